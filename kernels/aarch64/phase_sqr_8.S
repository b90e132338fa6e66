/* karat_phase_sqr_8_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 4000 --islands 8 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 245.3 cycles instead of 487.0, bound 210.0 (simulated, one run after another); 642 of 694 instructions have another place.
 * Made from code with the SHA-256 fb39ff158f4ee6224c859df421611d5c564fd7bbed83f4d743ce23b19ace654a.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_sqr_8_aarch64)
        sub     sp, sp, #0x1f0
        .cfi_adjust_cfa_offset 496
        ldr     d0, [x1]
        ushr    v1.2d, v0.2d, #0x1d
        ldp     d2, d3, [x1]
        ushr    v2.2d, v2.2d, #0x3a
        ldp     q4, q5, [x2]
        movi    v6.16b, #0xff
        uzp1    v0.2d, v0.2d, v1.2d
        shl     v1.2d, v3.2d, #0xc
        ldp     x6, x7, [x5]
        lsl     x7, x7, #0x3a
        ushr    v3.2d, v6.2d, #0x23
        and     v0.16b, v0.16b, v3.16b
        ldp     x8, x9, [x5, #8]
        adds    x6, x6, x7
        usra    v2.2d, v1.2d, #6
        umlal   v2.2d, v4.2s, v0.s[0]
        ldp     x7, x10, [x5, #0x10]
        lsr     x8, x8, #6
        ldp     d1, d6, [x1, #8]
        umlal2  v2.2d, v4.4s, v0.s[2]
        lsl     x10, x10, #0x2e
        movi    v4.2d, #0000000000000000
        ushr    v1.2d, v1.2d, #0x34
        ldp     x11, x12, [x5, #0x18]
        lsl     x12, x12, #0x28
        ext     v7.16b, v4.16b, v2.16b, #8
        shl     v6.2d, v6.2d, #0x12
        lsl     x9, x9, #0x34
        adcs    x8, x8, x9
        usra    v1.2d, v6.2d, #6
        ldp     q6, q16, [x2, #0x20]
        lsr     x7, x7, #0xc
        usra    v2.2d, v7.2d, #0x1d
        ext     v7.16b, v2.16b, v4.16b, #8
        lsr     x9, x11, #0x12
        umulh   x11, x6, x8
        usra    v1.2d, v7.2d, #0x1d
        ldp     q7, q17, [x2]
        adcs    x7, x7, x10
        and     v2.16b, v2.16b, v3.16b
        ldp     d18, d19, [x1, #0x10]
        adcs    x9, x9, x12
        umlal   v1.2d, v5.2s, v0.s[0]
        shl     v19.2d, v19.2d, #0x18
        ldp     x10, x12, [x5, #0x20]
        lsr     x10, x10, #0x18
        umull   v20.2d, v6.2s, v0.s[0]
        ldp     q21, q22, [x2]
        mul     x13, x6, x7
        umlal2  v1.2d, v5.4s, v0.s[2]
        ldp     d5, d23, [x1, #0x18]
        lsl     x12, x12, #0x22
        umlal2  v20.2d, v6.4s, v0.s[2]
        usra    v20.2d, v18.2d, #0x2e
        ldp     x14, x15, [x5, #0x28]
        adcs    x10, x10, x12
        umlal   v1.2d, v7.2s, v2.s[0]
        usra    v20.2d, v19.2d, #6
        umulh   x12, x6, x6
        ldp     x16, x17, [x5, #0x30]
        umlal2  v1.2d, v7.4s, v2.s[2]
        ldp     q6, q7, [x2, #0x20]
        lsl     x17, x17, #0x16
        umull   v18.2d, v16.2s, v0.s[0]
        ldp     q19, q24, [x2, #0x40]
        lsl     x15, x15, #0x1c
        umlal2  v18.2d, v16.4s, v0.s[2]
        shl     v16.2d, v23.2d, #0x1e
        str     x3, [sp, #0x1e8]
        ldp     x5, x3, [x5, #0x38]
        lsl     x3, x3, #0x10
        usra    v18.2d, v5.2d, #0x28
        ldp     q5, q23, [x2, #0x20]
        lsr     x5, x5, #0x2a
        usra    v18.2d, v16.2d, #6
        ldp     q16, q25, [x2]
        lsr     x14, x14, #0x1e
        ldr     q25, [x2, #0x140]
        adcs    x14, x14, x15
        lsr     x15, x16, #0x24
        umulh   x16, x6, x9
        adcs    x15, x15, x17
        adcs    x3, x5, x3
        ldr     d26, [x1, #0x48]
        ldp     q27, q28, [x2]
        adds    x5, x11, x13
        stp     x25, x26, [sp, #0x70]
        .cfi_rel_offset 25, 112
        .cfi_rel_offset 26, 120
        stp     x21, x22, [sp, #0x50]
        .cfi_rel_offset 21, 80
        .cfi_rel_offset 22, 88
        umlal   v18.2d, v6.2s, v2.s[0]
        mul     x21, x6, x9
        stp     x7, x9, [x4, #0x10]
        umlal2  v18.2d, v6.4s, v2.s[2]
        ext     v6.16b, v4.16b, v1.16b, #8
        stp     x19, x20, [sp, #0x40]
        .cfi_rel_offset 19, 64
        .cfi_rel_offset 20, 72
        shl     v26.2d, v26.2d, #2
        umull   v29.2d, v19.2s, v0.s[0]
        stp     x27, x28, [sp, #0x80]
        .cfi_rel_offset 27, 128
        .cfi_rel_offset 28, 136
        usra    v1.2d, v6.2d, #0x1d
        umulh   x19, x6, x7
        stp     x23, x24, [sp, #0x60]
        .cfi_rel_offset 23, 96
        .cfi_rel_offset 24, 104
        ldp     x25, x26, [sp, #0x70]
        .cfi_restore 25
        .cfi_restore 26
        umlal2  v29.2d, v19.4s, v0.s[2]
        umlal   v29.2d, v7.2s, v2.s[0]
        mul     x11, x7, x9
        ldp     x27, x28, [sp, #0x80]
        .cfi_restore 27
        .cfi_restore 28
        umlal2  v29.2d, v7.4s, v2.s[2]
        adcs    x13, x19, x21
        umull   v6.2d, v24.2s, v0.s[0]
        mul     x19, x8, x9
        ldp     x23, x24, [sp, #0x60]
        .cfi_restore 23
        .cfi_restore 24
        ext     v7.16b, v1.16b, v4.16b, #8
        and     v1.16b, v1.16b, v3.16b
        ldp     d19, d30, [x1, #0x20]
        usra    v20.2d, v7.2d, #0x1d
        umulh   x17, x8, x9
        adcs    x16, x16, x19
        stp     d10, d11, [sp, #0x10]
        .cfi_rel_offset 74, 16
        .cfi_rel_offset 75, 24
        ldp     q10, q11, [x2, #0x40]
        umlal   v20.2d, v17.2s, v2.s[0]
        mul     x21, x8, x7
        shl     v7.2d, v30.2d, #0x24
        stp     x6, x8, [x4]
        umlal2  v20.2d, v17.4s, v2.s[2]
        umlal   v20.2d, v21.2s, v1.s[0]
        ldp     x19, x20, [sp, #0x40]
        .cfi_restore 19
        .cfi_restore 20
        usra    v29.2d, v19.2d, #0x22
        ldp     q17, q19, [x2]
        umlal2  v20.2d, v21.4s, v1.s[2]
        ldp     d21, d30, [x1, #0x28]
        umlal2  v6.2d, v24.4s, v0.s[2]
        stp     d14, d15, [sp, #0x30]
        .cfi_rel_offset 78, 48
        .cfi_rel_offset 79, 56
        usra    v29.2d, v7.2d, #6
        stp     x10, x14, [x4, #0x20]
        str     x21, [sp, #0x1e0]
        ldp     x21, x22, [sp, #0x50]
        .cfi_restore 21
        .cfi_restore 22
        umulh   x10, x7, x9
        adcs    x11, x17, x11
        ldp     q14, q15, [x2, #0x60]
        umlal   v29.2d, v5.2s, v1.s[0]
        stp     x15, x3, [x4, #0x30]
        ext     v7.16b, v4.16b, v20.16b, #8
        mul     x17, x6, x8
        ldr     x6, [sp, #0x1e0]
        umlal2  v29.2d, v5.4s, v1.s[2]
        adc     x10, x10, xzr
        usra    v20.2d, v7.2d, #0x1d
        umlal   v6.2d, v10.2s, v2.s[0]
        umlal2  v6.2d, v10.4s, v2.s[2]
        adds    x6, x13, x6
        shl     v10.2d, v30.2d, #0x2a
        umulh   x13, x8, x7
        ext     v5.16b, v20.16b, v4.16b, #8
        ldp     q7, q24, [x2, #0x20]
        stp     d12, d13, [sp, #0x20]
        .cfi_rel_offset 76, 32
        .cfi_rel_offset 77, 40
        and     v12.16b, v20.16b, v3.16b
        usra    v6.2d, v21.2d, #0x1c
        mul     x3, x8, x8
        umull   v13.2d, v14.2s, v0.s[0]
        usra    v18.2d, v5.2d, #0x1d
        adcs    x13, x16, x13
        adcs    x11, x11, xzr
        usra    v6.2d, v10.2d, #6
        adc     x10, x10, xzr
        adds    x16, x17, x17
        mul     x17, x7, x7
        umull   v10.2d, v15.2s, v0.s[0]
        adcs    x5, x5, x5
        umlal   v18.2d, v22.2s, v1.s[0]
        adcs    x6, x6, x6
        ldp     d5, d20, [x1, #0x30]
        umlal2  v18.2d, v22.4s, v1.s[2]
        shl     v20.2d, v20.2d, #0x30
        adcs    x13, x13, x13
        umlal   v18.2d, v27.2s, v12.s[0]
        ldp     q21, q22, [x2, #0x40]
        adcs    x11, x11, x11
        umulh   x8, x8, x8
        umlal2  v18.2d, v27.4s, v12.s[2]
        ldp     d27, d30, [x1, #0x38]
        adcs    x10, x10, x10
        umlal2  v13.2d, v14.4s, v0.s[2]
        adc     x15, xzr, xzr
        adds    x12, x16, x12
        umulh   x16, x9, x9
        adcs    x3, x5, x3
        adcs    x5, x6, x8
        ldr     x8, [sp, #0x1e8]
        adcs    x6, x13, x17
        stp     x3, x5, [x8, #0x10]
        umulh   x13, x7, x7
        umlal   v6.2d, v23.2s, v1.s[0]
        ldp     q14, q31, [x2, #0x60]
        umlal2  v6.2d, v23.4s, v1.s[2]
        umlal   v6.2d, v7.2s, v12.s[0]
        mul     x17, x9, x9
        ext     v23.16b, v4.16b, v18.16b, #8
        adcs    x11, x11, x13
        ldr     x13, [x4, #0x20]
        str     x11, [sp, #0x1e0]
        umulh   x11, x13, x14
        umlal   v13.2d, v11.2s, v2.s[0]
        adcs    x10, x10, x17
        umlal2  v6.2d, v7.4s, v12.s[2]
        usra    v18.2d, v23.2d, #0x1d
        adc     x15, x15, x16
        ldr     x16, [x4, #0x30]
        umlal2  v13.2d, v11.4s, v2.s[2]
        ldp     q11, q7, [x2, #0x20]
        umlal2  v10.2d, v15.4s, v0.s[2]
        mul     x17, x13, x16
        ext     v15.16b, v18.16b, v4.16b, #8
        stp     d8, d9, [sp]
        .cfi_rel_offset 72, 0
        .cfi_rel_offset 73, 8
        and     v8.16b, v18.16b, v3.16b
        umlal   v10.2d, v14.2s, v2.s[0]
        umlal2  v10.2d, v14.4s, v2.s[2]
        str     x15, [sp, #0x1d8]
        umulh   x15, x13, x16
        usra    v13.2d, v5.2d, #0x16
        usra    v29.2d, v15.2d, #0x1d
        ldp     q9, q14, [x2]
        umlal   v29.2d, v28.2s, v12.s[0]
        str     x10, [sp, #0x1d0]
        ldr     x10, [x4, #0x38]
        str     x6, [sp, #0x1c8]
        mul     x6, x14, x10
        usra    v13.2d, v20.2d, #6
        ldp     d15, d5, [x1, #0x40]
        umlal2  v29.2d, v28.4s, v12.s[2]
        umlal   v29.2d, v17.2s, v8.s[0]
        umlal2  v29.2d, v17.4s, v8.s[2]
        ldp     q17, q18, [x2, #0x20]
        str     x5, [sp, #0x1c0]
        umulh   x5, x14, x10
        umlal   v13.2d, v21.2s, v1.s[0]
        umlal2  v13.2d, v21.4s, v1.s[2]
        umlal   v10.2d, v22.2s, v1.s[0]
        umlal   v13.2d, v24.2s, v12.s[0]
        str     x3, [sp, #0x1b8]
        mul     x3, x13, x10
        umlal2  v10.2d, v22.4s, v1.s[2]
        usra    v10.2d, v27.2d, #0x10
        shl     v20.2d, v30.2d, #0x36
        ldp     q21, q22, [x2, #0x80]
        ext     v23.16b, v4.16b, v29.16b, #8
        usra    v29.2d, v23.2d, #0x1d
        umulh   x9, x13, x10
        adds    x11, x11, x17
        umlal2  v13.2d, v24.4s, v12.s[2]
        usra    v10.2d, v20.2d, #6
        adcs    x3, x15, x3
        adcs    x6, x9, x6
        ldp     q20, q23, [x2, #0x40]
        umlal   v13.2d, v11.2s, v8.s[0]
        umull2  v22.2d, v22.4s, v0.s[2]
        umlal2  v13.2d, v11.4s, v8.s[2]
        ldp     q11, q24, [x2, #0xa0]
        ext     v24.16b, v29.16b, v4.16b, #8
        and     v27.16b, v29.16b, v3.16b
        usra    v6.2d, v24.2d, #0x1d
        umulh   x9, x16, x10
        umulh   x15, x14, x16
        umlal   v10.2d, v20.2s, v12.s[0]
        umlal   v6.2d, v19.2s, v8.s[0]
        mul     x17, x14, x16
        umlal2  v10.2d, v20.4s, v12.s[2]
        umlal2  v6.2d, v19.4s, v8.s[2]
        umlal   v6.2d, v9.2s, v27.s[0]
        ldp     q19, q20, [x2, #0x60]
        mul     x7, x13, x14
        umlal   v10.2d, v7.2s, v8.s[0]
        umlal2  v10.2d, v7.4s, v8.s[2]
        umlal   v10.2d, v17.2s, v27.s[0]
        mul     x8, x16, x10
        umlal2  v10.2d, v17.4s, v27.s[2]
        umlal2  v6.2d, v9.4s, v27.s[2]
        ext     v9.16b, v4.16b, v6.16b, #8
        ldp     q7, q17, [x2, #0x80]
        shl     v5.2d, v5.2d, #0x3c
        umull   v24.2d, v21.2s, v0.s[0]
        umlal2  v24.2d, v21.4s, v0.s[2]
        usra    v6.2d, v9.2d, #0x1d
        adcs    x5, x5, x8
        adc     x8, x9, xzr
        adds    x3, x3, x17
        ext     v9.16b, v6.16b, v4.16b, #8
        adcs    x6, x6, x15
        and     v0.16b, v6.16b, v3.16b
        ldp     q6, q21, [x2]
        usra    v13.2d, v9.2d, #0x1d
        adcs    x5, x5, xzr
        umlal   v24.2d, v31.2s, v2.s[0]
        ldp     q9, q28, [x2, #0x40]
        adc     x8, x8, xzr
        umlal2  v24.2d, v31.4s, v2.s[2]
        adds    x7, x7, x7
        umulh   x9, x13, x13
        ldr     q29, [x2, #0x140]
        adcs    x11, x11, x11
        umlal   v24.2d, v19.2s, v1.s[0]
        ldp     q30, q31, [x2, #0xa0]
        umlal   v13.2d, v14.2s, v27.s[0]
        adcs    x3, x3, x3
        umlal2  v13.2d, v14.4s, v27.s[2]
        adcs    x6, x6, x6
        ldp     d14, d31, [x1, #0x48]
        umlal2  v24.2d, v19.4s, v1.s[2]
        adcs    x5, x5, x5
        mul     x15, x14, x14
        adcs    x8, x8, x8
        umlal   v22.2d, v7.2s, v2.s[0]
        umlal   v13.2d, v6.2s, v0.s[0]
        adc     x17, xzr, xzr
        mul     x13, x10, x10
        umlal2  v13.2d, v6.4s, v0.s[2]
        ldp     q6, q19, [x2, #0xb0]
        usra    v24.2d, v15.2d, #0xa
        ldp     q15, q19, [x2, #0x80]
        umlal2  v22.2d, v7.4s, v2.s[2]
        umlal   v22.2d, v20.2s, v1.s[0]
        umulh   x14, x14, x14
        adds    x7, x7, x9
        ldr     q7, [x2, #0x90]
        adcs    x9, x11, x15
        umlal2  v22.2d, v20.4s, v1.s[2]
        ext     v20.16b, v4.16b, v13.16b, #8
        usra    v24.2d, v5.2d, #6
        umull2  v2.2d, v17.4s, v2.s[2]
        ldp     q5, q17, [x2, #0x80]
        mul     x11, x16, x16
        adcs    x3, x3, x14
        ldr     x14, [x4]
        umlal   v24.2d, v23.2s, v12.s[0]
        umlal2  v24.2d, v23.4s, v12.s[2]
        mul     x15, x14, x14
        umlal   v24.2d, v9.2s, v8.s[0]
        umlal2  v24.2d, v9.4s, v8.s[2]
        ldp     q9, q23, [x2, #0x60]
        umlal   v24.2d, v18.2s, v27.s[0]
        umlal2  v24.2d, v18.4s, v27.s[2]
        umlal   v2.2d, v15.2s, v1.s[0]
        str     x3, [sp, #0x1b0]
        ldr     x3, [sp, #0x1e8]
        stp     x15, x12, [x3]
        umlal2  v2.2d, v15.4s, v1.s[2]
        umlal   v22.2d, v9.2s, v12.s[0]
        umull2  v1.2d, v19.4s, v1.s[2]
        umlal2  v22.2d, v9.4s, v12.s[2]
        umlal   v2.2d, v23.2s, v12.s[0]
        umulh   x3, x10, x10
        umlal2  v2.2d, v23.4s, v12.s[2]
        shl     v9.2d, v31.2d, #8
        adcs    x6, x6, x11
        ldr     d15, [x1, #0x78]
        usra    v13.2d, v20.2d, #0x1d
        ext     v18.16b, v13.16b, v4.16b, #8
        ldp     q19, q20, [x2, #0x20]
        and     v13.16b, v13.16b, v3.16b
        umulh   x11, x16, x16
        usra    v22.2d, v26.2d, #6
        umull2  v17.2d, v17.4s, v12.s[2]
        umlal   v1.2d, v5.2s, v12.s[0]
        ldp     q23, q26, [x2, #0x10]
        usra    v10.2d, v18.2d, #0x1d
        ldp     q18, q31, [x2, #0x80]
        umlal2  v1.2d, v5.4s, v12.s[2]
        umlal   v10.2d, v21.2s, v0.s[0]
        adcs    x5, x5, x11
        ldr     x11, [x4, #0x20]
        usra    v2.2d, v14.2d, #0x3e
        umlal   v24.2d, v19.2s, v0.s[0]
        ldp     d14, d12, [x1, #0x50]
        adcs    x8, x8, x13
        adc     x3, x17, x3
        ldr     x17, [x4, #0x28]
        umlal   v22.2d, v28.2s, v8.s[0]
        subs    x13, x14, x11
        ldr     x14, [x4, #8]
        umlal2  v22.2d, v28.4s, v8.s[2]
        sbcs    x14, x14, x17
        ldr     x17, [x4, #0x10]
        sbcs    x16, x17, x16
        ldr     x17, [x4, #0x18]
        shl     v12.2d, v12.2d, #0xe
        umlal2  v10.2d, v21.4s, v0.s[2]
        ldr     q5, [x2, #0x130]
        umlal   v10.2d, v16.2s, v13.s[0]
        sbcs    x10, x17, x10
        usra    v1.2d, v14.2d, #0x38
        csetm   x17, lo
        umlal2  v10.2d, v16.4s, v13.s[2]
        eor     x13, x13, x17
        cmn     x17, #1
        eor     x14, x14, x17
        adcs    x13, x13, xzr
        eor     x16, x16, x17
        adcs    x14, x14, xzr
        umlal2  v24.2d, v19.4s, v0.s[2]
        usra    v1.2d, v12.2d, #6
        umull2  v7.2d, v7.4s, v13.s[2]
        umlal   v17.2d, v18.2s, v8.s[0]
        mul     x11, x11, x11
        ldp     q14, q12, [x2, #0x40]
        adcs    x16, x16, xzr
        umlal   v22.2d, v14.2s, v27.s[0]
        usra    v2.2d, v9.2d, #6
        umull2  v16.2d, v31.4s, v8.s[2]
        eor     x10, x10, x17
        umulh   x17, x13, x16
        umlal2  v17.2d, v18.4s, v8.s[2]
        str     x3, [sp, #0x1a8]
        umulh   x3, x13, x14
        usra    v7.2d, v15.2d, #0x1a
        adcs    x10, x10, xzr
        mul     v9.2s, v10.2s, v25.2s
        ldp     q15, q18, [x2, #0x60]
        umlal2  v22.2d, v14.4s, v27.s[2]
        ldp     d14, d19, [x1, #0x58]
        umlal   v22.2d, v20.2s, v0.s[0]
        umlal2  v22.2d, v20.4s, v0.s[2]
        usra    v17.2d, v14.2d, #0x32
        ldp     d14, d20, [x1, #0x60]
        umlal   v22.2d, v26.2s, v13.s[0]
        and     v9.16b, v9.16b, v3.16b
        str     x8, [sp, #0x1a0]
        mul     x8, x13, x16
        umlal   v10.2d, v11.2s, v9.s[0]
        umlal2  v22.2d, v26.4s, v13.s[2]
        ext     v21.16b, v4.16b, v10.16b, #8
        umlal   v1.2d, v18.2s, v8.s[0]
        str     x5, [sp, #0x198]
        umulh   x5, x13, x10
        ldp     q26, q28, [x2, #0x80]
        shl     v19.2d, v19.2d, #0x14
        adds    x3, x3, x8
        umlal2  v1.2d, v18.4s, v8.s[2]
        mul     x8, x13, x10
        usra    v17.2d, v19.2d, #6
        usra    v16.2d, v14.2d, #0x2c
        adcs    x8, x17, x8
        usra    v10.2d, v21.2d, #0x1d
        ldp     q14, q18, [x2, #0x80]
        umlal   v2.2d, v15.2s, v8.s[0]
        mul     x17, x14, x10
        umlal2  v2.2d, v15.4s, v8.s[2]
        shl     v8.2d, v20.2d, #0x1a
        umlal   v2.2d, v12.2s, v27.s[0]
        str     x6, [sp, #0x190]
        umulh   x6, x13, x13
        ext     v15.16b, v10.16b, v4.16b, #8
        ldp     q19, q20, [x2, #0x60]
        umlal   v17.2d, v20.2s, v27.s[0]
        movi    v21.2d, #0000000000000000
        str     x9, [sp, #0x188]
        mul     x9, x16, x10
        umull2  v28.2d, v28.4s, v27.s[2]
        usra    v16.2d, v8.2d, #6
        umlal2  v2.2d, v12.4s, v27.s[2]
        mul     v8.2s, v15.2s, v25.2s
        and     v8.16b, v8.16b, v3.16b
        adcs    x5, x5, x17
        umulh   x17, x14, x10
        umull2  v18.2d, v18.4s, v0.s[2]
        ldp     q15, q12, [x2, #0x40]
        umlal2  v10.2d, v11.4s, v8.s[0]
        uzp1    v25.2d, v9.2d, v8.2d
        umlal   v16.2d, v26.2s, v27.s[0]
        str     x7, [sp, #0x180]
        mul     x7, x14, x16
        umlal   v1.2d, v19.2s, v27.s[0]
        adcs    x9, x17, x9
        ldp     d8, d9, [x1, #0x68]
        umlal2  v17.2d, v20.4s, v27.s[2]
        umulh   x17, x16, x10
        usra    v28.2d, v8.2d, #0x26
        ext     v8.16b, v10.16b, v4.16b, #8
        ldp     d10, d11, [x1, #0x70]
        umlal2  v16.2d, v26.4s, v27.s[2]
        usra    v24.2d, v8.2d, #0x1d
        umlal2  v1.2d, v19.4s, v27.s[2]
        shl     v8.2d, v9.2d, #0x20
        umlal   v2.2d, v15.2s, v0.s[0]
        umulh   x1, x14, x16
        umlal   v24.2d, v23.2s, v13.s[0]
        adc     x17, x17, xzr
        adds    x7, x8, x7
        mul     x8, x13, x14
        umlal2  v24.2d, v23.4s, v13.s[2]
        adcs    x1, x5, x1
        ldp     q9, q19, [x2, #0x60]
        adcs    x5, x9, xzr
        umlal   v24.2d, v6.2s, v25.s[0]
        usra    v28.2d, v8.2d, #6
        umlal2  v24.2d, v6.4s, v25.s[2]
        adc     x9, x17, xzr
        mul     x17, x14, x14
        usra    v18.2d, v10.2d, #0x20
        adds    x8, x8, x8
        umlal2  v2.2d, v15.4s, v0.s[2]
        ldp     q8, q10, [x2, #0xe0]
        adcs    x3, x3, x3
        umlal   v1.2d, v12.2s, v0.s[0]
        ldp     q15, q6, [x2, #0x50]
        adcs    x7, x7, x7
        shl     v11.2d, v11.2d, #0x26
        umlal2  v1.2d, v12.4s, v0.s[2]
        usra    v18.2d, v11.2d, #6
        mul     v11.2s, v24.2s, v29.2s
        umlal   v17.2d, v9.2s, v0.s[0]
        umlal   v28.2d, v14.2s, v0.s[0]
        umulh   x14, x14, x14
        adcs    x1, x1, x1
        umlal2  v28.2d, v14.4s, v0.s[2]
        adcs    x5, x5, x5
        ldp     q12, q14, [x2, #0xc0]
        ldp     q20, q23, [x2, #0x30]
        umlal   v16.2d, v19.2s, v0.s[0]
        adcs    x9, x9, x9
        umlal2  v17.2d, v9.4s, v0.s[2]
        str     x11, [sp, #0x178]
        adc     x11, xzr, xzr
        adds    x6, x8, x6
        and     v9.16b, v11.16b, v3.16b
        mul     x8, x13, x13
        umlal   v2.2d, v20.2s, v13.s[0]
        umlal   v24.2d, v30.2s, v9.s[0]
        umlal   v1.2d, v23.2s, v13.s[0]
        mul     x13, x10, x10
        umlal2  v16.2d, v19.4s, v0.s[2]
        ldp     q11, q0, [x2, #0x100]
        umlal   v17.2d, v15.2s, v13.s[0]
        adcs    x3, x3, x17
        ldp     q19, q26, [x2, #0x70]
        umlal   v16.2d, v6.2s, v13.s[0]
        mul     x17, x16, x16
        umlal2  v2.2d, v20.4s, v13.s[2]
        umlal2  v17.2d, v15.4s, v13.s[2]
        umlal   v17.2d, v10.2s, v25.s[0]
        ext     v15.16b, v4.16b, v24.16b, #8
        ldp     q20, q27, [x2, #0xd0]
        umlal2  v16.2d, v6.4s, v13.s[2]
        umlal2  v1.2d, v23.4s, v13.s[2]
        usra    v24.2d, v15.2d, #0x1d
        umlal   v28.2d, v19.2s, v13.s[0]
        ldp     q15, q6, [x2, #0x120]
        umlal2  v28.2d, v19.4s, v13.s[2]
        umlal2  v17.2d, v10.4s, v25.s[2]
        umlal   v18.2d, v26.2s, v13.s[0]
        umulh   x16, x16, x16
        umlal   v2.2d, v14.2s, v25.s[0]
        ext     v10.16b, v24.16b, v4.16b, #8
        mul     v10.2s, v10.2s, v29.2s
        umlal2  v2.2d, v14.4s, v25.s[2]
        umlal   v1.2d, v8.2s, v25.s[0]
        adcs    x7, x7, x14
        umlal2  v1.2d, v8.4s, v25.s[2]
        adcs    x1, x1, x17
        ldp     q19, q23, [x2, #0x110]
        and     v8.16b, v10.16b, v3.16b
        adcs    x5, x5, x16
        umlal2  v18.2d, v26.4s, v13.s[2]
        uzp1    v3.2d, v9.2d, v8.2d
        adcs    x9, x9, x13
        umlal2  v24.2d, v30.4s, v8.s[0]
        umlal   v18.2d, v15.2s, v25.s[0]
        ldp     q26, q29, [x2, #0xf0]
        ext     v8.16b, v24.16b, v4.16b, #8
        umlal   v16.2d, v11.2s, v25.s[0]
        umulh   x10, x10, x10
        adc     x10, x11, x10
        ldr     x11, [sp, #0x1b8]
        umlal2  v18.2d, v15.4s, v25.s[2]
        usra    v22.2d, v8.2d, #0x1d
        umlal   v17.2d, v27.2s, v3.s[0]
        subs    x8, x15, x8
        sbcs    x6, x12, x6
        ldr     x12, [sp, #0x1d0]
        umlal2  v16.2d, v11.4s, v25.s[2]
        ldr     x13, [sp, #0x1d8]
        sbcs    x3, x11, x3
        ldr     x11, [sp, #0x1e0]
        ldr     x15, [sp, #0x178]
        umlal   v1.2d, v20.2s, v3.s[0]
        ldp     q24, q30, [x2, #0xb0]
        ldr     x16, [sp, #0x180]
        ldr     x2, [sp, #0x1c0]
        sbcs    x2, x2, x7
        ldr     x7, [sp, #0x1c8]
        sbcs    x1, x7, x1
        sbcs    x5, x11, x5
        sbcs    x9, x12, x9
        umlal   v28.2d, v0.2s, v25.s[0]
        sbcs    x10, x13, x10
        csetm   x14, lo
        adds    x8, x8, x15
        umlal2  v7.2d, v6.4s, v25.s[2]
        adcs    x6, x6, x16
        ldp     d8, d9, [sp]
        .cfi_restore 72
        .cfi_restore 73
        ldp     d10, d11, [sp, #0x10]
        .cfi_restore 74
        .cfi_restore 75
        ldp     d14, d15, [sp, #0x30]
        .cfi_restore 78
        .cfi_restore 79
        ldr     x17, [sp, #0x188]
        umlal   v22.2d, v12.2s, v25.s[0]
        umlal2  v22.2d, v12.4s, v25.s[2]
        ldp     d12, d13, [sp, #0x20]
        .cfi_restore 76
        .cfi_restore 77
        umlal   v2.2d, v30.2s, v3.s[0]
        umlal2  v1.2d, v20.4s, v3.s[2]
        umlal2  v17.2d, v27.4s, v3.s[2]
        umlal   v22.2d, v24.2s, v3.s[0]
        umlal2  v2.2d, v30.4s, v3.s[2]
        umlal2  v22.2d, v24.4s, v3.s[2]
        umlal   v16.2d, v26.2s, v3.s[0]
        uzp2    v6.2d, v22.2d, v2.2d
        adcs    x3, x3, x17
        ldr     x17, [sp, #0x1b0]
        adcs    x2, x2, x17
        ldr     x17, [sp, #0x190]
        uzp1    v2.2d, v22.2d, v2.2d
        adcs    x1, x1, x17
        ldr     x17, [sp, #0x198]
        umlal2  v28.2d, v0.4s, v25.s[2]
        shl     v0.2d, v6.2d, #0x23
        ext     v4.16b, v4.16b, v6.16b, #8
        adcs    x5, x5, x17
        ldr     x17, [sp, #0x1a0]
        umlal2  v16.2d, v26.4s, v3.s[2]
        uzp2    v20.2d, v1.2d, v17.2d
        adcs    x9, x9, x17
        ldr     x17, [sp, #0x1a8]
        shl     v22.2d, v20.2d, #0x23
        uzp1    v1.2d, v1.2d, v17.2d
        usra    v2.2d, v0.2d, #6
        umlal   v28.2d, v29.2s, v3.s[0]
        ext     v0.16b, v6.16b, v20.16b, #8
        adcs    x10, x10, x17
        adc     x14, x14, xzr
        usra    v1.2d, v22.2d, #6
        umlal2  v28.2d, v29.4s, v3.s[2]
        umlal   v18.2d, v19.2s, v3.s[0]
        umlal   v7.2d, v23.2s, v3.s[0]
        umlal2  v18.2d, v19.4s, v3.s[2]
        adds    x7, x7, x8
        ldr     x8, [sp, #0x1e8]
        adcs    x6, x11, x6
        uzp2    v6.2d, v16.2d, v28.2d
        adcs    x3, x12, x3
        usra    v2.2d, v4.2d, #0x1d
        adcs    x2, x13, x2
        adcs    x1, x15, x1
        stp     x7, x6, [x8, #0x20]
        ldr     x7, [sp, #0x1b0]
        ldr     x6, [sp, #0x188]
        str     q2, [x0]
        usra    v1.2d, v0.2d, #0x1d
        shl     v0.2d, v6.2d, #0x23
        umlal2  v7.2d, v23.4s, v3.s[2]
        uzp1    v2.2d, v16.2d, v28.2d
        adcs    x5, x16, x5
        usra    v2.2d, v0.2d, #6
        adcs    x6, x6, x9
        ldr     x9, [sp, #0x190]
        ext     v0.16b, v20.16b, v6.16b, #8
        uzp1    v4.2d, v18.2d, v7.2d
        adcs    x7, x7, x10
        ldr     x10, [sp, #0x198]
        adcs    x9, x9, x14
        adcs    x10, x10, xzr
        str     q1, [x0, #0x10]
        umull2  v1.2d, v5.4s, v3.s[2]
        stp     x6, x7, [x8, #0x50]
        ldr     x6, [sp, #0x1a0]
        uzp2    v3.2d, v18.2d, v7.2d
        uzp1    v5.2d, v1.2d, v21.2d
        adcs    x6, x6, xzr
        adcs    x7, x17, xzr
        shl     v7.2d, v3.2d, #0x23
        usra    v2.2d, v0.2d, #0x1d
        stp     x3, x2, [x8, #0x30]
        uzp2    v0.2d, v1.2d, v21.2d
        usra    v4.2d, v7.2d, #6
        ext     v1.16b, v6.16b, v3.16b, #8
        ext     v3.16b, v3.16b, v0.16b, #8
        stp     x1, x5, [x8, #0x40]
        str     q2, [x0, #0x20]
        usra    v4.2d, v1.2d, #0x1d
        shl     v0.2d, v0.2d, #0x23
        stp     x9, x10, [x8, #0x60]
        usra    v5.2d, v0.2d, #6
        str     q4, [x0, #0x30]
        usra    v5.2d, v3.2d, #0x1d
        stp     x6, x7, [x8, #0x70]
        str     q5, [x0, #0x40]
        add     sp, sp, #0x1f0
        .cfi_adjust_cfa_offset -496
        ret
END_COMPOSITE(karat_phase_sqr_8_aarch64)

NOTES

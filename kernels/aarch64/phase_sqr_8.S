/* karat_phase_sqr_8_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 2000 --islands 4 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 246.0 cycles instead of 487.0, bound 210.0 (simulated, one run after another); 639 of 698 instructions have another place.
 * Made from code with the SHA-256 fb39ff158f4ee6224c859df421611d5c564fd7bbed83f4d743ce23b19ace654a.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_sqr_8_aarch64)
        sub     sp, sp, #0x1f0
        .cfi_adjust_cfa_offset 496
        movi    v0.16b, #0xff
        ldr     d1, [x1]
        ldp     d2, d3, [x1]
        movi    v4.2d, #0000000000000000
        ushr    v0.2d, v0.2d, #0x23
        ldp     q5, q6, [x2]
        ldp     q7, q16, [x2, #0x20]
        ldp     d17, d18, [x1, #0x10]
        ldp     q19, q20, [x2]
        ldp     d21, d22, [x1, #8]
        ushr    v23.2d, v1.2d, #0x1d
        shl     v3.2d, v3.2d, #0xc
        ldp     d24, d25, [x1, #0x18]
        ushr    v2.2d, v2.2d, #0x3a
        uzp1    v1.2d, v1.2d, v23.2d
        ldp     x6, x7, [x5]
        ldp     q23, q26, [x2, #0x40]
        usra    v2.2d, v3.2d, #6
        and     v1.16b, v1.16b, v0.16b
        ldp     x8, x9, [x5, #0x18]
        shl     v3.2d, v18.2d, #0x18
        ldp     x10, x11, [x5, #8]
        ushr    v18.2d, v21.2d, #0x34
        umull   v21.2d, v7.2s, v1.s[0]
        lsl     x7, x7, #0x3a
        ldp     x12, x13, [x5, #0x20]
        shl     v22.2d, v22.2d, #0x12
        adds    x6, x6, x7
        umull   v27.2d, v16.2s, v1.s[0]
        ldp     x7, x14, [x5, #0x10]
        umlal   v2.2d, v19.2s, v1.s[0]
        shl     v25.2d, v25.2d, #0x1e
        lsr     x8, x8, #0x12
        lsl     x9, x9, #0x28
        umlal2  v2.2d, v19.4s, v1.s[2]
        usra    v18.2d, v22.2d, #6
        lsl     x11, x11, #0x34
        lsr     x10, x10, #6
        umlal2  v21.2d, v7.4s, v1.s[2]
        ldp     q7, q19, [x2]
        adcs    x10, x10, x11
        umlal2  v27.2d, v16.4s, v1.s[2]
        lsr     x7, x7, #0xc
        lsl     x11, x14, #0x2e
        umulh   x14, x6, x10
        umull   v16.2d, v23.2s, v1.s[0]
        adcs    x7, x7, x11
        ldp     x11, x15, [x5, #0x28]
        lsl     x13, x13, #0x22
        ext     v22.16b, v4.16b, v2.16b, #8
        adcs    x8, x8, x9
        ldp     x9, x16, [x5, #0x30]
        lsr     x12, x12, #0x18
        usra    v21.2d, v17.2d, #0x2e
        umull   v17.2d, v26.2s, v1.s[0]
        ldp     x5, x17, [x5, #0x38]
        adcs    x12, x12, x13
        usra    v2.2d, v22.2d, #0x1d
        umulh   x13, x6, x6
        usra    v27.2d, v24.2d, #0x28
        umlal2  v16.2d, v23.4s, v1.s[2]
        ldp     q22, q23, [x2, #0x20]
        lsl     x16, x16, #0x16
        lsr     x9, x9, #0x24
        lsr     x5, x5, #0x2a
        lsl     x17, x17, #0x10
        usra    v21.2d, v3.2d, #6
        umlal2  v17.2d, v26.4s, v1.s[2]
        lsr     x11, x11, #0x1e
        lsl     x15, x15, #0x1c
        ext     v3.16b, v2.16b, v4.16b, #8
        and     v2.16b, v2.16b, v0.16b
        str     x3, [sp, #0x1e8]
        mul     x3, x6, x7
        adcs    x11, x11, x15
        usra    v27.2d, v25.2d, #6
        adcs    x9, x9, x16
        ldp     q24, q25, [x2, #0x40]
        usra    v18.2d, v3.2d, #0x1d
        adcs    x5, x5, x17
        ldp     d3, d26, [x1, #0x20]
        umulh   x15, x6, x7
        stp     x19, x20, [sp, #0x40]
        .cfi_rel_offset 19, 64
        .cfi_rel_offset 20, 72
        adds    x19, x14, x3
        stp     x21, x22, [sp, #0x50]
        .cfi_rel_offset 21, 80
        .cfi_rel_offset 22, 88
        umlal   v16.2d, v23.2s, v2.s[0]
        stp     x25, x26, [sp, #0x70]
        .cfi_rel_offset 25, 112
        .cfi_rel_offset 26, 120
        umlal   v18.2d, v20.2s, v1.s[0]
        stp     x6, x10, [x4]
        umlal2  v18.2d, v20.4s, v1.s[2]
        mul     x20, x6, x10
        stp     x7, x8, [x4, #0x10]
        shl     v20.2d, v26.2d, #0x24
        umlal   v18.2d, v5.2s, v2.s[0]
        stp     x23, x24, [sp, #0x60]
        .cfi_rel_offset 23, 96
        .cfi_rel_offset 24, 104
        umlal2  v18.2d, v5.4s, v2.s[2]
        ldp     q5, q26, [x2, #0x60]
        umlal   v27.2d, v22.2s, v2.s[0]
        umulh   x23, x6, x8
        stp     x12, x11, [x4, #0x20]
        umlal2  v27.2d, v22.4s, v2.s[2]
        stp     x27, x28, [sp, #0x80]
        .cfi_rel_offset 27, 128
        .cfi_rel_offset 28, 136
        umlal2  v16.2d, v23.4s, v2.s[2]
        ldp     q22, q23, [x2]
        umlal   v17.2d, v24.2s, v2.s[0]
        stp     x9, x5, [x4, #0x30]
        umlal2  v17.2d, v24.4s, v2.s[2]
        ext     v24.16b, v4.16b, v18.16b, #8
        mul     x24, x6, x8
        stp     d8, d9, [sp]
        .cfi_rel_offset 72, 0
        .cfi_rel_offset 73, 8
        usra    v18.2d, v24.2d, #0x1d
        ldp     q8, q9, [x2, #0x20]
        usra    v16.2d, v3.2d, #0x22
        umull   v3.2d, v5.2s, v1.s[0]
        mul     x21, x10, x8
        adcs    x24, x15, x24
        stp     d10, d11, [sp, #0x10]
        .cfi_rel_offset 74, 16
        .cfi_rel_offset 75, 24
        ldp     d10, d11, [x1, #0x28]
        umulh   x22, x10, x8
        adcs    x23, x23, x21
        ext     v24.16b, v18.16b, v4.16b, #8
        and     v18.16b, v18.16b, v0.16b
        usra    v16.2d, v20.2d, #6
        mul     x21, x7, x8
        usra    v21.2d, v24.2d, #0x1d
        umlal2  v3.2d, v5.4s, v1.s[2]
        umulh   x25, x10, x10
        umlal   v16.2d, v8.2s, v18.s[0]
        usra    v17.2d, v10.2d, #0x1c
        adcs    x21, x22, x21
        umlal   v21.2d, v6.2s, v2.s[0]
        shl     v10.2d, v11.2d, #0x2a
        umlal2  v21.2d, v6.4s, v2.s[2]
        ldp     d11, d5, [x1, #0x30]
        umlal   v21.2d, v7.2s, v18.s[0]
        umulh   x22, x7, x8
        umlal2  v21.2d, v7.4s, v18.s[2]
        usra    v17.2d, v10.2d, #6
        umlal   v3.2d, v25.2s, v2.s[0]
        ldp     q10, q6, [x2, #0x60]
        umulh   x26, x10, x7
        umlal2  v3.2d, v25.4s, v2.s[2]
        umull   v7.2d, v26.2s, v1.s[0]
        mul     x27, x10, x7
        adc     x22, x22, xzr
        umlal2  v7.2d, v26.4s, v1.s[2]
        ldp     q20, q24, [x2, #0x80]
        adds    x24, x24, x27
        umlal2  v16.2d, v8.4s, v18.s[2]
        ldr     d8, [x1, #0x48]
        umlal   v17.2d, v9.2s, v18.s[0]
        umlal2  v17.2d, v9.4s, v18.s[2]
        ext     v9.16b, v4.16b, v21.16b, #8
        mul     x27, x10, x10
        umlal   v7.2d, v10.2s, v2.s[0]
        usra    v3.2d, v11.2d, #0x16
        umlal2  v7.2d, v10.4s, v2.s[2]
        usra    v21.2d, v9.2d, #0x1d
        umull   v9.2d, v20.2s, v1.s[0]
        shl     v10.2d, v5.2d, #0x30
        ldp     q11, q5, [x2, #0x40]
        adcs    x23, x23, x26
        stp     d12, d13, [sp, #0x20]
        .cfi_rel_offset 76, 32
        .cfi_rel_offset 77, 40
        adcs    x21, x21, xzr
        usra    v3.2d, v10.2d, #6
        ldp     q10, q12, [x2, #0x20]
        adc     x22, x22, xzr
        ext     v13.16b, v21.16b, v4.16b, #8
        and     v21.16b, v21.16b, v0.16b
        adds    x20, x20, x20
        umlal2  v9.2d, v20.4s, v1.s[2]
        adcs    x19, x19, x19
        shl     v8.2d, v8.2d, #2
        usra    v27.2d, v13.2d, #0x1d
        adcs    x24, x24, x24
        ldp     d13, d20, [x1, #0x38]
        stp     d14, d15, [sp, #0x30]
        .cfi_rel_offset 78, 48
        .cfi_rel_offset 79, 56
        adcs    x23, x23, x23
        adcs    x21, x21, x21
        umlal   v9.2d, v6.2s, v2.s[0]
        ldp     q14, q15, [x2]
        umlal   v3.2d, v11.2s, v18.s[0]
        adcs    x22, x22, x22
        mul     x26, x7, x7
        umlal   v27.2d, v19.2s, v18.s[0]
        adc     x28, xzr, xzr
        ldr     x16, [sp, #0x1e8]
        adds    x3, x20, x13
        umlal2  v27.2d, v19.4s, v18.s[2]
        adcs    x13, x19, x27
        umlal   v27.2d, v22.2s, v21.s[0]
        shl     v19.2d, v20.2d, #0x36
        adcs    x14, x24, x25
        umulh   x24, x7, x7
        umlal2  v27.2d, v22.4s, v21.s[2]
        ldp     q20, q22, [x2, #0x60]
        adcs    x15, x23, x26
        umlal2  v3.2d, v11.4s, v18.s[2]
        stp     x13, x14, [x16, #0x10]
        umlal   v7.2d, v5.2s, v18.s[0]
        ldp     q11, q25, [x2, #0x40]
        umlal2  v7.2d, v5.4s, v18.s[2]
        mul     x23, x8, x8
        umlal2  v9.2d, v6.4s, v2.s[2]
        ext     v5.16b, v4.16b, v27.16b, #8
        adcs    x17, x21, x24
        umlal   v17.2d, v10.2s, v21.s[0]
        usra    v27.2d, v5.2d, #0x1d
        umlal2  v17.2d, v10.4s, v21.s[2]
        umulh   x24, x8, x8
        umull2  v1.2d, v24.4s, v1.s[2]
        usra    v7.2d, v13.2d, #0x10
        adcs    x27, x22, x23
        umlal   v3.2d, v12.2s, v21.s[0]
        ldp     q10, q13, [x2, #0x80]
        umlal2  v3.2d, v12.4s, v21.s[2]
        ldp     q12, q5, [x2, #0x20]
        ext     v6.16b, v27.16b, v4.16b, #8
        and     v24.16b, v27.16b, v0.16b
        usra    v7.2d, v19.2d, #6
        umlal   v9.2d, v20.2s, v18.s[0]
        mul     x25, x6, x6
        adc     x28, x28, x24
        usra    v16.2d, v6.2d, #0x1d
        umlal2  v9.2d, v20.4s, v18.s[2]
        ldp     d6, d19, [x1, #0x40]
        mul     x23, x12, x11
        stp     x25, x3, [x16]
        umlal   v7.2d, v11.2s, v21.s[0]
        umlal   v16.2d, v23.2s, v21.s[0]
        umulh   x24, x12, x11
        umlal2  v16.2d, v23.4s, v21.s[2]
        ldp     q20, q23, [x2]
        umlal   v16.2d, v14.2s, v24.s[0]
        umlal2  v16.2d, v14.4s, v24.s[2]
        usra    v9.2d, v6.2d, #0xa
        umlal   v1.2d, v10.2s, v2.s[0]
        shl     v14.2d, v19.2d, #0x3c
        mul     x19, x12, x9
        umlal2  v7.2d, v11.4s, v21.s[2]
        ldp     q11, q6, [x2, #0x80]
        umlal2  v1.2d, v10.4s, v2.s[2]
        ldp     q10, q19, [x2, #0x20]
        umull2  v2.2d, v13.4s, v2.s[2]
        ext     v13.16b, v4.16b, v16.16b, #8
        umulh   x20, x12, x9
        umlal   v3.2d, v12.2s, v24.s[0]
        usra    v9.2d, v14.2d, #6
        adds    x24, x24, x19
        usra    v16.2d, v13.2d, #0x1d
        umlal2  v3.2d, v12.4s, v24.s[2]
        umlal   v7.2d, v5.2s, v24.s[0]
        ldp     q12, q13, [x2, #0x60]
        umlal2  v7.2d, v5.4s, v24.s[2]
        mul     x19, x12, x5
        ldp     q14, q5, [x2, #0x40]
        umlal   v1.2d, v22.2s, v18.s[0]
        umlal   v9.2d, v25.2s, v21.s[0]
        umlal2  v1.2d, v22.4s, v18.s[2]
        ext     v22.16b, v16.16b, v4.16b, #8
        umulh   x21, x12, x5
        and     v16.16b, v16.16b, v0.16b
        adcs    x19, x20, x19
        usra    v17.2d, v22.2d, #0x1d
        umlal2  v9.2d, v25.4s, v21.s[2]
        umlal   v2.2d, v11.2s, v18.s[0]
        ldp     q22, q25, [x2, #0x80]
        umull2  v6.2d, v6.4s, v18.s[2]
        mul     x20, x11, x5
        umlal2  v2.2d, v11.4s, v18.s[2]
        ldp     q11, q18, [x2]
        umlal   v17.2d, v15.2s, v24.s[0]
        umlal2  v17.2d, v15.4s, v24.s[2]
        umulh   x22, x11, x5
        ldp     q15, q26, [x2]
        umlal   v17.2d, v20.2s, v16.s[0]
        adcs    x20, x21, x20
        umlal2  v17.2d, v20.4s, v16.s[2]
        ldr     q20, [x2, #0x140]
        umlal   v7.2d, v10.2s, v16.s[0]
        umlal   v1.2d, v12.2s, v21.s[0]
        mul     x21, x9, x5
        umlal2  v7.2d, v10.4s, v16.s[2]
        ldp     q10, q26, [x2, #0xa0]
        umlal2  v1.2d, v12.4s, v21.s[2]
        ext     v12.16b, v4.16b, v17.16b, #8
        umlal   v9.2d, v14.2s, v24.s[0]
        umulh   x26, x9, x5
        usra    v17.2d, v12.2d, #0x1d
        umlal2  v9.2d, v14.4s, v24.s[2]
        adcs    x21, x22, x21
        umlal   v2.2d, v13.2s, v21.s[0]
        ldp     d12, d14, [x1, #0x48]
        usra    v1.2d, v8.2d, #6
        umlal2  v2.2d, v13.4s, v21.s[2]
        umlal   v6.2d, v22.2s, v21.s[0]
        mul     x22, x11, x9
        ldp     d8, d13, [x1, #0x50]
        umull2  v25.2d, v25.4s, v21.s[2]
        adc     x26, x26, xzr
        umlal2  v6.2d, v22.4s, v21.s[2]
        ext     v21.16b, v17.16b, v4.16b, #8
        and     v17.16b, v17.16b, v0.16b
        umulh   x16, x11, x9
        ldp     q22, q26, [x2, #0xb0]
        usra    v3.2d, v21.2d, #0x1d
        umlal   v9.2d, v19.2s, v16.s[0]
        adds    x19, x19, x22
        usra    v2.2d, v12.2d, #0x3e
        umlal2  v9.2d, v19.4s, v16.s[2]
        shl     v12.2d, v14.2d, #8
        umlal   v1.2d, v5.2s, v24.s[0]
        ldp     q14, q19, [x2, #0x60]
        umlal2  v1.2d, v5.4s, v24.s[2]
        umulh   x22, x12, x12
        umlal   v3.2d, v23.2s, v16.s[0]
        adcs    x20, x20, x16
        ldp     q5, q21, [x2, #0x80]
        umlal2  v3.2d, v23.4s, v16.s[2]
        umlal   v3.2d, v11.2s, v17.s[0]
        adcs    x21, x21, xzr
        ldp     q23, q26, [x2, #0x20]
        umlal2  v3.2d, v11.4s, v17.s[2]
        adc     x26, x26, xzr
        mul     x16, x11, x11
        adds    x23, x23, x23
        adcs    x24, x24, x24
        ldr     q11, [x2, #0x140]
        umlal   v25.2d, v5.2s, v24.s[0]
        adcs    x19, x19, x19
        shl     v13.2d, v13.2d, #0xe
        ldp     q27, q28, [x2, #0xa0]
        str     x28, [sp, #0x1e0]
        umulh   x28, x11, x11
        adcs    x20, x20, x20
        usra    v6.2d, v8.2d, #0x38
        umull2  v21.2d, v21.4s, v24.s[2]
        ldp     d8, d28, [x1, #0x60]
        ext     v29.16b, v4.16b, v3.16b, #8
        adcs    x21, x21, x21
        usra    v2.2d, v12.2d, #6
        str     x23, [sp, #0x1d8]
        str     x24, [sp, #0x1d0]
        ldp     x23, x24, [sp, #0x60]
        .cfi_restore 23
        .cfi_restore 24
        adcs    x26, x26, x26
        ldp     d12, d30, [x1, #0x58]
        umlal2  v25.2d, v5.4s, v24.s[2]
        usra    v3.2d, v29.2d, #0x1d
        str     x27, [sp, #0x1c8]
        adc     x27, xzr, xzr
        str     x17, [sp, #0x1c0]
        ldr     x17, [sp, #0x1d8]
        adds    x17, x17, x22
        ldr     x22, [sp, #0x1d0]
        ldr     q5, [x2, #0x90]
        adcs    x16, x22, x16
        umlal   v9.2d, v23.2s, v17.s[0]
        umulh   x22, x9, x9
        usra    v6.2d, v13.2d, #6
        umlal2  v9.2d, v23.4s, v17.s[2]
        adcs    x28, x19, x28
        ldp     q13, q23, [x2, #0x40]
        umlal   v2.2d, v14.2s, v24.s[0]
        str     x20, [sp, #0x1d0]
        ldp     x19, x20, [sp, #0x40]
        .cfi_restore 19
        .cfi_restore 20
        umlal2  v2.2d, v14.4s, v24.s[2]
        and     v14.16b, v3.16b, v0.16b
        str     x21, [sp, #0x1d8]
        str     x22, [sp, #0x1b8]
        ldp     x21, x22, [sp, #0x50]
        .cfi_restore 21
        .cfi_restore 22
        ext     v3.16b, v3.16b, v4.16b, #8
        str     x28, [sp, #0x1b0]
        mul     x28, x9, x9
        shl     v29.2d, v30.2d, #0x14
        str     x25, [sp, #0x1a8]
        str     x26, [sp, #0x1a0]
        ldp     x25, x26, [sp, #0x70]
        .cfi_restore 25
        .cfi_restore 26
        umlal   v6.2d, v19.2s, v24.s[0]
        usra    v25.2d, v12.2d, #0x32
        str     x27, [sp, #0x198]
        str     x28, [sp, #0x190]
        ldp     x27, x28, [sp, #0x80]
        .cfi_restore 27
        .cfi_restore 28
        usra    v7.2d, v3.2d, #0x1d
        umlal2  v6.2d, v19.4s, v24.s[2]
        str     x16, [sp, #0x188]
        mul     x16, x5, x5
        umull2  v3.2d, v5.4s, v14.s[2]
        str     x17, [sp, #0x180]
        ldr     x17, [sp, #0x1d0]
        str     x15, [sp, #0x178]
        ldr     x15, [sp, #0x190]
        adcs    x15, x17, x15
        ldr     x17, [sp, #0x1d8]
        ldp     q12, q5, [x2, #0x10]
        str     x15, [sp, #0x190]
        ldr     x15, [sp, #0x1b8]
        adcs    x15, x17, x15
        ldr     x17, [sp, #0x1a0]
        umlal   v1.2d, v13.2s, v16.s[0]
        usra    v25.2d, v29.2d, #6
        adcs    x16, x17, x16
        umlal   v7.2d, v18.2s, v17.s[0]
        umulh   x17, x5, x5
        ldr     d19, [x1, #0x78]
        umlal2  v7.2d, v18.4s, v17.s[2]
        ldr     q18, [x2, #0x130]
        umlal   v7.2d, v15.2s, v14.s[0]
        umlal2  v7.2d, v15.4s, v14.s[2]
        shl     v15.2d, v28.2d, #0x1a
        usra    v21.2d, v8.2d, #0x2c
        ldp     q8, q24, [x2, #0x80]
        str     x16, [sp, #0x1a0]
        mul     x16, x12, x12
        str     x15, [sp, #0x1b8]
        ldr     x15, [sp, #0x198]
        adc     x15, x15, x17
        subs    x6, x6, x12
        umlal   v2.2d, v23.2s, v16.s[0]
        sbcs    x10, x10, x11
        umlal2  v1.2d, v13.4s, v16.s[2]
        ldp     q13, q28, [x2, #0x60]
        sbcs    x7, x7, x9
        umlal2  v2.2d, v23.4s, v16.s[2]
        usra    v3.2d, v19.2d, #0x1a
        mul     v19.2s, v7.2s, v20.2s
        sbcs    x5, x8, x5
        usra    v21.2d, v15.2d, #6
        csetm   x8, lo
        umlal   v1.2d, v26.2s, v17.s[0]
        movi    v23.2d, #0000000000000000
        eor     x5, x5, x8
        cmn     x8, #1
        eor     x6, x6, x8
        umlal2  v1.2d, v26.4s, v17.s[2]
        adcs    x6, x6, xzr
        eor     x7, x7, x8
        eor     x8, x10, x8
        umlal   v1.2d, v5.2s, v14.s[0]
        and     v15.16b, v19.16b, v0.16b
        adcs    x8, x8, xzr
        umulh   x9, x6, x6
        adcs    x7, x7, xzr
        umull2  v19.2d, v24.4s, v16.s[2]
        umlal   v7.2d, v10.2s, v15.s[0]
        adcs    x5, x5, xzr
        umlal   v21.2d, v8.2s, v16.s[0]
        umulh   x10, x6, x8
        umlal   v25.2d, v28.2s, v16.s[0]
        umlal   v6.2d, v13.2s, v16.s[0]
        umlal2  v6.2d, v13.4s, v16.s[2]
        ldp     q13, q24, [x2, #0x40]
        ldp     d26, d29, [x1, #0x68]
        umlal2  v25.2d, v28.4s, v16.s[2]
        ext     v28.16b, v4.16b, v7.16b, #8
        mul     x11, x6, x8
        umlal2  v21.2d, v8.4s, v16.s[2]
        usra    v7.2d, v28.2d, #0x1d
        umlal2  v1.2d, v5.4s, v14.s[2]
        ldp     q8, q5, [x2, #0x80]
        mul     x12, x6, x7
        usra    v19.2d, v26.2d, #0x26
        ext     v16.16b, v7.16b, v4.16b, #8
        shl     v26.2d, v29.2d, #0x20
        umulh   x17, x6, x7
        umlal   v2.2d, v13.2s, v17.s[0]
        mul     v16.2s, v16.2s, v20.2s
        adds    x10, x10, x12
        usra    v19.2d, v26.2d, #6
        ldp     d20, d26, [x1, #0x70]
        umlal   v6.2d, v24.2s, v17.s[0]
        umulh   x1, x6, x5
        umlal2  v2.2d, v13.4s, v17.s[2]
        and     v13.16b, v16.16b, v0.16b
        umull2  v5.2d, v5.4s, v17.s[2]
        umlal2  v7.2d, v10.4s, v13.s[0]
        uzp1    v15.2d, v15.2d, v13.2d
        mul     x12, x6, x5
        ldp     q10, q13, [x2, #0x60]
        shl     v16.2d, v26.2d, #0x26
        umlal   v19.2d, v8.2s, v17.s[0]
        umlal2  v6.2d, v24.4s, v17.s[2]
        ldp     q24, q26, [x2, #0x70]
        ext     v7.16b, v7.16b, v4.16b, #8
        str     x15, [sp, #0x198]
        mul     x15, x8, x5
        usra    v5.2d, v20.2d, #0x20
        adcs    x12, x17, x12
        umlal2  v19.2d, v8.4s, v17.s[2]
        ldp     q8, q20, [x2, #0x30]
        usra    v9.2d, v7.2d, #0x1d
        umulh   x17, x8, x5
        adcs    x1, x1, x15
        usra    v5.2d, v16.2d, #6
        ldp     q7, q16, [x2, #0x50]
        umlal   v25.2d, v10.2s, v17.s[0]
        umlal   v9.2d, v12.2s, v14.s[0]
        umlal2  v9.2d, v12.4s, v14.s[2]
        mul     x15, x7, x5
        umlal   v9.2d, v22.2s, v15.s[0]
        umlal2  v9.2d, v22.4s, v15.s[2]
        umlal2  v25.2d, v10.4s, v17.s[2]
        ldp     q22, q10, [x2, #0xc0]
        str     x16, [sp, #0x1d8]
        mul     x16, x8, x7
        adcs    x15, x17, x15
        umlal   v21.2d, v13.2s, v17.s[0]
        umlal   v6.2d, v20.2s, v14.s[0]
        mul     v12.2s, v9.2s, v11.2s
        umulh   x17, x7, x5
        umlal2  v21.2d, v13.4s, v17.s[2]
        ldp     q13, q17, [x2, #0xe0]
        umlal   v25.2d, v7.2s, v14.s[0]
        umlal   v21.2d, v16.2s, v14.s[0]
        and     v12.16b, v12.16b, v0.16b
        str     x14, [sp, #0x1d0]
        umulh   x14, x8, x7
        adc     x17, x17, xzr
        umlal   v2.2d, v8.2s, v14.s[0]
        adds    x12, x12, x16
        umlal   v9.2d, v27.2s, v12.s[0]
        umlal2  v2.2d, v8.4s, v14.s[2]
        ldp     q8, q28, [x2, #0x100]
        mul     x6, x6, x6
        umlal2  v6.2d, v20.4s, v14.s[2]
        umlal2  v25.2d, v7.4s, v14.s[2]
        adcs    x1, x1, x14
        ext     v7.16b, v4.16b, v9.16b, #8
        adcs    x14, x15, xzr
        umlal2  v21.2d, v16.4s, v14.s[2]
        mul     x15, x8, x8
        adc     x16, x17, xzr
        adds    x11, x11, x11
        usra    v9.2d, v7.2d, #0x1d
        ldp     q7, q16, [x2, #0xb0]
        adcs    x10, x10, x10
        umlal   v19.2d, v24.2s, v14.s[0]
        adcs    x12, x12, x12
        umlal2  v19.2d, v24.4s, v14.s[2]
        umulh   x8, x8, x8
        adcs    x1, x1, x1
        umlal   v5.2d, v26.2s, v14.s[0]
        adcs    x14, x14, x14
        ext     v20.16b, v9.16b, v4.16b, #8
        adcs    x16, x16, x16
        umlal2  v5.2d, v26.4s, v14.s[2]
        ldp     q14, q24, [x2, #0x120]
        adc     x17, xzr, xzr
        umlal   v19.2d, v28.2s, v15.s[0]
        mul     v11.2s, v20.2s, v11.2s
        adds    x9, x11, x9
        umlal   v6.2d, v13.2s, v15.s[0]
        umlal   v2.2d, v10.2s, v15.s[0]
        umlal2  v2.2d, v10.4s, v15.s[2]
        and     v10.16b, v11.16b, v0.16b
        adcs    x10, x10, x15
        mul     x11, x7, x7
        umlal2  v6.2d, v13.4s, v15.s[2]
        ldp     q13, q0, [x2, #0xd0]
        adcs    x8, x12, x8
        umlal   v25.2d, v17.2s, v15.s[0]
        uzp1    v20.2d, v12.2d, v10.2d
        umlal2  v9.2d, v27.4s, v10.s[0]
        ldp     q26, q27, [x2, #0xf0]
        umulh   x7, x7, x7
        umlal2  v25.2d, v17.4s, v15.s[2]
        adcs    x1, x1, x11
        umlal   v21.2d, v8.2s, v15.s[0]
        umlal2  v21.2d, v8.4s, v15.s[2]
        ldp     q17, q29, [x2, #0x110]
        mul     x2, x5, x5
        ext     v8.16b, v9.16b, v4.16b, #8
        adcs    x7, x14, x7
        ldr     x11, [sp, #0x1a8]
        umlal2  v19.2d, v28.4s, v15.s[2]
        umlal   v5.2d, v14.2s, v15.s[0]
        usra    v1.2d, v8.2d, #0x1d
        umulh   x5, x5, x5
        umlal2  v5.2d, v14.4s, v15.s[2]
        ldp     d8, d9, [sp]
        .cfi_restore 72
        .cfi_restore 73
        adcs    x2, x16, x2
        umlal2  v3.2d, v24.4s, v15.s[2]
        umlal   v2.2d, v16.2s, v20.s[0]
        umlal2  v2.2d, v16.4s, v20.s[2]
        adc     x5, x17, x5
        subs    x6, x11, x6
        umlal   v6.2d, v13.2s, v20.s[0]
        sbcs    x3, x3, x9
        ldp     d10, d11, [sp, #0x10]
        .cfi_restore 74
        .cfi_restore 75
        ldr     x11, [sp, #0x1c0]
        umlal2  v6.2d, v13.4s, v20.s[2]
        sbcs    x9, x13, x10
        ldr     x12, [sp, #0x1c8]
        ldr     x10, [sp, #0x1d0]
        ldp     d12, d13, [sp, #0x20]
        .cfi_restore 76
        .cfi_restore 77
        ldr     x13, [sp, #0x1e0]
        umlal   v1.2d, v22.2s, v15.s[0]
        sbcs    x8, x10, x8
        ldr     x10, [sp, #0x178]
        ldr     x15, [sp, #0x1d8]
        umlal2  v1.2d, v22.4s, v15.s[2]
        sbcs    x1, x10, x1
        ldr     x16, [sp, #0x180]
        ldp     d14, d15, [sp, #0x30]
        .cfi_restore 78
        .cfi_restore 79
        umlal   v1.2d, v7.2s, v20.s[0]
        sbcs    x7, x11, x7
        ldr     x17, [sp, #0x188]
        umlal2  v1.2d, v7.4s, v20.s[2]
        sbcs    x2, x12, x2
        umlal   v25.2d, v0.2s, v20.s[0]
        sbcs    x5, x13, x5
        umlal2  v25.2d, v0.4s, v20.s[2]
        csetm   x14, lo
        adds    x6, x6, x15
        umlal   v21.2d, v26.2s, v20.s[0]
        adcs    x3, x3, x16
        uzp2    v0.2d, v1.2d, v2.2d
        uzp1    v1.2d, v1.2d, v2.2d
        adcs    x9, x9, x17
        ldr     x17, [sp, #0x1b0]
        umlal2  v21.2d, v26.4s, v20.s[2]
        adcs    x8, x8, x17
        ldr     x17, [sp, #0x190]
        shl     v2.2d, v0.2d, #0x23
        ext     v4.16b, v4.16b, v0.16b, #8
        adcs    x1, x1, x17
        ldr     x17, [sp, #0x1b8]
        uzp2    v7.2d, v6.2d, v25.2d
        uzp1    v6.2d, v6.2d, v25.2d
        adcs    x7, x7, x17
        ldr     x17, [sp, #0x1a0]
        usra    v1.2d, v2.2d, #6
        umlal   v19.2d, v27.2s, v20.s[0]
        adcs    x2, x2, x17
        ldr     x17, [sp, #0x198]
        shl     v2.2d, v7.2d, #0x23
        umlal2  v19.2d, v27.4s, v20.s[2]
        adcs    x5, x5, x17
        ext     v0.16b, v0.16b, v7.16b, #8
        adc     x14, x14, xzr
        adds    x6, x10, x6
        ldr     x10, [sp, #0x1e8]
        usra    v6.2d, v2.2d, #6
        umlal   v5.2d, v17.2s, v20.s[0]
        adcs    x3, x11, x3
        usra    v1.2d, v4.2d, #0x1d
        umlal2  v5.2d, v17.4s, v20.s[2]
        adcs    x9, x12, x9
        uzp2    v2.2d, v21.2d, v19.2d
        uzp1    v4.2d, v21.2d, v19.2d
        adcs    x8, x13, x8
        umlal   v3.2d, v29.2s, v20.s[0]
        adcs    x1, x15, x1
        stp     x6, x3, [x10, #0x20]
        ldr     x6, [sp, #0x188]
        usra    v6.2d, v0.2d, #0x1d
        umlal2  v3.2d, v29.4s, v20.s[2]
        adcs    x3, x16, x7
        str     q1, [x0]
        ldr     x7, [sp, #0x1b8]
        shl     v0.2d, v2.2d, #0x23
        adcs    x2, x6, x2
        ldr     x11, [sp, #0x1a0]
        ldr     x6, [sp, #0x1b0]
        ext     v1.16b, v7.16b, v2.16b, #8
        adcs    x5, x6, x5
        ldr     x6, [sp, #0x190]
        usra    v4.2d, v0.2d, #6
        umull2  v0.2d, v18.4s, v20.s[2]
        adcs    x6, x6, x14
        str     q6, [x0, #0x10]
        uzp2    v6.2d, v5.2d, v3.2d
        adcs    x7, x7, xzr
        uzp1    v3.2d, v5.2d, v3.2d
        adcs    x11, x11, xzr
        shl     v5.2d, v6.2d, #0x23
        ext     v2.16b, v2.16b, v6.16b, #8
        adcs    x12, x17, xzr
        usra    v4.2d, v1.2d, #0x1d
        uzp2    v1.2d, v0.2d, v23.2d
        stp     x9, x8, [x10, #0x30]
        usra    v3.2d, v5.2d, #6
        uzp1    v0.2d, v0.2d, v23.2d
        stp     x1, x3, [x10, #0x40]
        shl     v5.2d, v1.2d, #0x23
        ext     v1.16b, v6.16b, v1.16b, #8
        stp     x2, x5, [x10, #0x50]
        stp     x6, x7, [x10, #0x60]
        str     q4, [x0, #0x20]
        usra    v0.2d, v5.2d, #6
        usra    v3.2d, v2.2d, #0x1d
        stp     x11, x12, [x10, #0x70]
        usra    v0.2d, v1.2d, #0x1d
        str     q3, [x0, #0x30]
        str     q0, [x0, #0x40]
        add     sp, sp, #0x1f0
        .cfi_adjust_cfa_offset -496
        ret
END_COMPOSITE(karat_phase_sqr_8_aarch64)

NOTES

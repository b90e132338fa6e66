/* karat_phase_sqr_12_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 1000 --islands 4 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 449.0 cycles instead of 933.0, bound 420.0 (simulated, one run after another); 1200 of 1348 instructions have another place.
 * Made from code with the SHA-256 c3c0cfe97f3fe5f4ad572151c93ad7f2dc837e0813105d62e4400399e57fa033.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_sqr_12_aarch64)
        sub     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset 1008
        ldp     d0, d1, [x1]
        movi    v2.2d, #0000000000000000
        movi    v3.16b, #0xff
        ldr     d4, [x1]
        ldr     x6, [x5, #0x58]
        ldp     d5, d6, [x1, #8]
        ushr    v3.2d, v3.2d, #0x23
        ldp     q7, q16, [x2]
        ldp     q17, q18, [x2, #0x20]
        ldp     d19, d20, [x1, #0x10]
        ushr    v0.2d, v0.2d, #0x3a
        ldp     x7, x8, [x5]
        ushr    v21.2d, v4.2d, #0x1d
        ldp     x9, x10, [x5, #8]
        shl     v1.2d, v1.2d, #0xc
        ldp     x11, x12, [x5, #0x18]
        uzp1    v4.2d, v4.2d, v21.2d
        usra    v0.2d, v1.2d, #6
        ldp     q1, q21, [x2, #0x40]
        lsl     x10, x10, #0x34
        ushr    v5.2d, v5.2d, #0x34
        and     v4.16b, v4.16b, v3.16b
        lsr     x9, x9, #6
        ldp     x13, x14, [x5, #0x10]
        shl     v6.2d, v6.2d, #0x12
        ldp     d22, d23, [x1, #0x18]
        lsl     x8, x8, #0x3a
        umull   v24.2d, v18.2s, v4.s[0]
        shl     v20.2d, v20.2d, #0x18
        adds    x7, x7, x8
        lsr     x8, x11, #0x12
        umlal   v0.2d, v7.2s, v4.s[0]
        usra    v5.2d, v6.2d, #6
        adcs    x9, x9, x10
        ldp     x10, x11, [x5, #0x20]
        umlal2  v0.2d, v7.4s, v4.s[2]
        ldp     q6, q7, [x2]
        umull   v25.2d, v17.2s, v4.s[0]
        lsr     x13, x13, #0xc
        ldp     q26, q27, [x2, #0x60]
        lsl     x12, x12, #0x28
        umlal2  v24.2d, v18.4s, v4.s[2]
        ldp     q18, q28, [x2, #0x20]
        lsl     x14, x14, #0x2e
        umull   v29.2d, v1.2s, v4.s[0]
        shl     v23.2d, v23.2d, #0x1e
        ldp     x15, x16, [x5, #0x30]
        umulh   x17, x7, x9
        lsl     x11, x11, #0x22
        stp     x27, x28, [sp, #0x80]
        .cfi_rel_offset 27, 128
        .cfi_rel_offset 28, 136
        adcs    x27, x13, x14
        umlal2  v25.2d, v17.4s, v4.s[2]
        ext     v17.16b, v2.16b, v0.16b, #8
        adcs    x28, x8, x12
        ldp     x8, x12, [x5, #0x48]
        usra    v24.2d, v22.2d, #0x28
        umull   v22.2d, v21.2s, v4.s[0]
        lsr     x10, x10, #0x18
        usra    v0.2d, v17.2d, #0x1d
        umlal2  v29.2d, v1.4s, v4.s[2]
        adcs    x10, x10, x11
        mul     x11, x7, x27
        lsr     x13, x15, #0x24
        lsl     x14, x16, #0x16
        stp     x19, x20, [sp, #0x40]
        .cfi_rel_offset 19, 64
        .cfi_rel_offset 20, 72
        usra    v25.2d, v19.2d, #0x2e
        stp     x25, x26, [sp, #0x70]
        .cfi_rel_offset 25, 112
        .cfi_rel_offset 26, 120
        umlal2  v22.2d, v21.4s, v4.s[2]
        usra    v24.2d, v23.2d, #6
        mul     x19, x7, x9
        ldp     x20, x25, [x5, #0x28]
        ext     v1.16b, v0.16b, v2.16b, #8
        and     v0.16b, v0.16b, v3.16b
        stp     x23, x24, [sp, #0x60]
        .cfi_rel_offset 23, 96
        .cfi_rel_offset 24, 104
        umull   v17.2d, v26.2s, v4.s[0]
        umull   v19.2d, v27.2s, v4.s[0]
        stp     x21, x22, [sp, #0x50]
        .cfi_rel_offset 21, 80
        .cfi_rel_offset 22, 88
        usra    v25.2d, v20.2d, #6
        umlal2  v17.2d, v26.4s, v4.s[2]
        umulh   x21, x7, x27
        usra    v5.2d, v1.2d, #0x1d
        umlal   v24.2d, v18.2s, v0.s[0]
        ldp     x22, x23, [x5, #0x38]
        lsr     x20, x20, #0x1e
        ldp     d1, d20, [x1, #0x20]
        umlal   v29.2d, v28.2s, v0.s[0]
        lsl     x24, x25, #0x1c
        ldp     q21, q23, [x2, #0x80]
        umlal2  v24.2d, v18.4s, v0.s[2]
        mul     x25, x7, x28
        umlal2  v19.2d, v27.4s, v4.s[2]
        ldp     d18, d26, [x1, #0x28]
        adcs    x24, x20, x24
        umlal   v5.2d, v16.2s, v4.s[0]
        shl     v20.2d, v20.2d, #0x24
        lsr     x20, x22, #0x2a
        umlal2  v5.2d, v16.4s, v4.s[2]
        ldp     x22, x26, [x5, #0x58]
        umlal   v5.2d, v6.2s, v0.s[0]
        shl     v16.2d, v26.2d, #0x2a
        lsr     x8, x8, #0x36
        adcs    x13, x13, x14
        umlal2  v29.2d, v28.4s, v0.s[2]
        ldp     q26, q27, [x2, #0x40]
        umulh   x14, x7, x28
        umlal2  v5.2d, v6.4s, v0.s[2]
        ext     v6.16b, v2.16b, v5.16b, #8
        ldp     x15, x16, [x5, #0x40]
        lsl     x23, x23, #0x10
        usra    v29.2d, v1.2d, #0x22
        ldr     d1, [x1, #0x48]
        adcs    x23, x20, x23
        lsl     x20, x12, #4
        usra    v5.2d, v6.2d, #0x1d
        ext     v6.16b, v5.16b, v2.16b, #8
        str     x3, [sp, #0x3e8]
        ldp     x5, x3, [x5, #0x60]
        orr     x6, x8, x6, lsl #62
        and     v5.16b, v5.16b, v3.16b
        usra    v29.2d, v20.2d, #6
        lsl     x8, x16, #0xa
        mul     x16, x9, x28
        umull   v20.2d, v21.2s, v4.s[0]
        shl     v1.2d, v1.2d, #2
        lsr     x22, x22, #2
        lsl     x26, x26, #0x38
        umlal   v22.2d, v26.2s, v0.s[0]
        usra    v25.2d, v6.2d, #0x1d
        orr     x26, x26, x12, lsr #60
        lsr     x12, x15, #0x30
        umlal2  v22.2d, v26.4s, v0.s[2]
        ldp     q6, q26, [x2]
        adcs    x8, x12, x8
        umlal   v25.2d, v7.2s, v0.s[0]
        adcs    x6, x6, x20
        usra    v22.2d, v18.2d, #0x1c
        umulh   x20, x9, x28
        umull   v18.2d, v23.2s, v4.s[0]
        usra    v22.2d, v16.2d, #6
        stp     x7, x9, [x4]
        umlal   v17.2d, v27.2s, v0.s[0]
        lsr     x5, x5, #8
        lsl     x3, x3, #0x32
        adcs    x22, x22, x26
        umlal2  v17.2d, v27.4s, v0.s[2]
        ldp     q16, q27, [x2, #0xa0]
        adcs    x26, x5, x3
        umlal2  v20.2d, v21.4s, v4.s[2]
        mul     x3, x27, x28
        adds    x5, x17, x11
        adcs    x21, x21, x25
        umlal2  v25.2d, v7.4s, v0.s[2]
        ldp     q7, q21, [x2, #0x60]
        adcs    x25, x14, x16
        umlal   v25.2d, v6.2s, v5.s[0]
        stp     x13, x23, [x4, #0x30]
        adcs    x20, x20, x3
        umlal2  v25.2d, v6.4s, v5.s[2]
        umulh   x3, x27, x28
        stp     x27, x28, [x4, #0x10]
        stp     d12, d13, [sp, #0x20]
        .cfi_rel_offset 76, 32
        .cfi_rel_offset 77, 40
        adc     x3, x3, xzr
        ldp     q12, q13, [x2, #0x20]
        umlal2  v18.2d, v23.4s, v4.s[2]
        umull   v6.2d, v16.2s, v4.s[0]
        ext     v23.16b, v2.16b, v25.16b, #8
        stp     x22, x26, [x4, #0x50]
        umlal2  v6.2d, v16.4s, v4.s[2]
        mul     x11, x9, x27
        usra    v25.2d, v23.2d, #0x1d
        adds    x21, x21, x11
        ldp     q16, q23, [x2, #0xc0]
        umlal   v29.2d, v12.2s, v5.s[0]
        stp     d14, d15, [sp, #0x30]
        .cfi_rel_offset 78, 48
        .cfi_rel_offset 79, 56
        ldp     d14, d15, [x1, #0x30]
        umlal   v20.2d, v21.2s, v0.s[0]
        umulh   x11, x9, x27
        usra    v17.2d, v14.2d, #0x16
        umull   v14.2d, v27.2s, v4.s[0]
        stp     x10, x24, [x4, #0x20]
        umlal   v19.2d, v7.2s, v0.s[0]
        shl     v15.2d, v15.2d, #0x30
        stp     x8, x6, [x4, #0x40]
        umlal2  v19.2d, v7.4s, v0.s[2]
        ext     v7.16b, v25.16b, v2.16b, #8
        adcs    x25, x25, x11
        adcs    x20, x20, xzr
        umlal2  v29.2d, v12.4s, v5.s[2]
        usra    v24.2d, v7.2d, #0x1d
        adc     x3, x3, xzr
        umulh   x11, x7, x7
        ldp     q12, q7, [x2, #0x80]
        umlal2  v20.2d, v21.4s, v0.s[2]
        adds    x19, x19, x19
        umlal2  v14.2d, v27.4s, v4.s[2]
        ldp     q21, q27, [x2, #0xa0]
        adcs    x5, x5, x5
        adcs    x21, x21, x21
        umlal   v22.2d, v13.2s, v5.s[0]
        usra    v17.2d, v15.2d, #6
        adcs    x25, x25, x25
        stp     d8, d9, [sp]
        .cfi_rel_offset 72, 0
        .cfi_rel_offset 73, 8
        mul     x12, x9, x9
        umlal   v18.2d, v12.2s, v0.s[0]
        ldp     q8, q9, [x2, #0x40]
        adcs    x20, x20, x20
        umull   v15.2d, v16.2s, v4.s[0]
        and     v25.16b, v25.16b, v3.16b
        adcs    x3, x3, x3
        adc     x14, xzr, xzr
        umlal2  v15.2d, v16.4s, v4.s[2]
        adds    x19, x19, x11
        ldr     x15, [sp, #0x3e8]
        adcs    x5, x5, x12
        mul     x11, x27, x27
        umlal2  v18.2d, v12.4s, v0.s[2]
        ldp     q12, q16, [x2, #0x60]
        umlal   v6.2d, v7.2s, v0.s[0]
        stp     d10, d11, [sp, #0x10]
        .cfi_rel_offset 74, 16
        .cfi_rel_offset 75, 24
        mul     x12, x7, x7
        ldp     d10, d11, [x1, #0x38]
        umlal2  v22.2d, v13.4s, v5.s[2]
        umull   v28.2d, v23.2s, v4.s[0]
        shl     v13.2d, v11.2d, #0x36
        stp     x12, x19, [x15]
        umlal   v14.2d, v21.2s, v0.s[0]
        umulh   x16, x9, x9
        adcs    x21, x21, x16
        adcs    x25, x25, x11
        umlal2  v6.2d, v7.4s, v0.s[2]
        umlal   v24.2d, v26.2s, v5.s[0]
        umlal2  v24.2d, v26.4s, v5.s[2]
        stp     x5, x21, [x15, #0x10]
        ldp     q11, q7, [x2]
        umlal2  v14.2d, v21.4s, v0.s[2]
        umulh   x11, x27, x27
        adcs    x20, x20, x11
        umlal   v19.2d, v9.2s, v5.s[0]
        umlal2  v28.2d, v23.4s, v4.s[2]
        ldp     q4, q21, [x2, #0xc0]
        umlal   v15.2d, v27.2s, v0.s[0]
        umlal2  v15.2d, v27.4s, v0.s[2]
        ldp     q23, q26, [x2, #0x80]
        mul     x11, x28, x28
        umlal   v17.2d, v8.2s, v5.s[0]
        adcs    x3, x3, x11
        umlal2  v17.2d, v8.4s, v5.s[2]
        umlal   v20.2d, v12.2s, v5.s[0]
        umulh   x11, x28, x28
        adc     x11, x14, x11
        umlal2  v19.2d, v9.4s, v5.s[2]
        ldp     q8, q9, [x2, #0x20]
        umlal   v28.2d, v4.2s, v0.s[0]
        usra    v19.2d, v10.2d, #0x10
        ldp     q10, q27, [x2, #0xa0]
        umlal2  v20.2d, v12.4s, v5.s[2]
        umlal2  v28.2d, v4.4s, v0.s[2]
        usra    v19.2d, v13.2d, #6
        mul     x14, x10, x24
        umlal   v6.2d, v23.2s, v5.s[0]
        ldp     d12, d13, [x1, #0x40]
        umlal   v18.2d, v16.2s, v5.s[0]
        umlal2  v18.2d, v16.4s, v5.s[2]
        umulh   x16, x10, x24
        umlal   v24.2d, v11.2s, v25.s[0]
        umull   v4.2d, v21.2s, v0.s[0]
        umlal2  v6.2d, v23.4s, v5.s[2]
        umlal2  v4.2d, v21.4s, v0.s[2]
        ldp     q0, q16, [x2, #0x40]
        mul     x17, x10, x13
        umlal   v14.2d, v26.2s, v5.s[0]
        ldp     q21, q23, [x2, #0xc0]
        adds    x16, x16, x17
        umlal2  v14.2d, v26.4s, v5.s[2]
        umlal   v15.2d, v10.2s, v5.s[0]
        umulh   x17, x10, x13
        mul     x15, x10, x23
        umlal2  v24.2d, v11.4s, v25.s[2]
        ext     v11.16b, v2.16b, v24.16b, #8
        umlal2  v15.2d, v10.4s, v5.s[2]
        ldp     q10, q26, [x2, #0x60]
        umlal   v22.2d, v8.2s, v25.s[0]
        usra    v20.2d, v12.2d, #0xa
        str     x21, [sp, #0x3e0]
        mul     x21, x24, x23
        umlal2  v22.2d, v8.4s, v25.s[2]
        shl     v12.2d, v13.2d, #0x3c
        umlal   v28.2d, v27.2s, v5.s[0]
        adcs    x15, x17, x15
        umulh   x17, x10, x23
        usra    v24.2d, v11.2d, #0x1d
        umlal2  v28.2d, v27.4s, v5.s[2]
        ext     v13.16b, v24.16b, v2.16b, #8
        usra    v29.2d, v13.2d, #0x1d
        str     x5, [sp, #0x3d8]
        umulh   x5, x24, x23
        adcs    x21, x17, x21
        umlal   v29.2d, v7.2s, v25.s[0]
        umlal2  v29.2d, v7.4s, v25.s[2]
        and     v13.16b, v24.16b, v3.16b
        ldp     q8, q11, [x2]
        umlal   v29.2d, v8.2s, v13.s[0]
        usra    v20.2d, v12.2d, #6
        umlal   v17.2d, v9.2s, v25.s[0]
        mul     x17, x13, x23
        adcs    x5, x5, x17
        umlal2  v17.2d, v9.4s, v25.s[2]
        ldp     q12, q9, [x2, #0x20]
        umlal2  v29.2d, v8.4s, v13.s[2]
        umlal   v19.2d, v0.2s, v25.s[0]
        ldp     q8, q7, [x2, #0x80]
        umlal   v17.2d, v12.2s, v13.s[0]
        ext     v24.16b, v2.16b, v29.16b, #8
        mul     x17, x24, x13
        umlal2  v19.2d, v0.4s, v25.s[2]
        umlal   v18.2d, v10.2s, v25.s[0]
        usra    v29.2d, v24.2d, #0x1d
        umlal   v20.2d, v16.2s, v25.s[0]
        ldp     q0, q24, [x2, #0x40]
        str     x19, [sp, #0x3d0]
        umulh   x19, x13, x23
        umlal2  v20.2d, v16.4s, v25.s[2]
        umlal2  v18.2d, v10.4s, v25.s[2]
        ldp     d10, d16, [x1, #0x48]
        umlal   v6.2d, v26.2s, v25.s[0]
        umlal2  v6.2d, v26.4s, v25.s[2]
        ext     v26.16b, v29.16b, v2.16b, #8
        str     x12, [sp, #0x3c8]
        umulh   x12, x24, x13
        umlal2  v17.2d, v12.4s, v13.s[2]
        adc     x19, x19, xzr
        subs    x7, x7, x10
        and     v12.16b, v29.16b, v3.16b
        usra    v18.2d, v1.2d, #6
        ldp     q1, q27, [x2, #0x60]
        sbcs    x9, x9, x24
        umlal   v14.2d, v8.2s, v25.s[0]
        sbcs    x27, x27, x13
        usra    v22.2d, v26.2d, #0x1d
        usra    v6.2d, v10.2d, #0x3e
        sbcs    x28, x28, x23
        umlal2  v14.2d, v8.4s, v25.s[2]
        str     x11, [sp, #0x3c0]
        umulh   x11, x10, x10
        shl     v8.2d, v16.2d, #8
        str     x3, [sp, #0x3b8]
        csetm   x3, lo
        umlal   v19.2d, v9.2s, v13.s[0]
        adds    x15, x15, x17
        adcs    x21, x21, x12
        ldp     q10, q16, [x2]
        umlal   v15.2d, v7.2s, v25.s[0]
        umlal2  v15.2d, v7.4s, v25.s[2]
        adcs    x5, x5, xzr
        eor     x7, x7, x3
        eor     x9, x9, x3
        usra    v6.2d, v8.2d, #6
        adc     x19, x19, xzr
        umlal   v22.2d, v11.2s, v13.s[0]
        ldp     q8, q7, [x2, #0x80]
        eor     x27, x27, x3
        umlal   v20.2d, v0.2s, v13.s[0]
        adds    x12, x14, x14
        mul     x14, x24, x24
        eor     x28, x28, x3
        umlal2  v22.2d, v11.4s, v13.s[2]
        adcs    x16, x16, x16
        umlal2  v19.2d, v9.4s, v13.s[2]
        adcs    x15, x15, x15
        ldp     q9, q11, [x2, #0xa0]
        umlal2  v20.2d, v0.4s, v13.s[2]
        adcs    x21, x21, x21
        mul     x17, x10, x10
        adcs    x5, x5, x5
        umull   v0.2d, v23.2s, v5.s[0]
        adcs    x19, x19, x19
        umlal   v18.2d, v24.2s, v13.s[0]
        adc     x10, xzr, xzr
        adds    x11, x12, x11
        umlal   v4.2d, v21.2s, v5.s[0]
        mul     x12, x13, x13
        adcs    x14, x16, x14
        umlal2  v4.2d, v21.4s, v5.s[2]
        ldp     q21, q26, [x2, #0xc0]
        umlal2  v18.2d, v24.4s, v13.s[2]
        umlal   v22.2d, v10.2s, v12.s[0]
        umulh   x16, x24, x24
        umlal2  v22.2d, v10.4s, v12.s[2]
        umlal2  v0.2d, v23.4s, v5.s[2]
        ldp     d10, d5, [x1, #0x50]
        umlal   v28.2d, v9.2s, v25.s[0]
        umlal2  v28.2d, v9.4s, v25.s[2]
        ldp     q9, q23, [x2, #0x20]
        mul     x24, x23, x23
        umlal   v6.2d, v1.2s, v13.s[0]
        adcs    x15, x15, x16
        umlal   v4.2d, v11.2s, v25.s[0]
        adcs    x21, x21, x12
        umlal2  v6.2d, v1.4s, v13.s[2]
        umulh   x12, x13, x13
        shl     v1.2d, v5.2d, #0xe
        umlal2  v4.2d, v11.4s, v25.s[2]
        ldp     q11, q5, [x2, #0x40]
        usra    v14.2d, v10.2d, #0x38
        umlal   v0.2d, v21.2s, v25.s[0]
        ldp     q10, q24, [x2, #0xa0]
        umlal2  v0.2d, v21.4s, v25.s[2]
        adcs    x5, x5, x12
        usra    v14.2d, v1.2d, #6
        umull   v1.2d, v26.2s, v25.s[0]
        ext     v21.16b, v2.16b, v22.16b, #8
        umlal   v19.2d, v9.2s, v12.s[0]
        umulh   x12, x23, x23
        usra    v22.2d, v21.2d, #0x1d
        umlal2  v19.2d, v9.4s, v12.s[2]
        adcs    x19, x19, x24
        ldp     q9, q21, [x2]
        umlal   v14.2d, v27.2s, v13.s[0]
        umlal   v15.2d, v8.2s, v13.s[0]
        mul     x24, x8, x6
        umlal2  v14.2d, v27.4s, v13.s[2]
        umlal2  v1.2d, v26.4s, v25.s[2]
        adc     x10, x10, x12
        ldp     q25, q26, [x2, #0xc0]
        ldp     d27, d29, [x1, #0x58]
        cmn     x3, #1
        umlal2  v15.2d, v8.4s, v13.s[2]
        adcs    x3, x7, xzr
        ldp     q8, q30, [x2, #0x60]
        mul     x7, x8, x22
        adcs    x9, x9, xzr
        adcs    x27, x27, xzr
        adcs    x28, x28, xzr
        umulh   x12, x8, x6
        umlal   v4.2d, v10.2s, v13.s[0]
        umlal   v28.2d, v7.2s, v13.s[0]
        shl     v29.2d, v29.2d, #0x14
        umulh   x16, x8, x22
        usra    v15.2d, v27.2d, #0x32
        umlal   v20.2d, v23.2s, v12.s[0]
        ext     v27.16b, v22.16b, v2.16b, #8
        adds    x7, x12, x7
        and     v22.16b, v22.16b, v3.16b
        umlal2  v28.2d, v7.4s, v13.s[2]
        usra    v17.2d, v27.2d, #0x1d
        umlal   v0.2d, v24.2s, v13.s[0]
        mul     x12, x8, x26
        usra    v15.2d, v29.2d, #6
        umull   v7.2d, v26.2s, v13.s[0]
        umlal2  v20.2d, v23.4s, v12.s[2]
        ldp     d23, d27, [x1, #0x60]
        umlal2  v4.2d, v10.4s, v13.s[2]
        umulh   x23, x8, x26
        umlal   v17.2d, v16.2s, v12.s[0]
        adcs    x12, x16, x12
        umlal2  v17.2d, v16.4s, v12.s[2]
        umlal2  v0.2d, v24.4s, v13.s[2]
        ldp     q10, q16, [x2, #0x80]
        mul     x16, x6, x26
        umlal   v1.2d, v25.2s, v13.s[0]
        umlal2  v1.2d, v25.4s, v13.s[2]
        shl     v24.2d, v27.2d, #0x1a
        umlal   v18.2d, v11.2s, v12.s[0]
        usra    v28.2d, v23.2d, #0x2c
        umulh   x13, x6, x26
        umlal2  v18.2d, v11.4s, v12.s[2]
        ldp     q11, q23, [x2, #0x20]
        adcs    x23, x23, x16
        umlal   v6.2d, v5.2s, v12.s[0]
        ldp     q25, q27, [x2, #0xa0]
        umlal2  v6.2d, v5.4s, v12.s[2]
        umlal   v14.2d, v8.2s, v12.s[0]
        usra    v28.2d, v24.2d, #6
        mul     x16, x22, x26
        umlal2  v7.2d, v26.4s, v13.s[2]
        ldp     q13, q5, [x2, #0xc0]
        umlal2  v14.2d, v8.4s, v12.s[2]
        ldp     q8, q24, [x2, #0x40]
        umlal   v17.2d, v9.2s, v22.s[0]
        str     x28, [sp, #0x3b0]
        umulh   x28, x22, x26
        umlal2  v17.2d, v9.4s, v22.s[2]
        adcs    x13, x13, x16
        umlal   v15.2d, v30.2s, v12.s[0]
        umlal2  v15.2d, v30.4s, v12.s[2]
        ldp     d9, d26, [x1, #0x68]
        umlal   v4.2d, v16.2s, v12.s[0]
        mul     x16, x6, x22
        umlal   v28.2d, v10.2s, v12.s[0]
        adc     x28, x28, xzr
        umlal   v20.2d, v11.2s, v22.s[0]
        umlal2  v28.2d, v10.4s, v12.s[2]
        ext     v10.16b, v2.16b, v17.16b, #8
        str     x10, [sp, #0x3a8]
        umulh   x10, x6, x22
        umlal2  v20.2d, v11.4s, v22.s[2]
        adds    x12, x12, x16
        usra    v17.2d, v10.2d, #0x1d
        ldp     q10, q11, [x2, #0x60]
        umlal   v1.2d, v27.2s, v12.s[0]
        shl     v26.2d, v26.2d, #0x20
        umlal   v18.2d, v23.2s, v22.s[0]
        umulh   x16, x8, x8
        umlal   v7.2d, v13.2s, v12.s[0]
        adcs    x23, x23, x10
        umlal2  v4.2d, v16.4s, v12.s[2]
        and     v16.16b, v17.16b, v3.16b
        adcs    x10, x13, xzr
        ext     v17.16b, v17.16b, v2.16b, #8
        adc     x28, x28, xzr
        adds    x24, x24, x24
        umlal2  v18.2d, v23.4s, v22.s[2]
        adcs    x7, x7, x7
        mul     x13, x8, x8
        usra    v19.2d, v17.2d, #0x1d
        umlal   v0.2d, v25.2s, v12.s[0]
        adcs    x12, x12, x12
        umlal2  v0.2d, v25.4s, v12.s[2]
        usra    v4.2d, v9.2d, #0x26
        adcs    x23, x23, x23
        umlal2  v1.2d, v27.4s, v12.s[2]
        ldp     q9, q17, [x2]
        adcs    x10, x10, x10
        umlal   v6.2d, v8.2s, v22.s[0]
        ldp     d23, d25, [x1, #0x70]
        adcs    x28, x28, x28
        umlal2  v6.2d, v8.4s, v22.s[2]
        ldp     q8, q27, [x2, #0xa0]
        adc     x8, xzr, xzr
        umlal2  v7.2d, v13.4s, v12.s[2]
        usra    v4.2d, v26.2d, #6
        str     x27, [sp, #0x3a0]
        mul     x27, x6, x6
        adds    x24, x24, x16
        umlal   v19.2d, v21.2s, v22.s[0]
        ldp     q13, q26, [x2, #0x20]
        umlal2  v19.2d, v21.4s, v22.s[2]
        umlal   v14.2d, v24.2s, v22.s[0]
        umulh   x16, x6, x6
        umull   v21.2d, v5.2s, v12.s[0]
        ldp     q29, q30, [x2, #0x80]
        umlal2  v14.2d, v24.4s, v22.s[2]
        umlal   v15.2d, v10.2s, v22.s[0]
        usra    v0.2d, v23.2d, #0x20
        ldp     q23, q24, [x2, #0xc0]
        shl     v25.2d, v25.2d, #0x26
        umlal2  v21.2d, v5.4s, v12.s[2]
        usra    v0.2d, v25.2d, #6
        umlal2  v15.2d, v10.4s, v22.s[2]
        adcs    x27, x7, x27
        ldp     q12, q10, [x2, #0x40]
        umlal   v28.2d, v11.2s, v22.s[0]
        umlal2  v28.2d, v11.4s, v22.s[2]
        ldr     d11, [x1, #0x98]
        umlal   v1.2d, v8.2s, v22.s[0]
        mul     x7, x22, x22
        umlal   v19.2d, v9.2s, v16.s[0]
        adcs    x12, x12, x16
        umlal   v0.2d, v30.2s, v22.s[0]
        umlal   v4.2d, v29.2s, v22.s[0]
        mul     x16, x26, x26
        umlal2  v4.2d, v29.4s, v22.s[2]
        adcs    x23, x23, x7
        umlal2  v19.2d, v9.4s, v16.s[2]
        ldp     d9, d5, [x1, #0x78]
        umlal2  v0.2d, v30.4s, v22.s[2]
        umulh   x7, x22, x22
        shl     v11.2d, v11.2d, #4
        umlal   v7.2d, v27.2s, v22.s[0]
        umlal   v21.2d, v23.2s, v22.s[0]
        ext     v25.16b, v2.16b, v19.16b, #8
        umulh   x26, x26, x26
        umlal2  v1.2d, v8.4s, v22.s[2]
        usra    v19.2d, v25.2d, #0x1d
        umlal   v18.2d, v13.2s, v16.s[0]
        adcs    x7, x10, x7
        umlal2  v18.2d, v13.4s, v16.s[2]
        shl     v13.2d, v5.2d, #0x2c
        adcs    x28, x28, x16
        umlal2  v7.2d, v27.4s, v22.s[2]
        ldp     q8, q5, [x2, #0x60]
        umlal   v6.2d, v26.2s, v16.s[0]
        usra    v1.2d, v9.2d, #0x1a
        mul     x10, x3, x9
        ext     v9.16b, v19.16b, v2.16b, #8
        and     v19.16b, v19.16b, v3.16b
        adc     x26, x8, x26
        ldr     x8, [sp, #0x3b8]
        adds    x25, x25, x17
        umlal2  v21.2d, v23.4s, v22.s[2]
        ldp     d23, d25, [x1, #0x80]
        adcs    x20, x20, x11
        usra    v20.2d, v9.2d, #0x1d
        umull   v27.2d, v24.2s, v22.s[0]
        adcs    x8, x8, x14
        ldr     x14, [sp, #0x3c0]
        umulh   x11, x3, x9
        umlal   v14.2d, v12.2s, v16.s[0]
        usra    v1.2d, v13.2d, #6
        adcs    x14, x14, x15
        umlal2  v6.2d, v26.4s, v16.s[2]
        adcs    x21, x21, x13
        ldr     x13, [sp, #0x3a8]
        ldp     q13, q9, [x2, #0x80]
        umlal2  v14.2d, v12.4s, v16.s[2]
        adcs    x24, x5, x24
        ldp     q12, q26, [x2, #0xa0]
        umlal   v20.2d, v17.2s, v16.s[0]
        adcs    x19, x19, x27
        ldr     x27, [sp, #0x3a0]
        mul     x5, x3, x27
        umlal2  v20.2d, v17.4s, v16.s[2]
        usra    v7.2d, v23.2d, #0x14
        adcs    x12, x13, x12
        umlal2  v27.2d, v24.4s, v22.s[2]
        ldr     x13, [sp, #0x3c8]
        shl     v17.2d, v25.2d, #0x32
        adcs    x23, x23, xzr
        ldr     x16, [sp, #0x3d0]
        umlal   v15.2d, v10.2s, v16.s[0]
        adcs    x7, x7, xzr
        ldp     q22, q23, [x2]
        ldr     x22, [sp, #0x3d8]
        umlal2  v15.2d, v10.4s, v16.s[2]
        adcs    x28, x28, xzr
        ldp     q10, q24, [x2, #0xc0]
        umlal   v28.2d, v8.2s, v16.s[0]
        usra    v7.2d, v17.2d, #6
        adcs    x26, x26, xzr
        adds    x15, x25, x13
        umlal2  v28.2d, v8.4s, v16.s[2]
        adcs    x17, x20, x16
        ldp     q8, q17, [x2, #0x20]
        umlal   v0.2d, v13.2s, v16.s[0]
        adcs    x6, x8, x22
        str     x6, [sp, #0x3a8]
        umulh   x6, x3, x27
        str     x17, [sp, #0x3c0]
        ldr     x17, [sp, #0x3e0]
        str     x15, [sp, #0x3b8]
        adcs    x15, x14, x17
        umlal   v4.2d, v5.2s, v16.s[0]
        ldr     x17, [sp, #0x3b0]
        ldp     q25, q29, [x2]
        str     x15, [sp, #0x398]
        adcs    x15, x21, x25
        umlal2  v4.2d, v5.4s, v16.s[2]
        str     x10, [sp, #0x390]
        adcs    x10, x24, x20
        ldp     q5, q29, [x2, #0xe0]
        umlal2  v0.2d, v13.4s, v16.s[2]
        ldr     q13, [x2, #0x1c0]
        adcs    x27, x19, x8
        umlal   v1.2d, v9.2s, v16.s[0]
        str     x6, [sp, #0x388]
        mul     x6, x3, x17
        str     x6, [sp, #0x380]
        adcs    x6, x12, x14
        str     x5, [sp, #0x378]
        adcs    x5, x23, x21
        umlal   v21.2d, v26.2s, v16.s[0]
        str     x11, [sp, #0x370]
        adcs    x11, x7, x24
        umlal   v20.2d, v22.2s, v19.s[0]
        str     x3, [sp, #0x368]
        umulh   x3, x3, x17
        str     x3, [sp, #0x360]
        adcs    x3, x28, x19
        ldp     q29, q30, [x2, #0x40]
        adcs    x22, x26, x12
        umlal   v7.2d, v12.2s, v16.s[0]
        adcs    x16, x23, xzr
        umlal2  v7.2d, v12.4s, v16.s[2]
        adcs    x13, x7, xzr
        umlal2  v20.2d, v22.4s, v19.s[2]
        ldp     d12, d22, [x1, #0x88]
        umlal   v27.2d, v10.2s, v16.s[0]
        umlal2  v21.2d, v26.4s, v16.s[2]
        mul     x17, x9, x17
        str     x17, [sp, #0x358]
        adcs    x17, x28, xzr
        str     x26, [sp, #0x350]
        adcs    x26, x26, xzr
        str     x28, [sp, #0x348]
        ldr     x28, [sp, #0x3c8]
        adds    x28, x15, x28
        ldr     x15, [sp, #0x3d0]
        umlal   v14.2d, v17.2s, v19.s[0]
        adcs    x10, x10, x15
        ldr     x15, [sp, #0x3d8]
        umlal   v6.2d, v8.2s, v19.s[0]
        adcs    x27, x27, x15
        ldr     x15, [sp, #0x3b0]
        umlal2  v27.2d, v10.4s, v16.s[2]
        ext     v10.16b, v2.16b, v20.16b, #8
        str     x27, [sp, #0x3d8]
        umulh   x27, x9, x15
        str     x10, [sp, #0x3d0]
        ldr     x10, [sp, #0x3e0]
        adcs    x6, x6, x10
        umull   v26.2d, v24.2s, v16.s[0]
        adcs    x25, x5, x25
        usra    v20.2d, v10.2d, #0x1d
        ext     v10.16b, v20.16b, v2.16b, #8
        umlal2  v6.2d, v8.4s, v19.s[2]
        adcs    x5, x11, x20
        ldr     x20, [sp, #0x3a0]
        umlal2  v14.2d, v17.4s, v19.s[2]
        usra    v21.2d, v12.2d, #0xe
        adcs    x3, x3, x8
        umlal   v15.2d, v29.2s, v19.s[0]
        shl     v12.2d, v22.2d, #0x38
        mul     x8, x20, x15
        adcs    x22, x22, x14
        umlal2  v26.2d, v24.4s, v16.s[2]
        ldp     q8, q17, [x2, #0x60]
        adcs    x21, x16, x21
        and     v20.16b, v20.16b, v3.16b
        adcs    x24, x13, x24
        usra    v21.2d, v12.2d, #6
        umlal2  v15.2d, v29.4s, v19.s[2]
        umulh   x10, x20, x15
        adcs    x11, x17, x19
        ldr     x19, [sp, #0x348]
        umlal   v28.2d, v30.2s, v19.s[0]
        usra    v18.2d, v10.2d, #0x1d
        ldr     x13, [sp, #0x350]
        adcs    x26, x26, x12
        umlal2  v28.2d, v30.4s, v19.s[2]
        ldr     x14, [sp, #0x370]
        ldr     x16, [sp, #0x378]
        ldp     d12, d10, [x1, #0x90]
        adcs    x23, x23, xzr
        ldr     x17, [sp, #0x380]
        ldp     q22, q24, [x2, #0x80]
        adcs    x7, x7, xzr
        ldp     q29, q30, [x2]
        adcs    x12, x19, xzr
        umlal2  v1.2d, v9.4s, v16.s[2]
        mul     x19, x9, x20
        umlal   v18.2d, v23.2s, v19.s[0]
        adcs    x13, x13, xzr
        umlal2  v18.2d, v23.4s, v19.s[2]
        adds    x14, x14, x16
        ldr     x16, [sp, #0x388]
        adcs    x16, x16, x17
        umlal   v4.2d, v8.2s, v19.s[0]
        umulh   x17, x9, x20
        usra    v27.2d, v12.2d, #8
        str     x13, [sp, #0x380]
        ldr     x13, [sp, #0x360]
        str     x12, [sp, #0x388]
        ldr     x12, [sp, #0x358]
        adcs    x12, x13, x12
        umlal2  v4.2d, v8.4s, v19.s[2]
        shl     v12.2d, v10.2d, #0x3e
        umlal   v0.2d, v17.2s, v19.s[0]
        adcs    x27, x27, x8
        umlal2  v0.2d, v17.4s, v19.s[2]
        adc     x8, x10, xzr
        ldp     q8, q9, [x2, #0xc0]
        umlal   v1.2d, v22.2s, v19.s[0]
        ldp     q10, q16, [x2, #0xa0]
        adds    x19, x16, x19
        ldr     x16, [sp, #0x390]
        umlal2  v1.2d, v22.4s, v19.s[2]
        usra    v27.2d, v12.2d, #6
        adcs    x10, x12, x17
        ldr     x12, [sp, #0x368]
        umulh   x13, x12, x12
        umlal   v7.2d, v24.2s, v19.s[0]
        ldp     q12, q17, [x2, #0x20]
        adcs    x27, x27, xzr
        umlal   v18.2d, v29.2s, v20.s[0]
        adc     x8, x8, xzr
        adds    x16, x16, x16
        umlal2  v7.2d, v24.4s, v19.s[2]
        adcs    x14, x14, x14
        ldr     q22, [x2, #0xd0]
        umlal2  v18.2d, v29.4s, v20.s[2]
        adcs    x19, x19, x19
        mul     x12, x12, x12
        ldr     q23, [x2, #0x1c0]
        adcs    x10, x10, x10
        umlal   v26.2d, v8.2s, v19.s[0]
        adcs    x27, x27, x27
        umlal   v21.2d, v10.2s, v19.s[0]
        adcs    x8, x8, x8
        mul     x17, x9, x9
        umlal2  v21.2d, v10.4s, v19.s[2]
        ext     v10.16b, v2.16b, v18.16b, #8
        str     x7, [sp, #0x368]
        adc     x7, xzr, xzr
        adds    x13, x16, x13
        umlal   v27.2d, v16.2s, v19.s[0]
        usra    v18.2d, v10.2d, #0x1d
        umlal2  v27.2d, v16.4s, v19.s[2]
        umulh   x9, x9, x9
        umlal2  v26.2d, v8.4s, v19.s[2]
        adcs    x14, x14, x17
        ldp     q8, q10, [x2, #0x40]
        umull   v16.2d, v9.2s, v19.s[0]
        umlal   v14.2d, v12.2s, v20.s[0]
        umlal2  v14.2d, v12.4s, v20.s[2]
        ext     v12.16b, v18.16b, v2.16b, #8
        mul     x16, x20, x20
        and     v18.16b, v18.16b, v3.16b
        usra    v26.2d, v11.2d, #6
        adcs    x19, x19, x9
        usra    v6.2d, v12.2d, #0x1d
        umlal2  v16.2d, v9.4s, v19.s[2]
        umlal   v15.2d, v17.2s, v20.s[0]
        ldp     q12, q9, [x2, #0x60]
        umulh   x20, x20, x20
        umlal2  v15.2d, v17.4s, v20.s[2]
        ldp     q11, q17, [x2, #0x80]
        adcs    x9, x10, x16
        umlal   v28.2d, v8.2s, v20.s[0]
        ldp     q19, q24, [x2, #0xf0]
        umlal   v6.2d, v30.2s, v20.s[0]
        umlal2  v6.2d, v30.4s, v20.s[2]
        mul     x10, x15, x15
        ldp     q24, q29, [x2, #0xe0]
        umlal   v4.2d, v10.2s, v20.s[0]
        adcs    x20, x27, x20
        umlal2  v4.2d, v10.4s, v20.s[2]
        umlal2  v28.2d, v8.4s, v20.s[2]
        ldp     d8, d10, [x1, #0x98]
        umlal   v1.2d, v9.2s, v20.s[0]
        umlal   v0.2d, v12.2s, v20.s[0]
        adcs    x27, x8, x10
        umulh   x8, x15, x15
        ldr     x10, [sp, #0x3c0]
        umlal   v7.2d, v11.2s, v20.s[0]
        umlal2  v1.2d, v9.4s, v20.s[2]
        umlal2  v0.2d, v12.4s, v20.s[2]
        ldp     q12, q9, [x2, #0xa0]
        adc     x7, x7, x8
        ldr     x8, [sp, #0x3b8]
        shl     v10.2d, v10.2d, #0xa
        umlal   v21.2d, v17.2s, v20.s[0]
        subs    x8, x8, x12
        ldr     x12, [sp, #0x3a8]
        usra    v16.2d, v8.2d, #0x3c
        umlal2  v7.2d, v11.4s, v20.s[2]
        sbcs    x10, x10, x13
        ldr     x13, [sp, #0x3e8]
        umlal2  v21.2d, v17.4s, v20.s[2]
        ldp     q8, q11, [x2]
        sbcs    x12, x12, x14
        stp     x8, x10, [x13, #0x20]
        ldr     x8, [sp, #0x398]
        sbcs    x19, x8, x19
        sbcs    x8, x28, x9
        stp     x12, x19, [x13, #0x30]
        ldr     x19, [sp, #0x3d0]
        usra    v16.2d, v10.2d, #6
        ldp     q10, q17, [x2, #0xc0]
        umlal   v6.2d, v8.2s, v18.s[0]
        sbcs    x9, x19, x20
        ldr     x19, [sp, #0x3d8]
        sbcs    x10, x19, x27
        umlal   v26.2d, v9.2s, v20.s[0]
        ldp     x19, x20, [sp, #0x40]
        .cfi_restore 19
        .cfi_restore 20
        umlal   v27.2d, v12.2s, v20.s[0]
        sbcs    x6, x6, x7
        sbcs    x7, x25, xzr
        umlal2  v6.2d, v8.4s, v18.s[2]
        sbcs    x5, x5, xzr
        umlal2  v27.2d, v12.4s, v20.s[2]
        ldp     q12, q8, [x2, #0x20]
        sbcs    x3, x3, xzr
        umlal2  v26.2d, v9.4s, v20.s[2]
        sbcs    x12, x22, xzr
        ext     v9.16b, v2.16b, v6.16b, #8
        sbcs    x14, x21, xzr
        ldr     x21, [sp, #0x368]
        sbcs    x15, x24, xzr
        umlal   v16.2d, v10.2s, v20.s[0]
        usra    v6.2d, v9.2d, #0x1d
        sbcs    x11, x11, xzr
        and     v9.16b, v6.16b, v3.16b
        sbcs    x16, x26, xzr
        ext     v6.16b, v6.16b, v2.16b, #8
        umull   v29.2d, v17.2s, v20.s[0]
        ldr     x22, [x4, #0x40]
        sbcs    x17, x23, xzr
        sbcs    x27, x21, xzr
        ldr     x23, [x4, #8]
        ldr     x24, [x4, #0x48]
        ldr     x21, [sp, #0x388]
        umlal2  v16.2d, v10.4s, v20.s[2]
        ldr     x26, [x4, #0x10]
        ldr     x13, [x4, #0x50]
        ldp     q10, q30, [x2, #0x40]
        sbcs    x28, x21, xzr
        ldr     x21, [sp, #0x380]
        umlal   v15.2d, v12.2s, v18.s[0]
        usra    v14.2d, v6.2d, #0x1d
        sbcs    x25, x21, xzr
        ldr     x21, [x4]
        subs    x21, x21, x22
        umlal2  v15.2d, v12.4s, v18.s[2]
        sbcs    x23, x23, x24
        umlal   v28.2d, v8.2s, v18.s[0]
        sbcs    x26, x26, x13
        umlal2  v29.2d, v17.4s, v20.s[2]
        ldp     d12, d6, [x1, #0xa0]
        str     x25, [sp, #0x380]
        ldr     x25, [x4, #0x18]
        str     x28, [sp, #0x388]
        ldr     x28, [x4, #0x58]
        sbcs    x25, x25, x28
        umlal2  v28.2d, v8.4s, v18.s[2]
        str     x27, [sp, #0x368]
        csetm   x27, lo
        str     x17, [sp, #0x3d8]
        ldr     x17, [x4, #0x20]
        subs    x22, x17, x22
        ldr     x17, [x4, #0x28]
        umlal   v14.2d, v11.2s, v18.s[0]
        sbcs    x24, x17, x24
        ldr     x17, [x4, #0x30]
        eor     x21, x21, x27
        eor     x26, x26, x27
        umlal2  v14.2d, v11.4s, v18.s[2]
        eor     x23, x23, x27
        sbcs    x13, x17, x13
        ldr     x17, [x4, #0x38]
        umlal   v14.2d, v25.2s, v9.s[0]
        sbcs    x28, x17, x28
        umlal   v0.2d, v30.2s, v18.s[0]
        ldp     q8, q11, [x2, #0xc0]
        csetm   x17, lo
        umlal2  v14.2d, v25.4s, v9.s[2]
        eor     x28, x28, x17
        shl     v6.2d, v6.2d, #0x10
        cmn     x27, #1
        eor     x25, x25, x27
        adcs    x27, x21, xzr
        umlal2  v0.2d, v30.4s, v18.s[2]
        eor     x21, x22, x17
        eor     x22, x13, x17
        adcs    x13, x23, xzr
        umulh   x23, x27, x27
        umlal   v4.2d, v10.2s, v18.s[0]
        adcs    x26, x26, xzr
        eor     x24, x24, x17
        umlal2  v4.2d, v10.4s, v18.s[2]
        usra    v29.2d, v12.2d, #0x36
        adcs    x25, x25, xzr
        cmn     x17, #1
        ldp     q12, q10, [x2, #0x10]
        adcs    x17, x21, xzr
        ldp     q17, q20, [x2, #0x80]
        umulh   x21, x27, x13
        adcs    x24, x24, xzr
        ldp     q25, q30, [x2, #0x60]
        adcs    x22, x22, xzr
        usra    v29.2d, v6.2d, #6
        ldp     q6, q31, [x2, #0xa0]
        adcs    x28, x28, xzr
        str     x16, [sp, #0x3d0]
        mul     x16, x27, x26
        umlal   v29.2d, v8.2s, v18.s[0]
        umlal   v28.2d, v10.2s, v9.s[0]
        str     x11, [sp, #0x398]
        mul     x11, x27, x13
        umlal2  v29.2d, v8.4s, v18.s[2]
        adds    x16, x21, x16
        umlal   v21.2d, v17.2s, v18.s[0]
        umlal   v1.2d, v25.2s, v18.s[0]
        umulh   x21, x27, x26
        umlal   v27.2d, v20.2s, v18.s[0]
        umlal   v7.2d, v30.2s, v18.s[0]
        umlal2  v7.2d, v30.4s, v18.s[2]
        umlal2  v1.2d, v25.4s, v18.s[2]
        str     x15, [sp, #0x3a8]
        mul     x15, x13, x25
        umlal2  v27.2d, v20.4s, v18.s[2]
        ldr     q20, [x2, #0x1b0]
        umull   v25.2d, v11.2s, v18.s[0]
        umlal2  v21.2d, v17.4s, v18.s[2]
        str     x28, [sp, #0x3c0]
        mul     x28, x27, x25
        mul     v8.2s, v14.2s, v13.2s
        str     x21, [sp, #0x3b8]
        str     x22, [sp, #0x3b0]
        ldp     x21, x22, [sp, #0x50]
        .cfi_restore 21
        .cfi_restore 22
        umlal   v26.2d, v6.2s, v18.s[0]
        umlal2  v26.2d, v6.4s, v18.s[2]
        ldp     q6, q17, [x2, #0x30]
        umlal2  v25.2d, v11.4s, v18.s[2]
        str     x14, [sp, #0x3a0]
        umulh   x14, x27, x25
        str     x12, [sp, #0x390]
        ldr     x12, [sp, #0x3b8]
        adcs    x28, x12, x28
        and     v8.16b, v8.16b, v3.16b
        umlal   v16.2d, v31.2s, v18.s[0]
        umlal   v14.2d, v5.2s, v8.s[0]
        umlal2  v16.2d, v31.4s, v18.s[2]
        mul     x12, x26, x25
        ldp     d11, d18, [x1, #0xa8]
        adcs    x14, x14, x15
        umlal2  v28.2d, v10.4s, v9.s[2]
        umull   v30.2d, v22.2s, v9.s[0]
        umulh   x15, x13, x25
        umlal   v4.2d, v6.2s, v9.s[0]
        str     x23, [sp, #0x3b8]
        str     x24, [sp, #0x358]
        ldp     x23, x24, [sp, #0x60]
        .cfi_restore 23
        .cfi_restore 24
        umlal   v0.2d, v17.2s, v9.s[0]
        umlal2  v0.2d, v17.4s, v9.s[2]
        ext     v10.16b, v2.16b, v14.16b, #8
        usra    v25.2d, v11.2d, #0x30
        umlal2  v30.2d, v22.4s, v9.s[2]
        usra    v14.2d, v10.2d, #0x1d
        ldp     q10, q11, [x2, #0x70]
        str     x3, [sp, #0x360]
        umulh   x3, x26, x25
        shl     v17.2d, v18.2d, #0x16
        umlal2  v4.2d, v6.4s, v9.s[2]
        adcs    x12, x15, x12
        ldp     q6, q18, [x2, #0x50]
        usra    v25.2d, v17.2d, #6
        ext     v17.16b, v14.16b, v2.16b, #8
        mul     x15, x13, x26
        adc     x3, x3, xzr
        mul     v13.2s, v17.2s, v13.2s
        str     x5, [sp, #0x378]
        umulh   x5, x13, x26
        str     x25, [sp, #0x370]
        str     x26, [sp, #0x350]
        ldp     x25, x26, [sp, #0x70]
        .cfi_restore 25
        .cfi_restore 26
        umlal   v21.2d, v10.2s, v9.s[0]
        adds    x15, x28, x15
        and     v13.16b, v13.16b, v3.16b
        str     x27, [sp, #0x348]
        ldp     x27, x28, [sp, #0x80]
        .cfi_restore 27
        .cfi_restore 28
        uzp1    v8.2d, v8.2d, v13.2d
        umlal2  v21.2d, v10.4s, v9.s[2]
        ldp     q10, q17, [x2, #0x90]
        umlal   v1.2d, v6.2s, v9.s[0]
        str     x7, [sp, #0x3e0]
        ldr     x7, [sp, #0x348]
        mul     x7, x7, x7
        umlal2  v14.2d, v5.4s, v13.s[0]
        adcs    x5, x14, x5
        umlal   v7.2d, v18.2s, v9.s[0]
        adcs    x12, x12, xzr
        ldr     d5, [x1, #0xb8]
        umlal2  v1.2d, v6.4s, v9.s[2]
        adc     x3, x3, xzr
        adds    x11, x11, x11
        umulh   x14, x13, x13
        umlal2  v7.2d, v18.4s, v9.s[2]
        ldp     q13, q6, [x2, #0xb0]
        adcs    x16, x16, x16
        ext     v14.16b, v14.16b, v2.16b, #8
        adcs    x15, x15, x15
        umlal   v27.2d, v11.2s, v9.s[0]
        ldp     q18, q22, [x2, #0x100]
        adcs    x5, x5, x5
        usra    v15.2d, v14.2d, #0x1d
        umlal2  v27.2d, v11.4s, v9.s[2]
        mul     x13, x13, x13
        adcs    x12, x12, x12
        umlal   v16.2d, v17.2s, v9.s[0]
        adcs    x3, x3, x3
        umlal   v26.2d, v10.2s, v9.s[0]
        str     x6, [sp, #0x348]
        adc     x6, xzr, xzr
        str     x10, [sp, #0x3c8]
        ldr     x10, [sp, #0x3b8]
        adds    x10, x11, x10
        ldr     x11, [sp, #0x350]
        umlal2  v26.2d, v10.4s, v9.s[2]
        movi    v31.2d, #0000000000000000
        mul     x11, x11, x11
        umlal   v15.2d, v12.2s, v9.s[0]
        adcs    x13, x16, x13
        umlal2  v15.2d, v12.4s, v9.s[2]
        umlal   v29.2d, v13.2s, v9.s[0]
        adcs    x14, x15, x14
        ldr     x15, [sp, #0x350]
        umlal2  v16.2d, v17.4s, v9.s[2]
        ldp     q12, q10, [x2, #0x120]
        umulh   x15, x15, x15
        umlal   v25.2d, v6.2s, v9.s[0]
        adcs    x5, x5, x11
        ldr     x11, [sp, #0x370]
        umlal2  v25.2d, v6.4s, v9.s[2]
        mul     x16, x11, x11
        umlal2  v29.2d, v13.4s, v9.s[2]
        ldp     q13, q9, [x2, #0x140]
        adcs    x12, x12, x15
        ldp     d11, d14, [x1, #0xb0]
        umlal   v15.2d, v19.2s, v8.s[0]
        umlal2  v15.2d, v19.4s, v8.s[2]
        umlal   v4.2d, v22.2s, v8.s[0]
        umulh   x1, x11, x11
        ldr     x11, [sp, #0x358]
        umlal2  v4.2d, v22.4s, v8.s[2]
        adcs    x3, x3, x16
        umlal   v0.2d, v12.2s, v8.s[0]
        mul     v6.2s, v15.2s, v23.2s
        umlal2  v0.2d, v12.4s, v8.s[2]
        mul     x15, x17, x11
        shl     v12.2d, v14.2d, #0x1c
        umlal   v1.2d, v10.2s, v8.s[0]
        adc     x1, x6, x1
        subs    x6, x8, x7
        ldr     x8, [sp, #0x3c8]
        usra    v30.2d, v11.2d, #0x2a
        umlal   v7.2d, v13.2s, v8.s[0]
        sbcs    x7, x9, x10
        ldr     x16, [sp, #0x348]
        ldr     x10, [sp, #0x3b0]
        and     v11.16b, v6.16b, v3.16b
        ldp     q14, q6, [x2, #0x160]
        sbcs    x8, x8, x13
        umlal2  v1.2d, v10.4s, v8.s[2]
        umulh   x9, x17, x11
        umlal   v15.2d, v24.2s, v11.s[0]
        mul     x13, x17, x10
        ldp     q10, q17, [x2, #0x180]
        usra    v30.2d, v12.2d, #6
        umlal   v21.2d, v9.2s, v8.s[0]
        sbcs    x14, x16, x14
        ldr     x16, [sp, #0x3e0]
        umlal2  v7.2d, v13.4s, v8.s[2]
        sbcs    x5, x16, x5
        ldr     x16, [sp, #0x3e8]
        stp     x6, x7, [x16, #0x40]
        ldr     x7, [sp, #0x378]
        umulh   x6, x17, x10
        umlal   v27.2d, v14.2s, v8.s[0]
        sbcs    x7, x7, x12
        ldr     x12, [sp, #0x360]
        ext     v12.16b, v2.16b, v15.16b, #8
        ldp     q13, q19, [x2, #0x1a0]
        sbcs    x3, x12, x3
        ldr     x12, [sp, #0x390]
        umlal   v26.2d, v6.2s, v8.s[0]
        sbcs    x1, x12, x1
        ldr     x12, [sp, #0x3c0]
        stp     x8, x14, [x16, #0x50]
        ldr     x16, [sp, #0x3a8]
        ldr     x8, [sp, #0x3a0]
        usra    v15.2d, v12.2d, #0x1d
        umlal2  v21.2d, v9.4s, v8.s[2]
        sbcs    x8, x8, xzr
        mul     x14, x17, x12
        umlal2  v27.2d, v14.4s, v8.s[2]
        sbcs    x16, x16, xzr
        umlal2  v26.2d, v6.4s, v8.s[2]
        ldp     q9, q12, [x2, #0xf0]
        str     x16, [sp, #0x3a8]
        ldr     x16, [sp, #0x398]
        sbcs    x16, x16, xzr
        umlal   v16.2d, v10.2s, v8.s[0]
        str     x16, [sp, #0x398]
        ldr     x16, [sp, #0x3d0]
        sbcs    x16, x16, xzr
        ext     v14.16b, v15.16b, v2.16b, #8
        str     x16, [sp, #0x3d0]
        ldr     x16, [sp, #0x3d8]
        sbcs    x16, x16, xzr
        umlal   v29.2d, v17.2s, v8.s[0]
        str     x16, [sp, #0x3d8]
        ldr     x16, [sp, #0x368]
        sbcs    x16, x16, xzr
        mul     v14.2s, v14.2s, v23.2s
        ldp     q6, q22, [x2, #0x110]
        str     x16, [sp, #0x368]
        ldr     x16, [sp, #0x388]
        sbcs    x16, x16, xzr
        umlal   v25.2d, v13.2s, v8.s[0]
        str     x16, [sp, #0x388]
        ldr     x16, [sp, #0x380]
        sbcs    x16, x16, xzr
        and     v14.16b, v14.16b, v3.16b
        umlal2  v16.2d, v10.4s, v8.s[2]
        adds    x9, x9, x13
        umulh   x13, x17, x12
        umlal2  v29.2d, v17.4s, v8.s[2]
        adcs    x6, x6, x14
        umlal2  v15.2d, v24.4s, v14.s[0]
        uzp1    v3.2d, v11.2d, v14.2d
        umlal2  v25.2d, v13.4s, v8.s[2]
        ldp     q10, q11, [x2, #0x130]
        umlal   v30.2d, v19.2s, v8.s[0]
        mul     x14, x11, x12
        ldp     q14, q17, [x2, #0x150]
        umlal2  v30.2d, v19.4s, v8.s[2]
        ext     v13.16b, v15.16b, v2.16b, #8
        umlal   v4.2d, v12.2s, v3.s[0]
        str     x16, [sp, #0x380]
        umulh   x16, x11, x12
        usra    v28.2d, v13.2d, #0x1d
        umlal2  v4.2d, v12.4s, v3.s[2]
        adcs    x13, x13, x14
        umlal   v1.2d, v22.2s, v3.s[0]
        ldp     q15, q19, [x2, #0x170]
        umlal2  v1.2d, v22.4s, v3.s[2]
        ldp     q22, q23, [x2, #0x190]
        umlal   v0.2d, v6.2s, v3.s[0]
        mul     x2, x10, x12
        umlal   v28.2d, v18.2s, v8.s[0]
        umlal2  v28.2d, v18.4s, v8.s[2]
        ldp     d12, d13, [sp, #0x20]
        .cfi_restore 76
        .cfi_restore 77
        umlal   v28.2d, v9.2s, v3.s[0]
        umulh   x14, x10, x12
        umlal2  v28.2d, v9.4s, v3.s[2]
        adcs    x2, x16, x2
        umlal2  v0.2d, v6.4s, v3.s[2]
        ldp     d8, d9, [sp]
        .cfi_restore 72
        .cfi_restore 73
        umlal   v7.2d, v10.2s, v3.s[0]
        umlal2  v7.2d, v10.4s, v3.s[2]
        mul     x16, x11, x10
        uzp2    v10.2d, v28.2d, v4.2d
        uzp1    v4.2d, v28.2d, v4.2d
        adc     x14, x14, xzr
        uzp2    v6.2d, v0.2d, v1.2d
        uzp1    v0.2d, v0.2d, v1.2d
        ext     v1.16b, v2.16b, v10.16b, #8
        shl     v2.2d, v10.2d, #0x23
        umulh   x12, x11, x10
        ext     v10.16b, v10.16b, v6.16b, #8
        adds    x6, x6, x16
        usra    v4.2d, v2.2d, #6
        umlal   v27.2d, v14.2s, v3.s[0]
        shl     v2.2d, v6.2d, #0x23
        umlal   v21.2d, v11.2s, v3.s[0]
        umlal   v26.2d, v17.2s, v3.s[0]
        umulh   x16, x17, x17
        usra    v0.2d, v2.2d, #6
        umlal2  v27.2d, v14.4s, v3.s[2]
        adcs    x12, x13, x12
        usra    v4.2d, v1.2d, #0x1d
        umlal2  v21.2d, v11.4s, v3.s[2]
        adcs    x2, x2, xzr
        umlal   v16.2d, v15.2s, v3.s[0]
        adc     x13, x14, xzr
        adds    x14, x15, x15
        umlal2  v16.2d, v15.4s, v3.s[2]
        adcs    x9, x9, x9
        usra    v0.2d, v10.2d, #0x1d
        ldp     d10, d11, [sp, #0x10]
        .cfi_restore 74
        .cfi_restore 75
        umlal   v29.2d, v19.2s, v3.s[0]
        adcs    x6, x6, x6
        mul     x15, x17, x17
        str     q4, [x0]
        uzp1    v1.2d, v7.2d, v21.2d
        uzp2    v2.2d, v7.2d, v21.2d
        adcs    x12, x12, x12
        adcs    x2, x2, x2
        umlal2  v26.2d, v17.4s, v3.s[2]
        adcs    x13, x13, x13
        ldp     d14, d15, [sp, #0x30]
        .cfi_restore 78
        .cfi_restore 79
        adc     x17, xzr, xzr
        str     q0, [x0, #0x10]
        shl     v0.2d, v2.2d, #0x23
        adds    x14, x14, x16
        ext     v4.16b, v6.16b, v2.16b, #8
        mul     x16, x11, x11
        usra    v1.2d, v0.2d, #6
        umlal2  v29.2d, v19.4s, v3.s[2]
        uzp1    v0.2d, v27.2d, v26.2d
        uzp2    v6.2d, v27.2d, v26.2d
        umlal   v25.2d, v22.2s, v3.s[0]
        umulh   x11, x11, x11
        shl     v7.2d, v6.2d, #0x23
        ext     v2.16b, v2.16b, v6.16b, #8
        adcs    x9, x9, x16
        usra    v1.2d, v4.2d, #0x1d
        uzp2    v4.2d, v16.2d, v29.2d
        usra    v0.2d, v7.2d, #6
        umlal2  v25.2d, v22.4s, v3.s[2]
        shl     v7.2d, v4.2d, #0x23
        ext     v6.16b, v6.16b, v4.16b, #8
        mul     x16, x10, x10
        uzp1    v16.2d, v16.2d, v29.2d
        adcs    x6, x6, x11
        str     q1, [x0, #0x20]
        usra    v0.2d, v2.2d, #0x1d
        umlal   v30.2d, v23.2s, v3.s[0]
        umulh   x10, x10, x10
        usra    v16.2d, v7.2d, #6
        umlal2  v30.2d, v23.4s, v3.s[2]
        adcs    x11, x12, x16
        ldr     x12, [sp, #0x3c0]
        umull   v1.2d, v20.2s, v3.s[0]
        str     q0, [x0, #0x30]
        mul     x16, x12, x12
        usra    v16.2d, v6.2d, #0x1d
        uzp2    v0.2d, v25.2d, v30.2d
        umlal2  v1.2d, v20.4s, v3.s[2]
        adcs    x2, x2, x10
        uzp1    v2.2d, v25.2d, v30.2d
        shl     v3.2d, v0.2d, #0x23
        ext     v4.16b, v4.16b, v0.16b, #8
        umulh   x10, x12, x12
        adcs    x12, x13, x16
        ldr     x13, [sp, #0x3e8]
        str     q16, [x0, #0x40]
        usra    v2.2d, v3.2d, #6
        usra    v1.2d, v5.2d, #0x24
        adc     x10, x17, x10
        subs    x5, x5, x15
        sbcs    x7, x7, x14
        usra    v2.2d, v4.2d, #0x1d
        stp     x5, x7, [x13, #0x60]
        sbcs    x3, x3, x9
        sbcs    x1, x1, x6
        ldr     x6, [sp, #0x3a8]
        uzp1    v3.2d, v1.2d, v31.2d
        uzp2    v1.2d, v1.2d, v31.2d
        sbcs    x5, x8, x11
        str     q2, [x0, #0x50]
        sbcs    x2, x6, x2
        ldr     x6, [sp, #0x398]
        shl     v2.2d, v1.2d, #0x23
        ext     v0.16b, v0.16b, v1.16b, #8
        sbcs    x6, x6, x12
        stp     x3, x1, [x13, #0x70]
        ldr     x3, [sp, #0x368]
        ldr     x1, [sp, #0x3d0]
        sbcs    x1, x1, x10
        usra    v3.2d, v2.2d, #6
        stp     x5, x2, [x13, #0x80]
        ldr     x2, [sp, #0x3d8]
        sbcs    x2, x2, xzr
        sbcs    x3, x3, xzr
        stp     x6, x1, [x13, #0x90]
        ldr     x1, [sp, #0x388]
        stp     x2, x3, [x13, #0xa0]
        ldr     x2, [sp, #0x380]
        sbcs    x1, x1, xzr
        sbcs    x2, x2, xzr
        usra    v3.2d, v0.2d, #0x1d
        stp     x1, x2, [x13, #0xb0]
        str     q3, [x0, #0x60]
        add     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset -1008
        ret
END_COMPOSITE(karat_phase_sqr_12_aarch64)

NOTES

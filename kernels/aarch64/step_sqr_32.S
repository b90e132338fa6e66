/* karat_step_sqr_32_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 3000 --islands 2 --apart x0,x1,x2,x3,x4 --across
 * 3416.0 cycles instead of 5492.0, bound 2596.0 (simulated, one run after another); 7233 of 7247 instructions have another place.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_step_sqr_32_aarch64)
        movi    v0.16b, #0xff
        movi    v1.2d, #0000000000000000
        ldp     x5, x6, [x4]
        ldp     q2, q3, [x2]
        ushr    v0.2d, v0.2d, #0x23
        stp     d8, d9, [sp, #-0x90]!
        .cfi_adjust_cfa_offset 144
        .cfi_rel_offset 72, 0
        .cfi_rel_offset 73, 8
        ldp     q8, q9, [x2, #0x20]
        stp     x19, x20, [sp, #0x40]
        .cfi_rel_offset 19, 64
        .cfi_rel_offset 20, 72
        stp     d10, d11, [sp, #0x10]
        .cfi_rel_offset 74, 16
        .cfi_rel_offset 75, 24
        ldp     x19, x20, [x4, #0x10]
        ldp     x7, x8, [x4, #8]
        ldp     x9, x10, [x4, #0x18]
        lsl     x6, x6, #0x3a
        lsr     x19, x19, #0xc
        ldp     x11, x12, [x4, #0x20]
        lsl     x20, x20, #0x2e
        ldr     x13, [x4, #0x58]
        lsr     x7, x7, #6
        lsl     x8, x8, #0x34
        ldp     q10, q11, [x2, #0x40]
        lsl     x10, x10, #0x28
        lsr     x9, x9, #0x12
        stp     x25, x26, [sp, #0x70]
        .cfi_rel_offset 25, 112
        .cfi_rel_offset 26, 120
        ldp     x25, x26, [x4, #0x28]
        lsl     x12, x12, #0x22
        lsr     x11, x11, #0x18
        stp     d12, d13, [sp, #0x20]
        .cfi_rel_offset 76, 32
        .cfi_rel_offset 77, 40
        stp     d14, d15, [sp, #0x30]
        .cfi_rel_offset 78, 48
        .cfi_rel_offset 79, 56
        stp     x27, x28, [sp, #0x80]
        .cfi_rel_offset 27, 128
        .cfi_rel_offset 28, 136
        ldp     x27, x28, [x4, #0x58]
        lsr     x25, x25, #0x1e
        lsl     x26, x26, #0x1c
        stp     x21, x22, [sp, #0x50]
        .cfi_rel_offset 21, 80
        .cfi_rel_offset 22, 88
        ldp     x21, x22, [x4, #0x30]
        ldp     x14, x15, [x4, #0x40]
        lsr     x27, x27, #2
        lsl     x28, x28, #0x38
        stp     x23, x24, [sp, #0x60]
        .cfi_rel_offset 23, 96
        .cfi_rel_offset 24, 104
        sub     sp, sp, #0x310
        .cfi_adjust_cfa_offset 784
        lsl     x22, x22, #0x16
        lsr     x21, x21, #0x24
        lsl     x23, x15, #0xa
        lsr     x24, x14, #0x30
        adds    x5, x5, x6
        ldr     x6, [x4, #0x50]
        adcs    x7, x7, x8
        ldr     x8, [x4, #0xb0]
        adcs    x19, x19, x20
        stp     x5, x7, [x3]
        adcs    x20, x9, x10
        ldp     x5, x7, [x4, #0x38]
        stp     x19, x20, [x3, #0x10]
        adcs    x19, x11, x12
        orr     x28, x28, x6, lsr #60
        ldp     x20, x6, [x4, #0x48]
        adcs    x25, x25, x26
        adcs    x21, x21, x22
        ldp     x22, x26, [x4, #0x70]
        lsr     x5, x5, #0x2a
        lsl     x7, x7, #0x10
        ldp     x9, x10, [x4, #0x60]
        ldp     x11, x12, [x4, #0x68]
        adcs    x5, x5, x7
        ldp     x7, x14, [x3, #0x10]
        adcs    x23, x24, x23
        lsr     x20, x20, #0x36
        lsl     x24, x6, #4
        orr     x20, x20, x13, lsl #62
        lsl     x26, x26, #0x26
        ldp     x6, x13, [x4, #0x80]
        adcs    x20, x20, x24
        lsr     x24, x9, #8
        lsr     x9, x11, #0xe
        lsl     x10, x10, #0x32
        adcs    x27, x27, x28
        mul     x28, x7, x14
        lsr     x22, x22, #0x14
        stp     x23, x20, [x3, #0x40]
        ldp     x20, x23, [x4, #0x78]
        adcs    x24, x24, x10
        lsl     x10, x12, #0x2c
        stp     x27, x24, [x3, #0x50]
        adcs    x27, x9, x10
        lsl     x24, x13, #0x1a
        umulh   x9, x7, x14
        lsr     x6, x6, #0x20
        adcs    x22, x22, x26
        stp     x27, x22, [x3, #0x60]
        stp     x19, x25, [x3, #0x20]
        lsr     x22, x20, #0x1a
        lsl     x25, x23, #0x20
        adcs    x22, x22, x25
        stp     x21, x5, [x3, #0x30]
        adcs    x21, x6, x24
        mul     x25, x14, x14
        ldp     x26, x27, [x4, #0x88]
        stp     x22, x21, [x3, #0x70]
        ldp     x21, x22, [x4, #0x98]
        mul     x19, x7, x7
        ldp     x20, x23, [x4, #0xa0]
        ldr     x24, [x4, #0xa8]
        lsr     x26, x26, #0x26
        lsl     x27, x27, #0x14
        ldp     x5, x6, [x4, #0x90]
        adcs    x26, x26, x27
        umulh   x27, x7, x7
        lsl     x22, x22, #8
        ldp     x10, x11, [x4, #0xb0]
        lsr     x20, x20, #0x38
        lsr     x21, x21, #0x32
        lsl     x23, x23, #2
        orr     x20, x20, x8, lsl #60
        ldp     x8, x12, [x3]
        lsl     x6, x6, #0xe
        lsr     x5, x5, #0x2c
        ldp     x13, x15, [x4, #0xb8]
        umulh   x16, x14, x14
        lsl     x11, x11, #0x36
        adcs    x5, x5, x6
        orr     x24, x11, x24, lsr #62
        adcs    x21, x21, x22
        stp     x26, x5, [x3, #0x80]
        ldp     x22, x26, [x3, #0x30]
        adcs    x20, x20, x23
        lsr     x23, x10, #4
        adcs    x23, x23, x24
        ldp     x24, x5, [x4, #0xc8]
        lsl     x6, x15, #0x30
        ldp     x10, x11, [x4, #0xc0]
        umulh   x15, x8, x12
        lsr     x13, x13, #0xa
        adcs    x6, x13, x6
        stp     x21, x20, [x3, #0x90]
        stp     x23, x6, [x3, #0xa0]
        lsl     x21, x5, #0x24
        lsr     x20, x24, #0x16
        ldp     x23, x24, [x4, #0xd0]
        lsr     x5, x10, #0x10
        lsl     x6, x11, #0x2a
        mul     x10, x8, x14
        adcs    x5, x5, x6
        ldp     x6, x11, [x4, #0xd8]
        adcs    x21, x20, x21
        ldp     x20, x13, [x4, #0xe8]
        lsl     x24, x24, #0x1e
        stp     x5, x21, [x3, #0xb0]
        lsr     x21, x23, #0x1c
        ldp     x23, x5, [x4, #0xe0]
        adcs    x21, x21, x24
        lsl     x24, x11, #0x18
        ldr     x11, [x4, #0xf8]
        lsr     x6, x6, #0x22
        adcs    x24, x6, x24
        lsl     x6, x13, #0xc
        lsr     x20, x20, #0x2e
        stp     x21, x24, [x3, #0xc0]
        lsl     x21, x5, #0x12
        lsr     x23, x23, #0x28
        umulh   x24, x8, x7
        adcs    x21, x23, x21
        ldp     x23, x5, [x4, #0x100]
        adcs    x20, x20, x6
        stp     x21, x20, [x3, #0xd0]
        lsl     x21, x5, #0x3a
        ldp     x20, x5, [x4, #0xf0]
        orr     x21, x21, x11, lsr #58
        ldp     x6, x11, [x3, #0x20]
        lsl     x5, x5, #6
        lsr     x20, x20, #0x34
        adcs    x20, x20, x5
        mul     x5, x8, x7
        adcs    x21, x23, x21
        ldp     x23, x13, [x4, #0x108]
        stp     x20, x21, [x3, #0xe0]
        mul     x21, x12, x14
        ldp     x20, x4, [x4, #0x110]
        lsl     x13, x13, #0x34
        lsr     x23, x23, #6
        adcs    x23, x23, x13
        umulh   x13, x8, x14
        lsr     x20, x20, #0xc
        lsl     x4, x4, #0x2e
        adcs    x20, x20, x4
        adds    x4, x15, x5
        adcs    x24, x24, x10
        mul     x5, x12, x7
        stp     x23, x20, [x3, #0xf0]
        adcs    x21, x13, x21
        umulh   x20, x12, x14
        umulh   x23, x12, x7
        adcs    x28, x20, x28
        adc     x20, x9, xzr
        adds    x24, x24, x5
        umulh   x5, x12, x12
        adcs    x21, x21, x23
        adcs    x28, x28, xzr
        mul     x23, x8, x12
        ldp     x7, x9, [x3]
        adc     x20, x20, xzr
        ldp     q12, q13, [x2, #0x60]
        ldp     q14, q15, [x2, #0x80]
        umulh   x10, x8, x8
        adds    x23, x23, x23
        adcs    x4, x4, x4
        adcs    x24, x24, x24
        adcs    x21, x21, x21
        mul     x12, x12, x12
        adcs    x28, x28, x28
        adcs    x20, x20, x20
        adc     x13, xzr, xzr
        adds    x23, x23, x10
        umulh   x10, x6, x11
        adcs    x4, x4, x12
        adcs    x24, x24, x5
        ldp     x5, x12, [x3, #0x30]
        stp     x4, x24, [x1, #0x10]
        adcs    x21, x21, x19
        mul     x19, x8, x8
        ldp     x24, x4, [x3, #0x10]
        adcs    x27, x28, x27
        adcs    x25, x20, x25
        stp     x21, x27, [x1, #0x20]
        adc     x21, x13, x16
        ldp     x27, x28, [x3, #0x20]
        mul     x20, x6, x11
        ldp     q4, q5, [x2, #0xa0]
        stp     x19, x23, [x1]
        umulh   x19, x6, x22
        ldp     d6, d7, [x1]
        mul     x23, x6, x22
        ldr     d16, [x1]
        ldp     d17, d18, [x1, #8]
        mul     x8, x6, x26
        ldp     q19, q20, [x2]
        ldp     d21, d22, [x1, #0x10]
        adds    x23, x10, x23
        ushr    v6.2d, v6.2d, #0x3a
        stp     x25, x21, [x1, #0x30]
        umulh   x21, x6, x26
        ushr    v23.2d, v16.2d, #0x1d
        adcs    x25, x19, x8
        ushr    v17.2d, v17.2d, #0x34
        uzp1    v16.2d, v16.2d, v23.2d
        shl     v7.2d, v7.2d, #0xc
        shl     v18.2d, v18.2d, #0x12
        ldp     q23, q24, [x2, #0x20]
        mul     x19, x11, x26
        usra    v6.2d, v7.2d, #6
        and     v7.16b, v16.16b, v0.16b
        usra    v17.2d, v18.2d, #6
        ldp     q16, q18, [x2]
        umull   v25.2d, v9.2s, v7.s[0]
        shl     v22.2d, v22.2d, #0x18
        mul     x8, x22, x26
        adcs    x21, x21, x19
        umulh   x19, x11, x22
        umull   v26.2d, v8.2s, v7.s[0]
        umlal   v6.2d, v2.2s, v7.s[0]
        umlal2  v6.2d, v2.4s, v7.s[2]
        ldp     q2, q27, [x2, #0x20]
        ldp     q28, q29, [x2, #0x40]
        umlal2  v25.2d, v9.4s, v7.s[2]
        umulh   x10, x11, x26
        umull   v9.2d, v10.2s, v7.s[0]
        ext     v30.16b, v1.16b, v6.16b, #8
        umlal2  v26.2d, v8.4s, v7.s[2]
        usra    v6.2d, v30.2d, #0x1d
        umull   v8.2d, v11.2s, v7.s[0]
        mul     x13, x11, x22
        umlal2  v9.2d, v10.4s, v7.s[2]
        ldp     q10, q30, [x2, #0xc0]
        adcs    x8, x10, x8
        usra    v26.2d, v21.2d, #0x2e
        umull   v21.2d, v12.2s, v7.s[0]
        umulh   x10, x22, x26
        umlal2  v8.2d, v11.4s, v7.s[2]
        ext     v11.16b, v6.16b, v1.16b, #8
        and     v6.16b, v6.16b, v0.16b
        usra    v17.2d, v11.2d, #0x1d
        usra    v26.2d, v22.2d, #6
        umlal   v25.2d, v23.2s, v6.s[0]
        umulh   x14, x6, x6
        umlal2  v25.2d, v23.4s, v6.s[2]
        adc     x10, x10, xzr
        umlal   v9.2d, v24.2s, v6.s[0]
        umlal2  v9.2d, v24.4s, v6.s[2]
        ldp     q11, q22, [x2, #0x60]
        adds    x25, x25, x13
        umlal   v17.2d, v3.2s, v7.s[0]
        uzp1    v23.4s, v7.4s, v6.4s
        adcs    x21, x21, x19
        umlal2  v17.2d, v3.4s, v7.s[2]
        adcs    x19, x8, xzr
        umulh   x8, x11, x11
        umlal   v17.2d, v19.2s, v6.s[0]
        adc     x10, x10, xzr
        adds    x20, x20, x20
        umlal2  v17.2d, v19.4s, v6.s[2]
        adcs    x23, x23, x23
        umlal   v8.2d, v28.2s, v6.s[0]
        adcs    x25, x25, x25
        umlal2  v8.2d, v28.4s, v6.s[2]
        adcs    x21, x21, x21
        mul     x11, x11, x11
        adcs    x19, x19, x19
        ext     v3.16b, v1.16b, v17.16b, #8
        adcs    x10, x10, x10
        ldp     q19, q24, [x2, #0x120]
        adc     x13, xzr, xzr
        mul     x15, x26, x26
        usra    v17.2d, v3.2d, #0x1d
        umlal2  v21.2d, v12.4s, v7.s[2]
        ldp     q12, q3, [x2, #0xe0]
        umlal   v21.2d, v29.2s, v6.s[0]
        ldp     q24, q28, [x2, #0x100]
        and     v28.16b, v17.16b, v0.16b
        umlal2  v21.2d, v29.4s, v6.s[2]
        ext     v17.16b, v17.16b, v1.16b, #8
        umlal   v9.2d, v2.2s, v28.s[0]
        usra    v26.2d, v17.2d, #0x1d
        umlal2  v9.2d, v2.4s, v28.s[2]
        umlal   v8.2d, v27.2s, v28.s[0]
        ldp     q2, q17, [x2, #0x40]
        umlal2  v8.2d, v27.4s, v28.s[2]
        umlal   v26.2d, v20.2s, v6.s[0]
        ldp     q27, q29, [x2, #0x80]
        umulh   x26, x26, x26
        umlal2  v26.2d, v20.4s, v6.s[2]
        umlal   v26.2d, v16.2s, v28.s[0]
        umlal2  v26.2d, v16.4s, v28.s[2]
        umlal   v21.2d, v2.2s, v28.s[0]
        umlal2  v21.2d, v2.4s, v28.s[2]
        umull   v2.2d, v13.2s, v7.s[0]
        ext     v16.16b, v1.16b, v26.16b, #8
        usra    v26.2d, v16.2d, #0x1d
        umlal2  v2.2d, v13.4s, v7.s[2]
        umlal   v2.2d, v11.2s, v6.s[0]
        umlal2  v2.2d, v11.4s, v6.s[2]
        ext     v11.16b, v26.16b, v1.16b, #8
        and     v13.16b, v26.16b, v0.16b
        umlal   v2.2d, v17.2s, v28.s[0]
        umlal2  v2.2d, v17.4s, v28.s[2]
        umull   v16.2d, v14.2s, v7.s[0]
        ldp     q17, q20, [x2, #0x60]
        adds    x20, x20, x14
        adcs    x23, x23, x11
        adcs    x25, x25, x8
        umulh   x8, x22, x22
        ldp     x11, x14, [x1]
        stp     x23, x25, [x1, #0x50]
        ldp     x25, x23, [x1, #0x10]
        mul     x22, x22, x22
        mul     x6, x6, x6
        adcs    x21, x21, x22
        ldp     x22, x16, [x1, #0x20]
        adcs    x19, x19, x8
        adcs    x8, x10, x15
        stp     x21, x19, [x1, #0x60]
        adc     x21, x13, x26
        subs    x26, x7, x27
        sbcs    x27, x9, x28
        stp     x8, x21, [x1, #0x70]
        sbcs    x21, x24, x5
        sbcs    x28, x4, x12
        csetm   x19, lo
        ldp     x24, x4, [x1, #0x60]
        eor     x21, x21, x19
        eor     x26, x26, x19
        cmn     x19, #1
        umlal2  v16.2d, v14.4s, v7.s[2]
        adcs    x26, x26, xzr
        eor     x28, x28, x19
        eor     x27, x27, x19
        umlal   v16.2d, v22.2s, v6.s[0]
        umulh   x19, x26, x26
        adcs    x27, x27, xzr
        stp     x6, x20, [x1, #0x40]
        ldp     q14, q26, [x2, #0xa0]
        adcs    x21, x21, xzr
        umlal2  v16.2d, v22.4s, v6.s[2]
        adcs    x28, x28, xzr
        umull   v22.2d, v4.2s, v7.s[0]
        umlal   v16.2d, v17.2s, v28.s[0]
        mul     x20, x26, x28
        umlal2  v22.2d, v4.4s, v7.s[2]
        umlal2  v16.2d, v17.4s, v28.s[2]
        mul     x5, x26, x21
        umull   v4.2d, v15.2s, v7.s[0]
        umlal   v22.2d, v29.2s, v6.s[0]
        umlal2  v22.2d, v29.4s, v6.s[2]
        ldp     q17, q29, [x2, #0x80]
        umulh   x6, x26, x27
        umlal2  v4.2d, v15.4s, v7.s[2]
        umlal   v4.2d, v27.2s, v6.s[0]
        umlal2  v4.2d, v27.4s, v6.s[2]
        ldp     q15, q27, [x2, #0xc0]
        umlal   v4.2d, v20.2s, v28.s[0]
        umulh   x7, x26, x21
        umlal2  v4.2d, v20.4s, v28.s[2]
        adds    x5, x6, x5
        umull   v20.2d, v5.2s, v7.s[0]
        umlal   v22.2d, v17.2s, v28.s[0]
        mul     x6, x27, x28
        umlal2  v22.2d, v17.4s, v28.s[2]
        uzp1    v17.4s, v28.4s, v13.4s
        adcs    x20, x7, x20
        umlal2  v20.2d, v5.4s, v7.s[2]
        umulh   x7, x26, x28
        umull   v5.2d, v10.2s, v7.s[0]
        umlal   v20.2d, v14.2s, v6.s[0]
        umlal2  v5.2d, v10.4s, v7.s[2]
        umlal2  v20.2d, v14.4s, v6.s[2]
        umlal   v20.2d, v29.2s, v28.s[0]
        mul     x8, x26, x27
        ldp     q10, q14, [x2, #0xe0]
        umlal   v5.2d, v26.2s, v6.s[0]
        adcs    x6, x7, x6
        umlal2  v5.2d, v26.4s, v6.s[2]
        mul     x7, x21, x28
        umull   v26.2d, v12.2s, v7.s[0]
        umlal2  v20.2d, v29.4s, v28.s[2]
        umull   v29.2d, v30.2s, v7.s[0]
        umulh   x9, x27, x28
        umlal2  v26.2d, v12.4s, v7.s[2]
        umull   v12.2d, v3.2s, v7.s[0]
        umlal   v26.2d, v27.2s, v6.s[0]
        umulh   x10, x21, x28
        umlal2  v26.2d, v27.4s, v6.s[2]
        adcs    x7, x9, x7
        umlal2  v29.2d, v30.4s, v7.s[2]
        ldp     q27, q30, [x2, #0x100]
        umlal   v29.2d, v15.2s, v6.s[0]
        umlal2  v12.2d, v3.4s, v7.s[2]
        umlal2  v29.2d, v15.4s, v6.s[2]
        mul     x9, x27, x21
        adc     x10, x10, xzr
        ldp     q15, q3, [x2]
        umlal   v12.2d, v10.2s, v6.s[0]
        umulh   x12, x27, x21
        adds    x20, x20, x9
        umull   v31.2d, v24.2s, v7.s[0]
        umlal2  v31.2d, v24.4s, v7.s[2]
        umlal2  v12.2d, v10.4s, v6.s[2]
        ldp     q10, q7, [x2, #0xa0]
        umulh   x9, x21, x21
        umlal   v31.2d, v14.2s, v6.s[0]
        adcs    x6, x6, x12
        adcs    x7, x7, xzr
        umlal2  v31.2d, v14.4s, v6.s[2]
        umull   v14.2d, v27.2s, v6.s[0]
        adc     x10, x10, xzr
        adds    x8, x8, x8
        adcs    x5, x5, x5
        mul     x26, x26, x26
        adcs    x20, x20, x20
        adcs    x6, x6, x6
        umlal2  v14.2d, v27.4s, v6.s[2]
        ldp     q6, q24, [x2, #0xc0]
        adcs    x7, x7, x7
        umlal   v5.2d, v10.2s, v28.s[0]
        mul     x12, x27, x27
        adcs    x10, x10, x10
        adc     x13, xzr, xzr
        umlal   v29.2d, v7.2s, v28.s[0]
        adds    x19, x8, x19
        umlal2  v29.2d, v7.4s, v28.s[2]
        umlal   v14.2d, v30.2s, v23.s[0]
        mul     x21, x21, x21
        umlal2  v14.2d, v30.4s, v23.s[1]
        adcs    x5, x5, x12
        ldp     q7, q27, [x2, #0xe0]
        umlal2  v5.2d, v10.4s, v28.s[2]
        umulh   x27, x27, x27
        umlal   v26.2d, v6.2s, v28.s[0]
        umlal   v12.2d, v24.2s, v28.s[0]
        umlal2  v12.2d, v24.4s, v28.s[2]
        umlal2  v26.2d, v6.4s, v28.s[2]
        ldp     x8, x12, [x1, #0x20]
        mul     x15, x28, x28
        umlal   v31.2d, v7.2s, v28.s[0]
        adcs    x27, x20, x27
        umlal2  v31.2d, v7.4s, v28.s[2]
        umlal   v14.2d, v27.2s, v28.s[0]
        adcs    x21, x6, x21
        umulh   x28, x28, x28
        adcs    x20, x7, x9
        umlal2  v14.2d, v27.4s, v28.s[2]
        adcs    x6, x10, x15
        ldp     x7, x9, [x1, #0x50]
        adc     x28, x13, x28
        subs    x26, x11, x26
        ldp     x10, x11, [x1, #0x50]
        sbcs    x19, x14, x19
        ldp     x13, x14, [x1, #0x30]
        sbcs    x25, x25, x5
        sbcs    x27, x23, x27
        ldp     x23, x5, [x1, #0x70]
        sbcs    x21, x22, x21
        sbcs    x22, x16, x20
        ldp     x20, x15, [x1, #0x40]
        sbcs    x6, x13, x6
        sbcs    x28, x14, x28
        csetm   x13, lo
        adds    x26, x26, x20
        ldp     x20, x14, [x1, #0x30]
        adcs    x19, x19, x15
        adcs    x25, x25, x7
        adcs    x27, x27, x9
        adcs    x21, x21, x24
        ldp     x24, x7, [x1, #0x60]
        adcs    x22, x22, x4
        ldp     x4, x9, [x1, #0x40]
        adcs    x23, x6, x23
        adcs    x28, x28, x5
        adc     x5, x13, xzr
        adds    x26, x8, x26
        ldp     x6, x8, [x3]
        adcs    x19, x12, x19
        ldp     x12, x13, [x1, #0x70]
        stp     x26, x19, [x1, #0x20]
        adcs    x25, x20, x25
        ldp     x26, x19, [x3, #0x40]
        adcs    x27, x14, x27
        ldp     x20, x14, [x3, #0x10]
        adcs    x21, x4, x21
        adcs    x22, x9, x22
        stp     x25, x27, [x1, #0x30]
        ldp     x25, x27, [x3, #0x50]
        adcs    x23, x10, x23
        ldp     x4, x9, [x3, #0x60]
        adcs    x28, x11, x28
        ldp     x10, x11, [x3, #0x70]
        adcs    x24, x24, x5
        ldp     d10, d6, [x1, #0x18]
        adcs    x5, x7, xzr
        stp     x21, x22, [x1, #0x40]
        adcs    x21, x12, xzr
        ldp     x22, x7, [x3, #0x20]
        adcs    x12, x13, xzr
        subs    x26, x6, x26
        sbcs    x19, x8, x19
        ldp     x6, x8, [x3, #0x30]
        sbcs    x25, x20, x25
        stp     x23, x28, [x1, #0x50]
        sbcs    x27, x14, x27
        stp     x24, x5, [x1, #0x60]
        sbcs    x22, x22, x4
        usra    v25.2d, v10.2d, #0x28
        stp     x21, x12, [x1, #0x70]
        sbcs    x21, x7, x9
        shl     v10.2d, v6.2d, #0x1e
        sbcs    x28, x6, x10
        sbcs    x20, x8, x11
        csetm   x23, lo
        usra    v25.2d, v10.2d, #6
        eor     x26, x26, x23
        eor     x19, x19, x23
        eor     x25, x25, x23
        eor     x27, x27, x23
        cmn     x23, #1
        ldp     d10, d6, [x1, #0x20]
        eor     x22, x22, x23
        usra    v25.2d, v11.2d, #0x1d
        adcs    x26, x26, xzr
        eor     x20, x20, x23
        eor     x21, x21, x23
        adcs    x19, x19, xzr
        eor     x28, x28, x23
        stp     x26, x19, [x1, #0x80]
        adcs    x25, x25, xzr
        umlal   v25.2d, v18.2s, v28.s[0]
        adcs    x26, x27, xzr
        ldp     q11, q7, [x2, #0x20]
        umlal2  v25.2d, v18.4s, v28.s[2]
        stp     x25, x26, [x1, #0x90]
        adcs    x22, x22, xzr
        umlal   v25.2d, v15.2s, v13.s[0]
        adcs    x21, x21, xzr
        ldp     x25, x26, [x1, #0x80]
        adcs    x27, x28, xzr
        umlal2  v25.2d, v15.4s, v13.s[2]
        usra    v9.2d, v10.2d, #0x22
        stp     x22, x21, [x1, #0xa0]
        adcs    x21, x20, xzr
        umlal   v8.2d, v11.2s, v13.s[0]
        ldp     x22, x28, [x1, #0x90]
        shl     v10.2d, v6.2d, #0x24
        umlal2  v8.2d, v11.4s, v13.s[2]
        stp     x27, x21, [x1, #0xb0]
        umulh   x21, x25, x26
        ldp     x27, x19, [x1, #0x80]
        ldp     x20, x23, [x1, #0x90]
        ldp     x24, x4, [x1, #0xa0]
        ldp     x5, x6, [x1, #0xa0]
        ldp     x7, x8, [x1, #0xb0]
        umulh   x9, x25, x22
        ldp     q11, q15, [x2, #0x40]
        usra    v9.2d, v10.2d, #6
        umlal   v21.2d, v7.2s, v13.s[0]
        ext     v10.16b, v1.16b, v25.16b, #8
        umulh   x10, x25, x28
        usra    v25.2d, v10.2d, #0x1d
        ldp     q10, q6, [x2, #0x100]
        mul     x11, x22, x28
        and     v18.16b, v25.16b, v0.16b
        ext     v24.16b, v25.16b, v1.16b, #8
        umlal2  v21.2d, v7.4s, v13.s[2]
        usra    v9.2d, v24.2d, #0x1d
        umlal   v2.2d, v11.2s, v13.s[0]
        mul     x12, x25, x22
        umull   v7.2d, v10.2s, v28.s[0]
        umlal   v16.2d, v15.2s, v13.s[0]
        mul     x13, x26, x28
        umlal   v9.2d, v3.2s, v13.s[0]
        mul     x14, x25, x28
        umlal2  v9.2d, v3.4s, v13.s[2]
        ldp     d3, d24, [x1, #0x28]
        umlal2  v2.2d, v11.4s, v13.s[2]
        umlal2  v16.2d, v15.4s, v13.s[2]
        ldp     q11, q15, [x2, #0x60]
        umlal2  v7.2d, v10.4s, v28.s[2]
        ldp     q10, q25, [x2, #0x80]
        umlal   v7.2d, v6.2s, v23.s[2]
        umlal2  v7.2d, v6.4s, v23.s[3]
        ldp     q6, q27, [x2, #0xa0]
        shl     v24.2d, v24.2d, #0x2a
        umlal   v4.2d, v11.2s, v13.s[0]
        umlal2  v4.2d, v11.4s, v13.s[2]
        ldp     q11, q28, [x2, #0x140]
        umlal   v22.2d, v15.2s, v13.s[0]
        umlal2  v22.2d, v15.4s, v13.s[2]
        adds    x21, x21, x12
        umulh   x12, x26, x28
        adcs    x9, x9, x14
        adcs    x10, x10, x13
        umulh   x13, x22, x28
        adcs    x11, x12, x11
        umulh   x12, x26, x22
        adc     x13, x13, xzr
        mul     x14, x26, x22
        mul     x15, x25, x26
        adds    x9, x9, x14
        adcs    x10, x10, x12
        umulh   x12, x25, x25
        adcs    x11, x11, xzr
        adc     x13, x13, xzr
        adds    x14, x15, x15
        adcs    x21, x21, x21
        adcs    x9, x9, x9
        mul     x15, x26, x26
        umulh   x16, x22, x22
        adcs    x10, x10, x10
        adcs    x11, x11, x11
        adcs    x13, x13, x13
        umulh   x26, x26, x26
        adc     x17, xzr, xzr
        adds    x12, x14, x12
        adcs    x21, x21, x15
        mul     x14, x28, x28
        adcs    x26, x9, x26
        stp     x21, x26, [sp, #0x10]
        ldp     x21, x26, [x3, #0x40]
        umulh   x28, x28, x28
        mul     x22, x22, x22
        usra    v8.2d, v3.2d, #0x1c
        umlal   v20.2d, v10.2s, v13.s[0]
        umlal2  v20.2d, v10.4s, v13.s[2]
        ldp     q10, q15, [x2, #0xc0]
        umlal   v5.2d, v25.2s, v13.s[0]
        mul     x25, x25, x25
        umlal2  v5.2d, v25.4s, v13.s[2]
        adcs    x22, x10, x22
        usra    v8.2d, v24.2d, #6
        ldp     q3, q24, [x2]
        adcs    x9, x11, x16
        umlal   v29.2d, v6.2s, v13.s[0]
        adcs    x10, x13, x14
        stp     x22, x9, [sp, #0x20]
        umlal2  v29.2d, v6.4s, v13.s[2]
        adc     x22, x17, x28
        stp     x25, x12, [sp]
        umulh   x25, x24, x7
        ldp     x28, x9, [x1, #0xb0]
        umlal   v26.2d, v27.2s, v13.s[0]
        stp     x10, x22, [sp, #0x30]
        umlal2  v26.2d, v27.4s, v13.s[2]
        umlal   v12.2d, v10.2s, v13.s[0]
        ldp     q6, q25, [x2, #0xe0]
        umulh   x22, x24, x4
        umlal2  v12.2d, v10.4s, v13.s[2]
        ldp     q10, q27, [x2, #0x100]
        umlal   v9.2d, v3.2s, v18.s[0]
        umlal2  v9.2d, v3.4s, v18.s[2]
        umlal   v31.2d, v15.2s, v13.s[0]
        mul     x10, x4, x8
        umlal2  v31.2d, v15.4s, v13.s[2]
        ldp     q15, q3, [x2, #0x20]
        umlal   v7.2d, v19.2s, v23.s[0]
        umlal2  v7.2d, v19.4s, v23.s[1]
        umulh   x11, x24, x8
        umlal   v14.2d, v6.2s, v13.s[0]
        umlal2  v14.2d, v6.4s, v13.s[2]
        ext     v6.16b, v1.16b, v9.16b, #8
        umlal   v7.2d, v25.2s, v13.s[0]
        usra    v9.2d, v6.2d, #0x1d
        umlal2  v7.2d, v25.4s, v13.s[2]
        mul     x12, x24, x7
        umlal   v21.2d, v15.2s, v18.s[0]
        umlal2  v21.2d, v15.4s, v18.s[2]
        ldp     q15, q6, [x2, #0x40]
        mul     x13, x24, x8
        ext     v19.16b, v9.16b, v1.16b, #8
        usra    v8.2d, v19.2d, #0x1d
        and     v9.16b, v9.16b, v0.16b
        umlal   v2.2d, v3.2s, v18.s[0]
        umlal2  v2.2d, v3.4s, v18.s[2]
        ldp     q3, q19, [x2, #0x60]
        uzp1    v25.4s, v18.4s, v9.4s
        umlal   v8.2d, v24.2s, v18.s[0]
        umlal2  v8.2d, v24.4s, v18.s[2]
        umlal   v16.2d, v15.2s, v18.s[0]
        umlal2  v16.2d, v15.4s, v18.s[2]
        umlal   v4.2d, v6.2s, v18.s[0]
        ldp     q15, q24, [x2, #0x120]
        umlal2  v4.2d, v6.4s, v18.s[2]
        ldp     q6, q28, [x2, #0x80]
        umlal   v22.2d, v3.2s, v18.s[0]
        umlal2  v22.2d, v3.4s, v18.s[2]
        umlal   v20.2d, v19.2s, v18.s[0]
        umlal2  v20.2d, v19.4s, v18.s[2]
        umlal   v5.2d, v6.2s, v18.s[0]
        umlal2  v5.2d, v6.4s, v18.s[2]
        umlal   v29.2d, v28.2s, v18.s[0]
        umlal2  v29.2d, v28.4s, v18.s[2]
        ldp     q3, q6, [x2]
        umull   v19.2d, v10.2s, v13.s[0]
        umlal2  v19.2d, v10.4s, v13.s[2]
        ldp     d10, d13, [x1, #0x30]
        umlal   v19.2d, v27.2s, v17.s[0]
        umlal2  v19.2d, v27.4s, v17.s[1]
        ldp     q27, q28, [x2, #0xa0]
        umlal   v8.2d, v3.2s, v9.s[0]
        umlal2  v8.2d, v3.4s, v9.s[2]
        umlal   v19.2d, v15.2s, v23.s[2]
        shl     v13.2d, v13.2d, #0x30
        umlal2  v19.2d, v15.4s, v23.s[3]
        usra    v21.2d, v10.2d, #0x16
        ldp     q10, q15, [x2, #0x20]
        umlal   v19.2d, v24.2s, v23.s[0]
        umlal   v26.2d, v27.2s, v18.s[0]
        usra    v21.2d, v13.2d, #6
        umlal2  v26.2d, v27.4s, v18.s[2]
        ext     v13.16b, v1.16b, v8.16b, #8
        ldp     q3, q27, [x2, #0xc0]
        umlal   v12.2d, v28.2s, v18.s[0]
        umlal   v2.2d, v10.2s, v9.s[0]
        umlal2  v2.2d, v10.4s, v9.s[2]
        ldp     q10, q30, [x2, #0x40]
        usra    v8.2d, v13.2d, #0x1d
        umlal   v16.2d, v15.2s, v9.s[0]
        umlal2  v16.2d, v15.4s, v9.s[2]
        umlal2  v12.2d, v28.4s, v18.s[2]
        ext     v13.16b, v8.16b, v1.16b, #8
        and     v15.16b, v8.16b, v0.16b
        usra    v21.2d, v13.2d, #0x1d
        ldp     q13, q8, [x2, #0x60]
        umlal   v31.2d, v3.2s, v18.s[0]
        umlal2  v31.2d, v3.4s, v18.s[2]
        umlal   v4.2d, v10.2s, v9.s[0]
        umlal   v21.2d, v6.2s, v9.s[0]
        umlal2  v21.2d, v6.4s, v9.s[2]
        umlal2  v4.2d, v10.4s, v9.s[2]
        ldp     q10, q3, [x2, #0xe0]
        umlal   v22.2d, v30.2s, v9.s[0]
        umlal2  v22.2d, v30.4s, v9.s[2]
        umlal   v20.2d, v13.2s, v9.s[0]
        umlal2  v20.2d, v13.4s, v9.s[2]
        umlal   v5.2d, v8.2s, v9.s[0]
        umlal2  v5.2d, v8.4s, v9.s[2]
        ldp     q13, q8, [x2, #0x80]
        umlal   v14.2d, v27.2s, v18.s[0]
        umlal   v7.2d, v10.2s, v18.s[0]
        umlal2  v19.2d, v24.4s, v23.s[1]
        ldp     q6, q24, [x2, #0x100]
        adds    x22, x22, x12
        mul     x12, x4, x7
        adcs    x25, x25, x13
        adcs    x10, x11, x10
        mul     x11, x7, x8
        umulh   x13, x7, x8
        umulh   x14, x4, x8
        umulh   x15, x4, x7
        adcs    x11, x14, x11
        adc     x13, x13, xzr
        adds    x25, x25, x12
        mul     x12, x24, x4
        adcs    x10, x10, x15
        adcs    x11, x11, xzr
        adc     x13, x13, xzr
        umulh   x14, x24, x24
        adds    x12, x12, x12
        adcs    x22, x22, x22
        adcs    x25, x25, x25
        adcs    x10, x10, x10
        mul     x24, x24, x24
        adcs    x11, x11, x11
        adcs    x13, x13, x13
        mul     x15, x4, x4
        adc     x16, xzr, xzr
        adds    x12, x12, x14
        stp     x24, x12, [sp, #0x40]
        adcs    x22, x22, x15
        mul     x24, x8, x8
        ldp     x12, x14, [sp, #0x10]
        umlal2  v14.2d, v27.4s, v18.s[2]
        ldp     x15, x17, [sp, #0x20]
        umlal2  v7.2d, v10.4s, v18.s[2]
        umulh   x4, x4, x4
        umlal   v19.2d, v3.2s, v18.s[0]
        umlal2  v19.2d, v3.4s, v18.s[2]
        umulh   x8, x8, x8
        adcs    x25, x25, x4
        stp     x22, x25, [sp, #0x50]
        ldp     q10, q3, [x2, #0x120]
        umull   v27.2d, v6.2s, v18.s[0]
        umulh   x22, x7, x7
        ldp     q28, q30, [x2, #0xa0]
        umlal2  v27.2d, v6.4s, v18.s[2]
        mul     x25, x7, x7
        umlal   v29.2d, v13.2s, v9.s[0]
        umlal2  v29.2d, v13.4s, v9.s[2]
        umlal   v26.2d, v8.2s, v9.s[0]
        umlal2  v26.2d, v8.4s, v9.s[2]
        ldp     q13, q8, [x2, #0xc0]
        adcs    x25, x10, x25
        umulh   x4, x21, x26
        ldp     x7, x10, [sp]
        umlal   v12.2d, v28.2s, v9.s[0]
        adcs    x22, x11, x22
        umlal2  v12.2d, v28.4s, v9.s[2]
        adcs    x24, x13, x24
        stp     x25, x22, [sp, #0x60]
        umlal   v31.2d, v30.2s, v9.s[0]
        adc     x22, x16, x8
        subs    x25, x27, x5
        ldp     x27, x5, [sp, #0x30]
        umlal2  v31.2d, v30.4s, v9.s[2]
        sbcs    x19, x19, x6
        stp     x24, x22, [sp, #0x70]
        umlal   v27.2d, v24.2s, v17.s[2]
        sbcs    x22, x20, x28
        ldp     q6, q18, [x2]
        umlal2  v27.2d, v24.4s, v17.s[3]
        sbcs    x28, x23, x9
        ldp     q24, q28, [x2, #0xe0]
        umlal   v27.2d, v10.2s, v17.s[0]
        csetm   x20, lo
        umlal   v14.2d, v13.2s, v9.s[0]
        eor     x19, x19, x20
        eor     x25, x25, x20
        cmn     x20, #1
        umlal2  v14.2d, v13.4s, v9.s[2]
        adcs    x25, x25, xzr
        eor     x22, x22, x20
        eor     x28, x28, x20
        umlal   v7.2d, v8.2s, v9.s[0]
        adcs    x19, x19, xzr
        umulh   x20, x25, x25
        umlal2  v7.2d, v8.4s, v9.s[2]
        adcs    x22, x22, xzr
        umlal2  v27.2d, v10.4s, v17.s[1]
        ldp     q10, q13, [x2, #0x100]
        adcs    x28, x28, xzr
        umlal   v27.2d, v3.2s, v23.s[2]
        umlal   v21.2d, v6.2s, v15.s[0]
        mul     x23, x25, x28
        umlal2  v21.2d, v6.4s, v15.s[2]
        umlal   v19.2d, v24.2s, v9.s[0]
        umlal2  v19.2d, v24.4s, v9.s[2]
        ldp     q8, q6, [x2, #0x140]
        mul     x24, x25, x22
        umlal2  v27.2d, v3.4s, v23.s[3]
        ldp     q3, q24, [x2, #0x120]
        umlal   v27.2d, v11.2s, v23.s[0]
        ext     v30.16b, v1.16b, v21.16b, #8
        umlal2  v27.2d, v11.4s, v23.s[1]
        umulh   x6, x25, x19
        usra    v21.2d, v30.2d, #0x1d
        umlal   v27.2d, v28.2s, v9.s[0]
        umlal2  v27.2d, v28.4s, v9.s[2]
        umulh   x8, x25, x22
        umull   v11.2d, v10.2s, v9.s[0]
        umulh   x9, x19, x28
        umlal2  v11.2d, v10.4s, v9.s[2]
        ext     v10.16b, v21.16b, v1.16b, #8
        and     v9.16b, v21.16b, v0.16b
        umlal   v11.2d, v13.2s, v25.s[0]
        umlal2  v11.2d, v13.4s, v25.s[1]
        ldp     q13, q21, [x2, #0x20]
        mul     x11, x19, x28
        umlal   v11.2d, v3.2s, v17.s[2]
        umlal2  v11.2d, v3.4s, v17.s[3]
        uzp1    v3.4s, v15.4s, v9.4s
        umlal   v11.2d, v24.2s, v17.s[0]
        umlal2  v11.2d, v24.4s, v17.s[1]
        umlal   v11.2d, v8.2s, v23.s[2]
        umlal2  v11.2d, v8.4s, v23.s[3]
        ldp     q8, q24, [x2, #0x40]
        umlal   v11.2d, v6.2s, v23.s[0]
        umlal   v16.2d, v13.2s, v15.s[0]
        umlal2  v16.2d, v13.4s, v15.s[2]
        umlal   v4.2d, v21.2s, v15.s[0]
        umlal2  v4.2d, v21.4s, v15.s[2]
        ldp     q13, q21, [x2, #0x60]
        umlal2  v11.2d, v6.4s, v23.s[1]
        umlal   v20.2d, v24.2s, v15.s[0]
        umlal   v22.2d, v8.2s, v15.s[0]
        umlal2  v22.2d, v8.4s, v15.s[2]
        ldp     q8, q6, [x2, #0x80]
        umlal2  v20.2d, v24.4s, v15.s[2]
        umlal   v5.2d, v13.2s, v15.s[0]
        umlal2  v5.2d, v13.4s, v15.s[2]
        ldp     q13, q24, [x2, #0xa0]
        umlal   v29.2d, v21.2s, v15.s[0]
        umlal2  v29.2d, v21.4s, v15.s[2]
        umlal   v12.2d, v6.2s, v15.s[0]
        umlal   v26.2d, v8.2s, v15.s[0]
        umlal2  v26.2d, v8.4s, v15.s[2]
        ldp     q8, q21, [x2, #0xc0]
        umlal2  v12.2d, v6.4s, v15.s[2]
        umlal   v31.2d, v13.2s, v15.s[0]
        umlal2  v31.2d, v13.4s, v15.s[2]
        ldp     q13, q6, [x2]
        umlal   v14.2d, v24.2s, v15.s[0]
        umlal2  v14.2d, v24.4s, v15.s[2]
        umlal   v7.2d, v8.2s, v15.s[0]
        umlal   v19.2d, v21.2s, v15.s[0]
        umlal2  v19.2d, v21.4s, v15.s[2]
        ldp     q21, q24, [x2, #0x20]
        umlal2  v7.2d, v8.4s, v15.s[2]
        umlal   v4.2d, v21.2s, v9.s[0]
        umlal2  v4.2d, v21.4s, v9.s[2]
        adds    x24, x6, x24
        umulh   x6, x25, x28
        adcs    x23, x8, x23
        umulh   x8, x22, x28
        adcs    x6, x6, x11
        umulh   x11, x19, x22
        mul     x13, x22, x28
        adcs    x9, x9, x13
        adc     x8, x8, xzr
        mul     x13, x19, x22
        adds    x23, x23, x13
        adcs    x6, x6, x11
        mul     x11, x25, x19
        adcs    x9, x9, xzr
        adc     x8, x8, xzr
        mul     x25, x25, x25
        adds    x11, x11, x11
        adcs    x24, x24, x24
        adcs    x23, x23, x23
        adcs    x6, x6, x6
        adcs    x9, x9, x9
        adcs    x8, x8, x8
        adc     x13, xzr, xzr
        adds    x20, x11, x20
        mul     x11, x19, x19
        umulh   x19, x19, x19
        adcs    x24, x24, x11
        adcs    x19, x23, x19
        mul     x23, x21, x26
        umulh   x11, x22, x22
        mul     x22, x22, x22
        adcs    x22, x6, x22
        adcs    x6, x9, x11
        mul     x9, x28, x28
        umulh   x28, x28, x28
        adcs    x8, x8, x9
        adc     x28, x13, x28
        ldp     x9, x11, [sp, #0x40]
        subs    x25, x7, x25
        umulh   x7, x26, x26
        sbcs    x20, x10, x20
        sbcs    x24, x12, x24
        ldp     x10, x12, [sp, #0x50]
        sbcs    x19, x14, x19
        sbcs    x22, x15, x22
        ldp     x13, x14, [sp, #0x60]
        sbcs    x6, x17, x6
        sbcs    x27, x27, x8
        ldp     x8, x15, [sp, #0x70]
        sbcs    x28, x5, x28
        csetm   x5, lo
        adds    x25, x25, x9
        adcs    x20, x20, x11
        umulh   x9, x21, x21
        ldp     x11, x16, [sp, #0x20]
        adcs    x24, x24, x10
        adcs    x19, x19, x12
        adcs    x22, x22, x13
        ldp     x10, x12, [sp, #0x30]
        adcs    x6, x6, x14
        adcs    x27, x27, x8
        mul     x8, x26, x26
        ldp     x13, x14, [sp, #0x40]
        adcs    x28, x28, x15
        adc     x5, x5, xzr
        adds    x25, x11, x25
        ldp     x11, x15, [sp, #0x50]
        adcs    x20, x16, x20
        stp     x25, x20, [sp, #0x20]
        mul     x25, x21, x21
        adcs    x20, x10, x24
        adcs    x19, x12, x19
        ldp     x24, x10, [x3, #0x50]
        adcs    x22, x13, x22
        ldp     x12, x13, [sp, #0x60]
        stp     x20, x19, [sp, #0x30]
        adcs    x19, x14, x6
        ldp     x20, x6, [x3, #0x70]
        adcs    x27, x11, x27
        umulh   x11, x21, x24
        ldp     x14, x16, [x3, #0x60]
        adcs    x28, x15, x28
        stp     x22, x19, [sp, #0x40]
        adcs    x22, x12, x5
        ldp     x19, x5, [x3, #0x40]
        adcs    x12, x13, xzr
        ldp     x13, x15, [x3, #0x60]
        stp     x27, x28, [sp, #0x50]
        stp     x22, x12, [sp, #0x60]
        mul     x22, x21, x24
        mul     x27, x26, x10
        ldp     x28, x12, [sp, #0x70]
        adcs    x28, x28, xzr
        adcs    x12, x12, xzr
        adds    x22, x4, x22
        stp     x28, x12, [sp, #0x70]
        umulh   x28, x21, x10
        mul     x21, x21, x10
        umulh   x4, x26, x10
        adcs    x21, x11, x21
        adcs    x27, x28, x27
        umulh   x28, x24, x10
        mul     x11, x24, x10
        adcs    x4, x4, x11
        umulh   x11, x26, x24
        adc     x28, x28, xzr
        mul     x26, x26, x24
        adds    x21, x21, x26
        mul     x26, x24, x24
        adcs    x27, x27, x11
        adcs    x4, x4, xzr
        adc     x28, x28, xzr
        adds    x23, x23, x23
        umulh   x11, x10, x10
        adcs    x22, x22, x22
        adcs    x21, x21, x21
        adcs    x27, x27, x27
        adcs    x4, x4, x4
        mul     x10, x10, x10
        adcs    x28, x28, x28
        umulh   x24, x24, x24
        adc     x12, xzr, xzr
        adds    x23, x23, x9
        adcs    x22, x22, x8
        stp     x25, x23, [x1, #0x80]
        adcs    x21, x21, x7
        ldp     x25, x23, [x3, #0x70]
        adcs    x26, x27, x26
        ldp     x27, x7, [x3, #0x50]
        stp     x22, x21, [x1, #0x90]
        umulh   x21, x14, x20
        adcs    x22, x4, x24
        ldp     x24, x4, [x1, #0x30]
        adcs    x28, x28, x10
        stp     x26, x22, [x1, #0xa0]
        adc     x22, x12, x11
        mul     x26, x14, x6
        stp     x28, x22, [x1, #0xb0]
        mul     x22, x16, x6
        mul     x28, x14, x20
        mul     x8, x20, x6
        umulh   x9, x14, x6
        umulh   x10, x16, x6
        umulh   x11, x14, x16
        umulh   x12, x20, x6
        adds    x28, x11, x28
        adcs    x21, x21, x26
        adcs    x22, x9, x22
        mul     x26, x16, x20
        adcs    x8, x10, x8
        adc     x9, x12, xzr
        mul     x10, x14, x16
        adds    x21, x21, x26
        umulh   x26, x16, x20
        umulh   x11, x14, x14
        adcs    x22, x22, x26
        adcs    x26, x8, xzr
        adc     x8, x9, xzr
        adds    x9, x10, x10
        adcs    x28, x28, x28
        umulh   x10, x16, x16
        adcs    x21, x21, x21
        adcs    x22, x22, x22
        adcs    x26, x26, x26
        mul     x12, x16, x16
        adcs    x8, x8, x8
        adc     x16, xzr, xzr
        adds    x9, x9, x11
        umulh   x11, x20, x20
        adcs    x28, x28, x12
        adcs    x21, x21, x10
        stp     x28, x21, [x1, #0xd0]
        mul     x21, x20, x20
        ldp     x28, x20, [x1, #0x80]
        mul     x10, x14, x14
        adcs    x21, x22, x21
        adcs    x22, x26, x11
        ldp     x26, x11, [x1, #0xb0]
        stp     x21, x22, [x1, #0xe0]
        umulh   x21, x6, x6
        stp     x10, x9, [x1, #0xc0]
        ldp     x22, x9, [x1, #0xd0]
        ldp     x10, x12, [x1, #0xa0]
        mul     x6, x6, x6
        adcs    x6, x8, x6
        adc     x21, x16, x21
        subs    x19, x19, x13
        sbcs    x5, x5, x15
        stp     x6, x21, [x1, #0xf0]
        sbcs    x21, x27, x25
        sbcs    x25, x7, x23
        csetm   x27, lo
        eor     x21, x21, x27
        eor     x19, x19, x27
        cmn     x27, #1
        adcs    x19, x19, xzr
        eor     x23, x5, x27
        eor     x25, x25, x27
        adcs    x27, x23, xzr
        umulh   x23, x19, x19
        adcs    x21, x21, xzr
        adcs    x25, x25, xzr
        mul     x5, x19, x21
        umulh   x6, x19, x27
        umulh   x7, x19, x25
        mul     x8, x21, x25
        umulh   x13, x27, x25
        mul     x14, x19, x25
        adds    x5, x6, x5
        umulh   x6, x21, x25
        umulh   x15, x19, x21
        adcs    x14, x15, x14
        mul     x15, x27, x25
        adcs    x7, x7, x15
        umulh   x15, x27, x21
        adcs    x8, x13, x8
        adc     x6, x6, xzr
        mul     x13, x27, x21
        adds    x13, x14, x13
        mul     x14, x19, x27
        adcs    x7, x7, x15
        adcs    x8, x8, xzr
        adc     x6, x6, xzr
        mul     x15, x27, x27
        adds    x14, x14, x14
        adcs    x5, x5, x5
        adcs    x13, x13, x13
        umulh   x27, x27, x27
        adcs    x7, x7, x7
        adcs    x8, x8, x8
        adcs    x6, x6, x6
        mul     x19, x19, x19
        adc     x16, xzr, xzr
        adds    x23, x14, x23
        adcs    x5, x5, x15
        adcs    x27, x13, x27
        mul     x13, x21, x21
        umulh   x21, x21, x21
        adcs    x7, x7, x13
        umulh   x13, x25, x25
        adcs    x21, x8, x21
        mul     x25, x25, x25
        ldp     x8, x14, [x1, #0x90]
        adcs    x25, x6, x25
        adc     x6, x16, x13
        subs    x28, x28, x19
        ldp     x19, x13, [x1, #0xa0]
        sbcs    x20, x20, x23
        ldp     x23, x15, [x1, #0xc0]
        sbcs    x5, x8, x5
        ldp     x8, x16, [x1, #0xe0]
        sbcs    x27, x14, x27
        ldp     x14, x17, [x1, #0xf0]
        sbcs    x7, x10, x7
        sbcs    x21, x12, x21
        sbcs    x25, x26, x25
        sbcs    x26, x11, x6
        ldp     x6, x10, [x1, #0xd0]
        csetm   x11, lo
        adds    x28, x28, x23
        adcs    x20, x20, x15
        adcs    x22, x5, x22
        ldp     x23, x5, [x1]
        adcs    x27, x27, x9
        adcs    x7, x7, x8
        adcs    x21, x21, x16
        ldp     x8, x9, [x1, #0xb0]
        adcs    x25, x25, x14
        ldp     x12, x14, [sp]
        adcs    x26, x26, x17
        adc     x11, x11, xzr
        adds    x28, x19, x28
        ldp     x19, x15, [x1, #0xc0]
        adcs    x20, x13, x20
        adcs    x22, x8, x22
        stp     x28, x20, [x1, #0xa0]
        ldp     x28, x20, [x1, #0x10]
        adcs    x27, x9, x27
        ldp     x8, x9, [x1, #0x20]
        adcs    x19, x19, x7
        adcs    x21, x15, x21
        ldp     x7, x13, [sp, #0x50]
        adcs    x25, x6, x25
        stp     x19, x21, [x1, #0xc0]
        ldp     x21, x19, [sp, #0x10]
        adcs    x26, x10, x26
        ldp     x6, x10, [x1, #0xf0]
        stp     x22, x27, [x1, #0xb0]
        ldp     x22, x27, [sp, #0x40]
        stp     x25, x26, [x1, #0xd0]
        ldp     x25, x26, [x3]
        ldp     x15, x16, [x1, #0xe0]
        adcs    x11, x15, x11
        adcs    x15, x16, xzr
        stp     x11, x15, [x1, #0xe0]
        adcs    x6, x6, xzr
        ldp     x11, x15, [sp, #0x30]
        adcs    x10, x10, xzr
        subs    x23, x23, x12
        sbcs    x5, x5, x14
        ldp     x12, x14, [x3, #0x10]
        stp     x23, x5, [sp]
        sbcs    x21, x28, x21
        sbcs    x28, x20, x19
        stp     x21, x28, [sp, #0x10]
        ldp     x21, x28, [x1, #0x40]
        ldp     x19, x20, [sp, #0x60]
        ldp     x23, x5, [x1, #0x60]
        stp     x6, x10, [x1, #0xf0]
        ldp     x6, x10, [sp, #0x20]
        sbcs    x6, x8, x6
        ldp     x8, x16, [sp, #0x70]
        sbcs    x9, x9, x10
        ldp     x10, x17, [x1, #0x50]
        sbcs    x24, x24, x11
        stp     x6, x9, [sp, #0x20]
        ldp     x6, x9, [x1, #0x70]
        sbcs    x4, x4, x15
        sbcs    x21, x21, x22
        ldp     x22, x11, [sp, #0x10]
        stp     x24, x4, [sp, #0x30]
        sbcs    x27, x28, x27
        ldp     x28, x24, [x3, #0x30]
        sbcs    x4, x10, x7
        sbcs    x7, x17, x13
        ldp     x10, x13, [sp]
        sbcs    x19, x23, x19
        ldp     x23, x15, [sp, #0x20]
        sbcs    x20, x5, x20
        stp     x21, x27, [sp, #0x40]
        sbcs    x21, x6, x8
        ldp     x27, x5, [x1, #0xa0]
        sbcs    x6, x9, x16
        stp     x4, x7, [sp, #0x50]
        csetm   x4, lo
        ldp     x7, x8, [x1, #0x80]
        ldp     x9, x16, [x1, #0x90]
        stp     x19, x20, [sp, #0x60]
        ldp     x19, x20, [x1, #0xb0]
        adds    x7, x10, x7
        stp     x21, x6, [sp, #0x70]
        adcs    x21, x13, x8
        ldp     x6, x8, [sp, #0x30]
        adcs    x22, x22, x9
        ldp     x9, x10, [x1, #0xd0]
        adcs    x11, x11, x16
        ldp     x13, x16, [sp, #0x40]
        adcs    x27, x23, x27
        stp     x7, x21, [sp]
        ldp     x21, x23, [x1, #0xc0]
        adcs    x5, x15, x5
        adcs    x19, x6, x19
        ldp     x6, x7, [sp, #0x50]
        adcs    x20, x8, x20
        ldp     x8, x15, [x1, #0xe0]
        stp     x22, x11, [sp, #0x10]
        ldp     x22, x11, [x3, #0x80]
        adcs    x21, x13, x21
        adcs    x23, x16, x23
        ldp     x13, x16, [sp, #0x70]
        adcs    x6, x6, x9
        stp     x27, x5, [sp, #0x20]
        ldp     x27, x5, [x1, #0x40]
        adcs    x7, x7, x10
        ldp     x9, x10, [sp, #0x60]
        stp     x19, x20, [sp, #0x30]
        ldp     x19, x20, [sp]
        adcs    x8, x9, x8
        ldp     x9, x17, [x1, #0xf0]
        stp     x21, x23, [sp, #0x40]
        adcs    x21, x10, x15
        ldp     x23, x10, [sp, #0x10]
        stp     x6, x7, [sp, #0x50]
        stp     x8, x21, [sp, #0x60]
        adcs    x21, x13, x9
        ldp     x6, x7, [x1, #0x50]
        adcs    x8, x16, x17
        ldp     x9, x13, [sp, #0x20]
        adc     x4, x4, xzr
        adds    x27, x27, x19
        stp     x21, x8, [sp, #0x70]
        adcs    x21, x5, x20
        ldp     x19, x20, [x1, #0x60]
        stp     x27, x21, [x1, #0x40]
        adcs    x21, x6, x23
        adcs    x27, x7, x10
        ldp     x23, x5, [x3, #0x90]
        stp     x21, x27, [x1, #0x50]
        adcs    x21, x19, x9
        ldp     x27, x19, [x1, #0x70]
        adcs    x20, x20, x13
        ldp     x6, x7, [sp, #0x30]
        ldp     d8, d21, [x1, #0x38]
        umlal   v22.2d, v24.2s, v9.s[0]
        umlal2  v22.2d, v24.4s, v9.s[2]
        stp     x21, x20, [x1, #0x60]
        ldp     x21, x20, [x1, #0x80]
        ldp     x8, x9, [sp, #0x50]
        adcs    x27, x27, x6
        ldp     x6, x10, [sp, #0x40]
        adcs    x19, x19, x7
        ldp     x7, x13, [x1, #0xa0]
        usra    v2.2d, v8.2d, #0x10
        ldp     d8, d24, [x1, #0x40]
        shl     v21.2d, v21.2d, #0x36
        ldp     x15, x16, [x1, #0x90]
        adcs    x21, x21, x6
        adcs    x20, x20, x10
        ldp     x6, x10, [x1, #0xb0]
        usra    v2.2d, v21.2d, #6
        stp     x21, x20, [x1, #0x80]
        adcs    x21, x15, x8
        usra    v16.2d, v8.2d, #0xa
        adcs    x20, x16, x9
        ldp     x8, x9, [x3, #0x60]
        shl     v8.2d, v24.2d, #0x3c
        ldp     x15, x16, [sp, #0x60]
        usra    v2.2d, v10.2d, #0x1d
        stp     x21, x20, [x1, #0x90]
        ldp     x21, x20, [x3, #0x20]
        stp     x27, x19, [x1, #0x70]
        ldp     x27, x19, [sp, #0x70]
        adcs    x7, x7, x15
        umlal   v2.2d, v18.2s, v15.s[0]
        usra    v16.2d, v8.2d, #6
        adcs    x13, x13, x16
        ldp     x15, x16, [x3, #0x50]
        umlal2  v2.2d, v18.4s, v15.s[2]
        ldp     q10, q8, [x2, #0x40]
        umlal   v2.2d, v13.2s, v9.s[0]
        stp     x7, x13, [x1, #0xa0]
        umlal2  v2.2d, v13.4s, v9.s[2]
        adcs    x27, x6, x27
        ldp     q13, q18, [x2, #0xe0]
        adcs    x19, x10, x19
        ldp     q21, q24, [x2, #0x100]
        stp     x27, x19, [x1, #0xb0]
        ldp     x27, x19, [x1, #0xc0]
        ldp     x6, x7, [x1, #0xd0]
        ldp     x10, x13, [x1, #0xe0]
        adcs    x27, x27, x4
        umlal   v27.2d, v13.2s, v15.s[0]
        adcs    x19, x19, xzr
        umlal2  v27.2d, v13.4s, v15.s[2]
        ldp     q13, q28, [x2, #0x160]
        adcs    x4, x6, xzr
        umlal   v11.2d, v18.2s, v15.s[0]
        adcs    x6, x7, xzr
        stp     x27, x19, [x1, #0xc0]
        umlal2  v11.2d, v18.4s, v15.s[2]
        ldp     q18, q28, [x2, #0x120]
        adcs    x27, x10, xzr
        ldp     x19, x7, [x1, #0xf0]
        adcs    x10, x13, xzr
        stp     x4, x6, [x1, #0xd0]
        ldp     x4, x6, [x3, #0x40]
        stp     x27, x10, [x1, #0xe0]
        ldp     x27, x10, [x3, #0xc0]
        adcs    x19, x19, xzr
        adcs    x7, x7, xzr
        subs    x22, x25, x22
        ldp     x25, x13, [x3, #0xb0]
        sbcs    x26, x26, x11
        stp     x19, x7, [x1, #0xf0]
        ldp     x19, x7, [x3, #0xa0]
        sbcs    x23, x12, x23
        sbcs    x5, x14, x5
        ldp     x11, x12, [x3, #0x70]
        umull   v30.2d, v21.2s, v15.s[0]
        umlal2  v30.2d, v21.4s, v15.s[2]
        umlal   v30.2d, v24.2s, v25.s[2]
        umlal2  v30.2d, v24.4s, v25.s[3]
        ext     v15.16b, v1.16b, v2.16b, #8
        umlal   v30.2d, v18.2s, v25.s[0]
        usra    v2.2d, v15.2d, #0x1d
        umlal2  v30.2d, v18.4s, v25.s[1]
        ldp     q15, q18, [x2, #0x140]
        umlal   v30.2d, v28.2s, v17.s[2]
        umlal2  v30.2d, v28.4s, v17.s[3]
        sbcs    x21, x21, x19
        ext     v21.16b, v2.16b, v1.16b, #8
        and     v2.16b, v2.16b, v0.16b
        sbcs    x19, x20, x7
        ldp     x20, x7, [x3, #0xe0]
        usra    v16.2d, v21.2d, #0x1d
        umlal   v20.2d, v10.2s, v9.s[0]
        sbcs    x25, x28, x25
        ldp     x28, x14, [x3, #0xd0]
        umlal   v30.2d, v15.2s, v17.s[0]
        sbcs    x24, x24, x13
        umlal2  v30.2d, v15.4s, v17.s[1]
        sbcs    x27, x4, x27
        ldp     x4, x13, [x3, #0xf0]
        umlal   v30.2d, v18.2s, v23.s[2]
        sbcs    x6, x6, x10
        umlal   v16.2d, v6.2s, v9.s[0]
        sbcs    x28, x15, x28
        umlal2  v16.2d, v6.4s, v9.s[2]
        umlal2  v30.2d, v18.4s, v23.s[3]
        ldr     d15, [x1, #0x48]
        sbcs    x10, x16, x14
        sbcs    x20, x8, x20
        sbcs    x7, x9, x7
        ldp     q6, q18, [x2, #0x60]
        sbcs    x4, x11, x4
        sbcs    x8, x12, x13
        umlal2  v20.2d, v10.4s, v9.s[2]
        csetm   x9, lo
        eor     x26, x26, x9
        eor     x5, x5, x9
        umlal   v5.2d, v8.2s, v9.s[0]
        eor     x25, x25, x9
        eor     x19, x19, x9
        eor     x23, x23, x9
        cmn     x9, #1
        umlal2  v5.2d, v8.4s, v9.s[2]
        eor     x22, x22, x9
        eor     x21, x21, x9
        eor     x24, x24, x9
        umlal   v30.2d, v13.2s, v23.s[0]
        adcs    x22, x22, xzr
        ldp     q10, q8, [x2, #0x80]
        eor     x6, x6, x9
        adcs    x26, x26, xzr
        eor     x10, x10, x9
        eor     x4, x4, x9
        adcs    x23, x23, xzr
        umlal   v29.2d, v6.2s, v9.s[0]
        eor     x27, x27, x9
        eor     x8, x8, x9
        adcs    x5, x5, xzr
        umlal2  v29.2d, v6.4s, v9.s[2]
        eor     x7, x7, x9
        adcs    x21, x21, xzr
        umlal   v26.2d, v18.2s, v9.s[0]
        adcs    x19, x19, xzr
        eor     x20, x20, x9
        stp     x22, x26, [x1, #0x180]
        adcs    x22, x25, xzr
        eor     x25, x28, x9
        shl     v15.2d, v15.2d, #2
        stp     x23, x5, [x1, #0x190]
        adcs    x26, x24, xzr
        umlal2  v26.2d, v18.4s, v9.s[2]
        stp     x21, x19, [x1, #0x1a0]
        usra    v4.2d, v15.2d, #6
        adcs    x21, x27, xzr
        adcs    x27, x6, xzr
        umlal   v12.2d, v10.2s, v9.s[0]
        ldp     q15, q6, [x2, #0xa0]
        adcs    x25, x25, xzr
        umlal2  v12.2d, v10.4s, v9.s[2]
        ldp     q10, q18, [x2, #0xc0]
        ldp     x28, x19, [x1, #0x180]
        adcs    x23, x10, xzr
        umlal   v31.2d, v8.2s, v9.s[0]
        ldp     x24, x5, [x1, #0x190]
        adcs    x20, x20, xzr
        umlal2  v31.2d, v8.4s, v9.s[2]
        adcs    x6, x7, xzr
        ldp     q8, q21, [x2, #0xe0]
        umlal2  v30.2d, v13.4s, v23.s[1]
        adcs    x4, x4, xzr
        ldp     q13, q24, [x2, #0x100]
        adcs    x7, x8, xzr
        umlal   v14.2d, v15.2s, v9.s[0]
        umlal   v7.2d, v6.2s, v9.s[0]
        umlal2  v14.2d, v15.4s, v9.s[2]
        umlal2  v7.2d, v6.4s, v9.s[2]
        umlal   v19.2d, v10.2s, v9.s[0]
        umlal2  v19.2d, v10.4s, v9.s[2]
        ldp     q10, q15, [x2]
        umulh   x8, x28, x19
        stp     x22, x26, [x1, #0x1b0]
        umlal   v27.2d, v18.2s, v9.s[0]
        umlal2  v27.2d, v18.4s, v9.s[2]
        ldp     q6, q18, [x2, #0x120]
        umlal   v11.2d, v8.2s, v9.s[0]
        ldp     x22, x26, [x1, #0x190]
        umlal2  v11.2d, v8.4s, v9.s[2]
        umulh   x9, x28, x24
        umlal   v30.2d, v21.2s, v9.s[0]
        ldp     x10, x11, [x1, #0x1b0]
        umlal   v16.2d, v10.2s, v2.s[0]
        ldp     x12, x13, [x1, #0x1a0]
        umlal2  v16.2d, v10.4s, v2.s[2]
        ldp     x14, x15, [x1, #0x1a0]
        umull   v10.2d, v13.2s, v9.s[0]
        stp     x25, x23, [x1, #0x1d0]
        mul     x25, x28, x24
        umlal2  v30.2d, v21.4s, v9.s[2]
        stp     x20, x6, [x1, #0x1e0]
        stp     x21, x27, [x1, #0x1c0]
        umlal2  v10.2d, v13.4s, v9.s[2]
        ldp     q13, q8, [x2, #0x20]
        mul     x21, x19, x5
        umlal   v10.2d, v24.2s, v3.s[0]
        adds    x25, x8, x25
        stp     x4, x7, [x1, #0x1f0]
        umlal2  v10.2d, v24.4s, v3.s[1]
        ext     v9.16b, v1.16b, v16.16b, #8
        ldp     x27, x20, [x1, #0x180]
        umlal   v10.2d, v6.2s, v25.s[2]
        ldp     q21, q24, [x2, #0x180]
        mul     x23, x28, x5
        usra    v16.2d, v9.2d, #0x1d
        umlal2  v10.2d, v6.4s, v25.s[3]
        ldp     q9, q6, [x2, #0x40]
        umlal   v10.2d, v18.2s, v25.s[0]
        umlal2  v10.2d, v18.4s, v25.s[1]
        mul     x4, x24, x5
        adcs    x23, x9, x23
        umlal   v22.2d, v13.2s, v2.s[0]
        umlal2  v22.2d, v13.4s, v2.s[2]
        ldp     q13, q18, [x2, #0x140]
        umulh   x6, x24, x5
        umlal   v20.2d, v8.2s, v2.s[0]
        umlal2  v20.2d, v8.4s, v2.s[2]
        umlal   v5.2d, v9.2s, v2.s[0]
        umulh   x7, x28, x5
        umlal2  v5.2d, v9.4s, v2.s[2]
        umlal   v29.2d, v6.2s, v2.s[0]
        umlal2  v29.2d, v6.4s, v2.s[2]
        and     v8.16b, v16.16b, v0.16b
        ext     v9.16b, v16.16b, v1.16b, #8
        ldp     q6, q16, [x2, #0x160]
        mul     x8, x28, x19
        umlal   v10.2d, v13.2s, v17.s[2]
        adcs    x21, x7, x21
        usra    v4.2d, v9.2d, #0x1d
        umlal2  v10.2d, v13.4s, v17.s[3]
        uzp1    v13.4s, v2.4s, v8.4s
        umulh   x7, x19, x5
        umlal   v10.2d, v18.2s, v17.s[0]
        umlal2  v10.2d, v18.4s, v17.s[1]
        umlal   v4.2d, v15.2s, v2.s[0]
        umlal2  v4.2d, v15.4s, v2.s[2]
        ldp     q15, q9, [x2]
        umulh   x9, x19, x24
        umlal   v10.2d, v6.2s, v23.s[2]
        adcs    x4, x7, x4
        umlal2  v10.2d, v6.4s, v23.s[3]
        ldp     q6, q18, [x2, #0x60]
        adc     x6, x6, xzr
        umlal   v10.2d, v16.2s, v23.s[0]
        umlal2  v10.2d, v16.4s, v23.s[1]
        mul     x7, x19, x24
        umlal   v4.2d, v15.2s, v8.s[0]
        adds    x23, x23, x7
        umulh   x7, x28, x28
        umlal2  v4.2d, v15.4s, v8.s[2]
        ldp     q15, q16, [x2, #0x80]
        adcs    x21, x21, x9
        adcs    x4, x4, xzr
        adc     x6, x6, xzr
        adds    x8, x8, x8
        mul     x9, x24, x24
        umlal   v26.2d, v6.2s, v2.s[0]
        adcs    x25, x25, x25
        adcs    x23, x23, x23
        umlal2  v26.2d, v6.4s, v2.s[2]
        umlal   v12.2d, v18.2s, v2.s[0]
        umulh   x24, x24, x24
        adcs    x21, x21, x21
        umlal2  v12.2d, v18.4s, v2.s[2]
        adcs    x4, x4, x4
        adcs    x6, x6, x6
        umlal   v31.2d, v15.2s, v2.s[0]
        adc     x16, xzr, xzr
        adds    x7, x8, x7
        umulh   x8, x19, x19
        umlal2  v31.2d, v15.4s, v2.s[2]
        umlal   v14.2d, v16.2s, v2.s[0]
        ldp     q15, q6, [x2, #0xa0]
        umlal2  v14.2d, v16.4s, v2.s[2]
        ldp     q16, q18, [x2, #0xc0]
        mul     x19, x19, x19
        adcs    x25, x25, x19
        mul     x19, x12, x11
        adcs    x23, x23, x8
        umlal   v7.2d, v15.2s, v2.s[0]
        adcs    x21, x21, x9
        ldp     x8, x9, [x1, #0x1b0]
        umlal2  v7.2d, v15.4s, v2.s[2]
        umlal   v19.2d, v6.2s, v2.s[0]
        umlal2  v19.2d, v6.4s, v2.s[2]
        umlal   v27.2d, v16.2s, v2.s[0]
        umlal2  v27.2d, v16.4s, v2.s[2]
        ext     v15.16b, v1.16b, v4.16b, #8
        umlal   v11.2d, v18.2s, v2.s[0]
        ldp     q6, q16, [x2, #0xe0]
        usra    v4.2d, v15.2d, #0x1d
        adcs    x24, x4, x24
        umulh   x4, x12, x13
        stp     x25, x23, [sp, #0x90]
        stp     x21, x24, [sp, #0xa0]
        umlal2  v11.2d, v18.4s, v2.s[2]
        ldp     q15, q18, [x2, #0x100]
        ext     v24.16b, v4.16b, v1.16b, #8
        and     v4.16b, v4.16b, v0.16b
        umulh   x21, x5, x5
        umlal   v30.2d, v6.2s, v2.s[0]
        umlal2  v30.2d, v6.4s, v2.s[2]
        umlal   v10.2d, v16.2s, v2.s[0]
        umlal2  v10.2d, v16.4s, v2.s[2]
        ldp     q6, q16, [x2, #0x120]
        umulh   x25, x12, x11
        umull   v28.2d, v15.2s, v2.s[0]
        mul     x23, x5, x5
        umlal2  v28.2d, v15.4s, v2.s[2]
        umlal   v28.2d, v18.2s, v3.s[2]
        mul     x24, x12, x10
        adcs    x23, x6, x23
        umlal2  v28.2d, v18.4s, v3.s[3]
        adc     x21, x16, x21
        umlal   v28.2d, v6.2s, v3.s[0]
        umulh   x5, x12, x10
        stp     x23, x21, [sp, #0xb0]
        umlal2  v28.2d, v6.4s, v3.s[1]
        ldp     d15, d2, [x1, #0x48]
        umlal   v28.2d, v16.2s, v25.s[2]
        umlal2  v28.2d, v16.4s, v25.s[3]
        ldp     q6, q16, [x2, #0x20]
        umulh   x21, x13, x11
        shl     v2.2d, v2.2d, #8
        mul     x23, x10, x11
        usra    v22.2d, v15.2d, #0x3e
        umlal   v20.2d, v6.2s, v8.s[0]
        umlal2  v20.2d, v6.4s, v8.s[2]
        umlal   v5.2d, v16.2s, v8.s[0]
        mul     x6, x12, x13
        umlal2  v5.2d, v16.4s, v8.s[2]
        ldp     q15, q6, [x2]
        usra    v22.2d, v2.2d, #6
        ldp     q2, q16, [x2, #0x140]
        mul     x28, x28, x28
        usra    v22.2d, v24.2d, #0x1d
        umulh   x16, x10, x11
        adds    x24, x4, x24
        adcs    x19, x5, x19
        umlal   v22.2d, v9.2s, v8.s[0]
        umlal2  v22.2d, v9.4s, v8.s[2]
        mul     x4, x13, x10
        umlal   v22.2d, v15.2s, v4.s[0]
        umlal2  v22.2d, v15.4s, v4.s[2]
        ldp     q15, q9, [x2, #0x40]
        umlal   v28.2d, v2.2s, v25.s[0]
        mul     x5, x13, x11
        umlal2  v28.2d, v2.4s, v25.s[1]
        umlal   v28.2d, v16.2s, v17.s[2]
        ext     v2.16b, v1.16b, v22.16b, #8
        umlal2  v28.2d, v16.4s, v17.s[3]
        ldp     q16, q18, [x2, #0x60]
        adcs    x25, x25, x5
        usra    v22.2d, v2.2d, #0x1d
        adcs    x21, x21, x23
        adc     x23, x16, xzr
        adds    x19, x19, x4
        umulh   x4, x13, x10
        umlal   v29.2d, v15.2s, v8.s[0]
        umlal   v26.2d, v9.2s, v8.s[0]
        umlal2  v26.2d, v9.4s, v8.s[2]
        and     v9.16b, v22.16b, v0.16b
        umlal2  v29.2d, v15.4s, v8.s[2]
        ext     v15.16b, v22.16b, v1.16b, #8
        ldp     q2, q22, [x2, #0x160]
        adcs    x25, x25, x4
        umulh   x4, x12, x12
        umlal   v12.2d, v16.2s, v8.s[0]
        adcs    x21, x21, xzr
        umlal2  v12.2d, v16.4s, v8.s[2]
        adc     x23, x23, xzr
        ldp     q16, q24, [x2, #0x80]
        adds    x5, x6, x6
        umlal   v31.2d, v18.2s, v8.s[0]
        stp     x28, x7, [sp, #0x80]
        adcs    x28, x24, x24
        umlal2  v31.2d, v18.4s, v8.s[2]
        umulh   x24, x13, x13
        adcs    x19, x19, x19
        adcs    x25, x25, x25
        adcs    x21, x21, x21
        adcs    x23, x23, x23
        umlal   v28.2d, v2.2s, v17.s[0]
        mul     x6, x13, x13
        adc     x7, xzr, xzr
        umlal2  v28.2d, v2.4s, v17.s[1]
        umlal   v28.2d, v22.2s, v23.s[2]
        umlal2  v28.2d, v22.4s, v23.s[3]
        mul     x12, x12, x12
        umlal   v14.2d, v16.2s, v8.s[0]
        umlal2  v14.2d, v16.4s, v8.s[2]
        ldp     q2, q16, [x2, #0xa0]
        umlal   v7.2d, v24.2s, v8.s[0]
        umlal2  v7.2d, v24.4s, v8.s[2]
        umlal   v28.2d, v21.2s, v23.s[0]
        umlal2  v28.2d, v21.4s, v23.s[1]
        ldp     q18, q21, [x2, #0xc0]
        umlal   v19.2d, v2.2s, v8.s[0]
        umlal2  v19.2d, v2.4s, v8.s[2]
        umlal   v27.2d, v16.2s, v8.s[0]
        umlal2  v27.2d, v16.4s, v8.s[2]
        ldp     q2, q16, [x2, #0xe0]
        umlal   v11.2d, v18.2s, v8.s[0]
        umlal2  v11.2d, v18.4s, v8.s[2]
        umlal   v30.2d, v21.2s, v8.s[0]
        umlal2  v30.2d, v21.4s, v8.s[2]
        umlal   v10.2d, v2.2s, v8.s[0]
        ldp     d18, d21, [x1, #0x50]
        umlal2  v10.2d, v2.4s, v8.s[2]
        shl     v2.2d, v21.2d, #0xe
        umlal   v28.2d, v16.2s, v8.s[0]
        usra    v20.2d, v18.2d, #0x38
        ldp     q18, q21, [x2, #0x20]
        umlal2  v28.2d, v16.4s, v8.s[2]
        ldp     q16, q22, [x2, #0x100]
        usra    v20.2d, v2.2d, #6
        usra    v20.2d, v15.2d, #0x1d
        umlal   v5.2d, v18.2s, v4.s[0]
        umlal   v29.2d, v21.2s, v4.s[0]
        ldp     q15, q2, [x2, #0x120]
        umlal2  v5.2d, v18.4s, v4.s[2]
        umlal2  v29.2d, v21.4s, v4.s[2]
        ldp     q18, q21, [x2, #0x1a0]
        umlal   v20.2d, v6.2s, v4.s[0]
        umlal2  v20.2d, v6.4s, v4.s[2]
        umull   v6.2d, v16.2s, v8.s[0]
        umlal2  v6.2d, v16.4s, v8.s[2]
        ldp     q8, q16, [x2, #0x160]
        umlal   v6.2d, v22.2s, v13.s[0]
        umlal2  v6.2d, v22.4s, v13.s[1]
        umlal   v6.2d, v15.2s, v3.s[2]
        ldp     q21, q22, [x2, #0x140]
        umlal2  v6.2d, v15.4s, v3.s[3]
        umlal   v6.2d, v2.2s, v3.s[0]
        umlal2  v6.2d, v2.4s, v3.s[1]
        umlal   v6.2d, v21.2s, v25.s[2]
        umlal2  v6.2d, v21.4s, v25.s[3]
        ldp     q15, q2, [x2, #0x40]
        umlal   v6.2d, v22.2s, v25.s[0]
        umlal2  v6.2d, v22.4s, v25.s[1]
        umlal   v6.2d, v8.2s, v17.s[2]
        ldp     q21, q22, [x2, #0x180]
        umlal2  v6.2d, v8.4s, v17.s[3]
        adds    x4, x5, x4
        mul     x5, x10, x10
        adcs    x28, x28, x6
        stp     x12, x4, [sp, #0xc0]
        adcs    x19, x19, x24
        umulh   x24, x10, x10
        adcs    x25, x25, x5
        stp     x28, x19, [sp, #0xd0]
        adcs    x21, x21, x24
        umulh   x28, x11, x11
        mul     x19, x11, x11
        adcs    x19, x23, x19
        stp     x25, x21, [sp, #0xe0]
        adc     x21, x7, x28
        subs    x25, x27, x14
        sbcs    x27, x20, x15
        stp     x19, x21, [sp, #0xf0]
        sbcs    x21, x22, x8
        sbcs    x22, x26, x9
        csetm   x26, lo
        eor     x25, x25, x26
        eor     x22, x22, x26
        eor     x27, x27, x26
        umlal   v6.2d, v16.2s, v17.s[0]
        eor     x21, x21, x26
        cmn     x26, #1
        umlal   v26.2d, v15.2s, v4.s[0]
        adcs    x25, x25, xzr
        umlal2  v26.2d, v15.4s, v4.s[2]
        adcs    x26, x27, xzr
        umlal   v12.2d, v2.2s, v4.s[0]
        adcs    x21, x21, xzr
        umulh   x27, x25, x26
        umlal2  v12.2d, v2.4s, v4.s[2]
        adcs    x22, x22, xzr
        ldp     q15, q8, [x2, #0x60]
        umlal2  v6.2d, v16.4s, v17.s[1]
        umlal   v6.2d, v21.2s, v23.s[2]
        umlal2  v6.2d, v21.4s, v23.s[3]
        ldp     q2, q16, [x2, #0x80]
        mul     x28, x25, x26
        umlal   v6.2d, v22.2s, v23.s[0]
        umlal2  v6.2d, v22.4s, v23.s[1]
        mul     x19, x25, x21
        mul     x20, x26, x21
        umlal   v31.2d, v15.2s, v4.s[0]
        umlal   v14.2d, v8.2s, v4.s[0]
        umlal2  v31.2d, v15.4s, v4.s[2]
        ldp     q15, q21, [x2, #0xa0]
        umlal2  v14.2d, v8.4s, v4.s[2]
        umlal   v19.2d, v16.2s, v4.s[0]
        umlal   v7.2d, v2.2s, v4.s[0]
        umlal2  v7.2d, v2.4s, v4.s[2]
        ldp     q8, q2, [x2, #0xc0]
        umlal2  v19.2d, v16.4s, v4.s[2]
        umlal   v27.2d, v15.2s, v4.s[0]
        ldp     q16, q22, [x2, #0xe0]
        umlal2  v27.2d, v15.4s, v4.s[2]
        umlal   v11.2d, v21.2s, v4.s[0]
        umulh   x23, x25, x22
        umulh   x24, x25, x21
        umlal2  v11.2d, v21.4s, v4.s[2]
        adds    x27, x27, x19
        umlal   v30.2d, v8.2s, v4.s[0]
        umlal2  v30.2d, v8.4s, v4.s[2]
        ldp     q15, q8, [x2, #0x100]
        umlal   v10.2d, v2.2s, v4.s[0]
        umlal   v28.2d, v16.2s, v4.s[0]
        ldp     q21, q24, [x2, #0x120]
        umulh   x19, x26, x22
        ldp     x4, x5, [sp, #0x90]
        umlal2  v10.2d, v2.4s, v4.s[2]
        umlal2  v28.2d, v16.4s, v4.s[2]
        ldp     x6, x7, [x3, #0x90]
        umull   v2.2d, v15.2s, v4.s[0]
        ldp     x8, x9, [sp, #0x80]
        umlal   v6.2d, v22.2s, v4.s[0]
        umlal2  v6.2d, v22.4s, v4.s[2]
        uzp1    v16.4s, v4.4s, v9.4s
        mul     x10, x21, x22
        ldp     x11, x12, [sp, #0xa0]
        umlal2  v2.2d, v15.4s, v4.s[2]
        ldp     d15, d4, [x1, #0x58]
        umlal   v2.2d, v8.2s, v13.s[2]
        mul     x13, x25, x22
        ldp     x14, x15, [sp, #0xb0]
        umlal2  v2.2d, v8.4s, v13.s[3]
        umlal   v2.2d, v21.2s, v13.s[0]
        umlal2  v2.2d, v21.4s, v13.s[1]
        umulh   x16, x26, x21
        umlal   v2.2d, v24.2s, v3.s[2]
        adcs    x24, x24, x13
        usra    v5.2d, v15.2d, #0x32
        umlal2  v2.2d, v24.4s, v3.s[3]
        ldp     q15, q8, [x2]
        shl     v4.2d, v4.2d, #0x14
        ldp     q21, q22, [x2, #0x140]
        umulh   x13, x21, x22
        usra    v5.2d, v4.2d, #6
        mul     x17, x26, x22
        umlal   v20.2d, v15.2s, v9.s[0]
        ldp     q4, q24, [x2, #0x160]
        umlal2  v20.2d, v15.4s, v9.s[2]
        adcs    x23, x23, x17
        umlal   v2.2d, v21.2s, v3.s[0]
        adcs    x19, x19, x10
        mul     x10, x21, x21
        umlal2  v2.2d, v21.4s, v3.s[1]
        adc     x13, x13, xzr
        adds    x20, x24, x20
        umlal   v2.2d, v22.2s, v25.s[2]
        adcs    x23, x23, x16
        ext     v15.16b, v1.16b, v20.16b, #8
        adcs    x19, x19, xzr
        umulh   x24, x25, x25
        umulh   x21, x21, x21
        adc     x13, x13, xzr
        adds    x28, x28, x28
        usra    v20.2d, v15.2d, #0x1d
        adcs    x27, x27, x27
        umlal2  v2.2d, v22.4s, v25.s[3]
        ldp     q15, q21, [x2, #0x20]
        adcs    x20, x20, x20
        umlal   v2.2d, v4.2s, v25.s[0]
        adcs    x23, x23, x23
        umlal2  v2.2d, v4.4s, v25.s[1]
        mul     x16, x26, x26
        adcs    x19, x19, x19
        umulh   x26, x26, x26
        ext     v4.16b, v20.16b, v1.16b, #8
        and     v20.16b, v20.16b, v0.16b
        adcs    x13, x13, x13
        umlal   v29.2d, v15.2s, v9.s[0]
        usra    v5.2d, v4.2d, #0x1d
        umlal2  v29.2d, v15.4s, v9.s[2]
        umlal   v26.2d, v21.2s, v9.s[0]
        mul     x25, x25, x25
        umlal2  v26.2d, v21.4s, v9.s[2]
        umlal   v2.2d, v24.2s, v17.s[2]
        umlal   v5.2d, v8.2s, v9.s[0]
        umlal2  v5.2d, v8.4s, v9.s[2]
        umlal2  v2.2d, v24.4s, v17.s[3]
        ldp     q15, q8, [x2, #0x40]
        ldp     q4, q21, [x2, #0x60]
        umlal   v12.2d, v15.2s, v9.s[0]
        umlal2  v12.2d, v15.4s, v9.s[2]
        ldp     q15, q22, [x2, #0x180]
        umlal   v31.2d, v8.2s, v9.s[0]
        umlal2  v31.2d, v8.4s, v9.s[2]
        umlal   v14.2d, v4.2s, v9.s[0]
        umlal2  v14.2d, v4.4s, v9.s[2]
        umlal   v7.2d, v21.2s, v9.s[0]
        adc     x17, xzr, xzr
        adds    x28, x28, x24
        adcs    x27, x27, x16
        adcs    x26, x20, x26
        adcs    x20, x23, x10
        mul     x23, x22, x22
        adcs    x21, x19, x21
        ldp     x19, x24, [x3, #0x80]
        umulh   x22, x22, x22
        adcs    x23, x13, x23
        adc     x22, x17, x22
        subs    x25, x8, x25
        ldp     x8, x10, [sp, #0xc0]
        sbcs    x28, x9, x28
        ldp     x9, x13, [sp, #0xe0]
        sbcs    x27, x4, x27
        sbcs    x26, x5, x26
        ldp     x4, x5, [sp, #0xf0]
        sbcs    x20, x11, x20
        ldp     x11, x16, [sp, #0xd0]
        sbcs    x21, x12, x21
        sbcs    x23, x14, x23
        ldp     x12, x14, [sp, #0xa0]
        sbcs    x22, x15, x22
        umlal2  v7.2d, v21.4s, v9.s[2]
        csetm   x15, lo
        adds    x25, x25, x8
        umlal   v2.2d, v15.2s, v17.s[0]
        adcs    x28, x28, x10
        umlal2  v2.2d, v15.4s, v17.s[1]
        ldp     q15, q8, [x2, #0x80]
        adcs    x27, x27, x11
        umlal   v2.2d, v22.2s, v23.s[2]
        ldp     x8, x10, [sp, #0xc0]
        umlal2  v2.2d, v22.4s, v23.s[3]
        umlal   v2.2d, v18.2s, v23.s[0]
        umlal2  v2.2d, v18.4s, v23.s[1]
        ldp     q4, q18, [x2, #0xa0]
        ldp     q21, q22, [x2, #0xc0]
        umlal   v27.2d, v8.2s, v9.s[0]
        umlal2  v27.2d, v8.4s, v9.s[2]
        umlal   v19.2d, v15.2s, v9.s[0]
        umlal2  v19.2d, v15.4s, v9.s[2]
        umlal   v11.2d, v4.2s, v9.s[0]
        umlal2  v11.2d, v4.4s, v9.s[2]
        ldp     q15, q8, [x2, #0xe0]
        umlal   v30.2d, v18.2s, v9.s[0]
        umlal2  v30.2d, v18.4s, v9.s[2]
        umlal   v10.2d, v21.2s, v9.s[0]
        umlal2  v10.2d, v21.4s, v9.s[2]
        umlal   v28.2d, v22.2s, v9.s[0]
        umlal2  v28.2d, v22.4s, v9.s[2]
        ldp     q4, q18, [x2, #0x120]
        adcs    x26, x26, x16
        ldp     x11, x16, [sp, #0xb0]
        adcs    x20, x20, x9
        ldp     q21, q22, [x2, #0x100]
        adcs    x21, x21, x13
        adcs    x23, x23, x4
        umlal   v6.2d, v15.2s, v9.s[0]
        adcs    x22, x22, x5
        umlal2  v6.2d, v15.4s, v9.s[2]
        ldp     x4, x5, [sp, #0xd0]
        adc     x9, x15, xzr
        umlal   v2.2d, v8.2s, v9.s[0]
        umlal2  v2.2d, v8.4s, v9.s[2]
        umull   v15.2d, v21.2s, v9.s[0]
        umlal2  v15.2d, v21.4s, v9.s[2]
        ldp     q8, q9, [x2]
        umlal   v15.2d, v22.2s, v16.s[0]
        umlal2  v15.2d, v22.4s, v16.s[1]
        umlal   v15.2d, v4.2s, v13.s[2]
        umlal2  v15.2d, v4.4s, v13.s[3]
        ldp     q4, q21, [x2, #0x140]
        umlal   v15.2d, v18.2s, v13.s[0]
        umlal2  v15.2d, v18.4s, v13.s[1]
        umlal   v5.2d, v8.2s, v20.s[0]
        umlal2  v5.2d, v8.4s, v20.s[2]
        ldp     q8, q18, [x2, #0x20]
        ldp     x13, x15, [sp, #0xe0]
        umlal   v15.2d, v4.2s, v3.s[2]
        adds    x25, x12, x25
        ext     v22.16b, v1.16b, v5.16b, #8
        umulh   x12, x19, x24
        adcs    x28, x14, x28
        umlal   v26.2d, v8.2s, v20.s[0]
        adcs    x27, x11, x27
        ldp     x11, x14, [x3, #0xa0]
        usra    v5.2d, v22.2d, #0x1d
        umlal2  v26.2d, v8.4s, v20.s[2]
        stp     x25, x28, [sp, #0xa0]
        adcs    x25, x16, x26
        umlal   v12.2d, v18.2s, v20.s[0]
        ldp     x26, x28, [x3, #0xb0]
        umlal2  v12.2d, v18.4s, v20.s[2]
        adcs    x20, x8, x20
        stp     x27, x25, [sp, #0xb0]
        umulh   x25, x19, x7
        adcs    x21, x10, x21
        ldp     x27, x8, [x3, #0x80]
        ext     v8.16b, v5.16b, v1.16b, #8
        and     v5.16b, v5.16b, v0.16b
        adcs    x23, x4, x23
        usra    v29.2d, v8.2d, #0x1d
        adcs    x22, x5, x22
        ldp     q8, q18, [x2, #0x40]
        umlal2  v15.2d, v4.4s, v3.s[3]
        adcs    x4, x13, x9
        stp     x20, x21, [sp, #0xc0]
        umlal   v15.2d, v21.2s, v3.s[0]
        adcs    x21, x15, xzr
        ldp     x20, x5, [sp, #0xf0]
        umlal2  v15.2d, v21.4s, v3.s[1]
        ldp     q4, q21, [x2, #0x60]
        umlal   v29.2d, v9.2s, v20.s[0]
        stp     x23, x22, [sp, #0xd0]
        umulh   x22, x24, x7
        umlal2  v29.2d, v9.4s, v20.s[2]
        stp     x4, x21, [sp, #0xe0]
        mul     x21, x19, x6
        ldp     x23, x4, [x3, #0xa0]
        umlal   v31.2d, v8.2s, v20.s[0]
        umlal   v19.2d, v21.2s, v20.s[0]
        adcs    x20, x20, xzr
        umlal2  v31.2d, v8.4s, v20.s[2]
        ldp     q8, q9, [x2, #0x80]
        adcs    x5, x5, xzr
        umlal   v14.2d, v18.2s, v20.s[0]
        stp     x20, x5, [sp, #0xf0]
        umulh   x20, x19, x6
        umlal2  v14.2d, v18.4s, v20.s[2]
        adds    x21, x12, x21
        umlal   v7.2d, v4.2s, v20.s[0]
        umlal2  v7.2d, v4.4s, v20.s[2]
        ldp     q4, q18, [x2, #0x160]
        umulh   x5, x6, x7
        umlal2  v19.2d, v21.4s, v20.s[2]
        umlal   v27.2d, v8.2s, v20.s[0]
        umlal2  v27.2d, v8.4s, v20.s[2]
        uzp1    v8.4s, v20.4s, v5.4s
        mul     x9, x6, x7
        umlal   v11.2d, v9.2s, v20.s[0]
        ldp     q21, q22, [x2, #0x180]
        umlal2  v11.2d, v9.4s, v20.s[2]
        umlal   v15.2d, v4.2s, v25.s[2]
        mul     x10, x24, x7
        umlal2  v15.2d, v4.4s, v25.s[3]
        ldp     q9, q4, [x2, #0x1c0]
        umlal   v15.2d, v18.2s, v25.s[0]
        umlal2  v15.2d, v18.4s, v25.s[1]
        mul     x12, x19, x24
        umlal   v15.2d, v21.2s, v17.s[2]
        mul     x13, x19, x7
        umlal2  v15.2d, v21.4s, v17.s[3]
        ldp     q4, q18, [x2, #0x1a0]
        umlal   v15.2d, v22.2s, v17.s[0]
        umlal2  v15.2d, v22.4s, v17.s[1]
        umulh   x15, x24, x6
        adcs    x20, x20, x13
        adcs    x25, x25, x10
        adcs    x22, x22, x9
        adc     x5, x5, xzr
        mul     x9, x24, x6
        umlal   v15.2d, v4.2s, v23.s[2]
        umlal2  v15.2d, v4.4s, v23.s[3]
        ldp     q4, q21, [x2, #0xa0]
        umlal   v15.2d, v18.2s, v23.s[0]
        umulh   x10, x19, x19
        umlal2  v15.2d, v18.4s, v23.s[1]
        adds    x20, x20, x9
        adcs    x25, x25, x15
        adcs    x22, x22, xzr
        adc     x5, x5, xzr
        adds    x9, x12, x12
        umulh   x12, x24, x24
        adcs    x21, x21, x21
        adcs    x20, x20, x20
        umlal   v30.2d, v4.2s, v20.s[0]
        adcs    x25, x25, x25
        umlal2  v30.2d, v4.4s, v20.s[2]
        ldp     q4, q18, [x2, #0xc0]
        adcs    x22, x22, x22
        mul     x13, x6, x6
        umlal   v10.2d, v21.2s, v20.s[0]
        adcs    x5, x5, x5
        umlal2  v10.2d, v21.4s, v20.s[2]
        adc     x15, xzr, xzr
        mul     x24, x24, x24
        adds    x9, x9, x10
        umulh   x6, x6, x6
        adcs    x21, x21, x24
        ldp     x24, x10, [x3, #0x90]
        umlal   v28.2d, v4.2s, v20.s[0]
        adcs    x20, x20, x12
        umlal2  v28.2d, v4.4s, v20.s[2]
        ldp     q4, q21, [x2, #0xe0]
        adcs    x25, x25, x13
        stp     x21, x20, [x1, #0x110]
        umlal   v6.2d, v18.2s, v20.s[0]
        mul     x21, x7, x7
        umlal2  v6.2d, v18.4s, v20.s[2]
        adcs    x22, x22, x6
        stp     x25, x22, [x1, #0x120]
        mul     x22, x11, x26
        umulh   x25, x11, x14
        adcs    x21, x5, x21
        umlal   v2.2d, v4.2s, v20.s[0]
        umlal2  v2.2d, v4.4s, v20.s[2]
        ldp     q4, q18, [x2, #0x100]
        umlal   v15.2d, v21.2s, v20.s[0]
        umlal2  v15.2d, v21.4s, v20.s[2]
        mul     x20, x11, x28
        umulh   x5, x7, x7
        umull   v21.2d, v4.2s, v20.s[0]
        umulh   x6, x11, x28
        adc     x5, x15, x5
        stp     x21, x5, [x1, #0x130]
        umlal2  v21.2d, v4.4s, v20.s[2]
        ldp     q4, q20, [x2, #0x120]
        umlal   v21.2d, v18.2s, v16.s[2]
        mul     x21, x14, x28
        umlal2  v21.2d, v18.4s, v16.s[3]
        mul     x5, x26, x28
        adds    x22, x25, x22
        umulh   x25, x14, x26
        umlal   v21.2d, v4.2s, v16.s[0]
        umlal2  v21.2d, v4.4s, v16.s[1]
        ldp     q4, q18, [x2]
        umlal   v21.2d, v20.2s, v13.s[2]
        umulh   x7, x11, x26
        umlal2  v21.2d, v20.4s, v13.s[3]
        mul     x12, x14, x26
        adcs    x20, x7, x20
        adcs    x21, x6, x21
        umlal   v26.2d, v18.2s, v5.s[0]
        umulh   x6, x14, x28
        umlal   v29.2d, v4.2s, v5.s[0]
        umlal2  v29.2d, v4.4s, v5.s[2]
        ldp     q4, q20, [x2, #0x20]
        umlal2  v26.2d, v18.4s, v5.s[2]
        umulh   x7, x26, x28
        adcs    x5, x6, x5
        mul     x6, x11, x14
        adc     x7, x7, xzr
        adds    x20, x20, x12
        adcs    x21, x21, x25
        adcs    x25, x5, xzr
        umulh   x5, x11, x11
        adc     x7, x7, xzr
        adds    x6, x6, x6
        adcs    x22, x22, x22
        adcs    x20, x20, x20
        adcs    x21, x21, x21
        umlal   v12.2d, v4.2s, v5.s[0]
        umlal2  v12.2d, v4.4s, v5.s[2]
        ldp     q4, q18, [x2, #0x40]
        umlal   v31.2d, v20.2s, v5.s[0]
        umlal   v14.2d, v4.2s, v5.s[0]
        umlal2  v31.2d, v20.4s, v5.s[2]
        ldp     q20, q22, [x2, #0x140]
        umlal   v21.2d, v20.2s, v13.s[0]
        umlal2  v14.2d, v4.4s, v5.s[2]
        umlal2  v21.2d, v20.4s, v13.s[1]
        umlal   v21.2d, v22.2s, v3.s[2]
        umlal2  v21.2d, v22.4s, v3.s[3]
        ldp     q4, q20, [x2, #0x60]
        umlal   v7.2d, v18.2s, v5.s[0]
        umlal2  v7.2d, v18.4s, v5.s[2]
        umlal   v19.2d, v4.2s, v5.s[0]
        umlal2  v19.2d, v4.4s, v5.s[2]
        ldp     q4, q18, [x2, #0x160]
        umlal   v27.2d, v20.2s, v5.s[0]
        umlal2  v27.2d, v20.4s, v5.s[2]
        umlal   v21.2d, v4.2s, v3.s[0]
        umlal2  v21.2d, v4.4s, v3.s[1]
        umlal   v21.2d, v18.2s, v25.s[2]
        ldp     q4, q20, [x2, #0x180]
        umlal2  v21.2d, v18.4s, v25.s[3]
        umlal   v21.2d, v4.2s, v25.s[0]
        umlal2  v21.2d, v4.4s, v25.s[1]
        ldp     q4, q18, [x2, #0x1a0]
        umlal   v21.2d, v20.2s, v17.s[2]
        umlal2  v21.2d, v20.4s, v17.s[3]
        umlal   v21.2d, v4.2s, v17.s[0]
        umlal2  v21.2d, v4.4s, v17.s[1]
        ldp     q4, q20, [x2, #0x80]
        umlal   v11.2d, v4.2s, v5.s[0]
        umlal2  v11.2d, v4.4s, v5.s[2]
        umlal   v30.2d, v20.2s, v5.s[0]
        umlal2  v30.2d, v20.4s, v5.s[2]
        umlal   v21.2d, v18.2s, v23.s[2]
        umlal2  v21.2d, v18.4s, v23.s[3]
        ldp     q4, q18, [x2, #0xa0]
        umlal   v21.2d, v9.2s, v23.s[0]
        umlal2  v21.2d, v9.4s, v23.s[1]
        ldp     q9, q20, [x2, #0xc0]
        umlal   v10.2d, v4.2s, v5.s[0]
        umlal2  v10.2d, v4.4s, v5.s[2]
        umlal   v28.2d, v18.2s, v5.s[0]
        umlal2  v28.2d, v18.4s, v5.s[2]
        ldp     q4, q18, [x2, #0x100]
        umlal   v6.2d, v9.2s, v5.s[0]
        umlal2  v6.2d, v9.4s, v5.s[2]
        umlal   v2.2d, v20.2s, v5.s[0]
        umlal2  v2.2d, v20.4s, v5.s[2]
        ldp     q9, q20, [x2, #0xe0]
        umlal   v15.2d, v9.2s, v5.s[0]
        umlal2  v15.2d, v9.4s, v5.s[2]
        umull   v9.2d, v4.2s, v5.s[0]
        umlal   v21.2d, v20.2s, v5.s[0]
        umlal2  v21.2d, v20.4s, v5.s[2]
        umlal2  v9.2d, v4.4s, v5.s[2]
        ldp     q4, q5, [x2, #0x120]
        umlal   v9.2d, v18.2s, v8.s[0]
        umlal2  v9.2d, v18.4s, v8.s[1]
        ldp     q18, q20, [x2, #0x140]
        umlal   v9.2d, v4.2s, v16.s[2]
        umlal2  v9.2d, v4.4s, v16.s[3]
        umlal   v9.2d, v5.2s, v16.s[0]
        umlal2  v9.2d, v5.4s, v16.s[1]
        ldp     q4, q5, [x2, #0x160]
        umlal   v9.2d, v18.2s, v13.s[2]
        umlal2  v9.2d, v18.4s, v13.s[3]
        umlal   v9.2d, v20.2s, v13.s[0]
        umlal2  v9.2d, v20.4s, v13.s[1]
        ldp     q18, q20, [x2, #0x180]
        umulh   x12, x14, x14
        adcs    x25, x25, x25
        adcs    x7, x7, x7
        adc     x13, xzr, xzr
        umlal   v9.2d, v4.2s, v3.s[2]
        umlal2  v9.2d, v4.4s, v3.s[3]
        mul     x14, x14, x14
        umlal   v9.2d, v5.2s, v3.s[0]
        umlal2  v9.2d, v5.4s, v3.s[1]
        ldp     q4, q5, [x2, #0x1a0]
        umlal   v9.2d, v18.2s, v25.s[2]
        umlal2  v9.2d, v18.4s, v25.s[3]
        mul     x19, x19, x19
        umlal   v9.2d, v20.2s, v25.s[0]
        umlal2  v9.2d, v20.4s, v25.s[1]
        ldp     q18, q20, [x2, #0x1c0]
        mul     x11, x11, x11
        stp     x19, x9, [x1, #0x100]
        mul     x19, x26, x26
        adds    x5, x6, x5
        adcs    x22, x22, x14
        umlal   v9.2d, v4.2s, v17.s[2]
        ldp     x6, x9, [x3, #0xb0]
        adcs    x20, x20, x12
        umlal2  v9.2d, v4.4s, v17.s[3]
        stp     x11, x5, [x1, #0x140]
        umlal   v9.2d, v5.2s, v17.s[0]
        mul     x5, x28, x28
        stp     x22, x20, [x1, #0x150]
        adcs    x21, x21, x19
        umlal2  v9.2d, v5.4s, v17.s[1]
        ldp     q4, q5, [x2, #0x110]
        umlal   v9.2d, v18.2s, v23.s[2]
        ldp     x22, x19, [x1, #0x110]
        umlal2  v9.2d, v18.4s, v23.s[3]
        umulh   x26, x26, x26
        ldp     x20, x11, [x1, #0x100]
        umlal   v9.2d, v20.2s, v23.s[0]
        umlal2  v9.2d, v20.4s, v23.s[1]
        ldp     q18, q20, [x2, #0x130]
        umulh   x28, x28, x28
        adcs    x25, x25, x26
        ldp     x26, x12, [x1, #0x130]
        stp     x21, x25, [x1, #0x160]
        adcs    x21, x7, x5
        ldp     x25, x5, [x1, #0x120]
        adc     x28, x13, x28
        subs    x27, x27, x23
        ldp     x23, x7, [x1, #0x140]
        sbcs    x4, x8, x4
        stp     x21, x28, [x1, #0x170]
        sbcs    x21, x24, x6
        sbcs    x28, x10, x9
        csetm   x24, lo
        eor     x27, x27, x24
        cmn     x24, #1
        eor     x4, x4, x24
        eor     x21, x21, x24
        adcs    x27, x27, xzr
        eor     x28, x28, x24
        adcs    x24, x4, xzr
        umulh   x4, x27, x27
        adcs    x21, x21, xzr
        adcs    x28, x28, xzr
        umulh   x6, x27, x24
        mul     x8, x27, x21
        umulh   x9, x27, x21
        umull   v22.2d, v4.2s, v8.s[2]
        umlal2  v22.2d, v4.4s, v8.s[3]
        umlal   v22.2d, v5.2s, v8.s[0]
        ldp     q4, q24, [x2, #0x150]
        umlal2  v22.2d, v5.4s, v8.s[1]
        umlal   v22.2d, v18.2s, v16.s[2]
        umlal2  v22.2d, v18.4s, v16.s[3]
        umlal   v22.2d, v20.2s, v16.s[0]
        umlal2  v22.2d, v20.4s, v16.s[1]
        umlal   v22.2d, v4.2s, v13.s[2]
        umlal2  v22.2d, v4.4s, v13.s[3]
        mul     x10, x21, x28
        ldp     q4, q5, [x2, #0x170]
        umlal   v22.2d, v24.2s, v13.s[0]
        umlal2  v22.2d, v24.4s, v13.s[1]
        umlal   v22.2d, v4.2s, v3.s[2]
        umlal2  v22.2d, v4.4s, v3.s[3]
        ldp     q4, q18, [x2, #0x190]
        umlal   v22.2d, v5.2s, v3.s[0]
        umlal2  v22.2d, v5.4s, v3.s[1]
        umlal   v22.2d, v4.2s, v25.s[2]
        umlal2  v22.2d, v4.4s, v25.s[3]
        umlal   v22.2d, v18.2s, v25.s[0]
        umlal2  v22.2d, v18.4s, v25.s[1]
        ldp     q4, q5, [x2, #0x1b0]
        umlal   v22.2d, v4.2s, v17.s[2]
        umlal2  v22.2d, v4.4s, v17.s[3]
        ldp     q4, q18, [x2, #0x1d0]
        umlal   v22.2d, v5.2s, v17.s[0]
        adds    x6, x6, x8
        umlal2  v22.2d, v5.4s, v17.s[1]
        ldp     q5, q20, [x2, #0x120]
        umulh   x8, x24, x28
        umlal   v22.2d, v4.2s, v23.s[2]
        umulh   x13, x27, x28
        umlal2  v22.2d, v4.4s, v23.s[3]
        umlal   v22.2d, v18.2s, v23.s[0]
        umlal2  v22.2d, v18.4s, v23.s[1]
        ldp     q4, q18, [x2, #0x140]
        mul     x14, x24, x28
        mul     x15, x27, x28
        adcs    x9, x9, x15
        adcs    x13, x13, x14
        umulh   x14, x21, x28
        adcs    x8, x8, x10
        mul     x10, x24, x21
        adc     x14, x14, xzr
        umulh   x15, x24, x21
        adds    x9, x9, x10
        mul     x10, x27, x24
        adcs    x13, x13, x15
        adcs    x8, x8, xzr
        umulh   x15, x24, x24
        adc     x14, x14, xzr
        adds    x10, x10, x10
        adcs    x6, x6, x6
        adcs    x9, x9, x9
        adcs    x13, x13, x13
        mul     x24, x24, x24
        umull   v24.2d, v5.2s, v8.s[2]
        umlal2  v24.2d, v5.4s, v8.s[3]
        umlal   v24.2d, v20.2s, v8.s[0]
        adcs    x8, x8, x8
        umlal2  v24.2d, v20.4s, v8.s[1]
        umlal   v24.2d, v4.2s, v16.s[2]
        mul     x27, x27, x27
        adcs    x14, x14, x14
        umlal2  v24.2d, v4.4s, v16.s[3]
        str     q22, [sp, #0x2a0]
        umlal   v24.2d, v18.2s, v16.s[0]
        umlal2  v24.2d, v18.4s, v16.s[1]
        ldp     q4, q5, [x2, #0x160]
        umulh   x16, x21, x21
        adc     x17, xzr, xzr
        adds    x4, x10, x4
        adcs    x24, x6, x24
        adcs    x6, x9, x15
        mul     x21, x21, x21
        umulh   x9, x28, x28
        umlal   v24.2d, v4.2s, v13.s[2]
        adcs    x21, x13, x21
        umlal2  v24.2d, v4.4s, v13.s[3]
        ldp     q4, q18, [x2, #0x180]
        adcs    x8, x8, x16
        ldp     x10, x13, [sp, #0x80]
        umlal   v24.2d, v5.2s, v13.s[0]
        umlal2  v24.2d, v5.4s, v13.s[1]
        mul     x28, x28, x28
        adcs    x28, x14, x28
        adc     x9, x17, x9
        subs    x27, x20, x27
        ldp     x20, x14, [x1, #0x150]
        umlal   v24.2d, v4.2s, v3.s[2]
        sbcs    x4, x11, x4
        umlal2  v24.2d, v4.4s, v3.s[3]
        ldp     q4, q5, [x2, #0x130]
        umlal   v24.2d, v18.2s, v3.s[0]
        umlal2  v24.2d, v18.4s, v3.s[1]
        ldp     q18, q20, [x2, #0x1a0]
        umlal   v24.2d, v18.2s, v25.s[2]
        umlal2  v24.2d, v18.4s, v25.s[3]
        umlal   v24.2d, v20.2s, v25.s[0]
        umlal2  v24.2d, v20.4s, v25.s[1]
        ldp     q18, q20, [x2, #0x1c0]
        umlal   v24.2d, v18.2s, v17.s[2]
        umlal2  v24.2d, v18.4s, v17.s[3]
        ldp     x11, x15, [x1, #0x160]
        umlal   v24.2d, v20.2s, v17.s[0]
        umlal2  v24.2d, v20.4s, v17.s[1]
        ldp     q18, q20, [x2, #0x1e0]
        umlal   v24.2d, v18.2s, v23.s[2]
        umlal2  v24.2d, v18.4s, v23.s[3]
        umull   v18.2d, v4.2s, v8.s[2]
        umlal   v24.2d, v20.2s, v23.s[0]
        umlal2  v24.2d, v20.4s, v23.s[1]
        umlal2  v18.2d, v4.4s, v8.s[3]
        ldp     q4, q20, [x2, #0x150]
        umlal   v18.2d, v5.2s, v8.s[0]
        umlal2  v18.2d, v5.4s, v8.s[1]
        umlal   v18.2d, v4.2s, v16.s[2]
        str     q24, [sp, #0x2b0]
        ldp     q5, q22, [x2, #0x170]
        umlal2  v18.2d, v4.4s, v16.s[3]
        umlal   v18.2d, v20.2s, v16.s[0]
        umlal2  v18.2d, v20.4s, v16.s[1]
        ldp     q4, q20, [x2, #0x190]
        umlal   v18.2d, v5.2s, v13.s[2]
        umlal2  v18.2d, v5.4s, v13.s[3]
        umlal   v18.2d, v22.2s, v13.s[0]
        umlal2  v18.2d, v22.4s, v13.s[1]
        ldp     q5, q22, [x2, #0x1b0]
        umlal   v18.2d, v4.2s, v3.s[2]
        umlal2  v18.2d, v4.4s, v3.s[3]
        umlal   v18.2d, v20.2s, v3.s[0]
        umlal2  v18.2d, v20.4s, v3.s[1]
        umlal   v18.2d, v5.2s, v25.s[2]
        ldp     q4, q20, [x2, #0x1d0]
        umlal2  v18.2d, v5.4s, v25.s[3]
        umlal   v18.2d, v22.2s, v25.s[0]
        umlal2  v18.2d, v22.4s, v25.s[1]
        ldp     q5, q22, [x2, #0x1f0]
        umlal   v18.2d, v4.2s, v17.s[2]
        umlal2  v18.2d, v4.4s, v17.s[3]
        umlal   v18.2d, v20.2s, v17.s[0]
        sbcs    x22, x22, x24
        ldp     x24, x16, [x1, #0x170]
        umlal2  v18.2d, v20.4s, v17.s[1]
        sbcs    x19, x19, x6
        ldp     q4, q20, [x2, #0x140]
        umlal   v18.2d, v5.2s, v23.s[2]
        sbcs    x21, x25, x21
        ldp     x25, x6, [x1, #0x120]
        umlal2  v18.2d, v5.4s, v23.s[3]
        sbcs    x5, x5, x8
        umlal   v18.2d, v22.2s, v23.s[0]
        sbcs    x26, x26, x28
        umlal2  v18.2d, v22.4s, v23.s[1]
        ldp     q5, q22, [x2, #0x160]
        str     q18, [sp, #0x2c0]
        umull   v18.2d, v4.2s, v8.s[2]
        umlal2  v18.2d, v4.4s, v8.s[3]
        umlal   v18.2d, v20.2s, v8.s[0]
        umlal2  v18.2d, v20.4s, v8.s[1]
        umlal   v18.2d, v5.2s, v16.s[2]
        ldp     q4, q20, [x2, #0x180]
        umlal2  v18.2d, v5.4s, v16.s[3]
        umlal   v18.2d, v22.2s, v16.s[0]
        umlal2  v18.2d, v22.4s, v16.s[1]
        ldp     q5, q22, [x2, #0x1a0]
        umlal   v18.2d, v4.2s, v13.s[2]
        umlal2  v18.2d, v4.4s, v13.s[3]
        umlal   v18.2d, v20.2s, v13.s[0]
        umlal2  v18.2d, v20.4s, v13.s[1]
        ldp     q4, q20, [x2, #0x1c0]
        umlal   v18.2d, v5.2s, v3.s[2]
        umlal2  v18.2d, v5.4s, v3.s[3]
        umlal   v18.2d, v22.2s, v3.s[0]
        umlal2  v18.2d, v22.4s, v3.s[1]
        ldp     q5, q22, [x2, #0x1e0]
        umlal   v18.2d, v4.2s, v25.s[2]
        umlal2  v18.2d, v4.4s, v25.s[3]
        umlal   v18.2d, v20.2s, v25.s[0]
        umlal2  v18.2d, v20.4s, v25.s[1]
        umlal   v18.2d, v5.2s, v17.s[2]
        sbcs    x28, x12, x9
        ldp     x8, x9, [x1]
        umlal2  v18.2d, v5.4s, v17.s[3]
        csetm   x12, lo
        adds    x27, x27, x23
        ldp     x23, x17, [x1, #0x130]
        umlal   v18.2d, v22.2s, v17.s[0]
        adcs    x4, x4, x7
        ldp     q4, q5, [x2, #0x200]
        umlal2  v18.2d, v22.4s, v17.s[1]
        adcs    x22, x22, x20
        ldp     x20, x7, [x1, #0x150]
        adcs    x19, x19, x14
        ldp     q20, q22, [x2, #0x150]
        adcs    x21, x21, x11
        adcs    x5, x5, x15
        ldp     x11, x14, [x1, #0x10]
        adcs    x26, x26, x24
        adcs    x28, x28, x16
        ldp     x24, x15, [sp, #0x90]
        adc     x12, x12, xzr
        adds    x25, x25, x27
        ldp     x27, x16, [x1, #0x160]
        adcs    x4, x6, x4
        umlal   v18.2d, v4.2s, v23.s[2]
        stp     x25, x4, [x1, #0x120]
        adcs    x22, x23, x22
        umlal2  v18.2d, v4.4s, v23.s[3]
        ldp     x25, x23, [x1, #0x20]
        adcs    x19, x17, x19
        umlal   v18.2d, v5.2s, v23.s[0]
        stp     x22, x19, [x1, #0x130]
        umlal2  v18.2d, v5.4s, v23.s[1]
        ldp     x22, x19, [x1, #0x140]
        umull   v4.2d, v20.2s, v8.s[2]
        ldp     x4, x6, [x1, #0x170]
        ldp     q5, q24, [x2, #0x170]
        str     q18, [sp, #0x2d0]
        adcs    x21, x22, x21
        umlal2  v4.2d, v20.4s, v8.s[3]
        adcs    x22, x19, x5
        ldp     x19, x5, [sp, #0xa0]
        umlal   v4.2d, v22.2s, v8.s[0]
        stp     x21, x22, [x1, #0x140]
        adcs    x21, x20, x26
        umlal2  v4.2d, v22.4s, v8.s[1]
        adcs    x22, x7, x28
        ldp     q18, q20, [x2, #0x190]
        adcs    x26, x27, x12
        stp     x21, x22, [x1, #0x150]
        adcs    x21, x16, xzr
        stp     x26, x21, [x1, #0x160]
        adcs    x21, x4, xzr
        umlal   v4.2d, v5.2s, v16.s[2]
        adcs    x22, x6, xzr
        subs    x26, x8, x10
        umlal2  v4.2d, v5.4s, v16.s[3]
        sbcs    x27, x9, x13
        stp     x21, x22, [x1, #0x170]
        umlal   v4.2d, v24.2s, v16.s[0]
        sbcs    x21, x11, x24
        umlal2  v4.2d, v24.4s, v16.s[1]
        ldp     q5, q22, [x2, #0x1b0]
        sbcs    x22, x14, x15
        umlal   v4.2d, v18.2s, v13.s[2]
        umlal2  v4.2d, v18.4s, v13.s[3]
        umlal   v4.2d, v20.2s, v13.s[0]
        umlal2  v4.2d, v20.4s, v13.s[1]
        ldp     q18, q20, [x2, #0x1d0]
        umlal   v4.2d, v5.2s, v3.s[2]
        umlal2  v4.2d, v5.4s, v3.s[3]
        umlal   v4.2d, v22.2s, v3.s[0]
        umlal2  v4.2d, v22.4s, v3.s[1]
        ldp     q5, q22, [x2, #0x1f0]
        umlal   v4.2d, v18.2s, v25.s[2]
        umlal2  v4.2d, v18.4s, v25.s[3]
        umlal   v4.2d, v20.2s, v25.s[0]
        umlal2  v4.2d, v20.4s, v25.s[1]
        ldp     q18, q20, [x2, #0x210]
        umlal   v4.2d, v5.2s, v17.s[2]
        umlal2  v4.2d, v5.4s, v17.s[3]
        umlal   v4.2d, v22.2s, v17.s[0]
        umlal2  v4.2d, v22.4s, v17.s[1]
        ldp     q5, q22, [x2, #0x160]
        umlal   v4.2d, v18.2s, v23.s[2]
        umlal2  v4.2d, v18.4s, v23.s[3]
        umlal   v4.2d, v20.2s, v23.s[0]
        umlal2  v4.2d, v20.4s, v23.s[1]
        ldp     q18, q20, [x2, #0x180]
        str     q4, [sp, #0x2e0]
        umull   v4.2d, v5.2s, v8.s[2]
        umlal2  v4.2d, v5.4s, v8.s[3]
        umlal   v4.2d, v22.2s, v8.s[0]
        umlal2  v4.2d, v22.4s, v8.s[1]
        ldp     q5, q22, [x2, #0x1a0]
        umlal   v4.2d, v18.2s, v16.s[2]
        umlal2  v4.2d, v18.4s, v16.s[3]
        umlal   v4.2d, v20.2s, v16.s[0]
        umlal2  v4.2d, v20.4s, v16.s[1]
        ldp     q18, q20, [x2, #0x1c0]
        umlal   v4.2d, v5.2s, v13.s[2]
        umlal2  v4.2d, v5.4s, v13.s[3]
        umlal   v4.2d, v22.2s, v13.s[0]
        umlal2  v4.2d, v22.4s, v13.s[1]
        ldp     q5, q22, [x2, #0x1e0]
        umlal   v4.2d, v18.2s, v3.s[2]
        umlal2  v4.2d, v18.4s, v3.s[3]
        umlal   v4.2d, v20.2s, v3.s[0]
        umlal2  v4.2d, v20.4s, v3.s[1]
        ldp     q18, q20, [x2, #0x200]
        umlal   v4.2d, v5.2s, v25.s[2]
        umlal2  v4.2d, v5.4s, v25.s[3]
        umlal   v4.2d, v22.2s, v25.s[0]
        umlal2  v4.2d, v22.4s, v25.s[1]
        ldp     q5, q22, [x2, #0x170]
        umlal   v4.2d, v18.2s, v17.s[2]
        umlal2  v4.2d, v18.4s, v17.s[3]
        umlal   v4.2d, v20.2s, v17.s[0]
        umlal2  v4.2d, v20.4s, v17.s[1]
        ldp     q18, q20, [x2, #0x220]
        umlal   v4.2d, v18.2s, v23.s[2]
        sbcs    x25, x25, x19
        stp     x21, x22, [sp, #0x190]
        umlal2  v4.2d, v18.4s, v23.s[3]
        ldp     x21, x22, [x1, #0x30]
        sbcs    x28, x23, x5
        ldp     x19, x20, [sp, #0xb0]
        umlal   v4.2d, v20.2s, v23.s[0]
        umlal2  v4.2d, v20.4s, v23.s[1]
        ldp     x23, x24, [x1, #0x110]
        stp     x26, x27, [sp, #0x180]
        umull   v18.2d, v5.2s, v8.s[2]
        ldp     x26, x27, [sp, #0x180]
        ldp     x4, x5, [sp, #0x190]
        sbcs    x21, x21, x19
        stp     x25, x28, [sp, #0x1a0]
        sbcs    x22, x22, x20
        ldp     q20, q24, [x2, #0x1d0]
        ldp     x25, x28, [x1, #0x120]
        ldp     x19, x20, [x1, #0x100]
        umlal2  v18.2d, v5.4s, v8.s[3]
        stp     x21, x22, [sp, #0x1b0]
        adc     x21, xzr, xzr
        umlal   v18.2d, v22.2s, v8.s[0]
        str     x21, [sp, #0x1c0]
        str     q4, [sp, #0x2f0]
        umlal2  v18.2d, v22.4s, v8.s[1]
        ldp     x21, x22, [sp, #0x1a0]
        adds    x26, x26, x19
        ldp     x19, x6, [sp, #0x1b0]
        ldp     x7, x8, [x1, #0x130]
        adcs    x27, x27, x20
        stp     x26, x27, [sp, #0x180]
        adcs    x26, x4, x23
        adcs    x27, x5, x24
        ldp     q4, q5, [x2, #0x190]
        umlal   v18.2d, v4.2s, v16.s[2]
        stp     x26, x27, [sp, #0x190]
        adcs    x21, x21, x25
        umlal2  v18.2d, v4.4s, v16.s[3]
        adcs    x22, x22, x28
        umlal   v18.2d, v5.2s, v16.s[0]
        ldr     q4, [x2, #0x230]
        umlal2  v18.2d, v5.4s, v16.s[1]
        ldp     q5, q22, [x2, #0x1b0]
        stp     x21, x22, [sp, #0x1a0]
        adcs    x21, x19, x7
        adcs    x22, x6, x8
        stp     x21, x22, [sp, #0x1b0]
        umlal   v18.2d, v5.2s, v13.s[2]
        adc     x21, xzr, xzr
        ldp     x22, x25, [sp, #0x180]
        umlal2  v18.2d, v5.4s, v13.s[3]
        umlal   v18.2d, v22.2s, v13.s[0]
        ldp     x26, x27, [sp, #0x190]
        ldp     x28, x19, [x1, #0x80]
        umlal2  v18.2d, v22.4s, v13.s[1]
        ldp     x20, x23, [x1, #0x90]
        ldp     x24, x4, [x1, #0xa0]
        umlal   v18.2d, v20.2s, v3.s[2]
        umlal2  v18.2d, v20.4s, v3.s[3]
        str     x21, [sp, #0x1c8]
        umlal   v18.2d, v24.2s, v3.s[0]
        adds    x21, x28, x22
        stp     x28, x19, [sp, #0x180]
        adcs    x22, x19, x25
        ldp     x25, x28, [sp, #0x1a0]
        ldp     q5, q20, [x2, #0x1f0]
        umlal2  v18.2d, v24.4s, v3.s[1]
        adcs    x26, x20, x26
        ldp     x19, x5, [x1, #0xb0]
        ldp     x6, x7, [sp, #0x1b0]
        adcs    x27, x23, x27
        stp     x21, x22, [x1, #0x80]
        adcs    x21, x24, x25
        stp     x20, x23, [sp, #0x190]
        adcs    x22, x4, x28
        stp     x26, x27, [x1, #0x90]
        umlal   v18.2d, v5.2s, v25.s[2]
        adcs    x25, x19, x6
        stp     x24, x4, [sp, #0x1a0]
        umlal2  v18.2d, v5.4s, v25.s[3]
        ldp     q5, q22, [x2, #0x210]
        adcs    x26, x5, x7
        umlal   v18.2d, v20.2s, v25.s[0]
        adc     x27, xzr, xzr
        stp     x21, x22, [x1, #0xa0]
        umlal2  v18.2d, v20.4s, v25.s[1]
        stp     x19, x5, [sp, #0x1b0]
        stp     x25, x26, [x1, #0xb0]
        str     x27, [sp, #0x1d0]
        ldp     x21, x22, [x1, #0x180]
        ldp     x25, x26, [x1, #0x190]
        ldp     x27, x28, [x1, #0x1a0]
        umlal   v18.2d, v5.2s, v17.s[2]
        ldp     x19, x20, [x1, #0x1b0]
        umlal2  v18.2d, v5.4s, v17.s[3]
        ldp     x23, x24, [x1, #0x1c0]
        ldp     q5, q20, [x2, #0x180]
        umlal   v18.2d, v22.2s, v17.s[0]
        umlal2  v18.2d, v22.4s, v17.s[1]
        umlal   v18.2d, v4.2s, v23.s[2]
        umlal2  v18.2d, v4.4s, v23.s[3]
        ldp     q4, q22, [x2, #0x1a0]
        ldp     x4, x5, [x1, #0x1e0]
        subs    x21, x21, x23
        ldp     x23, x6, [x1, #0x1d0]
        sbcs    x22, x22, x24
        ldp     x24, x7, [x1, #0x1f0]
        str     q18, [sp, #0x300]
        sbcs    x25, x25, x23
        umull   v18.2d, v5.2s, v8.s[2]
        sbcs    x26, x26, x6
        sbcs    x27, x27, x4
        sbcs    x28, x28, x5
        umlal2  v18.2d, v5.4s, v8.s[3]
        sbcs    x19, x19, x24
        umlal   v18.2d, v20.2s, v8.s[0]
        sbcs    x20, x20, x7
        umlal2  v18.2d, v20.4s, v8.s[1]
        ldp     q5, q20, [x2, #0x1c0]
        csetm   x23, lo
        umlal   v18.2d, v4.2s, v16.s[2]
        eor     x21, x21, x23
        eor     x25, x25, x23
        eor     x26, x26, x23
        umlal2  v18.2d, v4.4s, v16.s[3]
        eor     x22, x22, x23
        cmn     x23, #1
        umlal   v18.2d, v22.2s, v16.s[0]
        adcs    x21, x21, xzr
        eor     x27, x27, x23
        eor     x28, x28, x23
        adcs    x22, x22, xzr
        eor     x19, x19, x23
        eor     x20, x20, x23
        umlal2  v18.2d, v22.4s, v16.s[1]
        adcs    x25, x25, xzr
        stp     x21, x22, [sp, #0x100]
        umlal   v18.2d, v5.2s, v13.s[2]
        adcs    x21, x26, xzr
        ldp     q4, q22, [x2, #0x190]
        umlal2  v18.2d, v5.4s, v13.s[3]
        stp     x25, x21, [sp, #0x110]
        adcs    x21, x27, xzr
        umlal   v18.2d, v20.2s, v13.s[0]
        adcs    x22, x28, xzr
        ldp     q5, q23, [x2, #0x1e0]
        umlal2  v18.2d, v20.4s, v13.s[1]
        adcs    x25, x19, xzr
        stp     x21, x22, [sp, #0x120]
        ldp     x21, x22, [sp, #0x100]
        adcs    x26, x20, xzr
        stp     x25, x26, [sp, #0x130]
        ldp     x25, x26, [sp, #0x110]
        umulh   x27, x21, x22
        ldp     x28, x19, [sp, #0x120]
        ldp     x20, x23, [sp, #0x130]
        umlal   v18.2d, v5.2s, v3.s[2]
        umlal2  v18.2d, v5.4s, v3.s[3]
        ldp     q5, q20, [x2, #0x200]
        mul     x24, x21, x25
        umlal   v18.2d, v23.2s, v3.s[0]
        umlal2  v18.2d, v23.4s, v3.s[1]
        umulh   x4, x21, x25
        umlal   v18.2d, v5.2s, v25.s[2]
        umlal2  v18.2d, v5.4s, v25.s[3]
        umlal   v18.2d, v20.2s, v25.s[0]
        umlal2  v18.2d, v20.4s, v25.s[1]
        ldp     q5, q20, [x2, #0x1a0]
        ldp     q23, q24, [x2, #0x220]
        umlal   v18.2d, v23.2s, v17.s[2]
        umlal2  v18.2d, v23.4s, v17.s[3]
        umlal   v18.2d, v24.2s, v17.s[0]
        umull   v23.2d, v4.2s, v8.s[2]
        umlal2  v23.2d, v4.4s, v8.s[3]
        umlal2  v18.2d, v24.4s, v17.s[1]
        mul     x5, x21, x22
        ldr     q4, [x2, #0x230]
        mul     x6, x21, x26
        umlal   v23.2d, v22.2s, v8.s[0]
        umlal2  v23.2d, v22.4s, v8.s[1]
        ldp     q22, q24, [x2, #0x1b0]
        umulh   x7, x22, x26
        str     q18, [sp, #0x1e0]
        umlal   v23.2d, v22.2s, v16.s[2]
        umulh   x8, x21, x26
        umlal2  v23.2d, v22.4s, v16.s[3]
        umlal   v23.2d, v24.2s, v16.s[0]
        ldp     q18, q22, [x2, #0x1d0]
        umlal2  v23.2d, v24.4s, v16.s[1]
        mul     x9, x22, x26
        umlal   v23.2d, v18.2s, v13.s[2]
        umulh   x10, x25, x26
        mul     x11, x22, x25
        adds    x27, x27, x24
        umlal2  v23.2d, v18.4s, v13.s[3]
        ldp     q18, q24, [x2, #0x1f0]
        umlal   v23.2d, v22.2s, v13.s[0]
        adcs    x24, x4, x6
        adcs    x4, x8, x9
        umlal2  v23.2d, v22.4s, v13.s[1]
        umlal   v23.2d, v18.2s, v3.s[2]
        umlal2  v23.2d, v18.4s, v3.s[3]
        ldp     q18, q22, [x2, #0x210]
        mul     x6, x25, x26
        umlal   v23.2d, v24.2s, v3.s[0]
        umlal2  v23.2d, v24.4s, v3.s[1]
        umulh   x8, x22, x25
        adcs    x6, x7, x6
        adc     x7, x10, xzr
        adds    x24, x24, x11
        adcs    x4, x4, x8
        mul     x8, x25, x25
        adcs    x6, x6, xzr
        mul     x9, x22, x22
        adc     x7, x7, xzr
        adds    x5, x5, x5
        umlal   v23.2d, v18.2s, v25.s[2]
        adcs    x27, x27, x27
        umlal2  v23.2d, v18.4s, v25.s[3]
        adcs    x24, x24, x24
        umlal   v23.2d, v22.2s, v25.s[0]
        adcs    x4, x4, x4
        umulh   x10, x26, x26
        adcs    x6, x6, x6
        umlal2  v23.2d, v22.4s, v25.s[1]
        umlal   v23.2d, v4.2s, v17.s[2]
        adcs    x7, x7, x7
        umlal2  v23.2d, v4.4s, v17.s[3]
        ldp     q4, q17, [x2, #0x1c0]
        adc     x11, xzr, xzr
        umulh   x12, x21, x21
        str     q23, [sp, #0x1f0]
        umulh   x25, x25, x25
        ldp     q18, q22, [x2, #0x1e0]
        umull   v23.2d, v5.2s, v8.s[2]
        umlal2  v23.2d, v5.4s, v8.s[3]
        umlal   v23.2d, v20.2s, v8.s[0]
        umlal2  v23.2d, v20.4s, v8.s[1]
        umlal   v23.2d, v4.2s, v16.s[2]
        umlal2  v23.2d, v4.4s, v16.s[3]
        ldp     q4, q5, [x2, #0x200]
        umlal   v23.2d, v17.2s, v16.s[0]
        umlal2  v23.2d, v17.4s, v16.s[1]
        umulh   x22, x22, x22
        ldr     q17, [x2, #0x230]
        umlal   v23.2d, v18.2s, v13.s[2]
        umlal2  v23.2d, v18.4s, v13.s[3]
        ldp     q18, q20, [x2, #0x220]
        umlal   v23.2d, v22.2s, v13.s[0]
        ldr     q24, [x2, #0x230]
        umlal2  v23.2d, v22.4s, v13.s[1]
        mul     x26, x26, x26
        adds    x5, x5, x12
        umlal   v23.2d, v4.2s, v3.s[2]
        adcs    x27, x27, x9
        umlal2  v23.2d, v4.4s, v3.s[3]
        ldp     q4, q22, [x2, #0x1b0]
        adcs    x22, x24, x22
        umlal   v23.2d, v5.2s, v3.s[0]
        umulh   x24, x28, x19
        adcs    x4, x4, x8
        stp     x27, x22, [sp, #0x10]
        adcs    x22, x6, x25
        umlal2  v23.2d, v5.4s, v3.s[1]
        adcs    x25, x7, x26
        stp     x4, x22, [sp, #0x20]
        umlal   v23.2d, v18.2s, v25.s[2]
        adc     x22, x11, x10
        umlal2  v23.2d, v18.4s, v25.s[3]
        ldp     q5, q18, [x2, #0x1d0]
        stp     x25, x22, [sp, #0x30]
        umlal   v23.2d, v20.2s, v25.s[0]
        mul     x22, x28, x23
        umlal2  v23.2d, v20.4s, v25.s[1]
        umull   v20.2d, v4.2s, v8.s[2]
        umulh   x25, x28, x20
        str     q23, [sp, #0x200]
        umlal2  v20.2d, v4.4s, v8.s[3]
        umulh   x26, x28, x23
        umlal   v20.2d, v22.2s, v8.s[0]
        ldp     q4, q23, [x2, #0x1f0]
        umlal2  v20.2d, v22.4s, v8.s[1]
        umlal   v20.2d, v5.2s, v16.s[2]
        umlal2  v20.2d, v5.4s, v16.s[3]
        mul     x27, x28, x20
        umlal   v20.2d, v18.2s, v16.s[0]
        mul     x4, x28, x19
        adds    x27, x24, x27
        adcs    x22, x25, x22
        mul     x21, x21, x21
        stp     x21, x5, [sp]
        umlal2  v20.2d, v18.4s, v16.s[1]
        ldp     q5, q18, [x2, #0x210]
        umlal   v20.2d, v4.2s, v13.s[2]
        umlal2  v20.2d, v4.4s, v13.s[3]
        umlal   v20.2d, v23.2s, v13.s[0]
        umlal2  v20.2d, v23.4s, v13.s[1]
        umlal   v20.2d, v5.2s, v3.s[2]
        ldp     q4, q22, [x2, #0x1c0]
        umlal2  v20.2d, v5.4s, v3.s[3]
        umlal   v20.2d, v18.2s, v3.s[0]
        umlal2  v20.2d, v18.4s, v3.s[1]
        ldp     q5, q18, [x2, #0x1e0]
        umlal   v20.2d, v24.2s, v25.s[2]
        umlal2  v20.2d, v24.4s, v25.s[3]
        str     q20, [sp, #0x210]
        umull   v20.2d, v4.2s, v8.s[2]
        ldp     q23, q24, [x2, #0x200]
        umlal2  v20.2d, v4.4s, v8.s[3]
        umlal   v20.2d, v22.2s, v8.s[0]
        umlal2  v20.2d, v22.4s, v8.s[1]
        umlal   v20.2d, v5.2s, v16.s[2]
        ldp     q4, q22, [x2, #0x220]
        umlal2  v20.2d, v5.4s, v16.s[3]
        umlal   v20.2d, v18.2s, v16.s[0]
        umlal2  v20.2d, v18.4s, v16.s[1]
        ldp     q5, q18, [x2, #0x1d0]
        umlal   v20.2d, v23.2s, v13.s[2]
        umlal2  v20.2d, v23.4s, v13.s[3]
        umlal   v20.2d, v24.2s, v13.s[0]
        ldp     q23, q25, [x2, #0x1f0]
        mul     x21, x19, x23
        umlal2  v20.2d, v24.4s, v13.s[1]
        umlal   v20.2d, v4.2s, v3.s[2]
        umull   v24.2d, v5.2s, v8.s[2]
        umlal2  v20.2d, v4.4s, v3.s[3]
        umulh   x25, x19, x23
        umlal   v20.2d, v22.2s, v3.s[0]
        umlal2  v20.2d, v22.4s, v3.s[1]
        adcs    x21, x26, x21
        umlal2  v24.2d, v5.4s, v8.s[3]
        mul     x26, x20, x23
        umlal   v24.2d, v18.2s, v8.s[0]
        umlal2  v24.2d, v18.4s, v8.s[1]
        ldp     q4, q5, [x2, #0x1e0]
        umlal   v24.2d, v23.2s, v16.s[2]
        str     q20, [sp, #0x220]
        umulh   x24, x20, x23
        adcs    x25, x25, x26
        umlal2  v24.2d, v23.4s, v16.s[3]
        umlal   v24.2d, v25.2s, v16.s[0]
        umlal2  v24.2d, v25.4s, v16.s[1]
        ldp     q18, q20, [x2, #0x210]
        ldp     q22, q23, [x2, #0x200]
        mul     x26, x19, x20
        adc     x24, x24, xzr
        umulh   x5, x19, x20
        adds    x22, x22, x26
        umlal   v24.2d, v18.2s, v13.s[2]
        umlal2  v24.2d, v18.4s, v13.s[3]
        adcs    x21, x21, x5
        umlal   v24.2d, v20.2s, v13.s[0]
        adcs    x25, x25, xzr
        umlal2  v24.2d, v20.4s, v13.s[1]
        adc     x26, x24, xzr
        adds    x24, x4, x4
        umulh   x4, x28, x28
        umull   v18.2d, v4.2s, v8.s[2]
        adcs    x27, x27, x27
        ldp     q20, q25, [x2, #0x220]
        umlal   v24.2d, v17.2s, v3.s[2]
        adcs    x22, x22, x22
        umlal2  v24.2d, v17.4s, v3.s[3]
        ldp     q3, q17, [x2, #0x1f0]
        adcs    x21, x21, x21
        adcs    x25, x25, x25
        mul     x5, x19, x19
        umlal2  v18.2d, v4.4s, v8.s[3]
        adcs    x26, x26, x26
        adc     x6, xzr, xzr
        umlal   v18.2d, v5.2s, v8.s[0]
        adds    x24, x24, x4
        str     q24, [sp, #0x230]
        umulh   x19, x19, x19
        ldr     q4, [x2, #0x230]
        umlal2  v18.2d, v5.4s, v8.s[1]
        adcs    x27, x27, x5
        umlal   v18.2d, v22.2s, v16.s[2]
        ldr     q5, [x2, #0x230]
        umlal2  v18.2d, v22.4s, v16.s[3]
        ldp     q22, q24, [x2, #0x210]
        umlal   v18.2d, v23.2s, v16.s[0]
        mul     x28, x28, x28
        umlal2  v18.2d, v23.4s, v16.s[1]
        umlal   v18.2d, v20.2s, v13.s[2]
        umlal2  v18.2d, v20.4s, v13.s[3]
        ldp     q20, q23, [x2, #0x200]
        umlal   v18.2d, v25.2s, v13.s[0]
        umlal2  v18.2d, v25.4s, v13.s[1]
        umull   v25.2d, v3.2s, v8.s[2]
        str     q18, [sp, #0x240]
        umlal2  v25.2d, v3.4s, v8.s[3]
        umlal   v25.2d, v17.2s, v8.s[0]
        umlal2  v25.2d, v17.4s, v8.s[1]
        ldp     q3, q17, [x2, #0x210]
        umlal   v25.2d, v22.2s, v16.s[2]
        umlal2  v25.2d, v22.4s, v16.s[3]
        umlal   v25.2d, v24.2s, v16.s[0]
        ldp     q18, q22, [x2, #0x220]
        umlal2  v25.2d, v24.4s, v16.s[1]
        umlal   v25.2d, v4.2s, v13.s[2]
        umlal2  v25.2d, v4.4s, v13.s[3]
        ldp     q13, q4, [x2, #0x220]
        str     q25, [sp, #0x250]
        ext     v24.16b, v1.16b, v9.16b, #8
        mul     x4, x20, x20
        umull   v25.2d, v20.2s, v8.s[2]
        adcs    x22, x22, x19
        umulh   x19, x20, x20
        stp     x28, x24, [sp, #0x40]
        adcs    x21, x21, x4
        stp     x27, x22, [sp, #0x50]
        umlal2  v25.2d, v20.4s, v8.s[3]
        umlal   v25.2d, v23.2s, v8.s[0]
        ldp     x22, x27, [x1, #0x1c0]
        umulh   x28, x23, x23
        adcs    x25, x25, x19
        umlal2  v25.2d, v23.4s, v8.s[1]
        ldp     x19, x20, [x1, #0x1d0]
        umlal   v25.2d, v18.2s, v16.s[2]
        ext     v20.16b, v1.16b, v21.16b, #8
        ldp     x24, x4, [sp, #0x120]
        ldp     x5, x7, [sp, #0x130]
        umlal2  v25.2d, v18.4s, v16.s[3]
        and     v18.16b, v21.16b, v0.16b
        ldp     x8, x9, [sp, #0x100]
        mul     x23, x23, x23
        ext     v21.16b, v21.16b, v1.16b, #8
        ldp     x10, x11, [sp, #0x110]
        usra    v18.2d, v20.2d, #0x1d
        and     v20.16b, v9.16b, v0.16b
        ldp     x12, x13, [sp]
        ext     v9.16b, v9.16b, v1.16b, #8
        ldp     x14, x15, [sp, #0x10]
        usra    v20.2d, v24.2d, #0x1d
        ext     v23.16b, v1.16b, v15.16b, #8
        adcs    x26, x26, x23
        ldp     x23, x16, [sp, #0x20]
        umlal   v25.2d, v22.2s, v16.s[0]
        adc     x28, x6, x28
        subs    x24, x8, x24
        stp     x21, x25, [sp, #0x60]
        umlal2  v25.2d, v22.4s, v16.s[1]
        usra    v20.2d, v21.2d, #0x1d
        umull   v21.2d, v3.2s, v8.s[2]
        umlal2  v21.2d, v3.4s, v8.s[3]
        umull   v3.2d, v13.2s, v8.s[2]
        sbcs    x21, x9, x4
        sbcs    x25, x10, x5
        stp     x26, x28, [sp, #0x70]
        umlal   v21.2d, v17.2s, v8.s[0]
        sbcs    x26, x11, x7
        ldr     q22, [x2, #0x230]
        umlal2  v3.2d, v13.4s, v8.s[3]
        csetm   x28, lo
        and     v13.16b, v15.16b, v0.16b
        ext     v15.16b, v15.16b, v1.16b, #8
        eor     x24, x24, x28
        eor     x21, x21, x28
        eor     x25, x25, x28
        str     q25, [sp, #0x260]
        usra    v13.2d, v23.2d, #0x1d
        cmn     x28, #1
        eor     x26, x26, x28
        usra    v18.2d, v15.2d, #0x1d
        ext     v15.16b, v1.16b, v26.16b, #8
        adcs    x28, x24, xzr
        umlal   v3.2d, v4.2s, v8.s[0]
        adcs    x21, x21, xzr
        umulh   x24, x28, x28
        umlal2  v3.2d, v4.4s, v8.s[1]
        ext     v4.16b, v1.16b, v31.16b, #8
        adcs    x25, x25, xzr
        ext     v23.16b, v1.16b, v2.16b, #8
        adcs    x26, x26, xzr
        str     q3, [sp, #0x280]
        umulh   x4, x28, x21
        umlal2  v21.2d, v17.4s, v8.s[1]
        and     v3.16b, v2.16b, v0.16b
        ext     v2.16b, v2.16b, v1.16b, #8
        usra    v3.2d, v23.2d, #0x1d
        and     v17.16b, v14.16b, v0.16b
        ext     v23.16b, v1.16b, v28.16b, #8
        usra    v13.2d, v2.2d, #0x1d
        umulh   x5, x28, x26
        umlal   v21.2d, v5.2s, v16.s[2]
        ext     v2.16b, v28.16b, v1.16b, #8
        and     v24.16b, v28.16b, v0.16b
        umlal2  v21.2d, v5.4s, v16.s[3]
        usra    v24.2d, v23.2d, #0x1d
        mul     x6, x28, x25
        ext     v5.16b, v1.16b, v14.16b, #8
        ext     v14.16b, v14.16b, v1.16b, #8
        usra    v17.2d, v5.2d, #0x1d
        ext     v5.16b, v1.16b, v27.16b, #8
        str     q21, [sp, #0x270]
        ext     v16.16b, v1.16b, v6.16b, #8
        mul     x7, x21, x25
        adds    x4, x4, x6
        ext     v21.16b, v6.16b, v1.16b, #8
        and     v6.16b, v6.16b, v0.16b
        usra    v6.2d, v16.2d, #0x1d
        mul     x6, x28, x26
        usra    v3.2d, v21.2d, #0x1d
        and     v16.16b, v19.16b, v0.16b
        ext     v21.16b, v1.16b, v19.16b, #8
        ext     v19.16b, v19.16b, v1.16b, #8
        umulh   x8, x21, x26
        usra    v16.2d, v21.2d, #0x1d
        and     v21.16b, v26.16b, v0.16b
        ext     v23.16b, v26.16b, v1.16b, #8
        usra    v6.2d, v2.2d, #0x1d
        usra    v21.2d, v15.2d, #0x1d
        ext     v15.16b, v1.16b, v12.16b, #8
        and     v2.16b, v12.16b, v0.16b
        ext     v12.16b, v12.16b, v1.16b, #8
        umulh   x9, x25, x26
        and     v25.16b, v27.16b, v0.16b
        ext     v26.16b, v27.16b, v1.16b, #8
        usra    v2.2d, v15.2d, #0x1d
        usra    v25.2d, v5.2d, #0x1d
        ldp     d15, d5, [x1, #0x60]
        mul     x10, x21, x26
        usra    v2.2d, v23.2d, #0x1d
        and     v23.16b, v31.16b, v0.16b
        ext     v27.16b, v31.16b, v1.16b, #8
        usra    v25.2d, v19.2d, #0x1d
        umulh   x11, x28, x25
        usra    v23.2d, v4.2d, #0x1d
        usra    v17.2d, v27.2d, #0x1d
        usra    v29.2d, v15.2d, #0x2c
        and     v15.16b, v7.16b, v0.16b
        ext     v4.16b, v1.16b, v7.16b, #8
        ext     v7.16b, v7.16b, v1.16b, #8
        usra    v23.2d, v12.2d, #0x1d
        adcs    x6, x11, x6
        mul     x11, x25, x26
        usra    v15.2d, v4.2d, #0x1d
        ext     v12.16b, v1.16b, v30.16b, #8
        adcs    x5, x5, x10
        shl     v4.2d, v5.2d, #0x1a
        usra    v16.2d, v7.2d, #0x1d
        ext     v5.16b, v11.16b, v1.16b, #8
        umulh   x10, x21, x25
        usra    v29.2d, v4.2d, #6
        ldp     d4, d7, [x1, #0x68]
        adcs    x8, x8, x11
        usra    v15.2d, v14.2d, #0x1d
        ext     v14.16b, v1.16b, v11.16b, #8
        adc     x9, x9, xzr
        adds    x6, x6, x7
        and     v11.16b, v11.16b, v0.16b
        mul     x7, x28, x21
        ext     v19.16b, v1.16b, v29.16b, #8
        usra    v11.2d, v14.2d, #0x1d
        adcs    x5, x5, x10
        and     v14.16b, v30.16b, v0.16b
        ext     v27.16b, v30.16b, v1.16b, #8
        adcs    x8, x8, xzr
        usra    v21.2d, v4.2d, #0x26
        and     v4.16b, v10.16b, v0.16b
        adc     x9, x9, xzr
        mul     x28, x28, x28
        usra    v14.2d, v12.2d, #0x1d
        adds    x7, x7, x7
        usra    v11.2d, v26.2d, #0x1d
        adcs    x4, x4, x4
        usra    v29.2d, v19.2d, #0x1d
        ext     v12.16b, v1.16b, v10.16b, #8
        adcs    x6, x6, x6
        umulh   x10, x21, x21
        ext     v10.16b, v10.16b, v1.16b, #8
        shl     v7.2d, v7.2d, #0x20
        adcs    x5, x5, x5
        ldr     q19, [sp, #0x2a0]
        usra    v14.2d, v5.2d, #0x1d
        adcs    x8, x8, x8
        usra    v4.2d, v12.2d, #0x1d
        umull   v12.2d, v22.2s, v8.s[2]
        adcs    x9, x9, x9
        and     v5.16b, v29.16b, v0.16b
        ext     v26.16b, v29.16b, v1.16b, #8
        mul     x21, x21, x21
        usra    v21.2d, v7.2d, #6
        ldp     d7, d28, [x1, #0x70]
        usra    v24.2d, v10.2d, #0x1d
        ldp     q10, q29, [x2, #0x100]
        umlal2  v12.2d, v22.4s, v8.s[3]
        usra    v4.2d, v27.2d, #0x1d
        umulh   x11, x26, x26
        usra    v21.2d, v26.2d, #0x1d
        ldp     q8, q22, [x2]
        ldp     q26, q27, [x2, #0x20]
        shl     v28.2d, v28.2d, #0x26
        str     q12, [sp, #0x290]
        usra    v2.2d, v7.2d, #0x20
        ldp     d12, d7, [x1, #0x78]
        usra    v2.2d, v28.2d, #6
        ldp     q28, q29, [x2, #0x40]
        umlal   v21.2d, v8.2s, v5.s[0]
        umlal   v23.2d, v26.2s, v5.s[0]
        umlal2  v21.2d, v8.4s, v5.s[2]
        ldp     q8, q30, [x2, #0x60]
        adc     x17, xzr, xzr
        adds    x24, x7, x24
        ext     v31.16b, v1.16b, v21.16b, #8
        mul     x7, x25, x25
        umlal2  v23.2d, v26.4s, v5.s[2]
        adcs    x21, x4, x21
        shl     v7.2d, v7.2d, #0x2c
        usra    v21.2d, v31.2d, #0x1d
        umlal   v17.2d, v27.2s, v5.s[0]
        adcs    x4, x6, x10
        ldp     x6, x10, [sp, #0x30]
        umlal2  v17.2d, v27.4s, v5.s[2]
        umulh   x25, x25, x25
        ldp     q26, q27, [x2, #0x80]
        umlal   v15.2d, v28.2s, v5.s[0]
        adcs    x5, x5, x7
        and     v31.16b, v19.16b, v0.16b
        usra    v23.2d, v12.2d, #0x1a
        umlal2  v15.2d, v28.4s, v5.s[2]
        ext     v12.16b, v21.16b, v1.16b, #8
        and     v21.16b, v21.16b, v0.16b
        mul     x26, x26, x26
        umlal   v16.2d, v29.2s, v5.s[0]
        usra    v31.2d, v9.2d, #0x1d
        usra    v2.2d, v12.2d, #0x1d
        ldp     q12, q9, [x2]
        umlal   v2.2d, v22.2s, v5.s[0]
        adcs    x25, x8, x25
        umlal2  v2.2d, v22.4s, v5.s[2]
        usra    v23.2d, v7.2d, #6
        adcs    x26, x9, x26
        ldp     x7, x8, [sp, #0x70]
        ldp     q7, q22, [x2, #0x20]
        adc     x9, x17, x11
        subs    x28, x12, x28
        sbcs    x24, x13, x24
        ldp     x11, x12, [sp, #0x60]
        umlal2  v16.2d, v29.4s, v5.s[2]
        sbcs    x21, x14, x21
        ldp     x13, x14, [sp, #0x40]
        umlal   v25.2d, v8.2s, v5.s[0]
        sbcs    x4, x15, x4
        ldp     x15, x17, [sp, #0x50]
        umlal2  v25.2d, v8.4s, v5.s[2]
        ext     v8.16b, v1.16b, v19.16b, #8
        sbcs    x23, x23, x5
        umulh   x5, x22, x27
        umlal   v11.2d, v30.2s, v5.s[0]
        ext     v19.16b, v19.16b, v1.16b, #8
        sbcs    x25, x16, x25
        umlal2  v11.2d, v30.4s, v5.s[2]
        ldp     q28, q29, [x2, #0xa0]
        umlal   v2.2d, v12.2s, v21.s[0]
        sbcs    x26, x6, x26
        ldp     x6, x16, [sp, #0x20]
        usra    v31.2d, v8.2d, #0x1d
        umlal2  v2.2d, v12.4s, v21.s[2]
        sbcs    x9, x10, x9
        ldp     q12, q8, [x2, #0xc0]
        umlal   v17.2d, v7.2s, v21.s[0]
        csetm   x10, lo
        adds    x28, x28, x13
        ldr     q30, [sp, #0x2b0]
        umlal2  v17.2d, v7.4s, v21.s[2]
        adcs    x24, x24, x14
        ldp     x13, x14, [sp, #0x40]
        uzp1    v7.4s, v5.4s, v21.4s
        umlal   v14.2d, v26.2s, v5.s[0]
        umlal   v15.2d, v22.2s, v21.s[0]
        adcs    x21, x21, x15
        umlal2  v14.2d, v26.4s, v5.s[2]
        ext     v26.16b, v1.16b, v2.16b, #8
        adcs    x4, x4, x17
        ldp     x15, x17, [sp, #0x30]
        umlal2  v15.2d, v22.4s, v21.s[2]
        and     v22.16b, v30.16b, v0.16b
        adcs    x23, x23, x11
        umulh   x11, x22, x20
        usra    v2.2d, v26.2d, #0x1d
        umlal   v4.2d, v27.2s, v5.s[0]
        adcs    x25, x25, x12
        umlal   v24.2d, v28.2s, v5.s[0]
        usra    v22.2d, v19.2d, #0x1d
        adcs    x26, x26, x7
        ldp     q19, q26, [x2, #0x40]
        ldp     x7, x12, [x1, #0x1f0]
        umlal2  v24.2d, v28.4s, v5.s[2]
        adcs    x8, x9, x8
        umlal2  v4.2d, v27.4s, v5.s[2]
        umulh   x9, x22, x19
        ext     v27.16b, v2.16b, v1.16b, #8
        and     v2.16b, v2.16b, v0.16b
        adc     x10, x10, xzr
        adds    x28, x6, x28
        umlal   v6.2d, v29.2s, v5.s[0]
        adcs    x24, x16, x24
        ldp     x6, x16, [x1, #0x1e0]
        usra    v23.2d, v27.2d, #0x1d
        umlal   v3.2d, v12.2s, v5.s[0]
        stp     x28, x24, [sp, #0x20]
        adcs    x21, x15, x21
        umlal2  v6.2d, v29.4s, v5.s[2]
        adcs    x28, x17, x4
        ldp     x24, x4, [sp, #0x50]
        umlal2  v3.2d, v12.4s, v5.s[2]
        adcs    x23, x13, x23
        stp     x21, x28, [sp, #0x30]
        umlal   v13.2d, v8.2s, v5.s[0]
        adcs    x21, x14, x25
        ldp     x25, x28, [sp, #0x70]
        umlal   v23.2d, v9.2s, v21.s[0]
        umlal2  v23.2d, v9.4s, v21.s[2]
        ldp     q12, q9, [x2]
        adcs    x26, x24, x26
        umlal   v16.2d, v19.2s, v21.s[0]
        umlal2  v16.2d, v19.4s, v21.s[2]
        ldp     x24, x13, [sp, #0x60]
        ldp     d19, d27, [x1, #0x80]
        umlal   v25.2d, v26.2s, v21.s[0]
        umlal2  v25.2d, v26.4s, v21.s[2]
        ldp     q26, q28, [x2, #0xe0]
        umlal2  v13.2d, v8.4s, v5.s[2]
        ldp     q8, q29, [x2, #0x60]
        umlal   v31.2d, v10.2s, v5.s[0]
        umlal2  v31.2d, v10.4s, v5.s[2]
        umlal   v18.2d, v26.2s, v5.s[0]
        stp     x23, x21, [sp, #0x40]
        umlal   v11.2d, v8.2s, v21.s[0]
        umlal2  v11.2d, v8.4s, v21.s[2]
        umlal   v14.2d, v29.2s, v21.s[0]
        ldp     q10, q8, [x2, #0x80]
        umlal2  v14.2d, v29.4s, v21.s[2]
        umlal2  v18.2d, v26.4s, v5.s[2]
        umlal   v20.2d, v28.2s, v5.s[0]
        umlal2  v20.2d, v28.4s, v5.s[2]
        adcs    x21, x4, x8
        stp     x26, x21, [sp, #0x50]
        mul     x21, x22, x19
        umlal   v23.2d, v12.2s, v2.s[0]
        shl     v5.2d, v27.2d, #0x32
        usra    v17.2d, v19.2d, #0x14
        adcs    x26, x24, x10
        ldp     x23, x24, [x1, #0x1c0]
        adcs    x4, x13, xzr
        ldp     q19, q26, [x2, #0xa0]
        umlal2  v23.2d, v12.4s, v2.s[2]
        mul     x8, x27, x20
        stp     x26, x4, [sp, #0x60]
        mul     x26, x22, x20
        usra    v17.2d, v5.2d, #6
        ext     v12.16b, v1.16b, v23.16b, #8
        adcs    x25, x25, xzr
        adcs    x28, x28, xzr
        ldp     x4, x10, [x1, #0x1e0]
        umlal   v4.2d, v10.2s, v21.s[0]
        usra    v23.2d, v12.2d, #0x1d
        stp     x25, x28, [sp, #0x70]
        umlal2  v4.2d, v10.4s, v21.s[2]
        umulh   x25, x27, x20
        ldp     q10, q12, [x2, #0x20]
        umlal   v24.2d, v8.2s, v21.s[0]
        umlal2  v24.2d, v8.4s, v21.s[2]
        ldp     q8, q5, [x2, #0xc0]
        umlal   v6.2d, v19.2s, v21.s[0]
        ldp     q27, q28, [x2, #0xe0]
        umlal2  v6.2d, v19.4s, v21.s[2]
        ldr     q19, [sp, #0x2c0]
        umulh   x28, x19, x20
        adds    x21, x5, x21
        umlal   v3.2d, v26.2s, v21.s[0]
        adcs    x26, x9, x26
        umlal2  v3.2d, v26.4s, v21.s[2]
        ext     v26.16b, v1.16b, v30.16b, #8
        adcs    x5, x11, x8
        ext     v29.16b, v30.16b, v1.16b, #8
        usra    v22.2d, v26.2d, #0x1d
        umulh   x8, x27, x19
        umlal   v15.2d, v10.2s, v2.s[0]
        umlal   v13.2d, v8.2s, v21.s[0]
        umlal2  v15.2d, v10.4s, v2.s[2]
        umlal2  v13.2d, v8.4s, v21.s[2]
        mul     x9, x19, x20
        umlal   v16.2d, v12.2s, v2.s[0]
        umlal   v18.2d, v5.2s, v21.s[0]
        umlal2  v18.2d, v5.4s, v21.s[2]
        and     v10.16b, v23.16b, v0.16b
        mul     x11, x27, x19
        ext     v8.16b, v23.16b, v1.16b, #8
        adcs    x25, x25, x9
        umlal   v20.2d, v27.2s, v21.s[0]
        adc     x28, x28, xzr
        usra    v17.2d, v8.2d, #0x1d
        ldp     q8, q5, [x2, #0x40]
        mul     x9, x22, x27
        umlal2  v20.2d, v27.4s, v21.s[2]
        adds    x26, x26, x11
        umlal   v31.2d, v28.2s, v21.s[0]
        umlal2  v31.2d, v28.4s, v21.s[2]
        ldp     q23, q26, [x2, #0x120]
        umlal   v17.2d, v9.2s, v2.s[0]
        uzp1    v26.4s, v2.4s, v10.4s
        ldp     q27, q28, [x2, #0x100]
        umlal2  v16.2d, v12.4s, v2.s[2]
        adcs    x5, x5, x8
        umlal   v25.2d, v8.2s, v2.s[0]
        ldp     q12, q30, [x2]
        adcs    x25, x25, xzr
        umulh   x8, x22, x22
        umlal2  v25.2d, v8.4s, v2.s[2]
        adc     x28, x28, xzr
        umlal   v11.2d, v5.2s, v2.s[0]
        adds    x9, x9, x9
        adcs    x21, x21, x21
        umlal2  v11.2d, v5.4s, v2.s[2]
        ldp     q8, q5, [x2, #0x60]
        umlal2  v17.2d, v9.4s, v2.s[2]
        adcs    x26, x26, x26
        umulh   x11, x27, x27
        adcs    x5, x5, x5
        umlal   v22.2d, v27.2s, v21.s[0]
        adcs    x25, x25, x25
        umlal2  v22.2d, v27.4s, v21.s[2]
        ldp     q9, q21, [x2, #0x80]
        adcs    x28, x28, x28
        umlal   v22.2d, v28.2s, v7.s[0]
        adc     x13, xzr, xzr
        umlal   v17.2d, v12.2s, v10.s[0]
        mul     x14, x19, x19
        umlal2  v17.2d, v12.4s, v10.s[2]
        umlal2  v22.2d, v28.4s, v7.s[1]
        umlal   v14.2d, v8.2s, v2.s[0]
        ldp     q12, q27, [x2, #0xa0]
        mul     x27, x27, x27
        umlal2  v14.2d, v8.4s, v2.s[2]
        ldr     d8, [x1, #0x98]
        umlal   v4.2d, v5.2s, v2.s[0]
        umlal2  v4.2d, v5.4s, v2.s[2]
        and     v5.16b, v19.16b, v0.16b
        umulh   x19, x19, x19
        umlal   v24.2d, v9.2s, v2.s[0]
        umlal2  v24.2d, v9.4s, v2.s[2]
        usra    v5.2d, v29.2d, #0x1d
        ext     v9.16b, v1.16b, v17.16b, #8
        ext     v28.16b, v1.16b, v19.16b, #8
        shl     v8.2d, v8.2d, #4
        umlal   v6.2d, v21.2s, v2.s[0]
        usra    v17.2d, v9.2d, #0x1d
        umlal2  v6.2d, v21.4s, v2.s[2]
        ldp     d9, d21, [x1, #0x88]
        umlal   v3.2d, v12.2s, v2.s[0]
        umlal2  v3.2d, v12.4s, v2.s[2]
        usra    v5.2d, v28.2d, #0x1d
        umlal   v13.2d, v27.2s, v2.s[0]
        ext     v12.16b, v19.16b, v1.16b, #8
        umlal2  v13.2d, v27.4s, v2.s[2]
        ldr     q19, [sp, #0x2d0]
        usra    v15.2d, v9.2d, #0xe
        shl     v9.2d, v21.2d, #0x38
        ldp     q21, q27, [x2, #0xc0]
        umlal   v18.2d, v21.2s, v2.s[0]
        usra    v15.2d, v9.2d, #6
        ldp     q9, q28, [x2, #0xe0]
        umlal2  v18.2d, v21.4s, v2.s[2]
        umlal   v20.2d, v27.2s, v2.s[0]
        umlal2  v20.2d, v27.4s, v2.s[2]
        ldp     q21, q27, [x2, #0x20]
        umlal   v31.2d, v9.2s, v2.s[0]
        umlal2  v31.2d, v9.4s, v2.s[2]
        umlal   v22.2d, v28.2s, v2.s[0]
        umlal2  v22.2d, v28.4s, v2.s[2]
        ext     v9.16b, v17.16b, v1.16b, #8
        adds    x8, x9, x8
        mul     x9, x20, x20
        adcs    x21, x21, x27
        ldp     x27, x15, [x1, #0x1f0]
        adcs    x26, x26, x11
        umulh   x20, x20, x20
        adcs    x5, x5, x14
        stp     x21, x26, [sp, #0x110]
        adcs    x21, x25, x19
        ldp     x25, x26, [x1, #0x1d0]
        mul     x19, x6, x7
        adcs    x28, x28, x9
        umulh   x9, x6, x16
        adc     x20, x13, x20
        stp     x5, x21, [sp, #0x120]
        usra    v15.2d, v9.2d, #0x1d
        stp     x28, x20, [sp, #0x130]
        umlal   v16.2d, v21.2s, v10.s[0]
        umlal2  v16.2d, v21.4s, v10.s[2]
        and     v9.16b, v17.16b, v0.16b
        umlal   v25.2d, v27.2s, v10.s[0]
        ldp     q17, q21, [x2, #0x100]
        umulh   x21, x6, x12
        mul     x28, x6, x12
        adds    x19, x9, x19
        umlal   v15.2d, v30.2s, v10.s[0]
        umlal2  v15.2d, v30.4s, v10.s[2]
        umlal2  v25.2d, v27.4s, v10.s[2]
        and     v27.16b, v19.16b, v0.16b
        mul     x20, x16, x12
        umlal   v5.2d, v17.2s, v2.s[0]
        umlal2  v5.2d, v17.4s, v2.s[2]
        usra    v27.2d, v12.2d, #0x1d
        umulh   x5, x6, x7
        ldp     q12, q2, [x2]
        umlal   v5.2d, v21.2s, v7.s[2]
        umlal2  v5.2d, v21.4s, v7.s[3]
        ext     v17.16b, v1.16b, v19.16b, #8
        umlal   v5.2d, v23.2s, v7.s[0]
        ext     v19.16b, v19.16b, v1.16b, #8
        umlal2  v5.2d, v23.4s, v7.s[1]
        usra    v27.2d, v17.2d, #0x1d
        umulh   x9, x16, x12
        ldp     q17, q21, [x2, #0x40]
        adcs    x28, x5, x28
        ldr     q23, [sp, #0x2e0]
        adcs    x21, x21, x20
        umulh   x20, x16, x7
        umlal   v15.2d, v12.2s, v9.s[0]
        umlal2  v15.2d, v12.4s, v9.s[2]
        ldp     q12, q28, [x2, #0x60]
        umulh   x5, x7, x12
        umlal   v11.2d, v17.2s, v10.s[0]
        umlal2  v11.2d, v17.4s, v10.s[2]
        umlal   v14.2d, v21.2s, v10.s[0]
        umlal2  v14.2d, v21.4s, v10.s[2]
        ldp     q17, q21, [x2, #0x80]
        mul     x11, x7, x12
        umlal   v4.2d, v12.2s, v10.s[0]
        umlal2  v4.2d, v12.4s, v10.s[2]
        mul     x13, x16, x7
        umlal   v24.2d, v28.2s, v10.s[0]
        ldp     q12, q29, [x2, #0xa0]
        umlal2  v24.2d, v28.4s, v10.s[2]
        umlal   v6.2d, v17.2s, v10.s[0]
        umlal2  v6.2d, v17.4s, v10.s[2]
        ldp     q17, q28, [x2, #0xc0]
        umlal   v3.2d, v21.2s, v10.s[0]
        adcs    x9, x9, x11
        umlal2  v3.2d, v21.4s, v10.s[2]
        adc     x5, x5, xzr
        mul     x11, x6, x16
        adds    x28, x28, x13
        umlal   v13.2d, v12.2s, v10.s[0]
        adcs    x21, x21, x20
        umlal   v18.2d, v29.2s, v10.s[0]
        umlal2  v13.2d, v12.4s, v10.s[2]
        ldp     d12, d21, [x1, #0x90]
        umlal2  v18.2d, v29.4s, v10.s[2]
        usra    v16.2d, v12.2d, #8
        ext     v12.16b, v1.16b, v15.16b, #8
        shl     v21.2d, v21.2d, #0x3e
        umlal   v20.2d, v17.2s, v10.s[0]
        adcs    x20, x9, xzr
        adc     x5, x5, xzr
        umulh   x9, x6, x6
        usra    v15.2d, v12.2d, #0x1d
        umlal2  v20.2d, v17.4s, v10.s[2]
        usra    v16.2d, v21.2d, #6
        adds    x11, x11, x11
        ldp     q12, q17, [x2, #0x20]
        adcs    x19, x19, x19
        umlal   v31.2d, v28.2s, v10.s[0]
        ldp     q21, q29, [x2, #0x140]
        adcs    x28, x28, x28
        umlal2  v31.2d, v28.4s, v10.s[2]
        adcs    x21, x21, x21
        mul     x13, x16, x16
        umlal   v25.2d, v12.2s, v9.s[0]
        adcs    x20, x20, x20
        umlal2  v25.2d, v12.4s, v9.s[2]
        adcs    x5, x5, x5
        umlal   v11.2d, v17.2s, v9.s[0]
        umulh   x14, x16, x16
        umlal2  v11.2d, v17.4s, v9.s[2]
        ext     v12.16b, v15.16b, v1.16b, #8
        and     v15.16b, v15.16b, v0.16b
        ldp     q17, q28, [x2, #0xe0]
        usra    v16.2d, v12.2d, #0x1d
        and     v12.16b, v23.16b, v0.16b
        usra    v25.2d, v8.2d, #6
        mul     x22, x22, x22
        usra    v12.2d, v19.2d, #0x1d
        ldp     q8, q19, [x2, #0x100]
        mul     x6, x6, x6
        umlal   v16.2d, v2.2s, v9.s[0]
        umlal2  v16.2d, v2.4s, v9.s[2]
        stp     x22, x8, [sp, #0x100]
        adc     x22, xzr, xzr
        adds    x8, x11, x9
        adcs    x19, x19, x13
        ldp     x9, x11, [sp, #0x110]
        umlal   v22.2d, v17.2s, v10.s[0]
        umulh   x13, x7, x7
        adcs    x28, x28, x14
        umlal2  v22.2d, v17.4s, v10.s[2]
        stp     x6, x8, [sp, #0x140]
        umlal   v5.2d, v28.2s, v10.s[0]
        ldp     x6, x8, [sp, #0x120]
        umlal2  v5.2d, v28.4s, v10.s[2]
        stp     x19, x28, [sp, #0x150]
        mul     x28, x7, x7
        adcs    x21, x21, x28
        mul     x28, x12, x12
        ldp     x19, x7, [sp, #0x100]
        umlal   v27.2d, v8.2s, v10.s[0]
        adcs    x20, x20, x13
        umlal2  v27.2d, v8.4s, v10.s[2]
        ldp     q10, q8, [x2, #0x40]
        stp     x21, x20, [sp, #0x160]
        umlal   v27.2d, v19.2s, v26.s[0]
        ext     v2.16b, v1.16b, v23.16b, #8
        umulh   x21, x12, x12
        ldp     x20, x12, [sp, #0x130]
        umlal2  v27.2d, v19.4s, v26.s[1]
        ext     v17.16b, v23.16b, v1.16b, #8
        adcs    x28, x5, x28
        ldp     x5, x13, [sp, #0x140]
        usra    v12.2d, v2.2d, #0x1d
        uzp1    v2.4s, v9.4s, v15.4s
        ldp     q19, q23, [x2, #0x60]
        adc     x21, x22, x21
        subs    x22, x23, x4
        sbcs    x23, x24, x10
        stp     x28, x21, [sp, #0x170]
        umlal   v14.2d, v10.2s, v9.s[0]
        sbcs    x21, x25, x27
        umlal2  v14.2d, v10.4s, v9.s[2]
        ldr     q10, [sp, #0x2f0]
        sbcs    x25, x26, x15
        umlal   v4.2d, v8.2s, v9.s[0]
        csetm   x26, lo
        umlal2  v4.2d, v8.4s, v9.s[2]
        eor     x27, x23, x26
        eor     x25, x25, x26
        eor     x22, x22, x26
        umlal   v24.2d, v19.2s, v9.s[0]
        cmn     x26, #1
        eor     x21, x21, x26
        umlal2  v24.2d, v19.4s, v9.s[2]
        adcs    x22, x22, xzr
        umlal   v6.2d, v23.2s, v9.s[0]
        ldp     q8, q19, [x2, #0x80]
        adcs    x26, x27, xzr
        umulh   x27, x22, x22
        umlal2  v6.2d, v23.4s, v9.s[2]
        adcs    x21, x21, xzr
        ldp     q23, q28, [x2, #0xa0]
        adcs    x25, x25, xzr
        umulh   x28, x22, x26
        umlal   v3.2d, v8.2s, v9.s[0]
        umulh   x23, x22, x21
        umlal2  v3.2d, v8.4s, v9.s[2]
        umlal   v13.2d, v19.2s, v9.s[0]
        umlal2  v13.2d, v19.4s, v9.s[2]
        ldp     q8, q19, [x2, #0x120]
        umlal   v18.2d, v23.2s, v9.s[0]
        mul     x24, x22, x21
        umlal2  v18.2d, v23.4s, v9.s[2]
        umlal   v20.2d, v28.2s, v9.s[0]
        umlal2  v20.2d, v28.4s, v9.s[2]
        mul     x4, x22, x25
        umulh   x10, x26, x25
        adds    x28, x28, x24
        umlal   v27.2d, v8.2s, v7.s[2]
        umlal2  v27.2d, v8.4s, v7.s[3]
        ldp     q8, q23, [x2, #0xc0]
        umlal   v27.2d, v19.2s, v7.s[0]
        umlal2  v27.2d, v19.4s, v7.s[1]
        ldp     q19, q28, [x2, #0xe0]
        mul     x24, x26, x25
        umlal   v31.2d, v8.2s, v9.s[0]
        umlal2  v31.2d, v8.4s, v9.s[2]
        umulh   x14, x22, x25
        umlal   v22.2d, v23.2s, v9.s[0]
        adcs    x23, x23, x4
        umlal2  v22.2d, v23.4s, v9.s[2]
        ldp     q8, q23, [x2, #0x100]
        umlal   v5.2d, v19.2s, v9.s[0]
        umlal2  v5.2d, v19.4s, v9.s[2]
        umulh   x4, x21, x25
        umlal   v27.2d, v28.2s, v9.s[0]
        adcs    x24, x14, x24
        umlal2  v27.2d, v28.4s, v9.s[2]
        ldp     q19, q28, [x2, #0x120]
        mul     x14, x21, x25
        umlal   v12.2d, v8.2s, v9.s[0]
        umlal2  v12.2d, v8.4s, v9.s[2]
        ldp     q8, q9, [x2]
        mul     x15, x22, x26
        umlal   v12.2d, v23.2s, v26.s[2]
        adcs    x10, x10, x14
        umlal2  v12.2d, v23.4s, v26.s[3]
        adc     x4, x4, xzr
        umlal   v12.2d, v19.2s, v26.s[0]
        umlal2  v12.2d, v19.4s, v26.s[1]
        ldp     q19, q23, [x2, #0x20]
        umlal   v12.2d, v28.2s, v7.s[2]
        umlal2  v12.2d, v28.4s, v7.s[3]
        umlal   v12.2d, v21.2s, v7.s[0]
        umlal   v16.2d, v8.2s, v15.s[0]
        umlal2  v16.2d, v8.4s, v15.s[2]
        ldp     q8, q28, [x2, #0x40]
        umlal2  v12.2d, v21.4s, v7.s[1]
        umlal   v11.2d, v19.2s, v15.s[0]
        umlal2  v11.2d, v19.4s, v15.s[2]
        ext     v19.16b, v1.16b, v16.16b, #8
        umlal   v14.2d, v23.2s, v15.s[0]
        usra    v16.2d, v19.2d, #0x1d
        umlal2  v14.2d, v23.4s, v15.s[2]
        ldp     q19, q21, [x2, #0x60]
        umlal   v4.2d, v8.2s, v15.s[0]
        umlal2  v4.2d, v8.4s, v15.s[2]
        ldp     q8, q23, [x2, #0xa0]
        umlal   v24.2d, v28.2s, v15.s[0]
        umlal2  v24.2d, v28.4s, v15.s[2]
        ext     v28.16b, v16.16b, v1.16b, #8
        and     v16.16b, v16.16b, v0.16b
        umlal   v6.2d, v19.2s, v15.s[0]
        ldp     q29, q30, [x2, #0x80]
        usra    v25.2d, v28.2d, #0x1d
        umlal2  v6.2d, v19.4s, v15.s[2]
        umlal   v3.2d, v21.2s, v15.s[0]
        and     v19.16b, v10.16b, v0.16b
        umlal2  v3.2d, v21.4s, v15.s[2]
        umlal   v20.2d, v8.2s, v15.s[0]
        usra    v19.2d, v17.2d, #0x1d
        umlal2  v20.2d, v8.4s, v15.s[2]
        umlal   v31.2d, v23.2s, v15.s[0]
        umlal   v25.2d, v9.2s, v15.s[0]
        umlal   v13.2d, v29.2s, v15.s[0]
        umlal2  v13.2d, v29.4s, v15.s[2]
        umlal   v18.2d, v30.2s, v15.s[0]
        ldp     q8, q17, [x2]
        umlal2  v18.2d, v30.4s, v15.s[2]
        ldp     q21, q28, [x2, #0xc0]
        mul     x22, x22, x22
        umulh   x14, x26, x21
        mul     x16, x26, x21
        adds    x23, x23, x16
        adcs    x24, x24, x14
        umlal2  v25.2d, v9.4s, v15.s[2]
        adcs    x10, x10, xzr
        mul     x14, x21, x21
        adc     x4, x4, xzr
        adds    x15, x15, x15
        adcs    x28, x28, x28
        adcs    x23, x23, x23
        umulh   x21, x21, x21
        adcs    x24, x24, x24
        adcs    x10, x10, x10
        adcs    x4, x4, x4
        adc     x16, xzr, xzr
        adds    x27, x15, x27
        umulh   x15, x26, x26
        mul     x26, x26, x26
        umlal2  v31.2d, v23.4s, v15.s[2]
        ext     v9.16b, v1.16b, v10.16b, #8
        umlal   v22.2d, v21.2s, v15.s[0]
        ext     v10.16b, v10.16b, v1.16b, #8
        umlal2  v22.2d, v21.4s, v15.s[2]
        ldp     q21, q23, [x2, #0xe0]
        umlal   v5.2d, v28.2s, v15.s[0]
        usra    v19.2d, v9.2d, #0x1d
        adcs    x26, x28, x26
        umulh   x28, x25, x25
        umlal   v25.2d, v8.2s, v16.s[0]
        adcs    x23, x23, x15
        umlal2  v25.2d, v8.4s, v16.s[2]
        ldp     q8, q9, [x2, #0x100]
        adcs    x24, x24, x14
        ldp     x14, x15, [sp, #0x150]
        umlal2  v5.2d, v28.4s, v15.s[2]
        adcs    x21, x10, x21
        ldp     d28, d29, [x1, #0x98]
        mul     x25, x25, x25
        umlal   v27.2d, v21.2s, v15.s[0]
        umlal2  v27.2d, v21.4s, v15.s[2]
        adcs    x25, x4, x25
        ldp     x4, x10, [sp]
        umlal   v12.2d, v23.2s, v15.s[0]
        adc     x28, x16, x28
        subs    x22, x19, x22
        ldp     x19, x16, [sp, #0x90]
        umlal2  v12.2d, v23.4s, v15.s[2]
        sbcs    x27, x7, x27
        ldp     q21, q23, [x2, #0x20]
        umlal   v19.2d, v8.2s, v15.s[0]
        sbcs    x26, x9, x26
        ldp     x7, x9, [sp, #0x160]
        shl     v29.2d, v29.2d, #0xa
        umlal2  v19.2d, v8.4s, v15.s[2]
        sbcs    x23, x11, x23
        usra    v11.2d, v28.2d, #0x3c
        umlal   v19.2d, v9.2s, v2.s[0]
        sbcs    x24, x6, x24
        ldp     x6, x11, [sp, #0x10]
        umlal2  v19.2d, v9.4s, v2.s[1]
        sbcs    x21, x8, x21
        ldp     q15, q8, [x2, #0x40]
        sbcs    x25, x20, x25
        ldp     x20, x8, [sp, #0x80]
        sbcs    x28, x12, x28
        usra    v11.2d, v29.2d, #6
        ldp     q9, q28, [x2, #0x120]
        umlal   v14.2d, v21.2s, v16.s[0]
        umlal2  v14.2d, v21.4s, v16.s[2]
        ldp     q21, q29, [x2, #0x140]
        umlal   v4.2d, v23.2s, v16.s[0]
        umlal2  v4.2d, v23.4s, v16.s[2]
        ext     v23.16b, v1.16b, v25.16b, #8
        umlal   v24.2d, v15.2s, v16.s[0]
        usra    v25.2d, v23.2d, #0x1d
        umlal2  v24.2d, v15.4s, v16.s[2]
        umlal   v6.2d, v8.2s, v16.s[0]
        ldp     q15, q23, [x2, #0x60]
        umlal2  v6.2d, v8.4s, v16.s[2]
        umlal   v19.2d, v9.2s, v26.s[2]
        umlal2  v19.2d, v9.4s, v26.s[3]
        ldp     q8, q9, [x2, #0x80]
        umlal   v3.2d, v15.2s, v16.s[0]
        umlal2  v3.2d, v15.4s, v16.s[2]
        ext     v15.16b, v25.16b, v1.16b, #8
        and     v25.16b, v25.16b, v0.16b
        umlal   v13.2d, v23.2s, v16.s[0]
        umlal2  v13.2d, v23.4s, v16.s[2]
        usra    v11.2d, v15.2d, #0x1d
        umlal   v18.2d, v8.2s, v16.s[0]
        umlal   v19.2d, v28.2s, v26.s[0]
        ldp     q15, q23, [x2, #0xe0]
        umlal2  v18.2d, v8.4s, v16.s[2]
        umlal2  v19.2d, v28.4s, v26.s[1]
        umlal   v11.2d, v17.2s, v16.s[0]
        umlal2  v11.2d, v17.4s, v16.s[2]
        umlal   v20.2d, v9.2s, v16.s[0]
        umlal   v19.2d, v21.2s, v7.s[2]
        ldp     q8, q17, [x2, #0xa0]
        umlal2  v20.2d, v9.4s, v16.s[2]
        ldr     q9, [sp, #0x300]
        umlal   v12.2d, v15.2s, v16.s[0]
        ldr     q28, [sp, #0x1e0]
        umlal2  v12.2d, v15.4s, v16.s[2]
        umlal2  v19.2d, v21.4s, v7.s[3]
        ldp     q15, q21, [x2, #0xc0]
        umlal   v19.2d, v29.2s, v7.s[0]
        umlal2  v19.2d, v29.4s, v7.s[1]
        ext     v29.16b, v9.16b, v1.16b, #8
        umlal   v31.2d, v8.2s, v16.s[0]
        umlal2  v31.2d, v8.4s, v16.s[2]
        ext     v8.16b, v1.16b, v9.16b, #8
        umlal   v19.2d, v23.2s, v16.s[0]
        umlal   v22.2d, v17.2s, v16.s[0]
        and     v9.16b, v9.16b, v0.16b
        umlal2  v22.2d, v17.4s, v16.s[2]
        umlal   v5.2d, v15.2s, v16.s[0]
        usra    v9.2d, v10.2d, #0x1d
        umlal2  v5.2d, v15.4s, v16.s[2]
        ldp     d10, d15, [x1, #0xa0]
        umlal   v27.2d, v21.2s, v16.s[0]
        umlal2  v27.2d, v21.4s, v16.s[2]
        umlal2  v19.2d, v23.4s, v16.s[2]
        usra    v9.2d, v8.2d, #0x1d
        uzp1    v8.4s, v16.4s, v25.4s
        ldp     q17, q21, [x2, #0x100]
        usra    v14.2d, v10.2d, #0x36
        ldp     q10, q23, [x2, #0x160]
        shl     v15.2d, v15.2d, #0x10
        usra    v14.2d, v15.2d, #6
        umlal   v9.2d, v17.2s, v16.s[0]
        umlal2  v9.2d, v17.4s, v16.s[2]
        ldp     q15, q16, [x2]
        umlal   v9.2d, v21.2s, v2.s[2]
        umlal2  v9.2d, v21.4s, v2.s[3]
        ldp     q17, q21, [x2, #0x20]
        csetm   x12, lo
        adds    x22, x22, x5
        umlal   v11.2d, v15.2s, v25.s[0]
        umlal2  v11.2d, v15.4s, v25.s[2]
        and     v15.16b, v28.16b, v0.16b
        umlal   v4.2d, v17.2s, v25.s[0]
        adcs    x27, x27, x13
        umlal2  v4.2d, v17.4s, v25.s[2]
        usra    v15.2d, v29.2d, #0x1d
        adcs    x26, x26, x14
        ldp     x5, x13, [sp, #0x170]
        ext     v17.16b, v1.16b, v11.16b, #8
        ext     v23.16b, v28.16b, v1.16b, #8
        adcs    x23, x23, x15
        ldp     x14, x15, [sp, #0x120]
        umlal   v24.2d, v21.2s, v25.s[0]
        ext     v28.16b, v1.16b, v28.16b, #8
        adcs    x24, x24, x7
        umlal2  v24.2d, v21.4s, v25.s[2]
        usra    v11.2d, v17.2d, #0x1d
        adcs    x21, x21, x9
        ldp     x7, x9, [sp, #0x130]
        usra    v15.2d, v28.2d, #0x1d
        adcs    x25, x25, x5
        ldp     q17, q21, [x2, #0x120]
        adcs    x28, x28, x13
        ldp     x5, x13, [sp, #0x140]
        adc     x12, x12, xzr
        ldp     q28, q29, [x2, #0x40]
        umlal   v9.2d, v17.2s, v2.s[0]
        umlal2  v9.2d, v17.4s, v2.s[1]
        ext     v17.16b, v11.16b, v1.16b, #8
        and     v11.16b, v11.16b, v0.16b
        usra    v14.2d, v17.2d, #0x1d
        umlal   v9.2d, v21.2s, v26.s[2]
        umlal   v6.2d, v28.2s, v25.s[0]
        umlal2  v6.2d, v28.4s, v25.s[2]
        ldp     q17, q28, [x2, #0x60]
        umlal2  v9.2d, v21.4s, v26.s[3]
        umlal   v14.2d, v16.2s, v25.s[0]
        umlal2  v14.2d, v16.4s, v25.s[2]
        umlal   v3.2d, v29.2s, v25.s[0]
        ldp     q16, q21, [x2, #0x140]
        umlal2  v3.2d, v29.4s, v25.s[2]
        umlal   v13.2d, v17.2s, v25.s[0]
        umlal2  v13.2d, v17.4s, v25.s[2]
        ldp     q17, q29, [x2, #0x80]
        umlal   v18.2d, v28.2s, v25.s[0]
        umlal2  v18.2d, v28.4s, v25.s[2]
        umlal   v20.2d, v17.2s, v25.s[0]
        umlal2  v20.2d, v17.4s, v25.s[2]
        ldp     q17, q28, [x2, #0xa0]
        umlal   v31.2d, v29.2s, v25.s[0]
        umlal2  v31.2d, v29.4s, v25.s[2]
        umlal   v9.2d, v16.2s, v26.s[0]
        umlal2  v9.2d, v16.4s, v26.s[1]
        ldp     q16, q29, [x2, #0xc0]
        umlal   v9.2d, v21.2s, v7.s[2]
        umlal   v22.2d, v17.2s, v25.s[0]
        umlal2  v22.2d, v17.4s, v25.s[2]
        umlal   v5.2d, v28.2s, v25.s[0]
        umlal2  v5.2d, v28.4s, v25.s[2]
        ldp     q17, q28, [x2, #0x100]
        umlal   v27.2d, v16.2s, v25.s[0]
        umlal2  v9.2d, v21.4s, v7.s[3]
        ldp     q21, q30, [x2, #0xe0]
        umlal   v9.2d, v10.2s, v7.s[0]
        umlal2  v9.2d, v10.4s, v7.s[1]
        adds    x22, x14, x22
        ldp     x14, x17, [sp, #0x170]
        adcs    x27, x15, x27
        adcs    x26, x7, x26
        stp     x22, x27, [sp, #0x120]
        adcs    x22, x9, x23
        ldp     x27, x23, [sp, #0x30]
        adcs    x24, x5, x24
        stp     x26, x22, [sp, #0x130]
        umlal2  v27.2d, v16.4s, v25.s[2]
        umlal   v12.2d, v29.2s, v25.s[0]
        umlal2  v12.2d, v29.4s, v25.s[2]
        adcs    x21, x13, x21
        ldp     x22, x26, [sp, #0x40]
        umlal   v15.2d, v17.2s, v25.s[0]
        stp     x24, x21, [sp, #0x140]
        umlal   v9.2d, v30.2s, v25.s[0]
        ldp     x21, x24, [sp, #0x60]
        umlal2  v15.2d, v17.4s, v25.s[2]
        ldp     x5, x7, [sp, #0x150]
        umlal   v15.2d, v28.2s, v8.s[0]
        umlal   v19.2d, v21.2s, v25.s[0]
        umlal2  v15.2d, v28.4s, v8.s[1]
        umlal2  v9.2d, v30.4s, v25.s[2]
        ldp     q10, q16, [x2, #0x20]
        adcs    x25, x5, x25
        ldp     x5, x9, [sp, #0x160]
        umlal2  v19.2d, v21.4s, v25.s[2]
        adcs    x28, x7, x28
        ldp     q17, q21, [x2]
        ldp     x7, x13, [sp, #0xa0]
        stp     x25, x28, [sp, #0x150]
        adcs    x25, x5, x12
        ldp     x28, x5, [sp, #0xb0]
        adcs    x9, x9, xzr
        adcs    x12, x14, xzr
        stp     x25, x9, [sp, #0x160]
        ldp     x25, x9, [sp, #0xc0]
        adcs    x14, x17, xzr
        subs    x20, x20, x4
        umlal   v24.2d, v10.2s, v11.s[0]
        sbcs    x4, x8, x10
        stp     x12, x14, [sp, #0x170]
        umlal   v6.2d, v16.2s, v11.s[0]
        sbcs    x19, x19, x6
        ldp     x6, x8, [sp, #0x20]
        umlal   v14.2d, v17.2s, v11.s[0]
        sbcs    x10, x16, x11
        umlal2  v14.2d, v17.4s, v11.s[2]
        ldp     d17, d25, [x1, #0xa8]
        umlal2  v24.2d, v10.4s, v11.s[2]
        umlal2  v6.2d, v16.4s, v11.s[2]
        sbcs    x6, x7, x6
        sbcs    x7, x13, x8
        ext     v10.16b, v1.16b, v14.16b, #8
        sbcs    x27, x28, x27
        shl     v16.2d, v25.2d, #0x16
        sbcs    x28, x5, x23
        usra    v4.2d, v17.2d, #0x30
        usra    v4.2d, v16.2d, #6
        ldp     q16, q17, [x2, #0x40]
        ldp     q25, q28, [x2, #0x120]
        umlal   v3.2d, v16.2s, v11.s[0]
        umlal   v13.2d, v17.2s, v11.s[0]
        usra    v14.2d, v10.2d, #0x1d
        umlal2  v3.2d, v16.4s, v11.s[2]
        umlal2  v13.2d, v17.4s, v11.s[2]
        ext     v10.16b, v14.16b, v1.16b, #8
        and     v14.16b, v14.16b, v0.16b
        umlal   v15.2d, v25.2s, v2.s[2]
        usra    v4.2d, v10.2d, #0x1d
        ldp     q10, q16, [x2, #0x60]
        ldr     q17, [sp, #0x1f0]
        umlal2  v15.2d, v25.4s, v2.s[3]
        umlal   v4.2d, v21.2s, v11.s[0]
        umlal2  v4.2d, v21.4s, v11.s[2]
        ldp     q21, q25, [x2, #0x140]
        umlal   v15.2d, v28.2s, v2.s[0]
        umlal   v18.2d, v10.2s, v11.s[0]
        umlal2  v18.2d, v10.4s, v11.s[2]
        ext     v10.16b, v17.16b, v1.16b, #8
        umlal   v20.2d, v16.2s, v11.s[0]
        umlal2  v20.2d, v16.4s, v11.s[2]
        umlal2  v15.2d, v28.4s, v2.s[1]
        ldp     q16, q28, [x2, #0x80]
        umlal   v15.2d, v21.2s, v26.s[2]
        umlal2  v15.2d, v21.4s, v26.s[3]
        ldp     q21, q29, [x2, #0x160]
        umlal   v15.2d, v25.2s, v26.s[0]
        umlal2  v15.2d, v25.4s, v26.s[1]
        umlal   v31.2d, v16.2s, v11.s[0]
        umlal2  v31.2d, v16.4s, v11.s[2]
        umlal   v22.2d, v28.2s, v11.s[0]
        umlal2  v22.2d, v28.4s, v11.s[2]
        ldp     x23, x5, [sp, #0xd0]
        sbcs    x22, x25, x22
        umlal   v15.2d, v21.2s, v7.s[2]
        ldp     x25, x8, [sp, #0x70]
        sbcs    x26, x9, x26
        umlal2  v15.2d, v21.4s, v7.s[3]
        stp     x20, x4, [sp]
        umlal   v15.2d, v29.2s, v7.s[0]
        stp     x22, x26, [sp, #0x40]
        umlal2  v15.2d, v29.4s, v7.s[1]
        and     v16.16b, v17.16b, v0.16b
        stp     x19, x10, [sp, #0x10]
        ext     v17.16b, v1.16b, v17.16b, #8
        ldp     x22, x26, [sp, #0xe0]
        usra    v16.2d, v23.2d, #0x1d
        stp     x6, x7, [sp, #0x20]
        ldp     x19, x20, [sp]
        ldp     x4, x6, [sp, #0x10]
        ldp     x7, x9, [sp, #0x50]
        usra    v16.2d, v17.2d, #0x1d
        ldp     x10, x11, [sp, #0xf0]
        stp     x27, x28, [sp, #0x30]
        sbcs    x27, x23, x7
        ldp     x28, x23, [sp, #0x100]
        sbcs    x5, x5, x9
        ldp     x7, x9, [sp, #0x110]
        stp     x27, x5, [sp, #0x50]
        sbcs    x21, x22, x21
        sbcs    x22, x26, x24
        ldp     q17, q21, [x2, #0xa0]
        sbcs    x25, x10, x25
        stp     x21, x22, [sp, #0x60]
        sbcs    x21, x11, x8
        ldp     q23, q25, [x2, #0xc0]
        csetm   x22, lo
        adds    x26, x19, x28
        stp     x25, x21, [sp, #0x70]
        adcs    x21, x20, x23
        umlal   v5.2d, v17.2s, v11.s[0]
        umlal2  v5.2d, v17.4s, v11.s[2]
        ldp     q17, q28, [x2, #0xe0]
        umlal   v27.2d, v21.2s, v11.s[0]
        ldp     q29, q30, [x2, #0x180]
        umlal2  v27.2d, v21.4s, v11.s[2]
        umlal   v12.2d, v23.2s, v11.s[0]
        umlal2  v12.2d, v23.4s, v11.s[2]
        ldp     q21, q23, [x2, #0x100]
        umlal   v19.2d, v25.2s, v11.s[0]
        umlal2  v19.2d, v25.4s, v11.s[2]
        umlal   v9.2d, v17.2s, v11.s[0]
        ldp     x25, x27, [sp, #0x40]
        adcs    x28, x4, x7
        umlal   v16.2d, v21.2s, v11.s[0]
        ldp     x19, x20, [sp, #0x20]
        adcs    x23, x6, x9
        umlal2  v16.2d, v21.4s, v11.s[2]
        ldp     x24, x4, [sp, #0x120]
        umlal   v15.2d, v28.2s, v11.s[0]
        ldp     x5, x6, [sp, #0x150]
        umlal2  v15.2d, v28.4s, v11.s[2]
        uzp1    v21.4s, v11.4s, v14.4s
        umlal   v16.2d, v23.2s, v8.s[2]
        ldp     x7, x8, [sp, #0x130]
        umlal2  v16.2d, v23.4s, v8.s[3]
        ldp     x9, x10, [sp, #0x50]
        adcs    x19, x19, x24
        ldp     x24, x11, [sp, #0x140]
        umlal2  v9.2d, v17.4s, v11.s[2]
        ldp     x12, x13, [sp, #0x30]
        adcs    x20, x20, x4
        ldp     x4, x14, [sp, #0x60]
        stp     x26, x21, [sp]
        ldp     q11, q17, [x2]
        adcs    x21, x12, x7
        ldp     x26, x7, [sp, #0x160]
        adcs    x8, x13, x8
        ldp     q23, q25, [x2, #0x120]
        adcs    x25, x25, x24
        ldp     x24, x12, [sp, #0x70]
        adcs    x27, x27, x11
        ldp     x11, x13, [sp]
        stp     x28, x23, [sp, #0x10]
        adcs    x28, x9, x5
        stp     x21, x8, [sp, #0x30]
        adcs    x21, x10, x6
        stp     x19, x20, [sp, #0x20]
        adcs    x26, x4, x26
        stp     x25, x27, [sp, #0x40]
        umlal   v4.2d, v11.2s, v14.s[0]
        stp     x28, x21, [sp, #0x50]
        umlal2  v4.2d, v11.4s, v14.s[2]
        ldp     x21, x25, [sp, #0x170]
        umlal   v16.2d, v23.2s, v8.s[0]
        ldp     d11, d28, [x1, #0xb0]
        umlal2  v16.2d, v23.4s, v8.s[1]
        umlal   v16.2d, v25.2s, v2.s[2]
        ext     v23.16b, v1.16b, v4.16b, #8
        umlal2  v16.2d, v25.4s, v2.s[3]
        usra    v4.2d, v23.2d, #0x1d
        ldp     q23, q25, [x2, #0x20]
        usra    v24.2d, v11.2d, #0x2a
        shl     v11.2d, v28.2d, #0x1c
        usra    v24.2d, v11.2d, #6
        ldp     q11, q28, [x2, #0x140]
        umlal   v6.2d, v23.2s, v14.s[0]
        umlal2  v6.2d, v23.4s, v14.s[2]
        umlal   v3.2d, v25.2s, v14.s[0]
        umlal2  v3.2d, v25.4s, v14.s[2]
        umlal   v16.2d, v11.2s, v2.s[0]
        umlal2  v16.2d, v11.4s, v2.s[1]
        ldp     q11, q23, [x2, #0x160]
        umlal   v16.2d, v28.2s, v26.s[2]
        umlal2  v16.2d, v28.4s, v26.s[3]
        ext     v25.16b, v4.16b, v1.16b, #8
        and     v4.16b, v4.16b, v0.16b
        usra    v24.2d, v25.2d, #0x1d
        ldp     x27, x28, [x3, #0xb0]
        adcs    x19, x14, x7
        umlal   v24.2d, v17.2s, v14.s[0]
        ldp     x20, x23, [x3, #0x90]
        adcs    x21, x24, x21
        umlal2  v24.2d, v17.4s, v14.s[2]
        ldp     x24, x4, [sp, #0x10]
        adcs    x25, x12, x25
        umlal   v16.2d, v11.2s, v26.s[0]
        ldp     x5, x6, [sp, #0x20]
        adc     x22, x22, xzr
        umlal2  v16.2d, v11.4s, v26.s[1]
        ldp     x7, x8, [sp, #0x30]
        umlal   v16.2d, v23.2s, v7.s[2]
        stp     x26, x19, [sp, #0x60]
        umlal2  v16.2d, v23.4s, v7.s[3]
        ldp     x26, x19, [sp, #0x40]
        umlal   v16.2d, v29.2s, v7.s[0]
        stp     x21, x25, [sp, #0x70]
        umlal2  v16.2d, v29.4s, v7.s[1]
        ldp     x21, x25, [sp, #0x50]
        ldp     x9, x10, [sp, #0xc0]
        ldp     x12, x14, [sp, #0x100]
        ldp     q11, q17, [x2, #0x40]
        ldp     x15, x16, [sp, #0x70]
        adds    x9, x9, x11
        ldp     x11, x17, [sp, #0xd0]
        adcs    x10, x10, x13
        ldp     q23, q25, [x2, #0x60]
        stp     x9, x10, [sp, #0xc0]
        ldp     x9, x10, [sp, #0xe0]
        adcs    x24, x11, x24
        ldp     x11, x13, [sp, #0xf0]
        adcs    x4, x17, x4
        ldr     q28, [sp, #0x200]
        stp     x24, x4, [sp, #0xd0]
        umlal   v13.2d, v11.2s, v14.s[0]
        adcs    x24, x9, x5
        ldp     x4, x5, [x3, #0xc0]
        umlal2  v13.2d, v11.4s, v14.s[2]
        adcs    x6, x10, x6
        umlal   v18.2d, v17.2s, v14.s[0]
        stp     x24, x6, [sp, #0xe0]
        adcs    x24, x11, x7
        umlal2  v18.2d, v17.4s, v14.s[2]
        ldp     x6, x7, [x3, #0x80]
        adcs    x8, x13, x8
        umlal   v20.2d, v23.2s, v14.s[0]
        ldp     x9, x10, [x3, #0xa0]
        adcs    x26, x12, x26
        umlal2  v20.2d, v23.4s, v14.s[2]
        and     v11.16b, v28.16b, v0.16b
        ldp     x11, x12, [x3, #0xe0]
        adcs    x19, x14, x19
        umlal   v31.2d, v25.2s, v14.s[0]
        ext     v17.16b, v28.16b, v1.16b, #8
        ldp     x13, x14, [sp, #0x60]
        umlal2  v31.2d, v25.4s, v14.s[2]
        usra    v11.2d, v10.2d, #0x1d
        stp     x24, x8, [sp, #0xf0]
        ext     v10.16b, v1.16b, v28.16b, #8
        stp     x26, x19, [sp, #0x100]
        ldp     x26, x19, [sp, #0x110]
        ldp     x24, x8, [sp, #0x140]
        usra    v11.2d, v10.2d, #0x1d
        ldp     q10, q23, [x2, #0x80]
        ldp     q25, q28, [x2, #0xa0]
        adcs    x21, x26, x21
        ldp     x26, x17, [sp, #0x120]
        adcs    x25, x19, x25
        stp     x21, x25, [sp, #0x110]
        ldp     x21, x25, [sp, #0x130]
        adcs    x26, x26, x13
        adcs    x19, x17, x14
        stp     x26, x19, [sp, #0x120]
        umlal   v22.2d, v10.2s, v14.s[0]
        ldp     x26, x19, [x3, #0xd0]
        adcs    x21, x21, x15
        umlal2  v22.2d, v10.4s, v14.s[2]
        ldp     x13, x14, [x3, #0xf0]
        adcs    x25, x25, x16
        umlal   v5.2d, v23.2s, v14.s[0]
        adcs    x22, x24, x22
        ldp     x24, x15, [sp, #0x150]
        umlal2  v5.2d, v23.4s, v14.s[2]
        umlal   v27.2d, v25.2s, v14.s[0]
        ldp     q10, q23, [x2, #0x100]
        umlal2  v27.2d, v25.4s, v14.s[2]
        umlal   v12.2d, v28.2s, v14.s[0]
        umlal2  v12.2d, v28.4s, v14.s[2]
        ldp     q25, q28, [x2, #0xc0]
        umlal   v11.2d, v10.2s, v14.s[0]
        umlal2  v11.2d, v10.4s, v14.s[2]
        umlal   v19.2d, v25.2s, v14.s[0]
        umlal2  v19.2d, v25.4s, v14.s[2]
        umlal   v9.2d, v28.2s, v14.s[0]
        adcs    x8, x8, xzr
        stp     x21, x25, [sp, #0x130]
        adcs    x21, x24, xzr
        umlal   v11.2d, v23.2s, v21.s[0]
        ldp     x25, x24, [sp, #0x160]
        adcs    x15, x15, xzr
        umlal2  v11.2d, v23.4s, v21.s[1]
        stp     x22, x8, [sp, #0x140]
        umlal2  v9.2d, v28.4s, v14.s[2]
        ldp     x22, x8, [sp, #0x170]
        stp     x21, x15, [sp, #0x150]
        adcs    x21, x25, xzr
        ldp     q10, q23, [x2, #0xe0]
        adcs    x25, x24, xzr
        adcs    x22, x22, xzr
        stp     x21, x25, [sp, #0x160]
        adcs    x21, x8, xzr
        subs    x25, x6, x4
        sbcs    x24, x7, x5
        stp     x22, x21, [sp, #0x170]
        sbcs    x21, x20, x26
        sbcs    x22, x23, x19
        sbcs    x26, x9, x11
        sbcs    x19, x10, x12
        umlal   v15.2d, v10.2s, v14.s[0]
        sbcs    x27, x27, x13
        umlal   v16.2d, v23.2s, v14.s[0]
        ldp     q25, q28, [x2, #0x20]
        sbcs    x28, x28, x14
        umlal2  v15.2d, v10.4s, v14.s[2]
        ldr     q10, [sp, #0x210]
        csetm   x20, lo
        umlal2  v16.2d, v23.4s, v14.s[2]
        ldp     q14, q23, [x2]
        cmn     x20, #1
        eor     x25, x25, x20
        eor     x23, x24, x20
        adcs    x25, x25, xzr
        eor     x21, x21, x20
        eor     x22, x22, x20
        adcs    x23, x23, xzr
        eor     x28, x28, x20
        eor     x26, x26, x20
        adcs    x21, x21, xzr
        stp     x25, x23, [x1, #0x180]
        eor     x25, x27, x20
        adcs    x22, x22, xzr
        eor     x27, x19, x20
        stp     x21, x22, [x1, #0x190]
        adcs    x21, x26, xzr
        umlal   v3.2d, v25.2s, v4.s[0]
        adcs    x22, x27, xzr
        umlal2  v3.2d, v25.4s, v4.s[2]
        stp     x21, x22, [x1, #0x1a0]
        adcs    x21, x25, xzr
        ldp     x22, x25, [x1, #0x180]
        umlal   v24.2d, v14.2s, v4.s[0]
        ext     v25.16b, v1.16b, v10.16b, #8
        adcs    x26, x28, xzr
        umlal2  v24.2d, v14.4s, v4.s[2]
        stp     x21, x26, [x1, #0x1b0]
        umlal   v13.2d, v28.2s, v4.s[0]
        ldp     x21, x26, [x1, #0x190]
        umulh   x27, x22, x25
        umlal2  v13.2d, v28.4s, v4.s[2]
        ldp     x28, x19, [x1, #0x1a0]
        ldp     x20, x23, [x1, #0x1b0]
        ldp     q14, q28, [x2, #0x120]
        umulh   x24, x22, x26
        umulh   x4, x22, x21
        umlal   v11.2d, v14.2s, v8.s[2]
        umlal2  v11.2d, v14.4s, v8.s[3]
        ext     v14.16b, v1.16b, v24.16b, #8
        umlal   v11.2d, v28.2s, v8.s[0]
        umulh   x5, x25, x26
        usra    v24.2d, v14.2d, #0x1d
        umlal2  v11.2d, v28.4s, v8.s[1]
        umulh   x6, x25, x21
        ldp     q14, q28, [x2, #0x40]
        umlal   v20.2d, v28.2s, v4.s[0]
        mul     x7, x22, x21
        umlal   v18.2d, v14.2s, v4.s[0]
        umlal2  v18.2d, v14.4s, v4.s[2]
        mul     x8, x25, x21
        umlal2  v20.2d, v28.4s, v4.s[2]
        ext     v14.16b, v24.16b, v1.16b, #8
        adds    x27, x27, x7
        and     v24.16b, v24.16b, v0.16b
        usra    v6.2d, v14.2d, #0x1d
        mul     x7, x25, x26
        umulh   x9, x21, x26
        mul     x10, x22, x26
        uzp1    v14.4s, v4.4s, v24.4s
        umlal   v6.2d, v23.2s, v4.s[0]
        umlal2  v6.2d, v23.4s, v4.s[2]
        ldp     q23, q28, [x2, #0x60]
        mul     x11, x22, x25
        adcs    x4, x4, x10
        adcs    x24, x24, x7
        mul     x7, x21, x26
        mul     x10, x21, x21
        umlal   v31.2d, v23.2s, v4.s[0]
        adcs    x5, x5, x7
        umlal2  v31.2d, v23.4s, v4.s[2]
        adc     x7, x9, xzr
        adds    x4, x4, x8
        adcs    x24, x24, x6
        umlal   v22.2d, v28.2s, v4.s[0]
        mul     x6, x25, x25
        umlal2  v22.2d, v28.4s, v4.s[2]
        adcs    x5, x5, xzr
        ldp     q23, q28, [x2, #0x140]
        adc     x7, x7, xzr
        adds    x8, x11, x11
        adcs    x27, x27, x27
        umulh   x9, x22, x22
        adcs    x4, x4, x4
        adcs    x24, x24, x24
        adcs    x5, x5, x5
        adcs    x7, x7, x7
        adc     x11, xzr, xzr
        adds    x8, x8, x9
        adcs    x27, x27, x6
        mul     x6, x26, x26
        umlal   v11.2d, v23.2s, v2.s[2]
        umulh   x21, x21, x21
        umlal2  v11.2d, v23.4s, v2.s[3]
        umlal   v11.2d, v28.2s, v2.s[0]
        umlal2  v11.2d, v28.4s, v2.s[1]
        ldp     q23, q28, [x2, #0x80]
        umulh   x25, x25, x25
        umulh   x9, x28, x19
        adcs    x25, x4, x25
        umlal   v5.2d, v23.2s, v4.s[0]
        adcs    x24, x24, x10
        stp     x27, x25, [sp, #0x10]
        umlal2  v5.2d, v23.4s, v4.s[2]
        adcs    x21, x5, x21
        umulh   x25, x26, x26
        adcs    x26, x7, x6
        umlal   v27.2d, v28.2s, v4.s[0]
        umlal2  v27.2d, v28.4s, v4.s[2]
        stp     x24, x21, [sp, #0x20]
        ldp     q23, q28, [x2, #0x160]
        umlal   v11.2d, v23.2s, v26.s[2]
        umlal2  v11.2d, v23.4s, v26.s[3]
        umlal   v11.2d, v28.2s, v26.s[0]
        umlal2  v11.2d, v28.4s, v26.s[1]
        ldp     q23, q28, [x2, #0x180]
        umlal   v11.2d, v23.2s, v7.s[2]
        umlal2  v11.2d, v23.4s, v7.s[3]
        umlal   v11.2d, v28.2s, v7.s[0]
        umlal2  v11.2d, v28.4s, v7.s[1]
        ldp     q23, q28, [x2, #0xa0]
        umlal   v12.2d, v23.2s, v4.s[0]
        umlal2  v12.2d, v23.4s, v4.s[2]
        ext     v23.16b, v10.16b, v1.16b, #8
        and     v10.16b, v10.16b, v0.16b
        umlal   v19.2d, v28.2s, v4.s[0]
        umlal2  v19.2d, v28.4s, v4.s[2]
        usra    v10.2d, v17.2d, #0x1d
        ldp     q17, q28, [x2, #0x1a0]
        usra    v10.2d, v25.2d, #0x1d
        ldp     q25, q28, [x2, #0xc0]
        umlal   v15.2d, v28.2s, v4.s[0]
        umlal   v9.2d, v25.2s, v4.s[0]
        umlal2  v9.2d, v25.4s, v4.s[2]
        umlal2  v15.2d, v28.4s, v4.s[2]
        ldp     q25, q28, [x2, #0x100]
        umlal   v10.2d, v25.2s, v4.s[0]
        umlal2  v10.2d, v25.4s, v4.s[2]
        umlal   v10.2d, v28.2s, v21.s[2]
        umlal2  v10.2d, v28.4s, v21.s[3]
        ldp     q25, q28, [x2, #0xe0]
        umlal   v11.2d, v28.2s, v4.s[0]
        umlal   v16.2d, v25.2s, v4.s[0]
        umlal2  v16.2d, v25.4s, v4.s[2]
        umlal2  v11.2d, v28.4s, v4.s[2]
        ldp     q4, q25, [x2, #0x120]
        umlal   v10.2d, v4.2s, v21.s[0]
        umlal2  v10.2d, v4.4s, v21.s[1]
        ldp     q4, q28, [x2, #0x140]
        umlal   v10.2d, v25.2s, v8.s[2]
        umlal2  v10.2d, v25.4s, v8.s[3]
        umlal   v10.2d, v4.2s, v8.s[0]
        umlal2  v10.2d, v4.4s, v8.s[1]
        ldp     q4, q25, [x2]
        umlal   v10.2d, v28.2s, v2.s[2]
        umlal2  v10.2d, v28.4s, v2.s[3]
        umlal   v6.2d, v4.2s, v24.s[0]
        umlal   v3.2d, v25.2s, v24.s[0]
        umlal2  v6.2d, v4.4s, v24.s[2]
        ldp     q4, q28, [x2, #0x20]
        umlal2  v3.2d, v25.4s, v24.s[2]
        umlal   v18.2d, v28.2s, v24.s[0]
        umlal2  v18.2d, v28.4s, v24.s[2]
        ldp     q25, q28, [x2, #0x160]
        umlal   v13.2d, v4.2s, v24.s[0]
        umlal2  v13.2d, v4.4s, v24.s[2]
        umlal   v10.2d, v25.2s, v2.s[0]
        umlal2  v10.2d, v25.4s, v2.s[1]
        ldp     q4, q25, [x2, #0x40]
        umlal   v10.2d, v28.2s, v26.s[2]
        umlal2  v10.2d, v28.4s, v26.s[3]
        ldp     q28, q29, [x2, #0x180]
        umlal   v10.2d, v28.2s, v26.s[0]
        umlal2  v10.2d, v28.4s, v26.s[1]
        umlal   v10.2d, v29.2s, v7.s[2]
        umlal2  v10.2d, v29.4s, v7.s[3]
        ldp     q28, q29, [x2, #0x60]
        umlal   v10.2d, v17.2s, v7.s[0]
        umlal2  v10.2d, v17.4s, v7.s[1]
        ldr     q17, [sp, #0x220]
        adc     x21, x11, x25
        umlal   v20.2d, v4.2s, v24.s[0]
        stp     x26, x21, [sp, #0x30]
        mul     x21, x28, x20
        ldp     x25, x26, [x1, #0x1a0]
        umlal2  v20.2d, v4.4s, v24.s[2]
        ldp     x27, x24, [x1, #0x180]
        umlal   v31.2d, v25.2s, v24.s[0]
        ldp     x4, x5, [x1, #0x190]
        umulh   x6, x28, x20
        adds    x21, x9, x21
        ldp     x7, x9, [x1, #0x1b0]
        ldp     q4, q30, [x2, #0x80]
        umlal2  v31.2d, v25.4s, v24.s[2]
        umlal   v22.2d, v28.2s, v24.s[0]
        umlal2  v22.2d, v28.4s, v24.s[2]
        mul     x10, x20, x23
        umlal   v5.2d, v29.2s, v24.s[0]
        ldr     q25, [sp, #0x230]
        umlal2  v5.2d, v29.4s, v24.s[2]
        ext     v28.16b, v17.16b, v1.16b, #8
        umlal   v27.2d, v4.2s, v24.s[0]
        and     v29.16b, v17.16b, v0.16b
        mul     x11, x19, x23
        umlal2  v27.2d, v4.4s, v24.s[2]
        ext     v4.16b, v1.16b, v17.16b, #8
        umulh   x12, x20, x23
        umlal   v12.2d, v30.2s, v24.s[0]
        usra    v29.2d, v23.2d, #0x1d
        umlal2  v12.2d, v30.4s, v24.s[2]
        ldp     q17, q23, [x2, #0xa0]
        mul     x13, x28, x23
        usra    v29.2d, v4.2d, #0x1d
        umulh   x14, x28, x23
        adcs    x6, x6, x13
        umlal   v19.2d, v17.2s, v24.s[0]
        umlal2  v19.2d, v17.4s, v24.s[2]
        ldp     q4, q17, [x2, #0xc0]
        umulh   x13, x19, x23
        umlal   v9.2d, v23.2s, v24.s[0]
        adcs    x11, x14, x11
        umlal2  v9.2d, v23.4s, v24.s[2]
        mul     x14, x19, x20
        adcs    x10, x13, x10
        adc     x12, x12, xzr
        umulh   x13, x19, x20
        umlal   v16.2d, v17.2s, v24.s[0]
        adds    x6, x6, x14
        umlal   v15.2d, v4.2s, v24.s[0]
        umlal2  v15.2d, v4.4s, v24.s[2]
        umlal2  v16.2d, v17.4s, v24.s[2]
        ldp     q4, q17, [x2, #0x100]
        mul     x14, x28, x19
        adcs    x11, x11, x13
        adcs    x10, x10, xzr
        adc     x12, x12, xzr
        umlal   v29.2d, v4.2s, v24.s[0]
        umlal2  v29.2d, v4.4s, v24.s[2]
        umlal   v29.2d, v17.2s, v14.s[0]
        umlal2  v29.2d, v17.4s, v14.s[1]
        ldp     q4, q17, [x2, #0xe0]
        mul     x13, x19, x19
        adds    x14, x14, x14
        umulh   x19, x19, x19
        umlal   v10.2d, v17.2s, v24.s[0]
        adcs    x21, x21, x21
        umlal2  v10.2d, v17.4s, v24.s[2]
        adcs    x6, x6, x6
        umlal   v11.2d, v4.2s, v24.s[0]
        adcs    x11, x11, x11
        umlal2  v11.2d, v4.4s, v24.s[2]
        ldp     q4, q17, [x2, #0x120]
        adcs    x10, x10, x10
        mul     x22, x22, x22
        ldp     q23, q24, [x2, #0x140]
        adcs    x12, x12, x12
        umulh   x15, x28, x28
        stp     x22, x8, [sp]
        adc     x22, xzr, xzr
        umlal   v29.2d, v4.2s, v21.s[2]
        adds    x8, x14, x15
        umlal2  v29.2d, v4.4s, v21.s[3]
        adcs    x21, x21, x13
        umulh   x13, x23, x23
        umlal   v29.2d, v17.2s, v21.s[0]
        umulh   x14, x20, x20
        adcs    x19, x6, x19
        ext     v4.16b, v25.16b, v1.16b, #8
        stp     x21, x19, [sp, #0x50]
        umlal2  v29.2d, v17.4s, v21.s[1]
        ldp     q17, q30, [x2, #0x160]
        umlal   v29.2d, v23.2s, v8.s[2]
        umlal2  v29.2d, v23.4s, v8.s[3]
        umlal   v29.2d, v24.2s, v8.s[0]
        umlal2  v29.2d, v24.4s, v8.s[1]
        mul     x21, x20, x20
        umlal   v29.2d, v17.2s, v2.s[2]
        umlal2  v29.2d, v17.4s, v2.s[3]
        and     v17.16b, v25.16b, v0.16b
        mul     x19, x23, x23
        ext     v23.16b, v1.16b, v25.16b, #8
        adcs    x21, x11, x21
        usra    v17.2d, v28.2d, #0x1d
        umlal   v29.2d, v30.2s, v2.s[0]
        adcs    x20, x10, x14
        umlal2  v29.2d, v30.4s, v2.s[1]
        ldp     q24, q25, [x2, #0x110]
        stp     x21, x20, [sp, #0x60]
        mul     x21, x28, x28
        adcs    x28, x12, x19
        adc     x22, x22, x13
        subs    x25, x27, x25
        usra    v17.2d, v23.2d, #0x1d
        sbcs    x26, x24, x26
        stp     x28, x22, [sp, #0x70]
        sbcs    x22, x4, x7
        stp     x21, x8, [sp, #0x40]
        sbcs    x21, x5, x9
        csetm   x27, lo
        eor     x22, x22, x27
        eor     x21, x21, x27
        cmn     x27, #1
        umlal   v17.2d, v24.2s, v14.s[2]
        eor     x25, x25, x27
        eor     x26, x26, x27
        umlal2  v17.2d, v24.4s, v14.s[3]
        adcs    x25, x25, xzr
        ldp     q23, q24, [x2, #0x180]
        umlal   v17.2d, v25.2s, v14.s[0]
        adcs    x26, x26, xzr
        umulh   x27, x25, x25
        umlal2  v17.2d, v25.4s, v14.s[1]
        adcs    x22, x22, xzr
        ldp     q25, q28, [x2, #0x130]
        adcs    x21, x21, xzr
        mul     x28, x25, x22
        umulh   x19, x25, x26
        umlal   v29.2d, v23.2s, v26.s[2]
        umlal2  v29.2d, v23.4s, v26.s[3]
        umlal   v17.2d, v25.2s, v21.s[2]
        umlal   v29.2d, v24.2s, v26.s[0]
        umulh   x20, x25, x22
        umlal2  v29.2d, v24.4s, v26.s[1]
        adds    x28, x19, x28
        umlal2  v17.2d, v25.4s, v21.s[3]
        ldp     q23, q24, [x2, #0x1a0]
        umlal   v17.2d, v28.2s, v21.s[0]
        umlal2  v17.2d, v28.4s, v21.s[1]
        mul     x19, x25, x21
        umulh   x23, x25, x21
        adcs    x19, x20, x19
        umlal   v29.2d, v23.2s, v7.s[2]
        umlal2  v29.2d, v23.4s, v7.s[3]
        ldp     q23, q25, [x2, #0x150]
        mul     x20, x26, x21
        ldp     x24, x4, [sp, #0x10]
        umlal   v29.2d, v24.2s, v7.s[0]
        ldr     q28, [sp, #0x240]
        umlal2  v29.2d, v24.4s, v7.s[1]
        mul     x5, x26, x22
        adcs    x20, x23, x20
        mul     x23, x25, x26
        ldp     x6, x7, [x3, #0xc0]
        ldp     x8, x9, [x3, #0xd0]
        umlal   v17.2d, v23.2s, v8.s[2]
        umlal2  v17.2d, v23.4s, v8.s[3]
        and     v23.16b, v28.16b, v0.16b
        umulh   x10, x26, x21
        umlal   v17.2d, v25.2s, v8.s[0]
        usra    v23.2d, v4.2d, #0x1d
        umlal2  v17.2d, v25.4s, v8.s[1]
        ext     v4.16b, v28.16b, v1.16b, #8
        ext     v24.16b, v1.16b, v28.16b, #8
        ldp     q25, q28, [x2, #0x170]
        usra    v23.2d, v24.2d, #0x1d
        umlal   v17.2d, v25.2s, v2.s[2]
        umlal2  v17.2d, v25.4s, v2.s[3]
        ldp     q24, q25, [x2, #0x190]
        umlal   v17.2d, v28.2s, v2.s[0]
        umlal2  v17.2d, v28.4s, v2.s[1]
        ldp     x11, x12, [sp]
        umlal   v17.2d, v24.2s, v26.s[2]
        ldp     q28, q30, [x2, #0x1b0]
        umlal2  v17.2d, v24.4s, v26.s[3]
        umlal   v17.2d, v25.2s, v26.s[0]
        umlal2  v17.2d, v25.4s, v26.s[1]
        ldp     q24, q25, [x2, #0x120]
        umulh   x13, x22, x21
        mul     x14, x22, x21
        umlal   v17.2d, v28.2s, v7.s[2]
        umlal2  v17.2d, v28.4s, v7.s[3]
        umlal   v17.2d, v30.2s, v7.s[0]
        umulh   x15, x26, x22
        adcs    x10, x10, x14
        umlal   v23.2d, v24.2s, v14.s[2]
        umlal2  v23.2d, v24.4s, v14.s[3]
        adc     x13, x13, xzr
        adds    x19, x19, x5
        umlal   v23.2d, v25.2s, v14.s[0]
        umlal2  v23.2d, v25.4s, v14.s[1]
        ldr     q24, [sp, #0x250]
        mul     x25, x25, x25
        ldp     q25, q28, [x2, #0x140]
        umlal2  v17.2d, v30.4s, v7.s[1]
        adcs    x20, x20, x15
        adcs    x5, x10, xzr
        umulh   x10, x26, x26
        adc     x13, x13, xzr
        adds    x23, x23, x23
        adcs    x28, x28, x28
        str     q17, [sp, #0x230]
        adcs    x19, x19, x19
        adcs    x20, x20, x20
        ext     v17.16b, v1.16b, v24.16b, #8
        adcs    x5, x5, x5
        mul     x26, x26, x26
        adcs    x13, x13, x13
        umlal   v23.2d, v25.2s, v21.s[2]
        adc     x14, xzr, xzr
        umlal2  v23.2d, v25.4s, v21.s[3]
        ldp     q25, q30, [x2, #0x160]
        umlal   v23.2d, v28.2s, v21.s[0]
        umlal2  v23.2d, v28.4s, v21.s[1]
        and     v28.16b, v24.16b, v0.16b
        usra    v28.2d, v4.2d, #0x1d
        umlal   v23.2d, v25.2s, v8.s[2]
        umlal2  v23.2d, v25.4s, v8.s[3]
        ext     v4.16b, v24.16b, v1.16b, #8
        umlal   v23.2d, v30.2s, v8.s[0]
        usra    v28.2d, v17.2d, #0x1d
        umlal2  v23.2d, v30.4s, v8.s[1]
        ldp     q17, q24, [x2, #0x180]
        umlal   v23.2d, v17.2s, v2.s[2]
        umlal2  v23.2d, v17.4s, v2.s[3]
        umlal   v23.2d, v24.2s, v2.s[0]
        umlal2  v23.2d, v24.4s, v2.s[1]
        ldp     q17, q24, [x2, #0x1a0]
        umlal   v23.2d, v17.2s, v26.s[2]
        umlal2  v23.2d, v17.4s, v26.s[3]
        ldp     q17, q25, [x2, #0x130]
        umlal   v23.2d, v24.2s, v26.s[0]
        umlal2  v23.2d, v24.4s, v26.s[1]
        umlal   v28.2d, v17.2s, v14.s[2]
        umlal2  v28.2d, v17.4s, v14.s[3]
        ldr     q17, [sp, #0x260]
        umlal   v28.2d, v25.2s, v14.s[0]
        ldp     q24, q30, [x2, #0x1c0]
        umlal2  v28.2d, v25.4s, v14.s[1]
        umlal   v23.2d, v24.2s, v7.s[2]
        umlal2  v23.2d, v24.4s, v7.s[3]
        umlal   v23.2d, v30.2s, v7.s[0]
        ldp     q24, q25, [x2, #0x150]
        umlal2  v23.2d, v30.4s, v7.s[1]
        str     q23, [sp, #0x240]
        umlal   v28.2d, v24.2s, v21.s[2]
        umlal2  v28.2d, v24.4s, v21.s[3]
        and     v23.16b, v17.16b, v0.16b
        umlal   v28.2d, v25.2s, v21.s[0]
        ldp     q24, q30, [x2, #0x170]
        usra    v23.2d, v4.2d, #0x1d
        umlal2  v28.2d, v25.4s, v21.s[1]
        ext     v4.16b, v17.16b, v1.16b, #8
        ext     v17.16b, v1.16b, v17.16b, #8
        usra    v23.2d, v17.2d, #0x1d
        umlal   v28.2d, v24.2s, v8.s[2]
        umulh   x15, x21, x21
        adds    x27, x23, x27
        umlal2  v28.2d, v24.4s, v8.s[3]
        adcs    x26, x28, x26
        umlal   v28.2d, v30.2s, v8.s[0]
        adcs    x28, x19, x10
        umlal2  v28.2d, v30.4s, v8.s[1]
        ldp     q17, q24, [x2, #0x190]
        mul     x19, x22, x22
        umulh   x22, x22, x22
        umlal   v28.2d, v17.2s, v2.s[2]
        umlal2  v28.2d, v17.4s, v2.s[3]
        umlal   v28.2d, v24.2s, v2.s[0]
        umlal2  v28.2d, v24.4s, v2.s[1]
        ldp     q17, q24, [x2, #0x1b0]
        umlal   v28.2d, v17.2s, v26.s[2]
        umlal2  v28.2d, v17.4s, v26.s[3]
        umlal   v28.2d, v24.2s, v26.s[0]
        umlal2  v28.2d, v24.4s, v26.s[1]
        ldp     q17, q24, [x2, #0x140]
        umlal   v23.2d, v17.2s, v14.s[2]
        umlal2  v23.2d, v17.4s, v14.s[3]
        umlal   v23.2d, v24.2s, v14.s[0]
        umlal2  v23.2d, v24.4s, v14.s[1]
        ldp     q17, q24, [x2, #0x1d0]
        umlal   v28.2d, v17.2s, v7.s[2]
        umlal2  v28.2d, v17.4s, v7.s[3]
        ldr     q17, [sp, #0x270]
        umlal   v28.2d, v24.2s, v7.s[0]
        umlal2  v28.2d, v24.4s, v7.s[1]
        str     q28, [sp, #0x250]
        ldp     q24, q25, [x2, #0x160]
        umulh   x23, x6, x7
        adcs    x19, x20, x19
        adcs    x22, x5, x22
        umulh   x20, x6, x9
        mul     x21, x21, x21
        adcs    x21, x13, x21
        adc     x5, x14, x15
        ldp     x10, x13, [sp, #0x40]
        ldp     x14, x15, [sp, #0x30]
        subs    x25, x11, x25
        sbcs    x27, x12, x27
        ldp     x11, x12, [sp, #0x20]
        sbcs    x26, x24, x26
        umulh   x24, x6, x8
        sbcs    x28, x4, x28
        sbcs    x19, x11, x19
        ldp     x4, x11, [sp, #0x50]
        sbcs    x22, x12, x22
        sbcs    x21, x14, x21
        sbcs    x5, x15, x5
        csetm   x12, lo
        ldp     x14, x15, [sp, #0x60]
        adds    x25, x25, x10
        adcs    x27, x27, x13
        ldp     x10, x13, [sp, #0x70]
        adcs    x26, x26, x4
        adcs    x28, x28, x11
        ldp     x4, x11, [sp, #0x40]
        adcs    x19, x19, x14
        and     v28.16b, v17.16b, v0.16b
        adcs    x22, x22, x15
        mul     x14, x6, x9
        adcs    x21, x21, x10
        usra    v28.2d, v4.2d, #0x1d
        ldp     x10, x15, [sp, #0x20]
        umlal   v23.2d, v24.2s, v21.s[2]
        adcs    x5, x5, x13
        umlal2  v23.2d, v24.4s, v21.s[3]
        ext     v4.16b, v17.16b, v1.16b, #8
        adc     x12, x12, xzr
        ext     v17.16b, v1.16b, v17.16b, #8
        umlal   v23.2d, v25.2s, v21.s[0]
        usra    v28.2d, v17.2d, #0x1d
        umlal2  v23.2d, v25.4s, v21.s[1]
        ldp     q17, q24, [x2, #0x180]
        umlal   v23.2d, v17.2s, v8.s[2]
        umlal2  v23.2d, v17.4s, v8.s[3]
        ldr     q17, [sp, #0x280]
        umlal   v23.2d, v24.2s, v8.s[0]
        umlal2  v23.2d, v24.4s, v8.s[1]
        adds    x25, x10, x25
        ldp     x10, x13, [sp, #0x30]
        adcs    x27, x15, x27
        stp     x25, x27, [sp, #0x20]
        umulh   x25, x8, x9
        ldp     x27, x15, [sp, #0x70]
        adcs    x26, x10, x26
        adcs    x28, x13, x28
        stp     x26, x28, [sp, #0x30]
        mul     x26, x6, x8
        adcs    x28, x4, x19
        ldp     x19, x4, [x3, #0xe0]
        adcs    x22, x11, x22
        ldp     x10, x11, [x3, #0xf0]
        stp     x28, x22, [sp, #0x40]
        mul     x22, x7, x9
        ldp     x28, x13, [sp, #0x50]
        adcs    x21, x28, x21
        adcs    x28, x13, x5
        ldp     x5, x13, [sp, #0x60]
        umulh   x16, x6, x6
        stp     x21, x28, [sp, #0x50]
        adcs    x21, x5, x12
        adcs    x28, x13, xzr
        stp     x21, x28, [sp, #0x60]
        mul     x21, x8, x9
        adcs    x27, x27, xzr
        adcs    x28, x15, xzr
        adds    x26, x23, x26
        adcs    x23, x24, x14
        stp     x27, x28, [sp, #0x70]
        umulh   x27, x7, x9
        adcs    x22, x20, x22
        mul     x28, x7, x8
        adcs    x21, x27, x21
        adc     x25, x25, xzr
        umulh   x27, x7, x8
        adds    x28, x23, x28
        mul     x20, x6, x7
        adcs    x22, x22, x27
        ldp     q24, q25, [x2, #0x1a0]
        umlal   v23.2d, v24.2s, v2.s[2]
        umlal2  v23.2d, v24.4s, v2.s[3]
        umlal   v23.2d, v25.2s, v2.s[0]
        umlal2  v23.2d, v25.4s, v2.s[1]
        ldp     q24, q25, [x2, #0x1c0]
        umlal   v23.2d, v24.2s, v26.s[2]
        umlal2  v23.2d, v24.4s, v26.s[3]
        umlal   v23.2d, v25.2s, v26.s[0]
        umlal2  v23.2d, v25.4s, v26.s[1]
        ldp     q24, q25, [x2, #0x150]
        adcs    x21, x21, xzr
        adc     x25, x25, xzr
        mul     x27, x7, x7
        adds    x20, x20, x20
        adcs    x26, x26, x26
        umlal   v28.2d, v24.2s, v14.s[2]
        adcs    x28, x28, x28
        mul     x23, x8, x8
        umlal2  v28.2d, v24.4s, v14.s[3]
        adcs    x22, x22, x22
        umlal   v28.2d, v25.2s, v14.s[0]
        ldp     q24, q30, [x2, #0x1e0]
        adcs    x21, x21, x21
        umlal2  v28.2d, v25.4s, v14.s[1]
        and     v25.16b, v17.16b, v0.16b
        adcs    x25, x25, x25
        umulh   x24, x7, x7
        adc     x5, xzr, xzr
        adds    x20, x20, x16
        usra    v25.2d, v4.2d, #0x1d
        ext     v4.16b, v17.16b, v1.16b, #8
        adcs    x26, x26, x27
        ext     v17.16b, v1.16b, v17.16b, #8
        umulh   x27, x9, x9
        adcs    x28, x28, x24
        usra    v25.2d, v17.2d, #0x1d
        adcs    x22, x22, x23
        stp     x26, x28, [x1, #0x190]
        umlal   v23.2d, v24.2s, v7.s[2]
        umlal2  v23.2d, v24.4s, v7.s[3]
        ldp     q17, q24, [x2, #0x170]
        umulh   x26, x8, x8
        umlal   v23.2d, v30.2s, v7.s[0]
        mul     x28, x9, x9
        umlal2  v23.2d, v30.4s, v7.s[1]
        adcs    x21, x21, x26
        str     q23, [sp, #0x260]
        mul     x26, x6, x6
        stp     x22, x21, [x1, #0x1a0]
        umlal   v28.2d, v17.2s, v21.s[2]
        ldp     q23, q30, [x2, #0x160]
        umlal2  v28.2d, v17.4s, v21.s[3]
        umlal   v28.2d, v24.2s, v21.s[0]
        umlal2  v28.2d, v24.4s, v21.s[1]
        ldp     q17, q24, [x2, #0x190]
        stp     x26, x20, [x1, #0x180]
        umlal   v28.2d, v17.2s, v8.s[2]
        umlal2  v28.2d, v17.4s, v8.s[3]
        umlal   v28.2d, v24.2s, v8.s[0]
        umlal2  v28.2d, v24.4s, v8.s[1]
        ldp     q17, q24, [x2, #0x1b0]
        umlal   v25.2d, v23.2s, v14.s[2]
        umulh   x21, x19, x4
        umlal2  v25.2d, v23.4s, v14.s[3]
        umlal   v25.2d, v30.2s, v14.s[0]
        adcs    x22, x25, x28
        adc     x25, x5, x27
        umlal2  v25.2d, v30.4s, v14.s[1]
        stp     x22, x25, [x1, #0x1b0]
        umlal   v28.2d, v17.2s, v2.s[2]
        mul     x22, x19, x10
        umulh   x25, x19, x10
        umlal2  v28.2d, v17.4s, v2.s[3]
        ldp     q17, q23, [x2, #0x1d0]
        umlal   v28.2d, v24.2s, v2.s[0]
        umlal2  v28.2d, v24.4s, v2.s[1]
        mul     x26, x19, x11
        umulh   x27, x19, x11
        umlal   v28.2d, v17.2s, v26.s[2]
        umlal2  v28.2d, v17.4s, v26.s[3]
        ldp     q17, q24, [x2, #0x1f0]
        umulh   x28, x4, x11
        umlal   v28.2d, v23.2s, v26.s[0]
        umlal2  v28.2d, v23.4s, v26.s[1]
        umlal   v28.2d, v17.2s, v7.s[2]
        umlal2  v28.2d, v17.4s, v7.s[3]
        umlal   v28.2d, v24.2s, v7.s[0]
        umlal2  v28.2d, v24.4s, v7.s[1]
        ldp     q17, q23, [x2, #0x180]
        str     q28, [sp, #0x270]
        mul     x20, x4, x11
        adds    x21, x21, x22
        umlal   v25.2d, v17.2s, v21.s[2]
        ldp     q24, q28, [x2, #0x1a0]
        umlal2  v25.2d, v17.4s, v21.s[3]
        ldr     q17, [sp, #0x290]
        adcs    x22, x25, x26
        umlal   v25.2d, v23.2s, v21.s[0]
        mul     x25, x19, x4
        umlal2  v25.2d, v23.4s, v21.s[1]
        adcs    x26, x27, x20
        umulh   x27, x10, x11
        mul     x20, x10, x11
        umlal   v25.2d, v24.2s, v8.s[2]
        umlal2  v25.2d, v24.4s, v8.s[3]
        and     v23.16b, v17.16b, v0.16b
        mul     x23, x4, x10
        umlal   v25.2d, v28.2s, v8.s[0]
        adcs    x28, x28, x20
        usra    v23.2d, v4.2d, #0x1d
        umlal2  v25.2d, v28.4s, v8.s[1]
        adc     x27, x27, xzr
        ext     v4.16b, v1.16b, v17.16b, #8
        ext     v17.16b, v17.16b, v1.16b, #8
        umulh   x20, x4, x10
        adds    x22, x22, x23
        usra    v23.2d, v4.2d, #0x1d
        ldp     q4, q24, [x2, #0x1c0]
        umulh   x23, x19, x19
        adcs    x26, x26, x20
        adcs    x28, x28, xzr
        adc     x27, x27, xzr
        adds    x25, x25, x25
        adcs    x21, x21, x21
        mul     x19, x19, x19
        adcs    x22, x22, x22
        adcs    x26, x26, x26
        umlal   v25.2d, v4.2s, v2.s[2]
        adcs    x28, x28, x28
        mul     x20, x4, x4
        umlal2  v25.2d, v4.4s, v2.s[3]
        adcs    x27, x27, x27
        umlal   v25.2d, v24.2s, v2.s[0]
        adc     x24, xzr, xzr
        adds    x25, x25, x23
        umlal2  v25.2d, v24.4s, v2.s[1]
        ldp     q4, q24, [x2, #0x1e0]
        umlal   v25.2d, v4.2s, v26.s[2]
        umlal2  v25.2d, v4.4s, v26.s[3]
        umlal   v25.2d, v24.2s, v26.s[0]
        umlal2  v25.2d, v24.4s, v26.s[1]
        ldp     q4, q24, [x2, #0x170]
        umlal   v23.2d, v4.2s, v14.s[2]
        umlal2  v23.2d, v4.4s, v14.s[3]
        umlal   v23.2d, v24.2s, v14.s[0]
        umlal2  v23.2d, v24.4s, v14.s[1]
        ldp     q4, q24, [x2, #0x200]
        umlal   v25.2d, v4.2s, v7.s[2]
        umlal2  v25.2d, v4.4s, v7.s[3]
        umlal   v25.2d, v24.2s, v7.s[0]
        umlal2  v25.2d, v24.4s, v7.s[1]
        ldp     q4, q24, [x2, #0x190]
        str     q25, [sp, #0x280]
        umlal   v23.2d, v4.2s, v21.s[2]
        ldp     q25, q28, [x2, #0x1b0]
        umlal2  v23.2d, v4.4s, v21.s[3]
        umlal   v23.2d, v24.2s, v21.s[0]
        umlal2  v23.2d, v24.4s, v21.s[1]
        ldp     q4, q24, [x2, #0x1d0]
        umlal   v23.2d, v25.2s, v8.s[2]
        umlal2  v23.2d, v25.4s, v8.s[3]
        umlal   v23.2d, v28.2s, v8.s[0]
        ldp     q25, q30, [x2, #0x1f0]
        umlal2  v23.2d, v28.4s, v8.s[1]
        umlal   v23.2d, v4.2s, v2.s[2]
        umlal2  v23.2d, v4.4s, v2.s[3]
        umlal   v23.2d, v24.2s, v2.s[0]
        umlal2  v23.2d, v24.4s, v2.s[1]
        ldp     q4, q24, [x2, #0x180]
        umlal   v23.2d, v25.2s, v26.s[2]
        umlal2  v23.2d, v25.4s, v26.s[3]
        umlal   v23.2d, v30.2s, v26.s[0]
        umlal2  v23.2d, v30.4s, v26.s[1]
        ldp     q25, q28, [x2, #0x210]
        umulh   x23, x4, x4
        mul     x4, x10, x10
        adcs    x21, x21, x20
        adcs    x22, x22, x23
        umlal   v23.2d, v25.2s, v7.s[2]
        umulh   x20, x10, x10
        umlal2  v23.2d, v25.4s, v7.s[3]
        adcs    x26, x26, x4
        umull   v25.2d, v4.2s, v14.s[2]
        umlal   v23.2d, v28.2s, v7.s[0]
        mul     x23, x11, x11
        adcs    x28, x28, x20
        umlal2  v25.2d, v4.4s, v14.s[3]
        ldp     q4, q30, [x2, #0x1a0]
        umlal   v25.2d, v24.2s, v14.s[0]
        umulh   x20, x11, x11
        umlal2  v23.2d, v28.4s, v7.s[1]
        umlal2  v25.2d, v24.4s, v14.s[1]
        str     q23, [sp, #0x290]
        adcs    x27, x27, x23
        ldp     q23, q24, [x2, #0x1c0]
        adc     x20, x24, x20
        stp     x19, x25, [x1, #0x1c0]
        umlal   v25.2d, v4.2s, v21.s[2]
        stp     x26, x28, [x1, #0x1e0]
        umlal2  v25.2d, v4.4s, v21.s[3]
        stp     x27, x20, [x1, #0x1f0]
        umlal   v25.2d, v30.2s, v21.s[0]
        ldp     x25, x26, [x3, #0xc0]
        ldp     q4, q28, [x2, #0x1e0]
        umlal2  v25.2d, v30.4s, v21.s[1]
        umlal   v25.2d, v23.2s, v8.s[2]
        umlal2  v25.2d, v23.4s, v8.s[3]
        ldp     x27, x28, [x3, #0xe0]
        umlal   v25.2d, v24.2s, v8.s[0]
        ldp     x19, x20, [x3, #0xf0]
        ldp     x23, x24, [x3, #0xd0]
        subs    x25, x25, x27
        umlal2  v25.2d, v24.4s, v8.s[1]
        umlal   v25.2d, v4.2s, v2.s[2]
        sbcs    x26, x26, x28
        stp     x21, x22, [x1, #0x1d0]
        umlal2  v25.2d, v4.4s, v2.s[3]
        ldp     q4, q23, [x2, #0x200]
        umlal   v25.2d, v28.2s, v2.s[0]
        sbcs    x21, x23, x19
        sbcs    x22, x24, x20
        umlal2  v25.2d, v28.4s, v2.s[1]
        csetm   x27, lo
        eor     x26, x26, x27
        eor     x25, x25, x27
        eor     x22, x22, x27
        umlal   v25.2d, v4.2s, v26.s[2]
        umlal2  v25.2d, v4.4s, v26.s[3]
        ldp     q4, q24, [x2, #0x220]
        eor     x21, x21, x27
        cmn     x27, #1
        umlal   v25.2d, v23.2s, v26.s[0]
        adcs    x25, x25, xzr
        umlal2  v25.2d, v23.4s, v26.s[1]
        ldp     q23, q28, [x2, #0x190]
        adcs    x26, x26, xzr
        umlal   v25.2d, v4.2s, v7.s[2]
        mul     x27, x25, x26
        umlal2  v25.2d, v4.4s, v7.s[3]
        ldr     q4, [x2, #0x230]
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        umlal   v25.2d, v24.2s, v7.s[0]
        umlal2  v25.2d, v24.4s, v7.s[1]
        umulh   x28, x25, x26
        mul     x19, x21, x22
        usra    v25.2d, v17.2d, #0x1d
        umull   v17.2d, v23.2s, v14.s[2]
        str     q25, [sp, #0x2a0]
        mul     x20, x25, x21
        mul     x23, x25, x22
        adds    x28, x28, x20
        umlal2  v17.2d, v23.4s, v14.s[3]
        ldp     q23, q24, [x2, #0x1b0]
        umlal   v17.2d, v28.2s, v14.s[0]
        mul     x20, x26, x22
        umulh   x24, x25, x21
        umlal2  v17.2d, v28.4s, v14.s[1]
        umulh   x3, x25, x22
        adcs    x23, x24, x23
        ldp     q25, q28, [x2, #0x1d0]
        umlal   v17.2d, v23.2s, v21.s[2]
        umlal2  v17.2d, v23.4s, v21.s[3]
        umlal   v17.2d, v24.2s, v21.s[0]
        umulh   x24, x26, x22
        umlal2  v17.2d, v24.4s, v21.s[1]
        ldp     q23, q24, [x2, #0x1f0]
        adcs    x20, x3, x20
        umlal   v17.2d, v25.2s, v8.s[2]
        umlal2  v17.2d, v25.4s, v8.s[3]
        umlal   v17.2d, v28.2s, v8.s[0]
        umlal2  v17.2d, v28.4s, v8.s[1]
        ldp     q25, q28, [x2, #0x210]
        umlal   v17.2d, v23.2s, v2.s[2]
        mul     x3, x26, x21
        umlal2  v17.2d, v23.4s, v2.s[3]
        adcs    x19, x24, x19
        umlal   v17.2d, v24.2s, v2.s[0]
        umlal2  v17.2d, v24.4s, v2.s[1]
        ldp     q23, q24, [x2, #0x1a0]
        umulh   x24, x21, x22
        umlal   v17.2d, v25.2s, v26.s[2]
        umlal2  v17.2d, v25.4s, v26.s[3]
        umlal   v17.2d, v28.2s, v26.s[0]
        umlal2  v17.2d, v28.4s, v26.s[1]
        umulh   x4, x26, x21
        umlal   v17.2d, v4.2s, v7.s[2]
        adc     x24, x24, xzr
        adds    x23, x23, x3
        umlal2  v17.2d, v4.4s, v7.s[3]
        ldp     q4, q7, [x2, #0x1e0]
        adcs    x20, x20, x4
        str     q17, [sp, #0x2b0]
        adcs    x19, x19, xzr
        adc     x24, x24, xzr
        umulh   x3, x25, x25
        adds    x27, x27, x27
        umull   v17.2d, v23.2s, v14.s[2]
        adcs    x28, x28, x28
        ldp     x4, x5, [x1, #0x180]
        adcs    x23, x23, x23
        ldp     x6, x7, [x1, #0x190]
        adcs    x20, x20, x20
        ldp     x8, x9, [x1, #0x1a0]
        adcs    x19, x19, x19
        umulh   x10, x26, x26
        ldp     x11, x12, [x1, #0x1b0]
        umlal2  v17.2d, v23.4s, v14.s[3]
        adcs    x24, x24, x24
        umlal   v17.2d, v24.2s, v14.s[0]
        ldp     q23, q25, [x2, #0x1c0]
        adc     x13, xzr, xzr
        adds    x27, x27, x3
        umlal2  v17.2d, v24.4s, v14.s[1]
        ldp     q24, q28, [x2, #0x200]
        umlal   v17.2d, v23.2s, v21.s[2]
        mul     x26, x26, x26
        adcs    x26, x28, x26
        mul     x25, x25, x25
        umlal2  v17.2d, v23.4s, v21.s[3]
        adcs    x28, x23, x10
        umlal   v17.2d, v25.2s, v21.s[0]
        mul     x23, x21, x21
        umlal2  v17.2d, v25.4s, v21.s[1]
        umlal   v17.2d, v4.2s, v8.s[2]
        ldp     q23, q25, [x2, #0x220]
        umlal2  v17.2d, v4.4s, v8.s[3]
        umlal   v17.2d, v7.2s, v8.s[0]
        umlal2  v17.2d, v7.4s, v8.s[1]
        umlal   v17.2d, v24.2s, v2.s[2]
        umlal2  v17.2d, v24.4s, v2.s[3]
        ldp     q4, q7, [x2, #0x1b0]
        umlal   v17.2d, v28.2s, v2.s[0]
        umlal2  v17.2d, v28.4s, v2.s[1]
        ldr     q24, [x2, #0x230]
        umlal   v17.2d, v23.2s, v26.s[2]
        umlal2  v17.2d, v23.4s, v26.s[3]
        umulh   x21, x21, x21
        adcs    x20, x20, x23
        ldp     x23, x3, [x1, #0x1c0]
        umull   v23.2d, v4.2s, v14.s[2]
        ldp     x10, x14, [x1, #0x1d0]
        umlal   v17.2d, v25.2s, v26.s[0]
        umlal2  v17.2d, v25.4s, v26.s[1]
        ldp     q25, q28, [x2, #0x1d0]
        mul     x15, x22, x22
        umlal2  v23.2d, v4.4s, v14.s[3]
        adcs    x21, x19, x21
        umlal   v23.2d, v7.2s, v14.s[0]
        umlal2  v23.2d, v7.4s, v14.s[1]
        str     q17, [sp, #0x2c0]
        umulh   x22, x22, x22
        adcs    x19, x24, x15
        ldp     x24, x15, [x1, #0x100]
        ldp     q4, q7, [x2, #0x1f0]
        umlal   v23.2d, v25.2s, v21.s[2]
        umlal2  v23.2d, v25.4s, v21.s[3]
        ldp     q17, q25, [x2, #0x210]
        adc     x22, x13, x22
        subs    x25, x4, x25
        ldp     x4, x13, [x1, #0x1e0]
        umlal   v23.2d, v28.2s, v21.s[0]
        sbcs    x27, x5, x27
        umlal2  v23.2d, v28.4s, v21.s[1]
        sbcs    x26, x6, x26
        ldp     x5, x6, [x1, #0x1f0]
        sbcs    x28, x7, x28
        sbcs    x20, x8, x20
        ldp     x7, x8, [x1, #0x1b0]
        sbcs    x21, x9, x21
        umlal   v23.2d, v4.2s, v8.s[2]
        sbcs    x19, x11, x19
        ldp     x9, x11, [x1, #0x1a0]
        umlal2  v23.2d, v4.4s, v8.s[3]
        sbcs    x22, x12, x22
        umlal   v23.2d, v7.2s, v8.s[0]
        csetm   x12, lo
        adds    x25, x25, x23
        umlal2  v23.2d, v7.4s, v8.s[1]
        adcs    x27, x27, x3
        ldp     x23, x3, [x1, #0x1c0]
        umlal   v23.2d, v17.2s, v2.s[2]
        adcs    x26, x26, x10
        ldp     q4, q7, [x2, #0x1c0]
        adcs    x28, x28, x14
        umlal2  v23.2d, v17.4s, v2.s[3]
        ldp     x10, x14, [x1, #0x1d0]
        adcs    x20, x20, x4
        ldp     q17, q28, [x2, #0x1e0]
        umlal   v23.2d, v25.2s, v2.s[0]
        ldp     x4, x16, [x1, #0x1e0]
        umlal2  v23.2d, v25.4s, v2.s[1]
        adcs    x21, x21, x13
        adcs    x19, x19, x5
        umlal   v23.2d, v24.2s, v26.s[2]
        adcs    x22, x22, x6
        umlal2  v23.2d, v24.4s, v26.s[3]
        adc     x5, x12, xzr
        adds    x25, x9, x25
        umull   v24.2d, v4.2s, v14.s[2]
        umlal2  v24.2d, v4.4s, v14.s[3]
        umlal   v24.2d, v7.2s, v14.s[0]
        umlal2  v24.2d, v7.4s, v14.s[1]
        adcs    x27, x11, x27
        ldp     x6, x9, [x1, #0x1f0]
        umlal   v24.2d, v17.2s, v21.s[2]
        stp     x25, x27, [x1, #0x1a0]
        adcs    x25, x7, x26
        umlal2  v24.2d, v17.4s, v21.s[3]
        ldp     q4, q7, [x2, #0x200]
        adcs    x26, x8, x28
        umlal   v24.2d, v28.2s, v21.s[0]
        stp     x25, x26, [x1, #0x1b0]
        adcs    x25, x23, x20
        umlal2  v24.2d, v28.4s, v21.s[1]
        adcs    x21, x3, x21
        ldr     q17, [x2, #0x230]
        str     q23, [sp, #0x2d0]
        ldp     q23, q25, [x2, #0x220]
        umlal   v24.2d, v4.2s, v8.s[2]
        umlal2  v24.2d, v4.4s, v8.s[3]
        ldp     q4, q26, [x2, #0x1d0]
        umlal   v24.2d, v7.2s, v8.s[0]
        umlal2  v24.2d, v7.4s, v8.s[1]
        umlal   v24.2d, v23.2s, v2.s[2]
        umlal2  v24.2d, v23.4s, v2.s[3]
        ldp     q7, q23, [x2, #0x1f0]
        umlal   v24.2d, v25.2s, v2.s[0]
        umlal2  v24.2d, v25.4s, v2.s[1]
        umull   v25.2d, v4.2s, v14.s[2]
        str     q24, [sp, #0x2e0]
        umlal2  v25.2d, v4.4s, v14.s[3]
        ldp     q4, q24, [x2, #0x210]
        umlal   v25.2d, v26.2s, v14.s[0]
        umlal2  v25.2d, v26.4s, v14.s[1]
        umlal   v25.2d, v7.2s, v21.s[2]
        umlal2  v25.2d, v7.4s, v21.s[3]
        umlal   v25.2d, v23.2s, v21.s[0]
        ldp     q7, q26, [x2, #0x210]
        umlal2  v25.2d, v23.4s, v21.s[1]
        umlal   v25.2d, v4.2s, v8.s[2]
        umlal2  v25.2d, v4.4s, v8.s[3]
        ldp     q4, q23, [x2, #0x1e0]
        umlal   v25.2d, v24.2s, v8.s[0]
        umlal2  v25.2d, v24.4s, v8.s[1]
        umlal   v25.2d, v17.2s, v2.s[2]
        ldp     q24, q28, [x2, #0x200]
        umlal2  v25.2d, v17.4s, v2.s[3]
        stp     x25, x21, [x1, #0x1c0]
        adcs    x21, x10, x19
        adcs    x22, x14, x22
        umull   v2.2d, v4.2s, v14.s[2]
        ldp     q17, q30, [x2, #0x220]
        stp     x21, x22, [x1, #0x1d0]
        adcs    x21, x4, x5
        adcs    x22, x16, xzr
        str     q25, [sp, #0x2f0]
        adcs    x25, x6, xzr
        adcs    x26, x9, xzr
        umlal2  v2.2d, v4.4s, v14.s[3]
        umlal   v2.2d, v23.2s, v14.s[0]
        stp     x21, x22, [x1, #0x1e0]
        ldp     x21, x22, [sp]
        umlal2  v2.2d, v23.4s, v14.s[1]
        stp     x25, x26, [x1, #0x1f0]
        umlal   v2.2d, v24.2s, v21.s[2]
        ldp     x25, x26, [x1, #0x110]
        umlal2  v2.2d, v24.4s, v21.s[3]
        ldp     x27, x28, [sp, #0x10]
        subs    x21, x24, x21
        umlal   v2.2d, v28.2s, v21.s[0]
        ldp     x19, x20, [x1, #0x120]
        umlal2  v2.2d, v28.4s, v21.s[1]
        sbcs    x22, x15, x22
        ldp     x23, x24, [sp, #0x20]
        umlal   v2.2d, v17.2s, v8.s[2]
        ldp     x3, x4, [x1, #0x130]
        umlal2  v2.2d, v17.4s, v8.s[3]
        sbcs    x25, x25, x27
        ldp     x27, x5, [sp, #0x30]
        umlal   v2.2d, v30.2s, v8.s[0]
        sbcs    x26, x26, x28
        ldp     x28, x6, [x1, #0x140]
        ldp     q4, q17, [x2, #0x1f0]
        ldp     q23, q24, [x2, #0x200]
        ldr     q25, [x2, #0x230]
        umull   v28.2d, v4.2s, v14.s[2]
        umlal2  v28.2d, v4.4s, v14.s[3]
        umlal   v28.2d, v17.2s, v14.s[0]
        sbcs    x19, x19, x23
        ldp     x23, x7, [sp, #0x40]
        umlal2  v28.2d, v17.4s, v14.s[1]
        sbcs    x20, x20, x24
        ldp     x24, x8, [x1, #0x150]
        umlal   v28.2d, v7.2s, v21.s[2]
        sbcs    x27, x3, x27
        ldp     x3, x9, [sp, #0x50]
        umlal2  v28.2d, v7.4s, v21.s[3]
        ldp     x10, x11, [x1, #0x170]
        umlal   v28.2d, v26.2s, v21.s[0]
        stp     x21, x22, [sp]
        ldp     x21, x22, [x1, #0x160]
        ldp     x12, x13, [x1, #0x180]
        sbcs    x4, x4, x5
        stp     x19, x20, [sp, #0x20]
        ext     v4.16b, v16.16b, v1.16b, #8
        sbcs    x28, x28, x23
        umlal2  v28.2d, v26.4s, v21.s[1]
        ldp     x19, x20, [sp, #0x60]
        sbcs    x23, x6, x7
        umull   v7.2d, v23.2s, v14.s[2]
        stp     x25, x26, [sp, #0x10]
        sbcs    x25, x24, x3
        sbcs    x26, x8, x9
        umlal2  v7.2d, v23.4s, v14.s[3]
        ldp     x24, x3, [sp]
        sbcs    x21, x21, x19
        ldp     x19, x5, [sp, #0x70]
        umlal   v7.2d, v24.2s, v14.s[0]
        ldp     x6, x7, [sp, #0x10]
        stp     x28, x23, [sp, #0x40]
        sbcs    x22, x22, x20
        ext     v17.16b, v29.16b, v1.16b, #8
        ldr     x28, [sp, #0x1c0]
        sbcs    x19, x10, x19
        umlal2  v7.2d, v24.4s, v14.s[1]
        ext     v23.16b, v1.16b, v11.16b, #8
        ldp     x20, x23, [x1, #0x190]
        sbcs    x5, x11, x5
        umlal   v28.2d, v25.2s, v8.s[2]
        csetm   x8, lo
        stp     x27, x4, [sp, #0x30]
        umlal2  v28.2d, v25.4s, v8.s[3]
        ldp     x27, x4, [x1, #0x1c0]
        and     v24.16b, v11.16b, v0.16b
        ext     v11.16b, v11.16b, v1.16b, #8
        ldp     x9, x10, [x1, #0x40]
        umlal2  v2.2d, v30.4s, v8.s[1]
        ext     v8.16b, v1.16b, v10.16b, #8
        ldp     x11, x14, [x1, #0x1a0]
        ext     v25.16b, v10.16b, v1.16b, #8
        and     v10.16b, v10.16b, v0.16b
        stp     x25, x26, [sp, #0x50]
        adds    x25, x24, x12
        usra    v24.2d, v23.2d, #0x1d
        adcs    x26, x3, x13
        ext     v23.16b, v1.16b, v31.16b, #8
        usra    v10.2d, v8.2d, #0x1d
        stp     x21, x22, [sp, #0x60]
        adcs    x21, x6, x20
        ext     v8.16b, v1.16b, v29.16b, #8
        adcs    x22, x7, x23
        ldp     x20, x23, [sp, #0x20]
        and     v26.16b, v29.16b, v0.16b
        ldp     x24, x3, [sp, #0x30]
        usra    v24.2d, v4.2d, #0x1d
        and     v4.16b, v31.16b, v0.16b
        ldp     x6, x7, [x1, #0x1b0]
        ext     v29.16b, v31.16b, v1.16b, #8
        usra    v10.2d, v11.2d, #0x1d
        stp     x25, x26, [sp]
        usra    v4.2d, v23.2d, #0x1d
        and     v11.16b, v22.16b, v0.16b
        ldp     x25, x26, [x1, #0x1d0]
        adcs    x20, x20, x11
        ext     v23.16b, v1.16b, v22.16b, #8
        ext     v22.16b, v22.16b, v1.16b, #8
        adcs    x23, x23, x14
        ldp     x11, x12, [sp, #0x50]
        ldp     x13, x14, [sp, #0xe0]
        usra    v26.2d, v8.2d, #0x1d
        and     v8.16b, v16.16b, v0.16b
        adcs    x24, x24, x6
        ldp     x6, x15, [sp, #0xc0]
        usra    v11.2d, v23.2d, #0x1d
        ext     v23.16b, v1.16b, v5.16b, #8
        stp     x19, x5, [sp, #0x70]
        adcs    x19, x3, x7
        ext     v16.16b, v1.16b, v16.16b, #8
        ldp     x3, x5, [x1, #0x50]
        stp     x21, x22, [sp, #0x10]
        usra    v8.2d, v16.2d, #0x1d
        and     v16.16b, v5.16b, v0.16b
        ldp     x21, x22, [sp, #0x40]
        ext     v5.16b, v5.16b, v1.16b, #8
        usra    v26.2d, v25.2d, #0x1d
        stp     x20, x23, [sp, #0x20]
        and     v25.16b, v27.16b, v0.16b
        usra    v16.2d, v23.2d, #0x1d
        ext     v23.16b, v1.16b, v15.16b, #8
        ldp     x20, x23, [sp, #0x120]
        stp     x24, x19, [sp, #0x30]
        ldp     x19, x24, [x1, #0x70]
        adcs    x21, x21, x27
        ldp     x27, x7, [sp, #0x60]
        usra    v16.2d, v22.2d, #0x1d
        and     v22.16b, v15.16b, v0.16b
        adcs    x22, x22, x4
        str     q28, [sp, #0x1e0]
        str     q2, [sp, #0x300]
        adcs    x25, x11, x25
        ldp     x4, x11, [sp, #0x30]
        usra    v22.2d, v23.2d, #0x1d
        ext     v15.16b, v15.16b, v1.16b, #8
        ldp     x16, x17, [x1, #0x1e0]
        adcs    x26, x12, x26
        stp     x21, x22, [sp, #0x40]
        usra    v8.2d, v15.2d, #0x1d
        ldp     x21, x22, [x1, #0x1f0]
        stp     x25, x26, [sp, #0x50]
        adcs    x25, x27, x16
        ldp     x26, x27, [x1, #0x140]
        ldp     x12, x16, [sp, #0x70]
        adcs    x7, x7, x17
        stp     x25, x7, [sp, #0x60]
        ldp     x25, x7, [sp]
        ldp     q15, q2, [x2, #0x210]
        adcs    x21, x12, x21
        ldp     x12, x17, [x1, #0x150]
        adcs    x22, x16, x22
        ldr     q23, [x2, #0x230]
        adc     x8, x8, xzr
        adds    x25, x26, x25
        stp     x21, x22, [sp, #0x70]
        ldp     x21, x22, [sp, #0x20]
        adcs    x26, x27, x7
        stp     x25, x26, [x1, #0x140]
        ldp     x25, x26, [sp, #0x10]
        ldp     x27, x7, [x1, #0x160]
        umull   v28.2d, v23.2s, v14.s[2]
        adcs    x25, x12, x25
        ldp     x12, x16, [x1, #0x170]
        adcs    x26, x17, x26
        stp     x25, x26, [x1, #0x150]
        adcs    x21, x27, x21
        umlal2  v28.2d, v23.4s, v14.s[3]
        ldp     x25, x26, [sp, #0xf0]
        adcs    x22, x7, x22
        stp     x21, x22, [x1, #0x160]
        ldp     x21, x22, [sp, #0x40]
        str     q28, [sp, #0x220]
        adcs    x27, x12, x4
        adcs    x4, x16, x11
        ldp     x7, x11, [x1, #0x180]
        stp     x27, x4, [x1, #0x170]
        ldp     x27, x4, [x1, #0x190]
        adcs    x21, x7, x21
        ldp     x7, x12, [sp, #0x50]
        adcs    x22, x11, x22
        ldr     x11, [sp, #0x1c8]
        umull   v23.2d, v15.2s, v14.s[2]
        ldp     q28, q30, [x2, #0x220]
        and     v31.16b, v3.16b, v0.16b
        ldp     x16, x17, [sp, #0xd0]
        adcs    x27, x27, x7
        stp     x21, x22, [x1, #0x180]
        adcs    x21, x4, x12
        ldp     x22, x4, [sp, #0x60]
        ldp     x7, x12, [x1, #0x1a0]
        usra    v11.2d, v29.2d, #0x1d
        ext     v29.16b, v1.16b, v3.16b, #8
        stp     x27, x21, [x1, #0x190]
        ext     v3.16b, v3.16b, v1.16b, #8
        ldp     x21, x27, [sp, #0x70]
        usra    v31.2d, v29.2d, #0x1d
        ext     v29.16b, v1.16b, v13.16b, #8
        umlal2  v23.2d, v15.4s, v14.s[3]
        ldr     q15, [x2, #0x230]
        adcs    x22, x7, x22
        umlal   v7.2d, v28.2s, v21.s[2]
        adcs    x4, x12, x4
        ldp     x7, x12, [x1, #0x1b0]
        umlal2  v7.2d, v28.4s, v21.s[3]
        stp     x22, x4, [x1, #0x1a0]
        umlal   v7.2d, v30.2s, v21.s[0]
        ldp     x22, x4, [x1, #0x1d0]
        umlal2  v7.2d, v30.4s, v21.s[1]
        ldp     q28, q30, [x2, #0x220]
        umlal   v23.2d, v2.2s, v14.s[0]
        adcs    x21, x7, x21
        umlal2  v23.2d, v2.4s, v14.s[1]
        ext     v2.16b, v1.16b, v20.16b, #8
        adcs    x27, x12, x27
        ldp     x7, x12, [x1, #0x60]
        umlal   v23.2d, v15.2s, v21.s[2]
        stp     x21, x27, [x1, #0x1b0]
        ldp     x21, x27, [x1, #0x1c0]
        umlal2  v23.2d, v15.4s, v21.s[3]
        ext     v15.16b, v1.16b, v27.16b, #8
        ext     v21.16b, v1.16b, v12.16b, #8
        ext     v27.16b, v27.16b, v1.16b, #8
        usra    v25.2d, v15.2d, #0x1d
        and     v15.16b, v12.16b, v0.16b
        str     q7, [sp, #0x1f0]
        ext     v7.16b, v1.16b, v9.16b, #8
        adcs    x21, x21, x8
        ldr     x8, [sp, #0x1d0]
        usra    v15.2d, v21.2d, #0x1d
        and     v21.16b, v13.16b, v0.16b
        adcs    x27, x27, xzr
        ext     v13.16b, v13.16b, v1.16b, #8
        str     q23, [sp, #0x200]
        adcs    x22, x22, xzr
        usra    v21.2d, v29.2d, #0x1d
        and     v23.16b, v18.16b, v0.16b
        stp     x21, x27, [x1, #0x1c0]
        adcs    x21, x4, xzr
        ext     v29.16b, v1.16b, v18.16b, #8
        ldp     x27, x4, [x1, #0x1e0]
        ext     v18.16b, v18.16b, v1.16b, #8
        usra    v25.2d, v5.2d, #0x1d
        stp     x22, x21, [x1, #0x1d0]
        usra    v23.2d, v29.2d, #0x1d
        and     v5.16b, v20.16b, v0.16b
        ldp     x21, x22, [x1, #0x1f0]
        usra    v21.2d, v3.2d, #0x1d
        ext     v3.16b, v20.16b, v1.16b, #8
        ldp     q20, q29, [x2]
        usra    v5.2d, v2.2d, #0x1d
        adcs    x27, x27, xzr
        usra    v4.2d, v3.2d, #0x1d
        ldp     q2, q3, [x2, #0x20]
        adcs    x4, x4, xzr
        usra    v23.2d, v13.2d, #0x1d
        umull   v13.2d, v28.2s, v14.s[2]
        adcs    x21, x21, xzr
        stp     x27, x4, [x1, #0x1e0]
        usra    v15.2d, v27.2d, #0x1d
        ldp     x27, x4, [sp, #0x180]
        adcs    x22, x22, xzr
        usra    v5.2d, v18.2d, #0x1d
        ext     v18.16b, v1.16b, v19.16b, #8
        stp     x21, x22, [x1, #0x1f0]
        and     v27.16b, v19.16b, v0.16b
        ext     v12.16b, v12.16b, v1.16b, #8
        ldp     x21, x22, [sp, #0x190]
        umlal2  v13.2d, v28.4s, v14.s[3]
        and     v28.16b, v9.16b, v0.16b
        umlal   v13.2d, v30.2s, v14.s[0]
        usra    v27.2d, v18.2d, #0x1d
        umlal2  v13.2d, v30.4s, v14.s[1]
        ldp     q14, q18, [x2, #0x40]
        usra    v28.2d, v7.2d, #0x1d
        ext     v7.16b, v19.16b, v1.16b, #8
        ext     v9.16b, v9.16b, v1.16b, #8
        usra    v27.2d, v12.2d, #0x1d
        str     q13, [sp, #0x210]
        usra    v22.2d, v9.2d, #0x1d
        usra    v28.2d, v7.2d, #0x1d
        cmp     x28, #1
        sbcs    x28, x9, x6
        ldp     x6, x9, [sp, #0x100]
        sbcs    x10, x10, x15
        sbcs    x3, x3, x16
        ldp     x15, x16, [sp, #0x110]
        sbcs    x5, x5, x17
        stp     x28, x10, [sp, #0xc0]
        sbcs    x28, x7, x13
        ldp     x7, x10, [sp, #0x1a0]
        sbcs    x12, x12, x14
        ldp     x13, x14, [sp, #0x1b0]
        sbcs    x25, x19, x25
        ldp     x19, x17, [sp, #0x140]
        sbcs    x26, x24, x26
        stp     x3, x5, [sp, #0xd0]
        sbcs    x27, x27, x6
        ldp     x24, x3, [x1, #0xc0]
        sbcs    x4, x4, x9
        ldp     x5, x6, [sp, #0x130]
        sbcs    x21, x21, x15
        ldp     x9, x15, [sp, #0x150]
        sbcs    x22, x22, x16
        stp     x25, x26, [sp, #0xf0]
        sbcs    x25, x7, x20
        ldp     x26, x20, [x1, #0xd0]
        sbcs    x23, x10, x23
        ldp     x7, x10, [sp, #0x160]
        sbcs    x5, x13, x5
        ldp     x13, x16, [x1, #0xe0]
        stp     x28, x12, [sp, #0xe0]
        sbcs    x28, x14, x6
        sbcs    x19, x24, x19
        ldp     x24, x6, [x1, #0x140]
        stp     x21, x22, [sp, #0x110]
        stp     x27, x4, [sp, #0x100]
        ldp     x21, x22, [sp, #0xe0]
        stp     x5, x28, [sp, #0x130]
        sbcs    x27, x3, x17
        sbcs    x26, x26, x9
        ldp     x28, x3, [sp, #0x170]
        sbcs    x20, x20, x15
        ldp     x4, x5, [x1, #0xf0]
        sbcs    x7, x13, x7
        ldp     x9, x12, [sp, #0xd0]
        sbcs    x10, x16, x10
        ldp     x13, x14, [x1, #0x160]
        sbcs    x28, x4, x28
        ldp     x4, x15, [sp, #0xc0]
        sbcs    x3, x5, x3
        ldp     x5, x16, [x1, #0x150]
        stp     x19, x27, [sp, #0x140]
        ngc     x27, xzr
        stp     x25, x23, [sp, #0x120]
        ldp     x25, x19, [x1, #0x170]
        ldp     x23, x17, [x1, #0x180]
        stp     x28, x3, [sp, #0x170]
        stp     x7, x10, [sp, #0x160]
        ldp     x28, x3, [sp, #0xf0]
        cmp     x11, #1
        ldp     x7, x10, [sp, #0x100]
        adcs    x24, x4, x24
        ldp     x4, x11, [sp, #0x110]
        adcs    x6, x15, x6
        adcs    x5, x9, x5
        ldp     x9, x15, [x1, #0x190]
        adcs    x12, x12, x16
        stp     x24, x6, [sp, #0xc0]
        adcs    x21, x21, x13
        ldp     x24, x6, [sp, #0x120]
        ldp     x13, x16, [x1, #0x1a0]
        adcs    x22, x22, x14
        adcs    x25, x28, x25
        ldp     x28, x14, [x1, #0x1b0]
        adcs    x19, x3, x19
        stp     x5, x12, [sp, #0xd0]
        adcs    x23, x7, x23
        ldp     x3, x5, [x1, #0x1c0]
        adcs    x7, x10, x17
        ldp     x10, x12, [sp, #0x130]
        adcs    x4, x4, x9
        stp     x21, x22, [sp, #0xe0]
        adcs    x21, x11, x15
        ldp     x22, x9, [x1, #0x1d0]
        adcs    x24, x24, x13
        stp     x26, x20, [sp, #0x150]
        ldp     x26, x20, [sp, #0x140]
        adcs    x6, x6, x16
        ldp     x11, x13, [sp, #0x150]
        adcs    x28, x10, x28
        ldp     x10, x15, [x1, #0x1e0]
        adcs    x12, x12, x14
        stp     x25, x19, [sp, #0xf0]
        ldp     x25, x19, [sp, #0x160]
        adcs    x26, x26, x3
        adcs    x20, x20, x5
        ldp     x3, x5, [sp, #0x170]
        adcs    x22, x11, x22
        stp     x23, x7, [sp, #0x100]
        ldp     x23, x7, [sp, #0xc0]
        adcs    x9, x13, x9
        ldp     x11, x13, [x1, #0x1f0]
        adcs    x25, x25, x10
        ldp     x10, x14, [x1, #0xc0]
        adcs    x19, x19, x15
        stp     x4, x21, [sp, #0x110]
        ldp     x21, x4, [x1, #0xd0]
        adcs    x3, x3, x11
        stp     x26, x20, [sp, #0x140]
        adcs    x26, x5, x13
        ldp     x20, x5, [sp, #0xd0]
        adc     x27, x27, xzr
        cmp     x8, #1
        ldp     x8, x11, [x1, #0xe0]
        adcs    x23, x10, x23
        adcs    x7, x14, x7
        stp     x23, x7, [x1, #0xc0]
        ldp     x23, x7, [sp, #0xe0]
        ldp     x10, x13, [sp, #0xf0]
        adcs    x21, x21, x20
        ldp     x20, x14, [x1, #0xf0]
        adcs    x4, x4, x5
        ldp     d12, d13, [x1, #0xb8]
        adcs    x23, x8, x23
        adcs    x5, x11, x7
        ldp     d9, d7, [x1, #0xc0]
        stp     x23, x5, [x1, #0xe0]
        adcs    x20, x20, x10
        adcs    x23, x14, x13
        ldp     x5, x7, [sp, #0x100]
        stp     x24, x6, [sp, #0x120]
        stp     x20, x23, [x1, #0xf0]
        usra    v6.2d, v12.2d, #0x24
        stp     x21, x4, [x1, #0xd0]
        shl     v12.2d, v13.2d, #0x22
        ldp     q13, q19, [x2, #0x60]
        usra    v31.2d, v9.2d, #0x1e
        ldp     x21, x20, [x1, #0x100]
        shl     v9.2d, v7.2d, #0x28
        ldp     x23, x24, [sp, #0x110]
        usra    v6.2d, v12.2d, #6
        ldp     x4, x6, [sp, #0x120]
        ldp     d12, d7, [x1, #0xc8]
        usra    v31.2d, v9.2d, #6
        ldp     d9, d30, [x1, #0xd0]
        adcs    x21, x21, x5
        adcs    x20, x20, x7
        stp     x28, x12, [sp, #0x130]
        stp     x21, x20, [x1, #0x100]
        ldp     x21, x28, [x1, #0x130]
        ldp     x20, x5, [x1, #0x120]
        usra    v21.2d, v12.2d, #0x18
        ext     v12.16b, v1.16b, v6.16b, #8
        stp     x22, x9, [sp, #0x150]
        shl     v7.2d, v7.2d, #0x2e
        ldp     x22, x7, [x1, #0x110]
        usra    v6.2d, v12.2d, #0x1d
        ldp     x8, x9, [sp, #0x130]
        shl     v12.2d, v30.2d, #0x34
        stp     x25, x19, [sp, #0x160]
        and     v30.16b, v6.16b, v0.16b
        ext     v6.16b, v6.16b, v1.16b, #8
        adcs    x22, x22, x23
        ldp     x25, x19, [sp, #0x150]
        usra    v21.2d, v7.2d, #6
        ldp     x23, x10, [x1, #0x140]
        adcs    x24, x7, x24
        usra    v31.2d, v6.2d, #0x1d
        ldp     q6, q7, [x2]
        adcs    x20, x20, x4
        umlal   v23.2d, v2.2s, v30.s[0]
        adcs    x4, x5, x6
        ldp     x5, x6, [sp, #0x160]
        umlal2  v23.2d, v2.4s, v30.s[2]
        ldp     x7, x11, [sp, #0x140]
        adcs    x21, x21, x8
        umlal   v5.2d, v3.2s, v30.s[0]
        ldp     x8, x12, [x1, #0x150]
        adcs    x28, x28, x9
        umlal   v31.2d, v20.2s, v30.s[0]
        stp     x3, x26, [sp, #0x170]
        umlal2  v31.2d, v20.4s, v30.s[2]
        ldp     q2, q20, [x2, #0x80]
        usra    v23.2d, v9.2d, #0x12
        umlal2  v5.2d, v3.4s, v30.s[2]
        ldp     x26, x3, [x1, #0x160]
        adcs    x23, x23, x7
        ldp     q9, q3, [x2, #0x20]
        umlal   v4.2d, v14.2s, v30.s[0]
        adcs    x7, x10, x11
        umlal2  v4.2d, v14.4s, v30.s[2]
        adcs    x25, x8, x25
        ldp     x8, x9, [x1, #0x1a0]
        ext     v14.16b, v1.16b, v31.16b, #8
        ldp     x10, x11, [x1, #0x180]
        adcs    x19, x12, x19
        usra    v23.2d, v12.2d, #6
        ldr     d12, [x1, #0xe0]
        adcs    x26, x26, x5
        usra    v31.2d, v14.2d, #0x1d
        umlal   v11.2d, v18.2s, v30.s[0]
        ldp     x5, x12, [x1, #0x170]
        adcs    x3, x3, x6
        umlal2  v11.2d, v18.4s, v30.s[2]
        ldp     x6, x13, [sp, #0x170]
        umlal   v16.2d, v13.2s, v30.s[0]
        ldp     x14, x15, [x1, #0x1b0]
        umlal2  v16.2d, v13.4s, v30.s[2]
        and     v13.16b, v31.16b, v0.16b
        ext     v14.16b, v31.16b, v1.16b, #8
        umlal   v25.2d, v19.2s, v30.s[0]
        adcs    x5, x5, x6
        stp     x23, x7, [x1, #0x140]
        usra    v21.2d, v14.2d, #0x1d
        umlal2  v25.2d, v19.4s, v30.s[2]
        adcs    x23, x12, x13
        ldp     x6, x7, [x1, #0x1d0]
        umlal   v15.2d, v2.2s, v30.s[0]
        ldr     q14, [sp, #0x230]
        adcs    x27, x10, x27
        umlal2  v15.2d, v2.4s, v30.s[2]
        ldp     q2, q18, [x2, #0xa0]
        adcs    x10, x11, xzr
        umlal   v27.2d, v20.2s, v30.s[0]
        ldp     x11, x12, [x1, #0x1c0]
        umlal   v21.2d, v29.2s, v30.s[0]
        umlal2  v21.2d, v29.4s, v30.s[2]
        ldp     x13, x16, [x1, #0x190]
        stp     x26, x3, [x1, #0x160]
        umlal   v21.2d, v6.2s, v13.s[0]
        and     v19.16b, v14.16b, v0.16b
        adcs    x26, x13, xzr
        ldp     x3, x13, [x1, #0x1e0]
        umlal2  v21.2d, v6.4s, v13.s[2]
        uzp1    v6.4s, v30.4s, v13.4s
        adcs    x16, x16, xzr
        umlal   v5.2d, v9.2s, v13.s[0]
        usra    v19.2d, v17.2d, #0x1d
        adcs    x8, x8, xzr
        umlal2  v5.2d, v9.4s, v13.s[2]
        ldp     q9, q17, [x2, #0x100]
        adcs    x9, x9, xzr
        umlal   v4.2d, v3.2s, v13.s[0]
        ldp     q17, q29, [x2, #0xe0]
        adcs    x14, x14, xzr
        ext     v31.16b, v1.16b, v21.16b, #8
        stp     x22, x24, [x1, #0x110]
        umlal2  v4.2d, v3.4s, v13.s[2]
        adcs    x22, x15, xzr
        ldp     x24, x15, [x1, #0x1f0]
        adcs    x11, x11, xzr
        usra    v21.2d, v31.2d, #0x1d
        stp     x20, x4, [x1, #0x120]
        umlal2  v27.2d, v20.4s, v30.s[2]
        ldp     q3, q20, [x2, #0xc0]
        umlal   v22.2d, v18.2s, v30.s[0]
        adcs    x20, x12, xzr
        umlal   v28.2d, v2.2s, v30.s[0]
        adcs    x4, x6, xzr
        stp     x8, x9, [x1, #0x1a0]
        umlal2  v22.2d, v18.4s, v30.s[2]
        stp     x27, x10, [x1, #0x180]
        adcs    x27, x7, xzr
        ext     v18.16b, v21.16b, v1.16b, #8
        and     v21.16b, v21.16b, v0.16b
        adcs    x3, x3, xzr
        umlal   v10.2d, v17.2s, v30.s[0]
        adcs    x6, x13, xzr
        stp     x5, x23, [x1, #0x170]
        umlal2  v28.2d, v2.4s, v30.s[2]
        ldp     q2, q31, [x2]
        adcs    x23, x24, xzr
        usra    v23.2d, v18.2d, #0x1d
        umlal   v26.2d, v29.2s, v30.s[0]
        adcs    x24, x15, xzr
        stp     x11, x20, [x1, #0x1c0]
        umlal2  v10.2d, v17.4s, v30.s[2]
        ext     v17.16b, v14.16b, v1.16b, #8
        ext     v14.16b, v1.16b, v14.16b, #8
        stp     x4, x27, [x1, #0x1d0]
        stp     x23, x24, [x1, #0x1f0]
        umlal   v23.2d, v7.2s, v13.s[0]
        umlal2  v26.2d, v29.4s, v30.s[2]
        ldr     q18, [sp, #0x240]
        umlal2  v23.2d, v7.4s, v13.s[2]
        ldr     d7, [x1, #0xe8]
        usra    v19.2d, v14.2d, #0x1d
        stp     x3, x6, [x1, #0x1e0]
        umlal   v23.2d, v2.2s, v21.s[0]
        stp     x14, x22, [x1, #0x1b0]
        umlal2  v23.2d, v2.4s, v21.s[2]
        umlal   v24.2d, v20.2s, v30.s[0]
        ldp     q14, q2, [x2, #0x40]
        stp     x25, x19, [x1, #0x150]
        umlal   v8.2d, v3.2s, v30.s[0]
        stp     x21, x28, [x1, #0x130]
        umlal   v19.2d, v9.2s, v30.s[0]
        umlal   v11.2d, v14.2s, v13.s[0]
        shl     v7.2d, v7.2d, #6
        stp     x26, x16, [x1, #0x190]
        umlal   v16.2d, v2.2s, v13.s[0]
        umlal2  v16.2d, v2.4s, v13.s[2]
        umlal2  v11.2d, v14.4s, v13.s[2]
        umlal2  v8.2d, v3.4s, v30.s[2]
        and     v14.16b, v18.16b, v0.16b
        umlal2  v19.2d, v9.4s, v30.s[2]
        usra    v14.2d, v17.2d, #0x1d
        ext     v9.16b, v1.16b, v23.16b, #8
        umlal2  v24.2d, v20.4s, v30.s[2]
        ldp     q2, q3, [x2, #0x60]
        usra    v23.2d, v9.2d, #0x1d
        ldr     q9, [sp, #0x250]
        ext     v17.16b, v18.16b, v1.16b, #8
        ldp     q20, q29, [x2, #0xa0]
        ext     v18.16b, v1.16b, v18.16b, #8
        ext     v30.16b, v23.16b, v1.16b, #8
        and     v23.16b, v23.16b, v0.16b
        usra    v14.2d, v18.2d, #0x1d
        umlal   v25.2d, v2.2s, v13.s[0]
        umlal2  v25.2d, v2.4s, v13.s[2]
        umlal   v15.2d, v3.2s, v13.s[0]
        umlal2  v15.2d, v3.4s, v13.s[2]
        umlal   v8.2d, v29.2s, v13.s[0]
        umlal   v22.2d, v20.2s, v13.s[0]
        umlal2  v22.2d, v20.4s, v13.s[2]
        ldp     q2, q3, [x2, #0x80]
        umlal2  v8.2d, v29.4s, v13.s[2]
        umlal   v27.2d, v2.2s, v13.s[0]
        umlal2  v27.2d, v2.4s, v13.s[2]
        ldp     d2, d18, [x1, #0xd8]
        umlal   v28.2d, v3.2s, v13.s[0]
        umlal2  v28.2d, v3.4s, v13.s[2]
        usra    v5.2d, v2.2d, #0xc
        shl     v2.2d, v18.2d, #0x3a
        usra    v5.2d, v2.2d, #6
        usra    v5.2d, v30.2d, #0x1d
        and     v2.16b, v9.16b, v0.16b
        ldp     q3, q18, [x2, #0xc0]
        ext     v20.16b, v9.16b, v1.16b, #8
        usra    v2.2d, v17.2d, #0x1d
        ext     v9.16b, v1.16b, v9.16b, #8
        umlal   v5.2d, v31.2s, v21.s[0]
        umlal2  v5.2d, v31.4s, v21.s[2]
        usra    v2.2d, v9.2d, #0x1d
        umlal   v10.2d, v18.2s, v13.s[0]
        ldp     q9, q17, [x2, #0x20]
        umlal   v24.2d, v3.2s, v13.s[0]
        umlal2  v10.2d, v18.4s, v13.s[2]
        ldp     q18, q29, [x2, #0x120]
        ldr     q29, [sp, #0x260]
        umlal2  v24.2d, v3.4s, v13.s[2]
        umlal   v4.2d, v9.2s, v21.s[0]
        umlal2  v4.2d, v9.4s, v21.s[2]
        ldp     q9, q3, [x2, #0x40]
        umlal   v11.2d, v17.2s, v21.s[0]
        umlal2  v11.2d, v17.4s, v21.s[2]
        usra    v4.2d, v12.2d, #6
        ldp     q12, q17, [x2, #0x60]
        umlal   v16.2d, v9.2s, v21.s[0]
        umlal2  v16.2d, v9.4s, v21.s[2]
        umlal   v25.2d, v3.2s, v21.s[0]
        umlal2  v25.2d, v3.4s, v21.s[2]
        ldp     q9, q3, [x2, #0xe0]
        umlal   v15.2d, v12.2s, v21.s[0]
        umlal2  v15.2d, v12.4s, v21.s[2]
        ldr     q12, [sp, #0x270]
        umlal   v27.2d, v17.2s, v21.s[0]
        umlal2  v27.2d, v17.4s, v21.s[2]
        umlal   v19.2d, v3.2s, v13.s[0]
        umlal2  v19.2d, v3.4s, v13.s[2]
        ldp     q3, q17, [x2, #0x100]
        umlal   v26.2d, v9.2s, v13.s[0]
        umlal2  v26.2d, v9.4s, v13.s[2]
        umlal   v14.2d, v3.2s, v13.s[0]
        umlal2  v14.2d, v3.4s, v13.s[2]
        ldp     q13, q9, [x2, #0x80]
        umlal   v14.2d, v17.2s, v6.s[0]
        umlal2  v14.2d, v17.4s, v6.s[1]
        ldp     q3, q17, [x2, #0xa0]
        umlal   v22.2d, v9.2s, v21.s[0]
        umlal   v28.2d, v13.2s, v21.s[0]
        umlal   v8.2d, v3.2s, v21.s[0]
        umlal   v24.2d, v17.2s, v21.s[0]
        umlal2  v22.2d, v9.4s, v21.s[2]
        umlal2  v24.2d, v17.4s, v21.s[2]
        umlal2  v28.2d, v13.4s, v21.s[2]
        umlal2  v8.2d, v3.4s, v21.s[2]
        ldp     q13, q9, [x2, #0xc0]
        uzp1    v3.4s, v21.4s, v23.4s
        umlal   v10.2d, v13.2s, v21.s[0]
        umlal2  v10.2d, v13.4s, v21.s[2]
        ext     v13.16b, v1.16b, v29.16b, #8
        umlal   v26.2d, v9.2s, v21.s[0]
        umlal2  v26.2d, v9.4s, v21.s[2]
        ldp     q9, q17, [x2]
        umlal   v5.2d, v9.2s, v23.s[0]
        umlal2  v5.2d, v9.4s, v23.s[2]
        ldp     q9, q30, [x2, #0x20]
        umlal   v11.2d, v9.2s, v23.s[0]
        umlal2  v11.2d, v9.4s, v23.s[2]
        umlal   v16.2d, v30.2s, v23.s[0]
        umlal2  v16.2d, v30.4s, v23.s[2]
        ext     v9.16b, v1.16b, v5.16b, #8
        usra    v5.2d, v9.2d, #0x1d
        ldp     q9, q30, [x2, #0xe0]
        usra    v11.2d, v7.2d, #6
        umlal   v14.2d, v30.2s, v21.s[0]
        umlal2  v14.2d, v30.4s, v21.s[2]
        ext     v7.16b, v5.16b, v1.16b, #8
        and     v5.16b, v5.16b, v0.16b
        usra    v4.2d, v7.2d, #0x1d
        umlal   v19.2d, v9.2s, v21.s[0]
        umlal2  v19.2d, v9.4s, v21.s[2]
        ldp     q9, q7, [x2, #0x40]
        umlal   v4.2d, v17.2s, v23.s[0]
        umlal2  v4.2d, v17.4s, v23.s[2]
        umlal   v25.2d, v9.2s, v23.s[0]
        umlal2  v25.2d, v9.4s, v23.s[2]
        umlal   v15.2d, v7.2s, v23.s[0]
        ldp     q9, q17, [x2, #0x100]
        umlal2  v15.2d, v7.4s, v23.s[2]
        umlal   v2.2d, v9.2s, v21.s[0]
        umlal2  v2.2d, v9.4s, v21.s[2]
        ldp     q9, q7, [x2]
        umlal   v2.2d, v17.2s, v6.s[2]
        ldp     q7, q21, [x2, #0x60]
        umlal2  v2.2d, v17.4s, v6.s[3]
        umlal   v2.2d, v18.2s, v6.s[0]
        umlal2  v2.2d, v18.4s, v6.s[1]
        ext     v17.16b, v29.16b, v1.16b, #8
        and     v18.16b, v29.16b, v0.16b
        usra    v18.2d, v20.2d, #0x1d
        and     v20.16b, v12.16b, v0.16b
        usra    v20.2d, v17.2d, #0x1d
        ext     v17.16b, v12.16b, v1.16b, #8
        ext     v12.16b, v1.16b, v12.16b, #8
        usra    v18.2d, v13.2d, #0x1d
        umlal   v27.2d, v7.2s, v23.s[0]
        umlal2  v27.2d, v7.4s, v23.s[2]
        usra    v20.2d, v12.2d, #0x1d
        umlal   v28.2d, v21.2s, v23.s[0]
        ldp     q12, q13, [x2]
        umlal2  v28.2d, v21.4s, v23.s[2]
        ldp     q7, q21, [x2, #0x80]
        umlal   v4.2d, v12.2s, v5.s[0]
        umlal2  v4.2d, v12.4s, v5.s[2]
        umlal   v22.2d, v7.2s, v23.s[0]
        umlal2  v22.2d, v7.4s, v23.s[2]
        ldp     q12, q7, [x2, #0xc0]
        umlal   v8.2d, v21.2s, v23.s[0]
        umlal2  v8.2d, v21.4s, v23.s[2]
        umlal   v19.2d, v7.2s, v23.s[0]
        ldp     q21, q29, [x2, #0xa0]
        umlal2  v19.2d, v7.4s, v23.s[2]
        umlal   v26.2d, v12.2s, v23.s[0]
        ldp     q7, q30, [x2, #0x20]
        umlal2  v26.2d, v12.4s, v23.s[2]
        umlal   v10.2d, v29.2s, v23.s[0]
        umlal2  v10.2d, v29.4s, v23.s[2]
        ext     v12.16b, v1.16b, v4.16b, #8
        umlal   v16.2d, v7.2s, v5.s[0]
        usra    v4.2d, v12.2d, #0x1d
        umlal2  v16.2d, v7.4s, v5.s[2]
        umlal   v25.2d, v30.2s, v5.s[0]
        umlal2  v25.2d, v30.4s, v5.s[2]
        ldp     q12, q7, [x2, #0x240]
        umlal   v24.2d, v21.2s, v23.s[0]
        umlal2  v24.2d, v21.4s, v23.s[2]
        ldp     q7, q21, [x2, #0x140]
        ldp     q21, q29, [x2, #0x40]
        umlal   v15.2d, v21.2s, v5.s[0]
        umlal2  v15.2d, v21.4s, v5.s[2]
        ldp     q21, q30, [x2, #0xe0]
        umlal   v27.2d, v29.2s, v5.s[0]
        umlal2  v27.2d, v29.4s, v5.s[2]
        and     v29.16b, v4.16b, v0.16b
        ext     v4.16b, v4.16b, v1.16b, #8
        usra    v11.2d, v4.2d, #0x1d
        umlal   v2.2d, v30.2s, v23.s[0]
        umlal   v11.2d, v13.2s, v5.s[0]
        umlal2  v11.2d, v13.4s, v5.s[2]
        umlal2  v2.2d, v30.4s, v23.s[2]
        uzp1    v13.4s, v5.4s, v29.4s
        ldr     q4, [sp, #0x280]
        umlal   v14.2d, v21.2s, v23.s[0]
        umlal2  v14.2d, v21.4s, v23.s[2]
        ldp     q21, q30, [x2, #0x100]
        umlal   v18.2d, v21.2s, v23.s[0]
        umlal2  v18.2d, v21.4s, v23.s[2]
        ldp     q21, q23, [x2, #0x120]
        umlal   v18.2d, v30.2s, v3.s[0]
        umlal2  v18.2d, v30.4s, v3.s[1]
        umlal   v18.2d, v21.2s, v6.s[2]
        umlal2  v18.2d, v21.4s, v6.s[3]
        ldp     q21, q30, [x2, #0x60]
        umlal   v18.2d, v23.2s, v6.s[0]
        umlal2  v18.2d, v23.4s, v6.s[1]
        umlal   v22.2d, v30.2s, v5.s[0]
        umlal2  v22.2d, v30.4s, v5.s[2]
        umlal   v28.2d, v21.2s, v5.s[0]
        umlal2  v28.2d, v21.4s, v5.s[2]
        ldr     q21, [x2, #0x480]
        ldp     q23, q30, [x2, #0xa0]
        umlal   v10.2d, v23.2s, v5.s[0]
        umlal2  v10.2d, v23.4s, v5.s[2]
        umlal   v26.2d, v30.2s, v5.s[0]
        umlal2  v26.2d, v30.4s, v5.s[2]
        ldp     q23, q30, [x2, #0x80]
        umlal   v8.2d, v23.2s, v5.s[0]
        umlal2  v8.2d, v23.4s, v5.s[2]
        umlal   v24.2d, v30.2s, v5.s[0]
        umlal2  v24.2d, v30.4s, v5.s[2]
        ldp     q23, q30, [x2]
        umlal   v11.2d, v23.2s, v29.s[0]
        umlal2  v11.2d, v23.4s, v29.s[2]
        ldp     q23, q31, [x2, #0xc0]
        umlal   v14.2d, v31.2s, v5.s[0]
        umlal   v19.2d, v23.2s, v5.s[0]
        umlal2  v14.2d, v31.4s, v5.s[2]
        umlal2  v19.2d, v23.4s, v5.s[2]
        ext     v23.16b, v1.16b, v11.16b, #8
        usra    v11.2d, v23.2d, #0x1d
        ldp     d23, d31, [x1, #0xe8]
        usra    v16.2d, v23.2d, #0x3a
        shl     v23.2d, v31.2d, #0xc
        usra    v16.2d, v23.2d, #6
        ldp     q23, q31, [x2, #0x20]
        umlal   v25.2d, v23.2s, v29.s[0]
        umlal2  v25.2d, v23.4s, v29.s[2]
        umlal   v15.2d, v31.2s, v29.s[0]
        umlal2  v15.2d, v31.4s, v29.s[2]
        ldp     q23, q31, [x2, #0x100]
        umlal   v20.2d, v23.2s, v5.s[0]
        umlal2  v20.2d, v23.4s, v5.s[2]
        umlal   v20.2d, v31.2s, v3.s[2]
        umlal2  v20.2d, v31.4s, v3.s[3]
        and     v23.16b, v11.16b, v0.16b
        ext     v11.16b, v11.16b, v1.16b, #8
        usra    v16.2d, v11.2d, #0x1d
        ext     v11.16b, v4.16b, v1.16b, #8
        umlal   v16.2d, v30.2s, v29.s[0]
        umlal2  v16.2d, v30.4s, v29.s[2]
        ldp     q30, q31, [x2, #0xe0]
        umlal   v18.2d, v31.2s, v5.s[0]
        umlal   v2.2d, v30.2s, v5.s[0]
        umlal2  v18.2d, v31.4s, v5.s[2]
        umlal2  v2.2d, v30.4s, v5.s[2]
        and     v5.16b, v4.16b, v0.16b
        ext     v4.16b, v1.16b, v4.16b, #8
        usra    v5.2d, v17.2d, #0x1d
        ldp     q17, q30, [x2, #0x120]
        usra    v5.2d, v4.2d, #0x1d
        umlal   v20.2d, v17.2s, v3.s[0]
        umlal2  v20.2d, v17.4s, v3.s[1]
        umlal   v20.2d, v30.2s, v6.s[2]
        umlal2  v20.2d, v30.4s, v6.s[3]
        ldp     d4, d17, [x1, #0xf0]
        umlal   v20.2d, v7.2s, v6.s[0]
        umlal2  v20.2d, v7.4s, v6.s[1]
        usra    v25.2d, v4.2d, #0x34
        ldp     q4, q7, [x2, #0x40]
        shl     v17.2d, v17.2d, #0x12
        usra    v25.2d, v17.2d, #6
        umlal   v27.2d, v4.2s, v29.s[0]
        umlal2  v27.2d, v4.4s, v29.s[2]
        ldp     q4, q17, [x2, #0xa0]
        umlal   v28.2d, v7.2s, v29.s[0]
        umlal2  v28.2d, v7.4s, v29.s[2]
        umlal   v19.2d, v17.2s, v29.s[0]
        umlal2  v19.2d, v17.4s, v29.s[2]
        ldp     q7, q17, [x2, #0x80]
        umlal   v26.2d, v4.2s, v29.s[0]
        umlal2  v26.2d, v4.4s, v29.s[2]
        umlal   v24.2d, v7.2s, v29.s[0]
        umlal2  v24.2d, v7.4s, v29.s[2]
        ldp     q4, q7, [x2, #0x60]
        umlal   v10.2d, v17.2s, v29.s[0]
        umlal2  v10.2d, v17.4s, v29.s[2]
        umlal   v8.2d, v7.2s, v29.s[0]
        umlal   v22.2d, v4.2s, v29.s[0]
        umlal2  v22.2d, v4.4s, v29.s[2]
        ldp     q4, q17, [x2, #0xe0]
        umlal2  v8.2d, v7.4s, v29.s[2]
        umlal   v20.2d, v17.2s, v29.s[0]
        umlal   v18.2d, v4.2s, v29.s[0]
        umlal2  v18.2d, v4.4s, v29.s[2]
        ldp     q4, q7, [x2, #0xc0]
        umlal2  v20.2d, v17.4s, v29.s[2]
        umlal   v14.2d, v4.2s, v29.s[0]
        umlal   v2.2d, v7.2s, v29.s[0]
        umlal2  v2.2d, v7.4s, v29.s[2]
        ldp     q7, q17, [x2]
        umlal2  v14.2d, v4.4s, v29.s[2]
        umlal   v16.2d, v7.2s, v23.s[0]
        umlal2  v16.2d, v7.4s, v23.s[2]
        ldp     q4, q7, [x2, #0x20]
        umlal   v15.2d, v4.2s, v23.s[0]
        umlal2  v15.2d, v4.4s, v23.s[2]
        ext     v4.16b, v1.16b, v16.16b, #8
        umlal   v27.2d, v7.2s, v23.s[0]
        usra    v16.2d, v4.2d, #0x1d
        umlal2  v27.2d, v7.4s, v23.s[2]
        ldp     q4, q7, [x2, #0x100]
        umlal   v5.2d, v4.2s, v29.s[0]
        umlal2  v5.2d, v4.4s, v29.s[2]
        and     v4.16b, v16.16b, v0.16b
        ext     v16.16b, v16.16b, v1.16b, #8
        umlal   v5.2d, v7.2s, v13.s[0]
        usra    v25.2d, v16.2d, #0x1d
        ldp     q16, q29, [x2, #0x120]
        umlal2  v5.2d, v7.4s, v13.s[1]
        umlal   v25.2d, v17.2s, v23.s[0]
        umlal2  v25.2d, v17.4s, v23.s[2]
        ldr     q7, [x2, #0x480]
        umlal   v25.2d, v9.2s, v4.s[0]
        umlal2  v25.2d, v9.4s, v4.s[2]
        ldr     q9, [sp, #0x290]
        umlal   v5.2d, v16.2s, v3.s[2]
        umlal2  v5.2d, v16.4s, v3.s[3]
        ldp     q16, q17, [x2, #0x140]
        umlal   v5.2d, v29.2s, v3.s[0]
        umlal2  v5.2d, v29.4s, v3.s[1]
        uzp1    v29.4s, v23.4s, v4.4s
        umlal   v5.2d, v16.2s, v6.s[2]
        umlal2  v5.2d, v16.4s, v6.s[3]
        umlal   v5.2d, v17.2s, v6.s[0]
        umlal2  v5.2d, v17.4s, v6.s[1]
        ldp     q16, q17, [x2, #0x40]
        umlal   v28.2d, v16.2s, v23.s[0]
        umlal   v22.2d, v17.2s, v23.s[0]
        umlal2  v22.2d, v17.4s, v23.s[2]
        mul     v17.2s, v25.2s, v21.2s
        umlal2  v28.2d, v16.4s, v23.s[2]
        and     v16.16b, v17.16b, v0.16b
        umlal   v25.2d, v12.2s, v16.s[0]
        ldp     q17, q30, [x2, #0x80]
        umlal   v10.2d, v17.2s, v23.s[0]
        umlal2  v10.2d, v17.4s, v23.s[2]
        umlal   v26.2d, v30.2s, v23.s[0]
        umlal2  v26.2d, v30.4s, v23.s[2]
        ldp     q17, q30, [x2, #0x60]
        umlal   v24.2d, v30.2s, v23.s[0]
        umlal   v8.2d, v17.2s, v23.s[0]
        umlal2  v24.2d, v30.4s, v23.s[2]
        umlal2  v8.2d, v17.4s, v23.s[2]
        ldp     q17, q30, [x2, #0xa0]
        umlal   v19.2d, v17.2s, v23.s[0]
        umlal2  v19.2d, v17.4s, v23.s[2]
        umlal   v14.2d, v30.2s, v23.s[0]
        umlal2  v14.2d, v30.4s, v23.s[2]
        ldp     q17, q30, [x2, #0x160]
        ldp     q30, q31, [x2, #0xc0]
        umlal   v18.2d, v31.2s, v23.s[0]
        umlal2  v18.2d, v31.4s, v23.s[2]
        umlal   v2.2d, v30.2s, v23.s[0]
        umlal2  v2.2d, v30.4s, v23.s[2]
        ldp     q30, q31, [x2, #0xe0]
        umlal   v20.2d, v30.2s, v23.s[0]
        umlal   v5.2d, v31.2s, v23.s[0]
        umlal2  v5.2d, v31.4s, v23.s[2]
        umlal2  v20.2d, v30.4s, v23.s[2]
        and     v30.16b, v9.16b, v0.16b
        usra    v30.2d, v11.2d, #0x1d
        ext     v11.16b, v9.16b, v1.16b, #8
        ext     v9.16b, v1.16b, v9.16b, #8
        usra    v30.2d, v9.2d, #0x1d
        ldp     q9, q31, [x2, #0x100]
        umlal   v30.2d, v9.2s, v23.s[0]
        umlal2  v30.2d, v9.4s, v23.s[2]
        umlal   v30.2d, v31.2s, v13.s[2]
        umlal2  v30.2d, v31.4s, v13.s[3]
        ldp     d9, d23, [x1, #0xf8]
        usra    v15.2d, v9.2d, #0x2e
        shl     v9.2d, v23.2d, #0x18
        usra    v15.2d, v9.2d, #6
        ldp     q9, q23, [x2, #0x120]
        umlal   v30.2d, v9.2s, v13.s[0]
        umlal2  v30.2d, v9.4s, v13.s[1]
        umlal   v30.2d, v23.2s, v3.s[2]
        umlal2  v30.2d, v23.4s, v3.s[3]
        ext     v9.16b, v1.16b, v25.16b, #8
        usra    v25.2d, v9.2d, #0x1d
        ldp     q9, q23, [x2, #0x140]
        umlal   v30.2d, v9.2s, v3.s[0]
        umlal2  v30.2d, v9.4s, v3.s[1]
        umlal   v30.2d, v23.2s, v6.s[2]
        umlal2  v30.2d, v23.4s, v6.s[3]
        ext     v9.16b, v25.16b, v1.16b, #8
        umlal   v30.2d, v17.2s, v6.s[0]
        mul     v9.2s, v9.2s, v21.2s
        ldr     q21, [sp, #0x2a0]
        umlal2  v30.2d, v17.4s, v6.s[1]
        and     v9.16b, v9.16b, v0.16b
        umlal2  v25.2d, v12.4s, v9.s[0]
        uzp1    v12.2d, v16.2d, v9.2d
        ldp     q9, q16, [x2, #0x250]
        ldp     q16, q17, [x2, #0x10]
        ext     v23.16b, v25.16b, v1.16b, #8
        umlal   v27.2d, v17.2s, v4.s[0]
        usra    v15.2d, v23.2d, #0x1d
        ldp     q23, q25, [x2, #0x30]
        umlal2  v27.2d, v17.4s, v4.s[2]
        umlal   v15.2d, v16.2s, v4.s[0]
        umlal2  v15.2d, v16.4s, v4.s[2]
        umlal   v15.2d, v9.2s, v12.s[0]
        ldp     q16, q17, [x2, #0x240]
        umlal2  v15.2d, v9.4s, v12.s[2]
        ldr     q9, [sp, #0x2b0]
        umlal   v28.2d, v23.2s, v4.s[0]
        ldp     q17, q31, [x2, #0x50]
        umlal2  v28.2d, v23.4s, v4.s[2]
        umlal   v22.2d, v25.2s, v4.s[0]
        umlal2  v22.2d, v25.4s, v4.s[2]
        ldp     q23, q25, [x2, #0x70]
        umlal   v24.2d, v31.2s, v4.s[0]
        umlal2  v24.2d, v31.4s, v4.s[2]
        umlal   v8.2d, v17.2s, v4.s[0]
        umlal2  v8.2d, v17.4s, v4.s[2]
        umlal   v10.2d, v23.2s, v4.s[0]
        umlal2  v10.2d, v23.4s, v4.s[2]
        ext     v17.16b, v1.16b, v21.16b, #8
        and     v23.16b, v21.16b, v0.16b
        ext     v21.16b, v21.16b, v1.16b, #8
        umlal   v26.2d, v25.2s, v4.s[0]
        usra    v23.2d, v11.2d, #0x1d
        umlal2  v26.2d, v25.4s, v4.s[2]
        ldp     q11, q25, [x2, #0xb0]
        usra    v23.2d, v17.2d, #0x1d
        ldp     q17, q31, [x2, #0x90]
        umlal   v2.2d, v11.2s, v4.s[0]
        umlal2  v2.2d, v11.4s, v4.s[2]
        umlal   v18.2d, v25.2s, v4.s[0]
        umlal   v14.2d, v31.2s, v4.s[0]
        umlal2  v14.2d, v31.4s, v4.s[2]
        umlal2  v18.2d, v25.4s, v4.s[2]
        ext     v11.16b, v1.16b, v9.16b, #8
        umlal   v19.2d, v17.2s, v4.s[0]
        ldp     q25, q31, [x2, #0x170]
        umlal2  v19.2d, v17.4s, v4.s[2]
        ldp     q17, q31, [x2, #0xd0]
        umlal   v20.2d, v17.2s, v4.s[0]
        umlal2  v20.2d, v17.4s, v4.s[2]
        umlal   v5.2d, v31.2s, v4.s[0]
        umlal2  v5.2d, v31.4s, v4.s[2]
        ldp     q17, q31, [x2, #0xf0]
        umlal   v23.2d, v31.2s, v4.s[0]
        umlal2  v23.2d, v31.4s, v4.s[2]
        umlal   v30.2d, v17.2s, v4.s[0]
        mul     v31.2s, v15.2s, v7.2s
        umlal2  v30.2d, v17.4s, v4.s[2]
        ldp     q4, q17, [x2, #0x110]
        and     v31.16b, v31.16b, v0.16b
        umlal   v15.2d, v16.2s, v31.s[0]
        umlal   v23.2d, v4.2s, v29.s[0]
        umlal2  v23.2d, v4.4s, v29.s[1]
        umlal   v23.2d, v17.2s, v13.s[2]
        umlal2  v23.2d, v17.4s, v13.s[3]
        ldp     q4, q17, [x2, #0x130]
        umlal   v23.2d, v4.2s, v13.s[0]
        umlal2  v23.2d, v4.4s, v13.s[1]
        umlal   v23.2d, v17.2s, v3.s[2]
        umlal2  v23.2d, v17.4s, v3.s[3]
        ldp     q4, q17, [x2, #0x150]
        umlal   v23.2d, v4.2s, v3.s[0]
        umlal2  v23.2d, v4.4s, v3.s[1]
        ext     v4.16b, v1.16b, v15.16b, #8
        umlal   v23.2d, v17.2s, v6.s[2]
        usra    v15.2d, v4.2d, #0x1d
        and     v4.16b, v9.16b, v0.16b
        ext     v9.16b, v9.16b, v1.16b, #8
        usra    v4.2d, v21.2d, #0x1d
        umlal2  v23.2d, v17.4s, v6.s[3]
        umlal   v23.2d, v25.2s, v6.s[0]
        umlal2  v23.2d, v25.4s, v6.s[1]
        ext     v17.16b, v15.16b, v1.16b, #8
        ldp     q21, q25, [x2, #0x260]
        mul     v7.2s, v17.2s, v7.2s
        usra    v4.2d, v11.2d, #0x1d
        ldr     d11, [x1, #0x130]
        and     v7.16b, v7.16b, v0.16b
        uzp1    v17.2d, v31.2d, v7.2d
        umlal2  v15.2d, v16.4s, v7.s[0]
        shl     v11.2d, v11.2d, #2
        uzp1    v7.4s, v12.4s, v17.4s
        umlal   v28.2d, v25.2s, v12.s[0]
        umlal2  v28.2d, v25.4s, v12.s[2]
        ldp     q16, q25, [x2, #0x280]
        ext     v15.16b, v15.16b, v1.16b, #8
        usra    v27.2d, v15.2d, #0x1d
        umlal   v27.2d, v21.2s, v12.s[0]
        umlal   v22.2d, v16.2s, v12.s[0]
        umlal2  v22.2d, v16.4s, v12.s[2]
        umlal   v8.2d, v25.2s, v12.s[0]
        umlal2  v8.2d, v25.4s, v12.s[2]
        ldp     q15, q16, [x2, #0x2a0]
        umlal2  v27.2d, v21.4s, v12.s[2]
        ldp     q21, q25, [x2, #0x2c0]
        umlal   v24.2d, v15.2s, v12.s[0]
        umlal   v26.2d, v21.2s, v12.s[0]
        umlal2  v26.2d, v21.4s, v12.s[2]
        umlal2  v24.2d, v15.4s, v12.s[2]
        umlal   v19.2d, v25.2s, v12.s[0]
        ldp     q15, q21, [x2, #0x320]
        umlal   v10.2d, v16.2s, v12.s[0]
        umlal2  v10.2d, v16.4s, v12.s[2]
        umlal2  v19.2d, v25.4s, v12.s[2]
        ldp     q16, q25, [x2, #0x2e0]
        umlal   v30.2d, v21.2s, v12.s[0]
        umlal2  v30.2d, v21.4s, v12.s[2]
        umlal   v14.2d, v16.2s, v12.s[0]
        umlal2  v14.2d, v16.4s, v12.s[2]
        umlal   v2.2d, v25.2s, v12.s[0]
        umlal2  v2.2d, v25.4s, v12.s[2]
        ldp     q16, q21, [x2, #0x340]
        umlal   v5.2d, v15.2s, v12.s[0]
        umlal2  v5.2d, v15.4s, v12.s[2]
        ldp     q15, q25, [x2, #0x300]
        umlal   v4.2d, v21.2s, v12.s[0]
        umlal2  v4.2d, v21.4s, v12.s[2]
        umlal   v23.2d, v16.2s, v12.s[0]
        umlal   v18.2d, v15.2s, v12.s[0]
        umlal2  v18.2d, v15.4s, v12.s[2]
        umlal2  v23.2d, v16.4s, v12.s[2]
        ldp     q15, q16, [x2, #0x110]
        umlal   v20.2d, v25.2s, v12.s[0]
        umlal   v4.2d, v15.2s, v29.s[2]
        umlal2  v20.2d, v25.4s, v12.s[2]
        ldp     q12, q21, [x2, #0x130]
        ldp     q25, q31, [x2, #0x150]
        umlal2  v4.2d, v15.4s, v29.s[3]
        umlal   v4.2d, v16.2s, v29.s[0]
        umlal2  v4.2d, v16.4s, v29.s[1]
        umlal   v4.2d, v12.2s, v13.s[2]
        ldp     q15, q16, [x2, #0x170]
        umlal2  v4.2d, v12.4s, v13.s[3]
        umlal   v4.2d, v21.2s, v13.s[0]
        umlal2  v4.2d, v21.4s, v13.s[1]
        umlal   v4.2d, v25.2s, v3.s[2]
        umlal2  v4.2d, v25.4s, v3.s[3]
        ldp     q12, q21, [x2, #0x250]
        umlal   v4.2d, v31.2s, v3.s[0]
        umlal2  v4.2d, v31.4s, v3.s[1]
        umlal   v4.2d, v15.2s, v6.s[2]
        umlal2  v4.2d, v15.4s, v6.s[3]
        ldr     q15, [sp, #0x2e0]
        ldp     d25, d31, [x1, #0x100]
        umlal   v4.2d, v16.2s, v6.s[0]
        umlal2  v4.2d, v16.4s, v6.s[1]
        umlal   v28.2d, v21.2s, v17.s[0]
        umlal2  v28.2d, v21.4s, v17.s[2]
        umlal   v27.2d, v12.2s, v17.s[0]
        umlal2  v27.2d, v12.4s, v17.s[2]
        ldp     q12, q16, [x2, #0x270]
        shl     v21.2d, v31.2d, #0x1e
        usra    v27.2d, v25.2d, #0x28
        umlal   v8.2d, v16.2s, v17.s[0]
        usra    v27.2d, v21.2d, #6
        umlal   v22.2d, v12.2s, v17.s[0]
        ldp     q21, q25, [x2, #0x290]
        umlal2  v22.2d, v12.4s, v17.s[2]
        ldp     d12, d31, [x1, #0x108]
        umlal2  v8.2d, v16.4s, v17.s[2]
        usra    v28.2d, v12.2d, #0x22
        umlal   v24.2d, v21.2s, v17.s[0]
        shl     v12.2d, v31.2d, #0x24
        umlal2  v24.2d, v21.4s, v17.s[2]
        umlal   v10.2d, v25.2s, v17.s[0]
        ldp     d16, d21, [x1, #0x110]
        umlal2  v10.2d, v25.4s, v17.s[2]
        ldp     q25, q31, [x2, #0x2b0]
        usra    v28.2d, v12.2d, #6
        shl     v12.2d, v21.2d, #0x2a
        usra    v22.2d, v16.2d, #0x1c
        ldp     d16, d21, [x1, #0x118]
        umlal   v19.2d, v31.2s, v17.s[0]
        umlal2  v19.2d, v31.4s, v17.s[2]
        umlal   v26.2d, v25.2s, v17.s[0]
        usra    v22.2d, v12.2d, #6
        umlal2  v26.2d, v25.4s, v17.s[2]
        uzp2    v12.2d, v27.2d, v28.2d
        usra    v8.2d, v16.2d, #0x16
        uzp1    v16.2d, v27.2d, v28.2d
        ldp     q25, q27, [x2, #0x2d0]
        shl     v21.2d, v21.2d, #0x30
        ldp     d28, d31, [x1, #0x120]
        usra    v26.2d, v11.2d, #6
        usra    v8.2d, v21.2d, #6
        ext     v11.16b, v1.16b, v12.16b, #8
        usra    v24.2d, v28.2d, #0x10
        umlal   v2.2d, v27.2s, v17.s[0]
        shl     v21.2d, v31.2d, #0x36
        umlal   v14.2d, v25.2s, v17.s[0]
        shl     v28.2d, v12.2d, #0x23
        umlal2  v14.2d, v25.4s, v17.s[2]
        usra    v16.2d, v28.2d, #6
        uzp1    v25.2d, v22.2d, v8.2d
        usra    v24.2d, v21.2d, #6
        ldp     d21, d28, [x1, #0x128]
        uzp2    v8.2d, v22.2d, v8.2d
        ldp     d22, d31, [x1, #0x130]
        umlal2  v2.2d, v27.4s, v17.s[2]
        usra    v16.2d, v11.2d, #0x1d
        ext     v11.16b, v12.16b, v8.16b, #8
        ldp     d12, d27, [x1, #0x140]
        usra    v10.2d, v21.2d, #0xa
        shl     v21.2d, v31.2d, #8
        str     q16, [x0]
        usra    v19.2d, v22.2d, #0x3e
        ldr     q16, [sp, #0x2c0]
        shl     v22.2d, v28.2d, #0x3c
        usra    v2.2d, v12.2d, #0x32
        shl     v12.2d, v27.2d, #0x14
        usra    v10.2d, v22.2d, #6
        ldp     q22, q27, [x2, #0x2f0]
        usra    v19.2d, v21.2d, #6
        shl     v21.2d, v8.2d, #0x23
        usra    v2.2d, v12.2d, #6
        usra    v25.2d, v21.2d, #6
        ldp     d12, d21, [x1, #0x138]
        uzp2    v28.2d, v24.2d, v10.2d
        uzp1    v10.2d, v24.2d, v10.2d
        ldp     d24, d31, [x1, #0x148]
        ext     v8.16b, v8.16b, v28.16b, #8
        umlal   v20.2d, v27.2s, v17.s[0]
        usra    v25.2d, v11.2d, #0x1d
        umlal2  v20.2d, v27.4s, v17.s[2]
        shl     v11.2d, v21.2d, #0xe
        umlal   v18.2d, v22.2s, v17.s[0]
        umlal2  v18.2d, v22.4s, v17.s[2]
        usra    v14.2d, v12.2d, #0x38
        ldp     q12, q21, [x2, #0x350]
        shl     v22.2d, v31.2d, #0x1a
        uzp2    v27.2d, v26.2d, v19.2d
        usra    v18.2d, v24.2d, #0x2c
        ext     v24.16b, v28.16b, v27.16b, #8
        ext     v31.16b, v16.16b, v1.16b, #8
        str     q25, [x0, #0x10]
        ldr     q25, [sp, #0x2d0]
        usra    v14.2d, v11.2d, #6
        uzp1    v11.2d, v26.2d, v19.2d
        ldp     q19, q26, [x2, #0x310]
        shl     v28.2d, v28.2d, #0x23
        usra    v18.2d, v22.2d, #6
        ext     v22.16b, v15.16b, v1.16b, #8
        usra    v10.2d, v28.2d, #6
        and     v28.16b, v16.16b, v0.16b
        ext     v16.16b, v1.16b, v16.16b, #8
        usra    v28.2d, v9.2d, #0x1d
        usra    v10.2d, v8.2d, #0x1d
        ldp     q8, q9, [x2, #0x120]
        umlal   v30.2d, v26.2s, v17.s[0]
        usra    v28.2d, v16.2d, #0x1d
        ext     v16.16b, v25.16b, v1.16b, #8
        umlal2  v30.2d, v26.4s, v17.s[2]
        str     q10, [x0, #0x20]
        ext     v10.16b, v1.16b, v25.16b, #8
        and     v25.16b, v25.16b, v0.16b
        umlal   v28.2d, v12.2s, v17.s[0]
        usra    v25.2d, v31.2d, #0x1d
        ldp     d26, d31, [x1, #0x150]
        umlal2  v28.2d, v12.4s, v17.s[2]
        uzp1    v12.2d, v14.2d, v2.2d
        umlal   v28.2d, v21.2s, v7.s[0]
        uzp2    v14.2d, v14.2d, v2.2d
        umlal2  v28.2d, v21.4s, v7.s[1]
        usra    v25.2d, v10.2d, #0x1d
        ldp     q10, q2, [x2, #0x140]
        umlal   v28.2d, v8.2s, v29.s[2]
        usra    v20.2d, v26.2d, #0x26
        umlal2  v28.2d, v8.4s, v29.s[3]
        ldp     q8, q21, [x2, #0x330]
        umlal   v28.2d, v9.2s, v29.s[0]
        shl     v26.2d, v31.2d, #0x20
        umlal2  v28.2d, v9.4s, v29.s[1]
        ldp     d9, d31, [x1, #0x158]
        umlal   v5.2d, v19.2s, v17.s[0]
        usra    v20.2d, v26.2d, #6
        umlal2  v5.2d, v19.4s, v17.s[2]
        shl     v19.2d, v27.2d, #0x23
        ext     v26.16b, v27.16b, v14.16b, #8
        umlal   v28.2d, v10.2s, v13.s[2]
        usra    v11.2d, v19.2d, #6
        ldp     q19, q27, [x2, #0x370]
        umlal2  v28.2d, v10.4s, v13.s[3]
        umlal   v28.2d, v2.2s, v13.s[0]
        usra    v5.2d, v9.2d, #0x20
        umlal2  v28.2d, v2.4s, v13.s[1]
        ldp     d10, d9, [x1, #0x160]
        umlal   v4.2d, v21.2s, v17.s[0]
        shl     v2.2d, v31.2d, #0x26
        umlal2  v4.2d, v21.4s, v17.s[2]
        uzp2    v21.2d, v18.2d, v20.2d
        umlal   v23.2d, v8.2s, v17.s[0]
        usra    v5.2d, v2.2d, #6
        ldp     q2, q31, [x2, #0x360]
        umlal2  v23.2d, v8.4s, v17.s[2]
        shl     v8.2d, v14.2d, #0x23
        uzp1    v18.2d, v18.2d, v20.2d
        shl     v9.2d, v9.2d, #0x2c
        ext     v14.16b, v14.16b, v21.16b, #8
        usra    v30.2d, v10.2d, #0x1a
        ldp     d10, d20, [x1, #0x168]
        usra    v12.2d, v8.2d, #6
        shl     v8.2d, v21.2d, #0x23
        usra    v11.2d, v24.2d, #0x1d
        usra    v30.2d, v9.2d, #6
        ldp     q9, q24, [x2, #0x130]
        umlal   v25.2d, v2.2s, v17.s[0]
        usra    v18.2d, v8.2d, #6
        umlal2  v25.2d, v2.4s, v17.s[2]
        ldp     q8, q2, [x2, #0x150]
        umlal   v25.2d, v31.2s, v7.s[0]
        shl     v20.2d, v20.2d, #0x32
        umlal2  v25.2d, v31.4s, v7.s[1]
        usra    v23.2d, v10.2d, #0x14
        ldp     q10, q31, [x2, #0x160]
        usra    v12.2d, v26.2d, #0x1d
        uzp2    v26.2d, v5.2d, v30.2d
        uzp1    v5.2d, v5.2d, v30.2d
        str     q11, [x0, #0x30]
        usra    v18.2d, v14.2d, #0x1d
        ldr     q11, [sp, #0x2f0]
        umlal   v25.2d, v9.2s, v29.s[2]
        ldp     q14, q30, [x2, #0x180]
        umlal2  v25.2d, v9.4s, v29.s[3]
        and     v9.16b, v15.16b, v0.16b
        ext     v15.16b, v1.16b, v15.16b, #8
        umlal   v25.2d, v24.2s, v29.s[0]
        usra    v23.2d, v20.2d, #6
        usra    v9.2d, v16.2d, #0x1d
        ldp     d16, d20, [x1, #0x170]
        str     q18, [x0, #0x50]
        str     q12, [x0, #0x40]
        and     v12.16b, v11.16b, v0.16b
        usra    v9.2d, v15.2d, #0x1d
        umlal   v28.2d, v10.2s, v3.s[2]
        ext     v15.16b, v11.16b, v1.16b, #8
        umlal2  v25.2d, v24.4s, v29.s[1]
        usra    v12.2d, v22.2d, #0x1d
        ext     v11.16b, v1.16b, v11.16b, #8
        ldp     q18, q22, [x2, #0x140]
        umlal   v25.2d, v8.2s, v13.s[2]
        usra    v4.2d, v16.2d, #0xe
        umlal2  v28.2d, v10.4s, v3.s[3]
        shl     v10.2d, v20.2d, #0x38
        usra    v12.2d, v11.2d, #0x1d
        ldp     q11, q16, [x2, #0x170]
        umlal   v9.2d, v19.2s, v17.s[0]
        ldp     q20, q24, [x2, #0x190]
        umlal   v28.2d, v31.2s, v3.s[0]
        usra    v4.2d, v10.2d, #6
        ldr     d10, [x1, #0x180]
        umlal2  v28.2d, v31.4s, v3.s[1]
        umlal2  v25.2d, v8.4s, v13.s[3]
        ldp     q8, q31, [x2, #0x380]
        umlal   v25.2d, v2.2s, v13.s[0]
        ext     v21.16b, v21.16b, v26.16b, #8
        umlal2  v25.2d, v2.4s, v13.s[1]
        shl     v2.2d, v26.2d, #0x23
        umlal2  v9.2d, v19.4s, v17.s[2]
        umlal   v25.2d, v11.2s, v3.s[2]
        usra    v5.2d, v2.2d, #6
        shl     v10.2d, v10.2d, #4
        umlal2  v25.2d, v11.4s, v3.s[3]
        uzp2    v11.2d, v23.2d, v4.2d
        uzp1    v2.2d, v23.2d, v4.2d
        umlal   v25.2d, v16.2s, v3.s[0]
        ldr     q4, [sp, #0x300]
        umlal2  v25.2d, v16.4s, v3.s[1]
        usra    v5.2d, v21.2d, #0x1d
        ldp     q16, q19, [x2, #0x160]
        ext     v21.16b, v26.16b, v11.16b, #8
        shl     v23.2d, v11.2d, #0x23
        umlal   v12.2d, v8.2s, v17.s[0]
        umlal   v9.2d, v27.2s, v7.s[0]
        usra    v2.2d, v23.2d, #6
        umlal   v28.2d, v14.2s, v6.s[2]
        umlal2  v28.2d, v14.4s, v6.s[3]
        str     q5, [x0, #0x60]
        umlal   v25.2d, v20.2s, v6.s[2]
        ldr     q14, [sp, #0x1e0]
        umlal2  v9.2d, v27.4s, v7.s[1]
        ldr     q5, [sp, #0x1f0]
        umlal2  v25.2d, v20.4s, v6.s[3]
        usra    v2.2d, v21.2d, #0x1d
        umlal   v25.2d, v24.2s, v6.s[0]
        ldr     q20, [sp, #0x210]
        umlal   v28.2d, v30.2s, v6.s[0]
        umlal   v9.2d, v18.2s, v29.s[2]
        str     q2, [x0, #0x70]
        umlal2  v9.2d, v18.4s, v29.s[3]
        umlal2  v28.2d, v30.4s, v6.s[1]
        ldp     q2, q18, [x2, #0x1a0]
        umlal2  v12.2d, v8.4s, v17.s[2]
        ldp     d8, d21, [x1, #0x178]
        umlal   v12.2d, v31.2s, v7.s[0]
        umlal2  v12.2d, v31.4s, v7.s[1]
        umlal   v9.2d, v22.2s, v29.s[0]
        umlal2  v9.2d, v22.4s, v29.s[1]
        ext     v22.16b, v1.16b, v4.16b, #8
        umlal2  v25.2d, v24.4s, v6.s[1]
        ldr     q23, [sp, #0x200]
        umlal   v9.2d, v16.2s, v13.s[2]
        usra    v28.2d, v8.2d, #8
        ldp     q8, q24, [x2, #0x150]
        umlal2  v9.2d, v16.4s, v13.s[3]
        shl     v16.2d, v21.2d, #0x3e
        usra    v25.2d, v10.2d, #6
        ldp     q10, q21, [x2, #0x190]
        ldp     q26, q27, [x2, #0x180]
        umlal   v9.2d, v19.2s, v13.s[0]
        usra    v28.2d, v16.2d, #6
        umlal2  v9.2d, v19.4s, v13.s[1]
        umlal   v12.2d, v8.2s, v29.s[2]
        umlal2  v12.2d, v8.4s, v29.s[3]
        ldp     d8, d16, [x1, #0x180]
        umlal   v12.2d, v24.2s, v29.s[0]
        umlal   v9.2d, v26.2s, v3.s[2]
        umlal2  v9.2d, v26.4s, v3.s[3]
        uzp2    v19.2d, v28.2d, v25.2d
        umlal2  v12.2d, v24.4s, v29.s[1]
        uzp1    v24.2d, v28.2d, v25.2d
        umlal   v9.2d, v27.2s, v3.s[0]
        ext     v11.16b, v11.16b, v19.16b, #8
        umlal2  v9.2d, v27.4s, v3.s[1]
        shl     v16.2d, v16.2d, #0xa
        umlal   v9.2d, v2.2s, v6.s[2]
        ldp     q25, q26, [x2, #0x1b0]
        umlal2  v9.2d, v2.4s, v6.s[3]
        shl     v2.2d, v19.2d, #0x23
        umlal   v9.2d, v18.2s, v6.s[0]
        ext     v27.16b, v4.16b, v1.16b, #8
        and     v4.16b, v4.16b, v0.16b
        usra    v24.2d, v2.2d, #6
        umlal2  v9.2d, v18.4s, v6.s[1]
        ext     v2.16b, v14.16b, v1.16b, #8
        usra    v24.2d, v11.2d, #0x1d
        ext     v11.16b, v5.16b, v1.16b, #8
        usra    v4.2d, v15.2d, #0x1d
        ext     v15.16b, v1.16b, v5.16b, #8
        and     v5.16b, v5.16b, v0.16b
        usra    v9.2d, v8.2d, #0x3c
        ldp     q8, q18, [x2, #0x390]
        usra    v4.2d, v22.2d, #0x1d
        usra    v5.2d, v2.2d, #0x1d
        ext     v2.16b, v23.16b, v1.16b, #8
        ldp     q22, q28, [x2, #0x170]
        usra    v9.2d, v16.2d, #6
        and     v16.16b, v14.16b, v0.16b
        str     q24, [x0, #0x80]
        usra    v5.2d, v15.2d, #0x1d
        usra    v16.2d, v27.2d, #0x1d
        ext     v14.16b, v1.16b, v14.16b, #8
        umlal   v4.2d, v8.2s, v17.s[0]
        ldp     d15, d24, [x1, #0x188]
        and     v27.16b, v23.16b, v0.16b
        umlal2  v4.2d, v8.4s, v17.s[2]
        ext     v8.16b, v1.16b, v23.16b, #8
        usra    v16.2d, v14.2d, #0x1d
        umlal   v4.2d, v18.2s, v7.s[0]
        ldr     q14, [sp, #0x220]
        umlal2  v4.2d, v18.4s, v7.s[1]
        usra    v27.2d, v11.2d, #0x1d
        umlal   v12.2d, v22.2s, v13.s[2]
        shl     v11.2d, v24.2d, #0x10
        add     sp, sp, #0x310
        .cfi_adjust_cfa_offset -784
        ldp     q18, q23, [x2, #0x160]
        usra    v27.2d, v8.2d, #0x1d
        umlal2  v12.2d, v22.4s, v13.s[3]
        ldp     x21, x22, [sp, #0x50]
        .cfi_restore 21
        .cfi_restore 22
        umlal   v12.2d, v28.2s, v13.s[0]
        ldp     x25, x26, [sp, #0x70]
        .cfi_restore 25
        .cfi_restore 26
        umlal2  v12.2d, v28.4s, v13.s[1]
        ldp     q8, q22, [x2, #0x3b0]
        umlal   v12.2d, v10.2s, v3.s[2]
        ldp     x27, x28, [sp, #0x80]
        .cfi_restore 27
        .cfi_restore 28
        umlal2  v12.2d, v10.4s, v3.s[3]
        ext     v10.16b, v20.16b, v1.16b, #8
        ldp     x19, x20, [sp, #0x40]
        .cfi_restore 19
        .cfi_restore 20
        umlal   v12.2d, v21.2s, v3.s[0]
        ldp     x23, x24, [sp, #0x60]
        .cfi_restore 23
        .cfi_restore 24
        umlal2  v12.2d, v21.4s, v3.s[1]
        umlal   v4.2d, v18.2s, v29.s[2]
        umlal2  v4.2d, v18.4s, v29.s[3]
        umlal   v12.2d, v25.2s, v6.s[2]
        ldp     q18, q21, [x2, #0x180]
        umlal   v5.2d, v8.2s, v17.s[0]
        umlal2  v5.2d, v8.4s, v17.s[2]
        and     v8.16b, v20.16b, v0.16b
        and     v0.16b, v14.16b, v0.16b
        ldp     q24, q28, [x2, #0x3c0]
        usra    v8.2d, v2.2d, #0x1d
        ext     v2.16b, v1.16b, v20.16b, #8
        umlal   v5.2d, v22.2s, v7.s[0]
        ext     v20.16b, v1.16b, v14.16b, #8
        umlal2  v5.2d, v22.4s, v7.s[1]
        usra    v0.2d, v10.2d, #0x1d
        umlal   v4.2d, v23.2s, v29.s[0]
        ext     v10.16b, v14.16b, v1.16b, #8
        ldp     q14, q1, [x2, #0x3a0]
        usra    v8.2d, v2.2d, #0x1d
        umlal2  v4.2d, v23.4s, v29.s[1]
        usra    v0.2d, v20.2d, #0x1d
        ldp     q2, q20, [x2, #0x170]
        umlal   v4.2d, v18.2s, v13.s[2]
        ldp     q22, q23, [x2, #0x1b0]
        umlal   v27.2d, v24.2s, v17.s[0]
        umlal2  v27.2d, v24.4s, v17.s[2]
        umlal   v27.2d, v28.2s, v7.s[0]
        umlal2  v27.2d, v28.4s, v7.s[1]
        ldp     q24, q28, [x2, #0x180]
        umlal   v16.2d, v14.2s, v17.s[0]
        umlal2  v16.2d, v14.4s, v17.s[2]
        umlal   v16.2d, v1.2s, v7.s[0]
        umlal2  v16.2d, v1.4s, v7.s[1]
        ldp     q14, q1, [x2, #0x190]
        umlal2  v4.2d, v18.4s, v13.s[3]
        umlal   v4.2d, v21.2s, v13.s[0]
        umlal   v16.2d, v2.2s, v29.s[2]
        umlal   v5.2d, v24.2s, v29.s[2]
        umlal2  v16.2d, v2.4s, v29.s[3]
        ldp     q2, q18, [x2, #0x1d0]
        umlal2  v5.2d, v24.4s, v29.s[3]
        umlal   v5.2d, v28.2s, v29.s[0]
        umlal   v16.2d, v20.2s, v29.s[0]
        umlal2  v16.2d, v20.4s, v29.s[1]
        ldp     q20, q24, [x2, #0x190]
        umlal2  v5.2d, v28.4s, v29.s[1]
        umlal   v16.2d, v14.2s, v13.s[2]
        umlal2  v16.2d, v14.4s, v13.s[3]
        umlal2  v4.2d, v21.4s, v13.s[1]
        ldp     q14, q21, [x2, #0x1a0]
        umlal   v16.2d, v1.2s, v13.s[0]
        umlal2  v16.2d, v1.4s, v13.s[1]
        umlal   v16.2d, v22.2s, v3.s[2]
        umlal   v27.2d, v20.2s, v29.s[2]
        umlal2  v27.2d, v20.4s, v29.s[3]
        umlal   v27.2d, v24.2s, v29.s[0]
        umlal2  v27.2d, v24.4s, v29.s[1]
        ldr     q1, [x2, #0x420]
        umlal   v5.2d, v14.2s, v13.s[2]
        umlal2  v5.2d, v14.4s, v13.s[3]
        umlal   v5.2d, v21.2s, v13.s[0]
        umlal2  v12.2d, v25.4s, v6.s[3]
        ldp     q14, q20, [x2, #0x1a0]
        ldp     q24, q25, [x2, #0x1c0]
        umlal2  v5.2d, v21.4s, v13.s[1]
        umlal2  v16.2d, v22.4s, v3.s[3]
        umlal   v12.2d, v26.2s, v6.s[0]
        umlal   v16.2d, v23.2s, v3.s[0]
        umlal2  v12.2d, v26.4s, v6.s[1]
        ldr     q21, [x2, #0x400]
        umlal2  v16.2d, v23.4s, v3.s[1]
        umlal   v4.2d, v14.2s, v3.s[2]
        ldp     q22, q23, [x2, #0x1c0]
        umlal2  v4.2d, v14.4s, v3.s[3]
        usra    v12.2d, v15.2d, #0x36
        umlal   v4.2d, v20.2s, v3.s[0]
        ldp     q14, q15, [x2, #0x1b0]
        umlal   v5.2d, v24.2s, v3.s[2]
        ldp     d26, d28, [x1, #0x198]
        umlal2  v5.2d, v24.4s, v3.s[3]
        umlal2  v4.2d, v20.4s, v3.s[1]
        usra    v12.2d, v11.2d, #6
        ldp     q11, q20, [x2, #0x3d0]
        umlal   v5.2d, v25.2s, v3.s[0]
        umlal   v27.2d, v14.2s, v13.s[2]
        umlal2  v27.2d, v14.4s, v13.s[3]
        ldp     q14, q24, [x2, #0x1c0]
        umlal   v27.2d, v15.2s, v13.s[0]
        shl     v28.2d, v28.2d, #0x1c
        umlal2  v27.2d, v15.4s, v13.s[1]
        ldr     q15, [x2, #0x410]
        umlal   v16.2d, v2.2s, v6.s[2]
        uzp2    v30.2d, v9.2d, v12.2d
        umlal2  v16.2d, v2.4s, v6.s[3]
        uzp1    v12.2d, v9.2d, v12.2d
        umlal   v8.2d, v11.2s, v17.s[0]
        shl     v9.2d, v30.2d, #0x23
        umlal2  v8.2d, v11.4s, v17.s[2]
        ext     v11.16b, v19.16b, v30.16b, #8
        umlal   v8.2d, v20.2s, v7.s[0]
        usra    v12.2d, v9.2d, #6
        ldp     q9, q2, [x2, #0x3e0]
        umlal2  v8.2d, v20.4s, v7.s[1]
        umlal2  v5.2d, v25.4s, v3.s[1]
        ldp     q19, q20, [x2, #0x3f0]
        umlal   v4.2d, v22.2s, v6.s[2]
        umlal2  v4.2d, v22.4s, v6.s[3]
        ldr     q22, [x2, #0x410]
        umlal   v4.2d, v23.2s, v6.s[0]
        usra    v12.2d, v11.2d, #0x1d
        umlal   v16.2d, v18.2s, v6.s[0]
        umlal2  v16.2d, v18.4s, v6.s[1]
        ldp     q11, q18, [x2, #0x1d0]
        umlal2  v4.2d, v23.4s, v6.s[1]
        ldr     q23, [x2, #0x440]
        umlal   v0.2d, v9.2s, v17.s[0]
        str     q12, [x0, #0x90]
        umull   v12.2d, v19.2s, v17.s[0]
        umlal2  v0.2d, v9.4s, v17.s[2]
        usra    v16.2d, v26.2d, #0x2a
        umlal   v0.2d, v2.2s, v7.s[0]
        ldr     q9, [x2, #0x420]
        umlal2  v0.2d, v2.4s, v7.s[1]
        ldp     d2, d25, [x1, #0x190]
        umlal2  v12.2d, v19.4s, v17.s[2]
        umlal   v12.2d, v20.2s, v7.s[0]
        usra    v16.2d, v28.2d, #6
        ldp     q19, q26, [x2, #0x1a0]
        umlal2  v12.2d, v20.4s, v7.s[1]
        umlal   v27.2d, v11.2s, v3.s[2]
        umlal2  v27.2d, v11.4s, v3.s[3]
        ldp     q11, q20, [x2, #0x1e0]
        umlal   v27.2d, v18.2s, v3.s[0]
        shl     v25.2d, v25.2d, #0x16
        usra    v4.2d, v2.2d, #0x30
        umlal2  v27.2d, v18.4s, v3.s[1]
        ldp     q2, q18, [x2, #0x1e0]
        umlal   v8.2d, v19.2s, v29.s[2]
        usra    v4.2d, v25.2d, #6
        umlal2  v8.2d, v19.4s, v29.s[3]
        ldp     q19, q25, [x2, #0x1c0]
        umlal   v5.2d, v11.2s, v6.s[2]
        umlal2  v5.2d, v11.4s, v6.s[3]
        umlal   v8.2d, v26.2s, v29.s[0]
        umlal2  v8.2d, v26.4s, v29.s[1]
        ldp     q11, q26, [x2, #0x1e0]
        umlal   v8.2d, v14.2s, v13.s[2]
        umlal2  v8.2d, v14.4s, v13.s[3]
        umlal   v8.2d, v24.2s, v13.s[0]
        umlal   v12.2d, v19.2s, v29.s[2]
        umlal2  v12.2d, v19.4s, v29.s[3]
        ldp     q14, q19, [x2, #0x1f0]
        umlal2  v8.2d, v24.4s, v13.s[1]
        umlal   v5.2d, v20.2s, v6.s[0]
        umlal   v8.2d, v11.2s, v3.s[2]
        umlal2  v5.2d, v20.4s, v6.s[1]
        uzp2    v20.2d, v4.2d, v16.2d
        umlal   v12.2d, v25.2s, v29.s[0]
        umlal2  v8.2d, v11.4s, v3.s[3]
        ext     v11.16b, v30.16b, v20.16b, #8
        umlal   v27.2d, v14.2s, v6.s[2]
        uzp1    v4.2d, v4.2d, v16.2d
        ldp     d16, d24, [x1, #0x1a8]
        umlal   v8.2d, v26.2s, v3.s[0]
        umlal2  v27.2d, v14.4s, v6.s[3]
        ldr     q14, [x2, #0x430]
        umlal   v27.2d, v19.2s, v6.s[0]
        umlal2  v12.2d, v25.4s, v29.s[1]
        ldr     q25, [x2, #0x430]
        umlal   v12.2d, v2.2s, v13.s[2]
        umlal2  v8.2d, v26.4s, v3.s[1]
        ldr     d26, [x1, #0x1c8]
        shl     v24.2d, v24.2d, #0x28
        umlal2  v12.2d, v2.4s, v13.s[3]
        umlal   v12.2d, v18.2s, v13.s[0]
        ldp     d2, d28, [x1, #0x1a0]
        umlal2  v12.2d, v18.4s, v13.s[1]
        umlal2  v27.2d, v19.4s, v6.s[1]
        ldr     q18, [x2, #0x230]
        shl     v19.2d, v28.2d, #0x22
        usra    v5.2d, v2.2d, #0x24
        ldp     q2, q28, [x2, #0x1b0]
        usra    v27.2d, v16.2d, #0x1e
        usra    v5.2d, v19.2d, #6
        ldp     q16, q19, [x2, #0x200]
        usra    v27.2d, v24.2d, #6
        umlal   v0.2d, v2.2s, v29.s[2]
        umlal2  v0.2d, v2.4s, v29.s[3]
        shl     v2.2d, v20.2d, #0x23
        umlal   v0.2d, v28.2s, v29.s[0]
        umlal2  v0.2d, v28.4s, v29.s[1]
        ldp     q24, q28, [x2, #0x200]
        umlal   v12.2d, v16.2s, v3.s[2]
        ldp     q30, q31, [x2, #0x1f0]
        umlal2  v12.2d, v16.4s, v3.s[3]
        usra    v4.2d, v2.2d, #6
        umlal   v12.2d, v19.2s, v3.s[0]
        umlal2  v12.2d, v19.4s, v3.s[1]
        usra    v4.2d, v11.2d, #0x1d
        ldr     q11, [x2, #0x440]
        umlal   v8.2d, v24.2s, v6.s[2]
        ldp     q2, q16, [x2, #0x1d0]
        umlal2  v8.2d, v24.4s, v6.s[3]
        umlal   v8.2d, v28.2s, v6.s[0]
        str     q4, [x0, #0xa0]
        umlal   v0.2d, v2.2s, v13.s[2]
        umlal2  v8.2d, v28.4s, v6.s[1]
        ldr     q4, [x2, #0x230]
        ldp     q19, q24, [x2, #0x210]
        umlal2  v0.2d, v2.4s, v13.s[3]
        umlal   v0.2d, v16.2s, v13.s[0]
        umlal2  v0.2d, v16.4s, v13.s[1]
        umlal   v0.2d, v30.2s, v3.s[2]
        umlal2  v0.2d, v30.4s, v3.s[3]
        ldr     q2, [x2, #0x450]
        umlal   v0.2d, v31.2s, v3.s[0]
        umlal2  v0.2d, v31.4s, v3.s[1]
        uzp2    v16.2d, v5.2d, v27.2d
        umlal   v0.2d, v19.2s, v6.s[2]
        ldp     q28, q30, [x2, #0x1d0]
        umlal2  v0.2d, v19.4s, v6.s[3]
        uzp1    v5.2d, v5.2d, v27.2d
        ldp     d19, d27, [x1, #0x1b8]
        umlal   v0.2d, v24.2s, v6.s[0]
        umlal2  v0.2d, v24.4s, v6.s[1]
        ext     v20.16b, v20.16b, v16.16b, #8
        shl     v24.2d, v27.2d, #0x34
        usra    v0.2d, v19.2d, #0x12
        usra    v0.2d, v24.2d, #6
        umull   v19.2d, v15.2s, v17.s[0]
        ldp     d24, d27, [x1, #0x1b0]
        umlal2  v19.2d, v15.4s, v17.s[2]
        umlal   v19.2d, v9.2s, v7.s[0]
        umlal2  v19.2d, v9.4s, v7.s[1]
        usra    v8.2d, v24.2d, #0x18
        umull   v15.2d, v21.2s, v17.s[0]
        shl     v9.2d, v27.2d, #0x2e
        umlal2  v15.2d, v21.4s, v17.s[2]
        usra    v8.2d, v9.2d, #6
        ldp     q9, q21, [x2, #0x220]
        umlal   v15.2d, v22.2s, v7.s[0]
        shl     v24.2d, v16.2d, #0x23
        umlal2  v15.2d, v22.4s, v7.s[1]
        umlal   v15.2d, v28.2s, v29.s[2]
        umlal2  v15.2d, v28.4s, v29.s[3]
        ldr     d22, [x1, #0x1d0]
        umlal   v15.2d, v30.2s, v29.s[0]
        usra    v5.2d, v24.2d, #6
        ldr     q24, [x2, #0x450]
        umlal2  v15.2d, v30.4s, v29.s[1]
        uzp2    v27.2d, v8.2d, v0.2d
        uzp1    v8.2d, v8.2d, v0.2d
        shl     v0.2d, v27.2d, #0x23
        ext     v16.16b, v16.16b, v27.16b, #8
        umlal   v12.2d, v9.2s, v6.s[2]
        shl     v22.2d, v22.2d, #6
        usra    v5.2d, v20.2d, #0x1d
        ldp     q20, q28, [x2, #0x210]
        umlal2  v12.2d, v9.4s, v6.s[3]
        usra    v8.2d, v0.2d, #6
        ldr     q9, [x2, #0x470]
        umlal   v12.2d, v21.2s, v6.s[0]
        umlal2  v12.2d, v21.4s, v6.s[1]
        umull   v0.2d, v1.2s, v17.s[0]
        str     q5, [x0, #0xb0]
        usra    v8.2d, v16.2d, #0x1d
        ldp     q5, q16, [x2, #0x1f0]
        usra    v12.2d, v10.2d, #0x1d
        ldp     d10, d21, [x1, #0x1c0]
        umlal2  v0.2d, v1.4s, v17.s[2]
        umlal   v0.2d, v25.2s, v7.s[0]
        str     q8, [x0, #0xc0]
        ldr     q8, [x2, #0x460]
        umlal2  v0.2d, v25.4s, v7.s[1]
        ldr     q1, [x2, #0x460]
        shl     v21.2d, v21.2d, #0x3a
        umlal   v15.2d, v5.2s, v13.s[2]
        usra    v12.2d, v10.2d, #0xc
        umlal2  v15.2d, v5.4s, v13.s[3]
        ldp     q10, q5, [x2, #0x220]
        umlal   v15.2d, v16.2s, v13.s[0]
        umlal2  v15.2d, v16.4s, v13.s[1]
        ldr     q16, [x2, #0x230]
        usra    v12.2d, v21.2d, #6
        umlal   v15.2d, v20.2s, v3.s[2]
        umlal2  v15.2d, v20.4s, v3.s[3]
        ldp     q20, q21, [x2, #0x1e0]
        umlal   v15.2d, v28.2s, v3.s[0]
        umlal2  v15.2d, v28.4s, v3.s[1]
        umlal   v15.2d, v18.2s, v6.s[2]
        umlal2  v15.2d, v18.4s, v6.s[3]
        ldp     q6, q18, [x2, #0x1f0]
        usra    v15.2d, v26.2d, #6
        ldp     q25, q26, [x2, #0x200]
        umlal   v19.2d, v20.2s, v29.s[2]
        umlal2  v19.2d, v20.4s, v29.s[3]
        umlal   v19.2d, v21.2s, v29.s[0]
        umlal2  v19.2d, v21.4s, v29.s[1]
        ldp     q20, q21, [x2, #0x200]
        umlal   v0.2d, v6.2s, v29.s[2]
        ldp     q28, q30, [x2, #0x220]
        umlal2  v0.2d, v6.4s, v29.s[3]
        ldp     d6, d31, [x1, #0x1d8]
        umlal   v0.2d, v18.2s, v29.s[0]
        umlal2  v0.2d, v18.4s, v29.s[1]
        umlal   v19.2d, v25.2s, v13.s[2]
        umlal2  v19.2d, v25.4s, v13.s[3]
        umlal   v19.2d, v26.2s, v13.s[0]
        shl     v18.2d, v31.2d, #0x12
        umlal2  v19.2d, v26.4s, v13.s[1]
        umlal   v19.2d, v10.2s, v3.s[2]
        umlal2  v19.2d, v10.4s, v3.s[3]
        uzp1    v10.2d, v12.2d, v15.2d
        uzp2    v12.2d, v12.2d, v15.2d
        ldr     q15, [x2, #0x230]
        umlal   v19.2d, v5.2s, v3.s[0]
        umull   v25.2d, v14.2s, v17.s[0]
        ext     v26.16b, v27.16b, v12.16b, #8
        umlal2  v19.2d, v5.4s, v3.s[1]
        shl     v5.2d, v12.2d, #0x23
        usra    v10.2d, v5.2d, #6
        ldp     q5, q27, [x2, #0x210]
        umlal2  v25.2d, v14.4s, v17.s[2]
        umlal   v25.2d, v11.2s, v7.s[0]
        usra    v19.2d, v22.2d, #6
        umlal2  v25.2d, v11.4s, v7.s[1]
        umlal   v25.2d, v20.2s, v29.s[2]
        umull   v11.2d, v23.2s, v17.s[0]
        umlal2  v25.2d, v20.4s, v29.s[3]
        ldp     d14, d20, [x1, #0x1d0]
        ldp     q22, q31, [x2, #0x210]
        umlal   v25.2d, v21.2s, v29.s[0]
        usra    v10.2d, v26.2d, #0x1d
        umlal   v0.2d, v5.2s, v13.s[2]
        str     q10, [x0, #0xd0]
        umlal2  v11.2d, v23.4s, v17.s[2]
        umlal2  v25.2d, v21.4s, v29.s[1]
        umlal2  v0.2d, v5.4s, v13.s[3]
        ldp     d10, d5, [x1, #0x1e0]
        umlal   v0.2d, v27.2s, v13.s[0]
        shl     v20.2d, v20.2d, #0xc
        umlal2  v0.2d, v27.4s, v13.s[1]
        umlal   v0.2d, v4.2s, v3.s[2]
        ldp     q21, q23, [x2, #0x220]
        umlal2  v0.2d, v4.4s, v3.s[3]
        umlal   v25.2d, v28.2s, v13.s[2]
        shl     v3.2d, v5.2d, #0x18
        umlal   v11.2d, v2.2s, v7.s[0]
        umlal2  v25.2d, v28.4s, v13.s[3]
        ldp     d4, d5, [x1, #0x1e8]
        usra    v0.2d, v14.2d, #0x3a
        usra    v0.2d, v20.2d, #6
        umlal   v25.2d, v30.2s, v13.s[0]
        ldp     d14, d20, [x1, #0x1f0]
        umlal2  v11.2d, v2.4s, v7.s[1]
        umlal2  v25.2d, v30.4s, v13.s[1]
        umull   v2.2d, v24.2s, v17.s[0]
        uzp1    v26.2d, v19.2d, v0.2d
        umlal   v11.2d, v22.2s, v29.s[2]
        shl     v5.2d, v5.2d, #0x1e
        umlal2  v11.2d, v22.4s, v29.s[3]
        uzp2    v0.2d, v19.2d, v0.2d
        umlal   v11.2d, v31.2s, v29.s[0]
        usra    v25.2d, v6.2d, #0x34
        umlal2  v2.2d, v24.4s, v17.s[2]
        shl     v6.2d, v0.2d, #0x23
        umlal2  v11.2d, v31.4s, v29.s[1]
        ext     v12.16b, v12.16b, v0.16b, #8
        umlal   v11.2d, v16.2s, v13.s[2]
        usra    v26.2d, v6.2d, #6
        umlal   v2.2d, v8.2s, v7.s[0]
        usra    v25.2d, v18.2d, #6
        umlal2  v2.2d, v8.4s, v7.s[1]
        umlal2  v11.2d, v16.4s, v13.s[3]
        umlal   v2.2d, v21.2s, v29.s[2]
        usra    v26.2d, v12.2d, #0x1d
        umull   v6.2d, v1.2s, v17.s[0]
        umlal2  v2.2d, v21.4s, v29.s[3]
        umlal   v2.2d, v23.2s, v29.s[0]
        usra    v11.2d, v10.2d, #0x2e
        umlal2  v2.2d, v23.4s, v29.s[1]
        str     q26, [x0, #0xe0]
        umlal2  v6.2d, v1.4s, v17.s[2]
        usra    v11.2d, v3.2d, #6
        usra    v2.2d, v4.2d, #0x28
        umlal   v6.2d, v9.2s, v7.s[0]
        uzp1    v10.2d, v25.2d, v11.2d
        uzp2    v1.2d, v25.2d, v11.2d
        shl     v11.2d, v1.2d, #0x23
        ext     v12.16b, v0.16b, v1.16b, #8
        usra    v10.2d, v11.2d, #6
        umlal2  v6.2d, v9.4s, v7.s[1]
        usra    v2.2d, v5.2d, #6
        umlal   v6.2d, v15.2s, v29.s[2]
        umlal2  v6.2d, v15.4s, v29.s[3]
        usra    v10.2d, v12.2d, #0x1d
        shl     v11.2d, v20.2d, #0x24
        usra    v6.2d, v14.2d, #0x22
        str     q10, [x0, #0xf0]
        ldr     q0, [x2, #0x470]
        ldr     d3, [x1, #0x1f8]
        movi    v4.2d, #0000000000000000
        usra    v6.2d, v11.2d, #6
        ldp     d10, d11, [sp, #0x10]
        .cfi_restore 74
        .cfi_restore 75
        ldp     d12, d13, [sp, #0x20]
        .cfi_restore 76
        .cfi_restore 77
        ldp     d14, d15, [sp, #0x30]
        .cfi_restore 78
        .cfi_restore 79
        ldp     d8, d9, [sp], #0x90
        .cfi_adjust_cfa_offset -144
        .cfi_restore 72
        .cfi_restore 73
        umull   v5.2d, v0.2s, v17.s[0]
        uzp2    v7.2d, v2.2d, v6.2d
        uzp1    v2.2d, v2.2d, v6.2d
        shl     v6.2d, v7.2d, #0x23
        ext     v1.16b, v1.16b, v7.16b, #8
        umlal2  v5.2d, v0.4s, v17.s[2]
        usra    v2.2d, v6.2d, #6
        usra    v5.2d, v3.2d, #0x1c
        uzp2    v0.2d, v5.2d, v4.2d
        usra    v2.2d, v1.2d, #0x1d
        str     q2, [x0, #0x100]
        ext     v1.16b, v7.16b, v0.16b, #8
        uzp1    v2.2d, v5.2d, v4.2d
        shl     v0.2d, v0.2d, #0x23
        usra    v2.2d, v0.2d, #6
        usra    v2.2d, v1.2d, #0x1d
        str     q2, [x0, #0x110]
        ret
END_COMPOSITE(karat_step_sqr_32_aarch64)

NOTES

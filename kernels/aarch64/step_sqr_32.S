/* karat_step_sqr_32_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 1500 --islands 2 --apart x0,x1,x2,x3,x4 --across
 * 3610.0 cycles instead of 5266.0, bound 2596.0 (simulated, one run after another); 6923 of 6952 instructions have another place.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_step_sqr_32_aarch64)
        stp     d8, d9, [sp, #-0x90]!
        .cfi_adjust_cfa_offset 144
        .cfi_rel_offset 72, 0
        .cfi_rel_offset 73, 8
        stp     x27, x28, [sp, #0x80]
        .cfi_rel_offset 27, 128
        .cfi_rel_offset 28, 136
        movi    v8.2d, #0000000000000000
        movi    v9.16b, #0xff
        ldp     x27, x28, [x4]
        stp     d10, d11, [sp, #0x10]
        .cfi_rel_offset 74, 16
        .cfi_rel_offset 75, 24
        stp     x21, x22, [sp, #0x50]
        .cfi_rel_offset 21, 80
        .cfi_rel_offset 22, 88
        ushr    v10.2d, v9.2d, #0x23
        lsl     x28, x28, #0x3a
        ldp     x21, x22, [x4, #0x38]
        stp     d12, d13, [sp, #0x20]
        .cfi_rel_offset 76, 32
        .cfi_rel_offset 77, 40
        stp     x23, x24, [sp, #0x60]
        .cfi_rel_offset 23, 96
        .cfi_rel_offset 24, 104
        stp     x25, x26, [sp, #0x70]
        .cfi_rel_offset 25, 112
        .cfi_rel_offset 26, 120
        stp     x19, x20, [sp, #0x40]
        .cfi_rel_offset 19, 64
        .cfi_rel_offset 20, 72
        ldp     x23, x24, [x4, #0x20]
        ldp     x19, x20, [x4, #0x18]
        stp     d14, d15, [sp, #0x30]
        .cfi_rel_offset 78, 48
        .cfi_rel_offset 79, 56
        ldp     x25, x26, [x4, #0x28]
        adds    x27, x27, x28
        lsl     x24, x24, #0x22
        lsl     x20, x20, #0x28
        lsr     x23, x23, #0x18
        lsr     x19, x19, #0x12
        ldp     x28, x5, [x4, #0x10]
        lsr     x25, x25, #0x1e
        lsl     x26, x26, #0x1c
        ldp     x6, x7, [x4, #8]
        lsr     x21, x21, #0x2a
        lsl     x22, x22, #0x10
        ldp     x8, x9, [x4, #0x30]
        sub     sp, sp, #0x310
        .cfi_adjust_cfa_offset 784
        ldr     x10, [x4, #0x58]
        ldr     x11, [x4, #0x50]
        lsr     x28, x28, #0xc
        lsl     x5, x5, #0x2e
        ldp     q14, q15, [x2]
        lsr     x6, x6, #6
        lsl     x7, x7, #0x34
        ldp     q11, q12, [x2]
        adcs    x6, x6, x7
        ldp     x7, x12, [x4, #0x40]
        lsr     x8, x8, #0x24
        adcs    x28, x28, x5
        stp     x27, x6, [x3]
        lsl     x27, x9, #0x16
        adcs    x19, x19, x20
        ldp     x20, x5, [x4, #0x48]
        adcs    x23, x23, x24
        stp     x28, x19, [x3, #0x10]
        adcs    x24, x25, x26
        ldp     x19, x28, [x4, #0x68]
        lsr     x25, x7, #0x30
        adcs    x27, x8, x27
        ldp     x26, x6, [x4, #0x60]
        lsl     x7, x12, #0xa
        adcs    x21, x21, x22
        ldp     x22, x8, [x3]
        lsl     x5, x5, #4
        ldp     x9, x12, [x4, #0x58]
        lsr     x20, x20, #0x36
        adcs    x25, x25, x7
        ldp     x7, x13, [x4, #0x70]
        lsl     x28, x28, #0x2c
        lsl     x6, x6, #0x32
        lsr     x26, x26, #8
        orr     x20, x20, x10, lsl #62
        adcs    x20, x20, x5
        umulh   x5, x22, x8
        stp     x27, x21, [x3, #0x30]
        lsr     x19, x19, #0xe
        lsr     x27, x9, #2
        lsl     x21, x12, #0x38
        ldp     x9, x10, [x4, #0x78]
        orr     x21, x21, x11, lsr #60
        lsl     x11, x13, #0x26
        lsr     x7, x7, #0x14
        stp     x25, x20, [x3, #0x40]
        adcs    x20, x27, x21
        adcs    x27, x26, x6
        ldp     x21, x25, [x4, #0x80]
        mul     x26, x22, x8
        stp     x20, x27, [x3, #0x50]
        lsl     x20, x10, #0x20
        lsr     x27, x9, #0x1a
        adcs    x19, x19, x28
        stp     x23, x24, [x3, #0x20]
        adcs    x23, x7, x11
        umulh   x24, x22, x22
        ldp     q13, q9, [x2, #0x20]
        lsr     x28, x21, #0x20
        stp     x19, x23, [x3, #0x60]
        lsl     x23, x25, #0x1a
        adcs    x19, x27, x20
        ldp     q0, q1, [x2, #0x20]
        adcs    x23, x28, x23
        ldp     q2, q3, [x2, #0x40]
        stp     x19, x23, [x3, #0x70]
        ldp     x23, x19, [x4, #0x88]
        ldp     x20, x27, [x4, #0x98]
        ldp     x28, x21, [x4, #0xb0]
        ldr     x25, [x4, #0xb0]
        ldr     x6, [x4, #0xa8]
        lsl     x19, x19, #0x14
        ldp     x7, x9, [x4, #0x90]
        lsr     x20, x20, #0x32
        lsr     x28, x28, #4
        ldp     x10, x11, [x4, #0xc0]
        lsl     x21, x21, #0x36
        ldp     q4, q5, [x2, #0x60]
        lsr     x23, x23, #0x26
        adcs    x23, x23, x19
        ldp     x19, x12, [x3, #0x10]
        lsr     x7, x7, #0x2c
        ldp     q6, q7, [x2, #0x40]
        lsl     x27, x27, #8
        lsl     x9, x9, #0xe
        ldp     x13, x14, [x4, #0xa0]
        adcs    x7, x7, x9
        orr     x21, x21, x6, lsr #62
        ldp     x6, x9, [x4, #0xb8]
        lsr     x10, x10, #0x10
        adcs    x20, x20, x27
        stp     x23, x7, [x3, #0x80]
        umulh   x23, x22, x19
        lsl     x27, x11, #0x2a
        ldp     q16, q17, [x2, #0x80]
        lsr     x7, x13, #0x38
        lsl     x11, x14, #2
        ldp     x13, x14, [x4, #0xd0]
        orr     x25, x7, x25, lsl #60
        lsr     x6, x6, #0xa
        lsl     x7, x9, #0x30
        adcs    x25, x25, x11
        ldr     x9, [x4, #0xf8]
        stp     x20, x25, [x3, #0x90]
        mul     x20, x22, x19
        adcs    x28, x28, x21
        ldp     x21, x25, [x4, #0xc8]
        adcs    x6, x6, x7
        lsl     x7, x14, #0x1e
        stp     x28, x6, [x3, #0xa0]
        adcs    x27, x10, x27
        lsr     x28, x13, #0x1c
        ldp     x6, x10, [x3, #0x20]
        mul     x11, x19, x12
        ldp     x13, x14, [x3, #0x30]
        ldp     q18, q19, [x2, #0xa0]
        lsl     x25, x25, #0x24
        lsr     x21, x21, #0x16
        adcs    x21, x21, x25
        ldp     x25, x15, [x4, #0xe0]
        adcs    x28, x28, x7
        stp     x27, x21, [x3, #0xb0]
        ldp     q20, q21, [x2, #0xc0]
        ldp     q22, q23, [x2, #0x100]
        lsr     x27, x25, #0x28
        lsl     x21, x15, #0x12
        ldp     x25, x7, [x4, #0xd8]
        lsl     x7, x7, #0x18
        lsr     x25, x25, #0x22
        ldp     x15, x16, [x4, #0xe8]
        adcs    x25, x25, x7
        adcs    x27, x27, x21
        stp     x28, x25, [x3, #0xc0]
        lsr     x28, x15, #0x2e
        lsl     x21, x16, #0xc
        ldp     x25, x7, [x4, #0xf0]
        adcs    x28, x28, x21
        stp     x27, x28, [x3, #0xd0]
        umulh   x27, x8, x12
        ldp     x28, x21, [x4, #0x100]
        ldp     x15, x16, [x4, #0x110]
        lsl     x7, x7, #6
        lsr     x25, x25, #0x34
        adcs    x25, x25, x7
        ldp     x4, x7, [x4, #0x108]
        lsl     x21, x21, #0x3a
        lsr     x15, x15, #0xc
        lsl     x16, x16, #0x2e
        orr     x21, x21, x9, lsr #58
        lsr     x4, x4, #6
        adcs    x28, x28, x21
        lsl     x21, x7, #0x34
        umulh   x7, x22, x12
        adcs    x21, x4, x21
        stp     x25, x28, [x3, #0xe0]
        adcs    x28, x15, x16
        adds    x20, x5, x20
        ldp     x25, x4, [x3, #0x30]
        ldp     x5, x9, [x3]
        stp     x21, x28, [x3, #0xf0]
        mul     x28, x22, x12
        adcs    x23, x23, x28
        umulh   x28, x8, x19
        umulh   x21, x19, x12
        mul     x15, x8, x19
        mul     x22, x22, x22
        mul     x16, x8, x12
        adcs    x7, x7, x16
        adcs    x27, x27, x11
        adc     x21, x21, xzr
        adds    x23, x23, x15
        adcs    x28, x7, x28
        umulh   x7, x8, x8
        adcs    x27, x27, xzr
        adc     x21, x21, xzr
        adds    x26, x26, x26
        adcs    x20, x20, x20
        mul     x8, x8, x8
        adcs    x23, x23, x23
        adcs    x28, x28, x28
        adcs    x27, x27, x27
        mul     x11, x19, x19
        adcs    x21, x21, x21
        adc     x15, xzr, xzr
        adds    x24, x26, x24
        adcs    x20, x20, x8
        stp     x22, x24, [x1]
        umulh   x24, x19, x19
        adcs    x23, x23, x7
        ldp     x19, x22, [x3, #0x20]
        adcs    x28, x28, x11
        ldp     x26, x7, [x3, #0x10]
        stp     x20, x23, [x1, #0x10]
        umulh   x23, x6, x13
        ldp     d23, d24, [x1]
        adcs    x24, x27, x24
        ldr     d25, [x1]
        stp     x28, x24, [x1, #0x20]
        ldp     d26, d27, [x1, #8]
        mul     x24, x12, x12
        ldp     x20, x27, [x1]
        shl     v24.2d, v24.2d, #0xc
        umulh   x28, x12, x12
        ushr    v28.2d, v25.2d, #0x1d
        adcs    x24, x21, x24
        ushr    v23.2d, v23.2d, #0x3a
        uzp1    v25.2d, v25.2d, v28.2d
        ushr    v26.2d, v26.2d, #0x34
        usra    v23.2d, v24.2d, #6
        mul     x21, x6, x14
        and     v24.16b, v25.16b, v10.16b
        shl     v25.2d, v27.2d, #0x12
        adc     x28, x15, x28
        ldp     d27, d28, [x1, #0x10]
        usra    v26.2d, v25.2d, #6
        stp     x24, x28, [x1, #0x30]
        umulh   x24, x6, x10
        umlal   v23.2d, v14.2s, v24.s[0]
        umlal2  v23.2d, v14.4s, v24.s[2]
        umull   v14.2d, v13.2s, v24.s[0]
        umull   v25.2d, v9.2s, v24.s[0]
        mul     x28, x10, x14
        shl     v28.2d, v28.2d, #0x18
        umlal2  v14.2d, v13.4s, v24.s[2]
        mul     x8, x6, x10
        umlal2  v25.2d, v9.4s, v24.s[2]
        umull   v13.2d, v2.2s, v24.s[0]
        ext     v9.16b, v8.16b, v23.16b, #8
        usra    v23.2d, v9.2d, #0x1d
        mul     x11, x6, x13
        umull   v9.2d, v3.2s, v24.s[0]
        usra    v14.2d, v27.2d, #0x2e
        umlal2  v13.2d, v2.4s, v24.s[2]
        umulh   x12, x6, x14
        umull   v2.2d, v4.2s, v24.s[0]
        and     v27.16b, v23.16b, v10.16b
        ext     v23.16b, v23.16b, v8.16b, #8
        usra    v14.2d, v28.2d, #6
        umlal2  v9.2d, v3.4s, v24.s[2]
        usra    v26.2d, v23.2d, #0x1d
        umlal   v25.2d, v0.2s, v27.s[0]
        umlal2  v25.2d, v0.4s, v27.s[2]
        ldp     q0, q3, [x2, #0x80]
        umlal   v13.2d, v1.2s, v27.s[0]
        ldp     q23, q28, [x2, #0xe0]
        umlal2  v13.2d, v1.4s, v27.s[2]
        uzp1    v1.4s, v24.4s, v27.4s
        umlal   v26.2d, v15.2s, v24.s[0]
        umlal2  v26.2d, v15.4s, v24.s[2]
        umlal   v26.2d, v11.2s, v27.s[0]
        umlal2  v26.2d, v11.4s, v27.s[2]
        umlal   v9.2d, v6.2s, v27.s[0]
        umlal2  v9.2d, v6.4s, v27.s[2]
        adds    x24, x24, x11
        umulh   x11, x10, x14
        adcs    x23, x23, x21
        adcs    x28, x12, x28
        mul     x21, x10, x13
        umulh   x12, x13, x14
        mul     x15, x13, x14
        ext     v15.16b, v8.16b, v26.16b, #8
        umull   v11.2d, v5.2s, v24.s[0]
        usra    v26.2d, v15.2d, #0x1d
        umull   v15.2d, v16.2s, v24.s[0]
        umlal2  v2.2d, v4.4s, v24.s[2]
        adcs    x11, x11, x15
        umull   v4.2d, v17.2s, v24.s[0]
        umulh   x15, x10, x13
        adc     x12, x12, xzr
        adds    x23, x23, x21
        umlal2  v11.2d, v5.4s, v24.s[2]
        umlal   v2.2d, v7.2s, v27.s[0]
        ldp     q5, q6, [x2, #0x60]
        umlal2  v2.2d, v7.4s, v27.s[2]
        umulh   x21, x6, x6
        umlal2  v15.2d, v16.4s, v24.s[2]
        adcs    x28, x28, x15
        umlal2  v4.2d, v17.4s, v24.s[2]
        ext     v7.16b, v26.16b, v8.16b, #8
        adcs    x11, x11, xzr
        and     v16.16b, v26.16b, v10.16b
        adc     x12, x12, xzr
        adds    x8, x8, x8
        usra    v14.2d, v7.2d, #0x1d
        umull   v7.2d, v19.2s, v24.s[0]
        adcs    x24, x24, x24
        mul     x15, x10, x10
        umull   v17.2d, v20.2s, v24.s[0]
        adcs    x23, x23, x23
        umull   v26.2d, v18.2s, v24.s[0]
        adcs    x28, x28, x28
        umlal   v11.2d, v5.2s, v27.s[0]
        umulh   x10, x10, x10
        adcs    x11, x11, x11
        umlal   v14.2d, v12.2s, v27.s[0]
        adcs    x12, x12, x12
        umlal2  v14.2d, v12.4s, v27.s[2]
        ldp     q12, q29, [x2, #0xe0]
        umlal2  v26.2d, v18.4s, v24.s[2]
        umlal2  v11.2d, v5.4s, v27.s[2]
        umlal2  v7.2d, v19.4s, v24.s[2]
        umlal2  v17.2d, v20.4s, v24.s[2]
        umull   v5.2d, v23.2s, v24.s[0]
        umull   v18.2d, v21.2s, v24.s[0]
        mul     x6, x6, x6
        umlal   v15.2d, v6.2s, v27.s[0]
        umlal2  v15.2d, v6.4s, v27.s[2]
        umlal   v4.2d, v0.2s, v27.s[0]
        umlal2  v4.2d, v0.4s, v27.s[2]
        umlal   v26.2d, v3.2s, v27.s[0]
        umlal2  v26.2d, v3.4s, v27.s[2]
        ldp     q0, q3, [x2, #0xa0]
        umlal2  v18.2d, v21.4s, v24.s[2]
        ldp     q6, q19, [x2, #0xc0]
        umlal2  v5.2d, v23.4s, v24.s[2]
        umull   v20.2d, v28.2s, v24.s[0]
        umull   v21.2d, v22.2s, v24.s[0]
        umlal2  v20.2d, v28.4s, v24.s[2]
        ldp     q23, q28, [x2, #0x100]
        umlal   v7.2d, v0.2s, v27.s[0]
        umlal2  v7.2d, v0.4s, v27.s[2]
        umlal   v17.2d, v3.2s, v27.s[0]
        umlal2  v21.2d, v22.4s, v24.s[2]
        adc     x16, xzr, xzr
        adds    x21, x8, x21
        adcs    x24, x24, x15
        umulh   x8, x13, x13
        adcs    x23, x23, x10
        stp     x24, x23, [x1, #0x50]
        mul     x23, x13, x13
        mul     x24, x14, x14
        adcs    x23, x28, x23
        adcs    x28, x11, x8
        ldp     x8, x10, [x1, #0x20]
        umulh   x11, x14, x14
        stp     x23, x28, [x1, #0x60]
        adcs    x23, x12, x24
        adc     x24, x16, x11
        subs    x19, x5, x19
        sbcs    x28, x9, x22
        sbcs    x22, x26, x25
        ldp     x25, x26, [x1, #0x10]
        umlal2  v17.2d, v3.4s, v27.s[2]
        sbcs    x4, x7, x4
        stp     x23, x24, [x1, #0x70]
        umlal   v18.2d, v6.2s, v27.s[0]
        csetm   x23, lo
        stp     x6, x21, [x1, #0x40]
        umlal2  v18.2d, v6.4s, v27.s[2]
        eor     x24, x19, x23
        eor     x19, x22, x23
        cmn     x23, #1
        umlal   v5.2d, v19.2s, v27.s[0]
        eor     x28, x28, x23
        adcs    x24, x24, xzr
        ldp     x21, x22, [x1, #0x30]
        umlal2  v5.2d, v19.4s, v27.s[2]
        adcs    x28, x28, xzr
        mul     x5, x24, x24
        eor     x23, x4, x23
        umlal   v20.2d, v12.2s, v27.s[0]
        adcs    x19, x19, xzr
        ldp     q0, q3, [x2]
        umlal2  v20.2d, v12.4s, v27.s[2]
        adcs    x23, x23, xzr
        ldp     q12, q6, [x2, #0x20]
        umlal   v21.2d, v29.2s, v27.s[0]
        umulh   x4, x24, x28
        ldp     q19, q22, [x2, #0x40]
        umull   v24.2d, v23.2s, v27.s[0]
        umlal2  v21.2d, v29.4s, v27.s[2]
        ldp     q29, q30, [x2, #0x60]
        umulh   x6, x23, x23
        umlal2  v24.2d, v23.4s, v27.s[2]
        ldp     q23, q27, [x2]
        umlal   v24.2d, v28.2s, v1.s[0]
        umlal   v14.2d, v0.2s, v16.s[0]
        umlal2  v14.2d, v0.4s, v16.s[2]
        mul     x7, x24, x19
        umlal   v13.2d, v12.2s, v16.s[0]
        umlal2  v13.2d, v12.4s, v16.s[2]
        umlal   v9.2d, v6.2s, v16.s[0]
        ext     v12.16b, v8.16b, v14.16b, #8
        umlal2  v9.2d, v6.4s, v16.s[2]
        usra    v14.2d, v12.2d, #0x1d
        umlal   v2.2d, v19.2s, v16.s[0]
        umlal2  v2.2d, v19.4s, v16.s[2]
        umlal   v11.2d, v22.2s, v16.s[0]
        umlal2  v11.2d, v22.4s, v16.s[2]
        umlal2  v24.2d, v28.4s, v1.s[1]
        ldp     q12, q0, [x2, #0x80]
        ldp     q6, q19, [x2, #0xa0]
        umlal   v15.2d, v29.2s, v16.s[0]
        umlal2  v15.2d, v29.4s, v16.s[2]
        ldp     q22, q28, [x2, #0xc0]
        umlal   v7.2d, v0.2s, v16.s[0]
        mul     x9, x24, x28
        umlal   v4.2d, v30.2s, v16.s[0]
        adds    x4, x4, x7
        umlal2  v4.2d, v30.4s, v16.s[2]
        and     v29.16b, v14.16b, v10.16b
        mul     x7, x24, x23
        umlal   v26.2d, v12.2s, v16.s[0]
        ext     v14.16b, v14.16b, v8.16b, #8
        umlal2  v26.2d, v12.4s, v16.s[2]
        umulh   x11, x24, x19
        umlal2  v7.2d, v0.4s, v16.s[2]
        umlal   v17.2d, v6.2s, v16.s[0]
        ldp     q12, q0, [x2, #0xe0]
        mul     x12, x19, x23
        adcs    x7, x11, x7
        umlal2  v17.2d, v6.4s, v16.s[2]
        uzp1    v6.4s, v16.4s, v29.4s
        umlal   v18.2d, v19.2s, v16.s[0]
        ldp     q30, q31, [x2, #0x120]
        umlal2  v18.2d, v19.4s, v16.s[2]
        ldp     q19, q31, [x2, #0x100]
        umulh   x11, x28, x23
        umlal   v5.2d, v22.2s, v16.s[0]
        umlal2  v5.2d, v22.4s, v16.s[2]
        umlal   v20.2d, v28.2s, v16.s[0]
        umlal2  v20.2d, v28.4s, v16.s[2]
        umulh   x13, x24, x23
        umlal   v21.2d, v12.2s, v16.s[0]
        umlal2  v21.2d, v12.4s, v16.s[2]
        umlal   v24.2d, v0.2s, v16.s[0]
        umlal2  v24.2d, v0.4s, v16.s[2]
        umulh   x14, x19, x23
        umull   v12.2d, v19.2s, v16.s[0]
        mul     x15, x28, x23
        umlal2  v12.2d, v19.4s, v16.s[2]
        umlal   v12.2d, v31.2s, v1.s[2]
        umlal2  v12.2d, v31.4s, v1.s[3]
        mul     x16, x28, x19
        umlal   v12.2d, v30.2s, v1.s[0]
        adcs    x13, x13, x15
        ldp     x15, x17, [x1, #0x40]
        umlal2  v12.2d, v30.4s, v1.s[1]
        adcs    x11, x11, x12
        adc     x12, x14, xzr
        umulh   x24, x24, x24
        adds    x7, x7, x16
        umulh   x14, x28, x19
        mul     x16, x28, x28
        adcs    x13, x13, x14
        adcs    x11, x11, xzr
        adc     x12, x12, xzr
        adds    x9, x9, x9
        umulh   x28, x28, x28
        adcs    x4, x4, x4
        adcs    x7, x7, x7
        adcs    x13, x13, x13
        adcs    x11, x11, x11
        mul     x23, x23, x23
        adcs    x12, x12, x12
        adc     x14, xzr, xzr
        adds    x24, x9, x24
        adcs    x4, x4, x16
        mul     x9, x19, x19
        adcs    x28, x7, x28
        ldp     x7, x16, [x1, #0x60]
        umulh   x19, x19, x19
        adcs    x9, x13, x9
        adcs    x19, x11, x19
        ldp     x11, x13, [x3, #0x10]
        adcs    x23, x12, x23
        adc     x6, x14, x6
        subs    x20, x20, x5
        ldp     x5, x12, [x1, #0x40]
        sbcs    x24, x27, x24
        ldp     x27, x14, [x1, #0x50]
        sbcs    x25, x25, x4
        sbcs    x28, x26, x28
        ldp     x26, x4, [x3, #0x40]
        sbcs    x8, x8, x9
        sbcs    x19, x10, x19
        ldp     x9, x10, [x1, #0x50]
        sbcs    x23, x21, x23
        sbcs    x21, x22, x6
        ngc     x22, xzr
        adds    x20, x20, x15
        ldp     x6, x15, [x3, #0x60]
        adcs    x24, x24, x17
        adcs    x25, x25, x9
        ldp     x9, x17, [x1, #0x70]
        adcs    x28, x28, x10
        adcs    x7, x8, x7
        ldp     x8, x10, [x1, #0x30]
        adcs    x19, x19, x16
        adcs    x23, x23, x9
        ldp     x9, x16, [x1, #0x20]
        adcs    x21, x21, x17
        adc     x22, x22, xzr
        adds    x20, x9, x20
        ldp     x9, x17, [x1, #0x70]
        adcs    x24, x16, x24
        stp     x20, x24, [x1, #0x20]
        adcs    x24, x8, x25
        ldp     x20, x25, [x3]
        adcs    x28, x10, x28
        ldp     x8, x10, [x3, #0x50]
        adcs    x5, x5, x7
        ldp     x7, x16, [x3, #0x30]
        adcs    x19, x12, x19
        stp     x24, x28, [x1, #0x30]
        adcs    x23, x27, x23
        ldp     x24, x27, [x3, #0x70]
        adcs    x28, x14, x21
        ldp     x21, x12, [x3, #0x20]
        ldp     d0, d19, [x1, #0x18]
        ldp     d22, d28, [x1, #0x20]
        stp     x5, x19, [x1, #0x40]
        ldp     x19, x5, [x1, #0x60]
        stp     x23, x28, [x1, #0x50]
        shl     v19.2d, v19.2d, #0x1e
        usra    v25.2d, v0.2d, #0x28
        adcs    x23, x19, x22
        usra    v13.2d, v22.2d, #0x22
        adcs    x19, x5, xzr
        adcs    x28, x9, xzr
        stp     x23, x19, [x1, #0x60]
        adcs    x23, x17, xzr
        subs    x19, x20, x26
        sbcs    x20, x25, x4
        usra    v25.2d, v19.2d, #6
        stp     x28, x23, [x1, #0x70]
        sbcs    x23, x11, x8
        sbcs    x28, x13, x10
        sbcs    x21, x21, x6
        sbcs    x22, x12, x15
        usra    v25.2d, v14.2d, #0x1d
        sbcs    x24, x7, x24
        sbcs    x27, x16, x27
        umlal   v25.2d, v3.2s, v16.s[0]
        shl     v14.2d, v28.2d, #0x24
        umlal2  v25.2d, v3.4s, v16.s[2]
        ldp     q0, q3, [x2, #0x20]
        csetm   x25, lo
        umlal   v25.2d, v23.2s, v29.s[0]
        eor     x20, x20, x25
        eor     x19, x19, x25
        eor     x23, x23, x25
        cmn     x25, #1
        umlal2  v25.2d, v23.4s, v29.s[2]
        eor     x28, x28, x25
        eor     x27, x27, x25
        usra    v13.2d, v14.2d, #6
        adcs    x19, x19, xzr
        eor     x24, x24, x25
        eor     x21, x21, x25
        adcs    x20, x20, xzr
        eor     x22, x22, x25
        ldp     q14, q16, [x2, #0x40]
        adcs    x23, x23, xzr
        stp     x19, x20, [x1, #0x80]
        ext     v19.16b, v8.16b, v25.16b, #8
        adcs    x19, x28, xzr
        usra    v25.2d, v19.2d, #0x1d
        ldp     q19, q22, [x2, #0x60]
        stp     x23, x19, [x1, #0x90]
        adcs    x23, x21, xzr
        adcs    x19, x22, xzr
        umlal   v9.2d, v0.2s, v29.s[0]
        adcs    x24, x24, xzr
        stp     x23, x19, [x1, #0xa0]
        umlal2  v9.2d, v0.4s, v29.s[2]
        ldp     x23, x19, [x1, #0x80]
        adcs    x20, x27, xzr
        umlal   v2.2d, v3.2s, v29.s[0]
        stp     x24, x20, [x1, #0xb0]
        umlal2  v2.2d, v3.4s, v29.s[2]
        ext     v0.16b, v25.16b, v8.16b, #8
        ldp     x24, x20, [x1, #0x90]
        and     v3.16b, v25.16b, v10.16b
        usra    v13.2d, v0.2d, #0x1d
        umlal   v11.2d, v14.2s, v29.s[0]
        umlal   v15.2d, v16.2s, v29.s[0]
        umulh   x27, x23, x19
        ldp     q0, q23, [x2, #0x80]
        ldp     x28, x21, [x1, #0xa0]
        umlal2  v11.2d, v14.4s, v29.s[2]
        ldp     x22, x25, [x1, #0xb0]
        umlal2  v15.2d, v16.4s, v29.s[2]
        umlal   v13.2d, v27.2s, v29.s[0]
        mul     x26, x19, x20
        ldp     x4, x5, [x1, #0x80]
        umlal2  v13.2d, v27.4s, v29.s[2]
        ldp     x6, x7, [x1, #0xa0]
        umlal   v4.2d, v19.2s, v29.s[0]
        umlal2  v4.2d, v19.4s, v29.s[2]
        ldp     q14, q16, [x2, #0xa0]
        umulh   x8, x23, x24
        umlal   v26.2d, v22.2s, v29.s[0]
        ldp     q19, q25, [x2, #0xc0]
        umlal2  v26.2d, v22.4s, v29.s[2]
        ldp     q22, q27, [x2, #0x100]
        umlal   v7.2d, v0.2s, v29.s[0]
        umlal2  v7.2d, v0.4s, v29.s[2]
        ldp     q0, q28, [x2, #0xe0]
        umulh   x9, x23, x20
        umlal   v17.2d, v23.2s, v29.s[0]
        umlal2  v17.2d, v23.4s, v29.s[2]
        umlal   v18.2d, v14.2s, v29.s[0]
        mul     x10, x23, x24
        umlal2  v18.2d, v14.4s, v29.s[2]
        ldp     q14, q23, [x2]
        umlal   v5.2d, v16.2s, v29.s[0]
        umlal2  v5.2d, v16.4s, v29.s[2]
        mul     x11, x23, x20
        umlal   v20.2d, v19.2s, v29.s[0]
        adds    x27, x27, x10
        umlal2  v20.2d, v19.4s, v29.s[2]
        ldp     q16, q19, [x2, #0x120]
        umlal   v21.2d, v25.2s, v29.s[0]
        mul     x10, x24, x20
        umlal2  v21.2d, v25.4s, v29.s[2]
        adcs    x8, x8, x11
        umlal   v24.2d, v0.2s, v29.s[0]
        adcs    x26, x9, x26
        umlal   v13.2d, v14.2s, v3.s[0]
        umulh   x9, x24, x20
        umlal2  v13.2d, v14.4s, v3.s[2]
        umlal2  v24.2d, v0.4s, v29.s[2]
        ldp     d14, d0, [x1, #0x28]
        umlal   v12.2d, v28.2s, v29.s[0]
        umlal2  v12.2d, v28.4s, v29.s[2]
        umulh   x11, x19, x20
        umull   v25.2d, v22.2s, v29.s[0]
        usra    v9.2d, v14.2d, #0x1c
        mul     x12, x23, x19
        shl     v14.2d, v0.2d, #0x2a
        umlal2  v25.2d, v22.4s, v29.s[2]
        adcs    x10, x11, x10
        ldp     q0, q22, [x2, #0x20]
        umlal   v25.2d, v27.2s, v6.s[0]
        adc     x9, x9, xzr
        umlal2  v25.2d, v27.4s, v6.s[1]
        ldp     q27, q28, [x2, #0x40]
        mul     x11, x19, x24
        usra    v9.2d, v14.2d, #6
        umlal   v25.2d, v16.2s, v1.s[2]
        ldp     q14, q29, [x2, #0x60]
        umlal2  v25.2d, v16.4s, v1.s[3]
        umulh   x13, x19, x24
        adds    x8, x8, x11
        ldp     x11, x14, [x1, #0xb0]
        ext     v16.16b, v8.16b, v13.16b, #8
        umlal   v2.2d, v0.2s, v3.s[0]
        usra    v13.2d, v16.2d, #0x1d
        umlal2  v2.2d, v0.4s, v3.s[2]
        ldp     q0, q16, [x2]
        umlal   v11.2d, v22.2s, v3.s[0]
        umulh   x15, x23, x23
        umlal2  v11.2d, v22.4s, v3.s[2]
        ldp     q22, q30, [x2, #0x140]
        adcs    x26, x26, x13
        umlal   v15.2d, v27.2s, v3.s[0]
        adcs    x10, x10, xzr
        umlal2  v15.2d, v27.4s, v3.s[2]
        ext     v27.16b, v13.16b, v8.16b, #8
        adc     x9, x9, xzr
        adds    x12, x12, x12
        and     v13.16b, v13.16b, v10.16b
        mul     x13, x19, x19
        adcs    x27, x27, x27
        usra    v9.2d, v27.2d, #0x1d
        umlal   v4.2d, v28.2s, v3.s[0]
        adcs    x8, x8, x8
        umlal2  v4.2d, v28.4s, v3.s[2]
        ldp     q27, q28, [x2, #0x80]
        adcs    x26, x26, x26
        umlal   v26.2d, v14.2s, v3.s[0]
        umulh   x19, x19, x19
        adcs    x10, x10, x10
        umlal2  v26.2d, v14.4s, v3.s[2]
        uzp1    v14.4s, v3.4s, v13.4s
        umlal   v9.2d, v23.2s, v3.s[0]
        umlal2  v9.2d, v23.4s, v3.s[2]
        adcs    x9, x9, x9
        umlal   v9.2d, v0.2s, v13.s[0]
        umulh   x16, x24, x24
        adc     x17, xzr, xzr
        umlal2  v9.2d, v0.4s, v13.s[2]
        umlal   v7.2d, v29.2s, v3.s[0]
        ldp     q0, q23, [x2, #0xa0]
        umlal2  v7.2d, v29.4s, v3.s[2]
        umlal   v17.2d, v27.2s, v3.s[0]
        mul     x24, x24, x24
        umlal2  v17.2d, v27.4s, v3.s[2]
        umlal   v25.2d, v19.2s, v1.s[0]
        ldp     q27, q29, [x2, #0xc0]
        umlal   v18.2d, v28.2s, v3.s[0]
        umlal2  v25.2d, v19.4s, v1.s[1]
        ldp     q19, q30, [x2, #0xe0]
        umlal2  v18.2d, v28.4s, v3.s[2]
        adds    x12, x12, x15
        umlal   v5.2d, v0.2s, v3.s[0]
        mul     x23, x23, x23
        adcs    x27, x27, x13
        umlal2  v5.2d, v0.4s, v3.s[2]
        adcs    x19, x8, x19
        umlal   v20.2d, v23.2s, v3.s[0]
        umulh   x8, x28, x21
        adcs    x24, x26, x24
        stp     x27, x19, [sp, #0x10]
        adcs    x19, x10, x16
        ldp     x27, x26, [x1, #0x90]
        umlal2  v20.2d, v23.4s, v3.s[2]
        stp     x24, x19, [sp, #0x20]
        umlal   v21.2d, v27.2s, v3.s[0]
        stp     x23, x12, [sp]
        umlal2  v21.2d, v27.4s, v3.s[2]
        umulh   x23, x28, x22
        umlal   v24.2d, v29.2s, v3.s[0]
        ldp     q0, q23, [x2, #0x100]
        ldp     x24, x19, [sp, #0x10]
        umlal2  v24.2d, v29.4s, v3.s[2]
        ldp     d27, d28, [x1, #0x30]
        umlal   v12.2d, v19.2s, v3.s[0]
        umlal2  v12.2d, v19.4s, v3.s[2]
        umulh   x10, x20, x20
        umlal   v25.2d, v30.2s, v3.s[0]
        ext     v19.16b, v8.16b, v9.16b, #8
        umlal2  v25.2d, v30.4s, v3.s[2]
        usra    v9.2d, v19.2d, #0x1d
        mul     x20, x20, x20
        usra    v2.2d, v27.2d, #0x16
        umull   v19.2d, v0.2s, v3.s[0]
        shl     v27.2d, v28.2d, #0x30
        ldp     q28, q29, [x2, #0x120]
        adcs    x20, x9, x20
        mul     x9, x28, x22
        usra    v2.2d, v27.2d, #6
        umlal2  v19.2d, v0.4s, v3.s[2]
        adc     x10, x17, x10
        ldp     q0, q3, [x2, #0x40]
        umlal   v19.2d, v23.2s, v6.s[2]
        stp     x20, x10, [sp, #0x30]
        umlal2  v19.2d, v23.4s, v6.s[3]
        mul     x20, x28, x25
        ldp     q23, q27, [x2, #0x20]
        adds    x8, x8, x9
        umlal   v19.2d, v28.2s, v6.s[0]
        umulh   x9, x28, x25
        umlal2  v19.2d, v28.4s, v6.s[1]
        adcs    x23, x23, x20
        umlal   v19.2d, v29.2s, v1.s[2]
        umlal2  v19.2d, v29.4s, v1.s[3]
        ext     v28.16b, v9.16b, v8.16b, #8
        and     v9.16b, v9.16b, v10.16b
        umulh   x20, x21, x25
        usra    v2.2d, v28.2d, #0x1d
        umlal   v4.2d, v0.2s, v13.s[0]
        umlal   v11.2d, v23.2s, v13.s[0]
        umlal   v15.2d, v27.2s, v13.s[0]
        umlal2  v15.2d, v27.4s, v13.s[2]
        umulh   x10, x21, x22
        umlal2  v11.2d, v23.4s, v13.s[2]
        umlal2  v4.2d, v0.4s, v13.s[2]
        umlal   v2.2d, v16.2s, v13.s[0]
        umlal2  v2.2d, v16.4s, v13.s[2]
        ldp     q0, q16, [x2]
        mul     x12, x21, x25
        umlal   v26.2d, v3.2s, v13.s[0]
        umlal2  v26.2d, v3.4s, v13.s[2]
        umlal   v19.2d, v22.2s, v1.s[0]
        mul     x13, x22, x25
        umlal2  v19.2d, v22.4s, v1.s[1]
        ldp     q3, q22, [x2, #0x60]
        adcs    x9, x9, x12
        ldp     q23, q27, [x2, #0x80]
        mul     x12, x21, x22
        adcs    x20, x20, x13
        umlal   v2.2d, v0.2s, v9.s[0]
        umlal2  v2.2d, v0.4s, v9.s[2]
        umulh   x13, x22, x25
        umlal   v7.2d, v3.2s, v13.s[0]
        umlal2  v7.2d, v3.4s, v13.s[2]
        mul     x15, x28, x21
        umlal   v17.2d, v22.2s, v13.s[0]
        ldp     q0, q3, [x2, #0xa0]
        adc     x13, x13, xzr
        adds    x23, x23, x12
        umlal2  v17.2d, v22.4s, v13.s[2]
        adcs    x9, x9, x10
        umlal   v18.2d, v23.2s, v13.s[0]
        adcs    x20, x20, xzr
        umulh   x10, x28, x28
        umlal2  v18.2d, v23.4s, v13.s[2]
        adc     x12, x13, xzr
        adds    x13, x15, x15
        umlal   v5.2d, v27.2s, v13.s[0]
        adcs    x8, x8, x8
        umlal2  v5.2d, v27.4s, v13.s[2]
        ext     v22.16b, v8.16b, v2.16b, #8
        adcs    x23, x23, x23
        ldp     q23, q27, [x2, #0xc0]
        mul     x15, x21, x21
        adcs    x9, x9, x9
        usra    v2.2d, v22.2d, #0x1d
        adcs    x20, x20, x20
        umlal   v20.2d, v0.2s, v13.s[0]
        ldp     q22, q28, [x2, #0xe0]
        adcs    x12, x12, x12
        umlal2  v20.2d, v0.4s, v13.s[2]
        umulh   x21, x21, x21
        umlal   v21.2d, v3.2s, v13.s[0]
        umlal2  v21.2d, v3.4s, v13.s[2]
        ldp     q0, q3, [x2, #0x100]
        mul     x28, x28, x28
        umlal   v24.2d, v23.2s, v13.s[0]
        umlal2  v24.2d, v23.4s, v13.s[2]
        umlal   v12.2d, v27.2s, v13.s[0]
        umlal2  v12.2d, v27.4s, v13.s[2]
        ldp     q23, q27, [x2, #0x120]
        umlal   v25.2d, v22.2s, v13.s[0]
        umlal2  v25.2d, v22.4s, v13.s[2]
        umlal   v19.2d, v28.2s, v13.s[0]
        umlal2  v19.2d, v28.4s, v13.s[2]
        and     v22.16b, v2.16b, v10.16b
        ext     v2.16b, v2.16b, v8.16b, #8
        umull   v28.2d, v0.2s, v13.s[0]
        umlal2  v28.2d, v0.4s, v13.s[2]
        ldp     q13, q0, [x2, #0x140]
        umlal   v28.2d, v3.2s, v14.s[0]
        umlal2  v28.2d, v3.4s, v14.s[1]
        umlal   v28.2d, v23.2s, v6.s[2]
        umlal2  v28.2d, v23.4s, v6.s[3]
        ldp     q3, q23, [x2, #0x20]
        umlal   v28.2d, v27.2s, v6.s[0]
        umlal2  v28.2d, v27.4s, v6.s[1]
        ldp     q27, q29, [x2, #0x40]
        umlal   v15.2d, v3.2s, v9.s[0]
        umlal2  v15.2d, v3.4s, v9.s[2]
        umlal   v4.2d, v23.2s, v9.s[0]
        umlal2  v4.2d, v23.4s, v9.s[2]
        ldp     q3, q23, [x2, #0x60]
        umlal   v26.2d, v27.2s, v9.s[0]
        umlal2  v26.2d, v27.4s, v9.s[2]
        umlal   v7.2d, v29.2s, v9.s[0]
        umlal2  v7.2d, v29.4s, v9.s[2]
        umlal   v17.2d, v3.2s, v9.s[0]
        umlal2  v17.2d, v3.4s, v9.s[2]
        ldp     q3, q27, [x2, #0x80]
        umlal   v18.2d, v23.2s, v9.s[0]
        umlal2  v18.2d, v23.4s, v9.s[2]
        ldp     q23, q29, [x2, #0xa0]
        umlal   v5.2d, v3.2s, v9.s[0]
        adc     x16, xzr, xzr
        adds    x10, x13, x10
        adcs    x8, x8, x15
        mul     x13, x22, x22
        stp     x28, x10, [sp, #0x40]
        adcs    x23, x23, x21
        ldp     x28, x21, [sp]
        stp     x8, x23, [sp, #0x50]
        umulh   x23, x22, x22
        ldp     x22, x8, [sp, #0x20]
        adcs    x9, x9, x13
        mul     x10, x25, x25
        adcs    x23, x20, x23
        stp     x9, x23, [sp, #0x60]
        umulh   x23, x25, x25
        ldp     x20, x25, [sp, #0x30]
        adcs    x9, x12, x10
        ldp     x10, x12, [sp, #0x40]
        adc     x23, x16, x23
        subs    x4, x4, x6
        sbcs    x5, x5, x7
        stp     x9, x23, [sp, #0x70]
        sbcs    x23, x27, x11
        sbcs    x27, x26, x14
        csetm   x26, lo
        eor     x4, x4, x26
        cmn     x26, #1
        eor     x5, x5, x26
        adcs    x4, x4, xzr
        eor     x23, x23, x26
        eor     x27, x27, x26
        umlal2  v5.2d, v3.4s, v9.s[2]
        adcs    x26, x5, xzr
        umulh   x5, x4, x4
        umlal   v20.2d, v27.2s, v9.s[0]
        adcs    x23, x23, xzr
        umlal2  v20.2d, v27.4s, v9.s[2]
        adcs    x27, x27, xzr
        umlal   v21.2d, v23.2s, v9.s[0]
        umlal2  v21.2d, v23.4s, v9.s[2]
        mul     x6, x4, x23
        umlal   v24.2d, v29.2s, v9.s[0]
        umlal2  v24.2d, v29.4s, v9.s[2]
        ldp     q3, q23, [x2, #0xc0]
        umlal   v28.2d, v13.2s, v1.s[2]
        umulh   x7, x26, x27
        umlal2  v28.2d, v13.4s, v1.s[3]
        umlal   v28.2d, v0.2s, v1.s[0]
        ldp     q13, q27, [x2, #0xe0]
        umlal2  v28.2d, v0.4s, v1.s[1]
        mul     x9, x26, x27
        umlal   v12.2d, v3.2s, v9.s[0]
        umulh   x11, x4, x26
        umlal2  v12.2d, v3.4s, v9.s[2]
        umlal   v25.2d, v23.2s, v9.s[0]
        umlal2  v25.2d, v23.4s, v9.s[2]
        ldp     q0, q3, [x2, #0x100]
        umlal   v19.2d, v13.2s, v9.s[0]
        mul     x13, x4, x27
        umlal2  v19.2d, v13.4s, v9.s[2]
        umulh   x14, x4, x23
        umlal   v28.2d, v27.2s, v9.s[0]
        ldp     q13, q23, [x2, #0x120]
        umlal2  v28.2d, v27.4s, v9.s[2]
        mul     x15, x23, x27
        adds    x6, x11, x6
        adcs    x11, x14, x13
        umulh   x13, x4, x27
        umulh   x14, x26, x23
        adcs    x9, x13, x9
        adcs    x7, x7, x15
        umulh   x13, x23, x27
        mul     x15, x26, x23
        adc     x13, x13, xzr
        adds    x11, x11, x15
        mul     x15, x4, x26
        adcs    x9, x9, x14
        adcs    x7, x7, xzr
        adc     x13, x13, xzr
        mul     x14, x26, x26
        adds    x15, x15, x15
        adcs    x6, x6, x6
        adcs    x11, x11, x11
        mul     x4, x4, x4
        adcs    x9, x9, x9
        adcs    x7, x7, x7
        adcs    x13, x13, x13
        umulh   x26, x26, x26
        adc     x16, xzr, xzr
        adds    x5, x15, x5
        adcs    x6, x6, x14
        umulh   x14, x23, x23
        adcs    x26, x11, x26
        mul     x23, x23, x23
        umulh   x11, x27, x27
        adcs    x23, x9, x23
        ldp     x9, x15, [x3, #0x40]
        adcs    x7, x7, x14
        mul     x27, x27, x27
        adcs    x27, x13, x27
        umulh   x13, x9, x15
        adc     x11, x16, x11
        subs    x28, x28, x4
        ldp     x4, x14, [sp, #0x70]
        sbcs    x21, x21, x5
        ldp     x5, x16, [x3, #0x50]
        sbcs    x24, x24, x6
        sbcs    x19, x19, x26
        ldp     x26, x6, [sp, #0x50]
        sbcs    x23, x22, x23
        sbcs    x22, x8, x7
        ldp     x7, x8, [sp, #0x60]
        sbcs    x20, x20, x27
        sbcs    x27, x25, x11
        mul     x25, x5, x16
        ngc     x11, xzr
        adds    x28, x28, x10
        adcs    x21, x21, x12
        ldp     x10, x12, [sp, #0x20]
        adcs    x24, x24, x26
        adcs    x19, x19, x6
        mul     x26, x9, x5
        adcs    x23, x23, x7
        ldp     x6, x7, [sp, #0x30]
        adcs    x22, x22, x8
        adcs    x20, x20, x4
        ldp     x4, x8, [sp, #0x40]
        adcs    x27, x27, x14
        mul     x14, x9, x16
        adc     x11, x11, xzr
        adds    x28, x10, x28
        adcs    x21, x12, x21
        umulh   x10, x9, x16
        stp     x28, x21, [sp, #0x20]
        adcs    x24, x6, x24
        ldp     x28, x21, [x3, #0x70]
        adcs    x19, x7, x19
        ldp     x6, x7, [sp, #0x50]
        adcs    x23, x4, x23
        mul     x4, x9, x15
        stp     x24, x19, [sp, #0x30]
        adcs    x24, x8, x22
        ldp     x19, x22, [x3, #0x60]
        stp     x23, x24, [sp, #0x40]
        umulh   x23, x9, x5
        adcs    x24, x6, x20
        ldp     x20, x6, [sp, #0x70]
        adcs    x27, x7, x27
        ldp     x7, x8, [sp, #0x60]
        stp     x24, x27, [sp, #0x50]
        ldp     x24, x27, [x3, #0x50]
        adcs    x7, x7, x11
        umulh   x11, x5, x16
        adcs    x8, x8, xzr
        adcs    x20, x20, xzr
        stp     x7, x8, [sp, #0x60]
        ldp     x7, x8, [x3, #0x60]
        adcs    x6, x6, xzr
        stp     x20, x6, [sp, #0x70]
        umulh   x20, x15, x16
        mul     x6, x15, x5
        adds    x26, x13, x26
        adcs    x23, x23, x14
        ldp     x12, x13, [x3, #0x40]
        mul     x14, x15, x16
        adcs    x10, x10, x14
        adcs    x20, x20, x25
        umulh   x25, x15, x5
        adc     x11, x11, xzr
        adds    x23, x23, x6
        mul     x6, x15, x15
        adcs    x25, x10, x25
        adcs    x20, x20, xzr
        adc     x10, x11, xzr
        adds    x4, x4, x4
        umulh   x11, x9, x9
        adcs    x26, x26, x26
        adcs    x23, x23, x23
        adcs    x25, x25, x25
        adcs    x20, x20, x20
        umulh   x14, x15, x15
        adcs    x10, x10, x10
        mul     x15, x5, x5
        umulh   x5, x5, x5
        mul     x9, x9, x9
        adc     x17, xzr, xzr
        adds    x4, x4, x11
        adcs    x26, x26, x6
        adcs    x23, x23, x14
        umulh   x6, x16, x16
        adcs    x25, x25, x15
        stp     x26, x23, [x1, #0x90]
        adcs    x23, x20, x5
        ldp     x20, x26, [x3, #0x70]
        stp     x9, x4, [x1, #0x80]
        mul     x4, x19, x28
        stp     x25, x23, [x1, #0xa0]
        ldp     x23, x25, [x1, #0x90]
        umulh   x5, x19, x28
        mul     x9, x16, x16
        mul     x11, x19, x21
        adcs    x9, x10, x9
        adc     x6, x17, x6
        mul     x10, x22, x21
        stp     x9, x6, [x1, #0xb0]
        umulh   x6, x28, x21
        umulh   x9, x19, x22
        mul     x14, x19, x22
        adds    x4, x9, x4
        adcs    x5, x5, x11
        umulh   x9, x19, x21
        umulh   x11, x22, x21
        adcs    x9, x9, x10
        mul     x10, x28, x21
        mul     x15, x22, x28
        adcs    x10, x11, x10
        adc     x6, x6, xzr
        umulh   x11, x22, x22
        adds    x5, x5, x15
        umulh   x15, x22, x28
        mul     x22, x22, x22
        adcs    x9, x9, x15
        adcs    x10, x10, xzr
        adc     x6, x6, xzr
        adds    x14, x14, x14
        umulh   x15, x19, x19
        adcs    x4, x4, x4
        adcs    x5, x5, x5
        adcs    x9, x9, x9
        adcs    x10, x10, x10
        mul     x19, x19, x19
        adcs    x6, x6, x6
        adc     x16, xzr, xzr
        adds    x14, x14, x15
        adcs    x22, x4, x22
        umulh   x4, x21, x21
        stp     x19, x14, [x1, #0xc0]
        adcs    x19, x5, x11
        ldp     x5, x11, [x1, #0x80]
        stp     x22, x19, [x1, #0xd0]
        mul     x19, x21, x21
        ldp     x21, x22, [x1, #0xa0]
        umulh   x14, x28, x28
        mul     x28, x28, x28
        adcs    x28, x9, x28
        adcs    x9, x10, x14
        ldp     x10, x14, [x1, #0xb0]
        adcs    x19, x6, x19
        stp     x28, x9, [x1, #0xe0]
        adc     x28, x16, x4
        subs    x4, x12, x7
        ldp     x6, x7, [x1, #0xc0]
        sbcs    x8, x13, x8
        stp     x19, x28, [x1, #0xf0]
        sbcs    x24, x24, x20
        sbcs    x19, x27, x26
        csetm   x20, lo
        eor     x27, x4, x20
        cmn     x20, #1
        eor     x19, x19, x20
        eor     x28, x8, x20
        adcs    x27, x27, xzr
        eor     x24, x24, x20
        adcs    x20, x28, xzr
        umulh   x28, x27, x27
        adcs    x24, x24, xzr
        adcs    x19, x19, xzr
        umulh   x26, x27, x19
        umulh   x4, x27, x24
        mul     x8, x24, x19
        mul     x9, x27, x19
        mul     x12, x27, x24
        umulh   x13, x27, x20
        adds    x12, x13, x12
        adcs    x4, x4, x9
        mul     x9, x20, x19
        umulh   x13, x20, x19
        adcs    x26, x26, x9
        mul     x9, x20, x24
        adcs    x8, x13, x8
        mul     x13, x27, x20
        mul     x27, x27, x27
        umulh   x15, x24, x19
        adc     x15, x15, xzr
        adds    x4, x4, x9
        umulh   x9, x20, x24
        adcs    x26, x26, x9
        adcs    x8, x8, xzr
        adc     x9, x15, xzr
        adds    x13, x13, x13
        adcs    x12, x12, x12
        adcs    x4, x4, x4
        adcs    x26, x26, x26
        adcs    x8, x8, x8
        adcs    x9, x9, x9
        adc     x15, xzr, xzr
        adds    x28, x13, x28
        mul     x13, x20, x20
        umulh   x20, x20, x20
        adcs    x12, x12, x13
        adcs    x20, x4, x20
        mul     x4, x24, x24
        umulh   x24, x24, x24
        adcs    x26, x26, x4
        mul     x4, x19, x19
        adcs    x24, x8, x24
        umulh   x19, x19, x19
        adcs    x4, x9, x4
        ldp     x8, x9, [x1, #0xa0]
        adc     x19, x15, x19
        subs    x27, x5, x27
        ldp     x5, x13, [x1, #0xf0]
        sbcs    x28, x11, x28
        ldp     x11, x15, [x1, #0xf0]
        sbcs    x23, x23, x12
        sbcs    x20, x25, x20
        ldp     x25, x12, [x1, #0xc0]
        sbcs    x21, x21, x26
        sbcs    x24, x22, x24
        sbcs    x22, x10, x4
        ldp     x26, x4, [x1, #0xd0]
        sbcs    x19, x14, x19
        ldp     x10, x14, [x1, #0xe0]
        ngc     x16, xzr
        adds    x27, x27, x6
        adcs    x28, x28, x7
        adcs    x23, x23, x26
        ldp     x26, x6, [x1, #0xe0]
        adcs    x20, x20, x4
        adcs    x21, x21, x26
        ldp     x26, x4, [x1]
        adcs    x24, x24, x6
        adcs    x22, x22, x11
        ldp     x6, x7, [x1, #0x10]
        adcs    x19, x19, x15
        adc     x11, x16, xzr
        adds    x27, x8, x27
        ldp     x8, x15, [x1, #0x40]
        adcs    x28, x9, x28
        stp     x27, x28, [x1, #0xa0]
        ldp     x27, x28, [sp, #0x40]
        ldp     x9, x16, [x1, #0xb0]
        adcs    x23, x9, x23
        adcs    x20, x16, x20
        adcs    x21, x25, x21
        ldp     x25, x9, [sp]
        adcs    x24, x12, x24
        ldp     x12, x16, [sp, #0x60]
        stp     x21, x24, [x1, #0xc0]
        stp     x23, x20, [x1, #0xb0]
        ldp     x23, x24, [x1, #0x30]
        ldp     x20, x21, [x1, #0xd0]
        adcs    x20, x20, x22
        adcs    x19, x21, x19
        stp     x20, x19, [x1, #0xd0]
        adcs    x19, x10, x11
        ldp     x20, x21, [sp, #0x20]
        adcs    x22, x14, xzr
        ldp     x10, x11, [x1, #0x20]
        adcs    x5, x5, xzr
        adcs    x13, x13, xzr
        subs    x25, x26, x25
        ldp     x26, x14, [x1, #0x70]
        sbcs    x4, x4, x9
        stp     x5, x13, [x1, #0xf0]
        stp     x25, x4, [sp]
        ldp     x25, x4, [sp, #0x10]
        stp     x19, x22, [x1, #0xe0]
        ldp     x19, x22, [sp, #0x30]
        sbcs    x25, x6, x25
        sbcs    x4, x7, x4
        ldp     x5, x6, [sp, #0x50]
        sbcs    x20, x10, x20
        stp     x25, x4, [sp, #0x10]
        sbcs    x21, x11, x21
        ldp     x25, x4, [x1, #0x50]
        ldp     x7, x9, [sp, #0x70]
        sbcs    x23, x23, x19
        sbcs    x24, x24, x22
        ldp     x19, x22, [x1, #0x80]
        stp     x20, x21, [sp, #0x20]
        sbcs    x20, x8, x27
        ldp     x27, x21, [sp]
        sbcs    x28, x15, x28
        ldp     x8, x10, [x1, #0x60]
        sbcs    x25, x25, x5
        ldp     x5, x11, [sp, #0x10]
        sbcs    x4, x4, x6
        stp     x23, x24, [sp, #0x30]
        ldp     x23, x24, [x1, #0x90]
        stp     x20, x28, [sp, #0x40]
        ldp     x20, x28, [x1, #0xa0]
        sbcs    x6, x8, x12
        sbcs    x8, x10, x16
        ldp     x10, x12, [x3, #0x80]
        umull   v27.2d, v0.2s, v9.s[0]
        sbcs    x26, x26, x7
        stp     x25, x4, [sp, #0x50]
        sbcs    x25, x14, x9
        ldp     x4, x7, [sp, #0x30]
        stp     x6, x8, [sp, #0x60]
        ngc     x6, xzr
        ldp     x8, x9, [sp, #0x20]
        umlal2  v27.2d, v0.4s, v9.s[2]
        uzp1    v0.4s, v9.4s, v22.4s
        stp     x26, x25, [sp, #0x70]
        umlal   v27.2d, v3.2s, v14.s[2]
        ldp     x25, x26, [x1, #0xc0]
        adds    x19, x27, x19
        umlal2  v27.2d, v3.4s, v14.s[3]
        adcs    x27, x21, x22
        ldp     x21, x22, [sp, #0x40]
        umlal   v27.2d, v13.2s, v14.s[0]
        adcs    x23, x5, x23
        ldp     x5, x13, [x1, #0xb0]
        umlal2  v27.2d, v13.4s, v14.s[1]
        adcs    x24, x11, x24
        ldp     x11, x14, [x1, #0xd0]
        umlal   v27.2d, v23.2s, v6.s[2]
        adcs    x20, x8, x20
        stp     x19, x27, [sp]
        umlal2  v27.2d, v23.4s, v6.s[3]
        adcs    x19, x9, x28
        ldp     x27, x28, [sp, #0x60]
        adcs    x4, x4, x5
        ldp     x5, x8, [sp, #0x50]
        adcs    x7, x7, x13
        ldp     x9, x13, [x1, #0xe0]
        adcs    x21, x21, x25
        ldp     x25, x15, [sp, #0x70]
        adcs    x22, x22, x26
        ldp     q13, q3, [x2]
        adcs    x26, x5, x11
        stp     x23, x24, [sp, #0x10]
        ldp     x23, x24, [sp]
        adcs    x5, x8, x14
        adcs    x27, x27, x9
        ldp     x8, x9, [x1, #0xf0]
        adcs    x28, x28, x13
        ldp     x11, x13, [x1, #0x40]
        adcs    x25, x25, x8
        ldp     x8, x14, [x3, #0xa0]
        adcs    x9, x15, x9
        stp     x21, x22, [sp, #0x40]
        adc     x21, x6, xzr
        ldp     x22, x6, [x3, #0x50]
        stp     x25, x9, [sp, #0x70]
        ldp     x25, x9, [x1, #0x60]
        stp     x20, x19, [sp, #0x20]
        ldp     x19, x20, [sp, #0x10]
        stp     x26, x5, [sp, #0x50]
        ldp     x26, x5, [x1, #0x50]
        stp     x4, x7, [sp, #0x30]
        ldp     x4, x7, [sp, #0x20]
        ldp     q23, q29, [x2, #0x160]
        ldp     x15, x16, [x1, #0x70]
        stp     x27, x28, [sp, #0x60]
        ldp     x27, x28, [sp, #0x30]
        adds    x23, x11, x23
        adcs    x24, x13, x24
        stp     x23, x24, [x1, #0x40]
        adcs    x23, x26, x19
        ldp     x24, x19, [x3, #0x30]
        adcs    x20, x5, x20
        ldp     x26, x5, [x3]
        adcs    x25, x25, x4
        adcs    x4, x9, x7
        stp     x23, x20, [x1, #0x50]
        ldp     x23, x20, [x1, #0x80]
        adcs    x27, x15, x27
        ldp     d29, d30, [x1, #0x38]
        adcs    x28, x16, x28
        ldp     x7, x9, [sp, #0x50]
        stp     x25, x4, [x1, #0x60]
        ldp     x25, x4, [sp, #0x40]
        ldp     x11, x13, [x1, #0x90]
        ldp     x15, x16, [sp, #0x60]
        usra    v11.2d, v29.2d, #0x10
        stp     x27, x28, [x1, #0x70]
        shl     v29.2d, v30.2d, #0x36
        adcs    x23, x23, x25
        ldp     x27, x28, [x3, #0x10]
        adcs    x20, x20, x4
        ldp     x25, x4, [x1, #0xa0]
        stp     x23, x20, [x1, #0x80]
        adcs    x23, x11, x7
        usra    v11.2d, v29.2d, #6
        ldr     d29, [x1, #0x48]
        adcs    x20, x13, x9
        ldp     x7, x9, [x3, #0x40]
        ldp     x11, x13, [sp, #0x70]
        adcs    x25, x25, x15
        ldp     x15, x17, [x1, #0xb0]
        adcs    x4, x4, x16
        usra    v11.2d, v2.2d, #0x1d
        stp     x25, x4, [x1, #0xa0]
        stp     x23, x20, [x1, #0x90]
        shl     v2.2d, v29.2d, #2
        ldp     x23, x20, [x1, #0xd0]
        adcs    x25, x15, x11
        ldp     x4, x11, [x1, #0xc0]
        umlal   v11.2d, v16.2s, v9.s[0]
        adcs    x13, x17, x13
        umlal2  v11.2d, v16.4s, v9.s[2]
        ldp     d9, d16, [x1, #0x40]
        umlal   v11.2d, v13.2s, v22.s[0]
        stp     x25, x13, [x1, #0xb0]
        umlal2  v11.2d, v13.4s, v22.s[2]
        ldp     q13, q29, [x2, #0x140]
        adcs    x21, x4, x21
        adcs    x25, x11, xzr
        ldp     x4, x11, [x1, #0xe0]
        adcs    x23, x23, xzr
        adcs    x20, x20, xzr
        usra    v15.2d, v9.2d, #0xa
        umlal   v27.2d, v13.2s, v6.s[0]
        ldp     x13, x15, [x1, #0xf0]
        adcs    x4, x4, xzr
        umlal2  v27.2d, v13.4s, v6.s[1]
        shl     v13.2d, v16.2d, #0x3c
        stp     x23, x20, [x1, #0xd0]
        ldp     q9, q16, [x2, #0x20]
        umlal   v27.2d, v29.2s, v1.s[2]
        adcs    x23, x11, xzr
        umlal2  v27.2d, v29.4s, v1.s[3]
        usra    v15.2d, v13.2d, #6
        stp     x21, x25, [x1, #0xc0]
        ldp     x20, x21, [x3, #0x90]
        ext     v13.16b, v8.16b, v11.16b, #8
        adcs    x25, x13, xzr
        ldp     x11, x13, [x3, #0xb0]
        adcs    x15, x15, xzr
        subs    x26, x26, x10
        sbcs    x5, x5, x12
        ldp     x10, x12, [x3, #0x20]
        usra    v11.2d, v13.2d, #0x1d
        ldp     q13, q29, [x2, #0x40]
        sbcs    x20, x27, x20
        stp     x25, x15, [x1, #0xf0]
        ldp     x27, x25, [x3, #0x70]
        sbcs    x28, x28, x21
        sbcs    x21, x10, x8
        ldp     x8, x10, [x3, #0xc0]
        umlal   v4.2d, v9.2s, v22.s[0]
        sbcs    x12, x12, x14
        umlal2  v4.2d, v9.4s, v22.s[2]
        stp     x4, x23, [x1, #0xe0]
        sbcs    x23, x24, x11
        ldp     x24, x4, [x3, #0x60]
        umlal   v26.2d, v16.2s, v22.s[0]
        ldp     x11, x14, [x3, #0xd0]
        sbcs    x19, x19, x13
        umlal2  v26.2d, v16.4s, v22.s[2]
        sbcs    x7, x7, x8
        ldp     x8, x13, [x3, #0xe0]
        sbcs    x9, x9, x10
        usra    v4.2d, v2.2d, #6
        ext     v9.16b, v11.16b, v8.16b, #8
        and     v11.16b, v11.16b, v10.16b
        ldp     q2, q16, [x2, #0x60]
        sbcs    x22, x22, x11
        ldp     x10, x11, [x3, #0xf0]
        usra    v15.2d, v9.2d, #0x1d
        umlal   v7.2d, v13.2s, v22.s[0]
        sbcs    x6, x6, x14
        umlal2  v7.2d, v13.4s, v22.s[2]
        ldp     q13, q9, [x2, #0x80]
        sbcs    x24, x24, x8
        umlal   v17.2d, v29.2s, v22.s[0]
        sbcs    x4, x4, x13
        umlal2  v17.2d, v29.4s, v22.s[2]
        sbcs    x27, x27, x10
        umlal   v15.2d, v3.2s, v22.s[0]
        sbcs    x25, x25, x11
        umlal2  v15.2d, v3.4s, v22.s[2]
        ldp     q3, q29, [x2, #0xa0]
        csetm   x8, lo
        eor     x28, x28, x8
        eor     x26, x26, x8
        cmn     x8, #1
        umlal   v18.2d, v2.2s, v22.s[0]
        adcs    x26, x26, xzr
        umlal2  v18.2d, v2.4s, v22.s[2]
        umlal   v5.2d, v16.2s, v22.s[0]
        umlal2  v5.2d, v16.4s, v22.s[2]
        ldp     q2, q16, [x2]
        umlal   v15.2d, v2.2s, v11.s[0]
        umlal2  v15.2d, v2.4s, v11.s[2]
        eor     x5, x5, x8
        eor     x20, x20, x8
        umlal   v20.2d, v13.2s, v22.s[0]
        adcs    x5, x5, xzr
        eor     x19, x19, x8
        eor     x10, x12, x8
        umlal2  v20.2d, v13.4s, v22.s[2]
        adcs    x20, x20, xzr
        stp     x26, x5, [x1, #0x180]
        eor     x21, x21, x8
        eor     x26, x9, x8
        adcs    x28, x28, xzr
        eor     x23, x23, x8
        umlal   v21.2d, v9.2s, v22.s[0]
        stp     x20, x28, [x1, #0x190]
        adcs    x20, x21, xzr
        eor     x28, x7, x8
        adcs    x21, x10, xzr
        eor     x24, x24, x8
        eor     x22, x22, x8
        umlal2  v21.2d, v9.4s, v22.s[2]
        stp     x20, x21, [x1, #0x1a0]
        adcs    x23, x23, xzr
        eor     x20, x6, x8
        ldp     x21, x5, [x1, #0x180]
        adcs    x19, x19, xzr
        eor     x25, x25, x8
        umlal   v24.2d, v3.2s, v22.s[0]
        stp     x23, x19, [x1, #0x1b0]
        adcs    x23, x28, xzr
        eor     x19, x4, x8
        ldp     x28, x4, [x1, #0x190]
        adcs    x26, x26, xzr
        eor     x27, x27, x8
        umlal2  v24.2d, v3.4s, v22.s[2]
        ext     v13.16b, v8.16b, v15.16b, #8
        stp     x23, x26, [x1, #0x1c0]
        adcs    x23, x22, xzr
        umulh   x22, x21, x5
        ldp     x26, x6, [x1, #0x1a0]
        adcs    x20, x20, xzr
        umlal   v12.2d, v29.2s, v22.s[0]
        ldp     x7, x8, [x1, #0x1a0]
        adcs    x24, x24, xzr
        umlal2  v12.2d, v29.4s, v22.s[2]
        ldp     x9, x10, [x1, #0x1b0]
        adcs    x19, x19, xzr
        umlal   v27.2d, v23.2s, v1.s[0]
        stp     x23, x20, [x1, #0x1d0]
        adcs    x23, x27, xzr
        umlal2  v27.2d, v23.4s, v1.s[1]
        ldp     q9, q2, [x2, #0xc0]
        umlal   v25.2d, v9.2s, v22.s[0]
        umlal2  v25.2d, v9.4s, v22.s[2]
        usra    v15.2d, v13.2d, #0x1d
        umulh   x20, x21, x4
        ldp     x27, x11, [x1, #0x1b0]
        umlal   v19.2d, v2.2s, v22.s[0]
        adcs    x25, x25, xzr
        ldp     x12, x13, [x1, #0x190]
        umlal2  v19.2d, v2.4s, v22.s[2]
        ldp     q13, q9, [x2, #0xe0]
        stp     x23, x25, [x1, #0x1f0]
        and     v2.16b, v15.16b, v10.16b
        ext     v15.16b, v15.16b, v8.16b, #8
        stp     x24, x19, [x1, #0x1e0]
        ldp     q3, q23, [x2, #0x100]
        mul     x23, x28, x4
        usra    v4.2d, v15.2d, #0x1d
        ldp     q15, q29, [x2, #0x120]
        umulh   x24, x28, x4
        umlal   v4.2d, v16.2s, v11.s[0]
        umlal2  v4.2d, v16.4s, v11.s[2]
        umlal   v28.2d, v13.2s, v22.s[0]
        mul     x19, x21, x28
        umlal2  v28.2d, v13.4s, v22.s[2]
        umull   v13.2d, v3.2s, v22.s[0]
        umlal   v27.2d, v9.2s, v22.s[0]
        umulh   x25, x5, x4
        umlal2  v27.2d, v9.4s, v22.s[2]
        ldp     q9, q16, [x2, #0x140]
        adds    x19, x22, x19
        umlal2  v13.2d, v3.4s, v22.s[2]
        ldp     q3, q22, [x2, #0x20]
        umlal   v13.2d, v23.2s, v0.s[0]
        mul     x22, x21, x4
        umlal2  v13.2d, v23.4s, v0.s[1]
        ldp     q23, q30, [x2, #0x180]
        umlal   v13.2d, v15.2s, v14.s[2]
        umlal2  v13.2d, v15.4s, v14.s[3]
        umulh   x14, x21, x28
        umlal   v13.2d, v29.2s, v14.s[0]
        umlal2  v13.2d, v29.4s, v14.s[1]
        ldp     q15, q29, [x2, #0x160]
        umlal   v13.2d, v9.2s, v6.s[2]
        umlal   v26.2d, v3.2s, v11.s[0]
        mul     x15, x5, x4
        umlal2  v26.2d, v3.4s, v11.s[2]
        adcs    x22, x14, x22
        umlal   v7.2d, v22.2s, v11.s[0]
        umlal2  v7.2d, v22.4s, v11.s[2]
        ldp     q3, q22, [x2, #0x40]
        umulh   x14, x5, x28
        umlal2  v13.2d, v9.4s, v6.s[3]
        uzp1    v9.4s, v11.4s, v2.4s
        adcs    x20, x20, x15
        umlal   v13.2d, v16.2s, v6.s[0]
        adcs    x23, x25, x23
        umlal2  v13.2d, v16.4s, v6.s[1]
        adc     x24, x24, xzr
        umlal   v13.2d, v15.2s, v1.s[2]
        mul     x25, x5, x28
        umlal2  v13.2d, v15.4s, v1.s[3]
        ldp     q15, q16, [x2, #0x60]
        umlal   v13.2d, v29.2s, v1.s[0]
        umlal2  v13.2d, v29.4s, v1.s[1]
        mul     x15, x21, x5
        umlal   v17.2d, v3.2s, v11.s[0]
        adds    x22, x22, x25
        umlal2  v17.2d, v3.4s, v11.s[2]
        adcs    x20, x20, x14
        umlal   v18.2d, v22.2s, v11.s[0]
        ldp     q3, q29, [x2, #0x80]
        adcs    x23, x23, xzr
        umlal2  v18.2d, v22.4s, v11.s[2]
        mul     x25, x5, x5
        adc     x24, x24, xzr
        adds    x14, x15, x15
        adcs    x19, x19, x19
        umlal   v5.2d, v15.2s, v11.s[0]
        adcs    x22, x22, x22
        umlal2  v5.2d, v15.4s, v11.s[2]
        ldp     q15, q22, [x2, #0xc0]
        umulh   x15, x21, x21
        umlal   v20.2d, v16.2s, v11.s[0]
        adcs    x20, x20, x20
        umlal2  v20.2d, v16.4s, v11.s[2]
        adcs    x23, x23, x23
        adcs    x24, x24, x24
        umlal   v21.2d, v3.2s, v11.s[0]
        umulh   x5, x5, x5
        umlal2  v21.2d, v3.4s, v11.s[2]
        ldp     q3, q16, [x2, #0xa0]
        umlal   v24.2d, v29.2s, v11.s[0]
        umlal2  v24.2d, v29.4s, v11.s[2]
        umlal   v19.2d, v15.2s, v11.s[0]
        mul     x21, x21, x21
        umlal   v28.2d, v22.2s, v11.s[0]
        umlal2  v19.2d, v15.4s, v11.s[2]
        umlal2  v28.2d, v22.4s, v11.s[2]
        umlal   v12.2d, v3.2s, v11.s[0]
        umlal2  v12.2d, v3.4s, v11.s[2]
        ldp     q15, q3, [x2, #0xe0]
        umlal   v25.2d, v16.2s, v11.s[0]
        umlal2  v25.2d, v16.4s, v11.s[2]
        ldp     q16, q22, [x2, #0x120]
        umlal   v27.2d, v15.2s, v11.s[0]
        umlal2  v27.2d, v15.4s, v11.s[2]
        ldp     q15, q29, [x2]
        umlal   v13.2d, v3.2s, v11.s[0]
        umlal2  v13.2d, v3.4s, v11.s[2]
        umlal   v4.2d, v15.2s, v2.s[0]
        umlal2  v4.2d, v15.4s, v2.s[2]
        ldp     q15, q3, [x2, #0x100]
        adc     x16, xzr, xzr
        adds    x14, x14, x15
        adcs    x19, x19, x25
        umulh   x25, x28, x28
        adcs    x22, x22, x5
        stp     x19, x22, [sp, #0x90]
        ldp     x19, x22, [x1, #0x180]
        umulh   x5, x26, x6
        mul     x28, x28, x28
        adcs    x20, x20, x28
        mul     x28, x4, x4
        adcs    x23, x23, x25
        stp     x20, x23, [sp, #0xa0]
        umulh   x23, x4, x4
        adcs    x24, x24, x28
        adc     x23, x16, x23
        mul     x20, x26, x10
        stp     x24, x23, [sp, #0xb0]
        mul     x23, x26, x9
        umulh   x24, x26, x9
        adds    x23, x5, x23
        umulh   x28, x26, x10
        adcs    x24, x24, x20
        umulh   x20, x6, x10
        mul     x25, x6, x10
        umull   v30.2d, v15.2s, v11.s[0]
        umlal2  v30.2d, v15.4s, v11.s[2]
        ext     v15.16b, v8.16b, v4.16b, #8
        umlal   v30.2d, v3.2s, v0.s[2]
        usra    v4.2d, v15.2d, #0x1d
        umlal2  v30.2d, v3.4s, v0.s[3]
        ldp     q15, q11, [x2, #0x140]
        umlal   v30.2d, v16.2s, v0.s[0]
        umlal2  v30.2d, v16.4s, v0.s[1]
        ldp     d3, d16, [x1, #0x48]
        stp     x21, x14, [sp, #0x80]
        umlal   v30.2d, v22.2s, v14.s[2]
        umlal2  v30.2d, v22.4s, v14.s[3]
        mul     x21, x6, x9
        adcs    x28, x28, x25
        umlal   v30.2d, v15.2s, v14.s[0]
        ldp     q22, q31, [x2, #0x160]
        shl     v16.2d, v16.2d, #8
        ldp     x25, x4, [sp, #0x80]
        umlal2  v30.2d, v15.4s, v14.s[1]
        mul     x5, x9, x10
        usra    v26.2d, v3.2d, #0x3e
        umlal   v30.2d, v11.2s, v6.s[2]
        umlal2  v30.2d, v11.4s, v6.s[3]
        ldp     q15, q11, [x2, #0x20]
        umulh   x14, x6, x9
        adcs    x20, x20, x5
        usra    v26.2d, v16.2d, #6
        umlal   v30.2d, v22.2s, v6.s[0]
        umulh   x5, x9, x10
        umlal2  v30.2d, v22.4s, v6.s[1]
        ldp     q3, q16, [x2, #0x40]
        umlal   v30.2d, v31.2s, v1.s[2]
        umlal   v7.2d, v15.2s, v2.s[0]
        umlal   v17.2d, v11.2s, v2.s[0]
        umlal2  v7.2d, v15.4s, v2.s[2]
        mul     x15, x26, x6
        adc     x5, x5, xzr
        adds    x24, x24, x21
        umlal2  v17.2d, v11.4s, v2.s[2]
        adcs    x28, x28, x14
        adcs    x20, x20, xzr
        umlal2  v30.2d, v31.4s, v1.s[3]
        umulh   x21, x26, x26
        adc     x5, x5, xzr
        adds    x14, x15, x15
        umlal   v30.2d, v23.2s, v1.s[0]
        umlal   v18.2d, v3.2s, v2.s[0]
        adcs    x23, x23, x23
        umlal   v5.2d, v16.2s, v2.s[0]
        adcs    x24, x24, x24
        umlal2  v18.2d, v3.4s, v2.s[2]
        and     v15.16b, v4.16b, v10.16b
        adcs    x28, x28, x28
        mul     x15, x6, x6
        ext     v11.16b, v4.16b, v8.16b, #8
        adcs    x20, x20, x20
        umlal2  v5.2d, v16.4s, v2.s[2]
        adcs    x5, x5, x5
        usra    v26.2d, v11.2d, #0x1d
        ldp     q11, q3, [x2, #0x60]
        adc     x16, xzr, xzr
        umlal2  v30.2d, v23.4s, v1.s[1]
        adds    x21, x14, x21
        umulh   x6, x6, x6
        umlal   v26.2d, v29.2s, v2.s[0]
        adcs    x23, x23, x15
        umlal2  v26.2d, v29.4s, v2.s[2]
        ldp     q4, q16, [x2, #0x80]
        umlal   v20.2d, v11.2s, v2.s[0]
        ldp     q22, q23, [x2, #0xa0]
        umlal2  v20.2d, v11.4s, v2.s[2]
        umulh   x14, x9, x9
        umlal   v21.2d, v3.2s, v2.s[0]
        adcs    x24, x24, x6
        umlal2  v21.2d, v3.4s, v2.s[2]
        umlal   v24.2d, v4.2s, v2.s[0]
        stp     x23, x24, [sp, #0xd0]
        mul     x23, x10, x10
        umlal   v12.2d, v16.2s, v2.s[0]
        ldp     q11, q3, [x2, #0xc0]
        umlal2  v12.2d, v16.4s, v2.s[2]
        ldp     q16, q29, [x2]
        umlal2  v24.2d, v4.4s, v2.s[2]
        ldp     q4, q31, [x2, #0xe0]
        mul     x24, x9, x9
        umlal   v25.2d, v22.2s, v2.s[0]
        umlal2  v25.2d, v22.4s, v2.s[2]
        umlal   v19.2d, v23.2s, v2.s[0]
        umulh   x6, x10, x10
        umlal2  v19.2d, v23.4s, v2.s[2]
        adcs    x24, x28, x24
        adcs    x20, x20, x14
        adcs    x23, x5, x23
        umlal   v28.2d, v11.2s, v2.s[0]
        stp     x24, x20, [sp, #0xe0]
        umlal   v26.2d, v16.2s, v15.s[0]
        mul     x24, x26, x26
        umlal2  v26.2d, v16.4s, v15.s[2]
        ldp     q16, q22, [x2, #0x100]
        adc     x20, x16, x6
        subs    x19, x19, x7
        umlal2  v28.2d, v11.4s, v2.s[2]
        sbcs    x28, x22, x8
        stp     x23, x20, [sp, #0xf0]
        umlal   v27.2d, v3.2s, v2.s[0]
        sbcs    x23, x12, x27
        umlal2  v27.2d, v3.4s, v2.s[2]
        ldp     q11, q3, [x2, #0x120]
        sbcs    x20, x13, x11
        stp     x24, x21, [sp, #0xc0]
        umlal   v13.2d, v4.2s, v2.s[0]
        csetm   x24, lo
        umlal   v30.2d, v31.2s, v2.s[0]
        eor     x23, x23, x24
        cmn     x24, #1
        eor     x19, x19, x24
        umlal2  v30.2d, v31.4s, v2.s[2]
        eor     x27, x28, x24
        adcs    x19, x19, xzr
        eor     x24, x20, x24
        umlal2  v13.2d, v4.4s, v2.s[2]
        adcs    x20, x27, xzr
        umull   v4.2d, v16.2s, v2.s[0]
        ldp     q23, q31, [x2, #0x140]
        adcs    x23, x23, xzr
        mul     x27, x19, x20
        umlal2  v4.2d, v16.4s, v2.s[2]
        ext     v2.16b, v8.16b, v26.16b, #8
        umlal   v4.2d, v22.2s, v9.s[0]
        usra    v26.2d, v2.2d, #0x1d
        umlal2  v4.2d, v22.4s, v9.s[1]
        ldp     d2, d16, [x1, #0x50]
        umlal   v4.2d, v11.2s, v0.s[2]
        umlal2  v4.2d, v11.4s, v0.s[3]
        umlal   v4.2d, v3.2s, v0.s[0]
        ldp     q11, q22, [x2, #0x160]
        umlal2  v4.2d, v3.4s, v0.s[1]
        umlal   v4.2d, v23.2s, v14.s[2]
        umlal2  v4.2d, v23.4s, v14.s[3]
        ldp     q3, q23, [x2, #0x180]
        usra    v7.2d, v2.2d, #0x38
        umlal   v4.2d, v31.2s, v14.s[0]
        shl     v2.2d, v16.2d, #0xe
        umlal2  v4.2d, v31.4s, v14.s[1]
        ext     v16.16b, v26.16b, v8.16b, #8
        umlal   v4.2d, v11.2s, v6.s[2]
        and     v26.16b, v26.16b, v10.16b
        usra    v7.2d, v2.2d, #6
        umlal2  v4.2d, v11.4s, v6.s[3]
        ldp     q11, q2, [x2, #0x20]
        umlal   v4.2d, v22.2s, v6.s[0]
        umlal2  v4.2d, v22.4s, v6.s[1]
        usra    v7.2d, v16.2d, #0x1d
        ldp     q16, q22, [x2, #0x40]
        umlal   v4.2d, v3.2s, v1.s[2]
        umlal2  v4.2d, v3.4s, v1.s[3]
        umlal   v4.2d, v23.2s, v1.s[0]
        umlal   v7.2d, v29.2s, v15.s[0]
        umlal   v17.2d, v11.2s, v15.s[0]
        umlal2  v7.2d, v29.4s, v15.s[2]
        ldp     q3, q29, [x2, #0x60]
        umlal   v18.2d, v2.2s, v15.s[0]
        umlal2  v4.2d, v23.4s, v1.s[1]
        umlal2  v18.2d, v2.4s, v15.s[2]
        umlal   v5.2d, v16.2s, v15.s[0]
        umlal2  v5.2d, v16.4s, v15.s[2]
        ldp     q2, q16, [x2, #0x80]
        umlal   v20.2d, v22.2s, v15.s[0]
        umlal2  v20.2d, v22.4s, v15.s[2]
        ldp     q22, q23, [x2, #0xa0]
        umlal   v21.2d, v3.2s, v15.s[0]
        adcs    x24, x24, xzr
        ldp     x28, x21, [sp, #0x90]
        umlal   v24.2d, v29.2s, v15.s[0]
        ldp     x22, x26, [sp, #0xb0]
        umlal2  v24.2d, v29.4s, v15.s[2]
        mul     x5, x20, x24
        ldp     x6, x7, [sp, #0xa0]
        umlal2  v21.2d, v3.4s, v15.s[2]
        ldp     x8, x9, [sp, #0xc0]
        umlal   v25.2d, v16.2s, v15.s[0]
        umlal2  v25.2d, v16.4s, v15.s[2]
        ldp     q3, q16, [x2, #0xc0]
        umulh   x10, x19, x20
        umlal   v12.2d, v2.2s, v15.s[0]
        umlal2  v12.2d, v2.4s, v15.s[2]
        ldp     q2, q29, [x2, #0x1a0]
        umlal   v19.2d, v22.2s, v15.s[0]
        umlal2  v19.2d, v22.4s, v15.s[2]
        mul     x11, x19, x23
        umlal   v28.2d, v23.2s, v15.s[0]
        umlal2  v28.2d, v23.4s, v15.s[2]
        umlal   v13.2d, v16.2s, v15.s[0]
        ldp     q22, q23, [x2, #0xe0]
        umlal   v27.2d, v3.2s, v15.s[0]
        umulh   x12, x19, x23
        umlal2  v27.2d, v3.4s, v15.s[2]
        adds    x10, x10, x11
        umlal2  v13.2d, v16.4s, v15.s[2]
        ldp     q3, q16, [x2, #0x100]
        mul     x11, x19, x24
        umlal2  v17.2d, v11.4s, v15.s[2]
        umlal   v30.2d, v22.2s, v15.s[0]
        umulh   x13, x19, x24
        umlal2  v30.2d, v22.4s, v15.s[2]
        adcs    x11, x12, x11
        umulh   x12, x20, x24
        adcs    x5, x13, x5
        umull   v11.2d, v3.2s, v15.s[0]
        umlal   v4.2d, v23.2s, v15.s[0]
        umlal2  v4.2d, v23.4s, v15.s[2]
        mul     x13, x23, x24
        umlal2  v11.2d, v3.4s, v15.s[2]
        ldp     q3, q22, [x2, #0x120]
        umlal   v11.2d, v16.2s, v9.s[2]
        umlal2  v11.2d, v16.4s, v9.s[3]
        ldp     q16, q23, [x2, #0x140]
        umulh   x14, x23, x24
        adcs    x12, x12, x13
        mul     x13, x20, x23
        adc     x14, x14, xzr
        umlal   v11.2d, v3.2s, v9.s[0]
        umlal2  v11.2d, v3.4s, v9.s[1]
        ldp     d3, d29, [x1, #0x58]
        umulh   x15, x20, x23
        umlal   v11.2d, v22.2s, v0.s[2]
        adds    x11, x11, x13
        umlal2  v11.2d, v22.4s, v0.s[3]
        umlal   v11.2d, v16.2s, v0.s[0]
        umlal2  v11.2d, v16.4s, v0.s[1]
        ldp     q16, q22, [x2, #0x160]
        umulh   x13, x19, x19
        umlal   v11.2d, v23.2s, v14.s[2]
        adcs    x5, x5, x15
        usra    v17.2d, v3.2d, #0x32
        umlal2  v11.2d, v23.4s, v14.s[3]
        adcs    x12, x12, xzr
        ldp     q3, q23, [x2]
        shl     v29.2d, v29.2d, #0x14
        adc     x14, x14, xzr
        adds    x27, x27, x27
        adcs    x10, x10, x10
        mul     x15, x20, x20
        adcs    x11, x11, x11
        usra    v17.2d, v29.2d, #6
        adcs    x5, x5, x5
        umulh   x20, x20, x20
        adcs    x12, x12, x12
        umlal   v11.2d, v16.2s, v14.s[0]
        adcs    x14, x14, x14
        umlal2  v11.2d, v16.4s, v14.s[1]
        uzp1    v15.4s, v15.4s, v26.4s
        ldp     q16, q29, [x2, #0x20]
        adc     x16, xzr, xzr
        umlal   v11.2d, v22.2s, v6.s[2]
        umlal   v7.2d, v3.2s, v26.s[0]
        mul     x19, x19, x19
        umlal2  v7.2d, v3.4s, v26.s[2]
        umlal2  v11.2d, v22.4s, v6.s[3]
        ldp     q3, q22, [x2, #0x180]
        umlal   v18.2d, v16.2s, v26.s[0]
        umlal2  v18.2d, v16.4s, v26.s[2]
        ext     v16.16b, v8.16b, v7.16b, #8
        umlal   v5.2d, v29.2s, v26.s[0]
        usra    v7.2d, v16.2d, #0x1d
        umlal2  v5.2d, v29.4s, v26.s[2]
        ldp     q16, q29, [x2, #0x40]
        umlal   v11.2d, v3.2s, v6.s[0]
        umlal2  v11.2d, v3.4s, v6.s[1]
        umlal   v11.2d, v22.2s, v1.s[2]
        ext     v3.16b, v7.16b, v8.16b, #8
        and     v7.16b, v7.16b, v10.16b
        umlal2  v11.2d, v22.4s, v1.s[3]
        usra    v17.2d, v3.2d, #0x1d
        ldp     q3, q22, [x2, #0x60]
        umlal   v11.2d, v2.2s, v1.s[0]
        umlal2  v11.2d, v2.4s, v1.s[1]
        umlal   v20.2d, v16.2s, v26.s[0]
        umlal   v17.2d, v23.2s, v26.s[0]
        umlal2  v17.2d, v23.4s, v26.s[2]
        umlal2  v20.2d, v16.4s, v26.s[2]
        ldp     q2, q16, [x2, #0x80]
        umlal   v21.2d, v29.2s, v26.s[0]
        umlal2  v21.2d, v29.4s, v26.s[2]
        umlal   v24.2d, v3.2s, v26.s[0]
        umlal2  v24.2d, v3.4s, v26.s[2]
        adds    x27, x27, x13
        adcs    x10, x10, x15
        ldp     x13, x15, [sp, #0xd0]
        adcs    x20, x11, x20
        umulh   x11, x23, x23
        mul     x23, x23, x23
        adcs    x23, x5, x23
        mul     x5, x24, x24
        adcs    x11, x12, x11
        umulh   x24, x24, x24
        adcs    x5, x14, x5
        ldp     x12, x14, [x3, #0x80]
        adc     x24, x16, x24
        subs    x19, x25, x19
        ldp     x25, x16, [sp, #0xf0]
        sbcs    x27, x4, x27
        sbcs    x28, x28, x10
        umulh   x4, x12, x14
        sbcs    x20, x21, x20
        ldp     x21, x10, [sp, #0xf0]
        sbcs    x23, x6, x23
        sbcs    x6, x7, x11
        ldp     x7, x11, [x3, #0x90]
        sbcs    x22, x22, x5
        sbcs    x24, x26, x24
        ngc     x26, xzr
        ldp     q3, q23, [x2, #0xa0]
        umlal   v12.2d, v22.2s, v26.s[0]
        umlal2  v12.2d, v22.4s, v26.s[2]
        ldp     q22, q29, [x2, #0xc0]
        umlal   v25.2d, v2.2s, v26.s[0]
        umlal   v19.2d, v16.2s, v26.s[0]
        umlal2  v19.2d, v16.4s, v26.s[2]
        umlal   v28.2d, v3.2s, v26.s[0]
        umlal2  v28.2d, v3.4s, v26.s[2]
        umlal   v27.2d, v23.2s, v26.s[0]
        ldp     q3, q16, [x2, #0xe0]
        umlal2  v27.2d, v23.4s, v26.s[2]
        umlal   v13.2d, v22.2s, v26.s[0]
        umlal2  v13.2d, v22.4s, v26.s[2]
        umlal   v30.2d, v29.2s, v26.s[0]
        umlal2  v30.2d, v29.4s, v26.s[2]
        adds    x19, x19, x8
        adcs    x27, x27, x9
        ldp     x5, x8, [sp, #0xe0]
        adcs    x28, x28, x13
        mul     x9, x12, x7
        adcs    x20, x20, x15
        mul     x13, x12, x14
        adcs    x23, x23, x5
        ldp     x5, x15, [sp, #0xa0]
        adcs    x6, x6, x8
        adcs    x22, x22, x25
        adcs    x24, x24, x16
        ldp     x25, x8, [sp, #0xb0]
        umlal2  v25.2d, v2.4s, v26.s[2]
        adc     x26, x26, xzr
        adds    x19, x5, x19
        adcs    x27, x15, x27
        mul     x5, x12, x11
        ldp     x15, x16, [sp, #0xc0]
        umlal   v4.2d, v3.2s, v26.s[0]
        stp     x19, x27, [sp, #0xa0]
        adcs    x19, x25, x28
        umlal2  v4.2d, v3.4s, v26.s[2]
        ldp     x27, x28, [x3, #0xb0]
        adcs    x20, x8, x20
        umlal   v11.2d, v16.2s, v26.s[0]
        umulh   x25, x12, x7
        stp     x19, x20, [sp, #0xb0]
        umlal2  v11.2d, v16.4s, v26.s[2]
        ldp     x19, x20, [x3, #0xa0]
        adcs    x23, x15, x23
        adcs    x6, x16, x6
        ldp     x8, x15, [sp, #0xd0]
        stp     x23, x6, [sp, #0xc0]
        mul     x23, x7, x11
        ldp     x6, x16, [sp, #0xe0]
        ldp     q2, q3, [x2, #0x100]
        adcs    x22, x8, x22
        ldp     q16, q22, [x2, #0x120]
        mul     x8, x14, x7
        adcs    x24, x15, x24
        ldp     q23, q29, [x2, #0x140]
        adcs    x26, x6, x26
        stp     x22, x24, [sp, #0xd0]
        mul     x24, x14, x11
        umull   v31.2d, v2.2s, v26.s[0]
        ldp     x22, x6, [x3, #0x90]
        adcs    x15, x16, xzr
        ldp     x16, x17, [x3, #0x80]
        adcs    x21, x21, xzr
        stp     x26, x15, [sp, #0xe0]
        adcs    x26, x10, xzr
        adds    x4, x4, x9
        adcs    x25, x25, x5
        umulh   x5, x12, x11
        stp     x21, x26, [sp, #0xf0]
        ldp     x21, x26, [x3, #0xa0]
        umlal2  v31.2d, v2.4s, v26.s[2]
        umlal   v31.2d, v3.2s, v15.s[0]
        umlal2  v31.2d, v3.4s, v15.s[1]
        umulh   x9, x14, x11
        umlal   v31.2d, v16.2s, v9.s[2]
        adcs    x24, x5, x24
        umlal2  v31.2d, v16.4s, v9.s[3]
        ldp     q2, q3, [x2, #0x180]
        umlal   v31.2d, v22.2s, v9.s[0]
        umlal2  v31.2d, v22.4s, v9.s[1]
        umlal   v31.2d, v23.2s, v0.s[2]
        adcs    x23, x9, x23
        umulh   x5, x7, x11
        umlal2  v31.2d, v23.4s, v0.s[3]
        ldp     q16, q22, [x2, #0x160]
        umlal   v31.2d, v29.2s, v0.s[0]
        umlal2  v31.2d, v29.4s, v0.s[1]
        umulh   x9, x14, x7
        adc     x5, x5, xzr
        adds    x25, x25, x8
        umulh   x8, x12, x12
        adcs    x24, x24, x9
        umlal   v31.2d, v16.2s, v14.s[2]
        adcs    x23, x23, xzr
        adc     x5, x5, xzr
        adds    x9, x13, x13
        mul     x10, x12, x12
        umlal2  v31.2d, v16.4s, v14.s[3]
        adcs    x4, x4, x4
        ldp     q16, q23, [x2]
        umlal   v31.2d, v22.2s, v14.s[0]
        adcs    x25, x25, x25
        umlal2  v31.2d, v22.4s, v14.s[1]
        mul     x12, x14, x14
        adcs    x24, x24, x24
        umlal   v31.2d, v2.2s, v6.s[2]
        adcs    x23, x23, x23
        umlal2  v31.2d, v2.4s, v6.s[3]
        ldp     q2, q22, [x2, #0x1c0]
        adcs    x5, x5, x5
        umlal   v31.2d, v3.2s, v6.s[0]
        umulh   x13, x14, x14
        umlal2  v31.2d, v3.4s, v6.s[1]
        umlal   v17.2d, v16.2s, v7.s[0]
        mul     x14, x7, x7
        adc     x15, xzr, xzr
        adds    x8, x9, x8
        umlal2  v17.2d, v16.4s, v7.s[2]
        adcs    x4, x4, x12
        ldp     d3, d16, [x1, #0x60]
        adcs    x25, x25, x13
        stp     x10, x8, [x1, #0x100]
        umulh   x7, x7, x7
        ldp     x8, x9, [x3, #0xb0]
        adcs    x24, x24, x14
        stp     x4, x25, [x1, #0x110]
        ext     v22.16b, v8.16b, v17.16b, #8
        usra    v17.2d, v22.2d, #0x1d
        ldp     q22, q26, [x2, #0x1a0]
        mul     x25, x11, x11
        usra    v18.2d, v3.2d, #0x2c
        adcs    x23, x23, x7
        shl     v3.2d, v16.2d, #0x1a
        stp     x24, x23, [x1, #0x120]
        umulh   x23, x11, x11
        adcs    x24, x5, x25
        usra    v18.2d, v3.2d, #6
        mul     x25, x20, x27
        umlal   v31.2d, v22.2s, v1.s[2]
        adc     x23, x15, x23
        umlal2  v31.2d, v22.4s, v1.s[3]
        ext     v3.16b, v17.16b, v8.16b, #8
        stp     x24, x23, [x1, #0x130]
        and     v16.16b, v17.16b, v10.16b
        mul     x23, x19, x27
        ldp     q17, q22, [x2, #0x20]
        usra    v18.2d, v3.2d, #0x1d
        umlal   v31.2d, v26.2s, v1.s[0]
        umlal2  v31.2d, v26.4s, v1.s[1]
        ldp     q3, q26, [x2, #0x40]
        umulh   x24, x19, x20
        umlal   v18.2d, v23.2s, v7.s[0]
        umlal2  v18.2d, v23.4s, v7.s[2]
        mul     x4, x19, x20
        adds    x23, x24, x23
        umlal   v5.2d, v17.2s, v7.s[0]
        umlal2  v5.2d, v17.4s, v7.s[2]
        ldp     q17, q23, [x2, #0x60]
        umulh   x24, x19, x28
        umlal   v20.2d, v22.2s, v7.s[0]
        umlal2  v20.2d, v22.4s, v7.s[2]
        umlal   v21.2d, v3.2s, v7.s[0]
        umlal2  v21.2d, v3.4s, v7.s[2]
        mul     x5, x19, x28
        umulh   x7, x19, x27
        umlal   v24.2d, v26.2s, v7.s[0]
        umlal2  v24.2d, v26.4s, v7.s[2]
        umlal   v12.2d, v17.2s, v7.s[0]
        umlal2  v12.2d, v17.4s, v7.s[2]
        ldp     q3, q17, [x2, #0x80]
        umlal   v25.2d, v23.2s, v7.s[0]
        ldp     q22, q26, [x2, #0xa0]
        umlal2  v25.2d, v23.4s, v7.s[2]
        umulh   x10, x20, x28
        adcs    x5, x7, x5
        mul     x7, x20, x28
        umlal   v19.2d, v3.2s, v7.s[0]
        umlal2  v19.2d, v3.4s, v7.s[2]
        mul     x11, x27, x28
        umlal   v28.2d, v17.2s, v7.s[0]
        adcs    x24, x24, x7
        umlal2  v28.2d, v17.4s, v7.s[2]
        uzp1    v3.4s, v7.4s, v16.4s
        umlal   v27.2d, v22.2s, v7.s[0]
        ldp     q17, q23, [x2, #0xc0]
        umulh   x7, x27, x28
        umlal2  v27.2d, v22.4s, v7.s[2]
        adcs    x10, x10, x11
        umlal   v13.2d, v26.2s, v7.s[0]
        umlal2  v13.2d, v26.4s, v7.s[2]
        umulh   x11, x20, x27
        adc     x7, x7, xzr
        adds    x25, x5, x25
        umlal   v30.2d, v17.2s, v7.s[0]
        ldp     q22, q26, [x2, #0xe0]
        umlal2  v30.2d, v17.4s, v7.s[2]
        umlal   v4.2d, v23.2s, v7.s[0]
        umlal2  v4.2d, v23.4s, v7.s[2]
        umlal   v11.2d, v22.2s, v7.s[0]
        ldp     q17, q23, [x2, #0x100]
        umlal2  v11.2d, v22.4s, v7.s[2]
        umlal   v31.2d, v26.2s, v7.s[0]
        umlal2  v31.2d, v26.4s, v7.s[2]
        umulh   x5, x19, x19
        adcs    x24, x24, x11
        adcs    x10, x10, xzr
        umull   v22.2d, v17.2s, v7.s[0]
        adc     x7, x7, xzr
        adds    x4, x4, x4
        adcs    x23, x23, x23
        mul     x19, x19, x19
        adcs    x25, x25, x25
        adcs    x24, x24, x24
        umlal2  v22.2d, v17.4s, v7.s[2]
        ldp     q7, q17, [x2, #0x120]
        adcs    x10, x10, x10
        mul     x11, x20, x20
        umlal   v22.2d, v23.2s, v15.s[2]
        adcs    x7, x7, x7
        umlal2  v22.2d, v23.4s, v15.s[3]
        adc     x12, xzr, xzr
        adds    x4, x4, x5
        umulh   x20, x20, x20
        stp     x19, x4, [x1, #0x140]
        adcs    x23, x23, x11
        ldp     x19, x4, [x1, #0x120]
        umlal   v22.2d, v7.2s, v15.s[0]
        umulh   x5, x27, x27
        umlal2  v22.2d, v7.4s, v15.s[1]
        adcs    x20, x25, x20
        umlal   v22.2d, v17.2s, v9.s[2]
        stp     x23, x20, [x1, #0x150]
        umlal2  v22.2d, v17.4s, v9.s[3]
        ldp     q7, q17, [x2, #0x140]
        ldp     x23, x20, [x1, #0x130]
        mul     x27, x27, x27
        umulh   x25, x28, x28
        adcs    x24, x24, x27
        adcs    x27, x10, x5
        ldp     x5, x10, [x1, #0x100]
        stp     x24, x27, [x1, #0x160]
        umlal   v22.2d, v7.2s, v9.s[0]
        mul     x24, x28, x28
        ldp     x27, x28, [x1, #0x110]
        umlal2  v22.2d, v7.4s, v9.s[1]
        ldp     q7, q23, [x2, #0x160]
        umlal   v22.2d, v17.2s, v0.s[2]
        umlal2  v22.2d, v17.4s, v0.s[3]
        adcs    x24, x7, x24
        adc     x25, x12, x25
        subs    x21, x16, x21
        ldp     x7, x11, [x1, #0x150]
        sbcs    x26, x17, x26
        stp     x24, x25, [x1, #0x170]
        sbcs    x24, x22, x8
        sbcs    x22, x6, x9
        umlal   v22.2d, v7.2s, v0.s[0]
        csetm   x25, lo
        umlal2  v22.2d, v7.4s, v0.s[1]
        eor     x21, x21, x25
        cmn     x25, #1
        eor     x26, x26, x25
        umlal   v22.2d, v23.2s, v14.s[2]
        adcs    x21, x21, xzr
        eor     x24, x24, x25
        eor     x22, x22, x25
        adcs    x25, x26, xzr
        umulh   x26, x21, x21
        ldp     d7, d17, [x1, #0x68]
        adcs    x24, x24, xzr
        umlal2  v22.2d, v23.4s, v14.s[3]
        ldp     q23, q26, [x2, #0x180]
        adcs    x22, x22, xzr
        umulh   x6, x21, x25
        shl     v17.2d, v17.2d, #0x20
        usra    v5.2d, v7.2d, #0x26
        umulh   x8, x21, x24
        umlal   v22.2d, v23.2s, v14.s[0]
        umlal2  v22.2d, v23.4s, v14.s[1]
        ldp     q7, q23, [x2, #0x1a0]
        usra    v5.2d, v17.2d, #6
        umlal   v22.2d, v26.2s, v6.s[2]
        umulh   x9, x21, x22
        umlal2  v22.2d, v26.4s, v6.s[3]
        umlal   v22.2d, v7.2s, v6.s[0]
        mul     x12, x21, x24
        umlal2  v22.2d, v7.4s, v6.s[1]
        ldp     q7, q17, [x2]
        umlal   v22.2d, v23.2s, v1.s[2]
        umlal2  v22.2d, v23.4s, v1.s[3]
        umlal   v22.2d, v2.2s, v1.s[0]
        umlal2  v22.2d, v2.4s, v1.s[1]
        ldp     q2, q23, [x2, #0x20]
        umlal   v18.2d, v7.2s, v16.s[0]
        umlal2  v18.2d, v7.4s, v16.s[2]
        umlal   v20.2d, v2.2s, v16.s[0]
        ext     v7.16b, v8.16b, v18.16b, #8
        umlal2  v20.2d, v2.4s, v16.s[2]
        usra    v18.2d, v7.2d, #0x1d
        ldp     q2, q7, [x2, #0x40]
        mul     x13, x21, x25
        umlal   v21.2d, v23.2s, v16.s[0]
        umlal2  v21.2d, v23.4s, v16.s[2]
        ext     v23.16b, v18.16b, v8.16b, #8
        and     v18.16b, v18.16b, v10.16b
        usra    v5.2d, v23.2d, #0x1d
        umlal   v24.2d, v2.2s, v16.s[0]
        umlal2  v24.2d, v2.4s, v16.s[2]
        ldp     q2, q23, [x2, #0x60]
        umlal   v5.2d, v17.2s, v16.s[0]
        umlal2  v5.2d, v17.4s, v16.s[2]
        umlal   v12.2d, v7.2s, v16.s[0]
        ldp     q17, q26, [x2, #0x80]
        umlal2  v12.2d, v7.4s, v16.s[2]
        umlal   v19.2d, v23.2s, v16.s[0]
        umlal   v25.2d, v2.2s, v16.s[0]
        umlal2  v25.2d, v2.4s, v16.s[2]
        umlal2  v19.2d, v23.4s, v16.s[2]
        umlal   v28.2d, v17.2s, v16.s[0]
        umlal2  v28.2d, v17.4s, v16.s[2]
        umlal   v27.2d, v26.2s, v16.s[0]
        ldp     q2, q7, [x2, #0xa0]
        umlal2  v27.2d, v26.4s, v16.s[2]
        ldp     q17, q23, [x2, #0xc0]
        umlal   v13.2d, v2.2s, v16.s[0]
        umlal2  v13.2d, v2.4s, v16.s[2]
        umlal   v30.2d, v7.2s, v16.s[0]
        umlal2  v30.2d, v7.4s, v16.s[2]
        umlal   v4.2d, v17.2s, v16.s[0]
        umlal2  v4.2d, v17.4s, v16.s[2]
        ldp     q2, q7, [x2, #0xe0]
        umlal   v11.2d, v23.2s, v16.s[0]
        umlal2  v11.2d, v23.4s, v16.s[2]
        ldp     q17, q23, [x2, #0x100]
        umlal   v31.2d, v2.2s, v16.s[0]
        umlal   v22.2d, v7.2s, v16.s[0]
        umlal2  v22.2d, v7.4s, v16.s[2]
        ldp     q7, q26, [x2, #0x120]
        adds    x6, x6, x12
        mul     x12, x21, x22
        mul     x21, x21, x21
        adcs    x8, x8, x12
        mul     x12, x25, x22
        adcs    x9, x9, x12
        mul     x12, x24, x22
        umulh   x14, x25, x22
        umlal2  v31.2d, v2.4s, v16.s[2]
        umull   v2.2d, v17.2s, v16.s[0]
        mul     x15, x25, x24
        adcs    x12, x14, x12
        umlal2  v2.2d, v17.4s, v16.s[2]
        umlal   v2.2d, v23.2s, v3.s[0]
        umulh   x14, x24, x22
        umlal2  v2.2d, v23.4s, v3.s[1]
        umlal   v2.2d, v7.2s, v15.s[2]
        umlal2  v2.2d, v7.4s, v15.s[3]
        umlal   v2.2d, v26.2s, v15.s[0]
        umulh   x16, x25, x24
        umlal2  v2.2d, v26.4s, v15.s[1]
        ldp     q7, q16, [x2, #0x140]
        adc     x14, x14, xzr
        adds    x8, x8, x15
        adcs    x9, x9, x16
        adcs    x12, x12, xzr
        mul     x15, x25, x25
        adc     x14, x14, xzr
        adds    x13, x13, x13
        adcs    x6, x6, x6
        umlal   v2.2d, v7.2s, v9.s[2]
        umulh   x25, x25, x25
        adcs    x8, x8, x8
        umlal2  v2.2d, v7.4s, v9.s[3]
        adcs    x9, x9, x9
        umlal   v2.2d, v16.2s, v9.s[0]
        adcs    x12, x12, x12
        umlal2  v2.2d, v16.4s, v9.s[1]
        ldp     q7, q16, [x2, #0x160]
        ldp     q17, q23, [x2, #0x180]
        adcs    x14, x14, x14
        adc     x16, xzr, xzr
        adds    x26, x13, x26
        adcs    x6, x6, x15
        umulh   x13, x24, x24
        adcs    x25, x8, x25
        mul     x24, x24, x24
        umlal   v2.2d, v7.2s, v0.s[2]
        umlal2  v2.2d, v7.4s, v0.s[3]
        mul     x8, x22, x22
        umlal   v2.2d, v16.2s, v0.s[0]
        adcs    x24, x9, x24
        umlal2  v2.2d, v16.4s, v0.s[1]
        ldp     q7, q16, [x2, #0x20]
        adcs    x9, x12, x13
        ldp     x12, x13, [x1, #0x130]
        umlal   v2.2d, v17.2s, v14.s[2]
        umulh   x22, x22, x22
        umlal2  v2.2d, v17.4s, v14.s[3]
        ldp     q17, q26, [x2, #0x1a0]
        adcs    x8, x14, x8
        umlal   v2.2d, v23.2s, v14.s[0]
        umlal2  v2.2d, v23.4s, v14.s[1]
        adc     x22, x16, x22
        subs    x21, x5, x21
        ldp     x5, x14, [x1, #0x140]
        sbcs    x26, x10, x26
        ldp     x10, x15, [x1, #0x120]
        umlal   v21.2d, v7.2s, v18.s[0]
        sbcs    x27, x27, x6
        umlal2  v21.2d, v7.4s, v18.s[2]
        sbcs    x28, x28, x25
        ldp     x25, x6, [x1]
        umlal   v24.2d, v16.2s, v18.s[0]
        sbcs    x24, x19, x24
        umlal2  v24.2d, v16.4s, v18.s[2]
        sbcs    x19, x4, x9
        ldp     x4, x9, [x1, #0x140]
        umlal   v2.2d, v17.2s, v6.s[2]
        sbcs    x23, x23, x8
        umlal2  v2.2d, v17.4s, v6.s[3]
        sbcs    x20, x20, x22
        ldp     x22, x8, [x1, #0x150]
        umlal   v2.2d, v26.2s, v6.s[0]
        ngc     x16, xzr
        ldp     q7, q16, [x2]
        umlal2  v2.2d, v26.4s, v6.s[1]
        adds    x21, x21, x4
        ldp     q17, q23, [x2, #0x40]
        adcs    x26, x26, x9
        adcs    x27, x27, x7
        ldp     x4, x7, [x1, #0x160]
        adcs    x28, x28, x11
        ldp     x9, x11, [x1, #0x170]
        adcs    x24, x24, x4
        adcs    x19, x19, x7
        umlal   v5.2d, v7.2s, v18.s[0]
        adcs    x23, x23, x9
        ldp     x4, x7, [x1, #0x30]
        umlal2  v5.2d, v7.4s, v18.s[2]
        adcs    x20, x20, x11
        umlal   v12.2d, v17.2s, v18.s[0]
        ldp     q7, q26, [x2, #0x1c0]
        adc     x9, x16, xzr
        adds    x21, x10, x21
        ldp     x10, x11, [sp, #0xb0]
        umlal2  v12.2d, v17.4s, v18.s[2]
        adcs    x26, x15, x26
        stp     x21, x26, [x1, #0x120]
        adcs    x27, x12, x27
        adcs    x28, x13, x28
        ldp     x21, x26, [sp, #0x90]
        stp     x27, x28, [x1, #0x130]
        adcs    x24, x5, x24
        ldp     x27, x28, [x1, #0x20]
        adcs    x19, x14, x19
        ldp     x5, x12, [x1, #0x10]
        adcs    x23, x22, x23
        ldp     x22, x13, [x1, #0x100]
        adcs    x20, x8, x20
        umlal   v2.2d, v7.2s, v1.s[2]
        ldp     x8, x14, [x1, #0x110]
        ldp     x15, x16, [x1, #0x120]
        stp     x23, x20, [x1, #0x150]
        stp     x24, x19, [x1, #0x140]
        ldp     x23, x24, [x1, #0x160]
        ldp     x19, x20, [x1, #0x170]
        adcs    x23, x23, x9
        adcs    x24, x24, xzr
        stp     x23, x24, [x1, #0x160]
        adcs    x23, x19, xzr
        ldp     x24, x19, [sp, #0x80]
        adcs    x20, x20, xzr
        stp     x23, x20, [x1, #0x170]
        ldp     x23, x20, [x1, #0x130]
        subs    x24, x25, x24
        sbcs    x19, x6, x19
        ldp     x25, x6, [sp, #0xa0]
        sbcs    x21, x5, x21
        stp     x24, x19, [sp, #0x180]
        sbcs    x24, x12, x26
        ldp     x19, x26, [x1, #0x80]
        stp     x21, x24, [sp, #0x190]
        umlal   v25.2d, v23.2s, v18.s[0]
        sbcs    x24, x27, x25
        ldp     x27, x21, [x1, #0x90]
        umlal2  v25.2d, v23.4s, v18.s[2]
        sbcs    x28, x28, x6
        ext     v17.16b, v8.16b, v5.16b, #8
        ldp     x25, x5, [x1, #0xa0]
        umlal2  v2.2d, v7.4s, v1.s[3]
        stp     x24, x28, [sp, #0x1a0]
        sbcs    x24, x4, x10
        usra    v5.2d, v17.2d, #0x1d
        ldp     x28, x4, [sp, #0x180]
        sbcs    x6, x7, x11
        umlal   v2.2d, v26.2s, v1.s[0]
        stp     x24, x6, [sp, #0x1b0]
        adc     x24, xzr, xzr
        adds    x28, x28, x22
        ldp     x22, x6, [sp, #0x190]
        adcs    x4, x4, x13
        umlal2  v2.2d, v26.4s, v1.s[1]
        ext     v7.16b, v5.16b, v8.16b, #8
        ldp     x7, x9, [sp, #0x1a0]
        and     v5.16b, v5.16b, v10.16b
        stp     x28, x4, [sp, #0x180]
        usra    v20.2d, v7.2d, #0x1d
        ldp     x28, x4, [x1, #0xb0]
        adcs    x22, x22, x8
        str     x24, [sp, #0x1c0]
        ldp     x24, x8, [sp, #0x1b0]
        adcs    x6, x6, x14
        adcs    x7, x7, x15
        ldp     x10, x11, [x1, #0x180]
        adcs    x9, x9, x16
        stp     x22, x6, [sp, #0x190]
        stp     x7, x9, [sp, #0x1a0]
        adcs    x23, x24, x23
        ldp     x24, x22, [sp, #0x180]
        adcs    x20, x8, x20
        ldp     x6, x7, [x1, #0x1b0]
        stp     x23, x20, [sp, #0x1b0]
        adc     x23, xzr, xzr
        ldp     x20, x8, [sp, #0x190]
        ldp     x9, x12, [sp, #0x1a0]
        adds    x24, x19, x24
        ldp     x13, x14, [x1, #0x1a0]
        adcs    x22, x26, x22
        stp     x24, x22, [x1, #0x80]
        adcs    x24, x27, x20
        ldp     x20, x22, [sp, #0x1b0]
        adcs    x8, x21, x8
        ldp     q7, q17, [x2, #0x60]
        adcs    x9, x25, x9
        stp     x24, x8, [x1, #0x90]
        ldp     x24, x8, [x1, #0x1c0]
        adcs    x12, x5, x12
        adcs    x20, x28, x20
        str     x23, [sp, #0x1c8]
        ldp     x23, x15, [x1, #0x190]
        adcs    x22, x4, x22
        stp     x9, x12, [x1, #0xa0]
        adc     x9, xzr, xzr
        subs    x24, x10, x24
        ldp     x10, x12, [x1, #0x1d0]
        sbcs    x8, x11, x8
        stp     x25, x5, [sp, #0x1a0]
        ldp     x25, x5, [x1, #0x1e0]
        stp     x19, x26, [sp, #0x180]
        ldp     x19, x26, [x1, #0x1f0]
        sbcs    x23, x23, x10
        stp     x20, x22, [x1, #0xb0]
        sbcs    x20, x15, x12
        stp     x27, x21, [sp, #0x190]
        umlal   v20.2d, v16.2s, v18.s[0]
        stp     x28, x4, [sp, #0x1b0]
        sbcs    x27, x13, x25
        umlal2  v20.2d, v16.4s, v18.s[2]
        str     x9, [sp, #0x1d0]
        sbcs    x28, x14, x5
        sbcs    x19, x6, x19
        umlal   v19.2d, v7.2s, v18.s[0]
        sbcs    x21, x7, x26
        umlal2  v19.2d, v7.4s, v18.s[2]
        csetm   x22, lo
        umlal   v28.2d, v17.2s, v18.s[0]
        eor     x24, x24, x22
        cmn     x22, #1
        eor     x23, x23, x22
        umlal2  v28.2d, v17.4s, v18.s[2]
        eor     x25, x8, x22
        eor     x20, x20, x22
        adcs    x24, x24, xzr
        uzp1    v7.4s, v18.4s, v5.4s
        adcs    x25, x25, xzr
        eor     x28, x28, x22
        eor     x27, x27, x22
        stp     x24, x25, [sp, #0x100]
        adcs    x23, x23, xzr
        eor     x24, x19, x22
        adcs    x19, x20, xzr
        eor     x20, x21, x22
        ldp     q16, q17, [x2, #0x80]
        umlal   v13.2d, v17.2s, v18.s[0]
        stp     x23, x19, [sp, #0x110]
        adcs    x23, x27, xzr
        umlal   v27.2d, v16.2s, v18.s[0]
        umlal2  v27.2d, v16.4s, v18.s[2]
        ldp     q16, q23, [x2, #0xa0]
        umlal2  v13.2d, v17.4s, v18.s[2]
        umlal   v30.2d, v16.2s, v18.s[0]
        umlal2  v30.2d, v16.4s, v18.s[2]
        umlal   v4.2d, v23.2s, v18.s[0]
        umlal2  v4.2d, v23.4s, v18.s[2]
        ldp     q16, q17, [x2, #0xc0]
        umlal   v11.2d, v16.2s, v18.s[0]
        umlal2  v11.2d, v16.4s, v18.s[2]
        umlal   v31.2d, v17.2s, v18.s[0]
        adcs    x19, x28, xzr
        umlal2  v31.2d, v17.4s, v18.s[2]
        ldp     q16, q17, [x2, #0xe0]
        adcs    x24, x24, xzr
        ldp     x27, x28, [sp, #0x100]
        adcs    x20, x20, xzr
        umlal   v22.2d, v16.2s, v18.s[0]
        ldp     x21, x22, [sp, #0x110]
        umulh   x25, x27, x28
        umlal2  v22.2d, v16.4s, v18.s[2]
        stp     x23, x19, [sp, #0x120]
        umlal   v2.2d, v17.2s, v18.s[0]
        stp     x24, x20, [sp, #0x130]
        umlal2  v2.2d, v17.4s, v18.s[2]
        ldp     x23, x24, [sp, #0x100]
        umulh   x19, x27, x21
        ldp     q16, q17, [x2, #0x100]
        ldp     q23, q26, [x2, #0x1e0]
        ldp     x20, x26, [sp, #0x120]
        ldp     x4, x5, [sp, #0x130]
        umulh   x6, x27, x22
        ldp     x7, x8, [sp, #0x120]
        ldp     x9, x10, [sp, #0x130]
        mul     x11, x27, x22
        umull   v26.2d, v16.2s, v18.s[0]
        mul     x12, x21, x22
        umlal2  v26.2d, v16.4s, v18.s[2]
        ldp     q16, q18, [x2]
        umlal   v26.2d, v17.2s, v3.s[2]
        mul     x13, x27, x21
        umulh   x14, x28, x22
        umlal2  v26.2d, v17.4s, v3.s[3]
        umlal   v20.2d, v16.2s, v5.s[0]
        mul     x15, x28, x22
        adds    x25, x25, x13
        umlal2  v20.2d, v16.4s, v5.s[2]
        adcs    x19, x19, x11
        umlal   v21.2d, v18.2s, v5.s[0]
        umlal2  v21.2d, v18.4s, v5.s[2]
        mul     x11, x27, x28
        ldp     q16, q17, [x2, #0x120]
        umulh   x13, x21, x22
        adcs    x6, x6, x15
        adcs    x12, x14, x12
        umulh   x14, x28, x21
        ldp     q18, q29, [x2, #0x20]
        adc     x13, x13, xzr
        umlal   v26.2d, v16.2s, v3.s[0]
        umlal   v12.2d, v29.2s, v5.s[0]
        umlal2  v12.2d, v29.4s, v5.s[2]
        umlal2  v26.2d, v16.4s, v3.s[1]
        mul     x15, x28, x21
        umlal   v24.2d, v18.2s, v5.s[0]
        umlal2  v24.2d, v18.4s, v5.s[2]
        umlal   v26.2d, v17.2s, v15.s[2]
        adds    x19, x19, x15
        umlal2  v26.2d, v17.4s, v15.s[3]
        ldp     q16, q17, [x2, #0x40]
        adcs    x6, x6, x14
        adcs    x12, x12, xzr
        umulh   x14, x28, x28
        adc     x13, x13, xzr
        adds    x11, x11, x11
        adcs    x25, x25, x25
        adcs    x19, x19, x19
        umulh   x15, x27, x27
        adcs    x6, x6, x6
        adcs    x12, x12, x12
        adcs    x13, x13, x13
        umlal   v25.2d, v16.2s, v5.s[0]
        umlal2  v25.2d, v16.4s, v5.s[2]
        umlal   v19.2d, v17.2s, v5.s[0]
        mul     x27, x27, x27
        umlal2  v19.2d, v17.4s, v5.s[2]
        ldp     q16, q17, [x2, #0x140]
        mul     x28, x28, x28
        umlal   v26.2d, v16.2s, v15.s[0]
        umlal2  v26.2d, v16.4s, v15.s[1]
        umlal   v26.2d, v17.2s, v9.s[2]
        umlal2  v26.2d, v17.4s, v9.s[3]
        ldp     q16, q17, [x2, #0x60]
        umlal   v28.2d, v16.2s, v5.s[0]
        umlal2  v28.2d, v16.4s, v5.s[2]
        umlal   v27.2d, v17.2s, v5.s[0]
        umlal2  v27.2d, v17.4s, v5.s[2]
        ldp     q16, q17, [x2, #0x160]
        umlal   v26.2d, v16.2s, v9.s[0]
        umlal2  v26.2d, v16.4s, v9.s[1]
        adc     x16, xzr, xzr
        adds    x11, x11, x15
        adcs    x28, x25, x28
        umulh   x25, x21, x21
        stp     x27, x11, [sp]
        adcs    x19, x19, x14
        ldp     x27, x11, [sp, #0x110]
        stp     x28, x19, [sp, #0x10]
        mul     x19, x21, x21
        ldp     x28, x21, [sp]
        umulh   x14, x20, x26
        adcs    x19, x6, x19
        adcs    x25, x12, x25
        stp     x19, x25, [sp, #0x20]
        umulh   x19, x22, x22
        ldp     q16, q18, [x2, #0x80]
        umlal   v26.2d, v17.2s, v0.s[2]
        mul     x25, x26, x5
        umlal2  v26.2d, v17.4s, v0.s[3]
        mul     x22, x22, x22
        mul     x6, x20, x4
        adcs    x22, x13, x22
        umlal   v13.2d, v16.2s, v5.s[0]
        adc     x19, x16, x19
        umlal2  v13.2d, v16.4s, v5.s[2]
        ldp     q16, q17, [x2, #0x180]
        stp     x22, x19, [sp, #0x30]
        umlal   v30.2d, v18.2s, v5.s[0]
        umulh   x19, x20, x4
        umlal2  v30.2d, v18.4s, v5.s[2]
        adds    x22, x14, x6
        mul     x6, x26, x4
        umlal   v26.2d, v16.2s, v0.s[0]
        mul     x12, x20, x5
        umlal2  v26.2d, v16.4s, v0.s[1]
        ldp     q16, q18, [x2, #0x1a0]
        umlal   v26.2d, v17.2s, v14.s[2]
        umlal2  v26.2d, v17.4s, v14.s[3]
        adcs    x19, x19, x12
        umulh   x12, x4, x5
        umulh   x13, x20, x5
        umlal   v26.2d, v16.2s, v14.s[0]
        umlal2  v26.2d, v16.4s, v14.s[1]
        ldp     q16, q17, [x2, #0x1c0]
        umlal   v26.2d, v18.2s, v6.s[2]
        mul     x14, x20, x26
        umlal2  v26.2d, v18.4s, v6.s[3]
        adcs    x25, x13, x25
        umulh   x13, x26, x5
        umlal   v26.2d, v16.2s, v6.s[0]
        mul     x15, x4, x5
        umlal2  v26.2d, v16.4s, v6.s[1]
        umlal   v26.2d, v17.2s, v1.s[2]
        umlal2  v26.2d, v17.4s, v1.s[3]
        ldp     q16, q17, [x2, #0xa0]
        umlal   v26.2d, v23.2s, v1.s[0]
        adcs    x13, x13, x15
        umlal2  v26.2d, v23.4s, v1.s[1]
        ldp     q18, q23, [x2, #0xc0]
        adc     x12, x12, xzr
        umulh   x15, x26, x4
        adds    x19, x19, x6
        umulh   x6, x20, x20
        adcs    x25, x25, x15
        umlal   v4.2d, v16.2s, v5.s[0]
        adcs    x13, x13, xzr
        umlal2  v4.2d, v16.4s, v5.s[2]
        adc     x12, x12, xzr
        adds    x14, x14, x14
        umlal   v11.2d, v17.2s, v5.s[0]
        adcs    x22, x22, x22
        umulh   x15, x4, x4
        umlal2  v11.2d, v17.4s, v5.s[2]
        adcs    x19, x19, x19
        umlal   v31.2d, v18.2s, v5.s[0]
        ldp     q16, q17, [x2, #0x100]
        adcs    x25, x25, x25
        umlal2  v31.2d, v18.4s, v5.s[2]
        adcs    x13, x13, x13
        umlal   v22.2d, v23.2s, v5.s[0]
        mul     x4, x4, x4
        adcs    x12, x12, x12
        umlal2  v22.2d, v23.4s, v5.s[2]
        ldp     q18, q23, [x2, #0xe0]
        umulh   x16, x26, x26
        umlal   v2.2d, v18.2s, v5.s[0]
        umlal2  v2.2d, v18.4s, v5.s[2]
        umlal   v26.2d, v23.2s, v5.s[0]
        umlal2  v26.2d, v23.4s, v5.s[2]
        adc     x17, xzr, xzr
        umull   v18.2d, v16.2s, v5.s[0]
        mul     x26, x26, x26
        mul     x20, x20, x20
        umlal2  v18.2d, v16.4s, v5.s[2]
        ldp     q5, q16, [x2, #0x140]
        ldp     q23, q29, [x2, #0x120]
        umlal   v18.2d, v17.2s, v7.s[0]
        umlal2  v18.2d, v17.4s, v7.s[1]
        umlal   v18.2d, v23.2s, v3.s[2]
        umlal2  v18.2d, v23.4s, v3.s[3]
        umlal   v18.2d, v29.2s, v3.s[0]
        umlal2  v18.2d, v29.4s, v3.s[1]
        umlal   v18.2d, v5.2s, v15.s[2]
        umlal2  v18.2d, v5.4s, v15.s[3]
        and     v5.16b, v26.16b, v10.16b
        umlal   v18.2d, v16.2s, v15.s[0]
        ext     v17.16b, v8.16b, v26.16b, #8
        ldp     q23, q29, [x2, #0x160]
        usra    v5.2d, v17.2d, #0x1d
        umlal2  v18.2d, v16.4s, v15.s[1]
        umlal   v18.2d, v23.2s, v9.s[2]
        umlal2  v18.2d, v23.4s, v9.s[3]
        umlal   v18.2d, v29.2s, v9.s[0]
        umlal2  v18.2d, v29.4s, v9.s[1]
        ldp     q16, q17, [x2, #0x180]
        umlal   v18.2d, v16.2s, v0.s[2]
        umlal2  v18.2d, v16.4s, v0.s[3]
        umlal   v18.2d, v17.2s, v0.s[0]
        umlal2  v18.2d, v17.4s, v0.s[1]
        ldp     q16, q17, [x2, #0x1a0]
        umlal   v18.2d, v16.2s, v14.s[2]
        umlal2  v18.2d, v16.4s, v14.s[3]
        ldp     q16, q23, [x2, #0x1c0]
        umlal   v18.2d, v17.2s, v14.s[0]
        umlal2  v18.2d, v17.4s, v14.s[1]
        umlal   v18.2d, v16.2s, v6.s[2]
        umlal2  v18.2d, v16.4s, v6.s[3]
        ldp     q16, q17, [x2, #0x1e0]
        umlal   v18.2d, v23.2s, v6.s[0]
        umlal2  v18.2d, v23.4s, v6.s[1]
        ext     v23.16b, v26.16b, v8.16b, #8
        umlal   v18.2d, v16.2s, v1.s[2]
        umlal2  v18.2d, v16.4s, v1.s[3]
        ldp     q16, q26, [x2, #0x110]
        umlal   v18.2d, v17.2s, v1.s[0]
        umlal2  v18.2d, v17.4s, v1.s[1]
        usra    v18.2d, v23.2d, #0x1d
        umull   v17.2d, v16.2s, v7.s[2]
        ldp     q23, q29, [x2, #0x130]
        umlal2  v17.2d, v16.4s, v7.s[3]
        umlal   v17.2d, v26.2s, v7.s[0]
        umlal2  v17.2d, v26.4s, v7.s[1]
        ldp     q16, q26, [x2, #0x150]
        umlal   v17.2d, v23.2s, v3.s[2]
        adds    x6, x14, x6
        umlal2  v17.2d, v23.4s, v3.s[3]
        adcs    x22, x22, x26
        umulh   x26, x5, x5
        stp     x20, x6, [sp, #0x40]
        adcs    x19, x19, x16
        ldp     x20, x6, [sp, #0x10]
        umlal   v17.2d, v29.2s, v3.s[0]
        adcs    x25, x25, x4
        ldp     x4, x14, [sp, #0x20]
        umlal2  v17.2d, v29.4s, v3.s[1]
        adcs    x13, x13, x15
        stp     x22, x19, [sp, #0x50]
        umlal   v17.2d, v16.2s, v15.s[2]
        mul     x19, x5, x5
        adcs    x19, x12, x19
        stp     x25, x13, [sp, #0x60]
        umlal2  v17.2d, v16.4s, v15.s[3]
        umlal   v17.2d, v26.2s, v15.s[0]
        ldp     q16, q23, [x2, #0x170]
        umlal2  v17.2d, v26.4s, v15.s[1]
        ldp     x22, x25, [sp, #0x30]
        adc     x26, x17, x26
        subs    x23, x23, x7
        ldp     x5, x7, [sp, #0x40]
        sbcs    x24, x24, x8
        stp     x19, x26, [sp, #0x70]
        sbcs    x19, x27, x9
        sbcs    x27, x11, x10
        csetm   x26, lo
        umlal   v17.2d, v16.2s, v9.s[2]
        eor     x23, x23, x26
        cmn     x26, #1
        eor     x24, x24, x26
        umlal2  v17.2d, v16.4s, v9.s[3]
        eor     x27, x27, x26
        adcs    x23, x23, xzr
        eor     x19, x19, x26
        umlal   v17.2d, v23.2s, v9.s[0]
        adcs    x24, x24, xzr
        umulh   x26, x23, x23
        ldp     q16, q26, [x2, #0x190]
        adcs    x19, x19, xzr
        umlal2  v17.2d, v23.4s, v9.s[1]
        adcs    x27, x27, xzr
        umulh   x8, x23, x19
        umlal   v17.2d, v16.2s, v0.s[2]
        umlal2  v17.2d, v16.4s, v0.s[3]
        umlal   v17.2d, v26.2s, v0.s[0]
        umlal2  v17.2d, v26.4s, v0.s[1]
        ldp     q16, q23, [x2, #0x1b0]
        umulh   x9, x24, x27
        mul     x10, x23, x27
        umulh   x11, x23, x24
        umlal   v17.2d, v16.2s, v14.s[2]
        umlal2  v17.2d, v16.4s, v14.s[3]
        umlal   v17.2d, v23.2s, v14.s[0]
        umlal2  v17.2d, v23.4s, v14.s[1]
        ldp     q16, q23, [x2, #0x120]
        mul     x12, x23, x19
        mul     x13, x24, x19
        umulh   x15, x23, x27
        adds    x11, x11, x12
        adcs    x8, x8, x10
        mul     x10, x24, x27
        umulh   x12, x19, x27
        adcs    x10, x15, x10
        mul     x15, x19, x27
        adcs    x9, x9, x15
        umulh   x15, x24, x19
        adc     x12, x12, xzr
        adds    x8, x8, x13
        mul     x13, x23, x24
        adcs    x10, x10, x15
        adcs    x9, x9, xzr
        adc     x12, x12, xzr
        mul     x23, x23, x23
        adds    x13, x13, x13
        adcs    x11, x11, x11
        adcs    x8, x8, x8
        adcs    x10, x10, x10
        adcs    x9, x9, x9
        adcs    x12, x12, x12
        adc     x15, xzr, xzr
        adds    x26, x13, x26
        mul     x13, x24, x24
        umulh   x24, x24, x24
        adcs    x11, x11, x13
        umulh   x13, x19, x19
        adcs    x24, x8, x24
        mul     x19, x19, x19
        adcs    x19, x10, x19
        ldp     x8, x10, [sp, #0x50]
        adcs    x9, x9, x13
        umulh   x13, x27, x27
        mul     x27, x27, x27
        adcs    x27, x12, x27
        adc     x12, x15, x13
        subs    x23, x28, x23
        ldp     x28, x13, [sp, #0x40]
        sbcs    x21, x21, x26
        ldp     x26, x15, [sp, #0x70]
        sbcs    x20, x20, x11
        sbcs    x24, x6, x24
        ldp     x6, x11, [sp, #0x30]
        sbcs    x19, x4, x19
        sbcs    x4, x14, x9
        ldp     x9, x14, [sp, #0x60]
        sbcs    x27, x22, x27
        sbcs    x22, x25, x12
        ldp     x25, x12, [sp, #0x50]
        ldp     q26, q29, [x2, #0x1d0]
        umlal   v17.2d, v26.2s, v6.s[2]
        umlal2  v17.2d, v26.4s, v6.s[3]
        umlal   v17.2d, v29.2s, v6.s[0]
        umlal2  v17.2d, v29.4s, v6.s[1]
        ldp     q26, q29, [x2, #0x1f0]
        umlal   v17.2d, v26.2s, v1.s[2]
        umlal2  v17.2d, v26.4s, v1.s[3]
        umlal   v17.2d, v29.2s, v1.s[0]
        umlal2  v17.2d, v29.4s, v1.s[1]
        str     q17, [sp, #0x2c0]
        umull   v17.2d, v16.2s, v7.s[2]
        umlal2  v17.2d, v16.4s, v7.s[3]
        umlal   v17.2d, v23.2s, v7.s[0]
        umlal2  v17.2d, v23.4s, v7.s[1]
        ldp     q16, q23, [x2, #0x140]
        umlal   v17.2d, v16.2s, v3.s[2]
        umlal2  v17.2d, v16.4s, v3.s[3]
        umlal   v17.2d, v23.2s, v3.s[0]
        umlal2  v17.2d, v23.4s, v3.s[1]
        ldp     q16, q23, [x2, #0x160]
        umlal   v17.2d, v16.2s, v15.s[2]
        umlal2  v17.2d, v16.4s, v15.s[3]
        umlal   v17.2d, v23.2s, v15.s[0]
        umlal2  v17.2d, v23.4s, v15.s[1]
        ldp     q16, q23, [x2, #0x180]
        umlal   v17.2d, v16.2s, v9.s[2]
        umlal2  v17.2d, v16.4s, v9.s[3]
        umlal   v17.2d, v23.2s, v9.s[0]
        umlal2  v17.2d, v23.4s, v9.s[1]
        ldp     q16, q23, [x2, #0x1a0]
        umlal   v17.2d, v16.2s, v0.s[2]
        umlal2  v17.2d, v16.4s, v0.s[3]
        umlal   v17.2d, v23.2s, v0.s[0]
        ngc     x16, xzr
        adds    x23, x23, x5
        adcs    x21, x21, x7
        ldp     x5, x7, [sp, #0x60]
        adcs    x20, x20, x8
        adcs    x24, x24, x10
        ldp     x8, x10, [sp, #0x70]
        adcs    x19, x19, x5
        adcs    x4, x4, x7
        ldp     x5, x7, [sp, #0x20]
        adcs    x27, x27, x26
        adcs    x22, x22, x15
        ldp     x26, x15, [x1, #0x1c0]
        adc     x16, x16, xzr
        adds    x23, x5, x23
        adcs    x21, x7, x21
        ldp     x5, x7, [x1, #0x1d0]
        adcs    x20, x6, x20
        umulh   x6, x26, x15
        stp     x23, x21, [sp, #0x20]
        ldp     x23, x21, [x1, #0x1e0]
        adcs    x24, x11, x24
        stp     x20, x24, [sp, #0x30]
        adcs    x24, x28, x19
        umlal2  v17.2d, v23.4s, v0.s[1]
        ldp     x19, x20, [x1, #0x1f0]
        adcs    x28, x13, x4
        umulh   x4, x26, x7
        ldp     x11, x13, [x1, #0x1e0]
        adcs    x27, x25, x27
        adcs    x22, x12, x22
        ldp     x25, x12, [x1, #0x1c0]
        stp     x27, x22, [sp, #0x50]
        adcs    x27, x9, x16
        ldp     x22, x9, [x1, #0x1d0]
        adcs    x14, x14, xzr
        stp     x24, x28, [sp, #0x40]
        umulh   x24, x15, x7
        adcs    x28, x8, xzr
        stp     x27, x14, [sp, #0x60]
        adcs    x27, x10, xzr
        ldp     q16, q23, [x2, #0x1c0]
        stp     x28, x27, [sp, #0x70]
        umulh   x27, x26, x5
        mul     x28, x26, x7
        umlal   v17.2d, v16.2s, v14.s[2]
        umulh   x8, x15, x5
        umlal2  v17.2d, v16.4s, v14.s[3]
        umlal   v17.2d, v23.2s, v14.s[0]
        umlal2  v17.2d, v23.4s, v14.s[1]
        ldp     q16, q23, [x2, #0x1e0]
        umulh   x10, x5, x7
        mul     x14, x26, x5
        umlal   v17.2d, v16.2s, v6.s[2]
        umlal2  v17.2d, v16.4s, v6.s[3]
        adds    x6, x6, x14
        umlal   v17.2d, v23.2s, v6.s[0]
        adcs    x27, x27, x28
        mul     x28, x15, x5
        umlal2  v17.2d, v23.4s, v6.s[1]
        ldp     q16, q23, [x2, #0x200]
        mul     x14, x15, x7
        adcs    x4, x4, x14
        mul     x14, x5, x7
        umlal   v17.2d, v16.2s, v1.s[2]
        umlal2  v17.2d, v16.4s, v1.s[3]
        adcs    x24, x24, x14
        mul     x14, x26, x15
        umlal   v17.2d, v23.2s, v1.s[0]
        adc     x10, x10, xzr
        adds    x27, x27, x28
        umlal2  v17.2d, v23.4s, v1.s[1]
        adcs    x28, x4, x8
        ldp     q16, q23, [x2, #0x130]
        adcs    x24, x24, xzr
        umulh   x4, x15, x15
        adc     x8, x10, xzr
        adds    x10, x14, x14
        mul     x14, x15, x15
        adcs    x6, x6, x6
        str     q17, [sp, #0x2d0]
        adcs    x27, x27, x27
        umull   v17.2d, v16.2s, v7.s[2]
        adcs    x28, x28, x28
        adcs    x24, x24, x24
        adcs    x8, x8, x8
        umulh   x15, x26, x26
        umlal2  v17.2d, v16.4s, v7.s[3]
        umlal   v17.2d, v23.2s, v7.s[0]
        umlal2  v17.2d, v23.4s, v7.s[1]
        ldp     q16, q23, [x2, #0x210]
        mul     x26, x26, x26
        adc     x16, xzr, xzr
        adds    x10, x10, x15
        adcs    x6, x6, x14
        adcs    x27, x27, x4
        stp     x26, x10, [sp, #0x100]
        umulh   x26, x5, x5
        ldp     x4, x10, [x1, #0x1f0]
        stp     x6, x27, [sp, #0x110]
        mul     x27, x23, x19
        mul     x5, x5, x5
        mul     x6, x7, x7
        adcs    x28, x28, x5
        ldp     x5, x14, [sp, #0x100]
        adcs    x24, x24, x26
        umulh   x26, x7, x7
        stp     x28, x24, [sp, #0x120]
        adcs    x24, x8, x6
        umulh   x28, x23, x20
        adc     x26, x16, x26
        stp     x24, x26, [sp, #0x130]
        mul     x24, x23, x20
        umulh   x26, x21, x20
        mul     x6, x21, x20
        umulh   x7, x23, x19
        umulh   x8, x23, x21
        adds    x27, x8, x27
        umulh   x8, x19, x20
        adcs    x24, x7, x24
        adcs    x28, x28, x6
        mul     x6, x21, x19
        umulh   x7, x21, x19
        mul     x15, x19, x20
        adcs    x26, x26, x15
        umulh   x15, x23, x23
        adc     x8, x8, xzr
        adds    x24, x24, x6
        adcs    x28, x28, x7
        adcs    x26, x26, xzr
        adc     x6, x8, xzr
        mul     x7, x23, x21
        mul     x8, x21, x21
        adds    x7, x7, x7
        adcs    x27, x27, x27
        umulh   x21, x21, x21
        adcs    x24, x24, x24
        adcs    x28, x28, x28
        adcs    x26, x26, x26
        adcs    x6, x6, x6
        mul     x23, x23, x23
        adc     x16, xzr, xzr
        adds    x7, x7, x15
        adcs    x27, x27, x8
        adcs    x24, x24, x21
        umulh   x21, x19, x19
        stp     x23, x7, [sp, #0x140]
        ldp     x23, x7, [sp, #0x110]
        stp     x27, x24, [sp, #0x150]
        mul     x24, x19, x19
        ldp     x19, x27, [sp, #0x130]
        adcs    x24, x28, x24
        mul     x28, x20, x20
        adcs    x21, x26, x21
        ldp     x26, x8, [sp, #0x120]
        stp     x24, x21, [sp, #0x160]
        umulh   x24, x20, x20
        adcs    x20, x6, x28
        adc     x24, x16, x24
        subs    x28, x25, x11
        sbcs    x21, x12, x13
        stp     x20, x24, [sp, #0x170]
        sbcs    x24, x22, x4
        sbcs    x20, x9, x10
        csetm   x22, lo
        eor     x28, x28, x22
        eor     x21, x21, x22
        eor     x24, x24, x22
        cmn     x22, #1
        eor     x20, x20, x22
        adcs    x28, x28, xzr
        ldp     q26, q29, [x2, #0x150]
        umlal   v17.2d, v26.2s, v3.s[2]
        umlal2  v17.2d, v26.4s, v3.s[3]
        umlal   v17.2d, v29.2s, v3.s[0]
        umlal2  v17.2d, v29.4s, v3.s[1]
        adcs    x21, x21, xzr
        umulh   x22, x28, x28
        adcs    x24, x24, xzr
        adcs    x20, x20, xzr
        umulh   x25, x28, x21
        mul     x4, x28, x20
        mul     x6, x28, x21
        mul     x9, x28, x24
        ldp     q26, q29, [x2, #0x170]
        umlal   v17.2d, v26.2s, v15.s[2]
        umlal2  v17.2d, v26.4s, v15.s[3]
        umlal   v17.2d, v29.2s, v15.s[0]
        umlal2  v17.2d, v29.4s, v15.s[1]
        ldp     q26, q29, [x2, #0x190]
        umulh   x10, x28, x20
        mul     x11, x24, x20
        umlal   v17.2d, v26.2s, v9.s[2]
        umulh   x12, x28, x24
        umlal2  v17.2d, v26.4s, v9.s[3]
        mul     x28, x28, x28
        umlal   v17.2d, v29.2s, v9.s[0]
        umlal2  v17.2d, v29.4s, v9.s[1]
        ldp     q26, q29, [x2, #0x1b0]
        umlal   v17.2d, v26.2s, v0.s[2]
        umlal2  v17.2d, v26.4s, v0.s[3]
        umlal   v17.2d, v29.2s, v0.s[0]
        umlal2  v17.2d, v29.4s, v0.s[1]
        ldp     q26, q29, [x2, #0x1d0]
        umlal   v17.2d, v26.2s, v14.s[2]
        umlal2  v17.2d, v26.4s, v14.s[3]
        umlal   v17.2d, v29.2s, v14.s[0]
        umlal2  v17.2d, v29.4s, v14.s[1]
        ldp     q26, q29, [x2, #0x1f0]
        mul     x13, x21, x20
        umlal   v17.2d, v26.2s, v6.s[2]
        umlal2  v17.2d, v26.4s, v6.s[3]
        umlal   v17.2d, v29.2s, v6.s[0]
        umlal2  v17.2d, v29.4s, v6.s[1]
        umlal   v17.2d, v16.2s, v1.s[2]
        umlal2  v17.2d, v16.4s, v1.s[3]
        umlal   v17.2d, v23.2s, v1.s[0]
        umlal2  v17.2d, v23.4s, v1.s[1]
        ldp     q16, q23, [x2, #0x140]
        str     q17, [sp, #0x2e0]
        umull   v17.2d, v16.2s, v7.s[2]
        umlal2  v17.2d, v16.4s, v7.s[3]
        umlal   v17.2d, v23.2s, v7.s[0]
        umlal2  v17.2d, v23.4s, v7.s[1]
        ldp     q16, q23, [x2, #0x160]
        umlal   v17.2d, v16.2s, v3.s[2]
        umlal2  v17.2d, v16.4s, v3.s[3]
        umlal   v17.2d, v23.2s, v3.s[0]
        umlal2  v17.2d, v23.4s, v3.s[1]
        ldp     q16, q23, [x2, #0x180]
        umlal   v17.2d, v16.2s, v15.s[2]
        umlal2  v17.2d, v16.4s, v15.s[3]
        umlal   v17.2d, v23.2s, v15.s[0]
        umlal2  v17.2d, v23.4s, v15.s[1]
        ldp     q16, q23, [x2, #0x1a0]
        umlal   v17.2d, v16.2s, v9.s[2]
        umlal2  v17.2d, v16.4s, v9.s[3]
        umlal   v17.2d, v23.2s, v9.s[0]
        umlal2  v17.2d, v23.4s, v9.s[1]
        ldp     q16, q23, [x2, #0x1c0]
        umlal   v17.2d, v16.2s, v0.s[2]
        umlal2  v17.2d, v16.4s, v0.s[3]
        umlal   v17.2d, v23.2s, v0.s[0]
        umlal2  v17.2d, v23.4s, v0.s[1]
        ldp     q16, q23, [x2, #0x1e0]
        umlal   v17.2d, v16.2s, v14.s[2]
        umlal2  v17.2d, v16.4s, v14.s[3]
        umulh   x15, x21, x20
        adds    x25, x25, x9
        umlal   v17.2d, v23.2s, v14.s[0]
        adcs    x4, x12, x4
        ldp     x9, x12, [sp, #0x160]
        umlal2  v17.2d, v23.4s, v14.s[1]
        adcs    x10, x10, x13
        ldp     q16, q23, [x2, #0x150]
        ldp     q26, q29, [x2, #0x200]
        mul     x13, x21, x24
        adcs    x11, x15, x11
        umulh   x15, x21, x24
        umulh   x16, x24, x20
        umlal   v17.2d, v26.2s, v6.s[2]
        adc     x16, x16, xzr
        adds    x4, x4, x13
        umlal2  v17.2d, v26.4s, v6.s[3]
        adcs    x10, x10, x15
        umulh   x13, x21, x21
        umlal   v17.2d, v29.2s, v6.s[0]
        adcs    x11, x11, xzr
        umlal2  v17.2d, v29.4s, v6.s[1]
        adc     x15, x16, xzr
        adds    x6, x6, x6
        adcs    x25, x25, x25
        adcs    x4, x4, x4
        mul     x21, x21, x21
        adcs    x10, x10, x10
        adcs    x11, x11, x11
        adcs    x15, x15, x15
        adc     x16, xzr, xzr
        adds    x22, x6, x22
        adcs    x21, x25, x21
        mul     x25, x24, x24
        adcs    x4, x4, x13
        umulh   x24, x24, x24
        adcs    x25, x10, x25
        ldp     x6, x10, [sp, #0x150]
        mul     x13, x20, x20
        adcs    x24, x11, x24
        umulh   x20, x20, x20
        adcs    x11, x15, x13
        ldp     x13, x15, [sp, #0x80]
        adc     x20, x16, x20
        ldp     x16, x17, [sp, #0x130]
        subs    x28, x5, x28
        sbcs    x22, x14, x22
        sbcs    x23, x23, x21
        ldp     x21, x5, [sp, #0x150]
        sbcs    x4, x7, x4
        sbcs    x25, x26, x25
        ldp     x26, x7, [sp, #0x140]
        sbcs    x24, x8, x24
        sbcs    x19, x19, x11
        ldp     x8, x11, [sp, #0x10]
        sbcs    x20, x27, x20
        ngc     x27, xzr
        adds    x28, x28, x26
        adcs    x22, x22, x7
        ldp     x26, x7, [sp, #0x20]
        adcs    x23, x23, x21
        adcs    x21, x4, x5
        ldp     x4, x5, [sp, #0x170]
        adcs    x25, x25, x9
        adcs    x24, x24, x12
        ldp     x9, x12, [sp, #0x120]
        adcs    x19, x19, x4
        adcs    x20, x20, x5
        ldp     x4, x5, [sp, #0xe0]
        adc     x27, x27, xzr
        adds    x28, x9, x28
        adcs    x22, x12, x22
        ldp     x9, x12, [sp, #0xb0]
        adcs    x23, x16, x23
        stp     x28, x22, [sp, #0x120]
        ldp     x28, x22, [sp, #0xa0]
        adcs    x21, x17, x21
        stp     x23, x21, [sp, #0x130]
        ldp     x23, x21, [sp, #0xc0]
        ldp     x14, x16, [sp, #0x140]
        adcs    x25, x14, x25
        adcs    x24, x16, x24
        ldp     x14, x16, [sp, #0x30]
        adcs    x19, x6, x19
        stp     x25, x24, [sp, #0x140]
        adcs    x24, x10, x20
        ldp     x20, x25, [sp, #0xf0]
        ldp     x6, x10, [sp, #0x40]
        stp     x19, x24, [sp, #0x150]
        ldp     x24, x19, [sp, #0x160]
        ldp     q26, q29, [x2, #0x220]
        umlal   v17.2d, v26.2s, v1.s[2]
        umlal2  v17.2d, v26.4s, v1.s[3]
        umlal   v17.2d, v29.2s, v1.s[0]
        umlal2  v17.2d, v29.4s, v1.s[1]
        umull   v26.2d, v16.2s, v7.s[2]
        str     q17, [sp, #0x2f0]
        umlal2  v26.2d, v16.4s, v7.s[3]
        umlal   v26.2d, v23.2s, v7.s[0]
        umlal2  v26.2d, v23.4s, v7.s[1]
        ldp     q16, q17, [x2, #0x170]
        umlal   v26.2d, v16.2s, v3.s[2]
        umlal2  v26.2d, v16.4s, v3.s[3]
        ldp     q16, q23, [x2, #0x190]
        umlal   v26.2d, v17.2s, v3.s[0]
        umlal2  v26.2d, v17.4s, v3.s[1]
        umlal   v26.2d, v16.2s, v15.s[2]
        umlal2  v26.2d, v16.4s, v15.s[3]
        umlal   v26.2d, v23.2s, v15.s[0]
        ldp     q16, q17, [x2, #0x1b0]
        umlal2  v26.2d, v23.4s, v15.s[1]
        umlal   v26.2d, v16.2s, v9.s[2]
        ldp     q23, q29, [x2, #0x1d0]
        umlal2  v26.2d, v16.4s, v9.s[3]
        umlal   v26.2d, v17.2s, v9.s[0]
        umlal2  v26.2d, v17.4s, v9.s[1]
        adcs    x24, x24, x27
        adcs    x19, x19, xzr
        stp     x24, x19, [sp, #0x160]
        ldp     x24, x19, [sp, #0x60]
        ldp     x27, x17, [sp, #0x170]
        adcs    x27, x27, xzr
        adcs    x17, x17, xzr
        stp     x27, x17, [sp, #0x170]
        ldp     x27, x17, [sp]
        subs    x27, x13, x27
        sbcs    x13, x15, x17
        stp     x27, x13, [sp]
        ldp     x27, x13, [sp, #0x90]
        sbcs    x27, x27, x8
        ldp     x8, x15, [sp, #0x100]
        sbcs    x11, x13, x11
        sbcs    x28, x28, x26
        stp     x27, x11, [sp, #0x10]
        sbcs    x27, x22, x7
        ldp     x22, x26, [sp, #0x120]
        sbcs    x7, x9, x14
        ldp     x9, x11, [sp, #0x50]
        sbcs    x12, x12, x16
        ldp     x13, x14, [sp]
        stp     x7, x12, [sp, #0x30]
        sbcs    x23, x23, x6
        sbcs    x21, x21, x10
        stp     x28, x27, [sp, #0x20]
        ldp     x27, x28, [sp, #0x10]
        ldp     x6, x7, [sp, #0xd0]
        stp     x23, x21, [sp, #0x40]
        ldp     x23, x21, [sp, #0x30]
        ldp     x10, x12, [sp, #0x130]
        ldp     x16, x17, [sp, #0x170]
        sbcs    x6, x6, x9
        sbcs    x7, x7, x11
        ldp     x9, x11, [sp, #0x140]
        sbcs    x24, x4, x24
        stp     x6, x7, [sp, #0x50]
        ldp     x4, x6, [sp, #0x40]
        sbcs    x19, x5, x19
        stp     x24, x19, [sp, #0x60]
        ldp     x24, x19, [sp, #0x70]
        sbcs    x24, x20, x24
        ldp     x20, x5, [sp, #0x50]
        sbcs    x19, x25, x19
        stp     x24, x19, [sp, #0x70]
        ngc     x24, xzr
        ldp     x19, x25, [sp, #0x110]
        adds    x7, x13, x8
        adcs    x8, x14, x15
        ldp     x13, x14, [sp, #0xd0]
        stp     x7, x8, [sp]
        ldp     x7, x8, [sp, #0x20]
        adcs    x19, x27, x19
        adcs    x27, x28, x25
        umlal   v26.2d, v23.2s, v0.s[2]
        stp     x19, x27, [sp, #0x10]
        adcs    x19, x7, x22
        umlal2  v26.2d, v23.4s, v0.s[3]
        ldp     x27, x28, [sp, #0x150]
        adcs    x22, x8, x26
        umlal   v26.2d, v29.2s, v0.s[0]
        adcs    x23, x23, x10
        ldp     x25, x26, [sp, #0x160]
        umlal2  v26.2d, v29.4s, v0.s[1]
        adcs    x21, x21, x12
        stp     x19, x22, [sp, #0x20]
        ldp     x19, x22, [sp, #0x60]
        adcs    x4, x4, x9
        adcs    x6, x6, x11
        stp     x23, x21, [sp, #0x30]
        stp     x4, x6, [sp, #0x40]
        adcs    x23, x20, x27
        ldp     x20, x27, [sp]
        adcs    x28, x5, x28
        adcs    x19, x19, x25
        ldp     x21, x25, [x3, #0x90]
        adcs    x22, x22, x26
        ldp     x26, x4, [sp, #0x20]
        stp     x23, x28, [sp, #0x50]
        ldp     x23, x28, [sp, #0x70]
        stp     x19, x22, [sp, #0x60]
        ldp     x19, x22, [sp, #0xe0]
        ldp     x5, x6, [sp, #0xc0]
        adcs    x23, x23, x16
        ldp     x7, x8, [sp, #0x100]
        adcs    x28, x28, x17
        ldp     x9, x10, [sp, #0x120]
        ldp     x11, x12, [sp, #0x60]
        adc     x24, x24, xzr
        stp     x23, x28, [sp, #0x70]
        adds    x23, x5, x20
        ldp     x20, x28, [sp, #0x40]
        adcs    x27, x6, x27
        stp     x23, x27, [sp, #0xc0]
        ldp     x23, x27, [sp, #0x10]
        ldp     x5, x6, [sp, #0x110]
        ldp     x15, x16, [sp, #0x140]
        ldp     q16, q17, [x2, #0x1f0]
        adcs    x23, x13, x23
        ldp     x13, x17, [sp, #0x70]
        adcs    x27, x14, x27
        stp     x23, x27, [sp, #0xd0]
        adcs    x23, x19, x26
        ldp     x19, x27, [x3, #0xa0]
        adcs    x22, x22, x4
        ldp     x26, x4, [sp, #0xf0]
        stp     x23, x22, [sp, #0xe0]
        ldp     x23, x22, [sp, #0x30]
        umlal   v26.2d, v16.2s, v14.s[2]
        umlal2  v26.2d, v16.4s, v14.s[3]
        umlal   v26.2d, v17.2s, v14.s[0]
        adcs    x23, x26, x23
        umlal2  v26.2d, v17.4s, v14.s[1]
        ldp     q16, q17, [x2, #0x210]
        adcs    x22, x4, x22
        adcs    x20, x7, x20
        stp     x23, x22, [sp, #0xf0]
        ldp     x23, x22, [x3, #0xc0]
        adcs    x28, x8, x28
        ldp     x26, x4, [x3, #0x80]
        ldp     x7, x8, [sp, #0x50]
        stp     x20, x28, [sp, #0x100]
        ldp     x20, x28, [x3, #0xe0]
        umlal   v26.2d, v16.2s, v6.s[2]
        adcs    x5, x5, x7
        ldp     x7, x14, [x3, #0xb0]
        umlal2  v26.2d, v16.4s, v6.s[3]
        adcs    x6, x6, x8
        umlal   v26.2d, v17.2s, v6.s[0]
        adcs    x8, x9, x11
        ldp     x9, x11, [x3, #0xf0]
        umlal2  v26.2d, v17.4s, v6.s[1]
        adcs    x10, x10, x12
        stp     x5, x6, [sp, #0x110]
        stp     x8, x10, [sp, #0x120]
        ldp     x5, x6, [x3, #0xd0]
        ldp     x8, x10, [sp, #0x130]
        ldr     q16, [x2, #0x230]
        adcs    x8, x8, x13
        ldp     x12, x13, [sp, #0x150]
        adcs    x10, x10, x17
        adcs    x24, x15, x24
        stp     x8, x10, [sp, #0x130]
        adcs    x8, x16, xzr
        umlal   v26.2d, v16.2s, v1.s[2]
        stp     x24, x8, [sp, #0x140]
        adcs    x24, x12, xzr
        umlal2  v26.2d, v16.4s, v1.s[3]
        ldp     x8, x10, [sp, #0x160]
        adcs    x12, x13, xzr
        stp     x24, x12, [sp, #0x150]
        ldp     x24, x12, [sp, #0x170]
        ldp     q1, q16, [x2, #0x160]
        adcs    x8, x8, xzr
        str     q26, [sp, #0x300]
        ldr     q17, [x2, #0x230]
        adcs    x10, x10, xzr
        stp     x8, x10, [sp, #0x160]
        adcs    x24, x24, xzr
        adcs    x8, x12, xzr
        subs    x23, x26, x23
        sbcs    x22, x4, x22
        stp     x24, x8, [sp, #0x170]
        sbcs    x24, x21, x5
        sbcs    x21, x25, x6
        sbcs    x19, x19, x20
        umull   v23.2d, v1.2s, v7.s[2]
        sbcs    x20, x27, x28
        sbcs    x27, x7, x9
        sbcs    x28, x14, x11
        csetm   x25, lo
        umlal2  v23.2d, v1.4s, v7.s[3]
        ldp     q1, q26, [x2, #0x180]
        eor     x22, x22, x25
        eor     x24, x24, x25
        cmn     x25, #1
        umlal   v23.2d, v16.2s, v7.s[0]
        eor     x23, x23, x25
        eor     x21, x21, x25
        eor     x19, x19, x25
        umlal2  v23.2d, v16.4s, v7.s[1]
        adcs    x23, x23, xzr
        eor     x28, x28, x25
        eor     x27, x27, x25
        adcs    x22, x22, xzr
        eor     x20, x20, x25
        adcs    x24, x24, xzr
        stp     x23, x22, [x1, #0x180]
        adcs    x23, x21, xzr
        stp     x24, x23, [x1, #0x190]
        adcs    x23, x19, xzr
        adcs    x24, x20, xzr
        umlal   v23.2d, v1.2s, v3.s[2]
        adcs    x19, x27, xzr
        stp     x23, x24, [x1, #0x1a0]
        umlal2  v23.2d, v1.4s, v3.s[3]
        ldp     x23, x24, [x1, #0x180]
        adcs    x20, x28, xzr
        umlal   v23.2d, v26.2s, v3.s[0]
        stp     x19, x20, [x1, #0x1b0]
        umlal2  v23.2d, v26.4s, v3.s[1]
        ldp     x19, x20, [x1, #0x190]
        ldp     x27, x28, [x1, #0x190]
        umulh   x21, x23, x24
        ldp     x22, x25, [x1, #0x1a0]
        ldp     x26, x4, [x1, #0x1a0]
        ldp     x5, x6, [x1, #0x1b0]
        ldp     x7, x8, [x1, #0x1b0]
        umulh   x9, x23, x19
        ldp     q1, q16, [x2, #0x1a0]
        mul     x10, x23, x20
        umulh   x11, x24, x19
        umlal   v23.2d, v1.2s, v15.s[2]
        umlal2  v23.2d, v1.4s, v15.s[3]
        umlal   v23.2d, v16.2s, v15.s[0]
        ldp     q1, q26, [x2, #0x1c0]
        mul     x12, x23, x19
        umlal2  v23.2d, v16.4s, v15.s[1]
        umulh   x13, x24, x20
        mul     x14, x23, x24
        umlal   v23.2d, v1.2s, v9.s[2]
        umlal2  v23.2d, v1.4s, v9.s[3]
        ldp     q1, q16, [x2, #0x1e0]
        umlal   v23.2d, v26.2s, v9.s[0]
        umulh   x15, x23, x20
        umlal2  v23.2d, v26.4s, v9.s[1]
        umulh   x16, x19, x20
        umlal   v23.2d, v1.2s, v0.s[2]
        umlal2  v23.2d, v1.4s, v0.s[3]
        ldp     q1, q26, [x2, #0x200]
        umlal   v23.2d, v16.2s, v0.s[0]
        umlal2  v23.2d, v16.4s, v0.s[1]
        umlal   v23.2d, v1.2s, v14.s[2]
        umlal2  v23.2d, v1.4s, v14.s[3]
        ldp     q1, q16, [x2, #0x220]
        umlal   v23.2d, v26.2s, v14.s[0]
        umlal2  v23.2d, v26.4s, v14.s[1]
        umlal   v23.2d, v1.2s, v6.s[2]
        umlal2  v23.2d, v1.4s, v6.s[3]
        ldp     q1, q26, [x2, #0x170]
        umlal   v23.2d, v16.2s, v6.s[0]
        umlal2  v23.2d, v16.4s, v6.s[1]
        str     q23, [sp, #0x1e0]
        adds    x21, x21, x12
        mul     x12, x24, x20
        adcs    x9, x9, x10
        mul     x10, x19, x20
        adcs    x12, x15, x12
        mul     x15, x24, x19
        adcs    x10, x13, x10
        adc     x13, x16, xzr
        adds    x9, x9, x15
        mul     x15, x24, x24
        adcs    x11, x12, x11
        adcs    x10, x10, xzr
        adc     x12, x13, xzr
        adds    x13, x14, x14
        umulh   x14, x23, x23
        adcs    x21, x21, x21
        adcs    x9, x9, x9
        adcs    x11, x11, x11
        umulh   x24, x24, x24
        adcs    x10, x10, x10
        umulh   x16, x19, x19
        adcs    x12, x12, x12
        mul     x23, x23, x23
        adc     x17, xzr, xzr
        adds    x13, x13, x14
        adcs    x21, x21, x15
        adcs    x24, x9, x24
        mul     x19, x19, x19
        stp     x23, x13, [sp]
        ldp     x23, x9, [x1, #0x180]
        stp     x21, x24, [sp, #0x10]
        mul     x24, x20, x20
        adcs    x19, x11, x19
        adcs    x21, x10, x16
        umulh   x20, x20, x20
        adcs    x24, x12, x24
        mul     x10, x22, x5
        adc     x20, x17, x20
        stp     x24, x20, [sp, #0x30]
        stp     x19, x21, [sp, #0x20]
        umulh   x24, x22, x5
        umulh   x19, x22, x25
        mul     x20, x25, x6
        adds    x19, x19, x10
        mul     x21, x22, x6
        umulh   x10, x22, x6
        adcs    x24, x24, x21
        mul     x21, x5, x6
        adcs    x20, x10, x20
        umulh   x10, x5, x6
        umulh   x11, x25, x6
        mul     x12, x25, x5
        adcs    x21, x11, x21
        adc     x10, x10, xzr
        umulh   x11, x25, x5
        adds    x24, x24, x12
        mul     x12, x22, x25
        adcs    x20, x20, x11
        adcs    x21, x21, xzr
        ldp     q16, q23, [x2, #0x190]
        umull   v29.2d, v1.2s, v7.s[2]
        umlal2  v29.2d, v1.4s, v7.s[3]
        umlal   v29.2d, v26.2s, v7.s[0]
        umlal2  v29.2d, v26.4s, v7.s[1]
        umlal   v29.2d, v16.2s, v3.s[2]
        umlal2  v29.2d, v16.4s, v3.s[3]
        umlal   v29.2d, v23.2s, v3.s[0]
        umlal2  v29.2d, v23.4s, v3.s[1]
        ldp     q1, q16, [x2, #0x1b0]
        umlal   v29.2d, v1.2s, v15.s[2]
        umlal2  v29.2d, v1.4s, v15.s[3]
        umlal   v29.2d, v16.2s, v15.s[0]
        umlal2  v29.2d, v16.4s, v15.s[1]
        ldp     q1, q16, [x2, #0x1d0]
        umlal   v29.2d, v1.2s, v9.s[2]
        umlal2  v29.2d, v1.4s, v9.s[3]
        umlal   v29.2d, v16.2s, v9.s[0]
        umlal2  v29.2d, v16.4s, v9.s[1]
        ldp     q1, q16, [x2, #0x1f0]
        umlal   v29.2d, v1.2s, v0.s[2]
        umlal2  v29.2d, v1.4s, v0.s[3]
        umlal   v29.2d, v16.2s, v0.s[0]
        umlal2  v29.2d, v16.4s, v0.s[1]
        ldp     q1, q16, [x2, #0x210]
        umlal   v29.2d, v1.2s, v14.s[2]
        umlal2  v29.2d, v1.4s, v14.s[3]
        umlal   v29.2d, v16.2s, v14.s[0]
        umlal2  v29.2d, v16.4s, v14.s[1]
        umlal   v29.2d, v17.2s, v6.s[2]
        ldp     q1, q16, [x2, #0x180]
        umlal2  v29.2d, v17.4s, v6.s[3]
        ldp     q6, q17, [x2, #0x1a0]
        str     q29, [sp, #0x1f0]
        umull   v23.2d, v1.2s, v7.s[2]
        umlal2  v23.2d, v1.4s, v7.s[3]
        umlal   v23.2d, v16.2s, v7.s[0]
        umlal2  v23.2d, v16.4s, v7.s[1]
        ldp     q1, q16, [x2, #0x1c0]
        umlal   v23.2d, v6.2s, v3.s[2]
        umlal2  v23.2d, v6.4s, v3.s[3]
        umlal   v23.2d, v17.2s, v3.s[0]
        umlal2  v23.2d, v17.4s, v3.s[1]
        ldp     q6, q17, [x2, #0x1e0]
        umlal   v23.2d, v1.2s, v15.s[2]
        umlal2  v23.2d, v1.4s, v15.s[3]
        umlal   v23.2d, v16.2s, v15.s[0]
        ldr     q1, [x2, #0x230]
        umlal2  v23.2d, v16.4s, v15.s[1]
        umlal   v23.2d, v6.2s, v9.s[2]
        umlal2  v23.2d, v6.4s, v9.s[3]
        ldp     q6, q16, [x2, #0x200]
        umlal   v23.2d, v17.2s, v9.s[0]
        umlal2  v23.2d, v17.4s, v9.s[1]
        umlal   v23.2d, v6.2s, v0.s[2]
        umlal2  v23.2d, v6.4s, v0.s[3]
        adc     x10, x10, xzr
        adds    x11, x12, x12
        umulh   x12, x22, x22
        umlal   v23.2d, v16.2s, v0.s[0]
        adcs    x19, x19, x19
        ldp     q6, q17, [x2, #0x220]
        umlal2  v23.2d, v16.4s, v0.s[1]
        adcs    x24, x24, x24
        adcs    x20, x20, x20
        mul     x13, x25, x25
        adcs    x21, x21, x21
        adcs    x10, x10, x10
        umulh   x25, x25, x25
        adc     x14, xzr, xzr
        adds    x11, x11, x12
        ldp     x12, x15, [sp]
        adcs    x19, x19, x13
        umlal   v23.2d, v6.2s, v14.s[2]
        umlal2  v23.2d, v6.4s, v14.s[3]
        umulh   x13, x6, x6
        umlal   v23.2d, v17.2s, v14.s[0]
        ldp     q6, q16, [x2, #0x190]
        adcs    x24, x24, x25
        umlal2  v23.2d, v17.4s, v14.s[1]
        stp     x19, x24, [sp, #0x50]
        ldp     x24, x19, [sp, #0x10]
        mul     x25, x6, x6
        str     q23, [sp, #0x200]
        mul     x22, x22, x22
        umull   v17.2d, v6.2s, v7.s[2]
        mul     x6, x5, x5
        stp     x22, x11, [sp, #0x40]
        umlal2  v17.2d, v6.4s, v7.s[3]
        ldp     q6, q23, [x2, #0x1b0]
        umulh   x22, x5, x5
        ldp     x5, x11, [sp, #0x20]
        umlal   v17.2d, v16.2s, v7.s[0]
        adcs    x20, x20, x6
        umlal2  v17.2d, v16.4s, v7.s[1]
        adcs    x21, x21, x22
        adcs    x22, x10, x25
        adc     x25, x14, x13
        subs    x23, x23, x26
        ldp     x26, x6, [sp, #0x30]
        umlal   v17.2d, v6.2s, v3.s[2]
        sbcs    x4, x9, x4
        stp     x20, x21, [sp, #0x60]
        umlal2  v17.2d, v6.4s, v3.s[3]
        sbcs    x20, x27, x7
        stp     x22, x25, [sp, #0x70]
        umlal   v17.2d, v23.2s, v3.s[0]
        sbcs    x27, x28, x8
        ldp     x28, x21, [sp, #0x50]
        umlal2  v17.2d, v23.4s, v3.s[1]
        csetm   x22, lo
        ldp     q6, q16, [x2, #0x1d0]
        eor     x23, x23, x22
        eor     x25, x4, x22
        eor     x20, x20, x22
        cmn     x22, #1
        eor     x27, x27, x22
        adcs    x23, x23, xzr
        adcs    x22, x25, xzr
        umulh   x25, x23, x23
        adcs    x20, x20, xzr
        adcs    x27, x27, xzr
        umulh   x4, x23, x22
        umlal   v17.2d, v6.2s, v15.s[2]
        umlal2  v17.2d, v6.4s, v15.s[3]
        ldp     q6, q23, [x2, #0x1f0]
        umlal   v17.2d, v16.2s, v15.s[0]
        umlal2  v17.2d, v16.4s, v15.s[1]
        mul     x7, x23, x20
        umulh   x8, x23, x27
        adds    x4, x4, x7
        umlal   v17.2d, v6.2s, v9.s[2]
        umlal2  v17.2d, v6.4s, v9.s[3]
        ldp     q6, q16, [x2, #0x210]
        umulh   x7, x23, x20
        umlal   v17.2d, v23.2s, v9.s[0]
        umlal2  v17.2d, v23.4s, v9.s[1]
        ldr     q23, [x2, #0x230]
        mul     x9, x23, x27
        mul     x10, x22, x27
        umlal   v17.2d, v6.2s, v0.s[2]
        adcs    x7, x7, x9
        umlal2  v17.2d, v6.4s, v0.s[3]
        ldr     q6, [x2, #0x230]
        umlal   v17.2d, v16.2s, v0.s[0]
        mul     x9, x20, x27
        umlal2  v17.2d, v16.4s, v0.s[1]
        adcs    x8, x8, x10
        umlal   v17.2d, v1.2s, v14.s[2]
        umlal2  v17.2d, v1.4s, v14.s[3]
        ldp     q14, q1, [x2, #0x1a0]
        umulh   x10, x20, x27
        str     q17, [sp, #0x210]
        umulh   x13, x22, x27
        ldp     q16, q17, [x2, #0x1c0]
        umull   v26.2d, v14.2s, v7.s[2]
        mul     x14, x23, x22
        adcs    x9, x13, x9
        adc     x10, x10, xzr
        mul     x13, x22, x20
        umlal2  v26.2d, v14.4s, v7.s[3]
        umlal   v26.2d, v1.2s, v7.s[0]
        umlal2  v26.2d, v1.4s, v7.s[1]
        mul     x23, x23, x23
        umlal   v26.2d, v16.2s, v3.s[2]
        adds    x7, x7, x13
        umlal2  v26.2d, v16.4s, v3.s[3]
        ldp     q14, q1, [x2, #0x1e0]
        umlal   v26.2d, v17.2s, v3.s[0]
        umulh   x13, x22, x20
        umlal2  v26.2d, v17.4s, v3.s[1]
        adcs    x8, x8, x13
        adcs    x9, x9, xzr
        adc     x10, x10, xzr
        umlal   v26.2d, v14.2s, v15.s[2]
        adds    x13, x14, x14
        umlal2  v26.2d, v14.4s, v15.s[3]
        umulh   x14, x22, x22
        ldp     q14, q16, [x2, #0x200]
        adcs    x4, x4, x4
        umlal   v26.2d, v1.2s, v15.s[0]
        adcs    x7, x7, x7
        umlal2  v26.2d, v1.4s, v15.s[1]
        adcs    x8, x8, x8
        adcs    x9, x9, x9
        mul     x22, x22, x22
        adcs    x10, x10, x10
        adc     x16, xzr, xzr
        adds    x25, x13, x25
        adcs    x22, x4, x22
        mul     x4, x20, x20
        umlal   v26.2d, v14.2s, v9.s[2]
        adcs    x7, x7, x14
        umlal2  v26.2d, v14.4s, v9.s[3]
        ldp     q14, q1, [x2, #0x1b0]
        umlal   v26.2d, v16.2s, v9.s[0]
        umulh   x20, x20, x20
        umlal2  v26.2d, v16.4s, v9.s[1]
        ldp     q16, q17, [x2, #0x220]
        adcs    x4, x8, x4
        ldp     x8, x13, [sp, #0x70]
        adcs    x20, x9, x20
        umulh   x9, x27, x27
        umlal   v26.2d, v16.2s, v0.s[2]
        mul     x27, x27, x27
        umlal2  v26.2d, v16.4s, v0.s[3]
        umlal   v26.2d, v17.2s, v0.s[0]
        umull   v16.2d, v14.2s, v7.s[2]
        umlal2  v26.2d, v17.4s, v0.s[1]
        adcs    x27, x10, x27
        ldp     x10, x14, [sp, #0x40]
        umlal2  v16.2d, v14.4s, v7.s[3]
        adc     x9, x16, x9
        subs    x23, x12, x23
        ldp     x12, x16, [sp, #0x30]
        umlal   v16.2d, v1.2s, v7.s[0]
        sbcs    x25, x15, x25
        ldp     x15, x17, [sp, #0x70]
        umlal2  v16.2d, v1.4s, v7.s[1]
        sbcs    x24, x24, x22
        ldp     q14, q1, [x2, #0x1d0]
        sbcs    x19, x19, x7
        ldp     x22, x7, [sp, #0x20]
        sbcs    x4, x5, x4
        ldp     q17, q29, [x2, #0x1f0]
        sbcs    x20, x11, x20
        str     q26, [sp, #0x220]
        sbcs    x27, x26, x27
        ldp     x26, x5, [x3, #0xd0]
        sbcs    x6, x6, x9
        ngc     x9, xzr
        adds    x23, x23, x10
        ldp     x10, x11, [sp, #0x40]
        adcs    x25, x25, x14
        adcs    x24, x24, x28
        ldp     x28, x14, [sp, #0x60]
        umlal   v16.2d, v14.2s, v3.s[2]
        adcs    x19, x19, x21
        umlal2  v16.2d, v14.4s, v3.s[3]
        umlal   v16.2d, v1.2s, v3.s[0]
        umlal2  v16.2d, v1.4s, v3.s[1]
        ldp     q14, q1, [x2, #0x1c0]
        adcs    x28, x4, x28
        umlal   v16.2d, v17.2s, v15.s[2]
        adcs    x20, x20, x14
        umlal2  v16.2d, v17.4s, v15.s[3]
        ldp     q17, q26, [x2, #0x210]
        adcs    x27, x27, x8
        mul     x21, x26, x5
        ldp     x4, x8, [sp, #0x50]
        adcs    x6, x6, x13
        ldp     x13, x14, [sp, #0x60]
        umlal   v16.2d, v29.2s, v15.s[0]
        adc     x9, x9, xzr
        adds    x23, x22, x23
        umlal2  v16.2d, v29.4s, v15.s[1]
        ldr     q29, [x2, #0x230]
        adcs    x22, x7, x25
        ldp     x25, x7, [x3, #0xc0]
        umlal   v16.2d, v17.2s, v9.s[2]
        adcs    x24, x12, x24
        umulh   x12, x26, x5
        stp     x23, x22, [sp, #0x20]
        ldp     x23, x22, [x3, #0xe0]
        adcs    x19, x16, x19
        umlal2  v16.2d, v17.4s, v9.s[3]
        adcs    x28, x10, x28
        ldp     x10, x16, [x3, #0xf0]
        umlal   v16.2d, v26.2s, v9.s[0]
        adcs    x20, x11, x20
        stp     x24, x19, [sp, #0x30]
        umulh   x24, x25, x7
        adcs    x19, x4, x27
        ldp     x27, x4, [x3, #0xc0]
        umlal2  v16.2d, v26.4s, v9.s[1]
        adcs    x6, x8, x6
        stp     x28, x20, [sp, #0x40]
        umull   v17.2d, v14.2s, v7.s[2]
        ldp     x20, x28, [x3, #0xe0]
        adcs    x8, x13, x9
        umlal   v16.2d, v23.2s, v0.s[2]
        ldp     x9, x11, [x3, #0xd0]
        adcs    x13, x14, xzr
        mul     x14, x25, x5
        adcs    x15, x15, xzr
        stp     x8, x13, [sp, #0x60]
        stp     x19, x6, [sp, #0x50]
        adcs    x19, x17, xzr
        umlal2  v17.2d, v14.4s, v7.s[3]
        stp     x15, x19, [sp, #0x70]
        umlal2  v16.2d, v23.4s, v0.s[3]
        mul     x19, x7, x5
        ldp     q14, q0, [x2, #0x1e0]
        umlal   v17.2d, v1.2s, v7.s[0]
        umlal2  v17.2d, v1.4s, v7.s[1]
        ldp     q1, q23, [x2, #0x1d0]
        mul     x6, x25, x26
        str     q16, [sp, #0x230]
        ldp     q16, q26, [x2, #0x220]
        umulh   x8, x7, x5
        umlal   v17.2d, v14.2s, v3.s[2]
        umlal2  v17.2d, v14.4s, v3.s[3]
        mul     x13, x7, x26
        umlal   v17.2d, v0.2s, v3.s[0]
        umlal2  v17.2d, v0.4s, v3.s[1]
        ldp     q14, q0, [x2, #0x200]
        umulh   x15, x25, x26
        umlal   v17.2d, v14.2s, v15.s[2]
        umlal2  v17.2d, v14.4s, v15.s[3]
        umlal   v17.2d, v0.2s, v15.s[0]
        umlal2  v17.2d, v0.4s, v15.s[1]
        ldp     q14, q0, [x2, #0x1f0]
        umlal   v17.2d, v16.2s, v9.s[2]
        umlal2  v17.2d, v16.4s, v9.s[3]
        ldr     q16, [x2, #0x230]
        umlal   v17.2d, v26.2s, v9.s[0]
        umlal2  v17.2d, v26.4s, v9.s[1]
        umull   v26.2d, v1.2s, v7.s[2]
        adds    x24, x24, x6
        mul     x6, x25, x7
        adcs    x14, x15, x14
        umulh   x15, x25, x5
        adcs    x19, x15, x19
        umulh   x15, x7, x26
        adcs    x21, x8, x21
        adc     x8, x12, xzr
        umulh   x12, x25, x25
        adds    x13, x14, x13
        adcs    x19, x19, x15
        adcs    x21, x21, xzr
        adc     x8, x8, xzr
        adds    x6, x6, x6
        str     q17, [sp, #0x240]
        adcs    x24, x24, x24
        mul     x14, x26, x26
        umlal2  v26.2d, v1.4s, v7.s[3]
        ldr     q1, [x2, #0x230]
        adcs    x13, x13, x13
        umlal   v26.2d, v23.2s, v7.s[0]
        adcs    x19, x19, x19
        umlal2  v26.2d, v23.4s, v7.s[1]
        ldp     q17, q23, [x2, #0x210]
        umulh   x26, x26, x26
        adcs    x21, x21, x21
        umlal   v26.2d, v14.2s, v3.s[2]
        adcs    x8, x8, x8
        umlal2  v26.2d, v14.4s, v3.s[3]
        adc     x15, xzr, xzr
        adds    x6, x6, x12
        umlal   v26.2d, v0.2s, v3.s[0]
        umlal2  v26.2d, v0.4s, v3.s[1]
        ldp     q14, q0, [x2, #0x1e0]
        umulh   x12, x7, x7
        umlal   v26.2d, v17.2s, v15.s[2]
        mul     x7, x7, x7
        umlal2  v26.2d, v17.4s, v15.s[3]
        umlal   v26.2d, v23.2s, v15.s[0]
        umlal2  v26.2d, v23.4s, v15.s[1]
        ldp     q17, q23, [x2, #0x200]
        umulh   x17, x23, x22
        umlal   v26.2d, v6.2s, v9.s[2]
        adcs    x24, x24, x7
        ldp     x3, x7, [x3, #0xf0]
        umlal2  v26.2d, v6.4s, v9.s[3]
        adcs    x12, x13, x12
        ldp     q9, q6, [x2, #0x220]
        adcs    x19, x19, x14
        stp     x24, x12, [x1, #0x190]
        mul     x24, x5, x5
        adcs    x21, x21, x26
        stp     x19, x21, [x1, #0x1a0]
        str     q26, [sp, #0x250]
        mul     x19, x23, x16
        umull   v26.2d, v14.2s, v7.s[2]
        adcs    x24, x8, x24
        mul     x21, x23, x10
        umlal2  v26.2d, v14.4s, v7.s[3]
        umulh   x26, x5, x5
        umlal   v26.2d, v0.2s, v7.s[0]
        umlal2  v26.2d, v0.4s, v7.s[1]
        ldp     q14, q0, [x2, #0x1f0]
        umlal   v26.2d, v17.2s, v3.s[2]
        umlal2  v26.2d, v17.4s, v3.s[3]
        umlal   v26.2d, v23.2s, v3.s[0]
        mul     x5, x22, x16
        umlal2  v26.2d, v23.4s, v3.s[1]
        ldp     q17, q23, [x2, #0x200]
        adc     x26, x15, x26
        adds    x21, x17, x21
        umlal   v26.2d, v9.2s, v15.s[2]
        stp     x24, x26, [x1, #0x1b0]
        umlal2  v26.2d, v9.4s, v15.s[3]
        umulh   x24, x22, x16
        umlal   v26.2d, v6.2s, v15.s[0]
        umlal2  v26.2d, v6.4s, v15.s[1]
        ldp     q9, q6, [x2, #0x210]
        umulh   x26, x23, x10
        str     q26, [sp, #0x260]
        umull   v26.2d, v14.2s, v7.s[2]
        umulh   x8, x10, x16
        umlal2  v26.2d, v14.4s, v7.s[3]
        umlal   v26.2d, v0.2s, v7.s[0]
        umulh   x12, x23, x16
        umlal2  v26.2d, v0.4s, v7.s[1]
        umlal   v26.2d, v9.2s, v3.s[2]
        umlal2  v26.2d, v9.4s, v3.s[3]
        umlal   v26.2d, v6.2s, v3.s[0]
        mul     x13, x22, x10
        umlal2  v26.2d, v6.4s, v3.s[1]
        adcs    x19, x26, x19
        mul     x26, x10, x16
        umlal   v26.2d, v29.2s, v15.s[2]
        adcs    x5, x12, x5
        umlal2  v26.2d, v29.4s, v15.s[3]
        ldp     q14, q15, [x2, #0x210]
        umulh   x12, x22, x10
        str     q26, [sp, #0x270]
        umull   v9.2d, v17.2s, v7.s[2]
        mul     x14, x23, x22
        mul     x25, x25, x25
        stp     x25, x6, [x1, #0x180]
        adcs    x24, x24, x26
        adc     x25, x8, xzr
        adds    x19, x19, x13
        umulh   x26, x23, x23
        adcs    x5, x5, x12
        umlal2  v9.2d, v17.4s, v7.s[3]
        ldp     q0, q6, [x2, #0x220]
        umull   v17.2d, v14.2s, v7.s[2]
        adcs    x24, x24, xzr
        umlal   v9.2d, v23.2s, v7.s[0]
        adc     x25, x25, xzr
        adds    x6, x14, x14
        umlal2  v9.2d, v23.4s, v7.s[1]
        umlal2  v17.2d, v14.4s, v7.s[3]
        adcs    x21, x21, x21
        mul     x23, x23, x23
        umlal   v9.2d, v0.2s, v3.s[2]
        adcs    x19, x19, x19
        umlal2  v9.2d, v0.4s, v3.s[3]
        adcs    x5, x5, x5
        umlal   v9.2d, v6.2s, v3.s[0]
        adcs    x24, x24, x24
        umlal   v17.2d, v15.2s, v7.s[0]
        ldp     q14, q0, [x2]
        umlal2  v17.2d, v15.4s, v7.s[1]
        ldp     q15, q23, [x2, #0x220]
        umlal2  v9.2d, v6.4s, v3.s[1]
        umlal   v17.2d, v16.2s, v3.s[2]
        str     q9, [sp, #0x280]
        umull   v9.2d, v15.2s, v7.s[2]
        mul     x8, x22, x22
        umlal2  v17.2d, v16.4s, v3.s[3]
        ldp     d3, d6, [x1, #0x78]
        adcs    x25, x25, x25
        umull   v16.2d, v1.2s, v7.s[2]
        ldp     d26, d29, [x1, #0x70]
        adc     x12, xzr, xzr
        usra    v21.2d, v3.2d, #0x1a
        mul     x13, x10, x10
        shl     v3.2d, v6.2d, #0x2c
        ldp     x14, x15, [x1, #0x180]
        umlal2  v9.2d, v15.4s, v7.s[3]
        umlal   v9.2d, v23.2s, v7.s[0]
        ldr     q15, [sp, #0x2c0]
        umlal2  v16.2d, v1.4s, v7.s[3]
        umulh   x10, x10, x10
        str     q17, [sp, #0x290]
        usra    v21.2d, v3.2d, #6
        umlal2  v9.2d, v23.4s, v7.s[1]
        ldp     d1, d3, [x1, #0x80]
        shl     v6.2d, v29.2d, #0x26
        ldp     q7, q17, [x2, #0x20]
        usra    v20.2d, v26.2d, #0x20
        ldp     q23, q26, [x2, #0x40]
        str     q16, [sp, #0x2b0]
        umulh   x22, x22, x22
        str     q9, [sp, #0x2a0]
        ldp     q9, q16, [x2, #0x60]
        usra    v20.2d, v6.2d, #6
        usra    v24.2d, v1.2d, #0x14
        ldp     q1, q6, [x2, #0x80]
        shl     v3.2d, v3.2d, #0x32
        usra    v24.2d, v3.2d, #6
        ext     v3.16b, v8.16b, v20.16b, #8
        usra    v20.2d, v3.2d, #0x1d
        ext     v3.16b, v20.16b, v8.16b, #8
        and     v20.16b, v20.16b, v10.16b
        usra    v21.2d, v3.2d, #0x1d
        umlal   v12.2d, v7.2s, v20.s[0]
        umlal2  v12.2d, v7.4s, v20.s[2]
        ldp     q3, q7, [x2, #0xa0]
        umlal   v25.2d, v17.2s, v20.s[0]
        umlal   v28.2d, v26.2s, v20.s[0]
        umlal2  v25.2d, v17.4s, v20.s[2]
        umlal   v21.2d, v14.2s, v20.s[0]
        umlal2  v21.2d, v14.4s, v20.s[2]
        umlal   v19.2d, v23.2s, v20.s[0]
        umlal2  v19.2d, v23.4s, v20.s[2]
        ldp     q14, q17, [x2, #0xc0]
        umlal2  v28.2d, v26.4s, v20.s[2]
        ext     v23.16b, v8.16b, v21.16b, #8
        umlal   v27.2d, v9.2s, v20.s[0]
        usra    v21.2d, v23.2d, #0x1d
        umlal2  v27.2d, v9.4s, v20.s[2]
        umlal   v13.2d, v16.2s, v20.s[0]
        umlal2  v13.2d, v16.4s, v20.s[2]
        umlal   v30.2d, v1.2s, v20.s[0]
        ext     v9.16b, v21.16b, v8.16b, #8
        umlal2  v30.2d, v1.4s, v20.s[2]
        umlal   v4.2d, v6.2s, v20.s[0]
        adds    x26, x6, x26
        mul     x6, x16, x16
        adcs    x21, x21, x8
        stp     x23, x26, [x1, #0x1c0]
        adcs    x23, x19, x22
        ldp     q1, q16, [x2, #0x100]
        ldp     x19, x22, [x1, #0x1a0]
        umulh   x26, x16, x16
        adcs    x5, x5, x13
        stp     x21, x23, [x1, #0x1d0]
        adcs    x23, x24, x10
        ldp     x24, x21, [x1, #0x190]
        adcs    x25, x25, x6
        adc     x26, x12, x26
        ldp     x6, x8, [x1, #0x1b0]
        stp     x5, x23, [x1, #0x1e0]
        ldp     x23, x5, [x1, #0x1c0]
        stp     x25, x26, [x1, #0x1f0]
        subs    x20, x27, x20
        and     v16.16b, v21.16b, v10.16b
        ldp     q21, q23, [x2]
        sbcs    x27, x4, x28
        usra    v24.2d, v9.2d, #0x1d
        sbcs    x28, x9, x3
        ldp     x25, x26, [x1, #0x1d0]
        umlal2  v4.2d, v6.4s, v20.s[2]
        sbcs    x3, x11, x7
        ldp     q9, q6, [x2, #0xe0]
        umlal   v11.2d, v3.2s, v20.s[0]
        csetm   x4, lo
        umlal2  v11.2d, v3.4s, v20.s[2]
        ldp     q3, q26, [x2, #0x20]
        cmn     x4, #1
        eor     x28, x28, x4
        umlal   v24.2d, v0.2s, v20.s[0]
        eor     x20, x20, x4
        eor     x27, x27, x4
        eor     x3, x3, x4
        umlal2  v24.2d, v0.4s, v20.s[2]
        ldp     d0, d29, [x1, #0x88]
        adcs    x20, x20, xzr
        umlal   v24.2d, v21.2s, v16.s[0]
        adcs    x27, x27, xzr
        umulh   x4, x20, x20
        umlal2  v24.2d, v21.4s, v16.s[2]
        adcs    x28, x28, xzr
        ldr     q21, [sp, #0x2d0]
        umlal   v25.2d, v3.2s, v16.s[0]
        adcs    x3, x3, xzr
        umlal2  v25.2d, v3.4s, v16.s[2]
        uzp1    v3.4s, v20.4s, v16.4s
        umlal   v19.2d, v26.2s, v16.s[0]
        umulh   x7, x20, x27
        usra    v12.2d, v0.2d, #0xe
        ext     v0.16b, v8.16b, v24.16b, #8
        shl     v29.2d, v29.2d, #0x38
        umlal2  v19.2d, v26.4s, v16.s[2]
        usra    v24.2d, v0.2d, #0x1d
        ldp     d0, d26, [x1, #0x90]
        umulh   x9, x20, x28
        umlal   v31.2d, v7.2s, v20.s[0]
        usra    v12.2d, v29.2d, #6
        umlal2  v31.2d, v7.4s, v20.s[2]
        ldp     q7, q29, [x2]
        umlal   v22.2d, v14.2s, v20.s[0]
        umlal2  v22.2d, v14.4s, v20.s[2]
        ext     v14.16b, v24.16b, v8.16b, #8
        and     v24.16b, v24.16b, v10.16b
        umulh   x10, x20, x3
        usra    v12.2d, v14.2d, #0x1d
        umlal   v2.2d, v17.2s, v20.s[0]
        usra    v25.2d, v0.2d, #8
        ldp     q14, q0, [x2, #0x40]
        shl     v26.2d, v26.2d, #0x3e
        umlal2  v2.2d, v17.4s, v20.s[2]
        mul     x11, x27, x3
        umlal   v5.2d, v9.2s, v20.s[0]
        ldr     q17, [sp, #0x2e0]
        umlal   v12.2d, v23.2s, v16.s[0]
        umlal2  v12.2d, v23.4s, v16.s[2]
        usra    v25.2d, v26.2d, #6
        umlal   v12.2d, v7.2s, v24.s[0]
        mul     x12, x20, x28
        ldp     q23, q26, [x2, #0x60]
        umlal2  v12.2d, v7.4s, v24.s[2]
        umlal2  v5.2d, v9.4s, v20.s[2]
        ldp     q9, q7, [x2, #0x20]
        umlal   v28.2d, v14.2s, v16.s[0]
        umulh   x13, x27, x3
        umlal2  v28.2d, v14.4s, v16.s[2]
        adds    x7, x7, x12
        umlal   v27.2d, v0.2s, v16.s[0]
        umlal2  v27.2d, v0.4s, v16.s[2]
        ext     v14.16b, v8.16b, v12.16b, #8
        mul     x12, x20, x3
        umlal   v18.2d, v6.2s, v20.s[0]
        usra    v12.2d, v14.2d, #0x1d
        umlal   v13.2d, v23.2s, v16.s[0]
        umlal2  v13.2d, v23.4s, v16.s[2]
        ldp     q14, q0, [x2, #0x40]
        mul     x16, x28, x3
        umlal   v19.2d, v9.2s, v24.s[0]
        adcs    x9, x9, x12
        umlal2  v19.2d, v9.4s, v24.s[2]
        ldp     q9, q23, [x2, #0x80]
        adcs    x10, x10, x11
        umlal   v28.2d, v7.2s, v24.s[0]
        mul     x11, x27, x28
        umlal2  v28.2d, v7.4s, v24.s[2]
        adcs    x12, x13, x16
        umlal   v30.2d, v26.2s, v16.s[0]
        umlal2  v30.2d, v26.4s, v16.s[2]
        ldp     q7, q26, [x2, #0x60]
        umulh   x13, x27, x28
        umlal2  v18.2d, v6.4s, v20.s[2]
        umlal   v27.2d, v14.2s, v24.s[0]
        umlal2  v27.2d, v14.4s, v24.s[2]
        ldp     q14, q6, [x2, #0xa0]
        umlal   v13.2d, v0.2s, v24.s[0]
        umulh   x16, x28, x3
        umlal2  v13.2d, v0.4s, v24.s[2]
        and     v0.16b, v18.16b, v10.16b
        umlal   v4.2d, v9.2s, v16.s[0]
        umlal2  v4.2d, v9.4s, v16.s[2]
        ext     v9.16b, v8.16b, v18.16b, #8
        umlal   v11.2d, v23.2s, v16.s[0]
        ext     v18.16b, v18.16b, v8.16b, #8
        mul     x17, x20, x27
        umlal2  v11.2d, v23.4s, v16.s[2]
        usra    v0.2d, v9.2d, #0x1d
        adc     x16, x16, xzr
        adds    x9, x9, x11
        ldp     q9, q23, [x2, #0xc0]
        adcs    x10, x10, x13
        umlal   v15.2d, v1.2s, v20.s[0]
        adcs    x11, x12, xzr
        mul     x20, x20, x20
        umlal2  v15.2d, v1.4s, v20.s[2]
        ext     v1.16b, v12.16b, v8.16b, #8
        and     v12.16b, v12.16b, v10.16b
        adc     x12, x16, xzr
        adds    x13, x17, x17
        usra    v25.2d, v1.2d, #0x1d
        adcs    x7, x7, x7
        umlal   v30.2d, v7.2s, v24.s[0]
        adcs    x9, x9, x9
        umulh   x16, x27, x27
        umlal2  v30.2d, v7.4s, v24.s[2]
        adcs    x10, x10, x10
        umlal   v4.2d, v26.2s, v24.s[0]
        usra    v15.2d, v18.2d, #0x1d
        adcs    x11, x11, x11
        umlal   v31.2d, v14.2s, v16.s[0]
        ldp     q1, q7, [x2, #0xe0]
        adcs    x12, x12, x12
        umlal2  v31.2d, v14.4s, v16.s[2]
        adc     x17, xzr, xzr
        adds    x4, x13, x4
        umlal   v22.2d, v6.2s, v16.s[0]
        mul     x27, x27, x27
        mul     x13, x28, x28
        umlal2  v22.2d, v6.4s, v16.s[2]
        ldr     d14, [x1, #0x98]
        umlal   v25.2d, v29.2s, v24.s[0]
        ldp     q6, q18, [x2, #0x100]
        umlal2  v25.2d, v29.4s, v24.s[2]
        ldp     q20, q29, [x2, #0x120]
        umlal   v2.2d, v9.2s, v16.s[0]
        umlal2  v2.2d, v9.4s, v16.s[2]
        umlal   v5.2d, v23.2s, v16.s[0]
        umlal2  v5.2d, v23.4s, v16.s[2]
        umulh   x28, x28, x28
        adcs    x27, x7, x27
        shl     v14.2d, v14.2d, #4
        umlal2  v4.2d, v26.4s, v24.s[2]
        adcs    x7, x9, x16
        ldp     x9, x16, [x1, #0x1f0]
        umlal   v15.2d, v7.2s, v16.s[0]
        uzp1    v9.4s, v24.4s, v12.4s
        adcs    x10, x10, x13
        usra    v19.2d, v14.2d, #6
        ldp     q14, q23, [x2, #0x80]
        ldp     q26, q29, [x2, #0xa0]
        umlal2  v15.2d, v7.4s, v16.s[2]
        umulh   x13, x3, x3
        umlal   v0.2d, v1.2s, v16.s[0]
        ldr     q7, [sp, #0x2f0]
        adcs    x28, x11, x28
        umlal2  v0.2d, v1.4s, v16.s[2]
        umlal   v21.2d, v6.2s, v16.s[0]
        and     v1.16b, v15.16b, v10.16b
        mul     x3, x3, x3
        umlal2  v21.2d, v6.4s, v16.s[2]
        ext     v6.16b, v8.16b, v15.16b, #8
        ext     v15.16b, v15.16b, v8.16b, #8
        umlal   v11.2d, v14.2s, v24.s[0]
        usra    v1.2d, v6.2d, #0x1d
        umlal2  v11.2d, v14.4s, v24.s[2]
        ldp     q14, q6, [x2, #0xc0]
        adcs    x3, x12, x3
        ldp     x11, x12, [x1, #0x1d0]
        umlal   v31.2d, v23.2s, v24.s[0]
        adc     x13, x17, x13
        umlal   v22.2d, v26.2s, v24.s[0]
        umlal2  v22.2d, v26.4s, v24.s[2]
        ldp     q16, q26, [x2, #0xe0]
        umlal2  v31.2d, v23.4s, v24.s[2]
        umlal   v2.2d, v29.2s, v24.s[0]
        umlal2  v2.2d, v29.4s, v24.s[2]
        ldp     q23, q29, [x2]
        umlal   v21.2d, v18.2s, v3.s[0]
        umlal2  v21.2d, v18.4s, v3.s[1]
        umlal   v5.2d, v14.2s, v24.s[0]
        umlal2  v5.2d, v14.4s, v24.s[2]
        ldp     q14, q18, [x2, #0x100]
        umlal   v0.2d, v6.2s, v24.s[0]
        subs    x20, x14, x20
        umlal2  v0.2d, v6.4s, v24.s[2]
        usra    v21.2d, v15.2d, #0x1d
        ldp     q15, q6, [x2, #0x20]
        umlal   v25.2d, v23.2s, v12.s[0]
        ldp     x14, x17, [x1, #0x1b0]
        umlal2  v25.2d, v23.4s, v12.s[2]
        sbcs    x4, x15, x4
        umlal   v28.2d, v15.2s, v12.s[0]
        sbcs    x24, x24, x27
        ldp     x27, x15, [sp]
        umlal2  v28.2d, v15.4s, v12.s[2]
        sbcs    x21, x21, x7
        sbcs    x19, x19, x10
        ldp     x7, x10, [sp, #0x10]
        umlal   v27.2d, v6.2s, v12.s[0]
        ext     v15.16b, v8.16b, v25.16b, #8
        sbcs    x28, x22, x28
        sbcs    x22, x6, x3
        ldp     x3, x6, [x1, #0x1e0]
        umlal2  v27.2d, v6.4s, v12.s[2]
        usra    v25.2d, v15.2d, #0x1d
        sbcs    x8, x8, x13
        ldp     q15, q6, [x2, #0x40]
        ngc     x13, xzr
        adds    x23, x20, x23
        umlal   v1.2d, v16.2s, v24.s[0]
        adcs    x20, x4, x5
        ldp     x4, x5, [sp, #0x20]
        umlal2  v1.2d, v16.4s, v24.s[2]
        adcs    x24, x24, x25
        umlal   v21.2d, v26.2s, v24.s[0]
        adcs    x21, x21, x26
        ldp     x25, x26, [x1, #0x130]
        umlal2  v21.2d, v26.4s, v24.s[2]
        adcs    x19, x19, x3
        ldp     q16, q23, [x2, #0x60]
        umlal   v17.2d, v14.2s, v24.s[0]
        adcs    x28, x28, x6
        ldp     x3, x6, [sp, #0x30]
        umlal2  v17.2d, v14.4s, v24.s[2]
        adcs    x22, x22, x9
        adcs    x8, x8, x16
        ldp     x9, x16, [x1, #0x1a0]
        umlal   v13.2d, v15.2s, v12.s[0]
        ext     v14.16b, v8.16b, v21.16b, #8
        adc     x13, x13, xzr
        umlal2  v13.2d, v15.4s, v12.s[2]
        ldp     q15, q24, [x2, #0x80]
        umlal   v30.2d, v6.2s, v12.s[0]
        ext     v26.16b, v21.16b, v8.16b, #8
        adds    x23, x9, x23
        umlal2  v30.2d, v6.4s, v12.s[2]
        and     v6.16b, v21.16b, v10.16b
        ext     v21.16b, v25.16b, v8.16b, #8
        and     v25.16b, v25.16b, v10.16b
        adcs    x20, x16, x20
        ldp     x9, x16, [x1, #0x150]
        adcs    x24, x14, x24
        stp     x23, x20, [x1, #0x1a0]
        umlal   v4.2d, v16.2s, v12.s[0]
        usra    v19.2d, v21.2d, #0x1d
        ldp     x23, x20, [x1, #0x160]
        adcs    x21, x17, x21
        umlal2  v4.2d, v16.4s, v12.s[2]
        stp     x24, x21, [x1, #0x1b0]
        umlal   v11.2d, v23.2s, v12.s[0]
        usra    v6.2d, v14.2d, #0x1d
        ldp     x24, x21, [sp, #0x50]
        umlal2  v11.2d, v23.4s, v12.s[2]
        ldp     x14, x17, [x1, #0x1c0]
        umlal   v31.2d, v15.2s, v12.s[0]
        umlal   v19.2d, v29.2s, v12.s[0]
        umlal2  v19.2d, v29.4s, v12.s[2]
        ldp     q14, q16, [x2, #0xa0]
        umlal2  v31.2d, v15.4s, v12.s[2]
        ldp     q15, q21, [x2, #0xc0]
        adcs    x19, x14, x19
        umlal   v22.2d, v24.2s, v12.s[0]
        adcs    x28, x17, x28
        umlal2  v22.2d, v24.4s, v12.s[2]
        stp     x19, x28, [x1, #0x1c0]
        adcs    x19, x11, x22
        umlal   v17.2d, v18.2s, v3.s[2]
        ldp     x28, x22, [sp, #0x70]
        adcs    x8, x12, x8
        umlal2  v17.2d, v18.4s, v3.s[3]
        ldp     x11, x12, [sp, #0x60]
        umlal   v17.2d, v20.2s, v3.s[0]
        ldp     x14, x17, [x1, #0x1e0]
        umlal2  v17.2d, v20.4s, v3.s[1]
        stp     x19, x8, [x1, #0x1d0]
        umlal   v2.2d, v14.2s, v12.s[0]
        ldp     x19, x8, [x1, #0x1f0]
        umlal2  v2.2d, v14.4s, v12.s[2]
        umlal   v5.2d, v16.2s, v12.s[0]
        ldp     q14, q18, [x2, #0xe0]
        adcs    x13, x14, x13
        umlal2  v5.2d, v16.4s, v12.s[2]
        ldp     q16, q20, [x2, #0x100]
        adcs    x14, x17, xzr
        umlal   v0.2d, v15.2s, v12.s[0]
        ldp     q23, q24, [x2, #0x120]
        stp     x13, x14, [x1, #0x1e0]
        adcs    x19, x19, xzr
        umlal2  v0.2d, v15.4s, v12.s[2]
        ldp     x13, x14, [x1, #0x100]
        adcs    x8, x8, xzr
        umlal   v1.2d, v21.2s, v12.s[0]
        usra    v17.2d, v26.2d, #0x1d
        stp     x19, x8, [x1, #0x1f0]
        umlal2  v1.2d, v21.4s, v12.s[2]
        ldp     x19, x8, [x1, #0x110]
        ldp     q15, q21, [x2]
        subs    x27, x13, x27
        ldp     d26, d29, [x1, #0x98]
        umlal   v6.2d, v14.2s, v12.s[0]
        sbcs    x13, x14, x15
        ldp     x14, x15, [x1, #0x120]
        umlal2  v6.2d, v14.4s, v12.s[2]
        sbcs    x19, x19, x7
        stp     x27, x13, [sp]
        umlal   v17.2d, v18.2s, v12.s[0]
        sbcs    x27, x8, x10
        ldp     x7, x8, [x1, #0x140]
        umlal2  v17.2d, v18.4s, v12.s[2]
        stp     x19, x27, [sp, #0x10]
        umlal   v7.2d, v16.2s, v12.s[0]
        sbcs    x19, x14, x4
        ldp     x27, x4, [x1, #0x170]
        umlal2  v7.2d, v16.4s, v12.s[2]
        sbcs    x5, x15, x5
        ldp     x10, x13, [sp, #0x40]
        usra    v28.2d, v26.2d, #0x3c
        sbcs    x25, x25, x3
        stp     x19, x5, [sp, #0x20]
        shl     v14.2d, v29.2d, #0xa
        sbcs    x19, x26, x6
        ldp     x26, x3, [sp]
        ext     v12.16b, v8.16b, v17.16b, #8
        and     v16.16b, v17.16b, v10.16b
        stp     x25, x19, [sp, #0x30]
        umlal   v7.2d, v20.2s, v9.s[0]
        ext     v17.16b, v17.16b, v8.16b, #8
        sbcs    x19, x7, x10
        ldp     x25, x5, [sp, #0x10]
        usra    v28.2d, v14.2d, #6
        umlal2  v7.2d, v20.4s, v9.s[1]
        sbcs    x6, x8, x13
        ldp     x7, x8, [x1, #0x1b0]
        usra    v16.2d, v12.2d, #0x1d
        umlal   v7.2d, v23.2s, v3.s[2]
        sbcs    x24, x9, x24
        ldp     x9, x10, [sp, #0x20]
        umlal2  v7.2d, v23.4s, v3.s[3]
        sbcs    x21, x16, x21
        stp     x19, x6, [sp, #0x40]
        umlal   v7.2d, v24.2s, v3.s[0]
        sbcs    x23, x23, x11
        ldp     q14, q12, [x2, #0x20]
        umlal2  v7.2d, v24.4s, v3.s[1]
        sbcs    x19, x20, x12
        ldp     x20, x6, [x1, #0x1a0]
        ldp     x11, x12, [sp, #0x30]
        ldp     x13, x14, [x1, #0x1d0]
        ldp     q18, q20, [x2, #0x40]
        sbcs    x27, x27, x28
        umlal   v19.2d, v15.2s, v25.s[0]
        ldp     q23, q24, [x2, #0x60]
        sbcs    x28, x4, x22
        umlal2  v19.2d, v15.4s, v25.s[2]
        ngc     x22, xzr
        stp     x27, x28, [sp, #0x70]
        umlal   v27.2d, v14.2s, v25.s[0]
        stp     x23, x19, [sp, #0x60]
        usra    v7.2d, v17.2d, #0x1d
        umlal   v13.2d, v12.2s, v25.s[0]
        ldp     x23, x19, [x1, #0x180]
        umlal2  v27.2d, v14.4s, v25.s[2]
        ldp     q14, q15, [x2, #0x80]
        ext     v17.16b, v8.16b, v19.16b, #8
        ldp     x27, x28, [sp, #0x40]
        umlal2  v13.2d, v12.4s, v25.s[2]
        usra    v19.2d, v17.2d, #0x1d
        umlal   v4.2d, v20.2s, v25.s[0]
        adds    x23, x26, x23
        ldp     x26, x4, [x1, #0x1f0]
        umlal   v30.2d, v18.2s, v25.s[0]
        adcs    x19, x3, x19
        ldp     x3, x15, [sp, #0x70]
        stp     x24, x21, [sp, #0x50]
        umlal2  v30.2d, v18.4s, v25.s[2]
        umlal   v31.2d, v24.2s, v25.s[0]
        ldp     x24, x21, [x1, #0x140]
        ext     v12.16b, v19.16b, v8.16b, #8
        and     v17.16b, v19.16b, v10.16b
        stp     x23, x19, [sp]
        ldr     q18, [sp, #0x300]
        umlal   v22.2d, v14.2s, v25.s[0]
        ldp     x23, x19, [x1, #0x190]
        usra    v28.2d, v12.2d, #0x1d
        umlal2  v4.2d, v20.4s, v25.s[2]
        umlal   v11.2d, v23.2s, v25.s[0]
        ldp     q12, q19, [x2, #0xa0]
        umlal2  v11.2d, v23.4s, v25.s[2]
        ldp     q20, q23, [x2, #0xc0]
        umlal   v2.2d, v15.2s, v25.s[0]
        adcs    x23, x25, x23
        umlal   v28.2d, v21.2s, v25.s[0]
        adcs    x19, x5, x19
        ldp     x25, x5, [sp, #0x60]
        umlal2  v28.2d, v21.4s, v25.s[2]
        adcs    x20, x9, x20
        umlal2  v31.2d, v24.4s, v25.s[2]
        uzp1    v21.4s, v25.4s, v17.4s
        umlal   v0.2d, v19.2s, v25.s[0]
        adcs    x6, x10, x6
        ldp     x9, x10, [x1, #0x150]
        umlal2  v22.2d, v14.4s, v25.s[2]
        ldp     q14, q24, [x2, #0x140]
        stp     x20, x6, [sp, #0x20]
        adcs    x20, x11, x7
        umlal2  v2.2d, v15.4s, v25.s[2]
        ldp     q15, q24, [x2, #0xe0]
        adcs    x6, x12, x8
        umlal   v5.2d, v12.2s, v25.s[0]
        stp     x23, x19, [sp, #0x10]
        ldp     x23, x19, [x1, #0x180]
        umlal2  v0.2d, v19.4s, v25.s[2]
        stp     x20, x6, [sp, #0x30]
        umlal2  v5.2d, v12.4s, v25.s[2]
        ldp     q12, q19, [x2, #0x100]
        umlal   v6.2d, v23.2s, v25.s[0]
        ldr     x20, [sp, #0x1c0]
        umlal   v1.2d, v20.2s, v25.s[0]
        ldp     x6, x7, [x1, #0x1c0]
        ldp     x8, x11, [sp, #0x20]
        umlal2  v1.2d, v20.4s, v25.s[2]
        umlal2  v6.2d, v23.4s, v25.s[2]
        ldp     x12, x16, [x1, #0x170]
        umlal   v16.2d, v15.2s, v25.s[0]
        ldp     q20, q23, [x2, #0x120]
        umlal2  v16.2d, v15.4s, v25.s[2]
        adcs    x27, x27, x6
        umlal   v7.2d, v24.2s, v25.s[0]
        ldr     q15, [sp, #0x1e0]
        adcs    x28, x28, x7
        ldp     x6, x7, [x1, #0x190]
        umlal   v18.2d, v12.2s, v25.s[0]
        stp     x27, x28, [sp, #0x40]
        umlal2  v18.2d, v12.4s, v25.s[2]
        ldp     d12, d26, [x1, #0xa0]
        shl     v26.2d, v26.2d, #0x10
        ldp     x27, x28, [sp, #0x50]
        umlal   v18.2d, v19.2s, v9.s[2]
        usra    v27.2d, v12.2d, #0x36
        umlal2  v7.2d, v24.4s, v25.s[2]
        ldp     q12, q24, [x2]
        umlal2  v18.2d, v19.4s, v9.s[3]
        umlal   v18.2d, v20.2s, v9.s[0]
        adcs    x27, x27, x13
        umlal2  v18.2d, v20.4s, v9.s[1]
        adcs    x28, x28, x14
        ldp     x13, x14, [sp, #0x30]
        umlal   v18.2d, v23.2s, v3.s[2]
        umlal2  v18.2d, v23.4s, v3.s[3]
        ldp     q19, q20, [x2, #0x20]
        umlal   v18.2d, v14.2s, v3.s[0]
        umlal   v28.2d, v12.2s, v17.s[0]
        stp     x27, x28, [sp, #0x50]
        ext     v23.16b, v8.16b, v7.16b, #8
        umlal2  v28.2d, v12.4s, v17.s[2]
        ldp     x27, x28, [x1, #0x1e0]
        ext     v12.16b, v7.16b, v8.16b, #8
        usra    v27.2d, v26.2d, #6
        umlal2  v18.2d, v14.4s, v3.s[1]
        and     v14.16b, v7.16b, v10.16b
        ext     v7.16b, v8.16b, v28.16b, #8
        adcs    x27, x25, x27
        usra    v14.2d, v23.2d, #0x1d
        adcs    x28, x5, x28
        ldp     q23, q25, [x2, #0x40]
        usra    v18.2d, v12.2d, #0x1d
        usra    v28.2d, v7.2d, #0x1d
        adcs    x25, x3, x26
        ext     v12.16b, v28.16b, v8.16b, #8
        and     v7.16b, v28.16b, v10.16b
        ldp     x26, x3, [sp]
        adcs    x4, x15, x4
        umlal   v13.2d, v19.2s, v17.s[0]
        ldp     x5, x15, [sp, #0x10]
        adc     x22, x22, xzr
        usra    v27.2d, v12.2d, #0x1d
        umlal2  v13.2d, v19.4s, v17.s[2]
        stp     x25, x4, [sp, #0x70]
        stp     x27, x28, [sp, #0x60]
        umlal   v30.2d, v20.2s, v17.s[0]
        umlal2  v30.2d, v20.4s, v17.s[2]
        ldp     x27, x28, [x1, #0x1c0]
        umlal   v4.2d, v23.2s, v17.s[0]
        umlal   v27.2d, v24.2s, v17.s[0]
        ldp     q12, q19, [x2, #0x60]
        umlal2  v4.2d, v23.4s, v17.s[2]
        ldp     q20, q23, [x2, #0x80]
        umlal   v11.2d, v25.2s, v17.s[0]
        adds    x24, x24, x26
        ldp     x25, x26, [sp, #0x60]
        adcs    x21, x21, x3
        stp     x24, x21, [x1, #0x140]
        ldp     x24, x21, [x1, #0x1b0]
        adcs    x3, x9, x5
        ldp     x4, x5, [x1, #0x160]
        adcs    x9, x10, x15
        umlal2  v27.2d, v24.4s, v17.s[2]
        stp     x3, x9, [x1, #0x150]
        umlal2  v11.2d, v25.4s, v17.s[2]
        ldp     x3, x9, [sp, #0x40]
        ldp     x10, x15, [x1, #0x1f0]
        adcs    x4, x4, x8
        ldp     x8, x17, [sp, #0x50]
        umlal   v31.2d, v12.2s, v17.s[0]
        adcs    x5, x5, x11
        umlal2  v31.2d, v12.4s, v17.s[2]
        ldp     q12, q24, [x2, #0xa0]
        adcs    x11, x12, x13
        stp     x4, x5, [x1, #0x160]
        umlal   v22.2d, v19.2s, v17.s[0]
        adcs    x4, x16, x14
        ldp     x5, x12, [x1, #0x1d0]
        umlal2  v22.2d, v19.4s, v17.s[2]
        stp     x11, x4, [x1, #0x170]
        umlal   v2.2d, v20.2s, v17.s[0]
        umlal2  v2.2d, v20.4s, v17.s[2]
        ldp     q19, q20, [x2, #0xc0]
        umlal   v5.2d, v23.2s, v17.s[0]
        ldp     q25, q26, [x2, #0xe0]
        umlal2  v5.2d, v23.4s, v17.s[2]
        umlal   v0.2d, v12.2s, v17.s[0]
        umlal2  v0.2d, v12.4s, v17.s[2]
        umlal   v1.2d, v24.2s, v17.s[0]
        ldp     q12, q23, [x2, #0x100]
        umlal2  v1.2d, v24.4s, v17.s[2]
        umlal   v6.2d, v19.2s, v17.s[0]
        umlal2  v6.2d, v19.4s, v17.s[2]
        umlal   v16.2d, v20.2s, v17.s[0]
        ldp     x4, x11, [sp, #0x70]
        umlal2  v16.2d, v20.4s, v17.s[2]
        ldp     q19, q20, [x2, #0x120]
        umlal   v18.2d, v26.2s, v17.s[0]
        umlal2  v18.2d, v26.4s, v17.s[2]
        ldp     d24, d26, [x1, #0xa8]
        adcs    x23, x23, x3
        ldp     x3, x13, [sp, #0xd0]
        umlal   v14.2d, v25.2s, v17.s[0]
        adcs    x19, x19, x9
        adcs    x6, x6, x8
        umlal2  v14.2d, v25.4s, v17.s[2]
        stp     x23, x19, [x1, #0x180]
        ldp     x23, x19, [x1, #0x40]
        usra    v13.2d, v24.2d, #0x30
        adcs    x7, x7, x17
        umlal   v15.2d, v12.2s, v17.s[0]
        ldp     x8, x9, [sp, #0xe0]
        shl     v24.2d, v26.2d, #0x16
        umlal2  v15.2d, v12.4s, v17.s[2]
        stp     x6, x7, [x1, #0x190]
        umlal   v15.2d, v23.2s, v21.s[0]
        ext     v12.16b, v18.16b, v8.16b, #8
        ldp     x6, x7, [x1, #0x1a0]
        umlal2  v15.2d, v23.4s, v21.s[1]
        ext     v17.16b, v8.16b, v18.16b, #8
        usra    v13.2d, v24.2d, #6
        ldp     q23, q24, [x2]
        ldp     q25, q26, [x2, #0x140]
        umlal   v27.2d, v23.2s, v7.s[0]
        adcs    x25, x6, x25
        ldp     x6, x14, [x1, #0x70]
        and     v18.16b, v18.16b, v10.16b
        umlal2  v27.2d, v23.4s, v7.s[2]
        adcs    x26, x7, x26
        stp     x25, x26, [x1, #0x1a0]
        adcs    x24, x24, x4
        umlal   v15.2d, v19.2s, v9.s[2]
        ldp     x25, x26, [sp, #0xf0]
        adcs    x21, x21, x11
        umlal2  v15.2d, v19.4s, v9.s[3]
        usra    v18.2d, v17.2d, #0x1d
        ldp     x4, x7, [sp, #0x100]
        adcs    x27, x27, x22
        umlal   v15.2d, v20.2s, v9.s[0]
        ldp     q17, q19, [x2, #0x20]
        adcs    x28, x28, xzr
        ldp     x22, x11, [sp, #0x190]
        umlal   v30.2d, v17.2s, v7.s[0]
        adcs    x5, x5, xzr
        umlal2  v30.2d, v17.4s, v7.s[2]
        ext     v17.16b, v8.16b, v27.16b, #8
        stp     x24, x21, [x1, #0x1b0]
        stp     x27, x28, [x1, #0x1c0]
        adcs    x24, x12, xzr
        umlal   v4.2d, v19.2s, v7.s[0]
        ldp     x27, x28, [sp, #0xc0]
        usra    v27.2d, v17.2d, #0x1d
        umlal2  v4.2d, v19.4s, v7.s[2]
        ldp     x21, x12, [sp, #0x110]
        umlal2  v15.2d, v20.4s, v9.s[1]
        stp     x5, x24, [x1, #0x1d0]
        umlal   v15.2d, v25.2s, v3.s[2]
        ldp     x24, x5, [x1, #0x1e0]
        umlal2  v15.2d, v25.4s, v3.s[3]
        ext     v17.16b, v27.16b, v8.16b, #8
        and     v19.16b, v27.16b, v10.16b
        ldp     q20, q23, [x2, #0x40]
        umlal   v15.2d, v26.2s, v3.s[0]
        usra    v13.2d, v17.2d, #0x1d
        ldp     q17, q25, [x2, #0x60]
        adcs    x24, x24, xzr
        umlal2  v15.2d, v26.4s, v3.s[1]
        ldr     q26, [sp, #0x1f0]
        adcs    x5, x5, xzr
        stp     x24, x5, [x1, #0x1e0]
        adcs    x24, x10, xzr
        ldp     x5, x10, [sp, #0x1b0]
        umlal   v13.2d, v24.2s, v7.s[0]
        adcs    x15, x15, xzr
        umlal2  v13.2d, v24.4s, v7.s[2]
        stp     x24, x15, [x1, #0x1f0]
        usra    v15.2d, v12.2d, #0x1d
        ldp     x24, x15, [sp, #0x140]
        uzp1    v12.4s, v7.4s, v19.4s
        umlal   v11.2d, v20.2s, v7.s[0]
        ldp     q24, q27, [x2, #0x80]
        umlal2  v11.2d, v20.4s, v7.s[2]
        umlal   v31.2d, v23.2s, v7.s[0]
        umlal2  v31.2d, v23.4s, v7.s[2]
        ldp     q20, q23, [x2, #0xa0]
        umlal   v22.2d, v17.2s, v7.s[0]
        umlal2  v22.2d, v17.4s, v7.s[2]
        umlal   v2.2d, v25.2s, v7.s[0]
        umlal2  v2.2d, v25.4s, v7.s[2]
        ldp     q17, q25, [x2, #0xc0]
        umlal   v5.2d, v24.2s, v7.s[0]
        umlal2  v5.2d, v24.4s, v7.s[2]
        umlal   v0.2d, v27.2s, v7.s[0]
        umlal2  v0.2d, v27.4s, v7.s[2]
        ldp     q24, q27, [x2, #0x160]
        umlal   v1.2d, v20.2s, v7.s[0]
        umlal2  v1.2d, v20.4s, v7.s[2]
        umlal   v6.2d, v23.2s, v7.s[0]
        ldp     q20, q27, [x2, #0x100]
        umlal2  v6.2d, v23.4s, v7.s[2]
        umlal   v16.2d, v17.2s, v7.s[0]
        umlal2  v16.2d, v17.4s, v7.s[2]
        ldp     q17, q23, [x2, #0xe0]
        umlal   v14.2d, v25.2s, v7.s[0]
        umlal2  v14.2d, v25.4s, v7.s[2]
        umlal   v26.2d, v20.2s, v7.s[0]
        umlal2  v26.2d, v20.4s, v7.s[2]
        ldp     q20, q25, [x2, #0x120]
        umlal   v26.2d, v27.2s, v21.s[2]
        cmp     x20, #1
        sbcs    x23, x23, x27
        ldp     x20, x27, [x1, #0xf0]
        sbcs    x19, x19, x28
        stp     x23, x19, [sp, #0xc0]
        ldp     x23, x19, [x1, #0x50]
        sbcs    x23, x23, x3
        sbcs    x19, x19, x13
        ldp     x28, x3, [x1, #0xc0]
        stp     x23, x19, [sp, #0xd0]
        ldp     x23, x19, [x1, #0x60]
        ldp     x13, x16, [sp, #0x1a0]
        sbcs    x23, x23, x8
        sbcs    x19, x19, x9
        sbcs    x25, x6, x25
        ldp     x6, x8, [sp, #0x170]
        umlal   v18.2d, v17.2s, v7.s[0]
        sbcs    x26, x14, x26
        stp     x23, x19, [sp, #0xe0]
        umlal   v15.2d, v23.2s, v7.s[0]
        ldp     x23, x19, [sp, #0xc0]
        umlal2  v15.2d, v23.4s, v7.s[2]
        stp     x25, x26, [sp, #0xf0]
        umlal2  v18.2d, v17.4s, v7.s[2]
        ldp     q7, q17, [x2, #0x140]
        umlal2  v26.2d, v27.4s, v21.s[3]
        ldp     q23, q27, [x2]
        ldr     x25, [sp, #0x1c8]
        umlal   v26.2d, v20.2s, v21.s[0]
        ldp     x26, x9, [sp, #0x180]
        umlal2  v26.2d, v20.4s, v21.s[1]
        and     v20.16b, v15.16b, v10.16b
        umlal   v26.2d, v25.2s, v9.s[2]
        umlal2  v26.2d, v25.4s, v9.s[3]
        ext     v25.16b, v8.16b, v15.16b, #8
        ext     v15.16b, v15.16b, v8.16b, #8
        sbcs    x26, x26, x4
        umlal   v26.2d, v7.2s, v9.s[0]
        usra    v20.2d, v25.2d, #0x1d
        sbcs    x4, x9, x7
        ldp     x7, x9, [x1, #0x140]
        umlal2  v26.2d, v7.4s, v9.s[1]
        ldp     q7, q25, [x2, #0x20]
        sbcs    x21, x22, x21
        umlal   v26.2d, v17.2s, v3.s[2]
        sbcs    x22, x11, x12
        stp     x26, x4, [sp, #0x100]
        umlal2  v26.2d, v17.4s, v3.s[3]
        stp     x21, x22, [sp, #0x110]
        umlal   v13.2d, v23.2s, v19.s[0]
        ldp     x21, x22, [sp, #0x130]
        umlal2  v13.2d, v23.4s, v19.s[2]
        ldp     d17, d23, [x1, #0xb0]
        umlal   v26.2d, v24.2s, v3.s[0]
        ldp     x26, x4, [sp, #0x150]
        umlal2  v26.2d, v24.4s, v3.s[1]
        ldp     x11, x12, [sp, #0x120]
        ext     v24.16b, v8.16b, v13.16b, #8
        umlal   v4.2d, v7.2s, v19.s[0]
        shl     v23.2d, v23.2d, #0x1c
        umlal2  v4.2d, v7.4s, v19.s[2]
        ldp     q7, q28, [x2, #0x40]
        usra    v26.2d, v15.2d, #0x1d
        sbcs    x11, x13, x11
        ldr     q15, [sp, #0x200]
        umlal   v11.2d, v25.2s, v19.s[0]
        sbcs    x12, x16, x12
        umlal2  v11.2d, v25.4s, v19.s[2]
        ldp     x13, x14, [sp, #0x100]
        usra    v13.2d, v24.2d, #0x1d
        sbcs    x21, x5, x21
        sbcs    x22, x10, x22
        usra    v30.2d, v17.2d, #0x2a
        ldp     x5, x10, [sp, #0xe0]
        stp     x21, x22, [sp, #0x130]
        sbcs    x24, x28, x24
        sbcs    x28, x3, x15
        ldp     x21, x22, [x1, #0x180]
        stp     x24, x28, [sp, #0x140]
        ext     v17.16b, v13.16b, v8.16b, #8
        and     v13.16b, v13.16b, v10.16b
        ldp     q24, q25, [x2, #0x80]
        usra    v30.2d, v23.2d, #6
        stp     x11, x12, [sp, #0x120]
        umlal   v31.2d, v7.2s, v19.s[0]
        umlal2  v31.2d, v7.4s, v19.s[2]
        ldp     q7, q23, [x2, #0x60]
        ldp     x24, x28, [sp, #0x110]
        umlal   v22.2d, v28.2s, v19.s[0]
        usra    v30.2d, v17.2d, #0x1d
        ldp     x3, x11, [sp, #0x160]
        umlal2  v22.2d, v28.4s, v19.s[2]
        ldp     x12, x15, [x1, #0x160]
        ldp     x16, x17, [x1, #0xd0]
        ldp     q17, q28, [x2, #0xa0]
        umlal   v30.2d, v27.2s, v19.s[0]
        umlal   v0.2d, v24.2s, v19.s[0]
        umlal2  v30.2d, v27.4s, v19.s[2]
        sbcs    x26, x16, x26
        sbcs    x4, x17, x4
        umlal2  v0.2d, v24.4s, v19.s[2]
        ldp     q24, q27, [x2, #0xe0]
        stp     x26, x4, [sp, #0x150]
        umlal   v1.2d, v25.2s, v19.s[0]
        ldp     x26, x4, [x1, #0xe0]
        umlal   v5.2d, v23.2s, v19.s[0]
        umlal   v2.2d, v7.2s, v19.s[0]
        umlal2  v2.2d, v7.4s, v19.s[2]
        ldp     q7, q29, [x2, #0xc0]
        umlal2  v5.2d, v23.4s, v19.s[2]
        umlal   v6.2d, v17.2s, v19.s[0]
        umlal2  v6.2d, v17.4s, v19.s[2]
        umlal2  v1.2d, v25.4s, v19.s[2]
        sbcs    x26, x26, x3
        sbcs    x3, x4, x11
        umlal   v16.2d, v28.2s, v19.s[0]
        ldp     x4, x11, [x1, #0x190]
        umlal2  v16.2d, v28.4s, v19.s[2]
        ldp     q17, q23, [x2, #0x100]
        sbcs    x20, x20, x6
        umlal   v14.2d, v7.2s, v19.s[0]
        sbcs    x27, x27, x8
        ldp     x6, x8, [sp, #0x130]
        umlal2  v14.2d, v7.4s, v19.s[2]
        ngc     x16, xzr
        stp     x20, x27, [sp, #0x170]
        umlal   v18.2d, v29.2s, v19.s[0]
        cmp     x25, #1
        ldp     x20, x27, [x1, #0x1f0]
        umlal2  v18.2d, v29.4s, v19.s[2]
        ldp     q7, q25, [x2, #0x120]
        adcs    x23, x23, x7
        umlal   v20.2d, v24.2s, v19.s[0]
        adcs    x19, x19, x9
        ldp     x25, x7, [sp, #0x120]
        umlal   v26.2d, v27.2s, v19.s[0]
        stp     x23, x19, [sp, #0xc0]
        umlal2  v20.2d, v24.4s, v19.s[2]
        stp     x26, x3, [sp, #0x160]
        ldp     x23, x19, [sp, #0xf0]
        umlal   v15.2d, v17.2s, v19.s[0]
        ldp     x26, x3, [x1, #0x150]
        umlal2  v15.2d, v17.4s, v19.s[2]
        ldp     x9, x17, [sp, #0xd0]
        umlal   v15.2d, v23.2s, v12.s[0]
        umlal2  v15.2d, v23.4s, v12.s[1]
        ldp     q17, q23, [x2, #0x140]
        umlal   v15.2d, v7.2s, v21.s[2]
        ldp     q24, q28, [x2, #0x160]
        umlal2  v15.2d, v7.4s, v21.s[3]
        adcs    x26, x9, x26
        umlal   v15.2d, v25.2s, v21.s[0]
        adcs    x3, x17, x3
        ldp     x9, x17, [sp, #0x160]
        umlal2  v26.2d, v27.4s, v19.s[2]
        adcs    x5, x5, x12
        ldp     q7, q19, [x2]
        umlal2  v15.2d, v25.4s, v21.s[1]
        adcs    x10, x10, x15
        ldp     x12, x15, [x1, #0x1e0]
        stp     x26, x3, [sp, #0xd0]
        ldp     x26, x3, [x1, #0x170]
        umlal   v15.2d, v17.2s, v9.s[2]
        ext     v25.16b, v26.16b, v8.16b, #8
        stp     x5, x10, [sp, #0xe0]
        umlal2  v15.2d, v17.4s, v9.s[3]
        ext     v17.16b, v8.16b, v26.16b, #8
        ldr     x5, [sp, #0x1d0]
        umlal   v15.2d, v23.2s, v9.s[0]
        and     v26.16b, v26.16b, v10.16b
        ldp     q27, q29, [x2, #0x40]
        umlal2  v15.2d, v23.4s, v9.s[1]
        adcs    x23, x23, x26
        ldp     x26, x10, [x1, #0x1a0]
        umlal   v15.2d, v24.2s, v3.s[2]
        usra    v26.2d, v17.2d, #0x1d
        adcs    x19, x19, x3
        umlal   v30.2d, v7.2s, v13.s[0]
        ldp     q17, q23, [x2, #0x20]
        adcs    x21, x13, x21
        ldp     x3, x13, [x1, #0x1d0]
        adcs    x22, x14, x22
        umlal2  v30.2d, v7.4s, v13.s[2]
        stp     x23, x19, [sp, #0xf0]
        adcs    x23, x24, x4
        ldp     x24, x19, [x1, #0x1b0]
        umlal   v11.2d, v17.2s, v13.s[0]
        adcs    x28, x28, x11
        ldp     x4, x11, [x1, #0xd0]
        umlal2  v11.2d, v17.4s, v13.s[2]
        adcs    x25, x25, x26
        umlal   v31.2d, v23.2s, v13.s[0]
        stp     x21, x22, [sp, #0x100]
        ldp     x21, x22, [x1, #0x1c0]
        adcs    x26, x7, x10
        umlal2  v31.2d, v23.4s, v13.s[2]
        adcs    x24, x6, x24
        ldp     x6, x7, [sp, #0x140]
        umlal   v22.2d, v27.2s, v13.s[0]
        adcs    x19, x8, x19
        ldp     x8, x10, [x1, #0xc0]
        umlal2  v22.2d, v27.4s, v13.s[2]
        ext     v7.16b, v8.16b, v30.16b, #8
        umlal   v2.2d, v29.2s, v13.s[0]
        stp     x23, x28, [sp, #0x110]
        adcs    x23, x6, x21
        usra    v30.2d, v7.2d, #0x1d
        umlal2  v2.2d, v29.4s, v13.s[2]
        adcs    x28, x7, x22
        ldr     q7, [sp, #0x210]
        umlal2  v15.2d, v24.4s, v3.s[3]
        umlal   v15.2d, v28.2s, v3.s[0]
        ldp     q17, q23, [x2, #0x60]
        umlal2  v15.2d, v28.4s, v3.s[1]
        stp     x25, x26, [sp, #0x120]
        ldp     x21, x22, [sp, #0x170]
        ext     v24.16b, v30.16b, v8.16b, #8
        and     v27.16b, v30.16b, v10.16b
        ldp     x25, x26, [sp, #0x150]
        usra    v4.2d, v24.2d, #0x1d
        ldp     q24, q28, [x2, #0x80]
        usra    v15.2d, v25.2d, #0x1d
        uzp1    v25.4s, v13.4s, v27.4s
        stp     x24, x19, [sp, #0x130]
        stp     x23, x28, [sp, #0x140]
        adcs    x23, x25, x3
        ldp     x24, x19, [sp, #0xc0]
        adcs    x28, x26, x13
        umlal   v4.2d, v19.2s, v13.s[0]
        ldp     x25, x26, [sp, #0xd0]
        adcs    x3, x9, x12
        umlal2  v4.2d, v19.4s, v13.s[2]
        ldp     x6, x7, [sp, #0xe0]
        adcs    x9, x17, x15
        umlal   v5.2d, v17.2s, v13.s[0]
        stp     x23, x28, [sp, #0x150]
        adcs    x23, x21, x20
        umlal2  v5.2d, v17.4s, v13.s[2]
        ldp     x20, x28, [sp, #0xf0]
        adcs    x27, x22, x27
        umlal   v0.2d, v23.2s, v13.s[0]
        ldp     q17, q19, [x2, #0xa0]
        adc     x21, x16, xzr
        cmp     x5, #1
        umlal2  v0.2d, v23.4s, v13.s[2]
        ldp     x22, x5, [sp, #0x110]
        adcs    x24, x8, x24
        umlal   v1.2d, v24.2s, v13.s[0]
        ldp     x8, x12, [x1, #0x120]
        adcs    x19, x10, x19
        umlal2  v1.2d, v24.4s, v13.s[2]
        ldp     q23, q24, [x2, #0xe0]
        umlal   v6.2d, v28.2s, v13.s[0]
        ldp     q29, q30, [x2, #0x180]
        umlal2  v6.2d, v28.4s, v13.s[2]
        stp     x3, x9, [sp, #0x160]
        stp     x23, x27, [sp, #0x170]
        ldp     x23, x27, [x1, #0x130]
        umlal   v16.2d, v17.2s, v13.s[0]
        ldp     x3, x9, [sp, #0x130]
        umlal2  v16.2d, v17.4s, v13.s[2]
        ldp     q17, q28, [x2, #0x120]
        umlal   v14.2d, v19.2s, v13.s[0]
        umlal   v15.2d, v24.2s, v13.s[0]
        umlal2  v15.2d, v24.4s, v13.s[2]
        umlal2  v14.2d, v19.4s, v13.s[2]
        umlal   v26.2d, v23.2s, v13.s[0]
        umlal2  v26.2d, v23.4s, v13.s[2]
        ldp     q19, q23, [x2, #0x100]
        stp     x24, x19, [x1, #0xc0]
        adcs    x24, x4, x25
        adcs    x19, x11, x26
        ldp     q24, q30, [x2, #0xc0]
        ldp     x25, x26, [x1, #0x190]
        ldp     x4, x10, [x1, #0x1a0]
        umlal   v7.2d, v19.2s, v13.s[0]
        umlal2  v7.2d, v19.4s, v13.s[2]
        umlal   v7.2d, v23.2s, v12.s[2]
        umlal2  v7.2d, v23.4s, v12.s[3]
        ldp     q19, q23, [x2, #0x140]
        umlal   v20.2d, v30.2s, v13.s[0]
        umlal2  v20.2d, v30.4s, v13.s[2]
        umlal   v18.2d, v24.2s, v13.s[0]
        umlal2  v18.2d, v24.4s, v13.s[2]
        ldp     q13, q24, [x2]
        umlal   v7.2d, v17.2s, v12.s[0]
        stp     x24, x19, [x1, #0xd0]
        umlal2  v7.2d, v17.4s, v12.s[1]
        ext     v17.16b, v15.16b, v8.16b, #8
        ldp     x24, x19, [x1, #0xe0]
        umlal   v7.2d, v28.2s, v21.s[2]
        and     v30.16b, v15.16b, v10.16b
        ldp     x11, x13, [x1, #0xf0]
        umlal2  v7.2d, v28.4s, v21.s[3]
        ext     v15.16b, v8.16b, v15.16b, #8
        umlal   v7.2d, v19.2s, v21.s[0]
        ldp     x14, x15, [x1, #0x140]
        umlal2  v7.2d, v19.4s, v21.s[1]
        ldr     q19, [sp, #0x230]
        adcs    x24, x24, x6
        umlal   v7.2d, v23.2s, v9.s[2]
        usra    v30.2d, v15.2d, #0x1d
        ldp     x6, x16, [x1, #0x1d0]
        adcs    x19, x19, x7
        ldp     q15, q28, [x2, #0x160]
        umlal   v4.2d, v13.2s, v27.s[0]
        stp     x24, x19, [x1, #0xe0]
        adcs    x24, x11, x20
        umlal   v11.2d, v24.2s, v27.s[0]
        adcs    x19, x13, x28
        umlal2  v4.2d, v13.4s, v27.s[2]
        stp     x24, x19, [x1, #0xf0]
        umlal2  v11.2d, v24.4s, v27.s[2]
        ldp     x24, x19, [sp, #0x100]
        ldp     x20, x28, [x1, #0x100]
        umlal2  v7.2d, v23.4s, v9.s[3]
        umlal   v7.2d, v15.2s, v9.s[0]
        ldp     x7, x11, [x1, #0x110]
        umlal2  v7.2d, v15.4s, v9.s[1]
        adcs    x24, x20, x24
        adcs    x19, x28, x19
        ldp     x20, x28, [x1, #0x1e0]
        stp     x24, x19, [x1, #0x100]
        adcs    x24, x7, x22
        adcs    x19, x11, x5
        ldp     x22, x5, [sp, #0x140]
        ldp     x7, x11, [x1, #0x180]
        ldp     q15, q13, [x2, #0x20]
        umlal   v31.2d, v15.2s, v27.s[0]
        umlal   v22.2d, v13.2s, v27.s[0]
        umlal2  v31.2d, v15.4s, v27.s[2]
        umlal2  v22.2d, v13.4s, v27.s[2]
        ldr     q15, [sp, #0x220]
        ldp     q13, q23, [x2, #0x40]
        umlal   v2.2d, v13.2s, v27.s[0]
        umlal2  v2.2d, v13.4s, v27.s[2]
        umlal   v5.2d, v23.2s, v27.s[0]
        ldr     q13, [sp, #0x240]
        stp     x24, x19, [x1, #0x110]
        umlal2  v5.2d, v23.4s, v27.s[2]
        umlal   v7.2d, v28.2s, v3.s[2]
        ldp     x24, x19, [x1, #0x160]
        umlal2  v7.2d, v28.4s, v3.s[3]
        ldp     q23, q24, [x2, #0x60]
        umlal   v7.2d, v29.2s, v3.s[0]
        ldp     x13, x17, [sp, #0x120]
        umlal   v0.2d, v23.2s, v27.s[0]
        adcs    x8, x8, x13
        umlal2  v7.2d, v29.4s, v3.s[1]
        adcs    x12, x12, x17
        ldp     x13, x17, [x1, #0x150]
        adcs    x23, x23, x3
        adcs    x27, x27, x9
        ldp     x3, x9, [sp, #0x170]
        usra    v7.2d, v17.2d, #0x1d
        ldp     q17, q28, [x2, #0x80]
        umlal   v1.2d, v24.2s, v27.s[0]
        stp     x23, x27, [x1, #0x130]
        adcs    x23, x14, x22
        umlal2  v0.2d, v23.4s, v27.s[2]
        adcs    x27, x15, x5
        ldp     x22, x5, [x1, #0x1f0]
        umlal2  v1.2d, v24.4s, v27.s[2]
        stp     x23, x27, [x1, #0x140]
        ldp     x23, x27, [sp, #0x150]
        stp     x8, x12, [x1, #0x120]
        umlal   v6.2d, v17.2s, v27.s[0]
        ldp     q23, q24, [x2, #0xa0]
        adcs    x23, x13, x23
        umlal2  v6.2d, v17.4s, v27.s[2]
        ldp     q17, q29, [x2, #0xc0]
        adcs    x27, x17, x27
        umlal   v16.2d, v28.2s, v27.s[0]
        ldp     x8, x12, [sp, #0x160]
        umlal2  v16.2d, v28.4s, v27.s[2]
        ldp     x13, x14, [x1, #0x1b0]
        ldp     x15, x17, [x1, #0x1c0]
        stp     x23, x27, [x1, #0x150]
        adcs    x23, x24, x8
        ldp     x24, x27, [x1, #0x170]
        adcs    x19, x19, x12
        umlal   v14.2d, v23.2s, v27.s[0]
        stp     x23, x19, [x1, #0x160]
        umlal2  v14.2d, v23.4s, v27.s[2]
        adcs    x23, x24, x3
        umlal   v26.2d, v29.2s, v27.s[0]
        adcs    x24, x27, x9
        umlal   v20.2d, v17.2s, v27.s[0]
        adcs    x19, x7, x21
        umlal   v18.2d, v24.2s, v27.s[0]
        stp     x23, x24, [x1, #0x170]
        umlal2  v18.2d, v24.4s, v27.s[2]
        ldp     q23, q24, [x2, #0x100]
        adcs    x23, x11, xzr
        umlal2  v26.2d, v29.4s, v27.s[2]
        adcs    x24, x25, xzr
        stp     x19, x23, [x1, #0x180]
        adcs    x23, x26, xzr
        umlal2  v20.2d, v17.4s, v27.s[2]
        ldp     q17, q28, [x2, #0x120]
        adcs    x19, x4, xzr
        stp     x24, x23, [x1, #0x190]
        adcs    x23, x10, xzr
        adcs    x24, x13, xzr
        stp     x19, x23, [x1, #0x1a0]
        adcs    x23, x14, xzr
        adcs    x19, x15, xzr
        stp     x24, x23, [x1, #0x1b0]
        umlal   v15.2d, v23.2s, v27.s[0]
        adcs    x23, x17, xzr
        umlal2  v15.2d, v23.4s, v27.s[2]
        ldp     q23, q29, [x2, #0xe0]
        adcs    x24, x6, xzr
        umlal   v15.2d, v24.2s, v25.s[0]
        adcs    x27, x16, xzr
        stp     x19, x23, [x1, #0x1c0]
        umlal2  v15.2d, v24.4s, v25.s[1]
        stp     x24, x27, [x1, #0x1d0]
        adcs    x23, x20, xzr
        umlal   v15.2d, v17.2s, v12.s[2]
        adcs    x24, x28, xzr
        umlal2  v15.2d, v17.4s, v12.s[3]
        ldr     q17, [sp, #0x250]
        adcs    x19, x22, xzr
        umlal   v15.2d, v28.2s, v12.s[0]
        adcs    x20, x5, xzr
        stp     x23, x24, [x1, #0x1e0]
        umlal2  v15.2d, v28.4s, v12.s[1]
        stp     x19, x20, [x1, #0x1f0]
        umlal   v7.2d, v29.2s, v27.s[0]
        umlal2  v7.2d, v29.4s, v27.s[2]
        ldp     q24, q28, [x2, #0x140]
        umlal   v30.2d, v23.2s, v27.s[0]
        umlal2  v30.2d, v23.4s, v27.s[2]
        ext     v23.16b, v8.16b, v7.16b, #8
        and     v27.16b, v7.16b, v10.16b
        ext     v7.16b, v7.16b, v8.16b, #8
        usra    v27.2d, v23.2d, #0x1d
        umlal   v15.2d, v24.2s, v21.s[2]
        umlal2  v15.2d, v24.4s, v21.s[3]
        ldp     q23, q24, [x2, #0x160]
        umlal   v15.2d, v28.2s, v21.s[0]
        umlal2  v15.2d, v28.4s, v21.s[1]
        ldp     q28, q29, [x2, #0x180]
        umlal   v15.2d, v23.2s, v9.s[2]
        umlal2  v15.2d, v23.4s, v9.s[3]
        umlal   v15.2d, v24.2s, v9.s[0]
        umlal2  v15.2d, v24.4s, v9.s[1]
        ldr     q23, [sp, #0x260]
        umlal   v15.2d, v28.2s, v3.s[2]
        umlal2  v15.2d, v28.4s, v3.s[3]
        ldr     q24, [sp, #0x270]
        umlal   v15.2d, v29.2s, v3.s[0]
        umlal2  v15.2d, v29.4s, v3.s[1]
        usra    v15.2d, v7.2d, #0x1d
        ldp     q7, q28, [x2, #0x110]
        umlal   v19.2d, v7.2s, v25.s[2]
        umlal2  v19.2d, v7.4s, v25.s[3]
        umlal   v19.2d, v28.2s, v25.s[0]
        umlal2  v19.2d, v28.4s, v25.s[1]
        ldp     q7, q28, [x2, #0x130]
        umlal   v19.2d, v7.2s, v12.s[2]
        umlal2  v19.2d, v7.4s, v12.s[3]
        umlal   v19.2d, v28.2s, v12.s[0]
        ldp     q7, q29, [x2, #0x150]
        umlal2  v19.2d, v28.4s, v12.s[1]
        umlal   v19.2d, v7.2s, v21.s[2]
        umlal2  v19.2d, v7.4s, v21.s[3]
        umlal   v19.2d, v29.2s, v21.s[0]
        umlal2  v19.2d, v29.4s, v21.s[1]
        ldp     q7, q28, [x2, #0x170]
        umlal   v19.2d, v7.2s, v9.s[2]
        umlal2  v19.2d, v7.4s, v9.s[3]
        umlal   v19.2d, v28.2s, v9.s[0]
        umlal2  v19.2d, v28.4s, v9.s[1]
        ldp     q7, q28, [x2, #0x190]
        umlal   v19.2d, v7.2s, v3.s[2]
        umlal2  v19.2d, v7.4s, v3.s[3]
        umlal   v19.2d, v28.2s, v3.s[0]
        umlal2  v19.2d, v28.4s, v3.s[1]
        str     q19, [sp, #0x230]
        ldp     q7, q19, [x2, #0x120]
        umlal   v13.2d, v7.2s, v25.s[2]
        umlal2  v13.2d, v7.4s, v25.s[3]
        ldr     q7, [sp, #0x280]
        umlal   v13.2d, v19.2s, v25.s[0]
        umlal2  v13.2d, v19.4s, v25.s[1]
        ldp     q19, q28, [x2, #0x140]
        umlal   v13.2d, v19.2s, v12.s[2]
        umlal2  v13.2d, v19.4s, v12.s[3]
        umlal   v13.2d, v28.2s, v12.s[0]
        umlal2  v13.2d, v28.4s, v12.s[1]
        ldp     q19, q28, [x2, #0x160]
        umlal   v13.2d, v19.2s, v21.s[2]
        umlal2  v13.2d, v19.4s, v21.s[3]
        umlal   v13.2d, v28.2s, v21.s[0]
        umlal2  v13.2d, v28.4s, v21.s[1]
        ldp     q19, q28, [x2, #0x180]
        umlal   v13.2d, v19.2s, v9.s[2]
        umlal2  v13.2d, v19.4s, v9.s[3]
        umlal   v13.2d, v28.2s, v9.s[0]
        umlal2  v13.2d, v28.4s, v9.s[1]
        ldp     q19, q28, [x2, #0x1a0]
        umlal   v13.2d, v19.2s, v3.s[2]
        umlal2  v13.2d, v19.4s, v3.s[3]
        umlal   v13.2d, v28.2s, v3.s[0]
        umlal2  v13.2d, v28.4s, v3.s[1]
        str     q13, [sp, #0x240]
        ldp     q13, q19, [x2, #0x150]
        ldp     q28, q29, [x2, #0x130]
        umlal   v17.2d, v28.2s, v25.s[2]
        umlal2  v17.2d, v28.4s, v25.s[3]
        umlal   v17.2d, v29.2s, v25.s[0]
        umlal2  v17.2d, v29.4s, v25.s[1]
        umlal   v17.2d, v13.2s, v12.s[2]
        umlal2  v17.2d, v13.4s, v12.s[3]
        umlal   v17.2d, v19.2s, v12.s[0]
        umlal2  v17.2d, v19.4s, v12.s[1]
        ldp     q13, q19, [x2, #0x170]
        umlal   v17.2d, v13.2s, v21.s[2]
        umlal2  v17.2d, v13.4s, v21.s[3]
        umlal   v17.2d, v19.2s, v21.s[0]
        umlal2  v17.2d, v19.4s, v21.s[1]
        ldp     q13, q19, [x2, #0x190]
        umlal   v17.2d, v13.2s, v9.s[2]
        umlal2  v17.2d, v13.4s, v9.s[3]
        umlal   v17.2d, v19.2s, v9.s[0]
        umlal2  v17.2d, v19.4s, v9.s[1]
        ldp     q13, q19, [x2, #0x1b0]
        umlal   v17.2d, v13.2s, v3.s[2]
        umlal2  v17.2d, v13.4s, v3.s[3]
        umlal   v17.2d, v19.2s, v3.s[0]
        umlal2  v17.2d, v19.4s, v3.s[1]
        ldp     q13, q19, [x2, #0x140]
        str     q17, [sp, #0x250]
        umlal   v23.2d, v13.2s, v25.s[2]
        umlal2  v23.2d, v13.4s, v25.s[3]
        ldp     q13, q17, [x2, #0x180]
        umlal   v23.2d, v19.2s, v25.s[0]
        umlal2  v23.2d, v19.4s, v25.s[1]
        ldp     q19, q28, [x2, #0x160]
        umlal   v23.2d, v19.2s, v12.s[2]
        umlal2  v23.2d, v19.4s, v12.s[3]
        umlal   v23.2d, v28.2s, v12.s[0]
        umlal2  v23.2d, v28.4s, v12.s[1]
        ldr     q19, [sp, #0x2a0]
        umlal   v23.2d, v13.2s, v21.s[2]
        umlal2  v23.2d, v13.4s, v21.s[3]
        ldp     q13, q28, [x2, #0x1a0]
        umlal   v23.2d, v17.2s, v21.s[0]
        umlal2  v23.2d, v17.4s, v21.s[1]
        umlal   v23.2d, v13.2s, v9.s[2]
        umlal2  v23.2d, v13.4s, v9.s[3]
        ldp     q13, q17, [x2, #0x1c0]
        umlal   v23.2d, v28.2s, v9.s[0]
        umlal2  v23.2d, v28.4s, v9.s[1]
        umlal   v23.2d, v13.2s, v3.s[2]
        umlal2  v23.2d, v13.4s, v3.s[3]
        ldp     q13, q28, [x2, #0x150]
        umlal   v23.2d, v17.2s, v3.s[0]
        umlal2  v23.2d, v17.4s, v3.s[1]
        str     q23, [sp, #0x260]
        ldr     q17, [sp, #0x290]
        umlal   v24.2d, v13.2s, v25.s[2]
        umlal2  v24.2d, v13.4s, v25.s[3]
        ldp     q13, q23, [x2, #0x170]
        umlal   v24.2d, v28.2s, v25.s[0]
        umlal2  v24.2d, v28.4s, v25.s[1]
        umlal   v24.2d, v13.2s, v12.s[2]
        umlal2  v24.2d, v13.4s, v12.s[3]
        ldp     q13, q28, [x2, #0x190]
        umlal   v24.2d, v23.2s, v12.s[0]
        umlal2  v24.2d, v23.4s, v12.s[1]
        umlal   v24.2d, v13.2s, v21.s[2]
        umlal2  v24.2d, v13.4s, v21.s[3]
        ldr     q13, [sp, #0x2b0]
        umlal   v24.2d, v28.2s, v21.s[0]
        umlal2  v24.2d, v28.4s, v21.s[1]
        ldp     q23, q28, [x2, #0x1b0]
        umlal   v24.2d, v23.2s, v9.s[2]
        umlal2  v24.2d, v23.4s, v9.s[3]
        umlal   v24.2d, v28.2s, v9.s[0]
        umlal2  v24.2d, v28.4s, v9.s[1]
        ldp     q23, q28, [x2, #0x1d0]
        umlal   v24.2d, v23.2s, v3.s[2]
        umlal2  v24.2d, v23.4s, v3.s[3]
        umlal   v24.2d, v28.2s, v3.s[0]
        umlal2  v24.2d, v28.4s, v3.s[1]
        ldp     q23, q28, [x2, #0x160]
        str     q24, [sp, #0x270]
        umlal   v7.2d, v23.2s, v25.s[2]
        umlal2  v7.2d, v23.4s, v25.s[3]
        ldp     q23, q24, [x2, #0x180]
        umlal   v7.2d, v28.2s, v25.s[0]
        umlal2  v7.2d, v28.4s, v25.s[1]
        umlal   v7.2d, v23.2s, v12.s[2]
        umlal2  v7.2d, v23.4s, v12.s[3]
        ldp     q23, q28, [x2, #0x1a0]
        umlal   v7.2d, v24.2s, v12.s[0]
        umlal2  v7.2d, v24.4s, v12.s[1]
        umlal   v7.2d, v23.2s, v21.s[2]
        umlal2  v7.2d, v23.4s, v21.s[3]
        umlal   v7.2d, v28.2s, v21.s[0]
        umlal2  v7.2d, v28.4s, v21.s[1]
        ldp     q23, q24, [x2, #0x1c0]
        umlal   v7.2d, v23.2s, v9.s[2]
        umlal2  v7.2d, v23.4s, v9.s[3]
        umlal   v7.2d, v24.2s, v9.s[0]
        umlal2  v7.2d, v24.4s, v9.s[1]
        ldp     q23, q24, [x2, #0x1e0]
        ldr     q28, [x2, #0x230]
        umlal   v7.2d, v23.2s, v3.s[2]
        umlal2  v7.2d, v23.4s, v3.s[3]
        umlal   v7.2d, v24.2s, v3.s[0]
        umlal2  v7.2d, v24.4s, v3.s[1]
        ldp     q23, q24, [x2, #0x170]
        str     q7, [sp, #0x280]
        ldr     q7, [x2, #0x230]
        umlal   v17.2d, v23.2s, v25.s[2]
        umlal2  v17.2d, v23.4s, v25.s[3]
        umlal   v17.2d, v24.2s, v25.s[0]
        umlal2  v17.2d, v24.4s, v25.s[1]
        ldp     q23, q24, [x2, #0x190]
        umlal   v17.2d, v23.2s, v12.s[2]
        umlal2  v17.2d, v23.4s, v12.s[3]
        umlal   v17.2d, v24.2s, v12.s[0]
        umlal2  v17.2d, v24.4s, v12.s[1]
        ldp     q23, q24, [x2, #0x1b0]
        umlal   v17.2d, v23.2s, v21.s[2]
        umlal2  v17.2d, v23.4s, v21.s[3]
        umlal   v17.2d, v24.2s, v21.s[0]
        umlal2  v17.2d, v24.4s, v21.s[1]
        ldp     q23, q24, [x2, #0x1d0]
        umlal   v17.2d, v23.2s, v9.s[2]
        umlal2  v17.2d, v23.4s, v9.s[3]
        umlal   v17.2d, v24.2s, v9.s[0]
        umlal2  v17.2d, v24.4s, v9.s[1]
        ldp     q23, q24, [x2, #0x1f0]
        umlal   v17.2d, v23.2s, v3.s[2]
        umlal2  v17.2d, v23.4s, v3.s[3]
        ldr     q23, [x2, #0x230]
        umlal   v17.2d, v24.2s, v3.s[0]
        umlal2  v17.2d, v24.4s, v3.s[1]
        str     q17, [sp, #0x290]
        ldp     q17, q24, [x2, #0x180]
        umlal   v19.2d, v17.2s, v25.s[2]
        umlal2  v19.2d, v17.4s, v25.s[3]
        umlal   v19.2d, v24.2s, v25.s[0]
        umlal2  v19.2d, v24.4s, v25.s[1]
        ldp     q17, q24, [x2, #0x1a0]
        umlal   v19.2d, v17.2s, v12.s[2]
        umlal2  v19.2d, v17.4s, v12.s[3]
        umlal   v19.2d, v24.2s, v12.s[0]
        umlal2  v19.2d, v24.4s, v12.s[1]
        ldp     q17, q24, [x2, #0x1c0]
        umlal   v19.2d, v17.2s, v21.s[2]
        umlal2  v19.2d, v17.4s, v21.s[3]
        umlal   v19.2d, v24.2s, v21.s[0]
        umlal2  v19.2d, v24.4s, v21.s[1]
        ldp     q17, q24, [x2, #0x1e0]
        umlal   v19.2d, v17.2s, v9.s[2]
        umlal2  v19.2d, v17.4s, v9.s[3]
        umlal   v19.2d, v24.2s, v9.s[0]
        umlal2  v19.2d, v24.4s, v9.s[1]
        ldp     q17, q24, [x2, #0x200]
        umlal   v19.2d, v17.2s, v3.s[2]
        umlal2  v19.2d, v17.4s, v3.s[3]
        umlal   v19.2d, v24.2s, v3.s[0]
        umlal2  v19.2d, v24.4s, v3.s[1]
        ldp     q17, q24, [x2, #0x190]
        str     q19, [sp, #0x2a0]
        umlal   v13.2d, v17.2s, v25.s[2]
        umlal2  v13.2d, v17.4s, v25.s[3]
        ldp     q17, q19, [x2, #0x1b0]
        umlal   v13.2d, v24.2s, v25.s[0]
        umlal2  v13.2d, v24.4s, v25.s[1]
        umlal   v13.2d, v17.2s, v12.s[2]
        umlal2  v13.2d, v17.4s, v12.s[3]
        umlal   v13.2d, v19.2s, v12.s[0]
        umlal2  v13.2d, v19.4s, v12.s[1]
        ldp     q17, q19, [x2, #0x1d0]
        umlal   v13.2d, v17.2s, v21.s[2]
        umlal2  v13.2d, v17.4s, v21.s[3]
        umlal   v13.2d, v19.2s, v21.s[0]
        umlal2  v13.2d, v19.4s, v21.s[1]
        ldp     q17, q19, [x2, #0x1f0]
        umlal   v13.2d, v17.2s, v9.s[2]
        umlal2  v13.2d, v17.4s, v9.s[3]
        umlal   v13.2d, v19.2s, v9.s[0]
        umlal2  v13.2d, v19.4s, v9.s[1]
        ldp     q17, q19, [x2, #0x210]
        umlal   v13.2d, v17.2s, v3.s[2]
        umlal2  v13.2d, v17.4s, v3.s[3]
        umlal   v13.2d, v19.2s, v3.s[0]
        umlal2  v13.2d, v19.4s, v3.s[1]
        ldp     q17, q19, [x2, #0x1c0]
        str     q13, [sp, #0x2b0]
        ldp     q13, q24, [x2, #0x1a0]
        umull   v29.2d, v13.2s, v25.s[2]
        umlal2  v29.2d, v13.4s, v25.s[3]
        umlal   v29.2d, v24.2s, v25.s[0]
        umlal2  v29.2d, v24.4s, v25.s[1]
        umlal   v29.2d, v17.2s, v12.s[2]
        umlal2  v29.2d, v17.4s, v12.s[3]
        umlal   v29.2d, v19.2s, v12.s[0]
        umlal2  v29.2d, v19.4s, v12.s[1]
        ldp     q13, q17, [x2, #0x1e0]
        umlal   v29.2d, v13.2s, v21.s[2]
        umlal2  v29.2d, v13.4s, v21.s[3]
        umlal   v29.2d, v17.2s, v21.s[0]
        umlal2  v29.2d, v17.4s, v21.s[1]
        ldp     q13, q17, [x2, #0x200]
        umlal   v29.2d, v13.2s, v9.s[2]
        umlal2  v29.2d, v13.4s, v9.s[3]
        umlal   v29.2d, v17.2s, v9.s[0]
        umlal2  v29.2d, v17.4s, v9.s[1]
        ldp     q13, q17, [x2, #0x1b0]
        ldp     q19, q24, [x2, #0x220]
        umlal   v29.2d, v19.2s, v3.s[2]
        umlal2  v29.2d, v19.4s, v3.s[3]
        umlal   v29.2d, v24.2s, v3.s[0]
        umlal2  v29.2d, v24.4s, v3.s[1]
        str     q29, [sp, #0x2c0]
        umull   v19.2d, v13.2s, v25.s[2]
        umlal2  v19.2d, v13.4s, v25.s[3]
        umlal   v19.2d, v17.2s, v25.s[0]
        umlal2  v19.2d, v17.4s, v25.s[1]
        ldp     q13, q17, [x2, #0x1d0]
        umlal   v19.2d, v13.2s, v12.s[2]
        umlal2  v19.2d, v13.4s, v12.s[3]
        umlal   v19.2d, v17.2s, v12.s[0]
        umlal2  v19.2d, v17.4s, v12.s[1]
        ldp     q13, q17, [x2, #0x1f0]
        umlal   v19.2d, v13.2s, v21.s[2]
        umlal2  v19.2d, v13.4s, v21.s[3]
        umlal   v19.2d, v17.2s, v21.s[0]
        umlal2  v19.2d, v17.4s, v21.s[1]
        ldp     q13, q17, [x2, #0x210]
        umlal   v19.2d, v13.2s, v9.s[2]
        umlal2  v19.2d, v13.4s, v9.s[3]
        umlal   v19.2d, v17.2s, v9.s[0]
        umlal2  v19.2d, v17.4s, v9.s[1]
        ldp     q13, q17, [x2, #0x1c0]
        umlal   v19.2d, v28.2s, v3.s[2]
        umlal2  v19.2d, v28.4s, v3.s[3]
        ldp     q3, q24, [x2, #0x1e0]
        str     q19, [sp, #0x2d0]
        ldr     q19, [x2, #0x230]
        umull   v28.2d, v13.2s, v25.s[2]
        umlal2  v28.2d, v13.4s, v25.s[3]
        umlal   v28.2d, v17.2s, v25.s[0]
        umlal2  v28.2d, v17.4s, v25.s[1]
        umlal   v28.2d, v3.2s, v12.s[2]
        umlal2  v28.2d, v3.4s, v12.s[3]
        ldp     q13, q3, [x2, #0x200]
        umlal   v28.2d, v24.2s, v12.s[0]
        umlal2  v28.2d, v24.4s, v12.s[1]
        umlal   v28.2d, v13.2s, v21.s[2]
        umlal2  v28.2d, v13.4s, v21.s[3]
        ldp     q13, q17, [x2, #0x220]
        umlal   v28.2d, v3.2s, v21.s[0]
        umlal2  v28.2d, v3.4s, v21.s[1]
        umlal   v28.2d, v13.2s, v9.s[2]
        umlal2  v28.2d, v13.4s, v9.s[3]
        ldp     q13, q3, [x2, #0x1d0]
        umlal   v28.2d, v17.2s, v9.s[0]
        umlal2  v28.2d, v17.4s, v9.s[1]
        str     q28, [sp, #0x2e0]
        ldp     q17, q24, [x2, #0x1f0]
        umull   v28.2d, v13.2s, v25.s[2]
        umlal2  v28.2d, v13.4s, v25.s[3]
        umlal   v28.2d, v3.2s, v25.s[0]
        umlal2  v28.2d, v3.4s, v25.s[1]
        ldr     q13, [x2, #0x230]
        umlal   v28.2d, v17.2s, v12.s[2]
        umlal2  v28.2d, v17.4s, v12.s[3]
        umlal   v28.2d, v24.2s, v12.s[0]
        umlal2  v28.2d, v24.4s, v12.s[1]
        ldp     q3, q17, [x2, #0x210]
        umlal   v28.2d, v3.2s, v21.s[2]
        umlal2  v28.2d, v3.4s, v21.s[3]
        umlal   v28.2d, v17.2s, v21.s[0]
        umlal2  v28.2d, v17.4s, v21.s[1]
        ldp     q3, q17, [x2, #0x1e0]
        umlal   v28.2d, v7.2s, v9.s[2]
        umlal2  v28.2d, v7.4s, v9.s[3]
        ldp     q9, q7, [x2, #0x200]
        str     q28, [sp, #0x2f0]
        ldp     q24, q28, [x2, #0x220]
        umull   v29.2d, v3.2s, v25.s[2]
        umlal2  v29.2d, v3.4s, v25.s[3]
        umlal   v29.2d, v17.2s, v25.s[0]
        umlal2  v29.2d, v17.4s, v25.s[1]
        umlal   v29.2d, v9.2s, v12.s[2]
        umlal2  v29.2d, v9.4s, v12.s[3]
        umlal   v29.2d, v7.2s, v12.s[0]
        umlal2  v29.2d, v7.4s, v12.s[1]
        ldp     q9, q3, [x2, #0x1f0]
        umlal   v29.2d, v24.2s, v21.s[2]
        umlal2  v29.2d, v24.4s, v21.s[3]
        ldr     q7, [sp, #0x230]
        umlal   v29.2d, v28.2s, v21.s[0]
        umlal2  v29.2d, v28.4s, v21.s[1]
        ldp     q17, q24, [x2, #0x210]
        str     q29, [sp, #0x300]
        umull   v28.2d, v9.2s, v25.s[2]
        umlal2  v28.2d, v9.4s, v25.s[3]
        umlal   v28.2d, v3.2s, v25.s[0]
        umlal2  v28.2d, v3.4s, v25.s[1]
        umlal   v28.2d, v17.2s, v12.s[2]
        umlal2  v28.2d, v17.4s, v12.s[3]
        umlal   v28.2d, v24.2s, v12.s[0]
        umull   v9.2d, v13.2s, v25.s[2]
        ldp     q3, q17, [x2, #0x220]
        umlal2  v28.2d, v24.4s, v12.s[1]
        umlal   v28.2d, v23.2s, v21.s[2]
        umlal2  v28.2d, v23.4s, v21.s[3]
        umlal2  v9.2d, v13.4s, v25.s[3]
        ldp     q13, q21, [x2, #0x200]
        ldp     q23, q24, [x2, #0x210]
        str     q28, [sp, #0x1e0]
        str     q9, [sp, #0x220]
        umull   v9.2d, v13.2s, v25.s[2]
        umull   v28.2d, v23.2s, v25.s[2]
        umlal2  v9.2d, v13.4s, v25.s[3]
        umlal   v9.2d, v21.2s, v25.s[0]
        umlal2  v9.2d, v21.4s, v25.s[1]
        umlal2  v28.2d, v23.4s, v25.s[3]
        ldp     q13, q21, [x2, #0x220]
        umlal   v28.2d, v24.2s, v25.s[0]
        umlal2  v28.2d, v24.4s, v25.s[1]
        umlal   v9.2d, v3.2s, v12.s[2]
        ldp     q23, q24, [x2, #0x100]
        umlal2  v9.2d, v3.4s, v12.s[3]
        ldp     d3, d24, [x1, #0xb8]
        umlal   v9.2d, v17.2s, v12.s[0]
        umlal2  v9.2d, v17.4s, v12.s[1]
        umlal   v28.2d, v19.2s, v12.s[2]
        umull   v17.2d, v13.2s, v25.s[2]
        umlal2  v28.2d, v19.4s, v12.s[3]
        usra    v4.2d, v3.2d, #0x24
        str     q9, [sp, #0x1f0]
        shl     v12.2d, v24.2d, #0x22
        umlal2  v17.2d, v13.4s, v25.s[3]
        ldp     d13, d9, [x1, #0xc0]
        umlal   v17.2d, v21.2s, v25.s[0]
        ldp     q3, q19, [x2]
        usra    v4.2d, v12.2d, #6
        umlal2  v17.2d, v21.4s, v25.s[1]
        ldp     d12, d21, [x1, #0xc8]
        str     q28, [sp, #0x200]
        usra    v11.2d, v13.2d, #0x1e
        str     q17, [sp, #0x210]
        ext     v13.16b, v8.16b, v4.16b, #8
        ldp     q17, q24, [x2, #0x20]
        shl     v9.2d, v9.2d, #0x28
        usra    v4.2d, v13.2d, #0x1d
        ldp     q13, q25, [x2, #0x40]
        usra    v11.2d, v9.2d, #6
        usra    v31.2d, v12.2d, #0x18
        shl     v12.2d, v21.2d, #0x2e
        ldp     q9, q21, [x2, #0x60]
        ext     v28.16b, v4.16b, v8.16b, #8
        and     v4.16b, v4.16b, v10.16b
        usra    v11.2d, v28.2d, #0x1d
        umlal   v7.2d, v23.2s, v4.s[0]
        usra    v31.2d, v12.2d, #6
        ldp     q12, q28, [x2]
        umlal   v22.2d, v17.2s, v4.s[0]
        umlal2  v22.2d, v17.4s, v4.s[2]
        umlal   v11.2d, v3.2s, v4.s[0]
        umlal2  v11.2d, v3.4s, v4.s[2]
        ldp     q3, q17, [x2, #0x80]
        umlal   v2.2d, v24.2s, v4.s[0]
        umlal2  v2.2d, v24.4s, v4.s[2]
        umlal   v5.2d, v13.2s, v4.s[0]
        umlal2  v5.2d, v13.4s, v4.s[2]
        ldp     q13, q24, [x2, #0xa0]
        umlal   v0.2d, v25.2s, v4.s[0]
        umlal2  v0.2d, v25.4s, v4.s[2]
        ext     v25.16b, v8.16b, v11.16b, #8
        umlal   v1.2d, v9.2s, v4.s[0]
        usra    v11.2d, v25.2d, #0x1d
        umlal2  v1.2d, v9.4s, v4.s[2]
        umlal   v6.2d, v21.2s, v4.s[0]
        ldp     q9, q25, [x2, #0xc0]
        umlal2  v6.2d, v21.4s, v4.s[2]
        umlal   v16.2d, v3.2s, v4.s[0]
        ext     v21.16b, v11.16b, v8.16b, #8
        and     v11.16b, v11.16b, v10.16b
        umlal2  v16.2d, v3.4s, v4.s[2]
        usra    v31.2d, v21.2d, #0x1d
        umlal   v14.2d, v17.2s, v4.s[0]
        ldp     q3, q21, [x2, #0xe0]
        umlal2  v14.2d, v17.4s, v4.s[2]
        umlal   v20.2d, v24.2s, v4.s[0]
        umlal   v26.2d, v9.2s, v4.s[0]
        umlal   v31.2d, v19.2s, v4.s[0]
        umlal2  v31.2d, v19.4s, v4.s[2]
        ldp     d17, d19, [x1, #0xd0]
        umlal   v31.2d, v12.2s, v11.s[0]
        umlal2  v31.2d, v12.4s, v11.s[2]
        uzp1    v12.4s, v4.4s, v11.4s
        umlal2  v20.2d, v24.4s, v4.s[2]
        ldr     q24, [sp, #0x240]
        umlal   v30.2d, v25.2s, v4.s[0]
        umlal2  v7.2d, v23.4s, v4.s[2]
        usra    v22.2d, v17.2d, #0x12
        umlal   v15.2d, v21.2s, v4.s[0]
        shl     v17.2d, v19.2d, #0x34
        umlal   v18.2d, v13.2s, v4.s[0]
        umlal2  v26.2d, v9.4s, v4.s[2]
        umlal   v27.2d, v3.2s, v4.s[0]
        usra    v22.2d, v17.2d, #6
        ext     v9.16b, v8.16b, v31.16b, #8
        ldr     d17, [x1, #0xe0]
        umlal2  v27.2d, v3.4s, v4.s[2]
        usra    v31.2d, v9.2d, #0x1d
        umlal2  v18.2d, v13.4s, v4.s[2]
        ldp     q13, q9, [x2, #0x20]
        ldp     q3, q19, [x2]
        umlal2  v30.2d, v25.4s, v4.s[2]
        umlal2  v15.2d, v21.4s, v4.s[2]
        ext     v4.16b, v31.16b, v8.16b, #8
        and     v21.16b, v31.16b, v10.16b
        usra    v22.2d, v4.2d, #0x1d
        ldr     q4, [sp, #0x250]
        umlal   v2.2d, v13.2s, v11.s[0]
        umlal2  v2.2d, v13.4s, v11.s[2]
        umlal   v22.2d, v28.2s, v11.s[0]
        umlal2  v22.2d, v28.4s, v11.s[2]
        ldp     d13, d23, [x1, #0xd8]
        umlal   v22.2d, v3.2s, v21.s[0]
        umlal2  v22.2d, v3.4s, v21.s[2]
        umlal   v5.2d, v9.2s, v11.s[0]
        usra    v2.2d, v13.2d, #0xc
        umlal2  v5.2d, v9.4s, v11.s[2]
        shl     v13.2d, v23.2d, #0x3a
        ldp     q9, q3, [x2, #0x40]
        ldp     q23, q25, [x2, #0x60]
        ldp     q28, q29, [x2, #0x80]
        usra    v2.2d, v13.2d, #6
        umlal   v0.2d, v9.2s, v11.s[0]
        umlal2  v0.2d, v9.4s, v11.s[2]
        umlal   v1.2d, v3.2s, v11.s[0]
        ext     v13.16b, v8.16b, v22.16b, #8
        umlal2  v1.2d, v3.4s, v11.s[2]
        usra    v22.2d, v13.2d, #0x1d
        umlal   v6.2d, v23.2s, v11.s[0]
        umlal2  v6.2d, v23.4s, v11.s[2]
        ldp     q13, q9, [x2, #0xe0]
        umlal   v16.2d, v25.2s, v11.s[0]
        umlal2  v16.2d, v25.4s, v11.s[2]
        ldp     q3, q23, [x2, #0xc0]
        umlal   v14.2d, v28.2s, v11.s[0]
        umlal2  v14.2d, v28.4s, v11.s[2]
        ldp     q25, q28, [x2, #0xa0]
        umlal   v18.2d, v29.2s, v11.s[0]
        umlal2  v18.2d, v29.4s, v11.s[2]
        umlal   v7.2d, v9.2s, v11.s[0]
        umlal2  v7.2d, v9.4s, v11.s[2]
        umlal   v30.2d, v3.2s, v11.s[0]
        umlal2  v30.2d, v3.4s, v11.s[2]
        umlal   v20.2d, v25.2s, v11.s[0]
        umlal   v27.2d, v23.2s, v11.s[0]
        umlal   v26.2d, v28.2s, v11.s[0]
        umlal2  v26.2d, v28.4s, v11.s[2]
        umlal   v15.2d, v13.2s, v11.s[0]
        ext     v9.16b, v22.16b, v8.16b, #8
        and     v3.16b, v22.16b, v10.16b
        usra    v2.2d, v9.2d, #0x1d
        ldp     q9, q22, [x2, #0x120]
        ldp     q22, q28, [x2, #0x20]
        umlal   v2.2d, v19.2s, v21.s[0]
        umlal2  v2.2d, v19.4s, v21.s[2]
        umlal2  v20.2d, v25.4s, v11.s[2]
        umlal2  v27.2d, v23.4s, v11.s[2]
        ldp     q19, q23, [x2, #0x40]
        umlal2  v15.2d, v13.4s, v11.s[2]
        ldp     q13, q25, [x2, #0x100]
        umlal   v5.2d, v22.2s, v21.s[0]
        umlal2  v5.2d, v22.4s, v21.s[2]
        umlal   v0.2d, v28.2s, v21.s[0]
        umlal2  v0.2d, v28.4s, v21.s[2]
        uzp1    v22.4s, v21.4s, v3.4s
        usra    v5.2d, v17.2d, #6
        umlal   v1.2d, v19.2s, v21.s[0]
        umlal2  v1.2d, v19.4s, v21.s[2]
        ldp     q17, q19, [x2, #0x60]
        umlal   v6.2d, v23.2s, v21.s[0]
        umlal2  v6.2d, v23.4s, v21.s[2]
        umlal   v24.2d, v13.2s, v11.s[0]
        umlal2  v24.2d, v13.4s, v11.s[2]
        ldp     q11, q13, [x2, #0xa0]
        ldp     q23, q28, [x2, #0x80]
        umlal   v24.2d, v25.2s, v12.s[0]
        umlal2  v24.2d, v25.4s, v12.s[1]
        umlal   v16.2d, v17.2s, v21.s[0]
        umlal2  v16.2d, v17.4s, v21.s[2]
        ldp     q17, q25, [x2, #0xe0]
        umlal   v14.2d, v19.2s, v21.s[0]
        umlal2  v14.2d, v19.4s, v21.s[2]
        umlal   v30.2d, v13.2s, v21.s[0]
        umlal   v18.2d, v23.2s, v21.s[0]
        umlal   v20.2d, v28.2s, v21.s[0]
        umlal   v26.2d, v11.2s, v21.s[0]
        umlal2  v30.2d, v13.4s, v21.s[2]
        umlal   v24.2d, v25.2s, v21.s[0]
        umlal2  v24.2d, v25.4s, v21.s[2]
        ldp     q13, q19, [x2]
        umlal2  v26.2d, v11.4s, v21.s[2]
        ldr     d11, [x1, #0xe8]
        umlal   v7.2d, v17.2s, v21.s[0]
        umlal2  v7.2d, v17.4s, v21.s[2]
        umlal2  v20.2d, v28.4s, v21.s[2]
        ldr     q17, [sp, #0x270]
        ldp     q25, q28, [x2, #0xc0]
        umlal2  v18.2d, v23.4s, v21.s[2]
        ldp     q23, q29, [x2, #0x100]
        shl     v11.2d, v11.2d, #6
        umlal   v2.2d, v13.2s, v3.s[0]
        umlal2  v2.2d, v13.4s, v3.s[2]
        umlal   v27.2d, v25.2s, v21.s[0]
        umlal   v4.2d, v23.2s, v21.s[0]
        umlal2  v27.2d, v25.4s, v21.s[2]
        umlal2  v4.2d, v23.4s, v21.s[2]
        ext     v13.16b, v8.16b, v2.16b, #8
        umlal   v4.2d, v29.2s, v12.s[2]
        usra    v2.2d, v13.2d, #0x1d
        ldr     q13, [sp, #0x260]
        umlal2  v4.2d, v29.4s, v12.s[3]
        umlal   v4.2d, v9.2s, v12.s[0]
        umlal2  v4.2d, v9.4s, v12.s[1]
        ldp     q9, q23, [x2]
        umlal   v15.2d, v28.2s, v21.s[0]
        ldp     q25, q29, [x2, #0x20]
        umlal2  v15.2d, v28.4s, v21.s[2]
        ext     v21.16b, v2.16b, v8.16b, #8
        and     v2.16b, v2.16b, v10.16b
        usra    v5.2d, v21.2d, #0x1d
        ldp     q21, q28, [x2, #0x40]
        umlal   v5.2d, v19.2s, v3.s[0]
        umlal2  v5.2d, v19.4s, v3.s[2]
        umlal   v5.2d, v9.2s, v2.s[0]
        umlal2  v5.2d, v9.4s, v2.s[2]
        umlal   v0.2d, v25.2s, v3.s[0]
        umlal2  v0.2d, v25.4s, v3.s[2]
        umlal   v1.2d, v29.2s, v3.s[0]
        ext     v9.16b, v8.16b, v5.16b, #8
        umlal2  v1.2d, v29.4s, v3.s[2]
        ldp     q19, q25, [x2, #0x60]
        usra    v0.2d, v11.2d, #6
        umlal   v6.2d, v21.2s, v3.s[0]
        umlal2  v6.2d, v21.4s, v3.s[2]
        ldp     q11, q21, [x2, #0xa0]
        umlal   v16.2d, v28.2s, v3.s[0]
        umlal2  v16.2d, v28.4s, v3.s[2]
        umlal   v14.2d, v19.2s, v3.s[0]
        ldp     q28, q29, [x2, #0x80]
        umlal2  v14.2d, v19.4s, v3.s[2]
        umlal   v18.2d, v25.2s, v3.s[0]
        umlal   v30.2d, v11.2s, v3.s[0]
        umlal2  v30.2d, v11.4s, v3.s[2]
        umlal2  v18.2d, v25.4s, v3.s[2]
        ldp     q11, q19, [x2, #0xc0]
        umlal   v27.2d, v21.2s, v3.s[0]
        umlal2  v27.2d, v21.4s, v3.s[2]
        umlal   v26.2d, v29.2s, v3.s[0]
        umlal2  v26.2d, v29.4s, v3.s[2]
        umlal   v20.2d, v28.2s, v3.s[0]
        umlal2  v20.2d, v28.4s, v3.s[2]
        ldp     q21, q25, [x2, #0x100]
        umlal   v7.2d, v19.2s, v3.s[0]
        umlal2  v7.2d, v19.4s, v3.s[2]
        ldp     q19, q28, [x2, #0xe0]
        umlal   v15.2d, v11.2s, v3.s[0]
        umlal2  v15.2d, v11.4s, v3.s[2]
        ldp     q11, q29, [x2, #0x20]
        umlal   v13.2d, v21.2s, v3.s[0]
        umlal2  v13.2d, v21.4s, v3.s[2]
        umlal   v13.2d, v25.2s, v22.s[0]
        umlal   v4.2d, v28.2s, v3.s[0]
        umlal   v1.2d, v11.2s, v2.s[0]
        umlal2  v1.2d, v11.4s, v2.s[2]
        umlal   v6.2d, v29.2s, v2.s[0]
        umlal2  v13.2d, v25.4s, v22.s[1]
        umlal   v24.2d, v19.2s, v3.s[0]
        umlal2  v24.2d, v19.4s, v3.s[2]
        usra    v5.2d, v9.2d, #0x1d
        umlal2  v6.2d, v29.4s, v2.s[2]
        ldp     q11, q9, [x2, #0x40]
        umlal2  v4.2d, v28.4s, v3.s[2]
        ldp     q3, q19, [x2, #0x120]
        ldp     q21, q25, [x2, #0x140]
        umlal   v16.2d, v11.2s, v2.s[0]
        umlal2  v16.2d, v11.4s, v2.s[2]
        ldp     q11, q25, [x2, #0x60]
        umlal   v14.2d, v9.2s, v2.s[0]
        ldp     q28, q29, [x2, #0x80]
        umlal   v13.2d, v3.2s, v12.s[2]
        umlal2  v13.2d, v3.4s, v12.s[3]
        umlal   v13.2d, v19.2s, v12.s[0]
        umlal2  v14.2d, v9.4s, v2.s[2]
        umlal2  v13.2d, v19.4s, v12.s[1]
        umlal   v20.2d, v25.2s, v2.s[0]
        umlal   v26.2d, v28.2s, v2.s[0]
        ext     v9.16b, v5.16b, v8.16b, #8
        and     v3.16b, v5.16b, v10.16b
        usra    v0.2d, v9.2d, #0x1d
        umlal   v30.2d, v29.2s, v2.s[0]
        umlal2  v20.2d, v25.4s, v2.s[2]
        umlal2  v30.2d, v29.4s, v2.s[2]
        uzp1    v9.4s, v2.4s, v3.4s
        ldp     q5, q19, [x2, #0xa0]
        umlal   v0.2d, v23.2s, v2.s[0]
        ldp     q25, q29, [x2, #0xe0]
        umlal2  v0.2d, v23.4s, v2.s[2]
        umlal   v18.2d, v11.2s, v2.s[0]
        umlal2  v18.2d, v11.4s, v2.s[2]
        ldp     q11, q23, [x2, #0xc0]
        umlal2  v26.2d, v28.4s, v2.s[2]
        umlal   v27.2d, v5.2s, v2.s[0]
        umlal2  v27.2d, v5.4s, v2.s[2]
        umlal   v15.2d, v19.2s, v2.s[0]
        umlal   v4.2d, v25.2s, v2.s[0]
        umlal   v24.2d, v23.2s, v2.s[0]
        umlal   v7.2d, v11.2s, v2.s[0]
        umlal2  v4.2d, v25.4s, v2.s[2]
        ldp     q5, q25, [x2, #0x100]
        ldr     q28, [sp, #0x290]
        umlal2  v7.2d, v11.4s, v2.s[2]
        umlal   v13.2d, v29.2s, v2.s[0]
        umlal   v17.2d, v5.2s, v2.s[0]
        umlal2  v17.2d, v5.4s, v2.s[2]
        umlal2  v15.2d, v19.4s, v2.s[2]
        ldr     q11, [sp, #0x280]
        umlal2  v13.2d, v29.4s, v2.s[2]
        ldp     d5, d19, [x1, #0xe8]
        ldp     q29, q31, [x2, #0x120]
        umlal   v17.2d, v25.2s, v22.s[2]
        umlal2  v17.2d, v25.4s, v22.s[3]
        shl     v19.2d, v19.2d, #0xc
        usra    v1.2d, v5.2d, #0x3a
        ldp     q5, q25, [x2]
        umlal   v17.2d, v29.2s, v22.s[0]
        umlal2  v17.2d, v29.4s, v22.s[1]
        usra    v1.2d, v19.2d, #6
        umlal   v17.2d, v31.2s, v12.s[2]
        umlal2  v17.2d, v31.4s, v12.s[3]
        ldp     q19, q29, [x2, #0x20]
        umlal   v17.2d, v21.2s, v12.s[0]
        umlal2  v17.2d, v21.4s, v12.s[1]
        umlal   v0.2d, v5.2s, v3.s[0]
        umlal2  v0.2d, v5.4s, v3.s[2]
        ldp     q5, q21, [x2, #0x40]
        umlal   v6.2d, v19.2s, v3.s[0]
        umlal2  v6.2d, v19.4s, v3.s[2]
        umlal   v16.2d, v29.2s, v3.s[0]
        ldp     q19, q31, [x2, #0x60]
        umlal2  v16.2d, v29.4s, v3.s[2]
        ext     v29.16b, v8.16b, v0.16b, #8
        umlal   v14.2d, v5.2s, v3.s[0]
        usra    v0.2d, v29.2d, #0x1d
        umlal   v18.2d, v21.2s, v3.s[0]
        umlal2  v18.2d, v21.4s, v3.s[2]
        umlal2  v14.2d, v5.4s, v3.s[2]
        ext     v5.16b, v0.16b, v8.16b, #8
        and     v0.16b, v0.16b, v10.16b
        ldp     q21, q29, [x2, #0x80]
        umlal   v20.2d, v19.2s, v3.s[0]
        usra    v1.2d, v5.2d, #0x1d
        umlal   v26.2d, v31.2s, v3.s[0]
        umlal2  v26.2d, v31.4s, v3.s[2]
        umlal2  v24.2d, v23.4s, v2.s[2]
        ldp     q2, q5, [x2]
        umlal2  v20.2d, v19.4s, v3.s[2]
        umlal   v1.2d, v25.2s, v3.s[0]
        umlal2  v1.2d, v25.4s, v3.s[2]
        ldp     q19, q23, [x2, #0xa0]
        umlal   v30.2d, v21.2s, v3.s[0]
        umlal2  v30.2d, v21.4s, v3.s[2]
        umlal   v1.2d, v2.2s, v0.s[0]
        umlal2  v1.2d, v2.4s, v0.s[2]
        ldp     q2, q21, [x2, #0xc0]
        umlal   v27.2d, v29.2s, v3.s[0]
        umlal2  v27.2d, v29.4s, v3.s[2]
        ldp     q25, q29, [x2, #0xe0]
        umlal   v7.2d, v23.2s, v3.s[0]
        umlal2  v7.2d, v23.4s, v3.s[2]
        ldp     q23, q31, [x2]
        umlal   v15.2d, v19.2s, v3.s[0]
        umlal2  v15.2d, v19.4s, v3.s[2]
        umlal   v24.2d, v2.2s, v3.s[0]
        umlal   v4.2d, v21.2s, v3.s[0]
        umlal   v13.2d, v25.2s, v3.s[0]
        umlal2  v13.2d, v25.4s, v3.s[2]
        umlal   v17.2d, v29.2s, v3.s[0]
        umlal2  v4.2d, v21.4s, v3.s[2]
        ldp     q19, q21, [x2, #0x100]
        umlal2  v24.2d, v2.4s, v3.s[2]
        umlal2  v17.2d, v29.4s, v3.s[2]
        ldp     q2, q25, [x2, #0x120]
        umlal   v11.2d, v19.2s, v3.s[0]
        umlal2  v11.2d, v19.4s, v3.s[2]
        ldp     q3, q19, [x2, #0x140]
        umlal   v11.2d, v21.2s, v9.s[0]
        umlal2  v11.2d, v21.4s, v9.s[1]
        ldp     d21, d29, [x1, #0xf0]
        umlal   v11.2d, v2.2s, v22.s[2]
        umlal2  v11.2d, v2.4s, v22.s[3]
        ext     v2.16b, v8.16b, v1.16b, #8
        umlal   v11.2d, v25.2s, v22.s[0]
        usra    v1.2d, v2.2d, #0x1d
        umlal2  v11.2d, v25.4s, v22.s[1]
        ldr     q2, [x2, #0x480]
        shl     v25.2d, v29.2d, #0x12
        umlal   v11.2d, v3.2s, v12.s[2]
        usra    v6.2d, v21.2d, #0x34
        ldp     q21, q29, [x2, #0x20]
        umlal2  v11.2d, v3.4s, v12.s[3]
        umlal   v11.2d, v19.2s, v12.s[0]
        umlal2  v11.2d, v19.4s, v12.s[1]
        ext     v3.16b, v1.16b, v8.16b, #8
        usra    v6.2d, v25.2d, #6
        and     v1.16b, v1.16b, v10.16b
        ldp     q19, q25, [x2, #0x160]
        usra    v6.2d, v3.2d, #0x1d
        umlal   v16.2d, v21.2s, v0.s[0]
        umlal2  v16.2d, v21.4s, v0.s[2]
        ldp     q3, q21, [x2, #0x40]
        umlal   v6.2d, v5.2s, v0.s[0]
        umlal2  v6.2d, v5.4s, v0.s[2]
        ldp     q5, q25, [x2, #0x240]
        umlal   v6.2d, v23.2s, v1.s[0]
        umlal2  v6.2d, v23.4s, v1.s[2]
        umlal   v14.2d, v29.2s, v0.s[0]
        umlal2  v14.2d, v29.4s, v0.s[2]
        ldp     q23, q25, [x2, #0x60]
        umlal   v18.2d, v3.2s, v0.s[0]
        umlal   v20.2d, v21.2s, v0.s[0]
        umlal2  v20.2d, v21.4s, v0.s[2]
        umlal2  v18.2d, v3.4s, v0.s[2]
        ldp     q3, q21, [x2, #0xa0]
        umlal   v30.2d, v25.2s, v0.s[0]
        umlal   v26.2d, v23.2s, v0.s[0]
        umlal2  v30.2d, v25.4s, v0.s[2]
        ldr     q25, [sp, #0x2a0]
        umlal2  v26.2d, v23.4s, v0.s[2]
        ldp     q23, q29, [x2, #0x80]
        umlal   v24.2d, v21.2s, v0.s[0]
        umlal   v7.2d, v3.2s, v0.s[0]
        umlal2  v24.2d, v21.4s, v0.s[2]
        ldp     q21, q31, [x2, #0xc0]
        umlal2  v7.2d, v3.4s, v0.s[2]
        umlal   v27.2d, v23.2s, v0.s[0]
        umlal2  v27.2d, v23.4s, v0.s[2]
        umlal   v15.2d, v29.2s, v0.s[0]
        umlal   v4.2d, v21.2s, v0.s[0]
        umlal   v13.2d, v31.2s, v0.s[0]
        umlal2  v4.2d, v21.4s, v0.s[2]
        uzp1    v3.4s, v0.4s, v1.4s
        umlal2  v13.2d, v31.4s, v0.s[2]
        mul     v21.2s, v6.2s, v2.2s
        umlal2  v15.2d, v29.4s, v0.s[2]
        and     v21.16b, v21.16b, v10.16b
        umlal   v6.2d, v5.2s, v21.s[0]
        ldp     d23, d29, [x1, #0xf8]
        usra    v16.2d, v23.2d, #0x2e
        shl     v23.2d, v29.2d, #0x18
        usra    v16.2d, v23.2d, #6
        ext     v23.16b, v8.16b, v6.16b, #8
        ldp     q29, q31, [x2, #0xe0]
        usra    v6.2d, v23.2d, #0x1d
        umlal   v17.2d, v29.2s, v0.s[0]
        umlal   v11.2d, v31.2s, v0.s[0]
        umlal2  v11.2d, v31.4s, v0.s[2]
        umlal2  v17.2d, v29.4s, v0.s[2]
        ext     v23.16b, v6.16b, v8.16b, #8
        ldp     q29, q31, [x2, #0x100]
        mul     v2.2s, v23.2s, v2.2s
        and     v2.16b, v2.16b, v10.16b
        umlal2  v6.2d, v5.4s, v2.s[0]
        uzp1    v2.2d, v21.2d, v2.2d
        umlal   v28.2d, v29.2s, v0.s[0]
        umlal2  v28.2d, v29.4s, v0.s[2]
        ldp     q0, q5, [x2, #0x10]
        umlal   v28.2d, v31.2s, v9.s[2]
        ext     v6.16b, v6.16b, v8.16b, #8
        umlal2  v28.2d, v31.4s, v9.s[3]
        ldp     q21, q23, [x2, #0x120]
        usra    v16.2d, v6.2d, #0x1d
        ldp     q6, q29, [x2, #0x170]
        umlal   v16.2d, v0.2s, v1.s[0]
        umlal2  v16.2d, v0.4s, v1.s[2]
        umlal   v14.2d, v5.2s, v1.s[0]
        umlal   v28.2d, v21.2s, v9.s[0]
        umlal2  v28.2d, v21.4s, v9.s[1]
        ldp     q0, q21, [x2, #0x140]
        umlal   v28.2d, v23.2s, v22.s[2]
        umlal2  v28.2d, v23.4s, v22.s[3]
        umlal2  v14.2d, v5.4s, v1.s[2]
        ldr     q5, [x2, #0x480]
        ldp     q23, q29, [x2, #0x50]
        umlal   v28.2d, v0.2s, v22.s[0]
        umlal2  v28.2d, v0.4s, v22.s[1]
        umlal   v28.2d, v21.2s, v12.s[2]
        umlal2  v28.2d, v21.4s, v12.s[3]
        ldp     q0, q21, [x2, #0x250]
        ldp     q21, q31, [x2, #0x30]
        umlal   v28.2d, v19.2s, v12.s[0]
        umlal2  v28.2d, v19.4s, v12.s[1]
        umlal   v26.2d, v23.2s, v1.s[0]
        umlal   v30.2d, v29.2s, v1.s[0]
        umlal2  v30.2d, v29.4s, v1.s[2]
        umlal2  v26.2d, v23.4s, v1.s[2]
        umlal   v16.2d, v0.2s, v2.s[0]
        umlal2  v16.2d, v0.4s, v2.s[2]
        ldp     q0, q19, [x2, #0x70]
        umlal   v18.2d, v21.2s, v1.s[0]
        umlal   v20.2d, v31.2s, v1.s[0]
        umlal2  v18.2d, v21.4s, v1.s[2]
        ldp     q21, q23, [x2, #0x240]
        umlal2  v20.2d, v31.4s, v1.s[2]
        mul     v23.2s, v16.2s, v5.2s
        umlal   v27.2d, v0.2s, v1.s[0]
        ldp     q29, q31, [x2, #0xb0]
        and     v23.16b, v23.16b, v10.16b
        umlal2  v27.2d, v0.4s, v1.s[2]
        umlal   v16.2d, v21.2s, v23.s[0]
        umlal   v15.2d, v19.2s, v1.s[0]
        umlal2  v15.2d, v19.4s, v1.s[2]
        umlal   v13.2d, v31.2s, v1.s[0]
        umlal   v4.2d, v29.2s, v1.s[0]
        umlal2  v4.2d, v29.4s, v1.s[2]
        umlal2  v13.2d, v31.4s, v1.s[2]
        ldp     q0, q19, [x2, #0x90]
        umlal   v7.2d, v0.2s, v1.s[0]
        umlal   v24.2d, v19.2s, v1.s[0]
        umlal2  v7.2d, v0.4s, v1.s[2]
        ext     v0.16b, v8.16b, v16.16b, #8
        umlal2  v24.2d, v19.4s, v1.s[2]
        ldp     q19, q29, [x2, #0xd0]
        usra    v16.2d, v0.2d, #0x1d
        umlal   v11.2d, v29.2s, v1.s[0]
        umlal   v17.2d, v19.2s, v1.s[0]
        umlal2  v17.2d, v19.4s, v1.s[2]
        ext     v0.16b, v16.16b, v8.16b, #8
        umlal2  v11.2d, v29.4s, v1.s[2]
        ldp     q19, q29, [x2, #0xf0]
        mul     v0.2s, v0.2s, v5.2s
        and     v10.16b, v0.16b, v10.16b
        uzp1    v0.2d, v23.2d, v10.2d
        umlal   v25.2d, v29.2s, v1.s[0]
        umlal2  v25.2d, v29.4s, v1.s[2]
        ldp     q5, q23, [x2, #0x110]
        umlal   v28.2d, v19.2s, v1.s[0]
        umlal2  v16.2d, v21.4s, v10.s[0]
        ldp     q10, q21, [x2, #0x150]
        umlal2  v28.2d, v19.4s, v1.s[2]
        ldp     q1, q19, [x2, #0x130]
        ext     v16.16b, v16.16b, v8.16b, #8
        umlal   v25.2d, v5.2s, v3.s[0]
        usra    v14.2d, v16.2d, #0x1d
        ldr     q16, [sp, #0x2b0]
        umlal2  v25.2d, v5.4s, v3.s[1]
        ldr     q5, [sp, #0x2c0]
        umlal   v25.2d, v23.2s, v9.s[2]
        umlal2  v25.2d, v23.4s, v9.s[3]
        uzp1    v23.4s, v2.4s, v0.4s
        umlal   v25.2d, v1.2s, v9.s[0]
        ldp     q29, q31, [x2, #0x260]
        umlal2  v25.2d, v1.4s, v9.s[1]
        umlal   v25.2d, v19.2s, v22.s[2]
        umlal2  v25.2d, v19.4s, v22.s[3]
        umlal   v25.2d, v10.2s, v22.s[0]
        umlal2  v25.2d, v10.4s, v22.s[1]
        umlal   v25.2d, v21.2s, v12.s[2]
        umlal2  v25.2d, v21.4s, v12.s[3]
        umlal   v25.2d, v6.2s, v12.s[0]
        umlal2  v25.2d, v6.4s, v12.s[1]
        ldp     q10, q1, [x2, #0x280]
        umlal   v18.2d, v31.2s, v2.s[0]
        umlal2  v18.2d, v31.4s, v2.s[2]
        umlal   v14.2d, v29.2s, v2.s[0]
        ldp     q6, q19, [x2, #0x2a0]
        umlal   v26.2d, v1.2s, v2.s[0]
        umlal2  v14.2d, v29.4s, v2.s[2]
        umlal   v20.2d, v10.2s, v2.s[0]
        umlal2  v20.2d, v10.4s, v2.s[2]
        umlal   v30.2d, v6.2s, v2.s[0]
        umlal   v27.2d, v19.2s, v2.s[0]
        umlal2  v30.2d, v6.4s, v2.s[2]
        ldp     q10, q6, [x2, #0x2c0]
        umlal2  v27.2d, v19.4s, v2.s[2]
        umlal2  v26.2d, v1.4s, v2.s[2]
        ldp     q1, q19, [x2, #0x340]
        ldp     q21, q29, [x2, #0x2e0]
        umlal   v15.2d, v10.2s, v2.s[0]
        umlal   v16.2d, v19.2s, v2.s[0]
        umlal2  v16.2d, v19.4s, v2.s[2]
        umlal   v7.2d, v6.2s, v2.s[0]
        umlal2  v7.2d, v6.4s, v2.s[2]
        umlal   v24.2d, v21.2s, v2.s[0]
        umlal2  v24.2d, v21.4s, v2.s[2]
        ldp     q6, q19, [x2, #0x110]
        umlal   v4.2d, v29.2s, v2.s[0]
        umlal2  v4.2d, v29.4s, v2.s[2]
        umlal   v25.2d, v1.2s, v2.s[0]
        umlal2  v25.2d, v1.4s, v2.s[2]
        umlal2  v15.2d, v10.4s, v2.s[2]
        umlal   v16.2d, v6.2s, v3.s[2]
        umlal2  v16.2d, v6.4s, v3.s[3]
        ldp     q10, q1, [x2, #0x300]
        ldp     q6, q21, [x2, #0x320]
        umlal   v16.2d, v19.2s, v3.s[0]
        umlal2  v16.2d, v19.4s, v3.s[1]
        ldr     q19, [sp, #0x2d0]
        umlal   v17.2d, v1.2s, v2.s[0]
        umlal   v11.2d, v6.2s, v2.s[0]
        umlal2  v11.2d, v6.4s, v2.s[2]
        umlal   v28.2d, v21.2s, v2.s[0]
        umlal2  v28.2d, v21.4s, v2.s[2]
        ldp     q6, q21, [x2, #0x130]
        umlal2  v17.2d, v1.4s, v2.s[2]
        umlal   v13.2d, v10.2s, v2.s[0]
        umlal2  v13.2d, v10.4s, v2.s[2]
        ldp     q10, q1, [x2, #0x150]
        umlal   v16.2d, v6.2s, v9.s[2]
        umlal2  v16.2d, v6.4s, v9.s[3]
        ldp     q2, q6, [x2, #0x250]
        umlal   v16.2d, v21.2s, v9.s[0]
        umlal2  v16.2d, v21.4s, v9.s[1]
        umlal   v16.2d, v10.2s, v22.s[2]
        umlal2  v16.2d, v10.4s, v22.s[3]
        ldp     q10, q21, [x2, #0x170]
        umlal   v16.2d, v1.2s, v22.s[0]
        umlal2  v16.2d, v1.4s, v22.s[1]
        umlal   v18.2d, v6.2s, v0.s[0]
        umlal2  v18.2d, v6.4s, v0.s[2]
        ldp     d1, d6, [x1, #0x100]
        umlal   v14.2d, v2.2s, v0.s[0]
        umlal2  v14.2d, v2.4s, v0.s[2]
        ldr     q2, [sp, #0x2e0]
        umlal   v16.2d, v10.2s, v12.s[2]
        umlal2  v16.2d, v10.4s, v12.s[3]
        umlal   v16.2d, v21.2s, v12.s[0]
        usra    v14.2d, v1.2d, #0x28
        umlal2  v16.2d, v21.4s, v12.s[1]
        shl     v10.2d, v6.2d, #0x1e
        usra    v14.2d, v10.2d, #6
        ldp     d10, d1, [x1, #0x108]
        ldp     q6, q21, [x2, #0x290]
        shl     v1.2d, v1.2d, #0x24
        usra    v18.2d, v10.2d, #0x22
        ldr     q10, [sp, #0x2f0]
        umlal   v30.2d, v6.2s, v0.s[0]
        umlal2  v30.2d, v6.4s, v0.s[2]
        ldr     d6, [x1, #0x130]
        usra    v18.2d, v1.2d, #6
        umlal   v27.2d, v21.2s, v0.s[0]
        umlal2  v27.2d, v21.4s, v0.s[2]
        ldp     d1, d21, [x1, #0x118]
        shl     v6.2d, v6.2d, #2
        shl     v21.2d, v21.2d, #0x30
        ldp     q29, q31, [x2, #0x270]
        umlal   v20.2d, v29.2s, v0.s[0]
        umlal2  v20.2d, v29.4s, v0.s[2]
        umlal   v26.2d, v31.2s, v0.s[0]
        umlal2  v26.2d, v31.4s, v0.s[2]
        usra    v26.2d, v1.2d, #0x16
        usra    v26.2d, v21.2d, #6
        ldp     d1, d21, [x1, #0x110]
        usra    v20.2d, v1.2d, #0x1c
        shl     v1.2d, v21.2d, #0x2a
        usra    v20.2d, v1.2d, #6
        uzp2    v1.2d, v14.2d, v18.2d
        uzp1    v14.2d, v14.2d, v18.2d
        ext     v8.16b, v8.16b, v1.16b, #8
        shl     v18.2d, v1.2d, #0x23
        usra    v14.2d, v18.2d, #6
        usra    v14.2d, v8.2d, #0x1d
        str     q14, [x0]
        ldp     d14, d8, [x1, #0x120]
        usra    v30.2d, v14.2d, #0x10
        shl     v14.2d, v8.2d, #0x36
        usra    v30.2d, v14.2d, #6
        ldp     q14, q8, [x2, #0x350]
        umlal   v5.2d, v14.2s, v0.s[0]
        umlal2  v5.2d, v14.4s, v0.s[2]
        umlal   v5.2d, v8.2s, v23.s[0]
        umlal2  v5.2d, v8.4s, v23.s[1]
        ldr     q14, [sp, #0x300]
        ldp     q8, q18, [x2, #0x2b0]
        umlal   v7.2d, v18.2s, v0.s[0]
        umlal   v15.2d, v8.2s, v0.s[0]
        umlal2  v7.2d, v18.4s, v0.s[2]
        umlal2  v15.2d, v8.4s, v0.s[2]
        usra    v15.2d, v6.2d, #6
        ldp     d8, d6, [x1, #0x128]
        usra    v27.2d, v8.2d, #0xa
        shl     v8.2d, v6.2d, #0x3c
        usra    v27.2d, v8.2d, #6
        ldp     d8, d6, [x1, #0x130]
        ldr     d18, [x1, #0x180]
        uzp2    v21.2d, v20.2d, v26.2d
        uzp1    v20.2d, v20.2d, v26.2d
        ext     v1.16b, v1.16b, v21.16b, #8
        usra    v7.2d, v8.2d, #0x3e
        ldp     q8, q26, [x2, #0x2d0]
        shl     v6.2d, v6.2d, #8
        shl     v18.2d, v18.2d, #4
        usra    v7.2d, v6.2d, #6
        shl     v6.2d, v21.2d, #0x23
        usra    v20.2d, v6.2d, #6
        umlal   v4.2d, v26.2s, v0.s[0]
        umlal2  v4.2d, v26.4s, v0.s[2]
        uzp1    v6.2d, v30.2d, v27.2d
        uzp2    v26.2d, v30.2d, v27.2d
        ldp     q27, q29, [x2, #0x120]
        umlal   v24.2d, v8.2s, v0.s[0]
        usra    v20.2d, v1.2d, #0x1d
        umlal2  v24.2d, v8.4s, v0.s[2]
        ext     v8.16b, v21.16b, v26.16b, #8
        str     q20, [x0, #0x10]
        umlal   v5.2d, v27.2s, v3.s[2]
        umlal2  v5.2d, v27.4s, v3.s[3]
        ldp     q1, q20, [x2, #0x2f0]
        uzp2    v21.2d, v15.2d, v7.2d
        uzp1    v15.2d, v15.2d, v7.2d
        umlal   v5.2d, v29.2s, v3.s[0]
        ldp     d7, d27, [x1, #0x138]
        umlal2  v5.2d, v29.4s, v3.s[1]
        ext     v29.16b, v26.16b, v21.16b, #8
        shl     v26.2d, v26.2d, #0x23
        usra    v6.2d, v26.2d, #6
        umlal   v13.2d, v1.2s, v0.s[0]
        usra    v24.2d, v7.2d, #0x38
        umlal   v17.2d, v20.2s, v0.s[0]
        shl     v7.2d, v27.2d, #0xe
        umlal2  v17.2d, v20.4s, v0.s[2]
        usra    v6.2d, v8.2d, #0x1d
        umlal2  v13.2d, v1.4s, v0.s[2]
        usra    v24.2d, v7.2d, #6
        ldp     q8, q1, [x2, #0x360]
        ldp     d7, d20, [x1, #0x148]
        shl     v26.2d, v21.2d, #0x23
        str     q6, [x0, #0x20]
        ldr     q6, [sp, #0x200]
        usra    v15.2d, v26.2d, #6
        ldp     q26, q27, [x2, #0x140]
        usra    v13.2d, v7.2d, #0x2c
        umlal   v19.2d, v8.2s, v0.s[0]
        shl     v7.2d, v20.2d, #0x1a
        umlal2  v19.2d, v8.4s, v0.s[2]
        ldp     q8, q20, [x2, #0x130]
        usra    v15.2d, v29.2d, #0x1d
        umlal   v19.2d, v1.2s, v23.s[0]
        umlal2  v19.2d, v1.4s, v23.s[1]
        ldp     q1, q29, [x2, #0x310]
        umlal   v5.2d, v26.2s, v9.s[2]
        usra    v13.2d, v7.2d, #6
        umlal2  v5.2d, v26.4s, v9.s[3]
        ldp     q7, q26, [x2, #0x150]
        str     q15, [x0, #0x30]
        umlal   v5.2d, v27.2s, v9.s[0]
        umlal2  v5.2d, v27.4s, v9.s[1]
        ldp     d15, d27, [x1, #0x140]
        umlal   v19.2d, v8.2s, v3.s[2]
        umlal2  v19.2d, v8.4s, v3.s[3]
        umlal   v19.2d, v20.2s, v3.s[0]
        umlal2  v19.2d, v20.4s, v3.s[1]
        ldp     d8, d20, [x1, #0x150]
        umlal   v19.2d, v7.2s, v9.s[2]
        usra    v4.2d, v15.2d, #0x32
        umlal   v28.2d, v29.2s, v0.s[0]
        umlal2  v28.2d, v29.4s, v0.s[2]
        shl     v15.2d, v27.2d, #0x14
        umlal   v11.2d, v1.2s, v0.s[0]
        ldp     q27, q29, [x2, #0x370]
        umlal2  v11.2d, v1.4s, v0.s[2]
        usra    v4.2d, v15.2d, #6
        ldp     q15, q1, [x2, #0x330]
        umlal   v2.2d, v27.2s, v0.s[0]
        usra    v17.2d, v8.2d, #0x26
        umlal2  v2.2d, v27.4s, v0.s[2]
        umlal   v25.2d, v15.2s, v0.s[0]
        umlal   v2.2d, v29.2s, v23.s[0]
        umlal2  v2.2d, v29.4s, v23.s[1]
        ldp     q8, q27, [x2, #0x380]
        umlal   v16.2d, v1.2s, v0.s[0]
        umlal2  v25.2d, v15.4s, v0.s[2]
        shl     v15.2d, v20.2d, #0x20
        umlal2  v16.2d, v1.4s, v0.s[2]
        ldp     d1, d20, [x1, #0x160]
        umlal2  v19.2d, v7.4s, v9.s[3]
        ldp     d7, d29, [x1, #0x158]
        usra    v17.2d, v15.2d, #6
        umlal   v19.2d, v26.2s, v9.s[0]
        umlal2  v19.2d, v26.4s, v9.s[1]
        umlal   v10.2d, v8.2s, v0.s[0]
        uzp2    v15.2d, v13.2d, v17.2d
        uzp1    v26.2d, v24.2d, v4.2d
        umlal2  v10.2d, v8.4s, v0.s[2]
        umlal   v10.2d, v27.2s, v23.s[0]
        shl     v8.2d, v20.2d, #0x2c
        ldr     q20, [sp, #0x1e0]
        umlal2  v10.2d, v27.4s, v23.s[1]
        usra    v11.2d, v7.2d, #0x20
        shl     v7.2d, v29.2d, #0x26
        ldp     q27, q29, [x2, #0x160]
        uzp2    v4.2d, v24.2d, v4.2d
        usra    v28.2d, v1.2d, #0x1a
        ldp     q1, q24, [x2, #0x140]
        uzp1    v13.2d, v13.2d, v17.2d
        ext     v17.16b, v21.16b, v4.16b, #8
        usra    v11.2d, v7.2d, #6
        ldp     q7, q21, [x2, #0x180]
        usra    v28.2d, v8.2d, #6
        umlal   v5.2d, v27.2s, v22.s[2]
        umlal2  v5.2d, v27.4s, v22.s[3]
        ldr     q8, [sp, #0x1f0]
        umlal   v2.2d, v1.2s, v3.s[2]
        umlal2  v2.2d, v1.4s, v3.s[3]
        umlal   v2.2d, v24.2s, v3.s[0]
        umlal2  v2.2d, v24.4s, v3.s[1]
        umlal   v5.2d, v29.2s, v22.s[0]
        umlal2  v5.2d, v29.4s, v22.s[1]
        uzp1    v1.2d, v11.2d, v28.2d
        umlal   v5.2d, v7.2s, v12.s[2]
        uzp2    v11.2d, v11.2d, v28.2d
        shl     v24.2d, v4.2d, #0x23
        umlal2  v5.2d, v7.4s, v12.s[3]
        ldp     d7, d27, [x1, #0x168]
        umlal   v5.2d, v21.2s, v12.s[0]
        umlal2  v5.2d, v21.4s, v12.s[1]
        usra    v26.2d, v24.2d, #6
        ext     v4.16b, v4.16b, v15.16b, #8
        ldp     q21, q24, [x2, #0x170]
        shl     v27.2d, v27.2d, #0x32
        usra    v25.2d, v7.2d, #0x14
        ldp     d7, d28, [x1, #0x170]
        usra    v26.2d, v17.2d, #0x1d
        shl     v17.2d, v15.2d, #0x23
        ext     v15.16b, v15.16b, v11.16b, #8
        usra    v25.2d, v27.2d, #6
        shl     v27.2d, v11.2d, #0x23
        str     q26, [x0, #0x40]
        usra    v16.2d, v7.2d, #0xe
        umlal   v19.2d, v21.2s, v22.s[2]
        ldp     q7, q26, [x2, #0x150]
        umlal2  v19.2d, v21.4s, v22.s[3]
        ldp     q21, q29, [x2, #0x390]
        umlal   v19.2d, v24.2s, v22.s[0]
        umlal2  v19.2d, v24.4s, v22.s[1]
        shl     v24.2d, v28.2d, #0x38
        usra    v13.2d, v17.2d, #6
        ldp     q17, q28, [x2, #0x3a0]
        umlal   v14.2d, v21.2s, v0.s[0]
        umlal   v10.2d, v7.2s, v3.s[2]
        usra    v16.2d, v24.2d, #6
        ldp     q24, q30, [x2, #0x170]
        umlal2  v14.2d, v21.4s, v0.s[2]
        umlal   v14.2d, v29.2s, v23.s[0]
        usra    v1.2d, v27.2d, #6
        umlal2  v10.2d, v7.4s, v3.s[3]
        ldp     q7, q21, [x2, #0x160]
        umlal2  v14.2d, v29.4s, v23.s[1]
        ldp     q27, q29, [x2, #0x160]
        umlal   v10.2d, v26.2s, v3.s[0]
        usra    v13.2d, v4.2d, #0x1d
        umlal2  v10.2d, v26.4s, v3.s[1]
        ldp     q4, q26, [x2, #0x190]
        umlal   v20.2d, v17.2s, v0.s[0]
        usra    v1.2d, v15.2d, #0x1d
        umlal2  v20.2d, v17.4s, v0.s[2]
        ldp     q15, q17, [x2, #0x170]
        umlal   v10.2d, v24.2s, v9.s[2]
        str     q13, [x0, #0x50]
        umlal   v20.2d, v28.2s, v23.s[0]
        uzp2    v13.2d, v25.2d, v16.2d
        umlal2  v20.2d, v28.4s, v23.s[1]
        uzp1    v16.2d, v25.2d, v16.2d
        umlal2  v10.2d, v24.4s, v9.s[3]
        ldp     q24, q25, [x2, #0x1a0]
        umlal   v14.2d, v27.2s, v3.s[2]
        ext     v11.16b, v11.16b, v13.16b, #8
        umlal   v10.2d, v30.2s, v9.s[0]
        str     q1, [x0, #0x60]
        umlal2  v10.2d, v30.4s, v9.s[1]
        shl     v1.2d, v13.2d, #0x23
        ldp     d28, d30, [x1, #0x178]
        umlal2  v14.2d, v27.4s, v3.s[3]
        umlal   v20.2d, v15.2s, v3.s[2]
        usra    v16.2d, v1.2d, #6
        ldp     q1, q27, [x2, #0x3b0]
        umlal   v14.2d, v29.2s, v3.s[0]
        umlal2  v14.2d, v29.4s, v3.s[1]
        umlal2  v20.2d, v15.4s, v3.s[3]
        ldp     q15, q29, [x2, #0x180]
        umlal   v20.2d, v17.2s, v3.s[0]
        usra    v16.2d, v11.2d, #0x1d
        umlal   v8.2d, v1.2s, v0.s[0]
        usra    v5.2d, v28.2d, #8
        ldp     q11, q28, [x2, #0x180]
        umlal   v2.2d, v7.2s, v9.s[2]
        umlal2  v8.2d, v1.4s, v0.s[2]
        shl     v1.2d, v30.2d, #0x3e
        umlal2  v2.2d, v7.4s, v9.s[3]
        ldr     q7, [sp, #0x220]
        umlal   v8.2d, v27.2s, v23.s[0]
        usra    v5.2d, v1.2d, #6
        umlal   v2.2d, v21.2s, v9.s[0]
        str     q16, [x0, #0x70]
        umlal2  v2.2d, v21.4s, v9.s[1]
        ldp     q1, q16, [x2, #0x180]
        umlal2  v20.2d, v17.4s, v3.s[1]
        ldp     q17, q21, [x2, #0x1a0]
        umlal2  v8.2d, v27.4s, v23.s[1]
        umlal   v14.2d, v11.2s, v9.s[2]
        umlal2  v14.2d, v11.4s, v9.s[3]
        ldp     q11, q27, [x2, #0x1c0]
        umlal   v2.2d, v15.2s, v22.s[2]
        umlal   v19.2d, v4.2s, v12.s[2]
        umlal2  v19.2d, v4.4s, v12.s[3]
        umlal   v14.2d, v28.2s, v9.s[0]
        umlal   v8.2d, v1.2s, v3.s[2]
        umlal2  v8.2d, v1.4s, v3.s[3]
        ldp     q1, q4, [x2, #0x3c0]
        umlal   v19.2d, v26.2s, v12.s[0]
        umlal2  v2.2d, v15.4s, v22.s[3]
        umlal   v8.2d, v16.2s, v3.s[0]
        umlal2  v14.2d, v28.4s, v9.s[1]
        ldp     q15, q28, [x2, #0x190]
        umlal2  v19.2d, v26.4s, v12.s[1]
        ldr     q26, [sp, #0x210]
        add     sp, sp, #0x310
        .cfi_adjust_cfa_offset -784
        umlal   v2.2d, v29.2s, v22.s[0]
        ldp     x23, x24, [sp, #0x60]
        .cfi_restore 23
        .cfi_restore 24
        umlal   v14.2d, v24.2s, v22.s[2]
        ldp     x19, x20, [sp, #0x40]
        .cfi_restore 19
        .cfi_restore 20
        umlal   v6.2d, v1.2s, v0.s[0]
        ldp     x27, x28, [sp, #0x80]
        .cfi_restore 27
        .cfi_restore 28
        umlal2  v6.2d, v1.4s, v0.s[2]
        ldr     q1, [x2, #0x400]
        umlal   v6.2d, v4.2s, v23.s[0]
        usra    v19.2d, v18.2d, #6
        ldp     x21, x22, [sp, #0x50]
        .cfi_restore 21
        .cfi_restore 22
        ldp     q18, q30, [x2, #0x1b0]
        umlal2  v6.2d, v4.4s, v23.s[1]
        umlal   v10.2d, v15.2s, v22.s[2]
        ldp     x25, x26, [sp, #0x70]
        .cfi_restore 25
        .cfi_restore 26
        umlal2  v2.2d, v29.4s, v22.s[1]
        umlal2  v10.2d, v15.4s, v22.s[3]
        ldp     q15, q4, [x2, #0x190]
        umlal2  v14.2d, v24.4s, v22.s[3]
        uzp2    v24.2d, v5.2d, v19.2d
        umlal2  v8.2d, v16.4s, v3.s[1]
        uzp1    v5.2d, v5.2d, v19.2d
        ldp     q16, q19, [x2, #0x1a0]
        umlal   v14.2d, v25.2s, v22.s[0]
        umlal2  v14.2d, v25.4s, v22.s[1]
        shl     v25.2d, v24.2d, #0x23
        umlal   v10.2d, v28.2s, v22.s[0]
        ext     v13.16b, v13.16b, v24.16b, #8
        umlal2  v10.2d, v28.4s, v22.s[1]
        usra    v5.2d, v25.2d, #6
        ldp     q25, q28, [x2, #0x1d0]
        umlal   v2.2d, v17.2s, v12.s[2]
        umlal   v20.2d, v15.2s, v9.s[2]
        umlal2  v20.2d, v15.4s, v9.s[3]
        umlal   v20.2d, v4.2s, v9.s[0]
        usra    v5.2d, v13.2d, #0x1d
        ldp     q15, q13, [x2, #0x1e0]
        umlal   v8.2d, v16.2s, v9.s[2]
        umlal2  v20.2d, v4.4s, v9.s[1]
        umlal2  v8.2d, v16.4s, v9.s[3]
        ldp     d4, d16, [x1, #0x180]
        umlal   v8.2d, v19.2s, v9.s[0]
        str     q5, [x0, #0x80]
        umlal2  v8.2d, v19.4s, v9.s[1]
        umlal2  v2.2d, v17.4s, v12.s[3]
        ldp     d5, d17, [x1, #0x190]
        umlal   v10.2d, v18.2s, v12.s[2]
        umlal2  v10.2d, v18.4s, v12.s[3]
        umlal   v10.2d, v30.2s, v12.s[0]
        shl     v16.2d, v16.2d, #0xa
        umlal   v2.2d, v21.2s, v12.s[0]
        ldr     q18, [x2, #0x410]
        umlal2  v10.2d, v30.4s, v12.s[1]
        umlal   v14.2d, v11.2s, v12.s[2]
        umlal2  v14.2d, v11.4s, v12.s[3]
        umlal2  v2.2d, v21.4s, v12.s[1]
        ldp     d11, d19, [x1, #0x188]
        umlal   v14.2d, v27.2s, v12.s[0]
        shl     v17.2d, v17.2d, #0x16
        ldp     q21, q29, [x2, #0x190]
        umlal2  v14.2d, v27.4s, v12.s[1]
        ldr     q27, [x2, #0x420]
        usra    v2.2d, v4.2d, #0x3c
        usra    v14.2d, v5.2d, #0x30
        usra    v10.2d, v11.2d, #0x36
        usra    v2.2d, v16.2d, #6
        shl     v11.2d, v19.2d, #0x10
        umlal   v6.2d, v21.2s, v3.s[2]
        usra    v14.2d, v17.2d, #6
        umlal2  v6.2d, v21.4s, v3.s[3]
        usra    v10.2d, v11.2d, #6
        umlal   v6.2d, v29.2s, v3.s[0]
        umlal2  v6.2d, v29.4s, v3.s[1]
        ldp     q11, q4, [x2, #0x1c0]
        umlal   v8.2d, v11.2s, v22.s[2]
        ldr     q5, [x2, #0x410]
        umlal2  v8.2d, v11.4s, v22.s[3]
        ldp     q11, q16, [x2, #0x3d0]
        umlal   v8.2d, v4.2s, v22.s[0]
        umlal   v26.2d, v11.2s, v0.s[0]
        umlal2  v26.2d, v11.4s, v0.s[2]
        umlal   v26.2d, v16.2s, v23.s[0]
        umlal2  v26.2d, v16.4s, v23.s[1]
        umlal2  v8.2d, v4.4s, v22.s[1]
        ldr     q11, [x2, #0x430]
        ldr     q4, [x2, #0x420]
        umlal   v8.2d, v15.2s, v12.s[2]
        ldr     q16, [x2, #0x450]
        ldr     d17, [x1, #0x1c8]
        ldr     q19, [x2, #0x230]
        umlal2  v8.2d, v15.4s, v12.s[3]
        ldp     q15, q21, [x2, #0x1b0]
        umlal   v8.2d, v13.2s, v12.s[0]
        uzp1    v29.2d, v2.2d, v10.2d
        umlal2  v8.2d, v13.4s, v12.s[1]
        uzp2    v10.2d, v2.2d, v10.2d
        shl     v13.2d, v10.2d, #0x23
        ext     v2.16b, v24.16b, v10.16b, #8
        usra    v29.2d, v13.2d, #6
        ldp     q13, q24, [x2, #0x3f0]
        umlal   v20.2d, v15.2s, v22.s[2]
        umlal2  v20.2d, v15.4s, v22.s[3]
        umlal   v20.2d, v21.2s, v22.s[0]
        usra    v29.2d, v2.2d, #0x1d
        ldp     d15, d2, [x1, #0x198]
        umlal2  v20.2d, v21.4s, v22.s[1]
        umlal   v20.2d, v25.2s, v12.s[2]
        umlal2  v20.2d, v25.4s, v12.s[3]
        ldp     q21, q25, [x2, #0x1a0]
        umlal   v20.2d, v28.2s, v12.s[0]
        str     q29, [x0, #0x90]
        umlal2  v20.2d, v28.4s, v12.s[1]
        ldp     d28, d29, [x1, #0x1a0]
        umlal   v26.2d, v21.2s, v3.s[2]
        shl     v2.2d, v2.2d, #0x1c
        umlal2  v26.2d, v21.4s, v3.s[3]
        usra    v20.2d, v15.2d, #0x2a
        ldp     q15, q21, [x2, #0x1b0]
        umlal   v26.2d, v25.2s, v3.s[0]
        umlal2  v26.2d, v25.4s, v3.s[1]
        usra    v8.2d, v28.2d, #0x24
        ldp     q25, q28, [x2, #0x3e0]
        shl     v29.2d, v29.2d, #0x22
        usra    v20.2d, v2.2d, #6
        usra    v8.2d, v29.2d, #6
        ldp     q2, q29, [x2, #0x1e0]
        umlal   v6.2d, v15.2s, v9.s[2]
        umlal2  v6.2d, v15.4s, v9.s[3]
        ldr     q15, [x2, #0x230]
        umlal   v7.2d, v25.2s, v0.s[0]
        umlal2  v7.2d, v25.4s, v0.s[2]
        ldr     d25, [x1, #0x1d0]
        umlal   v7.2d, v28.2s, v23.s[0]
        umlal2  v7.2d, v28.4s, v23.s[1]
        umlal   v6.2d, v21.2s, v9.s[0]
        umlal2  v6.2d, v21.4s, v9.s[1]
        ldp     q21, q28, [x2, #0x1d0]
        shl     v25.2d, v25.2d, #6
        umlal   v6.2d, v21.2s, v22.s[2]
        umlal2  v6.2d, v21.4s, v22.s[3]
        umlal   v6.2d, v28.2s, v22.s[0]
        umlal2  v6.2d, v28.4s, v22.s[1]
        ldp     q21, q28, [x2, #0x1c0]
        umlal   v26.2d, v21.2s, v9.s[2]
        umlal2  v26.2d, v21.4s, v9.s[3]
        umull   v21.2d, v13.2s, v0.s[0]
        umlal   v26.2d, v28.2s, v9.s[0]
        umlal2  v26.2d, v28.4s, v9.s[1]
        uzp2    v28.2d, v14.2d, v20.2d
        umlal   v26.2d, v2.2s, v22.s[2]
        uzp1    v14.2d, v14.2d, v20.2d
        umlal2  v21.2d, v13.4s, v0.s[2]
        ext     v10.16b, v10.16b, v28.16b, #8
        umlal   v21.2d, v24.2s, v23.s[0]
        umlal2  v21.2d, v24.4s, v23.s[1]
        umlal2  v26.2d, v2.4s, v22.s[3]
        ldp     q13, q2, [x2, #0x1b0]
        umlal   v26.2d, v29.2s, v22.s[0]
        umlal2  v26.2d, v29.4s, v22.s[1]
        ldp     q20, q24, [x2, #0x1c0]
        shl     v29.2d, v28.2d, #0x23
        usra    v14.2d, v29.2d, #6
        umull   v29.2d, v1.2s, v0.s[0]
        umlal   v7.2d, v13.2s, v3.s[2]
        umlal2  v7.2d, v13.4s, v3.s[3]
        usra    v14.2d, v10.2d, #0x1d
        ldp     q10, q13, [x2, #0x1d0]
        umlal   v21.2d, v20.2s, v3.s[2]
        umlal2  v21.2d, v20.4s, v3.s[3]
        ldr     q20, [x2, #0x430]
        umlal   v21.2d, v24.2s, v3.s[0]
        str     q14, [x0, #0xa0]
        umlal2  v21.2d, v24.4s, v3.s[1]
        ldp     q14, q24, [x2, #0x200]
        umlal2  v29.2d, v1.4s, v0.s[2]
        umlal   v29.2d, v5.2s, v23.s[0]
        umlal2  v29.2d, v5.4s, v23.s[1]
        ldp     q1, q5, [x2, #0x1f0]
        umlal   v7.2d, v2.2s, v3.s[0]
        umlal2  v7.2d, v2.4s, v3.s[1]
        umlal   v7.2d, v10.2s, v9.s[2]
        umlal2  v7.2d, v10.4s, v9.s[3]
        ldp     q10, q2, [x2, #0x1e0]
        umlal   v7.2d, v13.2s, v9.s[0]
        umlal   v26.2d, v14.2s, v12.s[2]
        umlal2  v26.2d, v14.4s, v12.s[3]
        umlal   v6.2d, v1.2s, v12.s[2]
        umlal2  v7.2d, v13.4s, v9.s[1]
        ldp     q14, q13, [x2, #0x1f0]
        umlal2  v6.2d, v1.4s, v12.s[3]
        umlal   v6.2d, v5.2s, v12.s[0]
        umlal2  v6.2d, v5.4s, v12.s[1]
        ldp     d1, d5, [x1, #0x1a8]
        umlal   v21.2d, v10.2s, v9.s[2]
        umlal2  v21.2d, v10.4s, v9.s[3]
        umull   v10.2d, v27.2s, v0.s[0]
        umlal   v21.2d, v2.2s, v9.s[0]
        umlal2  v21.2d, v2.4s, v9.s[1]
        ldr     q2, [x2, #0x440]
        umlal   v7.2d, v14.2s, v22.s[2]
        usra    v6.2d, v1.2d, #0x1e
        umlal2  v10.2d, v27.4s, v0.s[2]
        ldp     q1, q27, [x2, #0x210]
        umlal   v10.2d, v11.2s, v23.s[0]
        shl     v5.2d, v5.2d, #0x28
        umlal2  v10.2d, v11.4s, v23.s[1]
        umlal2  v7.2d, v14.4s, v22.s[3]
        ldp     q14, q11, [x2, #0x1d0]
        umlal   v7.2d, v13.2s, v22.s[0]
        usra    v6.2d, v5.2d, #6
        umlal2  v7.2d, v13.4s, v22.s[1]
        ldp     q13, q5, [x2, #0x200]
        umlal   v26.2d, v24.2s, v12.s[0]
        umlal2  v26.2d, v24.4s, v12.s[1]
        umlal   v7.2d, v1.2s, v12.s[2]
        umlal2  v7.2d, v1.4s, v12.s[3]
        ldp     d1, d24, [x1, #0x1b0]
        umlal   v7.2d, v27.2s, v12.s[0]
        umlal   v29.2d, v14.2s, v3.s[2]
        umlal2  v29.2d, v14.4s, v3.s[3]
        uzp2    v14.2d, v8.2d, v6.2d
        umlal   v21.2d, v13.2s, v22.s[2]
        uzp1    v8.2d, v8.2d, v6.2d
        umlal2  v7.2d, v27.4s, v12.s[1]
        ldp     q6, q27, [x2, #0x1f0]
        umlal   v29.2d, v11.2s, v3.s[0]
        shl     v24.2d, v24.2d, #0x2e
        umlal2  v29.2d, v11.4s, v3.s[1]
        usra    v26.2d, v1.2d, #0x18
        ldp     q11, q1, [x2, #0x1e0]
        umlal2  v21.2d, v13.4s, v22.s[3]
        umlal   v21.2d, v5.2s, v22.s[0]
        shl     v13.2d, v14.2d, #0x23
        umlal2  v21.2d, v5.4s, v22.s[1]
        ext     v5.16b, v28.16b, v14.16b, #8
        usra    v26.2d, v24.2d, #6
        ldp     q24, q28, [x2, #0x220]
        usra    v8.2d, v13.2d, #6
        umlal   v10.2d, v6.2s, v3.s[2]
        usra    v8.2d, v5.2d, #0x1d
        ldp     q13, q5, [x2, #0x1f0]
        str     q8, [x0, #0xb0]
        ldr     q8, [x2, #0x440]
        umlal2  v10.2d, v6.4s, v3.s[3]
        umlal   v21.2d, v24.2s, v12.s[2]
        umlal2  v21.2d, v24.4s, v12.s[3]
        ldp     d6, d24, [x1, #0x1c0]
        umlal   v29.2d, v13.2s, v9.s[2]
        umlal   v21.2d, v28.2s, v12.s[0]
        umlal2  v21.2d, v28.4s, v12.s[1]
        umlal   v10.2d, v27.2s, v3.s[0]
        umlal2  v10.2d, v27.4s, v3.s[1]
        umlal2  v29.2d, v13.4s, v9.s[3]
        ldp     d13, d27, [x1, #0x1b8]
        umlal   v29.2d, v5.2s, v9.s[0]
        usra    v21.2d, v6.2d, #0xc
        umlal2  v29.2d, v5.4s, v9.s[1]
        shl     v5.2d, v24.2d, #0x3a
        ldp     q6, q24, [x2, #0x210]
        umull   v28.2d, v18.2s, v0.s[0]
        usra    v21.2d, v5.2d, #6
        usra    v7.2d, v13.2d, #0x12
        umlal2  v28.2d, v18.4s, v0.s[2]
        shl     v13.2d, v27.2d, #0x34
        ldp     q5, q18, [x2, #0x200]
        umlal   v28.2d, v4.2s, v23.s[0]
        umlal2  v28.2d, v4.4s, v23.s[1]
        usra    v7.2d, v13.2d, #6
        ldp     q13, q4, [x2, #0x210]
        umlal   v28.2d, v11.2s, v3.s[2]
        umlal2  v28.2d, v11.4s, v3.s[3]
        uzp1    v11.2d, v26.2d, v7.2d
        umlal   v28.2d, v1.2s, v3.s[0]
        uzp2    v7.2d, v26.2d, v7.2d
        umlal2  v28.2d, v1.4s, v3.s[1]
        ldp     q1, q26, [x2, #0x220]
        umlal   v28.2d, v5.2s, v9.s[2]
        ext     v14.16b, v14.16b, v7.16b, #8
        shl     v27.2d, v7.2d, #0x23
        umlal2  v28.2d, v5.4s, v9.s[3]
        umlal   v29.2d, v13.2s, v22.s[2]
        umlal2  v29.2d, v13.4s, v22.s[3]
        ldp     q13, q5, [x2, #0x220]
        umlal   v29.2d, v4.2s, v22.s[0]
        usra    v11.2d, v27.2d, #6
        umlal2  v29.2d, v4.4s, v22.s[1]
        ldp     q4, q27, [x2, #0x200]
        umlal   v28.2d, v18.2s, v9.s[0]
        umlal   v29.2d, v19.2s, v12.s[2]
        umlal2  v28.2d, v18.4s, v9.s[1]
        usra    v11.2d, v14.2d, #0x1d
        ldp     d14, d18, [x1, #0x1d0]
        umlal   v28.2d, v1.2s, v22.s[2]
        umlal2  v28.2d, v1.4s, v22.s[3]
        umull   v1.2d, v20.2s, v0.s[0]
        str     q11, [x0, #0xc0]
        umlal   v10.2d, v6.2s, v9.s[2]
        umlal2  v29.2d, v19.4s, v12.s[3]
        ldp     q11, q12, [x2, #0x210]
        shl     v18.2d, v18.2d, #0xc
        umlal   v28.2d, v26.2s, v22.s[0]
        umlal2  v28.2d, v26.4s, v22.s[1]
        ldr     q19, [x2, #0x230]
        umlal2  v10.2d, v6.4s, v9.s[3]
        ldp     d6, d26, [x1, #0x1d8]
        usra    v29.2d, v17.2d, #6
        umlal   v10.2d, v24.2s, v9.s[0]
        uzp2    v17.2d, v21.2d, v29.2d
        uzp1    v21.2d, v21.2d, v29.2d
        umlal2  v1.2d, v20.4s, v0.s[2]
        ldp     d20, d29, [x1, #0x1e0]
        shl     v30.2d, v17.2d, #0x23
        ext     v7.16b, v7.16b, v17.16b, #8
        usra    v28.2d, v25.2d, #6
        umlal   v1.2d, v2.2s, v23.s[0]
        usra    v21.2d, v30.2d, #6
        umlal2  v10.2d, v24.4s, v9.s[1]
        shl     v24.2d, v26.2d, #0x12
        usra    v21.2d, v7.2d, #0x1d
        umlal   v10.2d, v15.2s, v22.s[2]
        str     q21, [x0, #0xd0]
        umlal2  v1.2d, v2.4s, v23.s[1]
        umlal   v1.2d, v4.2s, v3.s[2]
        umlal2  v1.2d, v4.4s, v3.s[3]
        shl     v2.2d, v29.2d, #0x18
        umlal2  v10.2d, v15.4s, v22.s[3]
        ldr     q15, [x2, #0x460]
        umull   v4.2d, v8.2s, v0.s[0]
        umlal   v1.2d, v27.2s, v3.s[0]
        umlal2  v1.2d, v27.4s, v3.s[1]
        umlal   v1.2d, v13.2s, v9.s[2]
        usra    v10.2d, v14.2d, #0x3a
        umlal2  v4.2d, v8.4s, v0.s[2]
        ldr     q14, [x2, #0x450]
        umlal2  v1.2d, v13.4s, v9.s[3]
        ldr     q13, [x2, #0x460]
        umlal   v4.2d, v16.2s, v23.s[0]
        ldp     q8, q7, [x2, #0x220]
        umlal   v1.2d, v5.2s, v9.s[0]
        ldr     q21, [x2, #0x470]
        umlal2  v4.2d, v16.4s, v23.s[1]
        usra    v10.2d, v18.2d, #6
        ldp     d16, d18, [x1, #0x1e8]
        umlal2  v1.2d, v5.4s, v9.s[1]
        ldr     q5, [x2, #0x230]
        umlal   v4.2d, v11.2s, v3.s[2]
        ldr     q22, [x2, #0x470]
        umull   v25.2d, v14.2s, v0.s[0]
        umlal2  v4.2d, v11.4s, v3.s[3]
        ldp     d26, d11, [x1, #0x1f0]
        umlal   v4.2d, v12.2s, v3.s[0]
        usra    v1.2d, v6.2d, #0x34
        umlal2  v4.2d, v12.4s, v3.s[1]
        uzp2    v12.2d, v28.2d, v10.2d
        umlal   v4.2d, v19.2s, v9.s[2]
        uzp1    v10.2d, v28.2d, v10.2d
        umull   v6.2d, v13.2s, v0.s[0]
        shl     v27.2d, v12.2d, #0x23
        usra    v1.2d, v24.2d, #6
        usra    v10.2d, v27.2d, #6
        ext     v17.16b, v17.16b, v12.16b, #8
        umlal2  v25.2d, v14.4s, v0.s[2]
        umlal2  v4.2d, v19.4s, v9.s[3]
        shl     v9.2d, v18.2d, #0x1e
        umlal   v25.2d, v15.2s, v23.s[0]
        umlal2  v25.2d, v15.4s, v23.s[1]
        usra    v4.2d, v20.2d, #0x2e
        umlal   v25.2d, v8.2s, v3.s[2]
        shl     v18.2d, v11.2d, #0x24
        usra    v10.2d, v17.2d, #0x1d
        umlal2  v25.2d, v8.4s, v3.s[3]
        movi    v17.2d, #0000000000000000
        usra    v4.2d, v2.2d, #6
        ldr     d2, [x1, #0x1f8]
        str     q10, [x0, #0xe0]
        umlal   v25.2d, v7.2s, v3.s[0]
        uzp2    v19.2d, v1.2d, v4.2d
        uzp1    v1.2d, v1.2d, v4.2d
        shl     v14.2d, v19.2d, #0x23
        ext     v10.16b, v12.16b, v19.16b, #8
        umlal2  v25.2d, v7.4s, v3.s[1]
        usra    v1.2d, v14.2d, #6
        umlal2  v6.2d, v13.4s, v0.s[2]
        umlal   v6.2d, v21.2s, v23.s[0]
        umull   v4.2d, v22.2s, v0.s[0]
        usra    v25.2d, v16.2d, #0x28
        umlal2  v6.2d, v21.4s, v23.s[1]
        ldp     d14, d15, [sp, #0x30]
        .cfi_restore 78
        .cfi_restore 79
        umlal   v6.2d, v5.2s, v3.s[2]
        usra    v1.2d, v10.2d, #0x1d
        umlal2  v6.2d, v5.4s, v3.s[3]
        ldp     d10, d11, [sp, #0x10]
        .cfi_restore 74
        .cfi_restore 75
        umlal2  v4.2d, v22.4s, v0.s[2]
        usra    v25.2d, v9.2d, #6
        ldp     d12, d13, [sp, #0x20]
        .cfi_restore 76
        .cfi_restore 77
        ldp     d8, d9, [sp], #0x90
        .cfi_adjust_cfa_offset -144
        .cfi_restore 72
        .cfi_restore 73
        usra    v6.2d, v26.2d, #0x22
        str     q1, [x0, #0xf0]
        usra    v4.2d, v2.2d, #0x1c
        usra    v6.2d, v18.2d, #6
        uzp1    v0.2d, v4.2d, v17.2d
        uzp2    v1.2d, v4.2d, v17.2d
        shl     v2.2d, v1.2d, #0x23
        uzp2    v3.2d, v25.2d, v6.2d
        uzp1    v4.2d, v25.2d, v6.2d
        ext     v1.16b, v3.16b, v1.16b, #8
        ext     v5.16b, v19.16b, v3.16b, #8
        shl     v3.2d, v3.2d, #0x23
        usra    v4.2d, v3.2d, #6
        usra    v4.2d, v5.2d, #0x1d
        usra    v0.2d, v2.2d, #6
        usra    v0.2d, v1.2d, #0x1d
        str     q4, [x0, #0x100]
        str     q0, [x0, #0x110]
        ret
END_COMPOSITE(karat_step_sqr_32_aarch64)

NOTES

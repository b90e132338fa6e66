/* karat_step_mul_32_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 600 --islands 2 --apart x0,x1,x2,x3,x4,x5 --across
 * 4554.0 cycles instead of 5950.0, bound 2596.0 (simulated, one run after another); 8437 of 8507 instructions have another place.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_step_mul_32_aarch64)
        ldp     x6, x7, [x4]
        movi    v0.16b, #0xff
        movi    v1.2d, #0000000000000000
        ldp     x8, x9, [x4, #0x10]
        stp     d8, d9, [sp, #-0x90]!
        .cfi_adjust_cfa_offset 144
        .cfi_rel_offset 72, 0
        .cfi_rel_offset 73, 8
        stp     x19, x20, [sp, #0x40]
        .cfi_rel_offset 19, 64
        .cfi_rel_offset 20, 72
        ushr    v8.2d, v0.2d, #0x23
        stp     x23, x24, [sp, #0x60]
        .cfi_rel_offset 23, 96
        .cfi_rel_offset 24, 104
        lsl     x19, x7, #0x3a
        stp     x25, x26, [sp, #0x70]
        .cfi_rel_offset 25, 112
        .cfi_rel_offset 26, 120
        lsr     x25, x8, #0xc
        lsl     x26, x9, #0x2e
        stp     x21, x22, [sp, #0x50]
        .cfi_rel_offset 21, 80
        .cfi_rel_offset 22, 88
        stp     d14, d15, [sp, #0x30]
        .cfi_rel_offset 78, 48
        .cfi_rel_offset 79, 56
        ldp     x21, x22, [x4, #0x18]
        stp     x27, x28, [sp, #0x80]
        .cfi_rel_offset 27, 128
        .cfi_rel_offset 28, 136
        ldp     x27, x28, [x4, #8]
        stp     d10, d11, [sp, #0x10]
        .cfi_rel_offset 74, 16
        .cfi_rel_offset 75, 24
        lsl     x22, x22, #0x28
        stp     d12, d13, [sp, #0x20]
        .cfi_rel_offset 76, 32
        .cfi_rel_offset 77, 40
        sub     sp, sp, #0x2d0
        .cfi_adjust_cfa_offset 720
        ldp     x20, x23, [x4, #0x20]
        lsr     x21, x21, #0x12
        lsr     x27, x27, #6
        lsl     x28, x28, #0x34
        ldp     q12, q13, [x2]
        ldp     x24, x7, [x4, #0x28]
        ldp     q14, q15, [x2, #0x60]
        lsr     x20, x20, #0x18
        lsl     x23, x23, #0x22
        ldp     q10, q11, [x2, #0x20]
        ldp     q9, q0, [x2, #0x80]
        ldp     q2, q3, [x2, #0x40]
        ldp     q4, q5, [x2, #0xa0]
        adds    x19, x6, x19
        lsr     x24, x24, #0x1e
        ldp     x6, x8, [x4, #0x48]
        adcs    x27, x27, x28
        ldp     x28, x9, [x4, #0x30]
        stp     x19, x27, [x3]
        adcs    x25, x25, x26
        adcs    x26, x21, x22
        ldp     x21, x22, [x4, #0x38]
        adcs    x27, x20, x23
        stp     x25, x26, [x3, #0x10]
        lsr     x25, x6, #0x36
        lsl     x26, x7, #0x1c
        lsr     x28, x28, #0x24
        adcs    x26, x24, x26
        ldr     x19, [x4, #0x58]
        stp     x27, x26, [x3, #0x20]
        lsl     x26, x9, #0x16
        lsl     x27, x8, #4
        lsl     x22, x22, #0x10
        adcs    x26, x28, x26
        lsr     x21, x21, #0x2a
        adcs    x21, x21, x22
        ldp     x22, x28, [x4, #0x58]
        stp     x26, x21, [x3, #0x30]
        orr     x25, x25, x19, lsl #62
        ldp     x26, x21, [x4, #0x60]
        ldp     x19, x20, [x4, #0x40]
        lsl     x28, x28, #0x38
        lsr     x22, x22, #2
        ldp     x23, x24, [x4, #0x68]
        ldr     x6, [x4, #0x50]
        ldr     x7, [x4, #0xb0]
        lsr     x26, x26, #8
        lsl     x21, x21, #0x32
        lsr     x19, x19, #0x30
        ldp     x8, x9, [x4, #0x70]
        lsl     x20, x20, #0xa
        ldp     x10, x11, [x4, #0x78]
        adcs    x19, x19, x20
        lsr     x20, x23, #0xe
        lsl     x23, x24, #0x2c
        adcs    x25, x25, x27
        orr     x27, x28, x6, lsr #60
        ldp     x28, x24, [x4, #0x90]
        adcs    x22, x22, x27
        lsl     x27, x9, #0x26
        stp     x19, x25, [x3, #0x40]
        adcs    x25, x26, x21
        lsr     x26, x10, #0x1a
        lsl     x21, x11, #0x20
        adcs    x19, x20, x23
        stp     x22, x25, [x3, #0x50]
        lsr     x25, x8, #0x14
        adcs    x25, x25, x27
        ldp     x22, x27, [x4, #0x80]
        lsl     x20, x24, #0xe
        stp     x19, x25, [x3, #0x60]
        adcs    x25, x26, x21
        lsr     x26, x28, #0x2c
        ldp     x21, x28, [x4, #0x98]
        ldp     x19, x23, [x4, #0x88]
        lsr     x22, x22, #0x20
        lsl     x27, x27, #0x1a
        ldp     x24, x6, [x4, #0xa0]
        adcs    x22, x22, x27
        ldp     x27, x8, [x4, #0xb0]
        stp     x25, x22, [x3, #0x70]
        lsr     x25, x21, #0x32
        lsl     x21, x28, #8
        lsr     x22, x19, #0x26
        lsl     x28, x23, #0x14
        ldp     x19, x23, [x4, #0xb8]
        lsl     x6, x6, #2
        adcs    x22, x22, x28
        lsr     x28, x24, #0x38
        adcs    x26, x26, x20
        orr     x28, x28, x7, lsl #60
        lsl     x20, x8, #0x36
        stp     x22, x26, [x3, #0x80]
        adcs    x25, x25, x21
        lsr     x26, x27, #4
        lsr     x21, x19, #0xa
        ldp     x22, x27, [x4, #0xc8]
        adcs    x28, x28, x6
        stp     x25, x28, [x3, #0x90]
        lsl     x25, x23, #0x30
        ldr     x28, [x4, #0xa8]
        ldp     x19, x23, [x4, #0xd0]
        ldr     x24, [x4, #0xf8]
        ldp     x6, x7, [x4, #0xc0]
        lsr     x22, x22, #0x16
        lsl     x27, x27, #0x24
        ldp     x8, x9, [x4, #0xd8]
        lsr     x19, x19, #0x1c
        ldp     x10, x11, [x4, #0xe8]
        lsl     x23, x23, #0x1e
        orr     x28, x20, x28, lsr #62
        ldp     x20, x12, [x4, #0xe0]
        adcs    x26, x26, x28
        lsl     x28, x7, #0x2a
        lsr     x6, x6, #0x10
        adcs    x25, x21, x25
        ldp     x21, x7, [x4, #0x100]
        lsr     x8, x8, #0x22
        stp     x26, x25, [x3, #0xa0]
        adcs    x25, x6, x28
        lsr     x26, x10, #0x2e
        lsr     x28, x20, #0x28
        adcs    x22, x22, x27
        lsl     x27, x9, #0x18
        stp     x25, x22, [x3, #0xb0]
        adcs    x25, x19, x23
        lsl     x22, x12, #0x12
        ldp     x19, x20, [x4, #0xf0]
        adcs    x27, x8, x27
        lsl     x23, x7, #0x3a
        stp     x25, x27, [x3, #0xc0]
        adcs    x25, x28, x22
        lsl     x22, x11, #0xc
        adcs    x26, x26, x22
        ldp     x22, x27, [x4, #0x108]
        orr     x28, x23, x24, lsr #58
        ldp     x23, x24, [x4, #0x110]
        lsl     x20, x20, #6
        lsr     x19, x19, #0x34
        stp     x25, x26, [x3, #0xd0]
        adcs    x25, x19, x20
        ldp     x26, x19, [x3, #0x10]
        adcs    x21, x21, x28
        lsl     x27, x27, #0x34
        lsr     x22, x22, #6
        stp     x25, x21, [x3, #0xe0]
        adcs    x25, x22, x27
        lsr     x21, x23, #0xc
        ldp     x22, x27, [x5]
        lsl     x28, x24, #0x2e
        adcs    x21, x21, x28
        ldp     x28, x20, [x5, #0x10]
        stp     x25, x21, [x3, #0xf0]
        ldp     x25, x21, [x3]
        subs    x23, x28, x22
        sbcs    x24, x20, x27
        mul     x4, x25, x22
        csetm   x6, lo
        subs    x7, x25, x26
        sbcs    x8, x21, x19
        eor     x24, x24, x6
        eor     x23, x23, x6
        csetm   x9, lo
        cmn     x6, #1
        eor     x7, x7, x9
        eor     x8, x8, x9
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        cmn     x9, #1
        eor     x6, x9, x6
        adcs    x7, x7, xzr
        umulh   x9, x25, x22
        ldp     q6, q7, [x2]
        adcs    x8, x8, xzr
        ldp     q16, q17, [x2, #0xc0]
        ldp     q18, q19, [x2, #0xe0]
        ldp     q20, q21, [x2, #0x100]
        mul     x10, x26, x28
        umulh   x11, x21, x27
        mul     x12, x8, x23
        mul     x13, x21, x22
        mul     x14, x25, x27
        umulh   x25, x25, x27
        adds    x9, x9, x14
        mul     x27, x21, x27
        umulh   x14, x26, x28
        adcs    x25, x25, x27
        adc     x27, x11, xzr
        adds    x9, x9, x13
        mul     x11, x19, x20
        umulh   x13, x19, x20
        stp     x4, x9, [x1]
        umulh   x21, x21, x22
        ldp     d21, d22, [x1]
        ldr     d23, [x1]
        mul     x22, x7, x23
        adcs    x25, x25, x21
        adc     x21, x27, xzr
        shl     v22.2d, v22.2d, #0xc
        umulh   x27, x19, x28
        ushr    v24.2d, v23.2d, #0x1d
        eor     x22, x22, x6
        ushr    v21.2d, v21.2d, #0x3a
        uzp1    v23.2d, v23.2d, v24.2d
        usra    v21.2d, v22.2d, #6
        mul     x15, x26, x20
        and     v22.16b, v23.16b, v8.16b
        umull   v23.2d, v10.2s, v22.s[0]
        umulh   x26, x26, x20
        umlal   v21.2d, v12.2s, v22.s[0]
        adds    x20, x14, x15
        umlal2  v21.2d, v12.4s, v22.s[2]
        umull   v12.2d, v11.2s, v22.s[0]
        umlal2  v23.2d, v10.4s, v22.s[2]
        mul     x14, x8, x24
        umull   v10.2d, v3.2s, v22.s[0]
        adcs    x26, x26, x11
        ext     v24.16b, v1.16b, v21.16b, #8
        adc     x11, x13, xzr
        umlal2  v12.2d, v11.4s, v22.s[2]
        mul     x28, x19, x28
        ldp     x19, x13, [x3, #0x20]
        usra    v21.2d, v24.2d, #0x1d
        umull   v11.2d, v2.2s, v22.s[0]
        umlal2  v10.2d, v3.4s, v22.s[2]
        umull   v3.2d, v14.2s, v22.s[0]
        umulh   x15, x7, x23
        umull   v24.2d, v0.2s, v22.s[0]
        adds    x28, x20, x28
        ext     v25.16b, v21.16b, v1.16b, #8
        and     v21.16b, v21.16b, v8.16b
        adcs    x26, x26, x27
        umlal2  v11.2d, v2.4s, v22.s[2]
        ldp     q2, q26, [x2, #0x20]
        adc     x27, x11, xzr
        umlal2  v3.2d, v14.4s, v22.s[2]
        uzp1    v14.4s, v22.4s, v21.4s
        umulh   x20, x7, x24
        umlal2  v24.2d, v0.4s, v22.s[2]
        umull   v0.2d, v15.2s, v22.s[0]
        mul     x7, x7, x24
        umlal2  v0.2d, v15.4s, v22.s[2]
        adds    x7, x15, x7
        umulh   x23, x8, x23
        ldp     x11, x15, [x5, #0x20]
        umlal   v11.2d, v26.2s, v21.s[0]
        adcs    x20, x20, x14
        ldp     x14, x16, [x5, #0x30]
        umlal2  v11.2d, v26.4s, v21.s[2]
        ldp     q15, q26, [x2, #0x40]
        umlal   v12.2d, v2.2s, v21.s[0]
        umull   v27.2d, v9.2s, v22.s[0]
        umulh   x24, x8, x24
        umlal2  v12.2d, v2.4s, v21.s[2]
        ldp     q2, q28, [x2, #0x60]
        umull   v29.2d, v4.2s, v22.s[0]
        umull   v30.2d, v5.2s, v22.s[0]
        umlal2  v27.2d, v9.4s, v22.s[2]
        mul     x8, x19, x11
        adc     x24, x24, xzr
        adds    x7, x7, x12
        ldp     x12, x17, [x3, #0x30]
        umlal2  v29.2d, v4.4s, v22.s[2]
        adcs    x20, x20, x23
        eor     x23, x7, x6
        umlal   v3.2d, v26.2s, v21.s[0]
        eor     x20, x20, x6
        adc     x24, x24, xzr
        cmn     x6, #1
        umlal2  v3.2d, v26.4s, v21.s[2]
        adcs    x22, x22, x4
        eor     x24, x24, x6
        mul     x4, x19, x15
        umlal   v10.2d, v15.2s, v21.s[0]
        adcs    x23, x23, x9
        umlal2  v10.2d, v15.4s, v21.s[2]
        ldp     q15, q9, [x2, #0x80]
        adcs    x20, x20, x25
        umlal2  v30.2d, v5.4s, v22.s[2]
        adcs    x24, x24, x21
        umulh   x7, x19, x11
        umull   v4.2d, v17.2s, v22.s[0]
        adc     x6, x6, xzr
        adds    x22, x22, x10
        adcs    x23, x23, x28
        adcs    x20, x20, x26
        adcs    x24, x24, x27
        umlal2  v4.2d, v17.4s, v22.s[2]
        adc     x6, x6, xzr
        adds    x25, x25, x22
        umulh   x22, x19, x15
        umull   v5.2d, v16.2s, v22.s[0]
        adcs    x21, x21, x23
        stp     x25, x21, [x1, #0x10]
        adcs    x25, x10, x20
        adcs    x21, x28, x24
        adcs    x26, x26, x6
        stp     x25, x21, [x1, #0x20]
        mul     x25, x13, x15
        adcs    x21, x27, xzr
        subs    x27, x14, x11
        umlal2  v5.2d, v16.4s, v22.s[2]
        sbcs    x28, x16, x15
        stp     x26, x21, [x1, #0x30]
        umull   v16.2d, v18.2s, v22.s[0]
        ldp     d17, d26, [x1, #8]
        csetm   x26, lo
        subs    x21, x19, x12
        eor     x28, x28, x26
        sbcs    x19, x13, x17
        eor     x27, x27, x26
        csetm   x20, lo
        cmn     x26, #1
        umulh   x23, x13, x15
        eor     x21, x21, x20
        eor     x19, x19, x20
        adcs    x27, x27, xzr
        umlal2  v16.2d, v18.4s, v22.s[2]
        adcs    x28, x28, xzr
        cmn     x20, #1
        eor     x26, x20, x26
        umull   v18.2d, v19.2s, v22.s[0]
        adcs    x21, x21, xzr
        shl     v26.2d, v26.2d, #0x12
        adcs    x19, x19, xzr
        adds    x20, x7, x4
        umulh   x24, x13, x11
        ushr    v17.2d, v17.2d, #0x34
        adcs    x25, x22, x25
        adc     x22, x23, xzr
        umlal2  v18.2d, v19.4s, v22.s[2]
        usra    v17.2d, v26.2d, #6
        ldp     d19, d26, [x1, #0x10]
        mul     x23, x13, x11
        usra    v17.2d, v25.2d, #0x1d
        mul     x4, x12, x14
        umull   v25.2d, v20.2s, v22.s[0]
        adds    x20, x20, x23
        usra    v23.2d, v19.2d, #0x2e
        adcs    x25, x25, x24
        shl     v19.2d, v26.2d, #0x18
        adc     x22, x22, xzr
        umulh   x23, x12, x14
        umlal   v17.2d, v13.2s, v22.s[0]
        umlal2  v17.2d, v13.4s, v22.s[2]
        ldp     q13, q26, [x2, #0xa0]
        umlal   v17.2d, v6.2s, v21.s[0]
        usra    v23.2d, v19.2d, #6
        umlal2  v17.2d, v6.4s, v21.s[2]
        umulh   x24, x12, x16
        umlal2  v25.2d, v20.4s, v22.s[2]
        ext     v6.16b, v1.16b, v17.16b, #8
        mul     x6, x12, x16
        usra    v17.2d, v6.2d, #0x1d
        mul     x7, x17, x16
        adds    x23, x23, x6
        ext     v6.16b, v17.16b, v1.16b, #8
        and     v17.16b, v17.16b, v8.16b
        usra    v23.2d, v6.2d, #0x1d
        umulh   x6, x17, x16
        umlal   v0.2d, v2.2s, v21.s[0]
        adcs    x24, x24, x7
        umlal   v23.2d, v7.2s, v21.s[0]
        umlal2  v23.2d, v7.4s, v21.s[2]
        umulh   x7, x17, x14
        ldp     x9, x10, [x3, #0x20]
        adc     x6, x6, xzr
        umlal2  v0.2d, v2.4s, v21.s[2]
        ldp     x11, x12, [x3, #0x10]
        umlal   v27.2d, v28.2s, v21.s[0]
        ldp     q2, q6, [x2]
        umlal2  v27.2d, v28.4s, v21.s[2]
        stp     x8, x20, [x1, #0x40]
        umlal   v24.2d, v15.2s, v21.s[0]
        mul     x13, x17, x14
        umlal2  v24.2d, v15.4s, v21.s[2]
        ldp     q15, q7, [x2, #0xc0]
        umlal   v29.2d, v9.2s, v21.s[0]
        ldp     q19, q20, [x2, #0xe0]
        umlal2  v29.2d, v9.4s, v21.s[2]
        umulh   x14, x21, x27
        umlal   v30.2d, v13.2s, v21.s[0]
        adds    x23, x23, x13
        umlal2  v30.2d, v13.4s, v21.s[2]
        ldp     q13, q9, [x2, #0x100]
        adcs    x24, x24, x7
        umlal   v5.2d, v26.2s, v21.s[0]
        adc     x6, x6, xzr
        umlal   v23.2d, v2.2s, v17.s[0]
        mul     x7, x21, x28
        umlal2  v23.2d, v2.4s, v17.s[2]
        umlal2  v5.2d, v26.4s, v21.s[2]
        ldp     q2, q22, [x2, #0x20]
        umlal   v4.2d, v15.2s, v21.s[0]
        mul     x13, x21, x27
        umlal2  v4.2d, v15.4s, v21.s[2]
        adds    x7, x14, x7
        ext     v15.16b, v1.16b, v23.16b, #8
        umlal   v16.2d, v7.2s, v21.s[0]
        mul     x14, x19, x28
        usra    v23.2d, v15.2d, #0x1d
        umlal2  v16.2d, v7.4s, v21.s[2]
        eor     x13, x13, x26
        ldp     q15, q7, [x2, #0x40]
        umlal   v18.2d, v19.2s, v21.s[0]
        umlal2  v18.2d, v19.4s, v21.s[2]
        umulh   x21, x21, x28
        umlal   v11.2d, v2.2s, v17.s[0]
        ext     v19.16b, v23.16b, v1.16b, #8
        and     v23.16b, v23.16b, v8.16b
        umlal2  v11.2d, v2.4s, v17.s[2]
        umlal   v10.2d, v22.2s, v17.s[0]
        umulh   x28, x19, x28
        umlal2  v10.2d, v22.4s, v17.s[2]
        ldp     q2, q22, [x2, #0x60]
        adcs    x21, x21, x14
        umlal   v25.2d, v20.2s, v21.s[0]
        umlal   v3.2d, v15.2s, v17.s[0]
        umlal2  v3.2d, v15.4s, v17.s[2]
        mul     x14, x19, x27
        umlal   v0.2d, v7.2s, v17.s[0]
        adc     x28, x28, xzr
        umlal2  v0.2d, v7.4s, v17.s[2]
        ldp     q15, q7, [x2, #0x80]
        umull   v26.2d, v13.2s, v21.s[0]
        umulh   x27, x19, x27
        umlal2  v25.2d, v20.4s, v21.s[2]
        adds    x19, x7, x14
        ldp     x7, x14, [x3]
        adcs    x21, x21, x27
        eor     x27, x19, x26
        umlal   v27.2d, v2.2s, v17.s[0]
        ldp     x19, x15, [x3, #0x30]
        adc     x28, x28, xzr
        umlal2  v27.2d, v2.4s, v17.s[2]
        umlal   v24.2d, v22.2s, v17.s[0]
        ldp     q2, q20, [x2, #0xa0]
        umlal2  v24.2d, v22.4s, v17.s[2]
        ldp     q22, q28, [x2, #0xc0]
        subs    x7, x7, x9
        umlal2  v26.2d, v13.4s, v21.s[2]
        umlal   v29.2d, v15.2s, v17.s[0]
        sbcs    x9, x14, x10
        eor     x28, x28, x26
        eor     x21, x21, x26
        umlal2  v29.2d, v15.4s, v17.s[2]
        umlal   v30.2d, v7.2s, v17.s[0]
        umlal2  v30.2d, v7.4s, v17.s[2]
        ldp     q13, q15, [x2, #0xe0]
        sbcs    x19, x11, x19
        ldp     x10, x11, [x5, #0x30]
        umlal   v26.2d, v9.2s, v14.s[0]
        sbcs    x12, x12, x15
        umlal2  v26.2d, v9.4s, v14.s[1]
        csetm   x14, lo
        cmn     x26, #1
        umlal   v5.2d, v2.2s, v17.s[0]
        eor     x9, x9, x14
        eor     x19, x19, x14
        eor     x7, x7, x14
        umlal2  v5.2d, v2.4s, v17.s[2]
        eor     x12, x12, x14
        umlal   v16.2d, v22.2s, v17.s[0]
        adcs    x8, x13, x8
        umlal   v4.2d, v20.2s, v17.s[0]
        adcs    x27, x27, x20
        ldp     x20, x13, [x5, #0x10]
        umlal2  v4.2d, v20.4s, v17.s[2]
        adcs    x21, x21, x25
        ldp     q9, q2, [x2, #0x100]
        adcs    x28, x28, x22
        umlal2  v16.2d, v22.4s, v17.s[2]
        adc     x26, x26, xzr
        cmn     x14, #1
        umlal   v18.2d, v28.2s, v17.s[0]
        adcs    x7, x7, xzr
        umlal2  v18.2d, v28.4s, v17.s[2]
        adcs    x9, x9, xzr
        umlal   v25.2d, v13.2s, v17.s[0]
        adcs    x19, x19, xzr
        umlal2  v25.2d, v13.4s, v17.s[2]
        adcs    x12, x12, xzr
        adds    x8, x8, x4
        umlal   v26.2d, v15.2s, v17.s[0]
        adcs    x27, x27, x23
        umlal2  v26.2d, v15.4s, v17.s[2]
        adcs    x21, x21, x24
        adcs    x28, x28, x6
        adc     x26, x26, xzr
        adds    x25, x25, x8
        adcs    x22, x22, x27
        ldp     x27, x8, [x5, #0x20]
        stp     x25, x22, [x1, #0x50]
        ldp     x25, x22, [x5]
        adcs    x21, x4, x21
        adcs    x28, x23, x28
        stp     x21, x28, [x1, #0x60]
        adcs    x26, x24, x26
        adcs    x21, x6, xzr
        subs    x28, x7, x19
        ldp     x23, x24, [x1, #0x20]
        sbcs    x4, x9, x12
        stp     x26, x21, [x1, #0x70]
        csetm   x26, lo
        subs    x25, x27, x25
        sbcs    x21, x8, x22
        eor     x22, x4, x26
        eor     x27, x28, x26
        sbcs    x28, x10, x20
        sbcs    x20, x11, x13
        csetm   x4, lo
        cmn     x26, #1
        eor     x21, x21, x4
        eor     x25, x25, x4
        eor     x28, x28, x4
        eor     x20, x20, x4
        eor     x6, x14, x4
        adcs    x27, x27, xzr
        adcs    x22, x22, xzr
        cmn     x4, #1
        adcs    x25, x25, xzr
        adcs    x21, x21, xzr
        umulh   x4, x9, x25
        adcs    x28, x28, xzr
        adcs    x20, x20, xzr
        subs    x8, x28, x25
        sbcs    x10, x20, x21
        mul     x11, x7, x21
        csetm   x13, lo
        eor     x26, x26, x13
        eor     x10, x10, x13
        eor     x8, x8, x13
        cmn     x13, #1
        mul     x13, x9, x21
        adcs    x8, x8, xzr
        adcs    x10, x10, xzr
        umulh   x14, x7, x25
        umulh   x15, x7, x21
        adds    x11, x14, x11
        mul     x7, x7, x25
        adcs    x13, x15, x13
        mul     x25, x9, x25
        umulh   x21, x9, x21
        eor     x9, x7, x6
        umulh   x14, x19, x20
        adc     x21, x21, xzr
        adds    x25, x11, x25
        adcs    x4, x13, x4
        adc     x21, x21, xzr
        mul     x11, x19, x20
        mul     x13, x12, x20
        umulh   x20, x12, x20
        umulh   x15, x19, x28
        adds    x11, x15, x11
        adcs    x13, x14, x13
        mul     x19, x19, x28
        mul     x14, x12, x28
        adc     x20, x20, xzr
        umulh   x28, x12, x28
        mul     x12, x27, x10
        adds    x11, x11, x14
        adcs    x28, x13, x28
        adc     x20, x20, xzr
        umulh   x13, x27, x8
        umulh   x14, x27, x10
        adds    x12, x13, x12
        mul     x27, x27, x8
        eor     x27, x27, x26
        mul     x13, x22, x10
        umulh   x10, x22, x10
        adcs    x13, x14, x13
        eor     x14, x25, x6
        mul     x15, x22, x8
        adc     x10, x10, xzr
        umulh   x22, x22, x8
        adds    x8, x12, x15
        eor     x8, x8, x26
        adcs    x22, x13, x22
        ldp     x12, x13, [x1, #0x10]
        adc     x10, x10, xzr
        cmn     x26, #1
        eor     x22, x22, x26
        adcs    x27, x27, x7
        eor     x7, x10, x26
        adcs    x25, x8, x25
        ldp     x8, x10, [x1]
        adcs    x22, x22, x4
        adcs    x7, x7, x21
        adc     x26, x26, xzr
        adds    x27, x27, x19
        adcs    x25, x25, x11
        adcs    x22, x22, x28
        adcs    x7, x7, x20
        adc     x26, x26, xzr
        adds    x27, x4, x27
        adcs    x25, x21, x25
        eor     x21, x27, x6
        ldp     x27, x4, [x1, #0x70]
        eor     x25, x25, x6
        adcs    x22, x19, x22
        eor     x22, x22, x6
        adcs    x19, x11, x7
        ldp     x7, x11, [x1, #0x30]
        eor     x19, x19, x6
        adcs    x26, x28, x26
        eor     x26, x26, x6
        adcs    x28, x20, xzr
        cmn     x6, #1
        eor     x28, x28, x6
        adcs    x20, x9, x8
        ldp     x8, x9, [x1, #0x50]
        adcs    x10, x14, x10
        adcs    x21, x21, x12
        ldp     x12, x14, [x1, #0x20]
        adcs    x25, x25, x13
        ldp     x13, x15, [x1, #0x40]
        adcs    x22, x22, x23
        adcs    x19, x19, x24
        adcs    x26, x26, x7
        ldp     x23, x24, [x1, #0x60]
        adcs    x28, x28, x11
        ldp     x7, x11, [x1, #0x30]
        adc     x6, x6, xzr
        adds    x20, x20, x13
        adcs    x10, x10, x15
        adcs    x21, x21, x8
        ldp     x8, x13, [x1, #0x40]
        adcs    x25, x25, x9
        ldp     x9, x15, [x1, #0x50]
        adcs    x22, x22, x23
        adcs    x19, x19, x24
        adcs    x26, x26, x27
        ldp     x27, x23, [x3, #0x40]
        adcs    x28, x28, x4
        ldp     x24, x4, [x1, #0x60]
        adc     x6, x6, xzr
        adds    x20, x12, x20
        adcs    x10, x14, x10
        ldp     x12, x14, [x1, #0x70]
        stp     x20, x10, [x1, #0x20]
        adcs    x21, x7, x21
        ldp     x20, x7, [x3, #0x60]
        adcs    x25, x11, x25
        ldp     x10, x11, [x3, #0x10]
        adcs    x22, x8, x22
        adcs    x19, x13, x19
        stp     x21, x25, [x1, #0x30]
        ldp     x25, x21, [x3, #0x30]
        adcs    x26, x9, x26
        ldp     x8, x9, [x3, #0x50]
        adcs    x28, x15, x28
        ldp     d13, d15, [x1, #0x18]
        adcs    x24, x24, x6
        ldp     x6, x13, [x3, #0x20]
        adcs    x4, x4, xzr
        stp     x26, x28, [x1, #0x50]
        adcs    x26, x12, xzr
        ldp     x28, x12, [x3]
        adcs    x14, x14, xzr
        stp     x26, x14, [x1, #0x70]
        shl     v15.2d, v15.2d, #0x1e
        ldp     x26, x14, [x3, #0x70]
        usra    v12.2d, v13.2d, #0x28
        stp     x24, x4, [x1, #0x60]
        subs    x27, x28, x27
        stp     x22, x19, [x1, #0x40]
        sbcs    x22, x12, x23
        sbcs    x28, x10, x8
        usra    v12.2d, v15.2d, #6
        ldp     q13, q15, [x2, #0x120]
        sbcs    x19, x11, x9
        sbcs    x20, x6, x20
        usra    v12.2d, v19.2d, #0x1d
        sbcs    x23, x13, x7
        sbcs    x25, x25, x26
        sbcs    x26, x21, x14
        csetm   x21, lo
        umlal   v12.2d, v6.2s, v17.s[0]
        uzp1    v15.4s, v17.4s, v23.4s
        eor     x27, x27, x21
        eor     x19, x19, x21
        umlal2  v12.2d, v6.4s, v17.s[2]
        ldp     d6, d7, [x1, #0x20]
        eor     x25, x25, x21
        umull   v19.2d, v9.2s, v17.s[0]
        eor     x22, x22, x21
        eor     x20, x20, x21
        cmn     x21, #1
        eor     x26, x26, x21
        adcs    x27, x27, xzr
        eor     x23, x23, x21
        adcs    x22, x22, xzr
        ldp     x24, x4, [x5, #0x40]
        eor     x28, x28, x21
        ldp     x6, x7, [x5, #0x70]
        adcs    x28, x28, xzr
        umlal2  v19.2d, v9.4s, v17.s[2]
        ldp     q9, q17, [x2]
        adcs    x19, x19, xzr
        usra    v11.2d, v6.2d, #0x22
        umlal   v19.2d, v2.2s, v14.s[2]
        stp     x28, x19, [x1, #0x90]
        umlal2  v19.2d, v2.4s, v14.s[3]
        shl     v2.2d, v7.2d, #0x24
        ldp     x28, x19, [x5, #0x10]
        adcs    x20, x20, xzr
        umlal   v19.2d, v13.2s, v14.s[0]
        ldp     q6, q7, [x2, #0x20]
        adcs    x23, x23, xzr
        umlal2  v19.2d, v13.4s, v14.s[1]
        ldp     q13, q20, [x2, #0x60]
        adcs    x25, x25, xzr
        usra    v11.2d, v2.2d, #6
        stp     x20, x23, [x1, #0xa0]
        adcs    x26, x26, xzr
        stp     x25, x26, [x1, #0xb0]
        ldp     x25, x26, [x5, #0x30]
        umlal   v12.2d, v9.2s, v23.s[0]
        ldp     x20, x23, [x5, #0x50]
        umlal2  v12.2d, v9.4s, v23.s[2]
        ldp     q9, q2, [x2, #0x40]
        ldp     x8, x9, [x5, #0x20]
        umlal   v10.2d, v6.2s, v23.s[0]
        ldp     x10, x11, [x5, #0x60]
        umlal   v3.2d, v7.2s, v23.s[0]
        ldp     x12, x13, [x5]
        ext     v21.16b, v1.16b, v12.16b, #8
        stp     x27, x22, [x1, #0x80]
        umlal2  v3.2d, v7.4s, v23.s[2]
        usra    v12.2d, v21.2d, #0x1d
        umlal2  v10.2d, v6.4s, v23.s[2]
        umlal   v29.2d, v20.2s, v23.s[0]
        ldp     q6, q7, [x2, #0x80]
        subs    x22, x24, x12
        umlal   v0.2d, v9.2s, v23.s[0]
        sbcs    x27, x4, x13
        umlal2  v0.2d, v9.4s, v23.s[2]
        sbcs    x28, x20, x28
        ext     v9.16b, v12.16b, v1.16b, #8
        sbcs    x19, x23, x19
        umlal   v27.2d, v2.2s, v23.s[0]
        sbcs    x20, x10, x8
        usra    v11.2d, v9.2d, #0x1d
        umlal2  v27.2d, v2.4s, v23.s[2]
        sbcs    x23, x11, x9
        umlal   v24.2d, v13.2s, v23.s[0]
        and     v12.16b, v12.16b, v8.16b
        ldp     q9, q2, [x2, #0xa0]
        sbcs    x25, x6, x25
        umlal2  v24.2d, v13.4s, v23.s[2]
        sbcs    x26, x7, x26
        umlal2  v29.2d, v20.4s, v23.s[2]
        ldp     q13, q20, [x2, #0xc0]
        csetm   x24, lo
        umlal   v11.2d, v17.2s, v23.s[0]
        eor     x28, x28, x24
        eor     x26, x26, x24
        eor     x20, x20, x24
        umlal2  v11.2d, v17.4s, v23.s[2]
        eor     x22, x22, x24
        cmn     x24, #1
        eor     x27, x27, x24
        umlal   v30.2d, v6.2s, v23.s[0]
        eor     x19, x19, x24
        eor     x23, x23, x24
        eor     x21, x21, x24
        umlal2  v30.2d, v6.4s, v23.s[2]
        ldp     q6, q17, [x2, #0xe0]
        eor     x25, x25, x24
        umlal   v5.2d, v7.2s, v23.s[0]
        str     x21, [sp, #0x80]
        adcs    x21, x22, xzr
        umlal2  v5.2d, v7.4s, v23.s[2]
        adcs    x22, x27, xzr
        ldp     x27, x24, [x1, #0x90]
        umlal   v4.2d, v9.2s, v23.s[0]
        stp     x21, x22, [x1, #0xc0]
        adcs    x21, x28, xzr
        umlal   v18.2d, v13.2s, v23.s[0]
        adcs    x22, x19, xzr
        ldp     x28, x19, [x1, #0x80]
        umlal2  v4.2d, v9.4s, v23.s[2]
        ldp     q9, q7, [x2, #0x100]
        adcs    x20, x20, xzr
        umlal   v16.2d, v2.2s, v23.s[0]
        stp     x21, x22, [x1, #0xd0]
        adcs    x21, x23, xzr
        umlal2  v16.2d, v2.4s, v23.s[2]
        adcs    x25, x25, xzr
        stp     x20, x21, [x1, #0xe0]
        umlal   v25.2d, v20.2s, v23.s[0]
        ldp     x21, x22, [x1, #0xc0]
        adcs    x26, x26, xzr
        subs    x20, x28, x27
        umlal2  v25.2d, v20.4s, v23.s[2]
        ldp     q2, q20, [x2, #0x120]
        sbcs    x23, x19, x24
        umlal2  v18.2d, v13.4s, v23.s[2]
        stp     x25, x26, [x1, #0xf0]
        ldp     x25, x26, [x1, #0xd0]
        csetm   x4, lo
        mul     x6, x28, x21
        umlal   v26.2d, v6.2s, v23.s[0]
        eor     x20, x20, x4
        eor     x23, x23, x4
        cmn     x4, #1
        umlal2  v26.2d, v6.4s, v23.s[2]
        adcs    x20, x20, xzr
        ldp     d13, d6, [x1, #0x28]
        umull   v21.2d, v9.2s, v23.s[0]
        adcs    x23, x23, xzr
        umlal   v19.2d, v17.2s, v23.s[0]
        umlal2  v19.2d, v17.4s, v23.s[2]
        subs    x7, x25, x21
        sbcs    x8, x26, x22
        umulh   x9, x28, x21
        csetm   x10, lo
        usra    v10.2d, v13.2d, #0x1c
        eor     x8, x8, x10
        eor     x4, x4, x10
        eor     x7, x7, x10
        umlal2  v21.2d, v9.4s, v23.s[2]
        shl     v13.2d, v6.2d, #0x2a
        cmn     x10, #1
        umlal   v21.2d, v7.2s, v15.s[0]
        ldp     q9, q6, [x2, #0x20]
        adcs    x7, x7, xzr
        umlal2  v21.2d, v7.4s, v15.s[1]
        ldp     q7, q17, [x2]
        adcs    x8, x8, xzr
        umlal   v21.2d, v2.2s, v14.s[2]
        usra    v10.2d, v13.2d, #6
        umulh   x10, x28, x22
        umlal2  v21.2d, v2.4s, v14.s[3]
        ldp     q13, q2, [x2, #0x40]
        umlal   v21.2d, v20.2s, v14.s[0]
        umlal2  v21.2d, v20.4s, v14.s[1]
        mul     x28, x28, x22
        umlal   v3.2d, v9.2s, v12.s[0]
        umlal   v11.2d, v7.2s, v12.s[0]
        mul     x11, x19, x22
        umlal2  v11.2d, v7.4s, v12.s[2]
        ldp     q7, q20, [x2, #0x60]
        adds    x28, x9, x28
        umlal2  v3.2d, v9.4s, v12.s[2]
        umlal   v24.2d, v2.2s, v12.s[0]
        mul     x9, x19, x21
        umlal2  v24.2d, v2.4s, v12.s[2]
        ldp     q9, q2, [x2, #0x80]
        adcs    x10, x10, x11
        ext     v22.16b, v1.16b, v11.16b, #8
        umlal   v0.2d, v6.2s, v12.s[0]
        umulh   x22, x19, x22
        usra    v11.2d, v22.2d, #0x1d
        umlal2  v0.2d, v6.4s, v12.s[2]
        umlal   v27.2d, v13.2s, v12.s[0]
        umlal   v30.2d, v20.2s, v12.s[0]
        umlal2  v27.2d, v13.4s, v12.s[2]
        ldp     q13, q6, [x2, #0xa0]
        umulh   x21, x19, x21
        ldp     x19, x11, [x1, #0xa0]
        and     v22.16b, v11.16b, v8.16b
        mul     x12, x27, x26
        adc     x22, x22, xzr
        ext     v11.16b, v11.16b, v1.16b, #8
        adds    x28, x28, x9
        ldp     x9, x13, [x1, #0xf0]
        umlal   v29.2d, v7.2s, v12.s[0]
        uzp1    v23.4s, v12.4s, v22.4s
        adcs    x21, x10, x21
        stp     x6, x28, [sp]
        usra    v10.2d, v11.2d, #0x1d
        umulh   x10, x27, x25
        adc     x22, x22, xzr
        umlal2  v29.2d, v7.4s, v12.s[2]
        umlal2  v30.2d, v20.4s, v12.s[2]
        ldp     q11, q7, [x2, #0xc0]
        umlal   v5.2d, v9.2s, v12.s[0]
        ldp     q20, q28, [x2, #0xe0]
        umlal   v10.2d, v17.2s, v12.s[0]
        mul     x14, x24, x26
        umlal2  v10.2d, v17.4s, v12.s[2]
        ldp     q17, q31, [x2, #0x140]
        adds    x10, x10, x12
        umlal2  v5.2d, v9.4s, v12.s[2]
        umlal   v4.2d, v2.2s, v12.s[0]
        umulh   x12, x27, x26
        umlal2  v4.2d, v2.4s, v12.s[2]
        ldp     q9, q2, [x2, #0x100]
        umlal   v16.2d, v13.2s, v12.s[0]
        umlal   v18.2d, v6.2s, v12.s[0]
        umlal2  v16.2d, v13.4s, v12.s[2]
        mul     x15, x24, x25
        umlal2  v18.2d, v6.4s, v12.s[2]
        ldp     q13, q6, [x2, #0x120]
        adcs    x12, x12, x14
        umlal   v25.2d, v11.2s, v12.s[0]
        umlal2  v25.2d, v11.4s, v12.s[2]
        umulh   x26, x24, x26
        umlal   v26.2d, v7.2s, v12.s[0]
        umlal2  v26.2d, v7.4s, v12.s[2]
        ldp     q11, q7, [x2]
        umlal   v19.2d, v20.2s, v12.s[0]
        umlal2  v19.2d, v20.4s, v12.s[2]
        umulh   x14, x20, x7
        umlal   v21.2d, v28.2s, v12.s[0]
        adc     x26, x26, xzr
        adds    x10, x10, x15
        umlal2  v21.2d, v28.4s, v12.s[2]
        umull   v20.2d, v9.2s, v12.s[0]
        umulh   x24, x24, x25
        umlal   v10.2d, v11.2s, v22.s[0]
        umlal2  v20.2d, v9.4s, v12.s[2]
        umlal2  v10.2d, v11.4s, v22.s[2]
        ldp     d12, d11, [x1, #0x30]
        ldp     q9, q28, [x2, #0x20]
        mul     x15, x20, x8
        umlal   v20.2d, v2.2s, v15.s[2]
        adcs    x24, x12, x24
        umlal2  v20.2d, v2.4s, v15.s[3]
        adc     x26, x26, xzr
        ext     v2.16b, v1.16b, v10.16b, #8
        umulh   x12, x20, x8
        umlal   v20.2d, v13.2s, v15.s[0]
        adds    x14, x14, x15
        usra    v3.2d, v12.2d, #0x16
        umlal2  v20.2d, v13.4s, v15.s[1]
        shl     v12.2d, v11.2d, #0x30
        ldp     q13, q11, [x2, #0x40]
        usra    v10.2d, v2.2d, #0x1d
        umlal   v20.2d, v6.2s, v14.s[2]
        umulh   x15, x23, x8
        umlal   v0.2d, v9.2s, v22.s[0]
        usra    v3.2d, v12.2d, #6
        umlal2  v0.2d, v9.4s, v22.s[2]
        umlal   v27.2d, v28.2s, v22.s[0]
        ldp     q12, q9, [x2, #0x60]
        ext     v2.16b, v10.16b, v1.16b, #8
        and     v10.16b, v10.16b, v8.16b
        mul     x16, x23, x7
        umlal2  v27.2d, v28.4s, v22.s[2]
        ldp     q28, q31, [x2, #0x80]
        umlal   v24.2d, v13.2s, v22.s[0]
        mul     x25, x27, x25
        umlal2  v24.2d, v13.4s, v22.s[2]
        umlal2  v20.2d, v6.4s, v14.s[3]
        ldp     q13, q6, [x2, #0xa0]
        umlal   v20.2d, v17.2s, v14.s[0]
        usra    v3.2d, v2.2d, #0x1d
        mul     x27, x20, x7
        umlal2  v20.2d, v17.4s, v14.s[1]
        eor     x27, x27, x4
        umlal   v3.2d, v7.2s, v22.s[0]
        umlal2  v3.2d, v7.4s, v22.s[2]
        umlal   v29.2d, v11.2s, v22.s[0]
        umulh   x20, x23, x7
        umlal2  v29.2d, v11.4s, v22.s[2]
        ldp     q11, q2, [x2, #0xc0]
        umlal   v30.2d, v12.2s, v22.s[0]
        umlal2  v30.2d, v12.4s, v22.s[2]
        umlal   v5.2d, v9.2s, v22.s[0]
        mul     x23, x23, x8
        umlal2  v5.2d, v9.4s, v22.s[2]
        ldp     q12, q9, [x2, #0xe0]
        umlal   v4.2d, v28.2s, v22.s[0]
        umlal2  v4.2d, v28.4s, v22.s[2]
        umlal   v16.2d, v31.2s, v22.s[0]
        adcs    x23, x12, x23
        ldp     x7, x8, [x1, #0xe0]
        umlal2  v16.2d, v31.4s, v22.s[2]
        adc     x12, x15, xzr
        adds    x14, x14, x16
        umlal   v18.2d, v13.2s, v22.s[0]
        adcs    x20, x23, x20
        eor     x23, x14, x4
        ldp     x14, x15, [x1, #0xb0]
        umlal2  v18.2d, v13.4s, v22.s[2]
        adc     x12, x12, xzr
        eor     x20, x20, x4
        cmn     x4, #1
        umlal   v25.2d, v6.2s, v22.s[0]
        eor     x12, x12, x4
        adcs    x27, x27, x6
        mul     x6, x19, x7
        umlal2  v25.2d, v6.4s, v22.s[2]
        adcs    x28, x23, x28
        umlal   v26.2d, v11.2s, v22.s[0]
        ldp     q13, q6, [x2, #0x100]
        adcs    x20, x20, x21
        umlal2  v26.2d, v11.4s, v22.s[2]
        ldp     q11, q7, [x2, #0x120]
        adcs    x23, x12, x22
        umlal   v19.2d, v2.2s, v22.s[0]
        adc     x4, x4, xzr
        adds    x27, x27, x25
        umlal2  v19.2d, v2.4s, v22.s[2]
        adcs    x28, x28, x10
        umlal   v21.2d, v12.2s, v22.s[0]
        ldp     q2, q17, [x2, #0x140]
        adcs    x20, x20, x24
        umlal2  v21.2d, v12.4s, v22.s[2]
        adcs    x23, x23, x26
        umlal   v20.2d, v9.2s, v22.s[0]
        adc     x4, x4, xzr
        adds    x21, x21, x27
        umlal2  v20.2d, v9.4s, v22.s[2]
        adcs    x22, x22, x28
        umull   v12.2d, v13.2s, v22.s[0]
        stp     x21, x22, [sp, #0x10]
        adcs    x25, x25, x20
        adcs    x21, x10, x23
        adcs    x22, x24, x4
        stp     x25, x21, [sp, #0x20]
        adcs    x25, x26, xzr
        subs    x26, x9, x7
        sbcs    x21, x13, x8
        stp     x22, x25, [sp, #0x30]
        umlal2  v12.2d, v13.4s, v22.s[2]
        csetm   x25, lo
        subs    x22, x19, x14
        umlal   v12.2d, v6.2s, v23.s[0]
        eor     x26, x26, x25
        eor     x21, x21, x25
        sbcs    x27, x11, x15
        umlal2  v12.2d, v6.4s, v23.s[1]
        ldp     q13, q9, [x2]
        csetm   x28, lo
        umlal   v12.2d, v11.2s, v15.s[2]
        eor     x27, x27, x28
        eor     x22, x22, x28
        cmn     x25, #1
        umlal2  v12.2d, v11.4s, v15.s[3]
        adcs    x26, x26, xzr
        eor     x25, x28, x25
        umulh   x20, x19, x7
        umlal   v12.2d, v7.2s, v15.s[0]
        adcs    x21, x21, xzr
        cmn     x28, #1
        umlal2  v12.2d, v7.4s, v15.s[1]
        ldp     q11, q6, [x2, #0x20]
        adcs    x22, x22, xzr
        umlal   v12.2d, v2.2s, v14.s[2]
        adcs    x27, x27, xzr
        umlal2  v12.2d, v2.4s, v14.s[3]
        mul     x28, x19, x8
        umlal   v12.2d, v17.2s, v14.s[0]
        umlal2  v12.2d, v17.4s, v14.s[1]
        ldp     q2, q7, [x2, #0x40]
        umlal   v3.2d, v13.2s, v10.s[0]
        umulh   x19, x19, x8
        umlal2  v3.2d, v13.4s, v10.s[2]
        adds    x28, x20, x28
        umlal   v24.2d, v6.2s, v10.s[0]
        umlal   v27.2d, v11.2s, v10.s[0]
        mul     x20, x11, x8
        ext     v13.16b, v1.16b, v3.16b, #8
        umlal2  v27.2d, v11.4s, v10.s[2]
        usra    v3.2d, v13.2d, #0x1d
        umlal2  v24.2d, v6.4s, v10.s[2]
        mul     x23, x11, x7
        ldp     q13, q11, [x2, #0x60]
        umlal   v29.2d, v2.2s, v10.s[0]
        adcs    x19, x19, x20
        umlal2  v29.2d, v2.4s, v10.s[2]
        umulh   x20, x11, x7
        ext     v2.16b, v3.16b, v1.16b, #8
        and     v3.16b, v3.16b, v8.16b
        umlal   v30.2d, v7.2s, v10.s[0]
        ldp     q6, q17, [x2, #0x80]
        umlal2  v30.2d, v7.4s, v10.s[2]
        umlal   v5.2d, v13.2s, v10.s[0]
        umulh   x24, x11, x8
        umlal2  v5.2d, v13.4s, v10.s[2]
        umlal   v4.2d, v11.2s, v10.s[0]
        umlal2  v4.2d, v11.4s, v10.s[2]
        ldp     q13, q11, [x2, #0xa0]
        umulh   x4, x15, x13
        adc     x24, x24, xzr
        adds    x28, x28, x23
        umlal   v16.2d, v6.2s, v10.s[0]
        adcs    x19, x19, x20
        umlal2  v16.2d, v6.4s, v10.s[2]
        adc     x20, x24, xzr
        umlal   v18.2d, v17.2s, v10.s[0]
        mul     x23, x15, x13
        umlal2  v18.2d, v17.4s, v10.s[2]
        ldp     q6, q7, [x2, #0xc0]
        umlal   v25.2d, v13.2s, v10.s[0]
        umulh   x24, x14, x13
        umlal2  v25.2d, v13.4s, v10.s[2]
        umlal   v26.2d, v11.2s, v10.s[0]
        umlal2  v26.2d, v11.4s, v10.s[2]
        ldp     q13, q11, [x2, #0xe0]
        mul     x7, x14, x13
        umlal   v19.2d, v6.2s, v10.s[0]
        umlal2  v19.2d, v6.4s, v10.s[2]
        umulh   x8, x14, x9
        umlal   v21.2d, v7.2s, v10.s[0]
        umlal2  v21.2d, v7.4s, v10.s[2]
        mul     x10, x14, x9
        adds    x7, x8, x7
        adcs    x23, x24, x23
        umulh   x24, x22, x26
        adc     x4, x4, xzr
        umulh   x8, x15, x9
        mul     x9, x15, x9
        umulh   x11, x22, x21
        adds    x7, x7, x9
        adcs    x23, x23, x8
        adc     x4, x4, xzr
        mul     x8, x27, x26
        mul     x9, x22, x21
        umulh   x12, x27, x26
        mul     x26, x22, x26
        mul     x22, x27, x21
        eor     x26, x26, x25
        umulh   x21, x27, x21
        adds    x27, x24, x9
        adcs    x22, x11, x22
        ldp     x24, x9, [x1, #0x80]
        adc     x21, x21, xzr
        adds    x27, x27, x8
        ldp     x8, x11, [x1, #0xa0]
        adcs    x22, x22, x12
        eor     x27, x27, x25
        ldp     x12, x13, [x1, #0x90]
        adc     x21, x21, xzr
        eor     x22, x22, x25
        stp     x6, x28, [sp, #0x40]
        eor     x21, x21, x25
        cmn     x25, #1
        adcs    x26, x26, x6
        adcs    x27, x27, x28
        ldp     x28, x6, [x1, #0xb0]
        adcs    x22, x22, x19
        adcs    x21, x21, x20
        adc     x25, x25, xzr
        adds    x26, x26, x10
        adcs    x27, x27, x7
        adcs    x22, x22, x23
        adcs    x21, x21, x4
        adc     x25, x25, xzr
        subs    x24, x24, x8
        sbcs    x8, x9, x11
        ldp     x9, x11, [x1, #0xe0]
        sbcs    x28, x12, x28
        sbcs    x6, x13, x6
        csetm   x12, lo
        adds    x26, x19, x26
        ldp     x19, x13, [x1, #0xd0]
        adcs    x27, x20, x27
        adcs    x22, x10, x22
        ldp     x20, x10, [x1, #0xc0]
        adcs    x21, x7, x21
        stp     x26, x27, [sp, #0x50]
        adcs    x25, x23, x25
        ldp     x26, x27, [x1, #0xf0]
        stp     x22, x21, [sp, #0x60]
        eor     x21, x6, x12
        adcs    x22, x4, xzr
        eor     x23, x24, x12
        eor     x28, x28, x12
        stp     x25, x22, [sp, #0x70]
        subs    x25, x9, x20
        eor     x22, x8, x12
        sbcs    x20, x11, x10
        sbcs    x26, x26, x19
        sbcs    x27, x27, x13
        csetm   x19, lo
        cmn     x12, #1
        adcs    x23, x23, xzr
        eor     x25, x25, x19
        eor     x27, x27, x19
        adcs    x22, x22, xzr
        eor     x20, x20, x19
        adcs    x28, x28, xzr
        adcs    x21, x21, xzr
        subs    x24, x23, x28
        eor     x26, x26, x19
        sbcs    x4, x22, x21
        eor     x6, x12, x19
        csetm   x7, lo
        cmn     x19, #1
        adcs    x25, x25, xzr
        eor     x19, x24, x7
        eor     x24, x4, x7
        adcs    x20, x20, xzr
        umulh   x4, x23, x25
        adcs    x26, x26, xzr
        adcs    x27, x27, xzr
        subs    x8, x26, x25
        sbcs    x9, x27, x20
        csetm   x10, lo
        cmn     x7, #1
        mul     x11, x23, x25
        eor     x9, x9, x10
        adcs    x19, x19, xzr
        eor     x8, x8, x10
        adcs    x24, x24, xzr
        cmn     x10, #1
        eor     x7, x7, x10
        umulh   x10, x23, x20
        adcs    x8, x8, xzr
        adcs    x9, x9, xzr
        umulh   x12, x28, x26
        mul     x23, x23, x20
        umulh   x13, x22, x20
        mul     x20, x22, x20
        adds    x23, x4, x23
        umulh   x4, x22, x25
        adcs    x20, x10, x20
        adc     x10, x13, xzr
        mul     x25, x22, x25
        mul     x22, x28, x26
        adds    x25, x23, x25
        adcs    x20, x20, x4
        adc     x23, x10, xzr
        mul     x4, x28, x27
        mul     x10, x21, x27
        adds    x4, x12, x4
        umulh   x12, x21, x27
        umulh   x27, x28, x27
        mul     x28, x21, x26
        adcs    x27, x27, x10
        adc     x10, x12, xzr
        umulh   x26, x21, x26
        adds    x21, x4, x28
        mul     x28, x19, x9
        adcs    x26, x27, x26
        adc     x27, x10, xzr
        mul     x4, x19, x8
        umulh   x10, x19, x8
        eor     x4, x4, x7
        umulh   x19, x19, x9
        adds    x28, x10, x28
        ldp     x10, x12, [x3, #0x40]
        mul     x13, x24, x9
        eor     x14, x11, x6
        eor     x15, x25, x6
        umulh   x9, x24, x9
        adcs    x19, x19, x13
        mul     x13, x24, x8
        adc     x9, x9, xzr
        umulh   x24, x24, x8
        adds    x28, x28, x13
        ldp     x8, x13, [sp]
        eor     x28, x28, x7
        adcs    x19, x19, x24
        adc     x24, x9, xzr
        cmn     x7, #1
        eor     x19, x19, x7
        adcs    x4, x4, x11
        eor     x24, x24, x7
        ldp     x9, x11, [sp, #0x10]
        adcs    x25, x28, x25
        adcs    x28, x19, x20
        adcs    x19, x24, x23
        adc     x24, x7, xzr
        adds    x4, x4, x22
        adcs    x25, x25, x21
        adcs    x28, x28, x26
        adcs    x19, x19, x27
        adc     x24, x24, xzr
        adds    x20, x20, x4
        ldp     x4, x7, [sp, #0x20]
        adcs    x25, x23, x25
        eor     x20, x20, x6
        adcs    x22, x22, x28
        eor     x25, x25, x6
        ldp     x28, x23, [sp, #0x30]
        eor     x22, x22, x6
        adcs    x21, x21, x19
        adcs    x26, x26, x24
        eor     x21, x21, x6
        ldp     x19, x24, [sp, #0x40]
        adcs    x27, x27, xzr
        cmn     x6, #1
        eor     x26, x26, x6
        adcs    x8, x14, x8
        eor     x27, x27, x6
        adcs    x13, x15, x13
        ldp     x14, x15, [sp, #0x50]
        adcs    x20, x20, x9
        adcs    x25, x25, x11
        ldp     x9, x11, [sp, #0x70]
        adcs    x22, x22, x4
        adcs    x21, x21, x7
        ldp     x4, x7, [sp, #0x20]
        adcs    x26, x26, x28
        adcs    x27, x27, x23
        ldp     x28, x23, [sp, #0x30]
        adc     x6, x6, xzr
        adds    x19, x8, x19
        adcs    x24, x13, x24
        ldp     x8, x13, [sp, #0x60]
        adcs    x20, x20, x14
        adcs    x25, x25, x15
        ldp     x14, x15, [sp, #0x50]
        adcs    x22, x22, x8
        adcs    x21, x21, x13
        ldp     x8, x13, [sp, #0x40]
        adcs    x26, x26, x9
        adcs    x27, x27, x11
        ldp     x9, x11, [sp, #0x60]
        adc     x6, x6, xzr
        adds    x19, x4, x19
        adcs    x24, x7, x24
        ldp     x4, x7, [sp, #0x70]
        adcs    x28, x28, x20
        stp     x19, x24, [sp, #0x20]
        ldp     x19, x20, [x5, #0x40]
        ldp     x24, x16, [x3, #0x50]
        adcs    x25, x23, x25
        adcs    x22, x8, x22
        stp     x28, x25, [sp, #0x30]
        adcs    x25, x13, x21
        ldp     x21, x28, [x5, #0x50]
        adcs    x26, x14, x26
        umulh   x23, x10, x19
        stp     x22, x25, [sp, #0x40]
        adcs    x25, x15, x27
        adcs    x22, x9, x6
        stp     x26, x25, [sp, #0x50]
        adcs    x25, x11, xzr
        adcs    x26, x4, xzr
        stp     x22, x25, [sp, #0x60]
        mul     x25, x10, x20
        adcs    x22, x7, xzr
        subs    x27, x10, x24
        sbcs    x4, x12, x16
        stp     x26, x22, [sp, #0x70]
        csetm   x26, lo
        subs    x22, x21, x19
        umulh   x6, x10, x20
        sbcs    x7, x28, x20
        eor     x27, x27, x26
        csetm   x8, lo
        adds    x25, x23, x25
        eor     x23, x4, x26
        eor     x22, x22, x8
        eor     x4, x7, x8
        eor     x7, x26, x8
        mul     x9, x12, x20
        umulh   x20, x12, x20
        adcs    x6, x6, x9
        mul     x9, x12, x19
        adc     x20, x20, xzr
        cmn     x8, #1
        adcs    x22, x22, xzr
        umulh   x8, x12, x19
        adcs    x4, x4, xzr
        cmn     x26, #1
        adcs    x26, x27, xzr
        adcs    x27, x23, xzr
        adds    x25, x25, x9
        umulh   x23, x24, x28
        mul     x9, x24, x28
        mul     x11, x16, x28
        mul     x12, x16, x21
        mul     x19, x10, x19
        adcs    x6, x6, x8
        adc     x20, x20, xzr
        umulh   x8, x24, x21
        umulh   x28, x16, x28
        adds    x8, x8, x9
        ldp     x9, x10, [x5, #0x60]
        adcs    x23, x23, x11
        ldp     x11, x13, [x3, #0x70]
        stp     x19, x25, [x1, #0x80]
        umulh   x14, x16, x21
        adc     x28, x28, xzr
        adds    x8, x8, x12
        umulh   x12, x26, x22
        adcs    x23, x23, x14
        adc     x28, x28, xzr
        mul     x14, x26, x22
        mul     x21, x24, x21
        eor     x24, x14, x7
        mul     x14, x27, x22
        mul     x15, x27, x4
        mul     x16, x26, x4
        umulh   x22, x27, x22
        adds    x12, x12, x16
        umulh   x26, x26, x4
        umulh   x27, x27, x4
        adcs    x26, x26, x15
        adc     x27, x27, xzr
        adds    x4, x12, x14
        ldp     x12, x14, [x3, #0x60]
        eor     x4, x4, x7
        adcs    x26, x26, x22
        eor     x26, x26, x7
        adc     x22, x27, xzr
        cmn     x7, #1
        eor     x22, x22, x7
        adcs    x27, x24, x19
        ldp     x19, x24, [x5, #0x70]
        adcs    x25, x4, x25
        mul     x4, x12, x10
        adcs    x26, x26, x6
        adcs    x22, x22, x20
        adc     x7, x7, xzr
        adds    x27, x27, x21
        adcs    x25, x25, x8
        adcs    x26, x26, x23
        adcs    x22, x22, x28
        adc     x7, x7, xzr
        adds    x27, x6, x27
        umulh   x6, x14, x10
        adcs    x25, x20, x25
        stp     x27, x25, [x1, #0x90]
        adcs    x25, x21, x26
        adcs    x26, x8, x22
        mul     x21, x14, x9
        adcs    x22, x23, x7
        stp     x25, x26, [x1, #0xa0]
        adcs    x25, x28, xzr
        subs    x26, x12, x11
        sbcs    x27, x14, x13
        stp     x22, x25, [x1, #0xb0]
        mul     x25, x14, x10
        csetm   x22, lo
        subs    x28, x19, x9
        sbcs    x20, x24, x10
        eor     x26, x26, x22
        eor     x27, x27, x22
        csetm   x23, lo
        cmn     x22, #1
        adcs    x26, x26, xzr
        umulh   x7, x12, x9
        eor     x20, x20, x23
        adcs    x27, x27, xzr
        cmn     x23, #1
        eor     x28, x28, x23
        adcs    x28, x28, xzr
        eor     x22, x22, x23
        adcs    x20, x20, xzr
        umulh   x23, x12, x10
        adds    x4, x7, x4
        umulh   x7, x14, x9
        adcs    x25, x23, x25
        adc     x23, x6, xzr
        adds    x21, x4, x21
        mul     x4, x12, x9
        mul     x6, x11, x19
        adcs    x25, x25, x7
        adc     x23, x23, xzr
        umulh   x7, x11, x19
        mul     x8, x11, x24
        umulh   x9, x11, x24
        adds    x7, x7, x8
        mul     x8, x13, x24
        mul     x10, x13, x19
        adcs    x8, x9, x8
        umulh   x24, x13, x24
        umulh   x19, x13, x19
        adc     x24, x24, xzr
        adds    x7, x7, x10
        mul     x9, x26, x28
        adcs    x19, x8, x19
        adc     x24, x24, xzr
        umulh   x8, x26, x28
        eor     x9, x9, x22
        mul     x10, x26, x20
        mul     x11, x27, x20
        adds    x8, x8, x10
        umulh   x26, x26, x20
        umulh   x20, x27, x20
        adcs    x26, x26, x11
        mul     x10, x27, x28
        adc     x20, x20, xzr
        umulh   x27, x27, x28
        adds    x28, x8, x10
        eor     x28, x28, x22
        adcs    x26, x26, x27
        adc     x27, x20, xzr
        stp     x4, x21, [x1, #0xc0]
        eor     x26, x26, x22
        eor     x27, x27, x22
        cmn     x22, #1
        adcs    x20, x9, x4
        ldp     x4, x8, [x3, #0x40]
        adcs    x21, x28, x21
        ldp     x28, x9, [x3, #0x50]
        adcs    x26, x26, x25
        ldp     x10, x11, [x3, #0x60]
        adcs    x27, x27, x23
        adc     x22, x22, xzr
        adds    x20, x20, x6
        ldp     x12, x13, [x3, #0x70]
        adcs    x21, x21, x7
        adcs    x26, x26, x19
        adcs    x27, x27, x24
        adc     x22, x22, xzr
        subs    x4, x4, x10
        sbcs    x8, x8, x11
        sbcs    x28, x28, x12
        sbcs    x9, x9, x13
        csetm   x10, lo
        adds    x25, x25, x20
        adcs    x21, x23, x21
        eor     x20, x4, x10
        eor     x23, x8, x10
        stp     x25, x21, [x1, #0xd0]
        adcs    x25, x6, x26
        eor     x26, x9, x10
        eor     x21, x28, x10
        adcs    x27, x7, x27
        stp     x25, x27, [x1, #0xe0]
        adcs    x25, x19, x22
        adcs    x22, x24, xzr
        cmn     x10, #1
        ldp     x27, x28, [x5, #0x60]
        ldp     x19, x24, [x5, #0x40]
        adcs    x20, x20, xzr
        ldp     x4, x6, [x5, #0x50]
        adcs    x23, x23, xzr
        ldp     x7, x8, [x5, #0x70]
        ldp     x9, x11, [x1, #0x80]
        adcs    x21, x21, xzr
        ldp     x12, x13, [x1, #0x90]
        adcs    x26, x26, xzr
        subs    x27, x27, x19
        sbcs    x28, x28, x24
        stp     x25, x22, [x1, #0xf0]
        sbcs    x25, x7, x4
        ldr     x22, [sp, #0x80]
        sbcs    x19, x8, x6
        csetm   x24, lo
        subs    x4, x20, x21
        eor     x28, x28, x24
        eor     x25, x25, x24
        eor     x27, x27, x24
        sbcs    x6, x23, x26
        eor     x19, x19, x24
        eor     x7, x10, x24
        csetm   x8, lo
        cmn     x24, #1
        eor     x24, x4, x8
        eor     x4, x6, x8
        adcs    x27, x27, xzr
        umulh   x6, x20, x27
        adcs    x28, x28, xzr
        adcs    x25, x25, xzr
        adcs    x19, x19, xzr
        cmn     x8, #1
        adcs    x24, x24, xzr
        adcs    x4, x4, xzr
        subs    x10, x25, x27
        mul     x14, x20, x28
        sbcs    x15, x19, x28
        mul     x16, x20, x27
        umulh   x20, x20, x28
        csetm   x17, lo
        adds    x6, x6, x14
        eor     x8, x8, x17
        eor     x14, x15, x17
        eor     x10, x10, x17
        mul     x15, x23, x28
        umulh   x28, x23, x28
        adcs    x20, x20, x15
        adc     x28, x28, xzr
        cmn     x17, #1
        adcs    x10, x10, xzr
        adcs    x14, x14, xzr
        mul     x15, x23, x27
        umulh   x27, x23, x27
        adds    x23, x6, x15
        umulh   x6, x21, x25
        adcs    x27, x20, x27
        adc     x28, x28, xzr
        mul     x20, x21, x19
        mul     x15, x21, x25
        adds    x20, x6, x20
        umulh   x21, x21, x19
        mul     x6, x26, x19
        umulh   x19, x26, x19
        adcs    x21, x21, x6
        mul     x6, x26, x25
        adc     x19, x19, xzr
        umulh   x25, x26, x25
        adds    x26, x20, x6
        mul     x20, x24, x14
        adcs    x25, x21, x25
        adc     x21, x19, xzr
        mul     x19, x24, x10
        umulh   x6, x24, x10
        eor     x19, x19, x8
        umulh   x24, x24, x14
        adds    x20, x6, x20
        mul     x6, x4, x14
        umulh   x14, x4, x14
        adcs    x24, x24, x6
        mul     x6, x4, x10
        adc     x14, x14, xzr
        umulh   x4, x4, x10
        adds    x20, x20, x6
        eor     x6, x16, x7
        eor     x20, x20, x8
        adcs    x24, x24, x4
        eor     x4, x23, x7
        adc     x10, x14, xzr
        eor     x24, x24, x8
        cmn     x8, #1
        eor     x10, x10, x8
        adcs    x19, x19, x16
        adcs    x20, x20, x23
        ldp     x23, x14, [x1, #0xa0]
        adcs    x24, x24, x27
        adcs    x10, x10, x28
        adc     x8, x8, xzr
        adds    x19, x19, x15
        adcs    x20, x20, x26
        adcs    x24, x24, x25
        adcs    x10, x10, x21
        adc     x8, x8, xzr
        adds    x27, x27, x19
        adcs    x28, x28, x20
        eor     x27, x27, x7
        ldp     x19, x20, [x1, #0xb0]
        adcs    x24, x15, x24
        eor     x28, x28, x7
        eor     x24, x24, x7
        adcs    x26, x26, x10
        ldp     x10, x15, [x1, #0xc0]
        eor     x26, x26, x7
        adcs    x25, x25, x8
        adcs    x21, x21, xzr
        cmn     x7, #1
        eor     x25, x25, x7
        adcs    x6, x6, x9
        eor     x21, x21, x7
        ldp     x8, x9, [x1, #0xd0]
        adcs    x4, x4, x11
        ldp     x11, x16, [x1, #0xf0]
        adcs    x27, x27, x12
        adcs    x28, x28, x13
        ldp     x12, x13, [x1, #0xa0]
        adcs    x23, x24, x23
        adcs    x26, x26, x14
        ldp     x24, x14, [x1, #0xe0]
        adcs    x25, x25, x19
        adcs    x21, x21, x20
        adc     x19, x7, xzr
        adds    x20, x6, x10
        ldp     x6, x7, [x1, #0xb0]
        umlal   v20.2d, v13.2s, v10.s[0]
        adcs    x4, x4, x15
        umlal2  v20.2d, v13.4s, v10.s[2]
        ldp     q13, q6, [x2, #0x100]
        adcs    x27, x27, x8
        ldp     x8, x10, [x1, #0x20]
        umlal   v12.2d, v11.2s, v10.s[0]
        adcs    x28, x28, x9
        umlal2  v12.2d, v11.4s, v10.s[2]
        ldp     q11, q7, [x2, #0x160]
        adcs    x23, x23, x24
        ldp     x24, x9, [x1, #0xd0]
        adcs    x26, x26, x14
        adcs    x25, x25, x11
        ldp     x11, x14, [x1, #0xc0]
        adcs    x21, x21, x16
        adc     x19, x19, xzr
        adds    x20, x12, x20
        ldp     x12, x15, [x1, #0xe0]
        adcs    x4, x13, x4
        stp     x20, x4, [x1, #0xa0]
        adcs    x27, x6, x27
        adcs    x28, x7, x28
        ldp     x20, x4, [sp, #0x10]
        stp     x27, x28, [x1, #0xb0]
        adcs    x27, x11, x23
        ldp     x28, x23, [sp]
        adcs    x26, x14, x26
        ldp     x6, x7, [sp, #0x30]
        adcs    x25, x24, x25
        eor     x20, x20, x22
        eor     x24, x4, x22
        adcs    x21, x9, x21
        ldp     x4, x9, [x1, #0x10]
        adcs    x19, x12, x19
        eor     x28, x28, x22
        eor     x23, x23, x22
        adcs    x11, x15, xzr
        ldp     x12, x13, [x1, #0xf0]
        eor     x6, x6, x22
        eor     x7, x7, x22
        stp     x27, x26, [x1, #0xc0]
        stp     x25, x21, [x1, #0xd0]
        ldp     x25, x26, [x1]
        ldp     x21, x27, [x1, #0x60]
        adcs    x12, x12, xzr
        ldp     x14, x15, [sp, #0x40]
        adcs    x13, x13, xzr
        cmn     x22, #1
        stp     x19, x11, [x1, #0xe0]
        adcs    x25, x25, x28
        ldp     x28, x19, [sp, #0x60]
        ldp     x11, x16, [sp, #0x20]
        adcs    x26, x26, x23
        stp     x12, x13, [x1, #0xf0]
        eor     x23, x15, x22
        adcs    x20, x4, x20
        adcs    x24, x9, x24
        eor     x4, x14, x22
        stp     x25, x26, [sp]
        ldp     x25, x26, [x1, #0x30]
        eor     x19, x19, x22
        eor     x28, x28, x22
        ldp     x9, x12, [x1, #0x50]
        eor     x13, x16, x22
        eor     x11, x11, x22
        adcs    x8, x8, x11
        ldp     x11, x14, [x1, #0x70]
        umull   v7.2d, v13.2s, v10.s[0]
        adcs    x10, x10, x13
        ldp     x13, x15, [x1, #0x40]
        adcs    x25, x25, x6
        stp     x20, x24, [sp, #0x10]
        adcs    x26, x26, x7
        ldp     x20, x24, [sp, #0x50]
        stp     x25, x26, [sp, #0x30]
        umlal2  v7.2d, v13.4s, v10.s[2]
        uzp1    v13.4s, v10.4s, v3.4s
        adcs    x25, x13, x4
        ldp     x26, x4, [sp, #0x70]
        adcs    x23, x15, x23
        ldp     x6, x7, [x1, #0x80]
        eor     x24, x24, x22
        stp     x25, x23, [sp, #0x40]
        eor     x25, x20, x22
        adcs    x25, x9, x25
        stp     x8, x10, [sp, #0x20]
        adcs    x20, x12, x24
        ldp     x23, x24, [sp]
        eor     x26, x26, x22
        adcs    x21, x21, x28
        ldp     x28, x8, [x1, #0x90]
        eor     x4, x4, x22
        adcs    x27, x27, x19
        stp     x25, x20, [sp, #0x50]
        adcs    x25, x11, x26
        stp     x21, x27, [sp, #0x60]
        ldp     x26, x21, [sp, #0x20]
        adcs    x27, x14, x4
        adc     x22, x22, xzr
        ldp     x19, x20, [sp, #0x10]
        stp     x25, x27, [sp, #0x70]
        ldp     x25, x27, [sp, #0x50]
        ldp     x4, x9, [x1, #0xc0]
        ldp     x10, x11, [x1, #0xa0]
        ldp     x12, x13, [sp, #0x30]
        ldp     x14, x15, [x1, #0xe0]
        adds    x23, x23, x6
        adcs    x24, x24, x7
        ldp     x6, x7, [x1, #0xb0]
        stp     x23, x24, [sp]
        adcs    x28, x19, x28
        adcs    x19, x20, x8
        ldp     x20, x23, [x1, #0xf0]
        ldp     x24, x8, [sp, #0x40]
        adcs    x26, x26, x10
        adcs    x21, x21, x11
        ldp     x10, x11, [sp, #0x70]
        adcs    x6, x12, x6
        stp     x28, x19, [sp, #0x10]
        adcs    x28, x13, x7
        ldp     x19, x7, [x1, #0x40]
        ldp     x12, x13, [x1, #0xd0]
        adcs    x24, x24, x4
        adcs    x4, x8, x9
        ldp     x8, x9, [sp, #0x60]
        stp     x6, x28, [sp, #0x30]
        ldp     x28, x6, [sp]
        adcs    x25, x25, x12
        stp     x26, x21, [sp, #0x20]
        adcs    x26, x27, x13
        stp     x24, x4, [sp, #0x40]
        adcs    x21, x8, x14
        stp     x25, x26, [sp, #0x50]
        adcs    x25, x9, x15
        ldp     x26, x27, [sp, #0x30]
        adcs    x20, x10, x20
        ldp     x24, x4, [sp, #0x10]
        adcs    x23, x11, x23
        ldp     x8, x9, [sp, #0x20]
        adc     x22, x22, xzr
        ldp     x10, x11, [sp, #0x40]
        stp     x20, x23, [sp, #0x70]
        stp     x21, x25, [sp, #0x60]
        ldp     x25, x21, [sp, #0x50]
        ldp     x20, x23, [x1, #0x50]
        ldp     x12, x13, [x1, #0x60]
        ldp     x14, x15, [sp, #0x70]
        adds    x28, x19, x28
        adcs    x19, x7, x6
        ldp     x6, x7, [sp, #0x60]
        stp     x28, x19, [x1, #0x40]
        adcs    x28, x20, x24
        ldp     x19, x20, [x1, #0x70]
        adcs    x23, x23, x4
        stp     x28, x23, [x1, #0x50]
        adcs    x28, x12, x8
        adcs    x23, x13, x9
        ldp     x24, x4, [x1, #0x80]
        stp     x28, x23, [x1, #0x60]
        ldp     d17, d22, [x1, #0x38]
        adcs    x26, x19, x26
        adcs    x27, x20, x27
        ldp     x28, x19, [x1, #0x90]
        adcs    x20, x24, x10
        stp     x26, x27, [x1, #0x70]
        ldp     x26, x27, [x1, #0xa0]
        adcs    x23, x4, x11
        ldp     x24, x4, [x1, #0xb0]
        adcs    x25, x28, x25
        ldp     x28, x8, [x1, #0xe0]
        usra    v0.2d, v17.2d, #0x10
        stp     x20, x23, [x1, #0x80]
        adcs    x21, x19, x21
        ldp     x19, x20, [x3, #0x80]
        shl     v17.2d, v22.2d, #0x36
        adcs    x26, x26, x6
        stp     x25, x21, [x1, #0x90]
        adcs    x25, x27, x7
        adcs    x21, x24, x14
        ldp     x27, x23, [x1, #0xc0]
        usra    v0.2d, v17.2d, #6
        ldp     x24, x6, [x1, #0xd0]
        ldp     x7, x9, [x1, #0xf0]
        ldp     q17, q22, [x2, #0x120]
        usra    v0.2d, v2.2d, #0x1d
        umlal   v0.2d, v9.2s, v10.s[0]
        umlal2  v0.2d, v9.4s, v10.s[2]
        stp     x26, x25, [x1, #0xa0]
        umlal   v7.2d, v6.2s, v23.s[2]
        ldp     q10, q9, [x2, #0x140]
        umlal2  v7.2d, v6.4s, v23.s[3]
        umlal   v7.2d, v17.2s, v23.s[0]
        umlal2  v7.2d, v17.4s, v23.s[1]
        umlal   v7.2d, v22.2s, v15.s[2]
        umlal2  v7.2d, v22.4s, v15.s[3]
        ldp     x25, x26, [x3, #0x10]
        adcs    x4, x4, x15
        umlal   v7.2d, v10.2s, v15.s[0]
        ldp     x10, x11, [x3]
        adcs    x22, x27, x22
        umlal2  v7.2d, v10.4s, v15.s[1]
        ldp     x27, x12, [x3, #0x20]
        adcs    x23, x23, xzr
        umlal   v7.2d, v9.2s, v14.s[2]
        ldp     d10, d2, [x1, #0x40]
        adcs    x24, x24, xzr
        umlal2  v7.2d, v9.4s, v14.s[3]
        adcs    x6, x6, xzr
        stp     x21, x4, [x1, #0xb0]
        ldp     x21, x4, [x3, #0x40]
        umlal   v7.2d, v11.2s, v14.s[0]
        usra    v27.2d, v10.2d, #0xa
        ldp     x13, x14, [x3, #0x50]
        shl     v10.2d, v2.2d, #0x3c
        adcs    x28, x28, xzr
        umlal2  v7.2d, v11.4s, v14.s[1]
        ldp     q11, q9, [x2]
        adcs    x8, x8, xzr
        ldp     q2, q6, [x2, #0x20]
        umlal   v0.2d, v11.2s, v3.s[0]
        usra    v27.2d, v10.2d, #6
        stp     x24, x6, [x1, #0xd0]
        ldp     x24, x6, [x3, #0x90]
        umlal2  v0.2d, v11.4s, v3.s[2]
        adcs    x7, x7, xzr
        umlal   v24.2d, v2.2s, v3.s[0]
        ldp     q10, q11, [x2, #0x40]
        adcs    x9, x9, xzr
        umlal   v29.2d, v6.2s, v3.s[0]
        ldr     d17, [x1, #0x48]
        umlal2  v24.2d, v2.4s, v3.s[2]
        stp     x28, x8, [x1, #0xe0]
        ldp     x28, x8, [x3, #0xa0]
        subs    x19, x10, x19
        ext     v2.16b, v1.16b, v0.16b, #8
        sbcs    x20, x11, x20
        ldp     x10, x11, [x3, #0x30]
        umlal2  v29.2d, v6.4s, v3.s[2]
        sbcs    x25, x25, x24
        usra    v0.2d, v2.2d, #0x1d
        ldp     q2, q6, [x2, #0x60]
        sbcs    x26, x26, x6
        ldp     x24, x6, [x3, #0xb0]
        sbcs    x27, x27, x28
        stp     x22, x23, [x1, #0xc0]
        shl     v17.2d, v17.2d, #2
        ldp     x22, x28, [x3, #0xc0]
        sbcs    x23, x12, x8
        umlal   v30.2d, v10.2s, v3.s[0]
        ldp     x8, x12, [x3, #0xe0]
        umlal2  v30.2d, v10.4s, v3.s[2]
        ext     v10.16b, v0.16b, v1.16b, #8
        sbcs    x24, x10, x24
        ldp     x10, x15, [x3, #0x60]
        and     v0.16b, v0.16b, v8.16b
        usra    v24.2d, v17.2d, #6
        sbcs    x6, x11, x6
        usra    v27.2d, v10.2d, #0x1d
        umlal   v5.2d, v11.2s, v3.s[0]
        sbcs    x21, x21, x22
        stp     x7, x9, [x1, #0xf0]
        umlal2  v5.2d, v11.4s, v3.s[2]
        ldp     x22, x7, [x3, #0x70]
        sbcs    x28, x4, x28
        umlal   v4.2d, v2.2s, v3.s[0]
        ldp     x4, x9, [x3, #0xd0]
        umlal2  v4.2d, v2.4s, v3.s[2]
        umlal   v27.2d, v9.2s, v3.s[0]
        ldp     q10, q11, [x2, #0x80]
        umlal2  v27.2d, v9.4s, v3.s[2]
        ldp     q9, q2, [x2, #0xa0]
        umlal   v16.2d, v6.2s, v3.s[0]
        sbcs    x4, x13, x4
        umlal2  v16.2d, v6.4s, v3.s[2]
        ldp     q6, q17, [x2, #0xc0]
        sbcs    x9, x14, x9
        ldp     x11, x13, [x3, #0xf0]
        sbcs    x8, x10, x8
        sbcs    x10, x15, x12
        sbcs    x22, x22, x11
        umlal   v18.2d, v10.2s, v3.s[0]
        sbcs    x7, x7, x13
        umlal   v25.2d, v11.2s, v3.s[0]
        csetm   x11, lo
        umlal2  v18.2d, v10.4s, v3.s[2]
        eor     x19, x19, x11
        eor     x20, x20, x11
        eor     x26, x26, x11
        umlal2  v25.2d, v11.4s, v3.s[2]
        eor     x6, x6, x11
        eor     x8, x8, x11
        eor     x4, x4, x11
        umlal   v26.2d, v9.2s, v3.s[0]
        eor     x10, x10, x11
        eor     x24, x24, x11
        cmn     x11, #1
        umlal2  v26.2d, v9.4s, v3.s[2]
        eor     x23, x23, x11
        adcs    x19, x19, xzr
        eor     x28, x28, x11
        umlal   v19.2d, v2.2s, v3.s[0]
        adcs    x20, x20, xzr
        eor     x21, x21, x11
        eor     x27, x27, x11
        umlal2  v19.2d, v2.4s, v3.s[2]
        eor     x7, x7, x11
        eor     x25, x25, x11
        stp     x19, x20, [x1, #0x100]
        adcs    x25, x25, xzr
        eor     x22, x22, x11
        eor     x19, x9, x11
        umlal   v21.2d, v6.2s, v3.s[0]
        adcs    x26, x26, xzr
        ldp     q10, q11, [x2, #0xe0]
        umlal2  v21.2d, v6.4s, v3.s[2]
        adcs    x27, x27, xzr
        stp     x25, x26, [x1, #0x110]
        umlal   v20.2d, v17.2s, v3.s[0]
        adcs    x25, x23, xzr
        umlal2  v20.2d, v17.4s, v3.s[2]
        ldp     q9, q2, [x2, #0x100]
        ldp     q6, q17, [x2, #0x120]
        umlal   v12.2d, v10.2s, v3.s[0]
        umlal2  v12.2d, v10.4s, v3.s[2]
        umlal   v7.2d, v11.2s, v3.s[0]
        umlal2  v7.2d, v11.4s, v3.s[2]
        ldp     q10, q11, [x2, #0x140]
        umull   v22.2d, v9.2s, v3.s[0]
        umlal2  v22.2d, v9.4s, v3.s[2]
        umlal   v22.2d, v2.2s, v13.s[0]
        umlal2  v22.2d, v2.4s, v13.s[1]
        adcs    x26, x24, xzr
        stp     x27, x25, [x1, #0x120]
        umlal   v22.2d, v6.2s, v23.s[2]
        adcs    x25, x6, xzr
        ldp     x27, x20, [x5, #0xb0]
        adcs    x21, x21, xzr
        umlal2  v22.2d, v6.4s, v23.s[3]
        ldp     q9, q2, [x2, #0x160]
        umlal   v22.2d, v17.2s, v23.s[0]
        adcs    x28, x28, xzr
        ldp     x23, x24, [x5, #0xd0]
        umlal2  v22.2d, v17.4s, v23.s[1]
        stp     x21, x28, [x1, #0x140]
        adcs    x21, x4, xzr
        adcs    x28, x19, xzr
        ldp     x19, x4, [x5, #0x90]
        umlal   v22.2d, v10.2s, v15.s[2]
        adcs    x6, x8, xzr
        ldp     x8, x9, [x5, #0xc0]
        umlal2  v22.2d, v10.4s, v15.s[3]
        ldp     q10, q3, [x2]
        adcs    x10, x10, xzr
        umlal   v22.2d, v11.2s, v15.s[0]
        adcs    x22, x22, xzr
        stp     x6, x10, [x1, #0x160]
        umlal2  v22.2d, v11.4s, v15.s[1]
        adcs    x6, x7, xzr
        ldp     x7, x10, [x5, #0x20]
        umlal   v22.2d, v9.2s, v14.s[2]
        ldp     x12, x13, [x5]
        umlal   v27.2d, v10.2s, v0.s[0]
        ldp     x14, x15, [x5, #0x80]
        umlal2  v27.2d, v10.4s, v0.s[2]
        stp     x21, x28, [x1, #0x150]
        umlal2  v22.2d, v9.4s, v14.s[3]
        ldp     x21, x28, [x5, #0xa0]
        umlal   v22.2d, v2.2s, v14.s[0]
        stp     x22, x6, [x1, #0x170]
        umlal2  v22.2d, v2.4s, v14.s[1]
        ldp     x22, x6, [x5, #0x10]
        subs    x12, x14, x12
        ext     v10.16b, v1.16b, v27.16b, #8
        sbcs    x13, x15, x13
        ldp     x14, x15, [x5, #0x30]
        stp     x26, x25, [x1, #0x130]
        usra    v27.2d, v10.2d, #0x1d
        ldp     x25, x26, [x5, #0xe0]
        sbcs    x22, x19, x22
        ldp     x19, x16, [x5, #0xf0]
        sbcs    x4, x4, x6
        ldp     q10, q11, [x2, #0x20]
        sbcs    x21, x21, x7
        ext     v9.16b, v27.16b, v1.16b, #8
        and     v2.16b, v27.16b, v8.16b
        sbcs    x28, x28, x10
        ldp     x6, x7, [x5, #0x40]
        sbcs    x27, x27, x14
        usra    v24.2d, v9.2d, #0x1d
        ldp     q9, q6, [x2, #0x40]
        sbcs    x20, x20, x15
        ldp     x10, x14, [x5, #0x50]
        uzp1    v17.4s, v0.4s, v2.4s
        ldp     q27, q28, [x2, #0x180]
        sbcs    x6, x8, x6
        sbcs    x7, x9, x7
        ldp     x8, x9, [x5, #0x60]
        umlal   v24.2d, v3.2s, v0.s[0]
        sbcs    x23, x23, x10
        umlal   v29.2d, v10.2s, v0.s[0]
        sbcs    x24, x24, x14
        ldp     x10, x14, [x5, #0x70]
        umlal2  v29.2d, v10.4s, v0.s[2]
        umlal2  v24.2d, v3.4s, v0.s[2]
        ldp     q10, q3, [x2, #0x60]
        sbcs    x25, x25, x8
        umlal   v30.2d, v11.2s, v0.s[0]
        sbcs    x26, x26, x9
        umlal2  v30.2d, v11.4s, v0.s[2]
        sbcs    x19, x19, x10
        umlal   v5.2d, v9.2s, v0.s[0]
        sbcs    x8, x16, x14
        umlal2  v5.2d, v9.4s, v0.s[2]
        ldp     q11, q9, [x2, #0x80]
        csetm   x9, lo
        umlal   v4.2d, v6.2s, v0.s[0]
        eor     x10, x12, x9
        cmn     x9, #1
        eor     x12, x13, x9
        umlal2  v4.2d, v6.4s, v0.s[2]
        adcs    x10, x10, xzr
        eor     x4, x4, x9
        eor     x21, x21, x9
        adcs    x12, x12, xzr
        eor     x27, x27, x9
        eor     x28, x28, x9
        umlal   v16.2d, v10.2s, v0.s[0]
        eor     x22, x22, x9
        eor     x20, x20, x9
        eor     x23, x23, x9
        umlal2  v16.2d, v10.4s, v0.s[2]
        adcs    x22, x22, xzr
        eor     x7, x7, x9
        eor     x24, x24, x9
        umlal   v18.2d, v3.2s, v0.s[0]
        adcs    x4, x4, xzr
        eor     x6, x6, x9
        stp     x10, x12, [x1, #0x180]
        adcs    x21, x21, xzr
        eor     x26, x26, x9
        eor     x25, x25, x9
        umlal2  v18.2d, v3.4s, v0.s[2]
        adcs    x28, x28, xzr
        eor     x19, x19, x9
        eor     x8, x8, x9
        umlal   v25.2d, v11.2s, v0.s[0]
        adcs    x27, x27, xzr
        stp     x22, x4, [x1, #0x190]
        eor     x22, x11, x9
        adcs    x20, x20, xzr
        stp     x21, x28, [x1, #0x1a0]
        umlal2  v25.2d, v11.4s, v0.s[2]
        adcs    x21, x6, xzr
        stp     x27, x20, [x1, #0x1b0]
        umlal   v26.2d, v9.2s, v0.s[0]
        adcs    x27, x7, xzr
        ldp     x28, x20, [x1, #0x100]
        adcs    x23, x23, xzr
        umlal2  v26.2d, v9.4s, v0.s[2]
        stp     x21, x27, [x1, #0x1c0]
        adcs    x21, x24, xzr
        ldp     x27, x24, [x1, #0x180]
        stp     x23, x21, [x1, #0x1d0]
        adcs    x25, x25, xzr
        adcs    x26, x26, xzr
        ldp     q10, q11, [x2, #0xa0]
        umlal   v19.2d, v10.2s, v0.s[0]
        umlal2  v19.2d, v10.4s, v0.s[2]
        umlal   v21.2d, v11.2s, v0.s[0]
        umlal2  v21.2d, v11.4s, v0.s[2]
        ldp     x21, x23, [x1, #0x190]
        adcs    x19, x19, xzr
        stp     x25, x26, [x1, #0x1e0]
        adcs    x25, x8, xzr
        ldp     q10, q11, [x2]
        str     x22, [sp, #0x190]
        umulh   x26, x28, x27
        stp     x19, x25, [x1, #0x1f0]
        subs    x25, x21, x27
        ldp     x22, x19, [x1, #0x110]
        sbcs    x4, x23, x24
        csetm   x6, lo
        ldp     q9, q3, [x2, #0xc0]
        umulh   x7, x28, x24
        eor     x25, x25, x6
        eor     x4, x4, x6
        mul     x8, x20, x24
        subs    x9, x28, x22
        umlal   v24.2d, v10.2s, v2.s[0]
        sbcs    x10, x20, x19
        umlal2  v24.2d, v10.4s, v2.s[2]
        csetm   x11, lo
        cmn     x6, #1
        umlal   v20.2d, v9.2s, v0.s[0]
        mul     x12, x28, x24
        eor     x9, x9, x11
        adcs    x25, x25, xzr
        eor     x10, x10, x11
        eor     x6, x11, x6
        adcs    x4, x4, xzr
        ext     v10.16b, v1.16b, v24.16b, #8
        cmn     x11, #1
        umulh   x24, x20, x24
        umlal   v12.2d, v3.2s, v0.s[0]
        ldp     x11, x13, [x1, #0x120]
        adcs    x9, x9, xzr
        usra    v24.2d, v10.2d, #0x1d
        umlal2  v20.2d, v9.4s, v0.s[2]
        adcs    x10, x10, xzr
        adds    x26, x26, x12
        umlal2  v12.2d, v3.4s, v0.s[2]
        adcs    x7, x7, x8
        ldp     q10, q9, [x2, #0xe0]
        umulh   x8, x20, x27
        ldp     q3, q6, [x2, #0x100]
        and     v28.16b, v24.16b, v8.16b
        ext     v24.16b, v24.16b, v1.16b, #8
        adc     x24, x24, xzr
        mul     x20, x20, x27
        umulh   x12, x19, x23
        umlal   v7.2d, v10.2s, v0.s[0]
        adds    x26, x26, x20
        umlal2  v7.2d, v10.4s, v0.s[2]
        ldp     q10, q31, [x2, #0x120]
        adcs    x20, x7, x8
        umlal   v22.2d, v9.2s, v0.s[0]
        adc     x24, x24, xzr
        umlal2  v22.2d, v9.4s, v0.s[2]
        umulh   x7, x22, x21
        umull   v9.2d, v3.2s, v0.s[0]
        mul     x8, x22, x23
        umlal2  v9.2d, v3.4s, v0.s[2]
        ldp     q0, q3, [x2, #0x160]
        umlal   v9.2d, v6.2s, v13.s[2]
        umlal2  v9.2d, v6.4s, v13.s[3]
        umulh   x14, x19, x21
        umlal   v9.2d, v10.2s, v13.s[0]
        umlal2  v9.2d, v10.4s, v13.s[1]
        adds    x7, x7, x8
        ldp     q10, q6, [x2, #0x140]
        umlal   v9.2d, v31.2s, v23.s[2]
        umlal2  v9.2d, v31.4s, v23.s[3]
        mul     x8, x19, x23
        mul     x19, x19, x21
        umlal   v9.2d, v10.2s, v23.s[0]
        mul     x27, x28, x27
        umlal2  v9.2d, v10.4s, v23.s[1]
        umulh   x28, x22, x23
        stp     x27, x26, [sp, #0x90]
        umulh   x23, x9, x4
        adcs    x28, x28, x8
        adc     x8, x12, xzr
        adds    x19, x7, x19
        adcs    x28, x28, x14
        adc     x7, x8, xzr
        umulh   x8, x9, x25
        umlal   v9.2d, v6.2s, v15.s[2]
        umlal2  v9.2d, v6.4s, v15.s[3]
        umulh   x12, x10, x4
        umlal   v9.2d, v0.2s, v15.s[0]
        mul     x14, x9, x4
        umlal2  v9.2d, v0.4s, v15.s[1]
        umlal   v9.2d, v3.2s, v14.s[2]
        umlal2  v9.2d, v3.4s, v14.s[3]
        ldp     d10, d0, [x1, #0x48]
        mul     x4, x10, x4
        umlal   v9.2d, v27.2s, v14.s[0]
        adds    x8, x8, x14
        umlal2  v9.2d, v27.4s, v14.s[1]
        mul     x14, x10, x25
        adcs    x23, x23, x4
        adc     x4, x12, xzr
        usra    v29.2d, v10.2d, #0x3e
        ldp     q10, q3, [x2, #0x20]
        mul     x9, x9, x25
        shl     v0.2d, v0.2d, #8
        umulh   x25, x10, x25
        usra    v29.2d, v0.2d, #6
        eor     x9, x9, x6
        mul     x21, x22, x21
        ldp     x22, x10, [x1, #0x1a0]
        adds    x8, x8, x14
        usra    v29.2d, v24.2d, #0x1d
        adcs    x25, x23, x25
        eor     x23, x8, x6
        ldp     q0, q6, [x2]
        umlal   v30.2d, v10.2s, v2.s[0]
        umlal2  v30.2d, v10.4s, v2.s[2]
        mul     x8, x11, x10
        umlal   v29.2d, v11.2s, v2.s[0]
        umlal   v5.2d, v3.2s, v2.s[0]
        umlal2  v29.2d, v11.4s, v2.s[2]
        ldp     q10, q11, [x2, #0x40]
        umlal2  v5.2d, v3.4s, v2.s[2]
        umlal   v29.2d, v0.2s, v28.s[0]
        umlal   v4.2d, v10.2s, v2.s[0]
        umlal2  v4.2d, v10.4s, v2.s[2]
        ldp     q10, q3, [x2, #0x60]
        umlal   v16.2d, v11.2s, v2.s[0]
        umlal2  v16.2d, v11.4s, v2.s[2]
        ldp     q11, q24, [x2, #0x80]
        umlal   v18.2d, v10.2s, v2.s[0]
        umlal2  v18.2d, v10.4s, v2.s[2]
        umlal   v25.2d, v3.2s, v2.s[0]
        umlal2  v25.2d, v3.4s, v2.s[2]
        umlal   v26.2d, v11.2s, v2.s[0]
        ldp     q10, q3, [x2, #0xa0]
        umlal2  v26.2d, v11.4s, v2.s[2]
        umlal   v19.2d, v24.2s, v2.s[0]
        umlal2  v19.2d, v24.4s, v2.s[2]
        ldp     q11, q24, [x2, #0xc0]
        umlal2  v29.2d, v0.4s, v28.s[2]
        adc     x4, x4, xzr
        eor     x25, x25, x6
        umlal   v21.2d, v10.2s, v2.s[0]
        umulh   x12, x11, x22
        cmn     x6, #1
        ldp     x14, x15, [x1, #0x130]
        ext     v0.16b, v1.16b, v29.16b, #8
        adcs    x27, x9, x27
        eor     x4, x4, x6
        umlal2  v21.2d, v10.4s, v2.s[2]
        adcs    x26, x23, x26
        ldp     x23, x9, [x1, #0x1b0]
        umlal   v20.2d, v3.2s, v2.s[0]
        usra    v29.2d, v0.2d, #0x1d
        adcs    x25, x25, x20
        umlal2  v20.2d, v3.4s, v2.s[2]
        ldp     q10, q0, [x2, #0xe0]
        adcs    x4, x4, x24
        umlal   v7.2d, v24.2s, v2.s[0]
        adc     x6, x6, xzr
        adds    x27, x27, x21
        umlal   v12.2d, v11.2s, v2.s[0]
        adcs    x26, x26, x19
        ext     v3.16b, v29.16b, v1.16b, #8
        and     v27.16b, v29.16b, v8.16b
        adcs    x25, x25, x28
        umlal2  v12.2d, v11.4s, v2.s[2]
        adcs    x4, x4, x7
        umlal2  v7.2d, v24.4s, v2.s[2]
        ldp     q11, q24, [x2, #0x100]
        adc     x6, x6, xzr
        adds    x27, x20, x27
        mul     x20, x13, x10
        adcs    x26, x24, x26
        adcs    x25, x21, x25
        stp     x27, x26, [sp, #0xa0]
        umlal   v22.2d, v10.2s, v2.s[0]
        adcs    x26, x19, x4
        umulh   x21, x11, x10
        umlal2  v22.2d, v10.4s, v2.s[2]
        stp     x25, x26, [sp, #0xb0]
        adcs    x25, x28, x6
        umlal   v9.2d, v0.2s, v2.s[0]
        adcs    x26, x7, xzr
        subs    x27, x23, x22
        umlal2  v9.2d, v0.4s, v2.s[2]
        sbcs    x28, x9, x10
        stp     x25, x26, [sp, #0xc0]
        csetm   x25, lo
        subs    x26, x11, x14
        umull   v10.2d, v11.2s, v2.s[0]
        sbcs    x19, x13, x15
        eor     x27, x27, x25
        eor     x28, x28, x25
        ldp     q0, q29, [x2, #0x120]
        mul     x24, x14, x9
        csetm   x4, lo
        cmn     x25, #1
        eor     x26, x26, x4
        adcs    x27, x27, xzr
        eor     x19, x19, x4
        adcs    x28, x28, xzr
        cmn     x4, #1
        eor     x25, x4, x25
        mul     x4, x13, x22
        adcs    x26, x26, xzr
        umlal2  v10.2d, v11.4s, v2.s[2]
        adcs    x19, x19, xzr
        adds    x6, x12, x8
        umlal   v10.2d, v24.2s, v17.s[0]
        adcs    x21, x21, x20
        umlal2  v10.2d, v24.4s, v17.s[1]
        ldp     q11, q2, [x2, #0x140]
        umulh   x20, x13, x10
        umlal   v10.2d, v0.2s, v13.s[2]
        umlal2  v10.2d, v0.4s, v13.s[3]
        umlal   v10.2d, v29.2s, v13.s[0]
        umlal2  v10.2d, v29.4s, v13.s[1]
        ldp     q0, q24, [x2, #0x160]
        umulh   x7, x14, x23
        adc     x20, x20, xzr
        adds    x4, x6, x4
        umlal   v10.2d, v11.2s, v23.s[2]
        umulh   x6, x13, x22
        umlal2  v10.2d, v11.4s, v23.s[3]
        umlal   v10.2d, v2.2s, v23.s[0]
        umlal2  v10.2d, v2.4s, v23.s[1]
        ldp     q11, q2, [x2, #0x180]
        mul     x8, x15, x9
        umlal   v10.2d, v0.2s, v15.s[2]
        adcs    x21, x21, x6
        umulh   x6, x14, x9
        umlal2  v10.2d, v0.4s, v15.s[3]
        adc     x20, x20, xzr
        adds    x24, x7, x24
        umlal   v10.2d, v24.2s, v15.s[0]
        umlal2  v10.2d, v24.4s, v15.s[1]
        uzp1    v0.4s, v28.4s, v27.4s
        umlal   v10.2d, v11.2s, v14.s[2]
        ldp     q24, q29, [x2, #0x1a0]
        umulh   x7, x26, x27
        umlal2  v10.2d, v11.4s, v14.s[3]
        adcs    x6, x6, x8
        umlal   v10.2d, v2.2s, v14.s[0]
        umlal2  v10.2d, v2.4s, v14.s[1]
        ldp     d11, d2, [x1, #0x50]
        umulh   x8, x15, x9
        mul     x9, x15, x23
        usra    v30.2d, v11.2d, #0x38
        adc     x8, x8, xzr
        shl     v11.2d, v2.2d, #0xe
        ldp     q2, q29, [x2, #0x20]
        umulh   x10, x15, x23
        adds    x24, x24, x9
        usra    v30.2d, v11.2d, #6
        mul     x9, x26, x28
        adcs    x6, x6, x10
        usra    v30.2d, v3.2d, #0x1d
        adc     x8, x8, xzr
        umlal   v5.2d, v2.2s, v28.s[0]
        umulh   x10, x26, x28
        umlal2  v5.2d, v2.4s, v28.s[2]
        adds    x7, x7, x9
        umlal   v4.2d, v29.2s, v28.s[0]
        ldp     q11, q2, [x2, #0x60]
        umlal   v30.2d, v6.2s, v28.s[0]
        umlal2  v30.2d, v6.4s, v28.s[2]
        mul     x9, x19, x28
        umlal2  v4.2d, v29.4s, v28.s[2]
        mul     x22, x11, x22
        adcs    x9, x10, x9
        umlal   v25.2d, v11.2s, v28.s[0]
        ldp     q3, q6, [x2, #0x40]
        mul     x10, x19, x27
        umlal2  v25.2d, v11.4s, v28.s[2]
        umlal   v26.2d, v2.2s, v28.s[0]
        mul     x26, x26, x27
        mul     x23, x14, x23
        umlal   v16.2d, v3.2s, v28.s[0]
        umlal2  v16.2d, v3.4s, v28.s[2]
        umulh   x28, x19, x28
        eor     x26, x26, x25
        umlal   v18.2d, v6.2s, v28.s[0]
        umlal2  v18.2d, v6.4s, v28.s[2]
        umlal2  v26.2d, v2.4s, v28.s[2]
        ldp     q11, q2, [x2, #0x80]
        ldp     q3, q6, [x2, #0xa0]
        umlal   v19.2d, v11.2s, v28.s[0]
        umlal2  v19.2d, v11.4s, v28.s[2]
        umlal   v21.2d, v2.2s, v28.s[0]
        umlal2  v21.2d, v2.4s, v28.s[2]
        umlal   v20.2d, v3.2s, v28.s[0]
        umlal2  v20.2d, v3.4s, v28.s[2]
        umlal   v12.2d, v6.2s, v28.s[0]
        umlal2  v12.2d, v6.4s, v28.s[2]
        ldp     q11, q2, [x2, #0xc0]
        umlal   v7.2d, v11.2s, v28.s[0]
        umlal2  v7.2d, v11.4s, v28.s[2]
        umlal   v22.2d, v2.2s, v28.s[0]
        umlal2  v22.2d, v2.4s, v28.s[2]
        ldp     q11, q2, [x2, #0xe0]
        umulh   x27, x19, x27
        adc     x28, x28, xzr
        adds    x19, x7, x10
        eor     x19, x19, x25
        adcs    x27, x9, x27
        adc     x28, x28, xzr
        cmn     x25, #1
        ldp     x7, x9, [x1, #0x100]
        adcs    x26, x26, x22
        eor     x27, x27, x25
        umlal   v9.2d, v11.2s, v28.s[0]
        ldp     x10, x11, [x1, #0x110]
        adcs    x19, x19, x4
        eor     x28, x28, x25
        umlal2  v9.2d, v11.4s, v28.s[2]
        ldp     x12, x13, [x1, #0x120]
        adcs    x27, x27, x21
        umlal   v10.2d, v2.2s, v28.s[0]
        adcs    x28, x28, x20
        stp     x22, x4, [sp, #0xd0]
        umlal2  v10.2d, v2.4s, v28.s[2]
        ldp     x22, x4, [x1, #0x180]
        adc     x25, x25, xzr
        adds    x26, x26, x23
        ldp     x14, x15, [x1, #0x130]
        adcs    x19, x19, x24
        adcs    x27, x27, x6
        ldp     q11, q2, [x2, #0x100]
        adcs    x28, x28, x8
        adc     x25, x25, xzr
        subs    x7, x7, x12
        sbcs    x9, x9, x13
        sbcs    x10, x10, x14
        ldp     x12, x13, [x1, #0x1a0]
        sbcs    x11, x11, x15
        csetm   x14, lo
        adds    x26, x21, x26
        eor     x21, x7, x14
        eor     x7, x10, x14
        eor     x10, x11, x14
        eor     x9, x9, x14
        adcs    x19, x20, x19
        ldp     x20, x11, [x1, #0x1b0]
        stp     x26, x19, [sp, #0xe0]
        adcs    x26, x23, x27
        ldp     x27, x19, [x1, #0x190]
        umull   v3.2d, v11.2s, v28.s[0]
        adcs    x28, x24, x28
        ldp     x23, x24, [sp, #0x90]
        adcs    x25, x6, x25
        stp     x26, x28, [sp, #0xf0]
        adcs    x26, x8, xzr
        subs    x22, x12, x22
        sbcs    x28, x13, x4
        stp     x25, x26, [sp, #0x100]
        umlal2  v3.2d, v11.4s, v28.s[2]
        sbcs    x25, x20, x27
        ldp     q11, q6, [x2]
        umlal   v3.2d, v2.2s, v17.s[2]
        sbcs    x26, x11, x19
        umlal2  v3.2d, v2.4s, v17.s[3]
        ldp     q2, q28, [x2, #0x120]
        csetm   x27, lo
        cmn     x14, #1
        eor     x22, x22, x27
        adcs    x21, x21, xzr
        eor     x26, x26, x27
        adcs    x19, x9, xzr
        eor     x28, x28, x27
        eor     x25, x25, x27
        adcs    x20, x7, xzr
        eor     x4, x14, x27
        adcs    x6, x10, xzr
        cmn     x27, #1
        adcs    x22, x22, xzr
        adcs    x27, x28, xzr
        umulh   x28, x21, x22
        umlal   v30.2d, v11.2s, v27.s[0]
        adcs    x25, x25, xzr
        umlal2  v30.2d, v11.4s, v27.s[2]
        adcs    x26, x26, xzr
        subs    x7, x21, x20
        umlal   v3.2d, v2.2s, v17.s[0]
        sbcs    x8, x19, x6
        umlal2  v3.2d, v2.4s, v17.s[1]
        csetm   x9, lo
        mul     x10, x19, x27
        subs    x11, x25, x22
        umlal   v3.2d, v28.2s, v13.s[2]
        sbcs    x12, x26, x27
        eor     x7, x7, x9
        eor     x8, x8, x9
        ext     v11.16b, v1.16b, v30.16b, #8
        csetm   x13, lo
        cmn     x9, #1
        umlal2  v3.2d, v28.4s, v13.s[3]
        umulh   x14, x19, x22
        eor     x11, x11, x13
        eor     x12, x12, x13
        usra    v30.2d, v11.2d, #0x1d
        adcs    x7, x7, xzr
        eor     x9, x9, x13
        ldp     q11, q2, [x2, #0x140]
        adcs    x8, x8, xzr
        cmn     x13, #1
        adcs    x11, x11, xzr
        mul     x13, x19, x22
        adcs    x12, x12, xzr
        umulh   x19, x19, x27
        umlal   v3.2d, v11.2s, v13.s[0]
        umlal2  v3.2d, v11.4s, v13.s[1]
        mul     x22, x21, x22
        umlal   v3.2d, v2.2s, v23.s[2]
        umlal2  v3.2d, v2.4s, v23.s[3]
        ldp     d11, d2, [x1, #0x58]
        usra    v5.2d, v11.2d, #0x32
        ldp     q11, q28, [x2, #0x160]
        shl     v2.2d, v2.2d, #0x14
        usra    v5.2d, v2.2d, #6
        umlal   v3.2d, v11.2s, v23.s[0]
        umlal2  v3.2d, v11.4s, v23.s[1]
        eor     x15, x22, x4
        ext     v11.16b, v30.16b, v1.16b, #8
        and     v2.16b, v30.16b, v8.16b
        umlal   v3.2d, v28.2s, v15.s[2]
        mul     x16, x21, x27
        umlal2  v3.2d, v28.4s, v15.s[3]
        ldp     q28, q29, [x2, #0x180]
        usra    v5.2d, v11.2d, #0x1d
        umulh   x21, x21, x27
        adds    x27, x28, x16
        umlal   v5.2d, v6.2s, v27.s[0]
        umlal2  v5.2d, v6.4s, v27.s[2]
        mul     x28, x20, x26
        adcs    x21, x21, x10
        umlal   v3.2d, v28.2s, v15.s[0]
        adc     x19, x19, xzr
        adds    x27, x27, x13
        umlal2  v3.2d, v28.4s, v15.s[1]
        umulh   x10, x20, x25
        adcs    x21, x21, x14
        eor     x13, x27, x4
        umlal   v3.2d, v29.2s, v14.s[2]
        adc     x19, x19, xzr
        ldp     q11, q6, [x2, #0x20]
        umlal2  v3.2d, v29.4s, v14.s[3]
        umlal   v3.2d, v24.2s, v14.s[0]
        umlal2  v3.2d, v24.4s, v14.s[1]
        ldp     q24, q28, [x2, #0x40]
        mul     x14, x6, x26
        adds    x28, x10, x28
        umulh   x10, x6, x26
        umlal   v4.2d, v11.2s, v27.s[0]
        umlal2  v4.2d, v11.4s, v27.s[2]
        umulh   x26, x20, x26
        umlal   v16.2d, v6.2s, v27.s[0]
        adcs    x26, x26, x14
        umulh   x14, x7, x11
        umlal2  v16.2d, v6.4s, v27.s[2]
        adc     x10, x10, xzr
        umlal   v18.2d, v24.2s, v27.s[0]
        umlal2  v18.2d, v24.4s, v27.s[2]
        ldp     q11, q6, [x2, #0x60]
        umlal   v25.2d, v28.2s, v27.s[0]
        mul     x20, x20, x25
        umlal2  v25.2d, v28.4s, v27.s[2]
        ldp     q24, q28, [x2, #0x80]
        umlal   v26.2d, v11.2s, v27.s[0]
        umlal2  v26.2d, v11.4s, v27.s[2]
        ldp     q11, q29, [x2, #0xa0]
        umlal   v19.2d, v6.2s, v27.s[0]
        umlal2  v19.2d, v6.4s, v27.s[2]
        umlal   v21.2d, v24.2s, v27.s[0]
        umlal2  v21.2d, v24.4s, v27.s[2]
        ldp     q6, q24, [x2, #0xc0]
        umlal   v20.2d, v28.2s, v27.s[0]
        umlal2  v20.2d, v28.4s, v27.s[2]
        umlal   v12.2d, v11.2s, v27.s[0]
        umlal2  v12.2d, v11.4s, v27.s[2]
        ldp     q11, q28, [x2, #0xe0]
        umlal   v7.2d, v29.2s, v27.s[0]
        umlal2  v7.2d, v29.4s, v27.s[2]
        umlal   v22.2d, v6.2s, v27.s[0]
        umlal2  v22.2d, v6.4s, v27.s[2]
        ldp     q6, q29, [x2, #0x100]
        umlal   v9.2d, v24.2s, v27.s[0]
        umlal2  v9.2d, v24.4s, v27.s[2]
        umlal   v10.2d, v11.2s, v27.s[0]
        umlal2  v10.2d, v11.4s, v27.s[2]
        ldp     q11, q24, [x2, #0x120]
        umlal   v3.2d, v28.2s, v27.s[0]
        umlal2  v3.2d, v28.4s, v27.s[2]
        umulh   x16, x6, x25
        mul     x25, x6, x25
        adds    x25, x28, x25
        mul     x28, x7, x12
        adcs    x26, x26, x16
        adc     x6, x10, xzr
        umulh   x10, x8, x12
        adds    x28, x14, x28
        mul     x14, x7, x11
        umulh   x7, x7, x12
        eor     x14, x14, x9
        mul     x12, x8, x12
        adcs    x7, x7, x12
        mul     x12, x8, x11
        adc     x10, x10, xzr
        umulh   x8, x8, x11
        adds    x28, x28, x12
        ldp     x11, x12, [sp, #0xa0]
        eor     x28, x28, x9
        adcs    x7, x7, x8
        adc     x8, x10, xzr
        cmn     x9, #1
        eor     x7, x7, x9
        eor     x8, x8, x9
        adcs    x22, x14, x22
        ldp     x10, x14, [sp, #0xc0]
        adcs    x27, x28, x27
        adcs    x28, x7, x21
        adcs    x7, x8, x19
        adc     x8, x9, xzr
        adds    x22, x22, x20
        adcs    x27, x27, x25
        adcs    x28, x28, x26
        adcs    x7, x7, x6
        adc     x8, x8, xzr
        adds    x21, x21, x22
        ldp     x22, x9, [sp, #0xe0]
        adcs    x27, x19, x27
        eor     x21, x21, x4
        adcs    x28, x20, x28
        ldp     x19, x20, [sp, #0xb0]
        eor     x27, x27, x4
        eor     x28, x28, x4
        adcs    x25, x25, x7
        adcs    x26, x26, x8
        ldp     x7, x8, [x1, #0x100]
        eor     x25, x25, x4
        adcs    x6, x6, xzr
        cmn     x4, #1
        eor     x26, x26, x4
        adcs    x23, x15, x23
        eor     x6, x6, x4
        adcs    x24, x13, x24
        ldp     x13, x15, [sp, #0xd0]
        adcs    x21, x21, x11
        adcs    x27, x27, x12
        ldp     x11, x12, [sp, #0xf0]
        adcs    x28, x28, x19
        adcs    x25, x25, x20
        ldp     x19, x20, [x1, #0x110]
        adcs    x26, x26, x10
        adcs    x6, x6, x14
        ldp     x10, x14, [sp, #0x100]
        adc     x4, x4, xzr
        adds    x23, x23, x13
        adcs    x24, x24, x15
        ldp     x13, x15, [sp, #0xb0]
        adcs    x21, x21, x22
        adcs    x22, x27, x9
        ldp     x27, x9, [sp, #0xd0]
        adcs    x28, x28, x11
        adcs    x25, x25, x12
        ldp     x11, x12, [sp, #0xe0]
        adcs    x26, x26, x10
        adcs    x6, x6, x14
        ldp     x10, x14, [sp, #0xf0]
        adc     x4, x4, xzr
        adds    x23, x13, x23
        adcs    x24, x15, x24
        ldp     x13, x15, [sp, #0xc0]
        stp     x23, x24, [sp, #0xb0]
        ldp     x23, x24, [sp, #0x100]
        adcs    x21, x13, x21
        adcs    x22, x15, x22
        ldp     x13, x15, [x1, #0x150]
        adcs    x27, x27, x28
        stp     x21, x22, [sp, #0xc0]
        ldp     x21, x22, [x1, #0x140]
        adcs    x25, x9, x25
        adcs    x26, x11, x26
        stp     x27, x25, [sp, #0xd0]
        ldp     x25, x27, [x1, #0x130]
        adcs    x28, x12, x6
        stp     x26, x28, [sp, #0xe0]
        adcs    x26, x10, x4
        ldp     x28, x4, [x1, #0x170]
        adcs    x6, x14, xzr
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        subs    x21, x7, x21
        sbcs    x22, x8, x22
        stp     x23, x24, [sp, #0x100]
        ldp     q28, q30, [x2, #0x140]
        umull   v31.2d, v6.2s, v27.s[0]
        umlal2  v31.2d, v6.4s, v27.s[2]
        umlal   v31.2d, v29.2s, v0.s[0]
        umlal2  v31.2d, v29.4s, v0.s[1]
        umlal   v31.2d, v11.2s, v17.s[2]
        umlal2  v31.2d, v11.4s, v17.s[3]
        umlal   v31.2d, v24.2s, v17.s[0]
        umlal2  v31.2d, v24.4s, v17.s[1]
        sbcs    x19, x19, x13
        stp     x26, x6, [sp, #0xf0]
        umlal   v31.2d, v28.2s, v13.s[2]
        sbcs    x26, x20, x15
        ldp     x20, x23, [x1, #0x120]
        umlal2  v31.2d, v28.4s, v13.s[3]
        ldp     q11, q6, [x2, #0x160]
        umlal   v31.2d, v30.2s, v13.s[0]
        ldp     x24, x6, [x1, #0x160]
        sbcs    x20, x20, x24
        umlal2  v31.2d, v30.4s, v13.s[1]
        sbcs    x23, x23, x6
        sbcs    x25, x25, x28
        umlal   v31.2d, v11.2s, v23.s[2]
        sbcs    x27, x27, x4
        umlal2  v31.2d, v11.4s, v23.s[3]
        ldp     q11, q24, [x2, #0x180]
        csetm   x28, lo
        umlal   v31.2d, v6.2s, v23.s[0]
        eor     x27, x27, x28
        cmn     x28, #1
        eor     x21, x21, x28
        umlal2  v31.2d, v6.4s, v23.s[1]
        adcs    x21, x21, xzr
        eor     x26, x26, x28
        eor     x23, x23, x28
        eor     x25, x25, x28
        eor     x19, x19, x28
        eor     x20, x20, x28
        eor     x22, x22, x28
        ldp     x24, x4, [x1, #0x1e0]
        ldp     x6, x7, [x1, #0x1c0]
        adcs    x22, x22, xzr
        adcs    x19, x19, xzr
        stp     x21, x22, [sp, #0x110]
        ldp     x21, x22, [x1, #0x190]
        adcs    x26, x26, xzr
        umlal   v31.2d, v11.2s, v15.s[2]
        adcs    x20, x20, xzr
        ldp     x8, x9, [x1, #0x1f0]
        umlal2  v31.2d, v11.4s, v15.s[3]
        ldp     q11, q6, [x2, #0x1a0]
        adcs    x23, x23, xzr
        umlal   v31.2d, v24.2s, v15.s[0]
        stp     x20, x23, [sp, #0x130]
        adcs    x25, x25, xzr
        umlal2  v31.2d, v24.4s, v15.s[1]
        adcs    x27, x27, xzr
        stp     x25, x27, [sp, #0x140]
        ldp     x25, x27, [x1, #0x1b0]
        ldp     x20, x23, [x1, #0x1a0]
        ldp     x10, x11, [x1, #0x1d0]
        stp     x19, x26, [sp, #0x120]
        ldp     x26, x19, [x1, #0x180]
        umlal   v31.2d, v11.2s, v14.s[2]
        umlal2  v31.2d, v11.4s, v14.s[3]
        ldp     d11, d24, [x1, #0x60]
        umlal   v31.2d, v6.2s, v14.s[0]
        umlal2  v31.2d, v6.4s, v14.s[1]
        subs    x26, x6, x26
        sbcs    x19, x7, x19
        sbcs    x21, x10, x21
        sbcs    x22, x11, x22
        shl     v6.2d, v24.2d, #0x1a
        sbcs    x20, x24, x20
        usra    v4.2d, v11.2d, #0x2c
        ldp     q11, q24, [x2]
        sbcs    x23, x4, x23
        sbcs    x25, x8, x25
        sbcs    x27, x9, x27
        csetm   x24, lo
        usra    v4.2d, v6.2d, #6
        eor     x27, x27, x24
        eor     x21, x21, x24
        cmn     x24, #1
        eor     x26, x26, x24
        eor     x19, x19, x24
        eor     x28, x28, x24
        adcs    x26, x26, xzr
        eor     x22, x22, x24
        eor     x23, x23, x24
        umlal   v5.2d, v11.2s, v2.s[0]
        adcs    x19, x19, xzr
        ldp     x4, x6, [sp, #0x110]
        umlal2  v5.2d, v11.4s, v2.s[2]
        adcs    x21, x21, xzr
        stp     x26, x19, [sp, #0x150]
        str     x28, [sp, #0x80]
        ldp     q11, q6, [x2, #0x20]
        adcs    x26, x22, xzr
        stp     x21, x26, [sp, #0x160]
        eor     x26, x20, x24
        eor     x25, x25, x24
        adcs    x26, x26, xzr
        ldp     x21, x22, [sp, #0x120]
        adcs    x28, x23, xzr
        ldp     x19, x20, [sp, #0x160]
        umlal   v16.2d, v11.2s, v2.s[0]
        ext     v27.16b, v1.16b, v5.16b, #8
        stp     x26, x28, [sp, #0x170]
        adcs    x25, x25, xzr
        adcs    x26, x27, xzr
        ldp     x27, x28, [sp, #0x150]
        usra    v5.2d, v27.2d, #0x1d
        subs    x23, x4, x21
        stp     x25, x26, [sp, #0x180]
        umulh   x25, x4, x27
        sbcs    x26, x6, x22
        umlal2  v16.2d, v11.4s, v2.s[2]
        ext     v11.16b, v5.16b, v1.16b, #8
        csetm   x24, lo
        subs    x7, x19, x27
        and     v5.16b, v5.16b, v8.16b
        eor     x26, x26, x24
        eor     x23, x23, x24
        sbcs    x8, x20, x28
        usra    v4.2d, v11.2d, #0x1d
        csetm   x9, lo
        cmn     x24, #1
        mul     x10, x6, x28
        umlal   v18.2d, v6.2s, v2.s[0]
        adcs    x23, x23, xzr
        eor     x7, x7, x9
        eor     x24, x24, x9
        umlal2  v18.2d, v6.4s, v2.s[2]
        adcs    x26, x26, xzr
        eor     x8, x8, x9
        cmn     x9, #1
        adcs    x7, x7, xzr
        umulh   x9, x4, x28
        umlal   v4.2d, v24.2s, v2.s[0]
        adcs    x8, x8, xzr
        umlal2  v4.2d, v24.4s, v2.s[2]
        ldp     q11, q6, [x2, #0x40]
        ldp     q24, q27, [x2, #0x80]
        umulh   x11, x6, x28
        mul     x12, x4, x27
        umlal   v25.2d, v11.2s, v2.s[0]
        umlal   v26.2d, v6.2s, v2.s[0]
        umlal2  v26.2d, v6.4s, v2.s[2]
        ldp     q6, q28, [x2, #0x60]
        mul     x28, x4, x28
        mul     x4, x6, x27
        adds    x25, x25, x28
        umlal   v20.2d, v24.2s, v2.s[0]
        adcs    x28, x9, x10
        umlal2  v20.2d, v24.4s, v2.s[2]
        adc     x9, x11, xzr
        umlal   v19.2d, v6.2s, v2.s[0]
        umlal2  v25.2d, v11.4s, v2.s[2]
        umulh   x27, x6, x27
        umlal2  v19.2d, v6.4s, v2.s[2]
        adds    x25, x25, x4
        umlal   v21.2d, v28.2s, v2.s[0]
        umlal2  v21.2d, v28.4s, v2.s[2]
        ldp     q11, q6, [x2, #0xa0]
        umlal   v12.2d, v27.2s, v2.s[0]
        mul     x4, x21, x19
        umlal2  v12.2d, v27.4s, v2.s[2]
        ldp     q24, q27, [x2, #0x1c0]
        adcs    x27, x28, x27
        adc     x28, x9, xzr
        umulh   x6, x21, x19
        umlal   v7.2d, v11.2s, v2.s[0]
        umulh   x9, x21, x20
        umlal   v22.2d, v6.2s, v2.s[0]
        umlal2  v7.2d, v11.4s, v2.s[2]
        uzp1    v11.4s, v2.4s, v5.4s
        mul     x21, x21, x20
        umlal2  v22.2d, v6.4s, v2.s[2]
        ldp     q6, q27, [x2, #0xc0]
        mul     x10, x22, x20
        adds    x21, x6, x21
        umulh   x20, x22, x20
        adcs    x6, x9, x10
        umlal   v9.2d, v6.2s, v2.s[0]
        umlal2  v9.2d, v6.4s, v2.s[2]
        umlal   v10.2d, v27.2s, v2.s[0]
        ldp     q6, q28, [x2, #0xe0]
        umulh   x9, x22, x19
        adc     x20, x20, xzr
        umlal   v3.2d, v6.2s, v2.s[0]
        mul     x10, x23, x7
        mul     x22, x22, x19
        adds    x21, x21, x22
        umlal   v31.2d, v28.2s, v2.s[0]
        adcs    x22, x6, x9
        umlal2  v3.2d, v6.4s, v2.s[2]
        adc     x19, x20, xzr
        umulh   x20, x23, x7
        umlal2  v31.2d, v28.4s, v2.s[2]
        ldp     q6, q28, [x2, #0x100]
        umlal2  v10.2d, v27.4s, v2.s[2]
        eor     x6, x10, x24
        mul     x9, x23, x8
        mul     x10, x26, x8
        adds    x20, x20, x9
        umull   v27.2d, v6.2s, v2.s[0]
        umulh   x23, x23, x8
        umlal2  v27.2d, v6.4s, v2.s[2]
        umlal   v27.2d, v28.2s, v0.s[2]
        umulh   x8, x26, x8
        umlal2  v27.2d, v28.4s, v0.s[3]
        ldp     q2, q6, [x2, #0x120]
        adcs    x23, x23, x10
        mul     x9, x26, x7
        adc     x8, x8, xzr
        umulh   x26, x26, x7
        adds    x20, x20, x9
        umlal   v27.2d, v2.2s, v0.s[0]
        eor     x20, x20, x24
        umlal2  v27.2d, v2.4s, v0.s[1]
        umlal   v27.2d, v6.2s, v17.s[2]
        umlal2  v27.2d, v6.4s, v17.s[3]
        ldp     q2, q6, [x2, #0x140]
        adcs    x26, x23, x26
        eor     x26, x26, x24
        adc     x23, x8, xzr
        stp     x12, x25, [sp]
        ldp     x7, x8, [sp, #0x130]
        cmn     x24, #1
        eor     x23, x23, x24
        umlal   v27.2d, v2.2s, v17.s[0]
        ldp     x9, x10, [sp, #0x170]
        adcs    x6, x6, x12
        umlal2  v27.2d, v2.4s, v17.s[1]
        ldp     x11, x12, [sp, #0x140]
        adcs    x25, x20, x25
        umlal   v27.2d, v6.2s, v13.s[2]
        adcs    x26, x26, x27
        umlal2  v27.2d, v6.4s, v13.s[3]
        ldp     q2, q6, [x2, #0x160]
        adcs    x20, x23, x28
        ldp     x23, x13, [sp, #0x180]
        adc     x24, x24, xzr
        adds    x6, x6, x4
        adcs    x25, x25, x21
        adcs    x26, x26, x22
        adcs    x20, x20, x19
        adc     x24, x24, xzr
        adds    x27, x27, x6
        adcs    x25, x28, x25
        mul     x28, x8, x10
        adcs    x26, x4, x26
        stp     x27, x25, [sp, #0x10]
        umlal   v27.2d, v2.2s, v13.s[0]
        adcs    x25, x21, x20
        umlal2  v27.2d, v2.4s, v13.s[1]
        umulh   x21, x8, x10
        adcs    x22, x22, x24
        stp     x26, x25, [sp, #0x20]
        adcs    x25, x19, xzr
        subs    x26, x23, x9
        umlal   v27.2d, v6.2s, v23.s[2]
        sbcs    x27, x13, x10
        stp     x22, x25, [sp, #0x30]
        umlal2  v27.2d, v6.4s, v23.s[3]
        csetm   x25, lo
        subs    x22, x7, x11
        ldp     q2, q6, [x2]
        mul     x19, x7, x10
        sbcs    x20, x8, x12
        eor     x26, x26, x25
        csetm   x24, lo
        cmn     x25, #1
        eor     x27, x27, x25
        eor     x22, x22, x24
        adcs    x26, x26, xzr
        eor     x20, x20, x24
        umulh   x4, x7, x9
        adcs    x27, x27, xzr
        cmn     x24, #1
        adcs    x22, x22, xzr
        eor     x25, x24, x25
        ldp     q28, q29, [x2, #0x180]
        adcs    x20, x20, xzr
        umulh   x24, x7, x10
        umlal   v4.2d, v2.2s, v5.s[0]
        adds    x19, x4, x19
        umlal2  v4.2d, v2.4s, v5.s[2]
        umulh   x4, x11, x23
        adcs    x28, x24, x28
        umlal   v27.2d, v28.2s, v23.s[0]
        adc     x21, x21, xzr
        umlal2  v27.2d, v28.4s, v23.s[1]
        ext     v2.16b, v1.16b, v4.16b, #8
        umlal   v27.2d, v29.2s, v15.s[2]
        umulh   x24, x8, x9
        usra    v4.2d, v2.2d, #0x1d
        umlal2  v27.2d, v29.4s, v15.s[3]
        ldp     d2, d28, [x1, #0x68]
        mul     x6, x11, x13
        mul     x8, x8, x9
        usra    v16.2d, v2.2d, #0x26
        ldp     q2, q29, [x2, #0x1a0]
        shl     v28.2d, v28.2d, #0x20
        umulh   x10, x12, x23
        adds    x19, x19, x8
        usra    v16.2d, v28.2d, #6
        adcs    x28, x28, x24
        adc     x21, x21, xzr
        adds    x24, x4, x6
        umulh   x4, x11, x13
        umlal   v27.2d, v2.2s, v15.s[0]
        umlal2  v27.2d, v2.4s, v15.s[1]
        ext     v2.16b, v4.16b, v1.16b, #8
        and     v4.16b, v4.16b, v8.16b
        mul     x6, x12, x23
        usra    v16.2d, v2.2d, #0x1d
        umlal   v27.2d, v29.2s, v14.s[2]
        umlal2  v27.2d, v29.4s, v14.s[3]
        ldp     q2, q28, [x2, #0x20]
        umlal   v27.2d, v24.2s, v14.s[0]
        mul     x8, x22, x27
        umlal2  v27.2d, v24.4s, v14.s[1]
        umlal   v16.2d, v6.2s, v5.s[0]
        umlal2  v16.2d, v6.4s, v5.s[2]
        umulh   x14, x12, x13
        umlal   v18.2d, v2.2s, v5.s[0]
        mul     x12, x12, x13
        umlal2  v18.2d, v2.4s, v5.s[2]
        umlal   v25.2d, v28.2s, v5.s[0]
        umlal2  v25.2d, v28.4s, v5.s[2]
        ldp     q2, q6, [x2, #0x60]
        mul     x7, x7, x9
        ldp     q24, q28, [x2, #0x40]
        adcs    x4, x4, x12
        adc     x9, x14, xzr
        adds    x24, x24, x6
        umulh   x6, x22, x27
        adcs    x4, x4, x10
        adc     x9, x9, xzr
        umulh   x10, x22, x26
        umlal   v21.2d, v2.2s, v5.s[0]
        umlal   v26.2d, v24.2s, v5.s[0]
        umlal2  v26.2d, v24.4s, v5.s[2]
        umlal   v19.2d, v28.2s, v5.s[0]
        mul     x22, x22, x26
        umlal2  v19.2d, v28.4s, v5.s[2]
        adds    x8, x10, x8
        umlal2  v21.2d, v2.4s, v5.s[2]
        umlal   v20.2d, v6.2s, v5.s[0]
        mul     x10, x20, x27
        umlal2  v20.2d, v6.4s, v5.s[2]
        ldp     q2, q6, [x2, #0x80]
        eor     x22, x22, x25
        umulh   x27, x20, x27
        adcs    x6, x6, x10
        mul     x23, x11, x23
        stp     x7, x19, [sp, #0x40]
        adc     x27, x27, xzr
        umlal   v12.2d, v2.2s, v5.s[0]
        umlal2  v12.2d, v2.4s, v5.s[2]
        mul     x10, x20, x26
        ldp     x11, x12, [sp, #0x110]
        umlal   v7.2d, v6.2s, v5.s[0]
        umlal2  v7.2d, v6.4s, v5.s[2]
        ldp     q2, q6, [x2, #0xa0]
        umulh   x26, x20, x26
        adds    x20, x8, x10
        ldp     x8, x10, [sp, #0x120]
        eor     x20, x20, x25
        adcs    x26, x6, x26
        adc     x27, x27, xzr
        cmn     x25, #1
        eor     x26, x26, x25
        adcs    x22, x22, x7
        ldp     x6, x7, [sp, #0x170]
        eor     x27, x27, x25
        adcs    x19, x20, x19
        ldp     x20, x13, [sp, #0x140]
        adcs    x26, x26, x28
        adcs    x27, x27, x21
        ldp     x14, x15, [sp, #0x130]
        adc     x25, x25, xzr
        adds    x22, x22, x23
        adcs    x19, x19, x24
        adcs    x26, x26, x4
        adcs    x27, x27, x9
        adc     x25, x25, xzr
        subs    x11, x11, x14
        sbcs    x12, x12, x15
        sbcs    x20, x8, x20
        sbcs    x8, x10, x13
        ldp     x10, x13, [sp, #0x160]
        csetm   x14, lo
        adds    x22, x28, x22
        eor     x28, x11, x14
        eor     x11, x12, x14
        eor     x20, x20, x14
        eor     x8, x8, x14
        adcs    x21, x21, x19
        umlal   v22.2d, v2.2s, v5.s[0]
        adcs    x26, x23, x26
        ldp     x19, x23, [sp, #0x150]
        umlal2  v22.2d, v2.4s, v5.s[2]
        adcs    x27, x24, x27
        stp     x22, x21, [sp, #0x50]
        umlal   v9.2d, v6.2s, v5.s[0]
        ldp     x21, x22, [sp, #0x180]
        adcs    x25, x4, x25
        umlal2  v9.2d, v6.4s, v5.s[2]
        adcs    x24, x9, xzr
        cmn     x14, #1
        stp     x26, x27, [sp, #0x60]
        adcs    x26, x28, xzr
        stp     x25, x24, [sp, #0x70]
        adcs    x25, x11, xzr
        ldp     q2, q6, [x2, #0xc0]
        adcs    x27, x20, xzr
        adcs    x28, x8, xzr
        subs    x19, x6, x19
        sbcs    x20, x7, x23
        sbcs    x21, x21, x10
        sbcs    x22, x22, x13
        csetm   x23, lo
        subs    x24, x26, x27
        eor     x19, x19, x23
        eor     x20, x20, x23
        eor     x22, x22, x23
        eor     x21, x21, x23
        sbcs    x4, x25, x28
        eor     x6, x14, x23
        umlal   v10.2d, v2.2s, v5.s[0]
        csetm   x7, lo
        cmn     x23, #1
        umlal2  v10.2d, v2.4s, v5.s[2]
        adcs    x19, x19, xzr
        eor     x23, x24, x7
        eor     x24, x4, x7
        umlal   v3.2d, v6.2s, v5.s[0]
        adcs    x20, x20, xzr
        umulh   x4, x26, x19
        umlal2  v3.2d, v6.4s, v5.s[2]
        adcs    x21, x21, xzr
        ldp     q2, q6, [x2, #0xe0]
        adcs    x22, x22, xzr
        cmn     x7, #1
        adcs    x23, x23, xzr
        mul     x8, x25, x19
        adcs    x24, x24, xzr
        subs    x9, x21, x19
        sbcs    x10, x22, x20
        csetm   x11, lo
        eor     x10, x10, x11
        umulh   x12, x26, x20
        cmn     x11, #1
        umlal   v31.2d, v2.2s, v5.s[0]
        eor     x9, x9, x11
        eor     x7, x7, x11
        ldp     q24, q28, [x2]
        adcs    x9, x9, xzr
        umlal2  v31.2d, v2.4s, v5.s[2]
        ldp     q2, q29, [x2, #0x100]
        adcs    x10, x10, xzr
        umlal   v27.2d, v6.2s, v5.s[0]
        umulh   x11, x25, x20
        umlal2  v27.2d, v6.4s, v5.s[2]
        umulh   x13, x25, x19
        umlal   v16.2d, v24.2s, v4.s[0]
        umlal2  v16.2d, v24.4s, v4.s[2]
        ldp     q6, q24, [x2, #0x140]
        umull   v30.2d, v2.2s, v5.s[0]
        umulh   x14, x28, x22
        umlal2  v30.2d, v2.4s, v5.s[2]
        ldp     q2, q5, [x2, #0x120]
        mul     x15, x26, x20
        umlal   v30.2d, v29.2s, v11.s[0]
        umlal2  v30.2d, v29.4s, v11.s[1]
        ext     v29.16b, v1.16b, v16.16b, #8
        mul     x25, x25, x20
        usra    v16.2d, v29.2d, #0x1d
        adds    x20, x4, x15
        mul     x4, x27, x22
        adcs    x25, x12, x25
        ext     v29.16b, v16.16b, v1.16b, #8
        and     v16.16b, v16.16b, v8.16b
        adc     x11, x11, xzr
        adds    x20, x20, x8
        umlal   v30.2d, v2.2s, v0.s[2]
        umulh   x8, x27, x21
        adcs    x25, x25, x13
        umlal2  v30.2d, v2.4s, v0.s[3]
        adc     x11, x11, xzr
        umlal   v30.2d, v5.2s, v0.s[0]
        umlal2  v30.2d, v5.4s, v0.s[1]
        ldp     q2, q5, [x2, #0x20]
        umlal   v30.2d, v6.2s, v17.s[2]
        mul     x12, x28, x22
        umlal2  v30.2d, v6.4s, v17.s[3]
        adds    x4, x8, x4
        umlal   v30.2d, v24.2s, v17.s[0]
        umlal2  v30.2d, v24.4s, v17.s[1]
        ldp     q6, q24, [x2, #0x160]
        mul     x8, x28, x21
        mul     x26, x26, x19
        umlal   v25.2d, v2.2s, v4.s[0]
        umlal2  v25.2d, v2.4s, v4.s[2]
        umlal   v26.2d, v5.2s, v4.s[0]
        umulh   x22, x27, x22
        umlal2  v26.2d, v5.4s, v4.s[2]
        ldp     q2, q5, [x2, #0x180]
        umlal   v30.2d, v6.2s, v13.s[2]
        umlal2  v30.2d, v6.4s, v13.s[3]
        umlal   v30.2d, v24.2s, v13.s[0]
        umulh   x19, x23, x9
        umlal2  v30.2d, v24.4s, v13.s[1]
        ldp     q6, q24, [x2, #0x1a0]
        adcs    x22, x22, x12
        adc     x12, x14, xzr
        adds    x4, x4, x8
        umulh   x28, x28, x21
        umlal   v30.2d, v2.2s, v23.s[2]
        umlal2  v30.2d, v2.4s, v23.s[3]
        umlal   v30.2d, v5.2s, v23.s[0]
        umlal2  v30.2d, v5.4s, v23.s[1]
        ldp     q2, q5, [x2, #0x1c0]
        mul     x8, x23, x10
        umlal   v30.2d, v6.2s, v15.s[2]
        adcs    x22, x22, x28
        umlal2  v30.2d, v6.4s, v15.s[3]
        adc     x28, x12, xzr
        umlal   v30.2d, v24.2s, v15.s[0]
        mul     x12, x23, x9
        umlal2  v30.2d, v24.4s, v15.s[1]
        mul     x21, x27, x21
        eor     x27, x12, x7
        eor     x12, x26, x6
        umlal   v30.2d, v2.2s, v14.s[2]
        umlal2  v30.2d, v2.4s, v14.s[3]
        umulh   x23, x23, x10
        umlal   v30.2d, v5.2s, v14.s[0]
        umlal2  v30.2d, v5.4s, v14.s[1]
        umulh   x13, x24, x10
        adds    x19, x19, x8
        mul     x8, x24, x10
        mul     x10, x24, x9
        adcs    x23, x23, x8
        ldp     x8, x14, [sp, #0x10]
        adc     x13, x13, xzr
        umulh   x24, x24, x9
        eor     x9, x20, x6
        adds    x19, x19, x10
        ldp     x10, x15, [sp]
        eor     x19, x19, x7
        adcs    x23, x23, x24
        eor     x23, x23, x7
        adc     x24, x13, xzr
        cmn     x7, #1
        adcs    x26, x27, x26
        eor     x27, x24, x7
        adcs    x19, x19, x20
        ldp     x20, x24, [sp, #0x20]
        adcs    x23, x23, x25
        adcs    x27, x27, x11
        adc     x7, x7, xzr
        adds    x26, x26, x21
        ldp     x13, x16, [sp, #0x30]
        adcs    x19, x19, x4
        adcs    x23, x23, x22
        adcs    x27, x27, x28
        adc     x7, x7, xzr
        adds    x25, x25, x26
        ldp     x26, x17, [sp, #0x50]
        eor     x25, x25, x6
        adcs    x19, x11, x19
        adcs    x21, x21, x23
        eor     x19, x19, x6
        ldp     x23, x11, [x1, #0x140]
        adcs    x27, x4, x27
        eor     x21, x21, x6
        eor     x27, x27, x6
        adcs    x22, x22, x7
        ldp     x4, x7, [sp, #0x60]
        eor     x22, x22, x6
        adcs    x28, x28, xzr
        cmn     x6, #1
        adcs    x10, x12, x10
        eor     x28, x28, x6
        adcs    x9, x9, x15
        ldp     x12, x15, [sp, #0x40]
        adcs    x25, x25, x8
        adcs    x19, x19, x14
        ldp     x8, x14, [sp, #0x20]
        adcs    x21, x21, x20
        adcs    x27, x27, x24
        ldp     x20, x24, [sp, #0x30]
        adcs    x22, x22, x13
        adcs    x28, x28, x16
        adc     x6, x6, xzr
        adds    x10, x10, x12
        adcs    x9, x9, x15
        ldp     x12, x13, [sp, #0x40]
        usra    v18.2d, v29.2d, #0x1d
        adcs    x25, x25, x26
        adcs    x26, x19, x17
        ldp     x19, x15, [sp, #0x50]
        adcs    x21, x21, x4
        adcs    x27, x27, x7
        ldp     x4, x7, [sp, #0x70]
        umlal   v18.2d, v28.2s, v4.s[0]
        umlal2  v18.2d, v28.4s, v4.s[2]
        adcs    x22, x22, x4
        ldp     x4, x16, [sp, #0x60]
        adcs    x28, x28, x7
        ldp     q2, q5, [x2, #0x40]
        adc     x6, x6, xzr
        adds    x7, x8, x10
        ldp     x8, x10, [sp, #0x70]
        adcs    x9, x14, x9
        ldp     q6, q24, [x2, #0x60]
        adcs    x25, x20, x25
        ldp     x20, x14, [x1, #0x1c0]
        stp     x7, x9, [sp, #0x20]
        adcs    x26, x24, x26
        ldp     x24, x7, [x1, #0x1d0]
        adcs    x21, x12, x21
        ldp     x9, x12, [x1, #0x150]
        adcs    x27, x13, x27
        mul     x13, x23, x14
        stp     x25, x26, [sp, #0x30]
        adcs    x25, x19, x22
        stp     x21, x27, [sp, #0x40]
        adcs    x26, x15, x28
        umlal   v19.2d, v2.2s, v4.s[0]
        adcs    x21, x4, x6
        stp     x25, x26, [sp, #0x50]
        umlal2  v19.2d, v2.4s, v4.s[2]
        umulh   x25, x23, x20
        adcs    x26, x16, xzr
        umlal   v21.2d, v5.2s, v4.s[0]
        stp     x21, x26, [sp, #0x60]
        adcs    x26, x8, xzr
        umlal2  v21.2d, v5.4s, v4.s[2]
        adcs    x21, x10, xzr
        subs    x22, x24, x20
        umlal   v20.2d, v6.2s, v4.s[0]
        sbcs    x27, x7, x14
        stp     x26, x21, [sp, #0x70]
        umlal2  v20.2d, v6.4s, v4.s[2]
        csetm   x26, lo
        subs    x21, x23, x9
        umulh   x28, x23, x14
        umlal   v12.2d, v24.2s, v4.s[0]
        sbcs    x19, x11, x12
        eor     x27, x27, x26
        eor     x22, x22, x26
        umlal2  v12.2d, v24.4s, v4.s[2]
        csetm   x4, lo
        cmn     x26, #1
        ldp     q2, q5, [x2, #0x80]
        eor     x21, x21, x4
        adcs    x22, x22, xzr
        eor     x19, x19, x4
        umulh   x6, x11, x14
        adcs    x27, x27, xzr
        cmn     x4, #1
        adcs    x21, x21, xzr
        eor     x26, x4, x26
        ldp     q6, q24, [x2, #0xa0]
        adcs    x19, x19, xzr
        adds    x25, x25, x13
        ldp     q28, q29, [x2, #0x1e0]
        mul     x23, x23, x20
        umlal   v7.2d, v2.2s, v4.s[0]
        mul     x4, x11, x14
        umlal2  v7.2d, v2.4s, v4.s[2]
        umlal   v22.2d, v5.2s, v4.s[0]
        umlal2  v22.2d, v5.4s, v4.s[2]
        ldp     q2, q5, [x2, #0xc0]
        mul     x8, x11, x20
        umlal   v9.2d, v6.2s, v4.s[0]
        adcs    x28, x28, x4
        umlal2  v9.2d, v6.4s, v4.s[2]
        adc     x4, x6, xzr
        umlal   v10.2d, v24.2s, v4.s[0]
        umulh   x6, x9, x24
        umlal2  v10.2d, v24.4s, v4.s[2]
        ldp     q6, q24, [x2, #0xe0]
        umlal   v3.2d, v2.2s, v4.s[0]
        umlal   v31.2d, v5.2s, v4.s[0]
        umlal2  v3.2d, v2.4s, v4.s[2]
        umlal2  v31.2d, v5.4s, v4.s[2]
        umlal   v27.2d, v6.2s, v4.s[0]
        umulh   x20, x11, x20
        umlal2  v27.2d, v6.4s, v4.s[2]
        adds    x25, x25, x8
        umulh   x8, x9, x7
        umlal   v30.2d, v24.2s, v4.s[0]
        adcs    x28, x28, x20
        umlal2  v30.2d, v24.4s, v4.s[2]
        ldp     q2, q5, [x2, #0x100]
        adc     x20, x4, xzr
        mul     x4, x9, x7
        umulh   x10, x12, x7
        adds    x4, x6, x4
        umull   v6.2d, v2.2s, v4.s[0]
        mul     x6, x12, x7
        umlal2  v6.2d, v2.4s, v4.s[2]
        uzp1    v2.4s, v4.4s, v16.4s
        mul     x7, x12, x24
        umlal   v6.2d, v5.2s, v11.s[2]
        adcs    x6, x8, x6
        umlal2  v6.2d, v5.4s, v11.s[3]
        ldp     q4, q5, [x2, #0x120]
        adc     x8, x10, xzr
        umulh   x10, x12, x24
        mul     x24, x9, x24
        adds    x4, x4, x7
        adcs    x6, x6, x10
        adc     x7, x8, xzr
        umlal   v6.2d, v4.2s, v11.s[0]
        umulh   x8, x21, x22
        umlal2  v6.2d, v4.4s, v11.s[1]
        umlal   v6.2d, v5.2s, v0.s[2]
        umlal2  v6.2d, v5.4s, v0.s[3]
        ldp     q4, q5, [x2, #0x140]
        mul     x9, x21, x27
        mul     x10, x19, x27
        adds    x8, x8, x9
        umulh   x9, x21, x27
        umlal   v6.2d, v4.2s, v0.s[0]
        umlal2  v6.2d, v4.4s, v0.s[1]
        umlal   v6.2d, v5.2s, v17.s[2]
        umlal2  v6.2d, v5.4s, v17.s[3]
        ldp     q4, q5, [x2, #0x160]
        umulh   x11, x19, x22
        adcs    x9, x9, x10
        mul     x21, x21, x22
        mul     x22, x19, x22
        umlal   v6.2d, v4.2s, v17.s[0]
        eor     x21, x21, x26
        umlal2  v6.2d, v4.4s, v17.s[1]
        umlal   v6.2d, v5.2s, v13.s[2]
        umulh   x27, x19, x27
        umlal2  v6.2d, v5.4s, v13.s[3]
        ldp     q4, q5, [x2, #0x180]
        adc     x27, x27, xzr
        adds    x22, x8, x22
        adcs    x19, x9, x11
        eor     x22, x22, x26
        eor     x19, x19, x26
        umlal   v6.2d, v4.2s, v13.s[0]
        adc     x27, x27, xzr
        cmn     x26, #1
        umlal2  v6.2d, v4.4s, v13.s[1]
        adcs    x21, x21, x23
        stp     x23, x25, [sp, #0x110]
        umlal   v6.2d, v5.2s, v23.s[2]
        ldp     x23, x8, [x1, #0x160]
        adcs    x25, x22, x25
        eor     x22, x27, x26
        adcs    x27, x19, x28
        umlal2  v6.2d, v5.4s, v23.s[3]
        ldp     x19, x9, [x1, #0x1e0]
        ldp     x10, x11, [x1, #0x1f0]
        adcs    x22, x22, x20
        adc     x26, x26, xzr
        adds    x21, x21, x24
        ldp     q4, q5, [x2, #0x1a0]
        adcs    x25, x25, x4
        ldp     x12, x13, [x1, #0x170]
        adcs    x27, x27, x6
        adcs    x22, x22, x7
        adc     x26, x26, xzr
        adds    x21, x28, x21
        adcs    x25, x20, x25
        umlal   v6.2d, v4.2s, v23.s[0]
        adcs    x27, x24, x27
        stp     x21, x25, [sp, #0x120]
        umlal2  v6.2d, v4.4s, v23.s[1]
        adcs    x25, x4, x22
        umlal   v6.2d, v5.2s, v15.s[2]
        stp     x27, x25, [sp, #0x130]
        adcs    x25, x6, x26
        umlal2  v6.2d, v5.4s, v15.s[3]
        ldp     q4, q5, [x2, #0x1c0]
        adcs    x26, x7, xzr
        stp     x25, x26, [sp, #0x140]
        subs    x25, x23, x12
        mul     x26, x23, x19
        sbcs    x21, x8, x13
        csetm   x22, lo
        subs    x27, x10, x19
        eor     x25, x25, x22
        eor     x21, x21, x22
        sbcs    x28, x11, x9
        csetm   x20, lo
        cmn     x22, #1
        mul     x24, x23, x9
        umulh   x4, x23, x9
        eor     x28, x28, x20
        eor     x27, x27, x20
        umlal   v6.2d, v4.2s, v15.s[0]
        adcs    x25, x25, xzr
        eor     x22, x22, x20
        umlal2  v6.2d, v4.4s, v15.s[1]
        adcs    x21, x21, xzr
        cmn     x20, #1
        umlal   v6.2d, v5.2s, v14.s[2]
        adcs    x27, x27, xzr
        umlal2  v6.2d, v5.4s, v14.s[3]
        umulh   x20, x23, x19
        adcs    x28, x28, xzr
        mul     x23, x8, x9
        adds    x20, x20, x24
        ldp     q4, q5, [x2]
        umlal   v6.2d, v28.2s, v14.s[0]
        ldp     x24, x6, [x1, #0x140]
        umlal2  v6.2d, v28.4s, v14.s[1]
        mul     x7, x8, x19
        adcs    x23, x4, x23
        umulh   x4, x8, x9
        umlal   v18.2d, v4.2s, v16.s[0]
        umlal2  v18.2d, v4.4s, v16.s[2]
        ldp     q4, q24, [x2, #0x20]
        umulh   x19, x8, x19
        umlal   v25.2d, v5.2s, v16.s[0]
        adc     x4, x4, xzr
        adds    x20, x20, x7
        umlal2  v25.2d, v5.4s, v16.s[2]
        stp     x26, x20, [sp, #0x150]
        umulh   x7, x12, x10
        adcs    x19, x23, x19
        adc     x23, x4, xzr
        umlal   v26.2d, v4.2s, v16.s[0]
        umlal2  v26.2d, v4.4s, v16.s[2]
        umulh   x4, x12, x11
        ldp     q4, q5, [x2, #0x40]
        umlal   v19.2d, v24.2s, v16.s[0]
        umlal2  v19.2d, v24.4s, v16.s[2]
        mul     x8, x12, x10
        mul     x9, x12, x11
        umlal   v21.2d, v4.2s, v16.s[0]
        umlal2  v21.2d, v4.4s, v16.s[2]
        ldp     q4, q24, [x2, #0x60]
        umlal   v20.2d, v5.2s, v16.s[0]
        umulh   x12, x13, x11
        umlal2  v20.2d, v5.4s, v16.s[2]
        adds    x7, x7, x9
        mul     x9, x13, x11
        umlal   v12.2d, v4.2s, v16.s[0]
        umulh   x11, x13, x10
        umlal2  v12.2d, v4.4s, v16.s[2]
        ldp     q4, q5, [x2, #0x80]
        adcs    x4, x4, x9
        umlal   v7.2d, v24.2s, v16.s[0]
        adc     x9, x12, xzr
        umlal2  v7.2d, v24.4s, v16.s[2]
        mul     x10, x13, x10
        mul     x12, x25, x28
        adds    x7, x7, x10
        umlal   v22.2d, v4.2s, v16.s[0]
        adcs    x4, x4, x11
        umlal2  v22.2d, v4.4s, v16.s[2]
        ldp     q4, q24, [x2, #0xa0]
        mul     x10, x25, x27
        umlal   v9.2d, v5.2s, v16.s[0]
        adc     x9, x9, xzr
        umlal2  v9.2d, v5.4s, v16.s[2]
        umulh   x11, x25, x27
        eor     x10, x10, x22
        umulh   x25, x25, x28
        umlal   v10.2d, v4.2s, v16.s[0]
        adds    x11, x11, x12
        umlal2  v10.2d, v4.4s, v16.s[2]
        ldp     q4, q5, [x2, #0xc0]
        umlal   v3.2d, v24.2s, v16.s[0]
        umlal2  v3.2d, v24.4s, v16.s[2]
        mul     x12, x21, x28
        umulh   x28, x21, x28
        adcs    x25, x25, x12
        umlal   v31.2d, v4.2s, v16.s[0]
        umlal2  v31.2d, v4.4s, v16.s[2]
        mul     x12, x21, x27
        umlal   v27.2d, v5.2s, v16.s[0]
        adc     x28, x28, xzr
        umlal2  v27.2d, v5.4s, v16.s[2]
        umulh   x21, x21, x27
        adds    x27, x11, x12
        eor     x27, x27, x22
        adcs    x25, x25, x21
        adc     x21, x28, xzr
        cmn     x22, #1
        eor     x25, x25, x22
        adcs    x26, x10, x26
        eor     x21, x21, x22
        adcs    x27, x27, x20
        ldp     x28, x20, [x1, #0x150]
        adcs    x25, x25, x19
        ldp     x10, x11, [x1, #0x160]
        adcs    x21, x21, x23
        adc     x22, x22, xzr
        adds    x26, x26, x8
        ldp     x12, x13, [x1, #0x170]
        adcs    x27, x27, x7
        ldp     q4, q5, [x2, #0xe0]
        adcs    x25, x25, x4
        umlal   v30.2d, v4.2s, v16.s[0]
        adcs    x21, x21, x9
        adc     x22, x22, xzr
        subs    x24, x24, x10
        umlal2  v30.2d, v4.4s, v16.s[2]
        sbcs    x6, x6, x11
        umlal   v6.2d, v5.2s, v16.s[0]
        sbcs    x28, x28, x12
        umlal2  v6.2d, v5.4s, v16.s[2]
        ldp     q4, q5, [x2, #0x100]
        sbcs    x20, x20, x13
        csetm   x10, lo
        adds    x26, x19, x26
        eor     x19, x24, x10
        adcs    x27, x23, x27
        eor     x28, x28, x10
        stp     x26, x27, [sp, #0x160]
        adcs    x25, x8, x25
        eor     x26, x20, x10
        adcs    x21, x7, x21
        eor     x27, x6, x10
        adcs    x22, x4, x22
        stp     x25, x21, [sp, #0x170]
        adcs    x25, x9, xzr
        ldp     x21, x20, [x1, #0x1e0]
        cmn     x10, #1
        adcs    x19, x19, xzr
        stp     x22, x25, [sp, #0x180]
        umull   v24.2d, v4.2s, v16.s[0]
        ldp     x25, x22, [x1, #0x1c0]
        adcs    x27, x27, xzr
        ldp     x23, x24, [x1, #0x1d0]
        adcs    x28, x28, xzr
        adcs    x26, x26, xzr
        subs    x4, x19, x28
        ldp     x6, x7, [x1, #0x1f0]
        sbcs    x8, x27, x26
        csetm   x9, lo
        umlal2  v24.2d, v4.4s, v16.s[2]
        subs    x25, x21, x25
        umlal   v24.2d, v5.2s, v2.s[0]
        eor     x21, x8, x9
        sbcs    x22, x20, x22
        eor     x20, x4, x9
        umlal2  v24.2d, v5.4s, v2.s[1]
        ldp     q4, q5, [x2, #0x120]
        sbcs    x23, x6, x23
        sbcs    x24, x7, x24
        csetm   x4, lo
        cmn     x9, #1
        eor     x6, x10, x4
        eor     x22, x22, x4
        eor     x25, x25, x4
        eor     x24, x24, x4
        adcs    x20, x20, xzr
        eor     x23, x23, x4
        adcs    x21, x21, xzr
        cmn     x4, #1
        adcs    x25, x25, xzr
        adcs    x22, x22, xzr
        umlal   v24.2d, v4.2s, v11.s[2]
        adcs    x23, x23, xzr
        mul     x4, x19, x25
        umlal2  v24.2d, v4.4s, v11.s[3]
        adcs    x24, x24, xzr
        subs    x7, x23, x25
        sbcs    x8, x24, x22
        umlal   v24.2d, v5.2s, v11.s[0]
        umlal2  v24.2d, v5.4s, v11.s[1]
        ldp     q4, q5, [x2, #0x140]
        csetm   x10, lo
        eor     x7, x7, x10
        cmn     x10, #1
        eor     x8, x8, x10
        adcs    x7, x7, xzr
        eor     x9, x9, x10
        umulh   x10, x19, x22
        adcs    x8, x8, xzr
        umulh   x11, x19, x25
        umlal   v24.2d, v4.2s, v0.s[2]
        umlal2  v24.2d, v4.4s, v0.s[3]
        umlal   v24.2d, v5.2s, v0.s[0]
        mul     x19, x19, x22
        umlal2  v24.2d, v5.4s, v0.s[1]
        ldp     q4, q5, [x2, #0x160]
        mul     x12, x27, x22
        adds    x19, x11, x19
        mul     x11, x27, x25
        adcs    x10, x10, x12
        umlal   v24.2d, v4.2s, v17.s[2]
        umulh   x22, x27, x22
        umlal2  v24.2d, v4.4s, v17.s[3]
        umlal   v24.2d, v5.2s, v17.s[0]
        umlal2  v24.2d, v5.4s, v17.s[1]
        ldp     q4, q5, [x2, #0x180]
        umulh   x25, x27, x25
        adc     x22, x22, xzr
        adds    x27, x19, x11
        mul     x19, x28, x23
        adcs    x25, x10, x25
        adc     x22, x22, xzr
        umlal   v24.2d, v4.2s, v13.s[2]
        umulh   x10, x28, x23
        umlal2  v24.2d, v4.4s, v13.s[3]
        umlal   v24.2d, v5.2s, v13.s[0]
        umlal2  v24.2d, v5.4s, v13.s[1]
        ldp     q4, q5, [x2, #0x1a0]
        mul     x11, x28, x24
        mul     x12, x26, x24
        adds    x10, x10, x11
        umulh   x28, x28, x24
        umlal   v24.2d, v4.2s, v23.s[2]
        umlal2  v24.2d, v4.4s, v23.s[3]
        umlal   v24.2d, v5.2s, v23.s[0]
        umlal2  v24.2d, v5.4s, v23.s[1]
        ldp     q4, q5, [x2, #0x1c0]
        umulh   x24, x26, x24
        adcs    x28, x28, x12
        mul     x11, x26, x23
        adc     x24, x24, xzr
        mul     x12, x20, x7
        umlal   v24.2d, v4.2s, v15.s[2]
        umulh   x26, x26, x23
        adds    x23, x10, x11
        eor     x10, x12, x9
        umlal2  v24.2d, v4.4s, v15.s[3]
        ldp     x11, x12, [sp, #0x110]
        eor     x13, x4, x6
        eor     x14, x27, x6
        ext     v4.16b, v1.16b, v6.16b, #8
        umlal   v24.2d, v5.2s, v15.s[0]
        umlal2  v24.2d, v5.4s, v15.s[1]
        ldp     q5, q16, [x2, #0x1e0]
        mul     x15, x20, x8
        adcs    x26, x28, x26
        adc     x28, x24, xzr
        umulh   x24, x20, x7
        umulh   x20, x20, x8
        umlal   v24.2d, v5.2s, v14.s[2]
        adds    x24, x24, x15
        umlal2  v24.2d, v5.4s, v14.s[3]
        umlal   v24.2d, v16.2s, v14.s[0]
        umlal2  v24.2d, v16.4s, v14.s[1]
        and     v5.16b, v6.16b, v8.16b
        mul     x15, x21, x7
        ext     v6.16b, v6.16b, v1.16b, #8
        usra    v5.2d, v4.2d, #0x1d
        mul     x16, x21, x8
        usra    v24.2d, v6.2d, #0x1d
        ldp     q4, q6, [x2, #0x110]
        umulh   x8, x21, x8
        adcs    x20, x20, x16
        umulh   x21, x21, x7
        adc     x7, x8, xzr
        adds    x24, x24, x15
        umull   v16.2d, v4.2s, v2.s[2]
        eor     x24, x24, x9
        adcs    x21, x20, x21
        ldp     x20, x8, [sp, #0x120]
        umlal2  v16.2d, v4.4s, v2.s[3]
        adc     x7, x7, xzr
        cmn     x9, #1
        eor     x21, x21, x9
        umlal   v16.2d, v6.2s, v2.s[0]
        adcs    x4, x10, x4
        eor     x7, x7, x9
        umlal2  v16.2d, v6.4s, v2.s[1]
        adcs    x27, x24, x27
        ldp     x24, x10, [sp, #0x130]
        adcs    x21, x21, x25
        ldp     q4, q6, [x2, #0x130]
        adcs    x7, x7, x22
        adc     x9, x9, xzr
        adds    x4, x4, x19
        adcs    x27, x27, x23
        adcs    x21, x21, x26
        adcs    x7, x7, x28
        adc     x9, x9, xzr
        adds    x25, x25, x4
        adcs    x22, x22, x27
        eor     x25, x25, x6
        ldp     x27, x4, [sp, #0x140]
        adcs    x21, x19, x21
        eor     x22, x22, x6
        umlal   v16.2d, v4.2s, v11.s[2]
        adcs    x19, x23, x7
        eor     x21, x21, x6
        ldp     x23, x7, [sp, #0x150]
        umlal2  v16.2d, v4.4s, v11.s[3]
        adcs    x26, x26, x9
        eor     x19, x19, x6
        umlal   v16.2d, v6.2s, v11.s[0]
        eor     x26, x26, x6
        adcs    x28, x28, xzr
        cmn     x6, #1
        umlal2  v16.2d, v6.4s, v11.s[1]
        adcs    x9, x13, x11
        eor     x28, x28, x6
        ldp     x11, x13, [sp, #0x160]
        adcs    x12, x14, x12
        ldp     x14, x15, [sp, #0x170]
        adcs    x25, x25, x20
        ldp     q4, q6, [x2, #0x150]
        adcs    x22, x22, x8
        ldp     x20, x8, [sp, #0x130]
        adcs    x21, x21, x24
        adcs    x19, x19, x10
        adcs    x26, x26, x27
        ldp     x27, x24, [sp, #0x140]
        adcs    x28, x28, x4
        adc     x4, x6, xzr
        adds    x23, x9, x23
        ldp     x6, x9, [sp, #0x150]
        adcs    x7, x12, x7
        adcs    x25, x25, x11
        ldp     x10, x11, [sp, #0x160]
        umlal   v16.2d, v4.2s, v0.s[2]
        adcs    x22, x22, x13
        umlal2  v16.2d, v4.4s, v0.s[3]
        umlal   v16.2d, v6.2s, v0.s[0]
        umlal2  v16.2d, v6.4s, v0.s[1]
        ldp     q4, q6, [x2, #0x170]
        adcs    x21, x21, x14
        umlal   v16.2d, v4.2s, v17.s[2]
        adcs    x19, x19, x15
        ldp     x12, x13, [sp, #0x180]
        umlal2  v16.2d, v4.4s, v17.s[3]
        umlal   v16.2d, v6.2s, v17.s[0]
        umlal2  v16.2d, v6.4s, v17.s[1]
        ldp     q4, q6, [x2, #0x190]
        adcs    x26, x26, x12
        adcs    x28, x28, x13
        ldp     x12, x13, [sp, #0x170]
        adc     x4, x4, xzr
        adds    x20, x20, x23
        adcs    x23, x8, x7
        ldp     x7, x8, [sp, #0x180]
        stp     x20, x23, [sp, #0x130]
        adcs    x25, x27, x25
        adcs    x22, x24, x22
        ldr     x27, [sp, #0x80]
        stp     x25, x22, [sp, #0x140]
        adcs    x25, x6, x21
        umlal   v16.2d, v4.2s, v13.s[2]
        adcs    x21, x9, x19
        ldp     x22, x19, [sp, #0x90]
        umlal2  v16.2d, v4.4s, v13.s[3]
        adcs    x26, x10, x26
        stp     x25, x21, [sp, #0x150]
        umlal   v16.2d, v6.2s, v13.s[0]
        ldp     x25, x21, [sp, #0xa0]
        adcs    x28, x11, x28
        umlal2  v16.2d, v6.4s, v13.s[1]
        ldp     q4, q6, [x2, #0x1b0]
        adcs    x20, x12, x4
        stp     x26, x28, [sp, #0x160]
        adcs    x26, x13, xzr
        stp     x20, x26, [sp, #0x170]
        adcs    x26, x7, xzr
        ldp     x28, x20, [sp, #0xb0]
        adcs    x23, x8, xzr
        ldp     x24, x4, [sp, #0x20]
        ldp     x6, x7, [sp, #0x10]
        stp     x26, x23, [sp, #0x180]
        ldp     x26, x23, [sp]
        umlal   v16.2d, v4.2s, v23.s[2]
        eor     x24, x24, x27
        eor     x4, x4, x27
        umlal2  v16.2d, v4.4s, v23.s[3]
        eor     x7, x7, x27
        eor     x6, x6, x27
        umlal   v16.2d, v6.2s, v23.s[0]
        umlal2  v16.2d, v6.4s, v23.s[1]
        ldp     q4, q6, [x2, #0x1d0]
        eor     x23, x23, x27
        eor     x26, x26, x27
        cmn     x27, #1
        ldp     x8, x9, [sp, #0xe0]
        ldp     x10, x11, [sp, #0x100]
        adcs    x26, x22, x26
        adcs    x22, x19, x23
        ldp     x19, x23, [sp, #0x70]
        adcs    x25, x25, x6
        ldp     x6, x12, [sp, #0xd0]
        adcs    x21, x21, x7
        ldp     x7, x13, [sp, #0x50]
        stp     x25, x21, [sp, #0x10]
        adcs    x25, x28, x24
        stp     x26, x22, [sp]
        eor     x26, x19, x27
        eor     x21, x23, x27
        umlal   v16.2d, v4.2s, v15.s[2]
        ldp     x22, x28, [sp, #0xc0]
        adcs    x19, x20, x4
        umlal2  v16.2d, v4.4s, v15.s[3]
        eor     x20, x7, x27
        eor     x23, x13, x27
        ldp     x24, x4, [sp, #0x30]
        umlal   v16.2d, v6.2s, v15.s[0]
        stp     x25, x19, [sp, #0x20]
        umlal2  v16.2d, v6.4s, v15.s[1]
        ldp     q4, q6, [x2, #0x1f0]
        ldp     x25, x19, [sp, #0xf0]
        eor     x24, x24, x27
        eor     x4, x4, x27
        ldp     x7, x13, [sp, #0x40]
        adcs    x22, x22, x24
        adcs    x28, x28, x4
        ldp     x24, x4, [sp, #0x60]
        stp     x22, x28, [sp, #0x30]
        eor     x22, x7, x27
        eor     x28, x13, x27
        adcs    x22, x6, x22
        umlal   v16.2d, v4.2s, v14.s[2]
        eor     x24, x24, x27
        adcs    x28, x12, x28
        eor     x4, x4, x27
        umlal2  v16.2d, v4.4s, v14.s[3]
        adcs    x20, x8, x20
        stp     x22, x28, [sp, #0x40]
        umlal   v16.2d, v6.2s, v14.s[0]
        ldp     x22, x28, [sp, #0x110]
        adcs    x23, x9, x23
        umlal2  v16.2d, v6.4s, v14.s[1]
        ldp     x6, x7, [sp]
        adcs    x25, x25, x24
        stp     x20, x23, [sp, #0x50]
        adcs    x19, x19, x4
        stp     x25, x19, [sp, #0x60]
        adcs    x25, x10, x26
        adcs    x26, x11, x21
        str     q16, [sp, #0x280]
        adc     x21, x27, xzr
        adds    x22, x6, x22
        adcs    x27, x7, x28
        ldp     q4, q6, [x2, #0x120]
        ldp     x28, x19, [sp, #0x150]
        ldp     x20, x23, [sp, #0x40]
        ldp     x24, x4, [sp, #0x30]
        ldp     x6, x7, [sp, #0x50]
        stp     x22, x27, [sp]
        ldp     x22, x27, [sp, #0x160]
        ldp     x8, x9, [sp, #0x10]
        umull   v16.2d, v4.2s, v2.s[2]
        ldp     x10, x11, [sp, #0x20]
        stp     x25, x26, [sp, #0x70]
        ldp     x25, x26, [sp, #0x120]
        ldp     x12, x13, [sp, #0x170]
        umlal2  v16.2d, v4.4s, v2.s[3]
        ldp     x14, x15, [sp, #0x180]
        umlal   v16.2d, v6.2s, v2.s[0]
        ldp     q4, q28, [x2, #0x140]
        umlal2  v16.2d, v6.4s, v2.s[1]
        adcs    x25, x8, x25
        ldp     x8, x16, [sp, #0x130]
        adcs    x26, x9, x26
        stp     x25, x26, [sp, #0x10]
        ldp     x25, x26, [sp, #0x70]
        adcs    x8, x10, x8
        ldp     x9, x10, [sp, #0x140]
        adcs    x11, x11, x16
        stp     x8, x11, [sp, #0x20]
        ldp     x8, x11, [sp, #0x60]
        umlal   v16.2d, v4.2s, v11.s[2]
        adcs    x24, x24, x9
        ldp     x9, x16, [sp]
        umlal2  v16.2d, v4.4s, v11.s[3]
        adcs    x4, x4, x10
        ldp     q4, q6, [x2, #0x160]
        umlal   v16.2d, v28.2s, v11.s[0]
        stp     x24, x4, [sp, #0x30]
        adcs    x28, x20, x28
        umlal2  v16.2d, v28.4s, v11.s[1]
        adcs    x19, x23, x19
        ldp     x20, x23, [sp, #0x10]
        adcs    x22, x6, x22
        stp     x28, x19, [sp, #0x40]
        adcs    x27, x7, x27
        ldp     x28, x19, [sp, #0xd0]
        adcs    x24, x8, x12
        stp     x22, x27, [sp, #0x50]
        adcs    x22, x11, x13
        adcs    x25, x25, x14
        stp     x24, x22, [sp, #0x60]
        adcs    x26, x26, x15
        umlal   v16.2d, v4.2s, v0.s[2]
        umlal2  v16.2d, v4.4s, v0.s[3]
        ldp     q4, q28, [x2, #0x180]
        umlal   v16.2d, v6.2s, v0.s[0]
        umlal2  v16.2d, v6.4s, v0.s[1]
        ldp     x22, x27, [sp, #0xf0]
        adc     x21, x21, xzr
        ldp     x24, x4, [sp, #0x100]
        adds    x28, x28, x9
        ldp     x6, x7, [sp, #0x110]
        adcs    x19, x19, x16
        umlal   v16.2d, v4.2s, v17.s[2]
        ldp     x8, x9, [sp, #0x170]
        umlal2  v16.2d, v4.4s, v17.s[3]
        ldp     x10, x11, [sp, #0x130]
        umlal   v16.2d, v28.2s, v17.s[0]
        ldp     x12, x13, [sp, #0x30]
        umlal2  v16.2d, v28.4s, v17.s[1]
        ldp     q4, q6, [x2, #0x1a0]
        stp     x28, x19, [sp, #0xd0]
        ldp     x28, x19, [sp, #0x150]
        stp     x25, x26, [sp, #0x70]
        ldp     x25, x26, [sp, #0x180]
        ldp     x14, x15, [sp, #0xe0]
        umlal   v16.2d, v4.2s, v13.s[2]
        umlal2  v16.2d, v4.4s, v13.s[3]
        adcs    x20, x14, x20
        umlal   v16.2d, v6.2s, v13.s[0]
        adcs    x23, x15, x23
        umlal2  v16.2d, v6.4s, v13.s[1]
        ldp     q4, q6, [x2, #0x1c0]
        stp     x20, x23, [sp, #0xe0]
        ldp     x20, x23, [sp, #0x70]
        ldp     x14, x15, [sp, #0x20]
        adcs    x22, x22, x14
        umlal   v16.2d, v4.2s, v23.s[2]
        adcs    x27, x27, x15
        umlal2  v16.2d, v4.4s, v23.s[3]
        stp     x22, x27, [sp, #0xf0]
        adcs    x22, x24, x12
        umlal   v16.2d, v6.2s, v23.s[0]
        adcs    x27, x4, x13
        ldp     x24, x4, [sp, #0x40]
        umlal2  v16.2d, v6.4s, v23.s[1]
        ldp     q4, q6, [x2, #0x1e0]
        ldp     x12, x13, [sp, #0x50]
        stp     x22, x27, [sp, #0x100]
        adcs    x22, x6, x24
        ldp     x27, x24, [sp, #0x140]
        adcs    x4, x7, x4
        ldp     x6, x7, [sp, #0x120]
        stp     x22, x4, [sp, #0x110]
        ldp     x22, x4, [sp, #0x60]
        umlal   v16.2d, v4.2s, v15.s[2]
        adcs    x6, x6, x12
        umlal2  v16.2d, v4.4s, v15.s[3]
        adcs    x7, x7, x13
        ldp     x12, x13, [sp, #0x160]
        stp     x6, x7, [sp, #0x120]
        umlal   v16.2d, v6.2s, v15.s[0]
        adcs    x22, x10, x22
        umlal2  v16.2d, v6.4s, v15.s[1]
        ldp     q4, q6, [x2, #0x200]
        adcs    x4, x11, x4
        stp     x22, x4, [sp, #0x130]
        adcs    x22, x27, x20
        ldp     x27, x20, [x3, #0x90]
        adcs    x23, x24, x23
        adcs    x21, x28, x21
        stp     x22, x23, [sp, #0x140]
        adcs    x22, x19, xzr
        ldp     x28, x19, [x5, #0x90]
        stp     x21, x22, [sp, #0x150]
        adcs    x21, x12, xzr
        ldp     x22, x23, [x3, #0x80]
        adcs    x24, x13, xzr
        adcs    x4, x8, xzr
        stp     x21, x24, [sp, #0x160]
        umlal   v16.2d, v4.2s, v14.s[2]
        adcs    x21, x9, xzr
        ldp     x24, x6, [x5, #0x80]
        umlal2  v16.2d, v4.4s, v14.s[3]
        adcs    x25, x25, xzr
        stp     x4, x21, [sp, #0x170]
        umlal   v16.2d, v6.2s, v14.s[0]
        adcs    x26, x26, xzr
        subs    x21, x22, x27
        umlal2  v16.2d, v6.4s, v14.s[1]
        stp     x25, x26, [sp, #0x180]
        sbcs    x25, x23, x20
        csetm   x26, lo
        subs    x4, x28, x24
        mul     x7, x22, x24
        eor     x21, x21, x26
        sbcs    x8, x19, x6
        eor     x25, x25, x26
        csetm   x9, lo
        cmn     x26, #1
        str     q16, [sp, #0x290]
        eor     x4, x4, x9
        eor     x26, x26, x9
        adcs    x21, x21, xzr
        eor     x8, x8, x9
        umulh   x10, x22, x24
        adcs    x25, x25, xzr
        ldp     q4, q6, [x2, #0x130]
        cmn     x9, #1
        adcs    x4, x4, xzr
        adcs    x8, x8, xzr
        mul     x9, x22, x6
        umulh   x22, x22, x6
        adds    x9, x10, x9
        umull   v16.2d, v4.2s, v2.s[2]
        mul     x10, x23, x6
        umlal2  v16.2d, v4.4s, v2.s[3]
        umlal   v16.2d, v6.2s, v2.s[0]
        umulh   x6, x23, x6
        umlal2  v16.2d, v6.4s, v2.s[1]
        ldp     q4, q6, [x2, #0x150]
        adcs    x22, x22, x10
        umulh   x10, x23, x24
        adc     x6, x6, xzr
        mul     x23, x23, x24
        umlal   v16.2d, v4.2s, v11.s[2]
        umlal2  v16.2d, v4.4s, v11.s[3]
        umlal   v16.2d, v6.2s, v11.s[0]
        mul     x24, x27, x28
        umlal2  v16.2d, v6.4s, v11.s[1]
        ldp     q4, q6, [x2, #0x170]
        adds    x23, x9, x23
        adcs    x22, x22, x10
        adc     x6, x6, xzr
        mul     x9, x27, x19
        umulh   x10, x27, x28
        umlal   v16.2d, v4.2s, v0.s[2]
        umlal2  v16.2d, v4.4s, v0.s[3]
        umulh   x27, x27, x19
        adds    x9, x10, x9
        umlal   v16.2d, v6.2s, v0.s[0]
        umlal2  v16.2d, v6.4s, v0.s[1]
        ldp     q4, q6, [x2, #0x190]
        mul     x10, x20, x19
        umulh   x19, x20, x19
        adcs    x27, x27, x10
        umlal   v16.2d, v4.2s, v17.s[2]
        umlal2  v16.2d, v4.4s, v17.s[3]
        mul     x10, x20, x28
        umlal   v16.2d, v6.2s, v17.s[0]
        adc     x19, x19, xzr
        umlal2  v16.2d, v6.4s, v17.s[1]
        ldp     q4, q6, [x2, #0x1b0]
        umulh   x28, x20, x28
        adds    x20, x9, x10
        mul     x9, x21, x4
        adcs    x27, x27, x28
        adc     x28, x19, xzr
        umlal   v16.2d, v4.2s, v13.s[2]
        eor     x19, x9, x26
        umulh   x9, x21, x4
        umlal2  v16.2d, v4.4s, v13.s[3]
        umlal   v16.2d, v6.2s, v13.s[0]
        umlal2  v16.2d, v6.4s, v13.s[1]
        ldp     q4, q6, [x2, #0x1d0]
        mul     x10, x21, x8
        umulh   x21, x21, x8
        adds    x9, x9, x10
        umlal   v16.2d, v4.2s, v23.s[2]
        mul     x10, x25, x8
        umlal2  v16.2d, v4.4s, v23.s[3]
        umlal   v16.2d, v6.2s, v23.s[0]
        ldp     q4, q28, [x2, #0x1f0]
        umlal2  v16.2d, v6.4s, v23.s[1]
        umulh   x8, x25, x8
        adcs    x21, x21, x10
        mul     x10, x25, x4
        adc     x8, x8, xzr
        umulh   x25, x25, x4
        umlal   v16.2d, v4.2s, v15.s[2]
        adds    x4, x9, x10
        umlal2  v16.2d, v4.4s, v15.s[3]
        eor     x4, x4, x26
        umlal   v16.2d, v28.2s, v15.s[0]
        umlal2  v16.2d, v28.4s, v15.s[1]
        ldp     x9, x10, [x3, #0xa0]
        adcs    x25, x21, x25
        ldp     x21, x11, [x5, #0xa0]
        adc     x8, x8, xzr
        cmn     x26, #1
        ldp     x12, x13, [x3, #0xb0]
        adcs    x19, x19, x7
        eor     x25, x25, x26
        adcs    x4, x4, x23
        eor     x8, x8, x26
        stp     x7, x23, [x1, #0x100]
        ldp     x23, x7, [x5, #0xb0]
        adcs    x25, x25, x22
        adcs    x8, x8, x6
        mul     x14, x9, x21
        ldp     q4, q6, [x2, #0x210]
        adc     x26, x26, xzr
        adds    x19, x19, x24
        adcs    x4, x4, x20
        adcs    x25, x25, x27
        adcs    x8, x8, x28
        adc     x26, x26, xzr
        adds    x22, x22, x19
        adcs    x19, x6, x4
        stp     x22, x19, [x1, #0x110]
        adcs    x25, x24, x25
        adcs    x22, x20, x8
        umlal   v16.2d, v4.2s, v14.s[2]
        adcs    x26, x27, x26
        stp     x25, x22, [x1, #0x120]
        umlal2  v16.2d, v4.4s, v14.s[3]
        adcs    x25, x28, xzr
        subs    x22, x9, x12
        umlal   v16.2d, v6.2s, v14.s[0]
        sbcs    x27, x10, x13
        stp     x26, x25, [x1, #0x130]
        umlal2  v16.2d, v6.4s, v14.s[1]
        csetm   x25, lo
        subs    x26, x23, x21
        sbcs    x28, x7, x11
        eor     x22, x22, x25
        eor     x27, x27, x25
        csetm   x19, lo
        cmn     x25, #1
        adcs    x22, x22, xzr
        str     q16, [sp, #0x2a0]
        ldp     q4, q6, [x2, #0x140]
        eor     x28, x28, x19
        eor     x26, x26, x19
        adcs    x27, x27, xzr
        cmn     x19, #1
        eor     x25, x25, x19
        adcs    x26, x26, xzr
        mul     x19, x9, x11
        umull   v16.2d, v4.2s, v2.s[2]
        adcs    x28, x28, xzr
        umulh   x20, x9, x21
        umlal2  v16.2d, v4.4s, v2.s[3]
        umlal   v16.2d, v6.2s, v2.s[0]
        umlal2  v16.2d, v6.4s, v2.s[1]
        ldp     q4, q6, [x2, #0x160]
        umulh   x24, x9, x11
        mul     x4, x10, x11
        adds    x19, x20, x19
        umulh   x20, x10, x11
        umlal   v16.2d, v4.2s, v11.s[2]
        adcs    x24, x24, x4
        umlal2  v16.2d, v4.4s, v11.s[3]
        umlal   v16.2d, v6.2s, v11.s[0]
        umlal2  v16.2d, v6.4s, v11.s[1]
        ldp     q4, q6, [x2, #0x180]
        mul     x4, x10, x21
        adc     x20, x20, xzr
        umulh   x21, x10, x21
        adds    x19, x19, x4
        mul     x4, x12, x23
        umlal   v16.2d, v4.2s, v0.s[2]
        adcs    x21, x24, x21
        umlal2  v16.2d, v4.4s, v0.s[3]
        adc     x20, x20, xzr
        umlal   v16.2d, v6.2s, v0.s[0]
        umulh   x24, x12, x23
        umlal2  v16.2d, v6.4s, v0.s[1]
        ldp     q4, q6, [x2, #0x1a0]
        mul     x6, x12, x7
        umulh   x8, x12, x7
        adds    x24, x24, x6
        umlal   v16.2d, v4.2s, v17.s[2]
        umlal2  v16.2d, v4.4s, v17.s[3]
        umlal   v16.2d, v6.2s, v17.s[0]
        mul     x6, x13, x7
        umlal2  v16.2d, v6.4s, v17.s[1]
        ldp     q4, q6, [x2, #0x1c0]
        mul     x9, x13, x23
        adcs    x6, x8, x6
        umulh   x7, x13, x7
        umlal   v16.2d, v4.2s, v13.s[2]
        umlal2  v16.2d, v4.4s, v13.s[3]
        umulh   x23, x13, x23
        umlal   v16.2d, v6.2s, v13.s[0]
        adc     x7, x7, xzr
        adds    x24, x24, x9
        umlal2  v16.2d, v6.4s, v13.s[1]
        ldp     q4, q6, [x2, #0x1e0]
        mul     x8, x22, x26
        adcs    x23, x6, x23
        adc     x6, x7, xzr
        umulh   x7, x22, x26
        umlal   v16.2d, v4.2s, v23.s[2]
        eor     x8, x8, x25
        umlal2  v16.2d, v4.4s, v23.s[3]
        umulh   x9, x22, x28
        umlal   v16.2d, v6.2s, v23.s[0]
        umlal2  v16.2d, v6.4s, v23.s[1]
        ldp     q4, q6, [x2, #0x200]
        mul     x22, x22, x28
        umlal   v16.2d, v4.2s, v15.s[2]
        mul     x10, x27, x28
        adds    x22, x7, x22
        umulh   x28, x27, x28
        umlal2  v16.2d, v4.4s, v15.s[3]
        adcs    x7, x9, x10
        umlal   v16.2d, v6.2s, v15.s[0]
        umlal2  v16.2d, v6.4s, v15.s[1]
        ldp     q4, q6, [x2, #0x220]
        mul     x9, x27, x26
        adc     x28, x28, xzr
        umulh   x26, x27, x26
        adds    x22, x22, x9
        eor     x22, x22, x25
        umlal   v16.2d, v4.2s, v14.s[2]
        umlal2  v16.2d, v4.4s, v14.s[3]
        adcs    x26, x7, x26
        umlal   v16.2d, v6.2s, v14.s[0]
        adc     x27, x28, xzr
        stp     x14, x19, [x1, #0x140]
        umlal2  v16.2d, v6.4s, v14.s[1]
        eor     x27, x27, x25
        cmn     x25, #1
        eor     x26, x26, x25
        adcs    x28, x8, x14
        ldp     x7, x8, [x3, #0x80]
        adcs    x22, x22, x19
        ldp     x19, x9, [x3, #0x90]
        adcs    x26, x26, x21
        ldp     x10, x11, [x3, #0xa0]
        str     q16, [sp, #0x2b0]
        adcs    x27, x27, x20
        adc     x25, x25, xzr
        adds    x28, x28, x4
        ldp     q4, q6, [x2, #0x150]
        adcs    x22, x22, x24
        ldp     x12, x13, [x3, #0xb0]
        adcs    x26, x26, x23
        adcs    x27, x27, x6
        adc     x25, x25, xzr
        adds    x21, x21, x28
        adcs    x22, x20, x22
        adcs    x26, x4, x26
        stp     x21, x22, [x1, #0x150]
        adcs    x21, x24, x27
        adcs    x25, x23, x25
        stp     x26, x21, [x1, #0x160]
        umull   v16.2d, v4.2s, v2.s[2]
        adcs    x26, x6, xzr
        subs    x21, x7, x10
        ldp     x22, x27, [x5, #0xa0]
        stp     x25, x26, [x1, #0x170]
        sbcs    x25, x8, x11
        sbcs    x26, x19, x12
        ldp     x28, x19, [x5, #0x90]
        ldp     x20, x23, [x5, #0xb0]
        sbcs    x24, x9, x13
        umlal2  v16.2d, v4.4s, v2.s[3]
        ldp     x4, x6, [x5, #0x80]
        csetm   x7, lo
        umlal   v16.2d, v6.2s, v2.s[0]
        eor     x21, x21, x7
        eor     x26, x26, x7
        umlal2  v16.2d, v6.4s, v2.s[1]
        eor     x24, x24, x7
        eor     x25, x25, x7
        cmn     x7, #1
        ldp     q4, q6, [x2, #0x170]
        adcs    x21, x21, xzr
        adcs    x25, x25, xzr
        adcs    x26, x26, xzr
        adcs    x24, x24, xzr
        subs    x22, x22, x4
        sbcs    x27, x27, x6
        sbcs    x28, x20, x28
        sbcs    x19, x23, x19
        csetm   x20, lo
        subs    x23, x21, x26
        eor     x27, x27, x20
        umlal   v16.2d, v4.2s, v11.s[2]
        eor     x22, x22, x20
        eor     x28, x28, x20
        umlal2  v16.2d, v4.4s, v11.s[3]
        eor     x19, x19, x20
        sbcs    x4, x25, x24
        eor     x6, x7, x20
        umlal   v16.2d, v6.2s, v11.s[0]
        csetm   x7, lo
        cmn     x20, #1
        umlal2  v16.2d, v6.4s, v11.s[1]
        eor     x20, x23, x7
        eor     x23, x4, x7
        ldp     q4, q6, [x2, #0x190]
        adcs    x22, x22, xzr
        adcs    x27, x27, xzr
        adcs    x28, x28, xzr
        mul     x4, x21, x22
        adcs    x19, x19, xzr
        cmn     x7, #1
        adcs    x20, x20, xzr
        adcs    x23, x23, xzr
        subs    x8, x28, x22
        umulh   x9, x21, x22
        umlal   v16.2d, v4.2s, v0.s[2]
        sbcs    x10, x19, x27
        umlal2  v16.2d, v4.4s, v0.s[3]
        csetm   x11, lo
        umlal   v16.2d, v6.2s, v0.s[0]
        eor     x10, x10, x11
        mul     x12, x21, x27
        cmn     x11, #1
        umlal2  v16.2d, v6.4s, v0.s[1]
        eor     x8, x8, x11
        eor     x7, x7, x11
        ldp     x11, x13, [x1, #0x120]
        adcs    x8, x8, xzr
        eor     x14, x4, x6
        ldp     q4, q6, [x2, #0x1b0]
        umulh   x21, x21, x27
        adcs    x10, x10, xzr
        adds    x9, x9, x12
        mul     x12, x25, x22
        mul     x15, x25, x27
        umlal   v16.2d, v4.2s, v17.s[2]
        umlal2  v16.2d, v4.4s, v17.s[3]
        umlal   v16.2d, v6.2s, v17.s[0]
        umulh   x27, x25, x27
        umlal2  v16.2d, v6.4s, v17.s[1]
        ldp     q4, q6, [x2, #0x1d0]
        adcs    x21, x21, x15
        umulh   x25, x25, x22
        adc     x22, x27, xzr
        adds    x27, x9, x12
        umulh   x9, x26, x28
        umlal   v16.2d, v4.2s, v13.s[2]
        adcs    x25, x21, x25
        umlal2  v16.2d, v4.4s, v13.s[3]
        adc     x21, x22, xzr
        umlal   v16.2d, v6.2s, v13.s[0]
        umlal2  v16.2d, v6.4s, v13.s[1]
        ldp     q4, q6, [x2, #0x1f0]
        mul     x22, x24, x19
        mul     x12, x26, x19
        mul     x15, x26, x28
        adds    x9, x9, x12
        umlal   v16.2d, v4.2s, v23.s[2]
        umlal2  v16.2d, v4.4s, v23.s[3]
        umulh   x26, x26, x19
        umulh   x19, x24, x19
        adcs    x26, x26, x22
        umlal   v16.2d, v6.2s, v23.s[0]
        umlal2  v16.2d, v6.4s, v23.s[1]
        ldp     q4, q6, [x2, #0x210]
        umulh   x22, x24, x28
        adc     x19, x19, xzr
        mul     x28, x24, x28
        umlal   v16.2d, v4.2s, v15.s[2]
        umlal2  v16.2d, v4.4s, v15.s[3]
        umulh   x24, x20, x8
        umlal   v16.2d, v6.2s, v15.s[0]
        adds    x28, x9, x28
        umlal2  v16.2d, v6.4s, v15.s[1]
        ldr     q4, [x2, #0x230]
        adcs    x26, x26, x22
        eor     x22, x27, x6
        adc     x19, x19, xzr
        umulh   x9, x20, x10
        umlal   v16.2d, v4.2s, v14.s[2]
        mul     x12, x20, x10
        umlal2  v16.2d, v4.4s, v14.s[3]
        ldp     q14, q4, [x2, #0x160]
        mul     x20, x20, x8
        adds    x24, x24, x12
        str     q16, [sp, #0x2c0]
        eor     x20, x20, x7
        mul     x12, x23, x10
        umull   v6.2d, v14.2s, v2.s[2]
        umulh   x10, x23, x10
        adcs    x9, x9, x12
        umlal2  v6.2d, v14.4s, v2.s[3]
        umlal   v6.2d, v4.2s, v2.s[0]
        mul     x12, x23, x8
        umlal2  v6.2d, v4.4s, v2.s[1]
        ldp     q14, q4, [x2, #0x180]
        adc     x10, x10, xzr
        ldp     q16, q28, [x2, #0x1a0]
        umulh   x23, x23, x8
        ldp     x8, x16, [x1, #0x100]
        adds    x24, x24, x12
        eor     x24, x24, x7
        adcs    x23, x9, x23
        umlal   v6.2d, v14.2s, v11.s[2]
        adc     x9, x10, xzr
        cmn     x7, #1
        eor     x23, x23, x7
        umlal2  v6.2d, v14.4s, v11.s[3]
        adcs    x20, x20, x4
        eor     x4, x9, x7
        ldp     x9, x10, [x1, #0x110]
        umlal   v6.2d, v4.2s, v11.s[0]
        adcs    x27, x24, x27
        umlal2  v6.2d, v4.4s, v11.s[1]
        adcs    x23, x23, x25
        umlal   v6.2d, v16.2s, v0.s[2]
        adcs    x24, x4, x21
        umlal2  v6.2d, v16.4s, v0.s[3]
        ldp     q14, q4, [x2, #0x1c0]
        adc     x4, x7, xzr
        adds    x20, x20, x15
        umlal   v6.2d, v28.2s, v0.s[0]
        adcs    x27, x27, x28
        umlal2  v6.2d, v28.4s, v0.s[1]
        adcs    x23, x23, x26
        adcs    x24, x24, x19
        adc     x4, x4, xzr
        adds    x25, x25, x20
        ldp     x20, x7, [x1, #0x130]
        adcs    x21, x21, x27
        eor     x25, x25, x6
        eor     x21, x21, x6
        adcs    x27, x15, x23
        ldp     x23, x12, [x1, #0x150]
        adcs    x28, x28, x24
        eor     x27, x27, x6
        umlal   v6.2d, v14.2s, v17.s[2]
        eor     x28, x28, x6
        adcs    x26, x26, x4
        ldp     x24, x4, [x1, #0x140]
        umlal2  v6.2d, v14.4s, v17.s[3]
        eor     x26, x26, x6
        adcs    x19, x19, xzr
        cmn     x6, #1
        umlal   v6.2d, v4.2s, v17.s[0]
        adcs    x8, x14, x8
        eor     x19, x19, x6
        umlal2  v6.2d, v4.4s, v17.s[1]
        ldr     q14, [x2, #0x230]
        adcs    x22, x22, x16
        ldp     x14, x15, [x1, #0x170]
        adcs    x25, x25, x9
        ldp     q4, q16, [x2, #0x1e0]
        adcs    x21, x21, x10
        ldp     x9, x10, [x1, #0x160]
        adcs    x27, x27, x11
        adcs    x28, x28, x13
        adcs    x26, x26, x20
        adcs    x19, x19, x7
        ldp     x20, x7, [x1, #0x130]
        adc     x6, x6, xzr
        adds    x24, x8, x24
        adcs    x22, x22, x4
        ldp     x4, x8, [x5, #0xc0]
        adcs    x25, x25, x23
        ldp     x23, x11, [x1, #0x140]
        umlal   v6.2d, v4.2s, v13.s[2]
        adcs    x21, x21, x12
        ldp     x12, x13, [x1, #0x150]
        umlal2  v6.2d, v4.4s, v13.s[3]
        adcs    x27, x27, x9
        umlal   v6.2d, v16.2s, v13.s[0]
        adcs    x28, x28, x10
        ldp     x9, x10, [x1, #0x160]
        adcs    x26, x26, x14
        adcs    x19, x19, x15
        ldp     x14, x15, [x1, #0x120]
        adc     x6, x6, xzr
        adds    x24, x14, x24
        adcs    x22, x15, x22
        ldp     x14, x15, [x1, #0x170]
        stp     x24, x22, [x1, #0x120]
        adcs    x25, x20, x25
        adcs    x21, x7, x21
        ldp     x22, x20, [x3, #0x90]
        ldp     x24, x7, [x3, #0x80]
        adcs    x27, x23, x27
        ldp     x23, x16, [x3, #0xc0]
        umlal2  v6.2d, v16.4s, v13.s[1]
        stp     x25, x21, [x1, #0x130]
        adcs    x25, x11, x28
        ldp     x21, x28, [x5, #0x80]
        adcs    x26, x12, x26
        ldp     x11, x12, [x3, #0xa0]
        adcs    x19, x13, x19
        stp     x27, x25, [x1, #0x140]
        adcs    x25, x9, x6
        ldp     x27, x6, [x3, #0xd0]
        adcs    x9, x10, xzr
        ldp     x10, x13, [x3, #0xb0]
        adcs    x14, x14, xzr
        adcs    x15, x15, xzr
        subs    x23, x24, x23
        stp     x25, x9, [x1, #0x160]
        sbcs    x25, x7, x16
        ldp     x24, x7, [x5, #0x90]
        ldp     x9, x16, [x5, #0xb0]
        sbcs    x22, x22, x27
        sbcs    x27, x20, x6
        ldp     x20, x6, [x3, #0xe0]
        stp     x26, x19, [x1, #0x150]
        ldp     x26, x19, [x5, #0xe0]
        stp     x14, x15, [x1, #0x170]
        sbcs    x20, x11, x20
        ldp     x11, x14, [x3, #0xf0]
        sbcs    x6, x12, x6
        ldp     x12, x15, [x5, #0xd0]
        ldp     q4, q16, [x2, #0x200]
        sbcs    x10, x10, x11
        sbcs    x11, x13, x14
        ldp     x13, x14, [x5, #0xf0]
        csetm   x17, lo
        subs    x21, x4, x21
        eor     x25, x25, x17
        eor     x23, x23, x17
        eor     x27, x27, x17
        eor     x4, x10, x17
        eor     x10, x11, x17
        eor     x22, x22, x17
        eor     x20, x20, x17
        eor     x6, x6, x17
        sbcs    x28, x8, x28
        sbcs    x24, x12, x24
        ldp     x8, x11, [x5, #0xa0]
        umlal   v6.2d, v4.2s, v23.s[2]
        sbcs    x7, x15, x7
        umlal2  v6.2d, v4.4s, v23.s[3]
        ldp     q4, q28, [x2, #0x220]
        sbcs    x26, x26, x8
        umlal   v6.2d, v16.2s, v23.s[0]
        umlal2  v6.2d, v16.4s, v23.s[1]
        sbcs    x19, x19, x11
        sbcs    x8, x13, x9
        sbcs    x9, x14, x16
        csetm   x11, lo
        cmn     x17, #1
        adcs    x23, x23, xzr
        eor     x26, x26, x11
        eor     x9, x9, x11
        umlal   v6.2d, v4.2s, v15.s[2]
        adcs    x25, x25, xzr
        eor     x28, x28, x11
        eor     x24, x24, x11
        umlal2  v6.2d, v4.4s, v15.s[3]
        adcs    x22, x22, xzr
        stp     x23, x25, [x1, #0x180]
        eor     x25, x19, x11
        adcs    x27, x27, xzr
        eor     x19, x8, x11
        eor     x21, x21, x11
        umlal   v6.2d, v28.2s, v15.s[0]
        adcs    x20, x20, xzr
        stp     x22, x27, [x1, #0x190]
        eor     x22, x7, x11
        adcs    x27, x6, xzr
        eor     x23, x17, x11
        ldp     q4, q16, [x2, #0x170]
        adcs    x4, x4, xzr
        stp     x20, x27, [x1, #0x1a0]
        umlal2  v6.2d, v28.4s, v15.s[1]
        adcs    x27, x10, xzr
        cmn     x11, #1
        ldp     x20, x6, [x1, #0x180]
        stp     x4, x27, [x1, #0x1b0]
        adcs    x21, x21, xzr
        adcs    x27, x28, xzr
        ldp     x28, x4, [x1, #0x190]
        adcs    x24, x24, xzr
        stp     x21, x27, [x1, #0x1c0]
        adcs    x21, x22, xzr
        str     x23, [sp, #0x80]
        str     q6, [sp, #0x1a0]
        adcs    x26, x26, xzr
        stp     x24, x21, [x1, #0x1d0]
        adcs    x25, x25, xzr
        umull   v6.2d, v4.2s, v2.s[2]
        stp     x26, x25, [x1, #0x1e0]
        adcs    x25, x19, xzr
        adcs    x26, x9, xzr
        subs    x21, x20, x28
        ldp     x22, x27, [x1, #0x1c0]
        stp     x25, x26, [x1, #0x1f0]
        sbcs    x25, x6, x4
        csetm   x26, lo
        umlal2  v6.2d, v4.4s, v2.s[3]
        ldp     q4, q28, [x2, #0x190]
        ldp     x19, x23, [x1, #0x1d0]
        cmn     x26, #1
        eor     x25, x25, x26
        umlal   v6.2d, v16.2s, v2.s[0]
        umulh   x24, x20, x22
        eor     x21, x21, x26
        umlal2  v6.2d, v16.4s, v2.s[1]
        adcs    x21, x21, xzr
        adcs    x25, x25, xzr
        subs    x7, x19, x22
        sbcs    x8, x23, x27
        mul     x9, x20, x27
        csetm   x10, lo
        eor     x7, x7, x10
        eor     x8, x8, x10
        cmn     x10, #1
        umlal   v6.2d, v4.2s, v11.s[2]
        adcs    x7, x7, xzr
        mul     x11, x6, x27
        eor     x26, x26, x10
        umlal2  v6.2d, v4.4s, v11.s[3]
        adcs    x8, x8, xzr
        adds    x24, x24, x9
        ldp     q4, q16, [x2, #0x1b0]
        umlal   v6.2d, v28.2s, v11.s[0]
        mul     x9, x20, x22
        umlal2  v6.2d, v28.4s, v11.s[1]
        mul     x10, x6, x22
        umulh   x20, x20, x27
        umlal   v6.2d, v4.2s, v0.s[2]
        umlal2  v6.2d, v4.4s, v0.s[3]
        ldp     q4, q28, [x2, #0x1d0]
        umlal   v6.2d, v16.2s, v0.s[0]
        umlal2  v6.2d, v16.4s, v0.s[1]
        mul     x12, x28, x19
        adcs    x20, x20, x11
        umulh   x11, x28, x23
        umlal   v6.2d, v4.2s, v17.s[2]
        umlal2  v6.2d, v4.4s, v17.s[3]
        ldp     q4, q16, [x2, #0x1f0]
        umulh   x27, x6, x27
        umlal   v6.2d, v28.2s, v17.s[0]
        umlal2  v6.2d, v28.4s, v17.s[1]
        umulh   x22, x6, x22
        adc     x27, x27, xzr
        adds    x24, x24, x10
        umlal   v6.2d, v4.2s, v13.s[2]
        mul     x6, x28, x23
        umlal2  v6.2d, v4.4s, v13.s[3]
        ldp     q4, q28, [x2, #0x210]
        adcs    x22, x20, x22
        umlal   v6.2d, v16.2s, v13.s[0]
        adc     x27, x27, xzr
        umlal2  v6.2d, v16.4s, v13.s[1]
        umulh   x28, x28, x19
        mul     x20, x4, x23
        adds    x28, x28, x6
        umlal   v6.2d, v4.2s, v23.s[2]
        umlal2  v6.2d, v4.4s, v23.s[3]
        ldp     q4, q16, [x2, #0x180]
        umulh   x23, x4, x23
        umlal   v6.2d, v28.2s, v23.s[0]
        adcs    x20, x11, x20
        umlal2  v6.2d, v28.4s, v23.s[1]
        umlal   v6.2d, v14.2s, v15.s[2]
        umlal2  v6.2d, v14.4s, v15.s[3]
        ldp     q14, q15, [x2, #0x1a0]
        umull   v28.2d, v4.2s, v2.s[2]
        str     q6, [sp, #0x1b0]
        umlal2  v28.2d, v4.4s, v2.s[3]
        umlal   v28.2d, v16.2s, v2.s[0]
        umlal2  v28.2d, v16.4s, v2.s[1]
        mul     x6, x4, x19
        adc     x23, x23, xzr
        umulh   x19, x4, x19
        adds    x28, x28, x6
        umlal   v28.2d, v14.2s, v11.s[2]
        mul     x4, x21, x7
        umlal2  v28.2d, v14.4s, v11.s[3]
        adcs    x19, x20, x19
        umlal   v28.2d, v15.2s, v11.s[0]
        adc     x20, x23, xzr
        umlal2  v28.2d, v15.4s, v11.s[1]
        ldp     q14, q15, [x2, #0x1c0]
        umulh   x23, x21, x7
        eor     x4, x4, x26
        mul     x6, x21, x8
        umulh   x21, x21, x8
        adds    x23, x23, x6
        umlal   v28.2d, v14.2s, v0.s[2]
        umlal2  v28.2d, v14.4s, v0.s[3]
        ldr     q14, [x2, #0x230]
        umlal   v28.2d, v15.2s, v0.s[0]
        umlal2  v28.2d, v15.4s, v0.s[1]
        ldp     q15, q4, [x2, #0x1e0]
        mul     x6, x25, x8
        umulh   x8, x25, x8
        adcs    x21, x21, x6
        mul     x6, x25, x7
        umlal   v28.2d, v15.2s, v17.s[2]
        adc     x8, x8, xzr
        umlal2  v28.2d, v15.4s, v17.s[3]
        umlal   v28.2d, v4.2s, v17.s[0]
        umulh   x25, x25, x7
        umlal2  v28.2d, v4.4s, v17.s[1]
        ldp     q15, q4, [x2, #0x200]
        adds    x23, x23, x6
        eor     x23, x23, x26
        adcs    x25, x21, x25
        eor     x25, x25, x26
        adc     x21, x8, xzr
        cmn     x26, #1
        eor     x21, x21, x26
        adcs    x4, x4, x9
        ldp     x6, x7, [x1, #0x1a0]
        adcs    x23, x23, x24
        ldp     x8, x10, [x1, #0x1b0]
        umlal   v28.2d, v15.2s, v13.s[2]
        adcs    x25, x25, x22
        ldp     x11, x13, [x1, #0x1e0]
        umlal2  v28.2d, v15.4s, v13.s[3]
        adcs    x21, x21, x27
        stp     x9, x24, [sp]
        umlal   v28.2d, v4.2s, v13.s[0]
        adc     x26, x26, xzr
        ldp     x24, x9, [x1, #0x1f0]
        adds    x4, x4, x12
        umlal2  v28.2d, v4.4s, v13.s[1]
        ldp     q15, q4, [x2, #0x220]
        adcs    x23, x23, x28
        adcs    x25, x25, x19
        adcs    x21, x21, x20
        adc     x26, x26, xzr
        adds    x22, x22, x4
        adcs    x27, x27, x23
        adcs    x25, x12, x25
        stp     x22, x27, [sp, #0x10]
        adcs    x21, x28, x21
        stp     x25, x21, [sp, #0x20]
        adcs    x25, x19, x26
        umlal   v28.2d, v15.2s, v23.s[2]
        adcs    x26, x20, xzr
        subs    x21, x6, x8
        umlal2  v28.2d, v15.4s, v23.s[3]
        sbcs    x22, x7, x10
        ldp     x27, x28, [x1, #0x180]
        mul     x19, x6, x13
        csetm   x20, lo
        umlal   v28.2d, v4.2s, v23.s[0]
        ldp     x23, x4, [x1, #0x1a0]
        cmn     x20, #1
        eor     x21, x21, x20
        umlal2  v28.2d, v4.4s, v23.s[1]
        eor     x22, x22, x20
        adcs    x21, x21, xzr
        stp     x25, x26, [sp, #0x30]
        mul     x25, x7, x13
        adcs    x26, x22, xzr
        subs    x22, x24, x11
        sbcs    x12, x9, x13
        ldp     q15, q4, [x2, #0x190]
        csetm   x14, lo
        str     q28, [sp, #0x1c0]
        umulh   x15, x6, x11
        eor     x22, x22, x14
        eor     x12, x12, x14
        eor     x20, x20, x14
        cmn     x14, #1
        ldp     q6, q16, [x2, #0x1d0]
        adcs    x22, x22, xzr
        adcs    x12, x12, xzr
        umulh   x14, x7, x11
        adds    x19, x15, x19
        umull   v28.2d, v15.2s, v2.s[2]
        mul     x15, x7, x11
        umlal2  v28.2d, v15.4s, v2.s[3]
        umulh   x7, x7, x13
        umlal   v28.2d, v4.2s, v2.s[0]
        umlal2  v28.2d, v4.4s, v2.s[1]
        ldp     q15, q4, [x2, #0x1b0]
        umulh   x13, x6, x13
        mul     x6, x6, x11
        adcs    x25, x13, x25
        umlal   v28.2d, v15.2s, v11.s[2]
        adc     x7, x7, xzr
        adds    x19, x19, x15
        umlal2  v28.2d, v15.4s, v11.s[3]
        mul     x11, x10, x9
        adcs    x25, x25, x14
        umlal   v28.2d, v4.2s, v11.s[0]
        adc     x7, x7, xzr
        stp     x6, x19, [sp, #0x40]
        umlal2  v28.2d, v4.4s, v11.s[1]
        umlal   v28.2d, v6.2s, v0.s[2]
        ldr     q15, [x2, #0x230]
        umulh   x13, x8, x9
        umlal2  v28.2d, v6.4s, v0.s[3]
        umlal   v28.2d, v16.2s, v0.s[0]
        umlal2  v28.2d, v16.4s, v0.s[1]
        ldp     q4, q6, [x2, #0x210]
        ldp     q16, q29, [x2, #0x1f0]
        umulh   x14, x8, x24
        mul     x15, x10, x24
        mul     x16, x8, x9
        umlal   v28.2d, v16.2s, v17.s[2]
        umlal2  v28.2d, v16.4s, v17.s[3]
        umlal   v28.2d, v29.2s, v17.s[0]
        umulh   x9, x10, x9
        umlal2  v28.2d, v29.4s, v17.s[1]
        adds    x14, x14, x16
        umlal   v28.2d, v4.2s, v13.s[2]
        adcs    x11, x13, x11
        umlal2  v28.2d, v4.4s, v13.s[3]
        umlal   v28.2d, v6.2s, v13.s[0]
        mul     x13, x21, x12
        umlal2  v28.2d, v6.4s, v13.s[1]
        ldp     q4, q6, [x2, #0x1a0]
        adc     x9, x9, xzr
        adds    x14, x14, x15
        umlal   v28.2d, v14.2s, v23.s[2]
        umlal2  v28.2d, v14.4s, v23.s[3]
        ldp     q14, q16, [x2, #0x1e0]
        mul     x15, x21, x22
        ldp     q23, q29, [x2, #0x1c0]
        umulh   x10, x10, x24
        str     q28, [sp, #0x1d0]
        eor     x15, x15, x20
        umull   v28.2d, v4.2s, v2.s[2]
        mul     x24, x8, x24
        adcs    x8, x11, x10
        adc     x9, x9, xzr
        umlal2  v28.2d, v4.4s, v2.s[3]
        mul     x10, x26, x12
        umlal   v28.2d, v6.2s, v2.s[0]
        umlal2  v28.2d, v6.4s, v2.s[1]
        umlal   v28.2d, v23.2s, v11.s[2]
        umulh   x11, x26, x22
        umlal2  v28.2d, v23.4s, v11.s[3]
        umlal   v28.2d, v29.2s, v11.s[0]
        umlal2  v28.2d, v29.4s, v11.s[1]
        ldp     q4, q6, [x2, #0x1b0]
        umlal   v28.2d, v14.2s, v0.s[2]
        umulh   x16, x21, x22
        umlal2  v28.2d, v14.4s, v0.s[3]
        umlal   v28.2d, v16.2s, v0.s[0]
        umlal2  v28.2d, v16.4s, v0.s[1]
        ldp     q14, q16, [x2, #0x200]
        mul     x22, x26, x22
        adds    x13, x16, x13
        umulh   x26, x26, x12
        umlal   v28.2d, v14.2s, v17.s[2]
        umulh   x21, x21, x12
        umlal2  v28.2d, v14.4s, v17.s[3]
        umull   v14.2d, v4.2s, v2.s[2]
        umlal   v28.2d, v16.2s, v17.s[0]
        umlal2  v28.2d, v16.4s, v17.s[1]
        ldp     q16, q23, [x2, #0x220]
        adcs    x21, x21, x10
        umlal2  v14.2d, v4.4s, v2.s[3]
        adc     x26, x26, xzr
        adds    x22, x13, x22
        umlal   v14.2d, v6.2s, v2.s[0]
        adcs    x21, x21, x11
        eor     x22, x22, x20
        umlal   v28.2d, v16.2s, v13.s[2]
        umlal2  v28.2d, v16.4s, v13.s[3]
        umlal   v28.2d, v23.2s, v13.s[0]
        umlal2  v28.2d, v23.4s, v13.s[1]
        str     q28, [sp, #0x1e0]
        ldp     x10, x11, [x1, #0x1b0]
        adc     x26, x26, xzr
        subs    x27, x27, x23
        eor     x21, x21, x20
        ldp     x23, x12, [x1, #0x190]
        sbcs    x28, x28, x4
        eor     x26, x26, x20
        sbcs    x23, x23, x10
        sbcs    x4, x12, x11
        csetm   x10, lo
        cmn     x20, #1
        eor     x23, x23, x10
        eor     x27, x27, x10
        eor     x28, x28, x10
        adcs    x6, x15, x6
        ldp     x11, x12, [x1, #0x1e0]
        eor     x4, x4, x10
        adcs    x22, x22, x19
        adcs    x21, x21, x25
        adcs    x26, x26, x7
        adc     x19, x20, xzr
        cmn     x10, #1
        adcs    x27, x27, xzr
        adcs    x28, x28, xzr
        adcs    x20, x23, xzr
        adcs    x23, x4, xzr
        adds    x4, x6, x24
        adcs    x22, x22, x14
        adcs    x21, x21, x8
        adcs    x26, x26, x9
        adc     x19, x19, xzr
        subs    x6, x27, x20
        sbcs    x13, x28, x23
        csetm   x15, lo
        adds    x25, x25, x4
        eor     x4, x13, x15
        eor     x6, x6, x15
        adcs    x22, x7, x22
        stp     x25, x22, [sp, #0x50]
        adcs    x25, x24, x21
        ldp     x21, x22, [x1, #0x1f0]
        adcs    x26, x14, x26
        ldp     x24, x7, [x1, #0x1d0]
        adcs    x19, x8, x19
        ldp     x8, x13, [x1, #0x1c0]
        adcs    x9, x9, xzr
        cmn     x15, #1
        adcs    x6, x6, xzr
        stp     x19, x9, [sp, #0x70]
        adcs    x19, x4, xzr
        stp     x25, x26, [sp, #0x60]
        subs    x25, x11, x8
        sbcs    x26, x12, x13
        sbcs    x21, x21, x24
        sbcs    x22, x22, x7
        csetm   x24, lo
        eor     x25, x25, x24
        eor     x22, x22, x24
        eor     x21, x21, x24
        cmn     x24, #1
        eor     x26, x26, x24
        eor     x24, x10, x24
        adcs    x25, x25, xzr
        adcs    x26, x26, xzr
        umulh   x4, x27, x25
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        subs    x7, x21, x25
        sbcs    x8, x22, x26
        mul     x9, x27, x25
        csetm   x10, lo
        eor     x11, x15, x10
        eor     x7, x7, x10
        cmn     x10, #1
        umlal2  v14.2d, v6.4s, v2.s[1]
        eor     x8, x8, x10
        ldp     q4, q6, [x2, #0x1d0]
        adcs    x7, x7, xzr
        adcs    x8, x8, xzr
        mul     x10, x27, x26
        adds    x4, x4, x10
        umlal   v14.2d, v4.2s, v11.s[2]
        mul     x10, x28, x26
        umulh   x27, x27, x26
        umlal2  v14.2d, v4.4s, v11.s[3]
        umlal   v14.2d, v6.2s, v11.s[0]
        umlal2  v14.2d, v6.4s, v11.s[1]
        ldp     q4, q6, [x2, #0x1f0]
        umulh   x26, x28, x26
        adcs    x27, x27, x10
        mul     x10, x28, x25
        adc     x26, x26, xzr
        umulh   x25, x28, x25
        umlal   v14.2d, v4.2s, v0.s[2]
        adds    x28, x4, x10
        umlal2  v14.2d, v4.4s, v0.s[3]
        umlal   v14.2d, v6.2s, v0.s[0]
        umlal2  v14.2d, v6.4s, v0.s[1]
        ldp     q4, q6, [x2, #0x210]
        mul     x4, x20, x21
        adcs    x25, x27, x25
        adc     x26, x26, xzr
        umulh   x27, x20, x21
        umulh   x10, x20, x22
        umlal   v14.2d, v4.2s, v17.s[2]
        ldr     q16, [x2, #0x230]
        umlal2  v14.2d, v4.4s, v17.s[3]
        umlal   v14.2d, v6.2s, v17.s[0]
        umlal2  v14.2d, v6.4s, v17.s[1]
        mul     x20, x20, x22
        umlal   v14.2d, v15.2s, v13.s[2]
        umlal2  v14.2d, v15.4s, v13.s[3]
        ldp     q13, q15, [x2, #0x1c0]
        mul     x12, x23, x22
        adds    x27, x27, x20
        str     q14, [sp, #0x1f0]
        umulh   x22, x23, x22
        adcs    x20, x10, x12
        ldp     q14, q4, [x2, #0x1e0]
        umull   v6.2d, v13.2s, v2.s[2]
        mul     x10, x23, x21
        adc     x22, x22, xzr
        umulh   x21, x23, x21
        umlal2  v6.2d, v13.4s, v2.s[3]
        adds    x27, x27, x10
        umlal   v6.2d, v15.2s, v2.s[0]
        umlal2  v6.2d, v15.4s, v2.s[1]
        umlal   v6.2d, v14.2s, v11.s[2]
        mul     x23, x6, x7
        ldp     q13, q15, [x2, #0x200]
        adcs    x21, x20, x21
        umlal2  v6.2d, v14.4s, v11.s[3]
        umlal   v6.2d, v4.2s, v11.s[0]
        adc     x22, x22, xzr
        umlal2  v6.2d, v4.4s, v11.s[1]
        mul     x20, x6, x8
        eor     x23, x23, x11
        umulh   x10, x6, x7
        umlal   v6.2d, v13.2s, v0.s[2]
        umlal2  v6.2d, v13.4s, v0.s[3]
        ldp     q13, q14, [x2, #0x220]
        mul     x12, x19, x8
        umlal   v6.2d, v15.2s, v0.s[0]
        umulh   x6, x6, x8
        adds    x20, x10, x20
        umulh   x8, x19, x8
        umlal2  v6.2d, v15.4s, v0.s[1]
        umlal   v6.2d, v13.2s, v17.s[2]
        adcs    x6, x6, x12
        umlal2  v6.2d, v13.4s, v17.s[3]
        ldp     q13, q15, [x2, #0x1d0]
        umlal   v6.2d, v14.2s, v17.s[0]
        adc     x8, x8, xzr
        umulh   x10, x19, x7
        ldp     x12, x13, [x3, #0xd0]
        umull   v4.2d, v13.2s, v2.s[2]
        ldp     x14, x15, [sp, #0x20]
        eor     x16, x9, x24
        umlal2  v6.2d, v14.4s, v17.s[1]
        ldp     q14, q23, [x2, #0x1f0]
        ldr     q28, [x2, #0x230]
        mul     x19, x19, x7
        eor     x7, x28, x24
        umlal2  v4.2d, v13.4s, v2.s[3]
        ldr     q13, [x2, #0x230]
        umlal   v4.2d, v15.2s, v2.s[0]
        str     q6, [sp, #0x200]
        umlal2  v4.2d, v15.4s, v2.s[1]
        ldp     q15, q6, [x2, #0x1e0]
        adds    x19, x20, x19
        eor     x19, x19, x11
        adcs    x20, x6, x10
        ldp     x6, x10, [sp]
        eor     x20, x20, x11
        adc     x8, x8, xzr
        cmn     x11, #1
        umlal   v4.2d, v14.2s, v11.s[2]
        adcs    x23, x23, x9
        eor     x8, x8, x11
        umlal2  v4.2d, v14.4s, v11.s[3]
        adcs    x28, x19, x28
        ldp     x19, x9, [sp, #0x10]
        umlal   v4.2d, v23.2s, v11.s[0]
        adcs    x20, x20, x25
        umlal2  v4.2d, v23.4s, v11.s[1]
        ldp     q14, q23, [x2, #0x210]
        adcs    x8, x8, x26
        adc     x11, x11, xzr
        adds    x23, x23, x4
        adcs    x28, x28, x27
        adcs    x20, x20, x21
        adcs    x8, x8, x22
        adc     x11, x11, xzr
        adds    x25, x25, x23
        adcs    x26, x26, x28
        ldp     x28, x23, [sp, #0x30]
        eor     x25, x25, x24
        eor     x26, x26, x24
        adcs    x20, x4, x20
        umlal   v4.2d, v14.2s, v0.s[2]
        adcs    x27, x27, x8
        eor     x20, x20, x24
        ldp     x4, x8, [sp, #0x40]
        umlal2  v4.2d, v14.4s, v0.s[3]
        eor     x27, x27, x24
        adcs    x21, x21, x11
        umull   v14.2d, v15.2s, v2.s[2]
        adcs    x22, x22, xzr
        eor     x21, x21, x24
        cmn     x24, #1
        umlal   v4.2d, v23.2s, v0.s[0]
        adcs    x6, x16, x6
        eor     x22, x22, x24
        ldp     x11, x16, [sp, #0x50]
        umlal2  v4.2d, v23.4s, v0.s[1]
        adcs    x7, x7, x10
        ldp     x10, x17, [sp, #0x70]
        umlal   v4.2d, v16.2s, v17.s[2]
        adcs    x25, x25, x19
        umlal2  v4.2d, v16.4s, v17.s[3]
        ldp     q16, q17, [x2, #0x200]
        adcs    x26, x26, x9
        ldp     x19, x9, [sp, #0x20]
        adcs    x20, x20, x14
        adcs    x27, x27, x15
        adcs    x21, x21, x28
        ldp     x28, x14, [sp, #0x30]
        adcs    x22, x22, x23
        adc     x23, x24, xzr
        adds    x24, x6, x4
        ldp     x4, x6, [sp, #0x60]
        adcs    x7, x7, x8
        ldp     x8, x15, [sp, #0x40]
        adcs    x25, x25, x11
        adcs    x26, x26, x16
        adcs    x20, x20, x4
        adcs    x27, x27, x6
        ldp     x4, x6, [sp, #0x60]
        adcs    x21, x21, x10
        adcs    x22, x22, x17
        ldp     x10, x11, [sp, #0x70]
        adc     x23, x23, xzr
        adds    x19, x19, x24
        ldp     x24, x16, [sp, #0x50]
        umlal2  v14.2d, v15.4s, v2.s[3]
        adcs    x7, x9, x7
        umlal   v14.2d, v6.2s, v2.s[0]
        str     q4, [sp, #0x210]
        adcs    x25, x28, x25
        umlal2  v14.2d, v6.4s, v2.s[1]
        ldr     q15, [x2, #0x230]
        ldp     x28, x9, [x5, #0xc0]
        adcs    x26, x14, x26
        umlal   v14.2d, v16.2s, v11.s[2]
        stp     x19, x7, [sp, #0x20]
        adcs    x19, x8, x20
        umlal2  v14.2d, v16.4s, v11.s[3]
        ldp     x20, x7, [x3, #0xe0]
        adcs    x27, x15, x27
        umlal   v14.2d, v17.2s, v11.s[0]
        adcs    x21, x24, x21
        ldp     x24, x8, [x5, #0xd0]
        umlal2  v14.2d, v17.4s, v11.s[1]
        adcs    x22, x16, x22
        stp     x19, x27, [sp, #0x40]
        ldp     x27, x19, [x3, #0xc0]
        adcs    x23, x4, x23
        umull   v4.2d, v15.2s, v2.s[2]
        adcs    x4, x6, xzr
        stp     x25, x26, [sp, #0x30]
        stp     x23, x4, [sp, #0x60]
        adcs    x25, x10, xzr
        adcs    x26, x11, xzr
        subs    x23, x24, x28
        stp     x21, x22, [sp, #0x50]
        sbcs    x21, x8, x9
        umulh   x22, x27, x28
        stp     x25, x26, [sp, #0x70]
        csetm   x25, lo
        subs    x26, x27, x12
        ldp     x4, x6, [x5, #0xe0]
        sbcs    x10, x19, x13
        eor     x23, x23, x25
        eor     x21, x21, x25
        csetm   x11, lo
        cmn     x25, #1
        ldp     q6, q16, [x2, #0x220]
        adcs    x23, x23, xzr
        mul     x14, x27, x9
        eor     x26, x26, x11
        adcs    x21, x21, xzr
        cmn     x11, #1
        umlal   v14.2d, v6.2s, v0.s[2]
        umlal2  v14.2d, v6.4s, v0.s[3]
        ldp     q6, q17, [x2, #0x1f0]
        umlal   v14.2d, v16.2s, v0.s[0]
        umlal2  v14.2d, v16.4s, v0.s[1]
        str     q14, [sp, #0x220]
        umull   v14.2d, v6.2s, v2.s[2]
        umlal2  v14.2d, v6.4s, v2.s[3]
        adcs    x26, x26, xzr
        eor     x10, x10, x11
        eor     x25, x11, x25
        umlal   v14.2d, v17.2s, v2.s[0]
        adcs    x10, x10, xzr
        ldp     q6, q16, [x2, #0x210]
        umlal2  v14.2d, v17.4s, v2.s[1]
        mul     x11, x19, x9
        umlal2  v4.2d, v15.4s, v2.s[3]
        ldp     q15, q17, [x2, #0x200]
        adds    x22, x22, x14
        umulh   x14, x27, x9
        str     q4, [sp, #0x270]
        umulh   x9, x19, x9
        umlal   v14.2d, v6.2s, v11.s[2]
        adcs    x11, x14, x11
        umull   v4.2d, v15.2s, v2.s[2]
        umlal2  v14.2d, v6.4s, v11.s[3]
        ldp     q6, q23, [x2, #0x220]
        umlal   v14.2d, v16.2s, v11.s[0]
        mul     x14, x19, x28
        umlal2  v14.2d, v16.4s, v11.s[1]
        adc     x9, x9, xzr
        umlal2  v4.2d, v15.4s, v2.s[3]
        umlal   v4.2d, v17.2s, v2.s[0]
        umulh   x19, x19, x28
        umlal2  v4.2d, v17.4s, v2.s[1]
        ldp     q15, q16, [x2, #0x210]
        adds    x22, x22, x14
        umlal   v14.2d, v28.2s, v0.s[2]
        umlal2  v14.2d, v28.4s, v0.s[3]
        ldp     d0, d17, [x1, #0x70]
        umlal   v4.2d, v6.2s, v11.s[2]
        mul     x14, x12, x8
        umlal2  v4.2d, v6.4s, v11.s[3]
        adcs    x19, x11, x19
        umlal   v4.2d, v23.2s, v11.s[0]
        adc     x9, x9, xzr
        umlal2  v4.2d, v23.4s, v11.s[1]
        ldp     q6, q23, [x2, #0x220]
        umulh   x11, x12, x24
        str     q14, [sp, #0x230]
        umull   v14.2d, v15.2s, v2.s[2]
        shl     v17.2d, v17.2d, #0x26
        str     q4, [sp, #0x240]
        umulh   x15, x12, x8
        adds    x11, x11, x14
        ldp     q4, q28, [x2]
        umlal2  v14.2d, v15.4s, v2.s[3]
        umlal   v14.2d, v16.2s, v2.s[0]
        umull   v15.2d, v6.2s, v2.s[2]
        mul     x14, x13, x8
        umlal2  v14.2d, v16.4s, v2.s[1]
        usra    v18.2d, v0.2d, #0x20
        ldp     q0, q16, [x2, #0x40]
        usra    v18.2d, v17.2d, #6
        ldp     q17, q29, [x2, #0x20]
        umlal2  v15.2d, v6.4s, v2.s[3]
        umlal   v14.2d, v13.2s, v11.s[2]
        umlal2  v14.2d, v13.4s, v11.s[3]
        umulh   x8, x13, x8
        adcs    x14, x15, x14
        ext     v13.16b, v1.16b, v18.16b, #8
        umlal   v15.2d, v23.2s, v2.s[0]
        usra    v18.2d, v13.2d, #0x1d
        umlal2  v15.2d, v23.4s, v2.s[1]
        umulh   x15, x26, x21
        ldp     q13, q11, [x2, #0x60]
        adc     x8, x8, xzr
        str     q14, [sp, #0x250]
        ext     v14.16b, v18.16b, v1.16b, #8
        and     v2.16b, v18.16b, v8.16b
        mul     x27, x27, x28
        str     q15, [sp, #0x260]
        ldp     q15, q6, [x2, #0x80]
        mul     x28, x13, x24
        stp     x27, x22, [x1, #0x180]
        umulh   x13, x13, x24
        adds    x28, x11, x28
        mul     x11, x26, x21
        adcs    x13, x14, x13
        adc     x8, x8, xzr
        umulh   x14, x26, x23
        mul     x24, x12, x24
        adds    x11, x14, x11
        umulh   x12, x10, x21
        umlal   v19.2d, v17.2s, v2.s[0]
        umlal2  v19.2d, v17.4s, v2.s[2]
        umlal   v21.2d, v29.2s, v2.s[0]
        umlal2  v21.2d, v29.4s, v2.s[2]
        mul     x26, x26, x23
        umlal   v20.2d, v0.2s, v2.s[0]
        umlal2  v20.2d, v0.4s, v2.s[2]
        ldp     q0, q17, [x2, #0xa0]
        umlal   v12.2d, v16.2s, v2.s[0]
        mul     x21, x10, x21
        umlal2  v12.2d, v16.4s, v2.s[2]
        eor     x26, x26, x25
        umlal   v7.2d, v13.2s, v2.s[0]
        umlal2  v7.2d, v13.4s, v2.s[2]
        mul     x14, x10, x23
        umlal   v22.2d, v11.2s, v2.s[0]
        adcs    x21, x15, x21
        umlal2  v22.2d, v11.4s, v2.s[2]
        adc     x12, x12, xzr
        umlal   v9.2d, v15.2s, v2.s[0]
        umulh   x23, x10, x23
        umlal2  v9.2d, v15.4s, v2.s[2]
        adds    x10, x11, x14
        ldp     x11, x14, [x5, #0xf0]
        umlal   v10.2d, v6.2s, v2.s[0]
        eor     x10, x10, x25
        umlal2  v10.2d, v6.4s, v2.s[2]
        umlal   v3.2d, v0.2s, v2.s[0]
        adcs    x21, x21, x23
        adc     x23, x12, xzr
        cmn     x25, #1
        eor     x21, x21, x25
        adcs    x26, x26, x27
        ldp     x27, x12, [x3, #0xf0]
        umulh   x15, x20, x4
        eor     x23, x23, x25
        adcs    x22, x10, x22
        ldp     x10, x16, [x3, #0xd0]
        adcs    x21, x21, x19
        adcs    x23, x23, x9
        adc     x25, x25, xzr
        adds    x26, x26, x24
        adcs    x22, x22, x28
        adcs    x21, x21, x13
        adcs    x23, x23, x8
        adc     x25, x25, xzr
        adds    x26, x19, x26
        umulh   x19, x20, x6
        adcs    x22, x9, x22
        stp     x26, x22, [x1, #0x190]
        adcs    x26, x24, x21
        adcs    x21, x28, x23
        ldp     x22, x28, [x5, #0xf0]
        stp     x26, x21, [x1, #0x1a0]
        mul     x26, x20, x4
        adcs    x25, x13, x25
        adcs    x21, x8, xzr
        subs    x23, x11, x4
        ldp     x24, x8, [x3, #0xc0]
        stp     x25, x21, [x1, #0x1b0]
        sbcs    x25, x14, x6
        csetm   x21, lo
        subs    x9, x20, x27
        mul     x20, x20, x6
        eor     x25, x25, x21
        sbcs    x13, x7, x12
        eor     x23, x23, x21
        csetm   x17, lo
        cmn     x21, #1
        eor     x13, x13, x17
        eor     x21, x17, x21
        eor     x9, x9, x17
        adcs    x23, x23, xzr
        adcs    x25, x25, xzr
        cmn     x17, #1
        adcs    x9, x9, xzr
        adcs    x13, x13, xzr
        adds    x20, x15, x20
        mul     x15, x7, x6
        umulh   x6, x7, x6
        adcs    x19, x19, x15
        mul     x15, x7, x4
        adc     x6, x6, xzr
        umulh   x4, x7, x4
        adds    x20, x20, x15
        stp     x26, x20, [x1, #0x1c0]
        umulh   x7, x27, x11
        adcs    x19, x19, x4
        adc     x4, x6, xzr
        mul     x6, x27, x11
        mul     x15, x27, x14
        umulh   x27, x27, x14
        adds    x7, x7, x15
        umulh   x15, x12, x14
        mul     x17, x9, x23
        mul     x14, x12, x14
        adcs    x27, x27, x14
        adc     x14, x15, xzr
        mul     x15, x12, x11
        eor     x17, x17, x21
        umulh   x11, x12, x11
        adds    x7, x7, x15
        umulh   x12, x9, x25
        adcs    x27, x27, x11
        adc     x11, x14, xzr
        mul     x14, x9, x25
        umulh   x9, x9, x23
        mul     x15, x13, x25
        adds    x9, x9, x14
        umulh   x25, x13, x25
        adcs    x12, x12, x15
        mul     x14, x13, x23
        adc     x25, x25, xzr
        umulh   x23, x13, x23
        adds    x9, x9, x14
        ldp     x13, x14, [x5, #0xe0]
        eor     x9, x9, x21
        adcs    x23, x12, x23
        eor     x23, x23, x21
        adc     x25, x25, xzr
        cmn     x21, #1
        adcs    x26, x17, x26
        ldp     x12, x15, [x3, #0xe0]
        eor     x25, x25, x21
        adcs    x20, x9, x20
        ldp     x3, x9, [x3, #0xf0]
        adcs    x23, x23, x19
        adcs    x25, x25, x4
        adc     x21, x21, xzr
        adds    x26, x26, x6
        adcs    x20, x20, x7
        adcs    x23, x23, x27
        adcs    x25, x25, x11
        adc     x21, x21, xzr
        adds    x26, x19, x26
        adcs    x19, x4, x20
        ldp     x20, x4, [x5, #0xc0]
        adcs    x23, x6, x23
        stp     x26, x19, [x1, #0x1d0]
        adcs    x25, x7, x25
        ldp     x26, x19, [x5, #0xd0]
        adcs    x21, x27, x21
        adcs    x27, x11, xzr
        ldp     x5, x6, [x1, #0x180]
        subs    x20, x13, x20
        stp     x21, x27, [x1, #0x1f0]
        stp     x23, x25, [x1, #0x1e0]
        sbcs    x25, x14, x4
        sbcs    x26, x22, x26
        sbcs    x21, x28, x19
        csetm   x22, lo
        subs    x27, x24, x12
        eor     x25, x25, x22
        eor     x28, x20, x22
        sbcs    x19, x8, x15
        eor     x26, x26, x22
        sbcs    x20, x10, x3
        eor     x21, x21, x22
        sbcs    x23, x16, x9
        csetm   x24, lo
        cmn     x22, #1
        adcs    x28, x28, xzr
        eor     x23, x23, x24
        eor     x27, x27, x24
        adcs    x25, x25, xzr
        eor     x22, x24, x22
        eor     x20, x20, x24
        adcs    x26, x26, xzr
        eor     x19, x19, x24
        adcs    x21, x21, xzr
        subs    x3, x26, x28
        sbcs    x4, x21, x25
        csetm   x7, lo
        cmn     x24, #1
        adcs    x27, x27, xzr
        eor     x24, x3, x7
        eor     x3, x4, x7
        umulh   x4, x27, x28
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        adcs    x23, x23, xzr
        subs    x8, x27, x20
        sbcs    x9, x19, x23
        mul     x10, x27, x25
        csetm   x11, lo
        cmn     x7, #1
        eor     x8, x8, x11
        adcs    x24, x24, xzr
        eor     x7, x11, x7
        adcs    x3, x3, xzr
        eor     x9, x9, x11
        umulh   x12, x27, x25
        adds    x4, x4, x10
        mul     x10, x19, x25
        umulh   x25, x19, x25
        adcs    x10, x12, x10
        mul     x27, x27, x28
        adc     x25, x25, xzr
        cmn     x11, #1
        adcs    x8, x8, xzr
        adcs    x9, x9, xzr
        umulh   x11, x19, x28
        eor     x12, x27, x22
        mul     x28, x19, x28
        mul     x19, x20, x26
        adds    x28, x4, x28
        adcs    x4, x10, x11
        eor     x10, x28, x22
        adc     x25, x25, xzr
        umulh   x11, x20, x26
        mul     x13, x20, x21
        umulh   x20, x20, x21
        adds    x11, x11, x13
        mul     x13, x23, x21
        umulh   x21, x23, x21
        adcs    x20, x20, x13
        adc     x21, x21, xzr
        mul     x13, x23, x26
        mul     x14, x8, x24
        adds    x11, x11, x13
        umulh   x26, x23, x26
        adcs    x26, x20, x26
        eor     x20, x14, x7
        mul     x23, x8, x3
        adc     x21, x21, xzr
        ldp     x13, x14, [x1, #0x1a0]
        umulh   x15, x8, x24
        umulh   x8, x8, x3
        adds    x23, x15, x23
        mul     x15, x9, x3
        umulh   x3, x9, x3
        adcs    x8, x8, x15
        mul     x15, x9, x24
        adc     x3, x3, xzr
        umulh   x24, x9, x24
        adds    x23, x23, x15
        ldp     x9, x15, [x1, #0x190]
        eor     x23, x23, x7
        adcs    x24, x8, x24
        eor     x24, x24, x7
        adc     x3, x3, xzr
        eor     x3, x3, x7
        cmn     x7, #1
        adcs    x27, x20, x27
        ldp     x20, x8, [x1, #0x1b0]
        adcs    x28, x23, x28
        adcs    x23, x24, x4
        adcs    x24, x3, x25
        adc     x3, x7, xzr
        adds    x27, x27, x19
        adcs    x28, x28, x11
        adcs    x23, x23, x26
        adcs    x24, x24, x21
        adc     x3, x3, xzr
        adds    x27, x4, x27
        ldp     x4, x7, [x1, #0x1a0]
        adcs    x25, x25, x28
        eor     x27, x27, x22
        adcs    x28, x19, x23
        eor     x25, x25, x22
        ldp     x19, x23, [x1, #0x1c0]
        adcs    x24, x11, x24
        eor     x28, x28, x22
        eor     x24, x24, x22
        adcs    x26, x26, x3
        ldp     x3, x11, [x1, #0x1e0]
        adcs    x21, x21, xzr
        cmn     x22, #1
        eor     x26, x26, x22
        eor     x21, x21, x22
        adcs    x5, x12, x5
        adcs    x6, x10, x6
        ldp     x10, x12, [x1, #0x1d0]
        adcs    x27, x27, x9
        adcs    x25, x25, x15
        ldp     x9, x15, [x1, #0x1f0]
        adcs    x28, x28, x4
        ldr     x4, [sp, #0x80]
        adcs    x24, x24, x7
        adcs    x26, x26, x20
        ldp     x20, x7, [x1, #0x1b0]
        adcs    x21, x21, x8
        adc     x22, x22, xzr
        adds    x19, x5, x19
        ldp     x5, x8, [x1, #0x1c0]
        adcs    x23, x6, x23
        adcs    x27, x27, x10
        ldp     x6, x10, [x1, #0x1d0]
        adcs    x25, x25, x12
        adcs    x28, x28, x3
        ldp     x3, x12, [x1, #0x1e0]
        adcs    x24, x24, x11
        adcs    x26, x26, x9
        ldp     x9, x11, [x1, #0x1f0]
        adcs    x21, x21, x15
        adc     x22, x22, xzr
        adds    x19, x13, x19
        ldp     x13, x15, [x1, #0x100]
        adcs    x23, x14, x23
        stp     x19, x23, [x1, #0x1a0]
        adcs    x27, x20, x27
        ldp     x19, x20, [sp, #0x10]
        adcs    x25, x7, x25
        stp     x27, x25, [x1, #0x1b0]
        adcs    x25, x5, x28
        ldp     x27, x28, [x1, #0x110]
        adcs    x23, x8, x24
        stp     x25, x23, [x1, #0x1c0]
        adcs    x25, x6, x26
        ldp     x26, x23, [sp]
        adcs    x21, x10, x21
        eor     x20, x20, x4
        ldp     x24, x5, [x1, #0x120]
        adcs    x22, x3, x22
        eor     x19, x19, x4
        ldp     x3, x6, [sp, #0x20]
        adcs    x7, x12, xzr
        stp     x22, x7, [x1, #0x1e0]
        adcs    x22, x9, xzr
        eor     x26, x26, x4
        adcs    x7, x11, xzr
        eor     x23, x23, x4
        stp     x22, x7, [x1, #0x1f0]
        eor     x22, x6, x4
        eor     x3, x3, x4
        stp     x25, x21, [x1, #0x1d0]
        ldp     x25, x21, [sp, #0x50]
        ldp     x6, x7, [sp, #0x70]
        ldp     x8, x9, [x1, #0x130]
        ldp     x10, x11, [x1, #0x160]
        ldp     x12, x14, [x1, #0x140]
        eor     x7, x7, x4
        eor     x6, x6, x4
        cmn     x4, #1
        adcs    x26, x13, x26
        adcs    x23, x15, x23
        ldp     x13, x15, [sp, #0x30]
        stp     x26, x23, [sp]
        adcs    x26, x27, x19
        adcs    x27, x28, x20
        ldp     x28, x19, [x1, #0x150]
        stp     x26, x27, [sp, #0x10]
        adcs    x26, x24, x3
        eor     x27, x13, x4
        adcs    x22, x5, x22
        eor     x20, x15, x4
        adcs    x27, x8, x27
        stp     x26, x22, [sp, #0x20]
        adcs    x26, x9, x20
        ldp     x22, x20, [sp, #0x60]
        stp     x27, x26, [sp, #0x30]
        eor     x26, x21, x4
        eor     x25, x25, x4
        ldp     x21, x27, [sp, #0x40]
        eor     x20, x20, x4
        eor     x22, x22, x4
        ldp     x23, x24, [x1, #0x170]
        eor     x27, x27, x4
        eor     x21, x21, x4
        adcs    x21, x12, x21
        adcs    x27, x14, x27
        stp     x21, x27, [sp, #0x40]
        adcs    x25, x28, x25
        ldp     x21, x27, [sp]
        adcs    x26, x19, x26
        stp     x25, x26, [sp, #0x50]
        adcs    x25, x10, x22
        adcs    x26, x11, x20
        ldp     x22, x28, [x1, #0x190]
        ldp     x19, x20, [sp, #0x10]
        adcs    x23, x23, x6
        adcs    x24, x24, x7
        ldp     x3, x5, [sp, #0x20]
        stp     x23, x24, [sp, #0x70]
        adc     x23, x4, xzr
        ldp     x24, x4, [x1, #0x180]
        stp     x25, x26, [sp, #0x60]
        adds    x25, x21, x24
        ldp     x26, x21, [x1, #0x1c0]
        ldp     x24, x6, [x1, #0x1b0]
        ldp     x7, x8, [sp, #0x40]
        ldp     x9, x10, [x1, #0x1d0]
        adcs    x27, x27, x4
        ldp     x4, x11, [sp, #0x70]
        adcs    x22, x19, x22
        ldp     x19, x12, [sp, #0x60]
        adcs    x28, x20, x28
        stp     x22, x28, [sp, #0x10]
        ldp     x22, x28, [sp, #0x30]
        stp     x25, x27, [sp]
        ldp     x25, x27, [x1, #0x1a0]
        ldp     x20, x13, [sp, #0x50]
        adcs    x25, x3, x25
        adcs    x27, x5, x27
        ldp     x3, x5, [x1, #0x1e0]
        adcs    x22, x22, x24
        stp     x25, x27, [sp, #0x20]
        adcs    x25, x28, x6
        ldp     x27, x28, [x1, #0x1f0]
        adcs    x26, x7, x26
        stp     x22, x25, [sp, #0x30]
        adcs    x25, x8, x21
        ldp     x21, x22, [x1, #0x140]
        adcs    x20, x20, x9
        stp     x26, x25, [sp, #0x40]
        adcs    x25, x13, x10
        ldp     x26, x24, [x1, #0x150]
        stp     x20, x25, [sp, #0x50]
        adcs    x25, x19, x3
        adcs    x19, x12, x5
        ldp     x20, x3, [sp, #0x20]
        adcs    x27, x4, x27
        ldp     x4, x5, [x1, #0x160]
        adcs    x28, x11, x28
        stp     x25, x19, [sp, #0x60]
        adc     x25, x23, xzr
        stp     x27, x28, [sp, #0x70]
        ldp     x27, x28, [x1, #0x170]
        ldp     x19, x23, [sp, #0x30]
        ldp     x6, x7, [sp, #0x10]
        ldp     x8, x9, [sp]
        ldp     x10, x11, [sp, #0x40]
        ldp     x12, x13, [x1, #0x180]
        adds    x21, x21, x8
        adcs    x22, x22, x9
        ldp     x8, x9, [x1, #0x1b0]
        adcs    x26, x26, x6
        stp     x21, x22, [x1, #0x140]
        ldp     x21, x22, [x1, #0x1c0]
        adcs    x24, x24, x7
        adcs    x20, x4, x20
        ldp     x4, x6, [x1, #0x1f0]
        stp     x26, x24, [x1, #0x150]
        adcs    x26, x5, x3
        ldp     x24, x3, [sp, #0x90]
        adcs    x27, x27, x19
        umlal2  v3.2d, v0.4s, v2.s[2]
        ldr     x19, [sp, #0x190]
        adcs    x28, x28, x23
        stp     x20, x26, [x1, #0x160]
        adcs    x26, x12, x10
        ldp     x20, x23, [sp, #0x50]
        adcs    x5, x13, x11
        stp     x27, x28, [x1, #0x170]
        eor     x27, x3, x19
        ldp     x28, x3, [x1, #0x1d0]
        ldp     x7, x10, [x1]
        eor     x24, x24, x19
        ldp     x11, x12, [x1, #0x190]
        ldp     x13, x14, [x1, #0x1a0]
        stp     x26, x5, [x1, #0x180]
        ldp     x26, x5, [sp, #0x60]
        ldp     x15, x16, [sp, #0x70]
        adcs    x20, x11, x20
        adcs    x23, x12, x23
        ldp     x11, x12, [x1, #0x1e0]
        stp     x20, x23, [x1, #0x190]
        adcs    x26, x13, x26
        adcs    x20, x14, x5
        ldp     x23, x5, [sp, #0xa0]
        adcs    x8, x8, x15
        stp     x26, x20, [x1, #0x1a0]
        ldp     x26, x20, [sp, #0xc0]
        adcs    x9, x9, x16
        ldp     x13, x14, [x1, #0x10]
        adcs    x25, x21, x25
        eor     x21, x23, x19
        eor     x23, x5, x19
        adcs    x22, x22, xzr
        stp     x25, x22, [x1, #0x1c0]
        adcs    x25, x28, xzr
        ldp     x22, x28, [x1, #0x40]
        eor     x20, x20, x19
        eor     x26, x26, x19
        stp     x8, x9, [x1, #0x1b0]
        adcs    x3, x3, xzr
        ldp     x5, x8, [x1, #0x30]
        adcs    x9, x11, xzr
        adcs    x11, x12, xzr
        stp     x25, x3, [x1, #0x1d0]
        ldp     x25, x3, [x1, #0x20]
        adcs    x4, x4, xzr
        stp     x9, x11, [x1, #0x1e0]
        adcs    x6, x6, xzr
        stp     x4, x6, [x1, #0x1f0]
        ldp     x4, x6, [sp, #0xb0]
        eor     x4, x4, x19
        eor     x6, x6, x19
        cmn     x19, #1
        adcs    x24, x7, x24
        ldp     x7, x9, [x1, #0x80]
        adcs    x27, x10, x27
        ldp     x10, x11, [x1, #0xa0]
        adcs    x21, x13, x21
        stp     x24, x27, [sp, #0x90]
        adcs    x27, x14, x23
        ldp     x23, x24, [x1, #0x90]
        adcs    x25, x25, x4
        ldp     x4, x12, [sp, #0x100]
        adcs    x3, x3, x6
        stp     x21, x27, [sp, #0xa0]
        ldp     x21, x27, [x1, #0x60]
        adcs    x26, x5, x26
        adcs    x20, x8, x20
        ldp     x5, x6, [sp, #0xd0]
        eor     x4, x4, x19
        eor     x8, x12, x19
        stp     x25, x3, [sp, #0xb0]
        ldp     x25, x3, [x1, #0x70]
        stp     x26, x20, [sp, #0xc0]
        eor     x26, x5, x19
        eor     x20, x6, x19
        ldp     x5, x6, [sp, #0x120]
        adcs    x26, x22, x26
        ldp     x22, x12, [sp, #0xe0]
        adcs    x28, x28, x20
        ldp     x20, x13, [sp, #0x180]
        ldp     x14, x15, [sp, #0x160]
        eor     x6, x6, x19
        eor     x22, x22, x19
        eor     x12, x12, x19
        eor     x5, x5, x19
        eor     x14, x14, x19
        eor     x15, x15, x19
        eor     x20, x20, x19
        stp     x26, x28, [sp, #0xd0]
        eor     x26, x13, x19
        ldp     x28, x13, [x1, #0x50]
        adcs    x22, x28, x22
        adcs    x28, x13, x12
        ldp     x12, x13, [sp, #0xf0]
        stp     x22, x28, [sp, #0xe0]
        ldp     x22, x28, [sp, #0x130]
        eor     x13, x13, x19
        eor     x12, x12, x19
        adcs    x21, x21, x12
        adcs    x27, x27, x13
        ldp     x12, x13, [sp, #0x110]
        eor     x22, x22, x19
        adcs    x25, x25, x4
        eor     x28, x28, x19
        stp     x21, x27, [sp, #0xf0]
        adcs    x21, x3, x8
        ldp     x27, x3, [sp, #0x140]
        ldp     x4, x8, [x1, #0xb0]
        eor     x12, x12, x19
        eor     x13, x13, x19
        stp     x25, x21, [sp, #0x100]
        adcs    x25, x7, x12
        ldp     x21, x7, [sp, #0x150]
        adcs    x9, x9, x13
        eor     x3, x3, x19
        eor     x27, x27, x19
        adcs    x23, x23, x5
        ldp     x5, x12, [x1, #0xc0]
        adcs    x24, x24, x6
        ldp     x6, x13, [x1, #0xd0]
        eor     x21, x21, x19
        adcs    x22, x10, x22
        eor     x7, x7, x19
        adcs    x28, x11, x28
        ldp     x10, x11, [sp, #0x170]
        adcs    x27, x4, x27
        stp     x25, x9, [sp, #0x110]
        adcs    x25, x8, x3
        ldp     x3, x4, [x1, #0xe0]
        adcs    x21, x5, x21
        eor     x5, x10, x19
        adcs    x7, x12, x7
        ldp     x8, x9, [sp, #0xa0]
        eor     x10, x11, x19
        stp     x27, x25, [sp, #0x140]
        adcs    x25, x6, x14
        adcs    x27, x13, x15
        ldp     x6, x11, [x1, #0x100]
        ldp     x12, x13, [x1, #0xf0]
        adcs    x3, x3, x5
        adcs    x4, x4, x10
        ldp     x5, x10, [sp, #0xb0]
        stp     x3, x4, [sp, #0x170]
        ldp     x3, x4, [x1, #0x130]
        stp     x21, x7, [sp, #0x150]
        adcs    x21, x12, x20
        ldp     x20, x7, [sp, #0xe0]
        adcs    x26, x13, x26
        adc     x19, x19, xzr
        ldp     x12, x13, [sp, #0x90]
        stp     x22, x28, [sp, #0x130]
        ldp     x22, x28, [sp, #0xc0]
        stp     x23, x24, [sp, #0x120]
        ldp     x23, x24, [sp, #0xd0]
        ldp     x14, x15, [x1, #0x110]
        ldp     x16, x17, [x1, #0x120]
        stp     x25, x27, [sp, #0x160]
        ldp     x25, x27, [x1, #0x140]
        stp     x21, x26, [sp, #0x180]
        adds    x26, x12, x6
        adcs    x21, x13, x11
        ldp     x6, x11, [sp, #0x120]
        stp     x26, x21, [sp, #0x90]
        adcs    x26, x8, x14
        ldp     x21, x8, [sp, #0xf0]
        adcs    x9, x9, x15
        adcs    x5, x5, x16
        ldp     x12, x13, [x1, #0x150]
        adcs    x10, x10, x17
        stp     x26, x9, [sp, #0xa0]
        ldp     x26, x9, [x1, #0x1f0]
        adcs    x22, x22, x3
        adcs    x28, x28, x4
        ldp     x3, x4, [x1, #0x170]
        adcs    x25, x23, x25
        ldp     x23, x14, [x1, #0x1d0]
        adcs    x27, x24, x27
        ldp     x24, x15, [x1, #0x1b0]
        adcs    x20, x20, x12
        stp     x5, x10, [sp, #0xb0]
        ldp     x5, x10, [x1, #0x160]
        adcs    x7, x7, x13
        ldp     x12, x13, [x1, #0x180]
        stp     x22, x28, [sp, #0xc0]
        ldp     x22, x28, [sp, #0x110]
        adcs    x21, x21, x5
        stp     x25, x27, [sp, #0xd0]
        ldp     x25, x27, [sp, #0x100]
        adcs    x5, x8, x10
        ldp     x8, x10, [sp, #0x180]
        stp     x20, x7, [sp, #0xe0]
        ldp     x20, x7, [sp, #0x150]
        adcs    x25, x25, x3
        stp     x21, x5, [sp, #0xf0]
        adcs    x21, x27, x4
        ldp     x27, x3, [x1, #0x190]
        adcs    x22, x22, x12
        ldp     x4, x5, [sp, #0x130]
        adcs    x28, x28, x13
        ldp     x12, x13, [x1, #0x1c0]
        stp     x25, x21, [sp, #0x100]
        ldp     x25, x21, [x1, #0x1a0]
        adcs    x27, x6, x27
        adcs    x3, x11, x3
        ldp     x6, x11, [sp, #0x140]
        stp     x22, x28, [sp, #0x110]
        ldp     x22, x28, [sp, #0x170]
        adcs    x25, x4, x25
        stp     x27, x3, [sp, #0x120]
        adcs    x21, x5, x21
        ldp     x27, x3, [sp, #0x160]
        adcs    x24, x6, x24
        ldp     x4, x5, [x1, #0x1e0]
        adcs    x6, x11, x15
        ldp     x11, x15, [sp, #0x90]
        adcs    x20, x20, x12
        stp     x25, x21, [sp, #0x130]
        adcs    x25, x7, x13
        ldp     x21, x7, [x1, #0x80]
        adcs    x27, x27, x23
        ldp     x23, x12, [sp, #0xa0]
        adcs    x3, x3, x14
        ldp     x13, x14, [x1, #0x90]
        adcs    x22, x22, x4
        stp     x24, x6, [sp, #0x140]
        adcs    x28, x28, x5
        ldp     x24, x4, [x1, #0xa0]
        adcs    x26, x8, x26
        stp     x20, x25, [sp, #0x150]
        adcs    x25, x10, x9
        ldp     x20, x5, [sp, #0xb0]
        adc     x19, x19, xzr
        adds    x21, x21, x11
        ldp     x6, x8, [sp, #0xc0]
        adcs    x7, x7, x15
        adcs    x23, x13, x23
        stp     x27, x3, [sp, #0x160]
        stp     x21, x7, [x1, #0x80]
        adcs    x21, x14, x12
        ldp     x27, x3, [x1, #0xb0]
        stp     x23, x21, [x1, #0x90]
        adcs    x21, x24, x20
        adcs    x20, x4, x5
        ldp     x23, x24, [sp, #0xd0]
        ldp     x4, x5, [x1, #0xc0]
        ldp     d13, d15, [x1, #0x78]
        adcs    x27, x27, x6
        ldp     d11, d0, [x1, #0x80]
        adcs    x3, x3, x8
        ldp     x6, x7, [x1, #0xe0]
        shl     v15.2d, v15.2d, #0x2c
        usra    v25.2d, v13.2d, #0x1a
        ldp     d13, d6, [x1, #0x88]
        adcs    x23, x4, x23
        shl     v0.2d, v0.2d, #0x32
        stp     x21, x20, [x1, #0xa0]
        adcs    x21, x5, x24
        usra    v26.2d, v11.2d, #0x14
        stp     x27, x3, [x1, #0xb0]
        umlal   v31.2d, v17.2s, v2.s[0]
        stp     x23, x21, [x1, #0xc0]
        usra    v25.2d, v15.2d, #6
        ldp     q15, q11, [x2]
        ldp     x21, x27, [x1, #0xd0]
        usra    v26.2d, v0.2d, #6
        ldp     q0, q16, [x2, #0xc0]
        usra    v19.2d, v13.2d, #0xe
        ldp     x20, x23, [sp, #0xe0]
        usra    v25.2d, v14.2d, #0x1d
        umlal2  v31.2d, v17.4s, v2.s[2]
        ldp     x24, x3, [sp, #0xf0]
        shl     v13.2d, v6.2d, #0x38
        ldp     q14, q6, [x2, #0xe0]
        ldp     x4, x5, [sp, #0x100]
        usra    v19.2d, v13.2d, #6
        adcs    x21, x21, x20
        ldr     q13, [sp, #0x280]
        umlal   v25.2d, v4.2s, v2.s[0]
        ldp     q17, q18, [x2, #0x100]
        adcs    x27, x27, x23
        umlal2  v25.2d, v4.4s, v2.s[2]
        stp     x21, x27, [x1, #0xd0]
        adcs    x21, x6, x24
        umlal   v27.2d, v0.2s, v2.s[0]
        adcs    x27, x7, x3
        ldp     x20, x23, [x1, #0xf0]
        umlal2  v27.2d, v0.4s, v2.s[2]
        ldp     q0, q4, [x2, #0x20]
        stp     x21, x27, [x1, #0xe0]
        umlal   v30.2d, v16.2s, v2.s[0]
        umlal2  v30.2d, v16.4s, v2.s[2]
        adcs    x21, x20, x4
        ldp     x27, x20, [x1, #0x100]
        umlal   v5.2d, v14.2s, v2.s[0]
        ext     v16.16b, v1.16b, v25.16b, #8
        adcs    x23, x23, x5
        ldp     x24, x3, [sp, #0x110]
        umlal2  v5.2d, v14.4s, v2.s[2]
        stp     x21, x23, [x1, #0xf0]
        usra    v25.2d, v16.2d, #0x1d
        ldp     q14, q16, [x2, #0x40]
        umlal   v24.2d, v6.2s, v2.s[0]
        ldp     x21, x23, [x1, #0x110]
        umlal2  v24.2d, v6.4s, v2.s[2]
        ldr     q6, [sp, #0x290]
        adcs    x27, x27, x24
        umlal   v13.2d, v17.2s, v2.s[0]
        adcs    x20, x20, x3
        stp     x26, x25, [sp, #0x180]
        and     v18.16b, v25.16b, v8.16b
        ext     v23.16b, v25.16b, v1.16b, #8
        stp     x27, x20, [x1, #0x100]
        umlal2  v13.2d, v17.4s, v2.s[2]
        ldp     x25, x26, [x1, #0x150]
        umlal   v21.2d, v0.2s, v18.s[0]
        usra    v26.2d, v23.2d, #0x1d
        ldp     x27, x20, [sp, #0x150]
        umlal2  v21.2d, v0.4s, v18.s[2]
        and     v0.16b, v24.16b, v8.16b
        ldp     x24, x3, [sp, #0x120]
        umlal   v12.2d, v14.2s, v18.s[0]
        ldp     x4, x5, [sp, #0x130]
        umlal   v20.2d, v4.2s, v18.s[0]
        ext     v17.16b, v1.16b, v24.16b, #8
        ldp     x6, x7, [x1, #0x120]
        umlal   v26.2d, v28.2s, v2.s[0]
        ext     v23.16b, v24.16b, v1.16b, #8
        ldp     x8, x9, [x1, #0x1a0]
        umlal2  v26.2d, v28.4s, v2.s[2]
        usra    v0.2d, v17.2d, #0x1d
        adcs    x21, x21, x24
        ldp     x24, x10, [x1, #0x190]
        umlal   v26.2d, v15.2s, v18.s[0]
        usra    v13.2d, v23.2d, #0x1d
        adcs    x23, x23, x3
        ldp     x3, x11, [x1, #0x1b0]
        umlal2  v26.2d, v15.4s, v18.s[2]
        ldp     q15, q17, [x2, #0x60]
        adcs    x4, x6, x4
        umlal2  v12.2d, v14.4s, v18.s[2]
        ldp     q14, q23, [x2, #0x80]
        adcs    x5, x7, x5
        umlal2  v20.2d, v4.4s, v18.s[2]
        uzp1    v2.4s, v2.4s, v18.4s
        stp     x22, x28, [sp, #0x170]
        umlal   v7.2d, v16.2s, v18.s[0]
        ldp     x22, x28, [x1, #0x130]
        ext     v4.16b, v1.16b, v26.16b, #8
        ldp     x6, x7, [x1, #0x170]
        umlal2  v7.2d, v16.4s, v18.s[2]
        ldp     x12, x13, [x1, #0x1f0]
        usra    v26.2d, v4.2d, #0x1d
        ldp     q4, q16, [x2, #0xa0]
        umlal   v22.2d, v15.2s, v18.s[0]
        ldp     x14, x15, [x1, #0x1e0]
        umlal2  v22.2d, v15.4s, v18.s[2]
        stp     x4, x5, [x1, #0x120]
        umlal   v9.2d, v17.2s, v18.s[0]
        stp     x21, x23, [x1, #0x110]
        ext     v15.16b, v26.16b, v1.16b, #8
        and     v24.16b, v26.16b, v8.16b
        ldp     x21, x23, [sp, #0x140]
        umlal2  v9.2d, v17.4s, v18.s[2]
        ldp     x4, x5, [x1, #0x1c0]
        usra    v19.2d, v15.2d, #0x1d
        ldp     q15, q17, [x2]
        umlal   v10.2d, v14.2s, v18.s[0]
        umlal   v3.2d, v23.2s, v18.s[0]
        ldp     q25, q26, [x2, #0xc0]
        adcs    x21, x22, x21
        umlal   v19.2d, v11.2s, v18.s[0]
        adcs    x22, x28, x23
        umlal2  v19.2d, v11.4s, v18.s[2]
        stp     x21, x22, [x1, #0x130]
        umlal   v19.2d, v15.2s, v24.s[0]
        ldp     x21, x22, [x1, #0x140]
        umlal2  v19.2d, v15.4s, v24.s[2]
        ldp     x28, x23, [sp, #0x160]
        umlal2  v10.2d, v14.4s, v18.s[2]
        ldp     q14, q15, [x2, #0xe0]
        umlal2  v3.2d, v23.4s, v18.s[2]
        umlal   v31.2d, v4.2s, v18.s[0]
        adcs    x21, x21, x27
        umlal2  v31.2d, v4.4s, v18.s[2]
        adcs    x22, x22, x20
        umlal   v27.2d, v16.2s, v18.s[0]
        adcs    x25, x25, x28
        stp     x21, x22, [x1, #0x140]
        umlal2  v27.2d, v16.4s, v18.s[2]
        ldp     d11, d4, [x1, #0x90]
        umlal   v30.2d, v25.2s, v18.s[0]
        ldp     q16, q23, [x2, #0x100]
        umlal2  v30.2d, v25.4s, v18.s[2]
        adcs    x26, x26, x23
        ldp     x21, x22, [sp, #0x170]
        umlal   v5.2d, v26.2s, v18.s[0]
        ldp     x27, x28, [x1, #0x160]
        umlal2  v5.2d, v26.4s, v18.s[2]
        ldp     x20, x23, [x1, #0x1d0]
        umlal   v0.2d, v14.2s, v18.s[0]
        stp     x25, x26, [x1, #0x150]
        usra    v21.2d, v11.2d, #8
        ext     v11.16b, v1.16b, v19.16b, #8
        shl     v4.2d, v4.2d, #0x3e
        ldp     q25, q26, [x2, #0x20]
        adcs    x25, x27, x21
        usra    v21.2d, v4.2d, #6
        usra    v19.2d, v11.2d, #0x1d
        umlal2  v0.2d, v14.4s, v18.s[2]
        ldp     x26, x21, [sp, #0x180]
        adcs    x22, x28, x22
        umlal   v13.2d, v15.2s, v18.s[0]
        ldr     q14, [sp, #0x2a0]
        umlal2  v13.2d, v15.4s, v18.s[2]
        stp     x25, x22, [x1, #0x160]
        umlal   v6.2d, v16.2s, v18.s[0]
        ldp     q15, q11, [x2, #0x40]
        umlal2  v6.2d, v16.4s, v18.s[2]
        ldp     q4, q16, [x2, #0x60]
        umlal   v6.2d, v23.2s, v2.s[0]
        ldp     x25, x22, [x1, #0x180]
        umlal   v20.2d, v25.2s, v24.s[0]
        umlal2  v20.2d, v25.4s, v24.s[2]
        ext     v18.16b, v19.16b, v1.16b, #8
        and     v19.16b, v19.16b, v8.16b
        usra    v21.2d, v18.2d, #0x1d
        umlal   v12.2d, v26.2s, v24.s[0]
        adcs    x26, x6, x26
        umlal2  v12.2d, v26.4s, v24.s[2]
        ldp     q18, q25, [x2, #0x80]
        adcs    x21, x7, x21
        umlal   v7.2d, v15.2s, v24.s[0]
        adcs    x25, x25, x19
        umlal2  v7.2d, v15.4s, v24.s[2]
        and     v15.16b, v13.16b, v8.16b
        adcs    x22, x22, xzr
        umlal   v9.2d, v4.2s, v24.s[0]
        stp     x26, x21, [x1, #0x170]
        adcs    x26, x24, xzr
        umlal   v21.2d, v17.2s, v24.s[0]
        adcs    x21, x10, xzr
        stp     x25, x22, [x1, #0x180]
        umlal   v22.2d, v11.2s, v24.s[0]
        adcs    x25, x8, xzr
        stp     x26, x21, [x1, #0x190]
        umlal2  v22.2d, v11.4s, v24.s[2]
        ext     v11.16b, v1.16b, v13.16b, #8
        adcs    x26, x9, xzr
        umlal   v10.2d, v16.2s, v24.s[0]
        ext     v13.16b, v13.16b, v1.16b, #8
        adcs    x21, x3, xzr
        umlal2  v21.2d, v17.4s, v24.s[2]
        usra    v15.2d, v11.2d, #0x1d
        stp     x25, x26, [x1, #0x1a0]
        umlal2  v10.2d, v16.4s, v24.s[2]
        ldp     q11, q16, [x2]
        adcs    x25, x11, xzr
        ldp     q17, q26, [x2, #0xa0]
        umlal   v3.2d, v18.2s, v24.s[0]
        adcs    x26, x4, xzr
        umlal2  v9.2d, v4.4s, v24.s[2]
        adcs    x22, x5, xzr
        stp     x21, x25, [x1, #0x1b0]
        umlal2  v3.2d, v18.4s, v24.s[2]
        adcs    x25, x20, xzr
        stp     x26, x22, [x1, #0x1c0]
        umlal   v31.2d, v25.2s, v24.s[0]
        adcs    x26, x23, xzr
        umlal2  v31.2d, v25.4s, v24.s[2]
        ldr     d4, [x1, #0x98]
        adcs    x21, x14, xzr
        umlal2  v6.2d, v23.4s, v2.s[1]
        ldp     q18, q23, [x2, #0x120]
        adcs    x22, x15, xzr
        uzp1    v23.4s, v24.4s, v19.4s
        stp     x21, x22, [x1, #0x1e0]
        adcs    x21, x12, xzr
        umlal   v21.2d, v11.2s, v19.s[0]
        stp     x25, x26, [x1, #0x1d0]
        adcs    x25, x13, xzr
        umlal   v30.2d, v26.2s, v24.s[0]
        stp     x21, x25, [x1, #0x1f0]
        usra    v6.2d, v13.2d, #0x1d
        ldp     q13, q25, [x2, #0xc0]
        umlal   v27.2d, v17.2s, v24.s[0]
        umlal2  v27.2d, v17.4s, v24.s[2]
        ldp     q17, q28, [x2, #0xe0]
        umlal2  v21.2d, v11.4s, v19.s[2]
        umlal2  v30.2d, v26.4s, v24.s[2]
        ldp     q11, q26, [x2, #0x20]
        umlal   v5.2d, v13.2s, v24.s[0]
        shl     v4.2d, v4.2d, #4
        umlal2  v5.2d, v13.4s, v24.s[2]
        umlal   v0.2d, v25.2s, v24.s[0]
        usra    v20.2d, v4.2d, #6
        umlal2  v0.2d, v25.4s, v24.s[2]
        ext     v13.16b, v1.16b, v21.16b, #8
        ldp     q4, q25, [x2, #0x100]
        usra    v21.2d, v13.2d, #0x1d
        umlal   v12.2d, v11.2s, v19.s[0]
        umlal2  v12.2d, v11.4s, v19.s[2]
        umlal   v7.2d, v26.2s, v19.s[0]
        umlal2  v7.2d, v26.4s, v19.s[2]
        umlal   v15.2d, v17.2s, v24.s[0]
        umlal2  v15.2d, v17.4s, v24.s[2]
        ldp     q13, q11, [x2, #0x40]
        umlal   v6.2d, v28.2s, v24.s[0]
        umlal   v14.2d, v4.2s, v24.s[0]
        umlal2  v6.2d, v28.4s, v24.s[2]
        umlal2  v14.2d, v4.4s, v24.s[2]
        ldp     q4, q17, [x2, #0x60]
        umlal   v14.2d, v25.2s, v2.s[2]
        and     v24.16b, v6.16b, v8.16b
        umlal2  v14.2d, v25.4s, v2.s[3]
        ext     v25.16b, v1.16b, v6.16b, #8
        umlal   v14.2d, v18.2s, v2.s[0]
        ext     v6.16b, v6.16b, v1.16b, #8
        usra    v24.2d, v25.2d, #0x1d
        umlal2  v14.2d, v18.4s, v2.s[1]
        ldp     q18, q25, [x2, #0x80]
        usra    v14.2d, v6.2d, #0x1d
        umlal   v22.2d, v13.2s, v19.s[0]
        and     v6.16b, v21.16b, v8.16b
        ext     v21.16b, v21.16b, v1.16b, #8
        umlal   v9.2d, v11.2s, v19.s[0]
        usra    v20.2d, v21.2d, #0x1d
        umlal2  v9.2d, v11.4s, v19.s[2]
        umlal   v10.2d, v4.2s, v19.s[0]
        ldr     q11, [sp, #0x2b0]
        umlal2  v10.2d, v4.4s, v19.s[2]
        umlal2  v22.2d, v13.4s, v19.s[2]
        ldp     q13, q4, [x2, #0xc0]
        umlal   v20.2d, v16.2s, v19.s[0]
        umlal   v3.2d, v17.2s, v19.s[0]
        umlal2  v20.2d, v16.4s, v19.s[2]
        umlal   v27.2d, v25.2s, v19.s[0]
        umlal2  v3.2d, v17.4s, v19.s[2]
        ldp     q16, q17, [x2, #0xa0]
        umlal   v31.2d, v18.2s, v19.s[0]
        umlal2  v31.2d, v18.4s, v19.s[2]
        umlal2  v27.2d, v25.4s, v19.s[2]
        umlal   v0.2d, v13.2s, v19.s[0]
        ldp     q18, q21, [x2, #0xe0]
        umlal   v15.2d, v4.2s, v19.s[0]
        umlal2  v0.2d, v13.4s, v19.s[2]
        umlal2  v15.2d, v4.4s, v19.s[2]
        ldp     q13, q4, [x2, #0x100]
        umlal   v30.2d, v16.2s, v19.s[0]
        umlal   v5.2d, v17.2s, v19.s[0]
        umlal2  v30.2d, v16.4s, v19.s[2]
        umlal2  v5.2d, v17.4s, v19.s[2]
        ldp     d16, d17, [x1, #0x98]
        umlal   v24.2d, v18.2s, v19.s[0]
        umlal2  v24.2d, v18.4s, v19.s[2]
        umlal   v14.2d, v21.2s, v19.s[0]
        umlal2  v14.2d, v21.4s, v19.s[2]
        ldp     q18, q21, [x2, #0x120]
        umlal   v11.2d, v13.2s, v19.s[0]
        umlal2  v11.2d, v13.4s, v19.s[2]
        shl     v13.2d, v17.2d, #0xa
        umlal   v11.2d, v4.2s, v23.s[0]
        ldp     q17, q19, [x2, #0x20]
        umlal2  v11.2d, v4.4s, v23.s[1]
        ext     v4.16b, v1.16b, v14.16b, #8
        usra    v12.2d, v16.2d, #0x3c
        ext     v16.16b, v14.16b, v1.16b, #8
        and     v14.16b, v14.16b, v8.16b
        umlal   v11.2d, v18.2s, v2.s[2]
        usra    v14.2d, v4.2d, #0x1d
        usra    v12.2d, v13.2d, #6
        umlal2  v11.2d, v18.4s, v2.s[3]
        umlal   v11.2d, v21.2s, v2.s[0]
        ldp     q13, q4, [x2]
        umlal2  v11.2d, v21.4s, v2.s[1]
        umlal   v7.2d, v17.2s, v6.s[0]
        ldp     q18, q21, [x2, #0x40]
        umlal2  v7.2d, v17.4s, v6.s[2]
        umlal   v22.2d, v19.2s, v6.s[0]
        usra    v11.2d, v16.2d, #0x1d
        umlal2  v22.2d, v19.4s, v6.s[2]
        ldp     q16, q17, [x2, #0x60]
        ldr     q19, [sp, #0x2c0]
        umlal   v20.2d, v13.2s, v6.s[0]
        umlal2  v20.2d, v13.4s, v6.s[2]
        umlal   v10.2d, v21.2s, v6.s[0]
        umlal   v9.2d, v18.2s, v6.s[0]
        umlal2  v9.2d, v18.4s, v6.s[2]
        ldp     q13, q18, [x2, #0xa0]
        ext     v25.16b, v1.16b, v20.16b, #8
        umlal   v31.2d, v17.2s, v6.s[0]
        usra    v20.2d, v25.2d, #0x1d
        umlal2  v10.2d, v21.4s, v6.s[2]
        umlal   v3.2d, v16.2s, v6.s[0]
        umlal2  v3.2d, v16.4s, v6.s[2]
        ldp     q16, q21, [x2, #0x80]
        umlal2  v31.2d, v17.4s, v6.s[2]
        ext     v17.16b, v20.16b, v1.16b, #8
        and     v20.16b, v20.16b, v8.16b
        umlal   v5.2d, v13.2s, v6.s[0]
        usra    v12.2d, v17.2d, #0x1d
        umlal2  v5.2d, v13.4s, v6.s[2]
        ldp     q13, q17, [x2, #0xc0]
        umlal   v0.2d, v18.2s, v6.s[0]
        umlal2  v0.2d, v18.4s, v6.s[2]
        umlal   v12.2d, v4.2s, v6.s[0]
        umlal2  v12.2d, v4.4s, v6.s[2]
        ldp     q4, q18, [x2, #0xe0]
        umlal   v27.2d, v16.2s, v6.s[0]
        ldp     q25, q26, [x2, #0x140]
        umlal2  v27.2d, v16.4s, v6.s[2]
        ldp     d16, d26, [x1, #0xa0]
        umlal   v30.2d, v21.2s, v6.s[0]
        uzp1    v28.4s, v6.4s, v20.4s
        umlal   v15.2d, v13.2s, v6.s[0]
        umlal2  v30.2d, v21.4s, v6.s[2]
        ldr     q21, [sp, #0x1a0]
        umlal2  v15.2d, v13.4s, v6.s[2]
        umlal   v24.2d, v17.2s, v6.s[0]
        umlal2  v24.2d, v17.4s, v6.s[2]
        ldp     q13, q17, [x2, #0x100]
        usra    v7.2d, v16.2d, #0x36
        umlal   v14.2d, v4.2s, v6.s[0]
        umlal2  v14.2d, v4.4s, v6.s[2]
        ldp     q4, q16, [x2, #0x20]
        shl     v26.2d, v26.2d, #0x10
        umlal   v11.2d, v18.2s, v6.s[0]
        umlal2  v11.2d, v18.4s, v6.s[2]
        ldp     q18, q29, [x2, #0x120]
        usra    v7.2d, v26.2d, #6
        umlal   v22.2d, v4.2s, v20.s[0]
        umlal2  v22.2d, v4.4s, v20.s[2]
        umlal   v9.2d, v16.2s, v20.s[0]
        umlal2  v9.2d, v16.4s, v20.s[2]
        umlal   v19.2d, v13.2s, v6.s[0]
        umlal2  v19.2d, v13.4s, v6.s[2]
        ldp     q13, q4, [x2]
        umlal   v19.2d, v17.2s, v23.s[2]
        umlal2  v19.2d, v17.4s, v23.s[3]
        umlal   v19.2d, v18.2s, v23.s[0]
        umlal2  v19.2d, v18.4s, v23.s[1]
        umlal   v19.2d, v29.2s, v2.s[2]
        umlal2  v19.2d, v29.4s, v2.s[3]
        ext     v6.16b, v11.16b, v1.16b, #8
        umlal   v19.2d, v25.2s, v2.s[0]
        umlal   v12.2d, v13.2s, v20.s[0]
        umlal2  v12.2d, v13.4s, v20.s[2]
        ldr     q13, [sp, #0x1b0]
        umlal2  v19.2d, v25.4s, v2.s[1]
        and     v16.16b, v11.16b, v8.16b
        ext     v11.16b, v1.16b, v11.16b, #8
        usra    v16.2d, v11.2d, #0x1d
        ldp     q11, q17, [x2, #0x40]
        ldp     q18, q25, [x2, #0x60]
        usra    v19.2d, v6.2d, #0x1d
        umlal   v10.2d, v11.2s, v20.s[0]
        umlal2  v10.2d, v11.4s, v20.s[2]
        umlal   v3.2d, v17.2s, v20.s[0]
        umlal2  v3.2d, v17.4s, v20.s[2]
        umlal   v31.2d, v18.2s, v20.s[0]
        umlal2  v31.2d, v18.4s, v20.s[2]
        ext     v11.16b, v1.16b, v12.16b, #8
        umlal   v27.2d, v25.2s, v20.s[0]
        ldp     q6, q17, [x2, #0x80]
        usra    v12.2d, v11.2d, #0x1d
        umlal2  v27.2d, v25.4s, v20.s[2]
        ldp     q11, q18, [x2, #0xa0]
        ext     v25.16b, v12.16b, v1.16b, #8
        and     v12.16b, v12.16b, v8.16b
        usra    v7.2d, v25.2d, #0x1d
        umlal   v30.2d, v6.2s, v20.s[0]
        umlal2  v30.2d, v6.4s, v20.s[2]
        umlal   v5.2d, v17.2s, v20.s[0]
        umlal   v7.2d, v4.2s, v20.s[0]
        umlal2  v7.2d, v4.4s, v20.s[2]
        umlal2  v5.2d, v17.4s, v20.s[2]
        ldp     q4, q6, [x2, #0xe0]
        umlal   v0.2d, v11.2s, v20.s[0]
        ldp     q17, q25, [x2, #0xc0]
        umlal2  v0.2d, v11.4s, v20.s[2]
        umlal   v15.2d, v18.2s, v20.s[0]
        umlal2  v15.2d, v18.4s, v20.s[2]
        umlal   v19.2d, v6.2s, v20.s[0]
        ldp     q11, q18, [x2, #0x120]
        umlal   v24.2d, v17.2s, v20.s[0]
        umlal2  v24.2d, v17.4s, v20.s[2]
        umlal   v14.2d, v25.2s, v20.s[0]
        umlal2  v14.2d, v25.4s, v20.s[2]
        umlal2  v19.2d, v6.4s, v20.s[2]
        umlal   v16.2d, v4.2s, v20.s[0]
        ldp     q6, q17, [x2, #0x100]
        umlal2  v16.2d, v4.4s, v20.s[2]
        ext     v4.16b, v19.16b, v1.16b, #8
        and     v25.16b, v19.16b, v8.16b
        ext     v19.16b, v1.16b, v19.16b, #8
        usra    v25.2d, v19.2d, #0x1d
        umlal   v21.2d, v6.2s, v20.s[0]
        umlal2  v21.2d, v6.4s, v20.s[2]
        ldp     q6, q19, [x2, #0x140]
        umlal   v21.2d, v17.2s, v28.s[0]
        umlal2  v21.2d, v17.4s, v28.s[1]
        ldp     d17, d20, [x1, #0xa8]
        umlal   v21.2d, v11.2s, v23.s[2]
        umlal2  v21.2d, v11.4s, v23.s[3]
        umlal   v21.2d, v18.2s, v23.s[0]
        umlal2  v21.2d, v18.4s, v23.s[1]
        ldp     q11, q18, [x2]
        usra    v22.2d, v17.2d, #0x30
        umlal   v21.2d, v6.2s, v2.s[2]
        shl     v17.2d, v20.2d, #0x16
        umlal2  v21.2d, v6.4s, v2.s[3]
        ldp     q6, q20, [x2, #0x20]
        umlal   v21.2d, v19.2s, v2.s[0]
        umlal2  v21.2d, v19.4s, v2.s[1]
        usra    v22.2d, v17.2d, #6
        umlal   v7.2d, v11.2s, v12.s[0]
        umlal2  v7.2d, v11.4s, v12.s[2]
        ldp     q11, q17, [x2, #0x40]
        usra    v21.2d, v4.2d, #0x1d
        umlal   v9.2d, v6.2s, v12.s[0]
        umlal2  v9.2d, v6.4s, v12.s[2]
        ldp     q4, q6, [x2, #0x80]
        umlal   v10.2d, v20.2s, v12.s[0]
        umlal2  v10.2d, v20.4s, v12.s[2]
        ldp     q19, q20, [x2, #0x60]
        umlal   v3.2d, v11.2s, v12.s[0]
        umlal2  v3.2d, v11.4s, v12.s[2]
        umlal   v31.2d, v17.2s, v12.s[0]
        umlal2  v31.2d, v17.4s, v12.s[2]
        umlal   v5.2d, v4.2s, v12.s[0]
        umlal2  v5.2d, v4.4s, v12.s[2]
        umlal   v27.2d, v19.2s, v12.s[0]
        ext     v11.16b, v1.16b, v7.16b, #8
        umlal2  v27.2d, v19.4s, v12.s[2]
        usra    v7.2d, v11.2d, #0x1d
        umlal   v30.2d, v20.2s, v12.s[0]
        umlal2  v30.2d, v20.4s, v12.s[2]
        ldp     q11, q4, [x2, #0xa0]
        umlal   v0.2d, v6.2s, v12.s[0]
        ldp     q17, q19, [x2, #0x160]
        umlal2  v0.2d, v6.4s, v12.s[2]
        and     v6.16b, v7.16b, v8.16b
        ext     v7.16b, v7.16b, v1.16b, #8
        usra    v22.2d, v7.2d, #0x1d
        umlal   v15.2d, v11.2s, v12.s[0]
        umlal   v22.2d, v18.2s, v12.s[0]
        umlal2  v22.2d, v18.4s, v12.s[2]
        ldr     q7, [sp, #0x1c0]
        umlal2  v15.2d, v11.4s, v12.s[2]
        uzp1    v11.4s, v12.4s, v6.4s
        umlal   v24.2d, v4.2s, v12.s[0]
        umlal2  v24.2d, v4.4s, v12.s[2]
        ldp     q4, q18, [x2, #0xc0]
        umlal   v14.2d, v4.2s, v12.s[0]
        umlal   v16.2d, v18.2s, v12.s[0]
        umlal2  v14.2d, v4.4s, v12.s[2]
        ldp     q4, q19, [x2, #0xe0]
        umlal2  v16.2d, v18.4s, v12.s[2]
        umlal   v21.2d, v19.2s, v12.s[0]
        umlal2  v21.2d, v19.4s, v12.s[2]
        umlal   v25.2d, v4.2s, v12.s[0]
        umlal2  v25.2d, v4.4s, v12.s[2]
        ldp     q4, q18, [x2, #0x120]
        ldp     q19, q20, [x2, #0x100]
        umlal   v13.2d, v19.2s, v12.s[0]
        umlal2  v13.2d, v19.4s, v12.s[2]
        ext     v12.16b, v21.16b, v1.16b, #8
        umlal   v13.2d, v20.2s, v28.s[2]
        and     v19.16b, v21.16b, v8.16b
        umlal2  v13.2d, v20.4s, v28.s[3]
        ext     v20.16b, v1.16b, v21.16b, #8
        umlal   v13.2d, v4.2s, v28.s[0]
        umlal2  v13.2d, v4.4s, v28.s[1]
        usra    v19.2d, v20.2d, #0x1d
        umlal   v13.2d, v18.2s, v23.s[2]
        ldp     q4, q20, [x2, #0x140]
        umlal2  v13.2d, v18.4s, v23.s[3]
        umlal   v13.2d, v4.2s, v23.s[0]
        umlal2  v13.2d, v4.4s, v23.s[1]
        ldp     q4, q18, [x2]
        umlal   v13.2d, v20.2s, v2.s[2]
        umlal2  v13.2d, v20.4s, v2.s[3]
        umlal   v13.2d, v17.2s, v2.s[0]
        umlal2  v13.2d, v17.4s, v2.s[1]
        ldp     d17, d20, [x1, #0xb0]
        umlal   v22.2d, v4.2s, v6.s[0]
        usra    v13.2d, v12.2d, #0x1d
        umlal2  v22.2d, v4.4s, v6.s[2]
        ldp     q12, q4, [x2, #0x20]
        usra    v9.2d, v17.2d, #0x2a
        shl     v17.2d, v20.2d, #0x1c
        ext     v20.16b, v1.16b, v22.16b, #8
        usra    v9.2d, v17.2d, #6
        usra    v22.2d, v20.2d, #0x1d
        umlal   v10.2d, v12.2s, v6.s[0]
        umlal2  v10.2d, v12.4s, v6.s[2]
        and     v12.16b, v22.16b, v8.16b
        ext     v17.16b, v22.16b, v1.16b, #8
        umlal   v3.2d, v4.2s, v6.s[0]
        usra    v9.2d, v17.2d, #0x1d
        umlal2  v3.2d, v4.4s, v6.s[2]
        ldp     q4, q17, [x2]
        ldp     q20, q21, [x2, #0x40]
        umlal   v9.2d, v18.2s, v6.s[0]
        umlal2  v9.2d, v18.4s, v6.s[2]
        ldp     q18, q22, [x2, #0x60]
        umlal   v9.2d, v4.2s, v12.s[0]
        umlal2  v9.2d, v4.4s, v12.s[2]
        umlal   v31.2d, v20.2s, v6.s[0]
        umlal2  v31.2d, v20.4s, v6.s[2]
        umlal   v27.2d, v21.2s, v6.s[0]
        umlal2  v27.2d, v21.4s, v6.s[2]
        umlal   v30.2d, v18.2s, v6.s[0]
        ldp     q4, q20, [x2, #0x80]
        umlal2  v30.2d, v18.4s, v6.s[2]
        umlal   v5.2d, v22.2s, v6.s[0]
        umlal2  v5.2d, v22.4s, v6.s[2]
        ldp     q18, q21, [x2, #0xa0]
        umlal   v0.2d, v4.2s, v6.s[0]
        umlal2  v0.2d, v4.4s, v6.s[2]
        umlal   v15.2d, v20.2s, v6.s[0]
        umlal2  v15.2d, v20.4s, v6.s[2]
        ldp     q4, q20, [x2, #0xe0]
        umlal   v24.2d, v18.2s, v6.s[0]
        umlal2  v24.2d, v18.4s, v6.s[2]
        umlal   v14.2d, v21.2s, v6.s[0]
        umlal2  v14.2d, v21.4s, v6.s[2]
        ldp     q18, q21, [x2, #0xc0]
        umlal   v13.2d, v20.2s, v6.s[0]
        umlal2  v13.2d, v20.4s, v6.s[2]
        umlal   v19.2d, v4.2s, v6.s[0]
        umlal2  v19.2d, v4.4s, v6.s[2]
        ldp     q4, q20, [x2, #0x120]
        umlal   v16.2d, v18.2s, v6.s[0]
        umlal2  v16.2d, v18.4s, v6.s[2]
        umlal   v25.2d, v21.2s, v6.s[0]
        ext     v18.16b, v1.16b, v13.16b, #8
        umlal2  v25.2d, v21.4s, v6.s[2]
        ldp     q21, q22, [x2, #0x100]
        umlal   v7.2d, v21.2s, v6.s[0]
        umlal2  v7.2d, v21.4s, v6.s[2]
        ext     v6.16b, v13.16b, v1.16b, #8
        umlal   v7.2d, v22.2s, v11.s[0]
        and     v13.16b, v13.16b, v8.16b
        umlal2  v7.2d, v22.4s, v11.s[1]
        umlal   v7.2d, v4.2s, v28.s[2]
        usra    v13.2d, v18.2d, #0x1d
        umlal2  v7.2d, v4.4s, v28.s[3]
        ldp     q4, q18, [x2, #0x20]
        ldp     q21, q22, [x2, #0x140]
        umlal   v7.2d, v20.2s, v28.s[0]
        umlal2  v7.2d, v20.4s, v28.s[1]
        umlal   v3.2d, v4.2s, v12.s[0]
        umlal   v7.2d, v21.2s, v23.s[2]
        umlal2  v7.2d, v21.4s, v23.s[3]
        ldp     q20, q21, [x2, #0x160]
        umlal   v7.2d, v22.2s, v23.s[0]
        umlal2  v7.2d, v22.4s, v23.s[1]
        umlal   v7.2d, v20.2s, v2.s[2]
        umlal2  v7.2d, v20.4s, v2.s[3]
        umlal   v7.2d, v21.2s, v2.s[0]
        umlal2  v7.2d, v21.4s, v2.s[1]
        usra    v7.2d, v6.2d, #0x1d
        ldp     q6, q20, [x2, #0x40]
        ext     v21.16b, v1.16b, v9.16b, #8
        umlal   v31.2d, v18.2s, v12.s[0]
        usra    v9.2d, v21.2d, #0x1d
        umlal2  v31.2d, v18.4s, v12.s[2]
        umlal2  v3.2d, v4.4s, v12.s[2]
        ldp     q4, q18, [x2, #0x60]
        umlal   v27.2d, v6.2s, v12.s[0]
        umlal2  v27.2d, v6.4s, v12.s[2]
        ldr     q6, [sp, #0x1d0]
        and     v21.16b, v9.16b, v8.16b
        ext     v9.16b, v9.16b, v1.16b, #8
        umlal   v30.2d, v20.2s, v12.s[0]
        usra    v10.2d, v9.2d, #0x1d
        umlal2  v30.2d, v20.4s, v12.s[2]
        ldp     q9, q20, [x2, #0x180]
        umlal   v5.2d, v4.2s, v12.s[0]
        umlal2  v5.2d, v4.4s, v12.s[2]
        umlal   v0.2d, v18.2s, v12.s[0]
        umlal   v10.2d, v17.2s, v12.s[0]
        umlal2  v10.2d, v17.4s, v12.s[2]
        ldp     q4, q17, [x2, #0x80]
        umlal2  v0.2d, v18.4s, v12.s[2]
        ldp     q18, q20, [x2, #0xa0]
        umlal   v15.2d, v4.2s, v12.s[0]
        umlal2  v15.2d, v4.4s, v12.s[2]
        uzp1    v4.4s, v12.4s, v21.4s
        umlal   v24.2d, v17.2s, v12.s[0]
        umlal2  v24.2d, v17.4s, v12.s[2]
        ldp     q17, q22, [x2, #0xc0]
        umlal   v14.2d, v18.2s, v12.s[0]
        umlal2  v14.2d, v18.4s, v12.s[2]
        umlal   v16.2d, v20.2s, v12.s[0]
        umlal2  v16.2d, v20.4s, v12.s[2]
        ldr     q18, [sp, #0x1f0]
        umlal   v25.2d, v17.2s, v12.s[0]
        umlal   v19.2d, v22.2s, v12.s[0]
        umlal2  v19.2d, v22.4s, v12.s[2]
        umlal2  v25.2d, v17.4s, v12.s[2]
        ldr     q17, [sp, #0x200]
        ldp     q20, q22, [x2, #0x100]
        umlal   v6.2d, v20.2s, v12.s[0]
        umlal2  v6.2d, v20.4s, v12.s[2]
        umlal   v6.2d, v22.2s, v11.s[2]
        umlal2  v6.2d, v22.4s, v11.s[3]
        ldp     q20, q22, [x2, #0xe0]
        umlal   v7.2d, v22.2s, v12.s[0]
        umlal2  v7.2d, v22.4s, v12.s[2]
        umlal   v13.2d, v20.2s, v12.s[0]
        umlal2  v13.2d, v20.4s, v12.s[2]
        ldp     q12, q20, [x2, #0x120]
        and     v22.16b, v7.16b, v8.16b
        umlal   v6.2d, v12.2s, v11.s[0]
        umlal2  v6.2d, v12.4s, v11.s[1]
        ext     v12.16b, v1.16b, v7.16b, #8
        umlal   v6.2d, v20.2s, v28.s[2]
        ext     v7.16b, v7.16b, v1.16b, #8
        umlal2  v6.2d, v20.4s, v28.s[3]
        ldp     q20, q26, [x2, #0x140]
        usra    v22.2d, v12.2d, #0x1d
        umlal   v6.2d, v20.2s, v28.s[0]
        umlal2  v6.2d, v20.4s, v28.s[1]
        umlal   v6.2d, v26.2s, v23.s[2]
        umlal2  v6.2d, v26.4s, v23.s[3]
        ldr     q12, [sp, #0x210]
        ldp     q20, q26, [x2, #0x160]
        umlal   v6.2d, v20.2s, v23.s[0]
        umlal2  v6.2d, v20.4s, v23.s[1]
        umlal   v6.2d, v26.2s, v2.s[2]
        umlal2  v6.2d, v26.4s, v2.s[3]
        ldp     q20, q26, [x2]
        umlal   v6.2d, v9.2s, v2.s[0]
        umlal2  v6.2d, v9.4s, v2.s[1]
        ldr     q9, [sp, #0x1e0]
        usra    v6.2d, v7.2d, #0x1d
        umlal   v10.2d, v20.2s, v21.s[0]
        umlal2  v10.2d, v20.4s, v21.s[2]
        ldp     q7, q20, [x2, #0x20]
        umlal   v3.2d, v26.2s, v21.s[0]
        umlal2  v3.2d, v26.4s, v21.s[2]
        umlal   v31.2d, v7.2s, v21.s[0]
        umlal2  v31.2d, v7.4s, v21.s[2]
        ldp     q7, q26, [x2, #0x40]
        umlal   v27.2d, v20.2s, v21.s[0]
        umlal2  v27.2d, v20.4s, v21.s[2]
        umlal   v30.2d, v7.2s, v21.s[0]
        umlal2  v30.2d, v7.4s, v21.s[2]
        ldp     q7, q20, [x2, #0x80]
        umlal   v5.2d, v26.2s, v21.s[0]
        umlal2  v5.2d, v26.4s, v21.s[2]
        umlal   v24.2d, v7.2s, v21.s[0]
        umlal2  v24.2d, v7.4s, v21.s[2]
        ldp     q7, q26, [x2, #0x60]
        umlal   v14.2d, v20.2s, v21.s[0]
        umlal2  v14.2d, v20.4s, v21.s[2]
        umlal   v0.2d, v7.2s, v21.s[0]
        umlal2  v0.2d, v7.4s, v21.s[2]
        umlal   v15.2d, v26.2s, v21.s[0]
        umlal2  v15.2d, v26.4s, v21.s[2]
        ldp     q7, q20, [x2, #0xa0]
        umlal   v16.2d, v7.2s, v21.s[0]
        umlal   v25.2d, v20.2s, v21.s[0]
        umlal2  v25.2d, v20.4s, v21.s[2]
        umlal2  v16.2d, v7.4s, v21.s[2]
        ldp     q7, q20, [x2, #0xc0]
        umlal   v19.2d, v7.2s, v21.s[0]
        umlal   v13.2d, v20.2s, v21.s[0]
        umlal2  v19.2d, v7.4s, v21.s[2]
        umlal2  v13.2d, v20.4s, v21.s[2]
        ldp     q7, q20, [x2, #0xe0]
        umlal   v6.2d, v20.2s, v21.s[0]
        umlal2  v6.2d, v20.4s, v21.s[2]
        umlal   v22.2d, v7.2s, v21.s[0]
        ldp     q20, q26, [x2, #0x100]
        umlal   v9.2d, v20.2s, v21.s[0]
        umlal2  v9.2d, v20.4s, v21.s[2]
        ldp     q20, q29, [x2, #0x120]
        umlal   v9.2d, v26.2s, v4.s[0]
        umlal2  v9.2d, v26.4s, v4.s[1]
        umlal2  v22.2d, v7.4s, v21.s[2]
        ext     v7.16b, v1.16b, v6.16b, #8
        umlal   v9.2d, v20.2s, v11.s[2]
        umlal2  v9.2d, v20.4s, v11.s[3]
        ext     v20.16b, v6.16b, v1.16b, #8
        umlal   v9.2d, v29.2s, v11.s[0]
        and     v6.16b, v6.16b, v8.16b
        umlal2  v9.2d, v29.4s, v11.s[1]
        usra    v6.2d, v7.2d, #0x1d
        ldp     q7, q21, [x2, #0x140]
        umlal   v9.2d, v7.2s, v28.s[2]
        umlal2  v9.2d, v7.4s, v28.s[3]
        umlal   v9.2d, v21.2s, v28.s[0]
        umlal2  v9.2d, v21.4s, v28.s[1]
        ldp     q7, q21, [x2, #0x140]
        ldp     q26, q29, [x2, #0x160]
        umlal   v9.2d, v26.2s, v23.s[2]
        umlal2  v9.2d, v26.4s, v23.s[3]
        umlal   v9.2d, v29.2s, v23.s[0]
        umlal2  v9.2d, v29.4s, v23.s[1]
        ldp     q26, q29, [x2, #0x180]
        umlal   v9.2d, v26.2s, v2.s[2]
        umlal2  v9.2d, v26.4s, v2.s[3]
        umlal   v9.2d, v29.2s, v2.s[0]
        umlal2  v9.2d, v29.4s, v2.s[1]
        usra    v9.2d, v20.2d, #0x1d
        ldp     q20, q26, [x2, #0x110]
        umlal   v18.2d, v20.2s, v4.s[2]
        umlal2  v18.2d, v20.4s, v4.s[3]
        umlal   v18.2d, v26.2s, v4.s[0]
        umlal2  v18.2d, v26.4s, v4.s[1]
        ldp     q20, q26, [x2, #0x130]
        umlal   v18.2d, v20.2s, v11.s[2]
        umlal2  v18.2d, v20.4s, v11.s[3]
        umlal   v18.2d, v26.2s, v11.s[0]
        umlal2  v18.2d, v26.4s, v11.s[1]
        ldp     q20, q26, [x2, #0x120]
        umlal   v17.2d, v20.2s, v4.s[2]
        umlal2  v17.2d, v20.4s, v4.s[3]
        umlal   v17.2d, v26.2s, v4.s[0]
        umlal2  v17.2d, v26.4s, v4.s[1]
        ldp     q20, q26, [x2, #0x150]
        umlal   v17.2d, v7.2s, v11.s[2]
        umlal2  v17.2d, v7.4s, v11.s[3]
        umlal   v17.2d, v21.2s, v11.s[0]
        umlal2  v17.2d, v21.4s, v11.s[1]
        umlal   v18.2d, v20.2s, v28.s[2]
        umlal2  v18.2d, v20.4s, v28.s[3]
        ldr     q7, [sp, #0x230]
        umlal   v18.2d, v26.2s, v28.s[0]
        umlal2  v18.2d, v26.4s, v28.s[1]
        ldr     q20, [sp, #0x220]
        ldp     q21, q26, [x2, #0x170]
        umlal   v18.2d, v21.2s, v23.s[2]
        umlal2  v18.2d, v21.4s, v23.s[3]
        umlal   v18.2d, v26.2s, v23.s[0]
        umlal2  v18.2d, v26.4s, v23.s[1]
        ldp     q21, q26, [x2, #0x190]
        umlal   v18.2d, v21.2s, v2.s[2]
        umlal2  v18.2d, v21.4s, v2.s[3]
        umlal   v18.2d, v26.2s, v2.s[0]
        umlal2  v18.2d, v26.4s, v2.s[1]
        str     q18, [sp, #0x1f0]
        ldp     q18, q21, [x2, #0x160]
        umlal   v17.2d, v18.2s, v28.s[2]
        umlal2  v17.2d, v18.4s, v28.s[3]
        umlal   v17.2d, v21.2s, v28.s[0]
        umlal2  v17.2d, v21.4s, v28.s[1]
        ldp     q18, q21, [x2, #0x180]
        umlal   v17.2d, v18.2s, v23.s[2]
        umlal2  v17.2d, v18.4s, v23.s[3]
        umlal   v17.2d, v21.2s, v23.s[0]
        umlal2  v17.2d, v21.4s, v23.s[1]
        ldp     q18, q21, [x2, #0x1a0]
        umlal   v17.2d, v18.2s, v2.s[2]
        umlal2  v17.2d, v18.4s, v2.s[3]
        umlal   v17.2d, v21.2s, v2.s[0]
        umlal2  v17.2d, v21.4s, v2.s[1]
        ldp     q18, q21, [x2, #0x130]
        str     q17, [sp, #0x200]
        umlal   v12.2d, v18.2s, v4.s[2]
        umlal2  v12.2d, v18.4s, v4.s[3]
        ldp     q17, q18, [x2, #0x150]
        umlal   v12.2d, v21.2s, v4.s[0]
        umlal2  v12.2d, v21.4s, v4.s[1]
        ldp     q21, q26, [x2, #0x170]
        umlal   v12.2d, v17.2s, v11.s[2]
        umlal2  v12.2d, v17.4s, v11.s[3]
        umlal   v12.2d, v18.2s, v11.s[0]
        umlal2  v12.2d, v18.4s, v11.s[1]
        umlal   v12.2d, v21.2s, v28.s[2]
        umlal2  v12.2d, v21.4s, v28.s[3]
        ldr     q17, [sp, #0x240]
        umlal   v12.2d, v26.2s, v28.s[0]
        umlal2  v12.2d, v26.4s, v28.s[1]
        ldp     q18, q21, [x2, #0x190]
        umlal   v12.2d, v18.2s, v23.s[2]
        umlal2  v12.2d, v18.4s, v23.s[3]
        umlal   v12.2d, v21.2s, v23.s[0]
        umlal2  v12.2d, v21.4s, v23.s[1]
        ldp     q18, q21, [x2, #0x1b0]
        umlal   v12.2d, v18.2s, v2.s[2]
        umlal2  v12.2d, v18.4s, v2.s[3]
        umlal   v12.2d, v21.2s, v2.s[0]
        umlal2  v12.2d, v21.4s, v2.s[1]
        str     q12, [sp, #0x210]
        ldp     q12, q18, [x2, #0x160]
        ldp     q21, q26, [x2, #0x140]
        umlal   v20.2d, v21.2s, v4.s[2]
        umlal2  v20.2d, v21.4s, v4.s[3]
        umlal   v20.2d, v26.2s, v4.s[0]
        umlal2  v20.2d, v26.4s, v4.s[1]
        umlal   v20.2d, v12.2s, v11.s[2]
        umlal2  v20.2d, v12.4s, v11.s[3]
        umlal   v20.2d, v18.2s, v11.s[0]
        umlal2  v20.2d, v18.4s, v11.s[1]
        ldp     q12, q18, [x2, #0x1c0]
        ldp     q21, q26, [x2, #0x180]
        umlal   v20.2d, v21.2s, v28.s[2]
        umlal2  v20.2d, v21.4s, v28.s[3]
        umlal   v20.2d, v26.2s, v28.s[0]
        umlal2  v20.2d, v26.4s, v28.s[1]
        ldp     q21, q26, [x2, #0x1a0]
        umlal   v20.2d, v21.2s, v23.s[2]
        umlal2  v20.2d, v21.4s, v23.s[3]
        umlal   v20.2d, v26.2s, v23.s[0]
        umlal2  v20.2d, v26.4s, v23.s[1]
        umlal   v20.2d, v12.2s, v2.s[2]
        umlal2  v20.2d, v12.4s, v2.s[3]
        umlal   v20.2d, v18.2s, v2.s[0]
        umlal2  v20.2d, v18.4s, v2.s[1]
        ldr     q12, [sp, #0x250]
        str     q20, [sp, #0x220]
        ldp     q18, q20, [x2, #0x150]
        umlal   v7.2d, v18.2s, v4.s[2]
        ldp     q21, q26, [x2, #0x170]
        umlal2  v7.2d, v18.4s, v4.s[3]
        umlal   v7.2d, v20.2s, v4.s[0]
        umlal2  v7.2d, v20.4s, v4.s[1]
        ldp     q18, q20, [x2, #0x190]
        umlal   v7.2d, v21.2s, v11.s[2]
        umlal2  v7.2d, v21.4s, v11.s[3]
        umlal   v7.2d, v26.2s, v11.s[0]
        umlal2  v7.2d, v26.4s, v11.s[1]
        ldr     q21, [sp, #0x260]
        umlal   v7.2d, v18.2s, v28.s[2]
        umlal2  v7.2d, v18.4s, v28.s[3]
        umlal   v7.2d, v20.2s, v28.s[0]
        umlal2  v7.2d, v20.4s, v28.s[1]
        ldr     q18, [sp, #0x270]
        ldp     q20, q26, [x2, #0x1b0]
        umlal   v7.2d, v20.2s, v23.s[2]
        umlal2  v7.2d, v20.4s, v23.s[3]
        umlal   v7.2d, v26.2s, v23.s[0]
        umlal2  v7.2d, v26.4s, v23.s[1]
        ldp     q20, q26, [x2, #0x1d0]
        umlal   v7.2d, v20.2s, v2.s[2]
        umlal2  v7.2d, v20.4s, v2.s[3]
        umlal   v7.2d, v26.2s, v2.s[0]
        umlal2  v7.2d, v26.4s, v2.s[1]
        str     q7, [sp, #0x230]
        ldp     q7, q20, [x2, #0x160]
        umlal   v17.2d, v7.2s, v4.s[2]
        umlal2  v17.2d, v7.4s, v4.s[3]
        umlal   v17.2d, v20.2s, v4.s[0]
        umlal2  v17.2d, v20.4s, v4.s[1]
        ldp     q7, q20, [x2, #0x180]
        umlal   v17.2d, v7.2s, v11.s[2]
        umlal2  v17.2d, v7.4s, v11.s[3]
        umlal   v17.2d, v20.2s, v11.s[0]
        umlal2  v17.2d, v20.4s, v11.s[1]
        ldp     q7, q20, [x2, #0x1a0]
        umlal   v17.2d, v7.2s, v28.s[2]
        umlal2  v17.2d, v7.4s, v28.s[3]
        umlal   v17.2d, v20.2s, v28.s[0]
        umlal2  v17.2d, v20.4s, v28.s[1]
        ldp     q7, q20, [x2, #0x1c0]
        umlal   v17.2d, v7.2s, v23.s[2]
        umlal2  v17.2d, v7.4s, v23.s[3]
        umlal   v17.2d, v20.2s, v23.s[0]
        umlal2  v17.2d, v20.4s, v23.s[1]
        ldp     q7, q20, [x2, #0x1e0]
        umlal   v17.2d, v7.2s, v2.s[2]
        umlal2  v17.2d, v7.4s, v2.s[3]
        umlal   v17.2d, v20.2s, v2.s[0]
        umlal2  v17.2d, v20.4s, v2.s[1]
        ldp     q7, q20, [x2, #0x170]
        str     q17, [sp, #0x240]
        umlal   v12.2d, v7.2s, v4.s[2]
        umlal2  v12.2d, v7.4s, v4.s[3]
        ldp     q7, q17, [x2, #0x190]
        umlal   v12.2d, v20.2s, v4.s[0]
        umlal2  v12.2d, v20.4s, v4.s[1]
        umlal   v12.2d, v7.2s, v11.s[2]
        umlal2  v12.2d, v7.4s, v11.s[3]
        ldp     q7, q20, [x2, #0x1b0]
        umlal   v12.2d, v17.2s, v11.s[0]
        umlal2  v12.2d, v17.4s, v11.s[1]
        umlal   v12.2d, v7.2s, v28.s[2]
        umlal2  v12.2d, v7.4s, v28.s[3]
        ldp     q7, q17, [x2, #0x1d0]
        umlal   v12.2d, v20.2s, v28.s[0]
        umlal2  v12.2d, v20.4s, v28.s[1]
        umlal   v12.2d, v7.2s, v23.s[2]
        umlal2  v12.2d, v7.4s, v23.s[3]
        ldp     q7, q20, [x2, #0x1f0]
        umlal   v12.2d, v17.2s, v23.s[0]
        umlal2  v12.2d, v17.4s, v23.s[1]
        umlal   v12.2d, v7.2s, v2.s[2]
        ldp     q17, q26, [x2, #0x180]
        umlal2  v12.2d, v7.4s, v2.s[3]
        umlal   v12.2d, v20.2s, v2.s[0]
        umlal2  v12.2d, v20.4s, v2.s[1]
        ldp     q7, q20, [x2, #0x1c0]
        str     q12, [sp, #0x250]
        umlal   v21.2d, v17.2s, v4.s[2]
        umlal2  v21.2d, v17.4s, v4.s[3]
        ldp     q12, q17, [x2, #0x1a0]
        umlal   v21.2d, v26.2s, v4.s[0]
        umlal2  v21.2d, v26.4s, v4.s[1]
        umlal   v21.2d, v12.2s, v11.s[2]
        umlal2  v21.2d, v12.4s, v11.s[3]
        umlal   v21.2d, v17.2s, v11.s[0]
        umlal2  v21.2d, v17.4s, v11.s[1]
        ldp     q12, q17, [x2, #0x200]
        umlal   v21.2d, v7.2s, v28.s[2]
        umlal2  v21.2d, v7.4s, v28.s[3]
        umlal   v21.2d, v20.2s, v28.s[0]
        umlal2  v21.2d, v20.4s, v28.s[1]
        ldp     q7, q20, [x2, #0x1e0]
        umlal   v21.2d, v7.2s, v23.s[2]
        umlal2  v21.2d, v7.4s, v23.s[3]
        ldp     q7, q26, [x2, #0x190]
        umlal   v21.2d, v20.2s, v23.s[0]
        umlal2  v21.2d, v20.4s, v23.s[1]
        umlal   v21.2d, v12.2s, v2.s[2]
        umlal2  v21.2d, v12.4s, v2.s[3]
        ldp     q12, q20, [x2, #0x1b0]
        umlal   v21.2d, v17.2s, v2.s[0]
        umlal2  v21.2d, v17.4s, v2.s[1]
        ldr     q17, [x2, #0x230]
        umlal   v18.2d, v7.2s, v4.s[2]
        umlal2  v18.2d, v7.4s, v4.s[3]
        umlal   v18.2d, v26.2s, v4.s[0]
        str     q21, [sp, #0x260]
        umlal2  v18.2d, v26.4s, v4.s[1]
        ldp     q7, q21, [x2, #0x1d0]
        umlal   v18.2d, v12.2s, v11.s[2]
        umlal2  v18.2d, v12.4s, v11.s[3]
        ldp     q12, q26, [x2, #0x1a0]
        umlal   v18.2d, v20.2s, v11.s[0]
        umlal2  v18.2d, v20.4s, v11.s[1]
        umlal   v18.2d, v7.2s, v28.s[2]
        umlal2  v18.2d, v7.4s, v28.s[3]
        ldp     q7, q20, [x2, #0x1f0]
        umlal   v18.2d, v21.2s, v28.s[0]
        umlal2  v18.2d, v21.4s, v28.s[1]
        umull   v21.2d, v12.2s, v4.s[2]
        umlal2  v21.2d, v12.4s, v4.s[3]
        umlal   v18.2d, v7.2s, v23.s[2]
        umlal   v21.2d, v26.2s, v4.s[0]
        umlal2  v18.2d, v7.4s, v23.s[3]
        ldp     q12, q7, [x2, #0x1c0]
        umlal   v18.2d, v20.2s, v23.s[0]
        umlal2  v21.2d, v26.4s, v4.s[1]
        umlal2  v18.2d, v20.4s, v23.s[1]
        ldp     q20, q26, [x2, #0x210]
        umlal   v21.2d, v12.2s, v11.s[2]
        umlal2  v21.2d, v12.4s, v11.s[3]
        umlal   v21.2d, v7.2s, v11.s[0]
        umlal2  v21.2d, v7.4s, v11.s[1]
        ldp     q12, q7, [x2, #0x1e0]
        umlal   v18.2d, v20.2s, v2.s[2]
        umlal2  v18.2d, v20.4s, v2.s[3]
        umlal   v18.2d, v26.2s, v2.s[0]
        umlal2  v18.2d, v26.4s, v2.s[1]
        ldp     q20, q26, [x2, #0x1b0]
        umlal   v21.2d, v12.2s, v28.s[2]
        str     q18, [sp, #0x270]
        umlal2  v21.2d, v12.4s, v28.s[3]
        umlal   v21.2d, v7.2s, v28.s[0]
        ldp     q12, q18, [x2, #0x200]
        umlal2  v21.2d, v7.4s, v28.s[1]
        umlal   v21.2d, v12.2s, v23.s[2]
        umlal2  v21.2d, v12.4s, v23.s[3]
        ldp     q12, q7, [x2, #0x220]
        umlal   v21.2d, v18.2s, v23.s[0]
        umlal2  v21.2d, v18.4s, v23.s[1]
        umull   v18.2d, v20.2s, v4.s[2]
        umlal2  v18.2d, v20.4s, v4.s[3]
        umlal   v21.2d, v12.2s, v2.s[2]
        umlal2  v21.2d, v12.4s, v2.s[3]
        ldp     q12, q20, [x2, #0x1c0]
        umlal   v18.2d, v26.2s, v4.s[0]
        umlal2  v18.2d, v26.4s, v4.s[1]
        umlal   v21.2d, v7.2s, v2.s[0]
        umlal2  v21.2d, v7.4s, v2.s[1]
        ldp     q7, q26, [x2, #0x1d0]
        str     q21, [sp, #0x280]
        umlal   v18.2d, v7.2s, v11.s[2]
        umlal2  v18.2d, v7.4s, v11.s[3]
        ldp     q7, q21, [x2, #0x1f0]
        umlal   v18.2d, v26.2s, v11.s[0]
        umlal2  v18.2d, v26.4s, v11.s[1]
        umlal   v18.2d, v7.2s, v28.s[2]
        umlal2  v18.2d, v7.4s, v28.s[3]
        umlal   v18.2d, v21.2s, v28.s[0]
        umlal2  v18.2d, v21.4s, v28.s[1]
        ldp     q7, q21, [x2, #0x210]
        umlal   v18.2d, v7.2s, v23.s[2]
        umlal2  v18.2d, v7.4s, v23.s[3]
        umlal   v18.2d, v21.2s, v23.s[0]
        umlal2  v18.2d, v21.4s, v23.s[1]
        umlal   v18.2d, v17.2s, v2.s[2]
        umlal2  v18.2d, v17.4s, v2.s[3]
        ldp     q2, q7, [x2, #0x1e0]
        str     q18, [sp, #0x290]
        ldr     q17, [x2, #0x230]
        umull   v18.2d, v12.2s, v4.s[2]
        ldp     q21, q26, [x2, #0x200]
        umlal2  v18.2d, v12.4s, v4.s[3]
        ldr     q12, [x2, #0x230]
        umlal   v18.2d, v20.2s, v4.s[0]
        umlal2  v18.2d, v20.4s, v4.s[1]
        ldr     q20, [x2, #0x230]
        umlal   v18.2d, v2.2s, v11.s[2]
        umlal2  v18.2d, v2.4s, v11.s[3]
        umlal   v18.2d, v7.2s, v11.s[0]
        umlal2  v18.2d, v7.4s, v11.s[1]
        ldp     q2, q7, [x2, #0x220]
        umlal   v18.2d, v21.2s, v28.s[2]
        umlal2  v18.2d, v21.4s, v28.s[3]
        ldp     q21, q29, [x2, #0x1f0]
        umlal   v18.2d, v26.2s, v28.s[0]
        umlal2  v18.2d, v26.4s, v28.s[1]
        umlal   v18.2d, v2.2s, v23.s[2]
        umlal2  v18.2d, v2.4s, v23.s[3]
        ldp     q2, q26, [x2, #0x1d0]
        umlal   v18.2d, v7.2s, v23.s[0]
        umlal2  v18.2d, v7.4s, v23.s[1]
        ldr     q7, [x2, #0x230]
        str     q18, [sp, #0x2a0]
        umull   v18.2d, v2.2s, v4.s[2]
        umlal2  v18.2d, v2.4s, v4.s[3]
        umlal   v18.2d, v26.2s, v4.s[0]
        umlal2  v18.2d, v26.4s, v4.s[1]
        umlal   v18.2d, v21.2s, v11.s[2]
        umlal2  v18.2d, v21.4s, v11.s[3]
        ldp     q2, q21, [x2, #0x210]
        umlal   v18.2d, v29.2s, v11.s[0]
        umlal2  v18.2d, v29.4s, v11.s[1]
        umull   v26.2d, v7.2s, v4.s[2]
        umlal2  v26.2d, v7.4s, v4.s[3]
        umlal   v18.2d, v2.2s, v28.s[2]
        umlal2  v18.2d, v2.4s, v28.s[3]
        ldp     q2, q7, [x2, #0x1e0]
        umlal   v18.2d, v21.2s, v28.s[0]
        umlal2  v18.2d, v21.4s, v28.s[1]
        str     q26, [sp, #0x1e0]
        umlal   v18.2d, v17.2s, v23.s[2]
        ldp     d21, d26, [x1, #0xb8]
        umlal2  v18.2d, v17.4s, v23.s[3]
        ldp     q17, q23, [x2, #0x220]
        umull   v29.2d, v2.2s, v4.s[2]
        str     q18, [sp, #0x2b0]
        usra    v10.2d, v21.2d, #0x24
        shl     v18.2d, v26.2d, #0x22
        umlal2  v29.2d, v2.4s, v4.s[3]
        ldp     q2, q21, [x2, #0x200]
        umlal   v29.2d, v7.2s, v4.s[0]
        usra    v10.2d, v18.2d, #6
        umlal2  v29.2d, v7.4s, v4.s[1]
        ldp     d7, d18, [x1, #0xc0]
        umlal   v29.2d, v2.2s, v11.s[2]
        usra    v3.2d, v7.2d, #0x1e
        ext     v7.16b, v1.16b, v10.16b, #8
        shl     v18.2d, v18.2d, #0x28
        umlal2  v29.2d, v2.4s, v11.s[3]
        usra    v10.2d, v7.2d, #0x1d
        ldp     q2, q7, [x2, #0x1f0]
        umlal   v29.2d, v21.2s, v11.s[0]
        usra    v3.2d, v18.2d, #6
        umlal2  v29.2d, v21.4s, v11.s[1]
        umlal   v29.2d, v17.2s, v28.s[2]
        ldp     q18, q21, [x2, #0x210]
        umlal2  v29.2d, v17.4s, v28.s[3]
        ext     v17.16b, v10.16b, v1.16b, #8
        and     v10.16b, v10.16b, v8.16b
        usra    v3.2d, v17.2d, #0x1d
        umlal   v29.2d, v23.2s, v28.s[0]
        umlal2  v29.2d, v23.4s, v28.s[1]
        ldp     q17, q23, [x2, #0x200]
        str     q29, [sp, #0x2c0]
        umull   v26.2d, v2.2s, v4.s[2]
        umlal2  v26.2d, v2.4s, v4.s[3]
        ldp     q2, q29, [x2, #0x100]
        umlal   v26.2d, v7.2s, v4.s[0]
        umlal2  v26.2d, v7.4s, v4.s[1]
        umlal   v26.2d, v18.2s, v11.s[2]
        umlal2  v26.2d, v18.4s, v11.s[3]
        ldp     q7, q18, [x2, #0x210]
        umlal   v26.2d, v21.2s, v11.s[0]
        umlal2  v26.2d, v21.4s, v11.s[1]
        umull   v21.2d, v17.2s, v4.s[2]
        umlal   v26.2d, v12.2s, v28.s[2]
        umlal2  v26.2d, v12.4s, v28.s[3]
        ldp     q12, q28, [x2, #0x220]
        umlal2  v21.2d, v17.4s, v4.s[3]
        umlal   v21.2d, v23.2s, v4.s[0]
        umull   v17.2d, v7.2s, v4.s[2]
        str     q26, [sp, #0x1a0]
        umlal2  v21.2d, v23.4s, v4.s[1]
        ldp     q23, q26, [x2, #0x220]
        umlal2  v17.2d, v7.4s, v4.s[3]
        umull   v7.2d, v12.2s, v4.s[2]
        umlal   v17.2d, v18.2s, v4.s[0]
        umlal2  v17.2d, v18.4s, v4.s[1]
        umlal   v17.2d, v20.2s, v11.s[2]
        umlal2  v7.2d, v12.4s, v4.s[3]
        ldp     q12, q18, [x2]
        umlal   v21.2d, v23.2s, v11.s[2]
        umlal2  v21.2d, v23.4s, v11.s[3]
        umlal   v21.2d, v26.2s, v11.s[0]
        umlal2  v21.2d, v26.4s, v11.s[1]
        ldp     d23, d26, [x1, #0xc8]
        umlal2  v17.2d, v20.4s, v11.s[3]
        ldp     q11, q20, [x2]
        umlal   v7.2d, v28.2s, v4.s[0]
        umlal2  v7.2d, v28.4s, v4.s[1]
        ldp     q4, q28, [x2, #0x20]
        umlal   v3.2d, v12.2s, v10.s[0]
        str     q21, [sp, #0x1b0]
        umlal2  v3.2d, v12.4s, v10.s[2]
        str     q17, [sp, #0x1c0]
        usra    v31.2d, v23.2d, #0x18
        ldr     q12, [sp, #0x1f0]
        shl     v17.2d, v26.2d, #0x2e
        ldp     q21, q23, [x2, #0x40]
        str     q7, [sp, #0x1d0]
        ext     v7.16b, v1.16b, v3.16b, #8
        usra    v31.2d, v17.2d, #6
        umlal   v27.2d, v4.2s, v10.s[0]
        ldp     q17, q26, [x2, #0x60]
        usra    v3.2d, v7.2d, #0x1d
        umlal2  v27.2d, v4.4s, v10.s[2]
        umlal   v30.2d, v28.2s, v10.s[0]
        ldp     q4, q7, [x2, #0x80]
        umlal2  v30.2d, v28.4s, v10.s[2]
        umlal   v5.2d, v21.2s, v10.s[0]
        ext     v28.16b, v3.16b, v1.16b, #8
        and     v3.16b, v3.16b, v8.16b
        umlal2  v5.2d, v21.4s, v10.s[2]
        usra    v31.2d, v28.2d, #0x1d
        umlal   v0.2d, v23.2s, v10.s[0]
        umlal2  v0.2d, v23.4s, v10.s[2]
        ldp     q21, q23, [x2, #0xc0]
        umlal   v15.2d, v17.2s, v10.s[0]
        umlal2  v15.2d, v17.4s, v10.s[2]
        ldp     q17, q28, [x2, #0xa0]
        umlal   v31.2d, v18.2s, v10.s[0]
        umlal2  v31.2d, v18.4s, v10.s[2]
        umlal   v31.2d, v11.2s, v3.s[0]
        umlal2  v31.2d, v11.4s, v3.s[2]
        ldr     d11, [x1, #0xe0]
        umlal   v24.2d, v26.2s, v10.s[0]
        uzp1    v18.4s, v10.4s, v3.4s
        umlal2  v24.2d, v26.4s, v10.s[2]
        umlal   v14.2d, v4.2s, v10.s[0]
        umlal2  v14.2d, v4.4s, v10.s[2]
        ldp     q4, q26, [x2, #0xe0]
        umlal   v16.2d, v7.2s, v10.s[0]
        umlal2  v16.2d, v7.4s, v10.s[2]
        umlal   v12.2d, v2.2s, v10.s[0]
        ext     v7.16b, v1.16b, v31.16b, #8
        umlal   v25.2d, v17.2s, v10.s[0]
        usra    v31.2d, v7.2d, #0x1d
        umlal2  v12.2d, v2.4s, v10.s[2]
        umlal2  v25.2d, v17.4s, v10.s[2]
        ldp     d2, d7, [x1, #0xd0]
        umlal   v13.2d, v21.2s, v10.s[0]
        umlal   v6.2d, v4.2s, v10.s[0]
        umlal   v9.2d, v26.2s, v10.s[0]
        ldr     q17, [sp, #0x200]
        umlal2  v6.2d, v4.4s, v10.s[2]
        ext     v4.16b, v31.16b, v1.16b, #8
        and     v29.16b, v31.16b, v8.16b
        shl     v7.2d, v7.2d, #0x34
        umlal   v22.2d, v23.2s, v10.s[0]
        usra    v27.2d, v2.2d, #0x12
        umlal2  v22.2d, v23.4s, v10.s[2]
        umlal   v19.2d, v28.2s, v10.s[0]
        umlal2  v19.2d, v28.4s, v10.s[2]
        ldp     q2, q23, [x2, #0x20]
        ldr     q28, [sp, #0x210]
        umlal2  v9.2d, v26.4s, v10.s[2]
        usra    v27.2d, v7.2d, #6
        ldp     q7, q26, [x2, #0x60]
        umlal2  v13.2d, v21.4s, v10.s[2]
        ldp     q10, q21, [x2, #0x40]
        usra    v27.2d, v4.2d, #0x1d
        umlal   v30.2d, v2.2s, v3.s[0]
        umlal2  v30.2d, v2.4s, v3.s[2]
        ldp     q2, q4, [x2, #0x80]
        umlal   v27.2d, v20.2s, v3.s[0]
        umlal2  v27.2d, v20.4s, v3.s[2]
        umlal   v5.2d, v23.2s, v3.s[0]
        umlal2  v5.2d, v23.4s, v3.s[2]
        umlal   v0.2d, v10.2s, v3.s[0]
        umlal   v15.2d, v21.2s, v3.s[0]
        umlal2  v0.2d, v10.4s, v3.s[2]
        umlal   v24.2d, v7.2s, v3.s[0]
        umlal2  v15.2d, v21.4s, v3.s[2]
        umlal2  v24.2d, v7.4s, v3.s[2]
        ldr     d10, [x1, #0xe8]
        umlal   v14.2d, v26.2s, v3.s[0]
        umlal2  v14.2d, v26.4s, v3.s[2]
        umlal   v25.2d, v4.2s, v3.s[0]
        umlal   v16.2d, v2.2s, v3.s[0]
        ldp     q7, q20, [x2, #0xa0]
        ldp     q21, q23, [x2, #0xc0]
        umlal2  v16.2d, v2.4s, v3.s[2]
        ldp     q2, q26, [x2, #0xe0]
        umlal2  v25.2d, v4.4s, v3.s[2]
        shl     v10.2d, v10.2d, #6
        umlal   v19.2d, v7.2s, v3.s[0]
        umlal2  v19.2d, v7.4s, v3.s[2]
        umlal   v6.2d, v23.2s, v3.s[0]
        umlal2  v6.2d, v23.4s, v3.s[2]
        umlal   v12.2d, v26.2s, v3.s[0]
        umlal   v22.2d, v21.2s, v3.s[0]
        ldp     q4, q7, [x2, #0x100]
        umlal2  v22.2d, v21.4s, v3.s[2]
        umlal   v13.2d, v20.2s, v3.s[0]
        umlal2  v12.2d, v26.4s, v3.s[2]
        umlal2  v13.2d, v20.4s, v3.s[2]
        umlal   v9.2d, v2.2s, v3.s[0]
        umlal2  v9.2d, v2.4s, v3.s[2]
        ldp     q2, q20, [x2, #0x120]
        umlal   v17.2d, v4.2s, v3.s[0]
        ldp     q20, q21, [x2]
        umlal2  v17.2d, v4.4s, v3.s[2]
        umlal   v17.2d, v7.2s, v18.s[0]
        umlal2  v17.2d, v7.4s, v18.s[1]
        umlal   v27.2d, v20.2s, v29.s[0]
        umlal2  v27.2d, v20.4s, v29.s[2]
        ldp     q3, q4, [x2, #0x20]
        ldp     d7, d20, [x1, #0xd8]
        shl     v20.2d, v20.2d, #0x3a
        usra    v30.2d, v7.2d, #0xc
        umlal   v0.2d, v4.2s, v29.s[0]
        umlal   v5.2d, v3.2s, v29.s[0]
        ldp     q7, q23, [x2, #0x40]
        umlal2  v5.2d, v3.4s, v29.s[2]
        umlal2  v0.2d, v4.4s, v29.s[2]
        usra    v30.2d, v20.2d, #6
        ldp     q3, q4, [x2, #0x80]
        ext     v20.16b, v1.16b, v27.16b, #8
        usra    v5.2d, v11.2d, #6
        usra    v27.2d, v20.2d, #0x1d
        umlal   v15.2d, v7.2s, v29.s[0]
        umlal2  v15.2d, v7.4s, v29.s[2]
        ldp     q11, q7, [x2, #0x60]
        umlal   v24.2d, v23.2s, v29.s[0]
        umlal2  v24.2d, v23.4s, v29.s[2]
        ext     v20.16b, v27.16b, v1.16b, #8
        and     v23.16b, v27.16b, v8.16b
        umlal   v19.2d, v4.2s, v29.s[0]
        usra    v30.2d, v20.2d, #0x1d
        ldp     q20, q26, [x2]
        umlal   v25.2d, v3.2s, v29.s[0]
        umlal2  v25.2d, v3.4s, v29.s[2]
        umlal   v14.2d, v11.2s, v29.s[0]
        umlal   v30.2d, v21.2s, v29.s[0]
        umlal2  v30.2d, v21.4s, v29.s[2]
        ldp     q3, q21, [x2, #0xa0]
        umlal2  v14.2d, v11.4s, v29.s[2]
        umlal   v16.2d, v7.2s, v29.s[0]
        umlal   v30.2d, v20.2s, v23.s[0]
        umlal2  v30.2d, v20.4s, v23.s[2]
        umlal2  v16.2d, v7.4s, v29.s[2]
        uzp1    v11.4s, v29.4s, v23.4s
        umlal2  v19.2d, v4.4s, v29.s[2]
        umlal   v13.2d, v3.2s, v29.s[0]
        ldr     q4, [sp, #0x220]
        umlal2  v13.2d, v3.4s, v29.s[2]
        ldp     q3, q7, [x2, #0xe0]
        umlal   v22.2d, v21.2s, v29.s[0]
        umlal2  v22.2d, v21.4s, v29.s[2]
        ldp     q20, q21, [x2, #0xc0]
        umlal   v12.2d, v3.2s, v29.s[0]
        umlal   v17.2d, v7.2s, v29.s[0]
        umlal   v9.2d, v21.2s, v29.s[0]
        umlal   v6.2d, v20.2s, v29.s[0]
        umlal2  v17.2d, v7.4s, v29.s[2]
        umlal2  v6.2d, v20.4s, v29.s[2]
        umlal2  v9.2d, v21.4s, v29.s[2]
        ext     v7.16b, v1.16b, v30.16b, #8
        umlal2  v12.2d, v3.4s, v29.s[2]
        ldp     q3, q20, [x2, #0x100]
        usra    v30.2d, v7.2d, #0x1d
        umlal   v28.2d, v3.2s, v29.s[0]
        umlal2  v28.2d, v3.4s, v29.s[2]
        ext     v3.16b, v30.16b, v1.16b, #8
        and     v7.16b, v30.16b, v8.16b
        ldr     q21, [sp, #0x230]
        usra    v5.2d, v3.2d, #0x1d
        umlal   v28.2d, v20.2s, v18.s[2]
        ldp     q3, q27, [x2, #0x20]
        umlal2  v28.2d, v20.4s, v18.s[3]
        ldp     q20, q29, [x2, #0x40]
        umlal   v28.2d, v2.2s, v18.s[0]
        umlal2  v28.2d, v2.4s, v18.s[1]
        umlal   v5.2d, v26.2s, v23.s[0]
        umlal2  v5.2d, v26.4s, v23.s[2]
        umlal   v0.2d, v3.2s, v23.s[0]
        umlal2  v0.2d, v3.4s, v23.s[2]
        ldp     q2, q3, [x2, #0x80]
        umlal   v15.2d, v27.2s, v23.s[0]
        umlal   v24.2d, v20.2s, v23.s[0]
        umlal2  v15.2d, v27.4s, v23.s[2]
        usra    v0.2d, v10.2d, #6
        umlal2  v24.2d, v20.4s, v23.s[2]
        ldp     q10, q20, [x2]
        umlal   v14.2d, v29.2s, v23.s[0]
        umlal2  v14.2d, v29.4s, v23.s[2]
        ldp     q26, q27, [x2, #0x60]
        umlal   v19.2d, v2.2s, v23.s[0]
        umlal   v13.2d, v3.2s, v23.s[0]
        umlal2  v13.2d, v3.4s, v23.s[2]
        umlal2  v19.2d, v2.4s, v23.s[2]
        ldp     q2, q3, [x2, #0xa0]
        umlal   v5.2d, v10.2s, v7.s[0]
        umlal2  v5.2d, v10.4s, v7.s[2]
        ldp     q10, q29, [x2, #0xc0]
        umlal   v25.2d, v27.2s, v23.s[0]
        umlal   v16.2d, v26.2s, v23.s[0]
        umlal2  v16.2d, v26.4s, v23.s[2]
        umlal2  v25.2d, v27.4s, v23.s[2]
        umlal   v6.2d, v3.2s, v23.s[0]
        umlal2  v6.2d, v3.4s, v23.s[2]
        ext     v3.16b, v1.16b, v5.16b, #8
        umlal   v22.2d, v2.2s, v23.s[0]
        usra    v5.2d, v3.2d, #0x1d
        umlal   v12.2d, v29.2s, v23.s[0]
        umlal2  v22.2d, v2.4s, v23.s[2]
        ldp     q2, q3, [x2, #0x20]
        ldp     q26, q27, [x2, #0x100]
        umlal2  v12.2d, v29.4s, v23.s[2]
        umlal   v9.2d, v10.2s, v23.s[0]
        umlal2  v9.2d, v10.4s, v23.s[2]
        ldp     q10, q29, [x2, #0xe0]
        umlal   v15.2d, v2.2s, v7.s[0]
        umlal2  v15.2d, v2.4s, v7.s[2]
        umlal   v24.2d, v3.2s, v7.s[0]
        umlal2  v24.2d, v3.4s, v7.s[2]
        umlal   v4.2d, v26.2s, v23.s[0]
        umlal2  v4.2d, v26.4s, v23.s[2]
        ext     v2.16b, v5.16b, v1.16b, #8
        and     v3.16b, v5.16b, v8.16b
        usra    v0.2d, v2.2d, #0x1d
        umlal   v4.2d, v27.2s, v11.s[0]
        umlal   v28.2d, v29.2s, v23.s[0]
        uzp1    v2.4s, v7.4s, v3.4s
        umlal   v17.2d, v10.2s, v23.s[0]
        umlal2  v4.2d, v27.4s, v11.s[1]
        ldp     q5, q26, [x2, #0x40]
        umlal   v0.2d, v20.2s, v7.s[0]
        ldp     q27, q30, [x2, #0x120]
        umlal2  v0.2d, v20.4s, v7.s[2]
        umlal2  v17.2d, v10.4s, v23.s[2]
        umlal2  v28.2d, v29.4s, v23.s[2]
        ldp     q10, q20, [x2, #0xa0]
        umlal   v14.2d, v5.2s, v7.s[0]
        umlal2  v14.2d, v5.4s, v7.s[2]
        umlal   v16.2d, v26.2s, v7.s[0]
        umlal2  v16.2d, v26.4s, v7.s[2]
        ldp     q5, q23, [x2, #0x140]
        umlal   v4.2d, v27.2s, v18.s[2]
        umlal2  v4.2d, v27.4s, v18.s[3]
        ldp     q23, q26, [x2, #0x60]
        umlal   v4.2d, v30.2s, v18.s[0]
        umlal2  v4.2d, v30.4s, v18.s[1]
        ldp     q27, q29, [x2, #0x80]
        umlal   v6.2d, v10.2s, v7.s[0]
        umlal2  v6.2d, v10.4s, v7.s[2]
        umlal   v9.2d, v20.2s, v7.s[0]
        umlal2  v9.2d, v20.4s, v7.s[2]
        umlal   v25.2d, v23.2s, v7.s[0]
        umlal2  v25.2d, v23.4s, v7.s[2]
        umlal   v22.2d, v29.2s, v7.s[0]
        umlal   v13.2d, v27.2s, v7.s[0]
        umlal2  v22.2d, v29.4s, v7.s[2]
        ldp     q10, q20, [x2, #0xc0]
        umlal   v19.2d, v26.2s, v7.s[0]
        umlal2  v19.2d, v26.4s, v7.s[2]
        umlal2  v13.2d, v27.4s, v7.s[2]
        ldp     q23, q26, [x2, #0x100]
        ldp     q27, q29, [x2, #0xe0]
        umlal   v12.2d, v10.2s, v7.s[0]
        umlal2  v12.2d, v10.4s, v7.s[2]
        umlal   v17.2d, v20.2s, v7.s[0]
        umlal   v21.2d, v23.2s, v7.s[0]
        umlal   v4.2d, v29.2s, v7.s[0]
        umlal2  v17.2d, v20.4s, v7.s[2]
        umlal   v28.2d, v27.2s, v7.s[0]
        umlal2  v4.2d, v29.4s, v7.s[2]
        umlal2  v28.2d, v27.4s, v7.s[2]
        ldr     q10, [sp, #0x240]
        umlal2  v21.2d, v23.4s, v7.s[2]
        ldp     q7, q20, [x2]
        ldp     q23, q27, [x2, #0x120]
        umlal   v21.2d, v26.2s, v11.s[2]
        umlal2  v21.2d, v26.4s, v11.s[3]
        ldp     d26, d29, [x1, #0xe8]
        usra    v15.2d, v26.2d, #0x3a
        umlal   v0.2d, v7.2s, v3.s[0]
        umlal2  v0.2d, v7.4s, v3.s[2]
        shl     v7.2d, v29.2d, #0xc
        umlal   v21.2d, v23.2s, v11.s[0]
        umlal2  v21.2d, v23.4s, v11.s[1]
        umlal   v21.2d, v27.2s, v18.s[2]
        usra    v15.2d, v7.2d, #6
        umlal2  v21.2d, v27.4s, v18.s[3]
        ext     v7.16b, v1.16b, v0.16b, #8
        umlal   v21.2d, v5.2s, v18.s[0]
        usra    v0.2d, v7.2d, #0x1d
        ldp     q7, q23, [x2, #0x60]
        ldp     q26, q27, [x2, #0x20]
        umlal   v19.2d, v7.2s, v3.s[0]
        umlal   v14.2d, v27.2s, v3.s[0]
        umlal   v24.2d, v26.2s, v3.s[0]
        umlal2  v24.2d, v26.4s, v3.s[2]
        umlal2  v19.2d, v7.4s, v3.s[2]
        ext     v7.16b, v0.16b, v1.16b, #8
        and     v0.16b, v0.16b, v8.16b
        usra    v15.2d, v7.2d, #0x1d
        umlal2  v21.2d, v5.4s, v18.s[1]
        umlal2  v14.2d, v27.4s, v3.s[2]
        ldp     q5, q7, [x2, #0x40]
        umlal   v13.2d, v23.2s, v3.s[0]
        umlal2  v13.2d, v23.4s, v3.s[2]
        ldp     q23, q26, [x2, #0x80]
        umlal   v15.2d, v20.2s, v3.s[0]
        umlal2  v15.2d, v20.4s, v3.s[2]
        umlal   v16.2d, v5.2s, v3.s[0]
        umlal   v6.2d, v26.2s, v3.s[0]
        umlal   v22.2d, v23.2s, v3.s[0]
        umlal   v25.2d, v7.2s, v3.s[0]
        umlal2  v16.2d, v5.4s, v3.s[2]
        ldp     q5, q20, [x2, #0xa0]
        umlal2  v25.2d, v7.4s, v3.s[2]
        umlal2  v6.2d, v26.4s, v3.s[2]
        umlal2  v22.2d, v23.4s, v3.s[2]
        ldp     q7, q23, [x2, #0xe0]
        ldp     q26, q27, [x2, #0xc0]
        umlal   v12.2d, v20.2s, v3.s[0]
        umlal   v9.2d, v5.2s, v3.s[0]
        umlal2  v12.2d, v20.4s, v3.s[2]
        umlal   v21.2d, v23.2s, v3.s[0]
        umlal   v28.2d, v27.2s, v3.s[0]
        umlal2  v28.2d, v27.4s, v3.s[2]
        umlal2  v9.2d, v5.4s, v3.s[2]
        umlal   v17.2d, v26.2s, v3.s[0]
        ldp     q5, q20, [x2, #0x100]
        umlal2  v17.2d, v26.4s, v3.s[2]
        umlal2  v21.2d, v23.4s, v3.s[2]
        umlal   v4.2d, v7.2s, v3.s[0]
        umlal2  v4.2d, v7.4s, v3.s[2]
        ldp     q7, q23, [x2, #0x120]
        umlal   v10.2d, v5.2s, v3.s[0]
        umlal2  v10.2d, v5.4s, v3.s[2]
        ldp     q3, q5, [x2]
        ldp     q26, q27, [x2, #0x140]
        umlal   v10.2d, v20.2s, v2.s[0]
        umlal2  v10.2d, v20.4s, v2.s[1]
        ldp     d20, d29, [x1, #0xf0]
        umlal   v10.2d, v7.2s, v11.s[2]
        umlal2  v10.2d, v7.4s, v11.s[3]
        umlal   v10.2d, v23.2s, v11.s[0]
        umlal2  v10.2d, v23.4s, v11.s[1]
        umlal   v15.2d, v3.2s, v0.s[0]
        shl     v7.2d, v29.2d, #0x12
        umlal2  v15.2d, v3.4s, v0.s[2]
        usra    v24.2d, v20.2d, #0x34
        ldr     q3, [sp, #0x250]
        umlal   v10.2d, v26.2s, v18.s[2]
        umlal2  v10.2d, v26.4s, v18.s[3]
        ldp     q20, q23, [x2, #0x160]
        umlal   v10.2d, v27.2s, v18.s[0]
        ldp     q23, q26, [x2, #0x20]
        usra    v24.2d, v7.2d, #6
        umlal2  v10.2d, v27.4s, v18.s[1]
        ldp     q7, q27, [x2, #0x60]
        umlal   v13.2d, v7.2s, v0.s[0]
        umlal   v14.2d, v23.2s, v0.s[0]
        umlal2  v14.2d, v23.4s, v0.s[2]
        umlal   v16.2d, v26.2s, v0.s[0]
        ext     v23.16b, v1.16b, v15.16b, #8
        umlal2  v16.2d, v26.4s, v0.s[2]
        usra    v15.2d, v23.2d, #0x1d
        ldp     q23, q26, [x2, #0x40]
        umlal   v22.2d, v27.2s, v0.s[0]
        umlal2  v13.2d, v7.4s, v0.s[2]
        and     v7.16b, v15.16b, v8.16b
        ext     v15.16b, v15.16b, v1.16b, #8
        umlal2  v22.2d, v27.4s, v0.s[2]
        usra    v24.2d, v15.2d, #0x1d
        ldp     q15, q27, [x2, #0x80]
        umlal   v25.2d, v23.2s, v0.s[0]
        umlal   v19.2d, v26.2s, v0.s[0]
        umlal   v24.2d, v5.2s, v0.s[0]
        umlal2  v24.2d, v5.4s, v0.s[2]
        umlal2  v19.2d, v26.4s, v0.s[2]
        umlal2  v25.2d, v23.4s, v0.s[2]
        ldp     q5, q23, [x2]
        ldp     q23, q26, [x2, #0xc0]
        umlal   v6.2d, v15.2s, v0.s[0]
        umlal2  v6.2d, v15.4s, v0.s[2]
        umlal   v9.2d, v27.2s, v0.s[0]
        umlal2  v9.2d, v27.4s, v0.s[2]
        ldp     q15, q27, [x2, #0xa0]
        umlal   v28.2d, v23.2s, v0.s[0]
        umlal   v4.2d, v26.2s, v0.s[0]
        umlal2  v4.2d, v26.4s, v0.s[2]
        umlal2  v28.2d, v23.4s, v0.s[2]
        uzp1    v23.4s, v0.4s, v7.4s
        umlal   v17.2d, v27.2s, v0.s[0]
        umlal   v12.2d, v15.2s, v0.s[0]
        umlal2  v17.2d, v27.4s, v0.s[2]
        ldr     q26, [x2, #0x480]
        umlal2  v12.2d, v15.4s, v0.s[2]
        umlal   v24.2d, v5.2s, v7.s[0]
        ldp     q15, q27, [x2, #0x240]
        umlal2  v24.2d, v5.4s, v7.s[2]
        ldp     q5, q27, [x2, #0xe0]
        ldp     q29, q30, [x2, #0x100]
        umlal   v21.2d, v5.2s, v0.s[0]
        umlal2  v21.2d, v5.4s, v0.s[2]
        umlal   v3.2d, v29.2s, v0.s[0]
        umlal2  v3.2d, v29.4s, v0.s[2]
        ldp     d5, d29, [x1, #0xf8]
        umlal   v3.2d, v30.2s, v2.s[2]
        umlal2  v3.2d, v30.4s, v2.s[3]
        umlal   v10.2d, v27.2s, v0.s[0]
        mul     v30.2s, v24.2s, v26.2s
        umlal2  v10.2d, v27.4s, v0.s[2]
        ldp     q0, q27, [x2, #0x120]
        shl     v29.2d, v29.2d, #0x18
        usra    v14.2d, v5.2d, #0x2e
        and     v5.16b, v30.16b, v8.16b
        umlal   v24.2d, v15.2s, v5.s[0]
        ldp     q30, q31, [x2, #0x10]
        umlal   v3.2d, v0.2s, v2.s[0]
        umlal2  v3.2d, v0.4s, v2.s[1]
        ext     v0.16b, v1.16b, v24.16b, #8
        umlal   v3.2d, v27.2s, v11.s[2]
        usra    v24.2d, v0.2d, #0x1d
        umlal2  v3.2d, v27.4s, v11.s[3]
        ldp     q0, q27, [x2, #0x140]
        umlal   v16.2d, v31.2s, v7.s[0]
        umlal2  v16.2d, v31.4s, v7.s[2]
        usra    v14.2d, v29.2d, #6
        ext     v29.16b, v24.16b, v1.16b, #8
        mul     v26.2s, v29.2s, v26.2s
        umlal   v3.2d, v0.2s, v11.s[0]
        ldr     q29, [sp, #0x260]
        umlal2  v3.2d, v0.4s, v11.s[1]
        and     v0.16b, v26.16b, v8.16b
        umlal   v3.2d, v27.2s, v18.s[2]
        umlal2  v24.2d, v15.4s, v0.s[0]
        umlal2  v3.2d, v27.4s, v18.s[3]
        uzp1    v15.2d, v5.2d, v0.2d
        ldp     q0, q5, [x2, #0x30]
        umlal   v3.2d, v20.2s, v18.s[0]
        ldp     q26, q27, [x2, #0x240]
        ldp     q27, q31, [x2, #0x250]
        ext     v24.16b, v24.16b, v1.16b, #8
        ldr     q31, [x2, #0x480]
        umlal2  v3.2d, v20.4s, v18.s[1]
        usra    v14.2d, v24.2d, #0x1d
        umlal   v14.2d, v30.2s, v7.s[0]
        umlal2  v14.2d, v30.4s, v7.s[2]
        ldp     q20, q24, [x2, #0x50]
        umlal   v19.2d, v5.2s, v7.s[0]
        umlal   v25.2d, v0.2s, v7.s[0]
        umlal   v14.2d, v27.2s, v15.s[0]
        umlal2  v14.2d, v27.4s, v15.s[2]
        ldp     q27, q30, [x2, #0x170]
        umlal2  v25.2d, v0.4s, v7.s[2]
        umlal   v13.2d, v20.2s, v7.s[0]
        umlal2  v19.2d, v5.4s, v7.s[2]
        ldr     q0, [sp, #0x270]
        ldp     q5, q30, [x2, #0x70]
        umlal   v22.2d, v24.2s, v7.s[0]
        umlal2  v13.2d, v20.4s, v7.s[2]
        umlal2  v22.2d, v24.4s, v7.s[2]
        umlal   v9.2d, v30.2s, v7.s[0]
        ldr     q20, [sp, #0x280]
        umlal   v6.2d, v5.2s, v7.s[0]
        umlal2  v6.2d, v5.4s, v7.s[2]
        umlal2  v9.2d, v30.4s, v7.s[2]
        ldp     q5, q24, [x2, #0x90]
        umlal   v12.2d, v5.2s, v7.s[0]
        umlal   v17.2d, v24.2s, v7.s[0]
        umlal2  v12.2d, v5.4s, v7.s[2]
        ldp     q5, q30, [x2, #0xb0]
        umlal2  v17.2d, v24.4s, v7.s[2]
        umlal   v4.2d, v30.2s, v7.s[0]
        umlal   v28.2d, v5.2s, v7.s[0]
        umlal2  v28.2d, v5.4s, v7.s[2]
        umlal2  v4.2d, v30.4s, v7.s[2]
        ldp     q5, q24, [x2, #0xd0]
        umlal   v21.2d, v5.2s, v7.s[0]
        umlal   v10.2d, v24.2s, v7.s[0]
        umlal2  v10.2d, v24.4s, v7.s[2]
        umlal2  v21.2d, v5.4s, v7.s[2]
        ldp     q5, q24, [x2, #0xf0]
        umlal   v29.2d, v24.2s, v7.s[0]
        umlal2  v29.2d, v24.4s, v7.s[2]
        ldp     q24, q30, [x2, #0x130]
        umlal   v3.2d, v5.2s, v7.s[0]
        umlal2  v3.2d, v5.4s, v7.s[2]
        ldp     q5, q7, [x2, #0x110]
        umlal   v29.2d, v5.2s, v23.s[0]
        umlal2  v29.2d, v5.4s, v23.s[1]
        umlal   v29.2d, v7.2s, v2.s[2]
        umlal2  v29.2d, v7.4s, v2.s[3]
        ldp     q5, q7, [x2, #0x150]
        umlal   v29.2d, v24.2s, v2.s[0]
        umlal2  v29.2d, v24.4s, v2.s[1]
        umlal   v29.2d, v30.2s, v11.s[2]
        umlal2  v29.2d, v30.4s, v11.s[3]
        ldr     d24, [x1, #0x130]
        umlal   v29.2d, v5.2s, v11.s[0]
        umlal2  v29.2d, v5.4s, v11.s[1]
        mul     v5.2s, v14.2s, v31.2s
        umlal   v29.2d, v7.2s, v18.s[2]
        shl     v24.2d, v24.2d, #2
        umlal2  v29.2d, v7.4s, v18.s[3]
        ldp     q7, q30, [x2, #0x280]
        umlal   v29.2d, v27.2s, v18.s[0]
        and     v5.16b, v5.16b, v8.16b
        umlal2  v29.2d, v27.4s, v18.s[1]
        umlal   v14.2d, v26.2s, v5.s[0]
        umlal   v19.2d, v7.2s, v15.s[0]
        umlal   v13.2d, v30.2s, v15.s[0]
        umlal2  v19.2d, v7.4s, v15.s[2]
        ldp     q7, q27, [x2, #0x260]
        umlal2  v13.2d, v30.4s, v15.s[2]
        ext     v30.16b, v1.16b, v14.16b, #8
        usra    v14.2d, v30.2d, #0x1d
        ext     v30.16b, v14.16b, v1.16b, #8
        umlal   v25.2d, v27.2s, v15.s[0]
        mul     v30.2s, v30.2s, v31.2s
        umlal2  v25.2d, v27.4s, v15.s[2]
        ldp     q27, q31, [x2, #0x2a0]
        and     v8.16b, v30.16b, v8.16b
        uzp1    v5.2d, v5.2d, v8.2d
        umlal2  v14.2d, v26.4s, v8.s[0]
        ldp     q8, q26, [x2, #0x2c0]
        uzp1    v30.4s, v15.4s, v5.4s
        umlal   v22.2d, v27.2s, v15.s[0]
        umlal   v6.2d, v31.2s, v15.s[0]
        ext     v14.16b, v14.16b, v1.16b, #8
        umlal2  v22.2d, v27.4s, v15.s[2]
        usra    v16.2d, v14.2d, #0x1d
        ldp     q14, q27, [x2, #0x300]
        umlal2  v6.2d, v31.4s, v15.s[2]
        umlal   v12.2d, v26.2s, v15.s[0]
        umlal2  v12.2d, v26.4s, v15.s[2]
        umlal   v16.2d, v7.2s, v15.s[0]
        umlal2  v16.2d, v7.4s, v15.s[2]
        ldp     q7, q26, [x2, #0x340]
        umlal   v9.2d, v8.2s, v15.s[0]
        umlal2  v9.2d, v8.4s, v15.s[2]
        umlal   v21.2d, v27.2s, v15.s[0]
        umlal   v4.2d, v14.2s, v15.s[0]
        umlal2  v4.2d, v14.4s, v15.s[2]
        ldp     q14, q8, [x2, #0x2e0]
        umlal2  v21.2d, v27.4s, v15.s[2]
        umlal   v0.2d, v26.2s, v15.s[0]
        umlal2  v0.2d, v26.4s, v15.s[2]
        ldp     q26, q27, [x2, #0x110]
        umlal   v29.2d, v7.2s, v15.s[0]
        umlal   v28.2d, v8.2s, v15.s[0]
        umlal   v17.2d, v14.2s, v15.s[0]
        umlal2  v29.2d, v7.4s, v15.s[2]
        umlal2  v28.2d, v8.4s, v15.s[2]
        ldp     q8, q7, [x2, #0x320]
        umlal2  v17.2d, v14.4s, v15.s[2]
        umlal   v0.2d, v26.2s, v23.s[2]
        umlal2  v0.2d, v26.4s, v23.s[3]
        ldp     q14, q26, [x2, #0x130]
        umlal   v0.2d, v27.2s, v23.s[0]
        umlal2  v0.2d, v27.4s, v23.s[1]
        umlal   v0.2d, v14.2s, v2.s[2]
        umlal   v10.2d, v8.2s, v15.s[0]
        umlal2  v0.2d, v14.4s, v2.s[3]
        umlal   v3.2d, v7.2s, v15.s[0]
        umlal   v0.2d, v26.2s, v2.s[0]
        umlal2  v10.2d, v8.4s, v15.s[2]
        ldp     q14, q8, [x2, #0x150]
        umlal2  v3.2d, v7.4s, v15.s[2]
        ldp     q15, q7, [x2, #0x170]
        umlal2  v0.2d, v26.4s, v2.s[1]
        ldp     q26, q27, [x2, #0x250]
        umlal   v0.2d, v14.2s, v11.s[2]
        umlal2  v0.2d, v14.4s, v11.s[3]
        umlal   v0.2d, v8.2s, v11.s[0]
        umlal2  v0.2d, v8.4s, v11.s[1]
        ldp     d14, d8, [x1, #0x110]
        umlal   v0.2d, v15.2s, v18.s[2]
        umlal2  v0.2d, v15.4s, v18.s[3]
        umlal   v0.2d, v7.2s, v18.s[0]
        umlal2  v0.2d, v7.4s, v18.s[1]
        ldp     d15, d7, [x1, #0x100]
        umlal   v25.2d, v27.2s, v5.s[0]
        umlal   v16.2d, v26.2s, v5.s[0]
        shl     v8.2d, v8.2d, #0x2a
        umlal2  v16.2d, v26.4s, v5.s[2]
        umlal2  v25.2d, v27.4s, v5.s[2]
        ldp     q26, q27, [x2, #0x270]
        shl     v7.2d, v7.2d, #0x1e
        usra    v16.2d, v15.2d, #0x28
        usra    v16.2d, v7.2d, #6
        ldp     d15, d7, [x1, #0x108]
        umlal   v13.2d, v27.2s, v5.s[0]
        umlal   v19.2d, v26.2s, v5.s[0]
        umlal2  v13.2d, v27.4s, v5.s[2]
        umlal2  v19.2d, v26.4s, v5.s[2]
        ldp     q26, q27, [x2, #0x290]
        usra    v25.2d, v15.2d, #0x22
        shl     v15.2d, v7.2d, #0x24
        usra    v19.2d, v14.2d, #0x1c
        ldp     d14, d7, [x1, #0x118]
        usra    v25.2d, v15.2d, #6
        umlal   v22.2d, v26.2s, v5.s[0]
        usra    v19.2d, v8.2d, #6
        ldp     q15, q8, [x2, #0x2b0]
        umlal   v6.2d, v27.2s, v5.s[0]
        umlal2  v22.2d, v26.4s, v5.s[2]
        usra    v13.2d, v14.2d, #0x16
        umlal2  v6.2d, v27.4s, v5.s[2]
        shl     v14.2d, v7.2d, #0x30
        ldp     d7, d26, [x1, #0x120]
        usra    v13.2d, v14.2d, #6
        ldp     d14, d27, [x1, #0x128]
        umlal   v12.2d, v8.2s, v5.s[0]
        umlal2  v12.2d, v8.4s, v5.s[2]
        usra    v22.2d, v7.2d, #0x10
        umlal   v9.2d, v15.2s, v5.s[0]
        shl     v8.2d, v27.2d, #0x3c
        shl     v7.2d, v26.2d, #0x36
        usra    v6.2d, v14.2d, #0xa
        umlal2  v9.2d, v15.4s, v5.s[2]
        usra    v22.2d, v7.2d, #6
        ldp     q14, q15, [x2, #0x310]
        uzp2    v7.2d, v16.2d, v25.2d
        uzp1    v16.2d, v16.2d, v25.2d
        usra    v6.2d, v8.2d, #6
        ldp     d8, d25, [x1, #0x138]
        usra    v9.2d, v24.2d, #6
        uzp2    v24.2d, v19.2d, v13.2d
        shl     v26.2d, v7.2d, #0x23
        uzp1    v13.2d, v19.2d, v13.2d
        ext     v1.16b, v1.16b, v7.16b, #8
        ext     v7.16b, v7.16b, v24.16b, #8
        usra    v16.2d, v26.2d, #6
        ldp     q19, q26, [x2, #0x2d0]
        shl     v27.2d, v24.2d, #0x23
        umlal   v3.2d, v15.2s, v5.s[0]
        shl     v25.2d, v25.2d, #0xe
        umlal   v10.2d, v14.2s, v5.s[0]
        usra    v13.2d, v27.2d, #6
        umlal2  v3.2d, v15.4s, v5.s[2]
        usra    v16.2d, v1.2d, #0x1d
        ldp     q15, q1, [x2, #0x2f0]
        umlal2  v10.2d, v14.4s, v5.s[2]
        uzp2    v14.2d, v22.2d, v6.2d
        uzp1    v6.2d, v22.2d, v6.2d
        usra    v13.2d, v7.2d, #0x1d
        umlal   v28.2d, v26.2s, v5.s[0]
        shl     v7.2d, v14.2d, #0x23
        umlal   v17.2d, v19.2s, v5.s[0]
        ext     v22.16b, v24.16b, v14.16b, #8
        umlal2  v17.2d, v19.4s, v5.s[2]
        usra    v6.2d, v7.2d, #6
        ldp     q7, q19, [x2, #0x330]
        umlal2  v28.2d, v26.4s, v5.s[2]
        str     q16, [x0]
        str     q13, [x0, #0x10]
        umlal   v4.2d, v15.2s, v5.s[0]
        ldp     d13, d16, [x1, #0x130]
        umlal   v21.2d, v1.2s, v5.s[0]
        ldp     d24, d26, [x1, #0x140]
        umlal2  v4.2d, v15.4s, v5.s[2]
        umlal2  v21.2d, v1.4s, v5.s[2]
        usra    v17.2d, v8.2d, #0x38
        ldp     q15, q8, [x2, #0x350]
        usra    v6.2d, v22.2d, #0x1d
        umlal   v29.2d, v7.2s, v5.s[0]
        umlal   v0.2d, v19.2s, v5.s[0]
        usra    v12.2d, v13.2d, #0x3e
        ldp     d13, d1, [x1, #0x158]
        umlal2  v0.2d, v19.4s, v5.s[2]
        umlal2  v29.2d, v7.4s, v5.s[2]
        ldp     d7, d19, [x1, #0x148]
        usra    v28.2d, v24.2d, #0x32
        str     q6, [x0, #0x20]
        shl     v6.2d, v16.2d, #8
        ldp     d16, d22, [x1, #0x160]
        shl     v24.2d, v26.2d, #0x14
        ldp     d26, d27, [x1, #0x150]
        usra    v10.2d, v13.2d, #0x20
        shl     v13.2d, v19.2d, #0x1a
        usra    v12.2d, v6.2d, #6
        usra    v4.2d, v7.2d, #0x2c
        usra    v28.2d, v24.2d, #6
        usra    v17.2d, v25.2d, #6
        uzp2    v6.2d, v9.2d, v12.2d
        ldp     q7, q19, [x2, #0x120]
        umlal   v20.2d, v15.2s, v5.s[0]
        ldp     d24, d25, [x1, #0x170]
        umlal2  v20.2d, v15.4s, v5.s[2]
        usra    v3.2d, v16.2d, #0x1a
        shl     v15.2d, v1.2d, #0x26
        uzp1    v12.2d, v9.2d, v12.2d
        usra    v21.2d, v26.2d, #0x26
        ext     v14.16b, v14.16b, v6.16b, #8
        shl     v9.2d, v6.2d, #0x23
        uzp2    v1.2d, v17.2d, v28.2d
        shl     v16.2d, v27.2d, #0x20
        uzp1    v17.2d, v17.2d, v28.2d
        usra    v0.2d, v24.2d, #0xe
        ldp     q24, q26, [x2, #0x140]
        shl     v22.2d, v22.2d, #0x2c
        ext     v6.16b, v6.16b, v1.16b, #8
        usra    v21.2d, v16.2d, #6
        usra    v10.2d, v15.2d, #6
        ldp     q15, q16, [x2, #0x180]
        shl     v25.2d, v25.2d, #0x38
        usra    v4.2d, v13.2d, #6
        usra    v12.2d, v9.2d, #6
        ldr     q13, [sp, #0x290]
        umlal   v20.2d, v8.2s, v30.s[0]
        usra    v3.2d, v22.2d, #6
        ldp     q9, q22, [x2, #0x160]
        umlal2  v20.2d, v8.4s, v30.s[1]
        ldp     q8, q27, [x2, #0x360]
        uzp2    v28.2d, v4.2d, v21.2d
        umlal   v20.2d, v7.2s, v23.s[2]
        usra    v0.2d, v25.2d, #6
        umlal2  v20.2d, v7.4s, v23.s[3]
        shl     v7.2d, v1.2d, #0x23
        umlal   v20.2d, v19.2s, v23.s[0]
        uzp1    v4.2d, v4.2d, v21.2d
        usra    v17.2d, v7.2d, #6
        ldp     d7, d21, [x1, #0x168]
        umlal2  v20.2d, v19.4s, v23.s[1]
        ldp     q19, q25, [x2, #0x130]
        umlal   v20.2d, v24.2s, v2.s[2]
        ext     v1.16b, v1.16b, v28.16b, #8
        usra    v12.2d, v14.2d, #0x1d
        uzp2    v14.2d, v10.2d, v3.2d
        uzp1    v10.2d, v10.2d, v3.2d
        shl     v3.2d, v28.2d, #0x23
        umlal2  v20.2d, v24.4s, v2.s[3]
        ldr     q24, [sp, #0x2a0]
        usra    v29.2d, v7.2d, #0x14
        umlal   v20.2d, v26.2s, v2.s[0]
        ext     v7.16b, v28.16b, v14.16b, #8
        shl     v28.2d, v14.2d, #0x23
        usra    v4.2d, v3.2d, #6
        ldr     d3, [x1, #0x180]
        str     q12, [x0, #0x30]
        shl     v12.2d, v21.2d, #0x32
        umlal2  v20.2d, v26.4s, v2.s[1]
        ldr     q21, [sp, #0x2b0]
        usra    v29.2d, v12.2d, #6
        ldp     q12, q26, [x2, #0x150]
        umlal   v20.2d, v9.2s, v11.s[2]
        usra    v17.2d, v6.2d, #0x1d
        umlal2  v20.2d, v9.4s, v11.s[3]
        ldp     q9, q6, [x2, #0x370]
        umlal   v20.2d, v22.2s, v11.s[0]
        usra    v10.2d, v28.2d, #6
        uzp1    v28.2d, v29.2d, v0.2d
        uzp2    v0.2d, v29.2d, v0.2d
        str     q17, [x0, #0x40]
        usra    v4.2d, v1.2d, #0x1d
        shl     v1.2d, v0.2d, #0x23
        umlal   v13.2d, v8.2s, v5.s[0]
        ldp     d17, d29, [x1, #0x178]
        umlal2  v13.2d, v8.4s, v5.s[2]
        usra    v28.2d, v1.2d, #6
        ldp     q8, q1, [x2, #0x170]
        ext     v14.16b, v14.16b, v0.16b, #8
        str     q4, [x0, #0x50]
        ldr     q4, [sp, #0x2c0]
        umlal2  v20.2d, v22.4s, v11.s[1]
        umlal   v20.2d, v15.2s, v18.s[2]
        usra    v10.2d, v7.2d, #0x1d
        ldp     q7, q22, [x2, #0x160]
        umlal2  v20.2d, v15.4s, v18.s[3]
        shl     v15.2d, v29.2d, #0x3e
        umlal   v13.2d, v27.2s, v30.s[0]
        umlal2  v13.2d, v27.4s, v30.s[1]
        ldp     q27, q29, [x2, #0x140]
        str     q10, [x0, #0x60]
        usra    v28.2d, v14.2d, #0x1d
        umlal   v13.2d, v19.2s, v23.s[2]
        shl     v14.2d, v3.2d, #4
        ldp     q10, q3, [x2, #0x190]
        umlal2  v13.2d, v19.4s, v23.s[3]
        umlal   v13.2d, v25.2s, v23.s[0]
        str     q28, [x0, #0x70]
        ldr     q19, [sp, #0x1a0]
        umlal   v24.2d, v9.2s, v5.s[0]
        umlal2  v13.2d, v25.4s, v23.s[1]
        ldp     q25, q28, [x2, #0x380]
        umlal   v20.2d, v16.2s, v18.s[0]
        umlal   v13.2d, v12.2s, v2.s[2]
        umlal2  v24.2d, v9.4s, v5.s[2]
        umlal   v24.2d, v6.2s, v30.s[0]
        umlal2  v24.2d, v6.4s, v30.s[1]
        ldp     q9, q6, [x2, #0x1a0]
        umlal2  v20.2d, v16.4s, v18.s[1]
        umlal2  v13.2d, v12.4s, v2.s[3]
        ldp     q12, q16, [x2, #0x180]
        umlal   v13.2d, v26.2s, v2.s[0]
        umlal2  v13.2d, v26.4s, v2.s[1]
        usra    v20.2d, v17.2d, #8
        ldp     q17, q26, [x2, #0x150]
        umlal   v13.2d, v8.2s, v11.s[2]
        umlal2  v13.2d, v8.4s, v11.s[3]
        umlal   v24.2d, v27.2s, v23.s[2]
        usra    v20.2d, v15.2d, #6
        ldp     d15, d8, [x1, #0x180]
        umlal2  v24.2d, v27.4s, v23.s[3]
        umlal   v24.2d, v29.2s, v23.s[0]
        umlal   v13.2d, v1.2s, v11.s[0]
        umlal2  v13.2d, v1.4s, v11.s[1]
        ldp     q1, q27, [x2, #0x170]
        umlal2  v24.2d, v29.4s, v23.s[1]
        umlal   v24.2d, v7.2s, v2.s[2]
        shl     v8.2d, v8.2d, #0xa
        umlal2  v24.2d, v7.4s, v2.s[3]
        ldp     q7, q29, [x2, #0x190]
        umlal   v24.2d, v22.2s, v2.s[0]
        umlal   v13.2d, v10.2s, v18.s[2]
        umlal2  v13.2d, v10.4s, v18.s[3]
        umlal   v13.2d, v3.2s, v18.s[0]
        umlal   v21.2d, v25.2s, v5.s[0]
        umlal2  v13.2d, v3.4s, v18.s[1]
        ldr     q10, [sp, #0x1b0]
        umlal2  v24.2d, v22.4s, v2.s[1]
        ldp     q3, q22, [x2, #0x390]
        umlal   v24.2d, v12.2s, v11.s[2]
        umlal2  v24.2d, v12.4s, v11.s[3]
        usra    v13.2d, v14.2d, #6
        ldp     d12, d14, [x1, #0x188]
        umlal   v24.2d, v16.2s, v11.s[0]
        umlal2  v24.2d, v16.4s, v11.s[1]
        umlal2  v21.2d, v25.4s, v5.s[2]
        uzp1    v16.2d, v20.2d, v13.2d
        uzp2    v13.2d, v20.2d, v13.2d
        ldp     q20, q25, [x2, #0x180]
        umlal   v21.2d, v28.2s, v30.s[0]
        ext     v0.16b, v0.16b, v13.16b, #8
        shl     v14.2d, v14.2d, #0x10
        umlal2  v21.2d, v28.4s, v30.s[1]
        shl     v28.2d, v13.2d, #0x23
        umlal   v24.2d, v9.2s, v18.s[2]
        umlal2  v24.2d, v9.4s, v18.s[3]
        usra    v16.2d, v28.2d, #6
        umlal   v24.2d, v6.2s, v18.s[0]
        ldp     q9, q28, [x2, #0x3a0]
        umlal   v21.2d, v17.2s, v23.s[2]
        umlal2  v21.2d, v17.4s, v23.s[3]
        umlal   v21.2d, v26.2s, v23.s[0]
        usra    v16.2d, v0.2d, #0x1d
        ldp     q0, q17, [x2, #0x160]
        umlal2  v21.2d, v26.4s, v23.s[1]
        umlal   v4.2d, v3.2s, v5.s[0]
        umlal   v21.2d, v1.2s, v2.s[2]
        umlal2  v21.2d, v1.4s, v2.s[3]
        ldp     q1, q26, [x2, #0x1a0]
        umlal2  v4.2d, v3.4s, v5.s[2]
        str     q16, [x0, #0x80]
        umlal   v21.2d, v27.2s, v2.s[0]
        ldp     q3, q16, [x2, #0x1b0]
        umlal2  v21.2d, v27.4s, v2.s[1]
        umlal2  v24.2d, v6.4s, v18.s[1]
        ldp     q6, q27, [x2, #0x1c0]
        umlal   v21.2d, v7.2s, v11.s[2]
        umlal   v4.2d, v22.2s, v30.s[0]
        umlal2  v21.2d, v7.4s, v11.s[3]
        umlal   v21.2d, v29.2s, v11.s[0]
        usra    v24.2d, v15.2d, #0x3c
        ldp     q15, q7, [x2, #0x170]
        umlal2  v4.2d, v22.4s, v30.s[1]
        umlal   v4.2d, v0.2s, v23.s[2]
        umlal2  v4.2d, v0.4s, v23.s[3]
        ldp     d0, d22, [x1, #0x190]
        usra    v24.2d, v8.2d, #6
        umlal   v4.2d, v17.2s, v23.s[0]
        umlal2  v21.2d, v29.4s, v11.s[1]
        ldp     q8, q29, [x2, #0x190]
        umlal   v21.2d, v3.2s, v18.s[2]
        umlal2  v21.2d, v3.4s, v18.s[3]
        umlal2  v4.2d, v17.4s, v23.s[1]
        ldp     q3, q17, [x2, #0x1d0]
        shl     v22.2d, v22.2d, #0x16
        umlal   v4.2d, v20.2s, v2.s[2]
        umlal   v21.2d, v16.2s, v18.s[0]
        umlal2  v21.2d, v16.4s, v18.s[1]
        umlal   v19.2d, v9.2s, v5.s[0]
        umlal2  v4.2d, v20.4s, v2.s[3]
        ldp     q16, q20, [x2, #0x1b0]
        umlal   v4.2d, v25.2s, v2.s[0]
        usra    v21.2d, v12.2d, #0x36
        umlal2  v4.2d, v25.4s, v2.s[1]
        umlal   v4.2d, v1.2s, v11.s[2]
        ldp     d12, d25, [x1, #0x198]
        umlal2  v19.2d, v9.4s, v5.s[2]
        umlal   v19.2d, v28.2s, v30.s[0]
        usra    v21.2d, v14.2d, #6
        umlal2  v4.2d, v1.4s, v11.s[3]
        umlal   v4.2d, v26.2s, v11.s[0]
        umlal2  v4.2d, v26.4s, v11.s[1]
        ldp     q14, q9, [x2, #0x180]
        umlal2  v19.2d, v28.4s, v30.s[1]
        uzp1    v1.2d, v24.2d, v21.2d
        umlal   v4.2d, v6.2s, v18.s[2]
        ldp     q26, q28, [x2, #0x3b0]
        umlal   v19.2d, v15.2s, v23.s[2]
        uzp2    v21.2d, v24.2d, v21.2d
        umlal2  v19.2d, v15.4s, v23.s[3]
        umlal2  v4.2d, v6.4s, v18.s[3]
        shl     v15.2d, v21.2d, #0x23
        umlal   v19.2d, v7.2s, v23.s[0]
        ext     v13.16b, v13.16b, v21.16b, #8
        umlal2  v19.2d, v7.4s, v23.s[1]
        ldp     q6, q7, [x2, #0x1c0]
        umlal   v4.2d, v27.2s, v18.s[0]
        usra    v1.2d, v15.2d, #6
        umlal   v19.2d, v8.2s, v2.s[2]
        shl     v15.2d, v25.2d, #0x1c
        umlal2  v4.2d, v27.4s, v18.s[1]
        umlal2  v19.2d, v8.4s, v2.s[3]
        umlal   v19.2d, v29.2s, v2.s[0]
        usra    v1.2d, v13.2d, #0x1d
        umlal2  v19.2d, v29.4s, v2.s[1]
        usra    v4.2d, v0.2d, #0x30
        str     q1, [x0, #0x90]
        usra    v4.2d, v22.2d, #6
        umlal   v19.2d, v16.2s, v11.s[2]
        ldp     q13, q8, [x2, #0x1a0]
        umlal2  v19.2d, v16.4s, v11.s[3]
        ldp     q0, q1, [x2, #0x1e0]
        umlal   v19.2d, v20.2s, v11.s[0]
        ldp     d16, d22, [x1, #0x1a0]
        umlal2  v19.2d, v20.4s, v11.s[1]
        umlal   v19.2d, v3.2s, v18.s[2]
        ldr     q20, [sp, #0x1c0]
        umlal2  v19.2d, v3.4s, v18.s[3]
        ldp     q3, q24, [x2, #0x3c0]
        umlal   v10.2d, v26.2s, v5.s[0]
        umlal   v19.2d, v17.2s, v18.s[0]
        umlal2  v19.2d, v17.4s, v18.s[1]
        shl     v17.2d, v22.2d, #0x22
        umlal2  v10.2d, v26.4s, v5.s[2]
        umlal   v10.2d, v28.2s, v30.s[0]
        umlal2  v10.2d, v28.4s, v30.s[1]
        usra    v19.2d, v12.2d, #0x2a
        umlal   v10.2d, v14.2s, v23.s[2]
        umlal2  v10.2d, v14.4s, v23.s[3]
        ldp     q12, q14, [x2, #0x190]
        umlal   v10.2d, v9.2s, v23.s[0]
        umlal2  v10.2d, v9.4s, v23.s[1]
        usra    v19.2d, v15.2d, #6
        umlal   v10.2d, v13.2s, v2.s[2]
        umlal2  v10.2d, v13.4s, v2.s[3]
        umlal   v10.2d, v8.2s, v2.s[0]
        umlal2  v10.2d, v8.4s, v2.s[1]
        uzp2    v13.2d, v4.2d, v19.2d
        uzp1    v15.2d, v4.2d, v19.2d
        umlal   v10.2d, v6.2s, v11.s[2]
        shl     v8.2d, v13.2d, #0x23
        ext     v9.16b, v21.16b, v13.16b, #8
        umlal2  v10.2d, v6.4s, v11.s[3]
        usra    v15.2d, v8.2d, #6
        umlal   v10.2d, v7.2s, v11.s[0]
        umlal2  v10.2d, v7.4s, v11.s[1]
        ldp     q8, q4, [x2, #0x1b0]
        umlal   v10.2d, v0.2s, v18.s[2]
        umlal2  v10.2d, v0.4s, v18.s[3]
        usra    v15.2d, v9.2d, #0x1d
        umlal   v10.2d, v1.2s, v18.s[0]
        umlal2  v10.2d, v1.4s, v18.s[1]
        umlal   v20.2d, v3.2s, v5.s[0]
        umlal2  v20.2d, v3.4s, v5.s[2]
        str     q15, [x0, #0xa0]
        ldr     q15, [sp, #0x1d0]
        umlal   v20.2d, v24.2s, v30.s[0]
        usra    v10.2d, v16.2d, #0x24
        umlal2  v20.2d, v24.4s, v30.s[1]
        ldp     q9, q0, [x2, #0x1a0]
        umlal   v20.2d, v12.2s, v23.s[2]
        ldr     q1, [sp, #0x1e0]
        umlal2  v20.2d, v12.4s, v23.s[3]
        add     sp, sp, #0x2d0
        .cfi_adjust_cfa_offset -720
        ldp     q12, q3, [x2, #0x1c0]
        umlal   v20.2d, v14.2s, v23.s[0]
        ldp     q6, q7, [x2, #0x1d0]
        umlal2  v20.2d, v14.4s, v23.s[1]
        umlal   v20.2d, v8.2s, v2.s[2]
        ldp     q14, q16, [x2, #0x3d0]
        ldp     q19, q21, [x2, #0x1e0]
        umlal2  v20.2d, v8.4s, v2.s[3]
        ldp     q8, q22, [x2, #0x3e0]
        umlal   v20.2d, v4.2s, v2.s[0]
        ldp     q24, q25, [x2, #0x200]
        umlal2  v20.2d, v4.4s, v2.s[1]
        ldp     q4, q26, [x2, #0x1f0]
        usra    v10.2d, v17.2d, #6
        ldp     d17, d27, [x1, #0x1b0]
        ldp     d28, d29, [x1, #0x1a8]
        umlal   v20.2d, v6.2s, v11.s[2]
        ldp     x25, x26, [sp, #0x70]
        .cfi_restore 25
        .cfi_restore 26
        umlal   v15.2d, v14.2s, v5.s[0]
        umlal2  v15.2d, v14.4s, v5.s[2]
        shl     v14.2d, v29.2d, #0x28
        ldp     x21, x22, [sp, #0x50]
        .cfi_restore 21
        .cfi_restore 22
        umlal   v15.2d, v16.2s, v30.s[0]
        shl     v27.2d, v27.2d, #0x2e
        ldp     x27, x28, [sp, #0x80]
        .cfi_restore 27
        .cfi_restore 28
        umlal2  v15.2d, v16.4s, v30.s[1]
        ldp     x19, x20, [sp, #0x40]
        .cfi_restore 19
        .cfi_restore 20
        umlal   v15.2d, v9.2s, v23.s[2]
        ldp     x23, x24, [sp, #0x60]
        .cfi_restore 23
        .cfi_restore 24
        umlal2  v20.2d, v6.4s, v11.s[3]
        umlal   v20.2d, v7.2s, v11.s[0]
        umlal2  v15.2d, v9.4s, v23.s[3]
        ldr     q9, [x2, #0x400]
        umlal   v15.2d, v0.2s, v23.s[0]
        umlal2  v15.2d, v0.4s, v23.s[1]
        ldr     q0, [x2, #0x410]
        umlal   v15.2d, v12.2s, v2.s[2]
        umlal2  v15.2d, v12.4s, v2.s[3]
        umlal   v15.2d, v3.2s, v2.s[0]
        umlal2  v15.2d, v3.4s, v2.s[1]
        ldp     q12, q3, [x2, #0x1b0]
        umlal   v15.2d, v19.2s, v11.s[2]
        umlal2  v20.2d, v7.4s, v11.s[1]
        umlal   v20.2d, v4.2s, v18.s[2]
        umlal2  v20.2d, v4.4s, v18.s[3]
        ldp     q4, q6, [x2, #0x1d0]
        ldp     q7, q16, [x2, #0x1f0]
        umlal   v20.2d, v26.2s, v18.s[0]
        umlal   v1.2d, v8.2s, v5.s[0]
        umlal2  v20.2d, v26.4s, v18.s[1]
        ldr     q26, [x2, #0x430]
        umlal2  v1.2d, v8.4s, v5.s[2]
        umlal2  v15.2d, v19.4s, v11.s[3]
        ldp     d8, d19, [x1, #0x1b8]
        umlal   v15.2d, v21.2s, v11.s[0]
        umlal   v1.2d, v22.2s, v30.s[0]
        usra    v20.2d, v28.2d, #0x1e
        umlal2  v1.2d, v22.4s, v30.s[1]
        ldr     q22, [x2, #0x420]
        umlal   v1.2d, v12.2s, v23.s[2]
        umlal2  v15.2d, v21.4s, v11.s[1]
        ldr     q21, [x2, #0x410]
        umlal   v15.2d, v24.2s, v18.s[2]
        usra    v20.2d, v14.2d, #6
        umlal2  v15.2d, v24.4s, v18.s[3]
        ldp     q14, q24, [x2, #0x3f0]
        umlal2  v1.2d, v12.4s, v23.s[3]
        shl     v12.2d, v19.2d, #0x34
        umlal   v1.2d, v3.2s, v23.s[0]
        ldr     q19, [x2, #0x230]
        umlal2  v1.2d, v3.4s, v23.s[1]
        uzp2    v3.2d, v10.2d, v20.2d
        uzp1    v10.2d, v10.2d, v20.2d
        umlal   v1.2d, v4.2s, v2.s[2]
        ext     v13.16b, v13.16b, v3.16b, #8
        shl     v20.2d, v3.2d, #0x23
        umlal   v15.2d, v25.2s, v18.s[0]
        umlal2  v15.2d, v25.4s, v18.s[1]
        umull   v25.2d, v14.2s, v5.s[0]
        usra    v10.2d, v20.2d, #6
        umlal2  v1.2d, v4.4s, v2.s[3]
        ldp     q4, q20, [x2, #0x1c0]
        umlal   v1.2d, v6.2s, v2.s[0]
        umlal2  v1.2d, v6.4s, v2.s[1]
        usra    v15.2d, v17.2d, #0x18
        ldp     q6, q17, [x2, #0x210]
        umlal2  v25.2d, v14.4s, v5.s[2]
        usra    v10.2d, v13.2d, #0x1d
        ldp     q13, q14, [x2, #0x1e0]
        umlal   v1.2d, v7.2s, v11.s[2]
        umlal2  v1.2d, v7.4s, v11.s[3]
        usra    v15.2d, v27.2d, #6
        ldp     q7, q27, [x2, #0x220]
        umlal   v25.2d, v24.2s, v30.s[0]
        umlal   v1.2d, v16.2s, v11.s[0]
        str     q10, [x0, #0xb0]
        umlal2  v1.2d, v16.4s, v11.s[1]
        ldr     q10, [x2, #0x430]
        ldp     q16, q28, [x2, #0x200]
        umlal2  v25.2d, v24.4s, v30.s[1]
        ldp     d24, d29, [x1, #0x1c0]
        umlal   v25.2d, v4.2s, v23.s[2]
        umlal2  v25.2d, v4.4s, v23.s[3]
        umlal   v1.2d, v6.2s, v18.s[2]
        umlal   v25.2d, v20.2s, v23.s[0]
        umlal2  v25.2d, v20.4s, v23.s[1]
        umlal2  v1.2d, v6.4s, v18.s[3]
        ldr     q4, [x2, #0x420]
        umlal   v1.2d, v17.2s, v18.s[0]
        shl     v6.2d, v29.2d, #0x3a
        umlal2  v1.2d, v17.4s, v18.s[1]
        ldr     d17, [x1, #0x1c8]
        umlal   v25.2d, v13.2s, v2.s[2]
        umlal2  v25.2d, v13.4s, v2.s[3]
        umlal   v25.2d, v14.2s, v2.s[0]
        umlal2  v25.2d, v14.4s, v2.s[1]
        usra    v1.2d, v8.2d, #0x12
        ldp     q13, q14, [x2, #0x1d0]
        umlal   v25.2d, v16.2s, v11.s[2]
        umlal2  v25.2d, v16.4s, v11.s[3]
        ldr     q8, [x2, #0x440]
        umlal   v25.2d, v28.2s, v11.s[0]
        usra    v1.2d, v12.2d, #6
        umull   v12.2d, v9.2s, v5.s[0]
        umlal2  v25.2d, v28.4s, v11.s[1]
        ldr     q16, [x2, #0x440]
        umlal   v25.2d, v7.2s, v18.s[2]
        umlal2  v25.2d, v7.4s, v18.s[3]
        ldr     q7, [x2, #0x230]
        umlal2  v12.2d, v9.4s, v5.s[2]
        uzp1    v9.2d, v15.2d, v1.2d
        umlal   v12.2d, v0.2s, v30.s[0]
        uzp2    v15.2d, v15.2d, v1.2d
        umull   v1.2d, v21.2s, v5.s[0]
        ext     v3.16b, v3.16b, v15.16b, #8
        shl     v20.2d, v15.2d, #0x23
        ldp     q28, q29, [x2, #0x1f0]
        umlal   v25.2d, v27.2s, v18.s[0]
        umlal2  v25.2d, v27.4s, v18.s[1]
        usra    v9.2d, v20.2d, #6
        umlal2  v12.2d, v0.4s, v30.s[1]
        umlal   v12.2d, v13.2s, v23.s[2]
        umlal2  v12.2d, v13.4s, v23.s[3]
        umlal   v12.2d, v14.2s, v23.s[0]
        usra    v9.2d, v3.2d, #0x1d
        ldp     q13, q0, [x2, #0x1e0]
        umlal2  v12.2d, v14.4s, v23.s[1]
        usra    v25.2d, v24.2d, #0xc
        ldp     q14, q3, [x2, #0x220]
        umlal   v12.2d, v28.2s, v2.s[2]
        umlal2  v12.2d, v28.4s, v2.s[3]
        str     q9, [x0, #0xc0]
        umlal   v12.2d, v29.2s, v2.s[0]
        ldp     q9, q20, [x2, #0x210]
        usra    v25.2d, v6.2d, #6
        ldp     q6, q24, [x2, #0x200]
        umlal2  v12.2d, v29.4s, v2.s[1]
        umlal2  v1.2d, v21.4s, v5.s[2]
        ldr     q21, [x2, #0x450]
        umlal   v1.2d, v4.2s, v30.s[0]
        umlal2  v1.2d, v4.4s, v30.s[1]
        ldr     d4, [x1, #0x1d0]
        umlal   v1.2d, v13.2s, v23.s[2]
        umlal2  v1.2d, v13.4s, v23.s[3]
        umull   v13.2d, v22.2s, v5.s[0]
        umlal   v12.2d, v9.2s, v11.s[2]
        ldp     q27, q28, [x2, #0x1f0]
        umlal2  v12.2d, v9.4s, v11.s[3]
        ldp     q9, q29, [x2, #0x210]
        umlal   v12.2d, v20.2s, v11.s[0]
        shl     v4.2d, v4.2d, #6
        umlal2  v12.2d, v20.4s, v11.s[1]
        umlal   v12.2d, v19.2s, v18.s[2]
        umlal2  v12.2d, v19.4s, v18.s[3]
        umlal2  v13.2d, v22.4s, v5.s[2]
        umull   v18.2d, v26.2s, v5.s[0]
        umlal   v1.2d, v0.2s, v23.s[0]
        usra    v12.2d, v17.2d, #6
        umlal2  v1.2d, v0.4s, v23.s[1]
        ldp     q0, q17, [x2, #0x200]
        umlal   v13.2d, v10.2s, v30.s[0]
        umlal   v1.2d, v6.2s, v2.s[2]
        umlal2  v1.2d, v6.4s, v2.s[3]
        umlal   v1.2d, v24.2s, v2.s[0]
        uzp1    v6.2d, v25.2d, v12.2d
        umlal2  v1.2d, v24.4s, v2.s[1]
        uzp2    v12.2d, v25.2d, v12.2d
        ldp     q19, q20, [x2, #0x220]
        umlal2  v13.2d, v10.4s, v30.s[1]
        shl     v10.2d, v12.2d, #0x23
        umlal   v13.2d, v27.2s, v23.s[2]
        umlal2  v13.2d, v27.4s, v23.s[3]
        ldr     q22, [x2, #0x230]
        usra    v6.2d, v10.2d, #6
        ldr     q10, [x2, #0x450]
        umlal   v1.2d, v14.2s, v11.s[2]
        ext     v15.16b, v15.16b, v12.16b, #8
        ldp     q24, q25, [x2, #0x210]
        umlal2  v1.2d, v14.4s, v11.s[3]
        umlal   v1.2d, v3.2s, v11.s[0]
        umlal   v13.2d, v28.2s, v23.s[0]
        usra    v6.2d, v15.2d, #0x1d
        ldp     d14, d15, [x1, #0x1d0]
        umlal2  v13.2d, v28.4s, v23.s[1]
        umlal   v13.2d, v9.2s, v2.s[2]
        umlal2  v13.2d, v9.4s, v2.s[3]
        umlal2  v18.2d, v26.4s, v5.s[2]
        ldr     q9, [x2, #0x460]
        umlal   v18.2d, v16.2s, v30.s[0]
        str     q6, [x0, #0xd0]
        ldr     q6, [x2, #0x460]
        umlal2  v1.2d, v3.4s, v11.s[1]
        ldr     q3, [x2, #0x470]
        shl     v15.2d, v15.2d, #0xc
        ldp     d26, d27, [x1, #0x1d8]
        umlal2  v18.2d, v16.4s, v30.s[1]
        umlal   v18.2d, v0.2s, v23.s[2]
        ldr     d16, [x1, #0x1f8]
        umlal   v13.2d, v29.2s, v2.s[0]
        usra    v1.2d, v4.2d, #6
        umlal2  v13.2d, v29.4s, v2.s[1]
        ldp     d4, d28, [x1, #0x1e0]
        umlal   v13.2d, v7.2s, v11.s[2]
        shl     v27.2d, v27.2d, #0x12
        ldr     q29, [x2, #0x230]
        umlal2  v13.2d, v7.4s, v11.s[3]
        ldp     q11, q7, [x2, #0x220]
        umlal2  v18.2d, v0.4s, v23.s[3]
        ldr     q0, [x2, #0x470]
        umlal   v18.2d, v17.2s, v23.s[0]
        shl     v28.2d, v28.2d, #0x18
        umlal2  v18.2d, v17.4s, v23.s[1]
        movi    v17.2d, #0000000000000000
        umlal   v18.2d, v19.2s, v2.s[2]
        usra    v13.2d, v14.2d, #0x3a
        umlal2  v18.2d, v19.4s, v2.s[3]
        umull   v14.2d, v8.2s, v5.s[0]
        umlal   v18.2d, v20.2s, v2.s[0]
        usra    v13.2d, v15.2d, #6
        umlal2  v14.2d, v8.4s, v5.s[2]
        umlal2  v18.2d, v20.4s, v2.s[1]
        ldp     d15, d8, [x1, #0x1f0]
        umlal   v14.2d, v21.2s, v30.s[0]
        umlal2  v14.2d, v21.4s, v30.s[1]
        ldp     d19, d20, [x1, #0x1e8]
        uzp1    v21.2d, v1.2d, v13.2d
        usra    v18.2d, v26.2d, #0x34
        umull   v26.2d, v9.2s, v5.s[0]
        uzp2    v13.2d, v1.2d, v13.2d
        umlal   v14.2d, v24.2s, v23.s[2]
        umlal2  v14.2d, v24.4s, v23.s[3]
        ext     v12.16b, v12.16b, v13.16b, #8
        umlal   v14.2d, v25.2s, v23.s[0]
        usra    v18.2d, v27.2d, #6
        umull   v1.2d, v10.2s, v5.s[0]
        shl     v24.2d, v13.2d, #0x23
        umlal2  v14.2d, v25.4s, v23.s[1]
        shl     v25.2d, v8.2d, #0x24
        umlal   v14.2d, v22.2s, v2.s[2]
        usra    v21.2d, v24.2d, #6
        umlal2  v14.2d, v22.4s, v2.s[3]
        shl     v8.2d, v20.2d, #0x1e
        umlal2  v1.2d, v10.4s, v5.s[2]
        umlal2  v26.2d, v9.4s, v5.s[2]
        usra    v21.2d, v12.2d, #0x1d
        umlal   v1.2d, v6.2s, v30.s[0]
        usra    v14.2d, v4.2d, #0x2e
        umlal2  v1.2d, v6.4s, v30.s[1]
        umlal   v1.2d, v11.2s, v23.s[2]
        umlal   v26.2d, v3.2s, v30.s[0]
        str     q21, [x0, #0xe0]
        usra    v14.2d, v28.2d, #6
        umlal2  v26.2d, v3.4s, v30.s[1]
        umlal   v26.2d, v29.2s, v23.s[2]
        umull   v2.2d, v0.2s, v5.s[0]
        umlal2  v1.2d, v11.4s, v23.s[3]
        umlal   v1.2d, v7.2s, v23.s[0]
        uzp2    v3.2d, v18.2d, v14.2d
        uzp1    v12.2d, v18.2d, v14.2d
        ext     v13.16b, v13.16b, v3.16b, #8
        shl     v14.2d, v3.2d, #0x23
        umlal2  v26.2d, v29.4s, v23.s[3]
        usra    v12.2d, v14.2d, #6
        umlal2  v1.2d, v7.4s, v23.s[1]
        usra    v1.2d, v19.2d, #0x28
        usra    v12.2d, v13.2d, #0x1d
        usra    v1.2d, v8.2d, #6
        str     q12, [x0, #0xf0]
        ldp     d12, d13, [sp, #0x20]
        .cfi_restore 76
        .cfi_restore 77
        umlal2  v2.2d, v0.4s, v5.s[2]
        usra    v26.2d, v15.2d, #0x22
        ldp     d14, d15, [sp, #0x30]
        .cfi_restore 78
        .cfi_restore 79
        ldp     d10, d11, [sp, #0x10]
        .cfi_restore 74
        .cfi_restore 75
        ldp     d8, d9, [sp], #0x90
        .cfi_adjust_cfa_offset -144
        .cfi_restore 72
        .cfi_restore 73
        usra    v2.2d, v16.2d, #0x1c
        usra    v26.2d, v25.2d, #6
        uzp2    v0.2d, v2.2d, v17.2d
        uzp1    v2.2d, v2.2d, v17.2d
        uzp1    v4.2d, v1.2d, v26.2d
        uzp2    v1.2d, v1.2d, v26.2d
        shl     v5.2d, v0.2d, #0x23
        ext     v3.16b, v3.16b, v1.16b, #8
        ext     v0.16b, v1.16b, v0.16b, #8
        shl     v1.2d, v1.2d, #0x23
        usra    v2.2d, v5.2d, #6
        usra    v4.2d, v1.2d, #6
        usra    v2.2d, v0.2d, #0x1d
        str     q2, [x0, #0x110]
        usra    v4.2d, v3.2d, #0x1d
        str     q4, [x0, #0x100]
        ret
END_COMPOSITE(karat_step_mul_32_aarch64)

NOTES

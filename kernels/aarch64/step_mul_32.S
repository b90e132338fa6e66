/* karat_step_mul_32_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 150 --islands 2 --apart x0,x1,x2,x3,x4,x5 --across
 * 4873.0 cycles instead of 6156.0, bound 2596.0 (simulated, one run after another); 8766 of 8804 instructions have another place.
 * Made from code with the SHA-256 2ec0546b7a3cc652e5a5d8ca4c53e4f9d122a321b0075865e289e623c328c632.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_step_mul_32_aarch64)
        movi    v0.16b, #0xff
        ldp     q1, q2, [x2]
        sub     sp, sp, #0x230
        .cfi_adjust_cfa_offset 560
        ushr    v0.2d, v0.2d, #0x23
        movi    v3.2d, #0000000000000000
        stp     x19, x20, [sp, #0x1e0]
        .cfi_rel_offset 19, 480
        .cfi_rel_offset 20, 488
        ldp     q4, q5, [x2, #0x20]
        stp     d10, d11, [sp, #0x1b0]
        .cfi_rel_offset 74, 432
        .cfi_rel_offset 75, 440
        stp     x21, x22, [sp, #0x1f0]
        .cfi_rel_offset 21, 496
        .cfi_rel_offset 22, 504
        str     x26, [sp, #0x218]
        .cfi_rel_offset 26, 536
        str     x23, [sp, #0x200]
        .cfi_rel_offset 23, 512
        stp     d8, d9, [sp, #0x1a0]
        .cfi_rel_offset 72, 416
        .cfi_rel_offset 73, 424
        str     x24, [sp, #0x208]
        .cfi_rel_offset 24, 520
        str     x28, [sp, #0x228]
        .cfi_rel_offset 28, 552
        str     x25, [sp, #0x210]
        .cfi_rel_offset 25, 528
        str     x27, [sp, #0x220]
        .cfi_rel_offset 27, 544
        ldp     x21, x22, [x4]
        ldp     x19, x20, [x4, #8]
        lsl     x22, x22, #0x3a
        stp     d14, d15, [sp, #0x1d0]
        .cfi_rel_offset 78, 464
        .cfi_rel_offset 79, 472
        lsl     x20, x20, #0x34
        lsr     x19, x19, #6
        stp     d12, d13, [sp, #0x1c0]
        .cfi_rel_offset 76, 448
        .cfi_rel_offset 77, 456
        ldp     q14, q15, [x2, #0x40]
        adds    x21, x21, x22
        adcs    x22, x19, x20
        stp     x21, x22, [x3]
        ldp     x21, x22, [x4, #0x10]
        ldp     x19, x20, [x4, #0x18]
        lsl     x22, x22, #0x2e
        lsr     x21, x21, #0xc
        adcs    x21, x21, x22
        lsr     x22, x19, #0x12
        lsl     x19, x20, #0x28
        adcs    x22, x22, x19
        stp     x21, x22, [x3, #0x10]
        ldp     x21, x22, [x4, #0x20]
        ldp     x19, x20, [x4, #0x30]
        lsr     x21, x21, #0x18
        lsl     x22, x22, #0x22
        ldp     x25, x23, [x4, #0x28]
        lsr     x25, x25, #0x1e
        adcs    x21, x21, x22
        lsl     x22, x23, #0x1c
        adcs    x22, x25, x22
        stp     x21, x22, [x3, #0x20]
        lsr     x21, x19, #0x24
        ldp     x22, x19, [x4, #0x38]
        lsr     x22, x22, #0x2a
        lsl     x19, x19, #0x10
        ldp     x25, x23, [x4, #0x40]
        lsl     x20, x20, #0x16
        adcs    x21, x21, x20
        adcs    x22, x22, x19
        ldp     x19, x20, [x4, #0x58]
        stp     x21, x22, [x3, #0x30]
        lsr     x21, x25, #0x30
        lsr     x22, x19, #2
        ldp     x19, x25, [x4, #0x60]
        lsl     x25, x25, #0x32
        lsl     x23, x23, #0xa
        ldp     x27, x24, [x4, #0x48]
        lsl     x24, x24, #4
        lsr     x27, x27, #0x36
        ldr     x28, [x4, #0x58]
        ldr     x26, [x4, #0x50]
        orr     x27, x27, x28, lsl #62
        ldp     x28, x6, [x4, #0x68]
        lsl     x20, x20, #0x38
        adcs    x21, x21, x23
        ldp     x23, x7, [x4, #0x70]
        adcs    x27, x27, x24
        orr     x20, x20, x26, lsr #60
        stp     x21, x27, [x3, #0x40]
        adcs    x21, x22, x20
        lsr     x22, x23, #0x14
        lsr     x19, x19, #8
        ldp     x20, x23, [x4, #0x78]
        lsr     x20, x20, #0x1a
        lsr     x27, x28, #0xe
        lsl     x24, x6, #0x2c
        ldp     x28, x26, [x4, #0x80]
        lsr     x28, x28, #0x20
        adcs    x19, x19, x25
        adcs    x25, x27, x24
        lsl     x27, x7, #0x26
        adcs    x22, x22, x27
        stp     x25, x22, [x3, #0x60]
        lsl     x22, x23, #0x20
        adcs    x22, x20, x22
        stp     x21, x19, [x3, #0x50]
        lsl     x21, x26, #0x1a
        adcs    x21, x28, x21
        stp     x22, x21, [x3, #0x70]
        ldp     x21, x22, [x4, #0x88]
        lsr     x21, x21, #0x26
        lsl     x22, x22, #0x14
        ldp     x19, x20, [x4, #0x90]
        lsr     x19, x19, #0x2c
        adcs    x21, x21, x22
        ldp     x22, x25, [x4, #0xb0]
        lsl     x20, x20, #0xe
        adcs    x19, x19, x20
        ldp     x20, x23, [x4, #0xa0]
        lsl     x23, x23, #2
        lsr     x20, x20, #0x38
        ldp     x27, x24, [x4, #0x98]
        lsr     x27, x27, #0x32
        lsl     x25, x25, #0x36
        ldp     x28, x26, [x4, #0xb8]
        lsr     x28, x28, #0xa
        lsl     x24, x24, #8
        ldr     x6, [x4, #0xa8]
        orr     x25, x25, x6, lsr #62
        ldr     x6, [x4, #0xb0]
        stp     x21, x19, [x3, #0x80]
        lsl     x21, x26, #0x30
        lsr     x22, x22, #4
        ldp     x19, x26, [x4, #0xc0]
        orr     x20, x20, x6, lsl #60
        adcs    x27, x27, x24
        adcs    x20, x20, x23
        ldp     x23, x24, [x4, #0xd8]
        lsl     x24, x24, #0x18
        ldp     x6, x7, [x4, #0xc8]
        adcs    x22, x22, x25
        adcs    x21, x28, x21
        stp     x27, x20, [x3, #0x90]
        lsl     x20, x26, #0x2a
        lsr     x19, x19, #0x10
        adcs    x19, x19, x20
        ldp     x20, x25, [x4, #0xd0]
        lsr     x20, x20, #0x1c
        lsl     x25, x25, #0x1e
        lsl     x27, x7, #0x24
        ldp     x28, x26, [x4, #0xf0]
        lsr     x23, x23, #0x22
        ldp     x7, x8, [x4, #0xe8]
        lsr     x6, x6, #0x16
        adcs    x27, x6, x27
        stp     x19, x27, [x3, #0xb0]
        adcs    x19, x20, x25
        stp     x22, x21, [x3, #0xa0]
        adcs    x21, x23, x24
        ldp     x22, x20, [x4, #0xe0]
        lsl     x25, x8, #0xc
        stp     x19, x21, [x3, #0xc0]
        lsr     x21, x7, #0x2e
        lsr     x19, x28, #0x34
        ldp     x23, x27, [x4, #0x100]
        lsr     x22, x22, #0x28
        lsl     x20, x20, #0x12
        adcs    x22, x22, x20
        ldp     x20, x24, [x4, #0x108]
        lsl     x28, x26, #6
        ldp     x26, x6, [x4, #0x110]
        lsl     x27, x27, #0x3a
        adcs    x21, x21, x25
        stp     x22, x21, [x3, #0xd0]
        adcs    x21, x19, x28
        lsl     x22, x24, #0x34
        ldr     x19, [x4, #0xf8]
        lsr     x20, x20, #6
        lsr     x25, x26, #0xc
        lsl     x24, x6, #0x2e
        orr     x19, x27, x19, lsr #58
        adcs    x19, x23, x19
        stp     x21, x19, [x3, #0xe0]
        adcs    x21, x20, x22
        ldp     x22, x19, [x3]
        adcs    x20, x25, x24
        ldp     x25, x23, [x5]
        ldp     x27, x24, [x3, #0x10]
        stp     x21, x20, [x3, #0xf0]
        ldp     x21, x20, [x5, #0x10]
        subs    x28, x22, x27
        sbcs    x26, x19, x24
        csetm   x4, lo
        eor     x28, x28, x4
        cmn     x4, #1
        eor     x26, x26, x4
        adcs    x28, x28, xzr
        adcs    x26, x26, xzr
        subs    x6, x21, x25
        sbcs    x7, x20, x23
        csetm   x8, lo
        eor     x6, x6, x8
        cmn     x8, #1
        adcs    x6, x6, xzr
        eor     x7, x7, x8
        umulh   x9, x22, x25
        adcs    x7, x7, xzr
        eor     x4, x4, x8
        mul     x8, x22, x23
        umulh   x10, x22, x23
        mul     x22, x22, x25
        adds    x8, x9, x8
        mul     x9, x19, x23
        adcs    x9, x10, x9
        umulh   x23, x19, x23
        adc     x23, x23, xzr
        mul     x10, x19, x25
        adds    x8, x8, x10
        umulh   x19, x19, x25
        adcs    x19, x9, x19
        adc     x25, x23, xzr
        umulh   x23, x27, x21
        umulh   x9, x27, x20
        mul     x10, x27, x20
        mul     x27, x27, x21
        adds    x23, x23, x10
        mul     x10, x24, x20
        umulh   x20, x24, x20
        adcs    x9, x9, x10
        adc     x20, x20, xzr
        umulh   x10, x24, x21
        mul     x21, x24, x21
        adds    x21, x23, x21
        adcs    x23, x9, x10
        adc     x20, x20, xzr
        umulh   x24, x28, x6
        umulh   x9, x28, x7
        mul     x10, x28, x7
        mul     x28, x28, x6
        adds    x24, x24, x10
        mul     x10, x26, x7
        adcs    x9, x9, x10
        umulh   x7, x26, x7
        adc     x7, x7, xzr
        mul     x10, x26, x6
        adds    x24, x24, x10
        umulh   x26, x26, x6
        eor     x28, x28, x4
        eor     x24, x24, x4
        adcs    x26, x9, x26
        adc     x6, x7, xzr
        cmn     x4, #1
        adcs    x28, x28, x22
        eor     x6, x6, x4
        eor     x26, x26, x4
        adcs    x24, x24, x8
        adcs    x26, x26, x19
        adcs    x6, x6, x25
        adc     x4, x4, xzr
        adds    x28, x28, x27
        adcs    x24, x24, x21
        adcs    x26, x26, x23
        adcs    x6, x6, x20
        adc     x4, x4, xzr
        adds    x19, x19, x28
        adcs    x25, x25, x24
        adcs    x27, x27, x26
        stp     x22, x8, [x1]
        adcs    x21, x21, x6
        adcs    x22, x23, x4
        stp     x19, x25, [x1, #0x10]
        adcs    x19, x20, xzr
        ldp     x20, x25, [x3, #0x20]
        ldr     d12, [x1]
        ldp     d13, d8, [x1]
        ldp     d9, d10, [x1, #8]
        ldp     x23, x24, [x3, #0x30]
        ushr    v11.2d, v12.2d, #0x1d
        uzp1    v12.2d, v12.2d, v11.2d
        stp     x22, x19, [x1, #0x30]
        shl     v8.2d, v8.2d, #0xc
        and     v12.16b, v12.16b, v0.16b
        stp     x27, x21, [x1, #0x20]
        ushr    v13.2d, v13.2d, #0x3a
        umull   v11.2d, v4.2s, v12.s[0]
        ldp     x21, x22, [x5, #0x20]
        subs    x19, x20, x23
        usra    v13.2d, v8.2d, #6
        umull   v8.2d, v5.2s, v12.s[0]
        ldp     x27, x28, [x5, #0x30]
        sbcs    x26, x25, x24
        shl     v10.2d, v10.2d, #0x12
        umlal2  v11.2d, v4.4s, v12.s[2]
        csetm   x4, lo
        cmn     x4, #1
        umlal   v13.2d, v1.2s, v12.s[0]
        ushr    v9.2d, v9.2d, #0x34
        eor     x19, x19, x4
        adcs    x19, x19, xzr
        umlal2  v13.2d, v1.4s, v12.s[2]
        usra    v9.2d, v10.2d, #6
        eor     x26, x26, x4
        adcs    x26, x26, xzr
        umlal2  v8.2d, v5.4s, v12.s[2]
        subs    x6, x27, x21
        sbcs    x7, x28, x22
        csetm   x8, lo
        ext     v10.16b, v3.16b, v13.16b, #8
        usra    v13.2d, v10.2d, #0x1d
        eor     x6, x6, x8
        cmn     x8, #1
        adcs    x6, x6, xzr
        umull   v10.2d, v14.2s, v12.s[0]
        eor     x7, x7, x8
        umulh   x9, x20, x21
        ext     v1.16b, v13.16b, v3.16b, #8
        usra    v9.2d, v1.2d, #0x1d
        adcs    x7, x7, xzr
        eor     x4, x4, x8
        and     v13.16b, v13.16b, v0.16b
        ldp     q1, q4, [x2, #0x60]
        umlal   v9.2d, v2.2s, v12.s[0]
        ldp     q5, q6, [x2, #0x80]
        umlal2  v9.2d, v2.4s, v12.s[2]
        mul     x8, x20, x22
        ldp     q2, q7, [x2, #0xa0]
        umlal2  v10.2d, v14.4s, v12.s[2]
        ldp     q14, q16, [x2, #0xc0]
        umulh   x10, x20, x22
        adds    x8, x9, x8
        ldp     q17, q18, [x2]
        umull   v19.2d, v15.2s, v12.s[0]
        ldp     d20, d21, [x1, #0x10]
        umull   v22.2d, v1.2s, v12.s[0]
        ldp     q23, q24, [x2, #0xe0]
        umlal2  v19.2d, v15.4s, v12.s[2]
        ldp     q15, q25, [x2, #0x100]
        umulh   x9, x25, x22
        umlal2  v22.2d, v1.4s, v12.s[2]
        uzp1    v1.4s, v12.4s, v13.4s
        umull   v26.2d, v2.2s, v12.s[0]
        usra    v11.2d, v20.2d, #0x2e
        umull   v20.2d, v4.2s, v12.s[0]
        umlal   v9.2d, v17.2s, v13.s[0]
        shl     v21.2d, v21.2d, #0x18
        umlal2  v9.2d, v17.4s, v13.s[2]
        usra    v11.2d, v21.2d, #6
        mul     x22, x25, x22
        umlal2  v20.2d, v4.4s, v12.s[2]
        ext     v4.16b, v3.16b, v9.16b, #8
        usra    v9.2d, v4.2d, #0x1d
        adcs    x22, x10, x22
        adc     x9, x9, xzr
        umull   v4.2d, v5.2s, v12.s[0]
        mul     x20, x20, x21
        ext     v17.16b, v9.16b, v3.16b, #8
        usra    v11.2d, v17.2d, #0x1d
        umlal2  v4.2d, v5.4s, v12.s[2]
        umull   v5.2d, v6.2s, v12.s[0]
        mul     x10, x25, x21
        umlal2  v5.2d, v6.4s, v12.s[2]
        adds    x8, x8, x10
        umlal2  v26.2d, v2.4s, v12.s[2]
        umull   v2.2d, v7.2s, v12.s[0]
        and     v9.16b, v9.16b, v0.16b
        umulh   x21, x25, x21
        umlal   v11.2d, v18.2s, v13.s[0]
        umlal2  v2.2d, v7.4s, v12.s[2]
        ldp     q6, q7, [x2, #0x20]
        umlal2  v11.2d, v18.4s, v13.s[2]
        adcs    x21, x22, x21
        adc     x22, x9, xzr
        umulh   x25, x23, x27
        umull   v17.2d, v14.2s, v12.s[0]
        umull   v18.2d, v16.2s, v12.s[0]
        umlal2  v17.2d, v14.4s, v12.s[2]
        umlal2  v18.2d, v16.4s, v12.s[2]
        ldp     q14, q16, [x2, #0x40]
        umlal   v8.2d, v6.2s, v13.s[0]
        mul     x9, x23, x28
        umlal2  v8.2d, v6.4s, v13.s[2]
        umlal   v10.2d, v7.2s, v13.s[0]
        umlal2  v10.2d, v7.4s, v13.s[2]
        umulh   x10, x23, x28
        umull   v6.2d, v23.2s, v12.s[0]
        umlal   v19.2d, v14.2s, v13.s[0]
        umlal2  v6.2d, v23.4s, v12.s[2]
        mul     x23, x23, x27
        adds    x25, x25, x9
        umlal2  v19.2d, v14.4s, v13.s[2]
        umull   v14.2d, v24.2s, v12.s[0]
        umlal   v22.2d, v16.2s, v13.s[0]
        mul     x9, x24, x28
        umlal2  v14.2d, v24.4s, v12.s[2]
        ldp     q7, q21, [x2, #0x60]
        umlal2  v22.2d, v16.4s, v13.s[2]
        adcs    x9, x10, x9
        umull   v16.2d, v15.2s, v12.s[0]
        mul     x10, x24, x27
        umull   v23.2d, v25.2s, v12.s[0]
        umlal2  v16.2d, v15.4s, v12.s[2]
        umlal2  v23.2d, v25.4s, v12.s[2]
        ldp     q15, q12, [x2, #0x80]
        umulh   x28, x24, x28
        umlal   v20.2d, v7.2s, v13.s[0]
        ldp     q24, q25, [x2, #0xa0]
        umlal2  v20.2d, v7.4s, v13.s[2]
        ldp     q7, q27, [x2, #0xc0]
        umlal   v4.2d, v21.2s, v13.s[0]
        ldp     q28, q29, [x2, #0xe0]
        adc     x28, x28, xzr
        adds    x25, x25, x10
        umlal2  v4.2d, v21.4s, v13.s[2]
        umulh   x27, x24, x27
        ldp     q21, q30, [x2, #0x100]
        umlal   v5.2d, v15.2s, v13.s[0]
        umlal2  v5.2d, v15.4s, v13.s[2]
        ldp     q15, q31, [x2, #0x120]
        adcs    x27, x9, x27
        adc     x24, x28, xzr
        umlal   v26.2d, v12.2s, v13.s[0]
        umulh   x28, x19, x6
        umlal2  v26.2d, v12.4s, v13.s[2]
        umlal   v2.2d, v24.2s, v13.s[0]
        umlal2  v2.2d, v24.4s, v13.s[2]
        ldp     q12, q24, [x2]
        umlal   v17.2d, v25.2s, v13.s[0]
        mul     x9, x19, x6
        umlal2  v17.2d, v25.4s, v13.s[2]
        umlal   v18.2d, v7.2s, v13.s[0]
        umlal2  v18.2d, v7.4s, v13.s[2]
        ldp     q7, q25, [x2, #0x20]
        mul     x10, x19, x7
        umlal   v6.2d, v27.2s, v13.s[0]
        umlal   v11.2d, v12.2s, v9.s[0]
        umlal2  v11.2d, v12.4s, v9.s[2]
        adds    x28, x28, x10
        umulh   x19, x19, x7
        umlal2  v6.2d, v27.4s, v13.s[2]
        ext     v12.16b, v3.16b, v11.16b, #8
        usra    v11.2d, v12.2d, #0x1d
        umlal   v10.2d, v7.2s, v9.s[0]
        ext     v12.16b, v11.16b, v3.16b, #8
        and     v11.16b, v11.16b, v0.16b
        umlal2  v10.2d, v7.4s, v9.s[2]
        mul     x10, x26, x7
        umlal   v19.2d, v25.2s, v9.s[0]
        adcs    x19, x19, x10
        umlal   v14.2d, v28.2s, v13.s[0]
        umulh   x7, x26, x7
        umlal2  v19.2d, v25.4s, v9.s[2]
        umlal2  v14.2d, v28.4s, v13.s[2]
        ldp     q7, q25, [x2, #0x40]
        umlal   v16.2d, v29.2s, v13.s[0]
        adc     x7, x7, xzr
        umlal2  v16.2d, v29.4s, v13.s[2]
        mul     x10, x26, x6
        umlal   v23.2d, v21.2s, v13.s[0]
        umlal2  v23.2d, v21.4s, v13.s[2]
        ldp     q21, q27, [x2, #0x60]
        adds    x28, x28, x10
        umull   v28.2d, v30.2s, v13.s[0]
        umulh   x26, x26, x6
        eor     x6, x9, x4
        eor     x28, x28, x4
        umlal   v22.2d, v7.2s, v9.s[0]
        umlal2  v22.2d, v7.4s, v9.s[2]
        umlal   v20.2d, v25.2s, v9.s[0]
        adcs    x19, x19, x26
        eor     x19, x19, x4
        adc     x26, x7, xzr
        umlal2  v20.2d, v25.4s, v9.s[2]
        cmn     x4, #1
        adcs    x6, x6, x20
        adcs    x28, x28, x8
        umlal   v4.2d, v21.2s, v9.s[0]
        eor     x26, x26, x4
        adcs    x19, x19, x21
        adcs    x26, x26, x22
        umlal2  v28.2d, v30.4s, v13.s[2]
        adc     x4, x4, xzr
        adds    x6, x6, x23
        adcs    x28, x28, x25
        umlal2  v4.2d, v21.4s, v9.s[2]
        adcs    x19, x19, x27
        adcs    x26, x26, x24
        adc     x4, x4, xzr
        umlal   v5.2d, v27.2s, v9.s[0]
        adds    x21, x21, x6
        adcs    x22, x22, x28
        adcs    x19, x23, x19
        umlal   v28.2d, v15.2s, v1.s[0]
        stp     x20, x8, [x1, #0x40]
        adcs    x20, x25, x26
        adcs    x25, x27, x4
        adcs    x23, x24, xzr
        ldp     x27, x24, [x3]
        umlal2  v5.2d, v27.4s, v9.s[2]
        stp     x21, x22, [x1, #0x50]
        umlal2  v28.2d, v15.4s, v1.s[1]
        ldp     x21, x22, [x3, #0x10]
        stp     x19, x20, [x1, #0x60]
        ldp     x19, x20, [x3, #0x20]
        stp     x25, x23, [x1, #0x70]
        subs    x19, x27, x19
        sbcs    x20, x24, x20
        ldp     x25, x23, [x3, #0x30]
        ldp     q15, q13, [x2, #0x80]
        sbcs    x21, x21, x25
        sbcs    x22, x22, x23
        csetm   x25, lo
        eor     x19, x19, x25
        cmn     x25, #1
        adcs    x19, x19, xzr
        eor     x20, x20, x25
        adcs    x20, x20, xzr
        eor     x22, x22, x25
        eor     x21, x21, x25
        ldp     x23, x27, [x5, #0x20]
        adcs    x21, x21, xzr
        ldp     x24, x28, [x5]
        adcs    x22, x22, xzr
        ldp     x26, x4, [x5, #0x30]
        subs    x23, x23, x24
        ldp     x24, x6, [x5, #0x10]
        sbcs    x27, x27, x28
        sbcs    x24, x26, x24
        sbcs    x28, x4, x6
        csetm   x26, lo
        eor     x27, x27, x26
        eor     x23, x23, x26
        cmn     x26, #1
        adcs    x23, x23, xzr
        eor     x24, x24, x26
        adcs    x27, x27, xzr
        adcs    x24, x24, xzr
        eor     x28, x28, x26
        adcs    x28, x28, xzr
        subs    x4, x19, x21
        sbcs    x6, x20, x22
        csetm   x7, lo
        eor     x25, x25, x26
        eor     x26, x4, x7
        cmn     x7, #1
        adcs    x26, x26, xzr
        eor     x4, x6, x7
        adcs    x4, x4, xzr
        subs    x6, x24, x23
        sbcs    x8, x28, x27
        csetm   x9, lo
        cmn     x9, #1
        eor     x8, x8, x9
        eor     x6, x6, x9
        adcs    x6, x6, xzr
        adcs    x8, x8, xzr
        mul     x10, x19, x27
        eor     x7, x7, x9
        umulh   x9, x19, x23
        umulh   x11, x19, x27
        mul     x19, x19, x23
        adds    x9, x9, x10
        mul     x10, x20, x27
        adcs    x10, x11, x10
        mul     x11, x20, x23
        umulh   x27, x20, x27
        adc     x27, x27, xzr
        adds    x9, x9, x11
        umulh   x20, x20, x23
        adcs    x20, x10, x20
        adc     x23, x27, xzr
        umulh   x27, x21, x24
        mul     x10, x21, x28
        umulh   x11, x21, x28
        mul     x21, x21, x24
        adds    x27, x27, x10
        umulh   x10, x22, x28
        mul     x28, x22, x28
        adcs    x28, x11, x28
        adc     x10, x10, xzr
        mul     x11, x22, x24
        adds    x27, x27, x11
        umulh   x22, x22, x24
        adcs    x22, x28, x22
        adc     x24, x10, xzr
        umulh   x28, x26, x6
        mul     x10, x26, x6
        mul     x11, x26, x8
        adds    x28, x28, x11
        umulh   x26, x26, x8
        umulh   x11, x4, x8
        mul     x8, x4, x8
        adcs    x26, x26, x8
        adc     x8, x11, xzr
        umulh   x11, x4, x6
        mul     x4, x4, x6
        eor     x6, x10, x7
        adds    x28, x28, x4
        adcs    x26, x26, x11
        adc     x4, x8, xzr
        cmn     x7, #1
        eor     x26, x26, x7
        eor     x28, x28, x7
        adcs    x6, x6, x19
        adcs    x28, x28, x9
        eor     x4, x4, x7
        adcs    x26, x26, x20
        adcs    x4, x4, x23
        adc     x7, x7, xzr
        adds    x6, x6, x21
        adcs    x28, x28, x27
        adcs    x26, x26, x22
        adcs    x4, x4, x24
        adc     x7, x7, xzr
        adds    x20, x20, x6
        adcs    x23, x23, x28
        adcs    x21, x21, x26
        eor     x19, x19, x25
        adcs    x27, x27, x4
        eor     x28, x9, x25
        adcs    x22, x22, x7
        eor     x20, x20, x25
        adcs    x24, x24, xzr
        eor     x21, x21, x25
        eor     x23, x23, x25
        cmn     x25, #1
        ldp     x26, x4, [x1]
        ldp     x6, x7, [x1, #0x10]
        eor     x27, x27, x25
        eor     x24, x24, x25
        ldp     x8, x9, [x1, #0x20]
        adcs    x19, x19, x26
        adcs    x28, x28, x4
        adcs    x20, x20, x6
        ldp     x26, x4, [x1, #0x30]
        adcs    x23, x23, x7
        adcs    x21, x21, x8
        adcs    x27, x27, x9
        eor     x22, x22, x25
        ldp     x6, x7, [x1, #0x40]
        adcs    x22, x22, x26
        adcs    x24, x24, x4
        ldp     x26, x4, [x1, #0x50]
        adc     x25, x25, xzr
        ldp     x8, x9, [x1, #0x60]
        adds    x19, x19, x6
        adcs    x28, x28, x7
        ldp     x6, x7, [x1, #0x70]
        adcs    x20, x20, x26
        adcs    x23, x23, x4
        adcs    x21, x21, x8
        adcs    x27, x27, x9
        ldp     x26, x4, [x1, #0x20]
        adcs    x22, x22, x6
        adcs    x24, x24, x7
        adc     x25, x25, xzr
        adds    x19, x26, x19
        adcs    x28, x4, x28
        stp     x19, x28, [x1, #0x20]
        ldp     x19, x28, [x1, #0x30]
        ldp     x26, x4, [x1, #0x40]
        ldp     d7, d21, [x1, #0x18]
        umlal   v26.2d, v15.2s, v9.s[0]
        adcs    x19, x19, x20
        adcs    x20, x28, x23
        ldp     x23, x28, [x1, #0x50]
        adcs    x21, x26, x21
        ldp     x26, x6, [x1, #0x70]
        adcs    x27, x4, x27
        adcs    x22, x23, x22
        stp     x19, x20, [x1, #0x30]
        adcs    x19, x28, x24
        usra    v8.2d, v7.2d, #0x28
        umlal2  v26.2d, v15.4s, v9.s[2]
        stp     x21, x27, [x1, #0x40]
        shl     v15.2d, v21.2d, #0x1e
        umlal   v2.2d, v13.2s, v9.s[0]
        stp     x22, x19, [x1, #0x50]
        usra    v8.2d, v15.2d, #6
        ldp     q15, q7, [x2, #0xa0]
        umlal2  v2.2d, v13.4s, v9.s[2]
        ldp     x21, x22, [x1, #0x60]
        usra    v8.2d, v12.2d, #0x1d
        ldp     q12, q13, [x2, #0xc0]
        adcs    x21, x21, x25
        umlal   v8.2d, v24.2s, v9.s[0]
        adcs    x22, x22, xzr
        stp     x21, x22, [x1, #0x60]
        ldp     x21, x22, [x3]
        adcs    x19, x26, xzr
        umlal2  v8.2d, v24.4s, v9.s[2]
        adcs    x20, x6, xzr
        ldp     q21, q24, [x2]
        ldp     d25, d27, [x1, #0x20]
        umlal   v17.2d, v15.2s, v9.s[0]
        ldp     x25, x23, [x3, #0x20]
        umlal2  v17.2d, v15.4s, v9.s[2]
        uzp1    v15.4s, v9.4s, v11.4s
        ldp     x27, x24, [x3, #0x10]
        umlal   v18.2d, v7.2s, v9.s[0]
        stp     x19, x20, [x1, #0x70]
        umlal2  v18.2d, v7.4s, v9.s[2]
        usra    v10.2d, v25.2d, #0x22
        ldp     x19, x20, [x3, #0x40]
        umlal   v6.2d, v12.2s, v9.s[0]
        umlal   v8.2d, v21.2s, v11.s[0]
        shl     v7.2d, v27.2d, #0x24
        ldp     x28, x26, [x3, #0x30]
        umlal2  v8.2d, v21.4s, v11.s[2]
        usra    v10.2d, v7.2d, #6
        ldp     x4, x6, [x3, #0x50]
        subs    x21, x21, x19
        sbcs    x22, x22, x20
        ldp     x19, x20, [x3, #0x60]
        umlal2  v6.2d, v12.4s, v9.s[2]
        ext     v12.16b, v3.16b, v8.16b, #8
        usra    v8.2d, v12.2d, #0x1d
        sbcs    x27, x27, x4
        sbcs    x24, x24, x6
        ldp     x4, x6, [x3, #0x70]
        sbcs    x19, x25, x19
        sbcs    x20, x23, x20
        umlal   v14.2d, v13.2s, v9.s[0]
        ext     v12.16b, v8.16b, v3.16b, #8
        usra    v10.2d, v12.2d, #0x1d
        and     v12.16b, v8.16b, v0.16b
        sbcs    x25, x28, x4
        sbcs    x23, x26, x6
        csetm   x28, lo
        umlal   v10.2d, v24.2s, v11.s[0]
        eor     x21, x21, x28
        eor     x22, x22, x28
        eor     x27, x27, x28
        eor     x19, x19, x28
        eor     x24, x24, x28
        cmn     x28, #1
        umlal2  v14.2d, v13.4s, v9.s[2]
        umlal2  v10.2d, v24.4s, v11.s[2]
        adcs    x21, x21, xzr
        eor     x23, x23, x28
        adcs    x22, x22, xzr
        adcs    x27, x27, xzr
        adcs    x24, x24, xzr
        adcs    x19, x19, xzr
        eor     x25, x25, x28
        eor     x20, x20, x28
        stp     x21, x22, [x1, #0x80]
        adcs    x21, x20, xzr
        adcs    x22, x25, xzr
        adcs    x20, x23, xzr
        ldp     x25, x23, [x5, #0x40]
        stp     x22, x20, [x1, #0xb0]
        stp     x19, x21, [x1, #0xa0]
        stp     x27, x24, [x1, #0x90]
        ldp     x21, x22, [x5, #0x50]
        ldp     x19, x20, [x5]
        ldp     x27, x24, [x5, #0x60]
        subs    x19, x25, x19
        ldp     x25, x26, [x5, #0x20]
        sbcs    x20, x23, x20
        ldp     x23, x4, [x5, #0x10]
        ldp     x6, x7, [x5, #0x70]
        sbcs    x21, x21, x23
        ldp     x23, x8, [x5, #0x30]
        sbcs    x22, x22, x4
        sbcs    x25, x27, x25
        sbcs    x27, x24, x26
        ldp     q13, q8, [x2, #0xe0]
        ldp     q7, q21, [x2, #0x20]
        sbcs    x23, x6, x23
        sbcs    x24, x7, x8
        csetm   x26, lo
        eor     x19, x19, x26
        eor     x21, x21, x26
        eor     x22, x22, x26
        eor     x25, x25, x26
        eor     x20, x20, x26
        cmn     x26, #1
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        eor     x27, x27, x26
        eor     x24, x24, x26
        eor     x23, x23, x26
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        adcs    x25, x25, xzr
        umlal   v16.2d, v13.2s, v9.s[0]
        umlal   v19.2d, v7.2s, v11.s[0]
        adcs    x27, x27, xzr
        stp     x19, x20, [x1, #0xc0]
        adcs    x19, x23, xzr
        adcs    x20, x24, xzr
        stp     x21, x22, [x1, #0xd0]
        stp     x25, x27, [x1, #0xe0]
        eor     x21, x28, x26
        umlal2  v16.2d, v13.4s, v9.s[2]
        umlal2  v19.2d, v7.4s, v11.s[2]
        stp     x19, x20, [x1, #0xf0]
        ldp     x22, x19, [x1, #0xc0]
        umlal   v23.2d, v8.2s, v9.s[0]
        umlal   v22.2d, v21.2s, v11.s[0]
        ldp     x20, x25, [x1, #0x80]
        ldp     x23, x27, [x1, #0x90]
        umlal2  v23.2d, v8.4s, v9.s[2]
        umlal2  v22.2d, v21.4s, v11.s[2]
        str     x21, [sp, #0x80]
        ldp     x21, x24, [x1, #0xd0]
        subs    x28, x20, x23
        sbcs    x26, x25, x27
        csetm   x4, lo
        eor     x28, x28, x4
        cmn     x4, #1
        adcs    x28, x28, xzr
        eor     x26, x26, x4
        adcs    x26, x26, xzr
        subs    x6, x21, x22
        sbcs    x7, x24, x19
        csetm   x8, lo
        cmn     x8, #1
        eor     x6, x6, x8
        adcs    x6, x6, xzr
        eor     x7, x7, x8
        umulh   x9, x20, x22
        adcs    x7, x7, xzr
        eor     x4, x4, x8
        ldp     q13, q8, [x2, #0x100]
        ldp     q7, q21, [x2, #0x40]
        ldp     q24, q25, [x2, #0x120]
        mul     x8, x20, x19
        mul     x10, x20, x22
        adds    x8, x9, x8
        umlal   v28.2d, v13.2s, v9.s[0]
        umlal   v20.2d, v7.2s, v11.s[0]
        umlal2  v28.2d, v13.4s, v9.s[2]
        umlal2  v20.2d, v7.4s, v11.s[2]
        mul     x9, x25, x19
        umull   v13.2d, v8.2s, v9.s[0]
        umlal   v4.2d, v21.2s, v11.s[0]
        umulh   x20, x20, x19
        umlal2  v13.2d, v8.4s, v9.s[2]
        ldp     q8, q9, [x2, #0x60]
        umlal2  v4.2d, v21.4s, v11.s[2]
        umlal   v13.2d, v24.2s, v1.s[2]
        adcs    x20, x20, x9
        umlal2  v13.2d, v24.4s, v1.s[3]
        umulh   x19, x25, x19
        umlal   v13.2d, v25.2s, v1.s[0]
        umlal2  v13.2d, v25.4s, v1.s[1]
        ldp     q7, q21, [x2, #0x80]
        umlal   v5.2d, v8.2s, v11.s[0]
        ldp     q24, q25, [x2, #0xa0]
        adc     x19, x19, xzr
        umlal2  v5.2d, v8.4s, v11.s[2]
        ldp     q8, q27, [x2, #0xc0]
        mul     x9, x25, x22
        umlal   v26.2d, v9.2s, v11.s[0]
        ldp     q29, q30, [x2, #0xe0]
        umlal2  v26.2d, v9.4s, v11.s[2]
        ldp     q9, q31, [x2, #0x140]
        adds    x8, x8, x9
        umulh   x22, x25, x22
        umlal   v2.2d, v7.2s, v11.s[0]
        umlal2  v2.2d, v7.4s, v11.s[2]
        umlal   v17.2d, v21.2s, v11.s[0]
        adcs    x22, x20, x22
        adc     x19, x19, xzr
        umlal2  v17.2d, v21.4s, v11.s[2]
        ldp     d7, d21, [x1, #0x28]
        umulh   x20, x23, x21
        umlal   v18.2d, v24.2s, v11.s[0]
        umlal   v14.2d, v8.2s, v11.s[0]
        umlal2  v18.2d, v24.4s, v11.s[2]
        umlal   v6.2d, v25.2s, v11.s[0]
        umlal2  v6.2d, v25.4s, v11.s[2]
        ldp     q24, q25, [x2]
        shl     v21.2d, v21.2d, #0x2a
        umulh   x25, x23, x24
        usra    v19.2d, v7.2d, #0x1c
        umlal2  v14.2d, v8.4s, v11.s[2]
        umlal   v16.2d, v27.2s, v11.s[0]
        ldp     q8, q7, [x2, #0x100]
        usra    v19.2d, v21.2d, #6
        umlal2  v16.2d, v27.4s, v11.s[2]
        mul     x9, x23, x24
        umlal   v23.2d, v29.2s, v11.s[0]
        ldp     q21, q27, [x2, #0x120]
        umlal   v10.2d, v24.2s, v12.s[0]
        umlal2  v10.2d, v24.4s, v12.s[2]
        mul     x23, x23, x21
        adds    x20, x20, x9
        umlal2  v23.2d, v29.4s, v11.s[2]
        ext     v24.16b, v3.16b, v10.16b, #8
        usra    v10.2d, v24.2d, #0x1d
        ldp     q24, q29, [x2, #0x20]
        umlal   v28.2d, v30.2s, v11.s[0]
        mul     x9, x27, x24
        umlal2  v28.2d, v30.4s, v11.s[2]
        ext     v30.16b, v10.16b, v3.16b, #8
        usra    v19.2d, v30.2d, #0x1d
        and     v10.16b, v10.16b, v0.16b
        adcs    x25, x25, x9
        umlal   v13.2d, v8.2s, v11.s[0]
        umlal   v19.2d, v25.2s, v12.s[0]
        mul     x9, x27, x21
        umlal2  v19.2d, v25.4s, v12.s[2]
        umlal   v22.2d, v24.2s, v12.s[0]
        umlal2  v22.2d, v24.4s, v12.s[2]
        umulh   x24, x27, x24
        umlal   v20.2d, v29.2s, v12.s[0]
        umlal2  v20.2d, v29.4s, v12.s[2]
        adc     x24, x24, xzr
        adds    x20, x20, x9
        umlal2  v13.2d, v8.4s, v11.s[2]
        ldp     q8, q24, [x2, #0x40]
        umulh   x21, x27, x21
        umull   v25.2d, v7.2s, v11.s[0]
        umlal2  v25.2d, v7.4s, v11.s[2]
        adcs    x21, x25, x21
        adc     x25, x24, xzr
        umlal   v25.2d, v21.2s, v15.s[0]
        umulh   x27, x28, x6
        umlal2  v25.2d, v21.4s, v15.s[1]
        ldp     q11, q7, [x2, #0x60]
        umlal   v25.2d, v27.2s, v1.s[2]
        umlal   v4.2d, v8.2s, v12.s[0]
        umlal2  v4.2d, v8.4s, v12.s[2]
        mul     x24, x28, x6
        umlal   v5.2d, v24.2s, v12.s[0]
        umlal2  v5.2d, v24.4s, v12.s[2]
        umlal   v26.2d, v11.2s, v12.s[0]
        umulh   x9, x28, x7
        umlal2  v25.2d, v27.4s, v1.s[3]
        umlal2  v26.2d, v11.4s, v12.s[2]
        umlal   v2.2d, v7.2s, v12.s[0]
        umlal   v25.2d, v9.2s, v1.s[0]
        mul     x28, x28, x7
        umlal2  v2.2d, v7.4s, v12.s[2]
        umlal2  v25.2d, v9.4s, v1.s[1]
        ldp     q8, q9, [x2, #0x80]
        adds    x27, x27, x28
        ldp     q11, q7, [x2, #0xa0]
        mul     x28, x26, x7
        ldp     q21, q24, [x2, #0xc0]
        ldp     q27, q29, [x2, #0xe0]
        adcs    x28, x9, x28
        mul     x9, x26, x6
        umlal   v17.2d, v8.2s, v12.s[0]
        umlal2  v17.2d, v8.4s, v12.s[2]
        ldp     q8, q30, [x2, #0x100]
        umulh   x7, x26, x7
        umlal   v18.2d, v9.2s, v12.s[0]
        umlal2  v18.2d, v9.4s, v12.s[2]
        uzp1    v9.4s, v12.4s, v10.4s
        umlal   v6.2d, v11.2s, v12.s[0]
        adc     x7, x7, xzr
        adds    x27, x27, x9
        umlal2  v6.2d, v11.4s, v12.s[2]
        umulh   x26, x26, x6
        eor     x27, x27, x4
        eor     x24, x24, x4
        umlal   v14.2d, v7.2s, v12.s[0]
        umlal2  v14.2d, v7.4s, v12.s[2]
        ldp     q11, q7, [x2]
        umlal   v16.2d, v21.2s, v12.s[0]
        adcs    x28, x28, x26
        adc     x26, x7, xzr
        eor     x28, x28, x4
        umlal2  v16.2d, v21.4s, v12.s[2]
        eor     x26, x26, x4
        cmn     x4, #1
        adcs    x24, x24, x10
        umlal   v23.2d, v24.2s, v12.s[0]
        adcs    x27, x27, x8
        adcs    x28, x28, x22
        adcs    x26, x26, x19
        umlal2  v23.2d, v24.4s, v12.s[2]
        ldp     d21, d24, [x1, #0x30]
        adc     x4, x4, xzr
        adds    x24, x24, x23
        umlal   v19.2d, v11.2s, v10.s[0]
        adcs    x27, x27, x20
        adcs    x28, x28, x21
        adcs    x26, x26, x25
        umlal2  v19.2d, v11.4s, v10.s[2]
        adc     x4, x4, xzr
        adds    x22, x22, x24
        adcs    x19, x19, x27
        adcs    x23, x23, x28
        stp     x10, x8, [sp]
        adcs    x20, x20, x26
        usra    v22.2d, v21.2d, #0x16
        ext     v11.16b, v3.16b, v19.16b, #8
        adcs    x21, x21, x4
        adcs    x25, x25, xzr
        usra    v19.2d, v11.2d, #0x1d
        ldp     x27, x24, [x1, #0xa0]
        umlal   v28.2d, v27.2s, v12.s[0]
        shl     v11.2d, v24.2d, #0x30
        stp     x23, x20, [sp, #0x20]
        umlal2  v28.2d, v27.4s, v12.s[2]
        usra    v22.2d, v11.2d, #6
        ext     v11.16b, v19.16b, v3.16b, #8
        stp     x22, x19, [sp, #0x10]
        and     v19.16b, v19.16b, v0.16b
        ldp     x22, x19, [x1, #0xe0]
        usra    v22.2d, v11.2d, #0x1d
        ldp     x20, x23, [x1, #0xb0]
        umlal   v13.2d, v29.2s, v12.s[0]
        stp     x21, x25, [sp, #0x30]
        umlal2  v13.2d, v29.4s, v12.s[2]
        ldp     q11, q21, [x2, #0x20]
        umlal   v22.2d, v7.2s, v10.s[0]
        subs    x21, x27, x20
        ldp     x25, x28, [x1, #0xf0]
        sbcs    x26, x24, x23
        umulh   x4, x27, x22
        umlal2  v22.2d, v7.4s, v10.s[2]
        csetm   x6, lo
        eor     x21, x21, x6
        cmn     x6, #1
        umlal   v25.2d, v8.2s, v12.s[0]
        adcs    x21, x21, xzr
        eor     x26, x26, x6
        adcs    x26, x26, xzr
        umlal2  v25.2d, v8.4s, v12.s[2]
        subs    x7, x25, x22
        sbcs    x8, x28, x19
        csetm   x9, lo
        umull   v8.2d, v30.2s, v12.s[0]
        umulh   x10, x27, x19
        cmn     x9, #1
        eor     x7, x7, x9
        umlal   v20.2d, v11.2s, v10.s[0]
        adcs    x7, x7, xzr
        eor     x8, x8, x9
        adcs    x8, x8, xzr
        umlal2  v20.2d, v11.4s, v10.s[2]
        eor     x6, x6, x9
        ldp     q11, q7, [x2, #0x120]
        umlal   v4.2d, v21.2s, v10.s[0]
        ldp     q24, q27, [x2, #0x140]
        umlal2  v8.2d, v30.4s, v12.s[2]
        mul     x9, x27, x19
        ldp     q12, q29, [x2, #0x40]
        umlal2  v4.2d, v21.4s, v10.s[2]
        adds    x4, x4, x9
        mul     x27, x27, x22
        umlal   v8.2d, v11.2s, v15.s[2]
        umlal2  v8.2d, v11.4s, v15.s[3]
        umlal   v5.2d, v12.2s, v10.s[0]
        umlal2  v5.2d, v12.4s, v10.s[2]
        umlal   v8.2d, v7.2s, v15.s[0]
        umlal   v26.2d, v29.2s, v10.s[0]
        umlal2  v8.2d, v7.4s, v15.s[1]
        ldp     q12, q11, [x2, #0x60]
        mul     x9, x24, x19
        umlal2  v26.2d, v29.4s, v10.s[2]
        umlal   v8.2d, v24.2s, v1.s[2]
        adcs    x9, x10, x9
        umlal2  v8.2d, v24.4s, v1.s[3]
        umulh   x19, x24, x19
        umlal   v8.2d, v27.2s, v1.s[0]
        umlal2  v8.2d, v27.4s, v1.s[1]
        ldp     q7, q21, [x2, #0x80]
        umlal   v2.2d, v12.2s, v10.s[0]
        ldp     q24, q27, [x2, #0xa0]
        adc     x19, x19, xzr
        umlal2  v2.2d, v12.4s, v10.s[2]
        ldp     q12, q29, [x2, #0xc0]
        mul     x10, x24, x22
        umlal   v17.2d, v11.2s, v10.s[0]
        umlal2  v17.2d, v11.4s, v10.s[2]
        ldp     q11, q30, [x2, #0xe0]
        adds    x4, x4, x10
        umulh   x22, x24, x22
        umlal   v18.2d, v7.2s, v10.s[0]
        umlal2  v18.2d, v7.4s, v10.s[2]
        umlal   v6.2d, v21.2s, v10.s[0]
        adcs    x22, x9, x22
        adc     x19, x19, xzr
        umlal2  v6.2d, v21.4s, v10.s[2]
        umulh   x24, x20, x25
        umlal   v14.2d, v24.2s, v10.s[0]
        ldp     q7, q21, [x2, #0x100]
        umlal2  v14.2d, v24.4s, v10.s[2]
        ldp     q24, q31, [x2, #0x160]
        umlal   v16.2d, v27.2s, v10.s[0]
        umlal2  v16.2d, v27.4s, v10.s[2]
        mul     x9, x20, x28
        umlal   v23.2d, v12.2s, v10.s[0]
        umlal2  v23.2d, v12.4s, v10.s[2]
        ldp     q12, q27, [x2]
        umlal   v28.2d, v29.2s, v10.s[0]
        umulh   x10, x20, x28
        umlal2  v28.2d, v29.4s, v10.s[2]
        umlal   v13.2d, v11.2s, v10.s[0]
        umlal2  v13.2d, v11.4s, v10.s[2]
        ldp     q11, q29, [x2, #0x120]
        umlal   v25.2d, v30.2s, v10.s[0]
        umlal   v22.2d, v12.2s, v19.s[0]
        mul     x20, x20, x25
        adds    x24, x24, x9
        umlal2  v22.2d, v12.4s, v19.s[2]
        umlal2  v25.2d, v30.4s, v10.s[2]
        ldp     q12, q30, [x2, #0x140]
        mul     x9, x23, x28
        umlal   v8.2d, v7.2s, v10.s[0]
        umlal2  v8.2d, v7.4s, v10.s[2]
        ext     v7.16b, v3.16b, v22.16b, #8
        usra    v22.2d, v7.2d, #0x1d
        adcs    x9, x10, x9
        umull   v7.2d, v21.2s, v10.s[0]
        umlal2  v7.2d, v21.4s, v10.s[2]
        umulh   x28, x23, x28
        ldp     q10, q21, [x2, #0x20]
        umlal   v7.2d, v11.2s, v9.s[0]
        adc     x28, x28, xzr
        umlal2  v7.2d, v11.4s, v9.s[1]
        ext     v11.16b, v22.16b, v3.16b, #8
        and     v22.16b, v22.16b, v0.16b
        mul     x10, x23, x25
        umlal   v7.2d, v29.2s, v15.s[2]
        adds    x24, x24, x10
        umlal2  v7.2d, v29.4s, v15.s[3]
        umlal   v4.2d, v10.2s, v19.s[0]
        umulh   x25, x23, x25
        umlal2  v4.2d, v10.4s, v19.s[2]
        ldp     q10, q29, [x2, #0x40]
        umlal   v5.2d, v21.2s, v19.s[0]
        adcs    x25, x9, x25
        adc     x23, x28, xzr
        umlal2  v5.2d, v21.4s, v19.s[2]
        mul     x28, x21, x8
        umlal   v7.2d, v12.2s, v15.s[0]
        umlal2  v7.2d, v12.4s, v15.s[1]
        ldp     q12, q21, [x2, #0x60]
        umlal   v7.2d, v30.2s, v1.s[2]
        umulh   x9, x21, x7
        umlal   v26.2d, v10.2s, v19.s[0]
        umlal2  v26.2d, v10.4s, v19.s[2]
        umlal   v2.2d, v29.2s, v19.s[0]
        umlal2  v2.2d, v29.4s, v19.s[2]
        mul     x10, x21, x7
        adds    x28, x9, x28
        umlal   v17.2d, v12.2s, v19.s[0]
        umlal2  v7.2d, v30.4s, v1.s[3]
        umlal2  v17.2d, v12.4s, v19.s[2]
        umulh   x21, x21, x8
        umlal   v18.2d, v21.2s, v19.s[0]
        umlal   v7.2d, v24.2s, v1.s[0]
        umlal2  v18.2d, v21.4s, v19.s[2]
        umlal2  v7.2d, v24.4s, v1.s[1]
        ldp     q12, q10, [x2, #0x80]
        mul     x9, x26, x8
        adcs    x21, x21, x9
        umulh   x8, x26, x8
        adc     x8, x8, xzr
        mul     x9, x26, x7
        adds    x28, x28, x9
        umulh   x26, x26, x7
        eor     x7, x10, x6
        eor     x28, x28, x6
        adcs    x21, x21, x26
        eor     x21, x21, x6
        adc     x26, x8, xzr
        cmn     x6, #1
        eor     x26, x26, x6
        adcs    x7, x7, x27
        adcs    x28, x28, x4
        adcs    x21, x21, x22
        adcs    x26, x26, x19
        adc     x6, x6, xzr
        adds    x7, x7, x20
        adcs    x28, x28, x24
        adcs    x21, x21, x25
        adcs    x26, x26, x23
        adc     x6, x6, xzr
        adds    x22, x22, x7
        adcs    x19, x19, x28
        adcs    x21, x20, x21
        stp     x27, x4, [sp, #0x40]
        adcs    x20, x24, x26
        adcs    x25, x25, x6
        stp     x22, x19, [sp, #0x50]
        adcs    x22, x23, xzr
        ldp     x19, x23, [x1, #0x80]
        ldp     x27, x24, [x1, #0x90]
        stp     x21, x20, [sp, #0x60]
        ldp     x21, x20, [x1, #0xa0]
        stp     x25, x22, [sp, #0x70]
        ldp     x22, x25, [x1, #0xb0]
        subs    x21, x19, x21
        sbcs    x19, x23, x20
        sbcs    x22, x27, x22
        sbcs    x20, x24, x25
        csetm   x25, lo
        eor     x21, x21, x25
        cmn     x25, #1
        eor     x19, x19, x25
        eor     x20, x20, x25
        eor     x22, x22, x25
        adcs    x21, x21, xzr
        ldp     x23, x27, [x1, #0xe0]
        adcs    x19, x19, xzr
        ldp     x24, x28, [x1, #0xc0]
        adcs    x22, x22, xzr
        ldp     x26, x4, [x1, #0xf0]
        adcs    x20, x20, xzr
        subs    x6, x21, x22
        ldp     x7, x8, [x1, #0xd0]
        sbcs    x9, x19, x20
        csetm   x10, lo
        subs    x23, x23, x24
        eor     x24, x6, x10
        eor     x6, x9, x10
        sbcs    x27, x27, x28
        sbcs    x28, x26, x7
        sbcs    x26, x4, x8
        csetm   x4, lo
        cmn     x10, #1
        eor     x27, x27, x4
        eor     x28, x28, x4
        eor     x23, x23, x4
        eor     x26, x26, x4
        adcs    x24, x24, xzr
        eor     x25, x25, x4
        adcs    x6, x6, xzr
        cmn     x4, #1
        adcs    x23, x23, xzr
        adcs    x27, x27, xzr
        adcs    x28, x28, xzr
        adcs    x26, x26, xzr
        subs    x4, x28, x23
        sbcs    x7, x26, x27
        csetm   x8, lo
        cmn     x8, #1
        eor     x4, x4, x8
        eor     x7, x7, x8
        adcs    x4, x4, xzr
        umulh   x9, x21, x23
        adcs    x7, x7, xzr
        eor     x8, x10, x8
        mul     x10, x21, x27
        umulh   x11, x21, x27
        mul     x21, x21, x23
        adds    x9, x9, x10
        mul     x10, x19, x27
        adcs    x10, x11, x10
        mul     x11, x19, x23
        umulh   x27, x19, x27
        adc     x27, x27, xzr
        adds    x9, x9, x11
        umulh   x19, x19, x23
        adcs    x19, x10, x19
        adc     x23, x27, xzr
        umulh   x27, x22, x28
        umulh   x10, x22, x26
        mul     x11, x22, x26
        mul     x22, x22, x28
        adds    x27, x27, x11
        mul     x11, x20, x26
        adcs    x10, x10, x11
        umulh   x26, x20, x26
        adc     x26, x26, xzr
        umulh   x11, x20, x28
        mul     x20, x20, x28
        adds    x20, x27, x20
        adcs    x27, x10, x11
        adc     x28, x26, xzr
        umulh   x26, x24, x4
        mul     x10, x24, x4
        umulh   x11, x24, x7
        mul     x24, x24, x7
        adds    x24, x26, x24
        mul     x26, x6, x7
        adcs    x26, x11, x26
        umulh   x7, x6, x7
        adc     x7, x7, xzr
        umulh   x11, x6, x4
        mul     x4, x6, x4
        adds    x24, x24, x4
        eor     x4, x10, x8
        adcs    x26, x26, x11
        eor     x24, x24, x8
        adc     x6, x7, xzr
        eor     x6, x6, x8
        cmn     x8, #1
        adcs    x4, x4, x21
        adcs    x24, x24, x9
        eor     x26, x26, x8
        adcs    x26, x26, x19
        adcs    x6, x6, x23
        adc     x7, x8, xzr
        adds    x4, x4, x22
        adcs    x24, x24, x20
        adcs    x26, x26, x27
        adcs    x6, x6, x28
        adc     x7, x7, xzr
        adds    x19, x19, x4
        adcs    x23, x23, x24
        adcs    x22, x22, x26
        eor     x21, x21, x25
        adcs    x20, x20, x6
        eor     x24, x9, x25
        adcs    x27, x27, x7
        eor     x19, x19, x25
        adcs    x28, x28, xzr
        eor     x22, x22, x25
        eor     x27, x27, x25
        eor     x23, x23, x25
        cmn     x25, #1
        ldp     x26, x4, [sp]
        eor     x28, x28, x25
        eor     x20, x20, x25
        ldp     x6, x7, [sp, #0x10]
        adcs    x21, x21, x26
        adcs    x24, x24, x4
        ldp     x26, x4, [sp, #0x20]
        adcs    x19, x19, x6
        ldp     x6, x8, [sp, #0x30]
        adcs    x23, x23, x7
        adcs    x22, x22, x26
        adcs    x20, x20, x4
        ldp     x26, x4, [sp, #0x40]
        adcs    x27, x27, x6
        adcs    x28, x28, x8
        adc     x25, x25, xzr
        ldp     x6, x7, [sp, #0x50]
        adds    x21, x21, x26
        adcs    x24, x24, x4
        ldp     x26, x4, [sp, #0x60]
        ldp     x8, x9, [sp, #0x70]
        adcs    x19, x19, x6
        adcs    x23, x23, x7
        adcs    x22, x22, x26
        adcs    x20, x20, x4
        ldp     x26, x4, [sp, #0x20]
        adcs    x27, x27, x8
        adcs    x28, x28, x9
        adc     x25, x25, xzr
        ldp     x6, x7, [sp, #0x30]
        adds    x21, x26, x21
        adcs    x24, x4, x24
        ldp     x26, x4, [sp, #0x40]
        stp     x21, x24, [sp, #0x20]
        adcs    x21, x6, x19
        adcs    x19, x7, x23
        ldp     x23, x24, [sp, #0x50]
        adcs    x22, x26, x22
        adcs    x20, x4, x20
        stp     x21, x19, [sp, #0x30]
        ldp     x21, x19, [sp, #0x60]
        adcs    x23, x23, x27
        adcs    x27, x24, x28
        stp     x22, x20, [sp, #0x40]
        ldp     x22, x20, [sp, #0x70]
        adcs    x21, x21, x25
        adcs    x19, x19, xzr
        stp     x23, x27, [sp, #0x50]
        adcs    x22, x22, xzr
        adcs    x20, x20, xzr
        stp     x21, x19, [sp, #0x60]
        ldp     x21, x19, [x3, #0x40]
        ldp     x25, x23, [x5, #0x40]
        ldp     x27, x24, [x3, #0x50]
        stp     x22, x20, [sp, #0x70]
        ldp     x22, x20, [x5, #0x50]
        subs    x28, x21, x27
        sbcs    x26, x19, x24
        csetm   x4, lo
        cmn     x4, #1
        eor     x28, x28, x4
        eor     x26, x26, x4
        adcs    x28, x28, xzr
        adcs    x26, x26, xzr
        subs    x6, x22, x25
        sbcs    x7, x20, x23
        csetm   x8, lo
        eor     x7, x7, x8
        cmn     x8, #1
        eor     x6, x6, x8
        adcs    x6, x6, xzr
        adcs    x7, x7, xzr
        mul     x9, x21, x23
        eor     x4, x4, x8
        umulh   x8, x21, x25
        umulh   x10, x21, x23
        mul     x21, x21, x25
        adds    x8, x8, x9
        mul     x9, x19, x23
        adcs    x9, x10, x9
        umulh   x23, x19, x23
        adc     x23, x23, xzr
        mul     x10, x27, x20
        umulh   x11, x19, x25
        mul     x19, x19, x25
        adds    x19, x8, x19
        adcs    x25, x9, x11
        adc     x23, x23, xzr
        umulh   x8, x27, x22
        mul     x9, x27, x22
        adds    x8, x8, x10
        umulh   x27, x27, x20
        mul     x10, x24, x20
        adcs    x27, x27, x10
        mul     x10, x24, x22
        umulh   x20, x24, x20
        adc     x20, x20, xzr
        adds    x8, x8, x10
        umulh   x22, x24, x22
        adcs    x22, x27, x22
        adc     x20, x20, xzr
        umulh   x27, x28, x6
        mul     x24, x28, x6
        mul     x10, x28, x7
        adds    x27, x27, x10
        umulh   x28, x28, x7
        umulh   x10, x26, x7
        mul     x7, x26, x7
        adcs    x28, x28, x7
        adc     x7, x10, xzr
        mul     x10, x26, x6
        adds    x27, x27, x10
        umulh   x26, x26, x6
        eor     x27, x27, x4
        eor     x24, x24, x4
        adcs    x28, x28, x26
        adc     x26, x7, xzr
        cmn     x4, #1
        adcs    x24, x24, x21
        adcs    x27, x27, x19
        eor     x28, x28, x4
        adcs    x28, x28, x25
        eor     x26, x26, x4
        adcs    x26, x26, x23
        adc     x4, x4, xzr
        adds    x24, x24, x9
        adcs    x27, x27, x8
        adcs    x28, x28, x22
        adcs    x26, x26, x20
        adc     x4, x4, xzr
        adds    x25, x25, x24
        adcs    x23, x23, x27
        adcs    x27, x9, x28
        adcs    x24, x8, x26
        adcs    x22, x22, x4
        stp     x21, x19, [x1, #0x80]
        stp     x25, x23, [x1, #0x90]
        adcs    x21, x20, xzr
        ldp     x19, x20, [x3, #0x60]
        ldp     x25, x23, [x3, #0x70]
        stp     x27, x24, [x1, #0xa0]
        ldp     x27, x24, [x5, #0x60]
        stp     x22, x21, [x1, #0xb0]
        subs    x21, x19, x25
        sbcs    x22, x20, x23
        ldp     x28, x26, [x5, #0x70]
        csetm   x4, lo
        cmn     x4, #1
        eor     x21, x21, x4
        eor     x22, x22, x4
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        subs    x6, x28, x27
        sbcs    x7, x26, x24
        csetm   x8, lo
        cmn     x8, #1
        eor     x7, x7, x8
        eor     x6, x6, x8
        adcs    x6, x6, xzr
        umulh   x9, x19, x27
        adcs    x7, x7, xzr
        eor     x4, x4, x8
        mul     x8, x19, x24
        umulh   x10, x19, x24
        mul     x19, x19, x27
        adds    x8, x9, x8
        umulh   x9, x20, x24
        mul     x24, x20, x24
        adcs    x24, x10, x24
        adc     x9, x9, xzr
        mul     x10, x20, x27
        adds    x8, x8, x10
        umulh   x20, x20, x27
        adcs    x20, x24, x20
        adc     x27, x9, xzr
        umulh   x24, x25, x28
        umulh   x9, x25, x26
        mul     x10, x25, x26
        mul     x25, x25, x28
        adds    x24, x24, x10
        mul     x10, x23, x26
        adcs    x9, x9, x10
        mul     x10, x23, x28
        umulh   x26, x23, x26
        adc     x26, x26, xzr
        adds    x24, x24, x10
        umulh   x23, x23, x28
        adcs    x23, x9, x23
        adc     x28, x26, xzr
        umulh   x26, x21, x6
        mul     x9, x21, x7
        mul     x10, x21, x6
        adds    x26, x26, x9
        umulh   x21, x21, x7
        mul     x9, x22, x7
        adcs    x21, x21, x9
        umulh   x7, x22, x7
        adc     x7, x7, xzr
        mul     x9, x22, x6
        adds    x26, x26, x9
        umulh   x22, x22, x6
        eor     x6, x10, x4
        eor     x26, x26, x4
        adcs    x21, x21, x22
        eor     x21, x21, x4
        adc     x22, x7, xzr
        cmn     x4, #1
        adcs    x6, x6, x19
        eor     x22, x22, x4
        adcs    x26, x26, x8
        adcs    x21, x21, x20
        adcs    x22, x22, x27
        adc     x4, x4, xzr
        adds    x6, x6, x25
        adcs    x26, x26, x24
        adcs    x21, x21, x23
        adcs    x22, x22, x28
        adc     x4, x4, xzr
        adds    x20, x20, x6
        adcs    x27, x27, x26
        adcs    x21, x25, x21
        stp     x19, x8, [x1, #0xc0]
        adcs    x22, x24, x22
        adcs    x19, x23, x4
        stp     x20, x27, [x1, #0xd0]
        adcs    x20, x28, xzr
        ldp     x25, x23, [x3, #0x40]
        ldp     x27, x24, [x3, #0x50]
        stp     x19, x20, [x1, #0xf0]
        stp     x21, x22, [x1, #0xe0]
        ldp     x21, x22, [x3, #0x60]
        ldp     x19, x20, [x3, #0x70]
        subs    x21, x25, x21
        sbcs    x22, x23, x22
        sbcs    x19, x27, x19
        sbcs    x20, x24, x20
        csetm   x25, lo
        eor     x21, x21, x25
        cmn     x25, #1
        adcs    x21, x21, xzr
        eor     x20, x20, x25
        eor     x22, x22, x25
        adcs    x22, x22, xzr
        eor     x19, x19, x25
        ldp     x23, x27, [x5, #0x60]
        adcs    x19, x19, xzr
        ldp     x24, x28, [x5, #0x40]
        adcs    x20, x20, xzr
        ldp     x26, x4, [x5, #0x70]
        ldp     x6, x7, [x5, #0x50]
        subs    x23, x23, x24
        sbcs    x27, x27, x28
        sbcs    x24, x26, x6
        sbcs    x28, x4, x7
        csetm   x26, lo
        eor     x23, x23, x26
        cmn     x26, #1
        eor     x28, x28, x26
        eor     x27, x27, x26
        adcs    x23, x23, xzr
        adcs    x27, x27, xzr
        eor     x24, x24, x26
        adcs    x24, x24, xzr
        adcs    x28, x28, xzr
        subs    x4, x21, x19
        sbcs    x6, x22, x20
        csetm   x7, lo
        eor     x25, x25, x26
        eor     x26, x4, x7
        cmn     x7, #1
        eor     x4, x6, x7
        adcs    x26, x26, xzr
        adcs    x4, x4, xzr
        subs    x6, x24, x23
        sbcs    x8, x28, x27
        csetm   x9, lo
        eor     x6, x6, x9
        cmn     x9, #1
        eor     x8, x8, x9
        adcs    x6, x6, xzr
        umulh   x10, x21, x23
        adcs    x8, x8, xzr
        eor     x7, x7, x9
        mul     x9, x21, x27
        umulh   x11, x21, x27
        mul     x21, x21, x23
        adds    x9, x10, x9
        mul     x10, x22, x27
        adcs    x10, x11, x10
        umulh   x27, x22, x27
        adc     x27, x27, xzr
        mul     x11, x22, x23
        adds    x9, x9, x11
        umulh   x22, x22, x23
        adcs    x22, x10, x22
        adc     x23, x27, xzr
        umulh   x27, x19, x24
        mul     x10, x19, x28
        umulh   x11, x19, x28
        mul     x19, x19, x24
        mul     x12, x20, x28
        adds    x27, x27, x10
        adcs    x10, x11, x12
        umulh   x28, x20, x28
        adc     x28, x28, xzr
        mul     x11, x20, x24
        adds    x27, x27, x11
        umulh   x20, x20, x24
        adcs    x20, x10, x20
        adc     x24, x28, xzr
        umulh   x28, x26, x6
        mul     x10, x26, x6
        mul     x11, x26, x8
        adds    x28, x28, x11
        umulh   x26, x26, x8
        mul     x11, x4, x8
        adcs    x26, x26, x11
        umulh   x8, x4, x8
        adc     x8, x8, xzr
        mul     x11, x4, x6
        adds    x28, x28, x11
        umulh   x4, x4, x6
        eor     x28, x28, x7
        eor     x6, x10, x7
        adcs    x26, x26, x4
        adc     x4, x8, xzr
        cmn     x7, #1
        eor     x26, x26, x7
        eor     x4, x4, x7
        adcs    x6, x6, x21
        adcs    x28, x28, x9
        adcs    x26, x26, x22
        adcs    x4, x4, x23
        adc     x7, x7, xzr
        adds    x6, x6, x19
        adcs    x28, x28, x27
        adcs    x26, x26, x20
        adcs    x4, x4, x24
        adc     x7, x7, xzr
        adds    x22, x22, x6
        adcs    x23, x23, x28
        adcs    x19, x19, x26
        eor     x21, x21, x25
        adcs    x27, x27, x4
        eor     x28, x9, x25
        adcs    x20, x20, x7
        eor     x22, x22, x25
        adcs    x24, x24, xzr
        eor     x23, x23, x25
        eor     x27, x27, x25
        eor     x19, x19, x25
        ldp     x26, x4, [x1, #0x80]
        cmn     x25, #1
        eor     x20, x20, x25
        ldp     x6, x7, [x1, #0x90]
        eor     x24, x24, x25
        ldp     x8, x9, [x1, #0xa0]
        adcs    x21, x21, x26
        adcs    x28, x28, x4
        adcs    x22, x22, x6
        adcs    x23, x23, x7
        ldp     x26, x4, [x1, #0xb0]
        adcs    x19, x19, x8
        adcs    x27, x27, x9
        ldp     x6, x7, [x1, #0xc0]
        adcs    x20, x20, x26
        adcs    x24, x24, x4
        adc     x25, x25, xzr
        ldp     x26, x4, [x1, #0xd0]
        adds    x21, x21, x6
        adcs    x28, x28, x7
        ldp     x6, x7, [x1, #0xf0]
        ldp     x8, x9, [x1, #0xe0]
        adcs    x22, x22, x26
        adcs    x23, x23, x4
        adcs    x19, x19, x8
        adcs    x27, x27, x9
        ldp     x26, x4, [x1, #0xa0]
        adcs    x20, x20, x6
        adcs    x24, x24, x7
        adc     x25, x25, xzr
        ldp     x6, x7, [x1, #0xb0]
        adds    x21, x26, x21
        adcs    x28, x4, x28
        ldp     x26, x4, [x1, #0xc0]
        stp     x21, x28, [x1, #0xa0]
        adcs    x21, x6, x22
        adcs    x22, x7, x23
        ldp     x23, x28, [x1, #0xd0]
        adcs    x19, x26, x19
        adcs    x27, x4, x27
        stp     x21, x22, [x1, #0xb0]
        ldp     x21, x22, [x1, #0xe0]
        adcs    x20, x23, x20
        adcs    x23, x28, x24
        stp     x19, x27, [x1, #0xc0]
        ldp     x19, x27, [x1, #0xf0]
        adcs    x21, x21, x25
        adcs    x22, x22, xzr
        stp     x20, x23, [x1, #0xd0]
        stp     x21, x22, [x1, #0xe0]
        adcs    x21, x19, xzr
        adcs    x22, x27, xzr
        ldr     x19, [sp, #0x80]
        ldp     x20, x25, [x1]
        stp     x21, x22, [x1, #0xf0]
        ldp     x21, x22, [sp]
        ldp     x23, x27, [x1, #0x10]
        cmn     x19, #1
        ldp     x24, x28, [sp, #0x10]
        eor     x22, x22, x19
        eor     x21, x21, x19
        adcs    x21, x20, x21
        ldp     x20, x26, [sp, #0x20]
        adcs    x22, x25, x22
        eor     x25, x24, x19
        adcs    x25, x23, x25
        ldp     x23, x24, [sp, #0x30]
        ldp     x4, x6, [sp, #0x40]
        eor     x20, x20, x19
        eor     x28, x28, x19
        eor     x23, x23, x19
        ldp     x7, x8, [x1, #0x20]
        adcs    x27, x27, x28
        ldp     x28, x9, [x1, #0x30]
        eor     x4, x4, x19
        eor     x26, x26, x19
        adcs    x20, x7, x20
        adcs    x26, x8, x26
        ldp     x7, x8, [x1, #0x40]
        adcs    x23, x28, x23
        ldp     x28, x10, [x1, #0x50]
        eor     x6, x6, x19
        ldp     x11, x12, [sp, #0x50]
        eor     x24, x24, x19
        adcs    x24, x9, x24
        ldp     x9, x13, [sp, #0x60]
        adcs    x4, x7, x4
        adcs    x6, x8, x6
        eor     x7, x11, x19
        ldp     x8, x11, [x1, #0x60]
        adcs    x28, x28, x7
        stp     x21, x22, [sp]
        eor     x21, x9, x19
        eor     x22, x12, x19
        stp     x25, x27, [sp, #0x10]
        adcs    x22, x10, x22
        eor     x25, x13, x19
        stp     x20, x26, [sp, #0x20]
        adcs    x21, x8, x21
        adcs    x20, x11, x25
        ldp     x25, x27, [sp, #0x70]
        ldp     x26, x7, [x1, #0x70]
        stp     x23, x24, [sp, #0x30]
        eor     x25, x25, x19
        eor     x23, x27, x19
        stp     x4, x6, [sp, #0x40]
        adcs    x25, x26, x25
        adcs    x23, x7, x23
        stp     x28, x22, [sp, #0x50]
        adc     x22, x19, xzr
        stp     x21, x20, [sp, #0x60]
        ldp     x21, x19, [x1, #0x80]
        ldp     x20, x27, [sp]
        stp     x25, x23, [sp, #0x70]
        ldp     x25, x23, [sp, #0x10]
        adds    x21, x20, x21
        ldp     x20, x24, [x1, #0x90]
        adcs    x19, x27, x19
        ldp     x27, x28, [x1, #0xa0]
        ldp     x26, x4, [sp, #0x20]
        adcs    x20, x25, x20
        adcs    x25, x23, x24
        ldp     x23, x24, [sp, #0x30]
        ldp     x6, x7, [x1, #0xb0]
        adcs    x27, x26, x27
        ldp     x26, x8, [sp, #0x40]
        adcs    x28, x4, x28
        adcs    x23, x23, x6
        ldp     x4, x6, [sp, #0x60]
        adcs    x24, x24, x7
        stp     x21, x19, [sp]
        ldp     x21, x19, [x1, #0xc0]
        ldp     x7, x9, [x1, #0xd0]
        adcs    x21, x26, x21
        ldp     x26, x10, [x1, #0xe0]
        adcs    x19, x8, x19
        ldp     x8, x11, [sp, #0x70]
        ldp     x12, x13, [sp, #0x50]
        ldp     x14, x15, [x1, #0xf0]
        adcs    x7, x12, x7
        adcs    x9, x13, x9
        adcs    x26, x4, x26
        adcs    x4, x6, x10
        adcs    x6, x8, x14
        adcs    x8, x11, x15
        adc     x22, x22, xzr
        stp     x20, x25, [sp, #0x10]
        stp     x27, x28, [sp, #0x20]
        stp     x23, x24, [sp, #0x30]
        stp     x21, x19, [sp, #0x40]
        stp     x7, x9, [sp, #0x50]
        stp     x26, x4, [sp, #0x60]
        ldp     x21, x19, [x1, #0x40]
        ldp     x20, x25, [sp]
        stp     x6, x8, [sp, #0x70]
        ldp     x23, x27, [x1, #0x50]
        adds    x21, x21, x20
        adcs    x19, x19, x25
        stp     x21, x19, [x1, #0x40]
        ldp     x21, x19, [sp, #0x10]
        ldp     x20, x25, [sp, #0x20]
        ldp     d21, d24, [x1, #0x38]
        umlal   v6.2d, v12.2s, v19.s[0]
        adcs    x21, x23, x21
        ldp     x23, x24, [sp, #0x40]
        adcs    x19, x27, x19
        ldp     x27, x28, [sp, #0x30]
        ldp     x26, x4, [sp, #0x50]
        usra    v20.2d, v21.2d, #0x10
        umlal2  v6.2d, v12.4s, v19.s[2]
        ldp     x6, x7, [sp, #0x70]
        shl     v12.2d, v24.2d, #0x36
        umlal   v14.2d, v10.2s, v19.s[0]
        ldp     x8, x9, [sp, #0x60]
        usra    v20.2d, v12.2d, #6
        umlal2  v14.2d, v10.4s, v19.s[2]
        stp     x21, x19, [x1, #0x50]
        ldp     q12, q10, [x2, #0xa0]
        usra    v20.2d, v11.2d, #0x1d
        ldp     q11, q21, [x2, #0xc0]
        ldp     x21, x19, [x1, #0x60]
        umlal   v20.2d, v27.2s, v19.s[0]
        ldp     x10, x11, [x1, #0x70]
        umlal2  v20.2d, v27.4s, v19.s[2]
        ldp     q24, q27, [x2, #0xe0]
        adcs    x21, x21, x20
        ldp     q29, q30, [x2, #0x100]
        adcs    x19, x19, x25
        adcs    x20, x10, x27
        umlal   v16.2d, v12.2s, v19.s[0]
        stp     x21, x19, [x1, #0x60]
        adcs    x21, x11, x28
        umlal2  v16.2d, v12.4s, v19.s[2]
        ldp     x19, x25, [x1, #0x80]
        umlal   v23.2d, v10.2s, v19.s[0]
        stp     x20, x21, [x1, #0x70]
        umlal2  v23.2d, v10.4s, v19.s[2]
        ldp     q12, q10, [x2, #0x120]
        adcs    x21, x19, x23
        umlal   v28.2d, v11.2s, v19.s[0]
        adcs    x19, x25, x24
        ldp     x20, x25, [x1, #0xa0]
        umlal2  v28.2d, v11.4s, v19.s[2]
        uzp1    v11.4s, v19.4s, v22.4s
        stp     x21, x19, [x1, #0x80]
        umlal   v13.2d, v21.2s, v19.s[0]
        ldp     x21, x19, [x1, #0xb0]
        umlal2  v13.2d, v21.4s, v19.s[2]
        ldp     x23, x27, [x1, #0x90]
        umlal   v25.2d, v24.2s, v19.s[0]
        ldp     x24, x28, [x1, #0xc0]
        umlal2  v25.2d, v24.4s, v19.s[2]
        ldp     q21, q24, [x2]
        adcs    x23, x23, x26
        umlal   v8.2d, v27.2s, v19.s[0]
        adcs    x27, x27, x4
        stp     x23, x27, [x1, #0x90]
        umlal2  v8.2d, v27.4s, v19.s[2]
        adcs    x20, x20, x8
        adcs    x25, x25, x9
        ldp     x23, x27, [x1, #0xd0]
        umlal   v7.2d, v29.2s, v19.s[0]
        stp     x20, x25, [x1, #0xa0]
        adcs    x21, x21, x6
        umlal2  v7.2d, v29.4s, v19.s[2]
        ldp     d27, d29, [x1, #0x40]
        adcs    x19, x19, x7
        umull   v31.2d, v30.2s, v19.s[0]
        stp     x21, x19, [x1, #0xb0]
        adcs    x21, x24, x22
        umlal   v20.2d, v21.2s, v22.s[0]
        ldp     x22, x19, [x1, #0xe0]
        adcs    x20, x28, xzr
        adcs    x25, x23, xzr
        umlal2  v20.2d, v21.4s, v22.s[2]
        ldp     x23, x24, [x1, #0xf0]
        adcs    x27, x27, xzr
        usra    v4.2d, v27.2d, #0xa
        umlal2  v31.2d, v30.4s, v19.s[2]
        stp     x21, x20, [x1, #0xc0]
        ext     v19.16b, v3.16b, v20.16b, #8
        shl     v21.2d, v29.2d, #0x3c
        adcs    x21, x22, xzr
        adcs    x22, x19, xzr
        usra    v4.2d, v21.2d, #6
        ldp     q21, q27, [x2, #0x20]
        adcs    x19, x23, xzr
        usra    v20.2d, v19.2d, #0x1d
        ldp     q19, q29, [x2, #0x140]
        adcs    x20, x24, xzr
        umlal   v31.2d, v12.2s, v9.s[2]
        stp     x25, x27, [x1, #0xd0]
        umlal2  v31.2d, v12.4s, v9.s[3]
        ext     v12.16b, v20.16b, v3.16b, #8
        stp     x21, x22, [x1, #0xe0]
        usra    v4.2d, v12.2d, #0x1d
        and     v12.16b, v20.16b, v0.16b
        ldp     x21, x22, [x3]
        umlal   v31.2d, v10.2s, v9.s[0]
        ldp     x25, x23, [x3, #0x10]
        umlal   v4.2d, v24.2s, v22.s[0]
        ldp     x27, x24, [x3, #0x20]
        umlal2  v4.2d, v24.4s, v22.s[2]
        ldp     q20, q24, [x2, #0x160]
        umlal   v5.2d, v21.2s, v22.s[0]
        stp     x19, x20, [x1, #0xf0]
        umlal2  v5.2d, v21.4s, v22.s[2]
        ldp     x19, x20, [x3, #0x30]
        umlal   v26.2d, v27.2s, v22.s[0]
        ldp     x28, x26, [x3, #0x40]
        umlal2  v31.2d, v10.4s, v9.s[1]
        ldp     q10, q21, [x2, #0x40]
        umlal2  v26.2d, v27.4s, v22.s[2]
        ldp     x4, x6, [x3, #0x80]
        umlal   v31.2d, v19.2s, v15.s[2]
        ldp     x7, x8, [x3, #0x50]
        umlal2  v31.2d, v19.4s, v15.s[3]
        ldp     x9, x10, [x3, #0x60]
        subs    x21, x21, x4
        sbcs    x22, x22, x6
        umlal   v31.2d, v29.2s, v15.s[0]
        ldp     x4, x6, [x3, #0x90]
        umlal2  v31.2d, v29.4s, v15.s[1]
        ldp     q19, q27, [x2, #0x60]
        umlal   v2.2d, v10.2s, v22.s[0]
        ldp     x11, x12, [x3, #0xa0]
        sbcs    x25, x25, x4
        sbcs    x23, x23, x6
        umlal2  v2.2d, v10.4s, v22.s[2]
        ldp     x4, x6, [x3, #0xb0]
        umlal   v17.2d, v21.2s, v22.s[0]
        sbcs    x27, x27, x11
        ldp     x11, x13, [x3, #0xd0]
        sbcs    x24, x24, x12
        umlal2  v17.2d, v21.4s, v22.s[2]
        ldp     x12, x14, [x3, #0xe0]
        sbcs    x19, x19, x4
        sbcs    x20, x20, x6
        umlal   v31.2d, v20.2s, v1.s[2]
        ldp     x4, x6, [x3, #0xc0]
        umlal   v18.2d, v19.2s, v22.s[0]
        ldp     x15, x16, [x3, #0x70]
        umlal2  v31.2d, v20.4s, v1.s[3]
        sbcs    x28, x28, x4
        sbcs    x26, x26, x6
        sbcs    x4, x7, x11
        umlal2  v18.2d, v19.4s, v22.s[2]
        sbcs    x6, x8, x13
        ldp     x7, x8, [x3, #0xf0]
        sbcs    x9, x9, x12
        umlal   v31.2d, v24.2s, v1.s[0]
        sbcs    x10, x10, x14
        umlal   v6.2d, v27.2s, v22.s[0]
        sbcs    x7, x15, x7
        sbcs    x8, x16, x8
        csetm   x11, lo
        umlal2  v31.2d, v24.4s, v1.s[1]
        ldp     q10, q19, [x2, #0x80]
        eor     x21, x21, x11
        umlal2  v6.2d, v27.4s, v22.s[2]
        ldp     q20, q21, [x2, #0xa0]
        eor     x25, x25, x11
        ldp     q24, q27, [x2, #0xc0]
        eor     x27, x27, x11
        eor     x22, x22, x11
        eor     x24, x24, x11
        eor     x23, x23, x11
        eor     x20, x20, x11
        eor     x19, x19, x11
        eor     x28, x28, x11
        eor     x6, x6, x11
        eor     x4, x4, x11
        eor     x26, x26, x11
        eor     x10, x10, x11
        umlal   v14.2d, v10.2s, v22.s[0]
        eor     x8, x8, x11
        eor     x9, x9, x11
        cmn     x11, #1
        umlal2  v14.2d, v10.4s, v22.s[2]
        ldp     q10, q29, [x2, #0xe0]
        adcs    x21, x21, xzr
        umlal   v16.2d, v19.2s, v22.s[0]
        adcs    x22, x22, xzr
        adcs    x25, x25, xzr
        adcs    x23, x23, xzr
        umlal2  v16.2d, v19.4s, v22.s[2]
        adcs    x27, x27, xzr
        adcs    x24, x24, xzr
        adcs    x19, x19, xzr
        umlal   v23.2d, v20.2s, v22.s[0]
        adcs    x20, x20, xzr
        adcs    x28, x28, xzr
        adcs    x26, x26, xzr
        umlal2  v23.2d, v20.4s, v22.s[2]
        ldp     q19, q20, [x2, #0x100]
        adcs    x4, x4, xzr
        umlal   v28.2d, v21.2s, v22.s[0]
        adcs    x6, x6, xzr
        adcs    x9, x9, xzr
        eor     x7, x7, x11
        umlal2  v28.2d, v21.4s, v22.s[2]
        ldp     q21, q30, [x2, #0x180]
        adcs    x10, x10, xzr
        umlal   v13.2d, v24.2s, v22.s[0]
        stp     x21, x22, [x1, #0x100]
        adcs    x21, x7, xzr
        umlal2  v13.2d, v24.4s, v22.s[2]
        adcs    x22, x8, xzr
        stp     x28, x26, [x1, #0x140]
        umlal   v25.2d, v27.2s, v22.s[0]
        ldr     d24, [x1, #0x48]
        umlal2  v25.2d, v27.4s, v22.s[2]
        stp     x25, x23, [x1, #0x110]
        umlal   v8.2d, v10.2s, v22.s[0]
        stp     x4, x6, [x1, #0x150]
        umlal2  v8.2d, v10.4s, v22.s[2]
        ldp     q10, q27, [x2]
        shl     v24.2d, v24.2d, #2
        umlal   v7.2d, v29.2s, v22.s[0]
        stp     x27, x24, [x1, #0x120]
        usra    v5.2d, v24.2d, #6
        umlal2  v7.2d, v29.4s, v22.s[2]
        stp     x9, x10, [x1, #0x160]
        ldp     q24, q29, [x2, #0x120]
        umlal   v31.2d, v19.2s, v22.s[0]
        umlal2  v31.2d, v19.4s, v22.s[2]
        stp     x19, x20, [x1, #0x130]
        ldp     x19, x20, [x5, #0x90]
        umull   v19.2d, v20.2s, v22.s[0]
        umlal   v4.2d, v10.2s, v12.s[0]
        ldp     x25, x23, [x5, #0x80]
        umlal2  v4.2d, v10.4s, v12.s[2]
        ldp     x27, x24, [x5, #0xa0]
        umlal2  v19.2d, v20.4s, v22.s[2]
        ldp     q10, q20, [x2, #0x140]
        ext     v22.16b, v3.16b, v4.16b, #8
        usra    v4.2d, v22.2d, #0x1d
        stp     x21, x22, [x1, #0x170]
        ldp     x21, x22, [x5, #0xb0]
        umlal   v19.2d, v24.2s, v11.s[0]
        ext     v22.16b, v4.16b, v3.16b, #8
        usra    v5.2d, v22.2d, #0x1d
        ldp     x28, x26, [x5, #0xe0]
        and     v4.16b, v4.16b, v0.16b
        ldp     x4, x6, [x5, #0xc0]
        umlal   v5.2d, v27.2s, v12.s[0]
        ldp     x7, x8, [x5]
        umlal2  v5.2d, v27.4s, v12.s[2]
        ldp     q22, q27, [x2, #0x20]
        ldp     x9, x10, [x5, #0xf0]
        umlal2  v19.2d, v24.4s, v11.s[1]
        ldp     x12, x13, [x5, #0xd0]
        subs    x25, x25, x7
        sbcs    x23, x23, x8
        umlal   v19.2d, v29.2s, v9.s[2]
        ldp     x7, x8, [x5, #0x10]
        umlal2  v19.2d, v29.4s, v9.s[3]
        ldp     x14, x15, [x5, #0x20]
        umlal   v19.2d, v10.2s, v9.s[0]
        ldp     q24, q29, [x2, #0x40]
        sbcs    x19, x19, x7
        sbcs    x20, x20, x8
        umlal   v26.2d, v22.2s, v12.s[0]
        ldp     x7, x8, [x5, #0x40]
        sbcs    x27, x27, x14
        sbcs    x24, x24, x15
        umlal2  v26.2d, v22.4s, v12.s[2]
        ldp     x14, x15, [x5, #0x30]
        umlal   v2.2d, v27.2s, v12.s[0]
        umlal2  v2.2d, v27.4s, v12.s[2]
        sbcs    x21, x21, x14
        ldp     x14, x16, [x5, #0x50]
        sbcs    x22, x22, x15
        sbcs    x4, x4, x7
        ldp     x7, x15, [x5, #0x60]
        sbcs    x6, x6, x8
        umlal2  v19.2d, v10.4s, v9.s[1]
        umlal   v17.2d, v24.2s, v12.s[0]
        sbcs    x8, x12, x14
        ldp     x12, x14, [x5, #0x70]
        sbcs    x13, x13, x16
        sbcs    x28, x28, x7
        sbcs    x26, x26, x15
        ldp     q10, q22, [x2, #0x160]
        sbcs    x7, x9, x12
        sbcs    x9, x10, x14
        csetm   x10, lo
        umlal   v19.2d, v20.2s, v15.s[2]
        umlal2  v17.2d, v24.4s, v12.s[2]
        eor     x23, x23, x10
        eor     x25, x25, x10
        eor     x27, x27, x10
        eor     x20, x20, x10
        eor     x24, x24, x10
        eor     x19, x19, x10
        umlal2  v19.2d, v20.4s, v15.s[3]
        umlal   v18.2d, v29.2s, v12.s[0]
        eor     x21, x21, x10
        eor     x6, x6, x10
        eor     x4, x4, x10
        umlal2  v18.2d, v29.4s, v12.s[2]
        eor     x8, x8, x10
        eor     x22, x22, x10
        eor     x12, x13, x10
        eor     x26, x26, x10
        eor     x28, x28, x10
        cmn     x10, #1
        umlal   v19.2d, v10.2s, v15.s[0]
        ldp     q20, q24, [x2, #0x60]
        adcs    x25, x25, xzr
        adcs    x23, x23, xzr
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        adcs    x27, x27, xzr
        umlal2  v19.2d, v10.4s, v15.s[1]
        adcs    x24, x24, xzr
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        umlal   v19.2d, v22.2s, v1.s[2]
        adcs    x4, x4, xzr
        adcs    x6, x6, xzr
        adcs    x8, x8, xzr
        umlal2  v19.2d, v22.4s, v1.s[3]
        adcs    x12, x12, xzr
        adcs    x28, x28, xzr
        adcs    x26, x26, xzr
        umlal   v19.2d, v21.2s, v1.s[0]
        ldp     q10, q22, [x2, #0x80]
        eor     x7, x7, x10
        eor     x9, x9, x10
        umlal   v6.2d, v20.2s, v12.s[0]
        stp     x25, x23, [x1, #0x180]
        adcs    x25, x7, xzr
        umlal2  v6.2d, v20.4s, v12.s[2]
        stp     x19, x20, [x1, #0x190]
        adcs    x19, x9, xzr
        umlal   v14.2d, v24.2s, v12.s[0]
        stp     x4, x6, [x1, #0x1c0]
        umlal2  v14.2d, v24.4s, v12.s[2]
        stp     x8, x12, [x1, #0x1d0]
        stp     x27, x24, [x1, #0x1a0]
        umlal2  v19.2d, v21.4s, v1.s[1]
        umlal   v16.2d, v10.2s, v12.s[0]
        ldp     q20, q21, [x2, #0xa0]
        umlal2  v16.2d, v10.4s, v12.s[2]
        ldp     q10, q24, [x2, #0xc0]
        umlal   v23.2d, v22.2s, v12.s[0]
        ldp     q27, q29, [x2, #0xe0]
        umlal2  v23.2d, v22.4s, v12.s[2]
        stp     x28, x26, [x1, #0x1e0]
        stp     x21, x22, [x1, #0x1b0]
        eor     x21, x11, x10
        stp     x25, x19, [x1, #0x1f0]
        umlal   v28.2d, v20.2s, v12.s[0]
        ldp     x22, x19, [x1, #0x100]
        umlal2  v28.2d, v20.4s, v12.s[2]
        ldp     q20, q22, [x2, #0x100]
        umlal   v13.2d, v21.2s, v12.s[0]
        ldp     x20, x25, [x1, #0x180]
        umlal2  v13.2d, v21.4s, v12.s[2]
        ldp     x23, x27, [x1, #0x110]
        umlal   v25.2d, v10.2s, v12.s[0]
        str     x21, [sp, #0x190]
        umlal2  v25.2d, v10.4s, v12.s[2]
        ldp     x21, x24, [x1, #0x190]
        subs    x28, x22, x23
        sbcs    x26, x19, x27
        umlal   v8.2d, v24.2s, v12.s[0]
        ldp     q10, q21, [x2, #0x120]
        csetm   x4, lo
        umlal2  v8.2d, v24.4s, v12.s[2]
        eor     x28, x28, x4
        cmn     x4, #1
        eor     x26, x26, x4
        umlal   v7.2d, v27.2s, v12.s[0]
        adcs    x28, x28, xzr
        adcs    x26, x26, xzr
        subs    x6, x21, x20
        umlal2  v7.2d, v27.4s, v12.s[2]
        ldp     d24, d27, [x1, #0x48]
        sbcs    x7, x24, x25
        umlal   v31.2d, v29.2s, v12.s[0]
        csetm   x8, lo
        eor     x6, x6, x8
        eor     x7, x7, x8
        umlal2  v31.2d, v29.4s, v12.s[2]
        cmn     x8, #1
        adcs    x6, x6, xzr
        umulh   x9, x22, x20
        umull   v29.2d, v22.2s, v12.s[0]
        adcs    x7, x7, xzr
        eor     x4, x4, x8
        usra    v26.2d, v24.2d, #0x3e
        umlal   v19.2d, v20.2s, v12.s[0]
        shl     v24.2d, v27.2d, #8
        umlal2  v29.2d, v22.4s, v12.s[2]
        ldp     q22, q27, [x2]
        usra    v26.2d, v24.2d, #6
        mul     x8, x22, x25
        umlal2  v19.2d, v20.4s, v12.s[2]
        ldp     q20, q24, [x2, #0x140]
        umlal   v29.2d, v10.2s, v11.s[2]
        uzp1    v12.4s, v12.4s, v4.4s
        umlal2  v29.2d, v10.4s, v11.s[3]
        umulh   x10, x22, x25
        umlal   v29.2d, v21.2s, v11.s[0]
        umlal2  v29.2d, v21.4s, v11.s[1]
        ldp     q10, q21, [x2, #0x20]
        umlal   v5.2d, v22.2s, v4.s[0]
        umlal2  v5.2d, v22.4s, v4.s[2]
        mul     x22, x22, x20
        adds    x8, x9, x8
        umlal   v29.2d, v20.2s, v9.s[2]
        ext     v22.16b, v3.16b, v5.16b, #8
        usra    v5.2d, v22.2d, #0x1d
        mul     x9, x19, x25
        umlal2  v29.2d, v20.4s, v9.s[3]
        ldp     q20, q22, [x2, #0x160]
        umlal   v2.2d, v10.2s, v4.s[0]
        umlal2  v2.2d, v10.4s, v4.s[2]
        ext     v10.16b, v5.16b, v3.16b, #8
        adcs    x9, x10, x9
        usra    v26.2d, v10.2d, #0x1d
        and     v10.16b, v5.16b, v0.16b
        umulh   x25, x19, x25
        umlal   v29.2d, v24.2s, v9.s[0]
        umlal   v26.2d, v27.2s, v4.s[0]
        umlal2  v26.2d, v27.4s, v4.s[2]
        ldp     q5, q27, [x2, #0x180]
        adc     x25, x25, xzr
        umlal   v17.2d, v21.2s, v4.s[0]
        mul     x10, x19, x20
        umlal2  v29.2d, v24.4s, v9.s[1]
        umlal2  v17.2d, v21.4s, v4.s[2]
        ldp     q21, q24, [x2, #0x40]
        adds    x8, x8, x10
        umlal   v29.2d, v20.2s, v15.s[2]
        umulh   x19, x19, x20
        umlal2  v29.2d, v20.4s, v15.s[3]
        umlal   v29.2d, v22.2s, v15.s[0]
        adcs    x19, x9, x19
        umlal2  v29.2d, v22.4s, v15.s[1]
        ldp     q20, q22, [x2, #0x60]
        adc     x20, x25, xzr
        umulh   x25, x23, x21
        umlal   v29.2d, v5.2s, v1.s[2]
        umlal   v18.2d, v21.2s, v4.s[0]
        umlal2  v18.2d, v21.4s, v4.s[2]
        umlal   v6.2d, v24.2s, v4.s[0]
        umlal2  v6.2d, v24.4s, v4.s[2]
        mul     x9, x23, x24
        umlal   v14.2d, v20.2s, v4.s[0]
        umlal2  v29.2d, v5.4s, v1.s[3]
        umlal2  v14.2d, v20.4s, v4.s[2]
        umulh   x10, x23, x24
        umlal   v29.2d, v27.2s, v1.s[0]
        umlal   v16.2d, v22.2s, v4.s[0]
        umlal2  v29.2d, v27.4s, v1.s[1]
        ldp     q5, q20, [x2, #0x80]
        umlal2  v16.2d, v22.4s, v4.s[2]
        ldp     q21, q22, [x2, #0xa0]
        mul     x23, x23, x21
        ldp     q24, q27, [x2, #0xc0]
        adds    x25, x25, x9
        umulh   x9, x27, x24
        umlal   v23.2d, v5.2s, v4.s[0]
        umlal2  v23.2d, v5.4s, v4.s[2]
        umlal   v28.2d, v20.2s, v4.s[0]
        mul     x24, x27, x24
        umlal2  v28.2d, v20.4s, v4.s[2]
        ldp     q5, q20, [x2, #0xe0]
        umlal   v13.2d, v21.2s, v4.s[0]
        adcs    x24, x10, x24
        adc     x9, x9, xzr
        umlal2  v13.2d, v21.4s, v4.s[2]
        mul     x10, x27, x21
        umlal   v25.2d, v22.2s, v4.s[0]
        umlal2  v25.2d, v22.4s, v4.s[2]
        ldp     q21, q22, [x2, #0x100]
        adds    x25, x25, x10
        umlal   v8.2d, v24.2s, v4.s[0]
        umulh   x21, x27, x21
        umlal2  v8.2d, v24.4s, v4.s[2]
        umlal   v7.2d, v27.2s, v4.s[0]
        umlal2  v7.2d, v27.4s, v4.s[2]
        ldp     q24, q27, [x2, #0x120]
        adcs    x21, x24, x21
        umlal   v31.2d, v5.2s, v4.s[0]
        adc     x27, x9, xzr
        umulh   x24, x28, x6
        umlal2  v31.2d, v5.4s, v4.s[2]
        ldp     q5, q30, [x2, #0x1a0]
        umlal   v19.2d, v20.2s, v4.s[0]
        umlal2  v19.2d, v20.4s, v4.s[2]
        umull   v20.2d, v22.2s, v4.s[0]
        mul     x9, x28, x6
        umlal   v29.2d, v21.2s, v4.s[0]
        umlal2  v20.2d, v22.4s, v4.s[2]
        mul     x10, x28, x7
        umlal2  v29.2d, v21.4s, v4.s[2]
        ldp     q4, q21, [x2]
        umlal   v20.2d, v24.2s, v12.s[0]
        umlal2  v20.2d, v24.4s, v12.s[1]
        ldp     q22, q24, [x2, #0x140]
        adds    x24, x24, x10
        mul     x10, x26, x7
        umlal   v20.2d, v27.2s, v11.s[2]
        umlal2  v20.2d, v27.4s, v11.s[3]
        umlal   v26.2d, v4.2s, v10.s[0]
        umulh   x28, x28, x7
        umlal2  v26.2d, v4.4s, v10.s[2]
        ldp     q4, q27, [x2, #0x20]
        umlal   v20.2d, v22.2s, v11.s[0]
        umlal2  v20.2d, v22.4s, v11.s[1]
        ext     v22.16b, v3.16b, v26.16b, #8
        adcs    x28, x28, x10
        usra    v26.2d, v22.2d, #0x1d
        umulh   x7, x26, x7
        umlal   v20.2d, v24.2s, v9.s[2]
        umlal2  v20.2d, v24.4s, v9.s[3]
        ldp     q22, q24, [x2, #0x160]
        umlal   v17.2d, v4.2s, v10.s[0]
        adc     x7, x7, xzr
        umlal2  v17.2d, v4.4s, v10.s[2]
        ext     v4.16b, v26.16b, v3.16b, #8
        mul     x10, x26, x6
        usra    v2.2d, v4.2d, #0x1d
        and     v4.16b, v26.16b, v0.16b
        umlal   v18.2d, v27.2s, v10.s[0]
        adds    x24, x24, x10
        umlal   v2.2d, v21.2s, v10.s[0]
        umulh   x26, x26, x6
        eor     x6, x9, x4
        eor     x24, x24, x4
        umlal2  v2.2d, v21.4s, v10.s[2]
        ldp     q21, q26, [x2, #0x40]
        umlal2  v18.2d, v27.4s, v10.s[2]
        umlal   v20.2d, v22.2s, v9.s[0]
        adcs    x28, x28, x26
        adc     x26, x7, xzr
        eor     x26, x26, x4
        umlal2  v20.2d, v22.4s, v9.s[1]
        ldp     q22, q27, [x2, #0x180]
        cmn     x4, #1
        umlal   v20.2d, v24.2s, v15.s[2]
        adcs    x6, x6, x22
        eor     x28, x28, x4
        adcs    x24, x24, x8
        umlal2  v20.2d, v24.4s, v15.s[3]
        adcs    x28, x28, x19
        adcs    x26, x26, x20
        adc     x4, x4, xzr
        umlal   v6.2d, v21.2s, v10.s[0]
        adds    x6, x6, x23
        adcs    x24, x24, x25
        adcs    x28, x28, x21
        umlal2  v6.2d, v21.4s, v10.s[2]
        ldp     q21, q24, [x2, #0x60]
        adcs    x26, x26, x27
        umlal   v14.2d, v26.2s, v10.s[0]
        adc     x4, x4, xzr
        adds    x19, x19, x6
        adcs    x20, x20, x24
        umlal2  v14.2d, v26.4s, v10.s[2]
        adcs    x23, x23, x28
        stp     x22, x8, [sp, #0x90]
        umlal   v20.2d, v22.2s, v15.s[0]
        adcs    x22, x25, x26
        stp     x19, x20, [sp, #0xa0]
        umlal2  v20.2d, v22.4s, v15.s[1]
        adcs    x21, x21, x4
        stp     x23, x22, [sp, #0xb0]
        umlal   v20.2d, v27.2s, v1.s[2]
        ldp     q22, q26, [x2, #0x80]
        adcs    x22, x27, xzr
        umlal   v16.2d, v21.2s, v10.s[0]
        ldp     x19, x20, [x1, #0x120]
        umlal2  v16.2d, v21.4s, v10.s[2]
        ldp     x25, x23, [x1, #0x130]
        umlal   v23.2d, v24.2s, v10.s[0]
        ldp     x27, x24, [x1, #0x1a0]
        umlal2  v23.2d, v24.4s, v10.s[2]
        stp     x21, x22, [sp, #0xc0]
        subs    x21, x19, x25
        ldp     x22, x28, [x1, #0x1b0]
        sbcs    x26, x20, x23
        csetm   x4, lo
        umlal2  v20.2d, v27.4s, v1.s[3]
        umlal   v28.2d, v22.2s, v10.s[0]
        eor     x21, x21, x4
        eor     x26, x26, x4
        cmn     x4, #1
        umlal2  v28.2d, v22.4s, v10.s[2]
        adcs    x21, x21, xzr
        adcs    x26, x26, xzr
        subs    x6, x22, x27
        sbcs    x7, x28, x24
        csetm   x8, lo
        eor     x6, x6, x8
        umlal   v20.2d, v5.2s, v1.s[0]
        umlal   v13.2d, v26.2s, v10.s[0]
        eor     x7, x7, x8
        cmn     x8, #1
        adcs    x6, x6, xzr
        umulh   x9, x19, x27
        adcs    x7, x7, xzr
        eor     x4, x4, x8
        umlal2  v20.2d, v5.4s, v1.s[1]
        umlal2  v13.2d, v26.4s, v10.s[2]
        ldp     q5, q21, [x2, #0xa0]
        ldp     q22, q24, [x2, #0xc0]
        ldp     q26, q27, [x2, #0xe0]
        mul     x8, x19, x24
        umlal   v25.2d, v5.2s, v10.s[0]
        umulh   x10, x19, x24
        umlal2  v25.2d, v5.4s, v10.s[2]
        umlal   v8.2d, v21.2s, v10.s[0]
        umlal2  v8.2d, v21.4s, v10.s[2]
        ldp     q5, q21, [x2, #0x100]
        umlal   v7.2d, v22.2s, v10.s[0]
        mul     x19, x19, x27
        adds    x8, x9, x8
        umlal2  v7.2d, v22.4s, v10.s[2]
        umlal   v31.2d, v24.2s, v10.s[0]
        umlal2  v31.2d, v24.4s, v10.s[2]
        umulh   x9, x20, x24
        ldp     q22, q24, [x2, #0x120]
        umlal   v19.2d, v26.2s, v10.s[0]
        umlal2  v19.2d, v26.4s, v10.s[2]
        umlal   v29.2d, v27.2s, v10.s[0]
        mul     x24, x20, x24
        umlal2  v29.2d, v27.4s, v10.s[2]
        ldp     q26, q27, [x2, #0x140]
        umlal   v20.2d, v5.2s, v10.s[0]
        adcs    x24, x10, x24
        adc     x9, x9, xzr
        umlal2  v20.2d, v5.4s, v10.s[2]
        uzp1    v5.4s, v10.4s, v4.4s
        umulh   x10, x20, x27
        umull   v30.2d, v21.2s, v10.s[0]
        umlal2  v30.2d, v21.4s, v10.s[2]
        umlal   v30.2d, v22.2s, v12.s[2]
        mul     x20, x20, x27
        umlal2  v30.2d, v22.4s, v12.s[3]
        ldp     q10, q21, [x2]
        umlal   v30.2d, v24.2s, v12.s[0]
        adds    x20, x8, x20
        adcs    x27, x24, x10
        adc     x24, x9, xzr
        umlal2  v30.2d, v24.4s, v12.s[1]
        umulh   x8, x25, x22
        umlal   v30.2d, v26.2s, v11.s[2]
        umlal2  v30.2d, v26.4s, v11.s[3]
        ldp     q22, q24, [x2, #0x20]
        umlal   v30.2d, v27.2s, v11.s[0]
        umlal   v17.2d, v21.2s, v4.s[0]
        umlal   v2.2d, v10.2s, v4.s[0]
        umulh   x9, x25, x28
        umlal2  v2.2d, v10.4s, v4.s[2]
        umlal2  v17.2d, v21.4s, v4.s[2]
        ldp     q10, q21, [x2, #0x40]
        umlal   v18.2d, v22.2s, v4.s[0]
        umlal2  v18.2d, v22.4s, v4.s[2]
        mul     x10, x25, x28
        umlal   v6.2d, v24.2s, v4.s[0]
        adds    x8, x8, x10
        umlal2  v6.2d, v24.4s, v4.s[2]
        ldp     q22, q24, [x2, #0x160]
        mul     x25, x25, x22
        umlal2  v30.2d, v27.4s, v11.s[1]
        umlal   v14.2d, v10.2s, v4.s[0]
        umlal2  v14.2d, v10.4s, v4.s[2]
        ldp     q10, q26, [x2, #0x180]
        umlal   v16.2d, v21.2s, v4.s[0]
        mul     x10, x23, x28
        umlal2  v16.2d, v21.4s, v4.s[2]
        adcs    x9, x9, x10
        umlal   v30.2d, v22.2s, v9.s[2]
        umulh   x28, x23, x28
        umlal2  v30.2d, v22.4s, v9.s[3]
        ldp     q21, q22, [x2, #0x60]
        umlal   v30.2d, v24.2s, v9.s[0]
        umlal2  v30.2d, v24.4s, v9.s[1]
        adc     x28, x28, xzr
        umlal   v30.2d, v10.2s, v15.s[2]
        umulh   x10, x23, x22
        umlal2  v30.2d, v10.4s, v15.s[3]
        ldp     q10, q24, [x2, #0x80]
        umlal   v30.2d, v26.2s, v15.s[0]
        umlal   v23.2d, v21.2s, v4.s[0]
        umlal2  v23.2d, v21.4s, v4.s[2]
        umlal   v28.2d, v22.2s, v4.s[0]
        mul     x22, x23, x22
        umlal2  v28.2d, v22.4s, v4.s[2]
        ldp     q21, q22, [x2, #0x1a0]
        umlal   v13.2d, v10.2s, v4.s[0]
        adds    x22, x8, x22
        adcs    x23, x9, x10
        adc     x28, x28, xzr
        umlal2  v13.2d, v10.4s, v4.s[2]
        umulh   x8, x21, x6
        umlal2  v30.2d, v26.4s, v15.s[1]
        umlal   v25.2d, v24.2s, v4.s[0]
        umlal2  v25.2d, v24.4s, v4.s[2]
        mul     x9, x21, x7
        umlal   v30.2d, v21.2s, v1.s[2]
        ldp     q10, q24, [x2, #0xa0]
        umlal2  v30.2d, v21.4s, v1.s[3]
        umlal   v30.2d, v22.2s, v1.s[0]
        mul     x10, x21, x6
        adds    x8, x8, x9
        umlal2  v30.2d, v22.4s, v1.s[1]
        ldp     q21, q22, [x2, #0xc0]
        umlal   v8.2d, v10.2s, v4.s[0]
        umulh   x21, x21, x7
        umlal2  v8.2d, v10.4s, v4.s[2]
        ldp     q10, q26, [x2, #0xe0]
        umlal   v7.2d, v24.2s, v4.s[0]
        umlal2  v7.2d, v24.4s, v4.s[2]
        umlal   v31.2d, v21.2s, v4.s[0]
        mul     x9, x26, x7
        umlal2  v31.2d, v21.4s, v4.s[2]
        ldp     q21, q24, [x2, #0x100]
        umlal   v19.2d, v22.2s, v4.s[0]
        adcs    x21, x21, x9
        umlal2  v19.2d, v22.4s, v4.s[2]
        mul     x9, x26, x6
        umlal   v29.2d, v10.2s, v4.s[0]
        umlal2  v29.2d, v10.4s, v4.s[2]
        ldp     q10, q22, [x2, #0x120]
        umulh   x7, x26, x7
        umlal   v20.2d, v26.2s, v4.s[0]
        umlal2  v20.2d, v26.4s, v4.s[2]
        ldp     q26, q27, [x2, #0x1c0]
        umlal   v30.2d, v21.2s, v4.s[0]
        adc     x7, x7, xzr
        adds    x8, x8, x9
        umlal2  v30.2d, v21.4s, v4.s[2]
        umulh   x26, x26, x6
        eor     x6, x10, x4
        eor     x8, x8, x4
        umull   v21.2d, v24.2s, v4.s[0]
        umlal2  v21.2d, v24.4s, v4.s[2]
        ldp     q4, q24, [x2, #0x140]
        adcs    x21, x21, x26
        adc     x26, x7, xzr
        cmn     x4, #1
        umlal   v21.2d, v10.2s, v5.s[0]
        adcs    x6, x6, x19
        adcs    x7, x8, x20
        eor     x26, x26, x4
        umlal2  v21.2d, v10.4s, v5.s[1]
        eor     x21, x21, x4
        adcs    x21, x21, x27
        adcs    x26, x26, x24
        umlal   v21.2d, v22.2s, v12.s[2]
        adc     x4, x4, xzr
        adds    x6, x6, x25
        adcs    x7, x7, x22
        umlal2  v21.2d, v22.4s, v12.s[3]
        adcs    x21, x21, x23
        adcs    x26, x26, x28
        adc     x4, x4, xzr
        adds    x27, x27, x6
        adcs    x24, x24, x7
        adcs    x21, x25, x21
        umlal   v21.2d, v4.2s, v12.s[0]
        adcs    x22, x22, x26
        stp     x27, x24, [sp, #0xe0]
        adcs    x25, x23, x4
        adcs    x23, x28, xzr
        stp     x19, x20, [sp, #0xd0]
        umlal2  v21.2d, v4.4s, v12.s[1]
        ldp     x19, x20, [x1, #0x100]
        umlal   v21.2d, v24.2s, v11.s[2]
        ldp     x27, x24, [x1, #0x110]
        umlal2  v21.2d, v24.4s, v11.s[3]
        stp     x21, x22, [sp, #0xf0]
        ldp     x21, x22, [x1, #0x120]
        stp     x25, x23, [sp, #0x100]
        ldp     x25, x23, [x1, #0x130]
        subs    x21, x19, x21
        sbcs    x22, x20, x22
        ldp     q10, q4, [x2, #0x160]
        sbcs    x19, x27, x25
        sbcs    x20, x24, x23
        csetm   x25, lo
        eor     x19, x19, x25
        eor     x21, x21, x25
        cmn     x25, #1
        adcs    x21, x21, xzr
        eor     x22, x22, x25
        adcs    x22, x22, xzr
        eor     x20, x20, x25
        ldp     x23, x27, [x1, #0x1a0]
        adcs    x19, x19, xzr
        ldp     x24, x28, [x1, #0x180]
        adcs    x20, x20, xzr
        ldp     x26, x4, [x1, #0x1b0]
        umlal   v21.2d, v10.2s, v11.s[0]
        ldp     x6, x7, [x1, #0x190]
        subs    x23, x23, x24
        sbcs    x27, x27, x28
        umlal2  v21.2d, v10.4s, v11.s[1]
        ldp     q10, q22, [x2, #0x180]
        umlal   v21.2d, v4.2s, v9.s[2]
        sbcs    x24, x26, x6
        sbcs    x28, x4, x7
        csetm   x26, lo
        umlal2  v21.2d, v4.4s, v9.s[3]
        eor     x27, x27, x26
        eor     x23, x23, x26
        cmn     x26, #1
        adcs    x23, x23, xzr
        adcs    x27, x27, xzr
        eor     x24, x24, x26
        adcs    x24, x24, xzr
        eor     x28, x28, x26
        adcs    x28, x28, xzr
        subs    x4, x21, x19
        sbcs    x6, x22, x20
        csetm   x7, lo
        eor     x25, x25, x26
        eor     x26, x4, x7
        cmn     x7, #1
        umlal   v21.2d, v10.2s, v9.s[0]
        adcs    x26, x26, xzr
        eor     x4, x6, x7
        adcs    x4, x4, xzr
        umlal2  v21.2d, v10.4s, v9.s[1]
        subs    x6, x24, x23
        sbcs    x8, x28, x27
        csetm   x9, lo
        umlal   v21.2d, v22.2s, v15.s[2]
        eor     x8, x8, x9
        cmn     x9, #1
        eor     x6, x6, x9
        umlal2  v21.2d, v22.4s, v15.s[3]
        adcs    x6, x6, xzr
        umulh   x10, x21, x23
        adcs    x8, x8, xzr
        eor     x7, x7, x9
        ldp     q10, q4, [x2, #0x120]
        ldp     q22, q24, [x2, #0x1a0]
        umulh   x9, x21, x27
        mul     x11, x21, x27
        umlal   v21.2d, v22.2s, v15.s[0]
        umlal2  v21.2d, v22.4s, v15.s[1]
        umull   v22.2d, v10.2s, v5.s[2]
        mul     x21, x21, x23
        adds    x10, x10, x11
        umlal   v21.2d, v24.2s, v1.s[2]
        umlal2  v22.2d, v10.4s, v5.s[3]
        umlal   v22.2d, v4.2s, v5.s[0]
        mul     x11, x22, x27
        umlal2  v22.2d, v4.4s, v5.s[1]
        ldp     q10, q4, [x2, #0x140]
        umlal2  v21.2d, v24.4s, v1.s[3]
        adcs    x9, x9, x11
        umlal   v21.2d, v26.2s, v1.s[0]
        umulh   x27, x22, x27
        umlal2  v21.2d, v26.4s, v1.s[1]
        ldp     q24, q26, [x2, #0x160]
        adc     x27, x27, xzr
        umlal   v22.2d, v10.2s, v12.s[2]
        mul     x11, x22, x23
        umlal2  v22.2d, v10.4s, v12.s[3]
        umlal   v22.2d, v4.2s, v12.s[0]
        adds    x10, x10, x11
        umlal2  v22.2d, v4.4s, v12.s[1]
        ldp     q10, q4, [x2, #0x180]
        umulh   x22, x22, x23
        umlal   v22.2d, v24.2s, v11.s[2]
        umlal2  v22.2d, v24.4s, v11.s[3]
        umlal   v22.2d, v26.2s, v11.s[0]
        adcs    x22, x9, x22
        adc     x23, x27, xzr
        umlal2  v22.2d, v26.4s, v11.s[1]
        umulh   x27, x19, x24
        ldp     q24, q26, [x2, #0x1a0]
        umlal   v22.2d, v10.2s, v9.s[2]
        umlal2  v22.2d, v10.4s, v9.s[3]
        umlal   v22.2d, v4.2s, v9.s[0]
        mul     x9, x19, x28
        umlal2  v22.2d, v4.4s, v9.s[1]
        ldp     q10, q4, [x2, #0x130]
        umlal   v22.2d, v24.2s, v15.s[2]
        umulh   x11, x19, x28
        umlal2  v22.2d, v24.4s, v15.s[3]
        umlal   v22.2d, v26.2s, v15.s[0]
        umlal2  v22.2d, v26.4s, v15.s[1]
        ldp     q24, q26, [x2, #0x1c0]
        mul     x19, x19, x24
        adds    x27, x27, x9
        mul     x9, x20, x28
        umlal   v22.2d, v24.2s, v1.s[2]
        adcs    x9, x11, x9
        umlal2  v22.2d, v24.4s, v1.s[3]
        mul     x11, x20, x24
        umull   v24.2d, v10.2s, v5.s[2]
        umlal   v22.2d, v26.2s, v1.s[0]
        umlal2  v24.2d, v10.4s, v5.s[3]
        umulh   x28, x20, x28
        umlal2  v22.2d, v26.4s, v1.s[1]
        ldp     q10, q26, [x2, #0x150]
        umlal   v24.2d, v4.2s, v5.s[0]
        str     q22, [x0, #0x60]
        adc     x28, x28, xzr
        adds    x27, x27, x11
        umlal2  v24.2d, v4.4s, v5.s[1]
        umulh   x20, x20, x24
        ldp     q4, q22, [x2, #0x170]
        umlal   v24.2d, v10.2s, v12.s[2]
        adcs    x20, x9, x20
        adc     x24, x28, xzr
        umlal2  v24.2d, v10.4s, v12.s[3]
        umulh   x28, x26, x6
        umlal   v24.2d, v26.2s, v12.s[0]
        umlal2  v24.2d, v26.4s, v12.s[1]
        ldp     q10, q26, [x2, #0x190]
        umlal   v24.2d, v4.2s, v11.s[2]
        umlal2  v24.2d, v4.4s, v11.s[3]
        mul     x9, x26, x6
        umlal   v24.2d, v22.2s, v11.s[0]
        umlal2  v24.2d, v22.4s, v11.s[1]
        ldp     q4, q22, [x2, #0x1b0]
        mul     x11, x26, x8
        umlal   v24.2d, v10.2s, v9.s[2]
        umlal2  v24.2d, v10.4s, v9.s[3]
        adds    x28, x28, x11
        umlal   v24.2d, v26.2s, v9.s[0]
        umulh   x26, x26, x8
        umlal2  v24.2d, v26.4s, v9.s[1]
        ldp     q10, q26, [x2, #0x140]
        umlal   v24.2d, v4.2s, v15.s[2]
        umlal2  v24.2d, v4.4s, v15.s[3]
        umlal   v24.2d, v22.2s, v15.s[0]
        umulh   x11, x4, x8
        umlal2  v24.2d, v22.4s, v15.s[1]
        ldp     q4, q22, [x2, #0x1d0]
        mul     x8, x4, x8
        adcs    x26, x26, x8
        adc     x8, x11, xzr
        umlal   v24.2d, v4.2s, v1.s[2]
        mul     x11, x4, x6
        umlal2  v24.2d, v4.4s, v1.s[3]
        umull   v4.2d, v10.2s, v5.s[2]
        adds    x28, x28, x11
        umlal   v24.2d, v22.2s, v1.s[0]
        umulh   x4, x4, x6
        eor     x6, x9, x7
        eor     x28, x28, x7
        umlal2  v4.2d, v10.4s, v5.s[3]
        umlal2  v24.2d, v22.4s, v1.s[1]
        ldp     q10, q22, [x2, #0x160]
        umlal   v4.2d, v26.2s, v5.s[0]
        adcs    x26, x26, x4
        adc     x4, x8, xzr
        cmn     x7, #1
        umlal2  v4.2d, v26.4s, v5.s[1]
        eor     x26, x26, x7
        adcs    x6, x6, x21
        adcs    x28, x28, x10
        str     q24, [x0, #0x70]
        eor     x4, x4, x7
        adcs    x26, x26, x22
        adcs    x4, x4, x23
        adc     x7, x7, xzr
        adds    x6, x6, x19
        adcs    x28, x28, x27
        adcs    x26, x26, x20
        adcs    x4, x4, x24
        adc     x7, x7, xzr
        umlal   v4.2d, v10.2s, v12.s[2]
        adds    x22, x22, x6
        adcs    x23, x23, x28
        adcs    x19, x19, x26
        umlal2  v4.2d, v10.4s, v12.s[3]
        eor     x21, x21, x25
        adcs    x27, x27, x4
        adcs    x20, x20, x7
        umlal   v4.2d, v22.2s, v12.s[0]
        eor     x22, x22, x25
        adcs    x24, x24, xzr
        eor     x28, x10, x25
        umlal2  v4.2d, v22.4s, v12.s[1]
        eor     x27, x27, x25
        eor     x19, x19, x25
        eor     x23, x23, x25
        ldp     x26, x4, [sp, #0x90]
        cmn     x25, #1
        eor     x20, x20, x25
        ldp     x6, x7, [sp, #0xb0]
        eor     x24, x24, x25
        adcs    x21, x21, x26
        ldp     x26, x8, [sp, #0xc0]
        adcs    x28, x28, x4
        ldp     x4, x9, [sp, #0xa0]
        ldp     q10, q22, [x2, #0x180]
        adcs    x22, x22, x4
        adcs    x23, x23, x9
        adcs    x19, x19, x6
        adcs    x27, x27, x7
        ldp     x4, x6, [sp, #0xd0]
        adcs    x20, x20, x26
        adcs    x24, x24, x8
        adc     x25, x25, xzr
        ldp     x26, x7, [sp, #0xe0]
        adds    x21, x21, x4
        ldp     x4, x8, [sp, #0xf0]
        adcs    x28, x28, x6
        adcs    x22, x22, x26
        adcs    x23, x23, x7
        ldp     x26, x6, [sp, #0x100]
        adcs    x19, x19, x4
        adcs    x27, x27, x8
        ldp     x4, x7, [sp, #0xb0]
        umlal   v4.2d, v10.2s, v11.s[2]
        adcs    x20, x20, x26
        adcs    x24, x24, x6
        adc     x25, x25, xzr
        umlal2  v4.2d, v10.4s, v11.s[3]
        ldp     x26, x6, [sp, #0xc0]
        adds    x21, x4, x21
        adcs    x28, x7, x28
        umlal   v4.2d, v22.2s, v11.s[0]
        ldp     x4, x7, [sp, #0xd0]
        umlal2  v4.2d, v22.4s, v11.s[1]
        stp     x21, x28, [sp, #0xb0]
        adcs    x21, x26, x22
        adcs    x22, x6, x23
        ldp     x23, x28, [sp, #0xe0]
        adcs    x19, x4, x19
        adcs    x27, x7, x27
        stp     x21, x22, [sp, #0xc0]
        adcs    x21, x23, x20
        ldp     x22, x20, [sp, #0xf0]
        adcs    x23, x28, x24
        stp     x19, x27, [sp, #0xd0]
        ldp     x19, x27, [sp, #0x100]
        adcs    x22, x22, x25
        adcs    x20, x20, xzr
        stp     x21, x23, [sp, #0xe0]
        adcs    x21, x19, xzr
        stp     x22, x20, [sp, #0xf0]
        adcs    x22, x27, xzr
        ldp     x19, x20, [x1, #0x100]
        ldp     x25, x23, [x1, #0x110]
        ldp     x27, x24, [x1, #0x120]
        stp     x21, x22, [sp, #0x100]
        ldp     x21, x22, [x1, #0x140]
        ldp     x28, x26, [x1, #0x130]
        ldp     x4, x6, [x1, #0x150]
        subs    x21, x19, x21
        sbcs    x22, x20, x22
        ldp     x19, x20, [x1, #0x160]
        sbcs    x25, x25, x4
        ldp     x4, x7, [x1, #0x170]
        sbcs    x23, x23, x6
        sbcs    x19, x27, x19
        sbcs    x20, x24, x20
        ldp     q10, q22, [x2, #0x1a0]
        sbcs    x27, x28, x4
        sbcs    x24, x26, x7
        csetm   x28, lo
        eor     x21, x21, x28
        eor     x22, x22, x28
        eor     x23, x23, x28
        eor     x25, x25, x28
        eor     x19, x19, x28
        cmn     x28, #1
        adcs    x21, x21, xzr
        eor     x27, x27, x28
        adcs    x22, x22, xzr
        adcs    x25, x25, xzr
        eor     x20, x20, x28
        adcs    x23, x23, xzr
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        eor     x24, x24, x28
        umlal   v4.2d, v10.2s, v9.s[2]
        stp     x21, x22, [sp, #0x110]
        adcs    x21, x27, xzr
        adcs    x22, x24, xzr
        ldp     x27, x24, [x1, #0x1c0]
        umlal2  v4.2d, v10.4s, v9.s[3]
        stp     x25, x23, [sp, #0x120]
        umlal   v4.2d, v22.2s, v9.s[0]
        ldp     x25, x23, [x1, #0x1d0]
        umlal2  v4.2d, v22.4s, v9.s[1]
        stp     x21, x22, [sp, #0x140]
        stp     x19, x20, [sp, #0x130]
        ldp     x21, x22, [x1, #0x180]
        ldp     x19, x20, [x1, #0x1f0]
        subs    x21, x27, x21
        ldp     x27, x26, [x1, #0x1a0]
        sbcs    x22, x24, x22
        ldp     x24, x4, [x1, #0x190]
        ldp     x6, x7, [x1, #0x1e0]
        sbcs    x25, x25, x24
        sbcs    x23, x23, x4
        ldp     x24, x4, [x1, #0x1b0]
        sbcs    x27, x6, x27
        sbcs    x26, x7, x26
        ldp     q10, q22, [x2, #0x1c0]
        sbcs    x19, x19, x24
        sbcs    x20, x20, x4
        csetm   x24, lo
        eor     x22, x22, x24
        eor     x25, x25, x24
        eor     x23, x23, x24
        eor     x21, x21, x24
        eor     x20, x20, x24
        eor     x27, x27, x24
        cmn     x24, #1
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        adcs    x25, x25, xzr
        adcs    x23, x23, xzr
        adcs    x27, x27, xzr
        eor     x19, x19, x24
        eor     x26, x26, x24
        stp     x21, x22, [sp, #0x150]
        adcs    x21, x26, xzr
        adcs    x22, x19, xzr
        stp     x25, x23, [sp, #0x160]
        adcs    x19, x20, xzr
        stp     x22, x19, [sp, #0x180]
        eor     x22, x28, x24
        stp     x27, x21, [sp, #0x170]
        umlal   v4.2d, v10.2s, v15.s[2]
        ldp     x21, x19, [sp, #0x150]
        umlal2  v4.2d, v10.4s, v15.s[3]
        ldp     x20, x25, [sp, #0x120]
        umlal   v4.2d, v22.2s, v15.s[0]
        ldp     x23, x27, [sp, #0x110]
        umlal2  v4.2d, v22.4s, v15.s[1]
        str     x22, [sp, #0x80]
        ldp     x22, x24, [sp, #0x160]
        subs    x28, x23, x20
        sbcs    x26, x27, x25
        csetm   x4, lo
        cmn     x4, #1
        eor     x26, x26, x4
        eor     x28, x28, x4
        adcs    x28, x28, xzr
        adcs    x26, x26, xzr
        subs    x6, x22, x21
        sbcs    x7, x24, x19
        csetm   x8, lo
        eor     x6, x6, x8
        cmn     x8, #1
        adcs    x6, x6, xzr
        eor     x7, x7, x8
        umulh   x9, x23, x21
        adcs    x7, x7, xzr
        eor     x4, x4, x8
        ldp     q10, q22, [x2, #0x150]
        ldp     q24, q26, [x2, #0x1e0]
        mul     x8, x23, x19
        umulh   x10, x23, x19
        umlal   v4.2d, v24.2s, v1.s[2]
        umlal2  v4.2d, v24.4s, v1.s[3]
        umull   v24.2d, v10.2s, v5.s[2]
        mul     x23, x23, x21
        adds    x8, x9, x8
        umulh   x9, x20, x24
        umlal   v4.2d, v26.2s, v1.s[0]
        umlal2  v24.2d, v10.4s, v5.s[3]
        umlal   v24.2d, v22.2s, v5.s[0]
        umulh   x11, x27, x19
        umlal2  v24.2d, v22.4s, v5.s[1]
        ldp     q10, q22, [x2, #0x170]
        umlal2  v4.2d, v26.4s, v1.s[1]
        str     q4, [x0, #0x80]
        mul     x19, x27, x19
        ldp     q4, q26, [x2, #0x190]
        adcs    x19, x10, x19
        adc     x10, x11, xzr
        umlal   v24.2d, v10.2s, v12.s[2]
        mul     x11, x27, x21
        umlal2  v24.2d, v10.4s, v12.s[3]
        umlal   v24.2d, v22.2s, v12.s[0]
        adds    x8, x8, x11
        umlal2  v24.2d, v22.4s, v12.s[1]
        ldp     q10, q22, [x2, #0x1b0]
        umulh   x21, x27, x21
        umlal   v24.2d, v4.2s, v11.s[2]
        umlal2  v24.2d, v4.4s, v11.s[3]
        adcs    x21, x19, x21
        adc     x19, x10, xzr
        umlal   v24.2d, v26.2s, v11.s[0]
        umulh   x27, x20, x22
        umlal2  v24.2d, v26.4s, v11.s[1]
        ldp     q4, q26, [x2, #0x1d0]
        umlal   v24.2d, v10.2s, v9.s[2]
        umlal2  v24.2d, v10.4s, v9.s[3]
        umlal   v24.2d, v22.2s, v9.s[0]
        umlal2  v24.2d, v22.4s, v9.s[1]
        ldp     q10, q22, [x2, #0x160]
        umlal   v24.2d, v4.2s, v15.s[2]
        umlal2  v24.2d, v4.4s, v15.s[3]
        mul     x10, x20, x24
        umlal   v24.2d, v26.2s, v15.s[0]
        umlal2  v24.2d, v26.4s, v15.s[1]
        ldp     q4, q26, [x2, #0x1f0]
        umulh   x11, x25, x24
        mul     x20, x20, x22
        adds    x27, x27, x10
        mul     x24, x25, x24
        umlal   v24.2d, v4.2s, v1.s[2]
        adcs    x24, x9, x24
        umlal2  v24.2d, v4.4s, v1.s[3]
        umull   v4.2d, v10.2s, v5.s[2]
        umlal   v24.2d, v26.2s, v1.s[0]
        umlal2  v4.2d, v10.4s, v5.s[3]
        adc     x9, x11, xzr
        umlal   v4.2d, v22.2s, v5.s[0]
        mul     x10, x25, x22
        umlal2  v24.2d, v26.4s, v1.s[1]
        ldp     q10, q26, [x2, #0x180]
        umlal2  v4.2d, v22.4s, v5.s[1]
        adds    x27, x27, x10
        str     q24, [x0, #0x90]
        umulh   x22, x25, x22
        ldp     q22, q24, [x2, #0x1a0]
        adcs    x22, x24, x22
        adc     x25, x9, xzr
        umlal   v4.2d, v10.2s, v12.s[2]
        umulh   x24, x28, x6
        umlal2  v4.2d, v10.4s, v12.s[3]
        umlal   v4.2d, v26.2s, v12.s[0]
        umlal2  v4.2d, v26.4s, v12.s[1]
        ldp     q10, q26, [x2, #0x1c0]
        umlal   v4.2d, v22.2s, v11.s[2]
        mul     x9, x28, x6
        umlal2  v4.2d, v22.4s, v11.s[3]
        umlal   v4.2d, v24.2s, v11.s[0]
        umlal2  v4.2d, v24.4s, v11.s[1]
        ldp     q22, q24, [x2, #0x1e0]
        mul     x10, x28, x7
        umlal   v4.2d, v10.2s, v9.s[2]
        adds    x24, x24, x10
        umlal2  v4.2d, v10.4s, v9.s[3]
        umulh   x28, x28, x7
        umlal   v4.2d, v26.2s, v9.s[0]
        umlal2  v4.2d, v26.4s, v9.s[1]
        ldp     q10, q26, [x2, #0x200]
        umlal   v4.2d, v22.2s, v15.s[2]
        umlal2  v4.2d, v22.4s, v15.s[3]
        umlal   v4.2d, v24.2s, v15.s[0]
        umulh   x10, x26, x7
        umlal2  v4.2d, v24.4s, v15.s[1]
        ldp     q22, q24, [x2, #0x170]
        umlal   v4.2d, v10.2s, v1.s[2]
        mul     x7, x26, x7
        umlal2  v4.2d, v10.4s, v1.s[3]
        umlal   v4.2d, v26.2s, v1.s[0]
        adcs    x28, x28, x7
        adc     x7, x10, xzr
        umlal2  v4.2d, v26.4s, v1.s[1]
        mul     x10, x26, x6
        umull   v10.2d, v22.2s, v5.s[2]
        str     q4, [x0, #0xa0]
        adds    x24, x24, x10
        umlal2  v10.2d, v22.4s, v5.s[3]
        umulh   x26, x26, x6
        eor     x6, x9, x4
        eor     x24, x24, x4
        umlal   v10.2d, v24.2s, v5.s[0]
        ldp     q4, q22, [x2, #0x190]
        umlal2  v10.2d, v24.4s, v5.s[1]
        ldp     q24, q26, [x2, #0x1b0]
        adcs    x28, x28, x26
        adc     x26, x7, xzr
        cmn     x4, #1
        adcs    x6, x6, x23
        adcs    x24, x24, x8
        eor     x28, x28, x4
        adcs    x28, x28, x21
        eor     x26, x26, x4
        adcs    x26, x26, x19
        adc     x4, x4, xzr
        adds    x6, x6, x20
        adcs    x24, x24, x27
        adcs    x28, x28, x22
        adcs    x26, x26, x25
        adc     x4, x4, xzr
        umlal   v10.2d, v4.2s, v12.s[2]
        adds    x21, x21, x6
        adcs    x19, x19, x24
        adcs    x20, x20, x28
        umlal2  v10.2d, v4.4s, v12.s[3]
        stp     x23, x8, [sp]
        adcs    x23, x27, x26
        adcs    x22, x22, x4
        stp     x21, x19, [sp, #0x10]
        adcs    x21, x25, xzr
        umlal   v10.2d, v22.2s, v12.s[0]
        ldp     x19, x25, [sp, #0x130]
        umlal2  v10.2d, v22.4s, v12.s[1]
        ldp     x27, x24, [sp, #0x140]
        umlal   v10.2d, v24.2s, v11.s[2]
        stp     x20, x23, [sp, #0x20]
        umlal2  v10.2d, v24.4s, v11.s[3]
        ldp     x20, x23, [sp, #0x170]
        umlal   v10.2d, v26.2s, v11.s[0]
        stp     x22, x21, [sp, #0x30]
        subs    x21, x19, x27
        sbcs    x22, x25, x24
        ldp     x28, x26, [sp, #0x180]
        csetm   x4, lo
        eor     x21, x21, x4
        cmn     x4, #1
        umlal2  v10.2d, v26.4s, v11.s[1]
        eor     x22, x22, x4
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        subs    x6, x28, x20
        sbcs    x7, x26, x23
        csetm   x8, lo
        eor     x7, x7, x8
        eor     x6, x6, x8
        cmn     x8, #1
        adcs    x6, x6, xzr
        umulh   x9, x19, x20
        adcs    x7, x7, xzr
        eor     x4, x4, x8
        ldp     q4, q22, [x2, #0x1d0]
        ldp     q24, q26, [x2, #0x1f0]
        mul     x8, x19, x23
        mul     x10, x19, x20
        adds    x8, x9, x8
        umlal   v10.2d, v4.2s, v9.s[2]
        umlal2  v10.2d, v4.4s, v9.s[3]
        umlal   v10.2d, v22.2s, v9.s[0]
        mul     x9, x25, x23
        umlal2  v10.2d, v22.4s, v9.s[1]
        ldp     q4, q22, [x2, #0x210]
        umlal   v10.2d, v24.2s, v15.s[2]
        umlal2  v10.2d, v24.4s, v15.s[3]
        umulh   x19, x19, x23
        umlal   v10.2d, v26.2s, v15.s[0]
        umlal2  v10.2d, v26.4s, v15.s[1]
        ldp     q24, q26, [x2, #0x180]
        adcs    x19, x19, x9
        umlal   v10.2d, v4.2s, v1.s[2]
        umulh   x23, x25, x23
        umlal2  v10.2d, v4.4s, v1.s[3]
        umlal   v10.2d, v22.2s, v1.s[0]
        umlal2  v10.2d, v22.4s, v1.s[1]
        ldp     q4, q22, [x2, #0x1a0]
        adc     x23, x23, xzr
        umulh   x9, x25, x20
        str     q10, [x0, #0xb0]
        umull   v10.2d, v24.2s, v5.s[2]
        umlal2  v10.2d, v24.4s, v5.s[3]
        mul     x20, x25, x20
        umlal   v10.2d, v26.2s, v5.s[0]
        umlal2  v10.2d, v26.4s, v5.s[1]
        ldp     q24, q26, [x2, #0x1c0]
        adds    x20, x8, x20
        adcs    x19, x19, x9
        adc     x25, x23, xzr
        umlal   v10.2d, v4.2s, v12.s[2]
        umulh   x23, x27, x28
        umlal2  v10.2d, v4.4s, v12.s[3]
        umlal   v10.2d, v22.2s, v12.s[0]
        umlal2  v10.2d, v22.4s, v12.s[1]
        ldp     q4, q22, [x2, #0x1e0]
        mul     x8, x27, x26
        umlal   v10.2d, v24.2s, v11.s[2]
        umlal2  v10.2d, v24.4s, v11.s[3]
        umlal   v10.2d, v26.2s, v11.s[0]
        umulh   x9, x27, x26
        umlal2  v10.2d, v26.4s, v11.s[1]
        ldp     q24, q26, [x2, #0x190]
        umlal   v10.2d, v4.2s, v9.s[2]
        umlal2  v10.2d, v4.4s, v9.s[3]
        umlal   v10.2d, v22.2s, v9.s[0]
        mul     x27, x27, x28
        adds    x23, x23, x8
        umlal2  v10.2d, v22.4s, v9.s[1]
        ldp     q4, q22, [x2, #0x200]
        umulh   x8, x24, x26
        mul     x26, x24, x26
        umlal   v10.2d, v4.2s, v15.s[2]
        umlal2  v10.2d, v4.4s, v15.s[3]
        adcs    x26, x9, x26
        adc     x8, x8, xzr
        umull   v4.2d, v24.2s, v5.s[2]
        mul     x9, x24, x28
        umlal   v10.2d, v22.2s, v15.s[0]
        umlal2  v4.2d, v24.4s, v5.s[3]
        adds    x23, x23, x9
        umlal   v4.2d, v26.2s, v5.s[0]
        umulh   x24, x24, x28
        umlal2  v4.2d, v26.4s, v5.s[1]
        ldp     q24, q26, [x2, #0x1b0]
        umlal2  v10.2d, v22.4s, v15.s[1]
        ldp     q22, q27, [x2, #0x220]
        adcs    x24, x26, x24
        adc     x28, x8, xzr
        mul     x26, x21, x7
        umlal   v4.2d, v24.2s, v12.s[2]
        mul     x8, x21, x6
        umlal   v10.2d, v22.2s, v1.s[2]
        umlal2  v10.2d, v22.4s, v1.s[3]
        umlal   v10.2d, v27.2s, v1.s[0]
        umulh   x9, x21, x6
        umlal2  v10.2d, v27.4s, v1.s[1]
        ldr     q22, [x2, #0x230]
        umlal2  v4.2d, v24.4s, v12.s[3]
        umlal   v4.2d, v26.2s, v12.s[0]
        str     q10, [x0, #0xc0]
        adds    x26, x9, x26
        umlal2  v4.2d, v26.4s, v12.s[1]
        umulh   x21, x21, x7
        ldp     q10, q24, [x2, #0x1d0]
        mul     x9, x22, x7
        adcs    x21, x21, x9
        umlal   v4.2d, v10.2s, v11.s[2]
        umlal2  v4.2d, v10.4s, v11.s[3]
        umulh   x7, x22, x7
        ldp     q10, q26, [x2, #0x1f0]
        umlal   v4.2d, v24.2s, v11.s[0]
        umlal2  v4.2d, v24.4s, v11.s[1]
        adc     x7, x7, xzr
        mul     x9, x22, x6
        adds    x26, x26, x9
        umlal   v4.2d, v10.2s, v9.s[2]
        umulh   x22, x22, x6
        eor     x26, x26, x4
        eor     x6, x8, x4
        umlal2  v4.2d, v10.4s, v9.s[3]
        ldp     q10, q24, [x2, #0x1a0]
        umlal   v4.2d, v26.2s, v9.s[0]
        umlal2  v4.2d, v26.4s, v9.s[1]
        ldp     q26, q27, [x2, #0x210]
        adcs    x21, x21, x22
        adc     x22, x7, xzr
        cmn     x4, #1
        adcs    x6, x6, x10
        eor     x21, x21, x4
        adcs    x26, x26, x20
        eor     x22, x22, x4
        adcs    x21, x21, x19
        adcs    x22, x22, x25
        adc     x4, x4, xzr
        adds    x6, x6, x27
        adcs    x26, x26, x23
        adcs    x21, x21, x24
        adcs    x22, x22, x28
        adc     x4, x4, xzr
        adds    x19, x19, x6
        adcs    x25, x25, x26
        adcs    x21, x27, x21
        umlal   v4.2d, v26.2s, v15.s[2]
        stp     x10, x20, [sp, #0x40]
        adcs    x22, x23, x22
        adcs    x20, x24, x4
        stp     x19, x25, [sp, #0x50]
        adcs    x19, x28, xzr
        umlal2  v4.2d, v26.4s, v15.s[3]
        ldp     x25, x23, [sp, #0x110]
        ldp     x27, x24, [sp, #0x130]
        umlal   v4.2d, v27.2s, v15.s[0]
        ldp     x28, x26, [sp, #0x120]
        umlal2  v4.2d, v27.4s, v15.s[1]
        ldp     x4, x6, [sp, #0x140]
        umull   v26.2d, v10.2s, v5.s[2]
        stp     x21, x22, [sp, #0x60]
        subs    x21, x25, x27
        sbcs    x22, x23, x24
        sbcs    x25, x28, x4
        sbcs    x23, x26, x6
        csetm   x27, lo
        umlal2  v26.2d, v10.4s, v5.s[3]
        stp     x20, x19, [sp, #0x70]
        eor     x21, x21, x27
        cmn     x27, #1
        adcs    x21, x21, xzr
        eor     x22, x22, x27
        eor     x19, x25, x27
        umlal   v26.2d, v24.2s, v5.s[0]
        adcs    x22, x22, xzr
        eor     x20, x23, x27
        ldp     x25, x23, [sp, #0x170]
        umlal2  v26.2d, v24.4s, v5.s[1]
        ldp     x24, x28, [sp, #0x180]
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        umlal   v4.2d, v22.2s, v1.s[2]
        ldp     x26, x4, [sp, #0x150]
        umlal2  v4.2d, v22.4s, v1.s[3]
        ldp     x6, x7, [sp, #0x160]
        subs    x25, x25, x26
        sbcs    x23, x23, x4
        ldp     q10, q1, [x2, #0x1c0]
        sbcs    x24, x24, x6
        sbcs    x28, x28, x7
        csetm   x26, lo
        str     q4, [x0, #0xd0]
        eor     x25, x25, x26
        eor     x23, x23, x26
        cmn     x26, #1
        adcs    x25, x25, xzr
        adcs    x23, x23, xzr
        eor     x24, x24, x26
        eor     x28, x28, x26
        adcs    x24, x24, xzr
        adcs    x28, x28, xzr
        subs    x4, x21, x19
        sbcs    x6, x22, x20
        csetm   x7, lo
        cmn     x7, #1
        eor     x4, x4, x7
        adcs    x4, x4, xzr
        umlal   v26.2d, v10.2s, v12.s[2]
        eor     x6, x6, x7
        adcs    x6, x6, xzr
        eor     x27, x27, x26
        umlal2  v26.2d, v10.4s, v12.s[3]
        subs    x26, x24, x25
        sbcs    x8, x28, x23
        csetm   x9, lo
        umlal   v26.2d, v1.2s, v12.s[0]
        cmn     x9, #1
        eor     x26, x26, x9
        umulh   x10, x21, x25
        umlal2  v26.2d, v1.4s, v12.s[1]
        eor     x8, x8, x9
        adcs    x26, x26, xzr
        adcs    x8, x8, xzr
        eor     x7, x7, x9
        ldp     q10, q1, [x2, #0x1b0]
        ldp     q4, q22, [x2, #0x1e0]
        mul     x9, x21, x23
        ldr     q24, [x2, #0x230]
        adds    x9, x10, x9
        umulh   x10, x21, x23
        umlal   v26.2d, v4.2s, v11.s[2]
        umlal2  v26.2d, v4.4s, v11.s[3]
        mul     x11, x22, x23
        umull   v4.2d, v10.2s, v5.s[2]
        umlal   v26.2d, v22.2s, v11.s[0]
        adcs    x10, x10, x11
        umlal2  v4.2d, v10.4s, v5.s[3]
        umulh   x23, x22, x23
        umlal   v4.2d, v1.2s, v5.s[0]
        umlal2  v4.2d, v1.4s, v5.s[1]
        ldp     q10, q1, [x2, #0x1d0]
        umlal2  v26.2d, v22.4s, v11.s[1]
        ldp     q22, q27, [x2, #0x200]
        adc     x23, x23, xzr
        mul     x21, x21, x25
        mul     x11, x22, x25
        umlal   v4.2d, v10.2s, v12.s[2]
        umlal   v26.2d, v22.2s, v9.s[2]
        adds    x9, x9, x11
        umlal2  v4.2d, v10.4s, v12.s[3]
        umulh   x22, x22, x25
        umlal   v4.2d, v1.2s, v12.s[0]
        umlal2  v26.2d, v22.4s, v9.s[3]
        umlal2  v4.2d, v1.4s, v12.s[1]
        ldp     q10, q1, [x2, #0x1c0]
        adcs    x22, x10, x22
        adc     x25, x23, xzr
        umlal   v26.2d, v27.2s, v9.s[0]
        umulh   x23, x19, x24
        umlal2  v26.2d, v27.4s, v9.s[1]
        ldp     q22, q27, [x2, #0x220]
        mul     x10, x19, x28
        umlal   v26.2d, v22.2s, v15.s[2]
        umulh   x11, x19, x28
        umlal2  v26.2d, v22.4s, v15.s[3]
        umlal   v26.2d, v27.2s, v15.s[0]
        umlal2  v26.2d, v27.4s, v15.s[1]
        umull   v22.2d, v10.2s, v5.s[2]
        str     q26, [x0, #0xe0]
        ldp     q26, q27, [x2, #0x1f0]
        umlal   v4.2d, v26.2s, v11.s[2]
        umlal2  v4.2d, v26.4s, v11.s[3]
        umlal   v4.2d, v27.2s, v11.s[0]
        mul     x19, x19, x24
        adds    x23, x23, x10
        umlal2  v22.2d, v10.4s, v5.s[3]
        umlal   v22.2d, v1.2s, v5.s[0]
        umlal2  v4.2d, v27.4s, v11.s[1]
        ldp     q10, q26, [x2, #0x210]
        umulh   x10, x20, x28
        umlal2  v22.2d, v1.4s, v5.s[1]
        mul     x28, x20, x28
        umlal   v4.2d, v10.2s, v9.s[2]
        adcs    x28, x11, x28
        adc     x10, x10, xzr
        umlal2  v4.2d, v10.4s, v9.s[3]
        mul     x11, x20, x24
        ldp     q10, q1, [x2, #0x1d0]
        umlal   v4.2d, v26.2s, v9.s[0]
        umlal2  v4.2d, v26.4s, v9.s[1]
        adds    x23, x23, x11
        umlal   v4.2d, v24.2s, v15.s[2]
        umulh   x20, x20, x24
        umlal2  v4.2d, v24.4s, v15.s[3]
        ldp     q15, q24, [x2, #0x1e0]
        str     q4, [x0, #0xf0]
        adcs    x20, x28, x20
        adc     x24, x10, xzr
        umull   v4.2d, v10.2s, v5.s[2]
        mul     x28, x4, x8
        umlal2  v4.2d, v10.4s, v5.s[3]
        ldp     q10, q26, [x2, #0x1f0]
        umlal   v4.2d, v1.2s, v5.s[0]
        umulh   x10, x4, x26
        umlal   v22.2d, v15.2s, v12.s[2]
        umlal2  v4.2d, v1.4s, v5.s[1]
        ldr     q1, [x2, #0x230]
        umlal2  v22.2d, v15.4s, v12.s[3]
        umlal   v22.2d, v24.2s, v12.s[0]
        mul     x11, x4, x26
        adds    x28, x10, x28
        umlal   v4.2d, v10.2s, v12.s[2]
        umlal2  v4.2d, v10.4s, v12.s[3]
        ldp     q15, q10, [x2, #0x200]
        umlal2  v22.2d, v24.4s, v12.s[1]
        umulh   x4, x4, x8
        umlal   v4.2d, v26.2s, v12.s[0]
        umlal2  v4.2d, v26.4s, v12.s[1]
        ldp     q24, q26, [x2, #0x1e0]
        mul     x10, x6, x8
        umlal   v22.2d, v15.2s, v11.s[2]
        umlal2  v22.2d, v15.4s, v11.s[3]
        adcs    x4, x4, x10
        umlal   v22.2d, v10.2s, v11.s[0]
        umulh   x8, x6, x8
        umull   v15.2d, v24.2s, v5.s[2]
        umlal2  v22.2d, v10.4s, v11.s[1]
        ldp     q10, q27, [x2, #0x220]
        umlal2  v15.2d, v24.4s, v5.s[3]
        adc     x8, x8, xzr
        umlal   v15.2d, v26.2s, v5.s[0]
        umulh   x10, x6, x26
        umlal2  v15.2d, v26.4s, v5.s[1]
        umlal   v22.2d, v10.2s, v9.s[2]
        mul     x26, x6, x26
        eor     x6, x11, x7
        umlal2  v22.2d, v10.4s, v9.s[3]
        ldp     q10, q24, [x2, #0x210]
        umlal   v22.2d, v27.2s, v9.s[0]
        adds    x28, x28, x26
        adcs    x26, x4, x10
        eor     x28, x28, x7
        umlal2  v22.2d, v27.4s, v9.s[1]
        adc     x4, x8, xzr
        eor     x4, x4, x7
        cmn     x7, #1
        adcs    x6, x6, x21
        adcs    x28, x28, x9
        eor     x26, x26, x7
        str     q22, [x0, #0x100]
        adcs    x26, x26, x22
        adcs    x4, x4, x25
        adc     x7, x7, xzr
        adds    x6, x6, x19
        adcs    x28, x28, x23
        adcs    x26, x26, x20
        adcs    x4, x4, x24
        adc     x7, x7, xzr
        adds    x22, x22, x6
        umlal   v4.2d, v10.2s, v11.s[2]
        adcs    x25, x25, x28
        adcs    x19, x19, x26
        eor     x21, x21, x27
        umlal2  v4.2d, v10.4s, v11.s[3]
        adcs    x23, x23, x4
        eor     x28, x9, x27
        adcs    x20, x20, x7
        umlal   v4.2d, v24.2s, v11.s[0]
        eor     x22, x22, x27
        adcs    x24, x24, xzr
        eor     x23, x23, x27
        umlal2  v4.2d, v24.4s, v11.s[1]
        eor     x19, x19, x27
        eor     x25, x25, x27
        ldp     x26, x4, [sp]
        umlal   v4.2d, v1.2s, v9.s[2]
        cmn     x27, #1
        ldp     x6, x7, [sp, #0x10]
        eor     x24, x24, x27
        umlal2  v4.2d, v1.4s, v9.s[3]
        adcs    x21, x21, x26
        ldp     x26, x8, [sp, #0x20]
        adcs    x28, x28, x4
        ldp     x4, x9, [sp, #0x30]
        adcs    x22, x22, x6
        adcs    x25, x25, x7
        eor     x20, x20, x27
        adcs    x19, x19, x26
        adcs    x23, x23, x8
        str     q4, [x0, #0x110]
        adcs    x20, x20, x4
        adcs    x24, x24, x9
        adc     x27, x27, xzr
        ldp     x26, x4, [sp, #0x50]
        ldp     x6, x7, [sp, #0x40]
        ldp     q9, q10, [x2, #0x200]
        adds    x21, x21, x6
        ldp     x6, x8, [sp, #0x60]
        adcs    x28, x28, x7
        adcs    x22, x22, x26
        ldp     x26, x7, [sp, #0x70]
        adcs    x25, x25, x4
        adcs    x19, x19, x6
        adcs    x23, x23, x8
        ldp     x4, x6, [sp, #0x20]
        adcs    x20, x20, x26
        adcs    x24, x24, x7
        adc     x27, x27, xzr
        adds    x21, x4, x21
        adcs    x28, x6, x28
        stp     x21, x28, [sp, #0x20]
        ldp     x21, x28, [sp, #0x30]
        umlal   v15.2d, v9.2s, v12.s[2]
        ldp     x26, x4, [sp, #0x60]
        umlal2  v15.2d, v9.4s, v12.s[3]
        ldp     x6, x7, [sp, #0x40]
        adcs    x21, x21, x22
        adcs    x22, x28, x25
        umlal   v15.2d, v10.2s, v12.s[0]
        ldp     x25, x28, [sp, #0x50]
        umlal2  v15.2d, v10.4s, v12.s[1]
        stp     x21, x22, [sp, #0x30]
        adcs    x21, x6, x19
        adcs    x22, x7, x23
        stp     x21, x22, [sp, #0x40]
        adcs    x21, x25, x20
        adcs    x22, x28, x24
        stp     x21, x22, [sp, #0x50]
        adcs    x21, x26, x27
        adcs    x22, x4, xzr
        ldp     x19, x20, [sp, #0x70]
        stp     x21, x22, [sp, #0x60]
        ldp     x21, x22, [x1, #0x140]
        ldp     x25, x23, [x1, #0x1c0]
        umulh   x27, x21, x25
        adcs    x19, x19, xzr
        ldp     x24, x28, [x1, #0x150]
        adcs    x20, x20, xzr
        subs    x26, x21, x24
        ldp     x4, x6, [x1, #0x1d0]
        sbcs    x7, x22, x28
        csetm   x8, lo
        subs    x9, x4, x25
        sbcs    x10, x6, x23
        csetm   x11, lo
        mul     x12, x21, x23
        eor     x26, x26, x8
        cmn     x8, #1
        eor     x9, x9, x11
        eor     x7, x7, x8
        adcs    x26, x26, xzr
        eor     x10, x10, x11
        adcs    x7, x7, xzr
        cmn     x11, #1
        umulh   x13, x21, x23
        adcs    x9, x9, xzr
        adcs    x10, x10, xzr
        adds    x27, x27, x12
        eor     x8, x8, x11
        stp     x19, x20, [sp, #0x70]
        ldp     q9, q10, [x2, #0x1f0]
        ldp     q1, q4, [x2, #0x200]
        mul     x19, x22, x23
        adcs    x19, x13, x19
        ldp     q22, q24, [x2, #0x220]
        umull   v26.2d, v9.2s, v5.s[2]
        ldr     q27, [x2, #0x230]
        umlal   v15.2d, v22.2s, v11.s[2]
        umulh   x20, x22, x23
        adc     x20, x20, xzr
        umlal2  v26.2d, v9.4s, v5.s[3]
        umlal2  v15.2d, v22.4s, v11.s[3]
        umull   v9.2d, v1.2s, v5.s[2]
        umlal   v26.2d, v10.2s, v5.s[0]
        mul     x23, x22, x25
        adds    x23, x27, x23
        umlal   v15.2d, v24.2s, v11.s[0]
        umlal2  v26.2d, v10.4s, v5.s[1]
        ldp     q10, q22, [x2, #0x210]
        umlal2  v9.2d, v1.4s, v5.s[3]
        umulh   x22, x22, x25
        adcs    x22, x19, x22
        adc     x19, x20, xzr
        umlal2  v15.2d, v24.4s, v11.s[1]
        ldr     q1, [x2, #0x230]
        umlal   v9.2d, v4.2s, v5.s[0]
        umlal2  v9.2d, v4.4s, v5.s[1]
        str     q15, [x0]
        umlal   v26.2d, v10.2s, v12.s[2]
        mul     x21, x21, x25
        ldp     q15, q4, [x2, #0x210]
        umlal2  v26.2d, v10.4s, v12.s[3]
        ldp     q10, q24, [x2, #0x220]
        umlal   v26.2d, v22.2s, v12.s[0]
        umlal2  v26.2d, v22.4s, v12.s[1]
        ldr     q22, [x2, #0x230]
        mul     x20, x24, x6
        umlal   v26.2d, v27.2s, v11.s[2]
        umlal2  v26.2d, v27.4s, v11.s[3]
        ext     v11.16b, v3.16b, v30.16b, #8
        umull   v27.2d, v15.2s, v5.s[2]
        str     q26, [x0, #0x10]
        umulh   x25, x24, x4
        adds    x20, x25, x20
        ext     v26.16b, v3.16b, v21.16b, #8
        umlal2  v27.2d, v15.4s, v5.s[3]
        and     v15.16b, v30.16b, v0.16b
        usra    v15.2d, v11.2d, #0x1d
        umlal   v9.2d, v10.2s, v12.s[2]
        and     v11.16b, v21.16b, v0.16b
        umulh   x25, x24, x6
        umlal2  v9.2d, v10.4s, v12.s[3]
        usra    v11.2d, v26.2d, #0x1d
        ext     v10.16b, v30.16b, v3.16b, #8
        usra    v11.2d, v10.2d, #0x1d
        ext     v10.16b, v21.16b, v3.16b, #8
        ldp     q21, q26, [x2, #0x220]
        umlal   v9.2d, v24.2s, v12.s[0]
        ext     v30.16b, v3.16b, v20.16b, #8
        mul     x27, x28, x6
        adcs    x25, x25, x27
        umlal   v27.2d, v4.2s, v5.s[0]
        umlal2  v9.2d, v24.4s, v12.s[1]
        ext     v24.16b, v3.16b, v29.16b, #8
        umlal2  v27.2d, v4.4s, v5.s[1]
        and     v4.16b, v29.16b, v0.16b
        umulh   x27, x28, x6
        adc     x27, x27, xzr
        str     q9, [x0, #0x20]
        usra    v4.2d, v24.2d, #0x1d
        and     v9.16b, v20.16b, v0.16b
        ext     v24.16b, v29.16b, v3.16b, #8
        usra    v9.2d, v30.2d, #0x1d
        umlal   v27.2d, v1.2s, v12.s[2]
        ext     v20.16b, v20.16b, v3.16b, #8
        usra    v9.2d, v24.2d, #0x1d
        mul     x6, x28, x4
        adds    x20, x20, x6
        usra    v15.2d, v20.2d, #0x1d
        umull   v20.2d, v21.2s, v5.s[2]
        umlal2  v20.2d, v21.4s, v5.s[3]
        umlal2  v27.2d, v1.4s, v12.s[3]
        ext     v12.16b, v3.16b, v19.16b, #8
        umulh   x28, x28, x4
        adcs    x25, x25, x28
        adc     x27, x27, xzr
        and     v1.16b, v19.16b, v0.16b
        usra    v1.2d, v12.2d, #0x1d
        str     q27, [x0, #0x30]
        ext     v12.16b, v19.16b, v3.16b, #8
        usra    v4.2d, v12.2d, #0x1d
        umull   v12.2d, v22.2s, v5.s[2]
        mul     x24, x24, x4
        umlal   v20.2d, v26.2s, v5.s[0]
        ext     v19.16b, v3.16b, v31.16b, #8
        umlal2  v20.2d, v26.4s, v5.s[1]
        and     v21.16b, v31.16b, v0.16b
        usra    v21.2d, v19.2d, #0x1d
        umlal2  v12.2d, v22.4s, v5.s[3]
        umulh   x28, x26, x9
        ext     v5.16b, v31.16b, v3.16b, #8
        str     q20, [x0, #0x40]
        ext     v19.16b, v3.16b, v23.16b, #8
        and     v20.16b, v23.16b, v0.16b
        usra    v1.2d, v5.2d, #0x1d
        str     q12, [x0, #0x50]
        usra    v20.2d, v19.2d, #0x1d
        ext     v12.16b, v3.16b, v28.16b, #8
        umulh   x4, x26, x10
        and     v5.16b, v28.16b, v0.16b
        usra    v5.2d, v12.2d, #0x1d
        ext     v12.16b, v23.16b, v3.16b, #8
        usra    v5.2d, v12.2d, #0x1d
        ext     v12.16b, v3.16b, v13.16b, #8
        and     v19.16b, v13.16b, v0.16b
        usra    v19.2d, v12.2d, #0x1d
        ext     v12.16b, v28.16b, v3.16b, #8
        mul     x6, x26, x10
        usra    v19.2d, v12.2d, #0x1d
        ext     v12.16b, v3.16b, v25.16b, #8
        and     v22.16b, v25.16b, v0.16b
        usra    v22.2d, v12.2d, #0x1d
        ext     v12.16b, v13.16b, v3.16b, #8
        ext     v13.16b, v3.16b, v8.16b, #8
        mul     x26, x26, x9
        adds    x28, x28, x6
        and     v23.16b, v8.16b, v0.16b
        usra    v23.2d, v13.2d, #0x1d
        usra    v22.2d, v12.2d, #0x1d
        ext     v12.16b, v25.16b, v3.16b, #8
        usra    v23.2d, v12.2d, #0x1d
        ext     v12.16b, v3.16b, v7.16b, #8
        mul     x6, x7, x10
        ext     v13.16b, v3.16b, v16.16b, #8
        and     v24.16b, v7.16b, v0.16b
        usra    v24.2d, v12.2d, #0x1d
        ext     v12.16b, v8.16b, v3.16b, #8
        adcs    x4, x4, x6
        ext     v8.16b, v7.16b, v3.16b, #8
        and     v7.16b, v16.16b, v0.16b
        umulh   x6, x7, x10
        usra    v7.2d, v13.2d, #0x1d
        ext     v13.16b, v16.16b, v3.16b, #8
        usra    v24.2d, v12.2d, #0x1d
        usra    v21.2d, v8.2d, #0x1d
        ldp     d12, d8, [x1, #0x50]
        adc     x6, x6, xzr
        and     v16.16b, v17.16b, v0.16b
        ext     v25.16b, v3.16b, v17.16b, #8
        mul     x10, x7, x9
        ldp     d26, d27, [x1, #0x58]
        usra    v16.2d, v25.2d, #0x1d
        ext     v25.16b, v3.16b, v18.16b, #8
        and     v28.16b, v18.16b, v0.16b
        adds    x28, x28, x10
        usra    v2.2d, v12.2d, #0x38
        ext     v12.16b, v17.16b, v3.16b, #8
        umulh   x7, x7, x9
        eor     x28, x28, x8
        shl     v8.2d, v8.2d, #0xe
        and     v17.16b, v6.16b, v0.16b
        eor     x26, x26, x8
        usra    v2.2d, v8.2d, #6
        ext     v8.16b, v3.16b, v6.16b, #8
        usra    v16.2d, v26.2d, #0x32
        ext     v18.16b, v18.16b, v3.16b, #8
        adcs    x4, x4, x7
        adc     x6, x6, xzr
        shl     v26.2d, v27.2d, #0x14
        ext     v27.16b, v3.16b, v2.16b, #8
        eor     x4, x4, x8
        eor     x6, x6, x8
        usra    v16.2d, v26.2d, #6
        and     v26.16b, v14.16b, v0.16b
        cmn     x8, #1
        adcs    x26, x26, x21
        usra    v28.2d, v25.2d, #0x1d
        ext     v25.16b, v3.16b, v14.16b, #8
        adcs    x28, x28, x23
        adcs    x4, x4, x22
        usra    v17.2d, v8.2d, #0x1d
        ext     v8.16b, v6.16b, v3.16b, #8
        adcs    x6, x6, x19
        adc     x7, x8, xzr
        usra    v28.2d, v12.2d, #0x1d
        ext     v14.16b, v14.16b, v3.16b, #8
        adds    x26, x26, x24
        adcs    x28, x28, x20
        usra    v17.2d, v18.2d, #0x1d
        adcs    x4, x4, x25
        adcs    x6, x6, x27
        adc     x7, x7, xzr
        usra    v26.2d, v25.2d, #0x1d
        adds    x22, x22, x26
        adcs    x19, x19, x28
        adcs    x24, x24, x4
        usra    v7.2d, v14.2d, #0x1d
        stp     x21, x23, [sp, #0x110]
        adcs    x21, x20, x6
        usra    v26.2d, v8.2d, #0x1d
        stp     x22, x19, [sp, #0x120]
        adcs    x22, x25, x7
        usra    v20.2d, v13.2d, #0x1d
        ldp     q14, q12, [x2]
        adcs    x19, x27, xzr
        usra    v2.2d, v27.2d, #0x1d
        ldp     d13, d8, [x1, #0x60]
        ldp     q6, q18, [x2, #0x20]
        ext     v25.16b, v2.16b, v3.16b, #8
        and     v2.16b, v2.16b, v0.16b
        ldp     x20, x25, [x1, #0x160]
        usra    v16.2d, v25.2d, #0x1d
        ldp     q25, q27, [x2, #0x40]
        usra    v28.2d, v13.2d, #0x2c
        ldp     q13, q29, [x2, #0x60]
        umlal   v16.2d, v14.2s, v2.s[0]
        shl     v8.2d, v8.2d, #0x1a
        ldp     x23, x27, [x1, #0x170]
        umlal2  v16.2d, v14.4s, v2.s[2]
        usra    v28.2d, v8.2d, #6
        stp     x24, x21, [sp, #0x130]
        umlal   v17.2d, v6.2s, v2.s[0]
        ldp     q14, q8, [x2, #0x80]
        ext     v30.16b, v3.16b, v16.16b, #8
        usra    v16.2d, v30.2d, #0x1d
        ldp     x21, x24, [x1, #0x1e0]
        umlal2  v17.2d, v6.4s, v2.s[2]
        ldp     q6, q30, [x2, #0xa0]
        and     v31.16b, v16.16b, v0.16b
        ext     v16.16b, v16.16b, v3.16b, #8
        stp     x22, x19, [sp, #0x140]
        usra    v28.2d, v16.2d, #0x1d
        umlal   v26.2d, v18.2s, v2.s[0]
        ldp     x22, x19, [x1, #0x1f0]
        subs    x28, x20, x23
        umlal2  v26.2d, v18.4s, v2.s[2]
        sbcs    x26, x25, x27
        csetm   x4, lo
        cmn     x4, #1
        umlal   v28.2d, v12.2s, v2.s[0]
        eor     x26, x26, x4
        eor     x28, x28, x4
        adcs    x28, x28, xzr
        umlal2  v28.2d, v12.4s, v2.s[2]
        ldp     q12, q16, [x2, #0xc0]
        adcs    x26, x26, xzr
        umlal   v7.2d, v25.2s, v2.s[0]
        subs    x6, x22, x21
        sbcs    x7, x19, x24
        csetm   x8, lo
        umlal2  v7.2d, v25.4s, v2.s[2]
        eor     x6, x6, x8
        cmn     x8, #1
        eor     x7, x7, x8
        umlal   v20.2d, v27.2s, v2.s[0]
        adcs    x6, x6, xzr
        umulh   x9, x20, x21
        adcs    x7, x7, xzr
        umlal2  v20.2d, v27.4s, v2.s[2]
        ldp     q18, q25, [x2, #0xe0]
        eor     x4, x4, x8
        umlal   v5.2d, v13.2s, v2.s[0]
        umlal2  v5.2d, v13.4s, v2.s[2]
        ldr     q13, [x0, #0x60]
        umlal   v19.2d, v29.2s, v2.s[0]
        mul     x8, x20, x24
        umlal2  v19.2d, v29.4s, v2.s[2]
        umlal   v22.2d, v14.2s, v2.s[0]
        uzp1    v27.4s, v2.4s, v31.4s
        umlal2  v22.2d, v14.4s, v2.s[2]
        umulh   x10, x20, x24
        and     v14.16b, v13.16b, v0.16b
        umlal   v23.2d, v8.2s, v2.s[0]
        usra    v14.2d, v10.2d, #0x1d
        umlal2  v23.2d, v8.4s, v2.s[2]
        ldp     d8, d10, [x1, #0x68]
        umlal   v24.2d, v6.2s, v2.s[0]
        umlal2  v24.2d, v6.4s, v2.s[2]
        mul     x20, x20, x21
        adds    x8, x9, x8
        ext     v6.16b, v3.16b, v13.16b, #8
        umlal   v21.2d, v30.2s, v2.s[0]
        usra    v14.2d, v6.2d, #0x1d
        usra    v17.2d, v8.2d, #0x26
        ldp     q8, q6, [x2]
        shl     v10.2d, v10.2d, #0x20
        umlal2  v21.2d, v30.4s, v2.s[2]
        mul     x9, x25, x24
        usra    v17.2d, v10.2d, #6
        umlal   v1.2d, v12.2s, v2.s[0]
        umlal2  v1.2d, v12.4s, v2.s[2]
        ldp     q12, q10, [x2, #0x100]
        adcs    x9, x10, x9
        umlal   v4.2d, v16.2s, v2.s[0]
        umulh   x24, x25, x24
        ext     v13.16b, v13.16b, v3.16b, #8
        umlal2  v4.2d, v16.4s, v2.s[2]
        umlal   v28.2d, v8.2s, v31.s[0]
        umlal2  v28.2d, v8.4s, v31.s[2]
        adc     x24, x24, xzr
        umlal   v9.2d, v18.2s, v2.s[0]
        ldp     q8, q16, [x2, #0x20]
        mul     x10, x25, x21
        ext     v29.16b, v3.16b, v28.16b, #8
        usra    v28.2d, v29.2d, #0x1d
        umlal2  v9.2d, v18.4s, v2.s[2]
        adds    x8, x8, x10
        ext     v18.16b, v28.16b, v3.16b, #8
        usra    v17.2d, v18.2d, #0x1d
        umulh   x21, x25, x21
        and     v18.16b, v28.16b, v0.16b
        umlal   v17.2d, v6.2s, v31.s[0]
        umlal2  v17.2d, v6.4s, v31.s[2]
        adcs    x21, x9, x21
        adc     x25, x24, xzr
        umlal   v26.2d, v8.2s, v31.s[0]
        umulh   x24, x23, x22
        umlal   v15.2d, v25.2s, v2.s[0]
        umlal2  v26.2d, v8.4s, v31.s[2]
        umlal2  v15.2d, v25.4s, v2.s[2]
        umlal   v7.2d, v16.2s, v31.s[0]
        mul     x9, x23, x19
        umlal2  v7.2d, v16.4s, v31.s[2]
        umlal   v11.2d, v12.2s, v2.s[0]
        ldp     q8, q6, [x2, #0x40]
        umlal2  v11.2d, v12.4s, v2.s[2]
        ldp     q12, q16, [x2, #0x60]
        umulh   x10, x23, x19
        umlal   v14.2d, v10.2s, v2.s[0]
        umlal2  v14.2d, v10.4s, v2.s[2]
        ldp     q10, q2, [x2, #0x80]
        ldp     q25, q28, [x2, #0xa0]
        mul     x23, x23, x22
        adds    x24, x24, x9
        umlal   v20.2d, v8.2s, v31.s[0]
        umlal2  v20.2d, v8.4s, v31.s[2]
        ldp     q8, q29, [x2, #0xc0]
        umlal   v5.2d, v6.2s, v31.s[0]
        mul     x9, x27, x19
        umlal2  v5.2d, v6.4s, v31.s[2]
        ldr     q6, [x0, #0x70]
        umlal   v19.2d, v12.2s, v31.s[0]
        adcs    x9, x10, x9
        umlal2  v19.2d, v12.4s, v31.s[2]
        umulh   x19, x27, x19
        umlal   v22.2d, v16.2s, v31.s[0]
        umlal2  v22.2d, v16.4s, v31.s[2]
        ldp     q12, q16, [x2, #0xe0]
        umlal   v23.2d, v10.2s, v31.s[0]
        adc     x19, x19, xzr
        umlal2  v23.2d, v10.4s, v31.s[2]
        umulh   x10, x27, x22
        and     v10.16b, v6.16b, v0.16b
        umlal   v24.2d, v2.2s, v31.s[0]
        usra    v10.2d, v13.2d, #0x1d
        umlal2  v24.2d, v2.4s, v31.s[2]
        ldp     d13, d2, [x1, #0x70]
        umlal   v21.2d, v25.2s, v31.s[0]
        umlal2  v21.2d, v25.4s, v31.s[2]
        mul     x22, x27, x22
        ldp     q25, q30, [x2, #0x120]
        umlal   v1.2d, v28.2s, v31.s[0]
        shl     v2.2d, v2.2d, #0x26
        umlal2  v1.2d, v28.4s, v31.s[2]
        adds    x22, x24, x22
        adcs    x27, x9, x10
        usra    v26.2d, v13.2d, #0x20
        ldp     q13, q28, [x2]
        umulh   x24, x28, x6
        umlal   v4.2d, v8.2s, v31.s[0]
        adc     x19, x19, xzr
        usra    v26.2d, v2.2d, #6
        umlal2  v4.2d, v8.4s, v31.s[2]
        umlal   v9.2d, v29.2s, v31.s[0]
        ldp     q8, q2, [x2, #0x100]
        umlal2  v9.2d, v29.4s, v31.s[2]
        mul     x9, x28, x6
        ext     v29.16b, v3.16b, v6.16b, #8
        umlal   v15.2d, v12.2s, v31.s[0]
        usra    v10.2d, v29.2d, #0x1d
        umlal   v17.2d, v13.2s, v18.s[0]
        ext     v6.16b, v6.16b, v3.16b, #8
        umlal2  v17.2d, v13.4s, v18.s[2]
        mul     x10, x28, x7
        umlal2  v15.2d, v12.4s, v31.s[2]
        ext     v12.16b, v3.16b, v17.16b, #8
        usra    v17.2d, v12.2d, #0x1d
        adds    x24, x24, x10
        umlal   v11.2d, v16.2s, v31.s[0]
        ldp     q12, q13, [x2, #0x20]
        umulh   x28, x28, x7
        ext     v29.16b, v17.16b, v3.16b, #8
        usra    v26.2d, v29.2d, #0x1d
        and     v17.16b, v17.16b, v0.16b
        umlal   v26.2d, v28.2s, v18.s[0]
        umlal2  v26.2d, v28.4s, v18.s[2]
        umulh   x10, x26, x7
        mul     x7, x26, x7
        eor     x9, x9, x4
        stp     x20, x8, [sp, #0x150]
        umlal   v7.2d, v12.2s, v18.s[0]
        ldp     q28, q29, [x2, #0x40]
        umlal2  v7.2d, v12.4s, v18.s[2]
        umulh   x11, x26, x6
        umlal   v20.2d, v13.2s, v18.s[0]
        adcs    x28, x28, x7
        ldp     x7, x12, [x1, #0x140]
        umlal2  v20.2d, v13.4s, v18.s[2]
        adc     x10, x10, xzr
        ldp     x13, x14, [x1, #0x160]
        umlal2  v11.2d, v16.4s, v31.s[2]
        ldp     q12, q13, [x2, #0x60]
        umlal   v14.2d, v8.2s, v31.s[0]
        mul     x26, x26, x6
        ldp     x6, x15, [x1, #0x150]
        umlal2  v14.2d, v8.4s, v31.s[2]
        ldp     q8, q16, [x2, #0x80]
        umlal   v10.2d, v2.2s, v31.s[0]
        umlal   v5.2d, v28.2s, v18.s[0]
        umlal2  v5.2d, v28.4s, v18.s[2]
        adds    x24, x24, x26
        umlal   v19.2d, v29.2s, v18.s[0]
        adcs    x28, x28, x11
        eor     x24, x24, x4
        umlal2  v19.2d, v29.4s, v18.s[2]
        adc     x26, x10, xzr
        eor     x28, x28, x4
        ldp     q28, q29, [x2, #0xa0]
        eor     x26, x26, x4
        cmn     x4, #1
        umlal   v22.2d, v12.2s, v18.s[0]
        adcs    x20, x9, x20
        umlal2  v22.2d, v12.4s, v18.s[2]
        adcs    x24, x24, x8
        umlal   v23.2d, v13.2s, v18.s[0]
        adcs    x28, x28, x21
        umlal2  v23.2d, v13.4s, v18.s[2]
        ldp     q12, q13, [x2, #0xc0]
        adcs    x26, x26, x25
        umlal   v24.2d, v8.2s, v18.s[0]
        adc     x4, x4, xzr
        adds    x20, x20, x23
        umlal2  v24.2d, v8.4s, v18.s[2]
        uzp1    v8.4s, v18.4s, v17.4s
        adcs    x24, x24, x22
        umlal   v21.2d, v16.2s, v18.s[0]
        adcs    x28, x28, x27
        umlal2  v21.2d, v16.4s, v18.s[2]
        adcs    x26, x26, x19
        umlal   v1.2d, v28.2s, v18.s[0]
        adc     x4, x4, xzr
        adds    x21, x21, x20
        umlal2  v1.2d, v28.4s, v18.s[2]
        adcs    x20, x25, x24
        umlal   v4.2d, v29.2s, v18.s[0]
        ldp     q16, q28, [x2, #0xe0]
        adcs    x25, x23, x28
        stp     x21, x20, [sp, #0x160]
        umlal2  v10.2d, v2.4s, v31.s[2]
        adcs    x21, x22, x26
        umlal   v10.2d, v25.2s, v27.s[0]
        adcs    x22, x27, x4
        stp     x25, x21, [sp, #0x170]
        umlal2  v10.2d, v25.4s, v27.s[1]
        adcs    x21, x19, xzr
        umlal2  v4.2d, v29.4s, v18.s[2]
        stp     x22, x21, [sp, #0x180]
        subs    x21, x7, x13
        umlal   v9.2d, v12.2s, v18.s[0]
        ldp     q2, q25, [x2]
        sbcs    x22, x12, x14
        umlal2  v9.2d, v12.4s, v18.s[2]
        ldp     x19, x20, [x1, #0x170]
        umlal   v15.2d, v13.2s, v18.s[0]
        ldp     q12, q29, [x2, #0x100]
        umlal2  v15.2d, v13.4s, v18.s[2]
        sbcs    x19, x6, x19
        sbcs    x20, x15, x20
        csetm   x25, lo
        eor     x21, x21, x25
        cmn     x25, #1
        eor     x22, x22, x25
        umlal   v11.2d, v16.2s, v18.s[0]
        adcs    x21, x21, xzr
        eor     x20, x20, x25
        eor     x19, x19, x25
        umlal2  v11.2d, v16.4s, v18.s[2]
        umlal   v26.2d, v2.2s, v17.s[0]
        ldp     x23, x27, [x1, #0x1e0]
        adcs    x22, x22, xzr
        adcs    x19, x19, xzr
        umlal2  v26.2d, v2.4s, v17.s[2]
        ldp     x24, x28, [x1, #0x1c0]
        adcs    x20, x20, xzr
        ldp     x26, x4, [x1, #0x1f0]
        umlal   v14.2d, v28.2s, v18.s[0]
        ext     v13.16b, v3.16b, v26.16b, #8
        ldp     x6, x7, [x1, #0x1d0]
        subs    x23, x23, x24
        sbcs    x27, x27, x28
        usra    v26.2d, v13.2d, #0x1d
        ldp     q13, q2, [x2, #0x20]
        umlal2  v14.2d, v28.4s, v18.s[2]
        sbcs    x24, x26, x6
        sbcs    x28, x4, x7
        csetm   x26, lo
        ext     v16.16b, v26.16b, v3.16b, #8
        eor     x23, x23, x26
        cmn     x26, #1
        eor     x24, x24, x26
        and     v26.16b, v26.16b, v0.16b
        adcs    x23, x23, xzr
        eor     x27, x27, x26
        adcs    x27, x27, xzr
        umlal   v10.2d, v12.2s, v18.s[0]
        adcs    x24, x24, xzr
        umulh   x4, x21, x23
        eor     x28, x28, x26
        umlal2  v10.2d, v12.4s, v18.s[2]
        adcs    x28, x28, xzr
        subs    x6, x21, x19
        sbcs    x7, x22, x20
        csetm   x8, lo
        subs    x9, x24, x23
        eor     x7, x7, x8
        umlal   v20.2d, v13.2s, v17.s[0]
        eor     x6, x6, x8
        sbcs    x10, x28, x27
        csetm   x11, lo
        umlal2  v20.2d, v13.4s, v17.s[2]
        eor     x9, x9, x11
        mul     x12, x21, x27
        cmn     x8, #1
        umlal   v5.2d, v2.2s, v17.s[0]
        adcs    x6, x6, xzr
        adcs    x7, x7, xzr
        eor     x10, x10, x11
        umlal2  v5.2d, v2.4s, v17.s[2]
        adds    x4, x4, x12
        eor     x8, x8, x11
        eor     x25, x25, x26
        umulh   x26, x21, x27
        ldp     q12, q13, [x2, #0x40]
        ldr     q2, [x0, #0x80]
        ldp     q28, q30, [x2, #0x120]
        mul     x12, x22, x27
        and     v31.16b, v2.16b, v0.16b
        usra    v31.2d, v6.2d, #0x1d
        adcs    x26, x26, x12
        umlal   v19.2d, v12.2s, v17.s[0]
        ext     v6.16b, v3.16b, v2.16b, #8
        umulh   x27, x22, x27
        umlal2  v19.2d, v12.4s, v17.s[2]
        usra    v31.2d, v6.2d, #0x1d
        umlal   v22.2d, v13.2s, v17.s[0]
        ext     v12.16b, v2.16b, v3.16b, #8
        umlal2  v22.2d, v13.4s, v17.s[2]
        ldp     q13, q2, [x2, #0x60]
        adc     x27, x27, xzr
        cmn     x11, #1
        adcs    x9, x9, xzr
        umlal   v31.2d, v29.2s, v18.s[0]
        adcs    x10, x10, xzr
        mul     x11, x22, x23
        umlal2  v31.2d, v29.4s, v18.s[2]
        ldp     q6, q18, [x2, #0x80]
        umlal   v31.2d, v28.2s, v27.s[2]
        adds    x4, x4, x11
        umlal2  v31.2d, v28.4s, v27.s[3]
        umulh   x22, x22, x23
        umlal   v31.2d, v30.2s, v27.s[0]
        umlal   v23.2d, v13.2s, v17.s[0]
        umlal2  v23.2d, v13.4s, v17.s[2]
        adcs    x22, x26, x22
        adc     x27, x27, xzr
        umlal   v24.2d, v2.2s, v17.s[0]
        mul     x21, x21, x23
        umlal2  v24.2d, v2.4s, v17.s[2]
        umlal2  v31.2d, v30.4s, v27.s[1]
        umulh   x23, x19, x24
        umulh   x26, x19, x28
        mul     x11, x19, x28
        adds    x23, x23, x11
        mul     x11, x20, x28
        adcs    x26, x26, x11
        mul     x19, x19, x24
        mul     x11, x20, x24
        umulh   x28, x20, x28
        adc     x28, x28, xzr
        adds    x23, x23, x11
        umulh   x20, x20, x24
        adcs    x20, x26, x20
        adc     x24, x28, xzr
        umulh   x28, x6, x9
        mul     x26, x6, x10
        adds    x28, x28, x26
        umulh   x26, x6, x10
        mul     x11, x7, x10
        adcs    x26, x26, x11
        mul     x6, x6, x9
        eor     x6, x6, x8
        mul     x11, x7, x9
        umulh   x9, x7, x9
        umulh   x7, x7, x10
        adc     x7, x7, xzr
        adds    x28, x28, x11
        eor     x28, x28, x8
        adcs    x26, x26, x9
        adc     x7, x7, xzr
        cmn     x8, #1
        adcs    x6, x6, x21
        eor     x7, x7, x8
        eor     x26, x26, x8
        adcs    x28, x28, x4
        adcs    x26, x26, x22
        adcs    x7, x7, x27
        adc     x8, x8, xzr
        adds    x6, x6, x19
        adcs    x28, x28, x23
        adcs    x26, x26, x20
        adcs    x7, x7, x24
        adc     x8, x8, xzr
        adds    x22, x22, x6
        adcs    x27, x27, x28
        adcs    x19, x19, x26
        eor     x21, x21, x25
        adcs    x23, x23, x7
        eor     x28, x4, x25
        adcs    x20, x20, x8
        eor     x22, x22, x25
        adcs    x24, x24, xzr
        eor     x19, x19, x25
        eor     x23, x23, x25
        eor     x27, x27, x25
        ldp     x26, x4, [sp, #0x110]
        cmn     x25, #1
        eor     x20, x20, x25
        ldp     x6, x7, [sp, #0x130]
        eor     x24, x24, x25
        ldp     x8, x9, [sp, #0x140]
        adcs    x21, x21, x26
        adcs    x28, x28, x4
        ldp     x26, x4, [sp, #0x120]
        adcs    x22, x22, x26
        adcs    x27, x27, x4
        adcs    x19, x19, x6
        adcs    x23, x23, x7
        ldp     x26, x4, [sp, #0x150]
        adcs    x20, x20, x8
        adcs    x24, x24, x9
        adc     x25, x25, xzr
        ldp     x6, x7, [sp, #0x160]
        adds    x21, x21, x26
        ldp     x26, x8, [sp, #0x170]
        adcs    x28, x28, x4
        ldp     x4, x9, [sp, #0x180]
        adcs    x22, x22, x6
        adcs    x27, x27, x7
        adcs    x19, x19, x26
        adcs    x23, x23, x8
        ldp     x26, x6, [sp, #0x130]
        adcs    x20, x20, x4
        adcs    x24, x24, x9
        adc     x25, x25, xzr
        ldp     x4, x7, [sp, #0x140]
        adds    x21, x26, x21
        adcs    x28, x6, x28
        stp     x21, x28, [sp, #0x130]
        ldp     x21, x28, [sp, #0x150]
        adcs    x22, x4, x22
        adcs    x27, x7, x27
        ldp     x26, x4, [sp, #0x160]
        stp     x22, x27, [sp, #0x140]
        adcs    x21, x21, x19
        adcs    x22, x28, x23
        ldp     x19, x23, [sp, #0x170]
        adcs    x20, x26, x20
        adcs    x27, x4, x24
        stp     x21, x22, [sp, #0x150]
        adcs    x21, x19, x25
        adcs    x22, x23, xzr
        ldp     x19, x25, [sp, #0x180]
        stp     x20, x27, [sp, #0x160]
        adcs    x19, x19, xzr
        adcs    x20, x25, xzr
        stp     x21, x22, [sp, #0x170]
        ldp     x21, x22, [sp, #0x90]
        ldr     x25, [sp, #0x80]
        stp     x19, x20, [sp, #0x180]
        ldp     x19, x20, [sp]
        eor     x19, x19, x25
        cmn     x25, #1
        ldp     x23, x27, [sp, #0x10]
        adcs    x21, x21, x19
        eor     x19, x20, x25
        ldp     x20, x24, [sp, #0x20]
        adcs    x22, x22, x19
        ldp     x19, x28, [sp, #0x30]
        eor     x23, x23, x25
        eor     x27, x27, x25
        ldp     x26, x4, [sp, #0xa0]
        eor     x20, x20, x25
        eor     x24, x24, x25
        ldp     x6, x7, [sp, #0xb0]
        eor     x28, x28, x25
        eor     x19, x19, x25
        ldp     x8, x9, [sp, #0xc0]
        adcs    x23, x26, x23
        adcs    x27, x4, x27
        ldp     x26, x4, [sp, #0xd0]
        adcs    x20, x6, x20
        adcs    x24, x7, x24
        ldp     x6, x7, [sp, #0x40]
        adcs    x19, x8, x19
        adcs    x28, x9, x28
        ldp     x8, x9, [sp, #0x50]
        ldp     x10, x11, [sp, #0xf0]
        eor     x6, x6, x25
        eor     x7, x7, x25
        ldp     x12, x13, [sp, #0xe0]
        eor     x8, x8, x25
        adcs    x26, x26, x6
        ldp     x6, x14, [sp, #0x100]
        adcs    x4, x4, x7
        eor     x7, x9, x25
        adcs    x8, x12, x8
        stp     x21, x22, [sp]
        adcs    x21, x13, x7
        stp     x23, x27, [sp, #0x10]
        stp     x20, x24, [sp, #0x20]
        ldp     x22, x20, [sp, #0x60]
        ldp     x23, x27, [sp, #0x70]
        eor     x22, x22, x25
        adcs    x22, x10, x22
        stp     x19, x28, [sp, #0x30]
        eor     x19, x27, x25
        eor     x23, x23, x25
        stp     x26, x4, [sp, #0x40]
        stp     x8, x21, [sp, #0x50]
        eor     x21, x20, x25
        adcs    x21, x11, x21
        adcs    x20, x6, x23
        adcs    x19, x14, x19
        adc     x25, x25, xzr
        stp     x22, x21, [sp, #0x60]
        ldp     x21, x22, [sp, #0x110]
        ldp     x23, x27, [sp]
        stp     x20, x19, [sp, #0x70]
        ldp     x19, x20, [sp, #0x10]
        adds    x21, x23, x21
        ldp     x23, x24, [sp, #0x120]
        adcs    x22, x27, x22
        ldp     x27, x28, [sp, #0x130]
        ldp     x26, x4, [sp, #0x20]
        adcs    x19, x19, x23
        adcs    x20, x20, x24
        stp     x21, x22, [sp]
        ldp     x21, x22, [sp, #0x140]
        adcs    x23, x26, x27
        adcs    x27, x4, x28
        ldp     x24, x28, [sp, #0x150]
        ldp     x26, x4, [sp, #0x30]
        stp     x19, x20, [sp, #0x10]
        stp     x23, x27, [sp, #0x20]
        adcs    x21, x26, x21
        adcs    x22, x4, x22
        ldp     x19, x20, [sp, #0x50]
        ldp     x23, x27, [sp, #0x40]
        ldp     x26, x4, [sp, #0x160]
        adcs    x23, x23, x24
        stp     x21, x22, [sp, #0x30]
        adcs    x21, x27, x28
        adcs    x22, x19, x26
        adcs    x19, x20, x4
        ldp     x20, x27, [sp, #0x60]
        ldp     x24, x28, [sp, #0x170]
        stp     x23, x21, [sp, #0x40]
        ldp     x21, x23, [sp, #0x180]
        adcs    x20, x20, x24
        adcs    x27, x27, x28
        ldp     x24, x28, [sp, #0x70]
        stp     x22, x19, [sp, #0x50]
        adcs    x21, x24, x21
        adcs    x22, x28, x23
        stp     x20, x27, [sp, #0x60]
        ldp     x19, x20, [sp]
        adc     x25, x25, xzr
        stp     x21, x22, [sp, #0x70]
        ldp     x21, x22, [sp, #0xd0]
        ldp     x23, x27, [sp, #0xe0]
        adds    x21, x21, x19
        ldp     x19, x24, [sp, #0x10]
        adcs    x22, x22, x20
        ldp     x20, x28, [sp, #0x20]
        ldp     x26, x4, [sp, #0x30]
        adcs    x19, x23, x19
        adcs    x23, x27, x24
        ldp     x27, x24, [sp, #0x40]
        ldp     x6, x7, [sp, #0x50]
        ldp     x8, x9, [sp, #0x60]
        ldp     x10, x11, [sp, #0x70]
        ldp     x12, x13, [sp, #0xf0]
        stp     x21, x22, [sp, #0xd0]
        ldp     x21, x22, [sp, #0x100]
        adcs    x20, x12, x20
        adcs    x28, x13, x28
        stp     x19, x23, [sp, #0xe0]
        ldp     x19, x23, [sp, #0x110]
        adcs    x21, x21, x26
        ldp     x26, x12, [sp, #0x120]
        adcs    x22, x22, x4
        adcs    x19, x19, x27
        adcs    x23, x23, x24
        ldp     x27, x24, [sp, #0x130]
        stp     x20, x28, [sp, #0xf0]
        adcs    x20, x26, x6
        adcs    x28, x12, x7
        ldp     x26, x4, [sp, #0x140]
        adcs    x27, x27, x8
        adcs    x24, x24, x9
        stp     x21, x22, [sp, #0x100]
        ldp     x21, x22, [sp, #0x150]
        adcs    x26, x26, x10
        adcs    x4, x4, x11
        stp     x19, x23, [sp, #0x110]
        stp     x20, x28, [sp, #0x120]
        adcs    x21, x21, x25
        adcs    x22, x22, xzr
        ldp     x19, x20, [sp, #0x160]
        stp     x26, x4, [sp, #0x140]
        stp     x27, x24, [sp, #0x130]
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        ldp     x25, x23, [sp, #0x180]
        stp     x21, x22, [sp, #0x150]
        ldp     x21, x22, [sp, #0x170]
        stp     x19, x20, [sp, #0x160]
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        ldp     x19, x20, [x3, #0x80]
        adcs    x25, x25, xzr
        stp     x21, x22, [sp, #0x170]
        adcs    x21, x23, xzr
        ldp     x22, x23, [x3, #0x90]
        ldp     x27, x24, [x5, #0x80]
        ldp     x28, x26, [x5, #0x90]
        subs    x4, x19, x22
        sbcs    x6, x20, x23
        csetm   x7, lo
        stp     x25, x21, [sp, #0x180]
        eor     x21, x4, x7
        cmn     x7, #1
        adcs    x21, x21, xzr
        eor     x25, x6, x7
        adcs    x25, x25, xzr
        subs    x4, x28, x27
        sbcs    x6, x26, x24
        csetm   x8, lo
        cmn     x8, #1
        umulh   x9, x19, x27
        eor     x6, x6, x8
        eor     x4, x4, x8
        adcs    x4, x4, xzr
        adcs    x6, x6, xzr
        eor     x7, x7, x8
        mul     x8, x19, x24
        adds    x8, x9, x8
        umulh   x9, x19, x24
        mul     x10, x20, x24
        adcs    x9, x9, x10
        umulh   x24, x20, x24
        adc     x24, x24, xzr
        mul     x19, x19, x27
        umulh   x10, x20, x27
        mul     x20, x20, x27
        adds    x20, x8, x20
        adcs    x27, x9, x10
        adc     x24, x24, xzr
        umulh   x8, x22, x28
        umulh   x9, x22, x26
        mul     x10, x22, x26
        adds    x8, x8, x10
        umulh   x10, x23, x26
        mul     x26, x23, x26
        mul     x22, x22, x28
        adcs    x26, x9, x26
        adc     x9, x10, xzr
        mul     x10, x23, x28
        adds    x8, x8, x10
        umulh   x23, x23, x28
        adcs    x23, x26, x23
        adc     x28, x9, xzr
        umulh   x26, x21, x4
        mul     x9, x21, x4
        mul     x10, x21, x6
        adds    x26, x26, x10
        umulh   x21, x21, x6
        mul     x10, x25, x6
        adcs    x21, x21, x10
        umulh   x6, x25, x6
        adc     x6, x6, xzr
        mul     x10, x25, x4
        adds    x26, x26, x10
        umulh   x25, x25, x4
        eor     x4, x9, x7
        eor     x26, x26, x7
        adcs    x21, x21, x25
        adc     x25, x6, xzr
        cmn     x7, #1
        adcs    x4, x4, x19
        adcs    x26, x26, x20
        eor     x21, x21, x7
        adcs    x21, x21, x27
        eor     x25, x25, x7
        adcs    x25, x25, x24
        adc     x6, x7, xzr
        adds    x4, x4, x22
        adcs    x26, x26, x8
        adcs    x21, x21, x23
        adcs    x25, x25, x28
        adc     x6, x6, xzr
        adds    x27, x27, x4
        adcs    x24, x24, x26
        adcs    x21, x22, x21
        stp     x19, x20, [x1, #0x100]
        adcs    x22, x8, x25
        adcs    x19, x23, x6
        stp     x27, x24, [x1, #0x110]
        adcs    x20, x28, xzr
        ldp     x25, x23, [x3, #0xa0]
        ldp     x27, x24, [x3, #0xb0]
        stp     x19, x20, [x1, #0x130]
        stp     x21, x22, [x1, #0x120]
        subs    x21, x25, x27
        sbcs    x22, x23, x24
        ldp     x19, x20, [x5, #0xa0]
        csetm   x28, lo
        ldp     x26, x4, [x5, #0xb0]
        eor     x22, x22, x28
        cmn     x28, #1
        eor     x21, x21, x28
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        subs    x6, x26, x19
        sbcs    x7, x4, x20
        csetm   x8, lo
        eor     x7, x7, x8
        cmn     x8, #1
        eor     x6, x6, x8
        umulh   x9, x25, x19
        adcs    x6, x6, xzr
        adcs    x7, x7, xzr
        eor     x28, x28, x8
        mul     x8, x25, x20
        adds    x8, x9, x8
        umulh   x9, x25, x20
        mul     x10, x23, x20
        adcs    x9, x9, x10
        mul     x10, x23, x19
        umulh   x20, x23, x20
        adc     x20, x20, xzr
        mul     x25, x25, x19
        adds    x8, x8, x10
        umulh   x19, x23, x19
        adcs    x19, x9, x19
        adc     x20, x20, xzr
        umulh   x23, x27, x26
        mul     x9, x27, x4
        adds    x23, x23, x9
        umulh   x9, x27, x4
        umulh   x10, x24, x4
        mul     x4, x24, x4
        adcs    x4, x9, x4
        adc     x9, x10, xzr
        umulh   x10, x24, x26
        mul     x27, x27, x26
        mul     x24, x24, x26
        adds    x23, x23, x24
        adcs    x24, x4, x10
        adc     x26, x9, xzr
        umulh   x4, x21, x6
        mul     x9, x21, x7
        adds    x4, x4, x9
        mul     x9, x22, x7
        mul     x10, x21, x6
        umulh   x21, x21, x7
        adcs    x21, x21, x9
        umulh   x7, x22, x7
        adc     x7, x7, xzr
        mul     x9, x22, x6
        eor     x10, x10, x28
        adds    x4, x4, x9
        eor     x4, x4, x28
        umulh   x22, x22, x6
        adcs    x21, x21, x22
        adc     x22, x7, xzr
        eor     x21, x21, x28
        cmn     x28, #1
        adcs    x6, x10, x25
        adcs    x4, x4, x8
        eor     x22, x22, x28
        adcs    x21, x21, x19
        adcs    x22, x22, x20
        adc     x28, x28, xzr
        adds    x6, x6, x27
        adcs    x4, x4, x23
        adcs    x21, x21, x24
        adcs    x22, x22, x26
        adc     x28, x28, xzr
        adds    x19, x19, x6
        adcs    x20, x20, x4
        adcs    x21, x27, x21
        stp     x25, x8, [x1, #0x140]
        adcs    x22, x23, x22
        adcs    x25, x24, x28
        ldp     x23, x27, [x3, #0x80]
        adcs    x24, x26, xzr
        ldp     x28, x26, [x3, #0xa0]
        ldp     x4, x6, [x3, #0x90]
        stp     x19, x20, [x1, #0x150]
        stp     x21, x22, [x1, #0x160]
        subs    x21, x23, x28
        sbcs    x22, x27, x26
        ldp     x19, x20, [x3, #0xb0]
        stp     x25, x24, [x1, #0x170]
        sbcs    x19, x4, x19
        sbcs    x20, x6, x20
        csetm   x25, lo
        cmn     x25, #1
        eor     x21, x21, x25
        adcs    x21, x21, xzr
        ldp     x23, x27, [x5, #0xa0]
        eor     x20, x20, x25
        eor     x19, x19, x25
        eor     x22, x22, x25
        ldp     x24, x28, [x5, #0x80]
        adcs    x22, x22, xzr
        ldp     x26, x4, [x5, #0xb0]
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        ldp     x6, x7, [x5, #0x90]
        subs    x23, x23, x24
        sbcs    x27, x27, x28
        sbcs    x24, x26, x6
        sbcs    x28, x4, x7
        csetm   x26, lo
        eor     x27, x27, x26
        eor     x23, x23, x26
        cmn     x26, #1
        eor     x28, x28, x26
        adcs    x23, x23, xzr
        adcs    x27, x27, xzr
        eor     x24, x24, x26
        adcs    x24, x24, xzr
        adcs    x28, x28, xzr
        subs    x4, x21, x19
        sbcs    x6, x22, x20
        csetm   x7, lo
        subs    x8, x24, x23
        sbcs    x9, x28, x27
        eor     x4, x4, x7
        csetm   x10, lo
        eor     x6, x6, x7
        eor     x25, x25, x26
        eor     x26, x8, x10
        cmn     x7, #1
        adcs    x4, x4, xzr
        adcs    x6, x6, xzr
        eor     x8, x9, x10
        cmn     x10, #1
        adcs    x26, x26, xzr
        umulh   x9, x21, x23
        adcs    x8, x8, xzr
        eor     x7, x7, x10
        mul     x10, x21, x27
        adds    x9, x9, x10
        umulh   x10, x21, x27
        mul     x11, x22, x27
        adcs    x10, x10, x11
        umulh   x27, x22, x27
        adc     x27, x27, xzr
        mul     x21, x21, x23
        mul     x11, x22, x23
        adds    x9, x9, x11
        umulh   x22, x22, x23
        adcs    x22, x10, x22
        adc     x23, x27, xzr
        umulh   x27, x19, x24
        mul     x10, x19, x28
        adds    x27, x27, x10
        umulh   x10, x19, x28
        mul     x11, x20, x28
        adcs    x10, x10, x11
        umulh   x28, x20, x28
        adc     x28, x28, xzr
        mul     x11, x20, x24
        mul     x19, x19, x24
        adds    x27, x27, x11
        umulh   x20, x20, x24
        adcs    x20, x10, x20
        adc     x24, x28, xzr
        mul     x28, x4, x26
        mul     x10, x4, x8
        umulh   x11, x4, x26
        adds    x10, x11, x10
        umulh   x4, x4, x8
        umulh   x11, x6, x8
        mul     x8, x6, x8
        adcs    x4, x4, x8
        adc     x8, x11, xzr
        eor     x28, x28, x7
        umulh   x11, x6, x26
        mul     x26, x6, x26
        adds    x26, x10, x26
        adcs    x4, x4, x11
        adc     x6, x8, xzr
        eor     x26, x26, x7
        eor     x6, x6, x7
        cmn     x7, #1
        eor     x4, x4, x7
        adcs    x28, x28, x21
        adcs    x26, x26, x9
        adcs    x4, x4, x22
        adcs    x6, x6, x23
        adc     x7, x7, xzr
        adds    x28, x28, x19
        adcs    x26, x26, x27
        adcs    x4, x4, x20
        adcs    x6, x6, x24
        adc     x7, x7, xzr
        adds    x22, x22, x28
        adcs    x23, x23, x26
        adcs    x19, x19, x4
        eor     x21, x21, x25
        adcs    x27, x27, x6
        eor     x28, x9, x25
        adcs    x20, x20, x7
        adcs    x24, x24, xzr
        eor     x27, x27, x25
        eor     x23, x23, x25
        eor     x22, x22, x25
        eor     x19, x19, x25
        ldp     x26, x4, [x1, #0x100]
        cmn     x25, #1
        ldp     x6, x7, [x1, #0x120]
        eor     x20, x20, x25
        ldp     x8, x9, [x1, #0x110]
        adcs    x21, x21, x26
        adcs    x28, x28, x4
        ldp     x26, x4, [x1, #0x130]
        adcs    x22, x22, x8
        eor     x24, x24, x25
        adcs    x23, x23, x9
        adcs    x19, x19, x6
        adcs    x27, x27, x7
        ldp     x6, x7, [x1, #0x140]
        adcs    x20, x20, x26
        adcs    x24, x24, x4
        adc     x25, x25, xzr
        ldp     x26, x4, [x1, #0x150]
        adds    x21, x21, x6
        adcs    x28, x28, x7
        ldp     x6, x7, [x1, #0x160]
        adcs    x22, x22, x26
        adcs    x23, x23, x4
        ldp     x26, x4, [x1, #0x170]
        adcs    x19, x19, x6
        adcs    x27, x27, x7
        ldp     x6, x7, [x1, #0x120]
        adcs    x20, x20, x26
        adcs    x24, x24, x4
        adc     x25, x25, xzr
        adds    x21, x6, x21
        adcs    x28, x7, x28
        ldp     x26, x4, [x1, #0x130]
        ldp     x6, x7, [x1, #0x150]
        ldp     x8, x9, [x1, #0x140]
        adcs    x22, x26, x22
        adcs    x23, x4, x23
        stp     x21, x28, [x1, #0x120]
        adcs    x21, x8, x19
        stp     x22, x23, [x1, #0x130]
        adcs    x22, x9, x27
        stp     x21, x22, [x1, #0x140]
        adcs    x21, x6, x20
        adcs    x22, x7, x24
        ldp     x19, x20, [x1, #0x160]
        ldp     x23, x27, [x1, #0x170]
        stp     x21, x22, [x1, #0x150]
        adcs    x21, x19, x25
        adcs    x22, x20, xzr
        stp     x21, x22, [x1, #0x160]
        adcs    x21, x23, xzr
        adcs    x22, x27, xzr
        ldp     x19, x20, [x3, #0x80]
        ldp     x25, x23, [x3, #0x90]
        ldp     x27, x24, [x3, #0xa0]
        stp     x21, x22, [x1, #0x170]
        ldp     x21, x22, [x3, #0xc0]
        ldp     x28, x26, [x3, #0xb0]
        ldp     x4, x6, [x3, #0xd0]
        subs    x21, x19, x21
        sbcs    x22, x20, x22
        ldp     x19, x20, [x3, #0xe0]
        ldp     x7, x8, [x3, #0xf0]
        sbcs    x25, x25, x4
        sbcs    x23, x23, x6
        sbcs    x19, x27, x19
        sbcs    x20, x24, x20
        sbcs    x27, x28, x7
        sbcs    x24, x26, x8
        csetm   x28, lo
        eor     x22, x22, x28
        eor     x25, x25, x28
        eor     x23, x23, x28
        eor     x21, x21, x28
        eor     x19, x19, x28
        cmn     x28, #1
        eor     x20, x20, x28
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        adcs    x25, x25, xzr
        adcs    x23, x23, xzr
        adcs    x19, x19, xzr
        eor     x27, x27, x28
        adcs    x20, x20, xzr
        eor     x24, x24, x28
        stp     x21, x22, [x1, #0x180]
        adcs    x21, x27, xzr
        adcs    x22, x24, xzr
        ldp     x27, x24, [x5, #0xc0]
        stp     x25, x23, [x1, #0x190]
        ldp     x25, x23, [x5, #0xd0]
        stp     x19, x20, [x1, #0x1a0]
        ldp     x19, x20, [x5, #0xe0]
        stp     x21, x22, [x1, #0x1b0]
        ldp     x21, x22, [x5, #0x80]
        ldp     x26, x4, [x5, #0xf0]
        ldp     x6, x7, [x5, #0x90]
        subs    x21, x27, x21
        sbcs    x22, x24, x22
        ldp     x27, x24, [x5, #0xa0]
        sbcs    x25, x25, x6
        ldp     x6, x8, [x5, #0xb0]
        sbcs    x23, x23, x7
        sbcs    x19, x19, x27
        sbcs    x20, x20, x24
        sbcs    x27, x26, x6
        sbcs    x24, x4, x8
        csetm   x26, lo
        eor     x21, x21, x26
        eor     x19, x19, x26
        eor     x25, x25, x26
        eor     x22, x22, x26
        eor     x27, x27, x26
        eor     x23, x23, x26
        cmn     x26, #1
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        adcs    x25, x25, xzr
        adcs    x23, x23, xzr
        adcs    x19, x19, xzr
        eor     x20, x20, x26
        eor     x24, x24, x26
        stp     x21, x22, [x1, #0x1c0]
        adcs    x21, x20, xzr
        adcs    x22, x27, xzr
        stp     x19, x21, [x1, #0x1e0]
        adcs    x21, x24, xzr
        stp     x25, x23, [x1, #0x1d0]
        eor     x19, x28, x26
        stp     x22, x21, [x1, #0x1f0]
        ldp     x21, x22, [x1, #0x1c0]
        ldp     x20, x25, [x1, #0x180]
        ldp     x23, x27, [x1, #0x190]
        str     x19, [sp, #0x80]
        subs    x19, x20, x23
        sbcs    x24, x25, x27
        ldp     x28, x26, [x1, #0x1d0]
        csetm   x4, lo
        cmn     x4, #1
        eor     x19, x19, x4
        adcs    x19, x19, xzr
        eor     x24, x24, x4
        adcs    x24, x24, xzr
        subs    x6, x28, x21
        sbcs    x7, x26, x22
        csetm   x8, lo
        cmn     x8, #1
        eor     x7, x7, x8
        eor     x6, x6, x8
        umulh   x9, x20, x21
        adcs    x6, x6, xzr
        adcs    x7, x7, xzr
        ldp     x10, x11, [x1, #0x1e0]
        eor     x4, x4, x8
        ldp     x8, x12, [x1, #0x1a0]
        mul     x13, x20, x22
        adds    x9, x9, x13
        umulh   x13, x20, x22
        mul     x20, x20, x21
        mul     x14, x25, x22
        adcs    x13, x13, x14
        umulh   x22, x25, x22
        adc     x22, x22, xzr
        mul     x14, x25, x21
        adds    x9, x9, x14
        stp     x20, x9, [sp]
        umulh   x21, x25, x21
        adcs    x21, x13, x21
        adc     x22, x22, xzr
        umulh   x25, x23, x28
        mul     x13, x23, x26
        adds    x25, x25, x13
        umulh   x13, x23, x26
        mul     x23, x23, x28
        umulh   x14, x27, x26
        mul     x26, x27, x26
        adcs    x26, x13, x26
        adc     x13, x14, xzr
        mul     x14, x27, x28
        umulh   x27, x27, x28
        adds    x25, x25, x14
        adcs    x27, x26, x27
        adc     x28, x13, xzr
        umulh   x26, x19, x6
        mul     x13, x19, x7
        adds    x26, x26, x13
        mul     x13, x19, x6
        eor     x13, x13, x4
        umulh   x19, x19, x7
        umulh   x14, x24, x7
        mul     x7, x24, x7
        adcs    x19, x19, x7
        adc     x7, x14, xzr
        umulh   x14, x24, x6
        mul     x24, x24, x6
        adds    x24, x26, x24
        eor     x24, x24, x4
        adcs    x19, x19, x14
        adc     x26, x7, xzr
        cmn     x4, #1
        adcs    x20, x13, x20
        ldp     x6, x7, [x1, #0x1f0]
        adcs    x24, x24, x9
        umulh   x9, x8, x10
        eor     x26, x26, x4
        eor     x19, x19, x4
        adcs    x19, x19, x21
        adcs    x26, x26, x22
        adc     x4, x4, xzr
        adds    x20, x20, x23
        adcs    x24, x24, x25
        adcs    x19, x19, x27
        adcs    x26, x26, x28
        adc     x4, x4, xzr
        adds    x21, x21, x20
        umulh   x20, x8, x11
        adcs    x22, x22, x24
        stp     x21, x22, [sp, #0x10]
        ldp     x21, x22, [x1, #0x1b0]
        adcs    x19, x23, x19
        adcs    x25, x25, x26
        adcs    x23, x27, x4
        stp     x19, x25, [sp, #0x20]
        adcs    x19, x28, xzr
        subs    x25, x6, x10
        sbcs    x27, x7, x11
        csetm   x24, lo
        mul     x28, x8, x11
        cmn     x24, #1
        eor     x25, x25, x24
        eor     x27, x27, x24
        adcs    x25, x25, xzr
        adcs    x27, x27, xzr
        subs    x26, x8, x21
        sbcs    x4, x12, x22
        stp     x23, x19, [sp, #0x30]
        umulh   x19, x21, x6
        csetm   x23, lo
        cmn     x23, #1
        eor     x4, x4, x23
        eor     x26, x26, x23
        adcs    x26, x26, xzr
        adcs    x4, x4, xzr
        adds    x28, x9, x28
        eor     x23, x23, x24
        umulh   x24, x12, x11
        mul     x9, x12, x11
        adcs    x20, x20, x9
        adc     x24, x24, xzr
        mul     x9, x21, x7
        umulh   x11, x21, x7
        mul     x8, x8, x10
        mul     x13, x12, x10
        adds    x28, x28, x13
        umulh   x10, x12, x10
        adcs    x20, x20, x10
        adc     x24, x24, xzr
        adds    x19, x19, x9
        mul     x9, x22, x7
        adcs    x9, x11, x9
        umulh   x7, x22, x7
        adc     x7, x7, xzr
        umulh   x10, x22, x6
        mul     x22, x22, x6
        adds    x22, x19, x22
        adcs    x19, x9, x10
        adc     x7, x7, xzr
        umulh   x9, x26, x25
        mul     x10, x26, x27
        adds    x9, x9, x10
        umulh   x10, x26, x27
        mul     x11, x4, x27
        adcs    x10, x10, x11
        mul     x26, x26, x25
        eor     x26, x26, x23
        umulh   x27, x4, x27
        adc     x27, x27, xzr
        mul     x11, x4, x25
        adds    x9, x9, x11
        eor     x9, x9, x23
        umulh   x25, x4, x25
        adcs    x25, x10, x25
        adc     x27, x27, xzr
        cmn     x23, #1
        adcs    x26, x26, x8
        eor     x27, x27, x23
        eor     x25, x25, x23
        adcs    x4, x9, x28
        adcs    x25, x25, x20
        adcs    x27, x27, x24
        adc     x23, x23, xzr
        mul     x21, x21, x6
        adds    x26, x26, x21
        adcs    x4, x4, x22
        adcs    x25, x25, x19
        adcs    x27, x27, x7
        adc     x23, x23, xzr
        adds    x20, x20, x26
        adcs    x24, x24, x4
        adcs    x21, x21, x25
        stp     x8, x28, [sp, #0x40]
        adcs    x22, x22, x27
        adcs    x19, x19, x23
        stp     x21, x22, [sp, #0x60]
        adcs    x21, x7, xzr
        ldp     x22, x25, [x1, #0x180]
        stp     x20, x24, [sp, #0x50]
        ldp     x20, x23, [x1, #0x190]
        ldp     x27, x24, [x1, #0x1a0]
        stp     x19, x21, [sp, #0x70]
        ldp     x21, x19, [x1, #0x1b0]
        subs    x22, x22, x27
        sbcs    x25, x25, x24
        sbcs    x21, x20, x21
        sbcs    x19, x23, x19
        csetm   x20, lo
        eor     x22, x22, x20
        cmn     x20, #1
        adcs    x22, x22, xzr
        eor     x19, x19, x20
        eor     x25, x25, x20
        eor     x21, x21, x20
        ldp     x23, x27, [x1, #0x1e0]
        adcs    x25, x25, xzr
        adcs    x21, x21, xzr
        ldp     x24, x28, [x1, #0x1c0]
        adcs    x19, x19, xzr
        ldp     x26, x4, [x1, #0x1f0]
        ldp     x6, x7, [x1, #0x1d0]
        subs    x23, x23, x24
        sbcs    x27, x27, x28
        sbcs    x24, x26, x6
        sbcs    x28, x4, x7
        csetm   x26, lo
        eor     x27, x27, x26
        eor     x23, x23, x26
        cmn     x26, #1
        adcs    x23, x23, xzr
        adcs    x27, x27, xzr
        eor     x24, x24, x26
        eor     x28, x28, x26
        adcs    x24, x24, xzr
        adcs    x28, x28, xzr
        subs    x4, x22, x21
        sbcs    x6, x25, x19
        csetm   x7, lo
        eor     x20, x20, x26
        cmn     x7, #1
        eor     x26, x4, x7
        eor     x4, x6, x7
        adcs    x26, x26, xzr
        adcs    x4, x4, xzr
        subs    x6, x24, x23
        sbcs    x8, x28, x27
        csetm   x9, lo
        cmn     x9, #1
        eor     x8, x8, x9
        eor     x6, x6, x9
        adcs    x6, x6, xzr
        adcs    x8, x8, xzr
        mul     x10, x22, x27
        eor     x7, x7, x9
        umulh   x9, x22, x23
        umulh   x11, x22, x27
        mul     x22, x22, x23
        adds    x9, x9, x10
        mul     x10, x25, x27
        adcs    x10, x11, x10
        umulh   x27, x25, x27
        adc     x27, x27, xzr
        umulh   x11, x25, x23
        mul     x25, x25, x23
        adds    x25, x9, x25
        adcs    x23, x10, x11
        adc     x27, x27, xzr
        umulh   x9, x21, x24
        umulh   x10, x21, x28
        mul     x11, x21, x28
        mul     x21, x21, x24
        adds    x9, x9, x11
        mul     x11, x19, x28
        adcs    x10, x10, x11
        umulh   x28, x19, x28
        adc     x28, x28, xzr
        mul     x11, x19, x24
        adds    x9, x9, x11
        umulh   x19, x19, x24
        adcs    x19, x10, x19
        adc     x24, x28, xzr
        umulh   x28, x26, x6
        mul     x10, x26, x6
        mul     x11, x26, x8
        adds    x28, x28, x11
        umulh   x26, x26, x8
        mul     x11, x4, x8
        adcs    x26, x26, x11
        umulh   x8, x4, x8
        adc     x8, x8, xzr
        mul     x11, x4, x6
        adds    x28, x28, x11
        umulh   x4, x4, x6
        eor     x6, x10, x7
        eor     x28, x28, x7
        adcs    x26, x26, x4
        adc     x4, x8, xzr
        eor     x4, x4, x7
        eor     x26, x26, x7
        cmn     x7, #1
        adcs    x6, x6, x22
        adcs    x28, x28, x25
        adcs    x26, x26, x23
        adcs    x4, x4, x27
        adc     x7, x7, xzr
        adds    x6, x6, x21
        adcs    x28, x28, x9
        adcs    x26, x26, x19
        adcs    x4, x4, x24
        adc     x7, x7, xzr
        adds    x23, x23, x6
        adcs    x27, x27, x28
        adcs    x21, x21, x26
        adcs    x28, x9, x4
        eor     x25, x25, x20
        eor     x22, x22, x20
        adcs    x19, x19, x7
        eor     x23, x23, x20
        adcs    x24, x24, xzr
        eor     x21, x21, x20
        eor     x19, x19, x20
        eor     x27, x27, x20
        cmn     x20, #1
        ldp     x26, x4, [sp, #0x10]
        eor     x28, x28, x20
        ldp     x6, x7, [sp]
        eor     x24, x24, x20
        ldp     x8, x9, [sp, #0x20]
        adcs    x22, x22, x6
        adcs    x25, x25, x7
        adcs    x23, x23, x26
        adcs    x27, x27, x4
        ldp     x26, x4, [sp, #0x30]
        adcs    x21, x21, x8
        adcs    x28, x28, x9
        ldp     x6, x7, [sp, #0x40]
        adcs    x19, x19, x26
        adcs    x24, x24, x4
        adc     x20, x20, xzr
        ldp     x26, x4, [sp, #0x50]
        adds    x22, x22, x6
        adcs    x25, x25, x7
        ldp     x6, x7, [sp, #0x60]
        adcs    x23, x23, x26
        adcs    x27, x27, x4
        ldp     x26, x4, [sp, #0x70]
        adcs    x21, x21, x6
        adcs    x28, x28, x7
        ldp     x6, x7, [sp, #0x20]
        adcs    x19, x19, x26
        adcs    x24, x24, x4
        adc     x20, x20, xzr
        adds    x22, x6, x22
        ldp     x26, x4, [sp, #0x30]
        adcs    x25, x7, x25
        ldp     x6, x7, [sp, #0x40]
        ldp     x8, x9, [sp, #0x50]
        adcs    x23, x26, x23
        adcs    x27, x4, x27
        adcs    x21, x6, x21
        adcs    x28, x7, x28
        stp     x22, x25, [sp, #0x20]
        stp     x23, x27, [sp, #0x30]
        adcs    x22, x8, x19
        adcs    x19, x9, x24
        ldp     x25, x23, [sp, #0x60]
        stp     x21, x28, [sp, #0x40]
        ldp     x21, x27, [sp, #0x70]
        adcs    x20, x25, x20
        adcs    x25, x23, xzr
        stp     x22, x19, [sp, #0x50]
        adcs    x21, x21, xzr
        adcs    x22, x27, xzr
        stp     x20, x25, [sp, #0x60]
        ldp     x19, x20, [x3, #0xd0]
        ldp     x25, x23, [x5, #0xc0]
        ldp     x27, x24, [x3, #0xc0]
        stp     x21, x22, [sp, #0x70]
        ldp     x21, x22, [x5, #0xd0]
        subs    x28, x27, x19
        sbcs    x26, x24, x20
        csetm   x4, lo
        cmn     x4, #1
        eor     x28, x28, x4
        adcs    x28, x28, xzr
        eor     x26, x26, x4
        adcs    x26, x26, xzr
        subs    x6, x21, x25
        sbcs    x7, x22, x23
        csetm   x8, lo
        eor     x6, x6, x8
        cmn     x8, #1
        umulh   x9, x27, x25
        adcs    x6, x6, xzr
        eor     x7, x7, x8
        adcs    x7, x7, xzr
        eor     x4, x4, x8
        umulh   x8, x27, x23
        mul     x10, x27, x23
        mul     x11, x24, x23
        adds    x9, x9, x10
        adcs    x8, x8, x11
        umulh   x23, x24, x23
        adc     x23, x23, xzr
        mul     x10, x24, x25
        adds    x9, x9, x10
        umulh   x24, x24, x25
        adcs    x24, x8, x24
        adc     x23, x23, xzr
        mul     x25, x27, x25
        mul     x27, x19, x22
        umulh   x8, x19, x21
        adds    x27, x8, x27
        mul     x8, x20, x22
        umulh   x10, x19, x22
        adcs    x8, x10, x8
        umulh   x22, x20, x22
        adc     x22, x22, xzr
        mul     x10, x20, x21
        adds    x27, x27, x10
        umulh   x20, x20, x21
        adcs    x20, x8, x20
        adc     x22, x22, xzr
        mul     x21, x19, x21
        umulh   x19, x28, x6
        mul     x8, x28, x7
        adds    x19, x19, x8
        umulh   x8, x28, x7
        mul     x28, x28, x6
        umulh   x10, x26, x7
        eor     x28, x28, x4
        mul     x7, x26, x7
        adcs    x7, x8, x7
        adc     x8, x10, xzr
        mul     x10, x26, x6
        adds    x19, x19, x10
        eor     x19, x19, x4
        umulh   x26, x26, x6
        adcs    x26, x7, x26
        adc     x6, x8, xzr
        cmn     x4, #1
        adcs    x28, x28, x25
        adcs    x19, x19, x9
        eor     x26, x26, x4
        ldp     x7, x8, [x5, #0xe0]
        adcs    x26, x26, x24
        eor     x6, x6, x4
        ldp     x10, x11, [x5, #0xf0]
        adcs    x6, x6, x23
        adc     x4, x4, xzr
        ldp     x12, x13, [x5, #0xe0]
        adds    x28, x28, x21
        adcs    x19, x19, x27
        ldp     x14, x15, [x3, #0xf0]
        adcs    x26, x26, x20
        adcs    x6, x6, x22
        stp     x25, x9, [x1, #0x180]
        adc     x25, x4, xzr
        adds    x24, x24, x28
        ldp     x28, x4, [x3, #0xe0]
        adcs    x19, x23, x19
        adcs    x21, x21, x26
        ldp     x23, x26, [x5, #0xf0]
        adcs    x27, x27, x6
        adcs    x20, x20, x25
        umulh   x25, x28, x12
        stp     x24, x19, [x1, #0x190]
        adcs    x22, x22, xzr
        subs    x19, x28, x14
        sbcs    x24, x4, x15
        csetm   x6, lo
        stp     x21, x27, [x1, #0x1a0]
        subs    x21, x23, x12
        sbcs    x27, x26, x13
        csetm   x9, lo
        stp     x20, x22, [x1, #0x1b0]
        eor     x22, x19, x6
        mul     x19, x28, x13
        eor     x20, x24, x6
        cmn     x6, #1
        eor     x21, x21, x9
        eor     x27, x27, x9
        adcs    x22, x22, xzr
        adcs    x20, x20, xzr
        umulh   x24, x4, x12
        adds    x19, x25, x19
        eor     x25, x6, x9
        mul     x6, x4, x13
        umulh   x16, x28, x13
        adcs    x6, x16, x6
        mul     x16, x4, x12
        umulh   x4, x4, x13
        adc     x4, x4, xzr
        cmn     x9, #1
        adcs    x21, x21, xzr
        adcs    x27, x27, xzr
        adds    x19, x19, x16
        adcs    x24, x6, x24
        adc     x4, x4, xzr
        umulh   x6, x15, x26
        umulh   x9, x14, x23
        mul     x13, x15, x26
        umulh   x16, x14, x26
        mul     x26, x14, x26
        mul     x28, x28, x12
        adds    x26, x9, x26
        adcs    x9, x16, x13
        adc     x6, x6, xzr
        stp     x28, x19, [x1, #0x1c0]
        mul     x12, x15, x23
        mul     x13, x22, x27
        adds    x26, x26, x12
        umulh   x12, x15, x23
        adcs    x9, x9, x12
        adc     x6, x6, xzr
        mul     x12, x20, x21
        umulh   x15, x22, x21
        adds    x13, x15, x13
        umulh   x15, x20, x27
        umulh   x16, x22, x27
        mul     x23, x14, x23
        mul     x22, x22, x21
        eor     x22, x22, x25
        mul     x27, x20, x27
        adcs    x27, x16, x27
        adc     x14, x15, xzr
        umulh   x21, x20, x21
        ldp     x20, x15, [x5, #0xc0]
        adds    x12, x13, x12
        ldp     x5, x13, [x5, #0xd0]
        eor     x12, x12, x25
        adcs    x21, x27, x21
        adc     x27, x14, xzr
        cmn     x25, #1
        adcs    x22, x22, x28
        eor     x21, x21, x25
        ldp     x28, x14, [x3, #0xe0]
        adcs    x19, x12, x19
        adcs    x21, x21, x24
        eor     x27, x27, x25
        adcs    x27, x27, x4
        adc     x25, x25, xzr
        adds    x22, x22, x23
        adcs    x19, x19, x26
        adcs    x21, x21, x9
        ldp     x12, x16, [x3, #0xd0]
        adcs    x27, x27, x6
        adc     x25, x25, xzr
        adds    x22, x24, x22
        adcs    x19, x4, x19
        ldp     x24, x4, [x3, #0xc0]
        adcs    x21, x23, x21
        stp     x22, x19, [x1, #0x1d0]
        adcs    x22, x26, x27
        adcs    x19, x9, x25
        stp     x21, x22, [x1, #0x1e0]
        adcs    x21, x6, xzr
        subs    x22, x24, x28
        sbcs    x25, x4, x14
        ldp     x23, x27, [x3, #0xf0]
        stp     x19, x21, [x1, #0x1f0]
        sbcs    x21, x12, x23
        sbcs    x19, x16, x27
        csetm   x23, lo
        eor     x22, x22, x23
        cmn     x23, #1
        eor     x19, x19, x23
        eor     x21, x21, x23
        adcs    x22, x22, xzr
        eor     x25, x25, x23
        adcs    x25, x25, xzr
        adcs    x21, x21, xzr
        adcs    x19, x19, xzr
        subs    x20, x7, x20
        sbcs    x27, x8, x15
        sbcs    x24, x10, x5
        sbcs    x28, x11, x13
        csetm   x26, lo
        eor     x27, x27, x26
        eor     x24, x24, x26
        eor     x20, x20, x26
        subs    x3, x22, x21
        eor     x28, x28, x26
        sbcs    x4, x25, x19
        csetm   x5, lo
        cmn     x26, #1
        adcs    x20, x20, xzr
        umulh   x6, x22, x20
        adcs    x27, x27, xzr
        adcs    x24, x24, xzr
        eor     x4, x4, x5
        adcs    x28, x28, xzr
        subs    x7, x24, x20
        sbcs    x8, x28, x27
        eor     x3, x3, x5
        csetm   x9, lo
        cmn     x9, #1
        eor     x7, x7, x9
        eor     x8, x8, x9
        mul     x10, x22, x27
        eor     x9, x5, x9
        adcs    x7, x7, xzr
        adcs    x8, x8, xzr
        cmn     x5, #1
        adcs    x3, x3, xzr
        adcs    x4, x4, xzr
        adds    x5, x6, x10
        eor     x23, x23, x26
        umulh   x26, x22, x27
        ldr     x6, [sp, #0x80]
        ldp     x10, x11, [x1, #0x1a0]
        ldp     x12, x13, [sp, #0x10]
        eor     x13, x13, x6
        eor     x12, x12, x6
        ldp     x14, x15, [x1, #0x190]
        mul     x16, x25, x27
        adcs    x26, x26, x16
        mul     x16, x25, x20
        umulh   x27, x25, x27
        adc     x27, x27, xzr
        adds    x5, x5, x16
        eor     x16, x5, x23
        mul     x22, x22, x20
        umulh   x20, x25, x20
        adcs    x20, x26, x20
        adc     x25, x27, xzr
        umulh   x27, x21, x24
        umulh   x26, x21, x28
        mul     x17, x21, x28
        adds    x27, x27, x17
        mul     x21, x21, x24
        mul     x17, x19, x28
        adcs    x26, x26, x17
        umulh   x28, x19, x28
        adc     x28, x28, xzr
        mul     x17, x19, x24
        adds    x27, x27, x17
        umulh   x19, x19, x24
        adcs    x19, x26, x19
        adc     x24, x28, xzr
        mul     x28, x3, x8
        umulh   x26, x3, x7
        adds    x28, x26, x28
        mul     x26, x3, x7
        eor     x26, x26, x9
        umulh   x3, x3, x8
        mul     x17, x4, x8
        adcs    x3, x3, x17
        umulh   x8, x4, x8
        adc     x8, x8, xzr
        umulh   x17, x4, x7
        mul     x4, x4, x7
        adds    x28, x28, x4
        adcs    x3, x3, x17
        eor     x3, x3, x9
        eor     x4, x22, x23
        adc     x7, x8, xzr
        cmn     x9, #1
        adcs    x22, x26, x22
        ldp     x26, x8, [x1, #0x1d0]
        eor     x28, x28, x9
        adcs    x28, x28, x5
        adcs    x3, x3, x20
        eor     x5, x7, x9
        adcs    x5, x5, x25
        adc     x7, x9, xzr
        adds    x22, x22, x21
        adcs    x28, x28, x27
        adcs    x3, x3, x19
        adcs    x5, x5, x24
        adc     x7, x7, xzr
        adds    x22, x20, x22
        eor     x22, x22, x23
        ldp     x20, x9, [x1, #0x180]
        adcs    x25, x25, x28
        adcs    x21, x21, x3
        eor     x25, x25, x23
        adcs    x27, x27, x5
        adcs    x19, x19, x7
        eor     x19, x19, x23
        eor     x21, x21, x23
        ldp     x28, x3, [x1, #0x1b0]
        eor     x27, x27, x23
        adcs    x24, x24, xzr
        cmn     x23, #1
        adcs    x20, x4, x20
        adcs    x4, x16, x9
        adcs    x22, x22, x14
        adcs    x25, x25, x15
        eor     x24, x24, x23
        adcs    x21, x21, x10
        adcs    x27, x27, x11
        adcs    x19, x19, x28
        ldp     x28, x5, [x1, #0x100]
        adcs    x24, x24, x3
        adc     x23, x23, xzr
        ldp     x3, x7, [sp]
        eor     x7, x7, x6
        eor     x3, x3, x6
        ldp     x9, x10, [x1, #0x110]
        ldp     x11, x14, [x1, #0x120]
        ldp     x15, x16, [x1, #0x1c0]
        adds    x20, x20, x15
        adcs    x4, x4, x16
        adcs    x22, x22, x26
        adcs    x25, x25, x8
        ldp     x26, x8, [x1, #0x1e0]
        adcs    x21, x21, x26
        adcs    x27, x27, x8
        ldp     x26, x8, [x1, #0x1f0]
        ldp     x15, x16, [x1, #0x1a0]
        adcs    x19, x19, x26
        adcs    x24, x24, x8
        adc     x23, x23, xzr
        adds    x20, x15, x20
        ldp     x26, x8, [x1, #0x1c0]
        ldp     x15, x17, [x1, #0x1b0]
        adcs    x4, x16, x4
        adcs    x22, x15, x22
        stp     x20, x4, [x1, #0x1a0]
        adcs    x20, x17, x25
        adcs    x21, x26, x21
        ldp     x25, x26, [x1, #0x1d0]
        adcs    x27, x8, x27
        adcs    x19, x25, x19
        ldp     x25, x4, [x1, #0x130]
        adcs    x24, x26, x24
        stp     x22, x20, [x1, #0x1b0]
        stp     x21, x27, [x1, #0x1c0]
        ldp     x21, x22, [x1, #0x1f0]
        ldp     x20, x27, [x1, #0x1e0]
        adcs    x20, x20, x23
        adcs    x23, x27, xzr
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        cmn     x6, #1
        adcs    x27, x28, x3
        adcs    x28, x5, x7
        adcs    x26, x9, x12
        stp     x21, x22, [x1, #0x1f0]
        stp     x19, x24, [x1, #0x1d0]
        stp     x20, x23, [x1, #0x1e0]
        adcs    x21, x10, x13
        ldp     x22, x19, [sp, #0x20]
        ldp     x20, x23, [sp, #0x30]
        eor     x22, x22, x6
        eor     x19, x19, x6
        adcs    x22, x11, x22
        ldp     x24, x3, [x1, #0x140]
        eor     x20, x20, x6
        adcs    x19, x14, x19
        adcs    x20, x25, x20
        ldp     x25, x5, [sp, #0x40]
        eor     x23, x23, x6
        ldp     x7, x8, [sp, #0x50]
        adcs    x23, x4, x23
        eor     x25, x25, x6
        stp     x27, x28, [sp]
        adcs    x25, x24, x25
        stp     x26, x21, [sp, #0x10]
        eor     x21, x8, x6
        eor     x27, x7, x6
        ldp     x24, x28, [sp, #0x70]
        eor     x26, x5, x6
        adcs    x26, x3, x26
        ldp     x3, x4, [x1, #0x160]
        ldp     x5, x7, [sp, #0x60]
        eor     x24, x24, x6
        eor     x28, x28, x6
        stp     x22, x19, [sp, #0x20]
        ldp     x22, x19, [x1, #0x150]
        eor     x5, x5, x6
        eor     x7, x7, x6
        ldp     x8, x9, [x1, #0x170]
        adcs    x22, x22, x27
        adcs    x21, x19, x21
        adcs    x19, x3, x5
        stp     x20, x23, [sp, #0x30]
        adcs    x20, x4, x7
        adcs    x23, x8, x24
        adcs    x27, x9, x28
        adc     x24, x6, xzr
        stp     x25, x26, [sp, #0x40]
        stp     x22, x21, [sp, #0x50]
        stp     x19, x20, [sp, #0x60]
        ldp     x21, x22, [sp]
        ldp     x19, x20, [x1, #0x180]
        stp     x23, x27, [sp, #0x70]
        ldp     x25, x23, [sp, #0x10]
        adds    x21, x21, x19
        ldp     x19, x27, [x1, #0x1a0]
        adcs    x22, x22, x20
        ldp     x20, x28, [x1, #0x190]
        ldp     x26, x3, [sp, #0x20]
        adcs    x20, x25, x20
        adcs    x25, x23, x28
        ldp     x23, x28, [x1, #0x1b0]
        ldp     x4, x5, [sp, #0x40]
        adcs    x19, x26, x19
        adcs    x27, x3, x27
        ldp     x26, x3, [sp, #0x50]
        ldp     x6, x7, [sp, #0x30]
        ldp     x8, x9, [x1, #0x1c0]
        adcs    x23, x6, x23
        ldp     x6, x10, [x1, #0x1d0]
        adcs    x28, x7, x28
        adcs    x4, x4, x8
        stp     x21, x22, [sp]
        adcs    x21, x5, x9
        stp     x20, x25, [sp, #0x10]
        adcs    x22, x26, x6
        adcs    x20, x3, x10
        stp     x19, x27, [sp, #0x20]
        ldp     x19, x25, [x1, #0x1e0]
        ldp     x27, x26, [sp, #0x60]
        ldp     x3, x5, [sp, #0x70]
        adcs    x19, x27, x19
        ldp     x27, x6, [x1, #0x1f0]
        adcs    x25, x26, x25
        stp     x23, x28, [sp, #0x30]
        adcs    x23, x3, x27
        adcs    x27, x5, x6
        stp     x4, x21, [sp, #0x40]
        stp     x22, x20, [sp, #0x50]
        adc     x21, x24, xzr
        stp     x19, x25, [sp, #0x60]
        ldp     x22, x19, [x1, #0x140]
        ldp     x20, x25, [sp]
        ldp     x24, x28, [x1, #0x150]
        ldp     x26, x3, [sp, #0x10]
        stp     x23, x27, [sp, #0x70]
        ldp     x23, x27, [x1, #0x160]
        adds    x22, x22, x20
        ldp     x20, x4, [sp, #0x20]
        adcs    x19, x19, x25
        adcs    x25, x24, x26
        ldp     x24, x26, [sp, #0x30]
        adcs    x28, x28, x3
        ldp     x3, x5, [x1, #0x170]
        adcs    x20, x23, x20
        adcs    x23, x27, x4
        stp     x22, x19, [x1, #0x140]
        ldp     x22, x19, [sp, #0x40]
        adcs    x27, x3, x24
        adcs    x24, x5, x26
        ldp     x26, x3, [x1, #0x180]
        ldp     x4, x5, [sp, #0x60]
        ldp     x6, x7, [sp, #0x50]
        adcs    x22, x26, x22
        adcs    x19, x3, x19
        ldp     x26, x3, [x1, #0x190]
        stp     x25, x28, [x1, #0x150]
        stp     x20, x23, [x1, #0x160]
        adcs    x20, x26, x6
        adcs    x25, x3, x7
        stp     x22, x19, [x1, #0x180]
        ldp     x22, x19, [x1, #0x1b0]
        stp     x27, x24, [x1, #0x170]
        ldp     x23, x27, [x1, #0x1a0]
        ldp     x24, x28, [sp, #0x70]
        adcs    x23, x23, x4
        ldp     x26, x3, [x1, #0x1c0]
        adcs    x27, x27, x5
        stp     x20, x25, [x1, #0x190]
        adcs    x22, x22, x24
        adcs    x19, x19, x28
        stp     x22, x19, [x1, #0x1b0]
        adcs    x21, x26, x21
        adcs    x22, x3, xzr
        ldp     x19, x20, [x1, #0x1d0]
        stp     x23, x27, [x1, #0x1a0]
        ldp     x25, x23, [x1, #0x1e0]
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        stp     x21, x22, [x1, #0x1c0]
        ldp     x21, x22, [x1, #0x1f0]
        adcs    x25, x25, xzr
        adcs    x23, x23, xzr
        stp     x19, x20, [x1, #0x1d0]
        ldr     x19, [sp, #0x190]
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        ldp     x20, x27, [x1]
        stp     x21, x22, [x1, #0x1f0]
        stp     x25, x23, [x1, #0x1e0]
        ldp     x21, x22, [sp, #0xa0]
        ldp     x25, x23, [sp, #0x90]
        eor     x25, x25, x19
        eor     x23, x23, x19
        cmn     x19, #1
        ldp     x24, x28, [x1, #0x20]
        adcs    x20, x20, x25
        adcs    x25, x27, x23
        ldp     x23, x27, [x1, #0x10]
        eor     x22, x22, x19
        eor     x21, x21, x19
        ldp     x26, x3, [sp, #0xb0]
        ldp     x4, x5, [sp, #0xc0]
        adcs    x21, x23, x21
        adcs    x22, x27, x22
        ldp     x23, x27, [x1, #0x30]
        eor     x26, x26, x19
        eor     x3, x3, x19
        ldp     x6, x7, [sp, #0xd0]
        adcs    x24, x24, x26
        adcs    x28, x28, x3
        ldp     x26, x3, [x1, #0x40]
        eor     x4, x4, x19
        eor     x5, x5, x19
        ldp     x8, x9, [sp, #0xe0]
        eor     x7, x7, x19
        adcs    x23, x23, x4
        ldp     x4, x10, [sp, #0x100]
        eor     x6, x6, x19
        adcs    x27, x27, x5
        eor     x5, x8, x19
        ldp     x8, x11, [x1, #0x50]
        adcs    x26, x26, x6
        adcs    x3, x3, x7
        ldp     x6, x7, [x1, #0x70]
        eor     x4, x4, x19
        ldp     x12, x13, [x1, #0x60]
        adcs    x5, x8, x5
        eor     x8, x9, x19
        ldp     x9, x14, [sp, #0xf0]
        eor     x10, x10, x19
        adcs    x8, x11, x8
        ldp     x11, x15, [x1, #0x80]
        eor     x9, x9, x19
        eor     x14, x14, x19
        adcs    x9, x12, x9
        ldp     x12, x16, [sp, #0x110]
        adcs    x13, x13, x14
        adcs    x4, x6, x4
        ldp     x6, x14, [x1, #0x90]
        adcs    x7, x7, x10
        eor     x10, x16, x19
        eor     x12, x12, x19
        adcs    x11, x11, x12
        ldp     x12, x16, [x1, #0xa0]
        adcs    x10, x15, x10
        stp     x20, x25, [sp, #0x90]
        ldp     x20, x25, [sp, #0x120]
        stp     x21, x22, [sp, #0xa0]
        eor     x21, x20, x19
        ldp     x22, x20, [x1, #0xb0]
        eor     x25, x25, x19
        adcs    x21, x6, x21
        ldp     x6, x15, [x1, #0xc0]
        adcs    x25, x14, x25
        stp     x24, x28, [sp, #0xb0]
        ldp     x24, x28, [sp, #0x130]
        stp     x23, x27, [sp, #0xc0]
        eor     x23, x24, x19
        eor     x27, x28, x19
        ldp     x24, x28, [sp, #0x140]
        adcs    x23, x12, x23
        ldp     x12, x14, [sp, #0x150]
        adcs    x27, x16, x27
        eor     x24, x24, x19
        adcs    x22, x22, x24
        ldp     x24, x16, [sp, #0x160]
        eor     x12, x12, x19
        eor     x28, x28, x19
        adcs    x20, x20, x28
        eor     x24, x24, x19
        adcs    x28, x6, x12
        ldp     x6, x12, [sp, #0x180]
        eor     x14, x14, x19
        adcs    x14, x15, x14
        eor     x12, x12, x19
        eor     x15, x16, x19
        eor     x6, x6, x19
        stp     x26, x3, [sp, #0xd0]
        ldp     x26, x3, [x1, #0xd0]
        stp     x5, x8, [sp, #0xe0]
        ldp     x5, x8, [x1, #0xe0]
        adcs    x24, x26, x24
        adcs    x26, x3, x15
        ldp     x3, x15, [sp, #0x170]
        stp     x9, x13, [sp, #0xf0]
        ldp     x9, x13, [x1, #0xf0]
        eor     x15, x15, x19
        eor     x3, x3, x19
        adcs    x3, x5, x3
        adcs    x5, x8, x15
        stp     x4, x7, [sp, #0x100]
        adcs    x4, x9, x6
        adcs    x6, x13, x12
        adc     x19, x19, xzr
        stp     x11, x10, [sp, #0x110]
        stp     x21, x25, [sp, #0x120]
        stp     x23, x27, [sp, #0x130]
        stp     x22, x20, [sp, #0x140]
        stp     x28, x14, [sp, #0x150]
        stp     x24, x26, [sp, #0x160]
        stp     x3, x5, [sp, #0x170]
        ldp     x21, x22, [sp, #0x90]
        ldp     x20, x25, [x1, #0x100]
        stp     x4, x6, [sp, #0x180]
        ldp     x23, x27, [sp, #0xa0]
        adds    x21, x21, x20
        ldp     x20, x24, [x1, #0x110]
        adcs    x22, x22, x25
        ldp     x25, x28, [sp, #0xb0]
        adcs    x20, x23, x20
        ldp     x23, x26, [x1, #0x130]
        adcs    x27, x27, x24
        ldp     x24, x3, [x1, #0x120]
        ldp     x4, x5, [sp, #0xd0]
        ldp     x6, x7, [x1, #0x140]
        adcs    x25, x25, x24
        adcs    x24, x28, x3
        ldp     x28, x3, [sp, #0xe0]
        ldp     x8, x9, [sp, #0xc0]
        ldp     x10, x11, [x1, #0x170]
        adcs    x23, x8, x23
        adcs    x26, x9, x26
        adcs    x4, x4, x6
        adcs    x5, x5, x7
        ldp     x6, x7, [x1, #0x150]
        ldp     x8, x9, [sp, #0xf0]
        adcs    x28, x28, x6
        ldp     x6, x12, [x1, #0x160]
        adcs    x3, x3, x7
        ldp     x7, x13, [x1, #0x180]
        ldp     x14, x15, [sp, #0x100]
        adcs    x6, x8, x6
        adcs    x8, x9, x12
        ldp     x9, x12, [sp, #0x110]
        adcs    x10, x14, x10
        ldp     x14, x16, [x1, #0x190]
        adcs    x11, x15, x11
        adcs    x7, x9, x7
        ldp     x9, x15, [sp, #0x120]
        adcs    x12, x12, x13
        stp     x21, x22, [sp, #0x90]
        ldp     x21, x22, [sp, #0x130]
        adcs    x9, x9, x14
        adcs    x13, x15, x16
        ldp     x14, x15, [x1, #0x1a0]
        stp     x20, x27, [sp, #0xa0]
        adcs    x21, x21, x14
        ldp     x20, x27, [sp, #0x140]
        adcs    x22, x22, x15
        ldp     x14, x15, [x1, #0x1b0]
        stp     x25, x24, [sp, #0xb0]
        ldp     x25, x24, [x1, #0x1c0]
        adcs    x20, x20, x14
        adcs    x27, x27, x15
        ldp     x14, x15, [x1, #0x1d0]
        stp     x23, x26, [sp, #0xc0]
        ldp     x23, x26, [sp, #0x160]
        stp     x4, x5, [sp, #0xd0]
        ldp     x4, x5, [sp, #0x170]
        stp     x28, x3, [sp, #0xe0]
        ldp     x28, x3, [x1, #0x1e0]
        stp     x6, x8, [sp, #0xf0]
        ldp     x6, x8, [sp, #0x150]
        stp     x10, x11, [sp, #0x100]
        adcs    x25, x6, x25
        ldp     x6, x10, [x1, #0x1f0]
        adcs    x24, x8, x24
        adcs    x23, x23, x14
        adcs    x26, x26, x15
        adcs    x28, x4, x28
        adcs    x3, x5, x3
        ldp     x4, x5, [sp, #0x180]
        stp     x7, x12, [sp, #0x110]
        adcs    x4, x4, x6
        adcs    x5, x5, x10
        adc     x19, x19, xzr
        stp     x9, x13, [sp, #0x120]
        stp     x21, x22, [sp, #0x130]
        stp     x20, x27, [sp, #0x140]
        stp     x25, x24, [sp, #0x150]
        stp     x23, x26, [sp, #0x160]
        stp     x28, x3, [sp, #0x170]
        ldp     x21, x22, [x1, #0x80]
        ldp     x20, x25, [sp, #0x90]
        stp     x4, x5, [sp, #0x180]
        ldp     x23, x27, [x1, #0x90]
        adds    x21, x21, x20
        adcs    x22, x22, x25
        stp     x21, x22, [x1, #0x80]
        ldp     x21, x22, [sp, #0xa0]
        ldp     x20, x25, [sp, #0xb0]
        ldp     d13, d2, [x1, #0x78]
        umlal   v21.2d, v6.2s, v17.s[0]
        adcs    x21, x23, x21
        adcs    x22, x27, x22
        stp     x21, x22, [x1, #0x90]
        ldp     x21, x22, [x1, #0xa0]
        ldp     x23, x27, [x1, #0xb0]
        usra    v7.2d, v13.2d, #0x1a
        umlal2  v21.2d, v6.4s, v17.s[2]
        adcs    x21, x21, x20
        adcs    x22, x22, x25
        shl     v13.2d, v2.2d, #0x2c
        umlal   v1.2d, v18.2s, v17.s[0]
        stp     x21, x22, [x1, #0xa0]
        usra    v7.2d, v13.2d, #6
        umlal2  v1.2d, v18.4s, v17.s[2]
        ldp     x21, x22, [sp, #0xc0]
        ldp     q13, q2, [x2, #0xa0]
        usra    v7.2d, v16.2d, #0x1d
        ldp     q6, q16, [x2, #0xc0]
        adcs    x21, x23, x21
        adcs    x22, x27, x22
        stp     x21, x22, [x1, #0xb0]
        umlal   v7.2d, v25.2s, v17.s[0]
        ldp     x21, x22, [x1, #0xc0]
        umlal2  v7.2d, v25.4s, v17.s[2]
        ldp     q18, q25, [x2, #0xe0]
        ldp     q28, q29, [x2, #0x100]
        umlal   v4.2d, v13.2s, v17.s[0]
        ldp     x20, x25, [sp, #0xd0]
        umlal2  v4.2d, v13.4s, v17.s[2]
        ldr     q13, [x0, #0x90]
        umlal   v9.2d, v2.2s, v17.s[0]
        adcs    x21, x21, x20
        adcs    x22, x22, x25
        ldp     x20, x25, [sp, #0xe0]
        umlal2  v9.2d, v2.4s, v17.s[2]
        ldp     q2, q30, [x2, #0x140]
        umlal   v15.2d, v6.2s, v17.s[0]
        stp     x21, x22, [x1, #0xc0]
        umlal2  v15.2d, v6.4s, v17.s[2]
        and     v6.16b, v13.16b, v0.16b
        ldp     x21, x22, [x1, #0xd0]
        umlal   v11.2d, v16.2s, v17.s[0]
        usra    v6.2d, v12.2d, #0x1d
        ldp     x23, x27, [sp, #0xf0]
        umlal2  v11.2d, v16.4s, v17.s[2]
        ldp     q12, q16, [x2]
        adcs    x21, x21, x20
        umlal   v14.2d, v18.2s, v17.s[0]
        adcs    x22, x22, x25
        stp     x21, x22, [x1, #0xd0]
        umlal2  v14.2d, v18.4s, v17.s[2]
        ext     v18.16b, v3.16b, v13.16b, #8
        ldp     x21, x22, [x1, #0xe0]
        umlal   v7.2d, v12.2s, v26.s[0]
        adcs    x21, x21, x23
        adcs    x22, x22, x27
        usra    v6.2d, v18.2d, #0x1d
        umlal2  v7.2d, v12.4s, v26.s[2]
        ldp     d12, d18, [x1, #0x80]
        umlal   v10.2d, v25.2s, v17.s[0]
        ext     v13.16b, v13.16b, v3.16b, #8
        ldp     x20, x25, [sp, #0x100]
        umlal2  v10.2d, v25.4s, v17.s[2]
        ext     v25.16b, v3.16b, v7.16b, #8
        stp     x21, x22, [x1, #0xe0]
        usra    v7.2d, v25.2d, #0x1d
        umlal   v31.2d, v28.2s, v17.s[0]
        ldp     x21, x22, [x1, #0xf0]
        usra    v20.2d, v12.2d, #0x14
        ldp     q12, q25, [x2, #0x120]
        shl     v18.2d, v18.2d, #0x32
        umlal2  v31.2d, v28.4s, v17.s[2]
        adcs    x21, x21, x20
        adcs    x22, x22, x25
        usra    v20.2d, v18.2d, #6
        ldp     q18, q28, [x2, #0x20]
        umlal   v6.2d, v29.2s, v17.s[0]
        stp     x21, x22, [x1, #0xf0]
        umlal2  v6.2d, v29.4s, v17.s[2]
        ext     v17.16b, v7.16b, v3.16b, #8
        ldp     x21, x22, [sp, #0x110]
        usra    v20.2d, v17.2d, #0x1d
        and     v7.16b, v7.16b, v0.16b
        ldp     x20, x25, [x1, #0x100]
        ldp     q17, q29, [x2, #0x40]
        umlal   v6.2d, v12.2s, v8.s[0]
        umlal   v20.2d, v16.2s, v26.s[0]
        adcs    x21, x20, x21
        adcs    x22, x25, x22
        ldp     x20, x25, [x1, #0x110]
        umlal2  v20.2d, v16.4s, v26.s[2]
        ldr     q16, [x0, #0xa0]
        umlal   v5.2d, v18.2s, v26.s[0]
        stp     x21, x22, [x1, #0x100]
        umlal2  v5.2d, v18.4s, v26.s[2]
        ldp     x21, x22, [x1, #0x120]
        umlal   v19.2d, v28.2s, v26.s[0]
        ldp     x23, x27, [x1, #0x130]
        umlal2  v19.2d, v28.4s, v26.s[2]
        ldp     q18, q28, [x2, #0x60]
        umlal   v22.2d, v17.2s, v26.s[0]
        ldp     x24, x28, [sp, #0x120]
        umlal2  v22.2d, v17.4s, v26.s[2]
        ldp     x26, x3, [sp, #0x140]
        umlal   v23.2d, v29.2s, v26.s[0]
        ldp     x4, x5, [sp, #0x130]
        adcs    x20, x20, x24
        adcs    x25, x25, x28
        umlal2  v23.2d, v29.4s, v26.s[2]
        ldp     q17, q29, [x2, #0x80]
        umlal2  v6.2d, v12.4s, v8.s[1]
        ldp     x24, x28, [x1, #0x140]
        adcs    x21, x21, x4
        adcs    x22, x22, x5
        umlal   v24.2d, v18.2s, v26.s[0]
        ldp     x4, x5, [x1, #0x150]
        adcs    x23, x23, x26
        adcs    x27, x27, x3
        umlal2  v24.2d, v18.4s, v26.s[2]
        ldp     q12, q18, [x2, #0xa0]
        umlal   v21.2d, v28.2s, v26.s[0]
        ldp     x26, x3, [sp, #0x150]
        umlal2  v21.2d, v28.4s, v26.s[2]
        and     v28.16b, v16.16b, v0.16b
        ldp     x6, x7, [sp, #0x160]
        umlal   v1.2d, v17.2s, v26.s[0]
        usra    v28.2d, v13.2d, #0x1d
        ldp     x8, x9, [sp, #0x170]
        adcs    x24, x24, x26
        umlal2  v1.2d, v17.4s, v26.s[2]
        ldp     q13, q17, [x2, #0xc0]
        adcs    x28, x28, x3
        umlal   v4.2d, v29.2s, v26.s[0]
        ldp     x26, x3, [x1, #0x160]
        adcs    x4, x4, x6
        adcs    x5, x5, x7
        umlal2  v4.2d, v29.4s, v26.s[2]
        ext     v29.16b, v3.16b, v16.16b, #8
        ldp     x6, x7, [sp, #0x180]
        umlal   v9.2d, v12.2s, v26.s[0]
        usra    v28.2d, v29.2d, #0x1d
        ldp     x10, x11, [x1, #0x170]
        adcs    x26, x26, x8
        umlal2  v9.2d, v12.4s, v26.s[2]
        ldp     q12, q29, [x2, #0xe0]
        adcs    x3, x3, x9
        umlal   v15.2d, v18.2s, v26.s[0]
        adcs    x6, x10, x6
        ldp     x8, x9, [x1, #0x180]
        adcs    x7, x11, x7
        umlal2  v15.2d, v18.4s, v26.s[2]
        ldp     x10, x11, [x1, #0x190]
        umlal   v11.2d, v13.2s, v26.s[0]
        adcs    x19, x8, x19
        adcs    x8, x9, xzr
        ldp     x9, x12, [x1, #0x1a0]
        umlal2  v11.2d, v13.4s, v26.s[2]
        ldp     d13, d18, [x1, #0x88]
        adcs    x10, x10, xzr
        umlal   v14.2d, v17.2s, v26.s[0]
        adcs    x11, x11, xzr
        ldp     x13, x14, [x1, #0x1b0]
        adcs    x9, x9, xzr
        umlal   v6.2d, v25.2s, v27.s[2]
        ext     v16.16b, v16.16b, v3.16b, #8
        adcs    x12, x12, xzr
        ldp     x15, x16, [x1, #0x1c0]
        umlal2  v6.2d, v25.4s, v27.s[3]
        adcs    x13, x13, xzr
        adcs    x14, x14, xzr
        umlal2  v14.2d, v17.4s, v26.s[2]
        ldp     q17, q25, [x2, #0x100]
        adcs    x15, x15, xzr
        umlal   v6.2d, v2.2s, v27.s[0]
        adcs    x16, x16, xzr
        stp     x20, x25, [x1, #0x110]
        umlal2  v6.2d, v2.4s, v27.s[1]
        shl     v2.2d, v18.2d, #0x38
        ldp     x20, x25, [x1, #0x1e0]
        usra    v5.2d, v13.2d, #0xe
        ldp     q13, q18, [x2]
        umlal   v10.2d, v12.2s, v26.s[0]
        uzp1    v30.4s, v26.4s, v7.4s
        stp     x21, x22, [x1, #0x120]
        usra    v5.2d, v2.2d, #6
        umlal2  v10.2d, v12.4s, v26.s[2]
        ldp     x21, x22, [x1, #0x1d0]
        umlal   v31.2d, v29.2s, v26.s[0]
        stp     x23, x27, [x1, #0x130]
        umlal2  v31.2d, v29.4s, v26.s[2]
        ldp     q12, q2, [x2, #0x120]
        adcs    x21, x21, xzr
        umlal   v6.2d, v17.2s, v26.s[0]
        ldp     x23, x27, [x1, #0x1f0]
        adcs    x22, x22, xzr
        adcs    x20, x20, xzr
        umlal   v20.2d, v13.2s, v7.s[0]
        adcs    x25, x25, xzr
        stp     x24, x28, [x1, #0x140]
        umlal2  v20.2d, v13.4s, v7.s[2]
        adcs    x23, x23, xzr
        adcs    x27, x27, xzr
        umlal2  v6.2d, v17.4s, v26.s[2]
        ldp     q13, q17, [x2, #0x20]
        umlal   v28.2d, v25.2s, v26.s[0]
        stp     x6, x7, [x1, #0x170]
        umlal2  v28.2d, v25.4s, v26.s[2]
        stp     x26, x3, [x1, #0x160]
        stp     x4, x5, [x1, #0x150]
        ldp     q25, q26, [x2, #0x40]
        umlal   v28.2d, v12.2s, v8.s[2]
        stp     x19, x8, [x1, #0x180]
        umlal2  v28.2d, v12.4s, v8.s[3]
        ext     v12.16b, v3.16b, v20.16b, #8
        stp     x10, x11, [x1, #0x190]
        usra    v20.2d, v12.2d, #0x1d
        umlal   v28.2d, v2.2s, v8.s[0]
        stp     x9, x12, [x1, #0x1a0]
        umlal2  v28.2d, v2.4s, v8.s[1]
        ldp     q12, q2, [x2, #0x140]
        umlal   v19.2d, v13.2s, v7.s[0]
        stp     x13, x14, [x1, #0x1b0]
        umlal2  v19.2d, v13.4s, v7.s[2]
        ext     v13.16b, v20.16b, v3.16b, #8
        stp     x15, x16, [x1, #0x1c0]
        usra    v5.2d, v13.2d, #0x1d
        and     v13.16b, v20.16b, v0.16b
        stp     x21, x22, [x1, #0x1d0]
        umlal   v22.2d, v17.2s, v7.s[0]
        stp     x20, x25, [x1, #0x1e0]
        umlal   v5.2d, v18.2s, v7.s[0]
        stp     x23, x27, [x1, #0x1f0]
        umlal2  v5.2d, v18.4s, v7.s[2]
        ldp     q18, q20, [x2, #0x60]
        umlal2  v22.2d, v17.4s, v7.s[2]
        ldp     x21, x22, [sp, #0x1f0]
        .cfi_restore 21
        .cfi_restore 22
        umlal   v23.2d, v25.2s, v7.s[0]
        ldp     x19, x20, [sp, #0x1e0]
        .cfi_restore 19
        .cfi_restore 20
        umlal2  v23.2d, v25.4s, v7.s[2]
        ldr     x25, [sp, #0x210]
        .cfi_restore 25
        ldr     x23, [sp, #0x200]
        .cfi_restore 23
        umlal   v24.2d, v26.2s, v7.s[0]
        ldr     x27, [sp, #0x220]
        .cfi_restore 27
        ldr     x24, [sp, #0x208]
        .cfi_restore 24
        umlal2  v24.2d, v26.4s, v7.s[2]
        ldr     x28, [sp, #0x228]
        .cfi_restore 28
        ldr     x26, [sp, #0x218]
        .cfi_restore 26
        umlal   v28.2d, v12.2s, v27.s[2]
        umlal   v21.2d, v18.2s, v7.s[0]
        umlal2  v28.2d, v12.4s, v27.s[3]
        umlal2  v21.2d, v18.4s, v7.s[2]
        umlal   v28.2d, v2.2s, v27.s[0]
        umlal   v1.2d, v20.2s, v7.s[0]
        umlal2  v28.2d, v2.4s, v27.s[1]
        ldp     q12, q2, [x2, #0x80]
        umlal2  v1.2d, v20.4s, v7.s[2]
        ldp     q17, q18, [x2, #0xa0]
        ldp     q20, q25, [x2, #0xc0]
        ldr     q26, [x0, #0xb0]
        umlal   v4.2d, v12.2s, v7.s[0]
        umlal2  v4.2d, v12.4s, v7.s[2]
        and     v12.16b, v26.16b, v0.16b
        umlal   v9.2d, v2.2s, v7.s[0]
        usra    v12.2d, v16.2d, #0x1d
        umlal2  v9.2d, v2.4s, v7.s[2]
        ldp     q2, q16, [x2, #0xe0]
        umlal   v15.2d, v17.2s, v7.s[0]
        umlal2  v15.2d, v17.4s, v7.s[2]
        ext     v17.16b, v3.16b, v26.16b, #8
        umlal   v11.2d, v18.2s, v7.s[0]
        usra    v12.2d, v17.2d, #0x1d
        umlal2  v11.2d, v18.4s, v7.s[2]
        ldp     q17, q18, [x2, #0x100]
        umlal   v14.2d, v20.2s, v7.s[0]
        ext     v26.16b, v26.16b, v3.16b, #8
        umlal2  v14.2d, v20.4s, v7.s[2]
        ldp     q20, q29, [x2, #0x160]
        umlal   v10.2d, v25.2s, v7.s[0]
        umlal2  v10.2d, v25.4s, v7.s[2]
        umlal   v31.2d, v2.2s, v7.s[0]
        umlal2  v31.2d, v2.4s, v7.s[2]
        ldp     d2, d25, [x1, #0x90]
        umlal   v6.2d, v16.2s, v7.s[0]
        umlal2  v6.2d, v16.4s, v7.s[2]
        umlal   v28.2d, v17.2s, v7.s[0]
        usra    v19.2d, v2.2d, #8
        ldp     q2, q16, [x2]
        shl     v25.2d, v25.2d, #0x3e
        umlal2  v28.2d, v17.4s, v7.s[2]
        umlal   v12.2d, v18.2s, v7.s[0]
        umlal2  v12.2d, v18.4s, v7.s[2]
        ldr     q7, [x0, #0xc0]
        usra    v19.2d, v25.2d, #6
        ldp     q17, q18, [x2, #0x20]
        ldp     q25, q29, [x2, #0x120]
        umlal   v5.2d, v2.2s, v13.s[0]
        umlal2  v5.2d, v2.4s, v13.s[2]
        umlal   v22.2d, v17.2s, v13.s[0]
        ext     v2.16b, v3.16b, v5.16b, #8
        umlal2  v22.2d, v17.4s, v13.s[2]
        usra    v5.2d, v2.2d, #0x1d
        umlal   v23.2d, v18.2s, v13.s[0]
        umlal2  v23.2d, v18.4s, v13.s[2]
        ldp     q2, q17, [x2, #0x140]
        umlal   v12.2d, v25.2s, v30.s[0]
        umlal2  v12.2d, v25.4s, v30.s[1]
        ext     v18.16b, v5.16b, v3.16b, #8
        and     v5.16b, v5.16b, v0.16b
        umlal   v12.2d, v29.2s, v8.s[2]
        usra    v19.2d, v18.2d, #0x1d
        ldp     q18, q25, [x2, #0x40]
        umlal2  v12.2d, v29.4s, v8.s[3]
        umlal   v12.2d, v2.2s, v8.s[0]
        umlal   v19.2d, v16.2s, v13.s[0]
        umlal2  v19.2d, v16.4s, v13.s[2]
        umlal2  v12.2d, v2.4s, v8.s[1]
        umlal   v12.2d, v17.2s, v27.s[2]
        umlal   v24.2d, v18.2s, v13.s[0]
        and     v2.16b, v7.16b, v0.16b
        umlal2  v24.2d, v18.4s, v13.s[2]
        umlal   v21.2d, v25.2s, v13.s[0]
        usra    v2.2d, v26.2d, #0x1d
        umlal2  v21.2d, v25.4s, v13.s[2]
        ldp     q16, q18, [x2, #0x60]
        umlal2  v12.2d, v17.4s, v27.s[3]
        ext     v17.16b, v3.16b, v7.16b, #8
        umlal   v12.2d, v20.2s, v27.s[0]
        ext     v7.16b, v7.16b, v3.16b, #8
        usra    v2.2d, v17.2d, #0x1d
        ldp     q17, q25, [x2, #0x80]
        umlal   v1.2d, v16.2s, v13.s[0]
        umlal2  v1.2d, v16.4s, v13.s[2]
        ldp     q16, q26, [x2, #0xa0]
        umlal   v4.2d, v18.2s, v13.s[0]
        umlal2  v4.2d, v18.4s, v13.s[2]
        umlal   v9.2d, v17.2s, v13.s[0]
        umlal2  v9.2d, v17.4s, v13.s[2]
        ldp     q17, q18, [x2, #0xc0]
        umlal   v15.2d, v25.2s, v13.s[0]
        umlal2  v15.2d, v25.4s, v13.s[2]
        umlal   v11.2d, v16.2s, v13.s[0]
        umlal2  v11.2d, v16.4s, v13.s[2]
        ldp     q16, q25, [x2, #0xe0]
        umlal   v14.2d, v26.2s, v13.s[0]
        umlal2  v14.2d, v26.4s, v13.s[2]
        umlal   v10.2d, v17.2s, v13.s[0]
        umlal2  v10.2d, v17.4s, v13.s[2]
        ldp     q17, q26, [x2, #0x100]
        umlal   v31.2d, v18.2s, v13.s[0]
        umlal2  v31.2d, v18.4s, v13.s[2]
        umlal   v6.2d, v16.2s, v13.s[0]
        umlal2  v12.2d, v20.4s, v27.s[1]
        ldr     d18, [x1, #0x98]
        umlal2  v6.2d, v16.4s, v13.s[2]
        ldp     q16, q20, [x2, #0x120]
        umlal   v28.2d, v25.2s, v13.s[0]
        umlal2  v28.2d, v25.4s, v13.s[2]
        uzp1    v25.4s, v13.4s, v5.4s
        shl     v18.2d, v18.2d, #4
        umlal   v12.2d, v17.2s, v13.s[0]
        usra    v22.2d, v18.2d, #6
        umlal2  v12.2d, v17.4s, v13.s[2]
        ldp     q17, q18, [x2]
        umlal   v2.2d, v26.2s, v13.s[0]
        umlal2  v2.2d, v26.4s, v13.s[2]
        ldp     q13, q26, [x2, #0x20]
        umlal   v2.2d, v16.2s, v30.s[2]
        umlal2  v2.2d, v16.4s, v30.s[3]
        umlal   v2.2d, v20.2s, v30.s[0]
        umlal   v19.2d, v17.2s, v5.s[0]
        umlal2  v19.2d, v17.4s, v5.s[2]
        ldp     q16, q17, [x2, #0x140]
        umlal   v23.2d, v13.2s, v5.s[0]
        umlal2  v23.2d, v13.4s, v5.s[2]
        ext     v13.16b, v3.16b, v19.16b, #8
        usra    v19.2d, v13.2d, #0x1d
        umlal   v24.2d, v26.2s, v5.s[0]
        umlal2  v24.2d, v26.4s, v5.s[2]
        ldp     q13, q26, [x2, #0x160]
        umlal2  v2.2d, v20.4s, v30.s[1]
        ext     v20.16b, v19.16b, v3.16b, #8
        usra    v22.2d, v20.2d, #0x1d
        and     v19.16b, v19.16b, v0.16b
        umlal   v2.2d, v16.2s, v8.s[2]
        umlal   v22.2d, v18.2s, v5.s[0]
        umlal2  v22.2d, v18.4s, v5.s[2]
        ldp     q18, q20, [x2, #0x40]
        umlal2  v2.2d, v16.4s, v8.s[3]
        umlal   v2.2d, v17.2s, v8.s[0]
        umlal2  v2.2d, v17.4s, v8.s[1]
        ldp     q16, q17, [x2, #0x60]
        umlal   v2.2d, v13.2s, v27.s[2]
        umlal2  v2.2d, v13.4s, v27.s[3]
        umlal   v21.2d, v18.2s, v5.s[0]
        umlal2  v21.2d, v18.4s, v5.s[2]
        umlal   v1.2d, v20.2s, v5.s[0]
        umlal2  v1.2d, v20.4s, v5.s[2]
        umlal   v4.2d, v16.2s, v5.s[0]
        umlal2  v4.2d, v16.4s, v5.s[2]
        umlal   v9.2d, v17.2s, v5.s[0]
        umlal   v2.2d, v26.2s, v27.s[0]
        umlal2  v9.2d, v17.4s, v5.s[2]
        umlal2  v2.2d, v26.4s, v27.s[1]
        ldp     q13, q16, [x2, #0x80]
        ldp     q17, q18, [x2, #0xa0]
        ldp     q20, q26, [x2, #0xc0]
        umlal   v15.2d, v13.2s, v5.s[0]
        umlal2  v15.2d, v13.4s, v5.s[2]
        ldr     q13, [x0, #0xd0]
        umlal   v11.2d, v16.2s, v5.s[0]
        umlal2  v11.2d, v16.4s, v5.s[2]
        and     v16.16b, v13.16b, v0.16b
        umlal   v14.2d, v17.2s, v5.s[0]
        usra    v16.2d, v7.2d, #0x1d
        umlal2  v14.2d, v17.4s, v5.s[2]
        ldp     q7, q17, [x2, #0xe0]
        umlal   v10.2d, v18.2s, v5.s[0]
        umlal2  v10.2d, v18.4s, v5.s[2]
        umlal   v31.2d, v20.2s, v5.s[0]
        ext     v18.16b, v13.16b, v3.16b, #8
        umlal2  v31.2d, v20.4s, v5.s[2]
        ext     v13.16b, v3.16b, v13.16b, #8
        umlal   v6.2d, v26.2s, v5.s[0]
        umlal2  v6.2d, v26.4s, v5.s[2]
        ldp     q20, q26, [x2, #0x100]
        umlal   v28.2d, v7.2s, v5.s[0]
        usra    v16.2d, v13.2d, #0x1d
        umlal2  v28.2d, v7.4s, v5.s[2]
        ldp     q13, q7, [x2, #0x180]
        umlal   v12.2d, v17.2s, v5.s[0]
        umlal2  v12.2d, v17.4s, v5.s[2]
        ldp     q7, q17, [x2, #0x120]
        umlal   v16.2d, v26.2s, v5.s[0]
        umlal2  v16.2d, v26.4s, v5.s[2]
        umlal   v2.2d, v20.2s, v5.s[0]
        umlal2  v2.2d, v20.4s, v5.s[2]
        ldp     q5, q20, [x2]
        umlal   v16.2d, v7.2s, v25.s[0]
        umlal2  v16.2d, v7.4s, v25.s[1]
        ldp     d7, d26, [x1, #0x98]
        umlal   v16.2d, v17.2s, v30.s[2]
        umlal   v22.2d, v5.2s, v19.s[0]
        usra    v23.2d, v7.2d, #0x3c
        umlal2  v22.2d, v5.4s, v19.s[2]
        shl     v5.2d, v26.2d, #0xa
        usra    v23.2d, v5.2d, #6
        ldp     q5, q7, [x2, #0x20]
        ext     v26.16b, v3.16b, v22.16b, #8
        usra    v22.2d, v26.2d, #0x1d
        ldr     q26, [x0, #0xe0]
        umlal2  v16.2d, v17.4s, v30.s[3]
        ldp     q17, q29, [x2, #0x140]
        umlal   v24.2d, v5.2s, v19.s[0]
        umlal2  v24.2d, v5.4s, v19.s[2]
        umlal   v21.2d, v7.2s, v19.s[0]
        umlal2  v21.2d, v7.4s, v19.s[2]
        ext     v5.16b, v22.16b, v3.16b, #8
        usra    v23.2d, v5.2d, #0x1d
        and     v5.16b, v22.16b, v0.16b
        umlal   v16.2d, v17.2s, v30.s[0]
        umlal   v23.2d, v20.2s, v19.s[0]
        umlal2  v23.2d, v20.4s, v19.s[2]
        ldp     q7, q20, [x2, #0x40]
        umlal2  v16.2d, v17.4s, v30.s[1]
        umlal   v16.2d, v29.2s, v8.s[2]
        umlal2  v16.2d, v29.4s, v8.s[3]
        ldp     q17, q22, [x2, #0x160]
        umlal   v1.2d, v7.2s, v19.s[0]
        umlal2  v1.2d, v7.4s, v19.s[2]
        and     v7.16b, v26.16b, v0.16b
        umlal   v4.2d, v20.2s, v19.s[0]
        usra    v7.2d, v18.2d, #0x1d
        umlal2  v4.2d, v20.4s, v19.s[2]
        ldp     q18, q20, [x2, #0x60]
        umlal   v16.2d, v17.2s, v8.s[0]
        umlal2  v16.2d, v17.4s, v8.s[1]
        ext     v17.16b, v26.16b, v3.16b, #8
        ext     v26.16b, v3.16b, v26.16b, #8
        usra    v7.2d, v26.2d, #0x1d
        umlal   v16.2d, v22.2s, v27.s[2]
        uzp1    v26.4s, v19.4s, v5.4s
        umlal2  v16.2d, v22.4s, v27.s[3]
        ldp     q22, q29, [x2, #0x80]
        umlal   v9.2d, v18.2s, v19.s[0]
        umlal2  v9.2d, v18.4s, v19.s[2]
        umlal   v15.2d, v20.2s, v19.s[0]
        umlal2  v15.2d, v20.4s, v19.s[2]
        ldp     q18, q20, [x2, #0xa0]
        umlal   v16.2d, v13.2s, v27.s[0]
        umlal   v11.2d, v22.2s, v19.s[0]
        umlal2  v11.2d, v22.4s, v19.s[2]
        umlal   v14.2d, v29.2s, v19.s[0]
        umlal2  v14.2d, v29.4s, v19.s[2]
        ldp     q22, q29, [x2, #0xc0]
        umlal   v10.2d, v18.2s, v19.s[0]
        umlal2  v10.2d, v18.4s, v19.s[2]
        umlal   v31.2d, v20.2s, v19.s[0]
        umlal2  v31.2d, v20.4s, v19.s[2]
        ldp     q18, q20, [x2, #0xe0]
        umlal2  v16.2d, v13.4s, v27.s[1]
        umlal   v6.2d, v22.2s, v19.s[0]
        umlal2  v6.2d, v22.4s, v19.s[2]
        ldp     q13, q22, [x2, #0x100]
        umlal   v28.2d, v29.2s, v19.s[0]
        umlal2  v28.2d, v29.4s, v19.s[2]
        umlal   v12.2d, v18.2s, v19.s[0]
        umlal2  v12.2d, v18.4s, v19.s[2]
        ldp     q18, q29, [x2, #0x120]
        umlal   v2.2d, v20.2s, v19.s[0]
        umlal   v7.2d, v22.2s, v19.s[0]
        umlal2  v7.2d, v22.4s, v19.s[2]
        umlal2  v2.2d, v20.4s, v19.s[2]
        ldp     q20, q22, [x2, #0x140]
        umlal   v16.2d, v13.2s, v19.s[0]
        umlal   v7.2d, v18.2s, v25.s[2]
        umlal2  v7.2d, v18.4s, v25.s[3]
        umlal   v7.2d, v29.2s, v25.s[0]
        umlal2  v7.2d, v29.4s, v25.s[1]
        umlal   v7.2d, v20.2s, v30.s[2]
        umlal2  v7.2d, v20.4s, v30.s[3]
        ldp     q18, q20, [x2]
        umlal   v7.2d, v22.2s, v30.s[0]
        umlal2  v16.2d, v13.4s, v19.s[2]
        ldp     d13, d19, [x1, #0xa0]
        umlal2  v7.2d, v22.4s, v30.s[1]
        umlal   v23.2d, v18.2s, v5.s[0]
        usra    v24.2d, v13.2d, #0x36
        umlal2  v23.2d, v18.4s, v5.s[2]
        shl     v13.2d, v19.2d, #0x10
        usra    v24.2d, v13.2d, #6
        ldp     q13, q18, [x2, #0x20]
        ext     v19.16b, v3.16b, v23.16b, #8
        usra    v23.2d, v19.2d, #0x1d
        ldp     q19, q22, [x2, #0x160]
        umlal   v21.2d, v13.2s, v5.s[0]
        umlal2  v21.2d, v13.4s, v5.s[2]
        ext     v13.16b, v23.16b, v3.16b, #8
        usra    v24.2d, v13.2d, #0x1d
        and     v13.16b, v23.16b, v0.16b
        umlal   v1.2d, v18.2s, v5.s[0]
        umlal   v24.2d, v20.2s, v5.s[0]
        umlal2  v24.2d, v20.4s, v5.s[2]
        ldp     q20, q23, [x2, #0x40]
        umlal2  v1.2d, v18.4s, v5.s[2]
        umlal   v7.2d, v19.2s, v8.s[2]
        umlal2  v7.2d, v19.4s, v8.s[3]
        ldp     q18, q19, [x2, #0x180]
        umlal   v7.2d, v22.2s, v8.s[0]
        umlal2  v7.2d, v22.4s, v8.s[1]
        umlal   v4.2d, v20.2s, v5.s[0]
        umlal2  v4.2d, v20.4s, v5.s[2]
        ldp     q20, q22, [x2, #0x60]
        umlal   v9.2d, v23.2s, v5.s[0]
        umlal2  v9.2d, v23.4s, v5.s[2]
        umlal   v7.2d, v18.2s, v27.s[2]
        umlal2  v7.2d, v18.4s, v27.s[3]
        ldp     q18, q23, [x2, #0x80]
        umlal   v7.2d, v19.2s, v27.s[0]
        umlal   v15.2d, v20.2s, v5.s[0]
        umlal2  v15.2d, v20.4s, v5.s[2]
        umlal   v11.2d, v22.2s, v5.s[0]
        umlal2  v11.2d, v22.4s, v5.s[2]
        umlal2  v7.2d, v19.4s, v27.s[1]
        ldp     q19, q20, [x2, #0xa0]
        ldr     q22, [x0, #0xf0]
        umlal   v14.2d, v18.2s, v5.s[0]
        umlal2  v14.2d, v18.4s, v5.s[2]
        and     v18.16b, v22.16b, v0.16b
        umlal   v10.2d, v23.2s, v5.s[0]
        usra    v18.2d, v17.2d, #0x1d
        umlal2  v10.2d, v23.4s, v5.s[2]
        ldp     q17, q23, [x2, #0xc0]
        umlal   v31.2d, v19.2s, v5.s[0]
        umlal2  v31.2d, v19.4s, v5.s[2]
        ext     v19.16b, v22.16b, v3.16b, #8
        umlal   v6.2d, v20.2s, v5.s[0]
        ext     v22.16b, v3.16b, v22.16b, #8
        umlal2  v6.2d, v20.4s, v5.s[2]
        usra    v18.2d, v22.2d, #0x1d
        ldp     q20, q22, [x2, #0x100]
        umlal   v28.2d, v17.2s, v5.s[0]
        umlal2  v28.2d, v17.4s, v5.s[2]
        umlal   v12.2d, v23.2s, v5.s[0]
        umlal2  v12.2d, v23.4s, v5.s[2]
        ldp     q17, q23, [x2, #0xe0]
        umlal   v18.2d, v22.2s, v5.s[0]
        umlal2  v18.2d, v22.4s, v5.s[2]
        umlal   v7.2d, v20.2s, v5.s[0]
        umlal2  v7.2d, v20.4s, v5.s[2]
        ldp     q20, q22, [x2, #0x120]
        umlal   v2.2d, v17.2s, v5.s[0]
        umlal2  v2.2d, v17.4s, v5.s[2]
        umlal   v16.2d, v23.2s, v5.s[0]
        umlal2  v16.2d, v23.4s, v5.s[2]
        ldp     q5, q17, [x2]
        ldp     q23, q29, [x2, #0x1a0]
        umlal   v18.2d, v20.2s, v26.s[0]
        umlal2  v18.2d, v20.4s, v26.s[1]
        umlal   v18.2d, v22.2s, v25.s[2]
        umlal2  v18.2d, v22.4s, v25.s[3]
        ldp     q20, q22, [x2, #0x140]
        umlal   v24.2d, v5.2s, v13.s[0]
        umlal2  v24.2d, v5.4s, v13.s[2]
        ext     v5.16b, v3.16b, v24.16b, #8
        usra    v24.2d, v5.2d, #0x1d
        ext     v5.16b, v24.16b, v3.16b, #8
        usra    v21.2d, v5.2d, #0x1d
        and     v5.16b, v24.16b, v0.16b
        umlal   v21.2d, v17.2s, v13.s[0]
        umlal2  v21.2d, v17.4s, v13.s[2]
        ldp     q17, q24, [x2, #0x20]
        umlal   v18.2d, v20.2s, v25.s[0]
        umlal2  v18.2d, v20.4s, v25.s[1]
        umlal   v18.2d, v22.2s, v30.s[2]
        umlal2  v18.2d, v22.4s, v30.s[3]
        ldp     q20, q22, [x2, #0x160]
        umlal   v1.2d, v17.2s, v13.s[0]
        umlal2  v1.2d, v17.4s, v13.s[2]
        umlal   v4.2d, v24.2s, v13.s[0]
        umlal2  v4.2d, v24.4s, v13.s[2]
        ldp     q17, q24, [x2, #0x40]
        umlal   v18.2d, v20.2s, v30.s[0]
        umlal2  v18.2d, v20.4s, v30.s[1]
        umlal   v18.2d, v22.2s, v8.s[2]
        umlal2  v18.2d, v22.4s, v8.s[3]
        ldp     q20, q22, [x2, #0x180]
        umlal   v9.2d, v17.2s, v13.s[0]
        umlal2  v9.2d, v17.4s, v13.s[2]
        umlal   v15.2d, v24.2s, v13.s[0]
        umlal2  v15.2d, v24.4s, v13.s[2]
        ldp     q17, q24, [x2, #0x60]
        umlal   v18.2d, v20.2s, v8.s[0]
        umlal2  v18.2d, v20.4s, v8.s[1]
        umlal   v18.2d, v22.2s, v27.s[2]
        umlal2  v18.2d, v22.4s, v27.s[3]
        ldp     q20, q22, [x2, #0x80]
        umlal   v18.2d, v23.2s, v27.s[0]
        umlal   v11.2d, v17.2s, v13.s[0]
        umlal2  v11.2d, v17.4s, v13.s[2]
        umlal   v14.2d, v24.2s, v13.s[0]
        umlal2  v14.2d, v24.4s, v13.s[2]
        umlal   v10.2d, v20.2s, v13.s[0]
        umlal2  v10.2d, v20.4s, v13.s[2]
        umlal   v31.2d, v22.2s, v13.s[0]
        umlal2  v18.2d, v23.4s, v27.s[1]
        ldp     q17, q20, [x2, #0xa0]
        umlal2  v31.2d, v22.4s, v13.s[2]
        ldp     q22, q23, [x2, #0xc0]
        ldr     q24, [x0, #0x100]
        umlal   v6.2d, v17.2s, v13.s[0]
        umlal2  v6.2d, v17.4s, v13.s[2]
        and     v17.16b, v24.16b, v0.16b
        umlal   v28.2d, v20.2s, v13.s[0]
        usra    v17.2d, v19.2d, #0x1d
        umlal2  v28.2d, v20.4s, v13.s[2]
        ext     v19.16b, v24.16b, v3.16b, #8
        umlal   v12.2d, v22.2s, v13.s[0]
        ext     v20.16b, v3.16b, v24.16b, #8
        umlal2  v12.2d, v22.4s, v13.s[2]
        ldp     q22, q24, [x2, #0x120]
        usra    v17.2d, v20.2d, #0x1d
        umlal   v2.2d, v23.2s, v13.s[0]
        umlal2  v2.2d, v23.4s, v13.s[2]
        ldp     q20, q23, [x2, #0xe0]
        umlal   v16.2d, v20.2s, v13.s[0]
        umlal   v7.2d, v23.2s, v13.s[0]
        umlal2  v7.2d, v23.4s, v13.s[2]
        umlal2  v16.2d, v20.4s, v13.s[2]
        ldp     q20, q23, [x2, #0x100]
        umlal   v17.2d, v23.2s, v13.s[0]
        umlal2  v17.2d, v23.4s, v13.s[2]
        umlal   v17.2d, v22.2s, v26.s[2]
        umlal2  v17.2d, v22.4s, v26.s[3]
        ldp     q22, q23, [x2, #0x140]
        umlal   v17.2d, v24.2s, v26.s[0]
        umlal2  v17.2d, v24.4s, v26.s[1]
        umlal   v18.2d, v20.2s, v13.s[0]
        umlal2  v18.2d, v20.4s, v13.s[2]
        ldp     q20, q24, [x2]
        uzp1    v13.4s, v13.4s, v5.4s
        umlal   v17.2d, v22.2s, v25.s[2]
        umlal2  v17.2d, v22.4s, v25.s[3]
        umlal   v17.2d, v23.2s, v25.s[0]
        umlal2  v17.2d, v23.4s, v25.s[1]
        ldp     q22, q23, [x2, #0x160]
        umlal   v21.2d, v20.2s, v5.s[0]
        umlal2  v21.2d, v20.4s, v5.s[2]
        umlal   v1.2d, v24.2s, v5.s[0]
        umlal2  v1.2d, v24.4s, v5.s[2]
        ldp     q20, q24, [x2, #0x20]
        umlal   v17.2d, v22.2s, v30.s[2]
        umlal2  v17.2d, v22.4s, v30.s[3]
        umlal   v17.2d, v23.2s, v30.s[0]
        umlal2  v17.2d, v23.4s, v30.s[1]
        ldp     q22, q23, [x2, #0x180]
        umlal   v4.2d, v20.2s, v5.s[0]
        umlal2  v4.2d, v20.4s, v5.s[2]
        umlal   v9.2d, v24.2s, v5.s[0]
        umlal2  v9.2d, v24.4s, v5.s[2]
        ldp     q20, q24, [x2, #0x40]
        umlal   v17.2d, v22.2s, v8.s[2]
        umlal2  v17.2d, v22.4s, v8.s[3]
        umlal   v17.2d, v23.2s, v8.s[0]
        umlal2  v17.2d, v23.4s, v8.s[1]
        ldp     q22, q23, [x2, #0x1a0]
        umlal   v15.2d, v20.2s, v5.s[0]
        umlal2  v15.2d, v20.4s, v5.s[2]
        umlal   v11.2d, v24.2s, v5.s[0]
        umlal2  v11.2d, v24.4s, v5.s[2]
        ldp     q20, q24, [x2, #0x60]
        umlal   v17.2d, v22.2s, v27.s[2]
        umlal2  v17.2d, v22.4s, v27.s[3]
        umlal   v17.2d, v23.2s, v27.s[0]
        umlal2  v17.2d, v23.4s, v27.s[1]
        ldp     q22, q23, [x2, #0x80]
        umlal   v14.2d, v20.2s, v5.s[0]
        umlal2  v14.2d, v20.4s, v5.s[2]
        ldr     q20, [x0, #0x110]
        umlal   v10.2d, v24.2s, v5.s[0]
        umlal2  v10.2d, v24.4s, v5.s[2]
        umlal   v31.2d, v22.2s, v5.s[0]
        ext     v24.16b, v20.16b, v3.16b, #8
        umlal2  v31.2d, v22.4s, v5.s[2]
        and     v22.16b, v20.16b, v0.16b
        umlal   v6.2d, v23.2s, v5.s[0]
        usra    v22.2d, v19.2d, #0x1d
        umlal2  v6.2d, v23.4s, v5.s[2]
        ldp     q19, q23, [x2, #0xa0]
        ext     v20.16b, v3.16b, v20.16b, #8
        usra    v22.2d, v20.2d, #0x1d
        umlal   v28.2d, v19.2s, v5.s[0]
        umlal2  v28.2d, v19.4s, v5.s[2]
        ldp     q19, q20, [x2, #0x100]
        umlal   v12.2d, v23.2s, v5.s[0]
        umlal2  v12.2d, v23.4s, v5.s[2]
        umlal   v22.2d, v20.2s, v5.s[0]
        umlal2  v22.2d, v20.4s, v5.s[2]
        umlal   v17.2d, v19.2s, v5.s[0]
        umlal2  v17.2d, v19.4s, v5.s[2]
        ldp     q19, q20, [x2, #0xc0]
        umlal   v2.2d, v19.2s, v5.s[0]
        umlal2  v2.2d, v19.4s, v5.s[2]
        umlal   v16.2d, v20.2s, v5.s[0]
        umlal2  v16.2d, v20.4s, v5.s[2]
        ldp     q19, q20, [x2, #0xe0]
        umlal   v18.2d, v20.2s, v5.s[0]
        umlal   v7.2d, v19.2s, v5.s[0]
        umlal2  v7.2d, v19.4s, v5.s[2]
        umlal2  v18.2d, v20.4s, v5.s[2]
        ldr     q5, [x0]
        ldp     q19, q20, [x2, #0x120]
        umlal   v22.2d, v19.2s, v13.s[0]
        umlal2  v22.2d, v19.4s, v13.s[1]
        umlal   v22.2d, v20.2s, v26.s[2]
        umlal2  v22.2d, v20.4s, v26.s[3]
        ldp     q19, q20, [x2, #0x1c0]
        ext     v20.16b, v3.16b, v5.16b, #8
        and     v23.16b, v5.16b, v0.16b
        ext     v5.16b, v5.16b, v3.16b, #8
        usra    v23.2d, v24.2d, #0x1d
        usra    v23.2d, v20.2d, #0x1d
        ldp     q20, q24, [x2, #0x140]
        umlal   v22.2d, v20.2s, v26.s[0]
        umlal2  v22.2d, v20.4s, v26.s[1]
        umlal   v22.2d, v24.2s, v25.s[2]
        umlal2  v22.2d, v24.4s, v25.s[3]
        ldp     q20, q24, [x2, #0x160]
        umlal   v22.2d, v20.2s, v25.s[0]
        umlal2  v22.2d, v20.4s, v25.s[1]
        umlal   v22.2d, v24.2s, v30.s[2]
        umlal2  v22.2d, v24.4s, v30.s[3]
        ldp     q20, q24, [x2, #0x180]
        umlal   v22.2d, v20.2s, v30.s[0]
        umlal2  v22.2d, v20.4s, v30.s[1]
        umlal   v22.2d, v24.2s, v8.s[2]
        umlal2  v22.2d, v24.4s, v8.s[3]
        ldp     q20, q24, [x2, #0x1a0]
        umlal   v22.2d, v20.2s, v8.s[0]
        umlal2  v22.2d, v20.4s, v8.s[1]
        umlal   v22.2d, v24.2s, v27.s[2]
        umlal2  v22.2d, v24.4s, v27.s[3]
        umlal   v22.2d, v19.2s, v27.s[0]
        umlal2  v22.2d, v19.4s, v27.s[1]
        ldp     q19, q20, [x2, #0x120]
        umlal   v23.2d, v19.2s, v13.s[2]
        umlal2  v23.2d, v19.4s, v13.s[3]
        ldr     q19, [x0, #0x10]
        umlal   v23.2d, v20.2s, v13.s[0]
        umlal2  v23.2d, v20.4s, v13.s[1]
        ldp     q20, q24, [x2, #0x140]
        umlal   v23.2d, v20.2s, v26.s[2]
        umlal2  v23.2d, v20.4s, v26.s[3]
        umlal   v23.2d, v24.2s, v26.s[0]
        umlal2  v23.2d, v24.4s, v26.s[1]
        ext     v20.16b, v19.16b, v3.16b, #8
        ldp     q24, q29, [x2, #0x160]
        umlal   v23.2d, v24.2s, v25.s[2]
        umlal2  v23.2d, v24.4s, v25.s[3]
        umlal   v23.2d, v29.2s, v25.s[0]
        umlal2  v23.2d, v29.4s, v25.s[1]
        ldp     q24, q29, [x2, #0x180]
        umlal   v23.2d, v24.2s, v30.s[2]
        umlal2  v23.2d, v24.4s, v30.s[3]
        umlal   v23.2d, v29.2s, v30.s[0]
        umlal2  v23.2d, v29.4s, v30.s[1]
        ldp     q24, q29, [x2, #0x1a0]
        umlal   v23.2d, v24.2s, v8.s[2]
        umlal2  v23.2d, v24.4s, v8.s[3]
        umlal   v23.2d, v29.2s, v8.s[0]
        umlal2  v23.2d, v29.4s, v8.s[1]
        ldp     q24, q29, [x2, #0x1c0]
        umlal   v23.2d, v24.2s, v27.s[2]
        umlal2  v23.2d, v24.4s, v27.s[3]
        umlal   v23.2d, v29.2s, v27.s[0]
        umlal2  v23.2d, v29.4s, v27.s[1]
        str     q23, [x0]
        ext     v23.16b, v3.16b, v19.16b, #8
        and     v19.16b, v19.16b, v0.16b
        usra    v19.2d, v5.2d, #0x1d
        usra    v19.2d, v23.2d, #0x1d
        ldp     q5, q23, [x2, #0x130]
        umlal   v19.2d, v5.2s, v13.s[2]
        umlal2  v19.2d, v5.4s, v13.s[3]
        ldr     q5, [x0, #0x20]
        umlal   v19.2d, v23.2s, v13.s[0]
        umlal2  v19.2d, v23.4s, v13.s[1]
        ldp     q23, q24, [x2, #0x150]
        umlal   v19.2d, v23.2s, v26.s[2]
        umlal2  v19.2d, v23.4s, v26.s[3]
        umlal   v19.2d, v24.2s, v26.s[0]
        umlal2  v19.2d, v24.4s, v26.s[1]
        and     v23.16b, v5.16b, v0.16b
        usra    v23.2d, v20.2d, #0x1d
        ext     v20.16b, v5.16b, v3.16b, #8
        ext     v5.16b, v3.16b, v5.16b, #8
        usra    v23.2d, v5.2d, #0x1d
        ldp     q5, q24, [x2, #0x170]
        umlal   v19.2d, v5.2s, v25.s[2]
        umlal2  v19.2d, v5.4s, v25.s[3]
        umlal   v19.2d, v24.2s, v25.s[0]
        umlal2  v19.2d, v24.4s, v25.s[1]
        ldp     q5, q24, [x2, #0x190]
        umlal   v19.2d, v5.2s, v30.s[2]
        umlal2  v19.2d, v5.4s, v30.s[3]
        umlal   v19.2d, v24.2s, v30.s[0]
        umlal2  v19.2d, v24.4s, v30.s[1]
        ldp     q5, q24, [x2, #0x1b0]
        umlal   v19.2d, v5.2s, v8.s[2]
        umlal2  v19.2d, v5.4s, v8.s[3]
        umlal   v19.2d, v24.2s, v8.s[0]
        umlal2  v19.2d, v24.4s, v8.s[1]
        ldp     q5, q24, [x2, #0x1d0]
        umlal   v19.2d, v5.2s, v27.s[2]
        umlal2  v19.2d, v5.4s, v27.s[3]
        umlal   v19.2d, v24.2s, v27.s[0]
        umlal2  v19.2d, v24.4s, v27.s[1]
        str     q19, [x0, #0x10]
        ldp     q5, q19, [x2, #0x140]
        umlal   v23.2d, v5.2s, v13.s[2]
        umlal2  v23.2d, v5.4s, v13.s[3]
        ldr     q5, [x0, #0x30]
        umlal   v23.2d, v19.2s, v13.s[0]
        umlal2  v23.2d, v19.4s, v13.s[1]
        ldp     q19, q24, [x2, #0x160]
        umlal   v23.2d, v19.2s, v26.s[2]
        umlal2  v23.2d, v19.4s, v26.s[3]
        umlal   v23.2d, v24.2s, v26.s[0]
        umlal2  v23.2d, v24.4s, v26.s[1]
        and     v19.16b, v5.16b, v0.16b
        usra    v19.2d, v20.2d, #0x1d
        ext     v20.16b, v5.16b, v3.16b, #8
        ext     v5.16b, v3.16b, v5.16b, #8
        usra    v19.2d, v5.2d, #0x1d
        ldp     q5, q24, [x2, #0x180]
        umlal   v23.2d, v5.2s, v25.s[2]
        umlal2  v23.2d, v5.4s, v25.s[3]
        umlal   v23.2d, v24.2s, v25.s[0]
        umlal2  v23.2d, v24.4s, v25.s[1]
        ldp     q5, q24, [x2, #0x1a0]
        umlal   v23.2d, v5.2s, v30.s[2]
        umlal2  v23.2d, v5.4s, v30.s[3]
        umlal   v23.2d, v24.2s, v30.s[0]
        umlal2  v23.2d, v24.4s, v30.s[1]
        ldp     q5, q24, [x2, #0x1c0]
        umlal   v23.2d, v5.2s, v8.s[2]
        umlal2  v23.2d, v5.4s, v8.s[3]
        umlal   v23.2d, v24.2s, v8.s[0]
        umlal2  v23.2d, v24.4s, v8.s[1]
        ldp     q5, q24, [x2, #0x1e0]
        umlal   v23.2d, v5.2s, v27.s[2]
        umlal2  v23.2d, v5.4s, v27.s[3]
        umlal   v23.2d, v24.2s, v27.s[0]
        umlal2  v23.2d, v24.4s, v27.s[1]
        ldp     q5, q24, [x2, #0x150]
        str     q23, [x0, #0x20]
        umlal   v19.2d, v5.2s, v13.s[2]
        ldr     q23, [x0, #0x40]
        umlal2  v19.2d, v5.4s, v13.s[3]
        umlal   v19.2d, v24.2s, v13.s[0]
        umlal2  v19.2d, v24.4s, v13.s[1]
        ldp     q5, q24, [x2, #0x170]
        umlal   v19.2d, v5.2s, v26.s[2]
        umlal2  v19.2d, v5.4s, v26.s[3]
        and     v5.16b, v23.16b, v0.16b
        umlal   v19.2d, v24.2s, v26.s[0]
        usra    v5.2d, v20.2d, #0x1d
        ext     v20.16b, v23.16b, v3.16b, #8
        ext     v23.16b, v3.16b, v23.16b, #8
        usra    v5.2d, v23.2d, #0x1d
        umlal2  v19.2d, v24.4s, v26.s[1]
        ldp     q23, q24, [x2, #0x190]
        umlal   v19.2d, v23.2s, v25.s[2]
        umlal2  v19.2d, v23.4s, v25.s[3]
        umlal   v19.2d, v24.2s, v25.s[0]
        umlal2  v19.2d, v24.4s, v25.s[1]
        ldp     q23, q24, [x2, #0x1b0]
        umlal   v19.2d, v23.2s, v30.s[2]
        umlal2  v19.2d, v23.4s, v30.s[3]
        umlal   v19.2d, v24.2s, v30.s[0]
        umlal2  v19.2d, v24.4s, v30.s[1]
        ldp     q23, q24, [x2, #0x1d0]
        umlal   v19.2d, v23.2s, v8.s[2]
        umlal2  v19.2d, v23.4s, v8.s[3]
        umlal   v19.2d, v24.2s, v8.s[0]
        umlal2  v19.2d, v24.4s, v8.s[1]
        ldp     q23, q24, [x2, #0x1f0]
        umlal   v19.2d, v23.2s, v27.s[2]
        umlal2  v19.2d, v23.4s, v27.s[3]
        umlal   v19.2d, v24.2s, v27.s[0]
        umlal2  v19.2d, v24.4s, v27.s[1]
        ldp     q23, q24, [x2, #0x160]
        umlal   v5.2d, v23.2s, v13.s[2]
        str     q19, [x0, #0x30]
        ldr     q19, [x0, #0x50]
        umlal2  v5.2d, v23.4s, v13.s[3]
        umlal   v5.2d, v24.2s, v13.s[0]
        umlal2  v5.2d, v24.4s, v13.s[1]
        ldp     q23, q24, [x2, #0x180]
        umlal   v5.2d, v23.2s, v26.s[2]
        umlal2  v5.2d, v23.4s, v26.s[3]
        and     v23.16b, v19.16b, v0.16b
        usra    v23.2d, v20.2d, #0x1d
        ext     v20.16b, v3.16b, v19.16b, #8
        ext     v19.16b, v19.16b, v3.16b, #8
        umlal   v5.2d, v24.2s, v26.s[0]
        umlal2  v5.2d, v24.4s, v26.s[1]
        ldp     q24, q29, [x2, #0x1a0]
        usra    v23.2d, v20.2d, #0x1d
        umlal   v5.2d, v24.2s, v25.s[2]
        umlal2  v5.2d, v24.4s, v25.s[3]
        umlal   v5.2d, v29.2s, v25.s[0]
        umlal2  v5.2d, v29.4s, v25.s[1]
        ldp     q20, q24, [x2, #0x1c0]
        umlal   v5.2d, v20.2s, v30.s[2]
        umlal2  v5.2d, v20.4s, v30.s[3]
        umlal   v5.2d, v24.2s, v30.s[0]
        umlal2  v5.2d, v24.4s, v30.s[1]
        ldp     q20, q24, [x2, #0x1e0]
        umlal   v5.2d, v20.2s, v8.s[2]
        umlal2  v5.2d, v20.4s, v8.s[3]
        umlal   v5.2d, v24.2s, v8.s[0]
        umlal2  v5.2d, v24.4s, v8.s[1]
        ldp     q20, q24, [x2, #0x200]
        umlal   v5.2d, v20.2s, v27.s[2]
        umlal2  v5.2d, v20.4s, v27.s[3]
        umlal   v5.2d, v24.2s, v27.s[0]
        umlal2  v5.2d, v24.4s, v27.s[1]
        ldp     q20, q24, [x2, #0x170]
        str     q5, [x0, #0x40]
        umlal   v23.2d, v20.2s, v13.s[2]
        umlal2  v23.2d, v20.4s, v13.s[3]
        ldp     q5, q20, [x2, #0x190]
        umlal   v23.2d, v24.2s, v13.s[0]
        umlal2  v23.2d, v24.4s, v13.s[1]
        umlal   v23.2d, v5.2s, v26.s[2]
        umlal2  v23.2d, v5.4s, v26.s[3]
        ldp     q5, q24, [x2, #0x180]
        umlal   v23.2d, v20.2s, v26.s[0]
        umlal2  v23.2d, v20.4s, v26.s[1]
        ldp     q20, q29, [x2, #0x1b0]
        umlal   v23.2d, v20.2s, v25.s[2]
        umlal2  v23.2d, v20.4s, v25.s[3]
        umlal   v23.2d, v29.2s, v25.s[0]
        umlal2  v23.2d, v29.4s, v25.s[1]
        ldp     q20, q29, [x2, #0x1d0]
        umlal   v23.2d, v20.2s, v30.s[2]
        umlal2  v23.2d, v20.4s, v30.s[3]
        umlal   v23.2d, v29.2s, v30.s[0]
        umlal2  v23.2d, v29.4s, v30.s[1]
        ldp     q20, q29, [x2, #0x1f0]
        umlal   v23.2d, v20.2s, v8.s[2]
        umlal2  v23.2d, v20.4s, v8.s[3]
        umlal   v23.2d, v29.2s, v8.s[0]
        umlal2  v23.2d, v29.4s, v8.s[1]
        ldp     q20, q29, [x2, #0x210]
        umlal   v23.2d, v20.2s, v27.s[2]
        umlal2  v23.2d, v20.4s, v27.s[3]
        umlal   v23.2d, v29.2s, v27.s[0]
        umlal2  v23.2d, v29.4s, v27.s[1]
        umull   v20.2d, v5.2s, v13.s[2]
        str     q23, [x0, #0x50]
        umlal2  v20.2d, v5.4s, v13.s[3]
        ldp     q5, q23, [x2, #0x1a0]
        umlal   v20.2d, v24.2s, v13.s[0]
        umlal2  v20.2d, v24.4s, v13.s[1]
        umlal   v20.2d, v5.2s, v26.s[2]
        umlal2  v20.2d, v5.4s, v26.s[3]
        ldp     q5, q24, [x2, #0x1c0]
        umlal   v20.2d, v23.2s, v26.s[0]
        umlal2  v20.2d, v23.4s, v26.s[1]
        umlal   v20.2d, v5.2s, v25.s[2]
        umlal2  v20.2d, v5.4s, v25.s[3]
        ldp     q5, q23, [x2, #0x1e0]
        umlal   v20.2d, v24.2s, v25.s[0]
        umlal2  v20.2d, v24.4s, v25.s[1]
        umlal   v20.2d, v5.2s, v30.s[2]
        umlal2  v20.2d, v5.4s, v30.s[3]
        ldp     q5, q24, [x2, #0x190]
        umlal   v20.2d, v23.2s, v30.s[0]
        umlal2  v20.2d, v23.4s, v30.s[1]
        ldp     q23, q29, [x2, #0x200]
        umlal   v20.2d, v23.2s, v8.s[2]
        umlal2  v20.2d, v23.4s, v8.s[3]
        umlal   v20.2d, v29.2s, v8.s[0]
        umlal2  v20.2d, v29.4s, v8.s[1]
        ldp     q23, q29, [x2, #0x220]
        umlal   v20.2d, v23.2s, v27.s[2]
        umlal2  v20.2d, v23.4s, v27.s[3]
        umlal   v20.2d, v29.2s, v27.s[0]
        umlal2  v20.2d, v29.4s, v27.s[1]
        ldr     q23, [x2, #0x230]
        usra    v20.2d, v19.2d, #0x1d
        umull   v19.2d, v5.2s, v13.s[2]
        umlal2  v19.2d, v5.4s, v13.s[3]
        str     q20, [x0, #0x60]
        umlal   v19.2d, v24.2s, v13.s[0]
        ldp     q5, q20, [x2, #0x1b0]
        umlal2  v19.2d, v24.4s, v13.s[1]
        umlal   v19.2d, v5.2s, v26.s[2]
        umlal2  v19.2d, v5.4s, v26.s[3]
        ldp     q5, q24, [x2, #0x1d0]
        umlal   v19.2d, v20.2s, v26.s[0]
        umlal2  v19.2d, v20.4s, v26.s[1]
        umlal   v19.2d, v5.2s, v25.s[2]
        umlal2  v19.2d, v5.4s, v25.s[3]
        ldp     q5, q20, [x2, #0x1a0]
        umlal   v19.2d, v24.2s, v25.s[0]
        umlal2  v19.2d, v24.4s, v25.s[1]
        ldp     q24, q29, [x2, #0x1f0]
        umlal   v19.2d, v24.2s, v30.s[2]
        umlal2  v19.2d, v24.4s, v30.s[3]
        umlal   v19.2d, v29.2s, v30.s[0]
        umlal2  v19.2d, v29.4s, v30.s[1]
        ldp     q24, q29, [x2, #0x210]
        umlal   v19.2d, v24.2s, v8.s[2]
        umlal2  v19.2d, v24.4s, v8.s[3]
        umlal   v19.2d, v29.2s, v8.s[0]
        umlal2  v19.2d, v29.4s, v8.s[1]
        umull   v24.2d, v5.2s, v13.s[2]
        umlal   v19.2d, v23.2s, v27.s[2]
        umlal2  v24.2d, v5.4s, v13.s[3]
        umlal   v24.2d, v20.2s, v13.s[0]
        umlal2  v24.2d, v20.4s, v13.s[1]
        ldp     q5, q20, [x2, #0x1c0]
        umlal2  v19.2d, v23.4s, v27.s[3]
        ldp     q23, q27, [x2, #0x1e0]
        str     q19, [x0, #0x70]
        umlal   v24.2d, v5.2s, v26.s[2]
        umlal2  v24.2d, v5.4s, v26.s[3]
        ldp     q5, q19, [x2, #0x1b0]
        umlal   v24.2d, v20.2s, v26.s[0]
        umlal2  v24.2d, v20.4s, v26.s[1]
        umlal   v24.2d, v23.2s, v25.s[2]
        umlal2  v24.2d, v23.4s, v25.s[3]
        ldp     q20, q23, [x2, #0x200]
        umlal   v24.2d, v27.2s, v25.s[0]
        umlal2  v24.2d, v27.4s, v25.s[1]
        umull   v27.2d, v5.2s, v13.s[2]
        umlal2  v27.2d, v5.4s, v13.s[3]
        umlal   v27.2d, v19.2s, v13.s[0]
        umlal   v24.2d, v20.2s, v30.s[2]
        ldr     q5, [x2, #0x230]
        umlal2  v27.2d, v19.4s, v13.s[1]
        umlal2  v24.2d, v20.4s, v30.s[3]
        ldp     q19, q20, [x2, #0x1d0]
        umlal   v24.2d, v23.2s, v30.s[0]
        umlal2  v24.2d, v23.4s, v30.s[1]
        ldp     q23, q29, [x2, #0x220]
        umlal   v27.2d, v19.2s, v26.s[2]
        umlal2  v27.2d, v19.4s, v26.s[3]
        umlal   v24.2d, v23.2s, v8.s[2]
        umlal   v27.2d, v20.2s, v26.s[0]
        umlal2  v24.2d, v23.4s, v8.s[3]
        umlal   v24.2d, v29.2s, v8.s[0]
        umlal2  v27.2d, v20.4s, v26.s[1]
        ldp     q19, q20, [x2, #0x1c0]
        umlal2  v24.2d, v29.4s, v8.s[1]
        str     q24, [x0, #0x80]
        ldp     q23, q24, [x2, #0x1f0]
        umlal   v27.2d, v23.2s, v25.s[2]
        umlal2  v27.2d, v23.4s, v25.s[3]
        umull   v23.2d, v19.2s, v13.s[2]
        umlal   v27.2d, v24.2s, v25.s[0]
        umlal2  v23.2d, v19.4s, v13.s[3]
        umlal   v23.2d, v20.2s, v13.s[0]
        umlal2  v27.2d, v24.4s, v25.s[1]
        ldp     q19, q24, [x2, #0x210]
        umlal2  v23.2d, v20.4s, v13.s[1]
        umlal   v27.2d, v19.2s, v30.s[2]
        umlal2  v27.2d, v19.4s, v30.s[3]
        ldp     q19, q20, [x2, #0x1e0]
        umlal   v27.2d, v24.2s, v30.s[0]
        umlal2  v27.2d, v24.4s, v30.s[1]
        umlal   v27.2d, v5.2s, v8.s[2]
        umlal2  v27.2d, v5.4s, v8.s[3]
        ldp     q8, q5, [x2, #0x200]
        umlal   v23.2d, v19.2s, v26.s[2]
        str     q27, [x0, #0x90]
        umlal2  v23.2d, v19.4s, v26.s[3]
        ldr     q19, [x2, #0x230]
        ldp     q24, q27, [x2, #0x1d0]
        umlal   v23.2d, v20.2s, v26.s[0]
        umlal2  v23.2d, v20.4s, v26.s[1]
        umlal   v23.2d, v8.2s, v25.s[2]
        umlal2  v23.2d, v8.4s, v25.s[3]
        ldp     q8, q20, [x2, #0x1f0]
        umlal   v23.2d, v5.2s, v25.s[0]
        umlal2  v23.2d, v5.4s, v25.s[1]
        ldp     q5, q29, [x2, #0x220]
        umlal   v23.2d, v5.2s, v30.s[2]
        umlal2  v23.2d, v5.4s, v30.s[3]
        umlal   v23.2d, v29.2s, v30.s[0]
        umlal2  v23.2d, v29.4s, v30.s[1]
        umull   v5.2d, v24.2s, v13.s[2]
        str     q23, [x0, #0xa0]
        umlal2  v5.2d, v24.4s, v13.s[3]
        umlal   v5.2d, v27.2s, v13.s[0]
        ldp     q23, q24, [x2, #0x1e0]
        umlal2  v5.2d, v27.4s, v13.s[1]
        umlal   v5.2d, v8.2s, v26.s[2]
        umlal2  v5.2d, v8.4s, v26.s[3]
        ldp     q8, q27, [x2, #0x210]
        umlal   v5.2d, v20.2s, v26.s[0]
        umlal2  v5.2d, v20.4s, v26.s[1]
        umull   v20.2d, v23.2s, v13.s[2]
        umlal2  v20.2d, v23.4s, v13.s[3]
        umlal   v5.2d, v8.2s, v25.s[2]
        umlal2  v5.2d, v8.4s, v25.s[3]
        ldp     q8, q23, [x2, #0x200]
        umlal   v20.2d, v24.2s, v13.s[0]
        umlal2  v20.2d, v24.4s, v13.s[1]
        umlal   v5.2d, v27.2s, v25.s[0]
        umlal2  v5.2d, v27.4s, v25.s[1]
        ldp     q24, q27, [x2, #0x1f0]
        umlal   v5.2d, v19.2s, v30.s[2]
        umlal   v20.2d, v8.2s, v26.s[2]
        umlal2  v20.2d, v8.4s, v26.s[3]
        ldr     q8, [x2, #0x230]
        umlal   v20.2d, v23.2s, v26.s[0]
        umlal2  v20.2d, v23.4s, v26.s[1]
        ldr     q23, [x2, #0x230]
        umlal2  v5.2d, v19.4s, v30.s[3]
        ldp     q19, q29, [x2, #0x220]
        str     q5, [x0, #0xb0]
        umull   v5.2d, v24.2s, v13.s[2]
        umlal2  v5.2d, v24.4s, v13.s[3]
        ldp     q24, q30, [x2, #0x210]
        umlal   v5.2d, v27.2s, v13.s[0]
        umlal2  v5.2d, v27.4s, v13.s[1]
        umlal   v20.2d, v19.2s, v25.s[2]
        umlal2  v20.2d, v19.4s, v25.s[3]
        ldp     q19, q27, [x2, #0x200]
        umlal   v20.2d, v29.2s, v25.s[0]
        umlal   v5.2d, v24.2s, v26.s[2]
        umlal2  v5.2d, v24.4s, v26.s[3]
        umlal   v5.2d, v30.2s, v26.s[0]
        umlal2  v20.2d, v29.4s, v25.s[1]
        ldp     q24, q29, [x2, #0x210]
        umlal2  v5.2d, v30.4s, v26.s[1]
        umlal   v5.2d, v8.2s, v25.s[2]
        str     q20, [x0, #0xc0]
        umull   v20.2d, v19.2s, v13.s[2]
        ldr     q30, [x2, #0x230]
        umlal2  v5.2d, v8.4s, v25.s[3]
        ldp     q8, q25, [x2, #0x220]
        umlal2  v20.2d, v19.4s, v13.s[3]
        umlal   v20.2d, v27.2s, v13.s[0]
        str     q5, [x0, #0xd0]
        umull   v5.2d, v24.2s, v13.s[2]
        ext     v19.16b, v3.16b, v22.16b, #8
        umlal2  v20.2d, v27.4s, v13.s[1]
        and     v27.16b, v22.16b, v0.16b
        umlal2  v5.2d, v24.4s, v13.s[3]
        usra    v27.2d, v19.2d, #0x1d
        umlal   v20.2d, v8.2s, v26.s[2]
        and     v19.16b, v17.16b, v0.16b
        umlal2  v20.2d, v8.4s, v26.s[3]
        and     v8.16b, v18.16b, v0.16b
        umlal   v20.2d, v25.2s, v26.s[0]
        ext     v22.16b, v22.16b, v3.16b, #8
        umlal2  v20.2d, v25.4s, v26.s[1]
        ext     v24.16b, v3.16b, v17.16b, #8
        umlal   v5.2d, v29.2s, v13.s[0]
        ext     v25.16b, v3.16b, v18.16b, #8
        umlal2  v5.2d, v29.4s, v13.s[1]
        str     q20, [x0, #0xe0]
        and     v20.16b, v6.16b, v0.16b
        usra    v8.2d, v25.2d, #0x1d
        ext     v25.16b, v3.16b, v6.16b, #8
        usra    v20.2d, v25.2d, #0x1d
        ext     v25.16b, v3.16b, v28.16b, #8
        usra    v19.2d, v24.2d, #0x1d
        umlal   v5.2d, v30.2s, v26.s[2]
        ext     v6.16b, v6.16b, v3.16b, #8
        umlal2  v5.2d, v30.4s, v26.s[3]
        ldp     q24, q26, [x2, #0x220]
        umull   v29.2d, v23.2s, v13.s[2]
        ext     v30.16b, v3.16b, v7.16b, #8
        str     q5, [x0, #0xf0]
        ext     v5.16b, v3.16b, v16.16b, #8
        umlal2  v29.2d, v23.4s, v13.s[3]
        and     v23.16b, v7.16b, v0.16b
        ext     v7.16b, v7.16b, v3.16b, #8
        usra    v23.2d, v30.2d, #0x1d
        str     q29, [x0, #0x110]
        and     v29.16b, v16.16b, v0.16b
        ext     v16.16b, v16.16b, v3.16b, #8
        ext     v18.16b, v18.16b, v3.16b, #8
        usra    v29.2d, v5.2d, #0x1d
        and     v5.16b, v28.16b, v0.16b
        usra    v5.2d, v25.2d, #0x1d
        ext     v25.16b, v3.16b, v12.16b, #8
        ext     v28.16b, v28.16b, v3.16b, #8
        ext     v17.16b, v17.16b, v3.16b, #8
        umull   v30.2d, v24.2s, v13.s[2]
        usra    v27.2d, v17.2d, #0x1d
        usra    v23.2d, v16.2d, #0x1d
        ext     v16.16b, v3.16b, v9.16b, #8
        umlal2  v30.2d, v24.4s, v13.s[3]
        and     v17.16b, v9.16b, v0.16b
        usra    v17.2d, v16.2d, #0x1d
        and     v16.16b, v12.16b, v0.16b
        usra    v16.2d, v25.2d, #0x1d
        umlal   v30.2d, v26.2s, v13.s[0]
        ext     v24.16b, v3.16b, v15.16b, #8
        ext     v12.16b, v12.16b, v3.16b, #8
        usra    v16.2d, v28.2d, #0x1d
        and     v25.16b, v15.16b, v0.16b
        umlal2  v30.2d, v26.4s, v13.s[1]
        usra    v25.2d, v24.2d, #0x1d
        ext     v13.16b, v3.16b, v2.16b, #8
        and     v24.16b, v2.16b, v0.16b
        str     q30, [x0, #0x100]
        usra    v24.2d, v13.2d, #0x1d
        ext     v13.16b, v2.16b, v3.16b, #8
        usra    v29.2d, v13.2d, #0x1d
        usra    v24.2d, v12.2d, #0x1d
        usra    v8.2d, v7.2d, #0x1d
        usra    v19.2d, v18.2d, #0x1d
        ext     v12.16b, v9.16b, v3.16b, #8
        ext     v13.16b, v3.16b, v11.16b, #8
        and     v9.16b, v11.16b, v0.16b
        usra    v9.2d, v13.2d, #0x1d
        ext     v15.16b, v15.16b, v3.16b, #8
        ext     v13.16b, v3.16b, v14.16b, #8
        and     v2.16b, v14.16b, v0.16b
        usra    v9.2d, v15.2d, #0x1d
        ext     v15.16b, v11.16b, v3.16b, #8
        usra    v2.2d, v13.2d, #0x1d
        ext     v13.16b, v3.16b, v10.16b, #8
        and     v11.16b, v10.16b, v0.16b
        ext     v14.16b, v14.16b, v3.16b, #8
        usra    v2.2d, v15.2d, #0x1d
        ext     v15.16b, v3.16b, v31.16b, #8
        usra    v11.2d, v13.2d, #0x1d
        and     v13.16b, v31.16b, v0.16b
        usra    v13.2d, v15.2d, #0x1d
        ext     v15.16b, v10.16b, v3.16b, #8
        usra    v11.2d, v14.2d, #0x1d
        ext     v14.16b, v31.16b, v3.16b, #8
        usra    v13.2d, v15.2d, #0x1d
        usra    v20.2d, v14.2d, #0x1d
        usra    v5.2d, v6.2d, #0x1d
        ldp     d14, d15, [x1, #0xa8]
        ext     v10.16b, v3.16b, v1.16b, #8
        and     v6.16b, v1.16b, v0.16b
        usra    v6.2d, v10.2d, #0x1d
        ldp     d10, d7, [x1, #0xb0]
        and     v18.16b, v4.16b, v0.16b
        ldp     q26, q28, [x2]
        usra    v21.2d, v14.2d, #0x30
        ext     v14.16b, v3.16b, v4.16b, #8
        shl     v15.2d, v15.2d, #0x16
        ext     v1.16b, v1.16b, v3.16b, #8
        usra    v21.2d, v15.2d, #6
        ldp     d15, d30, [x1, #0xb8]
        usra    v6.2d, v10.2d, #0x2a
        ext     v10.16b, v4.16b, v3.16b, #8
        ext     v4.16b, v3.16b, v21.16b, #8
        shl     v7.2d, v7.2d, #0x1c
        usra    v6.2d, v7.2d, #6
        usra    v21.2d, v4.2d, #0x1d
        usra    v18.2d, v14.2d, #0x1d
        ext     v14.16b, v21.16b, v3.16b, #8
        usra    v6.2d, v14.2d, #0x1d
        and     v14.16b, v21.16b, v0.16b
        usra    v18.2d, v1.2d, #0x1d
        umlal   v6.2d, v26.2s, v14.s[0]
        shl     v1.2d, v30.2d, #0x22
        usra    v18.2d, v15.2d, #0x24
        usra    v17.2d, v10.2d, #0x1d
        usra    v18.2d, v1.2d, #6
        usra    v25.2d, v12.2d, #0x1d
        umlal2  v6.2d, v26.4s, v14.s[2]
        ldp     q15, q12, [x2, #0x20]
        ext     v10.16b, v3.16b, v6.16b, #8
        usra    v6.2d, v10.2d, #0x1d
        ldp     q10, q1, [x2, #0x40]
        ext     v4.16b, v6.16b, v3.16b, #8
        usra    v18.2d, v4.2d, #0x1d
        and     v4.16b, v6.16b, v0.16b
        ldp     q6, q7, [x2, #0x60]
        umlal   v18.2d, v28.2s, v14.s[0]
        ldp     q21, q26, [x2, #0x80]
        umlal2  v18.2d, v28.4s, v14.s[2]
        ldp     q28, q30, [x2, #0xa0]
        umlal   v17.2d, v15.2s, v14.s[0]
        umlal2  v17.2d, v15.4s, v14.s[2]
        umlal   v25.2d, v12.2s, v14.s[0]
        umlal2  v25.2d, v12.4s, v14.s[2]
        ldp     q15, q12, [x2, #0xc0]
        umlal   v9.2d, v10.2s, v14.s[0]
        umlal2  v9.2d, v10.4s, v14.s[2]
        umlal   v2.2d, v1.2s, v14.s[0]
        ldr     q10, [x0]
        umlal2  v2.2d, v1.4s, v14.s[2]
        umlal   v11.2d, v6.2s, v14.s[0]
        umlal2  v11.2d, v6.4s, v14.s[2]
        ldp     q1, q6, [x2, #0xe0]
        umlal   v13.2d, v7.2s, v14.s[0]
        umlal2  v13.2d, v7.4s, v14.s[2]
        ext     v7.16b, v10.16b, v3.16b, #8
        umlal   v20.2d, v21.2s, v14.s[0]
        umlal2  v20.2d, v21.4s, v14.s[2]
        and     v21.16b, v10.16b, v0.16b
        umlal   v5.2d, v26.2s, v14.s[0]
        usra    v21.2d, v22.2d, #0x1d
        umlal2  v5.2d, v26.4s, v14.s[2]
        ldp     d22, d26, [x1, #0xc0]
        umlal   v16.2d, v28.2s, v14.s[0]
        ext     v10.16b, v3.16b, v10.16b, #8
        umlal2  v16.2d, v28.4s, v14.s[2]
        uzp1    v28.4s, v14.4s, v4.4s
        umlal   v24.2d, v30.2s, v14.s[0]
        usra    v21.2d, v10.2d, #0x1d
        shl     v10.2d, v26.2d, #0x28
        umlal2  v24.2d, v30.4s, v14.s[2]
        ldp     q26, q30, [x2]
        usra    v17.2d, v22.2d, #0x1e
        umlal   v23.2d, v12.2s, v14.s[0]
        usra    v17.2d, v10.2d, #6
        ldp     q10, q22, [x2, #0x100]
        umlal2  v23.2d, v12.4s, v14.s[2]
        umlal   v19.2d, v6.2s, v14.s[0]
        umlal   v29.2d, v15.2s, v14.s[0]
        umlal   v18.2d, v26.2s, v4.s[0]
        umlal2  v18.2d, v26.4s, v4.s[2]
        umlal   v27.2d, v10.2s, v14.s[0]
        ext     v12.16b, v3.16b, v18.16b, #8
        usra    v18.2d, v12.2d, #0x1d
        umlal2  v19.2d, v6.4s, v14.s[2]
        and     v12.16b, v18.16b, v0.16b
        umlal   v8.2d, v1.2s, v14.s[0]
        umlal2  v8.2d, v1.4s, v14.s[2]
        umlal2  v29.2d, v15.4s, v14.s[2]
        ext     v15.16b, v18.16b, v3.16b, #8
        usra    v17.2d, v15.2d, #0x1d
        ldp     q15, q1, [x2, #0x20]
        ldp     q6, q18, [x2, #0x40]
        umlal   v17.2d, v30.2s, v4.s[0]
        umlal2  v17.2d, v30.4s, v4.s[2]
        umlal   v25.2d, v15.2s, v4.s[0]
        umlal2  v25.2d, v15.4s, v4.s[2]
        ldp     q15, q26, [x2, #0x60]
        umlal   v9.2d, v1.2s, v4.s[0]
        umlal   v2.2d, v6.2s, v4.s[0]
        umlal2  v2.2d, v6.4s, v4.s[2]
        ldp     q6, q30, [x2, #0x80]
        umlal2  v9.2d, v1.4s, v4.s[2]
        umlal   v11.2d, v18.2s, v4.s[0]
        umlal2  v11.2d, v18.4s, v4.s[2]
        umlal2  v27.2d, v10.4s, v14.s[2]
        ldp     q10, q1, [x2, #0xa0]
        umlal   v13.2d, v15.2s, v4.s[0]
        umlal2  v13.2d, v15.4s, v4.s[2]
        ldr     q15, [x0, #0x10]
        umlal   v20.2d, v26.2s, v4.s[0]
        umlal2  v20.2d, v26.4s, v4.s[2]
        umlal   v5.2d, v6.2s, v4.s[0]
        umlal2  v5.2d, v6.4s, v4.s[2]
        ldp     q6, q18, [x2, #0xc0]
        umlal   v16.2d, v30.2s, v4.s[0]
        umlal2  v16.2d, v30.4s, v4.s[2]
        and     v26.16b, v15.16b, v0.16b
        umlal   v24.2d, v10.2s, v4.s[0]
        usra    v26.2d, v7.2d, #0x1d
        ext     v7.16b, v15.16b, v3.16b, #8
        ext     v15.16b, v3.16b, v15.16b, #8
        umlal   v21.2d, v22.2s, v14.s[0]
        umlal2  v24.2d, v10.4s, v4.s[2]
        ldp     q10, q30, [x2, #0x120]
        usra    v26.2d, v15.2d, #0x1d
        umlal   v29.2d, v1.2s, v4.s[0]
        umlal2  v21.2d, v22.4s, v14.s[2]
        umlal   v8.2d, v18.2s, v4.s[0]
        umlal   v23.2d, v6.2s, v4.s[0]
        umlal2  v23.2d, v6.4s, v4.s[2]
        ldp     d14, d15, [x1, #0xc8]
        ldp     q6, q22, [x2, #0x100]
        umlal2  v29.2d, v1.4s, v4.s[2]
        umlal2  v8.2d, v18.4s, v4.s[2]
        ldp     q1, q18, [x2]
        usra    v25.2d, v14.2d, #0x18
        shl     v14.2d, v15.2d, #0x2e
        umlal   v26.2d, v22.2s, v4.s[0]
        umlal   v17.2d, v1.2s, v12.s[0]
        usra    v25.2d, v14.2d, #6
        umlal2  v17.2d, v1.4s, v12.s[2]
        ldp     q14, q15, [x2, #0xe0]
        umlal2  v26.2d, v22.4s, v4.s[2]
        ext     v1.16b, v3.16b, v17.16b, #8
        umlal   v21.2d, v6.2s, v4.s[0]
        usra    v17.2d, v1.2d, #0x1d
        umlal   v26.2d, v10.2s, v28.s[0]
        umlal2  v26.2d, v10.4s, v28.s[1]
        ldp     q10, q1, [x2, #0x20]
        umlal2  v21.2d, v6.4s, v4.s[2]
        ext     v6.16b, v17.16b, v3.16b, #8
        umlal   v19.2d, v14.2s, v4.s[0]
        and     v17.16b, v17.16b, v0.16b
        umlal2  v19.2d, v14.4s, v4.s[2]
        usra    v25.2d, v6.2d, #0x1d
        ldp     q14, q6, [x2, #0x40]
        umlal   v27.2d, v15.2s, v4.s[0]
        umlal2  v27.2d, v15.4s, v4.s[2]
        ldp     q15, q4, [x2, #0x60]
        umlal   v9.2d, v10.2s, v12.s[0]
        umlal2  v9.2d, v10.4s, v12.s[2]
        ldp     q10, q22, [x2, #0x80]
        umlal   v2.2d, v1.2s, v12.s[0]
        umlal   v25.2d, v18.2s, v12.s[0]
        umlal2  v25.2d, v18.4s, v12.s[2]
        umlal2  v2.2d, v1.4s, v12.s[2]
        ldp     q1, q18, [x2, #0xa0]
        umlal   v11.2d, v14.2s, v12.s[0]
        umlal2  v11.2d, v14.4s, v12.s[2]
        umlal   v13.2d, v6.2s, v12.s[0]
        umlal2  v13.2d, v6.4s, v12.s[2]
        ldp     q14, q6, [x2, #0xe0]
        umlal   v20.2d, v15.2s, v12.s[0]
        umlal2  v20.2d, v15.4s, v12.s[2]
        ldr     q15, [x0, #0x20]
        umlal   v5.2d, v4.2s, v12.s[0]
        umlal2  v5.2d, v4.4s, v12.s[2]
        umlal   v16.2d, v10.2s, v12.s[0]
        umlal2  v16.2d, v10.4s, v12.s[2]
        ldp     q10, q4, [x2, #0xc0]
        umlal   v24.2d, v22.2s, v12.s[0]
        umlal2  v24.2d, v22.4s, v12.s[2]
        and     v22.16b, v15.16b, v0.16b
        umlal   v23.2d, v18.2s, v12.s[0]
        usra    v22.2d, v7.2d, #0x1d
        ext     v7.16b, v15.16b, v3.16b, #8
        ext     v15.16b, v3.16b, v15.16b, #8
        usra    v22.2d, v15.2d, #0x1d
        umlal2  v23.2d, v18.4s, v12.s[2]
        umlal   v8.2d, v10.2s, v12.s[0]
        umlal   v19.2d, v4.2s, v12.s[0]
        umlal   v29.2d, v1.2s, v12.s[0]
        ldp     q15, q18, [x2, #0x100]
        umlal2  v29.2d, v1.4s, v12.s[2]
        uzp1    v1.4s, v12.4s, v17.4s
        umlal2  v8.2d, v10.4s, v12.s[2]
        umlal2  v19.2d, v4.4s, v12.s[2]
        ldp     d10, d4, [x1, #0xd0]
        umlal   v27.2d, v14.2s, v12.s[0]
        umlal2  v27.2d, v14.4s, v12.s[2]
        umlal   v22.2d, v18.2s, v12.s[0]
        shl     v14.2d, v4.2d, #0x34
        umlal2  v22.2d, v18.4s, v12.s[2]
        usra    v9.2d, v10.2d, #0x12
        ldp     q10, q4, [x2]
        umlal   v21.2d, v6.2s, v12.s[0]
        umlal   v26.2d, v15.2s, v12.s[0]
        usra    v9.2d, v14.2d, #6
        umlal2  v21.2d, v6.4s, v12.s[2]
        ldp     q14, q6, [x2, #0x120]
        umlal2  v26.2d, v15.4s, v12.s[2]
        ldp     q15, q12, [x2, #0x20]
        umlal   v25.2d, v10.2s, v17.s[0]
        umlal2  v25.2d, v10.4s, v17.s[2]
        ldr     q10, [x0, #0x30]
        umlal   v22.2d, v14.2s, v28.s[2]
        ext     v18.16b, v3.16b, v25.16b, #8
        usra    v25.2d, v18.2d, #0x1d
        umlal   v2.2d, v15.2s, v17.s[0]
        umlal   v11.2d, v12.2s, v17.s[0]
        umlal2  v2.2d, v15.4s, v17.s[2]
        and     v15.16b, v25.16b, v0.16b
        ext     v18.16b, v25.16b, v3.16b, #8
        usra    v9.2d, v18.2d, #0x1d
        umlal2  v11.2d, v12.4s, v17.s[2]
        ldp     q12, q18, [x2, #0x40]
        umlal   v9.2d, v4.2s, v17.s[0]
        umlal2  v9.2d, v4.4s, v17.s[2]
        ldp     q4, q25, [x2, #0x60]
        umlal2  v22.2d, v14.4s, v28.s[3]
        umlal   v22.2d, v6.2s, v28.s[0]
        umlal2  v22.2d, v6.4s, v28.s[1]
        ext     v14.16b, v10.16b, v3.16b, #8
        umlal   v13.2d, v12.2s, v17.s[0]
        umlal2  v13.2d, v12.4s, v17.s[2]
        and     v12.16b, v10.16b, v0.16b
        umlal   v20.2d, v18.2s, v17.s[0]
        umlal2  v20.2d, v18.4s, v17.s[2]
        ldp     q6, q18, [x2, #0x80]
        umlal   v5.2d, v4.2s, v17.s[0]
        umlal2  v5.2d, v4.4s, v17.s[2]
        usra    v12.2d, v7.2d, #0x1d
        umlal   v16.2d, v25.2s, v17.s[0]
        ext     v10.16b, v3.16b, v10.16b, #8
        umlal2  v16.2d, v25.4s, v17.s[2]
        usra    v12.2d, v10.2d, #0x1d
        ldp     q10, q4, [x2, #0xa0]
        umlal   v24.2d, v6.2s, v17.s[0]
        ldp     q7, q25, [x2, #0xc0]
        umlal2  v24.2d, v6.4s, v17.s[2]
        umlal   v23.2d, v10.2s, v17.s[0]
        umlal   v29.2d, v18.2s, v17.s[0]
        ldp     q6, q30, [x2, #0x100]
        umlal2  v29.2d, v18.4s, v17.s[2]
        ldp     q18, q31, [x2, #0x140]
        umlal2  v23.2d, v10.4s, v17.s[2]
        umlal   v12.2d, v30.2s, v17.s[0]
        umlal2  v12.2d, v30.4s, v17.s[2]
        umlal   v19.2d, v7.2s, v17.s[0]
        umlal   v8.2d, v4.2s, v17.s[0]
        umlal   v27.2d, v25.2s, v17.s[0]
        umlal2  v19.2d, v7.4s, v17.s[2]
        ldp     q10, q7, [x2]
        umlal   v22.2d, v6.2s, v17.s[0]
        umlal2  v8.2d, v4.4s, v17.s[2]
        ldp     d4, d30, [x1, #0xd8]
        umlal2  v22.2d, v6.4s, v17.s[2]
        umlal   v9.2d, v10.2s, v15.s[0]
        umlal2  v9.2d, v10.4s, v15.s[2]
        shl     v10.2d, v30.2d, #0x3a
        usra    v2.2d, v4.2d, #0xc
        ext     v4.16b, v3.16b, v9.16b, #8
        usra    v2.2d, v10.2d, #6
        usra    v9.2d, v4.2d, #0x1d
        ext     v10.16b, v9.16b, v3.16b, #8
        usra    v2.2d, v10.2d, #0x1d
        and     v9.16b, v9.16b, v0.16b
        umlal   v2.2d, v7.2s, v15.s[0]
        ldp     q10, q4, [x2, #0x120]
        umlal2  v2.2d, v7.4s, v15.s[2]
        ldp     q6, q7, [x2, #0x20]
        umlal2  v27.2d, v25.4s, v17.s[2]
        ldp     q25, q30, [x2, #0xe0]
        umlal   v12.2d, v10.2s, v1.s[0]
        umlal   v11.2d, v6.2s, v15.s[0]
        umlal2  v11.2d, v6.4s, v15.s[2]
        umlal   v13.2d, v7.2s, v15.s[0]
        umlal2  v13.2d, v7.4s, v15.s[2]
        ldr     q6, [x0, #0x40]
        umlal2  v12.2d, v10.4s, v1.s[1]
        ext     v10.16b, v6.16b, v3.16b, #8
        umlal   v26.2d, v30.2s, v17.s[0]
        umlal   v12.2d, v4.2s, v28.s[2]
        umlal2  v12.2d, v4.4s, v28.s[3]
        and     v4.16b, v6.16b, v0.16b
        usra    v4.2d, v14.2d, #0x1d
        umlal   v21.2d, v25.2s, v17.s[0]
        umlal2  v26.2d, v30.4s, v17.s[2]
        ldp     q14, q7, [x2, #0x40]
        ext     v6.16b, v3.16b, v6.16b, #8
        usra    v4.2d, v6.2d, #0x1d
        ldr     d6, [x1, #0xe0]
        umlal   v12.2d, v18.2s, v28.s[0]
        umlal2  v21.2d, v25.4s, v17.s[2]
        ldp     q17, q25, [x2, #0x60]
        usra    v11.2d, v6.2d, #6
        umlal   v20.2d, v14.2s, v15.s[0]
        umlal2  v20.2d, v14.4s, v15.s[2]
        ldp     q14, q6, [x2, #0x100]
        umlal   v5.2d, v7.2s, v15.s[0]
        umlal2  v5.2d, v7.4s, v15.s[2]
        umlal   v16.2d, v17.2s, v15.s[0]
        umlal2  v16.2d, v17.4s, v15.s[2]
        ldp     q7, q17, [x2, #0x80]
        umlal   v24.2d, v25.2s, v15.s[0]
        umlal2  v24.2d, v25.4s, v15.s[2]
        umlal   v4.2d, v6.2s, v15.s[0]
        umlal2  v4.2d, v6.4s, v15.s[2]
        ldp     q6, q25, [x2, #0xa0]
        umlal2  v12.2d, v18.4s, v28.s[1]
        umlal   v8.2d, v6.2s, v15.s[0]
        umlal   v29.2d, v7.2s, v15.s[0]
        umlal2  v29.2d, v7.4s, v15.s[2]
        umlal   v23.2d, v17.2s, v15.s[0]
        ldp     q7, q18, [x2, #0x120]
        umlal2  v23.2d, v17.4s, v15.s[2]
        umlal2  v8.2d, v6.4s, v15.s[2]
        umlal   v19.2d, v25.2s, v15.s[0]
        ldp     q6, q17, [x2, #0xc0]
        umlal2  v19.2d, v25.4s, v15.s[2]
        umlal   v4.2d, v7.2s, v1.s[2]
        ldp     q25, q30, [x2, #0xe0]
        umlal   v27.2d, v6.2s, v15.s[0]
        umlal   v22.2d, v30.2s, v15.s[0]
        umlal2  v4.2d, v7.4s, v1.s[3]
        umlal   v4.2d, v18.2s, v1.s[0]
        umlal2  v22.2d, v30.4s, v15.s[2]
        uzp1    v7.4s, v15.4s, v9.4s
        umlal   v12.2d, v14.2s, v15.s[0]
        umlal2  v12.2d, v14.4s, v15.s[2]
        umlal   v26.2d, v25.2s, v15.s[0]
        umlal2  v26.2d, v25.4s, v15.s[2]
        ldp     q14, q25, [x2, #0x140]
        umlal   v21.2d, v17.2s, v15.s[0]
        umlal2  v27.2d, v6.4s, v15.s[2]
        umlal2  v4.2d, v18.4s, v1.s[1]
        umlal   v4.2d, v14.2s, v28.s[2]
        umlal2  v21.2d, v17.4s, v15.s[2]
        ldp     q15, q6, [x2]
        ldp     q17, q18, [x2, #0x20]
        umlal   v2.2d, v15.2s, v9.s[0]
        umlal2  v4.2d, v14.4s, v28.s[3]
        ldp     q14, q30, [x2, #0x40]
        umlal2  v2.2d, v15.4s, v9.s[2]
        umlal   v13.2d, v17.2s, v9.s[0]
        umlal2  v13.2d, v17.4s, v9.s[2]
        umlal   v4.2d, v25.2s, v28.s[0]
        umlal   v20.2d, v18.2s, v9.s[0]
        ext     v15.16b, v3.16b, v2.16b, #8
        usra    v2.2d, v15.2d, #0x1d
        umlal2  v20.2d, v18.4s, v9.s[2]
        umlal   v5.2d, v14.2s, v9.s[0]
        umlal2  v5.2d, v14.4s, v9.s[2]
        ext     v14.16b, v2.16b, v3.16b, #8
        umlal   v16.2d, v30.2s, v9.s[0]
        ldp     q15, q17, [x2, #0x60]
        and     v2.16b, v2.16b, v0.16b
        usra    v11.2d, v14.2d, #0x1d
        umlal2  v16.2d, v30.4s, v9.s[2]
        umlal   v11.2d, v6.2s, v9.s[0]
        umlal2  v11.2d, v6.4s, v9.s[2]
        ldr     q14, [x0, #0x50]
        umlal   v24.2d, v15.2s, v9.s[0]
        ldp     q6, q18, [x2, #0x80]
        umlal2  v4.2d, v25.4s, v28.s[1]
        ldp     q25, q30, [x2, #0xa0]
        umlal   v23.2d, v6.2s, v9.s[0]
        umlal2  v24.2d, v15.4s, v9.s[2]
        umlal   v29.2d, v17.2s, v9.s[0]
        and     v15.16b, v14.16b, v0.16b
        usra    v15.2d, v10.2d, #0x1d
        ext     v10.16b, v14.16b, v3.16b, #8
        umlal2  v23.2d, v6.4s, v9.s[2]
        ext     v14.16b, v3.16b, v14.16b, #8
        usra    v15.2d, v14.2d, #0x1d
        umlal   v19.2d, v25.2s, v9.s[0]
        umlal   v27.2d, v30.2s, v9.s[0]
        ldp     q14, q6, [x2, #0xc0]
        umlal   v8.2d, v18.2s, v9.s[0]
        umlal2  v29.2d, v17.4s, v9.s[2]
        umlal2  v27.2d, v30.4s, v9.s[2]
        umlal2  v8.2d, v18.4s, v9.s[2]
        ldp     q17, q18, [x2, #0x100]
        umlal   v26.2d, v6.2s, v9.s[0]
        umlal2  v26.2d, v6.4s, v9.s[2]
        umlal2  v19.2d, v25.4s, v9.s[2]
        ldp     q6, q25, [x2, #0xe0]
        umlal   v15.2d, v18.2s, v9.s[0]
        umlal2  v15.2d, v18.4s, v9.s[2]
        umlal   v21.2d, v14.2s, v9.s[0]
        ldp     q18, q30, [x2, #0x160]
        umlal   v4.2d, v17.2s, v9.s[0]
        umlal   v22.2d, v6.2s, v9.s[0]
        umlal   v12.2d, v25.2s, v9.s[0]
        umlal2  v12.2d, v25.4s, v9.s[2]
        ldp     q25, q30, [x2, #0x120]
        umlal2  v4.2d, v17.4s, v9.s[2]
        umlal2  v22.2d, v6.4s, v9.s[2]
        umlal2  v21.2d, v14.4s, v9.s[2]
        ldr     d14, [x1, #0xe8]
        ldp     q9, q6, [x2]
        shl     v14.2d, v14.2d, #6
        usra    v13.2d, v14.2d, #6
        ldp     q14, q17, [x2, #0x20]
        umlal   v11.2d, v9.2s, v2.s[0]
        umlal2  v11.2d, v9.4s, v2.s[2]
        umlal   v15.2d, v25.2s, v7.s[0]
        umlal2  v15.2d, v25.4s, v7.s[1]
        umlal   v20.2d, v14.2s, v2.s[0]
        umlal2  v20.2d, v14.4s, v2.s[2]
        umlal   v15.2d, v30.2s, v1.s[2]
        ext     v14.16b, v3.16b, v11.16b, #8
        ldp     q9, q25, [x2, #0x40]
        usra    v11.2d, v14.2d, #0x1d
        umlal   v5.2d, v17.2s, v2.s[0]
        umlal2  v5.2d, v17.4s, v2.s[2]
        ldp     q14, q17, [x2, #0x140]
        umlal   v16.2d, v9.2s, v2.s[0]
        umlal2  v16.2d, v9.4s, v2.s[2]
        ext     v9.16b, v11.16b, v3.16b, #8
        and     v11.16b, v11.16b, v0.16b
        usra    v13.2d, v9.2d, #0x1d
        umlal   v13.2d, v6.2s, v2.s[0]
        umlal2  v13.2d, v6.4s, v2.s[2]
        umlal2  v15.2d, v30.4s, v1.s[3]
        umlal   v15.2d, v14.2s, v1.s[0]
        ldp     q9, q6, [x2, #0x60]
        umlal2  v15.2d, v14.4s, v1.s[1]
        umlal   v15.2d, v17.2s, v28.s[2]
        umlal2  v15.2d, v17.4s, v28.s[3]
        umlal   v15.2d, v18.2s, v28.s[0]
        ldp     q14, q17, [x2, #0x80]
        umlal2  v15.2d, v18.4s, v28.s[1]
        umlal   v24.2d, v25.2s, v2.s[0]
        ldr     q18, [x0, #0x60]
        umlal   v23.2d, v6.2s, v2.s[0]
        umlal2  v24.2d, v25.4s, v2.s[2]
        ldp     q25, q30, [x2, #0x100]
        umlal2  v23.2d, v6.4s, v2.s[2]
        and     v6.16b, v18.16b, v0.16b
        usra    v6.2d, v10.2d, #0x1d
        umlal   v29.2d, v9.2s, v2.s[0]
        umlal   v8.2d, v14.2s, v2.s[0]
        ext     v10.16b, v18.16b, v3.16b, #8
        ext     v18.16b, v3.16b, v18.16b, #8
        usra    v6.2d, v18.2d, #0x1d
        umlal2  v29.2d, v9.4s, v2.s[2]
        ldp     q9, q18, [x2, #0xa0]
        umlal   v6.2d, v30.2s, v2.s[0]
        umlal2  v6.2d, v30.4s, v2.s[2]
        umlal   v19.2d, v17.2s, v2.s[0]
        umlal   v27.2d, v9.2s, v2.s[0]
        umlal2  v19.2d, v17.4s, v2.s[2]
        ldp     q17, q30, [x2, #0xc0]
        umlal2  v27.2d, v9.4s, v2.s[2]
        umlal2  v8.2d, v14.4s, v2.s[2]
        ldp     q14, q9, [x2, #0x120]
        umlal   v21.2d, v18.2s, v2.s[0]
        umlal2  v21.2d, v18.4s, v2.s[2]
        umlal   v22.2d, v30.2s, v2.s[0]
        umlal   v26.2d, v17.2s, v2.s[0]
        umlal2  v26.2d, v17.4s, v2.s[2]
        ldp     q17, q18, [x2, #0xe0]
        umlal   v6.2d, v14.2s, v7.s[2]
        umlal2  v6.2d, v14.4s, v7.s[3]
        umlal   v6.2d, v9.2s, v7.s[0]
        umlal2  v6.2d, v9.4s, v7.s[1]
        ldp     q14, q9, [x2, #0x140]
        umlal2  v22.2d, v30.4s, v2.s[2]
        umlal   v4.2d, v18.2s, v2.s[0]
        umlal2  v4.2d, v18.4s, v2.s[2]
        ldp     q18, q30, [x2, #0x160]
        umlal   v12.2d, v17.2s, v2.s[0]
        umlal   v15.2d, v25.2s, v2.s[0]
        umlal   v6.2d, v14.2s, v1.s[2]
        umlal2  v15.2d, v25.4s, v2.s[2]
        uzp1    v25.4s, v2.4s, v11.4s
        umlal2  v6.2d, v14.4s, v1.s[3]
        umlal2  v12.2d, v17.4s, v2.s[2]
        umlal   v6.2d, v9.2s, v1.s[0]
        ldp     q14, q2, [x2]
        umlal2  v6.2d, v9.4s, v1.s[1]
        ldp     d9, d17, [x1, #0xe8]
        umlal   v6.2d, v18.2s, v28.s[2]
        umlal2  v6.2d, v18.4s, v28.s[3]
        umlal   v6.2d, v30.2s, v28.s[0]
        umlal   v13.2d, v14.2s, v11.s[0]
        usra    v20.2d, v9.2d, #0x3a
        umlal2  v13.2d, v14.4s, v11.s[2]
        shl     v14.2d, v17.2d, #0xc
        ldp     q9, q17, [x2, #0x20]
        usra    v20.2d, v14.2d, #6
        ext     v14.16b, v3.16b, v13.16b, #8
        usra    v13.2d, v14.2d, #0x1d
        ldp     q14, q18, [x2, #0x40]
        umlal2  v6.2d, v30.4s, v28.s[1]
        ext     v30.16b, v13.16b, v3.16b, #8
        usra    v20.2d, v30.2d, #0x1d
        and     v13.16b, v13.16b, v0.16b
        umlal   v20.2d, v2.2s, v11.s[0]
        umlal2  v20.2d, v2.4s, v11.s[2]
        ldr     q2, [x0, #0x70]
        umlal   v5.2d, v9.2s, v11.s[0]
        ldp     q30, q31, [x2, #0x60]
        umlal2  v5.2d, v9.4s, v11.s[2]
        umlal   v16.2d, v17.2s, v11.s[0]
        umlal2  v16.2d, v17.4s, v11.s[2]
        ldp     q9, q17, [x2, #0x80]
        umlal   v24.2d, v14.2s, v11.s[0]
        umlal2  v24.2d, v14.4s, v11.s[2]
        umlal   v29.2d, v18.2s, v11.s[0]
        umlal   v23.2d, v30.2s, v11.s[0]
        umlal   v8.2d, v31.2s, v11.s[0]
        umlal2  v29.2d, v18.4s, v11.s[2]
        and     v14.16b, v2.16b, v0.16b
        usra    v14.2d, v10.2d, #0x1d
        ext     v10.16b, v2.16b, v3.16b, #8
        ext     v2.16b, v3.16b, v2.16b, #8
        usra    v14.2d, v2.2d, #0x1d
        umlal   v27.2d, v17.2s, v11.s[0]
        umlal2  v23.2d, v30.4s, v11.s[2]
        ldp     q2, q18, [x2, #0x120]
        umlal2  v8.2d, v31.4s, v11.s[2]
        ldp     q30, q31, [x2, #0x100]
        umlal   v19.2d, v9.2s, v11.s[0]
        umlal2  v19.2d, v9.4s, v11.s[2]
        umlal2  v27.2d, v17.4s, v11.s[2]
        ldp     q9, q17, [x2, #0xa0]
        umlal   v14.2d, v31.2s, v11.s[0]
        umlal2  v14.2d, v31.4s, v11.s[2]
        umlal   v14.2d, v2.2s, v25.s[0]
        umlal2  v14.2d, v2.4s, v25.s[1]
        ldp     q2, q31, [x2, #0x180]
        umlal   v14.2d, v18.2s, v7.s[2]
        umlal2  v14.2d, v18.4s, v7.s[3]
        umlal   v26.2d, v17.2s, v11.s[0]
        umlal   v6.2d, v30.2s, v11.s[0]
        umlal2  v6.2d, v30.4s, v11.s[2]
        ldp     q18, q30, [x2, #0xc0]
        umlal2  v26.2d, v17.4s, v11.s[2]
        umlal   v21.2d, v9.2s, v11.s[0]
        umlal2  v21.2d, v9.4s, v11.s[2]
        ldp     q9, q17, [x2, #0xe0]
        umlal   v12.2d, v30.2s, v11.s[0]
        umlal2  v12.2d, v30.4s, v11.s[2]
        ldp     q30, q31, [x2, #0x140]
        umlal   v22.2d, v18.2s, v11.s[0]
        umlal   v4.2d, v9.2s, v11.s[0]
        umlal   v15.2d, v17.2s, v11.s[0]
        umlal2  v22.2d, v18.4s, v11.s[2]
        umlal2  v4.2d, v9.4s, v11.s[2]
        umlal   v14.2d, v30.2s, v7.s[0]
        umlal2  v14.2d, v30.4s, v7.s[1]
        ldp     q9, q18, [x2, #0x160]
        umlal   v14.2d, v31.2s, v1.s[2]
        umlal2  v14.2d, v31.4s, v1.s[3]
        umlal2  v15.2d, v17.4s, v11.s[2]
        ldp     q11, q17, [x2]
        umlal   v14.2d, v9.2s, v1.s[0]
        umlal2  v14.2d, v9.4s, v1.s[1]
        ldp     d9, d30, [x1, #0xf0]
        umlal   v14.2d, v18.2s, v28.s[2]
        umlal   v20.2d, v11.2s, v13.s[0]
        umlal2  v20.2d, v11.4s, v13.s[2]
        usra    v5.2d, v9.2d, #0x34
        ldp     q9, q11, [x2, #0x20]
        ext     v31.16b, v3.16b, v20.16b, #8
        shl     v30.2d, v30.2d, #0x12
        usra    v20.2d, v31.2d, #0x1d
        umlal2  v14.2d, v18.4s, v28.s[3]
        usra    v5.2d, v30.2d, #6
        ldp     q18, q30, [x2, #0x60]
        ext     v31.16b, v20.16b, v3.16b, #8
        and     v20.16b, v20.16b, v0.16b
        usra    v5.2d, v31.2d, #0x1d
        umlal   v14.2d, v2.2s, v28.s[0]
        umlal   v16.2d, v9.2s, v13.s[0]
        umlal   v5.2d, v17.2s, v13.s[0]
        umlal2  v5.2d, v17.4s, v13.s[2]
        umlal2  v16.2d, v9.4s, v13.s[2]
        ldp     q9, q17, [x2, #0x100]
        umlal   v24.2d, v11.2s, v13.s[0]
        umlal2  v14.2d, v2.4s, v28.s[1]
        ldp     q2, q31, [x2, #0x40]
        umlal2  v24.2d, v11.4s, v13.s[2]
        umlal   v8.2d, v18.2s, v13.s[0]
        umlal2  v8.2d, v18.4s, v13.s[2]
        ldr     q11, [x0, #0x80]
        umlal   v14.2d, v9.2s, v13.s[0]
        umlal   v19.2d, v30.2s, v13.s[0]
        umlal   v29.2d, v2.2s, v13.s[0]
        umlal   v23.2d, v31.2s, v13.s[0]
        umlal2  v29.2d, v2.4s, v13.s[2]
        umlal2  v19.2d, v30.4s, v13.s[2]
        ldp     q2, q18, [x2, #0xa0]
        umlal2  v23.2d, v31.4s, v13.s[2]
        ldp     q30, q31, [x2, #0x80]
        umlal2  v14.2d, v9.4s, v13.s[2]
        umlal   v22.2d, v18.2s, v13.s[0]
        umlal   v27.2d, v30.2s, v13.s[0]
        umlal   v26.2d, v2.2s, v13.s[0]
        umlal2  v27.2d, v30.4s, v13.s[2]
        ldp     q9, q30, [x2]
        and     v30.16b, v11.16b, v0.16b
        usra    v30.2d, v10.2d, #0x1d
        ext     v10.16b, v11.16b, v3.16b, #8
        ext     v11.16b, v3.16b, v11.16b, #8
        usra    v30.2d, v11.2d, #0x1d
        umlal2  v22.2d, v18.4s, v13.s[2]
        umlal   v21.2d, v31.2s, v13.s[0]
        umlal   v30.2d, v17.2s, v13.s[0]
        umlal2  v30.2d, v17.4s, v13.s[2]
        ldp     q11, q17, [x2, #0x120]
        umlal2  v26.2d, v2.4s, v13.s[2]
        umlal2  v21.2d, v31.4s, v13.s[2]
        ldp     q2, q18, [x2, #0xc0]
        umlal   v5.2d, v9.2s, v20.s[0]
        umlal2  v5.2d, v9.4s, v20.s[2]
        ldr     q9, [x2, #0x480]
        umlal   v30.2d, v11.2s, v25.s[2]
        umlal2  v30.2d, v11.4s, v25.s[3]
        ldp     q11, q31, [x2, #0xe0]
        umlal   v30.2d, v17.2s, v25.s[0]
        umlal2  v30.2d, v17.4s, v25.s[1]
        umlal   v12.2d, v2.2s, v13.s[0]
        umlal2  v12.2d, v2.4s, v13.s[2]
        umlal   v4.2d, v18.2s, v13.s[0]
        ldp     q2, q17, [x2, #0x140]
        umlal   v15.2d, v11.2s, v13.s[0]
        umlal   v6.2d, v31.2s, v13.s[0]
        umlal2  v15.2d, v11.4s, v13.s[2]
        umlal2  v4.2d, v18.4s, v13.s[2]
        ldp     q11, q18, [x2, #0x160]
        umlal2  v6.2d, v31.4s, v13.s[2]
        uzp1    v13.4s, v13.4s, v20.4s
        umlal   v30.2d, v2.2s, v7.s[2]
        umlal2  v30.2d, v2.4s, v7.s[3]
        ldp     q2, q31, [x2, #0x240]
        umlal   v30.2d, v17.2s, v7.s[0]
        umlal2  v30.2d, v17.4s, v7.s[1]
        umlal   v30.2d, v11.2s, v1.s[2]
        umlal2  v30.2d, v11.4s, v1.s[3]
        ldp     d11, d17, [x1, #0xf8]
        umlal   v30.2d, v18.2s, v1.s[0]
        umlal2  v30.2d, v18.4s, v1.s[1]
        ldp     q18, q31, [x2, #0x180]
        usra    v16.2d, v11.2d, #0x2e
        shl     v11.2d, v17.2d, #0x18
        usra    v16.2d, v11.2d, #6
        mul     v11.2s, v5.2s, v9.2s
        and     v11.16b, v11.16b, v0.16b
        umlal   v5.2d, v2.2s, v11.s[0]
        umlal   v30.2d, v18.2s, v28.s[2]
        umlal2  v30.2d, v18.4s, v28.s[3]
        ext     v17.16b, v3.16b, v5.16b, #8
        usra    v5.2d, v17.2d, #0x1d
        umlal   v30.2d, v31.2s, v28.s[0]
        umlal2  v30.2d, v31.4s, v28.s[1]
        ldp     q17, q18, [x2, #0x10]
        ext     v31.16b, v5.16b, v3.16b, #8
        mul     v9.2s, v31.2s, v9.2s
        and     v9.16b, v9.16b, v0.16b
        uzp1    v11.2d, v11.2d, v9.2d
        umlal2  v5.2d, v2.4s, v9.s[0]
        ldr     q9, [x0, #0x90]
        ldp     q2, q31, [x2, #0x50]
        umlal   v24.2d, v18.2s, v20.s[0]
        ext     v5.16b, v5.16b, v3.16b, #8
        usra    v16.2d, v5.2d, #0x1d
        umlal2  v24.2d, v18.4s, v20.s[2]
        ldp     q5, q18, [x2, #0x30]
        umlal   v16.2d, v17.2s, v20.s[0]
        umlal2  v16.2d, v17.4s, v20.s[2]
        umlal   v8.2d, v2.2s, v20.s[0]
        umlal   v19.2d, v31.2s, v20.s[0]
        umlal   v29.2d, v5.2s, v20.s[0]
        umlal2  v8.2d, v2.4s, v20.s[2]
        ldp     q2, q17, [x2, #0x70]
        umlal2  v29.2d, v5.4s, v20.s[2]
        umlal   v23.2d, v18.2s, v20.s[0]
        umlal2  v23.2d, v18.4s, v20.s[2]
        umlal   v27.2d, v2.2s, v20.s[0]
        umlal2  v27.2d, v2.4s, v20.s[2]
        ldp     q2, q5, [x2, #0xb0]
        umlal2  v19.2d, v31.4s, v20.s[2]
        ext     v18.16b, v9.16b, v3.16b, #8
        umlal   v21.2d, v17.2s, v20.s[0]
        umlal2  v21.2d, v17.4s, v20.s[2]
        ldp     q17, q31, [x2, #0x90]
        umlal   v12.2d, v2.2s, v20.s[0]
        umlal   v4.2d, v5.2s, v20.s[0]
        umlal2  v4.2d, v5.4s, v20.s[2]
        umlal2  v12.2d, v2.4s, v20.s[2]
        and     v2.16b, v9.16b, v0.16b
        usra    v2.2d, v10.2d, #0x1d
        ext     v9.16b, v3.16b, v9.16b, #8
        umlal   v26.2d, v17.2s, v20.s[0]
        usra    v2.2d, v9.2d, #0x1d
        ldp     q9, q10, [x2, #0x110]
        umlal   v22.2d, v31.2s, v20.s[0]
        umlal2  v26.2d, v17.4s, v20.s[2]
        umlal2  v22.2d, v31.4s, v20.s[2]
        ldp     q5, q17, [x2, #0xd0]
        umlal   v2.2d, v9.2s, v20.s[0]
        umlal2  v2.2d, v9.4s, v20.s[2]
        umlal   v2.2d, v10.2s, v13.s[0]
        umlal2  v2.2d, v10.4s, v13.s[1]
        ldp     q9, q10, [x2, #0x130]
        umlal   v6.2d, v17.2s, v20.s[0]
        umlal   v15.2d, v5.2s, v20.s[0]
        umlal2  v15.2d, v5.4s, v20.s[2]
        umlal2  v6.2d, v17.4s, v20.s[2]
        ldp     q5, q17, [x2, #0xf0]
        umlal   v2.2d, v9.2s, v25.s[2]
        umlal2  v2.2d, v9.4s, v25.s[3]
        umlal   v2.2d, v10.2s, v25.s[0]
        umlal2  v2.2d, v10.4s, v25.s[1]
        ldp     q9, q10, [x2, #0x150]
        umlal   v14.2d, v5.2s, v20.s[0]
        umlal2  v14.2d, v5.4s, v20.s[2]
        umlal   v30.2d, v17.2s, v20.s[0]
        umlal2  v30.2d, v17.4s, v20.s[2]
        ldp     q5, q17, [x2, #0x250]
        ldr     q17, [x2, #0x480]
        ldp     q20, q31, [x2, #0x240]
        umlal   v2.2d, v9.2s, v7.s[2]
        umlal2  v2.2d, v9.4s, v7.s[3]
        umlal   v2.2d, v10.2s, v7.s[0]
        umlal2  v2.2d, v10.4s, v7.s[1]
        ldp     q9, q10, [x2, #0x170]
        umlal   v16.2d, v5.2s, v11.s[0]
        umlal2  v16.2d, v5.4s, v11.s[2]
        mul     v5.2s, v16.2s, v17.2s
        umlal   v2.2d, v9.2s, v1.s[2]
        umlal2  v2.2d, v9.4s, v1.s[3]
        and     v9.16b, v5.16b, v0.16b
        umlal   v16.2d, v20.2s, v9.s[0]
        ext     v5.16b, v3.16b, v16.16b, #8
        usra    v16.2d, v5.2d, #0x1d
        umlal   v2.2d, v10.2s, v1.s[0]
        umlal2  v2.2d, v10.4s, v1.s[1]
        ldp     q10, q5, [x2, #0x190]
        umlal   v2.2d, v10.2s, v28.s[2]
        ext     v31.16b, v16.16b, v3.16b, #8
        mul     v17.2s, v31.2s, v17.2s
        umlal2  v2.2d, v10.4s, v28.s[3]
        umlal   v2.2d, v5.2s, v28.s[0]
        and     v10.16b, v17.16b, v0.16b
        uzp1    v9.2d, v9.2d, v10.2d
        umlal2  v16.2d, v20.4s, v10.s[0]
        ldp     q10, q17, [x2, #0x260]
        umlal2  v2.2d, v5.4s, v28.s[1]
        ldp     q5, q20, [x2, #0x280]
        ext     v16.16b, v16.16b, v3.16b, #8
        usra    v24.2d, v16.2d, #0x1d
        umlal   v29.2d, v17.2s, v11.s[0]
        umlal2  v29.2d, v17.4s, v11.s[2]
        ldp     q16, q17, [x2, #0x2a0]
        umlal   v23.2d, v5.2s, v11.s[0]
        umlal   v24.2d, v10.2s, v11.s[0]
        umlal2  v24.2d, v10.4s, v11.s[2]
        umlal   v8.2d, v20.2s, v11.s[0]
        umlal2  v23.2d, v5.4s, v11.s[2]
        ldp     q10, q5, [x2, #0x2c0]
        umlal2  v8.2d, v20.4s, v11.s[2]
        ldr     q20, [x0, #0xa0]
        umlal   v19.2d, v16.2s, v11.s[0]
        umlal2  v19.2d, v16.4s, v11.s[2]
        umlal   v27.2d, v17.2s, v11.s[0]
        and     v16.16b, v20.16b, v0.16b
        usra    v16.2d, v18.2d, #0x1d
        ext     v18.16b, v20.16b, v3.16b, #8
        umlal2  v27.2d, v17.4s, v11.s[2]
        ext     v17.16b, v3.16b, v20.16b, #8
        usra    v16.2d, v17.2d, #0x1d
        ldp     q17, q20, [x2, #0x2e0]
        umlal   v26.2d, v5.2s, v11.s[0]
        umlal   v21.2d, v10.2s, v11.s[0]
        umlal2  v26.2d, v5.4s, v11.s[2]
        ldp     q5, q31, [x2, #0x360]
        umlal2  v21.2d, v10.4s, v11.s[2]
        umlal   v22.2d, v17.2s, v11.s[0]
        umlal2  v22.2d, v17.4s, v11.s[2]
        ldp     q10, q17, [x2, #0x120]
        umlal   v12.2d, v20.2s, v11.s[0]
        umlal   v16.2d, v5.2s, v11.s[0]
        umlal2  v16.2d, v5.4s, v11.s[2]
        umlal2  v12.2d, v20.4s, v11.s[2]
        ldp     q5, q20, [x2, #0x300]
        umlal   v16.2d, v10.2s, v13.s[2]
        umlal2  v16.2d, v10.4s, v13.s[3]
        umlal   v16.2d, v17.2s, v13.s[0]
        umlal2  v16.2d, v17.4s, v13.s[1]
        ldp     q10, q17, [x2, #0x320]
        umlal   v4.2d, v5.2s, v11.s[0]
        umlal   v15.2d, v20.2s, v11.s[0]
        umlal2  v15.2d, v20.4s, v11.s[2]
        umlal2  v4.2d, v5.4s, v11.s[2]
        ldp     q5, q20, [x2, #0x140]
        umlal   v6.2d, v10.2s, v11.s[0]
        umlal   v14.2d, v17.2s, v11.s[0]
        umlal2  v14.2d, v17.4s, v11.s[2]
        umlal2  v6.2d, v10.4s, v11.s[2]
        ldp     q10, q17, [x2, #0x340]
        umlal   v16.2d, v5.2s, v25.s[2]
        umlal2  v16.2d, v5.4s, v25.s[3]
        umlal   v16.2d, v20.2s, v25.s[0]
        umlal2  v16.2d, v20.4s, v25.s[1]
        ldp     q5, q20, [x2, #0x160]
        umlal   v30.2d, v10.2s, v11.s[0]
        umlal2  v30.2d, v10.4s, v11.s[2]
        umlal   v2.2d, v17.2s, v11.s[0]
        umlal2  v2.2d, v17.4s, v11.s[2]
        uzp1    v10.4s, v11.4s, v9.4s
        umlal   v16.2d, v5.2s, v7.s[2]
        ldp     q11, q17, [x2, #0x180]
        umlal2  v16.2d, v5.4s, v7.s[3]
        umlal   v16.2d, v20.2s, v7.s[0]
        umlal2  v16.2d, v20.4s, v7.s[1]
        ldp     q5, q20, [x2, #0x1a0]
        umlal   v16.2d, v11.2s, v1.s[2]
        umlal2  v16.2d, v11.4s, v1.s[3]
        umlal   v16.2d, v17.2s, v1.s[0]
        umlal2  v16.2d, v17.4s, v1.s[1]
        ldp     q11, q17, [x2, #0x250]
        umlal   v16.2d, v5.2s, v28.s[2]
        umlal2  v16.2d, v5.4s, v28.s[3]
        umlal   v16.2d, v20.2s, v28.s[0]
        umlal2  v16.2d, v20.4s, v28.s[1]
        ldp     q5, q20, [x2, #0x270]
        umlal   v29.2d, v17.2s, v9.s[0]
        umlal   v24.2d, v11.2s, v9.s[0]
        umlal2  v24.2d, v11.4s, v9.s[2]
        ldp     d11, d31, [x1, #0x100]
        umlal2  v29.2d, v17.4s, v9.s[2]
        umlal   v8.2d, v20.2s, v9.s[0]
        umlal2  v8.2d, v20.4s, v9.s[2]
        umlal   v23.2d, v5.2s, v9.s[0]
        usra    v24.2d, v11.2d, #0x28
        ldp     d11, d17, [x1, #0x110]
        shl     v20.2d, v31.2d, #0x1e
        umlal2  v23.2d, v5.4s, v9.s[2]
        usra    v24.2d, v20.2d, #6
        ldp     d5, d20, [x1, #0x108]
        usra    v23.2d, v11.2d, #0x1c
        shl     v11.2d, v17.2d, #0x2a
        usra    v29.2d, v5.2d, #0x22
        ldp     q5, q17, [x2, #0x290]
        shl     v20.2d, v20.2d, #0x24
        usra    v29.2d, v20.2d, #6
        usra    v23.2d, v11.2d, #6
        ldp     d11, d20, [x1, #0x118]
        usra    v8.2d, v11.2d, #0x16
        uzp1    v11.2d, v24.2d, v29.2d
        uzp2    v24.2d, v24.2d, v29.2d
        umlal   v19.2d, v5.2s, v9.s[0]
        shl     v29.2d, v24.2d, #0x23
        usra    v11.2d, v29.2d, #6
        umlal2  v19.2d, v5.4s, v9.s[2]
        ldp     d5, d29, [x1, #0x120]
        umlal   v27.2d, v17.2s, v9.s[0]
        umlal2  v27.2d, v17.4s, v9.s[2]
        shl     v17.2d, v20.2d, #0x30
        ldr     d20, [x1, #0x130]
        usra    v8.2d, v17.2d, #6
        ext     v17.16b, v3.16b, v24.16b, #8
        usra    v11.2d, v17.2d, #0x1d
        usra    v19.2d, v5.2d, #0x10
        ldp     q5, q17, [x2, #0x2b0]
        shl     v29.2d, v29.2d, #0x36
        usra    v19.2d, v29.2d, #6
        uzp2    v29.2d, v23.2d, v8.2d
        uzp1    v8.2d, v23.2d, v8.2d
        shl     v20.2d, v20.2d, #2
        ext     v23.16b, v24.16b, v29.16b, #8
        shl     v24.2d, v29.2d, #0x23
        str     q11, [x0]
        usra    v8.2d, v24.2d, #6
        ldp     d11, d24, [x1, #0x128]
        umlal   v26.2d, v17.2s, v9.s[0]
        umlal2  v26.2d, v17.4s, v9.s[2]
        usra    v8.2d, v23.2d, #0x1d
        ldp     q17, q23, [x2, #0x2d0]
        umlal   v21.2d, v5.2s, v9.s[0]
        umlal2  v21.2d, v5.4s, v9.s[2]
        str     q8, [x0, #0x10]
        usra    v27.2d, v11.2d, #0xa
        ldp     d8, d11, [x1, #0x130]
        usra    v21.2d, v20.2d, #6
        ldp     d5, d20, [x1, #0x138]
        shl     v24.2d, v24.2d, #0x3c
        usra    v27.2d, v24.2d, #6
        umlal   v22.2d, v17.2s, v9.s[0]
        umlal2  v22.2d, v17.4s, v9.s[2]
        ldp     q17, q24, [x2, #0x2f0]
        umlal   v12.2d, v23.2s, v9.s[0]
        shl     v11.2d, v11.2d, #8
        umlal2  v12.2d, v23.4s, v9.s[2]
        usra    v26.2d, v8.2d, #0x3e
        ldp     q8, q23, [x2, #0x310]
        usra    v22.2d, v5.2d, #0x38
        usra    v26.2d, v11.2d, #6
        uzp2    v11.2d, v19.2d, v27.2d
        shl     v5.2d, v20.2d, #0xe
        uzp1    v19.2d, v19.2d, v27.2d
        umlal   v4.2d, v17.2s, v9.s[0]
        usra    v22.2d, v5.2d, #6
        uzp2    v5.2d, v21.2d, v26.2d
        uzp1    v20.2d, v21.2d, v26.2d
        shl     v21.2d, v11.2d, #0x23
        usra    v19.2d, v21.2d, #6
        ext     v21.16b, v11.16b, v5.16b, #8
        ext     v11.16b, v29.16b, v11.16b, #8
        ldp     d26, d27, [x1, #0x140]
        shl     v29.2d, v5.2d, #0x23
        umlal   v6.2d, v8.2s, v9.s[0]
        shl     v27.2d, v27.2d, #0x14
        umlal2  v4.2d, v17.4s, v9.s[2]
        usra    v12.2d, v26.2d, #0x32
        ldp     d17, d26, [x1, #0x148]
        umlal2  v6.2d, v8.4s, v9.s[2]
        umlal   v15.2d, v24.2s, v9.s[0]
        usra    v12.2d, v27.2d, #6
        umlal2  v15.2d, v24.4s, v9.s[2]
        ldp     d8, d24, [x1, #0x158]
        usra    v20.2d, v29.2d, #6
        usra    v4.2d, v17.2d, #0x2c
        ldp     d17, d27, [x1, #0x150]
        shl     v26.2d, v26.2d, #0x1a
        usra    v6.2d, v8.2d, #0x20
        uzp2    v8.2d, v22.2d, v12.2d
        umlal   v14.2d, v23.2s, v9.s[0]
        shl     v27.2d, v27.2d, #0x20
        uzp1    v12.2d, v22.2d, v12.2d
        usra    v4.2d, v26.2d, #6
        ldp     q22, q26, [x2, #0x350]
        shl     v24.2d, v24.2d, #0x26
        umlal2  v14.2d, v23.4s, v9.s[2]
        usra    v15.2d, v17.2d, #0x26
        ldp     d17, d23, [x1, #0x170]
        ext     v5.16b, v5.16b, v8.16b, #8
        usra    v6.2d, v24.2d, #6
        usra    v15.2d, v27.2d, #6
        ldp     q24, q27, [x2, #0x330]
        usra    v20.2d, v21.2d, #0x1d
        shl     v21.2d, v8.2d, #0x23
        umlal   v16.2d, v22.2s, v9.s[0]
        usra    v12.2d, v21.2d, #6
        uzp2    v21.2d, v4.2d, v15.2d
        uzp1    v15.2d, v4.2d, v15.2d
        shl     v4.2d, v21.2d, #0x23
        ext     v8.16b, v8.16b, v21.16b, #8
        umlal   v2.2d, v27.2s, v9.s[0]
        usra    v15.2d, v4.2d, #6
        ldr     q4, [x0, #0xb0]
        umlal   v30.2d, v24.2s, v9.s[0]
        umlal2  v30.2d, v24.4s, v9.s[2]
        shl     v23.2d, v23.2d, #0x38
        umlal2  v16.2d, v22.4s, v9.s[2]
        ldp     d22, d24, [x1, #0x168]
        usra    v19.2d, v11.2d, #0x1d
        umlal2  v2.2d, v27.4s, v9.s[2]
        ldp     d11, d27, [x1, #0x160]
        usra    v2.2d, v17.2d, #0xe
        usra    v30.2d, v22.2d, #0x14
        ldp     d17, d22, [x1, #0x178]
        str     q20, [x0, #0x30]
        shl     v20.2d, v24.2d, #0x32
        ext     v24.16b, v4.16b, v3.16b, #8
        usra    v14.2d, v11.2d, #0x1a
        ldp     q11, q29, [x2, #0x370]
        shl     v27.2d, v27.2d, #0x2c
        str     q19, [x0, #0x20]
        usra    v2.2d, v23.2d, #6
        usra    v14.2d, v27.2d, #6
        usra    v16.2d, v17.2d, #8
        usra    v30.2d, v20.2d, #6
        uzp2    v17.2d, v6.2d, v14.2d
        shl     v19.2d, v17.2d, #0x23
        uzp1    v14.2d, v6.2d, v14.2d
        uzp2    v6.2d, v30.2d, v2.2d
        uzp1    v2.2d, v30.2d, v2.2d
        usra    v12.2d, v5.2d, #0x1d
        ext     v5.16b, v21.16b, v17.16b, #8
        usra    v14.2d, v19.2d, #6
        and     v19.16b, v4.16b, v0.16b
        usra    v19.2d, v18.2d, #0x1d
        ldp     q18, q20, [x2, #0x150]
        ext     v4.16b, v3.16b, v4.16b, #8
        ldp     q21, q23, [x2, #0x130]
        usra    v19.2d, v4.2d, #0x1d
        ext     v4.16b, v17.16b, v6.16b, #8
        shl     v17.2d, v22.2d, #0x3e
        str     q12, [x0, #0x40]
        umlal   v19.2d, v26.2s, v9.s[0]
        usra    v14.2d, v5.2d, #0x1d
        umlal2  v19.2d, v26.4s, v9.s[2]
        ldp     q12, q5, [x2, #0x170]
        umlal   v19.2d, v11.2s, v10.s[0]
        usra    v16.2d, v17.2d, #6
        umlal2  v19.2d, v11.4s, v10.s[1]
        str     q14, [x0, #0x60]
        umlal   v19.2d, v21.2s, v13.s[2]
        usra    v15.2d, v8.2d, #0x1d
        umlal2  v19.2d, v21.4s, v13.s[3]
        shl     v14.2d, v6.2d, #0x23
        str     q15, [x0, #0x50]
        ldr     q15, [x0, #0xc0]
        umlal   v19.2d, v23.2s, v13.s[0]
        ldr     d8, [x1, #0x180]
        ldp     q11, q17, [x2, #0x370]
        umlal2  v19.2d, v23.4s, v13.s[1]
        umlal   v19.2d, v18.2s, v25.s[2]
        ldp     q21, q22, [x2, #0x1b0]
        and     v23.16b, v15.16b, v0.16b
        ext     v26.16b, v3.16b, v15.16b, #8
        usra    v23.2d, v24.2d, #0x1d
        ext     v15.16b, v15.16b, v3.16b, #8
        umlal2  v19.2d, v18.4s, v25.s[3]
        ldp     q18, q24, [x2, #0x190]
        usra    v23.2d, v26.2d, #0x1d
        umlal   v19.2d, v20.2s, v25.s[0]
        umlal2  v19.2d, v20.4s, v25.s[1]
        shl     v8.2d, v8.2d, #4
        umlal   v19.2d, v12.2s, v7.s[2]
        usra    v2.2d, v14.2d, #6
        ldp     q14, q20, [x2, #0x140]
        umlal2  v19.2d, v12.4s, v7.s[3]
        umlal   v19.2d, v5.2s, v7.s[0]
        usra    v2.2d, v4.2d, #0x1d
        umlal   v23.2d, v11.2s, v9.s[0]
        umlal2  v23.2d, v11.4s, v9.s[2]
        str     q2, [x0, #0x70]
        umlal   v23.2d, v17.2s, v10.s[0]
        ldp     q12, q11, [x2, #0x160]
        umlal2  v23.2d, v17.4s, v10.s[1]
        umlal   v23.2d, v14.2s, v13.s[2]
        ldp     q2, q4, [x2, #0x180]
        umlal2  v23.2d, v14.4s, v13.s[3]
        umlal   v23.2d, v20.2s, v13.s[0]
        umlal2  v23.2d, v20.4s, v13.s[1]
        umlal2  v19.2d, v5.4s, v7.s[1]
        umlal   v23.2d, v12.2s, v25.s[2]
        umlal2  v23.2d, v12.4s, v25.s[3]
        umlal   v19.2d, v18.2s, v1.s[2]
        ldp     q14, q12, [x2, #0x1a0]
        umlal2  v19.2d, v18.4s, v1.s[3]
        umlal   v19.2d, v24.2s, v1.s[0]
        ldr     q5, [x0, #0xd0]
        ldp     q17, q18, [x2, #0x380]
        umlal   v23.2d, v11.2s, v25.s[0]
        ldp     q20, q26, [x2, #0x150]
        umlal2  v23.2d, v11.4s, v25.s[1]
        umlal   v23.2d, v2.2s, v7.s[2]
        umlal2  v23.2d, v2.4s, v7.s[3]
        umlal   v23.2d, v4.2s, v7.s[0]
        umlal2  v19.2d, v24.4s, v1.s[1]
        and     v11.16b, v5.16b, v0.16b
        usra    v11.2d, v15.2d, #0x1d
        ext     v15.16b, v5.16b, v3.16b, #8
        umlal   v19.2d, v21.2s, v28.s[2]
        ext     v2.16b, v3.16b, v5.16b, #8
        ldp     q5, q24, [x2, #0x1c0]
        umlal2  v23.2d, v4.4s, v7.s[1]
        umlal   v23.2d, v14.2s, v1.s[2]
        umlal2  v19.2d, v21.4s, v28.s[3]
        umlal   v19.2d, v22.2s, v28.s[0]
        usra    v11.2d, v2.2d, #0x1d
        umlal2  v19.2d, v22.4s, v28.s[1]
        ldp     q2, q4, [x2, #0x170]
        umlal2  v23.2d, v14.4s, v1.s[3]
        umlal   v23.2d, v12.2s, v1.s[0]
        usra    v19.2d, v8.2d, #6
        umlal   v11.2d, v17.2s, v9.s[0]
        ldp     d14, d8, [x1, #0x180]
        umlal2  v11.2d, v17.4s, v9.s[2]
        uzp1    v17.2d, v16.2d, v19.2d
        uzp2    v16.2d, v16.2d, v19.2d
        shl     v19.2d, v16.2d, #0x23
        umlal   v11.2d, v18.2s, v10.s[0]
        ext     v6.16b, v6.16b, v16.16b, #8
        umlal2  v11.2d, v18.4s, v10.s[1]
        shl     v8.2d, v8.2d, #0xa
        umlal   v11.2d, v20.2s, v13.s[2]
        usra    v17.2d, v19.2d, #6
        umlal2  v11.2d, v20.4s, v13.s[3]
        ldp     q18, q19, [x2, #0x190]
        umlal   v11.2d, v26.2s, v13.s[0]
        usra    v17.2d, v6.2d, #0x1d
        umlal2  v11.2d, v26.4s, v13.s[1]
        umlal   v11.2d, v2.2s, v25.s[2]
        str     q17, [x0, #0x80]
        umlal2  v11.2d, v2.4s, v25.s[3]
        ldp     q2, q6, [x2, #0x1b0]
        umlal   v11.2d, v4.2s, v25.s[0]
        umlal2  v11.2d, v4.4s, v25.s[1]
        umlal   v11.2d, v18.2s, v7.s[2]
        umlal2  v23.2d, v12.4s, v1.s[1]
        umlal   v23.2d, v5.2s, v28.s[2]
        umlal2  v23.2d, v5.4s, v28.s[3]
        umlal2  v11.2d, v18.4s, v7.s[3]
        umlal   v11.2d, v19.2s, v7.s[0]
        umlal2  v11.2d, v19.4s, v7.s[1]
        umlal   v23.2d, v24.2s, v28.s[0]
        umlal2  v23.2d, v24.4s, v28.s[1]
        usra    v23.2d, v14.2d, #0x3c
        usra    v23.2d, v8.2d, #6
        ldr     q14, [x0, #0xe0]
        ldp     q12, q8, [x2, #0x390]
        umlal   v11.2d, v2.2s, v1.s[2]
        umlal2  v11.2d, v2.4s, v1.s[3]
        ldp     q2, q4, [x2, #0x160]
        ldp     q5, q17, [x2, #0x1d0]
        umlal   v11.2d, v6.2s, v1.s[0]
        and     v18.16b, v14.16b, v0.16b
        ext     v19.16b, v14.16b, v3.16b, #8
        ext     v14.16b, v3.16b, v14.16b, #8
        usra    v18.2d, v15.2d, #0x1d
        umlal2  v11.2d, v6.4s, v1.s[1]
        ldp     d15, d6, [x1, #0x188]
        usra    v18.2d, v14.2d, #0x1d
        umlal   v18.2d, v12.2s, v9.s[0]
        umlal2  v18.2d, v12.4s, v9.s[2]
        shl     v14.2d, v6.2d, #0x10
        umlal   v18.2d, v8.2s, v10.s[0]
        umlal2  v18.2d, v8.4s, v10.s[1]
        umlal   v18.2d, v2.2s, v13.s[2]
        umlal2  v18.2d, v2.4s, v13.s[3]
        umlal   v18.2d, v4.2s, v13.s[0]
        umlal   v11.2d, v5.2s, v28.s[2]
        umlal2  v18.2d, v4.4s, v13.s[1]
        umlal2  v11.2d, v5.4s, v28.s[3]
        ldp     q12, q8, [x2, #0x180]
        umlal   v11.2d, v17.2s, v28.s[0]
        umlal2  v11.2d, v17.4s, v28.s[1]
        usra    v11.2d, v15.2d, #0x36
        ldp     q15, q2, [x2, #0x1a0]
        umlal   v18.2d, v12.2s, v25.s[2]
        usra    v11.2d, v14.2d, #6
        umlal2  v18.2d, v12.4s, v25.s[3]
        umlal   v18.2d, v8.2s, v25.s[0]
        uzp1    v14.2d, v23.2d, v11.2d
        umlal2  v18.2d, v8.4s, v25.s[1]
        uzp2    v12.2d, v23.2d, v11.2d
        umlal   v18.2d, v15.2s, v7.s[2]
        shl     v8.2d, v12.2d, #0x23
        umlal2  v18.2d, v15.4s, v7.s[3]
        usra    v14.2d, v8.2d, #6
        ldp     q15, q8, [x2, #0x1c0]
        umlal   v18.2d, v2.2s, v7.s[0]
        umlal2  v18.2d, v2.4s, v7.s[1]
        ext     v11.16b, v16.16b, v12.16b, #8
        usra    v14.2d, v11.2d, #0x1d
        str     q14, [x0, #0x90]
        ldr     q14, [x0, #0xf0]
        ldp     q11, q2, [x2, #0x3a0]
        umlal   v18.2d, v15.2s, v1.s[2]
        ldp     q4, q5, [x2, #0x170]
        umlal2  v18.2d, v15.4s, v1.s[3]
        and     v15.16b, v14.16b, v0.16b
        ext     v6.16b, v14.16b, v3.16b, #8
        ext     v14.16b, v3.16b, v14.16b, #8
        usra    v15.2d, v19.2d, #0x1d
        ldp     q16, q17, [x2, #0x190]
        umlal   v18.2d, v8.2s, v1.s[0]
        usra    v15.2d, v14.2d, #0x1d
        ldp     q14, q19, [x2, #0x1e0]
        umlal2  v18.2d, v8.4s, v1.s[1]
        ldp     q8, q20, [x2, #0x1b0]
        umlal   v15.2d, v11.2s, v9.s[0]
        ldp     d21, d22, [x1, #0x190]
        umlal2  v15.2d, v11.4s, v9.s[2]
        umlal   v15.2d, v2.2s, v10.s[0]
        umlal2  v15.2d, v2.4s, v10.s[1]
        umlal   v15.2d, v4.2s, v13.s[2]
        shl     v11.2d, v22.2d, #0x16
        umlal2  v15.2d, v4.4s, v13.s[3]
        umlal   v15.2d, v5.2s, v13.s[0]
        umlal2  v15.2d, v5.4s, v13.s[1]
        umlal   v15.2d, v16.2s, v25.s[2]
        umlal   v18.2d, v14.2s, v28.s[2]
        umlal2  v18.2d, v14.4s, v28.s[3]
        umlal   v18.2d, v19.2s, v28.s[0]
        umlal2  v15.2d, v16.4s, v25.s[3]
        umlal   v15.2d, v17.2s, v25.s[0]
        umlal2  v15.2d, v17.4s, v25.s[1]
        umlal   v15.2d, v8.2s, v7.s[2]
        umlal2  v18.2d, v19.4s, v28.s[1]
        ldp     q14, q2, [x2, #0x1d0]
        umlal2  v15.2d, v8.4s, v7.s[3]
        umlal   v15.2d, v20.2s, v7.s[0]
        usra    v18.2d, v21.2d, #0x30
        umlal2  v15.2d, v20.4s, v7.s[1]
        usra    v18.2d, v11.2d, #6
        ldr     q8, [x0, #0x100]
        umlal   v15.2d, v14.2s, v1.s[2]
        ldp     q11, q4, [x2, #0x3b0]
        umlal2  v15.2d, v14.4s, v1.s[3]
        ldp     q14, q5, [x2, #0x180]
        umlal   v15.2d, v2.2s, v1.s[0]
        ldp     q16, q17, [x2, #0x1a0]
        umlal2  v15.2d, v2.4s, v1.s[1]
        and     v2.16b, v8.16b, v0.16b
        ext     v19.16b, v8.16b, v3.16b, #8
        ext     v8.16b, v3.16b, v8.16b, #8
        usra    v2.2d, v6.2d, #0x1d
        ldp     q6, q20, [x2, #0x1f0]
        usra    v2.2d, v8.2d, #0x1d
        ldp     q8, q21, [x2, #0x1c0]
        ldp     d22, d23, [x1, #0x198]
        umlal   v2.2d, v11.2s, v9.s[0]
        ldp     q24, q26, [x2, #0x1e0]
        umlal2  v2.2d, v11.4s, v9.s[2]
        umlal   v2.2d, v4.2s, v10.s[0]
        umlal2  v2.2d, v4.4s, v10.s[1]
        shl     v11.2d, v23.2d, #0x1c
        umlal   v2.2d, v14.2s, v13.s[2]
        umlal2  v2.2d, v14.4s, v13.s[3]
        umlal   v2.2d, v5.2s, v13.s[0]
        umlal2  v2.2d, v5.4s, v13.s[1]
        umlal   v2.2d, v16.2s, v25.s[2]
        umlal2  v2.2d, v16.4s, v25.s[3]
        umlal   v2.2d, v17.2s, v25.s[0]
        umlal2  v2.2d, v17.4s, v25.s[1]
        umlal   v15.2d, v6.2s, v28.s[2]
        ldr     q14, [x0, #0x110]
        ldp     q4, q5, [x2, #0x3c0]
        umlal   v2.2d, v8.2s, v7.s[2]
        ldp     q16, q17, [x2, #0x190]
        umlal2  v15.2d, v6.4s, v28.s[3]
        ldp     q6, q23, [x2, #0x1b0]
        umlal2  v2.2d, v8.4s, v7.s[3]
        and     v8.16b, v14.16b, v0.16b
        usra    v8.2d, v19.2d, #0x1d
        ext     v0.16b, v3.16b, v14.16b, #8
        umlal   v2.2d, v21.2s, v7.s[0]
        umlal   v15.2d, v20.2s, v28.s[0]
        usra    v8.2d, v0.2d, #0x1d
        umlal2  v15.2d, v20.4s, v28.s[1]
        ldp     q0, q19, [x2, #0x200]
        umlal2  v2.2d, v21.4s, v7.s[1]
        umlal   v2.2d, v24.2s, v1.s[2]
        usra    v15.2d, v22.2d, #0x2a
        umlal   v8.2d, v4.2s, v9.s[0]
        ldp     d20, d21, [x1, #0x1a0]
        umlal2  v2.2d, v24.4s, v1.s[3]
        usra    v15.2d, v11.2d, #6
        umlal2  v8.2d, v4.4s, v9.s[2]
        ext     v14.16b, v14.16b, v3.16b, #8
        umlal   v8.2d, v5.2s, v10.s[0]
        uzp1    v11.2d, v18.2d, v15.2d
        umlal2  v8.2d, v5.4s, v10.s[1]
        uzp2    v15.2d, v18.2d, v15.2d
        umlal   v8.2d, v16.2s, v13.s[2]
        shl     v3.2d, v15.2d, #0x23
        umlal2  v8.2d, v16.4s, v13.s[3]
        shl     v4.2d, v21.2d, #0x22
        umlal   v8.2d, v17.2s, v13.s[0]
        usra    v11.2d, v3.2d, #6
        ldp     q3, q5, [x2, #0x1d0]
        umlal2  v8.2d, v17.4s, v13.s[1]
        umlal   v8.2d, v6.2s, v25.s[2]
        ext     v12.16b, v12.16b, v15.16b, #8
        umlal   v2.2d, v26.2s, v1.s[0]
        usra    v11.2d, v12.2d, #0x1d
        umlal2  v8.2d, v6.4s, v25.s[3]
        umlal2  v2.2d, v26.4s, v1.s[1]
        str     q11, [x0, #0xa0]
        umlal   v8.2d, v23.2s, v25.s[0]
        ldp     q12, q11, [x2, #0x3d0]
        umlal2  v8.2d, v23.4s, v25.s[1]
        ldp     q6, q16, [x2, #0x1a0]
        umlal   v8.2d, v3.2s, v7.s[2]
        ldp     q17, q18, [x2, #0x1c0]
        umlal   v2.2d, v0.2s, v28.s[2]
        ldp     q21, q22, [x2, #0x1f0]
        umlal2  v8.2d, v3.4s, v7.s[3]
        umlal2  v2.2d, v0.4s, v28.s[3]
        ldp     q0, q3, [x2, #0x210]
        umlal   v8.2d, v5.2s, v7.s[0]
        ldp     d23, d24, [x1, #0x1a8]
        umull   v26.2d, v12.2s, v9.s[0]
        umlal2  v8.2d, v5.4s, v7.s[1]
        umlal2  v26.2d, v12.4s, v9.s[2]
        umlal   v26.2d, v11.2s, v10.s[0]
        shl     v12.2d, v24.2d, #0x28
        umlal2  v26.2d, v11.4s, v10.s[1]
        umlal   v26.2d, v6.2s, v13.s[2]
        umlal2  v26.2d, v6.4s, v13.s[3]
        umlal   v26.2d, v16.2s, v13.s[0]
        umlal2  v26.2d, v16.4s, v13.s[1]
        umlal   v26.2d, v17.2s, v25.s[2]
        umlal2  v26.2d, v17.4s, v25.s[3]
        umlal   v2.2d, v19.2s, v28.s[0]
        umlal   v8.2d, v21.2s, v1.s[2]
        umlal2  v8.2d, v21.4s, v1.s[3]
        umlal   v26.2d, v18.2s, v25.s[0]
        umlal2  v2.2d, v19.4s, v28.s[1]
        ldp     q11, q5, [x2, #0x1e0]
        umlal2  v26.2d, v18.4s, v25.s[1]
        umlal   v8.2d, v22.2s, v1.s[0]
        usra    v2.2d, v20.2d, #0x24
        umlal2  v8.2d, v22.4s, v1.s[1]
        umlal   v8.2d, v0.2s, v28.s[2]
        usra    v2.2d, v4.2d, #6
        ldp     q4, q6, [x2, #0x3e0]
        umlal2  v8.2d, v0.4s, v28.s[3]
        ldp     q0, q16, [x2, #0x200]
        umlal   v26.2d, v11.2s, v7.s[2]
        ldp     q17, q18, [x2, #0x1b0]
        umlal2  v26.2d, v11.4s, v7.s[3]
        umlal   v26.2d, v5.2s, v7.s[0]
        ldp     q11, q19, [x2, #0x220]
        ldp     q20, q21, [x2, #0x1d0]
        umlal2  v26.2d, v5.4s, v7.s[1]
        ldp     q5, q22, [x2, #0x1f0]
        umlal   v8.2d, v3.2s, v28.s[0]
        ldp     q24, q27, [x2, #0x210]
        umlal2  v8.2d, v3.4s, v28.s[1]
        umull   v3.2d, v4.2s, v9.s[0]
        umlal   v26.2d, v0.2s, v1.s[2]
        usra    v8.2d, v23.2d, #0x1e
        umlal2  v3.2d, v4.4s, v9.s[2]
        ldr     q4, [x2, #0x230]
        umlal   v3.2d, v6.2s, v10.s[0]
        usra    v8.2d, v12.2d, #6
        umlal2  v3.2d, v6.4s, v10.s[1]
        ldp     d12, d6, [x1, #0x1b0]
        umlal2  v26.2d, v0.4s, v1.s[3]
        uzp2    v0.2d, v2.2d, v8.2d
        umlal   v3.2d, v17.2s, v13.s[2]
        ldr     q23, [x2, #0x400]
        umlal2  v3.2d, v17.4s, v13.s[3]
        ldr     q17, [x2, #0x410]
        umlal   v3.2d, v18.2s, v13.s[0]
        shl     v6.2d, v6.2d, #0x2e
        umlal2  v3.2d, v18.4s, v13.s[1]
        ldr     q18, [x2, #0x410]
        umlal   v3.2d, v20.2s, v25.s[2]
        uzp1    v8.2d, v2.2d, v8.2d
        umlal   v26.2d, v16.2s, v1.s[0]
        ldr     q2, [x2, #0x420]
        umlal2  v3.2d, v20.4s, v25.s[3]
        ldr     q20, [x2, #0x230]
        umlal2  v26.2d, v16.4s, v1.s[1]
        shl     v16.2d, v0.2d, #0x23
        umlal   v3.2d, v21.2s, v25.s[0]
        ldp     d29, d30, [x1, #0x1b8]
        umlal   v26.2d, v11.2s, v28.s[2]
        usra    v8.2d, v16.2d, #6
        umlal2  v3.2d, v21.4s, v25.s[1]
        ext     v15.16b, v15.16b, v0.16b, #8
        umlal2  v26.2d, v11.4s, v28.s[3]
        ldr     d11, [x1, #0x1c8]
        umlal   v3.2d, v5.2s, v7.s[2]
        shl     v16.2d, v30.2d, #0x34
        umlal   v26.2d, v19.2s, v28.s[0]
        usra    v8.2d, v15.2d, #0x1d
        umlal2  v3.2d, v5.4s, v7.s[3]
        ldp     q15, q5, [x2, #0x3f0]
        umlal2  v26.2d, v19.4s, v28.s[1]
        str     q8, [x0, #0xb0]
        umull   v8.2d, v23.2s, v9.s[0]
        umlal   v3.2d, v22.2s, v7.s[0]
        usra    v26.2d, v14.2d, #0x1d
        ldp     q14, q19, [x2, #0x1c0]
        umlal2  v3.2d, v22.4s, v7.s[1]
        umull   v21.2d, v17.2s, v9.s[0]
        usra    v26.2d, v12.2d, #0x18
        umull   v12.2d, v15.2s, v9.s[0]
        umlal   v3.2d, v24.2s, v1.s[2]
        usra    v26.2d, v6.2d, #6
        umlal2  v12.2d, v15.4s, v9.s[2]
        ldp     q15, q6, [x2, #0x1e0]
        umlal   v12.2d, v5.2s, v10.s[0]
        umlal2  v12.2d, v5.4s, v10.s[1]
        umlal   v12.2d, v14.2s, v13.s[2]
        umlal2  v12.2d, v14.4s, v13.s[3]
        ldp     q14, q5, [x2, #0x200]
        umlal   v12.2d, v19.2s, v13.s[0]
        umlal2  v12.2d, v19.4s, v13.s[1]
        umlal   v12.2d, v15.2s, v25.s[2]
        umlal2  v12.2d, v15.4s, v25.s[3]
        ldp     q15, q19, [x2, #0x1d0]
        umlal   v12.2d, v6.2s, v25.s[0]
        umlal2  v8.2d, v23.4s, v9.s[2]
        umlal2  v12.2d, v6.4s, v25.s[1]
        ldp     q6, q22, [x2, #0x220]
        umlal2  v3.2d, v24.4s, v1.s[3]
        umlal   v8.2d, v18.2s, v10.s[0]
        umlal   v12.2d, v14.2s, v7.s[2]
        umlal2  v8.2d, v18.4s, v10.s[1]
        ldp     q18, q23, [x2, #0x1f0]
        umlal   v3.2d, v27.2s, v1.s[0]
        umlal2  v12.2d, v14.4s, v7.s[3]
        umlal   v8.2d, v15.2s, v13.s[2]
        umlal2  v3.2d, v27.4s, v1.s[1]
        ldp     q14, q24, [x2, #0x1e0]
        umlal   v12.2d, v5.2s, v7.s[0]
        umlal2  v8.2d, v15.4s, v13.s[3]
        umlal   v3.2d, v4.2s, v28.s[2]
        umlal2  v12.2d, v5.4s, v7.s[1]
        ldp     q15, q5, [x2, #0x210]
        umlal2  v21.2d, v17.4s, v9.s[2]
        umlal   v8.2d, v19.2s, v13.s[0]
        umlal2  v3.2d, v4.4s, v28.s[3]
        ldp     q4, q17, [x2, #0x200]
        umlal   v12.2d, v6.2s, v1.s[2]
        umlal   v21.2d, v2.2s, v10.s[0]
        usra    v3.2d, v29.2d, #0x12
        ldp     d27, d28, [x1, #0x1c0]
        umlal2  v8.2d, v19.4s, v13.s[1]
        umlal2  v12.2d, v6.4s, v1.s[3]
        ldp     q6, q19, [x2, #0x220]
        umlal2  v21.2d, v2.4s, v10.s[1]
        usra    v3.2d, v16.2d, #6
        umlal   v8.2d, v18.2s, v25.s[2]
        umlal   v12.2d, v22.2s, v1.s[0]
        shl     v2.2d, v28.2d, #0x3a
        umlal   v21.2d, v14.2s, v13.s[2]
        uzp2    v16.2d, v26.2d, v3.2d
        umlal2  v8.2d, v18.4s, v25.s[3]
        uzp1    v3.2d, v26.2d, v3.2d
        umlal2  v12.2d, v22.4s, v1.s[1]
        shl     v18.2d, v16.2d, #0x23
        umlal2  v21.2d, v14.4s, v13.s[3]
        usra    v3.2d, v18.2d, #6
        umlal   v8.2d, v23.2s, v25.s[0]
        usra    v12.2d, v27.2d, #0xc
        umlal2  v8.2d, v23.4s, v25.s[1]
        ext     v14.16b, v0.16b, v16.16b, #8
        umlal   v8.2d, v15.2s, v7.s[2]
        usra    v12.2d, v2.2d, #6
        umlal2  v8.2d, v15.4s, v7.s[3]
        usra    v3.2d, v14.2d, #0x1d
        umlal   v8.2d, v5.2s, v7.s[0]
        umlal2  v8.2d, v5.4s, v7.s[1]
        str     q3, [x0, #0xc0]
        umlal   v8.2d, v20.2s, v1.s[2]
        umlal   v21.2d, v24.2s, v13.s[0]
        umlal2  v8.2d, v20.4s, v1.s[3]
        ldr     d14, [x1, #0x1d0]
        umlal2  v21.2d, v24.4s, v13.s[1]
        umlal   v21.2d, v4.2s, v25.s[2]
        usra    v8.2d, v11.2d, #6
        umlal2  v21.2d, v4.4s, v25.s[3]
        umlal   v21.2d, v17.2s, v25.s[0]
        uzp1    v15.2d, v12.2d, v8.2d
        umlal2  v21.2d, v17.4s, v25.s[1]
        uzp2    v12.2d, v12.2d, v8.2d
        ldr     q8, [x2, #0x420]
        umlal   v21.2d, v6.2s, v7.s[2]
        umlal2  v21.2d, v6.4s, v7.s[3]
        shl     v11.2d, v12.2d, #0x23
        umlal   v21.2d, v19.2s, v7.s[0]
        ext     v0.16b, v16.16b, v12.16b, #8
        umlal2  v21.2d, v19.4s, v7.s[1]
        usra    v15.2d, v11.2d, #6
        ldr     q11, [x2, #0x430]
        umull   v1.2d, v8.2s, v9.s[0]
        usra    v15.2d, v0.2d, #0x1d
        umlal2  v1.2d, v8.4s, v9.s[2]
        shl     v14.2d, v14.2d, #6
        usra    v21.2d, v14.2d, #6
        str     q15, [x0, #0xd0]
        ldr     q14, [x2, #0x430]
        umlal   v1.2d, v11.2s, v10.s[0]
        ldp     q15, q8, [x2, #0x1f0]
        umlal2  v1.2d, v11.4s, v10.s[1]
        ldp     q11, q0, [x2, #0x210]
        ldr     q2, [x2, #0x440]
        ldr     q3, [x2, #0x230]
        umull   v4.2d, v14.2s, v9.s[0]
        ldp     q5, q6, [x2, #0x200]
        ldp     d16, d17, [x1, #0x1d0]
        umlal2  v4.2d, v14.4s, v9.s[2]
        umlal   v1.2d, v15.2s, v13.s[2]
        umlal2  v1.2d, v15.4s, v13.s[3]
        umlal   v1.2d, v8.2s, v13.s[0]
        shl     v14.2d, v17.2d, #0xc
        umlal2  v1.2d, v8.4s, v13.s[1]
        ldp     q15, q8, [x2, #0x220]
        umlal   v1.2d, v11.2s, v25.s[2]
        umlal   v4.2d, v2.2s, v10.s[0]
        umlal2  v4.2d, v2.4s, v10.s[1]
        umlal2  v1.2d, v11.4s, v25.s[3]
        umlal   v1.2d, v0.2s, v25.s[0]
        umlal2  v1.2d, v0.4s, v25.s[1]
        ldp     d11, d0, [x1, #0x1d8]
        umlal   v1.2d, v3.2s, v7.s[2]
        umlal   v4.2d, v5.2s, v13.s[2]
        umlal2  v1.2d, v3.4s, v7.s[3]
        umlal2  v4.2d, v5.4s, v13.s[3]
        shl     v0.2d, v0.2d, #0x12
        umlal   v4.2d, v6.2s, v13.s[0]
        usra    v1.2d, v16.2d, #0x3a
        ldr     q2, [x2, #0x440]
        umlal2  v4.2d, v6.4s, v13.s[1]
        umlal   v4.2d, v15.2s, v25.s[2]
        usra    v1.2d, v14.2d, #6
        umlal2  v4.2d, v15.4s, v25.s[3]
        umlal   v4.2d, v8.2s, v25.s[0]
        umull   v14.2d, v2.2s, v9.s[0]
        uzp2    v15.2d, v21.2d, v1.2d
        uzp1    v1.2d, v21.2d, v1.2d
        ldr     q3, [x2, #0x450]
        umlal2  v4.2d, v8.4s, v25.s[1]
        umlal2  v14.2d, v2.4s, v9.s[2]
        shl     v8.2d, v15.2d, #0x23
        usra    v4.2d, v11.2d, #0x34
        ext     v12.16b, v12.16b, v15.16b, #8
        usra    v1.2d, v8.2d, #6
        ldp     q8, q11, [x2, #0x210]
        umlal   v14.2d, v3.2s, v10.s[0]
        usra    v4.2d, v0.2d, #6
        umlal2  v14.2d, v3.4s, v10.s[1]
        usra    v1.2d, v12.2d, #0x1d
        str     q1, [x0, #0xe0]
        ldr     q12, [x2, #0x450]
        ldr     q0, [x2, #0x460]
        umlal   v14.2d, v8.2s, v13.s[2]
        ldp     q1, q2, [x2, #0x220]
        ldr     q3, [x2, #0x230]
        umlal2  v14.2d, v8.4s, v13.s[3]
        umull   v8.2d, v12.2s, v9.s[0]
        ldp     d5, d6, [x1, #0x1e0]
        umlal   v14.2d, v11.2s, v13.s[0]
        ldp     d7, d16, [x1, #0x1e8]
        umlal2  v14.2d, v11.4s, v13.s[1]
        ldr     q11, [x2, #0x460]
        umlal   v14.2d, v3.2s, v25.s[2]
        umlal2  v8.2d, v12.4s, v9.s[2]
        shl     v12.2d, v6.2d, #0x18
        umlal   v8.2d, v0.2s, v10.s[0]
        shl     v6.2d, v16.2d, #0x1e
        umull   v16.2d, v11.2s, v9.s[0]
        umlal2  v8.2d, v0.4s, v10.s[1]
        umlal2  v14.2d, v3.4s, v25.s[3]
        ldr     q0, [x2, #0x470]
        umlal2  v16.2d, v11.4s, v9.s[2]
        umlal   v8.2d, v1.2s, v13.s[2]
        usra    v14.2d, v5.2d, #0x2e
        ldr     q11, [x2, #0x230]
        umlal2  v8.2d, v1.4s, v13.s[3]
        umlal   v16.2d, v0.2s, v10.s[0]
        usra    v14.2d, v12.2d, #6
        umlal2  v16.2d, v0.4s, v10.s[1]
        umlal   v8.2d, v2.2s, v13.s[0]
        uzp2    v12.2d, v4.2d, v14.2d
        umlal2  v8.2d, v2.4s, v13.s[1]
        uzp1    v14.2d, v4.2d, v14.2d
        ldp     d10, d0, [x1, #0x1f0]
        umlal   v16.2d, v11.2s, v13.s[2]
        umlal2  v16.2d, v11.4s, v13.s[3]
        usra    v8.2d, v7.2d, #0x28
        shl     v13.2d, v12.2d, #0x23
        ext     v15.16b, v15.16b, v12.16b, #8
        usra    v8.2d, v6.2d, #6
        usra    v16.2d, v10.2d, #0x22
        usra    v14.2d, v13.2d, #6
        shl     v13.2d, v0.2d, #0x24
        usra    v14.2d, v15.2d, #0x1d
        usra    v16.2d, v13.2d, #6
        str     q14, [x0, #0xf0]
        ldr     q13, [x2, #0x470]
        ldr     d10, [x1, #0x1f8]
        uzp2    v11.2d, v8.2d, v16.2d
        uzp1    v8.2d, v8.2d, v16.2d
        shl     v14.2d, v11.2d, #0x23
        movi    v0.2d, #0000000000000000
        usra    v8.2d, v14.2d, #6
        umull   v1.2d, v13.2s, v9.s[0]
        ext     v14.16b, v12.16b, v11.16b, #8
        usra    v8.2d, v14.2d, #0x1d
        ldp     d14, d15, [sp, #0x1d0]
        .cfi_restore 78
        .cfi_restore 79
        umlal2  v1.2d, v13.4s, v9.s[2]
        ldp     d12, d13, [sp, #0x1c0]
        .cfi_restore 76
        .cfi_restore 77
        str     q8, [x0, #0x100]
        usra    v1.2d, v10.2d, #0x1c
        ldp     d8, d9, [sp, #0x1a0]
        .cfi_restore 72
        .cfi_restore 73
        uzp2    v10.2d, v1.2d, v0.2d
        uzp1    v0.2d, v1.2d, v0.2d
        shl     v1.2d, v10.2d, #0x23
        ext     v2.16b, v11.16b, v10.16b, #8
        usra    v0.2d, v1.2d, #6
        ldp     d10, d11, [sp, #0x1b0]
        .cfi_restore 74
        .cfi_restore 75
        add     sp, sp, #0x230
        .cfi_adjust_cfa_offset -560
        usra    v0.2d, v2.2d, #0x1d
        str     q0, [x0, #0x110]
        ret
END_COMPOSITE(karat_step_mul_32_aarch64)

NOTES

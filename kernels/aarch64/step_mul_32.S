/* karat_step_mul_32_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 150 --islands 2 --apart x0,x1,x2,x3,x4,x5 --across
 * 4927.0 cycles instead of 6156.0, bound 2596.0 (simulated, one run after another); 8809 of 8819 instructions have another place.
 * Made from code with the SHA-256 139bcd60e834d6040966c78e83c377951da444ac3ab7390ce1b95e1a0cfc525c.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_step_mul_32_aarch64)
        movi    v0.16b, #0xff
        ushr    v0.2d, v0.2d, #0x23
        sub     sp, sp, #0x230
        .cfi_adjust_cfa_offset 560
        str     x24, [sp, #0x208]
        .cfi_rel_offset 24, 520
        movi    v1.2d, #0000000000000000
        ldp     q2, q3, [x2]
        ldp     q4, q5, [x2, #0x20]
        ldp     q6, q7, [x2]
        ldp     q16, q17, [x2, #0x40]
        ldp     q18, q19, [x2, #0x20]
        ldp     q20, q21, [x2]
        ldp     q22, q23, [x2, #0x60]
        ldp     q24, q25, [x2, #0x40]
        ldp     q26, q27, [x2, #0x80]
        ldp     q28, q29, [x2, #0x120]
        stp     d8, d9, [sp, #0x1a0]
        .cfi_rel_offset 72, 416
        .cfi_rel_offset 73, 424
        ldp     q8, q9, [x2, #0xa0]
        stp     d12, d13, [sp, #0x1c0]
        .cfi_rel_offset 76, 448
        .cfi_rel_offset 77, 456
        ldp     q12, q13, [x2, #0xc0]
        stp     x19, x20, [sp, #0x1e0]
        .cfi_rel_offset 19, 480
        .cfi_rel_offset 20, 488
        stp     d10, d11, [sp, #0x1b0]
        .cfi_rel_offset 74, 432
        .cfi_rel_offset 75, 440
        ldp     q10, q11, [x2, #0xe0]
        stp     x21, x22, [sp, #0x1f0]
        .cfi_rel_offset 21, 496
        .cfi_rel_offset 22, 504
        str     x26, [sp, #0x218]
        .cfi_rel_offset 26, 536
        str     x25, [sp, #0x210]
        .cfi_rel_offset 25, 528
        stp     d14, d15, [sp, #0x1d0]
        .cfi_rel_offset 78, 464
        .cfi_rel_offset 79, 472
        str     x23, [sp, #0x200]
        .cfi_rel_offset 23, 512
        str     x28, [sp, #0x228]
        .cfi_rel_offset 28, 552
        ldp     x23, x24, [x4]
        lsl     x24, x24, #0x3a
        str     x27, [sp, #0x220]
        .cfi_rel_offset 27, 544
        adds    x23, x23, x24
        ldr     x24, [x4, #0x58]
        ldp     x25, x19, [x4, #0x10]
        lsr     x25, x25, #0xc
        lsl     x19, x19, #0x2e
        ldp     x20, x21, [x4, #8]
        lsl     x21, x21, #0x34
        lsr     x20, x20, #6
        adcs    x20, x20, x21
        ldp     x21, x22, [x4, #0x18]
        lsl     x22, x22, #0x28
        adcs    x25, x25, x19
        stp     x23, x20, [x3]
        lsr     x23, x21, #0x12
        adcs    x23, x23, x22
        stp     x25, x23, [x3, #0x10]
        ldp     x23, x25, [x4, #0x20]
        lsr     x23, x23, #0x18
        lsl     x25, x25, #0x22
        ldp     x19, x20, [x4, #0x38]
        adcs    x23, x23, x25
        lsr     x25, x19, #0x2a
        ldp     x19, x21, [x4, #0x30]
        lsl     x21, x21, #0x16
        lsr     x19, x19, #0x24
        ldp     x22, x28, [x4, #0x28]
        lsr     x22, x22, #0x1e
        lsl     x28, x28, #0x1c
        adcs    x22, x22, x28
        stp     x23, x22, [x3, #0x20]
        adcs    x23, x19, x21
        ldp     x19, x21, [x4, #0x40]
        lsl     x20, x20, #0x10
        adcs    x25, x25, x20
        stp     x23, x25, [x3, #0x30]
        lsr     x23, x19, #0x30
        lsl     x25, x21, #0xa
        ldp     x19, x20, [x4, #0x48]
        lsr     x19, x19, #0x36
        lsl     x20, x20, #4
        ldp     x21, x22, [x4, #0x58]
        orr     x24, x19, x24, lsl #62
        adcs    x23, x23, x25
        ldp     x25, x19, [x4, #0x60]
        lsl     x22, x22, #0x38
        lsr     x21, x21, #2
        ldr     x28, [x4, #0x50]
        adcs    x24, x24, x20
        lsr     x25, x25, #8
        stp     x23, x24, [x3, #0x40]
        orr     x23, x22, x28, lsr #60
        adcs    x23, x21, x23
        ldp     x24, x20, [x4, #0x80]
        lsl     x19, x19, #0x32
        adcs    x25, x25, x19
        ldp     x19, x21, [x4, #0x68]
        lsr     x19, x19, #0xe
        lsl     x21, x21, #0x2c
        ldp     x22, x28, [x4, #0x70]
        lsl     x28, x28, #0x26
        lsl     x20, x20, #0x1a
        ldp     x27, x26, [x4, #0x78]
        lsl     x26, x26, #0x20
        adcs    x19, x19, x21
        stp     x23, x25, [x3, #0x50]
        lsr     x23, x22, #0x14
        adcs    x23, x23, x28
        lsr     x25, x27, #0x1a
        adcs    x25, x25, x26
        stp     x19, x23, [x3, #0x60]
        lsr     x23, x24, #0x20
        adcs    x23, x23, x20
        stp     x25, x23, [x3, #0x70]
        ldp     x23, x24, [x4, #0x90]
        lsr     x23, x23, #0x2c
        lsl     x24, x24, #0xe
        ldp     x25, x19, [x4, #0x88]
        lsr     x25, x25, #0x26
        lsl     x19, x19, #0x14
        adcs    x25, x25, x19
        ldp     x19, x20, [x4, #0xa0]
        adcs    x23, x23, x24
        ldr     x24, [x4, #0xb0]
        lsr     x19, x19, #0x38
        lsl     x20, x20, #2
        stp     x25, x23, [x3, #0x80]
        orr     x23, x19, x24, lsl #60
        ldp     x24, x25, [x4, #0x98]
        lsr     x24, x24, #0x32
        lsl     x25, x25, #8
        adcs    x24, x24, x25
        ldp     x25, x19, [x4, #0xb0]
        adcs    x23, x23, x20
        ldr     x20, [x4, #0xa8]
        lsl     x19, x19, #0x36
        orr     x19, x19, x20, lsr #62
        ldp     x20, x21, [x4, #0xb8]
        lsr     x20, x20, #0xa
        lsl     x21, x21, #0x30
        stp     x24, x23, [x3, #0x90]
        lsr     x23, x25, #4
        adcs    x23, x23, x19
        ldp     x24, x25, [x4, #0xc8]
        adcs    x19, x20, x21
        lsl     x25, x25, #0x24
        ldp     x20, x21, [x4, #0xc0]
        lsl     x21, x21, #0x2a
        lsr     x24, x24, #0x16
        ldp     x22, x28, [x4, #0xd0]
        lsr     x22, x22, #0x1c
        lsr     x20, x20, #0x10
        ldp     x27, x26, [x4, #0xe8]
        adcs    x20, x20, x21
        adcs    x24, x24, x25
        stp     x23, x19, [x3, #0xa0]
        lsl     x23, x28, #0x1e
        adcs    x23, x22, x23
        stp     x20, x24, [x3, #0xb0]
        lsl     x24, x26, #0xc
        lsr     x25, x27, #0x2e
        ldp     x19, x20, [x4, #0xd8]
        lsl     x20, x20, #0x18
        lsr     x19, x19, #0x22
        ldp     x21, x22, [x4, #0xe0]
        adcs    x19, x19, x20
        lsr     x20, x21, #0x28
        ldp     x21, x28, [x4, #0xf0]
        lsr     x21, x21, #0x34
        lsl     x28, x28, #6
        lsl     x22, x22, #0x12
        adcs    x20, x20, x22
        adcs    x24, x25, x24
        ldp     x25, x22, [x4, #0x110]
        adcs    x21, x21, x28
        lsl     x22, x22, #0x2e
        stp     x23, x19, [x3, #0xc0]
        lsr     x23, x25, #0xc
        stp     x20, x24, [x3, #0xd0]
        ldr     x24, [x4, #0xf8]
        ldp     x25, x19, [x4, #0x100]
        lsl     x19, x19, #0x3a
        orr     x24, x19, x24, lsr #58
        adcs    x24, x25, x24
        stp     x21, x24, [x3, #0xe0]
        ldp     x24, x25, [x4, #0x108]
        lsl     x25, x25, #0x34
        lsr     x24, x24, #6
        adcs    x24, x24, x25
        ldp     x25, x19, [x3]
        adcs    x23, x23, x22
        ldp     x20, x21, [x5]
        ldp     x22, x28, [x3, #0x10]
        stp     x24, x23, [x3, #0xf0]
        subs    x23, x25, x22
        sbcs    x24, x19, x28
        ldp     x27, x26, [x5, #0x10]
        csetm   x4, lo
        cmn     x4, #1
        eor     x23, x23, x4
        adcs    x23, x23, xzr
        eor     x24, x24, x4
        adcs    x24, x24, xzr
        subs    x6, x27, x20
        sbcs    x7, x26, x21
        csetm   x8, lo
        cmn     x8, #1
        eor     x7, x7, x8
        eor     x6, x6, x8
        adcs    x6, x6, xzr
        umulh   x9, x25, x20
        adcs    x7, x7, xzr
        eor     x4, x4, x8
        umulh   x8, x25, x21
        mul     x10, x25, x21
        mul     x25, x25, x20
        adds    x9, x9, x10
        mul     x10, x19, x21
        adcs    x8, x8, x10
        mul     x10, x19, x20
        umulh   x21, x19, x21
        adc     x21, x21, xzr
        adds    x9, x9, x10
        umulh   x19, x19, x20
        adcs    x19, x8, x19
        adc     x20, x21, xzr
        mul     x21, x22, x26
        umulh   x8, x22, x26
        umulh   x10, x22, x27
        mul     x22, x22, x27
        adds    x21, x10, x21
        mul     x10, x28, x26
        adcs    x8, x8, x10
        umulh   x26, x28, x26
        adc     x26, x26, xzr
        mul     x10, x28, x27
        adds    x21, x21, x10
        umulh   x28, x28, x27
        adcs    x28, x8, x28
        adc     x27, x26, xzr
        mul     x26, x23, x7
        umulh   x8, x23, x6
        umulh   x10, x23, x7
        mul     x23, x23, x6
        adds    x26, x8, x26
        umulh   x8, x24, x7
        mul     x7, x24, x7
        adcs    x7, x10, x7
        adc     x8, x8, xzr
        mul     x10, x24, x6
        adds    x26, x26, x10
        umulh   x24, x24, x6
        eor     x23, x23, x4
        eor     x26, x26, x4
        adcs    x24, x7, x24
        adc     x6, x8, xzr
        cmn     x4, #1
        adcs    x23, x23, x25
        adcs    x26, x26, x9
        eor     x6, x6, x4
        eor     x24, x24, x4
        adcs    x24, x24, x19
        adcs    x6, x6, x20
        adc     x4, x4, xzr
        adds    x23, x23, x22
        adcs    x26, x26, x21
        adcs    x24, x24, x28
        adcs    x6, x6, x27
        adc     x4, x4, xzr
        adds    x23, x19, x23
        adcs    x19, x20, x26
        adcs    x24, x22, x24
        stp     x25, x9, [x1]
        adcs    x25, x21, x6
        adcs    x20, x28, x4
        ldr     d14, [x1]
        adcs    x21, x27, xzr
        ldp     x22, x28, [x3, #0x20]
        ushr    v15.2d, v14.2d, #0x1d
        uzp1    v14.2d, v14.2d, v15.2d
        stp     x23, x19, [x1, #0x10]
        and     v14.16b, v14.16b, v0.16b
        ldp     d15, d29, [x1]
        ldp     x23, x19, [x3, #0x30]
        ushr    v15.2d, v15.2d, #0x3a
        stp     x24, x25, [x1, #0x20]
        shl     v29.2d, v29.2d, #0xc
        ldp     x24, x25, [x5, #0x20]
        usra    v15.2d, v29.2d, #6
        ldp     d29, d30, [x1, #8]
        umlal   v15.2d, v2.2s, v14.s[0]
        stp     x20, x21, [x1, #0x30]
        subs    x20, x22, x23
        umlal2  v15.2d, v2.4s, v14.s[2]
        ushr    v2.2d, v29.2d, #0x34
        ldp     x21, x27, [x5, #0x30]
        sbcs    x26, x28, x19
        shl     v29.2d, v30.2d, #0x12
        csetm   x4, lo
        eor     x20, x20, x4
        cmn     x4, #1
        usra    v2.2d, v29.2d, #6
        ext     v29.16b, v1.16b, v15.16b, #8
        adcs    x20, x20, xzr
        eor     x26, x26, x4
        usra    v15.2d, v29.2d, #0x1d
        and     v29.16b, v15.16b, v0.16b
        adcs    x26, x26, xzr
        subs    x6, x21, x24
        ext     v15.16b, v15.16b, v1.16b, #8
        usra    v2.2d, v15.2d, #0x1d
        sbcs    x7, x27, x25
        csetm   x8, lo
        umlal   v2.2d, v3.2s, v14.s[0]
        cmn     x8, #1
        eor     x7, x7, x8
        eor     x6, x6, x8
        umlal2  v2.2d, v3.4s, v14.s[2]
        adcs    x6, x6, xzr
        adcs    x7, x7, xzr
        umulh   x9, x22, x24
        umull   v15.2d, v4.2s, v14.s[0]
        eor     x4, x4, x8
        umlal2  v15.2d, v4.4s, v14.s[2]
        uzp1    v3.4s, v14.4s, v29.4s
        umlal   v2.2d, v6.2s, v29.s[0]
        umull   v4.2d, v5.2s, v14.s[0]
        mul     x8, x22, x25
        umlal2  v2.2d, v6.4s, v29.s[2]
        umlal2  v4.2d, v5.4s, v14.s[2]
        ext     v5.16b, v1.16b, v2.16b, #8
        usra    v2.2d, v5.2d, #0x1d
        ext     v5.16b, v2.16b, v1.16b, #8
        umulh   x10, x22, x25
        and     v2.16b, v2.16b, v0.16b
        umull   v6.2d, v16.2s, v14.s[0]
        umlal2  v6.2d, v16.4s, v14.s[2]
        umlal   v4.2d, v18.2s, v29.s[0]
        mul     x22, x22, x24
        adds    x8, x9, x8
        umlal2  v4.2d, v18.4s, v29.s[2]
        ldp     q16, q18, [x2, #0x140]
        umull   v18.2d, v17.2s, v14.s[0]
        mul     x9, x28, x25
        adcs    x9, x10, x9
        umlal2  v18.2d, v17.4s, v14.s[2]
        umlal   v6.2d, v19.2s, v29.s[0]
        umlal2  v6.2d, v19.4s, v29.s[2]
        umulh   x25, x28, x25
        umull   v17.2d, v22.2s, v14.s[0]
        adc     x25, x25, xzr
        umlal2  v17.2d, v22.4s, v14.s[2]
        umlal   v18.2d, v24.2s, v29.s[0]
        umlal2  v18.2d, v24.4s, v29.s[2]
        ldp     d19, d22, [x1, #0x10]
        umulh   x10, x28, x24
        umull   v24.2d, v23.2s, v14.s[0]
        usra    v15.2d, v19.2d, #0x2e
        umlal2  v24.2d, v23.4s, v14.s[2]
        shl     v19.2d, v22.2d, #0x18
        umlal   v17.2d, v25.2s, v29.s[0]
        usra    v15.2d, v19.2d, #6
        ldp     q19, q22, [x2, #0x20]
        usra    v15.2d, v5.2d, #0x1d
        umlal   v15.2d, v7.2s, v29.s[0]
        mul     x24, x28, x24
        adds    x24, x8, x24
        umlal2  v15.2d, v7.4s, v29.s[2]
        adcs    x28, x9, x10
        adc     x25, x25, xzr
        umlal   v15.2d, v20.2s, v2.s[0]
        ldp     q5, q7, [x2, #0x60]
        umlal2  v15.2d, v20.4s, v2.s[2]
        ext     v20.16b, v1.16b, v15.16b, #8
        mul     x8, x23, x27
        usra    v15.2d, v20.2d, #0x1d
        ext     v20.16b, v15.16b, v1.16b, #8
        and     v15.16b, v15.16b, v0.16b
        umulh   x9, x23, x21
        umlal   v6.2d, v19.2s, v2.s[0]
        umlal2  v6.2d, v19.4s, v2.s[2]
        uzp1    v19.4s, v2.4s, v15.4s
        umlal2  v17.2d, v25.4s, v29.s[2]
        umlal   v18.2d, v22.2s, v2.s[0]
        mul     x10, x23, x21
        adds    x8, x9, x8
        umull   v23.2d, v26.2s, v14.s[0]
        umlal2  v18.2d, v22.4s, v2.s[2]
        umlal2  v23.2d, v26.4s, v14.s[2]
        ldp     q22, q25, [x2]
        umulh   x23, x23, x27
        umlal   v24.2d, v5.2s, v29.s[0]
        umlal2  v24.2d, v5.4s, v29.s[2]
        umull   v5.2d, v27.2s, v14.s[0]
        umlal2  v5.2d, v27.4s, v14.s[2]
        mul     x9, x19, x27
        adcs    x23, x23, x9
        umlal   v23.2d, v7.2s, v29.s[0]
        umlal2  v23.2d, v7.4s, v29.s[2]
        ldp     q7, q26, [x2, #0x40]
        umull   v27.2d, v8.2s, v14.s[0]
        umulh   x27, x19, x27
        umlal2  v27.2d, v8.4s, v14.s[2]
        adc     x27, x27, xzr
        umull   v8.2d, v9.2s, v14.s[0]
        umlal   v17.2d, v7.2s, v2.s[0]
        umlal2  v17.2d, v7.4s, v2.s[2]
        mul     x9, x19, x21
        adds    x8, x8, x9
        umlal   v24.2d, v26.2s, v2.s[0]
        umlal2  v24.2d, v26.4s, v2.s[2]
        umlal2  v8.2d, v9.4s, v14.s[2]
        ldp     q9, q7, [x2, #0x20]
        umulh   x19, x19, x21
        umull   v26.2d, v12.2s, v14.s[0]
        adcs    x23, x23, x19
        adc     x19, x27, xzr
        umlal2  v26.2d, v12.4s, v14.s[2]
        umull   v12.2d, v13.2s, v14.s[0]
        umlal   v18.2d, v9.2s, v15.s[0]
        umulh   x21, x20, x6
        umlal2  v18.2d, v9.4s, v15.s[2]
        umlal   v17.2d, v7.2s, v15.s[0]
        umlal2  v17.2d, v7.4s, v15.s[2]
        umlal2  v12.2d, v13.4s, v14.s[2]
        ldp     q13, q9, [x2, #0x80]
        mul     x27, x20, x6
        umull   v7.2d, v10.2s, v14.s[0]
        umlal2  v7.2d, v10.4s, v14.s[2]
        umull   v10.2d, v11.2s, v14.s[0]
        mul     x9, x20, x7
        adds    x21, x21, x9
        umlal   v5.2d, v13.2s, v29.s[0]
        umlal2  v5.2d, v13.4s, v29.s[2]
        umlal   v27.2d, v9.2s, v29.s[0]
        umulh   x20, x20, x7
        umlal2  v27.2d, v9.4s, v29.s[2]
        umlal2  v10.2d, v11.4s, v14.s[2]
        ldp     q13, q9, [x2, #0x60]
        ldp     q11, q30, [x2, #0x100]
        umulh   x9, x26, x7
        umlal   v23.2d, v13.2s, v2.s[0]
        umlal2  v23.2d, v13.4s, v2.s[2]
        umlal   v5.2d, v9.2s, v2.s[0]
        mul     x7, x26, x7
        adcs    x20, x20, x7
        adc     x7, x9, xzr
        umlal2  v5.2d, v9.4s, v2.s[2]
        umull   v13.2d, v11.2s, v14.s[0]
        umlal2  v13.2d, v11.4s, v14.s[2]
        mul     x9, x26, x6
        adds    x21, x21, x9
        umull   v9.2d, v30.2s, v14.s[0]
        umlal2  v9.2d, v30.4s, v14.s[2]
        ldp     q14, q11, [x2, #0xa0]
        umulh   x26, x26, x6
        eor     x27, x27, x4
        eor     x21, x21, x4
        adcs    x20, x20, x26
        eor     x20, x20, x4
        adc     x26, x7, xzr
        cmn     x4, #1
        adcs    x27, x27, x22
        adcs    x21, x21, x24
        umlal   v8.2d, v14.2s, v29.s[0]
        eor     x26, x26, x4
        adcs    x20, x20, x28
        adcs    x26, x26, x25
        umlal2  v8.2d, v14.4s, v29.s[2]
        adc     x4, x4, xzr
        adds    x27, x27, x10
        adcs    x21, x21, x8
        umlal   v26.2d, v11.2s, v29.s[0]
        adcs    x20, x20, x23
        adcs    x26, x26, x19
        adc     x4, x4, xzr
        umlal2  v26.2d, v11.4s, v29.s[2]
        adds    x28, x28, x27
        adcs    x25, x25, x21
        adcs    x20, x10, x20
        stp     x22, x24, [x1, #0x40]
        adcs    x24, x8, x26
        adcs    x23, x23, x4
        stp     x28, x25, [x1, #0x50]
        adcs    x25, x19, xzr
        ldp     x19, x21, [x3]
        ldp     x22, x28, [x3, #0x10]
        stp     x20, x24, [x1, #0x60]
        ldp     x24, x20, [x3, #0x20]
        stp     x23, x25, [x1, #0x70]
        subs    x23, x19, x24
        sbcs    x24, x21, x20
        ldp     x25, x19, [x3, #0x30]
        sbcs    x25, x22, x25
        sbcs    x19, x28, x19
        csetm   x20, lo
        eor     x23, x23, x20
        cmn     x20, #1
        eor     x24, x24, x20
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        eor     x25, x25, x20
        eor     x19, x19, x20
        ldp     x21, x22, [x5, #0x20]
        ldp     x28, x27, [x5, #0x30]
        adcs    x25, x25, xzr
        adcs    x19, x19, xzr
        ldp     x26, x4, [x5, #0x10]
        ldp     x6, x7, [x5]
        subs    x21, x21, x6
        sbcs    x22, x22, x7
        sbcs    x28, x28, x26
        sbcs    x27, x27, x4
        csetm   x26, lo
        eor     x21, x21, x26
        eor     x27, x27, x26
        eor     x22, x22, x26
        eor     x28, x28, x26
        cmn     x26, #1
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        adcs    x28, x28, xzr
        adcs    x27, x27, xzr
        subs    x4, x23, x25
        sbcs    x6, x24, x19
        csetm   x7, lo
        eor     x20, x20, x26
        eor     x26, x4, x7
        cmn     x7, #1
        eor     x4, x6, x7
        adcs    x26, x26, xzr
        adcs    x4, x4, xzr
        subs    x6, x28, x21
        sbcs    x8, x27, x22
        csetm   x9, lo
        eor     x6, x6, x9
        cmn     x9, #1
        adcs    x6, x6, xzr
        eor     x8, x8, x9
        umulh   x10, x23, x21
        adcs    x8, x8, xzr
        eor     x7, x7, x9
        ldp     q14, q11, [x2, #0xc0]
        mul     x9, x23, x22
        umlal   v12.2d, v14.2s, v29.s[0]
        umlal2  v12.2d, v14.4s, v29.s[2]
        umulh   x11, x23, x22
        umlal   v7.2d, v11.2s, v29.s[0]
        umlal2  v7.2d, v11.4s, v29.s[2]
        ldp     q14, q11, [x2, #0xe0]
        mul     x23, x23, x21
        adds    x9, x10, x9
        umlal   v10.2d, v14.2s, v29.s[0]
        umlal2  v10.2d, v14.4s, v29.s[2]
        mul     x10, x24, x22
        adcs    x10, x11, x10
        umlal   v13.2d, v11.2s, v29.s[0]
        umlal2  v13.2d, v11.4s, v29.s[2]
        ldp     q14, q11, [x2, #0x100]
        umulh   x22, x24, x22
        adc     x22, x22, xzr
        umlal   v9.2d, v14.2s, v29.s[0]
        umlal2  v9.2d, v14.4s, v29.s[2]
        mul     x11, x24, x21
        adds    x9, x9, x11
        umull   v14.2d, v11.2s, v29.s[0]
        umlal2  v14.2d, v11.4s, v29.s[2]
        umlal   v14.2d, v28.2s, v3.s[0]
        umulh   x24, x24, x21
        umlal2  v14.2d, v28.4s, v3.s[1]
        ldp     q11, q28, [x2]
        adcs    x24, x10, x24
        adc     x21, x22, xzr
        umulh   x22, x25, x28
        mul     x10, x25, x27
        umulh   x11, x25, x27
        mul     x25, x25, x28
        adds    x22, x22, x10
        umulh   x10, x19, x27
        mul     x27, x19, x27
        adcs    x27, x11, x27
        adc     x10, x10, xzr
        umulh   x11, x19, x28
        mul     x19, x19, x28
        adds    x19, x22, x19
        adcs    x22, x27, x11
        adc     x28, x10, xzr
        mul     x27, x26, x6
        umulh   x10, x26, x6
        umulh   x11, x26, x8
        mul     x26, x26, x8
        adds    x26, x10, x26
        mul     x10, x4, x8
        adcs    x10, x11, x10
        umulh   x8, x4, x8
        adc     x8, x8, xzr
        mul     x11, x4, x6
        adds    x26, x26, x11
        umulh   x4, x4, x6
        eor     x26, x26, x7
        eor     x27, x27, x7
        adcs    x4, x10, x4
        adc     x6, x8, xzr
        eor     x4, x4, x7
        eor     x6, x6, x7
        cmn     x7, #1
        adcs    x27, x27, x23
        adcs    x26, x26, x9
        adcs    x4, x4, x24
        adcs    x6, x6, x21
        adc     x7, x7, xzr
        adds    x27, x27, x25
        adcs    x26, x26, x19
        adcs    x4, x4, x22
        adcs    x6, x6, x28
        adc     x7, x7, xzr
        adds    x24, x24, x27
        adcs    x21, x21, x26
        adcs    x25, x25, x4
        eor     x23, x23, x20
        adcs    x19, x19, x6
        eor     x27, x9, x20
        adcs    x22, x22, x7
        adcs    x28, x28, xzr
        eor     x21, x21, x20
        eor     x25, x25, x20
        eor     x24, x24, x20
        eor     x28, x28, x20
        cmn     x20, #1
        ldp     x26, x4, [x1]
        adcs    x23, x23, x26
        ldp     x26, x6, [x1, #0x10]
        adcs    x27, x27, x4
        adcs    x24, x24, x26
        ldp     x26, x4, [x1, #0x20]
        eor     x19, x19, x20
        ldp     x7, x8, [x1, #0x30]
        adcs    x21, x21, x6
        eor     x22, x22, x20
        adcs    x25, x25, x26
        adcs    x19, x19, x4
        adcs    x22, x22, x7
        adcs    x28, x28, x8
        ldp     x26, x4, [x1, #0x40]
        adc     x20, x20, xzr
        ldp     x6, x7, [x1, #0x50]
        adds    x23, x23, x26
        ldp     x26, x8, [x1, #0x60]
        adcs    x27, x27, x4
        adcs    x24, x24, x6
        adcs    x21, x21, x7
        adcs    x25, x25, x26
        ldp     x26, x4, [x1, #0x70]
        adcs    x19, x19, x8
        ldp     x6, x7, [x1, #0x20]
        adcs    x22, x22, x26
        adcs    x28, x28, x4
        adc     x20, x20, xzr
        ldp     x26, x4, [x1, #0x30]
        adds    x23, x6, x23
        adcs    x27, x7, x27
        stp     x23, x27, [x1, #0x20]
        adcs    x23, x26, x24
        ldp     d29, d30, [x1, #0x18]
        adcs    x24, x4, x21
        ldp     x21, x27, [x1, #0x50]
        usra    v4.2d, v29.2d, #0x28
        ldp     x26, x4, [x1, #0x40]
        adcs    x25, x26, x25
        adcs    x19, x4, x19
        shl     v29.2d, v30.2d, #0x1e
        adcs    x21, x21, x22
        ldp     x22, x26, [x1, #0x60]
        adcs    x28, x27, x28
        usra    v4.2d, v29.2d, #6
        ldp     x27, x4, [x1, #0x70]
        adcs    x20, x22, x20
        adcs    x22, x26, xzr
        usra    v4.2d, v20.2d, #0x1d
        umlal   v4.2d, v21.2s, v2.s[0]
        stp     x25, x19, [x1, #0x40]
        umlal2  v4.2d, v21.4s, v2.s[2]
        ldp     d20, d21, [x1, #0x20]
        adcs    x25, x27, xzr
        umlal   v4.2d, v22.2s, v15.s[0]
        stp     x23, x24, [x1, #0x30]
        adcs    x23, x4, xzr
        umlal2  v4.2d, v22.4s, v15.s[2]
        usra    v6.2d, v20.2d, #0x22
        stp     x21, x28, [x1, #0x50]
        ldp     x24, x19, [x3]
        ext     v20.16b, v1.16b, v4.16b, #8
        usra    v4.2d, v20.2d, #0x1d
        shl     v20.2d, v21.2d, #0x24
        ext     v21.16b, v4.16b, v1.16b, #8
        stp     x20, x22, [x1, #0x60]
        ldp     x20, x21, [x3, #0x40]
        usra    v6.2d, v20.2d, #6
        and     v4.16b, v4.16b, v0.16b
        ldp     x22, x28, [x3, #0x10]
        usra    v6.2d, v21.2d, #0x1d
        umlal   v6.2d, v25.2s, v15.s[0]
        ldp     x27, x26, [x3, #0x20]
        umlal2  v6.2d, v25.4s, v15.s[2]
        ldp     x4, x6, [x3, #0x50]
        umlal   v6.2d, v11.2s, v4.s[0]
        ldp     d20, d21, [x1, #0x28]
        umlal2  v6.2d, v11.4s, v4.s[2]
        ext     v11.16b, v1.16b, v6.16b, #8
        stp     x25, x23, [x1, #0x70]
        usra    v6.2d, v11.2d, #0x1d
        ldp     x23, x25, [x3, #0x60]
        subs    x24, x24, x20
        sbcs    x19, x19, x21
        usra    v18.2d, v20.2d, #0x1c
        sbcs    x20, x22, x4
        ldp     x21, x22, [x3, #0x30]
        sbcs    x28, x28, x6
        shl     v11.2d, v21.2d, #0x2a
        sbcs    x23, x27, x23
        usra    v18.2d, v11.2d, #6
        ext     v11.16b, v6.16b, v1.16b, #8
        usra    v18.2d, v11.2d, #0x1d
        ldp     q11, q20, [x2, #0x20]
        and     v6.16b, v6.16b, v0.16b
        ldp     q21, q22, [x2, #0x40]
        ldp     q25, q29, [x2, #0x80]
        umlal   v24.2d, v21.2s, v15.s[0]
        umlal2  v24.2d, v21.4s, v15.s[2]
        sbcs    x25, x26, x25
        umlal   v18.2d, v28.2s, v4.s[0]
        ldp     x27, x26, [x3, #0x70]
        sbcs    x21, x21, x27
        sbcs    x22, x22, x26
        umlal2  v18.2d, v28.4s, v4.s[2]
        csetm   x27, lo
        eor     x24, x24, x27
        eor     x23, x23, x27
        umlal   v23.2d, v22.2s, v15.s[0]
        eor     x20, x20, x27
        eor     x19, x19, x27
        eor     x25, x25, x27
        umlal   v17.2d, v11.2s, v4.s[0]
        eor     x21, x21, x27
        eor     x28, x28, x27
        cmn     x27, #1
        umlal2  v17.2d, v11.4s, v4.s[2]
        adcs    x24, x24, xzr
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        umlal2  v23.2d, v22.4s, v15.s[2]
        adcs    x28, x28, xzr
        adcs    x23, x23, xzr
        eor     x22, x22, x27
        stp     x24, x19, [x1, #0x80]
        umlal   v27.2d, v25.2s, v2.s[0]
        adcs    x24, x25, xzr
        stp     x20, x28, [x1, #0x90]
        umlal2  v27.2d, v25.4s, v2.s[2]
        adcs    x25, x21, xzr
        adcs    x19, x22, xzr
        ldp     x20, x21, [x5, #0x50]
        umlal   v24.2d, v20.2s, v4.s[0]
        uzp1    v11.4s, v4.4s, v6.4s
        ldp     x22, x28, [x5, #0x40]
        umlal2  v24.2d, v20.4s, v4.s[2]
        stp     x23, x24, [x1, #0xa0]
        umlal   v8.2d, v29.2s, v2.s[0]
        ldp     x23, x24, [x5, #0x60]
        umlal2  v8.2d, v29.4s, v2.s[2]
        stp     x25, x19, [x1, #0xb0]
        ldp     x25, x19, [x5]
        subs    x25, x22, x25
        sbcs    x19, x28, x19
        ldp     x22, x28, [x5, #0x10]
        sbcs    x20, x20, x22
        sbcs    x21, x21, x28
        ldp     x22, x28, [x5, #0x20]
        sbcs    x23, x23, x22
        sbcs    x24, x24, x28
        ldp     x22, x28, [x5, #0x70]
        ldp     x26, x4, [x5, #0x30]
        sbcs    x22, x22, x26
        sbcs    x28, x28, x4
        csetm   x26, lo
        eor     x20, x20, x26
        eor     x25, x25, x26
        eor     x19, x19, x26
        eor     x22, x22, x26
        eor     x23, x23, x26
        eor     x21, x21, x26
        cmn     x26, #1
        adcs    x25, x25, xzr
        adcs    x19, x19, xzr
        eor     x24, x24, x26
        adcs    x20, x20, xzr
        adcs    x21, x21, xzr
        adcs    x23, x23, xzr
        eor     x28, x28, x26
        stp     x25, x19, [x1, #0xc0]
        adcs    x24, x24, xzr
        adcs    x25, x22, xzr
        stp     x23, x24, [x1, #0xe0]
        adcs    x23, x28, xzr
        eor     x24, x27, x26
        stp     x20, x21, [x1, #0xd0]
        stp     x25, x23, [x1, #0xf0]
        ldp     x23, x25, [x1, #0x80]
        ldp     x19, x20, [x1, #0xc0]
        ldp     x21, x22, [x1, #0x90]
        ldp     q20, q21, [x2, #0x60]
        ldp     q22, q25, [x2]
        ldp     q28, q29, [x2, #0xa0]
        str     x24, [sp, #0x80]
        subs    x24, x23, x21
        sbcs    x28, x25, x22
        ldp     x27, x26, [x1, #0xd0]
        csetm   x4, lo
        eor     x24, x24, x4
        umlal   v5.2d, v20.2s, v15.s[0]
        eor     x28, x28, x4
        cmn     x4, #1
        adcs    x24, x24, xzr
        umlal2  v5.2d, v20.4s, v15.s[2]
        adcs    x28, x28, xzr
        subs    x6, x27, x19
        sbcs    x7, x26, x20
        umlal   v18.2d, v22.2s, v6.s[0]
        csetm   x8, lo
        eor     x6, x6, x8
        cmn     x8, #1
        umlal2  v18.2d, v22.4s, v6.s[2]
        adcs    x6, x6, xzr
        eor     x7, x7, x8
        adcs    x7, x7, xzr
        ext     v20.16b, v1.16b, v18.16b, #8
        mul     x9, x23, x20
        eor     x4, x4, x8
        usra    v18.2d, v20.2d, #0x1d
        umlal   v26.2d, v28.2s, v2.s[0]
        umlal   v27.2d, v21.2s, v15.s[0]
        ext     v20.16b, v18.16b, v1.16b, #8
        umlal2  v27.2d, v21.4s, v15.s[2]
        and     v18.16b, v18.16b, v0.16b
        umulh   x8, x23, x19
        umlal2  v26.2d, v28.4s, v2.s[2]
        ldp     q21, q22, [x2, #0x40]
        umlal   v12.2d, v29.2s, v2.s[0]
        umlal2  v12.2d, v29.4s, v2.s[2]
        ldp     q28, q29, [x2, #0xc0]
        mul     x10, x23, x19
        adds    x8, x8, x9
        umlal   v23.2d, v21.2s, v4.s[0]
        umlal2  v23.2d, v21.4s, v4.s[2]
        umlal   v5.2d, v22.2s, v4.s[0]
        mul     x9, x25, x20
        umlal2  v5.2d, v22.4s, v4.s[2]
        ldp     q21, q22, [x2, #0x160]
        umlal   v7.2d, v28.2s, v2.s[0]
        umlal2  v7.2d, v28.4s, v2.s[2]
        umulh   x23, x23, x20
        umlal   v10.2d, v29.2s, v2.s[0]
        adcs    x23, x23, x9
        umlal2  v10.2d, v29.4s, v2.s[2]
        ldp     d22, d28, [x1, #0x30]
        ldp     q29, q30, [x2, #0xe0]
        usra    v17.2d, v22.2d, #0x16
        shl     v22.2d, v28.2d, #0x30
        umulh   x20, x25, x20
        usra    v17.2d, v22.2d, #6
        adc     x20, x20, xzr
        usra    v17.2d, v20.2d, #0x1d
        umlal   v17.2d, v25.2s, v6.s[0]
        umlal2  v17.2d, v25.4s, v6.s[2]
        ldp     q20, q22, [x2, #0x20]
        mul     x9, x25, x19
        adds    x8, x8, x9
        umlal   v13.2d, v29.2s, v2.s[0]
        umlal2  v13.2d, v29.4s, v2.s[2]
        umlal   v9.2d, v30.2s, v2.s[0]
        umulh   x25, x25, x19
        umlal   v24.2d, v20.2s, v6.s[0]
        adcs    x23, x23, x25
        adc     x25, x20, xzr
        umlal2  v24.2d, v20.4s, v6.s[2]
        ldp     q20, q25, [x2, #0x80]
        umlal   v23.2d, v22.2s, v6.s[0]
        umlal2  v23.2d, v22.4s, v6.s[2]
        umulh   x19, x21, x27
        umlal2  v9.2d, v30.4s, v2.s[2]
        ldp     q22, q28, [x2, #0x60]
        ldp     q29, q30, [x2, #0x100]
        umlal   v8.2d, v20.2s, v15.s[0]
        umlal2  v8.2d, v20.4s, v15.s[2]
        mul     x20, x21, x26
        umlal   v27.2d, v22.2s, v4.s[0]
        umlal   v26.2d, v25.2s, v15.s[0]
        umlal2  v27.2d, v22.4s, v4.s[2]
        mul     x9, x21, x27
        adds    x19, x19, x20
        umlal2  v26.2d, v25.4s, v15.s[2]
        umlal   v8.2d, v28.2s, v4.s[0]
        umlal2  v8.2d, v28.4s, v4.s[2]
        ldp     q20, q22, [x2]
        umulh   x20, x21, x26
        umlal   v14.2d, v29.2s, v2.s[0]
        umlal2  v14.2d, v29.4s, v2.s[2]
        umull   v25.2d, v30.2s, v2.s[0]
        umlal   v17.2d, v20.2s, v18.s[0]
        mul     x21, x22, x26
        adcs    x20, x20, x21
        umlal2  v17.2d, v20.4s, v18.s[2]
        ext     v20.16b, v1.16b, v17.16b, #8
        usra    v17.2d, v20.2d, #0x1d
        ext     v20.16b, v17.16b, v1.16b, #8
        and     v17.16b, v17.16b, v0.16b
        umulh   x21, x22, x26
        umlal2  v25.2d, v30.4s, v2.s[2]
        ldp     q2, q28, [x2, #0xa0]
        adc     x21, x21, xzr
        ldp     q29, q30, [x2, #0x120]
        umulh   x26, x22, x27
        umlal   v12.2d, v2.2s, v15.s[0]
        umlal2  v12.2d, v2.4s, v15.s[2]
        umlal   v7.2d, v28.2s, v15.s[0]
        umlal2  v7.2d, v28.4s, v15.s[2]
        mul     x22, x22, x27
        adds    x19, x19, x22
        adcs    x20, x20, x26
        umlal   v25.2d, v29.2s, v3.s[2]
        adc     x21, x21, xzr
        umlal2  v25.2d, v29.4s, v3.s[3]
        umlal   v25.2d, v30.2s, v3.s[0]
        umulh   x22, x24, x6
        umlal2  v25.2d, v30.4s, v3.s[1]
        ldp     q2, q28, [x2, #0x40]
        ldp     q29, q30, [x2, #0xc0]
        mul     x27, x24, x6
        umlal   v5.2d, v2.2s, v6.s[0]
        umlal2  v5.2d, v2.4s, v6.s[2]
        umlal   v27.2d, v28.2s, v6.s[0]
        mul     x26, x24, x7
        adds    x22, x22, x26
        umlal2  v27.2d, v28.4s, v6.s[2]
        umlal   v10.2d, v29.2s, v15.s[0]
        umlal2  v10.2d, v29.4s, v15.s[2]
        umulh   x24, x24, x7
        umlal   v13.2d, v30.2s, v15.s[0]
        umlal2  v13.2d, v30.4s, v15.s[2]
        ldp     q2, q28, [x2, #0x20]
        ldp     q29, q30, [x2, #0xe0]
        mul     x26, x28, x7
        adcs    x24, x24, x26
        umlal   v23.2d, v2.2s, v18.s[0]
        umlal2  v23.2d, v2.4s, v18.s[2]
        umulh   x26, x28, x7
        umlal   v5.2d, v28.2s, v18.s[0]
        adc     x26, x26, xzr
        umlal2  v5.2d, v28.4s, v18.s[2]
        umlal   v9.2d, v29.2s, v15.s[0]
        umlal2  v9.2d, v29.4s, v15.s[2]
        uzp1    v2.4s, v18.4s, v17.4s
        mul     x7, x28, x6
        adds    x22, x22, x7
        umlal   v14.2d, v30.2s, v15.s[0]
        umlal2  v14.2d, v30.4s, v15.s[2]
        ldp     q28, q29, [x2, #0x100]
        umulh   x28, x28, x6
        eor     x27, x27, x4
        eor     x22, x22, x4
        adcs    x24, x24, x28
        eor     x24, x24, x4
        adc     x28, x26, xzr
        cmn     x4, #1
        eor     x28, x28, x4
        adcs    x27, x27, x10
        umlal   v25.2d, v28.2s, v15.s[0]
        adcs    x22, x22, x8
        adcs    x24, x24, x23
        adcs    x28, x28, x25
        umlal2  v25.2d, v28.4s, v15.s[2]
        adc     x26, x4, xzr
        adds    x27, x27, x9
        adcs    x22, x22, x19
        umull   v28.2d, v29.2s, v15.s[0]
        adcs    x24, x24, x20
        adcs    x28, x28, x21
        adc     x26, x26, xzr
        umlal2  v28.2d, v29.4s, v15.s[2]
        adds    x23, x23, x27
        adcs    x25, x25, x22
        adcs    x24, x9, x24
        stp     x10, x8, [sp]
        adcs    x19, x19, x28
        adcs    x20, x20, x26
        stp     x23, x25, [sp, #0x10]
        adcs    x23, x21, xzr
        ldp     x25, x21, [x1, #0xa0]
        ldp     x22, x28, [x1, #0xb0]
        stp     x24, x19, [sp, #0x20]
        ldp     x24, x19, [x1, #0xe0]
        stp     x20, x23, [sp, #0x30]
        subs    x23, x25, x22
        sbcs    x20, x21, x28
        ldp     x27, x26, [x1, #0xf0]
        csetm   x4, lo
        cmn     x4, #1
        eor     x23, x23, x4
        adcs    x23, x23, xzr
        eor     x20, x20, x4
        adcs    x20, x20, xzr
        subs    x6, x27, x24
        sbcs    x7, x26, x19
        csetm   x8, lo
        eor     x7, x7, x8
        cmn     x8, #1
        eor     x6, x6, x8
        adcs    x6, x6, xzr
        umulh   x9, x25, x24
        mul     x10, x25, x19
        adcs    x7, x7, xzr
        adds    x9, x9, x10
        eor     x4, x4, x8
        ldp     q15, q29, [x2, #0x120]
        umlal   v28.2d, v15.2s, v19.s[0]
        umlal2  v28.2d, v15.4s, v19.s[1]
        mul     x8, x21, x19
        umlal   v28.2d, v29.2s, v3.s[2]
        umlal2  v28.2d, v29.4s, v3.s[3]
        umlal   v28.2d, v16.2s, v3.s[0]
        umulh   x10, x25, x19
        adcs    x8, x10, x8
        umlal2  v28.2d, v16.4s, v3.s[1]
        ldp     q15, q16, [x2, #0x60]
        umlal   v8.2d, v15.2s, v6.s[0]
        ldp     q29, q30, [x2, #0x80]
        umlal   v26.2d, v29.2s, v4.s[0]
        umlal2  v8.2d, v15.4s, v6.s[2]
        umulh   x19, x21, x19
        adc     x19, x19, xzr
        umlal2  v26.2d, v29.4s, v4.s[2]
        umlal   v26.2d, v16.2s, v6.s[0]
        umlal   v12.2d, v30.2s, v4.s[0]
        umlal2  v26.2d, v16.4s, v6.s[2]
        mul     x25, x25, x24
        umlal2  v12.2d, v30.4s, v4.s[2]
        ldp     q15, q16, [x2]
        ldp     q29, q30, [x2, #0xa0]
        umlal   v7.2d, v29.2s, v4.s[0]
        umlal2  v7.2d, v29.4s, v4.s[2]
        umulh   x10, x21, x24
        umlal   v10.2d, v30.2s, v4.s[0]
        umlal2  v10.2d, v30.4s, v4.s[2]
        ldp     q29, q30, [x2, #0xc0]
        umlal   v13.2d, v29.2s, v4.s[0]
        umlal2  v13.2d, v29.4s, v4.s[2]
        mul     x24, x21, x24
        adds    x24, x9, x24
        adcs    x21, x8, x10
        umlal   v9.2d, v30.2s, v4.s[0]
        adc     x19, x19, xzr
        umlal2  v9.2d, v30.4s, v4.s[2]
        ldp     q29, q30, [x2, #0xe0]
        umlal   v14.2d, v29.2s, v4.s[0]
        umulh   x8, x22, x27
        umlal2  v14.2d, v29.4s, v4.s[2]
        umlal   v25.2d, v30.2s, v4.s[0]
        umlal2  v25.2d, v30.4s, v4.s[2]
        ldp     q29, q30, [x2, #0x100]
        umlal   v28.2d, v29.2s, v4.s[0]
        mul     x9, x22, x26
        adds    x8, x8, x9
        umlal2  v28.2d, v29.4s, v4.s[2]
        umull   v29.2d, v30.2s, v4.s[0]
        umlal2  v29.2d, v30.4s, v4.s[2]
        ldp     q4, q30, [x2, #0x120]
        mul     x9, x28, x26
        umlal   v29.2d, v4.2s, v19.s[2]
        umlal2  v29.2d, v4.4s, v19.s[3]
        umlal   v29.2d, v30.2s, v19.s[0]
        umulh   x10, x22, x26
        adcs    x9, x10, x9
        umlal2  v29.2d, v30.4s, v19.s[1]
        ldp     q4, q30, [x2, #0x140]
        umlal   v29.2d, v4.2s, v3.s[2]
        umlal2  v29.2d, v4.4s, v3.s[3]
        umlal   v29.2d, v30.2s, v3.s[0]
        umulh   x26, x28, x26
        adc     x26, x26, xzr
        umlal2  v29.2d, v30.4s, v3.s[1]
        ldp     q4, q30, [x2, #0x80]
        umlal   v12.2d, v4.2s, v6.s[0]
        umlal2  v12.2d, v4.4s, v6.s[2]
        umlal   v7.2d, v30.2s, v6.s[0]
        mul     x22, x22, x27
        umlal2  v7.2d, v30.4s, v6.s[2]
        ldp     q4, q30, [x2, #0xa0]
        umlal   v10.2d, v4.2s, v6.s[0]
        umlal2  v10.2d, v4.4s, v6.s[2]
        mul     x10, x28, x27
        adds    x8, x8, x10
        umlal   v13.2d, v30.2s, v6.s[0]
        umlal2  v13.2d, v30.4s, v6.s[2]
        ldp     q4, q30, [x2, #0xc0]
        umlal   v9.2d, v4.2s, v6.s[0]
        umulh   x28, x28, x27
        adcs    x28, x9, x28
        adc     x27, x26, xzr
        umlal2  v9.2d, v4.4s, v6.s[2]
        umlal   v14.2d, v30.2s, v6.s[0]
        umlal2  v14.2d, v30.4s, v6.s[2]
        ldp     q4, q30, [x2, #0xe0]
        umlal   v25.2d, v4.2s, v6.s[0]
        mul     x26, x23, x7
        umlal2  v25.2d, v4.4s, v6.s[2]
        umlal   v28.2d, v30.2s, v6.s[0]
        umlal2  v28.2d, v30.4s, v6.s[2]
        ldp     q4, q30, [x2, #0x100]
        umulh   x9, x23, x6
        adds    x26, x9, x26
        umlal   v29.2d, v4.2s, v6.s[0]
        umlal2  v29.2d, v4.4s, v6.s[2]
        umull   v4.2d, v30.2s, v6.s[0]
        mul     x9, x23, x6
        mul     x10, x20, x7
        umulh   x11, x20, x7
        umulh   x23, x23, x7
        adcs    x23, x23, x10
        adc     x7, x11, xzr
        mul     x10, x20, x6
        adds    x26, x26, x10
        umulh   x20, x20, x6
        eor     x26, x26, x4
        adcs    x23, x23, x20
        adc     x20, x7, xzr
        cmn     x4, #1
        eor     x23, x23, x4
        eor     x20, x20, x4
        eor     x6, x9, x4
        adcs    x6, x6, x25
        adcs    x26, x26, x24
        adcs    x23, x23, x21
        adcs    x20, x20, x19
        adc     x4, x4, xzr
        adds    x6, x6, x22
        adcs    x26, x26, x8
        adcs    x23, x23, x28
        adcs    x20, x20, x27
        adc     x4, x4, xzr
        adds    x21, x21, x6
        adcs    x19, x19, x26
        stp     x25, x24, [sp, #0x40]
        adcs    x23, x22, x23
        stp     x21, x19, [sp, #0x50]
        adcs    x24, x8, x20
        ldp     x25, x19, [x1, #0x90]
        adcs    x20, x28, x4
        adcs    x21, x27, xzr
        ldp     x22, x28, [x1, #0xa0]
        ldp     x27, x26, [x1, #0x80]
        subs    x22, x27, x22
        sbcs    x28, x26, x28
        ldp     x27, x26, [x1, #0xb0]
        sbcs    x25, x25, x27
        sbcs    x19, x19, x26
        csetm   x27, lo
        stp     x20, x21, [sp, #0x70]
        stp     x23, x24, [sp, #0x60]
        eor     x23, x22, x27
        eor     x24, x19, x27
        eor     x19, x28, x27
        eor     x25, x25, x27
        ldp     x20, x21, [x1, #0xe0]
        cmn     x27, #1
        ldp     x22, x28, [x1, #0xf0]
        adcs    x23, x23, xzr
        adcs    x19, x19, xzr
        ldp     x26, x4, [x1, #0xc0]
        adcs    x25, x25, xzr
        adcs    x24, x24, xzr
        ldp     x6, x7, [x1, #0xd0]
        subs    x20, x20, x26
        sbcs    x21, x21, x4
        sbcs    x22, x22, x6
        sbcs    x28, x28, x7
        csetm   x26, lo
        cmn     x26, #1
        eor     x21, x21, x26
        eor     x20, x20, x26
        adcs    x20, x20, xzr
        adcs    x21, x21, xzr
        eor     x22, x22, x26
        adcs    x22, x22, xzr
        eor     x28, x28, x26
        adcs    x28, x28, xzr
        subs    x4, x23, x25
        sbcs    x6, x19, x24
        csetm   x7, lo
        subs    x8, x22, x20
        sbcs    x9, x28, x21
        eor     x4, x4, x7
        eor     x6, x6, x7
        csetm   x10, lo
        eor     x27, x27, x26
        cmn     x7, #1
        adcs    x26, x4, xzr
        adcs    x4, x6, xzr
        mul     x6, x23, x21
        eor     x8, x8, x10
        eor     x9, x9, x10
        cmn     x10, #1
        adcs    x8, x8, xzr
        adcs    x9, x9, xzr
        eor     x7, x7, x10
        umulh   x10, x23, x20
        adds    x6, x10, x6
        umulh   x10, x23, x21
        umulh   x11, x19, x21
        mul     x21, x19, x21
        adcs    x21, x10, x21
        adc     x10, x11, xzr
        umlal2  v4.2d, v30.4s, v6.s[2]
        ldp     q6, q30, [x2, #0x120]
        mul     x11, x19, x20
        adds    x6, x6, x11
        umlal   v4.2d, v6.2s, v11.s[0]
        umulh   x11, x25, x22
        umlal2  v4.2d, v6.4s, v11.s[1]
        umlal   v4.2d, v30.2s, v19.s[2]
        umlal2  v4.2d, v30.4s, v19.s[3]
        ldp     q6, q30, [x2, #0x140]
        mul     x23, x23, x20
        umlal   v4.2d, v6.2s, v19.s[0]
        umulh   x19, x19, x20
        umlal2  v4.2d, v6.4s, v19.s[1]
        adcs    x19, x21, x19
        adc     x20, x10, xzr
        umlal   v4.2d, v30.2s, v3.s[2]
        umlal2  v4.2d, v30.4s, v3.s[3]
        umlal   v4.2d, v21.2s, v3.s[0]
        mul     x21, x25, x28
        adds    x21, x11, x21
        umlal2  v4.2d, v21.4s, v3.s[1]
        ldp     q6, q21, [x2, #0x180]
        umulh   x10, x25, x28
        umulh   x11, x24, x28
        mul     x28, x24, x28
        adcs    x28, x10, x28
        adc     x10, x11, xzr
        mul     x25, x25, x22
        mul     x11, x24, x22
        adds    x21, x21, x11
        umulh   x24, x24, x22
        adcs    x24, x28, x24
        adc     x22, x10, xzr
        umulh   x28, x26, x8
        mul     x10, x26, x9
        adds    x28, x28, x10
        umulh   x10, x26, x9
        mul     x11, x4, x9
        adcs    x10, x10, x11
        mul     x26, x26, x8
        eor     x26, x26, x7
        umulh   x9, x4, x9
        adc     x9, x9, xzr
        mul     x11, x4, x8
        adds    x28, x28, x11
        eor     x28, x28, x7
        umulh   x4, x4, x8
        adcs    x4, x10, x4
        eor     x4, x4, x7
        adc     x8, x9, xzr
        cmn     x7, #1
        adcs    x26, x26, x23
        adcs    x28, x28, x6
        adcs    x4, x4, x19
        eor     x8, x8, x7
        adcs    x8, x8, x20
        adc     x7, x7, xzr
        adds    x26, x26, x25
        adcs    x28, x28, x21
        adcs    x4, x4, x24
        adcs    x8, x8, x22
        adc     x7, x7, xzr
        adds    x19, x19, x26
        adcs    x20, x20, x28
        adcs    x25, x25, x4
        eor     x23, x23, x27
        adcs    x21, x21, x8
        eor     x28, x6, x27
        adcs    x24, x24, x7
        eor     x19, x19, x27
        adcs    x22, x22, xzr
        eor     x20, x20, x27
        eor     x24, x24, x27
        eor     x25, x25, x27
        cmn     x27, #1
        ldp     x26, x4, [sp]
        adcs    x23, x23, x26
        ldp     x26, x6, [sp, #0x10]
        adcs    x28, x28, x4
        adcs    x19, x19, x26
        ldp     x26, x4, [sp, #0x20]
        adcs    x20, x20, x6
        adcs    x25, x25, x26
        ldp     x26, x6, [sp, #0x30]
        eor     x21, x21, x27
        adcs    x21, x21, x4
        adcs    x24, x24, x26
        eor     x22, x22, x27
        adcs    x22, x22, x6
        ldp     x26, x4, [sp, #0x40]
        adc     x27, x27, xzr
        adds    x23, x23, x26
        ldp     x26, x6, [sp, #0x60]
        adcs    x28, x28, x4
        ldp     x4, x7, [sp, #0x70]
        ldp     x8, x9, [sp, #0x50]
        adcs    x19, x19, x8
        adcs    x20, x20, x9
        adcs    x25, x25, x26
        adcs    x21, x21, x6
        ldp     x26, x6, [sp, #0x20]
        adcs    x24, x24, x4
        adcs    x22, x22, x7
        adc     x27, x27, xzr
        ldp     x4, x7, [sp, #0x30]
        adds    x23, x26, x23
        adcs    x28, x6, x28
        stp     x23, x28, [sp, #0x20]
        adcs    x23, x4, x19
        adcs    x19, x7, x20
        ldp     x20, x28, [sp, #0x40]
        adcs    x25, x20, x25
        adcs    x20, x28, x21
        ldp     x21, x28, [sp, #0x50]
        adcs    x24, x21, x24
        adcs    x21, x28, x22
        stp     x23, x19, [sp, #0x30]
        ldp     x23, x19, [sp, #0x60]
        adcs    x23, x23, x27
        adcs    x19, x19, xzr
        stp     x25, x20, [sp, #0x40]
        ldp     x25, x20, [sp, #0x70]
        adcs    x25, x25, xzr
        adcs    x20, x20, xzr
        stp     x24, x21, [sp, #0x50]
        stp     x23, x19, [sp, #0x60]
        ldp     x23, x24, [x3, #0x50]
        ldp     x19, x21, [x3, #0x40]
        ldp     x22, x28, [x5, #0x40]
        stp     x25, x20, [sp, #0x70]
        subs    x25, x19, x23
        sbcs    x20, x21, x24
        ldp     x27, x26, [x5, #0x50]
        csetm   x4, lo
        eor     x25, x25, x4
        cmn     x4, #1
        eor     x20, x20, x4
        adcs    x25, x25, xzr
        adcs    x20, x20, xzr
        subs    x6, x27, x22
        sbcs    x7, x26, x28
        csetm   x8, lo
        eor     x7, x7, x8
        eor     x6, x6, x8
        cmn     x8, #1
        adcs    x6, x6, xzr
        umulh   x9, x19, x22
        adcs    x7, x7, xzr
        eor     x4, x4, x8
        mul     x8, x19, x28
        umulh   x10, x19, x28
        mul     x19, x19, x22
        adds    x8, x9, x8
        mul     x9, x21, x28
        adcs    x9, x10, x9
        umulh   x28, x21, x28
        adc     x28, x28, xzr
        mul     x10, x21, x22
        adds    x8, x8, x10
        umulh   x21, x21, x22
        adcs    x21, x9, x21
        adc     x22, x28, xzr
        umulh   x28, x23, x27
        mul     x9, x23, x26
        umulh   x10, x23, x26
        mul     x23, x23, x27
        adds    x28, x28, x9
        mul     x9, x24, x26
        adcs    x9, x10, x9
        umulh   x26, x24, x26
        adc     x26, x26, xzr
        mul     x10, x24, x27
        adds    x28, x28, x10
        umulh   x24, x24, x27
        adcs    x24, x9, x24
        adc     x27, x26, xzr
        mul     x26, x25, x6
        umulh   x9, x25, x6
        mul     x10, x25, x7
        adds    x9, x9, x10
        umulh   x25, x25, x7
        mul     x10, x20, x7
        adcs    x25, x25, x10
        umulh   x7, x20, x7
        adc     x7, x7, xzr
        mul     x10, x20, x6
        adds    x9, x9, x10
        umulh   x20, x20, x6
        eor     x26, x26, x4
        eor     x6, x9, x4
        adcs    x25, x25, x20
        eor     x25, x25, x4
        adc     x20, x7, xzr
        eor     x20, x20, x4
        cmn     x4, #1
        adcs    x26, x26, x19
        adcs    x6, x6, x8
        adcs    x25, x25, x21
        adcs    x20, x20, x22
        adc     x4, x4, xzr
        adds    x26, x26, x23
        adcs    x6, x6, x28
        adcs    x25, x25, x24
        adcs    x20, x20, x27
        adc     x4, x4, xzr
        adds    x21, x21, x26
        adcs    x22, x22, x6
        adcs    x23, x23, x25
        stp     x19, x8, [x1, #0x80]
        adcs    x25, x28, x20
        adcs    x24, x24, x4
        stp     x21, x22, [x1, #0x90]
        adcs    x19, x27, xzr
        ldp     x20, x21, [x3, #0x70]
        ldp     x22, x28, [x3, #0x60]
        stp     x23, x25, [x1, #0xa0]
        ldp     x23, x25, [x5, #0x60]
        stp     x24, x19, [x1, #0xb0]
        subs    x24, x22, x20
        sbcs    x19, x28, x21
        ldp     x27, x26, [x5, #0x70]
        csetm   x4, lo
        eor     x24, x24, x4
        cmn     x4, #1
        eor     x19, x19, x4
        adcs    x24, x24, xzr
        adcs    x19, x19, xzr
        subs    x6, x27, x23
        sbcs    x7, x26, x25
        csetm   x8, lo
        cmn     x8, #1
        eor     x7, x7, x8
        eor     x6, x6, x8
        adcs    x6, x6, xzr
        umulh   x9, x22, x23
        adcs    x7, x7, xzr
        eor     x4, x4, x8
        mul     x8, x22, x25
        mul     x10, x22, x23
        adds    x8, x9, x8
        umulh   x22, x22, x25
        umulh   x9, x28, x25
        mul     x25, x28, x25
        adcs    x25, x22, x25
        adc     x22, x9, xzr
        umulh   x9, x28, x23
        mul     x23, x28, x23
        adds    x23, x8, x23
        adcs    x25, x25, x9
        adc     x22, x22, xzr
        umulh   x28, x20, x27
        mul     x8, x20, x26
        umulh   x9, x20, x26
        mul     x20, x20, x27
        adds    x28, x28, x8
        mul     x8, x21, x26
        adcs    x8, x9, x8
        umulh   x26, x21, x26
        adc     x26, x26, xzr
        mul     x9, x21, x27
        adds    x28, x28, x9
        umulh   x21, x21, x27
        adcs    x21, x8, x21
        adc     x27, x26, xzr
        umulh   x26, x24, x6
        mul     x8, x24, x6
        mul     x9, x24, x7
        adds    x26, x26, x9
        umulh   x24, x24, x7
        umulh   x9, x19, x7
        mul     x7, x19, x7
        adcs    x24, x24, x7
        adc     x7, x9, xzr
        mul     x9, x19, x6
        adds    x26, x26, x9
        umulh   x19, x19, x6
        eor     x6, x8, x4
        eor     x26, x26, x4
        adcs    x24, x24, x19
        adc     x19, x7, xzr
        cmn     x4, #1
        eor     x24, x24, x4
        eor     x19, x19, x4
        adcs    x6, x6, x10
        adcs    x26, x26, x23
        adcs    x24, x24, x25
        adcs    x19, x19, x22
        adc     x4, x4, xzr
        adds    x6, x6, x20
        adcs    x26, x26, x28
        adcs    x24, x24, x21
        adcs    x19, x19, x27
        adc     x4, x4, xzr
        adds    x25, x25, x6
        adcs    x22, x22, x26
        adcs    x24, x20, x24
        stp     x10, x23, [x1, #0xc0]
        adcs    x23, x28, x19
        adcs    x19, x21, x4
        stp     x25, x22, [x1, #0xd0]
        adcs    x25, x27, xzr
        ldp     x20, x21, [x3, #0x40]
        ldp     x22, x28, [x3, #0x50]
        stp     x24, x23, [x1, #0xe0]
        ldp     x23, x24, [x3, #0x60]
        stp     x19, x25, [x1, #0xf0]
        subs    x23, x20, x23
        sbcs    x24, x21, x24
        ldp     x25, x19, [x3, #0x70]
        sbcs    x25, x22, x25
        sbcs    x19, x28, x19
        csetm   x20, lo
        eor     x25, x25, x20
        eor     x23, x23, x20
        cmn     x20, #1
        eor     x19, x19, x20
        adcs    x23, x23, xzr
        eor     x24, x24, x20
        ldp     x21, x22, [x5, #0x60]
        adcs    x24, x24, xzr
        ldp     x28, x27, [x5, #0x70]
        adcs    x25, x25, xzr
        adcs    x19, x19, xzr
        ldp     x26, x4, [x5, #0x40]
        subs    x21, x21, x26
        sbcs    x22, x22, x4
        ldp     x26, x4, [x5, #0x50]
        sbcs    x28, x28, x26
        sbcs    x27, x27, x4
        csetm   x26, lo
        eor     x21, x21, x26
        cmn     x26, #1
        eor     x27, x27, x26
        adcs    x21, x21, xzr
        eor     x22, x22, x26
        eor     x28, x28, x26
        adcs    x22, x22, xzr
        adcs    x28, x28, xzr
        adcs    x27, x27, xzr
        subs    x4, x23, x25
        sbcs    x6, x24, x19
        csetm   x7, lo
        eor     x20, x20, x26
        cmn     x7, #1
        eor     x26, x4, x7
        eor     x4, x6, x7
        adcs    x26, x26, xzr
        adcs    x4, x4, xzr
        subs    x6, x28, x21
        sbcs    x8, x27, x22
        csetm   x9, lo
        eor     x8, x8, x9
        cmn     x9, #1
        eor     x6, x6, x9
        adcs    x6, x6, xzr
        adcs    x8, x8, xzr
        mul     x10, x23, x22
        eor     x7, x7, x9
        umulh   x9, x23, x21
        umulh   x11, x23, x22
        mul     x23, x23, x21
        adds    x9, x9, x10
        mul     x10, x24, x22
        adcs    x10, x11, x10
        mul     x11, x24, x21
        umulh   x22, x24, x22
        adc     x22, x22, xzr
        adds    x9, x9, x11
        umulh   x24, x24, x21
        adcs    x24, x10, x24
        adc     x21, x22, xzr
        umulh   x22, x25, x28
        mul     x10, x25, x27
        umulh   x11, x25, x27
        mul     x25, x25, x28
        adds    x22, x22, x10
        umulh   x10, x19, x27
        mul     x27, x19, x27
        adcs    x27, x11, x27
        adc     x10, x10, xzr
        mul     x11, x19, x28
        adds    x22, x22, x11
        umulh   x19, x19, x28
        adcs    x19, x27, x19
        adc     x28, x10, xzr
        mul     x27, x26, x6
        umulh   x10, x26, x6
        mul     x11, x26, x8
        adds    x10, x10, x11
        umulh   x26, x26, x8
        mul     x11, x4, x8
        adcs    x26, x26, x11
        mul     x11, x4, x6
        umulh   x8, x4, x8
        adc     x8, x8, xzr
        adds    x10, x10, x11
        umulh   x4, x4, x6
        eor     x27, x27, x7
        eor     x6, x10, x7
        adcs    x26, x26, x4
        adc     x4, x8, xzr
        cmn     x7, #1
        adcs    x27, x27, x23
        adcs    x6, x6, x9
        eor     x4, x4, x7
        eor     x26, x26, x7
        adcs    x26, x26, x24
        adcs    x4, x4, x21
        adc     x7, x7, xzr
        adds    x27, x27, x25
        adcs    x6, x6, x22
        adcs    x26, x26, x19
        adcs    x4, x4, x28
        adc     x7, x7, xzr
        adds    x24, x24, x27
        adcs    x21, x21, x6
        adcs    x25, x25, x26
        eor     x23, x23, x20
        adcs    x22, x22, x4
        adcs    x19, x19, x7
        adcs    x28, x28, xzr
        eor     x21, x21, x20
        eor     x25, x25, x20
        eor     x27, x9, x20
        eor     x22, x22, x20
        eor     x24, x24, x20
        ldp     x26, x4, [x1, #0x80]
        cmn     x20, #1
        eor     x19, x19, x20
        ldp     x6, x7, [x1, #0x90]
        eor     x28, x28, x20
        adcs    x23, x23, x26
        adcs    x27, x27, x4
        ldp     x26, x4, [x1, #0xa0]
        adcs    x24, x24, x6
        ldp     x6, x8, [x1, #0xb0]
        adcs    x21, x21, x7
        adcs    x25, x25, x26
        adcs    x22, x22, x4
        ldp     x26, x4, [x1, #0xc0]
        adcs    x19, x19, x6
        adcs    x28, x28, x8
        adc     x20, x20, xzr
        ldp     x6, x7, [x1, #0xd0]
        adds    x23, x23, x26
        ldp     x26, x8, [x1, #0xf0]
        adcs    x27, x27, x4
        adcs    x24, x24, x6
        adcs    x21, x21, x7
        ldp     x4, x6, [x1, #0xe0]
        adcs    x25, x25, x4
        adcs    x22, x22, x6
        ldp     x4, x6, [x1, #0xa0]
        adcs    x19, x19, x26
        adcs    x28, x28, x8
        adc     x20, x20, xzr
        adds    x23, x4, x23
        adcs    x27, x6, x27
        ldp     x26, x4, [x1, #0xc0]
        ldp     x6, x7, [x1, #0xb0]
        adcs    x24, x6, x24
        adcs    x21, x7, x21
        stp     x23, x27, [x1, #0xa0]
        adcs    x23, x26, x25
        adcs    x25, x4, x22
        ldp     x22, x27, [x1, #0xd0]
        adcs    x19, x22, x19
        adcs    x22, x27, x28
        stp     x24, x21, [x1, #0xb0]
        ldp     x24, x21, [x1, #0xe0]
        adcs    x24, x24, x20
        adcs    x20, x21, xzr
        ldp     x21, x28, [x1, #0xf0]
        adcs    x21, x21, xzr
        adcs    x28, x28, xzr
        stp     x23, x25, [x1, #0xc0]
        stp     x19, x22, [x1, #0xd0]
        stp     x24, x20, [x1, #0xe0]
        ldp     x23, x24, [x1]
        ldr     x25, [sp, #0x80]
        cmn     x25, #1
        ldp     x19, x20, [sp, #0x10]
        eor     x20, x20, x25
        eor     x19, x19, x25
        ldp     x22, x27, [sp]
        eor     x22, x22, x25
        adcs    x23, x23, x22
        ldp     x22, x26, [sp, #0x30]
        eor     x22, x22, x25
        eor     x27, x27, x25
        ldp     x4, x6, [x1, #0x30]
        adcs    x24, x24, x27
        eor     x27, x26, x25
        ldp     x26, x7, [sp, #0x40]
        eor     x7, x7, x25
        eor     x26, x26, x25
        ldp     x8, x9, [x1, #0x10]
        adcs    x19, x8, x19
        adcs    x20, x9, x20
        ldp     x8, x9, [x1, #0x20]
        ldp     x10, x11, [sp, #0x20]
        eor     x11, x11, x25
        eor     x10, x10, x25
        adcs    x8, x8, x10
        ldp     x10, x12, [x1, #0x50]
        adcs    x9, x9, x11
        ldp     x11, x13, [sp, #0x50]
        adcs    x22, x4, x22
        adcs    x27, x6, x27
        ldp     x4, x6, [x1, #0x60]
        eor     x11, x11, x25
        eor     x13, x13, x25
        stp     x21, x28, [x1, #0xf0]
        ldp     x21, x28, [x1, #0x40]
        adcs    x21, x21, x26
        adcs    x28, x28, x7
        ldp     x26, x7, [x1, #0x70]
        adcs    x10, x10, x11
        adcs    x11, x12, x13
        ldp     x12, x13, [sp, #0x70]
        eor     x12, x12, x25
        eor     x13, x13, x25
        stp     x23, x24, [sp]
        stp     x19, x20, [sp, #0x10]
        stp     x8, x9, [sp, #0x20]
        stp     x22, x27, [sp, #0x30]
        ldp     x23, x24, [sp, #0x60]
        eor     x23, x23, x25
        eor     x24, x24, x25
        adcs    x23, x4, x23
        adcs    x24, x6, x24
        adcs    x19, x26, x12
        adcs    x20, x7, x13
        adc     x25, x25, xzr
        stp     x21, x28, [sp, #0x40]
        stp     x10, x11, [sp, #0x50]
        stp     x23, x24, [sp, #0x60]
        ldp     x23, x24, [sp]
        ldp     x21, x22, [x1, #0x80]
        stp     x19, x20, [sp, #0x70]
        adds    x23, x23, x21
        adcs    x24, x24, x22
        ldp     x19, x20, [sp, #0x10]
        ldp     x21, x22, [x1, #0x90]
        adcs    x19, x19, x21
        adcs    x20, x20, x22
        ldp     x21, x22, [x1, #0xa0]
        ldp     x28, x27, [sp, #0x20]
        adcs    x21, x28, x21
        adcs    x22, x27, x22
        ldp     x28, x27, [sp, #0x30]
        ldp     x26, x4, [x1, #0xb0]
        adcs    x28, x28, x26
        adcs    x27, x27, x4
        ldp     x26, x4, [x1, #0xc0]
        ldp     x6, x7, [sp, #0x60]
        ldp     x8, x9, [x1, #0xe0]
        ldp     x10, x11, [sp, #0x40]
        adcs    x26, x10, x26
        adcs    x4, x11, x4
        ldp     x10, x11, [sp, #0x70]
        stp     x23, x24, [sp]
        ldp     x23, x24, [sp, #0x50]
        ldp     x12, x13, [x1, #0xf0]
        stp     x19, x20, [sp, #0x10]
        ldp     x19, x20, [x1, #0xd0]
        adcs    x23, x23, x19
        adcs    x24, x24, x20
        adcs    x19, x6, x8
        adcs    x20, x7, x9
        adcs    x6, x10, x12
        adcs    x7, x11, x13
        adc     x25, x25, xzr
        stp     x21, x22, [sp, #0x20]
        stp     x28, x27, [sp, #0x30]
        stp     x26, x4, [sp, #0x40]
        stp     x23, x24, [sp, #0x50]
        stp     x19, x20, [sp, #0x60]
        ldp     x23, x24, [x1, #0x40]
        ldp     x19, x20, [sp]
        stp     x6, x7, [sp, #0x70]
        adds    x23, x23, x19
        adcs    x24, x24, x20
        stp     x23, x24, [x1, #0x40]
        ldp     d21, d30, [x1, #0x38]
        ldp     x23, x24, [sp, #0x10]
        usra    v24.2d, v21.2d, #0x10
        ldp     x19, x20, [sp, #0x30]
        shl     v21.2d, v30.2d, #0x36
        ldp     x21, x22, [sp, #0x20]
        usra    v24.2d, v21.2d, #6
        ldp     x28, x27, [sp, #0x60]
        usra    v24.2d, v20.2d, #0x1d
        umlal   v24.2d, v22.2s, v18.s[0]
        ldp     x26, x4, [sp, #0x40]
        umlal2  v24.2d, v22.4s, v18.s[2]
        ldp     q20, q21, [x2, #0x40]
        umlal   v24.2d, v15.2s, v17.s[0]
        ldp     x6, x7, [sp, #0x50]
        umlal2  v24.2d, v15.4s, v17.s[2]
        ext     v15.16b, v1.16b, v24.16b, #8
        ldp     x8, x9, [sp, #0x70]
        usra    v24.2d, v15.2d, #0x1d
        ext     v15.16b, v24.16b, v1.16b, #8
        ldp     x10, x11, [x1, #0x50]
        adcs    x23, x10, x23
        umlal   v27.2d, v20.2s, v18.s[0]
        and     v22.16b, v24.16b, v0.16b
        adcs    x24, x11, x24
        ldp     x10, x11, [x1, #0x60]
        umlal2  v27.2d, v20.4s, v18.s[2]
        ldr     d20, [x1, #0x48]
        adcs    x21, x10, x21
        adcs    x22, x11, x22
        umlal   v8.2d, v21.2s, v18.s[0]
        stp     x23, x24, [x1, #0x50]
        umlal2  v8.2d, v21.4s, v18.s[2]
        ldp     q21, q24, [x2, #0x60]
        shl     v20.2d, v20.2d, #2
        stp     x21, x22, [x1, #0x60]
        ldp     x23, x24, [x1, #0x70]
        adcs    x23, x23, x19
        adcs    x24, x24, x20
        ldp     x19, x20, [x1, #0x90]
        umlal   v26.2d, v21.2s, v18.s[0]
        stp     x23, x24, [x1, #0x70]
        umlal2  v26.2d, v21.4s, v18.s[2]
        ldp     x23, x24, [x1, #0xb0]
        umlal   v12.2d, v24.2s, v18.s[0]
        ldp     x21, x22, [x1, #0x80]
        adcs    x21, x21, x26
        adcs    x22, x22, x4
        umlal2  v12.2d, v24.4s, v18.s[2]
        ldp     q21, q24, [x2, #0x80]
        adcs    x19, x19, x6
        adcs    x20, x20, x7
        ldp     x26, x4, [x1, #0xc0]
        ldp     x6, x7, [x1, #0xa0]
        adcs    x28, x6, x28
        adcs    x27, x7, x27
        stp     x21, x22, [x1, #0x80]
        adcs    x23, x23, x8
        adcs    x24, x24, x9
        umlal   v7.2d, v21.2s, v18.s[0]
        stp     x19, x20, [x1, #0x90]
        adcs    x25, x26, x25
        umlal2  v7.2d, v21.4s, v18.s[2]
        ldp     x19, x20, [x1, #0xd0]
        adcs    x21, x4, xzr
        adcs    x19, x19, xzr
        umlal   v10.2d, v24.2s, v18.s[0]
        ldp     x22, x26, [x1, #0xf0]
        adcs    x20, x20, xzr
        umlal2  v10.2d, v24.4s, v18.s[2]
        ldp     q21, q24, [x2, #0xa0]
        stp     x28, x27, [x1, #0xa0]
        stp     x23, x24, [x1, #0xb0]
        stp     x25, x21, [x1, #0xc0]
        umlal   v13.2d, v21.2s, v18.s[0]
        stp     x19, x20, [x1, #0xd0]
        umlal2  v13.2d, v21.4s, v18.s[2]
        ldp     x23, x24, [x1, #0xe0]
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        umlal   v9.2d, v24.2s, v18.s[0]
        stp     x23, x24, [x1, #0xe0]
        adcs    x23, x22, xzr
        umlal2  v9.2d, v24.4s, v18.s[2]
        ldp     q21, q24, [x2, #0xc0]
        adcs    x24, x26, xzr
        ldp     x25, x19, [x3]
        ldp     x20, x21, [x3, #0x10]
        ldp     x22, x28, [x3, #0x20]
        umlal   v14.2d, v21.2s, v18.s[0]
        stp     x23, x24, [x1, #0xf0]
        umlal2  v14.2d, v21.4s, v18.s[2]
        ldp     x23, x24, [x3, #0x30]
        umlal   v25.2d, v24.2s, v18.s[0]
        ldp     x27, x26, [x3, #0x40]
        umlal2  v25.2d, v24.4s, v18.s[2]
        ldp     q21, q24, [x2, #0xe0]
        ldp     x4, x6, [x3, #0x80]
        ldp     x7, x8, [x3, #0x60]
        ldp     x9, x10, [x3, #0x50]
        subs    x25, x25, x4
        sbcs    x19, x19, x6
        umlal   v28.2d, v21.2s, v18.s[0]
        ldp     x4, x6, [x3, #0x90]
        sbcs    x20, x20, x4
        sbcs    x21, x21, x6
        umlal2  v28.2d, v21.4s, v18.s[2]
        ldp     x4, x6, [x3, #0xa0]
        sbcs    x22, x22, x4
        sbcs    x28, x28, x6
        umlal   v29.2d, v24.2s, v18.s[0]
        ldp     x4, x6, [x3, #0xd0]
        umlal2  v29.2d, v24.4s, v18.s[2]
        ldp     q21, q24, [x2, #0x100]
        ldp     x11, x12, [x3, #0xb0]
        sbcs    x23, x23, x11
        sbcs    x24, x24, x12
        ldp     x11, x12, [x3, #0xc0]
        sbcs    x27, x27, x11
        sbcs    x26, x26, x12
        ldp     x11, x12, [x3, #0xf0]
        sbcs    x4, x9, x4
        sbcs    x6, x10, x6
        umlal   v4.2d, v21.2s, v18.s[0]
        ldp     x9, x10, [x3, #0xe0]
        sbcs    x7, x7, x9
        sbcs    x8, x8, x10
        umlal2  v4.2d, v21.4s, v18.s[2]
        ldp     x9, x10, [x3, #0x70]
        sbcs    x9, x9, x11
        sbcs    x10, x10, x12
        umull   v21.2d, v24.2s, v18.s[0]
        csetm   x11, lo
        eor     x19, x19, x11
        eor     x20, x20, x11
        umlal2  v21.2d, v24.4s, v18.s[2]
        ldp     q18, q24, [x2, #0x120]
        eor     x25, x25, x11
        eor     x22, x22, x11
        eor     x23, x23, x11
        eor     x21, x21, x11
        eor     x24, x24, x11
        eor     x28, x28, x11
        eor     x26, x26, x11
        eor     x6, x6, x11
        eor     x27, x27, x11
        eor     x4, x4, x11
        umlal   v21.2d, v18.2s, v11.s[2]
        eor     x8, x8, x11
        eor     x7, x7, x11
        cmn     x11, #1
        umlal2  v21.2d, v18.4s, v11.s[3]
        adcs    x25, x25, xzr
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        umlal   v21.2d, v24.2s, v11.s[0]
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        adcs    x28, x28, xzr
        umlal2  v21.2d, v24.4s, v11.s[1]
        ldp     q18, q24, [x2, #0x140]
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        adcs    x27, x27, xzr
        adcs    x26, x26, xzr
        adcs    x4, x4, xzr
        adcs    x6, x6, xzr
        adcs    x7, x7, xzr
        eor     x9, x9, x11
        eor     x10, x10, x11
        stp     x25, x19, [x1, #0x100]
        umlal   v21.2d, v18.2s, v19.s[2]
        adcs    x25, x8, xzr
        adcs    x19, x9, xzr
        adcs    x8, x10, xzr
        umlal2  v21.2d, v18.4s, v19.s[3]
        stp     x27, x26, [x1, #0x140]
        umlal   v21.2d, v24.2s, v19.s[0]
        stp     x20, x21, [x1, #0x110]
        umlal2  v21.2d, v24.4s, v19.s[1]
        ldp     q18, q24, [x2, #0x160]
        stp     x22, x28, [x1, #0x120]
        stp     x4, x6, [x1, #0x150]
        stp     x7, x25, [x1, #0x160]
        umlal   v21.2d, v18.2s, v3.s[2]
        stp     x23, x24, [x1, #0x130]
        umlal2  v21.2d, v18.4s, v3.s[3]
        ldp     x23, x24, [x5, #0x80]
        umlal   v21.2d, v24.2s, v3.s[0]
        ldp     x25, x20, [x5, #0x90]
        umlal2  v21.2d, v24.4s, v3.s[1]
        ldp     d18, d24, [x1, #0x40]
        ldp     x21, x22, [x5, #0xa0]
        usra    v23.2d, v18.2d, #0xa
        stp     x19, x8, [x1, #0x170]
        shl     v18.2d, v24.2d, #0x3c
        ldp     x19, x28, [x5, #0xb0]
        usra    v23.2d, v18.2d, #6
        ldp     x27, x26, [x5, #0xd0]
        usra    v23.2d, v15.2d, #0x1d
        ldp     q15, q18, [x2, #0x20]
        umlal   v23.2d, v16.2s, v17.s[0]
        ldp     x4, x6, [x5, #0xe0]
        umlal2  v23.2d, v16.4s, v17.s[2]
        ldp     x7, x8, [x5, #0xc0]
        ldp     x9, x10, [x5]
        subs    x23, x23, x9
        sbcs    x24, x24, x10
        umlal   v5.2d, v15.2s, v17.s[0]
        ldp     x9, x10, [x5, #0x10]
        sbcs    x25, x25, x9
        sbcs    x20, x20, x10
        umlal2  v5.2d, v15.4s, v17.s[2]
        ldp     q15, q16, [x2]
        umlal   v27.2d, v18.2s, v17.s[0]
        usra    v5.2d, v20.2d, #6
        ldp     x9, x10, [x5, #0x30]
        umlal2  v27.2d, v18.4s, v17.s[2]
        ldp     q18, q20, [x2, #0x40]
        ldp     x12, x13, [x5, #0x20]
        sbcs    x21, x21, x12
        sbcs    x22, x22, x13
        umlal   v23.2d, v15.2s, v22.s[0]
        ldp     x12, x13, [x5, #0x40]
        sbcs    x19, x19, x9
        sbcs    x28, x28, x10
        umlal2  v23.2d, v15.4s, v22.s[2]
        ext     v15.16b, v1.16b, v23.16b, #8
        ldp     x9, x10, [x5, #0x60]
        sbcs    x7, x7, x12
        umlal   v8.2d, v18.2s, v17.s[0]
        usra    v23.2d, v15.2d, #0x1d
        sbcs    x8, x8, x13
        ldp     x12, x13, [x5, #0x50]
        umlal2  v8.2d, v18.4s, v17.s[2]
        ext     v15.16b, v23.16b, v1.16b, #8
        ldp     x14, x15, [x5, #0xf0]
        sbcs    x27, x27, x12
        usra    v5.2d, v15.2d, #0x1d
        ldp     q15, q18, [x2, #0x20]
        sbcs    x26, x26, x13
        and     v23.16b, v23.16b, v0.16b
        sbcs    x4, x4, x9
        sbcs    x6, x6, x10
        ldp     x9, x10, [x5, #0x70]
        umlal   v26.2d, v20.2s, v17.s[0]
        sbcs    x9, x14, x9
        sbcs    x10, x15, x10
        csetm   x12, lo
        umlal2  v26.2d, v20.4s, v17.s[2]
        ldp     q20, q24, [x2, #0x60]
        eor     x24, x24, x12
        umlal   v27.2d, v15.2s, v22.s[0]
        eor     x20, x20, x12
        eor     x23, x23, x12
        eor     x25, x25, x12
        umlal   v5.2d, v16.2s, v22.s[0]
        eor     x28, x28, x12
        eor     x21, x21, x12
        eor     x7, x7, x12
        umlal2  v5.2d, v16.4s, v22.s[2]
        eor     x19, x19, x12
        eor     x22, x22, x12
        eor     x4, x4, x12
        umlal2  v27.2d, v15.4s, v22.s[2]
        uzp1    v15.4s, v22.4s, v23.4s
        eor     x8, x8, x12
        eor     x6, x6, x12
        umlal   v12.2d, v20.2s, v17.s[0]
        eor     x27, x27, x12
        eor     x9, x9, x12
        eor     x26, x26, x12
        umlal2  v12.2d, v20.4s, v17.s[2]
        cmn     x12, #1
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        umlal   v7.2d, v24.2s, v17.s[0]
        adcs    x25, x25, xzr
        adcs    x20, x20, xzr
        adcs    x21, x21, xzr
        umlal   v8.2d, v18.2s, v22.s[0]
        adcs    x22, x22, xzr
        adcs    x19, x19, xzr
        adcs    x28, x28, xzr
        umlal2  v8.2d, v18.4s, v22.s[2]
        ldp     q16, q18, [x2, #0x40]
        adcs    x7, x7, xzr
        umlal2  v7.2d, v24.4s, v17.s[2]
        ldp     q20, q24, [x2, #0x80]
        adcs    x8, x8, xzr
        adcs    x27, x27, xzr
        adcs    x26, x26, xzr
        adcs    x4, x4, xzr
        adcs    x6, x6, xzr
        adcs    x9, x9, xzr
        eor     x10, x10, x12
        umlal   v26.2d, v16.2s, v22.s[0]
        adcs    x10, x10, xzr
        stp     x23, x24, [x1, #0x180]
        umlal2  v26.2d, v16.4s, v22.s[2]
        stp     x7, x8, [x1, #0x1c0]
        umlal   v10.2d, v20.2s, v17.s[0]
        stp     x19, x28, [x1, #0x1b0]
        umlal2  v10.2d, v20.4s, v17.s[2]
        stp     x25, x20, [x1, #0x190]
        umlal   v12.2d, v18.2s, v22.s[0]
        stp     x27, x26, [x1, #0x1d0]
        umlal2  v12.2d, v18.4s, v22.s[2]
        ldp     q16, q18, [x2]
        umlal   v13.2d, v24.2s, v17.s[0]
        stp     x21, x22, [x1, #0x1a0]
        eor     x23, x11, x12
        umlal2  v13.2d, v24.4s, v17.s[2]
        ldp     q20, q24, [x2, #0xa0]
        stp     x9, x10, [x1, #0x1f0]
        umlal   v5.2d, v16.2s, v23.s[0]
        stp     x4, x6, [x1, #0x1e0]
        umlal2  v5.2d, v16.4s, v23.s[2]
        ldp     x24, x25, [x1, #0x110]
        umlal   v9.2d, v20.2s, v17.s[0]
        ldp     x19, x20, [x1, #0x100]
        umlal2  v9.2d, v20.4s, v17.s[2]
        ext     v16.16b, v1.16b, v5.16b, #8
        ldp     x21, x22, [x1, #0x180]
        usra    v5.2d, v16.2d, #0x1d
        ext     v16.16b, v5.16b, v1.16b, #8
        str     x23, [sp, #0x190]
        subs    x23, x19, x24
        and     v5.16b, v5.16b, v0.16b
        ldp     x28, x27, [x1, #0x190]
        sbcs    x26, x20, x25
        csetm   x4, lo
        umlal   v14.2d, v24.2s, v17.s[0]
        cmn     x4, #1
        eor     x26, x26, x4
        eor     x23, x23, x4
        umlal2  v14.2d, v24.4s, v17.s[2]
        ldp     q20, q24, [x2, #0xc0]
        adcs    x23, x23, xzr
        adcs    x26, x26, xzr
        subs    x6, x28, x21
        sbcs    x7, x27, x22
        csetm   x8, lo
        cmn     x8, #1
        eor     x7, x7, x8
        eor     x6, x6, x8
        adcs    x6, x6, xzr
        adcs    x7, x7, xzr
        umlal   v25.2d, v20.2s, v17.s[0]
        umulh   x9, x19, x21
        eor     x4, x4, x8
        umlal2  v25.2d, v20.4s, v17.s[2]
        umlal   v28.2d, v24.2s, v17.s[0]
        umlal2  v28.2d, v24.4s, v17.s[2]
        ldp     q20, q24, [x2, #0xe0]
        mul     x8, x19, x22
        umlal   v29.2d, v20.2s, v17.s[0]
        umulh   x10, x19, x22
        umlal2  v29.2d, v20.4s, v17.s[2]
        umlal   v4.2d, v24.2s, v17.s[0]
        umlal2  v4.2d, v24.4s, v17.s[2]
        ldp     q20, q24, [x2, #0x100]
        mul     x19, x19, x21
        adds    x8, x9, x8
        umlal   v21.2d, v20.2s, v17.s[0]
        mul     x9, x20, x22
        adcs    x9, x10, x9
        umlal2  v21.2d, v20.4s, v17.s[2]
        umull   v20.2d, v24.2s, v17.s[0]
        umlal2  v20.2d, v24.4s, v17.s[2]
        ldp     q17, q24, [x2, #0x120]
        mul     x10, x20, x21
        umulh   x22, x20, x22
        umlal   v20.2d, v17.2s, v2.s[0]
        adc     x22, x22, xzr
        adds    x8, x8, x10
        umlal2  v20.2d, v17.4s, v2.s[1]
        umlal   v20.2d, v24.2s, v11.s[2]
        umlal2  v20.2d, v24.4s, v11.s[3]
        ldp     q17, q24, [x2, #0x140]
        umulh   x20, x20, x21
        adcs    x20, x9, x20
        adc     x21, x22, xzr
        umlal   v20.2d, v17.2s, v11.s[0]
        umulh   x22, x24, x28
        umlal2  v20.2d, v17.4s, v11.s[1]
        umlal   v20.2d, v24.2s, v19.s[2]
        umlal2  v20.2d, v24.4s, v19.s[3]
        ldp     q17, q24, [x2, #0x160]
        mul     x9, x24, x27
        umlal   v20.2d, v17.2s, v19.s[0]
        mul     x10, x24, x28
        adds    x22, x22, x9
        umlal2  v20.2d, v17.4s, v19.s[1]
        umlal   v20.2d, v24.2s, v3.s[2]
        umlal2  v20.2d, v24.4s, v3.s[3]
        ldp     q17, q24, [x2, #0x1a0]
        mul     x9, x25, x27
        umlal   v20.2d, v6.2s, v3.s[0]
        umlal2  v20.2d, v6.4s, v3.s[1]
        ldp     q6, q24, [x2, #0x60]
        umulh   x24, x24, x27
        adcs    x24, x24, x9
        umlal   v7.2d, v6.2s, v22.s[0]
        umlal2  v7.2d, v6.4s, v22.s[2]
        umulh   x27, x25, x27
        umlal   v10.2d, v24.2s, v22.s[0]
        adc     x27, x27, xzr
        umlal2  v10.2d, v24.4s, v22.s[2]
        ldp     q6, q24, [x2, #0x80]
        mul     x9, x25, x28
        adds    x22, x22, x9
        umlal   v13.2d, v6.2s, v22.s[0]
        umlal2  v13.2d, v6.4s, v22.s[2]
        umulh   x25, x25, x28
        umlal   v9.2d, v24.2s, v22.s[0]
        adcs    x24, x24, x25
        adc     x25, x27, xzr
        umlal2  v9.2d, v24.4s, v22.s[2]
        ldp     q6, q24, [x2, #0xa0]
        umulh   x28, x23, x6
        umlal   v14.2d, v6.2s, v22.s[0]
        umlal2  v14.2d, v6.4s, v22.s[2]
        umlal   v25.2d, v24.2s, v22.s[0]
        mul     x27, x23, x6
        umlal2  v25.2d, v24.4s, v22.s[2]
        ldp     q6, q24, [x2, #0xc0]
        mul     x9, x23, x7
        adds    x28, x28, x9
        umlal   v28.2d, v6.2s, v22.s[0]
        umlal2  v28.2d, v6.4s, v22.s[2]
        umulh   x23, x23, x7
        umlal   v29.2d, v24.2s, v22.s[0]
        umlal2  v29.2d, v24.4s, v22.s[2]
        ldp     q6, q24, [x2, #0xe0]
        mul     x9, x26, x7
        adcs    x23, x23, x9
        umlal   v4.2d, v6.2s, v22.s[0]
        umlal2  v4.2d, v6.4s, v22.s[2]
        mul     x9, x26, x6
        umlal   v21.2d, v24.2s, v22.s[0]
        umlal2  v21.2d, v24.4s, v22.s[2]
        ldp     q6, q24, [x2, #0x100]
        umulh   x7, x26, x7
        adc     x7, x7, xzr
        adds    x28, x28, x9
        umlal   v20.2d, v6.2s, v22.s[0]
        umlal2  v20.2d, v6.4s, v22.s[2]
        umulh   x26, x26, x6
        eor     x27, x27, x4
        eor     x28, x28, x4
        umull   v6.2d, v24.2s, v22.s[0]
        adcs    x23, x23, x26
        adc     x26, x7, xzr
        eor     x26, x26, x4
        umlal2  v6.2d, v24.4s, v22.s[2]
        ldp     q22, q24, [x2, #0x120]
        cmn     x4, #1
        adcs    x27, x27, x19
        eor     x23, x23, x4
        adcs    x28, x28, x8
        adcs    x23, x23, x20
        adcs    x26, x26, x21
        adc     x4, x4, xzr
        adds    x27, x27, x10
        adcs    x28, x28, x22
        adcs    x23, x23, x24
        umlal   v6.2d, v22.2s, v2.s[2]
        adcs    x26, x26, x25
        adc     x4, x4, xzr
        adds    x20, x20, x27
        umlal2  v6.2d, v22.4s, v2.s[3]
        adcs    x21, x21, x28
        adcs    x23, x10, x23
        adcs    x22, x22, x26
        umlal   v6.2d, v24.2s, v2.s[0]
        stp     x19, x8, [sp, #0x90]
        adcs    x24, x24, x4
        umlal2  v6.2d, v24.4s, v2.s[1]
        ldp     q22, q24, [x2, #0x140]
        adcs    x25, x25, xzr
        ldp     x19, x28, [x1, #0x120]
        stp     x23, x22, [sp, #0xb0]
        stp     x20, x21, [sp, #0xa0]
        umlal   v6.2d, v22.2s, v11.s[2]
        ldp     x23, x20, [x1, #0x1a0]
        umlal2  v6.2d, v22.4s, v11.s[3]
        ldp     x21, x22, [x1, #0x130]
        umlal   v6.2d, v24.2s, v11.s[0]
        stp     x24, x25, [sp, #0xc0]
        subs    x24, x19, x21
        umlal2  v6.2d, v24.4s, v11.s[1]
        ldp     q22, q24, [x2, #0x160]
        sbcs    x25, x28, x22
        ldp     x27, x26, [x1, #0x1b0]
        csetm   x4, lo
        eor     x24, x24, x4
        eor     x25, x25, x4
        subs    x6, x27, x23
        sbcs    x7, x26, x20
        csetm   x8, lo
        cmn     x4, #1
        adcs    x24, x24, xzr
        umlal   v6.2d, v22.2s, v19.s[2]
        adcs    x25, x25, xzr
        eor     x6, x6, x8
        cmn     x8, #1
        umlal2  v6.2d, v22.4s, v19.s[3]
        adcs    x6, x6, xzr
        eor     x7, x7, x8
        umulh   x9, x19, x23
        umlal   v6.2d, v24.2s, v19.s[0]
        adcs    x7, x7, xzr
        eor     x4, x4, x8
        umlal2  v6.2d, v24.4s, v19.s[1]
        ldp     q22, q24, [x2, #0x180]
        mul     x8, x19, x20
        umlal   v6.2d, v22.2s, v3.s[2]
        umlal2  v6.2d, v22.4s, v3.s[3]
        mul     x10, x19, x23
        adds    x8, x9, x8
        umlal   v6.2d, v24.2s, v3.s[0]
        umlal2  v6.2d, v24.4s, v3.s[1]
        ldp     d22, d24, [x1, #0x48]
        mul     x9, x28, x20
        usra    v27.2d, v22.2d, #0x3e
        shl     v22.2d, v24.2d, #8
        usra    v27.2d, v22.2d, #6
        umulh   x19, x19, x20
        ldp     q22, q24, [x2, #0x1c0]
        usra    v27.2d, v16.2d, #0x1d
        umlal   v27.2d, v18.2s, v23.s[0]
        adcs    x19, x19, x9
        umlal2  v27.2d, v18.4s, v23.s[2]
        ldp     q16, q18, [x2, #0x20]
        umulh   x20, x28, x20
        adc     x20, x20, xzr
        umlal   v8.2d, v16.2s, v23.s[0]
        umlal2  v8.2d, v16.4s, v23.s[2]
        umlal   v26.2d, v18.2s, v23.s[0]
        mul     x9, x28, x23
        adds    x8, x8, x9
        umlal2  v26.2d, v18.4s, v23.s[2]
        ldp     q16, q18, [x2, #0x40]
        umulh   x23, x28, x23
        adcs    x23, x19, x23
        adc     x19, x20, xzr
        umlal   v12.2d, v16.2s, v23.s[0]
        umlal2  v12.2d, v16.4s, v23.s[2]
        umlal   v7.2d, v18.2s, v23.s[0]
        mul     x20, x21, x26
        umlal2  v7.2d, v18.4s, v23.s[2]
        ldp     q16, q18, [x2]
        ldp     q24, q30, [x2, #0x60]
        umulh   x28, x21, x27
        umlal   v27.2d, v16.2s, v5.s[0]
        umlal2  v27.2d, v16.4s, v5.s[2]
        umlal   v10.2d, v24.2s, v23.s[0]
        mul     x9, x21, x27
        adds    x20, x28, x20
        umlal2  v10.2d, v24.4s, v23.s[2]
        umlal   v13.2d, v30.2s, v23.s[0]
        umlal2  v13.2d, v30.4s, v23.s[2]
        ext     v16.16b, v1.16b, v27.16b, #8
        mul     x28, x22, x26
        usra    v27.2d, v16.2d, #0x1d
        ext     v16.16b, v27.16b, v1.16b, #8
        usra    v8.2d, v16.2d, #0x1d
        and     v16.16b, v27.16b, v0.16b
        umlal   v8.2d, v18.2s, v5.s[0]
        ldp     q24, q27, [x2, #0x80]
        umulh   x21, x21, x26
        umlal2  v8.2d, v18.4s, v5.s[2]
        adcs    x21, x21, x28
        umlal   v9.2d, v24.2s, v23.s[0]
        mul     x28, x22, x27
        umlal2  v9.2d, v24.4s, v23.s[2]
        uzp1    v18.4s, v5.4s, v16.4s
        umlal   v14.2d, v27.2s, v23.s[0]
        umlal2  v14.2d, v27.4s, v23.s[2]
        ldp     q24, q27, [x2, #0xa0]
        umulh   x26, x22, x26
        adc     x26, x26, xzr
        adds    x20, x20, x28
        umlal   v25.2d, v24.2s, v23.s[0]
        umulh   x22, x22, x27
        umlal2  v25.2d, v24.4s, v23.s[2]
        adcs    x21, x21, x22
        adc     x22, x26, xzr
        umlal   v28.2d, v27.2s, v23.s[0]
        umlal2  v28.2d, v27.4s, v23.s[2]
        ldp     q24, q27, [x2, #0xc0]
        umulh   x28, x24, x6
        umlal   v29.2d, v24.2s, v23.s[0]
        umlal2  v29.2d, v24.4s, v23.s[2]
        mul     x27, x24, x6
        umlal   v4.2d, v27.2s, v23.s[0]
        umlal2  v4.2d, v27.4s, v23.s[2]
        ldp     q24, q27, [x2, #0xe0]
        mul     x26, x24, x7
        adds    x28, x28, x26
        umlal   v21.2d, v24.2s, v23.s[0]
        umulh   x24, x24, x7
        umlal2  v21.2d, v24.4s, v23.s[2]
        umlal   v20.2d, v27.2s, v23.s[0]
        umlal2  v20.2d, v27.4s, v23.s[2]
        ldp     q24, q27, [x2, #0x100]
        mul     x26, x25, x7
        adcs    x24, x24, x26
        umlal   v6.2d, v24.2s, v23.s[0]
        umulh   x26, x25, x7
        umlal2  v6.2d, v24.4s, v23.s[2]
        adc     x26, x26, xzr
        umull   v24.2d, v27.2s, v23.s[0]
        umlal2  v24.2d, v27.4s, v23.s[2]
        ldp     q23, q27, [x2, #0x120]
        mul     x7, x25, x6
        adds    x28, x28, x7
        umlal   v24.2d, v23.2s, v15.s[0]
        umulh   x25, x25, x6
        eor     x28, x28, x4
        eor     x27, x27, x4
        umlal2  v24.2d, v23.4s, v15.s[1]
        adcs    x24, x24, x25
        adc     x25, x26, xzr
        cmn     x4, #1
        umlal   v24.2d, v27.2s, v2.s[2]
        adcs    x27, x27, x10
        eor     x25, x25, x4
        eor     x24, x24, x4
        umlal2  v24.2d, v27.4s, v2.s[3]
        ldp     q23, q27, [x2, #0x140]
        adcs    x28, x28, x8
        adcs    x24, x24, x23
        adcs    x25, x25, x19
        adc     x26, x4, xzr
        adds    x27, x27, x9
        adcs    x28, x28, x20
        adcs    x24, x24, x21
        adcs    x25, x25, x22
        adc     x26, x26, xzr
        adds    x23, x23, x27
        umlal   v24.2d, v23.2s, v2.s[0]
        adcs    x19, x19, x28
        adcs    x24, x9, x24
        adcs    x25, x20, x25
        umlal2  v24.2d, v23.4s, v2.s[1]
        stp     x10, x8, [sp, #0xd0]
        adcs    x20, x21, x26
        umlal   v24.2d, v27.2s, v11.s[2]
        stp     x24, x25, [sp, #0xf0]
        adcs    x24, x22, xzr
        umlal2  v24.2d, v27.4s, v11.s[3]
        ldp     q23, q27, [x2, #0x160]
        ldp     x25, x21, [x1, #0x100]
        stp     x23, x19, [sp, #0xe0]
        ldp     x23, x19, [x1, #0x120]
        umlal   v24.2d, v23.2s, v11.s[0]
        ldp     x22, x28, [x1, #0x110]
        umlal2  v24.2d, v23.4s, v11.s[1]
        stp     x20, x24, [sp, #0x100]
        subs    x23, x25, x23
        umlal   v24.2d, v27.2s, v19.s[2]
        ldp     x24, x25, [x1, #0x130]
        sbcs    x19, x21, x19
        sbcs    x24, x22, x24
        umlal2  v24.2d, v27.4s, v19.s[3]
        ldp     q23, q27, [x2, #0x180]
        sbcs    x25, x28, x25
        csetm   x20, lo
        eor     x23, x23, x20
        eor     x19, x19, x20
        eor     x24, x24, x20
        cmn     x20, #1
        adcs    x23, x23, xzr
        adcs    x19, x19, xzr
        eor     x25, x25, x20
        ldp     x21, x22, [x1, #0x1b0]
        umlal   v24.2d, v23.2s, v19.s[0]
        ldp     x28, x27, [x1, #0x1a0]
        adcs    x24, x24, xzr
        adcs    x25, x25, xzr
        umlal2  v24.2d, v23.4s, v19.s[1]
        ldp     x26, x4, [x1, #0x180]
        subs    x28, x28, x26
        sbcs    x27, x27, x4
        umlal   v24.2d, v27.2s, v3.s[2]
        ldp     x26, x4, [x1, #0x190]
        sbcs    x21, x21, x26
        sbcs    x22, x22, x4
        umlal2  v24.2d, v27.4s, v3.s[3]
        csetm   x26, lo
        eor     x27, x27, x26
        eor     x21, x21, x26
        umlal   v24.2d, v17.2s, v3.s[0]
        eor     x28, x28, x26
        cmn     x26, #1
        adcs    x28, x28, xzr
        umlal2  v24.2d, v17.4s, v3.s[1]
        ldp     q17, q23, [x2, #0x20]
        adcs    x27, x27, xzr
        eor     x22, x22, x26
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        subs    x4, x23, x24
        sbcs    x6, x19, x25
        csetm   x7, lo
        eor     x20, x20, x26
        eor     x26, x4, x7
        cmn     x7, #1
        umlal   v26.2d, v17.2s, v5.s[0]
        adcs    x26, x26, xzr
        eor     x4, x6, x7
        adcs    x4, x4, xzr
        umlal2  v26.2d, v17.4s, v5.s[2]
        subs    x6, x21, x28
        sbcs    x8, x22, x27
        csetm   x9, lo
        umlal   v12.2d, v23.2s, v5.s[0]
        eor     x8, x8, x9
        eor     x6, x6, x9
        cmn     x9, #1
        umlal2  v12.2d, v23.4s, v5.s[2]
        ldp     q17, q23, [x2, #0x40]
        adcs    x6, x6, xzr
        umulh   x10, x23, x28
        adcs    x8, x8, xzr
        eor     x7, x7, x9
        umlal   v7.2d, v17.2s, v5.s[0]
        umlal2  v7.2d, v17.4s, v5.s[2]
        mul     x9, x23, x27
        umlal   v10.2d, v23.2s, v5.s[0]
        umlal2  v10.2d, v23.4s, v5.s[2]
        ldp     q17, q23, [x2]
        ldp     q27, q30, [x2, #0x60]
        umulh   x11, x23, x27
        umlal   v26.2d, v23.2s, v16.s[0]
        umlal   v8.2d, v17.2s, v16.s[0]
        mul     x23, x23, x28
        adds    x9, x10, x9
        umlal2  v8.2d, v17.4s, v16.s[2]
        umlal2  v26.2d, v23.4s, v16.s[2]
        umlal   v13.2d, v27.2s, v5.s[0]
        mul     x10, x19, x27
        adcs    x10, x11, x10
        umlal2  v13.2d, v27.4s, v5.s[2]
        umlal   v9.2d, v30.2s, v5.s[0]
        umlal2  v9.2d, v30.4s, v5.s[2]
        ldp     q17, q23, [x2, #0x20]
        umulh   x27, x19, x27
        ldp     q27, q30, [x2, #0x80]
        adc     x27, x27, xzr
        umlal   v12.2d, v17.2s, v16.s[0]
        umulh   x11, x19, x28
        umlal2  v12.2d, v17.4s, v16.s[2]
        umlal   v7.2d, v23.2s, v16.s[0]
        umlal2  v7.2d, v23.4s, v16.s[2]
        umlal   v14.2d, v27.2s, v5.s[0]
        mul     x19, x19, x28
        adds    x19, x9, x19
        adcs    x28, x10, x11
        umlal2  v14.2d, v27.4s, v5.s[2]
        adc     x27, x27, xzr
        umlal   v25.2d, v30.2s, v5.s[0]
        umlal2  v25.2d, v30.4s, v5.s[2]
        ldp     q17, q23, [x2, #0x40]
        umulh   x9, x24, x21
        ldp     q27, q30, [x2, #0xa0]
        umlal   v10.2d, v17.2s, v16.s[0]
        mul     x10, x24, x22
        umlal2  v10.2d, v17.4s, v16.s[2]
        umlal   v13.2d, v23.2s, v16.s[0]
        umlal2  v13.2d, v23.4s, v16.s[2]
        umulh   x11, x24, x22
        umlal   v28.2d, v27.2s, v5.s[0]
        umlal2  v28.2d, v27.4s, v5.s[2]
        umlal   v29.2d, v30.2s, v5.s[0]
        umlal2  v29.2d, v30.4s, v5.s[2]
        ldp     q17, q23, [x2, #0x60]
        mul     x24, x24, x21
        ldp     q27, q30, [x2, #0xc0]
        adds    x9, x9, x10
        mul     x10, x25, x22
        adcs    x10, x11, x10
        umlal   v9.2d, v17.2s, v16.s[0]
        umlal2  v9.2d, v17.4s, v16.s[2]
        umlal   v14.2d, v23.2s, v16.s[0]
        umulh   x22, x25, x22
        umlal2  v14.2d, v23.4s, v16.s[2]
        adc     x22, x22, xzr
        umlal   v4.2d, v27.2s, v5.s[0]
        umlal2  v4.2d, v27.4s, v5.s[2]
        umlal   v21.2d, v30.2s, v5.s[0]
        mul     x11, x25, x21
        adds    x9, x9, x11
        umlal2  v21.2d, v30.4s, v5.s[2]
        ldp     q17, q23, [x2, #0x80]
        ldp     q27, q30, [x2, #0xe0]
        umulh   x25, x25, x21
        adcs    x25, x10, x25
        adc     x21, x22, xzr
        umlal   v25.2d, v17.2s, v16.s[0]
        umlal2  v25.2d, v17.4s, v16.s[2]
        umlal   v28.2d, v23.2s, v16.s[0]
        mul     x22, x26, x8
        umlal2  v28.2d, v23.4s, v16.s[2]
        umlal   v20.2d, v27.2s, v5.s[0]
        umlal2  v20.2d, v27.4s, v5.s[2]
        mul     x10, x26, x6
        umlal   v6.2d, v30.2s, v5.s[0]
        umlal2  v6.2d, v30.4s, v5.s[2]
        ldp     q17, q23, [x2, #0xa0]
        ldp     q27, q30, [x2, #0x100]
        umulh   x11, x26, x6
        adds    x22, x11, x22
        umlal   v29.2d, v17.2s, v16.s[0]
        umlal2  v29.2d, v17.4s, v16.s[2]
        umulh   x26, x26, x8
        umlal   v4.2d, v23.2s, v16.s[0]
        umlal2  v4.2d, v23.4s, v16.s[2]
        umlal   v24.2d, v27.2s, v5.s[0]
        umlal2  v24.2d, v27.4s, v5.s[2]
        umulh   x11, x4, x8
        umull   v17.2d, v30.2s, v5.s[0]
        umlal2  v17.2d, v30.4s, v5.s[2]
        ldp     q5, q23, [x2, #0x120]
        mul     x8, x4, x8
        adcs    x26, x26, x8
        adc     x8, x11, xzr
        umlal   v17.2d, v5.2s, v15.s[2]
        umlal2  v17.2d, v5.4s, v15.s[3]
        mul     x11, x4, x6
        adds    x22, x22, x11
        umlal   v17.2d, v23.2s, v15.s[0]
        umlal2  v17.2d, v23.4s, v15.s[1]
        ldp     q5, q23, [x2, #0xc0]
        ldp     q27, q30, [x2, #0x140]
        umulh   x4, x4, x6
        eor     x22, x22, x7
        adcs    x26, x26, x4
        adc     x4, x8, xzr
        eor     x6, x10, x7
        eor     x4, x4, x7
        cmn     x7, #1
        adcs    x6, x6, x23
        umlal   v21.2d, v5.2s, v16.s[0]
        adcs    x22, x22, x19
        eor     x26, x26, x7
        adcs    x26, x26, x28
        umlal2  v21.2d, v5.4s, v16.s[2]
        adcs    x4, x4, x27
        adc     x7, x7, xzr
        adds    x6, x6, x24
        umlal   v17.2d, v27.2s, v2.s[2]
        adcs    x22, x22, x9
        adcs    x26, x26, x25
        adcs    x4, x4, x21
        umlal2  v17.2d, v27.4s, v2.s[3]
        adc     x7, x7, xzr
        adds    x28, x28, x6
        adcs    x22, x27, x22
        umlal   v20.2d, v23.2s, v16.s[0]
        adcs    x24, x24, x26
        eor     x23, x23, x20
        adcs    x27, x9, x4
        umlal2  v20.2d, v23.4s, v16.s[2]
        eor     x19, x19, x20
        adcs    x25, x25, x7
        adcs    x21, x21, xzr
        umlal   v17.2d, v30.2s, v2.s[0]
        eor     x24, x24, x20
        eor     x27, x27, x20
        eor     x22, x22, x20
        umlal2  v17.2d, v30.4s, v2.s[1]
        ldp     q5, q23, [x2, #0x160]
        eor     x28, x28, x20
        ldp     x26, x4, [sp, #0x90]
        cmn     x20, #1
        adcs    x23, x23, x26
        adcs    x19, x19, x4
        ldp     x26, x4, [sp, #0xa0]
        adcs    x28, x28, x26
        ldp     x26, x6, [sp, #0xc0]
        adcs    x22, x22, x4
        eor     x25, x25, x20
        umlal   v17.2d, v5.2s, v11.s[2]
        ldp     x4, x7, [sp, #0xb0]
        adcs    x24, x24, x4
        eor     x21, x21, x20
        umlal2  v17.2d, v5.4s, v11.s[3]
        adcs    x27, x27, x7
        ldp     x4, x7, [sp, #0xd0]
        adcs    x25, x25, x26
        umlal   v17.2d, v23.2s, v11.s[0]
        adcs    x21, x21, x6
        adc     x20, x20, xzr
        ldp     x26, x6, [sp, #0xe0]
        umlal2  v17.2d, v23.4s, v11.s[1]
        ldp     q5, q23, [x2, #0x180]
        adds    x23, x23, x4
        ldp     x4, x8, [sp, #0x100]
        adcs    x19, x19, x7
        adcs    x28, x28, x26
        ldp     x26, x7, [sp, #0xf0]
        adcs    x22, x22, x6
        adcs    x24, x24, x26
        adcs    x27, x27, x7
        adcs    x25, x25, x4
        adcs    x21, x21, x8
        umlal   v17.2d, v5.2s, v19.s[2]
        ldp     x26, x4, [sp, #0xb0]
        adc     x20, x20, xzr
        adds    x23, x26, x23
        umlal2  v17.2d, v5.4s, v19.s[3]
        adcs    x19, x4, x19
        ldp     x26, x4, [sp, #0xc0]
        adcs    x28, x26, x28
        umlal   v17.2d, v23.2s, v19.s[0]
        stp     x23, x19, [sp, #0xb0]
        adcs    x23, x4, x22
        umlal2  v17.2d, v23.4s, v19.s[1]
        ldp     q5, q23, [x2, #0x1a0]
        ldp     x19, x22, [sp, #0xd0]
        adcs    x24, x19, x24
        adcs    x19, x22, x27
        ldp     x22, x27, [sp, #0xe0]
        adcs    x25, x22, x25
        adcs    x21, x27, x21
        ldp     x22, x27, [sp, #0x100]
        umlal   v17.2d, v5.2s, v3.s[2]
        ldp     x26, x4, [sp, #0xf0]
        adcs    x20, x26, x20
        adcs    x26, x4, xzr
        umlal2  v17.2d, v5.4s, v3.s[3]
        adcs    x22, x22, xzr
        stp     x28, x23, [sp, #0xc0]
        umlal   v17.2d, v23.2s, v3.s[0]
        stp     x24, x19, [sp, #0xd0]
        adcs    x23, x27, xzr
        umlal2  v17.2d, v23.4s, v3.s[1]
        ldp     q5, q23, [x2, #0xe0]
        stp     x25, x21, [sp, #0xe0]
        stp     x20, x26, [sp, #0xf0]
        ldp     x24, x25, [x1, #0x100]
        umlal   v6.2d, v5.2s, v16.s[0]
        ldp     x19, x20, [x1, #0x110]
        umlal2  v6.2d, v5.4s, v16.s[2]
        ldp     x21, x28, [x1, #0x120]
        umlal   v24.2d, v23.2s, v16.s[0]
        stp     x22, x23, [sp, #0x100]
        umlal2  v24.2d, v23.4s, v16.s[2]
        ldp     q5, q23, [x2, #0x100]
        ldp     x23, x22, [x1, #0x140]
        subs    x23, x24, x23
        sbcs    x24, x25, x22
        ldp     x25, x22, [x1, #0x150]
        sbcs    x25, x19, x25
        sbcs    x19, x20, x22
        ldp     x20, x22, [x1, #0x160]
        sbcs    x20, x21, x20
        sbcs    x21, x28, x22
        umlal   v17.2d, v5.2s, v16.s[0]
        ldp     x22, x28, [x1, #0x130]
        umlal2  v17.2d, v5.4s, v16.s[2]
        ldp     x27, x26, [x1, #0x170]
        sbcs    x22, x22, x27
        sbcs    x28, x28, x26
        umull   v5.2d, v23.2s, v16.s[0]
        csetm   x27, lo
        eor     x19, x19, x27
        eor     x23, x23, x27
        umlal2  v5.2d, v23.4s, v16.s[2]
        ldp     q16, q23, [x2, #0x120]
        eor     x24, x24, x27
        eor     x21, x21, x27
        eor     x25, x25, x27
        eor     x22, x22, x27
        eor     x28, x28, x27
        eor     x20, x20, x27
        cmn     x27, #1
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        adcs    x25, x25, xzr
        umlal   v5.2d, v16.2s, v18.s[0]
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        adcs    x21, x21, xzr
        umlal2  v5.2d, v16.4s, v18.s[1]
        stp     x25, x19, [sp, #0x120]
        adcs    x25, x22, xzr
        umlal   v5.2d, v23.2s, v15.s[2]
        adcs    x19, x28, xzr
        stp     x23, x24, [sp, #0x110]
        umlal2  v5.2d, v23.4s, v15.s[3]
        ldp     q16, q23, [x2, #0x140]
        ldp     x23, x24, [x1, #0x1c0]
        ldp     x22, x28, [x1, #0x1d0]
        stp     x20, x21, [sp, #0x130]
        umlal   v5.2d, v16.2s, v15.s[0]
        ldp     x20, x21, [x1, #0x1e0]
        umlal2  v5.2d, v16.4s, v15.s[1]
        stp     x25, x19, [sp, #0x140]
        umlal   v5.2d, v23.2s, v2.s[2]
        ldp     x25, x19, [x1, #0x180]
        subs    x23, x23, x25
        sbcs    x24, x24, x19
        umlal2  v5.2d, v23.4s, v2.s[3]
        ldp     q16, q23, [x2, #0x160]
        ldp     x25, x19, [x1, #0x190]
        sbcs    x25, x22, x25
        sbcs    x19, x28, x19
        ldp     x22, x28, [x1, #0x1a0]
        sbcs    x20, x20, x22
        sbcs    x21, x21, x28
        ldp     x22, x28, [x1, #0x1f0]
        umlal   v5.2d, v16.2s, v2.s[0]
        ldp     x26, x4, [x1, #0x1b0]
        sbcs    x22, x22, x26
        sbcs    x28, x28, x4
        umlal2  v5.2d, v16.4s, v2.s[1]
        csetm   x26, lo
        eor     x23, x23, x26
        eor     x24, x24, x26
        umlal   v5.2d, v23.2s, v11.s[2]
        eor     x19, x19, x26
        eor     x20, x20, x26
        eor     x25, x25, x26
        umlal2  v5.2d, v23.4s, v11.s[3]
        ldp     q16, q23, [x2, #0x120]
        cmn     x26, #1
        ldp     q27, q30, [x2, #0x180]
        adcs    x23, x23, xzr
        eor     x22, x22, x26
        eor     x28, x28, x26
        adcs    x24, x24, xzr
        adcs    x25, x25, xzr
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        eor     x21, x21, x26
        stp     x23, x24, [sp, #0x150]
        adcs    x23, x21, xzr
        adcs    x24, x22, xzr
        umlal   v5.2d, v27.2s, v11.s[0]
        stp     x25, x19, [sp, #0x160]
        adcs    x25, x28, xzr
        umlal2  v5.2d, v27.4s, v11.s[1]
        stp     x24, x25, [sp, #0x180]
        eor     x24, x27, x26
        umlal   v5.2d, v30.2s, v19.s[2]
        stp     x20, x23, [sp, #0x170]
        umlal2  v5.2d, v30.4s, v19.s[3]
        ldp     q27, q30, [x2, #0x1a0]
        ldp     x23, x25, [sp, #0x110]
        ldp     x19, x20, [sp, #0x150]
        ldp     x21, x22, [sp, #0x120]
        umlal   v5.2d, v27.2s, v19.s[0]
        str     x24, [sp, #0x80]
        subs    x24, x23, x21
        sbcs    x28, x25, x22
        umlal2  v5.2d, v27.4s, v19.s[1]
        ldp     x27, x26, [sp, #0x160]
        csetm   x4, lo
        eor     x24, x24, x4
        umlal   v5.2d, v30.2s, v3.s[2]
        cmn     x4, #1
        eor     x28, x28, x4
        adcs    x24, x24, xzr
        umlal2  v5.2d, v30.4s, v3.s[3]
        adcs    x28, x28, xzr
        subs    x6, x27, x19
        sbcs    x7, x26, x20
        umlal   v5.2d, v22.2s, v3.s[0]
        csetm   x8, lo
        eor     x6, x6, x8
        cmn     x8, #1
        umlal2  v5.2d, v22.4s, v3.s[1]
        adcs    x6, x6, xzr
        eor     x7, x7, x8
        umulh   x9, x23, x19
        umull   v22.2d, v16.2s, v18.s[2]
        adcs    x7, x7, xzr
        eor     x4, x4, x8
        umlal2  v22.2d, v16.4s, v18.s[3]
        umlal   v22.2d, v23.2s, v18.s[0]
        umlal2  v22.2d, v23.4s, v18.s[1]
        ldp     q16, q23, [x2, #0x140]
        umulh   x8, x23, x20
        umlal   v22.2d, v16.2s, v15.s[2]
        mul     x10, x23, x20
        umlal2  v22.2d, v16.4s, v15.s[3]
        umlal   v22.2d, v23.2s, v15.s[0]
        umlal2  v22.2d, v23.4s, v15.s[1]
        ldp     q16, q23, [x2, #0x160]
        mul     x23, x23, x19
        adds    x9, x9, x10
        mul     x10, x25, x20
        adcs    x8, x8, x10
        umlal   v22.2d, v16.2s, v2.s[2]
        umlal2  v22.2d, v16.4s, v2.s[3]
        umlal   v22.2d, v23.2s, v2.s[0]
        umulh   x20, x25, x20
        umlal2  v22.2d, v23.4s, v2.s[1]
        ldp     q16, q23, [x2, #0x180]
        adc     x20, x20, xzr
        mul     x10, x25, x19
        adds    x9, x9, x10
        umlal   v22.2d, v16.2s, v11.s[2]
        umlal2  v22.2d, v16.4s, v11.s[3]
        umlal   v22.2d, v23.2s, v11.s[0]
        umulh   x25, x25, x19
        umlal2  v22.2d, v23.4s, v11.s[1]
        ldp     q16, q23, [x2, #0x1a0]
        adcs    x25, x8, x25
        adc     x19, x20, xzr
        umulh   x20, x21, x27
        umlal   v22.2d, v16.2s, v19.s[2]
        umlal2  v22.2d, v16.4s, v19.s[3]
        ldr     q16, [x2, #0x230]
        umlal   v22.2d, v23.2s, v19.s[0]
        umlal2  v22.2d, v23.4s, v19.s[1]
        ldp     q23, q27, [x2, #0x1c0]
        umulh   x8, x21, x26
        umlal   v22.2d, v23.2s, v3.s[2]
        mul     x10, x21, x26
        umlal2  v22.2d, v23.4s, v3.s[3]
        umlal   v22.2d, v27.2s, v3.s[0]
        umlal2  v22.2d, v27.4s, v3.s[1]
        str     q22, [x0, #0x60]
        mul     x21, x21, x27
        adds    x20, x20, x10
        ldp     q22, q23, [x2, #0x130]
        mul     x10, x22, x26
        adcs    x8, x8, x10
        umull   v27.2d, v22.2s, v18.s[2]
        umulh   x26, x22, x26
        umlal2  v27.2d, v22.4s, v18.s[3]
        adc     x26, x26, xzr
        umlal   v27.2d, v23.2s, v18.s[0]
        umlal2  v27.2d, v23.4s, v18.s[1]
        ldp     q22, q23, [x2, #0x150]
        mul     x10, x22, x27
        adds    x20, x20, x10
        umlal   v27.2d, v22.2s, v15.s[2]
        umulh   x22, x22, x27
        umlal2  v27.2d, v22.4s, v15.s[3]
        adcs    x22, x8, x22
        adc     x27, x26, xzr
        umlal   v27.2d, v23.2s, v15.s[0]
        umlal2  v27.2d, v23.4s, v15.s[1]
        ldp     q22, q23, [x2, #0x170]
        umulh   x26, x24, x6
        umlal   v27.2d, v22.2s, v2.s[2]
        umlal2  v27.2d, v22.4s, v2.s[3]
        mul     x8, x24, x6
        umlal   v27.2d, v23.2s, v2.s[0]
        umlal2  v27.2d, v23.4s, v2.s[1]
        ldp     q22, q23, [x2, #0x190]
        mul     x10, x24, x7
        adds    x26, x26, x10
        umlal   v27.2d, v22.2s, v11.s[2]
        umulh   x24, x24, x7
        umlal2  v27.2d, v22.4s, v11.s[3]
        umlal   v27.2d, v23.2s, v11.s[0]
        umlal2  v27.2d, v23.4s, v11.s[1]
        ldp     q22, q23, [x2, #0x1b0]
        mul     x10, x28, x7
        adcs    x24, x24, x10
        umlal   v27.2d, v22.2s, v19.s[2]
        mul     x10, x28, x6
        umlal2  v27.2d, v22.4s, v19.s[3]
        umlal   v27.2d, v23.2s, v19.s[0]
        umlal2  v27.2d, v23.4s, v19.s[1]
        ldp     q22, q23, [x2, #0x1d0]
        umulh   x7, x28, x7
        adc     x7, x7, xzr
        adds    x26, x26, x10
        umlal   v27.2d, v22.2s, v3.s[2]
        umulh   x28, x28, x6
        eor     x26, x26, x4
        eor     x6, x8, x4
        umlal2  v27.2d, v22.4s, v3.s[3]
        adcs    x24, x24, x28
        adc     x28, x7, xzr
        eor     x24, x24, x4
        umlal   v27.2d, v23.2s, v3.s[0]
        cmn     x4, #1
        adcs    x6, x6, x23
        adcs    x26, x26, x9
        umlal2  v27.2d, v23.4s, v3.s[1]
        str     q27, [x0, #0x70]
        adcs    x24, x24, x25
        eor     x28, x28, x4
        adcs    x28, x28, x19
        adc     x4, x4, xzr
        adds    x6, x6, x21
        ldp     q22, q23, [x2, #0x140]
        adcs    x26, x26, x20
        adcs    x24, x24, x22
        adcs    x28, x28, x27
        adc     x4, x4, xzr
        adds    x25, x25, x6
        adcs    x19, x19, x26
        adcs    x24, x21, x24
        stp     x23, x9, [sp]
        adcs    x23, x20, x28
        stp     x25, x19, [sp, #0x10]
        adcs    x25, x22, x4
        umull   v27.2d, v22.2s, v18.s[2]
        stp     x24, x23, [sp, #0x20]
        adcs    x23, x27, xzr
        umlal2  v27.2d, v22.4s, v18.s[3]
        ldp     x24, x19, [sp, #0x170]
        umlal   v27.2d, v23.2s, v18.s[0]
        ldp     x20, x21, [sp, #0x130]
        umlal2  v27.2d, v23.4s, v18.s[1]
        ldp     q22, q23, [x2, #0x160]
        ldp     x22, x28, [sp, #0x140]
        stp     x25, x23, [sp, #0x30]
        subs    x23, x20, x22
        sbcs    x25, x21, x28
        ldp     x27, x26, [sp, #0x180]
        csetm   x4, lo
        cmn     x4, #1
        umlal   v27.2d, v22.2s, v15.s[2]
        eor     x25, x25, x4
        eor     x23, x23, x4
        adcs    x23, x23, xzr
        umlal2  v27.2d, v22.4s, v15.s[3]
        adcs    x25, x25, xzr
        subs    x6, x27, x24
        sbcs    x7, x26, x19
        umlal   v27.2d, v23.2s, v15.s[0]
        csetm   x8, lo
        eor     x6, x6, x8
        cmn     x8, #1
        umlal2  v27.2d, v23.4s, v15.s[1]
        ldp     q22, q23, [x2, #0x180]
        adcs    x6, x6, xzr
        eor     x7, x7, x8
        adcs    x7, x7, xzr
        mul     x9, x20, x19
        eor     x4, x4, x8
        umlal   v27.2d, v22.2s, v2.s[2]
        umulh   x8, x20, x24
        umlal2  v27.2d, v22.4s, v2.s[3]
        umlal   v27.2d, v23.2s, v2.s[0]
        umlal2  v27.2d, v23.4s, v2.s[1]
        ldp     q22, q23, [x2, #0x1a0]
        umulh   x10, x20, x19
        umlal   v27.2d, v22.2s, v11.s[2]
        umlal2  v27.2d, v22.4s, v11.s[3]
        mul     x20, x20, x24
        adds    x8, x8, x9
        umlal   v27.2d, v23.2s, v11.s[0]
        umlal2  v27.2d, v23.4s, v11.s[1]
        ldp     q22, q23, [x2, #0x1c0]
        mul     x9, x21, x19
        adcs    x9, x10, x9
        umlal   v27.2d, v22.2s, v19.s[2]
        umulh   x19, x21, x19
        umlal2  v27.2d, v22.4s, v19.s[3]
        adc     x19, x19, xzr
        umlal   v27.2d, v23.2s, v19.s[0]
        umlal2  v27.2d, v23.4s, v19.s[1]
        ldp     q22, q23, [x2, #0x1e0]
        umulh   x10, x21, x24
        umlal   v27.2d, v22.2s, v3.s[2]
        umlal2  v27.2d, v22.4s, v3.s[3]
        mul     x24, x21, x24
        adds    x24, x8, x24
        adcs    x21, x9, x10
        umlal   v27.2d, v23.2s, v3.s[0]
        adc     x19, x19, xzr
        umlal2  v27.2d, v23.4s, v3.s[1]
        str     q27, [x0, #0x80]
        umulh   x8, x22, x27
        ldr     q22, [x2, #0x230]
        ldp     q23, q27, [x2, #0x150]
        mul     x9, x22, x26
        umull   v30.2d, v23.2s, v18.s[2]
        umlal2  v30.2d, v23.4s, v18.s[3]
        umlal   v30.2d, v27.2s, v18.s[0]
        umulh   x10, x22, x26
        umlal2  v30.2d, v27.4s, v18.s[1]
        ldp     q23, q27, [x2, #0x170]
        mul     x22, x22, x27
        adds    x8, x8, x9
        umlal   v30.2d, v23.2s, v15.s[2]
        umlal2  v30.2d, v23.4s, v15.s[3]
        umlal   v30.2d, v27.2s, v15.s[0]
        umulh   x9, x28, x26
        umlal2  v30.2d, v27.4s, v15.s[1]
        ldp     q23, q27, [x2, #0x190]
        mul     x26, x28, x26
        adcs    x26, x10, x26
        adc     x9, x9, xzr
        umlal   v30.2d, v23.2s, v2.s[2]
        umlal2  v30.2d, v23.4s, v2.s[3]
        umlal   v30.2d, v27.2s, v2.s[0]
        mul     x10, x28, x27
        adds    x8, x8, x10
        umlal2  v30.2d, v27.4s, v2.s[1]
        ldp     q23, q27, [x2, #0x1b0]
        umulh   x28, x28, x27
        adcs    x28, x26, x28
        adc     x27, x9, xzr
        umlal   v30.2d, v23.2s, v11.s[2]
        umlal2  v30.2d, v23.4s, v11.s[3]
        umlal   v30.2d, v27.2s, v11.s[0]
        umulh   x26, x23, x6
        umlal2  v30.2d, v27.4s, v11.s[1]
        ldp     q23, q27, [x2, #0x1d0]
        mul     x9, x23, x7
        umlal   v30.2d, v23.2s, v19.s[2]
        umlal2  v30.2d, v23.4s, v19.s[3]
        umlal   v30.2d, v27.2s, v19.s[0]
        mul     x10, x23, x6
        adds    x26, x26, x9
        umlal2  v30.2d, v27.4s, v19.s[1]
        ldp     q23, q27, [x2, #0x1f0]
        mul     x9, x25, x7
        umlal   v30.2d, v23.2s, v3.s[2]
        umlal2  v30.2d, v23.4s, v3.s[3]
        umulh   x23, x23, x7
        umlal   v30.2d, v27.2s, v3.s[0]
        adcs    x23, x23, x9
        umlal2  v30.2d, v27.4s, v3.s[1]
        str     q30, [x0, #0x90]
        ldr     q23, [x2, #0x230]
        ldp     q27, q30, [x2, #0x160]
        umulh   x7, x25, x7
        adc     x7, x7, xzr
        umull   v31.2d, v27.2s, v18.s[2]
        umulh   x9, x25, x6
        umlal2  v31.2d, v27.4s, v18.s[3]
        umlal   v31.2d, v30.2s, v18.s[0]
        umlal2  v31.2d, v30.4s, v18.s[1]
        ldp     q27, q30, [x2, #0x180]
        mul     x25, x25, x6
        eor     x6, x10, x4
        adds    x25, x26, x25
        adcs    x23, x23, x9
        adc     x26, x7, xzr
        eor     x26, x26, x4
        cmn     x4, #1
        adcs    x6, x6, x20
        eor     x25, x25, x4
        umlal   v31.2d, v27.2s, v15.s[2]
        adcs    x25, x25, x24
        eor     x23, x23, x4
        adcs    x23, x23, x21
        umlal2  v31.2d, v27.4s, v15.s[3]
        adcs    x26, x26, x19
        adc     x4, x4, xzr
        adds    x6, x6, x22
        umlal   v31.2d, v30.2s, v15.s[0]
        adcs    x25, x25, x8
        adcs    x23, x23, x28
        adcs    x26, x26, x27
        umlal2  v31.2d, v30.4s, v15.s[1]
        ldp     q27, q30, [x2, #0x1a0]
        adc     x4, x4, xzr
        adds    x21, x21, x6
        adcs    x25, x19, x25
        adcs    x23, x22, x23
        adcs    x19, x8, x26
        stp     x20, x24, [sp, #0x40]
        adcs    x24, x28, x4
        stp     x23, x19, [sp, #0x60]
        adcs    x23, x27, xzr
        umlal   v31.2d, v27.2s, v2.s[2]
        ldp     x19, x20, [sp, #0x110]
        umlal2  v31.2d, v27.4s, v2.s[3]
        stp     x21, x25, [sp, #0x50]
        umlal   v31.2d, v30.2s, v2.s[0]
        ldp     x25, x21, [sp, #0x130]
        umlal2  v31.2d, v30.4s, v2.s[1]
        ldp     q27, q30, [x2, #0x1c0]
        ldp     x22, x28, [sp, #0x120]
        stp     x24, x23, [sp, #0x70]
        subs    x23, x19, x25
        sbcs    x24, x20, x21
        ldp     x25, x19, [sp, #0x140]
        sbcs    x25, x22, x25
        sbcs    x19, x28, x19
        umlal   v31.2d, v27.2s, v11.s[2]
        csetm   x20, lo
        eor     x25, x25, x20
        eor     x23, x23, x20
        umlal2  v31.2d, v27.4s, v11.s[3]
        cmn     x20, #1
        adcs    x23, x23, xzr
        eor     x24, x24, x20
        umlal   v31.2d, v30.2s, v11.s[0]
        adcs    x24, x24, xzr
        adcs    x25, x25, xzr
        eor     x19, x19, x20
        umlal2  v31.2d, v30.4s, v11.s[1]
        ldp     q27, q30, [x2, #0x1e0]
        ldp     x21, x22, [sp, #0x180]
        adcs    x19, x19, xzr
        ldp     x28, x27, [sp, #0x170]
        ldp     x26, x4, [sp, #0x150]
        subs    x28, x28, x26
        sbcs    x27, x27, x4
        umlal   v31.2d, v27.2s, v19.s[2]
        ldp     x26, x4, [sp, #0x160]
        sbcs    x21, x21, x26
        sbcs    x22, x22, x4
        umlal2  v31.2d, v27.4s, v19.s[3]
        csetm   x26, lo
        eor     x27, x27, x26
        eor     x28, x28, x26
        umlal   v31.2d, v30.2s, v19.s[0]
        cmn     x26, #1
        adcs    x28, x28, xzr
        adcs    x27, x27, xzr
        umlal2  v31.2d, v30.4s, v19.s[1]
        ldp     q27, q30, [x2, #0x200]
        eor     x22, x22, x26
        eor     x21, x21, x26
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        subs    x4, x23, x25
        sbcs    x6, x24, x19
        csetm   x7, lo
        eor     x20, x20, x26
        eor     x26, x4, x7
        cmn     x7, #1
        umlal   v31.2d, v27.2s, v3.s[2]
        adcs    x26, x26, xzr
        eor     x4, x6, x7
        adcs    x4, x4, xzr
        umlal2  v31.2d, v27.4s, v3.s[3]
        subs    x6, x21, x28
        sbcs    x8, x22, x27
        csetm   x9, lo
        umlal   v31.2d, v30.2s, v3.s[0]
        eor     x6, x6, x9
        cmn     x9, #1
        adcs    x6, x6, xzr
        umlal2  v31.2d, v30.4s, v3.s[1]
        str     q31, [x0, #0xa0]
        eor     x8, x8, x9
        adcs    x8, x8, xzr
        umulh   x10, x23, x28
        eor     x7, x7, x9
        ldp     q27, q30, [x2, #0x170]
        mul     x9, x23, x27
        umull   v31.2d, v27.2s, v18.s[2]
        umlal2  v31.2d, v27.4s, v18.s[3]
        umlal   v31.2d, v30.2s, v18.s[0]
        umulh   x11, x23, x27
        umlal2  v31.2d, v30.4s, v18.s[1]
        ldp     q27, q30, [x2, #0x190]
        mul     x23, x23, x28
        adds    x9, x10, x9
        umlal   v31.2d, v27.2s, v15.s[2]
        umlal2  v31.2d, v27.4s, v15.s[3]
        umlal   v31.2d, v30.2s, v15.s[0]
        mul     x10, x24, x27
        adcs    x10, x11, x10
        umlal2  v31.2d, v30.4s, v15.s[1]
        ldp     q27, q30, [x2, #0x1b0]
        umulh   x27, x24, x27
        adc     x27, x27, xzr
        umlal   v31.2d, v27.2s, v2.s[2]
        umlal2  v31.2d, v27.4s, v2.s[3]
        umlal   v31.2d, v30.2s, v2.s[0]
        mul     x11, x24, x28
        adds    x9, x9, x11
        umlal2  v31.2d, v30.4s, v2.s[1]
        ldp     q27, q30, [x2, #0x1d0]
        umulh   x24, x24, x28
        adcs    x24, x10, x24
        adc     x28, x27, xzr
        umlal   v31.2d, v27.2s, v11.s[2]
        umlal2  v31.2d, v27.4s, v11.s[3]
        umlal   v31.2d, v30.2s, v11.s[0]
        umulh   x27, x25, x21
        umlal2  v31.2d, v30.4s, v11.s[1]
        ldp     q27, q30, [x2, #0x1f0]
        mul     x10, x25, x22
        umlal   v31.2d, v27.2s, v19.s[2]
        umlal2  v31.2d, v27.4s, v19.s[3]
        umlal   v31.2d, v30.2s, v19.s[0]
        umulh   x11, x25, x22
        umlal2  v31.2d, v30.4s, v19.s[1]
        ldp     q27, q30, [x2, #0x210]
        mul     x25, x25, x21
        adds    x27, x27, x10
        umlal   v31.2d, v27.2s, v3.s[2]
        umlal2  v31.2d, v27.4s, v3.s[3]
        umlal   v31.2d, v30.2s, v3.s[0]
        umulh   x10, x19, x22
        umlal2  v31.2d, v30.4s, v3.s[1]
        str     q31, [x0, #0xb0]
        ldp     q27, q30, [x2, #0x180]
        mul     x22, x19, x22
        adcs    x22, x11, x22
        adc     x10, x10, xzr
        umull   v31.2d, v27.2s, v18.s[2]
        umulh   x11, x19, x21
        umlal2  v31.2d, v27.4s, v18.s[3]
        umlal   v31.2d, v30.2s, v18.s[0]
        umlal2  v31.2d, v30.4s, v18.s[1]
        ldp     q27, q30, [x2, #0x1a0]
        mul     x19, x19, x21
        adds    x19, x27, x19
        adcs    x21, x22, x11
        adc     x22, x10, xzr
        umlal   v31.2d, v27.2s, v15.s[2]
        umulh   x27, x26, x6
        umlal2  v31.2d, v27.4s, v15.s[3]
        umlal   v31.2d, v30.2s, v15.s[0]
        umlal2  v31.2d, v30.4s, v15.s[1]
        ldp     q27, q30, [x2, #0x1c0]
        mul     x10, x26, x6
        umlal   v31.2d, v27.2s, v2.s[2]
        mul     x11, x26, x8
        adds    x27, x27, x11
        umlal2  v31.2d, v27.4s, v2.s[3]
        umlal   v31.2d, v30.2s, v2.s[0]
        umlal2  v31.2d, v30.4s, v2.s[1]
        ldp     q27, q30, [x2, #0x1e0]
        umulh   x26, x26, x8
        umlal   v31.2d, v27.2s, v11.s[2]
        mul     x11, x4, x8
        adcs    x26, x26, x11
        umlal2  v31.2d, v27.4s, v11.s[3]
        umlal   v31.2d, v30.2s, v11.s[0]
        umlal2  v31.2d, v30.4s, v11.s[1]
        ldp     q27, q30, [x2, #0x200]
        umulh   x8, x4, x8
        adc     x8, x8, xzr
        umlal   v31.2d, v27.2s, v19.s[2]
        mul     x11, x4, x6
        adds    x27, x27, x11
        umlal2  v31.2d, v27.4s, v19.s[3]
        umlal   v31.2d, v30.2s, v19.s[0]
        umlal2  v31.2d, v30.4s, v19.s[1]
        ldp     q27, q30, [x2, #0x220]
        umulh   x4, x4, x6
        eor     x6, x10, x7
        adcs    x26, x26, x4
        eor     x26, x26, x7
        adc     x4, x8, xzr
        cmn     x7, #1
        adcs    x6, x6, x23
        eor     x4, x4, x7
        eor     x27, x27, x7
        adcs    x27, x27, x9
        umlal   v31.2d, v27.2s, v3.s[2]
        adcs    x26, x26, x24
        adcs    x4, x4, x28
        adc     x7, x7, xzr
        umlal2  v31.2d, v27.4s, v3.s[3]
        adds    x6, x6, x25
        adcs    x27, x27, x19
        adcs    x26, x26, x21
        umlal   v31.2d, v30.2s, v3.s[0]
        adcs    x4, x4, x22
        adc     x7, x7, xzr
        adds    x24, x24, x6
        umlal2  v31.2d, v30.4s, v3.s[1]
        str     q31, [x0, #0xc0]
        adcs    x28, x28, x27
        adcs    x25, x25, x26
        eor     x23, x23, x20
        adcs    x19, x19, x4
        eor     x27, x9, x20
        ldp     q27, q30, [x2, #0x190]
        adcs    x21, x21, x7
        eor     x24, x24, x20
        adcs    x22, x22, xzr
        eor     x19, x19, x20
        eor     x25, x25, x20
        eor     x21, x21, x20
        eor     x28, x28, x20
        ldp     x26, x4, [sp]
        eor     x22, x22, x20
        cmn     x20, #1
        ldp     x6, x7, [sp, #0x10]
        umull   v31.2d, v27.2s, v18.s[2]
        adcs    x23, x23, x26
        adcs    x27, x27, x4
        adcs    x24, x24, x6
        umlal2  v31.2d, v27.4s, v18.s[3]
        ldp     x26, x4, [sp, #0x20]
        adcs    x28, x28, x7
        adcs    x25, x25, x26
        umlal   v31.2d, v30.2s, v18.s[0]
        adcs    x19, x19, x4
        ldp     x26, x4, [sp, #0x30]
        adcs    x21, x21, x26
        umlal2  v31.2d, v30.4s, v18.s[1]
        ldp     q27, q30, [x2, #0x1b0]
        adcs    x22, x22, x4
        ldp     x26, x4, [sp, #0x40]
        adc     x20, x20, xzr
        adds    x23, x23, x26
        ldp     x26, x6, [sp, #0x50]
        adcs    x27, x27, x4
        adcs    x24, x24, x26
        adcs    x28, x28, x6
        ldp     x26, x4, [sp, #0x60]
        adcs    x25, x25, x26
        umlal   v31.2d, v27.2s, v15.s[2]
        adcs    x19, x19, x4
        ldp     x26, x4, [sp, #0x70]
        adcs    x21, x21, x26
        umlal2  v31.2d, v27.4s, v15.s[3]
        ldp     x26, x6, [sp, #0x20]
        adcs    x22, x22, x4
        adc     x20, x20, xzr
        umlal   v31.2d, v30.2s, v15.s[0]
        ldp     x4, x7, [sp, #0x30]
        adds    x23, x26, x23
        adcs    x27, x6, x27
        umlal2  v31.2d, v30.4s, v15.s[1]
        ldp     q27, q30, [x2, #0x1d0]
        adcs    x24, x4, x24
        ldp     x26, x4, [sp, #0x40]
        adcs    x28, x7, x28
        adcs    x25, x26, x25
        stp     x23, x27, [sp, #0x20]
        adcs    x23, x4, x19
        ldp     x19, x27, [sp, #0x70]
        umlal   v31.2d, v27.2s, v2.s[2]
        ldp     x26, x4, [sp, #0x50]
        adcs    x21, x26, x21
        adcs    x22, x4, x22
        umlal2  v31.2d, v27.4s, v2.s[3]
        stp     x24, x28, [sp, #0x30]
        umlal   v31.2d, v30.2s, v2.s[0]
        stp     x25, x23, [sp, #0x40]
        umlal2  v31.2d, v30.4s, v2.s[1]
        ldp     q27, q30, [x2, #0x1f0]
        ldp     x23, x24, [sp, #0x60]
        adcs    x23, x23, x20
        adcs    x24, x24, xzr
        adcs    x25, x19, xzr
        adcs    x19, x27, xzr
        stp     x21, x22, [sp, #0x50]
        stp     x23, x24, [sp, #0x60]
        ldp     x23, x24, [x1, #0x1c0]
        umlal   v31.2d, v27.2s, v11.s[2]
        umlal2  v31.2d, v27.4s, v11.s[3]
        ldp     x20, x21, [x1, #0x140]
        umlal   v31.2d, v30.2s, v11.s[0]
        ldp     x22, x28, [x1, #0x150]
        umlal2  v31.2d, v30.4s, v11.s[1]
        ldp     q27, q30, [x2, #0x210]
        stp     x25, x19, [sp, #0x70]
        subs    x25, x20, x22
        sbcs    x19, x21, x28
        ldp     x27, x26, [x1, #0x1d0]
        csetm   x4, lo
        eor     x25, x25, x4
        eor     x19, x19, x4
        subs    x6, x27, x23
        sbcs    x7, x26, x24
        csetm   x8, lo
        umlal   v31.2d, v27.2s, v19.s[2]
        cmn     x4, #1
        adcs    x25, x25, xzr
        umlal2  v31.2d, v27.4s, v19.s[3]
        adcs    x19, x19, xzr
        eor     x7, x7, x8
        eor     x6, x6, x8
        cmn     x8, #1
        adcs    x6, x6, xzr
        adcs    x7, x7, xzr
        umlal   v31.2d, v30.2s, v19.s[0]
        umulh   x9, x20, x23
        umlal2  v31.2d, v30.4s, v19.s[1]
        eor     x4, x4, x8
        umlal   v31.2d, v16.2s, v3.s[2]
        umlal2  v31.2d, v16.4s, v3.s[3]
        and     v3.16b, v10.16b, v0.16b
        str     q31, [x0, #0xd0]
        ext     v16.16b, v1.16b, v7.16b, #8
        umulh   x8, x20, x24
        ldp     q27, q30, [x2, #0x1a0]
        mul     x10, x20, x23
        umull   v31.2d, v27.2s, v18.s[2]
        umlal2  v31.2d, v27.4s, v18.s[3]
        umlal   v31.2d, v30.2s, v18.s[0]
        mul     x20, x20, x24
        adds    x20, x9, x20
        umlal2  v31.2d, v30.4s, v18.s[1]
        ldp     q27, q30, [x2, #0x1c0]
        umulh   x9, x21, x24
        umlal   v31.2d, v27.2s, v15.s[2]
        umlal2  v31.2d, v27.4s, v15.s[3]
        umlal   v31.2d, v30.2s, v15.s[0]
        mul     x24, x21, x24
        adcs    x24, x8, x24
        adc     x8, x9, xzr
        umlal2  v31.2d, v30.4s, v15.s[1]
        ldp     q27, q30, [x2, #0x1e0]
        mul     x9, x21, x23
        adds    x20, x20, x9
        umlal   v31.2d, v27.2s, v2.s[2]
        umlal2  v31.2d, v27.4s, v2.s[3]
        umulh   x23, x21, x23
        umlal   v31.2d, v30.2s, v2.s[0]
        adcs    x23, x24, x23
        adc     x24, x8, xzr
        umlal2  v31.2d, v30.4s, v2.s[1]
        ldp     q27, q30, [x2, #0x200]
        umulh   x21, x22, x27
        umlal   v31.2d, v27.2s, v11.s[2]
        umlal2  v31.2d, v27.4s, v11.s[3]
        umlal   v31.2d, v30.2s, v11.s[0]
        umulh   x8, x22, x26
        umlal2  v31.2d, v30.4s, v11.s[1]
        ldp     q27, q30, [x2, #0x220]
        mul     x9, x22, x26
        umlal   v31.2d, v27.2s, v19.s[2]
        umlal2  v31.2d, v27.4s, v19.s[3]
        umlal   v31.2d, v30.2s, v19.s[0]
        mul     x22, x22, x27
        adds    x21, x21, x9
        umlal2  v31.2d, v30.4s, v19.s[1]
        str     q31, [x0, #0xe0]
        ldp     q27, q30, [x2, #0x1b0]
        mul     x9, x28, x26
        adcs    x8, x8, x9
        umulh   x26, x28, x26
        umull   v31.2d, v27.2s, v18.s[2]
        adc     x26, x26, xzr
        umlal2  v31.2d, v27.4s, v18.s[3]
        umlal   v31.2d, v30.2s, v18.s[0]
        umlal2  v31.2d, v30.4s, v18.s[1]
        ldp     q27, q30, [x2, #0x1d0]
        mul     x9, x28, x27
        adds    x21, x21, x9
        umulh   x28, x28, x27
        umlal   v31.2d, v27.2s, v15.s[2]
        adcs    x28, x8, x28
        adc     x27, x26, xzr
        umlal2  v31.2d, v27.4s, v15.s[3]
        umlal   v31.2d, v30.2s, v15.s[0]
        umlal2  v31.2d, v30.4s, v15.s[1]
        ldp     q27, q30, [x2, #0x1f0]
        umulh   x26, x25, x6
        umlal   v31.2d, v27.2s, v2.s[2]
        mul     x8, x25, x6
        umlal2  v31.2d, v27.4s, v2.s[3]
        umlal   v31.2d, v30.2s, v2.s[0]
        umlal2  v31.2d, v30.4s, v2.s[1]
        ldp     q27, q30, [x2, #0x210]
        mul     x9, x25, x7
        adds    x26, x26, x9
        umulh   x25, x25, x7
        umlal   v31.2d, v27.2s, v11.s[2]
        umlal2  v31.2d, v27.4s, v11.s[3]
        umlal   v31.2d, v30.2s, v11.s[0]
        umlal2  v31.2d, v30.4s, v11.s[1]
        umulh   x9, x19, x7
        umlal   v31.2d, v22.2s, v19.s[2]
        umlal2  v31.2d, v22.4s, v19.s[3]
        ext     v19.16b, v1.16b, v26.16b, #8
        str     q31, [x0, #0xf0]
        and     v22.16b, v26.16b, v0.16b
        usra    v22.2d, v19.2d, #0x1d
        and     v19.16b, v12.16b, v0.16b
        mul     x7, x19, x7
        adcs    x25, x25, x7
        ext     v26.16b, v26.16b, v1.16b, #8
        ldp     q27, q30, [x2, #0x1c0]
        adc     x7, x9, xzr
        mul     x9, x19, x6
        adds    x26, x26, x9
        umull   v31.2d, v27.2s, v18.s[2]
        umlal2  v31.2d, v27.4s, v18.s[3]
        umulh   x19, x19, x6
        eor     x26, x26, x4
        eor     x6, x8, x4
        umlal   v31.2d, v30.2s, v18.s[0]
        adcs    x25, x25, x19
        adc     x19, x7, xzr
        eor     x19, x19, x4
        umlal2  v31.2d, v30.4s, v18.s[1]
        ldp     q27, q30, [x2, #0x1e0]
        cmn     x4, #1
        eor     x25, x25, x4
        adcs    x6, x6, x10
        adcs    x26, x26, x20
        adcs    x25, x25, x23
        adcs    x19, x19, x24
        adc     x4, x4, xzr
        adds    x6, x6, x22
        adcs    x26, x26, x21
        adcs    x25, x25, x28
        umlal   v31.2d, v27.2s, v15.s[2]
        adcs    x19, x19, x27
        adc     x4, x4, xzr
        adds    x23, x23, x6
        umlal2  v31.2d, v27.4s, v15.s[3]
        adcs    x24, x24, x26
        adcs    x25, x22, x25
        adcs    x19, x21, x19
        umlal   v31.2d, v30.2s, v15.s[0]
        stp     x23, x24, [sp, #0x120]
        adcs    x23, x28, x4
        umlal2  v31.2d, v30.4s, v15.s[1]
        ldp     q27, q30, [x2, #0x200]
        adcs    x24, x27, xzr
        stp     x10, x20, [sp, #0x110]
        ldp     x20, x21, [x1, #0x160]
        ldp     x22, x28, [x1, #0x170]
        umlal   v31.2d, v27.2s, v2.s[2]
        stp     x25, x19, [sp, #0x130]
        umlal2  v31.2d, v27.4s, v2.s[3]
        ldp     x25, x19, [x1, #0x1e0]
        umlal   v31.2d, v30.2s, v2.s[0]
        stp     x23, x24, [sp, #0x140]
        subs    x23, x20, x22
        umlal2  v31.2d, v30.4s, v2.s[1]
        ldp     q27, q30, [x2, #0x220]
        sbcs    x24, x21, x28
        ldp     x27, x26, [x1, #0x1f0]
        csetm   x4, lo
        eor     x23, x23, x4
        cmn     x4, #1
        eor     x24, x24, x4
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        subs    x6, x27, x25
        sbcs    x7, x26, x19
        umlal   v31.2d, v27.2s, v11.s[2]
        csetm   x8, lo
        cmn     x8, #1
        eor     x7, x7, x8
        umlal2  v31.2d, v27.4s, v11.s[3]
        eor     x6, x6, x8
        adcs    x6, x6, xzr
        adcs    x7, x7, xzr
        umlal   v31.2d, v30.2s, v11.s[0]
        umulh   x9, x20, x25
        eor     x4, x4, x8
        umlal2  v31.2d, v30.4s, v11.s[1]
        str     q31, [x0, #0x100]
        ldp     q27, q30, [x2, #0x1d0]
        mul     x8, x20, x19
        umull   v31.2d, v27.2s, v18.s[2]
        mul     x10, x20, x25
        adds    x8, x9, x8
        umlal2  v31.2d, v27.4s, v18.s[3]
        umlal   v31.2d, v30.2s, v18.s[0]
        umlal2  v31.2d, v30.4s, v18.s[1]
        ldp     q27, q30, [x2, #0x1f0]
        mul     x9, x21, x19
        umulh   x20, x20, x19
        umlal   v31.2d, v27.2s, v15.s[2]
        adcs    x20, x20, x9
        umlal2  v31.2d, v27.4s, v15.s[3]
        umlal   v31.2d, v30.2s, v15.s[0]
        umlal2  v31.2d, v30.4s, v15.s[1]
        ldp     q27, q30, [x2, #0x210]
        umulh   x19, x21, x19
        adc     x19, x19, xzr
        umlal   v31.2d, v27.2s, v2.s[2]
        mul     x9, x21, x25
        adds    x8, x8, x9
        umlal2  v31.2d, v27.4s, v2.s[3]
        umlal   v31.2d, v30.2s, v2.s[0]
        umlal2  v31.2d, v30.4s, v2.s[1]
        umulh   x25, x21, x25
        umlal   v31.2d, v23.2s, v11.s[2]
        adcs    x25, x20, x25
        adc     x19, x19, xzr
        umlal2  v31.2d, v23.4s, v11.s[3]
        ext     v11.16b, v1.16b, v12.16b, #8
        usra    v19.2d, v11.2d, #0x1d
        and     v11.16b, v7.16b, v0.16b
        usra    v19.2d, v26.2d, #0x1d
        ext     v12.16b, v12.16b, v1.16b, #8
        umulh   x20, x22, x27
        usra    v11.2d, v16.2d, #0x1d
        ldp     d16, d23, [x1, #0x50]
        usra    v11.2d, v12.2d, #0x1d
        ext     v12.16b, v1.16b, v10.16b, #8
        usra    v8.2d, v16.2d, #0x38
        ext     v7.16b, v7.16b, v1.16b, #8
        shl     v16.2d, v23.2d, #0xe
        ext     v23.16b, v1.16b, v13.16b, #8
        mul     x21, x22, x26
        usra    v8.2d, v16.2d, #6
        ext     v16.16b, v1.16b, v8.16b, #8
        usra    v8.2d, v16.2d, #0x1d
        ext     v16.16b, v8.16b, v1.16b, #8
        and     v8.16b, v8.16b, v0.16b
        usra    v3.2d, v12.2d, #0x1d
        umulh   x9, x22, x26
        usra    v3.2d, v7.2d, #0x1d
        ldp     d12, d7, [x1, #0x58]
        ext     v10.16b, v10.16b, v1.16b, #8
        str     q31, [x0, #0x110]
        usra    v22.2d, v12.2d, #0x32
        and     v12.16b, v13.16b, v0.16b
        shl     v7.2d, v7.2d, #0x14
        and     v26.16b, v9.16b, v0.16b
        mul     x22, x22, x27
        adds    x20, x20, x21
        usra    v22.2d, v7.2d, #6
        ext     v13.16b, v13.16b, v1.16b, #8
        usra    v22.2d, v16.2d, #0x1d
        ldp     q7, q16, [x2]
        usra    v12.2d, v23.2d, #0x1d
        ext     v23.16b, v1.16b, v9.16b, #8
        mul     x21, x28, x26
        adcs    x21, x9, x21
        usra    v12.2d, v10.2d, #0x1d
        ext     v10.16b, v1.16b, v14.16b, #8
        usra    v26.2d, v23.2d, #0x1d
        and     v23.16b, v14.16b, v0.16b
        umlal   v22.2d, v7.2s, v8.s[0]
        usra    v26.2d, v13.2d, #0x1d
        umulh   x26, x28, x26
        umlal2  v22.2d, v7.4s, v8.s[2]
        ldp     d13, d7, [x1, #0x60]
        adc     x26, x26, xzr
        usra    v23.2d, v10.2d, #0x1d
        ext     v10.16b, v1.16b, v22.16b, #8
        usra    v22.2d, v10.2d, #0x1d
        ext     v10.16b, v22.16b, v1.16b, #8
        usra    v19.2d, v13.2d, #0x2c
        and     v13.16b, v22.16b, v0.16b
        mul     x9, x28, x27
        adds    x20, x20, x9
        shl     v7.2d, v7.2d, #0x1a
        ext     v9.16b, v9.16b, v1.16b, #8
        usra    v19.2d, v7.2d, #6
        ldp     q7, q22, [x2, #0x20]
        usra    v19.2d, v10.2d, #0x1d
        umlal   v19.2d, v16.2s, v8.s[0]
        umulh   x28, x28, x27
        umlal2  v19.2d, v16.4s, v8.s[2]
        ldp     d10, d16, [x1, #0x68]
        adcs    x21, x21, x28
        usra    v23.2d, v9.2d, #0x1d
        ext     v9.16b, v1.16b, v25.16b, #8
        adc     x28, x26, xzr
        umlal   v11.2d, v7.2s, v8.s[0]
        ext     v14.16b, v14.16b, v1.16b, #8
        umlal2  v11.2d, v7.4s, v8.s[2]
        usra    v11.2d, v10.2d, #0x26
        umulh   x27, x23, x6
        umlal   v3.2d, v22.2s, v8.s[0]
        ldp     q10, q7, [x2, #0x40]
        umlal2  v3.2d, v22.4s, v8.s[2]
        and     v22.16b, v25.16b, v0.16b
        usra    v22.2d, v9.2d, #0x1d
        and     v9.16b, v28.16b, v0.16b
        usra    v22.2d, v14.2d, #0x1d
        ext     v14.16b, v1.16b, v28.16b, #8
        mul     x26, x23, x6
        umlal   v12.2d, v10.2s, v8.s[0]
        ext     v25.16b, v25.16b, v1.16b, #8
        umlal2  v12.2d, v10.4s, v8.s[2]
        usra    v9.2d, v14.2d, #0x1d
        umlal   v26.2d, v7.2s, v8.s[0]
        ldp     q14, q10, [x2, #0x60]
        umulh   x9, x23, x7
        umlal2  v26.2d, v7.4s, v8.s[2]
        usra    v9.2d, v25.2d, #0x1d
        and     v7.16b, v29.16b, v0.16b
        ext     v25.16b, v1.16b, v29.16b, #8
        usra    v7.2d, v25.2d, #0x1d
        ext     v25.16b, v28.16b, v1.16b, #8
        umlal   v23.2d, v14.2s, v8.s[0]
        usra    v7.2d, v25.2d, #0x1d
        mul     x23, x23, x7
        adds    x23, x27, x23
        umlal2  v23.2d, v14.4s, v8.s[2]
        ldp     q14, q25, [x2, #0x80]
        umlal   v22.2d, v10.2s, v8.s[0]
        and     v27.16b, v4.16b, v0.16b
        umlal2  v22.2d, v10.4s, v8.s[2]
        ext     v10.16b, v1.16b, v4.16b, #8
        mul     x27, x24, x7
        adcs    x27, x9, x27
        usra    v27.2d, v10.2d, #0x1d
        ext     v10.16b, v29.16b, v1.16b, #8
        umlal   v9.2d, v14.2s, v8.s[0]
        usra    v27.2d, v10.2d, #0x1d
        umlal2  v9.2d, v14.4s, v8.s[2]
        ldp     q14, q10, [x2, #0xa0]
        mul     x9, x24, x6
        umlal   v7.2d, v25.2s, v8.s[0]
        ext     v28.16b, v1.16b, v21.16b, #8
        umlal2  v7.2d, v25.4s, v8.s[2]
        and     v25.16b, v21.16b, v0.16b
        usra    v25.2d, v28.2d, #0x1d
        ext     v28.16b, v1.16b, v20.16b, #8
        umulh   x7, x24, x7
        umlal   v27.2d, v14.2s, v8.s[0]
        ext     v4.16b, v4.16b, v1.16b, #8
        adc     x7, x7, xzr
        adds    x23, x23, x9
        umlal2  v27.2d, v14.4s, v8.s[2]
        usra    v25.2d, v4.2d, #0x1d
        and     v14.16b, v20.16b, v0.16b
        usra    v14.2d, v28.2d, #0x1d
        ext     v4.16b, v21.16b, v1.16b, #8
        usra    v14.2d, v4.2d, #0x1d
        umulh   x24, x24, x6
        eor     x26, x26, x4
        and     v4.16b, v6.16b, v0.16b
        ext     v21.16b, v1.16b, v6.16b, #8
        adcs    x24, x27, x24
        eor     x24, x24, x4
        usra    v4.2d, v21.2d, #0x1d
        ext     v20.16b, v20.16b, v1.16b, #8
        adc     x27, x7, xzr
        cmn     x4, #1
        umlal   v25.2d, v10.2s, v8.s[0]
        usra    v4.2d, v20.2d, #0x1d
        adcs    x26, x26, x10
        eor     x23, x23, x4
        umlal2  v25.2d, v10.4s, v8.s[2]
        ldp     q10, q20, [x2, #0xc0]
        adcs    x23, x23, x8
        ext     v21.16b, v1.16b, v24.16b, #8
        and     v28.16b, v24.16b, v0.16b
        adcs    x24, x24, x25
        eor     x27, x27, x4
        usra    v28.2d, v21.2d, #0x1d
        ext     v6.16b, v6.16b, v1.16b, #8
        adcs    x27, x27, x19
        adc     x4, x4, xzr
        usra    v28.2d, v6.2d, #0x1d
        ext     v6.16b, v1.16b, v17.16b, #8
        adds    x26, x26, x22
        adcs    x23, x23, x20
        umlal   v14.2d, v10.2s, v8.s[0]
        ext     v21.16b, v24.16b, v1.16b, #8
        adcs    x24, x24, x21
        adcs    x27, x27, x28
        umlal2  v14.2d, v10.4s, v8.s[2]
        ldp     q10, q24, [x2, #0xe0]
        adc     x4, x4, xzr
        umlal   v4.2d, v20.2s, v8.s[0]
        ldp     q29, q30, [x2, #0x1e0]
        adds    x25, x25, x26
        shl     v16.2d, v16.2d, #0x20
        umlal2  v4.2d, v20.4s, v8.s[2]
        adcs    x23, x19, x23
        adcs    x24, x22, x24
        stp     x10, x8, [sp, #0x150]
        adcs    x19, x20, x27
        adcs    x20, x21, x4
        ldp     x21, x22, [x1, #0x140]
        umlal   v28.2d, v10.2s, v8.s[0]
        stp     x25, x23, [sp, #0x160]
        adcs    x23, x28, xzr
        umlal2  v28.2d, v10.4s, v8.s[2]
        umull   v10.2d, v29.2s, v18.s[2]
        usra    v11.2d, v16.2d, #6
        ldp     x25, x28, [x1, #0x150]
        umlal2  v10.2d, v29.4s, v18.s[3]
        and     v16.16b, v17.16b, v0.16b
        stp     x24, x19, [sp, #0x170]
        usra    v16.2d, v6.2d, #0x1d
        ext     v6.16b, v1.16b, v5.16b, #8
        ldp     x24, x19, [x1, #0x160]
        usra    v16.2d, v21.2d, #0x1d
        and     v20.16b, v5.16b, v0.16b
        stp     x20, x23, [sp, #0x180]
        usra    v20.2d, v6.2d, #0x1d
        ext     v6.16b, v17.16b, v1.16b, #8
        ldp     x23, x20, [x1, #0x170]
        subs    x24, x21, x24
        usra    v20.2d, v6.2d, #0x1d
        ldp     q6, q17, [x2]
        sbcs    x19, x22, x19
        ext     v5.16b, v5.16b, v1.16b, #8
        sbcs    x23, x25, x23
        sbcs    x25, x28, x20
        csetm   x20, lo
        umlal   v16.2d, v24.2s, v8.s[0]
        eor     x24, x24, x20
        cmn     x20, #1
        adcs    x24, x24, xzr
        umlal2  v16.2d, v24.4s, v8.s[2]
        ldr     q21, [x0, #0x60]
        eor     x19, x19, x20
        adcs    x19, x19, xzr
        umlal   v10.2d, v30.2s, v18.s[0]
        eor     x23, x23, x20
        adcs    x23, x23, xzr
        eor     x25, x25, x20
        umlal   v19.2d, v6.2s, v13.s[0]
        ldp     x21, x22, [x1, #0x1c0]
        adcs    x25, x25, xzr
        umlal2  v10.2d, v30.4s, v18.s[1]
        ext     v24.16b, v1.16b, v21.16b, #8
        ldp     x28, x27, [x1, #0x1f0]
        umlal2  v19.2d, v6.4s, v13.s[2]
        and     v6.16b, v21.16b, v0.16b
        ldp     x26, x4, [x1, #0x1e0]
        subs    x21, x26, x21
        usra    v6.2d, v5.2d, #0x1d
        ext     v5.16b, v21.16b, v1.16b, #8
        ldp     x26, x6, [x1, #0x1d0]
        sbcs    x22, x4, x22
        usra    v6.2d, v24.2d, #0x1d
        ldp     q21, q24, [x2, #0x100]
        sbcs    x28, x28, x26
        ldp     q29, q30, [x2, #0x200]
        sbcs    x27, x27, x6
        csetm   x26, lo
        eor     x21, x21, x26
        eor     x22, x22, x26
        cmn     x26, #1
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        eor     x27, x27, x26
        umlal   v20.2d, v21.2s, v8.s[0]
        eor     x28, x28, x26
        adcs    x28, x28, xzr
        adcs    x27, x27, xzr
        umlal2  v20.2d, v21.4s, v8.s[2]
        subs    x4, x24, x23
        sbcs    x6, x19, x25
        csetm   x7, lo
        umlal   v6.2d, v24.2s, v8.s[0]
        eor     x20, x20, x26
        eor     x26, x4, x7
        cmn     x7, #1
        umlal2  v6.2d, v24.4s, v8.s[2]
        uzp1    v8.4s, v8.4s, v13.4s
        eor     x4, x6, x7
        adcs    x26, x26, xzr
        umlal   v10.2d, v29.2s, v15.s[2]
        adcs    x4, x4, xzr
        subs    x6, x28, x21
        sbcs    x8, x27, x22
        umlal2  v10.2d, v29.4s, v15.s[3]
        ext     v21.16b, v1.16b, v19.16b, #8
        csetm   x9, lo
        cmn     x9, #1
        usra    v19.2d, v21.2d, #0x1d
        and     v21.16b, v19.16b, v0.16b
        eor     x6, x6, x9
        adcs    x6, x6, xzr
        umlal   v10.2d, v30.2s, v15.s[0]
        ext     v19.16b, v19.16b, v1.16b, #8
        eor     x8, x8, x9
        umulh   x10, x24, x21
        umlal2  v10.2d, v30.4s, v15.s[1]
        usra    v11.2d, v19.2d, #0x1d
        adcs    x8, x8, xzr
        eor     x7, x7, x9
        ldp     q19, q24, [x2, #0x1f0]
        ldp     q29, q30, [x2, #0x220]
        umlal   v11.2d, v17.2s, v13.s[0]
        mul     x9, x24, x22
        umlal   v10.2d, v29.2s, v2.s[2]
        umulh   x11, x24, x22
        umlal2  v11.2d, v17.4s, v13.s[2]
        umlal2  v10.2d, v29.4s, v2.s[3]
        umlal   v10.2d, v30.2s, v2.s[0]
        umlal2  v10.2d, v30.4s, v2.s[1]
        ldr     q17, [x2, #0x230]
        mul     x24, x24, x21
        adds    x9, x10, x9
        str     q10, [x0]
        ldr     q10, [x2, #0x230]
        umull   v29.2d, v19.2s, v18.s[2]
        umlal2  v29.2d, v19.4s, v18.s[3]
        mul     x10, x19, x22
        adcs    x10, x11, x10
        umlal   v29.2d, v24.2s, v18.s[0]
        umlal2  v29.2d, v24.4s, v18.s[1]
        ldp     q19, q24, [x2, #0x210]
        mul     x11, x19, x21
        umlal   v29.2d, v19.2s, v15.s[2]
        umulh   x22, x19, x22
        umlal2  v29.2d, v19.4s, v15.s[3]
        adc     x22, x22, xzr
        adds    x9, x9, x11
        umlal   v29.2d, v24.2s, v15.s[0]
        umlal2  v29.2d, v24.4s, v15.s[1]
        ldr     q19, [x2, #0x230]
        umlal   v29.2d, v17.2s, v2.s[2]
        umulh   x19, x19, x21
        umlal2  v29.2d, v17.4s, v2.s[3]
        ldp     q2, q17, [x2, #0x20]
        adcs    x19, x10, x19
        str     q29, [x0, #0x10]
        adc     x21, x22, xzr
        umull   v24.2d, v19.2s, v18.s[2]
        ldp     q29, q30, [x2, #0x200]
        umlal2  v24.2d, v19.4s, v18.s[3]
        umulh   x22, x23, x28
        umlal   v3.2d, v2.2s, v13.s[0]
        str     q24, [x0, #0x50]
        umlal2  v3.2d, v2.4s, v13.s[2]
        umlal   v12.2d, v17.2s, v13.s[0]
        umlal2  v12.2d, v17.4s, v13.s[2]
        ldp     q2, q17, [x2, #0x40]
        umulh   x10, x23, x27
        umull   v19.2d, v29.2s, v18.s[2]
        umlal2  v19.2d, v29.4s, v18.s[3]
        umlal   v19.2d, v30.2s, v18.s[0]
        umlal   v26.2d, v2.2s, v13.s[0]
        mul     x11, x23, x27
        umlal2  v26.2d, v2.4s, v13.s[2]
        umlal   v23.2d, v17.2s, v13.s[0]
        umlal2  v23.2d, v17.4s, v13.s[2]
        ldp     q2, q17, [x2, #0x60]
        mul     x23, x23, x28
        umlal2  v19.2d, v30.4s, v18.s[1]
        ldp     q24, q29, [x2, #0x220]
        adds    x22, x22, x11
        mul     x11, x25, x27
        adcs    x10, x10, x11
        umlal   v22.2d, v2.2s, v13.s[0]
        umlal2  v22.2d, v2.4s, v13.s[2]
        umlal   v9.2d, v17.2s, v13.s[0]
        umulh   x27, x25, x27
        umlal2  v9.2d, v17.4s, v13.s[2]
        adc     x27, x27, xzr
        umlal   v19.2d, v24.2s, v15.s[2]
        umlal2  v19.2d, v24.4s, v15.s[3]
        ldp     q2, q17, [x2, #0x80]
        umlal   v19.2d, v29.2s, v15.s[0]
        umulh   x11, x25, x28
        umlal2  v19.2d, v29.4s, v15.s[1]
        str     q19, [x0, #0x20]
        umlal   v7.2d, v2.2s, v13.s[0]
        ldp     q19, q24, [x2, #0xa0]
        umlal2  v7.2d, v2.4s, v13.s[2]
        ldp     q2, q29, [x2, #0x210]
        mul     x25, x25, x28
        umlal   v27.2d, v17.2s, v13.s[0]
        adds    x25, x22, x25
        adcs    x22, x10, x11
        adc     x28, x27, xzr
        umlal2  v27.2d, v17.4s, v13.s[2]
        umlal   v25.2d, v19.2s, v13.s[0]
        umulh   x27, x26, x6
        umlal2  v25.2d, v19.4s, v13.s[2]
        umlal   v14.2d, v24.2s, v13.s[0]
        umlal2  v14.2d, v24.4s, v13.s[2]
        ldp     q17, q19, [x2, #0xc0]
        umull   v24.2d, v2.2s, v18.s[2]
        mul     x10, x26, x8
        umlal2  v24.2d, v2.4s, v18.s[3]
        umlal   v24.2d, v29.2s, v18.s[0]
        umlal   v4.2d, v17.2s, v13.s[0]
        mul     x11, x26, x6
        adds    x27, x27, x10
        umlal2  v4.2d, v17.4s, v13.s[2]
        umlal   v28.2d, v19.2s, v13.s[0]
        umlal2  v28.2d, v19.4s, v13.s[2]
        ldp     q2, q17, [x2, #0xe0]
        mul     x10, x4, x8
        umlal2  v24.2d, v29.4s, v18.s[1]
        umlal   v24.2d, v10.2s, v15.s[2]
        umlal2  v24.2d, v10.4s, v15.s[3]
        ldp     q15, q10, [x2, #0x100]
        umulh   x26, x26, x8
        umlal   v16.2d, v2.2s, v13.s[0]
        str     q24, [x0, #0x30]
        adcs    x26, x26, x10
        umlal2  v16.2d, v2.4s, v13.s[2]
        umlal   v20.2d, v17.2s, v13.s[0]
        ldp     q2, q19, [x2, #0x220]
        umlal2  v20.2d, v17.4s, v13.s[2]
        ldr     q17, [x0, #0x70]
        umulh   x8, x4, x8
        umlal   v6.2d, v15.2s, v13.s[0]
        adc     x8, x8, xzr
        umlal2  v6.2d, v15.4s, v13.s[2]
        umull   v15.2d, v2.2s, v18.s[2]
        and     v24.16b, v17.16b, v0.16b
        umlal2  v15.2d, v2.4s, v18.s[3]
        usra    v24.2d, v5.2d, #0x1d
        mul     x10, x4, x6
        adds    x27, x27, x10
        umlal   v15.2d, v19.2s, v18.s[0]
        ext     v2.16b, v17.16b, v1.16b, #8
        umlal2  v15.2d, v19.4s, v18.s[1]
        ext     v5.16b, v1.16b, v17.16b, #8
        str     q15, [x0, #0x40]
        usra    v24.2d, v5.2d, #0x1d
        umulh   x4, x4, x6
        eor     x6, x11, x7
        umlal   v24.2d, v10.2s, v13.s[0]
        ldr     q15, [x0, #0x80]
        adcs    x26, x26, x4
        adc     x4, x8, xzr
        ldp     q5, q17, [x2]
        umlal2  v24.2d, v10.4s, v13.s[2]
        cmn     x7, #1
        ldp     d13, d10, [x1, #0x70]
        and     v18.16b, v15.16b, v0.16b
        adcs    x6, x6, x24
        ldp     q19, q29, [x2, #0x120]
        usra    v18.2d, v2.2d, #0x1d
        eor     x27, x27, x7
        usra    v3.2d, v13.2d, #0x20
        ldp     q13, q2, [x2, #0x20]
        adcs    x27, x27, x9
        umlal   v11.2d, v5.2s, v21.s[0]
        shl     v10.2d, v10.2d, #0x26
        eor     x4, x4, x7
        eor     x26, x26, x7
        umlal2  v11.2d, v5.4s, v21.s[2]
        usra    v3.2d, v10.2d, #6
        adcs    x26, x26, x19
        adcs    x4, x4, x21
        ext     v10.16b, v1.16b, v11.16b, #8
        usra    v11.2d, v10.2d, #0x1d
        adc     x7, x7, xzr
        adds    x6, x6, x23
        ext     v10.16b, v11.16b, v1.16b, #8
        usra    v3.2d, v10.2d, #0x1d
        adcs    x27, x27, x25
        adcs    x26, x26, x22
        and     v10.16b, v11.16b, v0.16b
        ldp     q11, q5, [x2]
        adcs    x4, x4, x28
        umlal   v3.2d, v17.2s, v21.s[0]
        adc     x7, x7, xzr
        adds    x19, x19, x6
        adcs    x21, x21, x27
        umlal2  v3.2d, v17.4s, v21.s[2]
        ext     v17.16b, v1.16b, v15.16b, #8
        adcs    x23, x23, x26
        eor     x24, x24, x20
        umlal   v12.2d, v13.2s, v21.s[0]
        usra    v18.2d, v17.2d, #0x1d
        adcs    x25, x25, x4
        eor     x27, x9, x20
        umlal2  v12.2d, v13.4s, v21.s[2]
        ldp     q13, q17, [x2, #0x40]
        adcs    x22, x22, x7
        umlal   v26.2d, v2.2s, v21.s[0]
        ext     v15.16b, v15.16b, v1.16b, #8
        eor     x19, x19, x20
        adcs    x28, x28, xzr
        umlal2  v26.2d, v2.4s, v21.s[2]
        uzp1    v2.4s, v21.4s, v10.4s
        eor     x21, x21, x20
        eor     x23, x23, x20
        umlal   v3.2d, v11.2s, v10.s[0]
        cmn     x20, #1
        ldp     x26, x4, [sp, #0x110]
        adcs    x24, x24, x26
        umlal2  v3.2d, v11.4s, v10.s[2]
        ext     v11.16b, v1.16b, v3.16b, #8
        adcs    x27, x27, x4
        ldp     x26, x4, [sp, #0x120]
        umlal   v23.2d, v13.2s, v21.s[0]
        usra    v3.2d, v11.2d, #0x1d
        eor     x28, x28, x20
        ldp     x6, x7, [sp, #0x130]
        umlal2  v23.2d, v13.4s, v21.s[2]
        ldp     q13, q11, [x2, #0x20]
        adcs    x19, x19, x26
        umlal   v22.2d, v17.2s, v21.s[0]
        ldp     x26, x8, [sp, #0x140]
        eor     x25, x25, x20
        adcs    x21, x21, x4
        umlal2  v22.2d, v17.4s, v21.s[2]
        ext     v17.16b, v3.16b, v1.16b, #8
        adcs    x23, x23, x6
        eor     x22, x22, x20
        and     v3.16b, v3.16b, v0.16b
        adcs    x25, x25, x7
        ldp     x4, x6, [sp, #0x150]
        adcs    x22, x22, x26
        umlal   v26.2d, v13.2s, v10.s[0]
        adcs    x28, x28, x8
        adc     x20, x20, xzr
        ldp     x26, x7, [sp, #0x160]
        umlal2  v26.2d, v13.4s, v10.s[2]
        ldr     q13, [x0, #0x90]
        adds    x24, x24, x4
        adcs    x27, x27, x6
        umlal   v23.2d, v11.2s, v10.s[0]
        adcs    x19, x19, x26
        adcs    x21, x21, x7
        ldp     x26, x4, [sp, #0x170]
        umlal2  v23.2d, v11.4s, v10.s[2]
        and     v11.16b, v13.16b, v0.16b
        ldp     x6, x7, [sp, #0x180]
        adcs    x23, x23, x26
        umlal   v24.2d, v19.2s, v8.s[0]
        usra    v11.2d, v15.2d, #0x1d
        adcs    x25, x25, x4
        ldp     x26, x4, [sp, #0x130]
        umlal2  v24.2d, v19.4s, v8.s[1]
        ldp     q15, q19, [x2, #0x60]
        adcs    x22, x22, x6
        adcs    x28, x28, x7
        adc     x20, x20, xzr
        ldp     x6, x7, [sp, #0x140]
        adds    x24, x26, x24
        adcs    x27, x4, x27
        ldp     x26, x4, [sp, #0x170]
        ldp     x8, x9, [sp, #0x150]
        adcs    x19, x6, x19
        adcs    x21, x7, x21
        umlal   v9.2d, v15.2s, v21.s[0]
        ldp     x6, x7, [sp, #0x160]
        adcs    x23, x8, x23
        adcs    x25, x9, x25
        umlal2  v9.2d, v15.4s, v21.s[2]
        ext     v15.16b, v1.16b, v13.16b, #8
        stp     x24, x27, [sp, #0x130]
        umlal   v7.2d, v19.2s, v21.s[0]
        usra    v11.2d, v15.2d, #0x1d
        stp     x19, x21, [sp, #0x140]
        umlal2  v7.2d, v19.4s, v21.s[2]
        ldp     q15, q19, [x2]
        adcs    x24, x6, x22
        ldp     q29, q30, [x2, #0x80]
        ext     v13.16b, v13.16b, v1.16b, #8
        adcs    x19, x7, x28
        stp     x23, x25, [sp, #0x150]
        adcs    x23, x26, x20
        adcs    x25, x4, xzr
        ldp     x20, x21, [sp, #0x180]
        adcs    x20, x20, xzr
        adcs    x21, x21, xzr
        stp     x24, x19, [sp, #0x160]
        umlal   v27.2d, v29.2s, v21.s[0]
        stp     x23, x25, [sp, #0x170]
        umlal2  v27.2d, v29.4s, v21.s[2]
        ldr     x23, [sp, #0x80]
        cmn     x23, #1
        umlal   v25.2d, v30.2s, v21.s[0]
        ldp     x24, x25, [sp]
        eor     x24, x24, x23
        eor     x25, x25, x23
        umlal2  v25.2d, v30.4s, v21.s[2]
        ldp     q29, q30, [x2, #0xa0]
        ldp     x19, x22, [sp, #0xa0]
        ldp     x28, x27, [sp, #0x30]
        eor     x27, x27, x23
        eor     x28, x28, x23
        ldp     x26, x4, [sp, #0x90]
        adcs    x24, x26, x24
        adcs    x25, x4, x25
        umlal   v14.2d, v29.2s, v21.s[0]
        ldp     x26, x4, [sp, #0x10]
        eor     x4, x4, x23
        eor     x26, x26, x23
        umlal2  v14.2d, v29.4s, v21.s[2]
        adcs    x19, x19, x26
        ldp     x26, x6, [sp, #0x40]
        adcs    x22, x22, x4
        umlal   v4.2d, v30.2s, v21.s[0]
        ldp     x4, x7, [sp, #0xc0]
        eor     x26, x26, x23
        eor     x6, x6, x23
        umlal2  v4.2d, v30.4s, v21.s[2]
        ldp     q29, q30, [x2, #0xc0]
        ldp     x8, x9, [sp, #0x20]
        eor     x8, x8, x23
        eor     x9, x9, x23
        ldp     x10, x11, [sp, #0xb0]
        adcs    x8, x10, x8
        adcs    x9, x11, x9
        adcs    x28, x4, x28
        ldp     x4, x10, [sp, #0x50]
        eor     x4, x4, x23
        umlal   v28.2d, v29.2s, v21.s[0]
        ldp     x11, x12, [sp, #0xe0]
        eor     x10, x10, x23
        adcs    x27, x7, x27
        umlal2  v28.2d, v29.4s, v21.s[2]
        ldp     x7, x13, [sp, #0x70]
        eor     x13, x13, x23
        eor     x7, x7, x23
        umlal   v16.2d, v30.2s, v21.s[0]
        stp     x20, x21, [sp, #0x180]
        umlal2  v16.2d, v30.4s, v21.s[2]
        ldp     q29, q30, [x2, #0xe0]
        ldp     x20, x21, [sp, #0xd0]
        adcs    x20, x20, x26
        adcs    x21, x21, x6
        ldp     x26, x6, [sp, #0x60]
        adcs    x4, x11, x4
        adcs    x10, x12, x10
        ldp     x11, x12, [sp, #0x100]
        eor     x6, x6, x23
        eor     x26, x26, x23
        umlal   v20.2d, v29.2s, v21.s[0]
        stp     x24, x25, [sp]
        umlal2  v20.2d, v29.4s, v21.s[2]
        stp     x19, x22, [sp, #0x10]
        umlal   v6.2d, v30.2s, v21.s[0]
        stp     x8, x9, [sp, #0x20]
        umlal2  v6.2d, v30.4s, v21.s[2]
        ldp     q29, q30, [x2, #0x100]
        ldp     x24, x25, [sp, #0xf0]
        adcs    x24, x24, x26
        adcs    x25, x25, x6
        adcs    x19, x11, x7
        adcs    x22, x12, x13
        adc     x23, x23, xzr
        stp     x28, x27, [sp, #0x30]
        umlal   v24.2d, v29.2s, v21.s[0]
        stp     x20, x21, [sp, #0x40]
        umlal2  v24.2d, v29.4s, v21.s[2]
        stp     x4, x10, [sp, #0x50]
        umlal   v18.2d, v30.2s, v21.s[0]
        stp     x24, x25, [sp, #0x60]
        umlal2  v18.2d, v30.4s, v21.s[2]
        ldp     q21, q29, [x2, #0x120]
        ldp     x24, x25, [sp]
        ldp     x20, x21, [sp, #0x110]
        stp     x19, x22, [sp, #0x70]
        adds    x24, x24, x20
        adcs    x25, x25, x21
        umlal   v18.2d, v21.2s, v8.s[2]
        ldp     x19, x20, [sp, #0x10]
        umlal2  v18.2d, v21.4s, v8.s[3]
        ldp     x21, x22, [sp, #0x20]
        umlal   v18.2d, v29.2s, v8.s[0]
        stp     x24, x25, [sp]
        umlal2  v18.2d, v29.4s, v8.s[1]
        ldp     q21, q29, [x2, #0x140]
        ldp     x24, x25, [sp, #0x140]
        ldp     x28, x27, [sp, #0x120]
        adcs    x19, x19, x28
        adcs    x20, x20, x27
        ldp     x28, x27, [sp, #0x130]
        adcs    x21, x21, x28
        adcs    x22, x22, x27
        ldp     x28, x27, [sp, #0x30]
        adcs    x24, x28, x24
        adcs    x25, x27, x25
        ldp     x28, x27, [sp, #0x50]
        stp     x19, x20, [sp, #0x10]
        stp     x21, x22, [sp, #0x20]
        ldp     x19, x20, [sp, #0x40]
        ldp     x21, x22, [sp, #0x150]
        adcs    x19, x19, x21
        adcs    x20, x20, x22
        ldp     x21, x22, [sp, #0x160]
        adcs    x21, x28, x21
        adcs    x22, x27, x22
        ldp     x28, x27, [sp, #0x60]
        ldp     x26, x4, [sp, #0x170]
        adcs    x28, x28, x26
        adcs    x27, x27, x4
        stp     x24, x25, [sp, #0x30]
        ldp     x24, x25, [sp, #0x70]
        ldp     x26, x4, [sp, #0x180]
        adcs    x24, x24, x26
        adcs    x25, x25, x4
        stp     x19, x20, [sp, #0x40]
        adc     x23, x23, xzr
        stp     x21, x22, [sp, #0x50]
        stp     x28, x27, [sp, #0x60]
        ldp     x19, x20, [sp]
        stp     x24, x25, [sp, #0x70]
        ldp     x24, x25, [sp, #0xd0]
        adds    x24, x24, x19
        adcs    x25, x25, x20
        ldp     x19, x20, [sp, #0x10]
        ldp     x21, x22, [sp, #0x20]
        ldp     x28, x27, [sp, #0x30]
        ldp     x26, x4, [sp, #0x40]
        ldp     x6, x7, [sp, #0x50]
        ldp     x8, x9, [sp, #0x70]
        ldp     x10, x11, [sp, #0x60]
        stp     x24, x25, [sp, #0xd0]
        ldp     x24, x25, [sp, #0xe0]
        adcs    x24, x24, x19
        adcs    x25, x25, x20
        stp     x24, x25, [sp, #0xe0]
        ldp     x24, x25, [sp, #0xf0]
        adcs    x24, x24, x21
        adcs    x25, x25, x22
        stp     x24, x25, [sp, #0xf0]
        ldp     x24, x25, [sp, #0x100]
        adcs    x24, x24, x28
        adcs    x25, x25, x27
        stp     x24, x25, [sp, #0x100]
        ldp     x24, x25, [sp, #0x110]
        adcs    x24, x24, x26
        adcs    x25, x25, x4
        stp     x24, x25, [sp, #0x110]
        ldp     x24, x25, [sp, #0x140]
        ldp     x19, x20, [sp, #0x120]
        adcs    x19, x19, x6
        adcs    x20, x20, x7
        ldp     x21, x22, [sp, #0x130]
        adcs    x21, x21, x10
        adcs    x22, x22, x11
        ldp     x28, x27, [sp, #0x150]
        adcs    x24, x24, x8
        adcs    x25, x25, x9
        ldp     x26, x4, [sp, #0x160]
        adcs    x23, x28, x23
        adcs    x28, x27, xzr
        stp     x19, x20, [sp, #0x120]
        adcs    x19, x26, xzr
        adcs    x20, x4, xzr
        stp     x21, x22, [sp, #0x130]
        ldp     x21, x22, [sp, #0x170]
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        ldp     x27, x26, [sp, #0x180]
        adcs    x27, x27, xzr
        adcs    x26, x26, xzr
        stp     x24, x25, [sp, #0x140]
        stp     x23, x28, [sp, #0x150]
        stp     x19, x20, [sp, #0x160]
        stp     x21, x22, [sp, #0x170]
        ldp     x23, x24, [x3, #0x80]
        ldp     x25, x19, [x5, #0x80]
        ldp     x20, x21, [x3, #0x90]
        stp     x27, x26, [sp, #0x180]
        subs    x22, x23, x20
        sbcs    x28, x24, x21
        ldp     x27, x26, [x5, #0x90]
        csetm   x4, lo
        eor     x22, x22, x4
        cmn     x4, #1
        eor     x28, x28, x4
        adcs    x22, x22, xzr
        adcs    x28, x28, xzr
        subs    x6, x27, x25
        sbcs    x7, x26, x19
        csetm   x8, lo
        eor     x6, x6, x8
        eor     x7, x7, x8
        cmn     x8, #1
        adcs    x6, x6, xzr
        adcs    x7, x7, xzr
        umulh   x9, x23, x25
        eor     x4, x4, x8
        umulh   x8, x23, x19
        mul     x10, x23, x19
        mul     x23, x23, x25
        adds    x9, x9, x10
        umulh   x10, x24, x19
        mul     x19, x24, x19
        adcs    x19, x8, x19
        adc     x8, x10, xzr
        mul     x10, x24, x25
        adds    x9, x9, x10
        umulh   x24, x24, x25
        adcs    x24, x19, x24
        adc     x25, x8, xzr
        umulh   x19, x20, x27
        umulh   x8, x20, x26
        mul     x10, x20, x26
        mul     x20, x20, x27
        adds    x19, x19, x10
        mul     x10, x21, x26
        adcs    x8, x8, x10
        umulh   x26, x21, x26
        adc     x26, x26, xzr
        mul     x10, x21, x27
        adds    x19, x19, x10
        umulh   x21, x21, x27
        adcs    x21, x8, x21
        adc     x27, x26, xzr
        umulh   x26, x22, x6
        mul     x8, x22, x6
        umulh   x10, x22, x7
        mul     x22, x22, x7
        adds    x22, x26, x22
        mul     x26, x28, x7
        adcs    x26, x10, x26
        umulh   x7, x28, x7
        adc     x7, x7, xzr
        umulh   x10, x28, x6
        mul     x28, x28, x6
        adds    x22, x22, x28
        adcs    x28, x26, x10
        adc     x26, x7, xzr
        eor     x26, x26, x4
        eor     x28, x28, x4
        eor     x22, x22, x4
        eor     x6, x8, x4
        cmn     x4, #1
        adcs    x6, x6, x23
        adcs    x22, x22, x9
        adcs    x28, x28, x24
        adcs    x26, x26, x25
        adc     x4, x4, xzr
        adds    x6, x6, x20
        adcs    x22, x22, x19
        adcs    x28, x28, x21
        adcs    x26, x26, x27
        adc     x4, x4, xzr
        adds    x24, x24, x6
        adcs    x25, x25, x22
        adcs    x20, x20, x28
        stp     x23, x9, [x1, #0x100]
        adcs    x23, x19, x26
        stp     x24, x25, [x1, #0x110]
        adcs    x24, x21, x4
        adcs    x25, x27, xzr
        ldp     x19, x21, [x3, #0xa0]
        ldp     x22, x28, [x3, #0xb0]
        stp     x20, x23, [x1, #0x120]
        ldp     x23, x20, [x5, #0xa0]
        stp     x24, x25, [x1, #0x130]
        subs    x24, x19, x22
        sbcs    x25, x21, x28
        ldp     x27, x26, [x5, #0xb0]
        csetm   x4, lo
        cmn     x4, #1
        eor     x25, x25, x4
        eor     x24, x24, x4
        adcs    x24, x24, xzr
        adcs    x25, x25, xzr
        subs    x6, x27, x23
        sbcs    x7, x26, x20
        csetm   x8, lo
        cmn     x8, #1
        eor     x6, x6, x8
        eor     x7, x7, x8
        adcs    x6, x6, xzr
        adcs    x7, x7, xzr
        umulh   x9, x19, x23
        eor     x4, x4, x8
        mul     x8, x19, x20
        mul     x10, x19, x23
        adds    x8, x9, x8
        umulh   x19, x19, x20
        mul     x9, x21, x20
        adcs    x19, x19, x9
        umulh   x20, x21, x20
        adc     x20, x20, xzr
        umulh   x9, x21, x23
        mul     x23, x21, x23
        adds    x23, x8, x23
        adcs    x19, x19, x9
        adc     x20, x20, xzr
        umulh   x21, x22, x27
        umulh   x8, x22, x26
        mul     x9, x22, x26
        mul     x22, x22, x27
        adds    x21, x21, x9
        mul     x9, x28, x26
        adcs    x8, x8, x9
        umulh   x26, x28, x26
        adc     x26, x26, xzr
        umulh   x9, x28, x27
        mul     x28, x28, x27
        adds    x21, x21, x28
        adcs    x28, x8, x9
        adc     x27, x26, xzr
        mul     x26, x24, x7
        mul     x8, x24, x6
        umulh   x9, x24, x6
        adds    x26, x9, x26
        mul     x9, x25, x7
        umulh   x24, x24, x7
        adcs    x24, x24, x9
        mul     x9, x25, x6
        umulh   x7, x25, x7
        adc     x7, x7, xzr
        adds    x26, x26, x9
        umulh   x25, x25, x6
        eor     x26, x26, x4
        eor     x6, x8, x4
        adcs    x24, x24, x25
        adc     x25, x7, xzr
        cmn     x4, #1
        adcs    x6, x6, x10
        adcs    x26, x26, x23
        eor     x25, x25, x4
        eor     x24, x24, x4
        adcs    x24, x24, x19
        adcs    x25, x25, x20
        adc     x4, x4, xzr
        adds    x6, x6, x22
        adcs    x26, x26, x21
        adcs    x24, x24, x28
        adcs    x25, x25, x27
        adc     x4, x4, xzr
        adds    x19, x19, x6
        adcs    x20, x20, x26
        adcs    x24, x22, x24
        stp     x10, x23, [x1, #0x140]
        adcs    x23, x21, x25
        adcs    x25, x28, x4
        stp     x24, x23, [x1, #0x160]
        adcs    x23, x27, xzr
        ldp     x24, x21, [x3, #0x80]
        stp     x19, x20, [x1, #0x150]
        ldp     x19, x20, [x3, #0xa0]
        ldp     x22, x28, [x3, #0x90]
        stp     x25, x23, [x1, #0x170]
        subs    x23, x24, x19
        sbcs    x24, x21, x20
        ldp     x25, x19, [x3, #0xb0]
        sbcs    x25, x22, x25
        sbcs    x19, x28, x19
        csetm   x20, lo
        eor     x23, x23, x20
        cmn     x20, #1
        eor     x24, x24, x20
        adcs    x23, x23, xzr
        eor     x25, x25, x20
        adcs    x24, x24, xzr
        eor     x19, x19, x20
        ldp     x21, x22, [x5, #0xa0]
        ldp     x28, x27, [x5, #0xb0]
        adcs    x25, x25, xzr
        adcs    x19, x19, xzr
        ldp     x26, x4, [x5, #0x90]
        ldp     x6, x7, [x5, #0x80]
        subs    x21, x21, x6
        sbcs    x22, x22, x7
        sbcs    x28, x28, x26
        sbcs    x27, x27, x4
        csetm   x26, lo
        eor     x21, x21, x26
        cmn     x26, #1
        eor     x22, x22, x26
        adcs    x21, x21, xzr
        eor     x28, x28, x26
        adcs    x22, x22, xzr
        adcs    x28, x28, xzr
        eor     x27, x27, x26
        adcs    x27, x27, xzr
        subs    x4, x23, x25
        sbcs    x6, x24, x19
        csetm   x7, lo
        eor     x20, x20, x26
        cmn     x7, #1
        eor     x26, x4, x7
        eor     x4, x6, x7
        adcs    x26, x26, xzr
        adcs    x4, x4, xzr
        subs    x6, x28, x21
        sbcs    x8, x27, x22
        csetm   x9, lo
        eor     x8, x8, x9
        cmn     x9, #1
        eor     x6, x6, x9
        adcs    x6, x6, xzr
        umulh   x10, x23, x21
        adcs    x8, x8, xzr
        eor     x7, x7, x9
        mul     x9, x23, x22
        mul     x11, x23, x21
        adds    x9, x10, x9
        mul     x10, x24, x22
        umulh   x23, x23, x22
        adcs    x23, x23, x10
        umulh   x22, x24, x22
        adc     x22, x22, xzr
        mul     x10, x24, x21
        adds    x9, x9, x10
        umulh   x24, x24, x21
        adcs    x23, x23, x24
        adc     x24, x22, xzr
        mul     x21, x25, x27
        umulh   x22, x25, x28
        umulh   x10, x25, x27
        mul     x25, x25, x28
        adds    x21, x22, x21
        mul     x22, x19, x27
        adcs    x22, x10, x22
        umulh   x27, x19, x27
        adc     x27, x27, xzr
        umulh   x10, x19, x28
        mul     x19, x19, x28
        adds    x19, x21, x19
        adcs    x21, x22, x10
        adc     x22, x27, xzr
        mul     x28, x26, x6
        umulh   x27, x26, x6
        umulh   x10, x26, x8
        mul     x26, x26, x8
        adds    x27, x27, x26
        mul     x26, x4, x8
        adcs    x26, x10, x26
        mul     x10, x4, x6
        umulh   x8, x4, x8
        adc     x8, x8, xzr
        adds    x27, x27, x10
        umulh   x4, x4, x6
        eor     x27, x27, x7
        eor     x28, x28, x7
        adcs    x26, x26, x4
        adc     x4, x8, xzr
        eor     x4, x4, x7
        eor     x26, x26, x7
        cmn     x7, #1
        adcs    x28, x28, x11
        adcs    x27, x27, x9
        adcs    x26, x26, x23
        adcs    x4, x4, x24
        adc     x6, x7, xzr
        adds    x28, x28, x25
        adcs    x27, x27, x19
        adcs    x26, x26, x21
        adcs    x4, x4, x22
        adc     x6, x6, xzr
        adds    x23, x23, x28
        adcs    x24, x24, x27
        adcs    x25, x25, x26
        eor     x28, x11, x20
        adcs    x19, x19, x4
        eor     x27, x9, x20
        adcs    x21, x21, x6
        eor     x23, x23, x20
        adcs    x22, x22, xzr
        eor     x24, x24, x20
        eor     x19, x19, x20
        eor     x22, x22, x20
        eor     x25, x25, x20
        cmn     x20, #1
        ldp     x26, x4, [x1, #0x100]
        ldp     x6, x7, [x1, #0x110]
        adcs    x28, x28, x26
        adcs    x27, x27, x4
        ldp     x26, x4, [x1, #0x130]
        adcs    x23, x23, x6
        adcs    x24, x24, x7
        ldp     x6, x7, [x1, #0x120]
        adcs    x25, x25, x6
        adcs    x19, x19, x7
        eor     x21, x21, x20
        ldp     x6, x7, [x1, #0x140]
        adcs    x21, x21, x26
        adcs    x22, x22, x4
        adc     x20, x20, xzr
        ldp     x26, x4, [x1, #0x150]
        adds    x28, x28, x6
        adcs    x27, x27, x7
        ldp     x6, x7, [x1, #0x170]
        adcs    x23, x23, x26
        adcs    x24, x24, x4
        ldp     x26, x4, [x1, #0x160]
        adcs    x25, x25, x26
        adcs    x19, x19, x4
        ldp     x26, x4, [x1, #0x120]
        adcs    x21, x21, x6
        adcs    x22, x22, x7
        adc     x20, x20, xzr
        adds    x28, x26, x28
        ldp     x26, x6, [x1, #0x130]
        adcs    x27, x4, x27
        ldp     x4, x7, [x1, #0x140]
        adcs    x23, x26, x23
        adcs    x24, x6, x24
        adcs    x25, x4, x25
        stp     x28, x27, [x1, #0x120]
        adcs    x19, x7, x19
        ldp     x28, x27, [x1, #0x150]
        adcs    x21, x28, x21
        adcs    x22, x27, x22
        stp     x23, x24, [x1, #0x130]
        stp     x25, x19, [x1, #0x140]
        ldp     x23, x24, [x1, #0x160]
        adcs    x23, x23, x20
        adcs    x24, x24, xzr
        ldp     x25, x19, [x1, #0x170]
        adcs    x25, x25, xzr
        adcs    x19, x19, xzr
        stp     x21, x22, [x1, #0x150]
        stp     x23, x24, [x1, #0x160]
        ldp     x23, x24, [x3, #0x80]
        ldp     x20, x21, [x3, #0x90]
        ldp     x22, x28, [x3, #0xa0]
        stp     x25, x19, [x1, #0x170]
        ldp     x25, x19, [x3, #0xc0]
        subs    x23, x23, x25
        sbcs    x24, x24, x19
        ldp     x25, x19, [x3, #0xe0]
        ldp     x27, x26, [x3, #0xd0]
        sbcs    x20, x20, x27
        sbcs    x21, x21, x26
        ldp     x27, x26, [x3, #0xb0]
        sbcs    x25, x22, x25
        sbcs    x19, x28, x19
        ldp     x22, x28, [x3, #0xf0]
        sbcs    x22, x27, x22
        sbcs    x28, x26, x28
        csetm   x27, lo
        eor     x23, x23, x27
        eor     x20, x20, x27
        eor     x21, x21, x27
        eor     x24, x24, x27
        eor     x22, x22, x27
        eor     x25, x25, x27
        cmn     x27, #1
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        adcs    x20, x20, xzr
        adcs    x21, x21, xzr
        adcs    x25, x25, xzr
        eor     x19, x19, x27
        eor     x28, x28, x27
        stp     x23, x24, [x1, #0x180]
        adcs    x23, x19, xzr
        adcs    x24, x22, xzr
        stp     x25, x23, [x1, #0x1a0]
        adcs    x23, x28, xzr
        ldp     x25, x19, [x5, #0xc0]
        stp     x20, x21, [x1, #0x190]
        ldp     x20, x21, [x5, #0xd0]
        ldp     x22, x28, [x5, #0xe0]
        stp     x24, x23, [x1, #0x1b0]
        ldp     x23, x24, [x5, #0x80]
        subs    x23, x25, x23
        sbcs    x24, x19, x24
        ldp     x25, x19, [x5, #0x90]
        sbcs    x25, x20, x25
        sbcs    x19, x21, x19
        ldp     x20, x21, [x5, #0xf0]
        ldp     x26, x4, [x5, #0xa0]
        sbcs    x22, x22, x26
        sbcs    x28, x28, x4
        ldp     x26, x4, [x5, #0xb0]
        sbcs    x20, x20, x26
        sbcs    x21, x21, x4
        csetm   x26, lo
        eor     x23, x23, x26
        eor     x25, x25, x26
        eor     x24, x24, x26
        eor     x22, x22, x26
        eor     x19, x19, x26
        cmn     x26, #1
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        adcs    x25, x25, xzr
        eor     x21, x21, x26
        adcs    x19, x19, xzr
        eor     x28, x28, x26
        adcs    x22, x22, xzr
        adcs    x28, x28, xzr
        eor     x20, x20, x26
        stp     x23, x24, [x1, #0x1c0]
        adcs    x23, x20, xzr
        stp     x22, x28, [x1, #0x1e0]
        adcs    x24, x21, xzr
        eor     x20, x27, x26
        stp     x25, x19, [x1, #0x1d0]
        ldp     x25, x19, [x1, #0x180]
        stp     x23, x24, [x1, #0x1f0]
        ldp     x23, x24, [x1, #0x190]
        ldp     x21, x22, [x1, #0x1c0]
        str     x20, [sp, #0x80]
        subs    x20, x25, x23
        sbcs    x28, x19, x24
        ldp     x27, x26, [x1, #0x1d0]
        csetm   x4, lo
        cmn     x4, #1
        eor     x28, x28, x4
        eor     x20, x20, x4
        adcs    x20, x20, xzr
        adcs    x28, x28, xzr
        subs    x6, x27, x21
        sbcs    x7, x26, x22
        csetm   x8, lo
        eor     x6, x6, x8
        cmn     x8, #1
        adcs    x6, x6, xzr
        eor     x7, x7, x8
        adcs    x7, x7, xzr
        mul     x9, x25, x22
        eor     x4, x4, x8
        umulh   x8, x25, x21
        umulh   x10, x25, x22
        mul     x25, x25, x21
        adds    x8, x8, x9
        mul     x9, x19, x22
        adcs    x9, x10, x9
        mul     x10, x19, x21
        umulh   x22, x19, x22
        adc     x22, x22, xzr
        adds    x8, x8, x10
        umulh   x19, x19, x21
        adcs    x19, x9, x19
        adc     x21, x22, xzr
        umulh   x22, x23, x27
        umulh   x9, x23, x26
        mul     x10, x23, x26
        mul     x23, x23, x27
        adds    x22, x22, x10
        umulh   x10, x24, x26
        mul     x26, x24, x26
        adcs    x26, x9, x26
        adc     x9, x10, xzr
        mul     x10, x24, x27
        adds    x22, x22, x10
        umulh   x24, x24, x27
        adcs    x24, x26, x24
        adc     x27, x9, xzr
        umulh   x26, x20, x6
        mul     x9, x20, x6
        mul     x10, x20, x7
        adds    x26, x26, x10
        umulh   x20, x20, x7
        mul     x10, x28, x7
        adcs    x20, x20, x10
        umulh   x7, x28, x7
        adc     x7, x7, xzr
        mul     x10, x28, x6
        adds    x26, x26, x10
        umulh   x28, x28, x6
        eor     x6, x9, x4
        eor     x26, x26, x4
        adcs    x20, x20, x28
        adc     x28, x7, xzr
        eor     x28, x28, x4
        cmn     x4, #1
        eor     x20, x20, x4
        adcs    x6, x6, x25
        adcs    x26, x26, x8
        adcs    x20, x20, x19
        adcs    x28, x28, x21
        adc     x4, x4, xzr
        adds    x6, x6, x23
        adcs    x26, x26, x22
        adcs    x20, x20, x24
        adcs    x28, x28, x27
        adc     x4, x4, xzr
        adds    x19, x19, x6
        adcs    x21, x21, x26
        adcs    x23, x23, x20
        stp     x25, x8, [sp]
        adcs    x25, x22, x28
        adcs    x24, x24, x4
        stp     x23, x25, [sp, #0x20]
        adcs    x23, x27, xzr
        ldp     x25, x20, [x1, #0x1a0]
        stp     x19, x21, [sp, #0x10]
        ldp     x19, x21, [x1, #0x1e0]
        ldp     x22, x28, [x1, #0x1b0]
        stp     x24, x23, [sp, #0x30]
        subs    x23, x25, x22
        sbcs    x24, x20, x28
        ldp     x27, x26, [x1, #0x1f0]
        csetm   x4, lo
        cmn     x4, #1
        eor     x23, x23, x4
        adcs    x23, x23, xzr
        eor     x24, x24, x4
        adcs    x24, x24, xzr
        subs    x6, x27, x19
        sbcs    x7, x26, x21
        csetm   x8, lo
        cmn     x8, #1
        eor     x6, x6, x8
        adcs    x6, x6, xzr
        eor     x7, x7, x8
        adcs    x7, x7, xzr
        umulh   x9, x25, x19
        eor     x4, x4, x8
        mul     x8, x25, x21
        umulh   x10, x25, x21
        mul     x25, x25, x19
        adds    x8, x9, x8
        mul     x9, x20, x21
        adcs    x9, x10, x9
        mul     x10, x20, x19
        umulh   x21, x20, x21
        adc     x21, x21, xzr
        adds    x8, x8, x10
        umulh   x19, x20, x19
        adcs    x19, x9, x19
        adc     x20, x21, xzr
        umulh   x21, x22, x27
        mul     x9, x22, x26
        umulh   x10, x22, x26
        mul     x22, x22, x27
        adds    x21, x21, x9
        mul     x9, x28, x26
        adcs    x9, x10, x9
        umulh   x26, x28, x26
        adc     x26, x26, xzr
        mul     x10, x28, x27
        adds    x21, x21, x10
        umulh   x28, x28, x27
        adcs    x28, x9, x28
        adc     x27, x26, xzr
        umulh   x26, x23, x6
        mul     x9, x23, x6
        umulh   x10, x23, x7
        mul     x23, x23, x7
        adds    x23, x26, x23
        mul     x26, x24, x7
        adcs    x26, x10, x26
        umulh   x7, x24, x7
        adc     x7, x7, xzr
        mul     x10, x24, x6
        adds    x23, x23, x10
        umulh   x24, x24, x6
        eor     x6, x9, x4
        eor     x23, x23, x4
        adcs    x24, x26, x24
        adc     x26, x7, xzr
        eor     x26, x26, x4
        cmn     x4, #1
        adcs    x6, x6, x25
        adcs    x23, x23, x8
        eor     x24, x24, x4
        adcs    x24, x24, x19
        adcs    x26, x26, x20
        adc     x4, x4, xzr
        adds    x6, x6, x22
        adcs    x23, x23, x21
        adcs    x24, x24, x28
        adcs    x26, x26, x27
        adc     x4, x4, xzr
        adds    x19, x19, x6
        adcs    x23, x20, x23
        adcs    x24, x22, x24
        adcs    x20, x21, x26
        stp     x19, x23, [sp, #0x50]
        adcs    x23, x28, x4
        stp     x25, x8, [sp, #0x40]
        adcs    x25, x27, xzr
        ldp     x19, x21, [x1, #0x180]
        ldp     x22, x28, [x1, #0x190]
        stp     x24, x20, [sp, #0x60]
        ldp     x24, x20, [x1, #0x1a0]
        stp     x23, x25, [sp, #0x70]
        subs    x23, x19, x24
        sbcs    x24, x21, x20
        ldp     x25, x19, [x1, #0x1b0]
        sbcs    x25, x22, x25
        sbcs    x19, x28, x19
        csetm   x20, lo
        eor     x23, x23, x20
        eor     x24, x24, x20
        eor     x19, x19, x20
        eor     x25, x25, x20
        cmn     x20, #1
        adcs    x23, x23, xzr
        ldp     x21, x22, [x1, #0x1e0]
        adcs    x24, x24, xzr
        ldp     x28, x27, [x1, #0x1f0]
        adcs    x25, x25, xzr
        adcs    x19, x19, xzr
        ldp     x26, x4, [x1, #0x1c0]
        subs    x21, x21, x26
        sbcs    x22, x22, x4
        ldp     x26, x4, [x1, #0x1d0]
        sbcs    x28, x28, x26
        sbcs    x27, x27, x4
        csetm   x26, lo
        eor     x21, x21, x26
        cmn     x26, #1
        eor     x22, x22, x26
        adcs    x21, x21, xzr
        eor     x28, x28, x26
        adcs    x22, x22, xzr
        eor     x27, x27, x26
        adcs    x28, x28, xzr
        adcs    x27, x27, xzr
        subs    x4, x23, x25
        sbcs    x6, x24, x19
        csetm   x7, lo
        eor     x20, x20, x26
        eor     x26, x6, x7
        eor     x4, x4, x7
        subs    x6, x28, x21
        sbcs    x8, x27, x22
        csetm   x9, lo
        cmn     x7, #1
        adcs    x4, x4, xzr
        adcs    x26, x26, xzr
        eor     x6, x6, x9
        cmn     x9, #1
        adcs    x6, x6, xzr
        eor     x8, x8, x9
        umulh   x10, x23, x21
        adcs    x8, x8, xzr
        eor     x7, x7, x9
        mul     x9, x23, x22
        mul     x11, x23, x21
        adds    x9, x10, x9
        mul     x10, x24, x22
        umulh   x23, x23, x22
        adcs    x23, x23, x10
        umulh   x22, x24, x22
        adc     x22, x22, xzr
        mul     x10, x24, x21
        adds    x9, x9, x10
        umulh   x24, x24, x21
        adcs    x23, x23, x24
        adc     x24, x22, xzr
        umulh   x21, x25, x28
        mul     x22, x25, x27
        umulh   x10, x25, x27
        mul     x25, x25, x28
        adds    x21, x21, x22
        mul     x22, x19, x27
        adcs    x22, x10, x22
        umulh   x27, x19, x27
        adc     x27, x27, xzr
        mul     x10, x19, x28
        adds    x21, x21, x10
        umulh   x19, x19, x28
        adcs    x19, x22, x19
        adc     x22, x27, xzr
        mul     x28, x4, x8
        umulh   x27, x4, x6
        mul     x10, x4, x6
        adds    x28, x27, x28
        umulh   x27, x4, x8
        umulh   x4, x26, x8
        mul     x8, x26, x8
        adcs    x27, x27, x8
        adc     x4, x4, xzr
        mul     x8, x26, x6
        adds    x28, x28, x8
        umulh   x26, x26, x6
        eor     x6, x10, x7
        eor     x28, x28, x7
        adcs    x27, x27, x26
        adc     x26, x4, xzr
        cmn     x7, #1
        eor     x27, x27, x7
        adcs    x4, x6, x11
        adcs    x28, x28, x9
        eor     x26, x26, x7
        adcs    x27, x27, x23
        adcs    x26, x26, x24
        adc     x6, x7, xzr
        adds    x4, x4, x25
        adcs    x28, x28, x21
        adcs    x27, x27, x19
        adcs    x26, x26, x22
        adc     x6, x6, xzr
        adds    x23, x23, x4
        adcs    x24, x24, x28
        adcs    x25, x25, x27
        adcs    x21, x21, x26
        eor     x28, x9, x20
        eor     x27, x11, x20
        adcs    x19, x19, x6
        eor     x23, x23, x20
        adcs    x22, x22, xzr
        eor     x25, x25, x20
        eor     x24, x24, x20
        cmn     x20, #1
        ldp     x26, x4, [sp]
        adcs    x27, x27, x26
        adcs    x28, x28, x4
        ldp     x26, x4, [sp, #0x20]
        eor     x22, x22, x20
        eor     x21, x21, x20
        ldp     x6, x7, [sp, #0x10]
        adcs    x23, x23, x6
        adcs    x24, x24, x7
        ldp     x6, x7, [sp, #0x30]
        adcs    x25, x25, x26
        adcs    x21, x21, x4
        eor     x19, x19, x20
        ldp     x26, x4, [sp, #0x40]
        adcs    x19, x19, x6
        adcs    x22, x22, x7
        adc     x20, x20, xzr
        ldp     x6, x7, [sp, #0x50]
        adds    x27, x27, x26
        ldp     x26, x8, [sp, #0x60]
        adcs    x28, x28, x4
        adcs    x23, x23, x6
        ldp     x4, x6, [sp, #0x70]
        adcs    x24, x24, x7
        adcs    x25, x25, x26
        adcs    x21, x21, x8
        ldp     x26, x7, [sp, #0x20]
        adcs    x19, x19, x4
        adcs    x22, x22, x6
        adc     x20, x20, xzr
        ldp     x4, x6, [sp, #0x30]
        adds    x27, x26, x27
        adcs    x28, x7, x28
        adcs    x23, x4, x23
        ldp     x26, x4, [sp, #0x50]
        adcs    x24, x6, x24
        stp     x27, x28, [sp, #0x20]
        ldp     x28, x27, [sp, #0x40]
        adcs    x25, x28, x25
        adcs    x21, x27, x21
        stp     x23, x24, [sp, #0x30]
        adcs    x23, x26, x19
        adcs    x24, x4, x22
        stp     x25, x21, [sp, #0x40]
        stp     x23, x24, [sp, #0x50]
        ldp     x23, x24, [sp, #0x60]
        adcs    x23, x23, x20
        adcs    x24, x24, xzr
        stp     x23, x24, [sp, #0x60]
        ldp     x23, x24, [sp, #0x70]
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        ldp     x25, x19, [x5, #0xc0]
        ldp     x20, x21, [x3, #0xc0]
        ldp     x22, x28, [x3, #0xd0]
        stp     x23, x24, [sp, #0x70]
        subs    x23, x20, x22
        sbcs    x24, x21, x28
        ldp     x27, x26, [x5, #0xd0]
        csetm   x4, lo
        eor     x23, x23, x4
        cmn     x4, #1
        adcs    x23, x23, xzr
        eor     x24, x24, x4
        adcs    x24, x24, xzr
        subs    x6, x27, x25
        sbcs    x7, x26, x19
        csetm   x8, lo
        eor     x6, x6, x8
        eor     x7, x7, x8
        cmn     x8, #1
        adcs    x6, x6, xzr
        umulh   x9, x20, x25
        adcs    x7, x7, xzr
        eor     x4, x4, x8
        mul     x8, x20, x19
        mul     x10, x20, x25
        adds    x8, x9, x8
        umulh   x20, x20, x19
        mul     x9, x21, x19
        adcs    x20, x20, x9
        umulh   x19, x21, x19
        adc     x19, x19, xzr
        umulh   x9, x21, x25
        mul     x25, x21, x25
        adds    x25, x8, x25
        adcs    x20, x20, x9
        adc     x19, x19, xzr
        umulh   x21, x22, x27
        mul     x8, x22, x26
        umulh   x9, x22, x26
        mul     x22, x22, x27
        adds    x21, x21, x8
        mul     x8, x28, x26
        adcs    x8, x9, x8
        mul     x9, x28, x27
        umulh   x26, x28, x26
        adc     x26, x26, xzr
        adds    x21, x21, x9
        umulh   x28, x28, x27
        adcs    x28, x8, x28
        adc     x27, x26, xzr
        umulh   x26, x23, x6
        mul     x8, x23, x6
        mul     x9, x23, x7
        adds    x26, x26, x9
        umulh   x23, x23, x7
        umulh   x9, x24, x7
        mul     x7, x24, x7
        adcs    x23, x23, x7
        adc     x7, x9, xzr
        umulh   x9, x24, x6
        mul     x24, x24, x6
        eor     x6, x8, x4
        adds    x24, x26, x24
        eor     x24, x24, x4
        adcs    x23, x23, x9
        adc     x26, x7, xzr
        cmn     x4, #1
        adcs    x6, x6, x10
        eor     x23, x23, x4
        adcs    x24, x24, x25
        adcs    x23, x23, x20
        eor     x26, x26, x4
        adcs    x26, x26, x19
        adc     x4, x4, xzr
        adds    x6, x6, x22
        adcs    x24, x24, x21
        adcs    x23, x23, x28
        adcs    x26, x26, x27
        adc     x4, x4, xzr
        adds    x20, x20, x6
        adcs    x24, x19, x24
        adcs    x23, x22, x23
        stp     x10, x25, [x1, #0x180]
        adcs    x25, x21, x26
        adcs    x19, x28, x4
        stp     x20, x24, [x1, #0x190]
        adcs    x24, x27, xzr
        ldp     x20, x21, [x3, #0xe0]
        ldp     x22, x28, [x3, #0xf0]
        stp     x23, x25, [x1, #0x1a0]
        ldp     x23, x25, [x5, #0xe0]
        stp     x19, x24, [x1, #0x1b0]
        subs    x24, x20, x22
        sbcs    x19, x21, x28
        ldp     x27, x26, [x5, #0xf0]
        csetm   x4, lo
        cmn     x4, #1
        eor     x19, x19, x4
        eor     x24, x24, x4
        adcs    x24, x24, xzr
        adcs    x19, x19, xzr
        subs    x6, x27, x23
        sbcs    x7, x26, x25
        csetm   x8, lo
        cmn     x8, #1
        eor     x7, x7, x8
        eor     x6, x6, x8
        adcs    x6, x6, xzr
        umulh   x9, x20, x23
        adcs    x7, x7, xzr
        eor     x4, x4, x8
        mul     x8, x20, x25
        umulh   x10, x20, x25
        mul     x20, x20, x23
        adds    x8, x9, x8
        mul     x9, x21, x25
        adcs    x9, x10, x9
        umulh   x25, x21, x25
        adc     x25, x25, xzr
        mul     x10, x21, x23
        adds    x8, x8, x10
        umulh   x23, x21, x23
        adcs    x23, x9, x23
        adc     x25, x25, xzr
        umulh   x21, x22, x27
        umulh   x9, x22, x26
        mul     x10, x22, x26
        mul     x22, x22, x27
        adds    x21, x21, x10
        mul     x10, x28, x26
        adcs    x9, x9, x10
        umulh   x26, x28, x26
        adc     x26, x26, xzr
        mul     x10, x28, x27
        adds    x21, x21, x10
        umulh   x28, x28, x27
        adcs    x28, x9, x28
        adc     x27, x26, xzr
        umulh   x26, x24, x6
        mul     x9, x24, x6
        umulh   x10, x24, x7
        mul     x24, x24, x7
        adds    x24, x26, x24
        mul     x26, x19, x7
        adcs    x26, x10, x26
        umulh   x7, x19, x7
        adc     x7, x7, xzr
        umulh   x10, x19, x6
        mul     x19, x19, x6
        adds    x24, x24, x19
        eor     x24, x24, x4
        adcs    x19, x26, x10
        adc     x26, x7, xzr
        eor     x26, x26, x4
        eor     x6, x9, x4
        cmn     x4, #1
        adcs    x6, x6, x20
        eor     x19, x19, x4
        adcs    x24, x24, x8
        adcs    x19, x19, x23
        adcs    x26, x26, x25
        adc     x4, x4, xzr
        adds    x6, x6, x22
        adcs    x24, x24, x21
        adcs    x19, x19, x28
        adcs    x26, x26, x27
        adc     x4, x4, xzr
        adds    x23, x23, x6
        adcs    x24, x25, x24
        adcs    x25, x22, x19
        stp     x20, x8, [x1, #0x1c0]
        adcs    x19, x21, x26
        stp     x23, x24, [x1, #0x1d0]
        adcs    x23, x28, x4
        adcs    x24, x27, xzr
        ldp     x20, x21, [x3, #0xc0]
        ldp     x22, x28, [x3, #0xd0]
        stp     x23, x24, [x1, #0x1f0]
        stp     x25, x19, [x1, #0x1e0]
        ldp     x23, x24, [x3, #0xe0]
        subs    x23, x20, x23
        sbcs    x24, x21, x24
        ldp     x25, x19, [x3, #0xf0]
        sbcs    x25, x22, x25
        sbcs    x19, x28, x19
        csetm   x20, lo
        eor     x23, x23, x20
        eor     x24, x24, x20
        cmn     x20, #1
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        eor     x19, x19, x20
        eor     x25, x25, x20
        ldp     x21, x22, [x5, #0xe0]
        ldp     x28, x27, [x5, #0xf0]
        adcs    x25, x25, xzr
        adcs    x19, x19, xzr
        ldp     x26, x3, [x5, #0xc0]
        subs    x21, x21, x26
        sbcs    x22, x22, x3
        ldp     x26, x3, [x5, #0xd0]
        sbcs    x28, x28, x26
        sbcs    x27, x27, x3
        csetm   x26, lo
        eor     x21, x21, x26
        eor     x22, x22, x26
        cmn     x26, #1
        adcs    x21, x21, xzr
        eor     x27, x27, x26
        eor     x28, x28, x26
        adcs    x22, x22, xzr
        adcs    x28, x28, xzr
        adcs    x27, x27, xzr
        subs    x3, x23, x25
        sbcs    x4, x24, x19
        csetm   x5, lo
        eor     x20, x20, x26
        eor     x26, x4, x5
        eor     x3, x3, x5
        cmn     x5, #1
        adcs    x3, x3, xzr
        adcs    x26, x26, xzr
        subs    x4, x28, x21
        sbcs    x6, x27, x22
        csetm   x7, lo
        cmn     x7, #1
        eor     x4, x4, x7
        eor     x6, x6, x7
        adcs    x4, x4, xzr
        umulh   x8, x23, x21
        adcs    x6, x6, xzr
        eor     x5, x5, x7
        mul     x7, x23, x22
        umulh   x9, x23, x22
        mul     x23, x23, x21
        adds    x7, x8, x7
        umulh   x8, x24, x22
        mul     x22, x24, x22
        adcs    x22, x9, x22
        adc     x8, x8, xzr
        umulh   x9, x24, x21
        mul     x24, x24, x21
        adds    x24, x7, x24
        adcs    x21, x22, x9
        adc     x22, x8, xzr
        umulh   x7, x25, x28
        umulh   x8, x25, x27
        mul     x9, x25, x27
        mul     x25, x25, x28
        adds    x7, x7, x9
        mul     x9, x19, x27
        adcs    x8, x8, x9
        mul     x9, x19, x28
        umulh   x27, x19, x27
        adc     x27, x27, xzr
        adds    x7, x7, x9
        umulh   x19, x19, x28
        adcs    x19, x8, x19
        adc     x28, x27, xzr
        umulh   x27, x3, x4
        mul     x8, x3, x6
        mul     x9, x3, x4
        adds    x27, x27, x8
        mul     x8, x26, x6
        umulh   x3, x3, x6
        adcs    x3, x3, x8
        umulh   x6, x26, x6
        adc     x6, x6, xzr
        umulh   x8, x26, x4
        mul     x26, x26, x4
        adds    x27, x27, x26
        eor     x27, x27, x5
        eor     x26, x9, x5
        adcs    x3, x3, x8
        adc     x4, x6, xzr
        cmn     x5, #1
        eor     x4, x4, x5
        eor     x3, x3, x5
        adcs    x26, x26, x23
        adcs    x27, x27, x24
        adcs    x3, x3, x21
        adcs    x4, x4, x22
        adc     x5, x5, xzr
        adds    x26, x26, x25
        adcs    x27, x27, x7
        adcs    x3, x3, x19
        adcs    x4, x4, x28
        adc     x5, x5, xzr
        adds    x21, x21, x26
        adcs    x22, x22, x27
        adcs    x25, x25, x3
        eor     x23, x23, x20
        adcs    x27, x7, x4
        eor     x24, x24, x20
        adcs    x19, x19, x5
        eor     x21, x21, x20
        adcs    x28, x28, xzr
        eor     x27, x27, x20
        eor     x25, x25, x20
        eor     x22, x22, x20
        ldp     x26, x3, [x1, #0x180]
        cmn     x20, #1
        ldp     x4, x5, [x1, #0x190]
        adcs    x23, x23, x26
        adcs    x24, x24, x3
        adcs    x21, x21, x4
        adcs    x22, x22, x5
        ldp     x26, x3, [x1, #0x1a0]
        adcs    x25, x25, x26
        ldp     x26, x4, [x1, #0x1b0]
        eor     x19, x19, x20
        adcs    x27, x27, x3
        adcs    x19, x19, x26
        ldp     x26, x3, [x1, #0x1d0]
        eor     x28, x28, x20
        ldp     x5, x6, [x1, #0x1c0]
        adcs    x28, x28, x4
        adc     x20, x20, xzr
        ldp     x4, x7, [x1, #0x1e0]
        ldp     x8, x9, [x1, #0x1f0]
        ldp     x10, x11, [x1, #0x1a0]
        adds    x23, x23, x5
        ldp     x5, x12, [x1, #0x1b0]
        adcs    x24, x24, x6
        adcs    x21, x21, x26
        ldp     x26, x6, [x1, #0x1c0]
        adcs    x22, x22, x3
        adcs    x25, x25, x4
        ldp     x3, x4, [x1, #0x1e0]
        adcs    x27, x27, x7
        adcs    x19, x19, x8
        adcs    x28, x28, x9
        adc     x20, x20, xzr
        ldp     x7, x8, [x1, #0x1f0]
        adds    x23, x10, x23
        ldp     x9, x10, [x1, #0x1d0]
        adcs    x24, x11, x24
        adcs    x21, x5, x21
        stp     x23, x24, [x1, #0x1a0]
        adcs    x23, x12, x22
        adcs    x24, x26, x25
        stp     x21, x23, [x1, #0x1b0]
        adcs    x23, x6, x27
        ldr     x25, [sp, #0x80]
        adcs    x19, x9, x19
        stp     x24, x23, [x1, #0x1c0]
        ldp     x23, x24, [sp]
        adcs    x21, x10, x28
        ldp     x22, x28, [sp, #0x10]
        adcs    x20, x3, x20
        adcs    x27, x4, xzr
        stp     x19, x21, [x1, #0x1d0]
        stp     x20, x27, [x1, #0x1e0]
        adcs    x19, x7, xzr
        eor     x24, x24, x25
        eor     x23, x23, x25
        ldp     x20, x21, [sp, #0x30]
        eor     x28, x28, x25
        eor     x22, x22, x25
        adcs    x27, x8, xzr
        ldp     x26, x3, [x1, #0x100]
        eor     x20, x20, x25
        eor     x21, x21, x25
        stp     x19, x27, [x1, #0x1f0]
        cmn     x25, #1
        ldp     x19, x27, [sp, #0x20]
        ldp     x4, x5, [x1, #0x130]
        adcs    x23, x26, x23
        adcs    x24, x3, x24
        ldp     x26, x3, [x1, #0x110]
        ldp     x6, x7, [x1, #0x140]
        eor     x19, x19, x25
        eor     x27, x27, x25
        ldp     x8, x9, [x1, #0x120]
        ldp     x10, x11, [sp, #0x70]
        adcs    x22, x26, x22
        ldp     x26, x12, [x1, #0x160]
        adcs    x28, x3, x28
        ldp     x3, x13, [sp, #0x40]
        adcs    x19, x8, x19
        ldp     x8, x14, [sp, #0x50]
        adcs    x27, x9, x27
        eor     x9, x10, x25
        ldp     x10, x15, [x1, #0x170]
        adcs    x20, x4, x20
        eor     x4, x11, x25
        ldp     x11, x16, [x1, #0x150]
        eor     x3, x3, x25
        eor     x13, x13, x25
        adcs    x21, x5, x21
        eor     x5, x8, x25
        adcs    x3, x6, x3
        ldp     x6, x8, [sp, #0x60]
        adcs    x7, x7, x13
        eor     x13, x14, x25
        adcs    x5, x11, x5
        stp     x23, x24, [sp]
        adcs    x23, x16, x13
        stp     x22, x28, [sp, #0x10]
        eor     x24, x6, x25
        eor     x22, x8, x25
        stp     x3, x7, [sp, #0x40]
        stp     x19, x27, [sp, #0x20]
        adcs    x24, x26, x24
        adcs    x19, x12, x22
        stp     x20, x21, [sp, #0x30]
        ldp     x20, x21, [sp]
        adcs    x22, x10, x9
        adcs    x28, x15, x4
        ldp     x27, x26, [x1, #0x180]
        adc     x25, x25, xzr
        ldp     x3, x4, [sp, #0x10]
        ldp     x6, x7, [x1, #0x1a0]
        ldp     x8, x9, [x1, #0x190]
        stp     x5, x23, [sp, #0x50]
        ldp     x23, x5, [x1, #0x1b0]
        stp     x24, x19, [sp, #0x60]
        ldp     x24, x19, [sp, #0x20]
        stp     x22, x28, [sp, #0x70]
        ldp     x22, x28, [sp, #0x30]
        adds    x20, x20, x27
        ldp     x27, x10, [x1, #0x1c0]
        adcs    x21, x21, x26
        ldp     x26, x11, [x1, #0x1f0]
        adcs    x3, x3, x8
        stp     x20, x21, [sp]
        adcs    x20, x4, x9
        ldp     x21, x4, [sp, #0x40]
        adcs    x24, x24, x6
        ldp     x6, x8, [x1, #0x1e0]
        ldp     x9, x12, [sp, #0x50]
        adcs    x19, x19, x7
        ldp     x7, x13, [sp, #0x60]
        adcs    x23, x22, x23
        adcs    x22, x28, x5
        ldp     x28, x5, [x1, #0x1d0]
        adcs    x21, x21, x27
        stp     x24, x19, [sp, #0x20]
        adcs    x24, x4, x10
        stp     x23, x22, [sp, #0x30]
        ldp     x23, x19, [sp, #0x70]
        adcs    x22, x9, x28
        stp     x21, x24, [sp, #0x40]
        adcs    x24, x12, x5
        stp     x3, x20, [sp, #0x10]
        adcs    x20, x7, x6
        ldp     x21, x28, [x1, #0x140]
        adcs    x27, x13, x8
        stp     x22, x24, [sp, #0x50]
        adcs    x23, x23, x26
        ldp     x24, x22, [sp]
        stp     x20, x27, [sp, #0x60]
        adcs    x19, x19, x11
        ldp     x20, x27, [x1, #0x150]
        adc     x25, x25, xzr
        ldp     x26, x3, [sp, #0x20]
        ldp     x4, x5, [sp, #0x30]
        ldp     x6, x7, [sp, #0x10]
        ldp     x8, x9, [x1, #0x160]
        stp     x23, x19, [sp, #0x70]
        ldp     x23, x19, [x1, #0x180]
        adds    x24, x21, x24
        ldp     x21, x10, [sp, #0x40]
        ldp     x11, x12, [x1, #0x190]
        adcs    x22, x28, x22
        adcs    x20, x20, x6
        stp     x24, x22, [x1, #0x140]
        ldp     x24, x22, [x1, #0x170]
        adcs    x28, x27, x7
        stp     x20, x28, [x1, #0x150]
        adcs    x20, x8, x26
        adcs    x28, x9, x3
        ldp     x27, x26, [x1, #0x1b0]
        stp     x20, x28, [x1, #0x160]
        adcs    x24, x24, x4
        ldp     x20, x28, [sp, #0x50]
        adcs    x22, x22, x5
        ldp     x3, x4, [x1, #0x30]
        ldp     x5, x6, [x1, #0x1a0]
        adcs    x23, x23, x21
        ldp     x21, x7, [x1, #0x1d0]
        adcs    x19, x19, x10
        ldp     x8, x9, [sp, #0x70]
        stp     x23, x19, [x1, #0x180]
        adcs    x23, x11, x20
        ldp     x19, x20, [sp, #0x60]
        adcs    x28, x12, x28
        stp     x24, x22, [x1, #0x170]
        adcs    x24, x5, x19
        adcs    x19, x6, x20
        adcs    x20, x27, x8
        adcs    x22, x26, x9
        ldp     x27, x26, [x1, #0x1c0]
        adcs    x25, x27, x25
        adcs    x27, x26, xzr
        ldp     x26, x5, [x1, #0x1f0]
        adcs    x21, x21, xzr
        adcs    x6, x7, xzr
        stp     x23, x28, [x1, #0x190]
        stp     x24, x19, [x1, #0x1a0]
        stp     x20, x22, [x1, #0x1b0]
        stp     x25, x27, [x1, #0x1c0]
        ldp     x23, x24, [x1, #0x1e0]
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        stp     x21, x6, [x1, #0x1d0]
        adcs    x25, x26, xzr
        adcs    x19, x5, xzr
        stp     x23, x24, [x1, #0x1e0]
        ldp     x23, x24, [x1]
        ldp     x20, x21, [x1, #0x100]
        adds    x23, x23, x20
        adcs    x24, x24, x21
        ldp     x20, x21, [x1, #0x10]
        ldp     x22, x28, [x1, #0x110]
        adcs    x20, x20, x22
        adcs    x21, x21, x28
        ldp     x22, x28, [x1, #0x120]
        ldp     x27, x26, [x1, #0x20]
        adcs    x22, x27, x22
        adcs    x28, x26, x28
        ldp     x27, x26, [x1, #0x130]
        adcs    x27, x3, x27
        adcs    x26, x4, x26
        ldp     x3, x4, [x1, #0x160]
        ldp     x5, x6, [x1, #0x60]
        ldp     x7, x8, [x1, #0x40]
        ldp     x9, x10, [x1, #0x140]
        adcs    x7, x7, x9
        adcs    x8, x8, x10
        ldp     x9, x10, [x1, #0x50]
        ldp     x11, x12, [x1, #0x150]
        adcs    x9, x9, x11
        adcs    x10, x10, x12
        ldp     x11, x12, [x1, #0x70]
        adcs    x3, x5, x3
        adcs    x4, x6, x4
        ldp     x5, x6, [x1, #0x170]
        adcs    x5, x11, x5
        adcs    x6, x12, x6
        ldp     x11, x12, [x1, #0x180]
        ldp     x13, x14, [x1, #0x190]
        stp     x25, x19, [x1, #0x1f0]
        ldp     x25, x19, [x1, #0xa0]
        stp     x23, x24, [sp]
        ldp     x23, x24, [x1, #0x1a0]
        stp     x20, x21, [sp, #0x10]
        ldp     x20, x21, [x1, #0x1b0]
        stp     x22, x28, [sp, #0x20]
        ldp     x22, x28, [x1, #0x80]
        adcs    x22, x22, x11
        adcs    x28, x28, x12
        ldp     x11, x12, [x1, #0xc0]
        stp     x27, x26, [sp, #0x30]
        ldp     x27, x26, [x1, #0x90]
        adcs    x27, x27, x13
        adcs    x26, x26, x14
        ldp     x13, x14, [x1, #0x1c0]
        adcs    x23, x25, x23
        adcs    x24, x19, x24
        ldp     x25, x19, [x1, #0xe0]
        stp     x7, x8, [sp, #0x40]
        ldp     x7, x8, [x1, #0xb0]
        adcs    x20, x7, x20
        adcs    x21, x8, x21
        ldp     x7, x8, [x1, #0x1d0]
        adcs    x11, x11, x13
        adcs    x12, x12, x14
        ldp     x13, x14, [x1, #0x1e0]
        stp     x9, x10, [sp, #0x50]
        ldp     x9, x10, [x1, #0xd0]
        adcs    x7, x9, x7
        adcs    x8, x10, x8
        ldp     x9, x10, [x1, #0x1f0]
        adcs    x25, x25, x13
        adcs    x19, x19, x14
        ldp     x13, x14, [x1, #0xf0]
        adcs    x9, x13, x9
        adcs    x10, x14, x10
        adc     x13, xzr, xzr
        stp     x3, x4, [sp, #0x60]
        stp     x5, x6, [sp, #0x70]
        ldp     x3, x4, [x1, #0x80]
        ldp     x5, x6, [sp]
        adds    x3, x3, x5
        adcs    x4, x4, x6
        stp     x3, x4, [x1, #0x80]
        ldp     x3, x4, [sp, #0x10]
        ldp     x5, x6, [x1, #0x90]
        adcs    x3, x5, x3
        adcs    x4, x6, x4
        stp     x3, x4, [x1, #0x90]
        ldp     x3, x4, [sp, #0x20]
        ldp     x5, x6, [x1, #0xa0]
        adcs    x3, x5, x3
        adcs    x4, x6, x4
        stp     x3, x4, [x1, #0xa0]
        ldp     x3, x4, [sp, #0x30]
        ldp     x5, x6, [x1, #0xb0]
        adcs    x3, x5, x3
        adcs    x4, x6, x4
        stp     x3, x4, [x1, #0xb0]
        ldp     x3, x4, [x1, #0xc0]
        ldp     x5, x6, [sp, #0x40]
        adcs    x3, x3, x5
        adcs    x4, x4, x6
        stp     x3, x4, [x1, #0xc0]
        ldp     x3, x4, [sp, #0x50]
        ldp     x5, x6, [x1, #0xd0]
        adcs    x3, x5, x3
        adcs    x4, x6, x4
        stp     x3, x4, [x1, #0xd0]
        ldp     x3, x4, [x1, #0xe0]
        ldp     x5, x6, [sp, #0x60]
        adcs    x3, x3, x5
        adcs    x4, x4, x6
        stp     x3, x4, [x1, #0xe0]
        ldp     x3, x4, [sp, #0x70]
        ldp     x5, x6, [x1, #0xf0]
        adcs    x3, x5, x3
        adcs    x4, x6, x4
        stp     x3, x4, [x1, #0xf0]
        ldp     x3, x4, [x1, #0x100]
        adcs    x22, x3, x22
        adcs    x28, x4, x28
        stp     x22, x28, [x1, #0x100]
        ldp     x22, x28, [x1, #0x110]
        adcs    x22, x22, x27
        adcs    x28, x28, x26
        ldp     x27, x26, [x1, #0x130]
        ldp     x3, x4, [x1, #0x140]
        ldp     x5, x6, [x1, #0x120]
        adcs    x23, x5, x23
        adcs    x24, x6, x24
        stp     x22, x28, [x1, #0x110]
        adcs    x20, x27, x20
        adcs    x21, x26, x21
        stp     x23, x24, [x1, #0x120]
        adcs    x23, x3, x11
        adcs    x24, x4, x12
        ldp     x22, x28, [x1, #0x150]
        adcs    x22, x22, x7
        adcs    x28, x28, x8
        stp     x20, x21, [x1, #0x130]
        stp     x23, x24, [x1, #0x140]
        ldp     x23, x24, [x1, #0x170]
        ldp     x20, x21, [x1, #0x160]
        adcs    x25, x20, x25
        adcs    x19, x21, x19
        stp     x25, x19, [x1, #0x160]
        adcs    x23, x23, x9
        adcs    x24, x24, x10
        stp     x22, x28, [x1, #0x150]
        ldp     x25, x19, [x1, #0x190]
        ldp     x20, x21, [x1, #0x180]
        adcs    x20, x20, x13
        adcs    x21, x21, xzr
        stp     x20, x21, [x1, #0x180]
        adcs    x25, x25, xzr
        adcs    x19, x19, xzr
        ldp     x20, x21, [x1, #0x1c0]
        stp     x23, x24, [x1, #0x170]
        ldp     x23, x24, [x1, #0x1a0]
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        ldp     x22, x28, [x1, #0x1b0]
        adcs    x22, x22, xzr
        adcs    x28, x28, xzr
        adcs    x20, x20, xzr
        ldp     x27, x26, [x1, #0x1e0]
        adcs    x21, x21, xzr
        stp     x23, x24, [x1, #0x1a0]
        stp     x25, x19, [x1, #0x190]
        ldp     x23, x24, [x1, #0x1d0]
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        stp     x22, x28, [x1, #0x1b0]
        adcs    x25, x27, xzr
        adcs    x19, x26, xzr
        ldp     x22, x28, [x1, #0x1f0]
        adcs    x22, x22, xzr
        adcs    x28, x28, xzr
        stp     x20, x21, [x1, #0x1c0]
        ldr     x20, [sp, #0x190]
        stp     x23, x24, [x1, #0x1d0]
        ldp     x23, x24, [sp, #0x90]
        stp     x25, x19, [x1, #0x1e0]
        eor     x23, x23, x20
        eor     x24, x24, x20
        stp     x22, x28, [x1, #0x1f0]
        cmn     x20, #1
        ldp     x25, x19, [x1, #0x80]
        adcs    x23, x25, x23
        adcs    x24, x19, x24
        ldp     x25, x19, [sp, #0xa0]
        eor     x25, x25, x20
        eor     x19, x19, x20
        ldp     x21, x22, [x1, #0x90]
        adcs    x25, x21, x25
        adcs    x19, x22, x19
        ldp     x21, x22, [sp, #0xb0]
        eor     x21, x21, x20
        eor     x22, x22, x20
        ldp     x28, x27, [x1, #0xa0]
        adcs    x21, x28, x21
        adcs    x22, x27, x22
        ldp     x28, x27, [sp, #0xc0]
        eor     x27, x27, x20
        eor     x28, x28, x20
        ldp     x26, x3, [x1, #0xb0]
        adcs    x28, x26, x28
        adcs    x27, x3, x27
        ldp     x26, x3, [sp, #0xd0]
        eor     x26, x26, x20
        eor     x3, x3, x20
        ldp     x4, x5, [x1, #0xc0]
        adcs    x26, x4, x26
        adcs    x3, x5, x3
        ldp     x4, x5, [sp, #0xe0]
        eor     x4, x4, x20
        stp     x23, x24, [x1, #0x80]
        eor     x23, x5, x20
        ldp     d29, d30, [x1, #0x78]
        stp     x25, x19, [x1, #0x90]
        usra    v12.2d, v29.2d, #0x1a
        stp     x21, x22, [x1, #0xa0]
        shl     v29.2d, v30.2d, #0x2c
        stp     x28, x27, [x1, #0xb0]
        usra    v12.2d, v29.2d, #6
        ldp     x24, x25, [x1, #0xd0]
        adcs    x24, x24, x4
        adcs    x23, x25, x23
        usra    v12.2d, v17.2d, #0x1d
        umlal   v12.2d, v5.2s, v10.s[0]
        stp     x26, x3, [x1, #0xc0]
        umlal2  v12.2d, v5.4s, v10.s[2]
        ldp     q5, q17, [x2, #0x40]
        umlal   v12.2d, v15.2s, v3.s[0]
        stp     x24, x23, [x1, #0xd0]
        umlal2  v12.2d, v15.4s, v3.s[2]
        ext     v15.16b, v1.16b, v12.16b, #8
        ldp     x23, x24, [sp, #0xf0]
        eor     x23, x23, x20
        usra    v12.2d, v15.2d, #0x1d
        ext     v15.16b, v12.16b, v1.16b, #8
        ldp     x25, x19, [x1, #0xe0]
        eor     x24, x24, x20
        and     v12.16b, v12.16b, v0.16b
        adcs    x23, x25, x23
        adcs    x24, x19, x24
        ldp     x25, x19, [sp, #0x100]
        umlal   v22.2d, v5.2s, v10.s[0]
        stp     x23, x24, [x1, #0xe0]
        eor     x23, x25, x20
        umlal2  v22.2d, v5.4s, v10.s[2]
        ldr     q5, [x0, #0xa0]
        eor     x24, x19, x20
        umlal   v9.2d, v17.2s, v10.s[0]
        ldp     x25, x19, [x1, #0xf0]
        adcs    x23, x25, x23
        adcs    x24, x19, x24
        umlal2  v9.2d, v17.4s, v10.s[2]
        ldp     q17, q29, [x2, #0x60]
        stp     x23, x24, [x1, #0xf0]
        ldp     x23, x24, [x1, #0x100]
        ldp     x25, x19, [sp, #0x110]
        eor     x25, x25, x20
        eor     x19, x19, x20
        umlal   v7.2d, v17.2s, v10.s[0]
        adcs    x23, x23, x25
        adcs    x24, x24, x19
        ldp     x25, x19, [sp, #0x120]
        umlal2  v7.2d, v17.4s, v10.s[2]
        stp     x23, x24, [x1, #0x100]
        eor     x23, x25, x20
        umlal   v27.2d, v29.2s, v10.s[0]
        ldp     x24, x25, [x1, #0x110]
        eor     x19, x19, x20
        adcs    x23, x24, x23
        umlal2  v27.2d, v29.4s, v10.s[2]
        ldp     q17, q29, [x2, #0x80]
        adcs    x24, x25, x19
        ldp     x25, x19, [sp, #0x130]
        eor     x25, x25, x20
        eor     x19, x19, x20
        ldp     x21, x22, [sp, #0x140]
        eor     x21, x21, x20
        eor     x22, x22, x20
        ldp     x28, x27, [x1, #0x120]
        adcs    x25, x28, x25
        adcs    x19, x27, x19
        umlal   v25.2d, v17.2s, v10.s[0]
        ldp     x28, x27, [x1, #0x130]
        adcs    x21, x28, x21
        adcs    x22, x27, x22
        umlal2  v25.2d, v17.4s, v10.s[2]
        ldp     x28, x27, [sp, #0x150]
        eor     x28, x28, x20
        eor     x27, x27, x20
        umlal   v14.2d, v29.2s, v10.s[0]
        ldp     x26, x3, [x1, #0x140]
        adcs    x28, x26, x28
        adcs    x27, x3, x27
        umlal2  v14.2d, v29.4s, v10.s[2]
        ldp     q17, q29, [x2, #0xa0]
        ldp     x26, x3, [x1, #0x150]
        ldp     x4, x5, [sp, #0x160]
        eor     x4, x4, x20
        eor     x5, x5, x20
        ldp     x6, x7, [sp, #0x170]
        adcs    x26, x26, x4
        eor     x4, x6, x20
        umlal   v4.2d, v17.2s, v10.s[0]
        ldp     x6, x8, [sp, #0x180]
        eor     x7, x7, x20
        adcs    x3, x3, x5
        umlal2  v4.2d, v17.4s, v10.s[2]
        ldp     x5, x9, [x1, #0x160]
        eor     x8, x8, x20
        adcs    x4, x5, x4
        umlal   v28.2d, v29.2s, v10.s[0]
        ldp     x5, x10, [x1, #0x170]
        adcs    x7, x9, x7
        eor     x6, x6, x20
        umlal2  v28.2d, v29.4s, v10.s[2]
        ldp     q17, q29, [x2, #0xc0]
        adcs    x5, x5, x6
        ldp     x6, x9, [x1, #0x180]
        adcs    x8, x10, x8
        adcs    x6, x6, x20
        ldp     x10, x11, [x1, #0x190]
        adcs    x9, x9, x20
        adcs    x10, x10, x20
        ldp     x12, x13, [x1, #0x1a0]
        adcs    x11, x11, x20
        adcs    x12, x12, x20
        umlal   v16.2d, v17.2s, v10.s[0]
        adcs    x13, x13, x20
        stp     x23, x24, [x1, #0x110]
        umlal2  v16.2d, v17.4s, v10.s[2]
        ldp     x23, x24, [x1, #0x1b0]
        adcs    x14, x23, x20
        adcs    x24, x24, x20
        umlal   v20.2d, v29.2s, v10.s[0]
        stp     x25, x19, [x1, #0x120]
        umlal2  v20.2d, v29.4s, v10.s[2]
        ldp     q17, q29, [x2, #0xe0]
        ldp     x23, x25, [x1, #0x1c0]
        adcs    x19, x23, x20
        adcs    x25, x25, x20
        ldp     x23, x15, [x1, #0x1e0]
        stp     x21, x22, [x1, #0x130]
        umlal   v6.2d, v17.2s, v10.s[0]
        stp     x28, x27, [x1, #0x140]
        umlal2  v6.2d, v17.4s, v10.s[2]
        ldp     x21, x22, [x1, #0x1d0]
        adcs    x21, x21, x20
        adcs    x22, x22, x20
        umlal   v24.2d, v29.2s, v10.s[0]
        adcs    x28, x23, x20
        adcs    x27, x15, x20
        ldr     x23, [sp, #0x200]
        .cfi_restore 23
        umlal2  v24.2d, v29.4s, v10.s[2]
        ldp     q17, q29, [x2, #0x100]
        stp     x26, x3, [x1, #0x150]
        ldp     x26, x3, [x1, #0x1f0]
        adcs    x26, x26, x20
        adcs    x20, x3, x20
        stp     x4, x7, [x1, #0x160]
        umlal   v18.2d, v17.2s, v10.s[0]
        stp     x5, x8, [x1, #0x170]
        umlal2  v18.2d, v17.4s, v10.s[2]
        stp     x6, x9, [x1, #0x180]
        umlal   v11.2d, v29.2s, v10.s[0]
        stp     x10, x11, [x1, #0x190]
        umlal2  v11.2d, v29.4s, v10.s[2]
        ldp     d10, d17, [x1, #0x80]
        ldp     q29, q30, [x2, #0x120]
        usra    v26.2d, v10.2d, #0x14
        stp     x12, x13, [x1, #0x1a0]
        shl     v10.2d, v17.2d, #0x32
        stp     x14, x24, [x1, #0x1b0]
        usra    v26.2d, v10.2d, #6
        stp     x19, x25, [x1, #0x1c0]
        usra    v26.2d, v15.2d, #0x1d
        umlal   v26.2d, v19.2s, v3.s[0]
        stp     x21, x22, [x1, #0x1d0]
        umlal2  v26.2d, v19.4s, v3.s[2]
        ldp     q15, q10, [x2, #0x20]
        umlal   v11.2d, v29.2s, v2.s[0]
        stp     x28, x27, [x1, #0x1e0]
        umlal2  v11.2d, v29.4s, v2.s[1]
        and     v17.16b, v5.16b, v0.16b
        stp     x26, x20, [x1, #0x1f0]
        umlal   v11.2d, v30.2s, v8.s[2]
        usra    v17.2d, v13.2d, #0x1d
        ldr     x24, [sp, #0x208]
        .cfi_restore 24
        ldr     x25, [sp, #0x210]
        .cfi_restore 25
        umlal   v23.2d, v15.2s, v3.s[0]
        ext     v13.16b, v1.16b, v5.16b, #8
        ldp     x19, x20, [sp, #0x1e0]
        .cfi_restore 19
        .cfi_restore 20
        umlal2  v23.2d, v15.4s, v3.s[2]
        usra    v17.2d, v13.2d, #0x1d
        ldp     x21, x22, [sp, #0x1f0]
        .cfi_restore 21
        .cfi_restore 22
        umlal   v22.2d, v10.2s, v3.s[0]
        ldp     q13, q15, [x2]
        umlal2  v22.2d, v10.4s, v3.s[2]
        ldr     x28, [sp, #0x228]
        .cfi_restore 28
        ldr     x27, [sp, #0x220]
        .cfi_restore 27
        ldr     x26, [sp, #0x218]
        .cfi_restore 26
        ext     v10.16b, v5.16b, v1.16b, #8
        umlal2  v11.2d, v30.4s, v8.s[3]
        ldp     d5, d19, [x1, #0x88]
        umlal   v11.2d, v21.2s, v8.s[0]
        umlal   v26.2d, v13.2s, v12.s[0]
        usra    v23.2d, v5.2d, #0xe
        umlal2  v26.2d, v13.4s, v12.s[2]
        ldp     q13, q5, [x2, #0x40]
        shl     v19.2d, v19.2d, #0x38
        umlal2  v11.2d, v21.4s, v8.s[1]
        usra    v23.2d, v19.2d, #6
        ext     v19.16b, v1.16b, v26.16b, #8
        usra    v26.2d, v19.2d, #0x1d
        umlal   v9.2d, v13.2s, v3.s[0]
        ext     v19.16b, v26.16b, v1.16b, #8
        usra    v23.2d, v19.2d, #0x1d
        umlal2  v9.2d, v13.4s, v3.s[2]
        ldp     q13, q19, [x2, #0x20]
        and     v21.16b, v26.16b, v0.16b
        ldr     d26, [x1, #0x98]
        umlal   v23.2d, v15.2s, v12.s[0]
        umlal2  v23.2d, v15.4s, v12.s[2]
        shl     v15.2d, v26.2d, #4
        umlal   v22.2d, v13.2s, v12.s[0]
        uzp1    v26.4s, v3.4s, v12.4s
        umlal2  v22.2d, v13.4s, v12.s[2]
        ldr     q13, [x0, #0xb0]
        umlal   v7.2d, v5.2s, v3.s[0]
        umlal2  v7.2d, v5.4s, v3.s[2]
        ldp     q5, q29, [x2, #0x60]
        umlal   v9.2d, v19.2s, v12.s[0]
        umlal2  v9.2d, v19.4s, v12.s[2]
        umlal   v27.2d, v5.2s, v3.s[0]
        umlal2  v27.2d, v5.4s, v3.s[2]
        and     v5.16b, v13.16b, v0.16b
        umlal   v25.2d, v29.2s, v3.s[0]
        usra    v5.2d, v10.2d, #0x1d
        umlal2  v25.2d, v29.4s, v3.s[2]
        ldp     q10, q19, [x2, #0x40]
        ldp     q29, q30, [x2, #0x80]
        umlal   v7.2d, v10.2s, v12.s[0]
        umlal2  v7.2d, v10.4s, v12.s[2]
        umlal   v27.2d, v19.2s, v12.s[0]
        umlal2  v27.2d, v19.4s, v12.s[2]
        umlal   v14.2d, v29.2s, v3.s[0]
        umlal2  v14.2d, v29.4s, v3.s[2]
        ext     v10.16b, v1.16b, v13.16b, #8
        umlal   v4.2d, v30.2s, v3.s[0]
        usra    v5.2d, v10.2d, #0x1d
        umlal2  v4.2d, v30.4s, v3.s[2]
        ldp     q10, q19, [x2]
        ldp     q29, q30, [x2, #0xa0]
        ext     v13.16b, v13.16b, v1.16b, #8
        umlal   v23.2d, v10.2s, v21.s[0]
        umlal2  v23.2d, v10.4s, v21.s[2]
        umlal   v28.2d, v29.2s, v3.s[0]
        umlal2  v28.2d, v29.4s, v3.s[2]
        umlal   v16.2d, v30.2s, v3.s[0]
        umlal2  v16.2d, v30.4s, v3.s[2]
        ext     v10.16b, v1.16b, v23.16b, #8
        usra    v23.2d, v10.2d, #0x1d
        ext     v10.16b, v23.16b, v1.16b, #8
        and     v23.16b, v23.16b, v0.16b
        ldp     q29, q30, [x2, #0xc0]
        umlal   v20.2d, v29.2s, v3.s[0]
        umlal2  v20.2d, v29.4s, v3.s[2]
        umlal   v6.2d, v30.2s, v3.s[0]
        umlal2  v6.2d, v30.4s, v3.s[2]
        ldp     q29, q30, [x2, #0xe0]
        umlal   v24.2d, v29.2s, v3.s[0]
        umlal2  v24.2d, v29.4s, v3.s[2]
        umlal   v18.2d, v30.2s, v3.s[0]
        umlal2  v18.2d, v30.4s, v3.s[2]
        ldp     q29, q30, [x2, #0x100]
        umlal   v11.2d, v29.2s, v3.s[0]
        umlal2  v11.2d, v29.4s, v3.s[2]
        umlal   v17.2d, v30.2s, v3.s[0]
        umlal2  v17.2d, v30.4s, v3.s[2]
        ldp     q3, q29, [x2, #0x120]
        umlal   v17.2d, v3.2s, v2.s[2]
        umlal2  v17.2d, v3.4s, v2.s[3]
        umlal   v17.2d, v29.2s, v2.s[0]
        umlal2  v17.2d, v29.4s, v2.s[1]
        ldp     q3, q29, [x2, #0x140]
        umlal   v17.2d, v3.2s, v8.s[2]
        umlal2  v17.2d, v3.4s, v8.s[3]
        umlal   v17.2d, v29.2s, v8.s[0]
        umlal2  v17.2d, v29.4s, v8.s[1]
        ldp     q3, q29, [x2, #0x60]
        umlal   v25.2d, v3.2s, v12.s[0]
        umlal2  v25.2d, v3.4s, v12.s[2]
        umlal   v14.2d, v29.2s, v12.s[0]
        umlal2  v14.2d, v29.4s, v12.s[2]
        ldp     q3, q29, [x2, #0x80]
        umlal   v4.2d, v3.2s, v12.s[0]
        umlal2  v4.2d, v3.4s, v12.s[2]
        umlal   v28.2d, v29.2s, v12.s[0]
        umlal2  v28.2d, v29.4s, v12.s[2]
        ldp     q3, q29, [x2, #0xa0]
        umlal   v16.2d, v3.2s, v12.s[0]
        umlal2  v16.2d, v3.4s, v12.s[2]
        umlal   v20.2d, v29.2s, v12.s[0]
        umlal2  v20.2d, v29.4s, v12.s[2]
        ldp     q3, q29, [x2, #0xc0]
        umlal   v6.2d, v3.2s, v12.s[0]
        umlal2  v6.2d, v3.4s, v12.s[2]
        umlal   v24.2d, v29.2s, v12.s[0]
        umlal2  v24.2d, v29.4s, v12.s[2]
        ldp     q3, q29, [x2, #0xe0]
        umlal   v18.2d, v3.2s, v12.s[0]
        umlal2  v18.2d, v3.4s, v12.s[2]
        umlal   v11.2d, v29.2s, v12.s[0]
        umlal2  v11.2d, v29.4s, v12.s[2]
        ldp     q3, q29, [x2, #0x100]
        umlal   v17.2d, v3.2s, v12.s[0]
        umlal2  v17.2d, v3.4s, v12.s[2]
        umlal   v5.2d, v29.2s, v12.s[0]
        umlal2  v5.2d, v29.4s, v12.s[2]
        ldp     d12, d3, [x1, #0x90]
        ldp     q29, q30, [x2, #0x120]
        usra    v22.2d, v12.2d, #8
        shl     v12.2d, v3.2d, #0x3e
        usra    v22.2d, v12.2d, #6
        usra    v22.2d, v10.2d, #0x1d
        umlal   v22.2d, v19.2s, v21.s[0]
        umlal2  v22.2d, v19.4s, v21.s[2]
        ldp     q12, q10, [x2, #0x20]
        umlal   v5.2d, v29.2s, v26.s[0]
        umlal2  v5.2d, v29.4s, v26.s[1]
        ldp     q3, q19, [x2, #0x160]
        umlal   v5.2d, v30.2s, v2.s[2]
        umlal   v9.2d, v12.2s, v21.s[0]
        umlal2  v9.2d, v12.4s, v21.s[2]
        usra    v9.2d, v15.2d, #6
        umlal   v7.2d, v10.2s, v21.s[0]
        ldp     q12, q15, [x2]
        umlal2  v7.2d, v10.4s, v21.s[2]
        ldr     q10, [x0, #0xc0]
        umlal2  v5.2d, v30.4s, v2.s[3]
        ldp     q19, q29, [x2, #0x140]
        umlal   v22.2d, v12.2s, v23.s[0]
        umlal2  v22.2d, v12.4s, v23.s[2]
        umlal   v5.2d, v19.2s, v2.s[0]
        umlal2  v5.2d, v19.4s, v2.s[1]
        ext     v12.16b, v1.16b, v22.16b, #8
        usra    v22.2d, v12.2d, #0x1d
        ext     v12.16b, v22.16b, v1.16b, #8
        usra    v9.2d, v12.2d, #0x1d
        and     v12.16b, v22.16b, v0.16b
        umlal   v9.2d, v15.2s, v23.s[0]
        and     v19.16b, v10.16b, v0.16b
        umlal2  v9.2d, v15.4s, v23.s[2]
        usra    v19.2d, v13.2d, #0x1d
        ldp     q13, q15, [x2, #0x40]
        umlal   v5.2d, v29.2s, v8.s[2]
        umlal2  v5.2d, v29.4s, v8.s[3]
        ext     v22.16b, v10.16b, v1.16b, #8
        umlal   v5.2d, v3.2s, v8.s[0]
        ext     v10.16b, v1.16b, v10.16b, #8
        umlal2  v5.2d, v3.4s, v8.s[1]
        usra    v19.2d, v10.2d, #0x1d
        umlal   v27.2d, v13.2s, v21.s[0]
        ldp     q10, q3, [x2, #0x20]
        umlal2  v27.2d, v13.4s, v21.s[2]
        uzp1    v13.4s, v21.4s, v23.4s
        umlal   v25.2d, v15.2s, v21.s[0]
        umlal2  v25.2d, v15.4s, v21.s[2]
        ldp     q15, q29, [x2, #0x60]
        umlal   v7.2d, v10.2s, v23.s[0]
        umlal2  v7.2d, v10.4s, v23.s[2]
        umlal   v27.2d, v3.2s, v23.s[0]
        umlal2  v27.2d, v3.4s, v23.s[2]
        ldr     q10, [x0, #0xd0]
        umlal   v14.2d, v15.2s, v21.s[0]
        umlal2  v14.2d, v15.4s, v21.s[2]
        and     v15.16b, v10.16b, v0.16b
        umlal   v4.2d, v29.2s, v21.s[0]
        usra    v15.2d, v22.2d, #0x1d
        umlal2  v4.2d, v29.4s, v21.s[2]
        ldp     q3, q22, [x2]
        ldp     q29, q30, [x2, #0x80]
        umlal   v9.2d, v3.2s, v12.s[0]
        umlal2  v9.2d, v3.4s, v12.s[2]
        umlal   v28.2d, v29.2s, v21.s[0]
        umlal2  v28.2d, v29.4s, v21.s[2]
        umlal   v16.2d, v30.2s, v21.s[0]
        umlal2  v16.2d, v30.4s, v21.s[2]
        ext     v3.16b, v1.16b, v9.16b, #8
        usra    v9.2d, v3.2d, #0x1d
        ext     v3.16b, v9.16b, v1.16b, #8
        and     v9.16b, v9.16b, v0.16b
        ldp     q29, q30, [x2, #0xa0]
        umlal   v20.2d, v29.2s, v21.s[0]
        umlal2  v20.2d, v29.4s, v21.s[2]
        umlal   v6.2d, v30.2s, v21.s[0]
        umlal2  v6.2d, v30.4s, v21.s[2]
        ldp     q29, q30, [x2, #0xc0]
        umlal   v24.2d, v29.2s, v21.s[0]
        umlal2  v24.2d, v29.4s, v21.s[2]
        umlal   v18.2d, v30.2s, v21.s[0]
        umlal2  v18.2d, v30.4s, v21.s[2]
        ldp     q29, q30, [x2, #0xe0]
        umlal   v11.2d, v29.2s, v21.s[0]
        umlal2  v11.2d, v29.4s, v21.s[2]
        umlal   v17.2d, v30.2s, v21.s[0]
        umlal2  v17.2d, v30.4s, v21.s[2]
        ldp     q29, q30, [x2, #0x100]
        umlal   v5.2d, v29.2s, v21.s[0]
        umlal2  v5.2d, v29.4s, v21.s[2]
        umlal   v19.2d, v30.2s, v21.s[0]
        umlal2  v19.2d, v30.4s, v21.s[2]
        ldp     q21, q29, [x2, #0x120]
        umlal   v19.2d, v21.2s, v26.s[2]
        umlal2  v19.2d, v21.4s, v26.s[3]
        umlal   v19.2d, v29.2s, v26.s[0]
        umlal2  v19.2d, v29.4s, v26.s[1]
        ldp     q21, q29, [x2, #0x140]
        umlal   v19.2d, v21.2s, v2.s[2]
        umlal2  v19.2d, v21.4s, v2.s[3]
        umlal   v19.2d, v29.2s, v2.s[0]
        umlal2  v19.2d, v29.4s, v2.s[1]
        ldp     q21, q29, [x2, #0x160]
        umlal   v19.2d, v21.2s, v8.s[2]
        umlal2  v19.2d, v21.4s, v8.s[3]
        umlal   v19.2d, v29.2s, v8.s[0]
        umlal2  v19.2d, v29.4s, v8.s[1]
        ldp     q21, q29, [x2, #0x40]
        umlal   v25.2d, v21.2s, v23.s[0]
        umlal2  v25.2d, v21.4s, v23.s[2]
        umlal   v14.2d, v29.2s, v23.s[0]
        umlal2  v14.2d, v29.4s, v23.s[2]
        ldp     q21, q29, [x2, #0x60]
        umlal   v4.2d, v21.2s, v23.s[0]
        umlal2  v4.2d, v21.4s, v23.s[2]
        umlal   v28.2d, v29.2s, v23.s[0]
        umlal2  v28.2d, v29.4s, v23.s[2]
        ldp     q21, q29, [x2, #0x80]
        umlal   v16.2d, v21.2s, v23.s[0]
        umlal2  v16.2d, v21.4s, v23.s[2]
        umlal   v20.2d, v29.2s, v23.s[0]
        umlal2  v20.2d, v29.4s, v23.s[2]
        ldp     q21, q29, [x2, #0xa0]
        umlal   v6.2d, v21.2s, v23.s[0]
        umlal2  v6.2d, v21.4s, v23.s[2]
        umlal   v24.2d, v29.2s, v23.s[0]
        umlal2  v24.2d, v29.4s, v23.s[2]
        ldp     q21, q29, [x2, #0xc0]
        umlal   v18.2d, v21.2s, v23.s[0]
        umlal2  v18.2d, v21.4s, v23.s[2]
        umlal   v11.2d, v29.2s, v23.s[0]
        umlal2  v11.2d, v29.4s, v23.s[2]
        ldp     q21, q29, [x2, #0xe0]
        umlal   v17.2d, v21.2s, v23.s[0]
        umlal2  v17.2d, v21.4s, v23.s[2]
        umlal   v5.2d, v29.2s, v23.s[0]
        umlal2  v5.2d, v29.4s, v23.s[2]
        ext     v21.16b, v1.16b, v10.16b, #8
        ext     v10.16b, v10.16b, v1.16b, #8
        ldp     q29, q30, [x2, #0x100]
        usra    v15.2d, v21.2d, #0x1d
        umlal   v15.2d, v30.2s, v23.s[0]
        umlal   v19.2d, v29.2s, v23.s[0]
        umlal2  v15.2d, v30.4s, v23.s[2]
        umlal2  v19.2d, v29.4s, v23.s[2]
        ldp     d21, d23, [x1, #0x98]
        ldp     q29, q30, [x2, #0x120]
        usra    v7.2d, v21.2d, #0x3c
        shl     v21.2d, v23.2d, #0xa
        usra    v7.2d, v21.2d, #6
        usra    v7.2d, v3.2d, #0x1d
        umlal   v7.2d, v22.2s, v12.s[0]
        umlal2  v7.2d, v22.4s, v12.s[2]
        ldp     q3, q21, [x2, #0x20]
        umlal   v15.2d, v29.2s, v13.s[0]
        umlal2  v15.2d, v29.4s, v13.s[1]
        ldp     q22, q23, [x2, #0x180]
        umlal   v15.2d, v30.2s, v26.s[2]
        umlal   v27.2d, v3.2s, v12.s[0]
        umlal2  v27.2d, v3.4s, v12.s[2]
        ldr     q3, [x0, #0xe0]
        umlal   v25.2d, v21.2s, v12.s[0]
        umlal2  v25.2d, v21.4s, v12.s[2]
        and     v21.16b, v3.16b, v0.16b
        umlal2  v15.2d, v30.4s, v26.s[3]
        ldp     q23, q29, [x2, #0x140]
        usra    v21.2d, v10.2d, #0x1d
        umlal   v15.2d, v23.2s, v26.s[0]
        umlal2  v15.2d, v23.4s, v26.s[1]
        ext     v10.16b, v3.16b, v1.16b, #8
        umlal   v15.2d, v29.2s, v2.s[2]
        ext     v3.16b, v1.16b, v3.16b, #8
        umlal2  v15.2d, v29.4s, v2.s[3]
        ldp     q23, q29, [x2, #0x160]
        usra    v21.2d, v3.2d, #0x1d
        umlal   v15.2d, v23.2s, v2.s[0]
        umlal2  v15.2d, v23.4s, v2.s[1]
        uzp1    v3.4s, v12.4s, v9.4s
        umlal   v15.2d, v29.2s, v8.s[2]
        umlal2  v15.2d, v29.4s, v8.s[3]
        ldr     q23, [x0, #0xf0]
        umlal   v15.2d, v22.2s, v8.s[0]
        umlal2  v15.2d, v22.4s, v8.s[1]
        ldp     q22, q29, [x2, #0x40]
        umlal   v14.2d, v22.2s, v12.s[0]
        umlal2  v14.2d, v22.4s, v12.s[2]
        umlal   v4.2d, v29.2s, v12.s[0]
        umlal2  v4.2d, v29.4s, v12.s[2]
        ldp     q22, q29, [x2, #0x60]
        umlal   v28.2d, v22.2s, v12.s[0]
        umlal2  v28.2d, v22.4s, v12.s[2]
        umlal   v16.2d, v29.2s, v12.s[0]
        umlal2  v16.2d, v29.4s, v12.s[2]
        ldp     q22, q29, [x2, #0x80]
        umlal   v20.2d, v22.2s, v12.s[0]
        umlal2  v20.2d, v22.4s, v12.s[2]
        umlal   v6.2d, v29.2s, v12.s[0]
        umlal2  v6.2d, v29.4s, v12.s[2]
        ldp     q22, q29, [x2, #0xa0]
        umlal   v24.2d, v22.2s, v12.s[0]
        umlal2  v24.2d, v22.4s, v12.s[2]
        umlal   v18.2d, v29.2s, v12.s[0]
        umlal2  v18.2d, v29.4s, v12.s[2]
        ldp     q22, q29, [x2, #0xc0]
        umlal   v11.2d, v22.2s, v12.s[0]
        umlal2  v11.2d, v22.4s, v12.s[2]
        umlal   v17.2d, v29.2s, v12.s[0]
        umlal2  v17.2d, v29.4s, v12.s[2]
        ldp     q22, q29, [x2, #0xe0]
        umlal   v5.2d, v22.2s, v12.s[0]
        umlal2  v5.2d, v22.4s, v12.s[2]
        umlal   v19.2d, v29.2s, v12.s[0]
        umlal2  v19.2d, v29.4s, v12.s[2]
        ldp     q22, q29, [x2, #0x100]
        umlal   v21.2d, v29.2s, v12.s[0]
        umlal2  v21.2d, v29.4s, v12.s[2]
        umlal   v15.2d, v22.2s, v12.s[0]
        umlal2  v15.2d, v22.4s, v12.s[2]
        ldp     q12, q22, [x2]
        ldp     q29, q30, [x2, #0x120]
        umlal   v7.2d, v12.2s, v9.s[0]
        umlal2  v7.2d, v12.4s, v9.s[2]
        umlal   v21.2d, v29.2s, v13.s[2]
        umlal2  v21.2d, v29.4s, v13.s[3]
        umlal   v21.2d, v30.2s, v13.s[0]
        umlal2  v21.2d, v30.4s, v13.s[1]
        ext     v12.16b, v1.16b, v7.16b, #8
        usra    v7.2d, v12.2d, #0x1d
        ext     v12.16b, v7.16b, v1.16b, #8
        and     v7.16b, v7.16b, v0.16b
        ldp     q29, q30, [x2, #0x140]
        umlal   v21.2d, v29.2s, v26.s[2]
        umlal2  v21.2d, v29.4s, v26.s[3]
        umlal   v21.2d, v30.2s, v26.s[0]
        umlal2  v21.2d, v30.4s, v26.s[1]
        ldp     q29, q30, [x2, #0x160]
        umlal   v21.2d, v29.2s, v2.s[2]
        umlal2  v21.2d, v29.4s, v2.s[3]
        umlal   v21.2d, v30.2s, v2.s[0]
        umlal2  v21.2d, v30.4s, v2.s[1]
        ldp     q29, q30, [x2, #0x180]
        umlal   v21.2d, v29.2s, v8.s[2]
        umlal2  v21.2d, v29.4s, v8.s[3]
        umlal   v21.2d, v30.2s, v8.s[0]
        umlal2  v21.2d, v30.4s, v8.s[1]
        ldp     d29, d30, [x1, #0xa0]
        usra    v27.2d, v29.2d, #0x36
        shl     v29.2d, v30.2d, #0x10
        usra    v27.2d, v29.2d, #6
        usra    v27.2d, v12.2d, #0x1d
        umlal   v27.2d, v22.2s, v9.s[0]
        umlal2  v27.2d, v22.4s, v9.s[2]
        ldp     q12, q22, [x2, #0x20]
        umlal   v25.2d, v12.2s, v9.s[0]
        umlal2  v25.2d, v12.4s, v9.s[2]
        and     v12.16b, v23.16b, v0.16b
        umlal   v14.2d, v22.2s, v9.s[0]
        usra    v12.2d, v10.2d, #0x1d
        umlal2  v14.2d, v22.4s, v9.s[2]
        ldp     q10, q22, [x2, #0x40]
        umlal   v4.2d, v10.2s, v9.s[0]
        umlal2  v4.2d, v10.4s, v9.s[2]
        ext     v10.16b, v23.16b, v1.16b, #8
        umlal   v28.2d, v22.2s, v9.s[0]
        ext     v23.16b, v1.16b, v23.16b, #8
        umlal2  v28.2d, v22.4s, v9.s[2]
        ldp     q22, q29, [x2, #0x60]
        usra    v12.2d, v23.2d, #0x1d
        umlal   v16.2d, v22.2s, v9.s[0]
        umlal2  v16.2d, v22.4s, v9.s[2]
        ldp     q22, q23, [x2, #0x1a0]
        umlal   v20.2d, v29.2s, v9.s[0]
        umlal2  v20.2d, v29.4s, v9.s[2]
        ldp     q23, q29, [x2, #0x80]
        umlal   v6.2d, v23.2s, v9.s[0]
        umlal2  v6.2d, v23.4s, v9.s[2]
        umlal   v24.2d, v29.2s, v9.s[0]
        umlal2  v24.2d, v29.4s, v9.s[2]
        ldp     q23, q29, [x2, #0xa0]
        umlal   v18.2d, v23.2s, v9.s[0]
        umlal2  v18.2d, v23.4s, v9.s[2]
        umlal   v11.2d, v29.2s, v9.s[0]
        umlal2  v11.2d, v29.4s, v9.s[2]
        ldp     q23, q29, [x2, #0xc0]
        umlal   v17.2d, v23.2s, v9.s[0]
        umlal2  v17.2d, v23.4s, v9.s[2]
        umlal   v5.2d, v29.2s, v9.s[0]
        umlal2  v5.2d, v29.4s, v9.s[2]
        ldp     q23, q29, [x2, #0xe0]
        umlal   v19.2d, v23.2s, v9.s[0]
        umlal2  v19.2d, v23.4s, v9.s[2]
        umlal   v15.2d, v29.2s, v9.s[0]
        umlal2  v15.2d, v29.4s, v9.s[2]
        ldp     q23, q29, [x2, #0x100]
        umlal   v12.2d, v29.2s, v9.s[0]
        umlal2  v12.2d, v29.4s, v9.s[2]
        umlal   v21.2d, v23.2s, v9.s[0]
        umlal2  v21.2d, v23.4s, v9.s[2]
        ldp     q9, q23, [x2]
        ldp     q29, q30, [x2, #0x120]
        umlal   v27.2d, v9.2s, v7.s[0]
        umlal2  v27.2d, v9.4s, v7.s[2]
        umlal   v12.2d, v29.2s, v3.s[0]
        umlal2  v12.2d, v29.4s, v3.s[1]
        umlal   v12.2d, v30.2s, v13.s[2]
        umlal2  v12.2d, v30.4s, v13.s[3]
        ext     v9.16b, v1.16b, v27.16b, #8
        usra    v27.2d, v9.2d, #0x1d
        ext     v9.16b, v27.16b, v1.16b, #8
        usra    v25.2d, v9.2d, #0x1d
        umlal   v25.2d, v23.2s, v7.s[0]
        and     v9.16b, v27.16b, v0.16b
        ldp     q27, q29, [x2, #0x140]
        umlal2  v25.2d, v23.4s, v7.s[2]
        umlal   v12.2d, v27.2s, v13.s[0]
        umlal2  v12.2d, v27.4s, v13.s[1]
        ldr     q23, [x0, #0x100]
        umlal   v12.2d, v29.2s, v26.s[2]
        umlal2  v12.2d, v29.4s, v26.s[3]
        ldp     q27, q29, [x2, #0x160]
        umlal   v12.2d, v27.2s, v26.s[0]
        umlal2  v12.2d, v27.4s, v26.s[1]
        umlal   v12.2d, v29.2s, v2.s[2]
        umlal2  v12.2d, v29.4s, v2.s[3]
        ldp     q27, q29, [x2, #0x180]
        umlal   v12.2d, v27.2s, v2.s[0]
        umlal2  v12.2d, v27.4s, v2.s[1]
        umlal   v12.2d, v29.2s, v8.s[2]
        umlal2  v12.2d, v29.4s, v8.s[3]
        and     v27.16b, v23.16b, v0.16b
        usra    v27.2d, v10.2d, #0x1d
        ext     v10.16b, v23.16b, v1.16b, #8
        umlal   v12.2d, v22.2s, v8.s[0]
        ext     v23.16b, v1.16b, v23.16b, #8
        umlal2  v12.2d, v22.4s, v8.s[1]
        ldp     q22, q29, [x2, #0x20]
        usra    v27.2d, v23.2d, #0x1d
        umlal   v14.2d, v22.2s, v7.s[0]
        umlal2  v14.2d, v22.4s, v7.s[2]
        uzp1    v22.4s, v7.4s, v9.4s
        umlal   v4.2d, v29.2s, v7.s[0]
        umlal2  v4.2d, v29.4s, v7.s[2]
        ldp     q23, q29, [x2, #0x40]
        umlal   v28.2d, v23.2s, v7.s[0]
        umlal2  v28.2d, v23.4s, v7.s[2]
        umlal   v16.2d, v29.2s, v7.s[0]
        umlal2  v16.2d, v29.4s, v7.s[2]
        ldp     q23, q29, [x2, #0x60]
        umlal   v20.2d, v23.2s, v7.s[0]
        umlal2  v20.2d, v23.4s, v7.s[2]
        umlal   v6.2d, v29.2s, v7.s[0]
        umlal2  v6.2d, v29.4s, v7.s[2]
        ldp     q23, q29, [x2, #0x80]
        umlal   v24.2d, v23.2s, v7.s[0]
        umlal2  v24.2d, v23.4s, v7.s[2]
        umlal   v18.2d, v29.2s, v7.s[0]
        umlal2  v18.2d, v29.4s, v7.s[2]
        ldp     q23, q29, [x2, #0xa0]
        umlal   v11.2d, v23.2s, v7.s[0]
        umlal2  v11.2d, v23.4s, v7.s[2]
        umlal   v17.2d, v29.2s, v7.s[0]
        umlal2  v17.2d, v29.4s, v7.s[2]
        ldp     q23, q29, [x2, #0xc0]
        umlal   v5.2d, v23.2s, v7.s[0]
        umlal2  v5.2d, v23.4s, v7.s[2]
        umlal   v19.2d, v29.2s, v7.s[0]
        umlal2  v19.2d, v29.4s, v7.s[2]
        ldp     q23, q29, [x2, #0xe0]
        umlal   v21.2d, v29.2s, v7.s[0]
        umlal   v15.2d, v23.2s, v7.s[0]
        umlal2  v15.2d, v23.4s, v7.s[2]
        umlal2  v21.2d, v29.4s, v7.s[2]
        ldp     q23, q29, [x2, #0x100]
        umlal   v27.2d, v29.2s, v7.s[0]
        umlal2  v27.2d, v29.4s, v7.s[2]
        umlal   v12.2d, v23.2s, v7.s[0]
        umlal2  v12.2d, v23.4s, v7.s[2]
        ldp     q7, q23, [x2]
        ldp     q29, q30, [x2, #0x120]
        umlal   v25.2d, v7.2s, v9.s[0]
        umlal2  v25.2d, v7.4s, v9.s[2]
        umlal   v14.2d, v23.2s, v9.s[0]
        umlal2  v14.2d, v23.4s, v9.s[2]
        umlal   v27.2d, v29.2s, v3.s[2]
        umlal2  v27.2d, v29.4s, v3.s[3]
        ldr     q7, [x0, #0x110]
        umlal   v27.2d, v30.2s, v3.s[0]
        umlal2  v27.2d, v30.4s, v3.s[1]
        ldp     q23, q29, [x2, #0x140]
        umlal   v27.2d, v23.2s, v13.s[2]
        umlal2  v27.2d, v23.4s, v13.s[3]
        umlal   v27.2d, v29.2s, v13.s[0]
        umlal2  v27.2d, v29.4s, v13.s[1]
        ldp     q23, q29, [x2, #0x160]
        umlal   v27.2d, v23.2s, v26.s[2]
        umlal2  v27.2d, v23.4s, v26.s[3]
        umlal   v27.2d, v29.2s, v26.s[0]
        umlal2  v27.2d, v29.4s, v26.s[1]
        ext     v23.16b, v7.16b, v1.16b, #8
        ldp     q29, q30, [x2, #0x180]
        umlal   v27.2d, v29.2s, v2.s[2]
        umlal2  v27.2d, v29.4s, v2.s[3]
        umlal   v27.2d, v30.2s, v2.s[0]
        umlal2  v27.2d, v30.4s, v2.s[1]
        ldp     q29, q30, [x2, #0x1a0]
        umlal   v27.2d, v29.2s, v8.s[2]
        umlal2  v27.2d, v29.4s, v8.s[3]
        umlal   v27.2d, v30.2s, v8.s[0]
        umlal2  v27.2d, v30.4s, v8.s[1]
        ldp     q29, q30, [x2, #0x20]
        umlal   v4.2d, v29.2s, v9.s[0]
        umlal2  v4.2d, v29.4s, v9.s[2]
        umlal   v28.2d, v30.2s, v9.s[0]
        umlal2  v28.2d, v30.4s, v9.s[2]
        ldp     q29, q30, [x2, #0x40]
        umlal   v16.2d, v29.2s, v9.s[0]
        umlal2  v16.2d, v29.4s, v9.s[2]
        umlal   v20.2d, v30.2s, v9.s[0]
        umlal2  v20.2d, v30.4s, v9.s[2]
        ldp     q29, q30, [x2, #0x60]
        umlal   v6.2d, v29.2s, v9.s[0]
        umlal2  v6.2d, v29.4s, v9.s[2]
        umlal   v24.2d, v30.2s, v9.s[0]
        umlal2  v24.2d, v30.4s, v9.s[2]
        ldp     q29, q30, [x2, #0x80]
        umlal   v18.2d, v29.2s, v9.s[0]
        umlal2  v18.2d, v29.4s, v9.s[2]
        umlal   v11.2d, v30.2s, v9.s[0]
        umlal2  v11.2d, v30.4s, v9.s[2]
        ldp     q29, q30, [x2, #0xa0]
        umlal   v17.2d, v29.2s, v9.s[0]
        umlal2  v17.2d, v29.4s, v9.s[2]
        umlal   v5.2d, v30.2s, v9.s[0]
        umlal2  v5.2d, v30.4s, v9.s[2]
        ldp     q29, q30, [x2, #0xc0]
        umlal   v19.2d, v29.2s, v9.s[0]
        umlal2  v19.2d, v29.4s, v9.s[2]
        umlal   v15.2d, v30.2s, v9.s[0]
        umlal2  v15.2d, v30.4s, v9.s[2]
        ldp     q29, q30, [x2, #0xe0]
        umlal   v21.2d, v29.2s, v9.s[0]
        umlal2  v21.2d, v29.4s, v9.s[2]
        umlal   v12.2d, v30.2s, v9.s[0]
        umlal2  v12.2d, v30.4s, v9.s[2]
        ldp     q29, q30, [x2, #0x100]
        umlal   v27.2d, v29.2s, v9.s[0]
        umlal2  v27.2d, v29.4s, v9.s[2]
        and     v29.16b, v7.16b, v0.16b
        usra    v29.2d, v10.2d, #0x1d
        ext     v10.16b, v1.16b, v7.16b, #8
        usra    v29.2d, v10.2d, #0x1d
        umlal   v29.2d, v30.2s, v9.s[0]
        umlal2  v29.2d, v30.4s, v9.s[2]
        ldr     q9, [x0]
        ldp     q10, q7, [x2, #0x120]
        umlal   v29.2d, v10.2s, v22.s[0]
        umlal2  v29.2d, v10.4s, v22.s[1]
        umlal   v29.2d, v7.2s, v3.s[2]
        umlal2  v29.2d, v7.4s, v3.s[3]
        ldp     q10, q7, [x2, #0x140]
        umlal   v29.2d, v10.2s, v3.s[0]
        umlal2  v29.2d, v10.4s, v3.s[1]
        umlal   v29.2d, v7.2s, v13.s[2]
        umlal2  v29.2d, v7.4s, v13.s[3]
        and     v10.16b, v9.16b, v0.16b
        usra    v10.2d, v23.2d, #0x1d
        ext     v7.16b, v9.16b, v1.16b, #8
        ext     v9.16b, v1.16b, v9.16b, #8
        usra    v10.2d, v9.2d, #0x1d
        ldr     q9, [x0, #0x10]
        ldp     q23, q30, [x2, #0x160]
        umlal   v29.2d, v23.2s, v13.s[0]
        umlal2  v29.2d, v23.4s, v13.s[1]
        umlal   v29.2d, v30.2s, v26.s[2]
        umlal2  v29.2d, v30.4s, v26.s[3]
        ldp     q23, q30, [x2, #0x180]
        umlal   v29.2d, v23.2s, v26.s[0]
        umlal2  v29.2d, v23.4s, v26.s[1]
        umlal   v29.2d, v30.2s, v2.s[2]
        umlal2  v29.2d, v30.4s, v2.s[3]
        ldp     q23, q30, [x2, #0x1a0]
        umlal   v29.2d, v23.2s, v2.s[0]
        umlal2  v29.2d, v23.4s, v2.s[1]
        umlal   v29.2d, v30.2s, v8.s[2]
        umlal2  v29.2d, v30.4s, v8.s[3]
        ldp     q23, q30, [x2, #0x1c0]
        umlal   v29.2d, v23.2s, v8.s[0]
        umlal2  v29.2d, v23.4s, v8.s[1]
        ldp     q23, q30, [x2, #0x120]
        umlal   v10.2d, v23.2s, v22.s[2]
        umlal2  v10.2d, v23.4s, v22.s[3]
        umlal   v10.2d, v30.2s, v22.s[0]
        umlal2  v10.2d, v30.4s, v22.s[1]
        ldp     q23, q30, [x2, #0x140]
        umlal   v10.2d, v23.2s, v3.s[2]
        umlal2  v10.2d, v23.4s, v3.s[3]
        umlal   v10.2d, v30.2s, v3.s[0]
        umlal2  v10.2d, v30.4s, v3.s[1]
        ldp     q23, q30, [x2, #0x160]
        umlal   v10.2d, v23.2s, v13.s[2]
        umlal2  v10.2d, v23.4s, v13.s[3]
        umlal   v10.2d, v30.2s, v13.s[0]
        umlal2  v10.2d, v30.4s, v13.s[1]
        ldp     q23, q30, [x2, #0x180]
        umlal   v10.2d, v23.2s, v26.s[2]
        umlal2  v10.2d, v23.4s, v26.s[3]
        umlal   v10.2d, v30.2s, v26.s[0]
        umlal2  v10.2d, v30.4s, v26.s[1]
        ldp     q23, q30, [x2, #0x1a0]
        umlal   v10.2d, v23.2s, v2.s[2]
        umlal2  v10.2d, v23.4s, v2.s[3]
        umlal   v10.2d, v30.2s, v2.s[0]
        umlal2  v10.2d, v30.4s, v2.s[1]
        ldp     q23, q30, [x2, #0x1c0]
        umlal   v10.2d, v23.2s, v8.s[2]
        umlal2  v10.2d, v23.4s, v8.s[3]
        umlal   v10.2d, v30.2s, v8.s[0]
        umlal2  v10.2d, v30.4s, v8.s[1]
        str     q10, [x0]
        ext     v10.16b, v9.16b, v1.16b, #8
        and     v23.16b, v9.16b, v0.16b
        usra    v23.2d, v7.2d, #0x1d
        ext     v9.16b, v1.16b, v9.16b, #8
        usra    v23.2d, v9.2d, #0x1d
        ldp     q9, q7, [x2, #0x130]
        umlal   v23.2d, v9.2s, v22.s[2]
        umlal2  v23.2d, v9.4s, v22.s[3]
        umlal   v23.2d, v7.2s, v22.s[0]
        umlal2  v23.2d, v7.4s, v22.s[1]
        ldr     q9, [x0, #0x20]
        ldp     q7, q30, [x2, #0x150]
        umlal   v23.2d, v7.2s, v3.s[2]
        umlal2  v23.2d, v7.4s, v3.s[3]
        umlal   v23.2d, v30.2s, v3.s[0]
        umlal2  v23.2d, v30.4s, v3.s[1]
        ldp     q7, q30, [x2, #0x170]
        umlal   v23.2d, v7.2s, v13.s[2]
        umlal2  v23.2d, v7.4s, v13.s[3]
        umlal   v23.2d, v30.2s, v13.s[0]
        umlal2  v23.2d, v30.4s, v13.s[1]
        ldp     q7, q30, [x2, #0x190]
        umlal   v23.2d, v7.2s, v26.s[2]
        umlal2  v23.2d, v7.4s, v26.s[3]
        umlal   v23.2d, v30.2s, v26.s[0]
        umlal2  v23.2d, v30.4s, v26.s[1]
        ldp     q7, q30, [x2, #0x1b0]
        umlal   v23.2d, v7.2s, v2.s[2]
        umlal2  v23.2d, v7.4s, v2.s[3]
        umlal   v23.2d, v30.2s, v2.s[0]
        umlal2  v23.2d, v30.4s, v2.s[1]
        ldp     q7, q30, [x2, #0x1d0]
        umlal   v23.2d, v7.2s, v8.s[2]
        umlal2  v23.2d, v7.4s, v8.s[3]
        umlal   v23.2d, v30.2s, v8.s[0]
        umlal2  v23.2d, v30.4s, v8.s[1]
        str     q23, [x0, #0x10]
        ext     v7.16b, v9.16b, v1.16b, #8
        and     v23.16b, v9.16b, v0.16b
        usra    v23.2d, v10.2d, #0x1d
        ext     v9.16b, v1.16b, v9.16b, #8
        usra    v23.2d, v9.2d, #0x1d
        ldp     q9, q10, [x2, #0x140]
        umlal   v23.2d, v9.2s, v22.s[2]
        umlal2  v23.2d, v9.4s, v22.s[3]
        umlal   v23.2d, v10.2s, v22.s[0]
        umlal2  v23.2d, v10.4s, v22.s[1]
        ldr     q9, [x0, #0x30]
        ldp     q10, q30, [x2, #0x160]
        umlal   v23.2d, v10.2s, v3.s[2]
        umlal2  v23.2d, v10.4s, v3.s[3]
        umlal   v23.2d, v30.2s, v3.s[0]
        umlal2  v23.2d, v30.4s, v3.s[1]
        ldp     q10, q30, [x2, #0x180]
        umlal   v23.2d, v10.2s, v13.s[2]
        umlal2  v23.2d, v10.4s, v13.s[3]
        umlal   v23.2d, v30.2s, v13.s[0]
        umlal2  v23.2d, v30.4s, v13.s[1]
        ldp     q10, q30, [x2, #0x1a0]
        umlal   v23.2d, v10.2s, v26.s[2]
        umlal2  v23.2d, v10.4s, v26.s[3]
        umlal   v23.2d, v30.2s, v26.s[0]
        umlal2  v23.2d, v30.4s, v26.s[1]
        ldp     q10, q30, [x2, #0x1c0]
        umlal   v23.2d, v10.2s, v2.s[2]
        umlal2  v23.2d, v10.4s, v2.s[3]
        umlal   v23.2d, v30.2s, v2.s[0]
        umlal2  v23.2d, v30.4s, v2.s[1]
        ldp     q10, q30, [x2, #0x1e0]
        umlal   v23.2d, v10.2s, v8.s[2]
        umlal2  v23.2d, v10.4s, v8.s[3]
        umlal   v23.2d, v30.2s, v8.s[0]
        umlal2  v23.2d, v30.4s, v8.s[1]
        str     q23, [x0, #0x20]
        and     v10.16b, v9.16b, v0.16b
        usra    v10.2d, v7.2d, #0x1d
        ext     v7.16b, v9.16b, v1.16b, #8
        ext     v9.16b, v1.16b, v9.16b, #8
        usra    v10.2d, v9.2d, #0x1d
        ldp     q9, q23, [x2, #0x150]
        umlal   v10.2d, v9.2s, v22.s[2]
        umlal2  v10.2d, v9.4s, v22.s[3]
        umlal   v10.2d, v23.2s, v22.s[0]
        umlal2  v10.2d, v23.4s, v22.s[1]
        ldp     q9, q23, [x2, #0x170]
        umlal   v10.2d, v9.2s, v3.s[2]
        umlal2  v10.2d, v9.4s, v3.s[3]
        umlal   v10.2d, v23.2s, v3.s[0]
        umlal2  v10.2d, v23.4s, v3.s[1]
        ldp     q9, q23, [x2, #0x190]
        umlal   v10.2d, v9.2s, v13.s[2]
        umlal2  v10.2d, v9.4s, v13.s[3]
        umlal   v10.2d, v23.2s, v13.s[0]
        umlal2  v10.2d, v23.4s, v13.s[1]
        ldr     q9, [x0, #0x40]
        ldp     q23, q30, [x2, #0x1b0]
        umlal   v10.2d, v23.2s, v26.s[2]
        umlal2  v10.2d, v23.4s, v26.s[3]
        umlal   v10.2d, v30.2s, v26.s[0]
        umlal2  v10.2d, v30.4s, v26.s[1]
        ldp     q23, q30, [x2, #0x1d0]
        umlal   v10.2d, v23.2s, v2.s[2]
        umlal2  v10.2d, v23.4s, v2.s[3]
        umlal   v10.2d, v30.2s, v2.s[0]
        umlal2  v10.2d, v30.4s, v2.s[1]
        ldp     q23, q30, [x2, #0x1f0]
        umlal   v10.2d, v23.2s, v8.s[2]
        umlal2  v10.2d, v23.4s, v8.s[3]
        umlal   v10.2d, v30.2s, v8.s[0]
        umlal2  v10.2d, v30.4s, v8.s[1]
        str     q10, [x0, #0x30]
        ext     v10.16b, v9.16b, v1.16b, #8
        and     v23.16b, v9.16b, v0.16b
        usra    v23.2d, v7.2d, #0x1d
        ext     v9.16b, v1.16b, v9.16b, #8
        usra    v23.2d, v9.2d, #0x1d
        ldp     q9, q7, [x2, #0x160]
        umlal   v23.2d, v9.2s, v22.s[2]
        umlal2  v23.2d, v9.4s, v22.s[3]
        umlal   v23.2d, v7.2s, v22.s[0]
        umlal2  v23.2d, v7.4s, v22.s[1]
        ldp     q9, q7, [x2, #0x180]
        umlal   v23.2d, v9.2s, v3.s[2]
        umlal2  v23.2d, v9.4s, v3.s[3]
        umlal   v23.2d, v7.2s, v3.s[0]
        umlal2  v23.2d, v7.4s, v3.s[1]
        ldr     q9, [x0, #0x50]
        ldp     q7, q30, [x2, #0x1a0]
        umlal   v23.2d, v7.2s, v13.s[2]
        umlal2  v23.2d, v7.4s, v13.s[3]
        umlal   v23.2d, v30.2s, v13.s[0]
        umlal2  v23.2d, v30.4s, v13.s[1]
        ldp     q7, q30, [x2, #0x1c0]
        umlal   v23.2d, v7.2s, v26.s[2]
        umlal2  v23.2d, v7.4s, v26.s[3]
        umlal   v23.2d, v30.2s, v26.s[0]
        umlal2  v23.2d, v30.4s, v26.s[1]
        ldp     q7, q30, [x2, #0x1e0]
        umlal   v23.2d, v7.2s, v2.s[2]
        umlal2  v23.2d, v7.4s, v2.s[3]
        umlal   v23.2d, v30.2s, v2.s[0]
        umlal2  v23.2d, v30.4s, v2.s[1]
        ldp     q7, q30, [x2, #0x200]
        umlal   v23.2d, v7.2s, v8.s[2]
        umlal2  v23.2d, v7.4s, v8.s[3]
        umlal   v23.2d, v30.2s, v8.s[0]
        umlal2  v23.2d, v30.4s, v8.s[1]
        str     q23, [x0, #0x40]
        and     v7.16b, v9.16b, v0.16b
        usra    v7.2d, v10.2d, #0x1d
        ext     v10.16b, v1.16b, v9.16b, #8
        usra    v7.2d, v10.2d, #0x1d
        ext     v9.16b, v9.16b, v1.16b, #8
        ldp     q10, q23, [x2, #0x170]
        umlal   v7.2d, v10.2s, v22.s[2]
        umlal2  v7.2d, v10.4s, v22.s[3]
        umlal   v7.2d, v23.2s, v22.s[0]
        umlal2  v7.2d, v23.4s, v22.s[1]
        ldp     q10, q23, [x2, #0x190]
        umlal   v7.2d, v10.2s, v3.s[2]
        umlal2  v7.2d, v10.4s, v3.s[3]
        umlal   v7.2d, v23.2s, v3.s[0]
        umlal2  v7.2d, v23.4s, v3.s[1]
        ldp     q10, q23, [x2, #0x1b0]
        umlal   v7.2d, v10.2s, v13.s[2]
        umlal2  v7.2d, v10.4s, v13.s[3]
        umlal   v7.2d, v23.2s, v13.s[0]
        umlal2  v7.2d, v23.4s, v13.s[1]
        ldp     q10, q23, [x2, #0x1d0]
        umlal   v7.2d, v10.2s, v26.s[2]
        umlal2  v7.2d, v10.4s, v26.s[3]
        umlal   v7.2d, v23.2s, v26.s[0]
        umlal2  v7.2d, v23.4s, v26.s[1]
        ldp     q10, q23, [x2, #0x1f0]
        umlal   v7.2d, v10.2s, v2.s[2]
        umlal2  v7.2d, v10.4s, v2.s[3]
        umlal   v7.2d, v23.2s, v2.s[0]
        umlal2  v7.2d, v23.4s, v2.s[1]
        ldp     q10, q23, [x2, #0x210]
        umlal   v7.2d, v10.2s, v8.s[2]
        umlal2  v7.2d, v10.4s, v8.s[3]
        umlal   v7.2d, v23.2s, v8.s[0]
        umlal2  v7.2d, v23.4s, v8.s[1]
        str     q7, [x0, #0x50]
        ldr     q10, [x2, #0x230]
        ext     v7.16b, v1.16b, v27.16b, #8
        ldp     q23, q30, [x2, #0x180]
        umull   v31.2d, v23.2s, v22.s[2]
        umlal2  v31.2d, v23.4s, v22.s[3]
        umlal   v31.2d, v30.2s, v22.s[0]
        umlal2  v31.2d, v30.4s, v22.s[1]
        ldp     q23, q30, [x2, #0x1a0]
        umlal   v31.2d, v23.2s, v3.s[2]
        umlal2  v31.2d, v23.4s, v3.s[3]
        umlal   v31.2d, v30.2s, v3.s[0]
        umlal2  v31.2d, v30.4s, v3.s[1]
        ldp     q23, q30, [x2, #0x1c0]
        umlal   v31.2d, v23.2s, v13.s[2]
        umlal2  v31.2d, v23.4s, v13.s[3]
        umlal   v31.2d, v30.2s, v13.s[0]
        umlal2  v31.2d, v30.4s, v13.s[1]
        ldp     q23, q30, [x2, #0x1e0]
        umlal   v31.2d, v23.2s, v26.s[2]
        umlal2  v31.2d, v23.4s, v26.s[3]
        umlal   v31.2d, v30.2s, v26.s[0]
        umlal2  v31.2d, v30.4s, v26.s[1]
        ldp     q23, q30, [x2, #0x200]
        umlal   v31.2d, v23.2s, v2.s[2]
        umlal2  v31.2d, v23.4s, v2.s[3]
        umlal   v31.2d, v30.2s, v2.s[0]
        umlal2  v31.2d, v30.4s, v2.s[1]
        ldp     q23, q30, [x2, #0x220]
        umlal   v31.2d, v23.2s, v8.s[2]
        umlal2  v31.2d, v23.4s, v8.s[3]
        umlal   v31.2d, v30.2s, v8.s[0]
        umlal2  v31.2d, v30.4s, v8.s[1]
        usra    v31.2d, v9.2d, #0x1d
        str     q31, [x0, #0x60]
        ext     v9.16b, v1.16b, v11.16b, #8
        ldp     q23, q30, [x2, #0x190]
        umull   v31.2d, v23.2s, v22.s[2]
        umlal2  v31.2d, v23.4s, v22.s[3]
        umlal   v31.2d, v30.2s, v22.s[0]
        umlal2  v31.2d, v30.4s, v22.s[1]
        ldp     q23, q30, [x2, #0x1b0]
        umlal   v31.2d, v23.2s, v3.s[2]
        umlal2  v31.2d, v23.4s, v3.s[3]
        umlal   v31.2d, v30.2s, v3.s[0]
        umlal2  v31.2d, v30.4s, v3.s[1]
        ldp     q23, q30, [x2, #0x1d0]
        umlal   v31.2d, v23.2s, v13.s[2]
        umlal2  v31.2d, v23.4s, v13.s[3]
        umlal   v31.2d, v30.2s, v13.s[0]
        umlal2  v31.2d, v30.4s, v13.s[1]
        ldp     q23, q30, [x2, #0x1f0]
        umlal   v31.2d, v23.2s, v26.s[2]
        umlal2  v31.2d, v23.4s, v26.s[3]
        umlal   v31.2d, v30.2s, v26.s[0]
        umlal2  v31.2d, v30.4s, v26.s[1]
        ldp     q23, q30, [x2, #0x210]
        umlal   v31.2d, v23.2s, v2.s[2]
        umlal2  v31.2d, v23.4s, v2.s[3]
        umlal   v31.2d, v30.2s, v2.s[0]
        umlal2  v31.2d, v30.4s, v2.s[1]
        umlal   v31.2d, v10.2s, v8.s[2]
        umlal2  v31.2d, v10.4s, v8.s[3]
        and     v8.16b, v16.16b, v0.16b
        str     q31, [x0, #0x70]
        ext     v10.16b, v1.16b, v28.16b, #8
        ldp     q23, q30, [x2, #0x1a0]
        umull   v31.2d, v23.2s, v22.s[2]
        umlal2  v31.2d, v23.4s, v22.s[3]
        umlal   v31.2d, v30.2s, v22.s[0]
        umlal2  v31.2d, v30.4s, v22.s[1]
        ldp     q23, q30, [x2, #0x1c0]
        umlal   v31.2d, v23.2s, v3.s[2]
        umlal2  v31.2d, v23.4s, v3.s[3]
        umlal   v31.2d, v30.2s, v3.s[0]
        umlal2  v31.2d, v30.4s, v3.s[1]
        ldp     q23, q30, [x2, #0x1e0]
        umlal   v31.2d, v23.2s, v13.s[2]
        umlal2  v31.2d, v23.4s, v13.s[3]
        umlal   v31.2d, v30.2s, v13.s[0]
        umlal2  v31.2d, v30.4s, v13.s[1]
        ldp     q23, q30, [x2, #0x200]
        umlal   v31.2d, v23.2s, v26.s[2]
        umlal2  v31.2d, v23.4s, v26.s[3]
        umlal   v31.2d, v30.2s, v26.s[0]
        umlal2  v31.2d, v30.4s, v26.s[1]
        ldp     q23, q30, [x2, #0x220]
        umlal   v31.2d, v23.2s, v2.s[2]
        umlal2  v31.2d, v23.4s, v2.s[3]
        umlal   v31.2d, v30.2s, v2.s[0]
        umlal2  v31.2d, v30.4s, v2.s[1]
        str     q31, [x0, #0x80]
        ldp     q23, q30, [x2, #0x1b0]
        umull   v31.2d, v23.2s, v22.s[2]
        umlal2  v31.2d, v23.4s, v22.s[3]
        umlal   v31.2d, v30.2s, v22.s[0]
        umlal2  v31.2d, v30.4s, v22.s[1]
        ldp     q23, q30, [x2, #0x1d0]
        umlal   v31.2d, v23.2s, v3.s[2]
        umlal2  v31.2d, v23.4s, v3.s[3]
        umlal   v31.2d, v30.2s, v3.s[0]
        umlal2  v31.2d, v30.4s, v3.s[1]
        ldp     q23, q30, [x2, #0x1f0]
        umlal   v31.2d, v23.2s, v13.s[2]
        umlal2  v31.2d, v23.4s, v13.s[3]
        umlal   v31.2d, v30.2s, v13.s[0]
        umlal2  v31.2d, v30.4s, v13.s[1]
        ldp     q23, q30, [x2, #0x210]
        umlal   v31.2d, v23.2s, v26.s[2]
        umlal2  v31.2d, v23.4s, v26.s[3]
        umlal   v31.2d, v30.2s, v26.s[0]
        umlal2  v31.2d, v30.4s, v26.s[1]
        ldr     q23, [x2, #0x230]
        umlal   v31.2d, v23.2s, v2.s[2]
        umlal2  v31.2d, v23.4s, v2.s[3]
        str     q31, [x0, #0x90]
        and     v2.16b, v14.16b, v0.16b
        ldp     q23, q30, [x2, #0x1c0]
        umull   v31.2d, v23.2s, v22.s[2]
        umlal2  v31.2d, v23.4s, v22.s[3]
        umlal   v31.2d, v30.2s, v22.s[0]
        umlal2  v31.2d, v30.4s, v22.s[1]
        ldp     q23, q30, [x2, #0x1e0]
        umlal   v31.2d, v23.2s, v3.s[2]
        umlal2  v31.2d, v23.4s, v3.s[3]
        umlal   v31.2d, v30.2s, v3.s[0]
        umlal2  v31.2d, v30.4s, v3.s[1]
        ldp     q23, q30, [x2, #0x200]
        umlal   v31.2d, v23.2s, v13.s[2]
        umlal2  v31.2d, v23.4s, v13.s[3]
        umlal   v31.2d, v30.2s, v13.s[0]
        umlal2  v31.2d, v30.4s, v13.s[1]
        ldp     q23, q30, [x2, #0x220]
        umlal   v31.2d, v23.2s, v26.s[2]
        umlal2  v31.2d, v23.4s, v26.s[3]
        umlal   v31.2d, v30.2s, v26.s[0]
        umlal2  v31.2d, v30.4s, v26.s[1]
        str     q31, [x0, #0xa0]
        ldp     q23, q30, [x2, #0x1d0]
        umull   v31.2d, v23.2s, v22.s[2]
        umlal2  v31.2d, v23.4s, v22.s[3]
        umlal   v31.2d, v30.2s, v22.s[0]
        umlal2  v31.2d, v30.4s, v22.s[1]
        ldp     q23, q30, [x2, #0x1f0]
        umlal   v31.2d, v23.2s, v3.s[2]
        umlal2  v31.2d, v23.4s, v3.s[3]
        umlal   v31.2d, v30.2s, v3.s[0]
        umlal2  v31.2d, v30.4s, v3.s[1]
        ldp     q23, q30, [x2, #0x210]
        umlal   v31.2d, v23.2s, v13.s[2]
        umlal2  v31.2d, v23.4s, v13.s[3]
        umlal   v31.2d, v30.2s, v13.s[0]
        umlal2  v31.2d, v30.4s, v13.s[1]
        ldr     q23, [x2, #0x230]
        umlal   v31.2d, v23.2s, v26.s[2]
        umlal2  v31.2d, v23.4s, v26.s[3]
        str     q31, [x0, #0xb0]
        ext     v23.16b, v1.16b, v14.16b, #8
        usra    v2.2d, v23.2d, #0x1d
        and     v23.16b, v4.16b, v0.16b
        ext     v14.16b, v14.16b, v1.16b, #8
        ldp     q26, q30, [x2, #0x1e0]
        umull   v31.2d, v26.2s, v22.s[2]
        umlal2  v31.2d, v26.4s, v22.s[3]
        umlal   v31.2d, v30.2s, v22.s[0]
        umlal2  v31.2d, v30.4s, v22.s[1]
        ldp     q26, q30, [x2, #0x200]
        umlal   v31.2d, v26.2s, v3.s[2]
        umlal2  v31.2d, v26.4s, v3.s[3]
        umlal   v31.2d, v30.2s, v3.s[0]
        umlal2  v31.2d, v30.4s, v3.s[1]
        ldp     q26, q30, [x2, #0x220]
        umlal   v31.2d, v26.2s, v13.s[2]
        umlal2  v31.2d, v26.4s, v13.s[3]
        umlal   v31.2d, v30.2s, v13.s[0]
        umlal2  v31.2d, v30.4s, v13.s[1]
        str     q31, [x0, #0xc0]
        ldp     q26, q30, [x2, #0x1f0]
        umull   v31.2d, v26.2s, v22.s[2]
        umlal2  v31.2d, v26.4s, v22.s[3]
        umlal   v31.2d, v30.2s, v22.s[0]
        umlal2  v31.2d, v30.4s, v22.s[1]
        ldp     q26, q30, [x2, #0x210]
        umlal   v31.2d, v26.2s, v3.s[2]
        umlal2  v31.2d, v26.4s, v3.s[3]
        umlal   v31.2d, v30.2s, v3.s[0]
        umlal2  v31.2d, v30.4s, v3.s[1]
        ldr     q26, [x2, #0x230]
        umlal   v31.2d, v26.2s, v13.s[2]
        umlal2  v31.2d, v26.4s, v13.s[3]
        str     q31, [x0, #0xd0]
        ext     v13.16b, v1.16b, v4.16b, #8
        usra    v23.2d, v13.2d, #0x1d
        usra    v23.2d, v14.2d, #0x1d
        ldp     d13, d14, [x1, #0xa8]
        ext     v4.16b, v4.16b, v1.16b, #8
        ldp     q26, q30, [x2, #0x200]
        usra    v25.2d, v13.2d, #0x30
        shl     v13.2d, v14.2d, #0x16
        usra    v25.2d, v13.2d, #6
        umull   v13.2d, v26.2s, v22.s[2]
        umlal2  v13.2d, v26.4s, v22.s[3]
        umlal   v13.2d, v30.2s, v22.s[0]
        umlal2  v13.2d, v30.4s, v22.s[1]
        ext     v14.16b, v1.16b, v25.16b, #8
        usra    v25.2d, v14.2d, #0x1d
        and     v14.16b, v25.16b, v0.16b
        ext     v25.16b, v25.16b, v1.16b, #8
        ldp     q26, q30, [x2, #0x220]
        umlal   v13.2d, v26.2s, v3.s[2]
        umlal2  v13.2d, v26.4s, v3.s[3]
        umlal   v13.2d, v30.2s, v3.s[0]
        umlal2  v13.2d, v30.4s, v3.s[1]
        str     q13, [x0, #0xe0]
        and     v13.16b, v28.16b, v0.16b
        usra    v13.2d, v10.2d, #0x1d
        usra    v13.2d, v4.2d, #0x1d
        ldp     d10, d4, [x1, #0xb0]
        ext     v26.16b, v28.16b, v1.16b, #8
        ldp     q28, q30, [x2, #0x210]
        shl     v4.2d, v4.2d, #0x1c
        usra    v2.2d, v10.2d, #0x2a
        usra    v2.2d, v4.2d, #6
        usra    v2.2d, v25.2d, #0x1d
        ext     v10.16b, v1.16b, v16.16b, #8
        usra    v8.2d, v10.2d, #0x1d
        ext     v10.16b, v1.16b, v20.16b, #8
        usra    v8.2d, v26.2d, #0x1d
        and     v4.16b, v20.16b, v0.16b
        usra    v4.2d, v10.2d, #0x1d
        ext     v10.16b, v16.16b, v1.16b, #8
        usra    v4.2d, v10.2d, #0x1d
        ldp     q10, q16, [x2]
        ext     v20.16b, v20.16b, v1.16b, #8
        umull   v25.2d, v28.2s, v22.s[2]
        umlal2  v25.2d, v28.4s, v22.s[3]
        umlal   v2.2d, v10.2s, v14.s[0]
        umlal2  v2.2d, v10.4s, v14.s[2]
        ext     v10.16b, v1.16b, v2.16b, #8
        usra    v2.2d, v10.2d, #0x1d
        ext     v10.16b, v2.16b, v1.16b, #8
        and     v2.16b, v2.16b, v0.16b
        umlal   v25.2d, v30.2s, v22.s[0]
        umlal2  v25.2d, v30.4s, v22.s[1]
        ext     v26.16b, v1.16b, v6.16b, #8
        ldr     q28, [x2, #0x230]
        umlal   v25.2d, v28.2s, v3.s[2]
        umlal2  v25.2d, v28.4s, v3.s[3]
        and     v3.16b, v6.16b, v0.16b
        usra    v3.2d, v26.2d, #0x1d
        and     v26.16b, v24.16b, v0.16b
        usra    v3.2d, v20.2d, #0x1d
        ext     v20.16b, v1.16b, v24.16b, #8
        usra    v26.2d, v20.2d, #0x1d
        ext     v6.16b, v6.16b, v1.16b, #8
        usra    v26.2d, v6.2d, #0x1d
        ldp     d6, d20, [x1, #0xb8]
        ext     v24.16b, v24.16b, v1.16b, #8
        str     q25, [x0, #0xf0]
        usra    v23.2d, v6.2d, #0x24
        ext     v6.16b, v1.16b, v18.16b, #8
        shl     v20.2d, v20.2d, #0x22
        and     v25.16b, v18.16b, v0.16b
        usra    v23.2d, v20.2d, #6
        and     v20.16b, v11.16b, v0.16b
        usra    v23.2d, v10.2d, #0x1d
        umlal   v23.2d, v16.2s, v14.s[0]
        umlal2  v23.2d, v16.4s, v14.s[2]
        ldp     q10, q16, [x2, #0x20]
        usra    v25.2d, v6.2d, #0x1d
        ext     v6.16b, v18.16b, v1.16b, #8
        usra    v25.2d, v24.2d, #0x1d
        ldp     d18, d24, [x1, #0xc0]
        usra    v20.2d, v9.2d, #0x1d
        ext     v9.16b, v1.16b, v17.16b, #8
        umlal   v13.2d, v10.2s, v14.s[0]
        shl     v24.2d, v24.2d, #0x28
        umlal2  v13.2d, v10.4s, v14.s[2]
        usra    v13.2d, v18.2d, #0x1e
        umlal   v8.2d, v16.2s, v14.s[0]
        ldp     q10, q18, [x2]
        umlal2  v8.2d, v16.4s, v14.s[2]
        usra    v13.2d, v24.2d, #6
        ldp     q16, q24, [x2, #0x40]
        usra    v20.2d, v6.2d, #0x1d
        ext     v11.16b, v11.16b, v1.16b, #8
        and     v6.16b, v17.16b, v0.16b
        umlal   v23.2d, v10.2s, v2.s[0]
        usra    v6.2d, v9.2d, #0x1d
        umlal2  v23.2d, v10.4s, v2.s[2]
        ext     v9.16b, v1.16b, v23.16b, #8
        usra    v23.2d, v9.2d, #0x1d
        ext     v9.16b, v23.16b, v1.16b, #8
        umlal   v4.2d, v16.2s, v14.s[0]
        usra    v13.2d, v9.2d, #0x1d
        ldp     q9, q10, [x2, #0x20]
        umlal2  v4.2d, v16.4s, v14.s[2]
        and     v16.16b, v23.16b, v0.16b
        usra    v6.2d, v11.2d, #0x1d
        umlal   v13.2d, v18.2s, v2.s[0]
        ldp     q11, q23, [x2, #0x60]
        umlal2  v13.2d, v18.4s, v2.s[2]
        and     v18.16b, v5.16b, v0.16b
        umlal   v8.2d, v9.2s, v2.s[0]
        ext     v17.16b, v17.16b, v1.16b, #8
        umlal2  v8.2d, v9.4s, v2.s[2]
        ext     v9.16b, v1.16b, v5.16b, #8
        umlal   v3.2d, v24.2s, v14.s[0]
        usra    v18.2d, v9.2d, #0x1d
        umlal2  v3.2d, v24.4s, v14.s[2]
        ldp     q9, q24, [x2, #0x40]
        umlal   v4.2d, v10.2s, v2.s[0]
        usra    v18.2d, v17.2d, #0x1d
        umlal2  v4.2d, v10.4s, v2.s[2]
        ldp     q10, q17, [x2, #0x80]
        umlal   v26.2d, v11.2s, v14.s[0]
        ldp     q28, q30, [x2, #0x220]
        umlal2  v26.2d, v11.4s, v14.s[2]
        ext     v11.16b, v5.16b, v1.16b, #8
        umlal   v3.2d, v9.2s, v2.s[0]
        umlal2  v3.2d, v9.4s, v2.s[2]
        umlal   v25.2d, v23.2s, v14.s[0]
        umlal2  v25.2d, v23.4s, v14.s[2]
        ldr     q9, [x2, #0x230]
        umlal   v26.2d, v24.2s, v2.s[0]
        umlal   v20.2d, v10.2s, v14.s[0]
        umlal2  v26.2d, v24.4s, v2.s[2]
        and     v5.16b, v19.16b, v0.16b
        umlal2  v20.2d, v10.4s, v14.s[2]
        ext     v10.16b, v1.16b, v12.16b, #8
        umlal   v6.2d, v17.2s, v14.s[0]
        umlal2  v6.2d, v17.4s, v14.s[2]
        ext     v17.16b, v1.16b, v19.16b, #8
        umull   v23.2d, v28.2s, v22.s[2]
        usra    v5.2d, v17.2d, #0x1d
        umlal2  v23.2d, v28.4s, v22.s[3]
        and     v17.16b, v29.16b, v0.16b
        umlal   v23.2d, v30.2s, v22.s[0]
        ext     v19.16b, v19.16b, v1.16b, #8
        umlal2  v23.2d, v30.4s, v22.s[1]
        str     q23, [x0, #0x100]
        umull   v23.2d, v9.2s, v22.s[2]
        and     v24.16b, v27.16b, v0.16b
        umlal2  v23.2d, v9.4s, v22.s[3]
        ldp     q9, q22, [x2, #0x60]
        str     q23, [x0, #0x110]
        ext     v23.16b, v1.16b, v15.16b, #8
        usra    v24.2d, v7.2d, #0x1d
        and     v7.16b, v12.16b, v0.16b
        usra    v7.2d, v10.2d, #0x1d
        and     v10.16b, v15.16b, v0.16b
        umlal   v25.2d, v9.2s, v2.s[0]
        usra    v5.2d, v11.2d, #0x1d
        umlal2  v25.2d, v9.4s, v2.s[2]
        ldp     q9, q11, [x2, #0x80]
        umlal   v20.2d, v22.2s, v2.s[0]
        ext     v28.16b, v1.16b, v29.16b, #8
        umlal2  v20.2d, v22.4s, v2.s[2]
        usra    v10.2d, v23.2d, #0x1d
        ext     v22.16b, v21.16b, v1.16b, #8
        ext     v12.16b, v12.16b, v1.16b, #8
        umlal   v6.2d, v9.2s, v2.s[0]
        usra    v17.2d, v28.2d, #0x1d
        umlal2  v6.2d, v9.4s, v2.s[2]
        ldp     q9, q23, [x2, #0xa0]
        ext     v27.16b, v27.16b, v1.16b, #8
        usra    v24.2d, v12.2d, #0x1d
        ext     v12.16b, v1.16b, v21.16b, #8
        and     v21.16b, v21.16b, v0.16b
        usra    v21.2d, v12.2d, #0x1d
        ext     v12.16b, v29.16b, v1.16b, #8
        umlal   v18.2d, v9.2s, v14.s[0]
        ext     v15.16b, v15.16b, v1.16b, #8
        umlal2  v18.2d, v9.4s, v14.s[2]
        ldp     q9, q28, [x2]
        umlal   v18.2d, v11.2s, v2.s[0]
        usra    v17.2d, v27.2d, #0x1d
        umlal2  v18.2d, v11.4s, v2.s[2]
        ldp     d11, d27, [x1, #0xc8]
        usra    v10.2d, v19.2d, #0x1d
        umlal   v5.2d, v23.2s, v14.s[0]
        umlal   v13.2d, v9.2s, v16.s[0]
        usra    v8.2d, v11.2d, #0x18
        umlal2  v13.2d, v9.4s, v16.s[2]
        ext     v9.16b, v1.16b, v13.16b, #8
        shl     v11.2d, v27.2d, #0x2e
        usra    v8.2d, v11.2d, #6
        ldp     q11, q19, [x2, #0x20]
        usra    v13.2d, v9.2d, #0x1d
        ext     v9.16b, v13.16b, v1.16b, #8
        usra    v8.2d, v9.2d, #0x1d
        and     v13.16b, v13.16b, v0.16b
        ldp     q9, q27, [x2]
        umlal   v8.2d, v28.2s, v16.s[0]
        umlal2  v8.2d, v28.4s, v16.s[2]
        usra    v7.2d, v22.2d, #0x1d
        ldp     d22, d28, [x1, #0xd0]
        umlal   v4.2d, v11.2s, v16.s[0]
        umlal2  v4.2d, v11.4s, v16.s[2]
        ldp     q11, q29, [x2, #0x40]
        shl     v28.2d, v28.2d, #0x34
        umlal   v3.2d, v19.2s, v16.s[0]
        umlal2  v3.2d, v19.4s, v16.s[2]
        usra    v21.2d, v15.2d, #0x1d
        umlal   v8.2d, v9.2s, v13.s[0]
        usra    v4.2d, v22.2d, #0x12
        umlal2  v8.2d, v9.4s, v13.s[2]
        ext     v15.16b, v1.16b, v8.16b, #8
        usra    v4.2d, v28.2d, #6
        umlal   v26.2d, v11.2s, v16.s[0]
        usra    v8.2d, v15.2d, #0x1d
        ext     v15.16b, v8.16b, v1.16b, #8
        usra    v4.2d, v15.2d, #0x1d
        umlal2  v26.2d, v11.4s, v16.s[2]
        ldp     q15, q9, [x2, #0x20]
        and     v8.16b, v8.16b, v0.16b
        umlal   v4.2d, v27.2s, v13.s[0]
        ldp     q11, q19, [x2, #0x60]
        umlal2  v4.2d, v27.4s, v13.s[2]
        ldp     q22, q27, [x2, #0x40]
        umlal   v25.2d, v29.2s, v16.s[0]
        umlal   v3.2d, v15.2s, v13.s[0]
        umlal2  v3.2d, v15.4s, v13.s[2]
        ldr     q15, [x0]
        umlal2  v25.2d, v29.4s, v16.s[2]
        uzp1    v28.4s, v14.4s, v2.4s
        umlal   v26.2d, v9.2s, v13.s[0]
        umlal2  v26.2d, v9.4s, v13.s[2]
        ext     v9.16b, v15.16b, v1.16b, #8
        umlal   v20.2d, v11.2s, v16.s[0]
        umlal2  v20.2d, v11.4s, v16.s[2]
        and     v11.16b, v15.16b, v0.16b
        umlal   v6.2d, v19.2s, v16.s[0]
        ext     v15.16b, v1.16b, v15.16b, #8
        umlal   v25.2d, v22.2s, v13.s[0]
        usra    v11.2d, v12.2d, #0x1d
        umlal2  v25.2d, v22.4s, v13.s[2]
        ldp     q12, q22, [x2, #0x60]
        umlal2  v6.2d, v19.4s, v16.s[2]
        usra    v11.2d, v15.2d, #0x1d
        umlal   v20.2d, v27.2s, v13.s[0]
        ldp     q15, q19, [x2, #0x80]
        umlal2  v20.2d, v27.4s, v13.s[2]
        ldr     q27, [x0, #0x10]
        umlal   v6.2d, v12.2s, v13.s[0]
        umlal2  v6.2d, v12.4s, v13.s[2]
        ext     v12.16b, v27.16b, v1.16b, #8
        umlal   v18.2d, v15.2s, v16.s[0]
        umlal2  v18.2d, v15.4s, v16.s[2]
        ext     v15.16b, v1.16b, v27.16b, #8
        umlal2  v5.2d, v23.4s, v14.s[2]
        ldp     q23, q29, [x2, #0xc0]
        umlal   v18.2d, v22.2s, v13.s[0]
        and     v27.16b, v27.16b, v0.16b
        umlal2  v18.2d, v22.4s, v13.s[2]
        usra    v27.2d, v9.2d, #0x1d
        usra    v27.2d, v15.2d, #0x1d
        ldp     d15, d9, [x1, #0xd8]
        umlal   v10.2d, v23.2s, v14.s[0]
        usra    v3.2d, v15.2d, #0xc
        umlal2  v10.2d, v23.4s, v14.s[2]
        shl     v15.2d, v9.2d, #0x3a
        ldp     q9, q22, [x2, #0xe0]
        usra    v3.2d, v15.2d, #6
        umlal   v21.2d, v29.2s, v14.s[0]
        umlal2  v21.2d, v29.4s, v14.s[2]
        ldp     q15, q23, [x2]
        umlal   v24.2d, v22.2s, v14.s[0]
        umlal   v7.2d, v9.2s, v14.s[0]
        umlal   v4.2d, v15.2s, v8.s[0]
        umlal2  v4.2d, v15.4s, v8.s[2]
        ext     v15.16b, v1.16b, v4.16b, #8
        umlal2  v7.2d, v9.4s, v14.s[2]
        usra    v4.2d, v15.2d, #0x1d
        and     v15.16b, v4.16b, v0.16b
        ldp     q9, q29, [x2, #0x120]
        umlal2  v24.2d, v22.4s, v14.s[2]
        ext     v4.16b, v4.16b, v1.16b, #8
        ldp     q22, q29, [x2, #0x100]
        usra    v3.2d, v4.2d, #0x1d
        umlal   v17.2d, v22.2s, v14.s[0]
        umlal   v3.2d, v23.2s, v8.s[0]
        umlal2  v17.2d, v22.4s, v14.s[2]
        ldr     q4, [x0, #0x20]
        umlal2  v3.2d, v23.4s, v8.s[2]
        uzp1    v22.4s, v16.4s, v13.4s
        umlal   v11.2d, v29.2s, v14.s[0]
        umlal2  v11.2d, v29.4s, v14.s[2]
        ldp     q14, q23, [x2, #0x20]
        ldp     q29, q30, [x2, #0xa0]
        umlal   v26.2d, v14.2s, v8.s[0]
        umlal2  v26.2d, v14.4s, v8.s[2]
        umlal   v25.2d, v23.2s, v8.s[0]
        umlal2  v25.2d, v23.4s, v8.s[2]
        umlal   v5.2d, v29.2s, v2.s[0]
        umlal2  v5.2d, v29.4s, v2.s[2]
        and     v14.16b, v4.16b, v0.16b
        umlal   v10.2d, v30.2s, v2.s[0]
        usra    v14.2d, v12.2d, #0x1d
        umlal2  v10.2d, v30.4s, v2.s[2]
        ldp     q12, q23, [x2, #0x40]
        ldp     q29, q30, [x2, #0xc0]
        umlal   v5.2d, v19.2s, v16.s[0]
        umlal2  v5.2d, v19.4s, v16.s[2]
        umlal   v20.2d, v12.2s, v8.s[0]
        umlal2  v20.2d, v12.4s, v8.s[2]
        umlal   v6.2d, v23.2s, v8.s[0]
        umlal2  v6.2d, v23.4s, v8.s[2]
        ext     v12.16b, v4.16b, v1.16b, #8
        umlal   v7.2d, v30.2s, v2.s[0]
        ext     v4.16b, v1.16b, v4.16b, #8
        umlal2  v7.2d, v30.4s, v2.s[2]
        usra    v14.2d, v4.2d, #0x1d
        ldp     q4, q19, [x2, #0x100]
        umlal   v21.2d, v29.2s, v2.s[0]
        umlal2  v21.2d, v29.4s, v2.s[2]
        ldp     q23, q29, [x2, #0xe0]
        umlal   v27.2d, v19.2s, v2.s[0]
        umlal   v24.2d, v23.2s, v2.s[0]
        umlal2  v24.2d, v23.4s, v2.s[2]
        umlal2  v27.2d, v19.4s, v2.s[2]
        ldr     q19, [x0, #0x30]
        umlal   v17.2d, v29.2s, v2.s[0]
        umlal2  v17.2d, v29.4s, v2.s[2]
        ldr     d23, [x1, #0xe0]
        umlal   v11.2d, v4.2s, v2.s[0]
        usra    v26.2d, v23.2d, #6
        umlal   v27.2d, v9.2s, v28.s[0]
        umlal2  v11.2d, v4.4s, v2.s[2]
        ldp     q2, q4, [x2]
        umlal2  v27.2d, v9.4s, v28.s[1]
        ldp     q9, q23, [x2, #0x20]
        ldp     q29, q30, [x2, #0xa0]
        umlal   v3.2d, v2.2s, v15.s[0]
        umlal2  v3.2d, v2.4s, v15.s[2]
        umlal   v25.2d, v9.2s, v15.s[0]
        umlal2  v25.2d, v9.4s, v15.s[2]
        umlal   v20.2d, v23.2s, v15.s[0]
        umlal2  v20.2d, v23.4s, v15.s[2]
        ext     v9.16b, v1.16b, v3.16b, #8
        usra    v3.2d, v9.2d, #0x1d
        ext     v9.16b, v3.16b, v1.16b, #8
        usra    v26.2d, v9.2d, #0x1d
        umlal   v26.2d, v4.2s, v15.s[0]
        and     v9.16b, v3.16b, v0.16b
        ext     v2.16b, v19.16b, v1.16b, #8
        umlal2  v26.2d, v4.4s, v15.s[2]
        ext     v3.16b, v1.16b, v19.16b, #8
        umlal   v21.2d, v30.2s, v16.s[0]
        and     v4.16b, v19.16b, v0.16b
        umlal   v10.2d, v29.2s, v16.s[0]
        usra    v4.2d, v12.2d, #0x1d
        umlal2  v10.2d, v29.4s, v16.s[2]
        ldp     q12, q19, [x2, #0x40]
        umlal2  v21.2d, v30.4s, v16.s[2]
        ldp     q23, q29, [x2, #0xc0]
        usra    v4.2d, v3.2d, #0x1d
        umlal   v6.2d, v12.2s, v15.s[0]
        umlal2  v6.2d, v12.4s, v15.s[2]
        ldp     q12, q3, [x2, #0x140]
        umlal   v7.2d, v23.2s, v16.s[0]
        umlal   v24.2d, v29.2s, v16.s[0]
        umlal2  v24.2d, v29.4s, v16.s[2]
        ldr     q3, [x0, #0x40]
        umlal2  v7.2d, v23.4s, v16.s[2]
        ldp     q23, q29, [x2, #0xe0]
        umlal   v17.2d, v23.2s, v16.s[0]
        umlal2  v17.2d, v23.4s, v16.s[2]
        umlal   v11.2d, v29.2s, v16.s[0]
        umlal2  v11.2d, v29.4s, v16.s[2]
        ldp     q23, q29, [x2, #0x100]
        umlal   v14.2d, v29.2s, v16.s[0]
        umlal2  v14.2d, v29.4s, v16.s[2]
        umlal   v27.2d, v23.2s, v16.s[0]
        umlal2  v27.2d, v23.4s, v16.s[2]
        ldp     q16, q23, [x2]
        ldp     q29, q30, [x2, #0x120]
        umlal   v26.2d, v16.2s, v9.s[0]
        umlal   v14.2d, v29.2s, v28.s[2]
        umlal2  v26.2d, v16.4s, v9.s[2]
        umlal2  v14.2d, v29.4s, v28.s[3]
        umlal   v14.2d, v30.2s, v28.s[0]
        umlal2  v14.2d, v30.4s, v28.s[1]
        ldr     d16, [x1, #0xe8]
        ldp     q29, q30, [x2, #0x80]
        shl     v16.2d, v16.2d, #6
        usra    v25.2d, v16.2d, #6
        umlal   v5.2d, v29.2s, v13.s[0]
        umlal2  v5.2d, v29.4s, v13.s[2]
        umlal   v10.2d, v30.2s, v13.s[0]
        umlal2  v10.2d, v30.4s, v13.s[2]
        ext     v16.16b, v1.16b, v26.16b, #8
        usra    v26.2d, v16.2d, #0x1d
        ext     v16.16b, v26.16b, v1.16b, #8
        usra    v25.2d, v16.2d, #0x1d
        umlal   v25.2d, v23.2s, v9.s[0]
        and     v16.16b, v26.16b, v0.16b
        ldp     q26, q29, [x2, #0xa0]
        umlal2  v25.2d, v23.4s, v9.s[2]
        umlal   v21.2d, v26.2s, v13.s[0]
        umlal   v7.2d, v29.2s, v13.s[0]
        umlal2  v7.2d, v29.4s, v13.s[2]
        and     v23.16b, v3.16b, v0.16b
        umlal2  v21.2d, v26.4s, v13.s[2]
        ldp     q26, q29, [x2, #0xc0]
        usra    v23.2d, v2.2d, #0x1d
        umlal   v24.2d, v26.2s, v13.s[0]
        umlal2  v24.2d, v26.4s, v13.s[2]
        ext     v2.16b, v3.16b, v1.16b, #8
        umlal   v17.2d, v29.2s, v13.s[0]
        ext     v3.16b, v1.16b, v3.16b, #8
        umlal2  v17.2d, v29.4s, v13.s[2]
        ldp     q26, q29, [x2, #0xe0]
        usra    v23.2d, v3.2d, #0x1d
        umlal   v27.2d, v29.2s, v13.s[0]
        umlal2  v27.2d, v29.4s, v13.s[2]
        uzp1    v3.4s, v8.4s, v15.4s
        umlal   v11.2d, v26.2s, v13.s[0]
        umlal2  v11.2d, v26.4s, v13.s[2]
        ldp     q26, q29, [x2, #0x100]
        umlal   v4.2d, v29.2s, v13.s[0]
        umlal2  v4.2d, v29.4s, v13.s[2]
        umlal   v14.2d, v26.2s, v13.s[0]
        umlal2  v14.2d, v26.4s, v13.s[2]
        ldp     q13, q26, [x2, #0x60]
        ldp     q29, q30, [x2, #0x120]
        umlal   v18.2d, v13.2s, v8.s[0]
        umlal2  v18.2d, v13.4s, v8.s[2]
        umlal   v18.2d, v19.2s, v15.s[0]
        umlal2  v18.2d, v19.4s, v15.s[2]
        umlal   v4.2d, v29.2s, v22.s[0]
        umlal2  v4.2d, v29.4s, v22.s[1]
        ldr     q13, [x0, #0x50]
        umlal   v4.2d, v30.2s, v28.s[2]
        umlal2  v4.2d, v30.4s, v28.s[3]
        and     v19.16b, v13.16b, v0.16b
        umlal   v4.2d, v12.2s, v28.s[0]
        usra    v19.2d, v2.2d, #0x1d
        umlal2  v4.2d, v12.4s, v28.s[1]
        ldp     q12, q2, [x2, #0x20]
        umlal   v5.2d, v26.2s, v8.s[0]
        umlal2  v5.2d, v26.4s, v8.s[2]
        ldp     q26, q29, [x2, #0x80]
        umlal   v20.2d, v12.2s, v9.s[0]
        umlal2  v20.2d, v12.4s, v9.s[2]
        umlal   v6.2d, v2.2s, v9.s[0]
        umlal2  v6.2d, v2.4s, v9.s[2]
        ext     v12.16b, v13.16b, v1.16b, #8
        umlal   v21.2d, v29.2s, v8.s[0]
        ext     v13.16b, v1.16b, v13.16b, #8
        umlal   v10.2d, v26.2s, v8.s[0]
        usra    v19.2d, v13.2d, #0x1d
        umlal2  v10.2d, v26.4s, v8.s[2]
        ldp     q13, q2, [x2]
        umlal2  v21.2d, v29.4s, v8.s[2]
        ldp     q26, q29, [x2, #0xa0]
        umlal   v25.2d, v13.2s, v16.s[0]
        umlal2  v25.2d, v13.4s, v16.s[2]
        umlal   v7.2d, v26.2s, v8.s[0]
        umlal   v24.2d, v29.2s, v8.s[0]
        umlal2  v7.2d, v26.4s, v8.s[2]
        ext     v13.16b, v1.16b, v25.16b, #8
        usra    v25.2d, v13.2d, #0x1d
        ext     v13.16b, v25.16b, v1.16b, #8
        and     v25.16b, v25.16b, v0.16b
        umlal2  v24.2d, v29.4s, v8.s[2]
        ldp     q26, q29, [x2, #0xc0]
        umlal   v17.2d, v26.2s, v8.s[0]
        umlal2  v17.2d, v26.4s, v8.s[2]
        umlal   v11.2d, v29.2s, v8.s[0]
        umlal2  v11.2d, v29.4s, v8.s[2]
        ldp     q26, q29, [x2, #0xe0]
        umlal   v27.2d, v26.2s, v8.s[0]
        umlal   v14.2d, v29.2s, v8.s[0]
        umlal2  v14.2d, v29.4s, v8.s[2]
        umlal2  v27.2d, v26.4s, v8.s[2]
        ldp     q26, q29, [x2, #0x100]
        umlal   v23.2d, v29.2s, v8.s[0]
        umlal2  v23.2d, v29.4s, v8.s[2]
        umlal   v4.2d, v26.2s, v8.s[0]
        umlal2  v4.2d, v26.4s, v8.s[2]
        ldp     d8, d26, [x1, #0xe8]
        ldp     q29, q30, [x2, #0x120]
        usra    v20.2d, v8.2d, #0x3a
        shl     v8.2d, v26.2d, #0xc
        usra    v20.2d, v8.2d, #6
        usra    v20.2d, v13.2d, #0x1d
        umlal   v20.2d, v2.2s, v16.s[0]
        umlal2  v20.2d, v2.4s, v16.s[2]
        ldp     q13, q8, [x2, #0x20]
        umlal   v23.2d, v29.2s, v22.s[2]
        umlal2  v23.2d, v29.4s, v22.s[3]
        ldp     q2, q26, [x2, #0x160]
        umlal   v23.2d, v30.2s, v22.s[0]
        umlal   v6.2d, v13.2s, v16.s[0]
        umlal2  v6.2d, v13.4s, v16.s[2]
        ldr     q13, [x0, #0x60]
        umlal2  v23.2d, v30.4s, v22.s[1]
        ldp     q26, q29, [x2, #0x140]
        umlal   v23.2d, v26.2s, v28.s[2]
        umlal2  v23.2d, v26.4s, v28.s[3]
        umlal   v23.2d, v29.2s, v28.s[0]
        umlal2  v23.2d, v29.4s, v28.s[1]
        ldp     q26, q29, [x2, #0x60]
        umlal   v5.2d, v26.2s, v15.s[0]
        umlal2  v5.2d, v26.4s, v15.s[2]
        umlal   v10.2d, v29.2s, v15.s[0]
        umlal2  v10.2d, v29.4s, v15.s[2]
        ldp     q26, q29, [x2, #0x80]
        umlal   v21.2d, v26.2s, v15.s[0]
        umlal2  v21.2d, v26.4s, v15.s[2]
        umlal   v7.2d, v29.2s, v15.s[0]
        umlal2  v7.2d, v29.4s, v15.s[2]
        ldp     q26, q29, [x2, #0xa0]
        umlal   v24.2d, v26.2s, v15.s[0]
        umlal2  v24.2d, v26.4s, v15.s[2]
        umlal   v17.2d, v29.2s, v15.s[0]
        umlal2  v17.2d, v29.4s, v15.s[2]
        ldp     q26, q29, [x2, #0xc0]
        umlal   v11.2d, v26.2s, v15.s[0]
        umlal   v27.2d, v29.2s, v15.s[0]
        umlal2  v27.2d, v29.4s, v15.s[2]
        umlal2  v11.2d, v26.4s, v15.s[2]
        ldp     q26, q29, [x2, #0xe0]
        umlal   v14.2d, v26.2s, v15.s[0]
        umlal   v4.2d, v29.2s, v15.s[0]
        umlal2  v4.2d, v29.4s, v15.s[2]
        umlal2  v14.2d, v26.4s, v15.s[2]
        ldp     q26, q29, [x2, #0x100]
        umlal   v19.2d, v29.2s, v15.s[0]
        umlal2  v19.2d, v29.4s, v15.s[2]
        umlal   v23.2d, v26.2s, v15.s[0]
        umlal2  v23.2d, v26.4s, v15.s[2]
        ldp     q15, q26, [x2, #0x40]
        ldp     q29, q30, [x2, #0x120]
        umlal   v18.2d, v15.2s, v9.s[0]
        umlal2  v18.2d, v15.4s, v9.s[2]
        umlal   v18.2d, v8.2s, v16.s[0]
        umlal2  v18.2d, v8.4s, v16.s[2]
        umlal   v19.2d, v29.2s, v3.s[0]
        umlal2  v19.2d, v29.4s, v3.s[1]
        ext     v15.16b, v13.16b, v1.16b, #8
        umlal   v19.2d, v30.2s, v22.s[2]
        umlal2  v19.2d, v30.4s, v22.s[3]
        ldp     q8, q29, [x2, #0x140]
        umlal   v5.2d, v26.2s, v9.s[0]
        umlal2  v5.2d, v26.4s, v9.s[2]
        umlal   v19.2d, v8.2s, v22.s[0]
        umlal2  v19.2d, v8.4s, v22.s[1]
        ext     v8.16b, v1.16b, v13.16b, #8
        umlal   v19.2d, v29.2s, v28.s[2]
        and     v13.16b, v13.16b, v0.16b
        umlal2  v19.2d, v29.4s, v28.s[3]
        usra    v13.2d, v12.2d, #0x1d
        ldp     q12, q26, [x2]
        umlal   v19.2d, v2.2s, v28.s[0]
        umlal2  v19.2d, v2.4s, v28.s[1]
        ldp     q2, q29, [x2, #0x60]
        usra    v13.2d, v8.2d, #0x1d
        umlal   v20.2d, v12.2s, v25.s[0]
        umlal2  v20.2d, v12.4s, v25.s[2]
        ext     v12.16b, v1.16b, v20.16b, #8
        usra    v20.2d, v12.2d, #0x1d
        ext     v12.16b, v20.16b, v1.16b, #8
        and     v8.16b, v20.16b, v0.16b
        umlal   v10.2d, v2.2s, v9.s[0]
        umlal2  v10.2d, v2.4s, v9.s[2]
        ldp     q2, q20, [x2]
        umlal   v21.2d, v29.2s, v9.s[0]
        umlal2  v21.2d, v29.4s, v9.s[2]
        ldp     q20, q29, [x2, #0x80]
        umlal   v7.2d, v20.2s, v9.s[0]
        umlal   v24.2d, v29.2s, v9.s[0]
        umlal2  v24.2d, v29.4s, v9.s[2]
        umlal2  v7.2d, v20.4s, v9.s[2]
        ldp     q20, q29, [x2, #0xa0]
        umlal   v17.2d, v20.2s, v9.s[0]
        umlal2  v17.2d, v20.4s, v9.s[2]
        umlal   v11.2d, v29.2s, v9.s[0]
        umlal2  v11.2d, v29.4s, v9.s[2]
        ldp     q20, q29, [x2, #0xc0]
        umlal   v14.2d, v29.2s, v9.s[0]
        umlal   v27.2d, v20.2s, v9.s[0]
        umlal2  v27.2d, v20.4s, v9.s[2]
        umlal2  v14.2d, v29.4s, v9.s[2]
        ldp     q20, q29, [x2, #0xe0]
        umlal   v4.2d, v20.2s, v9.s[0]
        umlal2  v4.2d, v20.4s, v9.s[2]
        umlal   v23.2d, v29.2s, v9.s[0]
        umlal2  v23.2d, v29.4s, v9.s[2]
        ldp     q20, q29, [x2, #0x100]
        umlal   v13.2d, v29.2s, v9.s[0]
        umlal2  v13.2d, v29.4s, v9.s[2]
        umlal   v19.2d, v20.2s, v9.s[0]
        umlal2  v19.2d, v20.4s, v9.s[2]
        ldp     q20, q29, [x2, #0x120]
        uzp1    v9.4s, v9.4s, v16.4s
        umlal   v13.2d, v20.2s, v3.s[2]
        umlal2  v13.2d, v20.4s, v3.s[3]
        umlal   v13.2d, v29.2s, v3.s[0]
        umlal2  v13.2d, v29.4s, v3.s[1]
        ldp     q20, q29, [x2, #0x140]
        umlal   v13.2d, v20.2s, v22.s[2]
        umlal2  v13.2d, v20.4s, v22.s[3]
        umlal   v13.2d, v29.2s, v22.s[0]
        umlal2  v13.2d, v29.4s, v22.s[1]
        ldp     q20, q29, [x2, #0x160]
        umlal   v13.2d, v20.2s, v28.s[2]
        umlal2  v13.2d, v20.4s, v28.s[3]
        umlal   v13.2d, v29.2s, v28.s[0]
        umlal2  v13.2d, v29.4s, v28.s[1]
        ldr     q20, [x2, #0x480]
        ldp     q29, q30, [x2, #0x40]
        umlal   v5.2d, v29.2s, v16.s[0]
        umlal2  v5.2d, v29.4s, v16.s[2]
        umlal   v10.2d, v30.2s, v16.s[0]
        umlal2  v10.2d, v30.4s, v16.s[2]
        ldp     q29, q30, [x2, #0x60]
        umlal   v7.2d, v30.2s, v16.s[0]
        umlal   v21.2d, v29.2s, v16.s[0]
        umlal2  v21.2d, v29.4s, v16.s[2]
        umlal2  v7.2d, v30.4s, v16.s[2]
        ldp     q29, q30, [x2, #0x80]
        umlal   v24.2d, v29.2s, v16.s[0]
        umlal   v17.2d, v30.2s, v16.s[0]
        umlal2  v17.2d, v30.4s, v16.s[2]
        umlal2  v24.2d, v29.4s, v16.s[2]
        ldp     q29, q30, [x2, #0xa0]
        umlal   v27.2d, v30.2s, v16.s[0]
        umlal2  v27.2d, v30.4s, v16.s[2]
        umlal   v11.2d, v29.2s, v16.s[0]
        umlal2  v11.2d, v29.4s, v16.s[2]
        ldp     q29, q30, [x2, #0xc0]
        umlal   v14.2d, v29.2s, v16.s[0]
        umlal   v4.2d, v30.2s, v16.s[0]
        umlal2  v4.2d, v30.4s, v16.s[2]
        umlal2  v14.2d, v29.4s, v16.s[2]
        ldp     q29, q30, [x2, #0xe0]
        umlal   v23.2d, v29.2s, v16.s[0]
        umlal   v19.2d, v30.2s, v16.s[0]
        umlal2  v19.2d, v30.4s, v16.s[2]
        umlal2  v23.2d, v29.4s, v16.s[2]
        ldp     q29, q30, [x2, #0x100]
        umlal   v13.2d, v29.2s, v16.s[0]
        umlal2  v13.2d, v29.4s, v16.s[2]
        ldr     q29, [x0, #0x70]
        and     v31.16b, v29.16b, v0.16b
        usra    v31.2d, v15.2d, #0x1d
        ext     v15.16b, v29.16b, v1.16b, #8
        ext     v29.16b, v1.16b, v29.16b, #8
        usra    v31.2d, v29.2d, #0x1d
        umlal   v31.2d, v30.2s, v16.s[0]
        umlal2  v31.2d, v30.4s, v16.s[2]
        ldp     q16, q29, [x2, #0x120]
        umlal   v31.2d, v16.2s, v9.s[0]
        umlal2  v31.2d, v16.4s, v9.s[1]
        umlal   v31.2d, v29.2s, v3.s[2]
        umlal2  v31.2d, v29.4s, v3.s[3]
        ldp     q16, q29, [x2, #0x140]
        umlal   v31.2d, v16.2s, v3.s[0]
        umlal2  v31.2d, v16.4s, v3.s[1]
        umlal   v31.2d, v29.2s, v22.s[2]
        umlal2  v31.2d, v29.4s, v22.s[3]
        ldp     q16, q29, [x2, #0x160]
        umlal   v31.2d, v16.2s, v22.s[0]
        umlal2  v31.2d, v16.4s, v22.s[1]
        umlal   v31.2d, v29.2s, v28.s[2]
        umlal2  v31.2d, v29.4s, v28.s[3]
        ldp     q16, q29, [x2, #0x180]
        umlal   v31.2d, v16.2s, v28.s[0]
        umlal2  v31.2d, v16.4s, v28.s[1]
        ldp     d16, d29, [x1, #0xf0]
        usra    v6.2d, v16.2d, #0x34
        shl     v16.2d, v29.2d, #0x12
        usra    v6.2d, v16.2d, #6
        usra    v6.2d, v12.2d, #0x1d
        umlal   v6.2d, v26.2s, v25.s[0]
        umlal2  v6.2d, v26.4s, v25.s[2]
        ldp     q12, q16, [x2, #0x20]
        umlal   v6.2d, v2.2s, v8.s[0]
        umlal2  v6.2d, v2.4s, v8.s[2]
        ldp     q2, q26, [x2, #0x240]
        umlal   v18.2d, v12.2s, v25.s[0]
        umlal2  v18.2d, v12.4s, v25.s[2]
        ldr     q12, [x0, #0x80]
        umlal   v5.2d, v16.2s, v25.s[0]
        umlal2  v5.2d, v16.4s, v25.s[2]
        ldp     q16, q26, [x2, #0x40]
        umlal   v10.2d, v16.2s, v25.s[0]
        umlal2  v10.2d, v16.4s, v25.s[2]
        umlal   v21.2d, v26.2s, v25.s[0]
        umlal2  v21.2d, v26.4s, v25.s[2]
        and     v16.16b, v12.16b, v0.16b
        usra    v16.2d, v15.2d, #0x1d
        mul     v15.2s, v6.2s, v20.2s
        and     v15.16b, v15.16b, v0.16b
        ldp     q26, q29, [x2, #0x60]
        umlal   v6.2d, v2.2s, v15.s[0]
        umlal   v7.2d, v26.2s, v25.s[0]
        umlal2  v7.2d, v26.4s, v25.s[2]
        umlal   v24.2d, v29.2s, v25.s[0]
        umlal2  v24.2d, v29.4s, v25.s[2]
        ldp     q26, q29, [x2, #0x80]
        umlal   v17.2d, v26.2s, v25.s[0]
        umlal   v11.2d, v29.2s, v25.s[0]
        umlal2  v17.2d, v26.4s, v25.s[2]
        umlal2  v11.2d, v29.4s, v25.s[2]
        ldp     q26, q29, [x2, #0xa0]
        umlal   v14.2d, v29.2s, v25.s[0]
        umlal   v27.2d, v26.2s, v25.s[0]
        umlal2  v14.2d, v29.4s, v25.s[2]
        umlal2  v27.2d, v26.4s, v25.s[2]
        ldp     q26, q29, [x2, #0xc0]
        umlal   v4.2d, v26.2s, v25.s[0]
        umlal2  v4.2d, v26.4s, v25.s[2]
        umlal   v23.2d, v29.2s, v25.s[0]
        umlal2  v23.2d, v29.4s, v25.s[2]
        ldp     q26, q29, [x2, #0xe0]
        umlal   v19.2d, v26.2s, v25.s[0]
        umlal2  v19.2d, v26.4s, v25.s[2]
        umlal   v13.2d, v29.2s, v25.s[0]
        umlal2  v13.2d, v29.4s, v25.s[2]
        ldp     q26, q29, [x2, #0x100]
        umlal   v31.2d, v26.2s, v25.s[0]
        umlal2  v31.2d, v26.4s, v25.s[2]
        ext     v26.16b, v12.16b, v1.16b, #8
        ext     v12.16b, v1.16b, v12.16b, #8
        usra    v16.2d, v12.2d, #0x1d
        umlal   v16.2d, v29.2s, v25.s[0]
        umlal2  v16.2d, v29.4s, v25.s[2]
        ldp     q12, q29, [x2, #0x120]
        uzp1    v25.4s, v25.4s, v8.4s
        umlal   v16.2d, v12.2s, v9.s[2]
        umlal2  v16.2d, v12.4s, v9.s[3]
        umlal   v16.2d, v29.2s, v9.s[0]
        umlal2  v16.2d, v29.4s, v9.s[1]
        ldp     q12, q29, [x2, #0x140]
        umlal   v16.2d, v12.2s, v3.s[2]
        umlal2  v16.2d, v12.4s, v3.s[3]
        umlal   v16.2d, v29.2s, v3.s[0]
        umlal2  v16.2d, v29.4s, v3.s[1]
        ldp     q12, q29, [x2, #0x160]
        umlal   v16.2d, v12.2s, v22.s[2]
        umlal2  v16.2d, v12.4s, v22.s[3]
        umlal   v16.2d, v29.2s, v22.s[0]
        umlal2  v16.2d, v29.4s, v22.s[1]
        ldp     q12, q29, [x2, #0x180]
        umlal   v16.2d, v12.2s, v28.s[2]
        umlal2  v16.2d, v12.4s, v28.s[3]
        umlal   v16.2d, v29.2s, v28.s[0]
        umlal2  v16.2d, v29.4s, v28.s[1]
        ldp     d12, d29, [x1, #0xf8]
        usra    v18.2d, v12.2d, #0x2e
        shl     v12.2d, v29.2d, #0x18
        usra    v18.2d, v12.2d, #6
        ext     v12.16b, v1.16b, v6.16b, #8
        usra    v6.2d, v12.2d, #0x1d
        ext     v12.16b, v6.16b, v1.16b, #8
        mul     v12.2s, v12.2s, v20.2s
        and     v12.16b, v12.16b, v0.16b
        umlal2  v6.2d, v2.4s, v12.s[0]
        ext     v2.16b, v6.16b, v1.16b, #8
        usra    v18.2d, v2.2d, #0x1d
        ldp     q2, q6, [x2, #0x10]
        uzp1    v12.2d, v15.2d, v12.2d
        ldp     q15, q20, [x2, #0x250]
        umlal   v18.2d, v2.2s, v8.s[0]
        umlal2  v18.2d, v2.4s, v8.s[2]
        ldr     q2, [x2, #0x480]
        umlal   v18.2d, v15.2s, v12.s[0]
        umlal2  v18.2d, v15.4s, v12.s[2]
        ldp     q15, q20, [x2, #0x240]
        umlal   v5.2d, v6.2s, v8.s[0]
        umlal2  v5.2d, v6.4s, v8.s[2]
        ldr     q6, [x0, #0x90]
        ldp     q20, q29, [x2, #0x30]
        umlal   v10.2d, v20.2s, v8.s[0]
        umlal   v21.2d, v29.2s, v8.s[0]
        umlal2  v10.2d, v20.4s, v8.s[2]
        umlal2  v21.2d, v29.4s, v8.s[2]
        ldp     q20, q29, [x2, #0x50]
        umlal   v7.2d, v20.2s, v8.s[0]
        umlal2  v7.2d, v20.4s, v8.s[2]
        umlal   v24.2d, v29.2s, v8.s[0]
        umlal2  v24.2d, v29.4s, v8.s[2]
        ldp     q20, q29, [x2, #0x70]
        umlal   v17.2d, v20.2s, v8.s[0]
        umlal2  v17.2d, v20.4s, v8.s[2]
        umlal   v11.2d, v29.2s, v8.s[0]
        umlal2  v11.2d, v29.4s, v8.s[2]
        ldp     q20, q29, [x2, #0x90]
        umlal   v27.2d, v20.2s, v8.s[0]
        umlal   v14.2d, v29.2s, v8.s[0]
        umlal2  v27.2d, v20.4s, v8.s[2]
        umlal2  v14.2d, v29.4s, v8.s[2]
        ldp     q20, q29, [x2, #0xb0]
        umlal   v4.2d, v20.2s, v8.s[0]
        umlal2  v4.2d, v20.4s, v8.s[2]
        umlal   v23.2d, v29.2s, v8.s[0]
        umlal2  v23.2d, v29.4s, v8.s[2]
        ldp     q20, q29, [x2, #0xd0]
        umlal   v13.2d, v29.2s, v8.s[0]
        umlal   v19.2d, v20.2s, v8.s[0]
        umlal2  v19.2d, v20.4s, v8.s[2]
        umlal2  v13.2d, v29.4s, v8.s[2]
        ldp     q20, q29, [x2, #0xf0]
        umlal   v31.2d, v20.2s, v8.s[0]
        umlal2  v31.2d, v20.4s, v8.s[2]
        umlal   v16.2d, v29.2s, v8.s[0]
        umlal2  v16.2d, v29.4s, v8.s[2]
        and     v20.16b, v6.16b, v0.16b
        usra    v20.2d, v26.2d, #0x1d
        ext     v26.16b, v6.16b, v1.16b, #8
        ext     v6.16b, v1.16b, v6.16b, #8
        usra    v20.2d, v6.2d, #0x1d
        ldp     q6, q29, [x2, #0x110]
        umlal   v20.2d, v6.2s, v8.s[0]
        umlal2  v20.2d, v6.4s, v8.s[2]
        umlal   v20.2d, v29.2s, v25.s[0]
        umlal2  v20.2d, v29.4s, v25.s[1]
        ldp     q8, q6, [x2, #0x130]
        umlal   v20.2d, v8.2s, v9.s[2]
        umlal2  v20.2d, v8.4s, v9.s[3]
        umlal   v20.2d, v6.2s, v9.s[0]
        umlal2  v20.2d, v6.4s, v9.s[1]
        ldp     q8, q6, [x2, #0x150]
        umlal   v20.2d, v8.2s, v3.s[2]
        umlal2  v20.2d, v8.4s, v3.s[3]
        umlal   v20.2d, v6.2s, v3.s[0]
        umlal2  v20.2d, v6.4s, v3.s[1]
        ldp     q8, q6, [x2, #0x170]
        umlal   v20.2d, v8.2s, v22.s[2]
        umlal2  v20.2d, v8.4s, v22.s[3]
        umlal   v20.2d, v6.2s, v22.s[0]
        umlal2  v20.2d, v6.4s, v22.s[1]
        ldp     q8, q6, [x2, #0x190]
        umlal   v20.2d, v8.2s, v28.s[2]
        umlal2  v20.2d, v8.4s, v28.s[3]
        umlal   v20.2d, v6.2s, v28.s[0]
        umlal2  v20.2d, v6.4s, v28.s[1]
        ldr     q8, [x0, #0xa0]
        mul     v6.2s, v18.2s, v2.2s
        and     v6.16b, v6.16b, v0.16b
        umlal   v18.2d, v15.2s, v6.s[0]
        ext     v29.16b, v1.16b, v18.16b, #8
        usra    v18.2d, v29.2d, #0x1d
        ext     v29.16b, v18.16b, v1.16b, #8
        mul     v2.2s, v29.2s, v2.2s
        and     v2.16b, v2.16b, v0.16b
        uzp1    v6.2d, v6.2d, v2.2d
        umlal2  v18.2d, v15.4s, v2.s[0]
        and     v15.16b, v8.16b, v0.16b
        usra    v15.2d, v26.2d, #0x1d
        ext     v2.16b, v18.16b, v1.16b, #8
        usra    v5.2d, v2.2d, #0x1d
        ldp     q2, q18, [x2, #0x260]
        umlal   v5.2d, v2.2s, v12.s[0]
        umlal2  v5.2d, v2.4s, v12.s[2]
        ext     v2.16b, v8.16b, v1.16b, #8
        ext     v8.16b, v1.16b, v8.16b, #8
        usra    v15.2d, v8.2d, #0x1d
        ldp     q8, q26, [x2, #0x360]
        umlal   v10.2d, v18.2s, v12.s[0]
        umlal2  v10.2d, v18.4s, v12.s[2]
        ldp     q18, q26, [x2, #0x280]
        umlal   v15.2d, v8.2s, v12.s[0]
        umlal   v7.2d, v26.2s, v12.s[0]
        umlal   v21.2d, v18.2s, v12.s[0]
        umlal2  v21.2d, v18.4s, v12.s[2]
        umlal2  v7.2d, v26.4s, v12.s[2]
        ldp     q18, q26, [x2, #0x2a0]
        umlal2  v15.2d, v8.4s, v12.s[2]
        umlal   v17.2d, v26.2s, v12.s[0]
        umlal2  v17.2d, v26.4s, v12.s[2]
        uzp1    v8.4s, v12.4s, v6.4s
        umlal   v24.2d, v18.2s, v12.s[0]
        umlal2  v24.2d, v18.4s, v12.s[2]
        ldp     q18, q26, [x2, #0x2c0]
        umlal   v27.2d, v26.2s, v12.s[0]
        umlal   v11.2d, v18.2s, v12.s[0]
        umlal2  v27.2d, v26.4s, v12.s[2]
        umlal2  v11.2d, v18.4s, v12.s[2]
        ldp     q18, q26, [x2, #0x2e0]
        umlal   v14.2d, v18.2s, v12.s[0]
        umlal2  v14.2d, v18.4s, v12.s[2]
        umlal   v4.2d, v26.2s, v12.s[0]
        umlal2  v4.2d, v26.4s, v12.s[2]
        ldp     q18, q26, [x2, #0x300]
        umlal   v19.2d, v26.2s, v12.s[0]
        umlal   v23.2d, v18.2s, v12.s[0]
        umlal2  v23.2d, v18.4s, v12.s[2]
        umlal2  v19.2d, v26.4s, v12.s[2]
        ldp     q18, q26, [x2, #0x320]
        umlal   v31.2d, v26.2s, v12.s[0]
        umlal   v13.2d, v18.2s, v12.s[0]
        umlal2  v13.2d, v18.4s, v12.s[2]
        umlal2  v31.2d, v26.4s, v12.s[2]
        ldp     q18, q26, [x2, #0x340]
        umlal   v20.2d, v26.2s, v12.s[0]
        umlal2  v20.2d, v26.4s, v12.s[2]
        umlal   v16.2d, v18.2s, v12.s[0]
        umlal2  v16.2d, v18.4s, v12.s[2]
        ldp     q12, q18, [x2, #0x120]
        umlal   v15.2d, v12.2s, v25.s[2]
        umlal2  v15.2d, v12.4s, v25.s[3]
        ldr     q12, [x0, #0xb0]
        umlal   v15.2d, v18.2s, v25.s[0]
        umlal2  v15.2d, v18.4s, v25.s[1]
        ldp     q18, q26, [x2, #0x140]
        umlal   v15.2d, v18.2s, v9.s[2]
        umlal2  v15.2d, v18.4s, v9.s[3]
        umlal   v15.2d, v26.2s, v9.s[0]
        umlal2  v15.2d, v26.4s, v9.s[1]
        ldp     q18, q26, [x2, #0x160]
        umlal   v15.2d, v18.2s, v3.s[2]
        umlal2  v15.2d, v18.4s, v3.s[3]
        umlal   v15.2d, v26.2s, v3.s[0]
        umlal2  v15.2d, v26.4s, v3.s[1]
        ldp     q18, q26, [x2, #0x180]
        umlal   v15.2d, v18.2s, v22.s[2]
        umlal2  v15.2d, v18.4s, v22.s[3]
        umlal   v15.2d, v26.2s, v22.s[0]
        umlal2  v15.2d, v26.4s, v22.s[1]
        ldp     q18, q26, [x2, #0x1a0]
        umlal   v15.2d, v18.2s, v28.s[2]
        umlal2  v15.2d, v18.4s, v28.s[3]
        umlal   v15.2d, v26.2s, v28.s[0]
        umlal2  v15.2d, v26.4s, v28.s[1]
        ext     v18.16b, v12.16b, v1.16b, #8
        ldp     q26, q29, [x2, #0x250]
        umlal   v5.2d, v26.2s, v6.s[0]
        umlal2  v5.2d, v26.4s, v6.s[2]
        ldp     d26, d30, [x1, #0x100]
        umlal   v10.2d, v29.2s, v6.s[0]
        umlal2  v10.2d, v29.4s, v6.s[2]
        shl     v29.2d, v30.2d, #0x1e
        usra    v5.2d, v26.2d, #0x28
        usra    v5.2d, v29.2d, #6
        ldp     d26, d29, [x1, #0x108]
        usra    v10.2d, v26.2d, #0x22
        shl     v26.2d, v29.2d, #0x24
        usra    v10.2d, v26.2d, #6
        uzp1    v26.2d, v5.2d, v10.2d
        uzp2    v10.2d, v5.2d, v10.2d
        shl     v5.2d, v10.2d, #0x23
        usra    v26.2d, v5.2d, #6
        ext     v5.16b, v1.16b, v10.16b, #8
        usra    v26.2d, v5.2d, #0x1d
        str     q26, [x0]
        and     v5.16b, v12.16b, v0.16b
        usra    v5.2d, v2.2d, #0x1d
        ldp     q2, q26, [x2, #0x270]
        ext     v12.16b, v1.16b, v12.16b, #8
        usra    v5.2d, v12.2d, #0x1d
        umlal   v21.2d, v2.2s, v6.s[0]
        umlal   v7.2d, v26.2s, v6.s[0]
        umlal2  v21.2d, v2.4s, v6.s[2]
        ldp     d12, d2, [x1, #0x110]
        umlal2  v7.2d, v26.4s, v6.s[2]
        usra    v21.2d, v12.2d, #0x1c
        ldp     q12, q26, [x2, #0x370]
        shl     v2.2d, v2.2d, #0x2a
        usra    v21.2d, v2.2d, #6
        ldp     d2, d26, [x1, #0x118]
        usra    v7.2d, v2.2d, #0x16
        shl     v2.2d, v26.2d, #0x30
        usra    v7.2d, v2.2d, #6
        ldr     d2, [x1, #0x130]
        uzp1    v26.2d, v21.2d, v7.2d
        uzp2    v7.2d, v21.2d, v7.2d
        shl     v2.2d, v2.2d, #2
        ext     v10.16b, v10.16b, v7.16b, #8
        shl     v21.2d, v7.2d, #0x23
        usra    v26.2d, v21.2d, #6
        usra    v26.2d, v10.2d, #0x1d
        ldr     q10, [x0, #0xc0]
        str     q26, [x0, #0x10]
        ldr     q21, [x0, #0xd0]
        ldp     q26, q29, [x2, #0x290]
        umlal   v24.2d, v26.2s, v6.s[0]
        umlal   v17.2d, v29.2s, v6.s[0]
        umlal2  v17.2d, v29.4s, v6.s[2]
        umlal2  v24.2d, v26.4s, v6.s[2]
        ldp     d26, d29, [x1, #0x120]
        shl     v29.2d, v29.2d, #0x36
        usra    v24.2d, v26.2d, #0x10
        usra    v24.2d, v29.2d, #6
        ldp     d26, d29, [x1, #0x128]
        shl     v29.2d, v29.2d, #0x3c
        usra    v17.2d, v26.2d, #0xa
        usra    v17.2d, v29.2d, #6
        uzp1    v26.2d, v24.2d, v17.2d
        uzp2    v17.2d, v24.2d, v17.2d
        shl     v24.2d, v17.2d, #0x23
        ext     v7.16b, v7.16b, v17.16b, #8
        usra    v26.2d, v24.2d, #6
        usra    v26.2d, v7.2d, #0x1d
        ext     v7.16b, v10.16b, v1.16b, #8
        str     q26, [x0, #0x20]
        and     v24.16b, v10.16b, v0.16b
        usra    v24.2d, v18.2d, #0x1d
        ext     v10.16b, v1.16b, v10.16b, #8
        ldp     q18, q26, [x2, #0x2b0]
        usra    v24.2d, v10.2d, #0x1d
        umlal   v27.2d, v26.2s, v6.s[0]
        umlal2  v27.2d, v26.4s, v6.s[2]
        and     v10.16b, v21.16b, v0.16b
        umlal   v11.2d, v18.2s, v6.s[0]
        usra    v10.2d, v7.2d, #0x1d
        umlal2  v11.2d, v18.4s, v6.s[2]
        ldp     q7, q18, [x2, #0x350]
        usra    v11.2d, v2.2d, #6
        ldp     d2, d26, [x1, #0x130]
        usra    v27.2d, v2.2d, #0x3e
        umlal   v5.2d, v18.2s, v6.s[0]
        shl     v2.2d, v26.2d, #8
        umlal2  v5.2d, v18.4s, v6.s[2]
        usra    v27.2d, v2.2d, #6
        ldp     q2, q18, [x2, #0x2d0]
        umlal   v5.2d, v12.2s, v8.s[0]
        umlal2  v5.2d, v12.4s, v8.s[1]
        uzp2    v12.2d, v11.2d, v27.2d
        uzp1    v11.2d, v11.2d, v27.2d
        shl     v26.2d, v12.2d, #0x23
        umlal   v15.2d, v7.2s, v6.s[0]
        usra    v11.2d, v26.2d, #6
        umlal   v14.2d, v2.2s, v6.s[0]
        ext     v26.16b, v21.16b, v1.16b, #8
        umlal2  v14.2d, v2.4s, v6.s[2]
        ext     v2.16b, v1.16b, v21.16b, #8
        umlal   v4.2d, v18.2s, v6.s[0]
        ext     v17.16b, v17.16b, v12.16b, #8
        umlal2  v4.2d, v18.4s, v6.s[2]
        ldp     q18, q21, [x2, #0x2f0]
        umlal2  v15.2d, v7.4s, v6.s[2]
        usra    v11.2d, v17.2d, #0x1d
        ldp     q7, q17, [x2, #0x130]
        usra    v10.2d, v2.2d, #0x1d
        str     q11, [x0, #0x30]
        ldr     q11, [x0, #0xe0]
        umlal   v19.2d, v21.2s, v6.s[0]
        ldr     d2, [x1, #0x180]
        ldp     d27, d29, [x1, #0x138]
        umlal   v23.2d, v18.2s, v6.s[0]
        umlal   v5.2d, v7.2s, v25.s[2]
        shl     v2.2d, v2.2d, #4
        umlal2  v5.2d, v7.4s, v25.s[3]
        shl     v7.2d, v29.2d, #0xe
        umlal2  v19.2d, v21.4s, v6.s[2]
        usra    v14.2d, v27.2d, #0x38
        usra    v14.2d, v7.2d, #6
        ldp     d7, d21, [x1, #0x148]
        umlal   v5.2d, v17.2s, v25.s[0]
        ldp     d27, d29, [x1, #0x140]
        umlal2  v5.2d, v17.4s, v25.s[1]
        shl     v17.2d, v21.2d, #0x1a
        umlal2  v23.2d, v18.4s, v6.s[2]
        usra    v23.2d, v7.2d, #0x2c
        usra    v4.2d, v27.2d, #0x32
        ldp     q7, q18, [x2, #0x370]
        shl     v21.2d, v29.2d, #0x14
        usra    v4.2d, v21.2d, #6
        uzp2    v21.2d, v14.2d, v4.2d
        usra    v23.2d, v17.2d, #6
        uzp1    v14.2d, v14.2d, v4.2d
        umlal   v24.2d, v7.2s, v6.s[0]
        ldp     q4, q17, [x2, #0x330]
        umlal2  v24.2d, v7.4s, v6.s[2]
        shl     v7.2d, v21.2d, #0x23
        umlal   v24.2d, v18.2s, v8.s[0]
        usra    v14.2d, v7.2d, #6
        and     v7.16b, v11.16b, v0.16b
        ldp     q27, q29, [x2, #0x310]
        umlal2  v24.2d, v18.4s, v8.s[1]
        ext     v12.16b, v12.16b, v21.16b, #8
        umlal   v20.2d, v17.2s, v6.s[0]
        usra    v14.2d, v12.2d, #0x1d
        umlal   v16.2d, v4.2s, v6.s[0]
        str     q14, [x0, #0x40]
        ext     v12.16b, v1.16b, v11.16b, #8
        umlal   v13.2d, v27.2s, v6.s[0]
        umlal   v31.2d, v29.2s, v6.s[0]
        umlal2  v31.2d, v29.4s, v6.s[2]
        ldp     d14, d18, [x1, #0x150]
        umlal2  v16.2d, v4.4s, v6.s[2]
        umlal2  v13.2d, v27.4s, v6.s[2]
        usra    v19.2d, v14.2d, #0x26
        ldp     q14, q4, [x2, #0x150]
        umlal2  v20.2d, v17.4s, v6.s[2]
        shl     v17.2d, v18.2d, #0x20
        usra    v19.2d, v17.2d, #6
        ldp     q17, q18, [x2, #0x170]
        uzp1    v27.2d, v23.2d, v19.2d
        uzp2    v19.2d, v23.2d, v19.2d
        umlal   v5.2d, v14.2s, v9.s[2]
        ldp     d23, d29, [x1, #0x160]
        umlal2  v5.2d, v14.4s, v9.s[3]
        shl     v14.2d, v19.2d, #0x23
        umlal   v5.2d, v4.2s, v9.s[0]
        shl     v29.2d, v29.2d, #0x2c
        umlal2  v5.2d, v4.4s, v9.s[1]
        usra    v31.2d, v23.2d, #0x1a
        usra    v31.2d, v29.2d, #6
        ext     v4.16b, v21.16b, v19.16b, #8
        usra    v27.2d, v14.2d, #6
        ldp     d14, d21, [x1, #0x158]
        umlal   v5.2d, v17.2s, v3.s[2]
        usra    v27.2d, v4.2d, #0x1d
        umlal2  v5.2d, v17.4s, v3.s[3]
        ldp     d4, d17, [x1, #0x168]
        usra    v13.2d, v14.2d, #0x20
        shl     v14.2d, v17.2d, #0x32
        usra    v16.2d, v4.2d, #0x14
        ldp     q4, q17, [x2, #0x140]
        shl     v21.2d, v21.2d, #0x26
        umlal   v5.2d, v18.2s, v3.s[0]
        ldp     d23, d29, [x1, #0x170]
        umlal2  v5.2d, v18.4s, v3.s[1]
        usra    v13.2d, v21.2d, #6
        uzp2    v18.2d, v13.2d, v31.2d
        umlal   v24.2d, v4.2s, v25.s[2]
        shl     v21.2d, v29.2d, #0x38
        usra    v20.2d, v23.2d, #0xe
        umlal2  v24.2d, v4.4s, v25.s[3]
        usra    v20.2d, v21.2d, #6
        ldp     d4, d21, [x1, #0x178]
        usra    v16.2d, v14.2d, #6
        uzp1    v13.2d, v13.2d, v31.2d
        ldp     q14, q23, [x2, #0x160]
        umlal   v24.2d, v17.2s, v25.s[0]
        usra    v15.2d, v4.2d, #8
        ext     v4.16b, v19.16b, v18.16b, #8
        shl     v19.2d, v18.2d, #0x23
        umlal2  v24.2d, v17.4s, v25.s[1]
        shl     v17.2d, v21.2d, #0x3e
        uzp2    v21.2d, v16.2d, v20.2d
        usra    v15.2d, v17.2d, #6
        uzp1    v16.2d, v16.2d, v20.2d
        ldp     q17, q20, [x2, #0x380]
        usra    v13.2d, v19.2d, #6
        umlal   v24.2d, v14.2s, v9.s[2]
        shl     v19.2d, v21.2d, #0x23
        umlal2  v24.2d, v14.4s, v9.s[3]
        usra    v13.2d, v4.2d, #0x1d
        ldp     q14, q4, [x2, #0x190]
        usra    v16.2d, v19.2d, #6
        umlal   v10.2d, v17.2s, v6.s[0]
        str     q27, [x0, #0x50]
        umlal2  v10.2d, v17.4s, v6.s[2]
        ext     v17.16b, v18.16b, v21.16b, #8
        ldp     q18, q19, [x2, #0x180]
        umlal   v10.2d, v20.2s, v8.s[0]
        umlal2  v10.2d, v20.4s, v8.s[1]
        ldp     q20, q27, [x2, #0x1b0]
        ext     v11.16b, v11.16b, v1.16b, #8
        usra    v16.2d, v17.2d, #0x1d
        umlal   v24.2d, v23.2s, v9.s[0]
        str     q16, [x0, #0x70]
        umlal2  v24.2d, v23.4s, v9.s[1]
        str     q13, [x0, #0x60]
        umlal   v5.2d, v14.2s, v22.s[2]
        ldp     q13, q16, [x2, #0x150]
        umlal2  v5.2d, v14.4s, v22.s[3]
        ldp     q14, q17, [x2, #0x170]
        umlal   v5.2d, v4.2s, v22.s[0]
        umlal2  v5.2d, v4.4s, v22.s[1]
        ldp     q4, q23, [x2, #0x1a0]
        umlal   v5.2d, v20.2s, v28.s[2]
        usra    v7.2d, v26.2d, #0x1d
        umlal   v24.2d, v18.2s, v3.s[2]
        usra    v7.2d, v12.2d, #0x1d
        umlal2  v24.2d, v18.4s, v3.s[3]
        ldp     q12, q18, [x2, #0x1c0]
        umlal   v24.2d, v19.2s, v3.s[0]
        ldr     q26, [x0, #0xf0]
        umlal2  v24.2d, v19.4s, v3.s[1]
        ldr     q19, [x0, #0x100]
        umlal   v10.2d, v13.2s, v25.s[2]
        umlal2  v10.2d, v13.4s, v25.s[3]
        and     v13.16b, v26.16b, v0.16b
        umlal2  v5.2d, v20.4s, v28.s[3]
        ext     v20.16b, v26.16b, v1.16b, #8
        umlal   v5.2d, v27.2s, v28.s[0]
        usra    v13.2d, v11.2d, #0x1d
        umlal2  v5.2d, v27.4s, v28.s[1]
        usra    v5.2d, v2.2d, #6
        umlal   v24.2d, v4.2s, v22.s[2]
        ldp     q11, q2, [x2, #0x190]
        umlal   v10.2d, v16.2s, v25.s[0]
        uzp2    v27.2d, v15.2d, v5.2d
        umlal2  v24.2d, v4.4s, v22.s[3]
        shl     v4.2d, v27.2d, #0x23
        umlal   v24.2d, v23.2s, v22.s[0]
        uzp1    v15.2d, v15.2d, v5.2d
        umlal2  v10.2d, v16.4s, v25.s[1]
        ldp     q5, q16, [x2, #0x390]
        umlal   v10.2d, v14.2s, v9.s[2]
        usra    v15.2d, v4.2d, #6
        umlal2  v10.2d, v14.4s, v9.s[3]
        ldp     q14, q4, [x2, #0x160]
        umlal2  v24.2d, v23.4s, v22.s[1]
        ext     v21.16b, v21.16b, v27.16b, #8
        umlal   v24.2d, v12.2s, v28.s[2]
        usra    v15.2d, v21.2d, #0x1d
        umlal2  v24.2d, v12.4s, v28.s[3]
        ldp     d12, d21, [x1, #0x180]
        umlal   v7.2d, v5.2s, v6.s[0]
        str     q15, [x0, #0x80]
        umlal   v10.2d, v17.2s, v9.s[0]
        shl     v15.2d, v21.2d, #0xa
        umlal2  v10.2d, v17.4s, v9.s[1]
        ldp     q17, q21, [x2, #0x1b0]
        umlal   v10.2d, v11.2s, v3.s[2]
        ext     v23.16b, v1.16b, v26.16b, #8
        umlal   v24.2d, v18.2s, v28.s[0]
        usra    v13.2d, v23.2d, #0x1d
        umlal2  v24.2d, v18.4s, v28.s[1]
        ldp     q18, q23, [x2, #0x180]
        umlal2  v7.2d, v5.4s, v6.s[2]
        ldp     q5, q26, [x2, #0x1d0]
        umlal   v7.2d, v16.2s, v8.s[0]
        usra    v24.2d, v12.2d, #0x3c
        umlal2  v10.2d, v11.4s, v3.s[3]
        usra    v24.2d, v15.2d, #6
        umlal2  v7.2d, v16.4s, v8.s[1]
        ldp     q12, q15, [x2, #0x3a0]
        umlal   v10.2d, v2.2s, v3.s[0]
        ldp     q11, q16, [x2, #0x1a0]
        umlal2  v10.2d, v2.4s, v3.s[1]
        and     v2.16b, v19.16b, v0.16b
        umlal   v7.2d, v14.2s, v25.s[2]
        usra    v2.2d, v20.2d, #0x1d
        umlal   v10.2d, v17.2s, v22.s[2]
        ext     v20.16b, v19.16b, v1.16b, #8
        umlal2  v7.2d, v14.4s, v25.s[3]
        ext     v14.16b, v1.16b, v19.16b, #8
        umlal   v7.2d, v4.2s, v25.s[0]
        usra    v2.2d, v14.2d, #0x1d
        umlal2  v7.2d, v4.4s, v25.s[1]
        ldp     q14, q4, [x2, #0x1c0]
        umlal   v7.2d, v18.2s, v9.s[2]
        ldr     q19, [x0, #0x110]
        umlal2  v7.2d, v18.4s, v9.s[3]
        umlal2  v10.2d, v17.4s, v22.s[3]
        ldp     d17, d18, [x1, #0x188]
        umlal   v10.2d, v21.2s, v22.s[0]
        and     v0.16b, v19.16b, v0.16b
        umlal2  v10.2d, v21.4s, v22.s[1]
        shl     v18.2d, v18.2d, #0x10
        umlal   v10.2d, v5.2s, v28.s[2]
        usra    v0.2d, v20.2d, #0x1d
        umlal2  v10.2d, v5.4s, v28.s[3]
        ldp     q5, q20, [x2, #0x170]
        umlal   v7.2d, v23.2s, v9.s[0]
        ext     v21.16b, v1.16b, v19.16b, #8
        umlal   v13.2d, v12.2s, v6.s[0]
        usra    v0.2d, v21.2d, #0x1d
        umlal2  v13.2d, v12.4s, v6.s[2]
        ldp     q12, q21, [x2, #0x1e0]
        umlal   v13.2d, v15.2s, v8.s[0]
        ext     v1.16b, v19.16b, v1.16b, #8
        umlal2  v7.2d, v23.4s, v9.s[1]
        ldp     q19, q23, [x2, #0x190]
        umlal   v10.2d, v26.2s, v28.s[0]
        umlal2  v10.2d, v26.4s, v28.s[1]
        usra    v10.2d, v17.2d, #0x36
        umlal   v7.2d, v11.2s, v3.s[2]
        usra    v10.2d, v18.2d, #6
        umlal2  v7.2d, v11.4s, v3.s[3]
        ldp     q11, q17, [x2, #0x3b0]
        umlal   v7.2d, v16.2s, v3.s[0]
        ldp     q18, q26, [x2, #0x1b0]
        umlal2  v13.2d, v15.4s, v8.s[1]
        uzp2    v15.2d, v24.2d, v10.2d
        umlal2  v7.2d, v16.4s, v3.s[1]
        shl     v16.2d, v15.2d, #0x23
        umlal   v7.2d, v14.2s, v22.s[2]
        ext     v27.16b, v27.16b, v15.16b, #8
        umlal   v13.2d, v5.2s, v25.s[2]
        uzp1    v10.2d, v24.2d, v10.2d
        umlal2  v7.2d, v14.4s, v22.s[3]
        ldp     q14, q24, [x2, #0x180]
        umlal2  v13.2d, v5.4s, v25.s[3]
        usra    v10.2d, v16.2d, #6
        umlal   v13.2d, v20.2s, v25.s[0]
        ldp     q5, q16, [x2, #0x1d0]
        umlal2  v13.2d, v20.4s, v25.s[1]
        usra    v10.2d, v27.2d, #0x1d
        umlal   v13.2d, v19.2s, v9.s[2]
        ldp     d20, d27, [x1, #0x190]
        umlal   v7.2d, v4.2s, v22.s[0]
        str     q10, [x0, #0x90]
        umlal   v2.2d, v11.2s, v6.s[0]
        umlal2  v7.2d, v4.4s, v22.s[1]
        ldp     q10, q4, [x2, #0x1a0]
        shl     v27.2d, v27.2d, #0x16
        umlal   v7.2d, v12.2s, v28.s[2]
        umlal2  v13.2d, v19.4s, v9.s[3]
        ldr     q19, [x2, #0x230]
        umlal   v13.2d, v23.2s, v9.s[0]
        umlal2  v7.2d, v12.4s, v28.s[3]
        umlal   v7.2d, v21.2s, v28.s[0]
        umlal2  v2.2d, v11.4s, v6.s[2]
        ldp     q12, q11, [x2, #0x1f0]
        umlal2  v13.2d, v23.4s, v9.s[1]
        umlal   v13.2d, v18.2s, v3.s[2]
        umlal   v2.2d, v17.2s, v8.s[0]
        umlal2  v7.2d, v21.4s, v28.s[1]
        ldp     q21, q23, [x2, #0x3c0]
        umlal2  v13.2d, v18.4s, v3.s[3]
        usra    v7.2d, v20.2d, #0x30
        umlal   v13.2d, v26.2s, v3.s[0]
        usra    v7.2d, v27.2d, #6
        umlal2  v13.2d, v26.4s, v3.s[1]
        ldp     q18, q20, [x2, #0x1c0]
        umlal2  v2.2d, v17.4s, v8.s[1]
        ldp     q17, q26, [x2, #0x190]
        umlal   v2.2d, v14.2s, v25.s[2]
        ldr     q27, [x2, #0x400]
        umlal2  v2.2d, v14.4s, v25.s[3]
        ldr     q14, [x2, #0x410]
        umlal   v2.2d, v24.2s, v25.s[0]
        umlal   v13.2d, v5.2s, v22.s[2]
        umlal2  v13.2d, v5.4s, v22.s[3]
        umlal2  v2.2d, v24.4s, v25.s[1]
        ldp     d5, d24, [x1, #0x198]
        umlal   v2.2d, v10.2s, v9.s[2]
        umlal   v13.2d, v16.2s, v22.s[0]
        shl     v24.2d, v24.2d, #0x1c
        umlal2  v13.2d, v16.4s, v22.s[1]
        umlal2  v2.2d, v10.4s, v9.s[3]
        ldp     q10, q16, [x2, #0x3d0]
        umlal   v2.2d, v4.2s, v9.s[0]
        umlal2  v2.2d, v4.4s, v9.s[1]
        umlal   v13.2d, v12.2s, v28.s[2]
        umlal2  v13.2d, v12.4s, v28.s[3]
        ldp     q12, q4, [x2, #0x1b0]
        umlal   v13.2d, v11.2s, v28.s[0]
        umlal   v0.2d, v21.2s, v6.s[0]
        umlal2  v0.2d, v21.4s, v6.s[2]
        umlal   v0.2d, v23.2s, v8.s[0]
        umlal   v2.2d, v18.2s, v3.s[2]
        umlal2  v2.2d, v18.4s, v3.s[3]
        ldp     q18, q21, [x2, #0x1e0]
        umlal   v2.2d, v20.2s, v3.s[0]
        umlal2  v13.2d, v11.4s, v28.s[1]
        usra    v13.2d, v5.2d, #0x2a
        ldp     q11, q5, [x2, #0x200]
        umlal2  v2.2d, v20.4s, v3.s[1]
        umlal2  v0.2d, v23.4s, v8.s[1]
        usra    v13.2d, v24.2d, #6
        umlal   v0.2d, v17.2s, v25.s[2]
        ldp     q20, q23, [x2, #0x1d0]
        umull   v24.2d, v10.2s, v6.s[0]
        uzp1    v29.2d, v7.2d, v13.2d
        umlal   v2.2d, v18.2s, v22.s[2]
        uzp2    v13.2d, v7.2d, v13.2d
        umlal2  v2.2d, v18.4s, v22.s[3]
        shl     v7.2d, v13.2d, #0x23
        umlal2  v0.2d, v17.4s, v25.s[3]
        usra    v29.2d, v7.2d, #6
        umlal   v0.2d, v26.2s, v25.s[0]
        ldp     q7, q17, [x2, #0x1a0]
        umlal2  v0.2d, v26.4s, v25.s[1]
        ext     v15.16b, v15.16b, v13.16b, #8
        umlal   v0.2d, v12.2s, v9.s[2]
        usra    v29.2d, v15.2d, #0x1d
        umlal2  v0.2d, v12.4s, v9.s[3]
        ldp     q12, q15, [x2, #0x1c0]
        umlal   v0.2d, v4.2s, v9.s[0]
        str     q29, [x0, #0xa0]
        umlal   v2.2d, v21.2s, v22.s[0]
        ldr     q18, [x2, #0x410]
        umlal2  v2.2d, v21.4s, v22.s[1]
        ldp     q21, q26, [x2, #0x1f0]
        umlal   v2.2d, v11.2s, v28.s[2]
        umlal2  v2.2d, v11.4s, v28.s[3]
        ldr     q11, [x2, #0x420]
        umlal   v2.2d, v5.2s, v28.s[0]
        umlal2  v0.2d, v4.4s, v9.s[1]
        ldr     q4, [x2, #0x420]
        umlal2  v24.2d, v10.4s, v6.s[2]
        ldr     q10, [x2, #0x430]
        umlal   v24.2d, v16.2s, v8.s[0]
        umlal   v0.2d, v20.2s, v3.s[2]
        umlal2  v24.2d, v16.4s, v8.s[1]
        ldr     q16, [x2, #0x230]
        umlal   v24.2d, v7.2s, v25.s[2]
        umlal2  v24.2d, v7.4s, v25.s[3]
        ldr     d7, [x1, #0x1c8]
        umlal2  v0.2d, v20.4s, v3.s[3]
        ldr     d20, [x1, #0x1d0]
        umlal   v0.2d, v23.2s, v3.s[0]
        umlal   v24.2d, v17.2s, v25.s[0]
        shl     v20.2d, v20.2d, #6
        umlal2  v2.2d, v5.4s, v28.s[1]
        ldp     d5, d29, [x1, #0x1a0]
        umlal2  v0.2d, v23.4s, v3.s[1]
        umlal   v0.2d, v21.2s, v22.s[2]
        usra    v2.2d, v5.2d, #0x24
        umlal2  v24.2d, v17.4s, v25.s[1]
        ldp     q5, q17, [x2, #0x210]
        shl     v23.2d, v29.2d, #0x22
        umlal2  v0.2d, v21.4s, v22.s[3]
        usra    v2.2d, v23.2d, #6
        ldp     q21, q23, [x2, #0x1e0]
        umlal   v24.2d, v12.2s, v9.s[2]
        umlal   v0.2d, v26.2s, v22.s[0]
        umlal2  v0.2d, v26.4s, v22.s[1]
        ldr     q26, [x2, #0x430]
        umlal   v0.2d, v5.2s, v28.s[2]
        umlal2  v24.2d, v12.4s, v9.s[3]
        ldr     q12, [x2, #0x440]
        umlal   v24.2d, v15.2s, v9.s[0]
        umlal2  v24.2d, v15.4s, v9.s[1]
        ldr     q15, [x2, #0x230]
        umlal2  v0.2d, v5.4s, v28.s[3]
        umlal   v0.2d, v17.2s, v28.s[0]
        umlal2  v0.2d, v17.4s, v28.s[1]
        ldp     q5, q17, [x2, #0x3e0]
        ldp     d29, d30, [x1, #0x1a8]
        umlal   v24.2d, v21.2s, v3.s[2]
        umlal2  v24.2d, v21.4s, v3.s[3]
        umlal   v24.2d, v23.2s, v3.s[0]
        usra    v0.2d, v29.2d, #0x1e
        umlal2  v24.2d, v23.4s, v3.s[1]
        shl     v21.2d, v30.2d, #0x28
        umull   v23.2d, v5.2s, v6.s[0]
        usra    v0.2d, v21.2d, #6
        umlal2  v23.2d, v5.4s, v6.s[2]
        ldp     q5, q21, [x2, #0x200]
        umlal   v23.2d, v17.2s, v8.s[0]
        uzp1    v29.2d, v2.2d, v0.2d
        umlal2  v23.2d, v17.4s, v8.s[1]
        uzp2    v0.2d, v2.2d, v0.2d
        shl     v2.2d, v0.2d, #0x23
        ext     v13.16b, v13.16b, v0.16b, #8
        umlal   v24.2d, v5.2s, v22.s[2]
        usra    v29.2d, v2.2d, #6
        umlal2  v24.2d, v5.4s, v22.s[3]
        ldp     q2, q5, [x2, #0x1b0]
        umlal   v24.2d, v21.2s, v22.s[0]
        usra    v29.2d, v13.2d, #0x1d
        umlal2  v24.2d, v21.4s, v22.s[1]
        ldp     q13, q17, [x2, #0x220]
        str     q29, [x0, #0xb0]
        ldr     q21, [x2, #0x440]
        umlal   v23.2d, v2.2s, v25.s[2]
        umlal2  v23.2d, v2.4s, v25.s[3]
        ldr     q2, [x2, #0x450]
        umlal   v23.2d, v5.2s, v25.s[0]
        umlal2  v23.2d, v5.4s, v25.s[1]
        ldr     q5, [x2, #0x450]
        umlal   v24.2d, v13.2s, v28.s[2]
        umlal2  v24.2d, v13.4s, v28.s[3]
        ldr     q13, [x2, #0x460]
        umlal   v24.2d, v17.2s, v28.s[0]
        umlal2  v24.2d, v17.4s, v28.s[1]
        usra    v24.2d, v1.2d, #0x1d
        ldp     q1, q17, [x2, #0x3f0]
        ldp     d29, d30, [x1, #0x1b0]
        usra    v24.2d, v29.2d, #0x18
        shl     v29.2d, v30.2d, #0x2e
        usra    v24.2d, v29.2d, #6
        ldp     q29, q30, [x2, #0x1d0]
        umlal   v23.2d, v29.2s, v9.s[2]
        umlal2  v23.2d, v29.4s, v9.s[3]
        umlal   v23.2d, v30.2s, v9.s[0]
        umlal2  v23.2d, v30.4s, v9.s[1]
        ldp     q29, q30, [x2, #0x1f0]
        umlal   v23.2d, v29.2s, v3.s[2]
        umlal2  v23.2d, v29.4s, v3.s[3]
        umlal   v23.2d, v30.2s, v3.s[0]
        umlal2  v23.2d, v30.4s, v3.s[1]
        ldp     q29, q30, [x2, #0x210]
        umlal   v23.2d, v29.2s, v22.s[2]
        umlal2  v23.2d, v29.4s, v22.s[3]
        umlal   v23.2d, v30.2s, v22.s[0]
        umlal2  v23.2d, v30.4s, v22.s[1]
        umlal   v23.2d, v19.2s, v28.s[2]
        umlal2  v23.2d, v19.4s, v28.s[3]
        ldp     q19, q28, [x2, #0x1c0]
        ldp     d29, d30, [x1, #0x1b8]
        usra    v23.2d, v29.2d, #0x12
        shl     v29.2d, v30.2d, #0x34
        usra    v23.2d, v29.2d, #6
        uzp1    v29.2d, v24.2d, v23.2d
        uzp2    v23.2d, v24.2d, v23.2d
        shl     v24.2d, v23.2d, #0x23
        usra    v29.2d, v24.2d, #6
        ext     v0.16b, v0.16b, v23.16b, #8
        usra    v29.2d, v0.2d, #0x1d
        umull   v0.2d, v1.2s, v6.s[0]
        umlal2  v0.2d, v1.4s, v6.s[2]
        str     q29, [x0, #0xc0]
        umlal   v0.2d, v17.2s, v8.s[0]
        ldr     q1, [x2, #0x230]
        umlal2  v0.2d, v17.4s, v8.s[1]
        ldp     q17, q24, [x2, #0x1e0]
        umlal   v0.2d, v19.2s, v25.s[2]
        umlal2  v0.2d, v19.4s, v25.s[3]
        ldr     q19, [x2, #0x460]
        umlal   v0.2d, v28.2s, v25.s[0]
        umlal2  v0.2d, v28.4s, v25.s[1]
        ldr     q28, [x2, #0x470]
        umlal   v0.2d, v17.2s, v9.s[2]
        umlal2  v0.2d, v17.4s, v9.s[3]
        ldr     q17, [x2, #0x230]
        umlal   v0.2d, v24.2s, v9.s[0]
        umlal2  v0.2d, v24.4s, v9.s[1]
        ldp     q24, q29, [x2, #0x200]
        umlal   v0.2d, v24.2s, v3.s[2]
        umlal2  v0.2d, v24.4s, v3.s[3]
        umlal   v0.2d, v29.2s, v3.s[0]
        umlal2  v0.2d, v29.4s, v3.s[1]
        ldp     q24, q29, [x2, #0x220]
        umlal   v0.2d, v24.2s, v22.s[2]
        umlal2  v0.2d, v24.4s, v22.s[3]
        umlal   v0.2d, v29.2s, v22.s[0]
        umlal2  v0.2d, v29.4s, v22.s[1]
        ldp     d24, d29, [x1, #0x1c0]
        usra    v0.2d, v24.2d, #0xc
        shl     v24.2d, v29.2d, #0x3a
        usra    v0.2d, v24.2d, #6
        umull   v24.2d, v27.2s, v6.s[0]
        umlal2  v24.2d, v27.4s, v6.s[2]
        ldr     q27, [x2, #0x470]
        umlal   v24.2d, v14.2s, v8.s[0]
        umlal2  v24.2d, v14.4s, v8.s[1]
        ldp     q14, q29, [x2, #0x1d0]
        umlal   v24.2d, v14.2s, v25.s[2]
        umlal2  v24.2d, v14.4s, v25.s[3]
        umlal   v24.2d, v29.2s, v25.s[0]
        umlal2  v24.2d, v29.4s, v25.s[1]
        ldp     q14, q29, [x2, #0x1f0]
        umlal   v24.2d, v14.2s, v9.s[2]
        umlal2  v24.2d, v14.4s, v9.s[3]
        umlal   v24.2d, v29.2s, v9.s[0]
        umlal2  v24.2d, v29.4s, v9.s[1]
        ldp     q14, q29, [x2, #0x210]
        umlal   v24.2d, v14.2s, v3.s[2]
        umlal2  v24.2d, v14.4s, v3.s[3]
        umlal   v24.2d, v29.2s, v3.s[0]
        umlal2  v24.2d, v29.4s, v3.s[1]
        ldr     d14, [x1, #0x1f8]
        umlal   v24.2d, v16.2s, v22.s[2]
        umlal2  v24.2d, v16.4s, v22.s[3]
        ldp     q16, q22, [x2, #0x1e0]
        usra    v24.2d, v7.2d, #6
        umull   v7.2d, v18.2s, v6.s[0]
        umlal2  v7.2d, v18.4s, v6.s[2]
        uzp2    v18.2d, v0.2d, v24.2d
        umlal   v7.2d, v4.2s, v8.s[0]
        uzp1    v0.2d, v0.2d, v24.2d
        umull   v24.2d, v11.2s, v6.s[0]
        shl     v29.2d, v18.2d, #0x23
        umlal2  v7.2d, v4.4s, v8.s[1]
        usra    v0.2d, v29.2d, #6
        umlal   v7.2d, v16.2s, v25.s[2]
        ext     v4.16b, v23.16b, v18.16b, #8
        umlal2  v7.2d, v16.4s, v25.s[3]
        ldp     q16, q23, [x2, #0x1f0]
        umlal2  v24.2d, v11.4s, v6.s[2]
        usra    v0.2d, v4.2d, #0x1d
        ldp     q11, q4, [x2, #0x200]
        umlal   v7.2d, v22.2s, v25.s[0]
        umlal   v24.2d, v10.2s, v8.s[0]
        str     q0, [x0, #0xd0]
        umlal2  v24.2d, v10.4s, v8.s[1]
        movi    v10.2d, #0000000000000000
        umlal2  v7.2d, v22.4s, v25.s[1]
        ldp     q0, q22, [x2, #0x220]
        umlal   v7.2d, v11.2s, v9.s[2]
        umlal2  v7.2d, v11.4s, v9.s[3]
        umlal   v7.2d, v4.2s, v9.s[0]
        umlal2  v7.2d, v4.4s, v9.s[1]
        ldp     q11, q4, [x2, #0x210]
        umlal   v7.2d, v0.2s, v3.s[2]
        umlal   v24.2d, v16.2s, v25.s[2]
        umlal2  v24.2d, v16.4s, v25.s[3]
        umlal   v24.2d, v23.2s, v25.s[0]
        umull   v16.2d, v26.2s, v6.s[0]
        umlal2  v7.2d, v0.4s, v3.s[3]
        umlal2  v24.2d, v23.4s, v25.s[1]
        ldp     q0, q23, [x2, #0x200]
        umlal   v7.2d, v22.2s, v3.s[0]
        umlal2  v16.2d, v26.4s, v6.s[2]
        umlal   v16.2d, v12.2s, v8.s[0]
        umull   v26.2d, v21.2s, v6.s[0]
        umlal   v24.2d, v11.2s, v9.s[2]
        umlal2  v24.2d, v11.4s, v9.s[3]
        umlal   v24.2d, v4.2s, v9.s[0]
        umlal2  v24.2d, v4.4s, v9.s[1]
        ldp     d11, d4, [x1, #0x1d0]
        umlal2  v7.2d, v22.4s, v3.s[1]
        usra    v7.2d, v20.2d, #6
        ldp     q20, q22, [x2, #0x220]
        umlal2  v16.2d, v12.4s, v8.s[1]
        umlal   v16.2d, v0.2s, v25.s[2]
        shl     v12.2d, v4.2d, #0xc
        umlal2  v16.2d, v0.4s, v25.s[3]
        ldp     q0, q4, [x2, #0x210]
        umlal2  v26.2d, v21.4s, v6.s[2]
        umlal   v24.2d, v15.2s, v3.s[2]
        umlal2  v24.2d, v15.4s, v3.s[3]
        usra    v24.2d, v11.2d, #0x3a
        umlal   v16.2d, v23.2s, v25.s[0]
        ldp     d15, d11, [x1, #0x1d8]
        umlal2  v16.2d, v23.4s, v25.s[1]
        ldp     q3, q21, [x2, #0x220]
        umlal   v26.2d, v2.2s, v8.s[0]
        usra    v24.2d, v12.2d, #6
        umlal   v16.2d, v20.2s, v9.s[2]
        uzp2    v12.2d, v7.2d, v24.2d
        umlal2  v16.2d, v20.4s, v9.s[3]
        shl     v20.2d, v12.2d, #0x23
        umlal2  v26.2d, v2.4s, v8.s[1]
        ext     v2.16b, v18.16b, v12.16b, #8
        umlal   v16.2d, v22.2s, v9.s[0]
        ldp     d18, d23, [x1, #0x1e0]
        umlal2  v16.2d, v22.4s, v9.s[1]
        usra    v16.2d, v15.2d, #0x34
        umull   v15.2d, v5.2s, v6.s[0]
        shl     v11.2d, v11.2d, #0x12
        umlal   v26.2d, v0.2s, v25.s[2]
        usra    v16.2d, v11.2d, #6
        umlal2  v26.2d, v0.4s, v25.s[3]
        uzp1    v11.2d, v7.2d, v24.2d
        umlal   v26.2d, v4.2s, v25.s[0]
        usra    v11.2d, v20.2d, #6
        umlal2  v26.2d, v4.4s, v25.s[1]
        usra    v11.2d, v2.2d, #0x1d
        umlal2  v15.2d, v5.4s, v6.s[2]
        str     q11, [x0, #0xe0]
        umlal   v15.2d, v13.2s, v8.s[0]
        shl     v11.2d, v23.2d, #0x18
        umlal   v26.2d, v1.2s, v9.s[2]
        ldp     d0, d2, [x1, #0x1e8]
        umlal2  v26.2d, v1.4s, v9.s[3]
        ldp     d9, d1, [x1, #0x1f0]
        umlal2  v15.2d, v13.4s, v8.s[1]
        usra    v26.2d, v18.2d, #0x2e
        umlal   v15.2d, v3.2s, v25.s[2]
        usra    v26.2d, v11.2d, #6
        umull   v13.2d, v19.2s, v6.s[0]
        shl     v11.2d, v2.2d, #0x1e
        umlal2  v13.2d, v19.4s, v6.s[2]
        uzp2    v2.2d, v16.2d, v26.2d
        umlal   v13.2d, v28.2s, v8.s[0]
        shl     v4.2d, v2.2d, #0x23
        umlal2  v15.2d, v3.4s, v25.s[3]
        shl     v1.2d, v1.2d, #0x24
        umlal   v15.2d, v21.2s, v25.s[0]
        uzp1    v3.2d, v16.2d, v26.2d
        umlal2  v15.2d, v21.4s, v25.s[1]
        usra    v15.2d, v0.2d, #0x28
        umlal2  v13.2d, v28.4s, v8.s[1]
        usra    v15.2d, v11.2d, #6
        umlal   v13.2d, v17.2s, v25.s[2]
        usra    v3.2d, v4.2d, #6
        umull   v8.2d, v27.2s, v6.s[0]
        ext     v12.16b, v12.16b, v2.16b, #8
        umlal2  v8.2d, v27.4s, v6.s[2]
        usra    v3.2d, v12.2d, #0x1d
        umlal2  v13.2d, v17.4s, v25.s[3]
        usra    v13.2d, v9.2d, #0x22
        usra    v13.2d, v1.2d, #6
        uzp2    v12.2d, v15.2d, v13.2d
        uzp1    v9.2d, v15.2d, v13.2d
        usra    v8.2d, v14.2d, #0x1c
        uzp2    v13.2d, v8.2d, v10.2d
        uzp1    v8.2d, v8.2d, v10.2d
        str     q3, [x0, #0xf0]
        shl     v14.2d, v13.2d, #0x23
        shl     v15.2d, v12.2d, #0x23
        ext     v10.16b, v2.16b, v12.16b, #8
        usra    v9.2d, v15.2d, #6
        ext     v11.16b, v12.16b, v13.16b, #8
        usra    v9.2d, v10.2d, #0x1d
        ldp     d12, d13, [sp, #0x1c0]
        .cfi_restore 76
        .cfi_restore 77
        usra    v8.2d, v14.2d, #6
        ldp     d14, d15, [sp, #0x1d0]
        .cfi_restore 78
        .cfi_restore 79
        usra    v8.2d, v11.2d, #0x1d
        str     q9, [x0, #0x100]
        str     q8, [x0, #0x110]
        ldp     d8, d9, [sp, #0x1a0]
        .cfi_restore 72
        .cfi_restore 73
        ldp     d10, d11, [sp, #0x1b0]
        .cfi_restore 74
        .cfi_restore 75
        add     sp, sp, #0x230
        .cfi_adjust_cfa_offset -560
        ret
END_COMPOSITE(karat_step_mul_32_aarch64)

NOTES

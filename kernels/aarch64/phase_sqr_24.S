/* karat_phase_sqr_24_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 1500 --islands 2 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 1596.0 cycles instead of 3139.0, bound 1462.0 (simulated, one run after another); 3748 of 4295 instructions have another place.
 * Made from code with the SHA-256 18f48356e7fefd9e79b37cbf53c81c78e867429f6134315d6ad7ae343e93d4ab.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_sqr_24_aarch64)
        sub     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset 2032
        movi    v0.16b, #0xff
        ldp     d1, d2, [x1]
        ushr    v0.2d, v0.2d, #0x23
        ldr     d3, [x1]
        str     x23, [sp, #0x200]
        .cfi_rel_offset 23, 512
        stp     x19, x20, [sp, #0x1e0]
        .cfi_rel_offset 19, 480
        .cfi_rel_offset 20, 488
        ldp     q4, q5, [x2]
        ldp     d6, d7, [x1, #8]
        stp     d8, d9, [sp, #0x1a0]
        .cfi_rel_offset 72, 416
        .cfi_rel_offset 73, 424
        stp     d10, d11, [sp, #0x1b0]
        .cfi_rel_offset 74, 432
        .cfi_rel_offset 75, 440
        stp     x21, x22, [sp, #0x1f0]
        .cfi_rel_offset 21, 496
        .cfi_rel_offset 22, 504
        ushr    v8.2d, v1.2d, #0x3a
        ushr    v9.2d, v3.2d, #0x1d
        str     x27, [sp, #0x220]
        .cfi_rel_offset 27, 544
        shl     v10.2d, v2.2d, #0xc
        str     x25, [sp, #0x210]
        .cfi_rel_offset 25, 528
        movi    v1.2d, #0000000000000000
        ushr    v11.2d, v6.2d, #0x34
        ldp     x23, x25, [x5]
        ldp     q2, q6, [x2, #0x20]
        shl     v7.2d, v7.2d, #0x12
        usra    v8.2d, v10.2d, #6
        ldp     q10, q16, [x2, #0x40]
        usra    v11.2d, v7.2d, #6
        uzp1    v9.2d, v3.2d, v9.2d
        str     x26, [sp, #0x218]
        .cfi_rel_offset 26, 536
        ldp     d3, d7, [x1, #0x10]
        and     v9.16b, v9.16b, v0.16b
        ldp     d17, d18, [x1, #0x18]
        ldp     x21, x22, [x5, #8]
        umlal   v8.2d, v4.2s, v9.s[0]
        str     x28, [sp, #0x228]
        .cfi_rel_offset 28, 552
        str     x24, [sp, #0x208]
        .cfi_rel_offset 24, 520
        umlal2  v8.2d, v4.4s, v9.s[2]
        lsl     x25, x25, #0x3a
        umull   v4.2d, v6.2s, v9.s[0]
        adds    x23, x23, x25
        ldp     x25, x24, [x5, #0x20]
        lsl     x28, x22, #0x34
        ldp     x22, x27, [x5, #0x28]
        lsr     x21, x21, #6
        ldp     x26, x19, [x5, #0x40]
        ext     v19.16b, v1.16b, v8.16b, #8
        adcs    x28, x21, x28
        ldp     x21, x20, [x5, #0x10]
        lsl     x24, x24, #0x22
        lsr     x25, x25, #0x18
        ldp     x6, x7, [x5, #0x18]
        usra    v8.2d, v19.2d, #0x1d
        lsr     x22, x22, #0x1e
        ldp     x8, x9, [x5, #0x30]
        umull   v19.2d, v2.2s, v9.s[0]
        ldp     x10, x11, [x5, #0x38]
        lsr     x26, x26, #0x30
        lsl     x27, x27, #0x1c
        lsr     x21, x21, #0xc
        ldp     x12, x13, [x5, #0x48]
        lsr     x6, x6, #0x12
        lsl     x20, x20, #0x2e
        adcs    x21, x21, x20
        lsl     x20, x7, #0x28
        lsl     x7, x9, #0x16
        adcs    x20, x6, x20
        lsr     x6, x10, #0x2a
        adcs    x25, x25, x24
        lsr     x24, x12, #0x36
        ldp     q20, q21, [x2, #0x60]
        adcs    x22, x22, x27
        ext     v22.16b, v8.16b, v1.16b, #8
        usra    v11.2d, v22.2d, #0x1d
        lsr     x27, x8, #0x24
        lsl     x19, x19, #0xa
        and     v8.16b, v8.16b, v0.16b
        shl     v7.2d, v7.2d, #0x18
        adcs    x27, x27, x7
        lsl     x7, x13, #4
        ldr     x8, [x5, #0x58]
        umlal2  v4.2d, v6.4s, v9.s[2]
        ldp     q6, q22, [x2]
        umlal2  v19.2d, v2.4s, v9.s[2]
        usra    v19.2d, v3.2d, #0x2e
        ldp     x9, x10, [x5, #0x58]
        lsl     x11, x11, #0x10
        ldp     q2, q3, [x2, #0x80]
        usra    v4.2d, v17.2d, #0x28
        adcs    x6, x6, x11
        ldp     q17, q23, [x2, #0x20]
        shl     v18.2d, v18.2d, #0x1e
        adcs    x26, x26, x19
        umull   v24.2d, v10.2s, v9.s[0]
        usra    v19.2d, v7.2d, #6
        ldp     x19, x11, [x5, #0x60]
        orr     x24, x24, x8, lsl #62
        umlal   v11.2d, v5.2s, v9.s[0]
        ldp     q7, q25, [x2, #0x40]
        adcs    x24, x24, x7
        umlal2  v11.2d, v5.4s, v9.s[2]
        usra    v4.2d, v18.2d, #6
        ldp     x7, x8, [x5, #0x70]
        lsr     x19, x19, #8
        umull   v5.2d, v16.2s, v9.s[0]
        ldp     q18, q26, [x2, #0xa0]
        lsl     x11, x11, #0x32
        umlal2  v24.2d, v10.4s, v9.s[2]
        uzp1    v10.4s, v9.4s, v8.4s
        ldp     x12, x14, [x5, #0x68]
        lsr     x12, x12, #0xe
        umlal   v24.2d, v23.2s, v8.s[0]
        ldr     x15, [x5, #0xb0]
        lsl     x10, x10, #0x38
        orr     x10, x10, x13, lsr #60
        umull   v26.2d, v20.2s, v9.s[0]
        ldp     x13, x16, [x5, #0x78]
        lsr     x7, x7, #0x14
        lsr     x9, x9, #2
        umlal2  v5.2d, v16.4s, v9.s[2]
        adcs    x9, x9, x10
        adcs    x19, x19, x11
        lsl     x10, x14, #0x2c
        umull   v16.2d, v2.2s, v9.s[0]
        lsl     x8, x8, #0x26
        adcs    x10, x12, x10
        adcs    x7, x7, x8
        umull   v27.2d, v21.2s, v9.s[0]
        lsr     x8, x13, #0x1a
        umlal2  v26.2d, v20.4s, v9.s[2]
        lsl     x11, x16, #0x20
        ldp     x12, x13, [x5, #0x88]
        ldp     x14, x16, [x5, #0x80]
        umlal2  v27.2d, v21.4s, v9.s[2]
        umull   v20.2d, v3.2s, v9.s[0]
        adcs    x8, x8, x11
        ldp     x11, x17, [x5, #0x90]
        stp     d12, d13, [sp, #0x1c0]
        .cfi_rel_offset 76, 448
        .cfi_rel_offset 77, 456
        ldp     d12, d13, [x1, #0x20]
        lsr     x14, x14, #0x20
        lsr     x12, x12, #0x26
        lsl     x13, x13, #0x14
        stp     x27, x6, [x4, #0x30]
        lsl     x16, x16, #0x1a
        stp     x23, x28, [x4]
        adcs    x14, x14, x16
        lsr     x11, x11, #0x2c
        lsl     x16, x17, #0xe
        adcs    x12, x12, x13
        stp     d14, d15, [sp, #0x1d0]
        .cfi_rel_offset 78, 464
        .cfi_rel_offset 79, 472
        umlal2  v20.2d, v3.4s, v9.s[2]
        adcs    x11, x11, x16
        stp     x21, x20, [x4, #0x10]
        stp     x25, x22, [x4, #0x20]
        stp     x26, x24, [x4, #0x40]
        umlal2  v16.2d, v2.4s, v9.s[2]
        ldp     x13, x16, [x5, #0x98]
        str     x11, [sp, #0x7e8]
        ldp     x17, x11, [x5, #0xa0]
        umlal   v11.2d, v6.2s, v8.s[0]
        shl     v13.2d, v13.2d, #0x24
        str     x12, [sp, #0x7e0]
        ldp     x12, x6, [x5, #0xb0]
        lsr     x13, x13, #0x32
        umlal2  v11.2d, v6.4s, v8.s[2]
        lsl     x16, x16, #8
        ldp     d14, d15, [x1, #0x28]
        umlal   v4.2d, v17.2s, v8.s[0]
        adcs    x13, x13, x16
        ldp     q2, q3, [x2, #0x60]
        lsr     x16, x17, #0x38
        umlal2  v4.2d, v17.4s, v8.s[2]
        ldp     q6, q17, [x2]
        ext     v21.16b, v1.16b, v11.16b, #8
        orr     x15, x16, x15, lsl #60
        ldp     q28, q29, [x2, #0x80]
        lsr     x12, x12, #4
        umlal2  v24.2d, v23.4s, v8.s[2]
        ldp     x16, x17, [x5, #0xb8]
        lsl     x6, x6, #0x36
        umlal   v27.2d, v2.2s, v8.s[0]
        str     x13, [sp, #0x7d8]
        lsl     x13, x11, #2
        usra    v11.2d, v21.2d, #0x1d
        and     v21.16b, v11.16b, v0.16b
        ext     v11.16b, v11.16b, v1.16b, #8
        usra    v24.2d, v12.2d, #0x22
        orr     x6, x6, x11, lsr #62
        ldp     x11, x27, [x5, #0xc0]
        umlal   v5.2d, v7.2s, v8.s[0]
        adcs    x13, x15, x13
        usra    v19.2d, v11.2d, #0x1d
        adcs    x6, x12, x6
        lsl     x27, x27, #0x2a
        lsr     x11, x11, #0x10
        umlal2  v5.2d, v7.4s, v8.s[2]
        ldp     q11, q12, [x2, #0x20]
        shl     v15.2d, v15.2d, #0x2a
        lsr     x12, x16, #0xa
        usra    v24.2d, v13.2d, #6
        umlal   v26.2d, v25.2s, v8.s[0]
        ldp     x15, x16, [x5, #0xc8]
        lsl     x17, x17, #0x30
        usra    v5.2d, v14.2d, #0x1c
        umlal2  v26.2d, v25.4s, v8.s[2]
        ldp     q13, q14, [x2, #0x40]
        adcs    x12, x12, x17
        umull   v7.2d, v18.2s, v9.s[0]
        lsl     x16, x16, #0x24
        ldp     d23, d25, [x1, #0x30]
        lsr     x15, x15, #0x16
        stp     x9, x19, [x4, #0x50]
        adcs    x27, x11, x27
        umlal   v19.2d, v22.2s, v8.s[0]
        adcs    x11, x15, x16
        subs    x15, x23, x26
        umlal2  v19.2d, v22.4s, v8.s[2]
        usra    v5.2d, v15.2d, #6
        umlal   v19.2d, v6.2s, v21.s[0]
        shl     v15.2d, v25.2d, #0x30
        ldr     x26, [x4, #0x30]
        sbcs    x16, x28, x24
        sbcs    x17, x21, x9
        umlal2  v19.2d, v6.4s, v21.s[2]
        usra    v26.2d, v23.2d, #0x16
        sbcs    x19, x20, x19
        sbcs    x9, x25, x10
        ldp     q6, q22, [x2]
        umlal   v24.2d, v11.2s, v21.s[0]
        sbcs    x24, x22, x7
        ldr     x22, [x4, #0x38]
        umlal2  v24.2d, v11.4s, v21.s[2]
        ext     v11.16b, v1.16b, v19.16b, #8
        sbcs    x26, x26, x8
        sbcs    x22, x22, x14
        usra    v19.2d, v11.2d, #0x1d
        umlal   v5.2d, v12.2s, v21.s[0]
        csetm   x25, lo
        eor     x16, x16, x25
        umlal2  v5.2d, v12.4s, v21.s[2]
        ldp     q11, q12, [x2, #0x20]
        eor     x17, x17, x25
        umlal2  v27.2d, v2.4s, v8.s[2]
        ext     v2.16b, v19.16b, v1.16b, #8
        eor     x15, x15, x25
        eor     x19, x19, x25
        usra    v4.2d, v2.2d, #0x1d
        and     v2.16b, v19.16b, v0.16b
        cmn     x25, #1
        adcs    x15, x15, xzr
        umlal   v16.2d, v3.2s, v8.s[0]
        ldp     q19, q23, [x2, #0xa0]
        adcs    x16, x16, xzr
        umlal   v4.2d, v17.2s, v21.s[0]
        usra    v26.2d, v15.2d, #6
        adcs    x17, x17, xzr
        umulh   x20, x15, x16
        umlal2  v4.2d, v17.4s, v21.s[2]
        ldp     d15, d17, [x1, #0x38]
        adcs    x19, x19, xzr
        umlal   v20.2d, v28.2s, v8.s[0]
        umlal   v4.2d, v6.2s, v2.s[0]
        uzp1    v25.4s, v21.4s, v2.4s
        eor     x9, x9, x25
        eor     x26, x26, x25
        umlal2  v16.2d, v3.4s, v8.s[2]
        adcs    x9, x9, xzr
        eor     x22, x22, x25
        eor     x25, x24, x25
        umlal2  v4.2d, v6.4s, v2.s[2]
        ldp     q3, q6, [x2, #0x60]
        mul     x24, x15, x17
        umlal   v5.2d, v11.2s, v2.s[0]
        shl     v17.2d, v17.2d, #0x36
        adcs    x25, x25, xzr
        ldr     x21, [sp, #0x7d8]
        adcs    x26, x26, xzr
        umlal   v26.2d, v13.2s, v21.s[0]
        adcs    x22, x22, xzr
        adds    x24, x20, x24
        umlal2  v26.2d, v13.4s, v21.s[2]
        ldr     d13, [x1, #0x48]
        mul     x20, x15, x19
        umlal   v27.2d, v14.2s, v21.s[0]
        shl     v13.2d, v13.2d, #2
        umlal2  v5.2d, v11.4s, v2.s[2]
        ext     v11.16b, v1.16b, v4.16b, #8
        stp     x21, x13, [x4, #0x90]
        umulh   x13, x17, x19
        umlal2  v27.2d, v14.4s, v21.s[2]
        ldp     q14, q30, [x2, #0xc0]
        usra    v4.2d, v11.2d, #0x1d
        umlal   v16.2d, v3.2s, v21.s[0]
        stp     x10, x7, [x4, #0x60]
        umlal2  v20.2d, v28.4s, v8.s[2]
        ldp     q11, q28, [x2, #0x40]
        mul     x7, x17, x19
        stp     x6, x12, [x4, #0xa0]
        umlal2  v7.2d, v18.4s, v9.s[2]
        stp     x27, x11, [x4, #0xb0]
        stp     x8, x14, [x4, #0x70]
        ldr     x8, [sp, #0x7e8]
        ldr     x14, [sp, #0x7e0]
        umlal   v7.2d, v29.2s, v8.s[0]
        ldp     q9, q18, [x2, #0x80]
        umlal   v26.2d, v12.2s, v2.s[0]
        usra    v27.2d, v15.2d, #0x10
        stp     x14, x8, [x4, #0x80]
        umlal2  v26.2d, v12.4s, v2.s[2]
        ldp     q12, q15, [x2]
        umulh   x10, x15, x17
        usra    v27.2d, v17.2d, #6
        umlal2  v16.2d, v3.4s, v21.s[2]
        umlal   v20.2d, v6.2s, v21.s[0]
        ldp     q3, q17, [x2, #0xa0]
        umlal2  v20.2d, v6.4s, v21.s[2]
        ext     v6.16b, v4.16b, v1.16b, #8
        and     v4.16b, v4.16b, v0.16b
        mul     x11, x16, x19
        umlal   v27.2d, v11.2s, v2.s[0]
        adcs    x20, x10, x20
        umlal2  v27.2d, v11.4s, v2.s[2]
        ldp     d11, d30, [x1, #0x40]
        umlal2  v7.2d, v29.4s, v8.s[2]
        usra    v24.2d, v6.2d, #0x1d
        umulh   x10, x16, x19
        umlal   v24.2d, v22.2s, v2.s[0]
        umlal2  v24.2d, v22.4s, v2.s[2]
        ldp     q6, q22, [x2, #0xe0]
        umlal   v24.2d, v12.2s, v4.s[0]
        umulh   x27, x15, x19
        umlal2  v24.2d, v12.4s, v4.s[2]
        umlal   v7.2d, v9.2s, v21.s[0]
        usra    v16.2d, v11.2d, #0xa
        shl     v11.2d, v30.2d, #0x3c
        ldp     q12, q22, [x2, #0x60]
        umlal2  v7.2d, v9.4s, v21.s[2]
        umull   v9.2d, v19.2s, v8.s[0]
        umulh   x12, x16, x17
        usra    v16.2d, v11.2d, #6
        ldp     q11, q29, [x2, #0x80]
        adcs    x27, x27, x11
        adcs    x7, x10, x7
        adc     x10, x13, xzr
        umlal2  v9.2d, v19.4s, v8.s[2]
        ldp     q8, q19, [x2, #0xa0]
        mul     x11, x16, x17
        umlal   v16.2d, v28.2s, v2.s[0]
        umlal2  v16.2d, v28.4s, v2.s[2]
        mul     x13, x15, x16
        adds    x20, x20, x11
        umlal   v20.2d, v12.2s, v2.s[0]
        umlal2  v20.2d, v12.4s, v2.s[2]
        ldp     q12, q28, [x2, #0x20]
        adcs    x27, x27, x12
        adcs    x7, x7, xzr
        umlal   v9.2d, v23.2s, v10.s[0]
        adc     x10, x10, xzr
        umulh   x11, x15, x15
        umlal   v7.2d, v22.2s, v2.s[0]
        adds    x12, x13, x13
        usra    v20.2d, v13.2d, #6
        ext     v13.16b, v1.16b, v24.16b, #8
        adcs    x24, x24, x24
        mul     x13, x16, x16
        umlal   v26.2d, v12.2s, v4.s[0]
        adcs    x20, x20, x20
        usra    v24.2d, v13.2d, #0x1d
        umlal2  v26.2d, v12.4s, v4.s[2]
        adcs    x27, x27, x27
        ldp     q12, q13, [x2, #0x40]
        umlal2  v7.2d, v22.4s, v2.s[2]
        adcs    x7, x7, x7
        umlal2  v9.2d, v23.4s, v10.s[1]
        ldp     d22, d23, [x1, #0x48]
        adcs    x10, x10, x10
        umlal   v9.2d, v18.2s, v21.s[0]
        adc     x6, xzr, xzr
        adds    x11, x12, x11
        umulh   x12, x16, x16
        umlal2  v9.2d, v18.4s, v21.s[2]
        ext     v18.16b, v24.16b, v1.16b, #8
        adcs    x24, x24, x13
        and     v24.16b, v24.16b, v0.16b
        usra    v5.2d, v18.2d, #0x1d
        umlal   v27.2d, v28.2s, v4.s[0]
        umlal2  v27.2d, v28.4s, v4.s[2]
        ldp     q18, q28, [x2, #0x60]
        mul     x13, x17, x17
        umlal   v5.2d, v15.2s, v4.s[0]
        usra    v7.2d, v22.2d, #0x3e
        adcs    x20, x20, x12
        adcs    x27, x27, x13
        umlal2  v5.2d, v15.4s, v4.s[2]
        shl     v15.2d, v23.2d, #8
        umlal   v16.2d, v12.2s, v4.s[0]
        usra    v7.2d, v15.2d, #6
        mul     x12, x9, x26
        umlal   v9.2d, v11.2s, v2.s[0]
        ldp     q15, q22, [x2]
        umlal   v20.2d, v13.2s, v4.s[0]
        ldp     q23, q30, [x2, #0xc0]
        umlal2  v16.2d, v12.4s, v4.s[2]
        mul     x13, x19, x19
        umlal2  v9.2d, v11.4s, v2.s[2]
        umull   v11.2d, v3.2s, v21.s[0]
        umlal2  v20.2d, v13.4s, v4.s[2]
        umulh   x21, x17, x17
        adcs    x21, x7, x21
        umulh   x7, x19, x19
        adcs    x10, x10, x13
        umlal   v7.2d, v18.2s, v4.s[0]
        umlal   v5.2d, v15.2s, v24.s[0]
        umlal2  v5.2d, v15.4s, v24.s[2]
        ext     v12.16b, v1.16b, v5.16b, #8
        umlal2  v11.2d, v3.4s, v21.s[2]
        ldp     q13, q15, [x2, #0x80]
        umlal   v11.2d, v17.2s, v10.s[2]
        uzp1    v3.4s, v4.4s, v24.4s
        adc     x6, x6, x7
        umlal2  v11.2d, v17.4s, v10.s[3]
        usra    v5.2d, v12.2d, #0x1d
        umlal   v11.2d, v14.2s, v10.s[0]
        and     v12.16b, v5.16b, v0.16b
        umlal2  v11.2d, v14.4s, v10.s[1]
        ldp     d14, d17, [x1, #0x50]
        mul     x7, x9, x22
        umlal2  v7.2d, v18.4s, v4.s[2]
        ext     v5.16b, v5.16b, v1.16b, #8
        umlal   v11.2d, v29.2s, v2.s[0]
        ldp     q18, q21, [x2, #0x20]
        usra    v9.2d, v14.2d, #0x38
        umlal2  v11.2d, v29.4s, v2.s[2]
        umulh   x13, x9, x25
        adds    x12, x13, x12
        shl     v14.2d, v17.2d, #0xe
        umlal   v27.2d, v18.2s, v24.s[0]
        usra    v26.2d, v5.2d, #0x1d
        umlal2  v27.2d, v18.4s, v24.s[2]
        ldp     q5, q17, [x2, #0x40]
        umull   v18.2d, v8.2s, v2.s[0]
        umlal   v11.2d, v13.2s, v4.s[0]
        usra    v9.2d, v14.2d, #6
        umulh   x13, x9, x22
        umlal2  v11.2d, v13.4s, v4.s[2]
        ldp     q13, q14, [x2, #0xa0]
        umlal   v26.2d, v22.2s, v24.s[0]
        umlal2  v18.2d, v8.4s, v2.s[2]
        umlal2  v26.2d, v22.4s, v24.s[2]
        ldp     q8, q2, [x2, #0xc0]
        umulh   x8, x9, x26
        umlal   v9.2d, v28.2s, v4.s[0]
        adcs    x7, x8, x7
        umlal2  v9.2d, v28.4s, v4.s[2]
        umlal   v16.2d, v21.2s, v24.s[0]
        umlal   v18.2d, v19.2s, v25.s[0]
        ldp     q22, q28, [x2, #0x60]
        mul     x8, x9, x25
        umlal2  v16.2d, v21.4s, v24.s[2]
        umlal2  v18.2d, v19.4s, v25.s[1]
        umlal   v18.2d, v23.2s, v10.s[2]
        ldp     d19, d21, [x1, #0x58]
        mul     x28, x25, x22
        umlal   v20.2d, v5.2s, v24.s[0]
        shl     v21.2d, v21.2d, #0x14
        adcs    x28, x13, x28
        umlal2  v18.2d, v23.4s, v10.s[3]
        usra    v11.2d, v19.2d, #0x32
        umlal2  v20.2d, v5.4s, v24.s[2]
        ldp     q5, q19, [x2]
        umulh   x13, x25, x22
        umlal   v18.2d, v30.2s, v10.s[0]
        usra    v11.2d, v21.2d, #6
        umlal2  v18.2d, v30.4s, v10.s[1]
        ldp     q21, q23, [x2, #0x20]
        umlal   v7.2d, v17.2s, v24.s[0]
        ldp     d29, d30, [x1, #0x60]
        umlal   v26.2d, v5.2s, v12.s[0]
        shl     v30.2d, v30.2d, #0x1a
        mul     x14, x26, x22
        adcs    x13, x13, x14
        umlal2  v26.2d, v5.4s, v12.s[2]
        umlal2  v7.2d, v17.4s, v24.s[2]
        umlal   v18.2d, v15.2s, v4.s[0]
        umulh   x14, x26, x22
        adc     x14, x14, xzr
        umlal2  v18.2d, v15.4s, v4.s[2]
        ext     v15.16b, v1.16b, v26.16b, #8
        ldp     q5, q17, [x2, #0x40]
        umlal   v16.2d, v21.2s, v12.s[0]
        umlal   v9.2d, v22.2s, v24.s[0]
        usra    v26.2d, v15.2d, #0x1d
        umlal2  v16.2d, v21.4s, v12.s[2]
        usra    v18.2d, v29.2d, #0x2c
        umulh   x23, x25, x26
        umlal2  v9.2d, v22.4s, v24.s[2]
        ext     v15.16b, v26.16b, v1.16b, #8
        umull   v21.2d, v13.2s, v4.s[0]
        usra    v27.2d, v15.2d, #0x1d
        umlal   v20.2d, v23.2s, v12.s[0]
        usra    v18.2d, v30.2d, #6
        umlal2  v20.2d, v23.4s, v12.s[2]
        and     v15.16b, v26.16b, v0.16b
        str     x6, [sp, #0x7d0]
        mul     x6, x25, x26
        adds    x6, x7, x6
        ldp     q22, q23, [x2, #0x80]
        umlal   v7.2d, v5.2s, v12.s[0]
        adcs    x23, x28, x23
        umlal2  v7.2d, v5.4s, v12.s[2]
        ldp     q5, q26, [x2, #0xe0]
        adcs    x28, x13, xzr
        umlal2  v21.2d, v13.4s, v4.s[2]
        ldp     q13, q4, [x2, #0xa0]
        mul     x7, x15, x15
        umlal   v27.2d, v19.2s, v12.s[0]
        adc     x13, x14, xzr
        adds    x8, x8, x8
        adcs    x12, x12, x12
        umlal2  v27.2d, v19.4s, v12.s[2]
        uzp1    v19.4s, v12.4s, v15.4s
        adcs    x6, x6, x6
        adcs    x23, x23, x23
        umlal   v21.2d, v14.2s, v25.s[2]
        umulh   x14, x9, x9
        adcs    x28, x28, x28
        adcs    x13, x13, x13
        umlal2  v21.2d, v14.4s, v25.s[3]
        ldp     q14, q29, [x2, #0x60]
        str     x10, [sp, #0x7c8]
        adc     x10, xzr, xzr
        umlal   v21.2d, v8.2s, v25.s[0]
        adds    x8, x8, x14
        umlal2  v21.2d, v8.4s, v25.s[1]
        ldp     q8, q30, [x2, #0xc0]
        umlal   v11.2d, v28.2s, v24.s[0]
        umulh   x14, x25, x25
        umlal   v9.2d, v17.2s, v12.s[0]
        umlal2  v11.2d, v28.4s, v24.s[2]
        umlal2  v9.2d, v17.4s, v12.s[2]
        umlal   v11.2d, v14.2s, v12.s[0]
        str     x8, [sp, #0x7c0]
        mul     x8, x26, x26
        umlal2  v11.2d, v14.4s, v12.s[2]
        umlal   v21.2d, v2.2s, v10.s[2]
        ldp     d14, d17, [x1, #0x68]
        umlal   v18.2d, v22.2s, v24.s[0]
        shl     v17.2d, v17.2d, #0x20
        str     x21, [sp, #0x7b8]
        mul     x21, x25, x25
        adcs    x21, x12, x21
        umlal2  v18.2d, v22.4s, v24.s[2]
        adcs    x6, x6, x14
        adcs    x23, x23, x8
        umlal2  v21.2d, v2.4s, v10.s[3]
        ldp     q2, q22, [x2]
        umlal   v27.2d, v2.2s, v15.s[0]
        umulh   x8, x26, x26
        adcs    x28, x28, x8
        umlal   v18.2d, v29.2s, v12.s[0]
        umlal2  v27.2d, v2.4s, v15.s[2]
        umlal   v21.2d, v6.2s, v10.s[0]
        umlal2  v21.2d, v6.4s, v10.s[1]
        mul     x8, x22, x22
        adcs    x8, x13, x8
        umull   v2.2d, v13.2s, v24.s[0]
        umlal   v21.2d, v23.2s, v24.s[0]
        umulh   x12, x22, x22
        umlal2  v21.2d, v23.4s, v24.s[2]
        ldp     q6, q23, [x2, #0xa0]
        umlal2  v2.2d, v13.4s, v24.s[2]
        ldp     d13, d24, [x1, #0x70]
        umlal   v2.2d, v4.2s, v3.s[0]
        umlal2  v2.2d, v4.4s, v3.s[1]
        usra    v21.2d, v14.2d, #0x26
        umlal   v2.2d, v8.2s, v25.s[2]
        adc     x10, x10, x12
        subs    x12, x15, x9
        ldp     q14, q4, [x2, #0x80]
        umlal2  v2.2d, v8.4s, v25.s[3]
        sbcs    x25, x16, x25
        umlal   v2.2d, v30.2s, v25.s[0]
        sbcs    x26, x17, x26
        shl     v8.2d, v24.2d, #0x26
        umlal2  v18.2d, v29.4s, v12.s[2]
        sbcs    x22, x19, x22
        usra    v21.2d, v17.2d, #6
        ldp     q17, q24, [x2, #0xc0]
        csetm   x19, lo
        umlal2  v2.2d, v30.4s, v25.s[1]
        ldp     q28, q29, [x2, #0x100]
        eor     x26, x26, x19
        cmn     x19, #1
        eor     x25, x25, x19
        eor     x22, x22, x19
        eor     x19, x12, x19
        adcs    x19, x19, xzr
        umlal   v21.2d, v14.2s, v12.s[0]
        adcs    x25, x25, xzr
        umulh   x12, x19, x25
        adcs    x26, x26, xzr
        adcs    x22, x22, xzr
        mul     x13, x19, x25
        umlal   v2.2d, v5.2s, v10.s[2]
        umlal2  v2.2d, v5.4s, v10.s[3]
        mul     x14, x19, x26
        ldp     q5, q29, [x2, #0xe0]
        umlal2  v21.2d, v14.4s, v12.s[2]
        umlal   v2.2d, v26.2s, v10.s[0]
        umlal2  v2.2d, v26.4s, v10.s[1]
        ldp     q14, q26, [x2, #0x20]
        mul     x9, x9, x9
        adds    x12, x12, x14
        usra    v2.2d, v13.2d, #0x20
        umulh   x14, x19, x26
        umull   v13.2d, v6.2s, v12.s[0]
        umlal2  v13.2d, v6.4s, v12.s[2]
        umlal   v20.2d, v14.2s, v15.s[0]
        umlal   v7.2d, v26.2s, v15.s[0]
        ldp     q6, q30, [x2, #0x40]
        umulh   x15, x19, x22
        umlal2  v20.2d, v14.4s, v15.s[2]
        usra    v2.2d, v8.2d, #6
        umlal2  v7.2d, v26.4s, v15.s[2]
        ldp     d8, d14, [x1, #0x78]
        umlal   v13.2d, v23.2s, v3.s[2]
        umlal2  v13.2d, v23.4s, v3.s[3]
        mul     x16, x25, x22
        umlal   v13.2d, v17.2s, v3.s[0]
        mul     x17, x19, x22
        shl     v14.2d, v14.2d, #0x2c
        adcs    x14, x14, x17
        umlal   v9.2d, v6.2s, v15.s[0]
        adcs    x15, x15, x16
        umlal2  v9.2d, v6.4s, v15.s[2]
        umlal   v11.2d, v30.2s, v15.s[0]
        mul     x16, x26, x22
        umlal2  v11.2d, v30.4s, v15.s[2]
        ext     v6.16b, v1.16b, v27.16b, #8
        usra    v27.2d, v6.2d, #0x1d
        ext     v6.16b, v27.16b, v1.16b, #8
        usra    v16.2d, v6.2d, #0x1d
        umlal   v16.2d, v22.2s, v15.s[0]
        umulh   x17, x26, x22
        umlal2  v16.2d, v22.4s, v15.s[2]
        ldp     q6, q22, [x2, #0x60]
        umlal   v2.2d, v4.2s, v12.s[0]
        umlal2  v2.2d, v4.4s, v12.s[2]
        ldp     q12, q4, [x2, #0x80]
        str     x10, [sp, #0x7b0]
        umulh   x10, x25, x22
        umlal2  v13.2d, v17.4s, v3.s[1]
        and     v17.16b, v27.16b, v0.16b
        adcs    x10, x10, x16
        adc     x16, x17, xzr
        umlal   v13.2d, v24.2s, v25.s[2]
        umlal2  v13.2d, v24.4s, v25.s[3]
        ldp     q23, q24, [x2, #0xa0]
        umlal   v13.2d, v5.2s, v25.s[0]
        mul     x17, x25, x26
        adds    x14, x14, x17
        umlal2  v13.2d, v5.4s, v25.s[1]
        ldp     q5, q26, [x2, #0xc0]
        umlal   v13.2d, v29.2s, v10.s[2]
        umulh   x17, x25, x26
        umlal   v18.2d, v6.2s, v15.s[0]
        ldp     q27, q30, [x2]
        umlal2  v13.2d, v29.4s, v10.s[3]
        umlal   v13.2d, v28.2s, v10.s[0]
        adcs    x15, x15, x17
        umlal2  v18.2d, v6.4s, v15.s[2]
        umulh   x17, x19, x19
        umlal2  v13.2d, v28.4s, v10.s[1]
        ldp     q6, q28, [x2, #0xe0]
        adcs    x10, x10, xzr
        umlal   v2.2d, v12.2s, v15.s[0]
        adc     x16, x16, xzr
        adds    x13, x13, x13
        umlal   v21.2d, v22.2s, v15.s[0]
        adcs    x12, x12, x12
        umlal2  v21.2d, v22.4s, v15.s[2]
        adcs    x14, x14, x14
        usra    v13.2d, v8.2d, #0x1a
        ldp     q8, q22, [x2, #0x100]
        adcs    x15, x15, x15
        umlal   v16.2d, v27.2s, v17.s[0]
        adcs    x10, x10, x10
        umlal2  v16.2d, v27.4s, v17.s[2]
        umlal2  v2.2d, v12.4s, v15.s[2]
        usra    v13.2d, v14.2d, #6
        ldp     q12, q14, [x2, #0x100]
        ldp     q27, q29, [x2, #0x20]
        mul     x19, x19, x19
        umull   v31.2d, v23.2s, v15.s[0]
        adcs    x16, x16, x16
        umlal   v13.2d, v4.2s, v15.s[0]
        str     x8, [sp, #0x7a8]
        adc     x8, xzr, xzr
        adds    x13, x13, x17
        umlal2  v13.2d, v4.4s, v15.s[2]
        ext     v4.16b, v1.16b, v16.16b, #8
        mul     x17, x25, x25
        usra    v16.2d, v4.2d, #0x1d
        umlal   v7.2d, v27.2s, v17.s[0]
        umlal2  v31.2d, v23.4s, v15.s[2]
        ldp     d15, d4, [x1, #0x80]
        umlal   v31.2d, v24.2s, v19.s[0]
        umulh   x25, x25, x25
        adcs    x12, x12, x17
        umlal2  v7.2d, v27.4s, v17.s[2]
        ldp     q23, q27, [x2, #0x40]
        umlal2  v31.2d, v24.4s, v19.s[1]
        ext     v24.16b, v16.16b, v1.16b, #8
        umlal   v31.2d, v5.2s, v3.s[2]
        and     v16.16b, v16.16b, v0.16b
        mul     x17, x26, x26
        umlal2  v31.2d, v5.4s, v3.s[3]
        usra    v20.2d, v24.2d, #0x1d
        adcs    x25, x14, x25
        umlal   v31.2d, v26.2s, v3.s[0]
        ldp     q5, q24, [x2, #0x60]
        umlal2  v31.2d, v26.4s, v3.s[1]
        shl     v4.2d, v4.2d, #0x32
        umulh   x26, x26, x26
        umlal   v31.2d, v6.2s, v25.s[2]
        umlal   v20.2d, v30.2s, v17.s[0]
        adcs    x14, x15, x17
        mul     x15, x22, x22
        umlal2  v20.2d, v30.4s, v17.s[2]
        adcs    x26, x10, x26
        umlal   v9.2d, v29.2s, v17.s[0]
        umlal2  v9.2d, v29.4s, v17.s[2]
        umulh   x22, x22, x22
        umlal   v18.2d, v27.2s, v17.s[0]
        adcs    x10, x16, x15
        umlal   v11.2d, v23.2s, v17.s[0]
        umlal2  v31.2d, v6.4s, v25.s[3]
        umlal2  v11.2d, v23.4s, v17.s[2]
        umlal   v31.2d, v28.2s, v25.s[0]
        adc     x22, x8, x22
        subs    x19, x7, x19
        umlal2  v31.2d, v28.4s, v25.s[1]
        sbcs    x8, x11, x13
        umlal   v31.2d, v8.2s, v10.s[2]
        ldp     q6, q23, [x2, #0x80]
        ldr     x15, [sp, #0x7c8]
        sbcs    x12, x24, x12
        umlal2  v18.2d, v27.4s, v17.s[2]
        sbcs    x25, x20, x25
        umlal   v21.2d, v5.2s, v17.s[0]
        ldr     x16, [sp, #0x7d0]
        sbcs    x13, x27, x14
        ldr     x14, [sp, #0x7b8]
        ldp     q26, q27, [x2, #0xc0]
        umlal2  v21.2d, v5.4s, v17.s[2]
        sbcs    x26, x14, x26
        umlal2  v31.2d, v8.4s, v10.s[3]
        ldp     q8, q5, [x2, #0xa0]
        sbcs    x10, x15, x10
        umlal   v31.2d, v22.2s, v10.s[0]
        umlal2  v31.2d, v22.4s, v10.s[1]
        ldp     q22, q28, [x2, #0xe0]
        sbcs    x22, x16, x22
        umlal   v2.2d, v24.2s, v17.s[0]
        csetm   x17, lo
        adds    x19, x19, x9
        umlal2  v2.2d, v24.4s, v17.s[2]
        str     x20, [sp, #0x7a0]
        ldr     x20, [sp, #0x7c0]
        adcs    x8, x8, x20
        adcs    x12, x12, x21
        usra    v31.2d, v15.2d, #0x14
        ldp     q15, q24, [x2, #0x120]
        adcs    x25, x25, x6
        adcs    x13, x13, x23
        umlal   v13.2d, v6.2s, v17.s[0]
        adcs    x26, x26, x28
        umlal2  v13.2d, v6.4s, v17.s[2]
        ldp     q6, q24, [x2]
        str     x24, [sp, #0x798]
        ldr     x24, [sp, #0x7a8]
        adcs    x10, x10, x24
        str     x11, [sp, #0x790]
        ldr     x11, [sp, #0x7b0]
        adcs    x22, x22, x11
        usra    v31.2d, v4.2d, #6
        uzp1    v4.4s, v17.4s, v16.4s
        adc     x17, x17, xzr
        adds    x27, x27, x19
        adcs    x19, x14, x8
        adcs    x8, x15, x12
        umlal   v31.2d, v23.2s, v17.s[0]
        adcs    x25, x16, x25
        adcs    x9, x9, x13
        umlal2  v31.2d, v23.4s, v17.s[2]
        umlal   v20.2d, v6.2s, v16.s[0]
        adcs    x26, x20, x26
        umull   v23.2d, v8.2s, v17.s[0]
        adcs    x21, x21, x10
        adcs    x22, x6, x22
        umlal2  v20.2d, v6.4s, v16.s[2]
        adcs    x23, x23, x17
        adcs    x28, x28, xzr
        umlal2  v23.2d, v8.4s, v17.s[2]
        ldr     x6, [x4]
        ldr     x10, [sp, #0x7e0]
        ldp     q8, q6, [x2, #0x20]
        ldr     x12, [x4, #8]
        ldr     x13, [sp, #0x7e8]
        umlal   v23.2d, v5.2s, v19.s[2]
        umlal2  v23.2d, v5.4s, v19.s[3]
        ldp     q5, q17, [x2, #0x40]
        ldr     x15, [x4, #0x10]
        ldr     x16, [sp, #0x7d8]
        umlal   v23.2d, v26.2s, v19.s[0]
        umlal2  v23.2d, v26.4s, v19.s[1]
        umlal   v23.2d, v27.2s, v3.s[2]
        ldp     q26, q29, [x2, #0x60]
        umlal2  v23.2d, v27.4s, v3.s[3]
        adcs    x24, x24, xzr
        adcs    x20, x11, xzr
        subs    x11, x6, x10
        sbcs    x14, x12, x13
        umlal   v9.2d, v8.2s, v16.s[0]
        umlal   v11.2d, v6.2s, v16.s[0]
        sbcs    x17, x15, x16
        umlal2  v9.2d, v8.4s, v16.s[2]
        ext     v8.16b, v1.16b, v20.16b, #8
        str     x20, [sp, #0x7b0]
        ldr     x20, [x4, #0x18]
        str     x24, [sp, #0x7a8]
        ldr     x24, [x4, #0x98]
        str     x28, [sp, #0x7c0]
        sbcs    x28, x20, x24
        umlal2  v11.2d, v6.4s, v16.s[2]
        str     x23, [sp, #0x7d0]
        ldr     x23, [x4, #0x20]
        str     x22, [sp, #0x7c8]
        ldr     x22, [x4, #0xa0]
        str     x21, [sp, #0x7b8]
        sbcs    x21, x23, x22
        usra    v20.2d, v8.2d, #0x1d
        ext     v8.16b, v20.16b, v1.16b, #8
        str     x26, [sp, #0x788]
        ldr     x26, [x4, #0x28]
        str     x9, [sp, #0x780]
        ldr     x9, [x4, #0xa8]
        str     x25, [sp, #0x778]
        sbcs    x25, x26, x9
        umlal   v18.2d, v5.2s, v16.s[0]
        umlal   v23.2d, v22.2s, v3.s[0]
        str     x8, [sp, #0x770]
        ldr     x8, [x4, #0x30]
        str     x19, [sp, #0x768]
        ldr     x19, [x4, #0xb0]
        str     x27, [sp, #0x760]
        sbcs    x27, x8, x19
        ldr     x8, [x4, #0xb8]
        usra    v7.2d, v8.2d, #0x1d
        umlal2  v23.2d, v22.4s, v3.s[1]
        str     x7, [sp, #0x758]
        ldr     x7, [x4, #0x38]
        sbcs    x7, x7, x8
        ldp     d8, d6, [x1, #0x88]
        umlal2  v18.2d, v5.4s, v16.s[2]
        csetm   x23, lo
        umlal   v21.2d, v17.2s, v16.s[0]
        eor     x11, x11, x23
        ldp     q5, q22, [x2, #0x80]
        umlal   v23.2d, v28.2s, v25.s[2]
        umlal   v7.2d, v24.2s, v16.s[0]
        and     v20.16b, v20.16b, v0.16b
        eor     x17, x17, x23
        eor     x14, x14, x23
        umlal2  v7.2d, v24.4s, v16.s[2]
        shl     v6.2d, v6.2d, #0x38
        cmn     x23, #1
        eor     x28, x28, x23
        umlal2  v21.2d, v17.4s, v16.s[2]
        ldp     q17, q24, [x2, #0xc0]
        adcs    x11, x11, xzr
        umlal   v2.2d, v26.2s, v16.s[0]
        adcs    x14, x14, xzr
        eor     x25, x25, x23
        eor     x27, x27, x23
        umlal2  v23.2d, v28.4s, v25.s[3]
        adcs    x17, x17, xzr
        eor     x21, x21, x23
        adcs    x28, x28, xzr
        umulh   x26, x11, x14
        umlal   v23.2d, v12.2s, v25.s[0]
        eor     x23, x7, x23
        umlal2  v23.2d, v12.4s, v25.s[1]
        ldp     q12, q27, [x2, #0xe0]
        adcs    x21, x21, xzr
        mul     x7, x11, x14
        adcs    x25, x25, xzr
        adcs    x27, x27, xzr
        umlal   v23.2d, v14.2s, v10.s[2]
        mul     x20, x11, x17
        umlal   v31.2d, v5.2s, v16.s[0]
        adcs    x23, x23, xzr
        umlal   v13.2d, v29.2s, v16.s[0]
        umlal2  v31.2d, v5.4s, v16.s[2]
        umulh   x15, x11, x17
        umlal2  v23.2d, v14.4s, v10.s[3]
        ldp     q14, q5, [x2, #0xa0]
        adds    x26, x26, x20
        umlal   v23.2d, v15.2s, v10.s[0]
        umlal2  v23.2d, v15.4s, v10.s[1]
        umlal2  v2.2d, v26.4s, v16.s[2]
        ldp     q15, q26, [x2]
        umlal2  v13.2d, v29.4s, v16.s[2]
        umlal   v7.2d, v15.2s, v20.s[0]
        usra    v23.2d, v8.2d, #0xe
        mul     x20, x11, x28
        umlal2  v7.2d, v15.4s, v20.s[2]
        ldp     q8, q15, [x2, #0x100]
        mul     x6, x17, x28
        usra    v23.2d, v6.2d, #6
        umull   v6.2d, v14.2s, v16.s[0]
        umlal2  v6.2d, v14.4s, v16.s[2]
        ext     v14.16b, v1.16b, v7.16b, #8
        umulh   x12, x11, x28
        adcs    x20, x15, x20
        umlal   v6.2d, v5.2s, v4.s[0]
        usra    v7.2d, v14.2d, #0x1d
        ldp     q14, q28, [x2, #0x20]
        umlal2  v6.2d, v5.4s, v4.s[1]
        umlal   v6.2d, v17.2s, v19.s[2]
        mul     x15, x14, x28
        umlal2  v6.2d, v17.4s, v19.s[3]
        ldp     q5, q17, [x2, #0x40]
        umlal   v6.2d, v24.2s, v19.s[0]
        umlal2  v6.2d, v24.4s, v19.s[1]
        ext     v24.16b, v7.16b, v1.16b, #8
        umulh   x8, x14, x28
        and     v7.16b, v7.16b, v0.16b
        adcs    x12, x12, x15
        usra    v9.2d, v24.2d, #0x1d
        umlal   v23.2d, v22.2s, v16.s[0]
        umlal   v11.2d, v14.2s, v20.s[0]
        umlal2  v11.2d, v14.4s, v20.s[2]
        ldp     q14, q24, [x2, #0x120]
        umulh   x15, x14, x17
        umlal   v18.2d, v28.2s, v20.s[0]
        adcs    x6, x8, x6
        umlal2  v23.2d, v22.4s, v16.s[2]
        ldp     q16, q22, [x2, #0x60]
        umlal   v9.2d, v26.2s, v20.s[0]
        umlal2  v9.2d, v26.4s, v20.s[2]
        umulh   x8, x17, x28
        umlal2  v18.2d, v28.4s, v20.s[2]
        ldp     d26, d28, [x1, #0x90]
        umlal   v21.2d, v5.2s, v20.s[0]
        umlal2  v21.2d, v5.4s, v20.s[2]
        umlal   v2.2d, v17.2s, v20.s[0]
        mul     x19, x14, x17
        umlal2  v2.2d, v17.4s, v20.s[2]
        ldp     q5, q17, [x2, #0x80]
        adc     x8, x8, xzr
        umlal   v13.2d, v16.2s, v20.s[0]
        umlal2  v13.2d, v16.4s, v20.s[2]
        shl     v16.2d, v28.2d, #0x3e
        umulh   x9, x11, x11
        umlal   v31.2d, v22.2s, v20.s[0]
        adds    x19, x20, x19
        umlal   v6.2d, v12.2s, v3.s[2]
        ldp     q28, q29, [x2, #0x140]
        adcs    x20, x12, x15
        umlal2  v31.2d, v22.4s, v20.s[2]
        uzp1    v22.4s, v20.4s, v7.4s
        adcs    x6, x6, xzr
        umlal2  v6.2d, v12.4s, v3.s[3]
        adc     x8, x8, xzr
        mul     x12, x17, x17
        adds    x7, x7, x7
        umlal   v6.2d, v27.2s, v3.s[0]
        adcs    x26, x26, x26
        umlal2  v6.2d, v27.4s, v3.s[1]
        ldp     q12, q27, [x2, #0xa0]
        adcs    x19, x19, x19
        umlal   v6.2d, v8.2s, v25.s[2]
        mul     x15, x14, x14
        adcs    x20, x20, x20
        umlal   v23.2d, v5.2s, v20.s[0]
        adcs    x6, x6, x6
        umlal2  v6.2d, v8.4s, v25.s[3]
        adcs    x8, x8, x8
        umlal   v6.2d, v15.2s, v25.s[0]
        adc     x22, xzr, xzr
        umulh   x24, x28, x28
        adds    x7, x7, x9
        umlal2  v6.2d, v15.4s, v25.s[1]
        ldp     q8, q15, [x2, #0xe0]
        adcs    x26, x26, x15
        umlal   v6.2d, v14.2s, v10.s[2]
        umlal2  v23.2d, v5.4s, v20.s[2]
        umlal2  v6.2d, v14.4s, v10.s[3]
        ldp     q14, q5, [x2, #0xc0]
        mul     x9, x28, x28
        umlal   v6.2d, v24.2s, v10.s[0]
        umlal2  v6.2d, v24.4s, v10.s[1]
        umulh   x15, x14, x14
        usra    v6.2d, v26.2d, #8
        ldp     q24, q26, [x2, #0x100]
        umulh   x16, x17, x17
        adcs    x19, x19, x15
        adcs    x20, x20, x12
        usra    v6.2d, v16.2d, #6
        umull   v16.2d, v12.2s, v20.s[0]
        mul     x12, x21, x23
        adcs    x6, x6, x16
        adcs    x8, x8, x9
        umlal2  v16.2d, v12.4s, v20.s[2]
        mul     x9, x27, x23
        adc     x24, x22, x24
        umlal   v16.2d, v27.2s, v4.s[2]
        umlal2  v16.2d, v27.4s, v4.s[3]
        ldp     q12, q27, [x2, #0x120]
        umlal   v16.2d, v14.2s, v4.s[0]
        umulh   x22, x21, x23
        umlal2  v16.2d, v14.4s, v4.s[1]
        umlal   v16.2d, v5.2s, v19.s[2]
        umlal2  v16.2d, v5.4s, v19.s[3]
        ldp     q14, q5, [x2]
        umlal   v16.2d, v8.2s, v19.s[0]
        mul     x15, x21, x25
        umlal2  v16.2d, v8.4s, v19.s[1]
        mul     x16, x21, x27
        umlal   v16.2d, v15.2s, v3.s[2]
        umlal   v6.2d, v17.2s, v20.s[0]
        umlal2  v16.2d, v15.4s, v3.s[3]
        str     x24, [sp, #0x750]
        umulh   x24, x21, x25
        umlal   v9.2d, v14.2s, v7.s[0]
        umlal2  v9.2d, v14.4s, v7.s[2]
        ldp     q8, q14, [x2, #0x20]
        umlal   v16.2d, v24.2s, v3.s[0]
        umlal2  v6.2d, v17.4s, v20.s[2]
        str     x8, [sp, #0x748]
        umulh   x8, x21, x27
        umlal2  v16.2d, v24.4s, v3.s[1]
        ldr     d15, [x1, #0x98]
        adds    x24, x24, x16
        umlal   v16.2d, v26.2s, v25.s[2]
        umlal2  v16.2d, v26.4s, v25.s[3]
        ext     v17.16b, v1.16b, v9.16b, #8
        umlal   v16.2d, v12.2s, v25.s[0]
        umulh   x16, x25, x23
        usra    v9.2d, v17.2d, #0x1d
        umlal2  v16.2d, v12.4s, v25.s[1]
        adcs    x8, x8, x12
        umlal   v18.2d, v8.2s, v7.s[0]
        ldp     q12, q17, [x2, #0x40]
        umlal2  v18.2d, v8.4s, v7.s[2]
        shl     v8.2d, v15.2d, #4
        umlal   v21.2d, v14.2s, v7.s[0]
        ldp     q15, q20, [x2, #0x160]
        umulh   x12, x25, x27
        umlal2  v21.2d, v14.4s, v7.s[2]
        ext     v14.16b, v9.16b, v1.16b, #8
        and     v9.16b, v9.16b, v0.16b
        usra    v11.2d, v14.2d, #0x1d
        umlal   v11.2d, v5.2s, v7.s[0]
        ldp     q14, q20, [x2, #0x60]
        str     x6, [sp, #0x740]
        mul     x6, x25, x23
        umlal2  v11.2d, v5.4s, v7.s[2]
        ldp     q5, q24, [x2, #0xa0]
        umlal   v16.2d, v27.2s, v10.s[2]
        umlal2  v16.2d, v27.4s, v10.s[3]
        ldp     q26, q27, [x2, #0x80]
        mul     x13, x25, x27
        umlal   v2.2d, v12.2s, v7.s[0]
        adcs    x22, x22, x6
        umlal2  v2.2d, v12.4s, v7.s[2]
        adcs    x6, x16, x9
        umlal   v13.2d, v17.2s, v7.s[0]
        umulh   x9, x27, x23
        umlal   v16.2d, v28.2s, v10.s[0]
        umlal2  v13.2d, v17.4s, v7.s[2]
        ldp     q12, q17, [x2, #0xc0]
        umlal   v31.2d, v14.2s, v7.s[0]
        umlal2  v31.2d, v14.4s, v7.s[2]
        umulh   x16, x21, x21
        umlal   v23.2d, v20.2s, v7.s[0]
        adc     x9, x9, xzr
        adds    x8, x8, x13
        umlal2  v23.2d, v20.4s, v7.s[2]
        ldp     q14, q20, [x2, #0x100]
        adcs    x22, x22, x12
        umlal   v6.2d, v26.2s, v7.s[0]
        adcs    x6, x6, xzr
        umlal2  v6.2d, v26.4s, v7.s[2]
        adc     x9, x9, xzr
        adds    x12, x15, x15
        mul     x13, x11, x11
        umull   v26.2d, v5.2s, v7.s[0]
        adcs    x24, x24, x24
        umlal2  v16.2d, v28.4s, v10.s[1]
        adcs    x8, x8, x8
        adcs    x22, x22, x22
        umulh   x15, x25, x25
        adcs    x6, x6, x6
        umlal2  v26.2d, v5.4s, v7.s[2]
        ldp     q5, q28, [x2, #0xe0]
        adcs    x9, x9, x9
        usra    v16.2d, v8.2d, #6
        umlal   v26.2d, v24.2s, v22.s[0]
        str     x20, [sp, #0x738]
        adc     x20, xzr, xzr
        umlal2  v26.2d, v24.4s, v22.s[1]
        ldp     q8, q24, [x2]
        mul     x10, x25, x25
        umlal   v26.2d, v12.2s, v4.s[2]
        umlal2  v26.2d, v12.4s, v4.s[3]
        umlal   v26.2d, v17.2s, v4.s[0]
        umlal   v16.2d, v27.2s, v7.s[0]
        umlal2  v26.2d, v17.4s, v4.s[1]
        ldp     q12, q17, [x2, #0x120]
        umlal   v26.2d, v5.2s, v19.s[2]
        umlal2  v26.2d, v5.4s, v19.s[3]
        umlal   v26.2d, v28.2s, v19.s[0]
        adds    x12, x12, x16
        umlal   v11.2d, v8.2s, v9.s[0]
        umlal2  v11.2d, v8.4s, v9.s[2]
        umulh   x16, x27, x27
        umlal2  v26.2d, v28.4s, v19.s[1]
        adcs    x24, x24, x10
        umlal2  v16.2d, v27.4s, v7.s[2]
        ldp     q8, q5, [x2, #0x20]
        adcs    x8, x8, x15
        ldp     q7, q27, [x2, #0x40]
        umlal   v26.2d, v14.2s, v3.s[2]
        umlal2  v26.2d, v14.4s, v3.s[3]
        mul     x10, x27, x27
        umulh   x15, x23, x23
        adcs    x22, x22, x10
        adcs    x6, x6, x16
        umlal   v2.2d, v5.2s, v9.s[0]
        umlal   v21.2d, v8.2s, v9.s[0]
        mul     x10, x23, x23
        umlal2  v21.2d, v8.4s, v9.s[2]
        ext     v8.16b, v1.16b, v11.16b, #8
        umlal2  v2.2d, v5.4s, v9.s[2]
        ldp     q14, q5, [x2, #0x140]
        usra    v11.2d, v8.2d, #0x1d
        umlal   v13.2d, v7.2s, v9.s[0]
        umlal2  v13.2d, v7.4s, v9.s[2]
        ldp     q8, q7, [x2, #0x60]
        adcs    x9, x9, x10
        umlal   v31.2d, v27.2s, v9.s[0]
        adc     x20, x20, x15
        subs    x10, x11, x21
        umlal2  v31.2d, v27.4s, v9.s[2]
        sbcs    x25, x14, x25
        ext     v27.16b, v11.16b, v1.16b, #8
        and     v11.16b, v11.16b, v0.16b
        sbcs    x27, x17, x27
        umlal   v26.2d, v20.2s, v3.s[0]
        sbcs    x23, x28, x23
        usra    v18.2d, v27.2d, #0x1d
        umlal2  v26.2d, v20.4s, v3.s[1]
        csetm   x28, lo
        ldp     q20, q27, [x2, #0xa0]
        uzp1    v28.4s, v9.4s, v11.4s
        cmn     x28, #1
        umlal   v26.2d, v12.2s, v25.s[2]
        eor     x25, x25, x28
        eor     x23, x23, x28
        eor     x10, x10, x28
        umlal   v6.2d, v7.2s, v9.s[0]
        adcs    x10, x10, xzr
        eor     x28, x27, x28
        umlal   v18.2d, v24.2s, v9.s[0]
        adcs    x25, x25, xzr
        umlal2  v18.2d, v24.4s, v9.s[2]
        adcs    x28, x28, xzr
        umulh   x27, x10, x25
        umlal2  v6.2d, v7.4s, v9.s[2]
        ldp     q7, q24, [x2, #0x80]
        adcs    x23, x23, xzr
        umlal   v23.2d, v8.2s, v9.s[0]
        umlal2  v23.2d, v8.4s, v9.s[2]
        umlal2  v26.2d, v12.4s, v25.s[3]
        ldp     q8, q12, [x2, #0xc0]
        mul     x11, x10, x28
        umlal   v26.2d, v17.2s, v25.s[0]
        umlal2  v26.2d, v17.4s, v25.s[1]
        umlal   v26.2d, v14.2s, v10.s[2]
        mul     x14, x25, x23
        umlal2  v26.2d, v14.4s, v10.s[3]
        ldp     d14, d17, [x1, #0x98]
        adds    x27, x27, x11
        umlal   v16.2d, v7.2s, v9.s[0]
        umlal   v26.2d, v5.2s, v10.s[0]
        umulh   x11, x25, x23
        umlal2  v16.2d, v7.4s, v9.s[2]
        umull   v7.2d, v20.2s, v9.s[0]
        umlal2  v26.2d, v5.4s, v10.s[1]
        shl     v5.2d, v17.2d, #0xa
        umlal2  v7.2d, v20.4s, v9.s[2]
        ldp     q17, q20, [x2, #0xe0]
        umlal   v7.2d, v27.2s, v22.s[2]
        usra    v26.2d, v14.2d, #0x3c
        umlal2  v7.2d, v27.4s, v22.s[3]
        ldp     q14, q27, [x2]
        umlal   v7.2d, v8.2s, v22.s[0]
        umlal2  v7.2d, v8.4s, v22.s[1]
        umlal   v7.2d, v12.2s, v4.s[2]
        usra    v26.2d, v5.2d, #6
        ldp     q8, q5, [x2, #0x20]
        umlal2  v7.2d, v12.4s, v4.s[3]
        umulh   x15, x10, x28
        umlal   v7.2d, v17.2s, v4.s[0]
        ldp     q12, q29, [x2, #0x100]
        umlal   v18.2d, v14.2s, v11.s[0]
        umlal2  v7.2d, v17.4s, v4.s[1]
        umlal2  v18.2d, v14.4s, v11.s[2]
        umulh   x16, x10, x23
        umlal   v7.2d, v20.2s, v19.s[2]
        umlal   v2.2d, v8.2s, v11.s[0]
        ext     v14.16b, v1.16b, v18.16b, #8
        umlal2  v2.2d, v8.4s, v11.s[2]
        usra    v18.2d, v14.2d, #0x1d
        ldp     q8, q14, [x2, #0x120]
        umlal2  v7.2d, v20.4s, v19.s[3]
        mul     x17, x10, x23
        umlal   v13.2d, v5.2s, v11.s[0]
        ldp     q17, q20, [x2, #0x40]
        umlal   v7.2d, v12.2s, v19.s[0]
        adcs    x15, x15, x17
        umlal2  v13.2d, v5.4s, v11.s[2]
        umlal2  v7.2d, v12.4s, v19.s[1]
        umlal   v7.2d, v29.2s, v3.s[2]
        ext     v12.16b, v18.16b, v1.16b, #8
        mul     x17, x28, x23
        and     v5.16b, v18.16b, v0.16b
        adcs    x14, x16, x14
        usra    v21.2d, v12.2d, #0x1d
        umlal2  v7.2d, v29.4s, v3.s[3]
        ldp     q12, q18, [x2, #0x140]
        umlal   v26.2d, v24.2s, v9.s[0]
        umulh   x16, x28, x23
        umlal   v7.2d, v8.2s, v3.s[0]
        adcs    x11, x11, x17
        umlal2  v7.2d, v8.4s, v3.s[1]
        umlal   v21.2d, v27.2s, v11.s[0]
        umlal2  v21.2d, v27.4s, v11.s[2]
        ldp     q8, q27, [x2, #0x60]
        umulh   x17, x25, x28
        umlal   v31.2d, v17.2s, v11.s[0]
        adc     x16, x16, xzr
        umlal   v7.2d, v14.2s, v25.s[2]
        str     x20, [sp, #0x730]
        mul     x20, x10, x25
        umlal   v23.2d, v20.2s, v11.s[0]
        umlal2  v23.2d, v20.4s, v11.s[2]
        umlal2  v26.2d, v24.4s, v9.s[2]
        str     x9, [sp, #0x728]
        mul     x9, x25, x28
        ldp     q9, q20, [x2, #0xa0]
        umlal2  v31.2d, v17.4s, v11.s[2]
        ldp     d17, d24, [x1, #0xa0]
        umlal2  v7.2d, v14.4s, v25.s[3]
        umlal   v7.2d, v12.2s, v25.s[0]
        mul     x21, x21, x21
        umlal2  v7.2d, v12.4s, v25.s[1]
        ldp     q12, q14, [x2, #0x80]
        adds    x9, x15, x9
        umlal   v6.2d, v8.2s, v11.s[0]
        adcs    x14, x14, x17
        umlal   v7.2d, v18.2s, v10.s[2]
        adcs    x11, x11, xzr
        mul     x15, x10, x10
        umlal2  v7.2d, v18.4s, v10.s[3]
        shl     v18.2d, v24.2d, #0x10
        adc     x16, x16, xzr
        adds    x20, x20, x20
        umlal   v7.2d, v15.2s, v10.s[0]
        adcs    x27, x27, x27
        umlal2  v6.2d, v8.4s, v11.s[2]
        ldp     q8, q24, [x2, #0xe0]
        adcs    x9, x9, x9
        umlal   v16.2d, v27.2s, v11.s[0]
        adcs    x14, x14, x14
        umulh   x10, x10, x10
        umlal2  v16.2d, v27.4s, v11.s[2]
        mul     x17, x25, x25
        umulh   x25, x25, x25
        adcs    x11, x11, x11
        umlal2  v7.2d, v15.4s, v10.s[1]
        ldp     q15, q27, [x2, #0xc0]
        adcs    x16, x16, x16
        umlal   v26.2d, v12.2s, v11.s[0]
        umlal2  v26.2d, v12.4s, v11.s[2]
        str     x6, [sp, #0x720]
        adc     x6, xzr, xzr
        umull   v12.2d, v9.2s, v11.s[0]
        adds    x20, x20, x10
        usra    v7.2d, v17.2d, #0x36
        adcs    x27, x27, x17
        umlal2  v12.2d, v9.4s, v11.s[2]
        ldp     q9, q17, [x2, #0x100]
        usra    v7.2d, v18.2d, #6
        umlal   v12.2d, v20.2s, v28.s[0]
        umlal2  v12.2d, v20.4s, v28.s[1]
        ldp     q18, q20, [x2, #0x120]
        umlal   v12.2d, v15.2s, v22.s[2]
        umulh   x10, x28, x28
        adcs    x25, x9, x25
        umlal2  v12.2d, v15.4s, v22.s[3]
        umlal   v12.2d, v27.2s, v22.s[0]
        umlal2  v12.2d, v27.4s, v22.s[1]
        ldp     q15, q27, [x2, #0x140]
        umlal   v12.2d, v8.2s, v4.s[2]
        mul     x28, x28, x28
        umlal2  v12.2d, v8.4s, v4.s[3]
        umlal   v12.2d, v24.2s, v4.s[0]
        umlal2  v12.2d, v24.4s, v4.s[1]
        ldp     q8, q24, [x2]
        mul     x9, x23, x23
        umlal   v12.2d, v9.2s, v19.s[2]
        adcs    x28, x14, x28
        umlal2  v12.2d, v9.4s, v19.s[3]
        adcs    x10, x11, x10
        ldr     x11, [sp, #0x7e0]
        umlal   v12.2d, v17.2s, v19.s[0]
        umulh   x23, x23, x23
        umlal2  v12.2d, v17.4s, v19.s[1]
        ldp     q9, q17, [x2, #0x160]
        ldr     x17, [sp, #0x7e8]
        adcs    x9, x16, x9
        ldr     x16, [x4, #0x48]
        umlal   v12.2d, v18.2s, v3.s[2]
        umlal2  v12.2d, v18.4s, v3.s[3]
        umlal   v7.2d, v14.2s, v11.s[0]
        umlal   v21.2d, v8.2s, v5.s[0]
        adc     x23, x6, x23
        ldr     x6, [x4, #0x40]
        subs    x14, x6, x11
        ldr     x6, [x4, #0x58]
        umlal2  v21.2d, v8.4s, v5.s[2]
        ldp     q8, q18, [x2, #0x20]
        sbcs    x11, x16, x17
        ldr     x16, [sp, #0x7d8]
        ldr     x17, [x4, #0x50]
        umlal   v12.2d, v20.2s, v3.s[0]
        sbcs    x16, x17, x16
        ldr     x17, [x4, #0x98]
        umlal2  v7.2d, v14.4s, v11.s[2]
        ldp     q11, q14, [x2, #0x40]
        sbcs    x17, x6, x17
        ldr     x6, [x4, #0x60]
        str     x22, [sp, #0x718]
        ldr     x22, [x4, #0xa0]
        sbcs    x22, x6, x22
        ldr     x6, [x4, #0x68]
        umlal2  v12.2d, v20.4s, v3.s[1]
        ext     v20.16b, v1.16b, v21.16b, #8
        str     x8, [sp, #0x710]
        ldr     x8, [x4, #0xa8]
        sbcs    x8, x6, x8
        ldr     x6, [x4, #0x70]
        str     x24, [sp, #0x708]
        ldr     x24, [x4, #0xb0]
        sbcs    x24, x6, x24
        ldr     x6, [x4, #0x78]
        umlal   v12.2d, v15.2s, v25.s[2]
        usra    v21.2d, v20.2d, #0x1d
        str     x12, [sp, #0x700]
        ldr     x12, [x4, #0xb8]
        sbcs    x12, x6, x12
        umlal2  v12.2d, v15.4s, v25.s[3]
        ldp     d15, d20, [x1, #0xa8]
        csetm   x6, lo
        subs    x15, x13, x15
        umlal   v31.2d, v18.2s, v5.s[0]
        eor     x14, x14, x6
        eor     x16, x16, x6
        eor     x17, x17, x6
        umlal   v13.2d, v8.2s, v5.s[0]
        eor     x8, x8, x6
        sbcs    x20, x7, x20
        eor     x11, x11, x6
        umlal2  v13.2d, v8.4s, v5.s[2]
        ext     v8.16b, v21.16b, v1.16b, #8
        eor     x12, x12, x6
        eor     x22, x22, x6
        and     v21.16b, v21.16b, v0.16b
        eor     x24, x24, x6
        sbcs    x27, x26, x27
        usra    v2.2d, v8.2d, #0x1d
        umlal2  v31.2d, v18.4s, v5.s[2]
        sbcs    x25, x19, x25
        ldp     q8, q18, [x2, #0x60]
        umlal   v12.2d, v27.2s, v25.s[0]
        str     x19, [sp, #0x6f8]
        ldr     x19, [sp, #0x738]
        sbcs    x28, x19, x28
        umlal2  v12.2d, v27.4s, v25.s[1]
        str     x26, [sp, #0x6f0]
        ldr     x26, [sp, #0x740]
        sbcs    x10, x26, x10
        shl     v20.2d, v20.2d, #0x16
        str     x7, [sp, #0x6e8]
        ldr     x7, [sp, #0x748]
        sbcs    x9, x7, x9
        umlal   v23.2d, v11.2s, v5.s[0]
        umlal   v2.2d, v24.2s, v5.s[0]
        str     x13, [sp, #0x6e0]
        ldr     x13, [sp, #0x750]
        sbcs    x23, x13, x23
        umlal2  v2.2d, v24.4s, v5.s[2]
        csetm   x13, lo
        cmn     x6, #1
        adcs    x6, x14, xzr
        ldp     q24, q27, [x2, #0xa0]
        umlal2  v23.2d, v11.4s, v5.s[2]
        adcs    x11, x11, xzr
        umlal   v12.2d, v9.2s, v10.s[2]
        umulh   x14, x6, x11
        adcs    x16, x16, xzr
        umlal2  v12.2d, v9.4s, v10.s[3]
        adcs    x17, x17, xzr
        umlal   v6.2d, v14.2s, v5.s[0]
        ldp     q9, q11, [x2, #0x80]
        adcs    x22, x22, xzr
        umlal   v12.2d, v17.2s, v10.s[0]
        adcs    x8, x8, xzr
        umlal2  v12.2d, v17.4s, v10.s[1]
        str     x8, [sp, #0x6d8]
        mul     x8, x6, x16
        usra    v12.2d, v15.2d, #0x30
        umlal2  v6.2d, v14.4s, v5.s[2]
        adcs    x24, x24, xzr
        umlal   v16.2d, v8.2s, v5.s[0]
        ldp     q14, q15, [x2, #0xc0]
        adcs    x12, x12, xzr
        umlal2  v16.2d, v8.4s, v5.s[2]
        umlal   v26.2d, v18.2s, v5.s[0]
        adds    x15, x15, x21
        ldp     q8, q17, [x2, #0x100]
        str     x24, [sp, #0x6d0]
        mul     x24, x6, x17
        usra    v12.2d, v20.2d, #6
        umlal   v7.2d, v9.2s, v5.s[0]
        str     x12, [sp, #0x6c8]
        ldr     x12, [sp, #0x700]
        adcs    x20, x20, x12
        ldr     x12, [sp, #0x710]
        umlal2  v26.2d, v18.4s, v5.s[2]
        ldp     q18, q20, [x2, #0xe0]
        str     x22, [sp, #0x6c0]
        ldr     x22, [sp, #0x708]
        adcs    x27, x27, x22
        umulh   x22, x6, x16
        umlal2  v7.2d, v9.4s, v5.s[2]
        adcs    x25, x25, x12
        ldr     x7, [sp, #0x730]
        ldr     x12, [sp, #0x718]
        uzp1    v9.4s, v5.4s, v21.4s
        adcs    x28, x28, x12
        ldr     x12, [sp, #0x720]
        umlal   v12.2d, v11.2s, v5.s[0]
        adcs    x10, x10, x12
        ldr     x12, [sp, #0x728]
        adcs    x9, x9, x12
        umlal2  v12.2d, v11.4s, v5.s[2]
        umull   v11.2d, v24.2s, v5.s[0]
        umulh   x12, x6, x17
        adcs    x23, x23, x7
        adc     x13, x13, xzr
        adds    x8, x14, x8
        adcs    x24, x22, x24
        umlal2  v11.2d, v24.4s, v5.s[2]
        ldp     q5, q24, [x2, #0x180]
        mul     x22, x6, x11
        umlal   v11.2d, v27.2s, v28.s[2]
        umlal2  v11.2d, v27.4s, v28.s[3]
        ldp     q24, q27, [x2, #0x120]
        mul     x14, x11, x17
        umlal   v11.2d, v14.2s, v28.s[0]
        umlal2  v11.2d, v14.4s, v28.s[1]
        umlal   v11.2d, v15.2s, v22.s[2]
        umlal2  v11.2d, v15.4s, v22.s[3]
        ldp     q14, q15, [x2, #0x140]
        umulh   x7, x11, x16
        umlal   v11.2d, v18.2s, v22.s[0]
        adcs    x12, x12, x14
        umlal2  v11.2d, v18.4s, v22.s[1]
        umlal   v11.2d, v20.2s, v4.s[2]
        umlal2  v11.2d, v20.4s, v4.s[3]
        ldp     q18, q20, [x2, #0x160]
        umulh   x14, x16, x17
        umlal   v11.2d, v8.2s, v4.s[0]
        umlal2  v11.2d, v8.4s, v4.s[1]
        umlal   v11.2d, v17.2s, v19.s[2]
        umlal2  v11.2d, v17.4s, v19.s[3]
        ldp     q8, q17, [x2]
        str     x6, [sp, #0x6b8]
        umulh   x6, x11, x17
        umlal   v11.2d, v24.2s, v19.s[0]
        umlal2  v11.2d, v24.4s, v19.s[1]
        umlal   v11.2d, v27.2s, v3.s[2]
        umlal2  v11.2d, v27.4s, v3.s[3]
        ldp     q24, q27, [x2, #0x20]
        str     x17, [sp, #0x6b0]
        mul     x17, x16, x17
        umlal   v11.2d, v14.2s, v3.s[0]
        umlal2  v11.2d, v14.4s, v3.s[1]
        umlal   v11.2d, v15.2s, v25.s[2]
        str     x16, [sp, #0x6a8]
        mul     x16, x11, x16
        umlal   v2.2d, v8.2s, v21.s[0]
        adcs    x6, x6, x17
        umlal2  v2.2d, v8.4s, v21.s[2]
        ldp     q8, q14, [x2, #0x40]
        adc     x14, x14, xzr
        adds    x19, x19, x15
        umlal2  v11.2d, v15.4s, v25.s[3]
        adcs    x26, x26, x20
        ldr     x20, [sp, #0x748]
        umlal   v31.2d, v24.2s, v21.s[0]
        adcs    x27, x20, x27
        ldr     x20, [sp, #0x750]
        umlal2  v31.2d, v24.4s, v21.s[2]
        adcs    x25, x20, x25
        ldr     x20, [sp, #0x708]
        adcs    x28, x21, x28
        ldr     x21, [sp, #0x700]
        umlal   v23.2d, v27.2s, v21.s[0]
        umlal2  v23.2d, v27.4s, v21.s[2]
        ext     v15.16b, v1.16b, v2.16b, #8
        adcs    x21, x21, x10
        ldr     x10, [sp, #0x720]
        ldp     d24, d27, [x1, #0xb0]
        adcs    x20, x20, x9
        ldr     x9, [sp, #0x710]
        umlal   v11.2d, v18.2s, v25.s[0]
        usra    v2.2d, v15.2d, #0x1d
        umlal   v6.2d, v8.2s, v21.s[0]
        adcs    x23, x9, x23
        ldr     x15, [sp, #0x730]
        ldr     x9, [sp, #0x718]
        umlal2  v6.2d, v8.4s, v21.s[2]
        adcs    x9, x9, x13
        ldr     x13, [sp, #0x728]
        umlal   v16.2d, v14.2s, v21.s[0]
        adcs    x10, x10, xzr
        adcs    x13, x13, xzr
        umlal2  v16.2d, v14.4s, v21.s[2]
        ldp     q8, q14, [x2, #0x60]
        ext     v15.16b, v2.16b, v1.16b, #8
        and     v2.16b, v2.16b, v0.16b
        adcs    x15, x15, xzr
        adds    x24, x24, x16
        adcs    x7, x12, x7
        shl     v27.2d, v27.2d, #0x1c
        mul     x12, x11, x11
        umlal2  v11.2d, v18.4s, v25.s[1]
        usra    v13.2d, v15.2d, #0x1d
        adcs    x6, x6, xzr
        ldr     x17, [sp, #0x6b8]
        ldp     q15, q18, [x2, #0x80]
        adc     x14, x14, xzr
        adds    x22, x22, x22
        umlal   v11.2d, v20.2s, v10.s[2]
        adcs    x8, x8, x8
        umulh   x16, x11, x11
        umlal2  v11.2d, v20.4s, v10.s[3]
        adcs    x24, x24, x24
        umlal   v11.2d, v5.2s, v10.s[0]
        umlal   v13.2d, v17.2s, v21.s[0]
        adcs    x7, x7, x7
        str     x15, [sp, #0x730]
        umulh   x15, x17, x17
        adcs    x6, x6, x6
        umlal2  v13.2d, v17.4s, v21.s[2]
        adcs    x14, x14, x14
        str     x13, [sp, #0x728]
        adc     x13, xzr, xzr
        adds    x22, x22, x15
        ldp     q17, q20, [x2, #0xa0]
        umlal   v26.2d, v8.2s, v21.s[0]
        adcs    x8, x8, x12
        ldr     x12, [sp, #0x6b0]
        umlal2  v26.2d, v8.4s, v21.s[2]
        adcs    x24, x24, x16
        mul     x15, x12, x12
        umlal   v7.2d, v14.2s, v21.s[0]
        umlal2  v7.2d, v14.4s, v21.s[2]
        ldp     q8, q14, [x2, #0xc0]
        umlal2  v11.2d, v5.4s, v10.s[1]
        usra    v11.2d, v24.2d, #0x2a
        ldp     q5, q24, [x2, #0xe0]
        umulh   x16, x12, x12
        usra    v11.2d, v27.2d, #6
        umlal   v12.2d, v15.2s, v21.s[0]
        umlal2  v12.2d, v15.4s, v21.s[2]
        ldp     q15, q27, [x2, #0x100]
        str     x10, [sp, #0x720]
        ldr     x10, [sp, #0x6a8]
        str     x9, [sp, #0x718]
        mul     x9, x10, x10
        adcs    x7, x7, x9
        umlal   v11.2d, v18.2s, v21.s[0]
        umulh   x9, x10, x10
        umlal2  v11.2d, v18.4s, v21.s[2]
        adcs    x6, x6, x9
        adcs    x9, x14, x15
        ldr     x15, [sp, #0x6c8]
        ldr     x14, [sp, #0x6c0]
        ldp     q18, q29, [x2, #0x120]
        umull   v30.2d, v17.2s, v21.s[0]
        umlal2  v30.2d, v17.4s, v21.s[2]
        umlal   v30.2d, v20.2s, v9.s[0]
        umlal2  v30.2d, v20.4s, v9.s[1]
        str     x23, [sp, #0x710]
        mul     x23, x14, x15
        adc     x13, x13, x16
        ldr     x16, [sp, #0x6d8]
        umlal   v30.2d, v8.2s, v28.s[2]
        umlal2  v30.2d, v8.4s, v28.s[3]
        ldp     q8, q17, [x2, #0x140]
        umlal   v30.2d, v14.2s, v28.s[0]
        str     x20, [sp, #0x708]
        umulh   x20, x14, x16
        umlal2  v30.2d, v14.4s, v28.s[1]
        umlal   v30.2d, v5.2s, v22.s[2]
        umlal2  v30.2d, v5.4s, v22.s[3]
        ldp     q14, q5, [x2, #0x160]
        umlal   v30.2d, v24.2s, v22.s[0]
        umlal2  v30.2d, v24.4s, v22.s[1]
        str     x21, [sp, #0x700]
        ldr     x21, [sp, #0x6d0]
        str     x28, [sp, #0x750]
        mul     x28, x14, x21
        umlal   v30.2d, v15.2s, v4.s[2]
        umlal2  v30.2d, v15.4s, v4.s[3]
        ldp     q15, q20, [x2]
        umlal   v30.2d, v27.2s, v4.s[0]
        str     x25, [sp, #0x748]
        mul     x25, x16, x15
        umlal2  v30.2d, v27.4s, v4.s[1]
        adds    x28, x20, x28
        umlal   v30.2d, v18.2s, v19.s[2]
        mul     x20, x17, x17
        umlal2  v30.2d, v18.4s, v19.s[3]
        ldp     q18, q21, [x2, #0x180]
        umlal   v30.2d, v29.2s, v19.s[0]
        umlal2  v30.2d, v29.4s, v19.s[1]
        umlal   v30.2d, v8.2s, v3.s[2]
        str     x27, [sp, #0x740]
        umulh   x27, x14, x21
        umlal   v13.2d, v15.2s, v2.s[0]
        umlal2  v13.2d, v15.4s, v2.s[2]
        ldp     q15, q24, [x2, #0x20]
        umlal2  v30.2d, v8.4s, v3.s[3]
        umlal   v30.2d, v17.2s, v3.s[0]
        str     x26, [sp, #0x738]
        umulh   x26, x16, x15
        umlal2  v30.2d, v17.4s, v3.s[1]
        adcs    x23, x27, x23
        ext     v8.16b, v1.16b, v13.16b, #8
        umlal   v30.2d, v14.2s, v25.s[2]
        usra    v13.2d, v8.2d, #0x1d
        ldp     q8, q17, [x2, #0x40]
        umlal2  v30.2d, v14.4s, v25.s[3]
        umlal   v23.2d, v15.2s, v2.s[0]
        umlal2  v23.2d, v15.4s, v2.s[2]
        ext     v14.16b, v13.16b, v1.16b, #8
        and     v13.16b, v13.16b, v0.16b
        umlal   v6.2d, v24.2s, v2.s[0]
        umlal2  v6.2d, v24.4s, v2.s[2]
        usra    v31.2d, v14.2d, #0x1d
        ldp     d14, d15, [x1, #0xb8]
        umlal   v16.2d, v8.2s, v2.s[0]
        umlal   v26.2d, v17.2s, v2.s[0]
        umlal   v31.2d, v20.2s, v2.s[0]
        umlal2  v31.2d, v20.4s, v2.s[2]
        umlal2  v26.2d, v17.4s, v2.s[2]
        shl     v15.2d, v15.2d, #0x22
        umlal2  v16.2d, v8.4s, v2.s[2]
        mul     x27, x16, x21
        uzp1    v8.4s, v2.4s, v13.4s
        ldp     q17, q20, [x2, #0x60]
        umlal   v30.2d, v5.2s, v25.s[0]
        ldp     q24, q27, [x2, #0x80]
        umlal2  v30.2d, v5.4s, v25.s[1]
        str     x19, [sp, #0x6a0]
        umulh   x19, x21, x15
        umlal   v30.2d, v18.2s, v10.s[2]
        umlal2  v30.2d, v18.4s, v10.s[3]
        umlal   v7.2d, v17.2s, v2.s[0]
        umlal2  v7.2d, v17.4s, v2.s[2]
        umlal   v12.2d, v20.2s, v2.s[0]
        str     x13, [sp, #0x698]
        umulh   x13, x14, x15
        adcs    x25, x13, x25
        umlal2  v12.2d, v20.4s, v2.s[2]
        umlal   v11.2d, v24.2s, v2.s[0]
        umlal2  v11.2d, v24.4s, v2.s[2]
        mul     x13, x14, x16
        umlal   v30.2d, v21.2s, v10.s[0]
        umlal2  v30.2d, v21.4s, v10.s[1]
        usra    v30.2d, v14.2d, #0x24
        usra    v30.2d, v15.2d, #6
        umlal   v30.2d, v27.2s, v2.s[0]
        str     x9, [sp, #0x690]
        mul     x9, x21, x15
        adcs    x26, x26, x9
        adc     x19, x19, xzr
        umlal2  v30.2d, v27.4s, v2.s[2]
        ldp     q14, q15, [x2, #0xa0]
        ldp     q5, q17, [x2, #0xc0]
        umulh   x9, x16, x21
        adds    x23, x23, x27
        ldp     q18, q20, [x2, #0xe0]
        adcs    x25, x25, x9
        adcs    x27, x26, xzr
        adc     x26, x19, xzr
        adds    x19, x13, x13
        adcs    x28, x28, x28
        adcs    x23, x23, x23
        adcs    x25, x25, x25
        adcs    x27, x27, x27
        adcs    x26, x26, x26
        mul     x9, x16, x16
        adc     x13, xzr, xzr
        ldp     q21, q24, [x2, #0x100]
        umull   v27.2d, v14.2s, v2.s[0]
        umlal2  v27.2d, v14.4s, v2.s[2]
        str     x6, [sp, #0x688]
        umulh   x6, x16, x16
        umlal   v27.2d, v15.2s, v9.s[2]
        umlal2  v27.2d, v15.4s, v9.s[3]
        ldp     q14, q15, [x2, #0x120]
        umlal   v27.2d, v5.2s, v9.s[0]
        umlal2  v27.2d, v5.4s, v9.s[1]
        umlal   v27.2d, v17.2s, v28.s[2]
        str     x7, [sp, #0x680]
        umulh   x7, x14, x14
        adds    x19, x19, x7
        adcs    x28, x28, x9
        adcs    x23, x23, x6
        umlal2  v27.2d, v17.4s, v28.s[3]
        umlal   v27.2d, v18.2s, v28.s[0]
        ldr     q2, [x2, #0x1a0]
        umlal2  v27.2d, v18.4s, v28.s[1]
        ldp     q5, q17, [x2, #0x140]
        umulh   x6, x21, x21
        umlal   v27.2d, v20.2s, v22.s[2]
        umlal2  v27.2d, v20.4s, v22.s[3]
        umlal   v27.2d, v21.2s, v22.s[0]
        umlal2  v27.2d, v21.4s, v22.s[1]
        ldp     q18, q20, [x2, #0x160]
        mul     x7, x21, x21
        adcs    x25, x25, x7
        adcs    x27, x27, x6
        umlal   v27.2d, v24.2s, v4.s[2]
        umlal2  v27.2d, v24.4s, v4.s[3]
        umlal   v27.2d, v14.2s, v4.s[0]
        mul     x6, x15, x15
        adcs    x26, x26, x6
        umlal2  v27.2d, v14.4s, v4.s[1]
        ldp     q14, q21, [x2, #0x180]
        umlal   v27.2d, v15.2s, v19.s[2]
        umlal2  v27.2d, v15.4s, v19.s[3]
        umulh   x6, x15, x15
        umlal   v27.2d, v5.2s, v19.s[0]
        adc     x6, x13, x6
        subs    x7, x17, x14
        sbcs    x9, x11, x16
        umlal2  v27.2d, v5.4s, v19.s[1]
        ldp     q15, q5, [x2]
        sbcs    x21, x10, x21
        sbcs    x10, x12, x15
        csetm   x11, lo
        cmn     x11, #1
        eor     x21, x21, x11
        umlal   v27.2d, v17.2s, v3.s[2]
        eor     x9, x9, x11
        eor     x7, x7, x11
        adcs    x7, x7, xzr
        umlal2  v27.2d, v17.4s, v3.s[3]
        adcs    x9, x9, xzr
        umulh   x12, x7, x9
        adcs    x21, x21, xzr
        umlal   v27.2d, v18.2s, v3.s[0]
        eor     x10, x10, x11
        umlal   v31.2d, v15.2s, v13.s[0]
        adcs    x10, x10, xzr
        umlal2  v31.2d, v15.4s, v13.s[2]
        ext     v15.16b, v1.16b, v31.16b, #8
        usra    v31.2d, v15.2d, #0x1d
        ext     v15.16b, v31.16b, v1.16b, #8
        usra    v23.2d, v15.2d, #0x1d
        mul     x11, x7, x10
        umlal2  v27.2d, v18.4s, v3.s[1]
        ldp     q15, q17, [x2, #0x20]
        umlal   v27.2d, v20.2s, v25.s[2]
        umlal2  v27.2d, v20.4s, v25.s[3]
        umulh   x13, x7, x7
        umlal   v27.2d, v14.2s, v25.s[0]
        umlal2  v27.2d, v14.4s, v25.s[1]
        umlal   v6.2d, v15.2s, v13.s[0]
        umlal2  v6.2d, v15.4s, v13.s[2]
        umlal   v16.2d, v17.2s, v13.s[0]
        mul     x14, x14, x14
        umlal2  v16.2d, v17.4s, v13.s[2]
        ldp     q14, q15, [x2, #0x60]
        umlal   v27.2d, v21.2s, v10.s[2]
        ldp     d17, d18, [x1, #0xc0]
        umlal2  v27.2d, v21.4s, v10.s[3]
        mul     x15, x7, x21
        adds    x12, x12, x15
        and     v20.16b, v31.16b, v0.16b
        shl     v18.2d, v18.2d, #0x28
        ldr     q21, [x2, #0x1a0]
        umlal   v23.2d, v5.2s, v13.s[0]
        umlal2  v23.2d, v5.4s, v13.s[2]
        umulh   x15, x7, x21
        adcs    x11, x15, x11
        umlal   v12.2d, v14.2s, v13.s[0]
        umlal2  v12.2d, v14.4s, v13.s[2]
        ldp     q14, q5, [x2, #0x40]
        umlal   v26.2d, v14.2s, v13.s[0]
        umlal2  v26.2d, v14.4s, v13.s[2]
        umlal   v7.2d, v5.2s, v13.s[0]
        mul     x15, x7, x9
        umlal2  v7.2d, v5.4s, v13.s[2]
        umlal   v11.2d, v15.2s, v13.s[0]
        umlal2  v11.2d, v15.4s, v13.s[2]
        ldp     q14, q15, [x2, #0x80]
        umulh   x16, x9, x10
        umlal   v30.2d, v14.2s, v13.s[0]
        umlal2  v30.2d, v14.4s, v13.s[2]
        ldp     q14, q5, [x2, #0xa0]
        mul     x17, x9, x10
        umlal   v27.2d, v2.2s, v10.s[0]
        umlal2  v27.2d, v2.4s, v10.s[1]
        ldp     q2, q24, [x2, #0xc0]
        usra    v27.2d, v17.2d, #0x1e
        ldp     q17, q29, [x2, #0x100]
        str     x6, [sp, #0x6c0]
        umulh   x6, x7, x10
        adcs    x6, x6, x17
        usra    v27.2d, v18.2d, #6
        umlal   v27.2d, v15.2s, v13.s[0]
        ldp     q18, q31, [x2, #0xe0]
        umlal2  v27.2d, v15.4s, v13.s[2]
        umull   v15.2d, v14.2s, v13.s[0]
        umlal2  v15.2d, v14.4s, v13.s[2]
        umulh   x17, x21, x10
        umlal   v15.2d, v5.2s, v8.s[0]
        ldp     q13, q14, [x2, #0x120]
        umlal2  v15.2d, v5.4s, v8.s[1]
        umlal   v15.2d, v2.2s, v9.s[2]
        umlal2  v15.2d, v2.4s, v9.s[3]
        ldp     q2, q5, [x2, #0x140]
        str     x26, [sp, #0x6c8]
        umulh   x26, x9, x21
        umlal   v15.2d, v24.2s, v9.s[0]
        umlal2  v15.2d, v24.4s, v9.s[1]
        umlal   v15.2d, v18.2s, v28.s[2]
        umlal2  v15.2d, v18.4s, v28.s[3]
        str     x27, [sp, #0x6b0]
        mul     x27, x21, x10
        umlal   v15.2d, v31.2s, v28.s[0]
        umlal2  v15.2d, v31.4s, v28.s[1]
        umlal   v15.2d, v17.2s, v22.s[2]
        umlal2  v15.2d, v17.4s, v22.s[3]
        ldp     q17, q18, [x2]
        str     x25, [sp, #0x6d0]
        mul     x25, x9, x21
        adcs    x27, x16, x27
        umlal   v15.2d, v29.2s, v22.s[0]
        adc     x16, x17, xzr
        umlal2  v15.2d, v29.4s, v22.s[1]
        mul     x7, x7, x7
        umlal   v15.2d, v13.2s, v4.s[2]
        adds    x25, x11, x25
        ldr     x17, [x4, #8]
        umlal2  v15.2d, v13.4s, v4.s[3]
        ldp     q13, q24, [x2, #0x160]
        adcs    x26, x6, x26
        umlal   v15.2d, v14.2s, v4.s[0]
        adcs    x27, x27, xzr
        mul     x6, x9, x9
        umlal2  v15.2d, v14.4s, v4.s[1]
        adc     x11, x16, xzr
        ldr     x16, [x4]
        adds    x15, x15, x15
        umlal   v23.2d, v17.2s, v20.s[0]
        mul     x17, x16, x17
        ldp     q14, q29, [x2, #0x20]
        umlal2  v23.2d, v17.4s, v20.s[2]
        adcs    x12, x12, x12
        ldp     q17, q31, [x2, #0x180]
        adcs    x25, x25, x25
        umlal   v15.2d, v2.2s, v19.s[2]
        adcs    x26, x26, x26
        umlal2  v15.2d, v2.4s, v19.s[3]
        str     x17, [sp, #0x6a8]
        mul     x17, x21, x21
        adcs    x27, x27, x27
        umlal   v15.2d, v5.2s, v19.s[0]
        ext     v2.16b, v1.16b, v23.16b, #8
        adcs    x11, x11, x11
        str     x23, [sp, #0x6d8]
        adc     x23, xzr, xzr
        umlal2  v15.2d, v5.4s, v19.s[1]
        str     x28, [sp, #0x6b8]
        ldr     x28, [x4, #0x10]
        mul     x28, x16, x28
        usra    v23.2d, v2.2d, #0x1d
        ldp     q2, q5, [x2, #0x40]
        umlal   v16.2d, v14.2s, v20.s[0]
        umlal2  v16.2d, v14.4s, v20.s[2]
        str     x28, [sp, #0x678]
        mul     x28, x10, x10
        adds    x13, x15, x13
        umlal   v26.2d, v29.2s, v20.s[0]
        adcs    x6, x12, x6
        ext     v14.16b, v23.16b, v1.16b, #8
        and     v23.16b, v23.16b, v0.16b
        umlal   v15.2d, v13.2s, v3.s[2]
        umulh   x9, x9, x9
        usra    v6.2d, v14.2d, #0x1d
        umlal2  v15.2d, v13.4s, v3.s[3]
        umlal2  v26.2d, v29.4s, v20.s[2]
        ldp     q13, q14, [x2, #0x60]
        umlal   v15.2d, v24.2s, v3.s[0]
        umlal2  v15.2d, v24.4s, v3.s[1]
        ldp     q24, q29, [x2, #0xa0]
        umlal   v6.2d, v18.2s, v20.s[0]
        adcs    x25, x25, x9
        umlal2  v6.2d, v18.4s, v20.s[2]
        umlal   v7.2d, v2.2s, v20.s[0]
        umlal   v15.2d, v17.2s, v25.s[2]
        umlal2  v15.2d, v17.4s, v25.s[3]
        ldp     q17, q18, [x2, #0xc0]
        umlal2  v7.2d, v2.4s, v20.s[2]
        umlal   v12.2d, v5.2s, v20.s[0]
        umlal   v15.2d, v31.2s, v25.s[0]
        umull   v2.2d, v24.2s, v20.s[0]
        umlal2  v15.2d, v31.4s, v25.s[1]
        umlal2  v12.2d, v5.4s, v20.s[2]
        ldp     d5, d31, [x1, #0xc8]
        umlal   v11.2d, v13.2s, v20.s[0]
        umlal   v15.2d, v21.2s, v10.s[2]
        umlal2  v15.2d, v21.4s, v10.s[3]
        ldr     x9, [x4, #8]
        ldp     q10, q21, [x2, #0x80]
        umlal2  v11.2d, v13.4s, v20.s[2]
        umlal   v30.2d, v14.2s, v20.s[0]
        umlal2  v30.2d, v14.4s, v20.s[2]
        usra    v15.2d, v5.2d, #0x18
        ldp     q13, q14, [x2, #0xe0]
        shl     v5.2d, v31.2d, #0x2e
        usra    v15.2d, v5.2d, #6
        adcs    x26, x26, x17
        umlal   v27.2d, v10.2s, v20.s[0]
        umlal   v15.2d, v21.2s, v20.s[0]
        umulh   x12, x16, x9
        umlal2  v27.2d, v10.4s, v20.s[2]
        umlal2  v15.2d, v21.4s, v20.s[2]
        ldp     q10, q5, [x2, #0x100]
        umlal2  v2.2d, v24.4s, v20.s[2]
        uzp1    v20.4s, v20.4s, v23.4s
        umlal   v2.2d, v29.2s, v8.s[2]
        umulh   x21, x21, x21
        adcs    x21, x27, x21
        umulh   x27, x10, x10
        ldr     x10, [sp, #0x680]
        ldr     x15, [sp, #0x698]
        adcs    x28, x11, x28
        ldr     x11, [sp, #0x688]
        adc     x23, x23, x27
        subs    x27, x20, x7
        sbcs    x7, x22, x13
        ldr     x13, [sp, #0x690]
        sbcs    x6, x8, x6
        sbcs    x25, x24, x25
        sbcs    x26, x10, x26
        sbcs    x21, x11, x21
        sbcs    x28, x13, x28
        sbcs    x23, x15, x23
        csetm   x17, lo
        adds    x27, x27, x14
        umlal2  v2.2d, v29.4s, v8.s[3]
        adcs    x7, x7, x19
        ldp     q21, q24, [x2, #0x140]
        umlal   v2.2d, v17.2s, v8.s[0]
        str     x24, [sp, #0x670]
        ldr     x24, [x4, #0x10]
        str     x8, [sp, #0x668]
        umulh   x8, x16, x24
        str     x22, [sp, #0x660]
        ldr     x22, [sp, #0x6b8]
        adcs    x6, x6, x22
        ldr     x22, [sp, #0x6d8]
        str     x20, [sp, #0x658]
        ldr     x20, [x4, #0x18]
        mul     x24, x16, x20
        adcs    x25, x25, x22
        ldr     x22, [sp, #0x6d0]
        umlal2  v2.2d, v17.4s, v8.s[1]
        adcs    x26, x26, x22
        ldr     x22, [sp, #0x6b0]
        umlal   v2.2d, v18.2s, v9.s[2]
        umulh   x16, x16, x20
        adcs    x21, x21, x22
        ldr     x22, [sp, #0x6c8]
        umlal2  v2.2d, v18.4s, v9.s[3]
        ldp     q17, q18, [x2, #0x120]
        adcs    x28, x28, x22
        ldr     x22, [sp, #0x6c0]
        umlal   v2.2d, v13.2s, v9.s[0]
        adcs    x23, x23, x22
        umlal2  v2.2d, v13.4s, v9.s[1]
        ldr     q13, [x2, #0x1a0]
        adc     x17, x17, xzr
        adds    x27, x10, x27
        umlal   v2.2d, v14.2s, v28.s[2]
        mul     x10, x9, x20
        adcs    x7, x11, x7
        umlal2  v2.2d, v14.4s, v28.s[3]
        adcs    x6, x13, x6
        umlal   v2.2d, v10.2s, v28.s[0]
        adcs    x25, x15, x25
        umlal2  v2.2d, v10.4s, v28.s[1]
        ldp     q10, q14, [x2, #0x160]
        umulh   x11, x9, x20
        adcs    x26, x14, x26
        umlal   v2.2d, v5.2s, v22.s[2]
        adcs    x21, x19, x21
        ldr     x13, [sp, #0x6b0]
        ldr     x19, [sp, #0x6b8]
        umlal2  v2.2d, v5.4s, v22.s[3]
        ldr     q5, [x2, #0x1a0]
        ldr     x14, [sp, #0x6c8]
        adcs    x28, x19, x28
        ldr     x19, [sp, #0x6d8]
        umlal   v2.2d, v17.2s, v22.s[0]
        ldr     x15, [sp, #0x678]
        adcs    x23, x19, x23
        ldr     x19, [sp, #0x6d0]
        umlal2  v2.2d, v17.4s, v22.s[1]
        adcs    x19, x19, x17
        umlal   v2.2d, v18.2s, v4.s[2]
        adcs    x13, x13, xzr
        umlal2  v2.2d, v18.4s, v4.s[3]
        ldp     q17, q18, [x2, #0x180]
        adcs    x14, x14, xzr
        umlal   v2.2d, v21.2s, v4.s[0]
        adcs    x22, x22, xzr
        adds    x12, x12, x15
        ldr     x15, [x4, #0x10]
        mul     x17, x9, x15
        umlal2  v2.2d, v21.4s, v4.s[1]
        adcs    x24, x8, x24
        umlal   v2.2d, v24.2s, v19.s[2]
        adcs    x8, x16, x10
        umlal2  v2.2d, v24.4s, v19.s[3]
        ldp     q21, q24, [x2]
        mul     x10, x15, x20
        umlal   v2.2d, v10.2s, v19.s[0]
        umlal2  v2.2d, v10.4s, v19.s[1]
        umlal   v2.2d, v14.2s, v3.s[2]
        umulh   x16, x15, x20
        umlal2  v2.2d, v14.4s, v3.s[3]
        ldp     q10, q14, [x2, #0x20]
        adcs    x10, x11, x10
        umlal   v2.2d, v17.2s, v3.s[0]
        umlal2  v2.2d, v17.4s, v3.s[1]
        umlal   v2.2d, v18.2s, v25.s[2]
        umulh   x11, x9, x15
        umlal   v6.2d, v21.2s, v23.s[0]
        adc     x16, x16, xzr
        adds    x24, x24, x17
        ldr     x17, [x4]
        umlal2  v6.2d, v21.4s, v23.s[2]
        ldp     d17, d21, [x1, #0xd0]
        umlal2  v2.2d, v18.4s, v25.s[3]
        umlal   v2.2d, v13.2s, v25.s[0]
        str     x22, [sp, #0x678]
        umulh   x22, x17, x17
        umlal   v26.2d, v10.2s, v23.s[0]
        adcs    x8, x8, x11
        ext     v18.16b, v1.16b, v6.16b, #8
        adcs    x10, x10, xzr
        umlal2  v26.2d, v10.4s, v23.s[2]
        adc     x11, x16, xzr
        ldr     x16, [sp, #0x6a8]
        adds    x16, x16, x16
        usra    v6.2d, v18.2d, #0x1d
        umlal   v7.2d, v14.2s, v23.s[0]
        adcs    x12, x12, x12
        umlal2  v7.2d, v14.4s, v23.s[2]
        ldp     q10, q14, [x2, #0x40]
        adcs    x24, x24, x24
        shl     v18.2d, v21.2d, #0x34
        umlal2  v2.2d, v13.4s, v25.s[1]
        adcs    x8, x8, x8
        str     x14, [sp, #0x6a8]
        mul     x14, x9, x9
        ldp     q13, q21, [x2, #0x60]
        adcs    x10, x10, x10
        adcs    x11, x11, x11
        str     x13, [sp, #0x6c0]
        adc     x13, xzr, xzr
        adds    x22, x16, x22
        mul     x16, x15, x15
        usra    v2.2d, v17.2d, #0x12
        adcs    x12, x12, x14
        and     v17.16b, v6.16b, v0.16b
        ext     v6.16b, v6.16b, v1.16b, #8
        umulh   x14, x9, x9
        umlal   v12.2d, v10.2s, v23.s[0]
        usra    v16.2d, v6.2d, #0x1d
        umlal   v11.2d, v14.2s, v23.s[0]
        usra    v2.2d, v18.2d, #6
        umlal2  v11.2d, v14.4s, v23.s[2]
        ldp     q14, q6, [x2, #0xa0]
        umlal2  v12.2d, v10.4s, v23.s[2]
        ldp     q10, q18, [x2, #0xc0]
        str     x19, [sp, #0x6c8]
        mul     x19, x20, x20
        umlal   v16.2d, v24.2s, v23.s[0]
        adcs    x24, x24, x14
        umlal2  v16.2d, v24.4s, v23.s[2]
        adcs    x8, x8, x16
        stp     x12, x24, [x3, #0x10]
        umlal   v30.2d, v13.2s, v23.s[0]
        umulh   x14, x15, x15
        umlal2  v30.2d, v13.4s, v23.s[2]
        ldp     q13, q24, [x2, #0x80]
        umlal   v27.2d, v21.2s, v23.s[0]
        umlal2  v27.2d, v21.4s, v23.s[2]
        umull   v21.2d, v14.2s, v23.s[0]
        umulh   x16, x20, x20
        adcs    x10, x10, x14
        ldr     x14, [x4, #0x28]
        adcs    x19, x11, x19
        ldr     x11, [x4, #0x20]
        umlal   v15.2d, v13.2s, v23.s[0]
        str     x23, [sp, #0x6b0]
        umulh   x23, x11, x14
        umlal2  v15.2d, v13.4s, v23.s[2]
        adc     x13, x13, x16
        umlal2  v21.2d, v14.4s, v23.s[2]
        ldp     q13, q14, [x2]
        umlal   v2.2d, v24.2s, v23.s[0]
        umlal   v21.2d, v6.2s, v20.s[0]
        mul     x16, x17, x17
        umlal2  v2.2d, v24.4s, v23.s[2]
        ldp     q23, q24, [x2, #0xe0]
        umlal2  v21.2d, v6.4s, v20.s[1]
        umlal   v21.2d, v10.2s, v8.s[2]
        str     x28, [sp, #0x6d0]
        mul     x28, x11, x14
        umlal2  v21.2d, v10.4s, v8.s[3]
        ldp     q10, q6, [x2, #0x140]
        umlal   v21.2d, v18.2s, v8.s[0]
        stp     x16, x22, [x3]
        str     x21, [sp, #0x6d8]
        ldr     x21, [x4, #0x38]
        str     x26, [sp, #0x6b8]
        mul     x26, x11, x21
        umlal   v16.2d, v13.2s, v17.s[0]
        umlal2  v21.2d, v18.4s, v8.s[1]
        umlal2  v16.2d, v13.4s, v17.s[2]
        ldp     q13, q18, [x2, #0x100]
        umlal   v21.2d, v23.2s, v9.s[2]
        str     x25, [sp, #0x698]
        ldr     x25, [x4, #0x30]
        str     x6, [sp, #0x690]
        mul     x6, x11, x25
        umlal2  v21.2d, v23.4s, v9.s[3]
        umlal   v21.2d, v24.2s, v9.s[0]
        umlal2  v21.2d, v24.4s, v9.s[1]
        str     x7, [sp, #0x688]
        mul     x7, x14, x21
        ldp     q23, q24, [x2, #0x120]
        adds    x23, x23, x6
        umulh   x6, x11, x21
        umlal   v21.2d, v13.2s, v28.s[2]
        umlal2  v21.2d, v13.4s, v28.s[3]
        umlal   v21.2d, v18.2s, v28.s[0]
        umlal2  v21.2d, v18.4s, v28.s[1]
        ldp     q13, q18, [x2, #0x20]
        str     x27, [sp, #0x680]
        umulh   x27, x11, x25
        umlal   v21.2d, v23.2s, v22.s[2]
        umlal2  v21.2d, v23.4s, v22.s[3]
        umlal   v21.2d, v24.2s, v22.s[0]
        umlal2  v21.2d, v24.4s, v22.s[1]
        umulh   x24, x25, x21
        umlal   v21.2d, v10.2s, v4.s[2]
        adcs    x27, x27, x26
        umlal2  v21.2d, v10.4s, v4.s[3]
        adcs    x26, x6, x7
        umlal   v21.2d, v6.2s, v4.s[0]
        umlal   v7.2d, v13.2s, v17.s[0]
        mul     x6, x25, x21
        umlal2  v7.2d, v13.4s, v17.s[2]
        umlal2  v21.2d, v6.4s, v4.s[1]
        umulh   x7, x14, x25
        mul     x12, x14, x25
        umulh   x22, x14, x21
        adcs    x22, x22, x6
        adc     x24, x24, xzr
        adds    x27, x27, x12
        adcs    x26, x26, x7
        adcs    x22, x22, xzr
        adc     x24, x24, xzr
        umulh   x6, x11, x11
        adds    x28, x28, x28
        mul     x7, x14, x14
        ldp     q10, q13, [x2, #0x160]
        umlal   v12.2d, v18.2s, v17.s[0]
        umlal2  v12.2d, v18.4s, v17.s[2]
        umlal   v21.2d, v10.2s, v19.s[2]
        umlal2  v21.2d, v10.4s, v19.s[3]
        ext     v10.16b, v1.16b, v16.16b, #8
        usra    v16.2d, v10.2d, #0x1d
        and     v10.16b, v16.16b, v0.16b
        ldp     q6, q18, [x2, #0x40]
        ext     v16.16b, v16.16b, v1.16b, #8
        ldp     q23, q24, [x2, #0x180]
        usra    v26.2d, v16.2d, #0x1d
        umlal   v26.2d, v14.2s, v17.s[0]
        umlal2  v26.2d, v14.4s, v17.s[2]
        umlal   v11.2d, v6.2s, v17.s[0]
        umlal   v21.2d, v13.2s, v19.s[0]
        umlal2  v11.2d, v6.4s, v17.s[2]
        umlal2  v21.2d, v13.4s, v19.s[1]
        umlal   v21.2d, v23.2s, v3.s[2]
        umlal2  v21.2d, v23.4s, v3.s[3]
        umlal   v30.2d, v18.2s, v17.s[0]
        umlal2  v30.2d, v18.4s, v17.s[2]
        umlal   v21.2d, v24.2s, v3.s[0]
        umlal2  v21.2d, v24.4s, v3.s[1]
        ldp     d13, d14, [x1, #0xd8]
        ldp     q6, q16, [x2, #0xa0]
        umlal   v21.2d, v5.2s, v25.s[2]
        shl     v14.2d, v14.2d, #0x3a
        umlal2  v21.2d, v5.4s, v25.s[3]
        ldp     q5, q18, [x2, #0xc0]
        usra    v21.2d, v13.2d, #0xc
        usra    v21.2d, v14.2d, #6
        ldr     d13, [x1, #0xe8]
        ldp     q14, q23, [x2, #0x60]
        ldp     q24, q25, [x2, #0x80]
        umlal   v27.2d, v14.2s, v17.s[0]
        umlal   v15.2d, v23.2s, v17.s[0]
        umlal   v2.2d, v24.2s, v17.s[0]
        adcs    x23, x23, x23
        adcs    x27, x27, x27
        umulh   x12, x14, x14
        umlal2  v2.2d, v24.4s, v17.s[2]
        adcs    x26, x26, x26
        umlal2  v27.2d, v14.4s, v17.s[2]
        ldp     q14, q24, [x2, #0xe0]
        adcs    x22, x22, x22
        umlal   v21.2d, v25.2s, v17.s[0]
        adcs    x24, x24, x24
        shl     v13.2d, v13.2d, #6
        umlal2  v21.2d, v25.4s, v17.s[2]
        adc     x16, xzr, xzr
        adds    x28, x28, x6
        mul     x6, x25, x25
        adcs    x23, x23, x7
        umulh   x7, x25, x25
        umlal2  v15.2d, v23.4s, v17.s[2]
        adcs    x27, x27, x12
        ldp     q23, q25, [x2, #0x100]
        adcs    x26, x26, x6
        umulh   x6, x21, x21
        adcs    x22, x22, x7
        mul     x7, x21, x21
        adcs    x24, x24, x7
        adc     x6, x16, x6
        subs    x7, x17, x11
        sbcs    x9, x9, x14
        sbcs    x25, x15, x25
        umull   v29.2d, v6.2s, v17.s[0]
        umlal2  v29.2d, v6.4s, v17.s[2]
        uzp1    v6.4s, v17.4s, v10.4s
        umlal   v29.2d, v16.2s, v20.s[2]
        umlal2  v29.2d, v16.4s, v20.s[3]
        umlal   v29.2d, v5.2s, v20.s[0]
        umlal2  v29.2d, v5.4s, v20.s[1]
        ldp     q5, q16, [x2, #0x120]
        umlal   v29.2d, v18.2s, v8.s[2]
        umlal2  v29.2d, v18.4s, v8.s[3]
        ldr     q17, [x2, #0x1a0]
        umlal   v29.2d, v14.2s, v8.s[0]
        umlal2  v29.2d, v14.4s, v8.s[1]
        umlal   v29.2d, v24.2s, v9.s[2]
        umlal2  v29.2d, v24.4s, v9.s[3]
        ldp     q14, q18, [x2, #0x140]
        umlal   v29.2d, v23.2s, v9.s[0]
        umlal2  v29.2d, v23.4s, v9.s[1]
        umlal   v29.2d, v25.2s, v28.s[2]
        umlal2  v29.2d, v25.4s, v28.s[3]
        ldp     q23, q24, [x2, #0x160]
        umlal   v29.2d, v5.2s, v28.s[0]
        umlal2  v29.2d, v5.4s, v28.s[1]
        umlal   v29.2d, v16.2s, v22.s[2]
        umlal2  v29.2d, v16.4s, v22.s[3]
        ldp     q5, q16, [x2, #0x180]
        umlal   v29.2d, v14.2s, v22.s[0]
        umlal2  v29.2d, v14.4s, v22.s[1]
        umlal   v29.2d, v18.2s, v4.s[2]
        umlal2  v29.2d, v18.4s, v4.s[3]
        ldp     q14, q18, [x2]
        sbcs    x21, x20, x21
        umlal   v29.2d, v23.2s, v4.s[0]
        csetm   x20, lo
        umlal2  v29.2d, v23.4s, v4.s[1]
        ldr     d23, [x1, #0xe0]
        eor     x21, x21, x20
        eor     x25, x25, x20
        cmn     x20, #1
        umlal   v29.2d, v24.2s, v19.s[2]
        eor     x7, x7, x20
        eor     x20, x9, x20
        umlal2  v29.2d, v24.4s, v19.s[3]
        adcs    x7, x7, xzr
        adcs    x20, x20, xzr
        umlal   v29.2d, v5.2s, v19.s[0]
        umlal2  v29.2d, v5.4s, v19.s[1]
        ldp     q5, q24, [x2, #0x20]
        adcs    x25, x25, xzr
        umulh   x9, x7, x20
        umlal   v29.2d, v16.2s, v3.s[2]
        adcs    x21, x21, xzr
        umlal   v26.2d, v14.2s, v10.s[0]
        umlal2  v26.2d, v14.4s, v10.s[2]
        umlal2  v29.2d, v16.4s, v3.s[3]
        umulh   x12, x7, x25
        umlal   v29.2d, v17.2s, v3.s[0]
        mul     x14, x7, x21
        ext     v14.16b, v1.16b, v26.16b, #8
        usra    v26.2d, v14.2d, #0x1d
        umlal   v12.2d, v5.2s, v10.s[0]
        ldp     q14, q16, [x2, #0x40]
        umlal2  v12.2d, v5.4s, v10.s[2]
        mul     x15, x25, x21
        umlal   v11.2d, v24.2s, v10.s[0]
        umlal   v30.2d, v14.2s, v10.s[0]
        umlal2  v30.2d, v14.4s, v10.s[2]
        ext     v14.16b, v26.16b, v1.16b, #8
        umulh   x16, x7, x21
        usra    v7.2d, v14.2d, #0x1d
        and     v14.16b, v26.16b, v0.16b
        umlal   v7.2d, v18.2s, v10.s[0]
        ldp     q5, q25, [x2, #0xa0]
        umlal2  v7.2d, v18.4s, v10.s[2]
        umull   v18.2d, v5.2s, v10.s[0]
        mul     x17, x7, x25
        adds    x9, x9, x17
        adcs    x12, x12, x14
        umlal   v27.2d, v16.2s, v10.s[0]
        umlal2  v29.2d, v17.4s, v3.s[1]
        usra    v29.2d, v23.2d, #6
        ldp     q17, q23, [x2, #0xc0]
        umlal2  v18.2d, v5.4s, v10.s[2]
        mul     x14, x20, x21
        adcs    x14, x16, x14
        umlal   v18.2d, v25.2s, v6.s[0]
        umlal2  v18.2d, v25.4s, v6.s[1]
        ldp     q5, q25, [x2, #0x60]
        umlal   v18.2d, v17.2s, v20.s[2]
        umulh   x16, x25, x21
        umlal2  v18.2d, v17.4s, v20.s[3]
        umlal   v18.2d, v23.2s, v20.s[0]
        ldp     q17, q26, [x2, #0x80]
        umlal2  v18.2d, v23.4s, v20.s[1]
        umlal2  v27.2d, v16.4s, v10.s[2]
        umulh   x17, x20, x21
        adcs    x15, x17, x15
        adc     x16, x16, xzr
        umlal2  v11.2d, v24.4s, v10.s[2]
        ldp     q16, q23, [x2, #0xe0]
        umlal   v18.2d, v16.2s, v8.s[2]
        umlal2  v18.2d, v16.4s, v8.s[3]
        ldr     q16, [x2, #0x1a0]
        umlal   v18.2d, v23.2s, v8.s[0]
        mul     x17, x20, x25
        adds    x12, x12, x17
        umlal2  v18.2d, v23.4s, v8.s[1]
        umlal   v29.2d, v26.2s, v10.s[0]
        umlal   v2.2d, v25.2s, v10.s[0]
        umulh   x17, x20, x25
        adcs    x14, x14, x17
        adcs    x15, x15, xzr
        umlal   v15.2d, v5.2s, v10.s[0]
        adc     x16, x16, xzr
        umlal2  v2.2d, v25.4s, v10.s[2]
        ldp     q23, q24, [x2, #0x100]
        umlal   v18.2d, v23.2s, v9.s[2]
        umlal2  v18.2d, v23.4s, v9.s[3]
        mul     x17, x7, x20
        adds    x17, x17, x17
        umlal   v18.2d, v24.2s, v9.s[0]
        adcs    x9, x9, x9
        umlal2  v18.2d, v24.4s, v9.s[1]
        adcs    x12, x12, x12
        adcs    x14, x14, x14
        adcs    x15, x15, x15
        adcs    x16, x16, x16
        str     x1, [sp, #0x650]
        adc     x1, xzr, xzr
        ldp     q23, q24, [x2]
        str     x6, [sp, #0x648]
        umulh   x6, x7, x7
        umlal   v7.2d, v23.2s, v14.s[0]
        umlal2  v7.2d, v23.4s, v14.s[2]
        umlal2  v15.2d, v5.4s, v10.s[2]
        ldp     q5, q23, [x2, #0x20]
        umlal   v21.2d, v17.2s, v10.s[0]
        str     x24, [sp, #0x640]
        mul     x24, x20, x20
        umlal2  v21.2d, v17.4s, v10.s[2]
        umlal2  v29.2d, v26.4s, v10.s[2]
        ldp     q10, q17, [x2, #0x120]
        umlal   v18.2d, v10.2s, v28.s[2]
        umulh   x20, x20, x20
        umlal2  v18.2d, v10.4s, v28.s[3]
        ldp     q10, q25, [x2, #0x140]
        umlal   v18.2d, v17.2s, v28.s[0]
        umlal2  v18.2d, v17.4s, v28.s[1]
        ext     v17.16b, v1.16b, v7.16b, #8
        usra    v7.2d, v17.2d, #0x1d
        ext     v17.16b, v7.16b, v1.16b, #8
        mul     x7, x7, x7
        usra    v12.2d, v17.2d, #0x1d
        and     v7.16b, v7.16b, v0.16b
        umlal   v18.2d, v10.2s, v22.s[2]
        umlal2  v18.2d, v10.4s, v22.s[3]
        ldp     q10, q17, [x2, #0x160]
        mul     x11, x11, x11
        umlal   v18.2d, v25.2s, v22.s[0]
        umlal   v11.2d, v5.2s, v14.s[0]
        umlal2  v11.2d, v5.4s, v14.s[2]
        umlal2  v18.2d, v25.4s, v22.s[1]
        ldp     q5, q25, [x2, #0xa0]
        umlal   v12.2d, v24.2s, v14.s[0]
        str     x22, [sp, #0x638]
        mul     x22, x25, x25
        umlal2  v12.2d, v24.4s, v14.s[2]
        adds    x6, x17, x6
        adcs    x24, x9, x24
        umulh   x25, x25, x25
        adcs    x20, x12, x20
        umlal   v30.2d, v23.2s, v14.s[0]
        adcs    x22, x14, x22
        umlal2  v30.2d, v23.4s, v14.s[2]
        ldp     q23, q24, [x2, #0x180]
        umlal   v18.2d, v10.2s, v4.s[2]
        umlal2  v18.2d, v10.4s, v4.s[3]
        mul     x9, x21, x21
        umlal   v18.2d, v17.2s, v4.s[0]
        adcs    x25, x15, x25
        ldr     x12, [x3, #8]
        umlal2  v18.2d, v17.4s, v4.s[1]
        ldp     q10, q17, [x2, #0x40]
        umulh   x21, x21, x21
        ldr     x14, [x3, #0x10]
        adcs    x9, x16, x9
        ldr     x15, [x4, #0x40]
        ldr     x16, [x4, #0x50]
        umlal   v18.2d, v23.2s, v19.s[2]
        umlal2  v18.2d, v23.4s, v19.s[3]
        umlal   v18.2d, v24.2s, v19.s[0]
        adc     x21, x1, x21
        ldr     x1, [x3]
        subs    x7, x1, x7
        umlal2  v18.2d, v24.4s, v19.s[1]
        sbcs    x6, x12, x6
        umlal   v18.2d, v16.2s, v3.s[2]
        ldp     q23, q24, [x2, #0x60]
        sbcs    x24, x14, x24
        ldr     x14, [x3, #0x18]
        mul     x17, x15, x16
        umlal   v27.2d, v10.2s, v14.s[0]
        sbcs    x20, x14, x20
        ldr     x14, [x4, #0x48]
        umlal2  v18.2d, v16.4s, v3.s[3]
        ldp     q3, q16, [x2, #0xc0]
        sbcs    x22, x8, x22
        umlal   v15.2d, v17.2s, v14.s[0]
        sbcs    x25, x10, x25
        umlal2  v27.2d, v10.4s, v14.s[2]
        sbcs    x9, x19, x9
        mul     x12, x15, x14
        umlal2  v15.2d, v17.4s, v14.s[2]
        sbcs    x21, x13, x21
        usra    v18.2d, v13.2d, #6
        ldp     q10, q13, [x2, #0x80]
        csetm   x1, lo
        adds    x7, x7, x11
        str     x12, [sp, #0x630]
        umulh   x12, x15, x14
        ldr     x14, [sp, #0x638]
        adcs    x6, x6, x28
        umlal   v2.2d, v23.2s, v14.s[0]
        adcs    x24, x24, x23
        umlal   v21.2d, v24.2s, v14.s[0]
        adcs    x20, x20, x27
        umlal2  v2.2d, v23.4s, v14.s[2]
        ldp     q17, q23, [x2, #0xe0]
        adcs    x22, x22, x26
        umlal2  v21.2d, v24.4s, v14.s[2]
        adcs    x25, x25, x14
        ldr     x14, [sp, #0x640]
        umulh   x16, x15, x16
        umull   v24.2d, v5.2s, v14.s[0]
        adcs    x9, x9, x14
        ldr     x14, [sp, #0x648]
        adcs    x21, x21, x14
        umlal   v18.2d, v13.2s, v14.s[0]
        adc     x1, x1, xzr
        adds    x7, x8, x7
        ldr     x8, [x4, #0x58]
        umlal2  v18.2d, v13.4s, v14.s[2]
        umulh   x14, x15, x8
        adcs    x6, x10, x6
        umlal2  v24.2d, v5.4s, v14.s[2]
        adcs    x24, x19, x24
        ldp     q13, q5, [x2, #0x100]
        umlal   v24.2d, v25.2s, v6.s[2]
        adcs    x19, x13, x20
        umlal2  v24.2d, v25.4s, v6.s[3]
        uzp1    v25.4s, v14.4s, v7.4s
        adcs    x22, x11, x22
        stp     x24, x19, [x3, #0x30]
        umlal   v24.2d, v3.2s, v6.s[0]
        adcs    x25, x28, x25
        ldr     x28, [x4, #0x48]
        umlal2  v24.2d, v3.4s, v6.s[1]
        ldp     q3, q26, [x2]
        adcs    x23, x23, x9
        ldr     x9, [sp, #0x640]
        stp     x7, x6, [x3, #0x20]
        mul     x20, x28, x8
        ldr     x10, [sp, #0x648]
        adcs    x21, x27, x21
        umlal   v29.2d, v10.2s, v14.s[0]
        adcs    x27, x26, x1
        ldr     x11, [x4, #0x50]
        ldr     x1, [sp, #0x638]
        umlal   v24.2d, v16.2s, v20.s[2]
        mul     x26, x15, x8
        adcs    x1, x1, xzr
        umlal2  v24.2d, v16.4s, v20.s[3]
        ldr     q16, [x2, #0x360]
        adcs    x9, x9, xzr
        umlal   v24.2d, v17.2s, v20.s[0]
        adcs    x10, x10, xzr
        umlal2  v24.2d, v17.4s, v20.s[1]
        ldr     q17, [x2, #0x1a0]
        mul     x13, x11, x8
        adds    x12, x12, x17
        umlal   v24.2d, v23.2s, v8.s[2]
        adcs    x26, x16, x26
        umlal2  v24.2d, v23.4s, v8.s[3]
        adcs    x20, x14, x20
        umlal   v24.2d, v13.2s, v8.s[0]
        umulh   x14, x11, x8
        umlal2  v24.2d, v13.4s, v8.s[1]
        ldp     q13, q23, [x2, #0x120]
        umlal   v24.2d, v5.2s, v9.s[2]
        umlal2  v24.2d, v5.4s, v9.s[3]
        umlal2  v29.2d, v10.4s, v14.s[2]
        ldp     q10, q14, [x2, #0x140]
        umulh   x16, x28, x8
        umulh   x17, x28, x11
        umlal   v24.2d, v13.2s, v9.s[0]
        adcs    x13, x16, x13
        umlal2  v24.2d, v13.4s, v9.s[1]
        ldp     q13, q5, [x2, #0x180]
        adc     x14, x14, xzr
        umlal   v24.2d, v23.2s, v28.s[2]
        umlal2  v24.2d, v23.4s, v28.s[3]
        mul     x16, x28, x11
        umlal   v24.2d, v10.2s, v28.s[0]
        umlal2  v24.2d, v10.4s, v28.s[1]
        ldp     q10, q23, [x2, #0x160]
        umlal   v24.2d, v14.2s, v22.s[2]
        umlal2  v24.2d, v14.4s, v22.s[3]
        adds    x26, x26, x16
        ldr     x16, [sp, #0x630]
        adcs    x20, x20, x17
        adcs    x13, x13, xzr
        adc     x14, x14, xzr
        adds    x16, x16, x16
        mul     x17, x28, x28
        adcs    x12, x12, x12
        adcs    x26, x26, x26
        umlal   v24.2d, v10.2s, v22.s[0]
        adcs    x20, x20, x20
        umulh   x19, x15, x15
        umlal2  v24.2d, v10.4s, v22.s[1]
        adcs    x13, x13, x13
        ldp     q10, q14, [x2]
        umlal   v24.2d, v23.2s, v4.s[2]
        adcs    x14, x14, x14
        umlal2  v24.2d, v23.4s, v4.s[3]
        adc     x24, xzr, xzr
        umlal   v24.2d, v13.2s, v4.s[0]
        umulh   x6, x28, x28
        umlal2  v24.2d, v13.4s, v4.s[1]
        ldp     q13, q23, [x2, #0x20]
        umulh   x7, x11, x11
        umlal   v12.2d, v10.2s, v7.s[0]
        umlal2  v12.2d, v10.4s, v7.s[2]
        str     x10, [sp, #0x630]
        mul     x10, x11, x11
        umlal   v30.2d, v13.2s, v7.s[0]
        umlal2  v30.2d, v13.4s, v7.s[2]
        str     x9, [sp, #0x648]
        ldr     x9, [sp, #0x650]
        ldp     d10, d13, [x9, #0xe8]
        ext     v26.16b, v1.16b, v12.16b, #8
        umlal   v24.2d, v5.2s, v19.s[2]
        str     x1, [sp, #0x640]
        mul     x1, x8, x8
        usra    v12.2d, v26.2d, #0x1d
        adds    x19, x16, x19
        ldr     x16, [x4, #0x70]
        umlal2  v24.2d, v5.4s, v19.s[3]
        adcs    x12, x12, x17
        umlal   v24.2d, v17.2s, v19.s[0]
        ldp     q5, q26, [x2, #0x1b0]
        adcs    x26, x26, x6
        ldr     x6, [x4, #0x60]
        shl     v13.2d, v13.2d, #0xc
        umlal2  v24.2d, v17.4s, v19.s[1]
        mul     x17, x6, x16
        adcs    x20, x20, x10
        umlal   v27.2d, v23.2s, v7.s[0]
        ext     v17.16b, v12.16b, v1.16b, #8
        and     v12.16b, v12.16b, v0.16b
        adcs    x7, x13, x7
        adcs    x1, x14, x1
        umlal2  v27.2d, v23.4s, v7.s[2]
        ldp     q23, q26, [x2, #0x40]
        usra    v11.2d, v17.2d, #0x1d
        umulh   x10, x8, x8
        usra    v24.2d, v10.2d, #0x3a
        ldp     q10, q17, [x2, #0xa0]
        umlal   v11.2d, v14.2s, v7.s[0]
        umlal2  v11.2d, v14.4s, v7.s[2]
        usra    v24.2d, v13.2d, #6
        umlal   v11.2d, v3.2s, v12.s[0]
        ldp     q13, q14, [x2, #0x80]
        umlal2  v11.2d, v3.4s, v12.s[2]
        ldr     x14, [x4, #0x78]
        umlal   v2.2d, v26.2s, v7.s[0]
        umlal   v15.2d, v23.2s, v7.s[0]
        adc     x24, x24, x10
        ldr     x10, [x4, #0x68]
        ldp     q3, q31, [x2, #0x60]
        umlal2  v15.2d, v23.4s, v7.s[2]
        umulh   x13, x6, x10
        umull   v23.2d, v10.2s, v7.s[0]
        umlal2  v23.2d, v10.4s, v7.s[2]
        umlal   v23.2d, v17.2s, v25.s[0]
        umlal2  v23.2d, v17.4s, v25.s[1]
        str     x27, [sp, #0x638]
        mul     x27, x6, x14
        umlal2  v2.2d, v26.4s, v7.s[2]
        umlal   v18.2d, v13.2s, v7.s[0]
        umlal2  v18.2d, v13.4s, v7.s[2]
        ldp     q10, q13, [x2, #0xc0]
        str     x21, [sp, #0x628]
        mul     x21, x6, x10
        umlal   v24.2d, v14.2s, v7.s[0]
        umlal   v21.2d, v3.2s, v7.s[0]
        umlal   v29.2d, v31.2s, v7.s[0]
        str     x23, [sp, #0x620]
        umulh   x23, x10, x14
        umlal   v23.2d, v10.2s, v6.s[2]
        umlal2  v23.2d, v10.4s, v6.s[3]
        ldp     q10, q17, [x2, #0xe0]
        umlal   v23.2d, v13.2s, v6.s[0]
        umlal2  v23.2d, v13.4s, v6.s[1]
        str     x25, [sp, #0x618]
        umulh   x25, x6, x16
        umlal2  v29.2d, v31.4s, v7.s[2]
        umlal   v23.2d, v10.2s, v20.s[2]
        umlal2  v23.2d, v10.4s, v20.s[3]
        ldr     q10, [x2, #0x1a0]
        umlal   v23.2d, v17.2s, v20.s[0]
        str     x22, [sp, #0x610]
        umulh   x22, x6, x14
        umlal2  v23.2d, v17.4s, v20.s[1]
        umlal2  v24.2d, v14.4s, v7.s[2]
        ldp     q13, q14, [x2, #0x100]
        umlal2  v21.2d, v3.4s, v7.s[2]
        ldp     q3, q7, [x2, #0x140]
        ldp     q17, q26, [x2, #0x120]
        str     x24, [sp, #0x608]
        umulh   x24, x16, x14
        umlal   v23.2d, v13.2s, v8.s[2]
        umlal2  v23.2d, v13.4s, v8.s[3]
        umlal   v23.2d, v14.2s, v8.s[0]
        str     x1, [sp, #0x600]
        mul     x1, x10, x14
        umlal2  v23.2d, v14.4s, v8.s[1]
        umlal   v23.2d, v17.2s, v9.s[2]
        umlal2  v23.2d, v17.4s, v9.s[3]
        adds    x13, x13, x17
        mul     x17, x16, x14
        ldp     q13, q14, [x2, #0x160]
        adcs    x25, x25, x27
        umlal   v23.2d, v26.2s, v9.s[0]
        adcs    x22, x22, x1
        umlal2  v23.2d, v26.4s, v9.s[1]
        umulh   x27, x10, x16
        umlal   v23.2d, v3.2s, v28.s[2]
        adcs    x23, x23, x17
        umlal2  v23.2d, v3.4s, v28.s[3]
        ldp     q3, q17, [x2, #0x180]
        adc     x24, x24, xzr
        umlal   v23.2d, v7.2s, v28.s[0]
        umlal2  v23.2d, v7.4s, v28.s[1]
        mul     x1, x10, x16
        mul     v7.2s, v11.2s, v16.2s
        umlal   v23.2d, v13.2s, v22.s[2]
        umlal2  v23.2d, v13.4s, v22.s[3]
        umulh   x17, x6, x6
        umlal   v23.2d, v14.2s, v22.s[0]
        adds    x25, x25, x1
        and     v13.16b, v7.16b, v0.16b
        adcs    x22, x22, x27
        umlal2  v23.2d, v14.4s, v22.s[1]
        ldp     q14, q7, [x2, #0x10]
        adcs    x23, x23, xzr
        umlal   v11.2d, v5.2s, v13.s[0]
        adc     x24, x24, xzr
        adds    x21, x21, x21
        umulh   x27, x10, x10
        umlal   v23.2d, v3.2s, v4.s[2]
        adcs    x1, x13, x13
        umlal2  v23.2d, v3.4s, v4.s[3]
        adcs    x25, x25, x25
        umlal   v23.2d, v17.2s, v4.s[0]
        adcs    x22, x22, x22
        ext     v3.16b, v1.16b, v11.16b, #8
        adcs    x23, x23, x23
        umlal2  v23.2d, v17.4s, v4.s[1]
        adcs    x24, x24, x24
        adc     x13, xzr, xzr
        usra    v11.2d, v3.2d, #0x1d
        umlal   v23.2d, v10.2s, v19.s[2]
        umlal2  v23.2d, v10.4s, v19.s[3]
        ldp     q10, q3, [x2, #0x50]
        ext     v17.16b, v11.16b, v1.16b, #8
        umlal   v27.2d, v7.2s, v12.s[0]
        mul     v16.2s, v17.2s, v16.2s
        ldp     d17, d19, [x9, #0xf0]
        umlal2  v27.2d, v7.4s, v12.s[2]
        umlal   v29.2d, v3.2s, v12.s[0]
        and     v7.16b, v16.16b, v0.16b
        umlal   v21.2d, v10.2s, v12.s[0]
        umlal2  v11.2d, v5.4s, v7.s[0]
        ldp     q5, q16, [x2, #0x90]
        usra    v23.2d, v17.2d, #0x34
        uzp1    v13.2d, v13.2d, v7.2d
        ldp     q7, q17, [x2, #0x30]
        shl     v19.2d, v19.2d, #0x12
        usra    v23.2d, v19.2d, #6
        ext     v11.16b, v11.16b, v1.16b, #8
        umlal   v2.2d, v17.2s, v12.s[0]
        usra    v30.2d, v11.2d, #0x1d
        ldp     q11, q19, [x2, #0xb0]
        umlal2  v29.2d, v3.4s, v12.s[2]
        umlal   v15.2d, v7.2s, v12.s[0]
        umlal2  v15.2d, v7.4s, v12.s[2]
        ldp     q3, q7, [x2, #0x70]
        umlal   v30.2d, v14.2s, v12.s[0]
        umlal2  v21.2d, v10.4s, v12.s[2]
        str     x7, [sp, #0x5f8]
        mul     x7, x10, x10
        umlal2  v30.2d, v14.4s, v12.s[2]
        ldp     q10, q14, [x2, #0xd0]
        umlal2  v2.2d, v17.4s, v12.s[2]
        uzp1    v17.4s, v12.4s, v13.4s
        str     x20, [sp, #0x5f0]
        umulh   x20, x16, x16
        umlal   v18.2d, v3.2s, v12.s[0]
        umlal   v24.2d, v7.2s, v12.s[0]
        umlal2  v24.2d, v7.4s, v12.s[2]
        umlal2  v18.2d, v3.4s, v12.s[2]
        ldp     q3, q7, [x2, #0xf0]
        str     x26, [sp, #0x5e8]
        mul     x26, x16, x16
        adds    x21, x21, x17
        adcs    x1, x1, x7
        umlal   v23.2d, v5.2s, v12.s[0]
        adcs    x25, x25, x27
        umlal2  v23.2d, v5.4s, v12.s[2]
        adcs    x22, x22, x26
        adcs    x23, x23, x20
        umull   v5.2d, v16.2s, v12.s[0]
        mul     x27, x14, x14
        umlal2  v5.2d, v16.4s, v12.s[2]
        ldp     q12, q16, [x2, #0x110]
        adcs    x24, x24, x27
        mul     x27, x15, x15
        mul     x26, x6, x6
        ldp     q26, q31, [x2, #0x130]
        umlal   v5.2d, v11.2s, v25.s[2]
        umlal2  v5.2d, v11.4s, v25.s[3]
        umlal   v5.2d, v19.2s, v25.s[0]
        umlal2  v5.2d, v19.4s, v25.s[1]
        umlal   v5.2d, v10.2s, v6.s[2]
        umlal2  v5.2d, v10.4s, v6.s[3]
        umlal   v5.2d, v14.2s, v6.s[0]
        umlal2  v5.2d, v14.4s, v6.s[1]
        ldp     q10, q11, [x2, #0x150]
        umlal   v5.2d, v3.2s, v20.s[2]
        umlal2  v5.2d, v3.4s, v20.s[3]
        umlal   v5.2d, v7.2s, v20.s[0]
        umlal2  v5.2d, v7.4s, v20.s[1]
        ldp     q14, q3, [x2, #0x170]
        umlal   v5.2d, v12.2s, v8.s[2]
        umlal2  v5.2d, v12.4s, v8.s[3]
        umlal   v5.2d, v16.2s, v8.s[0]
        umlal2  v5.2d, v16.4s, v8.s[1]
        ldp     q12, q7, [x2, #0x190]
        umlal   v5.2d, v26.2s, v9.s[2]
        umlal2  v5.2d, v26.4s, v9.s[3]
        ldp     q16, q19, [x2, #0x1c0]
        umlal   v30.2d, v16.2s, v13.s[0]
        umlal2  v30.2d, v16.4s, v13.s[2]
        umlal   v5.2d, v31.2s, v9.s[0]
        umlal2  v5.2d, v31.4s, v9.s[1]
        ldr     q16, [x2, #0x360]
        ldp     q19, q26, [x2, #0x1b0]
        umlal   v5.2d, v10.2s, v28.s[2]
        umlal2  v5.2d, v10.4s, v28.s[3]
        umulh   x20, x14, x14
        umlal   v5.2d, v11.2s, v28.s[0]
        ldp     q10, q26, [x2, #0x1d0]
        umlal2  v5.2d, v11.4s, v28.s[1]
        umlal   v5.2d, v14.2s, v22.s[2]
        umlal2  v5.2d, v14.4s, v22.s[3]
        umlal   v5.2d, v3.2s, v22.s[0]
        adc     x20, x13, x20
        subs    x6, x15, x6
        umlal2  v5.2d, v3.4s, v22.s[1]
        sbcs    x28, x28, x10
        umlal   v5.2d, v12.2s, v4.s[2]
        ldp     q11, q14, [x2, #0x1f0]
        sbcs    x7, x11, x16
        umlal2  v5.2d, v12.4s, v4.s[3]
        sbcs    x8, x8, x14
        mul     v12.2s, v30.2s, v16.2s
        csetm   x10, lo
        umlal   v5.2d, v7.2s, v4.s[0]
        eor     x6, x6, x10
        eor     x7, x7, x10
        eor     x28, x28, x10
        umlal2  v5.2d, v7.4s, v4.s[1]
        eor     x8, x8, x10
        cmn     x10, #1
        umlal   v15.2d, v26.2s, v13.s[0]
        and     v12.16b, v12.16b, v0.16b
        umlal2  v15.2d, v26.4s, v13.s[2]
        umlal   v30.2d, v19.2s, v12.s[0]
        ext     v3.16b, v1.16b, v30.16b, #8
        adcs    x6, x6, xzr
        ldp     d7, d26, [x9, #0xf8]
        umlal   v2.2d, v11.2s, v13.s[0]
        adcs    x28, x28, xzr
        umlal2  v2.2d, v11.4s, v13.s[2]
        adcs    x7, x7, xzr
        mul     x10, x6, x28
        umlal   v21.2d, v14.2s, v13.s[0]
        adcs    x8, x8, xzr
        umlal2  v21.2d, v14.4s, v13.s[2]
        umulh   x11, x6, x28
        usra    v30.2d, v3.2d, #0x1d
        ldp     q11, q14, [x2, #0x250]
        shl     v3.2d, v26.2d, #0x18
        usra    v5.2d, v7.2d, #0x2e
        mul     x13, x6, x7
        ext     v7.16b, v30.16b, v1.16b, #8
        usra    v5.2d, v3.2d, #6
        mul     v3.2s, v7.2s, v16.2s
        ldp     q7, q16, [x2, #0x210]
        mul     x14, x6, x8
        adds    x11, x11, x13
        umlal   v5.2d, v11.2s, v13.s[0]
        and     v0.16b, v3.16b, v0.16b
        umulh   x13, x6, x7
        uzp1    v3.2d, v12.2d, v0.2d
        umlal2  v5.2d, v11.4s, v13.s[2]
        ldp     q11, q12, [x2, #0x230]
        umlal2  v30.2d, v19.4s, v0.s[0]
        ldp     q0, q19, [x2, #0xb0]
        umulh   x15, x6, x8
        umlal   v18.2d, v16.2s, v13.s[0]
        adcs    x13, x13, x14
        umlal   v29.2d, v7.2s, v13.s[0]
        umlal2  v18.2d, v16.4s, v13.s[2]
        ext     v16.16b, v30.16b, v1.16b, #8
        mul     x14, x28, x8
        umlal2  v29.2d, v7.4s, v13.s[2]
        ldp     q7, q26, [x2, #0xf0]
        umlal   v23.2d, v12.2s, v13.s[0]
        usra    v27.2d, v16.2d, #0x1d
        umlal   v24.2d, v11.2s, v13.s[0]
        umulh   x16, x28, x8
        umlal2  v23.2d, v12.4s, v13.s[2]
        ldp     q12, q16, [x2, #0xd0]
        adcs    x14, x15, x14
        umlal2  v24.2d, v11.4s, v13.s[2]
        umull   v11.2d, v14.2s, v13.s[0]
        umlal   v27.2d, v10.2s, v13.s[0]
        mul     x15, x7, x8
        umlal2  v27.2d, v10.4s, v13.s[2]
        umlal2  v11.2d, v14.4s, v13.s[2]
        ldp     q10, q13, [x2, #0x110]
        umulh   x17, x7, x8
        umlal   v11.2d, v0.2s, v17.s[0]
        str     x20, [sp, #0x5e0]
        umulh   x20, x28, x7
        umlal2  v11.2d, v0.4s, v17.s[1]
        adcs    x15, x16, x15
        adc     x16, x17, xzr
        umlal   v11.2d, v19.2s, v25.s[2]
        ldp     q14, q0, [x2, #0x130]
        umlal2  v11.2d, v19.4s, v25.s[3]
        ldp     q19, q30, [x2, #0x150]
        umlal   v11.2d, v12.2s, v25.s[0]
        mul     x17, x28, x7
        adds    x13, x13, x17
        adcs    x20, x14, x20
        adcs    x14, x15, xzr
        umlal2  v11.2d, v12.4s, v25.s[1]
        adc     x15, x16, xzr
        adds    x10, x10, x10
        ldr     x17, [sp, #0x7e0]
        umlal   v11.2d, v16.2s, v6.s[2]
        adcs    x11, x11, x11
        adcs    x13, x13, x13
        adcs    x20, x20, x20
        umlal2  v11.2d, v16.4s, v6.s[3]
        umulh   x16, x6, x6
        adcs    x14, x14, x14
        umlal   v11.2d, v7.2s, v6.s[0]
        adcs    x15, x15, x15
        umlal2  v11.2d, v7.4s, v6.s[1]
        ldp     q12, q7, [x2, #0x170]
        str     x24, [sp, #0x5d8]
        ldr     x24, [sp, #0x7e8]
        mul     x17, x17, x24
        str     x17, [sp, #0x5d0]
        adc     x17, xzr, xzr
        adds    x10, x10, x16
        umlal   v11.2d, v26.2s, v20.s[2]
        umlal2  v11.2d, v26.4s, v20.s[3]
        mul     x16, x28, x28
        umlal   v11.2d, v10.2s, v20.s[0]
        umlal2  v11.2d, v10.4s, v20.s[1]
        ldp     q10, q16, [x2, #0x190]
        umlal   v11.2d, v13.2s, v8.s[2]
        umlal2  v11.2d, v13.4s, v8.s[3]
        umulh   x28, x28, x28
        umlal   v11.2d, v14.2s, v8.s[0]
        adcs    x11, x11, x16
        umlal2  v11.2d, v14.4s, v8.s[1]
        ldp     d13, d14, [x9, #0x100]
        umlal   v11.2d, v0.2s, v9.s[2]
        umlal2  v11.2d, v0.4s, v9.s[3]
        mul     x16, x7, x7
        umlal   v11.2d, v19.2s, v9.s[0]
        adcs    x28, x13, x28
        umlal2  v11.2d, v19.4s, v9.s[1]
        ldp     q0, q19, [x2, #0x1c0]
        umlal   v11.2d, v30.2s, v28.s[2]
        mul     x13, x8, x8
        shl     v14.2d, v14.2d, #0x1e
        umlal2  v11.2d, v30.4s, v28.s[3]
        adcs    x20, x20, x16
        umlal   v11.2d, v12.2s, v28.s[0]
        umlal2  v11.2d, v12.4s, v28.s[1]
        ldp     q12, q26, [x2, #0x1e0]
        umulh   x7, x7, x7
        umlal   v11.2d, v7.2s, v22.s[2]
        umlal2  v11.2d, v7.4s, v22.s[3]
        umlal   v11.2d, v10.2s, v22.s[0]
        umlal2  v11.2d, v10.4s, v22.s[1]
        ldp     q10, q7, [x2, #0x200]
        umulh   x8, x8, x8
        umlal   v11.2d, v16.2s, v4.s[2]
        adcs    x7, x14, x7
        umlal2  v11.2d, v16.4s, v4.s[3]
        ldr     x14, [sp, #0x7e0]
        ldp     q4, q16, [x2, #0x260]
        adcs    x13, x15, x13
        umlal   v15.2d, v19.2s, v3.s[0]
        umlal   v2.2d, v12.2s, v3.s[0]
        mul     x6, x6, x6
        umlal   v27.2d, v0.2s, v3.s[0]
        adc     x8, x17, x8
        usra    v11.2d, v13.2d, #0x28
        umlal   v21.2d, v26.2s, v3.s[0]
        ldr     x16, [sp, #0x5e8]
        umlal2  v15.2d, v19.4s, v3.s[2]
        ldr     x17, [sp, #0x7d8]
        ldp     q13, q19, [x2, #0x140]
        umulh   x15, x14, x24
        umlal   v29.2d, v10.2s, v3.s[0]
        subs    x6, x27, x6
        umlal2  v2.2d, v12.4s, v3.s[2]
        sbcs    x10, x19, x10
        usra    v11.2d, v14.2d, #6
        ldp     q12, q14, [x2, #0xc0]
        sbcs    x11, x12, x11
        umlal2  v27.2d, v0.4s, v3.s[2]
        sbcs    x28, x16, x28
        mul     x16, x14, x17
        ldr     x9, [sp, #0x600]
        umlal2  v21.2d, v26.4s, v3.s[2]
        str     x12, [sp, #0x5c8]
        ldr     x24, [sp, #0x608]
        ldr     x12, [sp, #0x5f0]
        sbcs    x20, x12, x20
        umlal   v18.2d, v7.2s, v3.s[0]
        str     x19, [sp, #0x5c0]
        ldr     x19, [sp, #0x5f8]
        sbcs    x7, x19, x7
        umlal2  v29.2d, v10.4s, v3.s[2]
        str     x27, [sp, #0x5b8]
        umulh   x27, x14, x17
        sbcs    x13, x9, x13
        ldr     x9, [x4, #0x98]
        umlal2  v18.2d, v7.4s, v3.s[2]
        sbcs    x8, x24, x8
        uzp1    v10.2d, v2.2d, v21.2d
        uzp2    v0.2d, v2.2d, v21.2d
        csetm   x24, lo
        adds    x6, x6, x26
        adcs    x10, x10, x21
        adcs    x11, x11, x1
        mul     x14, x14, x9
        adcs    x28, x28, x25
        adcs    x20, x20, x22
        adcs    x7, x7, x23
        mul     x17, x17, x9
        ldr     x9, [sp, #0x5d8]
        adcs    x13, x13, x9
        ldr     x9, [sp, #0x5e0]
        adcs    x8, x8, x9
        adc     x24, x24, xzr
        adds    x6, x12, x6
        adcs    x19, x19, x10
        ldr     x10, [sp, #0x600]
        adcs    x10, x10, x11
        ldr     x11, [sp, #0x608]
        adcs    x28, x11, x28
        adcs    x26, x26, x20
        adcs    x21, x21, x7
        ldr     x7, [sp, #0x7e0]
        adcs    x20, x1, x13
        adcs    x25, x25, x8
        ldr     x8, [x4, #0x98]
        adcs    x24, x22, x24
        ldr     x22, [sp, #0x5d8]
        adcs    x23, x23, xzr
        adcs    x22, x22, xzr
        ldr     x12, [sp, #0x7e8]
        adcs    x1, x9, xzr
        umulh   x9, x7, x8
        umull   v2.2d, v4.2s, v3.s[0]
        adds    x11, x15, x16
        uzp2    v7.2d, v29.2d, v18.2d
        uzp1    v18.2d, v29.2d, v18.2d
        ldp     q21, q26, [x2, #0x270]
        adcs    x27, x27, x14
        uzp2    v29.2d, v27.2d, v15.2d
        uzp1    v15.2d, v27.2d, v15.2d
        shl     v27.2d, v0.2d, #0x23
        umulh   x13, x12, x8
        umlal2  v2.2d, v4.4s, v3.s[2]
        shl     v4.2d, v7.2d, #0x23
        umlal   v2.2d, v16.2s, v17.s[2]
        ldr     x15, [sp, #0x7d8]
        usra    v10.2d, v27.2d, #6
        umlal2  v2.2d, v16.4s, v17.s[3]
        usra    v18.2d, v4.2d, #6
        umlal   v2.2d, v12.2s, v17.s[0]
        mul     x14, x12, x8
        umlal2  v2.2d, v12.4s, v17.s[1]
        ldp     q12, q4, [x2, #0x100]
        shl     v16.2d, v29.2d, #0x23
        ext     v27.16b, v0.16b, v7.16b, #8
        umlal   v2.2d, v14.2s, v25.s[2]
        ext     v0.16b, v29.16b, v0.16b, #8
        umulh   x16, x15, x8
        usra    v15.2d, v16.2d, #6
        ext     v16.16b, v1.16b, v29.16b, #8
        adcs    x9, x9, x14
        ldr     q29, [x2, #0x1a0]
        usra    v10.2d, v0.2d, #0x1d
        adcs    x13, x13, x17
        umlal2  v2.2d, v14.4s, v25.s[3]
        ldp     q14, q0, [x2, #0xe0]
        usra    v18.2d, v27.2d, #0x1d
        umulh   x14, x12, x15
        usra    v15.2d, v16.2d, #0x1d
        ldp     q16, q27, [x2, #0x220]
        adc     x16, x16, xzr
        str     q10, [x0, #0x10]
        umull   v10.2d, v21.2s, v3.s[0]
        str     q18, [x0, #0x20]
        mul     x17, x12, x15
        str     q15, [x0]
        ldp     q15, q18, [x2, #0xd0]
        umlal2  v10.2d, v21.4s, v3.s[2]
        str     x1, [sp, #0x5e0]
        umulh   x1, x12, x12
        umlal   v10.2d, v26.2s, v17.s[2]
        adds    x27, x27, x17
        umlal2  v10.2d, v26.4s, v17.s[3]
        ldp     q21, q26, [x2, #0x240]
        adcs    x9, x9, x14
        umlal   v2.2d, v14.2s, v25.s[0]
        adcs    x13, x13, xzr
        umlal   v23.2d, v27.2s, v3.s[0]
        adc     x14, x16, xzr
        ldr     x16, [sp, #0x5d0]
        adds    x16, x16, x16
        umulh   x17, x15, x15
        umlal   v24.2d, v16.2s, v3.s[0]
        adcs    x11, x11, x11
        umlal2  v23.2d, v27.4s, v3.s[2]
        adcs    x27, x27, x27
        umlal2  v2.2d, v14.4s, v25.s[1]
        ldp     q14, q27, [x2, #0xf0]
        adcs    x9, x9, x9
        umlal   v10.2d, v15.2s, v17.s[0]
        str     x22, [sp, #0x5d0]
        mul     x22, x12, x12
        adcs    x13, x13, x13
        umlal2  v10.2d, v15.4s, v17.s[1]
        adcs    x14, x14, x14
        umlal   v10.2d, v18.2s, v25.s[2]
        str     x23, [sp, #0x5d8]
        adc     x23, xzr, xzr
        umlal   v2.2d, v0.2s, v6.s[2]
        str     x24, [sp, #0x608]
        umulh   x24, x7, x7
        umlal2  v10.2d, v18.4s, v25.s[3]
        ldp     q15, q18, [x2, #0x110]
        umlal2  v2.2d, v0.4s, v6.s[3]
        umlal2  v24.2d, v16.4s, v3.s[2]
        umlal   v10.2d, v14.2s, v25.s[0]
        str     x25, [sp, #0x600]
        umulh   x25, x8, x8
        umlal   v2.2d, v12.2s, v6.s[0]
        adds    x24, x16, x24
        umlal2  v2.2d, v12.4s, v6.s[1]
        ldp     q12, q0, [x2, #0x120]
        adcs    x22, x11, x22
        uzp1    v16.2d, v24.2d, v23.2d
        uzp2    v23.2d, v24.2d, v23.2d
        adcs    x27, x27, x1
        umlal2  v10.2d, v14.4s, v25.s[1]
        ldp     q14, q24, [x2, #0x150]
        mul     x1, x8, x8
        ldr     x16, [x4, #0xa0]
        umlal   v2.2d, v4.2s, v20.s[2]
        ext     v7.16b, v7.16b, v23.16b, #8
        umlal2  v2.2d, v4.4s, v20.s[3]
        shl     v4.2d, v23.2d, #0x23
        umlal   v10.2d, v27.2s, v6.s[2]
        mul     x11, x15, x15
        umlal2  v10.2d, v27.4s, v6.s[3]
        usra    v16.2d, v4.2d, #6
        umlal   v10.2d, v15.2s, v6.s[0]
        ldp     q4, q27, [x2, #0x130]
        umlal2  v10.2d, v15.4s, v6.s[1]
        str     x20, [sp, #0x5f8]
        ldr     x20, [x4, #0xb8]
        str     x21, [sp, #0x5f0]
        mul     x21, x16, x20
        umlal   v10.2d, v18.2s, v20.s[2]
        adcs    x9, x9, x11
        umlal   v2.2d, v12.2s, v20.s[0]
        usra    v16.2d, v7.2d, #0x1d
        adcs    x11, x13, x17
        ldr     x13, [x4, #0xb0]
        umlal2  v2.2d, v12.4s, v20.s[1]
        ldp     q12, q15, [x2, #0x160]
        adcs    x1, x14, x1
        mul     x14, x16, x13
        umlal   v2.2d, v0.2s, v8.s[2]
        adc     x23, x23, x25
        ldr     x17, [x4, #0xa8]
        umlal2  v2.2d, v0.4s, v8.s[3]
        ldp     q0, q7, [x2, #0x170]
        umlal2  v10.2d, v18.4s, v20.s[3]
        str     q16, [x0, #0x30]
        umulh   x25, x13, x13
        umlal   v2.2d, v13.2s, v8.s[0]
        ldp     q16, q18, [x2, #0x180]
        umlal2  v2.2d, v13.4s, v8.s[1]
        umlal   v2.2d, v19.2s, v9.s[2]
        umlal2  v2.2d, v19.4s, v9.s[3]
        ldp     q13, q19, [x2, #0x190]
        str     x26, [sp, #0x5b0]
        mul     x26, x17, x20
        umlal   v2.2d, v12.2s, v9.s[0]
        umlal   v10.2d, v4.2s, v20.s[0]
        umlal2  v2.2d, v12.4s, v9.s[1]
        str     x28, [sp, #0x5a8]
        umulh   x28, x16, x20
        umlal   v11.2d, v26.2s, v3.s[0]
        umlal2  v10.2d, v4.4s, v20.s[1]
        str     x10, [sp, #0x5a0]
        ldr     x10, [sp, #0x650]
        ldp     d12, d4, [x10, #0x108]
        umlal   v5.2d, v21.2s, v3.s[0]
        umlal   v2.2d, v15.2s, v28.s[2]
        str     x19, [sp, #0x598]
        mul     x19, x13, x20
        umlal2  v5.2d, v21.4s, v3.s[2]
        umlal   v10.2d, v27.2s, v8.s[2]
        umlal2  v10.2d, v27.4s, v8.s[3]
        ldp     q21, q27, [x2, #0x280]
        str     x6, [sp, #0x590]
        umulh   x6, x16, x13
        umlal2  v11.2d, v26.4s, v3.s[2]
        shl     v4.2d, v4.2d, #0x24
        umlal   v10.2d, v14.2s, v8.s[0]
        umlal2  v10.2d, v14.4s, v8.s[1]
        umlal2  v2.2d, v15.4s, v28.s[3]
        ldp     q14, q15, [x2, #0xe0]
        str     x23, [sp, #0x588]
        umulh   x23, x16, x17
        uzp2    v26.2d, v5.2d, v11.2d
        uzp1    v11.2d, v5.2d, v11.2d
        umlal   v2.2d, v16.2s, v28.s[0]
        shl     v5.2d, v26.2d, #0x23
        ext     v23.16b, v23.16b, v26.16b, #8
        usra    v11.2d, v5.2d, #6
        str     x1, [sp, #0x580]
        mul     x1, x17, x13
        umlal2  v2.2d, v16.4s, v28.s[1]
        ldp     q5, q16, [x2, #0x100]
        adds    x23, x23, x14
        umlal   v2.2d, v18.2s, v22.s[2]
        adcs    x21, x6, x21
        umlal   v10.2d, v24.2s, v9.s[2]
        adcs    x28, x28, x26
        umulh   x26, x17, x20
        umlal2  v10.2d, v24.4s, v9.s[3]
        usra    v11.2d, v23.2d, #0x1d
        ldp     d23, d24, [x10, #0x110]
        umlal   v10.2d, v0.2s, v9.s[0]
        umlal2  v10.2d, v0.4s, v9.s[1]
        ldr     q0, [x2, #0x1a0]
        umlal   v10.2d, v7.2s, v28.s[2]
        umulh   x6, x17, x13
        umlal2  v10.2d, v7.4s, v28.s[3]
        str     q11, [x0, #0x40]
        adcs    x26, x26, x19
        umlal   v10.2d, v13.2s, v28.s[0]
        umlal2  v2.2d, v18.4s, v22.s[3]
        ldp     q11, q7, [x2, #0x120]
        umlal2  v10.2d, v13.4s, v28.s[1]
        shl     v13.2d, v24.2d, #0x2a
        mul     x19, x16, x17
        umlal   v2.2d, v29.2s, v22.s[0]
        umlal2  v2.2d, v29.4s, v22.s[1]
        ldp     q18, q24, [x2, #0x290]
        umull   v29.2d, v21.2s, v3.s[0]
        usra    v2.2d, v12.2d, #0x22
        ldr     q12, [x2, #0x1a0]
        umlal2  v29.2d, v21.4s, v3.s[2]
        umlal   v29.2d, v27.2s, v17.s[2]
        umlal2  v29.2d, v27.4s, v17.s[3]
        ldp     q21, q27, [x2, #0x140]
        umlal   v29.2d, v14.2s, v17.s[0]
        umlal2  v29.2d, v14.4s, v17.s[1]
        umulh   x14, x13, x20
        umlal   v29.2d, v15.2s, v25.s[2]
        usra    v2.2d, v4.2d, #6
        ldp     q14, q4, [x2, #0xf0]
        umlal2  v29.2d, v15.4s, v25.s[3]
        umlal   v29.2d, v5.2s, v25.s[0]
        str     x11, [sp, #0x578]
        mul     x11, x17, x17
        umlal2  v29.2d, v5.4s, v25.s[1]
        ldp     q15, q5, [x2, #0x110]
        adc     x14, x14, xzr
        adds    x21, x21, x1
        umlal   v29.2d, v16.2s, v6.s[2]
        adcs    x28, x28, x6
        umlal2  v29.2d, v16.4s, v6.s[3]
        adcs    x26, x26, xzr
        umulh   x1, x16, x16
        umlal   v29.2d, v11.2s, v6.s[0]
        adc     x6, x14, xzr
        adds    x19, x19, x19
        umlal2  v29.2d, v11.4s, v6.s[1]
        adcs    x23, x23, x23
        umull   v11.2d, v18.2s, v3.s[0]
        adcs    x21, x21, x21
        umlal   v29.2d, v7.2s, v20.s[2]
        adcs    x28, x28, x28
        umulh   x14, x17, x17
        umlal2  v29.2d, v7.4s, v20.s[3]
        adcs    x26, x26, x26
        umlal   v29.2d, v21.2s, v20.s[0]
        ldp     q7, q16, [x2, #0x130]
        adcs    x6, x6, x6
        umlal2  v11.2d, v18.4s, v3.s[2]
        str     x9, [sp, #0x570]
        adc     x9, xzr, xzr
        adds    x19, x19, x1
        umlal   v11.2d, v24.2s, v17.s[2]
        adcs    x23, x23, x11
        umlal2  v11.2d, v24.4s, v17.s[3]
        adcs    x21, x21, x14
        umlal   v11.2d, v14.2s, v17.s[0]
        ldp     q18, q24, [x2, #0x2a0]
        umlal2  v29.2d, v21.4s, v20.s[1]
        umlal2  v11.2d, v14.4s, v17.s[1]
        ldp     q14, q21, [x2, #0x160]
        mul     x1, x13, x13
        umlal   v11.2d, v4.2s, v25.s[2]
        umlal2  v11.2d, v4.4s, v25.s[3]
        umlal   v11.2d, v15.2s, v25.s[0]
        umulh   x11, x20, x20
        umlal2  v11.2d, v15.4s, v25.s[1]
        ldp     q15, q4, [x2, #0x100]
        adcs    x28, x28, x1
        umlal   v11.2d, v5.2s, v6.s[2]
        adcs    x25, x26, x25
        umlal2  v11.2d, v5.4s, v6.s[3]
        umlal   v29.2d, v27.2s, v8.s[2]
        mul     x26, x20, x20
        umlal   v11.2d, v7.2s, v6.s[0]
        umlal   v10.2d, v19.2s, v22.s[2]
        umlal2  v10.2d, v19.4s, v22.s[3]
        ldp     q5, q19, [x2, #0x150]
        mul     x1, x7, x7
        umlal2  v29.2d, v27.4s, v8.s[3]
        ldp     q22, q27, [x2, #0x180]
        adcs    x26, x6, x26
        umlal   v29.2d, v14.2s, v8.s[0]
        adc     x6, x9, x11
        subs    x7, x7, x16
        umlal2  v11.2d, v7.4s, v6.s[1]
        sbcs    x9, x12, x17
        umlal   v11.2d, v16.2s, v20.s[2]
        mul     x11, x16, x16
        usra    v10.2d, v23.2d, #0x1c
        sbcs    x12, x15, x13
        ldp     q7, q23, [x2, #0x170]
        umlal2  v29.2d, v14.4s, v8.s[1]
        sbcs    x20, x8, x20
        umlal2  v11.2d, v16.4s, v20.s[3]
        ldp     q14, q16, [x2, #0x120]
        csetm   x8, lo
        umlal   v29.2d, v21.2s, v9.s[2]
        eor     x20, x20, x8
        eor     x9, x9, x8
        cmn     x8, #1
        umlal   v11.2d, v5.2s, v20.s[0]
        eor     x12, x12, x8
        eor     x7, x7, x8
        umlal2  v11.2d, v5.4s, v20.s[1]
        usra    v10.2d, v13.2d, #6
        adcs    x7, x7, xzr
        ldp     q13, q5, [x2, #0x190]
        umlal2  v29.2d, v21.4s, v9.s[3]
        adcs    x8, x9, xzr
        umulh   x9, x7, x7
        umlal   v29.2d, v22.2s, v9.s[0]
        adcs    x12, x12, xzr
        umlal2  v29.2d, v22.4s, v9.s[1]
        adcs    x20, x20, xzr
        uzp2    v21.2d, v2.2d, v10.2d
        uzp1    v10.2d, v2.2d, v10.2d
        umlal   v29.2d, v27.2s, v28.s[2]
        umulh   x13, x7, x8
        umlal2  v29.2d, v27.4s, v28.s[3]
        ldp     d2, d22, [x10, #0x118]
        shl     v27.2d, v21.2d, #0x23
        ext     v26.16b, v26.16b, v21.16b, #8
        umlal   v29.2d, v0.2s, v28.s[0]
        usra    v10.2d, v27.2d, #6
        umlal2  v29.2d, v0.4s, v28.s[1]
        umulh   x14, x7, x12
        umlal   v11.2d, v19.2s, v8.s[2]
        ldp     d0, d27, [x10, #0x120]
        umlal2  v11.2d, v19.4s, v8.s[3]
        umlal   v11.2d, v7.2s, v8.s[0]
        shl     v19.2d, v22.2d, #0x30
        usra    v29.2d, v2.2d, #0x16
        ldp     q2, q22, [x2, #0x140]
        mul     x15, x7, x12
        usra    v10.2d, v26.2d, #0x1d
        umlal2  v11.2d, v7.4s, v8.s[1]
        ldp     q7, q26, [x2, #0x160]
        umlal   v11.2d, v23.2s, v9.s[2]
        shl     v27.2d, v27.2d, #0x36
        umlal2  v11.2d, v23.4s, v9.s[3]
        umulh   x16, x7, x20
        usra    v29.2d, v19.2d, #6
        ldp     q19, q23, [x2, #0x180]
        adds    x13, x13, x15
        str     q10, [x0, #0x50]
        umlal   v11.2d, v13.2s, v9.s[0]
        umlal2  v11.2d, v13.4s, v9.s[1]
        ldp     q10, q13, [x2, #0x2b0]
        mul     x15, x7, x20
        umlal   v11.2d, v5.2s, v28.s[2]
        umlal2  v11.2d, v5.4s, v28.s[3]
        umull   v5.2d, v18.2s, v3.s[0]
        mul     x17, x8, x20
        adcs    x14, x14, x15
        usra    v11.2d, v0.2d, #0x10
        ldp     d0, d28, [x10, #0x128]
        umlal2  v5.2d, v18.4s, v3.s[2]
        mul     x15, x7, x8
        umlal   v5.2d, v24.2s, v17.s[2]
        adcs    x16, x16, x17
        umlal2  v5.2d, v24.4s, v17.s[3]
        ldp     q18, q24, [x2, #0x110]
        mul     x17, x12, x20
        usra    v11.2d, v27.2d, #6
        umlal   v5.2d, v15.2s, v17.s[0]
        umlal2  v5.2d, v15.4s, v17.s[1]
        ldp     q15, q27, [x2, #0x130]
        umlal   v5.2d, v4.2s, v25.s[2]
        shl     v28.2d, v28.2d, #0x3c
        str     x6, [sp, #0x7d8]
        umulh   x6, x8, x20
        umlal2  v5.2d, v4.4s, v25.s[3]
        uzp2    v4.2d, v29.2d, v11.2d
        uzp1    v11.2d, v29.2d, v11.2d
        umlal   v5.2d, v14.2s, v25.s[0]
        umlal2  v5.2d, v14.4s, v25.s[1]
        ext     v14.16b, v21.16b, v4.16b, #8
        umlal   v5.2d, v16.2s, v6.s[2]
        shl     v21.2d, v4.2d, #0x23
        str     x26, [sp, #0x7e8]
        mul     x26, x8, x12
        adcs    x6, x6, x17
        umlal2  v5.2d, v16.4s, v6.s[3]
        ldp     q16, q29, [x2, #0x150]
        umlal   v5.2d, v2.2s, v6.s[0]
        usra    v11.2d, v21.2d, #6
        ldr     d21, [x10, #0x130]
        umlal2  v5.2d, v2.4s, v6.s[1]
        umlal   v5.2d, v22.2s, v20.s[2]
        umlal2  v5.2d, v22.4s, v20.s[3]
        ldp     q2, q22, [x2, #0x170]
        usra    v11.2d, v14.2d, #0x1d
        umlal   v5.2d, v7.2s, v20.s[0]
        umlal2  v5.2d, v7.4s, v20.s[1]
        umlal   v5.2d, v26.2s, v8.s[2]
        ldp     q14, q7, [x2, #0x190]
        shl     v21.2d, v21.2d, #2
        umlal2  v5.2d, v26.4s, v8.s[3]
        ldr     q26, [x2, #0x1a0]
        str     q11, [x0, #0x60]
        umull   v11.2d, v10.2s, v3.s[0]
        umlal   v5.2d, v19.2s, v8.s[0]
        umlal2  v11.2d, v10.4s, v3.s[2]
        umlal2  v5.2d, v19.4s, v8.s[1]
        ldp     q10, q19, [x2, #0x2c0]
        umlal   v5.2d, v23.2s, v9.s[2]
        umulh   x17, x12, x20
        umlal2  v5.2d, v23.4s, v9.s[3]
        adc     x17, x17, xzr
        adds    x26, x14, x26
        umlal   v11.2d, v13.2s, v17.s[2]
        umlal2  v11.2d, v13.4s, v17.s[3]
        ldp     q13, q23, [x2, #0x120]
        umlal   v11.2d, v18.2s, v17.s[0]
        umulh   x14, x8, x12
        umlal2  v11.2d, v18.4s, v17.s[1]
        adcs    x14, x16, x14
        adcs    x6, x6, xzr
        adc     x16, x17, xzr
        umlal   v5.2d, v12.2s, v9.s[0]
        umlal2  v5.2d, v12.4s, v9.s[1]
        ldp     q12, q18, [x2, #0x140]
        usra    v5.2d, v0.2d, #0xa
        umlal   v11.2d, v24.2s, v25.s[2]
        mul     x17, x8, x8
        adds    x15, x15, x15
        umlal2  v11.2d, v24.4s, v25.s[3]
        adcs    x13, x13, x13
        ldp     q0, q24, [x2, #0x160]
        umlal   v11.2d, v15.2s, v25.s[0]
        usra    v5.2d, v28.2d, #6
        adcs    x26, x26, x26
        adcs    x14, x14, x14
        umlal2  v11.2d, v15.4s, v25.s[1]
        ldp     q15, q28, [x2, #0x2d0]
        umulh   x8, x8, x8
        umlal   v11.2d, v27.2s, v6.s[2]
        adcs    x6, x6, x6
        adcs    x16, x16, x16
        adc     x10, xzr, xzr
        umlal2  v11.2d, v27.4s, v6.s[3]
        adds    x9, x15, x9
        adcs    x13, x13, x17
        adcs    x26, x26, x8
        umlal   v11.2d, v16.2s, v6.s[0]
        umlal2  v11.2d, v16.4s, v6.s[1]
        ldp     q16, q27, [x2, #0x130]
        mul     x8, x12, x12
        umlal   v11.2d, v29.2s, v20.s[2]
        adcs    x8, x14, x8
        umlal2  v11.2d, v29.4s, v20.s[3]
        umlal   v11.2d, v2.2s, v20.s[0]
        mul     x7, x7, x7
        umlal2  v11.2d, v2.4s, v20.s[1]
        ldp     q2, q29, [x2, #0x180]
        umlal   v11.2d, v22.2s, v8.s[2]
        umlal2  v11.2d, v22.4s, v8.s[3]
        umulh   x12, x12, x12
        umull   v22.2d, v10.2s, v3.s[0]
        adcs    x6, x6, x12
        umlal   v11.2d, v14.2s, v8.s[0]
        umlal2  v11.2d, v14.4s, v8.s[1]
        ldr     x14, [sp, #0x650]
        umlal   v11.2d, v7.2s, v9.s[2]
        mul     x12, x20, x20
        adcs    x12, x16, x12
        umlal2  v11.2d, v7.4s, v9.s[3]
        ldp     q9, q14, [x2, #0x150]
        umlal2  v22.2d, v10.4s, v3.s[2]
        umlal   v22.2d, v19.2s, v17.s[2]
        usra    v11.2d, v21.2d, #6
        uzp2    v10.2d, v5.2d, v11.2d
        umulh   x20, x20, x20
        umlal2  v22.2d, v19.4s, v17.s[3]
        ldp     d7, d19, [x14, #0x130]
        adc     x20, x10, x20
        umlal   v22.2d, v13.2s, v17.s[0]
        ldr     x15, [sp, #0x578]
        shl     v21.2d, v10.2d, #0x23
        subs    x7, x1, x7
        sbcs    x9, x24, x9
        umlal2  v22.2d, v13.4s, v17.s[1]
        ldr     x16, [sp, #0x580]
        uzp1    v11.2d, v5.2d, v11.2d
        ldr     x17, [sp, #0x588]
        sbcs    x10, x22, x13
        ldr     x13, [sp, #0x570]
        sbcs    x26, x27, x26
        umlal   v22.2d, v23.2s, v25.s[2]
        ext     v13.16b, v4.16b, v10.16b, #8
        sbcs    x8, x13, x8
        sbcs    x6, x15, x6
        usra    v11.2d, v21.2d, #6
        umlal2  v22.2d, v23.4s, v25.s[3]
        umlal   v22.2d, v12.2s, v25.s[0]
        sbcs    x12, x16, x12
        sbcs    x20, x17, x20
        str     x27, [sp, #0x7e0]
        csetm   x27, lo
        ldp     q4, q5, [x2, #0x170]
        umlal2  v22.2d, v12.4s, v25.s[1]
        ldp     q12, q21, [x2, #0x140]
        adds    x7, x7, x11
        umlal   v22.2d, v18.2s, v6.s[2]
        adcs    x9, x9, x19
        adcs    x10, x10, x23
        adcs    x26, x26, x21
        umlal2  v22.2d, v18.4s, v6.s[3]
        adcs    x8, x8, x28
        ldp     q18, q23, [x2, #0x2e0]
        umlal   v22.2d, v0.2s, v6.s[0]
        adcs    x6, x6, x25
        str     x22, [sp, #0x568]
        ldr     x22, [sp, #0x7e8]
        adcs    x12, x12, x22
        str     x24, [sp, #0x560]
        ldr     x24, [sp, #0x7d8]
        adcs    x20, x20, x24
        adc     x27, x27, xzr
        umlal2  v22.2d, v0.4s, v6.s[1]
        adds    x7, x13, x7
        adcs    x9, x15, x9
        umlal   v22.2d, v24.2s, v20.s[2]
        adcs    x10, x16, x10
        adcs    x26, x17, x26
        adcs    x8, x11, x8
        umull   v0.2d, v15.2s, v3.s[0]
        adcs    x19, x19, x6
        umlal2  v22.2d, v24.4s, v20.s[3]
        adcs    x23, x23, x12
        adcs    x21, x21, x20
        adcs    x28, x28, x27
        adcs    x27, x25, xzr
        shl     v19.2d, v19.2d, #8
        umlal   v22.2d, v2.2s, v20.s[0]
        usra    v11.2d, v13.2d, #0x1d
        umlal2  v22.2d, v2.4s, v20.s[1]
        ldp     q13, q2, [x2, #0x190]
        umlal   v22.2d, v29.2s, v8.s[2]
        umlal2  v0.2d, v15.4s, v3.s[2]
        ldp     q15, q24, [x2, #0x160]
        umlal   v0.2d, v28.2s, v17.s[2]
        ldr     x25, [x3]
        ldr     x20, [sp, #0x758]
        umlal2  v22.2d, v29.4s, v8.s[3]
        ldr     x6, [x3, #8]
        ldr     x11, [sp, #0x790]
        umlal   v22.2d, v26.2s, v8.s[0]
        str     q11, [x0, #0x70]
        ldr     x12, [x3, #0x10]
        ldr     x13, [sp, #0x798]
        umlal2  v0.2d, v28.4s, v17.s[3]
        umlal   v0.2d, v16.2s, v17.s[0]
        umlal2  v0.2d, v16.4s, v17.s[1]
        ldr     x15, [x3, #0x18]
        ldr     x16, [sp, #0x7a0]
        ldp     d11, d16, [x14, #0x138]
        ldr     x17, [x3, #0x20]
        adcs    x22, x22, xzr
        umlal2  v22.2d, v26.4s, v8.s[1]
        umlal   v0.2d, v27.2s, v25.s[2]
        adcs    x24, x24, xzr
        subs    x20, x25, x20
        sbcs    x11, x6, x11
        umlal2  v0.2d, v27.4s, v25.s[3]
        sbcs    x13, x12, x13
        umlal   v0.2d, v9.2s, v25.s[0]
        usra    v22.2d, v7.2d, #0x3e
        sbcs    x16, x15, x16
        str     x24, [sp, #0x7a0]
        ldr     x24, [sp, #0x760]
        sbcs    x24, x17, x24
        usra    v22.2d, v19.2d, #6
        umlal2  v0.2d, v9.4s, v25.s[1]
        str     x22, [sp, #0x760]
        ldr     x22, [x3, #0x28]
        str     x27, [sp, #0x798]
        ldr     x27, [sp, #0x768]
        sbcs    x27, x22, x27
        umlal   v0.2d, v14.2s, v6.s[2]
        str     x28, [sp, #0x768]
        ldr     x28, [x3, #0x30]
        str     x21, [sp, #0x790]
        ldr     x21, [sp, #0x770]
        sbcs    x21, x28, x21
        umull   v9.2d, v18.2s, v3.s[0]
        str     x23, [sp, #0x770]
        ldr     x23, [x3, #0x38]
        str     x19, [sp, #0x758]
        ldr     x19, [sp, #0x778]
        sbcs    x19, x23, x19
        ldr     x23, [sp, #0x780]
        umlal2  v0.2d, v14.4s, v6.s[3]
        str     x8, [sp, #0x778]
        ldr     x8, [sp, #0x610]
        sbcs    x23, x8, x23
        ldr     x8, [sp, #0x618]
        umlal   v0.2d, v4.2s, v6.s[0]
        ldr     x28, [sp, #0x7c8]
        shl     v14.2d, v16.2d, #0xe
        str     x26, [sp, #0x780]
        ldr     x26, [sp, #0x788]
        sbcs    x26, x8, x26
        ldr     x8, [sp, #0x620]
        umlal2  v0.2d, v4.4s, v6.s[1]
        str     x10, [sp, #0x788]
        ldr     x10, [sp, #0x7b8]
        ldr     x22, [sp, #0x7c0]
        sbcs    x10, x8, x10
        ldr     x8, [sp, #0x628]
        umlal2  v9.2d, v18.4s, v3.s[2]
        sbcs    x28, x8, x28
        ldr     x8, [sp, #0x638]
        umlal   v9.2d, v23.2s, v17.s[2]
        str     x9, [sp, #0x7c8]
        ldr     x9, [sp, #0x7d0]
        ldr     x14, [sp, #0x7b0]
        sbcs    x9, x8, x9
        ldr     x8, [sp, #0x640]
        umlal2  v9.2d, v23.4s, v17.s[3]
        ldr     x17, [sp, #0x5b8]
        sbcs    x22, x8, x22
        ldr     x8, [sp, #0x648]
        umlal   v9.2d, v12.2s, v17.s[0]
        str     x7, [sp, #0x7c0]
        ldr     x7, [sp, #0x7a8]
        sbcs    x7, x8, x7
        ldr     x8, [sp, #0x630]
        umlal   v0.2d, v5.2s, v20.s[2]
        sbcs    x14, x8, x14
        umlal2  v0.2d, v5.4s, v20.s[3]
        csetm   x8, lo
        adds    x20, x20, x17
        umlal   v0.2d, v13.2s, v20.s[0]
        str     x20, [sp, #0x7b0]
        ldr     x20, [sp, #0x5c0]
        adcs    x11, x11, x20
        umlal2  v9.2d, v12.4s, v17.s[1]
        umlal   v9.2d, v21.2s, v25.s[2]
        str     x11, [sp, #0x7a8]
        ldr     x11, [sp, #0x5c8]
        adcs    x13, x13, x11
        str     x13, [sp, #0x7d0]
        ldr     x13, [sp, #0x5e8]
        adcs    x16, x16, x13
        umlal2  v0.2d, v13.4s, v20.s[1]
        str     x16, [sp, #0x7b8]
        ldr     x16, [sp, #0x590]
        adcs    x24, x24, x16
        umlal2  v9.2d, v21.4s, v25.s[3]
        str     x24, [sp, #0x7d8]
        ldr     x24, [sp, #0x598]
        adcs    x27, x27, x24
        str     x27, [sp, #0x7e8]
        ldr     x27, [sp, #0x5a0]
        adcs    x21, x21, x27
        umlal   v0.2d, v2.2s, v8.s[2]
        umlal   v9.2d, v15.2s, v25.s[0]
        str     x21, [sp, #0x588]
        ldr     x21, [sp, #0x5a8]
        adcs    x19, x19, x21
        umlal2  v0.2d, v2.4s, v8.s[3]
        str     x19, [sp, #0x580]
        ldr     x19, [sp, #0x5b0]
        adcs    x23, x23, x19
        str     x23, [sp, #0x578]
        ldr     x23, [sp, #0x5f0]
        adcs    x26, x26, x23
        str     x26, [sp, #0x570]
        ldr     x26, [sp, #0x5f8]
        adcs    x10, x10, x26
        usra    v0.2d, v11.2d, #0x38
        usra    v0.2d, v14.2d, #6
        uzp2    v8.2d, v22.2d, v0.2d
        ext     v10.16b, v10.16b, v8.16b, #8
        str     x10, [sp, #0x558]
        ldr     x10, [sp, #0x600]
        adcs    x28, x28, x10
        str     x28, [sp, #0x550]
        ldr     x28, [sp, #0x608]
        adcs    x9, x9, x28
        ldp     q11, q12, [x2, #0x180]
        str     x9, [sp, #0x548]
        ldr     x9, [sp, #0x5d8]
        adcs    x22, x22, x9
        umlal2  v9.2d, v15.4s, v25.s[1]
        uzp1    v13.2d, v22.2d, v0.2d
        str     x22, [sp, #0x540]
        ldr     x22, [sp, #0x5d0]
        adcs    x7, x7, x22
        shl     v14.2d, v8.2d, #0x23
        umlal   v9.2d, v24.2s, v6.s[2]
        str     x7, [sp, #0x538]
        ldr     x7, [sp, #0x5e0]
        adcs    x14, x14, x7
        ldr     q15, [x2, #0x1a0]
        adc     x8, x8, xzr
        str     x8, [sp, #0x530]
        ldr     x8, [sp, #0x6e0]
        subs    x25, x25, x8
        ldr     x8, [sp, #0x6e8]
        usra    v13.2d, v14.2d, #6
        sbcs    x6, x6, x8
        ldr     x8, [sp, #0x6f0]
        ldp     q14, q0, [x2, #0x190]
        umlal2  v9.2d, v24.4s, v6.s[3]
        sbcs    x8, x12, x8
        ldr     x7, [x3, #0x28]
        ldr     x22, [sp, #0x738]
        ldr     x12, [sp, #0x6f8]
        ldp     q2, q4, [x2, #0x2f0]
        sbcs    x12, x15, x12
        ldr     x15, [x3, #0x20]
        ldr     x9, [sp, #0x740]
        ldp     q5, q7, [x2, #0x170]
        str     x14, [sp, #0x6f8]
        ldr     x14, [sp, #0x6a0]
        sbcs    x14, x15, x14
        ldr     x28, [sp, #0x748]
        ldr     x15, [sp, #0x650]
        ldp     d16, d18, [x15, #0x148]
        usra    v13.2d, v10.2d, #0x1d
        sbcs    x22, x7, x22
        ldr     x10, [sp, #0x750]
        ldr     x7, [x3, #0x30]
        umlal   v9.2d, v11.2s, v6.s[0]
        ldp     q10, q19, [x2, #0x150]
        sbcs    x7, x7, x9
        ldr     x26, [sp, #0x700]
        ldr     x9, [x3, #0x38]
        umlal2  v9.2d, v11.4s, v6.s[1]
        ldp     q11, q21, [x2, #0x300]
        ldr     x23, [sp, #0x708]
        sbcs    x28, x9, x28
        ldr     x9, [sp, #0x610]
        ldp     d22, d23, [x15, #0x140]
        umlal   v9.2d, v12.2s, v20.s[2]
        ldr     x19, [sp, #0x710]
        sbcs    x10, x9, x10
        ldr     x9, [sp, #0x618]
        umlal2  v9.2d, v12.4s, v20.s[3]
        ldp     q12, q24, [x2, #0x160]
        ldr     x21, [sp, #0x718]
        sbcs    x26, x9, x26
        ldr     x9, [sp, #0x620]
        ldr     x27, [sp, #0x720]
        umlal   v9.2d, v15.2s, v20.s[0]
        sbcs    x23, x9, x23
        ldr     x9, [sp, #0x628]
        umull   v26.2d, v2.2s, v3.s[0]
        ldr     x24, [sp, #0x728]
        shl     v18.2d, v18.2d, #0x1a
        sbcs    x19, x9, x19
        ldr     x9, [sp, #0x638]
        ldr     x16, [sp, #0x730]
        umlal2  v9.2d, v15.4s, v20.s[1]
        ldp     q15, q27, [x2, #0x180]
        sbcs    x21, x9, x21
        ldr     x9, [sp, #0x640]
        sbcs    x27, x9, x27
        ldr     x9, [sp, #0x648]
        shl     v23.2d, v23.2d, #0x14
        ldr     q28, [x2, #0x1a0]
        sbcs    x24, x9, x24
        ldr     x9, [sp, #0x630]
        umlal2  v26.2d, v2.4s, v3.s[2]
        sbcs    x16, x9, x16
        usra    v9.2d, v22.2d, #0x32
        umlal   v26.2d, v4.2s, v17.s[2]
        csetm   x9, lo
        adds    x25, x25, x1
        umlal2  v26.2d, v4.4s, v17.s[3]
        str     x25, [sp, #0x730]
        ldr     x25, [sp, #0x560]
        adcs    x6, x6, x25
        umlal   v26.2d, v10.2s, v17.s[0]
        str     x6, [sp, #0x728]
        ldr     x6, [sp, #0x568]
        adcs    x8, x8, x6
        umlal2  v26.2d, v10.4s, v17.s[1]
        str     x8, [sp, #0x720]
        ldr     x8, [sp, #0x7e0]
        adcs    x12, x12, x8
        usra    v9.2d, v23.2d, #6
        umlal   v26.2d, v19.2s, v25.s[2]
        str     x12, [sp, #0x718]
        ldr     x12, [sp, #0x7c0]
        adcs    x14, x14, x12
        umlal2  v26.2d, v19.4s, v25.s[3]
        str     q13, [x0, #0x80]
        str     x14, [sp, #0x710]
        ldr     x14, [sp, #0x7c8]
        adcs    x22, x22, x14
        umlal   v26.2d, v5.2s, v25.s[0]
        str     x22, [sp, #0x708]
        ldr     x22, [sp, #0x788]
        adcs    x7, x7, x22
        umlal2  v26.2d, v5.4s, v25.s[1]
        str     x7, [sp, #0x700]
        ldr     x7, [sp, #0x780]
        adcs    x28, x28, x7
        umlal   v26.2d, v7.2s, v6.s[2]
        ldp     q10, q13, [x2, #0x310]
        str     x28, [sp, #0x750]
        ldr     x28, [sp, #0x778]
        adcs    x10, x10, x28
        umlal2  v26.2d, v7.4s, v6.s[3]
        str     x10, [sp, #0x748]
        ldr     x10, [sp, #0x758]
        adcs    x26, x26, x10
        umlal   v26.2d, v14.2s, v6.s[0]
        str     x26, [sp, #0x740]
        ldr     x26, [sp, #0x770]
        adcs    x23, x23, x26
        umlal2  v26.2d, v14.4s, v6.s[1]
        str     x23, [sp, #0x738]
        ldr     x23, [sp, #0x790]
        adcs    x19, x19, x23
        umull   v14.2d, v11.2s, v3.s[0]
        str     x19, [sp, #0x6a0]
        ldr     x19, [sp, #0x768]
        adcs    x21, x21, x19
        umlal   v26.2d, v0.2s, v20.s[2]
        str     x21, [sp, #0x6f0]
        ldr     x21, [sp, #0x798]
        adcs    x27, x27, x21
        umlal2  v26.2d, v0.4s, v20.s[3]
        ldp     q0, q2, [x2, #0x190]
        str     x27, [sp, #0x6e8]
        ldr     x27, [sp, #0x760]
        adcs    x24, x24, x27
        ldp     d4, d5, [x15, #0x150]
        str     x24, [sp, #0x6e0]
        ldr     x24, [sp, #0x7a0]
        adcs    x16, x16, x24
        umlal2  v14.2d, v11.4s, v3.s[2]
        adc     x9, x9, xzr
        str     x9, [sp, #0x528]
        ldr     x9, [sp, #0x658]
        subs    x9, x17, x9
        str     x16, [sp, #0x658]
        ldr     x17, [sp, #0x680]
        ldr     x16, [sp, #0x660]
        sbcs    x16, x20, x16
        ldr     x20, [sp, #0x668]
        usra    v26.2d, v16.2d, #0x2c
        ldr     x24, [sp, #0x688]
        umlal   v14.2d, v21.2s, v17.s[2]
        sbcs    x20, x11, x20
        ldr     x11, [sp, #0x670]
        ldp     q11, q7, [x2, #0x170]
        ldr     x27, [sp, #0x690]
        umlal2  v14.2d, v21.4s, v17.s[3]
        sbcs    x11, x13, x11
        ldr     x13, [sp, #0x590]
        sbcs    x17, x13, x17
        ldr     x21, [sp, #0x698]
        ldr     x13, [sp, #0x598]
        ldp     q16, q19, [x2, #0x180]
        umlal   v14.2d, v12.2s, v17.s[0]
        sbcs    x24, x13, x24
        ldr     x19, [sp, #0x6b8]
        ldr     x13, [sp, #0x5a0]
        ldp     d20, d21, [x15, #0x158]
        umlal2  v14.2d, v12.4s, v17.s[1]
        sbcs    x27, x13, x27
        ldr     x23, [sp, #0x6d8]
        ldr     x13, [sp, #0x5a8]
        umlal   v14.2d, v24.2s, v25.s[2]
        ldp     d12, d22, [x15, #0x170]
        sbcs    x21, x13, x21
        ldr     x26, [sp, #0x6d0]
        ldr     x13, [sp, #0x5b0]
        umlal2  v14.2d, v24.4s, v25.s[3]
        ldp     q23, q24, [x2, #0x320]
        sbcs    x19, x13, x19
        ldr     x10, [sp, #0x6b0]
        ldr     x13, [sp, #0x5f0]
        usra    v26.2d, v18.2d, #6
        ldr     q18, [x2, #0x1a0]
        ldr     x28, [sp, #0x6c8]
        sbcs    x23, x13, x23
        ldr     x13, [sp, #0x5f8]
        shl     v5.2d, v5.2d, #0x20
        umlal   v14.2d, v15.2s, v25.s[0]
        ldr     x7, [sp, #0x6c0]
        sbcs    x26, x13, x26
        ldr     x13, [sp, #0x600]
        umlal2  v14.2d, v15.4s, v25.s[1]
        umlal   v14.2d, v27.2s, v6.s[2]
        ldr     x15, [sp, #0x6a8]
        sbcs    x10, x13, x10
        ldr     x13, [sp, #0x608]
        shl     v15.2d, v21.2d, #0x26
        sbcs    x28, x13, x28
        ldr     x22, [sp, #0x678]
        ldr     x13, [sp, #0x5d8]
        uzp2    v21.2d, v9.2d, v26.2d
        uzp1    v9.2d, v9.2d, v26.2d
        sbcs    x7, x13, x7
        ldr     x13, [sp, #0x5d0]
        ldp     q26, q29, [x2, #0x330]
        umlal2  v14.2d, v27.4s, v6.s[3]
        sbcs    x15, x13, x15
        ldr     x13, [sp, #0x5e0]
        shl     v27.2d, v21.2d, #0x23
        ext     v8.16b, v8.16b, v21.16b, #8
        sbcs    x22, x13, x22
        shl     v22.2d, v22.2d, #0x38
        umlal   v14.2d, v28.2s, v6.s[0]
        csetm   x13, lo
        adds    x9, x9, x1
        umlal2  v14.2d, v28.4s, v6.s[1]
        usra    v9.2d, v27.2d, #6
        adcs    x16, x16, x25
        umull   v27.2d, v10.2s, v3.s[0]
        adcs    x20, x20, x6
        adcs    x11, x11, x8
        adcs    x17, x17, x12
        ldr     x12, [sp, #0x780]
        usra    v14.2d, v4.2d, #0x26
        ldp     q4, q28, [x2, #0x190]
        adcs    x24, x24, x14
        ldr     x14, [sp, #0x788]
        usra    v9.2d, v8.2d, #0x1d
        umlal2  v27.2d, v10.4s, v3.s[2]
        adcs    x27, x27, x14
        ldr     x14, [sp, #0x650]
        umlal   v27.2d, v13.2s, v17.s[2]
        ldp     d30, d8, [x14, #0x160]
        adcs    x21, x21, x12
        ldr     x12, [sp, #0x778]
        umlal2  v27.2d, v13.4s, v17.s[3]
        adcs    x19, x19, x12
        ldr     x12, [sp, #0x758]
        ldr     q10, [x2, #0x1a0]
        usra    v14.2d, v5.2d, #6
        umlal   v27.2d, v11.2s, v17.s[0]
        adcs    x23, x23, x12
        ldr     x12, [sp, #0x770]
        str     q9, [x0, #0x90]
        adcs    x26, x26, x12
        ldr     x12, [sp, #0x790]
        adcs    x10, x10, x12
        ldr     x12, [sp, #0x768]
        umlal2  v27.2d, v11.4s, v17.s[1]
        ldp     q9, q11, [x2, #0x340]
        adcs    x28, x28, x12
        ldr     x12, [sp, #0x798]
        adcs    x7, x7, x12
        ldr     x12, [sp, #0x760]
        ldr     x8, [sp, #0x7b0]
        umlal   v27.2d, v7.2s, v25.s[2]
        shl     v5.2d, v8.2d, #0x2c
        umlal2  v27.2d, v7.4s, v25.s[3]
        adcs    x15, x15, x12
        ldr     x6, [sp, #0x7a8]
        ldr     x12, [sp, #0x7a0]
        ldp     d7, d8, [x14, #0x168]
        umlal   v27.2d, v0.2s, v25.s[0]
        ldr     x25, [sp, #0x7d0]
        adcs    x22, x22, x12
        ldr     x12, [sp, #0x610]
        movi    v31.2d, #0000000000000000
        adc     x13, x13, xzr
        adds    x8, x12, x8
        ldr     x12, [sp, #0x618]
        umlal2  v27.2d, v0.4s, v25.s[1]
        umlal   v27.2d, v2.2s, v6.s[2]
        adcs    x6, x12, x6
        ldr     x12, [sp, #0x620]
        umlal2  v27.2d, v2.4s, v6.s[3]
        adcs    x25, x12, x25
        ldr     x12, [sp, #0x7d8]
        umull   v0.2d, v26.2s, v3.s[0]
        stp     x8, x6, [x3, #0x40]
        ldr     x8, [sp, #0x7b8]
        ldr     x6, [sp, #0x628]
        adcs    x6, x6, x8
        ldr     x8, [sp, #0x638]
        umull   v2.2d, v23.2s, v3.s[0]
        adcs    x8, x8, x12
        ldr     x12, [sp, #0x588]
        shl     v6.2d, v8.2d, #0x32
        stp     x25, x6, [x3, #0x50]
        ldr     x6, [sp, #0x7e8]
        ldr     x25, [sp, #0x640]
        adcs    x25, x25, x6
        ldr     x6, [sp, #0x648]
        usra    v27.2d, v20.2d, #0x20
        umull   v20.2d, v9.2s, v3.s[0]
        adcs    x6, x6, x12
        stp     x8, x25, [x3, #0x60]
        ldr     x8, [sp, #0x580]
        ldr     x25, [sp, #0x630]
        umlal2  v0.2d, v26.4s, v3.s[2]
        adcs    x25, x25, x8
        ldr     x8, [sp, #0x578]
        umlal2  v2.2d, v23.4s, v3.s[2]
        ldr     q23, [x2, #0x350]
        ldr     x2, [sp, #0x5b8]
        adcs    x2, x2, x8
        ldr     x8, [sp, #0x558]
        umlal   v2.2d, v24.2s, v17.s[2]
        ldr     x12, [sp, #0x550]
        stp     x6, x25, [x3, #0x70]
        ldr     x6, [sp, #0x570]
        ldr     x25, [sp, #0x5c0]
        usra    v27.2d, v15.2d, #6
        adcs    x25, x25, x6
        ldr     x6, [sp, #0x5c8]
        umlal2  v2.2d, v24.4s, v17.s[3]
        adcs    x6, x6, x8
        ldr     x8, [sp, #0x5e8]
        umlal   v2.2d, v16.2s, v17.s[0]
        ldr     d15, [x14, #0x178]
        ldr     x14, [sp, #0x548]
        adcs    x8, x8, x12
        ldr     x12, [sp, #0x590]
        umlal   v0.2d, v29.2s, v17.s[2]
        adcs    x12, x12, x14
        ldr     x14, [sp, #0x598]
        umlal2  v0.2d, v29.4s, v17.s[3]
        str     x13, [sp, #0x548]
        ldr     x13, [sp, #0x540]
        adcs    x13, x14, x13
        ldr     x14, [sp, #0x5a0]
        umlal2  v2.2d, v16.4s, v17.s[1]
        uzp2    v16.2d, v14.2d, v27.2d
        str     x22, [sp, #0x540]
        ldr     x22, [sp, #0x538]
        adcs    x22, x14, x22
        ldr     x14, [sp, #0x5a8]
        umlal   v2.2d, v19.2s, v25.s[2]
        uzp1    v13.2d, v14.2d, v27.2d
        str     x15, [sp, #0x538]
        ldr     x15, [sp, #0x6f8]
        adcs    x14, x14, x15
        ldr     x15, [sp, #0x530]
        umlal   v0.2d, v4.2s, v17.s[0]
        shl     v8.2d, v16.2d, #0x23
        adc     x15, x15, xzr
        str     x15, [sp, #0x530]
        ldr     x15, [sp, #0x730]
        adds    x2, x2, x15
        ldr     x15, [sp, #0x728]
        umlal2  v20.2d, v9.4s, v3.s[2]
        ext     v14.16b, v21.16b, v16.16b, #8
        adcs    x25, x25, x15
        ldr     x15, [sp, #0x720]
        umlal   v20.2d, v11.2s, v17.s[2]
        usra    v13.2d, v8.2d, #6
        adcs    x6, x6, x15
        ldr     x15, [sp, #0x718]
        umlal2  v20.2d, v11.4s, v17.s[3]
        adcs    x8, x8, x15
        ldr     x15, [sp, #0x710]
        umlal2  v2.2d, v19.4s, v25.s[3]
        ldp     d8, d9, [sp, #0x1a0]
        .cfi_restore 72
        .cfi_restore 73
        umlal2  v0.2d, v4.4s, v17.s[1]
        adcs    x12, x12, x15
        stp     x6, x8, [x3, #0x90]
        ldr     x6, [sp, #0x708]
        adcs    x6, x13, x6
        stp     x2, x25, [x3, #0x80]
        ldr     x2, [sp, #0x5b0]
        ldr     x25, [sp, #0x700]
        umlal   v2.2d, v18.2s, v25.s[0]
        adcs    x25, x22, x25
        ldr     x22, [sp, #0x750]
        umlal   v20.2d, v10.2s, v17.s[0]
        usra    v13.2d, v14.2d, #0x1d
        adcs    x22, x14, x22
        umlal2  v20.2d, v10.4s, v17.s[1]
        stp     x12, x6, [x3, #0xa0]
        ldr     x6, [sp, #0x748]
        adcs    x2, x2, x6
        ldr     x6, [sp, #0x738]
        umlal2  v2.2d, v18.4s, v25.s[1]
        ldr     x8, [sp, #0x6a0]
        stp     x25, x22, [x3, #0xb0]
        ldr     x22, [sp, #0x740]
        ldr     x25, [sp, #0x5f0]
        adcs    x25, x25, x22
        ldr     x12, [sp, #0x6f0]
        ldr     x22, [sp, #0x5f8]
        umlal   v0.2d, v28.2s, v25.s[2]
        ldp     d10, d11, [sp, #0x1b0]
        .cfi_restore 74
        .cfi_restore 75
        adcs    x22, x22, x6
        ldr     x13, [sp, #0x6e8]
        ldr     x6, [sp, #0x600]
        umlal2  v0.2d, v28.4s, v25.s[3]
        ldr     x14, [sp, #0x6e0]
        str     q13, [x0, #0xa0]
        adcs    x6, x6, x8
        ldr     x8, [sp, #0x608]
        ldr     x15, [sp, #0x658]
        umull   v14.2d, v23.2s, v3.s[0]
        usra    v20.2d, v12.2d, #0xe
        adcs    x8, x8, x12
        ldr     x12, [sp, #0x5d8]
        usra    v2.2d, v30.2d, #0x1a
        ldp     d12, d13, [sp, #0x1c0]
        .cfi_restore 76
        .cfi_restore 77
        adcs    x12, x12, x13
        ldr     x13, [sp, #0x5d0]
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x5e0]
        usra    v0.2d, v7.2d, #0x14
        adcs    x14, x14, x15
        ldr     x15, [sp, #0x528]
        umlal2  v14.2d, v23.4s, v3.s[2]
        usra    v20.2d, v22.2d, #6
        adc     x15, x15, xzr
        adds    x2, x2, x9
        usra    v2.2d, v5.2d, #6
        adcs    x25, x25, x16
        usra    v0.2d, v6.2d, #6
        adcs    x22, x22, x20
        adcs    x20, x6, x11
        usra    v14.2d, v15.2d, #8
        adcs    x6, x8, x17
        adcs    x24, x12, x24
        adcs    x27, x13, x27
        uzp2    v15.2d, v2.2d, v0.2d
        ldr     x8, [sp, #0x7c0]
        uzp1    v0.2d, v2.2d, v0.2d
        adcs    x21, x14, x21
        adcs    x19, x1, x19
        ldr     x1, [sp, #0x560]
        shl     v2.2d, v15.2d, #0x23
        adcs    x23, x1, x23
        ldr     x1, [sp, #0x568]
        ldr     x9, [sp, #0x538]
        adcs    x26, x1, x26
        ldr     x1, [sp, #0x7e0]
        usra    v0.2d, v2.2d, #6
        adcs    x1, x1, x10
        ldr     x10, [sp, #0x540]
        adcs    x28, x8, x28
        ldr     x8, [sp, #0x7c8]
        ext     v2.16b, v16.16b, v15.16b, #8
        ldr     x11, [sp, #0x530]
        uzp2    v3.2d, v20.2d, v14.2d
        uzp1    v4.2d, v20.2d, v14.2d
        adcs    x7, x8, x7
        ldr     x8, [sp, #0x788]
        adcs    x8, x8, x9
        ldr     x9, [sp, #0x780]
        shl     v5.2d, v3.2d, #0x23
        adcs    x9, x9, x10
        ldr     x10, [sp, #0x548]
        usra    v0.2d, v2.2d, #0x1d
        adc     x10, x10, xzr
        adds    x2, x2, x11
        str     q0, [x0, #0xb0]
        adcs    x25, x25, xzr
        adcs    x22, x22, xzr
        adcs    x20, x20, xzr
        adcs    x6, x6, xzr
        adcs    x24, x24, xzr
        adcs    x27, x27, xzr
        adcs    x21, x21, xzr
        adcs    x19, x19, x15
        adcs    x23, x23, xzr
        adcs    x26, x26, xzr
        stp     x6, x24, [x3, #0xe0]
        adcs    x24, x1, xzr
        stp     x19, x23, [x3, #0x100]
        stp     x2, x25, [x3, #0xc0]
        adcs    x23, x28, xzr
        adcs    x25, x7, xzr
        adcs    x28, x8, xzr
        adcs    x19, x9, xzr
        stp     x22, x20, [x3, #0xd0]
        ldr     x22, [sp, #0x778]
        adcs    x22, x22, x10
        stp     x28, x19, [x3, #0x130]
        ldr     x2, [sp, #0x798]
        ldr     x28, [sp, #0x758]
        adcs    x28, x28, xzr
        stp     x23, x25, [x3, #0x120]
        ldr     x25, [sp, #0x768]
        ldr     x23, [sp, #0x770]
        adcs    x19, x23, xzr
        ldr     x23, [sp, #0x790]
        adcs    x20, x23, xzr
        ldr     x23, [sp, #0x200]
        .cfi_restore 23
        adcs    x1, x25, xzr
        ldr     x25, [sp, #0x210]
        .cfi_restore 25
        adcs    x2, x2, xzr
        stp     x27, x21, [x3, #0xf0]
        ldr     x21, [sp, #0x760]
        adcs    x21, x21, xzr
        stp     x26, x24, [x3, #0x110]
        ldr     x24, [sp, #0x7a0]
        adcs    x27, x24, xzr
        stp     x19, x20, [x3, #0x150]
        ldr     x24, [sp, #0x208]
        .cfi_restore 24
        stp     x21, x27, [x3, #0x170]
        stp     x22, x28, [x3, #0x140]
        ldr     x28, [sp, #0x228]
        .cfi_restore 28
        ldp     x21, x22, [sp, #0x1f0]
        .cfi_restore 21
        .cfi_restore 22
        ldr     x27, [sp, #0x220]
        .cfi_restore 27
        ldr     x26, [sp, #0x218]
        .cfi_restore 26
        stp     x1, x2, [x3, #0x160]
        ldp     x19, x20, [sp, #0x1e0]
        .cfi_restore 19
        .cfi_restore 20
        ext     v0.16b, v3.16b, v1.16b, #8
        ext     v1.16b, v15.16b, v3.16b, #8
        ldp     d14, d15, [sp, #0x1d0]
        .cfi_restore 78
        .cfi_restore 79
        usra    v4.2d, v5.2d, #6
        usra    v31.2d, v0.2d, #0x1d
        usra    v4.2d, v1.2d, #0x1d
        str     d31, [x0, #0xd0]
        str     q4, [x0, #0xc0]
        add     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset -2032
        ret
END_COMPOSITE(karat_phase_sqr_24_aarch64)

NOTES

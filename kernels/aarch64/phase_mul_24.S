/* karat_phase_mul_24_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 1200 --islands 2 --apart x0,x1,x2,x3,x4,x5,x6 --across --spill
 * 1865.0 cycles instead of 3609.0, bound 1512.0 (simulated, one run after another); 4696 of 6084 instructions have another place.
 * Made from code with the SHA-256 8aa6253016f92fbcbcbb433b0a3a6e2b55b44bb76749153b62329cb50117e827.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_mul_24_aarch64)
        sub     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset 2032
        movi    v0.2d, #0000000000000000
        ldp     x7, x8, [x5]
        movi    v1.16b, #0xff
        stp     d8, d9, [sp, #0x1a0]
        .cfi_rel_offset 72, 416
        .cfi_rel_offset 73, 424
        stp     x19, x20, [sp, #0x1e0]
        .cfi_rel_offset 19, 480
        .cfi_rel_offset 20, 488
        ushr    v8.2d, v1.2d, #0x23
        stp     x21, x22, [sp, #0x1f0]
        .cfi_rel_offset 21, 496
        .cfi_rel_offset 22, 504
        str     x23, [sp, #0x200]
        .cfi_rel_offset 23, 512
        str     x24, [sp, #0x208]
        .cfi_rel_offset 24, 520
        lsl     x19, x8, #0x3a
        stp     d10, d11, [sp, #0x1b0]
        .cfi_rel_offset 74, 432
        .cfi_rel_offset 75, 440
        stp     d12, d13, [sp, #0x1c0]
        .cfi_rel_offset 76, 448
        .cfi_rel_offset 77, 456
        str     x25, [sp, #0x210]
        .cfi_rel_offset 25, 528
        str     x26, [sp, #0x218]
        .cfi_rel_offset 26, 536
        str     x27, [sp, #0x220]
        .cfi_rel_offset 27, 544
        str     x28, [sp, #0x228]
        .cfi_rel_offset 28, 552
        stp     d14, d15, [sp, #0x1d0]
        .cfi_rel_offset 78, 464
        .cfi_rel_offset 79, 472
        ldp     x20, x21, [x5, #8]
        ldr     d9, [x1]
        ldr     x22, [x5, #0x58]
        ldp     x23, x24, [x5, #0x10]
        ldp     d10, d11, [x1]
        lsr     x20, x20, #6
        lsl     x21, x21, #0x34
        ldp     x25, x26, [x5, #0x18]
        ldp     d12, d13, [x1, #8]
        lsr     x23, x23, #0xc
        ldp     q14, q15, [x2]
        ushr    v10.2d, v10.2d, #0x3a
        lsl     x24, x24, #0x2e
        ushr    v1.2d, v9.2d, #0x1d
        ldp     x27, x28, [x5, #0x20]
        lsr     x25, x25, #0x12
        lsl     x26, x26, #0x28
        shl     v11.2d, v11.2d, #0xc
        ldp     x8, x9, [x5, #0x30]
        adds    x19, x7, x19
        uzp1    v9.2d, v9.2d, v1.2d
        shl     v13.2d, v13.2d, #0x12
        ldp     x7, x10, [x5, #0x58]
        adcs    x20, x20, x21
        usra    v10.2d, v11.2d, #6
        ldp     x21, x11, [x5, #0x40]
        adcs    x23, x23, x24
        and     v9.16b, v9.16b, v8.16b
        ushr    v11.2d, v12.2d, #0x34
        lsr     x24, x27, #0x18
        ldp     x27, x12, [x5, #0x28]
        ldp     d12, d1, [x1, #0x10]
        lsr     x8, x8, #0x24
        lsl     x9, x9, #0x16
        usra    v11.2d, v13.2d, #6
        ldp     q13, q2, [x2, #0x20]
        lsl     x28, x28, #0x22
        umlal   v10.2d, v14.2s, v9.s[0]
        ldp     q3, q4, [x2, #0x40]
        lsr     x21, x21, #0x30
        umlal2  v10.2d, v14.4s, v9.s[2]
        ldp     q14, q5, [x2, #0x60]
        lsl     x12, x12, #0x1c
        ldp     x13, x14, [x5, #0x38]
        lsr     x27, x27, #0x1e
        lsl     x11, x11, #0xa
        ldp     x15, x16, [x5, #0x60]
        lsr     x7, x7, #2
        lsl     x10, x10, #0x38
        shl     v1.2d, v1.2d, #0x18
        str     x23, [sp, #0x7e8]
        ldp     x17, x23, [x5, #0x78]
        adcs    x25, x25, x26
        ext     v6.16b, v0.16b, v10.16b, #8
        ldp     d7, d16, [x1, #0x18]
        adcs    x24, x24, x28
        lsl     x26, x14, #0x10
        lsr     x28, x13, #0x2a
        ldp     x13, x14, [x5, #0x48]
        umull   v17.2d, v13.2s, v9.s[0]
        lsr     x15, x15, #8
        str     x25, [sp, #0x7e0]
        str     x24, [sp, #0x7d8]
        ldp     x25, x24, [x5, #0x68]
        umull   v18.2d, v2.2s, v9.s[0]
        str     x19, [sp, #0x7d0]
        str     x20, [sp, #0x7c8]
        ldp     x19, x20, [x5, #0x80]
        lsr     x17, x17, #0x1a
        lsl     x23, x23, #0x20
        lsl     x16, x16, #0x32
        usra    v10.2d, v6.2d, #0x1d
        str     x1, [sp, #0x7c0]
        str     x17, [sp, #0x7b8]
        ldp     x1, x17, [x5, #0x70]
        adcs    x27, x27, x12
        lsl     x12, x14, #4
        lsr     x13, x13, #0x36
        orr     x10, x10, x14, lsr #60
        ext     v6.16b, v10.16b, v0.16b, #8
        and     v10.16b, v10.16b, v8.16b
        orr     x22, x13, x22, lsl #62
        lsr     x25, x25, #0xe
        umlal2  v17.2d, v13.4s, v9.s[2]
        ldp     q13, q19, [x2, #0x80]
        lsl     x24, x24, #0x2c
        usra    v11.2d, v6.2d, #0x1d
        umlal2  v18.2d, v2.4s, v9.s[2]
        lsl     x20, x20, #0x1a
        lsr     x1, x1, #0x14
        umull   v2.2d, v3.2s, v9.s[0]
        shl     v6.2d, v16.2d, #0x1e
        lsl     x13, x17, #0x26
        lsr     x19, x19, #0x20
        umull   v16.2d, v4.2s, v9.s[0]
        adcs    x8, x8, x9
        ldp     x9, x14, [x5, #0x88]
        usra    v17.2d, v12.2d, #0x2e
        umull   v12.2d, v14.2s, v9.s[0]
        adcs    x26, x28, x26
        ldr     x28, [x5, #0xb0]
        umlal   v11.2d, v15.2s, v9.s[0]
        usra    v18.2d, v7.2d, #0x28
        adcs    x21, x21, x11
        ldp     x11, x17, [x5, #0x90]
        umlal2  v11.2d, v15.4s, v9.s[2]
        ldp     q15, q7, [x2, #0xa0]
        adcs    x22, x22, x12
        umull   v7.2d, v5.2s, v9.s[0]
        uzp1    v20.4s, v9.4s, v10.4s
        adcs    x7, x7, x10
        lsr     x9, x9, #0x26
        usra    v17.2d, v1.2d, #6
        umlal2  v16.2d, v4.4s, v9.s[2]
        adcs    x10, x15, x16
        lsl     x12, x14, #0x14
        usra    v18.2d, v6.2d, #6
        umlal2  v2.2d, v3.4s, v9.s[2]
        lsr     x11, x11, #0x2c
        lsl     x14, x17, #0xe
        umlal2  v12.2d, v14.4s, v9.s[2]
        ldp     x15, x16, [x5, #0x98]
        adcs    x24, x25, x24
        umlal2  v7.2d, v5.4s, v9.s[2]
        ldp     x25, x17, [x5, #0xa0]
        adcs    x1, x1, x13
        ldr     x13, [sp, #0x7b8]
        umull   v14.2d, v13.2s, v9.s[0]
        ldp     q1, q3, [x2]
        adcs    x23, x13, x23
        umull   v4.2d, v19.2s, v9.s[0]
        adcs    x19, x19, x20
        ldp     x20, x13, [x5, #0xb8]
        umull   v5.2d, v15.2s, v9.s[0]
        lsl     x16, x16, #8
        lsr     x15, x15, #0x32
        str     x1, [sp, #0x7b8]
        str     x24, [sp, #0x7b0]
        ldp     x1, x24, [x6, #0x40]
        lsl     x24, x17, #2
        lsr     x25, x25, #0x38
        ldp     x1, x17, [x5, #0xb0]
        umlal2  v14.2d, v13.4s, v9.s[2]
        orr     x25, x25, x28, lsl #60
        adcs    x28, x9, x12
        ldp     x9, x12, [x5, #0xc0]
        umlal2  v4.2d, v19.4s, v9.s[2]
        ldp     q13, q6, [x2, #0x20]
        adcs    x11, x11, x14
        umlal2  v5.2d, v15.4s, v9.s[2]
        lsl     x13, x13, #0x30
        lsr     x20, x20, #0xa
        adcs    x14, x15, x16
        lsr     x1, x1, #4
        lsl     x15, x17, #0x36
        ldr     x17, [sp, #0x7c0]
        adcs    x24, x25, x24
        umlal   v11.2d, v1.2s, v10.s[0]
        lsr     x25, x9, #0x10
        ldr     x9, [x5, #0xa8]
        orr     x9, x15, x9, lsr #62
        ldp     x15, x16, [x5, #0xc8]
        umlal2  v11.2d, v1.4s, v10.s[2]
        ldp     d9, d15, [x17, #0x20]
        adcs    x1, x1, x9
        ldp     q1, q19, [x2, #0x40]
        adcs    x20, x20, x13
        ldr     x13, [sp, #0x7c8]
        lsl     x9, x12, #0x2a
        ldr     x12, [sp, #0x7d0]
        stp     x12, x13, [x4]
        lsr     x15, x15, #0x16
        adcs    x25, x25, x9
        lsl     x9, x16, #0x24
        ext     v21.16b, v0.16b, v11.16b, #8
        shl     v15.2d, v15.2d, #0x24
        stp     x8, x26, [x4, #0x30]
        adcs    x9, x15, x9
        ldr     x15, [sp, #0x7d8]
        umlal   v18.2d, v13.2s, v10.s[0]
        stp     x15, x27, [x4, #0x20]
        usra    v11.2d, v21.2d, #0x1d
        umlal2  v18.2d, v13.4s, v10.s[2]
        stp     x21, x22, [x4, #0x40]
        subs    x16, x12, x21
        ldr     x12, [sp, #0x7e0]
        ldr     x21, [sp, #0x7e8]
        umlal   v2.2d, v6.2s, v10.s[0]
        stp     x21, x12, [x4, #0x10]
        umlal2  v2.2d, v6.4s, v10.s[2]
        sbcs    x22, x13, x22
        stp     x23, x19, [x4, #0x70]
        sbcs    x21, x21, x7
        umlal   v16.2d, v1.2s, v10.s[0]
        and     v13.16b, v11.16b, v8.16b
        ext     v11.16b, v11.16b, v0.16b, #8
        stp     x28, x11, [x4, #0x80]
        stp     x14, x24, [x4, #0x90]
        ldr     x14, [sp, #0x7b8]
        ldr     x24, [sp, #0x7b0]
        sbcs    x12, x12, x10
        umlal2  v16.2d, v1.4s, v10.s[2]
        stp     x24, x14, [x4, #0x60]
        usra    v17.2d, v11.2d, #0x1d
        sbcs    x24, x15, x24
        stp     x7, x10, [x4, #0x50]
        sbcs    x14, x27, x14
        usra    v2.2d, v9.2d, #0x22
        stp     x1, x20, [x4, #0xa0]
        sbcs    x23, x8, x23
        umlal   v12.2d, v19.2s, v10.s[0]
        stp     x25, x9, [x4, #0xb0]
        sbcs    x19, x26, x19
        umlal2  v12.2d, v19.4s, v10.s[2]
        ldp     q9, q11, [x2, #0x60]
        umlal   v17.2d, v3.2s, v10.s[0]
        csetm   x10, lo
        ldp     x7, x9, [x6, #0x50]
        umlal2  v17.2d, v3.4s, v10.s[2]
        eor     x16, x16, x10
        eor     x22, x22, x10
        ldp     x26, x8, [x6, #0x60]
        eor     x21, x21, x10
        eor     x12, x12, x10
        usra    v2.2d, v15.2d, #6
        ldp     d15, d1, [x17, #0x28]
        eor     x24, x24, x10
        eor     x14, x14, x10
        ldp     q3, q6, [x2, #0x80]
        eor     x23, x23, x10
        eor     x19, x19, x10
        ldp     x25, x20, [x6, #0x70]
        cmn     x10, #1
        ldp     x27, x1, [x6]
        adcs    x16, x16, xzr
        ldp     x15, x11, [x6, #0x10]
        adcs    x22, x22, xzr
        umlal   v7.2d, v9.2s, v10.s[0]
        ldp     x13, x28, [x6, #0x20]
        adcs    x21, x21, xzr
        shl     v1.2d, v1.2d, #0x2a
        umlal2  v7.2d, v9.4s, v10.s[2]
        adcs    x12, x12, xzr
        usra    v16.2d, v15.2d, #0x1c
        umlal   v14.2d, v11.2s, v10.s[0]
        ldp     q9, q15, [x2, #0xa0]
        umlal2  v14.2d, v11.4s, v10.s[2]
        ldp     q11, q19, [x2]
        umlal   v4.2d, v3.2s, v10.s[0]
        ldp     x20, x25, [x6, #0x30]
        usra    v16.2d, v1.2d, #6
        adcs    x24, x24, xzr
        umlal2  v4.2d, v3.4s, v10.s[2]
        adcs    x14, x14, xzr
        umlal   v5.2d, v6.2s, v10.s[0]
        ldp     q1, q3, [x2, #0x20]
        adcs    x23, x23, xzr
        umlal2  v5.2d, v6.4s, v10.s[2]
        ldp     d6, d21, [x17, #0x30]
        adcs    x19, x19, xzr
        str     x14, [sp, #0x7a8]
        ldr     x14, [x6, #0x40]
        subs    x14, x14, x27
        ldr     x27, [x6, #0x48]
        ldp     q22, q23, [x2, #0x40]
        sbcs    x27, x27, x1
        ldp     q24, q25, [x2, #0x60]
        umull   v26.2d, v9.2s, v10.s[0]
        sbcs    x7, x7, x15
        ldp     d27, d28, [x17, #0x38]
        sbcs    x9, x9, x11
        umlal   v17.2d, v11.2s, v13.s[0]
        sbcs    x26, x26, x13
        umlal2  v17.2d, v11.4s, v13.s[2]
        ldp     q11, q29, [x2, #0x80]
        sbcs    x8, x8, x28
        ldr     x28, [x6, #0x70]
        usra    v12.2d, v6.2d, #0x16
        umlal2  v26.2d, v9.4s, v10.s[2]
        sbcs    x28, x28, x20
        ldr     x20, [x6, #0x78]
        shl     v9.2d, v21.2d, #0x30
        umlal   v26.2d, v15.2s, v20.s[0]
        sbcs    x20, x20, x25
        ldp     q10, q6, [x2, #0xa0]
        umlal2  v26.2d, v15.4s, v20.s[1]
        csetm   x25, lo
        ext     v15.16b, v0.16b, v17.16b, #8
        subs    x13, x16, x21
        eor     x14, x14, x25
        eor     x27, x27, x25
        eor     x7, x7, x25
        umlal   v2.2d, v1.2s, v13.s[0]
        usra    v17.2d, v15.2d, #0x1d
        eor     x9, x9, x25
        eor     x26, x26, x25
        eor     x8, x8, x25
        eor     x28, x28, x25
        eor     x20, x20, x25
        umlal2  v2.2d, v1.4s, v13.s[2]
        eor     x10, x10, x25
        umlal   v16.2d, v3.2s, v13.s[0]
        str     x10, [sp, #0x7a0]
        sbcs    x10, x22, x12
        usra    v12.2d, v9.2d, #6
        umlal2  v16.2d, v3.4s, v13.s[2]
        csetm   x11, lo
        cmn     x25, #1
        shl     v9.2d, v28.2d, #0x36
        and     v15.16b, v17.16b, v8.16b
        ext     v1.16b, v17.16b, v0.16b, #8
        adcs    x25, x14, xzr
        eor     x13, x13, x11
        adcs    x27, x27, xzr
        eor     x10, x10, x11
        umlal   v7.2d, v23.2s, v13.s[0]
        mul     x14, x16, x25
        usra    v18.2d, v1.2d, #0x1d
        adcs    x7, x7, xzr
        umlal   v12.2d, v22.2s, v13.s[0]
        adcs    x9, x9, xzr
        umlal2  v12.2d, v22.4s, v13.s[2]
        ldp     q1, q3, [x2, #0xc0]
        adcs    x26, x26, xzr
        umlal2  v7.2d, v23.4s, v13.s[2]
        umulh   x15, x16, x25
        uzp1    v3.4s, v13.4s, v15.4s
        adcs    x8, x8, xzr
        umlal   v14.2d, v24.2s, v13.s[0]
        ldp     q17, q21, [x2]
        umlal   v18.2d, v19.2s, v13.s[0]
        adcs    x28, x28, xzr
        umlal2  v18.2d, v19.4s, v13.s[2]
        adcs    x20, x20, xzr
        cmn     x11, #1
        adcs    x13, x13, xzr
        mul     x1, x16, x27
        umlal2  v14.2d, v24.4s, v13.s[2]
        usra    v7.2d, v27.2d, #0x10
        adcs    x10, x10, xzr
        str     x14, [sp, #0x798]
        subs    x14, x7, x25
        umlal   v4.2d, v25.2s, v13.s[0]
        ldr     d19, [x17, #0x48]
        str     x10, [sp, #0x790]
        sbcs    x10, x9, x27
        umlal2  v4.2d, v25.4s, v13.s[2]
        ldp     q22, q23, [x2, #0x20]
        str     x13, [sp, #0x788]
        csetm   x13, lo
        str     x12, [sp, #0x780]
        umulh   x12, x16, x27
        umlal   v5.2d, v11.2s, v13.s[0]
        str     x23, [sp, #0x778]
        subs    x23, x24, x23
        eor     x14, x14, x13
        eor     x10, x10, x13
        eor     x11, x11, x13
        usra    v7.2d, v9.2d, #6
        umlal2  v5.2d, v11.4s, v13.s[2]
        ldp     d9, d11, [x17, #0x40]
        str     x11, [sp, #0x770]
        ldr     x11, [sp, #0x7a8]
        sbcs    x11, x11, x19
        umlal   v26.2d, v29.2s, v13.s[0]
        ldp     q24, q25, [x2, #0x40]
        csetm   x17, lo
        cmn     x13, #1
        mul     x13, x22, x27
        umlal2  v26.2d, v29.4s, v13.s[2]
        eor     x23, x23, x17
        adcs    x14, x14, xzr
        umull   v27.2d, v10.2s, v13.s[0]
        eor     x11, x11, x17
        umlal   v18.2d, v17.2s, v15.s[0]
        ldp     q28, q29, [x2, #0x60]
        adcs    x10, x10, xzr
        umlal2  v18.2d, v17.4s, v15.s[2]
        shl     v17.2d, v19.2d, #2
        adds    x1, x15, x1
        umulh   x15, x22, x27
        umlal   v16.2d, v22.2s, v15.s[0]
        adcs    x12, x12, x13
        usra    v14.2d, v9.2d, #0xa
        umlal2  v27.2d, v10.4s, v13.s[2]
        shl     v9.2d, v11.2d, #0x3c
        umlal   v27.2d, v6.2s, v20.s[2]
        ldp     q10, q11, [x2, #0x80]
        mul     x13, x22, x25
        umlal2  v27.2d, v6.4s, v20.s[3]
        ext     v13.16b, v0.16b, v18.16b, #8
        adc     x15, x15, xzr
        umlal   v27.2d, v1.2s, v20.s[0]
        usra    v14.2d, v9.2d, #6
        cmn     x17, #1
        umlal2  v27.2d, v1.4s, v20.s[1]
        usra    v18.2d, v13.2d, #0x1d
        adcs    x23, x23, xzr
        str     x23, [sp, #0x768]
        umulh   x23, x22, x25
        umlal2  v16.2d, v22.4s, v15.s[2]
        adcs    x11, x11, xzr
        str     x11, [sp, #0x760]
        subs    x11, x28, x26
        umlal   v12.2d, v23.2s, v15.s[0]
        str     x10, [sp, #0x758]
        sbcs    x10, x20, x8
        ldp     q9, q13, [x2, #0xa0]
        umlal2  v12.2d, v23.4s, v15.s[2]
        str     x14, [sp, #0x750]
        csetm   x14, lo
        adds    x1, x1, x13
        and     v1.16b, v18.16b, v8.16b
        ext     v6.16b, v18.16b, v0.16b, #8
        eor     x11, x11, x14
        eor     x10, x10, x14
        mul     x13, x21, x7
        umlal   v7.2d, v24.2s, v15.s[0]
        eor     x17, x17, x14
        adcs    x23, x12, x23
        usra    v2.2d, v6.2d, #0x1d
        umlal2  v7.2d, v24.4s, v15.s[2]
        adc     x12, x15, xzr
        cmn     x14, #1
        umlal   v14.2d, v25.2s, v15.s[0]
        ldp     q6, q18, [x2, #0xc0]
        umulh   x14, x21, x7
        umlal2  v14.2d, v25.4s, v15.s[2]
        ldp     q19, q22, [x2]
        umlal   v4.2d, v28.2s, v15.s[0]
        mul     x15, x21, x9
        adcs    x11, x11, xzr
        adcs    x10, x10, xzr
        umlal   v2.2d, v21.2s, v15.s[0]
        ldp     q23, q24, [x2, #0x20]
        subs    x16, x16, x24
        umlal2  v2.2d, v21.4s, v15.s[2]
        str     x10, [sp, #0x748]
        ldr     x10, [sp, #0x7c0]
        ldp     d21, d25, [x10, #0x48]
        str     x17, [sp, #0x740]
        ldr     x17, [sp, #0x7a8]
        sbcs    x22, x22, x17
        ldr     x17, [sp, #0x780]
        umlal2  v4.2d, v28.4s, v15.s[2]
        str     x11, [sp, #0x738]
        ldr     x11, [sp, #0x778]
        sbcs    x11, x21, x11
        umlal   v5.2d, v29.2s, v15.s[0]
        str     x19, [sp, #0x730]
        sbcs    x19, x17, x19
        umlal2  v5.2d, v29.4s, v15.s[2]
        ldp     q28, q29, [x2, #0x40]
        umulh   x21, x21, x9
        umlal   v26.2d, v10.2s, v15.s[0]
        str     x13, [sp, #0x728]
        csetm   x13, lo
        subs    x25, x26, x25
        usra    v4.2d, v17.2d, #6
        umlal2  v26.2d, v10.4s, v15.s[2]
        sbcs    x27, x8, x27
        eor     x16, x16, x13
        umlal   v2.2d, v19.2s, v1.s[0]
        ldp     q10, q17, [x2, #0x60]
        str     x28, [sp, #0x720]
        sbcs    x28, x28, x7
        umlal2  v2.2d, v19.4s, v1.s[2]
        usra    v5.2d, v21.2d, #0x3e
        str     x20, [sp, #0x718]
        sbcs    x20, x20, x9
        eor     x22, x22, x13
        umlal   v12.2d, v23.2s, v1.s[0]
        shl     v19.2d, v25.2d, #8
        str     x8, [sp, #0x710]
        csetm   x8, lo
        eor     x11, x11, x13
        ldp     d21, d25, [x10, #0x50]
        eor     x19, x19, x13
        eor     x25, x25, x8
        eor     x27, x27, x8
        cmn     x13, #1
        eor     x28, x28, x8
        umlal   v27.2d, v11.2s, v15.s[0]
        usra    v5.2d, v19.2d, #6
        adcs    x16, x16, xzr
        eor     x20, x20, x8
        umlal2  v27.2d, v11.4s, v15.s[2]
        ldp     q11, q19, [x2, #0x80]
        ext     v30.16b, v0.16b, v2.16b, #8
        str     x12, [sp, #0x708]
        mul     x12, x17, x9
        adcs    x22, x22, xzr
        umlal2  v12.2d, v23.4s, v1.s[2]
        eor     x13, x13, x8
        umull   v23.2d, v9.2s, v15.s[0]
        usra    v2.2d, v30.2d, #0x1d
        adcs    x11, x11, xzr
        usra    v26.2d, v21.2d, #0x38
        umulh   x9, x17, x9
        adcs    x19, x19, xzr
        umlal   v7.2d, v24.2s, v1.s[0]
        shl     v21.2d, v25.2d, #0xe
        adds    x14, x14, x15
        umlal2  v7.2d, v24.4s, v1.s[2]
        adcs    x21, x21, x12
        ldp     q24, q25, [x2, #0xa0]
        umlal   v14.2d, v28.2s, v1.s[0]
        umlal2  v23.2d, v9.4s, v15.s[2]
        and     v9.16b, v2.16b, v8.16b
        umlal   v23.2d, v13.2s, v3.s[0]
        ext     v15.16b, v2.16b, v0.16b, #8
        mul     x12, x17, x7
        umlal2  v23.2d, v13.4s, v3.s[1]
        usra    v26.2d, v21.2d, #6
        adc     x9, x9, xzr
        cmn     x8, #1
        usra    v16.2d, v15.2d, #0x1d
        umlal   v23.2d, v6.2s, v20.s[2]
        adcs    x25, x25, xzr
        ldp     q13, q15, [x2, #0x20]
        adcs    x27, x27, xzr
        umlal2  v23.2d, v6.4s, v20.s[3]
        ldp     q2, q6, [x2, #0xc0]
        umlal   v23.2d, v18.2s, v20.s[0]
        umulh   x7, x17, x7
        umlal2  v23.2d, v18.4s, v20.s[1]
        ldp     q18, q21, [x2]
        adcs    x28, x28, xzr
        umlal   v16.2d, v22.2s, v1.s[0]
        adcs    x20, x20, xzr
        adds    x8, x14, x12
        ldr     x14, [sp, #0x750]
        ldr     x12, [sp, #0x788]
        umlal2  v16.2d, v22.4s, v1.s[2]
        ldp     d22, d30, [x10, #0x58]
        umlal2  v14.2d, v28.4s, v1.s[2]
        ldp     q28, q31, [x2, #0xe0]
        umulh   x15, x12, x14
        umlal   v4.2d, v29.2s, v1.s[0]
        adcs    x21, x21, x7
        umlal2  v4.2d, v29.4s, v1.s[2]
        adc     x7, x9, xzr
        subs    x9, x16, x11
        uzp1    v29.4s, v1.4s, v9.4s
        umlal   v5.2d, v10.2s, v1.s[0]
        sbcs    x17, x22, x19
        umlal2  v5.2d, v10.4s, v1.s[2]
        str     x19, [sp, #0x780]
        mul     x19, x12, x14
        str     x11, [sp, #0x700]
        csetm   x11, lo
        str     x28, [sp, #0x6f8]
        subs    x28, x28, x25
        umlal   v26.2d, v17.2s, v1.s[0]
        shl     v10.2d, v30.2d, #0x14
        eor     x9, x9, x11
        eor     x17, x17, x11
        umlal2  v26.2d, v17.4s, v1.s[2]
        umlal   v27.2d, v11.2s, v1.s[0]
        str     x20, [sp, #0x6f0]
        sbcs    x20, x20, x27
        umlal2  v27.2d, v11.4s, v1.s[2]
        ldp     q11, q17, [x2, #0x40]
        str     x22, [sp, #0x6e8]
        csetm   x22, lo
        str     x27, [sp, #0x6e0]
        ldr     x27, [sp, #0x758]
        str     x13, [sp, #0x6d8]
        mul     x13, x12, x27
        umlal   v23.2d, v19.2s, v1.s[0]
        cmn     x11, #1
        eor     x28, x28, x22
        str     x16, [sp, #0x6d0]
        ldr     x16, [sp, #0x770]
        eor     x19, x19, x16
        umlal2  v23.2d, v19.4s, v1.s[2]
        adcs    x9, x9, xzr
        eor     x11, x11, x22
        umull   v19.2d, v24.2s, v1.s[0]
        adcs    x17, x17, xzr
        eor     x20, x20, x22
        usra    v27.2d, v22.2d, #0x32
        umulh   x12, x12, x27
        umlal   v16.2d, v18.2s, v9.s[0]
        umlal2  v16.2d, v18.4s, v9.s[2]
        ldp     q18, q22, [x2, #0x60]
        umlal   v7.2d, v13.2s, v9.s[0]
        umlal2  v19.2d, v24.4s, v1.s[2]
        ldp     d1, d24, [x10, #0x60]
        str     x17, [sp, #0x788]
        ldr     x17, [sp, #0x790]
        str     x11, [sp, #0x6c8]
        mul     x11, x17, x27
        umlal   v19.2d, v25.2s, v3.s[2]
        usra    v27.2d, v10.2d, #6
        umlal2  v19.2d, v25.4s, v3.s[3]
        ext     v10.16b, v0.16b, v16.16b, #8
        umlal   v19.2d, v2.2s, v3.s[0]
        umulh   x27, x17, x27
        adds    x13, x15, x13
        umlal2  v19.2d, v2.4s, v3.s[1]
        usra    v16.2d, v10.2d, #0x1d
        adcs    x11, x12, x11
        umlal   v19.2d, v6.2s, v20.s[2]
        ldp     q10, q2, [x2, #0x80]
        usra    v23.2d, v1.2d, #0x2c
        ldp     q1, q25, [x2, #0xa0]
        umlal   v14.2d, v15.2s, v9.s[0]
        shl     v24.2d, v24.2d, #0x1a
        mul     x12, x17, x14
        umlal2  v19.2d, v6.4s, v20.s[3]
        and     v6.16b, v16.16b, v8.16b
        ext     v16.16b, v16.16b, v0.16b, #8
        adc     x27, x27, xzr
        umlal   v19.2d, v28.2s, v20.s[0]
        usra    v23.2d, v24.2d, #6
        usra    v12.2d, v16.2d, #0x1d
        umlal2  v7.2d, v13.4s, v9.s[2]
        umulh   x14, x17, x14
        adds    x12, x13, x12
        umlal2  v19.2d, v28.4s, v20.s[1]
        ldp     q13, q16, [x2, #0xc0]
        eor     x12, x12, x16
        umlal2  v14.2d, v15.4s, v9.s[2]
        ldp     q15, q24, [x2, #0xe0]
        umlal   v4.2d, v11.2s, v9.s[0]
        mul     x13, x24, x26
        ldr     x15, [sp, #0x798]
        umlal   v12.2d, v21.2s, v9.s[0]
        adcs    x11, x11, x14
        umlal2  v4.2d, v11.4s, v9.s[2]
        ldp     q11, q28, [x2]
        adc     x27, x27, xzr
        eor     x11, x11, x16
        umlal2  v12.2d, v21.4s, v9.s[2]
        ldr     x17, [sp, #0x708]
        eor     x27, x27, x16
        cmn     x16, #1
        umlal   v5.2d, v17.2s, v9.s[0]
        umulh   x14, x24, x26
        adcs    x19, x19, x15
        ldr     x15, [sp, #0x710]
        umlal2  v5.2d, v17.4s, v9.s[2]
        ldp     q17, q21, [x2, #0x20]
        adcs    x12, x12, x1
        umlal   v26.2d, v18.2s, v9.s[0]
        umlal2  v26.2d, v18.4s, v9.s[2]
        adcs    x11, x11, x23
        adcs    x27, x27, x17
        str     x1, [sp, #0x750]
        mul     x1, x24, x15
        umlal   v27.2d, v22.2s, v9.s[0]
        adc     x16, x16, xzr
        str     x9, [sp, #0x770]
        ldr     x9, [sp, #0x728]
        adds    x19, x19, x9
        umlal2  v27.2d, v22.4s, v9.s[2]
        adcs    x12, x12, x8
        umlal   v19.2d, v2.2s, v9.s[0]
        ldp     d18, d22, [x10, #0x68]
        adcs    x11, x11, x21
        umulh   x24, x24, x15
        umlal   v23.2d, v10.2s, v9.s[0]
        adcs    x27, x27, x7
        umlal2  v23.2d, v10.4s, v9.s[2]
        adc     x16, x16, xzr
        adds    x19, x23, x19
        umlal   v12.2d, v11.2s, v6.s[0]
        adcs    x23, x17, x12
        umull   v10.2d, v1.2s, v9.s[0]
        adcs    x9, x9, x11
        ldr     x11, [sp, #0x7a8]
        mul     x12, x11, x15
        umlal2  v19.2d, v2.4s, v9.s[2]
        ldp     q2, q30, [x2, #0x40]
        adcs    x27, x8, x27
        umlal2  v12.2d, v11.4s, v6.s[2]
        adcs    x21, x21, x16
        shl     v11.2d, v22.2d, #0x20
        umlal   v14.2d, v17.2s, v6.s[0]
        adcs    x7, x7, xzr
        umulh   x8, x11, x15
        adds    x1, x14, x1
        ldr     x14, [sp, #0x7d0]
        ldr     x15, [x4, #0x80]
        umlal2  v10.2d, v1.4s, v9.s[2]
        adcs    x24, x24, x12
        usra    v19.2d, v18.2d, #0x26
        ldp     q9, q1, [x2, #0x60]
        umlal   v10.2d, v25.2s, v29.s[0]
        ldr     x17, [sp, #0x7c8]
        ext     v18.16b, v0.16b, v12.16b, #8
        umlal2  v10.2d, v25.4s, v29.s[1]
        mul     x12, x11, x26
        umlal   v10.2d, v13.2s, v3.s[2]
        usra    v12.2d, v18.2d, #0x1d
        adc     x8, x8, xzr
        subs    x16, x14, x15
        ldr     x15, [x4, #0x90]
        ldr     x14, [x4, #0x88]
        umlal2  v10.2d, v13.4s, v3.s[3]
        usra    v19.2d, v11.2d, #6
        umlal   v10.2d, v16.2s, v3.s[0]
        ldp     d11, d13, [x10, #0x70]
        sbcs    x17, x17, x14
        ldr     x14, [sp, #0x7e8]
        sbcs    x14, x14, x15
        ldr     x15, [x4, #0x98]
        ldp     q18, q22, [x2, #0x80]
        umulh   x26, x11, x26
        ldr     x11, [sp, #0x7e0]
        umlal2  v10.2d, v16.4s, v3.s[1]
        sbcs    x11, x11, x15
        ldr     x15, [sp, #0x7d8]
        umlal   v10.2d, v15.2s, v20.s[2]
        str     x7, [sp, #0x7a8]
        ldr     x7, [x4, #0xa0]
        sbcs    x15, x15, x7
        ldr     x7, [sp, #0x778]
        str     x21, [sp, #0x710]
        ldr     x21, [sp, #0x720]
        str     x27, [sp, #0x728]
        mul     x27, x7, x21
        str     x9, [sp, #0x708]
        ldr     x9, [x4, #0x28]
        str     x23, [sp, #0x790]
        ldr     x23, [x4, #0xa8]
        sbcs    x9, x9, x23
        umulh   x23, x7, x21
        umlal2  v10.2d, v15.4s, v20.s[3]
        ldp     q15, q16, [x2, #0xa0]
        umlal   v10.2d, v24.2s, v20.s[0]
        str     x19, [sp, #0x758]
        ldr     x19, [x4, #0x30]
        str     x27, [sp, #0x6c0]
        ldr     x27, [x4, #0xb0]
        sbcs    x19, x19, x27
        ldr     x27, [x4, #0x38]
        umlal2  v10.2d, v24.4s, v20.s[1]
        and     v24.16b, v12.16b, v8.16b
        str     x13, [sp, #0x6b8]
        ldr     x13, [x4, #0xb8]
        sbcs    x27, x27, x13
        ext     v12.16b, v12.16b, v0.16b, #8
        csetm   x13, lo
        adds    x1, x1, x12
        adcs    x24, x24, x26
        ldr     x26, [sp, #0x718]
        mul     x12, x7, x26
        umlal2  v14.2d, v17.4s, v6.s[2]
        shl     v13.2d, v13.2d, #0x26
        adc     x8, x8, xzr
        cmn     x22, #1
        usra    v7.2d, v12.2d, #0x1d
        umlal   v4.2d, v21.2s, v6.s[0]
        adcs    x22, x28, xzr
        umlal2  v4.2d, v21.4s, v6.s[2]
        usra    v10.2d, v11.2d, #0x20
        eor     x28, x16, x13
        umulh   x7, x7, x26
        adcs    x20, x20, xzr
        umlal   v5.2d, v2.2s, v6.s[0]
        eor     x16, x17, x13
        adds    x23, x23, x12
        umlal2  v5.2d, v2.4s, v6.s[2]
        ldp     q11, q12, [x2, #0xc0]
        umlal   v7.2d, v28.2s, v6.s[0]
        ldp     q2, q17, [x2, #0xe0]
        eor     x12, x14, x13
        umlal2  v7.2d, v28.4s, v6.s[2]
        usra    v10.2d, v13.2d, #6
        eor     x11, x11, x13
        eor     x14, x15, x13
        ldr     x15, [sp, #0x730]
        mul     x17, x15, x26
        umlal   v26.2d, v30.2s, v6.s[0]
        ldp     q13, q21, [x2, #0x100]
        umlal2  v26.2d, v30.4s, v6.s[2]
        str     x20, [sp, #0x778]
        str     x22, [sp, #0x6b0]
        ldp     x20, x22, [x6, #0x80]
        uzp1    v21.4s, v6.4s, v24.4s
        eor     x9, x9, x13
        eor     x19, x19, x13
        umlal   v27.2d, v9.2s, v6.s[0]
        ldp     q25, q28, [x2]
        eor     x27, x27, x13
        umulh   x26, x15, x26
        umlal2  v27.2d, v9.4s, v6.s[2]
        adcs    x7, x7, x17
        umlal   v23.2d, v1.2s, v6.s[0]
        str     x8, [sp, #0x718]
        ldp     x17, x8, [x6, #0x90]
        umlal2  v23.2d, v1.4s, v6.s[2]
        ldp     q9, q1, [x2, #0x20]
        umlal   v19.2d, v18.2s, v6.s[0]
        str     x24, [sp, #0x6a8]
        str     x1, [sp, #0x6a0]
        ldp     x24, x1, [x6, #0xa0]
        str     x25, [sp, #0x698]
        mul     x25, x15, x21
        umlal2  v19.2d, v18.4s, v6.s[2]
        ldp     x1, x24, [x6, #0xb0]
        adc     x26, x26, xzr
        umlal   v10.2d, v22.2s, v6.s[0]
        cmn     x13, #1
        umlal2  v10.2d, v22.4s, v6.s[2]
        ldp     d18, d22, [x10, #0x78]
        adcs    x28, x28, xzr
        umulh   x21, x15, x21
        umull   v30.2d, v15.2s, v6.s[0]
        adcs    x15, x16, xzr
        ldr     x16, [sp, #0x768]
        umlal   v7.2d, v25.2s, v24.s[0]
        adcs    x12, x12, xzr
        umlal2  v7.2d, v25.4s, v24.s[2]
        adcs    x11, x11, xzr
        umlal   v4.2d, v9.2s, v24.s[0]
        adcs    x14, x14, xzr
        str     x14, [sp, #0x720]
        ldr     x14, [sp, #0x738]
        str     x11, [sp, #0x730]
        mul     x11, x16, x14
        umlal2  v30.2d, v15.4s, v6.s[2]
        ldp     q15, q6, [x2, #0x40]
        umlal   v30.2d, v16.2s, v29.s[2]
        shl     v22.2d, v22.2d, #0x2c
        adcs    x9, x9, xzr
        umlal2  v30.2d, v16.4s, v29.s[3]
        ext     v16.16b, v0.16b, v7.16b, #8
        adcs    x19, x19, xzr
        str     x9, [sp, #0x690]
        umulh   x9, x16, x14
        umlal   v30.2d, v11.2s, v29.s[0]
        adcs    x27, x27, xzr
        adds    x23, x23, x25
        ldr     x25, [sp, #0x740]
        adcs    x21, x7, x21
        eor     x7, x11, x25
        ldr     x11, [x6]
        umlal2  v30.2d, v11.4s, v29.s[1]
        usra    v7.2d, v16.2d, #0x1d
        adc     x26, x26, xzr
        umlal   v30.2d, v12.2s, v3.s[2]
        ldp     q11, q16, [x2, #0x60]
        umlal2  v30.2d, v12.4s, v3.s[3]
        subs    x11, x20, x11
        ldr     x20, [sp, #0x748]
        str     x27, [sp, #0x688]
        mul     x27, x16, x20
        umlal   v30.2d, v2.2s, v3.s[0]
        str     x19, [sp, #0x680]
        ldr     x19, [x6, #8]
        sbcs    x19, x22, x19
        ldr     x22, [x6, #0x10]
        umlal2  v30.2d, v2.4s, v3.s[1]
        and     v12.16b, v7.16b, v8.16b
        sbcs    x22, x17, x22
        ldr     x17, [x6, #0x18]
        umlal   v30.2d, v17.2s, v20.s[2]
        ext     v2.16b, v7.16b, v0.16b, #8
        sbcs    x17, x8, x17
        ldr     x8, [x6, #0xa0]
        umulh   x16, x16, x20
        umlal2  v30.2d, v17.4s, v20.s[3]
        ldp     q7, q17, [x2, #0x80]
        umlal   v30.2d, v13.2s, v20.s[0]
        usra    v14.2d, v2.2d, #0x1d
        str     x15, [sp, #0x768]
        ldr     x15, [x6, #0x20]
        sbcs    x15, x8, x15
        ldr     x8, [x6, #0xa8]
        umlal2  v30.2d, v13.4s, v20.s[1]
        ldr     x10, [x6, #0x38]
        ldp     q13, q2, [x2, #0xa0]
        str     x12, [sp, #0x678]
        ldr     x12, [x6, #0x28]
        sbcs    x12, x8, x12
        ldr     x8, [x6, #0x30]
        umlal2  v4.2d, v9.4s, v24.s[2]
        sbcs    x8, x1, x8
        ldr     x1, [sp, #0x760]
        str     x28, [sp, #0x670]
        mul     x28, x1, x20
        umlal   v5.2d, v1.2s, v24.s[0]
        sbcs    x10, x24, x10
        umlal   v14.2d, v28.2s, v24.s[0]
        csetm   x24, lo
        adds    x27, x9, x27
        umlal2  v14.2d, v28.4s, v24.s[2]
        usra    v30.2d, v18.2d, #0x1a
        eor     x9, x11, x24
        eor     x19, x19, x24
        umulh   x20, x1, x20
        umlal2  v5.2d, v1.4s, v24.s[2]
        ldp     q9, q1, [x2, #0xc0]
        adcs    x28, x16, x28
        umlal   v26.2d, v15.2s, v24.s[0]
        ldp     q18, q25, [x2, #0xe0]
        umlal2  v26.2d, v15.4s, v24.s[2]
        eor     x22, x22, x24
        eor     x11, x17, x24
        eor     x15, x15, x24
        usra    v30.2d, v22.2d, #6
        umlal   v27.2d, v6.2s, v24.s[0]
        mul     x16, x1, x14
        umlal2  v27.2d, v6.4s, v24.s[2]
        ldp     q15, q6, [x2, #0x100]
        eor     x12, x12, x24
        adc     x20, x20, xzr
        umlal   v23.2d, v11.2s, v24.s[0]
        eor     x8, x8, x24
        eor     x10, x10, x24
        umlal2  v23.2d, v11.4s, v24.s[2]
        ldp     q11, q22, [x2]
        ldr     x17, [sp, #0x698]
        umulh   x1, x1, x14
        ldr     x14, [sp, #0x6d0]
        umlal   v19.2d, v16.2s, v24.s[0]
        cmn     x24, #1
        umlal2  v19.2d, v16.4s, v24.s[2]
        adcs    x9, x9, xzr
        umlal   v10.2d, v7.2s, v24.s[0]
        adcs    x19, x19, xzr
        umlal2  v10.2d, v7.4s, v24.s[2]
        ldp     q7, q16, [x2, #0x20]
        adcs    x22, x22, xzr
        str     x19, [sp, #0x738]
        mul     x19, x14, x17
        umlal   v30.2d, v17.2s, v24.s[0]
        adcs    x11, x11, xzr
        umlal2  v30.2d, v17.4s, v24.s[2]
        adcs    x15, x15, xzr
        umull   v17.2d, v13.2s, v24.s[0]
        adcs    x12, x12, xzr
        str     x12, [sp, #0x760]
        umulh   x12, x14, x17
        umlal   v14.2d, v11.2s, v12.s[0]
        adcs    x8, x8, xzr
        umlal2  v14.2d, v11.4s, v12.s[2]
        str     x8, [sp, #0x748]
        ldr     x8, [sp, #0x6d8]
        str     x19, [sp, #0x668]
        eor     x19, x19, x8
        adcs    x10, x10, xzr
        adds    x27, x27, x16
        ldr     x16, [sp, #0x6e0]
        adcs    x28, x28, x1
        ldr     x1, [sp, #0x6b8]
        eor     x27, x27, x25
        adc     x20, x20, xzr
        eor     x28, x28, x25
        cmn     x25, #1
        umlal2  v17.2d, v13.4s, v24.s[2]
        eor     x20, x20, x25
        adcs    x7, x7, x1
        mul     x1, x14, x16
        umlal   v17.2d, v2.2s, v21.s[0]
        str     x19, [sp, #0x660]
        ldr     x19, [sp, #0x6a0]
        adcs    x27, x27, x19
        ldr     x19, [sp, #0x718]
        umlal2  v17.2d, v2.4s, v21.s[1]
        ext     v11.16b, v0.16b, v14.16b, #8
        eor     x24, x13, x24
        ldr     x13, [sp, #0x6a8]
        adcs    x28, x28, x13
        umlal   v17.2d, v9.2s, v29.s[2]
        str     x24, [sp, #0x658]
        ldr     x24, [sp, #0x7c0]
        ldp     d13, d2, [x24, #0x80]
        ldr     x24, [sp, #0x6c0]
        adcs    x20, x20, x19
        umulh   x14, x14, x16
        umlal2  v17.2d, v9.4s, v29.s[3]
        usra    v14.2d, v11.2d, #0x1d
        adc     x25, x25, xzr
        umlal   v17.2d, v1.2s, v29.s[0]
        adds    x7, x7, x24
        adcs    x27, x27, x23
        umlal2  v17.2d, v1.4s, v29.s[1]
        ldp     q9, q11, [x2, #0x40]
        adcs    x28, x28, x21
        umlal   v17.2d, v18.2s, v3.s[2]
        ldp     q1, q24, [x2, #0x60]
        adcs    x20, x20, x26
        str     x10, [sp, #0x740]
        ldr     x10, [sp, #0x6e8]
        str     x15, [sp, #0x6d0]
        mul     x15, x10, x16
        umlal2  v17.2d, v18.4s, v3.s[3]
        and     v18.16b, v14.16b, v8.16b
        adc     x25, x25, xzr
        adds    x7, x13, x7
        umlal   v17.2d, v25.2s, v3.s[0]
        ext     v14.16b, v14.16b, v0.16b, #8
        adcs    x19, x19, x27
        umlal2  v17.2d, v25.4s, v3.s[1]
        shl     v2.2d, v2.2d, #0x32
        adcs    x24, x24, x28
        umulh   x27, x10, x16
        umlal   v17.2d, v15.2s, v20.s[2]
        usra    v4.2d, v14.2d, #0x1d
        adcs    x20, x23, x20
        umlal2  v17.2d, v15.4s, v20.s[3]
        ldp     q14, q15, [x2, #0x80]
        adcs    x21, x21, x25
        umlal   v17.2d, v6.2s, v20.s[0]
        adcs    x23, x26, xzr
        adds    x25, x12, x1
        ldr     x12, [sp, #0x678]
        ldr     x1, [sp, #0x670]
        umlal2  v17.2d, v6.4s, v20.s[1]
        adcs    x26, x14, x15
        ldr     x15, [sp, #0x730]
        ldr     x14, [sp, #0x768]
        mul     x28, x10, x17
        umlal   v4.2d, v22.2s, v12.s[0]
        adc     x27, x27, xzr
        umlal2  v4.2d, v22.4s, v12.s[2]
        subs    x13, x1, x12
        umlal   v5.2d, v7.2s, v12.s[0]
        sbcs    x16, x14, x15
        ldp     q6, q22, [x2, #0xa0]
        umulh   x10, x10, x17
        umlal2  v5.2d, v7.4s, v12.s[2]
        ldr     x15, [sp, #0x700]
        ldr     x12, [sp, #0x6f8]
        usra    v17.2d, v13.2d, #0x14
        csetm   x17, lo
        adds    x25, x25, x28
        umlal   v26.2d, v16.2s, v12.s[0]
        eor     x28, x13, x17
        eor     x13, x16, x17
        umlal2  v26.2d, v16.4s, v12.s[2]
        eor     x16, x25, x8
        ldp     q13, q7, [x2, #0xc0]
        umlal   v27.2d, v9.2s, v12.s[0]
        ldp     q16, q25, [x2, #0xe0]
        str     x23, [sp, #0x698]
        mul     x23, x15, x12
        usra    v17.2d, v2.2d, #6
        umlal2  v27.2d, v9.4s, v12.s[2]
        adcs    x26, x26, x10
        umlal   v23.2d, v11.2s, v12.s[0]
        ldp     q9, q2, [x2, #0x100]
        adc     x27, x27, xzr
        cmn     x17, #1
        umlal2  v23.2d, v11.4s, v12.s[2]
        uzp1    v11.4s, v12.4s, v18.4s
        umulh   x10, x15, x12
        adcs    x28, x28, xzr
        umlal   v19.2d, v1.2s, v12.s[0]
        adcs    x13, x13, xzr
        str     x13, [sp, #0x6e8]
        ldr     x14, [sp, #0x6f0]
        subs    x13, x22, x9
        umlal2  v19.2d, v1.4s, v12.s[2]
        str     x28, [sp, #0x6e0]
        ldr     x28, [sp, #0x738]
        str     x11, [sp, #0x6c0]
        sbcs    x11, x11, x28
        umlal   v10.2d, v24.2s, v12.s[0]
        ldp     q1, q28, [x2, #0x120]
        str     x21, [sp, #0x718]
        csetm   x21, lo
        umlal2  v10.2d, v24.4s, v12.s[2]
        str     x20, [sp, #0x6a8]
        mul     x20, x15, x14
        eor     x13, x13, x21
        eor     x11, x11, x21
        umlal   v30.2d, v14.2s, v12.s[0]
        cmn     x21, #1
        eor     x21, x17, x21
        umlal2  v30.2d, v14.4s, v12.s[2]
        adcs    x13, x13, xzr
        umlal   v17.2d, v15.2s, v12.s[0]
        ldp     q14, q24, [x2]
        umulh   x15, x15, x14
        adcs    x11, x11, xzr
        umlal2  v17.2d, v15.4s, v12.s[2]
        adds    x20, x10, x20
        ldr     x10, [sp, #0x780]
        umull   v15.2d, v6.2s, v12.s[0]
        mul     x17, x10, x14
        umlal2  v15.2d, v6.4s, v12.s[2]
        ldp     q12, q6, [x2, #0x20]
        umlal   v15.2d, v22.2s, v21.s[2]
        umulh   x14, x10, x14
        umlal2  v15.2d, v22.4s, v21.s[3]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x7c0]
        umlal   v15.2d, v13.2s, v21.s[0]
        umlal2  v15.2d, v13.4s, v21.s[1]
        ldp     d13, d22, [x17, #0x88]
        umlal   v15.2d, v7.2s, v29.s[2]
        str     x21, [sp, #0x6f0]
        mul     x21, x10, x12
        ldr     x17, [sp, #0x688]
        umlal2  v15.2d, v7.4s, v29.s[3]
        adc     x14, x14, xzr
        umlal   v15.2d, v16.2s, v29.s[0]
        str     x11, [sp, #0x700]
        ldr     x11, [sp, #0x720]
        str     x13, [sp, #0x650]
        ldr     x13, [sp, #0x680]
        subs    x13, x11, x13
        ldr     x11, [sp, #0x690]
        umlal2  v15.2d, v16.4s, v29.s[1]
        ldp     q7, q16, [x2, #0x40]
        sbcs    x17, x11, x17
        umulh   x10, x10, x12
        ldr     x11, [sp, #0x6b0]
        umlal   v15.2d, v25.2s, v3.s[2]
        csetm   x12, lo
        adds    x20, x20, x21
        umlal2  v15.2d, v25.4s, v3.s[3]
        shl     v22.2d, v22.2d, #0x38
        eor     x21, x13, x12
        umlal   v15.2d, v9.2s, v3.s[0]
        eor     x13, x17, x12
        ldr     x17, [sp, #0x770]
        umlal2  v15.2d, v9.4s, v3.s[1]
        ldr     x28, [sp, #0x778]
        ldp     q9, q25, [x2, #0x60]
        str     x24, [sp, #0x6f8]
        mul     x24, x17, x11
        umlal   v15.2d, v2.2s, v20.s[2]
        adcs    x10, x15, x10
        umlal2  v15.2d, v2.4s, v20.s[3]
        adc     x14, x14, xzr
        umlal   v15.2d, v1.2s, v20.s[0]
        cmn     x12, #1
        umulh   x15, x17, x11
        umlal   v4.2d, v14.2s, v18.s[0]
        str     x22, [sp, #0x780]
        umulh   x22, x17, x28
        str     x19, [sp, #0x648]
        ldr     x19, [sp, #0x6c8]
        eor     x24, x24, x19
        adcs    x21, x21, xzr
        umlal2  v4.2d, v14.4s, v18.s[2]
        adcs    x13, x13, xzr
        str     x13, [sp, #0x640]
        ldr     x13, [sp, #0x748]
        str     x21, [sp, #0x638]
        ldr     x21, [sp, #0x6d0]
        subs    x13, x13, x21
        ldr     x21, [sp, #0x740]
        str     x7, [sp, #0x630]
        ldr     x7, [sp, #0x760]
        sbcs    x21, x21, x7
        umlal   v26.2d, v12.2s, v18.s[0]
        csetm   x7, lo
        cmn     x7, #1
        umlal2  v26.2d, v12.4s, v18.s[2]
        ext     v12.16b, v0.16b, v4.16b, #8
        eor     x13, x13, x7
        adcs    x13, x13, xzr
        eor     x21, x21, x7
        usra    v4.2d, v12.2d, #0x1d
        ext     v12.16b, v4.16b, v0.16b, #8
        mul     x17, x17, x28
        adcs    x21, x21, xzr
        usra    v5.2d, v12.2d, #0x1d
        and     v12.16b, v4.16b, v8.16b
        eor     x7, x12, x7
        ldr     x12, [sp, #0x788]
        umlal   v5.2d, v24.2s, v18.s[0]
        umlal2  v5.2d, v24.4s, v18.s[2]
        ldp     q14, q2, [x2, #0x80]
        str     x21, [sp, #0x770]
        mul     x21, x12, x28
        umlal   v27.2d, v6.2s, v18.s[0]
        adds    x15, x15, x17
        adcs    x21, x22, x21
        umlal2  v27.2d, v6.4s, v18.s[2]
        umlal   v23.2d, v7.2s, v18.s[0]
        umulh   x22, x12, x28
        adc     x22, x22, xzr
        umlal2  v23.2d, v7.4s, v18.s[2]
        ldp     q4, q6, [x2, #0xa0]
        umlal   v19.2d, v16.2s, v18.s[0]
        umlal2  v19.2d, v16.4s, v18.s[2]
        umlal   v10.2d, v9.2s, v18.s[0]
        mul     x28, x12, x11
        adds    x28, x15, x28
        eor     x28, x28, x19
        umlal2  v10.2d, v9.4s, v18.s[2]
        ldp     q9, q7, [x2, #0xc0]
        umlal   v30.2d, v25.2s, v18.s[0]
        umlal2  v30.2d, v25.4s, v18.s[2]
        umulh   x11, x12, x11
        adcs    x21, x21, x11
        ldr     x11, [sp, #0x668]
        adc     x22, x22, xzr
        umlal   v17.2d, v14.2s, v18.s[0]
        eor     x21, x21, x19
        cmn     x19, #1
        adcs    x24, x24, x11
        umull   v16.2d, v4.2s, v18.s[0]
        adcs    x25, x28, x25
        adcs    x21, x21, x26
        eor     x22, x22, x19
        umlal2  v17.2d, v14.4s, v18.s[2]
        adcs    x22, x22, x27
        adc     x19, x19, xzr
        adds    x24, x24, x23
        umlal2  v15.2d, v1.4s, v20.s[1]
        ldp     q14, q1, [x2, #0xe0]
        adcs    x25, x25, x20
        usra    v15.2d, v13.2d, #0xe
        umlal2  v16.2d, v4.4s, v18.s[2]
        adcs    x21, x21, x10
        adcs    x22, x22, x14
        ldp     q13, q4, [x2]
        umlal   v16.2d, v6.2s, v11.s[0]
        adc     x19, x19, xzr
        umlal2  v16.2d, v6.4s, v11.s[1]
        usra    v15.2d, v22.2d, #6
        adds    x24, x26, x24
        eor     x24, x24, x8
        umlal   v16.2d, v9.2s, v21.s[2]
        ldp     q6, q22, [x2, #0x100]
        adcs    x25, x27, x25
        umlal2  v16.2d, v9.4s, v21.s[3]
        ldp     q9, q24, [x2, #0x120]
        adcs    x21, x23, x21
        umlal   v16.2d, v7.2s, v21.s[0]
        adcs    x20, x20, x22
        ldr     x26, [sp, #0x660]
        ldr     x27, [sp, #0x798]
        eor     x21, x21, x8
        ldr     x28, [sp, #0x750]
        eor     x22, x25, x8
        ldr     x11, [sp, #0x758]
        umlal2  v16.2d, v7.4s, v21.s[1]
        adcs    x19, x10, x19
        ldr     x12, [sp, #0x790]
        eor     x19, x19, x8
        eor     x20, x20, x8
        umlal   v16.2d, v14.2s, v29.s[2]
        umulh   x23, x1, x9
        adcs    x25, x14, xzr
        ldr     x14, [sp, #0x738]
        cmn     x8, #1
        umlal2  v16.2d, v14.4s, v29.s[3]
        adcs    x26, x26, x27
        adcs    x10, x16, x28
        adcs    x24, x24, x11
        ldr     x16, [sp, #0x768]
        umlal   v16.2d, v1.2s, v29.s[0]
        adcs    x22, x22, x12
        ldr     x12, [sp, #0x7c0]
        eor     x25, x25, x8
        umlal2  v16.2d, v1.4s, v29.s[1]
        ldp     q14, q1, [x2, #0x20]
        umlal   v16.2d, v6.2s, v3.s[2]
        umulh   x15, x1, x14
        umlal   v15.2d, v2.2s, v18.s[0]
        umlal2  v15.2d, v2.4s, v18.s[2]
        ldp     q2, q7, [x2, #0x40]
        umlal2  v16.2d, v6.4s, v3.s[3]
        mul     x17, x16, x14
        ldp     d6, d18, [x12, #0x90]
        umlal   v16.2d, v22.2s, v3.s[0]
        shl     v18.2d, v18.2d, #0x3e
        mul     x11, x1, x14
        umlal2  v16.2d, v22.4s, v3.s[1]
        umlal   v16.2d, v9.2s, v20.s[2]
        umlal2  v16.2d, v9.4s, v20.s[3]
        umlal   v16.2d, v24.2s, v20.s[0]
        ldp     q9, q22, [x2, #0x60]
        umulh   x28, x16, x14
        mul     x27, x1, x9
        umlal2  v16.2d, v24.4s, v20.s[1]
        ldr     x14, [sp, #0x710]
        ldp     q24, q25, [x2, #0x80]
        str     x7, [sp, #0x660]
        ldr     x1, [sp, #0x7a8]
        ldr     x7, [sp, #0x708]
        adcs    x21, x21, x7
        str     x13, [sp, #0x6c8]
        mul     x13, x16, x9
        umlal   v5.2d, v13.2s, v12.s[0]
        umlal2  v5.2d, v13.4s, v12.s[2]
        str     x27, [sp, #0x668]
        ldr     x27, [sp, #0x728]
        adcs    x20, x20, x27
        ldr     x12, [sp, #0x6a0]
        adcs    x19, x19, x14
        umlal   v27.2d, v14.2s, v12.s[0]
        adcs    x25, x25, x1
        umulh   x16, x16, x9
        umlal2  v27.2d, v14.4s, v12.s[2]
        usra    v16.2d, v6.2d, #8
        adc     x8, x8, xzr
        str     x9, [sp, #0x6d8]
        ldr     x9, [sp, #0x6b8]
        adds    x26, x26, x9
        ldr     x9, [sp, #0x780]
        umlal   v23.2d, v1.2s, v12.s[0]
        adcs    x10, x10, x12
        ldr     x12, [sp, #0x630]
        ext     v13.16b, v0.16b, v5.16b, #8
        ldp     q14, q6, [x2, #0xa0]
        adcs    x24, x24, x12
        ldr     x12, [sp, #0x648]
        umlal2  v23.2d, v1.4s, v12.s[2]
        adcs    x22, x22, x12
        ldr     x12, [sp, #0x678]
        mul     x1, x12, x9
        usra    v5.2d, v13.2d, #0x1d
        umlal   v19.2d, v2.2s, v12.s[0]
        str     x1, [sp, #0x6b0]
        ldr     x1, [sp, #0x6f8]
        adcs    x21, x21, x1
        ldr     x1, [sp, #0x6a8]
        usra    v16.2d, v18.2d, #6
        umlal2  v19.2d, v2.4s, v12.s[2]
        adcs    x20, x20, x1
        ldr     x1, [sp, #0x718]
        umlal   v10.2d, v7.2s, v12.s[0]
        ldp     q13, q1, [x2, #0xc0]
        adcs    x19, x19, x1
        ldr     x1, [sp, #0x698]
        umulh   x9, x12, x9
        umlal2  v10.2d, v7.4s, v12.s[2]
        adcs    x25, x25, x1
        and     v2.16b, v5.16b, v8.16b
        ext     v5.16b, v5.16b, v0.16b, #8
        adc     x8, x8, xzr
        adds    x26, x7, x26
        ldr     x7, [sp, #0x6c0]
        umlal   v30.2d, v9.2s, v12.s[0]
        adcs    x27, x27, x10
        usra    v26.2d, v5.2d, #0x1d
        umlal2  v30.2d, v9.4s, v12.s[2]
        adcs    x24, x14, x24
        ldr     x14, [sp, #0x7a8]
        mul     x10, x12, x7
        umlal   v17.2d, v22.2s, v12.s[0]
        adcs    x22, x14, x22
        ldr     x14, [sp, #0x6b8]
        umlal2  v17.2d, v22.4s, v12.s[2]
        ldp     q9, q5, [x2, #0xe0]
        adcs    x21, x14, x21
        ldr     x14, [sp, #0x6a0]
        umlal   v15.2d, v24.2s, v12.s[0]
        ldp     q7, q18, [x2, #0x100]
        adcs    x20, x14, x20
        umulh   x14, x12, x7
        umlal   v26.2d, v4.2s, v12.s[0]
        umlal2  v26.2d, v4.4s, v12.s[2]
        str     x20, [sp, #0x6a0]
        ldr     x20, [sp, #0x630]
        adcs    x19, x20, x19
        ldr     x20, [sp, #0x648]
        ldp     q4, q22, [x2, #0x120]
        adcs    x20, x20, x25
        ldr     x25, [sp, #0x6f8]
        umlal2  v15.2d, v24.4s, v12.s[2]
        ldp     q24, q28, [x2, #0x140]
        adcs    x25, x25, x8
        ldr     x8, [sp, #0x6a8]
        umlal   v16.2d, v25.2s, v12.s[0]
        adcs    x8, x8, xzr
        str     x8, [sp, #0x6a8]
        ldr     x8, [sp, #0x730]
        str     x25, [sp, #0x6f8]
        mul     x25, x8, x7
        umlal2  v16.2d, v25.4s, v12.s[2]
        uzp1    v25.4s, v12.4s, v2.4s
        str     x20, [sp, #0x648]
        ldr     x20, [sp, #0x718]
        adcs    x20, x20, xzr
        umull   v28.2d, v14.2s, v12.s[0]
        adcs    x1, x1, xzr
        adds    x23, x23, x11
        adcs    x11, x15, x17
        umulh   x15, x8, x7
        adc     x28, x28, xzr
        adds    x23, x23, x13
        ldr     x13, [sp, #0x7c0]
        adcs    x11, x11, x16
        ldr     x16, [sp, #0x670]
        ldr     x17, [sp, #0x720]
        umlal2  v28.2d, v14.4s, v12.s[2]
        ldr     d12, [x13, #0x98]
        adc     x28, x28, xzr
        adds    x9, x9, x10
        ldr     x10, [sp, #0x780]
        umlal   v28.2d, v6.2s, v11.s[2]
        adcs    x25, x14, x25
        mul     x14, x8, x10
        umlal2  v28.2d, v6.4s, v11.s[3]
        adc     x15, x15, xzr
        umlal   v28.2d, v13.2s, v11.s[0]
        subs    x16, x16, x17
        umlal2  v28.2d, v13.4s, v11.s[1]
        ldp     q13, q14, [x2]
        umlal   v28.2d, v1.2s, v21.s[2]
        str     x1, [sp, #0x670]
        ldr     x1, [sp, #0x768]
        str     x20, [sp, #0x698]
        ldr     x20, [sp, #0x690]
        sbcs    x1, x1, x20
        umlal2  v28.2d, v1.4s, v21.s[3]
        shl     v12.2d, v12.2d, #4
        str     x19, [sp, #0x768]
        ldr     x19, [sp, #0x680]
        sbcs    x12, x12, x19
        str     x21, [sp, #0x678]
        umulh   x21, x8, x10
        umlal   v28.2d, v9.2s, v21.s[0]
        str     x22, [sp, #0x718]
        ldr     x22, [sp, #0x688]
        sbcs    x8, x8, x22
        umlal2  v28.2d, v9.4s, v21.s[1]
        ldp     q9, q1, [x2, #0x20]
        str     x24, [sp, #0x730]
        csetm   x24, lo
        umlal   v28.2d, v5.2s, v29.s[2]
        eor     x16, x16, x24
        cmn     x24, #1
        eor     x1, x1, x24
        umlal2  v28.2d, v5.4s, v29.s[3]
        adcs    x16, x16, xzr
        eor     x12, x12, x24
        eor     x8, x8, x24
        umlal   v28.2d, v7.2s, v29.s[0]
        adcs    x1, x1, xzr
        str     x27, [sp, #0x630]
        ldr     x27, [sp, #0x6e0]
        str     x26, [sp, #0x6b8]
        ldr     x26, [sp, #0x650]
        umulh   x22, x27, x26
        umlal2  v28.2d, v7.4s, v29.s[1]
        ldr     x19, [sp, #0x6d0]
        ldr     x13, [sp, #0x6d8]
        ldp     q5, q6, [x2, #0x40]
        adcs    x12, x12, xzr
        umlal   v28.2d, v18.2s, v3.s[2]
        ldr     x20, [sp, #0x760]
        adcs    x8, x8, xzr
        adds    x9, x9, x14
        umlal2  v28.2d, v18.4s, v3.s[3]
        adcs    x21, x25, x21
        ldr     x25, [sp, #0x700]
        umlal   v28.2d, v4.2s, v3.s[0]
        mul     x14, x27, x25
        adc     x15, x15, xzr
        subs    x13, x19, x13
        umlal2  v28.2d, v4.4s, v3.s[1]
        ldp     q4, q7, [x2, #0x60]
        str     x1, [sp, #0x6d8]
        ldr     x1, [sp, #0x738]
        sbcs    x1, x20, x1
        ldr     x20, [sp, #0x748]
        umlal   v28.2d, v22.2s, v20.s[2]
        sbcs    x10, x20, x10
        umlal2  v28.2d, v22.4s, v20.s[3]
        umulh   x20, x27, x25
        umlal   v28.2d, v24.2s, v20.s[0]
        umlal2  v28.2d, v24.4s, v20.s[1]
        mul     x27, x27, x26
        ldp     q18, q22, [x2, #0x80]
        str     x8, [sp, #0x6e0]
        ldr     x8, [sp, #0x740]
        sbcs    x7, x8, x7
        umlal   v26.2d, v13.2s, v2.s[0]
        csetm   x8, lo
        adds    x22, x22, x14
        ldr     x14, [sp, #0x6e8]
        umlal2  v26.2d, v13.4s, v2.s[2]
        eor     x13, x13, x8
        eor     x1, x1, x8
        eor     x10, x10, x8
        str     x12, [sp, #0x6c0]
        mul     x12, x14, x25
        umlal   v23.2d, v9.2s, v2.s[0]
        eor     x7, x7, x8
        eor     x24, x24, x8
        umlal2  v23.2d, v9.4s, v2.s[2]
        usra    v28.2d, v12.2d, #6
        umlal   v19.2d, v1.2s, v2.s[0]
        ldp     q9, q12, [x2, #0xa0]
        umulh   x25, x14, x25
        ext     v13.16b, v0.16b, v26.16b, #8
        adcs    x20, x20, x12
        ldr     x12, [sp, #0x6f0]
        umlal2  v19.2d, v1.4s, v2.s[2]
        usra    v26.2d, v13.2d, #0x1d
        umlal   v10.2d, v5.2s, v2.s[0]
        eor     x27, x27, x12
        umlal2  v10.2d, v5.4s, v2.s[2]
        ldp     q13, q1, [x2, #0xc0]
        str     x24, [sp, #0x700]
        mul     x24, x14, x26
        umlal   v30.2d, v6.2s, v2.s[0]
        adc     x25, x25, xzr
        umlal2  v30.2d, v6.4s, v2.s[2]
        ldp     q5, q6, [x2, #0xe0]
        and     v24.16b, v26.16b, v8.16b
        ext     v26.16b, v26.16b, v0.16b, #8
        cmn     x8, #1
        umulh   x26, x14, x26
        umlal   v17.2d, v4.2s, v2.s[0]
        adcs    x8, x13, xzr
        usra    v27.2d, v26.2d, #0x1d
        umlal2  v17.2d, v4.4s, v2.s[2]
        adcs    x1, x1, xzr
        umlal   v15.2d, v7.2s, v2.s[0]
        adcs    x10, x10, xzr
        umlal2  v15.2d, v7.4s, v2.s[2]
        ldp     q4, q7, [x2, #0x100]
        adcs    x7, x7, xzr
        adds    x22, x22, x24
        mul     x24, x17, x19
        umlal   v16.2d, v18.2s, v2.s[0]
        adcs    x20, x20, x26
        ldr     x26, [sp, #0x668]
        eor     x22, x22, x12
        umlal   v27.2d, v14.2s, v2.s[0]
        adc     x25, x25, xzr
        eor     x20, x20, x12
        cmn     x12, #1
        umlal2  v27.2d, v14.4s, v2.s[2]
        eor     x25, x25, x12
        ldr     x14, [sp, #0x6b0]
        adcs    x27, x27, x26
        ldr     x26, [sp, #0x760]
        umulh   x13, x17, x19
        umlal2  v16.2d, v18.4s, v2.s[2]
        adcs    x22, x22, x23
        umlal   v28.2d, v22.2s, v2.s[0]
        ldp     q14, q18, [x2, #0x120]
        adcs    x20, x20, x11
        umlal2  v28.2d, v22.4s, v2.s[2]
        adcs    x25, x25, x28
        umull   v22.2d, v9.2s, v2.s[0]
        adc     x12, x12, xzr
        adds    x27, x27, x14
        str     x23, [sp, #0x6f0]
        mul     x23, x17, x26
        adcs    x22, x22, x9
        adcs    x20, x20, x21
        adcs    x25, x25, x15
        umulh   x17, x17, x26
        umlal2  v22.2d, v9.4s, v2.s[2]
        adc     x12, x12, xzr
        adds    x27, x11, x27
        umlal   v22.2d, v12.2s, v25.s[0]
        adcs    x22, x28, x22
        ldr     x28, [sp, #0x690]
        umlal2  v22.2d, v12.4s, v25.s[1]
        ldp     q9, q12, [x2, #0x140]
        adcs    x20, x14, x20
        umlal   v22.2d, v13.2s, v11.s[2]
        adcs    x25, x9, x25
        mul     x9, x28, x26
        umlal2  v22.2d, v13.4s, v11.s[3]
        adcs    x21, x21, x12
        umlal   v22.2d, v1.2s, v11.s[0]
        umlal2  v22.2d, v1.4s, v11.s[1]
        ldp     q13, q1, [x2]
        adcs    x11, x15, xzr
        adds    x23, x13, x23
        ldr     x13, [sp, #0x7c0]
        umulh   x26, x28, x26
        umlal   v22.2d, v5.2s, v21.s[2]
        ldr     x14, [sp, #0x6c0]
        adcs    x9, x17, x9
        umlal2  v22.2d, v5.4s, v21.s[3]
        ldp     q2, q5, [x2, #0x20]
        umlal   v22.2d, v6.2s, v21.s[0]
        ldr     x17, [sp, #0x6e0]
        umlal2  v22.2d, v6.4s, v21.s[1]
        mul     x12, x28, x19
        umlal   v22.2d, v4.2s, v29.s[2]
        adc     x26, x26, xzr
        umlal2  v22.2d, v4.4s, v29.s[3]
        ldp     d4, d6, [x13, #0x98]
        umlal   v22.2d, v7.2s, v29.s[0]
        subs    x15, x16, x14
        umulh   x19, x28, x19
        ldr     x28, [sp, #0x6d8]
        umlal2  v22.2d, v7.4s, v29.s[1]
        str     x11, [sp, #0x6d0]
        sbcs    x11, x28, x17
        umlal   v22.2d, v14.2s, v3.s[2]
        str     x21, [sp, #0x690]
        csetm   x21, lo
        adds    x23, x23, x12
        umlal2  v22.2d, v14.4s, v3.s[3]
        ldp     q14, q7, [x2, #0x40]
        eor     x12, x15, x21
        ldr     x15, [sp, #0x680]
        umlal   v22.2d, v18.2s, v3.s[0]
        eor     x11, x11, x21
        str     x25, [sp, #0x760]
        ldr     x25, [sp, #0x748]
        str     x20, [sp, #0x6b0]
        mul     x20, x15, x25
        umlal2  v22.2d, v18.4s, v3.s[1]
        shl     v6.2d, v6.2d, #0xa
        adcs    x19, x9, x19
        umlal   v22.2d, v9.2s, v20.s[2]
        adc     x26, x26, xzr
        umlal2  v22.2d, v9.4s, v20.s[3]
        cmn     x21, #1
        umulh   x9, x15, x25
        umlal   v22.2d, v12.2s, v20.s[0]
        adcs    x12, x12, xzr
        umlal2  v22.2d, v12.4s, v20.s[1]
        ldr     x17, [sp, #0x740]
        adcs    x11, x11, xzr
        str     x22, [sp, #0x720]
        subs    x22, x10, x8
        umlal   v27.2d, v13.2s, v24.s[0]
        str     x27, [sp, #0x650]
        sbcs    x27, x7, x1
        ldp     q9, q12, [x2, #0x60]
        umlal2  v27.2d, v13.4s, v24.s[2]
        str     x11, [sp, #0x6e8]
        csetm   x11, lo
        ldp     q13, q18, [x2, #0x80]
        str     x12, [sp, #0x780]
        mul     x12, x15, x17
        umlal   v19.2d, v2.2s, v24.s[0]
        eor     x22, x22, x11
        eor     x27, x27, x11
        umlal2  v19.2d, v2.4s, v24.s[2]
        usra    v22.2d, v4.2d, #0x3c
        cmn     x11, #1
        eor     x21, x21, x11
        umlal   v10.2d, v5.2s, v24.s[0]
        adcs    x22, x22, xzr
        ldp     q2, q4, [x2, #0xa0]
        umulh   x11, x15, x17
        ldr     x15, [x4, #0x40]
        ext     v26.16b, v0.16b, v27.16b, #8
        adcs    x27, x27, xzr
        str     x27, [sp, #0x680]
        ldr     x27, [x4, #0x80]
        subs    x27, x15, x27
        ldr     x15, [x4, #0x48]
        umlal2  v10.2d, v5.4s, v24.s[2]
        str     x21, [sp, #0x738]
        ldr     x14, [x4, #0x98]
        ldr     x21, [x4, #0x88]
        sbcs    x21, x15, x21
        ldr     x15, [x4, #0x50]
        usra    v27.2d, v26.2d, #0x1d
        umlal   v30.2d, v14.2s, v24.s[0]
        str     x22, [sp, #0x7a8]
        ldr     x22, [x4, #0x90]
        sbcs    x22, x15, x22
        ldr     x28, [sp, #0x7b0]
        ldr     x15, [x4, #0x58]
        usra    v22.2d, v6.2d, #6
        umlal2  v30.2d, v14.4s, v24.s[2]
        sbcs    x14, x15, x14
        ldr     x15, [sp, #0x688]
        str     x7, [sp, #0x710]
        mul     x7, x15, x17
        umlal   v17.2d, v7.2s, v24.s[0]
        ldp     q14, q5, [x2, #0xc0]
        umlal2  v17.2d, v7.4s, v24.s[2]
        ldp     q6, q7, [x2, #0xe0]
        str     x10, [sp, #0x728]
        ldr     x10, [x4, #0xa0]
        sbcs    x10, x28, x10
        ldr     x28, [sp, #0x7b8]
        and     v26.16b, v27.16b, v8.16b
        ext     v27.16b, v27.16b, v0.16b, #8
        str     x20, [sp, #0x708]
        ldr     x20, [x4, #0xa8]
        sbcs    x20, x28, x20
        ldr     x28, [x4, #0x70]
        umulh   x17, x15, x17
        umlal   v15.2d, v9.2s, v24.s[0]
        str     x26, [sp, #0x740]
        ldr     x26, [x4, #0xb0]
        sbcs    x26, x28, x26
        ldr     x28, [x4, #0x78]
        usra    v23.2d, v27.2d, #0x1d
        umlal2  v15.2d, v9.4s, v24.s[2]
        str     x1, [sp, #0x788]
        ldr     x1, [x4, #0xb8]
        sbcs    x1, x28, x1
        umlal   v16.2d, v12.2s, v24.s[0]
        csetm   x28, lo
        adds    x9, x9, x12
        adcs    x7, x11, x7
        umlal2  v16.2d, v12.4s, v24.s[2]
        ldp     q9, q12, [x2, #0x100]
        mul     x11, x15, x25
        umlal   v28.2d, v13.2s, v24.s[0]
        eor     x27, x27, x28
        eor     x21, x21, x28
        adc     x12, x17, xzr
        umlal   v23.2d, v1.2s, v24.s[0]
        eor     x22, x22, x28
        eor     x14, x14, x28
        umlal2  v23.2d, v1.4s, v24.s[2]
        ldp     q1, q27, [x2, #0x160]
        eor     x10, x10, x28
        umulh   x25, x15, x25
        ldr     x15, [sp, #0x6c8]
        umlal2  v28.2d, v13.4s, v24.s[2]
        uzp1    v13.4s, v24.4s, v26.4s
        eor     x20, x20, x28
        adds    x9, x9, x11
        ldr     x11, [sp, #0x638]
        umlal   v22.2d, v18.2s, v24.s[0]
        eor     x26, x26, x28
        eor     x1, x1, x28
        umlal2  v22.2d, v18.4s, v24.s[2]
        umull   v18.2d, v2.2s, v24.s[0]
        mul     x17, x11, x15
        adcs    x25, x7, x25
        adc     x7, x12, xzr
        cmn     x28, #1
        umulh   x12, x11, x15
        umlal2  v18.2d, v2.4s, v24.s[2]
        ldp     q2, q24, [x2, #0x120]
        str     x28, [sp, #0x748]
        ldr     x28, [sp, #0x660]
        eor     x17, x17, x28
        umlal   v18.2d, v4.2s, v25.s[2]
        adcs    x27, x27, xzr
        umlal2  v18.2d, v4.4s, v25.s[3]
        adcs    x21, x21, xzr
        umlal   v18.2d, v14.2s, v25.s[0]
        adcs    x22, x22, xzr
        str     x21, [sp, #0x688]
        ldr     x21, [sp, #0x770]
        str     x22, [sp, #0x778]
        mul     x22, x11, x21
        umlal2  v18.2d, v14.4s, v25.s[1]
        ldp     q14, q4, [x2, #0x140]
        umlal   v18.2d, v5.2s, v11.s[2]
        adcs    x14, x14, xzr
        umlal2  v18.2d, v5.4s, v11.s[3]
        adcs    x10, x10, xzr
        umulh   x11, x11, x21
        umlal   v18.2d, v6.2s, v11.s[0]
        adcs    x20, x20, xzr
        umlal2  v18.2d, v6.4s, v11.s[1]
        ldp     q5, q6, [x2]
        adcs    x26, x26, xzr
        umlal   v18.2d, v7.2s, v21.s[2]
        adcs    x1, x1, xzr
        adds    x22, x12, x22
        ldr     x12, [sp, #0x640]
        umlal2  v18.2d, v7.4s, v21.s[3]
        str     x1, [sp, #0x638]
        mul     x1, x12, x21
        umlal   v18.2d, v9.2s, v21.s[0]
        umlal2  v18.2d, v9.4s, v21.s[1]
        ldp     q9, q7, [x2, #0x20]
        umlal   v18.2d, v12.2s, v29.s[2]
        umulh   x21, x12, x21
        umlal2  v18.2d, v12.4s, v29.s[3]
        adcs    x1, x11, x1
        umlal   v18.2d, v2.2s, v29.s[0]
        umlal2  v18.2d, v2.4s, v29.s[1]
        ldp     d12, d2, [x13, #0xa0]
        ldr     x13, [x6, #0x80]
        umlal   v18.2d, v24.2s, v3.s[2]
        mul     x11, x12, x15
        umlal2  v18.2d, v24.4s, v3.s[3]
        adc     x21, x21, xzr
        umlal   v18.2d, v14.2s, v3.s[0]
        str     x20, [sp, #0x770]
        ldr     x20, [x6, #0x40]
        subs    x13, x13, x20
        ldr     x20, [x6, #0x88]
        umlal2  v18.2d, v14.4s, v3.s[1]
        ldp     q14, q24, [x2, #0x40]
        str     x10, [sp, #0x628]
        ldr     x10, [x6, #0x48]
        sbcs    x20, x20, x10
        ldr     x10, [x6, #0x50]
        umulh   x12, x12, x15
        ldr     x15, [x6, #0x90]
        umlal   v18.2d, v4.2s, v20.s[2]
        sbcs    x15, x15, x10
        ldr     x10, [x6, #0x98]
        umlal2  v18.2d, v4.4s, v20.s[3]
        shl     v2.2d, v2.2d, #0x10
        str     x26, [sp, #0x6c8]
        ldr     x26, [x6, #0x58]
        sbcs    x10, x10, x26
        ldr     x26, [x6, #0xa0]
        umlal   v18.2d, v1.2s, v20.s[0]
        str     x14, [sp, #0x640]
        ldr     x14, [x6, #0x60]
        sbcs    x26, x26, x14
        ldr     x14, [x6, #0xa8]
        umlal2  v18.2d, v1.4s, v20.s[1]
        ldp     q1, q4, [x2, #0x60]
        str     x27, [sp, #0x620]
        ldr     x27, [x6, #0x68]
        sbcs    x14, x14, x27
        mul     x27, x16, x8
        umlal   v23.2d, v5.2s, v26.s[0]
        str     x14, [sp, #0x618]
        ldr     x14, [x6, #0xb0]
        str     x26, [sp, #0x610]
        ldr     x26, [x6, #0x70]
        sbcs    x14, x14, x26
        ldr     x26, [x6, #0xb8]
        umlal2  v23.2d, v5.4s, v26.s[2]
        str     x14, [sp, #0x608]
        ldr     x14, [x6, #0x78]
        sbcs    x26, x26, x14
        umlal   v10.2d, v9.2s, v26.s[0]
        csetm   x14, lo
        adds    x22, x22, x11
        adcs    x1, x1, x12
        eor     x22, x22, x28
        umulh   x11, x16, x8
        umlal2  v10.2d, v9.4s, v26.s[2]
        adc     x21, x21, xzr
        eor     x1, x1, x28
        cmn     x28, #1
        umlal   v30.2d, v7.2s, v26.s[0]
        eor     x21, x21, x28
        adcs    x12, x17, x24
        ldr     x17, [sp, #0x788]
        ext     v9.16b, v0.16b, v23.16b, #8
        usra    v18.2d, v12.2d, #0x36
        adcs    x22, x22, x23
        umlal2  v30.2d, v7.4s, v26.s[2]
        ldp     q12, q5, [x2, #0x80]
        adcs    x1, x1, x19
        str     x23, [sp, #0x600]
        mul     x23, x16, x17
        usra    v23.2d, v9.2d, #0x1d
        umlal   v17.2d, v14.2s, v26.s[0]
        str     x24, [sp, #0x5f8]
        ldr     x24, [sp, #0x740]
        adcs    x21, x21, x24
        ldr     x24, [sp, #0x708]
        umlal2  v17.2d, v14.4s, v26.s[2]
        ldp     q9, q14, [x2, #0xa0]
        adc     x28, x28, xzr
        adds    x12, x12, x24
        ldr     x24, [sp, #0x700]
        usra    v18.2d, v2.2d, #6
        umlal   v15.2d, v24.2s, v26.s[0]
        adcs    x22, x22, x9
        umulh   x16, x16, x17
        umlal2  v15.2d, v24.4s, v26.s[2]
        str     x27, [sp, #0x660]
        eor     x27, x27, x24
        adcs    x1, x1, x25
        eor     x13, x13, x14
        and     v2.16b, v23.16b, v8.16b
        ext     v7.16b, v23.16b, v0.16b, #8
        adcs    x21, x21, x7
        umlal   v16.2d, v1.2s, v26.s[0]
        ldp     q23, q24, [x2, #0xc0]
        adc     x28, x28, xzr
        adds    x19, x19, x12
        ldr     x12, [sp, #0x740]
        usra    v19.2d, v7.2d, #0x1d
        umlal2  v16.2d, v1.4s, v26.s[2]
        adcs    x22, x12, x22
        ldr     x12, [sp, #0x6d8]
        str     x22, [sp, #0x740]
        mul     x22, x12, x17
        umlal   v28.2d, v4.2s, v26.s[0]
        eor     x20, x20, x14
        str     x19, [sp, #0x5f0]
        ldr     x19, [sp, #0x708]
        adcs    x19, x19, x1
        umlal2  v28.2d, v4.4s, v26.s[2]
        ldp     q1, q4, [x2, #0xe0]
        adcs    x21, x9, x21
        adcs    x25, x25, x28
        umlal   v22.2d, v12.2s, v26.s[0]
        eor     x28, x15, x14
        eor     x1, x10, x14
        ldr     x10, [sp, #0x610]
        umulh   x9, x12, x17
        ldr     x15, [sp, #0x608]
        umlal   v19.2d, v6.2s, v26.s[0]
        eor     x10, x10, x14
        adcs    x7, x7, xzr
        adds    x23, x11, x23
        ldr     x11, [sp, #0x618]
        umlal2  v19.2d, v6.4s, v26.s[2]
        eor     x11, x11, x14
        adcs    x22, x16, x22
        ldr     x16, [sp, #0x748]
        umlal2  v22.2d, v12.4s, v26.s[2]
        ldp     q12, q6, [x2, #0x100]
        umlal   v18.2d, v5.2s, v26.s[0]
        eor     x15, x15, x14
        eor     x26, x26, x14
        eor     x16, x16, x14
        mul     x17, x12, x8
        umlal2  v18.2d, v5.4s, v26.s[2]
        ldp     q5, q7, [x2, #0x120]
        adc     x9, x9, xzr
        umull   v27.2d, v9.2s, v26.s[0]
        cmn     x14, #1
        ldr     x14, [sp, #0x728]
        adcs    x13, x13, xzr
        umulh   x8, x12, x8
        ldr     x12, [sp, #0x6c0]
        adcs    x20, x20, xzr
        adcs    x28, x28, xzr
        umlal2  v27.2d, v9.4s, v26.s[2]
        adcs    x1, x1, xzr
        umlal   v27.2d, v14.2s, v13.s[0]
        adcs    x10, x10, xzr
        str     x16, [sp, #0x6d8]
        mul     x16, x12, x14
        umlal2  v27.2d, v14.4s, v13.s[1]
        ldp     q9, q14, [x2, #0x140]
        umlal   v27.2d, v23.2s, v25.s[2]
        adcs    x11, x11, xzr
        umlal2  v27.2d, v23.4s, v25.s[3]
        adcs    x15, x15, xzr
        str     x7, [sp, #0x748]
        umulh   x7, x12, x14
        umlal   v27.2d, v24.2s, v25.s[0]
        adcs    x26, x26, xzr
        adds    x23, x23, x17
        ldr     x17, [sp, #0x620]
        adcs    x22, x22, x8
        umlal2  v27.2d, v24.4s, v25.s[1]
        ldp     q23, q24, [x2, #0x160]
        adc     x8, x9, xzr
        umlal   v27.2d, v1.2s, v11.s[2]
        eor     x9, x23, x24
        str     x25, [sp, #0x608]
        ldr     x25, [sp, #0x778]
        subs    x25, x17, x25
        umlal2  v27.2d, v1.4s, v11.s[3]
        str     x21, [sp, #0x618]
        ldr     x21, [sp, #0x688]
        str     x19, [sp, #0x610]
        ldr     x19, [sp, #0x640]
        sbcs    x19, x21, x19
        ldr     x21, [sp, #0x710]
        mul     x24, x12, x21
        umlal   v27.2d, v4.2s, v11.s[0]
        str     x9, [sp, #0x788]
        csetm   x9, lo
        str     x28, [sp, #0x708]
        subs    x28, x28, x13
        umlal2  v27.2d, v4.4s, v11.s[1]
        eor     x25, x25, x9
        eor     x19, x19, x9
        str     x1, [sp, #0x5e8]
        sbcs    x1, x1, x20
        umlal   v27.2d, v12.2s, v21.s[2]
        str     x27, [sp, #0x5e0]
        csetm   x27, lo
        cmn     x9, #1
        umulh   x12, x12, x21
        umlal2  v27.2d, v12.4s, v21.s[3]
        adcs    x25, x25, xzr
        eor     x28, x28, x27
        umlal   v27.2d, v6.2s, v21.s[0]
        adcs    x19, x19, xzr
        adds    x24, x7, x24
        eor     x1, x1, x27
        umlal2  v27.2d, v6.4s, v21.s[1]
        eor     x7, x9, x27
        ldr     x9, [sp, #0x6e0]
        ldp     q12, q1, [x2]
        umlal   v27.2d, v5.2s, v29.s[2]
        ldp     q4, q6, [x2, #0x20]
        umlal   v19.2d, v12.2s, v2.s[0]
        str     x19, [sp, #0x6c0]
        mul     x19, x9, x21
        umlal2  v19.2d, v12.4s, v2.s[2]
        umlal   v30.2d, v4.2s, v2.s[0]
        umlal2  v30.2d, v4.4s, v2.s[2]
        ldp     q12, q4, [x2, #0x40]
        umulh   x21, x9, x21
        umlal2  v27.2d, v5.4s, v29.s[3]
        adcs    x19, x12, x19
        ldr     x12, [sp, #0x7c0]
        umlal   v27.2d, v7.2s, v29.s[0]
        umlal2  v27.2d, v7.4s, v29.s[1]
        ldp     d5, d7, [x12, #0xa8]
        umlal   v27.2d, v9.2s, v3.s[2]
        str     x7, [sp, #0x710]
        mul     x7, x9, x14
        umlal2  v27.2d, v9.4s, v3.s[3]
        adc     x21, x21, xzr
        cmn     x27, #1
        umlal   v27.2d, v14.2s, v3.s[0]
        adcs    x27, x28, xzr
        umlal2  v27.2d, v14.4s, v3.s[1]
        ldp     q9, q14, [x2, #0x60]
        umulh   x28, x9, x14
        ldr     x14, [sp, #0x6c8]
        ldr     x9, [sp, #0x628]
        umlal   v27.2d, v23.2s, v20.s[2]
        adcs    x1, x1, xzr
        subs    x14, x9, x14
        ldr     x9, [sp, #0x770]
        shl     v7.2d, v7.2d, #0x16
        umlal2  v27.2d, v23.4s, v20.s[3]
        str     x1, [sp, #0x728]
        ldr     x1, [sp, #0x638]
        sbcs    x1, x9, x1
        ext     v23.16b, v0.16b, v19.16b, #8
        csetm   x9, lo
        adds    x24, x24, x7
        ldr     x7, [sp, #0x780]
        umlal   v27.2d, v24.2s, v20.s[0]
        umlal2  v27.2d, v24.4s, v20.s[1]
        str     x25, [sp, #0x6e0]
        ldr     x25, [sp, #0x7a8]
        str     x27, [sp, #0x5d8]
        mul     x27, x7, x25
        eor     x14, x14, x9
        eor     x1, x1, x9
        adcs    x19, x19, x28
        umlal   v17.2d, v6.2s, v2.s[0]
        usra    v19.2d, v23.2d, #0x1d
        ldp     q23, q24, [x2, #0x80]
        adc     x21, x21, xzr
        cmn     x9, #1
        umlal2  v17.2d, v6.4s, v2.s[2]
        umulh   x28, x7, x25
        adcs    x14, x14, xzr
        usra    v27.2d, v5.2d, #0x30
        umlal   v15.2d, v12.2s, v2.s[0]
        str     x14, [sp, #0x5d0]
        ldr     x14, [sp, #0x738]
        eor     x27, x27, x14
        adcs    x1, x1, xzr
        umlal2  v15.2d, v12.4s, v2.s[2]
        str     x1, [sp, #0x5c8]
        subs    x1, x15, x10
        ldp     q12, q5, [x2, #0xa0]
        str     x26, [sp, #0x5c0]
        sbcs    x26, x26, x11
        umlal   v16.2d, v4.2s, v2.s[0]
        and     v6.16b, v19.16b, v8.16b
        umlal2  v16.2d, v4.4s, v2.s[2]
        ext     v4.16b, v19.16b, v0.16b, #8
        str     x15, [sp, #0x5b8]
        ldr     x15, [sp, #0x680]
        str     x11, [sp, #0x5b0]
        mul     x11, x7, x15
        str     x10, [sp, #0x5a8]
        csetm   x10, lo
        usra    v27.2d, v7.2d, #6
        ldp     q7, q19, [x2, #0xc0]
        eor     x1, x1, x10
        umlal   v28.2d, v9.2s, v2.s[0]
        eor     x26, x26, x10
        cmn     x10, #1
        usra    v10.2d, v4.2d, #0x1d
        umlal2  v28.2d, v9.4s, v2.s[2]
        ldp     q9, q4, [x2, #0xe0]
        umulh   x7, x7, x15
        umlal   v22.2d, v14.2s, v2.s[0]
        adcs    x1, x1, xzr
        eor     x9, x9, x10
        ldr     x10, [sp, #0x6e8]
        adcs    x26, x26, xzr
        adds    x28, x28, x11
        umlal2  v22.2d, v14.4s, v2.s[2]
        umlal   v18.2d, v23.2s, v2.s[0]
        ldp     q14, q26, [x2, #0x180]
        umlal   v10.2d, v1.2s, v2.s[0]
        mul     x11, x10, x15
        umlal2  v10.2d, v1.4s, v2.s[2]
        ldp     q1, q26, [x2, #0x100]
        umlal2  v18.2d, v23.4s, v2.s[2]
        umlal   v27.2d, v24.2s, v2.s[0]
        umulh   x15, x10, x15
        umlal2  v27.2d, v24.4s, v2.s[2]
        adcs    x7, x7, x11
        uzp1    v23.4s, v2.4s, v6.4s
        umull   v24.2d, v12.2s, v2.s[0]
        mul     x11, x10, x25
        adc     x15, x15, xzr
        umlal2  v24.2d, v12.4s, v2.s[2]
        umulh   x25, x10, x25
        umlal   v24.2d, v5.2s, v13.s[2]
        adds    x28, x28, x11
        umlal2  v24.2d, v5.4s, v13.s[3]
        ldp     q12, q2, [x2, #0x120]
        eor     x28, x28, x14
        umlal   v24.2d, v7.2s, v13.s[0]
        ldr     x11, [sp, #0x660]
        adcs    x25, x7, x25
        mul     x7, x17, x13
        umlal2  v24.2d, v7.4s, v13.s[1]
        adc     x10, x15, xzr
        cmn     x14, #1
        eor     x25, x25, x14
        umlal   v24.2d, v19.2s, v25.s[2]
        eor     x10, x10, x14
        umlal2  v24.2d, v19.4s, v25.s[3]
        ldp     q5, q7, [x2, #0x140]
        umlal   v24.2d, v9.2s, v25.s[0]
        adcs    x27, x27, x11
        umulh   x11, x17, x13
        umlal2  v24.2d, v9.4s, v25.s[1]
        adcs    x23, x28, x23
        umlal   v24.2d, v4.2s, v11.s[2]
        adcs    x25, x25, x22
        umlal2  v24.2d, v4.4s, v11.s[3]
        ldp     q9, q4, [x2, #0x160]
        adcs    x28, x10, x8
        umlal   v24.2d, v1.2s, v11.s[0]
        adc     x10, x14, xzr
        adds    x27, x27, x16
        mul     x14, x17, x20
        umlal2  v24.2d, v1.4s, v11.s[1]
        adcs    x23, x23, x24
        umlal   v24.2d, v26.2s, v21.s[2]
        adcs    x25, x25, x19
        umlal2  v24.2d, v26.4s, v21.s[3]
        ldp     q1, q19, [x2]
        adcs    x28, x28, x21
        umulh   x15, x17, x20
        umlal   v24.2d, v12.2s, v21.s[0]
        adc     x10, x10, xzr
        adds    x22, x22, x27
        ldr     x27, [sp, #0x700]
        umlal2  v24.2d, v12.4s, v21.s[1]
        adcs    x23, x8, x23
        eor     x22, x22, x27
        umlal   v24.2d, v2.2s, v29.s[2]
        adcs    x25, x16, x25
        eor     x23, x23, x27
        umlal2  v24.2d, v2.4s, v29.s[3]
        adcs    x24, x24, x28
        ldr     x28, [sp, #0x688]
        eor     x25, x25, x27
        ldr     x16, [sp, #0x668]
        mul     x8, x28, x20
        umlal   v24.2d, v5.2s, v29.s[0]
        adcs    x19, x19, x10
        ldr     x10, [sp, #0x5e0]
        eor     x24, x24, x27
        umlal2  v24.2d, v5.4s, v29.s[1]
        adcs    x21, x21, xzr
        eor     x19, x19, x27
        cmn     x27, #1
        umlal   v24.2d, v7.2s, v3.s[2]
        eor     x21, x21, x27
        adcs    x10, x10, x16
        umulh   x16, x28, x20
        umlal2  v24.2d, v7.4s, v3.s[3]
        str     x9, [sp, #0x5e0]
        ldr     x9, [sp, #0x788]
        str     x1, [sp, #0x738]
        ldr     x1, [sp, #0x6f0]
        adcs    x9, x9, x1
        ldr     x1, [sp, #0x650]
        umlal   v24.2d, v9.2s, v3.s[0]
        ldp     q12, q2, [x2, #0x20]
        adcs    x22, x22, x1
        ldr     x1, [sp, #0x720]
        umlal2  v24.2d, v9.4s, v3.s[1]
        ldp     d9, d5, [x12, #0xb0]
        ldr     x12, [sp, #0x760]
        adcs    x23, x23, x1
        ldr     x1, [sp, #0x6b0]
        umlal   v24.2d, v4.2s, v20.s[2]
        ldr     x17, [sp, #0x6d0]
        adcs    x25, x25, x1
        str     x26, [sp, #0x788]
        mul     x26, x28, x13
        umlal2  v24.2d, v4.4s, v20.s[3]
        adcs    x24, x24, x12
        umlal   v24.2d, v14.2s, v20.s[0]
        ldp     q4, q7, [x2, #0x40]
        str     x7, [sp, #0x660]
        ldr     x7, [sp, #0x690]
        adcs    x19, x19, x7
        umlal2  v24.2d, v14.4s, v20.s[1]
        adcs    x21, x21, x17
        umulh   x28, x28, x13
        umlal   v10.2d, v1.2s, v6.s[0]
        adc     x27, x27, xzr
        str     x20, [sp, #0x700]
        ldr     x20, [sp, #0x5f8]
        adds    x10, x10, x20
        umlal2  v10.2d, v1.4s, v6.s[2]
        shl     v14.2d, v5.2d, #0x1c
        str     x13, [sp, #0x7a8]
        ldr     x20, [sp, #0x708]
        ldr     x13, [sp, #0x600]
        adcs    x9, x9, x13
        ldr     x13, [sp, #0x5f0]
        umlal   v17.2d, v12.2s, v6.s[0]
        ldp     q1, q5, [x2, #0x60]
        adcs    x22, x22, x13
        ldr     x13, [sp, #0x740]
        umlal2  v17.2d, v12.4s, v6.s[2]
        usra    v24.2d, v9.2d, #0x2a
        adcs    x23, x23, x13
        ldr     x13, [sp, #0x778]
        mul     x17, x13, x20
        umlal   v15.2d, v2.2s, v6.s[0]
        str     x17, [sp, #0x6e8]
        ldr     x17, [sp, #0x610]
        adcs    x25, x25, x17
        ldr     x17, [sp, #0x618]
        ext     v9.16b, v0.16b, v10.16b, #8
        adcs    x24, x24, x17
        ldr     x17, [sp, #0x608]
        umlal2  v15.2d, v2.4s, v6.s[2]
        ldp     q12, q2, [x2, #0x80]
        adcs    x19, x19, x17
        ldr     x17, [sp, #0x748]
        usra    v10.2d, v9.2d, #0x1d
        umlal   v16.2d, v4.2s, v6.s[0]
        umulh   x20, x13, x20
        usra    v24.2d, v14.2d, #6
        adcs    x21, x21, x17
        umlal2  v16.2d, v4.4s, v6.s[2]
        adc     x27, x27, xzr
        adds    x1, x1, x10
        umlal   v28.2d, v7.2s, v6.s[0]
        adcs    x9, x12, x9
        ldr     x12, [sp, #0x6d0]
        umlal2  v28.2d, v7.4s, v6.s[2]
        ldp     q9, q14, [x2, #0xa0]
        adcs    x22, x7, x22
        ldr     x7, [sp, #0x5e8]
        mul     x10, x13, x7
        and     v4.16b, v10.16b, v8.16b
        ext     v10.16b, v10.16b, v0.16b, #8
        adcs    x23, x12, x23
        ldr     x12, [sp, #0x5f8]
        umlal   v22.2d, v1.2s, v6.s[0]
        adcs    x25, x12, x25
        ldr     x12, [sp, #0x600]
        usra    v30.2d, v10.2d, #0x1d
        umlal2  v22.2d, v1.4s, v6.s[2]
        adcs    x24, x12, x24
        umlal   v18.2d, v5.2s, v6.s[0]
        umulh   x12, x13, x7
        str     x24, [sp, #0x600]
        ldr     x24, [sp, #0x5f0]
        adcs    x19, x24, x19
        ldr     x24, [sp, #0x740]
        umlal2  v18.2d, v5.4s, v6.s[2]
        ldp     q10, q1, [x2, #0xc0]
        adcs    x21, x24, x21
        ldr     x24, [sp, #0x610]
        umlal   v27.2d, v12.2s, v6.s[0]
        ldp     q5, q7, [x2, #0xe0]
        adcs    x24, x24, x27
        ldr     x27, [sp, #0x618]
        umlal   v30.2d, v19.2s, v6.s[0]
        adcs    x27, x27, xzr
        str     x27, [sp, #0x618]
        ldr     x27, [sp, #0x640]
        str     x24, [sp, #0x610]
        mul     x24, x27, x7
        umlal2  v30.2d, v19.4s, v6.s[2]
        str     x21, [sp, #0x740]
        ldr     x21, [sp, #0x608]
        adcs    x21, x21, xzr
        umlal2  v27.2d, v12.4s, v6.s[2]
        ldp     q12, q19, [x2, #0x100]
        umlal   v24.2d, v2.2s, v6.s[0]
        adcs    x17, x17, xzr
        adds    x11, x11, x14
        umulh   x14, x27, x7
        adcs    x8, x15, x8
        umlal2  v24.2d, v2.4s, v6.s[2]
        adc     x15, x16, xzr
        adds    x26, x11, x26
        umull   v2.2d, v9.2s, v6.s[0]
        adcs    x28, x8, x28
        adc     x8, x15, xzr
        ldr     x15, [sp, #0x628]
        adds    x20, x20, x10
        ldr     x10, [sp, #0x708]
        adcs    x24, x12, x24
        mul     x11, x27, x10
        umlal2  v2.2d, v9.4s, v6.s[2]
        ldp     q9, q6, [x2, #0x120]
        adc     x12, x14, xzr
        ldr     x14, [sp, #0x620]
        subs    x14, x14, x15
        umlal   v2.2d, v14.2s, v23.s[0]
        umlal2  v2.2d, v14.4s, v23.s[1]
        umulh   x16, x27, x10
        str     x17, [sp, #0x620]
        ldr     x17, [sp, #0x688]
        str     x21, [sp, #0x748]
        ldr     x21, [sp, #0x770]
        sbcs    x17, x17, x21
        umlal   v2.2d, v10.2s, v13.s[2]
        str     x19, [sp, #0x688]
        ldr     x19, [sp, #0x6c8]
        sbcs    x13, x13, x19
        umlal2  v2.2d, v10.4s, v13.s[3]
        ldp     q10, q14, [x2, #0x140]
        str     x25, [sp, #0x778]
        ldr     x25, [sp, #0x638]
        sbcs    x27, x27, x25
        umlal   v2.2d, v1.2s, v13.s[0]
        str     x23, [sp, #0x640]
        csetm   x23, lo
        adds    x20, x20, x11
        ldr     x11, [sp, #0x6e0]
        str     x22, [sp, #0x608]
        ldr     x22, [sp, #0x5d8]
        str     x9, [sp, #0x5f0]
        mul     x9, x11, x22
        umlal2  v2.2d, v1.4s, v13.s[1]
        eor     x13, x13, x23
        eor     x14, x14, x23
        ldr     x25, [sp, #0x7a8]
        umlal   v2.2d, v5.2s, v25.s[2]
        ldr     x19, [sp, #0x710]
        eor     x27, x27, x23
        eor     x17, x17, x23
        adcs    x24, x24, x16
        ldr     x21, [sp, #0x5b0]
        umlal2  v2.2d, v5.4s, v25.s[3]
        umulh   x16, x11, x22
        adc     x12, x12, xzr
        ldp     q1, q5, [x2, #0x160]
        umlal   v2.2d, v7.2s, v25.s[0]
        str     x1, [sp, #0x5f8]
        ldr     x1, [sp, #0x5a8]
        subs    x25, x1, x25
        ldr     x1, [sp, #0x700]
        eor     x9, x9, x19
        umlal2  v2.2d, v7.4s, v25.s[1]
        ldr     q7, [x2, #0x1a0]
        sbcs    x1, x21, x1
        ldr     x21, [sp, #0x5b8]
        umlal   v2.2d, v12.2s, v11.s[2]
        sbcs    x10, x21, x10
        ldr     x21, [sp, #0x5c0]
        umlal2  v2.2d, v12.4s, v11.s[3]
        ldp     q12, q26, [x2, #0x180]
        sbcs    x7, x21, x7
        ldr     x21, [sp, #0x728]
        mul     x15, x11, x21
        umlal   v2.2d, v19.2s, v11.s[0]
        csetm   x19, lo
        cmn     x23, #1
        umlal2  v2.2d, v19.4s, v11.s[1]
        adcs    x14, x14, xzr
        umlal   v2.2d, v9.2s, v21.s[2]
        eor     x25, x25, x19
        eor     x1, x1, x19
        umulh   x11, x11, x21
        adcs    x17, x17, xzr
        umlal2  v2.2d, v9.4s, v21.s[3]
        eor     x10, x10, x19
        ldp     q9, q19, [x2]
        adcs    x13, x13, xzr
        umlal   v2.2d, v6.2s, v21.s[0]
        umlal2  v2.2d, v6.4s, v21.s[1]
        adcs    x27, x27, xzr
        eor     x7, x7, x19
        eor     x23, x23, x19
        umlal   v2.2d, v10.2s, v29.s[2]
        cmn     x19, #1
        ldr     x19, [sp, #0x6c0]
        str     x23, [sp, #0x6e0]
        mul     x23, x19, x21
        umlal2  v2.2d, v10.4s, v29.s[3]
        ldp     q10, q6, [x2, #0x20]
        umlal   v2.2d, v14.2s, v29.s[0]
        adcs    x25, x25, xzr
        umlal2  v2.2d, v14.4s, v29.s[1]
        adcs    x1, x1, xzr
        umulh   x21, x19, x21
        umlal   v2.2d, v1.2s, v3.s[2]
        adcs    x10, x10, xzr
        umlal2  v2.2d, v1.4s, v3.s[3]
        str     x17, [sp, #0x728]
        ldr     x17, [sp, #0x7c0]
        ldp     d14, d1, [x17, #0xb8]
        adcs    x7, x7, xzr
        adds    x15, x16, x15
        umlal   v2.2d, v5.2s, v3.s[0]
        adcs    x23, x11, x23
        umlal2  v2.2d, v5.4s, v3.s[1]
        mul     x11, x19, x22
        umlal   v2.2d, v12.2s, v20.s[2]
        adc     x21, x21, xzr
        umlal2  v2.2d, v12.4s, v20.s[3]
        ldp     q12, q5, [x2, #0x40]
        umlal   v2.2d, v26.2s, v20.s[0]
        subs    x16, x10, x25
        umulh   x19, x19, x22
        shl     v1.2d, v1.2d, #0x22
        umlal2  v2.2d, v26.4s, v20.s[1]
        sbcs    x22, x7, x1
        umlal   v30.2d, v9.2s, v4.s[0]
        str     x7, [sp, #0x5d8]
        csetm   x7, lo
        adds    x11, x15, x11
        ldr     x15, [sp, #0x710]
        eor     x11, x11, x15
        umlal2  v30.2d, v9.4s, v4.s[2]
        ldp     q9, q26, [x2, #0x60]
        umlal   v15.2d, v10.2s, v4.s[0]
        eor     x16, x16, x7
        eor     x22, x22, x7
        str     x10, [sp, #0x6c0]
        ldr     x10, [sp, #0x628]
        str     x1, [sp, #0x5e8]
        ldr     x1, [sp, #0x5a8]
        str     x25, [sp, #0x708]
        mul     x25, x10, x1
        usra    v2.2d, v14.2d, #0x24
        umlal2  v15.2d, v10.4s, v4.s[2]
        adcs    x19, x23, x19
        umlal   v16.2d, v6.2s, v4.s[0]
        adc     x21, x21, xzr
        eor     x19, x19, x15
        ext     v10.16b, v0.16b, v30.16b, #8
        eor     x21, x21, x15
        cmn     x15, #1
        umulh   x23, x10, x1
        umlal2  v16.2d, v6.4s, v4.s[2]
        str     x25, [sp, #0x700]
        ldr     x25, [sp, #0x660]
        adcs    x9, x9, x25
        ldr     x25, [sp, #0x5b0]
        usra    v30.2d, v10.2d, #0x1d
        ldp     q10, q14, [x2, #0x80]
        ldr     x17, [sp, #0x6e8]
        adcs    x11, x11, x26
        usra    v2.2d, v1.2d, #6
        umlal   v28.2d, v12.2s, v4.s[0]
        adcs    x19, x19, x28
        umlal2  v28.2d, v12.4s, v4.s[2]
        ldp     q12, q1, [x2, #0xa0]
        adcs    x21, x21, x8
        str     x26, [sp, #0x7a8]
        umulh   x26, x10, x25
        umlal   v22.2d, v5.2s, v4.s[0]
        adc     x15, x15, xzr
        adds    x9, x9, x17
        ext     v6.16b, v30.16b, v0.16b, #8
        and     v30.16b, v30.16b, v8.16b
        adcs    x11, x11, x20
        umlal2  v22.2d, v5.4s, v4.s[2]
        adcs    x19, x19, x24
        usra    v17.2d, v6.2d, #0x1d
        uzp1    v5.4s, v4.4s, v30.4s
        adcs    x21, x21, x12
        mul     x10, x10, x25
        umlal   v18.2d, v9.2s, v4.s[0]
        adc     x15, x15, xzr
        adds    x28, x28, x9
        ldr     x9, [sp, #0x770]
        adcs    x8, x8, x11
        adcs    x19, x17, x19
        umlal   v17.2d, v19.2s, v4.s[0]
        mul     x11, x9, x25
        umlal2  v17.2d, v19.4s, v4.s[2]
        adcs    x20, x20, x21
        adcs    x21, x24, x15
        adcs    x24, x12, xzr
        adds    x23, x23, x10
        adcs    x26, x26, x11
        umlal2  v18.2d, v9.4s, v4.s[2]
        umlal   v27.2d, v26.2s, v4.s[0]
        ldp     q9, q6, [x2, #0xc0]
        umlal2  v27.2d, v26.4s, v4.s[2]
        ldr     x11, [sp, #0x728]
        mul     x10, x9, x1
        umlal   v24.2d, v10.2s, v4.s[0]
        ldp     q19, q26, [x2, #0xe0]
        umlal2  v24.2d, v10.4s, v4.s[2]
        umulh   x25, x9, x25
        umlal   v2.2d, v14.2s, v4.s[0]
        umlal2  v2.2d, v14.4s, v4.s[2]
        umull   v10.2d, v12.2s, v4.s[0]
        umulh   x1, x9, x1
        adc     x25, x25, xzr
        subs    x9, x14, x13
        sbcs    x12, x11, x27
        csetm   x15, lo
        cmn     x7, #1
        umlal2  v10.2d, v12.4s, v4.s[2]
        ldr     x17, [sp, #0x5b8]
        eor     x9, x9, x15
        eor     x12, x12, x15
        eor     x7, x15, x7
        umlal   v10.2d, v1.2s, v23.s[2]
        umlal2  v10.2d, v1.4s, v23.s[3]
        adcs    x16, x16, xzr
        ldp     q12, q14, [x2, #0x100]
        adcs    x22, x22, xzr
        cmn     x15, #1
        ldr     x15, [sp, #0x6c8]
        umlal   v10.2d, v9.2s, v23.s[0]
        str     x24, [sp, #0x5a8]
        umulh   x24, x15, x17
        adcs    x9, x9, xzr
        umlal2  v10.2d, v9.4s, v23.s[1]
        ldp     q9, q1, [x2, #0x120]
        adcs    x12, x12, xzr
        adds    x23, x23, x10
        ldr     x10, [x6]
        umlal   v10.2d, v6.2s, v13.s[2]
        adcs    x26, x26, x1
        ldr     x1, [x6, #0x10]
        umlal2  v10.2d, v6.4s, v13.s[3]
        adc     x25, x25, xzr
        subs    x1, x1, x10
        umlal   v10.2d, v19.2s, v13.s[0]
        str     x21, [sp, #0x770]
        mul     x21, x15, x17
        str     x20, [sp, #0x5b0]
        ldr     x20, [x6, #0x18]
        str     x19, [sp, #0x6e8]
        ldr     x10, [sp, #0x7c8]
        ldr     x19, [x6, #8]
        sbcs    x20, x20, x19
        ldr     x19, [sp, #0x7e8]
        umlal2  v10.2d, v19.4s, v13.s[1]
        ldp     q4, q6, [x2, #0x140]
        str     x8, [sp, #0x628]
        csetm   x8, lo
        str     x28, [sp, #0x710]
        ldr     x28, [sp, #0x7d0]
        subs    x19, x28, x19
        ldr     x28, [sp, #0x7e0]
        umlal   v10.2d, v26.2s, v25.s[2]
        sbcs    x28, x10, x28
        ldr     x10, [sp, #0x5c0]
        umlal2  v10.2d, v26.4s, v25.s[3]
        str     x12, [sp, #0x6d0]
        umulh   x12, x15, x10
        eor     x20, x20, x8
        str     x22, [sp, #0x690]
        csetm   x22, lo
        umlal   v10.2d, v12.2s, v25.s[0]
        eor     x1, x1, x8
        cmn     x8, #1
        eor     x19, x19, x22
        eor     x28, x28, x22
        umlal2  v10.2d, v12.4s, v25.s[1]
        eor     x8, x22, x8
        umlal   v10.2d, v14.2s, v11.s[2]
        ldp     q12, q19, [x2, #0x160]
        adcs    x1, x1, xzr
        umlal2  v10.2d, v14.4s, v11.s[3]
        mul     x15, x15, x10
        adcs    x20, x20, xzr
        cmn     x22, #1
        umlal   v10.2d, v9.2s, v11.s[0]
        adcs    x19, x19, xzr
        ldr     q14, [x2, #0x1a0]
        umlal2  v10.2d, v9.4s, v11.s[1]
        ldp     q9, q26, [x2, #0x180]
        adcs    x22, x28, xzr
        ldr     x28, [sp, #0x638]
        umlal   v10.2d, v1.2s, v21.s[2]
        str     x22, [sp, #0x6c8]
        umulh   x22, x28, x10
        adds    x24, x24, x15
        umlal2  v10.2d, v1.4s, v21.s[3]
        umlal   v10.2d, v4.2s, v21.s[0]
        umlal2  v10.2d, v4.4s, v21.s[1]
        ldp     q1, q4, [x2]
        umlal   v10.2d, v6.2s, v29.s[2]
        mul     x10, x28, x10
        umlal2  v10.2d, v6.4s, v29.s[3]
        umlal   v10.2d, v12.2s, v29.s[0]
        mul     x15, x28, x17
        umlal2  v10.2d, v12.4s, v29.s[1]
        adcs    x10, x12, x10
        ldr     x12, [sp, #0x5d0]
        umlal   v10.2d, v19.2s, v3.s[2]
        adc     x22, x22, xzr
        umlal2  v10.2d, v19.4s, v3.s[3]
        ldp     q12, q6, [x2, #0x20]
        umulh   x28, x28, x17
        umlal   v10.2d, v9.2s, v3.s[0]
        umlal   v17.2d, v1.2s, v30.s[0]
        adds    x24, x24, x15
        ldr     x15, [sp, #0x788]
        umlal2  v17.2d, v1.4s, v30.s[2]
        umlal2  v10.2d, v9.4s, v3.s[1]
        ldp     q9, q1, [x2, #0x40]
        mul     x17, x12, x15
        umlal   v10.2d, v26.2s, v20.s[2]
        adcs    x28, x10, x28
        ldr     x10, [sp, #0x738]
        umlal2  v10.2d, v26.4s, v20.s[3]
        ext     v19.16b, v0.16b, v17.16b, #8
        adc     x22, x22, xzr
        umlal   v16.2d, v12.2s, v30.s[0]
        str     x20, [sp, #0x5b8]
        umulh   x20, x12, x10
        usra    v17.2d, v19.2d, #0x1d
        umlal2  v16.2d, v12.4s, v30.s[2]
        umlal   v28.2d, v6.2s, v30.s[0]
        str     x8, [sp, #0x638]
        ldr     x8, [sp, #0x7c0]
        ldp     d12, d19, [x8, #0xc0]
        umlal2  v28.2d, v6.4s, v30.s[2]
        umlal   v10.2d, v7.2s, v20.s[0]
        str     x1, [sp, #0x5c0]
        mul     x1, x12, x10
        and     v6.16b, v17.16b, v8.16b
        ext     v17.16b, v17.16b, v0.16b, #8
        umlal2  v10.2d, v7.4s, v20.s[1]
        usra    v15.2d, v17.2d, #0x1d
        ldp     q7, q17, [x2, #0x60]
        adds    x20, x20, x17
        ldr     x17, [sp, #0x5e0]
        umlal   v15.2d, v4.2s, v30.s[0]
        shl     v19.2d, v19.2d, #0x28
        umlal   v22.2d, v9.2s, v30.s[0]
        umlal2  v22.2d, v9.4s, v30.s[2]
        umulh   x12, x12, x15
        eor     x1, x1, x17
        umlal   v18.2d, v1.2s, v30.s[0]
        usra    v10.2d, v12.2d, #0x1e
        umlal2  v18.2d, v1.4s, v30.s[2]
        ldp     q9, q12, [x2, #0x80]
        umlal   v27.2d, v7.2s, v30.s[0]
        umlal2  v27.2d, v7.4s, v30.s[2]
        ldp     q1, q7, [x2, #0xa0]
        str     x19, [sp, #0x5d0]
        ldr     x19, [sp, #0x5c8]
        str     x7, [sp, #0x760]
        mul     x7, x19, x15
        usra    v10.2d, v19.2d, #6
        umlal   v24.2d, v17.2s, v30.s[0]
        ldp     q19, q26, [x2, #0xc0]
        umlal2  v24.2d, v17.4s, v30.s[2]
        umulh   x15, x19, x15
        umlal2  v15.2d, v4.4s, v30.s[2]
        ldp     q4, q17, [x2, #0xe0]
        adcs    x7, x12, x7
        umlal   v2.2d, v9.2s, v30.s[0]
        umlal2  v2.2d, v9.4s, v30.s[2]
        mul     x12, x19, x10
        umlal   v10.2d, v12.2s, v30.s[0]
        adc     x15, x15, xzr
        umlal2  v10.2d, v12.4s, v30.s[2]
        umull   v9.2d, v1.2s, v30.s[0]
        umulh   x19, x19, x10
        ldr     x10, [sp, #0x708]
        adds    x20, x20, x12
        eor     x20, x20, x17
        umlal2  v9.2d, v1.4s, v30.s[2]
        ldp     q12, q1, [x2, #0x100]
        mul     x12, x14, x10
        umlal   v9.2d, v7.2s, v5.s[0]
        adcs    x19, x7, x19
        umlal2  v9.2d, v7.4s, v5.s[1]
        adc     x7, x15, xzr
        ldr     x15, [sp, #0x700]
        eor     x19, x19, x17
        cmn     x17, #1
        umlal   v9.2d, v19.2s, v23.s[2]
        eor     x7, x7, x17
        adcs    x1, x1, x15
        umulh   x15, x14, x10
        umlal2  v9.2d, v19.4s, v23.s[3]
        adcs    x20, x20, x23
        umlal   v9.2d, v26.2s, v23.s[0]
        ldp     q7, q19, [x2, #0x120]
        adcs    x19, x19, x26
        umlal2  v9.2d, v26.4s, v23.s[1]
        str     x23, [sp, #0x738]
        ldr     x23, [sp, #0x6e0]
        str     x12, [sp, #0x5c8]
        eor     x12, x12, x23
        adcs    x7, x7, x25
        umlal   v9.2d, v4.2s, v13.s[2]
        adc     x17, x17, xzr
        adds    x1, x1, x21
        str     x12, [sp, #0x5e0]
        ldr     x12, [sp, #0x5e8]
        str     x9, [sp, #0x788]
        mul     x9, x14, x12
        umlal2  v9.2d, v4.4s, v13.s[3]
        adcs    x20, x20, x24
        umlal   v9.2d, v17.2s, v13.s[0]
        ldp     q4, q26, [x2, #0x140]
        adcs    x19, x19, x28
        umlal2  v9.2d, v17.4s, v13.s[1]
        adcs    x7, x7, x22
        umulh   x14, x14, x12
        umlal   v9.2d, v12.2s, v25.s[2]
        adc     x17, x17, xzr
        adds    x26, x26, x1
        umlal2  v9.2d, v12.4s, v25.s[3]
        adcs    x20, x25, x20
        umlal   v9.2d, v1.2s, v25.s[0]
        ldp     q12, q17, [x2, #0x160]
        adcs    x19, x21, x19
        umlal2  v9.2d, v1.4s, v25.s[1]
        adcs    x21, x24, x7
        mul     x24, x11, x12
        umlal   v9.2d, v7.2s, v11.s[2]
        adcs    x25, x28, x17
        umlal2  v9.2d, v7.4s, v11.s[3]
        ldp     q1, q7, [x2, #0x180]
        adcs    x22, x22, xzr
        adds    x28, x15, x9
        umlal   v9.2d, v19.2s, v11.s[0]
        ldr     x9, [sp, #0x7d8]
        umulh   x1, x11, x12
        ldr     x12, [x4, #0x30]
        umlal2  v9.2d, v19.4s, v11.s[1]
        adcs    x24, x14, x24
        ldr     x15, [x4, #0x28]
        ldr     x17, [x4, #0x38]
        umlal   v9.2d, v4.2s, v21.s[2]
        umlal2  v9.2d, v4.4s, v21.s[3]
        ldp     q4, q19, [x2]
        umlal   v9.2d, v26.2s, v21.s[0]
        mul     x7, x11, x10
        umlal2  v9.2d, v26.4s, v21.s[1]
        adc     x1, x1, xzr
        umlal   v9.2d, v12.2s, v29.s[2]
        subs    x14, x9, x12
        ldr     x12, [x6, #0x30]
        umlal2  v9.2d, v12.4s, v29.s[3]
        ldr     x9, [x6, #0x28]
        ldp     q12, q26, [x2, #0x20]
        sbcs    x17, x15, x17
        ldr     x15, [x6, #0x20]
        umulh   x10, x11, x10
        umlal   v9.2d, v17.2s, v29.s[0]
        csetm   x11, lo
        subs    x12, x12, x15
        ldr     x15, [x6, #0x38]
        umlal2  v9.2d, v17.4s, v29.s[1]
        eor     x14, x14, x11
        eor     x17, x17, x11
        sbcs    x15, x15, x9
        umlal   v9.2d, v1.2s, v3.s[2]
        csetm   x9, lo
        adds    x28, x28, x7
        umlal2  v9.2d, v1.4s, v3.s[3]
        ldp     d1, d17, [x8, #0xc8]
        eor     x7, x28, x23
        str     x22, [sp, #0x708]
        ldr     x22, [sp, #0x6c0]
        str     x25, [sp, #0x728]
        mul     x25, x13, x22
        umlal   v9.2d, v7.2s, v3.s[0]
        eor     x12, x12, x9
        eor     x15, x15, x9
        adcs    x24, x24, x10
        umlal2  v9.2d, v7.4s, v3.s[1]
        eor     x10, x11, x9
        adc     x1, x1, xzr
        umlal   v9.2d, v14.2s, v20.s[2]
        cmn     x11, #1
        umulh   x11, x13, x22
        umlal2  v9.2d, v14.4s, v20.s[3]
        ldp     q14, q7, [x2, #0x40]
        umlal   v15.2d, v4.2s, v6.s[0]
        adcs    x14, x14, xzr
        umlal2  v15.2d, v4.4s, v6.s[2]
        shl     v4.2d, v17.2d, #0x2e
        adcs    x17, x17, xzr
        cmn     x9, #1
        umlal   v28.2d, v12.2s, v6.s[0]
        ldp     q17, q20, [x2, #0x60]
        adcs    x9, x12, xzr
        ldr     x12, [sp, #0x5d8]
        str     x17, [sp, #0x5e8]
        mul     x17, x13, x12
        umlal2  v28.2d, v12.4s, v6.s[2]
        usra    v9.2d, v1.2d, #0x18
        adcs    x15, x15, xzr
        ldp     q12, q1, [x2, #0x80]
        ext     v30.16b, v0.16b, v15.16b, #8
        umulh   x13, x13, x12
        umlal   v22.2d, v26.2s, v6.s[0]
        umlal2  v22.2d, v26.4s, v6.s[2]
        adds    x11, x11, x17
        usra    v15.2d, v30.2d, #0x1d
        umlal   v18.2d, v14.2s, v6.s[0]
        usra    v9.2d, v4.2d, #6
        umlal2  v18.2d, v14.4s, v6.s[2]
        umlal   v27.2d, v7.2s, v6.s[0]
        ldp     q14, q4, [x2, #0xa0]
        mul     x17, x27, x12
        umlal2  v27.2d, v7.4s, v6.s[2]
        ldp     q7, q26, [x2, #0xc0]
        and     v30.16b, v15.16b, v8.16b
        ext     v15.16b, v15.16b, v0.16b, #8
        umlal   v24.2d, v17.2s, v6.s[0]
        umulh   x12, x27, x12
        usra    v16.2d, v15.2d, #0x1d
        umlal2  v24.2d, v17.4s, v6.s[2]
        adcs    x13, x13, x17
        umlal   v2.2d, v20.2s, v6.s[0]
        umlal2  v2.2d, v20.4s, v6.s[2]
        ldp     q15, q17, [x2, #0xe0]
        umlal   v10.2d, v12.2s, v6.s[0]
        mul     x17, x27, x22
        umlal   v16.2d, v19.2s, v6.s[0]
        adc     x12, x12, xzr
        umlal2  v16.2d, v19.4s, v6.s[2]
        ldr     q19, [x2, #0x1a0]
        umlal2  v10.2d, v12.4s, v6.s[2]
        umulh   x22, x27, x22
        umlal   v9.2d, v1.2s, v6.s[0]
        uzp1    v12.4s, v6.4s, v30.4s
        adds    x27, x11, x17
        ldr     x11, [sp, #0x788]
        umlal2  v9.2d, v1.4s, v6.s[2]
        umull   v1.2d, v14.2s, v6.s[0]
        mul     x17, x11, x16
        adcs    x22, x13, x22
        adc     x12, x12, xzr
        umlal2  v1.2d, v14.4s, v6.s[2]
        ldp     q14, q6, [x2, #0x100]
        umulh   x13, x11, x16
        umlal   v1.2d, v4.2s, v5.s[2]
        umlal2  v1.2d, v4.4s, v5.s[3]
        str     x15, [sp, #0x6c0]
        ldr     x15, [sp, #0x760]
        eor     x17, x17, x15
        umlal   v1.2d, v7.2s, v5.s[0]
        umlal2  v1.2d, v7.4s, v5.s[1]
        ldp     q4, q7, [x2, #0x120]
        str     x10, [sp, #0x5d8]
        ldr     x10, [sp, #0x690]
        str     x9, [sp, #0x6b0]
        mul     x9, x11, x10
        umlal   v1.2d, v26.2s, v23.s[2]
        umlal2  v1.2d, v26.4s, v23.s[3]
        umlal   v1.2d, v15.2s, v23.s[0]
        umulh   x11, x11, x10
        umlal2  v1.2d, v15.4s, v23.s[1]
        ldp     q15, q20, [x2, #0x140]
        adds    x9, x13, x9
        ldr     x13, [sp, #0x6d0]
        umlal   v1.2d, v17.2s, v13.s[2]
        umlal2  v1.2d, v17.4s, v13.s[3]
        umlal   v1.2d, v14.2s, v13.s[0]
        str     x14, [sp, #0x788]
        mul     x14, x13, x10
        umlal2  v1.2d, v14.4s, v13.s[1]
        ldp     q14, q17, [x2, #0x160]
        umlal   v1.2d, v6.2s, v25.s[2]
        umlal2  v1.2d, v6.4s, v25.s[3]
        umulh   x10, x13, x10
        umlal   v1.2d, v4.2s, v25.s[0]
        adcs    x11, x11, x14
        umlal2  v1.2d, v4.4s, v25.s[1]
        ldp     q4, q6, [x2, #0x180]
        umlal   v1.2d, v7.2s, v11.s[2]
        umlal2  v1.2d, v7.4s, v11.s[3]
        mul     x14, x13, x16
        adc     x10, x10, xzr
        ldr     q7, [x2, #0x1a0]
        umlal   v1.2d, v15.2s, v11.s[0]
        umlal2  v1.2d, v15.4s, v11.s[1]
        ldp     q15, q26, [x2]
        umlal   v1.2d, v20.2s, v21.s[2]
        umulh   x13, x13, x16
        ldr     x16, [x6]
        umlal2  v1.2d, v20.4s, v21.s[3]
        adds    x9, x9, x14
        ldr     x14, [sp, #0x7d0]
        umlal   v1.2d, v14.2s, v21.s[0]
        eor     x9, x9, x15
        umlal2  v1.2d, v14.4s, v21.s[1]
        ldp     q14, q20, [x2, #0x20]
        umlal   v1.2d, v17.2s, v29.s[2]
        str     x21, [sp, #0x6d0]
        mul     x21, x14, x16
        adcs    x11, x11, x13
        umlal2  v1.2d, v17.4s, v29.s[3]
        umlal   v1.2d, v4.2s, v29.s[0]
        adc     x10, x10, xzr
        eor     x11, x11, x15
        cmn     x15, #1
        umlal2  v1.2d, v4.4s, v29.s[1]
        umulh   x13, x14, x16
        eor     x10, x10, x15
        str     x21, [sp, #0x690]
        ldr     x21, [sp, #0x5c8]
        adcs    x21, x17, x21
        umlal   v1.2d, v6.2s, v3.s[2]
        adcs    x28, x9, x28
        adcs    x9, x11, x24
        ldr     x11, [x6, #8]
        umlal2  v1.2d, v6.4s, v3.s[3]
        ldp     d4, d6, [x8, #0xd0]
        umlal   v1.2d, v19.2s, v3.s[0]
        adcs    x10, x10, x1
        mul     x17, x14, x11
        umlal2  v1.2d, v19.4s, v3.s[1]
        ldp     q17, q19, [x2, #0x40]
        adc     x15, x15, xzr
        adds    x21, x21, x25
        umlal   v16.2d, v15.2s, v30.s[0]
        adcs    x28, x28, x27
        umlal2  v16.2d, v15.4s, v30.s[2]
        umulh   x8, x14, x11
        adcs    x9, x9, x22
        umlal   v22.2d, v14.2s, v30.s[0]
        adcs    x10, x10, x12
        umlal2  v22.2d, v14.4s, v30.s[2]
        usra    v1.2d, v4.2d, #0x12
        adc     x15, x15, xzr
        adds    x21, x24, x21
        umlal   v18.2d, v20.2s, v30.s[0]
        shl     v14.2d, v6.2d, #0x34
        adcs    x24, x1, x28
        ldr     x28, [sp, #0x7c8]
        eor     x21, x21, x23
        ext     v15.16b, v0.16b, v16.16b, #8
        mul     x1, x28, x11
        adcs    x25, x25, x9
        eor     x24, x24, x23
        umlal2  v18.2d, v20.4s, v30.s[2]
        adcs    x27, x27, x10
        eor     x25, x25, x23
        ldr     x10, [sp, #0x5e0]
        usra    v16.2d, v15.2d, #0x1d
        umlal   v27.2d, v17.2s, v30.s[0]
        adcs    x22, x22, x15
        eor     x27, x27, x23
        usra    v1.2d, v14.2d, #6
        umlal2  v27.2d, v17.4s, v30.s[2]
        adcs    x9, x12, xzr
        ldr     x12, [sp, #0x660]
        eor     x22, x22, x23
        cmn     x23, #1
        umlal   v24.2d, v19.2s, v30.s[0]
        eor     x9, x9, x23
        adcs    x10, x10, x12
        ldr     x12, [sp, #0x7a8]
        umlal2  v24.2d, v19.4s, v30.s[2]
        umulh   x15, x28, x11
        and     v14.16b, v16.16b, v8.16b
        ext     v15.16b, v16.16b, v0.16b, #8
        adcs    x7, x7, x12
        ldr     x14, [sp, #0x5b0]
        ldr     x12, [sp, #0x710]
        ldp     q4, q6, [x2, #0x60]
        adcs    x21, x21, x12
        ldr     x12, [sp, #0x628]
        ldp     q16, q17, [x2, #0x80]
        usra    v28.2d, v15.2d, #0x1d
        adcs    x24, x24, x12
        ldr     x12, [sp, #0x6e8]
        ldp     q15, q19, [x2, #0xa0]
        adcs    x25, x25, x12
        mul     x11, x28, x16
        adcs    x27, x27, x14
        ldr     x14, [sp, #0x770]
        adcs    x22, x22, x14
        ldr     x14, [sp, #0x5a8]
        umlal   v28.2d, v26.2s, v30.s[0]
        adcs    x9, x9, x14
        umulh   x16, x28, x16
        ldr     x14, [x6, #0x10]
        ldr     x28, [sp, #0x700]
        umlal2  v28.2d, v26.4s, v30.s[2]
        ldp     q20, q26, [x2, #0xc0]
        adc     x23, x23, xzr
        adds    x10, x10, x28
        ldr     x28, [sp, #0x738]
        umlal   v2.2d, v4.2s, v30.s[0]
        adcs    x7, x7, x28
        ldr     x28, [sp, #0x7e8]
        umlal2  v2.2d, v4.4s, v30.s[2]
        adcs    x21, x21, x26
        mul     x12, x28, x14
        umlal   v10.2d, v6.2s, v30.s[0]
        adcs    x24, x24, x20
        umlal2  v10.2d, v6.4s, v30.s[2]
        ldp     q4, q6, [x2, #0xe0]
        adcs    x25, x25, x19
        umlal   v9.2d, v16.2s, v30.s[0]
        str     x12, [sp, #0x6e0]
        ldr     x12, [sp, #0x6d0]
        adcs    x27, x27, x12
        ldr     x12, [sp, #0x728]
        umlal2  v9.2d, v16.4s, v30.s[2]
        umlal   v1.2d, v17.2s, v30.s[0]
        adcs    x22, x22, x12
        ldr     x12, [sp, #0x708]
        umlal2  v1.2d, v17.4s, v30.s[2]
        umulh   x14, x28, x14
        adcs    x9, x9, x12
        ldr     x12, [sp, #0x6e8]
        umull   v16.2d, v15.2s, v30.s[0]
        adc     x23, x23, xzr
        adds    x10, x12, x10
        ldr     x12, [sp, #0x5b0]
        adcs    x7, x12, x7
        ldr     x12, [sp, #0x770]
        adcs    x21, x12, x21
        ldr     x12, [x6, #0x18]
        str     x21, [sp, #0x770]
        mul     x21, x28, x12
        str     x7, [sp, #0x5b0]
        ldr     x7, [sp, #0x5a8]
        adcs    x24, x7, x24
        ldr     x7, [sp, #0x700]
        umlal2  v16.2d, v15.4s, v30.s[2]
        ldp     q15, q17, [x2, #0x100]
        adcs    x25, x7, x25
        ldr     x7, [sp, #0x738]
        umlal   v16.2d, v19.2s, v12.s[0]
        adcs    x27, x7, x27
        umlal2  v16.2d, v19.4s, v12.s[1]
        umulh   x7, x28, x12
        adcs    x22, x26, x22
        ldr     x26, [sp, #0x7e0]
        umlal   v16.2d, v20.2s, v5.s[2]
        adcs    x20, x20, x9
        umlal2  v16.2d, v20.4s, v5.s[3]
        ldp     q19, q20, [x2, #0x120]
        adcs    x19, x19, x23
        ldr     x23, [sp, #0x6d0]
        umlal   v16.2d, v26.2s, v5.s[0]
        adcs    x23, x23, xzr
        umlal2  v16.2d, v26.4s, v5.s[1]
        mul     x9, x26, x12
        str     x23, [sp, #0x6d0]
        ldr     x23, [sp, #0x728]
        adcs    x23, x23, xzr
        str     x23, [sp, #0x728]
        ldr     x23, [sp, #0x708]
        adcs    x23, x23, xzr
        adds    x13, x13, x17
        umlal   v16.2d, v4.2s, v23.s[2]
        umlal2  v16.2d, v4.4s, v23.s[3]
        ldp     q4, q26, [x2, #0x140]
        adcs    x1, x8, x1
        umlal   v16.2d, v6.2s, v23.s[0]
        umulh   x8, x26, x12
        adc     x15, x15, xzr
        adds    x11, x13, x11
        ldr     x13, [sp, #0x690]
        adcs    x1, x1, x16
        umlal2  v16.2d, v6.4s, v23.s[1]
        ldr     x16, [sp, #0x7d0]
        ldr     x17, [sp, #0x7d8]
        stp     x13, x11, [x3]
        adc     x15, x15, xzr
        adds    x21, x14, x21
        umlal   v16.2d, v15.2s, v13.s[2]
        adcs    x7, x7, x9
        ldr     x9, [x6, #0x10]
        umlal2  v16.2d, v15.4s, v13.s[3]
        ldp     q15, q6, [x2, #0x160]
        umlal   v16.2d, v17.2s, v13.s[0]
        mul     x14, x26, x9
        adc     x8, x8, xzr
        subs    x16, x16, x17
        umlal2  v16.2d, v17.4s, v13.s[1]
        str     x23, [sp, #0x7d0]
        ldr     x23, [sp, #0x7c8]
        str     x19, [sp, #0x708]
        ldr     x19, [x4, #0x28]
        sbcs    x23, x23, x19
        str     x20, [sp, #0x7c8]
        umulh   x20, x26, x9
        str     x22, [sp, #0x738]
        ldr     x22, [x4, #0x30]
        sbcs    x28, x28, x22
        str     x27, [sp, #0x7e8]
        ldr     x27, [x4, #0x38]
        sbcs    x26, x26, x27
        str     x25, [sp, #0x7e0]
        csetm   x25, lo
        adds    x21, x21, x14
        ldr     x14, [sp, #0x5c0]
        adcs    x20, x7, x20
        adc     x7, x8, xzr
        ldr     x8, [sp, #0x5d0]
        umlal   v16.2d, v19.2s, v25.s[2]
        umlal2  v16.2d, v19.4s, v25.s[3]
        ldp     q17, q19, [x2, #0x180]
        str     x24, [sp, #0x700]
        mul     x24, x8, x14
        umlal   v16.2d, v20.2s, v25.s[0]
        eor     x16, x16, x25
        eor     x23, x23, x25
        eor     x28, x28, x25
        eor     x26, x26, x25
        ldr     x27, [sp, #0x638]
        cmn     x25, #1
        umlal2  v16.2d, v20.4s, v25.s[1]
        umlal   v16.2d, v4.2s, v11.s[2]
        adcs    x16, x16, xzr
        ldr     x22, [sp, #0x5b8]
        adcs    x23, x23, xzr
        adcs    x28, x28, xzr
        str     x10, [sp, #0x5a8]
        umulh   x10, x8, x14
        umlal2  v16.2d, v4.4s, v11.s[3]
        ldp     q4, q20, [x2]
        umlal   v16.2d, v26.2s, v11.s[0]
        eor     x24, x24, x27
        adcs    x26, x26, xzr
        umlal2  v16.2d, v26.4s, v11.s[1]
        umlal   v16.2d, v15.2s, v21.s[2]
        mul     x19, x8, x22
        str     x23, [sp, #0x6e8]
        ldr     x23, [x6, #0x20]
        str     x26, [sp, #0x5e0]
        ldr     x26, [x6]
        subs    x26, x23, x26
        umlal2  v16.2d, v15.4s, v21.s[3]
        ldp     q15, q26, [x2, #0x20]
        str     x16, [sp, #0x760]
        ldr     x16, [x6, #0x28]
        str     x28, [sp, #0x5c8]
        ldr     x28, [x6, #8]
        sbcs    x28, x16, x28
        ldr     x16, [x6, #0x30]
        umlal   v16.2d, v6.2s, v21.s[0]
        sbcs    x9, x16, x9
        ldr     x16, [x6, #0x38]
        sbcs    x12, x16, x12
        umlal2  v16.2d, v6.4s, v21.s[1]
        umulh   x8, x8, x22
        csetm   x16, lo
        umlal   v16.2d, v17.2s, v29.s[2]
        adds    x19, x10, x19
        ldr     x10, [sp, #0x7c0]
        umlal2  v16.2d, v17.4s, v29.s[3]
        ldp     d6, d17, [x10, #0xd8]
        ldr     x10, [sp, #0x6c8]
        eor     x26, x26, x16
        eor     x28, x28, x16
        eor     x9, x9, x16
        umlal   v16.2d, v19.2s, v29.s[0]
        eor     x12, x12, x16
        umlal2  v16.2d, v19.4s, v29.s[1]
        mul     x11, x10, x22
        eor     x25, x25, x16
        umlal   v16.2d, v7.2s, v3.s[2]
        umlal2  v16.2d, v7.4s, v3.s[3]
        shl     v3.2d, v17.2d, #0x3a
        adcs    x8, x8, x11
        umlal   v28.2d, v4.2s, v14.s[0]
        ldp     q7, q17, [x2, #0x40]
        umlal   v18.2d, v15.2s, v14.s[0]
        umulh   x22, x10, x22
        umlal2  v28.2d, v4.4s, v14.s[2]
        ldp     q4, q19, [x2, #0x60]
        adc     x22, x22, xzr
        usra    v16.2d, v6.2d, #0xc
        umlal   v27.2d, v26.2s, v14.s[0]
        umlal2  v18.2d, v15.4s, v14.s[2]
        ldp     q15, q6, [x2, #0x80]
        ext     v30.16b, v0.16b, v28.16b, #8
        usra    v28.2d, v30.2d, #0x1d
        mul     x11, x10, x14
        cmn     x16, #1
        umlal2  v27.2d, v26.4s, v14.s[2]
        umlal   v24.2d, v7.2s, v14.s[0]
        adcs    x26, x26, xzr
        umulh   x10, x10, x14
        usra    v16.2d, v3.2d, #6
        adcs    x28, x28, xzr
        umlal2  v24.2d, v7.4s, v14.s[2]
        ldp     q3, q7, [x2, #0xa0]
        adcs    x9, x9, xzr
        umlal   v2.2d, v17.2s, v14.s[0]
        mul     x14, x17, x23
        and     v26.16b, v28.16b, v8.16b
        adcs    x12, x12, xzr
        adds    x19, x19, x11
        umlal2  v2.2d, v17.4s, v14.s[2]
        ext     v17.16b, v28.16b, v0.16b, #8
        eor     x19, x19, x27
        adcs    x8, x8, x10
        ldp     q28, q30, [x2, #0xc0]
        ldr     x11, [x3, #8]
        adc     x22, x22, xzr
        eor     x8, x8, x27
        umlal   v10.2d, v4.2s, v14.s[0]
        usra    v22.2d, v17.2d, #0x1d
        eor     x22, x22, x27
        cmn     x27, #1
        ldr     x16, [x6, #0x28]
        umlal2  v10.2d, v4.4s, v14.s[2]
        umulh   x10, x17, x23
        adcs    x24, x24, x13
        ldr     x13, [sp, #0x6e0]
        umlal   v9.2d, v19.2s, v14.s[0]
        ldr     q4, [x2, #0x1a0]
        adcs    x19, x19, x11
        umlal2  v9.2d, v19.4s, v14.s[2]
        adcs    x8, x8, x1
        umlal   v1.2d, v15.2s, v14.s[0]
        ldp     q17, q19, [x2, #0xe0]
        umlal   v22.2d, v20.2s, v14.s[0]
        mul     x11, x17, x16
        adcs    x22, x22, x15
        adc     x27, x27, xzr
        adds    x24, x24, x13
        umlal2  v22.2d, v20.4s, v14.s[2]
        adcs    x19, x19, x21
        umlal2  v1.2d, v15.4s, v14.s[2]
        uzp1    v15.4s, v14.4s, v26.4s
        umlal   v16.2d, v6.2s, v14.s[0]
        umulh   x17, x17, x16
        adcs    x8, x8, x20
        umlal2  v16.2d, v6.4s, v14.s[2]
        str     x25, [sp, #0x7d8]
        ldr     x25, [sp, #0x7c0]
        ldr     d6, [x25, #0xe0]
        adcs    x22, x22, x7
        adc     x27, x27, xzr
        adds    x24, x1, x24
        ldr     x1, [x4, #0x28]
        umull   v20.2d, v3.2s, v14.s[0]
        adcs    x19, x15, x19
        mul     x15, x1, x16
        adcs    x8, x13, x8
        stp     x24, x19, [x3, #0x10]
        adcs    x21, x21, x22
        umlal2  v20.2d, v3.4s, v14.s[2]
        adcs    x20, x20, x27
        umlal   v20.2d, v7.2s, v12.s[2]
        ldp     q14, q3, [x2, #0x100]
        adcs    x22, x7, xzr
        umlal2  v20.2d, v7.4s, v12.s[3]
        ldr     x13, [sp, #0x760]
        umulh   x27, x1, x16
        adds    x7, x10, x11
        umlal   v20.2d, v28.2s, v12.s[0]
        adcs    x10, x17, x15
        ldr     x17, [sp, #0x6e8]
        ldr     x19, [sp, #0x5e0]
        ldr     x15, [sp, #0x5c8]
        umlal2  v20.2d, v28.4s, v12.s[1]
        ldp     q7, q28, [x2, #0x120]
        umlal   v20.2d, v30.2s, v5.s[2]
        umlal2  v20.2d, v30.4s, v5.s[3]
        mul     x11, x1, x23
        umlal   v20.2d, v17.2s, v5.s[0]
        adc     x27, x27, xzr
        subs    x16, x13, x15
        umlal2  v20.2d, v17.4s, v5.s[1]
        ldp     q17, q30, [x2, #0x140]
        sbcs    x24, x17, x19
        umlal   v20.2d, v19.2s, v23.s[2]
        umulh   x23, x1, x23
        csetm   x1, lo
        str     x22, [sp, #0x6e0]
        subs    x22, x9, x26
        umlal2  v20.2d, v19.4s, v23.s[3]
        eor     x16, x16, x1
        eor     x24, x24, x1
        str     x20, [sp, #0x638]
        sbcs    x20, x12, x28
        ldr     x19, [x6, #0x30]
        umlal   v20.2d, v14.2s, v23.s[0]
        str     x21, [sp, #0x5c0]
        csetm   x21, lo
        adds    x7, x7, x11
        umlal2  v20.2d, v14.4s, v23.s[1]
        eor     x22, x22, x21
        eor     x20, x20, x21
        eor     x11, x1, x21
        umlal   v20.2d, v3.2s, v13.s[2]
        str     x8, [sp, #0x6c8]
        ldr     x8, [x4, #0x30]
        str     x11, [sp, #0x5b8]
        mul     x11, x8, x19
        umlal2  v20.2d, v3.4s, v13.s[3]
        ldp     q14, q3, [x2, #0x160]
        adcs    x23, x10, x23
        umlal   v20.2d, v7.2s, v13.s[0]
        adc     x27, x27, xzr
        cmn     x1, #1
        umlal2  v20.2d, v7.4s, v13.s[1]
        umulh   x1, x8, x19
        adcs    x10, x16, xzr
        ldr     x16, [x4, #0x40]
        umlal   v20.2d, v28.2s, v25.s[2]
        adcs    x24, x24, xzr
        str     x24, [sp, #0x5d0]
        ldr     x24, [x4, #0x50]
        subs    x24, x16, x24
        ldr     x16, [x4, #0x48]
        umlal2  v20.2d, v28.4s, v25.s[3]
        ldp     q7, q19, [x2, #0x180]
        str     x10, [sp, #0x680]
        ldr     x10, [x4, #0x58]
        sbcs    x10, x16, x10
        ldr     x16, [x6, #0x38]
        umlal   v20.2d, v17.2s, v25.s[0]
        mul     x15, x8, x16
        csetm   x17, lo
        cmn     x21, #1
        umlal2  v20.2d, v17.4s, v25.s[1]
        umlal   v20.2d, v30.2s, v11.s[2]
        adcs    x21, x22, xzr
        eor     x22, x24, x17
        eor     x24, x10, x17
        adcs    x20, x20, xzr
        cmn     x17, #1
        ldr     x10, [x4, #0x38]
        umlal2  v20.2d, v30.4s, v11.s[3]
        umulh   x8, x8, x16
        ldp     q17, q28, [x2]
        adcs    x22, x22, xzr
        umlal   v20.2d, v14.2s, v11.s[0]
        umlal2  v20.2d, v14.4s, v11.s[1]
        adcs    x24, x24, xzr
        adds    x1, x1, x15
        umlal   v20.2d, v3.2s, v21.s[2]
        umlal2  v20.2d, v3.4s, v21.s[3]
        ldp     q14, q3, [x2, #0x20]
        mul     x15, x10, x16
        umlal   v20.2d, v7.2s, v21.s[0]
        umlal2  v20.2d, v7.4s, v21.s[1]
        umlal   v20.2d, v19.2s, v29.s[2]
        umulh   x16, x10, x16
        umlal2  v20.2d, v19.4s, v29.s[3]
        ldp     q7, q19, [x2, #0x40]
        adcs    x8, x8, x15
        umlal   v20.2d, v4.2s, v29.s[0]
        umlal2  v20.2d, v4.4s, v29.s[1]
        umlal   v22.2d, v17.2s, v26.s[0]
        umlal2  v22.2d, v17.4s, v26.s[2]
        ldp     q4, q17, [x2, #0x60]
        mul     x15, x10, x19
        umlal   v27.2d, v14.2s, v26.s[0]
        adc     x16, x16, xzr
        str     x24, [sp, #0x780]
        ldr     x24, [x6, #0x50]
        str     x22, [sp, #0x5a0]
        ldr     x22, [x6, #0x40]
        subs    x24, x24, x22
        ldr     x22, [x6, #0x58]
        umlal2  v27.2d, v14.4s, v26.s[2]
        usra    v20.2d, v6.2d, #6
        str     x20, [sp, #0x598]
        ldr     x20, [x6, #0x48]
        sbcs    x22, x22, x20
        umlal   v24.2d, v3.2s, v26.s[0]
        ldp     q14, q6, [x2, #0x80]
        ldr     x20, [sp, #0x6b0]
        umulh   x19, x10, x19
        ext     v30.16b, v0.16b, v22.16b, #8
        umlal2  v24.2d, v3.4s, v26.s[2]
        usra    v22.2d, v30.2d, #0x1d
        umlal   v2.2d, v7.2s, v26.s[0]
        csetm   x10, lo
        adds    x1, x1, x15
        ldr     x15, [sp, #0x788]
        umlal2  v2.2d, v7.4s, v26.s[2]
        ldp     q3, q7, [x2, #0xa0]
        eor     x24, x24, x10
        str     x21, [sp, #0x590]
        mul     x21, x15, x20
        umlal   v10.2d, v19.2s, v26.s[0]
        eor     x22, x22, x10
        eor     x17, x17, x10
        adcs    x19, x8, x19
        umlal2  v10.2d, v19.4s, v26.s[2]
        and     v19.16b, v22.16b, v8.16b
        ext     v22.16b, v22.16b, v0.16b, #8
        adc     x8, x16, xzr
        ldr     x16, [sp, #0x5d8]
        cmn     x10, #1
        umulh   x10, x15, x20
        umlal   v9.2d, v4.2s, v26.s[0]
        adcs    x24, x24, xzr
        usra    v18.2d, v22.2d, #0x1d
        umlal2  v9.2d, v4.4s, v26.s[2]
        eor     x21, x21, x16
        adcs    x22, x22, xzr
        umlal   v1.2d, v17.2s, v26.s[0]
        ldp     q4, q22, [x2, #0xc0]
        str     x22, [sp, #0x588]
        ldr     x22, [sp, #0x6c0]
        str     x17, [sp, #0x580]
        mul     x17, x15, x22
        umlal2  v1.2d, v17.4s, v26.s[2]
        ldp     q17, q30, [x2, #0xe0]
        str     x24, [sp, #0x578]
        ldr     x24, [sp, #0x7b0]
        ldr     x13, [x6, #0x70]
        ldr     x16, [x6, #0x60]
        str     x12, [sp, #0x570]
        ldr     x12, [x4, #0x70]
        subs    x12, x24, x12
        ldr     x24, [sp, #0x7b8]
        umlal   v16.2d, v14.2s, v26.s[0]
        str     x9, [sp, #0x568]
        ldr     x9, [x4, #0x78]
        sbcs    x9, x24, x9
        umlal   v18.2d, v28.2s, v26.s[0]
        umulh   x15, x15, x22
        csetm   x24, lo
        subs    x13, x13, x16
        ldr     x16, [x6, #0x78]
        umlal2  v18.2d, v28.4s, v26.s[2]
        ldr     q28, [x2, #0x1a0]
        eor     x12, x12, x24
        eor     x9, x9, x24
        umlal2  v16.2d, v14.4s, v26.s[2]
        str     x8, [sp, #0x788]
        ldr     x8, [x6, #0x68]
        sbcs    x16, x16, x8
        ldr     d14, [x25, #0xe8]
        umlal   v20.2d, v6.2s, v26.s[0]
        csetm   x8, lo
        adds    x10, x10, x17
        ldr     x17, [sp, #0x5e8]
        umlal2  v20.2d, v6.4s, v26.s[2]
        mul     x25, x17, x22
        eor     x13, x13, x8
        eor     x16, x16, x8
        umull   v6.2d, v3.2s, v26.s[0]
        str     x19, [sp, #0x560]
        eor     x19, x24, x8
        umulh   x22, x17, x22
        adcs    x25, x15, x25
        shl     v14.2d, v14.2d, #6
        umlal2  v6.2d, v3.4s, v26.s[2]
        ldp     q3, q26, [x2, #0x100]
        umlal   v6.2d, v7.2s, v15.s[0]
        umlal2  v6.2d, v7.4s, v15.s[1]
        mul     x15, x17, x20
        umlal   v6.2d, v4.2s, v12.s[2]
        adc     x22, x22, xzr
        cmn     x24, #1
        umlal2  v6.2d, v4.4s, v12.s[3]
        ldp     q4, q7, [x2, #0x120]
        adcs    x24, x12, xzr
        umlal   v6.2d, v22.2s, v12.s[0]
        umulh   x20, x17, x20
        adcs    x9, x9, xzr
        cmn     x8, #1
        umlal2  v6.2d, v22.4s, v12.s[1]
        adcs    x8, x13, xzr
        ldr     x13, [sp, #0x5d8]
        umlal   v6.2d, v17.2s, v5.s[2]
        adcs    x12, x16, xzr
        adds    x10, x10, x15
        ldr     x15, [sp, #0x760]
        umlal2  v6.2d, v17.4s, v5.s[3]
        ldp     q17, q22, [x2, #0x140]
        eor     x10, x10, x13
        umlal   v6.2d, v30.2s, v5.s[0]
        mul     x16, x15, x26
        umlal2  v6.2d, v30.4s, v5.s[1]
        ldr     x17, [sp, #0x7d8]
        adcs    x20, x25, x20
        umlal   v6.2d, v3.2s, v23.s[2]
        adc     x22, x22, xzr
        eor     x20, x20, x13
        cmn     x13, #1
        eor     x22, x22, x13
        adcs    x21, x21, x14
        umlal2  v6.2d, v3.4s, v23.s[3]
        umulh   x25, x15, x26
        umlal   v6.2d, v26.2s, v23.s[0]
        adcs    x10, x10, x7
        str     x9, [sp, #0x6b0]
        eor     x9, x16, x17
        umlal2  v6.2d, v26.4s, v23.s[1]
        adcs    x20, x20, x23
        ldp     q3, q26, [x2, #0x160]
        umlal   v6.2d, v4.2s, v13.s[2]
        adcs    x22, x22, x27
        adc     x13, x13, xzr
        adds    x21, x21, x11
        umlal2  v6.2d, v4.4s, v13.s[3]
        str     x12, [sp, #0x5d8]
        mul     x12, x15, x28
        umlal   v6.2d, v7.2s, v13.s[0]
        adcs    x10, x10, x1
        ldp     q4, q30, [x2, #0x180]
        umlal2  v6.2d, v7.4s, v13.s[1]
        str     x19, [sp, #0x5e8]
        ldr     x19, [sp, #0x560]
        adcs    x20, x20, x19
        str     x8, [sp, #0x6c0]
        ldr     x8, [sp, #0x788]
        adcs    x22, x22, x8
        umlal   v6.2d, v17.2s, v25.s[2]
        umulh   x15, x15, x28
        ldr     q7, [x2, #0x1a0]
        umlal2  v6.2d, v17.4s, v25.s[3]
        adc     x13, x13, xzr
        adds    x21, x23, x21
        umlal   v6.2d, v22.2s, v25.s[0]
        adcs    x23, x27, x10
        ldr     x27, [sp, #0x6e8]
        adcs    x20, x11, x20
        umlal2  v6.2d, v22.4s, v25.s[1]
        ldp     q17, q22, [x2]
        adcs    x22, x1, x22
        umlal   v6.2d, v3.2s, v11.s[2]
        mul     x1, x27, x28
        umlal2  v6.2d, v3.4s, v11.s[3]
        adcs    x19, x19, x13
        adcs    x8, x8, xzr
        adds    x25, x25, x12
        umlal   v6.2d, v26.2s, v11.s[0]
        umlal2  v6.2d, v26.4s, v11.s[1]
        ldp     q3, q26, [x2, #0x20]
        ldr     x11, [sp, #0x5c8]
        ldr     x12, [sp, #0x568]
        umulh   x28, x27, x28
        umlal   v6.2d, v4.2s, v21.s[2]
        adcs    x1, x15, x1
        umlal2  v6.2d, v4.4s, v21.s[3]
        umlal   v6.2d, v30.2s, v21.s[0]
        umlal   v18.2d, v17.2s, v19.s[0]
        mul     x10, x27, x26
        umlal2  v18.2d, v17.4s, v19.s[2]
        adc     x28, x28, xzr
        ldp     q4, q17, [x2, #0x40]
        umlal2  v6.2d, v30.4s, v21.s[1]
        umulh   x13, x11, x12
        umlal   v6.2d, v28.2s, v29.s[2]
        umlal   v24.2d, v3.2s, v19.s[0]
        adds    x25, x25, x10
        ext     v30.16b, v0.16b, v18.16b, #8
        eor     x10, x25, x17
        umlal2  v24.2d, v3.4s, v19.s[2]
        umlal   v2.2d, v26.2s, v19.s[0]
        usra    v18.2d, v30.2d, #0x1d
        umulh   x26, x27, x26
        ldr     x27, [sp, #0x570]
        umlal2  v2.2d, v26.4s, v19.s[2]
        ldp     q3, q26, [x2, #0x80]
        umlal2  v6.2d, v28.4s, v29.s[3]
        ldp     q28, q29, [x2, #0x60]
        umlal   v10.2d, v4.2s, v19.s[0]
        umlal2  v10.2d, v4.4s, v19.s[2]
        and     v4.16b, v18.16b, v8.16b
        mul     x15, x11, x27
        ext     v18.16b, v18.16b, v0.16b, #8
        adcs    x26, x1, x26
        usra    v6.2d, v14.2d, #6
        ldp     q14, q30, [x2, #0xa0]
        adc     x28, x28, xzr
        umlal   v9.2d, v17.2s, v19.s[0]
        usra    v27.2d, v18.2d, #0x1d
        mul     x1, x11, x12
        umlal2  v9.2d, v17.4s, v19.s[2]
        ldp     q17, q18, [x2, #0xc0]
        adds    x13, x13, x15
        ldr     x15, [sp, #0x5e0]
        umlal   v20.2d, v3.2s, v19.s[0]
        umlal   v1.2d, v28.2s, v19.s[0]
        umulh   x11, x11, x27
        umlal2  v1.2d, v28.4s, v19.s[2]
        uzp1    v28.4s, v19.4s, v4.4s
        umlal   v16.2d, v29.2s, v19.s[0]
        umlal2  v16.2d, v29.4s, v19.s[2]
        ldp     q29, q31, [x2, #0xe0]
        umlal   v27.2d, v22.2s, v19.s[0]
        str     x24, [sp, #0x5c8]
        mul     x24, x15, x27
        umlal2  v27.2d, v22.4s, v19.s[2]
        umlal2  v20.2d, v3.4s, v19.s[2]
        umlal   v6.2d, v26.2s, v19.s[0]
        umulh   x27, x15, x27
        umlal2  v6.2d, v26.4s, v19.s[2]
        adcs    x24, x11, x24
        umull   v3.2d, v14.2s, v19.s[0]
        umlal2  v3.2d, v14.4s, v19.s[2]
        ldp     q14, q19, [x2, #0x100]
        umlal   v3.2d, v30.2s, v15.s[2]
        umlal2  v3.2d, v30.4s, v15.s[3]
        mul     x11, x15, x12
        adc     x27, x27, xzr
        umlal   v3.2d, v17.2s, v15.s[0]
        umulh   x12, x15, x12
        ldr     x15, [sp, #0x590]
        adds    x11, x13, x11
        ldr     x13, [sp, #0x680]
        ldr     q22, [x2, #0x1a0]
        umlal2  v3.2d, v17.4s, v15.s[1]
        ldp     q17, q26, [x2, #0x120]
        umlal   v3.2d, v18.2s, v12.s[2]
        umlal2  v3.2d, v18.4s, v12.s[3]
        umlal   v3.2d, v29.2s, v12.s[0]
        str     x8, [sp, #0x568]
        mul     x8, x13, x15
        adcs    x24, x24, x12
        umlal2  v3.2d, v29.4s, v12.s[1]
        ldp     q18, q29, [x2, #0x140]
        adc     x27, x27, xzr
        umlal   v3.2d, v31.2s, v5.s[2]
        umlal2  v3.2d, v31.4s, v5.s[3]
        umulh   x12, x13, x15
        umlal   v3.2d, v14.2s, v5.s[0]
        str     x19, [sp, #0x5e0]
        ldr     x19, [sp, #0x5b8]
        eor     x8, x8, x19
        umlal2  v3.2d, v14.4s, v5.s[1]
        ldp     q14, q30, [x2, #0x160]
        umlal   v3.2d, v19.2s, v23.s[2]
        str     x22, [sp, #0x570]
        ldr     x22, [sp, #0x598]
        str     x20, [sp, #0x6e8]
        mul     x20, x13, x22
        umlal2  v3.2d, v19.4s, v23.s[3]
        umlal   v3.2d, v17.2s, v23.s[0]
        umlal2  v3.2d, v17.4s, v23.s[1]
        ldp     q17, q19, [x2, #0x180]
        umulh   x13, x13, x22
        umlal   v3.2d, v26.2s, v13.s[2]
        adds    x20, x12, x20
        ldr     x12, [sp, #0x5d0]
        umlal2  v3.2d, v26.4s, v13.s[3]
        umlal   v3.2d, v18.2s, v13.s[0]
        umlal2  v3.2d, v18.4s, v13.s[1]
        ldp     q18, q26, [x2]
        str     x23, [sp, #0x680]
        mul     x23, x12, x22
        umlal   v3.2d, v29.2s, v25.s[2]
        umlal2  v3.2d, v29.4s, v25.s[3]
        umlal   v3.2d, v14.2s, v25.s[0]
        umulh   x22, x12, x22
        umlal2  v3.2d, v14.4s, v25.s[1]
        ldp     q14, q29, [x2, #0x20]
        adcs    x23, x13, x23
        umlal   v3.2d, v30.2s, v11.s[2]
        umlal2  v3.2d, v30.4s, v11.s[3]
        umlal   v3.2d, v17.2s, v11.s[0]
        mul     x13, x12, x15
        umlal2  v3.2d, v17.4s, v11.s[1]
        str     x21, [sp, #0x598]
        ldr     x21, [sp, #0x7c0]
        ldp     d17, d30, [x21, #0xe8]
        adc     x22, x22, xzr
        umlal   v3.2d, v19.2s, v21.s[2]
        umlal2  v3.2d, v19.4s, v21.s[3]
        umulh   x12, x12, x15
        ldr     x15, [x6, #0x40]
        umlal   v3.2d, v7.2s, v21.s[0]
        adds    x20, x20, x13
        ldr     x13, [x4, #0x40]
        umlal2  v3.2d, v7.4s, v21.s[1]
        ldp     q7, q19, [x2, #0x40]
        eor     x20, x20, x19
        umlal   v27.2d, v18.2s, v4.s[0]
        umlal2  v27.2d, v18.4s, v4.s[2]
        shl     v18.2d, v30.2d, #0xc
        mul     x21, x13, x15
        umlal   v2.2d, v14.2s, v4.s[0]
        adcs    x23, x23, x12
        umlal2  v2.2d, v14.4s, v4.s[2]
        usra    v3.2d, v17.2d, #0x3a
        adc     x22, x22, xzr
        eor     x23, x23, x19
        cmn     x19, #1
        umlal   v10.2d, v29.2s, v4.s[0]
        eor     x22, x22, x19
        adcs    x8, x8, x16
        umulh   x12, x13, x15
        ext     v14.16b, v0.16b, v27.16b, #8
        adcs    x20, x20, x25
        ldp     q17, q30, [x2, #0x60]
        umlal2  v10.2d, v29.4s, v4.s[2]
        adcs    x23, x23, x26
        usra    v3.2d, v18.2d, #6
        umlal   v9.2d, v7.2s, v4.s[0]
        adcs    x22, x22, x28
        usra    v27.2d, v14.2d, #0x1d
        umlal2  v9.2d, v7.4s, v4.s[2]
        adc     x19, x19, xzr
        adds    x25, x8, x1
        ldr     x8, [x6, #0x48]
        mul     x16, x13, x8
        umlal   v1.2d, v19.2s, v4.s[0]
        adcs    x20, x20, x11
        ldp     q14, q7, [x2, #0x80]
        umlal2  v1.2d, v19.4s, v4.s[2]
        adcs    x23, x23, x24
        ldp     q18, q19, [x2, #0xa0]
        adcs    x22, x22, x27
        str     x21, [sp, #0x5b8]
        umulh   x21, x13, x8
        and     v29.16b, v27.16b, v8.16b
        ext     v27.16b, v27.16b, v0.16b, #8
        adc     x19, x19, xzr
        adds    x25, x26, x25
        ldr     x26, [x4, #0x48]
        adcs    x20, x28, x20
        eor     x25, x25, x17
        umlal   v16.2d, v17.2s, v4.s[0]
        usra    v24.2d, v27.2d, #0x1d
        adcs    x23, x1, x23
        eor     x20, x20, x17
        umlal2  v16.2d, v17.4s, v4.s[2]
        adcs    x22, x11, x22
        eor     x23, x23, x17
        mul     x28, x26, x8
        umlal   v20.2d, v30.2s, v4.s[0]
        adcs    x19, x24, x19
        ldr     x11, [x3, #8]
        eor     x22, x22, x17
        umlal2  v20.2d, v30.4s, v4.s[2]
        adcs    x24, x27, xzr
        ldr     x27, [sp, #0x690]
        eor     x19, x19, x17
        cmn     x17, #1
        umlal   v24.2d, v26.2s, v4.s[0]
        eor     x24, x24, x17
        adcs    x1, x9, x27
        umulh   x9, x26, x8
        umlal2  v24.2d, v26.4s, v4.s[2]
        adcs    x10, x10, x11
        ldr     x11, [x3, #0x10]
        ldp     q17, q26, [x2, #0xc0]
        ldr     x8, [sp, #0x5c0]
        umlal   v6.2d, v14.2s, v4.s[0]
        adcs    x25, x25, x11
        ldr     x11, [x3, #0x18]
        ldr     x13, [sp, #0x638]
        umlal2  v6.2d, v14.4s, v4.s[2]
        ldp     q14, q27, [x2, #0xe0]
        adcs    x20, x20, x11
        ldr     x11, [sp, #0x6c8]
        umlal   v3.2d, v7.2s, v4.s[0]
        adcs    x23, x23, x11
        mul     x27, x26, x15
        umlal2  v3.2d, v7.4s, v4.s[2]
        adcs    x22, x22, x8
        ldp     q7, q30, [x2]
        umull   v30.2d, v18.2s, v4.s[0]
        adcs    x19, x19, x13
        ldr     x13, [sp, #0x6e0]
        adcs    x24, x24, x13
        umulh   x15, x26, x15
        ldr     x26, [x6, #0x50]
        adc     x17, x17, xzr
        adds    x12, x12, x16
        ldr     x16, [x4, #0x50]
        umlal2  v30.2d, v18.4s, v4.s[2]
        umulh   x26, x16, x26
        umlal   v24.2d, v7.2s, v29.s[0]
        adcs    x21, x21, x28
        adc     x28, x9, xzr
        adds    x9, x12, x27
        ldr     x12, [sp, #0x680]
        umlal2  v24.2d, v7.4s, v29.s[2]
        adcs    x21, x21, x15
        ldr     x15, [x4, #0x58]
        adc     x27, x28, xzr
        adds    x28, x1, x14
        umlal   v30.2d, v19.2s, v28.s[0]
        adcs    x1, x10, x7
        ldr     x10, [sp, #0x598]
        adcs    x25, x25, x10
        adcs    x20, x20, x12
        umlal2  v30.2d, v19.4s, v28.s[1]
        str     x27, [sp, #0x7d8]
        ldr     x27, [x6, #0x58]
        str     x21, [sp, #0x590]
        mul     x21, x15, x27
        ldr     x15, [sp, #0x570]
        str     x9, [sp, #0x5d0]
        ldr     x9, [sp, #0x6e8]
        adcs    x23, x23, x9
        adcs    x22, x22, x15
        ldr     x15, [sp, #0x5e0]
        umlal   v30.2d, v17.2s, v15.s[2]
        adcs    x19, x19, x15
        ldr     x15, [sp, #0x568]
        adcs    x24, x24, x15
        adc     x17, x17, xzr
        umlal2  v30.2d, v17.4s, v15.s[3]
        adds    x28, x11, x28
        adcs    x1, x8, x1
        ldr     x8, [sp, #0x638]
        adcs    x25, x8, x25
        umlal   v30.2d, v26.2s, v15.s[0]
        umulh   x8, x16, x27
        adcs    x20, x13, x20
        adcs    x11, x14, x23
        umlal2  v30.2d, v26.4s, v15.s[1]
        adcs    x7, x7, x22
        adcs    x10, x10, x19
        ldr     x19, [sp, #0x570]
        adcs    x12, x12, x24
        umlal   v30.2d, v14.2s, v12.s[2]
        adcs    x9, x9, x17
        adcs    x13, x19, xzr
        ldr     x19, [sp, #0x5e0]
        adcs    x14, x19, xzr
        ldr     x19, [x4, #0x58]
        umlal2  v30.2d, v14.4s, v12.s[3]
        adcs    x15, x15, xzr
        ldp     q14, q4, [x2, #0x1b0]
        umlal   v30.2d, v27.2s, v12.s[0]
        umulh   x22, x19, x27
        ldr     q4, [x2, #0x360]
        mul     v7.2s, v24.2s, v4.2s
        ldr     x24, [x4, #0x40]
        and     v7.16b, v7.16b, v8.16b
        ldp     q17, q18, [x2, #0x100]
        umlal2  v30.2d, v27.4s, v12.s[1]
        ldp     q19, q26, [x2, #0x120]
        umlal   v30.2d, v17.2s, v5.s[2]
        stp     x28, x1, [x3, #0x20]
        mul     x23, x16, x27
        adds    x23, x26, x23
        ldr     x26, [sp, #0x7b0]
        adcs    x21, x8, x21
        ldr     x8, [x6, #0x50]
        umlal2  v30.2d, v17.4s, v5.s[3]
        adc     x22, x22, xzr
        ldr     x1, [x4, #0x70]
        subs    x24, x24, x26
        ldr     x28, [x4, #0x78]
        ldp     q17, q27, [x2, #0x140]
        umlal   v30.2d, v18.2s, v5.s[0]
        stp     x25, x20, [x3, #0x30]
        ldr     x25, [sp, #0x7b8]
        ldr     x20, [x4, #0x48]
        mul     x17, x16, x8
        umlal2  v30.2d, v18.4s, v5.s[1]
        umlal   v30.2d, v19.2s, v23.s[2]
        umlal2  v30.2d, v19.4s, v23.s[3]
        sbcs    x20, x20, x25
        sbcs    x16, x16, x1
        str     x15, [sp, #0x568]
        sbcs    x15, x19, x28
        umlal   v24.2d, v14.2s, v7.s[0]
        str     x14, [sp, #0x5e0]
        csetm   x14, lo
        eor     x24, x24, x14
        eor     x20, x20, x14
        umlal   v30.2d, v26.2s, v23.s[0]
        eor     x16, x16, x14
        str     x13, [sp, #0x570]
        mul     x13, x19, x8
        eor     x15, x15, x14
        umlal2  v30.2d, v26.4s, v23.s[1]
        adds    x23, x23, x13
        ldp     q18, q19, [x2, #0x160]
        umlal   v30.2d, v17.2s, v13.s[2]
        umlal2  v30.2d, v17.4s, v13.s[3]
        ldp     q17, q26, [x2, #0x180]
        umulh   x19, x19, x8
        adcs    x19, x21, x19
        adc     x21, x22, xzr
        umlal   v30.2d, v27.2s, v13.s[0]
        cmn     x14, #1
        adcs    x22, x24, xzr
        adcs    x20, x20, xzr
        umlal2  v30.2d, v27.4s, v13.s[1]
        adcs    x24, x16, xzr
        ldr     x16, [sp, #0x578]
        adcs    x13, x15, xzr
        ldr     x15, [sp, #0x5a0]
        umlal   v30.2d, v18.2s, v25.s[2]
        umlal2  v30.2d, v18.4s, v25.s[3]
        str     x9, [sp, #0x6e8]
        umulh   x9, x15, x16
        umlal   v30.2d, v19.2s, v25.s[0]
        umlal2  v30.2d, v19.4s, v25.s[1]
        ldp     q18, q19, [x2, #0x10]
        umlal   v30.2d, v17.2s, v11.s[2]
        ldr     x28, [x6, #0x48]
        umlal2  v30.2d, v17.4s, v11.s[3]
        ext     v17.16b, v0.16b, v24.16b, #8
        ldr     x1, [x6, #0x70]
        str     x12, [sp, #0x680]
        mul     x12, x15, x16
        str     x10, [sp, #0x598]
        ldr     x10, [x6, #0x60]
        str     x7, [sp, #0x6e0]
        ldr     x7, [x6, #0x40]
        ldr     x25, [sp, #0x580]
        subs    x7, x10, x7
        str     x11, [sp, #0x638]
        ldr     x11, [x6, #0x68]
        sbcs    x28, x11, x28
        ldr     x11, [sp, #0x588]
        usra    v24.2d, v17.2d, #0x1d
        sbcs    x8, x1, x8
        ldr     x1, [x6, #0x78]
        sbcs    x27, x1, x27
        csetm   x1, lo
        umlal   v30.2d, v26.2s, v11.s[0]
        eor     x7, x7, x1
        eor     x12, x12, x25
        eor     x28, x28, x1
        umlal2  v30.2d, v26.4s, v11.s[1]
        eor     x8, x8, x1
        mul     x10, x15, x11
        eor     x27, x27, x1
        umlal   v30.2d, v22.2s, v21.s[2]
        adds    x9, x9, x10
        eor     x10, x14, x1
        umlal2  v30.2d, v22.4s, v21.s[3]
        ext     v17.16b, v24.16b, v0.16b, #8
        mul     v4.2s, v17.2s, v4.2s
        and     v4.16b, v4.16b, v8.16b
        umulh   x14, x15, x11
        ldr     x15, [sp, #0x7c0]
        umlal2  v24.2d, v14.4s, v4.s[0]
        uzp1    v14.2d, v7.2d, v4.2d
        ldp     q4, q7, [x2, #0x90]
        umlal   v10.2d, v19.2s, v29.s[0]
        ldp     d17, d21, [x15, #0xf0]
        usra    v30.2d, v17.2d, #0x34
        ldp     q17, q22, [x2, #0x30]
        ext     v24.16b, v24.16b, v0.16b, #8
        str     x10, [sp, #0x5a0]
        ldr     x10, [sp, #0x780]
        mul     x15, x10, x11
        adcs    x14, x14, x15
        usra    v2.2d, v24.2d, #0x1d
        umlal2  v10.2d, v19.4s, v29.s[2]
        ldp     q19, q24, [x2, #0x50]
        umlal   v2.2d, v18.2s, v29.s[0]
        shl     v21.2d, v21.2d, #0x12
        umlal   v9.2d, v17.2s, v29.s[0]
        umulh   x11, x10, x11
        adc     x11, x11, xzr
        cmn     x1, #1
        umlal2  v2.2d, v18.4s, v29.s[2]
        adcs    x1, x7, xzr
        adcs    x28, x28, xzr
        adcs    x7, x8, xzr
        usra    v30.2d, v21.2d, #6
        adcs    x27, x27, xzr
        umlal   v1.2d, v22.2s, v29.s[0]
        umlal2  v9.2d, v17.4s, v29.s[2]
        ldp     q17, q18, [x2, #0xb0]
        mul     x8, x10, x16
        adds    x8, x9, x8
        eor     x8, x8, x25
        umlal   v16.2d, v19.2s, v29.s[0]
        umlal2  v1.2d, v22.4s, v29.s[2]
        uzp1    v21.4s, v29.4s, v14.4s
        ldp     q22, q26, [x2, #0x70]
        umlal   v20.2d, v24.2s, v29.s[0]
        umulh   x9, x10, x16
        ldr     x15, [sp, #0x590]
        adcs    x9, x14, x9
        ldr     x14, [sp, #0x5d0]
        ldr     x16, [sp, #0x7d8]
        adc     x10, x11, xzr
        ldr     x11, [sp, #0x5b8]
        umlal2  v20.2d, v24.4s, v29.s[2]
        cmn     x25, #1
        adcs    x12, x12, x11
        eor     x10, x10, x25
        umlal2  v16.2d, v19.4s, v29.s[2]
        eor     x9, x9, x25
        adcs    x8, x8, x14
        ldr     x14, [x6, #0x60]
        adcs    x9, x9, x15
        umlal   v3.2d, v26.2s, v29.s[0]
        adcs    x10, x10, x16
        adc     x25, x25, xzr
        ldp     q19, q24, [x2, #0xd0]
        umulh   x11, x26, x14
        umlal   v6.2d, v22.2s, v29.s[0]
        umlal2  v6.2d, v22.4s, v29.s[2]
        umlal   v30.2d, v4.2s, v29.s[0]
        umlal2  v3.2d, v26.4s, v29.s[2]
        ldp     q22, q26, [x2, #0xf0]
        mul     x14, x26, x14
        adds    x12, x12, x17
        adcs    x8, x8, x23
        umlal2  v30.2d, v4.4s, v29.s[2]
        adcs    x9, x9, x19
        adcs    x10, x10, x21
        adc     x25, x25, xzr
        adds    x12, x15, x12
        ldr     x15, [x6, #0x68]
        adcs    x8, x16, x8
        adcs    x9, x17, x9
        mul     x16, x26, x15
        adcs    x23, x23, x10
        adcs    x19, x19, x25
        ldr     x10, [sp, #0x7b8]
        adcs    x21, x21, xzr
        adds    x25, x11, x16
        ldp     q4, q27, [x2, #0x1c0]
        umlal   v2.2d, v4.2s, v14.s[0]
        umulh   x26, x26, x15
        umull   v27.2d, v7.2s, v29.s[0]
        umlal2  v27.2d, v7.4s, v29.s[2]
        ldr     q7, [x2, #0x360]
        umlal   v27.2d, v17.2s, v28.s[2]
        umlal2  v27.2d, v17.4s, v28.s[3]
        ldp     q17, q29, [x2, #0x1b0]
        mul     x11, x10, x15
        adcs    x26, x26, x11
        umlal   v27.2d, v18.2s, v28.s[0]
        umlal2  v27.2d, v18.4s, v28.s[1]
        umlal   v27.2d, v19.2s, v15.s[2]
        umulh   x11, x10, x15
        adc     x11, x11, xzr
        subs    x15, x22, x24
        umlal2  v27.2d, v19.4s, v15.s[3]
        sbcs    x16, x20, x13
        csetm   x17, lo
        str     x21, [sp, #0x7b0]
        subs    x21, x7, x1
        umlal2  v2.2d, v4.4s, v14.s[2]
        str     x19, [sp, #0x7d8]
        sbcs    x19, x27, x28
        str     x23, [sp, #0x590]
        csetm   x23, lo
        eor     x15, x15, x17
        umlal   v27.2d, v24.2s, v15.s[0]
        eor     x21, x21, x23
        ldp     q4, q18, [x2, #0x110]
        umlal2  v27.2d, v24.4s, v15.s[1]
        str     x9, [sp, #0x580]
        ldr     x9, [x6, #0x60]
        str     x8, [sp, #0x578]
        mul     x8, x10, x9
        eor     x19, x19, x23
        adds    x25, x25, x8
        umlal   v27.2d, v22.2s, v12.s[2]
        eor     x8, x17, x23
        umlal2  v27.2d, v22.4s, v12.s[3]
        ldp     q19, q22, [x2, #0x130]
        umlal   v27.2d, v26.2s, v12.s[0]
        umulh   x9, x10, x9
        eor     x10, x16, x17
        adcs    x26, x26, x9
        umlal2  v27.2d, v26.4s, v12.s[1]
        adc     x9, x11, xzr
        cmn     x17, #1
        adcs    x11, x15, xzr
        ldr     x15, [x6, #0x70]
        umlal   v27.2d, v4.2s, v5.s[2]
        adcs    x10, x10, xzr
        cmn     x23, #1
        ldr     x23, [x4, #0x70]
        umlal2  v27.2d, v4.4s, v5.s[3]
        ldp     q4, q24, [x2, #0x150]
        umlal   v27.2d, v18.2s, v5.s[0]
        umulh   x16, x23, x15
        umlal2  v27.2d, v18.4s, v5.s[1]
        umlal   v27.2d, v19.2s, v23.s[2]
        umlal2  v27.2d, v19.4s, v23.s[3]
        ldp     q18, q19, [x2, #0x170]
        umlal   v27.2d, v22.2s, v23.s[0]
        mul     x17, x23, x15
        umlal2  v27.2d, v22.4s, v23.s[1]
        ldp     q22, q26, [x2, #0x190]
        umlal   v27.2d, v4.2s, v13.s[2]
        umlal2  v27.2d, v4.4s, v13.s[3]
        str     x12, [sp, #0x7b8]
        ldr     x12, [x6, #0x78]
        str     x10, [sp, #0x780]
        mul     x10, x23, x12
        adcs    x21, x21, xzr
        umlal   v27.2d, v24.2s, v13.s[0]
        adcs    x19, x19, xzr
        str     x19, [sp, #0x588]
        ldr     x19, [x4, #0x80]
        str     x8, [sp, #0x5c0]
        ldr     x8, [x4, #0x90]
        subs    x8, x19, x8
        ldr     x19, [x4, #0x88]
        umlal2  v27.2d, v24.4s, v13.s[1]
        ldp     q4, q24, [x2, #0x1d0]
        str     x11, [sp, #0x6c8]
        ldr     x11, [x4, #0x98]
        sbcs    x11, x19, x11
        umlal   v27.2d, v18.2s, v25.s[2]
        umulh   x23, x23, x12
        csetm   x19, lo
        str     x21, [sp, #0x788]
        ldr     x21, [x6, #0x90]
        str     x13, [sp, #0x560]
        ldr     x13, [x6, #0x80]
        subs    x21, x21, x13
        ldr     x13, [x6, #0x98]
        umlal2  v27.2d, v18.4s, v25.s[3]
        eor     x8, x8, x19
        eor     x11, x11, x19
        str     x27, [sp, #0x760]
        ldr     x27, [x6, #0x88]
        sbcs    x13, x13, x27
        umlal   v27.2d, v19.2s, v25.s[0]
        csetm   x27, lo
        adds    x10, x16, x10
        ldr     x16, [x4, #0x78]
        umlal2  v27.2d, v19.4s, v25.s[1]
        ldp     q18, q19, [x2, #0x1f0]
        eor     x21, x21, x27
        umlal   v27.2d, v22.2s, v11.s[2]
        str     x7, [sp, #0x558]
        mul     x7, x16, x12
        eor     x13, x13, x27
        str     x24, [sp, #0x550]
        eor     x24, x19, x27
        umlal2  v27.2d, v22.4s, v11.s[3]
        umlal   v27.2d, v26.2s, v11.s[0]
        umlal2  v27.2d, v26.4s, v11.s[1]
        umulh   x12, x16, x12
        mul     v22.2s, v2.2s, v7.2s
        adcs    x23, x23, x7
        ldr     x7, [sp, #0x7c0]
        umlal   v9.2d, v24.2s, v14.s[0]
        umlal2  v9.2d, v24.4s, v14.s[2]
        ldp     d24, d26, [x7, #0xf8]
        umlal   v1.2d, v18.2s, v14.s[0]
        str     x24, [sp, #0x548]
        mul     x24, x16, x15
        and     v22.16b, v22.16b, v8.16b
        adc     x12, x12, xzr
        cmn     x19, #1
        umlal2  v1.2d, v18.4s, v14.s[2]
        adcs    x19, x8, xzr
        umlal   v2.2d, v17.2s, v22.s[0]
        umulh   x8, x16, x15
        adcs    x11, x11, xzr
        cmn     x27, #1
        umlal   v16.2d, v19.2s, v14.s[0]
        adcs    x21, x21, xzr
        usra    v27.2d, v24.2d, #0x2e
        umlal2  v16.2d, v19.4s, v14.s[2]
        adcs    x27, x13, xzr
        adds    x24, x10, x24
        ldr     x10, [sp, #0x6c0]
        ldr     x16, [sp, #0x5e8]
        adcs    x23, x23, x8
        ldr     x8, [sp, #0x5c8]
        shl     v18.2d, v26.2d, #0x18
        ldp     q19, q24, [x2, #0x210]
        ext     v26.16b, v0.16b, v2.16b, #8
        mul     x13, x8, x10
        usra    v2.2d, v26.2d, #0x1d
        adc     x12, x12, xzr
        usra    v27.2d, v18.2d, #6
        ldp     q18, q26, [x2, #0x230]
        umulh   x15, x8, x10
        eor     x13, x13, x16
        ext     v29.16b, v2.16b, v0.16b, #8
        umlal   v20.2d, v19.2s, v14.s[0]
        str     x11, [sp, #0x540]
        ldr     x11, [sp, #0x5d8]
        str     x27, [sp, #0x538]
        mul     x27, x8, x11
        mul     v7.2s, v29.2s, v7.2s
        umlal2  v20.2d, v19.4s, v14.s[2]
        umlal   v6.2d, v24.2s, v14.s[0]
        umulh   x8, x8, x11
        umlal2  v6.2d, v24.4s, v14.s[2]
        ldp     q19, q24, [x2, #0x250]
        adds    x27, x15, x27
        ldr     x15, [sp, #0x6b0]
        and     v8.16b, v7.16b, v8.16b
        umlal   v3.2d, v18.2s, v14.s[0]
        umlal2  v2.2d, v17.4s, v8.s[0]
        uzp1    v7.2d, v22.2d, v8.2d
        str     x19, [sp, #0x5c8]
        mul     x19, x15, x11
        umlal2  v3.2d, v18.4s, v14.s[2]
        ldp     q8, q17, [x2, #0xb0]
        umlal   v30.2d, v26.2s, v14.s[0]
        ldp     q18, q22, [x2, #0xd0]
        umlal2  v30.2d, v26.4s, v14.s[2]
        umulh   x11, x15, x11
        ext     v2.16b, v2.16b, v0.16b, #8
        adcs    x19, x8, x19
        umlal   v27.2d, v19.2s, v14.s[0]
        usra    v10.2d, v2.2d, #0x1d
        umlal2  v27.2d, v19.4s, v14.s[2]
        umull   v2.2d, v24.2s, v14.s[0]
        ldp     q19, q26, [x2, #0xf0]
        mul     x8, x15, x10
        adc     x11, x11, xzr
        umlal   v10.2d, v4.2s, v14.s[0]
        umulh   x10, x15, x10
        umlal2  v10.2d, v4.4s, v14.s[2]
        adds    x27, x27, x8
        umlal2  v2.2d, v24.4s, v14.s[2]
        ldp     q14, q4, [x2, #0x110]
        eor     x27, x27, x16
        umlal   v2.2d, v8.2s, v21.s[0]
        umlal2  v2.2d, v8.4s, v21.s[1]
        ldp     q8, q24, [x2, #0x130]
        mul     x8, x22, x1
        umlal   v2.2d, v17.2s, v28.s[2]
        adcs    x19, x19, x10
        umlal2  v2.2d, v17.4s, v28.s[3]
        adc     x10, x11, xzr
        ldr     x15, [sp, #0x5a0]
        eor     x19, x19, x16
        cmn     x16, #1
        umlal   v2.2d, v18.2s, v28.s[0]
        eor     x10, x10, x16
        adcs    x11, x13, x14
        umulh   x13, x22, x1
        umlal2  v2.2d, v18.4s, v28.s[1]
        ldp     q17, q18, [x2, #0x150]
        adcs    x27, x27, x25
        umlal   v2.2d, v22.2s, v15.s[2]
        adcs    x19, x19, x26
        str     x21, [sp, #0x6c0]
        eor     x21, x8, x15
        umlal2  v2.2d, v22.4s, v15.s[3]
        adcs    x10, x10, x9
        umlal   v2.2d, v19.2s, v15.s[0]
        adc     x16, x16, xzr
        adds    x11, x11, x17
        str     x25, [sp, #0x5e8]
        mul     x25, x22, x28
        umlal2  v2.2d, v19.4s, v15.s[1]
        ldp     q19, q22, [x2, #0x170]
        adcs    x27, x27, x24
        umlal   v2.2d, v26.2s, v12.s[2]
        adcs    x19, x19, x23
        umlal2  v2.2d, v26.4s, v12.s[3]
        adcs    x10, x10, x12
        umulh   x22, x22, x28
        umlal   v2.2d, v14.2s, v12.s[0]
        adc     x16, x16, xzr
        adds    x26, x26, x11
        umlal2  v2.2d, v14.4s, v12.s[1]
        ldp     q14, q26, [x2, #0x190]
        adcs    x27, x9, x27
        adcs    x19, x17, x19
        umlal   v2.2d, v4.2s, v5.s[2]
        umlal2  v2.2d, v4.4s, v5.s[3]
        adcs    x24, x24, x10
        mul     x9, x20, x28
        umlal   v2.2d, v8.2s, v5.s[0]
        adcs    x23, x23, x16
        umlal2  v2.2d, v8.4s, v5.s[1]
        adcs    x10, x12, xzr
        ldp     q8, q4, [x2, #0x1c0]
        umlal   v2.2d, v24.2s, v23.s[2]
        ldr     x11, [x4, #0xa0]
        ldr     x12, [x4, #0xb0]
        adds    x25, x13, x25
        umulh   x28, x20, x28
        ldr     x16, [x4, #0xa8]
        ldr     x17, [x4, #0xb8]
        umlal2  v2.2d, v24.4s, v23.s[3]
        adcs    x22, x22, x9
        umlal   v2.2d, v17.2s, v23.s[0]
        umlal2  v2.2d, v17.4s, v23.s[1]
        ldp     q17, q24, [x2, #0x1e0]
        umlal   v2.2d, v18.2s, v13.s[2]
        mul     x9, x20, x1
        umlal2  v2.2d, v18.4s, v13.s[3]
        adc     x28, x28, xzr
        subs    x13, x11, x12
        umlal   v2.2d, v19.2s, v13.s[0]
        sbcs    x17, x16, x17
        umlal2  v2.2d, v19.4s, v13.s[1]
        ldp     d18, d19, [x7, #0x100]
        ldr     x12, [sp, #0x550]
        ldr     x16, [sp, #0x558]
        umulh   x20, x20, x1
        umlal   v2.2d, v22.2s, v25.s[2]
        csetm   x1, lo
        adds    x25, x25, x9
        umlal2  v2.2d, v22.4s, v25.s[3]
        eor     x9, x25, x15
        eor     x13, x13, x1
        eor     x17, x17, x1
        umlal   v2.2d, v14.2s, v25.s[0]
        umlal2  v2.2d, v14.4s, v25.s[1]
        ldp     q14, q22, [x2, #0x200]
        mul     x11, x12, x16
        umlal   v2.2d, v26.2s, v11.s[2]
        adcs    x20, x22, x20
        umlal2  v2.2d, v26.4s, v11.s[3]
        shl     v11.2d, v19.2d, #0x1e
        adc     x22, x28, xzr
        cmn     x1, #1
        umlal   v10.2d, v8.2s, v7.s[0]
        ldp     q19, q26, [x2, #0x220]
        umulh   x28, x12, x16
        umlal2  v10.2d, v8.4s, v7.s[2]
        adcs    x13, x13, xzr
        umlal   v9.2d, v4.2s, v7.s[0]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x6b0]
        ldr     x17, [x6, #0xb0]
        str     x13, [sp, #0x5d8]
        ldr     x13, [x6, #0xa0]
        subs    x17, x17, x13
        ldr     x13, [x6, #0xb8]
        umlal2  v9.2d, v4.4s, v7.s[2]
        usra    v2.2d, v18.2d, #0x28
        str     x10, [sp, #0x530]
        ldr     x10, [x6, #0xa8]
        sbcs    x13, x13, x10
        ldr     x10, [sp, #0x760]
        umlal   v1.2d, v17.2s, v7.s[0]
        str     x23, [sp, #0x528]
        mul     x23, x12, x10
        str     x24, [sp, #0x520]
        csetm   x24, lo
        umlal2  v1.2d, v17.4s, v7.s[2]
        eor     x17, x17, x24
        eor     x13, x13, x24
        cmn     x24, #1
        umlal   v16.2d, v24.2s, v7.s[0]
        adcs    x17, x17, xzr
        eor     x24, x1, x24
        uzp1    v8.2d, v10.2d, v9.2d
        uzp2    v9.2d, v10.2d, v9.2d
        adcs    x1, x13, xzr
        umlal2  v16.2d, v24.4s, v7.s[2]
        umulh   x12, x12, x10
        usra    v2.2d, v11.2d, #6
        adds    x23, x28, x23
        ldr     x28, [sp, #0x560]
        shl     v10.2d, v9.2d, #0x23
        ext     v11.16b, v0.16b, v9.16b, #8
        umlal   v20.2d, v14.2s, v7.s[0]
        ldp     q4, q17, [x2, #0x240]
        usra    v8.2d, v10.2d, #6
        umlal2  v20.2d, v14.4s, v7.s[2]
        mul     x13, x28, x10
        uzp1    v10.2d, v1.2d, v16.2d
        uzp2    v14.2d, v1.2d, v16.2d
        umlal   v6.2d, v22.2s, v7.s[0]
        shl     v1.2d, v14.2d, #0x23
        ext     v9.16b, v9.16b, v14.16b, #8
        umulh   x10, x28, x10
        usra    v8.2d, v11.2d, #0x1d
        umlal2  v6.2d, v22.4s, v7.s[2]
        adcs    x12, x12, x13
        usra    v10.2d, v1.2d, #6
        umlal   v3.2d, v19.2s, v7.s[0]
        umlal2  v3.2d, v19.4s, v7.s[2]
        umlal   v30.2d, v26.2s, v7.s[0]
        mul     x13, x28, x16
        str     q8, [x0]
        uzp1    v8.2d, v20.2d, v6.2d
        adc     x10, x10, xzr
        usra    v10.2d, v9.2d, #0x1d
        uzp2    v9.2d, v20.2d, v6.2d
        umlal2  v30.2d, v26.4s, v7.s[2]
        ext     v11.16b, v14.16b, v9.16b, #8
        ldp     q14, q1, [x2, #0x260]
        umulh   x28, x28, x16
        ldr     x16, [sp, #0x788]
        shl     v6.2d, v9.2d, #0x23
        ldp     q16, q18, [x2, #0xc0]
        adds    x23, x23, x13
        ldr     x13, [sp, #0x6c8]
        umlal   v27.2d, v4.2s, v7.s[0]
        str     q10, [x0, #0x10]
        usra    v8.2d, v6.2d, #6
        uzp1    v10.2d, v3.2d, v30.2d
        ldp     q6, q19, [x2, #0xe0]
        uzp2    v3.2d, v3.2d, v30.2d
        str     x1, [sp, #0x558]
        mul     x1, x13, x16
        umlal2  v27.2d, v4.4s, v7.s[2]
        adcs    x28, x12, x28
        ldp     q4, q20, [x2, #0x100]
        adc     x10, x10, xzr
        shl     v22.2d, v3.2d, #0x23
        ext     v9.16b, v9.16b, v3.16b, #8
        umulh   x12, x13, x16
        usra    v8.2d, v11.2d, #0x1d
        umlal   v2.2d, v17.2s, v7.s[0]
        umlal2  v2.2d, v17.4s, v7.s[2]
        str     x24, [sp, #0x560]
        ldr     x24, [sp, #0x5c0]
        eor     x1, x1, x24
        usra    v10.2d, v22.2d, #6
        umull   v11.2d, v14.2s, v7.s[0]
        ldp     q17, q22, [x2, #0x120]
        ldp     q24, q26, [x2, #0x140]
        str     q8, [x0, #0x20]
        str     x17, [sp, #0x760]
        ldr     x17, [sp, #0x588]
        str     x19, [sp, #0x550]
        mul     x19, x13, x17
        usra    v10.2d, v9.2d, #0x1d
        uzp1    v8.2d, v27.2d, v2.2d
        uzp2    v9.2d, v27.2d, v2.2d
        umlal2  v11.2d, v14.4s, v7.s[2]
        umulh   x13, x13, x17
        shl     v14.2d, v9.2d, #0x23
        ext     v2.16b, v3.16b, v9.16b, #8
        adds    x19, x12, x19
        ldr     x12, [sp, #0x780]
        str     q10, [x0, #0x30]
        ldr     q10, [x2, #0x1a0]
        usra    v8.2d, v14.2d, #6
        umlal   v11.2d, v1.2s, v21.s[2]
        umlal2  v11.2d, v1.4s, v21.s[3]
        ldp     q14, q1, [x2, #0x160]
        str     x27, [sp, #0x6c8]
        mul     x27, x12, x17
        umlal   v11.2d, v16.2s, v21.s[0]
        ldp     q3, q27, [x2, #0x180]
        umlal2  v11.2d, v16.4s, v21.s[1]
        usra    v8.2d, v2.2d, #0x1d
        umlal   v11.2d, v18.2s, v28.s[2]
        umulh   x17, x12, x17
        umlal2  v11.2d, v18.4s, v28.s[3]
        ldp     d2, d16, [x7, #0x108]
        adcs    x27, x13, x27
        umlal   v11.2d, v6.2s, v28.s[0]
        umlal2  v11.2d, v6.4s, v28.s[1]
        str     q8, [x0, #0x40]
        mul     x13, x12, x16
        umlal   v11.2d, v19.2s, v15.s[2]
        adc     x17, x17, xzr
        umlal2  v11.2d, v19.4s, v15.s[3]
        ldp     q8, q6, [x2, #0x270]
        umlal   v11.2d, v4.2s, v15.s[0]
        shl     v16.2d, v16.2d, #0x24
        umulh   x12, x12, x16
        ldr     x16, [x6, #0x80]
        umlal2  v11.2d, v4.4s, v15.s[1]
        ldp     q4, q18, [x2, #0xd0]
        adds    x19, x19, x13
        ldr     x13, [x4, #0x80]
        umlal   v11.2d, v20.2s, v12.s[2]
        ldp     q19, q29, [x2, #0xf0]
        eor     x19, x19, x24
        umlal2  v11.2d, v20.4s, v12.s[3]
        umlal   v11.2d, v17.2s, v12.s[0]
        mul     x7, x13, x16
        umlal2  v11.2d, v17.4s, v12.s[1]
        ldp     q17, q20, [x2, #0x110]
        adcs    x27, x27, x12
        umlal   v11.2d, v22.2s, v5.s[2]
        adc     x12, x17, xzr
        eor     x27, x27, x24
        cmn     x24, #1
        umlal2  v11.2d, v22.4s, v5.s[3]
        eor     x12, x12, x24
        adcs    x1, x1, x8
        umulh   x8, x13, x16
        adcs    x19, x19, x25
        ldr     x25, [x6, #0x88]
        umlal   v11.2d, v24.2s, v5.s[0]
        mul     x17, x13, x25
        adcs    x27, x27, x20
        umlal2  v11.2d, v24.4s, v5.s[1]
        ldp     q22, q24, [x2, #0x130]
        adcs    x12, x12, x22
        umlal   v11.2d, v26.2s, v23.s[2]
        adc     x24, x24, xzr
        adds    x1, x1, x11
        umlal2  v11.2d, v26.4s, v23.s[3]
        str     x7, [sp, #0x5c0]
        umulh   x7, x13, x25
        adcs    x19, x19, x23
        umlal   v11.2d, v14.2s, v23.s[0]
        adcs    x27, x27, x28
        umlal2  v11.2d, v14.4s, v23.s[1]
        ldp     q14, q26, [x2, #0x150]
        adcs    x12, x12, x10
        umlal   v11.2d, v1.2s, v13.s[2]
        adc     x24, x24, xzr
        adds    x20, x20, x1
        umlal2  v11.2d, v1.4s, v13.s[3]
        adcs    x19, x22, x19
        eor     x20, x20, x15
        umlal   v11.2d, v3.2s, v13.s[0]
        adcs    x22, x11, x27
        ldr     x27, [x4, #0x88]
        eor     x19, x19, x15
        umlal2  v11.2d, v3.4s, v13.s[1]
        adcs    x23, x23, x12
        eor     x22, x22, x15
        ldp     q1, q3, [x2, #0x170]
        umlal   v11.2d, v27.2s, v25.s[2]
        umlal2  v11.2d, v27.4s, v25.s[3]
        adcs    x24, x28, x24
        ldr     x11, [sp, #0x5d0]
        eor     x23, x23, x15
        mul     x28, x27, x25
        umlal   v11.2d, v10.2s, v25.s[0]
        adcs    x1, x10, xzr
        ldr     x10, [sp, #0x5b8]
        eor     x24, x24, x15
        cmn     x15, #1
        umlal2  v11.2d, v10.4s, v25.s[1]
        umull   v10.2d, v8.2s, v7.s[0]
        eor     x1, x1, x15
        adcs    x21, x21, x10
        ldr     x10, [sp, #0x590]
        adcs    x9, x9, x11
        ldr     x11, [sp, #0x7b8]
        umulh   x12, x27, x25
        ldr     x13, [sp, #0x7d8]
        adcs    x20, x20, x11
        ldr     x11, [sp, #0x578]
        adcs    x19, x19, x11
        ldr     x11, [sp, #0x580]
        usra    v11.2d, v2.2d, #0x22
        adcs    x22, x22, x11
        ldp     q2, q27, [x2, #0x190]
        umlal2  v10.2d, v8.4s, v7.s[2]
        adcs    x23, x23, x10
        mul     x25, x27, x16
        umlal   v10.2d, v6.2s, v21.s[2]
        adcs    x24, x24, x13
        ldr     x13, [sp, #0x7b0]
        umlal2  v10.2d, v6.4s, v21.s[3]
        adcs    x1, x1, x13
        ldr     x13, [sp, #0x7c0]
        ldp     d8, d6, [x13, #0x110]
        ldr     x13, [sp, #0x5e8]
        usra    v11.2d, v16.2d, #6
        umlal   v10.2d, v4.2s, v21.s[0]
        adc     x15, x15, xzr
        adds    x21, x21, x14
        umlal2  v10.2d, v4.4s, v21.s[1]
        adcs    x9, x9, x13
        ldp     q4, q16, [x2, #0x280]
        umlal   v10.2d, v18.2s, v28.s[2]
        adcs    x20, x20, x26
        umulh   x16, x27, x16
        ldr     x27, [sp, #0x6c8]
        umlal2  v10.2d, v18.4s, v28.s[3]
        adcs    x19, x19, x27
        ldr     x27, [sp, #0x550]
        umlal   v10.2d, v19.2s, v28.s[0]
        adcs    x22, x22, x27
        ldr     x27, [sp, #0x520]
        ldr     x13, [x6, #0x90]
        umlal2  v10.2d, v19.4s, v28.s[1]
        adcs    x23, x23, x27
        ldr     x27, [sp, #0x528]
        shl     v6.2d, v6.2d, #0x2a
        umlal   v10.2d, v29.2s, v15.s[2]
        adcs    x24, x24, x27
        ldr     x27, [sp, #0x530]
        ldp     q18, q19, [x2, #0xe0]
        umlal2  v10.2d, v29.4s, v15.s[3]
        adcs    x1, x1, x27
        ldr     x27, [x4, #0x90]
        mul     x13, x27, x13
        umlal   v10.2d, v17.2s, v15.s[0]
        adc     x15, x15, xzr
        adds    x11, x11, x21
        ldr     x21, [sp, #0x7d8]
        umlal2  v10.2d, v17.4s, v15.s[1]
        adcs    x9, x10, x9
        ldp     q17, q29, [x2, #0x100]
        umlal   v10.2d, v20.2s, v12.s[2]
        adcs    x10, x21, x20
        ldr     x20, [x6, #0x90]
        umulh   x21, x27, x20
        umlal2  v10.2d, v20.4s, v12.s[3]
        str     x10, [sp, #0x7d8]
        ldr     x10, [sp, #0x7b0]
        adcs    x10, x10, x19
        ldr     x19, [sp, #0x5e8]
        adcs    x14, x14, x22
        umlal   v10.2d, v22.2s, v12.s[0]
        umlal2  v10.2d, v22.4s, v12.s[1]
        adcs    x23, x19, x23
        ldr     x19, [x6, #0x98]
        ldp     q20, q22, [x2, #0x120]
        umlal   v10.2d, v24.2s, v5.s[2]
        adcs    x26, x26, x24
        ldr     x24, [sp, #0x6c8]
        mul     x22, x27, x19
        umlal2  v10.2d, v24.4s, v5.s[3]
        adcs    x1, x24, x1
        ldr     x24, [sp, #0x550]
        umlal   v10.2d, v14.2s, v5.s[0]
        adcs    x15, x24, x15
        ldr     x24, [sp, #0x520]
        umlal2  v10.2d, v14.4s, v5.s[1]
        adcs    x24, x24, xzr
        ldp     q14, q24, [x2, #0x140]
        umlal   v10.2d, v26.2s, v23.s[2]
        str     x24, [sp, #0x520]
        ldr     x24, [sp, #0x528]
        adcs    x24, x24, xzr
        str     x24, [sp, #0x528]
        umulh   x24, x27, x19
        umlal2  v10.2d, v26.4s, v23.s[3]
        str     x15, [sp, #0x550]
        ldr     x15, [sp, #0x530]
        adcs    x15, x15, xzr
        adds    x8, x8, x17
        umlal   v10.2d, v1.2s, v23.s[0]
        adcs    x28, x7, x28
        umlal2  v10.2d, v1.4s, v23.s[1]
        adc     x7, x12, xzr
        ldp     q1, q26, [x2, #0x160]
        umlal   v10.2d, v3.2s, v13.s[2]
        adds    x8, x8, x25
        ldr     x25, [x4, #0x98]
        mul     x12, x25, x19
        umlal2  v10.2d, v3.4s, v13.s[3]
        adcs    x28, x28, x16
        umlal   v10.2d, v2.2s, v13.s[0]
        ldr     x16, [x4, #0x80]
        ldr     x17, [x4, #0xa0]
        adc     x7, x7, xzr
        adds    x21, x21, x22
        umlal2  v10.2d, v2.4s, v13.s[1]
        ldp     q2, q3, [x2, #0x180]
        umulh   x22, x25, x19
        umlal   v10.2d, v27.2s, v25.s[2]
        adcs    x24, x24, x12
        umlal2  v10.2d, v27.4s, v25.s[3]
        umull   v25.2d, v4.2s, v7.s[0]
        mul     x12, x25, x20
        adc     x22, x22, xzr
        subs    x16, x16, x17
        usra    v10.2d, v8.2d, #0x1c
        ldr     q8, [x2, #0x1a0]
        str     x15, [sp, #0x530]
        ldr     x15, [x4, #0x88]
        str     x1, [sp, #0x6c8]
        ldr     x1, [x4, #0xa8]
        sbcs    x15, x15, x1
        umlal2  v25.2d, v4.4s, v7.s[2]
        str     x26, [sp, #0x5e8]
        umulh   x26, x25, x20
        str     x23, [sp, #0x7b0]
        ldr     x23, [x4, #0xb0]
        sbcs    x27, x27, x23
        umlal   v25.2d, v16.2s, v21.s[2]
        str     x14, [sp, #0x590]
        ldr     x14, [x4, #0xb8]
        sbcs    x25, x25, x14
        umlal2  v25.2d, v16.4s, v21.s[3]
        str     x10, [sp, #0x580]
        csetm   x10, lo
        adds    x21, x21, x12
        usra    v10.2d, v6.2d, #6
        umlal   v25.2d, v18.2s, v21.s[0]
        eor     x12, x16, x10
        ldr     x16, [sp, #0x5c8]
        eor     x15, x15, x10
        umlal2  v25.2d, v18.4s, v21.s[1]
        str     x9, [sp, #0x5a0]
        ldr     x9, [sp, #0x6c0]
        str     x11, [sp, #0x788]
        mul     x11, x16, x9
        eor     x27, x27, x10
        ldr     x14, [sp, #0x7c0]
        eor     x25, x25, x10
        ldr     x23, [sp, #0x548]
        umlal   v25.2d, v19.2s, v28.s[2]
        adcs    x24, x24, x26
        umlal2  v25.2d, v19.4s, v28.s[3]
        adc     x22, x22, xzr
        cmn     x10, #1
        uzp1    v4.2d, v11.2d, v10.2d
        uzp2    v10.2d, v11.2d, v10.2d
        umulh   x26, x16, x9
        ldr     x1, [sp, #0x538]
        adcs    x12, x12, xzr
        umlal   v25.2d, v17.2s, v28.s[0]
        ldp     d11, d6, [x14, #0x118]
        eor     x11, x11, x23
        shl     v16.2d, v10.2d, #0x23
        ext     v9.16b, v9.16b, v10.16b, #8
        adcs    x15, x15, xzr
        umlal2  v25.2d, v17.4s, v28.s[1]
        adcs    x27, x27, xzr
        usra    v4.2d, v16.2d, #6
        umlal   v25.2d, v29.2s, v15.s[2]
        str     x15, [sp, #0x780]
        mul     x15, x16, x1
        ldr     x23, [x6, #0x88]
        adcs    x25, x25, xzr
        umlal2  v25.2d, v29.4s, v15.s[3]
        ldp     q16, q17, [x2, #0x290]
        str     x25, [sp, #0x588]
        ldr     x25, [x6, #0xa0]
        str     x12, [sp, #0x518]
        ldr     x12, [x6, #0x80]
        subs    x12, x25, x12
        umlal   v25.2d, v20.2s, v15.s[0]
        str     x27, [sp, #0x510]
        ldr     x27, [x6, #0xa8]
        sbcs    x23, x27, x23
        ldr     x27, [x6, #0xb0]
        umlal2  v25.2d, v20.4s, v15.s[1]
        shl     v6.2d, v6.2d, #0x30
        umulh   x16, x16, x1
        sbcs    x20, x27, x20
        ldr     x27, [x6, #0xb8]
        usra    v4.2d, v9.2d, #0x1d
        umlal   v25.2d, v22.2s, v12.s[2]
        sbcs    x19, x27, x19
        umlal2  v25.2d, v22.4s, v12.s[3]
        csetm   x27, lo
        adds    x26, x26, x15
        ldr     x15, [sp, #0x540]
        umlal   v25.2d, v14.2s, v12.s[0]
        eor     x12, x12, x27
        eor     x23, x23, x27
        eor     x20, x20, x27
        umlal2  v25.2d, v14.4s, v12.s[1]
        mul     x14, x15, x1
        eor     x19, x19, x27
        eor     x10, x10, x27
        str     q4, [x0, #0x50]
        umlal   v25.2d, v24.2s, v5.s[2]
        umlal2  v25.2d, v24.4s, v5.s[3]
        ldp     q9, q14, [x2, #0xf0]
        umulh   x1, x15, x1
        umlal   v25.2d, v1.2s, v5.s[0]
        ldp     q4, q18, [x2, #0x110]
        adcs    x14, x16, x14
        umlal2  v25.2d, v1.4s, v5.s[1]
        mul     x16, x17, x25
        ldp     q1, q19, [x2, #0x130]
        umlal   v25.2d, v26.2s, v23.s[2]
        ldp     q20, q22, [x2, #0x150]
        umlal2  v25.2d, v26.4s, v23.s[3]
        ldp     q24, q26, [x2, #0x170]
        str     x10, [sp, #0x538]
        mul     x10, x15, x9
        umlal   v25.2d, v2.2s, v23.s[0]
        ldp     q27, q29, [x2, #0x190]
        adc     x1, x1, xzr
        umlal2  v25.2d, v2.4s, v23.s[1]
        cmn     x27, #1
        umlal   v25.2d, v3.2s, v13.s[2]
        umulh   x27, x15, x9
        adcs    x9, x12, xzr
        ldr     x12, [sp, #0x7c0]
        umlal2  v25.2d, v3.4s, v13.s[3]
        ldp     d2, d3, [x12, #0x120]
        adcs    x23, x23, xzr
        umlal   v25.2d, v8.2s, v13.s[0]
        adcs    x20, x20, xzr
        umlal2  v25.2d, v8.4s, v13.s[1]
        adcs    x19, x19, xzr
        adds    x26, x26, x10
        ldr     x10, [sp, #0x548]
        umull   v8.2d, v16.2s, v7.s[0]
        eor     x26, x26, x10
        adcs    x27, x14, x27
        ldr     x14, [sp, #0x5c0]
        adc     x1, x1, xzr
        eor     x27, x27, x10
        cmn     x10, #1
        usra    v25.2d, v11.2d, #0x16
        eor     x1, x1, x10
        adcs    x11, x11, x14
        umulh   x15, x17, x25
        umlal2  v8.2d, v16.4s, v7.s[2]
        shl     v11.2d, v3.2d, #0x36
        adcs    x26, x26, x8
        umlal   v8.2d, v17.2s, v21.s[2]
        adcs    x27, x27, x28
        umlal2  v8.2d, v17.4s, v21.s[3]
        adcs    x1, x1, x7
        usra    v25.2d, v6.2d, #6
        ldr     x14, [x6, #0xa8]
        umlal   v8.2d, v9.2s, v21.s[0]
        adc     x10, x10, xzr
        adds    x11, x11, x13
        umlal2  v8.2d, v9.4s, v21.s[1]
        ldp     q9, q3, [x2, #0x2a0]
        adcs    x26, x26, x21
        umlal   v8.2d, v14.2s, v28.s[2]
        ldp     q6, q16, [x2, #0x100]
        adcs    x27, x27, x24
        umlal2  v8.2d, v14.4s, v28.s[3]
        adcs    x1, x1, x22
        str     x8, [sp, #0x548]
        mul     x8, x17, x14
        umlal   v8.2d, v4.2s, v28.s[0]
        ldp     q14, q17, [x2, #0x120]
        umlal2  v8.2d, v4.4s, v28.s[1]
        adc     x10, x10, xzr
        adds    x11, x28, x11
        umlal   v8.2d, v18.2s, v15.s[2]
        adcs    x7, x7, x26
        umulh   x26, x17, x14
        umlal2  v8.2d, v18.4s, v15.s[3]
        adcs    x27, x13, x27
        umlal   v8.2d, v1.2s, v15.s[0]
        ldr     x13, [sp, #0x7a0]
        ldp     q4, q18, [x2, #0x140]
        adcs    x21, x21, x1
        ldr     x1, [x4, #0xa8]
        ldr     x17, [sp, #0x758]
        umlal2  v8.2d, v1.4s, v15.s[1]
        adcs    x24, x24, x10
        ldr     x10, [sp, #0x798]
        umlal   v8.2d, v19.2s, v12.s[2]
        adcs    x22, x22, xzr
        adds    x28, x15, x8
        ldr     x15, [sp, #0x750]
        mul     x8, x1, x14
        umlal2  v8.2d, v19.4s, v12.s[3]
        eor     x10, x10, x13
        eor     x15, x15, x13
        eor     x17, x17, x13
        umlal   v8.2d, v20.2s, v12.s[0]
        ldp     q1, q19, [x2, #0x160]
        str     x22, [sp, #0x758]
        ldr     x22, [sp, #0x790]
        eor     x22, x22, x13
        umlal2  v8.2d, v20.4s, v12.s[1]
        umulh   x14, x1, x14
        str     x24, [sp, #0x790]
        ldr     x24, [sp, #0x6b8]
        eor     x24, x24, x13
        str     x21, [sp, #0x6b8]
        ldr     x21, [sp, #0x630]
        eor     x21, x21, x13
        umlal   v8.2d, v22.2s, v5.s[2]
        adcs    x26, x26, x8
        ldr     x8, [sp, #0x730]
        eor     x8, x8, x13
        str     x27, [sp, #0x730]
        ldr     x27, [sp, #0x718]
        eor     x27, x27, x13
        umlal2  v8.2d, v22.4s, v5.s[3]
        umlal   v8.2d, v24.2s, v5.s[0]
        ldp     q20, q22, [x2, #0x180]
        umlal2  v8.2d, v24.4s, v5.s[1]
        str     x7, [sp, #0x718]
        mul     x7, x1, x25
        umlal   v8.2d, v26.2s, v23.s[2]
        adc     x14, x14, xzr
        str     x11, [sp, #0x630]
        ldr     x11, [sp, #0x518]
        str     x16, [sp, #0x750]
        ldr     x16, [sp, #0x510]
        subs    x16, x11, x16
        ldr     x11, [sp, #0x678]
        eor     x11, x11, x13
        umlal2  v8.2d, v26.4s, v23.s[3]
        str     x11, [sp, #0x678]
        ldr     x11, [sp, #0x780]
        str     x27, [sp, #0x798]
        ldr     x27, [sp, #0x588]
        sbcs    x27, x11, x27
        ldr     x11, [sp, #0x6a0]
        eor     x11, x11, x13
        umlal   v8.2d, v27.2s, v23.s[0]
        ldr     q24, [x2, #0x1a0]
        umulh   x25, x1, x25
        csetm   x1, lo
        umlal2  v8.2d, v27.4s, v23.s[1]
        adds    x28, x28, x7
        eor     x7, x16, x1
        ldr     x16, [x4, #0xb0]
        eor     x27, x27, x1
        umlal   v8.2d, v29.2s, v13.s[2]
        umlal2  v8.2d, v29.4s, v13.s[3]
        ldp     d13, d26, [x12, #0x128]
        umull   v27.2d, v9.2s, v7.s[0]
        str     x28, [sp, #0x6a0]
        ldr     x28, [x6, #0xb0]
        mul     x12, x16, x28
        adcs    x25, x26, x25
        ldr     x26, [sp, #0x768]
        eor     x26, x26, x13
        adc     x14, x14, xzr
        cmn     x1, #1
        str     x12, [sp, #0x768]
        ldr     x12, [sp, #0x648]
        eor     x12, x12, x13
        adcs    x7, x7, xzr
        usra    v8.2d, v2.2d, #0x10
        str     x7, [sp, #0x648]
        umulh   x7, x16, x28
        umlal2  v27.2d, v9.4s, v7.s[2]
        adcs    x27, x27, xzr
        str     x27, [sp, #0x6c0]
        subs    x27, x20, x9
        umlal   v27.2d, v3.2s, v21.s[2]
        str     x19, [sp, #0x540]
        sbcs    x19, x19, x23
        shl     v9.2d, v26.2d, #0x3c
        umlal2  v27.2d, v3.4s, v21.s[3]
        str     x20, [sp, #0x5c8]
        csetm   x20, lo
        cmn     x13, #1
        str     x23, [sp, #0x508]
        ldr     x23, [sp, #0x6f8]
        eor     x23, x23, x13
        usra    v8.2d, v11.2d, #6
        umlal   v27.2d, v6.2s, v21.s[0]
        str     x14, [sp, #0x6f8]
        ldr     x14, [x6, #0xb8]
        str     x25, [sp, #0x500]
        mul     x25, x16, x14
        eor     x27, x27, x20
        umlal2  v27.2d, v6.4s, v21.s[1]
        ldp     q11, q2, [x2, #0x2b0]
        eor     x19, x19, x20
        umlal   v27.2d, v16.2s, v28.s[2]
        eor     x1, x1, x20
        str     x1, [sp, #0x4f8]
        ldr     x1, [sp, #0x690]
        adcs    x10, x1, x10
        ldr     x28, [x3, #0x10]
        ldr     x1, [sp, #0x6a8]
        eor     x1, x1, x13
        umlal2  v27.2d, v16.4s, v28.s[3]
        umulh   x16, x16, x14
        str     x9, [sp, #0x6a8]
        ldr     x9, [x3, #8]
        adcs    x15, x9, x15
        ldr     x9, [sp, #0x698]
        eor     x9, x9, x13
        uzp1    v3.2d, v25.2d, v8.2d
        uzp2    v8.2d, v25.2d, v8.2d
        adcs    x17, x28, x17
        ldr     x28, [sp, #0x670]
        eor     x28, x28, x13
        ldr     x13, [x3, #0x18]
        umlal   v27.2d, v14.2s, v28.s[0]
        adcs    x22, x13, x22
        ldr     x13, [x3, #0x20]
        shl     v6.2d, v8.2d, #0x23
        ext     v10.16b, v10.16b, v8.16b, #8
        adcs    x24, x13, x24
        ldr     x13, [x4, #0xb8]
        umlal2  v27.2d, v14.4s, v28.s[1]
        str     x24, [sp, #0x670]
        mul     x24, x13, x14
        str     x22, [sp, #0x698]
        ldr     x22, [x3, #0x28]
        adcs    x21, x22, x21
        ldr     x22, [x3, #0x30]
        usra    v3.2d, v6.2d, #6
        umlal   v27.2d, v17.2s, v15.s[2]
        adcs    x8, x22, x8
        ldr     x22, [x3, #0x38]
        umlal2  v27.2d, v17.4s, v15.s[3]
        ldp     q14, q6, [x2, #0x110]
        str     x8, [sp, #0x4f0]
        ldr     x8, [sp, #0x798]
        adcs    x8, x22, x8
        ldr     x22, [sp, #0x638]
        str     x8, [sp, #0x798]
        ldr     x8, [sp, #0x678]
        adcs    x8, x22, x8
        ldr     x22, [sp, #0x6e0]
        adcs    x11, x22, x11
        ldr     x22, [sp, #0x598]
        adcs    x26, x22, x26
        ldr     x22, [sp, #0x680]
        umlal   v27.2d, v4.2s, v15.s[0]
        adcs    x12, x22, x12
        ldr     x22, [sp, #0x6e8]
        adcs    x23, x22, x23
        ldr     x22, [sp, #0x570]
        adcs    x1, x22, x1
        ldr     x22, [sp, #0x5e0]
        umlal2  v27.2d, v4.4s, v15.s[1]
        adcs    x9, x22, x9
        ldr     x22, [sp, #0x568]
        adcs    x28, x22, x28
        ldr     x22, [sp, #0x7c0]
        umulh   x14, x13, x14
        umlal   v27.2d, v18.2s, v12.s[2]
        ldp     q4, q16, [x2, #0x130]
        umlal2  v27.2d, v18.4s, v12.s[3]
        umlal   v27.2d, v1.2s, v12.s[0]
        ldr     d17, [x22, #0x130]
        ldr     x22, [x6, #0xb0]
        umlal2  v27.2d, v1.4s, v12.s[1]
        usra    v3.2d, v10.2d, #0x1d
        str     x28, [sp, #0x678]
        mul     x28, x13, x22
        umlal   v27.2d, v19.2s, v5.s[2]
        umlal2  v27.2d, v19.4s, v5.s[3]
        str     q3, [x0, #0x60]
        umulh   x22, x13, x22
        ldr     x13, [sp, #0x7a0]
        adc     x13, x13, xzr
        umlal   v27.2d, v20.2s, v5.s[0]
        ldp     q10, q1, [x2, #0x150]
        adds    x25, x7, x25
        umlal2  v27.2d, v20.4s, v5.s[1]
        ldp     q3, q18, [x2, #0x170]
        adcs    x24, x16, x24
        umlal   v27.2d, v22.2s, v23.s[2]
        ldp     q19, q20, [x2, #0x190]
        adc     x7, x14, xzr
        ldr     x14, [sp, #0x760]
        umlal2  v27.2d, v22.4s, v23.s[3]
        shl     v17.2d, v17.2d, #2
        adds    x25, x25, x28
        ldr     x28, [sp, #0x5d8]
        mul     x16, x28, x14
        umlal   v27.2d, v24.2s, v23.s[0]
        adcs    x22, x24, x22
        umlal2  v27.2d, v24.4s, v23.s[1]
        ldp     q22, q24, [x2, #0x2c0]
        umulh   x24, x28, x14
        adc     x7, x7, xzr
        cmn     x20, #1
        umull   v25.2d, v11.2s, v7.s[0]
        adcs    x20, x27, xzr
        ldr     x27, [sp, #0x5b8]
        adcs    x19, x19, xzr
        adds    x10, x10, x27
        umlal2  v25.2d, v11.4s, v7.s[2]
        str     x10, [sp, #0x7a0]
        ldr     x10, [sp, #0x5d0]
        ldr     x27, [sp, #0x698]
        adcs    x15, x15, x10
        str     x15, [sp, #0x4e8]
        ldr     x15, [sp, #0x7b8]
        adcs    x17, x17, x15
        ldr     x15, [sp, #0x558]
        str     x17, [sp, #0x4e0]
        ldr     x17, [sp, #0x560]
        eor     x16, x16, x17
        umlal   v25.2d, v2.2s, v21.s[2]
        usra    v27.2d, v13.2d, #0xa
        mul     x10, x28, x15
        str     x19, [sp, #0x4d8]
        ldr     x19, [sp, #0x578]
        adcs    x27, x27, x19
        ldr     x19, [sp, #0x788]
        umlal2  v25.2d, v2.4s, v21.s[3]
        str     x27, [sp, #0x698]
        ldr     x27, [sp, #0x670]
        adcs    x27, x27, x19
        usra    v27.2d, v9.2d, #6
        umlal   v25.2d, v14.2s, v21.s[0]
        umulh   x28, x28, x15
        umlal2  v25.2d, v14.4s, v21.s[1]
        str     x27, [sp, #0x5d8]
        ldr     x27, [sp, #0x5a0]
        adcs    x21, x21, x27
        ldr     x27, [sp, #0x7d8]
        ldp     q9, q11, [x2, #0x120]
        str     x21, [sp, #0x670]
        ldr     x21, [sp, #0x4f0]
        adcs    x21, x21, x27
        ldr     x27, [sp, #0x580]
        umlal   v25.2d, v6.2s, v28.s[2]
        ldp     q13, q14, [x2, #0x140]
        str     x21, [sp, #0x4f0]
        ldr     x21, [sp, #0x798]
        adcs    x21, x21, x27
        ldr     x27, [sp, #0x7b0]
        umlal2  v25.2d, v6.4s, v28.s[3]
        ldp     q2, q6, [x2, #0x160]
        str     x21, [sp, #0x798]
        ldr     x21, [sp, #0x590]
        adcs    x8, x8, x21
        umlal   v25.2d, v4.2s, v28.s[0]
        str     x8, [sp, #0x4d0]
        ldr     x8, [sp, #0x6b0]
        mul     x21, x8, x15
        adcs    x11, x11, x27
        umlal2  v25.2d, v4.4s, v28.s[1]
        str     x11, [sp, #0x4c8]
        ldr     x11, [sp, #0x5e8]
        adcs    x26, x26, x11
        umlal   v25.2d, v16.2s, v15.s[2]
        str     x26, [sp, #0x4c0]
        ldr     x26, [sp, #0x6c8]
        adcs    x12, x12, x26
        umlal2  v25.2d, v16.4s, v15.s[3]
        ldp     q4, q16, [x2, #0x180]
        umulh   x15, x8, x15
        umlal   v25.2d, v10.2s, v15.s[0]
        str     x12, [sp, #0x558]
        ldr     x12, [sp, #0x550]
        adcs    x23, x23, x12
        umlal2  v25.2d, v10.4s, v15.s[1]
        str     x23, [sp, #0x4b8]
        ldr     x23, [sp, #0x520]
        adcs    x1, x1, x23
        ldr     x23, [sp, #0x530]
        umlal   v25.2d, v1.2s, v12.s[2]
        str     x1, [sp, #0x4b0]
        ldr     x1, [sp, #0x528]
        adcs    x9, x9, x1
        ldr     x1, [sp, #0x678]
        umlal2  v25.2d, v1.4s, v12.s[3]
        ldr     q10, [x2, #0x1a0]
        str     x9, [sp, #0x4a8]
        mul     x9, x8, x14
        adcs    x1, x1, x23
        umlal   v25.2d, v3.2s, v12.s[0]
        adc     x13, x13, xzr
        adds    x24, x24, x10
        ldr     x10, [sp, #0x7c0]
        umlal2  v25.2d, v3.4s, v12.s[1]
        adcs    x21, x28, x21
        umlal   v25.2d, v18.2s, v5.s[2]
        ldp     d1, d3, [x10, #0x130]
        adc     x28, x15, xzr
        umlal2  v25.2d, v18.4s, v5.s[3]
        umulh   x8, x8, x14
        ldr     x14, [sp, #0x6a8]
        adds    x24, x24, x9
        ldr     x9, [sp, #0x518]
        umlal   v25.2d, v19.2s, v5.s[0]
        eor     x24, x24, x17
        umlal2  v25.2d, v19.4s, v5.s[1]
        ldp     q18, q19, [x2, #0x2d0]
        umlal   v25.2d, v20.2s, v23.s[2]
        umlal2  v25.2d, v20.4s, v23.s[3]
        mul     x15, x9, x14
        umull   v20.2d, v22.2s, v7.s[0]
        shl     v3.2d, v3.2d, #8
        adcs    x21, x21, x8
        ldr     x8, [sp, #0x750]
        eor     x21, x21, x17
        adc     x28, x28, xzr
        ldr     x23, [sp, #0x500]
        cmn     x17, #1
        ldr     x12, [sp, #0x538]
        eor     x28, x28, x17
        ldr     x11, [sp, #0x668]
        ldr     x27, [sp, #0x658]
        adcs    x16, x16, x8
        str     x13, [sp, #0x760]
        ldr     x19, [sp, #0x6f8]
        umulh   x13, x9, x14
        usra    v25.2d, v17.2d, #6
        ldp     q17, q23, [x2, #0x130]
        str     x1, [sp, #0x6b0]
        ldr     x8, [sp, #0x650]
        ldr     x1, [sp, #0x6a0]
        adcs    x24, x24, x1
        ldr     x1, [sp, #0x6f0]
        umlal2  v20.2d, v22.4s, v7.s[2]
        adcs    x21, x21, x23
        eor     x26, x15, x12
        eor     x11, x11, x27
        umlal   v20.2d, v24.2s, v21.s[2]
        adcs    x28, x28, x19
        adc     x17, x17, xzr
        eor     x1, x1, x27
        eor     x8, x8, x27
        umlal2  v20.2d, v24.4s, v21.s[3]
        str     x26, [sp, #0x650]
        ldr     x26, [sp, #0x768]
        adds    x16, x16, x26
        ldr     x10, [sp, #0x5f8]
        str     x15, [sp, #0x6f0]
        ldr     x14, [sp, #0x5f0]
        ldr     x15, [sp, #0x508]
        mul     x12, x9, x15
        uzp1    v22.2d, v27.2d, v25.2d
        uzp2    v24.2d, v27.2d, v25.2d
        adcs    x24, x24, x25
        str     x20, [sp, #0x560]
        ldr     x20, [sp, #0x720]
        eor     x20, x20, x27
        umlal   v20.2d, v9.2s, v21.s[0]
        adcs    x21, x21, x22
        eor     x10, x10, x27
        eor     x14, x14, x27
        shl     v25.2d, v24.2d, #0x23
        ext     v8.16b, v8.16b, v24.16b, #8
        adcs    x28, x28, x7
        umulh   x9, x9, x15
        umlal2  v20.2d, v9.4s, v21.s[1]
        adc     x17, x17, xzr
        adds    x23, x23, x16
        ldr     x16, [sp, #0x608]
        eor     x16, x16, x27
        usra    v22.2d, v25.2d, #6
        umlal   v20.2d, v11.2s, v28.s[2]
        adcs    x19, x19, x24
        ldr     x24, [sp, #0x640]
        eor     x24, x24, x27
        umlal2  v20.2d, v11.4s, v28.s[3]
        ldp     q9, q11, [x2, #0x150]
        adcs    x21, x26, x21
        ldr     x26, [sp, #0x780]
        umlal   v20.2d, v13.2s, v28.s[0]
        adcs    x25, x25, x28
        mul     x28, x26, x15
        str     x25, [sp, #0x768]
        ldr     x25, [sp, #0x778]
        eor     x25, x25, x27
        umlal2  v20.2d, v13.4s, v28.s[1]
        adcs    x22, x22, x17
        ldr     x17, [sp, #0x600]
        eor     x17, x17, x27
        usra    v22.2d, v8.2d, #0x1d
        umlal   v20.2d, v14.2s, v15.s[2]
        adcs    x7, x7, xzr
        adds    x12, x13, x12
        umlal2  v20.2d, v14.4s, v15.s[3]
        umulh   x13, x26, x15
        ldr     x15, [sp, #0x688]
        eor     x15, x15, x27
        str     x7, [sp, #0x688]
        ldr     x7, [sp, #0x740]
        eor     x7, x7, x27
        umlal   v20.2d, v2.2s, v15.s[0]
        adcs    x28, x9, x28
        ldr     x9, [sp, #0x610]
        eor     x9, x9, x27
        str     x22, [sp, #0x610]
        ldr     x22, [sp, #0x618]
        eor     x22, x22, x27
        umlal2  v20.2d, v2.4s, v15.s[1]
        str     x21, [sp, #0x618]
        ldr     x21, [sp, #0x748]
        eor     x21, x21, x27
        str     x19, [sp, #0x748]
        ldr     x19, [sp, #0x620]
        eor     x19, x19, x27
        str     x23, [sp, #0x620]
        ldr     x23, [sp, #0x660]
        str     x28, [sp, #0x740]
        ldr     x28, [sp, #0x6d8]
        eor     x23, x23, x28
        str     q22, [x0, #0x70]
        str     x23, [sp, #0x660]
        ldr     x23, [sp, #0x7a8]
        eor     x23, x23, x28
        str     x23, [sp, #0x7a8]
        ldr     x23, [sp, #0x710]
        eor     x23, x23, x28
        str     x23, [sp, #0x710]
        ldr     x23, [sp, #0x628]
        eor     x23, x23, x28
        umlal   v20.2d, v6.2s, v12.s[2]
        str     x23, [sp, #0x628]
        ldr     x23, [sp, #0x6a8]
        str     x12, [sp, #0x508]
        mul     x12, x26, x23
        str     x12, [sp, #0x600]
        ldr     x12, [sp, #0x5a8]
        eor     x12, x12, x28
        str     x12, [sp, #0x5a8]
        ldr     x12, [sp, #0x5b0]
        eor     x12, x12, x28
        umlal2  v20.2d, v6.4s, v12.s[3]
        ldp     q8, q13, [x2, #0x170]
        adc     x13, x13, xzr
        umlal   v20.2d, v4.2s, v12.s[0]
        ldp     q14, q2, [x2, #0x190]
        cmn     x27, #1
        umlal2  v20.2d, v4.4s, v12.s[1]
        str     x12, [sp, #0x5b0]
        ldr     x12, [sp, #0x7c0]
        ldp     d4, d6, [x12, #0x138]
        umlal   v20.2d, v16.2s, v5.s[2]
        ldp     q22, q25, [x2, #0x2e0]
        umulh   x23, x26, x23
        ldr     x26, [sp, #0x690]
        umlal2  v20.2d, v16.4s, v5.s[3]
        adcs    x26, x26, x11
        ldr     x11, [sp, #0x770]
        eor     x11, x11, x28
        str     x11, [sp, #0x770]
        ldr     x11, [sp, #0x700]
        eor     x11, x11, x28
        str     x11, [sp, #0x700]
        ldr     x11, [x3, #8]
        adcs    x1, x11, x1
        ldr     x11, [sp, #0x7e0]
        umlal   v20.2d, v10.2s, v5.s[0]
        eor     x11, x11, x28
        str     x11, [sp, #0x7e0]
        ldr     x11, [sp, #0x7e8]
        eor     x11, x11, x28
        str     x11, [sp, #0x7e8]
        ldr     x11, [x3, #0x10]
        adcs    x8, x11, x8
        ldr     x11, [sp, #0x510]
        umlal2  v20.2d, v10.4s, v5.s[1]
        ldp     q10, q16, [x2, #0x140]
        str     x8, [sp, #0x690]
        ldr     x8, [sp, #0x5c8]
        str     x1, [sp, #0x6a8]
        mul     x1, x11, x8
        umull   v26.2d, v18.2s, v7.s[0]
        str     x26, [sp, #0x780]
        ldr     x26, [x3, #0x18]
        adcs    x26, x26, x20
        ldr     x20, [sp, #0x738]
        eor     x20, x20, x28
        str     x20, [sp, #0x738]
        ldr     x20, [sp, #0x7c8]
        eor     x20, x20, x28
        shl     v6.2d, v6.2d, #0xe
        str     x20, [sp, #0x7c8]
        ldr     x20, [x3, #0x20]
        adcs    x10, x20, x10
        ldr     x20, [sp, #0x708]
        eor     x20, x20, x28
        str     x20, [sp, #0x708]
        ldr     x20, [sp, #0x6d0]
        eor     x20, x20, x28
        str     x20, [sp, #0x6d0]
        ldr     x20, [x3, #0x28]
        adcs    x14, x20, x14
        usra    v20.2d, v1.2d, #0x3e
        umulh   x20, x11, x8
        str     x14, [sp, #0x778]
        ldr     x14, [x3, #0x30]
        adcs    x14, x14, x16
        ldr     x16, [x3, #0x38]
        umlal2  v26.2d, v18.4s, v7.s[2]
        adcs    x16, x16, x24
        ldr     x24, [sp, #0x638]
        umlal   v26.2d, v19.2s, v21.s[2]
        adcs    x25, x24, x25
        ldr     x24, [sp, #0x540]
        umlal2  v26.2d, v19.4s, v21.s[3]
        str     x25, [sp, #0x640]
        mul     x25, x11, x24
        str     x16, [sp, #0x6f8]
        ldr     x16, [sp, #0x6e0]
        adcs    x17, x16, x17
        ldr     x16, [sp, #0x598]
        ldp     q1, q18, [x2, #0x160]
        usra    v20.2d, v3.2d, #6
        umlal   v26.2d, v17.2s, v21.s[0]
        adcs    x15, x16, x15
        ldr     x16, [sp, #0x680]
        umlal2  v26.2d, v17.4s, v21.s[1]
        adcs    x7, x16, x7
        ldr     x16, [sp, #0x6e8]
        umlal   v26.2d, v23.2s, v28.s[2]
        ldp     q3, q17, [x2, #0x180]
        umulh   x11, x11, x24
        umlal2  v26.2d, v23.4s, v28.s[3]
        adcs    x9, x16, x9
        ldr     x16, [sp, #0x570]
        umlal   v26.2d, v9.2s, v28.s[0]
        ldr     q19, [x2, #0x1a0]
        adcs    x22, x16, x22
        ldr     x16, [sp, #0x5e0]
        umlal2  v26.2d, v9.4s, v28.s[1]
        adcs    x21, x16, x21
        ldr     x16, [sp, #0x588]
        umlal   v26.2d, v11.2s, v15.s[2]
        str     x21, [sp, #0x510]
        mul     x21, x16, x24
        str     x22, [sp, #0x608]
        ldr     x22, [sp, #0x568]
        adcs    x19, x22, x19
        ldr     x22, [sp, #0x508]
        adc     x27, x27, xzr
        str     x27, [sp, #0x658]
        ldr     x27, [sp, #0x600]
        adds    x22, x22, x27
        ldr     x27, [sp, #0x740]
        umlal2  v26.2d, v11.4s, v15.s[3]
        umulh   x24, x16, x24
        adcs    x23, x27, x23
        ldp     d9, d11, [x12, #0x140]
        umlal   v26.2d, v8.2s, v15.s[0]
        umlal2  v26.2d, v8.4s, v15.s[1]
        adc     x27, x13, xzr
        ldr     x13, [sp, #0x538]
        str     x19, [sp, #0x740]
        eor     x19, x22, x13
        adds    x20, x20, x25
        ldr     x25, [sp, #0x728]
        eor     x25, x25, x28
        str     x25, [sp, #0x728]
        ldr     x25, [sp, #0x7d0]
        eor     x25, x25, x28
        adcs    x21, x11, x21
        umlal   v26.2d, v13.2s, v12.s[2]
        ldp     q8, q23, [x2, #0x2f0]
        umlal2  v26.2d, v13.4s, v12.s[3]
        mul     x11, x16, x8
        umlal   v26.2d, v14.2s, v12.s[0]
        adc     x24, x24, xzr
        ldp     q13, q27, [x2, #0x150]
        umlal2  v26.2d, v14.4s, v12.s[1]
        ldp     q14, q29, [x2, #0x170]
        shl     v11.2d, v11.2d, #0x14
        umlal   v26.2d, v2.2s, v5.s[2]
        umulh   x8, x16, x8
        ldr     x16, [sp, #0x560]
        umlal2  v26.2d, v2.4s, v5.s[3]
        adds    x20, x20, x11
        ldr     x11, [sp, #0x648]
        umull   v2.2d, v22.2s, v7.s[0]
        mul     x28, x11, x16
        umull   v5.2d, v8.2s, v7.s[0]
        usra    v26.2d, v4.2d, #0x38
        adcs    x21, x21, x8
        umlal2  v2.2d, v22.4s, v7.s[2]
        adc     x24, x24, xzr
        ldp     q4, q22, [x2, #0x190]
        umlal   v2.2d, v25.2s, v21.s[2]
        umulh   x8, x11, x16
        umlal2  v2.2d, v25.4s, v21.s[3]
        str     x25, [sp, #0x5c8]
        ldr     x25, [sp, #0x4f8]
        eor     x28, x28, x25
        usra    v26.2d, v6.2d, #6
        umlal   v2.2d, v10.2s, v21.s[0]
        umlal2  v2.2d, v10.4s, v21.s[1]
        umlal   v2.2d, v16.2s, v28.s[2]
        str     x9, [sp, #0x588]
        ldr     x9, [sp, #0x4d8]
        str     x7, [sp, #0x7d0]
        mul     x7, x11, x9
        umlal2  v2.2d, v16.4s, v28.s[3]
        uzp1    v10.2d, v20.2d, v26.2d
        uzp2    v6.2d, v20.2d, v26.2d
        umlal   v2.2d, v1.2s, v28.s[0]
        umulh   x11, x11, x9
        shl     v16.2d, v6.2d, #0x23
        ext     v20.16b, v24.16b, v6.16b, #8
        adds    x7, x8, x7
        ldr     x8, [sp, #0x6c0]
        umlal2  v2.2d, v1.4s, v28.s[1]
        usra    v10.2d, v16.2d, #6
        umlal   v2.2d, v18.2s, v15.s[2]
        umlal2  v2.2d, v18.4s, v15.s[3]
        umlal   v2.2d, v3.2s, v15.s[0]
        umlal2  v2.2d, v3.4s, v15.s[1]
        str     x15, [sp, #0x648]
        mul     x15, x8, x9
        usra    v10.2d, v20.2d, #0x1d
        umlal   v2.2d, v17.2s, v12.s[2]
        umlal2  v2.2d, v17.4s, v12.s[3]
        umlal   v2.2d, v19.2s, v12.s[0]
        umulh   x9, x8, x9
        umlal2  v2.2d, v19.4s, v12.s[1]
        adcs    x11, x11, x15
        str     q10, [x0, #0x80]
        umlal2  v5.2d, v8.4s, v7.s[2]
        umlal   v5.2d, v23.2s, v21.s[2]
        ldp     d8, d10, [x12, #0x148]
        mul     x15, x8, x16
        usra    v2.2d, v9.2d, #0x32
        umlal2  v5.2d, v23.4s, v21.s[3]
        adc     x9, x9, xzr
        umlal   v5.2d, v13.2s, v21.s[0]
        ldp     q9, q1, [x2, #0x300]
        umlal2  v5.2d, v13.4s, v21.s[1]
        ldp     q13, q3, [x2, #0x160]
        umulh   x8, x8, x16
        umlal   v5.2d, v27.2s, v28.s[2]
        ldp     q16, q17, [x2, #0x180]
        adds    x7, x7, x15
        usra    v2.2d, v11.2d, #6
        umlal2  v5.2d, v27.4s, v28.s[3]
        eor     x7, x7, x25
        umlal   v5.2d, v14.2s, v28.s[0]
        shl     v10.2d, v10.2d, #0x1a
        umlal2  v5.2d, v14.4s, v28.s[1]
        ldr     q11, [x2, #0x1a0]
        umlal   v5.2d, v29.2s, v15.s[2]
        ldp     d14, d18, [x12, #0x150]
        adcs    x8, x11, x8
        ldr     x11, [sp, #0x6f0]
        umlal2  v5.2d, v29.4s, v15.s[3]
        ldp     q19, q20, [x2, #0x310]
        adc     x9, x9, xzr
        umlal   v5.2d, v4.2s, v15.s[0]
        ldp     q23, q24, [x2, #0x170]
        eor     x8, x8, x25
        umlal2  v5.2d, v4.4s, v15.s[1]
        eor     x9, x9, x25
        cmn     x25, #1
        umlal   v5.2d, v22.2s, v12.s[2]
        ldp     q4, q25, [x2, #0x190]
        adcs    x28, x28, x11
        umlal2  v5.2d, v22.4s, v12.s[3]
        adcs    x22, x7, x22
        umull   v12.2d, v9.2s, v7.s[0]
        shl     v18.2d, v18.2d, #0x20
        adcs    x7, x8, x23
        adcs    x8, x9, x27
        adc     x25, x25, xzr
        adds    x28, x28, x1
        usra    v5.2d, v8.2d, #0x2c
        umull   v8.2d, v19.2s, v7.s[0]
        adcs    x22, x22, x20
        umlal2  v12.2d, v9.4s, v7.s[2]
        adcs    x7, x7, x21
        umlal   v12.2d, v1.2s, v21.s[2]
        adcs    x8, x8, x24
        umlal2  v12.2d, v1.4s, v21.s[3]
        adc     x25, x25, xzr
        adds    x23, x23, x28
        usra    v5.2d, v10.2d, #6
        umlal   v12.2d, v13.2s, v21.s[0]
        adcs    x22, x27, x22
        eor     x23, x23, x13
        umlal2  v12.2d, v13.4s, v21.s[1]
        ldp     d9, d10, [x12, #0x158]
        adcs    x27, x1, x7
        umlal   v12.2d, v3.2s, v28.s[2]
        adcs    x20, x20, x8
        eor     x22, x22, x13
        eor     x27, x27, x13
        umlal2  v12.2d, v3.4s, v28.s[3]
        adcs    x21, x21, x25
        ldr     x1, [sp, #0x5c0]
        ldr     x25, [sp, #0x650]
        eor     x20, x20, x13
        uzp1    v13.2d, v2.2d, v5.2d
        ldr     x7, [sp, #0x548]
        uzp2    v1.2d, v2.2d, v5.2d
        adcs    x24, x24, xzr
        eor     x21, x21, x13
        ldr     x8, [sp, #0x630]
        umlal   v12.2d, v16.2s, v28.s[0]
        eor     x24, x24, x13
        ldr     x9, [sp, #0x718]
        cmn     x13, #1
        shl     v2.2d, v1.2d, #0x23
        ldr     x28, [sp, #0x730]
        ext     v3.16b, v6.16b, v1.16b, #8
        adcs    x25, x25, x1
        ldr     x11, [sp, #0x6b8]
        umlal2  v12.2d, v16.4s, v28.s[1]
        shl     v10.2d, v10.2d, #0x26
        adcs    x19, x19, x7
        ldr     x15, [sp, #0x790]
        usra    v13.2d, v2.2d, #6
        umlal   v12.2d, v17.2s, v15.s[2]
        ldr     x16, [sp, #0x758]
        adcs    x23, x23, x8
        umlal2  v12.2d, v17.4s, v15.s[3]
        adcs    x22, x22, x9
        ldr     x9, [sp, #0x750]
        umlal   v12.2d, v11.2s, v15.s[0]
        adcs    x27, x27, x28
        umlal2  v12.2d, v11.4s, v15.s[1]
        ldr     x8, [sp, #0x6a0]
        adcs    x20, x20, x11
        usra    v13.2d, v3.2d, #0x1d
        umlal2  v8.2d, v19.4s, v7.s[2]
        ldr     x7, [sp, #0x620]
        adcs    x21, x21, x15
        umlal   v8.2d, v20.2s, v21.s[2]
        ldr     x1, [sp, #0x748]
        adcs    x24, x24, x16
        umlal2  v8.2d, v20.4s, v21.s[3]
        adc     x13, x13, xzr
        adds    x25, x25, x9
        usra    v12.2d, v14.2d, #0x26
        umlal   v8.2d, v23.2s, v21.s[0]
        adcs    x19, x19, x8
        str     q13, [x0, #0x90]
        ldr     q11, [x2, #0x1a0]
        adcs    x23, x23, x7
        umlal2  v8.2d, v23.4s, v21.s[1]
        adcs    x22, x22, x1
        ldr     x1, [sp, #0x618]
        umlal   v8.2d, v24.2s, v28.s[2]
        ldp     q13, q14, [x2, #0x320]
        adcs    x27, x27, x1
        ldr     x1, [sp, #0x768]
        usra    v12.2d, v18.2d, #6
        umlal2  v8.2d, v24.4s, v28.s[3]
        adcs    x20, x20, x1
        ldr     x1, [sp, #0x610]
        ldp     q2, q3, [x2, #0x180]
        umlal   v8.2d, v4.2s, v28.s[0]
        adcs    x21, x21, x1
        ldr     x1, [sp, #0x688]
        umlal2  v8.2d, v4.4s, v28.s[1]
        ldp     d4, d5, [x12, #0x160]
        adcs    x24, x24, x1
        umlal   v8.2d, v25.2s, v15.s[2]
        ldp     q6, q16, [x2, #0x330]
        adc     x13, x13, xzr
        umlal2  v8.2d, v25.4s, v15.s[3]
        ldp     q15, q17, [x2, #0x190]
        adds    x28, x28, x25
        ldp     d18, d19, [x12, #0x168]
        adcs    x11, x11, x19
        ldr     x19, [sp, #0x748]
        adcs    x15, x15, x23
        umull   v20.2d, v13.2s, v7.s[0]
        adcs    x16, x16, x22
        usra    v8.2d, v9.2d, #0x20
        adcs    x9, x9, x27
        adcs    x8, x8, x20
        shl     v9.2d, v5.2d, #0x2c
        adcs    x7, x7, x21
        umlal2  v20.2d, v13.4s, v7.s[2]
        shl     v5.2d, v19.2d, #0x32
        adcs    x27, x19, x24
        ldr     x19, [sp, #0x618]
        usra    v8.2d, v10.2d, #6
        ldr     x23, [sp, #0x5c0]
        umlal   v20.2d, v14.2s, v21.s[2]
        adcs    x13, x19, x13
        ldr     x19, [sp, #0x768]
        umlal2  v20.2d, v14.4s, v21.s[3]
        ldr     x22, [sp, #0x6a8]
        adcs    x25, x19, xzr
        ldr     x19, [sp, #0x610]
        umlal   v20.2d, v2.2s, v21.s[0]
        adcs    x24, x19, xzr
        ldr     x19, [sp, #0x780]
        umlal2  v20.2d, v2.4s, v21.s[1]
        adcs    x1, x1, xzr
        adds    x21, x19, x23
        ldr     x12, [sp, #0x630]
        ldr     x23, [sp, #0x690]
        ldp     x19, x20, [sp, #0x1e0]
        .cfi_restore 19
        .cfi_restore 20
        uzp1    v10.2d, v12.2d, v8.2d
        uzp2    v2.2d, v12.2d, v8.2d
        str     x21, [sp, #0x780]
        ldr     x21, [sp, #0x548]
        adcs    x22, x22, x21
        str     x22, [sp, #0x6a8]
        ldp     x21, x22, [sp, #0x1f0]
        .cfi_restore 21
        .cfi_restore 22
        umlal   v20.2d, v3.2s, v28.s[2]
        ldp     q12, q14, [x2, #0x340]
        adcs    x23, x23, x12
        shl     v8.2d, v2.2d, #0x23
        ext     v13.16b, v1.16b, v2.16b, #8
        str     x23, [sp, #0x690]
        ldr     x23, [sp, #0x718]
        adcs    x26, x26, x23
        ldr     x23, [sp, #0x200]
        .cfi_restore 23
        umlal2  v20.2d, v3.4s, v28.s[3]
        adcs    x10, x10, x28
        str     x24, [sp, #0x688]
        ldr     x24, [sp, #0x208]
        .cfi_restore 24
        str     x25, [sp, #0x610]
        ldr     x25, [sp, #0x210]
        .cfi_restore 25
        usra    v10.2d, v8.2d, #6
        umlal   v20.2d, v11.2s, v28.s[0]
        str     x10, [sp, #0x768]
        ldr     x10, [sp, #0x778]
        adcs    x10, x10, x11
        str     x26, [sp, #0x778]
        ldr     x26, [sp, #0x218]
        .cfi_restore 26
        umlal2  v20.2d, v11.4s, v28.s[1]
        adcs    x14, x14, x15
        str     x27, [sp, #0x618]
        ldr     x27, [sp, #0x220]
        .cfi_restore 27
        str     x28, [sp, #0x748]
        ldr     x28, [sp, #0x228]
        .cfi_restore 28
        umull   v1.2d, v6.2s, v7.s[0]
        str     x14, [sp, #0x620]
        ldr     x14, [sp, #0x6f8]
        adcs    x14, x14, x16
        str     x14, [sp, #0x6f8]
        ldr     x14, [sp, #0x640]
        adcs    x14, x14, x9
        usra    v10.2d, v13.2d, #0x1d
        ldr     q3, [x2, #0x1a0]
        adcs    x17, x17, x8
        usra    v20.2d, v4.2d, #0x1a
        umull   v4.2d, v12.2s, v7.s[0]
        str     x17, [sp, #0x640]
        ldr     x17, [sp, #0x648]
        adcs    x17, x17, x7
        umlal2  v1.2d, v6.4s, v7.s[2]
        str     x17, [sp, #0x648]
        ldr     x17, [sp, #0x7d0]
        str     x14, [sp, #0x6a0]
        ldr     x14, [sp, #0x618]
        adcs    x17, x17, x14
        umlal   v1.2d, v16.2s, v21.s[2]
        str     x17, [sp, #0x7d0]
        ldr     x17, [sp, #0x588]
        adcs    x17, x17, x13
        str     q10, [x0, #0xa0]
        ldr     q6, [x2, #0x350]
        ldr     x2, [sp, #0x608]
        str     x17, [sp, #0x588]
        ldr     x17, [sp, #0x610]
        adcs    x2, x2, x17
        ldr     x17, [sp, #0x688]
        usra    v20.2d, v9.2d, #6
        umlal2  v1.2d, v16.4s, v21.s[3]
        str     x2, [sp, #0x608]
        ldr     x2, [sp, #0x510]
        adcs    x2, x2, x17
        ldr     x17, [sp, #0x740]
        umlal   v1.2d, v15.2s, v21.s[0]
        str     x2, [sp, #0x510]
        ldr     x2, [sp, #0x7c0]
        ldp     d16, d19, [x2, #0x170]
        adcs    x17, x17, x1
        ldr     x14, [sp, #0x660]
        umlal2  v1.2d, v15.4s, v21.s[1]
        ldr     d22, [x2, #0x178]
        ldr     x2, [sp, #0x658]
        adc     x2, x2, xzr
        str     x2, [sp, #0x658]
        ldr     x2, [sp, #0x6d8]
        cmn     x2, #1
        umlal   v1.2d, v17.2s, v28.s[2]
        movi    v23.2d, #0000000000000000
        str     x17, [sp, #0x7c0]
        ldr     x12, [sp, #0x710]
        ldr     x17, [sp, #0x5b8]
        adcs    x14, x17, x14
        ldr     x17, [sp, #0x5d0]
        umlal2  v1.2d, v17.4s, v28.s[3]
        ldr     x2, [sp, #0x628]
        ldp     d8, d9, [sp, #0x1a0]
        .cfi_restore 72
        .cfi_restore 73
        str     x10, [sp, #0x660]
        ldr     x10, [sp, #0x7a8]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x7b8]
        umlal2  v4.2d, v12.4s, v7.s[2]
        ldp     d10, d11, [sp, #0x1b0]
        .cfi_restore 74
        .cfi_restore 75
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x578]
        umlal   v4.2d, v14.2s, v21.s[2]
        ldp     d12, d13, [sp, #0x1c0]
        .cfi_restore 76
        .cfi_restore 77
        adcs    x2, x17, x2
        ldr     x17, [sp, #0x788]
        umlal2  v4.2d, v14.4s, v21.s[3]
        shl     v17.2d, v19.2d, #0x38
        str     x1, [sp, #0x628]
        ldr     x1, [sp, #0x5a8]
        adcs    x1, x17, x1
        ldr     x17, [sp, #0x5a0]
        usra    v1.2d, v18.2d, #0x14
        umlal   v4.2d, v3.2s, v21.s[0]
        str     x13, [sp, #0x5a8]
        ldr     x13, [sp, #0x5b0]
        adcs    x13, x17, x13
        ldr     x17, [sp, #0x7d8]
        umlal2  v4.2d, v3.4s, v21.s[1]
        ldp     d14, d15, [sp, #0x1d0]
        .cfi_restore 78
        .cfi_restore 79
        str     x7, [sp, #0x5b0]
        ldr     x7, [sp, #0x770]
        adcs    x7, x17, x7
        ldr     x17, [sp, #0x580]
        umull   v3.2d, v6.2s, v7.s[0]
        str     x8, [sp, #0x770]
        ldr     x8, [sp, #0x700]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x590]
        str     x9, [sp, #0x700]
        ldr     x9, [sp, #0x7e0]
        adcs    x9, x17, x9
        ldr     x17, [sp, #0x7b0]
        usra    v1.2d, v5.2d, #6
        str     x9, [sp, #0x7e0]
        ldr     x9, [sp, #0x7e8]
        adcs    x9, x17, x9
        ldr     x17, [sp, #0x5e8]
        usra    v4.2d, v16.2d, #0xe
        str     x9, [sp, #0x7e8]
        ldr     x9, [sp, #0x738]
        adcs    x9, x17, x9
        ldr     x17, [sp, #0x6c8]
        umlal2  v3.2d, v6.4s, v7.s[2]
        str     x9, [sp, #0x738]
        ldr     x9, [sp, #0x7c8]
        adcs    x9, x17, x9
        ldr     x17, [sp, #0x550]
        str     x9, [sp, #0x7c8]
        ldr     x9, [sp, #0x708]
        adcs    x9, x17, x9
        ldr     x17, [sp, #0x520]
        uzp1    v5.2d, v20.2d, v1.2d
        uzp2    v1.2d, v20.2d, v1.2d
        str     x9, [sp, #0x708]
        ldr     x9, [sp, #0x6d0]
        adcs    x9, x17, x9
        ldr     x17, [sp, #0x528]
        usra    v4.2d, v17.2d, #6
        str     x9, [sp, #0x6d0]
        ldr     x9, [sp, #0x728]
        adcs    x9, x17, x9
        ldr     x17, [sp, #0x530]
        shl     v6.2d, v1.2d, #0x23
        ext     v2.16b, v2.16b, v1.16b, #8
        str     x9, [sp, #0x728]
        ldr     x9, [sp, #0x5c8]
        adcs    x9, x17, x9
        ldr     x17, [sp, #0x6d8]
        usra    v3.2d, v22.2d, #8
        adc     x17, x17, xzr
        str     x17, [sp, #0x6d8]
        ldr     x17, [sp, #0x5c0]
        adds    x14, x14, x17
        ldr     x17, [sp, #0x548]
        usra    v5.2d, v6.2d, #6
        adcs    x10, x10, x17
        ldr     x17, [sp, #0x630]
        adcs    x12, x12, x17
        ldr     x17, [sp, #0x718]
        adcs    x2, x2, x17
        ldr     x17, [sp, #0x748]
        uzp1    v6.2d, v4.2d, v3.2d
        uzp2    v3.2d, v4.2d, v3.2d
        adcs    x1, x1, x17
        ldr     x17, [sp, #0x7e0]
        usra    v5.2d, v2.2d, #0x1d
        adcs    x13, x13, x11
        shl     v2.2d, v3.2d, #0x23
        ext     v1.16b, v1.16b, v3.16b, #8
        adcs    x7, x7, x15
        ext     v0.16b, v3.16b, v0.16b, #8
        adcs    x8, x8, x16
        usra    v6.2d, v2.2d, #6
        str     x16, [sp, #0x5c8]
        ldr     x16, [sp, #0x700]
        adcs    x17, x17, x16
        ldr     x16, [sp, #0x7e8]
        str     q5, [x0, #0xb0]
        usra    v23.2d, v0.2d, #0x1d
        str     x15, [sp, #0x7e0]
        ldr     x15, [sp, #0x770]
        adcs    x16, x16, x15
        ldr     x15, [sp, #0x738]
        str     x11, [sp, #0x7e8]
        ldr     x11, [sp, #0x5b0]
        adcs    x15, x15, x11
        ldr     x11, [sp, #0x7c8]
        str     x15, [sp, #0x738]
        ldr     x15, [sp, #0x618]
        adcs    x11, x11, x15
        ldr     x15, [sp, #0x708]
        usra    v6.2d, v1.2d, #0x1d
        str     x11, [sp, #0x7c8]
        ldr     x11, [sp, #0x5a8]
        adcs    x15, x15, x11
        ldr     x11, [sp, #0x6d0]
        str     d23, [x0, #0xd0]
        str     x15, [sp, #0x708]
        ldr     x15, [sp, #0x610]
        adcs    x11, x11, x15
        ldr     x15, [sp, #0x728]
        str     x11, [sp, #0x6d0]
        ldr     x11, [sp, #0x688]
        adcs    x15, x15, x11
        ldr     x11, [sp, #0x628]
        adcs    x9, x9, x11
        ldr     x11, [sp, #0x6d8]
        str     q6, [x0, #0xc0]
        adc     x11, x11, xzr
        str     x11, [sp, #0x6d8]
        ldr     x11, [sp, #0x638]
        str     x9, [sp, #0x728]
        ldr     x9, [sp, #0x7a0]
        adds    x9, x11, x9
        ldr     x11, [sp, #0x6e0]
        str     x15, [sp, #0x7a0]
        ldr     x15, [sp, #0x4e8]
        adcs    x11, x11, x15
        ldr     x15, [sp, #0x698]
        stp     x9, x11, [x3, #0x40]
        ldr     x11, [sp, #0x4e0]
        ldr     x9, [sp, #0x598]
        adcs    x9, x9, x11
        ldr     x11, [sp, #0x680]
        adcs    x11, x11, x15
        ldr     x15, [sp, #0x670]
        stp     x9, x11, [x3, #0x50]
        ldr     x11, [sp, #0x5d8]
        ldr     x9, [sp, #0x6e8]
        adcs    x9, x9, x11
        ldr     x11, [sp, #0x570]
        adcs    x11, x11, x15
        ldr     x15, [sp, #0x798]
        stp     x9, x11, [x3, #0x60]
        ldr     x11, [sp, #0x4f0]
        ldr     x9, [sp, #0x5e0]
        adcs    x9, x9, x11
        ldr     x11, [sp, #0x568]
        adcs    x11, x11, x15
        ldr     x15, [sp, #0x5b8]
        str     x16, [sp, #0x798]
        ldr     x16, [sp, #0x4d0]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x4c0]
        stp     x9, x11, [x3, #0x70]
        ldr     x11, [sp, #0x4c8]
        ldr     x9, [sp, #0x5d0]
        adcs    x9, x9, x11
        ldr     x11, [sp, #0x7b8]
        adcs    x11, x11, x16
        ldr     x16, [sp, #0x578]
        str     x17, [sp, #0x4c0]
        ldr     x17, [sp, #0x558]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x788]
        str     x8, [sp, #0x558]
        ldr     x8, [sp, #0x4b8]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x5a0]
        str     x7, [sp, #0x4b8]
        ldr     x7, [sp, #0x4b0]
        adcs    x7, x17, x7
        ldr     x17, [sp, #0x7d8]
        str     x13, [sp, #0x4b0]
        ldr     x13, [sp, #0x4a8]
        adcs    x13, x17, x13
        ldr     x17, [sp, #0x580]
        str     x1, [sp, #0x4a8]
        ldr     x1, [sp, #0x6b0]
        adcs    x1, x17, x1
        ldr     x17, [sp, #0x760]
        adc     x17, x17, xzr
        str     x17, [sp, #0x760]
        ldr     x17, [sp, #0x780]
        adds    x15, x15, x17
        ldr     x17, [sp, #0x6a8]
        adcs    x9, x9, x17
        ldr     x17, [sp, #0x690]
        adcs    x11, x11, x17
        stp     x15, x9, [x3, #0x80]
        ldr     x15, [sp, #0x768]
        ldr     x9, [sp, #0x778]
        adcs    x9, x16, x9
        adcs    x8, x8, x15
        stp     x11, x9, [x3, #0x90]
        ldr     x9, [sp, #0x660]
        adcs    x7, x7, x9
        ldr     x9, [sp, #0x620]
        adcs    x9, x13, x9
        stp     x8, x7, [x3, #0xa0]
        ldr     x8, [sp, #0x6a0]
        ldr     x7, [sp, #0x6f8]
        ldr     x11, [sp, #0x7d0]
        adcs    x1, x1, x7
        ldr     x7, [sp, #0x590]
        ldr     x13, [sp, #0x588]
        adcs    x7, x7, x8
        ldr     x8, [sp, #0x640]
        ldr     x15, [sp, #0x608]
        stp     x9, x1, [x3, #0xb0]
        ldr     x9, [sp, #0x648]
        ldr     x16, [sp, #0x510]
        ldr     x1, [sp, #0x7b0]
        adcs    x1, x1, x8
        ldr     x17, [sp, #0x7c0]
        ldr     x8, [sp, #0x5e8]
        adcs    x8, x8, x9
        ldr     x9, [sp, #0x6c8]
        adcs    x9, x9, x11
        ldr     x11, [sp, #0x550]
        adcs    x11, x11, x13
        ldr     x13, [sp, #0x520]
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x528]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x530]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x658]
        adc     x17, x17, xzr
        adds    x7, x7, x14
        adcs    x1, x1, x10
        ldr     x14, [sp, #0x4c0]
        ldr     x10, [sp, #0x4b0]
        adcs    x8, x8, x12
        ldr     x12, [sp, #0x558]
        adcs    x2, x9, x2
        ldr     x9, [sp, #0x4a8]
        adcs    x9, x11, x9
        ldr     x11, [sp, #0x4b8]
        adcs    x10, x13, x10
        ldr     x13, [sp, #0x5c0]
        adcs    x11, x15, x11
        ldr     x15, [sp, #0x798]
        adcs    x12, x16, x12
        ldr     x16, [sp, #0x738]
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x548]
        adcs    x14, x14, x15
        ldr     x15, [sp, #0x630]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x718]
        str     x15, [sp, #0x738]
        ldr     x15, [sp, #0x7c8]
        adcs    x15, x16, x15
        ldr     x16, [sp, #0x748]
        str     x15, [sp, #0x7c8]
        ldr     x15, [sp, #0x708]
        adcs    x15, x16, x15
        ldr     x16, [sp, #0x7e8]
        str     x15, [sp, #0x708]
        ldr     x15, [sp, #0x6d0]
        adcs    x15, x16, x15
        ldr     x16, [sp, #0x7e0]
        str     x15, [sp, #0x6d0]
        ldr     x15, [sp, #0x7a0]
        adcs    x15, x16, x15
        ldr     x16, [sp, #0x5c8]
        str     x15, [sp, #0x7a0]
        ldr     x15, [sp, #0x728]
        adcs    x15, x16, x15
        ldr     x16, [sp, #0x6d8]
        adc     x16, x16, xzr
        str     x16, [sp, #0x6d8]
        ldr     x16, [sp, #0x760]
        adds    x7, x7, x16
        adcs    x1, x1, xzr
        stp     x7, x1, [x3, #0xc0]
        adcs    x1, x8, xzr
        adcs    x2, x2, xzr
        stp     x1, x2, [x3, #0xd0]
        adcs    x1, x9, xzr
        adcs    x2, x10, xzr
        stp     x1, x2, [x3, #0xe0]
        adcs    x1, x11, xzr
        adcs    x2, x12, xzr
        stp     x1, x2, [x3, #0xf0]
        adcs    x1, x13, x17
        adcs    x2, x14, xzr
        stp     x1, x2, [x3, #0x100]
        ldr     x2, [sp, #0x7c8]
        ldr     x1, [sp, #0x738]
        adcs    x1, x1, xzr
        adcs    x2, x2, xzr
        stp     x1, x2, [x3, #0x110]
        ldr     x2, [sp, #0x6d0]
        ldr     x1, [sp, #0x708]
        adcs    x1, x1, xzr
        adcs    x2, x2, xzr
        stp     x1, x2, [x3, #0x120]
        ldr     x1, [sp, #0x7a0]
        adcs    x1, x1, xzr
        adcs    x2, x15, xzr
        stp     x1, x2, [x3, #0x130]
        ldr     x2, [sp, #0x6d8]
        ldr     x1, [sp, #0x700]
        adcs    x1, x1, x2
        ldr     x2, [sp, #0x770]
        adcs    x2, x2, xzr
        stp     x1, x2, [x3, #0x140]
        ldr     x2, [sp, #0x618]
        ldr     x1, [sp, #0x5b0]
        adcs    x1, x1, xzr
        adcs    x2, x2, xzr
        stp     x1, x2, [x3, #0x150]
        ldr     x2, [sp, #0x610]
        ldr     x1, [sp, #0x5a8]
        adcs    x1, x1, xzr
        adcs    x2, x2, xzr
        stp     x1, x2, [x3, #0x160]
        ldr     x2, [sp, #0x628]
        ldr     x1, [sp, #0x688]
        adcs    x1, x1, xzr
        adcs    x2, x2, xzr
        stp     x1, x2, [x3, #0x170]
        add     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset -2032
        ret
END_COMPOSITE(karat_phase_mul_24_aarch64)

NOTES

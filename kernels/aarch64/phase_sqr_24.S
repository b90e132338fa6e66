/* karat_phase_sqr_24_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 3000 --islands 4 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 1551.0 cycles instead of 3148.0, bound 1462.0 (simulated, one run after another); 3749 of 4246 instructions have another place.
 * Made from code with the SHA-256 7b06a73e67db1c3b247e13fa5bc0a7911e81e70366c092e5081602d28123d526.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_sqr_24_aarch64)
        sub     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset 2032
        ldp     x6, x7, [x5, #8]
        movi    v0.2d, #0000000000000000
        movi    v1.16b, #0xff
        stp     x19, x20, [sp, #0x140]
        .cfi_rel_offset 19, 320
        .cfi_rel_offset 20, 328
        ldr     d2, [x1]
        ushr    v1.2d, v1.2d, #0x23
        ldr     x19, [x5, #0x58]
        ldp     d3, d4, [x1, #0x18]
        ldp     x20, x8, [x5, #0x10]
        lsl     x7, x7, #0x34
        lsr     x6, x6, #6
        ldp     x9, x10, [x5, #0x48]
        stp     x27, x28, [sp, #0x180]
        .cfi_rel_offset 27, 384
        .cfi_rel_offset 28, 392
        ldp     x27, x28, [x5, #0x40]
        ldp     x11, x12, [x5, #0x28]
        lsr     x20, x20, #0xc
        ldp     x13, x14, [x5]
        lsl     x15, x10, #4
        ushr    v5.2d, v2.2d, #0x1d
        lsr     x9, x9, #0x36
        ldp     q6, q7, [x2]
        shl     v4.2d, v4.2d, #0x1e
        lsl     x8, x8, #0x2e
        lsl     x28, x28, #0xa
        stp     d10, d11, [sp, #0x110]
        .cfi_rel_offset 74, 272
        .cfi_rel_offset 75, 280
        lsl     x12, x12, #0x1c
        ldp     d10, d11, [x1]
        orr     x19, x9, x19, lsl #62
        lsr     x9, x11, #0x1e
        lsl     x11, x14, #0x3a
        ldp     d16, d17, [x1, #8]
        adds    x11, x13, x11
        uzp1    v2.2d, v2.2d, v5.2d
        ldp     x13, x14, [x5, #0x30]
        lsr     x27, x27, #0x30
        adcs    x6, x6, x7
        ldp     x7, x16, [x5, #0x20]
        ldp     d5, d18, [x1, #0x10]
        mul     x17, x11, x11
        and     v2.16b, v2.16b, v1.16b
        adcs    x20, x20, x8
        str     x17, [sp, #0x7e8]
        ldp     x8, x17, [x5, #0x68]
        lsl     x14, x14, #0x16
        shl     v11.2d, v11.2d, #0xc
        stp     x21, x22, [sp, #0x150]
        .cfi_rel_offset 21, 336
        .cfi_rel_offset 22, 344
        stp     x25, x26, [sp, #0x170]
        .cfi_rel_offset 25, 368
        .cfi_rel_offset 26, 376
        ushr    v16.2d, v16.2d, #0x34
        lsr     x25, x13, #0x24
        ldp     x26, x21, [x5, #0x38]
        lsr     x22, x7, #0x18
        shl     v17.2d, v17.2d, #0x12
        ldp     x7, x13, [x5, #0x18]
        ushr    v10.2d, v10.2d, #0x3a
        lsr     x26, x26, #0x2a
        lsl     x16, x16, #0x22
        ldp     q19, q20, [x2, #0x20]
        str     x20, [sp, #0x7e0]
        umulh   x20, x11, x6
        lsl     x17, x17, #0x2c
        usra    v10.2d, v11.2d, #6
        ldp     q11, q21, [x2]
        lsl     x13, x13, #0x28
        usra    v16.2d, v17.2d, #6
        ldp     q17, q22, [x2, #0x40]
        lsr     x7, x7, #0x12
        shl     v18.2d, v18.2d, #0x18
        ldp     d23, d24, [x1, #0x20]
        adcs    x7, x7, x13
        ldp     q25, q26, [x2, #0x80]
        lsl     x21, x21, #0x10
        lsr     x8, x8, #0xe
        umlal   v10.2d, v6.2s, v2.s[0]
        str     x20, [sp, #0x20]
        ldp     x13, x20, [x5, #0x58]
        adcs    x22, x22, x16
        umlal2  v10.2d, v6.4s, v2.s[2]
        adcs    x9, x9, x12
        ldp     x12, x16, [x5, #0x70]
        str     x1, [sp, #0x7d8]
        umulh   x1, x11, x11
        adcs    x25, x25, x14
        stp     d12, d13, [sp, #0x120]
        .cfi_rel_offset 76, 288
        .cfi_rel_offset 77, 296
        adcs    x26, x26, x21
        stp     d14, d15, [sp, #0x130]
        .cfi_rel_offset 78, 304
        .cfi_rel_offset 79, 312
        mul     x21, x11, x6
        adcs    x27, x27, x28
        ldp     q14, q15, [x2, #0xa0]
        adcs    x19, x19, x15
        ldp     q15, q12, [x2, #0x60]
        umull   v13.2d, v17.2s, v2.s[0]
        lsl     x20, x20, #0x38
        lsr     x28, x13, #2
        ext     v6.16b, v0.16b, v10.16b, #8
        ldp     x13, x14, [x5, #0x88]
        lsl     x14, x14, #0x14
        umull   v27.2d, v19.2s, v2.s[0]
        stp     x11, x6, [x4]
        orr     x20, x20, x10, lsr #60
        ldp     x10, x15, [x5, #0xa0]
        lsr     x13, x13, #0x26
        umull   v28.2d, v25.2s, v2.s[0]
        adcs    x20, x28, x20
        ldr     x28, [sp, #0x7e0]
        umull   v29.2d, v20.2s, v2.s[0]
        stp     x22, x9, [x4, #0x20]
        umulh   x9, x11, x28
        umlal2  v13.2d, v17.4s, v2.s[2]
        ldp     q17, q30, [x2, #0x20]
        lsr     x12, x12, #0x14
        stp     x1, x9, [sp]
        ldp     x22, x1, [x5, #0xb0]
        umlal2  v27.2d, v19.4s, v2.s[2]
        usra    v10.2d, v6.2d, #0x1d
        lsl     x16, x16, #0x26
        lsr     x10, x10, #0x38
        umull   v6.2d, v22.2s, v2.s[0]
        stp     x23, x24, [sp, #0x160]
        .cfi_rel_offset 23, 352
        .cfi_rel_offset 24, 360
        umlal2  v29.2d, v20.4s, v2.s[2]
        ldp     x23, x24, [x5, #0x60]
        str     x21, [sp, #0x7d0]
        mul     x21, x11, x28
        shl     v19.2d, v24.2d, #0x24
        umull   v20.2d, v12.2s, v2.s[0]
        str     x21, [sp, #0x28]
        ldp     x9, x21, [x5, #0x98]
        usra    v27.2d, v5.2d, #0x2e
        lsl     x1, x1, #0x36
        and     v5.16b, v10.16b, v1.16b
        lsr     x22, x22, #4
        umlal2  v6.2d, v22.4s, v2.s[2]
        stp     x28, x7, [x4, #0x10]
        ldr     x6, [x5, #0xb0]
        lsr     x23, x23, #8
        umulh   x28, x11, x7
        usra    v29.2d, v3.2d, #0x28
        ext     v10.16b, v10.16b, v0.16b, #8
        stp     x28, x22, [sp, #0x10]
        ldp     x28, x22, [x5, #0x78]
        lsl     x24, x24, #0x32
        umull   v3.2d, v15.2s, v2.s[0]
        usra    v16.2d, v10.2d, #0x1d
        ldp     q10, q22, [x2]
        adcs    x23, x23, x24
        adcs    x24, x8, x17
        mul     x8, x11, x7
        usra    v27.2d, v18.2d, #6
        ldp     x17, x11, [x5, #0x80]
        usra    v29.2d, v4.2d, #6
        adcs    x12, x12, x16
        ldr     x16, [x4, #8]
        ldp     q4, q18, [x2, #0x40]
        umlal2  v3.2d, v15.4s, v2.s[2]
        lsl     x22, x22, #0x20
        lsr     x28, x28, #0x1a
        adcs    x22, x28, x22
        umlal   v29.2d, v17.2s, v5.s[0]
        umlal   v6.2d, v4.2s, v5.s[0]
        orr     x28, x10, x6, lsl #60
        uzp1    v15.4s, v2.4s, v5.4s
        ldp     x6, x10, [x5, #0x90]
        str     x22, [sp, #0x7c8]
        ldr     x22, [sp, #0x7e0]
        str     x12, [sp, #0x7c0]
        mul     x12, x16, x22
        lsr     x9, x9, #0x32
        str     x24, [sp, #0x7b8]
        str     x12, [sp, #0x7b0]
        ldp     x24, x12, [x5, #0xb8]
        stp     x25, x26, [x4, #0x30]
        lsl     x12, x12, #0x30
        umull   v24.2d, v26.2s, v2.s[0]
        lsl     x25, x15, #2
        ldp     x26, x16, [x5, #0xc0]
        orr     x1, x1, x15, lsr #62
        lsl     x21, x21, #8
        lsl     x11, x11, #0x1a
        umlal   v16.2d, v7.2s, v2.s[0]
        lsr     x15, x17, #0x20
        ldp     x5, x17, [x5, #0xc8]
        adcs    x11, x15, x11
        lsl     x10, x10, #0xe
        lsr     x26, x26, #0x10
        lsr     x24, x24, #0xa
        umlal2  v24.2d, v26.4s, v2.s[2]
        umulh   x15, x22, x7
        lsr     x6, x6, #0x2c
        umlal2  v16.2d, v7.4s, v2.s[2]
        adcs    x13, x13, x14
        ldr     x14, [x4, #8]
        stp     x20, x23, [x4, #0x50]
        mul     x23, x14, x7
        adcs    x6, x6, x10
        lsl     x10, x16, #0x2a
        ldr     x16, [sp, #0x18]
        umlal2  v20.2d, v12.4s, v2.s[2]
        umlal   v3.2d, v18.2s, v5.s[0]
        stp     x27, x19, [x4, #0x40]
        adcs    x21, x9, x21
        ldr     x9, [sp, #0x7d8]
        umlal   v13.2d, v30.2s, v5.s[0]
        ldp     d12, d7, [x9, #0x30]
        umlal   v16.2d, v11.2s, v5.s[0]
        shl     v7.2d, v7.2d, #0x30
        adcs    x25, x28, x25
        lsr     x28, x5, #0x16
        umlal2  v16.2d, v11.4s, v5.s[2]
        adcs    x1, x16, x1
        lsl     x5, x17, #0x24
        umlal2  v29.2d, v17.4s, v5.s[2]
        ldp     d11, d17, [x9, #0x28]
        mul     x16, x22, x7
        umlal2  v13.2d, v30.4s, v5.s[2]
        adcs    x24, x24, x12
        umlal2  v6.2d, v4.4s, v5.s[2]
        adcs    x26, x26, x10
        ext     v4.16b, v0.16b, v16.16b, #8
        umulh   x10, x14, x22
        ldp     x12, x17, [sp, #0x20]
        adcs    x28, x28, x5
        umlal2  v3.2d, v18.4s, v5.s[2]
        ldp     d18, d26, [x9, #0x38]
        ldr     x19, [sp, #0x10]
        usra    v16.2d, v4.2d, #0x1d
        umlal2  v28.2d, v25.4s, v2.s[2]
        ldp     q4, q25, [x2, #0x20]
        usra    v13.2d, v23.2d, #0x22
        usra    v6.2d, v11.2d, #0x1c
        ldp     q11, q23, [x2, #0x60]
        umulh   x5, x14, x7
        shl     v17.2d, v17.2d, #0x2a
        adds    x12, x12, x17
        ldp     x20, x17, [sp]
        usra    v3.2d, v12.2d, #0x16
        adcs    x8, x17, x8
        adcs    x19, x19, x23
        umull   v12.2d, v14.2s, v2.s[0]
        usra    v6.2d, v17.2d, #6
        ldr     x17, [sp, #0x7b8]
        usra    v13.2d, v19.2d, #6
        ldp     q17, q19, [x2]
        umulh   x23, x14, x14
        shl     v26.2d, v26.2d, #0x36
        ext     v30.16b, v16.16b, v0.16b, #8
        and     v16.16b, v16.16b, v1.16b
        adcs    x5, x5, x16
        ldr     x16, [sp, #0x7b0]
        usra    v3.2d, v7.2d, #6
        umlal2  v12.2d, v14.4s, v2.s[2]
        adc     x15, x15, xzr
        adds    x8, x8, x16
        ldr     x16, [sp, #0x7d0]
        usra    v27.2d, v30.2d, #0x1d
        ldp     q14, q2, [x2, #0x60]
        adcs    x19, x19, x10
        ldr     x10, [sp, #0x7c0]
        adcs    x5, x5, xzr
        stp     x17, x10, [x4, #0x60]
        umlal   v13.2d, v4.2s, v16.s[0]
        adc     x15, x15, xzr
        umlal   v6.2d, v25.2s, v16.s[0]
        adds    x16, x16, x16
        umlal2  v6.2d, v25.4s, v16.s[2]
        ldp     q7, q25, [x2, #0x80]
        adcs    x12, x12, x12
        umlal   v27.2d, v21.2s, v5.s[0]
        mul     x10, x14, x14
        ldr     x14, [sp, #0x7c8]
        adcs    x8, x8, x8
        adcs    x19, x19, x19
        stp     d8, d9, [sp, #0x100]
        .cfi_rel_offset 72, 256
        .cfi_rel_offset 73, 264
        adcs    x5, x5, x5
        mul     x17, x7, x7
        stp     x14, x11, [x4, #0x70]
        umlal2  v13.2d, v4.4s, v16.s[2]
        adcs    x15, x15, x15
        ldp     q8, q9, [x2, #0x40]
        umlal2  v27.2d, v21.4s, v5.s[2]
        adc     x14, xzr, xzr
        stp     x21, x25, [x4, #0x90]
        umlal   v27.2d, v10.2s, v16.s[0]
        ldr     d4, [x9, #0x48]
        adds    x20, x16, x20
        adcs    x10, x12, x10
        adcs    x23, x8, x23
        stp     x13, x6, [x4, #0x80]
        umulh   x8, x22, x22
        ldr     x16, [sp, #0x7e8]
        umlal2  v27.2d, v10.4s, v16.s[2]
        ldp     q10, q21, [x2, #0xc0]
        umlal   v20.2d, v14.2s, v5.s[0]
        umlal2  v20.2d, v14.4s, v5.s[2]
        stp     x1, x24, [x4, #0xa0]
        mul     x12, x22, x22
        ldp     q14, q21, [x2, #0x80]
        stp     x26, x28, [x4, #0xb0]
        umlal   v24.2d, v7.2s, v5.s[0]
        shl     v4.2d, v4.2d, #2
        ext     v30.16b, v0.16b, v27.16b, #8
        stp     x16, x20, [x3]
        umlal   v20.2d, v9.2s, v16.s[0]
        umulh   x28, x7, x7
        usra    v27.2d, v30.2d, #0x1d
        umlal   v3.2d, v8.2s, v16.s[0]
        adcs    x19, x19, x12
        umlal2  v3.2d, v8.4s, v16.s[2]
        ldp     q8, q30, [x2, #0x20]
        umlal   v28.2d, v2.2s, v5.s[0]
        adcs    x5, x5, x8
        umlal2  v28.2d, v2.4s, v5.s[2]
        and     v2.16b, v27.16b, v1.16b
        adcs    x8, x15, x17
        adc     x28, x14, x28
        ldp     x12, x14, [x4, #0x20]
        mul     x15, x12, x14
        ext     v27.16b, v27.16b, v0.16b, #8
        ldp     x1, x24, [x4, #0x30]
        stp     x10, x23, [x3, #0x10]
        umlal2  v24.2d, v7.4s, v5.s[2]
        uzp1    v7.4s, v16.4s, v2.4s
        umlal   v24.2d, v23.2s, v16.s[0]
        usra    v29.2d, v27.2d, #0x1d
        umulh   x17, x12, x14
        umlal   v12.2d, v25.2s, v5.s[0]
        umlal   v28.2d, v11.2s, v16.s[0]
        umlal2  v28.2d, v11.4s, v16.s[2]
        ldp     q11, q27, [x2, #0xa0]
        umlal2  v20.2d, v9.4s, v16.s[2]
        umulh   x26, x12, x24
        umlal   v29.2d, v22.2s, v16.s[0]
        umlal2  v29.2d, v22.4s, v16.s[2]
        ldp     q9, q22, [x2, #0x40]
        umlal   v29.2d, v17.2s, v2.s[0]
        usra    v20.2d, v18.2d, #0x10
        umlal2  v29.2d, v17.4s, v2.s[2]
        mul     x21, x12, x1
        umlal   v6.2d, v8.2s, v2.s[0]
        ldp     q17, q18, [x2, #0x60]
        umlal   v3.2d, v30.2s, v2.s[0]
        mul     x25, x12, x24
        umlal2  v12.2d, v25.4s, v5.s[2]
        usra    v20.2d, v26.2d, #6
        umlal2  v24.2d, v23.4s, v16.s[2]
        adds    x21, x17, x21
        ext     v23.16b, v0.16b, v29.16b, #8
        ldp     q25, q26, [x2, #0xa0]
        umulh   x17, x12, x1
        umlal   v12.2d, v14.2s, v16.s[0]
        usra    v29.2d, v23.2d, #0x1d
        umlal2  v12.2d, v14.4s, v16.s[2]
        umlal2  v6.2d, v8.4s, v2.s[2]
        umull   v8.2d, v11.2s, v5.s[0]
        umlal   v24.2d, v17.2s, v2.s[0]
        mul     x6, x14, x1
        umlal   v20.2d, v9.2s, v2.s[0]
        adcs    x25, x17, x25
        umlal2  v20.2d, v9.4s, v2.s[2]
        ldp     d9, d14, [x9, #0x40]
        ext     v23.16b, v29.16b, v0.16b, #8
        umlal2  v8.2d, v11.4s, v5.s[2]
        mul     x17, x14, x24
        and     v11.16b, v29.16b, v1.16b
        usra    v13.2d, v23.2d, #0x1d
        ldp     q5, q23, [x2, #0x80]
        umlal2  v3.2d, v30.4s, v2.s[2]
        ldp     q29, q30, [x2, #0x20]
        umlal   v8.2d, v27.2s, v15.s[0]
        umulh   x13, x14, x24
        umlal2  v8.2d, v27.4s, v15.s[1]
        shl     v14.2d, v14.2d, #0x3c
        adcs    x26, x26, x17
        umlal   v8.2d, v21.2s, v16.s[0]
        usra    v28.2d, v9.2d, #0xa
        ldp     q9, q27, [x2, #0xa0]
        umlal2  v8.2d, v21.4s, v16.s[2]
        mul     x17, x1, x24
        umlal   v13.2d, v19.2s, v2.s[0]
        umlal   v12.2d, v18.2s, v2.s[0]
        usra    v28.2d, v14.2d, #6
        ldp     q14, q21, [x2]
        umulh   x11, x1, x24
        umlal   v8.2d, v5.2s, v2.s[0]
        adcs    x13, x13, x17
        umlal2  v12.2d, v18.4s, v2.s[2]
        umull   v18.2d, v25.2s, v16.s[0]
        umlal2  v13.2d, v19.4s, v2.s[2]
        umlal   v20.2d, v30.2s, v11.s[0]
        umlal2  v18.2d, v25.4s, v16.s[2]
        ldp     q16, q19, [x2, #0xc0]
        adc     x11, x11, xzr
        umlal   v28.2d, v22.2s, v2.s[0]
        adds    x25, x25, x6
        umlal   v18.2d, v26.2s, v15.s[2]
        umulh   x6, x14, x1
        umlal2  v18.2d, v26.4s, v15.s[3]
        ldp     q25, q26, [x2, #0x40]
        umlal   v18.2d, v10.2s, v15.s[0]
        umlal2  v28.2d, v22.4s, v2.s[2]
        umlal   v13.2d, v14.2s, v11.s[0]
        umlal2  v13.2d, v14.4s, v11.s[2]
        mul     x17, x14, x14
        ldp     d14, d22, [x9, #0x48]
        mul     x23, x12, x12
        adcs    x26, x26, x6
        ldp     x10, x6, [x4, #0x48]
        umlal2  v20.2d, v30.4s, v11.s[2]
        mul     x20, x27, x6
        adcs    x13, x13, xzr
        adc     x11, x11, xzr
        umlal2  v18.2d, v10.4s, v15.s[1]
        ldp     d10, d30, [x9, #0x50]
        adds    x15, x15, x15
        umlal2  v24.2d, v17.4s, v2.s[2]
        adcs    x21, x21, x21
        adcs    x25, x25, x25
        adcs    x26, x26, x26
        umlal   v18.2d, v23.2s, v2.s[0]
        ext     v17.16b, v0.16b, v13.16b, #8
        umulh   x16, x27, x10
        adcs    x13, x13, x13
        umlal   v3.2d, v29.2s, v11.s[0]
        usra    v12.2d, v14.2d, #0x3e
        adcs    x11, x11, x11
        stp     x23, x28, [sp, #0x70]
        adc     x23, xzr, xzr
        umlal2  v8.2d, v5.4s, v2.s[2]
        usra    v13.2d, v17.2d, #0x1d
        usra    v24.2d, v4.2d, #6
        ldp     q14, q4, [x2, #0x80]
        umlal2  v3.2d, v29.4s, v11.s[2]
        ldp     q5, q17, [x2, #0x60]
        umulh   x28, x27, x6
        umlal   v28.2d, v25.2s, v11.s[0]
        shl     v29.2d, v30.2d, #0xe
        and     v30.16b, v13.16b, v1.16b
        shl     v22.2d, v22.2d, #8
        usra    v8.2d, v10.2d, #0x38
        umlal2  v18.2d, v23.4s, v2.s[2]
        ext     v10.16b, v13.16b, v0.16b, #8
        usra    v6.2d, v10.2d, #0x1d
        str     x8, [sp, #0x7d0]
        mul     x8, x27, x10
        usra    v12.2d, v22.2d, #6
        umlal2  v28.2d, v25.4s, v11.s[2]
        ldp     q10, q13, [x2, #0xc0]
        umull   v22.2d, v9.2s, v2.s[0]
        ldp     q23, q25, [x2]
        umlal2  v22.2d, v9.4s, v2.s[2]
        umlal   v22.2d, v27.2s, v7.s[0]
        umlal2  v22.2d, v27.4s, v7.s[1]
        umlal   v24.2d, v26.2s, v11.s[0]
        str     x8, [sp, #0xa0]
        ldr     x8, [x4, #0x58]
        stp     x5, x19, [sp, #0x50]
        mul     x5, x27, x8
        umulh   x19, x12, x12
        adds    x19, x15, x19
        adcs    x21, x21, x17
        umlal   v6.2d, v21.2s, v11.s[0]
        umlal   v22.2d, v16.2s, v15.s[2]
        umlal2  v22.2d, v16.4s, v15.s[3]
        umlal   v22.2d, v19.2s, v15.s[0]
        usra    v8.2d, v29.2d, #6
        umulh   x15, x14, x14
        adcs    x25, x25, x15
        umlal2  v6.2d, v21.4s, v11.s[2]
        umlal2  v24.2d, v26.4s, v11.s[2]
        umlal2  v22.2d, v19.4s, v15.s[1]
        ldp     q9, q2, [x2, #0x40]
        umlal   v12.2d, v5.2s, v11.s[0]
        umlal   v6.2d, v23.2s, v30.s[0]
        ldp     q16, q19, [x2, #0xa0]
        mul     x15, x1, x1
        umlal2  v6.2d, v23.4s, v30.s[2]
        ldp     q21, q23, [x2, #0x20]
        adcs    x26, x26, x15
        umlal   v20.2d, v21.2s, v30.s[0]
        uzp1    v26.4s, v11.4s, v30.4s
        umulh   x15, x24, x24
        umlal2  v20.2d, v21.4s, v30.s[2]
        ldp     q21, q27, [x2, #0xe0]
        umlal   v28.2d, v23.2s, v30.s[0]
        umlal2  v28.2d, v23.4s, v30.s[2]
        umlal   v24.2d, v9.2s, v30.s[0]
        mul     x17, x24, x24
        umlal2  v24.2d, v9.4s, v30.s[2]
        ldp     q9, q23, [x2]
        umlal2  v12.2d, v5.4s, v11.s[2]
        umlal   v12.2d, v2.2s, v30.s[0]
        str     x26, [sp, #0x40]
        umulh   x26, x1, x1
        adcs    x26, x13, x26
        adcs    x11, x11, x17
        umlal   v8.2d, v17.2s, v11.s[0]
        ldp     d5, d27, [x9, #0x58]
        adc     x23, x23, x15
        ldp     x13, x15, [x4]
        umlal   v18.2d, v14.2s, v11.s[0]
        shl     v27.2d, v27.2d, #0x14
        subs    x17, x13, x12
        sbcs    x14, x15, x14
        umlal2  v8.2d, v17.4s, v11.s[2]
        ext     v17.16b, v0.16b, v6.16b, #8
        sbcs    x1, x22, x1
        sbcs    x24, x7, x24
        usra    v6.2d, v17.2d, #0x1d
        umlal2  v12.2d, v2.4s, v30.s[2]
        csetm   x12, lo
        eor     x14, x14, x12
        eor     x17, x17, x12
        umlal2  v18.2d, v14.4s, v11.s[2]
        ext     v14.16b, v6.16b, v0.16b, #8
        cmn     x12, #1
        adcs    x17, x17, xzr
        eor     x1, x1, x12
        eor     x24, x24, x12
        and     v2.16b, v6.16b, v1.16b
        adcs    x12, x14, xzr
        ldp     q6, q17, [x2, #0x20]
        usra    v3.2d, v14.2d, #0x1d
        adcs    x1, x1, xzr
        ldp     q14, q29, [x2, #0x40]
        umulh   x14, x17, x12
        adcs    x24, x24, xzr
        adds    x20, x16, x20
        usra    v18.2d, v5.2d, #0x32
        umlal   v3.2d, v25.2s, v30.s[0]
        umlal2  v3.2d, v25.4s, v30.s[2]
        ldp     q5, q25, [x2, #0x60]
        umlal   v3.2d, v9.2s, v2.s[0]
        usra    v18.2d, v27.2d, #6
        umlal2  v3.2d, v9.4s, v2.s[2]
        umlal   v28.2d, v6.2s, v2.s[0]
        umlal2  v28.2d, v6.4s, v2.s[2]
        umlal   v24.2d, v17.2s, v2.s[0]
        umulh   x16, x17, x17
        umlal2  v24.2d, v17.4s, v2.s[2]
        umlal   v8.2d, v5.2s, v30.s[0]
        umlal   v12.2d, v14.2s, v2.s[0]
        umlal2  v8.2d, v5.4s, v30.s[2]
        mul     x7, x17, x24
        umlal   v22.2d, v4.2s, v11.s[0]
        umlal2  v22.2d, v4.4s, v11.s[2]
        umlal2  v12.2d, v14.4s, v2.s[2]
        ext     v9.16b, v0.16b, v3.16b, #8
        umulh   x22, x17, x1
        usra    v3.2d, v9.2d, #0x1d
        ext     v9.16b, v3.16b, v0.16b, #8
        usra    v20.2d, v9.2d, #0x1d
        umlal   v20.2d, v23.2s, v2.s[0]
        and     v9.16b, v3.16b, v1.16b
        ldp     d14, d3, [x9, #0x60]
        ldp     q4, q5, [x2, #0x80]
        umlal   v18.2d, v25.2s, v30.s[0]
        mul     x15, x17, x1
        umull   v6.2d, v16.2s, v11.s[0]
        usra    v22.2d, v14.2d, #0x2c
        umlal2  v6.2d, v16.4s, v11.s[2]
        ldp     q14, q11, [x2, #0x60]
        umlal2  v18.2d, v25.4s, v30.s[2]
        shl     v3.2d, v3.2d, #0x1a
        umulh   x13, x17, x24
        umlal   v6.2d, v19.2s, v7.s[2]
        usra    v22.2d, v3.2d, #6
        umlal2  v6.2d, v19.4s, v7.s[3]
        ldp     q3, q16, [x2, #0xa0]
        umlal   v6.2d, v10.2s, v7.s[0]
        ldp     q17, q19, [x2, #0xc0]
        umlal2  v6.2d, v10.4s, v7.s[1]
        stp     x20, x23, [sp, #0x90]
        mul     x20, x17, x12
        umlal   v6.2d, v13.2s, v15.s[2]
        umlal2  v6.2d, v13.4s, v15.s[3]
        ldp     q10, q13, [x2, #0xe0]
        umlal   v22.2d, v4.2s, v30.s[0]
        umlal   v6.2d, v21.2s, v15.s[0]
        umlal2  v6.2d, v21.4s, v15.s[1]
        umlal   v6.2d, v5.2s, v30.s[0]
        ldp     d21, d25, [x9, #0x68]
        umlal2  v22.2d, v4.4s, v30.s[2]
        shl     v4.2d, v25.2d, #0x20
        umlal2  v6.2d, v5.4s, v30.s[2]
        umull   v5.2d, v3.2s, v30.s[0]
        umlal2  v5.2d, v3.4s, v30.s[2]
        umlal   v5.2d, v16.2s, v26.s[0]
        umlal2  v5.2d, v16.4s, v26.s[1]
        ldp     q3, q16, [x2, #0x80]
        ldp     d25, d27, [x9, #0x70]
        umlal   v8.2d, v29.2s, v2.s[0]
        ldp     q30, q31, [x2, #0x100]
        usra    v6.2d, v21.2d, #0x26
        mul     x23, x12, x1
        stp     x11, x26, [sp, #0x20]
        umulh   x11, x1, x24
        shl     v21.2d, v27.2d, #0x26
        umlal2  v20.2d, v23.4s, v2.s[2]
        usra    v6.2d, v4.2d, #6
        umlal2  v8.2d, v29.4s, v2.s[2]
        umlal   v6.2d, v3.2s, v2.s[0]
        ldp     q4, q23, [x2, #0xc0]
        ldp     q27, q29, [x2, #0xa0]
        umlal   v18.2d, v14.2s, v2.s[0]
        umlal   v5.2d, v17.2s, v7.s[2]
        mul     x26, x12, x24
        umlal2  v5.2d, v17.4s, v7.s[3]
        umlal   v22.2d, v11.2s, v2.s[0]
        uzp1    v17.4s, v2.4s, v9.4s
        umlal   v5.2d, v19.2s, v7.s[0]
        umlal2  v5.2d, v19.4s, v7.s[1]
        umlal2  v22.2d, v11.4s, v2.s[2]
        ldp     q11, q19, [x2, #0xe0]
        umlal   v5.2d, v10.2s, v15.s[2]
        umlal2  v18.2d, v14.4s, v2.s[2]
        str     x25, [sp, #0x48]
        umulh   x25, x12, x24
        umlal2  v5.2d, v10.4s, v15.s[3]
        ldp     q14, q10, [x2]
        umlal2  v6.2d, v3.4s, v2.s[2]
        stp     x21, x19, [sp, #0x10]
        umulh   x21, x12, x1
        umlal   v5.2d, v13.2s, v15.s[0]
        mul     x19, x1, x24
        umlal2  v5.2d, v13.4s, v15.s[1]
        ldp     d13, d3, [x9, #0x78]
        usra    v5.2d, v25.2d, #0x20
        umull   v25.2d, v27.2s, v2.s[0]
        umlal   v20.2d, v14.2s, v9.s[0]
        shl     v3.2d, v3.2d, #0x2c
        str     x16, [sp, #0x30]
        mul     x16, x12, x12
        umlal2  v20.2d, v14.4s, v9.s[2]
        umlal2  v25.2d, v27.4s, v2.s[2]
        ldp     q14, q27, [x2, #0x20]
        umlal   v25.2d, v29.2s, v26.s[2]
        umlal2  v25.2d, v29.4s, v26.s[3]
        usra    v5.2d, v21.2d, #6
        mul     x17, x17, x17
        ldp     q21, q29, [x2, #0x40]
        umlal   v25.2d, v4.2s, v26.s[0]
        umlal2  v25.2d, v4.4s, v26.s[1]
        umulh   x12, x12, x12
        umlal   v5.2d, v16.2s, v2.s[0]
        umlal   v25.2d, v23.2s, v7.s[2]
        umlal2  v5.2d, v16.4s, v2.s[2]
        ldp     q2, q4, [x2, #0x60]
        str     x17, [sp, #0x7b0]
        umulh   x17, x24, x24
        umlal   v24.2d, v14.2s, v9.s[0]
        umlal2  v25.2d, v23.4s, v7.s[3]
        str     x17, [sp, #0x7a8]
        umulh   x17, x1, x1
        ldp     q16, q23, [x2, #0x80]
        umlal   v25.2d, v11.2s, v7.s[0]
        umlal2  v25.2d, v11.4s, v7.s[1]
        mul     x24, x24, x24
        umlal   v25.2d, v19.2s, v15.s[2]
        umlal2  v25.2d, v19.4s, v15.s[3]
        umlal   v25.2d, v30.2s, v15.s[0]
        umlal2  v25.2d, v30.4s, v15.s[1]
        str     x24, [sp, #0x38]
        umulh   x24, x10, x6
        umlal   v18.2d, v29.2s, v9.s[0]
        umlal   v8.2d, v21.2s, v9.s[0]
        umlal2  v8.2d, v21.4s, v9.s[2]
        usra    v25.2d, v13.2d, #0x1a
        umlal   v12.2d, v27.2s, v9.s[0]
        umlal2  v12.2d, v27.4s, v9.s[2]
        umlal   v22.2d, v2.2s, v9.s[0]
        ext     v11.16b, v0.16b, v20.16b, #8
        umlal   v6.2d, v4.2s, v9.s[0]
        usra    v25.2d, v3.2d, #6
        str     x24, [sp, #0x80]
        umulh   x24, x27, x8
        umlal2  v24.2d, v14.4s, v9.s[2]
        adcs    x28, x28, x5
        umlal2  v6.2d, v4.4s, v9.s[2]
        mul     x5, x10, x8
        ldp     q14, q13, [x2, #0xa0]
        umlal2  v18.2d, v29.4s, v9.s[2]
        usra    v20.2d, v11.2d, #0x1d
        umlal2  v22.2d, v2.4s, v9.s[2]
        ldp     q11, q2, [x2]
        umull   v3.2d, v14.2s, v9.s[0]
        umlal   v25.2d, v23.2s, v9.s[0]
        str     x28, [sp, #0x88]
        umulh   x28, x10, x8
        ldp     q4, q19, [x2, #0xc0]
        umlal2  v25.2d, v23.4s, v9.s[2]
        adcs    x24, x24, x5
        ldp     q21, q23, [x2, #0x100]
        ext     v27.16b, v20.16b, v0.16b, #8
        and     v20.16b, v20.16b, v1.16b
        umlal   v5.2d, v16.2s, v9.s[0]
        ldp     q29, q30, [x2, #0x40]
        usra    v28.2d, v27.2d, #0x1d
        umlal2  v5.2d, v16.4s, v9.s[2]
        mul     x5, x6, x8
        ldp     q16, q27, [x2, #0x20]
        mul     x1, x1, x1
        umlal   v28.2d, v10.2s, v9.s[0]
        adcs    x28, x28, x5
        umlal2  v28.2d, v10.4s, v9.s[2]
        ldp     q10, q31, [x2, #0x120]
        umlal2  v3.2d, v14.4s, v9.s[2]
        ldp     q9, q14, [x2, #0xe0]
        umlal   v3.2d, v13.2s, v17.s[0]
        umulh   x5, x6, x8
        umlal2  v3.2d, v13.4s, v17.s[1]
        umlal   v3.2d, v4.2s, v26.s[2]
        umlal   v28.2d, v11.2s, v20.s[0]
        umlal2  v3.2d, v4.4s, v26.s[3]
        ldp     d13, d4, [x9, #0x80]
        str     x28, [sp, #0xa8]
        mul     x28, x10, x6
        umlal   v3.2d, v19.2s, v26.s[0]
        adc     x5, x5, xzr
        adds    x14, x14, x15
        adcs    x22, x22, x7
        umlal   v12.2d, v16.2s, v20.s[0]
        shl     v4.2d, v4.2d, #0x32
        adcs    x26, x13, x26
        umulh   x7, x10, x10
        umlal2  v12.2d, v16.4s, v20.s[2]
        adcs    x19, x25, x19
        adc     x25, x11, xzr
        umlal   v18.2d, v29.2s, v20.s[0]
        adds    x22, x22, x23
        umlal   v22.2d, v30.2s, v20.s[0]
        adcs    x26, x26, x21
        umlal2  v3.2d, v19.4s, v26.s[1]
        umulh   x21, x27, x27
        adcs    x19, x19, xzr
        umlal   v3.2d, v9.2s, v7.s[2]
        adc     x25, x25, xzr
        adds    x20, x20, x20
        umlal2  v3.2d, v9.4s, v7.s[3]
        ldp     q9, q16, [x2, #0x60]
        adcs    x23, x14, x14
        umlal   v3.2d, v14.2s, v7.s[0]
        ldp     q19, q31, [x2, #0x80]
        adcs    x22, x22, x22
        umlal2  v3.2d, v14.4s, v7.s[1]
        adcs    x26, x26, x26
        umlal   v3.2d, v21.2s, v15.s[2]
        mul     x11, x27, x27
        umlal2  v3.2d, v21.4s, v15.s[3]
        adcs    x19, x19, x19
        umlal   v8.2d, v27.2s, v20.s[0]
        adcs    x25, x25, x25
        umlal   v3.2d, v23.2s, v15.s[0]
        mul     x13, x6, x6
        adc     x14, xzr, xzr
        umlal2  v3.2d, v23.4s, v15.s[1]
        str     x11, [sp, #0x7a0]
        ldp     x15, x11, [sp, #0x30]
        adds    x20, x20, x15
        ldp     q14, q21, [x2, #0xa0]
        umlal2  v28.2d, v11.4s, v20.s[2]
        adcs    x23, x23, x16
        adcs    x22, x22, x12
        umlal2  v8.2d, v27.4s, v20.s[2]
        ldr     x12, [sp, #0x7e8]
        ldp     q11, q23, [x2]
        adcs    x26, x26, x1
        ldp     x27, x15, [sp, #0x50]
        mul     x1, x10, x10
        umlal2  v18.2d, v29.4s, v20.s[2]
        usra    v3.2d, v13.2d, #0x14
        umlal   v6.2d, v9.2s, v20.s[0]
        adcs    x19, x19, x17
        ldp     x16, x17, [x3, #8]
        adcs    x25, x25, x11
        ldr     x11, [sp, #0x7a8]
        ldp     q13, q27, [x2, #0x100]
        umlal   v25.2d, v19.2s, v20.s[0]
        adc     x11, x14, x11
        ldr     x14, [sp, #0x7b0]
        subs    x14, x12, x14
        umlal2  v22.2d, v30.4s, v20.s[2]
        ext     v29.16b, v0.16b, v28.16b, #8
        sbcs    x20, x16, x20
        umlal   v5.2d, v16.2s, v20.s[0]
        mul     x16, x8, x8
        usra    v3.2d, v4.2d, #6
        ldr     x12, [sp, #0x7c0]
        sbcs    x23, x17, x23
        ldr     x17, [x3, #0x18]
        umlal2  v5.2d, v16.4s, v20.s[2]
        ldp     q4, q16, [x2, #0xc0]
        usra    v28.2d, v29.2d, #0x1d
        sbcs    x22, x17, x22
        ldr     x17, [sp, #0x7b8]
        umlal2  v25.2d, v19.4s, v20.s[2]
        ldp     q19, q29, [x2, #0x20]
        sbcs    x26, x15, x26
        umlal   v3.2d, v31.2s, v20.s[0]
        umulh   x10, x17, x12
        stp     x10, x16, [sp, #0x60]
        ldr     x10, [sp, #0x7d0]
        sbcs    x19, x27, x19
        umlal2  v6.2d, v9.4s, v20.s[2]
        sbcs    x25, x10, x25
        umull   v9.2d, v14.2s, v20.s[0]
        stp     x13, x7, [sp]
        ldp     x13, x16, [sp, #0x70]
        sbcs    x11, x16, x11
        umlal2  v3.2d, v31.4s, v20.s[2]
        ext     v30.16b, v28.16b, v0.16b, #8
        csetm   x7, lo
        and     v28.16b, v28.16b, v1.16b
        adds    x14, x14, x13
        umulh   x6, x6, x6
        usra    v24.2d, v30.2d, #0x1d
        stp     x6, x1, [sp, #0x30]
        ldp     x12, x6, [sp, #0x10]
        adcs    x20, x20, x6
        uzp1    v30.4s, v20.4s, v28.4s
        adcs    x23, x23, x12
        ldp     x12, x1, [sp, #0x40]
        adcs    x22, x22, x1
        umlal2  v9.2d, v14.4s, v20.s[2]
        umlal   v9.2d, v21.2s, v17.s[2]
        adcs    x26, x26, x12
        ldp     x1, x12, [sp, #0x20]
        adcs    x19, x19, x12
        umlal2  v9.2d, v21.4s, v17.s[3]
        ldp     d14, d21, [x9, #0x88]
        ldr     x9, [sp, #0x98]
        umlal   v9.2d, v4.2s, v17.s[0]
        adcs    x25, x25, x1
        umulh   x8, x8, x8
        umlal   v24.2d, v2.2s, v20.s[0]
        adcs    x11, x11, x9
        umlal   v8.2d, v19.2s, v28.s[0]
        adc     x7, x7, xzr
        adds    x14, x15, x14
        umlal2  v24.2d, v2.4s, v20.s[2]
        ldp     q2, q20, [x2, #0xe0]
        adcs    x20, x27, x20
        ldr     x27, [x4, #0x78]
        adcs    x23, x10, x23
        stp     x14, x20, [x3, #0x20]
        mul     x10, x17, x27
        shl     v21.2d, v21.2d, #0x38
        adcs    x22, x16, x22
        umlal2  v8.2d, v19.4s, v28.s[2]
        ldp     x16, x15, [sp, #0x40]
        adcs    x26, x13, x26
        stp     x23, x22, [x3, #0x30]
        umlal2  v9.2d, v4.4s, v17.s[1]
        umlal   v9.2d, v16.2s, v26.s[2]
        adcs    x19, x6, x19
        ldr     x6, [sp, #0x10]
        ldp     q4, q19, [x2, #0x40]
        umlal2  v9.2d, v16.4s, v26.s[3]
        adcs    x25, x6, x25
        ldr     x6, [sp, #0x7c0]
        mul     x13, x17, x6
        adcs    x11, x15, x11
        ldr     x15, [sp, #0x7c8]
        umlal   v18.2d, v29.2s, v28.s[0]
        umlal   v24.2d, v11.2s, v28.s[0]
        adcs    x7, x16, x7
        umlal   v9.2d, v2.2s, v26.s[0]
        adcs    x12, x12, xzr
        mul     x16, x17, x15
        adcs    x1, x1, xzr
        umlal2  v9.2d, v2.4s, v26.s[1]
        ldp     q2, q16, [x2, #0x80]
        umlal   v9.2d, v20.2s, v7.s[2]
        adcs    x9, x9, xzr
        stp     x22, x23, [sp, #0x1a0]
        ldp     x23, x22, [sp, #0x80]
        adds    x22, x22, x28
        umlal2  v9.2d, v20.4s, v7.s[3]
        mul     x28, x6, x27
        adcs    x23, x24, x23
        stp     x20, x14, [sp, #0xf0]
        ldp     x20, x24, [sp, #0xa0]
        adcs    x24, x24, xzr
        umlal   v9.2d, v13.2s, v7.s[0]
        umlal   v22.2d, v4.2s, v28.s[0]
        adc     x5, x5, xzr
        adds    x20, x20, x20
        ldr     x14, [sp, #0x90]
        str     x9, [sp, #0x7d0]
        ldr     x9, [sp, #0x38]
        adcs    x14, x14, x14
        umlal2  v9.2d, v13.4s, v7.s[1]
        ldp     q13, q20, [x2, #0x60]
        adcs    x22, x22, x22
        umlal   v9.2d, v27.2s, v15.s[2]
        stp     x1, x12, [sp, #0x1f0]
        umulh   x1, x17, x27
        adcs    x23, x23, x23
        umlal2  v24.2d, v11.4s, v28.s[2]
        umlal2  v9.2d, v27.4s, v15.s[3]
        ldp     q11, q27, [x2, #0xa0]
        adcs    x24, x24, x24
        umlal   v9.2d, v10.2s, v15.s[0]
        adcs    x5, x5, x5
        umulh   x12, x17, x15
        stp     x7, x11, [sp, #0x1e0]
        adc     x7, xzr, xzr
        umlal2  v9.2d, v10.4s, v15.s[1]
        adds    x20, x20, x21
        adcs    x21, x14, x9
        ldp     x14, x9, [sp]
        umlal2  v22.2d, v4.4s, v28.s[2]
        ldp     q10, q4, [x2, #0x100]
        adcs    x22, x22, x9
        umlal2  v18.2d, v29.4s, v28.s[2]
        ext     v29.16b, v0.16b, v24.16b, #8
        adcs    x23, x23, x14
        ldr     x14, [sp, #0x30]
        umlal   v5.2d, v13.2s, v28.s[0]
        umlal2  v5.2d, v13.4s, v28.s[2]
        umulh   x9, x15, x27
        ldr     x11, [sp, #0x68]
        adcs    x24, x24, x14
        ldp     q13, q31, [x2, #0xe0]
        usra    v24.2d, v29.2d, #0x1d
        adcs    x5, x5, x11
        usra    v9.2d, v14.2d, #0xe
        adc     x7, x7, x8
        ldr     x8, [sp, #0x60]
        umlal   v3.2d, v2.2s, v28.s[0]
        adds    x8, x8, x16
        umull   v14.2d, v11.2s, v28.s[0]
        adcs    x10, x12, x10
        usra    v9.2d, v21.2d, #6
        adcs    x28, x1, x28
        umulh   x1, x6, x27
        umlal   v6.2d, v19.2s, v28.s[0]
        umlal2  v6.2d, v19.4s, v28.s[2]
        ldp     q19, q21, [x2, #0xc0]
        umlal   v25.2d, v20.2s, v28.s[0]
        umlal2  v14.2d, v11.4s, v28.s[2]
        and     v11.16b, v24.16b, v1.16b
        mul     x11, x15, x27
        umlal2  v25.2d, v20.4s, v28.s[2]
        ext     v20.16b, v24.16b, v0.16b, #8
        umlal2  v3.2d, v2.4s, v28.s[2]
        ldp     q2, q24, [x2, #0x20]
        usra    v12.2d, v20.2d, #0x1d
        umlal   v14.2d, v27.2s, v30.s[0]
        mul     x12, x6, x15
        umlal   v9.2d, v16.2s, v28.s[0]
        umlal2  v9.2d, v16.4s, v28.s[2]
        adcs    x1, x1, x11
        ldp     q16, q20, [x2]
        umlal2  v14.2d, v27.4s, v30.s[1]
        adc     x9, x9, xzr
        umlal   v12.2d, v23.2s, v28.s[0]
        umlal   v14.2d, v19.2s, v17.s[2]
        umulh   x11, x6, x15
        adds    x10, x10, x12
        ldp     x12, x14, [x4, #0x80]
        umlal2  v14.2d, v19.4s, v17.s[3]
        ldp     q19, q27, [x2, #0x120]
        umlal   v18.2d, v2.2s, v11.s[0]
        umlal   v14.2d, v21.2s, v17.s[0]
        umlal2  v14.2d, v21.4s, v17.s[1]
        mul     x16, x12, x14
        adcs    x28, x28, x11
        umlal2  v12.2d, v23.4s, v28.s[2]
        adcs    x1, x1, xzr
        adc     x9, x9, xzr
        adds    x11, x13, x13
        umlal   v12.2d, v16.2s, v11.s[0]
        umulh   x13, x17, x17
        umlal2  v12.2d, v16.4s, v11.s[2]
        ldp     q16, q21, [x2, #0x40]
        adcs    x8, x8, x8
        str     x25, [sp, #0x7b0]
        ldr     x25, [sp, #0x7d8]
        ldp     d23, d28, [x25, #0x90]
        umlal   v22.2d, v24.2s, v11.s[0]
        adcs    x10, x10, x10
        adcs    x28, x28, x28
        str     x19, [sp, #0x1d0]
        mul     x19, x6, x6
        adcs    x1, x1, x1
        adcs    x9, x9, x9
        umlal   v5.2d, v21.2s, v11.s[0]
        ext     v29.16b, v0.16b, v12.16b, #8
        umlal2  v18.2d, v2.4s, v11.s[2]
        stp     x26, x16, [sp, #0x1c0]
        umulh   x26, x6, x6
        adc     x16, xzr, xzr
        umlal2  v22.2d, v24.4s, v11.s[2]
        adds    x11, x11, x13
        usra    v12.2d, v29.2d, #0x1d
        adcs    x19, x8, x19
        umlal   v14.2d, v13.2s, v26.s[2]
        ldp     q2, q24, [x2, #0x60]
        umlal   v6.2d, v16.2s, v11.s[0]
        mul     x8, x27, x27
        umlal2  v6.2d, v16.4s, v11.s[2]
        adcs    x26, x10, x26
        and     v16.16b, v12.16b, v1.16b
        umlal2  v5.2d, v21.4s, v11.s[2]
        mul     x10, x15, x15
        ldp     q21, q29, [x2, #0x80]
        umlal   v3.2d, v24.2s, v11.s[0]
        umlal   v25.2d, v2.2s, v11.s[0]
        umulh   x13, x27, x27
        umlal2  v14.2d, v13.4s, v26.s[3]
        adcs    x28, x28, x10
        umlal   v14.2d, v31.2s, v26.s[0]
        ext     v12.16b, v12.16b, v0.16b, #8
        umlal2  v25.2d, v2.4s, v11.s[2]
        umlal2  v14.2d, v31.4s, v26.s[1]
        usra    v8.2d, v12.2d, #0x1d
        umlal   v14.2d, v10.2s, v7.s[2]
        umulh   x10, x15, x15
        umlal   v8.2d, v20.2s, v11.s[0]
        ldp     q12, q13, [x2, #0xc0]
        umlal2  v14.2d, v10.4s, v7.s[3]
        ldp     q10, q2, [x2, #0xa0]
        adcs    x1, x1, x10
        umlal   v14.2d, v4.2s, v7.s[0]
        mul     x10, x17, x17
        umlal2  v14.2d, v4.4s, v7.s[1]
        adcs    x8, x9, x8
        umlal   v14.2d, v19.2s, v15.s[2]
        ldp     q4, q31, [x2, #0x140]
        umlal2  v14.2d, v19.4s, v15.s[3]
        umlal   v14.2d, v27.2s, v15.s[0]
        umlal   v9.2d, v21.2s, v11.s[0]
        umlal2  v14.2d, v27.4s, v15.s[1]
        ldp     q19, q27, [x2, #0x100]
        adc     x9, x16, x13
        ldp     x13, x16, [x4, #0x40]
        subs    x17, x13, x17
        shl     v28.2d, v28.2d, #0x3e
        umlal2  v9.2d, v21.4s, v11.s[2]
        usra    v14.2d, v23.2d, #8
        ldr     d21, [x25, #0x98]
        ldp     q23, q31, [x2, #0xe0]
        sbcs    x6, x16, x6
        ldp     x16, x13, [x4, #0x50]
        umlal2  v3.2d, v24.4s, v11.s[2]
        sbcs    x15, x16, x15
        uzp1    v24.4s, v11.4s, v16.4s
        sbcs    x27, x13, x27
        umlal2  v8.2d, v20.4s, v11.s[2]
        csetm   x13, lo
        usra    v14.2d, v28.2d, #6
        cmn     x13, #1
        eor     x17, x17, x13
        eor     x15, x15, x13
        umlal   v14.2d, v29.2s, v11.s[0]
        adcs    x17, x17, xzr
        ldp     q20, q28, [x2, #0x120]
        umulh   x16, x17, x17
        eor     x27, x27, x13
        eor     x6, x6, x13
        adcs    x6, x6, xzr
        adcs    x13, x15, xzr
        umlal2  v14.2d, v29.4s, v11.s[2]
        adcs    x27, x27, xzr
        umull   v29.2d, v10.2s, v11.s[0]
        umulh   x15, x17, x6
        umlal2  v29.2d, v10.4s, v11.s[2]
        mul     x14, x17, x6
        ldp     q10, q11, [x2]
        umlal   v29.2d, v2.2s, v30.s[2]
        umlal2  v29.2d, v2.4s, v30.s[3]
        umlal   v29.2d, v12.2s, v30.s[0]
        str     x9, [sp, #0x7a8]
        umulh   x9, x17, x13
        mul     x12, x17, x13
        umlal2  v29.2d, v12.4s, v30.s[1]
        adds    x12, x15, x12
        shl     v12.2d, v21.2d, #4
        umlal   v29.2d, v13.2s, v17.s[2]
        umlal2  v29.2d, v13.4s, v17.s[3]
        ldp     q13, q2, [x2, #0x20]
        umlal   v29.2d, v23.2s, v17.s[0]
        mul     x15, x6, x27
        umlal2  v29.2d, v23.4s, v17.s[1]
        umlal   v8.2d, v10.2s, v16.s[0]
        stp     x8, x1, [sp, #0x10]
        umulh   x8, x17, x27
        umlal   v29.2d, v31.2s, v26.s[2]
        umlal2  v29.2d, v31.4s, v26.s[3]
        ldp     q21, q23, [x2, #0x40]
        umlal   v29.2d, v19.2s, v26.s[0]
        umlal   v6.2d, v2.2s, v16.s[0]
        mul     x1, x17, x27
        adcs    x1, x9, x1
        umlal2  v29.2d, v19.4s, v26.s[1]
        adcs    x8, x8, x15
        umlal   v29.2d, v27.2s, v7.s[2]
        umlal2  v29.2d, v27.4s, v7.s[3]
        mul     x9, x13, x27
        umlal2  v8.2d, v10.4s, v16.s[2]
        ldp     q10, q19, [x2, #0x60]
        ext     v27.16b, v0.16b, v8.16b, #8
        usra    v8.2d, v27.2d, #0x1d
        umlal   v22.2d, v13.2s, v16.s[0]
        umulh   x15, x13, x27
        mul     x25, x6, x13
        umlal   v29.2d, v20.2s, v7.s[0]
        umlal2  v22.2d, v13.4s, v16.s[2]
        umlal2  v29.2d, v20.4s, v7.s[1]
        stp     x28, x26, [sp]
        umulh   x28, x6, x13
        umulh   x26, x6, x27
        umlal   v29.2d, v28.2s, v15.s[2]
        ldp     q13, q20, [x2, #0xa0]
        umlal2  v29.2d, v28.4s, v15.s[3]
        adcs    x26, x26, x9
        umlal   v5.2d, v21.2s, v16.s[0]
        umlal   v29.2d, v4.2s, v15.s[0]
        umlal2  v29.2d, v4.4s, v15.s[1]
        ldp     q4, q27, [x2, #0x80]
        ext     v28.16b, v8.16b, v0.16b, #8
        usra    v18.2d, v28.2d, #0x1d
        adc     x9, x15, xzr
        adds    x25, x1, x25
        umlal   v25.2d, v23.2s, v16.s[0]
        usra    v29.2d, v12.2d, #6
        umlal   v9.2d, v19.2s, v16.s[0]
        and     v8.16b, v8.16b, v1.16b
        umlal2  v6.2d, v2.4s, v16.s[2]
        umlal   v18.2d, v11.2s, v16.s[0]
        ldp     q12, q2, [x2, #0xe0]
        umlal2  v18.2d, v11.4s, v16.s[2]
        ldp     q11, q28, [x2, #0xc0]
        adcs    x28, x8, x28
        adcs    x26, x26, xzr
        umlal2  v25.2d, v23.4s, v16.s[2]
        adc     x1, x9, xzr
        adds    x8, x14, x14
        umlal   v3.2d, v10.2s, v16.s[0]
        adcs    x9, x12, x12
        adcs    x25, x25, x25
        adcs    x28, x28, x28
        adcs    x26, x26, x26
        umlal2  v3.2d, v10.4s, v16.s[2]
        mul     x12, x17, x17
        adcs    x1, x1, x1
        umlal   v14.2d, v4.2s, v16.s[0]
        adc     x14, xzr, xzr
        umlal2  v5.2d, v21.4s, v16.s[2]
        ldp     q10, q21, [x2, #0x100]
        adds    x8, x8, x16
        umlal2  v14.2d, v4.4s, v16.s[2]
        umulh   x15, x6, x6
        ldp     q4, q23, [x2, #0x120]
        umlal   v29.2d, v27.2s, v16.s[0]
        umlal2  v29.2d, v27.4s, v16.s[2]
        umlal2  v9.2d, v19.4s, v16.s[2]
        mul     x16, x27, x27
        umull   v19.2d, v13.2s, v16.s[0]
        ldp     q27, q31, [x2, #0x140]
        umlal2  v19.2d, v13.4s, v16.s[2]
        mul     x17, x13, x13
        umlal   v19.2d, v20.2s, v24.s[0]
        ldp     q13, q16, [x2]
        umlal2  v19.2d, v20.4s, v24.s[1]
        umlal   v19.2d, v11.2s, v30.s[2]
        mul     x6, x6, x6
        umlal2  v19.2d, v11.4s, v30.s[3]
        ldp     q11, q20, [x2, #0x20]
        umlal   v19.2d, v28.2s, v30.s[0]
        umlal2  v19.2d, v28.4s, v30.s[1]
        umulh   x27, x27, x27
        adcs    x6, x9, x6
        ldr     x9, [sp, #0x7d8]
        umlal   v19.2d, v12.2s, v17.s[2]
        adcs    x25, x25, x15
        umlal2  v19.2d, v12.4s, v17.s[3]
        ldp     d12, d28, [x9, #0x98]
        umlal   v19.2d, v2.2s, v17.s[0]
        adcs    x28, x28, x17
        umlal2  v19.2d, v2.4s, v17.s[1]
        umlal   v19.2d, v10.2s, v26.s[2]
        umulh   x13, x13, x13
        shl     v2.2d, v28.2d, #0xa
        adcs    x26, x26, x13
        ldr     x13, [sp, #0x7a0]
        adcs    x1, x1, x16
        adc     x27, x14, x27
        umlal2  v19.2d, v10.4s, v26.s[3]
        ldp     x14, x15, [x4, #0x80]
        ldp     x17, x16, [x4, #0x90]
        subs    x12, x13, x12
        sbcs    x8, x20, x8
        sbcs    x6, x21, x6
        umlal   v19.2d, v21.2s, v26.s[0]
        sbcs    x25, x22, x25
        sbcs    x28, x23, x28
        sbcs    x26, x24, x26
        umlal2  v19.2d, v21.4s, v26.s[1]
        umlal   v19.2d, v4.2s, v7.s[2]
        ldp     q10, q21, [x2, #0x40]
        sbcs    x1, x5, x1
        mul     x13, x14, x16
        sbcs    x27, x7, x27
        str     x22, [sp, #0x1d8]
        csetm   x22, lo
        umlal2  v19.2d, v4.4s, v7.s[3]
        umlal   v19.2d, v23.2s, v7.s[0]
        umlal   v3.2d, v21.2s, v8.s[0]
        stp     x21, x20, [sp, #0x80]
        umulh   x21, x14, x15
        umlal   v6.2d, v11.2s, v8.s[0]
        umlal2  v19.2d, v23.4s, v7.s[1]
        umlal   v19.2d, v27.2s, v15.s[2]
        mul     x20, x15, x15
        adds    x12, x12, x10
        adcs    x8, x8, x11
        umlal2  v19.2d, v27.4s, v15.s[3]
        adcs    x6, x6, x19
        str     x20, [sp, #0x798]
        ldp     x20, x9, [sp]
        adcs    x25, x25, x9
        umlal   v18.2d, v13.2s, v8.s[0]
        adcs    x28, x28, x20
        ldp     x9, x20, [sp, #0x10]
        umlal   v19.2d, v31.2s, v15.s[0]
        adcs    x26, x26, x20
        umlal2  v19.2d, v31.4s, v15.s[1]
        ldp     q4, q23, [x2, #0x60]
        umulh   x20, x14, x17
        umlal   v5.2d, v20.2s, v8.s[0]
        ldp     q27, q28, [x2, #0x80]
        umlal2  v18.2d, v13.4s, v8.s[2]
        usra    v19.2d, v12.2d, #0x3c
        umlal   v9.2d, v4.2s, v8.s[0]
        ldp     q12, q13, [x2, #0xe0]
        mul     x17, x14, x17
        usra    v19.2d, v2.2d, #6
        ldr     x14, [sp, #0x7a8]
        umlal2  v6.2d, v11.4s, v8.s[2]
        ext     v11.16b, v0.16b, v18.16b, #8
        umlal2  v5.2d, v20.4s, v8.s[2]
        usra    v18.2d, v11.2d, #0x1d
        umlal   v14.2d, v23.2s, v8.s[0]
        adcs    x1, x1, x9
        ldp     q11, q2, [x2, #0x160]
        umlal   v25.2d, v10.2s, v8.s[0]
        mul     x9, x15, x16
        ldp     q2, q20, [x2, #0x100]
        umlal2  v3.2d, v21.4s, v8.s[2]
        adcs    x27, x27, x14
        umlal   v19.2d, v28.2s, v8.s[0]
        adc     x22, x22, xzr
        adds    x23, x23, x12
        and     v21.16b, v18.16b, v1.16b
        ext     v18.16b, v18.16b, v0.16b, #8
        adcs    x24, x24, x8
        umulh   x8, x15, x16
        umlal2  v19.2d, v28.4s, v8.s[2]
        adcs    x5, x5, x6
        ldr     x6, [x4, #0x80]
        usra    v22.2d, v18.2d, #0x1d
        umlal2  v25.2d, v10.4s, v8.s[2]
        adcs    x25, x7, x25
        ldp     q10, q18, [x2, #0xa0]
        umlal2  v9.2d, v4.4s, v8.s[2]
        adcs    x28, x10, x28
        ldr     x10, [x4, #0x90]
        umlal   v29.2d, v27.2s, v8.s[0]
        ldp     q4, q28, [x2, #0x120]
        umulh   x7, x6, x16
        umlal   v22.2d, v16.2s, v8.s[0]
        umlal2  v22.2d, v16.4s, v8.s[2]
        umlal2  v14.2d, v23.4s, v8.s[2]
        ldp     q16, q23, [x2, #0xc0]
        umlal2  v29.2d, v27.4s, v8.s[2]
        umull   v27.2d, v10.2s, v8.s[0]
        umlal2  v27.2d, v10.4s, v8.s[2]
        uzp1    v8.4s, v8.4s, v21.4s
        umulh   x12, x10, x16
        adcs    x26, x11, x26
        adcs    x19, x19, x1
        ldp     x11, x1, [sp]
        umlal   v27.2d, v18.2s, v24.s[2]
        adcs    x27, x1, x27
        adcs    x22, x11, x22
        ldp     x11, x1, [sp, #0x10]
        adcs    x1, x1, xzr
        stp     x1, x22, [sp, #0x70]
        ldr     x1, [x4, #0xa0]
        ldr     x22, [x4, #0xb0]
        str     x27, [sp, #0xa0]
        mul     x27, x1, x22
        adcs    x11, x11, xzr
        adcs    x14, x14, xzr
        umlal2  v27.2d, v18.4s, v24.s[3]
        adds    x21, x21, x17
        umlal   v27.2d, v16.2s, v24.s[0]
        adcs    x20, x20, x13
        mul     x13, x10, x16
        umlal2  v27.2d, v16.4s, v24.s[1]
        adcs    x7, x7, x9
        ldp     q10, q16, [x2, #0x140]
        adcs    x8, x8, x13
        umlal   v27.2d, v23.2s, v30.s[2]
        adc     x9, x12, xzr
        umlal2  v27.2d, v23.4s, v30.s[3]
        umulh   x12, x15, x10
        ldp     q18, q23, [x2]
        umlal   v27.2d, v12.2s, v30.s[0]
        umlal2  v27.2d, v12.4s, v30.s[1]
        umlal   v27.2d, v13.2s, v17.s[2]
        umlal2  v27.2d, v13.4s, v17.s[3]
        ldp     q12, q13, [x2, #0x20]
        mul     x13, x15, x10
        umlal   v27.2d, v2.2s, v17.s[0]
        adds    x20, x20, x13
        ldr     x13, [sp, #0x1c8]
        ldr     x17, [sp, #0x7d8]
        adcs    x7, x7, x12
        adcs    x8, x8, xzr
        umlal   v22.2d, v18.2s, v21.s[0]
        umlal2  v27.2d, v2.4s, v17.s[1]
        adc     x9, x9, xzr
        umlal   v27.2d, v20.2s, v26.s[2]
        mul     x12, x10, x10
        umlal2  v27.2d, v20.4s, v26.s[3]
        adds    x13, x13, x13
        adcs    x21, x21, x21
        umlal   v25.2d, v13.2s, v21.s[0]
        ldp     d2, d20, [x17, #0xa0]
        umlal   v5.2d, v12.2s, v21.s[0]
        adcs    x20, x20, x20
        stp     x14, x11, [sp, #0x60]
        umulh   x14, x10, x10
        umlal   v27.2d, v4.2s, v26.s[0]
        adcs    x7, x7, x7
        adcs    x8, x8, x8
        umlal2  v27.2d, v4.4s, v26.s[1]
        adcs    x9, x9, x9
        umlal   v27.2d, v28.2s, v7.s[2]
        adc     x11, xzr, xzr
        umlal2  v27.2d, v28.4s, v7.s[3]
        ldp     q4, q28, [x2, #0x40]
        umlal2  v22.2d, v18.4s, v21.s[2]
        shl     v18.2d, v20.2d, #0x10
        umlal   v27.2d, v10.2s, v7.s[0]
        str     x19, [sp, #0x7a8]
        mul     x19, x6, x6
        umlal2  v27.2d, v10.4s, v7.s[1]
        umlal   v27.2d, v16.2s, v15.s[2]
        umlal2  v27.2d, v16.4s, v15.s[3]
        stp     x26, x28, [sp, #0x50]
        umulh   x26, x6, x6
        ldp     q10, q16, [x2, #0x60]
        umlal   v27.2d, v11.2s, v15.s[0]
        umlal2  v5.2d, v12.4s, v21.s[2]
        ldp     q12, q20, [x2, #0xc0]
        umlal   v9.2d, v28.2s, v21.s[0]
        umulh   x28, x15, x15
        adds    x26, x13, x26
        ldr     x13, [sp, #0x798]
        umlal   v3.2d, v4.2s, v21.s[0]
        adcs    x21, x21, x13
        umlal2  v3.2d, v4.4s, v21.s[2]
        ext     v4.16b, v0.16b, v22.16b, #8
        umlal2  v27.2d, v11.4s, v15.s[1]
        usra    v22.2d, v4.2d, #0x1d
        umulh   x13, x16, x16
        ldp     q11, q4, [x2, #0xa0]
        umlal2  v25.2d, v13.4s, v21.s[2]
        adcs    x20, x20, x28
        umlal   v14.2d, v10.2s, v21.s[0]
        adcs    x28, x7, x12
        ldr     x12, [x4, #0xa8]
        umlal2  v14.2d, v10.4s, v21.s[2]
        umlal   v29.2d, v16.2s, v21.s[0]
        adcs    x7, x8, x14
        usra    v27.2d, v2.2d, #0x36
        ldp     q10, q13, [x2, #0x80]
        ext     v2.16b, v22.16b, v0.16b, #8
        mul     x8, x16, x16
        and     v22.16b, v22.16b, v1.16b
        umlal2  v29.2d, v16.4s, v21.s[2]
        usra    v6.2d, v2.2d, #0x1d
        umulh   x14, x1, x12
        umlal2  v9.2d, v28.4s, v21.s[2]
        usra    v27.2d, v18.2d, #6
        stp     x25, x5, [sp, #0x40]
        ldr     x25, [x4, #0xb8]
        mul     x5, x12, x25
        adcs    x8, x9, x8
        ldp     q2, q16, [x2, #0x100]
        ldp     q18, q28, [x2, #0xe0]
        adc     x9, x11, x13
        umlal   v6.2d, v23.2s, v21.s[0]
        umlal2  v6.2d, v23.4s, v21.s[2]
        mul     x11, x1, x25
        umull   v23.2d, v11.2s, v21.s[0]
        umlal   v19.2d, v10.2s, v21.s[0]
        umlal2  v19.2d, v10.4s, v21.s[2]
        umlal   v27.2d, v13.2s, v21.s[0]
        umlal2  v23.2d, v11.4s, v21.s[2]
        umlal   v23.2d, v4.2s, v8.s[0]
        umulh   x13, x1, x22
        umlal2  v23.2d, v4.4s, v8.s[1]
        adds    x27, x14, x27
        umlal   v23.2d, v12.2s, v24.s[2]
        umlal2  v23.2d, v12.4s, v24.s[3]
        umlal   v23.2d, v20.2s, v24.s[0]
        mul     x14, x1, x12
        umlal2  v23.2d, v20.4s, v24.s[1]
        adcs    x11, x13, x11
        umlal   v23.2d, v18.2s, v30.s[2]
        umlal2  v23.2d, v18.4s, v30.s[3]
        umulh   x13, x12, x25
        umlal   v23.2d, v28.2s, v30.s[0]
        umlal2  v23.2d, v28.4s, v30.s[1]
        umlal   v23.2d, v2.2s, v17.s[2]
        umlal2  v23.2d, v2.4s, v17.s[3]
        umlal   v23.2d, v16.2s, v17.s[0]
        ldp     q10, q11, [x2, #0x120]
        stp     x24, x23, [sp, #0x30]
        umulh   x24, x1, x25
        ldp     q12, q2, [x2, #0x160]
        adcs    x24, x24, x5
        ldp     q4, q18, [x2]
        umlal2  v27.2d, v13.4s, v21.s[2]
        ldp     q13, q20, [x2, #0x140]
        umlal2  v23.2d, v16.4s, v17.s[1]
        ldp     q16, q21, [x2, #0x20]
        mul     x5, x22, x25
        umlal   v6.2d, v4.2s, v22.s[0]
        umlal   v23.2d, v10.2s, v26.s[2]
        ldp     d28, d31, [x17, #0xa8]
        umlal2  v23.2d, v10.4s, v26.s[3]
        umulh   x23, x22, x25
        adcs    x5, x13, x5
        umlal   v3.2d, v21.2s, v22.s[0]
        umlal2  v6.2d, v4.4s, v22.s[2]
        ldp     q10, q4, [x2, #0x40]
        umlal2  v3.2d, v21.4s, v22.s[2]
        umlal   v25.2d, v16.2s, v22.s[0]
        mul     x13, x12, x22
        umlal2  v25.2d, v16.4s, v22.s[2]
        ext     v16.16b, v0.16b, v6.16b, #8
        adc     x23, x23, xzr
        shl     v21.2d, v31.2d, #0x16
        umlal   v23.2d, v11.2s, v26.s[0]
        usra    v6.2d, v16.2d, #0x1d
        umlal2  v23.2d, v11.4s, v26.s[1]
        str     x9, [sp, #0x90]
        umulh   x9, x12, x22
        adds    x11, x11, x13
        umlal   v23.2d, v13.2s, v7.s[2]
        umlal2  v23.2d, v13.4s, v7.s[3]
        ldp     q11, q13, [x2, #0x60]
        ext     v16.16b, v6.16b, v0.16b, #8
        and     v6.16b, v6.16b, v1.16b
        umlal   v23.2d, v20.2s, v7.s[0]
        umlal2  v23.2d, v20.4s, v7.s[1]
        umlal   v9.2d, v10.2s, v22.s[0]
        umlal2  v9.2d, v10.4s, v22.s[2]
        ldp     q10, q20, [x2, #0x80]
        umlal   v14.2d, v4.2s, v22.s[0]
        umlal2  v14.2d, v4.4s, v22.s[2]
        umlal   v19.2d, v13.2s, v22.s[0]
        umlal   v23.2d, v12.2s, v15.s[2]
        ldp     q4, q31, [x2, #0xa0]
        umlal2  v23.2d, v12.4s, v15.s[3]
        mul     x13, x1, x1
        umlal   v23.2d, v2.2s, v15.s[0]
        umlal2  v23.2d, v2.4s, v15.s[1]
        usra    v23.2d, v28.2d, #0x30
        usra    v23.2d, v21.2d, #6
        umlal   v29.2d, v11.2s, v22.s[0]
        adcs    x24, x24, x9
        usra    v5.2d, v16.2d, #0x1d
        adcs    x5, x5, xzr
        umlal2  v19.2d, v13.4s, v22.s[2]
        umlal   v5.2d, v18.2s, v22.s[0]
        adc     x23, x23, xzr
        umull   v12.2d, v4.2s, v22.s[0]
        ldp     q13, q2, [x2, #0xe0]
        str     x13, [sp, #0x98]
        ldp     x9, x13, [x4]
        stp     x8, x7, [sp, #0x20]
        ldp     x8, x7, [x4, #0x40]
        subs    x8, x9, x8
        umlal   v23.2d, v20.2s, v22.s[0]
        umulh   x9, x1, x1
        sbcs    x7, x13, x7
        ldr     x13, [sp, #0x7e0]
        umlal2  v29.2d, v11.4s, v22.s[2]
        uzp1    v11.4s, v22.4s, v6.4s
        stp     x28, x21, [sp, #0x10]
        str     x20, [sp, #0xa8]
        ldp     x28, x20, [x4, #0x50]
        sbcs    x28, x13, x28
        ldp     x13, x21, [x4, #0x18]
        sbcs    x20, x13, x20
        ldr     x13, [sp, #0x7b8]
        umlal2  v5.2d, v18.4s, v22.s[2]
        ldp     q16, q18, [x2, #0xc0]
        umlal   v27.2d, v10.2s, v22.s[0]
        ldr     x16, [sp, #0x7c8]
        ldp     q21, q28, [x2, #0x180]
        umlal2  v27.2d, v10.4s, v22.s[2]
        umlal2  v12.2d, v4.4s, v22.s[2]
        sbcs    x13, x21, x13
        ldr     x10, [x4, #0x78]
        stp     x26, x19, [sp]
        ldp     x21, x26, [x4, #0x28]
        ldr     x19, [sp, #0x7c0]
        sbcs    x19, x21, x19
        umulh   x21, x12, x12
        sbcs    x16, x26, x16
        ldr     x26, [x4, #0x38]
        umlal2  v23.2d, v20.4s, v22.s[2]
        ldp     q10, q4, [x2, #0x100]
        ldp     q20, q22, [x2, #0x120]
        sbcs    x10, x26, x10
        umlal   v12.2d, v31.2s, v8.s[2]
        csetm   x26, lo
        adds    x14, x14, x14
        umlal2  v12.2d, v31.4s, v8.s[3]
        eor     x19, x19, x26
        eor     x16, x16, x26
        adcs    x27, x27, x27
        adcs    x11, x11, x11
        eor     x10, x10, x26
        stp     x10, x16, [sp, #0xe0]
        mul     x10, x12, x12
        umlal   v12.2d, v16.2s, v8.s[0]
        eor     x8, x8, x26
        eor     x28, x28, x26
        eor     x7, x7, x26
        umlal2  v12.2d, v16.4s, v8.s[1]
        umlal   v12.2d, v18.2s, v24.s[2]
        eor     x20, x20, x26
        ldp     q16, q28, [x2, #0x160]
        umlal2  v12.2d, v18.4s, v24.s[3]
        eor     x13, x13, x26
        adcs    x24, x24, x24
        umlal   v12.2d, v13.2s, v24.s[0]
        mul     x16, x22, x22
        umlal2  v12.2d, v13.4s, v24.s[1]
        ldp     q13, q18, [x2, #0x140]
        umlal   v12.2d, v2.2s, v30.s[2]
        adcs    x5, x5, x5
        adcs    x23, x23, x23
        umlal2  v12.2d, v2.4s, v30.s[3]
        umlal   v12.2d, v10.2s, v30.s[0]
        str     x19, [sp, #0x1b0]
        adc     x19, xzr, xzr
        adds    x9, x14, x9
        mul     x14, x25, x25
        umlal2  v12.2d, v10.4s, v30.s[1]
        ldp     q10, q2, [x2]
        adcs    x27, x27, x10
        umlal   v12.2d, v4.2s, v17.s[2]
        adcs    x21, x11, x21
        umlal2  v12.2d, v4.4s, v17.s[3]
        adcs    x24, x24, x16
        umulh   x10, x25, x25
        umlal   v12.2d, v20.2s, v17.s[0]
        ldp     q4, q31, [x2, #0x20]
        umlal2  v12.2d, v20.4s, v17.s[1]
        umlal   v12.2d, v22.2s, v26.s[2]
        umlal2  v12.2d, v22.4s, v26.s[3]
        umulh   x11, x22, x22
        umlal   v12.2d, v13.2s, v26.s[0]
        umlal   v5.2d, v10.2s, v6.s[0]
        umlal2  v12.2d, v13.4s, v26.s[1]
        ldp     q13, q20, [x2, #0x40]
        umlal2  v5.2d, v10.4s, v6.s[2]
        umlal   v12.2d, v18.2s, v7.s[2]
        ldp     d10, d22, [x17, #0xb0]
        adcs    x5, x5, x11
        umlal   v3.2d, v4.2s, v6.s[0]
        adcs    x23, x23, x14
        ldp     x14, x16, [x4, #0x90]
        umlal2  v3.2d, v4.4s, v6.s[2]
        adc     x19, x19, x10
        umlal   v9.2d, v31.2s, v6.s[0]
        subs    x10, x6, x1
        umlal2  v9.2d, v31.4s, v6.s[2]
        ext     v4.16b, v0.16b, v5.16b, #8
        sbcs    x11, x15, x12
        umlal2  v12.2d, v18.4s, v7.s[3]
        sbcs    x22, x14, x22
        umlal   v12.2d, v16.2s, v7.s[0]
        sbcs    x25, x16, x25
        usra    v5.2d, v4.2d, #0x1d
        ldp     q4, q18, [x2, #0x60]
        csetm   x12, lo
        umlal2  v12.2d, v16.4s, v7.s[1]
        eor     x25, x25, x12
        eor     x10, x10, x12
        eor     x11, x11, x12
        umlal   v12.2d, v28.2s, v15.s[2]
        eor     x22, x22, x12
        cmn     x12, #1
        shl     v16.2d, v22.2d, #0x1c
        adcs    x10, x10, xzr
        umulh   x12, x10, x10
        adcs    x11, x11, xzr
        adcs    x22, x22, xzr
        adcs    x25, x25, xzr
        umlal2  v12.2d, v28.4s, v15.s[3]
        mul     x1, x10, x25
        umlal   v14.2d, v13.2s, v6.s[0]
        umlal   v29.2d, v20.2s, v6.s[0]
        ldp     q22, q28, [x2, #0x80]
        umlal2  v14.2d, v13.4s, v6.s[2]
        umulh   x16, x10, x22
        and     v13.16b, v5.16b, v1.16b
        ext     v5.16b, v5.16b, v0.16b, #8
        umlal2  v29.2d, v20.4s, v6.s[2]
        ldp     q20, q31, [x2, #0xe0]
        usra    v25.2d, v5.2d, #0x1d
        umlal   v12.2d, v21.2s, v15.s[0]
        mul     x14, x10, x11
        umlal2  v12.2d, v21.4s, v15.s[1]
        umlal   v23.2d, v22.2s, v6.s[0]
        umlal   v25.2d, v2.2s, v6.s[0]
        umulh   x15, x10, x25
        umlal   v19.2d, v4.2s, v6.s[0]
        umlal2  v19.2d, v4.4s, v6.s[2]
        usra    v12.2d, v10.2d, #0x2a
        umlal2  v25.2d, v2.4s, v6.s[2]
        umlal2  v23.2d, v22.4s, v6.s[2]
        ldp     q10, q2, [x2, #0xc0]
        mul     x6, x11, x22
        ldp     q4, q5, [x2, #0xa0]
        umlal   v27.2d, v18.2s, v6.s[0]
        usra    v12.2d, v16.2d, #6
        ldp     q16, q21, [x2, #0x120]
        umlal2  v27.2d, v18.4s, v6.s[2]
        str     x13, [sp, #0x1b8]
        umulh   x13, x10, x11
        umlal   v12.2d, v28.2s, v6.s[0]
        umlal2  v12.2d, v28.4s, v6.s[2]
        ldp     q18, q22, [x2, #0x100]
        umull   v28.2d, v4.2s, v6.s[0]
        umlal2  v28.2d, v4.4s, v6.s[2]
        stp     x20, x28, [sp, #0xd0]
        umulh   x20, x11, x22
        umlal   v28.2d, v5.2s, v11.s[0]
        ldp     q4, q6, [x2, #0x180]
        umlal2  v28.2d, v5.4s, v11.s[1]
        mul     x28, x11, x25
        umlal   v28.2d, v10.2s, v8.s[2]
        stp     x7, x8, [sp, #0xb0]
        mul     x7, x10, x22
        umlal2  v28.2d, v10.4s, v8.s[3]
        umlal   v28.2d, v2.2s, v8.s[0]
        umlal2  v28.2d, v2.4s, v8.s[1]
        ldp     q10, q2, [x2, #0x140]
        mul     x8, x22, x25
        umlal   v28.2d, v20.2s, v24.s[2]
        adds    x7, x13, x7
        adcs    x1, x16, x1
        umlal2  v28.2d, v20.4s, v24.s[3]
        umlal   v28.2d, v31.2s, v24.s[0]
        adcs    x28, x15, x28
        umulh   x13, x11, x25
        umlal2  v28.2d, v31.4s, v24.s[1]
        ldp     q5, q20, [x2, #0x160]
        umlal   v28.2d, v18.2s, v30.s[2]
        umlal2  v28.2d, v18.4s, v30.s[3]
        umlal   v28.2d, v22.2s, v30.s[0]
        umulh   x15, x22, x25
        adcs    x8, x13, x8
        umlal2  v28.2d, v22.4s, v30.s[1]
        ldp     q18, q22, [x2]
        umlal   v28.2d, v16.2s, v17.s[2]
        umlal2  v28.2d, v16.4s, v17.s[3]
        umlal   v28.2d, v21.2s, v17.s[0]
        mul     x13, x11, x11
        adc     x15, x15, xzr
        umlal2  v28.2d, v21.4s, v17.s[1]
        ldp     q16, q21, [x2, #0x20]
        umlal   v28.2d, v10.2s, v26.s[2]
        adds    x1, x1, x6
        umlal2  v28.2d, v10.4s, v26.s[3]
        adcs    x20, x28, x20
        umulh   x28, x11, x11
        umlal   v28.2d, v2.2s, v26.s[0]
        adcs    x6, x8, xzr
        umlal2  v28.2d, v2.4s, v26.s[1]
        adc     x8, x15, xzr
        ldp     q10, q2, [x2, #0x40]
        adds    x11, x14, x14
        umlal   v25.2d, v18.2s, v13.s[0]
        umlal2  v25.2d, v18.4s, v13.s[2]
        mul     x14, x25, x25
        adcs    x7, x7, x7
        umlal   v28.2d, v5.2s, v7.s[2]
        adcs    x1, x1, x1
        umlal2  v28.2d, v5.4s, v7.s[3]
        adcs    x20, x20, x20
        umlal   v14.2d, v21.2s, v13.s[0]
        adcs    x6, x6, x6
        mul     x10, x10, x10
        ext     v5.16b, v0.16b, v25.16b, #8
        adcs    x8, x8, x8
        umlal   v28.2d, v20.2s, v7.s[0]
        adc     x15, xzr, xzr
        adds    x11, x11, x12
        umlal2  v28.2d, v20.4s, v7.s[1]
        ldp     q18, q20, [x2, #0x80]
        adcs    x7, x7, x13
        umlal   v29.2d, v10.2s, v13.s[0]
        usra    v25.2d, v5.2d, #0x1d
        adcs    x28, x1, x28
        umulh   x1, x22, x22
        umlal   v28.2d, v4.2s, v15.s[2]
        umlal2  v28.2d, v4.4s, v15.s[3]
        umlal   v28.2d, v6.2s, v15.s[0]
        ext     v4.16b, v25.16b, v0.16b, #8
        and     v5.16b, v25.16b, v1.16b
        umulh   x25, x25, x25
        umlal2  v28.2d, v6.4s, v15.s[1]
        ldp     q6, q25, [x2, #0x60]
        usra    v3.2d, v4.2d, #0x1d
        umlal2  v29.2d, v10.4s, v13.s[2]
        uzp1    v10.4s, v13.4s, v5.4s
        umlal   v9.2d, v16.2s, v13.s[0]
        mul     x22, x22, x22
        umlal2  v9.2d, v16.4s, v13.s[2]
        ldp     d4, d16, [x17, #0xb8]
        umlal2  v14.2d, v21.4s, v13.s[2]
        umlal   v3.2d, v22.2s, v13.s[0]
        umlal   v12.2d, v18.2s, v13.s[0]
        adcs    x20, x20, x22
        umlal   v19.2d, v2.2s, v13.s[0]
        adcs    x22, x6, x1
        umlal2  v3.2d, v22.4s, v13.s[2]
        ldp     q21, q22, [x2, #0xc0]
        ldr     x13, [sp, #0xa8]
        adcs    x1, x8, x14
        ldp     x8, x6, [sp]
        shl     v16.2d, v16.2d, #0x22
        umlal   v27.2d, v6.2s, v13.s[0]
        adc     x25, x15, x25
        ldp     x14, x12, [sp, #0x10]
        ldp     x16, x15, [sp, #0x20]
        subs    x10, x6, x10
        umlal   v23.2d, v25.2s, v13.s[0]
        usra    v28.2d, v4.2d, #0x24
        sbcs    x11, x8, x11
        umlal2  v23.2d, v25.4s, v13.s[2]
        ldp     q4, q25, [x2, #0xe0]
        sbcs    x7, x12, x7
        umlal2  v19.2d, v2.4s, v13.s[2]
        sbcs    x28, x13, x28
        umlal2  v12.2d, v18.4s, v13.s[2]
        ldp     q2, q18, [x2, #0xa0]
        sbcs    x20, x14, x20
        usra    v28.2d, v16.2d, #6
        umlal2  v27.2d, v6.4s, v13.s[2]
        sbcs    x22, x15, x22
        ldp     q6, q16, [x2, #0x100]
        str     x26, [sp, #0x190]
        ldp     x26, x13, [sp, #0x90]
        sbcs    x1, x16, x1
        sbcs    x25, x26, x25
        csetm   x17, lo
        adds    x10, x10, x13
        adcs    x11, x11, x9
        umlal   v28.2d, v20.2s, v13.s[0]
        adcs    x7, x7, x27
        umlal2  v28.2d, v20.4s, v13.s[2]
        adcs    x28, x28, x21
        umull   v20.2d, v2.2s, v13.s[0]
        adcs    x20, x20, x24
        adcs    x22, x22, x5
        adcs    x1, x1, x23
        adcs    x25, x25, x19
        umlal2  v20.2d, v2.4s, v13.s[2]
        adc     x17, x17, xzr
        adds    x10, x14, x10
        umlal   v20.2d, v18.2s, v11.s[2]
        adcs    x11, x15, x11
        ldp     q13, q2, [x2, #0x140]
        adcs    x7, x16, x7
        umlal2  v20.2d, v18.4s, v11.s[3]
        adcs    x26, x26, x28
        umlal   v20.2d, v21.2s, v11.s[0]
        adcs    x20, x13, x20
        adcs    x22, x9, x22
        adcs    x27, x27, x1
        umlal2  v20.2d, v21.4s, v11.s[1]
        ldr     x28, [sp, #0x1c0]
        ldr     x1, [sp, #0x7a0]
        ldp     q18, q21, [x2, #0x120]
        adcs    x25, x21, x25
        umlal   v20.2d, v22.2s, v8.s[2]
        adcs    x21, x24, x17
        umlal2  v20.2d, v22.4s, v8.s[3]
        ldr     q22, [x2, #0x1a0]
        adcs    x24, x5, xzr
        ldp     x9, x5, [sp, #0x80]
        umlal   v20.2d, v4.2s, v8.s[0]
        adcs    x23, x23, xzr
        umlal2  v20.2d, v4.4s, v8.s[1]
        adcs    x19, x19, xzr
        adds    x28, x28, x1
        ldp     x1, x13, [sp, #0x1d0]
        ldp     x15, x14, [sp, #0x30]
        umlal   v20.2d, v25.2s, v24.s[2]
        adcs    x1, x1, x5
        ldr     x5, [sp, #0x7b0]
        umlal2  v20.2d, v25.4s, v24.s[3]
        ldp     q4, q25, [x2, #0x180]
        adcs    x5, x5, x9
        ldr     x9, [sp, #0x1e8]
        ldp     x17, x16, [sp, #0x40]
        umlal   v20.2d, v6.2s, v24.s[0]
        adcs    x9, x9, x13
        ldr     x13, [sp, #0x1e0]
        umlal2  v20.2d, v6.4s, v24.s[1]
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x1f8]
        umlal   v20.2d, v16.2s, v30.s[2]
        adcs    x14, x14, x15
        ldr     x15, [sp, #0x1f0]
        umlal2  v20.2d, v16.4s, v30.s[3]
        ldp     q6, q16, [x2, #0x160]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x7d0]
        umlal   v20.2d, v18.2s, v30.s[0]
        adcs    x16, x16, x17
        umlal2  v20.2d, v18.4s, v30.s[1]
        str     x16, [sp, #0xc0]
        ldp     x16, x17, [sp, #0x50]
        adcs    x6, x17, x6
        umlal   v20.2d, v21.2s, v17.s[2]
        adcs    x8, x16, x8
        ldr     x16, [sp, #0x7a8]
        umlal2  v20.2d, v21.4s, v17.s[3]
        ldp     q18, q21, [x2]
        adcs    x12, x16, x12
        ldp     x17, x16, [sp, #0xa0]
        umlal   v20.2d, v13.2s, v17.s[0]
        adcs    x16, x17, x16
        umlal2  v20.2d, v13.4s, v17.s[1]
        str     x16, [sp, #0xc8]
        ldp     x16, x17, [sp, #0x70]
        adcs    x10, x17, x10
        umlal   v20.2d, v2.2s, v26.s[2]
        adcs    x11, x16, x11
        ldp     x17, x16, [sp, #0x60]
        umlal2  v20.2d, v2.4s, v26.s[3]
        adcs    x7, x16, x7
        umlal   v20.2d, v6.2s, v26.s[0]
        adcs    x26, x17, x26
        umlal2  v20.2d, v6.4s, v26.s[1]
        adcs    x20, x20, xzr
        umlal   v20.2d, v16.2s, v7.s[2]
        adcs    x22, x22, xzr
        umlal   v3.2d, v18.2s, v5.s[0]
        ldp     q13, q2, [x2, #0x20]
        adcs    x27, x27, xzr
        ldr     x16, [sp, #0x7e8]
        umlal2  v3.2d, v18.4s, v5.s[2]
        adcs    x25, x25, xzr
        umlal2  v20.2d, v16.4s, v7.s[3]
        ldp     q6, q16, [x2, #0x40]
        adcs    x21, x21, xzr
        umlal   v20.2d, v4.2s, v7.s[0]
        adcs    x24, x24, xzr
        umlal2  v20.2d, v4.4s, v7.s[1]
        adcs    x23, x23, xzr
        umlal   v20.2d, v25.2s, v15.s[2]
        adcs    x19, x19, xzr
        adds    x17, x16, x28
        umlal2  v20.2d, v25.4s, v15.s[3]
        str     x17, [sp, #0x7b0]
        ldp     x17, x16, [x3, #8]
        adcs    x17, x17, x1
        umlal   v20.2d, v22.2s, v15.s[0]
        str     x17, [sp, #0x7a0]
        adcs    x17, x16, x5
        umlal   v14.2d, v13.2s, v5.s[0]
        str     x17, [sp, #0x1d0]
        ldr     x17, [x3, #0x18]
        adcs    x17, x17, x9
        umlal2  v14.2d, v13.4s, v5.s[2]
        ldp     q13, q4, [x2, #0x60]
        str     x17, [sp, #0x1d8]
        ldp     x16, x17, [sp, #0xf0]
        adcs    x17, x17, x13
        umlal   v29.2d, v2.2s, v5.s[0]
        str     x17, [sp, #0x1e0]
        ldr     x17, [sp, #0x7d8]
        ldp     d18, d25, [x17, #0xc0]
        adcs    x17, x16, x14
        umlal2  v29.2d, v2.4s, v5.s[2]
        str     x17, [sp, #0x1e8]
        ldp     x16, x17, [sp, #0x1a0]
        adcs    x17, x17, x15
        umlal   v19.2d, v6.2s, v5.s[0]
        str     x17, [sp, #0x1c0]
        str     x19, [sp, #0x198]
        ldp     x17, x19, [sp, #0xc0]
        adcs    x16, x16, x17
        umlal2  v19.2d, v6.4s, v5.s[2]
        str     x16, [sp, #0x1c8]
        adcs    x16, x28, x6
        umlal   v27.2d, v16.2s, v5.s[0]
        stp     x1, x9, [sp, #0x80]
        adcs    x1, x1, x8
        umlal2  v27.2d, v16.4s, v5.s[2]
        ext     v2.16b, v0.16b, v3.16b, #8
        stp     x5, x6, [sp]
        adcs    x5, x5, x12
        umlal2  v20.2d, v22.4s, v15.s[1]
        shl     v6.2d, v25.2d, #0x28
        adcs    x9, x9, x19
        usra    v3.2d, v2.2d, #0x1d
        umlal   v23.2d, v13.2s, v5.s[0]
        stp     x13, x14, [sp, #0x10]
        adcs    x13, x13, x10
        umlal2  v23.2d, v13.4s, v5.s[2]
        ldp     q13, q2, [x2, #0x80]
        adcs    x14, x14, x11
        umlal   v12.2d, v4.2s, v5.s[0]
        ldp     q16, q22, [x2, #0xa0]
        str     x15, [sp, #0x70]
        adcs    x15, x15, x7
        umlal2  v12.2d, v4.4s, v5.s[2]
        usra    v20.2d, v18.2d, #0x1e
        adcs    x17, x17, x26
        ext     v4.16b, v3.16b, v0.16b, #8
        and     v3.16b, v3.16b, v1.16b
        adcs    x6, x6, x20
        ldp     q18, q25, [x2, #0xc0]
        stp     x8, x12, [sp, #0x20]
        adcs    x8, x8, x22
        usra    v9.2d, v4.2d, #0x1d
        adcs    x12, x12, x27
        usra    v20.2d, v6.2d, #6
        adcs    x19, x19, x25
        stp     x10, x27, [sp, #0xa0]
        adcs    x10, x10, x21
        umlal   v28.2d, v13.2s, v5.s[0]
        stp     x11, x7, [sp, #0x30]
        adcs    x11, x11, x24
        umlal   v9.2d, v21.2s, v5.s[0]
        adcs    x7, x7, x23
        umlal2  v9.2d, v21.4s, v5.s[2]
        str     x7, [sp, #0x78]
        ldr     x7, [sp, #0x198]
        str     x26, [sp, #0x90]
        adcs    x26, x26, x7
        umlal2  v28.2d, v13.4s, v5.s[2]
        ldp     q13, q4, [x2, #0xe0]
        stp     x20, x22, [sp, #0x40]
        adcs    x20, x20, xzr
        ldp     q6, q21, [x2, #0x100]
        umlal   v20.2d, v2.2s, v5.s[0]
        adcs    x22, x22, xzr
        umlal2  v20.2d, v2.4s, v5.s[2]
        adcs    x27, x27, xzr
        umull   v2.2d, v16.2s, v5.s[0]
        stp     x25, x21, [sp, #0x50]
        adcs    x25, x25, xzr
        adcs    x21, x21, xzr
        stp     x24, x23, [sp, #0x60]
        adcs    x24, x24, xzr
        adcs    x23, x23, xzr
        umlal2  v2.2d, v16.4s, v5.s[2]
        ldp     q5, q16, [x2, #0x140]
        adcs    x7, x7, xzr
        umlal   v2.2d, v22.2s, v10.s[0]
        str     x7, [sp, #0x98]
        ldr     x7, [sp, #0x7e8]
        adds    x7, x16, x7
        umlal2  v2.2d, v22.4s, v10.s[1]
        str     x7, [sp, #0x7d0]
        ldp     x16, x7, [x3, #8]
        adcs    x1, x1, x16
        umlal   v2.2d, v18.2s, v11.s[2]
        adcs    x5, x5, x7
        ldr     x7, [x3, #0x18]
        umlal2  v2.2d, v18.4s, v11.s[3]
        ldp     q18, q22, [x2, #0x120]
        adcs    x7, x9, x7
        ldp     x16, x9, [sp, #0xf0]
        umlal   v2.2d, v25.2s, v11.s[0]
        adcs    x9, x13, x9
        umlal2  v2.2d, v25.4s, v11.s[1]
        ldr     q25, [x2, #0x1a0]
        adcs    x13, x14, x16
        ldp     x16, x14, [sp, #0x1a0]
        umlal   v2.2d, v13.2s, v8.s[2]
        adcs    x14, x15, x14
        umlal2  v2.2d, v13.4s, v8.s[3]
        adcs    x15, x17, x16
        ldp     x16, x17, [sp]
        umlal   v2.2d, v4.2s, v8.s[0]
        adcs    x28, x6, x28
        ldr     x6, [sp, #0x80]
        umlal2  v2.2d, v4.4s, v8.s[1]
        ldp     q13, q4, [x2, #0x160]
        adcs    x6, x8, x6
        umlal   v2.2d, v6.2s, v24.s[2]
        adcs    x8, x12, x16
        ldr     x12, [sp, #0x88]
        umlal2  v2.2d, v6.4s, v24.s[3]
        adcs    x19, x19, x12
        ldp     x16, x12, [sp, #0x10]
        umlal   v2.2d, v21.2s, v24.s[0]
        adcs    x10, x10, x16
        umlal2  v2.2d, v21.4s, v24.s[1]
        ldp     q6, q21, [x2, #0x180]
        adcs    x11, x11, x12
        ldp     x12, x16, [sp, #0x70]
        umlal   v2.2d, v18.2s, v30.s[2]
        adcs    x12, x16, x12
        ldr     x16, [sp, #0xc0]
        umlal2  v2.2d, v18.4s, v30.s[3]
        adcs    x26, x26, x16
        ldr     x16, [sp, #0x7d8]
        adcs    x20, x20, x17
        umlal   v2.2d, v22.2s, v30.s[0]
        umlal2  v2.2d, v22.4s, v30.s[1]
        ldp     q18, q22, [x2]
        umlal   v2.2d, v5.2s, v17.s[2]
        umlal2  v2.2d, v5.4s, v17.s[3]
        umlal   v2.2d, v16.2s, v17.s[0]
        umlal2  v2.2d, v16.4s, v17.s[1]
        ldp     d5, d16, [x16, #0xc8]
        umlal   v2.2d, v13.2s, v26.s[2]
        umlal2  v2.2d, v13.4s, v26.s[3]
        umlal   v2.2d, v4.2s, v26.s[0]
        umlal   v9.2d, v18.2s, v3.s[0]
        umlal2  v9.2d, v18.4s, v3.s[2]
        ldp     q13, q18, [x2, #0x20]
        umlal2  v2.2d, v4.4s, v26.s[1]
        umlal   v2.2d, v6.2s, v7.s[2]
        umlal2  v2.2d, v6.4s, v7.s[3]
        ldp     q4, q6, [x2, #0x60]
        umlal   v2.2d, v21.2s, v7.s[0]
        umlal2  v2.2d, v21.4s, v7.s[1]
        ext     v21.16b, v0.16b, v9.16b, #8
        umlal   v2.2d, v25.2s, v15.s[2]
        shl     v16.2d, v16.2d, #0x2e
        umlal2  v2.2d, v25.4s, v15.s[3]
        umlal   v19.2d, v18.2s, v3.s[0]
        ldp     q15, q25, [x2, #0x40]
        umlal2  v19.2d, v18.4s, v3.s[2]
        ldp     q18, q31, [x2, #0xa0]
        str     x20, [sp, #0x7e8]
        ldp     x17, x20, [sp, #0x20]
        adcs    x22, x22, x17
        umlal   v29.2d, v13.2s, v3.s[0]
        adcs    x20, x27, x20
        ldr     x27, [sp, #0xc8]
        umlal   v12.2d, v4.2s, v3.s[0]
        adcs    x25, x25, x27
        ldr     x27, [sp, #0xa0]
        usra    v2.2d, v5.2d, #0x18
        usra    v9.2d, v21.2d, #0x1d
        umlal2  v12.2d, v4.4s, v3.s[2]
        adcs    x21, x21, x27
        ldp     x17, x27, [sp, #0x30]
        and     v4.16b, v9.16b, v1.16b
        ext     v9.16b, v9.16b, v0.16b, #8
        adcs    x24, x24, x17
        umlal2  v29.2d, v13.4s, v3.s[2]
        ldp     q13, q5, [x2, #0xc0]
        usra    v14.2d, v9.2d, #0x1d
        adcs    x23, x23, x27
        ldp     x27, x17, [sp, #0x90]
        umlal   v28.2d, v6.2s, v3.s[0]
        umlal   v27.2d, v15.2s, v3.s[0]
        usra    v2.2d, v16.2d, #6
        str     x23, [sp, #0x7a8]
        adcs    x27, x17, x27
        ldp     x23, x17, [sp, #0x40]
        umlal2  v27.2d, v15.4s, v3.s[2]
        ldp     q9, q15, [x2, #0xe0]
        adcs    x23, x23, xzr
        str     x23, [sp, #0x798]
        ldr     x23, [sp, #0xa8]
        adcs    x17, x17, xzr
        umlal   v14.2d, v22.2s, v3.s[0]
        umlal   v23.2d, v25.2s, v3.s[0]
        umlal2  v14.2d, v22.4s, v3.s[2]
        uzp1    v16.4s, v3.4s, v4.4s
        adcs    x23, x23, xzr
        str     x23, [sp, #0x790]
        str     x17, [sp, #0x788]
        ldp     x23, x17, [sp, #0x50]
        adcs    x23, x23, xzr
        ldp     q21, q22, [x2, #0x80]
        umlal2  v23.2d, v25.4s, v3.s[2]
        adcs    x17, x17, xzr
        umull   v25.2d, v18.2s, v3.s[0]
        str     x17, [sp, #0x780]
        str     x23, [sp, #0x778]
        ldp     x17, x23, [sp, #0x60]
        adcs    x17, x17, xzr
        umlal2  v28.2d, v6.4s, v3.s[2]
        ldr     q6, [x2, #0x1a0]
        adcs    x23, x23, xzr
        str     x23, [sp, #0x770]
        str     x17, [sp, #0x768]
        ldp     x17, x23, [sp, #0x190]
        adcs    x23, x23, xzr
        cmn     x17, #1
        str     x23, [sp, #0x760]
        ldp     x23, x17, [sp, #0xb0]
        adcs    x17, x17, xzr
        umlal2  v25.2d, v18.4s, v3.s[2]
        str     x27, [sp, #0x758]
        mul     x27, x17, x17
        adcs    x23, x23, xzr
        umlal   v25.2d, v31.2s, v10.s[2]
        str     x24, [sp, #0x750]
        str     x21, [sp, #0x748]
        ldp     x21, x24, [sp, #0xd0]
        adcs    x24, x24, xzr
        umlal2  v25.2d, v31.4s, v10.s[3]
        adcs    x21, x21, xzr
        ldp     q18, q31, [x2, #0x100]
        umlal   v25.2d, v13.2s, v10.s[0]
        str     x25, [sp, #0x740]
        umulh   x25, x17, x23
        str     x20, [sp, #0x738]
        str     x22, [sp, #0x730]
        ldp     x22, x20, [sp, #0x1b0]
        adcs    x20, x20, xzr
        umlal2  v25.2d, v13.4s, v10.s[1]
        adcs    x22, x22, xzr
        umlal   v25.2d, v5.2s, v11.s[2]
        stp     x26, x12, [sp, #0x1f0]
        ldp     x12, x26, [sp, #0xe0]
        adcs    x26, x26, xzr
        umlal   v20.2d, v21.2s, v3.s[0]
        adcs    x12, x12, xzr
        umlal2  v25.2d, v5.4s, v11.s[3]
        ldp     q13, q5, [x2, #0x120]
        stp     x11, x10, [sp, #0x1a0]
        mul     x11, x23, x21
        umlal   v25.2d, v9.2s, v11.s[0]
        umlal2  v20.2d, v21.4s, v3.s[2]
        umlal   v2.2d, v22.2s, v3.s[0]
        mul     x10, x17, x24
        umlal2  v2.2d, v22.4s, v3.s[2]
        ldp     q3, q21, [x2, #0x140]
        umlal2  v25.2d, v9.4s, v11.s[1]
        ldp     q9, q22, [x2, #0x180]
        umlal   v25.2d, v15.2s, v8.s[2]
        str     x19, [sp, #0x728]
        mul     x19, x17, x23
        umlal2  v25.2d, v15.4s, v8.s[3]
        adds    x25, x25, x10
        umlal   v25.2d, v18.2s, v8.s[0]
        umlal2  v25.2d, v18.4s, v8.s[1]
        ldp     q15, q18, [x2, #0x160]
        umlal   v25.2d, v31.2s, v24.s[2]
        mul     x10, x17, x21
        umlal2  v25.2d, v31.4s, v24.s[3]
        umlal   v25.2d, v13.2s, v24.s[0]
        stp     x8, x6, [sp, #0xf0]
        umulh   x8, x17, x24
        umlal2  v25.2d, v13.4s, v24.s[1]
        ldp     q13, q31, [x2]
        umlal   v25.2d, v5.2s, v30.s[2]
        umlal2  v25.2d, v5.4s, v30.s[3]
        umlal   v25.2d, v3.2s, v30.s[0]
        umulh   x6, x23, x21
        umlal2  v25.2d, v3.4s, v30.s[1]
        ldp     q3, q5, [x2, #0x20]
        adcs    x8, x8, x10
        umulh   x10, x17, x21
        umlal   v25.2d, v21.2s, v17.s[2]
        umlal2  v25.2d, v21.4s, v17.s[3]
        umlal   v25.2d, v15.2s, v17.s[0]
        umlal2  v25.2d, v15.4s, v17.s[1]
        umlal   v27.2d, v5.2s, v4.s[0]
        stp     x28, x15, [sp, #0xc0]
        umulh   x28, x24, x21
        umlal   v25.2d, v18.2s, v26.s[2]
        adcs    x10, x10, x11
        umlal2  v25.2d, v18.4s, v26.s[3]
        ldp     q15, q18, [x2, #0x40]
        umlal   v14.2d, v13.2s, v4.s[0]
        umlal   v25.2d, v9.2s, v26.s[0]
        umlal2  v25.2d, v9.4s, v26.s[1]
        umlal2  v14.2d, v13.4s, v4.s[2]
        ldp     q9, q13, [x2, #0xa0]
        mul     x11, x23, x24
        umlal   v23.2d, v15.2s, v4.s[0]
        mul     x15, x24, x21
        umlal   v19.2d, v3.2s, v4.s[0]
        umlal2  v19.2d, v3.4s, v4.s[2]
        ext     v3.16b, v0.16b, v14.16b, #8
        umlal2  v27.2d, v5.4s, v4.s[2]
        stp     x14, x13, [sp, #0x60]
        umulh   x14, x23, x24
        usra    v14.2d, v3.2d, #0x1d
        umlal2  v23.2d, v15.4s, v4.s[2]
        adcs    x6, x6, x15
        adc     x28, x28, xzr
        adds    x8, x8, x11
        umlal   v12.2d, v18.2s, v4.s[0]
        umlal2  v12.2d, v18.4s, v4.s[2]
        umulh   x11, x17, x17
        umlal   v25.2d, v22.2s, v7.s[2]
        ext     v15.16b, v14.16b, v0.16b, #8
        and     v14.16b, v14.16b, v1.16b
        adcs    x10, x10, x14
        umlal2  v25.2d, v22.4s, v7.s[3]
        adcs    x6, x6, xzr
        adc     x28, x28, xzr
        adds    x19, x19, x19
        umlal   v25.2d, v6.2s, v7.s[0]
        adcs    x25, x25, x25
        mul     x14, x23, x23
        adcs    x8, x8, x8
        adcs    x10, x10, x10
        usra    v29.2d, v15.2d, #0x1d
        ldp     q15, q3, [x2, #0x60]
        adcs    x6, x6, x6
        umulh   x15, x23, x23
        umlal2  v25.2d, v6.4s, v7.s[1]
        adcs    x28, x28, x28
        adc     x13, xzr, xzr
        adds    x19, x19, x11
        umull   v5.2d, v9.2s, v4.s[0]
        adcs    x25, x25, x14
        umlal   v29.2d, v31.2s, v4.s[0]
        mul     x11, x24, x24
        umlal2  v29.2d, v31.4s, v4.s[2]
        adcs    x8, x8, x15
        umlal2  v5.2d, v9.4s, v4.s[2]
        ldp     q9, q6, [x2, #0xc0]
        umlal   v28.2d, v15.2s, v4.s[0]
        umulh   x14, x24, x24
        adcs    x10, x10, x11
        umlal2  v28.2d, v15.4s, v4.s[2]
        umlal   v5.2d, v13.2s, v16.s[0]
        adcs    x6, x6, x14
        mul     x11, x21, x21
        adcs    x28, x28, x11
        ldp     d15, d18, [x16, #0xd0]
        umlal2  v5.2d, v13.4s, v16.s[1]
        umlal   v20.2d, v3.2s, v4.s[0]
        shl     v13.2d, v18.2d, #0x34
        mul     x11, x20, x22
        umlal   v5.2d, v9.2s, v10.s[2]
        usra    v25.2d, v15.2d, #0x12
        ldp     q15, q18, [x2, #0x80]
        umlal2  v5.2d, v9.4s, v10.s[3]
        umlal   v5.2d, v6.2s, v10.s[0]
        usra    v25.2d, v13.2d, #6
        umulh   x14, x20, x22
        umlal2  v5.2d, v6.4s, v10.s[1]
        umlal   v25.2d, v18.2s, v4.s[0]
        ldr     q9, [x2, #0x1a0]
        umlal2  v20.2d, v3.4s, v4.s[2]
        umlal   v2.2d, v15.2s, v4.s[0]
        ldp     q13, q3, [x2, #0xe0]
        umlal2  v2.2d, v15.4s, v4.s[2]
        umulh   x15, x21, x21
        adc     x13, x13, x15
        mul     x15, x20, x26
        umlal2  v25.2d, v18.4s, v4.s[2]
        ldp     q15, q4, [x2, #0x100]
        ldp     q6, q18, [x2, #0x160]
        adds    x14, x14, x15
        ldp     q21, q22, [x2, #0x120]
        umlal   v5.2d, v13.2s, v11.s[2]
        umlal2  v5.2d, v13.4s, v11.s[3]
        mul     x15, x20, x12
        umlal   v5.2d, v3.2s, v11.s[0]
        umlal2  v5.2d, v3.4s, v11.s[1]
        ldp     q13, q3, [x2, #0x140]
        umlal   v5.2d, v15.2s, v8.s[2]
        stp     x9, x7, [sp, #0x50]
        umulh   x9, x20, x12
        umlal2  v5.2d, v15.4s, v8.s[3]
        umlal   v5.2d, v4.2s, v8.s[0]
        umlal2  v5.2d, v4.4s, v8.s[1]
        ldp     q15, q4, [x2, #0x180]
        umlal   v5.2d, v21.2s, v24.s[2]
        mul     x7, x22, x12
        umlal2  v5.2d, v21.4s, v24.s[3]
        umlal   v5.2d, v22.2s, v24.s[0]
        umlal2  v5.2d, v22.4s, v24.s[1]
        ldp     q21, q22, [x2]
        stp     x5, x1, [sp, #0x40]
        umulh   x5, x20, x26
        umlal   v5.2d, v13.2s, v30.s[2]
        umlal2  v5.2d, v13.4s, v30.s[3]
        umlal   v5.2d, v3.2s, v30.s[0]
        umlal2  v5.2d, v3.4s, v30.s[1]
        ldp     q13, q3, [x2, #0x20]
        mul     x1, x26, x12
        adcs    x5, x5, x15
        umlal   v5.2d, v6.2s, v17.s[2]
        adcs    x7, x9, x7
        umlal2  v5.2d, v6.4s, v17.s[3]
        umlal   v5.2d, v18.2s, v17.s[0]
        umulh   x9, x22, x12
        umlal   v29.2d, v21.2s, v14.s[0]
        umlal2  v29.2d, v21.4s, v14.s[2]
        ldp     d6, d21, [x16, #0xd8]
        umlal2  v5.2d, v18.4s, v17.s[1]
        umulh   x15, x26, x12
        umlal   v5.2d, v15.2s, v26.s[2]
        adcs    x1, x9, x1
        umlal   v27.2d, v13.2s, v14.s[0]
        umlal   v23.2d, v3.2s, v14.s[0]
        ext     v18.16b, v0.16b, v29.16b, #8
        umlal2  v27.2d, v13.4s, v14.s[2]
        shl     v13.2d, v21.2d, #0x3a
        umulh   x9, x22, x26
        umlal2  v5.2d, v15.4s, v26.s[3]
        adc     x15, x15, xzr
        umlal   v5.2d, v4.2s, v26.s[0]
        usra    v29.2d, v18.2d, #0x1d
        umlal2  v5.2d, v4.4s, v26.s[1]
        ldp     q15, q4, [x2, #0x60]
        umlal   v5.2d, v9.2s, v7.s[2]
        ldp     q18, q21, [x2, #0x80]
        umlal2  v5.2d, v9.4s, v7.s[3]
        str     x13, [sp, #0x720]
        mul     x13, x22, x26
        and     v9.16b, v29.16b, v1.16b
        ext     v7.16b, v29.16b, v0.16b, #8
        umlal2  v23.2d, v3.4s, v14.s[2]
        ldp     q3, q29, [x2, #0x40]
        stp     x28, x6, [sp, #0x20]
        umulh   x28, x20, x20
        usra    v19.2d, v7.2d, #0x1d
        uzp1    v7.4s, v14.4s, v9.4s
        adds    x5, x5, x13
        usra    v5.2d, v6.2d, #0xc
        ldr     q6, [x2, #0x1a0]
        adcs    x7, x7, x9
        umlal   v20.2d, v15.2s, v14.s[0]
        adcs    x1, x1, xzr
        adc     x9, x15, xzr
        umlal   v19.2d, v22.2s, v14.s[0]
        mul     x13, x22, x22
        adds    x11, x11, x11
        usra    v5.2d, v13.2d, #6
        adcs    x14, x14, x14
        umlal2  v19.2d, v22.4s, v14.s[2]
        adcs    x5, x5, x5
        umlal   v2.2d, v4.2s, v14.s[0]
        ldp     q13, q22, [x2, #0xa0]
        umlal   v12.2d, v3.2s, v14.s[0]
        adcs    x7, x7, x7
        umulh   x15, x22, x22
        umlal2  v12.2d, v3.4s, v14.s[2]
        adcs    x1, x1, x1
        adcs    x9, x9, x9
        umlal2  v2.2d, v4.4s, v14.s[2]
        adc     x6, xzr, xzr
        umlal2  v20.2d, v15.4s, v14.s[2]
        adds    x28, x11, x28
        ldp     q15, q3, [x2, #0x100]
        umlal   v28.2d, v29.2s, v14.s[0]
        adcs    x11, x14, x13
        adcs    x5, x5, x15
        umlal2  v28.2d, v29.4s, v14.s[2]
        mul     x13, x12, x12
        umlal   v25.2d, v18.2s, v14.s[0]
        umlal2  v25.2d, v18.4s, v14.s[2]
        ldp     q4, q18, [x2, #0xc0]
        umulh   x14, x26, x26
        umlal   v5.2d, v21.2s, v14.s[0]
        umlal2  v5.2d, v21.4s, v14.s[2]
        mul     x15, x26, x26
        adcs    x7, x7, x15
        ldp     q21, q29, [x2, #0xe0]
        umull   v31.2d, v13.2s, v14.s[0]
        umlal2  v31.2d, v13.4s, v14.s[2]
        ldp     q14, q13, [x2, #0x120]
        umlal   v31.2d, v22.2s, v16.s[2]
        adcs    x1, x1, x14
        umlal2  v31.2d, v22.4s, v16.s[3]
        umulh   x14, x12, x12
        umlal   v31.2d, v4.2s, v16.s[0]
        adcs    x9, x9, x13
        umlal2  v31.2d, v4.4s, v16.s[1]
        umlal   v31.2d, v18.2s, v10.s[2]
        ldp     q4, q22, [x2, #0x160]
        umlal2  v31.2d, v18.4s, v10.s[3]
        mul     x13, x20, x20
        umlal   v31.2d, v21.2s, v10.s[0]
        adc     x6, x6, x14
        subs    x20, x17, x20
        ldp     x14, x15, [x4, #0x80]
        umlal2  v31.2d, v21.4s, v10.s[1]
        sbcs    x22, x23, x22
        umlal   v31.2d, v29.2s, v11.s[2]
        sbcs    x26, x24, x26
        umlal2  v31.2d, v29.4s, v11.s[3]
        ldr     x17, [sp, #0x7e0]
        ldp     q18, q21, [x2, #0x140]
        sbcs    x21, x21, x12
        ldp     x24, x12, [x4]
        umlal   v31.2d, v15.2s, v11.s[0]
        csetm   x23, lo
        subs    x24, x24, x14
        umlal2  v31.2d, v15.4s, v11.s[1]
        eor     x20, x20, x23
        eor     x26, x26, x23
        sbcs    x12, x12, x15
        ldp     x15, x14, [x4, #0x90]
        umlal   v31.2d, v3.2s, v8.s[2]
        sbcs    x17, x17, x15
        eor     x21, x21, x23
        eor     x22, x22, x23
        umlal2  v31.2d, v3.4s, v8.s[3]
        ldp     q15, q3, [x2, #0x180]
        stp     x6, x1, [sp, #0x80]
        ldp     x15, x6, [x4, #0x18]
        sbcs    x15, x15, x14
        umlal   v31.2d, v14.2s, v8.s[0]
        stp     x9, x7, [sp]
        ldp     x14, x9, [x4, #0xa0]
        sbcs    x6, x6, x14
        ldp     x14, x1, [x4, #0x28]
        umlal2  v31.2d, v14.4s, v8.s[1]
        sbcs    x14, x14, x9
        umlal   v31.2d, v13.2s, v24.s[2]
        umlal2  v31.2d, v13.4s, v24.s[3]
        ldp     x9, x7, [x4, #0xb0]
        ldp     q14, q13, [x2, #0x20]
        umlal   v31.2d, v18.2s, v24.s[0]
        umlal2  v31.2d, v18.4s, v24.s[1]
        umlal   v31.2d, v21.2s, v30.s[2]
        umlal2  v31.2d, v21.4s, v30.s[3]
        ldp     q18, q21, [x2]
        umlal   v31.2d, v4.2s, v30.s[0]
        umlal2  v31.2d, v4.4s, v30.s[1]
        ldr     d4, [x16, #0xe0]
        umlal   v31.2d, v22.2s, v17.s[2]
        umlal2  v31.2d, v22.4s, v17.s[3]
        sbcs    x1, x1, x9
        ldr     x9, [x4, #0x38]
        umlal   v31.2d, v15.2s, v17.s[0]
        sbcs    x9, x9, x7
        umlal2  v31.2d, v15.4s, v17.s[1]
        ldp     q15, q22, [x2, #0x40]
        csetm   x7, lo
        umlal   v31.2d, v3.2s, v26.s[2]
        cmn     x23, #1
        eor     x23, x12, x7
        umlal2  v31.2d, v3.4s, v26.s[3]
        adcs    x20, x20, xzr
        eor     x6, x6, x7
        eor     x12, x14, x7
        eor     x14, x17, x7
        umlal   v19.2d, v18.2s, v9.s[0]
        adcs    x22, x22, xzr
        adcs    x26, x26, xzr
        umulh   x17, x20, x20
        eor     x9, x9, x7
        umlal2  v19.2d, v18.4s, v9.s[2]
        ldp     q3, q18, [x2, #0x60]
        adcs    x21, x21, xzr
        umlal   v31.2d, v6.2s, v26.s[0]
        cmn     x7, #1
        eor     x1, x1, x7
        umlal2  v31.2d, v6.4s, v26.s[1]
        eor     x24, x24, x7
        eor     x7, x15, x7
        umulh   x15, x20, x22
        umlal   v23.2d, v14.2s, v9.s[0]
        umlal   v12.2d, v13.2s, v9.s[0]
        adcs    x24, x24, xzr
        adcs    x23, x23, xzr
        ext     v6.16b, v0.16b, v19.16b, #8
        str     x5, [sp, #0x10]
        mul     x5, x20, x22
        adcs    x14, x14, xzr
        umlal   v2.2d, v3.2s, v9.s[0]
        usra    v31.2d, v4.2d, #6
        adcs    x7, x7, xzr
        umlal2  v12.2d, v13.4s, v9.s[2]
        adcs    x6, x6, xzr
        ldp     q13, q4, [x2, #0x80]
        umlal2  v23.2d, v14.4s, v9.s[2]
        str     x6, [sp, #0x7e0]
        umulh   x6, x20, x26
        usra    v19.2d, v6.2d, #0x1d
        adcs    x12, x12, xzr
        umlal   v28.2d, v15.2s, v9.s[0]
        adcs    x1, x1, xzr
        ldp     q14, q6, [x2, #0xa0]
        umlal2  v28.2d, v15.4s, v9.s[2]
        adcs    x9, x9, xzr
        umlal   v20.2d, v22.2s, v9.s[0]
        and     v15.16b, v19.16b, v1.16b
        ext     v19.16b, v19.16b, v0.16b, #8
        stp     x9, x12, [sp, #0xd0]
        mul     x9, x20, x26
        umlal2  v20.2d, v22.4s, v9.s[2]
        umlal   v5.2d, v13.2s, v9.s[0]
        usra    v27.2d, v19.2d, #0x1d
        ldp     q19, q22, [x2, #0xc0]
        mul     x12, x20, x21
        adds    x9, x15, x9
        umlal   v31.2d, v4.2s, v9.s[0]
        umlal2  v5.2d, v13.4s, v9.s[2]
        umulh   x15, x22, x21
        adcs    x6, x6, x12
        umlal2  v31.2d, v4.4s, v9.s[2]
        umlal2  v2.2d, v3.4s, v9.s[2]
        ldp     q13, q3, [x2, #0xe0]
        umlal   v27.2d, v21.2s, v9.s[0]
        umlal2  v27.2d, v21.4s, v9.s[2]
        umulh   x12, x22, x26
        umlal   v25.2d, v18.2s, v9.s[0]
        umlal2  v25.2d, v18.4s, v9.s[2]
        ldp     q4, q18, [x2, #0x100]
        umull   v21.2d, v14.2s, v9.s[0]
        stp     x1, x11, [sp, #0x70]
        umulh   x1, x20, x21
        umlal2  v21.2d, v14.4s, v9.s[2]
        umlal   v21.2d, v6.2s, v7.s[0]
        umlal2  v21.2d, v6.4s, v7.s[1]
        umlal   v21.2d, v19.2s, v16.s[2]
        str     x7, [sp, #0x718]
        umulh   x7, x26, x21
        umlal2  v21.2d, v19.4s, v16.s[3]
        ldp     q9, q14, [x2, #0x140]
        ldp     q6, q19, [x2, #0x120]
        umlal   v21.2d, v22.2s, v16.s[0]
        umlal2  v21.2d, v22.4s, v16.s[1]
        umlal   v21.2d, v13.2s, v10.s[2]
        ldr     q22, [x2, #0x1a0]
        mul     x11, x26, x21
        umlal2  v21.2d, v13.4s, v10.s[3]
        umlal   v21.2d, v3.2s, v10.s[0]
        umlal2  v21.2d, v3.4s, v10.s[1]
        ldp     q13, q3, [x2, #0x160]
        str     x28, [sp, #0x18]
        mul     x28, x22, x21
        adcs    x28, x1, x28
        adcs    x1, x15, x11
        umlal   v21.2d, v4.2s, v11.s[2]
        umlal2  v21.2d, v4.4s, v11.s[3]
        umlal   v21.2d, v18.2s, v11.s[0]
        mul     x11, x22, x26
        adc     x7, x7, xzr
        adds    x6, x6, x11
        adcs    x28, x28, x12
        umlal2  v21.2d, v18.4s, v11.s[1]
        ldp     q4, q18, [x2]
        adcs    x1, x1, xzr
        adc     x7, x7, xzr
        adds    x5, x5, x5
        umlal   v21.2d, v6.2s, v8.s[2]
        umulh   x11, x22, x22
        adcs    x9, x9, x9
        adcs    x6, x6, x6
        adcs    x28, x28, x28
        adcs    x1, x1, x1
        adcs    x7, x7, x7
        umlal2  v21.2d, v6.4s, v8.s[3]
        adc     x12, xzr, xzr
        adds    x5, x5, x17
        umlal   v21.2d, v19.2s, v8.s[0]
        umlal   v27.2d, v4.2s, v15.s[0]
        umlal2  v27.2d, v4.4s, v15.s[2]
        mul     x22, x22, x22
        umlal2  v21.2d, v19.4s, v8.s[1]
        adcs    x22, x9, x22
        umlal   v21.2d, v9.2s, v24.s[2]
        ldp     q4, q6, [x2, #0x180]
        umlal2  v21.2d, v9.4s, v24.s[3]
        ldr     d9, [x16, #0xe8]
        umulh   x9, x26, x26
        umlal   v21.2d, v14.2s, v24.s[0]
        adcs    x6, x6, x11
        umlal2  v21.2d, v14.4s, v24.s[1]
        umlal   v21.2d, v13.2s, v30.s[2]
        umlal2  v21.2d, v13.4s, v30.s[3]
        mul     x26, x26, x26
        umlal   v21.2d, v3.2s, v30.s[0]
        ldp     q14, q13, [x2, #0x20]
        umlal2  v21.2d, v3.4s, v30.s[1]
        ldp     q3, q19, [x2, #0x40]
        umlal   v21.2d, v4.2s, v17.s[2]
        shl     v9.2d, v9.2d, #6
        umlal2  v21.2d, v4.4s, v17.s[3]
        mul     x20, x20, x20
        ext     v4.16b, v0.16b, v27.16b, #8
        adcs    x26, x28, x26
        umlal   v21.2d, v6.2s, v17.s[0]
        adcs    x28, x1, x9
        umlal2  v21.2d, v6.4s, v17.s[1]
        usra    v27.2d, v4.2d, #0x1d
        umlal   v21.2d, v22.2s, v26.s[2]
        ldp     q4, q6, [x2, #0x60]
        mul     x1, x21, x21
        umlal2  v21.2d, v22.4s, v26.s[3]
        ldp     q22, q26, [x2, #0xa0]
        umlal   v12.2d, v14.2s, v15.s[0]
        umlal   v20.2d, v3.2s, v15.s[0]
        umulh   x21, x21, x21
        adcs    x1, x7, x1
        umlal2  v20.2d, v3.4s, v15.s[2]
        and     v3.16b, v27.16b, v1.16b
        usra    v21.2d, v9.2d, #6
        umlal   v28.2d, v13.2s, v15.s[0]
        umlal   v2.2d, v19.2s, v15.s[0]
        ext     v9.16b, v27.16b, v0.16b, #8
        umlal2  v12.2d, v14.4s, v15.s[2]
        ldp     q14, q27, [x2, #0x80]
        mul     x7, x24, x14
        adc     x21, x12, x21
        subs    x20, x27, x20
        umlal   v25.2d, v4.2s, v15.s[0]
        usra    v23.2d, v9.2d, #0x1d
        ldp     x12, x11, [sp, #0x20]
        sbcs    x5, x19, x5
        umlal2  v25.2d, v4.4s, v15.s[2]
        ldp     q9, q4, [x2, #0xe0]
        sbcs    x22, x25, x22
        umlal2  v28.2d, v13.4s, v15.s[2]
        ldr     x17, [sp, #0x720]
        umulh   x9, x24, x23
        ldr     q13, [x2, #0x1a0]
        umlal   v5.2d, v6.2s, v15.s[0]
        sbcs    x6, x8, x6
        sbcs    x26, x10, x26
        umlal2  v5.2d, v6.4s, v15.s[2]
        sbcs    x28, x11, x28
        umull   v6.2d, v22.2s, v15.s[0]
        sbcs    x1, x12, x1
        mul     x15, x24, x23
        umlal   v23.2d, v18.2s, v15.s[0]
        str     x15, [sp, #0x710]
        ldp     x16, x15, [sp, #0x10]
        sbcs    x21, x17, x21
        umlal   v21.2d, v27.2s, v15.s[0]
        stp     x7, x9, [sp, #0x30]
        csetm   x7, lo
        umlal   v31.2d, v14.2s, v15.s[0]
        umlal2  v23.2d, v18.4s, v15.s[2]
        adds    x20, x20, x13
        umulh   x9, x24, x14
        adcs    x5, x5, x15
        umlal2  v2.2d, v19.4s, v15.s[2]
        ldp     q18, q19, [x2, #0xc0]
        str     x9, [sp, #0x90]
        ldr     x9, [sp, #0x78]
        adcs    x22, x22, x9
        ldr     x9, [sp, #0x718]
        adcs    x6, x6, x16
        ldp     x15, x16, [sp]
        umlal2  v31.2d, v14.4s, v15.s[2]
        umlal2  v6.2d, v22.4s, v15.s[2]
        ldp     q14, q22, [x2, #0x100]
        adcs    x26, x26, x16
        mul     x16, x24, x9
        str     x16, [sp, #0x98]
        ldr     x16, [sp, #0x88]
        adcs    x28, x28, x16
        umlal   v6.2d, v26.2s, v7.s[2]
        umlal2  v21.2d, v27.4s, v15.s[2]
        adcs    x1, x1, x15
        ldr     x15, [sp, #0x80]
        uzp1    v15.4s, v15.4s, v3.4s
        adcs    x21, x21, x15
        umlal2  v6.2d, v26.4s, v7.s[3]
        ldp     q26, q27, [x2, #0x140]
        adc     x7, x7, xzr
        adds    x20, x10, x20
        umulh   x10, x24, x9
        adcs    x5, x11, x5
        umlal   v6.2d, v18.2s, v7.s[0]
        adcs    x22, x12, x22
        adcs    x6, x17, x6
        umlal2  v6.2d, v18.4s, v7.s[1]
        adcs    x26, x13, x26
        ldp     x13, x12, [sp, #0x10]
        mul     x11, x23, x9
        umlal   v6.2d, v19.2s, v16.s[2]
        umlal2  v6.2d, v19.4s, v16.s[3]
        ldp     q18, q19, [x2, #0x120]
        adcs    x28, x12, x28
        ldr     x12, [sp, #0x78]
        umlal   v6.2d, v9.2s, v16.s[0]
        adcs    x1, x12, x1
        umlal2  v6.2d, v9.4s, v16.s[1]
        mul     x12, x23, x14
        adcs    x21, x13, x21
        ldp     x17, x13, [sp]
        umlal   v6.2d, v4.2s, v10.s[2]
        adcs    x7, x13, x7
        umlal2  v6.2d, v4.4s, v10.s[3]
        ldp     q9, q4, [x2, #0x160]
        adcs    x13, x16, xzr
        umlal   v6.2d, v14.2s, v10.s[0]
        umulh   x16, x14, x9
        adcs    x17, x17, xzr
        adcs    x15, x15, xzr
        stp     x12, x16, [sp, #0x20]
        ldr     x12, [sp, #0x7b0]
        ldr     x16, [sp, #0x7a0]
        subs    x27, x12, x27
        sbcs    x19, x16, x19
        ldp     x12, x16, [sp, #0x1d0]
        umlal2  v6.2d, v14.4s, v10.s[1]
        umlal   v6.2d, v22.2s, v11.s[2]
        sbcs    x25, x12, x25
        umlal2  v6.2d, v22.4s, v11.s[3]
        ldp     q14, q22, [x2, #0x180]
        umulh   x12, x23, x9
        umlal   v6.2d, v18.2s, v11.s[0]
        sbcs    x8, x16, x8
        umlal2  v6.2d, v18.4s, v11.s[1]
        stp     x27, x19, [x3, #0x40]
        ldp     x19, x27, [sp, #0x1e0]
        sbcs    x19, x19, x20
        umlal   v6.2d, v19.2s, v8.s[2]
        sbcs    x20, x27, x5
        stp     x25, x8, [x3, #0x50]
        ldp     x25, x27, [sp, #0x1c0]
        umlal2  v6.2d, v19.4s, v8.s[3]
        ldp     q18, q19, [x2]
        sbcs    x25, x25, x22
        umlal   v6.2d, v26.2s, v8.s[0]
        ldr     x5, [sp, #0x7d8]
        sbcs    x22, x27, x6
        mul     x27, x14, x9
        umlal2  v6.2d, v26.4s, v8.s[1]
        stp     x25, x22, [x3, #0x70]
        ldr     x25, [sp, #0x7d0]
        sbcs    x25, x25, x26
        umlal   v6.2d, v27.2s, v24.s[2]
        stp     x19, x20, [x3, #0x60]
        ldp     x20, x22, [sp, #0x40]
        sbcs    x26, x22, x28
        umlal2  v6.2d, v27.4s, v24.s[3]
        ldp     d26, d27, [x5, #0xe8]
        umulh   x19, x23, x14
        umlal   v6.2d, v9.2s, v24.s[0]
        sbcs    x28, x20, x1
        ldp     x20, x22, [sp, #0x50]
        sbcs    x21, x22, x21
        ldp     x6, x22, [sp, #0x60]
        umlal2  v6.2d, v9.4s, v24.s[1]
        sbcs    x1, x20, x7
        umlal   v6.2d, v4.2s, v30.s[2]
        umlal2  v6.2d, v4.4s, v30.s[3]
        ldp     q9, q4, [x2, #0x40]
        umulh   x20, x24, x24
        umlal   v23.2d, v18.2s, v3.s[0]
        umlal2  v23.2d, v18.4s, v3.s[2]
        shl     v18.2d, v27.2d, #0xc
        umlal   v6.2d, v14.2s, v30.s[0]
        sbcs    x22, x22, x13
        ldp     x13, x7, [sp, #0xc0]
        sbcs    x6, x6, x17
        ldr     x17, [sp, #0x728]
        umlal2  v6.2d, v14.4s, v30.s[1]
        sbcs    x7, x7, x15
        ldp     x16, x15, [sp, #0xf0]
        mul     x8, x23, x23
        umlal   v6.2d, v22.2s, v17.s[2]
        ext     v14.16b, v0.16b, v23.16b, #8
        sbcs    x13, x13, xzr
        umlal2  v6.2d, v22.4s, v17.s[3]
        sbcs    x15, x15, xzr
        ldp     q22, q27, [x2, #0x20]
        usra    v23.2d, v14.2d, #0x1d
        sbcs    x16, x16, xzr
        umlal   v25.2d, v4.2s, v3.s[0]
        str     x16, [sp, #0x7b0]
        umulh   x16, x23, x23
        sbcs    x17, x17, xzr
        umlal   v6.2d, v13.2s, v17.s[0]
        str     x17, [sp, #0x7a0]
        stp     x15, x13, [sp, #0xe0]
        ldp     x15, x17, [sp, #0x1a0]
        sbcs    x17, x17, xzr
        umlal2  v6.2d, v13.4s, v17.s[1]
        umlal   v2.2d, v9.2s, v3.s[0]
        ext     v14.16b, v23.16b, v0.16b, #8
        and     v13.16b, v23.16b, v1.16b
        sbcs    x15, x15, xzr
        stp     x15, x17, [sp, #0x1e0]
        ldp     x17, x15, [sp, #0x1f0]
        sbcs    x15, x15, xzr
        umlal2  v2.2d, v9.4s, v3.s[2]
        str     x15, [sp, #0x720]
        mul     x15, x9, x9
        sbcs    x17, x17, xzr
        ldp     q9, q23, [x2, #0x60]
        usra    v12.2d, v14.2d, #0x1d
        str     x17, [sp, #0x708]
        ldr     x17, [sp, #0x7e8]
        ldr     x13, [sp, #0x730]
        sbcs    x17, x17, xzr
        sbcs    x13, x13, xzr
        umlal2  v25.2d, v4.4s, v3.s[2]
        ldp     q14, q4, [x2, #0xa0]
        stp     x13, x17, [sp, #0x1c0]
        ldr     x13, [sp, #0x738]
        ldr     x17, [sp, #0x7e0]
        sbcs    x13, x13, xzr
        umlal   v28.2d, v22.2s, v3.s[0]
        usra    v6.2d, v26.2d, #0x3a
        str     x13, [sp, #0x7d0]
        mul     x13, x14, x14
        umlal2  v28.2d, v22.4s, v3.s[2]
        ldp     q22, q26, [x2, #0xc0]
        stp     x7, x6, [sp, #0xb0]
        ldr     x7, [sp, #0x70]
        ldr     x6, [sp, #0x740]
        stp     x22, x1, [sp, #0xa0]
        mul     x22, x17, x7
        umlal   v20.2d, v27.2s, v3.s[0]
        sbcs    x6, x6, xzr
        usra    v6.2d, v18.2d, #6
        umlal   v12.2d, v19.2s, v3.s[0]
        str     x6, [sp, #0x700]
        ldr     x6, [sp, #0x748]
        ldr     x1, [sp, #0x750]
        sbcs    x6, x6, xzr
        umlal2  v12.2d, v19.4s, v3.s[2]
        sbcs    x1, x1, xzr
        stp     x1, x6, [sp, #0x1b0]
        ldr     x1, [sp, #0x7a8]
        ldr     x6, [sp, #0x758]
        sbcs    x1, x1, xzr
        ldp     q18, q19, [x2, #0x80]
        sbcs    x6, x6, xzr
        umlal   v31.2d, v23.2s, v3.s[0]
        stp     x6, x1, [sp, #0x1d0]
        ldr     x6, [sp, #0x798]
        ldr     x1, [sp, #0xd8]
        sbcs    x6, x6, xzr
        str     x6, [sp, #0x728]
        mul     x6, x17, x1
        umlal   v5.2d, v9.2s, v3.s[0]
        stp     x21, x28, [sp, #0x80]
        ldr     x21, [sp, #0x788]
        ldr     x28, [sp, #0x790]
        sbcs    x21, x21, xzr
        sbcs    x28, x28, xzr
        umlal2  v31.2d, v23.4s, v3.s[2]
        umlal2  v20.2d, v27.4s, v3.s[2]
        ldp     q23, q27, [x2, #0x100]
        str     x28, [sp, #0x6f8]
        umulh   x28, x17, x1
        str     x21, [sp, #0x6f0]
        ldr     x21, [sp, #0x778]
        stp     x26, x25, [sp, #0x60]
        ldr     x26, [sp, #0x780]
        sbcs    x21, x21, xzr
        umlal2  v5.2d, v9.4s, v3.s[2]
        sbcs    x26, x26, xzr
        str     x26, [sp, #0x6e8]
        ldr     x26, [sp, #0x768]
        str     x21, [sp, #0x6e0]
        ldr     x21, [sp, #0x770]
        sbcs    x26, x26, xzr
        umlal   v21.2d, v18.2s, v3.s[0]
        sbcs    x21, x21, xzr
        str     x21, [sp, #0x7e8]
        ldr     x21, [sp, #0x760]
        str     x26, [sp, #0x730]
        sbcs    x21, x21, xzr
        umlal   v6.2d, v19.2s, v3.s[0]
        str     x21, [sp, #0x7e0]
        ldp     x21, x26, [sp, #0x30]
        adds    x26, x26, x21
        umulh   x21, x14, x14
        umlal2  v21.2d, v18.4s, v3.s[2]
        ldp     q9, q18, [x2, #0xe0]
        stp     x14, x23, [sp]
        ldp     x25, x14, [sp, #0x90]
        adcs    x25, x25, x14
        ldr     x14, [sp, #0x710]
        adcs    x10, x10, x11
        umlal2  v6.2d, v19.4s, v3.s[2]
        umull   v19.2d, v14.2s, v3.s[0]
        adcs    x27, x12, x27
        ldp     x12, x23, [sp, #0x20]
        adc     x23, x23, xzr
        mul     x11, x24, x24
        adds    x25, x25, x12
        adcs    x19, x10, x19
        adcs    x27, x27, xzr
        umlal2  v19.2d, v14.4s, v3.s[2]
        umulh   x10, x9, x9
        ldp     q14, q3, [x2, #0x140]
        umlal   v19.2d, v4.2s, v15.s[0]
        adc     x23, x23, xzr
        adds    x12, x14, x14
        ldr     x14, [sp, #0xd0]
        adcs    x26, x26, x26
        umlal2  v19.2d, v4.4s, v15.s[1]
        umlal   v19.2d, v22.2s, v7.s[2]
        ldp     q4, q29, [x2, #0x120]
        adcs    x25, x25, x25
        umlal2  v19.2d, v22.4s, v7.s[3]
        str     x11, [sp, #0xc0]
        umulh   x11, x17, x14
        umlal   v19.2d, v26.2s, v7.s[0]
        adcs    x19, x19, x19
        umlal2  v19.2d, v26.4s, v7.s[1]
        adcs    x27, x27, x27
        ldr     q22, [x2, #0x1a0]
        umlal   v19.2d, v9.2s, v16.s[2]
        adcs    x23, x23, x23
        adc     x9, xzr, xzr
        adds    x12, x12, x20
        umulh   x20, x17, x7
        umlal2  v19.2d, v9.4s, v16.s[3]
        adcs    x26, x26, x8
        umlal   v19.2d, v18.2s, v16.s[0]
        ldp     q9, q26, [x2]
        adcs    x25, x25, x16
        umlal2  v19.2d, v18.4s, v16.s[1]
        ldp     q18, q26, [x2, #0x1b0]
        umlal   v19.2d, v23.2s, v10.s[2]
        adcs    x19, x19, x13
        adcs    x21, x27, x21
        umlal2  v19.2d, v23.4s, v10.s[3]
        ldr     q23, [x2, #0x360]
        mul     x27, x1, x14
        umlal   v19.2d, v27.2s, v10.s[0]
        adcs    x23, x23, x15
        umlal2  v19.2d, v27.4s, v10.s[1]
        adc     x8, x9, x10
        adds    x22, x28, x22
        umlal   v19.2d, v4.2s, v11.s[2]
        umlal2  v19.2d, v4.4s, v11.s[3]
        ldp     q4, q26, [x2, #0x160]
        umlal   v19.2d, v29.2s, v11.s[0]
        umlal2  v19.2d, v29.4s, v11.s[1]
        mul     x28, x17, x14
        umlal   v12.2d, v9.2s, v13.s[0]
        ldp     q27, q29, [x2, #0x180]
        umulh   x9, x1, x14
        umlal2  v12.2d, v9.4s, v13.s[2]
        umlal   v19.2d, v14.2s, v8.s[2]
        adcs    x20, x20, x28
        umlal2  v19.2d, v14.4s, v8.s[3]
        adcs    x27, x11, x27
        umlal   v19.2d, v3.2s, v8.s[0]
        umlal2  v19.2d, v3.4s, v8.s[1]
        ldp     q9, q14, [x2, #0x10]
        mul     x28, x7, x14
        umlal   v19.2d, v4.2s, v24.s[2]
        umlal2  v19.2d, v4.4s, v24.s[3]
        umulh   x10, x1, x7
        umlal   v19.2d, v26.2s, v24.s[0]
        adcs    x28, x9, x28
        umlal2  v19.2d, v26.4s, v24.s[1]
        ldp     q3, q4, [x2, #0x30]
        umlal   v19.2d, v27.2s, v30.s[2]
        umlal2  v19.2d, v27.4s, v30.s[3]
        umlal   v19.2d, v29.2s, v30.s[0]
        mul     x9, x1, x7
        umlal   v20.2d, v14.2s, v13.s[0]
        umlal2  v20.2d, v14.4s, v13.s[2]
        ldp     d14, d26, [x5, #0xf0]
        umlal2  v19.2d, v29.4s, v30.s[1]
        mul     x11, x1, x1
        umlal   v19.2d, v22.2s, v17.s[2]
        umlal   v25.2d, v4.2s, v13.s[0]
        umlal   v2.2d, v3.2s, v13.s[0]
        mul     v27.2s, v12.2s, v23.2s
        umulh   x13, x7, x14
        umlal2  v25.2d, v4.4s, v13.s[2]
        shl     v4.2d, v26.2d, #0x12
        umlal2  v2.2d, v3.4s, v13.s[2]
        ldp     q3, q26, [x2, #0x70]
        and     v27.16b, v27.16b, v1.16b
        umulh   x15, x1, x1
        umlal2  v19.2d, v22.4s, v17.s[3]
        ldp     q17, q22, [x2, #0x90]
        adc     x13, x13, xzr
        adds    x20, x20, x9
        umlal   v12.2d, v18.2s, v27.s[0]
        adcs    x27, x27, x10
        adcs    x28, x28, xzr
        adc     x9, x13, xzr
        umulh   x10, x17, x17
        usra    v19.2d, v14.2d, #0x34
        adds    x6, x6, x6
        adcs    x22, x22, x22
        ext     v14.16b, v0.16b, v12.16b, #8
        umlal   v6.2d, v26.2s, v13.s[0]
        usra    v19.2d, v4.2d, #6
        adcs    x20, x20, x20
        mul     x13, x7, x7
        umull   v4.2d, v22.2s, v13.s[0]
        adcs    x27, x27, x27
        umlal   v21.2d, v3.2s, v13.s[0]
        usra    v12.2d, v14.2d, #0x1d
        adcs    x28, x28, x28
        umlal2  v21.2d, v3.4s, v13.s[2]
        ldp     q14, q3, [x2, #0x50]
        adcs    x9, x9, x9
        umlal2  v6.2d, v26.4s, v13.s[2]
        umulh   x16, x7, x7
        umlal   v19.2d, v17.2s, v13.s[0]
        str     x8, [sp, #0xc8]
        adc     x8, xzr, xzr
        adds    x6, x6, x10
        ext     v26.16b, v12.16b, v0.16b, #8
        adcs    x22, x22, x11
        adcs    x20, x20, x15
        umlal2  v4.2d, v22.4s, v13.s[2]
        adcs    x27, x27, x13
        mul     v22.2s, v26.2s, v23.2s
        ldp     q23, q26, [x2, #0xb0]
        adcs    x28, x28, x16
        mul     x10, x17, x17
        umlal2  v19.2d, v17.4s, v13.s[2]
        umlal   v31.2d, v3.2s, v13.s[0]
        and     v17.16b, v22.16b, v1.16b
        umulh   x11, x14, x14
        umlal   v5.2d, v14.2s, v13.s[0]
        umlal2  v12.2d, v18.4s, v17.s[0]
        ldp     q18, q22, [x2, #0xd0]
        uzp1    v17.2d, v27.2d, v17.2d
        umlal   v4.2d, v23.2s, v15.s[2]
        mul     x13, x14, x14
        umlal2  v31.2d, v3.4s, v13.s[2]
        ldp     q3, q27, [x2, #0xf0]
        umlal2  v5.2d, v14.4s, v13.s[2]
        ext     v14.16b, v12.16b, v0.16b, #8
        umlal2  v4.2d, v23.4s, v15.s[3]
        ldp     q12, q23, [x2, #0x110]
        adcs    x9, x9, x13
        usra    v28.2d, v14.2d, #0x1d
        umlal   v4.2d, v26.2s, v15.s[0]
        adc     x8, x8, x11
        ldp     x13, x11, [sp]
        subs    x24, x24, x17
        ldp     x16, x17, [x4, #0x80]
        sbcs    x1, x11, x1
        ldr     x11, [sp, #0x718]
        uzp1    v29.4s, v13.4s, v17.4s
        sbcs    x7, x13, x7
        umlal2  v4.2d, v26.4s, v15.s[1]
        umlal   v4.2d, v18.2s, v7.s[2]
        sbcs    x11, x11, x14
        ldp     x14, x15, [x4, #0x40]
        umlal   v28.2d, v9.2s, v13.s[0]
        csetm   x13, lo
        subs    x14, x14, x16
        umlal2  v28.2d, v9.4s, v13.s[2]
        eor     x7, x7, x13
        eor     x1, x1, x13
        sbcs    x15, x15, x17
        ldp     x16, x17, [x4, #0x50]
        ldp     q9, q14, [x2, #0x130]
        eor     x24, x24, x13
        eor     x11, x11, x13
        stp     x8, x9, [sp, #0x90]
        ldp     x8, x9, [x4, #0x90]
        sbcs    x8, x16, x8
        ldr     x16, [sp, #0x7b8]
        umlal2  v4.2d, v18.4s, v7.s[3]
        ldp     q13, q18, [x2, #0x150]
        umlal   v4.2d, v22.2s, v7.s[0]
        sbcs    x9, x17, x9
        umlal2  v4.2d, v22.4s, v7.s[1]
        ldp     q22, q26, [x2, #0x1c0]
        stp     x28, x27, [sp, #0x20]
        ldp     x17, x28, [x4, #0xa0]
        sbcs    x16, x16, x17
        ldr     x17, [sp, #0x7c0]
        sbcs    x28, x17, x28
        ldr     x17, [sp, #0x7c8]
        umlal   v4.2d, v3.2s, v16.s[2]
        stp     x20, x22, [sp, #0x10]
        ldp     x27, x20, [x4, #0xb0]
        sbcs    x27, x17, x27
        ldr     x17, [x4, #0x78]
        umlal2  v4.2d, v3.4s, v16.s[3]
        ldr     q3, [x2, #0x360]
        sbcs    x20, x17, x20
        umlal   v4.2d, v27.2s, v16.s[0]
        csetm   x17, lo
        cmn     x13, #1
        umlal2  v4.2d, v27.4s, v16.s[1]
        eor     x9, x9, x17
        adcs    x24, x24, xzr
        eor     x27, x27, x17
        umlal   v4.2d, v12.2s, v10.s[2]
        umulh   x13, x24, x24
        adcs    x1, x1, xzr
        eor     x20, x20, x17
        umlal2  v4.2d, v12.4s, v10.s[3]
        adcs    x7, x7, xzr
        umlal   v4.2d, v23.2s, v10.s[0]
        eor     x28, x28, x17
        eor     x16, x16, x17
        adcs    x11, x11, xzr
        eor     x15, x15, x17
        eor     x8, x8, x17
        umlal2  v4.2d, v23.4s, v10.s[1]
        ldp     q12, q23, [x2, #0x170]
        umlal   v4.2d, v9.2s, v11.s[2]
        eor     x14, x14, x17
        mul     x22, x24, x1
        ldp     q26, q27, [x2, #0x1b0]
        umlal2  v4.2d, v9.4s, v11.s[3]
        umlal   v28.2d, v22.2s, v17.s[0]
        cmn     x17, #1
        adcs    x14, x14, xzr
        umlal   v4.2d, v14.2s, v11.s[0]
        umlal2  v4.2d, v14.4s, v11.s[1]
        ldp     q9, q14, [x2, #0x190]
        mul     x17, x24, x7
        umlal   v4.2d, v13.2s, v8.s[2]
        adcs    x15, x15, xzr
        adcs    x8, x8, xzr
        umlal2  v4.2d, v13.4s, v8.s[3]
        adcs    x9, x9, xzr
        str     x9, [sp, #0x7a8]
        umulh   x9, x24, x1
        umlal   v4.2d, v18.2s, v8.s[0]
        umlal2  v4.2d, v18.4s, v8.s[1]
        adcs    x16, x16, xzr
        ldp     q13, q18, [x2, #0x1d0]
        adcs    x28, x28, xzr
        umlal   v4.2d, v12.2s, v24.s[2]
        adcs    x27, x27, xzr
        umlal2  v4.2d, v12.4s, v24.s[3]
        adcs    x20, x20, xzr
        stp     x20, x27, [sp, #0xd0]
        mul     x20, x24, x11
        umlal2  v28.2d, v22.4s, v17.s[2]
        adds    x9, x9, x17
        ldp     q12, q22, [x2, #0x1f0]
        umulh   x17, x24, x7
        umlal   v5.2d, v22.2s, v17.s[0]
        umlal   v4.2d, v23.2s, v24.s[0]
        umlal2  v4.2d, v23.4s, v24.s[1]
        umlal   v4.2d, v9.2s, v30.s[2]
        mul     x27, x1, x11
        umlal2  v4.2d, v9.4s, v30.s[3]
        mul     v9.2s, v28.2s, v3.2s
        umlal   v4.2d, v14.2s, v30.s[0]
        ldp     q23, q27, [x2, #0x210]
        stp     x16, x28, [sp, #0x50]
        umulh   x16, x24, x11
        umlal2  v5.2d, v22.4s, v17.s[2]
        umlal   v25.2d, v12.2s, v17.s[0]
        umlal2  v25.2d, v12.4s, v17.s[2]
        adcs    x20, x17, x20
        and     v9.16b, v9.16b, v1.16b
        mul     x17, x7, x11
        adcs    x27, x16, x27
        umlal   v2.2d, v18.2s, v17.s[0]
        umlal   v28.2d, v26.2s, v9.s[0]
        umlal   v31.2d, v23.2s, v17.s[0]
        mul     x16, x1, x7
        umlal2  v2.2d, v18.4s, v17.s[2]
        ldp     d12, d18, [x5, #0xf8]
        umlal   v21.2d, v27.2s, v17.s[0]
        umulh   x28, x1, x11
        umlal2  v31.2d, v23.4s, v17.s[2]
        ext     v22.16b, v0.16b, v28.16b, #8
        umlal2  v21.2d, v27.4s, v17.s[2]
        ldp     q23, q27, [x2, #0x230]
        umulh   x5, x7, x11
        umlal2  v4.2d, v14.4s, v30.s[1]
        usra    v28.2d, v22.2d, #0x1d
        adcs    x28, x28, x17
        shl     v14.2d, v18.2d, #0x18
        usra    v4.2d, v12.2d, #0x2e
        umulh   x17, x1, x7
        adc     x5, x5, xzr
        usra    v4.2d, v14.2d, #6
        ext     v14.16b, v28.16b, v0.16b, #8
        umlal   v6.2d, v23.2s, v17.s[0]
        ldp     q12, q18, [x2, #0x250]
        umlal   v19.2d, v27.2s, v17.s[0]
        mul     v14.2s, v14.2s, v3.2s
        umlal2  v6.2d, v23.4s, v17.s[2]
        adds    x20, x20, x16
        ldp     q3, q22, [x2, #0xb0]
        umlal2  v19.2d, v27.4s, v17.s[2]
        ldp     q23, q27, [x2, #0xd0]
        and     v14.16b, v14.16b, v1.16b
        uzp1    v1.2d, v9.2d, v14.2d
        mul     x24, x24, x24
        adcs    x27, x27, x17
        adcs    x28, x28, xzr
        umlal   v4.2d, v12.2s, v17.s[0]
        adc     x5, x5, xzr
        adds    x22, x22, x22
        umlal2  v28.2d, v26.4s, v14.s[0]
        umulh   x16, x1, x1
        umull   v9.2d, v18.2s, v17.s[0]
        adcs    x9, x9, x9
        adcs    x20, x20, x20
        umlal2  v4.2d, v12.4s, v17.s[2]
        ldp     q14, q12, [x2, #0x110]
        adcs    x27, x27, x27
        ext     v26.16b, v28.16b, v0.16b, #8
        adcs    x28, x28, x28
        mul     x17, x7, x7
        adcs    x5, x5, x5
        usra    v20.2d, v26.2d, #0x1d
        ldp     q26, q28, [x2, #0xf0]
        mul     x1, x1, x1
        stp     x6, x10, [sp]
        adc     x6, xzr, xzr
        umlal2  v9.2d, v18.4s, v17.s[2]
        umlal   v9.2d, v3.2s, v29.s[0]
        umlal2  v9.2d, v3.4s, v29.s[1]
        umlal   v9.2d, v22.2s, v15.s[2]
        umlal2  v9.2d, v22.4s, v15.s[3]
        ldp     q3, q18, [x2, #0x130]
        umlal   v20.2d, v13.2s, v17.s[0]
        umlal   v9.2d, v23.2s, v15.s[0]
        umulh   x7, x7, x7
        umlal2  v20.2d, v13.4s, v17.s[2]
        umlal2  v9.2d, v23.4s, v15.s[1]
        ldp     q13, q17, [x2, #0x150]
        mul     x10, x11, x11
        adds    x22, x22, x13
        adcs    x1, x9, x1
        umlal   v9.2d, v27.2s, v7.s[2]
        umulh   x9, x11, x11
        adcs    x20, x20, x16
        umlal2  v9.2d, v27.4s, v7.s[3]
        adcs    x27, x27, x17
        umlal   v9.2d, v26.2s, v7.s[0]
        ldp     q22, q23, [x2, #0x190]
        adcs    x28, x28, x7
        umlal2  v9.2d, v26.4s, v7.s[1]
        umlal   v9.2d, v28.2s, v16.s[2]
        adcs    x5, x5, x10
        umlal2  v9.2d, v28.4s, v16.s[3]
        ldp     q26, q27, [x2, #0x170]
        umlal   v9.2d, v14.2s, v16.s[0]
        umlal2  v9.2d, v14.4s, v16.s[1]
        mul     x7, x14, x8
        adc     x6, x6, x9
        ldp     x9, x10, [sp, #0xc0]
        subs    x24, x9, x24
        umlal   v9.2d, v12.2s, v10.s[2]
        umlal2  v9.2d, v12.4s, v10.s[3]
        sbcs    x22, x12, x22
        ldp     q14, q12, [x2, #0x1c0]
        sbcs    x1, x26, x1
        umlal   v9.2d, v3.2s, v10.s[0]
        umulh   x11, x14, x15
        sbcs    x20, x25, x20
        umlal2  v9.2d, v3.4s, v10.s[1]
        ldp     x17, x16, [sp]
        umlal   v9.2d, v18.2s, v11.s[2]
        sbcs    x27, x19, x27
        umlal2  v9.2d, v18.4s, v11.s[3]
        sbcs    x28, x21, x28
        sbcs    x5, x23, x5
        ldp     q3, q18, [x2, #0x1e0]
        umlal   v9.2d, v13.2s, v11.s[0]
        sbcs    x6, x10, x6
        umlal2  v9.2d, v13.4s, v11.s[1]
        umlal   v9.2d, v17.2s, v8.s[2]
        csetm   x13, lo
        adds    x24, x24, x16
        stp     x7, x11, [sp, #0x40]
        mul     x7, x14, x15
        ldr     x9, [sp, #0x7d8]
        umlal2  v9.2d, v17.4s, v8.s[3]
        umlal   v20.2d, v14.2s, v1.s[0]
        adcs    x22, x22, x17
        str     x7, [sp, #0x7c8]
        umulh   x7, x14, x8
        umlal   v9.2d, v26.2s, v8.s[0]
        str     x7, [sp, #0x70]
        ldp     x11, x7, [sp, #0x10]
        adcs    x1, x1, x7
        ldp     d13, d17, [x9, #0x100]
        adcs    x20, x20, x11
        ldp     x11, x9, [sp, #0x20]
        adcs    x27, x27, x9
        ldr     x9, [sp, #0x98]
        umlal2  v9.2d, v26.4s, v8.s[1]
        umlal   v9.2d, v27.2s, v24.s[2]
        adcs    x28, x28, x11
        ldr     x11, [sp, #0x7a8]
        mul     x7, x14, x11
        shl     v17.2d, v17.2d, #0x1e
        umlal   v25.2d, v3.2s, v1.s[0]
        adcs    x5, x5, x9
        str     x7, [sp, #0x78]
        ldr     x7, [sp, #0x90]
        adcs    x6, x6, x7
        umlal2  v20.2d, v14.4s, v1.s[2]
        ldp     q14, q26, [x2, #0x200]
        adc     x13, x13, xzr
        adds    x24, x19, x24
        umlal2  v9.2d, v27.4s, v24.s[3]
        mul     x19, x15, x11
        adcs    x21, x21, x22
        umlal   v2.2d, v12.2s, v1.s[0]
        adcs    x22, x23, x1
        umlal   v9.2d, v22.2s, v24.s[0]
        adcs    x23, x10, x20
        ldp     x10, x20, [sp, #0x10]
        umlal2  v2.2d, v12.4s, v1.s[2]
        ldp     q12, q27, [x2, #0x240]
        adcs    x27, x16, x27
        umlal2  v9.2d, v22.4s, v24.s[1]
        umulh   x1, x14, x11
        adcs    x28, x17, x28
        umlal   v9.2d, v23.2s, v30.s[2]
        adcs    x5, x20, x5
        ldp     x16, x20, [sp, #0x20]
        umlal2  v9.2d, v23.4s, v30.s[3]
        adcs    x6, x10, x6
        mul     x10, x15, x8
        uzp2    v22.2d, v20.2d, v2.2d
        ldp     q23, q28, [x2, #0x220]
        adcs    x13, x20, x13
        uzp1    v2.2d, v20.2d, v2.2d
        shl     v20.2d, v22.2d, #0x23
        stp     x19, x1, [sp]
        ldp     x19, x20, [sp, #0x140]
        .cfi_restore 19
        .cfi_restore 20
        umlal   v5.2d, v18.2s, v1.s[0]
        adcs    x16, x16, xzr
        adcs    x9, x9, xzr
        mul     x17, x8, x11
        umlal   v4.2d, v12.2s, v1.s[0]
        adcs    x7, x7, xzr
        usra    v9.2d, v13.2d, #0x28
        ldp     q13, q30, [x2, #0x260]
        stp     x10, x17, [sp, #0x30]
        ldp     x17, x10, [sp, #0x60]
        ldr     x1, [sp, #0xc0]
        subs    x1, x10, x1
        umlal   v31.2d, v14.2s, v1.s[0]
        usra    v2.2d, v20.2d, #6
        ext     v20.16b, v0.16b, v22.16b, #8
        sbcs    x10, x17, x12
        umulh   x12, x8, x11
        umlal2  v31.2d, v14.4s, v1.s[2]
        stp     x1, x10, [x3, #0x80]
        ldp     x10, x1, [sp, #0x80]
        sbcs    x26, x1, x26
        sbcs    x25, x10, x25
        ldp     x10, x1, [sp, #0xa0]
        umlal   v21.2d, v26.2s, v1.s[0]
        usra    v9.2d, v17.2d, #6
        umlal   v19.2d, v28.2s, v1.s[0]
        ldp     q14, q17, [x2, #0xc0]
        sbcs    x24, x1, x24
        umlal2  v19.2d, v28.4s, v1.s[2]
        usra    v2.2d, v20.2d, #0x1d
        umulh   x1, x15, x11
        sbcs    x21, x10, x21
        ldp     x17, x10, [sp, #0xb0]
        umlal2  v5.2d, v18.4s, v1.s[2]
        ldp     q18, q20, [x2, #0x100]
        sbcs    x22, x10, x22
        sbcs    x23, x17, x23
        umlal2  v25.2d, v3.4s, v1.s[2]
        stp     x26, x25, [x3, #0x90]
        ldp     x26, x25, [sp, #0xe0]
        umlal2  v21.2d, v26.4s, v1.s[2]
        stp     x22, x23, [x3, #0xb0]
        ldr     x22, [sp, #0x7a0]
        sbcs    x10, x25, x27
        str     q2, [x0]
        umlal   v9.2d, v27.2s, v1.s[0]
        mul     x25, x15, x15
        sbcs    x17, x26, x28
        ldr     x26, [sp, #0x7b0]
        umlal2  v4.2d, v12.4s, v1.s[2]
        sbcs    x5, x26, x5
        ldr     q12, [x2, #0x1a0]
        umlal   v6.2d, v23.2s, v1.s[0]
        uzp2    v2.2d, v25.2d, v5.2d
        stp     x24, x21, [x3, #0xa0]
        uzp1    v3.2d, v31.2d, v21.2d
        uzp1    v5.2d, v25.2d, v5.2d
        umulh   x26, x11, x11
        sbcs    x6, x22, x6
        ldp     x22, x21, [sp, #0x1e0]
        umlal2  v6.2d, v23.4s, v1.s[2]
        ext     v22.16b, v22.16b, v2.16b, #8
        sbcs    x13, x21, x13
        ldr     x21, [sp, #0x720]
        uzp2    v21.2d, v31.2d, v21.2d
        ldp     q23, q25, [x2, #0xe0]
        sbcs    x16, x22, x16
        ldr     x22, [sp, #0x708]
        umull   v26.2d, v13.2s, v1.s[0]
        shl     v28.2d, v2.2d, #0x23
        sbcs    x9, x21, x9
        shl     v31.2d, v21.2d, #0x23
        umlal2  v9.2d, v27.4s, v1.s[2]
        umulh   x21, x14, x14
        sbcs    x7, x22, x7
        ldp     x23, x22, [sp, #0x1c0]
        uzp2    v27.2d, v6.2d, v19.2d
        usra    v5.2d, v28.2d, #6
        sbcs    x27, x22, xzr
        ldr     x22, [sp, #0x7d0]
        ext     v2.16b, v2.16b, v21.16b, #8
        uzp1    v6.2d, v6.2d, v19.2d
        sbcs    x28, x23, xzr
        ldr     x23, [sp, #0x700]
        ext     v19.16b, v21.16b, v27.16b, #8
        usra    v3.2d, v31.2d, #6
        sbcs    x24, x22, xzr
        umlal2  v26.2d, v13.4s, v1.s[2]
        uzp2    v13.2d, v4.2d, v9.2d
        mul     x22, x8, x8
        sbcs    x23, x23, xzr
        shl     v21.2d, v27.2d, #0x23
        uzp1    v9.2d, v4.2d, v9.2d
        stp     x23, x24, [sp, #0x190]
        ldp     x24, x23, [sp, #0x1b0]
        sbcs    x23, x23, xzr
        ldp     q4, q28, [x2, #0x120]
        ext     v27.16b, v27.16b, v13.16b, #8
        sbcs    x24, x24, xzr
        usra    v6.2d, v21.2d, #6
        ldp     q21, q31, [x2, #0x180]
        stp     x24, x23, [sp, #0x1a0]
        umulh   x24, x15, x15
        usra    v3.2d, v2.2d, #0x1d
        umlal   v26.2d, v30.2s, v29.s[2]
        stp     x28, x27, [sp, #0xe0]
        ldp     x28, x23, [sp, #0x1d0]
        sbcs    x23, x23, xzr
        umlal2  v26.2d, v30.4s, v29.s[3]
        shl     v2.2d, v13.2d, #0x23
        sbcs    x28, x28, xzr
        umlal   v26.2d, v14.2s, v29.s[0]
        usra    v5.2d, v22.2d, #0x1d
        stp     x28, x23, [sp, #0xf0]
        ldr     x28, [sp, #0x728]
        ldr     x23, [sp, #0x6f0]
        sbcs    x28, x28, xzr
        umlal2  v26.2d, v14.4s, v29.s[1]
        usra    v9.2d, v2.2d, #6
        str     x28, [sp, #0x1e0]
        umulh   x28, x15, x8
        sbcs    x23, x23, xzr
        ldp     q14, q2, [x2, #0x270]
        umlal   v26.2d, v17.2s, v15.s[2]
        str     x23, [sp, #0x1f0]
        ldr     x23, [sp, #0x6f8]
        ldr     x27, [sp, #0x6e0]
        sbcs    x23, x23, xzr
        umlal2  v26.2d, v17.4s, v15.s[3]
        str     q3, [x0, #0x20]
        sbcs    x27, x27, xzr
        umlal   v26.2d, v23.2s, v15.s[0]
        str     x27, [sp, #0x7c0]
        ldr     x27, [sp, #0x6e8]
        str     x23, [sp, #0x1f8]
        ldr     x23, [sp, #0x730]
        sbcs    x27, x27, xzr
        usra    v6.2d, v19.2d, #0x1d
        umlal2  v26.2d, v23.4s, v15.s[1]
        usra    v9.2d, v27.2d, #0x1d
        sbcs    x23, x23, xzr
        str     x23, [sp, #0x7d0]
        str     x27, [sp, #0x7b8]
        ldp     x23, x27, [sp, #0x50]
        stp     x7, x9, [sp, #0xc0]
        mul     x7, x23, x27
        ldp     q3, q17, [x2, #0x140]
        umlal   v26.2d, v25.2s, v7.s[2]
        ldr     x9, [sp, #0x7e8]
        stp     x16, x13, [sp, #0xb0]
        ldr     x16, [sp, #0x7e0]
        sbcs    x9, x9, xzr
        sbcs    x16, x16, xzr
        stp     x16, x9, [sp, #0x1c0]
        ldp     x9, x16, [sp, #0x40]
        adds    x9, x16, x9
        ldp     x16, x13, [sp, #0x70]
        umlal2  v26.2d, v25.4s, v7.s[3]
        str     q5, [x0, #0x10]
        umlal   v26.2d, v18.2s, v7.s[0]
        adcs    x13, x16, x13
        umulh   x16, x8, x8
        ldp     q5, q19, [x2, #0xd0]
        umlal2  v26.2d, v18.4s, v7.s[1]
        stp     x6, x5, [sp, #0x90]
        ldp     x5, x6, [sp]
        adcs    x5, x6, x5
        umull   v18.2d, v14.2s, v1.s[0]
        stp     x17, x10, [sp, #0x80]
        ldp     x17, x6, [sp, #0x30]
        adcs    x1, x1, x6
        ldp     q22, q23, [x2, #0xf0]
        adc     x6, x12, xzr
        mul     x12, x11, x11
        adds    x13, x13, x17
        umlal   v26.2d, v20.2s, v16.s[2]
        str     q9, [x0, #0x40]
        adcs    x28, x5, x28
        umlal2  v26.2d, v20.4s, v16.s[3]
        umlal2  v18.2d, v14.4s, v1.s[2]
        adcs    x1, x1, xzr
        adc     x5, x6, xzr
        ldr     x6, [sp, #0x7c8]
        adds    x6, x6, x6
        umlal   v18.2d, v2.2s, v29.s[2]
        adcs    x9, x9, x9
        adcs    x13, x13, x13
        adcs    x28, x28, x28
        umlal2  v18.2d, v2.4s, v29.s[3]
        adcs    x1, x1, x1
        umulh   x10, x23, x27
        adcs    x5, x5, x5
        umlal   v26.2d, v4.2s, v16.s[0]
        adc     x11, xzr, xzr
        adds    x6, x6, x21
        adcs    x9, x9, x25
        umlal   v18.2d, v5.2s, v29.s[0]
        adcs    x13, x13, x24
        adcs    x28, x28, x22
        adcs    x1, x1, x16
        umlal2  v26.2d, v4.4s, v16.s[1]
        adcs    x5, x5, x12
        ldp     x12, x17, [sp, #0xd0]
        ldr     x21, [sp, #0x7d8]
        adc     x11, x11, x26
        ldp     q9, q14, [x2, #0x110]
        mul     x24, x23, x17
        ldp     q2, q4, [x2, #0x160]
        umlal   v26.2d, v28.2s, v10.s[2]
        ldp     q20, q25, [x2, #0x130]
        umlal2  v26.2d, v28.4s, v10.s[3]
        ldp     q27, q28, [x2, #0x150]
        umlal   v26.2d, v3.2s, v10.s[0]
        umulh   x16, x23, x12
        umlal2  v26.2d, v3.4s, v10.s[1]
        ldp     d3, d30, [x21, #0x108]
        umlal   v26.2d, v17.2s, v11.s[2]
        str     q6, [x0, #0x30]
        ldp     x25, x26, [sp, #0x170]
        .cfi_restore 25
        .cfi_restore 26
        umlal2  v18.2d, v5.4s, v29.s[1]
        mul     x22, x27, x12
        shl     v5.2d, v30.2d, #0x24
        stp     x22, x5, [sp, #0x70]
        ldp     x21, x22, [sp, #0x150]
        .cfi_restore 21
        .cfi_restore 22
        umlal   v18.2d, v19.2s, v15.s[2]
        adds    x10, x10, x24
        ldp     x23, x24, [sp, #0x160]
        .cfi_restore 23
        .cfi_restore 24
        umlal2  v18.2d, v19.4s, v15.s[3]
        ldp     q6, q19, [x2, #0x170]
        str     x11, [sp, #0x60]
        ldr     x11, [sp, #0x50]
        mul     x5, x11, x12
        umlal2  v26.2d, v17.4s, v11.s[3]
        umlal   v26.2d, v2.2s, v11.s[0]
        stp     x28, x1, [sp, #0x30]
        ldp     x27, x28, [sp, #0x180]
        .cfi_restore 27
        .cfi_restore 28
        umlal2  v26.2d, v2.4s, v11.s[1]
        ldp     q2, q17, [x2, #0x190]
        umulh   x1, x11, x17
        umlal   v26.2d, v4.2s, v8.s[2]
        umlal2  v26.2d, v4.4s, v8.s[3]
        umlal   v18.2d, v22.2s, v15.s[0]
        umlal2  v18.2d, v22.4s, v15.s[1]
        str     x13, [sp, #0x7e8]
        ldr     x13, [sp, #0x7d8]
        ldp     d4, d22, [x13, #0x110]
        stp     x9, x6, [sp, #0x40]
        mul     x9, x17, x12
        umlal   v26.2d, v21.2s, v8.s[0]
        umlal   v18.2d, v23.2s, v7.s[2]
        umlal2  v26.2d, v21.4s, v8.s[1]
        umlal   v26.2d, v31.2s, v24.s[2]
        umulh   x6, x17, x12
        umlal2  v26.2d, v31.4s, v24.s[3]
        adcs    x1, x1, x5
        ldr     x5, [sp, #0x70]
        umlal2  v18.2d, v23.4s, v7.s[3]
        adcs    x5, x16, x5
        ldr     x16, [sp, #0x58]
        umlal   v18.2d, v9.2s, v7.s[0]
        umlal   v26.2d, v12.2s, v24.s[0]
        umlal2  v26.2d, v12.4s, v24.s[1]
        umulh   x13, x16, x12
        usra    v26.2d, v3.2d, #0x22
        adcs    x9, x13, x9
        adc     x6, x6, xzr
        usra    v26.2d, v5.2d, #6
        mul     x13, x16, x17
        adds    x1, x1, x13
        umulh   x13, x11, x11
        mul     x12, x14, x14
        umlal2  v18.2d, v9.4s, v7.s[1]
        umlal   v18.2d, v14.2s, v16.s[2]
        str     x12, [sp, #0xa0]
        umulh   x12, x16, x17
        umlal2  v18.2d, v14.4s, v16.s[3]
        umlal   v18.2d, v20.2s, v16.s[0]
        umlal2  v18.2d, v20.4s, v16.s[1]
        adcs    x5, x5, x12
        ldp     q9, q14, [x2, #0x280]
        shl     v12.2d, v22.2d, #0x2a
        mul     x12, x11, x11
        umlal   v18.2d, v25.2s, v10.s[2]
        umlal2  v18.2d, v25.4s, v10.s[3]
        umlal   v18.2d, v27.2s, v10.s[0]
        ldp     q3, q5, [x2, #0xe0]
        adcs    x9, x9, xzr
        umull   v20.2d, v9.2s, v1.s[0]
        umlal2  v18.2d, v27.4s, v10.s[1]
        adc     x6, x6, xzr
        adds    x7, x7, x7
        str     x12, [sp, #0x68]
        mul     x12, x16, x16
        umlal   v18.2d, v28.2s, v11.s[2]
        adcs    x10, x10, x10
        umlal2  v18.2d, v28.4s, v11.s[3]
        adcs    x1, x1, x1
        umlal   v18.2d, v6.2s, v11.s[0]
        ldp     q21, q22, [x2, #0x100]
        adcs    x5, x5, x5
        mul     x11, x17, x17
        ldp     q23, q25, [x2, #0x140]
        umlal2  v20.2d, v9.4s, v1.s[2]
        adcs    x9, x9, x9
        umlal2  v18.2d, v6.4s, v11.s[1]
        adcs    x6, x6, x6
        adc     x16, xzr, xzr
        umlal   v18.2d, v19.2s, v8.s[2]
        adds    x7, x7, x13
        adcs    x10, x10, x12
        ldr     x13, [sp, #0xd0]
        ldr     q9, [x2, #0x1a0]
        umlal   v20.2d, v14.2s, v29.s[2]
        ldp     q6, q27, [x2, #0x120]
        umulh   x12, x17, x17
        umlal2  v20.2d, v14.4s, v29.s[3]
        ldp     q14, q28, [x2, #0x160]
        umlal   v20.2d, v3.2s, v29.s[0]
        umlal2  v20.2d, v3.4s, v29.s[1]
        umlal2  v18.2d, v19.4s, v8.s[3]
        ldp     q3, q19, [x2, #0x290]
        umlal   v18.2d, v2.2s, v8.s[0]
        stp     x10, x7, [sp, #0x10]
        umulh   x10, x13, x13
        umlal   v20.2d, v5.2s, v15.s[2]
        umlal2  v20.2d, v5.4s, v15.s[3]
        ldp     q5, q30, [x2, #0x180]
        umlal   v20.2d, v21.2s, v15.s[0]
        ldp     x17, x7, [sp, #0x50]
        umulh   x7, x7, x7
        adcs    x1, x1, x7
        adcs    x5, x5, x11
        adcs    x7, x9, x12
        ldr     x11, [sp, #0x58]
        umlal2  v18.2d, v2.4s, v8.s[1]
        ldr     x12, [sp, #0xd8]
        umlal   v18.2d, v17.2s, v24.s[2]
        umlal2  v18.2d, v17.4s, v24.s[3]
        usra    v18.2d, v4.2d, #0x1c
        usra    v18.2d, v12.2d, #6
        uzp1    v12.2d, v26.2d, v18.2d
        mul     x9, x13, x13
        adcs    x6, x6, x9
        uzp2    v2.2d, v26.2d, v18.2d
        adc     x9, x16, x10
        subs    x10, x14, x17
        sbcs    x11, x15, x11
        sbcs    x8, x8, x12
        ldr     x12, [sp, #0x7a8]
        umlal2  v20.2d, v21.4s, v15.s[1]
        sbcs    x12, x12, x13
        csetm   x13, lo
        eor     x8, x8, x13
        umlal   v20.2d, v22.2s, v7.s[2]
        eor     x10, x10, x13
        cmn     x13, #1
        umlal2  v20.2d, v22.4s, v7.s[3]
        adcs    x10, x10, xzr
        eor     x11, x11, x13
        adcs    x11, x11, xzr
        umlal   v20.2d, v6.2s, v7.s[0]
        umulh   x14, x10, x11
        adcs    x8, x8, xzr
        eor     x12, x12, x13
        umlal2  v20.2d, v6.4s, v7.s[1]
        adcs    x12, x12, xzr
        ldr     x15, [sp, #0x7d8]
        shl     v4.2d, v2.2d, #0x23
        usra    v12.2d, v4.2d, #6
        umlal   v20.2d, v27.2s, v16.s[2]
        umlal2  v20.2d, v27.4s, v16.s[3]
        ext     v13.16b, v13.16b, v2.16b, #8
        umlal   v20.2d, v23.2s, v16.s[0]
        ldp     q4, q6, [x2, #0x110]
        mul     x13, x10, x8
        umlal2  v20.2d, v23.4s, v16.s[1]
        ldp     q17, q18, [x2, #0xf0]
        umlal   v20.2d, v25.2s, v10.s[2]
        ldp     d21, d22, [x15, #0x118]
        umlal2  v20.2d, v25.4s, v10.s[3]
        umlal   v20.2d, v14.2s, v10.s[0]
        mul     x16, x10, x11
        umull   v23.2d, v3.2s, v1.s[0]
        usra    v12.2d, v13.2d, #0x1d
        umlal2  v20.2d, v14.4s, v10.s[1]
        ldp     q14, q13, [x2, #0x130]
        umlal   v20.2d, v28.2s, v11.s[2]
        shl     v22.2d, v22.2d, #0x30
        umlal2  v20.2d, v28.4s, v11.s[3]
        str     q12, [x0, #0x50]
        umlal   v20.2d, v5.2s, v11.s[0]
        ldp     q12, q24, [x2, #0x150]
        umlal2  v20.2d, v5.4s, v11.s[1]
        ldp     q5, q25, [x2, #0x170]
        umlal2  v23.2d, v3.4s, v1.s[2]
        umlal   v23.2d, v19.2s, v29.s[2]
        umlal2  v23.2d, v19.4s, v29.s[3]
        umlal   v20.2d, v30.2s, v8.s[2]
        ldp     d3, d19, [x15, #0x120]
        shl     v19.2d, v19.2d, #0x36
        umlal2  v20.2d, v30.4s, v8.s[3]
        ldp     q26, q27, [x2, #0x120]
        umlal   v20.2d, v9.2s, v8.s[0]
        umlal   v23.2d, v17.2s, v29.s[0]
        umlal2  v23.2d, v17.4s, v29.s[1]
        umlal   v23.2d, v18.2s, v15.s[2]
        umlal2  v23.2d, v18.4s, v15.s[3]
        umlal2  v20.2d, v9.4s, v8.s[1]
        ldp     q9, q17, [x2, #0x190]
        ldp     q18, q28, [x2, #0x2a0]
        umlal   v23.2d, v4.2s, v15.s[0]
        umlal2  v23.2d, v4.4s, v15.s[1]
        usra    v20.2d, v21.2d, #0x16
        ldp     q4, q21, [x2, #0x100]
        usra    v20.2d, v22.2d, #6
        umlal   v23.2d, v6.2s, v7.s[2]
        umlal2  v23.2d, v6.4s, v7.s[3]
        ldp     q6, q22, [x2, #0x140]
        adds    x13, x14, x13
        umulh   x14, x10, x12
        umulh   x17, x10, x8
        str     x9, [sp, #0x7e0]
        mul     x9, x10, x12
        adcs    x9, x17, x9
        umulh   x17, x11, x12
        stp     x6, x7, [sp, #0x20]
        mul     x6, x11, x12
        adcs    x6, x14, x6
        mul     x14, x8, x12
        umlal   v23.2d, v14.2s, v7.s[0]
        umlal2  v23.2d, v14.4s, v7.s[1]
        ldp     q14, q30, [x2, #0x160]
        umulh   x7, x11, x8
        umlal   v23.2d, v13.2s, v16.s[2]
        umlal2  v23.2d, v13.4s, v16.s[3]
        adcs    x14, x17, x14
        umull   v13.2d, v18.2s, v1.s[0]
        umlal   v23.2d, v12.2s, v16.s[0]
        umlal2  v23.2d, v12.4s, v16.s[1]
        umulh   x17, x8, x12
        umlal   v23.2d, v24.2s, v10.s[2]
        umlal2  v23.2d, v24.4s, v10.s[3]
        umlal   v23.2d, v5.2s, v10.s[0]
        ldp     q12, q24, [x2, #0x180]
        umlal2  v23.2d, v5.4s, v10.s[1]
        ldr     q5, [x2, #0x1a0]
        stp     x5, x1, [sp]
        mul     x5, x10, x10
        adc     x17, x17, xzr
        umlal   v23.2d, v25.2s, v11.s[2]
        umlal2  v23.2d, v25.4s, v11.s[3]
        umlal   v23.2d, v9.2s, v11.s[0]
        umulh   x1, x11, x11
        str     x5, [sp, #0xa8]
        mul     x5, x11, x8
        ldp     q25, q31, [x2, #0x110]
        umlal2  v23.2d, v9.4s, v11.s[1]
        umlal   v23.2d, v17.2s, v8.s[2]
        umlal2  v23.2d, v17.4s, v8.s[3]
        adds    x5, x9, x5
        adcs    x6, x6, x7
        ldp     q8, q9, [x2, #0x130]
        umulh   x7, x10, x10
        umlal2  v13.2d, v18.4s, v1.s[2]
        adcs    x9, x14, xzr
        adc     x10, x17, xzr
        umlal   v13.2d, v28.2s, v29.s[2]
        adds    x14, x16, x16
        umlal2  v13.2d, v28.4s, v29.s[3]
        ldp     q17, q18, [x2, #0x2b0]
        umlal   v13.2d, v4.2s, v29.s[0]
        usra    v23.2d, v3.2d, #0x10
        adcs    x13, x13, x13
        adcs    x5, x5, x5
        umlal2  v13.2d, v4.4s, v29.s[1]
        ldp     q3, q4, [x2, #0x150]
        adcs    x6, x6, x6
        adcs    x9, x9, x9
        adcs    x10, x10, x10
        adc     x16, xzr, xzr
        umlal   v13.2d, v21.2s, v15.s[2]
        umlal2  v13.2d, v21.4s, v15.s[3]
        umlal   v13.2d, v26.2s, v15.s[0]
        adds    x7, x14, x7
        usra    v23.2d, v19.2d, #6
        umlal2  v13.2d, v26.4s, v15.s[1]
        ldp     d19, d21, [x15, #0x128]
        mul     x11, x11, x11
        umlal   v13.2d, v27.2s, v7.s[2]
        umlal2  v13.2d, v27.4s, v7.s[3]
        ldp     q26, q27, [x2, #0x170]
        mul     x14, x12, x12
        umlal   v13.2d, v6.2s, v7.s[0]
        umlal2  v13.2d, v6.4s, v7.s[1]
        uzp1    v6.2d, v20.2d, v23.2d
        mul     x17, x8, x8
        adcs    x11, x13, x11
        adcs    x1, x5, x1
        uzp2    v20.2d, v20.2d, v23.2d
        shl     v21.2d, v21.2d, #0x3c
        umlal   v13.2d, v22.2s, v16.s[2]
        umlal2  v13.2d, v22.4s, v16.s[3]
        ldr     d22, [x15, #0x130]
        shl     v23.2d, v20.2d, #0x23
        umlal   v13.2d, v14.2s, v16.s[0]
        umulh   x5, x8, x8
        umlal2  v13.2d, v14.4s, v16.s[1]
        ext     v14.16b, v2.16b, v20.16b, #8
        adcs    x6, x6, x17
        usra    v6.2d, v23.2d, #6
        umlal   v13.2d, v30.2s, v10.s[2]
        umlal2  v13.2d, v30.4s, v10.s[3]
        ldp     q2, q23, [x2, #0x190]
        umulh   x8, x12, x12
        umlal   v13.2d, v12.2s, v10.s[0]
        adcs    x5, x9, x5
        shl     v22.2d, v22.2d, #2
        umlal2  v13.2d, v12.4s, v10.s[1]
        ldp     q12, q28, [x2, #0x120]
        adcs    x9, x10, x14
        ldp     x14, x13, [sp, #0x40]
        ldp     x10, x12, [sp, #0xa0]
        usra    v6.2d, v14.2d, #0x1d
        umull   v14.2d, v17.2s, v1.s[0]
        ldp     x17, x15, [sp, #0x30]
        umlal   v13.2d, v24.2s, v11.s[2]
        umlal2  v13.2d, v24.4s, v11.s[3]
        ldr     q24, [x2, #0x1a0]
        adc     x8, x16, x8
        ldr     x16, [sp, #0x7e8]
        subs    x12, x10, x12
        sbcs    x7, x13, x7
        umlal   v13.2d, v5.2s, v11.s[0]
        str     q6, [x0, #0x60]
        sbcs    x11, x14, x11
        ldp     x14, x13, [sp, #0x60]
        umlal2  v14.2d, v17.4s, v1.s[2]
        sbcs    x1, x16, x1
        ldr     x16, [sp, #0x78]
        umlal   v14.2d, v18.2s, v29.s[2]
        ldp     q6, q17, [x2, #0x2c0]
        ldr     q30, [x2, #0x1a0]
        sbcs    x6, x17, x6
        umlal2  v14.2d, v18.4s, v29.s[3]
        sbcs    x5, x15, x5
        sbcs    x9, x16, x9
        sbcs    x8, x14, x8
        umlal2  v13.2d, v5.4s, v11.s[1]
        umlal   v14.2d, v25.2s, v29.s[0]
        umlal2  v14.2d, v25.4s, v29.s[1]
        ldp     q5, q18, [x2, #0x2d0]
        csetm   x10, lo
        adds    x12, x12, x13
        ldp     x14, x13, [sp, #0x10]
        umlal   v14.2d, v31.2s, v15.s[2]
        umlal2  v14.2d, v31.4s, v15.s[3]
        adcs    x7, x7, x13
        umlal   v14.2d, v8.2s, v15.s[0]
        ldp     q25, q31, [x2, #0x160]
        umlal2  v14.2d, v8.4s, v15.s[1]
        umlal   v14.2d, v9.2s, v7.s[2]
        umlal2  v14.2d, v9.4s, v7.s[3]
        adcs    x11, x11, x14
        ldp     x13, x14, [sp]
        umlal   v14.2d, v3.2s, v7.s[0]
        ldp     q8, q9, [x2, #0x140]
        umlal2  v14.2d, v3.4s, v7.s[1]
        adcs    x1, x1, x14
        usra    v13.2d, v19.2d, #0xa
        umlal   v14.2d, v4.2s, v16.s[2]
        adcs    x6, x6, x13
        ldp     x14, x13, [sp, #0x20]
        usra    v13.2d, v21.2d, #6
        ldp     q3, q19, [x2, #0x170]
        umlal2  v14.2d, v4.4s, v16.s[3]
        adcs    x5, x5, x13
        umull   v4.2d, v6.2s, v1.s[0]
        adcs    x9, x9, x14
        ldr     x14, [sp, #0x7e0]
        umlal   v14.2d, v26.2s, v16.s[0]
        adcs    x8, x8, x14
        adc     x10, x10, xzr
        umlal2  v14.2d, v26.4s, v16.s[1]
        adds    x12, x17, x12
        adcs    x7, x15, x7
        adcs    x11, x16, x11
        ldp     x15, x16, [sp, #0x60]
        umlal   v14.2d, v27.2s, v10.s[2]
        umlal2  v14.2d, v27.4s, v10.s[3]
        ldp     q21, q26, [x2, #0x130]
        adcs    x1, x15, x1
        umlal   v14.2d, v2.2s, v10.s[0]
        umlal2  v4.2d, v6.4s, v1.s[2]
        adcs    x6, x16, x6
        ldp     x16, x15, [sp, #0x10]
        umlal   v4.2d, v17.2s, v29.s[2]
        adcs    x5, x15, x5
        umlal2  v4.2d, v17.4s, v29.s[3]
        adcs    x9, x16, x9
        ldp     x16, x15, [sp]
        ldp     q6, q17, [x2, #0x180]
        adcs    x8, x15, x8
        ldr     x15, [sp, #0x20]
        umlal2  v14.2d, v2.4s, v10.s[1]
        umull   v2.2d, v5.2s, v1.s[0]
        adcs    x10, x16, x10
        ldp     x17, x16, [sp, #0x80]
        umlal   v4.2d, v12.2s, v29.s[0]
        adcs    x13, x13, xzr
        umlal2  v4.2d, v12.4s, v29.s[1]
        adcs    x15, x15, xzr
        adcs    x14, x14, xzr
        umlal   v4.2d, v28.2s, v15.s[2]
        str     x14, [sp, #0x1e8]
        ldr     x14, [sp, #0xa0]
        subs    x14, x16, x14
        stp     x15, x13, [sp, #0x30]
        ldp     x15, x16, [sp, #0x40]
        sbcs    x16, x17, x16
        ldp     x13, x17, [sp, #0x90]
        umlal2  v4.2d, v28.4s, v15.s[3]
        ldp     q12, q27, [x2, #0x150]
        sbcs    x15, x17, x15
        stp     x14, x16, [x3, #0xc0]
        ldp     x17, x16, [sp, #0xb0]
        ldr     x14, [sp, #0x7e8]
        umlal   v14.2d, v23.2s, v11.s[2]
        umlal2  v14.2d, v23.4s, v11.s[3]
        sbcs    x13, x13, x14
        ldr     x14, [sp, #0x7d8]
        ldp     d11, d23, [x14, #0x130]
        umlal   v4.2d, v8.2s, v15.s[0]
        shl     v23.2d, v23.2d, #8
        umlal2  v2.2d, v5.4s, v1.s[2]
        ldr     q5, [x2, #0x1a0]
        sbcs    x12, x16, x12
        stp     x15, x13, [x3, #0xd0]
        ldp     x15, x13, [sp, #0xc0]
        umlal2  v4.2d, v8.4s, v15.s[1]
        usra    v14.2d, v22.2d, #6
        umlal   v4.2d, v9.2s, v7.s[2]
        ldp     q8, q22, [x2, #0x180]
        sbcs    x7, x17, x7
        sbcs    x11, x13, x11
        umlal2  v4.2d, v9.4s, v7.s[3]
        stp     x12, x7, [x3, #0xe0]
        ldp     x12, x7, [sp, #0xe0]
        umlal   v4.2d, v25.2s, v7.s[0]
        sbcs    x1, x15, x1
        sbcs    x6, x7, x6
        stp     x11, x1, [x3, #0xf0]
        umlal2  v4.2d, v25.4s, v7.s[1]
        sbcs    x1, x12, x5
        ldp     x7, x5, [sp, #0x190]
        ldp     q9, q25, [x2, #0x190]
        umlal   v4.2d, v31.2s, v16.s[2]
        umlal2  v4.2d, v31.4s, v16.s[3]
        uzp1    v28.2d, v13.2d, v14.2d
        sbcs    x5, x5, x9
        sbcs    x7, x7, x8
        uzp2    v14.2d, v13.2d, v14.2d
        stp     x6, x1, [x3, #0x100]
        ldr     x6, [sp, #0x38]
        stp     x5, x7, [x3, #0x110]
        ldp     x8, x7, [sp, #0xf0]
        ldp     x5, x1, [sp, #0x1a0]
        umlal   v4.2d, v6.2s, v16.s[0]
        sbcs    x1, x1, x10
        sbcs    x5, x5, x6
        ldr     x6, [sp, #0x30]
        ext     v13.16b, v20.16b, v14.16b, #8
        sbcs    x6, x7, x6
        stp     x1, x5, [x3, #0x120]
        ldp     x5, x1, [sp, #0x1e0]
        umlal2  v4.2d, v6.4s, v16.s[1]
        sbcs    x1, x8, x1
        ldp     q6, q20, [x2, #0x140]
        umlal   v4.2d, v17.2s, v10.s[2]
        stp     x6, x1, [x3, #0x130]
        sbcs    x1, x5, xzr
        ldp     x5, x6, [sp, #0x1f0]
        umlal2  v4.2d, v17.4s, v10.s[3]
        shl     v17.2d, v14.2d, #0x23
        sbcs    x5, x5, xzr
        umlal   v4.2d, v24.2s, v10.s[0]
        umlal   v2.2d, v18.2s, v29.s[2]
        sbcs    x6, x6, xzr
        stp     x1, x5, [x3, #0x140]
        ldr     x5, [sp, #0x7b8]
        ldr     x1, [sp, #0x7c0]
        usra    v28.2d, v17.2d, #6
        sbcs    x1, x1, xzr
        umlal2  v2.2d, v18.4s, v29.s[3]
        sbcs    x5, x5, xzr
        ldp     d17, d18, [x14, #0x138]
        umlal   v2.2d, v21.2s, v29.s[0]
        umlal2  v2.2d, v21.4s, v29.s[1]
        stp     x6, x1, [x3, #0x150]
        ldr     x6, [sp, #0x1c8]
        ldr     x1, [sp, #0x7d0]
        sbcs    x1, x1, xzr
        umlal   v2.2d, v26.2s, v15.s[2]
        sbcs    x6, x6, xzr
        stp     x5, x1, [x3, #0x160]
        ldr     x1, [sp, #0x1c0]
        usra    v28.2d, v13.2d, #0x1d
        sbcs    x1, x1, xzr
        umlal2  v2.2d, v26.4s, v15.s[3]
        stp     x6, x1, [x3, #0x170]
        umlal   v2.2d, v12.2s, v15.s[0]
        umlal2  v4.2d, v24.4s, v10.s[1]
        umlal2  v2.2d, v12.4s, v15.s[1]
        ldp     d12, d13, [x14, #0x140]
        umlal   v2.2d, v27.2s, v7.s[2]
        shl     v18.2d, v18.2d, #0xe
        str     q28, [x0, #0x70]
        ldp     q21, q24, [x2, #0x2e0]
        umlal2  v2.2d, v27.4s, v7.s[3]
        ldp     q26, q27, [x2, #0x160]
        umlal   v2.2d, v3.2s, v7.s[0]
        ldp     q28, q31, [x2, #0x2f0]
        umlal2  v2.2d, v3.4s, v7.s[1]
        usra    v4.2d, v11.2d, #0x3e
        ldp     q11, q3, [x2, #0x300]
        umlal   v2.2d, v19.2s, v16.s[2]
        usra    v4.2d, v23.2d, #6
        umlal2  v2.2d, v19.4s, v16.s[3]
        umlal   v2.2d, v9.2s, v16.s[0]
        shl     v13.2d, v13.2d, #0x14
        umlal2  v2.2d, v9.4s, v16.s[1]
        ldp     q9, q19, [x2, #0x150]
        umlal   v2.2d, v25.2s, v10.s[2]
        umlal2  v2.2d, v25.4s, v10.s[3]
        umull   v10.2d, v21.2s, v1.s[0]
        umull   v23.2d, v28.2s, v1.s[0]
        usra    v2.2d, v17.2d, #0x38
        umlal2  v10.2d, v21.4s, v1.s[2]
        ldp     q17, q21, [x2, #0x170]
        umlal   v10.2d, v24.2s, v29.s[2]
        ldr     q25, [x2, #0x1a0]
        umlal2  v10.2d, v24.4s, v29.s[3]
        usra    v2.2d, v18.2d, #6
        umlal   v10.2d, v6.2s, v29.s[0]
        ldp     q18, q24, [x2, #0x190]
        umlal2  v10.2d, v6.4s, v29.s[1]
        umlal   v10.2d, v20.2s, v15.s[2]
        umlal2  v10.2d, v20.4s, v15.s[3]
        umlal   v10.2d, v26.2s, v15.s[0]
        umlal2  v10.2d, v26.4s, v15.s[1]
        umlal   v10.2d, v27.2s, v7.s[2]
        ldp     d6, d20, [x14, #0x148]
        umlal2  v23.2d, v28.4s, v1.s[2]
        uzp1    v26.2d, v4.2d, v2.2d
        uzp2    v2.2d, v4.2d, v2.2d
        umlal2  v10.2d, v27.4s, v7.s[3]
        ldp     q4, q27, [x2, #0x160]
        umlal   v10.2d, v8.2s, v7.s[0]
        shl     v20.2d, v20.2d, #0x1a
        umlal2  v10.2d, v8.4s, v7.s[1]
        shl     v8.2d, v2.2d, #0x23
        usra    v26.2d, v8.2d, #6
        umlal   v10.2d, v22.2s, v16.s[2]
        umlal2  v10.2d, v22.4s, v16.s[3]
        umlal   v10.2d, v30.2s, v16.s[0]
        ldp     q22, q28, [x2, #0x170]
        umlal2  v10.2d, v30.4s, v16.s[1]
        ext     v8.16b, v14.16b, v2.16b, #8
        ldr     q30, [x2, #0x1a0]
        umlal   v23.2d, v31.2s, v29.s[2]
        umlal2  v23.2d, v31.4s, v29.s[3]
        usra    v26.2d, v8.2d, #0x1d
        ldp     d14, d8, [x14, #0x150]
        umlal   v23.2d, v9.2s, v29.s[0]
        umlal2  v23.2d, v9.4s, v29.s[1]
        usra    v10.2d, v12.2d, #0x32
        umlal   v23.2d, v19.2s, v15.s[2]
        ldr     q12, [x2, #0x350]
        umull   v31.2d, v11.2s, v1.s[0]
        umlal2  v23.2d, v19.4s, v15.s[3]
        umlal   v23.2d, v17.2s, v15.s[0]
        ldp     q9, q19, [x2, #0x310]
        str     q26, [x0, #0x80]
        usra    v10.2d, v13.2d, #6
        umlal2  v31.2d, v11.4s, v1.s[2]
        umlal   v31.2d, v3.2s, v29.s[2]
        umlal2  v31.2d, v3.4s, v29.s[3]
        ldp     q11, q13, [x2, #0x180]
        umlal   v31.2d, v4.2s, v29.s[0]
        umlal2  v31.2d, v4.4s, v29.s[1]
        shl     v3.2d, v8.2d, #0x20
        ldp     q4, q26, [x2, #0x320]
        umlal2  v23.2d, v17.4s, v15.s[1]
        umlal   v23.2d, v21.2s, v7.s[2]
        umlal2  v23.2d, v21.4s, v7.s[3]
        ldp     q17, q21, [x2, #0x180]
        umlal   v31.2d, v27.2s, v15.s[2]
        umlal   v23.2d, v18.2s, v7.s[0]
        umlal2  v23.2d, v18.4s, v7.s[1]
        umlal   v23.2d, v24.2s, v16.s[2]
        umlal2  v31.2d, v27.4s, v15.s[3]
        ldp     d18, d27, [x14, #0x160]
        umlal   v31.2d, v11.2s, v15.s[0]
        umlal2  v31.2d, v11.4s, v15.s[1]
        umull   v11.2d, v9.2s, v1.s[0]
        umlal   v31.2d, v13.2s, v7.s[2]
        umlal2  v23.2d, v24.4s, v16.s[3]
        umlal2  v31.2d, v13.4s, v7.s[3]
        umlal2  v11.2d, v9.4s, v1.s[2]
        umlal   v11.2d, v19.2s, v29.s[2]
        umlal2  v11.2d, v19.4s, v29.s[3]
        ldp     d8, d9, [sp, #0x100]
        .cfi_restore 72
        .cfi_restore 73
        umlal   v11.2d, v22.2s, v29.s[0]
        ldp     d13, d16, [x14, #0x158]
        umlal   v31.2d, v5.2s, v7.s[0]
        ldp     q19, q24, [x2, #0x330]
        usra    v23.2d, v6.2d, #0x2c
        umlal2  v31.2d, v5.4s, v7.s[1]
        usra    v23.2d, v20.2d, #6
        ldp     q5, q6, [x2, #0x190]
        umlal2  v11.2d, v22.4s, v29.s[1]
        umull   v20.2d, v4.2s, v1.s[0]
        shl     v16.2d, v16.2d, #0x26
        usra    v31.2d, v14.2d, #0x26
        umlal   v11.2d, v28.2s, v15.s[2]
        umlal2  v11.2d, v28.4s, v15.s[3]
        umlal2  v20.2d, v4.4s, v1.s[2]
        shl     v14.2d, v27.2d, #0x2c
        umlal   v20.2d, v26.2s, v29.s[2]
        uzp1    v4.2d, v10.2d, v23.2d
        umlal   v11.2d, v5.2s, v15.s[0]
        umlal2  v20.2d, v26.4s, v29.s[3]
        umlal   v20.2d, v17.2s, v29.s[0]
        ldp     q22, q26, [x2, #0x340]
        ldp     q27, q28, [x2, #0x190]
        usra    v31.2d, v3.2d, #6
        umlal2  v20.2d, v17.4s, v29.s[1]
        uzp2    v10.2d, v10.2d, v23.2d
        umlal   v20.2d, v21.2s, v15.s[2]
        ext     v2.16b, v2.16b, v10.16b, #8
        umlal2  v11.2d, v5.4s, v15.s[1]
        shl     v3.2d, v10.2d, #0x23
        ldp     d5, d17, [x14, #0x168]
        umlal   v11.2d, v6.2s, v7.s[2]
        umull   v23.2d, v19.2s, v1.s[0]
        umlal2  v11.2d, v6.4s, v7.s[3]
        usra    v4.2d, v3.2d, #6
        ldr     d3, [x14, #0x178]
        umlal2  v20.2d, v21.4s, v15.s[3]
        usra    v11.2d, v13.2d, #0x20
        umull   v6.2d, v22.2s, v1.s[0]
        umlal   v20.2d, v25.2s, v15.s[0]
        ldp     d7, d13, [x14, #0x170]
        umlal2  v20.2d, v25.4s, v15.s[1]
        usra    v4.2d, v2.2d, #0x1d
        umlal2  v23.2d, v19.4s, v1.s[2]
        shl     v2.2d, v17.2d, #0x32
        usra    v20.2d, v18.2d, #0x1a
        umlal   v23.2d, v24.2s, v29.s[2]
        umlal2  v23.2d, v24.4s, v29.s[3]
        usra    v11.2d, v16.2d, #6
        str     q4, [x0, #0x90]
        umlal   v23.2d, v27.2s, v29.s[0]
        umlal2  v23.2d, v27.4s, v29.s[1]
        uzp2    v4.2d, v31.2d, v11.2d
        movi    v16.2d, #0000000000000000
        umlal   v23.2d, v28.2s, v15.s[2]
        shl     v17.2d, v13.2d, #0x38
        umlal2  v23.2d, v28.4s, v15.s[3]
        usra    v23.2d, v5.2d, #0x14
        usra    v20.2d, v14.2d, #6
        umlal2  v6.2d, v22.4s, v1.s[2]
        ext     v13.16b, v10.16b, v4.16b, #8
        uzp1    v5.2d, v31.2d, v11.2d
        umull   v18.2d, v12.2s, v1.s[0]
        shl     v14.2d, v4.2d, #0x23
        umlal   v6.2d, v26.2s, v29.s[2]
        usra    v23.2d, v2.2d, #6
        usra    v5.2d, v14.2d, #6
        umlal2  v6.2d, v26.4s, v29.s[3]
        ldp     d14, d15, [sp, #0x130]
        .cfi_restore 78
        .cfi_restore 79
        umlal   v6.2d, v30.2s, v29.s[0]
        umlal2  v18.2d, v12.4s, v1.s[2]
        ldp     d10, d11, [sp, #0x110]
        .cfi_restore 74
        .cfi_restore 75
        uzp2    v1.2d, v20.2d, v23.2d
        uzp1    v2.2d, v20.2d, v23.2d
        usra    v5.2d, v13.2d, #0x1d
        umlal2  v6.2d, v30.4s, v29.s[1]
        shl     v19.2d, v1.2d, #0x23
        ext     v4.16b, v4.16b, v1.16b, #8
        usra    v18.2d, v3.2d, #8
        ldp     d12, d13, [sp, #0x120]
        .cfi_restore 76
        .cfi_restore 77
        usra    v2.2d, v19.2d, #6
        str     q5, [x0, #0xa0]
        usra    v6.2d, v7.2d, #0xe
        usra    v2.2d, v4.2d, #0x1d
        usra    v6.2d, v17.2d, #6
        str     q2, [x0, #0xb0]
        uzp1    v2.2d, v6.2d, v18.2d
        uzp2    v3.2d, v6.2d, v18.2d
        ext     v0.16b, v3.16b, v0.16b, #8
        ext     v1.16b, v1.16b, v3.16b, #8
        shl     v3.2d, v3.2d, #0x23
        usra    v2.2d, v3.2d, #6
        usra    v16.2d, v0.2d, #0x1d
        str     d16, [x0, #0xd0]
        usra    v2.2d, v1.2d, #0x1d
        str     q2, [x0, #0xc0]
        add     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset -2032
        ret
END_COMPOSITE(karat_phase_sqr_24_aarch64)

NOTES

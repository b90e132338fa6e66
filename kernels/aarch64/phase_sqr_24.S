/* karat_phase_sqr_24_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 1500 --islands 2 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 1581.0 cycles instead of 3148.0, bound 1462.0 (simulated, one run after another); 3745 of 4348 instructions have another place.
 * Made from code with the SHA-256 7b06a73e67db1c3b247e13fa5bc0a7911e81e70366c092e5081602d28123d526.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_sqr_24_aarch64)
        sub     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset 2032
        ldr     d0, [x1]
        movi    v1.2d, #0000000000000000
        ldp     d2, d3, [x1]
        movi    v4.16b, #0xff
        ushr    v5.2d, v0.2d, #0x1d
        uzp1    v0.2d, v0.2d, v5.2d
        ldp     x6, x7, [x5, #8]
        lsr     x6, x6, #6
        shl     v3.2d, v3.2d, #0xc
        ldp     q5, q6, [x2]
        ushr    v2.2d, v2.2d, #0x3a
        ldp     d7, d16, [x1, #8]
        lsl     x7, x7, #0x34
        usra    v2.2d, v3.2d, #6
        ldp     q3, q17, [x2, #0x20]
        ushr    v4.2d, v4.2d, #0x23
        and     v0.16b, v0.16b, v4.16b
        ldp     x8, x9, [x5]
        lsl     x9, x9, #0x3a
        umlal   v2.2d, v5.2s, v0.s[0]
        ushr    v7.2d, v7.2d, #0x34
        ldp     x10, x11, [x5, #0x18]
        adds    x8, x8, x9
        umlal2  v2.2d, v5.4s, v0.s[2]
        ext     v5.16b, v1.16b, v2.16b, #8
        ldp     x9, x12, [x5, #0x20]
        lsl     x11, x11, #0x28
        shl     v16.2d, v16.2d, #0x12
        ldp     q18, q19, [x2]
        adcs    x6, x6, x7
        usra    v7.2d, v16.2d, #6
        umull   v16.2d, v3.2s, v0.s[0]
        ldp     x7, x13, [x5, #0x10]
        lsl     x13, x13, #0x2e
        ldp     d20, d21, [x1, #0x10]
        umlal2  v16.2d, v3.4s, v0.s[2]
        lsr     x7, x7, #0xc
        shl     v3.2d, v21.2d, #0x18
        ldp     d21, d22, [x1, #0x18]
        usra    v2.2d, v5.2d, #0x1d
        ext     v5.16b, v2.16b, v1.16b, #8
        adcs    x7, x7, x13
        ldp     x13, x14, [x5, #0x38]
        usra    v7.2d, v5.2d, #0x1d
        umlal   v7.2d, v6.2s, v0.s[0]
        lsr     x10, x10, #0x12
        lsr     x9, x9, #0x18
        and     v2.16b, v2.16b, v4.16b
        usra    v16.2d, v20.2d, #0x2e
        ldp     x15, x16, [x5, #0x30]
        lsl     x12, x12, #0x22
        umull   v5.2d, v17.2s, v0.s[0]
        ldp     q20, q23, [x2, #0x40]
        lsr     x15, x15, #0x24
        umlal2  v5.2d, v17.4s, v0.s[2]
        usra    v5.2d, v21.2d, #0x28
        str     x7, [sp, #0x7e8]
        ldp     x17, x7, [x5, #0x28]
        adcs    x10, x10, x11
        shl     v17.2d, v22.2d, #0x1e
        ldp     q21, q22, [x2, #0x60]
        lsl     x11, x16, #0x16
        ldp     q24, q25, [x2, #0x80]
        uzp1    v26.4s, v0.4s, v2.4s
        ldp     q27, q28, [x2, #0xa0]
        str     x1, [sp, #0x7e0]
        ldp     x16, x1, [x5, #0x40]
        str     x10, [sp, #0x7d8]
        str     x6, [sp, #0x7d0]
        ldp     x10, x6, [x5, #0x48]
        umlal2  v7.2d, v6.4s, v0.s[2]
        adcs    x9, x9, x12
        ldr     x12, [x5, #0x58]
        umlal   v7.2d, v18.2s, v2.s[0]
        ldp     q6, q28, [x2]
        lsl     x7, x7, #0x1c
        umlal2  v7.2d, v18.4s, v2.s[2]
        ldp     q18, q29, [x2, #0x20]
        usra    v5.2d, v17.2d, #6
        lsr     x13, x13, #0x2a
        umull   v17.2d, v20.2s, v0.s[0]
        str     x9, [sp, #0x7c8]
        str     x2, [sp, #0x7c0]
        ldp     x9, x2, [x5, #0x58]
        lsr     x17, x17, #0x1e
        usra    v16.2d, v3.2d, #6
        umull   v3.2d, v23.2s, v0.s[0]
        adcs    x7, x17, x7
        lsr     x16, x16, #0x30
        umlal2  v17.2d, v20.4s, v0.s[2]
        adcs    x11, x15, x11
        lsl     x1, x1, #0xa
        lsl     x14, x14, #0x10
        umull   v20.2d, v21.2s, v0.s[0]
        adcs    x13, x13, x14
        ldp     x14, x15, [x5, #0x68]
        lsr     x10, x10, #0x36
        adcs    x1, x16, x1
        ldp     x16, x17, [x5, #0x60]
        str     x1, [sp, #0x7b8]
        lsl     x1, x6, #4
        umlal2  v3.2d, v23.4s, v0.s[2]
        orr     x10, x10, x12, lsl #62
        str     x7, [sp, #0x7b0]
        ldp     x12, x7, [x5, #0x78]
        lsl     x2, x2, #0x38
        adcs    x1, x10, x1
        umlal2  v20.2d, v21.4s, v0.s[2]
        str     x1, [sp, #0x7a8]
        ldp     x10, x1, [x5, #0x70]
        orr     x2, x2, x6, lsr #60
        lsl     x6, x17, #0x32
        ldr     x17, [sp, #0x7d0]
        lsr     x16, x16, #8
        umulh   x17, x8, x17
        umull   v21.2d, v22.2s, v0.s[0]
        ext     v23.16b, v1.16b, v7.16b, #8
        lsr     x9, x9, #2
        str     x17, [sp, #0x7a0]
        str     x11, [sp, #0x798]
        ldp     x17, x11, [x5, #0x80]
        lsr     x14, x14, #0xe
        umlal   v5.2d, v18.2s, v2.s[0]
        adcs    x2, x9, x2
        str     x2, [sp, #0x790]
        ldp     x9, x2, [x5, #0x88]
        lsl     x15, x15, #0x2c
        usra    v7.2d, v23.2d, #0x1d
        umlal2  v5.2d, v18.4s, v2.s[2]
        lsl     x1, x1, #0x26
        str     x13, [sp, #0x788]
        ldr     x13, [sp, #0x7d8]
        umulh   x13, x8, x13
        ext     v18.16b, v7.16b, v1.16b, #8
        usra    v16.2d, v18.2d, #0x1d
        lsr     x10, x10, #0x14
        adcs    x6, x16, x6
        and     v7.16b, v7.16b, v4.16b
        adcs    x14, x14, x15
        adcs    x1, x10, x1
        ldp     x10, x15, [x5, #0x90]
        umlal   v16.2d, v19.2s, v2.s[0]
        lsr     x16, x17, #0x20
        ldr     x17, [sp, #0x7e0]
        umlal2  v16.2d, v19.4s, v2.s[2]
        ldp     d18, d19, [x17, #0x20]
        lsl     x7, x7, #0x20
        umlal   v16.2d, v6.2s, v7.s[0]
        str     x1, [sp, #0x780]
        ldr     x1, [sp, #0x7c0]
        ldp     q23, q30, [x1]
        lsr     x9, x9, #0x26
        umlal2  v16.2d, v6.4s, v7.s[2]
        str     x14, [sp, #0x778]
        str     x6, [sp, #0x770]
        ldp     x14, x6, [x5, #0x98]
        lsr     x12, x12, #0x1a
        lsl     x11, x11, #0x1a
        umlal   v17.2d, v29.2s, v2.s[0]
        adcs    x7, x12, x7
        umlal2  v17.2d, v29.4s, v2.s[2]
        str     x7, [sp, #0x768]
        ldp     x12, x7, [x5, #0xa0]
        lsl     x2, x2, #0x14
        adcs    x11, x16, x11
        str     x11, [sp, #0x760]
        ldp     x16, x11, [x5, #0xb8]
        lsl     x15, x15, #0xe
        umlal2  v21.2d, v22.4s, v0.s[2]
        ldp     q6, q22, [x1, #0x20]
        adcs    x2, x9, x2
        ext     v29.16b, v1.16b, v16.16b, #8
        shl     v19.2d, v19.2d, #0x24
        str     x2, [sp, #0x758]
        ldp     x9, x2, [x5, #0xc8]
        lsr     x10, x10, #0x2c
        lsr     x12, x12, #0x38
        str     x13, [sp, #0x750]
        ldp     x13, x17, [x5, #0xb0]
        usra    v16.2d, v29.2d, #0x1d
        str     x9, [sp, #0x748]
        ldp     x9, x1, [x5, #0xc0]
        usra    v17.2d, v18.2d, #0x22
        lsl     x17, x17, #0x36
        lsr     x13, x13, #4
        ext     v18.16b, v16.16b, v1.16b, #8
        and     v16.16b, v16.16b, v4.16b
        lsr     x9, x9, #0x10
        usra    v17.2d, v19.2d, #6
        str     x9, [sp, #0x740]
        ldr     x9, [sp, #0x7c0]
        ldp     q19, q29, [x9, #0x40]
        ldr     x9, [sp, #0x7e0]
        usra    v5.2d, v18.2d, #0x1d
        umlal   v5.2d, v28.2s, v7.s[0]
        umlal2  v5.2d, v28.4s, v7.s[2]
        ldp     d18, d28, [x9, #0x28]
        adcs    x10, x10, x15
        umlal   v5.2d, v23.2s, v16.s[0]
        lsl     x1, x1, #0x2a
        ldr     x5, [x5, #0xb0]
        orr     x15, x17, x7, lsr #62
        umlal   v3.2d, v19.2s, v2.s[0]
        lsl     x7, x7, #2
        lsl     x6, x6, #8
        lsr     x16, x16, #0xa
        umlal2  v3.2d, v19.4s, v2.s[2]
        lsr     x14, x14, #0x32
        adcs    x6, x14, x6
        lsl     x2, x2, #0x24
        umlal   v20.2d, v29.2s, v2.s[0]
        umlal   v17.2d, v6.2s, v7.s[0]
        umlal2  v17.2d, v6.4s, v7.s[2]
        umlal2  v20.2d, v29.4s, v2.s[2]
        ldp     d6, d19, [x9, #0x30]
        orr     x5, x12, x5, lsl #60
        ldr     x12, [sp, #0x7c0]
        usra    v3.2d, v18.2d, #0x1c
        umull   v18.2d, v24.2s, v0.s[0]
        adcs    x5, x5, x7
        shl     v28.2d, v28.2d, #0x2a
        adcs    x7, x13, x15
        ldr     x13, [sp, #0x7e8]
        usra    v3.2d, v28.2d, #6
        ldr     x15, [sp, #0x748]
        umlal2  v18.2d, v24.4s, v0.s[2]
        umlal2  v5.2d, v23.4s, v16.s[2]
        ldp     q23, q24, [x12, #0x40]
        lsl     x11, x11, #0x30
        usra    v20.2d, v6.2d, #0x16
        umlal   v3.2d, v22.2s, v7.s[0]
        mul     x14, x8, x13
        umull   v6.2d, v25.2s, v0.s[0]
        adcs    x11, x16, x11
        ldr     x16, [sp, #0x740]
        shl     v19.2d, v19.2d, #0x30
        umlal2  v3.2d, v22.4s, v7.s[2]
        lsr     x15, x15, #0x16
        adcs    x1, x16, x1
        ldp     q22, q28, [x12, #0x60]
        adcs    x2, x15, x2
        umulh   x15, x8, x13
        stp     x27, x28, [sp, #0x180]
        .cfi_rel_offset 27, 384
        .cfi_rel_offset 28, 392
        usra    v20.2d, v19.2d, #6
        ext     v19.16b, v1.16b, v5.16b, #8
        stp     x19, x20, [sp, #0x140]
        .cfi_rel_offset 19, 320
        .cfi_rel_offset 20, 328
        ldr     x20, [sp, #0x7d8]
        ldr     x19, [sp, #0x7d0]
        stp     d8, d9, [sp, #0x100]
        .cfi_rel_offset 72, 256
        .cfi_rel_offset 73, 264
        usra    v5.2d, v19.2d, #0x1d
        ldp     d8, d9, [x9, #0x38]
        umlal2  v6.2d, v25.4s, v0.s[2]
        ldp     q19, q25, [x12, #0x60]
        mul     x27, x19, x20
        umlal   v20.2d, v23.2s, v7.s[0]
        stp     x23, x24, [sp, #0x160]
        .cfi_rel_offset 23, 352
        .cfi_rel_offset 24, 360
        umlal2  v20.2d, v23.4s, v7.s[2]
        ldr     d23, [x9, #0x48]
        umlal   v21.2d, v22.2s, v2.s[0]
        umulh   x23, x19, x20
        stp     x21, x22, [sp, #0x150]
        .cfi_rel_offset 21, 336
        .cfi_rel_offset 22, 344
        ldr     x22, [sp, #0x788]
        ldr     x21, [sp, #0x798]
        umlal2  v21.2d, v22.4s, v2.s[2]
        ldp     q22, q29, [x12, #0xc0]
        shl     v9.2d, v9.2d, #0x36
        umlal   v21.2d, v24.2s, v7.s[0]
        stp     x25, x26, [sp, #0x170]
        .cfi_rel_offset 25, 368
        .cfi_rel_offset 26, 376
        ldr     x26, [sp, #0x7a0]
        umlal2  v21.2d, v24.4s, v7.s[2]
        ext     v24.16b, v5.16b, v1.16b, #8
        stp     x8, x19, [x4]
        and     v5.16b, v5.16b, v4.16b
        ldr     x28, [sp, #0x750]
        stp     x21, x22, [x4, #0x30]
        mul     x24, x8, x20
        usra    v17.2d, v24.2d, #0x1d
        umlal   v18.2d, v28.2s, v2.s[0]
        mul     x25, x19, x13
        adds    x26, x26, x14
        ldr     x14, [sp, #0x7b0]
        usra    v21.2d, v8.2d, #0x10
        ldr     x16, [sp, #0x760]
        ldp     q8, q24, [x12]
        adcs    x24, x15, x24
        ldr     x15, [sp, #0x768]
        umlal2  v18.2d, v28.4s, v2.s[2]
        shl     v23.2d, v23.2d, #2
        adcs    x27, x28, x27
        ldr     x28, [sp, #0x7c8]
        stp     x28, x14, [x4, #0x20]
        umlal   v18.2d, v19.2s, v7.s[0]
        uzp1    v28.4s, v7.4s, v16.4s
        umlal   v17.2d, v30.2s, v16.s[0]
        stp     x15, x16, [x4, #0x70]
        mul     x17, x13, x20
        adcs    x23, x23, x17
        umlal2  v17.2d, v30.4s, v16.s[2]
        usra    v21.2d, v9.2d, #6
        ldp     q9, q29, [x12, #0x20]
        umlal2  v18.2d, v19.4s, v7.s[2]
        umull   v19.2d, v27.2s, v0.s[0]
        umulh   x17, x13, x20
        stp     x6, x5, [x4, #0x90]
        stp     d12, d13, [sp, #0x120]
        .cfi_rel_offset 76, 288
        .cfi_rel_offset 77, 296
        umlal   v17.2d, v8.2s, v5.s[0]
        ldp     q12, q13, [x12, #0x20]
        umlal2  v17.2d, v8.4s, v5.s[2]
        ldp     q8, q30, [x12, #0xe0]
        umulh   x5, x19, x13
        ldp     d30, d31, [x9, #0x40]
        adc     x17, x17, xzr
        adds    x24, x24, x25
        umlal2  v19.2d, v27.4s, v0.s[2]
        stp     d14, d15, [sp, #0x130]
        .cfi_rel_offset 78, 304
        .cfi_rel_offset 79, 312
        ext     v14.16b, v1.16b, v17.16b, #8
        ldp     q15, q0, [x12, #0x40]
        mul     x25, x8, x19
        umlal   v3.2d, v9.2s, v16.s[0]
        shl     v27.2d, v31.2d, #0x3c
        adcs    x27, x27, x5
        usra    v17.2d, v14.2d, #0x1d
        umlal2  v3.2d, v9.4s, v16.s[2]
        adcs    x23, x23, xzr
        umlal   v20.2d, v29.2s, v16.s[0]
        usra    v18.2d, v30.2d, #0xa
        adc     x5, x17, xzr
        umulh   x17, x8, x8
        umlal2  v20.2d, v29.4s, v16.s[2]
        ldp     q9, q14, [x12, #0x80]
        adds    x25, x25, x25
        umlal   v20.2d, v12.2s, v5.s[0]
        ldp     q29, q30, [x12, #0x60]
        adcs    x26, x26, x26
        umlal2  v20.2d, v12.4s, v5.s[2]
        ext     v12.16b, v17.16b, v1.16b, #8
        adcs    x24, x24, x24
        and     v17.16b, v17.16b, v4.16b
        usra    v18.2d, v27.2d, #6
        umulh   x6, x19, x19
        adcs    x27, x27, x27
        usra    v3.2d, v12.2d, #0x1d
        ldr     x15, [sp, #0x758]
        umlal   v21.2d, v15.2s, v16.s[0]
        adcs    x23, x23, x23
        umlal2  v21.2d, v15.4s, v16.s[2]
        ldp     q12, q15, [x12, #0x80]
        adcs    x5, x5, x5
        umlal   v21.2d, v13.2s, v5.s[0]
        uzp1    v27.4s, v5.4s, v17.4s
        adc     x16, xzr, xzr
        adds    x25, x25, x17
        umlal2  v21.2d, v13.4s, v5.s[2]
        mul     x17, x13, x13
        stp     x15, x10, [x4, #0x80]
        ldr     x15, [sp, #0x7a8]
        ldr     x10, [sp, #0x7b8]
        umlal   v3.2d, v24.2s, v5.s[0]
        stp     x10, x15, [x4, #0x40]
        ldr     x15, [sp, #0x770]
        ldr     x10, [sp, #0x790]
        umlal2  v3.2d, v24.4s, v5.s[2]
        ldp     q13, q24, [x12, #0xa0]
        umlal   v18.2d, v0.2s, v16.s[0]
        mul     x19, x19, x19
        stp     x10, x15, [x4, #0x50]
        ldr     x15, [sp, #0x780]
        ldr     x10, [sp, #0x778]
        umlal2  v18.2d, v0.4s, v16.s[2]
        stp     x10, x15, [x4, #0x60]
        umlal   v6.2d, v9.2s, v2.s[0]
        stp     x13, x20, [x4, #0x10]
        umlal2  v6.2d, v9.4s, v2.s[2]
        ldp     q9, q0, [x12, #0xa0]
        umulh   x10, x20, x20
        umlal   v6.2d, v25.2s, v7.s[0]
        stp     x7, x11, [x4, #0xa0]
        umlal2  v6.2d, v25.4s, v7.s[2]
        stp     x1, x2, [x4, #0xb0]
        umlal   v19.2d, v14.2s, v2.s[0]
        umlal2  v19.2d, v14.4s, v2.s[2]
        umulh   x2, x13, x13
        adcs    x19, x26, x19
        umlal   v6.2d, v29.2s, v16.s[0]
        adcs    x24, x24, x6
        umlal2  v6.2d, v29.4s, v16.s[2]
        ldp     q14, q25, [x12, #0x40]
        adcs    x26, x27, x17
        umlal   v19.2d, v12.2s, v7.s[0]
        mul     x27, x20, x20
        stp     x19, x24, [x3, #0x10]
        umlal2  v19.2d, v12.4s, v7.s[2]
        ldp     q12, q29, [x12, #0x80]
        adcs    x23, x23, x2
        umlal   v19.2d, v30.2s, v16.s[0]
        usra    v6.2d, v23.2d, #6
        umulh   x2, x28, x14
        umull   v23.2d, v13.2s, v2.s[0]
        umlal2  v19.2d, v30.4s, v16.s[2]
        adcs    x27, x5, x27
        adc     x5, x16, x10
        stp     d10, d11, [sp, #0x110]
        .cfi_rel_offset 74, 272
        .cfi_rel_offset 75, 280
        ldp     d10, d11, [x9, #0x48]
        umlal   v18.2d, v14.2s, v5.s[0]
        mul     x6, x28, x21
        umlal2  v18.2d, v14.4s, v5.s[2]
        umlal2  v23.2d, v13.4s, v2.s[2]
        ldp     q13, q14, [x12, #0x60]
        umlal   v6.2d, v25.2s, v5.s[0]
        umulh   x10, x28, x21
        umlal2  v6.2d, v25.4s, v5.s[2]
        ldp     q2, q25, [x12]
        adds    x2, x2, x6
        usra    v19.2d, v10.2d, #0x3e
        umlal   v23.2d, v24.2s, v26.s[0]
        umlal2  v23.2d, v24.4s, v26.s[1]
        shl     v10.2d, v11.2d, #8
        umlal   v23.2d, v15.2s, v7.s[0]
        ldp     q11, q24, [x12, #0xa0]
        mul     x6, x28, x14
        umlal2  v23.2d, v15.4s, v7.s[2]
        usra    v19.2d, v10.2d, #6
        umlal   v23.2d, v12.2s, v16.s[0]
        umlal2  v23.2d, v12.4s, v16.s[2]
        ldp     d12, d10, [x9, #0x50]
        mul     x16, x28, x22
        umull   v15.2d, v9.2s, v7.s[0]
        umlal   v3.2d, v2.2s, v17.s[0]
        umlal2  v3.2d, v2.4s, v17.s[2]
        umulh   x17, x28, x22
        umlal   v19.2d, v13.2s, v5.s[0]
        adcs    x10, x10, x16
        umlal2  v15.2d, v9.4s, v7.s[2]
        ldp     q9, q2, [x12, #0xc0]
        umlal   v15.2d, v0.2s, v26.s[2]
        shl     v10.2d, v10.2d, #0xe
        ext     v7.16b, v1.16b, v3.16b, #8
        usra    v23.2d, v12.2d, #0x38
        mul     x16, x14, x22
        umlal2  v15.2d, v0.4s, v26.s[3]
        ldp     q12, q0, [x12, #0x80]
        usra    v3.2d, v7.2d, #0x1d
        umlal   v15.2d, v22.2s, v26.s[0]
        umlal2  v15.2d, v22.4s, v26.s[1]
        ldp     q7, q22, [x12, #0x20]
        umulh   x1, x14, x22
        umlal   v15.2d, v29.2s, v16.s[0]
        usra    v23.2d, v10.2d, #6
        adcs    x16, x17, x16
        umlal2  v19.2d, v13.4s, v5.s[2]
        ldp     q13, q10, [x12, #0xa0]
        umlal2  v15.2d, v29.4s, v16.s[2]
        and     v29.16b, v3.16b, v4.16b
        ext     v3.16b, v3.16b, v1.16b, #8
        mul     x17, x21, x22
        umull   v30.2d, v11.2s, v16.s[0]
        usra    v20.2d, v3.2d, #0x1d
        umlal   v23.2d, v14.2s, v5.s[0]
        umlal2  v23.2d, v14.4s, v5.s[2]
        umulh   x7, x21, x22
        umlal   v21.2d, v7.2s, v17.s[0]
        adcs    x1, x1, x17
        umlal2  v21.2d, v7.4s, v17.s[2]
        ldp     q14, q3, [x12, #0x40]
        umlal   v20.2d, v25.2s, v17.s[0]
        umlal2  v20.2d, v25.4s, v17.s[2]
        mul     x17, x8, x8
        umlal   v18.2d, v22.2s, v17.s[0]
        ldr     x15, [sp, #0x7b8]
        ldr     x24, [sp, #0x7a8]
        adc     x7, x7, xzr
        umlal2  v18.2d, v22.4s, v17.s[2]
        ldp     q7, q22, [x12, #0x60]
        umlal2  v30.2d, v11.4s, v16.s[2]
        ldp     q11, q16, [x12, #0xc0]
        mul     x11, x14, x21
        umlal   v30.2d, v24.2s, v28.s[0]
        stp     x17, x25, [x3]
        umlal   v15.2d, v12.2s, v5.s[0]
        umlal   v6.2d, v14.2s, v17.s[0]
        umlal2  v6.2d, v14.4s, v17.s[2]
        umulh   x19, x15, x24
        adds    x10, x10, x11
        ldp     d14, d25, [x9, #0x58]
        umlal2  v30.2d, v24.4s, v28.s[1]
        umlal2  v15.2d, v12.4s, v5.s[2]
        umlal   v19.2d, v3.2s, v17.s[0]
        umulh   x11, x14, x21
        umlal   v30.2d, v9.2s, v26.s[2]
        umlal2  v30.2d, v9.4s, v26.s[3]
        ldp     d9, d12, [x9, #0x60]
        umlal   v30.2d, v2.2s, v26.s[0]
        umlal2  v19.2d, v3.4s, v17.s[2]
        usra    v15.2d, v14.2d, #0x32
        umulh   x25, x28, x28
        umlal2  v30.2d, v2.4s, v26.s[1]
        shl     v14.2d, v25.2d, #0x14
        adcs    x11, x16, x11
        umlal   v23.2d, v7.2s, v17.s[0]
        ldp     q2, q3, [x12, #0x80]
        adcs    x1, x1, xzr
        umlal2  v23.2d, v7.4s, v17.s[2]
        ldp     q7, q24, [x12, #0xa0]
        adc     x7, x7, xzr
        usra    v15.2d, v14.2d, #6
        umlal   v30.2d, v0.2s, v5.s[0]
        adds    x6, x6, x6
        mul     x16, x14, x14
        shl     v12.2d, v12.2d, #0x1a
        umlal2  v30.2d, v0.4s, v5.s[2]
        adcs    x2, x2, x2
        umull   v14.2d, v13.2s, v5.s[0]
        ldp     q0, q25, [x12, #0xc0]
        adcs    x10, x10, x10
        umulh   x17, x21, x21
        adcs    x11, x11, x11
        umlal   v15.2d, v22.2s, v17.s[0]
        adcs    x1, x1, x1
        umlal2  v15.2d, v22.4s, v17.s[2]
        usra    v30.2d, v9.2d, #0x2c
        adcs    x7, x7, x7
        umlal2  v14.2d, v13.4s, v5.s[2]
        ldp     q9, q13, [x12]
        str     x5, [sp, #0x750]
        adc     x5, xzr, xzr
        umlal   v14.2d, v10.2s, v28.s[2]
        adds    x25, x6, x25
        umlal2  v14.2d, v10.4s, v28.s[3]
        ldp     q10, q5, [x12, #0x20]
        usra    v30.2d, v12.2d, #6
        umlal   v14.2d, v11.2s, v28.s[0]
        umlal2  v14.2d, v11.4s, v28.s[1]
        ldp     q12, q11, [x12, #0xe0]
        umlal   v14.2d, v16.2s, v26.s[2]
        umulh   x6, x14, x14
        umlal2  v14.2d, v16.4s, v26.s[3]
        adcs    x2, x2, x16
        ldr     x16, [sp, #0x770]
        umlal   v30.2d, v2.2s, v17.s[0]
        umlal   v20.2d, v9.2s, v29.s[0]
        umlal2  v20.2d, v9.4s, v29.s[2]
        ldp     q9, q16, [x12, #0x40]
        str     x2, [sp, #0x7a0]
        mul     x2, x15, x16
        umlal   v18.2d, v10.2s, v29.s[0]
        adcs    x6, x10, x6
        umlal2  v18.2d, v10.4s, v29.s[2]
        umlal   v6.2d, v5.2s, v29.s[0]
        mul     x10, x21, x21
        ext     v10.16b, v1.16b, v20.16b, #8
        umlal2  v6.2d, v5.4s, v29.s[2]
        usra    v20.2d, v10.2d, #0x1d
        ldp     q10, q5, [x12]
        str     x6, [sp, #0x740]
        ldr     x6, [sp, #0x790]
        str     x25, [sp, #0x748]
        mul     x25, x15, x6
        umlal   v14.2d, v8.2s, v26.s[0]
        adcs    x10, x11, x10
        umlal   v19.2d, v9.2s, v29.s[0]
        umlal   v23.2d, v16.2s, v29.s[0]
        ext     v22.16b, v20.16b, v1.16b, #8
        and     v20.16b, v20.16b, v4.16b
        umlal2  v23.2d, v16.4s, v29.s[2]
        usra    v21.2d, v22.2d, #0x1d
        umlal2  v19.2d, v9.4s, v29.s[2]
        ldp     q9, q16, [x12, #0x60]
        umlal2  v14.2d, v8.4s, v26.s[1]
        umulh   x11, x15, x6
        umlal2  v30.2d, v2.4s, v17.s[2]
        ldp     q8, q2, [x12, #0x20]
        adcs    x1, x1, x17
        umlal   v14.2d, v3.2s, v17.s[0]
        umlal   v21.2d, v13.2s, v29.s[0]
        umlal2  v21.2d, v13.4s, v29.s[2]
        umlal2  v14.2d, v3.4s, v17.s[2]
        ldp     d13, d3, [x9, #0x68]
        umulh   x17, x15, x16
        umlal   v21.2d, v10.2s, v20.s[0]
        umlal2  v21.2d, v10.4s, v20.s[2]
        umlal   v15.2d, v9.2s, v29.s[0]
        mul     x15, x15, x24
        umlal   v6.2d, v8.2s, v20.s[0]
        umlal2  v6.2d, v8.4s, v20.s[2]
        ext     v8.16b, v1.16b, v21.16b, #8
        umlal   v30.2d, v16.2s, v29.s[0]
        umlal   v19.2d, v2.2s, v20.s[0]
        shl     v10.2d, v3.2d, #0x20
        str     x15, [sp, #0x738]
        mul     x15, x22, x22
        usra    v21.2d, v8.2d, #0x1d
        umlal2  v19.2d, v2.4s, v20.s[2]
        ldp     q8, q2, [x12]
        umlal2  v15.2d, v9.4s, v29.s[2]
        ldp     q9, q3, [x12, #0x80]
        usra    v14.2d, v13.2d, #0x26
        str     x1, [sp, #0x730]
        umulh   x1, x22, x22
        ldp     q13, q22, [x12, #0x100]
        adcs    x7, x7, x15
        umlal2  v30.2d, v16.4s, v29.s[2]
        ext     v16.16b, v21.16b, v1.16b, #8
        and     v21.16b, v21.16b, v4.16b
        usra    v18.2d, v16.2d, #0x1d
        umull   v16.2d, v7.2s, v17.s[0]
        mul     x15, x28, x28
        usra    v14.2d, v10.2d, #6
        uzp1    v10.4s, v29.4s, v20.4s
        adc     x1, x5, x1
        subs    x5, x8, x28
        ldr     x28, [sp, #0x7d0]
        sbcs    x14, x28, x14
        sbcs    x21, x13, x21
        umlal   v18.2d, v5.2s, v20.s[0]
        sbcs    x22, x20, x22
        umlal2  v18.2d, v5.4s, v20.s[2]
        umlal   v18.2d, v8.2s, v21.s[0]
        csetm   x20, lo
        eor     x22, x22, x20
        cmn     x20, #1
        eor     x14, x14, x20
        umlal2  v18.2d, v8.4s, v21.s[2]
        ldp     d8, d5, [x9, #0x70]
        eor     x5, x5, x20
        umlal   v14.2d, v9.2s, v29.s[0]
        adcs    x5, x5, xzr
        eor     x20, x21, x20
        umlal2  v16.2d, v7.4s, v17.s[2]
        ldp     q7, q17, [x12, #0xa0]
        adcs    x21, x14, xzr
        umlal2  v14.2d, v9.4s, v29.s[2]
        umlal   v16.2d, v24.2s, v27.s[0]
        umlal2  v16.2d, v24.4s, v27.s[1]
        ldp     q9, q22, [x12, #0xc0]
        umlal   v16.2d, v0.2s, v28.s[2]
        shl     v5.2d, v5.2d, #0x26
        umlal2  v16.2d, v0.4s, v28.s[3]
        ldp     q0, q24, [x12, #0x40]
        adcs    x20, x20, xzr
        umlal   v16.2d, v25.2s, v28.s[0]
        adcs    x22, x22, xzr
        mul     x14, x5, x20
        umlal2  v16.2d, v25.4s, v28.s[1]
        umulh   x13, x5, x20
        umlal   v23.2d, v0.2s, v20.s[0]
        umulh   x28, x5, x21
        umlal2  v23.2d, v0.4s, v20.s[2]
        umlal   v15.2d, v24.2s, v20.s[0]
        umlal2  v15.2d, v24.4s, v20.s[2]
        ldp     q0, q24, [x12, #0x60]
        umulh   x8, x21, x22
        umlal   v30.2d, v0.2s, v20.s[0]
        umlal2  v30.2d, v0.4s, v20.s[2]
        umlal   v14.2d, v24.2s, v20.s[0]
        ldp     q0, q25, [x12, #0x20]
        umlal   v19.2d, v0.2s, v21.s[0]
        umlal2  v19.2d, v0.4s, v21.s[2]
        ext     v0.16b, v1.16b, v18.16b, #8
        usra    v18.2d, v0.2d, #0x1d
        ext     v0.16b, v18.16b, v1.16b, #8
        usra    v6.2d, v0.2d, #0x1d
        umlal   v6.2d, v2.2s, v21.s[0]
        and     v0.16b, v18.16b, v4.16b
        ldp     q18, q31, [x12, #0x120]
        str     x1, [sp, #0x728]
        mul     x1, x5, x21
        umlal2  v6.2d, v2.4s, v21.s[2]
        umlal   v23.2d, v25.2s, v21.s[0]
        adds    x28, x28, x14
        mul     x14, x5, x22
        umlal   v16.2d, v12.2s, v26.s[2]
        umlal2  v23.2d, v25.4s, v21.s[2]
        ldp     q2, q25, [x12, #0x40]
        umlal2  v16.2d, v12.4s, v26.s[3]
        str     x7, [sp, #0x720]
        mul     x7, x20, x22
        umlal   v16.2d, v11.2s, v26.s[0]
        adcs    x13, x13, x14
        umlal2  v14.2d, v24.4s, v20.s[2]
        ldp     q12, q24, [x12, #0x60]
        umlal2  v16.2d, v11.4s, v26.s[1]
        uzp1    v11.4s, v21.4s, v0.4s
        umulh   x14, x5, x22
        umlal   v15.2d, v2.2s, v21.s[0]
        umlal2  v15.2d, v2.4s, v21.s[2]
        usra    v16.2d, v8.2d, #0x20
        str     x10, [sp, #0x718]
        umulh   x10, x21, x20
        umlal   v30.2d, v25.2s, v21.s[0]
        ldp     q8, q2, [x12, #0xe0]
        umlal2  v30.2d, v25.4s, v21.s[2]
        umull   v25.2d, v7.2s, v29.s[0]
        umlal   v14.2d, v12.2s, v21.s[0]
        usra    v16.2d, v5.2d, #6
        umulh   x6, x20, x22
        umlal2  v14.2d, v12.4s, v21.s[2]
        ldp     q12, q5, [x12, #0x80]
        umlal2  v25.2d, v7.4s, v29.s[2]
        umlal   v25.2d, v17.2s, v27.s[2]
        str     x15, [sp, #0x710]
        mul     x15, x21, x22
        umlal2  v25.2d, v17.4s, v27.s[3]
        umlal   v16.2d, v3.2s, v29.s[0]
        ldp     q7, q17, [x12, #0xa0]
        mul     x16, x24, x16
        umlal2  v16.2d, v3.4s, v29.s[2]
        ldp     d3, d29, [x9, #0x78]
        adcs    x14, x14, x15
        umlal   v25.2d, v9.2s, v27.s[0]
        adcs    x7, x8, x7
        adc     x6, x6, xzr
        umlal2  v25.2d, v9.4s, v27.s[1]
        mul     x8, x21, x20
        umlal   v16.2d, v12.2s, v20.s[0]
        umlal   v25.2d, v22.2s, v28.s[2]
        shl     v9.2d, v29.2d, #0x2c
        adds    x8, x13, x8
        adcs    x10, x14, x10
        umlal2  v25.2d, v22.4s, v28.s[3]
        ldp     q22, q29, [x12, #0xe0]
        adcs    x7, x7, xzr
        umlal2  v16.2d, v12.4s, v20.s[2]
        adc     x6, x6, xzr
        adds    x1, x1, x1
        adcs    x28, x28, x28
        umlal   v25.2d, v8.2s, v28.s[0]
        adcs    x8, x8, x8
        umulh   x13, x5, x5
        adcs    x10, x10, x10
        umlal   v16.2d, v24.2s, v21.s[0]
        adcs    x7, x7, x7
        adcs    x6, x6, x6
        adc     x14, xzr, xzr
        umlal2  v25.2d, v8.4s, v28.s[1]
        umlal   v25.2d, v2.2s, v26.s[2]
        ldp     q8, q12, [x12, #0xc0]
        umlal2  v25.2d, v2.4s, v26.s[3]
        umulh   x15, x21, x21
        umlal   v25.2d, v13.2s, v26.s[0]
        umull   v2.2d, v7.2s, v20.s[0]
        umlal2  v16.2d, v24.4s, v21.s[2]
        adds    x1, x1, x13
        mul     x21, x21, x21
        umlal2  v25.2d, v13.4s, v26.s[1]
        ldp     q13, q24, [x12]
        umlal2  v2.2d, v7.4s, v20.s[2]
        umlal   v2.2d, v17.2s, v10.s[0]
        mul     x13, x22, x22
        umlal2  v2.2d, v17.4s, v10.s[1]
        ldp     q7, q17, [x12, #0x100]
        adcs    x21, x28, x21
        usra    v25.2d, v3.2d, #0x1a
        umlal   v2.2d, v8.2s, v27.s[2]
        adcs    x28, x8, x15
        umlal2  v2.2d, v8.4s, v27.s[3]
        ldp     d8, d3, [x9, #0x80]
        mul     x8, x20, x20
        umlal   v2.2d, v12.2s, v27.s[0]
        umlal2  v2.2d, v12.4s, v27.s[1]
        umlal   v6.2d, v13.2s, v0.s[0]
        usra    v25.2d, v9.2d, #6
        mul     x5, x5, x5
        umlal2  v6.2d, v13.4s, v0.s[2]
        ldp     q9, q12, [x12, #0x20]
        adcs    x8, x10, x8
        umlal   v23.2d, v9.2s, v0.s[0]
        shl     v13.2d, v3.2d, #0x32
        umulh   x20, x20, x20
        umlal   v2.2d, v22.2s, v28.s[2]
        umlal   v25.2d, v5.2s, v20.s[0]
        umlal2  v2.2d, v22.4s, v28.s[3]
        umlal   v2.2d, v29.2s, v28.s[0]
        umulh   x22, x22, x22
        umlal2  v25.2d, v5.4s, v20.s[2]
        adcs    x20, x7, x20
        umlal2  v2.2d, v29.4s, v28.s[1]
        ldp     q3, q5, [x12, #0x80]
        ext     v20.16b, v1.16b, v6.16b, #8
        ldp     q22, q29, [x12, #0xa0]
        adcs    x6, x6, x13
        umlal   v2.2d, v7.2s, v26.s[2]
        umlal   v25.2d, v3.2s, v21.s[0]
        umlal2  v2.2d, v7.4s, v26.s[3]
        adc     x22, x14, x22
        umlal   v2.2d, v17.2s, v26.s[0]
        umlal2  v2.2d, v17.4s, v26.s[1]
        ldp     q7, q17, [x12, #0x40]
        umlal2  v25.2d, v3.4s, v21.s[2]
        usra    v2.2d, v8.2d, #0x14
        ldp     q8, q3, [x12, #0xc0]
        usra    v2.2d, v13.2d, #6
        adds    x19, x19, x25
        umlal2  v23.2d, v9.4s, v0.s[2]
        adcs    x25, x11, x2
        ldr     x11, [sp, #0x790]
        ldr     x2, [sp, #0x770]
        umull   v9.2d, v22.2s, v21.s[0]
        usra    v6.2d, v20.2d, #0x1d
        umlal   v15.2d, v12.2s, v0.s[0]
        umulh   x7, x24, x2
        umlal2  v15.2d, v12.4s, v0.s[2]
        ldp     q12, q13, [x12, #0xe0]
        adcs    x10, x17, x16
        umlal   v2.2d, v5.2s, v21.s[0]
        umlal   v30.2d, v7.2s, v0.s[0]
        mul     x13, x11, x2
        umlal2  v30.2d, v7.4s, v0.s[2]
        and     v7.16b, v6.16b, v4.16b
        ext     v6.16b, v6.16b, v1.16b, #8
        usra    v19.2d, v6.2d, #0x1d
        umlal2  v9.2d, v22.4s, v21.s[2]
        umulh   x14, x11, x2
        adcs    x7, x7, x13
        umlal   v9.2d, v29.2s, v10.s[2]
        ldr     x15, [x3, #8]
        umlal2  v2.2d, v5.4s, v21.s[2]
        ldp     q5, q6, [x12, #0x100]
        ldr     x16, [x3, #0x10]
        umlal2  v9.2d, v29.4s, v10.s[3]
        ldp     q20, q21, [x12, #0x60]
        umlal   v9.2d, v8.2s, v10.s[0]
        umlal   v19.2d, v24.2s, v0.s[0]
        adc     x13, x14, xzr
        ldr     x14, [x3]
        subs    x5, x14, x5
        umlal2  v19.2d, v24.4s, v0.s[2]
        ldp     d22, d24, [x9, #0x88]
        sbcs    x1, x15, x1
        umlal2  v9.2d, v8.4s, v10.s[1]
        sbcs    x21, x16, x21
        ldr     x16, [x3, #0x18]
        mul     x17, x24, x11
        ldr     x15, [sp, #0x750]
        sbcs    x28, x16, x28
        umlal   v14.2d, v17.2s, v0.s[0]
        umlal   v9.2d, v3.2s, v27.s[2]
        umlal2  v14.2d, v17.4s, v0.s[2]
        ldp     q8, q17, [x12, #0x80]
        sbcs    x8, x26, x8
        ldr     x9, [sp, #0x710]
        sbcs    x20, x23, x20
        ldr     x2, [sp, #0x748]
        umlal2  v9.2d, v3.4s, v27.s[3]
        sbcs    x6, x27, x6
        umulh   x16, x24, x11
        ldr     x11, [sp, #0x7b8]
        umlal   v9.2d, v12.2s, v27.s[0]
        sbcs    x22, x15, x22
        umlal2  v9.2d, v12.4s, v27.s[1]
        shl     v12.2d, v24.2d, #0x38
        ldp     q3, q24, [x12, #0xa0]
        csetm   x14, lo
        umlal   v9.2d, v13.2s, v28.s[2]
        adds    x5, x5, x9
        adcs    x1, x1, x2
        umlal   v16.2d, v20.2s, v0.s[0]
        umulh   x11, x11, x11
        str     x11, [sp, #0x708]
        ldr     x11, [sp, #0x7a0]
        adcs    x21, x21, x11
        ldr     x11, [sp, #0x740]
        umlal2  v16.2d, v20.4s, v0.s[2]
        adcs    x28, x28, x11
        ldr     x11, [sp, #0x718]
        umlal   v25.2d, v21.2s, v0.s[0]
        adcs    x8, x8, x11
        ldr     x11, [sp, #0x730]
        umlal2  v9.2d, v13.4s, v28.s[3]
        ldp     q13, q20, [x12, #0xc0]
        adcs    x20, x20, x11
        umlal   v9.2d, v5.2s, v28.s[0]
        mul     x11, x24, x24
        ldr     x24, [sp, #0x720]
        umlal2  v25.2d, v21.4s, v0.s[2]
        adcs    x6, x6, x24
        ldr     x24, [sp, #0x728]
        adcs    x22, x22, x24
        adc     x14, x14, xzr
        umlal2  v9.2d, v5.4s, v28.s[1]
        ldp     q5, q21, [x12]
        adds    x26, x26, x5
        umlal   v9.2d, v6.2s, v26.s[2]
        adcs    x23, x23, x1
        adcs    x21, x27, x21
        ldr     x1, [sp, #0x7a0]
        adcs    x27, x15, x28
        umlal2  v9.2d, v6.4s, v26.s[3]
        stp     x26, x23, [x3, #0x20]
        umlal   v2.2d, v8.2s, v0.s[0]
        umlal2  v2.2d, v8.4s, v0.s[2]
        umlal   v9.2d, v18.2s, v26.s[0]
        ldp     q8, q6, [x12, #0x20]
        adcs    x28, x9, x8
        umlal2  v9.2d, v18.4s, v26.s[1]
        ldr     x5, [sp, #0x7a8]
        adcs    x20, x2, x20
        ldr     x2, [sp, #0x740]
        usra    v9.2d, v22.2d, #0xe
        ldr     x8, [sp, #0x730]
        adcs    x1, x1, x6
        umull   v18.2d, v3.2s, v0.s[0]
        ldr     x9, [sp, #0x720]
        umlal   v19.2d, v5.2s, v7.s[0]
        adcs    x22, x2, x22
        ldr     x2, [sp, #0x718]
        ldp     q22, q29, [x12, #0x40]
        adcs    x2, x2, x14
        usra    v9.2d, v12.2d, #6
        umulh   x6, x5, x5
        umlal2  v19.2d, v5.4s, v7.s[2]
        ldp     q12, q5, [x12, #0xe0]
        ldr     x14, [sp, #0x790]
        adcs    x8, x8, xzr
        umlal2  v18.2d, v3.4s, v0.s[2]
        adcs    x9, x9, xzr
        umlal   v15.2d, v8.2s, v7.s[0]
        adcs    x24, x24, xzr
        umlal2  v15.2d, v8.4s, v7.s[2]
        adds    x25, x25, x17
        adcs    x10, x10, x16
        ldr     x16, [sp, #0x738]
        ext     v8.16b, v1.16b, v19.16b, #8
        umlal   v30.2d, v6.2s, v7.s[0]
        ldr     x17, [sp, #0x770]
        adcs    x7, x7, xzr
        mul     x15, x14, x14
        usra    v19.2d, v8.2d, #0x1d
        umlal2  v30.2d, v6.4s, v7.s[2]
        adc     x13, x13, xzr
        adds    x16, x16, x16
        umlal   v18.2d, v24.2s, v11.s[0]
        ldp     q8, q3, [x12, #0x100]
        adcs    x19, x19, x19
        umlal   v14.2d, v22.2s, v7.s[0]
        adcs    x25, x25, x25
        str     x23, [sp, #0x738]
        mul     x23, x17, x17
        umlal   v9.2d, v17.2s, v0.s[0]
        adcs    x10, x10, x10
        stp     x21, x27, [x3, #0x30]
        umlal2  v14.2d, v22.4s, v7.s[2]
        ext     v6.16b, v19.16b, v1.16b, #8
        adcs    x7, x7, x7
        and     v19.16b, v19.16b, v4.16b
        adcs    x13, x13, x13
        str     x27, [sp, #0x728]
        umulh   x27, x14, x14
        usra    v23.2d, v6.2d, #0x1d
        umlal2  v18.2d, v24.4s, v11.s[1]
        str     x21, [sp, #0x720]
        adc     x21, xzr, xzr
        str     x26, [sp, #0x730]
        ldr     x26, [sp, #0x708]
        adds    x26, x16, x26
        umlal   v18.2d, v13.2s, v10.s[2]
        adcs    x19, x19, x11
        umlal2  v9.2d, v17.4s, v0.s[2]
        ldp     q0, q6, [x12, #0x60]
        adcs    x25, x25, x6
        ldp     q17, q22, [x12, #0x120]
        umlal2  v18.2d, v13.4s, v10.s[3]
        ldr     x11, [sp, #0x7b8]
        adcs    x6, x10, x15
        ldr     x10, [sp, #0x7e0]
        umlal   v23.2d, v21.2s, v7.s[0]
        adcs    x27, x7, x27
        umulh   x7, x17, x17
        umlal2  v23.2d, v21.4s, v7.s[2]
        adcs    x23, x13, x23
        ldr     x15, [sp, #0x780]
        umlal   v18.2d, v20.2s, v10.s[0]
        ldp     d13, d21, [x10, #0x90]
        umlal2  v18.2d, v20.4s, v10.s[1]
        umlal   v16.2d, v29.2s, v7.s[0]
        mul     x13, x11, x11
        umlal2  v16.2d, v29.4s, v7.s[2]
        adc     x21, x21, x7
        ldr     x7, [sp, #0x778]
        umlal   v18.2d, v12.2s, v27.s[2]
        umlal2  v18.2d, v12.4s, v27.s[3]
        ldp     q12, q20, [x12, #0x80]
        mul     x16, x7, x15
        umlal   v18.2d, v5.2s, v27.s[0]
        shl     v21.2d, v21.2d, #0x3e
        umlal   v25.2d, v0.2s, v7.s[0]
        umlal2  v25.2d, v0.4s, v7.s[2]
        str     x24, [sp, #0x708]
        umulh   x24, x7, x15
        umlal2  v18.2d, v5.4s, v27.s[1]
        ldp     q0, q5, [x12, #0xa0]
        umlal   v2.2d, v6.2s, v7.s[0]
        umlal   v18.2d, v8.2s, v28.s[2]
        ldr     d24, [x10, #0x98]
        umlal2  v18.2d, v8.4s, v28.s[3]
        str     x9, [sp, #0x718]
        ldr     x9, [sp, #0x768]
        str     x8, [sp, #0x740]
        mul     x8, x7, x9
        umlal   v18.2d, v3.2s, v28.s[0]
        ldp     q8, q29, [x12, #0xc0]
        umlal2  v18.2d, v3.4s, v28.s[1]
        umlal2  v2.2d, v6.4s, v7.s[2]
        str     x2, [sp, #0x7a0]
        umulh   x2, x7, x9
        umlal   v18.2d, v17.2s, v26.s[2]
        adds    x24, x24, x8
        ldr     x8, [sp, #0x760]
        umlal2  v18.2d, v17.4s, v26.s[3]
        ldp     q3, q6, [x12, #0x140]
        uzp1    v6.4s, v7.4s, v19.4s
        umlal   v18.2d, v22.2s, v26.s[0]
        umlal2  v18.2d, v22.4s, v26.s[1]
        shl     v17.2d, v24.2d, #4
        str     x22, [sp, #0x748]
        mul     x22, x7, x8
        umlal   v9.2d, v12.2s, v7.s[0]
        umull   v22.2d, v0.2s, v7.s[0]
        umlal2  v9.2d, v12.4s, v7.s[2]
        str     x1, [sp, #0x710]
        umulh   x1, x7, x8
        usra    v18.2d, v13.2d, #8
        ldp     q12, q13, [x12]
        adcs    x22, x2, x22
        umlal2  v22.2d, v0.4s, v7.s[2]
        umlal   v22.2d, v5.2s, v11.s[2]
        mul     x2, x15, x8
        usra    v18.2d, v21.2d, #6
        ldp     q0, q21, [x12, #0x20]
        umlal2  v22.2d, v5.4s, v11.s[3]
        umlal   v22.2d, v8.2s, v11.s[0]
        str     x20, [sp, #0x750]
        umulh   x20, x15, x8
        umlal2  v22.2d, v8.4s, v11.s[1]
        adcs    x1, x1, x2
        umlal   v23.2d, v12.2s, v19.s[0]
        umlal   v18.2d, v20.2s, v7.s[0]
        ldp     q8, q5, [x12, #0x40]
        mul     x2, x9, x8
        umlal2  v18.2d, v20.4s, v7.s[2]
        umlal2  v23.2d, v12.4s, v19.s[2]
        ldp     q12, q7, [x12, #0xe0]
        umlal   v30.2d, v0.2s, v19.s[0]
        ext     v20.16b, v1.16b, v23.16b, #8
        str     x28, [sp, #0x700]
        umulh   x28, x9, x8
        umlal2  v30.2d, v0.4s, v19.s[2]
        adcs    x20, x20, x2
        usra    v23.2d, v20.2d, #0x1d
        umlal   v14.2d, v21.2s, v19.s[0]
        umlal2  v14.2d, v21.4s, v19.s[2]
        ldp     q0, q20, [x12, #0x100]
        umlal   v22.2d, v29.2s, v10.s[2]
        mul     x2, x15, x9
        umlal   v16.2d, v8.2s, v19.s[0]
        adc     x28, x28, xzr
        umlal2  v16.2d, v8.4s, v19.s[2]
        ldp     q8, q21, [x12, #0x120]
        ext     v24.16b, v23.16b, v1.16b, #8
        and     v23.16b, v23.16b, v4.16b
        str     x21, [sp, #0x6f8]
        umulh   x21, x15, x9
        umlal   v25.2d, v5.2s, v19.s[0]
        adds    x22, x22, x2
        umlal2  v22.2d, v29.4s, v10.s[3]
        usra    v15.2d, v24.2d, #0x1d
        umlal2  v25.2d, v5.4s, v19.s[2]
        umlal   v22.2d, v12.2s, v10.s[0]
        mul     x2, x15, x15
        adcs    x21, x1, x21
        umlal   v15.2d, v13.2s, v19.s[0]
        adcs    x20, x20, xzr
        umlal2  v15.2d, v13.4s, v19.s[2]
        ldp     q13, q5, [x12]
        adc     x28, x28, xzr
        ldp     q24, q29, [x12, #0x60]
        adds    x1, x16, x16
        adcs    x24, x24, x24
        adcs    x22, x22, x22
        adcs    x21, x21, x21
        adcs    x20, x20, x20
        adcs    x28, x28, x28
        adc     x16, xzr, xzr
        umlal2  v22.2d, v12.4s, v10.s[1]
        umlal   v22.2d, v7.2s, v27.s[2]
        umlal   v15.2d, v13.2s, v23.s[0]
        str     x23, [sp, #0x6f0]
        umulh   x23, x7, x7
        umlal2  v15.2d, v13.4s, v23.s[2]
        umlal   v2.2d, v24.2s, v19.s[0]
        umlal2  v2.2d, v24.4s, v19.s[2]
        umlal   v9.2d, v29.2s, v19.s[0]
        str     x27, [sp, #0x6e8]
        umulh   x27, x15, x15
        umlal2  v9.2d, v29.4s, v19.s[2]
        ext     v12.16b, v1.16b, v15.16b, #8
        ldp     q13, q24, [x12, #0x80]
        str     x6, [sp, #0x6e0]
        mul     x6, x9, x9
        umlal2  v22.2d, v7.4s, v27.s[3]
        umlal   v22.2d, v0.2s, v27.s[0]
        ldp     q7, q29, [x12, #0xa0]
        adds    x23, x1, x23
        umlal2  v22.2d, v0.4s, v27.s[1]
        umulh   x1, x9, x9
        adcs    x24, x24, x2
        umlal   v22.2d, v20.2s, v28.s[2]
        adcs    x22, x22, x27
        umlal   v18.2d, v13.2s, v19.s[0]
        adcs    x21, x21, x6
        umlal2  v18.2d, v13.4s, v19.s[2]
        umlal2  v22.2d, v20.4s, v28.s[3]
        mul     x27, x8, x8
        umlal   v22.2d, v8.2s, v28.s[0]
        adcs    x20, x20, x1
        umlal2  v22.2d, v8.4s, v28.s[1]
        ldp     q8, q13, [x12, #0x20]
        ldp     q0, q20, [x12, #0xc0]
        umlal   v22.2d, v21.2s, v26.s[2]
        umulh   x1, x8, x8
        umlal2  v22.2d, v21.4s, v26.s[3]
        adcs    x27, x28, x27
        umlal   v22.2d, v3.2s, v26.s[0]
        umlal2  v22.2d, v3.4s, v26.s[1]
        adc     x28, x16, x1
        subs    x1, x11, x7
        sbcs    x2, x5, x15
        umlal   v14.2d, v8.2s, v23.s[0]
        usra    v22.2d, v17.2d, #6
        sbcs    x6, x14, x9
        umlal2  v14.2d, v8.4s, v23.s[2]
        ldp     q8, q3, [x12, #0x40]
        sbcs    x16, x17, x8
        umlal   v16.2d, v13.2s, v23.s[0]
        ldp     q17, q21, [x12, #0xe0]
        csetm   x8, lo
        umlal2  v16.2d, v13.4s, v23.s[2]
        cmn     x8, #1
        umlal   v22.2d, v24.2s, v19.s[0]
        eor     x16, x16, x8
        eor     x1, x1, x8
        usra    v15.2d, v12.2d, #0x1d
        adcs    x1, x1, xzr
        umull   v12.2d, v7.2s, v19.s[0]
        eor     x2, x2, x8
        umlal2  v22.2d, v24.4s, v19.s[2]
        adcs    x2, x2, xzr
        eor     x6, x6, x8
        umulh   x8, x1, x1
        adcs    x6, x6, xzr
        adcs    x16, x16, xzr
        umlal2  v12.2d, v7.4s, v19.s[2]
        umlal   v12.2d, v29.2s, v6.s[0]
        umlal2  v12.2d, v29.4s, v6.s[1]
        ldp     q13, q7, [x12, #0x100]
        ldp     q19, q24, [x12, #0x120]
        umlal   v25.2d, v8.2s, v23.s[0]
        umlal2  v25.2d, v8.4s, v23.s[2]
        ext     v8.16b, v15.16b, v1.16b, #8
        usra    v30.2d, v8.2d, #0x1d
        and     v8.16b, v15.16b, v4.16b
        umlal   v2.2d, v3.2s, v23.s[0]
        umlal2  v2.2d, v3.4s, v23.s[2]
        ldp     q15, q3, [x12, #0x60]
        umlal   v12.2d, v0.2s, v11.s[2]
        umulh   x9, x1, x2
        umlal2  v12.2d, v0.4s, v11.s[3]
        umlal   v30.2d, v5.2s, v23.s[0]
        umlal2  v30.2d, v5.4s, v23.s[2]
        ldp     q0, q5, [x12, #0x80]
        umlal   v12.2d, v20.2s, v11.s[0]
        umulh   x15, x1, x6
        umlal2  v12.2d, v20.4s, v11.s[1]
        ldp     q20, q29, [x12, #0x140]
        umlal   v12.2d, v17.2s, v10.s[2]
        umlal   v9.2d, v15.2s, v23.s[0]
        umlal2  v12.2d, v17.4s, v10.s[3]
        mul     x17, x1, x6
        umlal   v12.2d, v21.2s, v10.s[0]
        umlal2  v12.2d, v21.4s, v10.s[1]
        umlal   v12.2d, v13.2s, v27.s[2]
        mul     x14, x1, x16
        umlal2  v9.2d, v15.4s, v23.s[2]
        umlal2  v12.2d, v13.4s, v27.s[3]
        ldp     d13, d15, [x10, #0x98]
        adds    x9, x9, x17
        ldp     q17, q21, [x12, #0x160]
        umulh   x17, x1, x16
        umlal   v12.2d, v7.2s, v27.s[0]
        umlal2  v12.2d, v7.4s, v27.s[1]
        adcs    x14, x15, x14
        umlal   v12.2d, v19.2s, v28.s[2]
        shl     v15.2d, v15.2d, #0xa
        ldp     q7, q21, [x12, #0xa0]
        umlal2  v12.2d, v19.4s, v28.s[3]
        umlal   v12.2d, v24.2s, v28.s[0]
        mul     x15, x1, x2
        umlal   v18.2d, v3.2s, v23.s[0]
        umlal2  v18.2d, v3.4s, v23.s[2]
        uzp1    v3.4s, v23.4s, v8.4s
        umlal2  v12.2d, v24.4s, v28.s[1]
        mul     x5, x2, x16
        umlal   v12.2d, v20.2s, v26.s[2]
        ldp     q19, q24, [x12, #0xc0]
        umlal2  v12.2d, v20.4s, v26.s[3]
        umlal   v12.2d, v29.2s, v26.s[0]
        umulh   x11, x2, x16
        umlal2  v12.2d, v29.4s, v26.s[1]
        ldp     q20, q29, [x12]
        adcs    x5, x17, x5
        ldr     x17, [sp, #0x758]
        umlal   v22.2d, v0.2s, v23.s[0]
        umlal2  v22.2d, v0.4s, v23.s[2]
        str     x28, [sp, #0x6d8]
        ldr     x28, [x4, #0x88]
        str     x27, [sp, #0x6d0]
        umulh   x27, x17, x28
        usra    v12.2d, v13.2d, #0x3c
        ldp     q13, q0, [x12, #0x20]
        str     x20, [sp, #0x6c8]
        mul     x20, x6, x16
        umlal   v30.2d, v20.2s, v8.s[0]
        usra    v12.2d, v15.2d, #6
        str     x21, [sp, #0x6c0]
        umulh   x21, x6, x16
        umlal2  v30.2d, v20.4s, v8.s[2]
        ldp     q15, q20, [x12, #0x40]
        str     x22, [sp, #0x6b8]
        mul     x22, x17, x28
        adcs    x20, x11, x20
        umlal   v16.2d, v13.2s, v8.s[0]
        umlal2  v16.2d, v13.4s, v8.s[2]
        umlal   v25.2d, v0.2s, v8.s[0]
        umlal2  v25.2d, v0.4s, v8.s[2]
        ext     v13.16b, v1.16b, v30.16b, #8
        umlal   v12.2d, v5.2s, v23.s[0]
        umlal   v2.2d, v15.2s, v8.s[0]
        mul     x11, x2, x6
        umlal2  v2.2d, v15.4s, v8.s[2]
        usra    v30.2d, v13.2d, #0x1d
        ldp     q13, q15, [x12, #0xe0]
        adc     x21, x21, xzr
        umull   v0.2d, v7.2s, v23.s[0]
        umlal   v9.2d, v20.2s, v8.s[0]
        str     x22, [sp, #0x6b0]
        umulh   x22, x2, x6
        umlal2  v9.2d, v20.4s, v8.s[2]
        adds    x11, x14, x11
        ldr     x14, [x4, #0x90]
        umlal2  v12.2d, v5.4s, v23.s[2]
        ext     v5.16b, v30.16b, v1.16b, #8
        and     v20.16b, v30.16b, v4.16b
        umlal2  v0.2d, v7.4s, v23.s[2]
        usra    v14.2d, v5.2d, #0x1d
        str     x24, [sp, #0x6a8]
        mul     x24, x17, x14
        ldp     q5, q7, [x12, #0x100]
        mul     x7, x7, x7
        umlal   v0.2d, v21.2s, v6.s[2]
        adcs    x22, x5, x22
        ldr     x5, [x4, #0x98]
        umlal2  v0.2d, v21.4s, v6.s[3]
        ldp     q21, q23, [x12, #0x60]
        adcs    x20, x20, xzr
        umlal   v0.2d, v19.2s, v6.s[0]
        adc     x21, x21, xzr
        str     x23, [sp, #0x6a0]
        mul     x23, x28, x5
        adds    x15, x15, x15
        umlal   v14.2d, v29.2s, v8.s[0]
        adcs    x9, x9, x9
        umlal2  v14.2d, v29.4s, v8.s[2]
        adcs    x11, x11, x11
        umlal2  v0.2d, v19.4s, v6.s[1]
        ldp     q19, q29, [x12, #0x120]
        umulh   x14, x17, x14
        adcs    x22, x22, x22
        umlal   v0.2d, v24.2s, v11.s[2]
        umlal2  v0.2d, v24.4s, v11.s[3]
        adcs    x20, x20, x20
        umlal   v0.2d, v13.2s, v11.s[0]
        ldp     q24, q30, [x12, #0x140]
        adcs    x21, x21, x21
        umlal2  v0.2d, v13.4s, v11.s[1]
        str     x7, [sp, #0x698]
        mul     x7, x2, x2
        str     x25, [sp, #0x690]
        adc     x25, xzr, xzr
        adds    x8, x15, x8
        umlal   v0.2d, v15.2s, v10.s[2]
        umlal2  v0.2d, v15.4s, v10.s[3]
        umlal   v18.2d, v21.2s, v8.s[0]
        mul     x15, x17, x5
        umlal   v0.2d, v5.2s, v10.s[0]
        adcs    x7, x9, x7
        umlal2  v0.2d, v5.4s, v10.s[1]
        ldp     d13, d15, [x10, #0xa0]
        umlal2  v18.2d, v21.4s, v8.s[2]
        mul     x1, x1, x1
        umlal   v0.2d, v7.2s, v27.s[2]
        ldp     q5, q21, [x12]
        umlal2  v0.2d, v7.4s, v27.s[3]
        umlal   v0.2d, v19.2s, v27.s[0]
        umulh   x9, x17, x5
        umlal2  v0.2d, v19.4s, v27.s[1]
        umlal   v0.2d, v29.2s, v28.s[2]
        shl     v15.2d, v15.2d, #0x10
        umlal2  v0.2d, v29.4s, v28.s[3]
        ldp     q7, q19, [x12, #0x80]
        umlal   v22.2d, v23.2s, v8.s[0]
        umulh   x10, x28, x5
        umlal   v0.2d, v24.2s, v28.s[0]
        umlal2  v0.2d, v24.4s, v28.s[1]
        umlal   v14.2d, v5.2s, v20.s[0]
        umlal2  v14.2d, v5.4s, v20.s[2]
        ldp     q5, q24, [x12, #0xa0]
        umulh   x2, x2, x2
        umlal2  v22.2d, v23.4s, v8.s[2]
        umlal   v0.2d, v30.2s, v26.s[2]
        umlal2  v0.2d, v30.4s, v26.s[3]
        ldp     q23, q29, [x12, #0xc0]
        mul     x17, x6, x6
        umlal   v0.2d, v17.2s, v26.s[0]
        adcs    x2, x11, x2
        mul     x11, x16, x16
        umlal2  v0.2d, v17.4s, v26.s[1]
        ext     v17.16b, v1.16b, v14.16b, #8
        umlal   v12.2d, v7.2s, v8.s[0]
        usra    v14.2d, v17.2d, #0x1d
        umull   v17.2d, v5.2s, v8.s[0]
        adcs    x22, x22, x17
        usra    v0.2d, v13.2d, #0x36
        umlal2  v12.2d, v7.4s, v8.s[2]
        ldp     q13, q7, [x12, #0x20]
        umulh   x6, x6, x6
        umulh   x16, x16, x16
        umlal2  v17.2d, v5.4s, v8.s[2]
        usra    v0.2d, v15.2d, #6
        umlal   v17.2d, v24.2s, v3.s[0]
        ldp     q15, q5, [x12, #0x40]
        umlal2  v17.2d, v24.4s, v3.s[1]
        ext     v24.16b, v14.16b, v1.16b, #8
        adcs    x20, x20, x6
        and     v14.16b, v14.16b, v4.16b
        adcs    x21, x21, x11
        umlal   v17.2d, v23.2s, v6.s[2]
        umlal   v25.2d, v13.2s, v20.s[0]
        adc     x25, x25, x16
        ldr     x6, [x4, #0x90]
        adds    x24, x27, x24
        umlal   v2.2d, v7.2s, v20.s[0]
        umlal2  v25.2d, v13.4s, v20.s[2]
        ldp     q13, q30, [x12, #0xe0]
        adcs    x27, x14, x15
        umlal2  v2.2d, v7.4s, v20.s[2]
        umlal   v0.2d, v19.2s, v8.s[0]
        umlal2  v17.2d, v23.4s, v6.s[3]
        adcs    x23, x9, x23
        usra    v16.2d, v24.2d, #0x1d
        umlal   v9.2d, v15.2s, v20.s[0]
        mul     x9, x6, x5
        umlal2  v9.2d, v15.4s, v20.s[2]
        ldp     q15, q7, [x12, #0x100]
        umlal   v18.2d, v5.2s, v20.s[0]
        uzp1    v23.4s, v20.4s, v14.4s
        umlal2  v18.2d, v5.4s, v20.s[2]
        umulh   x11, x6, x5
        umlal   v16.2d, v21.2s, v20.s[0]
        adcs    x9, x10, x9
        umlal2  v16.2d, v21.4s, v20.s[2]
        ldp     q5, q21, [x12, #0x60]
        umlal   v17.2d, v29.2s, v6.s[0]
        umlal2  v17.2d, v29.4s, v6.s[1]
        mul     x10, x28, x6
        umlal   v17.2d, v13.2s, v11.s[2]
        adc     x11, x11, xzr
        ldr     x15, [sp, #0x690]
        subs    x1, x13, x1
        umlal2  v17.2d, v13.4s, v11.s[3]
        ldr     x16, [sp, #0x6e0]
        ldp     q13, q24, [x12, #0x120]
        ldr     x17, [sp, #0x758]
        sbcs    x8, x26, x8
        umlal2  v0.2d, v19.4s, v8.s[2]
        ldp     q8, q19, [x12, #0x140]
        umulh   x14, x28, x6
        umlal   v17.2d, v30.2s, v11.s[0]
        sbcs    x7, x19, x7
        ldp     q29, q31, [x12, #0x160]
        umlal2  v17.2d, v30.4s, v11.s[1]
        sbcs    x2, x15, x2
        umlal   v17.2d, v15.2s, v10.s[2]
        sbcs    x22, x16, x22
        umulh   x15, x17, x17
        str     x19, [sp, #0x688]
        ldr     x19, [sp, #0x6e8]
        sbcs    x20, x19, x20
        ldr     x5, [sp, #0x698]
        umlal2  v17.2d, v15.4s, v10.s[3]
        umlal   v17.2d, v7.2s, v10.s[0]
        str     x26, [sp, #0x680]
        ldr     x26, [sp, #0x6f0]
        sbcs    x21, x26, x21
        umlal   v22.2d, v5.2s, v20.s[0]
        str     x13, [sp, #0x678]
        ldr     x13, [sp, #0x6f8]
        sbcs    x25, x13, x25
        ldr     x13, [sp, #0x6a0]
        umlal2  v22.2d, v5.4s, v20.s[2]
        csetm   x17, lo
        adds    x1, x1, x5
        umlal2  v17.2d, v7.4s, v10.s[1]
        ldp     q15, q5, [x12, #0x80]
        mul     x5, x28, x28
        umlal   v17.2d, v13.2s, v27.s[2]
        adcs    x8, x8, x13
        ldr     x13, [sp, #0x7e0]
        umlal2  v17.2d, v13.4s, v27.s[3]
        ldp     d13, d7, [x13, #0xa8]
        ldr     x13, [sp, #0x6a8]
        adcs    x7, x7, x13
        ldr     x13, [sp, #0x6b8]
        umlal   v17.2d, v24.2s, v27.s[0]
        umulh   x28, x28, x28
        umlal2  v17.2d, v24.4s, v27.s[1]
        adcs    x2, x2, x13
        ldr     x13, [sp, #0x6c0]
        adcs    x22, x22, x13
        ldr     x13, [sp, #0x6c8]
        umlal   v17.2d, v8.2s, v28.s[2]
        adcs    x20, x20, x13
        ldr     x13, [sp, #0x6d0]
        umlal2  v17.2d, v8.4s, v28.s[3]
        adcs    x21, x21, x13
        ldr     x13, [sp, #0x6d8]
        umlal   v17.2d, v19.2s, v28.s[0]
        mul     x6, x6, x6
        adcs    x25, x25, x13
        umlal   v12.2d, v21.2s, v20.s[0]
        shl     v8.2d, v7.2d, #0x16
        adc     x17, x17, xzr
        adds    x1, x16, x1
        umlal2  v12.2d, v21.4s, v20.s[2]
        ldp     q7, q21, [x12, #0xa0]
        adcs    x19, x19, x8
        umlal2  v17.2d, v19.4s, v28.s[1]
        ldp     q19, q24, [x12, #0x180]
        adcs    x26, x26, x7
        ldr     x7, [sp, #0x6f8]
        umlal   v17.2d, v29.2s, v26.s[2]
        umlal2  v17.2d, v29.4s, v26.s[3]
        adcs    x2, x7, x2
        ldr     x7, [sp, #0x698]
        adcs    x22, x7, x22
        ldr     x8, [sp, #0x6c8]
        ldr     x7, [sp, #0x6a0]
        ldp     q24, q29, [x12, #0xc0]
        ldr     x16, [sp, #0x6d0]
        umlal   v17.2d, v31.2s, v26.s[0]
        adcs    x20, x7, x20
        ldr     x7, [sp, #0x6a8]
        umlal2  v17.2d, v31.4s, v26.s[1]
        adcs    x21, x7, x21
        ldr     x7, [sp, #0x6b8]
        adcs    x25, x7, x25
        ldr     x7, [sp, #0x6c0]
        adcs    x7, x7, x17
        adcs    x8, x8, xzr
        umlal   v0.2d, v15.2s, v20.s[0]
        ldr     x17, [sp, #0x6b0]
        adcs    x16, x16, xzr
        usra    v17.2d, v13.2d, #0x30
        umlal2  v0.2d, v15.4s, v20.s[2]
        adcs    x13, x13, xzr
        adds    x27, x27, x10
        ldr     x10, [x4, #0x90]
        ldp     q13, q15, [x12]
        adcs    x23, x23, x14
        umulh   x14, x10, x10
        adcs    x9, x9, xzr
        adc     x11, x11, xzr
        adds    x17, x17, x17
        usra    v17.2d, v8.2d, #6
        umull   v8.2d, v7.2s, v20.s[0]
        adcs    x24, x24, x24
        str     x13, [sp, #0x6b0]
        ldr     x13, [x4, #0x98]
        str     x16, [sp, #0x6d8]
        mul     x16, x13, x13
        adcs    x27, x27, x27
        adcs    x23, x23, x23
        adcs    x9, x9, x9
        umlal2  v8.2d, v7.4s, v20.s[2]
        adcs    x11, x11, x11
        str     x8, [sp, #0x6d0]
        ldr     x8, [sp, #0x758]
        str     x7, [sp, #0x6c8]
        mul     x7, x8, x8
        umlal   v16.2d, v13.2s, v14.s[0]
        str     x25, [sp, #0x6c0]
        adc     x25, xzr, xzr
        adds    x15, x17, x15
        ldp     q7, q30, [x12, #0x20]
        adcs    x24, x24, x5
        umlal   v8.2d, v21.2s, v3.s[2]
        adcs    x27, x27, x28
        umlal2  v16.2d, v13.4s, v14.s[2]
        umulh   x28, x13, x13
        umlal2  v8.2d, v21.4s, v3.s[3]
        umlal   v17.2d, v5.2s, v20.s[0]
        adcs    x23, x23, x6
        umlal   v8.2d, v24.2s, v3.s[0]
        adcs    x5, x9, x14
        ldr     x9, [x4, #0xa0]
        ext     v13.16b, v1.16b, v16.16b, #8
        adcs    x6, x11, x16
        ldr     x11, [x4, #0xa8]
        umulh   x14, x9, x11
        usra    v16.2d, v13.2d, #0x1d
        umlal2  v17.2d, v5.4s, v20.s[2]
        ldr     x16, [x4, #0xb0]
        adc     x25, x25, x28
        ldp     q13, q5, [x12, #0xe0]
        umlal   v9.2d, v30.2s, v14.s[0]
        umlal2  v8.2d, v24.4s, v3.s[1]
        umlal   v2.2d, v7.2s, v14.s[0]
        ldp     q20, q21, [x12, #0x100]
        umlal2  v2.2d, v7.4s, v14.s[2]
        mul     x28, x9, x11
        ext     v7.16b, v16.16b, v1.16b, #8
        usra    v25.2d, v7.2d, #0x1d
        umlal2  v9.2d, v30.4s, v14.s[2]
        mul     x17, x9, x16
        umlal   v8.2d, v29.2s, v6.s[2]
        ldp     q7, q24, [x12, #0x40]
        and     v16.16b, v16.16b, v4.16b
        umlal2  v8.2d, v29.4s, v6.s[3]
        umlal   v8.2d, v13.2s, v6.s[0]
        str     x21, [sp, #0x6b8]
        umulh   x21, x9, x16
        umlal   v25.2d, v15.2s, v14.s[0]
        adds    x14, x14, x17
        ldr     x17, [x4, #0xb8]
        umlal2  v8.2d, v13.4s, v6.s[1]
        ldp     q13, q29, [x12, #0x120]
        umlal   v8.2d, v5.2s, v11.s[2]
        str     x20, [sp, #0x6a8]
        mul     x20, x9, x17
        umlal2  v8.2d, v5.4s, v11.s[3]
        umlal2  v25.2d, v15.4s, v14.s[2]
        ldp     q15, q5, [x12]
        str     x22, [sp, #0x6a0]
        umulh   x22, x9, x17
        umlal   v18.2d, v7.2s, v14.s[0]
        ldp     q30, q31, [x12, #0x140]
        umlal   v22.2d, v24.2s, v14.s[0]
        adcs    x20, x21, x20
        umlal2  v18.2d, v7.4s, v14.s[2]
        umlal2  v22.2d, v24.4s, v14.s[2]
        mul     x21, x11, x17
        adcs    x21, x22, x21
        umlal   v8.2d, v20.2s, v11.s[0]
        umlal2  v8.2d, v20.4s, v11.s[1]
        ldp     q7, q20, [x12, #0x160]
        umlal   v8.2d, v21.2s, v10.s[2]
        umulh   x22, x11, x17
        umlal2  v8.2d, v21.4s, v10.s[3]
        umlal   v8.2d, v13.2s, v10.s[0]
        umlal2  v8.2d, v13.4s, v10.s[1]
        ldp     q13, q21, [x12, #0x60]
        str     x2, [sp, #0x698]
        mul     x2, x16, x17
        umlal   v8.2d, v29.2s, v27.s[2]
        adcs    x22, x22, x2
        umlal2  v8.2d, v29.4s, v27.s[3]
        umlal   v8.2d, v30.2s, v27.s[0]
        umulh   x2, x16, x17
        umlal   v12.2d, v13.2s, v14.s[0]
        adc     x2, x2, xzr
        umlal2  v12.2d, v13.4s, v14.s[2]
        umlal   v0.2d, v21.2s, v14.s[0]
        umlal2  v0.2d, v21.4s, v14.s[2]
        str     x26, [sp, #0x6f8]
        umulh   x26, x11, x16
        ldp     q13, q21, [x12, #0x80]
        umlal2  v8.2d, v30.4s, v27.s[1]
        umlal   v8.2d, v31.2s, v28.s[2]
        str     x19, [sp, #0x6f0]
        ldr     x19, [sp, #0x7e0]
        ldp     d24, d29, [x19, #0xb0]
        umlal2  v8.2d, v31.4s, v28.s[3]
        umlal   v8.2d, v7.2s, v28.s[0]
        shl     v29.2d, v29.2d, #0x1c
        str     x1, [sp, #0x6e8]
        mul     x1, x11, x16
        adds    x20, x20, x1
        umlal2  v8.2d, v7.4s, v28.s[1]
        umlal   v8.2d, v20.2s, v26.s[2]
        umlal2  v8.2d, v20.4s, v26.s[3]
        umlal   v17.2d, v13.2s, v14.s[0]
        ldp     q7, q20, [x12, #0xa0]
        umlal   v8.2d, v19.2s, v26.s[0]
        ldp     q30, q31, [x12, #0x80]
        umulh   x1, x9, x9
        umlal2  v8.2d, v19.4s, v26.s[1]
        usra    v8.2d, v24.2d, #0x2a
        usra    v8.2d, v29.2d, #6
        umlal2  v17.2d, v13.4s, v14.s[2]
        adcs    x21, x21, x26
        umull   v13.2d, v7.2s, v14.s[0]
        ldp     q19, q24, [x12, #0xc0]
        adcs    x22, x22, xzr
        adc     x26, x2, xzr
        adds    x28, x28, x28
        adcs    x2, x14, x14
        mul     x14, x11, x11
        umlal   v25.2d, v15.2s, v16.s[0]
        adcs    x20, x20, x20
        umlal2  v13.2d, v7.4s, v14.s[2]
        umlal2  v25.2d, v15.4s, v16.s[2]
        ldp     q15, q7, [x12, #0x20]
        adcs    x21, x21, x21
        adcs    x22, x22, x22
        str     x25, [sp, #0x6e0]
        umulh   x25, x11, x11
        umlal   v13.2d, v20.2s, v23.s[0]
        adcs    x26, x26, x26
        umlal   v8.2d, v21.2s, v14.s[0]
        str     x6, [sp, #0x670]
        adc     x6, xzr, xzr
        adds    x28, x28, x1
        ext     v29.16b, v1.16b, v25.16b, #8
        adcs    x1, x2, x14
        usra    v25.2d, v29.2d, #0x1d
        umlal   v9.2d, v15.2s, v16.s[0]
        mul     x2, x16, x16
        adcs    x20, x20, x25
        umlal2  v9.2d, v15.4s, v16.s[2]
        umlal   v18.2d, v7.2s, v16.s[0]
        adcs    x21, x21, x2
        umlal2  v18.2d, v7.4s, v16.s[2]
        mul     x25, x17, x17
        umlal2  v8.2d, v21.4s, v14.s[2]
        umlal2  v13.2d, v20.4s, v23.s[1]
        ext     v14.16b, v25.16b, v1.16b, #8
        usra    v2.2d, v14.2d, #0x1d
        and     v14.16b, v25.16b, v4.16b
        ldp     q15, q7, [x12, #0xe0]
        umulh   x2, x16, x16
        umlal   v2.2d, v5.2s, v16.s[0]
        ldp     q20, q21, [x12, #0x40]
        umlal2  v2.2d, v5.4s, v16.s[2]
        umlal   v13.2d, v19.2s, v3.s[2]
        adcs    x22, x22, x2
        adcs    x25, x26, x25
        umlal2  v13.2d, v19.4s, v3.s[3]
        ldp     q5, q19, [x12, #0x100]
        umulh   x26, x17, x17
        umlal   v13.2d, v24.2s, v3.s[0]
        umlal2  v13.2d, v24.4s, v3.s[1]
        ldp     q24, q25, [x12, #0x120]
        umlal   v22.2d, v20.2s, v16.s[0]
        adc     x26, x6, x26
        ldr     x6, [x4, #0x88]
        subs    x2, x8, x9
        sbcs    x14, x6, x11
        umlal2  v22.2d, v20.4s, v16.s[2]
        sbcs    x16, x10, x16
        sbcs    x17, x13, x17
        csetm   x11, lo
        umlal   v12.2d, v21.2s, v16.s[0]
        cmn     x11, #1
        umlal2  v12.2d, v21.4s, v16.s[2]
        ldp     q20, q21, [x12, #0x140]
        eor     x2, x2, x11
        umlal   v13.2d, v15.2s, v6.s[2]
        adcs    x2, x2, xzr
        eor     x14, x14, x11
        eor     x16, x16, x11
        umlal2  v13.2d, v15.4s, v6.s[3]
        adcs    x14, x14, xzr
        eor     x11, x17, x11
        mul     x17, x9, x9
        umlal   v13.2d, v7.2s, v6.s[0]
        adcs    x16, x16, xzr
        umlal2  v13.2d, v7.4s, v6.s[1]
        ldp     q15, q7, [x12, #0x60]
        adcs    x11, x11, xzr
        umlal   v13.2d, v5.2s, v11.s[2]
        mul     x9, x2, x16
        umlal2  v13.2d, v5.4s, v11.s[3]
        umlal   v13.2d, v19.2s, v11.s[0]
        umlal2  v13.2d, v19.4s, v11.s[1]
        ldp     q5, q19, [x12, #0x160]
        umulh   x13, x2, x14
        umlal   v8.2d, v30.2s, v16.s[0]
        umlal2  v8.2d, v30.4s, v16.s[2]
        uzp1    v29.4s, v16.4s, v14.4s
        umulh   x10, x2, x16
        umlal   v13.2d, v24.2s, v10.s[2]
        umlal   v0.2d, v15.2s, v16.s[0]
        umlal2  v0.2d, v15.4s, v16.s[2]
        adds    x9, x13, x9
        umlal   v17.2d, v7.2s, v16.s[0]
        umlal2  v17.2d, v7.4s, v16.s[2]
        ldp     q15, q7, [x12, #0x180]
        umlal2  v13.2d, v24.4s, v10.s[3]
        umulh   x13, x2, x11
        ldr     q24, [x12, #0x1a0]
        umlal   v13.2d, v25.2s, v10.s[0]
        umlal2  v13.2d, v25.4s, v10.s[1]
        umlal   v13.2d, v20.2s, v27.s[2]
        umlal2  v13.2d, v20.4s, v27.s[3]
        ldp     d20, d25, [x19, #0xb8]
        mul     x6, x2, x11
        umlal   v13.2d, v21.2s, v27.s[0]
        umlal2  v13.2d, v21.4s, v27.s[1]
        umlal   v13.2d, v5.2s, v28.s[2]
        mul     x8, x14, x11
        umlal2  v13.2d, v5.4s, v28.s[3]
        ldp     q5, q21, [x12, #0xa0]
        adcs    x6, x10, x6
        umlal   v13.2d, v19.2s, v28.s[0]
        umlal2  v13.2d, v19.4s, v28.s[1]
        shl     v19.2d, v25.2d, #0x22
        mul     x10, x2, x14
        umlal   v13.2d, v15.2s, v26.s[2]
        adcs    x8, x13, x8
        umlal2  v13.2d, v15.4s, v26.s[3]
        ldp     q15, q25, [x12, #0xc0]
        umlal   v13.2d, v7.2s, v26.s[0]
        mul     x13, x16, x11
        umlal2  v13.2d, v7.4s, v26.s[1]
        ldr     q7, [x12, #0x1a0]
        umulh   x19, x14, x11
        usra    v13.2d, v20.2d, #0x24
        umull   v20.2d, v5.2s, v16.s[0]
        str     x26, [sp, #0x668]
        umulh   x26, x16, x11
        adcs    x19, x19, x13
        usra    v13.2d, v19.2d, #6
        umlal2  v20.2d, v5.4s, v16.s[2]
        ldp     q5, q19, [x12]
        umlal   v20.2d, v21.2s, v23.s[2]
        umlal2  v20.2d, v21.4s, v23.s[3]
        mul     x13, x14, x16
        umlal   v20.2d, v15.2s, v23.s[0]
        adc     x26, x26, xzr
        umlal   v13.2d, v31.2s, v16.s[0]
        umlal2  v13.2d, v31.4s, v16.s[2]
        ldp     q16, q21, [x12, #0x20]
        str     x25, [sp, #0x660]
        umulh   x25, x14, x16
        umlal2  v20.2d, v15.4s, v23.s[1]
        ldp     q15, q30, [x12, #0x40]
        adds    x6, x6, x13
        umlal   v20.2d, v25.2s, v3.s[2]
        umlal   v2.2d, v5.2s, v14.s[0]
        umulh   x13, x2, x2
        umlal2  v2.2d, v5.4s, v14.s[2]
        adcs    x25, x8, x25
        adcs    x19, x19, xzr
        adc     x26, x26, xzr
        adds    x8, x10, x10
        umlal   v18.2d, v16.2s, v14.s[0]
        mul     x2, x2, x2
        umlal2  v18.2d, v16.4s, v14.s[2]
        ldp     q5, q16, [x12, #0xe0]
        umlal   v22.2d, v21.2s, v14.s[0]
        ext     v31.16b, v1.16b, v2.16b, #8
        usra    v2.2d, v31.2d, #0x1d
        umlal2  v20.2d, v25.4s, v3.s[3]
        umlal2  v22.2d, v21.4s, v14.s[2]
        adcs    x9, x9, x9
        umlal   v12.2d, v15.2s, v14.s[0]
        ldp     q21, q25, [x12, #0x60]
        adcs    x6, x6, x6
        umulh   x10, x14, x14
        adcs    x25, x25, x25
        umlal   v0.2d, v30.2s, v14.s[0]
        adcs    x19, x19, x19
        and     v31.16b, v2.16b, v4.16b
        ext     v2.16b, v2.16b, v1.16b, #8
        adcs    x26, x26, x26
        umlal2  v0.2d, v30.4s, v14.s[2]
        str     x22, [sp, #0x658]
        adc     x22, xzr, xzr
        adds    x8, x8, x13
        usra    v9.2d, v2.2d, #0x1d
        umlal   v20.2d, v5.2s, v3.s[0]
        mul     x13, x14, x14
        ldp     q2, q30, [x12, #0x100]
        umlal2  v20.2d, v5.4s, v3.s[1]
        umlal   v20.2d, v16.2s, v6.s[2]
        umlal2  v20.2d, v16.4s, v6.s[3]
        umlal   v17.2d, v21.2s, v14.s[0]
        mul     x14, x16, x16
        umlal   v9.2d, v19.2s, v14.s[0]
        adcs    x9, x9, x13
        umlal2  v9.2d, v19.4s, v14.s[2]
        ldp     q5, q16, [x12, #0x120]
        adcs    x6, x6, x10
        umlal2  v17.2d, v21.4s, v14.s[2]
        umulh   x10, x16, x16
        umlal   v8.2d, v25.2s, v14.s[0]
        adcs    x25, x25, x14
        umlal2  v8.2d, v25.4s, v14.s[2]
        ldp     q19, q21, [x12, #0x140]
        umlal   v20.2d, v2.2s, v6.s[0]
        mul     x13, x11, x11
        umlal2  v20.2d, v2.4s, v6.s[1]
        ldp     q2, q25, [x12, #0x160]
        umlal2  v12.2d, v15.4s, v14.s[2]
        adcs    x19, x19, x10
        umlal   v20.2d, v30.2s, v11.s[2]
        umlal2  v20.2d, v30.4s, v11.s[3]
        umulh   x10, x11, x11
        umlal   v20.2d, v5.2s, v11.s[0]
        adcs    x26, x26, x13
        umlal2  v20.2d, v5.4s, v11.s[1]
        ldp     q15, q5, [x12, #0x80]
        umlal   v20.2d, v16.2s, v10.s[2]
        umlal2  v20.2d, v16.4s, v10.s[3]
        umlal   v20.2d, v19.2s, v10.s[0]
        adc     x22, x22, x10
        subs    x2, x7, x2
        umlal2  v20.2d, v19.4s, v10.s[1]
        ldp     q16, q19, [x12, #0x180]
        ldr     x10, [sp, #0x670]
        sbcs    x8, x15, x8
        umlal   v20.2d, v21.2s, v27.s[2]
        ldr     x11, [sp, #0x6e0]
        sbcs    x9, x24, x9
        umlal2  v20.2d, v21.4s, v27.s[3]
        sbcs    x6, x27, x6
        umlal   v13.2d, v15.2s, v14.s[0]
        sbcs    x25, x23, x25
        ldr     x14, [sp, #0x7e0]
        umlal2  v13.2d, v15.4s, v14.s[2]
        sbcs    x19, x5, x19
        umlal   v20.2d, v2.2s, v27.s[0]
        ldp     q15, q21, [x12, #0xa0]
        sbcs    x26, x10, x26
        umlal2  v20.2d, v2.4s, v27.s[1]
        sbcs    x22, x11, x22
        umlal   v20.2d, v25.2s, v28.s[2]
        csetm   x13, lo
        ldr     x16, [sp, #0x658]
        adds    x2, x2, x17
        umlal2  v20.2d, v25.4s, v28.s[3]
        ldp     d2, d25, [x14, #0xc0]
        ldr     x14, [sp, #0x660]
        adcs    x8, x8, x28
        umlal   v20.2d, v16.2s, v28.s[0]
        adcs    x9, x9, x1
        umlal2  v20.2d, v16.4s, v28.s[1]
        adcs    x6, x6, x20
        umlal   v20.2d, v19.2s, v26.s[2]
        adcs    x25, x25, x21
        umlal2  v20.2d, v19.4s, v26.s[3]
        adcs    x19, x19, x16
        ldp     q16, q19, [x12, #0xc0]
        umlal   v20.2d, v24.2s, v26.s[0]
        adcs    x26, x26, x14
        ldr     x14, [sp, #0x668]
        shl     v25.2d, v25.2d, #0x28
        umlal2  v20.2d, v24.4s, v26.s[1]
        adcs    x22, x22, x14
        umull   v24.2d, v15.2s, v14.s[0]
        adc     x13, x13, xzr
        adds    x23, x23, x2
        adcs    x2, x5, x8
        adcs    x5, x10, x9
        usra    v20.2d, v2.2d, #0x1e
        adcs    x6, x11, x6
        umlal2  v24.2d, v15.4s, v14.s[2]
        ldp     q15, q2, [x12]
        adcs    x25, x17, x25
        umlal   v24.2d, v21.2s, v29.s[0]
        adcs    x19, x28, x19
        umlal2  v24.2d, v21.4s, v29.s[1]
        ldr     x28, [sp, #0x660]
        adcs    x26, x1, x26
        adcs    x20, x20, x22
        ldr     x8, [sp, #0x700]
        ldr     x9, [sp, #0x678]
        usra    v20.2d, v25.2d, #6
        umlal   v24.2d, v16.2s, v23.s[2]
        ldp     q21, q25, [x12, #0x20]
        umlal2  v24.2d, v16.4s, v23.s[3]
        ldr     x10, [sp, #0x680]
        adcs    x21, x21, x13
        adcs    x22, x16, xzr
        umlal   v24.2d, v19.2s, v23.s[0]
        ldr     x11, [sp, #0x688]
        umlal2  v24.2d, v19.4s, v23.s[1]
        ldp     q16, q19, [x12, #0x40]
        ldr     x13, [sp, #0x690]
        adcs    x28, x28, xzr
        adcs    x1, x14, xzr
        adds    x8, x8, x9
        ldr     x9, [sp, #0x750]
        ldr     x14, [sp, #0x6e8]
        umlal   v20.2d, v5.2s, v14.s[0]
        umlal   v9.2d, v15.2s, v31.s[0]
        adcs    x9, x9, x10
        ldr     x16, [sp, #0x6f0]
        ldr     x10, [sp, #0x710]
        umlal2  v9.2d, v15.4s, v31.s[2]
        adcs    x10, x10, x11
        ldr     x11, [sp, #0x748]
        ldr     x17, [sp, #0x6f8]
        adcs    x11, x11, x13
        ldr     x13, [sp, #0x7a0]
        umlal2  v20.2d, v5.4s, v14.s[2]
        ldp     q14, q15, [x12, #0x60]
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x740]
        umlal   v22.2d, v21.2s, v31.s[0]
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x718]
        umlal2  v22.2d, v21.4s, v31.s[2]
        ldp     q5, q21, [x12, #0xe0]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x708]
        umlal   v12.2d, v25.2s, v31.s[0]
        str     x16, [sp, #0x6f8]
        ldr     x16, [sp, #0x698]
        adcs    x16, x17, x16
        ldr     x17, [sp, #0x6a0]
        umlal2  v12.2d, v25.4s, v31.s[2]
        ext     v25.16b, v1.16b, v9.16b, #8
        adcs    x7, x17, x7
        ldr     x17, [sp, #0x6a8]
        umlal   v0.2d, v16.2s, v31.s[0]
        adcs    x15, x17, x15
        ldr     x17, [sp, #0x6b8]
        usra    v9.2d, v25.2d, #0x1d
        umlal2  v0.2d, v16.4s, v31.s[2]
        adcs    x24, x17, x24
        ldr     x17, [sp, #0x6c0]
        umlal   v17.2d, v19.2s, v31.s[0]
        ldp     q16, q25, [x12, #0x100]
        adcs    x27, x17, x27
        ldr     x17, [sp, #0x6c8]
        adcs    x23, x17, x23
        ldr     x17, [sp, #0x6d0]
        umlal2  v17.2d, v19.4s, v31.s[2]
        umlal   v8.2d, v14.2s, v31.s[0]
        adcs    x2, x17, x2
        ldr     x17, [sp, #0x6d8]
        ext     v19.16b, v9.16b, v1.16b, #8
        and     v9.16b, v9.16b, v4.16b
        adcs    x5, x17, x5
        ldr     x17, [sp, #0x6b0]
        umlal2  v8.2d, v14.4s, v31.s[2]
        adcs    x6, x17, x6
        usra    v18.2d, v19.2d, #0x1d
        umlal   v13.2d, v15.2s, v31.s[0]
        adcs    x25, x25, xzr
        adcs    x19, x19, xzr
        umlal   v24.2d, v5.2s, v3.s[2]
        adcs    x26, x26, xzr
        umlal2  v24.2d, v5.4s, v3.s[3]
        ldr     x17, [x3]
        ldp     q14, q5, [x12, #0x120]
        umlal2  v13.2d, v15.4s, v31.s[2]
        adcs    x20, x20, xzr
        umlal   v18.2d, v2.2s, v31.s[0]
        adcs    x21, x21, xzr
        umlal2  v18.2d, v2.4s, v31.s[2]
        adcs    x22, x22, xzr
        ldp     q15, q2, [x12, #0x140]
        adcs    x28, x28, xzr
        adcs    x1, x1, xzr
        umlal   v24.2d, v21.2s, v3.s[0]
        adds    x17, x17, x8
        umlal2  v24.2d, v21.4s, v3.s[1]
        str     x17, [sp, #0x6b0]
        ldr     x17, [x3, #8]
        adcs    x17, x17, x9
        umlal   v24.2d, v16.2s, v6.s[2]
        str     x17, [sp, #0x6d8]
        ldr     x17, [x3, #0x10]
        adcs    x17, x17, x10
        umlal2  v24.2d, v16.4s, v6.s[3]
        ldp     q16, q19, [x12, #0x160]
        str     x17, [sp, #0x6d0]
        ldr     x17, [x3, #0x18]
        adcs    x17, x17, x11
        ldr     x12, [sp, #0x6f8]
        str     x17, [sp, #0x6c8]
        ldr     x17, [sp, #0x730]
        adcs    x17, x17, x13
        umlal   v24.2d, v25.2s, v6.s[0]
        umlal2  v24.2d, v25.4s, v6.s[1]
        str     x17, [sp, #0x6c0]
        ldr     x17, [sp, #0x738]
        adcs    x17, x17, x14
        umlal   v24.2d, v14.2s, v11.s[2]
        str     x17, [sp, #0x6b8]
        ldr     x17, [sp, #0x720]
        adcs    x17, x17, x12
        ldr     x12, [sp, #0x728]
        umlal2  v24.2d, v14.4s, v11.s[3]
        str     x17, [sp, #0x6a8]
        ldr     x17, [sp, #0x7c0]
        ldp     q14, q21, [x17, #0xa0]
        adcs    x12, x12, x16
        umlal   v24.2d, v5.2s, v11.s[0]
        str     x12, [sp, #0x6a0]
        adcs    x12, x8, x7
        umlal2  v24.2d, v5.4s, v11.s[1]
        ldp     q5, q25, [x17, #0x180]
        str     x9, [sp, #0x698]
        adcs    x9, x9, x15
        umlal   v24.2d, v15.2s, v10.s[2]
        str     x10, [sp, #0x708]
        adcs    x10, x10, x24
        umlal2  v24.2d, v15.4s, v10.s[3]
        str     x11, [sp, #0x718]
        adcs    x11, x11, x27
        umlal   v24.2d, v2.2s, v10.s[0]
        str     x13, [sp, #0x6f0]
        adcs    x13, x13, x23
        umlal2  v24.2d, v2.4s, v10.s[1]
        str     x14, [sp, #0x740]
        adcs    x14, x14, x2
        umlal   v24.2d, v16.2s, v27.s[2]
        umlal2  v24.2d, v16.4s, v27.s[3]
        ldp     q15, q2, [x17, #0xc0]
        umlal   v24.2d, v19.2s, v27.s[0]
        umlal2  v24.2d, v19.4s, v27.s[1]
        str     x8, [sp, #0x6e8]
        ldr     x8, [sp, #0x6f8]
        adcs    x8, x8, x5
        umlal   v24.2d, v5.2s, v28.s[2]
        str     x16, [sp, #0x7a0]
        adcs    x16, x16, x6
        str     x7, [sp, #0x690]
        adcs    x7, x7, x25
        str     x15, [sp, #0x748]
        adcs    x15, x15, x19
        umlal2  v24.2d, v5.4s, v28.s[3]
        str     x15, [sp, #0x688]
        ldr     x15, [sp, #0x7e0]
        ldp     d5, d16, [x15, #0xc8]
        adcs    x15, x24, x26
        umlal   v24.2d, v25.2s, v28.s[0]
        shl     v16.2d, v16.2d, #0x2e
        str     x27, [sp, #0x710]
        adcs    x27, x27, x20
        str     x23, [sp, #0x680]
        adcs    x23, x23, x21
        umlal2  v24.2d, v25.4s, v28.s[1]
        str     x2, [sp, #0x750]
        adcs    x2, x2, x22
        str     x5, [sp, #0x678]
        adcs    x5, x5, x28
        str     x6, [sp, #0x700]
        adcs    x6, x6, x1
        umlal   v24.2d, v7.2s, v26.s[2]
        str     x25, [sp, #0x668]
        adcs    x25, x25, xzr
        str     x19, [sp, #0x660]
        adcs    x19, x19, xzr
        str     x26, [sp, #0x658]
        adcs    x26, x26, xzr
        umlal2  v24.2d, v7.4s, v26.s[3]
        ldp     q7, q19, [x17]
        str     x20, [sp, #0x6e0]
        adcs    x20, x20, xzr
        umlal   v18.2d, v7.2s, v9.s[0]
        usra    v24.2d, v5.2d, #0x18
        str     x21, [sp, #0x670]
        adcs    x21, x21, xzr
        str     x22, [sp, #0x650]
        adcs    x22, x22, xzr
        umlal2  v18.2d, v7.4s, v9.s[2]
        uzp1    v5.4s, v31.4s, v9.4s
        str     x28, [sp, #0x648]
        adcs    x28, x28, xzr
        str     x1, [sp, #0x640]
        adcs    x1, x1, xzr
        str     x1, [sp, #0x638]
        ldr     x1, [x4]
        str     x28, [sp, #0x630]
        ldr     x28, [sp, #0x7b8]
        subs    x28, x1, x28
        ldr     x1, [sp, #0x7d0]
        str     x22, [sp, #0x628]
        ldr     x22, [sp, #0x7a8]
        sbcs    x22, x1, x22
        ldr     x1, [sp, #0x7e8]
        str     x21, [sp, #0x620]
        ldr     x21, [sp, #0x790]
        sbcs    x21, x1, x21
        ldr     x1, [sp, #0x7d8]
        umull   v7.2d, v14.2s, v31.s[0]
        str     x20, [sp, #0x618]
        ldr     x20, [sp, #0x770]
        sbcs    x20, x1, x20
        ldr     x1, [sp, #0x7c8]
        str     x24, [sp, #0x610]
        ldr     x24, [sp, #0x778]
        sbcs    x24, x1, x24
        ldr     x1, [sp, #0x7b0]
        str     x26, [sp, #0x608]
        ldr     x26, [sp, #0x780]
        sbcs    x26, x1, x26
        ldr     x1, [sp, #0x798]
        umlal2  v7.2d, v14.4s, v31.s[2]
        str     x19, [sp, #0x600]
        ldr     x19, [sp, #0x768]
        sbcs    x19, x1, x19
        ldr     x1, [sp, #0x788]
        str     x25, [sp, #0x5f8]
        ldr     x25, [sp, #0x760]
        sbcs    x25, x1, x25
        csetm   x1, lo
        umlal   v7.2d, v21.2s, v29.s[2]
        eor     x28, x28, x1
        eor     x22, x22, x1
        eor     x21, x21, x1
        umlal2  v7.2d, v21.4s, v29.s[3]
        ldp     q14, q21, [x17, #0x20]
        umlal   v12.2d, v14.2s, v9.s[0]
        eor     x20, x20, x1
        umlal2  v12.2d, v14.4s, v9.s[2]
        eor     x24, x24, x1
        cmn     x1, #1
        adcs    x28, x28, xzr
        umlal   v0.2d, v21.2s, v9.s[0]
        adcs    x22, x22, xzr
        adcs    x21, x21, xzr
        adcs    x20, x20, xzr
        eor     x19, x19, x1
        umlal2  v0.2d, v21.4s, v9.s[2]
        ext     v14.16b, v1.16b, v18.16b, #8
        eor     x26, x26, x1
        usra    v18.2d, v14.2d, #0x1d
        eor     x25, x25, x1
        ext     v14.16b, v18.16b, v1.16b, #8
        umulh   x1, x28, x28
        usra    v22.2d, v14.2d, #0x1d
        adcs    x24, x24, xzr
        adcs    x26, x26, xzr
        umlal   v22.2d, v19.2s, v9.s[0]
        adcs    x19, x19, xzr
        adcs    x25, x25, xzr
        ldr     q14, [x17, #0x1a0]
        umlal2  v22.2d, v19.4s, v9.s[2]
        ldp     q19, q21, [x17, #0x40]
        str     x25, [sp, #0x5f0]
        umulh   x25, x28, x22
        umlal   v7.2d, v15.2s, v29.s[0]
        usra    v24.2d, v16.2d, #6
        str     x26, [sp, #0x5e8]
        ldr     x26, [x3]
        adds    x26, x12, x26
        umlal2  v7.2d, v15.4s, v29.s[1]
        ldp     q15, q16, [x17, #0x80]
        umlal   v7.2d, v2.2s, v23.s[2]
        umlal2  v7.2d, v2.4s, v23.s[3]
        ldr     x12, [x3, #8]
        umlal   v20.2d, v15.2s, v31.s[0]
        ldp     q2, q25, [x17, #0xe0]
        umlal   v7.2d, v2.2s, v23.s[0]
        umlal2  v7.2d, v2.4s, v23.s[1]
        umlal   v7.2d, v25.2s, v3.s[2]
        umlal2  v7.2d, v25.4s, v3.s[3]
        umlal2  v20.2d, v15.4s, v31.s[2]
        ldp     q15, q2, [x17, #0x100]
        umlal   v24.2d, v16.2s, v31.s[0]
        umlal2  v24.2d, v16.4s, v31.s[2]
        ldp     q16, q25, [x17, #0x120]
        adcs    x9, x9, x12
        umlal   v17.2d, v19.2s, v9.s[0]
        mul     x12, x28, x21
        and     v18.16b, v18.16b, v4.16b
        str     x9, [sp, #0x5e0]
        ldr     x9, [x3, #0x10]
        adcs    x9, x10, x9
        ldr     x10, [x3, #0x18]
        umlal2  v17.2d, v19.4s, v9.s[2]
        adcs    x10, x11, x10
        ldr     x11, [sp, #0x730]
        umlal   v8.2d, v21.2s, v9.s[0]
        adcs    x11, x13, x11
        umlal2  v8.2d, v21.4s, v9.s[2]
        ldp     q19, q21, [x17, #0x60]
        mul     x13, x28, x22
        str     x11, [sp, #0x730]
        ldr     x11, [sp, #0x738]
        adcs    x11, x14, x11
        ldr     x14, [sp, #0x720]
        umlal   v7.2d, v15.2s, v3.s[0]
        adcs    x8, x8, x14
        ldr     x14, [sp, #0x728]
        umlal2  v7.2d, v15.4s, v3.s[1]
        ldp     q15, q26, [x17, #0x140]
        adcs    x14, x16, x14
        ldr     x16, [sp, #0x6e8]
        umlal   v7.2d, v2.2s, v6.s[2]
        adcs    x7, x7, x16
        ldr     x16, [sp, #0x688]
        umlal2  v7.2d, v2.4s, v6.s[3]
        str     x7, [sp, #0x6e8]
        ldr     x7, [sp, #0x698]
        adcs    x7, x16, x7
        ldr     x16, [sp, #0x708]
        umlal   v7.2d, v16.2s, v6.s[0]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x718]
        umlal2  v7.2d, v16.4s, v6.s[1]
        adcs    x27, x27, x16
        ldr     x16, [sp, #0x6f0]
        umlal   v13.2d, v19.2s, v9.s[0]
        adcs    x23, x23, x16
        ldr     x16, [sp, #0x740]
        umlal2  v13.2d, v19.4s, v9.s[2]
        ldp     q2, q16, [x17, #0xa0]
        adcs    x2, x2, x16
        ldr     x16, [sp, #0x6f8]
        umlal   v7.2d, v25.2s, v11.s[2]
        adcs    x5, x5, x16
        ldr     x16, [sp, #0x7a0]
        umlal2  v7.2d, v25.4s, v11.s[3]
        ldp     q19, q25, [x17, #0x160]
        adcs    x6, x6, x16
        ldr     x16, [sp, #0x5f8]
        umlal   v7.2d, v15.2s, v11.s[0]
        str     x6, [sp, #0x7a0]
        ldr     x6, [sp, #0x690]
        adcs    x6, x16, x6
        ldr     x16, [sp, #0x600]
        ldp     q30, q31, [x17]
        umlal2  v7.2d, v15.4s, v11.s[1]
        str     x6, [sp, #0x690]
        ldr     x6, [sp, #0x748]
        adcs    x6, x16, x6
        ldr     x16, [sp, #0x608]
        umlal   v7.2d, v26.2s, v10.s[2]
        str     x6, [sp, #0x748]
        ldr     x6, [sp, #0x610]
        adcs    x6, x16, x6
        ldr     x16, [sp, #0x618]
        umlal2  v7.2d, v26.4s, v10.s[3]
        ldp     q15, q26, [x17, #0x180]
        str     x6, [sp, #0x610]
        ldr     x6, [sp, #0x710]
        adcs    x6, x16, x6
        ldr     x16, [sp, #0x620]
        umlal   v20.2d, v21.2s, v9.s[0]
        str     x6, [sp, #0x710]
        ldr     x6, [sp, #0x680]
        adcs    x6, x16, x6
        ldr     x16, [sp, #0x628]
        umlal2  v20.2d, v21.4s, v9.s[2]
        str     x6, [sp, #0x680]
        ldr     x6, [sp, #0x750]
        adcs    x6, x16, x6
        ldr     x16, [sp, #0x630]
        str     x6, [sp, #0x750]
        ldr     x6, [sp, #0x678]
        adcs    x6, x16, x6
        ldr     x16, [sp, #0x638]
        str     x6, [sp, #0x678]
        ldr     x6, [sp, #0x700]
        adcs    x6, x16, x6
        ldr     x16, [sp, #0x668]
        ldr     q21, [x17, #0x1a0]
        umlal   v7.2d, v19.2s, v10.s[0]
        umlal2  v7.2d, v19.4s, v10.s[1]
        adcs    x16, x16, xzr
        umlal   v7.2d, v25.2s, v27.s[2]
        str     x16, [sp, #0x668]
        ldr     x16, [sp, #0x660]
        adcs    x16, x16, xzr
        umlal2  v7.2d, v25.4s, v27.s[3]
        str     x16, [sp, #0x660]
        ldr     x16, [sp, #0x7e0]
        ldp     d19, d25, [x16, #0xd0]
        str     x6, [sp, #0x700]
        ldr     x6, [sp, #0x658]
        adcs    x6, x6, xzr
        umlal   v7.2d, v15.2s, v27.s[0]
        str     x6, [sp, #0x658]
        ldr     x6, [sp, #0x6e0]
        adcs    x6, x6, xzr
        umlal2  v7.2d, v15.4s, v27.s[1]
        str     x6, [sp, #0x6e0]
        ldr     x6, [sp, #0x670]
        adcs    x6, x6, xzr
        umlal   v7.2d, v26.2s, v28.s[2]
        str     x6, [sp, #0x670]
        ldr     x6, [sp, #0x650]
        adcs    x6, x6, xzr
        umlal2  v7.2d, v26.4s, v28.s[3]
        ldp     q15, q26, [x17, #0xc0]
        str     x6, [sp, #0x650]
        ldr     x6, [sp, #0x648]
        adcs    x6, x6, xzr
        umlal   v7.2d, v14.2s, v28.s[0]
        umlal2  v7.2d, v14.4s, v28.s[1]
        shl     v14.2d, v25.2d, #0x34
        str     x6, [sp, #0x648]
        ldr     x6, [sp, #0x640]
        adcs    x6, x6, xzr
        umull   v25.2d, v2.2s, v9.s[0]
        usra    v7.2d, v19.2d, #0x12
        umlal2  v25.2d, v2.4s, v9.s[2]
        umlal   v25.2d, v16.2s, v5.s[0]
        usra    v7.2d, v14.2d, #6
        umlal2  v25.2d, v16.4s, v5.s[1]
        ldp     q14, q2, [x17, #0x80]
        str     x6, [sp, #0x640]
        umulh   x6, x28, x21
        umlal   v25.2d, v15.2s, v29.s[2]
        umlal   v22.2d, v30.2s, v18.s[0]
        str     x5, [sp, #0x638]
        mul     x5, x28, x20
        adds    x25, x25, x12
        umlal2  v22.2d, v30.4s, v18.s[2]
        umlal2  v25.2d, v15.4s, v29.s[3]
        umulh   x12, x28, x20
        umlal   v25.2d, v26.2s, v29.s[0]
        adcs    x5, x6, x5
        umlal2  v25.2d, v26.4s, v29.s[1]
        ldp     q15, q16, [x17, #0x20]
        umlal   v7.2d, v2.2s, v9.s[0]
        umlal2  v7.2d, v2.4s, v9.s[2]
        ext     v2.16b, v1.16b, v22.16b, #8
        umulh   x6, x22, x20
        umlal   v24.2d, v14.2s, v9.s[0]
        usra    v22.2d, v2.2d, #0x1d
        umlal2  v24.2d, v14.4s, v9.s[2]
        ldp     q9, q14, [x17, #0x40]
        str     x2, [sp, #0x630]
        mul     x2, x22, x20
        umlal   v0.2d, v15.2s, v18.s[0]
        ldp     q2, q19, [x17, #0xe0]
        umlal2  v0.2d, v15.4s, v18.s[2]
        umlal   v17.2d, v16.2s, v18.s[0]
        str     x23, [sp, #0x628]
        mul     x23, x21, x20
        umlal2  v17.2d, v16.4s, v18.s[2]
        ext     v15.16b, v22.16b, v1.16b, #8
        adcs    x2, x12, x2
        and     v16.16b, v22.16b, v4.16b
        usra    v12.2d, v15.2d, #0x1d
        umlal   v8.2d, v9.2s, v18.s[0]
        umulh   x12, x21, x20
        umlal2  v8.2d, v9.4s, v18.s[2]
        adcs    x23, x6, x23
        ldp     q9, q15, [x17, #0x100]
        umlal   v13.2d, v14.2s, v18.s[0]
        umlal2  v13.2d, v14.4s, v18.s[2]
        umlal   v12.2d, v31.2s, v18.s[0]
        mul     x6, x22, x21
        umlal2  v12.2d, v31.4s, v18.s[2]
        adc     x12, x12, xzr
        ldp     q14, q22, [x17, #0x120]
        umlal   v25.2d, v2.2s, v23.s[2]
        str     x27, [sp, #0x620]
        umulh   x27, x22, x21
        umlal2  v25.2d, v2.4s, v23.s[3]
        adds    x5, x5, x6
        umlal   v25.2d, v19.2s, v23.s[0]
        ldp     q2, q26, [x17, #0x140]
        umlal2  v25.2d, v19.4s, v23.s[1]
        umlal   v25.2d, v9.2s, v3.s[2]
        umlal2  v25.2d, v9.4s, v3.s[3]
        ldp     q9, q19, [x17, #0x160]
        umlal   v25.2d, v15.2s, v3.s[0]
        umlal2  v25.2d, v15.4s, v3.s[1]
        umlal   v25.2d, v14.2s, v6.s[2]
        mul     x6, x22, x22
        umlal2  v25.2d, v14.4s, v6.s[3]
        ldp     q14, q15, [x17, #0x180]
        adcs    x27, x2, x27
        umlal   v25.2d, v22.2s, v6.s[0]
        adcs    x23, x23, xzr
        umlal2  v25.2d, v22.4s, v6.s[1]
        adc     x2, x12, xzr
        adds    x12, x13, x13
        umulh   x13, x22, x22
        umlal   v25.2d, v2.2s, v11.s[2]
        adcs    x25, x25, x25
        umlal2  v25.2d, v2.4s, v11.s[3]
        adcs    x5, x5, x5
        umlal   v25.2d, v26.2s, v11.s[0]
        ldp     q2, q22, [x17, #0xa0]
        adcs    x27, x27, x27
        umlal2  v25.2d, v26.4s, v11.s[1]
        str     x15, [sp, #0x618]
        mul     x15, x21, x21
        adcs    x23, x23, x23
        umlal   v25.2d, v9.2s, v10.s[2]
        adcs    x2, x2, x2
        umlal2  v25.2d, v9.4s, v10.s[3]
        ldp     d9, d26, [x16, #0xd8]
        str     x7, [sp, #0x608]
        adc     x7, xzr, xzr
        adds    x1, x12, x1
        umlal   v25.2d, v19.2s, v10.s[0]
        adcs    x25, x25, x6
        umulh   x6, x21, x21
        umlal2  v25.2d, v19.4s, v10.s[1]
        adcs    x5, x5, x13
        umlal   v25.2d, v14.2s, v27.s[2]
        adcs    x27, x27, x15
        umlal2  v25.2d, v14.4s, v27.s[3]
        ldp     q14, q19, [x17, #0x60]
        umlal   v25.2d, v15.2s, v27.s[0]
        mul     x12, x20, x20
        umlal2  v25.2d, v15.4s, v27.s[1]
        shl     v15.2d, v26.2d, #0x3a
        adcs    x23, x23, x6
        uzp1    v26.4s, v18.4s, v16.4s
        umlal   v25.2d, v21.2s, v28.s[2]
        umulh   x6, x20, x20
        umlal2  v25.2d, v21.4s, v28.s[3]
        ldp     q21, q28, [x17]
        adcs    x2, x2, x12
        umlal   v20.2d, v14.2s, v18.s[0]
        mul     x12, x24, x19
        umull   v30.2d, v2.2s, v18.s[0]
        usra    v25.2d, v9.2d, #0xc
        umlal2  v20.2d, v14.4s, v18.s[2]
        adc     x6, x7, x6
        ldr     x7, [sp, #0x5e8]
        umlal2  v30.2d, v2.4s, v18.s[2]
        ldr     q9, [x17, #0x1a0]
        umlal   v30.2d, v22.2s, v5.s[2]
        ldp     q14, q2, [x17, #0xc0]
        umlal   v12.2d, v21.2s, v16.s[0]
        mul     x13, x24, x7
        umlal2  v30.2d, v22.4s, v5.s[3]
        usra    v25.2d, v15.2d, #6
        umlal2  v12.2d, v21.4s, v16.s[2]
        ldp     q15, q21, [x17, #0x20]
        umulh   x15, x24, x7
        umlal   v24.2d, v19.2s, v18.s[0]
        umlal2  v24.2d, v19.4s, v18.s[2]
        ldp     q19, q22, [x17, #0x80]
        str     x14, [sp, #0x600]
        umulh   x14, x24, x19
        umlal   v30.2d, v14.2s, v5.s[0]
        adds    x12, x15, x12
        umlal2  v30.2d, v14.4s, v5.s[1]
        umlal   v30.2d, v2.2s, v29.s[2]
        ext     v14.16b, v1.16b, v12.16b, #8
        umlal   v17.2d, v15.2s, v16.s[0]
        usra    v12.2d, v14.2d, #0x1d
        umlal2  v17.2d, v15.4s, v16.s[2]
        umlal2  v30.2d, v2.4s, v29.s[3]
        umlal   v8.2d, v21.2s, v16.s[0]
        mul     x15, x28, x28
        ldp     q14, q15, [x17, #0xe0]
        umlal   v25.2d, v22.2s, v18.s[0]
        umlal2  v8.2d, v21.4s, v16.s[2]
        ldr     d2, [x16, #0xe0]
        str     x8, [sp, #0x5f8]
        ldr     x8, [sp, #0x5f0]
        str     x11, [sp, #0x6f8]
        umulh   x11, x24, x8
        umlal2  v25.2d, v22.4s, v18.s[2]
        ext     v21.16b, v12.16b, v1.16b, #8
        and     v12.16b, v12.16b, v4.16b
        usra    v0.2d, v21.2d, #0x1d
        umlal   v7.2d, v19.2s, v18.s[0]
        str     x10, [sp, #0x740]
        mul     x10, x24, x8
        umlal2  v7.2d, v19.4s, v18.s[2]
        ldp     q18, q19, [x17, #0x100]
        ldr     q21, [x17, #0x1a0]
        umlal   v30.2d, v14.2s, v29.s[0]
        str     x9, [sp, #0x6f0]
        mul     x9, x7, x8
        umlal   v0.2d, v28.2s, v16.s[0]
        umlal2  v0.2d, v28.4s, v16.s[2]
        adcs    x10, x14, x10
        umlal2  v30.2d, v14.4s, v29.s[1]
        ldp     q14, q22, [x17, #0x120]
        mul     x14, x19, x8
        umlal   v30.2d, v15.2s, v23.s[2]
        adcs    x9, x11, x9
        ldp     q28, q31, [x17, #0x40]
        umlal2  v30.2d, v15.4s, v23.s[3]
        umlal   v30.2d, v18.2s, v23.s[0]
        umulh   x11, x7, x8
        umlal2  v30.2d, v18.4s, v23.s[1]
        umlal   v30.2d, v19.2s, v3.s[2]
        umlal2  v30.2d, v19.4s, v3.s[3]
        ldp     q15, q18, [x17, #0x140]
        umlal   v30.2d, v14.2s, v3.s[0]
        str     x26, [sp, #0x718]
        umulh   x26, x19, x8
        adcs    x11, x11, x14
        umlal2  v30.2d, v14.4s, v3.s[1]
        umlal   v13.2d, v28.2s, v16.s[0]
        umlal2  v13.2d, v28.4s, v16.s[2]
        ldp     q14, q19, [x17, #0x160]
        mul     x14, x7, x19
        umlal   v30.2d, v22.2s, v6.s[2]
        adc     x26, x26, xzr
        umlal2  v30.2d, v22.4s, v6.s[3]
        umlal   v30.2d, v15.2s, v6.s[0]
        str     x6, [sp, #0x708]
        umulh   x6, x7, x19
        adds    x10, x10, x14
        umlal2  v30.2d, v15.4s, v6.s[1]
        umlal   v30.2d, v18.2s, v11.s[2]
        umlal2  v30.2d, v18.4s, v11.s[3]
        ldp     q15, q18, [x17, #0x180]
        umlal   v30.2d, v14.2s, v11.s[0]
        umulh   x14, x24, x24
        umlal2  v30.2d, v14.4s, v11.s[1]
        adcs    x6, x9, x6
        umlal   v20.2d, v31.2s, v16.s[0]
        ldp     q14, q22, [x17, #0xa0]
        adcs    x9, x11, xzr
        umlal   v30.2d, v19.2s, v10.s[2]
        adc     x26, x26, xzr
        adds    x11, x13, x13
        umlal2  v30.2d, v19.4s, v10.s[3]
        adcs    x12, x12, x12
        umulh   x13, x7, x7
        umlal2  v20.2d, v31.4s, v16.s[2]
        adcs    x10, x10, x10
        adcs    x6, x6, x6
        umlal   v30.2d, v15.2s, v10.s[0]
        adcs    x9, x9, x9
        umlal2  v30.2d, v15.4s, v10.s[1]
        ldp     q15, q19, [x17, #0xc0]
        str     x2, [sp, #0x698]
        mul     x2, x7, x7
        umlal   v30.2d, v18.2s, v27.s[2]
        adcs    x26, x26, x26
        str     x23, [sp, #0x688]
        adc     x23, xzr, xzr
        adds    x11, x11, x14
        umlal2  v30.2d, v18.4s, v27.s[3]
        umlal   v30.2d, v9.2s, v27.s[0]
        ldp     q18, q28, [x17, #0x60]
        mul     x14, x19, x19
        umlal2  v30.2d, v9.4s, v27.s[1]
        adcs    x2, x12, x2
        adcs    x10, x10, x13
        umulh   x12, x19, x19
        adcs    x6, x6, x14
        usra    v30.2d, v2.2d, #6
        umull   v9.2d, v14.2s, v16.s[0]
        umulh   x13, x8, x8
        umlal   v24.2d, v18.2s, v16.s[0]
        adcs    x9, x9, x12
        umlal2  v9.2d, v14.4s, v16.s[2]
        ldr     d14, [x16, #0xe8]
        umlal   v9.2d, v22.2s, v26.s[0]
        umlal2  v9.2d, v22.4s, v26.s[1]
        ldp     q2, q22, [x17]
        mul     x12, x8, x8
        umlal   v9.2d, v15.2s, v5.s[2]
        umlal2  v9.2d, v15.4s, v5.s[3]
        umlal   v9.2d, v19.2s, v5.s[0]
        umlal2  v9.2d, v19.4s, v5.s[1]
        shl     v14.2d, v14.2d, #6
        adcs    x26, x26, x12
        mul     x12, x24, x24
        umlal   v7.2d, v28.2s, v16.s[0]
        adc     x23, x23, x13
        subs    x24, x28, x24
        umlal2  v24.2d, v18.4s, v16.s[2]
        ldp     q15, q18, [x17, #0x20]
        sbcs    x22, x22, x7
        umlal2  v7.2d, v28.4s, v16.s[2]
        umlal   v0.2d, v2.2s, v12.s[0]
        sbcs    x19, x21, x19
        ldp     q19, q28, [x17, #0x80]
        umlal2  v0.2d, v2.4s, v12.s[2]
        sbcs    x20, x20, x8
        csetm   x21, lo
        eor     x22, x22, x21
        eor     x20, x20, x21
        eor     x24, x24, x21
        cmn     x21, #1
        adcs    x24, x24, xzr
        adcs    x22, x22, xzr
        eor     x19, x19, x21
        umulh   x21, x24, x24
        umlal   v8.2d, v15.2s, v12.s[0]
        adcs    x19, x19, xzr
        umlal2  v8.2d, v15.4s, v12.s[2]
        ext     v15.16b, v1.16b, v0.16b, #8
        adcs    x20, x20, xzr
        umlal   v13.2d, v18.2s, v12.s[0]
        usra    v0.2d, v15.2d, #0x1d
        umlal2  v13.2d, v18.4s, v12.s[2]
        umulh   x28, x24, x22
        ldp     q15, q2, [x17, #0xe0]
        umlal   v25.2d, v19.2s, v16.s[0]
        and     v18.16b, v0.16b, v4.16b
        umlal2  v25.2d, v19.4s, v16.s[2]
        ext     v0.16b, v0.16b, v1.16b, #8
        mul     x7, x24, x19
        umlal   v9.2d, v15.2s, v29.s[2]
        usra    v17.2d, v0.2d, #0x1d
        ldp     q0, q19, [x17]
        mul     x8, x24, x20
        umlal2  v9.2d, v15.4s, v29.s[3]
        adds    x28, x28, x7
        umlal   v9.2d, v2.2s, v29.s[0]
        umlal2  v9.2d, v2.4s, v29.s[1]
        ldp     q15, q2, [x17, #0x100]
        umlal   v17.2d, v22.2s, v12.s[0]
        mul     x7, x24, x22
        umlal2  v17.2d, v22.4s, v12.s[2]
        umlal   v30.2d, v28.2s, v16.s[0]
        umulh   x13, x24, x19
        umlal2  v30.2d, v28.4s, v16.s[2]
        ldp     q16, q19, [x17, #0x120]
        ldp     q22, q28, [x17, #0x140]
        mul     x14, x22, x20
        umlal   v9.2d, v15.2s, v23.s[2]
        adcs    x8, x13, x8
        umlal2  v9.2d, v15.4s, v23.s[3]
        umlal   v9.2d, v2.2s, v23.s[0]
        umulh   x13, x24, x20
        umlal2  v9.2d, v2.4s, v23.s[1]
        ldp     q15, q2, [x17, #0x160]
        umlal   v9.2d, v16.2s, v3.s[2]
        umlal2  v9.2d, v16.4s, v3.s[3]
        umlal   v9.2d, v19.2s, v3.s[0]
        umulh   x16, x22, x20
        umlal2  v9.2d, v19.4s, v3.s[1]
        ldp     q16, q19, [x17, #0x180]
        adcs    x13, x13, x14
        umlal   v9.2d, v22.2s, v6.s[2]
        umlal2  v9.2d, v22.4s, v6.s[3]
        umlal   v9.2d, v28.2s, v6.s[0]
        umulh   x14, x19, x20
        str     x23, [sp, #0x5f0]
        mul     x23, x19, x20
        umlal2  v9.2d, v28.4s, v6.s[1]
        ldp     q22, q28, [x17, #0xa0]
        umlal   v9.2d, v15.2s, v11.s[2]
        umlal2  v9.2d, v15.4s, v11.s[3]
        umlal   v9.2d, v2.2s, v11.s[0]
        ldp     q15, q31, [x17, #0x40]
        umlal2  v9.2d, v2.4s, v11.s[1]
        umlal   v9.2d, v16.2s, v10.s[2]
        umlal2  v9.2d, v16.4s, v10.s[3]
        str     x26, [sp, #0x5e8]
        umulh   x26, x22, x19
        umlal   v9.2d, v19.2s, v10.s[0]
        adcs    x23, x16, x23
        umlal2  v9.2d, v19.4s, v10.s[1]
        ldp     q2, q16, [x17, #0xc0]
        adc     x14, x14, xzr
        umlal   v9.2d, v21.2s, v27.s[2]
        umlal2  v9.2d, v21.4s, v27.s[3]
        ldp     q19, q21, [x17]
        mul     x16, x22, x19
        umlal   v20.2d, v15.2s, v12.s[0]
        adds    x8, x8, x16
        umlal2  v20.2d, v15.4s, v12.s[2]
        mul     x24, x24, x24
        usra    v9.2d, v14.2d, #6
        uzp1    v14.4s, v12.4s, v18.4s
        umlal   v24.2d, v31.2s, v12.s[0]
        adcs    x26, x13, x26
        adcs    x23, x23, xzr
        mul     x13, x22, x22
        umlal   v17.2d, v19.2s, v18.s[0]
        adc     x14, x14, xzr
        adds    x7, x7, x7
        umlal2  v17.2d, v19.4s, v18.s[2]
        adcs    x28, x28, x28
        umull   v15.2d, v22.2s, v12.s[0]
        adcs    x8, x8, x8
        ext     v19.16b, v1.16b, v17.16b, #8
        umlal2  v15.2d, v22.4s, v12.s[2]
        umlal   v15.2d, v28.2s, v26.s[2]
        usra    v17.2d, v19.2d, #0x1d
        umlal2  v15.2d, v28.4s, v26.s[3]
        ldp     q19, q22, [x17, #0x60]
        umlal   v15.2d, v2.2s, v26.s[0]
        umulh   x22, x22, x22
        adcs    x26, x26, x26
        umlal2  v15.2d, v2.4s, v26.s[1]
        ldr     q2, [x17, #0x1a0]
        adcs    x23, x23, x23
        umlal   v15.2d, v16.2s, v5.s[2]
        adcs    x14, x14, x14
        umlal2  v15.2d, v16.4s, v5.s[3]
        adc     x16, xzr, xzr
        adds    x21, x7, x21
        umlal2  v24.2d, v31.4s, v12.s[2]
        ext     v16.16b, v17.16b, v1.16b, #8
        and     v17.16b, v17.16b, v4.16b
        ldp     q27, q28, [x17, #0xe0]
        adcs    x28, x28, x13
        usra    v8.2d, v16.2d, #0x1d
        umlal   v25.2d, v22.2s, v12.s[0]
        umlal2  v25.2d, v22.4s, v12.s[2]
        umlal   v7.2d, v19.2s, v12.s[0]
        umlal2  v7.2d, v19.4s, v12.s[2]
        ldp     q16, q19, [x17, #0x80]
        umlal   v15.2d, v27.2s, v5.s[0]
        mul     x7, x19, x19
        umlal2  v15.2d, v27.4s, v5.s[1]
        adcs    x22, x8, x22
        umlal   v8.2d, v21.2s, v18.s[0]
        umlal2  v8.2d, v21.4s, v18.s[2]
        ldp     q21, q22, [x17, #0x100]
        umulh   x19, x19, x19
        umlal   v15.2d, v28.2s, v29.s[2]
        adcs    x26, x26, x7
        umlal2  v15.2d, v28.4s, v29.s[3]
        umlal   v9.2d, v19.2s, v12.s[0]
        mul     x7, x20, x20
        umlal   v30.2d, v16.2s, v12.s[0]
        adcs    x19, x23, x19
        umlal2  v30.2d, v16.4s, v12.s[2]
        ldp     q16, q27, [x17, #0x20]
        umlal2  v9.2d, v19.4s, v12.s[2]
        ldp     q12, q19, [x17, #0x120]
        umulh   x20, x20, x20
        umlal   v15.2d, v21.2s, v29.s[0]
        adcs    x23, x14, x7
        umlal2  v15.2d, v21.4s, v29.s[1]
        ldp     q21, q28, [x17, #0x140]
        umlal   v15.2d, v22.2s, v23.s[2]
        umlal2  v15.2d, v22.4s, v23.s[3]
        ldr     x7, [sp, #0x688]
        adc     x20, x16, x20
        subs    x24, x15, x24
        ldr     x8, [sp, #0x698]
        sbcs    x21, x1, x21
        umlal   v13.2d, v16.2s, v18.s[0]
        umlal2  v13.2d, v16.4s, v18.s[2]
        sbcs    x28, x25, x28
        ldr     x13, [sp, #0x708]
        ldp     q16, q22, [x17, #0x160]
        sbcs    x22, x5, x22
        umlal   v15.2d, v12.2s, v23.s[0]
        sbcs    x26, x27, x26
        umlal2  v15.2d, v12.4s, v23.s[1]
        sbcs    x19, x7, x19
        umlal   v15.2d, v19.2s, v3.s[2]
        sbcs    x23, x8, x23
        umlal2  v15.2d, v19.4s, v3.s[3]
        ldp     q12, q19, [x17, #0x180]
        umlal   v15.2d, v21.2s, v3.s[0]
        sbcs    x20, x13, x20
        umlal2  v15.2d, v21.4s, v3.s[1]
        csetm   x14, lo
        adds    x24, x24, x12
        ldr     x16, [sp, #0x5e8]
        adcs    x21, x21, x11
        umlal   v15.2d, v28.2s, v6.s[2]
        adcs    x28, x28, x2
        umlal2  v15.2d, v28.4s, v6.s[3]
        ldp     q21, q28, [x17, #0xa0]
        adcs    x22, x22, x10
        umlal   v15.2d, v16.2s, v6.s[0]
        adcs    x26, x26, x6
        adcs    x19, x19, x9
        umlal2  v15.2d, v16.4s, v6.s[1]
        umlal   v15.2d, v22.2s, v11.s[2]
        adcs    x23, x23, x16
        ldr     x16, [sp, #0x5f0]
        umlal2  v15.2d, v22.4s, v11.s[3]
        adcs    x20, x20, x16
        ldr     x16, [sp, #0x7e0]
        adc     x14, x14, xzr
        ldp     d16, d22, [x16, #0xe8]
        umlal   v15.2d, v12.2s, v11.s[0]
        adds    x24, x27, x24
        adcs    x21, x7, x21
        adcs    x27, x8, x28
        umlal2  v15.2d, v12.4s, v11.s[1]
        adcs    x22, x13, x22
        adcs    x26, x12, x26
        adcs    x19, x11, x19
        umlal   v15.2d, v19.2s, v10.s[2]
        adcs    x23, x2, x23
        adcs    x20, x10, x20
        adcs    x28, x6, x14
        umlal2  v15.2d, v19.4s, v10.s[3]
        ldr     x6, [sp, #0x5e8]
        ldp     q12, q19, [x17, #0xc0]
        umlal   v15.2d, v2.2s, v10.s[0]
        umlal   v8.2d, v0.2s, v17.s[0]
        ldr     x7, [sp, #0x5f0]
        shl     v22.2d, v22.2d, #0xc
        ldr     x8, [x4]
        umlal2  v8.2d, v0.4s, v17.s[2]
        umlal   v20.2d, v27.2s, v18.s[0]
        umlal2  v15.2d, v2.4s, v10.s[1]
        ldr     x10, [sp, #0x7d0]
        ldr     x11, [x4, #0x88]
        ldr     q0, [x17, #0x360]
        ldr     x12, [sp, #0x7e8]
        ldr     x13, [x4, #0x90]
        umlal2  v20.2d, v27.4s, v18.s[2]
        ldr     x14, [sp, #0x7d8]
        ldp     q2, q27, [x17, #0x1b0]
        adcs    x2, x9, xzr
        ldr     x9, [sp, #0x758]
        adcs    x6, x6, xzr
        usra    v15.2d, v16.2d, #0x3a
        ldp     q16, q27, [x17, #0x1c0]
        adcs    x7, x7, xzr
        subs    x8, x8, x9
        umull   v27.2d, v21.2s, v18.s[0]
        ldr     x9, [x4, #0xa8]
        sbcs    x10, x10, x11
        ldr     x11, [x4, #0xa0]
        sbcs    x12, x12, x13
        ldr     x16, [x4, #0xb0]
        ldr     x13, [x4, #0x98]
        sbcs    x14, x14, x13
        ldr     x13, [sp, #0x7c8]
        usra    v15.2d, v22.2d, #6
        umlal2  v27.2d, v21.4s, v18.s[2]
        sbcs    x13, x13, x11
        ldr     x11, [sp, #0x7b0]
        ldr     q21, [x17, #0x1a0]
        sbcs    x11, x11, x9
        ldr     x9, [sp, #0x798]
        umlal   v27.2d, v28.2s, v14.s[0]
        sbcs    x9, x9, x16
        ldr     x16, [sp, #0x788]
        umlal2  v27.2d, v28.4s, v14.s[1]
        ldp     q22, q28, [x17, #0x40]
        ldr     x17, [x4, #0xb8]
        sbcs    x16, x16, x17
        umlal   v27.2d, v12.2s, v26.s[2]
        csetm   x17, lo
        umlal2  v27.2d, v12.4s, v26.s[3]
        str     x7, [sp, #0x788]
        ldr     x7, [sp, #0x6b0]
        subs    x7, x7, x15
        eor     x12, x12, x17
        mul     v12.2s, v8.2s, v0.2s
        eor     x14, x14, x17
        eor     x10, x10, x17
        eor     x11, x11, x17
        eor     x9, x9, x17
        umlal   v27.2d, v19.2s, v26.s[0]
        eor     x15, x16, x17
        ldr     x16, [sp, #0x6d8]
        eor     x13, x13, x17
        umlal2  v27.2d, v19.4s, v26.s[1]
        sbcs    x1, x16, x1
        ldr     x16, [sp, #0x6d0]
        sbcs    x25, x16, x25
        stp     x7, x1, [x3, #0x40]
        ldr     x1, [sp, #0x6c8]
        and     v12.16b, v12.16b, v4.16b
        sbcs    x1, x1, x5
        ldr     x5, [sp, #0x6c0]
        sbcs    x24, x5, x24
        eor     x5, x8, x17
        umlal   v24.2d, v22.2s, v18.s[0]
        stp     x25, x1, [x3, #0x50]
        ldr     x25, [sp, #0x6b8]
        umlal   v8.2d, v2.2s, v12.s[0]
        sbcs    x21, x25, x21
        ldr     x25, [sp, #0x6a8]
        sbcs    x25, x25, x27
        umlal2  v24.2d, v22.4s, v18.s[2]
        stp     x24, x21, [x3, #0x60]
        ldr     x24, [sp, #0x718]
        ldr     x21, [sp, #0x6a0]
        sbcs    x21, x21, x22
        ldr     x22, [sp, #0x7c0]
        umlal   v7.2d, v28.2s, v18.s[0]
        ldp     q19, q22, [x22, #0x60]
        sbcs    x24, x24, x26
        umlal2  v7.2d, v28.4s, v18.s[2]
        ldr     x26, [sp, #0x5f8]
        stp     x25, x21, [x3, #0x70]
        ldr     x25, [sp, #0x6f8]
        ldr     x27, [sp, #0x600]
        ldr     x21, [sp, #0x5e0]
        sbcs    x19, x21, x19
        ldr     x21, [sp, #0x6f0]
        sbcs    x21, x21, x23
        ldr     x23, [sp, #0x740]
        sbcs    x20, x23, x20
        ldr     x1, [sp, #0x608]
        ldr     x23, [sp, #0x730]
        sbcs    x23, x23, x28
        ldr     x28, [sp, #0x788]
        sbcs    x25, x25, x2
        ldr     x2, [sp, #0x618]
        sbcs    x26, x26, x6
        ldr     x6, [sp, #0x620]
        ldr     x7, [sp, #0x628]
        umlal   v30.2d, v22.2s, v18.s[0]
        ldr     x8, [sp, #0x630]
        sbcs    x27, x27, x28
        ldr     x16, [sp, #0x638]
        ldr     x28, [sp, #0x6e8]
        umlal2  v30.2d, v22.4s, v18.s[2]
        sbcs    x28, x28, xzr
        umlal   v25.2d, v19.2s, v18.s[0]
        sbcs    x1, x1, xzr
        umlal2  v25.2d, v19.4s, v18.s[2]
        ldp     q19, q22, [x22, #0xe0]
        sbcs    x2, x2, xzr
        sbcs    x6, x6, xzr
        sbcs    x7, x7, xzr
        sbcs    x8, x8, xzr
        sbcs    x16, x16, xzr
        str     x16, [sp, #0x638]
        ldr     x16, [sp, #0x7a0]
        sbcs    x16, x16, xzr
        str     x16, [sp, #0x7a0]
        ldr     x16, [sp, #0x690]
        sbcs    x16, x16, xzr
        umlal   v27.2d, v19.2s, v5.s[2]
        str     x16, [sp, #0x690]
        ldr     x16, [sp, #0x748]
        sbcs    x16, x16, xzr
        umlal2  v27.2d, v19.4s, v5.s[3]
        str     x16, [sp, #0x748]
        ldr     x16, [sp, #0x610]
        sbcs    x16, x16, xzr
        ldp     q19, q28, [x22, #0x80]
        umlal   v27.2d, v22.2s, v5.s[0]
        str     x16, [sp, #0x610]
        ldr     x16, [sp, #0x710]
        sbcs    x16, x16, xzr
        umlal2  v27.2d, v22.4s, v5.s[1]
        ext     v22.16b, v1.16b, v8.16b, #8
        str     x16, [sp, #0x710]
        ldr     x16, [sp, #0x680]
        sbcs    x16, x16, xzr
        str     x16, [sp, #0x680]
        ldr     x16, [sp, #0x750]
        sbcs    x16, x16, xzr
        usra    v8.2d, v22.2d, #0x1d
        str     x16, [sp, #0x750]
        ldr     x16, [sp, #0x678]
        sbcs    x16, x16, xzr
        str     x16, [sp, #0x678]
        ldr     x16, [sp, #0x700]
        sbcs    x16, x16, xzr
        str     x16, [sp, #0x700]
        ldr     x16, [sp, #0x668]
        sbcs    x16, x16, xzr
        str     x16, [sp, #0x668]
        ldr     x16, [sp, #0x660]
        sbcs    x16, x16, xzr
        umlal   v9.2d, v19.2s, v18.s[0]
        str     x16, [sp, #0x660]
        ldr     x16, [sp, #0x658]
        sbcs    x16, x16, xzr
        umlal2  v9.2d, v19.4s, v18.s[2]
        str     x16, [sp, #0x658]
        ldr     x16, [sp, #0x6e0]
        sbcs    x16, x16, xzr
        str     x16, [sp, #0x6e0]
        ldr     x16, [sp, #0x670]
        sbcs    x16, x16, xzr
        umlal   v15.2d, v28.2s, v18.s[0]
        ldp     q19, q22, [x22, #0x100]
        str     x16, [sp, #0x670]
        ldr     x16, [sp, #0x650]
        sbcs    x16, x16, xzr
        umlal2  v15.2d, v28.4s, v18.s[2]
        ldp     q18, q28, [x22, #0x120]
        str     x16, [sp, #0x650]
        ldr     x16, [sp, #0x648]
        sbcs    x16, x16, xzr
        str     x16, [sp, #0x648]
        ldr     x16, [sp, #0x640]
        sbcs    x16, x16, xzr
        cmn     x17, #1
        adcs    x5, x5, xzr
        adcs    x10, x10, xzr
        umulh   x17, x5, x5
        adcs    x12, x12, xzr
        adcs    x14, x14, xzr
        adcs    x13, x13, xzr
        str     x16, [sp, #0x640]
        umulh   x16, x5, x10
        adcs    x11, x11, xzr
        umlal   v27.2d, v19.2s, v29.s[2]
        adcs    x9, x9, xzr
        umlal2  v27.2d, v19.4s, v29.s[3]
        ext     v19.16b, v8.16b, v1.16b, #8
        adcs    x15, x15, xzr
        umlal   v27.2d, v22.2s, v29.s[0]
        mul     v0.2s, v19.2s, v0.2s
        umlal2  v27.2d, v22.4s, v29.s[1]
        umlal   v27.2d, v18.2s, v23.s[2]
        ldp     q19, q22, [x22, #0x140]
        umlal2  v27.2d, v18.4s, v23.s[3]
        and     v0.16b, v0.16b, v4.16b
        umlal   v27.2d, v28.2s, v23.s[0]
        str     x8, [sp, #0x630]
        umulh   x8, x5, x12
        umlal2  v8.2d, v2.4s, v0.s[0]
        ldp     q2, q18, [x22, #0x10]
        uzp1    v12.2d, v12.2d, v0.2d
        umlal2  v27.2d, v28.4s, v23.s[1]
        ldr     q0, [x22, #0x360]
        umlal   v27.2d, v19.2s, v3.s[2]
        str     x7, [sp, #0x628]
        mul     x7, x5, x12
        ext     v8.16b, v8.16b, v1.16b, #8
        umlal2  v27.2d, v19.4s, v3.s[3]
        usra    v13.2d, v8.2d, #0x1d
        ldp     q8, q19, [x22, #0x160]
        str     x6, [sp, #0x620]
        mul     x6, x5, x14
        umlal   v27.2d, v22.2s, v3.s[0]
        umlal2  v27.2d, v22.4s, v3.s[1]
        umlal   v20.2d, v18.2s, v17.s[0]
        adds    x7, x16, x7
        umulh   x16, x5, x14
        umlal   v13.2d, v2.2s, v17.s[0]
        ldp     q22, q28, [x22, #0x180]
        adcs    x6, x8, x6
        umlal2  v13.2d, v2.4s, v17.s[2]
        umlal   v13.2d, v16.2s, v12.s[0]
        umlal2  v13.2d, v16.4s, v12.s[2]
        mul     x8, x10, x14
        umlal   v27.2d, v8.2s, v6.s[2]
        str     x2, [sp, #0x618]
        umulh   x2, x10, x14
        adcs    x8, x16, x8
        umlal2  v27.2d, v8.4s, v6.s[3]
        uzp1    v2.4s, v17.4s, v12.4s
        ldp     q8, q16, [x22, #0x90]
        umlal   v27.2d, v19.2s, v6.s[0]
        umlal2  v27.2d, v19.4s, v6.s[1]
        umlal   v27.2d, v22.2s, v11.s[2]
        mul     x16, x12, x14
        adcs    x2, x2, x16
        ldr     x16, [sp, #0x7e0]
        umlal2  v27.2d, v22.4s, v11.s[3]
        ldp     q19, q22, [x22, #0xb0]
        umlal   v27.2d, v28.2s, v11.s[0]
        umlal2  v20.2d, v18.4s, v17.s[2]
        ldp     d18, d31, [x16, #0xf0]
        str     x1, [sp, #0x608]
        mul     x1, x5, x10
        umlal2  v27.2d, v28.4s, v11.s[1]
        shl     v28.2d, v31.2d, #0x12
        umlal   v27.2d, v21.2s, v10.s[2]
        umlal2  v27.2d, v21.4s, v10.s[3]
        ldp     q10, q21, [x22, #0x30]
        str     x28, [sp, #0x6e8]
        umulh   x28, x12, x14
        adc     x28, x28, xzr
        umull   v31.2d, v16.2s, v17.s[0]
        usra    v27.2d, v18.2d, #0x34
        umlal2  v31.2d, v16.4s, v17.s[2]
        ldp     q16, q18, [x22, #0x1b0]
        umlal   v31.2d, v19.2s, v14.s[2]
        usra    v27.2d, v28.2d, #6
        umlal2  v31.2d, v19.4s, v14.s[3]
        str     x27, [sp, #0x788]
        mul     x27, x10, x12
        adds    x27, x6, x27
        umlal   v31.2d, v22.2s, v14.s[0]
        ldp     q18, q19, [x22, #0xd0]
        umlal2  v31.2d, v22.4s, v14.s[1]
        umlal   v31.2d, v18.2s, v26.s[2]
        umulh   x6, x10, x12
        adcs    x6, x8, x6
        adcs    x2, x2, xzr
        adc     x28, x28, xzr
        umlal2  v31.2d, v18.4s, v26.s[3]
        adds    x1, x1, x1
        adcs    x7, x7, x7
        adcs    x27, x27, x27
        mul     v18.2s, v13.2s, v0.2s
        adcs    x6, x6, x6
        mul     x8, x10, x10
        adcs    x2, x2, x2
        umlal   v31.2d, v19.2s, v26.s[0]
        adcs    x28, x28, x28
        str     x26, [sp, #0x600]
        adc     x26, xzr, xzr
        adds    x1, x1, x17
        and     v18.16b, v18.16b, v4.16b
        adcs    x7, x7, x8
        umlal   v13.2d, v16.2s, v18.s[0]
        umlal2  v31.2d, v19.4s, v26.s[1]
        umulh   x8, x10, x10
        umlal   v7.2d, v21.2s, v17.s[0]
        umlal   v27.2d, v8.2s, v17.s[0]
        adcs    x27, x27, x8
        umlal   v24.2d, v10.2s, v17.s[0]
        mul     x8, x12, x12
        umlal2  v7.2d, v21.4s, v17.s[2]
        ldp     q19, q21, [x22, #0x70]
        umlal2  v24.2d, v10.4s, v17.s[2]
        ldp     q10, q22, [x22, #0x50]
        adcs    x6, x6, x8
        umlal2  v27.2d, v8.4s, v17.s[2]
        umulh   x8, x12, x12
        adcs    x2, x2, x8
        umlal   v15.2d, v21.2s, v17.s[0]
        mul     x8, x14, x14
        umlal   v30.2d, v22.2s, v17.s[0]
        umlal   v25.2d, v10.2s, v17.s[0]
        adcs    x28, x28, x8
        umlal2  v25.2d, v10.4s, v17.s[2]
        ext     v8.16b, v1.16b, v13.16b, #8
        umulh   x8, x14, x14
        usra    v13.2d, v8.2d, #0x1d
        umlal2  v30.2d, v22.4s, v17.s[2]
        ldp     q8, q10, [x22, #0xf0]
        umlal2  v15.2d, v21.4s, v17.s[2]
        ext     v21.16b, v13.16b, v1.16b, #8
        adc     x26, x26, x8
        mul     v0.2s, v21.2s, v0.2s
        umulh   x8, x13, x11
        umlal   v9.2d, v19.2s, v17.s[0]
        and     v0.16b, v0.16b, v4.16b
        ldp     q4, q21, [x22, #0x110]
        uzp1    v18.2d, v18.2d, v0.2d
        ldp     q22, q28, [x22, #0x130]
        umlal   v31.2d, v8.2s, v5.s[2]
        mul     x17, x13, x11
        umlal2  v31.2d, v8.4s, v5.s[3]
        umlal   v31.2d, v10.2s, v5.s[0]
        umlal2  v31.2d, v10.4s, v5.s[1]
        str     x25, [sp, #0x5f8]
        mul     x25, x13, x9
        umlal   v31.2d, v4.2s, v29.s[2]
        umlal2  v31.2d, v4.4s, v29.s[3]
        adds    x25, x8, x25
        umlal   v31.2d, v21.2s, v29.s[0]
        umulh   x8, x13, x9
        umlal2  v31.2d, v21.4s, v29.s[1]
        ldp     q8, q10, [x22, #0x150]
        umlal2  v9.2d, v19.4s, v17.s[2]
        ldp     q4, q17, [x22, #0x250]
        umlal   v31.2d, v22.2s, v23.s[2]
        umlal2  v31.2d, v22.4s, v23.s[3]
        ldp     q19, q21, [x22, #0x170]
        str     x23, [sp, #0x6f8]
        mul     x23, x13, x15
        umlal   v31.2d, v28.2s, v23.s[0]
        umlal2  v31.2d, v28.4s, v23.s[1]
        adcs    x23, x8, x23
        umlal   v31.2d, v8.2s, v3.s[2]
        umulh   x8, x13, x15
        umlal2  v31.2d, v8.4s, v3.s[3]
        ldp     q8, q22, [x22, #0x190]
        umlal   v31.2d, v10.2s, v3.s[0]
        umlal2  v31.2d, v10.4s, v3.s[1]
        umlal   v31.2d, v19.2s, v6.s[2]
        str     x20, [sp, #0x730]
        mul     x20, x11, x15
        umlal2  v31.2d, v19.4s, v6.s[3]
        umlal   v31.2d, v21.2s, v6.s[0]
        adcs    x20, x8, x20
        umlal2  v31.2d, v21.4s, v6.s[1]
        umlal   v31.2d, v8.2s, v11.s[2]
        ldp     q10, q19, [x22, #0xb0]
        umulh   x8, x11, x15
        umlal2  v31.2d, v8.4s, v11.s[3]
        ldp     q8, q21, [x22, #0x1d0]
        umlal   v31.2d, v22.2s, v11.s[0]
        str     x21, [sp, #0x740]
        mul     x21, x9, x15
        umlal2  v13.2d, v16.4s, v0.s[0]
        ldp     d0, d16, [x16, #0xf8]
        adcs    x21, x8, x21
        ext     v13.16b, v13.16b, v1.16b, #8
        usra    v20.2d, v13.2d, #0x1d
        umulh   x8, x9, x15
        umlal2  v31.2d, v22.4s, v11.s[1]
        usra    v31.2d, v0.2d, #0x2e
        umull   v13.2d, v17.2s, v12.s[0]
        umlal   v24.2d, v21.2s, v12.s[0]
        umlal2  v13.2d, v17.4s, v12.s[2]
        ldp     q0, q17, [x22, #0xd0]
        adc     x8, x8, xzr
        umlal   v13.2d, v10.2s, v2.s[0]
        shl     v16.2d, v16.2d, #0x18
        str     x19, [sp, #0x6f0]
        mul     x19, x11, x9
        umlal2  v13.2d, v10.4s, v2.s[1]
        umlal   v13.2d, v19.2s, v14.s[2]
        ldp     q10, q22, [x22, #0x1f0]
        adds    x19, x23, x19
        umlal2  v13.2d, v19.4s, v14.s[3]
        umulh   x23, x11, x9
        usra    v31.2d, v16.2d, #6
        umlal2  v24.2d, v21.4s, v12.s[2]
        ldp     q16, q19, [x22, #0x210]
        umlal   v13.2d, v0.2s, v14.s[0]
        umlal2  v13.2d, v0.4s, v14.s[1]
        adcs    x20, x20, x23
        adcs    x21, x21, xzr
        umulh   x23, x13, x13
        umlal   v13.2d, v17.2s, v26.s[2]
        adc     x8, x8, xzr
        adds    x17, x17, x17
        umlal2  v13.2d, v17.4s, v26.s[3]
        umlal   v20.2d, v8.2s, v12.s[0]
        adcs    x25, x25, x25
        adcs    x19, x19, x19
        ldp     q0, q17, [x22, #0x230]
        str     x24, [sp, #0x5e0]
        mul     x24, x11, x11
        adcs    x20, x20, x20
        umlal   v7.2d, v10.2s, v12.s[0]
        adcs    x21, x21, x21
        umlal2  v7.2d, v10.4s, v12.s[2]
        adcs    x8, x8, x8
        umlal   v30.2d, v16.2s, v12.s[0]
        str     x26, [sp, #0x718]
        umulh   x26, x11, x11
        str     x28, [sp, #0x6a0]
        adc     x28, xzr, xzr
        umlal   v25.2d, v22.2s, v12.s[0]
        ldp     q10, q21, [x22, #0xf0]
        umlal2  v20.2d, v8.4s, v12.s[2]
        umlal2  v25.2d, v22.4s, v12.s[2]
        umlal   v9.2d, v19.2s, v12.s[0]
        umlal2  v9.2d, v19.4s, v12.s[2]
        str     x2, [sp, #0x6a8]
        umulh   x2, x9, x9
        adds    x23, x17, x23
        umlal   v15.2d, v0.2s, v12.s[0]
        adcs    x24, x25, x24
        ldp     q8, q19, [x22, #0x170]
        umlal2  v15.2d, v0.4s, v12.s[2]
        adcs    x19, x19, x26
        umlal2  v30.2d, v16.4s, v12.s[2]
        ldp     q0, q16, [x22, #0x110]
        umlal   v27.2d, v17.2s, v12.s[0]
        mul     x25, x9, x9
        umlal   v31.2d, v4.2s, v12.s[0]
        umlal   v13.2d, v10.2s, v26.s[0]
        umlal2  v13.2d, v10.4s, v26.s[1]
        mul     x26, x15, x15
        umlal   v13.2d, v21.2s, v5.s[2]
        adcs    x20, x20, x25
        umlal2  v13.2d, v21.4s, v5.s[3]
        adcs    x21, x21, x2
        umlal2  v27.2d, v17.4s, v12.s[2]
        ldp     q10, q17, [x22, #0x130]
        mul     x25, x5, x5
        ldp     q21, q22, [x22, #0x150]
        umlal   v13.2d, v0.2s, v5.s[0]
        adcs    x26, x8, x26
        umlal2  v13.2d, v0.4s, v5.s[1]
        umlal   v13.2d, v16.2s, v29.s[2]
        umulh   x2, x15, x15
        umlal2  v13.2d, v16.4s, v29.s[3]
        umlal2  v31.2d, v4.4s, v12.s[2]
        umlal   v13.2d, v10.2s, v29.s[0]
        mul     x8, x13, x13
        adc     x28, x28, x2
        subs    x2, x5, x13
        umlal2  v13.2d, v10.4s, v29.s[1]
        sbcs    x5, x10, x11
        ldp     q12, q10, [x22, #0xc0]
        umlal   v13.2d, v17.2s, v23.s[2]
        sbcs    x9, x12, x9
        umlal2  v13.2d, v17.4s, v23.s[3]
        ldp     q0, q4, [x22, #0x190]
        sbcs    x10, x14, x15
        umlal   v13.2d, v21.2s, v23.s[0]
        csetm   x11, lo
        umlal2  v13.2d, v21.4s, v23.s[1]
        ldp     q16, q17, [x22, #0x1c0]
        umlal   v13.2d, v22.2s, v3.s[2]
        umlal2  v13.2d, v22.4s, v3.s[3]
        ldp     q21, q22, [x22, #0x200]
        umlal   v13.2d, v8.2s, v3.s[0]
        umlal2  v13.2d, v8.4s, v3.s[1]
        ldp     q8, q28, [x22, #0x1e0]
        eor     x5, x5, x11
        eor     x2, x2, x11
        eor     x9, x9, x11
        cmn     x11, #1
        eor     x10, x10, x11
        umlal   v13.2d, v19.2s, v6.s[2]
        adcs    x2, x2, xzr
        umlal2  v13.2d, v19.4s, v6.s[3]
        adcs    x5, x5, xzr
        umulh   x11, x2, x2
        umlal   v13.2d, v0.2s, v6.s[0]
        adcs    x9, x9, xzr
        umlal2  v13.2d, v0.4s, v6.s[1]
        adcs    x10, x10, xzr
        umlal   v13.2d, v4.2s, v11.s[2]
        umulh   x12, x2, x5
        umlal2  v13.2d, v4.4s, v11.s[3]
        ldp     d11, d0, [x16, #0x100]
        umlal   v20.2d, v16.2s, v18.s[0]
        umlal2  v20.2d, v16.4s, v18.s[2]
        umlal   v24.2d, v17.2s, v18.s[0]
        ldp     q4, q16, [x22, #0x260]
        mul     x13, x2, x9
        umlal   v25.2d, v28.2s, v18.s[0]
        umlal2  v24.2d, v17.4s, v18.s[2]
        usra    v13.2d, v11.2d, #0x28
        umlal   v30.2d, v21.2s, v18.s[0]
        mul     x14, x2, x5
        shl     v11.2d, v0.2d, #0x1e
        umlal   v7.2d, v8.2s, v18.s[0]
        adds    x12, x12, x13
        umlal2  v7.2d, v8.4s, v18.s[2]
        ldp     q8, q0, [x22, #0xe0]
        umlal2  v25.2d, v28.4s, v18.s[2]
        uzp1    v17.2d, v20.2d, v24.2d
        umulh   x13, x2, x9
        usra    v13.2d, v11.2d, #6
        umlal2  v30.2d, v21.4s, v18.s[2]
        umull   v11.2d, v4.2s, v18.s[0]
        ldr     q19, [x22, #0x1a0]
        uzp2    v20.2d, v20.2d, v24.2d
        umlal   v9.2d, v22.2s, v18.s[0]
        ext     v21.16b, v1.16b, v20.16b, #8
        shl     v24.2d, v20.2d, #0x23
        usra    v17.2d, v24.2d, #6
        mul     x15, x2, x10
        umlal2  v11.2d, v4.4s, v18.s[2]
        uzp1    v4.2d, v7.2d, v25.2d
        umlal   v11.2d, v16.2s, v2.s[2]
        uzp2    v7.2d, v7.2d, v25.2d
        umlal2  v11.2d, v16.4s, v2.s[3]
        ldp     q16, q24, [x22, #0x240]
        umlal   v11.2d, v12.2s, v2.s[0]
        umulh   x17, x2, x10
        usra    v17.2d, v21.2d, #0x1d
        adcs    x13, x13, x15
        umlal2  v11.2d, v12.4s, v2.s[1]
        ldp     q12, q21, [x22, #0x220]
        umlal   v11.2d, v10.2s, v14.s[2]
        ext     v20.16b, v20.16b, v7.16b, #8
        umlal2  v11.2d, v10.4s, v14.s[3]
        shl     v10.2d, v7.2d, #0x23
        umulh   x15, x5, x10
        umlal   v11.2d, v8.2s, v14.s[0]
        str     q17, [x0]
        umlal2  v11.2d, v8.4s, v14.s[1]
        usra    v4.2d, v10.2d, #6
        ldp     q8, q10, [x22, #0x100]
        umlal   v11.2d, v0.2s, v26.s[2]
        umlal2  v11.2d, v0.4s, v26.s[3]
        ldp     q0, q17, [x22, #0x120]
        str     x28, [sp, #0x6b8]
        mul     x28, x5, x10
        umlal2  v9.2d, v22.4s, v18.s[2]
        umlal   v27.2d, v21.2s, v18.s[0]
        usra    v4.2d, v20.2d, #0x1d
        ldp     q20, q22, [x22, #0x140]
        umlal2  v27.2d, v21.4s, v18.s[2]
        str     x26, [sp, #0x6c0]
        mul     x26, x9, x10
        umlal   v15.2d, v12.2s, v18.s[0]
        adcs    x28, x17, x28
        uzp2    v21.2d, v30.2d, v9.2d
        uzp1    v9.2d, v30.2d, v9.2d
        umlal2  v15.2d, v12.4s, v18.s[2]
        ldp     q12, q25, [x22, #0x270]
        mul     x17, x5, x9
        umlal   v11.2d, v8.2s, v26.s[0]
        str     q4, [x0, #0x10]
        adcs    x26, x15, x26
        umlal2  v11.2d, v8.4s, v26.s[1]
        shl     v8.2d, v21.2d, #0x23
        ldp     q4, q28, [x22, #0x160]
        umlal   v11.2d, v10.2s, v5.s[2]
        umulh   x15, x9, x10
        umlal2  v11.2d, v10.4s, v5.s[3]
        ext     v10.16b, v7.16b, v21.16b, #8
        umlal   v11.2d, v0.2s, v5.s[0]
        usra    v9.2d, v8.2d, #6
        ldp     q8, q7, [x22, #0x180]
        umlal2  v11.2d, v0.4s, v5.s[1]
        umlal   v11.2d, v17.2s, v29.s[2]
        str     x21, [sp, #0x6c8]
        umulh   x21, x5, x9
        umlal2  v11.2d, v17.4s, v29.s[3]
        ldr     q0, [x22, #0x1a0]
        adc     x15, x15, xzr
        adds    x13, x13, x17
        umlal   v11.2d, v20.2s, v29.s[0]
        usra    v9.2d, v10.2d, #0x1d
        umlal2  v11.2d, v20.4s, v29.s[1]
        ldp     q10, q17, [x22, #0x280]
        umlal   v11.2d, v22.2s, v23.s[2]
        mul     x2, x2, x2
        umlal   v13.2d, v24.2s, v18.s[0]
        adcs    x21, x28, x21
        umlal2  v11.2d, v22.4s, v23.s[3]
        uzp1    v20.2d, v15.2d, v27.2d
        adcs    x26, x26, xzr
        umlal   v31.2d, v16.2s, v18.s[0]
        uzp2    v15.2d, v15.2d, v27.2d
        umull   v22.2d, v12.2s, v18.s[0]
        adc     x28, x15, xzr
        adds    x14, x14, x14
        mul     x15, x5, x5
        adcs    x12, x12, x12
        umlal2  v31.2d, v16.4s, v18.s[2]
        shl     v16.2d, v15.2d, #0x23
        adcs    x13, x13, x13
        umlal   v11.2d, v4.2s, v23.s[0]
        ext     v21.16b, v21.16b, v15.16b, #8
        adcs    x21, x21, x21
        umulh   x5, x5, x5
        umlal2  v11.2d, v4.4s, v23.s[1]
        usra    v20.2d, v16.2d, #6
        ldp     q4, q16, [x22, #0x110]
        umlal2  v22.2d, v12.4s, v18.s[2]
        adcs    x26, x26, x26
        umlal   v22.2d, v25.2s, v2.s[2]
        adcs    x28, x28, x28
        str     q9, [x0, #0x20]
        umlal2  v22.2d, v25.4s, v2.s[3]
        adc     x17, xzr, xzr
        adds    x11, x14, x11
        ldp     q9, q12, [x22, #0xf0]
        adcs    x12, x12, x15
        umlal   v11.2d, v28.2s, v3.s[2]
        umlal2  v11.2d, v28.4s, v3.s[3]
        ldp     q25, q27, [x22, #0xd0]
        umlal2  v13.2d, v24.4s, v18.s[2]
        ldp     d24, d28, [x16, #0x108]
        umlal   v11.2d, v8.2s, v3.s[0]
        usra    v20.2d, v21.2d, #0x1d
        umlal2  v11.2d, v8.4s, v3.s[1]
        uzp2    v8.2d, v31.2d, v13.2d
        uzp1    v13.2d, v31.2d, v13.2d
        str     q20, [x0, #0x30]
        shl     v20.2d, v28.2d, #0x24
        ext     v15.16b, v15.16b, v8.16b, #8
        shl     v21.2d, v8.2d, #0x23
        usra    v13.2d, v21.2d, #6
        mul     x14, x9, x9
        adcs    x5, x13, x5
        ldp     q21, q28, [x22, #0x130]
        umlal   v11.2d, v7.2s, v6.s[2]
        umulh   x9, x9, x9
        adcs    x21, x21, x14
        umlal   v22.2d, v25.2s, v2.s[0]
        usra    v13.2d, v15.2d, #0x1d
        umlal2  v22.2d, v25.4s, v2.s[1]
        ldp     q15, q25, [x22, #0x150]
        adcs    x26, x26, x9
        umlal   v22.2d, v27.2s, v14.s[2]
        umlal2  v22.2d, v27.4s, v14.s[3]
        umulh   x9, x10, x10
        umlal   v22.2d, v9.2s, v14.s[0]
        mul     x10, x10, x10
        adcs    x28, x28, x10
        str     q13, [x0, #0x40]
        umlal2  v22.2d, v9.4s, v14.s[1]
        ldp     q9, q13, [x22, #0x170]
        umlal2  v11.2d, v7.4s, v6.s[3]
        umlal   v22.2d, v12.2s, v26.s[2]
        ldp     q7, q27, [x22, #0x190]
        umlal2  v22.2d, v12.4s, v26.s[3]
        adc     x9, x17, x9
        subs    x2, x25, x2
        umlal   v22.2d, v4.2s, v26.s[0]
        sbcs    x10, x1, x11
        sbcs    x11, x7, x12
        ldr     x13, [sp, #0x6a0]
        ldr     x12, [sp, #0x6a8]
        ldr     x14, [sp, #0x718]
        umlal2  v22.2d, v4.4s, v26.s[1]
        ldp     q12, q4, [x22, #0xe0]
        sbcs    x5, x27, x5
        umlal   v11.2d, v19.2s, v6.s[0]
        sbcs    x21, x6, x21
        umlal2  v11.2d, v19.4s, v6.s[1]
        umlal   v22.2d, v16.2s, v5.s[2]
        sbcs    x26, x12, x26
        umlal2  v22.2d, v16.4s, v5.s[3]
        ldp     q16, q19, [x22, #0x100]
        sbcs    x28, x13, x28
        sbcs    x9, x14, x9
        umlal   v22.2d, v21.2s, v5.s[0]
        csetm   x15, lo
        adds    x2, x2, x8
        umlal2  v22.2d, v21.4s, v5.s[1]
        ldr     x17, [sp, #0x6c8]
        usra    v11.2d, v24.2d, #0x22
        ldp     q21, q24, [x22, #0x120]
        adcs    x10, x10, x23
        umlal   v22.2d, v28.2s, v29.s[2]
        adcs    x11, x11, x24
        umlal2  v22.2d, v28.4s, v29.s[3]
        adcs    x5, x5, x19
        umull   v28.2d, v10.2s, v18.s[0]
        adcs    x21, x21, x20
        umlal   v22.2d, v15.2s, v29.s[0]
        usra    v11.2d, v20.2d, #6
        adcs    x26, x26, x17
        ldp     d20, d30, [x16, #0x110]
        ldr     x16, [sp, #0x6c0]
        umlal2  v22.2d, v15.4s, v29.s[1]
        adcs    x28, x28, x16
        str     x27, [sp, #0x6d0]
        ldr     x27, [sp, #0x6b8]
        adcs    x9, x9, x27
        adc     x15, x15, xzr
        adds    x2, x6, x2
        adcs    x6, x12, x10
        adcs    x10, x13, x11
        adcs    x5, x14, x5
        shl     v15.2d, v30.2d, #0x2a
        adcs    x21, x8, x21
        umlal   v22.2d, v25.2s, v23.s[2]
        adcs    x23, x23, x26
        umlal2  v22.2d, v25.4s, v23.s[3]
        adcs    x24, x24, x28
        ldr     x8, [sp, #0x7b8]
        umlal   v22.2d, v9.2s, v23.s[0]
        adcs    x19, x19, x9
        ldr     x9, [sp, #0x758]
        ldr     x11, [x4, #0x88]
        umlal2  v28.2d, v10.4s, v18.s[2]
        ldp     q10, q25, [x22, #0x290]
        adcs    x20, x20, x15
        ldr     x12, [x4, #0x90]
        umlal   v28.2d, v17.2s, v2.s[2]
        umlal2  v28.2d, v17.4s, v2.s[3]
        adcs    x26, x17, xzr
        adcs    x28, x16, xzr
        umlal   v28.2d, v12.2s, v2.s[0]
        adcs    x27, x27, xzr
        subs    x8, x8, x9
        ldr     x9, [sp, #0x7a8]
        sbcs    x9, x9, x11
        ldr     x11, [sp, #0x790]
        umlal2  v28.2d, v12.4s, v2.s[1]
        sbcs    x11, x11, x12
        ldp     q12, q17, [x22, #0x140]
        umlal   v28.2d, v4.2s, v14.s[2]
        ldr     x12, [sp, #0x770]
        ldr     x13, [x4, #0x98]
        umlal2  v28.2d, v4.4s, v14.s[3]
        umlal2  v22.2d, v9.4s, v23.s[1]
        ldp     q9, q4, [x22, #0x160]
        umlal   v22.2d, v13.2s, v3.s[2]
        ldr     x14, [x4, #0xa0]
        umlal2  v22.2d, v13.4s, v3.s[3]
        umlal   v22.2d, v7.2s, v3.s[0]
        umlal2  v22.2d, v7.4s, v3.s[1]
        ldp     q13, q7, [x22, #0x180]
        ldr     x15, [x4, #0xa8]
        umlal   v22.2d, v27.2s, v6.s[2]
        umlal2  v22.2d, v27.4s, v6.s[3]
        ldp     q6, q27, [x22, #0xf0]
        sbcs    x12, x12, x13
        ldr     x16, [x4, #0xb0]
        ldr     x13, [sp, #0x778]
        umlal   v28.2d, v16.2s, v14.s[0]
        ldr     x17, [x4, #0xb8]
        usra    v22.2d, v20.2d, #0x1c
        sbcs    x13, x13, x14
        ldr     x14, [sp, #0x780]
        umlal2  v28.2d, v16.4s, v14.s[1]
        ldp     q16, q20, [x22, #0x110]
        sbcs    x14, x14, x15
        ldr     x15, [sp, #0x768]
        umlal   v28.2d, v19.2s, v26.s[2]
        umlal2  v28.2d, v19.4s, v26.s[3]
        sbcs    x15, x15, x16
        ldr     x16, [sp, #0x760]
        sbcs    x16, x16, x17
        umlal   v28.2d, v21.2s, v26.s[0]
        usra    v22.2d, v15.2d, #6
        csetm   x17, lo
        umlal2  v28.2d, v21.4s, v26.s[1]
        ldp     q15, q19, [x22, #0x130]
        eor     x9, x9, x17
        eor     x8, x8, x17
        eor     x11, x11, x17
        umlal   v28.2d, v24.2s, v5.s[2]
        eor     x12, x12, x17
        eor     x14, x14, x17
        eor     x15, x15, x17
        umlal2  v28.2d, v24.4s, v5.s[3]
        eor     x13, x13, x17
        eor     x16, x16, x17
        str     x16, [sp, #0x760]
        ldr     x16, [sp, #0x5e0]
        subs    x25, x16, x25
        ldr     x16, [sp, #0x6f0]
        umull   v21.2d, v10.2s, v18.s[0]
        sbcs    x1, x16, x1
        ldr     x16, [sp, #0x740]
        umlal   v28.2d, v12.2s, v5.s[0]
        uzp1    v24.2d, v11.2d, v22.2d
        umlal2  v28.2d, v12.4s, v5.s[1]
        sbcs    x7, x16, x7
        ldr     x16, [sp, #0x6f8]
        stp     x25, x1, [x3, #0x80]
        ldr     x1, [sp, #0x6d0]
        ldr     x25, [sp, #0x730]
        sbcs    x25, x25, x1
        ldr     x1, [sp, #0x7e0]
        umlal   v28.2d, v17.2s, v29.s[2]
        uzp2    v12.2d, v11.2d, v22.2d
        umlal2  v21.2d, v10.4s, v18.s[2]
        ldp     d10, d11, [x1, #0x118]
        sbcs    x2, x16, x2
        ldr     x16, [sp, #0x5f8]
        sbcs    x6, x16, x6
        umlal   v21.2d, v25.2s, v2.s[2]
        stp     x7, x25, [x3, #0x90]
        ldr     x7, [sp, #0x788]
        ldr     x25, [sp, #0x600]
        umlal2  v28.2d, v17.4s, v29.s[3]
        ldp     q17, q22, [x22, #0x150]
        sbcs    x25, x25, x10
        sbcs    x5, x7, x5
        ldr     x7, [sp, #0x6e8]
        umlal   v28.2d, v9.2s, v29.s[0]
        shl     v30.2d, v12.2d, #0x23
        umlal2  v28.2d, v9.4s, v29.s[1]
        ext     v8.16b, v8.16b, v12.16b, #8
        sbcs    x7, x7, x21
        ldr     x21, [sp, #0x608]
        sbcs    x10, x21, x23
        ldr     x21, [sp, #0x618]
        umlal   v28.2d, v4.2s, v23.s[2]
        usra    v24.2d, v30.2d, #6
        umlal2  v28.2d, v4.4s, v23.s[3]
        shl     v9.2d, v11.2d, #0x30
        sbcs    x16, x21, x24
        ldr     x21, [sp, #0x620]
        sbcs    x23, x21, x19
        ldr     x19, [sp, #0x628]
        stp     x2, x6, [x3, #0xa0]
        sbcs    x2, x19, x20
        ldr     x19, [sp, #0x630]
        sbcs    x6, x19, x26
        ldr     x19, [sp, #0x638]
        sbcs    x28, x19, x28
        ldr     x19, [sp, #0x7a0]
        usra    v24.2d, v8.2d, #0x1d
        sbcs    x27, x19, x27
        ldr     x19, [sp, #0x690]
        sbcs    x26, x19, xzr
        ldr     x19, [sp, #0x748]
        sbcs    x24, x19, xzr
        ldr     x19, [sp, #0x610]
        stp     x25, x5, [x3, #0xb0]
        ldr     x20, [sp, #0x678]
        str     q24, [x0, #0x50]
        sbcs    x5, x19, xzr
        ldr     x19, [sp, #0x710]
        sbcs    x25, x19, xzr
        ldr     x19, [sp, #0x680]
        sbcs    x21, x19, xzr
        ldr     x19, [sp, #0x750]
        umlal   v28.2d, v13.2s, v23.s[0]
        ldp     q8, q11, [x22, #0x2a0]
        umlal2  v21.2d, v25.4s, v2.s[3]
        sbcs    x19, x19, xzr
        sbcs    x20, x20, xzr
        ldp     q4, q24, [x22, #0x100]
        umlal   v21.2d, v6.2s, v2.s[0]
        str     x20, [sp, #0x678]
        ldr     x20, [sp, #0x700]
        sbcs    x20, x20, xzr
        umlal2  v21.2d, v6.4s, v2.s[1]
        ldp     q6, q25, [x22, #0x170]
        str     x20, [sp, #0x700]
        ldr     x20, [sp, #0x668]
        sbcs    x20, x20, xzr
        umlal   v21.2d, v27.2s, v14.s[2]
        str     x20, [sp, #0x668]
        ldr     x20, [sp, #0x660]
        sbcs    x20, x20, xzr
        umlal2  v21.2d, v27.4s, v14.s[3]
        str     x20, [sp, #0x660]
        ldr     x20, [sp, #0x658]
        sbcs    x20, x20, xzr
        ldr     q27, [x22, #0x1a0]
        umlal2  v28.2d, v13.4s, v23.s[1]
        str     x20, [sp, #0x658]
        ldr     x20, [sp, #0x6e0]
        sbcs    x20, x20, xzr
        umlal   v21.2d, v16.2s, v14.s[0]
        str     x20, [sp, #0x6e0]
        ldr     x20, [sp, #0x670]
        sbcs    x20, x20, xzr
        umlal   v28.2d, v7.2s, v3.s[2]
        str     x20, [sp, #0x670]
        ldr     x20, [sp, #0x650]
        sbcs    x20, x20, xzr
        umlal2  v28.2d, v7.4s, v3.s[3]
        ldp     q13, q7, [x22, #0x190]
        str     x20, [sp, #0x650]
        ldr     x20, [sp, #0x648]
        sbcs    x20, x20, xzr
        umlal2  v21.2d, v16.4s, v14.s[1]
        str     x20, [sp, #0x648]
        ldr     x20, [sp, #0x640]
        sbcs    x20, x20, xzr
        cmn     x17, #1
        adcs    x8, x8, xzr
        umlal   v21.2d, v20.2s, v26.s[2]
        adcs    x9, x9, xzr
        umulh   x17, x8, x8
        umlal2  v21.2d, v20.4s, v26.s[3]
        adcs    x11, x11, xzr
        ldp     q16, q20, [x22, #0x120]
        umlal   v21.2d, v15.2s, v26.s[0]
        adcs    x12, x12, xzr
        umlal2  v21.2d, v15.4s, v26.s[1]
        adcs    x13, x13, xzr
        umull   v15.2d, v8.2s, v18.s[0]
        str     x20, [sp, #0x640]
        mul     x20, x8, x9
        adcs    x14, x14, xzr
        umlal   v21.2d, v19.2s, v5.s[2]
        adcs    x15, x15, xzr
        umlal   v28.2d, v0.2s, v3.s[0]
        str     x19, [sp, #0x750]
        ldr     x19, [sp, #0x760]
        adcs    x19, x19, xzr
        umlal2  v21.2d, v19.4s, v5.s[3]
        str     x21, [sp, #0x760]
        umulh   x21, x8, x9
        umlal2  v15.2d, v8.4s, v18.s[2]
        ldp     q8, q19, [x22, #0x140]
        umlal   v21.2d, v17.2s, v5.s[0]
        umlal2  v21.2d, v17.4s, v5.s[1]
        ldr     d17, [x1, #0x130]
        umlal2  v28.2d, v0.4s, v3.s[1]
        ldp     d0, d30, [x1, #0x120]
        str     x25, [sp, #0x680]
        umulh   x25, x8, x11
        umlal   v21.2d, v22.2s, v29.s[2]
        umlal   v15.2d, v11.2s, v2.s[2]
        umlal2  v21.2d, v22.4s, v29.s[3]
        usra    v28.2d, v10.2d, #0x16
        umlal   v21.2d, v6.2s, v29.s[0]
        str     x5, [sp, #0x710]
        mul     x5, x8, x11
        umlal2  v21.2d, v6.4s, v29.s[1]
        ldp     q10, q6, [x22, #0x2b0]
        umlal2  v15.2d, v11.4s, v2.s[3]
        shl     v11.2d, v30.2d, #0x36
        umlal   v15.2d, v4.2s, v2.s[0]
        shl     v17.2d, v17.2d, #2
        str     x24, [sp, #0x610]
        mul     x24, x8, x12
        usra    v28.2d, v9.2d, #6
        ldp     q9, q22, [x22, #0x160]
        adds    x21, x21, x5
        umlal   v21.2d, v25.2s, v23.s[2]
        umlal2  v21.2d, v25.4s, v23.s[3]
        umulh   x5, x8, x12
        umlal2  v15.2d, v4.4s, v2.s[1]
        ldp     q4, q25, [x22, #0x110]
        adcs    x24, x25, x24
        umlal   v15.2d, v24.2s, v14.s[2]
        umlal   v21.2d, v13.2s, v23.s[0]
        umlal2  v21.2d, v13.4s, v23.s[1]
        ldp     q13, q30, [x22, #0x180]
        mul     x25, x9, x12
        umlal2  v15.2d, v24.4s, v14.s[3]
        umlal   v21.2d, v7.2s, v3.s[2]
        umlal   v15.2d, v16.2s, v14.s[0]
        str     x26, [sp, #0x748]
        umulh   x26, x9, x12
        umlal2  v15.2d, v16.4s, v14.s[1]
        adcs    x25, x5, x25
        umlal   v15.2d, v20.2s, v26.s[2]
        umlal2  v21.2d, v7.4s, v3.s[3]
        ldp     q3, q7, [x22, #0x130]
        umlal2  v15.2d, v20.4s, v26.s[3]
        ldp     q16, q20, [x22, #0x150]
        mul     x5, x11, x12
        umlal   v15.2d, v8.2s, v26.s[0]
        umlal2  v15.2d, v8.4s, v26.s[1]
        umlal   v15.2d, v19.2s, v5.s[2]
        str     x27, [sp, #0x690]
        umulh   x27, x11, x12
        usra    v21.2d, v0.2d, #0x10
        ldp     d8, d0, [x1, #0x128]
        umlal2  v15.2d, v19.4s, v5.s[3]
        usra    v21.2d, v11.2d, #6
        adcs    x26, x26, x5
        umull   v11.2d, v10.2s, v18.s[0]
        umlal   v15.2d, v9.2s, v5.s[0]
        umlal2  v15.2d, v9.4s, v5.s[1]
        mul     x5, x9, x11
        ldp     q9, q19, [x22, #0x170]
        umlal   v15.2d, v22.2s, v29.s[2]
        adc     x27, x27, xzr
        umlal2  v11.2d, v10.4s, v18.s[2]
        ldr     q10, [x22, #0x1a0]
        umlal2  v15.2d, v22.4s, v29.s[3]
        shl     v0.2d, v0.2d, #0x3c
        str     x28, [sp, #0x7a0]
        umulh   x28, x9, x11
        umlal   v11.2d, v6.2s, v2.s[2]
        uzp2    v22.2d, v28.2d, v21.2d
        adds    x24, x24, x5
        umlal2  v11.2d, v6.4s, v2.s[3]
        uzp1    v6.2d, v28.2d, v21.2d
        ldp     q21, q24, [x22, #0x190]
        umlal   v11.2d, v4.2s, v2.s[0]
        umlal2  v11.2d, v4.4s, v2.s[1]
        ldr     q4, [x22, #0x1a0]
        mul     x5, x9, x9
        umlal   v11.2d, v25.2s, v14.s[2]
        ext     v12.16b, v12.16b, v22.16b, #8
        adcs    x25, x25, x28
        umlal   v15.2d, v13.2s, v29.s[0]
        shl     v28.2d, v22.2d, #0x23
        adcs    x26, x26, xzr
        umlal2  v11.2d, v25.4s, v14.s[3]
        adc     x27, x27, xzr
        adds    x20, x20, x20
        umulh   x28, x9, x9
        umlal   v11.2d, v3.2s, v14.s[0]
        adcs    x21, x21, x21
        umlal2  v11.2d, v3.4s, v14.s[1]
        usra    v6.2d, v28.2d, #6
        adcs    x24, x24, x24
        ldp     q3, q25, [x22, #0x2c0]
        umlal   v11.2d, v7.2s, v26.s[2]
        adcs    x25, x25, x25
        umlal2  v15.2d, v13.4s, v29.s[1]
        adcs    x26, x26, x26
        str     x6, [sp, #0x638]
        umulh   x6, x11, x11
        adcs    x27, x27, x27
        usra    v6.2d, v12.2d, #0x1d
        ldp     q12, q13, [x22, #0x120]
        str     x2, [sp, #0x630]
        adc     x2, xzr, xzr
        adds    x17, x20, x17
        umlal   v15.2d, v30.2s, v23.s[2]
        adcs    x5, x21, x5
        umlal2  v11.2d, v7.4s, v26.s[3]
        mul     x20, x11, x11
        adcs    x28, x24, x28
        umlal2  v15.2d, v30.4s, v23.s[3]
        ldp     q7, q28, [x22, #0x140]
        umull   v30.2d, v3.2s, v18.s[0]
        umlal   v15.2d, v27.2s, v23.s[0]
        adcs    x20, x25, x20
        mul     x21, x12, x12
        adcs    x24, x26, x6
        umlal2  v15.2d, v27.4s, v23.s[1]
        umulh   x25, x12, x12
        ldp     q27, q31, [x22, #0x180]
        umlal   v11.2d, v16.2s, v26.s[0]
        adcs    x21, x27, x21
        umlal2  v30.2d, v3.4s, v18.s[2]
        umlal   v30.2d, v25.2s, v2.s[2]
        umlal2  v30.2d, v25.4s, v2.s[3]
        usra    v15.2d, v8.2d, #0xa
        mul     x26, x13, x15
        ldp     q8, q3, [x22, #0x130]
        umlal   v30.2d, v12.2s, v2.s[0]
        adc     x25, x2, x25
        umlal2  v30.2d, v12.4s, v2.s[1]
        ldp     q12, q25, [x22, #0x160]
        umlal2  v11.2d, v16.4s, v26.s[1]
        umulh   x27, x13, x14
        umlal   v11.2d, v20.2s, v5.s[2]
        usra    v15.2d, v0.2d, #6
        umlal   v30.2d, v13.2s, v14.s[2]
        umlal2  v11.2d, v20.4s, v5.s[3]
        ldp     q0, q16, [x22, #0x2d0]
        umlal   v11.2d, v9.2s, v5.s[0]
        mul     x2, x13, x19
        umlal2  v11.2d, v9.4s, v5.s[1]
        ldp     q9, q20, [x22, #0x150]
        adds    x26, x27, x26
        umlal2  v30.2d, v13.4s, v14.s[3]
        umlal   v30.2d, v7.2s, v14.s[0]
        umulh   x27, x13, x15
        umlal2  v30.2d, v7.4s, v14.s[1]
        umlal   v11.2d, v19.2s, v29.s[2]
        umull   v13.2d, v0.2s, v18.s[0]
        mul     x6, x13, x14
        adcs    x27, x27, x2
        umlal   v30.2d, v28.2s, v26.s[2]
        umlal2  v13.2d, v0.4s, v18.s[2]
        umlal   v13.2d, v16.2s, v2.s[2]
        umulh   x2, x13, x19
        umlal2  v30.2d, v28.4s, v26.s[3]
        ldp     d0, d7, [x1, #0x130]
        shl     v7.2d, v7.2d, #8
        umlal2  v11.2d, v19.4s, v29.s[3]
        umlal   v11.2d, v21.2s, v29.s[0]
        umlal2  v11.2d, v21.4s, v29.s[1]
        str     x23, [sp, #0x628]
        mul     x23, x14, x19
        ldp     q19, q21, [x22, #0x170]
        umlal   v30.2d, v12.2s, v26.s[0]
        adcs    x23, x2, x23
        umlal2  v30.2d, v12.4s, v26.s[1]
        umlal   v30.2d, v25.2s, v5.s[2]
        str     q6, [x0, #0x60]
        umulh   x2, x15, x19
        umlal2  v30.2d, v25.4s, v5.s[3]
        ldp     q12, q6, [x22, #0x190]
        umlal2  v13.2d, v16.4s, v2.s[3]
        umlal   v30.2d, v27.2s, v5.s[0]
        umlal   v13.2d, v8.2s, v2.s[0]
        str     x16, [sp, #0x620]
        umulh   x16, x14, x19
        umlal2  v13.2d, v8.4s, v2.s[1]
        umlal   v13.2d, v3.2s, v14.s[2]
        ldp     q8, q16, [x22, #0x2e0]
        umlal2  v30.2d, v27.4s, v5.s[1]
        umlal2  v13.2d, v3.4s, v14.s[3]
        umlal   v11.2d, v24.2s, v23.s[2]
        ldp     q3, q25, [x22, #0x140]
        str     x10, [sp, #0x618]
        mul     x10, x15, x19
        str     x7, [sp, #0x608]
        mul     x7, x14, x15
        umlal   v13.2d, v9.2s, v14.s[0]
        ldp     d27, d28, [x1, #0x138]
        umlal2  v11.2d, v24.4s, v23.s[3]
        usra    v11.2d, v17.2d, #6
        umull   v17.2d, v8.2s, v18.s[0]
        adcs    x10, x16, x10
        adc     x2, x2, xzr
        umlal   v30.2d, v31.2s, v29.s[2]
        adds    x27, x27, x7
        umlal2  v13.2d, v9.4s, v14.s[1]
        uzp2    v9.2d, v15.2d, v11.2d
        ldp     d23, d24, [x1, #0x140]
        umulh   x7, x14, x15
        adcs    x23, x23, x7
        ext     v22.16b, v22.16b, v9.16b, #8
        uzp1    v11.2d, v15.2d, v11.2d
        adcs    x7, x10, xzr
        umlal   v13.2d, v20.2s, v26.s[2]
        adc     x2, x2, xzr
        shl     v15.2d, v28.2d, #0xe
        adds    x6, x6, x6
        adcs    x26, x26, x26
        adcs    x27, x27, x27
        umlal2  v13.2d, v20.4s, v26.s[3]
        ldp     q20, q28, [x22, #0x180]
        mul     x10, x14, x14
        adcs    x23, x23, x23
        umlal2  v17.2d, v8.4s, v18.s[2]
        shl     v8.2d, v9.2d, #0x23
        adcs    x7, x7, x7
        usra    v11.2d, v8.2d, #6
        adcs    x2, x2, x2
        umlal   v17.2d, v16.2s, v2.s[2]
        adc     x16, xzr, xzr
        umlal   v13.2d, v19.2s, v26.s[0]
        usra    v11.2d, v22.2d, #0x1d
        umlal2  v17.2d, v16.4s, v2.s[3]
        ldp     q8, q16, [x22, #0x160]
        str     x25, [sp, #0x6e8]
        umulh   x25, x13, x13
        umlal   v17.2d, v3.2s, v2.s[0]
        str     q11, [x0, #0x70]
        umlal2  v30.2d, v31.4s, v29.s[3]
        ldp     q11, q22, [x22, #0x150]
        umlal2  v13.2d, v19.4s, v26.s[1]
        ldp     q19, q31, [x22, #0x2f0]
        umlal   v30.2d, v10.2s, v29.s[0]
        str     x21, [sp, #0x788]
        umulh   x21, x14, x14
        umlal   v13.2d, v21.2s, v5.s[2]
        umlal2  v13.2d, v21.4s, v5.s[3]
        umlal   v13.2d, v12.2s, v5.s[0]
        umlal2  v17.2d, v3.4s, v2.s[1]
        str     x24, [sp, #0x600]
        mul     x24, x8, x8
        umlal2  v30.2d, v10.4s, v29.s[1]
        ldp     q10, q3, [x22, #0x170]
        usra    v30.2d, v0.2d, #0x3e
        usra    v30.2d, v7.2d, #6
        umlal2  v13.2d, v12.4s, v5.s[1]
        shl     v12.2d, v24.2d, #0x14
        str     x20, [sp, #0x5f8]
        umulh   x20, x15, x15
        adds    x25, x6, x25
        umlal   v17.2d, v25.2s, v14.s[2]
        ldp     q0, q7, [x22, #0x190]
        adcs    x26, x26, x10
        umlal2  v17.2d, v25.4s, v14.s[3]
        adcs    x27, x27, x21
        umlal   v17.2d, v8.2s, v14.s[0]
        umlal2  v17.2d, v8.4s, v14.s[1]
        ldp     d8, d21, [x1, #0x148]
        mul     x21, x15, x15
        umull   v24.2d, v19.2s, v18.s[0]
        adcs    x6, x23, x21
        umlal   v13.2d, v6.2s, v29.s[2]
        shl     v21.2d, v21.2d, #0x1a
        adcs    x7, x7, x20
        umlal2  v13.2d, v6.4s, v29.s[3]
        usra    v13.2d, v27.2d, #0x38
        umlal   v17.2d, v16.2s, v26.s[2]
        usra    v13.2d, v15.2d, #6
        mul     x20, x19, x19
        adcs    x2, x2, x20
        umlal2  v17.2d, v16.4s, v26.s[3]
        uzp2    v15.2d, v30.2d, v13.2d
        ext     v9.16b, v9.16b, v15.16b, #8
        umlal   v17.2d, v20.2s, v26.s[0]
        uzp1    v13.2d, v30.2d, v13.2d
        mul     x21, x13, x13
        umlal2  v17.2d, v20.4s, v26.s[1]
        umlal   v17.2d, v28.2s, v5.s[2]
        ldp     q6, q16, [x22, #0x300]
        shl     v20.2d, v15.2d, #0x23
        umlal2  v17.2d, v28.4s, v5.s[3]
        usra    v13.2d, v20.2d, #6
        umulh   x20, x19, x19
        adc     x10, x16, x20
        umlal2  v24.2d, v19.4s, v18.s[2]
        usra    v13.2d, v9.2d, #0x1d
        subs    x20, x8, x13
        sbcs    x23, x9, x14
        umlal   v24.2d, v31.2s, v2.s[2]
        sbcs    x8, x11, x15
        sbcs    x19, x12, x19
        csetm   x9, lo
        umlal2  v24.2d, v31.4s, v2.s[3]
        eor     x8, x8, x9
        cmn     x9, #1
        eor     x20, x20, x9
        umlal   v24.2d, v11.2s, v2.s[0]
        adcs    x20, x20, xzr
        eor     x23, x23, x9
        eor     x19, x19, x9
        umlal2  v24.2d, v11.4s, v2.s[1]
        umulh   x9, x20, x20
        ldp     q9, q11, [x22, #0x160]
        umlal   v17.2d, v4.2s, v5.s[0]
        adcs    x23, x23, xzr
        str     q13, [x0, #0x80]
        adcs    x8, x8, xzr
        umlal2  v17.2d, v4.4s, v5.s[1]
        usra    v17.2d, v23.2d, #0x32
        adcs    x19, x19, xzr
        umlal   v24.2d, v22.2s, v14.s[2]
        usra    v17.2d, v12.2d, #6
        umlal2  v24.2d, v22.4s, v14.s[3]
        umulh   x11, x20, x23
        ldr     q12, [x22, #0x1a0]
        umlal   v24.2d, v10.2s, v14.s[0]
        ldp     q13, q4, [x22, #0x180]
        umlal2  v24.2d, v10.4s, v14.s[1]
        ldp     d10, d19, [x1, #0x150]
        umlal   v24.2d, v3.2s, v26.s[2]
        ldp     q20, q22, [x22, #0x170]
        umull   v23.2d, v6.2s, v18.s[0]
        ldp     q25, q27, [x22, #0x310]
        mul     x12, x20, x23
        umlal2  v24.2d, v3.4s, v26.s[3]
        ldp     q3, q28, [x22, #0x190]
        umlal   v24.2d, v0.2s, v26.s[0]
        shl     v19.2d, v19.2d, #0x20
        umlal2  v23.2d, v6.4s, v18.s[2]
        ldp     d6, d29, [x1, #0x158]
        mul     x13, x20, x8
        umlal   v23.2d, v16.2s, v2.s[2]
        adds    x11, x11, x13
        shl     v29.2d, v29.2d, #0x26
        umlal2  v23.2d, v16.4s, v2.s[3]
        umlal2  v24.2d, v0.4s, v26.s[1]
        ldp     q0, q16, [x22, #0x320]
        umulh   x13, x20, x8
        umlal   v24.2d, v7.2s, v5.s[2]
        umlal   v23.2d, v9.2s, v2.s[0]
        umlal2  v24.2d, v7.4s, v5.s[3]
        umlal2  v23.2d, v9.4s, v2.s[1]
        umlal   v23.2d, v11.2s, v14.s[2]
        ldp     q9, q5, [x22, #0x180]
        usra    v24.2d, v8.2d, #0x2c
        umlal2  v23.2d, v11.4s, v14.s[3]
        umull   v8.2d, v25.2s, v18.s[0]
        umlal   v23.2d, v13.2s, v14.s[0]
        usra    v24.2d, v21.2d, #6
        umlal2  v23.2d, v13.4s, v14.s[1]
        umlal   v23.2d, v4.2s, v26.s[2]
        mul     x14, x20, x19
        umlal2  v23.2d, v4.4s, v26.s[3]
        umlal2  v8.2d, v25.4s, v18.s[2]
        uzp2    v13.2d, v17.2d, v24.2d
        umlal   v8.2d, v27.2s, v2.s[2]
        uzp1    v11.2d, v17.2d, v24.2d
        umulh   x15, x20, x19
        umlal   v23.2d, v12.2s, v26.s[0]
        umlal2  v23.2d, v12.4s, v26.s[1]
        shl     v12.2d, v13.2d, #0x23
        ldr     q4, [x22, #0x1a0]
        ext     v15.16b, v15.16b, v13.16b, #8
        umlal2  v8.2d, v27.4s, v2.s[3]
        mul     x16, x23, x19
        adcs    x13, x13, x14
        usra    v11.2d, v12.2d, #6
        umlal   v8.2d, v20.2s, v2.s[0]
        umlal2  v8.2d, v20.4s, v2.s[1]
        usra    v23.2d, v10.2d, #0x26
        umlal   v8.2d, v22.2s, v14.s[2]
        ldp     d12, d10, [x1, #0x160]
        umulh   x14, x23, x19
        adcs    x15, x15, x16
        umull   v7.2d, v0.2s, v18.s[0]
        usra    v11.2d, v15.2d, #0x1d
        umlal2  v8.2d, v22.4s, v14.s[3]
        usra    v23.2d, v19.2d, #6
        umlal   v8.2d, v3.2s, v14.s[0]
        umlal2  v8.2d, v3.4s, v14.s[1]
        mul     x16, x8, x19
        umlal2  v7.2d, v0.4s, v18.s[2]
        str     q11, [x0, #0x90]
        shl     v10.2d, v10.2d, #0x2c
        umlal   v8.2d, v28.2s, v26.s[2]
        ldr     q15, [x22, #0x1a0]
        umlal2  v8.2d, v28.4s, v26.s[3]
        ldp     q11, q0, [x22, #0x330]
        adcs    x14, x14, x16
        umlal   v7.2d, v16.2s, v2.s[2]
        ldp     q3, q17, [x22, #0x340]
        umlal2  v7.2d, v16.4s, v2.s[3]
        usra    v8.2d, v6.2d, #0x20
        umulh   x16, x8, x19
        ldp     q6, q16, [x22, #0x190]
        umlal   v7.2d, v9.2s, v2.s[0]
        ldp     d19, d20, [x1, #0x168]
        str     x10, [sp, #0x6f8]
        mul     x10, x23, x8
        umlal2  v7.2d, v9.4s, v2.s[1]
        adc     x16, x16, xzr
        umlal   v7.2d, v5.2s, v14.s[2]
        ldr     q21, [x22, #0x350]
        ldp     d22, d9, [x1, #0x170]
        umlal2  v7.2d, v5.4s, v14.s[3]
        umulh   x22, x23, x8
        umlal   v7.2d, v4.2s, v14.s[0]
        ldr     d5, [x1, #0x178]
        adds    x1, x13, x10
        adcs    x22, x15, x22
        umull   v24.2d, v11.2s, v18.s[0]
        mul     x10, x23, x23
        usra    v8.2d, v29.2d, #6
        adcs    x13, x14, xzr
        umull   v25.2d, v3.2s, v18.s[0]
        adc     x14, x16, xzr
        adds    x12, x12, x12
        umlal2  v7.2d, v4.4s, v14.s[1]
        shl     v4.2d, v20.2d, #0x32
        shl     v20.2d, v9.2d, #0x38
        mul     x20, x20, x20
        umull   v26.2d, v21.2s, v18.s[0]
        adcs    x11, x11, x11
        movi    v27.2d, #0000000000000000
        adcs    x1, x1, x1
        umlal2  v24.2d, v11.4s, v18.s[2]
        uzp2    v28.2d, v23.2d, v8.2d
        adcs    x22, x22, x22
        umlal   v24.2d, v0.2s, v2.s[2]
        uzp1    v23.2d, v23.2d, v8.2d
        adcs    x13, x13, x13
        usra    v7.2d, v12.2d, #0x1a
        umlal2  v24.2d, v0.4s, v2.s[3]
        adcs    x14, x14, x14
        umlal2  v25.2d, v3.4s, v18.s[2]
        shl     v8.2d, v28.2d, #0x23
        adc     x15, xzr, xzr
        adds    x9, x12, x9
        umlal   v24.2d, v6.2s, v2.s[0]
        ext     v11.16b, v13.16b, v28.16b, #8
        umlal2  v24.2d, v6.4s, v2.s[1]
        umlal   v24.2d, v16.2s, v14.s[2]
        adcs    x10, x11, x10
        umulh   x23, x23, x23
        usra    v23.2d, v8.2d, #6
        mul     x11, x8, x8
        umlal   v25.2d, v17.2s, v2.s[2]
        usra    v7.2d, v10.2d, #6
        umlal2  v25.2d, v17.4s, v2.s[3]
        adcs    x23, x1, x23
        ldp     d8, d9, [sp, #0x100]
        .cfi_restore 72
        .cfi_restore 73
        ldp     d12, d13, [sp, #0x120]
        .cfi_restore 76
        .cfi_restore 77
        umulh   x1, x8, x8
        umlal2  v24.2d, v16.4s, v14.s[3]
        usra    v23.2d, v11.2d, #0x1d
        adcs    x22, x22, x11
        umlal   v25.2d, v15.2s, v2.s[0]
        ldp     d10, d11, [sp, #0x110]
        .cfi_restore 74
        .cfi_restore 75
        umlal2  v25.2d, v15.4s, v2.s[1]
        ldp     d14, d15, [sp, #0x130]
        .cfi_restore 78
        .cfi_restore 79
        umlal2  v26.2d, v21.4s, v18.s[2]
        usra    v24.2d, v19.2d, #0x14
        mul     x8, x19, x19
        str     q23, [x0, #0xa0]
        adcs    x1, x13, x1
        usra    v25.2d, v22.2d, #0xe
        umulh   x19, x19, x19
        usra    v26.2d, v5.2d, #8
        usra    v24.2d, v4.2d, #6
        adcs    x8, x14, x8
        usra    v25.2d, v20.2d, #6
        ldr     x11, [sp, #0x5f8]
        adc     x19, x15, x19
        subs    x20, x24, x20
        ldr     x12, [sp, #0x600]
        uzp1    v0.2d, v7.2d, v24.2d
        uzp2    v2.2d, v7.2d, v24.2d
        sbcs    x9, x17, x9
        ldr     x13, [sp, #0x788]
        shl     v3.2d, v2.2d, #0x23
        sbcs    x10, x5, x10
        ext     v4.16b, v28.16b, v2.16b, #8
        ldr     x14, [sp, #0x6e8]
        sbcs    x23, x28, x23
        uzp2    v5.2d, v25.2d, v26.2d
        uzp1    v6.2d, v25.2d, v26.2d
        sbcs    x22, x11, x22
        usra    v0.2d, v3.2d, #6
        sbcs    x1, x12, x1
        shl     v3.2d, v5.2d, #0x23
        ext     v2.16b, v2.16b, v5.16b, #8
        sbcs    x8, x13, x8
        ext     v1.16b, v5.16b, v1.16b, #8
        usra    v6.2d, v3.2d, #6
        sbcs    x19, x14, x19
        csetm   x15, lo
        usra    v27.2d, v1.2d, #0x1d
        ldr     x16, [sp, #0x6f8]
        adds    x20, x20, x21
        usra    v0.2d, v4.2d, #0x1d
        adcs    x9, x9, x25
        adcs    x10, x10, x26
        adcs    x23, x23, x27
        adcs    x22, x22, x6
        str     q0, [x0, #0xb0]
        adcs    x1, x1, x7
        str     d27, [x0, #0xd0]
        adcs    x8, x8, x2
        usra    v6.2d, v2.2d, #0x1d
        adcs    x19, x19, x16
        adc     x15, x15, xzr
        adds    x11, x11, x20
        str     q6, [x0, #0xc0]
        adcs    x9, x12, x9
        adcs    x10, x13, x10
        str     x19, [sp, #0x788]
        ldp     x19, x20, [sp, #0x140]
        .cfi_restore 19
        .cfi_restore 20
        adcs    x12, x14, x23
        ldr     x14, [sp, #0x788]
        adcs    x13, x21, x22
        ldp     x21, x22, [sp, #0x150]
        .cfi_restore 21
        .cfi_restore 22
        adcs    x1, x25, x1
        str     x24, [sp, #0x6e8]
        ldp     x23, x24, [sp, #0x160]
        .cfi_restore 23
        .cfi_restore 24
        adcs    x8, x26, x8
        ldp     x25, x26, [sp, #0x170]
        .cfi_restore 25
        .cfi_restore 26
        adcs    x14, x27, x14
        str     x28, [sp, #0x788]
        ldp     x27, x28, [sp, #0x180]
        .cfi_restore 27
        .cfi_restore 28
        adcs    x6, x6, x15
        adcs    x7, x7, xzr
        adcs    x2, x2, xzr
        adcs    x15, x16, xzr
        ldr     x16, [sp, #0x608]
        str     x15, [sp, #0x6f8]
        ldr     x15, [sp, #0x6e8]
        subs    x15, x16, x15
        ldr     x16, [sp, #0x618]
        sbcs    x16, x16, x17
        ldr     x17, [sp, #0x620]
        sbcs    x5, x17, x5
        stp     x15, x16, [x3, #0xc0]
        ldr     x16, [sp, #0x788]
        ldr     x15, [sp, #0x628]
        sbcs    x15, x15, x16
        stp     x5, x15, [x3, #0xd0]
        ldr     x5, [sp, #0x630]
        sbcs    x5, x5, x11
        ldr     x11, [sp, #0x638]
        sbcs    x9, x11, x9
        ldr     x11, [sp, #0x7a0]
        sbcs    x10, x11, x10
        stp     x5, x9, [x3, #0xe0]
        ldr     x9, [sp, #0x748]
        ldr     x5, [sp, #0x690]
        sbcs    x5, x5, x12
        sbcs    x9, x9, x13
        stp     x10, x5, [x3, #0xf0]
        ldr     x5, [sp, #0x610]
        sbcs    x1, x5, x1
        ldr     x5, [sp, #0x710]
        sbcs    x5, x5, x8
        ldr     x8, [sp, #0x760]
        stp     x9, x1, [x3, #0x100]
        ldr     x1, [sp, #0x680]
        sbcs    x1, x1, x14
        sbcs    x6, x8, x6
        stp     x5, x1, [x3, #0x110]
        ldr     x5, [sp, #0x678]
        ldr     x1, [sp, #0x750]
        sbcs    x1, x1, x7
        sbcs    x2, x5, x2
        ldr     x5, [sp, #0x6f8]
        stp     x6, x1, [x3, #0x120]
        ldr     x6, [sp, #0x6e0]
        ldr     x1, [sp, #0x700]
        sbcs    x1, x1, x5
        ldr     x5, [sp, #0x668]
        sbcs    x5, x5, xzr
        stp     x2, x1, [x3, #0x130]
        ldr     x2, [sp, #0x658]
        ldr     x1, [sp, #0x660]
        sbcs    x1, x1, xzr
        sbcs    x2, x2, xzr
        sbcs    x6, x6, xzr
        stp     x5, x1, [x3, #0x140]
        ldr     x5, [sp, #0x648]
        ldr     x1, [sp, #0x670]
        sbcs    x1, x1, xzr
        stp     x2, x6, [x3, #0x150]
        ldr     x6, [sp, #0x640]
        ldr     x2, [sp, #0x650]
        sbcs    x2, x2, xzr
        sbcs    x5, x5, xzr
        sbcs    x6, x6, xzr
        stp     x5, x6, [x3, #0x170]
        stp     x1, x2, [x3, #0x160]
        add     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset -2032
        ret
END_COMPOSITE(karat_phase_sqr_24_aarch64)

NOTES

/* karat_phase_sqr_24_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 2 --rounds 8000 --islands 2 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 1526.0 cycles instead of 3148.0, bound 1462.0 (simulated, one run after another); 3749 of 4231 instructions have another place.
 * Made from code with the SHA-256 7b06a73e67db1c3b247e13fa5bc0a7911e81e70366c092e5081602d28123d526.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_sqr_24_aarch64)
        sub     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset 2032
        ldr     d0, [x1]
        ushr    v1.2d, v0.2d, #0x1d
        ldr     x6, [x5, #0x58]
        ldp     d2, d3, [x1]
        shl     v3.2d, v3.2d, #0xc
        movi    v4.16b, #0xff
        ldp     q5, q6, [x2]
        ushr    v4.2d, v4.2d, #0x23
        uzp1    v0.2d, v0.2d, v1.2d
        ldp     x7, x8, [x5, #8]
        lsl     x8, x8, #0x34
        and     v0.16b, v0.16b, v4.16b
        ushr    v1.2d, v2.2d, #0x3a
        ldp     x9, x10, [x5, #0x20]
        lsr     x7, x7, #6
        usra    v1.2d, v3.2d, #6
        ldp     d2, d3, [x1, #8]
        lsr     x9, x9, #0x18
        umlal   v1.2d, v5.2s, v0.s[0]
        ldp     q7, q16, [x2, #0x20]
        lsl     x10, x10, #0x22
        umlal2  v1.2d, v5.4s, v0.s[2]
        movi    v5.2d, #0000000000000000
        ldp     x11, x12, [x5]
        lsl     x12, x12, #0x3a
        ext     v17.16b, v5.16b, v1.16b, #8
        ldp     x13, x14, [x5, #0x10]
        lsr     x13, x13, #0xc
        ushr    v2.2d, v2.2d, #0x34
        shl     v3.2d, v3.2d, #0x12
        ldp     q18, q19, [x2]
        lsl     x14, x14, #0x2e
        usra    v2.2d, v3.2d, #6
        ldp     d3, d20, [x1, #0x10]
        adds    x11, x11, x12
        usra    v1.2d, v17.2d, #0x1d
        ext     v17.16b, v1.16b, v5.16b, #8
        ldp     x12, x15, [x5, #0x30]
        umull   v21.2d, v7.2s, v0.s[0]
        usra    v2.2d, v17.2d, #0x1d
        ldp     x16, x17, [x5, #0x18]
        adcs    x7, x7, x8
        and     v1.16b, v1.16b, v4.16b
        ldp     q17, q22, [x2, #0x20]
        adcs    x8, x13, x14
        shl     v20.2d, v20.2d, #0x18
        ldp     q23, q24, [x2, #0x40]
        mul     x13, x11, x7
        umull   v25.2d, v16.2s, v0.s[0]
        ldp     d26, d27, [x1, #0x18]
        lsl     x14, x15, #0x16
        lsr     x12, x12, #0x24
        umlal2  v21.2d, v7.4s, v0.s[2]
        ldp     d7, d28, [x1, #0x20]
        lsr     x15, x16, #0x12
        umlal   v2.2d, v6.2s, v0.s[0]
        ldp     q29, q30, [x2, #0xa0]
        lsl     x16, x17, #0x28
        umlal2  v2.2d, v6.4s, v0.s[2]
        stp     x13, x6, [sp, #0x20]
        ldp     x17, x13, [x5, #0x28]
        adcs    x15, x15, x16
        umlal2  v25.2d, v16.4s, v0.s[2]
        str     x8, [sp, #0x7e8]
        ldp     x16, x8, [x5, #0x38]
        adcs    x9, x9, x10
        usra    v21.2d, v3.2d, #0x2e
        str     x9, [sp, #0x7e0]
        ldp     x10, x9, [x5, #0x48]
        shl     v3.2d, v27.2d, #0x1e
        str     x15, [sp, #0x7d8]
        str     x7, [sp, #0x7d0]
        ldp     x15, x7, [x5, #0x58]
        shl     v6.2d, v28.2d, #0x24
        lsr     x17, x17, #0x1e
        lsl     x13, x13, #0x1c
        str     x11, [sp, #0x7c8]
        ldp     x11, x6, [x5, #0x68]
        usra    v25.2d, v26.2d, #0x28
        lsr     x16, x16, #0x2a
        adcs    x13, x17, x13
        str     x13, [sp, #0x7c0]
        ldp     x17, x13, [x5, #0x40]
        usra    v21.2d, v20.2d, #6
        adcs    x12, x12, x14
        lsl     x14, x9, #4
        umlal   v2.2d, v18.2s, v1.s[0]
        usra    v25.2d, v3.2d, #6
        lsl     x7, x7, #0x38
        lsl     x8, x8, #0x10
        umlal2  v2.2d, v18.4s, v1.s[2]
        ldp     q3, q16, [x2, #0x40]
        lsr     x10, x10, #0x36
        umull   v18.2d, v23.2s, v0.s[0]
        ldp     d20, d26, [x1, #0x28]
        lsr     x17, x17, #0x30
        umlal   v25.2d, v17.2s, v1.s[0]
        shl     v26.2d, v26.2d, #0x2a
        str     x1, [sp, #0x7b8]
        str     x12, [sp, #0x7b0]
        ldp     x1, x12, [x5, #0x78]
        lsl     x13, x13, #0xa
        umlal2  v25.2d, v17.4s, v1.s[2]
        ldp     q17, q27, [x2, #0x60]
        lsr     x15, x15, #2
        umlal2  v18.2d, v23.4s, v0.s[2]
        uzp1    v23.4s, v0.4s, v1.4s
        stp     x1, x12, [sp, #0x10]
        ldp     x1, x12, [x5, #0x70]
        stp     x15, x12, [sp]
        ldr     x15, [sp, #0x28]
        orr     x10, x10, x15, lsl #62
        umlal   v18.2d, v22.2s, v1.s[0]
        ldp     x15, x12, [x5, #0x60]
        adcs    x8, x16, x8
        lsl     x6, x6, #0x2c
        umlal2  v18.2d, v22.4s, v1.s[2]
        ext     v22.16b, v5.16b, v2.16b, #8
        lsl     x12, x12, #0x32
        orr     x7, x7, x9, lsr #60
        usra    v2.2d, v22.2d, #0x1d
        ext     v22.16b, v2.16b, v5.16b, #8
        lsr     x9, x11, #0xe
        ldp     x11, x16, [x5, #0x80]
        usra    v21.2d, v22.2d, #0x1d
        and     v2.16b, v2.16b, v4.16b
        adcs    x13, x17, x13
        adcs    x10, x10, x14
        umlal   v21.2d, v19.2s, v1.s[0]
        usra    v18.2d, v7.2d, #0x22
        lsr     x14, x15, #8
        ldp     x17, x15, [sp]
        lsr     x1, x1, #0x14
        ldp     q7, q22, [x2]
        umlal2  v21.2d, v19.4s, v1.s[2]
        lsl     x15, x15, #0x26
        umull   v19.2d, v24.2s, v0.s[0]
        usra    v18.2d, v6.2d, #6
        adcs    x7, x17, x7
        adcs    x12, x14, x12
        umlal2  v19.2d, v24.4s, v0.s[2]
        ldp     q6, q24, [x2, #0x80]
        adcs    x6, x9, x6
        umlal   v19.2d, v3.2s, v1.s[0]
        adcs    x1, x1, x15
        lsl     x9, x16, #0x1a
        ldp     x14, x15, [x5, #0x98]
        umlal2  v19.2d, v3.4s, v1.s[2]
        usra    v19.2d, v20.2d, #0x1c
        lsr     x11, x11, #0x20
        ldp     x16, x17, [x5, #0x90]
        usra    v19.2d, v26.2d, #6
        umull   v3.2d, v17.2s, v0.s[0]
        lsr     x16, x16, #0x2c
        stp     x7, x12, [sp, #0x1f0]
        ldp     x7, x12, [x5, #0x88]
        umull   v20.2d, v27.2s, v0.s[0]
        str     x1, [sp, #0x7a8]
        ldr     x1, [sp, #0x18]
        str     x6, [sp, #0x7a0]
        ldr     x6, [sp, #0x7c8]
        lsl     x1, x1, #0x20
        lsl     x12, x12, #0x14
        lsr     x7, x7, #0x26
        umlal2  v20.2d, v27.4s, v0.s[2]
        stp     x23, x24, [sp, #0x160]
        .cfi_rel_offset 23, 352
        .cfi_rel_offset 24, 360
        ldr     x24, [sp, #0x7d0]
        umull   v26.2d, v29.2s, v0.s[0]
        lsl     x23, x15, #8
        ldr     x15, [sp, #0x10]
        umulh   x6, x6, x24
        lsr     x15, x15, #0x1a
        lsl     x17, x17, #0xe
        umlal2  v3.2d, v17.4s, v0.s[2]
        stp     x21, x22, [sp, #0x150]
        .cfi_rel_offset 21, 336
        .cfi_rel_offset 22, 344
        adcs    x21, x15, x1
        umlal   v3.2d, v16.2s, v1.s[0]
        adcs    x22, x11, x9
        adcs    x1, x7, x12
        ldp     x7, x9, [x5, #0xb0]
        umull   v17.2d, v6.2s, v0.s[0]
        stp     x25, x26, [sp, #0x170]
        .cfi_rel_offset 25, 368
        .cfi_rel_offset 26, 376
        umlal   v21.2d, v7.2s, v2.s[0]
        stp     x19, x20, [sp, #0x140]
        .cfi_rel_offset 19, 320
        .cfi_rel_offset 20, 328
        ldr     x20, [sp, #0x7e8]
        ldr     x19, [sp, #0x7d8]
        mul     x25, x24, x19
        umlal2  v21.2d, v7.4s, v2.s[2]
        ldp     q7, q27, [x2, #0x60]
        umlal2  v3.2d, v16.4s, v1.s[2]
        ldr     x26, [x5, #0xb0]
        umlal   v20.2d, v7.2s, v1.s[0]
        ldp     x11, x12, [x5, #0xa0]
        umlal2  v17.2d, v6.4s, v0.s[2]
        stp     x20, x19, [x4, #0x10]
        umlal2  v20.2d, v7.4s, v1.s[2]
        stp     x27, x28, [sp, #0x180]
        .cfi_rel_offset 27, 384
        .cfi_rel_offset 28, 392
        ldr     x15, [sp, #0x7e0]
        ldr     x28, [sp, #0x7b0]
        ldr     x27, [sp, #0x7c8]
        umull   v6.2d, v24.2s, v0.s[0]
        umlal2  v6.2d, v24.4s, v0.s[2]
        ldp     q7, q16, [x2]
        ldp     q24, q28, [x2, #0x20]
        umlal2  v26.2d, v29.4s, v0.s[2]
        ldp     q0, q29, [x2, #0x80]
        umlal   v17.2d, v27.2s, v1.s[0]
        stp     x27, x24, [x4]
        umlal   v6.2d, v0.2s, v1.s[0]
        stp     x28, x8, [x4, #0x30]
        ldr     x28, [sp, #0x7b8]
        ldr     x8, [sp, #0x7c0]
        ext     v30.16b, v5.16b, v21.16b, #8
        umlal   v19.2d, v28.2s, v2.s[0]
        stp     x15, x8, [x4, #0x20]
        umlal2  v17.2d, v27.4s, v1.s[2]
        stp     x13, x10, [x4, #0x40]
        usra    v21.2d, v30.2d, #0x1d
        umlal   v18.2d, v24.2s, v2.s[0]
        ldp     x10, x13, [x5, #0xb8]
        lsr     x14, x14, #0x32
        umlal2  v18.2d, v24.4s, v2.s[2]
        umlal2  v19.2d, v28.4s, v2.s[2]
        ldp     d24, d27, [x28, #0x30]
        mul     x8, x27, x20
        ldr     d28, [x28, #0x48]
        lsr     x11, x11, #0x38
        adcs    x16, x16, x17
        umlal2  v6.2d, v0.4s, v1.s[2]
        ldp     q0, q30, [x2, #0xc0]
        lsl     x9, x9, #0x36
        and     v30.16b, v21.16b, v4.16b
        ext     v21.16b, v21.16b, v5.16b, #8
        ldp     x17, x15, [x5, #0xc0]
        lsr     x10, x10, #0xa
        umlal   v26.2d, v29.2s, v1.s[0]
        lsl     x13, x13, #0x30
        lsl     x28, x12, #2
        adcs    x23, x14, x23
        usra    v25.2d, v21.2d, #0x1d
        orr     x26, x11, x26, lsl #60
        umlal2  v26.2d, v29.4s, v1.s[2]
        ldp     x5, x11, [x5, #0xc8]
        usra    v3.2d, v24.2d, #0x16
        ldp     q21, q24, [x2, #0x40]
        adcs    x28, x26, x28
        shl     v27.2d, v27.2d, #0x30
        uzp1    v29.4s, v2.4s, v30.4s
        lsr     x26, x7, #4
        orr     x7, x9, x12, lsr #62
        lsl     x9, x15, #0x2a
        shl     v28.2d, v28.2d, #2
        lsr     x12, x17, #0x10
        umlal   v25.2d, v22.2s, v2.s[0]
        umulh   x14, x27, x19
        lsl     x11, x11, #0x24
        lsr     x5, x5, #0x16
        usra    v3.2d, v27.2d, #6
        umlal2  v25.2d, v22.4s, v2.s[2]
        adcs    x26, x26, x7
        adcs    x7, x10, x13
        umlal   v25.2d, v7.2s, v30.s[0]
        ldp     q22, q27, [x2, #0x20]
        umulh   x10, x24, x19
        umlal2  v25.2d, v7.4s, v30.s[2]
        adcs    x9, x12, x9
        adcs    x5, x5, x11
        adds    x6, x6, x8
        umlal   v19.2d, v22.2s, v30.s[0]
        stp     x21, x22, [x4, #0x70]
        umlal2  v19.2d, v22.4s, v30.s[2]
        stp     x23, x28, [x4, #0x90]
        umlal   v3.2d, v21.2s, v2.s[0]
        umulh   x8, x27, x20
        stp     x1, x16, [x4, #0x80]
        umlal2  v3.2d, v21.4s, v2.s[2]
        umlal   v3.2d, v27.2s, v30.s[0]
        umlal2  v3.2d, v27.4s, v30.s[2]
        umlal   v20.2d, v24.2s, v2.s[0]
        ldr     x12, [sp, #0x7b8]
        mul     x11, x27, x19
        umlal2  v20.2d, v24.4s, v2.s[2]
        ext     v7.16b, v5.16b, v25.16b, #8
        usra    v25.2d, v7.2d, #0x1d
        ldp     q7, q21, [x2, #0xa0]
        ext     v22.16b, v25.16b, v5.16b, #8
        usra    v18.2d, v22.2d, #0x1d
        ldr     x13, [sp, #0x7a0]
        and     v22.16b, v25.16b, v4.16b
        ldp     q24, q25, [x2]
        stp     d8, d9, [sp, #0x100]
        .cfi_rel_offset 72, 256
        .cfi_rel_offset 73, 264
        umlal   v18.2d, v16.2s, v30.s[0]
        ldp     d8, d9, [x12, #0x38]
        adcs    x8, x8, x11
        umlal2  v18.2d, v16.4s, v30.s[2]
        shl     v9.2d, v9.2d, #0x36
        umulh   x11, x24, x20
        adcs    x25, x14, x25
        ldr     x14, [sp, #0x7a8]
        umlal   v18.2d, v24.2s, v22.s[0]
        stp     x13, x14, [x4, #0x60]
        umlal2  v18.2d, v24.4s, v22.s[2]
        usra    v20.2d, v8.2d, #0x10
        ldp     q8, q16, [x2, #0x40]
        mul     x15, x20, x19
        usra    v20.2d, v9.2d, #6
        umull   v9.2d, v7.2s, v1.s[0]
        stp     x26, x7, [x4, #0xa0]
        ldp     x7, x26, [sp, #0x1f0]
        ldp     d24, d27, [x12, #0x40]
        umulh   x17, x20, x19
        stp     x7, x26, [x4, #0x50]
        adcs    x10, x10, x15
        stp     x9, x5, [x4, #0xb0]
        umlal2  v9.2d, v7.4s, v1.s[2]
        ldp     q1, q7, [x2, #0x60]
        umlal   v9.2d, v21.2s, v23.s[0]
        umlal2  v9.2d, v21.4s, v23.s[1]
        ext     v21.16b, v5.16b, v18.16b, #8
        shl     v27.2d, v27.2d, #0x3c
        mul     x15, x24, x20
        adc     x17, x17, xzr
        umlal   v20.2d, v8.2s, v30.s[0]
        usra    v18.2d, v21.2d, #0x1d
        umlal2  v20.2d, v8.4s, v30.s[2]
        ldp     q8, q21, [x2, #0x60]
        umulh   x5, x27, x27
        adds    x8, x8, x15
        ldr     x15, [sp, #0x20]
        stp     d14, d15, [sp, #0x130]
        .cfi_rel_offset 78, 304
        .cfi_rel_offset 79, 312
        ldp     q14, q15, [x2, #0x80]
        adcs    x25, x25, x11
        umlal   v17.2d, v1.2s, v2.s[0]
        umlal2  v17.2d, v1.4s, v2.s[2]
        adcs    x10, x10, xzr
        ext     v1.16b, v18.16b, v5.16b, #8
        adc     x11, x17, xzr
        adds    x15, x15, x15
        umlal   v6.2d, v7.2s, v2.s[0]
        mul     x17, x19, x19
        and     v18.16b, v18.16b, v4.16b
        adcs    x6, x6, x6
        usra    v19.2d, v1.2d, #0x1d
        adcs    x8, x8, x8
        umlal2  v6.2d, v7.4s, v2.s[2]
        ldp     q1, q7, [x2, #0x80]
        umlal   v19.2d, v25.2s, v22.s[0]
        usra    v17.2d, v24.2d, #0xa
        adcs    x25, x25, x25
        adcs    x10, x10, x10
        umlal   v6.2d, v8.2s, v30.s[0]
        umulh   x9, x24, x24
        umlal2  v6.2d, v8.4s, v30.s[2]
        ldp     q8, q24, [x2, #0x20]
        adcs    x11, x11, x11
        umlal   v26.2d, v14.2s, v2.s[0]
        adc     x28, xzr, xzr
        umlal2  v26.2d, v14.4s, v2.s[2]
        usra    v17.2d, v27.2d, #6
        adds    x5, x15, x5
        mul     x15, x20, x20
        usra    v6.2d, v28.2d, #6
        umlal2  v19.2d, v25.4s, v22.s[2]
        ldp     q14, q25, [x2, #0xa0]
        umlal   v9.2d, v15.2s, v2.s[0]
        umlal   v26.2d, v21.2s, v30.s[0]
        ldr     x16, [sp, #0x7e0]
        ldr     x22, [sp, #0x7b0]
        umulh   x23, x20, x20
        ldp     q27, q28, [x2, #0xa0]
        umlal   v17.2d, v16.2s, v30.s[0]
        umlal2  v26.2d, v21.4s, v30.s[2]
        umlal   v3.2d, v8.2s, v22.s[0]
        uzp1    v21.4s, v22.4s, v18.4s
        mul     x1, x24, x24
        umlal2  v9.2d, v15.4s, v2.s[2]
        ldp     q15, q31, [x2, #0xe0]
        umlal2  v3.2d, v8.4s, v22.s[2]
        umlal   v20.2d, v24.2s, v22.s[0]
        mul     x21, x16, x22
        umlal2  v20.2d, v24.4s, v22.s[2]
        adcs    x1, x6, x1
        umlal   v9.2d, v1.2s, v30.s[0]
        adcs    x6, x8, x9
        umlal2  v9.2d, v1.4s, v30.s[2]
        ldp     q8, q1, [x2, #0x40]
        adcs    x25, x25, x15
        ldp     q24, q31, [x2]
        umulh   x8, x19, x19
        umlal2  v17.2d, v16.4s, v30.s[2]
        adcs    x23, x10, x23
        adcs    x9, x11, x17
        stp     x1, x6, [x3, #0x10]
        ldr     x15, [x4, #0x38]
        stp     d10, d11, [sp, #0x110]
        .cfi_rel_offset 74, 272
        .cfi_rel_offset 75, 280
        umulh   x10, x16, x22
        adc     x28, x28, x8
        ldr     x8, [sp, #0x7c0]
        umlal   v19.2d, v24.2s, v18.s[0]
        ldp     q10, q11, [x2, #0x20]
        umlal2  v19.2d, v24.4s, v18.s[2]
        umlal   v17.2d, v8.2s, v22.s[0]
        umlal   v6.2d, v1.2s, v22.s[0]
        umlal2  v17.2d, v8.4s, v22.s[2]
        umulh   x11, x16, x8
        mul     x17, x16, x15
        ext     v8.16b, v5.16b, v19.16b, #8
        adds    x21, x11, x21
        usra    v19.2d, v8.2d, #0x1d
        umull   v8.2d, v14.2s, v2.s[0]
        mul     x11, x8, x15
        umlal2  v6.2d, v1.4s, v22.s[2]
        umlal   v17.2d, v11.2s, v18.s[0]
        ldp     q1, q16, [x2, #0xc0]
        adcs    x10, x10, x17
        umlal   v20.2d, v10.2s, v18.s[0]
        mul     x17, x16, x8
        ext     v24.16b, v19.16b, v5.16b, #8
        and     v19.16b, v19.16b, v4.16b
        ldp     x14, x6, [x4, #0x40]
        umlal2  v8.2d, v14.4s, v2.s[2]
        ldp     d14, d2, [x12, #0x48]
        umlal2  v20.2d, v10.4s, v18.s[2]
        umlal   v8.2d, v25.2s, v23.s[2]
        usra    v3.2d, v24.2d, #0x1d
        umulh   x13, x16, x15
        umlal2  v8.2d, v25.4s, v23.s[3]
        ldp     q10, q24, [x2, #0x60]
        umlal2  v17.2d, v11.4s, v18.s[2]
        umlal   v8.2d, v0.2s, v23.s[0]
        umlal   v3.2d, v31.2s, v18.s[0]
        umulh   x1, x14, x6
        usra    v26.2d, v14.2d, #0x3e
        umlal2  v8.2d, v0.4s, v23.s[1]
        ldp     q14, q11, [x2, #0x80]
        shl     v0.2d, v2.2d, #8
        umlal   v8.2d, v7.2s, v30.s[0]
        ldp     q2, q25, [x2, #0x40]
        umlal2  v8.2d, v7.4s, v30.s[2]
        umlal   v6.2d, v2.2s, v18.s[0]
        umulh   x26, x22, x15
        umull   v7.2d, v27.2s, v30.s[0]
        usra    v26.2d, v0.2d, #6
        umlal2  v7.2d, v27.4s, v30.s[2]
        ldp     d0, d27, [x12, #0x50]
        umlal   v7.2d, v28.2s, v29.s[0]
        umlal2  v3.2d, v31.4s, v18.s[2]
        umlal   v26.2d, v10.2s, v22.s[0]
        umlal2  v7.2d, v28.4s, v29.s[1]
        ldp     q28, q30, [x2, #0x60]
        umlal   v7.2d, v1.2s, v23.s[2]
        umlal2  v6.2d, v2.4s, v18.s[2]
        ldp     q2, q31, [x2, #0x100]
        umlal2  v26.2d, v10.4s, v22.s[2]
        usra    v9.2d, v0.2d, #0x38
        umlal   v26.2d, v25.2s, v18.s[0]
        ldp     q10, q0, [x2]
        umlal2  v26.2d, v25.4s, v18.s[2]
        shl     v25.2d, v27.2d, #0xe
        umulh   x7, x8, x15
        umlal   v8.2d, v14.2s, v22.s[0]
        umlal2  v8.2d, v14.4s, v22.s[2]
        usra    v9.2d, v25.2d, #6
        ldp     d14, d25, [x12, #0x58]
        umlal2  v7.2d, v1.4s, v23.s[3]
        ldp     q1, q27, [x2, #0xa0]
        umlal   v7.2d, v16.2s, v23.s[0]
        umulh   x6, x8, x22
        umlal   v9.2d, v24.2s, v22.s[0]
        umlal   v3.2d, v10.2s, v19.s[0]
        umlal2  v7.2d, v16.4s, v23.s[1]
        umlal2  v9.2d, v24.4s, v22.s[2]
        adcs    x11, x13, x11
        ldp     q16, q24, [x2, #0xc0]
        mul     x13, x22, x15
        shl     v25.2d, v25.2d, #0x14
        umlal2  v3.2d, v10.4s, v19.s[2]
        umlal   v9.2d, v28.2s, v18.s[0]
        umlal2  v9.2d, v28.4s, v18.s[2]
        adcs    x7, x7, x13
        usra    v8.2d, v14.2d, #0x32
        ldp     d14, d10, [x12, #0x60]
        mul     x13, x8, x22
        umlal   v7.2d, v11.2s, v22.s[0]
        ext     v28.16b, v5.16b, v3.16b, #8
        usra    v8.2d, v25.2d, #6
        adc     x26, x26, xzr
        umulh   x14, x16, x16
        shl     v10.2d, v10.2d, #0x1a
        umlal2  v7.2d, v11.4s, v22.s[2]
        adds    x10, x10, x13
        usra    v3.2d, v28.2d, #0x1d
        adcs    x6, x11, x6
        ldp     q11, q25, [x2, #0xc0]
        adcs    x7, x7, xzr
        umlal   v8.2d, v30.2s, v18.s[0]
        adc     x26, x26, xzr
        umull   v28.2d, v1.2s, v22.s[0]
        usra    v7.2d, v14.2d, #0x2c
        umlal2  v8.2d, v30.4s, v18.s[2]
        ldp     q14, q30, [x2, #0x20]
        umlal2  v28.2d, v1.4s, v22.s[2]
        adds    x11, x17, x17
        and     v1.16b, v3.16b, v4.16b
        umulh   x13, x8, x8
        adcs    x21, x21, x21
        adcs    x10, x10, x10
        ext     v3.16b, v3.16b, v5.16b, #8
        umlal   v28.2d, v27.2s, v29.s[2]
        usra    v20.2d, v3.2d, #0x1d
        ldp     q3, q22, [x2]
        adcs    x6, x6, x6
        umlal   v6.2d, v30.2s, v19.s[0]
        usra    v7.2d, v10.2d, #6
        adcs    x7, x7, x7
        mul     x17, x8, x8
        umlal2  v28.2d, v27.4s, v29.s[3]
        ldp     q10, q27, [x2, #0x80]
        adcs    x26, x26, x26
        umlal   v17.2d, v14.2s, v19.s[0]
        str     x1, [sp, #0x798]
        adc     x1, xzr, xzr
        umlal   v20.2d, v0.2s, v19.s[0]
        adds    x11, x11, x14
        umulh   x14, x22, x22
        umlal   v28.2d, v16.2s, v29.s[0]
        adcs    x21, x21, x17
        umlal2  v28.2d, v16.4s, v29.s[1]
        uzp1    v16.4s, v19.4s, v1.4s
        adcs    x10, x10, x13
        umlal2  v17.2d, v14.4s, v19.s[2]
        umlal2  v6.2d, v30.4s, v19.s[2]
        ldp     q14, q30, [x2, #0x40]
        mul     x13, x15, x15
        mul     x17, x22, x22
        umlal2  v20.2d, v0.4s, v19.s[2]
        umlal   v20.2d, v3.2s, v1.s[0]
        str     x10, [sp, #0x30]
        umulh   x10, x15, x15
        umlal   v28.2d, v24.2s, v23.s[2]
        adcs    x6, x6, x17
        umlal2  v20.2d, v3.4s, v1.s[2]
        adcs    x7, x7, x14
        ldp     q0, q3, [x2, #0xa0]
        umlal   v7.2d, v10.2s, v18.s[0]
        adcs    x26, x26, x13
        umlal2  v7.2d, v10.4s, v18.s[2]
        umlal2  v28.2d, v24.4s, v23.s[3]
        ldp     q10, q24, [x2, #0x60]
        mul     x13, x27, x27
        umlal   v9.2d, v30.2s, v19.s[0]
        adc     x1, x1, x10
        subs    x10, x27, x16
        umlal   v26.2d, v14.2s, v19.s[0]
        sbcs    x14, x24, x8
        umlal2  v26.2d, v14.4s, v19.s[2]
        ext     v14.16b, v5.16b, v20.16b, #8
        sbcs    x17, x20, x22
        mul     x22, x16, x16
        umlal2  v9.2d, v30.4s, v19.s[2]
        sbcs    x15, x19, x15
        usra    v20.2d, v14.2d, #0x1d
        ldp     q14, q30, [x2, #0xe0]
        umlal   v28.2d, v15.2s, v23.s[0]
        umlal2  v28.2d, v15.4s, v23.s[1]
        umlal   v8.2d, v10.2s, v19.s[0]
        stp     x13, x5, [x3]
        csetm   x8, lo
        umlal2  v8.2d, v10.4s, v19.s[2]
        ldp     d15, d10, [x12, #0x68]
        cmn     x8, #1
        umlal   v28.2d, v27.2s, v18.s[0]
        eor     x10, x10, x8
        eor     x14, x14, x8
        eor     x17, x17, x8
        umlal   v7.2d, v24.2s, v19.s[0]
        shl     v10.2d, v10.2d, #0x20
        adcs    x10, x10, xzr
        eor     x8, x15, x8
        umlal2  v7.2d, v24.4s, v19.s[2]
        adcs    x14, x14, xzr
        umulh   x15, x10, x14
        adcs    x17, x17, xzr
        umlal2  v28.2d, v27.4s, v18.s[2]
        ldp     q24, q27, [x2, #0x20]
        umull   v31.2d, v0.2s, v18.s[0]
        stp     d12, d13, [sp, #0x120]
        .cfi_rel_offset 76, 288
        .cfi_rel_offset 77, 296
        umlal2  v31.2d, v0.4s, v18.s[2]
        ldp     q12, q13, [x2, #0x80]
        umlal   v31.2d, v3.2s, v21.s[0]
        umlal2  v31.2d, v3.4s, v21.s[1]
        usra    v28.2d, v15.2d, #0x26
        adcs    x8, x8, xzr
        ldp     q15, q0, [x2, #0xa0]
        umlal   v31.2d, v11.2s, v29.s[2]
        umulh   x16, x10, x17
        umlal2  v31.2d, v11.4s, v29.s[3]
        ldp     q11, q3, [x2, #0xc0]
        umlal   v31.2d, v25.2s, v29.s[0]
        usra    v28.2d, v10.2d, #6
        umlal2  v31.2d, v25.4s, v29.s[1]
        ldp     d10, d18, [x12, #0x70]
        umlal   v31.2d, v14.2s, v23.s[2]
        umlal   v6.2d, v24.2s, v1.s[0]
        umlal   v26.2d, v27.2s, v1.s[0]
        umlal2  v6.2d, v24.4s, v1.s[2]
        mul     x19, x10, x17
        umlal2  v26.2d, v27.4s, v1.s[2]
        ldp     q24, q25, [x2, #0x40]
        mul     x20, x10, x8
        umlal   v28.2d, v12.2s, v19.s[0]
        umlal2  v31.2d, v14.4s, v23.s[3]
        shl     v14.2d, v18.2d, #0x26
        umlal   v31.2d, v30.2s, v23.s[0]
        mul     x24, x10, x14
        umlal2  v28.2d, v12.4s, v19.s[2]
        ldp     q12, q18, [x2, #0xe0]
        umlal2  v31.2d, v30.4s, v23.s[1]
        ext     v27.16b, v20.16b, v5.16b, #8
        and     v20.16b, v20.16b, v4.16b
        usra    v17.2d, v27.2d, #0x1d
        umulh   x27, x10, x8
        umull   v27.2d, v15.2s, v19.s[0]
        umlal   v9.2d, v24.2s, v1.s[0]
        umlal2  v9.2d, v24.4s, v1.s[2]
        usra    v31.2d, v10.2d, #0x20
        ldp     q10, q24, [x2]
        umlal   v8.2d, v25.2s, v1.s[0]
        stp     x1, x6, [sp, #0x10]
        umulh   x1, x17, x8
        umlal   v17.2d, v22.2s, v1.s[0]
        umlal2  v17.2d, v22.4s, v1.s[2]
        usra    v31.2d, v14.2d, #6
        ldp     q14, q22, [x2, #0x60]
        umlal2  v8.2d, v25.4s, v1.s[2]
        ldp     d25, d30, [x12, #0x78]
        stp     x26, x7, [sp]
        umulh   x26, x14, x8
        umlal2  v27.2d, v15.4s, v19.s[2]
        umlal   v27.2d, v0.2s, v21.s[2]
        umlal2  v27.2d, v0.4s, v21.s[3]
        umlal   v17.2d, v10.2s, v20.s[0]
        mul     x7, x14, x17
        umlal2  v17.2d, v10.4s, v20.s[2]
        ldp     q15, q10, [x2, #0x80]
        umlal   v31.2d, v13.2s, v19.s[0]
        umlal   v7.2d, v14.2s, v1.s[0]
        shl     v0.2d, v30.2d, #0x2c
        mul     x6, x14, x8
        adds    x19, x15, x19
        umlal2  v7.2d, v14.4s, v1.s[2]
        adcs    x20, x16, x20
        umlal2  v31.2d, v13.4s, v19.s[2]
        ldp     q14, q13, [x2, #0xa0]
        umlal   v27.2d, v11.2s, v21.s[0]
        umulh   x15, x10, x10
        umlal2  v27.2d, v11.4s, v21.s[1]
        adcs    x27, x27, x6
        ldp     q11, q19, [x2, #0xc0]
        umlal   v27.2d, v3.2s, v29.s[2]
        mul     x6, x17, x8
        umulh   x16, x14, x17
        adcs    x26, x26, x6
        adc     x1, x1, xzr
        adds    x20, x20, x7
        adcs    x27, x27, x16
        umlal2  v27.2d, v3.4s, v29.s[3]
        adcs    x26, x26, xzr
        mul     x6, x10, x10
        umlal   v28.2d, v22.2s, v1.s[0]
        adc     x1, x1, xzr
        adds    x24, x24, x24
        mul     x7, x17, x17
        umlal2  v28.2d, v22.4s, v1.s[2]
        adcs    x19, x19, x19
        adcs    x20, x20, x20
        umlal   v31.2d, v15.2s, v1.s[0]
        mul     x10, x14, x14
        adcs    x27, x27, x27
        umulh   x14, x14, x14
        ldp     q3, q22, [x2, #0x20]
        adcs    x26, x26, x26
        umlal   v27.2d, v12.2s, v29.s[0]
        adcs    x1, x1, x1
        adc     x16, xzr, xzr
        adds    x24, x24, x15
        umlal2  v31.2d, v15.4s, v1.s[2]
        adcs    x19, x19, x10
        umlal2  v27.2d, v12.4s, v29.s[1]
        ldp     q15, q12, [x2, #0xe0]
        adcs    x20, x20, x14
        umulh   x10, x17, x17
        umlal   v27.2d, v18.2s, v23.s[2]
        umlal2  v27.2d, v18.4s, v23.s[3]
        adcs    x27, x27, x7
        umlal   v27.2d, v2.2s, v23.s[0]
        umlal2  v27.2d, v2.4s, v23.s[1]
        ldp     q2, q18, [x2, #0x100]
        umlal   v26.2d, v3.2s, v20.s[0]
        mul     x7, x8, x8
        umlal   v9.2d, v22.2s, v20.s[0]
        adcs    x26, x26, x10
        ldp     x10, x14, [x4, #0x40]
        umlal2  v26.2d, v3.4s, v20.s[2]
        ext     v3.16b, v5.16b, v17.16b, #8
        usra    v17.2d, v3.2d, #0x1d
        umlal2  v9.2d, v22.4s, v20.s[2]
        usra    v27.2d, v25.2d, #0x1a
        mul     x15, x10, x14
        adcs    x1, x1, x7
        ldp     q3, q22, [x2, #0x40]
        umull   v25.2d, v14.2s, v1.s[0]
        umulh   x7, x8, x8
        ldp     x8, x17, [sp, #0x1f0]
        usra    v27.2d, v0.2d, #6
        umlal2  v25.2d, v14.4s, v1.s[2]
        ldp     q14, q0, [x2, #0x120]
        umlal   v25.2d, v13.2s, v16.s[0]
        str     x15, [sp, #0x20]
        mul     x15, x10, x8
        umlal   v27.2d, v10.2s, v1.s[0]
        adc     x7, x16, x7
        subs    x6, x13, x6
        umlal2  v27.2d, v10.4s, v1.s[2]
        sbcs    x24, x5, x24
        ldp     x5, x13, [x3, #0x10]
        umlal   v8.2d, v3.2s, v20.s[0]
        ext     v10.16b, v17.16b, v5.16b, #8
        umlal2  v8.2d, v3.4s, v20.s[2]
        mul     x16, x10, x17
        sbcs    x19, x5, x19
        and     v0.16b, v17.16b, v4.16b
        sbcs    x20, x13, x20
        sbcs    x27, x25, x27
        umlal2  v25.2d, v13.4s, v16.s[1]
        ldp     d13, d1, [x12, #0x80]
        sbcs    x26, x23, x26
        umlal   v25.2d, v11.2s, v21.s[2]
        ldr     x12, [sp, #0x798]
        usra    v6.2d, v10.2d, #0x1d
        sbcs    x1, x9, x1
        ldp     q10, q3, [x2, #0x60]
        umlal2  v25.2d, v11.4s, v21.s[3]
        sbcs    x7, x28, x7
        umulh   x13, x10, x8
        umlal   v7.2d, v22.2s, v20.s[0]
        uzp1    v11.4s, v20.4s, v0.4s
        umlal   v6.2d, v24.2s, v20.s[0]
        shl     v1.2d, v1.2d, #0x32
        csetm   x5, lo
        adds    x12, x12, x15
        umlal2  v6.2d, v24.4s, v20.s[2]
        umulh   x15, x10, x17
        umlal2  v7.2d, v22.4s, v20.s[2]
        ldp     q17, q22, [x2, #0x80]
        mul     x10, x8, x17
        umlal   v25.2d, v19.2s, v21.s[0]
        umlal2  v25.2d, v19.4s, v21.s[1]
        ldp     q19, q24, [x2, #0xa0]
        umlal   v28.2d, v10.2s, v20.s[0]
        umlal2  v28.2d, v10.4s, v20.s[2]
        umlal   v31.2d, v3.2s, v20.s[0]
        umlal2  v31.2d, v3.4s, v20.s[2]
        ldp     q10, q3, [x2, #0xc0]
        umlal   v25.2d, v15.2s, v29.s[2]
        str     x28, [sp, #0x28]
        mul     x28, x14, x17
        umlal2  v25.2d, v15.4s, v29.s[3]
        umlal   v27.2d, v17.2s, v20.s[0]
        umlal2  v27.2d, v17.4s, v20.s[2]
        ldp     q15, q17, [x2]
        umlal   v25.2d, v12.2s, v29.s[0]
        umlal2  v25.2d, v12.4s, v29.s[1]
        umlal   v25.2d, v2.2s, v23.s[2]
        umlal2  v25.2d, v2.4s, v23.s[3]
        umlal   v25.2d, v18.2s, v23.s[0]
        umlal2  v25.2d, v18.4s, v23.s[1]
        umull   v12.2d, v19.2s, v20.s[0]
        adcs    x13, x13, x16
        umulh   x16, x8, x17
        usra    v25.2d, v13.2d, #0x14
        umlal2  v12.2d, v19.4s, v20.s[2]
        ldp     q13, q2, [x2, #0x20]
        mul     x8, x14, x8
        ldp     q18, q19, [x2, #0xe0]
        umlal   v6.2d, v15.2s, v0.s[0]
        umlal2  v6.2d, v15.4s, v0.s[2]
        umlal   v12.2d, v24.2s, v16.s[2]
        umlal2  v12.2d, v24.4s, v16.s[3]
        umlal   v12.2d, v10.2s, v16.s[0]
        usra    v25.2d, v1.2d, #6
        umlal2  v12.2d, v10.4s, v16.s[1]
        ldp     q15, q10, [x2, #0x100]
        umlal   v9.2d, v13.2s, v0.s[0]
        ext     v1.16b, v5.16b, v6.16b, #8
        usra    v6.2d, v1.2d, #0x1d
        adcs    x28, x15, x28
        umlal   v12.2d, v3.2s, v21.s[2]
        umlal   v8.2d, v2.2s, v0.s[0]
        umlal2  v12.2d, v3.4s, v21.s[3]
        umlal2  v8.2d, v2.4s, v0.s[2]
        umulh   x15, x14, x17
        umlal2  v9.2d, v13.4s, v0.s[2]
        umlal   v12.2d, v18.2s, v21.s[0]
        and     v13.16b, v6.16b, v4.16b
        umlal2  v12.2d, v18.4s, v21.s[1]
        ext     v1.16b, v6.16b, v5.16b, #8
        usra    v26.2d, v1.2d, #0x1d
        ldp     q1, q2, [x2, #0x40]
        umlal   v26.2d, v17.2s, v0.s[0]
        adcs    x10, x15, x10
        ldp     q3, q6, [x2, #0x60]
        umlal2  v26.2d, v17.4s, v0.s[2]
        ldp     q17, q18, [x2, #0xa0]
        umlal   v25.2d, v22.2s, v20.s[0]
        ldr     x17, [sp, #0x30]
        adc     x15, x16, xzr
        ldr     x16, [sp, #0x7b8]
        umlal   v7.2d, v1.2s, v0.s[0]
        adds    x6, x6, x22
        adcs    x24, x24, x11
        umlal2  v7.2d, v1.4s, v0.s[2]
        ldp     d1, d24, [x16, #0x88]
        ldr     x16, [x4, #0x40]
        umulh   x16, x16, x16
        umlal   v12.2d, v19.2s, v29.s[2]
        adcs    x19, x19, x21
        str     x16, [sp, #0x38]
        ldr     x16, [sp, #0x18]
        adcs    x20, x20, x17
        umlal   v28.2d, v2.2s, v0.s[0]
        adcs    x27, x27, x16
        ldp     x17, x16, [sp]
        adcs    x26, x26, x16
        ldr     x16, [sp, #0x1f0]
        umulh   x16, x14, x16
        umlal   v31.2d, v3.2s, v0.s[0]
        umlal2  v31.2d, v3.4s, v0.s[2]
        adcs    x1, x1, x17
        ldr     x17, [sp, #0x10]
        umlal   v27.2d, v6.2s, v0.s[0]
        umlal2  v27.2d, v6.4s, v0.s[2]
        shl     v3.2d, v24.2d, #0x38
        adcs    x7, x7, x17
        adc     x5, x5, xzr
        adds    x8, x13, x8
        umull   v6.2d, v17.2s, v0.s[0]
        umlal2  v25.2d, v22.4s, v20.s[2]
        mul     x13, x14, x14
        umlal2  v12.2d, v19.4s, v29.s[3]
        ldr     x14, [sp, #0x1f0]
        ldp     q19, q20, [x2, #0x80]
        ldp     q22, q24, [x2, #0xe0]
        adcs    x28, x28, x16
        ldp     x16, x17, [sp, #0x20]
        adcs    x10, x10, xzr
        adc     x15, x15, xzr
        adds    x16, x16, x16
        adcs    x12, x12, x12
        adcs    x8, x8, x8
        adcs    x28, x28, x28
        adcs    x10, x10, x10
        mul     x14, x14, x14
        adcs    x15, x15, x15
        adc     x17, xzr, xzr
        adds    x25, x25, x6
        adcs    x23, x23, x24
        ldr     x24, [sp, #0x28]
        stp     x25, x23, [x3, #0x20]
        adcs    x19, x9, x19
        adcs    x20, x24, x20
        stp     x19, x20, [x3, #0x30]
        ldr     x6, [x4, #0x48]
        adcs    x27, x22, x27
        adcs    x22, x11, x26
        ldp     x24, x11, [sp, #0x30]
        ldp     x9, x26, [sp, #0x10]
        adcs    x21, x21, x1
        adcs    x24, x24, x7
        adcs    x26, x26, x5
        ldp     x5, x1, [sp]
        adcs    x1, x1, xzr
        adcs    x5, x5, xzr
        umlal   v12.2d, v15.2s, v29.s[0]
        umulh   x7, x6, x6
        adcs    x9, x9, xzr
        adds    x11, x16, x11
        umlal2  v12.2d, v15.4s, v29.s[1]
        ldp     q15, q30, [x2, #0xc0]
        adcs    x12, x12, x13
        ldp     x13, x16, [sp, #0x1f0]
        umlal   v12.2d, v10.2s, v23.s[2]
        umlal   v25.2d, v19.2s, v0.s[0]
        umlal2  v12.2d, v10.4s, v23.s[3]
        str     x20, [sp, #0x798]
        umulh   x20, x13, x13
        umlal2  v28.2d, v2.4s, v0.s[2]
        umlal   v12.2d, v14.2s, v23.s[0]
        umlal2  v12.2d, v14.4s, v23.s[1]
        adcs    x7, x8, x7
        ldp     q14, q10, [x2, #0x100]
        adcs    x28, x28, x14
        umlal2  v6.2d, v17.4s, v0.s[2]
        umlal2  v25.2d, v19.4s, v0.s[2]
        mul     x8, x16, x16
        umlal   v6.2d, v18.2s, v11.s[0]
        ldr     x14, [sp, #0x7a0]
        adcs    x20, x10, x20
        usra    v12.2d, v1.2d, #0xe
        ldp     q1, q2, [x2]
        umlal2  v6.2d, v18.4s, v11.s[1]
        umlal   v6.2d, v15.2s, v16.s[2]
        umulh   x10, x16, x16
        adcs    x8, x15, x8
        ldr     x15, [sp, #0x7a8]
        umlal2  v6.2d, v15.4s, v16.s[3]
        usra    v12.2d, v3.2d, #6
        ldp     q15, q3, [x2, #0x20]
        umlal   v6.2d, v30.2s, v16.s[0]
        str     x19, [sp, #0x1c0]
        mul     x19, x14, x15
        umlal2  v6.2d, v30.4s, v16.s[1]
        umlal   v6.2d, v22.2s, v21.s[2]
        adc     x10, x17, x10
        umlal   v7.2d, v3.2s, v13.s[0]
        umlal   v26.2d, v1.2s, v13.s[0]
        umlal2  v26.2d, v1.4s, v13.s[2]
        umulh   x17, x14, x15
        ldp     q1, q17, [x2, #0x40]
        umlal   v12.2d, v20.2s, v0.s[0]
        umlal2  v12.2d, v20.4s, v0.s[2]
        str     x23, [sp, #0x790]
        str     x25, [sp, #0x788]
        ldp     x23, x25, [x4, #0x70]
        str     x9, [sp, #0xd0]
        umulh   x9, x14, x23
        ext     v0.16b, v5.16b, v26.16b, #8
        umlal   v8.2d, v15.2s, v13.s[0]
        ldp     q18, q19, [x2, #0x120]
        usra    v26.2d, v0.2d, #0x1d
        umlal2  v7.2d, v3.4s, v13.s[2]
        umlal2  v6.2d, v22.4s, v21.s[3]
        stp     x5, x24, [sp, #0xc0]
        mul     x5, x14, x23
        umlal   v28.2d, v1.2s, v13.s[0]
        umlal2  v8.2d, v15.4s, v13.s[2]
        stp     x1, x21, [sp, #0xb0]
        ldr     x1, [sp, #0x7b8]
        ldp     d15, d0, [x1, #0x90]
        ldp     q3, q20, [x2, #0x60]
        umlal   v31.2d, v17.2s, v13.s[0]
        umlal   v6.2d, v24.2s, v21.s[0]
        adds    x5, x17, x5
        ldr     x17, [x4, #0x40]
        ext     v22.16b, v26.16b, v5.16b, #8
        and     v26.16b, v26.16b, v4.16b
        stp     x26, x22, [sp, #0xa0]
        mul     x26, x17, x17
        mul     x24, x14, x25
        umlal2  v28.2d, v1.4s, v13.s[2]
        usra    v9.2d, v22.2d, #0x1d
        umlal2  v6.2d, v24.4s, v21.s[1]
        ldp     q1, q22, [x2, #0x80]
        umlal   v27.2d, v3.2s, v13.s[0]
        shl     v0.2d, v0.2d, #0x3e
        umulh   x21, x14, x25
        adcs    x24, x9, x24
        umlal2  v27.2d, v3.4s, v13.s[2]
        ldp     q3, q24, [x2, #0x140]
        umlal   v9.2d, v2.2s, v13.s[0]
        umlal2  v9.2d, v2.4s, v13.s[2]
        uzp1    v2.4s, v13.4s, v26.4s
        umlal   v25.2d, v20.2s, v13.s[0]
        mul     x9, x15, x25
        umlal2  v25.2d, v20.4s, v13.s[2]
        umlal   v6.2d, v14.2s, v29.s[2]
        umlal2  v6.2d, v14.4s, v29.s[3]
        ldp     q14, q20, [x2]
        umlal   v6.2d, v10.2s, v29.s[0]
        umulh   x22, x15, x25
        ldp     q24, q30, [x2, #0xc0]
        umlal2  v6.2d, v10.4s, v29.s[1]
        adcs    x21, x21, x9
        umlal2  v31.2d, v17.4s, v13.s[2]
        ldp     q10, q17, [x2, #0xa0]
        umlal   v6.2d, v18.2s, v23.s[2]
        umlal2  v6.2d, v18.4s, v23.s[3]
        umlal   v12.2d, v1.2s, v13.s[0]
        umulh   x9, x23, x25
        umlal   v6.2d, v19.2s, v23.s[0]
        umlal   v9.2d, v14.2s, v26.s[0]
        umlal2  v9.2d, v14.4s, v26.s[2]
        str     x27, [sp, #0xe0]
        mul     x27, x15, x23
        umlal2  v6.2d, v19.4s, v23.s[1]
        umlal2  v12.2d, v1.4s, v13.s[2]
        usra    v6.2d, v15.2d, #8
        str     x10, [sp, #0x30]
        umulh   x10, x15, x23
        usra    v6.2d, v0.2d, #6
        ldp     q14, q15, [x2, #0x100]
        stp     x8, x20, [sp, #0x20]
        mul     x8, x23, x25
        ldr     d0, [x1, #0x98]
        umlal   v6.2d, v22.2s, v13.s[0]
        umulh   x20, x15, x15
        umlal2  v6.2d, v22.4s, v13.s[2]
        adcs    x22, x22, x8
        umull   v1.2d, v10.2s, v13.s[0]
        adc     x8, x9, xzr
        adds    x27, x24, x27
        ext     v18.16b, v5.16b, v9.16b, #8
        adcs    x21, x21, x10
        mul     x24, x15, x15
        adcs    x22, x22, xzr
        usra    v9.2d, v18.2d, #0x1d
        adc     x8, x8, xzr
        adds    x19, x19, x19
        umlal2  v1.2d, v10.4s, v13.s[2]
        shl     v13.2d, v0.2d, #4
        ldp     q10, q0, [x2, #0x120]
        adcs    x5, x5, x5
        umlal   v1.2d, v17.2s, v11.s[2]
        adcs    x27, x27, x27
        mul     x9, x23, x23
        umlal2  v1.2d, v17.4s, v11.s[3]
        ldp     q17, q18, [x2, #0x20]
        adcs    x21, x21, x21
        umlal   v1.2d, v24.2s, v11.s[0]
        umlal2  v1.2d, v24.4s, v11.s[1]
        ldp     q19, q22, [x2, #0xe0]
        ext     v24.16b, v9.16b, v5.16b, #8
        adcs    x22, x22, x22
        adcs    x8, x8, x8
        umulh   x10, x14, x14
        usra    v8.2d, v24.2d, #0x1d
        and     v9.16b, v9.16b, v4.16b
        umlal   v1.2d, v30.2s, v16.s[2]
        stp     x28, x7, [sp, #0x80]
        adc     x28, xzr, xzr
        umlal2  v1.2d, v30.4s, v16.s[3]
        umlal   v1.2d, v19.2s, v16.s[0]
        ldp     q24, q30, [x2]
        umlal2  v1.2d, v19.4s, v16.s[1]
        umulh   x7, x23, x23
        umlal   v1.2d, v22.2s, v21.s[2]
        adds    x19, x19, x10
        umlal   v7.2d, v17.2s, v26.s[0]
        adcs    x24, x5, x24
        umlal2  v7.2d, v17.4s, v26.s[2]
        ldp     q17, q19, [x2, #0x40]
        adcs    x20, x27, x20
        umlal   v28.2d, v18.2s, v26.s[0]
        adcs    x27, x21, x9
        umulh   x21, x25, x25
        umlal2  v28.2d, v18.4s, v26.s[2]
        adcs    x22, x22, x7
        umlal2  v1.2d, v22.4s, v21.s[3]
        ldp     q18, q22, [x2, #0x60]
        umlal   v1.2d, v14.2s, v21.s[0]
        umlal   v8.2d, v20.2s, v26.s[0]
        mul     x5, x25, x25
        umlal2  v1.2d, v14.4s, v21.s[1]
        umlal2  v8.2d, v20.4s, v26.s[2]
        ldp     q14, q20, [x2, #0xc0]
        umlal   v31.2d, v17.2s, v26.s[0]
        mul     x7, x14, x14
        umlal   v1.2d, v15.2s, v29.s[2]
        adcs    x5, x8, x5
        umlal2  v31.2d, v17.4s, v26.s[2]
        adc     x28, x28, x21
        subs    x21, x17, x14
        umlal   v8.2d, v24.2s, v9.s[0]
        sbcs    x8, x6, x15
        umlal2  v1.2d, v15.4s, v29.s[3]
        ldp     q15, q17, [x2, #0x80]
        sbcs    x9, x13, x23
        umlal   v27.2d, v19.2s, v26.s[0]
        sbcs    x10, x16, x25
        umlal2  v27.2d, v19.4s, v26.s[2]
        umlal2  v8.2d, v24.4s, v9.s[2]
        csetm   x25, lo
        ldp     q19, q24, [x2, #0xe0]
        eor     x8, x8, x25
        umlal   v25.2d, v18.2s, v26.s[0]
        cmn     x25, #1
        eor     x21, x21, x25
        eor     x9, x9, x25
        adcs    x21, x21, xzr
        umlal   v6.2d, v15.2s, v26.s[0]
        umlal   v12.2d, v22.2s, v26.s[0]
        eor     x25, x10, x25
        ldp     x23, x15, [x4, #0x80]
        umlal2  v12.2d, v22.4s, v26.s[2]
        umulh   x10, x21, x21
        umlal2  v25.2d, v18.4s, v26.s[2]
        ldp     q18, q22, [x2, #0x100]
        umlal   v1.2d, v10.2s, v29.s[0]
        umlal2  v1.2d, v10.4s, v29.s[1]
        ext     v10.16b, v5.16b, v8.16b, #8
        umlal   v1.2d, v0.2s, v23.s[2]
        adcs    x8, x8, xzr
        ldr     x16, [x4, #0x90]
        umlal2  v1.2d, v0.4s, v23.s[3]
        usra    v8.2d, v10.2d, #0x1d
        umulh   x14, x23, x15
        umlal2  v6.2d, v15.4s, v26.s[2]
        adcs    x9, x9, xzr
        umlal   v1.2d, v3.2s, v23.s[0]
        adcs    x25, x25, xzr
        umlal2  v1.2d, v3.4s, v23.s[1]
        ldp     q15, q10, [x2, #0xa0]
        usra    v1.2d, v13.2d, #6
        ldp     q13, q0, [x2, #0x120]
        mul     x13, x23, x16
        umlal   v1.2d, v17.2s, v26.s[0]
        umlal2  v1.2d, v17.4s, v26.s[2]
        umulh   x6, x23, x16
        umull   v3.2d, v15.2s, v26.s[0]
        mul     x17, x23, x15
        umlal2  v3.2d, v15.4s, v26.s[2]
        ldp     q15, q17, [x2, #0x140]
        umlal   v3.2d, v10.2s, v2.s[0]
        umlal2  v3.2d, v10.4s, v2.s[1]
        umlal   v3.2d, v14.2s, v11.s[2]
        ldp     q10, q26, [x2, #0x20]
        umlal2  v3.2d, v14.4s, v11.s[3]
        umlal   v3.2d, v20.2s, v11.s[0]
        str     x17, [sp, #0x780]
        mul     x17, x21, x9
        umlal2  v3.2d, v20.4s, v11.s[1]
        ext     v14.16b, v8.16b, v5.16b, #8
        and     v8.16b, v8.16b, v4.16b
        usra    v7.2d, v14.2d, #0x1d
        umlal   v3.2d, v19.2s, v16.s[2]
        umulh   x16, x21, x8
        uzp1    v14.4s, v9.4s, v8.4s
        umlal2  v3.2d, v19.4s, v16.s[3]
        ldp     q19, q20, [x2, #0x160]
        adds    x16, x16, x17
        umlal   v3.2d, v24.2s, v16.s[0]
        umlal   v7.2d, v30.2s, v9.s[0]
        mul     x17, x21, x25
        umlal2  v7.2d, v30.4s, v9.s[2]
        umlal   v28.2d, v10.2s, v9.s[0]
        umlal2  v28.2d, v10.4s, v9.s[2]
        ldp     q10, q20, [x2, #0x40]
        stp     x6, x28, [sp, #0x60]
        mul     x6, x8, x25
        umlal   v31.2d, v26.2s, v9.s[0]
        umlal2  v31.2d, v26.4s, v9.s[2]
        umlal2  v3.2d, v24.4s, v16.s[1]
        ldp     q24, q26, [x2, #0x60]
        stp     x13, x14, [sp, #0x10]
        umulh   x13, x21, x9
        umlal   v3.2d, v18.2s, v21.s[2]
        adcs    x13, x13, x17
        umlal2  v3.2d, v18.4s, v21.s[3]
        umlal   v3.2d, v22.2s, v21.s[0]
        ldp     q18, q30, [x2, #0x80]
        mul     x17, x21, x8
        umlal2  v3.2d, v22.4s, v21.s[1]
        umlal   v27.2d, v10.2s, v9.s[0]
        umlal   v25.2d, v20.2s, v9.s[0]
        umlal2  v27.2d, v10.4s, v9.s[2]
        umulh   x14, x8, x25
        umlal2  v25.2d, v20.4s, v9.s[2]
        umlal   v3.2d, v13.2s, v29.s[2]
        ldp     d10, d20, [x1, #0x98]
        umulh   x28, x21, x25
        umlal   v12.2d, v24.2s, v9.s[0]
        umlal   v6.2d, v26.2s, v9.s[0]
        adcs    x28, x28, x6
        umlal2  v6.2d, v26.4s, v9.s[2]
        umlal2  v12.2d, v24.4s, v9.s[2]
        ldp     q22, q24, [x2, #0xa0]
        mul     x6, x9, x25
        shl     v20.2d, v20.2d, #0xa
        umlal2  v3.2d, v13.4s, v29.s[3]
        umlal   v3.2d, v0.2s, v29.s[0]
        umlal   v1.2d, v18.2s, v9.s[0]
        stp     x5, x22, [sp]
        mul     x5, x8, x9
        umlal2  v3.2d, v0.4s, v29.s[1]
        umlal   v3.2d, v15.2s, v23.s[2]
        ldp     q13, q0, [x2, #0xc0]
        adcs    x6, x14, x6
        umulh   x14, x9, x25
        umlal2  v1.2d, v18.4s, v9.s[2]
        umlal2  v3.2d, v15.4s, v23.s[3]
        umull   v15.2d, v22.2s, v9.s[0]
        umlal   v3.2d, v17.2s, v23.s[0]
        ldp     q18, q26, [x2]
        umlal2  v3.2d, v17.4s, v23.s[1]
        umulh   x22, x8, x9
        adc     x14, x14, xzr
        adds    x5, x13, x5
        adcs    x28, x28, x22
        umlal2  v15.2d, v22.4s, v9.s[2]
        umlal   v15.2d, v24.2s, v2.s[2]
        umlal2  v15.2d, v24.4s, v2.s[3]
        umlal   v15.2d, v13.2s, v2.s[0]
        ldp     q17, q22, [x2, #0xe0]
        usra    v3.2d, v10.2d, #0x3c
        mul     x22, x8, x8
        umlal2  v15.2d, v13.4s, v2.s[1]
        adcs    x6, x6, xzr
        adc     x13, x14, xzr
        ldp     q13, q10, [x2, #0x100]
        umlal   v15.2d, v0.2s, v11.s[2]
        mul     x14, x9, x9
        adds    x17, x17, x17
        adcs    x16, x16, x16
        umlal   v7.2d, v18.2s, v8.s[0]
        umlal2  v7.2d, v18.4s, v8.s[2]
        usra    v3.2d, v20.2d, #6
        adcs    x5, x5, x5
        ldp     q18, q20, [x2, #0x20]
        adcs    x28, x28, x28
        umlal2  v15.2d, v0.4s, v11.s[3]
        adcs    x6, x6, x6
        umulh   x8, x8, x8
        umlal   v15.2d, v17.2s, v11.s[0]
        adcs    x13, x13, x13
        umlal2  v15.2d, v17.4s, v11.s[1]
        ldp     q0, q17, [x2, #0x120]
        umlal   v31.2d, v18.2s, v8.s[0]
        str     x27, [sp, #0x38]
        adc     x27, xzr, xzr
        umlal2  v31.2d, v18.4s, v8.s[2]
        adds    x10, x17, x10
        adcs    x22, x16, x22
        ext     v18.16b, v5.16b, v7.16b, #8
        umlal   v27.2d, v20.2s, v8.s[0]
        usra    v7.2d, v18.2d, #0x1d
        umlal   v15.2d, v22.2s, v16.s[2]
        adcs    x5, x5, x8
        umlal2  v15.2d, v22.4s, v16.s[3]
        ldp     q18, q22, [x2, #0x40]
        adcs    x28, x28, x14
        umlal   v15.2d, v13.2s, v16.s[0]
        umulh   x8, x9, x9
        umlal2  v27.2d, v20.4s, v8.s[2]
        and     v20.16b, v7.16b, v4.16b
        umlal2  v15.2d, v13.4s, v16.s[1]
        ext     v13.16b, v7.16b, v5.16b, #8
        usra    v28.2d, v13.2d, #0x1d
        ldp     q13, q7, [x2, #0x60]
        mul     x9, x25, x25
        umlal   v15.2d, v10.2s, v21.s[2]
        adcs    x6, x6, x8
        umlal2  v15.2d, v10.4s, v21.s[3]
        umlal   v15.2d, v0.2s, v21.s[0]
        adcs    x8, x13, x9
        ldr     x9, [x4, #0x98]
        umlal   v28.2d, v26.2s, v8.s[0]
        mul     x13, x23, x9
        umlal2  v28.2d, v26.4s, v8.s[2]
        umlal   v3.2d, v30.2s, v9.s[0]
        ldp     q10, q24, [x2, #0x80]
        umulh   x25, x25, x25
        umlal   v12.2d, v22.2s, v8.s[0]
        umlal   v25.2d, v18.2s, v8.s[0]
        mul     x21, x21, x21
        umlal2  v25.2d, v18.4s, v8.s[2]
        umlal2  v3.2d, v30.4s, v9.s[2]
        ldp     q9, q18, [x2, #0x140]
        mul     x14, x15, x9
        adc     x27, x27, x25
        subs    x21, x26, x21
        sbcs    x25, x11, x10
        umlal   v6.2d, v13.2s, v8.s[0]
        umlal2  v12.2d, v22.4s, v8.s[2]
        ldp     d22, d26, [x1, #0xa0]
        umlal   v1.2d, v7.2s, v8.s[0]
        sbcs    x22, x12, x22
        umlal2  v1.2d, v7.4s, v8.s[2]
        umlal2  v15.2d, v0.4s, v21.s[1]
        umlal   v15.2d, v17.2s, v29.s[2]
        ldp     x16, x10, [sp, #0x80]
        umlal2  v15.2d, v17.4s, v29.s[3]
        ldp     q0, q7, [x2, #0xa0]
        shl     v17.2d, v26.2d, #0x10
        umlal   v3.2d, v10.2s, v8.s[0]
        umlal2  v6.2d, v13.4s, v8.s[2]
        umlal   v15.2d, v9.2s, v29.s[0]
        umlal2  v15.2d, v9.4s, v29.s[1]
        ldp     q9, q13, [x2, #0xc0]
        umlal   v15.2d, v18.2s, v23.s[2]
        umlal2  v15.2d, v18.4s, v23.s[3]
        umlal   v15.2d, v19.2s, v23.s[0]
        sbcs    x5, x10, x5
        umlal2  v3.2d, v10.4s, v8.s[2]
        ldp     q10, q18, [x2, #0xe0]
        umulh   x17, x23, x9
        umull   v26.2d, v0.2s, v8.s[0]
        umlal2  v15.2d, v19.4s, v23.s[1]
        sbcs    x28, x16, x28
        str     x12, [sp, #0xe8]
        ldp     x12, x10, [sp, #0x20]
        sbcs    x6, x10, x6
        sbcs    x8, x12, x8
        umlal2  v26.2d, v0.4s, v8.s[2]
        ldp     q0, q19, [x2, #0x100]
        stp     x11, x26, [sp, #0x90]
        ldp     x11, x26, [sp, #0x30]
        sbcs    x27, x11, x27
        umlal   v26.2d, v7.2s, v14.s[0]
        csetm   x1, lo
        umlal2  v26.2d, v7.4s, v14.s[1]
        adds    x21, x21, x7
        umulh   x23, x15, x9
        usra    v15.2d, v22.2d, #0x36
        adcs    x25, x25, x19
        ldp     x10, x12, [sp]
        umlal   v26.2d, v9.2s, v2.s[2]
        ldp     q7, q22, [x2, #0x120]
        adcs    x22, x22, x24
        umlal2  v26.2d, v9.4s, v2.s[3]
        adcs    x5, x5, x20
        umlal   v26.2d, v13.2s, v2.s[0]
        adcs    x28, x28, x26
        ldr     x26, [x4, #0x90]
        mul     x11, x26, x9
        umlal2  v26.2d, v13.4s, v2.s[1]
        usra    v15.2d, v17.2d, #6
        adcs    x6, x6, x12
        ldp     q9, q13, [x2]
        umlal   v26.2d, v10.2s, v11.s[2]
        umlal2  v26.2d, v10.4s, v11.s[3]
        adcs    x8, x8, x10
        ldr     x10, [sp, #0x68]
        adcs    x27, x27, x10
        mul     x10, x15, x26
        ldp     x15, x12, [sp, #0x10]
        ldp     q10, q17, [x2, #0x140]
        umulh   x9, x26, x9
        umlal   v26.2d, v18.2s, v11.s[0]
        umlal   v15.2d, v24.2s, v8.s[0]
        adc     x1, x1, xzr
        adds    x12, x12, x15
        ldr     x15, [sp, #0x60]
        umlal2  v15.2d, v24.4s, v8.s[2]
        adcs    x13, x15, x13
        umlal2  v26.2d, v18.4s, v11.s[1]
        ldp     q8, q18, [x2, #0x20]
        umlal   v26.2d, v0.2s, v16.s[2]
        adcs    x14, x17, x14
        umlal2  v26.2d, v0.4s, v16.s[3]
        umlal   v28.2d, v9.2s, v20.s[0]
        adcs    x23, x23, x11
        ldr     x11, [x4, #0x88]
        adc     x9, x9, xzr
        adds    x21, x16, x21
        ldp     x17, x16, [sp, #0x20]
        umulh   x15, x11, x26
        umlal2  v28.2d, v9.4s, v20.s[2]
        ldp     q9, q0, [x2, #0x40]
        ldp     q24, q30, [x2, #0x160]
        adcs    x25, x16, x25
        umlal   v26.2d, v19.2s, v16.s[0]
        adcs    x22, x17, x22
        ldp     x16, x17, [sp, #0x30]
        umlal2  v26.2d, v19.4s, v16.s[1]
        adcs    x5, x16, x5
        umlal   v26.2d, v7.2s, v21.s[2]
        adcs    x28, x7, x28
        mul     x7, x11, x11
        adcs    x19, x19, x6
        umlal   v27.2d, v8.2s, v20.s[0]
        adcs    x24, x24, x8
        ldr     x8, [sp, #0x68]
        umlal2  v27.2d, v8.4s, v20.s[2]
        ext     v8.16b, v5.16b, v28.16b, #8
        adcs    x20, x20, x27
        adcs    x27, x17, x1
        ldp     x6, x1, [sp]
        adcs    x1, x1, xzr
        adcs    x6, x6, xzr
        adcs    x8, x8, xzr
        adds    x10, x13, x10
        adcs    x13, x14, x15
        ldr     x15, [x4, #0x80]
        ldr     x14, [sp, #0x780]
        ldr     x17, [sp, #0x7b8]
        adcs    x23, x23, xzr
        umlal   v25.2d, v18.2s, v20.s[0]
        adc     x9, x9, xzr
        adds    x14, x14, x14
        adcs    x12, x12, x12
        umulh   x16, x15, x15
        usra    v28.2d, v8.2d, #0x1d
        adcs    x10, x10, x10
        umlal2  v25.2d, v18.4s, v20.s[2]
        umlal   v12.2d, v9.2s, v20.s[0]
        adcs    x13, x13, x13
        ldp     d8, d18, [x17, #0xa8]
        adcs    x23, x23, x23
        umlal2  v12.2d, v9.4s, v20.s[2]
        umlal   v6.2d, v0.2s, v20.s[0]
        adcs    x9, x9, x9
        str     x8, [sp, #0x778]
        umulh   x8, x11, x11
        stp     x6, x1, [sp, #0x70]
        adc     x6, xzr, xzr
        umlal2  v26.2d, v7.4s, v21.s[3]
        umlal2  v6.2d, v0.4s, v20.s[2]
        ext     v9.16b, v28.16b, v5.16b, #8
        umulh   x1, x26, x26
        ldp     q0, q7, [x2, #0xa0]
        usra    v31.2d, v9.2d, #0x1d
        umlal   v26.2d, v22.2s, v21.s[0]
        and     v9.16b, v28.16b, v4.16b
        umlal   v31.2d, v13.2s, v20.s[0]
        shl     v18.2d, v18.2d, #0x16
        ldp     q19, q28, [x2, #0x60]
        umlal2  v31.2d, v13.4s, v20.s[2]
        stp     x27, x20, [sp, #0x50]
        mul     x27, x26, x26
        umlal2  v26.2d, v22.4s, v21.s[1]
        ldp     q13, q22, [x2, #0x180]
        umlal   v26.2d, v10.2s, v29.s[2]
        stp     x24, x19, [sp, #0x40]
        ldp     x20, x24, [x4, #0x98]
        mul     x19, x20, x20
        adds    x14, x14, x16
        adcs    x7, x12, x7
        umlal2  v26.2d, v10.4s, v29.s[3]
        adcs    x8, x10, x8
        adcs    x27, x13, x27
        adcs    x23, x23, x1
        umlal   v26.2d, v17.2s, v29.s[0]
        adcs    x19, x9, x19
        ldp     x9, x1, [x4, #0xa8]
        ldp     q10, q22, [x2, #0x80]
        umulh   x10, x24, x1
        umlal2  v26.2d, v17.4s, v29.s[1]
        umlal   v26.2d, v24.2s, v23.s[2]
        umulh   x12, x20, x20
        umulh   x13, x24, x9
        umlal   v1.2d, v19.2s, v20.s[0]
        umlal2  v1.2d, v19.4s, v20.s[2]
        umlal2  v26.2d, v24.4s, v23.s[3]
        uzp1    v17.4s, v20.4s, v9.4s
        adc     x6, x6, x12
        umlal   v15.2d, v10.2s, v20.s[0]
        umlal   v3.2d, v28.2s, v20.s[0]
        umlal2  v3.2d, v28.4s, v20.s[2]
        ldp     q19, q24, [x2, #0xc0]
        umlal   v26.2d, v30.2s, v23.s[0]
        umlal2  v15.2d, v10.4s, v20.s[2]
        umlal2  v26.2d, v30.4s, v23.s[1]
        ldp     q10, q28, [x2, #0xe0]
        usra    v26.2d, v8.2d, #0x30
        mul     x12, x24, x9
        usra    v26.2d, v18.2d, #6
        ldp     q8, q18, [x2, #0x100]
        umull   v30.2d, v0.2s, v20.s[0]
        mul     x16, x24, x1
        umlal2  v30.2d, v0.4s, v20.s[2]
        adds    x13, x13, x16
        ldr     x16, [x4, #0xb8]
        umlal   v26.2d, v22.2s, v20.s[0]
        umlal2  v26.2d, v22.4s, v20.s[2]
        stp     x28, x5, [sp, #0x20]
        mul     x28, x24, x16
        umulh   x5, x24, x16
        ldp     q0, q20, [x2, #0x120]
        adcs    x28, x10, x28
        umlal   v30.2d, v7.2s, v14.s[2]
        umlal2  v30.2d, v7.4s, v14.s[3]
        umlal   v30.2d, v19.2s, v14.s[0]
        umlal2  v30.2d, v19.4s, v14.s[1]
        umlal   v30.2d, v24.2s, v2.s[2]
        ldp     q7, q19, [x2]
        umlal2  v30.2d, v24.4s, v2.s[3]
        umulh   x10, x9, x16
        umlal   v30.2d, v10.2s, v2.s[0]
        umlal2  v30.2d, v10.4s, v2.s[1]
        ldp     q10, q22, [x2, #0x140]
        umlal   v30.2d, v28.2s, v11.s[2]
        umlal2  v30.2d, v28.4s, v11.s[3]
        str     x22, [sp, #0xd8]
        mul     x22, x1, x16
        umlal   v30.2d, v8.2s, v11.s[0]
        umlal2  v30.2d, v8.4s, v11.s[1]
        ldp     q8, q24, [x2, #0x160]
        umlal   v30.2d, v18.2s, v16.s[2]
        stp     x25, x21, [sp, #0x60]
        mul     x25, x9, x16
        umlal   v31.2d, v7.2s, v9.s[0]
        umlal2  v31.2d, v7.4s, v9.s[2]
        umlal2  v30.2d, v18.4s, v16.s[3]
        umulh   x21, x1, x16
        umlal   v30.2d, v0.2s, v16.s[0]
        adcs    x25, x5, x25
        umlal2  v30.2d, v0.4s, v16.s[1]
        umlal   v30.2d, v20.2s, v21.s[2]
        ldp     q0, q7, [x2, #0x20]
        adcs    x22, x10, x22
        ext     v18.16b, v5.16b, v31.16b, #8
        mul     x5, x9, x1
        usra    v31.2d, v18.2d, #0x1d
        umlal2  v30.2d, v20.4s, v21.s[3]
        adc     x21, x21, xzr
        ldp     q18, q20, [x2, #0x40]
        umlal   v30.2d, v10.2s, v21.s[0]
        umlal2  v30.2d, v10.4s, v21.s[1]
        umulh   x10, x24, x24
        umlal   v30.2d, v22.2s, v29.s[2]
        adds    x28, x28, x5
        ext     v10.16b, v31.16b, v5.16b, #8
        umlal   v25.2d, v0.2s, v9.s[0]
        and     v28.16b, v31.16b, v4.16b
        usra    v27.2d, v10.2d, #0x1d
        umlal2  v25.2d, v0.4s, v9.s[2]
        umulh   x5, x9, x1
        umlal   v12.2d, v7.2s, v9.s[0]
        ldp     q10, q0, [x2, #0x60]
        umlal2  v12.2d, v7.4s, v9.s[2]
        umlal   v6.2d, v18.2s, v9.s[0]
        umlal   v27.2d, v19.2s, v9.s[0]
        umlal2  v27.2d, v19.4s, v9.s[2]
        str     x6, [sp, #0x30]
        mul     x6, x9, x9
        ldp     d7, d19, [x17, #0xb0]
        adcs    x25, x25, x5
        umlal2  v6.2d, v18.4s, v9.s[2]
        adcs    x22, x22, xzr
        umlal   v1.2d, v20.2s, v9.s[0]
        adc     x21, x21, xzr
        adds    x5, x12, x12
        umulh   x12, x9, x9
        umlal2  v1.2d, v20.4s, v9.s[2]
        ldp     q18, q20, [x2, #0x80]
        adcs    x13, x13, x13
        umlal   v3.2d, v10.2s, v9.s[0]
        umlal2  v3.2d, v10.4s, v9.s[2]
        adcs    x28, x28, x28
        adcs    x25, x25, x25
        umlal   v15.2d, v0.2s, v9.s[0]
        shl     v10.2d, v19.2d, #0x1c
        adcs    x22, x22, x22
        stp     x19, x23, [sp, #0x10]
        mul     x19, x15, x15
        umlal2  v15.2d, v0.4s, v9.s[2]
        ldp     q0, q19, [x2, #0xc0]
        adcs    x21, x21, x21
        umlal2  v30.2d, v22.4s, v29.s[3]
        adc     x23, xzr, xzr
        adds    x5, x5, x10
        umlal   v30.2d, v8.2s, v29.s[0]
        mul     x10, x1, x1
        adcs    x6, x13, x6
        umlal2  v30.2d, v8.4s, v29.s[1]
        ldp     q8, q22, [x2, #0xa0]
        adcs    x28, x28, x12
        umlal   v26.2d, v18.2s, v9.s[0]
        umlal2  v26.2d, v18.4s, v9.s[2]
        umulh   x12, x1, x1
        umlal   v30.2d, v24.2s, v23.s[2]
        adcs    x25, x25, x10
        umlal2  v30.2d, v24.4s, v23.s[3]
        umlal   v30.2d, v13.2s, v23.s[0]
        umlal2  v30.2d, v13.4s, v23.s[1]
        ldp     q13, q18, [x2, #0xe0]
        umulh   x10, x16, x16
        adcs    x22, x22, x12
        umull   v24.2d, v8.2s, v9.s[0]
        usra    v30.2d, v7.2d, #0x2a
        mul     x12, x16, x16
        umlal2  v24.2d, v8.4s, v9.s[2]
        ldp     q8, q7, [x2, #0x100]
        umlal   v24.2d, v22.2s, v17.s[0]
        mul     x13, x24, x24
        usra    v30.2d, v10.2d, #6
        umlal2  v24.2d, v22.4s, v17.s[1]
        adcs    x21, x21, x12
        umlal   v24.2d, v0.2s, v14.s[2]
        ldp     q10, q22, [x2, #0x120]
        adc     x23, x23, x10
        umlal2  v24.2d, v0.4s, v14.s[3]
        subs    x10, x15, x24
        umlal   v24.2d, v19.2s, v14.s[0]
        sbcs    x12, x11, x9
        umlal   v30.2d, v20.2s, v9.s[0]
        sbcs    x1, x26, x1
        umlal2  v30.2d, v20.4s, v9.s[2]
        ldp     q9, q0, [x2]
        sbcs    x16, x20, x16
        umlal2  v24.2d, v19.4s, v14.s[1]
        ldp     q19, q20, [x2, #0x140]
        csetm   x9, lo
        umlal   v24.2d, v13.2s, v2.s[2]
        eor     x1, x1, x9
        cmn     x9, #1
        eor     x10, x10, x9
        eor     x12, x12, x9
        umlal2  v24.2d, v13.4s, v2.s[3]
        eor     x9, x16, x9
        umlal   v24.2d, v18.2s, v2.s[0]
        adcs    x10, x10, xzr
        adcs    x12, x12, xzr
        umulh   x16, x10, x10
        umlal2  v24.2d, v18.4s, v2.s[1]
        ldp     q13, q18, [x2, #0x160]
        adcs    x1, x1, xzr
        umlal   v24.2d, v8.2s, v11.s[2]
        adcs    x9, x9, xzr
        umlal2  v24.2d, v8.4s, v11.s[3]
        ldr     q8, [x2, #0x1a0]
        umlal   v27.2d, v9.2s, v28.s[0]
        mul     x24, x10, x1
        umlal2  v27.2d, v9.4s, v28.s[2]
        umlal   v24.2d, v7.2s, v11.s[0]
        mul     x20, x10, x12
        umlal2  v24.2d, v7.4s, v11.s[1]
        mul     x26, x12, x9
        umlal   v24.2d, v10.2s, v16.s[2]
        ext     v9.16b, v5.16b, v27.16b, #8
        umlal2  v24.2d, v10.4s, v16.s[3]
        ldp     q10, q7, [x2, #0x20]
        umlal   v24.2d, v22.2s, v16.s[0]
        usra    v27.2d, v9.2d, #0x1d
        umlal2  v24.2d, v22.4s, v16.s[1]
        umlal   v24.2d, v19.2s, v21.s[2]
        mul     x11, x10, x9
        umlal2  v24.2d, v19.4s, v21.s[3]
        ldp     q9, q19, [x2, #0x40]
        ext     v22.16b, v27.16b, v5.16b, #8
        and     v27.16b, v27.16b, v4.16b
        umlal   v24.2d, v20.2s, v21.s[0]
        umulh   x15, x10, x9
        umlal2  v24.2d, v20.4s, v21.s[1]
        usra    v25.2d, v22.2d, #0x1d
        umlal   v12.2d, v10.2s, v28.s[0]
        ldp     q20, q22, [x2, #0x60]
        umlal2  v12.2d, v10.4s, v28.s[2]
        umlal   v6.2d, v7.2s, v28.s[0]
        ldp     q10, q31, [x2, #0x80]
        stp     x23, x21, [sp]
        mul     x23, x12, x12
        umlal   v25.2d, v0.2s, v28.s[0]
        umlal2  v25.2d, v0.4s, v28.s[2]
        umulh   x21, x12, x9
        umlal   v1.2d, v9.2s, v28.s[0]
        umlal2  v1.2d, v9.4s, v28.s[2]
        ldp     q9, q0, [x2, #0x180]
        umlal2  v6.2d, v7.4s, v28.s[2]
        umlal   v3.2d, v19.2s, v28.s[0]
        umlal2  v3.2d, v19.4s, v28.s[2]
        str     x22, [sp, #0x38]
        umulh   x22, x10, x12
        umlal   v30.2d, v10.2s, v28.s[0]
        umlal   v15.2d, v20.2s, v28.s[0]
        umlal2  v15.2d, v20.4s, v28.s[2]
        ldp     d7, d19, [x17, #0xb8]
        umlal   v26.2d, v22.2s, v28.s[0]
        umulh   x17, x10, x1
        adds    x22, x22, x24
        umlal2  v30.2d, v10.4s, v28.s[2]
        umlal   v24.2d, v13.2s, v29.s[2]
        umlal2  v24.2d, v13.4s, v29.s[3]
        shl     v13.2d, v19.2d, #0x22
        mul     x24, x1, x9
        umlal   v24.2d, v18.2s, v29.s[0]
        ldp     q10, q19, [x2, #0xa0]
        adcs    x11, x17, x11
        adcs    x26, x15, x26
        umlal2  v24.2d, v18.4s, v29.s[1]
        umlal2  v26.2d, v22.4s, v28.s[2]
        umlal   v24.2d, v9.2s, v23.s[2]
        umlal2  v24.2d, v9.4s, v23.s[3]
        ldp     q9, q18, [x2, #0xe0]
        adcs    x21, x21, x24
        umlal   v24.2d, v0.2s, v23.s[0]
        umlal2  v24.2d, v0.4s, v23.s[1]
        usra    v24.2d, v7.2d, #0x24
        ldp     q0, q7, [x2, #0xc0]
        umulh   x24, x12, x1
        umull   v20.2d, v10.2s, v28.s[0]
        usra    v24.2d, v13.2d, #6
        uzp1    v13.4s, v28.4s, v27.4s
        umulh   x15, x1, x9
        umlal2  v20.2d, v10.4s, v28.s[2]
        umlal   v20.2d, v19.2s, v17.s[2]
        umlal2  v20.2d, v19.4s, v17.s[3]
        ldp     q10, q19, [x2, #0x100]
        umlal   v24.2d, v31.2s, v28.s[0]
        mul     x17, x12, x1
        umlal2  v24.2d, v31.4s, v28.s[2]
        ldp     q22, q28, [x2, #0x120]
        adc     x15, x15, xzr
        umlal   v20.2d, v0.2s, v17.s[0]
        umlal2  v20.2d, v0.4s, v17.s[1]
        mul     x10, x10, x10
        umlal   v20.2d, v7.2s, v14.s[2]
        adds    x11, x11, x17
        umlal2  v20.2d, v7.4s, v14.s[3]
        ldp     q0, q7, [x2, #0x140]
        adcs    x24, x26, x24
        umlal   v20.2d, v9.2s, v14.s[0]
        adcs    x21, x21, xzr
        umulh   x26, x12, x12
        umlal2  v20.2d, v9.4s, v14.s[1]
        adc     x12, x15, xzr
        adds    x20, x20, x20
        umlal   v20.2d, v18.2s, v2.s[2]
        umlal2  v20.2d, v18.4s, v2.s[3]
        ldp     q9, q18, [x2]
        adcs    x22, x22, x22
        adcs    x11, x11, x11
        umlal   v20.2d, v10.2s, v2.s[0]
        adcs    x24, x24, x24
        umulh   x15, x1, x1
        umlal2  v20.2d, v10.4s, v2.s[1]
        adcs    x21, x21, x21
        umlal   v20.2d, v19.2s, v11.s[2]
        adcs    x12, x12, x12
        umlal2  v20.2d, v19.4s, v11.s[3]
        ldp     q10, q19, [x2, #0x20]
        adc     x17, xzr, xzr
        umlal   v20.2d, v22.2s, v11.s[0]
        adds    x20, x20, x16
        umlal2  v20.2d, v22.4s, v11.s[1]
        mul     x1, x1, x1
        adcs    x22, x22, x23
        umlal   v25.2d, v9.2s, v27.s[0]
        mul     x23, x9, x9
        adcs    x26, x11, x26
        umlal2  v25.2d, v9.4s, v27.s[2]
        ldp     q9, q22, [x2, #0x160]
        adcs    x24, x24, x1
        umlal   v6.2d, v10.2s, v27.s[0]
        adcs    x21, x21, x15
        umlal2  v6.2d, v10.4s, v27.s[2]
        umulh   x1, x9, x9
        umlal   v1.2d, v19.2s, v27.s[0]
        adcs    x23, x12, x23
        ext     v10.16b, v5.16b, v25.16b, #8
        umlal2  v1.2d, v19.4s, v27.s[2]
        usra    v25.2d, v10.2d, #0x1d
        ldp     q10, q19, [x2, #0x40]
        umlal   v20.2d, v28.2s, v16.s[2]
        adc     x1, x17, x1
        subs    x9, x19, x10
        ldp     x11, x10, [sp, #0x10]
        umlal2  v20.2d, v28.4s, v16.s[3]
        sbcs    x20, x14, x20
        umlal   v20.2d, v0.2s, v16.s[0]
        sbcs    x22, x7, x22
        ext     v28.16b, v25.16b, v5.16b, #8
        and     v25.16b, v25.16b, v4.16b
        sbcs    x26, x8, x26
        umlal2  v20.2d, v0.4s, v16.s[1]
        sbcs    x24, x27, x24
        usra    v12.2d, v28.2d, #0x1d
        umlal   v20.2d, v7.2s, v21.s[2]
        ldr     x12, [sp, #0x7b8]
        sbcs    x21, x10, x21
        ldp     q0, q28, [x2, #0x180]
        umlal2  v20.2d, v7.4s, v21.s[3]
        sbcs    x23, x11, x23
        umlal   v3.2d, v10.2s, v27.s[0]
        umlal2  v3.2d, v10.4s, v27.s[2]
        ldp     q10, q7, [x2, #0x60]
        umlal   v12.2d, v18.2s, v27.s[0]
        umlal2  v12.2d, v18.4s, v27.s[2]
        umlal   v15.2d, v19.2s, v27.s[0]
        umlal2  v15.2d, v19.4s, v27.s[2]
        ldp     d18, d19, [x12, #0xc0]
        umlal   v20.2d, v9.2s, v21.s[0]
        umlal2  v20.2d, v9.4s, v21.s[1]
        ldp     x15, x16, [sp, #0x30]
        umlal   v20.2d, v22.2s, v29.s[2]
        umlal   v26.2d, v10.2s, v27.s[0]
        umlal2  v26.2d, v10.4s, v27.s[2]
        ldp     q9, q10, [x2, #0x80]
        umlal2  v20.2d, v22.4s, v29.s[3]
        shl     v19.2d, v19.2d, #0x28
        umlal   v20.2d, v0.2s, v29.s[0]
        umlal2  v20.2d, v0.4s, v29.s[1]
        umlal   v20.2d, v28.2s, v23.s[2]
        umlal2  v20.2d, v28.4s, v23.s[3]
        ldr     q0, [x2, #0x1a0]
        sbcs    x1, x15, x1
        ldp     q22, q28, [x2, #0xa0]
        umlal   v30.2d, v7.2s, v27.s[0]
        umlal   v20.2d, v8.2s, v23.s[0]
        csetm   x17, lo
        umlal2  v30.2d, v7.4s, v27.s[2]
        ldp     q7, q31, [x2, #0xc0]
        adds    x9, x9, x13
        adcs    x20, x20, x5
        adcs    x22, x22, x6
        umlal   v24.2d, v9.2s, v27.s[0]
        umlal2  v24.2d, v9.4s, v27.s[2]
        umlal2  v20.2d, v8.4s, v23.s[1]
        adcs    x26, x26, x28
        adcs    x24, x24, x25
        adcs    x21, x21, x16
        ldp     x16, x12, [sp]
        adcs    x23, x23, x12
        adcs    x1, x1, x16
        adc     x17, x17, xzr
        adds    x27, x27, x9
        adcs    x20, x10, x20
        ldp     q8, q9, [x2, #0xe0]
        adcs    x22, x11, x22
        adcs    x26, x15, x26
        adcs    x24, x13, x24
        usra    v20.2d, v18.2d, #0x1e
        usra    v20.2d, v19.2d, #6
        umull   v18.2d, v22.2s, v27.s[0]
        adcs    x21, x5, x21
        adcs    x23, x6, x23
        ldp     x11, x10, [sp, #0x90]
        adcs    x28, x28, x1
        ldr     x1, [sp, #0x38]
        adcs    x25, x25, x17
        umlal2  v18.2d, v22.4s, v27.s[2]
        umlal   v18.2d, v28.2s, v13.s[0]
        adcs    x1, x1, xzr
        adcs    x5, x12, xzr
        ldp     x9, x12, [sp, #0xe0]
        umlal2  v18.2d, v28.4s, v13.s[1]
        ldp     q19, q22, [x2]
        adcs    x6, x16, xzr
        ldr     x15, [sp, #0x88]
        umlal   v18.2d, v7.2s, v17.s[2]
        adds    x9, x9, x10
        ldp     x13, x10, [sp, #0xa0]
        adcs    x10, x10, x11
        ldp     x16, x11, [sp, #0xb0]
        umlal2  v18.2d, v7.4s, v17.s[3]
        umlal   v18.2d, v31.2s, v17.s[0]
        adcs    x11, x11, x12
        ldp     x17, x12, [sp, #0xc0]
        umlal2  v18.2d, v31.4s, v17.s[1]
        ldp     q7, q28, [x2, #0x120]
        adcs    x12, x12, x15
        ldr     x15, [sp, #0x68]
        umlal   v18.2d, v8.2s, v14.s[2]
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x60]
        adcs    x15, x16, x15
        umlal2  v18.2d, v8.4s, v14.s[3]
        umlal   v18.2d, v9.2s, v14.s[0]
        str     x15, [sp, #0x1c8]
        ldp     x15, x16, [sp, #0xd0]
        adcs    x16, x17, x16
        umlal   v12.2d, v19.2s, v25.s[0]
        str     x16, [sp, #0x780]
        ldp     x16, x17, [sp, #0x20]
        adcs    x15, x15, x17
        umlal2  v12.2d, v19.4s, v25.s[2]
        ldp     q8, q19, [x2, #0x100]
        adcs    x19, x16, x19
        ldp     x17, x16, [sp, #0x40]
        umlal2  v18.2d, v9.4s, v14.s[1]
        adcs    x14, x16, x14
        umlal   v20.2d, v10.2s, v27.s[0]
        umlal2  v20.2d, v10.4s, v27.s[2]
        ldp     q9, q10, [x2, #0x140]
        adcs    x7, x17, x7
        ldp     x17, x16, [sp, #0x50]
        umlal   v18.2d, v8.2s, v2.s[2]
        umlal2  v18.2d, v8.4s, v2.s[3]
        ext     v8.16b, v5.16b, v12.16b, #8
        adcs    x8, x16, x8
        ldp     q27, q31, [x2, #0x160]
        umlal   v18.2d, v19.2s, v2.s[0]
        adcs    x27, x17, x27
        ldp     x17, x16, [sp, #0x70]
        usra    v12.2d, v8.2d, #0x1d
        umlal2  v18.2d, v19.4s, v2.s[1]
        adcs    x20, x16, x20
        ldr     x16, [sp, #0x778]
        ldp     q8, q19, [x2, #0x20]
        umlal   v18.2d, v7.2s, v11.s[2]
        adcs    x22, x17, x22
        umlal2  v18.2d, v7.4s, v11.s[3]
        adcs    x26, x16, x26
        ldr     q7, [x2, #0x1a0]
        adcs    x24, x24, xzr
        umlal   v18.2d, v28.2s, v11.s[0]
        umlal2  v18.2d, v28.4s, v11.s[1]
        ext     v28.16b, v12.16b, v5.16b, #8
        and     v12.16b, v12.16b, v4.16b
        adcs    x21, x21, xzr
        umlal   v1.2d, v8.2s, v25.s[0]
        adcs    x23, x23, xzr
        usra    v6.2d, v28.2d, #0x1d
        umlal2  v1.2d, v8.4s, v25.s[2]
        ldr     x16, [sp, #0x7c8]
        adcs    x28, x28, xzr
        umlal   v3.2d, v19.2s, v25.s[0]
        ldp     q8, q28, [x2, #0x40]
        adcs    x25, x25, xzr
        umlal2  v3.2d, v19.4s, v25.s[2]
        uzp1    v19.4s, v25.4s, v12.4s
        adcs    x1, x1, xzr
        umlal   v18.2d, v9.2s, v16.s[2]
        adcs    x5, x5, xzr
        umlal   v6.2d, v22.2s, v25.s[0]
        adcs    x6, x6, xzr
        str     x6, [sp, #0x770]
        ldp     x17, x6, [x4, #0x40]
        subs    x17, x16, x17
        ldr     x16, [sp, #0x7d0]
        umlal2  v6.2d, v22.4s, v25.s[2]
        sbcs    x6, x16, x6
        ldr     x16, [sp, #0x7e8]
        stp     x5, x1, [sp, #0xb0]
        ldr     x5, [sp, #0x7d8]
        stp     x25, x28, [sp, #0xa0]
        ldp     x1, x25, [sp, #0x1f0]
        sbcs    x1, x16, x1
        ldr     x16, [sp, #0x7b0]
        umlal2  v18.2d, v9.4s, v16.s[3]
        ldp     q9, q22, [x2, #0x60]
        sbcs    x25, x5, x25
        ldr     x5, [sp, #0x7e0]
        umlal   v18.2d, v10.2s, v16.s[0]
        ldr     x28, [sp, #0x7a0]
        stp     x23, x21, [sp, #0x90]
        ldr     x23, [sp, #0x7a8]
        sbcs    x28, x5, x28
        ldr     x5, [sp, #0x7c0]
        umlal2  v18.2d, v10.4s, v16.s[1]
        umlal   v15.2d, v8.2s, v25.s[0]
        sbcs    x23, x5, x23
        ldp     x5, x21, [x4, #0x70]
        umlal2  v15.2d, v8.4s, v25.s[2]
        sbcs    x5, x16, x5
        ldr     x16, [x4, #0x38]
        ldp     q8, q10, [x2, #0x180]
        umlal   v26.2d, v28.2s, v25.s[0]
        sbcs    x21, x16, x21
        umlal2  v26.2d, v28.4s, v25.s[2]
        csetm   x16, lo
        stp     x24, x26, [sp, #0x40]
        ldp     x24, x26, [x3]
        adds    x24, x24, x9
        eor     x1, x1, x16
        eor     x17, x17, x16
        eor     x25, x25, x16
        umlal   v18.2d, v27.2s, v21.s[2]
        umlal   v30.2d, v9.2s, v25.s[0]
        eor     x6, x6, x16
        eor     x28, x28, x16
        eor     x5, x5, x16
        umlal2  v30.2d, v9.4s, v25.s[2]
        eor     x23, x23, x16
        eor     x21, x21, x16
        str     x24, [sp, #0x1e0]
        adcs    x24, x26, x10
        umlal   v24.2d, v22.2s, v25.s[0]
        ldp     q9, q28, [x2, #0xa0]
        str     x24, [sp, #0x1d0]
        ldp     x24, x26, [x3, #0x10]
        adcs    x24, x24, x11
        umlal2  v24.2d, v22.4s, v25.s[2]
        str     x24, [sp, #0x778]
        adcs    x24, x26, x12
        ldr     x26, [sp, #0x790]
        umlal2  v18.2d, v27.4s, v21.s[3]
        ldp     q22, q27, [x2, #0xc0]
        str     x24, [sp, #0x768]
        ldr     x24, [sp, #0x788]
        adcs    x24, x24, x13
        umlal   v18.2d, v31.2s, v21.s[0]
        str     x24, [sp, #0x760]
        stp     x21, x5, [sp]
        ldp     x21, x24, [sp, #0x1c0]
        adcs    x26, x26, x24
        umlal2  v18.2d, v31.4s, v21.s[1]
        str     x26, [sp, #0x758]
        ldr     x26, [sp, #0x780]
        ldr     x5, [sp, #0x798]
        adcs    x21, x21, x26
        umlal   v18.2d, v8.2s, v29.s[2]
        str     x21, [sp, #0x750]
        adcs    x21, x5, x15
        umlal2  v18.2d, v8.4s, v29.s[3]
        str     x21, [sp, #0x748]
        ldr     x21, [sp, #0x7b8]
        ldp     d8, d31, [x21, #0xc8]
        adcs    x5, x9, x19
        umlal   v18.2d, v10.2s, v29.s[0]
        adcs    x21, x10, x14
        umlal2  v18.2d, v10.4s, v29.s[1]
        stp     x11, x12, [sp, #0xf0]
        adcs    x11, x11, x7
        umull   v10.2d, v9.2s, v25.s[0]
        adcs    x12, x12, x8
        umlal   v18.2d, v0.2s, v23.s[2]
        str     x13, [sp, #0xe0]
        adcs    x13, x13, x27
        umlal2  v18.2d, v0.4s, v23.s[3]
        ldp     q0, q23, [x2, #0x80]
        adcs    x24, x24, x20
        shl     v31.2d, v31.2d, #0x2e
        adcs    x26, x26, x22
        umlal2  v10.2d, v9.4s, v25.s[2]
        stp     x10, x9, [sp, #0xd0]
        ldp     x9, x10, [sp, #0x40]
        stp     x15, x19, [sp, #0x80]
        adcs    x15, x15, x10
        umlal   v10.2d, v28.2s, v13.s[2]
        adcs    x19, x19, x9
        umlal2  v10.2d, v28.4s, v13.s[3]
        ldp     q9, q28, [x2]
        stp     x19, x15, [sp, #0x10]
        ldp     x15, x19, [sp, #0x90]
        stp     x14, x7, [sp, #0x60]
        adcs    x14, x14, x19
        umlal   v10.2d, v22.2s, v13.s[0]
        usra    v18.2d, v8.2d, #0x18
        adcs    x7, x7, x15
        umlal2  v10.2d, v22.4s, v13.s[1]
        ldp     q8, q22, [x2, #0xe0]
        stp     x7, x14, [sp, #0x20]
        ldp     x14, x7, [sp, #0xa0]
        stp     x8, x27, [sp, #0x70]
        adcs    x8, x8, x7
        umlal   v10.2d, v27.2s, v17.s[2]
        adcs    x27, x27, x14
        umlal2  v10.2d, v27.4s, v17.s[3]
        stp     x27, x8, [sp, #0x30]
        ldp     x8, x27, [sp, #0xb0]
        stp     x20, x22, [sp, #0x50]
        adcs    x20, x20, x27
        umlal   v20.2d, v0.2s, v25.s[0]
        usra    v18.2d, v31.2d, #6
        adcs    x22, x22, x8
        ldp     q27, q31, [x2, #0x20]
        umlal2  v20.2d, v0.4s, v25.s[2]
        str     x22, [sp, #0xe8]
        ldr     x22, [sp, #0x770]
        adcs    x10, x10, x22
        adcs    x9, x9, xzr
        umlal   v6.2d, v9.2s, v12.s[0]
        adcs    x19, x19, xzr
        umlal2  v6.2d, v9.4s, v12.s[2]
        ldp     q9, q0, [x2, #0x100]
        adcs    x15, x15, xzr
        umlal   v10.2d, v8.2s, v17.s[0]
        adcs    x7, x7, xzr
        umlal2  v10.2d, v8.4s, v17.s[1]
        adcs    x14, x14, xzr
        umlal   v10.2d, v22.2s, v14.s[2]
        adcs    x27, x27, xzr
        ext     v8.16b, v5.16b, v6.16b, #8
        adcs    x8, x8, xzr
        umlal   v3.2d, v27.2s, v12.s[0]
        adcs    x22, x22, xzr
        cmn     x16, #1
        usra    v6.2d, v8.2d, #0x1d
        umlal2  v3.2d, v27.4s, v12.s[2]
        adcs    x16, x17, xzr
        umlal   v15.2d, v31.2s, v12.s[0]
        adcs    x6, x6, xzr
        umulh   x17, x16, x16
        ldr     q8, [x2, #0x1a0]
        umlal2  v15.2d, v31.4s, v12.s[2]
        adcs    x1, x1, xzr
        ldp     q27, q31, [x2, #0x120]
        adcs    x25, x25, xzr
        umlal2  v10.2d, v22.4s, v14.s[3]
        adcs    x28, x28, xzr
        umlal   v10.2d, v9.2s, v14.s[0]
        str     x28, [sp, #0x740]
        mul     x28, x16, x1
        adcs    x23, x23, xzr
        umlal2  v10.2d, v9.4s, v14.s[1]
        stp     x23, x17, [sp, #0x190]
        ldp     x17, x23, [sp]
        adcs    x23, x23, xzr
        umlal   v10.2d, v0.2s, v2.s[2]
        ldp     q9, q22, [x2, #0x140]
        adcs    x17, x17, xzr
        umlal2  v10.2d, v0.4s, v2.s[3]
        ext     v0.16b, v6.16b, v5.16b, #8
        stp     x17, x23, [sp, #0xc0]
        ldp     x17, x23, [x3]
        adds    x5, x5, x17
        and     v6.16b, v6.16b, v4.16b
        umulh   x17, x16, x6
        adcs    x21, x21, x23
        usra    v1.2d, v0.2d, #0x1d
        umlal   v18.2d, v23.2s, v25.s[0]
        str     x21, [sp, #0x738]
        ldp     x23, x21, [x3, #0x10]
        adcs    x23, x11, x23
        ldr     x11, [sp, #0x788]
        umlal   v10.2d, v27.2s, v2.s[0]
        adcs    x21, x12, x21
        umlal2  v10.2d, v27.4s, v2.s[1]
        ldp     q0, q27, [x2, #0x40]
        adcs    x11, x13, x11
        umulh   x12, x16, x1
        umlal   v10.2d, v31.2s, v11.s[2]
        umlal   v1.2d, v28.2s, v12.s[0]
        umlal2  v1.2d, v28.4s, v12.s[2]
        umlal2  v10.2d, v31.4s, v11.s[3]
        ldp     q28, q31, [x2, #0x60]
        umlal   v10.2d, v9.2s, v11.s[0]
        umlal2  v10.2d, v9.4s, v11.s[1]
        umlal   v10.2d, v22.2s, v16.s[2]
        umlal   v26.2d, v0.2s, v12.s[0]
        umlal2  v26.2d, v0.4s, v12.s[2]
        ldr     x13, [sp, #0x7b8]
        ldp     q9, q0, [x2, #0xa0]
        umlal   v30.2d, v27.2s, v12.s[0]
        umlal2  v30.2d, v27.4s, v12.s[2]
        umlal2  v10.2d, v22.4s, v16.s[3]
        ldp     q22, q27, [x2, #0x160]
        umlal2  v18.2d, v23.4s, v25.s[2]
        ldp     q23, q25, [x2, #0x180]
        umlal   v10.2d, v22.2s, v16.s[0]
        umlal2  v10.2d, v22.4s, v16.s[1]
        umlal   v10.2d, v27.2s, v21.s[2]
        umlal2  v10.2d, v27.4s, v21.s[3]
        ldp     d22, d27, [x13, #0xd0]
        umlal   v10.2d, v23.2s, v21.s[0]
        umlal2  v10.2d, v23.4s, v21.s[1]
        umlal   v24.2d, v28.2s, v12.s[0]
        str     x11, [sp, #0x730]
        ldr     x11, [sp, #0x790]
        adcs    x24, x24, x11
        umlal2  v24.2d, v28.4s, v12.s[2]
        str     x24, [sp, #0x728]
        ldp     x11, x24, [sp, #0x1c0]
        adcs    x26, x26, x11
        stp     x26, x5, [sp, #0x1a0]
        ldp     x26, x11, [sp, #0x10]
        stp     x21, x23, [sp, #0x1b0]
        ldr     x21, [sp, #0x798]
        adcs    x21, x11, x21
        ldr     x11, [sp, #0xd8]
        umlal   v10.2d, v25.2s, v29.s[2]
        shl     v23.2d, v27.2d, #0x34
        str     x21, [sp, #0x720]
        ldp     x23, x21, [sp, #0x20]
        adcs    x26, x26, x11
        ldp     q27, q28, [x2, #0x80]
        umlal2  v10.2d, v25.4s, v29.s[3]
        mul     x11, x6, x25
        umlal   v20.2d, v31.2s, v12.s[0]
        umlal2  v20.2d, v31.4s, v12.s[2]
        str     x26, [sp, #0x718]
        ldr     x26, [sp, #0xd0]
        adcs    x21, x21, x26
        mul     x26, x16, x6
        str     x21, [sp, #0x710]
        mul     x21, x16, x25
        umlal   v10.2d, v7.2s, v29.s[0]
        umlal2  v10.2d, v7.4s, v29.s[1]
        ldp     q7, q25, [x2, #0xc0]
        umull   v31.2d, v9.2s, v12.s[0]
        ldr     x5, [sp, #0xf0]
        adcs    x23, x23, x5
        ldr     x5, [sp, #0xf8]
        usra    v10.2d, v22.2d, #0x12
        str     x23, [sp, #0x788]
        ldp     x23, x13, [sp, #0x30]
        adcs    x5, x13, x5
        umlal2  v31.2d, v9.4s, v12.s[2]
        usra    v10.2d, v23.2d, #6
        str     x5, [sp, #0x708]
        ldp     x13, x5, [sp, #0xe0]
        adcs    x23, x23, x13
        ldr     x13, [sp, #0x780]
        adcs    x20, x20, x24
        umulh   x24, x16, x25
        umlal   v31.2d, v0.2s, v19.s[0]
        adcs    x5, x5, x13
        str     x5, [sp, #0x700]
        ldp     x13, x5, [sp, #0x80]
        adcs    x10, x10, x13
        adcs    x5, x9, x5
        ldp     x9, x13, [sp, #0x60]
        umlal2  v31.2d, v0.4s, v19.s[1]
        umlal   v18.2d, v27.2s, v12.s[0]
        ldp     q9, q0, [x2, #0xe0]
        ldp     q22, q23, [x2, #0x100]
        umlal2  v18.2d, v27.4s, v12.s[2]
        adcs    x19, x19, x9
        umlal   v31.2d, v7.2s, v13.s[2]
        adcs    x9, x15, x13
        umlal2  v31.2d, v7.4s, v13.s[3]
        umulh   x13, x6, x25
        umlal   v31.2d, v25.2s, v13.s[0]
        umulh   x15, x1, x25
        stp     x9, x19, [sp, #0x1c0]
        ldp     x9, x19, [sp, #0x70]
        adcs    x7, x7, x9
        umlal2  v31.2d, v25.4s, v13.s[1]
        ldp     q7, q25, [x2, #0x120]
        adcs    x19, x14, x19
        ldp     x9, x14, [sp, #0x50]
        umlal   v10.2d, v28.2s, v12.s[0]
        adcs    x27, x27, x9
        adcs    x8, x8, x14
        umlal   v31.2d, v9.2s, v17.s[2]
        mul     x9, x1, x25
        umlal2  v31.2d, v9.4s, v17.s[3]
        str     x8, [sp, #0x798]
        ldp     x8, x14, [sp, #0x40]
        adcs    x22, x22, x14
        adcs    x8, x8, xzr
        umlal   v31.2d, v0.2s, v17.s[0]
        umlal2  v31.2d, v0.4s, v17.s[1]
        str     x8, [sp, #0x790]
        ldp     x8, x14, [sp, #0x90]
        adcs    x14, x14, xzr
        ldp     q9, q0, [x2, #0x140]
        adcs    x8, x8, xzr
        str     x8, [sp, #0x6f8]
        mul     x8, x6, x1
        umlal   v31.2d, v22.2s, v14.s[2]
        umlal2  v31.2d, v22.4s, v14.s[3]
        str     x14, [sp, #0x6f0]
        stp     x22, x27, [sp, #0xe0]
        ldp     x22, x14, [sp, #0xa0]
        adcs    x14, x14, xzr
        adcs    x22, x22, xzr
        umlal   v31.2d, v23.2s, v14.s[0]
        str     x22, [sp, #0x6e8]
        umulh   x22, x6, x1
        umlal2  v31.2d, v23.4s, v14.s[1]
        ldp     q22, q23, [x2]
        str     x14, [sp, #0x780]
        ldp     x27, x14, [sp, #0xb0]
        adcs    x14, x14, xzr
        umlal   v31.2d, v7.2s, v2.s[2]
        umlal2  v31.2d, v7.4s, v2.s[3]
        adcs    x27, x27, xzr
        str     x27, [sp, #0x6e0]
        ldr     x27, [sp, #0x770]
        adcs    x27, x27, xzr
        adds    x28, x17, x28
        umlal   v31.2d, v25.2s, v2.s[0]
        adcs    x21, x12, x21
        adcs    x24, x24, x11
        mul     x11, x6, x6
        adcs    x9, x13, x9
        umlal2  v31.2d, v25.4s, v2.s[1]
        umlal   v31.2d, v9.2s, v11.s[2]
        ldp     q7, q25, [x2, #0x160]
        umlal2  v31.2d, v9.4s, v11.s[3]
        adc     x12, x15, xzr
        adds    x21, x21, x8
        umlal   v31.2d, v0.2s, v11.s[0]
        umulh   x8, x6, x6
        umlal   v1.2d, v22.2s, v6.s[0]
        umlal2  v1.2d, v22.4s, v6.s[2]
        adcs    x22, x24, x22
        adcs    x24, x9, xzr
        adc     x9, x12, xzr
        ldp     q9, q22, [x2, #0x20]
        adds    x26, x26, x26
        umlal2  v31.2d, v0.4s, v11.s[1]
        adcs    x28, x28, x28
        umulh   x12, x25, x25
        umlal2  v10.2d, v28.4s, v12.s[2]
        adcs    x21, x21, x21
        umlal   v31.2d, v7.2s, v16.s[2]
        ldr     x17, [sp, #0x198]
        adcs    x22, x22, x22
        ldp     q12, q0, [x2, #0x180]
        adcs    x24, x24, x24
        adcs    x9, x9, x9
        umlal2  v31.2d, v7.4s, v16.s[3]
        ldp     q7, q27, [x2, #0x40]
        mul     x13, x25, x25
        umlal   v31.2d, v25.2s, v16.s[0]
        adc     x15, xzr, xzr
        umlal2  v31.2d, v25.4s, v16.s[1]
        umlal   v15.2d, v9.2s, v6.s[0]
        adds    x26, x26, x17
        ext     v25.16b, v5.16b, v1.16b, #8
        adcs    x28, x28, x11
        umlal   v26.2d, v22.2s, v6.s[0]
        usra    v1.2d, v25.2d, #0x1d
        mul     x11, x1, x1
        adcs    x21, x21, x8
        ldr     x8, [sp, #0x7b8]
        umlal2  v26.2d, v22.4s, v6.s[2]
        ldp     d22, d25, [x8, #0xd8]
        umlal2  v15.2d, v9.4s, v6.s[2]
        umulh   x17, x1, x1
        ext     v9.16b, v1.16b, v5.16b, #8
        umlal   v30.2d, v7.2s, v6.s[0]
        and     v1.16b, v1.16b, v4.16b
        adcs    x22, x22, x11
        usra    v3.2d, v9.2d, #0x1d
        umlal2  v30.2d, v7.4s, v6.s[2]
        umlal   v3.2d, v23.2s, v6.s[0]
        ldp     q9, q7, [x2, #0xa0]
        umlal2  v3.2d, v23.4s, v6.s[2]
        shl     v23.2d, v25.2d, #0x3a
        umlal   v24.2d, v27.2s, v6.s[0]
        adcs    x24, x24, x17
        adcs    x9, x9, x13
        ldr     x13, [sp, #0x190]
        adc     x11, x15, x12
        ldr     x12, [sp, #0x740]
        umlal2  v24.2d, v27.4s, v6.s[2]
        ldp     q25, q27, [x2, #0xc0]
        umlal   v31.2d, v12.2s, v21.s[2]
        umlal2  v31.2d, v12.4s, v21.s[3]
        umulh   x15, x12, x13
        umlal   v31.2d, v0.2s, v21.s[0]
        umlal2  v31.2d, v0.4s, v21.s[1]
        ldp     q12, q0, [x2, #0x60]
        stp     x27, x14, [sp, #0xa0]
        ldp     x27, x17, [sp, #0xc0]
        mul     x14, x12, x17
        umlal   v31.2d, v8.2s, v29.s[2]
        umlal2  v31.2d, v8.4s, v29.s[3]
        ldp     q8, q28, [x2, #0xe0]
        adds    x14, x15, x14
        usra    v31.2d, v22.2d, #0xc
        mul     x15, x12, x13
        usra    v31.2d, v23.2d, #6
        umlal   v20.2d, v12.2s, v6.s[0]
        ldp     q22, q23, [x2, #0x80]
        stp     x19, x7, [sp, #0x90]
        umulh   x19, x13, x27
        umlal   v18.2d, v0.2s, v6.s[0]
        umulh   x7, x12, x17
        umlal2  v20.2d, v12.4s, v6.s[2]
        ldr     q12, [x2, #0x1a0]
        stp     x5, x10, [sp, #0x80]
        mul     x5, x12, x27
        uzp1    v29.4s, v6.4s, v1.4s
        umlal2  v18.2d, v0.4s, v6.s[2]
        adcs    x5, x7, x5
        umlal   v10.2d, v22.2s, v6.s[0]
        umulh   x7, x12, x27
        umlal   v31.2d, v23.2s, v6.s[0]
        umlal2  v10.2d, v22.4s, v6.s[2]
        umlal2  v31.2d, v23.4s, v6.s[2]
        umull   v0.2d, v9.2s, v6.s[0]
        ldp     q22, q23, [x2, #0x100]
        umlal2  v0.2d, v9.4s, v6.s[2]
        mul     x10, x13, x27
        ldp     q9, q6, [x2, #0x120]
        umlal   v0.2d, v7.2s, v19.s[2]
        adcs    x7, x7, x10
        umlal2  v0.2d, v7.4s, v19.s[3]
        umlal   v0.2d, v25.2s, v19.s[0]
        umlal2  v0.2d, v25.4s, v19.s[1]
        umlal   v0.2d, v27.2s, v13.s[2]
        umlal2  v0.2d, v27.4s, v13.s[3]
        mul     x10, x17, x27
        umlal   v0.2d, v8.2s, v13.s[0]
        ldp     q7, q25, [x2, #0x140]
        umlal2  v0.2d, v8.4s, v13.s[1]
        umlal   v0.2d, v28.2s, v17.s[2]
        stp     x20, x23, [sp, #0x70]
        mul     x20, x16, x16
        umlal2  v0.2d, v28.4s, v17.s[3]
        adcs    x19, x19, x10
        ldp     q8, q27, [x2]
        umlal   v0.2d, v22.2s, v17.s[0]
        ldr     d28, [x8, #0xe0]
        umlal2  v0.2d, v22.4s, v17.s[1]
        umulh   x10, x17, x27
        umlal   v0.2d, v23.2s, v14.s[2]
        umlal2  v0.2d, v23.4s, v14.s[3]
        ldp     q22, q23, [x2, #0x160]
        mul     x23, x13, x17
        umlal   v0.2d, v9.2s, v14.s[0]
        umlal2  v0.2d, v9.4s, v14.s[1]
        umlal   v0.2d, v6.2s, v2.s[2]
        umlal   v3.2d, v8.2s, v1.s[0]
        adc     x10, x10, xzr
        umlal2  v3.2d, v8.4s, v1.s[2]
        stp     x11, x9, [sp, #0x60]
        umulh   x11, x13, x17
        adds    x23, x5, x23
        umlal2  v0.2d, v6.4s, v2.s[3]
        ldp     q8, q9, [x2, #0x20]
        umlal   v0.2d, v7.2s, v2.s[0]
        umlal2  v0.2d, v7.4s, v2.s[1]
        ext     v6.16b, v5.16b, v3.16b, #8
        usra    v3.2d, v6.2d, #0x1d
        umlal   v0.2d, v25.2s, v11.s[2]
        mul     x5, x13, x13
        umlal2  v0.2d, v25.4s, v11.s[3]
        ldp     q6, q7, [x2, #0x40]
        adcs    x7, x7, x11
        umlal   v0.2d, v22.2s, v11.s[0]
        adcs    x19, x19, xzr
        adc     x10, x10, xzr
        adds    x11, x15, x15
        umulh   x15, x12, x12
        adcs    x14, x14, x14
        umlal   v26.2d, v8.2s, v1.s[0]
        adcs    x23, x23, x23
        umlal2  v26.2d, v8.4s, v1.s[2]
        adcs    x7, x7, x7
        umlal   v30.2d, v9.2s, v1.s[0]
        umlal2  v30.2d, v9.4s, v1.s[2]
        adcs    x19, x19, x19
        ldp     q8, q9, [x2, #0x180]
        adcs    x10, x10, x10
        adc     x9, xzr, xzr
        adds    x11, x11, x15
        umlal2  v0.2d, v22.4s, v11.s[1]
        ext     v22.16b, v3.16b, v5.16b, #8
        and     v3.16b, v3.16b, v4.16b
        umulh   x15, x13, x13
        adcs    x5, x14, x5
        usra    v15.2d, v22.2d, #0x1d
        umlal   v24.2d, v6.2s, v1.s[0]
        umlal   v0.2d, v23.2s, v16.s[2]
        umlal2  v0.2d, v23.4s, v16.s[3]
        mul     x14, x12, x12
        umlal2  v24.2d, v6.4s, v1.s[2]
        ldp     q6, q22, [x2, #0x60]
        umlal   v15.2d, v27.2s, v1.s[0]
        umlal   v0.2d, v8.2s, v16.s[0]
        adcs    x23, x23, x15
        mul     x15, x17, x17
        umlal2  v0.2d, v8.4s, v16.s[1]
        umlal2  v15.2d, v27.4s, v1.s[2]
        ldp     q8, q23, [x2, #0xa0]
        ldr     q25, [x2, #0x1a0]
        umlal   v0.2d, v9.2s, v21.s[2]
        str     x23, [sp, #0x50]
        umulh   x23, x17, x17
        umlal2  v0.2d, v9.4s, v21.s[3]
        umlal   v0.2d, v12.2s, v21.s[0]
        adcs    x7, x7, x15
        umlal2  v0.2d, v12.4s, v21.s[1]
        adcs    x19, x19, x23
        ldp     q9, q12, [x2, #0x80]
        umlal   v20.2d, v7.2s, v1.s[0]
        mul     x23, x27, x27
        umlal   v18.2d, v6.2s, v1.s[0]
        usra    v0.2d, v28.2d, #6
        adcs    x23, x10, x23
        umlal2  v18.2d, v6.4s, v1.s[2]
        ldp     q6, q27, [x2, #0xc0]
        umlal   v10.2d, v22.2s, v1.s[0]
        umulh   x10, x27, x27
        umlal2  v10.2d, v22.4s, v1.s[2]
        adc     x9, x9, x10
        subs    x10, x16, x12
        umlal2  v20.2d, v7.4s, v1.s[2]
        sbcs    x6, x6, x13
        sbcs    x1, x1, x17
        umlal   v0.2d, v12.2s, v1.s[0]
        sbcs    x27, x25, x27
        csetm   x25, lo
        umlal2  v0.2d, v12.4s, v1.s[2]
        cmn     x25, #1
        eor     x6, x6, x25
        eor     x27, x27, x25
        umlal   v31.2d, v9.2s, v1.s[0]
        eor     x10, x10, x25
        adcs    x10, x10, xzr
        adcs    x6, x6, xzr
        umlal2  v31.2d, v9.4s, v1.s[2]
        ldp     q9, q12, [x2, #0xe0]
        umull   v7.2d, v8.2s, v1.s[0]
        eor     x25, x1, x25
        adcs    x25, x25, xzr
        mul     x1, x10, x25
        umlal2  v7.2d, v8.4s, v1.s[2]
        adcs    x27, x27, xzr
        ldp     q8, q1, [x2, #0x100]
        umlal   v7.2d, v23.2s, v29.s[0]
        umlal2  v7.2d, v23.4s, v29.s[1]
        umlal   v7.2d, v6.2s, v19.s[2]
        umulh   x12, x10, x10
        umlal2  v7.2d, v6.4s, v19.s[3]
        ldp     q6, q22, [x2, #0x120]
        umlal   v7.2d, v27.2s, v19.s[0]
        umlal2  v7.2d, v27.4s, v19.s[1]
        umulh   x13, x10, x6
        umlal   v7.2d, v9.2s, v13.s[2]
        umlal2  v7.2d, v9.4s, v13.s[3]
        umlal   v7.2d, v12.2s, v13.s[0]
        umlal2  v7.2d, v12.4s, v13.s[1]
        ldp     q9, q12, [x2, #0x140]
        mul     x15, x10, x27
        ldp     q23, q27, [x2, #0x180]
        umlal   v7.2d, v8.2s, v17.s[2]
        ldr     d28, [x8, #0xe8]
        adds    x1, x13, x1
        umlal2  v7.2d, v8.4s, v17.s[3]
        shl     v8.2d, v28.2d, #6
        umlal   v7.2d, v1.2s, v17.s[0]
        umulh   x13, x10, x25
        umlal2  v7.2d, v1.4s, v17.s[1]
        ldp     q1, q28, [x2, #0x160]
        umlal   v7.2d, v6.2s, v14.s[2]
        adcs    x13, x13, x15
        umlal2  v7.2d, v6.4s, v14.s[3]
        umlal   v7.2d, v22.2s, v14.s[0]
        umulh   x15, x10, x27
        umlal2  v7.2d, v22.4s, v14.s[1]
        ldp     q6, q22, [x2]
        umlal   v7.2d, v9.2s, v2.s[2]
        umlal2  v7.2d, v9.4s, v2.s[3]
        umlal   v7.2d, v12.2s, v2.s[0]
        umlal   v15.2d, v6.2s, v3.s[0]
        mul     x16, x25, x27
        umlal2  v15.2d, v6.4s, v3.s[2]
        umlal2  v7.2d, v12.4s, v2.s[1]
        umulh   x17, x6, x27
        umlal   v7.2d, v1.2s, v11.s[2]
        umlal2  v7.2d, v1.4s, v11.s[3]
        umlal   v7.2d, v28.2s, v11.s[0]
        ldp     q9, q12, [x2, #0x40]
        umlal2  v7.2d, v28.4s, v11.s[1]
        mul     x8, x6, x27
        adcs    x8, x15, x8
        adcs    x15, x17, x16
        ldr     x17, [sp, #0x7c8]
        umlal   v7.2d, v23.2s, v16.s[2]
        umlal2  v7.2d, v23.4s, v16.s[3]
        umulh   x16, x25, x27
        umlal   v7.2d, v27.2s, v16.s[0]
        adc     x16, x16, xzr
        stp     x9, x23, [sp, #0x40]
        ldp     x9, x23, [x4, #0x80]
        subs    x17, x17, x9
        umlal2  v7.2d, v27.4s, v16.s[1]
        umlal   v7.2d, v25.2s, v21.s[2]
        umlal2  v7.2d, v25.4s, v21.s[3]
        ext     v1.16b, v5.16b, v15.16b, #8
        ldp     q6, q21, [x2, #0x20]
        usra    v15.2d, v1.2d, #0x1d
        mul     x9, x6, x25
        ldp     q1, q23, [x2, #0xa0]
        umlal   v20.2d, v9.2s, v3.s[0]
        umlal   v30.2d, v6.2s, v3.s[0]
        umlal   v24.2d, v21.2s, v3.s[0]
        umlal2  v24.2d, v21.4s, v3.s[2]
        ldp     q21, q25, [x2, #0x60]
        ext     v27.16b, v15.16b, v5.16b, #8
        and     v15.16b, v15.16b, v4.16b
        stp     x19, x7, [sp, #0x20]
        ldr     x19, [sp, #0x7d0]
        sbcs    x19, x19, x23
        ldr     x23, [sp, #0x7e8]
        ldr     x7, [sp, #0x7d8]
        str     x5, [sp, #0x58]
        stp     x11, x14, [sp]
        ldp     x5, x11, [x4, #0x90]
        sbcs    x23, x23, x5
        usra    v7.2d, v8.2d, #6
        umulh   x5, x6, x25
        usra    v26.2d, v27.2d, #0x1d
        umlal2  v30.2d, v6.4s, v3.s[2]
        sbcs    x7, x7, x11
        ldr     x11, [sp, #0x7e0]
        ldp     q8, q6, [x2, #0x80]
        umlal2  v20.2d, v9.4s, v3.s[2]
        ldr     x14, [sp, #0x7b0]
        stp     x24, x22, [sp, #0x10]
        ldp     x24, x22, [x4, #0xa0]
        sbcs    x11, x11, x24
        umlal   v18.2d, v12.2s, v3.s[0]
        umlal   v31.2d, v25.2s, v3.s[0]
        mul     x24, x10, x6
        stp     x21, x28, [sp, #0x30]
        ldr     x21, [sp, #0x7c0]
        sbcs    x21, x21, x22
        ldp     x22, x28, [x4, #0xb0]
        sbcs    x14, x14, x22
        ldr     x22, [x4, #0x38]
        umlal   v26.2d, v22.2s, v3.s[0]
        sbcs    x22, x22, x28
        umlal2  v26.2d, v22.4s, v3.s[2]
        csetm   x28, lo
        adds    x9, x13, x9
        eor     x7, x7, x28
        umlal   v10.2d, v21.2s, v3.s[0]
        eor     x19, x19, x28
        eor     x23, x23, x28
        eor     x13, x14, x28
        umlal2  v10.2d, v21.4s, v3.s[2]
        ldp     q9, q21, [x2, #0xe0]
        eor     x11, x11, x28
        umlal2  v31.2d, v25.4s, v3.s[2]
        mul     x10, x10, x10
        ldp     q22, q25, [x2]
        adcs    x5, x8, x5
        adcs    x8, x15, xzr
        umlal   v0.2d, v8.2s, v3.s[0]
        ldr     q27, [x2, #0x1a0]
        eor     x21, x21, x28
        adc     x14, x16, xzr
        adds    x24, x24, x24
        umlal2  v0.2d, v8.4s, v3.s[2]
        eor     x22, x22, x28
        umlal   v7.2d, v6.2s, v3.s[0]
        ldp     q8, q28, [x2, #0x100]
        adcs    x1, x1, x1
        umlal2  v18.2d, v12.4s, v3.s[2]
        adcs    x9, x9, x9
        mul     x15, x25, x25
        umlal2  v7.2d, v6.4s, v3.s[2]
        uzp1    v12.4s, v3.4s, v15.4s
        adcs    x5, x5, x5
        eor     x16, x17, x28
        umull   v6.2d, v1.2s, v3.s[0]
        adcs    x8, x8, x8
        adcs    x14, x14, x14
        umulh   x17, x6, x6
        umlal   v26.2d, v22.2s, v15.s[0]
        str     x22, [sp, #0x1e8]
        adc     x22, xzr, xzr
        adds    x24, x24, x12
        umlal2  v26.2d, v22.4s, v15.s[2]
        umlal2  v6.2d, v1.4s, v3.s[2]
        ldp     q1, q3, [x2, #0xc0]
        umlal   v6.2d, v23.2s, v29.s[2]
        umulh   x25, x25, x25
        umlal2  v6.2d, v23.4s, v29.s[3]
        ldp     q22, q23, [x2, #0x120]
        mul     x6, x6, x6
        umlal   v6.2d, v1.2s, v29.s[0]
        umulh   x12, x27, x27
        umlal2  v6.2d, v1.4s, v29.s[1]
        ext     v1.16b, v5.16b, v26.16b, #8
        adcs    x1, x1, x6
        umlal   v6.2d, v3.2s, v19.s[2]
        adcs    x6, x9, x17
        umlal2  v6.2d, v3.4s, v19.s[3]
        usra    v26.2d, v1.2d, #0x1d
        adcs    x5, x5, x15
        umlal   v6.2d, v9.2s, v19.s[0]
        ldp     q1, q3, [x2, #0x20]
        umlal2  v6.2d, v9.4s, v19.s[1]
        mul     x27, x27, x27
        umlal   v6.2d, v21.2s, v13.s[2]
        umlal2  v6.2d, v21.4s, v13.s[3]
        adcs    x25, x8, x25
        ldp     q9, q21, [x2, #0x140]
        umlal   v6.2d, v8.2s, v13.s[0]
        adcs    x27, x14, x27
        umlal2  v6.2d, v8.4s, v13.s[1]
        umlal   v6.2d, v28.2s, v17.s[2]
        adc     x22, x22, x12
        ldp     x14, x12, [sp, #0x10]
        subs    x8, x20, x10
        ldp     x10, x9, [sp, #0x30]
        umlal2  v6.2d, v28.4s, v17.s[3]
        ldp     q8, q28, [x2, #0x160]
        ldp     x17, x15, [sp, #0x60]
        sbcs    x24, x26, x24
        umlal   v6.2d, v22.2s, v17.s[0]
        sbcs    x1, x9, x1
        umlal2  v6.2d, v22.4s, v17.s[1]
        sbcs    x6, x10, x6
        umlal   v6.2d, v23.2s, v14.s[2]
        sbcs    x5, x12, x5
        umlal   v24.2d, v1.2s, v15.s[0]
        sbcs    x25, x14, x25
        umlal2  v6.2d, v23.4s, v14.s[3]
        ldp     q22, q23, [x2, #0x180]
        sbcs    x27, x15, x27
        umlal   v6.2d, v9.2s, v14.s[0]
        sbcs    x22, x17, x22
        umlal2  v6.2d, v9.4s, v14.s[1]
        csetm   x10, lo
        str     x26, [sp, #0x1d8]
        ldp     x26, x9, [sp]
        adds    x8, x8, x9
        umlal   v6.2d, v21.2s, v2.s[2]
        adcs    x24, x24, x26
        ldp     x9, x26, [sp, #0x50]
        umlal2  v24.2d, v1.4s, v15.s[2]
        ldp     q9, q1, [x2, #0x60]
        adcs    x1, x1, x26
        umlal2  v6.2d, v21.4s, v2.s[3]
        adcs    x6, x6, x9
        ldp     x26, x9, [sp, #0x20]
        umlal   v6.2d, v8.2s, v2.s[0]
        adcs    x5, x5, x9
        umlal2  v6.2d, v8.4s, v2.s[1]
        adcs    x25, x25, x26
        ldp     x9, x26, [sp, #0x40]
        ldp     q8, q21, [x2, #0x40]
        umlal   v6.2d, v28.2s, v11.s[2]
        adcs    x27, x27, x26
        adcs    x22, x22, x9
        umlal2  v6.2d, v28.4s, v11.s[3]
        umlal   v6.2d, v22.2s, v11.s[0]
        adc     x10, x10, xzr
        adds    x8, x12, x8
        ldr     x12, [sp, #0x7b8]
        umlal2  v6.2d, v22.4s, v11.s[1]
        umlal   v6.2d, v23.2s, v16.s[2]
        adcs    x24, x14, x24
        umlal2  v6.2d, v23.4s, v16.s[3]
        ldp     d22, d23, [x12, #0xe8]
        adcs    x1, x15, x1
        ldp     x15, x14, [sp]
        umlal   v6.2d, v27.2s, v16.s[0]
        adcs    x6, x17, x6
        umlal2  v6.2d, v27.4s, v16.s[1]
        and     v27.16b, v26.16b, v4.16b
        ext     v26.16b, v26.16b, v5.16b, #8
        adcs    x5, x14, x5
        adcs    x25, x15, x25
        ldp     x15, x14, [sp, #0x50]
        umlal   v20.2d, v3.2s, v15.s[0]
        usra    v30.2d, v26.2d, #0x1d
        adcs    x27, x14, x27
        umlal   v18.2d, v8.2s, v15.s[0]
        adcs    x22, x15, x22
        ldp     x15, x14, [sp, #0x20]
        shl     v23.2d, v23.2d, #0xc
        umlal   v10.2d, v21.2s, v15.s[0]
        adcs    x10, x14, x10
        usra    v6.2d, v22.2d, #0x3a
        ldp     q22, q26, [x2, #0xa0]
        umlal2  v18.2d, v8.4s, v15.s[2]
        adcs    x14, x15, xzr
        ldp     q8, q28, [x2]
        umlal   v30.2d, v25.2s, v15.s[0]
        adcs    x26, x26, xzr
        adcs    x9, x9, xzr
        cmn     x28, #1
        adcs    x28, x16, xzr
        umlal2  v20.2d, v3.4s, v15.s[2]
        umlal2  v30.2d, v25.4s, v15.s[2]
        ldp     q3, q25, [x2, #0xc0]
        adcs    x19, x19, xzr
        umulh   x15, x28, x19
        usra    v6.2d, v23.2d, #6
        adcs    x23, x23, xzr
        umlal   v0.2d, v1.2s, v15.s[0]
        umlal2  v10.2d, v21.4s, v15.s[2]
        adcs    x7, x7, xzr
        umlal   v31.2d, v9.2s, v15.s[0]
        adcs    x11, x11, xzr
        umlal2  v31.2d, v9.4s, v15.s[2]
        ldp     q9, q21, [x2, #0x80]
        umull   v23.2d, v22.2s, v15.s[0]
        adcs    x21, x21, xzr
        adcs    x13, x13, xzr
        mul     x16, x28, x19
        umlal   v30.2d, v8.2s, v27.s[0]
        str     x13, [sp, #0x7e8]
        ldp     x13, x17, [sp, #0x1e0]
        adcs    x17, x17, xzr
        subs    x20, x13, x20
        umlal2  v30.2d, v8.4s, v27.s[2]
        ldr     q8, [x2, #0x360]
        stp     x17, x16, [sp, #0x40]
        ldp     x12, x16, [sp, #0x30]
        ldp     x13, x17, [sp, #0x1d0]
        sbcs    x13, x13, x17
        umlal2  v0.2d, v1.4s, v15.s[2]
        ldp     q1, q28, [x2, #0x1b0]
        mul     x17, x28, x23
        stp     x11, x21, [sp, #0x10]
        ldr     x11, [sp, #0x778]
        ldr     x21, [sp, #0x768]
        sbcs    x11, x11, x16
        umlal2  v23.2d, v22.4s, v15.s[2]
        ldr     q22, [x2, #0x1a0]
        umlal   v23.2d, v26.2s, v12.s[0]
        sbcs    x21, x21, x12
        ldr     x12, [sp, #0x758]
        stp     x20, x13, [x3, #0x40]
        ldr     x20, [sp, #0x760]
        sbcs    x20, x20, x8
        ldr     x8, [sp, #0x750]
        umlal2  v23.2d, v26.4s, v12.s[1]
        stp     x11, x21, [x3, #0x50]
        ldr     x11, [sp, #0x748]
        umlal   v23.2d, v3.2s, v29.s[2]
        umulh   x21, x28, x23
        sbcs    x24, x12, x24
        umlal2  v23.2d, v3.4s, v29.s[3]
        sbcs    x1, x8, x1
        stp     x20, x24, [x3, #0x60]
        ldp     x8, x24, [sp, #0x1a0]
        sbcs    x20, x11, x6
        ldr     x6, [sp, #0x738]
        ldp     q3, q26, [x2, #0xe0]
        umlal   v23.2d, v25.2s, v29.s[0]
        sbcs    x24, x24, x5
        umlal2  v23.2d, v25.4s, v29.s[1]
        stp     x1, x20, [x3, #0x70]
        ldp     x5, x1, [sp, #0x1b0]
        mul     x20, x19, x7
        sbcs    x25, x6, x25
        ldr     x6, [sp, #0x728]
        umlal   v6.2d, v21.2s, v15.s[0]
        sbcs    x27, x1, x27
        umlal2  v6.2d, v21.4s, v15.s[2]
        ldp     q21, q25, [x2, #0x120]
        sbcs    x22, x5, x22
        ldr     x5, [sp, #0x730]
        umlal   v7.2d, v9.2s, v15.s[0]
        umulh   x1, x19, x7
        sbcs    x5, x5, x10
        ldr     x10, [sp, #0x720]
        umlal2  v7.2d, v9.4s, v15.s[2]
        sbcs    x6, x6, x14
        ldr     x11, [sp, #0x710]
        ldp     q15, q9, [x2, #0x100]
        sbcs    x26, x8, x26
        umlal   v23.2d, v3.2s, v19.s[2]
        ldr     x12, [sp, #0x788]
        ldr     x13, [sp, #0x708]
        sbcs    x8, x10, x9
        ldr     x10, [sp, #0x718]
        mul     x9, x23, x7
        umlal2  v23.2d, v3.4s, v19.s[3]
        umlal   v23.2d, v26.2s, v19.s[0]
        umlal2  v23.2d, v26.4s, v19.s[1]
        ldp     q3, q26, [x2, #0x140]
        umlal   v23.2d, v15.2s, v13.s[2]
        sbcs    x10, x10, xzr
        umlal2  v23.2d, v15.4s, v13.s[3]
        sbcs    x11, x11, xzr
        sbcs    x12, x12, xzr
        umlal   v23.2d, v9.2s, v13.s[0]
        umlal2  v23.2d, v9.4s, v13.s[1]
        sbcs    x13, x13, xzr
        mul     x14, x28, x7
        umlal   v23.2d, v21.2s, v17.s[2]
        str     x13, [sp, #0x7e0]
        ldp     x13, x16, [sp, #0x70]
        sbcs    x16, x16, xzr
        umlal2  v23.2d, v21.4s, v17.s[3]
        sbcs    x13, x13, xzr
        stp     x13, x12, [sp, #0xf0]
        ldr     x13, [sp, #0x700]
        str     x16, [sp, #0x7d8]
        ldr     x16, [sp, #0x88]
        sbcs    x13, x13, xzr
        str     x13, [sp, #0x7d0]
        umulh   x13, x28, x7
        umlal   v23.2d, v25.2s, v17.s[0]
        sbcs    x16, x16, xzr
        umlal2  v23.2d, v25.4s, v17.s[1]
        str     x16, [sp, #0x7c8]
        ldr     x16, [sp, #0x80]
        ldr     x12, [sp, #0x1c8]
        sbcs    x16, x16, xzr
        ldp     q15, q9, [x2, #0x180]
        ldp     q21, q25, [x2, #0x160]
        umlal   v23.2d, v3.2s, v14.s[2]
        sbcs    x12, x12, xzr
        umlal2  v23.2d, v3.4s, v14.s[3]
        stp     x12, x16, [sp, #0x190]
        ldr     x12, [sp, #0x1c0]
        ldr     x16, [sp, #0x98]
        sbcs    x12, x12, xzr
        umlal   v23.2d, v26.2s, v14.s[0]
        str     x12, [sp, #0x7c0]
        mul     x12, x19, x23
        umlal2  v23.2d, v26.4s, v14.s[1]
        ldp     q3, q26, [x2, #0x10]
        umlal   v23.2d, v21.2s, v2.s[2]
        sbcs    x16, x16, xzr
        str     x16, [sp, #0x7b0]
        ldr     x16, [sp, #0x90]
        stp     x11, x10, [sp, #0xd0]
        ldp     x10, x11, [sp, #0xe0]
        sbcs    x16, x16, xzr
        umlal2  v23.2d, v21.4s, v2.s[3]
        str     x16, [sp, #0x778]
        umulh   x16, x23, x7
        umlal   v23.2d, v25.2s, v2.s[0]
        sbcs    x11, x11, xzr
        umlal2  v23.2d, v25.4s, v2.s[1]
        str     x11, [sp, #0x770]
        ldr     x11, [sp, #0x798]
        sbcs    x11, x11, xzr
        str     x11, [sp, #0x788]
        ldr     x11, [sp, #0x7b8]
        ldp     d21, d25, [x11, #0xf0]
        umlal   v23.2d, v15.2s, v11.s[2]
        stp     x8, x26, [sp, #0xc0]
        umulh   x8, x19, x23
        sbcs    x10, x10, xzr
        str     x10, [sp, #0x768]
        ldr     x10, [sp, #0x790]
        ldr     x26, [sp, #0x6f0]
        sbcs    x10, x10, xzr
        umlal2  v23.2d, v15.4s, v11.s[3]
        umlal   v23.2d, v9.2s, v11.s[0]
        sbcs    x26, x26, xzr
        umlal2  v23.2d, v9.4s, v11.s[1]
        mul     v15.2s, v30.2s, v8.2s
        stp     x26, x10, [sp, #0x1d0]
        ldr     x26, [sp, #0x6f8]
        ldr     x10, [sp, #0x780]
        sbcs    x26, x26, xzr
        umlal   v23.2d, v22.2s, v16.s[2]
        ldp     q9, q28, [x2, #0x50]
        sbcs    x10, x10, xzr
        umlal   v20.2d, v26.2s, v27.s[0]
        stp     x10, x26, [sp, #0x1e0]
        ldr     x10, [sp, #0x6e8]
        ldr     x26, [sp, #0xa8]
        sbcs    x10, x10, xzr
        shl     v25.2d, v25.2d, #0x12
        str     x10, [sp, #0x760]
        mul     x10, x19, x19
        umlal2  v23.2d, v22.4s, v16.s[3]
        sbcs    x26, x26, xzr
        ldp     q16, q22, [x2, #0x1c0]
        str     x26, [sp, #0x758]
        umulh   x26, x19, x19
        and     v15.16b, v15.16b, v4.16b
        stp     x6, x5, [sp, #0xb0]
        ldr     x6, [sp, #0x6e0]
        ldr     x5, [sp, #0xa0]
        sbcs    x6, x6, xzr
        usra    v23.2d, v21.2d, #0x34
        str     x6, [sp, #0x750]
        umulh   x6, x23, x23
        umlal2  v20.2d, v26.4s, v27.s[2]
        ldr     q21, [x2, #0x360]
        sbcs    x5, x5, xzr
        adds    x15, x15, x17
        umlal   v30.2d, v1.2s, v15.s[0]
        adcs    x21, x21, x14
        adcs    x20, x13, x20
        adcs    x1, x1, x9
        umulh   x9, x7, x7
        umlal   v31.2d, v9.2s, v27.s[0]
        usra    v23.2d, v25.2d, #6
        adc     x13, x16, xzr
        adds    x21, x21, x12
        ldr     x12, [sp, #0x48]
        umlal   v0.2d, v28.2s, v27.s[0]
        ext     v22.16b, v5.16b, v30.16b, #8
        ldp     q25, q26, [x2, #0x30]
        adcs    x20, x20, x8
        umlal2  v0.2d, v28.4s, v27.s[2]
        adcs    x1, x1, xzr
        adc     x8, x13, xzr
        adds    x12, x12, x12
        usra    v30.2d, v22.2d, #0x1d
        mul     x13, x23, x23
        adcs    x14, x15, x15
        umlal2  v31.2d, v9.4s, v27.s[2]
        ldp     q9, q22, [x2, #0x90]
        adcs    x21, x21, x21
        umulh   x15, x28, x28
        umlal   v10.2d, v26.2s, v27.s[0]
        adcs    x20, x20, x20
        umlal   v18.2d, v25.2s, v27.s[0]
        umlal2  v18.2d, v25.4s, v27.s[2]
        adcs    x1, x1, x1
        ext     v25.16b, v30.16b, v5.16b, #8
        adcs    x8, x8, x8
        adc     x16, xzr, xzr
        mul     x17, x7, x7
        mul     v8.2s, v25.2s, v8.2s
        adds    x12, x12, x15
        adcs    x10, x14, x10
        umlal   v23.2d, v9.2s, v27.s[0]
        adcs    x21, x21, x26
        umlal2  v10.2d, v26.4s, v27.s[2]
        ldp     q25, q26, [x2, #0x70]
        adcs    x20, x20, x13
        ldr     x15, [sp, #0x40]
        ldp     x26, x13, [sp, #0x10]
        umulh   x14, x26, x13
        umlal2  v23.2d, v9.4s, v27.s[2]
        and     v8.16b, v8.16b, v4.16b
        adcs    x1, x1, x6
        umull   v9.2d, v22.2s, v27.s[0]
        adcs    x6, x8, x17
        uzp1    v15.2d, v15.2d, v8.2d
        adc     x8, x16, x9
        ldr     x9, [sp, #0x7e8]
        umlal2  v30.2d, v1.4s, v8.s[0]
        umulh   x16, x26, x9
        ext     v8.16b, v30.16b, v5.16b, #8
        ldp     q1, q28, [x2, #0xb0]
        umlal2  v9.2d, v22.4s, v27.s[2]
        ldp     q22, q30, [x2, #0x1b0]
        umlal   v6.2d, v26.2s, v27.s[0]
        umlal2  v6.2d, v26.4s, v27.s[2]
        uzp1    v26.4s, v27.4s, v15.4s
        mul     x17, x26, x13
        usra    v24.2d, v8.2d, #0x1d
        umlal   v7.2d, v25.2s, v27.s[0]
        umlal2  v7.2d, v25.4s, v27.s[2]
        ldp     q8, q25, [x2, #0xd0]
        str     x5, [sp, #0x798]
        mul     x5, x13, x15
        umlal   v9.2d, v1.2s, v12.s[2]
        umlal2  v9.2d, v1.4s, v12.s[3]
        umlal   v24.2d, v3.2s, v27.s[0]
        stp     x22, x27, [sp, #0x90]
        mul     x22, x26, x15
        umlal2  v24.2d, v3.4s, v27.s[2]
        ldp     q1, q3, [x2, #0xf0]
        umlal   v24.2d, v16.2s, v15.s[0]
        umlal   v9.2d, v28.2s, v12.s[0]
        mul     x27, x26, x9
        umlal2  v9.2d, v28.4s, v12.s[1]
        ldp     q27, q28, [x2, #0x150]
        umlal2  v24.2d, v16.4s, v15.s[2]
        umlal   v9.2d, v8.2s, v29.s[2]
        stp     x25, x24, [sp, #0x80]
        mul     x25, x9, x15
        adds    x27, x14, x27
        umlal2  v9.2d, v8.4s, v29.s[3]
        ldp     q8, q16, [x2, #0x110]
        adcs    x22, x16, x22
        umlal   v9.2d, v25.2s, v29.s[0]
        umlal2  v9.2d, v25.4s, v29.s[1]
        umulh   x14, x26, x26
        umlal   v9.2d, v1.2s, v19.s[2]
        umlal2  v9.2d, v1.4s, v19.s[3]
        ldp     q1, q25, [x2, #0x130]
        umlal   v9.2d, v3.2s, v19.s[0]
        umulh   x16, x26, x15
        umlal2  v9.2d, v3.4s, v19.s[1]
        umlal   v9.2d, v8.2s, v13.s[2]
        umlal2  v9.2d, v8.4s, v13.s[3]
        ldp     q8, q3, [x2, #0x190]
        umulh   x24, x13, x15
        umlal   v9.2d, v16.2s, v13.s[0]
        umlal2  v9.2d, v16.4s, v13.s[1]
        adcs    x5, x16, x5
        umlal   v9.2d, v1.2s, v17.s[2]
        umlal2  v9.2d, v1.4s, v17.s[3]
        umlal   v9.2d, v25.2s, v17.s[0]
        umulh   x16, x9, x15
        ldp     q1, q16, [x2, #0x170]
        umlal2  v9.2d, v25.4s, v17.s[1]
        adcs    x24, x24, x25
        umlal   v9.2d, v27.2s, v14.s[2]
        adc     x25, x16, xzr
        mul     x16, x13, x13
        umlal2  v9.2d, v27.4s, v14.s[3]
        ldp     q25, q27, [x2, #0x1d0]
        umlal   v9.2d, v28.2s, v14.s[0]
        umlal2  v9.2d, v28.4s, v14.s[1]
        mul     v28.2s, v24.2s, v21.2s
        stp     x8, x6, [sp, #0x50]
        umulh   x8, x13, x9
        umlal   v9.2d, v1.2s, v2.s[2]
        umlal2  v9.2d, v1.4s, v2.s[3]
        and     v1.16b, v28.16b, v4.16b
        umlal   v9.2d, v16.2s, v2.s[0]
        umlal2  v9.2d, v16.4s, v2.s[1]
        umlal   v9.2d, v8.2s, v11.s[2]
        mul     x6, x13, x9
        ldp     d16, d28, [x11, #0xf8]
        umlal2  v9.2d, v8.4s, v11.s[3]
        umlal   v24.2d, v22.2s, v1.s[0]
        stp     x1, x20, [sp, #0x40]
        umulh   x1, x9, x9
        adds    x22, x22, x6
        umlal   v18.2d, v27.2s, v15.s[0]
        adcs    x5, x5, x8
        umlal   v9.2d, v3.2s, v11.s[0]
        adcs    x24, x24, xzr
        shl     v8.2d, v28.2d, #0x18
        umlal2  v9.2d, v3.4s, v11.s[1]
        adc     x25, x25, xzr
        mul     x6, x28, x28
        umlal2  v18.2d, v27.4s, v15.s[2]
        adds    x8, x17, x17
        adcs    x27, x27, x27
        ldp     q3, q27, [x2, #0x1f0]
        adcs    x22, x22, x22
        adcs    x5, x5, x5
        usra    v9.2d, v16.2d, #0x2e
        umulh   x17, x13, x13
        adcs    x24, x24, x24
        ldp     q16, q28, [x2, #0x210]
        adcs    x25, x25, x25
        adc     x20, xzr, xzr
        adds    x8, x8, x14
        adcs    x27, x27, x16
        mul     x14, x15, x15
        usra    v9.2d, v8.2d, #6
        adcs    x22, x22, x17
        umlal   v31.2d, v27.2s, v15.s[0]
        umlal   v10.2d, v3.2s, v15.s[0]
        umlal2  v31.2d, v27.4s, v15.s[2]
        ldp     q8, q27, [x2, #0x250]
        umlal2  v10.2d, v3.4s, v15.s[2]
        ext     v3.16b, v5.16b, v24.16b, #8
        usra    v24.2d, v3.2d, #0x1d
        umlal   v7.2d, v28.2s, v15.s[0]
        umlal   v0.2d, v16.2s, v15.s[0]
        umlal2  v0.2d, v16.4s, v15.s[2]
        umlal   v9.2d, v8.2s, v15.s[0]
        ldp     q3, q16, [x2, #0x230]
        mul     x16, x9, x9
        ext     v30.16b, v24.16b, v5.16b, #8
        mul     v21.2s, v30.2s, v21.2s
        umulh   x17, x15, x15
        umlal2  v9.2d, v8.4s, v15.s[2]
        ldp     q8, q30, [x2, #0xb0]
        adcs    x5, x5, x16
        adcs    x24, x24, x1
        adcs    x25, x25, x14
        ldp     x14, x16, [x4, #0x40]
        and     v4.16b, v21.16b, v4.16b
        umlal2  v7.2d, v28.4s, v15.s[2]
        mul     x1, x26, x26
        umlal   v6.2d, v3.2s, v15.s[0]
        adc     x20, x20, x17
        uzp1    v1.2d, v1.2d, v4.2d
        str     x20, [sp, #0x7e8]
        ldp     x17, x20, [x4, #0x80]
        subs    x14, x14, x17
        sbcs    x20, x16, x20
        ldp     x16, x17, [sp, #0x1f0]
        stp     x25, x24, [sp, #0x30]
        ldp     x25, x24, [x4, #0x90]
        sbcs    x25, x16, x25
        ldr     x16, [sp, #0x7a0]
        umull   v21.2d, v27.2s, v15.s[0]
        umlal   v23.2d, v16.2s, v15.s[0]
        umlal2  v24.2d, v22.4s, v4.s[0]
        ldp     q4, q22, [x2, #0xf0]
        sbcs    x24, x17, x24
        ldr     x17, [sp, #0x7a8]
        stp     x5, x22, [sp, #0x10]
        ldp     x5, x22, [x4, #0xa0]
        sbcs    x5, x16, x5
        sbcs    x22, x17, x22
        ldp     x16, x17, [x4, #0x70]
        umlal2  v21.2d, v27.4s, v15.s[2]
        ldp     q27, q28, [x2, #0xd0]
        stp     x27, x8, [sp]
        ldp     x27, x8, [x4, #0xb0]
        sbcs    x27, x16, x27
        umlal   v21.2d, v8.2s, v26.s[0]
        ext     v24.16b, v24.16b, v5.16b, #8
        sbcs    x8, x17, x8
        umlal2  v21.2d, v8.4s, v26.s[1]
        csetm   x16, lo
        subs    x28, x28, x26
        umlal2  v6.2d, v3.4s, v15.s[2]
        usra    v20.2d, v24.2d, #0x1d
        eor     x26, x14, x16
        eor     x25, x25, x16
        ldp     q8, q3, [x2, #0x110]
        eor     x20, x20, x16
        eor     x22, x22, x16
        eor     x5, x5, x16
        umlal   v21.2d, v30.2s, v12.s[2]
        eor     x24, x24, x16
        eor     x27, x27, x16
        sbcs    x19, x19, x13
        umlal2  v21.2d, v30.4s, v12.s[3]
        eor     x8, x8, x16
        ldp     q24, q30, [x2, #0x130]
        sbcs    x23, x23, x9
        sbcs    x7, x7, x15
        umlal   v21.2d, v27.2s, v12.s[0]
        csetm   x9, lo
        umlal2  v23.2d, v16.4s, v15.s[2]
        umlal2  v21.2d, v27.4s, v12.s[1]
        ldr     q16, [x2, #0x1a0]
        umlal   v21.2d, v28.2s, v29.s[2]
        eor     x28, x28, x9
        cmn     x9, #1
        eor     x19, x19, x9
        adcs    x28, x28, xzr
        umlal2  v21.2d, v28.4s, v29.s[3]
        eor     x23, x23, x9
        eor     x7, x7, x9
        adcs    x19, x19, xzr
        umlal   v21.2d, v4.2s, v29.s[0]
        umulh   x9, x28, x28
        adcs    x23, x23, xzr
        umlal2  v21.2d, v4.4s, v29.s[1]
        ldp     q4, q27, [x2, #0x150]
        umlal   v21.2d, v22.2s, v19.s[2]
        adcs    x7, x7, xzr
        umlal2  v21.2d, v22.4s, v19.s[3]
        umlal   v21.2d, v8.2s, v19.s[0]
        umulh   x13, x28, x19
        umlal2  v21.2d, v8.4s, v19.s[1]
        ldp     q8, q22, [x2, #0x190]
        umlal   v21.2d, v3.2s, v13.s[2]
        umlal2  v21.2d, v3.4s, v13.s[3]
        umlal   v21.2d, v24.2s, v13.s[0]
        mul     x14, x28, x7
        umlal2  v21.2d, v24.4s, v13.s[1]
        ldp     q3, q24, [x2, #0x1c0]
        umlal   v20.2d, v25.2s, v15.s[0]
        umlal   v21.2d, v30.2s, v17.s[2]
        cmn     x16, #1
        umulh   x15, x28, x23
        mul     x16, x28, x23
        umlal2  v21.2d, v30.4s, v17.s[3]
        umlal   v18.2d, v24.2s, v1.s[0]
        adcs    x17, x26, xzr
        umlal2  v20.2d, v25.4s, v15.s[2]
        ldp     q15, q25, [x2, #0x170]
        adcs    x26, x20, xzr
        umulh   x20, x19, x7
        adcs    x25, x25, xzr
        umlal   v21.2d, v4.2s, v17.s[0]
        umlal2  v21.2d, v4.4s, v17.s[1]
        ldp     d4, d28, [x11, #0x100]
        adcs    x24, x24, xzr
        adcs    x5, x5, xzr
        umlal   v21.2d, v27.2s, v14.s[2]
        umlal   v20.2d, v3.2s, v1.s[0]
        adcs    x22, x22, xzr
        umlal2  v21.2d, v27.4s, v14.s[3]
        str     x5, [sp, #0x1f0]
        mul     x5, x19, x7
        umlal2  v20.2d, v3.4s, v1.s[2]
        adcs    x27, x27, xzr
        adcs    x8, x8, xzr
        adds    x13, x13, x16
        umlal2  v18.2d, v24.4s, v1.s[2]
        ldp     q3, q24, [x2, #0x220]
        adcs    x14, x15, x14
        umlal   v21.2d, v15.2s, v14.s[0]
        umulh   x15, x28, x7
        adcs    x5, x15, x5
        shl     v27.2d, v28.2d, #0x1e
        umlal2  v21.2d, v15.4s, v14.s[1]
        ldp     q15, q28, [x2, #0x200]
        umlal   v21.2d, v25.2s, v2.s[2]
        umlal2  v21.2d, v25.4s, v2.s[3]
        umulh   x15, x19, x23
        umlal   v21.2d, v8.2s, v2.s[0]
        umlal2  v21.2d, v8.4s, v2.s[1]
        ldp     q8, q25, [x2, #0x1e0]
        umlal   v21.2d, v22.2s, v11.s[2]
        umlal2  v21.2d, v22.4s, v11.s[3]
        ldp     q11, q22, [x2, #0x240]
        mul     x16, x23, x7
        umlal   v6.2d, v3.2s, v1.s[0]
        umlal   v23.2d, v24.2s, v1.s[0]
        umlal   v7.2d, v28.2s, v1.s[0]
        usra    v21.2d, v4.2d, #0x28
        stp     x27, x8, [sp, #0x70]
        mul     x27, x19, x23
        uzp1    v4.2d, v20.2d, v18.2d
        umlal   v0.2d, v15.2s, v1.s[0]
        uzp2    v18.2d, v20.2d, v18.2d
        ldp     q20, q30, [x2, #0x260]
        umlal2  v0.2d, v15.4s, v1.s[2]
        adcs    x20, x20, x16
        umulh   x16, x23, x7
        umlal   v31.2d, v25.2s, v1.s[0]
        umlal   v10.2d, v8.2s, v1.s[0]
        usra    v21.2d, v27.2d, #6
        umlal   v9.2d, v11.2s, v1.s[0]
        shl     v15.2d, v18.2d, #0x23
        umlal2  v10.2d, v8.4s, v1.s[2]
        ext     v8.16b, v5.16b, v18.16b, #8
        umlal2  v23.2d, v24.4s, v1.s[2]
        adc     x16, x16, xzr
        mul     x8, x23, x23
        adds    x27, x14, x27
        umlal2  v7.2d, v28.4s, v1.s[2]
        adcs    x5, x5, x15
        usra    v4.2d, v15.2d, #6
        ldp     q15, q24, [x2, #0xc0]
        umlal2  v31.2d, v25.4s, v1.s[2]
        adcs    x20, x20, xzr
        ldp     q25, q27, [x2, #0xe0]
        adc     x14, x16, xzr
        mul     x15, x28, x19
        umlal2  v9.2d, v11.4s, v1.s[2]
        umull   v11.2d, v20.2s, v1.s[0]
        usra    v4.2d, v8.2d, #0x1d
        umlal2  v6.2d, v3.4s, v1.s[2]
        umulh   x16, x19, x19
        umlal   v21.2d, v22.2s, v1.s[0]
        adds    x15, x15, x15
        uzp2    v8.2d, v0.2d, v7.2d
        adcs    x13, x13, x13
        uzp1    v0.2d, v0.2d, v7.2d
        ldp     q3, q7, [x2, #0x120]
        umlal2  v11.2d, v20.4s, v1.s[2]
        adcs    x27, x27, x27
        shl     v20.2d, v8.2d, #0x23
        umlal   v11.2d, v30.2s, v26.s[2]
        adcs    x5, x5, x5
        str     q4, [x0]
        mul     x19, x19, x19
        umlal2  v11.2d, v30.4s, v26.s[3]
        usra    v0.2d, v20.2d, #6
        adcs    x20, x20, x20
        umlal   v11.2d, v15.2s, v26.s[0]
        ldp     q4, q20, [x2, #0x270]
        adcs    x14, x14, x14
        str     x22, [sp, #0x1f8]
        adc     x22, xzr, xzr
        umlal2  v11.2d, v15.4s, v26.s[1]
        uzp2    v15.2d, v10.2d, v31.2d
        adds    x9, x15, x9
        adcs    x19, x13, x19
        umlal   v11.2d, v24.2s, v12.s[2]
        uzp1    v10.2d, v10.2d, v31.2d
        umulh   x13, x7, x7
        umlal2  v11.2d, v24.4s, v12.s[3]
        ldp     q24, q28, [x2, #0x100]
        adcs    x27, x27, x16
        umlal   v11.2d, v25.2s, v12.s[0]
        umlal2  v11.2d, v25.4s, v12.s[1]
        adcs    x5, x5, x8
        ext     v18.16b, v18.16b, v15.16b, #8
        uzp2    v25.2d, v6.2d, v23.2d
        umlal   v11.2d, v27.2s, v29.s[2]
        uzp1    v6.2d, v6.2d, v23.2d
        mul     x7, x7, x7
        umlal2  v11.2d, v27.4s, v29.s[3]
        ldp     q23, q27, [x2, #0xd0]
        umlal2  v21.2d, v22.4s, v1.s[2]
        shl     v22.2d, v15.2d, #0x23
        ext     v30.16b, v8.16b, v25.16b, #8
        ext     v15.16b, v15.16b, v8.16b, #8
        mul     x8, x17, x26
        usra    v10.2d, v22.2d, #6
        ldp     q8, q22, [x2, #0x180]
        umlal   v11.2d, v24.2s, v29.s[0]
        usra    v0.2d, v15.2d, #0x1d
        umlal2  v11.2d, v24.4s, v29.s[1]
        ldp     q15, q24, [x2, #0x140]
        umulh   x23, x23, x23
        umlal   v11.2d, v28.2s, v19.s[2]
        umlal2  v11.2d, v28.4s, v19.s[3]
        uzp1    v28.2d, v9.2d, v21.2d
        umlal   v11.2d, v3.2s, v19.s[0]
        str     q0, [x0, #0x20]
        umlal2  v11.2d, v3.4s, v19.s[1]
        shl     v0.2d, v25.2d, #0x23
        umulh   x15, x17, x26
        umlal   v11.2d, v7.2s, v13.s[2]
        adcs    x20, x20, x23
        uzp2    v9.2d, v9.2d, v21.2d
        adcs    x23, x14, x7
        usra    v6.2d, v0.2d, #6
        umlal2  v11.2d, v7.4s, v13.s[3]
        adc     x22, x22, x13
        ldp     q0, q3, [x2, #0x160]
        ext     v7.16b, v25.16b, v9.16b, #8
        ldp     q21, q25, [x2, #0xf0]
        umlal   v11.2d, v15.2s, v13.s[0]
        mul     x28, x28, x28
        umlal2  v11.2d, v15.4s, v13.s[1]
        shl     v15.2d, v9.2d, #0x23
        umlal   v11.2d, v24.2s, v17.s[2]
        usra    v10.2d, v18.2d, #0x1d
        umlal2  v11.2d, v24.4s, v17.s[3]
        usra    v28.2d, v15.2d, #6
        mul     x7, x17, x25
        subs    x28, x6, x28
        usra    v6.2d, v30.2d, #0x1d
        umull   v15.2d, v4.2s, v1.s[0]
        sbcs    x9, x12, x9
        str     q10, [x0, #0x10]
        sbcs    x19, x10, x19
        umlal   v11.2d, v0.2s, v17.s[0]
        usra    v28.2d, v7.2d, #0x1d
        ldp     x14, x13, [sp, #0x40]
        sbcs    x27, x21, x27
        ldp     q10, q7, [x2, #0x110]
        umlal2  v11.2d, v0.4s, v17.s[1]
        ldp     d0, d18, [x11, #0x108]
        umlal   v11.2d, v3.2s, v14.s[2]
        umlal2  v11.2d, v3.4s, v14.s[3]
        ldp     q3, q24, [x2, #0x130]
        str     q6, [x0, #0x30]
        umlal   v11.2d, v8.2s, v14.s[0]
        shl     v6.2d, v18.2d, #0x24
        ldp     q18, q30, [x2, #0x150]
        sbcs    x5, x13, x5
        umlal2  v11.2d, v8.4s, v14.s[1]
        umulh   x16, x17, x25
        umlal2  v15.2d, v4.4s, v1.s[2]
        ldp     q8, q4, [x2, #0x170]
        umlal   v15.2d, v20.2s, v26.s[2]
        umlal2  v15.2d, v20.4s, v26.s[3]
        sbcs    x20, x14, x20
        ldp     q20, q31, [x2, #0x280]
        umlal   v15.2d, v23.2s, v26.s[0]
        str     x8, [sp, #0x7a8]
        str     x16, [sp, #0xa0]
        ldp     x16, x8, [sp, #0x50]
        sbcs    x23, x8, x23
        sbcs    x22, x16, x22
        umlal2  v15.2d, v23.4s, v26.s[1]
        stp     x7, x15, [sp, #0x20]
        csetm   x7, lo
        umlal   v11.2d, v22.2s, v2.s[2]
        adds    x28, x28, x1
        ldp     x16, x15, [sp]
        adcs    x9, x9, x15
        umlal   v15.2d, v27.2s, v12.s[2]
        adcs    x19, x19, x16
        ldp     x15, x16, [sp, #0x10]
        umlal2  v11.2d, v22.4s, v2.s[3]
        ldp     q22, q23, [x2, #0x190]
        adcs    x27, x27, x16
        mul     x16, x17, x24
        umlal   v11.2d, v16.2s, v2.s[0]
        umlal2  v11.2d, v16.4s, v2.s[1]
        adcs    x5, x5, x15
        str     x16, [sp, #0xa8]
        ldp     x15, x16, [sp, #0x30]
        adcs    x20, x20, x16
        umlal2  v15.2d, v27.4s, v12.s[3]
        ldp     d16, d27, [x11, #0x110]
        adcs    x23, x23, x15
        umlal   v15.2d, v21.2s, v12.s[0]
        str     q28, [x0, #0x40]
        usra    v11.2d, v0.2d, #0x22
        umulh   x11, x17, x24
        str     x11, [sp, #0x60]
        ldr     x11, [sp, #0x7e8]
        adcs    x22, x22, x11
        ldp     q0, q28, [x2, #0x100]
        adc     x7, x7, xzr
        umlal2  v15.2d, v21.4s, v12.s[1]
        umlal   v15.2d, v25.2s, v29.s[2]
        adds    x28, x13, x28
        umlal2  v15.2d, v25.4s, v29.s[3]
        adcs    x9, x14, x9
        adcs    x19, x8, x19
        ldr     x8, [sp, #0x50]
        usra    v11.2d, v6.2d, #6
        adcs    x27, x8, x27
        umlal   v15.2d, v10.2s, v29.s[0]
        ldp     q6, q21, [x2, #0xe0]
        mul     x8, x26, x24
        shl     v25.2d, v27.2d, #0x2a
        adcs    x1, x1, x5
        ldp     x13, x5, [sp]
        umlal2  v15.2d, v10.4s, v29.s[1]
        umlal   v15.2d, v7.2s, v19.s[2]
        adcs    x20, x5, x20
        adcs    x23, x13, x23
        ldp     x13, x5, [sp, #0x10]
        umlal2  v15.2d, v7.4s, v19.s[3]
        ldp     q10, q7, [x2, #0x120]
        adcs    x22, x5, x22
        umlal   v15.2d, v3.2s, v19.s[0]
        adcs    x5, x13, x7
        umlal2  v15.2d, v3.4s, v19.s[1]
        mul     x7, x25, x24
        adcs    x13, x16, xzr
        ldr     q3, [x2, #0x1a0]
        umlal   v15.2d, v24.2s, v13.s[2]
        adcs    x14, x15, xzr
        ldp     x16, x15, [sp, #0x80]
        adcs    x11, x11, xzr
        subs    x6, x15, x6
        umlal2  v15.2d, v24.4s, v13.s[3]
        umulh   x15, x26, x24
        umlal   v15.2d, v18.2s, v13.s[0]
        sbcs    x12, x16, x12
        umlal2  v15.2d, v18.4s, v13.s[1]
        umlal   v15.2d, v30.2s, v17.s[2]
        ldp     q18, q24, [x2, #0x160]
        str     x7, [sp, #0x68]
        ldp     x7, x16, [sp, #0x90]
        sbcs    x10, x16, x10
        sbcs    x21, x7, x21
        stp     x10, x21, [x3, #0x90]
        ldp     x7, x21, [sp, #0xb0]
        sbcs    x28, x21, x28
        umlal2  v15.2d, v30.4s, v17.s[3]
        umulh   x21, x25, x24
        umlal   v15.2d, v8.2s, v17.s[0]
        sbcs    x7, x7, x9
        ldp     x10, x9, [sp, #0xc0]
        umlal2  v15.2d, v8.4s, v17.s[1]
        sbcs    x19, x9, x19
        ldp     q8, q27, [x2, #0x140]
        umlal   v15.2d, v4.2s, v14.s[2]
        sbcs    x27, x10, x27
        stp     x28, x7, [x3, #0xa0]
        umlal2  v15.2d, v4.4s, v14.s[3]
        stp     x19, x27, [x3, #0xb0]
        ldp     x27, x19, [sp, #0xd0]
        sbcs    x1, x19, x1
        umull   v4.2d, v20.2s, v1.s[0]
        mul     x19, x26, x25
        sbcs    x7, x27, x20
        ldp     x28, x20, [sp, #0xf0]
        ldr     x27, [sp, #0x7e0]
        umlal2  v4.2d, v20.4s, v1.s[2]
        umlal   v15.2d, v22.2s, v14.s[0]
        sbcs    x9, x20, x23
        umlal2  v15.2d, v22.4s, v14.s[1]
        sbcs    x10, x27, x22
        ldr     x27, [sp, #0x7d8]
        umlal   v15.2d, v23.2s, v2.s[2]
        umulh   x20, x26, x25
        umlal   v4.2d, v31.2s, v26.s[2]
        sbcs    x5, x27, x5
        ldr     x27, [sp, #0x7d0]
        stp     x6, x12, [x3, #0x80]
        umlal2  v4.2d, v31.4s, v26.s[3]
        sbcs    x6, x28, x13
        ldr     x28, [sp, #0x7c8]
        ldp     q20, q22, [x2, #0x290]
        sbcs    x12, x27, x14
        umlal2  v15.2d, v23.4s, v2.s[3]
        sbcs    x11, x28, x11
        ldp     x22, x28, [sp, #0x190]
        ldp     q2, q23, [x2, #0x180]
        umlal   v4.2d, v6.2s, v26.s[0]
        ldr     x23, [sp, #0x7b8]
        umulh   x27, x17, x17
        sbcs    x13, x28, xzr
        ldr     x28, [sp, #0x7c0]
        umlal2  v4.2d, v6.4s, v26.s[1]
        umlal   v4.2d, v21.2s, v12.s[2]
        sbcs    x14, x22, xzr
        ldr     x22, [sp, #0x7b0]
        umlal2  v4.2d, v21.4s, v12.s[3]
        sbcs    x16, x28, xzr
        ldr     x28, [sp, #0x778]
        usra    v15.2d, v16.2d, #0x1c
        umlal   v4.2d, v0.2s, v12.s[0]
        ldp     d6, d16, [x23, #0x118]
        umlal2  v4.2d, v0.4s, v12.s[1]
        sbcs    x22, x22, xzr
        ldp     q0, q21, [x2, #0xf0]
        umlal   v4.2d, v28.2s, v29.s[2]
        stp     x22, x16, [sp, #0xe0]
        ldr     x22, [sp, #0x770]
        sbcs    x28, x28, xzr
        umlal2  v4.2d, v28.4s, v29.s[3]
        ldp     q28, q30, [x2, #0x110]
        sbcs    x22, x22, xzr
        umlal   v4.2d, v10.2s, v29.s[0]
        usra    v15.2d, v25.2d, #6
        stp     x22, x28, [sp, #0x1a0]
        ldr     x22, [sp, #0x788]
        ldr     x28, [sp, #0x768]
        sbcs    x22, x22, xzr
        str     x22, [sp, #0x7e8]
        mul     x22, x17, x17
        sbcs    x28, x28, xzr
        umlal2  v4.2d, v10.4s, v29.s[1]
        umlal   v4.2d, v7.2s, v19.s[2]
        str     x28, [sp, #0x7a0]
        ldp     x16, x28, [sp, #0x1d0]
        sbcs    x28, x28, xzr
        umlal2  v4.2d, v7.4s, v19.s[3]
        shl     v10.2d, v16.2d, #0x30
        sbcs    x16, x16, xzr
        uzp1    v7.2d, v11.2d, v15.2d
        stp     x16, x28, [sp, #0x1c0]
        ldp     x28, x16, [sp, #0x1e0]
        sbcs    x16, x16, xzr
        uzp2    v15.2d, v11.2d, v15.2d
        umlal   v4.2d, v8.2s, v19.s[0]
        shl     v11.2d, v15.2d, #0x23
        ldp     q16, q25, [x2, #0x130]
        sbcs    x28, x28, xzr
        umlal2  v4.2d, v8.4s, v19.s[1]
        stp     x28, x16, [sp, #0xf0]
        ldr     x28, [sp, #0x760]
        ldr     x16, [sp, #0x758]
        sbcs    x28, x28, xzr
        umull   v8.2d, v20.2s, v1.s[0]
        ext     v9.16b, v9.16b, v15.16b, #8
        sbcs    x16, x16, xzr
        umlal   v4.2d, v27.2s, v13.s[2]
        usra    v7.2d, v11.2d, #6
        stp     x16, x28, [sp, #0x1b0]
        ldr     x16, [sp, #0x750]
        ldr     x28, [sp, #0x798]
        sbcs    x16, x16, xzr
        umlal2  v4.2d, v27.4s, v13.s[3]
        ldp     q11, q27, [x2, #0x170]
        sbcs    x28, x28, xzr
        umlal   v4.2d, v18.2s, v13.s[0]
        umlal2  v8.2d, v20.4s, v1.s[2]
        usra    v7.2d, v9.2d, #0x1d
        ldp     q9, q20, [x2, #0x150]
        umlal   v8.2d, v22.2s, v26.s[2]
        umlal2  v4.2d, v18.4s, v13.s[1]
        umlal   v4.2d, v24.2s, v17.s[2]
        str     q7, [x0, #0x50]
        stp     x28, x16, [sp, #0x190]
        ldp     x16, x28, [sp, #0x20]
        adds    x28, x28, x16
        stp     x14, x13, [sp, #0xd0]
        ldp     x16, x14, [sp, #0xa0]
        adcs    x14, x16, x14
        ldp     x16, x13, [sp, #0x60]
        ldp     q7, q18, [x2, #0x190]
        umlal2  v4.2d, v24.4s, v17.s[3]
        umlal2  v8.2d, v22.4s, v26.s[3]
        adcs    x8, x16, x8
        adcs    x13, x15, x13
        umlal   v4.2d, v2.2s, v17.s[0]
        adc     x21, x21, xzr
        adds    x19, x14, x19
        ldr     x14, [sp, #0x7a8]
        umlal2  v4.2d, v2.4s, v17.s[1]
        adcs    x20, x8, x20
        umlal   v4.2d, v23.2s, v14.s[2]
        ldp     d2, d22, [x23, #0x120]
        adcs    x8, x13, xzr
        umlal2  v4.2d, v23.4s, v14.s[3]
        mul     x13, x26, x26
        adc     x21, x21, xzr
        adds    x14, x14, x14
        adcs    x28, x28, x28
        umlal   v4.2d, v3.2s, v14.s[0]
        umlal2  v4.2d, v3.4s, v14.s[1]
        adcs    x19, x19, x19
        umlal   v8.2d, v0.2s, v26.s[0]
        ldp     q3, q23, [x2, #0x2a0]
        usra    v4.2d, v6.2d, #0x16
        usra    v4.2d, v10.2d, #6
        adcs    x20, x20, x20
        ldp     q10, q6, [x2, #0x100]
        adcs    x8, x8, x8
        umulh   x15, x26, x26
        adcs    x21, x21, x21
        adc     x16, xzr, xzr
        umlal2  v8.2d, v0.4s, v26.s[1]
        umlal   v8.2d, v21.2s, v12.s[2]
        adds    x14, x14, x27
        adcs    x13, x28, x13
        shl     v0.2d, v22.2d, #0x36
        umlal2  v8.2d, v21.4s, v12.s[3]
        ldp     q21, q22, [x2, #0x120]
        mul     x27, x25, x25
        adcs    x15, x19, x15
        umulh   x19, x25, x25
        umlal   v8.2d, v28.2s, v12.s[0]
        adcs    x27, x20, x27
        ldp     q24, q31, [x2, #0x140]
        umlal2  v8.2d, v28.4s, v12.s[1]
        umlal   v8.2d, v30.2s, v29.s[2]
        umlal2  v8.2d, v30.4s, v29.s[3]
        umulh   x20, x24, x24
        umlal   v8.2d, v16.2s, v29.s[0]
        adcs    x8, x8, x19
        ldp     x28, x19, [sp, #0x1f0]
        umlal2  v8.2d, v16.4s, v29.s[1]
        umlal   v8.2d, v25.2s, v19.s[2]
        umlal2  v8.2d, v25.4s, v19.s[3]
        ldr     q16, [x2, #0x1a0]
        ldp     q25, q28, [x2, #0x160]
        umlal   v8.2d, v9.2s, v19.s[0]
        umlal2  v8.2d, v9.4s, v19.s[1]
        stp     x11, x12, [sp, #0xc0]
        umulh   x11, x28, x19
        ldr     d9, [x23, #0x130]
        umlal   v8.2d, v20.2s, v13.s[2]
        umlal2  v8.2d, v20.4s, v13.s[3]
        ldp     q20, q30, [x2, #0x180]
        mul     x12, x24, x24
        stp     x6, x5, [sp, #0xb0]
        ldp     x5, x6, [sp, #0x70]
        stp     x10, x9, [sp, #0xa0]
        umulh   x10, x28, x6
        umlal   v8.2d, v11.2s, v13.s[0]
        umlal2  v8.2d, v11.4s, v13.s[1]
        umlal   v8.2d, v27.2s, v17.s[2]
        adcs    x12, x21, x12
        umlal2  v8.2d, v27.4s, v17.s[3]
        mul     x21, x28, x6
        umulh   x9, x28, x5
        umlal   v8.2d, v7.2s, v17.s[0]
        umlal2  v8.2d, v7.4s, v17.s[1]
        umlal   v8.2d, v18.2s, v14.s[2]
        ldp     q11, q7, [x2, #0x2b0]
        umlal2  v8.2d, v18.4s, v14.s[3]
        ldp     d14, d18, [x23, #0x128]
        adc     x16, x16, x20
        shl     v9.2d, v9.2d, #2
        usra    v8.2d, v2.2d, #0x10
        umull   v2.2d, v3.2s, v1.s[0]
        shl     v18.2d, v18.2d, #0x3c
        mul     x20, x28, x5
        umlal2  v2.2d, v3.4s, v1.s[2]
        usra    v8.2d, v0.2d, #6
        umlal   v2.2d, v23.2s, v26.s[2]
        ldp     q0, q3, [x2, #0x110]
        umlal2  v2.2d, v23.4s, v26.s[3]
        stp     x7, x1, [sp, #0x90]
        umulh   x7, x19, x6
        adds    x20, x11, x20
        mul     x11, x19, x6
        umlal   v2.2d, v10.2s, v26.s[0]
        umulh   x1, x5, x6
        adcs    x21, x9, x21
        uzp2    v23.2d, v4.2d, v8.2d
        umlal2  v2.2d, v10.4s, v26.s[1]
        adcs    x9, x10, x11
        umlal   v2.2d, v6.2s, v12.s[2]
        umlal2  v2.2d, v6.4s, v12.s[3]
        ldp     q10, q6, [x2, #0x150]
        umlal   v2.2d, v21.2s, v12.s[0]
        mul     x10, x5, x6
        adcs    x7, x7, x10
        adc     x1, x1, xzr
        umlal2  v2.2d, v21.4s, v12.s[1]
        umlal   v2.2d, v22.2s, v29.s[2]
        umlal2  v2.2d, v22.4s, v29.s[3]
        mul     x10, x19, x5
        adds    x21, x21, x10
        umlal   v2.2d, v24.2s, v29.s[0]
        uzp1    v8.2d, v4.2d, v8.2d
        ldp     q4, q21, [x2, #0x130]
        umlal2  v2.2d, v24.4s, v29.s[1]
        umlal   v2.2d, v31.2s, v19.s[2]
        ext     v15.16b, v15.16b, v23.16b, #8
        umulh   x10, x19, x5
        umlal2  v2.2d, v31.4s, v19.s[3]
        shl     v22.2d, v23.2d, #0x23
        umlal   v2.2d, v25.2s, v19.s[0]
        usra    v8.2d, v22.2d, #6
        umlal2  v2.2d, v25.4s, v19.s[1]
        adcs    x9, x9, x10
        ldp     q22, q24, [x2, #0x170]
        mul     x10, x28, x19
        usra    v8.2d, v15.2d, #0x1d
        ldp     q15, q25, [x2, #0x190]
        adcs    x7, x7, xzr
        adc     x1, x1, xzr
        umlal   v2.2d, v28.2s, v13.s[2]
        ldr     q27, [x2, #0x1a0]
        adds    x10, x10, x10
        mul     x11, x5, x5
        umlal2  v2.2d, v28.4s, v13.s[3]
        ldr     q28, [x2, #0x1a0]
        umlal   v2.2d, v20.2s, v13.s[0]
        adcs    x20, x20, x20
        str     x20, [sp, #0x10]
        ldp     x19, x20, [sp, #0x140]
        .cfi_restore 19
        .cfi_restore 20
        adcs    x21, x21, x21
        umlal2  v2.2d, v20.4s, v13.s[1]
        str     q8, [x0, #0x60]
        adcs    x9, x9, x9
        umull   v8.2d, v11.2s, v1.s[0]
        stp     x16, x12, [sp, #0x30]
        ldr     x16, [sp, #0x1f8]
        mul     x12, x16, x16
        adcs    x7, x7, x7
        umlal   v2.2d, v30.2s, v17.s[2]
        stp     x27, x8, [sp, #0x70]
        ldp     x27, x28, [sp, #0x180]
        .cfi_restore 27
        .cfi_restore 28
        adcs    x1, x1, x1
        umlal2  v2.2d, v30.4s, v17.s[3]
        ldp     q20, q30, [x2, #0x2c0]
        ldr     x8, [sp, #0x1f0]
        stp     x15, x13, [sp, #0x50]
        umulh   x15, x8, x8
        adc     x13, xzr, xzr
        umlal   v2.2d, v16.2s, v17.s[0]
        str     x21, [sp, #0x18]
        stp     x22, x14, [sp, #0x80]
        ldp     x21, x22, [sp, #0x150]
        .cfi_restore 21
        .cfi_restore 22
        umlal2  v8.2d, v11.4s, v1.s[2]
        str     x24, [sp, #0x7e0]
        ldp     x23, x24, [sp, #0x160]
        .cfi_restore 23
        .cfi_restore 24
        umlal   v8.2d, v7.2s, v26.s[2]
        stp     x25, x26, [sp]
        ldp     x25, x26, [sp, #0x170]
        .cfi_restore 25
        .cfi_restore 26
        umlal2  v8.2d, v7.4s, v26.s[3]
        ldp     q11, q7, [x2, #0x2d0]
        umulh   x14, x5, x5
        umlal   v8.2d, v0.2s, v26.s[0]
        adds    x10, x10, x15
        umlal2  v8.2d, v0.4s, v26.s[1]
        str     x10, [sp, #0x40]
        ldp     x15, x10, [sp, #0x10]
        adcs    x12, x15, x12
        umlal   v8.2d, v3.2s, v12.s[2]
        umlal2  v8.2d, v3.4s, v12.s[3]
        ldp     q0, q3, [x2, #0x120]
        umulh   x15, x16, x16
        umlal   v8.2d, v4.2s, v12.s[0]
        umlal2  v8.2d, v4.4s, v12.s[1]
        umlal   v8.2d, v21.2s, v29.s[2]
        umlal2  v8.2d, v21.4s, v29.s[3]
        ldp     q4, q21, [x2, #0x140]
        umlal   v8.2d, v10.2s, v29.s[0]
        str     x12, [sp, #0x60]
        mul     x12, x6, x6
        adcs    x10, x10, x15
        umlal2  v8.2d, v10.4s, v29.s[1]
        adcs    x9, x9, x11
        umlal   v8.2d, v6.2s, v19.s[2]
        umlal2  v8.2d, v6.4s, v19.s[3]
        adcs    x7, x7, x14
        ldr     x14, [sp, #0x7b8]
        ldp     q10, q6, [x2, #0x160]
        adcs    x1, x1, x12
        umlal   v8.2d, v22.2s, v19.s[0]
        mul     x11, x8, x8
        umlal2  v8.2d, v22.4s, v19.s[1]
        umlal   v8.2d, v24.2s, v13.s[2]
        umulh   x12, x6, x6
        umlal2  v8.2d, v24.4s, v13.s[3]
        ldp     d22, d24, [x14, #0x130]
        umlal   v8.2d, v15.2s, v13.s[0]
        umlal2  v8.2d, v15.4s, v13.s[1]
        umull   v15.2d, v20.2s, v1.s[0]
        umlal2  v2.2d, v16.4s, v17.s[1]
        adc     x12, x13, x12
        ldp     x15, x13, [sp]
        subs    x8, x17, x8
        umlal   v8.2d, v25.2s, v17.s[2]
        sbcs    x13, x13, x16
        shl     v16.2d, v24.2d, #8
        sbcs    x5, x15, x5
        ldr     x15, [sp, #0x7e0]
        umlal2  v8.2d, v25.4s, v17.s[3]
        umlal2  v15.2d, v20.4s, v1.s[2]
        ldp     q17, q20, [x2, #0x150]
        sbcs    x6, x15, x6
        usra    v2.2d, v14.2d, #0xa
        umlal   v15.2d, v30.2s, v26.s[2]
        csetm   x15, lo
        umlal2  v15.2d, v30.4s, v26.s[3]
        ldp     q14, q24, [x2, #0x170]
        eor     x6, x6, x15
        eor     x8, x8, x15
        cmn     x15, #1
        umlal   v15.2d, v0.2s, v26.s[0]
        adcs    x8, x8, xzr
        eor     x13, x13, x15
        eor     x5, x5, x15
        umlal2  v15.2d, v0.4s, v26.s[1]
        adcs    x13, x13, xzr
        ldp     q0, q25, [x2, #0x180]
        usra    v2.2d, v18.2d, #6
        adcs    x5, x5, xzr
        umulh   x15, x8, x13
        ldp     q18, q30, [x2, #0x2e0]
        adcs    x6, x6, xzr
        umlal   v15.2d, v3.2s, v12.s[2]
        usra    v8.2d, v9.2d, #6
        umlal2  v15.2d, v3.4s, v12.s[3]
        ldp     q9, q3, [x2, #0x130]
        umlal   v15.2d, v4.2s, v12.s[0]
        umulh   x16, x8, x5
        umlal2  v15.2d, v4.4s, v12.s[1]
        umlal   v15.2d, v21.2s, v29.s[2]
        umlal2  v15.2d, v21.4s, v29.s[3]
        ldp     q4, q21, [x2, #0x190]
        umlal   v15.2d, v10.2s, v29.s[0]
        mul     x17, x8, x5
        umlal2  v15.2d, v10.4s, v29.s[1]
        ldr     q10, [x2, #0x1a0]
        umlal   v15.2d, v6.2s, v19.s[2]
        umlal2  v15.2d, v6.4s, v19.s[3]
        ldr     q6, [x2, #0x1a0]
        stp     x12, x1, [sp, #0x20]
        mul     x12, x8, x6
        umlal   v15.2d, v0.2s, v19.s[0]
        adds    x15, x15, x17
        umlal2  v15.2d, v0.4s, v19.s[1]
        uzp1    v0.2d, v2.2d, v8.2d
        uzp2    v8.2d, v2.2d, v8.2d
        adcs    x12, x16, x12
        umull   v2.2d, v11.2s, v1.s[0]
        mul     x16, x13, x6
        umlal   v15.2d, v25.2s, v13.s[2]
        ext     v23.16b, v23.16b, v8.16b, #8
        umulh   x17, x8, x6
        umlal2  v2.2d, v11.4s, v1.s[2]
        shl     v11.2d, v8.2d, #0x23
        umlal   v2.2d, v7.2s, v26.s[2]
        umlal2  v2.2d, v7.4s, v26.s[3]
        usra    v0.2d, v11.2d, #6
        ldp     q11, q7, [x2, #0x140]
        umlal   v2.2d, v9.2s, v26.s[0]
        umlal2  v2.2d, v9.4s, v26.s[1]
        ldp     d9, d31, [x14, #0x138]
        umlal   v2.2d, v3.2s, v12.s[2]
        usra    v0.2d, v23.2d, #0x1d
        umlal2  v2.2d, v3.4s, v12.s[3]
        ldp     q3, q23, [x2, #0x2f0]
        umulh   x1, x5, x6
        adcs    x16, x17, x16
        umlal   v2.2d, v17.2s, v12.s[0]
        umlal2  v15.2d, v25.4s, v13.s[3]
        umlal2  v2.2d, v17.4s, v12.s[1]
        str     q0, [x0, #0x70]
        shl     v0.2d, v31.2d, #0xe
        umlal   v2.2d, v20.2s, v29.s[2]
        ldp     q17, q25, [x2, #0x160]
        umlal2  v2.2d, v20.4s, v29.s[3]
        umlal   v2.2d, v14.2s, v29.s[0]
        umulh   x17, x8, x8
        umlal   v15.2d, v27.2s, v13.s[0]
        umull   v20.2d, v18.2s, v1.s[0]
        umlal2  v2.2d, v14.4s, v29.s[1]
        umlal   v2.2d, v24.2s, v19.s[2]
        stp     x7, x9, [sp, #0x10]
        mul     x7, x13, x5
        umlal2  v15.2d, v27.4s, v13.s[1]
        ldp     q14, q27, [x2, #0x180]
        usra    v15.2d, v22.2d, #0x3e
        umlal2  v20.2d, v18.4s, v1.s[2]
        umlal   v20.2d, v30.2s, v26.s[2]
        umulh   x9, x13, x6
        ldp     d18, d22, [x14, #0x140]
        umlal2  v20.2d, v30.4s, v26.s[3]
        usra    v15.2d, v16.2d, #6
        umlal   v20.2d, v11.2s, v26.s[0]
        ldp     q16, q30, [x2, #0x150]
        umlal2  v20.2d, v11.4s, v26.s[1]
        shl     v11.2d, v22.2d, #0x14
        umlal   v20.2d, v7.2s, v12.s[2]
        str     x10, [sp, #0x68]
        mul     x10, x5, x6
        adcs    x9, x9, x10
        adc     x1, x1, xzr
        adds    x7, x12, x7
        umlal2  v2.2d, v24.4s, v19.s[3]
        ldp     q22, q24, [x2, #0x170]
        umlal   v2.2d, v4.2s, v19.s[0]
        umlal2  v20.2d, v7.4s, v12.s[3]
        mul     x10, x8, x13
        umlal   v20.2d, v17.2s, v12.s[0]
        umlal2  v20.2d, v17.4s, v12.s[1]
        ldp     q7, q17, [x2, #0x300]
        umulh   x12, x13, x5
        umlal2  v2.2d, v4.4s, v19.s[1]
        ldp     q4, q31, [x2, #0x190]
        adcs    x12, x16, x12
        adcs    x9, x9, xzr
        adc     x1, x1, xzr
        umlal   v2.2d, v21.2s, v13.s[2]
        adds    x10, x10, x10
        umlal   v20.2d, v25.2s, v29.s[2]
        adcs    x15, x15, x15
        adcs    x7, x7, x7
        adcs    x12, x12, x12
        umlal2  v2.2d, v21.4s, v13.s[3]
        adcs    x9, x9, x9
        ldp     q13, q21, [x2, #0x160]
        umulh   x16, x13, x13
        adcs    x1, x1, x1
        str     x11, [sp, #0x48]
        adc     x11, xzr, xzr
        umlal2  v20.2d, v25.4s, v29.s[3]
        umlal   v20.2d, v14.2s, v29.s[0]
        umull   v25.2d, v3.2s, v1.s[0]
        usra    v2.2d, v9.2d, #0x38
        usra    v2.2d, v0.2d, #6
        umlal2  v25.2d, v3.4s, v1.s[2]
        ldp     q9, q0, [x2, #0x310]
        mul     x13, x13, x13
        umlal   v25.2d, v23.2s, v26.s[2]
        umlal2  v25.2d, v23.4s, v26.s[3]
        uzp2    v3.2d, v15.2d, v2.2d
        umlal   v25.2d, v16.2s, v26.s[0]
        uzp1    v15.2d, v15.2d, v2.2d
        mul     x8, x8, x8
        umlal2  v20.2d, v14.4s, v29.s[1]
        adds    x10, x10, x17
        ldp     d14, d2, [x14, #0x148]
        umlal   v20.2d, v27.2s, v19.s[2]
        shl     v23.2d, v3.2d, #0x23
        umlal2  v25.2d, v16.4s, v26.s[1]
        shl     v2.2d, v2.2d, #0x1a
        mul     x17, x5, x5
        adcs    x13, x15, x13
        umlal   v25.2d, v30.2s, v12.s[2]
        adcs    x7, x7, x16
        adcs    x12, x12, x17
        umlal2  v20.2d, v27.4s, v19.s[3]
        ext     v8.16b, v8.16b, v3.16b, #8
        umull   v16.2d, v9.2s, v1.s[0]
        usra    v15.2d, v23.2d, #6
        ldp     q23, q27, [x2, #0x180]
        umulh   x5, x5, x5
        umlal2  v25.2d, v30.4s, v12.s[3]
        adcs    x5, x9, x5
        usra    v15.2d, v8.2d, #0x1d
        umlal   v20.2d, v28.2s, v19.s[0]
        umulh   x9, x6, x6
        umlal2  v20.2d, v28.4s, v19.s[1]
        ldp     q8, q28, [x2, #0x320]
        usra    v20.2d, v18.2d, #0x32
        umlal   v25.2d, v22.2s, v12.s[0]
        usra    v20.2d, v11.2d, #6
        ldp     q11, q18, [x2, #0x170]
        umlal2  v16.2d, v9.4s, v1.s[2]
        str     q15, [x0, #0x80]
        mul     x6, x6, x6
        adcs    x1, x1, x6
        umlal   v16.2d, v0.2s, v26.s[2]
        adc     x6, x11, x9
        umlal2  v25.2d, v22.4s, v12.s[1]
        ldp     q15, q9, [x2, #0x190]
        umlal   v25.2d, v24.2s, v29.s[2]
        umlal2  v25.2d, v24.4s, v29.s[3]
        umlal   v25.2d, v4.2s, v29.s[0]
        umull   v22.2d, v7.2s, v1.s[0]
        ldp     x9, x11, [sp, #0x80]
        ldp     d24, d30, [x14, #0x158]
        umlal2  v22.2d, v7.4s, v1.s[2]
        shl     v7.2d, v30.2d, #0x26
        umlal2  v25.2d, v4.4s, v29.s[1]
        ldp     x16, x15, [sp, #0x50]
        ldp     q4, q30, [x2, #0x180]
        umlal   v25.2d, v31.2s, v19.s[2]
        umlal2  v25.2d, v31.4s, v19.s[3]
        umlal2  v16.2d, v0.4s, v26.s[3]
        ldp     d0, d19, [x14, #0x150]
        ldr     q31, [x2, #0x1a0]
        umlal   v16.2d, v11.2s, v26.s[0]
        subs    x8, x9, x8
        umlal   v22.2d, v17.2s, v26.s[2]
        shl     v19.2d, v19.2d, #0x20
        sbcs    x10, x11, x10
        sbcs    x13, x15, x13
        ldp     x11, x15, [sp, #0x30]
        usra    v25.2d, v14.2d, #0x2c
        umlal2  v22.2d, v17.4s, v26.s[3]
        usra    v25.2d, v2.2d, #6
        sbcs    x7, x16, x7
        ldp     x17, x16, [sp, #0x70]
        umlal   v22.2d, v13.2s, v26.s[0]
        ldp     q14, q2, [x2, #0x330]
        sbcs    x12, x17, x12
        umlal2  v22.2d, v13.4s, v26.s[1]
        sbcs    x5, x16, x5
        umlal   v22.2d, v21.2s, v12.s[2]
        sbcs    x1, x15, x1
        umlal2  v22.2d, v21.4s, v12.s[3]
        uzp2    v13.2d, v20.2d, v25.2d
        sbcs    x6, x11, x6
        ldp     x15, x11, [sp, #0x40]
        uzp1    v17.2d, v20.2d, v25.2d
        csetm   x9, lo
        adds    x8, x8, x11
        umlal   v22.2d, v23.2s, v12.s[0]
        shl     v20.2d, v13.2d, #0x23
        adcs    x10, x10, x15
        ldp     x15, x11, [sp, #0x60]
        ext     v3.16b, v3.16b, v13.16b, #8
        adcs    x13, x13, x15
        umlal2  v22.2d, v23.4s, v12.s[1]
        ldp     q21, q23, [x2, #0x190]
        umlal   v22.2d, v27.2s, v29.s[2]
        adcs    x7, x7, x11
        ldp     x15, x11, [sp, #0x10]
        usra    v17.2d, v20.2d, #6
        adcs    x12, x12, x11
        adcs    x5, x5, x15
        ldp     x11, x15, [sp, #0x20]
        umlal2  v22.2d, v27.4s, v29.s[3]
        umlal2  v16.2d, v11.4s, v26.s[1]
        umull   v20.2d, v8.2s, v1.s[0]
        umlal   v22.2d, v10.2s, v29.s[0]
        usra    v17.2d, v3.2d, #0x1d
        ldp     d11, d3, [x14, #0x168]
        ldp     d25, d27, [x14, #0x160]
        umlal   v16.2d, v18.2s, v12.s[2]
        adcs    x1, x1, x15
        umlal2  v22.2d, v10.4s, v29.s[1]
        adcs    x6, x6, x11
        umlal2  v16.2d, v18.4s, v12.s[3]
        adc     x9, x9, xzr
        umlal   v16.2d, v15.2s, v12.s[0]
        ldp     q10, q18, [x2, #0x340]
        str     q17, [x0, #0x90]
        adds    x8, x17, x8
        shl     v17.2d, v27.2d, #0x2c
        umull   v27.2d, v14.2s, v1.s[0]
        usra    v22.2d, v0.2d, #0x26
        adcs    x10, x16, x10
        ldp     x17, x16, [sp, #0x30]
        adcs    x13, x16, x13
        shl     v0.2d, v3.2d, #0x32
        umlal2  v16.2d, v15.4s, v12.s[1]
        umlal2  v20.2d, v8.4s, v1.s[2]
        ldr     q15, [x2, #0x350]
        adcs    x2, x17, x7
        ldp     x16, x7, [sp, #0x40]
        ldr     d8, [x14, #0x178]
        adcs    x7, x7, x12
        umlal   v20.2d, v28.2s, v26.s[2]
        adcs    x5, x16, x5
        usra    v22.2d, v19.2d, #6
        umlal2  v27.2d, v14.4s, v1.s[2]
        ldp     d3, d14, [x14, #0x170]
        ldp     x12, x14, [sp, #0x60]
        adcs    x1, x12, x1
        umlal2  v20.2d, v28.4s, v26.s[3]
        adcs    x6, x14, x6
        ldr     x17, [sp, #0x80]
        ldp     x14, x12, [sp, #0x10]
        movi    v19.2d, #0000000000000000
        adcs    x9, x12, x9
        umlal   v16.2d, v9.2s, v29.s[2]
        umlal   v20.2d, v4.2s, v26.s[0]
        adcs    x12, x14, xzr
        adcs    x14, x15, xzr
        ldp     x16, x15, [sp, #0x90]
        umlal2  v16.2d, v9.4s, v29.s[3]
        umlal2  v20.2d, v4.4s, v26.s[1]
        adcs    x11, x11, xzr
        subs    x15, x15, x17
        ldr     x17, [sp, #0x88]
        shl     v4.2d, v14.2d, #0x38
        umlal   v20.2d, v30.2s, v12.s[2]
        sbcs    x16, x16, x17
        umlal2  v20.2d, v30.4s, v12.s[3]
        stp     x11, x14, [sp]
        ldp     x11, x17, [sp, #0xa0]
        ldp     x14, x11, [sp, #0x50]
        sbcs    x11, x17, x11
        stp     x15, x16, [x3, #0xc0]
        ldr     x15, [sp, #0xa0]
        umull   v28.2d, v10.2s, v1.s[0]
        sbcs    x14, x15, x14
        stp     x11, x14, [x3, #0xd0]
        ldp     x14, x11, [sp, #0xb0]
        usra    v16.2d, v24.2d, #0x20
        umlal   v27.2d, v2.2s, v26.s[2]
        umlal2  v27.2d, v2.4s, v26.s[3]
        sbcs    x8, x11, x8
        sbcs    x10, x14, x10
        ldp     x14, x11, [sp, #0xc0]
        umlal   v27.2d, v21.2s, v26.s[0]
        sbcs    x11, x11, x13
        stp     x8, x10, [x3, #0xe0]
        ldp     x10, x8, [sp, #0xd0]
        umlal2  v28.2d, v10.4s, v1.s[2]
        sbcs    x2, x14, x2
        usra    v16.2d, v7.2d, #6
        umlal2  v27.2d, v21.4s, v26.s[1]
        sbcs    x7, x8, x7
        stp     x11, x2, [x3, #0xf0]
        umlal   v28.2d, v18.2s, v26.s[2]
        umlal   v20.2d, v6.2s, v12.s[0]
        sbcs    x2, x10, x5
        ldp     x8, x5, [sp, #0xe0]
        sbcs    x1, x5, x1
        stp     x7, x2, [x3, #0x100]
        umlal   v27.2d, v23.2s, v12.s[2]
        sbcs    x2, x8, x6
        ldp     x6, x5, [sp, #0x1a0]
        umlal2  v20.2d, v6.4s, v12.s[1]
        umlal2  v27.2d, v23.4s, v12.s[3]
        sbcs    x5, x5, x9
        umull   v2.2d, v15.2s, v1.s[0]
        stp     x1, x2, [x3, #0x110]
        ldr     x2, [sp, #0x7e8]
        uzp2    v6.2d, v22.2d, v16.2d
        sbcs    x1, x6, x12
        ldp     x7, x6, [sp]
        uzp1    v7.2d, v22.2d, v16.2d
        usra    v20.2d, v25.2d, #0x1a
        sbcs    x2, x2, x6
        ldr     x6, [sp, #0x7a0]
        sbcs    x6, x6, x7
        shl     v14.2d, v6.2d, #0x23
        umlal2  v2.2d, v15.4s, v1.s[2]
        ext     v12.16b, v13.16b, v6.16b, #8
        usra    v27.2d, v11.2d, #0x14
        stp     x2, x6, [x3, #0x130]
        ldp     x8, x7, [sp, #0xf0]
        ldp     x6, x2, [sp, #0x1c0]
        umlal2  v28.2d, v18.4s, v26.s[3]
        usra    v7.2d, v14.2d, #6
        sbcs    x2, x2, xzr
        usra    v2.2d, v8.2d, #8
        usra    v20.2d, v17.2d, #6
        ldp     d14, d15, [sp, #0x130]
        .cfi_restore 78
        .cfi_restore 79
        umlal   v28.2d, v31.2s, v26.s[0]
        sbcs    x6, x6, xzr
        ldp     d8, d9, [sp, #0x100]
        .cfi_restore 72
        .cfi_restore 73
        sbcs    x7, x7, xzr
        sbcs    x8, x8, xzr
        umlal2  v28.2d, v31.4s, v26.s[1]
        stp     x2, x6, [x3, #0x140]
        ldp     x6, x2, [sp, #0x1b0]
        usra    v7.2d, v12.2d, #0x1d
        sbcs    x2, x2, xzr
        ldp     d12, d13, [sp, #0x120]
        .cfi_restore 76
        .cfi_restore 77
        usra    v27.2d, v0.2d, #6
        sbcs    x6, x6, xzr
        ldp     d10, d11, [sp, #0x110]
        .cfi_restore 74
        .cfi_restore 75
        stp     x5, x1, [x3, #0x120]
        ldp     x5, x1, [sp, #0x190]
        usra    v28.2d, v3.2d, #0xe
        sbcs    x1, x1, xzr
        sbcs    x5, x5, xzr
        stp     x7, x8, [x3, #0x150]
        str     q7, [x0, #0xa0]
        uzp2    v0.2d, v20.2d, v27.2d
        usra    v28.2d, v4.2d, #6
        uzp1    v1.2d, v20.2d, v27.2d
        stp     x1, x5, [x3, #0x170]
        shl     v3.2d, v0.2d, #0x23
        ext     v4.16b, v6.16b, v0.16b, #8
        usra    v1.2d, v3.2d, #6
        uzp2    v3.2d, v28.2d, v2.2d
        uzp1    v2.2d, v28.2d, v2.2d
        ext     v0.16b, v0.16b, v3.16b, #8
        shl     v6.2d, v3.2d, #0x23
        stp     x2, x6, [x3, #0x160]
        ext     v3.16b, v3.16b, v5.16b, #8
        usra    v1.2d, v4.2d, #0x1d
        usra    v2.2d, v6.2d, #6
        usra    v19.2d, v3.2d, #0x1d
        str     q1, [x0, #0xb0]
        usra    v2.2d, v0.2d, #0x1d
        str     d19, [x0, #0xd0]
        str     q2, [x0, #0xc0]
        add     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset -2032
        ret
END_COMPOSITE(karat_phase_sqr_24_aarch64)

NOTES

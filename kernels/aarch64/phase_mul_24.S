/* karat_phase_mul_24_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 1200 --islands 2 --apart x0,x1,x2,x3,x4,x5,x6 --across --spill
 * 1838.0 cycles instead of 3606.0, bound 1512.0 (simulated, one run after another); 4701 of 6042 instructions have another place.
 * Made from code with the SHA-256 96f6f39cf3f959539e2115cdeeea9a3849d6948ad86d0fda682a349980964983.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_mul_24_aarch64)
        sub     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset 2032
        ldr     d0, [x1]
        movi    v1.16b, #0xff
        ldr     x7, [x5, #0x58]
        movi    v2.2d, #0000000000000000
        ldp     d3, d4, [x1]
        ushr    v1.2d, v1.2d, #0x23
        ldp     q5, q6, [x2]
        ldp     d7, d16, [x1, #8]
        ldp     q17, q18, [x2, #0x20]
        ldp     d19, d20, [x1, #0x10]
        ushr    v21.2d, v0.2d, #0x1d
        ldp     q22, q23, [x2, #0x40]
        ushr    v3.2d, v3.2d, #0x3a
        ldp     d24, d25, [x1, #0x18]
        uzp1    v0.2d, v0.2d, v21.2d
        shl     v4.2d, v4.2d, #0xc
        ldp     x8, x9, [x5]
        ushr    v7.2d, v7.2d, #0x34
        ldp     q21, q26, [x2]
        and     v0.16b, v0.16b, v1.16b
        usra    v3.2d, v4.2d, #6
        ldp     x10, x11, [x5, #8]
        shl     v4.2d, v16.2d, #0x12
        ldp     q16, q27, [x2, #0x60]
        umull   v28.2d, v17.2s, v0.s[0]
        shl     v20.2d, v20.2d, #0x18
        lsl     x9, x9, #0x3a
        ldp     x12, x13, [x5, #0x10]
        usra    v7.2d, v4.2d, #6
        umull   v4.2d, v18.2s, v0.s[0]
        adds    x8, x8, x9
        ldp     x9, x14, [x5, #0x18]
        umlal   v3.2d, v5.2s, v0.s[0]
        shl     v25.2d, v25.2d, #0x1e
        lsr     x10, x10, #6
        lsl     x11, x11, #0x34
        umlal2  v3.2d, v5.4s, v0.s[2]
        ldp     q5, q29, [x2, #0x80]
        adcs    x10, x10, x11
        umlal2  v28.2d, v17.4s, v0.s[2]
        ldp     q17, q30, [x2, #0xa0]
        lsr     x11, x12, #0xc
        umlal2  v4.2d, v18.4s, v0.s[2]
        lsl     x12, x13, #0x2e
        lsl     x13, x14, #0x28
        lsr     x9, x9, #0x12
        umull   v18.2d, v22.2s, v0.s[0]
        adcs    x11, x11, x12
        ldp     x12, x14, [x5, #0x20]
        adcs    x9, x9, x13
        ldp     x13, x15, [x5, #0x28]
        usra    v28.2d, v19.2d, #0x2e
        ext     v19.16b, v2.16b, v3.16b, #8
        ldp     x16, x17, [x5, #0x30]
        usra    v4.2d, v24.2d, #0x28
        umull   v24.2d, v23.2s, v0.s[0]
        str     x9, [sp, #0x7e8]
        str     x11, [sp, #0x7e0]
        ldp     x9, x11, [x5, #0x38]
        usra    v3.2d, v19.2d, #0x1d
        umlal2  v18.2d, v22.4s, v0.s[2]
        lsr     x12, x12, #0x18
        lsl     x14, x14, #0x22
        umull   v19.2d, v16.2s, v0.s[0]
        adcs    x12, x12, x14
        lsr     x13, x13, #0x1e
        lsl     x14, x15, #0x1c
        usra    v28.2d, v20.2d, #6
        umull   v20.2d, v27.2s, v0.s[0]
        adcs    x13, x13, x14
        lsr     x14, x16, #0x24
        usra    v4.2d, v25.2d, #6
        umlal2  v24.2d, v23.4s, v0.s[2]
        lsr     x9, x9, #0x2a
        ext     v22.16b, v3.16b, v2.16b, #8
        and     v3.16b, v3.16b, v1.16b
        lsl     x15, x17, #0x16
        adcs    x14, x14, x15
        lsl     x11, x11, #0x10
        umlal2  v19.2d, v16.4s, v0.s[2]
        adcs    x9, x9, x11
        ldp     x11, x15, [x5, #0x40]
        usra    v7.2d, v22.2d, #0x1d
        ldp     x16, x17, [x5, #0x48]
        umull   v16.2d, v5.2s, v0.s[0]
        umlal2  v20.2d, v27.4s, v0.s[2]
        uzp1    v22.4s, v0.4s, v3.4s
        str     x9, [sp, #0x7d8]
        str     x14, [sp, #0x7d0]
        ldp     x9, x14, [x5, #0x58]
        umull   v23.2d, v29.2s, v0.s[0]
        str     x12, [sp, #0x7c8]
        str     x13, [sp, #0x7c0]
        ldp     x12, x13, [x5, #0x60]
        umull   v25.2d, v17.2s, v0.s[0]
        lsr     x11, x11, #0x30
        lsl     x15, x15, #0xa
        str     x8, [sp, #0x7b8]
        str     x10, [sp, #0x7b0]
        ldp     x8, x10, [x5, #0x68]
        umlal   v7.2d, v6.2s, v0.s[0]
        lsr     x16, x16, #0x36
        adcs    x11, x11, x15
        lsl     x15, x17, #4
        umlal2  v7.2d, v6.4s, v0.s[2]
        orr     x7, x16, x7, lsl #62
        lsl     x14, x14, #0x38
        lsr     x9, x9, #2
        umlal   v7.2d, v21.2s, v3.s[0]
        orr     x14, x14, x17, lsr #60
        adcs    x7, x7, x15
        lsr     x12, x12, #8
        umlal2  v7.2d, v21.4s, v3.s[2]
        adcs    x9, x9, x14
        ext     v6.16b, v2.16b, v7.16b, #8
        lsl     x13, x13, #0x32
        lsr     x8, x8, #0xe
        umlal2  v16.2d, v5.4s, v0.s[2]
        adcs    x12, x12, x13
        lsl     x10, x10, #0x2c
        ldp     x13, x14, [x5, #0x70]
        umlal2  v23.2d, v29.4s, v0.s[2]
        adcs    x8, x8, x10
        stp     x19, x20, [sp, #0x140]
        .cfi_rel_offset 19, 320
        .cfi_rel_offset 20, 328
        umlal2  v25.2d, v17.4s, v0.s[2]
        stp     x21, x22, [sp, #0x150]
        .cfi_rel_offset 21, 336
        .cfi_rel_offset 22, 344
        stp     x23, x24, [sp, #0x160]
        .cfi_rel_offset 23, 352
        .cfi_rel_offset 24, 360
        lsr     x19, x13, #0x14
        stp     d8, d9, [sp, #0x100]
        .cfi_rel_offset 72, 256
        .cfi_rel_offset 73, 264
        usra    v7.2d, v6.2d, #0x1d
        lsl     x20, x14, #0x26
        stp     x25, x26, [sp, #0x170]
        .cfi_rel_offset 25, 368
        .cfi_rel_offset 26, 376
        stp     d10, d11, [sp, #0x110]
        .cfi_rel_offset 74, 272
        .cfi_rel_offset 75, 280
        adcs    x19, x19, x20
        stp     d12, d13, [sp, #0x120]
        .cfi_rel_offset 76, 288
        .cfi_rel_offset 77, 296
        ldp     x20, x21, [x5, #0x78]
        ext     v8.16b, v7.16b, v2.16b, #8
        and     v9.16b, v7.16b, v1.16b
        stp     x27, x28, [sp, #0x180]
        .cfi_rel_offset 27, 384
        .cfi_rel_offset 28, 392
        usra    v28.2d, v8.2d, #0x1d
        umlal   v28.2d, v26.2s, v3.s[0]
        stp     d14, d15, [sp, #0x130]
        .cfi_rel_offset 78, 304
        .cfi_rel_offset 79, 312
        ldp     d8, d10, [x1, #0x20]
        ldp     q11, q12, [x2, #0x20]
        lsr     x20, x20, #0x1a
        lsl     x21, x21, #0x20
        ldp     q13, q14, [x2, #0x40]
        adcs    x20, x20, x21
        ldp     q15, q0, [x2]
        ldp     d5, d6, [x1, #0x28]
        ldr     x25, [sp, #0x7b8]
        ldr     x26, [sp, #0x7b0]
        umlal2  v28.2d, v26.4s, v3.s[2]
        ldp     q7, q17, [x2, #0x60]
        ldp     q21, q26, [x2, #0x20]
        shl     v10.2d, v10.2d, #0x24
        ldp     q27, q29, [x2, #0x80]
        umlal   v4.2d, v11.2s, v3.s[0]
        ldp     x21, x22, [x5, #0x80]
        umlal2  v4.2d, v11.4s, v3.s[2]
        ldp     x23, x24, [x5, #0x88]
        umlal   v18.2d, v12.2s, v3.s[0]
        shl     v11.2d, v6.2d, #0x2a
        stp     x25, x26, [x4]
        umlal2  v18.2d, v12.4s, v3.s[2]
        ldp     d12, d6, [x1, #0x30]
        umlal   v24.2d, v13.2s, v3.s[0]
        lsr     x21, x21, #0x20
        lsr     x23, x23, #0x26
        lsl     x22, x22, #0x1a
        ldp     x27, x28, [x5, #0x90]
        umlal2  v24.2d, v13.4s, v3.s[2]
        adcs    x21, x21, x22
        lsl     x22, x24, #0x14
        ldr     x24, [sp, #0x7e8]
        umlal   v28.2d, v15.2s, v9.s[0]
        adcs    x22, x23, x22
        ldr     x23, [sp, #0x7e0]
        stp     x23, x24, [x4, #0x10]
        usra    v18.2d, v8.2d, #0x22
        umlal   v19.2d, v14.2s, v3.s[0]
        ldp     x10, x13, [x5, #0x98]
        umlal2  v28.2d, v15.4s, v9.s[2]
        ldp     q8, q13, [x2, #0x40]
        lsr     x27, x27, #0x2c
        umlal2  v19.2d, v14.4s, v3.s[2]
        usra    v24.2d, v5.2d, #0x1c
        ext     v14.16b, v2.16b, v28.16b, #8
        usra    v28.2d, v14.2d, #0x1d
        ldp     x14, x15, [x5, #0xa0]
        lsl     x28, x28, #0xe
        ext     v14.16b, v28.16b, v2.16b, #8
        ldp     q15, q5, [x2]
        adcs    x27, x27, x28
        usra    v18.2d, v10.2d, #6
        and     v10.16b, v28.16b, v1.16b
        ldr     x28, [x5, #0xb0]
        lsr     x10, x10, #0x32
        usra    v4.2d, v14.2d, #0x1d
        lsl     x13, x13, #8
        umlal   v18.2d, v21.2s, v9.s[0]
        lsr     x14, x14, #0x38
        umlal2  v18.2d, v21.4s, v9.s[2]
        usra    v24.2d, v11.2d, #6
        ldp     x16, x17, [x5, #0xb0]
        adcs    x10, x10, x13
        umlal   v4.2d, v0.2s, v9.s[0]
        shl     v11.2d, v6.2d, #0x30
        str     x10, [sp, #0x7a8]
        ldp     x13, x10, [x5, #0xb8]
        str     x22, [sp, #0x7a0]
        lsl     x22, x15, #2
        umlal2  v4.2d, v0.4s, v9.s[2]
        ldp     q14, q0, [x2, #0x20]
        orr     x28, x14, x28, lsl #60
        umlal   v24.2d, v26.2s, v9.s[0]
        usra    v19.2d, v12.2d, #0x16
        adcs    x22, x28, x22
        lsl     x28, x17, #0x36
        usra    v19.2d, v11.2d, #6
        umlal2  v24.2d, v26.4s, v9.s[2]
        ldp     x14, x17, [x5, #0xc0]
        lsr     x16, x16, #4
        umlal   v20.2d, v7.2s, v3.s[0]
        ldp     d11, d12, [x1, #0x38]
        orr     x28, x28, x15, lsr #62
        umlal2  v20.2d, v7.4s, v3.s[2]
        ldp     q6, q7, [x2, #0x60]
        adcs    x28, x16, x28
        umlal   v16.2d, v17.2s, v3.s[0]
        shl     v12.2d, v12.2d, #0x36
        lsl     x10, x10, #0x30
        lsr     x13, x13, #0xa
        umlal2  v16.2d, v17.4s, v3.s[2]
        umlal   v4.2d, v15.2s, v10.s[0]
        ldr     d17, [x1, #0x48]
        adcs    x10, x13, x10
        lsl     x13, x17, #0x2a
        umlal2  v4.2d, v15.4s, v10.s[2]
        shl     v15.2d, v17.2d, #2
        ldp     x5, x15, [x5, #0xc8]
        lsr     x14, x14, #0x10
        umlal   v24.2d, v14.2s, v10.s[0]
        ldp     q17, q21, [x2, #0x80]
        lsr     x5, x5, #0x16
        umlal2  v24.2d, v14.4s, v10.s[2]
        ext     v14.16b, v2.16b, v4.16b, #8
        adcs    x13, x14, x13
        lsl     x14, x15, #0x24
        ldr     x15, [sp, #0x7c0]
        usra    v4.2d, v14.2d, #0x1d
        ext     v14.16b, v4.16b, v2.16b, #8
        adcs    x5, x5, x14
        ldr     x14, [sp, #0x7c8]
        usra    v18.2d, v14.2d, #0x1d
        and     v14.16b, v4.16b, v1.16b
        stp     x14, x15, [x4, #0x20]
        ldr     x14, [sp, #0x7d8]
        ldr     x15, [sp, #0x7d0]
        umlal   v18.2d, v5.2s, v10.s[0]
        ldp     q4, q26, [x2, #0xa0]
        umlal2  v18.2d, v5.4s, v10.s[2]
        ldp     q5, q28, [x2]
        umlal   v18.2d, v5.2s, v14.s[0]
        ldp     x16, x17, [x6]
        umlal2  v18.2d, v5.4s, v14.s[2]
        ext     v5.16b, v2.16b, v18.16b, #8
        stp     x15, x14, [x4, #0x30]
        umlal   v19.2d, v8.2s, v9.s[0]
        ldp     x14, x15, [x6, #0x10]
        str     x5, [sp, #0x798]
        umulh   x5, x25, x16
        umlal2  v19.2d, v8.4s, v9.s[2]
        ldp     q8, q30, [x2, #0xc0]
        umlal   v19.2d, v0.2s, v10.s[0]
        stp     x9, x12, [x4, #0x50]
        umlal2  v19.2d, v0.4s, v10.s[2]
        uzp1    v0.4s, v9.4s, v10.4s
        stp     x8, x19, [x4, #0x60]
        umlal   v20.2d, v13.2s, v9.s[0]
        stp     x11, x7, [x4, #0x40]
        mul     x19, x25, x17
        umlal2  v20.2d, v13.4s, v9.s[2]
        usra    v20.2d, v11.2d, #0x10
        subs    x8, x25, x23
        sbcs    x7, x26, x24
        ldp     q11, q13, [x2, #0x40]
        usra    v20.2d, v12.2d, #6
        csetm   x12, lo
        umlal   v20.2d, v11.2s, v10.s[0]
        stp     x20, x21, [x4, #0x70]
        umulh   x21, x25, x17
        umlal2  v20.2d, v11.4s, v10.s[2]
        ldp     d11, d12, [x1, #0x40]
        subs    x20, x14, x16
        umlal   v16.2d, v6.2s, v9.s[0]
        shl     v12.2d, v12.2d, #0x3c
        sbcs    x9, x15, x17
        eor     x8, x8, x12
        umlal2  v16.2d, v6.4s, v9.s[2]
        usra    v16.2d, v11.2d, #0xa
        csetm   x11, lo
        eor     x7, x7, x12
        usra    v16.2d, v12.2d, #6
        umlal   v16.2d, v13.2s, v10.s[0]
        ldp     x24, x15, [x6, #0x20]
        cmn     x12, #1
        umlal2  v16.2d, v13.4s, v10.s[2]
        ldp     q11, q12, [x2, #0x20]
        adcs    x8, x8, xzr
        ldp     q13, q6, [x2, #0x60]
        umlal   v23.2d, v27.2s, v3.s[0]
        adcs    x7, x7, xzr
        umlal2  v23.2d, v27.4s, v3.s[2]
        eor     x20, x20, x11
        eor     x9, x9, x11
        cmn     x11, #1
        umlal   v23.2d, v7.2s, v9.s[0]
        str     x7, [sp, #0x790]
        mul     x7, x26, x17
        adcs    x20, x20, xzr
        adcs    x9, x9, xzr
        umlal2  v23.2d, v7.4s, v9.s[2]
        ldp     q7, q27, [x2, #0x80]
        eor     x11, x12, x11
        umlal   v23.2d, v13.2s, v10.s[0]
        ldr     x12, [sp, #0x7a8]
        adds    x19, x5, x19
        adcs    x21, x21, x7
        ldr     x7, [sp, #0x7a0]
        umlal2  v23.2d, v13.4s, v10.s[2]
        umulh   x5, x26, x17
        adc     x5, x5, xzr
        umlal   v25.2d, v29.2s, v3.s[0]
        ldp     q13, q30, [x2, #0xa0]
        umlal2  v25.2d, v29.4s, v3.s[2]
        stp     x7, x27, [x4, #0x80]
        ldr     x17, [sp, #0x7c0]
        umlal   v25.2d, v17.2s, v9.s[0]
        stp     x12, x22, [x4, #0x90]
        umlal2  v25.2d, v17.4s, v9.s[2]
        mul     x22, x25, x16
        ldp     x27, x7, [x6, #0x30]
        umlal   v25.2d, v6.2s, v10.s[0]
        stp     x28, x10, [x4, #0xa0]
        ldr     x28, [sp, #0x7d0]
        ldr     x10, [sp, #0x7c8]
        subs    x12, x10, x28
        ldr     x10, [sp, #0x798]
        ldr     x28, [sp, #0x7d8]
        umull   v17.2d, v4.2s, v3.s[0]
        sbcs    x28, x17, x28
        str     x9, [sp, #0x788]
        csetm   x9, lo
        umlal2  v17.2d, v4.4s, v3.s[2]
        ldp     q3, q4, [x2, #0xa0]
        mul     x17, x26, x16
        umlal   v17.2d, v26.2s, v22.s[0]
        stp     x13, x10, [x4, #0xb0]
        umlal2  v17.2d, v26.4s, v22.s[1]
        umlal   v17.2d, v21.2s, v9.s[0]
        umulh   x10, x26, x16
        subs    x13, x27, x24
        sbcs    x7, x7, x15
        umlal2  v17.2d, v21.4s, v9.s[2]
        ldp     q21, q26, [x2, #0xc0]
        csetm   x27, lo
        umull   v29.2d, v13.2s, v9.s[0]
        adds    x19, x19, x17
        adcs    x21, x21, x10
        adc     x5, x5, xzr
        umlal2  v29.2d, v13.4s, v9.s[2]
        eor     x10, x13, x27
        eor     x28, x28, x9
        eor     x12, x12, x9
        umlal   v29.2d, v30.2s, v22.s[2]
        umulh   x13, x23, x14
        eor     x7, x7, x27
        eor     x17, x9, x27
        umlal2  v29.2d, v30.4s, v22.s[3]
        ldp     q9, q13, [x2, #0x40]
        umlal   v29.2d, v8.2s, v22.s[0]
        stp     x22, x19, [x3]
        umlal2  v29.2d, v8.4s, v22.s[1]
        ldp     d8, d30, [x1, #0x48]
        cmn     x9, #1
        ldr     x9, [x6, #0x18]
        umlal2  v25.2d, v6.4s, v10.s[2]
        str     x17, [sp, #0x780]
        mul     x17, x23, x9
        adcs    x12, x12, xzr
        umlal   v19.2d, v11.2s, v14.s[0]
        adcs    x28, x28, xzr
        cmn     x27, #1
        usra    v18.2d, v5.2d, #0x1d
        umlal2  v19.2d, v11.4s, v14.s[2]
        adcs    x27, x10, xzr
        usra    v23.2d, v15.2d, #6
        umlal   v17.2d, v7.2s, v10.s[0]
        umulh   x10, x23, x9
        adcs    x7, x7, xzr
        umlal2  v17.2d, v7.4s, v10.s[2]
        usra    v25.2d, v8.2d, #0x3e
        adds    x13, x13, x17
        ldr     x17, [sp, #0x7e8]
        umlal   v20.2d, v12.2s, v14.s[0]
        ext     v8.16b, v18.16b, v2.16b, #8
        and     v11.16b, v18.16b, v1.16b
        umlal2  v20.2d, v12.4s, v14.s[2]
        ldp     q12, q15, [x2, #0x60]
        shl     v5.2d, v30.2d, #8
        str     x28, [sp, #0x778]
        mul     x28, x17, x9
        usra    v24.2d, v8.2d, #0x1d
        umlal   v29.2d, v27.2s, v10.s[0]
        umlal2  v29.2d, v27.4s, v10.s[2]
        usra    v25.2d, v5.2d, #6
        umlal   v16.2d, v9.2s, v14.s[0]
        ldp     q8, q5, [x2]
        str     x7, [sp, #0x770]
        umulh   x7, x17, x9
        umull   v6.2d, v3.2s, v10.s[0]
        ldp     d7, d18, [x1, #0x50]
        adcs    x28, x10, x28
        umlal   v24.2d, v28.2s, v14.s[0]
        ldp     q27, q30, [x2, #0xe0]
        umlal2  v24.2d, v28.4s, v14.s[2]
        uzp1    v28.4s, v14.4s, v11.4s
        umlal2  v16.2d, v9.4s, v14.s[2]
        mul     x10, x23, x14
        ldr     x19, [sp, #0x7c0]
        umlal2  v6.2d, v3.4s, v10.s[2]
        ldp     q9, q10, [x2, #0x80]
        adc     x7, x7, xzr
        umlal   v6.2d, v4.2s, v0.s[0]
        str     x12, [sp, #0x768]
        ldr     x12, [sp, #0x7c8]
        subs    x25, x25, x12
        umlal2  v6.2d, v4.4s, v0.s[1]
        usra    v17.2d, v7.2d, #0x38
        str     x27, [sp, #0x760]
        mul     x27, x17, x14
        sbcs    x26, x26, x19
        ldr     x19, [sp, #0x7d0]
        umlal   v6.2d, v21.2s, v22.s[2]
        shl     v3.2d, v18.2d, #0xe
        sbcs    x23, x23, x19
        ldr     x19, [sp, #0x7d8]
        umlal2  v6.2d, v21.4s, v22.s[3]
        ldp     q4, q7, [x2, #0x20]
        sbcs    x19, x17, x19
        umlal   v23.2d, v13.2s, v14.s[0]
        ldp     q18, q21, [x2, #0xa0]
        umulh   x17, x17, x14
        umlal   v6.2d, v26.2s, v22.s[0]
        usra    v17.2d, v3.2d, #6
        umlal2  v23.2d, v13.4s, v14.s[2]
        csetm   x22, lo
        adds    x27, x13, x27
        ldp     q13, q3, [x2, #0xc0]
        eor     x25, x25, x22
        umlal2  v6.2d, v26.4s, v22.s[1]
        eor     x26, x26, x22
        eor     x23, x23, x22
        eor     x19, x19, x22
        umlal   v25.2d, v12.2s, v14.s[0]
        ldr     x12, [x6, #8]
        mul     x13, x8, x20
        umlal   v24.2d, v8.2s, v11.s[0]
        adcs    x28, x28, x17
        umlal2  v25.2d, v12.4s, v14.s[2]
        ldp     q12, q26, [x2, #0x40]
        adc     x7, x7, xzr
        umlal2  v24.2d, v8.4s, v11.s[2]
        umulh   x17, x8, x20
        subs    x16, x24, x16
        umlal   v17.2d, v15.2s, v14.s[0]
        eor     x13, x13, x11
        sbcs    x12, x15, x12
        ldr     x15, [x6, #0x30]
        umlal2  v17.2d, v15.4s, v14.s[2]
        ldp     d8, d15, [x1, #0x58]
        sbcs    x14, x15, x14
        ldr     x15, [x6, #0x38]
        umlal   v29.2d, v9.2s, v14.s[0]
        sbcs    x9, x15, x9
        ldr     x15, [sp, #0x788]
        umlal2  v29.2d, v9.4s, v14.s[2]
        ext     v9.16b, v2.16b, v24.16b, #8
        mul     x24, x8, x15
        str     x7, [sp, #0x758]
        csetm   x7, lo
        umlal   v20.2d, v4.2s, v11.s[0]
        cmn     x22, #1
        eor     x16, x16, x7
        eor     x12, x12, x7
        usra    v24.2d, v9.2d, #0x1d
        umlal2  v20.2d, v4.4s, v11.s[2]
        adcs    x25, x25, xzr
        eor     x14, x14, x7
        umlal   v6.2d, v10.2s, v14.s[0]
        ldp     q9, q4, [x2, #0x60]
        umulh   x8, x8, x15
        umlal2  v6.2d, v10.4s, v14.s[2]
        usra    v29.2d, v8.2d, #0x32
        adcs    x26, x26, xzr
        eor     x9, x9, x7
        umlal   v16.2d, v7.2s, v11.s[0]
        shl     v8.2d, v15.2d, #0x14
        adcs    x23, x23, xzr
        eor     x22, x22, x7
        ext     v10.16b, v24.16b, v2.16b, #8
        and     v15.16b, v24.16b, v1.16b
        adcs    x19, x19, xzr
        adds    x24, x17, x24
        ldr     x17, [sp, #0x790]
        umlal2  v16.2d, v7.4s, v11.s[2]
        str     x22, [sp, #0x750]
        mul     x22, x17, x15
        ldp     d7, d24, [x1, #0x60]
        usra    v19.2d, v10.2d, #0x1d
        umull   v10.2d, v18.2s, v14.s[0]
        umlal   v23.2d, v12.2s, v11.s[0]
        usra    v29.2d, v8.2d, #6
        umlal2  v23.2d, v12.4s, v11.s[2]
        umulh   x15, x17, x15
        ldp     q8, q12, [x2, #0x80]
        umlal   v25.2d, v26.2s, v11.s[0]
        umlal   v19.2d, v5.2s, v11.s[0]
        usra    v6.2d, v7.2d, #0x2c
        adcs    x22, x8, x22
        mul     x8, x17, x20
        umlal2  v19.2d, v5.4s, v11.s[2]
        ldp     q5, q7, [x2]
        adc     x15, x15, xzr
        umlal2  v25.2d, v26.4s, v11.s[2]
        shl     v24.2d, v24.2d, #0x1a
        cmn     x7, #1
        umlal2  v10.2d, v18.4s, v14.s[2]
        ldp     q14, q18, [x2, #0x20]
        adcs    x7, x16, xzr
        umlal   v10.2d, v21.2s, v0.s[2]
        usra    v6.2d, v24.2d, #6
        adcs    x12, x12, xzr
        ldr     x16, [x6, #0x20]
        umulh   x20, x17, x20
        umlal2  v10.2d, v21.4s, v0.s[3]
        ldp     q21, q24, [x2, #0xa0]
        adcs    x14, x14, xzr
        umlal   v17.2d, v9.2s, v11.s[0]
        adcs    x9, x9, xzr
        adds    x24, x24, x8
        ldr     x8, [sp, #0x7c8]
        umlal   v10.2d, v13.2s, v0.s[0]
        umlal2  v17.2d, v9.4s, v11.s[2]
        ldp     q9, q26, [x2, #0x40]
        mul     x17, x8, x16
        umlal   v19.2d, v5.2s, v15.s[0]
        adcs    x20, x22, x20
        umlal2  v19.2d, v5.4s, v15.s[2]
        adc     x22, x15, xzr
        ldr     x15, [x3]
        eor     x24, x24, x11
        cmn     x11, #1
        eor     x20, x20, x11
        umlal   v16.2d, v14.2s, v15.s[0]
        adcs    x13, x13, x15
        eor     x22, x22, x11
        umulh   x15, x8, x16
        umlal2  v10.2d, v13.4s, v0.s[1]
        ldp     q13, q5, [x2, #0xc0]
        str     x17, [sp, #0x790]
        ldr     x17, [x3, #8]
        adcs    x24, x24, x17
        ldr     x17, [x6, #0x28]
        umlal   v10.2d, v3.2s, v22.s[2]
        adcs    x20, x20, x21
        umlal2  v10.2d, v3.4s, v22.s[3]
        ext     v3.16b, v2.16b, v19.16b, #8
        adcs    x22, x22, x5
        umlal   v10.2d, v27.2s, v22.s[0]
        ldp     q30, q31, [x2, #0xe0]
        adc     x11, x11, xzr
        usra    v19.2d, v3.2d, #0x1d
        umlal   v29.2d, v4.2s, v11.s[0]
        adds    x13, x13, x10
        mul     x16, x8, x17
        umlal2  v10.2d, v27.4s, v22.s[1]
        adcs    x24, x24, x27
        umlal2  v29.2d, v4.4s, v11.s[2]
        adcs    x20, x20, x28
        umlal   v6.2d, v8.2s, v11.s[0]
        str     x9, [sp, #0x788]
        ldr     x9, [sp, #0x758]
        adcs    x22, x22, x9
        umulh   x8, x8, x17
        umlal2  v6.2d, v8.4s, v11.s[2]
        adc     x11, x11, xzr
        adds    x21, x21, x13
        umlal2  v16.2d, v14.4s, v15.s[2]
        adcs    x24, x5, x24
        ldp     q8, q14, [x2, #0x60]
        umlal   v10.2d, v12.2s, v11.s[0]
        adcs    x20, x10, x20
        stp     x21, x24, [x3, #0x10]
        umlal2  v10.2d, v12.4s, v11.s[2]
        adcs    x22, x27, x22
        ldr     x27, [sp, #0x7c0]
        mul     x5, x27, x17
        ext     v12.16b, v19.16b, v2.16b, #8
        and     v3.16b, v19.16b, v1.16b
        adcs    x28, x28, x11
        umull   v4.2d, v21.2s, v11.s[0]
        adcs    x9, x9, xzr
        adds    x10, x15, x16
        ldp     x11, x13, [x6, #0x40]
        usra    v20.2d, v12.2d, #0x1d
        umlal   v23.2d, v18.2s, v15.s[0]
        umulh   x15, x27, x17
        ldp     x16, x17, [x6, #0x50]
        umlal2  v23.2d, v18.4s, v15.s[2]
        ldp     d12, d18, [x1, #0x68]
        adcs    x5, x8, x5
        ldr     x8, [x6, #0x20]
        umlal   v25.2d, v9.2s, v15.s[0]
        umlal2  v4.2d, v21.4s, v11.s[2]
        ldp     q11, q19, [x2, #0x80]
        umlal   v20.2d, v7.2s, v15.s[0]
        mul     x24, x27, x8
        umlal2  v20.2d, v7.4s, v15.s[2]
        adc     x15, x15, xzr
        subs    x21, x25, x23
        umlal   v4.2d, v24.2s, v28.s[0]
        ldp     q7, q21, [x2, #0x100]
        umlal2  v4.2d, v24.4s, v28.s[1]
        str     x9, [sp, #0x758]
        sbcs    x9, x26, x19
        usra    v10.2d, v12.2d, #0x26
        umulh   x8, x27, x8
        csetm   x27, lo
        umlal   v4.2d, v13.2s, v0.s[2]
        shl     v12.2d, v18.2d, #0x20
        adds    x24, x10, x24
        ldr     x10, [sp, #0x7d0]
        eor     x21, x21, x27
        umlal2  v4.2d, v13.4s, v0.s[3]
        ldp     q13, q18, [x2]
        eor     x9, x9, x27
        umlal2  v25.2d, v9.4s, v15.s[2]
        ldp     d9, d21, [x1, #0x70]
        umlal   v4.2d, v5.2s, v0.s[0]
        usra    v10.2d, v12.2d, #6
        str     x28, [sp, #0x748]
        ldr     x28, [x6, #0x30]
        str     x22, [sp, #0x740]
        mul     x22, x10, x28
        umlal2  v4.2d, v5.4s, v0.s[1]
        adcs    x5, x5, x8
        ldp     q12, q5, [x2, #0xa0]
        umlal   v4.2d, v30.2s, v22.s[2]
        adc     x8, x15, xzr
        subs    x15, x14, x7
        umlal2  v4.2d, v30.4s, v22.s[3]
        str     x20, [sp, #0x738]
        umulh   x20, x10, x28
        uzp1    v24.4s, v15.4s, v3.4s
        str     x19, [sp, #0x730]
        ldr     x19, [sp, #0x788]
        sbcs    x19, x19, x12
        umlal   v17.2d, v26.2s, v15.s[0]
        str     x14, [sp, #0x728]
        csetm   x14, lo
        cmn     x27, #1
        umlal   v4.2d, v31.2s, v22.s[0]
        shl     v21.2d, v21.2d, #0x26
        eor     x15, x15, x14
        adcs    x21, x21, xzr
        umlal2  v17.2d, v26.4s, v15.s[2]
        eor     x19, x19, x14
        adcs    x9, x9, xzr
        cmn     x14, #1
        umlal2  v4.2d, v31.4s, v22.s[1]
        ldp     q26, q27, [x2, #0x20]
        str     x9, [sp, #0x720]
        ldr     x9, [x6, #0x38]
        str     x21, [sp, #0x718]
        mul     x21, x10, x9
        umlal   v29.2d, v8.2s, v15.s[0]
        adcs    x15, x15, xzr
        eor     x27, x27, x14
        ldr     x14, [x4, #0x40]
        umlal2  v29.2d, v8.4s, v15.s[2]
        adcs    x19, x19, xzr
        str     x19, [sp, #0x710]
        ldr     x19, [x4, #0x50]
        subs    x19, x14, x19
        ldr     x14, [x4, #0x48]
        umlal   v20.2d, v13.2s, v3.s[0]
        umulh   x10, x10, x9
        str     x27, [sp, #0x708]
        ldr     x27, [x4, #0x58]
        sbcs    x27, x14, x27
        umlal2  v20.2d, v13.4s, v3.s[2]
        usra    v4.2d, v9.2d, #0x20
        csetm   x14, lo
        adds    x20, x20, x21
        umlal   v6.2d, v14.2s, v15.s[0]
        ldp     q8, q9, [x2, #0xc0]
        eor     x19, x19, x14
        umlal2  v6.2d, v14.4s, v15.s[2]
        ldp     q13, q14, [x2, #0x40]
        eor     x21, x27, x14
        ldr     x27, [sp, #0x7d8]
        umlal   v10.2d, v11.2s, v15.s[0]
        str     x15, [sp, #0x700]
        mul     x15, x27, x9
        usra    v4.2d, v21.2d, #6
        ext     v21.16b, v2.16b, v20.16b, #8
        umlal2  v10.2d, v11.4s, v15.s[2]
        usra    v20.2d, v21.2d, #0x1d
        umlal   v23.2d, v26.2s, v3.s[0]
        umulh   x9, x27, x9
        umlal2  v23.2d, v26.4s, v3.s[2]
        ldp     q11, q21, [x2, #0xe0]
        adcs    x10, x10, x15
        umull   v26.2d, v12.2s, v15.s[0]
        umlal   v4.2d, v19.2s, v15.s[0]
        umlal2  v4.2d, v19.4s, v15.s[2]
        ext     v19.16b, v20.16b, v2.16b, #8
        mul     x15, x27, x28
        and     v20.16b, v20.16b, v1.16b
        adc     x9, x9, xzr
        subs    x16, x16, x11
        usra    v16.2d, v19.2d, #0x1d
        umlal2  v26.2d, v12.4s, v15.s[2]
        sbcs    x17, x17, x13
        umlal   v25.2d, v27.2s, v3.s[0]
        umlal   v16.2d, v18.2s, v3.s[0]
        ldp     q12, q15, [x2, #0x60]
        csetm   x13, lo
        umlal2  v16.2d, v18.4s, v3.s[2]
        eor     x16, x16, x13
        umulh   x28, x27, x28
        eor     x17, x17, x13
        umlal2  v25.2d, v27.4s, v3.s[2]
        eor     x27, x14, x13
        umlal   v26.2d, v5.2s, v28.s[2]
        ldp     d18, d19, [x1, #0x78]
        umlal2  v26.2d, v5.4s, v28.s[3]
        adds    x20, x20, x15
        ldr     x15, [sp, #0x768]
        ldp     q5, q27, [x2, #0x80]
        str     x27, [sp, #0x6f8]
        ldr     x27, [sp, #0x760]
        mul     x11, x15, x27
        adcs    x28, x10, x28
        umlal   v26.2d, v8.2s, v28.s[0]
        adc     x9, x9, xzr
        cmn     x14, #1
        umlal   v17.2d, v13.2s, v3.s[0]
        shl     v19.2d, v19.2d, #0x2c
        adcs    x19, x19, xzr
        umulh   x10, x15, x27
        umlal2  v17.2d, v13.4s, v3.s[2]
        adcs    x21, x21, xzr
        cmn     x13, #1
        ldr     x13, [sp, #0x780]
        eor     x11, x11, x13
        umlal   v29.2d, v14.2s, v3.s[0]
        adcs    x14, x16, xzr
        ldp     q13, q30, [x2]
        adcs    x16, x17, xzr
        ldr     x17, [sp, #0x770]
        umlal   v6.2d, v12.2s, v3.s[0]
        str     x21, [sp, #0x6f0]
        mul     x21, x15, x17
        umlal2  v6.2d, v12.4s, v3.s[2]
        umlal   v10.2d, v15.2s, v3.s[0]
        umlal2  v10.2d, v15.4s, v3.s[2]
        umlal2  v29.2d, v14.4s, v3.s[2]
        ldp     q12, q14, [x2, #0x20]
        umulh   x15, x15, x17
        umlal2  v26.2d, v8.4s, v28.s[1]
        adds    x21, x10, x21
        ldr     x10, [sp, #0x778]
        umlal   v26.2d, v9.2s, v0.s[2]
        umlal2  v26.2d, v9.4s, v0.s[3]
        ldp     q8, q9, [x2, #0x40]
        umlal   v16.2d, v13.2s, v20.s[0]
        str     x16, [sp, #0x768]
        mul     x16, x10, x17
        umlal2  v16.2d, v13.4s, v20.s[2]
        umlal   v26.2d, v11.2s, v0.s[0]
        umlal2  v26.2d, v11.4s, v0.s[1]
        ldp     q11, q13, [x2, #0xa0]
        umulh   x17, x10, x17
        umlal   v25.2d, v12.2s, v20.s[0]
        adcs    x15, x15, x16
        umlal   v26.2d, v21.2s, v22.s[2]
        umlal   v4.2d, v5.2s, v3.s[0]
        umlal2  v26.2d, v21.4s, v22.s[3]
        mul     x16, x10, x27
        umlal2  v4.2d, v5.4s, v3.s[2]
        ldp     q15, q5, [x2, #0xc0]
        adc     x17, x17, xzr
        umlal   v26.2d, v7.2s, v22.s[0]
        umlal2  v26.2d, v7.4s, v22.s[1]
        umulh   x27, x10, x27
        umull   v7.2d, v11.2s, v3.s[0]
        usra    v26.2d, v18.2d, #0x1a
        ldp     q18, q21, [x2, #0xe0]
        usra    v26.2d, v19.2d, #6
        adds    x21, x21, x16
        umlal2  v25.2d, v12.4s, v20.s[2]
        ext     v12.16b, v2.16b, v16.16b, #8
        eor     x21, x21, x13
        umlal   v26.2d, v27.2s, v3.s[0]
        ldr     x16, [sp, #0x790]
        usra    v16.2d, v12.2d, #0x1d
        umlal2  v26.2d, v27.4s, v3.s[2]
        mul     x10, x25, x7
        umlal2  v7.2d, v11.4s, v3.s[2]
        adcs    x27, x15, x27
        ldp     q11, q12, [x2, #0x100]
        umlal   v7.2d, v13.2s, v24.s[0]
        adc     x15, x17, xzr
        cmn     x13, #1
        eor     x27, x27, x13
        umlal2  v7.2d, v13.4s, v24.s[1]
        adcs    x11, x11, x16
        eor     x15, x15, x13
        umulh   x17, x25, x7
        ext     v13.16b, v16.16b, v2.16b, #8
        and     v3.16b, v16.16b, v1.16b
        adcs    x21, x21, x24
        str     x14, [sp, #0x760]
        ldr     x14, [sp, #0x750]
        str     x19, [sp, #0x778]
        eor     x19, x10, x14
        umlal   v17.2d, v14.2s, v20.s[0]
        adcs    x27, x27, x5
        ldp     q16, q19, [x2, #0x60]
        usra    v23.2d, v13.2d, #0x1d
        umlal   v7.2d, v15.2s, v28.s[2]
        adcs    x15, x15, x8
        umlal2  v17.2d, v14.4s, v20.s[2]
        adc     x13, x13, xzr
        mul     x16, x25, x12
        adds    x11, x11, x22
        umlal2  v7.2d, v15.4s, v28.s[3]
        adcs    x21, x21, x20
        ldp     d13, d14, [x1, #0x80]
        umlal   v7.2d, v5.2s, v28.s[0]
        adcs    x27, x27, x28
        umlal   v23.2d, v30.2s, v20.s[0]
        adcs    x15, x15, x9
        umulh   x25, x25, x12
        umlal2  v23.2d, v30.4s, v20.s[2]
        adc     x13, x13, xzr
        adds    x5, x5, x11
        umlal2  v7.2d, v5.4s, v28.s[1]
        adcs    x21, x8, x21
        ldp     q15, q5, [x2, #0x80]
        umlal   v7.2d, v18.2s, v0.s[2]
        adcs    x22, x22, x27
        ldp     q27, q30, [x2, #0x120]
        umlal   v29.2d, v8.2s, v20.s[0]
        adcs    x20, x20, x15
        mul     x27, x26, x12
        shl     v14.2d, v14.2d, #0x32
        umlal2  v7.2d, v18.4s, v0.s[3]
        adcs    x28, x28, x13
        uzp1    v18.4s, v20.4s, v3.4s
        umlal2  v29.2d, v8.4s, v20.s[2]
        adcs    x8, x9, xzr
        adds    x9, x17, x16
        ldp     x11, x13, [x6, #0x60]
        umlal   v7.2d, v21.2s, v0.s[0]
        ldr     x17, [x4, #0x60]
        umulh   x12, x26, x12
        ldp     x15, x16, [x6, #0x70]
        umlal2  v7.2d, v21.4s, v0.s[1]
        adcs    x25, x25, x27
        ldp     q8, q21, [x2]
        umlal   v7.2d, v11.2s, v22.s[2]
        umlal   v6.2d, v9.2s, v20.s[0]
        mul     x27, x26, x7
        umlal2  v7.2d, v11.4s, v22.s[3]
        umlal   v7.2d, v12.2s, v22.s[0]
        adc     x12, x12, xzr
        str     x8, [sp, #0x780]
        ldr     x8, [x4, #0x70]
        subs    x8, x17, x8
        ldr     x17, [x4, #0x68]
        umlal2  v6.2d, v9.4s, v20.s[2]
        ldp     q9, q11, [x2, #0xa0]
        str     x28, [sp, #0x770]
        ldr     x28, [x4, #0x78]
        sbcs    x28, x17, x28
        umlal2  v7.2d, v12.4s, v22.s[1]
        umulh   x26, x26, x7
        csetm   x7, lo
        subs    x15, x15, x11
        umlal   v10.2d, v16.2s, v20.s[0]
        sbcs    x16, x16, x13
        eor     x8, x8, x7
        eor     x28, x28, x7
        umlal2  v10.2d, v16.4s, v20.s[2]
        ldp     q12, q16, [x2, #0x20]
        csetm   x13, lo
        umlal   v4.2d, v19.2s, v20.s[0]
        adds    x27, x9, x27
        eor     x9, x15, x13
        eor     x15, x16, x13
        usra    v7.2d, v13.2d, #0x14
        umlal   v23.2d, v8.2s, v3.s[0]
        usra    v7.2d, v14.2d, #6
        adcs    x25, x25, x26
        ldr     x26, [sp, #0x728]
        mul     x16, x23, x26
        umlal2  v23.2d, v8.4s, v3.s[2]
        ldp     q8, q13, [x2, #0xc0]
        adc     x12, x12, xzr
        umlal   v17.2d, v12.2s, v3.s[0]
        cmn     x7, #1
        eor     x11, x27, x14
        eor     x7, x7, x13
        umlal2  v17.2d, v12.4s, v3.s[2]
        str     x7, [sp, #0x6e8]
        umulh   x7, x23, x26
        adcs    x8, x8, xzr
        umlal2  v4.2d, v19.4s, v20.s[2]
        ldp     q12, q14, [x2, #0xe0]
        adcs    x28, x28, xzr
        umlal   v29.2d, v16.2s, v3.s[0]
        cmn     x13, #1
        ldr     x13, [sp, #0x788]
        umlal2  v29.2d, v16.4s, v3.s[2]
        ext     v16.16b, v2.16b, v23.16b, #8
        adcs    x9, x9, xzr
        umlal   v26.2d, v15.2s, v20.s[0]
        str     x28, [sp, #0x6e0]
        mul     x28, x23, x13
        adcs    x15, x15, xzr
        usra    v23.2d, v16.2d, #0x1d
        umlal2  v26.2d, v15.4s, v20.s[2]
        ldp     q15, q16, [x2, #0x40]
        umull   v19.2d, v9.2s, v20.s[0]
        umlal   v7.2d, v5.2s, v20.s[0]
        umulh   x23, x23, x13
        umlal2  v7.2d, v5.4s, v20.s[2]
        adds    x28, x7, x28
        ldr     x7, [sp, #0x730]
        umlal2  v19.2d, v9.4s, v20.s[2]
        ext     v9.16b, v23.16b, v2.16b, #8
        and     v5.16b, v23.16b, v1.16b
        str     x15, [sp, #0x6d8]
        mul     x15, x7, x13
        usra    v25.2d, v9.2d, #0x1d
        ldp     q9, q20, [x2, #0x60]
        umlal   v19.2d, v11.2s, v24.s[2]
        ldp     q23, q30, [x2, #0x100]
        umlal   v6.2d, v15.2s, v3.s[0]
        umulh   x13, x7, x13
        umlal2  v19.2d, v11.4s, v24.s[3]
        adcs    x23, x23, x15
        umlal   v25.2d, v21.2s, v3.s[0]
        umlal2  v25.2d, v21.4s, v3.s[2]
        umlal2  v6.2d, v15.4s, v3.s[2]
        mul     x15, x7, x26
        umlal   v19.2d, v8.2s, v24.s[0]
        adc     x13, x13, xzr
        umlal2  v19.2d, v8.4s, v24.s[1]
        ldp     d8, d11, [x1, #0x88]
        umlal   v19.2d, v13.2s, v28.s[2]
        umulh   x26, x7, x26
        ldr     x7, [sp, #0x718]
        umlal2  v19.2d, v13.4s, v28.s[3]
        adds    x28, x28, x15
        ldr     x15, [sp, #0x700]
        umlal   v10.2d, v16.2s, v3.s[0]
        umlal   v19.2d, v12.2s, v28.s[0]
        umlal2  v19.2d, v12.4s, v28.s[1]
        ldp     q12, q13, [x2, #0x80]
        str     x8, [sp, #0x728]
        mul     x8, x7, x15
        umlal2  v10.2d, v16.4s, v3.s[2]
        shl     v11.2d, v11.2d, #0x38
        adcs    x23, x23, x26
        umlal   v19.2d, v14.2s, v0.s[2]
        adc     x26, x13, xzr
        ldr     x17, [sp, #0x710]
        umlal2  v19.2d, v14.4s, v0.s[3]
        ldp     q14, q15, [x2]
        umulh   x13, x7, x15
        ldp     q16, q21, [x2, #0xa0]
        umlal   v19.2d, v23.2s, v0.s[0]
        str     x9, [sp, #0x730]
        ldr     x9, [sp, #0x708]
        eor     x8, x8, x9
        umlal   v4.2d, v9.2s, v3.s[0]
        umlal2  v19.2d, v23.4s, v0.s[1]
        umlal2  v4.2d, v9.4s, v3.s[2]
        str     x20, [sp, #0x788]
        mul     x20, x7, x17
        umlal   v19.2d, v30.2s, v22.s[2]
        umlal2  v19.2d, v30.4s, v22.s[3]
        ldp     q9, q23, [x2, #0x140]
        umlal   v19.2d, v27.2s, v22.s[0]
        umulh   x7, x7, x17
        umlal   v25.2d, v14.2s, v5.s[0]
        adds    x20, x13, x20
        ldr     x13, [sp, #0x720]
        umlal2  v25.2d, v14.4s, v5.s[2]
        umlal   v26.2d, v20.2s, v3.s[0]
        umlal2  v26.2d, v20.4s, v3.s[2]
        ldp     q14, q20, [x2, #0x20]
        str     x22, [sp, #0x718]
        mul     x22, x13, x17
        umlal2  v19.2d, v27.4s, v22.s[1]
        umlal   v7.2d, v12.2s, v3.s[0]
        umlal2  v7.2d, v12.4s, v3.s[2]
        ext     v12.16b, v2.16b, v25.16b, #8
        umulh   x17, x13, x17
        adcs    x22, x7, x22
        usra    v25.2d, v12.2d, #0x1d
        ldp     q12, q23, [x2, #0xc0]
        usra    v19.2d, v8.2d, #0xe
        ldp     q8, q27, [x2, #0xe0]
        mul     x7, x13, x15
        umlal   v29.2d, v14.2s, v5.s[0]
        adc     x17, x17, xzr
        umlal2  v29.2d, v14.4s, v5.s[2]
        umlal   v6.2d, v20.2s, v5.s[0]
        usra    v19.2d, v11.2d, #6
        umulh   x13, x13, x15
        ldr     x15, [x6, #0x40]
        ext     v11.16b, v25.16b, v2.16b, #8
        and     v14.16b, v25.16b, v1.16b
        adds    x20, x20, x7
        ldr     x7, [x4, #0x40]
        umull   v25.2d, v16.2s, v3.s[0]
        eor     x20, x20, x9
        usra    v17.2d, v11.2d, #0x1d
        umlal2  v6.2d, v20.4s, v5.s[2]
        umlal   v19.2d, v13.2s, v3.s[0]
        str     x21, [sp, #0x700]
        mul     x21, x7, x15
        umlal2  v19.2d, v13.4s, v3.s[2]
        ldp     q11, q13, [x2, #0x40]
        adcs    x22, x22, x13
        umlal2  v25.2d, v16.4s, v3.s[2]
        ldp     q3, q16, [x2, #0x100]
        adc     x13, x17, xzr
        umlal   v17.2d, v15.2s, v5.s[0]
        cmn     x9, #1
        eor     x22, x22, x9
        eor     x13, x13, x9
        umlal2  v17.2d, v15.4s, v5.s[2]
        adcs    x8, x8, x10
        umulh   x10, x7, x15
        umlal   v25.2d, v21.2s, v18.s[0]
        adcs    x20, x20, x27
        umlal2  v25.2d, v21.4s, v18.s[1]
        ldp     q15, q20, [x2, #0x60]
        adcs    x22, x22, x25
        umlal   v25.2d, v12.2s, v24.s[2]
        ldp     q21, q30, [x2, #0x120]
        adcs    x27, x13, x12
        ldr     x13, [x6, #0x48]
        umlal2  v25.2d, v12.4s, v24.s[3]
        adc     x9, x9, xzr
        adds    x8, x8, x16
        mul     x17, x7, x13
        umlal   v10.2d, v11.2s, v5.s[0]
        adcs    x20, x20, x28
        umlal2  v10.2d, v11.4s, v5.s[2]
        adcs    x22, x22, x23
        umlal   v25.2d, v23.2s, v24.s[0]
        adcs    x27, x27, x26
        str     x21, [sp, #0x708]
        umulh   x21, x7, x13
        umlal2  v25.2d, v23.4s, v24.s[1]
        adc     x9, x9, xzr
        adds    x25, x25, x8
        ldr     x8, [x4, #0x48]
        umlal   v25.2d, v8.2s, v28.s[2]
        ldp     d11, d12, [x1, #0x90]
        adcs    x20, x12, x20
        umlal2  v25.2d, v8.4s, v28.s[3]
        eor     x25, x25, x14
        adcs    x22, x16, x22
        eor     x20, x20, x14
        umlal   v4.2d, v13.2s, v5.s[0]
        mul     x12, x8, x13
        adcs    x27, x28, x27
        eor     x22, x22, x14
        umlal   v25.2d, v27.2s, v28.s[0]
        adcs    x23, x23, x9
        ldr     x9, [x3]
        eor     x27, x27, x14
        umlal2  v25.2d, v27.4s, v28.s[1]
        ldp     q8, q23, [x2, #0x80]
        ldr     x16, [x3, #8]
        adcs    x26, x26, xzr
        umlal2  v4.2d, v13.4s, v5.s[2]
        cmn     x14, #1
        umulh   x28, x8, x13
        eor     x23, x23, x14
        umlal   v25.2d, v3.2s, v0.s[2]
        shl     v12.2d, v12.2d, #0x3e
        adcs    x19, x19, x9
        ldr     x9, [x3, #0x18]
        eor     x26, x26, x14
        umlal2  v25.2d, v3.4s, v0.s[3]
        uzp1    v13.4s, v5.4s, v14.4s
        adcs    x11, x11, x16
        ldr     x13, [sp, #0x740]
        ldr     x16, [x3, #0x10]
        umlal   v25.2d, v16.2s, v0.s[0]
        ldr     x7, [sp, #0x748]
        adcs    x25, x25, x16
        umlal   v26.2d, v15.2s, v5.s[0]
        mul     x16, x8, x15
        adcs    x20, x20, x9
        ldr     x9, [sp, #0x738]
        umlal2  v25.2d, v16.4s, v0.s[1]
        adcs    x22, x22, x9
        umlal2  v26.2d, v15.4s, v5.s[2]
        ldp     q15, q3, [x2]
        adcs    x27, x27, x13
        umlal   v25.2d, v21.2s, v22.s[2]
        adcs    x23, x23, x7
        umlal2  v25.2d, v21.4s, v22.s[3]
        ldp     q16, q21, [x2, #0xa0]
        umlal   v25.2d, v30.2s, v22.s[0]
        umlal2  v25.2d, v30.4s, v22.s[1]
        ldr     d27, [x1, #0x98]
        str     x1, [sp, #0x720]
        ldr     x1, [sp, #0x758]
        adcs    x26, x26, x1
        umlal   v7.2d, v20.2s, v5.s[0]
        umulh   x15, x8, x15
        ldr     x8, [sp, #0x790]
        adc     x14, x14, xzr
        adds    x19, x19, x8
        ldr     x1, [x6, #0x50]
        ldr     x8, [sp, #0x700]
        usra    v25.2d, v11.2d, #8
        umlal2  v7.2d, v20.4s, v5.s[2]
        adcs    x11, x11, x24
        umlal   v19.2d, v8.2s, v5.s[0]
        ldp     q11, q20, [x2, #0xc0]
        adcs    x25, x25, x5
        umlal   v17.2d, v15.2s, v14.s[0]
        adcs    x20, x20, x8
        ldr     x8, [x4, #0x50]
        umlal2  v19.2d, v8.4s, v5.s[2]
        mul     x7, x8, x1
        str     x7, [sp, #0x750]
        ldr     x7, [sp, #0x718]
        adcs    x22, x22, x7
        ldr     x7, [sp, #0x788]
        usra    v25.2d, v12.2d, #6
        umlal2  v17.2d, v15.4s, v14.s[2]
        adcs    x27, x27, x7
        ldr     x7, [sp, #0x770]
        umull   v8.2d, v16.2s, v5.s[0]
        ldp     q12, q15, [x2, #0x20]
        adcs    x23, x23, x7
        ldr     x7, [sp, #0x780]
        umulh   x1, x8, x1
        adcs    x26, x26, x7
        shl     v27.2d, v27.2d, #4
        adc     x14, x14, xzr
        adds    x19, x9, x19
        umlal   v25.2d, v23.2s, v5.s[0]
        adcs    x9, x13, x11
        ldr     x11, [sp, #0x748]
        umlal2  v8.2d, v16.4s, v5.s[2]
        ext     v16.16b, v2.16b, v17.16b, #8
        adcs    x25, x11, x25
        ldr     x11, [x6, #0x58]
        stp     x19, x9, [x3, #0x20]
        mul     x13, x8, x11
        str     x9, [sp, #0x748]
        ldr     x9, [sp, #0x758]
        adcs    x20, x9, x20
        ldr     x9, [sp, #0x790]
        usra    v17.2d, v16.2d, #0x1d
        umlal2  v25.2d, v23.4s, v5.s[2]
        adcs    x22, x9, x22
        stp     x25, x20, [x3, #0x30]
        umlal   v8.2d, v21.2s, v18.s[2]
        adcs    x24, x24, x27
        umulh   x27, x8, x11
        ldr     x9, [sp, #0x788]
        adcs    x23, x5, x23
        ldr     x5, [sp, #0x700]
        umlal2  v8.2d, v21.4s, v18.s[3]
        umlal   v8.2d, v11.2s, v18.s[0]
        ldp     q5, q16, [x2, #0xe0]
        adcs    x26, x5, x26
        ldr     x5, [sp, #0x718]
        ext     v21.16b, v17.16b, v2.16b, #8
        and     v17.16b, v17.16b, v1.16b
        adcs    x5, x5, x14
        ldr     x14, [x4, #0x58]
        umlal   v6.2d, v12.2s, v14.s[0]
        adcs    x9, x9, xzr
        usra    v29.2d, v21.2d, #0x1d
        umlal2  v8.2d, v11.4s, v18.s[1]
        str     x20, [sp, #0x788]
        mul     x20, x14, x11
        str     x25, [sp, #0x718]
        ldr     x25, [sp, #0x770]
        adcs    x25, x25, xzr
        umlal2  v6.2d, v12.4s, v14.s[2]
        ldp     q11, q12, [x2, #0x100]
        adcs    x7, x7, xzr
        adds    x10, x10, x17
        umlal   v8.2d, v20.2s, v24.s[2]
        adcs    x21, x21, x12
        umlal2  v8.2d, v20.4s, v24.s[3]
        umulh   x12, x14, x11
        adc     x28, x28, xzr
        adds    x10, x10, x16
        umlal   v29.2d, v3.2s, v14.s[0]
        adcs    x21, x21, x15
        umlal2  v29.2d, v3.4s, v14.s[2]
        ldp     q3, q20, [x2, #0x40]
        ldr     x15, [x4, #0x40]
        ldr     x16, [x4, #0x60]
        adc     x28, x28, xzr
        adds    x1, x1, x13
        umlal   v8.2d, v5.2s, v24.s[0]
        umlal2  v8.2d, v5.4s, v24.s[1]
        adcs    x20, x27, x20
        ldr     x27, [x6, #0x50]
        mul     x13, x14, x27
        umlal   v10.2d, v15.2s, v14.s[0]
        adc     x12, x12, xzr
        ldp     q5, q21, [x2, #0x120]
        umlal   v8.2d, v16.2s, v28.s[2]
        subs    x17, x15, x16
        umlal2  v10.2d, v15.4s, v14.s[2]
        str     x19, [sp, #0x780]
        umulh   x19, x14, x27
        ldp     q15, q23, [x2, #0x60]
        umlal2  v8.2d, v16.4s, v28.s[3]
        str     x7, [sp, #0x770]
        ldr     x7, [x4, #0x48]
        str     x25, [sp, #0x700]
        ldr     x25, [x4, #0x68]
        str     x9, [sp, #0x790]
        sbcs    x9, x7, x25
        umlal   v8.2d, v11.2s, v28.s[0]
        str     x5, [sp, #0x758]
        ldr     x5, [x4, #0x70]
        str     x26, [sp, #0x740]
        sbcs    x26, x8, x5
        umlal2  v8.2d, v11.4s, v28.s[1]
        ldp     q11, q16, [x2, #0x80]
        str     x23, [sp, #0x738]
        ldr     x23, [x4, #0x78]
        str     x24, [sp, #0x710]
        sbcs    x24, x14, x23
        ldr     x14, [sp, #0x760]
        umlal   v4.2d, v3.2s, v14.s[0]
        str     x22, [sp, #0x6d0]
        ldr     x22, [sp, #0x778]
        mul     x8, x22, x14
        csetm   x7, lo
        adds    x1, x1, x13
        ldr     x13, [x6, #0x60]
        umlal   v8.2d, v12.2s, v0.s[2]
        adcs    x19, x20, x19
        ldr     x23, [sp, #0x6f8]
        eor     x20, x17, x7
        ldr     x5, [x6, #0x68]
        ldr     x25, [x6, #0x48]
        ldr     x17, [x6, #0x40]
        eor     x9, x9, x7
        umlal2  v4.2d, v3.4s, v14.s[2]
        adc     x12, x12, xzr
        subs    x17, x13, x17
        eor     x26, x26, x7
        umlal2  v8.2d, v12.4s, v0.s[3]
        umulh   x15, x22, x14
        umlal   v8.2d, v5.2s, v0.s[0]
        ldp     q12, q3, [x2, #0xa0]
        eor     x8, x8, x23
        sbcs    x25, x5, x25
        ldr     x5, [x6, #0x70]
        eor     x24, x24, x7
        umlal2  v8.2d, v5.4s, v0.s[1]
        sbcs    x27, x5, x27
        ldr     x5, [x6, #0x78]
        umlal   v8.2d, v21.2s, v22.s[2]
        sbcs    x11, x5, x11
        ldr     x5, [sp, #0x768]
        umlal   v26.2d, v20.2s, v14.s[0]
        mul     x23, x22, x5
        csetm   x13, lo
        cmn     x7, #1
        eor     x17, x17, x13
        umlal2  v8.2d, v21.4s, v22.s[3]
        ldp     q5, q21, [x2, #0xc0]
        umlal2  v26.2d, v20.4s, v14.s[2]
        adcs    x20, x20, xzr
        eor     x25, x25, x13
        eor     x27, x27, x13
        umlal   v8.2d, v9.2s, v22.s[0]
        umulh   x22, x22, x5
        adcs    x9, x9, xzr
        eor     x11, x11, x13
        umlal2  v8.2d, v9.4s, v22.s[1]
        ldp     q9, q20, [x2]
        adcs    x26, x26, xzr
        umlal   v7.2d, v15.2s, v14.s[0]
        adcs    x24, x24, xzr
        adds    x23, x15, x23
        ldr     x15, [sp, #0x6f0]
        eor     x7, x7, x13
        umlal2  v7.2d, v15.4s, v14.s[2]
        umlal   v19.2d, v23.2s, v14.s[0]
        str     x7, [sp, #0x778]
        mul     x7, x15, x5
        usra    v8.2d, v27.2d, #6
        umlal2  v19.2d, v23.4s, v14.s[2]
        umlal   v25.2d, v11.2s, v14.s[0]
        ldp     q15, q23, [x2, #0x20]
        umulh   x5, x15, x5
        str     x9, [sp, #0x768]
        mul     x9, x15, x14
        umlal2  v25.2d, v11.4s, v14.s[2]
        ldp     q11, q27, [x2, #0xe0]
        adcs    x22, x22, x7
        umlal   v29.2d, v9.2s, v17.s[0]
        umlal2  v29.2d, v9.4s, v17.s[2]
        umull   v9.2d, v12.2s, v14.s[0]
        adc     x5, x5, xzr
        umlal   v8.2d, v16.2s, v14.s[0]
        cmn     x13, #1
        umlal2  v8.2d, v16.4s, v14.s[2]
        adcs    x7, x17, xzr
        ext     v16.16b, v2.16b, v29.16b, #8
        umulh   x13, x15, x14
        ldr     x14, [x6, #0x60]
        adcs    x25, x25, xzr
        umlal2  v9.2d, v12.4s, v14.s[2]
        ldp     q12, q14, [x2, #0x100]
        usra    v29.2d, v16.2d, #0x1d
        umlal   v4.2d, v23.2s, v17.s[0]
        umlal   v10.2d, v15.2s, v17.s[0]
        adcs    x27, x27, xzr
        mul     x15, x16, x14
        umlal2  v10.2d, v15.4s, v17.s[2]
        ldp     q15, q16, [x2, #0x40]
        adcs    x11, x11, xzr
        adds    x23, x23, x9
        ldp     x9, x17, [x6, #0x80]
        ldr     x17, [sp, #0x708]
        umlal   v9.2d, v3.2s, v13.s[0]
        str     x15, [sp, #0x760]
        ldr     x15, [sp, #0x6f8]
        eor     x23, x23, x15
        adcs    x22, x22, x13
        umulh   x13, x16, x14
        umlal2  v4.2d, v23.4s, v17.s[2]
        ext     v23.16b, v29.16b, v2.16b, #8
        adc     x5, x5, xzr
        cmn     x15, #1
        and     v29.16b, v29.16b, v1.16b
        adcs    x8, x8, x17
        eor     x22, x22, x15
        eor     x5, x5, x15
        usra    v6.2d, v23.2d, #0x1d
        umlal2  v9.2d, v3.4s, v13.s[1]
        adcs    x23, x23, x10
        str     x10, [sp, #0x6f0]
        ldp     x17, x10, [x6, #0x90]
        ldr     x17, [sp, #0x750]
        ldr     x10, [x6, #0x68]
        ldp     q3, q23, [x2, #0x120]
        umlal   v9.2d, v5.2s, v18.s[2]
        adcs    x22, x22, x21
        umlal2  v9.2d, v5.4s, v18.s[3]
        uzp1    v5.4s, v17.4s, v29.4s
        adcs    x5, x5, x28
        mul     x9, x16, x10
        umlal   v9.2d, v21.2s, v18.s[0]
        adc     x15, x15, xzr
        adds    x8, x8, x17
        umlal   v6.2d, v20.2s, v17.s[0]
        adcs    x23, x23, x1
        umlal2  v6.2d, v20.4s, v17.s[2]
        adcs    x22, x22, x19
        umulh   x16, x16, x10
        umlal2  v9.2d, v21.4s, v18.s[1]
        ldp     q20, q21, [x2, #0x60]
        adcs    x5, x5, x12
        umlal   v9.2d, v11.2s, v24.s[2]
        ldp     q30, q31, [x2, #0x140]
        adc     x15, x15, xzr
        umlal   v26.2d, v15.2s, v17.s[0]
        adds    x21, x21, x8
        ldr     x8, [x4, #0x68]
        umlal2  v26.2d, v15.4s, v17.s[2]
        str     x21, [sp, #0x6f8]
        mul     x21, x8, x10
        adcs    x23, x28, x23
        umlal2  v9.2d, v11.4s, v24.s[3]
        adcs    x22, x17, x22
        umlal   v9.2d, v27.2s, v24.s[0]
        adcs    x28, x1, x5
        umlal2  v9.2d, v27.4s, v24.s[1]
        umulh   x1, x8, x10
        adcs    x19, x19, x15
        umlal   v9.2d, v12.2s, v28.s[2]
        adcs    x5, x12, xzr
        ldr     x12, [sp, #0x720]
        adds    x9, x13, x9
        umlal2  v9.2d, v12.4s, v28.s[3]
        ldp     d11, d12, [x12, #0x98]
        adcs    x21, x16, x21
        ldr     x16, [sp, #0x768]
        umlal   v7.2d, v16.2s, v17.s[0]
        umlal   v9.2d, v14.2s, v28.s[0]
        mul     x13, x8, x14
        umlal2  v9.2d, v14.4s, v28.s[1]
        adc     x1, x1, xzr
        subs    x15, x20, x26
        umlal2  v7.2d, v16.4s, v17.s[2]
        ldp     q14, q15, [x2, #0x80]
        sbcs    x17, x16, x24
        umlal   v9.2d, v3.2s, v0.s[2]
        csetm   x10, lo
        str     x5, [sp, #0x750]
        subs    x5, x27, x7
        umulh   x14, x8, x14
        umlal2  v9.2d, v3.4s, v0.s[3]
        shl     v12.2d, v12.2d, #0xa
        sbcs    x8, x11, x25
        eor     x15, x15, x10
        umlal   v9.2d, v23.2s, v0.s[0]
        str     x19, [sp, #0x6c8]
        csetm   x19, lo
        eor     x17, x17, x10
        adds    x9, x9, x13
        umlal   v19.2d, v20.2s, v17.s[0]
        eor     x5, x5, x19
        eor     x8, x8, x19
        eor     x13, x10, x19
        umlal2  v9.2d, v23.4s, v0.s[1]
        ldp     q3, q16, [x2, #0xa0]
        str     x28, [sp, #0x6c0]
        ldr     x28, [x4, #0x70]
        str     x22, [sp, #0x6b8]
        ldr     x22, [x6, #0x70]
        str     x23, [sp, #0x6b0]
        mul     x23, x28, x22
        umlal2  v19.2d, v20.4s, v17.s[2]
        adcs    x21, x21, x14
        umlal   v9.2d, v30.2s, v22.s[2]
        adc     x1, x1, xzr
        cmn     x10, #1
        umlal2  v9.2d, v30.4s, v22.s[3]
        ldp     q20, q23, [x2]
        adcs    x10, x15, xzr
        ldr     x15, [sp, #0x7a0]
        umlal   v9.2d, v31.2s, v22.s[0]
        ldp     q27, q30, [x2, #0xc0]
        adcs    x14, x17, xzr
        ldr     x17, [sp, #0x7a8]
        umlal   v25.2d, v21.2s, v17.s[0]
        cmn     x19, #1
        umulh   x19, x28, x22
        umlal2  v25.2d, v21.4s, v17.s[2]
        adcs    x5, x5, xzr
        umlal2  v9.2d, v31.4s, v22.s[1]
        adcs    x8, x8, xzr
        subs    x17, x15, x17
        ldr     x15, [x4, #0x88]
        umlal   v8.2d, v14.2s, v17.s[0]
        str     x14, [sp, #0x6a8]
        ldr     x14, [x4, #0x98]
        sbcs    x14, x15, x14
        ldr     x15, [x6, #0x78]
        umlal2  v8.2d, v14.4s, v17.s[2]
        str     x8, [sp, #0x6a0]
        mul     x8, x28, x15
        str     x13, [sp, #0x698]
        csetm   x13, lo
        umull   v14.2d, v3.2s, v17.s[0]
        str     x5, [sp, #0x690]
        ldr     x5, [x6, #0x90]
        str     x10, [sp, #0x688]
        ldr     x10, [x6, #0x80]
        subs    x5, x5, x10
        ldr     x10, [x6, #0x98]
        str     x11, [sp, #0x680]
        ldr     x11, [x6, #0x88]
        sbcs    x10, x10, x11
        eor     x17, x17, x13
        usra    v9.2d, v11.2d, #0x3c
        umulh   x28, x28, x15
        usra    v9.2d, v12.2d, #6
        csetm   x11, lo
        adds    x19, x19, x8
        eor     x8, x14, x13
        umlal2  v14.2d, v3.4s, v17.s[2]
        eor     x5, x5, x11
        ldp     q11, q12, [x2, #0xe0]
        umlal   v9.2d, v15.2s, v17.s[0]
        eor     x10, x10, x11
        eor     x14, x13, x11
        str     x14, [sp, #0x678]
        ldr     x14, [x4, #0x78]
        str     x24, [sp, #0x670]
        mul     x24, x14, x15
        umlal   v6.2d, v20.2s, v29.s[0]
        umlal2  v6.2d, v20.4s, v29.s[2]
        umlal   v14.2d, v16.2s, v13.s[2]
        umlal2  v9.2d, v15.4s, v17.s[2]
        ldp     q15, q3, [x2, #0x160]
        umulh   x15, x14, x15
        ldp     q3, q17, [x2, #0x20]
        umlal2  v14.2d, v16.4s, v13.s[3]
        adcs    x24, x28, x24
        ldp     q16, q20, [x2, #0x100]
        umlal   v14.2d, v27.2s, v13.s[0]
        umlal2  v14.2d, v27.4s, v13.s[1]
        ext     v21.16b, v2.16b, v6.16b, #8
        umlal   v14.2d, v30.2s, v18.s[2]
        mul     x28, x14, x22
        usra    v6.2d, v21.2d, #0x1d
        adc     x15, x15, xzr
        umlal2  v14.2d, v30.4s, v18.s[3]
        cmn     x13, #1
        umlal   v14.2d, v11.2s, v18.s[0]
        ldp     q21, q27, [x2, #0x120]
        adcs    x13, x17, xzr
        umlal2  v14.2d, v11.4s, v18.s[1]
        umulh   x17, x14, x22
        adcs    x8, x8, xzr
        cmn     x11, #1
        ldr     x11, [sp, #0x730]
        umlal   v4.2d, v3.2s, v29.s[0]
        adcs    x5, x5, xzr
        ext     v11.16b, v6.16b, v2.16b, #8
        and     v6.16b, v6.16b, v1.16b
        adcs    x10, x10, xzr
        adds    x19, x19, x28
        ldr     x28, [sp, #0x728]
        umlal   v14.2d, v12.2s, v24.s[2]
        usra    v10.2d, v11.2d, #0x1d
        ldr     x14, [sp, #0x6e8]
        umlal2  v4.2d, v3.4s, v29.s[2]
        mul     x22, x28, x11
        umlal2  v14.2d, v12.4s, v24.s[3]
        adcs    x24, x24, x17
        ldp     q11, q12, [x2, #0x40]
        adc     x15, x15, xzr
        umlal   v14.2d, v16.2s, v24.s[0]
        umlal2  v14.2d, v16.4s, v24.s[1]
        umulh   x17, x28, x11
        ldp     q3, q16, [x2, #0x140]
        umlal   v10.2d, v23.2s, v29.s[0]
        eor     x22, x22, x14
        umlal2  v10.2d, v23.4s, v29.s[2]
        umlal   v26.2d, v17.2s, v29.s[0]
        umlal   v14.2d, v20.2s, v28.s[2]
        str     x8, [sp, #0x668]
        ldr     x8, [sp, #0x6d8]
        str     x10, [sp, #0x660]
        mul     x10, x28, x8
        umlal2  v26.2d, v17.4s, v29.s[2]
        umlal2  v14.2d, v20.4s, v28.s[3]
        ldp     q17, q20, [x2, #0x60]
        umlal   v14.2d, v21.2s, v28.s[0]
        umulh   x28, x28, x8
        umlal2  v14.2d, v21.4s, v28.s[1]
        adds    x10, x17, x10
        ldr     x17, [sp, #0x6e0]
        ldp     d21, d23, [x12, #0xa0]
        umlal   v14.2d, v27.2s, v0.s[2]
        umlal   v7.2d, v11.2s, v29.s[0]
        umlal2  v14.2d, v27.4s, v0.s[3]
        str     x5, [sp, #0x728]
        mul     x5, x17, x8
        umlal2  v7.2d, v11.4s, v29.s[2]
        ldp     q11, q27, [x2, #0x80]
        umlal   v14.2d, v3.2s, v0.s[0]
        umlal2  v14.2d, v3.4s, v0.s[1]
        umulh   x8, x17, x8
        shl     v3.2d, v23.2d, #0x10
        umlal   v14.2d, v16.2s, v22.s[2]
        adcs    x28, x28, x5
        umlal2  v14.2d, v16.4s, v22.s[3]
        ldp     q16, q23, [x2, #0xa0]
        umlal   v19.2d, v12.2s, v29.s[0]
        umlal   v14.2d, v15.2s, v22.s[0]
        mul     x5, x17, x11
        umlal2  v19.2d, v12.4s, v29.s[2]
        adc     x8, x8, xzr
        umlal2  v14.2d, v15.4s, v22.s[1]
        ldp     q12, q15, [x2]
        umlal   v25.2d, v17.2s, v29.s[0]
        umulh   x11, x17, x11
        umlal2  v25.2d, v17.4s, v29.s[2]
        adds    x5, x10, x5
        umlal   v8.2d, v20.2s, v29.s[0]
        eor     x5, x5, x14
        usra    v14.2d, v21.2d, #0x36
        umlal2  v8.2d, v20.4s, v29.s[2]
        mul     x10, x20, x7
        umlal   v9.2d, v11.2s, v29.s[0]
        ldp     q17, q20, [x2, #0xc0]
        adcs    x28, x28, x11
        ldr     x11, [sp, #0x760]
        umlal2  v9.2d, v11.4s, v29.s[2]
        ldp     q11, q21, [x2, #0xe0]
        adc     x8, x8, xzr
        cmn     x14, #1
        eor     x28, x28, x14
        usra    v14.2d, v3.2d, #6
        adcs    x22, x22, x11
        eor     x8, x8, x14
        umulh   x17, x20, x7
        adcs    x5, x5, x9
        umull   v3.2d, v16.2s, v29.s[0]
        str     x13, [sp, #0x730]
        ldr     x13, [sp, #0x778]
        eor     x11, x10, x13
        adcs    x28, x28, x21
        umlal   v10.2d, v12.2s, v6.s[0]
        adcs    x8, x8, x1
        umlal2  v10.2d, v12.4s, v6.s[2]
        adc     x14, x14, xzr
        adds    x22, x22, x23
        str     x9, [sp, #0x6e8]
        mul     x9, x20, x25
        umlal   v14.2d, v27.2s, v29.s[0]
        adcs    x5, x5, x19
        umlal2  v3.2d, v16.4s, v29.s[2]
        ldp     q12, q16, [x2, #0x20]
        adcs    x28, x28, x24
        umlal   v3.2d, v23.2s, v5.s[0]
        adcs    x8, x8, x15
        umulh   x20, x20, x25
        umlal2  v3.2d, v23.4s, v5.s[1]
        ext     v23.16b, v2.16b, v10.16b, #8
        adc     x14, x14, xzr
        adds    x21, x21, x22
        umlal2  v14.2d, v27.4s, v29.s[2]
        adcs    x22, x1, x5
        umlal   v3.2d, v17.2s, v13.s[2]
        usra    v10.2d, v23.2d, #0x1d
        adcs    x23, x23, x28
        umlal2  v3.2d, v17.4s, v13.s[3]
        ldp     q17, q23, [x2, #0x100]
        adcs    x19, x19, x8
        mul     x28, x16, x25
        umlal   v3.2d, v20.2s, v13.s[0]
        adcs    x24, x24, x14
        umlal2  v3.2d, v20.4s, v13.s[1]
        ldp     q20, q27, [x2, #0x120]
        adcs    x1, x15, xzr
        adds    x5, x17, x9
        ext     v29.16b, v10.16b, v2.16b, #8
        and     v10.16b, v10.16b, v1.16b
        umlal   v3.2d, v11.2s, v18.s[2]
        ldp     x8, x9, [x6, #0xa0]
        usra    v4.2d, v29.2d, #0x1d
        adcs    x20, x20, x28
        ldr     x17, [x4, #0xa0]
        umulh   x25, x16, x25
        umlal2  v3.2d, v11.4s, v18.s[3]
        ldp     x28, x14, [x6, #0xb0]
        umlal   v3.2d, v21.2s, v18.s[0]
        ldp     q11, q29, [x2, #0x140]
        umlal2  v3.2d, v21.4s, v18.s[1]
        mul     x15, x16, x7
        umlal   v26.2d, v12.2s, v6.s[0]
        umlal   v4.2d, v15.2s, v6.s[0]
        adc     x25, x25, xzr
        umlal   v3.2d, v17.2s, v24.s[2]
        str     x1, [sp, #0x6e0]
        ldr     x1, [x4, #0xb0]
        subs    x1, x17, x1
        ldr     x17, [x4, #0xa8]
        umlal2  v4.2d, v15.4s, v6.s[2]
        ldp     q15, q21, [x2, #0x40]
        str     x24, [sp, #0x6d8]
        ldr     x24, [sp, #0x798]
        sbcs    x24, x17, x24
        umulh   x7, x16, x7
        csetm   x16, lo
        subs    x28, x28, x8
        umlal2  v26.2d, v12.4s, v6.s[2]
        sbcs    x14, x14, x9
        eor     x1, x1, x16
        eor     x24, x24, x16
        umlal2  v3.2d, v17.4s, v24.s[3]
        ldp     q12, q17, [x2, #0x160]
        umlal   v7.2d, v16.2s, v6.s[0]
        csetm   x9, lo
        adds    x5, x5, x15
        mul     x15, x26, x27
        umlal2  v7.2d, v16.4s, v6.s[2]
        adcs    x20, x20, x7
        eor     x28, x28, x9
        eor     x7, x14, x9
        umlal   v19.2d, v15.2s, v6.s[0]
        adc     x25, x25, xzr
        cmn     x16, #1
        eor     x14, x5, x13
        umlal2  v19.2d, v15.4s, v6.s[2]
        ldp     q15, q16, [x2, #0x180]
        umulh   x8, x26, x27
        umlal   v3.2d, v23.2s, v24.s[0]
        eor     x16, x16, x9
        adcs    x1, x1, xzr
        umlal2  v3.2d, v23.4s, v24.s[1]
        adcs    x24, x24, xzr
        str     x24, [sp, #0x768]
        ldr     x24, [sp, #0x670]
        str     x16, [sp, #0x658]
        umulh   x16, x24, x27
        cmn     x9, #1
        ldr     x9, [sp, #0x680]
        umlal   v3.2d, v20.2s, v28.s[2]
        ldp     q16, q23, [x2, #0x60]
        adcs    x28, x28, xzr
        umlal2  v3.2d, v20.4s, v28.s[3]
        str     x1, [sp, #0x650]
        mul     x1, x26, x9
        adcs    x7, x7, xzr
        umlal   v3.2d, v27.2s, v28.s[0]
        umlal2  v3.2d, v27.4s, v28.s[1]
        ldp     d20, d27, [x12, #0xa8]
        umlal   v25.2d, v21.2s, v6.s[0]
        umulh   x26, x26, x9
        adds    x1, x8, x1
        umlal   v3.2d, v11.2s, v0.s[2]
        umlal2  v25.2d, v21.4s, v6.s[2]
        umlal2  v3.2d, v11.4s, v0.s[3]
        ldp     q11, q21, [x2, #0x80]
        umlal   v3.2d, v29.2s, v0.s[0]
        mul     x8, x24, x9
        umlal   v8.2d, v16.2s, v6.s[0]
        shl     v27.2d, v27.2d, #0x16
        umlal2  v3.2d, v29.4s, v0.s[1]
        umlal2  v8.2d, v16.4s, v6.s[2]
        uzp1    v16.4s, v6.4s, v10.4s
        umulh   x9, x24, x9
        umlal   v3.2d, v12.2s, v22.s[2]
        adcs    x26, x26, x8
        umlal2  v3.2d, v12.4s, v22.s[3]
        ldp     q12, q29, [x2, #0xa0]
        umlal   v9.2d, v23.2s, v6.s[0]
        ldr     x8, [sp, #0x690]
        mul     x24, x24, x27
        adc     x27, x9, xzr
        umlal2  v9.2d, v23.4s, v6.s[2]
        umlal   v3.2d, v17.2s, v22.s[0]
        umlal   v14.2d, v11.2s, v6.s[0]
        umlal2  v3.2d, v17.4s, v22.s[1]
        ldp     q17, q23, [x2]
        adds    x24, x1, x24
        ldr     x1, [sp, #0x688]
        ldp     q30, q31, [x2, #0xc0]
        umlal2  v14.2d, v11.4s, v6.s[2]
        mul     x9, x1, x8
        usra    v3.2d, v20.2d, #0x30
        adcs    x26, x26, x16
        adc     x27, x27, xzr
        umulh   x16, x1, x8
        str     x7, [sp, #0x670]
        ldr     x7, [sp, #0x698]
        eor     x9, x9, x7
        umlal   v4.2d, v17.2s, v10.s[0]
        usra    v3.2d, v27.2d, #6
        umlal2  v4.2d, v17.4s, v10.s[2]
        ldp     q11, q17, [x2, #0x20]
        umull   v20.2d, v12.2s, v6.s[0]
        str     x28, [sp, #0x680]
        ldr     x28, [sp, #0x6a0]
        mul     x17, x1, x28
        umlal   v3.2d, v21.2s, v6.s[0]
        umlal2  v3.2d, v21.4s, v6.s[2]
        ext     v21.16b, v2.16b, v4.16b, #8
        umulh   x1, x1, x28
        umlal2  v20.2d, v12.4s, v6.s[2]
        adds    x16, x16, x17
        ldr     x17, [sp, #0x6a8]
        usra    v4.2d, v21.2d, #0x1d
        umlal   v20.2d, v29.2s, v5.s[2]
        ldp     q12, q6, [x2, #0xe0]
        umlal2  v20.2d, v29.4s, v5.s[3]
        umlal   v7.2d, v11.2s, v10.s[0]
        str     x19, [sp, #0x688]
        mul     x19, x17, x28
        umlal2  v7.2d, v11.4s, v10.s[2]
        ldp     q11, q21, [x2, #0x100]
        umlal   v20.2d, v30.2s, v5.s[0]
        umlal   v19.2d, v17.2s, v10.s[0]
        umulh   x28, x17, x28
        umlal2  v19.2d, v17.4s, v10.s[2]
        ext     v17.16b, v4.16b, v2.16b, #8
        adcs    x19, x1, x19
        and     v4.16b, v4.16b, v1.16b
        usra    v26.2d, v17.2d, #0x1d
        umlal2  v20.2d, v30.4s, v5.s[1]
        ldp     q17, q27, [x2, #0x40]
        umlal   v20.2d, v31.2s, v13.s[2]
        mul     x1, x17, x8
        umlal2  v20.2d, v31.4s, v13.s[3]
        adc     x28, x28, xzr
        umlal   v20.2d, v12.2s, v13.s[0]
        umlal2  v20.2d, v12.4s, v13.s[1]
        ldp     q12, q29, [x2, #0x120]
        umulh   x8, x17, x8
        ldr     x17, [x6, #0x80]
        umlal   v20.2d, v6.2s, v18.s[2]
        adds    x1, x16, x1
        ldr     x16, [sp, #0x7a0]
        umlal2  v20.2d, v6.4s, v18.s[3]
        eor     x1, x1, x7
        umlal   v20.2d, v11.2s, v18.s[0]
        umlal2  v20.2d, v11.4s, v18.s[1]
        ldp     q11, q6, [x2, #0x140]
        umlal   v20.2d, v21.2s, v24.s[2]
        umlal2  v20.2d, v21.4s, v24.s[3]
        str     x23, [sp, #0x690]
        mul     x23, x16, x17
        umlal   v20.2d, v12.2s, v24.s[0]
        adcs    x19, x19, x8
        umlal   v26.2d, v23.2s, v10.s[0]
        adc     x28, x28, xzr
        cmn     x7, #1
        eor     x19, x19, x7
        umlal2  v26.2d, v23.4s, v10.s[2]
        ldp     q21, q23, [x2]
        adcs    x8, x9, x10
        umlal2  v20.2d, v12.4s, v24.s[1]
        ldp     q12, q30, [x2, #0x160]
        eor     x28, x28, x7
        umlal   v20.2d, v29.2s, v28.s[2]
        umulh   x9, x16, x17
        adcs    x1, x1, x5
        umlal2  v20.2d, v29.4s, v28.s[3]
        ldp     q29, q31, [x2, #0x60]
        adcs    x19, x19, x20
        umlal   v25.2d, v17.2s, v10.s[0]
        adcs    x28, x28, x25
        umlal2  v25.2d, v17.4s, v10.s[2]
        adc     x5, x7, xzr
        adds    x7, x8, x15
        ldr     x8, [x6, #0x88]
        umlal   v8.2d, v27.2s, v10.s[0]
        mul     x10, x16, x8
        adcs    x1, x1, x24
        umlal   v20.2d, v11.2s, v28.s[0]
        adcs    x19, x19, x26
        umlal   v26.2d, v21.2s, v4.s[0]
        adcs    x28, x28, x27
        umlal2  v26.2d, v21.4s, v4.s[2]
        str     x23, [sp, #0x698]
        umulh   x23, x16, x8
        adc     x5, x5, xzr
        adds    x20, x20, x7
        umlal2  v20.2d, v11.4s, v28.s[1]
        adcs    x25, x25, x1
        eor     x20, x20, x13
        umlal2  v8.2d, v27.4s, v10.s[2]
        ldp     d11, d17, [x12, #0xb0]
        adcs    x19, x15, x19
        umlal   v20.2d, v6.2s, v0.s[2]
        eor     x25, x25, x13
        adcs    x24, x24, x28
        ldr     x28, [sp, #0x708]
        eor     x19, x19, x13
        umlal2  v20.2d, v6.4s, v0.s[3]
        ext     v6.16b, v2.16b, v26.16b, #8
        adcs    x26, x26, x5
        ldr     x5, [x4, #0x88]
        eor     x24, x24, x13
        umlal   v20.2d, v12.2s, v0.s[0]
        adcs    x27, x27, xzr
        cmn     x13, #1
        eor     x26, x26, x13
        usra    v26.2d, v6.2d, #0x1d
        umlal   v9.2d, v29.2s, v10.s[0]
        adcs    x1, x11, x28
        ldr     x28, [sp, #0x6f8]
        ldr     x11, [sp, #0x6f0]
        mul     x7, x5, x8
        umlal2  v20.2d, v12.4s, v0.s[1]
        ldp     q12, q6, [x2, #0x20]
        eor     x27, x27, x13
        umlal2  v9.2d, v29.4s, v10.s[2]
        shl     v17.2d, v17.2d, #0x1c
        adcs    x14, x14, x11
        umlal   v20.2d, v30.2s, v22.s[2]
        ldr     x12, [sp, #0x6c0]
        umulh   x15, x5, x8
        umulh   x11, x5, x17
        adcs    x20, x20, x28
        ldr     x28, [sp, #0x6b0]
        umlal2  v20.2d, v30.4s, v22.s[3]
        ldp     q21, q27, [x2, #0x80]
        adcs    x25, x25, x28
        ldr     x28, [sp, #0x6b8]
        umlal   v20.2d, v15.2s, v22.s[0]
        adcs    x19, x19, x28
        ldr     x16, [sp, #0x760]
        umlal   v14.2d, v31.2s, v10.s[0]
        adcs    x24, x24, x12
        umlal2  v14.2d, v31.4s, v10.s[2]
        mul     x8, x5, x17
        ldr     x5, [sp, #0x750]
        ldr     x17, [sp, #0x6c8]
        adcs    x26, x26, x17
        umlal2  v20.2d, v15.4s, v22.s[1]
        ldp     q15, q29, [x2, #0xa0]
        adcs    x27, x27, x5
        ldr     x5, [x6, #0x90]
        adc     x13, x13, xzr
        adds    x1, x1, x16
        ldr     x16, [sp, #0x6e8]
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x7a8]
        umlal   v3.2d, v21.2s, v10.s[0]
        usra    v20.2d, v11.2d, #0x2a
        adcs    x20, x20, x21
        ldp     q11, q30, [x2, #0xc0]
        umlal2  v3.2d, v21.4s, v10.s[2]
        adcs    x25, x25, x22
        mul     x17, x16, x5
        str     x17, [sp, #0x778]
        ldr     x17, [sp, #0x690]
        adcs    x19, x19, x17
        ldr     x17, [sp, #0x688]
        adcs    x24, x24, x17
        ldr     x17, [sp, #0x6d8]
        usra    v20.2d, v17.2d, #6
        ldp     q17, q21, [x2, #0xe0]
        adcs    x26, x26, x17
        ldr     x17, [sp, #0x6e0]
        umulh   x5, x16, x5
        adcs    x27, x27, x17
        adc     x13, x13, xzr
        adds    x28, x28, x1
        adcs    x1, x12, x14
        ldr     x12, [sp, #0x6c8]
        umlal   v20.2d, v27.2s, v10.s[0]
        adcs    x20, x12, x20
        ldr     x12, [x6, #0x98]
        umull   v31.2d, v15.2s, v10.s[0]
        mul     x14, x16, x12
        str     x20, [sp, #0x6c8]
        ldr     x20, [sp, #0x750]
        adcs    x20, x20, x25
        ldr     x25, [sp, #0x760]
        umlal2  v20.2d, v27.4s, v10.s[2]
        adcs    x19, x25, x19
        ldr     x25, [sp, #0x6e8]
        adcs    x24, x25, x24
        umulh   x25, x16, x12
        adcs    x21, x21, x26
        ldr     x26, [sp, #0x690]
        umlal2  v31.2d, v15.4s, v10.s[2]
        ext     v10.16b, v26.16b, v2.16b, #8
        adcs    x22, x22, x27
        ldr     x27, [sp, #0x688]
        and     v15.16b, v26.16b, v1.16b
        adcs    x26, x26, x13
        ldr     x13, [x4, #0x98]
        usra    v7.2d, v10.2d, #0x1d
        umlal   v31.2d, v29.2s, v16.s[0]
        adcs    x27, x27, xzr
        umlal2  v31.2d, v29.4s, v16.s[1]
        ldp     q10, q26, [x2, #0x100]
        str     x27, [sp, #0x688]
        mul     x27, x13, x12
        umlal   v31.2d, v11.2s, v5.s[2]
        str     x26, [sp, #0x690]
        ldr     x26, [sp, #0x6d8]
        adcs    x26, x26, xzr
        umlal2  v31.2d, v11.4s, v5.s[3]
        adcs    x17, x17, xzr
        adds    x9, x9, x10
        umlal   v7.2d, v23.2s, v4.s[0]
        adcs    x23, x23, x7
        umulh   x7, x13, x12
        umlal   v31.2d, v30.2s, v5.s[0]
        umlal2  v31.2d, v30.4s, v5.s[1]
        ldp     q11, q27, [x2, #0x120]
        umlal   v31.2d, v17.2s, v13.s[2]
        umlal2  v31.2d, v17.4s, v13.s[3]
        umlal   v31.2d, v21.2s, v13.s[0]
        adc     x10, x15, xzr
        adds    x8, x9, x8
        umlal2  v7.2d, v23.4s, v4.s[2]
        adcs    x23, x23, x11
        umlal   v19.2d, v12.2s, v4.s[0]
        ldp     q17, q23, [x2, #0x140]
        ldr     x11, [sp, #0x7a0]
        adc     x9, x10, xzr
        adds    x5, x5, x14
        ldr     x14, [x4, #0xa0]
        umlal2  v31.2d, v21.4s, v13.s[1]
        adcs    x25, x25, x27
        ldr     x27, [x6, #0x90]
        umlal2  v19.2d, v12.4s, v4.s[2]
        mul     x10, x13, x27
        adc     x7, x7, xzr
        umlal   v31.2d, v10.2s, v18.s[2]
        ldp     q12, q21, [x2, #0x40]
        umlal2  v31.2d, v10.4s, v18.s[3]
        subs    x15, x11, x14
        umlal   v31.2d, v26.2s, v18.s[0]
        umulh   x11, x13, x27
        str     x17, [sp, #0x6e0]
        ldr     x17, [x4, #0x88]
        str     x26, [sp, #0x6d8]
        ldr     x26, [x4, #0xa8]
        sbcs    x17, x17, x26
        umlal2  v31.2d, v26.4s, v18.s[1]
        ldp     q10, q26, [x2, #0x160]
        str     x22, [sp, #0x6e8]
        ldr     x22, [x4, #0xb0]
        sbcs    x16, x16, x22
        umlal   v25.2d, v6.2s, v4.s[0]
        str     x21, [sp, #0x760]
        ldr     x21, [sp, #0x798]
        sbcs    x13, x13, x21
        umlal   v31.2d, v11.2s, v24.s[2]
        str     x24, [sp, #0x750]
        csetm   x24, lo
        adds    x5, x5, x10
        ldr     x10, [sp, #0x730]
        str     x19, [sp, #0x6c0]
        ldr     x19, [sp, #0x728]
        str     x20, [sp, #0x6b8]
        mul     x20, x10, x19
        umlal2  v25.2d, v6.4s, v4.s[2]
        eor     x15, x15, x24
        eor     x17, x17, x24
        umlal2  v31.2d, v11.4s, v24.s[3]
        adcs    x25, x25, x11
        ldr     x21, [x6, #0x88]
        ldp     q11, q6, [x2, #0x180]
        umlal   v8.2d, v12.2s, v4.s[0]
        eor     x11, x16, x24
        ldr     x16, [x6, #0xa0]
        ldr     x26, [x6, #0xb0]
        adc     x7, x7, xzr
        str     x1, [sp, #0x6a8]
        ldr     x1, [x6, #0x80]
        subs    x1, x16, x1
        umlal2  v8.2d, v12.4s, v4.s[2]
        str     x28, [sp, #0x6a0]
        ldr     x28, [x6, #0xa8]
        sbcs    x21, x28, x21
        ldr     x28, [x6, #0xb8]
        eor     x13, x13, x24
        umulh   x22, x10, x19
        umlal   v31.2d, v27.2s, v24.s[0]
        sbcs    x27, x26, x27
        ldr     x26, [sp, #0x678]
        eor     x20, x20, x26
        umlal2  v31.2d, v27.4s, v24.s[1]
        ldp     q12, q27, [x2, #0x60]
        sbcs    x12, x28, x12
        umlal   v31.2d, v17.2s, v28.s[2]
        csetm   x28, lo
        cmn     x24, #1
        umlal2  v31.2d, v17.4s, v28.s[3]
        ldr     x14, [sp, #0x720]
        eor     x1, x1, x28
        adcs    x15, x15, xzr
        eor     x21, x21, x28
        umlal   v31.2d, v23.2s, v28.s[0]
        eor     x27, x27, x28
        adcs    x17, x17, xzr
        str     x17, [sp, #0x648]
        ldr     x17, [sp, #0x660]
        str     x15, [sp, #0x640]
        mul     x15, x10, x17
        umlal2  v31.2d, v23.4s, v28.s[1]
        ldp     d17, d23, [x14, #0xb8]
        adcs    x11, x11, xzr
        umlal   v31.2d, v10.2s, v0.s[2]
        eor     x12, x12, x28
        adcs    x13, x13, xzr
        umlal2  v31.2d, v10.4s, v0.s[3]
        umulh   x10, x10, x17
        adds    x22, x22, x15
        ldr     x15, [sp, #0x668]
        eor     x24, x24, x28
        umlal   v9.2d, v21.2s, v4.s[0]
        umlal   v31.2d, v26.2s, v0.s[0]
        umlal2  v9.2d, v21.4s, v4.s[2]
        str     x24, [sp, #0x730]
        mul     x24, x15, x17
        ldp     q10, q21, [x2, #0x80]
        umlal2  v31.2d, v26.4s, v0.s[1]
        shl     v23.2d, v23.2d, #0x22
        umlal   v31.2d, v11.2s, v22.s[2]
        umlal2  v31.2d, v11.4s, v22.s[3]
        umulh   x17, x15, x17
        ldp     q11, q26, [x2, #0xa0]
        umlal   v31.2d, v6.2s, v22.s[0]
        adcs    x24, x10, x24
        umlal   v14.2d, v12.2s, v4.s[0]
        umlal2  v31.2d, v6.4s, v22.s[1]
        uzp1    v6.4s, v4.4s, v15.4s
        umlal2  v14.2d, v12.4s, v4.s[2]
        mul     x10, x15, x19
        ldr     q12, [x2, #0x1a0]
        adc     x17, x17, xzr
        umlal   v3.2d, v27.2s, v4.s[0]
        cmn     x28, #1
        umlal2  v3.2d, v27.4s, v4.s[2]
        adcs    x28, x1, xzr
        umlal   v20.2d, v10.2s, v4.s[0]
        usra    v31.2d, v17.2d, #0x24
        adcs    x21, x21, xzr
        umulh   x19, x15, x19
        ldp     q17, q27, [x2]
        umlal2  v20.2d, v10.4s, v4.s[2]
        adcs    x27, x27, xzr
        umull   v10.2d, v11.2s, v4.s[0]
        adcs    x1, x12, xzr
        adds    x22, x22, x10
        ldr     x10, [x4, #0xa0]
        eor     x22, x22, x26
        ldr     x15, [sp, #0x698]
        usra    v31.2d, v23.2d, #6
        mul     x12, x10, x16
        adcs    x19, x24, x19
        umlal2  v10.2d, v11.4s, v4.s[2]
        ldp     q11, q23, [x2, #0x20]
        adc     x24, x17, xzr
        umlal   v10.2d, v26.2s, v16.s[2]
        cmn     x26, #1
        eor     x19, x19, x26
        eor     x24, x24, x26
        umlal   v31.2d, v21.2s, v4.s[0]
        adcs    x20, x20, x15
        ldr     x15, [sp, #0x778]
        umulh   x17, x10, x16
        umlal   v7.2d, v17.2s, v15.s[0]
        adcs    x22, x22, x8
        umlal2  v7.2d, v17.4s, v15.s[2]
        adcs    x19, x19, x23
        umlal2  v31.2d, v21.4s, v4.s[2]
        ldp     q4, q17, [x2, #0xc0]
        adcs    x24, x24, x9
        umlal2  v10.2d, v26.4s, v16.s[3]
        ldp     q21, q26, [x2, #0xe0]
        adc     x26, x26, xzr
        adds    x20, x20, x15
        str     x8, [sp, #0x678]
        ldr     x8, [x6, #0xa8]
        str     x12, [sp, #0x728]
        mul     x12, x10, x8
        umlal   v25.2d, v11.2s, v15.s[0]
        adcs    x22, x22, x5
        ext     v29.16b, v2.16b, v7.16b, #8
        adcs    x19, x19, x25
        adcs    x24, x24, x7
        umulh   x10, x10, x8
        usra    v7.2d, v29.2d, #0x1d
        adc     x26, x26, xzr
        adds    x20, x23, x20
        ldr     x23, [x4, #0xa8]
        umlal2  v25.2d, v11.4s, v15.s[2]
        adcs    x22, x9, x22
        umlal   v10.2d, v4.2s, v16.s[0]
        adcs    x19, x15, x19
        umlal2  v10.2d, v4.4s, v16.s[1]
        ldp     q11, q4, [x2, #0x100]
        mul     x9, x23, x8
        umlal   v8.2d, v23.2s, v15.s[0]
        adcs    x24, x5, x24
        umlal   v10.2d, v17.2s, v5.s[2]
        adcs    x25, x25, x26
        umlal2  v10.2d, v17.4s, v5.s[3]
        ext     v17.16b, v7.16b, v2.16b, #8
        umulh   x26, x23, x8
        adcs    x5, x7, xzr
        and     v7.16b, v7.16b, v1.16b
        adds    x7, x17, x12
        ldr     x12, [sp, #0x640]
        usra    v19.2d, v17.2d, #0x1d
        umlal2  v8.2d, v23.4s, v15.s[2]
        adcs    x9, x10, x9
        umlal   v10.2d, v21.2s, v5.s[0]
        ldr     x8, [sp, #0x648]
        ldp     q17, q23, [x2, #0x40]
        umlal2  v10.2d, v21.4s, v5.s[1]
        mul     x10, x23, x16
        umlal   v10.2d, v26.2s, v13.s[2]
        adc     x26, x26, xzr
        subs    x15, x12, x11
        umlal2  v10.2d, v26.4s, v13.s[3]
        ldp     q21, q26, [x2, #0x120]
        umulh   x17, x23, x16
        umlal   v19.2d, v27.2s, v15.s[0]
        umlal2  v19.2d, v27.4s, v15.s[2]
        sbcs    x16, x8, x13
        csetm   x23, lo
        adds    x7, x7, x10
        umlal   v10.2d, v11.2s, v13.s[0]
        eor     x10, x15, x23
        eor     x15, x16, x23
        ldr     x16, [x4, #0xb0]
        str     x5, [sp, #0x778]
        ldr     x5, [x6, #0xb0]
        str     x25, [sp, #0x668]
        mul     x25, x16, x5
        umlal2  v10.2d, v11.4s, v13.s[1]
        ldp     q11, q27, [x2, #0x140]
        adcs    x9, x9, x17
        adc     x26, x26, xzr
        umlal   v9.2d, v17.2s, v15.s[0]
        subs    x17, x27, x28
        str     x24, [sp, #0x660]
        umulh   x24, x16, x5
        umlal2  v9.2d, v17.4s, v15.s[2]
        umlal   v10.2d, v4.2s, v18.s[2]
        str     x19, [sp, #0x638]
        sbcs    x19, x1, x21
        str     x22, [sp, #0x630]
        ldr     x22, [x6, #0xb8]
        str     x20, [sp, #0x628]
        mul     x20, x16, x22
        umlal   v14.2d, v23.2s, v15.s[0]
        str     x13, [sp, #0x620]
        csetm   x13, lo
        cmn     x23, #1
        umlal2  v14.2d, v23.4s, v15.s[2]
        ldp     q17, q23, [x2, #0x60]
        eor     x17, x17, x13
        eor     x19, x19, x13
        umlal2  v10.2d, v4.4s, v18.s[3]
        adcs    x10, x10, xzr
        eor     x23, x23, x13
        umlal   v10.2d, v21.2s, v18.s[0]
        adcs    x15, x15, xzr
        cmn     x13, #1
        umulh   x13, x16, x22
        adcs    x17, x17, xzr
        umlal2  v10.2d, v21.4s, v18.s[1]
        ldp     q4, q21, [x2, #0x80]
        adcs    x19, x19, xzr
        umlal   v10.2d, v26.2s, v24.s[2]
        ldp     q29, q30, [x2, #0x160]
        umlal2  v10.2d, v26.4s, v24.s[3]
        adds    x20, x24, x20
        ldr     x24, [sp, #0x798]
        umlal   v10.2d, v11.2s, v24.s[0]
        mul     x16, x24, x22
        umlal2  v10.2d, v11.4s, v24.s[1]
        ldp     q11, q26, [x2, #0x180]
        umlal   v3.2d, v17.2s, v15.s[0]
        umlal2  v3.2d, v17.4s, v15.s[2]
        umulh   x22, x24, x22
        umlal   v20.2d, v23.2s, v15.s[0]
        adcs    x13, x13, x16
        umlal2  v20.2d, v23.4s, v15.s[2]
        umlal   v10.2d, v27.2s, v28.s[2]
        umlal2  v10.2d, v27.4s, v28.s[3]
        mul     x16, x24, x5
        umlal   v10.2d, v29.2s, v28.s[0]
        adc     x22, x22, xzr
        umlal2  v10.2d, v29.4s, v28.s[1]
        ldp     q17, q23, [x2, #0xa0]
        umlal   v10.2d, v30.2s, v0.s[2]
        umulh   x5, x24, x5
        umlal2  v10.2d, v30.4s, v0.s[3]
        ldr     x24, [sp, #0x680]
        umlal   v10.2d, v11.2s, v0.s[0]
        ldp     d27, d29, [x14, #0xc0]
        adds    x20, x20, x16
        ldr     x16, [sp, #0x650]
        umlal2  v10.2d, v11.4s, v0.s[1]
        umlal   v10.2d, v26.2s, v22.s[2]
        umlal2  v10.2d, v26.4s, v22.s[3]
        ldp     q11, q26, [x2, #0xe0]
        umlal   v10.2d, v12.2s, v22.s[0]
        shl     v29.2d, v29.2d, #0x28
        umlal2  v10.2d, v12.4s, v22.s[1]
        str     x15, [sp, #0x618]
        mul     x15, x16, x24
        ldp     q12, q30, [x2]
        adcs    x5, x13, x5
        umlal   v31.2d, v4.2s, v15.s[0]
        adc     x22, x22, xzr
        umlal2  v31.2d, v4.4s, v15.s[2]
        ldr     q4, [x2, #0x1a0]
        umulh   x13, x16, x24
        usra    v10.2d, v27.2d, #0x1e
        umull   v27.2d, v17.2s, v15.s[0]
        str     x19, [sp, #0x610]
        ldr     x19, [sp, #0x658]
        eor     x15, x15, x19
        str     x23, [sp, #0x608]
        ldr     x23, [sp, #0x670]
        str     x10, [sp, #0x600]
        mul     x10, x16, x23
        usra    v10.2d, v29.2d, #6
        umlal   v19.2d, v12.2s, v7.s[0]
        umlal2  v19.2d, v12.4s, v7.s[2]
        ldp     q12, q29, [x2, #0xc0]
        umulh   x16, x16, x23
        umlal2  v27.2d, v17.4s, v15.s[2]
        adds    x10, x13, x10
        ldr     x13, [sp, #0x768]
        umlal   v27.2d, v23.2s, v6.s[0]
        umlal2  v27.2d, v23.4s, v6.s[1]
        ldp     q17, q23, [x2, #0x20]
        umlal   v10.2d, v21.2s, v15.s[0]
        str     x17, [sp, #0x650]
        mul     x17, x13, x23
        umlal2  v10.2d, v21.4s, v15.s[2]
        ext     v15.16b, v2.16b, v19.16b, #8
        usra    v19.2d, v15.2d, #0x1d
        umulh   x23, x13, x23
        umlal   v27.2d, v12.2s, v16.s[2]
        adcs    x16, x16, x17
        umlal2  v27.2d, v12.4s, v16.s[3]
        umlal   v27.2d, v29.2s, v16.s[0]
        ext     v12.16b, v19.16b, v2.16b, #8
        and     v15.16b, v19.16b, v1.16b
        umlal   v8.2d, v17.2s, v7.s[0]
        mul     x17, x13, x24
        usra    v25.2d, v12.2d, #0x1d
        adc     x23, x23, xzr
        umlal2  v8.2d, v17.4s, v7.s[2]
        umlal2  v27.2d, v29.4s, v16.s[1]
        ldp     q12, q17, [x2, #0x100]
        umlal   v27.2d, v11.2s, v5.s[2]
        umulh   x24, x13, x24
        adds    x10, x10, x17
        ldp     q19, q21, [x2, #0x40]
        umlal2  v27.2d, v11.4s, v5.s[3]
        umlal   v25.2d, v30.2s, v7.s[0]
        eor     x10, x10, x19
        umlal2  v25.2d, v30.4s, v7.s[2]
        umlal   v9.2d, v23.2s, v7.s[0]
        mul     x13, x12, x28
        adcs    x24, x16, x24
        ldr     x16, [sp, #0x728]
        umlal   v27.2d, v26.2s, v5.s[0]
        adc     x23, x23, xzr
        cmn     x19, #1
        eor     x24, x24, x19
        umlal2  v9.2d, v23.4s, v7.s[2]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x730]
        eor     x23, x23, x19
        umulh   x17, x12, x28
        umlal2  v27.2d, v26.4s, v5.s[1]
        adcs    x10, x10, x7
        umlal   v27.2d, v12.2s, v13.s[2]
        ldp     q11, q23, [x2, #0x120]
        adcs    x24, x24, x9
        umlal2  v27.2d, v12.4s, v13.s[3]
        ldp     q12, q26, [x2, #0x140]
        adcs    x23, x23, x26
        str     x7, [sp, #0x680]
        eor     x7, x13, x16
        adc     x19, x19, xzr
        adds    x15, x15, x25
        str     x7, [sp, #0x658]
        mul     x7, x12, x21
        umlal   v27.2d, v17.2s, v13.s[0]
        umlal   v14.2d, v19.2s, v7.s[0]
        adcs    x10, x10, x20
        umlal2  v27.2d, v17.4s, v13.s[1]
        umlal2  v14.2d, v19.4s, v7.s[2]
        adcs    x24, x24, x5
        ldp     q17, q19, [x2, #0x60]
        adcs    x23, x23, x22
        umulh   x12, x12, x21
        umlal   v3.2d, v21.2s, v7.s[0]
        adc     x19, x19, xzr
        adds    x9, x9, x15
        umlal2  v3.2d, v21.4s, v7.s[2]
        adcs    x26, x26, x10
        umlal   v27.2d, v11.2s, v18.s[2]
        adcs    x24, x25, x24
        umlal2  v27.2d, v11.4s, v18.s[3]
        ldp     q11, q21, [x2, #0x160]
        adcs    x20, x20, x23
        mul     x23, x8, x21
        umlal   v27.2d, v23.2s, v18.s[0]
        adcs    x19, x5, x19
        umlal2  v27.2d, v23.4s, v18.s[1]
        adcs    x22, x22, xzr
        adds    x25, x17, x7
        umlal   v27.2d, v12.2s, v24.s[2]
        umlal2  v27.2d, v12.4s, v24.s[3]
        umulh   x21, x8, x21
        ldr     x7, [sp, #0x7b8]
        ldr     x10, [x4, #0x40]
        ldp     q12, q23, [x2, #0x180]
        umlal   v27.2d, v26.2s, v24.s[0]
        adcs    x23, x12, x23
        umlal2  v27.2d, v26.4s, v24.s[1]
        ldr     x15, [x4, #0x48]
        umlal   v20.2d, v17.2s, v7.s[0]
        mul     x5, x8, x28
        adc     x21, x21, xzr
        umlal2  v20.2d, v17.4s, v7.s[2]
        umlal   v27.2d, v11.2s, v28.s[2]
        ldp     d17, d26, [x14, #0xc8]
        umlal2  v27.2d, v11.4s, v28.s[3]
        subs    x12, x7, x10
        ldr     x10, [x4, #0x50]
        umlal   v27.2d, v21.2s, v28.s[0]
        umulh   x28, x8, x28
        ldr     x8, [sp, #0x7b0]
        ldr     x7, [x4, #0x60]
        sbcs    x17, x8, x15
        ldr     x8, [x4, #0x58]
        ldr     x15, [sp, #0x7e0]
        umlal2  v27.2d, v21.4s, v28.s[1]
        ldp     q11, q21, [x2, #0xa0]
        sbcs    x10, x15, x10
        ldr     x15, [sp, #0x7e8]
        umlal   v27.2d, v12.2s, v0.s[2]
        sbcs    x8, x15, x8
        ldr     x15, [sp, #0x7c8]
        umlal2  v27.2d, v12.4s, v0.s[3]
        sbcs    x7, x15, x7
        umlal   v27.2d, v23.2s, v0.s[0]
        mul     x15, x11, x27
        str     x22, [sp, #0x648]
        ldr     x22, [sp, #0x7c0]
        str     x19, [sp, #0x640]
        ldr     x19, [x4, #0x68]
        sbcs    x19, x22, x19
        ldr     x22, [sp, #0x7d0]
        umlal2  v27.2d, v23.4s, v0.s[1]
        ldp     q12, q23, [x2, #0x80]
        str     x20, [sp, #0x768]
        ldr     x20, [x4, #0x70]
        sbcs    x20, x22, x20
        ldr     x22, [sp, #0x7d8]
        umlal   v27.2d, v4.2s, v22.s[2]
        str     x24, [sp, #0x670]
        ldr     x24, [x4, #0x78]
        sbcs    x24, x22, x24
        shl     v26.2d, v26.2d, #0x2e
        umlal   v31.2d, v19.2s, v7.s[0]
        umulh   x22, x11, x27
        str     x26, [sp, #0x5f8]
        csetm   x26, lo
        adds    x25, x25, x5
        ldr     x5, [x6]
        adcs    x23, x23, x28
        ldr     x28, [x6, #0x40]
        umlal2  v27.2d, v4.4s, v22.s[3]
        ldp     q4, q22, [x2]
        adc     x21, x21, xzr
        umlal2  v31.2d, v19.4s, v7.s[2]
        subs    x28, x28, x5
        ldr     x5, [x6, #0x48]
        eor     x12, x12, x26
        umull   v19.2d, v11.2s, v7.s[0]
        str     x9, [sp, #0x5f0]
        ldr     x9, [x6, #8]
        sbcs    x5, x5, x9
        ldr     x14, [x6, #0x18]
        eor     x17, x17, x26
        eor     x10, x10, x26
        mul     x9, x11, x1
        str     x15, [sp, #0x5e8]
        ldr     x15, [x6, #0x50]
        str     x21, [sp, #0x5e0]
        ldr     x21, [x6, #0x10]
        sbcs    x15, x15, x21
        ldr     x21, [x6, #0x58]
        eor     x8, x8, x26
        usra    v27.2d, v17.2d, #0x18
        sbcs    x21, x21, x14
        ldr     x14, [x6, #0x60]
        eor     x7, x7, x26
        eor     x19, x19, x26
        umlal   v10.2d, v12.2s, v7.s[0]
        str     x23, [sp, #0x5d8]
        ldr     x23, [x6, #0x20]
        sbcs    x14, x14, x23
        ldr     x23, [x6, #0x68]
        eor     x20, x20, x26
        eor     x24, x24, x26
        umulh   x11, x11, x1
        umlal2  v19.2d, v11.4s, v7.s[2]
        ldp     q11, q17, [x2, #0xc0]
        umlal   v19.2d, v21.2s, v6.s[2]
        str     x13, [sp, #0x5d0]
        ldr     x13, [x6, #0x28]
        sbcs    x23, x23, x13
        eor     x13, x25, x16
        ldr     x16, [x6, #0x70]
        usra    v27.2d, v26.2d, #6
        umlal   v25.2d, v4.2s, v15.s[0]
        str     x13, [sp, #0x5c8]
        ldr     x13, [x6, #0x30]
        sbcs    x16, x16, x13
        ldr     x13, [x6, #0x78]
        umlal2  v25.2d, v4.4s, v15.s[2]
        ldp     q4, q26, [x2, #0x20]
        str     x25, [sp, #0x5c0]
        ldr     x25, [x6, #0x38]
        sbcs    x13, x13, x25
        ldr     x25, [sp, #0x620]
        str     x24, [sp, #0x5b8]
        mul     x24, x25, x1
        umlal2  v19.2d, v21.4s, v6.s[3]
        csetm   x25, lo
        adds    x22, x22, x9
        umlal2  v10.2d, v12.4s, v7.s[2]
        ldp     q12, q21, [x2, #0xe0]
        eor     x28, x28, x25
        umlal   v27.2d, v23.2s, v7.s[0]
        eor     x5, x5, x25
        eor     x9, x15, x25
        ldr     x15, [sp, #0x620]
        eor     x21, x21, x25
        ext     v29.16b, v2.16b, v25.16b, #8
        umulh   x1, x15, x1
        umlal2  v27.2d, v23.4s, v7.s[2]
        eor     x14, x14, x25
        adcs    x24, x11, x24
        umlal   v19.2d, v11.2s, v6.s[0]
        eor     x23, x23, x25
        eor     x11, x16, x25
        usra    v25.2d, v29.2d, #0x1d
        umlal2  v19.2d, v11.4s, v6.s[1]
        eor     x13, x13, x25
        umlal   v19.2d, v17.2s, v16.s[2]
        ldp     q11, q23, [x2, #0x100]
        mul     x16, x15, x27
        uzp1    v7.4s, v7.4s, v15.4s
        umlal2  v19.2d, v17.4s, v16.s[3]
        adc     x1, x1, xzr
        umlal   v9.2d, v4.2s, v15.s[0]
        cmn     x26, #1
        ldr     q17, [x2, #0x1a0]
        umlal   v19.2d, v12.2s, v16.s[0]
        adcs    x12, x12, xzr
        eor     x26, x26, x25
        umulh   x27, x15, x27
        umlal2  v9.2d, v4.4s, v15.s[2]
        ext     v4.16b, v25.16b, v2.16b, #8
        adcs    x15, x17, xzr
        ldr     x17, [sp, #0x600]
        and     v25.16b, v25.16b, v1.16b
        adcs    x10, x10, xzr
        usra    v8.2d, v4.2d, #0x1d
        umlal2  v19.2d, v12.4s, v16.s[1]
        adcs    x8, x8, xzr
        umlal   v19.2d, v21.2s, v5.s[2]
        ldp     q12, q4, [x2, #0x120]
        adcs    x7, x7, xzr
        str     x26, [sp, #0x620]
        ldr     x26, [sp, #0x650]
        str     x7, [sp, #0x5b0]
        mul     x7, x17, x26
        umlal2  v19.2d, v21.4s, v5.s[3]
        adcs    x19, x19, xzr
        umlal   v19.2d, v11.2s, v5.s[0]
        umlal   v8.2d, v22.2s, v15.s[0]
        adcs    x20, x20, xzr
        str     x20, [sp, #0x5a8]
        ldr     x20, [sp, #0x5b8]
        adcs    x20, x20, xzr
        adds    x22, x22, x16
        umlal2  v8.2d, v22.4s, v15.s[2]
        adcs    x24, x24, x27
        umulh   x27, x17, x26
        ldr     x16, [sp, #0x610]
        adc     x1, x1, xzr
        umlal   v14.2d, v26.2s, v15.s[0]
        ldp     q21, q22, [x2, #0x40]
        umlal2  v19.2d, v11.4s, v5.s[1]
        cmn     x25, #1
        ldr     x25, [sp, #0x608]
        eor     x7, x7, x25
        umlal2  v14.2d, v26.4s, v15.s[2]
        ldp     q11, q26, [x2, #0x140]
        adcs    x28, x28, xzr
        umlal   v19.2d, v23.2s, v13.s[2]
        str     x20, [sp, #0x5b8]
        mul     x20, x17, x16
        adcs    x5, x5, xzr
        umlal2  v19.2d, v23.4s, v13.s[3]
        umlal   v19.2d, v12.2s, v13.s[0]
        adcs    x9, x9, xzr
        adcs    x21, x21, xzr
        umlal2  v19.2d, v12.4s, v13.s[1]
        umulh   x17, x17, x16
        ldp     q12, q23, [x2, #0x160]
        umlal   v19.2d, v4.2s, v18.s[2]
        adcs    x14, x14, xzr
        umlal   v3.2d, v21.2s, v15.s[0]
        adcs    x23, x23, xzr
        umlal2  v3.2d, v21.4s, v15.s[2]
        adcs    x11, x11, xzr
        umlal2  v19.2d, v4.4s, v18.s[3]
        str     x11, [sp, #0x600]
        ldr     x11, [sp, #0x618]
        str     x19, [sp, #0x5a0]
        mul     x19, x11, x16
        ldp     q4, q21, [x2, #0x180]
        umlal   v19.2d, v11.2s, v18.s[0]
        adcs    x13, x13, xzr
        adds    x20, x27, x20
        umlal2  v19.2d, v11.4s, v18.s[1]
        umlal   v19.2d, v26.2s, v24.s[2]
        umulh   x27, x11, x16
        umlal   v20.2d, v22.2s, v15.s[0]
        adcs    x19, x17, x19
        umlal2  v19.2d, v26.4s, v24.s[3]
        ldp     q11, q26, [x2, #0x60]
        umlal2  v20.2d, v22.4s, v15.s[2]
        umlal   v19.2d, v12.2s, v24.s[0]
        mul     x16, x11, x26
        umlal2  v19.2d, v12.4s, v24.s[1]
        adc     x27, x27, xzr
        subs    x17, x12, x10
        umlal   v19.2d, v23.2s, v28.s[2]
        str     x13, [sp, #0x610]
        sbcs    x13, x15, x8
        str     x23, [sp, #0x598]
        ldr     x23, [sp, #0x720]
        ldp     d12, d22, [x23, #0xd0]
        umlal2  v19.2d, v23.4s, v28.s[3]
        str     x14, [sp, #0x590]
        csetm   x14, lo
        subs    x23, x9, x28
        umulh   x26, x11, x26
        sbcs    x11, x21, x5
        umlal   v19.2d, v4.2s, v28.s[0]
        eor     x17, x17, x14
        eor     x13, x13, x14
        str     x8, [sp, #0x650]
        csetm   x8, lo
        cmn     x14, #1
        umlal2  v19.2d, v4.4s, v28.s[1]
        eor     x23, x23, x8
        adcs    x17, x17, xzr
        eor     x11, x11, x8
        umlal   v19.2d, v21.2s, v0.s[2]
        adcs    x13, x13, xzr
        cmn     x8, #1
        umlal2  v19.2d, v21.4s, v0.s[3]
        adcs    x23, x23, xzr
        umlal   v31.2d, v11.2s, v15.s[0]
        shl     v4.2d, v22.2d, #0x34
        adcs    x11, x11, xzr
        adds    x20, x20, x16
        eor     x8, x14, x8
        ldr     x14, [sp, #0x5d0]
        umlal   v19.2d, v17.2s, v0.s[0]
        adcs    x19, x19, x26
        eor     x20, x20, x25
        mul     x26, x12, x28
        umlal2  v31.2d, v11.4s, v15.s[2]
        ldr     x16, [sp, #0x5d8]
        adc     x27, x27, xzr
        cmn     x25, #1
        eor     x19, x19, x25
        umlal2  v19.2d, v17.4s, v0.s[1]
        adcs    x7, x7, x14
        ldr     x14, [sp, #0x5c0]
        eor     x27, x27, x25
        ldp     q11, q17, [x2, #0xa0]
        adcs    x20, x20, x14
        umulh   x14, x12, x28
        ldp     q21, q22, [x2]
        adcs    x19, x19, x16
        umlal   v10.2d, v26.2s, v15.s[0]
        ldr     q23, [x2, #0x1a0]
        str     x26, [sp, #0x5c0]
        ldr     x26, [sp, #0x5e0]
        adcs    x27, x27, x26
        usra    v19.2d, v12.2d, #0x12
        umlal2  v10.2d, v26.4s, v15.s[2]
        adc     x25, x25, xzr
        str     x14, [sp, #0x608]
        ldr     x14, [sp, #0x5e8]
        adds    x7, x7, x14
        ldp     q12, q26, [x2, #0xc0]
        adcs    x20, x20, x22
        str     x13, [sp, #0x5d0]
        mul     x13, x12, x5
        adcs    x19, x19, x24
        adcs    x27, x27, x1
        usra    v19.2d, v4.2d, #6
        ldp     q4, q29, [x2, #0x80]
        adc     x25, x25, xzr
        adds    x7, x16, x7
        umulh   x16, x12, x5
        adcs    x20, x26, x20
        ldr     x26, [sp, #0x730]
        eor     x7, x7, x26
        umlal   v8.2d, v21.2s, v25.s[0]
        adcs    x19, x14, x19
        ldr     x14, [sp, #0x698]
        eor     x20, x20, x26
        umlal2  v8.2d, v21.4s, v25.s[2]
        adcs    x22, x22, x27
        eor     x19, x19, x26
        adcs    x24, x24, x25
        eor     x22, x22, x26
        mul     x25, x15, x5
        adcs    x27, x1, xzr
        ldr     x1, [sp, #0x658]
        cmn     x26, #1
        eor     x24, x24, x26
        adcs    x1, x1, x14
        eor     x27, x27, x26
        str     x12, [sp, #0x658]
        ldr     x12, [sp, #0x5c8]
        str     x16, [sp, #0x5e8]
        ldr     x16, [sp, #0x678]
        adcs    x12, x12, x16
        str     x5, [sp, #0x5c8]
        umulh   x5, x15, x5
        umlal   v27.2d, v4.2s, v15.s[0]
        str     x5, [sp, #0x5e0]
        ldr     x5, [sp, #0x628]
        adcs    x7, x7, x5
        umlal2  v27.2d, v4.4s, v15.s[2]
        ext     v4.16b, v2.16b, v8.16b, #8
        umlal   v19.2d, v29.2s, v15.s[0]
        str     x25, [sp, #0x5d8]
        ldr     x25, [sp, #0x630]
        adcs    x20, x20, x25
        ldr     x25, [sp, #0x660]
        ldr     x16, [sp, #0x778]
        str     x13, [sp, #0x618]
        ldr     x13, [sp, #0x638]
        adcs    x19, x19, x13
        usra    v8.2d, v4.2d, #0x1d
        ldr     x14, [sp, #0x728]
        umull   v4.2d, v11.2s, v15.s[0]
        adcs    x22, x22, x25
        mul     x5, x15, x28
        umlal2  v19.2d, v29.4s, v15.s[2]
        str     x5, [sp, #0x588]
        ldr     x5, [sp, #0x668]
        adcs    x24, x24, x5
        adcs    x27, x27, x16
        adc     x26, x26, xzr
        umlal2  v4.2d, v11.4s, v15.s[2]
        ext     v11.16b, v8.16b, v2.16b, #8
        adds    x1, x1, x14
        str     x8, [sp, #0x730]
        ldr     x8, [sp, #0x680]
        adcs    x12, x12, x8
        umlal   v4.2d, v17.2s, v7.s[0]
        ldp     q15, q21, [x2, #0xe0]
        str     x11, [sp, #0x580]
        ldr     x11, [sp, #0x5f0]
        adcs    x7, x7, x11
        umlal2  v4.2d, v17.4s, v7.s[1]
        usra    v9.2d, v11.2d, #0x1d
        str     x28, [sp, #0x578]
        umulh   x28, x15, x28
        str     x15, [sp, #0x570]
        ldr     x15, [sp, #0x5f8]
        adcs    x20, x20, x15
        and     v8.16b, v8.16b, v1.16b
        ldp     q11, q17, [x2, #0x20]
        str     x28, [sp, #0x568]
        mul     x28, x10, x9
        umlal   v9.2d, v22.2s, v25.s[0]
        str     x28, [sp, #0x560]
        ldr     x28, [sp, #0x670]
        adcs    x19, x19, x28
        ldr     x28, [sp, #0x768]
        umlal2  v9.2d, v22.4s, v25.s[2]
        adcs    x22, x22, x28
        umlal   v4.2d, v12.2s, v6.s[2]
        umulh   x28, x10, x9
        str     x28, [sp, #0x558]
        ldr     x28, [sp, #0x640]
        adcs    x24, x24, x28
        ldr     x28, [sp, #0x648]
        umlal2  v4.2d, v12.4s, v6.s[3]
        ldp     q12, q22, [x2, #0x40]
        adcs    x27, x27, x28
        umlal   v4.2d, v26.2s, v6.s[0]
        umlal   v14.2d, v11.2s, v25.s[0]
        mul     x28, x10, x21
        adc     x26, x26, xzr
        adds    x1, x13, x1
        umlal2  v14.2d, v11.4s, v25.s[2]
        adcs    x25, x25, x12
        adcs    x5, x5, x7
        adcs    x20, x16, x20
        umlal   v3.2d, v17.2s, v25.s[0]
        adcs    x19, x14, x19
        adcs    x22, x8, x22
        ldr     x8, [sp, #0x670]
        adcs    x24, x11, x24
        ldr     x11, [sp, #0x640]
        umlal2  v3.2d, v17.4s, v25.s[2]
        ldp     q11, q17, [x2, #0x100]
        ldr     x12, [sp, #0x650]
        umulh   x7, x10, x21
        umlal   v20.2d, v12.2s, v25.s[0]
        adcs    x27, x15, x27
        adcs    x26, x8, x26
        ldr     x8, [sp, #0x768]
        ldr     x14, [sp, #0x648]
        adcs    x8, x8, xzr
        umlal2  v20.2d, v12.4s, v25.s[2]
        ldr     x15, [sp, #0x6d0]
        ldr     x16, [sp, #0x708]
        adcs    x11, x11, xzr
        umlal2  v4.2d, v26.4s, v6.s[1]
        ldp     q12, q26, [x2, #0x120]
        umlal   v4.2d, v15.2s, v16.s[2]
        umulh   x13, x12, x21
        umlal2  v4.2d, v15.4s, v16.s[3]
        umlal   v4.2d, v21.2s, v16.s[0]
        umlal2  v4.2d, v21.4s, v16.s[1]
        ldp     q15, q21, [x2, #0x140]
        adcs    x14, x14, xzr
        umlal   v4.2d, v11.2s, v5.s[2]
        adds    x15, x15, x16
        umlal2  v4.2d, v11.4s, v5.s[3]
        mul     x16, x12, x21
        umlal   v31.2d, v22.2s, v25.s[0]
        str     x21, [sp, #0x708]
        mul     x21, x12, x9
        str     x10, [sp, #0x6d0]
        ldr     x10, [sp, #0x710]
        str     x21, [sp, #0x648]
        ldr     x21, [sp, #0x6f0]
        adcs    x21, x10, x21
        ldr     x10, [sp, #0x738]
        umlal2  v31.2d, v22.4s, v25.s[2]
        str     x13, [sp, #0x6f0]
        ldr     x13, [sp, #0x6f8]
        adcs    x10, x10, x13
        ldr     x13, [sp, #0x740]
        umlal   v4.2d, v17.2s, v5.s[0]
        ldp     q11, q22, [x2, #0x160]
        str     x7, [sp, #0x6f8]
        ldr     x7, [sp, #0x6b0]
        adcs    x7, x13, x7
        umulh   x13, x12, x9
        ldr     x12, [sp, #0x758]
        umlal2  v4.2d, v17.4s, v5.s[1]
        str     x9, [sp, #0x6b0]
        ldr     x9, [sp, #0x6a0]
        adcs    x9, x12, x9
        ldr     x12, [sp, #0x790]
        umlal   v4.2d, v12.2s, v13.s[2]
        str     x13, [sp, #0x6a0]
        ldr     x13, [sp, #0x6a8]
        adcs    x12, x12, x13
        ldr     x13, [sp, #0x700]
        umlal2  v4.2d, v12.4s, v13.s[3]
        ldp     q12, q17, [x2, #0x180]
        str     x16, [sp, #0x6a8]
        ldr     x16, [sp, #0x6c8]
        adcs    x13, x13, x16
        ldr     x16, [sp, #0x770]
        umlal   v4.2d, v26.2s, v13.s[0]
        str     x28, [sp, #0x6c8]
        ldr     x28, [sp, #0x6b8]
        adcs    x28, x16, x28
        umulh   x16, x17, x23
        umlal2  v4.2d, v26.4s, v13.s[1]
        str     x16, [sp, #0x6b8]
        ldr     x16, [sp, #0x6c0]
        str     x28, [sp, #0x770]
        ldr     x28, [sp, #0x698]
        adcs    x28, x16, x28
        ldr     x16, [sp, #0x750]
        umlal   v4.2d, v15.2s, v18.s[2]
        str     x28, [sp, #0x698]
        ldr     x28, [sp, #0x678]
        adcs    x28, x16, x28
        ldr     x16, [sp, #0x720]
        umlal2  v4.2d, v15.4s, v18.s[3]
        ldp     d15, d26, [x16, #0xd8]
        ldr     x16, [sp, #0x760]
        str     x28, [sp, #0x678]
        ldr     x28, [sp, #0x628]
        adcs    x28, x16, x28
        ldr     x16, [sp, #0x6e8]
        umlal   v4.2d, v21.2s, v18.s[0]
        str     x28, [sp, #0x628]
        ldr     x28, [sp, #0x630]
        adcs    x28, x16, x28
        ldr     x16, [sp, #0x580]
        str     x28, [sp, #0x630]
        mul     x28, x17, x16
        umlal2  v4.2d, v21.4s, v18.s[1]
        ldp     q21, q29, [x2, #0xa0]
        umlal   v4.2d, v11.2s, v24.s[2]
        str     x28, [sp, #0x6e8]
        ldr     x28, [sp, #0x690]
        adcs    x28, x28, x1
        ldr     x1, [sp, #0x688]
        umlal2  v4.2d, v11.4s, v24.s[3]
        adcs    x25, x1, x25
        mul     x1, x17, x23
        str     x25, [sp, #0x688]
        ldr     x25, [sp, #0x6d8]
        adcs    x25, x25, x5
        ldr     x5, [sp, #0x6e0]
        umlal   v4.2d, v22.2s, v24.s[0]
        adcs    x20, x5, x20
        shl     v11.2d, v26.2d, #0x3a
        umlal2  v4.2d, v22.4s, v24.s[1]
        adcs    x19, x19, xzr
        ldp     q22, q26, [x2, #0x60]
        umulh   x5, x17, x16
        umlal   v4.2d, v12.2s, v28.s[2]
        ldr     x17, [x3]
        adcs    x22, x22, xzr
        umlal2  v4.2d, v12.4s, v28.s[3]
        adcs    x24, x24, xzr
        umlal   v4.2d, v17.2s, v28.s[0]
        adcs    x27, x27, xzr
        umlal2  v4.2d, v17.4s, v28.s[1]
        adcs    x26, x26, xzr
        umlal   v4.2d, v23.2s, v0.s[2]
        adcs    x8, x8, xzr
        adcs    x11, x11, xzr
        adcs    x14, x14, xzr
        str     x5, [sp, #0x6e0]
        adds    x5, x17, x15
        umull   v12.2d, v21.2s, v25.s[0]
        str     x5, [sp, #0x6d8]
        ldr     x5, [sp, #0x730]
        eor     x1, x1, x5
        ldr     x5, [x3, #8]
        str     x1, [sp, #0x690]
        adcs    x1, x5, x21
        umlal2  v4.2d, v23.4s, v0.s[3]
        ldp     q0, q17, [x2]
        str     x1, [sp, #0x760]
        ldr     x1, [x3, #0x10]
        adcs    x1, x1, x10
        umlal   v10.2d, v22.2s, v25.s[0]
        str     x1, [sp, #0x750]
        ldr     x1, [x3, #0x18]
        adcs    x1, x1, x7
        ldp     q23, q30, [x2, #0xc0]
        str     x1, [sp, #0x6c0]
        ldr     x1, [sp, #0x5d0]
        mul     x5, x1, x16
        umlal2  v12.2d, v21.4s, v25.s[2]
        uzp1    v21.4s, v25.4s, v8.4s
        umlal   v12.2d, v29.2s, v7.s[2]
        str     x5, [sp, #0x700]
        ldr     x5, [sp, #0x780]
        adcs    x5, x5, x9
        usra    v4.2d, v15.2d, #0xc
        str     x5, [sp, #0x790]
        ldr     x5, [sp, #0x748]
        adcs    x5, x5, x12
        ldr     q15, [x2, #0x1a0]
        umlal2  v12.2d, v29.4s, v7.s[3]
        umlal   v9.2d, v0.2s, v8.s[0]
        umulh   x16, x1, x16
        str     x5, [sp, #0x580]
        ldr     x5, [sp, #0x718]
        str     x16, [sp, #0x758]
        adcs    x16, x5, x13
        ldr     x5, [sp, #0x770]
        usra    v4.2d, v11.2d, #6
        umlal2  v9.2d, v0.4s, v8.s[2]
        str     x16, [sp, #0x740]
        ldr     x16, [sp, #0x720]
        ldr     d11, [x16, #0xe0]
        ldr     x16, [sp, #0x788]
        adcs    x16, x16, x5
        umlal   v12.2d, v23.2s, v7.s[0]
        str     x16, [sp, #0x738]
        ldr     x16, [sp, #0x698]
        adcs    x17, x15, x16
        umlal2  v12.2d, v23.4s, v7.s[1]
        str     x15, [sp, #0x710]
        ldr     x15, [sp, #0x678]
        str     x21, [sp, #0x640]
        adcs    x21, x21, x15
        str     x21, [sp, #0x768]
        mul     x21, x1, x23
        umlal2  v10.2d, v22.4s, v25.s[2]
        ldp     q0, q22, [x2, #0xe0]
        umlal   v12.2d, v30.2s, v6.s[2]
        str     x21, [sp, #0x670]
        ldr     x21, [sp, #0x628]
        str     x10, [sp, #0x5f8]
        adcs    x10, x10, x21
        umlal2  v12.2d, v30.4s, v6.s[3]
        ext     v23.16b, v2.16b, v9.16b, #8
        str     x10, [sp, #0x5f0]
        ldr     x10, [sp, #0x630]
        str     x7, [sp, #0x680]
        adcs    x7, x7, x10
        umulh   x23, x1, x23
        umlal   v27.2d, v26.2s, v25.s[0]
        adcs    x1, x9, x28
        usra    v9.2d, v23.2d, #0x1d
        umlal2  v27.2d, v26.4s, v25.s[2]
        str     x23, [sp, #0x5d0]
        ldr     x23, [sp, #0x688]
        str     x12, [sp, #0x728]
        adcs    x12, x12, x23
        ldp     q23, q26, [x2, #0x100]
        str     x13, [sp, #0x778]
        adcs    x13, x13, x25
        ldp     q29, q30, [x2, #0x80]
        adcs    x5, x5, x20
        str     x9, [sp, #0x668]
        ldr     x9, [sp, #0x5b0]
        str     x5, [sp, #0x660]
        ldr     x5, [sp, #0x590]
        str     x13, [sp, #0x638]
        mul     x13, x9, x5
        str     x13, [sp, #0x550]
        adcs    x13, x16, x19
        umlal   v12.2d, v0.2s, v6.s[0]
        adcs    x15, x15, x22
        umlal2  v12.2d, v0.4s, v6.s[1]
        adcs    x21, x21, x24
        umlal   v12.2d, v22.2s, v16.s[2]
        umulh   x16, x9, x5
        ldr     x5, [sp, #0x598]
        str     x16, [sp, #0x548]
        adcs    x16, x10, x27
        umlal2  v12.2d, v22.4s, v16.s[3]
        adcs    x10, x28, x26
        adcs    x23, x23, x8
        umlal   v12.2d, v23.2s, v16.s[0]
        str     x25, [sp, #0x540]
        adcs    x25, x25, x11
        umlal   v19.2d, v29.2s, v25.s[0]
        str     x28, [sp, #0x538]
        mul     x28, x9, x5
        str     x28, [sp, #0x530]
        adcs    x28, x20, x14
        umlal2  v19.2d, v29.4s, v25.s[2]
        ext     v0.16b, v9.16b, v2.16b, #8
        str     x19, [sp, #0x528]
        adcs    x19, x19, xzr
        ldr     q22, [x2, #0x1a0]
        str     x22, [sp, #0x520]
        adcs    x22, x22, xzr
        usra    v14.2d, v0.2d, #0x1d
        umlal2  v12.2d, v23.4s, v16.s[1]
        and     v9.16b, v9.16b, v1.16b
        umulh   x9, x9, x5
        str     x9, [sp, #0x518]
        adcs    x9, x24, xzr
        umlal   v12.2d, v26.2s, v5.s[2]
        str     x27, [sp, #0x510]
        adcs    x27, x27, xzr
        umlal2  v12.2d, v26.4s, v5.s[3]
        ldp     q0, q23, [x2, #0x20]
        str     x26, [sp, #0x508]
        adcs    x26, x26, xzr
        umlal   v4.2d, v30.2s, v25.s[0]
        str     x8, [sp, #0x500]
        adcs    x8, x8, xzr
        umlal2  v4.2d, v30.4s, v25.s[2]
        ldp     q25, q26, [x2, #0x120]
        str     x24, [sp, #0x4f8]
        ldr     x24, [sp, #0x5a0]
        str     x20, [sp, #0x4f0]
        mul     x20, x24, x5
        str     x20, [sp, #0x4e8]
        adcs    x20, x11, xzr
        umlal   v14.2d, v17.2s, v8.s[0]
        str     x14, [sp, #0x4e0]
        adcs    x14, x14, xzr
        umlal2  v14.2d, v17.4s, v8.s[2]
        str     x11, [sp, #0x4d8]
        ldr     x11, [x3]
        adds    x11, x17, x11
        umulh   x17, x24, x5
        umlal   v3.2d, v0.2s, v8.s[0]
        str     x11, [sp, #0x4d0]
        ldr     x11, [sp, #0x768]
        str     x17, [sp, #0x4c8]
        ldr     x17, [x3, #8]
        adcs    x11, x11, x17
        ldr     x17, [sp, #0x5f0]
        ldp     q17, q29, [x2, #0x140]
        umlal2  v3.2d, v0.4s, v8.s[2]
        str     x11, [sp, #0x768]
        ldr     x11, [x3, #0x10]
        adcs    x11, x17, x11
        ldr     x17, [x3, #0x18]
        umlal   v20.2d, v23.2s, v8.s[0]
        adcs    x7, x7, x17
        ldr     x17, [sp, #0x780]
        umlal2  v20.2d, v23.4s, v8.s[2]
        ldp     q0, q23, [x2, #0x160]
        adcs    x1, x1, x17
        ldr     x17, [sp, #0x748]
        adcs    x12, x12, x17
        ldr     x17, [sp, #0x590]
        str     x12, [sp, #0x748]
        mul     x12, x24, x17
        umlal   v12.2d, v25.2s, v5.s[0]
        umlal2  v12.2d, v25.4s, v5.s[1]
        str     x1, [sp, #0x780]
        ldr     x1, [sp, #0x638]
        str     x7, [sp, #0x5f0]
        ldr     x7, [sp, #0x718]
        adcs    x1, x1, x7
        ldr     x7, [sp, #0x660]
        str     x1, [sp, #0x718]
        ldr     x1, [sp, #0x788]
        adcs    x1, x7, x1
        ldr     x7, [sp, #0x710]
        umlal   v12.2d, v26.2s, v13.s[2]
        adcs    x7, x13, x7
        umlal2  v12.2d, v26.4s, v13.s[3]
        ldp     q25, q26, [x2, #0x40]
        umulh   x13, x24, x17
        umlal   v12.2d, v17.2s, v13.s[0]
        str     x7, [sp, #0x710]
        ldr     x7, [sp, #0x640]
        adcs    x7, x15, x7
        ldr     x15, [sp, #0x5f8]
        umlal2  v12.2d, v17.4s, v13.s[1]
        adcs    x21, x21, x15
        ldr     x15, [sp, #0x680]
        umlal   v12.2d, v29.2s, v18.s[2]
        adcs    x15, x16, x15
        ldr     x16, [sp, #0x668]
        adcs    x10, x10, x16
        ldr     x16, [sp, #0x728]
        umlal2  v12.2d, v29.4s, v18.s[3]
        ldp     q17, q29, [x2, #0x180]
        umlal   v12.2d, v0.2s, v18.s[0]
        adcs    x23, x23, x16
        ldr     x16, [sp, #0x5a8]
        str     x23, [sp, #0x728]
        ldr     x23, [sp, #0x600]
        str     x10, [sp, #0x668]
        mul     x10, x16, x23
        umlal2  v12.2d, v0.4s, v18.s[1]
        str     x15, [sp, #0x680]
        ldr     x15, [sp, #0x778]
        adcs    x25, x25, x15
        ldr     x15, [sp, #0x770]
        adcs    x28, x28, x15
        umlal   v12.2d, v23.2s, v24.s[2]
        umlal   v31.2d, v25.2s, v8.s[0]
        umulh   x15, x16, x23
        str     x28, [sp, #0x770]
        ldr     x28, [sp, #0x698]
        adcs    x19, x19, x28
        ldr     x28, [sp, #0x678]
        umlal2  v31.2d, v25.4s, v8.s[2]
        adcs    x22, x22, x28
        ldr     x28, [sp, #0x628]
        umlal2  v12.2d, v23.4s, v24.s[3]
        ldp     q0, q23, [x2, #0xa0]
        adcs    x28, x9, x28
        ldr     x9, [sp, #0x630]
        adcs    x27, x27, x9
        ldr     x9, [sp, #0x610]
        umlal   v10.2d, v26.2s, v8.s[0]
        str     x27, [sp, #0x630]
        mul     x27, x16, x9
        umlal   v12.2d, v17.2s, v24.s[0]
        str     x28, [sp, #0x628]
        ldr     x28, [sp, #0x538]
        adcs    x26, x26, x28
        ldr     x28, [sp, #0x688]
        adcs    x28, x8, x28
        ldr     x8, [sp, #0x540]
        umlal2  v12.2d, v17.4s, v24.s[1]
        ldp     q17, q25, [x2, #0x60]
        adcs    x20, x20, x8
        umlal   v12.2d, v29.2s, v28.s[2]
        umulh   x8, x16, x9
        umlal2  v12.2d, v29.4s, v28.s[3]
        str     x20, [sp, #0x540]
        ldr     x20, [sp, #0x4f0]
        adcs    x20, x14, x20
        ldr     x14, [sp, #0x528]
        umlal   v12.2d, v15.2s, v28.s[0]
        adcs    x14, x14, xzr
        umlal2  v12.2d, v15.4s, v28.s[1]
        str     x14, [sp, #0x528]
        ldr     x14, [sp, #0x520]
        adcs    x14, x14, xzr
        str     x14, [sp, #0x520]
        ldr     x14, [sp, #0x4f8]
        adcs    x14, x14, xzr
        umlal2  v10.2d, v26.4s, v8.s[2]
        str     x14, [sp, #0x4f8]
        ldr     x14, [sp, #0x510]
        adcs    x14, x14, xzr
        str     x14, [sp, #0x510]
        ldr     x14, [sp, #0x508]
        adcs    x14, x14, xzr
        str     x14, [sp, #0x508]
        ldr     x14, [sp, #0x500]
        adcs    x14, x14, xzr
        str     x14, [sp, #0x500]
        ldr     x14, [sp, #0x4d8]
        adcs    x14, x14, xzr
        ldp     q15, q26, [x2, #0xc0]
        str     x14, [sp, #0x4d8]
        ldr     x14, [sp, #0x5b8]
        str     x20, [sp, #0x4f0]
        mul     x20, x14, x9
        usra    v12.2d, v11.2d, #6
        umull   v11.2d, v0.2s, v8.s[0]
        str     x28, [sp, #0x688]
        ldr     x28, [sp, #0x4e0]
        adcs    x28, x28, xzr
        str     x28, [sp, #0x4e0]
        ldr     x28, [sp, #0x608]
        str     x26, [sp, #0x538]
        ldr     x26, [sp, #0x618]
        adds    x26, x28, x26
        ldr     x28, [sp, #0x5e8]
        str     x22, [sp, #0x618]
        ldr     x22, [sp, #0x5d8]
        adcs    x22, x28, x22
        ldr     x28, [sp, #0x5e0]
        umlal   v27.2d, v17.2s, v8.s[0]
        adc     x28, x28, xzr
        str     x19, [sp, #0x5e0]
        ldr     x19, [sp, #0x588]
        adds    x19, x26, x19
        umulh   x26, x14, x9
        umlal2  v27.2d, v17.4s, v8.s[2]
        str     x25, [sp, #0x588]
        ldr     x25, [sp, #0x568]
        adcs    x22, x22, x25
        ldr     x25, [sp, #0x720]
        ldr     d17, [x25, #0xe8]
        umlal   v19.2d, v25.2s, v8.s[0]
        adc     x28, x28, xzr
        str     x21, [sp, #0x568]
        ldr     x21, [sp, #0x558]
        str     x7, [sp, #0x5d8]
        ldr     x7, [sp, #0x6c8]
        adds    x21, x21, x7
        ldr     x7, [sp, #0x6f8]
        ldr     x25, [sp, #0x6a0]
        umlal2  v11.2d, v0.4s, v8.s[2]
        str     x1, [sp, #0x6c8]
        ldr     x1, [sp, #0x6a8]
        adcs    x1, x7, x1
        ldr     x7, [sp, #0x6f0]
        umlal   v11.2d, v23.2s, v21.s[0]
        adc     x7, x7, xzr
        str     x11, [sp, #0x6f0]
        ldr     x11, [sp, #0x648]
        adds    x21, x21, x11
        mul     x11, x14, x23
        adcs    x25, x1, x25
        adc     x1, x7, xzr
        ldr     x7, [sp, #0x6b8]
        str     x10, [sp, #0x6a0]
        ldr     x10, [sp, #0x6e8]
        adds    x7, x7, x10
        ldr     x10, [sp, #0x6e0]
        str     x11, [sp, #0x6e8]
        ldr     x11, [sp, #0x700]
        adcs    x10, x10, x11
        ldr     x11, [sp, #0x758]
        adc     x11, x11, xzr
        str     x26, [sp, #0x758]
        ldr     x26, [sp, #0x5b0]
        subs    x16, x26, x16
        umlal2  v11.2d, v23.4s, v21.s[1]
        ldp     q0, q23, [x2, #0x80]
        umlal2  v19.2d, v25.4s, v8.s[2]
        sbcs    x24, x24, x14
        csetm   x26, lo
        subs    x17, x23, x17
        umlal   v11.2d, v15.2s, v7.s[2]
        umulh   x23, x14, x23
        sbcs    x9, x9, x5
        eor     x16, x16, x26
        eor     x24, x24, x26
        umlal2  v11.2d, v15.4s, v7.s[3]
        csetm   x5, lo
        cmn     x26, #1
        ldp     q15, q25, [x2, #0xe0]
        eor     x17, x17, x5
        adcs    x16, x16, xzr
        eor     x9, x9, x5
        umlal   v11.2d, v26.2s, v7.s[0]
        eor     x26, x26, x5
        adcs    x24, x24, xzr
        ldr     x14, [sp, #0x5d0]
        cmn     x5, #1
        umlal2  v11.2d, v26.4s, v7.s[1]
        shl     v17.2d, v17.2d, #6
        ldp     q26, q29, [x2]
        adcs    x5, x17, xzr
        ldr     x17, [sp, #0x670]
        umlal   v11.2d, v15.2s, v6.s[2]
        adcs    x9, x9, xzr
        adds    x7, x7, x17
        mul     x17, x16, x5
        umlal2  v11.2d, v15.4s, v6.s[3]
        adcs    x10, x10, x14
        ldr     x14, [sp, #0x730]
        eor     x7, x7, x14
        umlal   v4.2d, v0.2s, v8.s[0]
        adc     x11, x11, xzr
        cmn     x14, #1
        eor     x10, x10, x14
        umlal2  v4.2d, v0.4s, v8.s[2]
        str     x23, [sp, #0x5d0]
        ldr     x23, [sp, #0x690]
        str     x8, [sp, #0x670]
        ldr     x8, [sp, #0x5c0]
        adcs    x23, x23, x8
        eor     x11, x11, x14
        umulh   x8, x16, x5
        umlal   v12.2d, v23.2s, v8.s[0]
        adcs    x7, x7, x19
        ldp     q15, q0, [x2, #0x100]
        eor     x17, x17, x26
        adcs    x10, x10, x22
        umlal2  v12.2d, v23.4s, v8.s[2]
        adcs    x11, x11, x28
        adc     x14, x14, xzr
        str     x17, [sp, #0x730]
        ldr     x17, [sp, #0x560]
        adds    x23, x23, x17
        str     x26, [sp, #0x690]
        mul     x26, x16, x9
        umlal   v11.2d, v25.2s, v6.s[0]
        adcs    x7, x7, x21
        umlal2  v11.2d, v25.4s, v6.s[1]
        ldp     q8, q23, [x2, #0x120]
        adcs    x10, x10, x25
        adcs    x11, x11, x1
        umulh   x16, x16, x9
        adc     x14, x14, xzr
        adds    x22, x22, x23
        adcs    x23, x28, x7
        umlal   v14.2d, v26.2s, v9.s[0]
        adcs    x28, x17, x10
        ldr     x10, [sp, #0x548]
        umlal2  v14.2d, v26.4s, v9.s[2]
        adcs    x21, x21, x11
        ldr     x11, [sp, #0x530]
        umlal   v11.2d, v15.2s, v16.s[2]
        adcs    x25, x25, x14
        ldr     x14, [sp, #0x620]
        mul     x7, x24, x9
        umlal2  v11.2d, v15.4s, v16.s[3]
        ldp     q15, q25, [x2, #0x20]
        adcs    x1, x1, xzr
        adds    x10, x10, x11
        ldr     x11, [sp, #0x5c0]
        umlal   v11.2d, v0.2s, v16.s[0]
        eor     x17, x11, x14
        ldr     x11, [sp, #0x4e8]
        umlal   v20.2d, v15.2s, v9.s[0]
        str     x17, [sp, #0x530]
        ldr     x17, [sp, #0x518]
        adcs    x11, x17, x11
        umulh   x9, x24, x9
        eor     x17, x19, x14
        umlal2  v20.2d, v15.4s, v9.s[2]
        ext     v15.16b, v2.16b, v14.16b, #8
        str     x17, [sp, #0x4e8]
        ldr     x17, [sp, #0x4c8]
        adc     x17, x17, xzr
        adds    x10, x10, x12
        adcs    x11, x11, x13
        umlal2  v11.2d, v0.4s, v16.s[1]
        eor     x12, x22, x14
        eor     x13, x23, x14
        usra    v14.2d, v15.2d, #0x1d
        adc     x17, x17, xzr
        adds    x27, x15, x27
        ldr     x15, [sp, #0x670]
        umlal   v11.2d, v8.2s, v5.s[2]
        adcs    x20, x15, x20
        ldp     q15, q0, [x2, #0x140]
        umlal2  v11.2d, v8.4s, v5.s[3]
        mul     x15, x24, x5
        str     x13, [sp, #0x670]
        ldr     x13, [sp, #0x758]
        adc     x13, x13, xzr
        str     x12, [sp, #0x758]
        ldr     x12, [sp, #0x6e8]
        adds    x27, x27, x12
        ldr     x12, [sp, #0x5d0]
        umlal   v11.2d, v23.2s, v5.s[0]
        adcs    x20, x20, x12
        umlal2  v11.2d, v23.4s, v5.s[1]
        ext     v8.16b, v14.16b, v2.16b, #8
        and     v14.16b, v14.16b, v1.16b
        adc     x12, x13, xzr
        adds    x26, x8, x26
        ldr     x8, [sp, #0x658]
        ldr     x13, [sp, #0x5a0]
        umulh   x24, x24, x5
        usra    v3.2d, v8.2d, #0x1d
        adcs    x5, x16, x7
        ldr     x16, [sp, #0x5a8]
        ldp     q8, q23, [x2, #0x160]
        umlal   v31.2d, v25.2s, v9.s[0]
        adc     x7, x9, xzr
        ldr     x9, [sp, #0x5b0]
        ldr     x14, [sp, #0x5b8]
        umlal2  v31.2d, v25.4s, v9.s[2]
        subs    x8, x8, x9
        ldr     x9, [sp, #0x570]
        umlal   v11.2d, v15.2s, v13.s[2]
        sbcs    x9, x9, x13
        ldr     x13, [sp, #0x6d0]
        umlal   v3.2d, v29.2s, v9.s[0]
        sbcs    x13, x13, x16
        ldr     x16, [sp, #0x650]
        umlal2  v3.2d, v29.4s, v9.s[2]
        ldp     q25, q26, [x2, #0x180]
        sbcs    x14, x16, x14
        umlal2  v11.2d, v15.4s, v13.s[3]
        csetm   x16, lo
        str     x1, [sp, #0x5b8]
        ldr     x1, [sp, #0x590]
        str     x25, [sp, #0x650]
        ldr     x25, [sp, #0x578]
        subs    x25, x1, x25
        ldr     x1, [sp, #0x598]
        umlal   v11.2d, v0.2s, v13.s[0]
        str     x21, [sp, #0x578]
        ldr     x21, [sp, #0x5c8]
        sbcs    x21, x1, x21
        eor     x1, x8, x16
        eor     x8, x9, x16
        ldr     x9, [sp, #0x600]
        umlal2  v11.2d, v0.4s, v13.s[1]
        str     x28, [sp, #0x5c8]
        ldr     x28, [sp, #0x6b0]
        sbcs    x28, x9, x28
        eor     x9, x13, x16
        eor     x13, x14, x16
        ldr     x14, [sp, #0x610]
        umlal   v11.2d, v8.2s, v18.s[2]
        str     x23, [sp, #0x6b0]
        ldr     x23, [sp, #0x708]
        sbcs    x23, x14, x23
        ldp     q15, q0, [x2, #0x40]
        umlal2  v11.2d, v8.4s, v18.s[3]
        csetm   x14, lo
        cmn     x16, #1
        umlal   v11.2d, v23.2s, v18.s[0]
        eor     x25, x25, x14
        adcs    x1, x1, xzr
        eor     x21, x21, x14
        adcs    x8, x8, xzr
        eor     x28, x28, x14
        umlal2  v11.2d, v23.4s, v18.s[1]
        eor     x23, x23, x14
        adcs    x9, x9, xzr
        adcs    x13, x13, xzr
        umlal   v11.2d, v25.2s, v24.s[2]
        cmn     x14, #1
        adcs    x25, x25, xzr
        adcs    x21, x21, xzr
        umlal2  v11.2d, v25.4s, v24.s[3]
        adcs    x28, x28, xzr
        str     x22, [sp, #0x708]
        mul     x22, x1, x25
        eor     x14, x16, x14
        umlal   v11.2d, v26.2s, v24.s[0]
        ldp     q8, q23, [x2, #0xa0]
        umlal2  v11.2d, v26.4s, v24.s[1]
        umlal   v11.2d, v22.2s, v28.s[2]
        ldp     q25, q26, [x2, #0x60]
        adcs    x23, x23, xzr
        umlal2  v11.2d, v22.4s, v28.s[3]
        subs    x16, x1, x9
        uzp1    v22.4s, v9.4s, v14.4s
        str     x19, [sp, #0x610]
        sbcs    x19, x8, x13
        str     x13, [sp, #0x600]
        umulh   x13, x1, x25
        umlal   v10.2d, v15.2s, v9.s[0]
        ldr     q28, [x2, #0x1a0]
        str     x9, [sp, #0x598]
        csetm   x9, lo
        str     x28, [sp, #0x590]
        subs    x28, x28, x25
        umlal2  v10.2d, v15.4s, v9.s[2]
        str     x22, [sp, #0x5a8]
        eor     x22, x22, x14
        str     x22, [sp, #0x6d0]
        sbcs    x22, x23, x21
        eor     x16, x16, x9
        eor     x19, x19, x9
        umlal   v27.2d, v0.2s, v9.s[0]
        str     x23, [sp, #0x5a0]
        csetm   x23, lo
        cmn     x9, #1
        usra    v11.2d, v17.2d, #6
        umlal2  v27.2d, v0.4s, v9.s[2]
        eor     x28, x28, x23
        adcs    x16, x16, xzr
        eor     x22, x22, x23
        umull   v15.2d, v8.2s, v9.s[0]
        adcs    x19, x19, xzr
        cmn     x23, #1
        eor     x23, x9, x23
        mul     x9, x1, x21
        adcs    x28, x28, xzr
        umlal2  v15.2d, v8.4s, v9.s[2]
        adcs    x22, x22, xzr
        ldp     q8, q0, [x2, #0xc0]
        umlal   v15.2d, v23.2s, v21.s[2]
        umlal2  v15.2d, v23.4s, v21.s[3]
        adds    x26, x26, x15
        ldr     x15, [sp, #0x730]
        umulh   x1, x1, x21
        adcs    x24, x5, x24
        ldr     x5, [sp, #0x690]
        eor     x26, x26, x5
        umlal   v19.2d, v25.2s, v9.s[0]
        adc     x7, x7, xzr
        eor     x24, x24, x5
        umlal   v4.2d, v26.2s, v9.s[0]
        eor     x7, x7, x5
        cmn     x5, #1
        umlal2  v19.2d, v25.4s, v9.s[2]
        str     x19, [sp, #0x570]
        ldr     x19, [sp, #0x550]
        adcs    x15, x15, x19
        ldr     x19, [sp, #0x6a0]
        ldp     q17, q23, [x2, #0x80]
        umlal2  v4.2d, v26.4s, v9.s[2]
        ldp     q25, q26, [x2, #0xe0]
        adcs    x26, x26, x10
        adcs    x24, x24, x11
        adcs    x7, x7, x17
        adc     x5, x5, xzr
        adds    x15, x15, x19
        str     x10, [sp, #0x690]
        mul     x10, x8, x21
        adcs    x26, x26, x27
        umlal   v15.2d, v8.2s, v21.s[0]
        adcs    x24, x24, x20
        umlal2  v15.2d, v8.4s, v21.s[1]
        adcs    x7, x7, x12
        umulh   x21, x8, x21
        umlal   v15.2d, v0.2s, v7.s[2]
        adc     x5, x5, xzr
        adds    x11, x11, x15
        umlal2  v15.2d, v0.4s, v7.s[3]
        adcs    x26, x17, x26
        umlal   v12.2d, v17.2s, v9.s[0]
        ldp     q8, q0, [x2, #0x100]
        adcs    x19, x19, x24
        umlal2  v12.2d, v17.4s, v9.s[2]
        adcs    x24, x27, x7
        umlal   v11.2d, v23.2s, v9.s[0]
        mul     x27, x8, x25
        adcs    x20, x20, x5
        umlal2  v11.2d, v23.4s, v9.s[2]
        ldp     q9, q17, [x2]
        adcs    x5, x12, xzr
        adds    x7, x13, x9
        umlal   v15.2d, v25.2s, v7.s[0]
        adcs    x1, x1, x10
        ldr     x9, [sp, #0x590]
        umlal2  v15.2d, v25.4s, v7.s[1]
        umulh   x25, x8, x25
        ldr     x8, [sp, #0x598]
        adc     x21, x21, xzr
        umlal   v15.2d, v26.2s, v6.s[2]
        adds    x27, x7, x27
        umlal2  v15.2d, v26.4s, v6.s[3]
        ldr     x12, [sp, #0x7a0]
        ldp     q23, q25, [x2, #0x120]
        eor     x7, x27, x14
        umlal   v15.2d, v8.2s, v6.s[0]
        ldr     x15, [sp, #0x7b0]
        ldr     x17, [x4, #0x88]
        umlal2  v15.2d, v8.4s, v6.s[1]
        mul     x10, x8, x9
        ldp     q8, q26, [x2, #0x140]
        adcs    x25, x1, x25
        ldr     x1, [sp, #0x7b8]
        umlal   v15.2d, v0.2s, v16.s[2]
        adc     x21, x21, xzr
        umlal   v3.2d, v9.2s, v14.s[0]
        subs    x1, x1, x12
        ldr     x12, [sp, #0x7a8]
        umulh   x13, x8, x9
        umlal2  v3.2d, v9.4s, v14.s[2]
        sbcs    x15, x15, x17
        ldr     x17, [sp, #0x7e0]
        umlal2  v15.2d, v0.4s, v16.s[3]
        ldp     q9, q0, [x2, #0x160]
        sbcs    x17, x17, x12
        ldr     x12, [sp, #0x7e8]
        str     x5, [sp, #0x7e0]
        ldr     x5, [x4, #0x98]
        sbcs    x12, x12, x5
        ldr     x5, [sp, #0x7c8]
        umlal   v15.2d, v23.2s, v16.s[0]
        str     x20, [sp, #0x7e8]
        ldr     x20, [x4, #0xa0]
        sbcs    x5, x5, x20
        ldr     x20, [sp, #0x5a0]
        umlal2  v15.2d, v23.4s, v16.s[1]
        ext     v23.16b, v2.16b, v3.16b, #8
        str     x24, [sp, #0x7c8]
        mul     x24, x8, x20
        str     x19, [sp, #0x7b0]
        ldr     x19, [sp, #0x7c0]
        str     x26, [sp, #0x7b8]
        ldr     x26, [x4, #0xa8]
        sbcs    x19, x19, x26
        ldr     x26, [sp, #0x7d0]
        str     x11, [sp, #0x7c0]
        ldr     x11, [x4, #0xb0]
        sbcs    x26, x26, x11
        ldr     x11, [sp, #0x7d8]
        usra    v3.2d, v23.2d, #0x1d
        umlal   v15.2d, v25.2s, v5.s[2]
        umlal2  v15.2d, v25.4s, v5.s[3]
        str     x7, [sp, #0x7d0]
        ldr     x7, [sp, #0x798]
        sbcs    x11, x11, x7
        umlal   v15.2d, v8.2s, v5.s[0]
        umulh   x8, x8, x20
        ldp     q23, q25, [x2, #0x20]
        umlal2  v15.2d, v8.4s, v5.s[1]
        csetm   x7, lo
        adds    x24, x13, x24
        umlal   v15.2d, v26.2s, v13.s[2]
        eor     x1, x1, x7
        ext     v8.16b, v3.16b, v2.16b, #8
        and     v3.16b, v3.16b, v1.16b
        eor     x13, x15, x7
        eor     x15, x17, x7
        ldr     x17, [sp, #0x600]
        eor     x12, x12, x7
        eor     x5, x5, x7
        eor     x19, x19, x7
        umlal2  v15.2d, v26.4s, v13.s[3]
        usra    v20.2d, v8.2d, #0x1d
        eor     x26, x26, x7
        str     x14, [sp, #0x598]
        mul     x14, x17, x20
        umlal   v15.2d, v9.2s, v13.s[0]
        eor     x11, x11, x7
        ldp     q8, q26, [x2, #0x180]
        umlal2  v15.2d, v9.4s, v13.s[1]
        umlal   v15.2d, v0.2s, v18.s[2]
        umulh   x20, x17, x20
        umlal   v31.2d, v23.2s, v14.s[0]
        adcs    x8, x8, x14
        ldr     x14, [sp, #0x720]
        umlal   v20.2d, v17.2s, v14.s[0]
        umlal2  v20.2d, v17.4s, v14.s[2]
        ldp     d9, d17, [x14, #0xe8]
        umlal2  v31.2d, v23.4s, v14.s[2]
        mul     x14, x17, x9
        umlal2  v15.2d, v0.4s, v18.s[3]
        adc     x20, x20, xzr
        ldp     q0, q23, [x2, #0x40]
        umlal   v10.2d, v25.2s, v14.s[0]
        str     x10, [sp, #0x5a0]
        ldr     x10, [x6, #0x80]
        str     x21, [sp, #0x7d8]
        ldr     x21, [x6]
        subs    x21, x10, x21
        ldr     x10, [x6, #8]
        umlal   v15.2d, v8.2s, v18.s[0]
        umulh   x9, x17, x9
        ldr     x17, [x6, #0x88]
        sbcs    x10, x17, x10
        ldr     x17, [x6, #0x90]
        umlal2  v15.2d, v8.4s, v18.s[1]
        str     x25, [sp, #0x590]
        ldr     x25, [x6, #0x10]
        sbcs    x25, x17, x25
        ldr     x17, [x6, #0x98]
        umlal   v15.2d, v26.2s, v24.s[2]
        shl     v8.2d, v17.2d, #0xc
        umlal2  v15.2d, v26.4s, v24.s[3]
        str     x27, [sp, #0x600]
        ldr     x27, [x6, #0x18]
        sbcs    x27, x17, x27
        ldr     x17, [x6, #0xa0]
        ldp     q17, q26, [x2, #0xa0]
        str     x20, [sp, #0x6a0]
        ldr     x20, [x6, #0x20]
        sbcs    x20, x17, x20
        umlal   v15.2d, v28.2s, v24.s[0]
        mul     x17, x16, x28
        str     x8, [sp, #0x730]
        ldr     x8, [x6, #0xa8]
        str     x9, [sp, #0x5b0]
        ldr     x9, [x6, #0x28]
        sbcs    x9, x8, x9
        ldr     x8, [x6, #0xb0]
        umlal2  v15.2d, v28.4s, v24.s[1]
        str     x14, [sp, #0x658]
        ldr     x14, [x6, #0x30]
        sbcs    x14, x8, x14
        ldr     x8, [x6, #0xb8]
        ldp     q28, q29, [x2]
        umlal   v20.2d, v28.2s, v3.s[0]
        ldp     q29, q30, [x2, #0x1b0]
        str     x24, [sp, #0x5d0]
        ldr     x24, [x6, #0x38]
        sbcs    x24, x8, x24
        umlal2  v20.2d, v28.4s, v3.s[2]
        ldr     q28, [x2, #0x360]
        csetm   x8, lo
        cmn     x7, #1
        eor     x10, x10, x8
        adcs    x1, x1, xzr
        eor     x27, x27, x8
        umlal2  v10.2d, v25.4s, v14.s[2]
        eor     x20, x20, x8
        eor     x25, x25, x8
        eor     x9, x9, x8
        umull   v25.2d, v17.2s, v14.s[0]
        eor     x21, x21, x8
        adcs    x13, x13, xzr
        str     x13, [sp, #0x6e8]
        mul     x13, x16, x22
        usra    v15.2d, v9.2d, #0x3a
        adcs    x15, x15, xzr
        eor     x17, x17, x23
        eor     x14, x14, x8
        umlal   v19.2d, v23.2s, v14.s[0]
        eor     x24, x24, x8
        adcs    x12, x12, xzr
        eor     x7, x7, x8
        umlal2  v19.2d, v23.4s, v14.s[2]
        adcs    x5, x5, xzr
        str     x7, [sp, #0x4c8]
        umulh   x7, x16, x28
        umlal2  v25.2d, v17.4s, v14.s[2]
        ldr     q9, [x2, #0x1a0]
        adcs    x19, x19, xzr
        umlal   v25.2d, v26.2s, v22.s[0]
        ldp     q17, q23, [x2, #0x60]
        adcs    x26, x26, xzr
        umlal   v27.2d, v0.2s, v14.s[0]
        usra    v15.2d, v8.2d, #6
        adcs    x11, x11, xzr
        str     x11, [sp, #0x518]
        ldr     x11, [sp, #0x5d0]
        str     x26, [sp, #0x548]
        ldr     x26, [sp, #0x658]
        adds    x26, x11, x26
        ldr     x11, [sp, #0x730]
        umlal2  v27.2d, v0.4s, v14.s[2]
        str     x19, [sp, #0x658]
        ldr     x19, [sp, #0x5b0]
        adcs    x19, x11, x19
        ldr     x11, [sp, #0x570]
        str     x5, [sp, #0x5b0]
        mul     x5, x11, x22
        ldp     q8, q0, [x2, #0xc0]
        str     x19, [sp, #0x730]
        ldr     x19, [sp, #0x6a0]
        adc     x19, x19, xzr
        adds    x7, x7, x13
        umulh   x13, x16, x22
        umlal   v4.2d, v17.2s, v14.s[0]
        umlal2  v4.2d, v17.4s, v14.s[2]
        umlal2  v25.2d, v26.4s, v22.s[1]
        umlal   v12.2d, v23.2s, v14.s[0]
        umulh   x22, x11, x22
        umlal2  v12.2d, v23.4s, v14.s[2]
        ldp     q17, q23, [x2, #0x80]
        adcs    x5, x13, x5
        mul     x13, x11, x28
        adc     x22, x22, xzr
        cmn     x8, #1
        umlal   v25.2d, v8.2s, v21.s[2]
        adcs    x21, x21, xzr
        umlal2  v25.2d, v8.4s, v21.s[3]
        adcs    x8, x10, xzr
        umulh   x28, x11, x28
        umlal   v25.2d, v0.2s, v21.s[0]
        adcs    x25, x25, xzr
        umlal   v11.2d, v17.2s, v14.s[0]
        adcs    x27, x27, xzr
        umlal2  v11.2d, v17.4s, v14.s[2]
        ldp     q8, q17, [x2, #0xe0]
        adcs    x20, x20, xzr
        umlal   v15.2d, v23.2s, v14.s[0]
        adcs    x9, x9, xzr
        mul     x10, x1, x21
        umlal2  v25.2d, v0.4s, v21.s[1]
        adcs    x11, x14, xzr
        umlal2  v15.2d, v23.4s, v14.s[2]
        ldp     q14, q0, [x2, #0x100]
        adcs    x24, x24, xzr
        subs    x14, x1, x15
        mul     v23.2s, v20.2s, v28.2s
        umulh   x16, x1, x21
        str     x10, [sp, #0x570]
        ldr     x10, [sp, #0x6e8]
        str     x24, [sp, #0x6a0]
        sbcs    x24, x10, x12
        str     x11, [sp, #0x5d0]
        csetm   x11, lo
        str     x16, [sp, #0x560]
        subs    x16, x25, x21
        str     x9, [sp, #0x700]
        sbcs    x9, x27, x8
        eor     x14, x14, x11
        eor     x24, x24, x11
        umlal   v25.2d, v8.2s, v7.s[2]
        str     x20, [sp, #0x6e0]
        csetm   x20, lo
        adds    x7, x7, x13
        and     v23.16b, v23.16b, v1.16b
        umlal2  v25.2d, v8.4s, v7.s[3]
        adcs    x28, x5, x28
        eor     x5, x16, x20
        eor     x9, x9, x20
        umlal   v25.2d, v17.2s, v7.s[0]
        adc     x22, x22, xzr
        cmn     x11, #1
        eor     x7, x7, x23
        umlal2  v25.2d, v17.4s, v7.s[1]
        ldp     q8, q17, [x2, #0x120]
        adcs    x13, x14, xzr
        umlal   v25.2d, v14.2s, v6.s[2]
        ldr     x14, [sp, #0x5a8]
        eor     x28, x28, x23
        adcs    x24, x24, xzr
        cmn     x20, #1
        ldr     x16, [sp, #0x600]
        umlal2  v25.2d, v14.4s, v6.s[3]
        adcs    x5, x5, xzr
        eor     x22, x22, x23
        eor     x20, x11, x20
        umlal   v25.2d, v0.2s, v6.s[0]
        adcs    x9, x9, xzr
        cmn     x23, #1
        mul     x11, x1, x8
        adcs    x14, x17, x14
        umlal2  v25.2d, v0.4s, v6.s[1]
        ldp     q14, q0, [x2, #0x140]
        adcs    x7, x7, x16
        ldr     x16, [sp, #0x590]
        umlal   v20.2d, v29.2s, v23.s[0]
        adcs    x28, x28, x16
        umulh   x17, x1, x8
        str     x1, [sp, #0x600]
        ldr     x1, [sp, #0x7d8]
        adcs    x22, x22, x1
        adc     x23, x23, xzr
        str     x17, [sp, #0x5a8]
        ldr     x17, [sp, #0x5a0]
        adds    x14, x14, x17
        umlal   v25.2d, v8.2s, v16.s[2]
        adcs    x7, x7, x26
        umlal2  v25.2d, v8.4s, v16.s[3]
        ext     v8.16b, v2.16b, v20.16b, #8
        str     x11, [sp, #0x6b8]
        ldr     x11, [sp, #0x730]
        adcs    x28, x28, x11
        umlal   v25.2d, v17.2s, v16.s[0]
        str     x24, [sp, #0x648]
        mul     x24, x10, x8
        adcs    x22, x22, x19
        umlal2  v25.2d, v17.4s, v16.s[1]
        usra    v20.2d, v8.2d, #0x1d
        adc     x23, x23, xzr
        adds    x14, x16, x14
        umlal   v25.2d, v14.2s, v5.s[2]
        adcs    x1, x1, x7
        ldr     x7, [sp, #0x598]
        eor     x14, x14, x7
        umlal2  v25.2d, v14.4s, v5.s[3]
        umulh   x16, x10, x8
        adcs    x28, x17, x28
        eor     x1, x1, x7
        ldp     q8, q14, [x2, #0x160]
        adcs    x22, x26, x22
        eor     x26, x28, x7
        ldr     x28, [sp, #0x6d0]
        ext     v17.16b, v20.16b, v2.16b, #8
        adcs    x23, x11, x23
        ldr     x17, [sp, #0x7d0]
        ldr     x11, [sp, #0x5c0]
        eor     x22, x22, x7
        umlal   v25.2d, v0.2s, v5.s[0]
        adcs    x19, x19, xzr
        cmn     x7, #1
        eor     x23, x23, x7
        mul     v17.2s, v17.2s, v28.2s
        adcs    x28, x28, x11
        eor     x19, x19, x7
        umlal2  v25.2d, v0.4s, v5.s[1]
        mul     x11, x10, x21
        str     x8, [sp, #0x5c0]
        ldr     x8, [sp, #0x610]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x708]
        ldp     q0, q26, [x2, #0x10]
        adcs    x14, x14, x17
        and     v17.16b, v17.16b, v1.16b
        umulh   x17, x10, x21
        ldr     x10, [sp, #0x6b0]
        adcs    x1, x1, x10
        ldr     x10, [sp, #0x5c8]
        adcs    x26, x26, x10
        umlal   v25.2d, v8.2s, v13.s[2]
        umlal2  v20.2d, v29.4s, v17.s[0]
        uzp1    v17.2d, v23.2d, v17.2d
        str     x21, [sp, #0x6b0]
        ldr     x21, [sp, #0x578]
        adcs    x22, x22, x21
        str     x17, [sp, #0x708]
        ldr     x17, [sp, #0x650]
        adcs    x23, x23, x17
        umlal2  v25.2d, v8.4s, v13.s[3]
        ldp     q8, q23, [x2, #0x180]
        str     x11, [sp, #0x610]
        ldr     x11, [sp, #0x5b8]
        adcs    x19, x19, x11
        str     x16, [sp, #0x7d0]
        mul     x16, x15, x25
        umlal   v25.2d, v14.2s, v13.s[0]
        adc     x7, x7, xzr
        str     x16, [sp, #0x598]
        ldr     x16, [sp, #0x550]
        adds    x28, x28, x16
        umlal2  v25.2d, v14.4s, v13.s[1]
        ext     v14.16b, v20.16b, v2.16b, #8
        str     x24, [sp, #0x6d0]
        ldr     x24, [sp, #0x690]
        adcs    x8, x8, x24
        ldp     q20, q28, [x2, #0x30]
        str     x9, [sp, #0x730]
        umulh   x9, x15, x25
        str     x9, [sp, #0x5a0]
        ldr     x9, [sp, #0x7c0]
        adcs    x14, x14, x9
        umlal   v10.2d, v26.2s, v3.s[0]
        usra    v31.2d, v14.2d, #0x1d
        str     x20, [sp, #0x7d8]
        ldr     x20, [sp, #0x7b8]
        adcs    x1, x1, x20
        umlal2  v10.2d, v26.4s, v3.s[2]
        str     x5, [sp, #0x590]
        ldr     x5, [sp, #0x7b0]
        adcs    x26, x26, x5
        str     x13, [sp, #0x6a8]
        ldr     x13, [sp, #0x720]
        ldp     d14, d26, [x13, #0xf0]
        ldr     x13, [sp, #0x7c8]
        adcs    x22, x22, x13
        ldr     x13, [sp, #0x7e8]
        adcs    x23, x23, x13
        umlal   v25.2d, v8.2s, v18.s[2]
        mul     x13, x15, x27
        str     x13, [sp, #0x6f8]
        ldr     x13, [sp, #0x7e0]
        adcs    x19, x19, x13
        umlal   v31.2d, v0.2s, v3.s[0]
        adc     x7, x7, xzr
        adds    x28, x10, x28
        umlal2  v31.2d, v0.4s, v3.s[2]
        adcs    x21, x21, x8
        ldr     x8, [sp, #0x620]
        eor     x28, x28, x8
        umlal2  v25.2d, v8.4s, v18.s[3]
        umulh   x10, x15, x27
        str     x15, [sp, #0x578]
        mul     x15, x12, x27
        adcs    x14, x17, x14
        adcs    x1, x11, x1
        uzp1    v0.4s, v3.4s, v17.4s
        eor     x21, x21, x8
        eor     x11, x14, x8
        umlal   v25.2d, v23.2s, v18.s[0]
        adcs    x26, x16, x26
        umlal2  v25.2d, v23.4s, v18.s[1]
        adcs    x22, x24, x22
        eor     x24, x1, x8
        eor     x22, x22, x8
        umlal   v25.2d, v9.2s, v24.s[2]
        shl     v8.2d, v26.2d, #0x12
        eor     x26, x26, x8
        umulh   x1, x12, x27
        umlal2  v25.2d, v9.4s, v24.s[3]
        ldp     q9, q23, [x2, #0x90]
        adcs    x23, x9, x23
        eor     x23, x23, x8
        usra    v25.2d, v14.2d, #0x34
        adcs    x19, x20, x19
        ldp     q14, q24, [x2, #0x50]
        adcs    x20, x5, x7
        ldr     x7, [sp, #0x7e8]
        ldr     x5, [sp, #0x7c8]
        adcs    x5, x5, xzr
        umlal   v27.2d, v20.2s, v3.s[0]
        eor     x20, x20, x8
        ldr     x14, [sp, #0x530]
        eor     x19, x19, x8
        adcs    x7, x7, xzr
        ldr     x16, [sp, #0x4e8]
        usra    v25.2d, v8.2d, #6
        adcs    x9, x13, xzr
        ldr     x17, [sp, #0x758]
        ldr     x13, [sp, #0x6d8]
        eor     x5, x5, x8
        eor     x9, x9, x8
        umlal2  v27.2d, v20.4s, v3.s[2]
        ldp     q8, q20, [x2, #0xb0]
        eor     x7, x7, x8
        cmn     x8, #1
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x760]
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x750]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x670]
        umlal   v19.2d, v28.2s, v3.s[0]
        umlal2  v19.2d, v28.4s, v3.s[2]
        ldp     q26, q28, [x2, #0x70]
        stp     x13, x14, [x3, #0x40]
        ldr     x14, [sp, #0x6c0]
        mul     x13, x12, x25
        adcs    x14, x14, x17
        ldr     x17, [sp, #0x790]
        adcs    x28, x17, x28
        stp     x16, x14, [x3, #0x50]
        ldr     x16, [sp, #0x740]
        ldr     x14, [sp, #0x580]
        umlal   v4.2d, v14.2s, v3.s[0]
        adcs    x21, x14, x21
        umlal2  v4.2d, v14.4s, v3.s[2]
        umulh   x14, x12, x25
        ldr     q14, [x2, #0x360]
        adcs    x11, x16, x11
        stp     x28, x21, [x3, #0x60]
        ldr     x21, [sp, #0x738]
        umlal   v12.2d, v24.2s, v3.s[0]
        adcs    x21, x21, x24
        ldr     x24, [sp, #0x4d0]
        umlal2  v12.2d, v24.4s, v3.s[2]
        ldp     q24, q29, [x2, #0x1c0]
        adcs    x24, x24, x26
        ldr     x26, [sp, #0x590]
        stp     x11, x21, [x3, #0x70]
        ldr     x11, [sp, #0x6f0]
        ldr     x21, [sp, #0x768]
        umlal   v25.2d, v9.2s, v3.s[0]
        adcs    x21, x21, x22
        ldr     x22, [sp, #0x6a8]
        umlal   v11.2d, v26.2s, v3.s[0]
        ldr     x16, [sp, #0x7d8]
        mul     x28, x22, x26
        ldr     x17, [sp, #0x748]
        adcs    x23, x11, x23
        ldr     x11, [sp, #0x5f0]
        umlal2  v11.2d, v26.4s, v3.s[2]
        ldp     q26, q29, [x2, #0x1b0]
        adcs    x19, x11, x19
        ldr     x11, [sp, #0x780]
        umlal   v15.2d, v28.2s, v3.s[0]
        adcs    x20, x11, x20
        umlal   v31.2d, v24.2s, v17.s[0]
        umulh   x11, x22, x26
        eor     x28, x28, x16
        adcs    x5, x17, x5
        ldr     x17, [sp, #0x718]
        umlal2  v31.2d, v24.4s, v17.s[2]
        adcs    x7, x17, x7
        ldr     x17, [sp, #0x6c8]
        umull   v24.2d, v23.2s, v3.s[0]
        adcs    x9, x17, x9
        ldr     x17, [sp, #0x710]
        umlal2  v15.2d, v28.4s, v3.s[2]
        adcs    x17, x17, x8
        str     x17, [sp, #0x710]
        ldr     x17, [sp, #0x730]
        str     x9, [sp, #0x6c8]
        mul     x9, x22, x17
        umlal2  v25.2d, v9.4s, v3.s[2]
        ldp     q9, q28, [x2, #0xd0]
        umlal2  v24.2d, v23.4s, v3.s[2]
        str     x7, [sp, #0x718]
        ldr     x7, [sp, #0x648]
        str     x5, [sp, #0x748]
        mul     x5, x7, x17
        ldp     q3, q23, [x2, #0xf0]
        umlal   v24.2d, v8.2s, v22.s[2]
        str     x20, [sp, #0x780]
        ldr     x20, [sp, #0x5d8]
        adcs    x20, x20, x8
        umlal2  v24.2d, v8.4s, v22.s[3]
        str     x20, [sp, #0x5d8]
        ldr     x20, [sp, #0x568]
        adcs    x20, x20, x8
        umulh   x22, x22, x17
        umlal   v24.2d, v20.2s, v22.s[0]
        str     x20, [sp, #0x6a8]
        ldr     x20, [sp, #0x680]
        adcs    x20, x20, x8
        umlal2  v24.2d, v20.4s, v22.s[1]
        ldp     q8, q20, [x2, #0x110]
        str     x20, [sp, #0x680]
        ldr     x20, [sp, #0x668]
        adcs    x20, x20, x8
        umlal   v24.2d, v9.2s, v21.s[2]
        str     x20, [sp, #0x668]
        ldr     x20, [sp, #0x728]
        adcs    x20, x20, x8
        umlal2  v24.2d, v9.4s, v21.s[3]
        str     x20, [sp, #0x728]
        ldr     x20, [sp, #0x588]
        adcs    x20, x20, x8
        umlal   v24.2d, v28.2s, v21.s[0]
        umulh   x17, x7, x17
        str     x20, [sp, #0x730]
        ldr     x20, [sp, #0x770]
        adcs    x20, x20, x8
        str     x20, [sp, #0x770]
        ldr     x20, [sp, #0x5e0]
        adcs    x20, x20, x8
        str     x20, [sp, #0x5e0]
        ldr     x20, [sp, #0x618]
        adcs    x20, x20, x8
        str     x20, [sp, #0x618]
        ldr     x20, [sp, #0x628]
        adcs    x20, x20, x8
        umlal2  v24.2d, v28.4s, v21.s[1]
        ldp     q9, q28, [x2, #0x130]
        str     x20, [sp, #0x628]
        ldr     x20, [sp, #0x630]
        adcs    x20, x20, x8
        umlal   v24.2d, v3.2s, v7.s[2]
        str     x20, [sp, #0x630]
        ldr     x20, [sp, #0x538]
        adcs    x20, x20, x8
        umlal2  v24.2d, v3.4s, v7.s[3]
        str     x20, [sp, #0x538]
        ldr     x20, [sp, #0x688]
        adcs    x20, x20, x8
        umlal   v24.2d, v23.2s, v7.s[0]
        str     x20, [sp, #0x688]
        mul     x20, x7, x26
        str     x19, [sp, #0x588]
        ldr     x19, [sp, #0x540]
        adcs    x19, x19, x8
        ldp     q3, q29, [x2, #0x150]
        umlal2  v24.2d, v23.4s, v7.s[1]
        str     x19, [sp, #0x540]
        ldr     x19, [sp, #0x4f0]
        adcs    x19, x19, x8
        umlal   v24.2d, v8.2s, v6.s[2]
        str     x19, [sp, #0x4f0]
        ldr     x19, [sp, #0x528]
        adcs    x19, x19, x8
        umlal2  v24.2d, v8.4s, v6.s[3]
        umulh   x26, x7, x26
        ldr     x7, [sp, #0x520]
        adcs    x7, x7, x8
        umlal   v24.2d, v20.2s, v6.s[0]
        str     x7, [sp, #0x520]
        ldr     x7, [sp, #0x4f8]
        adcs    x7, x7, x8
        str     x7, [sp, #0x4f8]
        ldr     x7, [sp, #0x5b0]
        str     x19, [sp, #0x590]
        ldr     x19, [sp, #0x6e0]
        str     x23, [sp, #0x648]
        mul     x23, x7, x19
        mul     v8.2s, v31.2s, v14.2s
        str     x21, [sp, #0x528]
        ldr     x21, [sp, #0x510]
        adcs    x21, x21, x8
        umlal2  v24.2d, v20.4s, v6.s[1]
        ldp     q20, q23, [x2, #0x170]
        str     x21, [sp, #0x510]
        ldr     x21, [sp, #0x508]
        adcs    x21, x21, x8
        umlal   v24.2d, v9.2s, v16.s[2]
        str     x21, [sp, #0x508]
        ldr     x21, [sp, #0x500]
        adcs    x21, x21, x8
        str     x21, [sp, #0x500]
        ldr     x21, [sp, #0x700]
        str     x24, [sp, #0x568]
        mul     x24, x7, x21
        umlal2  v24.2d, v9.4s, v16.s[3]
        str     x23, [sp, #0x5f0]
        ldr     x23, [sp, #0x4d8]
        adcs    x23, x23, x8
        and     v8.16b, v8.16b, v1.16b
        str     x23, [sp, #0x4d8]
        ldr     x23, [sp, #0x4e0]
        adcs    x23, x23, x8
        ldr     x8, [sp, #0x560]
        str     x23, [sp, #0x620]
        ldr     x23, [sp, #0x6b8]
        adds    x23, x8, x23
        ldr     x8, [sp, #0x5a8]
        str     x27, [sp, #0x6b8]
        ldr     x27, [sp, #0x6d0]
        adcs    x27, x8, x27
        ldr     x8, [sp, #0x7d0]
        umlal   v24.2d, v28.2s, v16.s[0]
        adc     x8, x8, xzr
        umlal   v31.2d, v26.2s, v8.s[0]
        str     x25, [sp, #0x7d0]
        umulh   x25, x7, x19
        str     x12, [sp, #0x6d0]
        ldr     x12, [sp, #0x610]
        adds    x23, x23, x12
        ldr     x12, [sp, #0x708]
        adcs    x27, x27, x12
        ldr     x12, [sp, #0x5a0]
        umlal2  v24.2d, v28.4s, v16.s[1]
        ldp     q9, q28, [x2, #0x190]
        umlal   v24.2d, v3.2s, v5.s[2]
        adc     x8, x8, xzr
        str     x24, [sp, #0x708]
        ldr     x24, [sp, #0x6f8]
        adds    x24, x12, x24
        ldr     x12, [sp, #0x658]
        adcs    x10, x10, x15
        umlal2  v24.2d, v3.4s, v5.s[3]
        adc     x1, x1, xzr
        umlal   v24.2d, v29.2s, v5.s[0]
        mul     x15, x12, x21
        str     x15, [sp, #0x6f8]
        ldr     x15, [sp, #0x5d0]
        subs    x15, x15, x19
        ldr     x19, [sp, #0x6a0]
        sbcs    x19, x19, x21
        umlal2  v24.2d, v29.4s, v5.s[1]
        ext     v3.16b, v2.16b, v31.16b, #8
        str     x25, [sp, #0x5a0]
        csetm   x25, lo
        umlal   v24.2d, v20.2s, v13.s[2]
        adds    x24, x24, x13
        adcs    x10, x10, x14
        ldr     x14, [sp, #0x548]
        eor     x19, x19, x25
        umulh   x13, x7, x21
        umlal2  v24.2d, v20.4s, v13.s[3]
        adc     x1, x1, xzr
        adds    x9, x11, x9
        ldp     q20, q29, [x2, #0x1d0]
        adcs    x22, x22, x5
        umlal   v24.2d, v23.2s, v13.s[0]
        eor     x5, x15, x25
        adc     x11, x17, xzr
        ldr     x17, [sp, #0x518]
        subs    x15, x7, x14
        umlal2  v24.2d, v23.4s, v13.s[1]
        sbcs    x17, x12, x17
        umlal   v24.2d, v9.2s, v18.s[2]
        csetm   x7, lo
        umlal2  v24.2d, v9.4s, v18.s[3]
        eor     x17, x17, x7
        cmn     x7, #1
        umlal   v24.2d, v28.2s, v18.s[0]
        eor     x15, x15, x7
        adcs    x15, x15, xzr
        eor     x7, x7, x25
        umlal2  v24.2d, v28.4s, v18.s[1]
        adcs    x17, x17, xzr
        cmn     x25, #1
        ldp     q9, q23, [x2, #0x1f0]
        adcs    x25, x5, xzr
        umlal   v27.2d, v29.2s, v17.s[0]
        adcs    x19, x19, xzr
        adds    x20, x9, x20
        ldr     x9, [sp, #0x570]
        umulh   x5, x12, x21
        adcs    x22, x22, x26
        eor     x20, x20, x16
        umlal2  v27.2d, v29.4s, v17.s[2]
        usra    v31.2d, v3.2d, #0x1d
        adc     x26, x11, xzr
        ldr     x11, [sp, #0x720]
        cmn     x16, #1
        eor     x22, x22, x16
        adcs    x28, x28, x9
        ldp     d3, d28, [x11, #0xf8]
        ldr     x11, [sp, #0x6e0]
        ldr     x21, [sp, #0x598]
        eor     x26, x26, x16
        ext     v29.16b, v31.16b, v2.16b, #8
        adcs    x20, x20, x23
        str     x17, [sp, #0x610]
        mul     x17, x12, x11
        usra    v24.2d, v3.2d, #0x2e
        adcs    x22, x22, x27
        umlal   v19.2d, v9.2s, v17.s[0]
        mul     v14.2s, v29.2s, v14.2s
        adcs    x26, x26, x8
        adc     x16, x16, xzr
        adds    x28, x28, x21
        umulh   x11, x12, x11
        adcs    x20, x20, x24
        adcs    x22, x22, x10
        umlal2  v19.2d, v9.4s, v17.s[2]
        adcs    x26, x26, x1
        ldp     q9, q3, [x2, #0x250]
        shl     v28.2d, v28.2d, #0x18
        adc     x16, x16, xzr
        adds    x27, x27, x28
        ldr     x28, [sp, #0x5d0]
        umlal   v4.2d, v23.2s, v17.s[0]
        str     x19, [sp, #0x7d8]
        mul     x19, x14, x28
        and     v14.16b, v14.16b, v1.16b
        adcs    x20, x8, x20
        ldr     x8, [sp, #0x5a0]
        adcs    x21, x21, x22
        usra    v24.2d, v28.2d, #6
        ldp     q1, q28, [x2, #0x210]
        uzp1    v29.2d, v8.2d, v14.2d
        adcs    x22, x24, x26
        umulh   x24, x14, x28
        adcs    x26, x10, x16
        ldr     x10, [sp, #0x708]
        umlal2  v31.2d, v26.4s, v14.s[0]
        ldp     q8, q14, [x2, #0xb0]
        adcs    x1, x1, xzr
        umlal2  v4.2d, v23.4s, v17.s[2]
        adds    x8, x8, x10
        ldr     x10, [sp, #0x4c8]
        eor     x16, x9, x10
        str     x16, [sp, #0x708]
        ldr     x16, [sp, #0x6f8]
        adcs    x13, x13, x16
        adc     x5, x5, xzr
        eor     x16, x23, x10
        str     x16, [sp, #0x6f8]
        eor     x16, x27, x10
        umull   v23.2d, v3.2s, v17.s[0]
        adds    x8, x8, x17
        ldr     x17, [sp, #0x6a0]
        str     x16, [sp, #0x5a0]
        mul     x16, x14, x17
        ext     v26.16b, v31.16b, v2.16b, #8
        ldr     x9, [sp, #0x6e8]
        adcs    x11, x13, x11
        eor     x13, x20, x10
        ldr     x10, [sp, #0x5b0]
        umlal   v24.2d, v9.2s, v17.s[0]
        adc     x5, x5, xzr
        str     x13, [sp, #0x598]
        ldr     x13, [sp, #0x600]
        subs    x10, x13, x10
        usra    v10.2d, v26.2d, #0x1d
        umlal   v12.2d, v1.2s, v17.s[0]
        umulh   x13, x14, x17
        sbcs    x9, x9, x12
        ldr     x12, [sp, #0x578]
        ldp     q26, q30, [x2, #0x230]
        sbcs    x12, x12, x14
        ldr     x14, [sp, #0x6d0]
        umlal2  v23.2d, v3.4s, v17.s[2]
        str     x1, [sp, #0x548]
        ldr     x1, [sp, #0x518]
        sbcs    x14, x14, x1
        umlal2  v12.2d, v1.4s, v17.s[2]
        umlal   v11.2d, v28.2s, v17.s[0]
        str     x26, [sp, #0x6d0]
        csetm   x26, lo
        adds    x24, x24, x16
        umlal   v10.2d, v20.2s, v17.s[0]
        mul     x16, x1, x17
        eor     x10, x10, x26
        eor     x9, x9, x26
        umlal2  v10.2d, v20.4s, v17.s[2]
        ldp     q1, q3, [x2, #0xd0]
        eor     x12, x12, x26
        umlal   v23.2d, v8.2s, v0.s[0]
        eor     x14, x14, x26
        umlal2  v11.2d, v28.4s, v17.s[2]
        str     x22, [sp, #0x578]
        umulh   x22, x1, x17
        umlal2  v23.2d, v8.4s, v0.s[1]
        ldp     q8, q20, [x2, #0xf0]
        adcs    x13, x13, x16
        umlal   v15.2d, v26.2s, v17.s[0]
        umlal   v23.2d, v14.2s, v22.s[2]
        mul     x16, x1, x28
        umlal2  v15.2d, v26.4s, v17.s[2]
        umlal   v25.2d, v30.2s, v17.s[0]
        adc     x22, x22, xzr
        str     x21, [sp, #0x658]
        ldr     x21, [sp, #0x6e0]
        str     x20, [sp, #0x6e8]
        ldr     x20, [sp, #0x6b0]
        subs    x20, x21, x20
        ldr     x21, [sp, #0x700]
        umlal2  v23.2d, v14.4s, v22.s[3]
        ldp     q14, q26, [x2, #0x110]
        str     x27, [sp, #0x6b0]
        ldr     x27, [sp, #0x5c0]
        sbcs    x21, x21, x27
        umulh   x27, x1, x28
        ldr     x1, [sp, #0x7d0]
        umlal   v23.2d, v1.2s, v22.s[0]
        sbcs    x28, x28, x1
        ldr     x1, [sp, #0x6b8]
        umlal2  v23.2d, v1.4s, v22.s[1]
        sbcs    x1, x17, x1
        umlal   v23.2d, v3.2s, v21.s[2]
        csetm   x17, lo
        adds    x24, x24, x16
        umlal2  v23.2d, v3.4s, v21.s[3]
        eor     x20, x20, x17
        eor     x21, x21, x17
        eor     x28, x28, x17
        umlal2  v25.2d, v30.4s, v17.s[2]
        eor     x1, x1, x17
        ldp     q1, q3, [x2, #0x130]
        adcs    x27, x13, x27
        mul     x13, x15, x25
        adc     x22, x22, xzr
        umlal2  v24.2d, v9.4s, v17.s[2]
        ldp     q9, q17, [x2, #0x150]
        umlal   v23.2d, v8.2s, v21.s[0]
        cmn     x26, #1
        eor     x26, x26, x17
        umlal2  v23.2d, v8.4s, v21.s[1]
        ldp     q8, q28, [x2, #0x170]
        umulh   x16, x15, x25
        umlal   v23.2d, v20.2s, v7.s[2]
        adcs    x10, x10, xzr
        eor     x13, x13, x7
        umlal2  v23.2d, v20.4s, v7.s[3]
        adcs    x9, x9, xzr
        umlal   v23.2d, v14.2s, v7.s[0]
        adcs    x12, x12, xzr
        umlal2  v23.2d, v14.4s, v7.s[1]
        ldp     q14, q20, [x2, #0x190]
        str     x23, [sp, #0x6b8]
        ldr     x23, [sp, #0x7d8]
        str     x22, [sp, #0x6a0]
        mul     x22, x15, x23
        umlal   v23.2d, v26.2s, v6.s[2]
        adcs    x14, x14, xzr
        cmn     x17, #1
        umlal2  v23.2d, v26.4s, v6.s[3]
        adcs    x20, x20, xzr
        umlal   v23.2d, v1.2s, v6.s[0]
        umulh   x15, x15, x23
        adcs    x21, x21, xzr
        umlal2  v23.2d, v1.4s, v6.s[1]
        ldp     q1, q26, [x2, #0x1c0]
        adcs    x28, x28, xzr
        umlal   v23.2d, v3.2s, v16.s[2]
        adcs    x1, x1, xzr
        adds    x22, x16, x22
        ldr     x16, [sp, #0x610]
        umlal2  v23.2d, v3.4s, v16.s[3]
        umlal   v23.2d, v9.2s, v16.s[0]
        mul     x17, x16, x23
        umlal2  v23.2d, v9.4s, v16.s[1]
        ldp     q9, q3, [x2, #0x1e0]
        umlal   v23.2d, v17.2s, v5.s[2]
        umlal2  v23.2d, v17.4s, v5.s[3]
        umulh   x23, x16, x23
        umlal   v23.2d, v8.2s, v5.s[0]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x720]
        umlal2  v23.2d, v8.4s, v5.s[1]
        umlal   v23.2d, v28.2s, v13.s[2]
        ldp     d8, d17, [x17, #0x100]
        umlal2  v23.2d, v28.4s, v13.s[3]
        mul     x17, x16, x25
        umlal   v23.2d, v14.2s, v13.s[0]
        adc     x23, x23, xzr
        str     x12, [sp, #0x7d8]
        subs    x12, x10, x12
        umlal2  v23.2d, v14.4s, v13.s[1]
        ldp     q14, q28, [x2, #0x200]
        str     x14, [sp, #0x7d0]
        sbcs    x14, x9, x14
        umlal   v23.2d, v20.2s, v18.s[2]
        str     x9, [sp, #0x5d0]
        csetm   x9, lo
        str     x28, [sp, #0x518]
        subs    x28, x28, x20
        umulh   x25, x16, x25
        umlal2  v23.2d, v20.4s, v18.s[3]
        shl     v17.2d, v17.2d, #0x1e
        sbcs    x16, x1, x21
        umlal   v10.2d, v1.2s, v29.s[0]
        eor     x12, x12, x9
        ldp     q18, q20, [x2, #0x260]
        str     x1, [sp, #0x610]
        csetm   x1, lo
        umlal2  v10.2d, v1.4s, v29.s[2]
        cmn     x9, #1
        eor     x28, x28, x1
        eor     x16, x16, x1
        umlal   v27.2d, v26.2s, v29.s[0]
        adcs    x12, x12, xzr
        eor     x14, x14, x9
        eor     x9, x9, x1
        umlal2  v27.2d, v26.4s, v29.s[2]
        usra    v23.2d, v8.2d, #0x28
        adcs    x14, x14, xzr
        cmn     x1, #1
        umlal   v19.2d, v9.2s, v29.s[0]
        ldp     q8, q1, [x2, #0x220]
        adcs    x28, x28, xzr
        umlal2  v19.2d, v9.4s, v29.s[2]
        adcs    x1, x16, xzr
        umlal   v4.2d, v3.2s, v29.s[0]
        adds    x22, x22, x17
        mul     x16, x10, x20
        ldp     q9, q26, [x2, #0xc0]
        uzp1    v30.2d, v10.2d, v27.2d
        uzp2    v10.2d, v10.2d, v27.2d
        adcs    x25, x15, x25
        ldr     x15, [sp, #0x5f0]
        eor     x22, x22, x7
        usra    v23.2d, v17.2d, #6
        umlal2  v4.2d, v3.4s, v29.s[2]
        adc     x23, x23, xzr
        cmn     x7, #1
        shl     v3.2d, v10.2d, #0x23
        ext     v17.16b, v2.16b, v10.16b, #8
        adcs    x13, x13, x15
        eor     x25, x25, x7
        umlal   v12.2d, v14.2s, v29.s[0]
        adcs    x22, x22, x8
        umlal   v15.2d, v8.2s, v29.s[0]
        eor     x23, x23, x7
        umulh   x17, x10, x20
        usra    v30.2d, v3.2d, #6
        umlal2  v12.2d, v14.4s, v29.s[2]
        adcs    x25, x25, x11
        eor     x15, x16, x26
        uzp1    v14.2d, v19.2d, v4.2d
        uzp2    v3.2d, v19.2d, v4.2d
        adcs    x23, x23, x5
        umlal   v11.2d, v28.2s, v29.s[0]
        ldp     q4, q19, [x2, #0x240]
        adc     x7, x7, xzr
        ext     v10.16b, v10.16b, v3.16b, #8
        adds    x13, x13, x19
        str     x8, [sp, #0x5c0]
        mul     x8, x10, x21
        usra    v30.2d, v17.2d, #0x1d
        umull   v17.2d, v18.2s, v29.s[0]
        adcs    x22, x22, x24
        umlal2  v11.2d, v28.4s, v29.s[2]
        shl     v27.2d, v3.2d, #0x23
        adcs    x25, x25, x27
        str     x15, [sp, #0x700]
        ldr     x15, [sp, #0x6a0]
        adcs    x23, x23, x15
        umulh   x10, x10, x21
        usra    v14.2d, v27.2d, #6
        umlal2  v15.2d, v8.4s, v29.s[2]
        adc     x7, x7, xzr
        adds    x11, x11, x13
        ldr     x13, [sp, #0x5d0]
        str     q30, [x0]
        uzp1    v8.2d, v12.2d, v11.2d
        str     x11, [sp, #0x6e0]
        mul     x11, x13, x21
        adcs    x22, x5, x22
        umlal2  v17.2d, v18.4s, v29.s[2]
        adcs    x19, x19, x25
        uzp2    v11.2d, v12.2d, v11.2d
        umlal   v17.2d, v20.2s, v0.s[2]
        ldp     q12, q18, [x2, #0xe0]
        ldp     q27, q28, [x2, #0x100]
        umlal2  v17.2d, v20.4s, v0.s[3]
        adcs    x23, x24, x23
        adcs    x24, x27, x7
        umlal   v17.2d, v9.2s, v0.s[0]
        shl     v20.2d, v11.2d, #0x23
        umulh   x21, x13, x21
        adcs    x25, x15, xzr
        adds    x27, x17, x8
        umlal2  v17.2d, v9.4s, v0.s[1]
        ldr     x8, [x4, #0x40]
        adcs    x5, x10, x11
        ldr     x10, [sp, #0x7a0]
        umlal   v25.2d, v1.2s, v29.s[0]
        usra    v14.2d, v10.2d, #0x1d
        ldp     q9, q10, [x2, #0x120]
        ldr     x11, [x4, #0x88]
        ext     v3.16b, v3.16b, v11.16b, #8
        umlal2  v25.2d, v1.4s, v29.s[2]
        usra    v8.2d, v20.2d, #6
        mul     x7, x13, x20
        ldr     x15, [sp, #0x7a8]
        ldp     q1, q20, [x2, #0x140]
        umlal   v17.2d, v26.2s, v22.s[2]
        adc     x21, x21, xzr
        subs    x8, x8, x10
        ldr     x10, [x4, #0x48]
        umlal   v24.2d, v4.2s, v29.s[0]
        str     q14, [x0, #0x10]
        sbcs    x10, x10, x11
        ldr     x11, [x4, #0x50]
        umlal2  v17.2d, v26.4s, v22.s[3]
        ldr     x17, [x4, #0xa0]
        ldr     q14, [x2, #0x1a0]
        sbcs    x11, x11, x15
        ldr     x15, [x4, #0x98]
        umulh   x20, x13, x20
        ldr     x13, [x4, #0x58]
        umlal   v17.2d, v12.2s, v22.s[0]
        usra    v8.2d, v3.2d, #0x1d
        sbcs    x13, x13, x15
        ldr     x15, [x4, #0x60]
        ldp     q3, q26, [x2, #0x270]
        umlal2  v17.2d, v12.4s, v22.s[1]
        sbcs    x15, x15, x17
        ldr     x17, [x4, #0x68]
        uzp2    v12.2d, v15.2d, v25.2d
        uzp1    v15.2d, v15.2d, v25.2d
        str     x25, [sp, #0x5d0]
        ldr     x25, [x4, #0xa8]
        sbcs    x25, x17, x25
        ldr     x17, [x4, #0x70]
        umlal2  v24.2d, v4.4s, v29.s[2]
        ldp     q4, q25, [x2, #0x160]
        str     x24, [sp, #0x7a8]
        ldr     x24, [x4, #0xb0]
        sbcs    x24, x17, x24
        ldr     x17, [x4, #0x78]
        str     x23, [sp, #0x7a0]
        ldr     x23, [sp, #0x798]
        sbcs    x23, x17, x23
        ldr     x17, [sp, #0x7d8]
        umlal   v17.2d, v18.2s, v21.s[2]
        str     x19, [sp, #0x798]
        ldr     x19, [sp, #0x518]
        str     x22, [sp, #0x6a0]
        mul     x22, x17, x19
        ext     v11.16b, v11.16b, v12.16b, #8
        str     x22, [sp, #0x5b0]
        csetm   x22, lo
        str     x16, [sp, #0x600]
        ldr     x16, [x6, #0x80]
        str     x14, [sp, #0x5a8]
        ldr     x14, [x6, #0x40]
        subs    x14, x16, x14
        ldr     x16, [x6, #0x88]
        umlal   v23.2d, v19.2s, v29.s[0]
        str     q8, [x0, #0x20]
        eor     x8, x8, x22
        eor     x10, x10, x22
        umlal2  v23.2d, v19.4s, v29.s[2]
        shl     v8.2d, v12.2d, #0x23
        eor     x11, x11, x22
        umlal2  v17.2d, v18.4s, v21.s[3]
        str     x1, [sp, #0x560]
        ldr     x1, [x6, #0x48]
        sbcs    x1, x16, x1
        umulh   x16, x17, x19
        ldr     x19, [x6, #0x90]
        eor     x13, x13, x22
        usra    v15.2d, v8.2d, #6
        eor     x15, x15, x22
        eor     x25, x25, x22
        ldp     q8, q18, [x2, #0xd0]
        str     x9, [sp, #0x4e0]
        ldr     x9, [x6, #0x50]
        sbcs    x19, x19, x9
        ldr     x9, [x6, #0x98]
        umlal   v17.2d, v27.2s, v21.s[0]
        eor     x24, x24, x22
        eor     x23, x23, x22
        str     x23, [sp, #0x6f0]
        ldr     x23, [x6, #0x58]
        sbcs    x23, x9, x23
        ldr     x9, [sp, #0x610]
        umlal2  v17.2d, v27.4s, v21.s[1]
        ldp     q19, q27, [x2, #0x180]
        str     x12, [sp, #0x768]
        mul     x12, x17, x9
        str     x28, [sp, #0x4d0]
        ldr     x28, [x6, #0xa0]
        str     x24, [sp, #0x738]
        ldr     x24, [x6, #0x60]
        sbcs    x24, x28, x24
        ldr     x28, [x6, #0xa8]
        umlal   v17.2d, v28.2s, v7.s[2]
        usra    v15.2d, v11.2d, #0x1d
        str     x25, [sp, #0x740]
        ldr     x25, [x6, #0x68]
        sbcs    x25, x28, x25
        ldr     x28, [x6, #0xb0]
        uzp2    v11.2d, v24.2d, v23.2d
        uzp1    v23.2d, v24.2d, v23.2d
        str     x15, [sp, #0x580]
        ldr     x15, [x6, #0x70]
        sbcs    x28, x28, x15
        umlal2  v17.2d, v28.4s, v7.s[3]
        ldp     q24, q28, [x2, #0xf0]
        umulh   x15, x17, x9
        ldr     x9, [x6, #0x78]
        ldr     x17, [x6, #0xb8]
        umlal   v17.2d, v9.2s, v7.s[0]
        sbcs    x9, x17, x9
        ext     v12.16b, v12.16b, v11.16b, #8
        umlal2  v17.2d, v9.4s, v7.s[1]
        csetm   x17, lo
        adds    x27, x27, x7
        shl     v9.2d, v11.2d, #0x23
        adcs    x20, x5, x20
        eor     x5, x27, x26
        adc     x21, x21, xzr
        eor     x7, x14, x17
        ldr     x14, [sp, #0x7d0]
        umlal   v17.2d, v10.2s, v6.s[2]
        usra    v23.2d, v9.2d, #6
        adds    x12, x16, x12
        ldr     x16, [sp, #0x610]
        str     x5, [sp, #0x7d8]
        mul     x5, x14, x16
        umlal2  v17.2d, v10.4s, v6.s[3]
        str     q15, [x0, #0x30]
        eor     x1, x1, x17
        eor     x19, x19, x17
        str     x26, [sp, #0x790]
        ldr     x26, [sp, #0x720]
        ldp     d9, d10, [x26, #0x108]
        umlal   v17.2d, v1.2s, v6.s[0]
        eor     x23, x23, x17
        umull   v15.2d, v3.2s, v29.s[0]
        eor     x24, x24, x17
        eor     x25, x25, x17
        eor     x28, x28, x17
        umulh   x16, x14, x16
        umlal2  v17.2d, v1.4s, v6.s[1]
        usra    v23.2d, v12.2d, #0x1d
        eor     x9, x9, x17
        umlal   v17.2d, v20.2s, v16.s[2]
        ldp     q12, q1, [x2, #0x110]
        adcs    x5, x15, x5
        umlal2  v17.2d, v20.4s, v16.s[3]
        eor     x15, x22, x17
        umlal   v17.2d, v4.2s, v16.s[0]
        str     x15, [sp, #0x610]
        ldr     x15, [sp, #0x518]
        str     x21, [sp, #0x670]
        mul     x21, x14, x15
        shl     v10.2d, v10.2d, #0x24
        umlal2  v15.2d, v3.4s, v29.s[2]
        ldp     q3, q20, [x2, #0x130]
        adc     x16, x16, xzr
        cmn     x22, #1
        adcs    x22, x8, xzr
        umlal2  v17.2d, v4.4s, v16.s[1]
        str     q23, [x0, #0x40]
        adcs    x8, x10, xzr
        umlal   v15.2d, v26.2s, v0.s[2]
        umulh   x10, x14, x15
        ldr     x15, [sp, #0x740]
        ldr     x14, [sp, #0x580]
        ldp     q4, q23, [x2, #0x150]
        adcs    x11, x11, xzr
        umlal   v17.2d, v25.2s, v5.s[2]
        adcs    x13, x13, xzr
        umlal2  v17.2d, v25.4s, v5.s[3]
        umlal   v17.2d, v19.2s, v5.s[0]
        adcs    x14, x14, xzr
        umlal2  v17.2d, v19.4s, v5.s[1]
        ldp     q19, q25, [x2, #0x170]
        adcs    x15, x15, xzr
        str     x15, [sp, #0x740]
        ldr     x15, [sp, #0x738]
        adcs    x15, x15, xzr
        umlal   v17.2d, v27.2s, v13.s[2]
        str     x14, [sp, #0x738]
        ldr     x14, [sp, #0x768]
        str     x15, [sp, #0x580]
        ldr     x15, [sp, #0x4d0]
        str     x20, [sp, #0x518]
        mul     x20, x14, x15
        str     x27, [sp, #0x7d0]
        umulh   x27, x14, x15
        ldr     x15, [sp, #0x6f0]
        adcs    x15, x15, xzr
        adds    x21, x12, x21
        ldr     x12, [sp, #0x4e0]
        eor     x20, x20, x12
        umlal2  v17.2d, v27.4s, v13.s[3]
        adcs    x5, x5, x10
        umlal2  v15.2d, v26.4s, v0.s[3]
        ldp     q26, q27, [x2, #0x280]
        adc     x10, x16, xzr
        ldr     x16, [sp, #0x560]
        umlal   v17.2d, v14.2s, v13.s[0]
        str     x15, [sp, #0x6f0]
        mul     x15, x14, x16
        cmn     x17, #1
        umlal   v15.2d, v8.2s, v0.s[0]
        adcs    x7, x7, xzr
        umlal2  v17.2d, v14.4s, v13.s[1]
        adcs    x1, x1, xzr
        umlal2  v15.2d, v8.4s, v0.s[1]
        ldr     x17, [sp, #0x5a8]
        ldp     q8, q14, [x2, #0x190]
        umulh   x14, x14, x16
        umlal   v15.2d, v18.2s, v22.s[2]
        adcs    x19, x19, xzr
        umlal2  v15.2d, v18.4s, v22.s[3]
        adcs    x23, x23, xzr
        usra    v17.2d, v9.2d, #0x22
        adcs    x24, x24, xzr
        umlal   v15.2d, v24.2s, v22.s[0]
        umlal2  v15.2d, v24.4s, v22.s[1]
        ldp     q9, q18, [x2, #0xe0]
        str     x24, [sp, #0x768]
        mul     x24, x17, x16
        umlal   v15.2d, v28.2s, v21.s[2]
        adcs    x25, x25, xzr
        umlal2  v15.2d, v28.4s, v21.s[3]
        ldp     d24, d28, [x26, #0x110]
        adcs    x28, x28, xzr
        usra    v17.2d, v10.2d, #6
        umlal   v15.2d, v12.2s, v21.s[0]
        umulh   x16, x17, x16
        adcs    x9, x9, xzr
        umlal2  v15.2d, v12.4s, v21.s[1]
        ldp     q10, q12, [x2, #0x100]
        adds    x27, x27, x15
        umlal   v15.2d, v1.2s, v7.s[2]
        adcs    x24, x14, x24
        ldr     x14, [sp, #0x4d0]
        umlal2  v15.2d, v1.4s, v7.s[3]
        umlal   v15.2d, v3.2s, v7.s[0]
        mul     x15, x17, x14
        ldr     q1, [x2, #0x1a0]
        umlal2  v15.2d, v3.4s, v7.s[1]
        adc     x16, x16, xzr
        str     x9, [sp, #0x560]
        subs    x9, x22, x11
        umlal   v15.2d, v20.2s, v6.s[2]
        str     x25, [sp, #0x6c0]
        sbcs    x25, x8, x13
        umlal2  v15.2d, v20.4s, v6.s[3]
        ldp     q3, q20, [x2, #0x120]
        umulh   x14, x17, x14
        umlal   v15.2d, v4.2s, v6.s[0]
        csetm   x17, lo
        str     x28, [sp, #0x4d0]
        subs    x28, x19, x7
        umlal2  v15.2d, v4.4s, v6.s[1]
        str     x13, [sp, #0x5a8]
        sbcs    x13, x23, x1
        eor     x9, x9, x17
        eor     x25, x25, x17
        umlal   v15.2d, v23.2s, v16.s[2]
        str     x23, [sp, #0x758]
        csetm   x23, lo
        adds    x27, x27, x15
        umlal2  v15.2d, v23.4s, v16.s[3]
        eor     x28, x28, x23
        umlal   v15.2d, v19.2s, v16.s[0]
        adcs    x24, x24, x14
        eor     x13, x13, x23
        umlal2  v15.2d, v19.4s, v16.s[1]
        eor     x27, x27, x12
        adc     x14, x16, xzr
        cmn     x17, #1
        ldp     q4, q19, [x2, #0x140]
        eor     x24, x24, x12
        umull   v23.2d, v26.2s, v29.s[0]
        adcs    x9, x9, xzr
        eor     x14, x14, x12
        eor     x15, x17, x23
        umlal   v15.2d, v25.2s, v5.s[2]
        adcs    x25, x25, xzr
        cmn     x23, #1
        mul     x16, x22, x7
        umlal2  v15.2d, v25.4s, v5.s[3]
        adcs    x23, x28, xzr
        umlal   v15.2d, v8.2s, v5.s[0]
        ldr     x17, [sp, #0x518]
        adcs    x28, x13, xzr
        ldr     x13, [sp, #0x600]
        cmn     x12, #1
        umlal2  v23.2d, v26.4s, v29.s[2]
        ldp     q25, q26, [x2, #0x160]
        adcs    x20, x20, x13
        ldr     x13, [sp, #0x7d0]
        umlal   v23.2d, v27.2s, v0.s[2]
        adcs    x27, x27, x13
        umulh   x13, x22, x7
        umlal2  v15.2d, v8.4s, v5.s[1]
        adcs    x24, x24, x17
        shl     v8.2d, v28.2d, #0x2a
        umlal2  v23.2d, v27.4s, v0.s[3]
        ldp     q27, q28, [x2, #0x180]
        str     x16, [sp, #0x7d0]
        ldr     x16, [sp, #0x670]
        adcs    x14, x14, x16
        umlal   v15.2d, v14.2s, v13.s[2]
        adc     x12, x12, xzr
        str     x25, [sp, #0x4e0]
        ldr     x25, [sp, #0x5b0]
        adds    x20, x20, x25
        umlal   v23.2d, v9.2s, v0.s[0]
        adcs    x27, x27, x21
        str     x13, [sp, #0x600]
        mul     x13, x22, x1
        umlal2  v15.2d, v14.4s, v13.s[3]
        ldp     q13, q14, [x2, #0x290]
        adcs    x24, x24, x5
        umlal2  v23.2d, v9.4s, v0.s[1]
        adcs    x14, x14, x10
        umlal   v23.2d, v18.2s, v22.s[2]
        adc     x12, x12, xzr
        adds    x20, x17, x20
        umulh   x17, x22, x1
        umlal2  v23.2d, v18.4s, v22.s[3]
        ldp     q9, q18, [x2, #0xf0]
        adcs    x27, x16, x27
        ldr     x16, [sp, #0x790]
        usra    v15.2d, v24.2d, #0x1c
        umlal   v23.2d, v10.2s, v22.s[0]
        eor     x20, x20, x16
        adcs    x24, x25, x24
        umlal2  v23.2d, v10.4s, v22.s[1]
        eor     x25, x27, x16
        adcs    x21, x21, x14
        eor     x24, x24, x16
        umlal   v23.2d, v12.2s, v21.s[2]
        ldp     d10, d24, [x26, #0x118]
        adcs    x27, x5, x12
        ldr     x12, [sp, #0x570]
        ldr     x14, [sp, #0x6b8]
        umlal2  v23.2d, v12.4s, v21.s[3]
        eor     x21, x21, x16
        adcs    x5, x10, xzr
        ldr     x10, [sp, #0x700]
        cmn     x16, #1
        usra    v15.2d, v8.2d, #6
        umlal   v23.2d, v3.2s, v21.s[0]
        adcs    x10, x10, x12
        ldr     x12, [sp, #0x7d8]
        eor     x27, x27, x16
        umlal2  v23.2d, v3.4s, v21.s[1]
        adcs    x12, x12, x14
        eor     x5, x5, x16
        mul     x14, x8, x1
        umlal   v23.2d, v20.2s, v7.s[2]
        str     x22, [sp, #0x6b8]
        ldr     x22, [sp, #0x6b0]
        adcs    x20, x20, x22
        ldr     x22, [sp, #0x6e8]
        ldp     q8, q12, [x2, #0x110]
        umlal2  v23.2d, v20.4s, v7.s[3]
        adcs    x22, x25, x22
        ldr     x25, [sp, #0x658]
        ldp     q3, q20, [x2, #0x130]
        uzp2    v30.2d, v17.2d, v15.2d
        uzp1    v15.2d, v17.2d, v15.2d
        adcs    x24, x24, x25
        str     x1, [sp, #0x6e8]
        umulh   x1, x8, x1
        shl     v17.2d, v30.2d, #0x23
        umlal   v23.2d, v4.2s, v7.s[0]
        str     x1, [sp, #0x6b0]
        ldr     x1, [sp, #0x578]
        adcs    x21, x21, x1
        shl     v24.2d, v24.2d, #0x30
        ext     v11.16b, v11.16b, v30.16b, #8
        str     x14, [sp, #0x7d8]
        ldr     x14, [sp, #0x6d0]
        adcs    x27, x27, x14
        umlal2  v23.2d, v4.4s, v7.s[1]
        str     x17, [sp, #0x570]
        ldr     x17, [sp, #0x548]
        adcs    x5, x5, x17
        usra    v15.2d, v17.2d, #6
        umlal   v23.2d, v19.2s, v6.s[2]
        adc     x16, x16, xzr
        str     x13, [sp, #0x790]
        ldr     x13, [sp, #0x5f0]
        adds    x10, x10, x13
        umlal2  v23.2d, v19.4s, v6.s[3]
        str     x15, [sp, #0x700]
        ldr     x15, [sp, #0x5c0]
        adcs    x12, x12, x15
        ldp     q4, q17, [x2, #0x150]
        umlal   v23.2d, v25.2s, v6.s[0]
        str     x28, [sp, #0x5b0]
        ldr     x28, [sp, #0x6e0]
        adcs    x20, x20, x28
        str     x9, [sp, #0x670]
        ldr     x26, [sp, #0x7a0]
        mul     x9, x8, x7
        umlal2  v23.2d, v25.4s, v6.s[1]
        str     x9, [sp, #0x518]
        ldr     x9, [sp, #0x6a0]
        adcs    x22, x22, x9
        usra    v15.2d, v11.2d, #0x1d
        umlal   v23.2d, v26.2s, v16.s[2]
        str     x23, [sp, #0x750]
        ldr     x23, [sp, #0x798]
        adcs    x24, x24, x23
        umlal2  v23.2d, v26.4s, v16.s[3]
        adcs    x21, x21, x26
        str     x7, [sp, #0x4e8]
        umulh   x7, x8, x7
        umlal   v23.2d, v27.2s, v16.s[0]
        str     x8, [sp, #0x760]
        ldr     x8, [sp, #0x7a8]
        adcs    x27, x27, x8
        umull   v11.2d, v13.2s, v29.s[0]
        str     x7, [sp, #0x530]
        ldr     x7, [sp, #0x5d0]
        adcs    x5, x5, x7
        str     q15, [x0, #0x50]
        adc     x16, x16, xzr
        adds    x25, x25, x10
        ldr     x10, [sp, #0x4c8]
        umlal2  v23.2d, v27.4s, v16.s[1]
        adcs    x1, x1, x12
        eor     x25, x25, x10
        mul     x12, x11, x19
        umlal   v23.2d, v28.2s, v5.s[2]
        adcs    x20, x14, x20
        eor     x1, x1, x10
        umlal2  v11.2d, v13.4s, v29.s[2]
        adcs    x22, x17, x22
        eor     x20, x20, x10
        umlal   v11.2d, v14.2s, v0.s[2]
        adcs    x24, x13, x24
        eor     x22, x22, x10
        umulh   x13, x11, x19
        umlal2  v23.2d, v28.4s, v5.s[3]
        adcs    x21, x15, x21
        eor     x24, x24, x10
        umlal2  v11.2d, v14.4s, v0.s[3]
        adcs    x27, x28, x27
        eor     x21, x21, x10
        umlal   v23.2d, v1.2s, v5.s[0]
        adcs    x28, x9, x5
        ldr     x5, [sp, #0x758]
        eor     x27, x27, x10
        umlal   v11.2d, v9.2s, v0.s[0]
        adcs    x23, x23, x16
        eor     x28, x28, x10
        ldr     x14, [sp, #0x568]
        ldr     x15, [sp, #0x708]
        mul     x9, x11, x5
        umlal2  v23.2d, v1.4s, v5.s[1]
        adcs    x26, x26, xzr
        eor     x23, x23, x10
        umlal2  v11.2d, v9.4s, v0.s[1]
        ldr     x16, [sp, #0x528]
        ldr     x17, [sp, #0x6f8]
        adcs    x8, x8, xzr
        eor     x26, x26, x10
        umlal   v11.2d, v18.2s, v22.s[2]
        adcs    x7, x7, xzr
        cmn     x10, #1
        eor     x8, x8, x10
        adcs    x14, x14, x15
        umlal2  v11.2d, v18.4s, v22.s[3]
        eor     x7, x7, x10
        umulh   x15, x11, x5
        usra    v23.2d, v10.2d, #0x16
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x648]
        umlal   v11.2d, v8.2s, v22.s[0]
        str     x11, [sp, #0x6f8]
        ldr     x11, [sp, #0x5a0]
        adcs    x11, x17, x11
        umlal2  v11.2d, v8.4s, v22.s[1]
        stp     x14, x16, [x3, #0x80]
        ldr     x16, [sp, #0x598]
        ldr     x14, [sp, #0x588]
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x780]
        umlal   v11.2d, v12.2s, v21.s[2]
        ldp     q8, q9, [x2, #0x170]
        adcs    x25, x16, x25
        ldr     x16, [sp, #0x718]
        umlal2  v11.2d, v12.4s, v21.s[3]
        stp     x11, x14, [x3, #0x90]
        ldr     x11, [sp, #0x748]
        usra    v23.2d, v24.2d, #6
        adcs    x1, x11, x1
        ldr     x11, [sp, #0x5a8]
        umlal   v11.2d, v3.2s, v21.s[0]
        mul     x14, x11, x5
        adcs    x20, x16, x20
        stp     x25, x1, [x3, #0xa0]
        ldr     x25, [sp, #0x6c8]
        umlal2  v11.2d, v3.4s, v21.s[1]
        adcs    x22, x25, x22
        ldr     x25, [sp, #0x710]
        umlal   v11.2d, v20.2s, v7.s[2]
        ldp     q10, q12, [x2, #0x2a0]
        adcs    x1, x25, x24
        stp     x20, x22, [x3, #0xb0]
        ldr     x20, [sp, #0x5d8]
        umlal2  v11.2d, v20.4s, v7.s[3]
        adcs    x16, x20, x21
        ldr     x20, [sp, #0x6a8]
        umlal   v11.2d, v4.2s, v7.s[0]
        ldp     q13, q14, [x2, #0x190]
        adcs    x17, x20, x27
        ldr     x20, [sp, #0x680]
        umlal2  v11.2d, v4.4s, v7.s[1]
        ldp     q15, q1, [x2, #0x100]
        adcs    x27, x20, x28
        ldr     x20, [sp, #0x668]
        ldr     x28, [sp, #0x720]
        umlal   v11.2d, v17.2s, v6.s[2]
        ldp     d3, d4, [x28, #0x120]
        adcs    x25, x20, x23
        ldr     x20, [sp, #0x728]
        umlal2  v11.2d, v17.4s, v6.s[3]
        ldp     q17, q18, [x2, #0x120]
        ldr     x21, [sp, #0x5e0]
        adcs    x26, x20, x26
        ldr     x20, [sp, #0x730]
        umlal   v11.2d, v8.2s, v6.s[0]
        ldp     q19, q20, [x2, #0x140]
        adcs    x8, x20, x8
        ldr     x20, [sp, #0x770]
        umlal2  v11.2d, v8.4s, v6.s[1]
        ldp     q8, q24, [x2, #0x160]
        adcs    x7, x20, x7
        umull   v25.2d, v10.2s, v29.s[0]
        umulh   x20, x11, x5
        ldr     x22, [sp, #0x630]
        adcs    x23, x21, x10
        ldr     x21, [sp, #0x618]
        shl     v4.2d, v4.2d, #0x36
        umlal   v11.2d, v9.2s, v16.s[2]
        ldp     q26, q27, [x2, #0x180]
        adcs    x24, x21, x10
        ldr     x21, [sp, #0x628]
        umlal2  v11.2d, v9.4s, v16.s[3]
        adcs    x21, x21, x10
        umlal   v11.2d, v13.2s, v16.s[0]
        ldr     q9, [x2, #0x1a0]
        adcs    x22, x22, x10
        str     x22, [sp, #0x630]
        mul     x22, x11, x19
        umlal2  v25.2d, v10.4s, v29.s[2]
        str     x21, [sp, #0x628]
        ldr     x21, [sp, #0x538]
        adcs    x21, x21, x10
        umlal   v25.2d, v12.2s, v0.s[2]
        str     x21, [sp, #0x538]
        ldr     x21, [sp, #0x688]
        adcs    x21, x21, x10
        umlal2  v25.2d, v12.4s, v0.s[3]
        str     x21, [sp, #0x688]
        ldr     x21, [sp, #0x540]
        adcs    x21, x21, x10
        str     x21, [sp, #0x540]
        umulh   x21, x11, x19
        umlal2  v11.2d, v13.4s, v16.s[1]
        ldp     q10, q12, [x2, #0x2b0]
        umlal   v25.2d, v15.2s, v0.s[0]
        str     x24, [sp, #0x618]
        ldr     x24, [sp, #0x4f0]
        adcs    x24, x24, x10
        umlal2  v25.2d, v15.4s, v0.s[1]
        str     x24, [sp, #0x4f0]
        ldr     x24, [sp, #0x590]
        adcs    x24, x24, x10
        umlal   v11.2d, v14.2s, v5.s[2]
        str     x24, [sp, #0x590]
        ldr     x24, [sp, #0x520]
        adcs    x24, x24, x10
        umlal   v25.2d, v1.2s, v22.s[2]
        str     x24, [sp, #0x520]
        ldr     x24, [sp, #0x4f8]
        adcs    x24, x24, x10
        umlal2  v25.2d, v1.4s, v22.s[3]
        ldp     q13, q15, [x2, #0x110]
        umlal2  v11.2d, v14.4s, v5.s[3]
        str     x24, [sp, #0x4f8]
        ldr     x24, [sp, #0x670]
        str     x23, [sp, #0x5e0]
        ldr     x23, [sp, #0x750]
        str     x7, [sp, #0x770]
        mul     x7, x24, x23
        umlal   v25.2d, v17.2s, v22.s[0]
        ldp     q14, q1, [x2, #0x150]
        str     x8, [sp, #0x730]
        ldr     x8, [sp, #0x510]
        adcs    x8, x8, x10
        str     x8, [sp, #0x510]
        ldr     x8, [sp, #0x508]
        adcs    x8, x8, x10
        umlal2  v25.2d, v17.4s, v22.s[1]
        ldp     q5, q17, [x2, #0x130]
        ldp     d28, d31, [x28, #0x128]
        umlal   v25.2d, v18.2s, v21.s[2]
        str     x8, [sp, #0x508]
        ldr     x8, [sp, #0x5b0]
        str     x26, [sp, #0x728]
        mul     x26, x24, x8
        usra    v11.2d, v3.2d, #0x10
        str     x25, [sp, #0x668]
        ldr     x25, [sp, #0x700]
        eor     x7, x7, x25
        umlal2  v25.2d, v18.4s, v21.s[3]
        str     x27, [sp, #0x680]
        ldr     x27, [sp, #0x500]
        adcs    x27, x27, x10
        umlal   v25.2d, v19.2s, v21.s[0]
        str     x27, [sp, #0x500]
        ldr     x27, [sp, #0x4d8]
        adcs    x27, x27, x10
        umlal2  v25.2d, v19.4s, v21.s[1]
        str     x27, [sp, #0x4d8]
        umulh   x27, x24, x23
        ldr     d3, [x28, #0x130]
        str     x17, [sp, #0x6a8]
        ldr     x17, [sp, #0x620]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x600]
        str     x10, [sp, #0x4c8]
        ldr     x10, [sp, #0x790]
        adds    x10, x17, x10
        ldr     x17, [sp, #0x570]
        umlal   v25.2d, v20.2s, v7.s[2]
        umlal2  v25.2d, v20.4s, v7.s[3]
        usra    v11.2d, v4.2d, #6
        str     x16, [sp, #0x790]
        ldr     x16, [sp, #0x7d8]
        adcs    x16, x17, x16
        ldr     x17, [sp, #0x6b0]
        shl     v4.2d, v31.2d, #0x3c
        umlal   v25.2d, v8.2s, v7.s[0]
        adc     x17, x17, xzr
        str     x1, [sp, #0x6b0]
        ldr     x1, [sp, #0x518]
        adds    x1, x10, x1
        ldr     x10, [sp, #0x530]
        adcs    x10, x16, x10
        ldr     x16, [sp, #0x4e0]
        ldp     q18, q19, [x2, #0x170]
        mul     x5, x16, x8
        adc     x17, x17, xzr
        adds    x9, x13, x9
        umlal2  v25.2d, v8.4s, v7.s[1]
        uzp2    v8.2d, v23.2d, v11.2d
        adcs    x13, x15, x14
        uzp1    v11.2d, v23.2d, v11.2d
        adc     x20, x20, xzr
        umlal   v25.2d, v24.2s, v6.s[2]
        adds    x22, x9, x22
        umulh   x24, x24, x8
        umlal2  v25.2d, v24.4s, v6.s[3]
        ext     v20.16b, v30.16b, v8.16b, #8
        adcs    x21, x13, x21
        ldp     q23, q24, [x2, #0x190]
        adc     x20, x20, xzr
        shl     v30.2d, v8.2d, #0x23
        adds    x26, x27, x26
        usra    v11.2d, v30.2d, #6
        umull   v30.2d, v10.2s, v29.s[0]
        ldr     x9, [sp, #0x580]
        umulh   x27, x16, x8
        ldr     x8, [sp, #0x738]
        adcs    x24, x24, x5
        umlal   v25.2d, v26.2s, v6.s[0]
        umlal2  v25.2d, v26.4s, v6.s[1]
        umlal   v25.2d, v27.2s, v16.s[2]
        usra    v11.2d, v20.2d, #0x1d
        mul     x5, x16, x23
        ldr     x14, [sp, #0x740]
        ldr     x15, [sp, #0x6f0]
        umlal2  v30.2d, v10.4s, v29.s[2]
        ldp     q10, q20, [x2, #0x2c0]
        adc     x27, x27, xzr
        subs    x13, x8, x9
        umlal   v30.2d, v12.2s, v0.s[2]
        umlal2  v25.2d, v27.4s, v16.s[3]
        umlal   v25.2d, v9.2s, v16.s[0]
        ldr     x9, [sp, #0x768]
        umlal2  v25.2d, v9.4s, v16.s[1]
        ldp     q9, q26, [x2, #0x120]
        umulh   x23, x16, x23
        str     q11, [x0, #0x60]
        sbcs    x16, x14, x15
        ldr     x14, [sp, #0x6c0]
        ldr     x15, [sp, #0x4d0]
        umlal2  v30.2d, v12.4s, v0.s[3]
        ldp     q11, q12, [x2, #0x140]
        csetm   x11, lo
        umlal   v30.2d, v13.2s, v0.s[0]
        shl     v3.2d, v3.2d, #2
        subs    x15, x15, x9
        eor     x13, x13, x11
        umlal2  v30.2d, v13.4s, v0.s[1]
        str     x19, [sp, #0x750]
        ldr     x19, [sp, #0x560]
        sbcs    x19, x19, x14
        eor     x16, x16, x11
        usra    v25.2d, v28.2d, #0xa
        umlal   v30.2d, v15.2s, v22.s[2]
        csetm   x28, lo
        cmn     x11, #1
        umlal2  v30.2d, v15.4s, v22.s[3]
        adcs    x13, x13, xzr
        eor     x15, x15, x28
        eor     x19, x19, x28
        umlal   v30.2d, v5.2s, v22.s[0]
        adcs    x16, x16, xzr
        cmn     x28, #1
        eor     x28, x11, x28
        umlal2  v30.2d, v5.4s, v22.s[1]
        adcs    x11, x15, xzr
        ldp     q13, q15, [x2, #0x160]
        usra    v25.2d, v4.2d, #6
        umlal   v30.2d, v17.2s, v21.s[2]
        ldr     x15, [sp, #0x7d0]
        adcs    x19, x19, xzr
        adds    x26, x26, x5
        umlal2  v30.2d, v17.4s, v21.s[3]
        adcs    x23, x24, x23
        eor     x24, x26, x25
        mul     x5, x8, x9
        umlal   v30.2d, v14.2s, v21.s[0]
        adc     x26, x27, xzr
        cmn     x25, #1
        eor     x23, x23, x25
        umlal2  v30.2d, v14.4s, v21.s[1]
        adcs    x27, x7, x15
        eor     x26, x26, x25
        ldr     q14, [x2, #0x1a0]
        umlal   v30.2d, v1.2s, v7.s[2]
        adcs    x24, x24, x1
        umulh   x7, x8, x9
        umlal2  v30.2d, v1.4s, v7.s[3]
        adcs    x23, x23, x10
        ldp     q1, q4, [x2, #0x180]
        umlal   v30.2d, v18.2s, v7.s[0]
        adcs    x26, x26, x17
        ldp     q5, q17, [x2, #0x2d0]
        umlal2  v30.2d, v18.4s, v7.s[1]
        adc     x25, x25, xzr
        umlal   v30.2d, v19.2s, v6.s[2]
        adds    x27, x27, x12
        adcs    x24, x24, x22
        str     x5, [sp, #0x700]
        mul     x5, x8, x14
        umull   v18.2d, v10.2s, v29.s[0]
        adcs    x23, x23, x21
        umlal2  v30.2d, v19.4s, v6.s[3]
        adcs    x26, x26, x20
        ldp     q19, q27, [x2, #0x130]
        umlal   v30.2d, v23.2s, v6.s[0]
        adc     x25, x25, xzr
        adds    x10, x10, x27
        umulh   x27, x8, x14
        umlal2  v30.2d, v23.4s, v6.s[1]
        adcs    x17, x17, x24
        umlal2  v18.2d, v10.4s, v29.s[2]
        adcs    x12, x12, x23
        ldr     x23, [sp, #0x720]
        ldp     d10, d23, [x23, #0x130]
        umlal   v18.2d, v20.2s, v0.s[2]
        adcs    x26, x22, x26
        ldr     x22, [sp, #0x740]
        umlal   v30.2d, v24.2s, v16.s[2]
        mul     x24, x22, x14
        adcs    x25, x21, x25
        umlal2  v18.2d, v20.4s, v0.s[3]
        adcs    x21, x20, xzr
        adds    x20, x7, x5
        ldr     x5, [sp, #0x610]
        eor     x7, x15, x5
        umlal2  v30.2d, v24.4s, v16.s[3]
        ldp     q16, q20, [x2, #0x150]
        str     x7, [sp, #0x4e0]
        eor     x7, x1, x5
        umlal   v18.2d, v9.2s, v0.s[0]
        str     x7, [sp, #0x5b0]
        umulh   x7, x22, x14
        eor     x15, x10, x5
        eor     x5, x17, x5
        umlal2  v18.2d, v9.4s, v0.s[1]
        shl     v9.2d, v23.2d, #8
        adcs    x24, x27, x24
        umlal   v18.2d, v26.2s, v22.s[2]
        ldp     q23, q24, [x2, #0x170]
        usra    v30.2d, v3.2d, #6
        umlal2  v18.2d, v26.4s, v22.s[3]
        umlal   v18.2d, v11.2s, v22.s[0]
        mul     x27, x22, x9
        ldp     q3, q26, [x2, #0x190]
        umlal2  v18.2d, v11.4s, v22.s[1]
        adc     x7, x7, xzr
        str     x5, [sp, #0x670]
        ldr     x5, [sp, #0x6b8]
        subs    x5, x5, x8
        ldr     x8, [sp, #0x760]
        umlal   v18.2d, v12.2s, v21.s[2]
        sbcs    x8, x8, x22
        uzp2    v11.2d, v25.2d, v30.2d
        uzp1    v25.2d, v25.2d, v30.2d
        umulh   x22, x22, x9
        str     x15, [sp, #0x740]
        ldr     x15, [sp, #0x6f8]
        str     x21, [sp, #0x760]
        ldr     x21, [sp, #0x580]
        sbcs    x15, x15, x21
        umlal2  v18.2d, v12.4s, v21.s[3]
        ldp     d12, d28, [x23, #0x138]
        str     x25, [sp, #0x6f8]
        ldr     x25, [sp, #0x5a8]
        str     x26, [sp, #0x738]
        ldr     x26, [sp, #0x6f0]
        sbcs    x25, x25, x26
        shl     v30.2d, v11.2d, #0x23
        ext     v8.16b, v8.16b, v11.16b, #8
        umlal   v18.2d, v13.2s, v21.s[0]
        str     x12, [sp, #0x5a8]
        csetm   x12, lo
        adds    x27, x20, x27
        eor     x20, x5, x12
        eor     x5, x8, x12
        eor     x8, x15, x12
        ldr     x15, [sp, #0x4d0]
        usra    v25.2d, v30.2d, #6
        umlal2  v18.2d, v13.4s, v21.s[1]
        str     x17, [sp, #0x6b8]
        mul     x17, x21, x15
        eor     x25, x25, x12
        umlal   v18.2d, v15.2s, v7.s[2]
        adcs    x22, x24, x22
        umlal2  v18.2d, v15.4s, v7.s[3]
        adc     x24, x7, xzr
        ldr     x7, [sp, #0x4e8]
        subs    x7, x9, x7
        umlal   v18.2d, v1.2s, v7.s[0]
        umulh   x9, x21, x15
        shl     v13.2d, v28.2d, #0xe
        str     x10, [sp, #0x4e8]
        ldr     x10, [sp, #0x6e8]
        sbcs    x10, x14, x10
        ldr     x14, [sp, #0x750]
        usra    v25.2d, v8.2d, #0x1d
        umlal2  v18.2d, v1.4s, v7.s[1]
        sbcs    x14, x15, x14
        str     x1, [sp, #0x750]
        ldr     x1, [sp, #0x560]
        str     x17, [sp, #0x6e8]
        ldr     x17, [sp, #0x758]
        sbcs    x17, x1, x17
        umull   v8.2d, v5.2s, v29.s[0]
        umlal   v18.2d, v4.2s, v6.s[2]
        str     x24, [sp, #0x758]
        csetm   x24, lo
        cmn     x12, #1
        umlal2  v18.2d, v4.4s, v6.s[3]
        str     x22, [sp, #0x6c0]
        mul     x22, x21, x1
        eor     x7, x7, x24
        adcs    x20, x20, xzr
        str     q25, [x0, #0x70]
        ldr     q15, [x2, #0x1a0]
        eor     x10, x10, x24
        umlal2  v8.2d, v5.4s, v29.s[2]
        adcs    x5, x5, xzr
        eor     x14, x14, x24
        eor     x17, x17, x24
        umlal   v18.2d, v14.2s, v6.s[0]
        ldp     q1, q4, [x2, #0x2e0]
        umulh   x21, x21, x1
        umlal   v8.2d, v17.2s, v0.s[2]
        ldp     q5, q25, [x2, #0x140]
        umlal2  v8.2d, v17.4s, v0.s[3]
        adcs    x8, x8, xzr
        umlal2  v18.2d, v14.4s, v6.s[1]
        adcs    x25, x25, xzr
        adds    x22, x9, x22
        ldp     q14, q17, [x2, #0x160]
        eor     x9, x12, x24
        umlal   v8.2d, v19.2s, v0.s[0]
        mul     x12, x26, x1
        umlal2  v8.2d, v19.4s, v0.s[1]
        ldp     q19, q28, [x2, #0x180]
        usra    v18.2d, v10.2d, #0x3e
        umlal   v8.2d, v27.2s, v22.s[2]
        umlal2  v8.2d, v27.4s, v22.s[3]
        umulh   x1, x26, x1
        ldp     q10, q27, [x2, #0x2f0]
        umlal   v8.2d, v16.2s, v22.s[0]
        adcs    x21, x21, x12
        umlal2  v8.2d, v16.4s, v22.s[1]
        usra    v18.2d, v9.2d, #6
        umlal   v8.2d, v20.2s, v21.s[2]
        umlal2  v8.2d, v20.4s, v21.s[3]
        mul     x12, x26, x15
        umlal   v8.2d, v23.2s, v21.s[0]
        adc     x1, x1, xzr
        cmn     x24, #1
        umlal2  v8.2d, v23.4s, v21.s[1]
        ldp     q9, q16, [x2, #0x150]
        adcs    x7, x7, xzr
        ldp     d20, d23, [x23, #0x140]
        umlal   v8.2d, v24.2s, v7.s[2]
        umulh   x24, x26, x15
        adcs    x10, x10, xzr
        umlal2  v8.2d, v24.4s, v7.s[3]
        adcs    x14, x14, xzr
        umlal   v8.2d, v3.2s, v7.s[0]
        adcs    x15, x17, xzr
        adds    x26, x22, x12
        umull   v24.2d, v1.2s, v29.s[0]
        shl     v23.2d, v23.2d, #0x14
        umlal2  v8.2d, v3.4s, v7.s[1]
        mul     x22, x13, x11
        umlal   v8.2d, v26.2s, v6.s[2]
        adcs    x12, x21, x24
        umlal2  v8.2d, v26.4s, v6.s[3]
        adc     x1, x1, xzr
        ldp     q3, q6, [x2, #0x170]
        umlal2  v24.2d, v1.4s, v29.s[2]
        umulh   x21, x13, x11
        ldp     q1, q26, [x2, #0x190]
        umlal   v24.2d, v4.2s, v0.s[2]
        subs    x24, x20, x8
        umulh   x17, x13, x19
        eor     x22, x22, x28
        umlal2  v24.2d, v4.4s, v0.s[3]
        str     x25, [sp, #0x4d0]
        sbcs    x25, x5, x25
        usra    v8.2d, v12.2d, #0x38
        str     x8, [sp, #0x6f0]
        csetm   x8, lo
        str     x14, [sp, #0x560]
        subs    x14, x14, x7
        umlal   v24.2d, v5.2s, v0.s[0]
        umlal2  v24.2d, v5.4s, v0.s[1]
        mul     x13, x13, x19
        eor     x24, x24, x8
        ldp     d12, d4, [x23, #0x148]
        umlal   v24.2d, v25.2s, v22.s[2]
        str     x15, [sp, #0x580]
        sbcs    x15, x15, x10
        eor     x25, x25, x8
        umlal2  v24.2d, v25.4s, v22.s[3]
        str     x5, [sp, #0x768]
        csetm   x5, lo
        cmn     x8, #1
        usra    v8.2d, v13.2d, #6
        umlal   v24.2d, v14.2s, v22.s[0]
        eor     x14, x14, x5
        umlal2  v24.2d, v14.4s, v22.s[1]
        adcs    x24, x24, xzr
        eor     x15, x15, x5
        eor     x8, x8, x5
        umlal   v24.2d, v17.2s, v21.s[2]
        adcs    x25, x25, xzr
        adds    x21, x21, x13
        umlal2  v24.2d, v17.4s, v21.s[3]
        shl     v13.2d, v4.2d, #0x1a
        uzp2    v14.2d, v18.2d, v8.2d
        uzp1    v8.2d, v18.2d, v8.2d
        mul     x13, x16, x19
        umlal   v24.2d, v19.2s, v21.s[0]
        ldp     q4, q5, [x2, #0x300]
        ext     v11.16b, v11.16b, v14.16b, #8
        shl     v17.2d, v14.2d, #0x23
        umlal2  v24.2d, v19.4s, v21.s[1]
        umulh   x19, x16, x19
        usra    v8.2d, v17.2d, #6
        umlal   v24.2d, v28.2s, v7.s[2]
        adcs    x13, x17, x13
        umull   v17.2d, v10.2s, v29.s[0]
        umlal2  v24.2d, v28.4s, v7.s[3]
        umlal   v24.2d, v15.2s, v7.s[0]
        mul     x17, x16, x11
        usra    v8.2d, v11.2d, #0x1d
        umlal2  v24.2d, v15.4s, v7.s[1]
        adc     x19, x19, xzr
        cmn     x5, #1
        umlal2  v17.2d, v10.4s, v29.s[2]
        ldp     q10, q11, [x2, #0x160]
        adcs    x5, x14, xzr
        umlal   v17.2d, v27.2s, v0.s[2]
        adcs    x14, x15, xzr
        umulh   x11, x16, x11
        umlal2  v17.2d, v27.4s, v0.s[3]
        adds    x21, x21, x17
        str     q8, [x0, #0x80]
        usra    v24.2d, v20.2d, #0x32
        eor     x21, x21, x28
        umlal   v17.2d, v9.2s, v0.s[0]
        ldr     q8, [x2, #0x1a0]
        umlal2  v17.2d, v9.4s, v0.s[1]
        ldp     q9, q15, [x2, #0x180]
        mul     x15, x20, x7
        umlal   v17.2d, v16.2s, v22.s[2]
        ldp     q18, q19, [x2, #0x310]
        adcs    x11, x13, x11
        ldr     x13, [sp, #0x700]
        usra    v24.2d, v23.2d, #6
        umlal2  v17.2d, v16.4s, v22.s[3]
        adc     x19, x19, xzr
        cmn     x28, #1
        ldr     x17, [sp, #0x6c0]
        umlal   v17.2d, v3.2s, v22.s[0]
        ldp     d16, d20, [x23, #0x150]
        adcs    x22, x22, x13
        ldr     x13, [sp, #0x758]
        umlal2  v17.2d, v3.4s, v22.s[1]
        ldp     q3, q23, [x2, #0x170]
        eor     x11, x11, x28
        umlal   v17.2d, v6.2s, v21.s[2]
        adcs    x21, x21, x27
        eor     x19, x19, x28
        umulh   x16, x20, x7
        umlal2  v17.2d, v6.4s, v21.s[3]
        adcs    x11, x11, x17
        ldp     q6, q25, [x2, #0x190]
        umlal   v17.2d, v1.2s, v21.s[0]
        adcs    x19, x19, x13
        ldp     q27, q28, [x2, #0x320]
        umlal2  v17.2d, v1.4s, v21.s[1]
        adc     x28, x28, xzr
        str     x27, [sp, #0x530]
        ldr     x27, [sp, #0x6e8]
        adds    x22, x22, x27
        str     x15, [sp, #0x518]
        eor     x15, x15, x9
        umull   v1.2d, v4.2s, v29.s[0]
        shl     v20.2d, v20.2d, #0x20
        adcs    x21, x21, x26
        str     x15, [sp, #0x7d8]
        mul     x15, x20, x10
        umlal   v17.2d, v26.2s, v7.s[2]
        adcs    x11, x11, x12
        str     x19, [sp, #0x570]
        str     x20, [sp, #0x600]
        ldp     x19, x20, [sp, #0x140]
        .cfi_restore 19
        .cfi_restore 20
        umlal2  v17.2d, v26.4s, v7.s[3]
        str     x25, [sp, #0x620]
        ldr     x25, [sp, #0x570]
        adcs    x25, x25, x1
        ldp     d7, d26, [x23, #0x158]
        adc     x28, x28, xzr
        adds    x17, x17, x22
        ldr     x22, [sp, #0x600]
        umulh   x22, x22, x10
        umlal2  v1.2d, v4.4s, v29.s[2]
        adcs    x13, x13, x21
        str     x22, [sp, #0x758]
        ldp     x21, x22, [sp, #0x150]
        .cfi_restore 21
        .cfi_restore 22
        umlal   v1.2d, v5.2s, v0.s[2]
        adcs    x11, x27, x11
        str     x24, [sp, #0x6e8]
        ldp     x23, x24, [sp, #0x160]
        .cfi_restore 23
        .cfi_restore 24
        usra    v17.2d, v12.2d, #0x2c
        umlal2  v1.2d, v5.4s, v0.s[3]
        adcs    x27, x26, x25
        ldp     x25, x26, [sp, #0x170]
        .cfi_restore 25
        .cfi_restore 26
        umlal   v1.2d, v10.2s, v0.s[0]
        adcs    x12, x12, x28
        ldr     x28, [sp, #0x768]
        str     x12, [sp, #0x600]
        mul     x12, x28, x10
        str     x27, [sp, #0x6c0]
        ldp     x27, x28, [sp, #0x180]
        .cfi_restore 27
        .cfi_restore 28
        umlal2  v1.2d, v10.4s, v0.s[1]
        adcs    x1, x1, xzr
        adds    x15, x16, x15
        ldr     x16, [sp, #0x768]
        shl     v10.2d, v26.2d, #0x26
        ldp     q12, q4, [x2, #0x180]
        umlal   v1.2d, v11.2s, v22.s[2]
        usra    v17.2d, v13.2d, #6
        umlal2  v1.2d, v11.4s, v22.s[3]
        umulh   x10, x16, x10
        umlal   v1.2d, v9.2s, v22.s[0]
        str     x1, [sp, #0x570]
        ldr     x1, [sp, #0x758]
        adcs    x1, x1, x12
        umlal2  v1.2d, v9.4s, v22.s[1]
        umlal   v1.2d, v15.2s, v21.s[2]
        uzp2    v13.2d, v24.2d, v17.2d
        uzp1    v9.2d, v24.2d, v17.2d
        mul     x12, x16, x7
        umlal2  v1.2d, v15.4s, v21.s[3]
        adc     x10, x10, xzr
        ldr     q11, [x2, #0x1a0]
        shl     v15.2d, v13.2d, #0x23
        ext     v14.16b, v14.16b, v13.16b, #8
        umull   v5.2d, v18.2s, v29.s[0]
        adds    x12, x15, x12
        ldr     x15, [sp, #0x6f0]
        umulh   x7, x16, x7
        ldr     x16, [sp, #0x560]
        usra    v9.2d, v15.2d, #6
        umlal   v1.2d, v8.2s, v21.s[0]
        adcs    x1, x1, x7
        eor     x7, x12, x9
        str     x11, [sp, #0x768]
        mul     x11, x15, x16
        umull   v17.2d, v27.2s, v29.s[0]
        adc     x10, x10, xzr
        str     x13, [sp, #0x758]
        ldr     x13, [sp, #0x720]
        ldp     d15, d24, [x13, #0x160]
        umlal2  v5.2d, v18.4s, v29.s[2]
        umlal2  v1.2d, v8.4s, v21.s[1]
        ldp     q18, q26, [x2, #0x330]
        str     x17, [sp, #0x5d8]
        umulh   x17, x15, x16
        umlal   v5.2d, v19.2s, v0.s[2]
        usra    v9.2d, v14.2d, #0x1d
        umlal2  v5.2d, v19.4s, v0.s[3]
        ldp     q14, q19, [x2, #0x340]
        umlal   v5.2d, v3.2s, v0.s[0]
        ldr     q30, [x2, #0x1a0]
        umlal2  v5.2d, v3.4s, v0.s[1]
        usra    v1.2d, v16.2d, #0x26
        str     x7, [sp, #0x710]
        ldr     x7, [sp, #0x580]
        str     x9, [sp, #0x6c8]
        mul     x9, x15, x7
        umlal   v5.2d, v23.2s, v22.s[2]
        ldp     q3, q16, [x2, #0x190]
        umlal2  v5.2d, v23.4s, v22.s[3]
        shl     v23.2d, v24.2d, #0x2c
        umlal   v5.2d, v6.2s, v22.s[0]
        str     q9, [x0, #0x90]
        umulh   x15, x15, x7
        umlal2  v5.2d, v6.4s, v22.s[1]
        adds    x9, x17, x9
        ldp     d6, d8, [x13, #0x168]
        umlal   v5.2d, v25.2s, v21.s[2]
        umlal2  v17.2d, v27.4s, v29.s[2]
        ldr     q24, [x2, #0x350]
        ldr     x2, [sp, #0x4d0]
        umlal2  v5.2d, v25.4s, v21.s[3]
        ldp     d21, d9, [x13, #0x170]
        mul     x17, x2, x7
        umlal   v17.2d, v28.2s, v0.s[2]
        ldr     d25, [x13, #0x178]
        umlal2  v17.2d, v28.4s, v0.s[3]
        movi    v27.2d, #0000000000000000
        umlal   v17.2d, v12.2s, v0.s[0]
        umulh   x7, x2, x7
        usra    v5.2d, v7.2d, #0x20
        umlal2  v17.2d, v12.4s, v0.s[1]
        adcs    x13, x15, x17
        usra    v1.2d, v20.2d, #6
        umlal   v17.2d, v4.2s, v22.s[2]
        shl     v7.2d, v8.2d, #0x32
        umull   v20.2d, v18.2s, v29.s[0]
        shl     v28.2d, v9.2d, #0x38
        umlal2  v17.2d, v4.4s, v22.s[3]
        ldp     d8, d9, [sp, #0x100]
        .cfi_restore 72
        .cfi_restore 73
        mul     x15, x2, x16
        umlal   v17.2d, v11.2s, v22.s[0]
        usra    v5.2d, v10.2d, #6
        adc     x7, x7, xzr
        umull   v4.2d, v14.2s, v29.s[0]
        umlal2  v17.2d, v11.4s, v22.s[1]
        ldp     d10, d11, [sp, #0x110]
        .cfi_restore 74
        .cfi_restore 75
        umulh   x2, x2, x16
        umlal2  v20.2d, v18.4s, v29.s[2]
        adds    x9, x9, x15
        ldr     x15, [sp, #0x6e8]
        umlal   v20.2d, v26.2s, v0.s[2]
        uzp2    v18.2d, v1.2d, v5.2d
        umlal2  v20.2d, v26.4s, v0.s[3]
        uzp1    v1.2d, v1.2d, v5.2d
        ext     v5.16b, v13.16b, v18.16b, #8
        usra    v17.2d, v15.2d, #0x1a
        umlal   v20.2d, v3.2s, v0.s[0]
        mul     x16, x15, x5
        shl     v15.2d, v18.2d, #0x23
        umlal2  v20.2d, v3.4s, v0.s[1]
        adcs    x2, x13, x2
        ldp     d12, d13, [sp, #0x120]
        .cfi_restore 76
        .cfi_restore 77
        adc     x7, x7, xzr
        usra    v1.2d, v15.2d, #6
        umlal   v20.2d, v16.2s, v22.s[2]
        umulh   x13, x15, x5
        usra    v17.2d, v23.2d, #6
        umlal2  v20.2d, v16.4s, v22.s[3]
        eor     x16, x16, x8
        umlal2  v4.2d, v14.4s, v29.s[2]
        ldp     d14, d15, [sp, #0x130]
        .cfi_restore 78
        .cfi_restore 79
        umlal   v4.2d, v19.2s, v0.s[2]
        umlal2  v4.2d, v19.4s, v0.s[3]
        usra    v1.2d, v5.2d, #0x1d
        mul     x17, x15, x14
        umlal   v4.2d, v30.2s, v0.s[0]
        usra    v20.2d, v6.2d, #0x14
        umlal2  v4.2d, v30.4s, v0.s[1]
        umull   v0.2d, v24.2s, v29.s[0]
        umulh   x15, x15, x14
        str     q1, [x0, #0xa0]
        adds    x13, x13, x17
        ldr     x17, [sp, #0x620]
        usra    v4.2d, v21.2d, #0xe
        umlal2  v0.2d, v24.4s, v29.s[2]
        usra    v20.2d, v7.2d, #6
        mul     x17, x17, x14
        uzp2    v1.2d, v17.2d, v20.2d
        uzp1    v3.2d, v17.2d, v20.2d
        shl     v5.2d, v1.2d, #0x23
        ext     v6.16b, v18.16b, v1.16b, #8
        str     x7, [sp, #0x6e8]
        ldr     x7, [sp, #0x620]
        umulh   x14, x7, x14
        usra    v4.2d, v28.2d, #6
        adcs    x15, x15, x17
        usra    v3.2d, v5.2d, #6
        usra    v0.2d, v25.2d, #8
        mul     x17, x7, x5
        adc     x14, x14, xzr
        usra    v3.2d, v6.2d, #0x1d
        uzp2    v5.2d, v4.2d, v0.2d
        umulh   x5, x7, x5
        adds    x7, x13, x17
        uzp1    v0.2d, v4.2d, v0.2d
        shl     v4.2d, v5.2d, #0x23
        ext     v1.16b, v1.16b, v5.16b, #8
        eor     x7, x7, x8
        str     q3, [x0, #0xb0]
        ext     v2.16b, v5.16b, v2.16b, #8
        usra    v0.2d, v4.2d, #6
        usra    v27.2d, v2.2d, #0x1d
        adcs    x5, x15, x5
        adc     x13, x14, xzr
        ldr     x14, [sp, #0x518]
        cmn     x8, #1
        eor     x5, x5, x8
        eor     x13, x13, x8
        adcs    x14, x16, x14
        usra    v0.2d, v1.2d, #0x1d
        adcs    x7, x7, x12
        str     d27, [x0, #0xd0]
        adcs    x5, x5, x1
        adcs    x12, x13, x10
        adc     x8, x8, xzr
        adds    x13, x14, x11
        ldr     x14, [sp, #0x6e8]
        str     q0, [x0, #0xc0]
        adcs    x7, x7, x9
        adcs    x5, x5, x2
        adcs    x12, x12, x14
        adc     x8, x8, xzr
        adds    x1, x1, x13
        adcs    x7, x10, x7
        ldr     x10, [sp, #0x6c8]
        eor     x1, x1, x10
        adcs    x5, x11, x5
        ldr     x11, [sp, #0x7d8]
        eor     x7, x7, x10
        ldr     x13, [sp, #0x750]
        eor     x5, x5, x10
        adcs    x9, x9, x12
        ldr     x12, [sp, #0x7d0]
        adcs    x2, x2, x8
        eor     x8, x9, x10
        adcs    x9, x14, xzr
        cmn     x10, #1
        ldr     x14, [sp, #0x738]
        eor     x2, x2, x10
        ldr     x15, [sp, #0x6f8]
        adcs    x11, x11, x12
        ldr     x16, [sp, #0x760]
        ldr     x12, [sp, #0x710]
        eor     x9, x9, x10
        ldr     x17, [sp, #0x700]
        adcs    x12, x12, x13
        ldr     x13, [sp, #0x4e8]
        adcs    x1, x1, x13
        ldr     x13, [sp, #0x6b8]
        adcs    x7, x7, x13
        ldr     x13, [sp, #0x5a8]
        adcs    x5, x5, x13
        adcs    x8, x8, x14
        adcs    x2, x2, x15
        adcs    x9, x9, x16
        adc     x10, x10, xzr
        adds    x11, x11, x17
        ldr     x17, [sp, #0x530]
        adcs    x12, x12, x17
        ldr     x17, [sp, #0x5d8]
        adcs    x1, x1, x17
        ldr     x17, [sp, #0x758]
        adcs    x7, x7, x17
        ldr     x17, [sp, #0x768]
        adcs    x5, x5, x17
        ldr     x17, [sp, #0x6c0]
        adcs    x8, x8, x17
        ldr     x17, [sp, #0x600]
        adcs    x2, x2, x17
        ldr     x17, [sp, #0x570]
        adcs    x9, x9, x17
        adc     x10, x10, xzr
        adds    x11, x13, x11
        ldr     x13, [sp, #0x610]
        adcs    x12, x14, x12
        ldr     x14, [sp, #0x700]
        eor     x11, x11, x13
        adcs    x1, x15, x1
        eor     x12, x12, x13
        adcs    x7, x16, x7
        eor     x1, x1, x13
        adcs    x5, x14, x5
        ldr     x14, [sp, #0x530]
        eor     x7, x7, x13
        adcs    x8, x14, x8
        ldr     x14, [sp, #0x5d8]
        eor     x5, x5, x13
        ldr     x15, [sp, #0x600]
        adcs    x2, x14, x2
        ldr     x14, [sp, #0x758]
        eor     x8, x8, x13
        adcs    x9, x14, x9
        ldr     x14, [sp, #0x768]
        eor     x2, x2, x13
        adcs    x10, x14, x10
        ldr     x14, [sp, #0x6c0]
        eor     x9, x9, x13
        adcs    x14, x14, xzr
        eor     x10, x10, x13
        adcs    x15, x15, xzr
        eor     x14, x14, x13
        adcs    x16, x17, xzr
        ldr     x17, [sp, #0x6b0]
        cmn     x13, #1
        eor     x15, x15, x13
        ldr     x13, [sp, #0x4e0]
        adcs    x13, x17, x13
        ldr     x17, [sp, #0x610]
        eor     x16, x16, x17
        ldr     x17, [sp, #0x790]
        str     x16, [sp, #0x4e0]
        ldr     x16, [sp, #0x5b0]
        adcs    x16, x17, x16
        ldr     x17, [sp, #0x6a8]
        str     x15, [sp, #0x5b0]
        ldr     x15, [sp, #0x740]
        adcs    x15, x17, x15
        stp     x13, x16, [x3, #0xc0]
        ldr     x16, [sp, #0x670]
        ldr     x13, [sp, #0x680]
        adcs    x13, x13, x16
        ldr     x16, [sp, #0x668]
        adcs    x11, x16, x11
        stp     x15, x13, [x3, #0xd0]
        ldr     x13, [sp, #0x728]
        adcs    x12, x13, x12
        ldr     x13, [sp, #0x730]
        adcs    x1, x13, x1
        stp     x11, x12, [x3, #0xe0]
        ldr     x11, [sp, #0x770]
        adcs    x7, x11, x7
        ldr     x11, [sp, #0x5e0]
        adcs    x5, x11, x5
        stp     x1, x7, [x3, #0xf0]
        ldr     x7, [sp, #0x628]
        ldr     x1, [sp, #0x618]
        adcs    x1, x1, x8
        adcs    x2, x7, x2
        ldr     x7, [sp, #0x5b0]
        stp     x5, x1, [x3, #0x100]
        ldr     x5, [sp, #0x538]
        ldr     x1, [sp, #0x630]
        adcs    x1, x1, x9
        adcs    x5, x5, x10
        stp     x2, x1, [x3, #0x110]
        ldr     x8, [sp, #0x520]
        ldr     x2, [sp, #0x540]
        ldr     x1, [sp, #0x688]
        adcs    x1, x1, x14
        adcs    x2, x2, x7
        ldr     x7, [sp, #0x610]
        stp     x5, x1, [x3, #0x120]
        ldr     x5, [sp, #0x4e0]
        ldr     x1, [sp, #0x4f0]
        adcs    x1, x1, x5
        ldr     x5, [sp, #0x590]
        adcs    x5, x5, x7
        adcs    x8, x8, x7
        stp     x2, x1, [x3, #0x130]
        ldr     x2, [sp, #0x510]
        ldr     x1, [sp, #0x4f8]
        adcs    x1, x1, x7
        stp     x5, x8, [x3, #0x140]
        ldr     x5, [sp, #0x508]
        adcs    x2, x2, x7
        adcs    x5, x5, x7
        stp     x1, x2, [x3, #0x150]
        ldr     x2, [sp, #0x4d8]
        ldr     x1, [sp, #0x500]
        adcs    x1, x1, x7
        adcs    x2, x2, x7
        stp     x5, x1, [x3, #0x160]
        ldr     x1, [sp, #0x4c8]
        adcs    x1, x1, x7
        stp     x2, x1, [x3, #0x170]
        add     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset -2032
        ret
END_COMPOSITE(karat_phase_mul_24_aarch64)

NOTES

/* karat_phase_mul_24_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 3000 --islands 4 --apart x0,x1,x2,x3,x4,x5,x6 --across --spill
 * 1781.0 cycles instead of 3606.0, bound 1512.0 (simulated, one run after another); 4699 of 5777 instructions have another place.
 * Made from code with the SHA-256 96f6f39cf3f959539e2115cdeeea9a3849d6948ad86d0fda682a349980964983.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_mul_24_aarch64)
        sub     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset 2032
        ldr     d0, [x1]
        movi    v1.2d, #0000000000000000
        ldr     x7, [x5, #0x58]
        ldp     d2, d3, [x1]
        movi    v4.16b, #0xff
        ldp     d5, d6, [x1, #8]
        stp     x19, x20, [sp, #0x140]
        .cfi_rel_offset 19, 320
        .cfi_rel_offset 20, 328
        ushr    v4.2d, v4.2d, #0x23
        ldp     q7, q16, [x2, #0x20]
        ldp     d17, d18, [x1, #0x10]
        ushr    v19.2d, v0.2d, #0x1d
        ldp     q20, q21, [x2, #0x40]
        ushr    v2.2d, v2.2d, #0x3a
        ldp     q22, q23, [x2]
        uzp1    v0.2d, v0.2d, v19.2d
        ldp     q19, q24, [x2, #0x60]
        shl     v3.2d, v3.2d, #0xc
        ldp     x19, x20, [x5]
        shl     v6.2d, v6.2d, #0x12
        and     v0.16b, v0.16b, v4.16b
        ushr    v5.2d, v5.2d, #0x34
        umull   v25.2d, v16.2s, v0.s[0]
        ldp     x8, x9, [x5, #8]
        usra    v2.2d, v3.2d, #6
        ldp     x10, x11, [x5, #0x10]
        usra    v5.2d, v6.2d, #6
        ldp     x12, x13, [x5, #0x20]
        lsl     x20, x20, #0x3a
        shl     v3.2d, v18.2d, #0x18
        stp     x23, x24, [sp, #0x160]
        .cfi_rel_offset 23, 352
        .cfi_rel_offset 24, 360
        umull   v6.2d, v7.2s, v0.s[0]
        lsl     x23, x9, #0x34
        adds    x19, x19, x20
        ldp     x20, x24, [x5, #0x18]
        umlal   v2.2d, v22.2s, v0.s[0]
        lsr     x8, x8, #6
        stp     x25, x26, [sp, #0x170]
        .cfi_rel_offset 25, 368
        .cfi_rel_offset 26, 376
        umlal2  v2.2d, v22.4s, v0.s[2]
        adcs    x23, x8, x23
        umull   v18.2d, v20.2s, v0.s[0]
        lsl     x25, x11, #0x2e
        lsr     x26, x10, #0xc
        lsl     x8, x13, #0x22
        ext     v22.16b, v1.16b, v2.16b, #8
        lsr     x20, x20, #0x12
        usra    v2.2d, v22.2d, #0x1d
        ext     v22.16b, v2.16b, v1.16b, #8
        ldp     x9, x10, [x5, #0x28]
        and     v2.16b, v2.16b, v4.16b
        lsr     x11, x12, #0x18
        lsl     x10, x10, #0x1c
        umlal2  v18.2d, v20.4s, v0.s[2]
        usra    v5.2d, v22.2d, #0x1d
        lsl     x24, x24, #0x28
        umlal2  v6.2d, v7.4s, v0.s[2]
        usra    v6.2d, v17.2d, #0x2e
        ldp     x12, x13, [x5, #0x48]
        umull   v7.2d, v21.2s, v0.s[0]
        usra    v6.2d, v3.2d, #6
        adcs    x25, x26, x25
        adcs    x20, x20, x24
        ldp     x24, x26, [x5, #0x38]
        umull   v3.2d, v19.2s, v0.s[0]
        umlal2  v25.2d, v16.4s, v0.s[2]
        ldp     d16, d17, [x1, #0x18]
        lsr     x24, x24, #0x2a
        ldp     q20, q22, [x2]
        umlal2  v3.2d, v19.4s, v0.s[2]
        usra    v25.2d, v16.2d, #0x28
        stp     x27, x28, [sp, #0x180]
        .cfi_rel_offset 27, 384
        .cfi_rel_offset 28, 392
        umlal   v5.2d, v23.2s, v0.s[0]
        shl     v16.2d, v17.2d, #0x1e
        lsl     x26, x26, #0x10
        ldp     x27, x28, [x5, #0x30]
        lsl     x28, x28, #0x16
        ldp     d17, d19, [x1, #0x20]
        adcs    x8, x11, x8
        umlal2  v7.2d, v21.4s, v0.s[2]
        ldp     q21, q26, [x2, #0x20]
        lsr     x9, x9, #0x1e
        adcs    x9, x9, x10
        umull   v27.2d, v24.2s, v0.s[0]
        ldp     q28, q29, [x2, #0x80]
        umlal2  v5.2d, v23.4s, v0.s[2]
        umlal2  v27.2d, v24.4s, v0.s[2]
        ldp     q23, q24, [x2, #0xa0]
        lsr     x27, x27, #0x24
        usra    v25.2d, v16.2d, #6
        ldp     q16, q24, [x2, #0x40]
        adcs    x27, x27, x28
        shl     v19.2d, v19.2d, #0x24
        umull   v30.2d, v28.2s, v0.s[0]
        umlal   v5.2d, v20.2s, v2.s[0]
        adcs    x24, x24, x26
        ldp     x26, x28, [x5, #0x40]
        umlal2  v5.2d, v20.4s, v2.s[2]
        ext     v20.16b, v1.16b, v5.16b, #8
        lsl     x28, x28, #0xa
        lsr     x10, x12, #0x36
        umlal   v25.2d, v21.2s, v2.s[0]
        usra    v5.2d, v20.2d, #0x1d
        orr     x7, x10, x7, lsl #62
        ldp     x10, x11, [x5, #0x58]
        lsl     x12, x13, #4
        umlal   v18.2d, v26.2s, v2.s[0]
        ext     v20.16b, v5.16b, v1.16b, #8
        lsr     x26, x26, #0x30
        umlal2  v25.2d, v21.4s, v2.s[2]
        and     v5.16b, v5.16b, v4.16b
        adcs    x26, x26, x28
        lsl     x28, x11, #0x38
        stp     x19, x23, [x4]
        lsr     x10, x10, #2
        umlal2  v18.2d, v26.4s, v2.s[2]
        orr     x28, x28, x13, lsr #60
        ldp     x11, x13, [x5, #0x70]
        umlal2  v30.2d, v28.4s, v0.s[2]
        lsr     x11, x11, #0x14
        stp     x21, x22, [sp, #0x150]
        .cfi_rel_offset 21, 336
        .cfi_rel_offset 22, 344
        umull   v21.2d, v29.2s, v0.s[0]
        ldp     x21, x22, [x5, #0x60]
        lsl     x22, x22, #0x32
        adcs    x7, x7, x12
        umlal2  v21.2d, v29.4s, v0.s[2]
        adcs    x28, x10, x28
        lsl     x10, x13, #0x26
        ldp     x12, x13, [x5, #0x68]
        umull   v26.2d, v23.2s, v0.s[0]
        lsr     x12, x12, #0xe
        lsl     x13, x13, #0x2c
        ldp     x14, x15, [x5, #0x88]
        lsr     x21, x21, #8
        stp     d12, d13, [sp, #0x120]
        .cfi_rel_offset 76, 288
        .cfi_rel_offset 77, 296
        ldp     q12, q13, [x2, #0x60]
        adcs    x21, x21, x22
        umlal   v7.2d, v16.2s, v2.s[0]
        adcs    x22, x12, x13
        stp     d8, d9, [sp, #0x100]
        .cfi_rel_offset 72, 256
        .cfi_rel_offset 73, 264
        lsl     x12, x15, #0x14
        ldp     d8, d9, [x1, #0x28]
        shl     v9.2d, v9.2d, #0x2a
        adcs    x10, x11, x10
        usra    v6.2d, v20.2d, #0x1d
        stp     x25, x20, [x4, #0x10]
        lsr     x11, x14, #0x26
        umlal2  v7.2d, v16.4s, v2.s[2]
        ldp     q16, q20, [x2]
        umlal   v3.2d, v24.2s, v2.s[0]
        usra    v18.2d, v17.2d, #0x22
        ldp     x13, x14, [x5, #0x78]
        lsr     x13, x13, #0x1a
        umlal2  v3.2d, v24.4s, v2.s[2]
        ldp     q17, q24, [x2, #0x80]
        lsl     x14, x14, #0x20
        umlal2  v26.2d, v23.4s, v0.s[2]
        adcs    x13, x13, x14
        stp     x8, x9, [x4, #0x20]
        uzp1    v0.4s, v0.4s, v2.4s
        stp     d14, d15, [sp, #0x130]
        .cfi_rel_offset 78, 304
        .cfi_rel_offset 79, 312
        ldp     q14, q15, [x2, #0xa0]
        stp     d10, d11, [sp, #0x110]
        .cfi_rel_offset 74, 272
        .cfi_rel_offset 75, 280
        umlal   v6.2d, v22.2s, v2.s[0]
        ldp     q10, q11, [x2, #0x20]
        usra    v7.2d, v8.2d, #0x1c
        umlal2  v6.2d, v22.4s, v2.s[2]
        ldp     x14, x15, [x5, #0xa0]
        umlal   v6.2d, v16.2s, v5.s[0]
        ldp     q8, q22, [x2]
        lsl     x16, x15, #2
        usra    v18.2d, v19.2d, #6
        ldp     x17, x9, [x5, #0x98]
        lsr     x14, x14, #0x38
        usra    v7.2d, v9.2d, #6
        umlal   v7.2d, v11.2s, v5.s[0]
        ldp     x8, x20, [x5, #0x90]
        lsr     x8, x8, #0x2c
        umlal2  v6.2d, v16.4s, v5.s[2]
        ext     v9.16b, v1.16b, v6.16b, #8
        usra    v6.2d, v9.2d, #0x1d
        ldp     q9, q16, [x2, #0x40]
        lsl     x20, x20, #0xe
        ldp     d19, d23, [x1, #0x30]
        umlal   v27.2d, v12.2s, v2.s[0]
        lsl     x9, x9, #8
        str     x10, [sp, #0x7e8]
        ldp     x25, x10, [x6]
        ext     v28.16b, v6.16b, v1.16b, #8
        umulh   x23, x23, x10
        usra    v3.2d, v19.2d, #0x16
        str     x23, [sp, #0x7e0]
        str     x22, [sp, #0x7d8]
        ldp     x23, x22, [x6, #0x10]
        umlal   v18.2d, v10.2s, v5.s[0]
        usra    v25.2d, v28.2d, #0x1d
        lsr     x17, x17, #0x32
        ldr     x22, [x5, #0xb0]
        umlal2  v7.2d, v11.4s, v5.s[2]
        orr     x22, x14, x22, lsl #60
        ldp     d11, d19, [x1, #0x38]
        umlal2  v27.2d, v12.4s, v2.s[2]
        and     v12.16b, v6.16b, v4.16b
        shl     v6.2d, v23.2d, #0x30
        ldp     x14, x23, [x5, #0x80]
        lsl     x23, x23, #0x1a
        umlal   v25.2d, v20.2s, v5.s[0]
        ldp     q23, q28, [x2, #0x60]
        lsr     x14, x14, #0x20
        umlal2  v25.2d, v20.4s, v5.s[2]
        shl     v19.2d, v19.2d, #0x36
        adcs    x23, x14, x23
        adcs    x11, x11, x12
        umlal   v25.2d, v8.2s, v12.s[0]
        usra    v3.2d, v6.2d, #6
        adcs    x20, x8, x20
        ldp     x8, x12, [x5, #0xb0]
        umlal   v30.2d, v13.2s, v2.s[0]
        ldp     q6, q20, [x2, #0x20]
        lsr     x8, x8, #4
        umlal2  v18.2d, v10.4s, v5.s[2]
        ldr     d10, [x1, #0x48]
        adcs    x9, x17, x9
        lsl     x12, x12, #0x36
        umlal2  v25.2d, v8.4s, v12.s[2]
        shl     v10.2d, v10.2d, #2
        stp     x27, x24, [x4, #0x30]
        umlal2  v30.2d, v13.4s, v2.s[2]
        ldp     q8, q13, [x2, #0x80]
        mul     x14, x19, x10
        umlal   v21.2d, v17.2s, v2.s[0]
        ldp     x17, x24, [x6, #0x20]
        adcs    x22, x22, x16
        orr     x12, x12, x15, lsr #62
        umlal   v3.2d, v9.2s, v5.s[0]
        adcs    x8, x8, x12
        ldp     x12, x15, [x6, #0x30]
        umlal2  v3.2d, v9.4s, v5.s[2]
        uzp1    v9.4s, v5.4s, v12.4s
        ldp     x16, x15, [x5, #0xb8]
        umulh   x24, x19, x25
        umlal   v30.2d, v23.2s, v5.s[0]
        ldp     x12, x17, [x6, #0x40]
        lsl     x15, x15, #0x30
        lsr     x16, x16, #0xa
        umlal   v27.2d, v16.2s, v5.s[0]
        ldp     x17, x12, [x5, #0xc8]
        lsl     x12, x12, #0x24
        lsr     x17, x17, #0x16
        umlal2  v27.2d, v16.4s, v5.s[2]
        usra    v27.2d, v11.2d, #0x10
        adcs    x15, x16, x15
        ldp     x5, x16, [x5, #0xc0]
        usra    v27.2d, v19.2d, #6
        umlal2  v30.2d, v23.4s, v5.s[2]
        umulh   x27, x19, x10
        lsl     x16, x16, #0x2a
        ldp     q11, q16, [x2, #0xa0]
        umlal2  v21.2d, v17.4s, v2.s[2]
        lsr     x5, x5, #0x10
        ldp     d17, d19, [x1, #0x40]
        umlal   v21.2d, v28.2s, v5.s[0]
        umlal   v26.2d, v24.2s, v2.s[0]
        ldp     q23, q29, [x2, #0xc0]
        ldp     q29, q31, [x2, #0x40]
        umlal2  v26.2d, v24.4s, v2.s[2]
        umlal   v26.2d, v8.2s, v5.s[0]
        stp     x26, x7, [x4, #0x40]
        umull   v24.2d, v14.2s, v2.s[0]
        umlal2  v24.2d, v14.4s, v2.s[2]
        ext     v14.16b, v1.16b, v25.16b, #8
        umlal   v24.2d, v15.2s, v0.s[0]
        usra    v25.2d, v14.2d, #0x1d
        umlal2  v24.2d, v15.4s, v0.s[1]
        stp     x9, x22, [x4, #0x90]
        umlal   v7.2d, v6.2s, v12.s[0]
        adcs    x5, x5, x16
        mul     x16, x19, x25
        ldp     x22, x9, [x6, #0x50]
        umlal2  v7.2d, v6.4s, v12.s[2]
        ldp     q14, q15, [x2, #0x20]
        adcs    x12, x17, x12
        ldp     x9, x17, [x4, #8]
        shl     v2.2d, v19.2d, #0x3c
        umlal   v3.2d, v20.2s, v12.s[0]
        subs    x22, x19, x17
        ldp     x7, x26, [x6, #0x70]
        ldr     x26, [x4, #0x18]
        and     v6.16b, v25.16b, v4.16b
        ext     v19.16b, v25.16b, v1.16b, #8
        sbcs    x7, x9, x26
        mul     x19, x9, x25
        usra    v30.2d, v17.2d, #0xa
        umlal2  v21.2d, v28.4s, v5.s[2]
        usra    v18.2d, v19.2d, #0x1d
        ldp     q17, q19, [x2]
        csetm   x26, lo
        umlal2  v26.2d, v8.4s, v5.s[2]
        usra    v30.2d, v2.2d, #6
        stp     x13, x23, [x4, #0x70]
        umlal2  v3.2d, v20.4s, v12.s[2]
        ldp     q8, q2, [x2, #0x80]
        eor     x7, x7, x26
        ldp     q20, q25, [x2, #0x60]
        umlal   v27.2d, v29.2s, v12.s[0]
        adds    x24, x24, x14
        eor     x22, x22, x26
        umlal   v18.2d, v22.2s, v12.s[0]
        mul     x14, x9, x10
        umlal2  v18.2d, v22.4s, v12.s[2]
        stp     x5, x12, [x4, #0xb0]
        ldr     x5, [sp, #0x7e8]
        umlal2  v27.2d, v29.4s, v12.s[2]
        stp     x28, x21, [x4, #0x50]
        umlal   v24.2d, v13.2s, v5.s[0]
        umulh   x12, x9, x25
        umlal   v18.2d, v17.2s, v6.s[0]
        adcs    x27, x27, x14
        ldr     x14, [sp, #0x7d8]
        stp     x14, x5, [x4, #0x60]
        ldr     x5, [sp, #0x7e0]
        umlal2  v18.2d, v17.4s, v6.s[2]
        ldp     q17, q22, [x2, #0x40]
        adc     x5, x5, xzr
        umlal   v30.2d, v31.2s, v12.s[0]
        cmn     x26, #1
        ldp     x23, x13, [x6, #0x60]
        umlal2  v24.2d, v13.4s, v5.s[2]
        adcs    x22, x22, xzr
        umlal   v21.2d, v20.2s, v12.s[0]
        adcs    x7, x7, xzr
        stp     x8, x15, [x4, #0xa0]
        ldp     x15, x8, [x6, #0x10]
        ldp     x21, x28, [x4, #0x28]
        ldr     x9, [x4, #0x38]
        ext     v13.16b, v1.16b, v18.16b, #8
        subs    x13, x15, x25
        umulh   x23, x17, x15
        umull   v28.2d, v11.2s, v5.s[0]
        sbcs    x14, x8, x10
        stp     x11, x20, [x4, #0x80]
        ldr     x11, [x4, #0x20]
        usra    v18.2d, v13.2d, #0x1d
        umlal2  v30.2d, v31.4s, v12.s[2]
        csetm   x20, lo
        subs    x28, x11, x28
        ldr     x11, [x4, #0x18]
        umlal   v27.2d, v15.2s, v6.s[0]
        eor     x26, x26, x20
        eor     x14, x14, x20
        sbcs    x9, x21, x9
        umlal   v26.2d, v25.2s, v12.s[0]
        eor     x13, x13, x20
        csetm   x21, lo
        umlal   v3.2d, v14.2s, v6.s[0]
        umulh   x10, x11, x15
        cmn     x20, #1
        ext     v13.16b, v18.16b, v1.16b, #8
        and     v18.16b, v18.16b, v4.16b
        adcs    x20, x13, xzr
        eor     x28, x28, x21
        umlal2  v21.2d, v20.4s, v12.s[2]
        ldp     q20, q29, [x2, #0xa0]
        adcs    x13, x14, xzr
        umlal2  v26.2d, v25.4s, v12.s[2]
        eor     x9, x9, x21
        adds    x19, x24, x19
        umlal   v24.2d, v8.2s, v12.s[0]
        umlal2  v28.2d, v11.4s, v5.s[2]
        ldp     q11, q5, [x2, #0xc0]
        umulh   x24, x17, x8
        adcs    x27, x27, x12
        ldp     x12, x14, [x6, #0x30]
        adc     x5, x5, xzr
        stp     x5, x27, [sp, #0x20]
        ldp     x5, x27, [x6, #0x20]
        subs    x12, x12, x5
        usra    v21.2d, v10.2d, #6
        umlal   v28.2d, v16.2s, v0.s[2]
        sbcs    x14, x14, x27
        umlal2  v28.2d, v16.4s, v0.s[3]
        csetm   x27, lo
        ldp     d10, d16, [x1, #0x48]
        umlal   v28.2d, v23.2s, v0.s[0]
        stp     x16, x19, [x3]
        eor     x12, x12, x27
        eor     x19, x21, x27
        cmn     x21, #1
        umlal2  v28.2d, v23.4s, v0.s[1]
        adcs    x21, x28, xzr
        eor     x28, x14, x27
        mul     x14, x11, x15
        umlal   v28.2d, v2.2s, v12.s[0]
        ldp     q23, q25, [x2, #0x60]
        adcs    x9, x9, xzr
        umlal2  v24.2d, v8.4s, v12.s[2]
        umlal2  v28.2d, v2.4s, v12.s[2]
        ldp     q8, q2, [x2, #0x80]
        str     x9, [sp, #0x7e0]
        mul     x9, x11, x8
        usra    v26.2d, v10.2d, #0x3e
        shl     v10.2d, v16.2d, #8
        str     x19, [sp, #0x50]
        mul     x19, x17, x8
        str     x21, [sp, #0x30]
        mul     x21, x17, x15
        adds    x19, x23, x19
        adcs    x23, x24, x9
        umulh   x24, x11, x8
        mul     x9, x22, x13
        adc     x24, x24, xzr
        cmn     x27, #1
        adcs    x27, x12, xzr
        usra    v7.2d, v13.2d, #0x1d
        umull   v13.2d, v20.2s, v12.s[0]
        mul     x12, x22, x20
        adcs    x28, x28, xzr
        usra    v26.2d, v10.2d, #6
        umlal2  v3.2d, v14.4s, v6.s[2]
        adds    x19, x19, x14
        ldp     d10, d14, [x1, #0x50]
        umlal2  v27.2d, v15.4s, v6.s[2]
        adcs    x23, x23, x10
        umlal   v21.2d, v22.2s, v6.s[0]
        ldp     q15, q16, [x2, #0xe0]
        adc     x24, x24, xzr
        umlal   v7.2d, v19.2s, v6.s[0]
        eor     x10, x12, x26
        subs    x12, x5, x25
        umulh   x14, x22, x20
        umlal2  v7.2d, v19.4s, v6.s[2]
        uzp1    v16.4s, v6.4s, v18.4s
        str     x28, [sp, #0x58]
        ldp     x25, x28, [x6, #0x28]
        str     x27, [sp, #0x38]
        ldr     x27, [x6, #8]
        sbcs    x27, x25, x27
        umlal2  v13.2d, v20.4s, v12.s[2]
        ldp     q12, q19, [x2]
        umlal   v13.2d, v29.2s, v9.s[0]
        sbcs    x15, x28, x15
        ldr     x28, [x6, #0x38]
        sbcs    x8, x28, x8
        usra    v24.2d, v10.2d, #0x38
        umlal2  v13.2d, v29.4s, v9.s[1]
        csetm   x28, lo
        umulh   x22, x22, x13
        ldp     q10, q20, [x2, #0x20]
        umlal   v13.2d, v11.2s, v0.s[2]
        eor     x12, x12, x28
        umlal2  v13.2d, v11.4s, v0.s[3]
        shl     v11.2d, v14.2d, #0xe
        adds    x9, x14, x9
        ldp     q14, q29, [x2, #0xc0]
        eor     x8, x8, x28
        umlal   v13.2d, v5.2s, v0.s[0]
        eor     x27, x27, x28
        usra    v24.2d, v11.2d, #6
        eor     x14, x15, x28
        umlal2  v13.2d, v5.4s, v0.s[1]
        mul     x15, x7, x13
        umlal   v30.2d, v17.2s, v6.s[0]
        ldp     q11, q5, [x2, #0xa0]
        umlal   v7.2d, v12.2s, v18.s[0]
        umulh   x13, x7, x13
        umlal2  v30.2d, v17.4s, v6.s[2]
        umlal   v26.2d, v23.2s, v6.s[0]
        adcs    x22, x22, x15
        umlal2  v26.2d, v23.4s, v6.s[2]
        umlal2  v21.2d, v22.4s, v6.s[2]
        ldp     q17, q22, [x2, #0x40]
        umlal2  v7.2d, v12.4s, v18.s[2]
        mul     x15, x7, x20
        umlal   v24.2d, v25.2s, v6.s[0]
        adc     x13, x13, xzr
        stp     x8, x14, [sp, #0x10]
        ldp     x8, x14, [x4]
        stp     x27, x12, [sp]
        ldp     x27, x12, [x4, #0x20]
        subs    x8, x8, x27
        umlal2  v24.2d, v25.4s, v6.s[2]
        ldp     d12, d23, [x1, #0x58]
        sbcs    x14, x14, x12
        ldp     x12, x25, [x4, #0x30]
        umlal   v27.2d, v10.2s, v18.s[0]
        sbcs    x17, x17, x12
        umulh   x20, x7, x20
        umlal   v28.2d, v8.2s, v6.s[0]
        sbcs    x7, x11, x25
        umlal2  v28.2d, v8.4s, v6.s[2]
        ext     v8.16b, v1.16b, v7.16b, #8
        csetm   x11, lo
        umlal2  v27.2d, v10.4s, v18.s[2]
        eor     x7, x7, x11
        adds    x9, x9, x15
        eor     x9, x9, x26
        eor     x8, x8, x11
        usra    v7.2d, v8.2d, #0x1d
        umlal   v13.2d, v2.2s, v6.s[0]
        eor     x14, x14, x11
        mul     x15, x27, x5
        umlal2  v13.2d, v2.4s, v6.s[2]
        shl     v10.2d, v23.2d, #0x14
        adcs    x22, x22, x20
        eor     x20, x17, x11
        ldr     x17, [x3, #8]
        umlal   v30.2d, v20.2s, v18.s[0]
        usra    v28.2d, v12.2d, #0x32
        adc     x13, x13, xzr
        eor     x22, x22, x26
        umull   v8.2d, v11.2s, v6.s[0]
        ldp     q12, q2, [x2, #0x60]
        cmn     x26, #1
        ext     v23.16b, v7.16b, v1.16b, #8
        and     v7.16b, v7.16b, v4.16b
        adcs    x10, x10, x16
        umlal2  v30.2d, v20.4s, v18.s[2]
        adcs    x9, x9, x17
        umulh   x17, x27, x5
        eor     x16, x11, x28
        eor     x13, x13, x26
        usra    v3.2d, v23.2d, #0x1d
        ldp     d20, d23, [x1, #0x60]
        stp     x16, x15, [sp, #0xd0]
        ldp     x15, x16, [sp, #0x20]
        ldr     x25, [x6, #0x28]
        adcs    x22, x22, x16
        umlal2  v8.2d, v11.4s, v6.s[2]
        usra    v28.2d, v10.2d, #6
        adcs    x13, x13, x15
        ldp     q10, q11, [x2]
        umlal   v8.2d, v5.2s, v9.s[2]
        adc     x26, x26, xzr
        umlal2  v8.2d, v5.4s, v9.s[3]
        umlal   v3.2d, v19.2s, v18.s[0]
        ldp     q5, q6, [x2, #0x80]
        umulh   x12, x27, x25
        ldr     x5, [x4, #0x28]
        umlal2  v3.2d, v19.4s, v18.s[2]
        usra    v13.2d, v20.2d, #0x2c
        umlal   v21.2d, v17.2s, v18.s[0]
        ldp     q19, q20, [x2, #0x20]
        adds    x10, x10, x21
        adcs    x9, x9, x19
        umlal   v26.2d, v22.2s, v18.s[0]
        shl     v23.2d, v23.2d, #0x1a
        adcs    x22, x22, x23
        umlal   v8.2d, v14.2s, v9.s[0]
        adcs    x13, x13, x24
        mul     x5, x5, x25
        usra    v13.2d, v23.2d, #6
        umlal2  v8.2d, v14.4s, v9.s[1]
        adc     x26, x26, xzr
        adds    x10, x16, x10
        umlal2  v21.2d, v17.4s, v18.s[2]
        ldp     q14, q17, [x2, #0xa0]
        adcs    x9, x15, x9
        umlal2  v26.2d, v22.4s, v18.s[2]
        ldp     q22, q23, [x2, #0xe0]
        mul     x15, x27, x25
        umlal   v8.2d, v29.2s, v0.s[2]
        adcs    x21, x21, x22
        stp     x10, x9, [x3, #0x10]
        umlal2  v8.2d, v29.4s, v0.s[3]
        adcs    x22, x19, x13
        umlal   v8.2d, v15.2s, v0.s[0]
        umlal   v24.2d, v12.2s, v18.s[0]
        umlal2  v8.2d, v15.4s, v0.s[1]
        ldp     q15, q25, [x2, #0xc0]
        umlal   v28.2d, v2.2s, v18.s[0]
        adcs    x19, x23, x26
        ldr     x26, [x4, #0x28]
        adcs    x23, x24, xzr
        adds    x24, x17, x15
        umlal   v8.2d, v6.2s, v18.s[0]
        umulh   x13, x26, x25
        umlal   v3.2d, v10.2s, v7.s[0]
        adcs    x5, x12, x5
        ldr     x12, [x6, #0x20]
        umlal   v13.2d, v5.2s, v18.s[0]
        umlal2  v3.2d, v10.4s, v7.s[2]
        umlal2  v28.2d, v2.4s, v18.s[2]
        ldp     q10, q2, [x2, #0x40]
        mul     x15, x26, x12
        umlal2  v24.2d, v12.4s, v18.s[2]
        adc     x13, x13, xzr
        umlal2  v13.2d, v5.4s, v18.s[2]
        cmn     x11, #1
        umlal2  v8.2d, v6.4s, v18.s[2]
        adcs    x8, x8, xzr
        umull   v12.2d, v14.2s, v18.s[0]
        ldp     d5, d6, [x1, #0x68]
        adcs    x11, x14, xzr
        umlal   v30.2d, v19.2s, v7.s[0]
        umulh   x14, x26, x12
        adcs    x20, x20, xzr
        umlal   v21.2d, v20.2s, v7.s[0]
        adcs    x7, x7, xzr
        subs    x16, x8, x20
        umlal2  v30.2d, v19.4s, v7.s[2]
        sbcs    x17, x11, x7
        umlal2  v12.2d, v14.4s, v18.s[2]
        ext     v14.16b, v1.16b, v3.16b, #8
        csetm   x25, lo
        cmn     x28, #1
        ldr     x26, [x4, #0x30]
        ldp     x27, x9, [x6, #0x30]
        ldp     x12, x28, [sp]
        ldp     q18, q19, [x2, #0x60]
        umlal   v12.2d, v17.2s, v16.s[0]
        adcs    x28, x28, xzr
        usra    v3.2d, v14.2d, #0x1d
        umlal2  v12.2d, v17.4s, v16.s[1]
        eor     x17, x17, x25
        shl     v14.2d, v6.2d, #0x20
        eor     x16, x16, x25
        umlal   v12.2d, v15.2s, v9.s[2]
        adcs    x12, x12, xzr
        umulh   x10, x26, x27
        umlal2  v12.2d, v15.4s, v9.s[3]
        usra    v8.2d, v5.2d, #0x26
        stp     x23, x19, [sp, #0xb0]
        ldp     x19, x23, [sp, #0x10]
        adcs    x23, x23, xzr
        ldp     d15, d5, [x1, #0x70]
        umlal   v12.2d, v25.2s, v9.s[0]
        usra    v8.2d, v14.2d, #6
        adcs    x19, x19, xzr
        adds    x24, x24, x15
        and     v14.16b, v3.16b, v4.16b
        ext     v3.16b, v3.16b, v1.16b, #8
        adcs    x5, x5, x14
        mul     x14, x26, x27
        umlal2  v21.2d, v20.4s, v7.s[2]
        shl     v5.2d, v5.2d, #0x26
        adc     x13, x13, xzr
        cmn     x25, #1
        usra    v27.2d, v3.2d, #0x1d
        ldp     q3, q6, [x2, #0x80]
        adcs    x15, x16, xzr
        umlal2  v12.2d, v25.4s, v9.s[1]
        ldp     q17, q20, [x2, #0x100]
        umulh   x16, x26, x9
        umlal   v12.2d, v22.2s, v0.s[2]
        ldp     q20, q25, [x2, #0xa0]
        adcs    x17, x17, xzr
        umlal   v26.2d, v10.2s, v7.s[0]
        stp     x22, x21, [sp, #0x90]
        subs    x22, x23, x28
        umlal   v27.2d, v11.2s, v7.s[0]
        sbcs    x21, x19, x12
        umlal2  v27.2d, v11.4s, v7.s[2]
        mul     x26, x26, x9
        str     x17, [sp, #0x7d0]
        csetm   x17, lo
        umlal2  v12.2d, v22.4s, v0.s[3]
        eor     x25, x25, x17
        eor     x22, x22, x17
        eor     x21, x21, x17
        umlal   v12.2d, v23.2s, v0.s[0]
        ldp     q11, q22, [x2, #0xc0]
        umlal   v24.2d, v2.2s, v7.s[0]
        stp     x25, x15, [sp, #0xe0]
        ldr     x25, [x4, #0x38]
        umulh   x15, x25, x9
        umlal2  v24.2d, v2.4s, v7.s[2]
        adds    x26, x10, x26
        umlal2  v12.2d, v23.4s, v0.s[1]
        uzp1    v2.4s, v7.4s, v14.4s
        umlal2  v26.2d, v10.4s, v7.s[2]
        umlal   v28.2d, v18.2s, v7.s[0]
        mul     x10, x25, x27
        usra    v12.2d, v15.2d, #0x20
        umlal   v8.2d, v3.2s, v7.s[0]
        mul     x9, x25, x9
        usra    v12.2d, v5.2d, #6
        umulh   x27, x25, x27
        adcs    x9, x16, x9
        adc     x15, x15, xzr
        adds    x26, x26, x10
        umlal2  v8.2d, v3.4s, v7.s[2]
        ldp     q10, q15, [x2, #0xe0]
        adcs    x27, x9, x27
        umlal   v13.2d, v19.2s, v7.s[0]
        ldp     q3, q5, [x2]
        adc     x9, x15, xzr
        ldp     x10, x15, [sp, #0x30]
        umlal2  v13.2d, v19.4s, v7.s[2]
        cmn     x17, #1
        umull   v19.2d, v20.2s, v7.s[0]
        adcs    x22, x22, xzr
        ldp     q23, q29, [x2, #0x20]
        umulh   x16, x10, x15
        mul     x17, x10, x15
        umlal   v12.2d, v6.2s, v7.s[0]
        adcs    x21, x21, xzr
        stp     x21, x22, [sp, #0xc0]
        ldp     x25, x21, [x4, #0x40]
        stp     x7, x19, [sp, #0x40]
        ldp     x22, x7, [x4, #0x50]
        subs    x22, x25, x22
        ldp     x25, x19, [x6, #0x50]
        umlal2  v12.2d, v6.4s, v7.s[2]
        sbcs    x7, x21, x7
        csetm   x21, lo
        stp     x20, x23, [sp, #0x10]
        ldp     x20, x23, [x6, #0x40]
        subs    x25, x25, x20
        stp     x11, x9, [sp]
        ldp     x11, x20, [sp, #0x50]
        mul     x9, x10, x20
        umlal2  v19.2d, v20.4s, v7.s[2]
        umulh   x10, x10, x20
        umlal   v19.2d, v25.2s, v16.s[2]
        eor     x17, x17, x11
        sbcs    x19, x19, x23
        eor     x7, x7, x21
        umlal2  v19.2d, v25.4s, v16.s[3]
        ldp     d6, d20, [x1, #0x78]
        umlal2  v28.2d, v18.4s, v7.s[2]
        eor     x22, x22, x21
        ldp     q7, q18, [x2, #0x40]
        umlal   v19.2d, v11.2s, v16.s[0]
        csetm   x23, lo
        cmn     x21, #1
        umlal2  v19.2d, v11.4s, v16.s[1]
        eor     x25, x25, x23
        adcs    x22, x22, xzr
        umlal   v19.2d, v22.2s, v9.s[2]
        eor     x19, x19, x23
        adcs    x7, x7, xzr
        adds    x9, x16, x9
        ldr     x16, [sp, #0x7e0]
        eor     x21, x21, x23
        umlal2  v19.2d, v22.4s, v9.s[3]
        ldp     q11, q22, [x2, #0x60]
        str     x7, [sp, #0x7c8]
        mul     x7, x16, x20
        umlal   v27.2d, v3.2s, v14.s[0]
        umlal   v19.2d, v10.2s, v9.s[0]
        shl     v20.2d, v20.2d, #0x2c
        umlal2  v19.2d, v10.4s, v9.s[1]
        umulh   x20, x16, x20
        umlal2  v27.2d, v3.4s, v14.s[2]
        ldp     q10, q3, [x2, #0x80]
        adcs    x7, x10, x7
        umlal   v19.2d, v15.2s, v0.s[2]
        umlal2  v19.2d, v15.4s, v0.s[3]
        umlal   v21.2d, v23.2s, v14.s[0]
        mul     x10, x16, x15
        ext     v15.16b, v1.16b, v27.16b, #8
        adc     x20, x20, xzr
        umlal   v19.2d, v17.2s, v0.s[0]
        usra    v27.2d, v15.2d, #0x1d
        cmn     x23, #1
        umlal   v26.2d, v29.2s, v14.s[0]
        umlal2  v19.2d, v17.4s, v0.s[1]
        adcs    x23, x25, xzr
        umulh   x25, x16, x15
        umlal2  v21.2d, v23.4s, v14.s[2]
        ldp     q15, q17, [x2, #0xa0]
        adcs    x19, x19, xzr
        umlal   v8.2d, v22.2s, v14.s[0]
        adds    x9, x9, x10
        eor     x9, x9, x11
        umlal2  v26.2d, v29.4s, v14.s[2]
        ldp     q23, q25, [x2, #0xe0]
        and     v29.16b, v27.16b, v4.16b
        ext     v27.16b, v27.16b, v1.16b, #8
        usra    v19.2d, v6.2d, #0x1a
        mul     x10, x8, x28
        umlal   v24.2d, v7.2s, v14.s[0]
        adcs    x25, x7, x25
        ldp     x15, x7, [sp, #0xd0]
        usra    v30.2d, v27.2d, #0x1d
        umlal2  v24.2d, v7.4s, v14.s[2]
        adc     x20, x20, xzr
        eor     x25, x25, x11
        cmn     x11, #1
        umlal   v28.2d, v18.2s, v14.s[0]
        adcs    x16, x17, x7
        eor     x20, x20, x11
        umulh   x17, x8, x28
        umlal2  v28.2d, v18.4s, v14.s[2]
        adcs    x9, x9, x24
        usra    v19.2d, v20.2d, #6
        stp     x19, x23, [sp, #0xa0]
        eor     x19, x10, x15
        umlal   v30.2d, v5.2s, v14.s[0]
        adcs    x25, x25, x5
        ldp     q6, q7, [x2, #0xc0]
        adcs    x20, x20, x13
        umlal2  v30.2d, v5.4s, v14.s[2]
        adc     x11, x11, xzr
        ldp     q5, q18, [x2]
        adds    x16, x16, x14
        stp     x21, x22, [sp, #0x80]
        mul     x21, x8, x12
        umlal   v13.2d, v11.2s, v14.s[0]
        umlal2  v13.2d, v11.4s, v14.s[2]
        adcs    x9, x9, x26
        ldp     q11, q20, [x2, #0x100]
        adcs    x25, x25, x27
        umlal2  v8.2d, v22.4s, v14.s[2]
        ldp     x23, x22, [sp]
        adcs    x20, x20, x22
        adc     x11, x11, xzr
        umulh   x8, x8, x12
        umlal   v19.2d, v3.2s, v14.s[0]
        adds    x5, x5, x16
        umlal   v12.2d, v10.2s, v14.s[0]
        adcs    x9, x13, x9
        ldp     q22, q27, [x2, #0x20]
        umlal2  v12.2d, v10.4s, v14.s[2]
        adcs    x25, x14, x25
        umlal2  v19.2d, v3.4s, v14.s[2]
        umlal   v30.2d, v5.2s, v29.s[0]
        adcs    x20, x26, x20
        umlal2  v30.2d, v5.4s, v29.s[2]
        mul     x26, x23, x12
        ldp     q10, q3, [x2, #0x40]
        adcs    x27, x27, x11
        umull   v5.2d, v15.2s, v14.s[0]
        adcs    x22, x22, xzr
        ldr     x13, [sp, #0x7e8]
        ldp     x14, x16, [x4, #0x70]
        umulh   x11, x23, x12
        umlal2  v5.2d, v15.4s, v14.s[2]
        ext     v14.16b, v1.16b, v30.16b, #8
        adds    x21, x17, x21
        mul     x12, x23, x28
        umlal   v26.2d, v22.2s, v29.s[0]
        adcs    x26, x8, x26
        usra    v30.2d, v14.2d, #0x1d
        umlal   v5.2d, v17.2s, v2.s[0]
        adc     x8, x11, xzr
        ldr     x11, [sp, #0x7d8]
        subs    x17, x11, x14
        umlal2  v5.2d, v17.4s, v2.s[1]
        ldp     q14, q15, [x2, #0x60]
        sbcs    x7, x13, x16
        umlal2  v26.2d, v22.4s, v29.s[2]
        ldp     q17, q22, [x2, #0x120]
        umulh   x23, x23, x28
        umlal   v5.2d, v6.2s, v16.s[2]
        csetm   x28, lo
        adds    x21, x21, x12
        umlal2  v5.2d, v6.4s, v16.s[3]
        and     v6.16b, v30.16b, v4.16b
        eor     x12, x21, x15
        eor     x7, x7, x28
        ext     v22.16b, v30.16b, v1.16b, #8
        eor     x17, x17, x28
        umlal   v5.2d, v7.2s, v16.s[0]
        str     x22, [sp, #0x7e0]
        stp     x27, x20, [sp, #0x70]
        ldp     x22, x27, [sp, #0x10]
        umulh   x20, x22, x27
        usra    v21.2d, v22.2d, #0x1d
        umlal   v24.2d, v27.2s, v29.s[0]
        adcs    x23, x26, x23
        umlal2  v24.2d, v27.4s, v29.s[2]
        ldp     d22, d27, [x1, #0x80]
        adc     x26, x8, xzr
        umlal2  v5.2d, v7.4s, v16.s[1]
        uzp1    v7.4s, v29.4s, v6.4s
        stp     x25, x9, [sp, #0x30]
        ldp     x8, x25, [x6, #0x70]
        stp     x5, x24, [sp, #0x20]
        ldp     x9, x5, [x6, #0x60]
        subs    x15, x8, x9
        umlal   v21.2d, v18.2s, v29.s[0]
        umlal   v5.2d, v23.2s, v9.s[2]
        sbcs    x24, x25, x5
        stp     x12, x19, [sp, #0x50]
        mul     x12, x22, x27
        csetm   x19, lo
        cmn     x28, #1
        umlal2  v21.2d, v18.4s, v29.s[2]
        eor     x15, x15, x19
        adcs    x17, x17, xzr
        eor     x24, x24, x19
        umlal2  v5.2d, v23.4s, v9.s[3]
        ldp     q18, q23, [x2, #0x80]
        adcs    x7, x7, xzr
        shl     v27.2d, v27.2d, #0x32
        ldp     q30, q31, [x2, #0xa0]
        stp     x7, x17, [sp, #0x1d0]
        ldp     x7, x17, [x4, #0x40]
        subs    x11, x7, x11
        umlal   v8.2d, v14.2s, v29.s[0]
        stp     x12, x26, [sp]
        ldp     x12, x7, [sp, #0x40]
        mul     x26, x22, x7
        sbcs    x13, x17, x13
        eor     x28, x28, x19
        umlal   v28.2d, v10.2s, v29.s[0]
        str     x28, [sp, #0x1c0]
        ldp     x28, x17, [x4, #0x50]
        sbcs    x14, x28, x14
        umlal2  v28.2d, v10.4s, v29.s[2]
        sbcs    x16, x17, x16
        umlal   v5.2d, v25.2s, v9.s[0]
        mul     x17, x12, x7
        csetm   x28, lo
        cmn     x19, #1
        umlal2  v5.2d, v25.4s, v9.s[1]
        eor     x19, x14, x28
        eor     x14, x16, x28
        eor     x11, x11, x28
        adcs    x15, x15, xzr
        eor     x13, x13, x28
        umlal   v13.2d, v3.2s, v29.s[0]
        umlal2  v13.2d, v3.4s, v29.s[2]
        umulh   x22, x22, x7
        adcs    x24, x24, xzr
        adds    x20, x20, x26
        umlal   v5.2d, v11.2s, v0.s[2]
        ldp     q10, q3, [x2]
        umlal2  v8.2d, v14.4s, v29.s[2]
        umlal2  v5.2d, v11.4s, v0.s[3]
        ldp     q11, q14, [x2, #0xc0]
        umlal   v5.2d, v20.2s, v0.s[0]
        umulh   x26, x12, x7
        umlal   v12.2d, v15.2s, v29.s[0]
        adcs    x22, x22, x17
        ldp     x16, x17, [x6, #0x40]
        umlal2  v12.2d, v15.4s, v29.s[2]
        umlal2  v5.2d, v20.4s, v0.s[1]
        umlal   v19.2d, v18.2s, v29.s[0]
        mul     x7, x12, x27
        umlal2  v19.2d, v18.4s, v29.s[2]
        ldp     q15, q18, [x2, #0x20]
        adc     x26, x26, xzr
        umlal   v21.2d, v10.2s, v6.s[0]
        str     x24, [sp, #0x1c8]
        subs    x24, x9, x16
        ldr     x9, [sp, #0xc8]
        umlal2  v21.2d, v10.4s, v6.s[2]
        usra    v5.2d, v22.2d, #0x14
        stp     x15, x19, [sp, #0x190]
        sbcs    x15, x5, x17
        ldr     x5, [sp, #0xe8]
        stp     x14, x13, [sp, #0x60]
        mul     x14, x5, x9
        ldp     q10, q20, [x2, #0xe0]
        umull   v22.2d, v30.2s, v29.s[0]
        ldp     x19, x13, [x6, #0x50]
        sbcs    x8, x8, x19
        sbcs    x25, x25, x13
        stp     x11, x28, [sp, #0x10]
        csetm   x11, lo
        adds    x20, x20, x7
        umulh   x27, x12, x27
        ldr     x12, [sp, #0xe0]
        usra    v5.2d, v27.2d, #6
        ldp     q25, q27, [x2, #0x100]
        eor     x7, x15, x11
        ldr     x15, [sp, #0xc0]
        umlal2  v22.2d, v30.4s, v29.s[2]
        eor     x24, x24, x11
        eor     x8, x8, x11
        eor     x14, x14, x12
        umlal   v22.2d, v31.2s, v2.s[2]
        eor     x25, x25, x11
        eor     x28, x28, x11
        umlal   v24.2d, v15.2s, v6.s[0]
        str     x28, [sp, #0x7c0]
        mul     x28, x5, x15
        umlal   v5.2d, v23.2s, v29.s[0]
        adcs    x22, x22, x27
        umlal2  v5.2d, v23.4s, v29.s[2]
        ext     v23.16b, v1.16b, v21.16b, #8
        adc     x26, x26, xzr
        cmn     x11, #1
        adcs    x24, x24, xzr
        umlal2  v22.2d, v31.4s, v2.s[3]
        umulh   x27, x5, x9
        usra    v21.2d, v23.2d, #0x1d
        ldp     q23, q29, [x2, #0x40]
        adcs    x7, x7, xzr
        umlal   v22.2d, v11.2s, v2.s[0]
        adcs    x8, x8, xzr
        umlal2  v22.2d, v11.4s, v2.s[1]
        adcs    x25, x25, xzr
        subs    x11, x8, x24
        umlal   v22.2d, v14.2s, v16.s[2]
        stp     x25, x8, [sp, #0xf0]
        sbcs    x25, x25, x7
        umulh   x5, x5, x15
        ext     v11.16b, v21.16b, v1.16b, #8
        and     v21.16b, v21.16b, v4.16b
        csetm   x8, lo
        adds    x27, x27, x28
        umlal2  v22.2d, v14.4s, v16.s[3]
        ldp     d14, d30, [x1, #0x88]
        eor     x28, x11, x8
        ldr     x11, [sp, #0x7d0]
        usra    v26.2d, v11.2d, #0x1d
        umlal   v22.2d, v10.2s, v16.s[0]
        eor     x25, x25, x8
        umlal2  v24.2d, v15.4s, v6.s[2]
        stp     x7, x24, [sp, #0x1a0]
        umulh   x7, x11, x15
        umlal2  v22.2d, v10.4s, v16.s[1]
        ldp     q10, q11, [x2, #0x60]
        umlal   v28.2d, v18.2s, v6.s[0]
        umlal   v26.2d, v3.2s, v6.s[0]
        umlal2  v26.2d, v3.4s, v6.s[2]
        shl     v15.2d, v30.2d, #0x38
        mul     x15, x11, x15
        umlal2  v28.2d, v18.4s, v6.s[2]
        ldp     q3, q18, [x2, #0xa0]
        umlal   v22.2d, v20.2s, v9.s[2]
        umlal2  v22.2d, v20.4s, v9.s[3]
        mul     x24, x11, x9
        umlal   v22.2d, v25.2s, v9.s[0]
        ldp     q20, q30, [x2, #0x80]
        adcs    x5, x5, x15
        umlal2  v22.2d, v25.4s, v9.s[1]
        adc     x7, x7, xzr
        cmn     x8, #1
        umlal   v13.2d, v23.2s, v6.s[0]
        adcs    x28, x28, xzr
        umulh   x9, x11, x9
        umlal   v8.2d, v29.2s, v6.s[0]
        umlal   v22.2d, v27.2s, v0.s[2]
        adcs    x25, x25, xzr
        adds    x24, x27, x24
        ldr     x27, [x4, #0x40]
        umlal2  v8.2d, v29.4s, v6.s[2]
        eor     x24, x24, x12
        ldp     q25, q29, [x2, #0xc0]
        umlal2  v13.2d, v23.4s, v6.s[2]
        mul     x11, x27, x16
        umlal2  v22.2d, v27.4s, v0.s[3]
        adcs    x5, x5, x9
        umlal   v19.2d, v11.2s, v6.s[0]
        eor     x5, x5, x12
        adc     x7, x7, xzr
        cmn     x12, #1
        umlal   v22.2d, v17.2s, v0.s[0]
        adcs    x9, x14, x10
        eor     x7, x7, x12
        umulh   x10, x27, x16
        umlal   v12.2d, v10.2s, v6.s[0]
        adcs    x21, x24, x21
        umlal2  v22.2d, v17.4s, v0.s[1]
        ldp     q17, q23, [x2]
        adcs    x24, x5, x23
        ldp     x14, x5, [sp]
        umlal2  v12.2d, v10.4s, v6.s[2]
        adcs    x7, x7, x5
        umlal2  v19.2d, v11.4s, v6.s[2]
        ldp     q10, q11, [x2, #0xe0]
        adc     x12, x12, xzr
        umlal   v5.2d, v20.2s, v6.s[0]
        adds    x9, x9, x14
        usra    v22.2d, v14.2d, #0xe
        umlal2  v5.2d, v20.4s, v6.s[2]
        ldp     q14, q20, [x2, #0x100]
        usra    v22.2d, v15.2d, #6
        umull   v15.2d, v3.2s, v6.s[0]
        mul     x15, x27, x17
        umlal   v22.2d, v30.2s, v6.s[0]
        adcs    x21, x21, x20
        umlal2  v22.2d, v30.4s, v6.s[2]
        adcs    x24, x24, x22
        umlal   v26.2d, v17.2s, v21.s[0]
        umulh   x27, x27, x17
        adcs    x7, x7, x26
        umlal2  v15.2d, v3.4s, v6.s[2]
        adc     x12, x12, xzr
        adds    x23, x23, x9
        ldr     x9, [sp, #0xd0]
        umlal   v15.2d, v18.2s, v7.s[0]
        umlal2  v26.2d, v17.4s, v21.s[2]
        adcs    x21, x5, x21
        ldr     x5, [x4, #0x48]
        umlal2  v15.2d, v18.4s, v7.s[1]
        adcs    x24, x14, x24
        umlal   v15.2d, v25.2s, v2.s[2]
        adcs    x20, x20, x7
        mul     x7, x5, x17
        eor     x24, x24, x9
        eor     x23, x23, x9
        umlal2  v15.2d, v25.4s, v2.s[3]
        adcs    x22, x22, x12
        ldp     x14, x12, [sp, #0x50]
        umlal   v15.2d, v29.2s, v2.s[0]
        eor     x20, x20, x9
        adcs    x26, x26, xzr
        eor     x22, x22, x9
        cmn     x9, #1
        umlal2  v15.2d, v29.4s, v2.s[1]
        str     x25, [sp, #0x1b0]
        stp     x28, x8, [sp, #0xe0]
        ldp     x25, x28, [x3]
        adcs    x12, x12, x25
        eor     x26, x26, x9
        mul     x25, x5, x16
        umlal   v15.2d, v10.2s, v16.s[2]
        adcs    x14, x14, x28
        umlal2  v15.2d, v10.4s, v16.s[3]
        str     x11, [sp, #0x7d0]
        ldp     x28, x11, [x3, #0x10]
        adcs    x23, x23, x28
        ldp     q10, q3, [x2, #0x120]
        eor     x21, x21, x9
        ldp     q6, q17, [x2, #0x20]
        adcs    x21, x21, x11
        umulh   x11, x5, x17
        ldp     x17, x28, [sp, #0x90]
        umlal   v15.2d, v11.2s, v16.s[0]
        adcs    x24, x24, x28
        umlal2  v15.2d, v11.4s, v16.s[1]
        ldp     q11, q18, [x2, #0x40]
        adcs    x20, x20, x17
        umlal   v15.2d, v14.2s, v9.s[2]
        ldp     d25, d27, [x1, #0x90]
        str     x1, [sp, #0x7b8]
        ldp     x1, x8, [sp, #0xb0]
        adcs    x22, x22, x8
        ext     v29.16b, v1.16b, v26.16b, #8
        adcs    x26, x26, x1
        umulh   x16, x5, x16
        ldr     x5, [sp, #0xd8]
        umlal2  v15.2d, v14.4s, v9.s[3]
        adc     x9, x9, xzr
        usra    v26.2d, v29.2d, #0x1d
        adds    x12, x12, x5
        ldp     x1, x5, [sp, #0x20]
        umlal   v15.2d, v20.2s, v9.s[0]
        umlal2  v15.2d, v20.4s, v9.s[1]
        adcs    x14, x14, x5
        ldp     q14, q20, [x2, #0x60]
        adcs    x23, x23, x1
        ldp     x5, x1, [sp, #0x30]
        umlal   v15.2d, v10.2s, v0.s[2]
        adcs    x21, x21, x1
        ldr     x1, [x4, #0x50]
        umulh   x13, x1, x19
        umlal2  v15.2d, v10.4s, v0.s[3]
        shl     v10.2d, v27.2d, #0x3e
        adcs    x24, x24, x5
        ext     v27.16b, v26.16b, v1.16b, #8
        and     v26.16b, v26.16b, v4.16b
        str     x13, [sp, #0x7b0]
        ldp     x13, x5, [sp, #0x70]
        adcs    x20, x20, x5
        umlal   v28.2d, v6.2s, v21.s[0]
        usra    v24.2d, v27.2d, #0x1d
        adcs    x22, x22, x13
        ldr     x13, [sp, #0x7e0]
        umlal2  v28.2d, v6.4s, v21.s[2]
        adcs    x26, x26, x13
        mul     x19, x1, x19
        umlal   v13.2d, v17.2s, v21.s[0]
        umlal   v15.2d, v3.2s, v0.s[0]
        adc     x9, x9, xzr
        adds    x28, x28, x12
        umlal2  v15.2d, v3.4s, v0.s[1]
        adcs    x12, x17, x14
        ldr     x17, [sp, #0xb0]
        ldp     q3, q6, [x2, #0x80]
        adcs    x23, x8, x23
        ldr     x8, [x6, #0x58]
        stp     x28, x12, [x3, #0x20]
        mul     x14, x1, x8
        adcs    x21, x17, x21
        ldr     x17, [sp, #0xd8]
        umlal   v24.2d, v23.2s, v21.s[0]
        ldp     q27, q29, [x2, #0xa0]
        adcs    x24, x17, x24
        stp     x23, x21, [x3, #0x30]
        umlal2  v24.2d, v23.4s, v21.s[2]
        str     x21, [sp, #0x7a8]
        ldp     x21, x17, [sp, #0x20]
        adcs    x20, x17, x20
        umulh   x17, x1, x8
        umlal2  v13.2d, v17.4s, v21.s[2]
        usra    v15.2d, v25.2d, #8
        adcs    x21, x21, x22
        umlal   v8.2d, v11.2s, v21.s[0]
        ldp     q17, q23, [x2, #0xc0]
        str     x23, [sp, #0x7a0]
        ldp     x23, x22, [sp, #0x30]
        adcs    x22, x22, x26
        ldr     x26, [x4, #0x58]
        umlal2  v8.2d, v11.4s, v21.s[2]
        ldp     q11, q25, [x2, #0xe0]
        adcs    x23, x23, x9
        mul     x9, x26, x8
        umlal   v12.2d, v18.2s, v21.s[0]
        adcs    x5, x5, xzr
        usra    v15.2d, v10.2d, #6
        umlal   v19.2d, v14.2s, v21.s[0]
        str     x12, [sp, #0x798]
        ldr     x12, [sp, #0x70]
        adcs    x12, x12, xzr
        umlal2  v12.2d, v18.4s, v21.s[2]
        ldp     q10, q18, [x2, #0x100]
        adcs    x13, x13, xzr
        adds    x10, x10, x15
        umlal   v5.2d, v20.2s, v21.s[0]
        str     x28, [sp, #0x790]
        ldp     x15, x28, [x6, #0x80]
        adcs    x27, x27, x7
        umulh   x7, x26, x8
        uzp1    v30.4s, v21.4s, v26.4s
        adc     x11, x11, xzr
        adds    x25, x10, x25
        umlal2  v19.2d, v14.4s, v21.s[2]
        str     x13, [sp, #0x788]
        ldp     x10, x13, [x6, #0x90]
        adcs    x27, x27, x16
        ldr     x16, [sp, #0x7b0]
        umlal   v22.2d, v3.2s, v21.s[0]
        ldp     q14, q31, [x2, #0x140]
        adc     x11, x11, xzr
        str     x12, [sp, #0x780]
        ldr     x12, [sp, #0x7b8]
        adds    x14, x16, x14
        ldr     x16, [x6, #0x50]
        umlal2  v22.2d, v3.4s, v21.s[2]
        adcs    x9, x17, x9
        mul     x17, x26, x16
        umlal   v15.2d, v6.2s, v21.s[0]
        adc     x7, x7, xzr
        umlal2  v5.2d, v20.4s, v21.s[2]
        ldr     d3, [x12, #0x98]
        str     x5, [sp, #0x7e0]
        str     x23, [sp, #0x778]
        ldp     x23, x5, [sp, #0x10]
        cmn     x5, #1
        umulh   x5, x26, x16
        ldp     q20, q31, [x2]
        umlal2  v15.2d, v6.4s, v21.s[2]
        adcs    x23, x23, xzr
        ldp     x12, x1, [sp, #0x80]
        umull   v6.2d, v27.2s, v21.s[0]
        str     x22, [sp, #0x770]
        ldp     x26, x22, [sp, #0x60]
        str     x21, [sp, #0x768]
        ldr     x21, [sp, #0x198]
        adcs    x22, x22, xzr
        str     x20, [sp, #0x760]
        str     x24, [sp, #0x758]
        ldp     x20, x24, [x6, #0xa0]
        ldp     x8, x16, [x6, #0xb0]
        adcs    x21, x21, xzr
        adcs    x26, x26, xzr
        adds    x14, x14, x17
        ldp     x13, x17, [sp, #0xa0]
        mul     x16, x1, x17
        adcs    x5, x9, x5
        umlal2  v6.2d, v27.4s, v21.s[2]
        shl     v3.2d, v3.2d, #4
        adc     x7, x7, xzr
        ldp     x24, x8, [x4, #0x88]
        ldr     x20, [x4, #0x98]
        subs    x9, x23, x21
        umlal   v6.2d, v29.2s, v7.s[2]
        stp     x21, x23, [sp, #0x90]
        umulh   x21, x1, x17
        str     x26, [sp, #0x750]
        sbcs    x26, x22, x26
        umlal2  v6.2d, v29.4s, v7.s[3]
        str     x22, [sp, #0x20]
        csetm   x22, lo
        ldr     x23, [x4, #0x80]
        subs    x8, x23, x8
        ldr     x23, [sp, #0xe8]
        eor     x16, x16, x12
        umlal   v6.2d, v17.2s, v7.s[0]
        umlal2  v6.2d, v17.4s, v7.s[1]
        eor     x9, x9, x22
        eor     x26, x26, x22
        eor     x23, x22, x23
        str     x23, [sp, #0x1b8]
        sbcs    x23, x24, x20
        umlal   v6.2d, v23.2s, v2.s[2]
        ldp     q17, q21, [x2, #0x20]
        csetm   x20, lo
        mul     x24, x1, x13
        cmn     x22, #1
        umlal2  v6.2d, v23.4s, v2.s[3]
        adcs    x22, x9, xzr
        eor     x23, x23, x20
        eor     x8, x8, x20
        umlal   v6.2d, v11.2s, v2.s[0]
        adcs    x26, x26, xzr
        umlal   v24.2d, v20.2s, v26.s[0]
        umulh   x1, x1, x13
        umlal2  v24.2d, v20.4s, v26.s[2]
        ldp     q20, q23, [x2, #0x120]
        adds    x21, x21, x24
        ldr     x24, [sp, #0x7c8]
        umlal2  v6.2d, v11.4s, v2.s[1]
        umlal   v6.2d, v25.2s, v16.s[2]
        umlal   v13.2d, v17.2s, v26.s[0]
        mul     x9, x24, x13
        umlal   v8.2d, v21.2s, v26.s[0]
        ext     v11.16b, v1.16b, v24.16b, #8
        umlal2  v6.2d, v25.4s, v16.s[3]
        umlal   v6.2d, v10.2s, v16.s[0]
        usra    v24.2d, v11.2d, #0x1d
        stp     x26, x22, [sp, #0xd0]
        mul     x26, x24, x17
        ldp     q11, q25, [x2, #0x40]
        umlal2  v6.2d, v10.4s, v16.s[1]
        umlal2  v8.2d, v21.4s, v26.s[2]
        ldp     q10, q21, [x2, #0x60]
        umulh   x13, x24, x13
        umlal2  v13.2d, v17.4s, v26.s[2]
        adcs    x1, x1, x9
        umlal   v12.2d, v11.2s, v26.s[0]
        umlal   v6.2d, v18.2s, v9.s[2]
        umlal2  v12.2d, v11.4s, v26.s[2]
        umulh   x24, x24, x17
        umlal2  v6.2d, v18.4s, v9.s[3]
        and     v11.16b, v24.16b, v4.16b
        adc     x9, x13, xzr
        ldp     x13, x17, [x6, #0x60]
        adds    x21, x21, x26
        ldr     x26, [sp, #0x7d8]
        ext     v17.16b, v24.16b, v1.16b, #8
        eor     x21, x21, x12
        umlal   v6.2d, v20.2s, v9.s[0]
        usra    v28.2d, v17.2d, #0x1d
        ldp     q17, q18, [x2]
        mul     x22, x26, x13
        umlal2  v6.2d, v20.4s, v9.s[1]
        ldp     q20, q24, [x2, #0xa0]
        adcs    x24, x1, x24
        umlal   v19.2d, v25.2s, v26.s[0]
        eor     x24, x24, x12
        adc     x1, x9, xzr
        ldr     x9, [sp, #0x7d0]
        cmn     x12, #1
        umlal2  v19.2d, v25.4s, v26.s[2]
        eor     x1, x1, x12
        adcs    x16, x16, x9
        umulh   x9, x26, x13
        umlal   v28.2d, v31.2s, v26.s[0]
        adcs    x21, x21, x25
        umlal2  v28.2d, v31.4s, v26.s[2]
        ldp     q25, q27, [x2, #0x80]
        adcs    x24, x24, x27
        umlal   v5.2d, v10.2s, v26.s[0]
        adcs    x1, x1, x11
        umlal2  v5.2d, v10.4s, v26.s[2]
        adc     x12, x12, xzr
        adds    x16, x16, x19
        str     x25, [sp, #0x7b0]
        mul     x25, x26, x17
        umlal   v28.2d, v17.2s, v11.s[0]
        adcs    x21, x21, x14
        umlal2  v28.2d, v17.4s, v11.s[2]
        ldp     q10, q17, [x2, #0xc0]
        adcs    x24, x24, x5
        umlal   v22.2d, v21.2s, v26.s[0]
        adcs    x1, x1, x7
        umulh   x26, x26, x17
        umlal2  v22.2d, v21.4s, v26.s[2]
        adc     x12, x12, xzr
        adds    x27, x27, x16
        umull   v21.2d, v20.2s, v26.s[0]
        adcs    x21, x11, x21
        umlal   v6.2d, v23.2s, v0.s[2]
        ext     v29.16b, v1.16b, v28.16b, #8
        adcs    x19, x19, x24
        adcs    x24, x14, x1
        ldr     x1, [sp, #0x7e8]
        umlal   v15.2d, v25.2s, v26.s[0]
        mul     x11, x1, x17
        usra    v28.2d, v29.2d, #0x1d
        umlal2  v15.2d, v25.4s, v26.s[2]
        adcs    x5, x5, x12
        adcs    x7, x7, xzr
        umlal2  v21.2d, v20.4s, v26.s[2]
        adds    x25, x9, x25
        umlal   v21.2d, v24.2s, v30.s[0]
        umulh   x9, x1, x17
        umlal2  v6.2d, v23.4s, v0.s[3]
        ldp     q20, q23, [x2, #0xe0]
        adcs    x26, x26, x11
        ldr     x14, [x6, #0x98]
        umlal   v6.2d, v14.2s, v0.s[0]
        umlal2  v6.2d, v14.4s, v0.s[1]
        ext     v14.16b, v28.16b, v1.16b, #8
        and     v25.16b, v28.16b, v4.16b
        mul     x11, x1, x13
        usra    v13.2d, v14.2d, #0x1d
        umlal2  v21.2d, v24.4s, v30.s[1]
        adc     x9, x9, xzr
        subs    x12, x10, x15
        ldp     q14, q24, [x2, #0x120]
        umlal   v21.2d, v10.2s, v7.s[2]
        sbcs    x16, x14, x28
        umlal2  v21.2d, v10.4s, v7.s[3]
        usra    v6.2d, v3.2d, #6
        csetm   x17, lo
        stp     x7, x5, [sp, #0xa0]
        ldr     x7, [x4, #0x70]
        ldr     x5, [x6, #0x70]
        stp     x24, x19, [sp, #0x40]
        mul     x24, x7, x5
        ldp     q10, q3, [x2, #0x100]
        umlal   v21.2d, v17.2s, v7.s[0]
        eor     x12, x12, x17
        umlal   v13.2d, v18.2s, v11.s[0]
        eor     x19, x20, x17
        adds    x25, x25, x11
        eor     x11, x16, x17
        umlal2  v13.2d, v18.4s, v11.s[2]
        umulh   x16, x1, x13
        umlal2  v21.2d, v17.4s, v7.s[1]
        ldp     q17, q18, [x2, #0x20]
        ldp     q28, q29, [x2, #0x40]
        umlal   v21.2d, v20.2s, v2.s[2]
        umlal2  v21.2d, v20.4s, v2.s[3]
        umlal   v21.2d, v23.2s, v2.s[0]
        umulh   x13, x7, x5
        adcs    x26, x26, x16
        umlal   v6.2d, v27.2s, v26.s[0]
        umlal2  v21.2d, v23.4s, v2.s[1]
        ldp     q20, q23, [x2, #0x60]
        adc     x9, x9, xzr
        umlal   v21.2d, v10.2s, v16.s[2]
        cmn     x20, #1
        ldr     x20, [x6, #0x78]
        umlal2  v21.2d, v10.4s, v16.s[3]
        mul     x16, x7, x20
        adcs    x8, x8, xzr
        umlal   v8.2d, v17.2s, v11.s[0]
        adcs    x23, x23, xzr
        cmn     x17, #1
        ldp     x17, x1, [x6, #0xb0]
        umlal   v12.2d, v18.2s, v11.s[0]
        adcs    x12, x12, xzr
        umlal2  v8.2d, v17.4s, v11.s[2]
        adcs    x11, x11, xzr
        str     x23, [sp, #0x7c8]
        stp     x11, x19, [sp, #0x60]
        ldp     x23, x11, [x6, #0xa0]
        subs    x19, x17, x23
        stp     x8, x12, [sp, #0x50]
        ldr     x8, [x4, #0x78]
        mul     x12, x8, x20
        umlal2  v12.2d, v18.4s, v11.s[2]
        stp     x21, x27, [sp, #0x1e0]
        sbcs    x21, x1, x11
        umlal   v19.2d, v28.2s, v11.s[0]
        csetm   x27, lo
        adds    x13, x13, x16
        umlal2  v19.2d, v28.4s, v11.s[2]
        ldp     q10, q17, [x2, #0x140]
        eor     x19, x19, x27
        umlal   v22.2d, v20.2s, v11.s[0]
        eor     x21, x21, x27
        umulh   x16, x7, x20
        umlal   v5.2d, v29.2s, v11.s[0]
        umlal2  v5.2d, v29.4s, v11.s[2]
        umlal2  v22.2d, v20.4s, v11.s[2]
        uzp1    v18.4s, v11.4s, v25.4s
        umlal   v15.2d, v23.2s, v11.s[0]
        ldp     q20, q28, [x2, #0x80]
        mul     x7, x8, x5
        umlal2  v6.2d, v27.4s, v26.s[2]
        ldp     q26, q27, [x2, #0xa0]
        adcs    x12, x16, x12
        umlal   v21.2d, v3.2s, v16.s[0]
        umlal2  v21.2d, v3.4s, v16.s[1]
        ldp     q3, q29, [x2, #0xc0]
        umulh   x16, x8, x20
        ldr     x20, [sp, #0x1d8]
        umlal   v21.2d, v14.2s, v9.s[2]
        umlal2  v21.2d, v14.4s, v9.s[3]
        umlal2  v15.2d, v23.4s, v11.s[2]
        umlal   v21.2d, v24.2s, v9.s[0]
        stp     x24, x26, [sp]
        ldr     x24, [sp, #0x190]
        str     x9, [sp, #0x28]
        mul     x9, x20, x24
        umlal2  v21.2d, v24.4s, v9.s[1]
        ldr     x26, [sp, #0x7b8]
        ldp     d14, d23, [x26, #0x98]
        adc     x16, x16, xzr
        umlal   v21.2d, v10.2s, v0.s[2]
        stp     x25, x22, [sp, #0x30]
        ldp     x26, x25, [x4, #0xa0]
        ldp     x22, x1, [x4, #0xb0]
        subs    x22, x26, x22
        umlal   v6.2d, v20.2s, v11.s[0]
        sbcs    x1, x25, x1
        umulh   x5, x8, x5
        umlal2  v21.2d, v10.4s, v0.s[3]
        ldp     q10, q24, [x2, #0x160]
        csetm   x8, lo
        umlal   v21.2d, v17.2s, v0.s[0]
        cmn     x27, #1
        eor     x1, x1, x8
        eor     x27, x8, x27
        umlal2  v21.2d, v17.4s, v0.s[1]
        ldp     q17, q24, [x2, #0xe0]
        adcs    x19, x19, xzr
        shl     v23.2d, v23.2d, #0xa
        umlal2  v6.2d, v20.4s, v11.s[2]
        eor     x22, x22, x8
        stp     x27, x19, [sp, #0xc0]
        ldp     x27, x19, [sp, #0x1c0]
        eor     x9, x9, x27
        adcs    x21, x21, xzr
        adds    x7, x13, x7
        umulh   x13, x20, x24
        adcs    x5, x12, x5
        usra    v21.2d, v14.2d, #0x3c
        umull   v14.2d, v26.2s, v11.s[0]
        adc     x12, x16, xzr
        cmn     x8, #1
        usra    v21.2d, v23.2d, #6
        ldp     q20, q23, [x2, #0x100]
        umlal2  v14.2d, v26.4s, v11.s[2]
        adcs    x22, x22, xzr
        adcs    x1, x1, xzr
        mul     x8, x20, x19
        subs    x16, x23, x15
        umlal   v14.2d, v27.2s, v30.s[2]
        str     x1, [sp, #0x748]
        sbcs    x1, x11, x28
        ldr     x11, [x6, #0xb8]
        umlal2  v14.2d, v27.4s, v30.s[3]
        str     x21, [sp, #0x740]
        sbcs    x21, x17, x10
        umlal   v21.2d, v28.2s, v11.s[0]
        str     x22, [sp, #0x738]
        ldr     x22, [sp, #0x1d0]
        mul     x17, x22, x19
        sbcs    x11, x11, x14
        umlal2  v21.2d, v28.4s, v11.s[2]
        ldp     q11, q26, [x2]
        csetm   x23, lo
        ldp     q27, q28, [x2, #0x120]
        umlal   v14.2d, v3.2s, v30.s[0]
        adds    x8, x13, x8
        umlal2  v14.2d, v3.4s, v30.s[1]
        umulh   x20, x20, x19
        eor     x13, x16, x23
        eor     x21, x21, x23
        umlal   v14.2d, v29.2s, v7.s[2]
        umlal2  v14.2d, v29.4s, v7.s[3]
        umlal   v14.2d, v17.2s, v7.s[0]
        umlal2  v14.2d, v17.4s, v7.s[1]
        ldp     q3, q17, [x2, #0x20]
        umulh   x19, x22, x19
        umlal   v14.2d, v24.2s, v2.s[2]
        ldp     q29, q31, [x2, #0x140]
        adcs    x20, x20, x17
        umlal   v13.2d, v11.2s, v25.s[0]
        umlal2  v13.2d, v11.4s, v25.s[2]
        umlal2  v14.2d, v24.4s, v2.s[3]
        mul     x16, x22, x24
        umlal   v14.2d, v20.2s, v2.s[0]
        adc     x19, x19, xzr
        umlal2  v14.2d, v20.4s, v2.s[1]
        ext     v11.16b, v1.16b, v13.16b, #8
        umulh   x22, x22, x24
        umlal   v14.2d, v23.2s, v16.s[2]
        adds    x24, x8, x16
        ldr     x16, [sp, #0x1a8]
        ldr     x8, [sp, #0x98]
        usra    v13.2d, v11.2d, #0x1d
        umlal2  v14.2d, v23.4s, v16.s[3]
        eor     x24, x24, x27
        ldp     q11, q20, [x2, #0x40]
        umlal   v14.2d, v27.2s, v16.s[0]
        umlal2  v14.2d, v27.4s, v16.s[1]
        and     v23.16b, v13.16b, v4.16b
        ldp     x28, x14, [sp, #0x30]
        ldr     x10, [sp, #0x7c0]
        mul     x17, x8, x16
        umlal   v12.2d, v3.2s, v25.s[0]
        adcs    x22, x20, x22
        ext     v13.16b, v13.16b, v1.16b, #8
        eor     x22, x22, x27
        adc     x19, x19, xzr
        umlal2  v12.2d, v3.4s, v25.s[2]
        umulh   x20, x8, x16
        cmn     x27, #1
        umlal   v14.2d, v28.2s, v9.s[2]
        usra    v8.2d, v13.2d, #0x1d
        adcs    x9, x9, x14
        eor     x14, x17, x10
        umlal2  v14.2d, v28.4s, v9.s[3]
        stp     x14, x17, [sp, #0x70]
        ldr     x14, [sp, #0x7b8]
        ldp     x15, x17, [sp]
        ldp     d13, d3, [x14, #0xa0]
        eor     x19, x19, x27
        adcs    x24, x24, x28
        ldp     x14, x28, [sp, #0x20]
        ldr     x25, [sp, #0x1a0]
        umlal   v14.2d, v29.2s, v9.s[0]
        adcs    x22, x22, x17
        umlal2  v14.2d, v29.4s, v9.s[1]
        ldp     q24, q27, [x2, #0x60]
        umlal   v14.2d, v31.2s, v0.s[2]
        adcs    x19, x19, x28
        umlal   v8.2d, v26.2s, v25.s[0]
        adc     x27, x27, xzr
        adds    x9, x9, x15
        umlal2  v8.2d, v26.4s, v25.s[2]
        adcs    x24, x24, x7
        mul     x26, x14, x25
        umlal2  v14.2d, v31.4s, v0.s[3]
        mul     x10, x8, x25
        ldp     q26, q28, [x2, #0x80]
        adcs    x22, x22, x5
        umlal   v19.2d, v17.2s, v25.s[0]
        shl     v3.2d, v3.2d, #0x10
        adcs    x19, x19, x12
        umlal   v5.2d, v11.2s, v25.s[0]
        adc     x27, x27, xzr
        umulh   x8, x8, x25
        adds    x9, x17, x9
        umlal   v14.2d, v10.2s, v0.s[0]
        adcs    x24, x28, x24
        umlal2  v14.2d, v10.4s, v0.s[1]
        adcs    x22, x15, x22
        umlal2  v5.2d, v11.4s, v25.s[2]
        ldp     q10, q11, [x2, #0xa0]
        adcs    x19, x7, x19
        umlal2  v19.2d, v17.4s, v25.s[2]
        adcs    x27, x5, x27
        mul     x28, x14, x16
        umlal   v22.2d, v20.2s, v25.s[0]
        adcs    x5, x12, xzr
        adds    x20, x20, x10
        umlal   v15.2d, v24.2s, v25.s[0]
        usra    v14.2d, v13.2d, #0x36
        adcs    x26, x8, x26
        ldp     q13, q17, [x2, #0xc0]
        umlal2  v22.2d, v20.4s, v25.s[2]
        umulh   x25, x14, x25
        umlal2  v15.2d, v24.4s, v25.s[2]
        ldp     q20, q24, [x2, #0x100]
        ldp     x15, x8, [sp, #0xf0]
        umlal   v6.2d, v27.2s, v25.s[0]
        usra    v14.2d, v3.2d, #6
        umlal2  v6.2d, v27.4s, v25.s[2]
        umlal   v21.2d, v26.2s, v25.s[0]
        umulh   x7, x14, x16
        umlal2  v21.2d, v26.4s, v25.s[2]
        adc     x25, x25, xzr
        adds    x20, x20, x28
        ldr     x28, [sp, #0x90]
        umull   v3.2d, v10.2s, v25.s[0]
        umlal   v14.2d, v28.2s, v25.s[0]
        mul     x10, x28, x8
        adcs    x26, x26, x7
        umlal2  v14.2d, v28.4s, v25.s[2]
        ldp     q26, q27, [x2, #0x120]
        adc     x25, x25, xzr
        cmn     x23, #1
        eor     x7, x11, x23
        ldr     x11, [sp, #0x7c0]
        eor     x12, x20, x11
        umlal2  v3.2d, v10.4s, v25.s[2]
        ldp     q10, q25, [x2, #0xe0]
        adcs    x13, x13, xzr
        umulh   x14, x28, x8
        eor     x1, x1, x23
        umlal   v3.2d, v11.2s, v18.s[0]
        umlal2  v3.2d, v11.4s, v18.s[1]
        adcs    x1, x1, xzr
        ldp     q11, q28, [x2]
        adcs    x21, x21, xzr
        ldp     q29, q31, [x2, #0x140]
        umlal   v3.2d, v13.2s, v30.s[2]
        adcs    x7, x7, xzr
        umlal2  v3.2d, v13.4s, v30.s[3]
        mul     x16, x28, x15
        subs    x17, x21, x13
        umlal   v3.2d, v17.2s, v30.s[0]
        stp     x7, x21, [sp, #0xb0]
        sbcs    x7, x7, x1
        umlal2  v3.2d, v17.4s, v30.s[1]
        csetm   x21, lo
        umlal   v8.2d, v11.2s, v23.s[0]
        str     x1, [sp, #0x730]
        stp     x13, x22, [sp, #0x1a0]
        ldp     x1, x13, [x4, #0x80]
        stp     x5, x27, [sp, #0x20]
        ldp     x11, x5, [x4, #0x98]
        ldp     x27, x22, [x4, #0xa8]
        subs    x5, x1, x5
        eor     x7, x7, x21
        eor     x17, x17, x21
        umlal2  v8.2d, v11.4s, v23.s[2]
        sbcs    x27, x13, x27
        umulh   x28, x28, x15
        umlal   v3.2d, v10.2s, v7.s[2]
        stp     x19, x24, [sp, #0x10]
        ldr     x19, [x4, #0x90]
        ldr     x24, [x4, #0xb8]
        sbcs    x22, x19, x22
        ldp     q11, q13, [x2, #0x180]
        umlal2  v3.2d, v10.4s, v7.s[3]
        sbcs    x24, x11, x24
        umlal   v3.2d, v25.2s, v7.s[0]
        csetm   x11, lo
        adds    x14, x14, x16
        ldr     x16, [sp, #0x750]
        eor     x5, x5, x11
        ext     v10.16b, v1.16b, v8.16b, #8
        eor     x24, x24, x11
        eor     x23, x11, x23
        umlal2  v3.2d, v25.4s, v7.s[1]
        ldp     q13, q17, [x2, #0x20]
        str     x23, [sp, #0x728]
        mul     x23, x16, x15
        umlal   v3.2d, v20.2s, v2.s[2]
        umlal2  v3.2d, v20.4s, v2.s[3]
        usra    v8.2d, v10.2d, #0x1d
        eor     x27, x27, x11
        eor     x22, x22, x11
        umlal   v3.2d, v24.2s, v2.s[0]
        umulh   x15, x16, x15
        umlal2  v3.2d, v24.4s, v2.s[1]
        ldp     q10, q20, [x2, #0x40]
        adcs    x23, x28, x23
        umlal   v3.2d, v26.2s, v16.s[2]
        umlal2  v3.2d, v26.4s, v16.s[3]
        ext     v24.16b, v8.16b, v1.16b, #8
        umlal   v3.2d, v27.2s, v16.s[0]
        mul     x28, x16, x8
        and     v8.16b, v8.16b, v4.16b
        umlal   v19.2d, v13.2s, v23.s[0]
        usra    v12.2d, v24.2d, #0x1d
        adc     x15, x15, xzr
        cmn     x11, #1
        ldp     q24, q25, [x2, #0x60]
        umlal2  v19.2d, v13.4s, v23.s[2]
        adcs    x5, x5, xzr
        umlal2  v3.2d, v27.4s, v16.s[1]
        adcs    x27, x27, xzr
        ldr     x11, [sp, #0xd8]
        umulh   x8, x16, x8
        uzp1    v13.4s, v23.4s, v8.4s
        umlal   v3.2d, v29.2s, v9.s[2]
        ldr     x19, [sp, #0x7b8]
        adcs    x22, x22, xzr
        umlal   v6.2d, v24.2s, v23.s[0]
        umlal2  v3.2d, v29.4s, v9.s[3]
        adcs    x24, x24, xzr
        adds    x28, x14, x28
        ldr     x14, [sp, #0xe0]
        umlal   v5.2d, v17.2s, v23.s[0]
        umlal   v3.2d, v31.2s, v9.s[0]
        ldp     q26, q27, [x2, #0x160]
        mul     x16, x11, x14
        umlal2  v3.2d, v31.4s, v9.s[1]
        ldp     d29, d31, [x19, #0xa8]
        adcs    x23, x23, x8
        umlal   v22.2d, v10.2s, v23.s[0]
        adc     x8, x15, xzr
        cmn     x21, #1
        umlal   v12.2d, v28.2s, v23.s[0]
        umlal2  v5.2d, v17.4s, v23.s[2]
        adcs    x15, x17, xzr
        umulh   x17, x11, x14
        str     x15, [sp, #0x720]
        ldp     x19, x15, [sp, #0x1b0]
        eor     x16, x16, x15
        adcs    x7, x7, xzr
        str     x7, [sp, #0x718]
        subs    x7, x5, x22
        str     x24, [sp, #0x710]
        sbcs    x24, x27, x24
        umlal2  v22.2d, v10.4s, v23.s[2]
        str     x22, [sp, #0x750]
        csetm   x22, lo
        umlal   v15.2d, v20.2s, v23.s[0]
        shl     v10.2d, v31.2d, #0x16
        stp     x27, x5, [sp, #0xf0]
        ldr     x27, [x6, #0x80]
        mul     x5, x1, x27
        eor     x24, x24, x22
        umlal   v3.2d, v26.2s, v0.s[2]
        eor     x21, x22, x21
        eor     x7, x7, x22
        cmn     x22, #1
        adcs    x22, x7, xzr
        umlal2  v3.2d, v26.4s, v0.s[3]
        ldp     q17, q26, [x2, #0x80]
        umlal   v3.2d, v27.2s, v0.s[0]
        mul     x7, x11, x19
        adcs    x24, x24, xzr
        umlal2  v3.2d, v27.4s, v0.s[1]
        umlal2  v15.2d, v20.4s, v23.s[2]
        ldp     q20, q27, [x2, #0xc0]
        umulh   x11, x11, x19
        umlal2  v6.2d, v24.4s, v23.s[2]
        adds    x7, x17, x7
        ldr     x17, [sp, #0xd0]
        usra    v3.2d, v29.2d, #0x30
        ldp     q24, q29, [x2, #0xa0]
        umlal   v21.2d, v25.2s, v23.s[0]
        umlal   v14.2d, v17.2s, v23.s[0]
        str     x24, [sp, #0x708]
        mul     x24, x17, x19
        umlal2  v21.2d, v25.4s, v23.s[2]
        usra    v3.2d, v10.2d, #6
        ldp     q10, q25, [x2, #0xe0]
        umlal2  v14.2d, v17.4s, v23.s[2]
        umulh   x19, x17, x19
        umlal2  v12.2d, v28.4s, v23.s[2]
        umull   v17.2d, v24.2s, v23.s[0]
        adcs    x24, x11, x24
        umlal   v3.2d, v26.2s, v23.s[0]
        umlal2  v3.2d, v26.4s, v23.s[2]
        ldp     q26, q28, [x2, #0x100]
        adc     x19, x19, xzr
        umlal2  v17.2d, v24.4s, v23.s[2]
        umlal   v17.2d, v29.2s, v18.s[2]
        mul     x11, x17, x14
        umlal2  v17.2d, v29.4s, v18.s[3]
        ldp     q23, q24, [x2]
        umlal   v17.2d, v20.2s, v18.s[0]
        ldp     q29, q31, [x2, #0x120]
        umlal2  v17.2d, v20.4s, v18.s[1]
        stp     x21, x22, [sp, #0x80]
        ldr     x21, [x6, #0x88]
        mul     x22, x1, x21
        umulh   x14, x17, x14
        adds    x7, x7, x11
        ldr     x11, [sp, #0x78]
        umlal   v17.2d, v27.2s, v30.s[2]
        umlal2  v17.2d, v27.4s, v30.s[3]
        eor     x7, x7, x15
        adcs    x24, x24, x14
        eor     x24, x24, x15
        adc     x19, x19, xzr
        umlal   v17.2d, v10.2s, v30.s[0]
        cmn     x15, #1
        umlal2  v17.2d, v10.4s, v30.s[1]
        eor     x19, x19, x15
        adcs    x11, x16, x11
        umulh   x14, x1, x27
        umlal   v17.2d, v25.2s, v7.s[2]
        adcs    x20, x7, x20
        umlal   v12.2d, v23.2s, v8.s[0]
        adcs    x24, x24, x26
        umlal2  v17.2d, v25.4s, v7.s[3]
        ldp     q10, q20, [x2, #0x20]
        adcs    x19, x19, x25
        umlal2  v12.2d, v23.4s, v8.s[2]
        ldp     q23, q25, [x2, #0x140]
        mul     x7, x13, x21
        umlal   v17.2d, v26.2s, v7.s[0]
        adc     x15, x15, xzr
        adds    x11, x11, x10
        umlal2  v17.2d, v26.4s, v7.s[1]
        adcs    x20, x20, x28
        umlal   v17.2d, v28.2s, v2.s[2]
        umulh   x16, x1, x21
        adcs    x24, x24, x23
        umlal2  v17.2d, v28.4s, v2.s[3]
        ext     v26.16b, v1.16b, v12.16b, #8
        adcs    x19, x19, x8
        umlal   v17.2d, v29.2s, v2.s[0]
        adc     x15, x15, xzr
        usra    v12.2d, v26.2d, #0x1d
        adds    x26, x26, x11
        umlal2  v17.2d, v29.4s, v2.s[1]
        adcs    x20, x25, x20
        ldr     x25, [sp, #0x7c0]
        eor     x26, x26, x25
        ldp     q26, q27, [x2, #0x40]
        umlal   v17.2d, v31.2s, v16.s[2]
        adcs    x24, x10, x24
        umlal2  v17.2d, v31.4s, v16.s[3]
        adcs    x19, x28, x19
        umulh   x28, x13, x21
        eor     x20, x20, x25
        ldr     x10, [sp, #0x70]
        ldr     x11, [sp, #0x7d0]
        umlal   v17.2d, v23.2s, v16.s[0]
        eor     x19, x19, x25
        adcs    x23, x23, x15
        ldr     x17, [sp, #0x7b0]
        ldp     x21, x1, [sp, #0x1e0]
        eor     x24, x24, x25
        umlal2  v17.2d, v23.4s, v16.s[1]
        ldp     q23, q28, [x2, #0x160]
        eor     x23, x23, x25
        umlal   v17.2d, v25.2s, v9.s[2]
        adcs    x8, x8, xzr
        cmn     x25, #1
        umlal2  v17.2d, v25.4s, v9.s[3]
        adcs    x10, x10, x11
        eor     x8, x8, x25
        mul     x15, x13, x27
        adcs    x12, x12, x17
        ldr     x17, [x4, #0x90]
        adcs    x26, x26, x1
        ldr     x1, [sp, #0xa8]
        umulh   x13, x13, x27
        adcs    x20, x20, x21
        ldp     x21, x27, [sp, #0x40]
        adcs    x24, x24, x27
        adcs    x19, x19, x21
        umlal   v17.2d, v23.2s, v9.s[0]
        adcs    x23, x23, x1
        umlal2  v17.2d, v23.4s, v9.s[1]
        str     x5, [sp, #0x1c0]
        ldp     x11, x5, [x6, #0x90]
        umulh   x1, x17, x11
        stp     x1, x13, [sp]
        ldr     x1, [sp, #0xa0]
        adcs    x8, x8, x1
        ldr     x1, [sp, #0x38]
        adc     x25, x25, xzr
        adds    x10, x10, x1
        ldr     x1, [sp, #0x30]
        adcs    x12, x12, x1
        ldp     x1, x13, [sp, #0x10]
        adcs    x26, x26, x9
        adcs    x20, x20, x13
        ldr     x13, [sp, #0x1a8]
        adcs    x24, x24, x13
        ldr     x13, [sp, #0x7b8]
        umlal   v17.2d, v28.2s, v0.s[2]
        ldp     d23, d25, [x13, #0xb0]
        adcs    x19, x19, x1
        mul     x13, x17, x11
        umlal   v5.2d, v10.2s, v8.s[0]
        str     x13, [sp, #0x1c8]
        ldp     x11, x13, [sp, #0x20]
        adcs    x23, x23, x13
        mul     x13, x17, x5
        umlal2  v5.2d, v10.4s, v8.s[2]
        adcs    x8, x8, x11
        ext     v10.16b, v12.16b, v1.16b, #8
        adc     x25, x25, xzr
        and     v12.16b, v12.16b, v4.16b
        umlal2  v17.2d, v28.4s, v0.s[3]
        adds    x27, x27, x10
        ldr     x10, [sp, #0xa8]
        adcs    x21, x21, x12
        ldr     x12, [sp, #0x18]
        umlal   v15.2d, v26.2s, v8.s[0]
        usra    v19.2d, v10.2d, #0x1d
        adcs    x26, x10, x26
        ldr     x10, [sp, #0xa0]
        umlal   v17.2d, v11.2s, v0.s[0]
        umlal2  v17.2d, v11.4s, v0.s[1]
        shl     v10.2d, v25.2d, #0x1c
        umlal   v22.2d, v20.2s, v8.s[0]
        adcs    x20, x10, x20
        ldr     x10, [sp, #0x38]
        ldp     q11, q25, [x2, #0x60]
        adcs    x24, x10, x24
        umulh   x10, x17, x5
        ldr     x17, [sp, #0x30]
        adcs    x19, x17, x19
        adcs    x23, x9, x23
        ldr     x9, [x4, #0x98]
        umlal   v19.2d, v24.2s, v8.s[0]
        umlal2  v19.2d, v24.4s, v8.s[2]
        ldp     q24, q28, [x2, #0x80]
        usra    v17.2d, v23.2d, #0x2a
        mul     x17, x9, x5
        adcs    x8, x12, x8
        ldr     x12, [sp, #0x1a8]
        umlal   v6.2d, v27.2s, v8.s[0]
        ldp     q23, q29, [x2, #0xa0]
        adcs    x25, x12, x25
        ldr     x12, [sp, #0x28]
        umlal2  v15.2d, v26.4s, v8.s[2]
        adcs    x1, x1, xzr
        umlal2  v6.2d, v27.4s, v8.s[2]
        adcs    x12, x12, xzr
        umulh   x5, x9, x5
        umlal2  v22.2d, v20.4s, v8.s[2]
        ldp     q20, q26, [x2, #0xc0]
        adcs    x11, x11, xzr
        umlal   v21.2d, v11.2s, v8.s[0]
        usra    v17.2d, v10.2d, #6
        adds    x22, x14, x22
        umlal2  v21.2d, v11.4s, v8.s[2]
        adcs    x7, x16, x7
        umlal   v14.2d, v25.2s, v8.s[0]
        adc     x28, x28, xzr
        adds    x22, x22, x15
        ldp     x14, x15, [sp, #0x50]
        umulh   x16, x14, x15
        str     x11, [sp, #0x7c0]
        str     x12, [sp, #0x700]
        ldp     x12, x11, [sp]
        adcs    x7, x7, x11
        umlal   v3.2d, v24.2s, v8.s[0]
        umlal2  v3.2d, v24.4s, v8.s[2]
        adc     x28, x28, xzr
        umlal2  v14.2d, v25.4s, v8.s[2]
        adds    x11, x12, x13
        ldr     x12, [x6, #0x90]
        ldp     q10, q11, [x2, #0x100]
        adcs    x10, x10, x17
        umlal   v17.2d, v28.2s, v8.s[0]
        adc     x5, x5, xzr
        mul     x13, x9, x12
        umull   v24.2d, v23.2s, v8.s[0]
        umlal2  v17.2d, v28.4s, v8.s[2]
        ldp     q25, q27, [x2, #0xe0]
        umlal2  v24.2d, v23.4s, v8.s[2]
        umulh   x17, x9, x12
        ldp     q8, q23, [x2]
        ldp     q28, q31, [x2, #0x120]
        umlal   v24.2d, v29.2s, v13.s[0]
        adds    x11, x11, x13
        mul     x13, x14, x15
        umlal   v19.2d, v8.2s, v12.s[0]
        adcs    x10, x10, x17
        ldp     x9, x17, [sp, #0x60]
        eor     x13, x13, x17
        mul     x12, x14, x9
        adc     x5, x5, xzr
        umlal2  v19.2d, v8.4s, v12.s[2]
        umlal2  v24.2d, v29.4s, v13.s[1]
        umlal   v24.2d, v20.2s, v18.s[2]
        umulh   x14, x14, x9
        ldp     q8, q29, [x2, #0x140]
        adds    x12, x16, x12
        ldr     x16, [sp, #0x7c8]
        umlal2  v24.2d, v20.4s, v18.s[3]
        umlal   v24.2d, v26.2s, v18.s[0]
        umlal2  v24.2d, v26.4s, v18.s[1]
        umlal   v24.2d, v25.2s, v30.s[2]
        umlal2  v24.2d, v25.4s, v30.s[3]
        str     x1, [sp, #0x6f8]
        mul     x1, x16, x9
        umlal   v24.2d, v27.2s, v30.s[0]
        ldp     q20, q25, [x2, #0x20]
        umlal2  v24.2d, v27.4s, v30.s[1]
        umulh   x9, x16, x9
        umlal   v24.2d, v10.2s, v7.s[2]
        umlal2  v24.2d, v10.4s, v7.s[3]
        ldp     q10, q26, [x2, #0x160]
        umlal   v24.2d, v11.2s, v7.s[0]
        umlal2  v24.2d, v11.4s, v7.s[1]
        stp     x25, x8, [sp, #0x190]
        mul     x25, x16, x15
        adcs    x1, x14, x1
        umlal   v24.2d, v28.2s, v2.s[2]
        adc     x9, x9, xzr
        umlal2  v24.2d, v28.4s, v2.s[3]
        ext     v11.16b, v1.16b, v19.16b, #8
        umlal   v24.2d, v31.2s, v2.s[0]
        umulh   x14, x16, x15
        ldp     x16, x8, [x6, #0xa0]
        ldr     x15, [x4, #0xa0]
        usra    v19.2d, v11.2d, #0x1d
        umlal   v22.2d, v20.2s, v12.s[0]
        umlal2  v22.2d, v20.4s, v12.s[2]
        ldp     q11, q20, [x2, #0x40]
        umlal2  v24.2d, v31.4s, v2.s[1]
        umlal   v15.2d, v25.2s, v12.s[0]
        stp     x23, x19, [sp, #0xa0]
        mul     x23, x15, x16
        umlal   v24.2d, v8.2s, v16.s[2]
        ext     v27.16b, v19.16b, v1.16b, #8
        adds    x25, x12, x25
        and     v19.16b, v19.16b, v4.16b
        adcs    x1, x1, x14
        ldp     x14, x19, [sp, #0x1c0]
        eor     x25, x25, x17
        usra    v5.2d, v27.2d, #0x1d
        umlal2  v15.2d, v25.4s, v12.s[2]
        mul     x12, x15, x8
        adc     x9, x9, xzr
        umlal2  v24.2d, v8.4s, v16.s[3]
        ldp     q8, q25, [x2, #0x180]
        cmn     x17, #1
        umlal   v24.2d, v29.2s, v16.s[0]
        adcs    x13, x13, x14
        eor     x9, x9, x17
        eor     x1, x1, x17
        ldp     q27, q28, [x2, #0x80]
        umlal2  v24.2d, v29.4s, v16.s[1]
        stp     x24, x20, [sp, #0x90]
        umulh   x24, x15, x8
        umlal   v24.2d, v10.2s, v9.s[2]
        adcs    x25, x25, x22
        adcs    x1, x1, x7
        umlal   v6.2d, v11.2s, v12.s[0]
        adcs    x9, x9, x28
        umlal2  v24.2d, v10.4s, v9.s[3]
        ldp     q10, q29, [x2, #0x60]
        adc     x17, x17, xzr
        umlal   v5.2d, v23.2s, v12.s[0]
        umulh   x15, x15, x16
        adds    x13, x13, x19
        adcs    x25, x25, x11
        umlal   v24.2d, v26.2s, v9.s[0]
        adcs    x1, x1, x10
        umlal2  v24.2d, v26.4s, v9.s[1]
        umlal2  v5.2d, v23.4s, v12.s[2]
        adcs    x9, x9, x5
        ldr     x20, [x4, #0xa8]
        str     x26, [sp, #0x7c8]
        mul     x26, x20, x8
        umlal   v24.2d, v8.2s, v0.s[2]
        str     x21, [sp, #0x6f0]
        ldr     x21, [sp, #0x7b8]
        ldp     d23, d26, [x21, #0xb8]
        adc     x17, x17, xzr
        adds    x7, x7, x13
        umlal   v14.2d, v10.2s, v12.s[0]
        umulh   x13, x20, x8
        umlal   v21.2d, v20.2s, v12.s[0]
        adcs    x25, x28, x25
        umlal2  v24.2d, v8.4s, v0.s[3]
        umlal2  v21.2d, v20.4s, v12.s[2]
        adcs    x19, x19, x1
        adcs    x28, x11, x9
        umlal   v24.2d, v25.2s, v0.s[0]
        umlal2  v24.2d, v25.4s, v0.s[1]
        shl     v8.2d, v26.2d, #0x22
        adcs    x1, x10, x17
        usra    v24.2d, v23.2d, #0x24
        ldp     q20, q23, [x2, #0xa0]
        usra    v24.2d, v8.2d, #6
        umlal2  v14.2d, v10.4s, v12.s[2]
        adcs    x5, x5, xzr
        adds    x9, x15, x12
        ldp     x11, x12, [x4]
        umlal   v3.2d, v29.2s, v12.s[0]
        adcs    x24, x24, x26
        ldp     q10, q8, [x2, #0xc0]
        ldp     q25, q26, [x2, #0xe0]
        umlal2  v3.2d, v29.4s, v12.s[2]
        mul     x26, x20, x16
        umlal   v17.2d, v27.2s, v12.s[0]
        adc     x10, x13, xzr
        ldp     x13, x15, [x4, #0x40]
        subs    x17, x11, x13
        ldp     x11, x8, [x4, #0x50]
        umlal   v24.2d, v28.2s, v12.s[0]
        sbcs    x15, x12, x15
        ldp     x13, x12, [x4, #0x10]
        umlal2  v17.2d, v27.4s, v12.s[2]
        uzp1    v27.4s, v12.4s, v19.4s
        sbcs    x11, x13, x11
        umulh   x20, x20, x16
        ldr     x16, [sp, #0x7d8]
        umlal2  v6.2d, v11.4s, v12.s[2]
        umlal2  v24.2d, v28.4s, v12.s[2]
        sbcs    x8, x12, x8
        ldp     x12, x13, [x4, #0x20]
        umull   v11.2d, v20.2s, v12.s[0]
        stp     x27, x5, [sp, #0x1d0]
        ldr     x27, [sp, #0x7e8]
        sbcs    x16, x12, x16
        ldp     x12, x14, [x6, #0xb0]
        sbcs    x27, x13, x27
        ldr     x13, [x4, #0xb0]
        mul     x5, x13, x12
        stp     x1, x28, [sp, #0x50]
        ldp     x1, x28, [x4, #0x30]
        stp     x19, x25, [sp, #0x60]
        ldp     x19, x25, [x4, #0x70]
        sbcs    x19, x1, x19
        sbcs    x25, x28, x25
        umlal2  v11.2d, v20.4s, v12.s[2]
        ldp     q12, q20, [x2, #0x100]
        csetm   x28, lo
        umlal   v11.2d, v23.2s, v13.s[2]
        adds    x26, x9, x26
        umulh   x9, x13, x12
        umlal2  v11.2d, v23.4s, v13.s[3]
        eor     x17, x17, x28
        adcs    x20, x24, x20
        eor     x24, x16, x28
        eor     x15, x15, x28
        umlal   v11.2d, v10.2s, v13.s[0]
        adc     x10, x10, xzr
        eor     x19, x19, x28
        eor     x27, x27, x28
        umlal2  v11.2d, v10.4s, v13.s[1]
        ldp     q10, q23, [x2, #0x120]
        ldr     x1, [x4, #0xb8]
        eor     x25, x25, x28
        umlal   v11.2d, v8.2s, v18.s[2]
        mul     x16, x13, x14
        cmn     x28, #1
        eor     x11, x11, x28
        adcs    x17, x17, xzr
        umlal2  v11.2d, v8.4s, v18.s[3]
        eor     x8, x8, x28
        umlal   v11.2d, v25.2s, v18.s[0]
        adcs    x15, x15, xzr
        umlal2  v11.2d, v25.4s, v18.s[1]
        stp     x7, x22, [sp, #0x30]
        mul     x7, x1, x14
        ldp     q8, q25, [x2, #0x140]
        umlal   v11.2d, v26.2s, v30.s[2]
        adcs    x11, x11, xzr
        umlal2  v11.2d, v26.4s, v30.s[3]
        adcs    x8, x8, xzr
        umlal   v11.2d, v12.2s, v30.s[0]
        adcs    x24, x24, xzr
        umulh   x13, x13, x14
        ldr     q26, [x2, #0x1a0]
        umlal2  v11.2d, v12.4s, v30.s[1]
        ldp     q12, q28, [x2]
        adcs    x27, x27, xzr
        umlal   v11.2d, v20.2s, v7.s[2]
        adcs    x19, x19, xzr
        adcs    x25, x25, xzr
        umlal2  v11.2d, v20.4s, v7.s[3]
        str     x25, [sp, #0x6e8]
        ldp     x22, x25, [x6, #0x40]
        str     x27, [sp, #0x6e0]
        stp     x19, x24, [sp, #0x1f0]
        ldp     x27, x19, [x6]
        subs    x22, x22, x27
        umlal   v11.2d, v10.2s, v7.s[0]
        umulh   x14, x1, x14
        sbcs    x25, x25, x19
        ldp     x19, x27, [x6, #0x50]
        umlal2  v11.2d, v10.4s, v7.s[1]
        ldp     q10, q20, [x2, #0x160]
        stp     x5, x20, [sp]
        ldp     x24, x5, [x6, #0x10]
        sbcs    x19, x19, x24
        umlal   v11.2d, v23.2s, v2.s[2]
        ldr     q29, [x2, #0x1a0]
        sbcs    x27, x27, x5
        ldp     x5, x24, [x6, #0x60]
        umlal2  v11.2d, v23.4s, v2.s[3]
        stp     x10, x23, [sp, #0x70]
        ldp     x20, x21, [x6, #0x28]
        ldr     x10, [x6, #0x20]
        sbcs    x5, x5, x10
        umlal   v11.2d, v8.2s, v2.s[0]
        mul     x10, x1, x12
        sbcs    x24, x24, x20
        umlal   v5.2d, v12.2s, v19.s[0]
        str     x26, [sp, #0x6d8]
        ldp     x20, x26, [x6, #0x70]
        ldr     x23, [x6, #0x38]
        sbcs    x20, x20, x21
        umlal2  v5.2d, v12.4s, v19.s[2]
        ldp     q12, q23, [x2, #0x180]
        sbcs    x26, x26, x23
        umlal2  v11.2d, v8.4s, v2.s[1]
        csetm   x23, lo
        umulh   x1, x1, x12
        adds    x9, x9, x16
        adcs    x7, x13, x7
        umlal   v11.2d, v25.2s, v16.s[2]
        eor     x27, x27, x23
        eor     x25, x25, x23
        umlal2  v11.2d, v25.4s, v16.s[3]
        adc     x13, x14, xzr
        ldp     x12, x14, [sp, #0xc0]
        ldp     q8, q25, [x2, #0x20]
        umlal   v11.2d, v10.2s, v16.s[0]
        eor     x20, x20, x23
        adds    x9, x9, x10
        ldr     x10, [sp, #0x738]
        eor     x19, x19, x23
        umlal2  v11.2d, v10.4s, v16.s[1]
        ext     v10.16b, v1.16b, v5.16b, #8
        umulh   x16, x10, x14
        eor     x22, x22, x23
        umlal   v11.2d, v20.2s, v9.s[2]
        adcs    x1, x7, x1
        eor     x5, x5, x23
        eor     x26, x26, x23
        usra    v5.2d, v10.2d, #0x1d
        umlal2  v11.2d, v20.4s, v9.s[3]
        adc     x7, x13, xzr
        eor     x28, x28, x23
        umlal   v11.2d, v12.2s, v9.s[0]
        ldp     q10, q20, [x2, #0x40]
        eor     x24, x24, x23
        umlal2  v11.2d, v12.4s, v9.s[1]
        mul     x13, x10, x14
        cmn     x23, #1
        umlal   v11.2d, v23.2s, v0.s[2]
        adcs    x22, x22, xzr
        ext     v12.16b, v5.16b, v1.16b, #8
        and     v5.16b, v5.16b, v4.16b
        adcs    x23, x25, xzr
        ldr     x25, [sp, #0x740]
        umlal   v15.2d, v8.2s, v19.s[0]
        mul     x21, x10, x25
        usra    v22.2d, v12.2d, #0x1d
        adcs    x19, x19, xzr
        umlal2  v15.2d, v8.4s, v19.s[2]
        eor     x13, x13, x12
        adcs    x27, x27, xzr
        umlal   v6.2d, v25.2s, v19.s[0]
        adcs    x5, x5, xzr
        umlal2  v6.2d, v25.4s, v19.s[2]
        ldp     q8, q12, [x2, #0x60]
        umulh   x10, x10, x25
        adcs    x24, x24, xzr
        umlal   v22.2d, v28.2s, v19.s[0]
        umlal   v14.2d, v20.2s, v19.s[0]
        adcs    x20, x20, xzr
        umlal2  v22.2d, v28.4s, v19.s[2]
        umlal   v21.2d, v10.2s, v19.s[0]
        str     x28, [sp, #0x6d0]
        ldr     x28, [sp, #0x748]
        str     x24, [sp, #0x6c8]
        ldr     x24, [sp, #0xf8]
        str     x5, [sp, #0x6c0]
        mul     x5, x28, x25
        umlal2  v21.2d, v10.4s, v19.s[2]
        str     x20, [sp, #0x6b8]
        ldr     x20, [sp, #0x7b8]
        ldp     d10, d25, [x20, #0xc0]
        umlal2  v11.2d, v23.4s, v0.s[3]
        umulh   x25, x28, x25
        umlal2  v14.2d, v20.4s, v19.s[2]
        ldp     q20, q23, [x2, #0x80]
        adcs    x26, x26, xzr
        adds    x21, x16, x21
        umlal   v3.2d, v8.2s, v19.s[0]
        adcs    x5, x10, x5
        mul     x10, x28, x14
        umlal   v17.2d, v12.2s, v19.s[0]
        adc     x25, x25, xzr
        subs    x16, x17, x11
        shl     v25.2d, v25.2d, #0x28
        umlal2  v3.2d, v8.4s, v19.s[2]
        umlal2  v17.2d, v12.4s, v19.s[2]
        str     x8, [sp, #0x6b0]
        sbcs    x8, x15, x8
        ldp     q8, q12, [x2, #0xa0]
        umlal   v11.2d, v29.2s, v0.s[0]
        umlal2  v11.2d, v29.4s, v0.s[1]
        str     x11, [sp, #0x738]
        ldr     x11, [sp, #0x1a0]
        str     x15, [sp, #0x6a8]
        ldr     x15, [sp, #0x728]
        str     x17, [sp, #0x6a0]
        mul     x17, x24, x11
        str     x26, [sp, #0x698]
        csetm   x26, lo
        adds    x21, x21, x10
        eor     x21, x21, x12
        umlal   v24.2d, v20.2s, v19.s[0]
        umulh   x28, x28, x14
        ldr     x14, [sp, #0x730]
        umlal2  v24.2d, v20.4s, v19.s[2]
        ldp     q20, q28, [x2, #0xe0]
        eor     x10, x17, x15
        usra    v11.2d, v10.2d, #0x1e
        str     x10, [sp, #0x690]
        ldr     x10, [sp, #0x78]
        stp     x17, x16, [sp, #0x20]
        mul     x17, x24, x14
        ldp     q10, q29, [x2, #0xc0]
        ldp     x15, x20, [sp]
        adcs    x28, x5, x28
        usra    v11.2d, v25.2d, #6
        umlal   v11.2d, v23.2s, v19.s[0]
        eor     x28, x28, x12
        adc     x25, x25, xzr
        cmn     x12, #1
        umull   v25.2d, v8.2s, v19.s[0]
        adcs    x5, x13, x10
        ldr     x10, [sp, #0x6d8]
        eor     x25, x25, x12
        umulh   x13, x24, x11
        adcs    x21, x21, x10
        ldr     x10, [sp, #0x70]
        adcs    x28, x28, x20
        umlal2  v11.2d, v23.4s, v19.s[2]
        adcs    x25, x25, x10
        umulh   x24, x24, x14
        adc     x12, x12, xzr
        adds    x5, x5, x15
        adcs    x21, x21, x9
        adcs    x28, x28, x1
        adcs    x25, x25, x7
        ldr     x16, [sp, #0xf0]
        str     x23, [sp, #0x748]
        mul     x23, x16, x14
        adc     x12, x12, xzr
        adds    x20, x20, x5
        umlal2  v25.2d, v8.4s, v19.s[2]
        ldp     q8, q19, [x2]
        adcs    x21, x10, x21
        umlal   v25.2d, v12.2s, v27.s[0]
        ldp     q23, q31, [x2, #0x100]
        adcs    x28, x15, x28
        umlal2  v25.2d, v12.4s, v27.s[1]
        adcs    x25, x9, x25
        umulh   x5, x16, x14
        adcs    x1, x1, x12
        umlal   v25.2d, v10.2s, v13.s[2]
        umlal2  v25.2d, v10.4s, v13.s[3]
        adcs    x7, x7, xzr
        adds    x9, x13, x17
        umlal   v25.2d, v29.2s, v13.s[0]
        ldp     q10, q12, [x2, #0x120]
        umlal2  v25.2d, v29.4s, v13.s[1]
        mul     x10, x16, x11
        umlal   v25.2d, v20.2s, v18.s[2]
        adcs    x23, x24, x23
        adc     x24, x5, xzr
        umlal   v22.2d, v8.2s, v5.s[0]
        umulh   x5, x16, x11
        ldp     x14, x11, [sp, #0xb0]
        umlal2  v25.2d, v20.4s, v18.s[3]
        ldp     q20, q29, [x2, #0x140]
        umlal   v25.2d, v28.2s, v18.s[0]
        adds    x9, x9, x10
        ldr     x10, [sp, #0x750]
        umlal2  v22.2d, v8.4s, v5.s[2]
        umlal2  v25.2d, v28.4s, v18.s[1]
        umlal   v25.2d, v23.2s, v30.s[2]
        umulh   x12, x10, x11
        umlal2  v25.2d, v23.4s, v30.s[3]
        adcs    x23, x23, x5
        umlal   v25.2d, v31.2s, v30.s[0]
        ldr     x15, [sp, #0x748]
        ext     v8.16b, v1.16b, v22.16b, #8
        adc     x24, x24, xzr
        subs    x5, x19, x22
        ldr     x17, [sp, #0x728]
        umlal2  v25.2d, v31.4s, v30.s[1]
        usra    v22.2d, v8.2d, #0x1d
        ldp     q8, q23, [x2, #0x20]
        mul     x13, x10, x11
        umlal   v25.2d, v10.2s, v7.s[2]
        umlal2  v25.2d, v10.4s, v7.s[3]
        ldp     q10, q28, [x2, #0x160]
        umlal   v25.2d, v12.2s, v7.s[0]
        umulh   x16, x10, x14
        umlal2  v25.2d, v12.4s, v7.s[1]
        umlal   v25.2d, v20.2s, v2.s[2]
        stp     x19, x27, [sp, #0x1b0]
        eor     x19, x9, x17
        umlal2  v25.2d, v20.4s, v2.s[3]
        umlal   v25.2d, v29.2s, v2.s[0]
        umlal   v21.2d, v23.2s, v5.s[0]
        umlal2  v25.2d, v29.4s, v2.s[1]
        ldp     q12, q20, [x2, #0x40]
        ldp     q29, q31, [x2, #0x180]
        umlal   v25.2d, v10.2s, v16.s[2]
        umlal2  v25.2d, v10.4s, v16.s[3]
        umlal   v25.2d, v28.2s, v16.s[0]
        umlal2  v25.2d, v28.4s, v16.s[1]
        eor     x8, x8, x26
        umlal   v6.2d, v8.2s, v5.s[0]
        sbcs    x27, x27, x15
        str     x7, [sp, #0x40]
        ldr     x7, [sp, #0x28]
        stp     x1, x25, [sp, #0x10]
        ldr     x1, [sp, #0x710]
        eor     x7, x7, x26
        umlal2  v6.2d, v8.4s, v5.s[2]
        mul     x10, x10, x14
        csetm   x25, lo
        cmn     x26, #1
        and     v10.16b, v22.16b, v4.16b
        ext     v8.16b, v22.16b, v1.16b, #8
        adcs    x7, x7, xzr
        eor     x5, x5, x25
        eor     x26, x26, x25
        eor     x27, x27, x25
        usra    v15.2d, v8.2d, #0x1d
        umlal   v25.2d, v29.2s, v9.s[2]
        str     x26, [sp, #0x740]
        mul     x26, x1, x14
        adcs    x8, x8, xzr
        umlal2  v25.2d, v29.4s, v9.s[3]
        str     x8, [sp, #0x730]
        ldr     x8, [sp, #0x7b8]
        ldp     d8, d22, [x8, #0xc8]
        adds    x10, x12, x10
        umlal   v25.2d, v31.2s, v9.s[0]
        adcs    x26, x16, x26
        umlal   v14.2d, v12.2s, v5.s[0]
        umulh   x12, x1, x14
        umlal   v15.2d, v19.2s, v5.s[0]
        umlal2  v15.2d, v19.4s, v5.s[2]
        ldp     q19, q28, [x2, #0x60]
        umlal2  v25.2d, v31.4s, v9.s[1]
        umlal   v25.2d, v26.2s, v0.s[2]
        shl     v22.2d, v22.2d, #0x2e
        mul     x14, x1, x11
        ldp     q29, q31, [x2, #0xa0]
        umlal2  v25.2d, v26.4s, v0.s[3]
        adc     x12, x12, xzr
        umlal2  v14.2d, v12.4s, v5.s[2]
        ldp     q12, q0, [x2, #0x80]
        cmn     x25, #1
        umlal   v3.2d, v20.2s, v5.s[0]
        umulh   x25, x1, x11
        adcs    x1, x5, xzr
        umlal2  v21.2d, v23.4s, v5.s[2]
        umlal2  v3.2d, v20.4s, v5.s[2]
        adcs    x27, x27, xzr
        adds    x5, x10, x14
        ldp     x11, x10, [sp, #0x1f0]
        usra    v25.2d, v8.2d, #0x18
        ldr     x16, [sp, #0x720]
        ldp     q8, q20, [x2, #0xc0]
        umlal   v17.2d, v19.2s, v5.s[0]
        umlal2  v17.2d, v19.4s, v5.s[2]
        umlal   v24.2d, v28.2s, v5.s[0]
        adcs    x25, x26, x25
        usra    v25.2d, v22.2d, #6
        adc     x26, x12, xzr
        ldp     q19, q22, [x2, #0x40]
        umlal2  v24.2d, v28.4s, v5.s[2]
        subs    x12, x10, x11
        ldp     x10, x14, [sp, #0x80]
        umull   v23.2d, v29.2s, v5.s[0]
        mul     x11, x14, x16
        ldp     q26, q28, [x2, #0xe0]
        umlal   v11.2d, v12.2s, v5.s[0]
        str     x27, [sp, #0x750]
        ldr     x27, [sp, #0x6e0]
        eor     x11, x11, x10
        stp     x1, x7, [sp, #0xc0]
        ldr     x1, [sp, #0x6e8]
        ldr     x7, [sp, #0x718]
        sbcs    x1, x27, x1
        umlal2  v11.2d, v12.4s, v5.s[2]
        csetm   x27, lo
        ldr     q12, [x2, #0x1a0]
        umlal   v25.2d, v0.2s, v5.s[0]
        eor     x12, x12, x27
        eor     x1, x1, x27
        cmn     x27, #1
        umlal2  v25.2d, v0.4s, v5.s[2]
        umulh   x8, x14, x16
        str     x28, [sp, #0x48]
        mul     x28, x14, x7
        uzp1    v0.4s, v5.4s, v10.4s
        adcs    x12, x12, xzr
        umlal2  v23.2d, v29.4s, v5.s[2]
        ldp     q5, q29, [x2, #0x100]
        adcs    x1, x1, xzr
        umlal   v23.2d, v31.2s, v27.s[2]
        umlal2  v23.2d, v31.4s, v27.s[3]
        umulh   x14, x14, x7
        str     x1, [sp, #0x728]
        ldr     x1, [sp, #0x6b8]
        str     x12, [sp, #0x710]
        ldr     x12, [sp, #0x6c0]
        subs    x1, x1, x12
        ldr     x12, [sp, #0x698]
        umlal   v23.2d, v8.2s, v27.s[0]
        stp     x21, x20, [sp]
        ldr     x21, [sp, #0x6c8]
        sbcs    x12, x12, x21
        umlal2  v23.2d, v8.4s, v27.s[1]
        ldp     q8, q31, [x2, #0x120]
        csetm   x21, lo
        umlal   v23.2d, v20.2s, v13.s[2]
        adds    x28, x8, x28
        ldr     x8, [sp, #0x708]
        umlal2  v23.2d, v20.4s, v13.s[3]
        umlal   v23.2d, v26.2s, v13.s[0]
        mul     x20, x8, x7
        eor     x1, x1, x21
        umlal2  v23.2d, v26.4s, v13.s[1]
        ldp     q20, q26, [x2]
        umlal   v23.2d, v28.2s, v18.s[2]
        umulh   x7, x8, x7
        umlal2  v23.2d, v28.4s, v18.s[3]
        adcs    x20, x14, x20
        eor     x12, x12, x21
        umlal   v23.2d, v5.2s, v18.s[0]
        umlal2  v23.2d, v5.4s, v18.s[1]
        ldp     q5, q28, [x2, #0x140]
        umlal   v23.2d, v29.2s, v30.s[2]
        mul     x14, x8, x16
        umlal2  v23.2d, v29.4s, v30.s[3]
        adc     x7, x7, xzr
        cmn     x21, #1
        umlal   v23.2d, v8.2s, v30.s[0]
        adcs    x1, x1, xzr
        umlal2  v23.2d, v8.4s, v30.s[1]
        ldp     q8, q29, [x2, #0x160]
        umulh   x8, x8, x16
        umlal   v23.2d, v31.2s, v7.s[2]
        adcs    x12, x12, xzr
        adds    x28, x28, x14
        ldr     x14, [sp, #0x20]
        eor     x21, x27, x21
        umlal2  v23.2d, v31.4s, v7.s[3]
        eor     x27, x28, x10
        ldr     x28, [sp, #0x6a0]
        umlal   v15.2d, v20.2s, v10.s[0]
        umlal   v23.2d, v5.2s, v7.s[0]
        mul     x16, x28, x22
        umlal2  v23.2d, v5.4s, v7.s[1]
        ldp     q5, q31, [x2, #0x20]
        umlal2  v15.2d, v20.4s, v10.s[2]
        adcs    x20, x20, x8
        adc     x7, x7, xzr
        cmn     x10, #1
        eor     x20, x20, x10
        umlal   v23.2d, v28.2s, v2.s[2]
        eor     x7, x7, x10
        adcs    x8, x11, x14
        umulh   x11, x28, x22
        umlal2  v23.2d, v28.4s, v2.s[3]
        ldp     q20, q28, [x2, #0x180]
        adcs    x27, x27, x9
        adcs    x20, x20, x23
        umlal   v23.2d, v8.2s, v2.s[0]
        umlal2  v23.2d, v8.4s, v2.s[1]
        ext     v8.16b, v1.16b, v15.16b, #8
        umlal   v23.2d, v29.2s, v16.s[2]
        adcs    x7, x7, x24
        adc     x9, x10, xzr
        adds    x8, x8, x13
        umulh   x10, x28, x15
        usra    v15.2d, v8.2d, #0x1d
        umlal2  v23.2d, v29.4s, v16.s[3]
        adcs    x27, x27, x5
        umlal   v21.2d, v5.2s, v10.s[0]
        adcs    x20, x20, x25
        umlal2  v21.2d, v5.4s, v10.s[2]
        adcs    x7, x7, x26
        umlal   v14.2d, v31.2s, v10.s[0]
        adc     x9, x9, xzr
        mul     x14, x28, x15
        ext     v8.16b, v15.16b, v1.16b, #8
        adds    x23, x23, x8
        eor     x23, x23, x17
        and     v15.16b, v15.16b, v4.16b
        adcs    x24, x24, x27
        umlal   v23.2d, v20.2s, v16.s[0]
        umlal2  v23.2d, v20.4s, v16.s[1]
        eor     x24, x24, x17
        adcs    x20, x13, x20
        usra    v6.2d, v8.2d, #0x1d
        adcs    x27, x5, x7
        ldr     x7, [sp, #0x690]
        ldr     x5, [sp, #0x6a8]
        eor     x20, x20, x17
        umlal   v23.2d, v28.2s, v9.s[2]
        ldp     x28, x13, [sp, #0x30]
        adcs    x25, x25, x9
        ldr     x9, [sp, #0x1c0]
        umlal2  v23.2d, v28.4s, v9.s[3]
        mul     x8, x5, x15
        adcs    x26, x26, xzr
        cmn     x17, #1
        eor     x27, x27, x17
        eor     x25, x25, x17
        umlal   v23.2d, v12.2s, v9.s[0]
        adcs    x7, x7, x9
        umlal   v6.2d, v26.2s, v10.s[0]
        adcs    x19, x19, x13
        ldp     q8, q5, [x2, #0x60]
        umlal2  v6.2d, v26.4s, v10.s[2]
        eor     x26, x26, x17
        adcs    x23, x23, x28
        str     x12, [sp, #0x720]
        ldr     x12, [sp, #0x7b8]
        ldp     d20, d26, [x12, #0xd0]
        str     x21, [sp, #0x718]
        str     x1, [sp, #0x708]
        ldp     x1, x21, [sp, #0x60]
        adcs    x24, x24, x21
        umlal2  v14.2d, v31.4s, v10.s[2]
        umulh   x15, x5, x15
        adcs    x20, x20, x1
        umlal2  v23.2d, v12.4s, v9.s[1]
        ldp     q12, q28, [x2, #0x80]
        str     x15, [sp, #0x688]
        stp     x8, x10, [sp, #0x1a0]
        ldp     x8, x15, [sp, #0x50]
        adcs    x27, x27, x15
        umlal   v3.2d, v19.2s, v10.s[0]
        adcs    x25, x25, x8
        umlal2  v3.2d, v19.4s, v10.s[2]
        ldr     x10, [sp, #0x1d8]
        str     x16, [sp, #0x680]
        ldp     x12, x16, [sp]
        adcs    x26, x26, x10
        umlal   v17.2d, v22.2s, v10.s[0]
        stp     x11, x14, [sp, #0xe0]
        mul     x11, x5, x22
        adc     x17, x17, xzr
        str     x11, [sp, #0x678]
        ldr     x11, [sp, #0x78]
        ldp     x28, x21, [sp, #0x40]
        adds    x7, x7, x11
        umlal2  v17.2d, v22.4s, v10.s[2]
        usra    v23.2d, v20.2d, #0x12
        ldr     x14, [sp, #0x6d8]
        adcs    x19, x19, x14
        umlal   v24.2d, v8.2s, v10.s[0]
        shl     v19.2d, v26.2d, #0x34
        adcs    x23, x23, x16
        umlal2  v24.2d, v8.4s, v10.s[2]
        ldp     q8, q20, [x2, #0xa0]
        adcs    x24, x24, x12
        umlal   v11.2d, v5.2s, v10.s[0]
        ldp     q22, q26, [x2, #0xc0]
        adcs    x20, x20, x21
        usra    v23.2d, v19.2d, #6
        umlal   v25.2d, v12.2s, v10.s[0]
        ldr     x13, [sp, #0x738]
        umulh   x5, x5, x22
        str     x22, [sp, #0x690]
        str     x5, [sp, #0x670]
        ldp     x5, x22, [sp, #0x10]
        adcs    x27, x27, x22
        umlal2  v25.2d, v12.4s, v10.s[2]
        ldp     q12, q19, [x2, #0xe0]
        umlal2  v11.2d, v5.4s, v10.s[2]
        adcs    x25, x25, x5
        ldr     q5, [x2, #0x1a0]
        adcs    x26, x26, x28
        adc     x17, x17, xzr
        adds    x1, x1, x7
        ldp     x7, x9, [sp, #0x1b0]
        umlal   v23.2d, v28.2s, v10.s[0]
        mul     x28, x13, x7
        adcs    x19, x15, x19
        umlal2  v23.2d, v28.4s, v10.s[2]
        umulh   x15, x13, x7
        umull   v28.2d, v8.2s, v10.s[0]
        adcs    x23, x8, x23
        adcs    x24, x10, x24
        adcs    x20, x11, x20
        adcs    x27, x14, x27
        mul     x8, x13, x9
        umlal2  v28.2d, v8.4s, v10.s[2]
        ldr     x10, [sp, #0x40]
        ldp     q10, q8, [x2, #0x100]
        adcs    x25, x16, x25
        ldr     x11, [sp, #0x758]
        adcs    x26, x12, x26
        ldr     x14, [sp, #0x7d0]
        ldr     x12, [sp, #0x6b0]
        umlal   v28.2d, v20.2s, v0.s[0]
        ldr     x16, [sp, #0x760]
        umlal2  v28.2d, v20.4s, v0.s[1]
        adcs    x21, x21, x17
        ldr     x17, [sp, #0x768]
        adcs    x22, x22, xzr
        umlal   v28.2d, v22.2s, v27.s[2]
        adcs    x5, x5, xzr
        ldp     q20, q29, [x2, #0x120]
        umlal2  v28.2d, v22.4s, v27.s[3]
        adcs    x10, x10, xzr
        umlal   v28.2d, v26.2s, v27.s[0]
        adds    x11, x11, x14
        mul     x14, x12, x9
        str     x28, [sp, #0x668]
        ldr     x28, [sp, #0x7b0]
        str     x14, [sp, #0x660]
        ldr     x14, [sp, #0x1e8]
        adcs    x28, x16, x28
        ldr     x16, [sp, #0x770]
        umlal2  v28.2d, v26.4s, v27.s[1]
        umlal   v28.2d, v12.2s, v13.s[2]
        adcs    x14, x17, x14
        ldr     x17, [sp, #0x778]
        stp     x8, x15, [sp, #0xd0]
        ldr     x8, [sp, #0x1e0]
        adcs    x8, x16, x8
        ldr     x16, [sp, #0x1d0]
        umlal2  v28.2d, v12.4s, v13.s[3]
        ldp     q12, q22, [x2, #0x140]
        ldr     x15, [sp, #0x7e0]
        adcs    x16, x17, x16
        umlal   v28.2d, v19.2s, v13.s[0]
        umulh   x17, x13, x9
        ldr     x13, [sp, #0x6f0]
        str     x17, [sp, #0x6d8]
        ldr     x17, [sp, #0x780]
        adcs    x13, x15, x13
        ldr     x15, [sp, #0x7c8]
        umlal2  v28.2d, v19.4s, v13.s[1]
        str     x13, [sp, #0xf0]
        ldr     x13, [sp, #0x788]
        adcs    x15, x17, x15
        umlal   v28.2d, v10.2s, v18.s[2]
        str     x15, [sp, #0x658]
        ldp     x15, x17, [sp, #0x90]
        adcs    x13, x13, x17
        umlal2  v28.2d, v10.4s, v18.s[3]
        ldp     q10, q19, [x2, #0x160]
        umlal   v28.2d, v8.2s, v18.s[0]
        umulh   x17, x12, x9
        ldr     x9, [sp, #0x1c0]
        adcs    x9, x15, x9
        str     x17, [sp, #0x650]
        ldp     x17, x15, [sp, #0xa0]
        stp     x9, x13, [sp, #0x70]
        ldp     x13, x9, [sp, #0x30]
        adcs    x9, x15, x9
        umlal2  v28.2d, v8.4s, v18.s[1]
        adcs    x13, x17, x13
        ldp     x17, x15, [sp, #0x190]
        umlal   v28.2d, v20.2s, v30.s[2]
        umlal2  v28.2d, v20.4s, v30.s[3]
        str     x13, [sp, #0x7d0]
        ldr     x13, [sp, #0x68]
        adcs    x13, x15, x13
        umlal   v28.2d, v29.2s, v30.s[0]
        ldp     q8, q20, [x2]
        adcs    x1, x17, x1
        ldr     x17, [sp, #0x6f8]
        umulh   x15, x12, x7
        str     x15, [sp, #0x768]
        ldr     x15, [sp, #0x700]
        adcs    x19, x17, x19
        umlal2  v28.2d, v29.4s, v30.s[1]
        adcs    x23, x15, x23
        ldr     x15, [sp, #0x7c0]
        umlal   v28.2d, v12.2s, v7.s[2]
        adcs    x24, x15, x24
        ldp     q26, q29, [x2, #0x180]
        adcs    x20, x20, xzr
        umlal2  v28.2d, v12.4s, v7.s[3]
        umlal   v28.2d, v22.2s, v7.s[0]
        adcs    x27, x27, xzr
        umlal2  v28.2d, v22.4s, v7.s[1]
        adcs    x25, x25, xzr
        mul     x15, x12, x7
        ldr     x7, [sp, #0x790]
        ldp     x12, x17, [sp, #0xc0]
        umlal   v28.2d, v10.2s, v2.s[2]
        adcs    x26, x26, xzr
        umlal2  v28.2d, v10.4s, v2.s[3]
        ldp     q10, q12, [x2, #0x20]
        umlal   v6.2d, v8.2s, v15.s[0]
        str     x15, [sp, #0x7e0]
        umulh   x15, x17, x12
        adcs    x21, x21, xzr
        umlal2  v6.2d, v8.4s, v15.s[2]
        adcs    x22, x22, xzr
        umlal   v14.2d, v10.2s, v15.s[0]
        adcs    x5, x5, xzr
        umlal2  v14.2d, v10.4s, v15.s[2]
        adcs    x10, x10, xzr
        stp     x15, x10, [sp, #0x1e0]
        ldp     x15, x10, [x3]
        adds    x15, x15, x11
        umlal   v3.2d, v12.2s, v15.s[0]
        str     x15, [sp, #0x7c8]
        mul     x15, x17, x12
        adcs    x10, x10, x28
        ext     v10.16b, v1.16b, v6.16b, #8
        str     x10, [sp, #0x7b0]
        ldp     x10, x12, [x3, #0x10]
        adcs    x10, x10, x14
        umlal   v28.2d, v19.2s, v2.s[0]
        str     x10, [sp, #0x788]
        adcs    x10, x12, x8
        usra    v6.2d, v10.2d, #0x1d
        umlal2  v28.2d, v19.4s, v2.s[1]
        str     x10, [sp, #0x780]
        adcs    x10, x7, x16
        ldr     x7, [sp, #0x740]
        umlal   v28.2d, v26.2s, v16.s[2]
        umlal2  v3.2d, v12.4s, v15.s[2]
        str     x10, [sp, #0x778]
        ldr     x10, [sp, #0x750]
        mul     x12, x17, x10
        ldp     q10, q8, [x2, #0x40]
        eor     x15, x15, x7
        ldr     x7, [sp, #0x798]
        stp     x15, x12, [sp, #0xa0]
        ldr     x15, [sp, #0xf0]
        adcs    x12, x7, x15
        ldr     x7, [sp, #0x658]
        str     x12, [sp, #0x770]
        ldr     x12, [sp, #0x7a0]
        adcs    x12, x12, x7
        ldr     x7, [sp, #0x7a8]
        umlal2  v28.2d, v26.4s, v16.s[3]
        str     x12, [sp, #0x7c0]
        ldr     x12, [sp, #0x730]
        mul     x15, x12, x10
        ext     v12.16b, v6.16b, v1.16b, #8
        and     v6.16b, v6.16b, v4.16b
        str     x15, [sp, #0x760]
        ldp     x12, x15, [sp, #0x70]
        adcs    x7, x7, x15
        umlal   v28.2d, v29.2s, v16.s[0]
        str     x7, [sp, #0x758]
        adcs    x7, x11, x12
        umlal2  v28.2d, v29.4s, v16.s[1]
        usra    v21.2d, v12.2d, #0x1d
        str     x28, [sp, #0xf8]
        adcs    x28, x28, x9
        umulh   x17, x17, x10
        umlal   v21.2d, v20.2s, v15.s[0]
        str     x17, [sp, #0x1d0]
        ldr     x17, [sp, #0x7b8]
        ldp     d12, d19, [x17, #0xd8]
        ldr     x17, [sp, #0x7d0]
        stp     x14, x11, [sp, #0x10]
        adcs    x14, x14, x17
        umlal   v17.2d, v10.2s, v15.s[0]
        stp     x8, x16, [sp, #0x60]
        adcs    x8, x8, x13
        umlal2  v17.2d, v10.4s, v15.s[2]
        adcs    x16, x16, x1
        ldr     q10, [x2, #0x1a0]
        umlal   v24.2d, v8.2s, v15.s[0]
        ldr     x11, [sp, #0x730]
        stp     x16, x8, [sp]
        ldr     x16, [sp, #0xc0]
        mul     x8, x11, x16
        str     x8, [sp, #0x1d8]
        ldr     x8, [sp, #0xf0]
        adcs    x8, x8, x19
        umlal2  v24.2d, v8.4s, v15.s[2]
        stp     x8, x9, [sp, #0x80]
        ldr     x8, [sp, #0x658]
        adcs    x8, x8, x23
        adcs    x15, x15, x24
        umlal   v28.2d, v5.2s, v9.s[2]
        ldp     q8, q22, [x2, #0x60]
        umulh   x10, x11, x10
        umlal2  v28.2d, v5.4s, v9.s[3]
        ldp     q9, q5, [x2, #0x80]
        ldp     q26, q29, [x2, #0xa0]
        shl     v19.2d, v19.2d, #0x3a
        stp     x10, x23, [sp, #0x190]
        adcs    x10, x12, x20
        adcs    x12, x9, x27
        adcs    x17, x17, x25
        usra    v28.2d, v12.2d, #0xc
        umulh   x11, x11, x16
        adcs    x16, x13, x26
        str     x11, [sp, #0x750]
        adcs    x11, x1, x21
        stp     x19, x1, [sp, #0x50]
        adcs    x19, x19, x22
        umlal   v11.2d, v8.2s, v15.s[0]
        adcs    x23, x23, x5
        umlal2  v11.2d, v8.4s, v15.s[2]
        ldp     q8, q12, [x2, #0xc0]
        ldr     x1, [sp, #0x1f8]
        str     x13, [sp, #0x90]
        ldr     x13, [sp, #0x6c0]
        umulh   x9, x1, x13
        usra    v28.2d, v19.2d, #6
        umlal   v25.2d, v22.2s, v15.s[0]
        str     x9, [sp, #0x700]
        ldr     x9, [sp, #0x1e8]
        stp     x24, x27, [sp, #0x40]
        adcs    x24, x24, x9
        umlal   v23.2d, v9.2s, v15.s[0]
        stp     x20, x5, [sp, #0xb0]
        adcs    x20, x20, xzr
        umlal2  v23.2d, v9.4s, v15.s[2]
        ldp     q9, q19, [x2, #0xe0]
        umlal2  v21.2d, v20.4s, v15.s[2]
        adcs    x27, x27, xzr
        mul     x13, x1, x13
        umlal2  v25.2d, v22.4s, v15.s[2]
        str     x13, [sp, #0x6f8]
        adcs    x13, x25, xzr
        umull   v20.2d, v26.2s, v15.s[0]
        stp     x26, x25, [sp, #0x30]
        adcs    x26, x26, xzr
        umlal   v28.2d, v5.2s, v15.s[0]
        stp     x21, x22, [sp, #0x20]
        adcs    x21, x21, xzr
        ldr     x25, [sp, #0x6c8]
        str     x21, [sp, #0x98]
        mul     x21, x1, x25
        umlal2  v28.2d, v5.4s, v15.s[2]
        ldp     q5, q22, [x2]
        str     x21, [sp, #0x1c0]
        adcs    x21, x22, xzr
        umlal2  v20.2d, v26.4s, v15.s[2]
        uzp1    v15.4s, v15.4s, v6.4s
        adcs    x5, x5, xzr
        umlal   v20.2d, v29.2s, v0.s[2]
        umulh   x1, x1, x25
        str     x1, [sp, #0x1c8]
        adcs    x1, x9, xzr
        ldp     x9, x22, [x3]
        adds    x7, x7, x9
        adcs    x22, x28, x22
        ldp     x28, x9, [x3, #0x10]
        umlal2  v20.2d, v29.4s, v0.s[3]
        umlal   v20.2d, v8.2s, v0.s[0]
        ldp     q26, q29, [x2, #0x100]
        umlal2  v20.2d, v8.4s, v0.s[1]
        adcs    x28, x14, x28
        umlal   v20.2d, v12.2s, v27.s[2]
        str     x28, [sp, #0x730]
        ldp     x28, x14, [sp]
        adcs    x9, x14, x9
        ldr     x14, [sp, #0x6e0]
        str     x9, [sp, #0x6f0]
        mul     x9, x14, x25
        str     x22, [sp, #0x648]
        ldr     x22, [sp, #0x790]
        adcs    x22, x28, x22
        ldr     x28, [sp, #0x80]
        umlal   v21.2d, v5.2s, v6.s[0]
        str     x22, [sp, #0x640]
        str     x7, [sp, #0x638]
        ldr     x7, [sp, #0x798]
        str     x9, [sp, #0xc0]
        adcs    x28, x28, x7
        ldr     x7, [sp, #0x7a0]
        umlal2  v21.2d, v5.4s, v6.s[2]
        ldp     q8, q5, [x2, #0x120]
        str     x28, [sp, #0x630]
        ldr     x28, [sp, #0x658]
        adcs    x7, x8, x7
        ldr     x8, [sp, #0x6c0]
        umlal2  v20.2d, v12.4s, v27.s[3]
        str     x7, [sp, #0x628]
        mul     x7, x14, x8
        str     x7, [sp, #0xc8]
        ldr     x7, [sp, #0x7a8]
        adcs    x7, x15, x7
        ldp     x15, x22, [sp, #0x10]
        umlal   v20.2d, v9.2s, v27.s[0]
        umlal2  v20.2d, v9.4s, v27.s[1]
        adcs    x22, x10, x22
        ldp     x9, x10, [sp, #0xf0]
        adcs    x10, x12, x10
        ldp     q9, q12, [x2, #0x140]
        umlal   v20.2d, v19.2s, v13.s[2]
        umulh   x12, x14, x25
        adcs    x15, x17, x15
        ldr     x17, [sp, #0x7b8]
        umlal2  v20.2d, v19.4s, v13.s[3]
        umlal   v20.2d, v26.2s, v13.s[0]
        ldr     d19, [x17, #0xe0]
        str     x15, [sp, #0x620]
        str     x10, [sp, #0x618]
        ldp     x15, x10, [sp, #0x60]
        adcs    x15, x16, x15
        adcs    x10, x11, x10
        umlal2  v20.2d, v26.4s, v13.s[1]
        ext     v26.16b, v1.16b, v21.16b, #8
        adcs    x19, x19, x9
        umulh   x9, x14, x8
        umlal   v20.2d, v29.2s, v18.s[2]
        adcs    x23, x23, x28
        ldp     x11, x28, [sp, #0x70]
        ldr     x16, [sp, #0x6b8]
        usra    v21.2d, v26.2d, #0x1d
        umlal2  v20.2d, v29.4s, v18.s[3]
        adcs    x24, x24, x28
        ldr     x28, [sp, #0x88]
        ldp     q26, q29, [x2, #0x20]
        umlal   v20.2d, v8.2s, v18.s[0]
        umlal2  v20.2d, v8.4s, v18.s[1]
        adcs    x20, x20, x11
        ldr     x11, [sp, #0x7d0]
        adcs    x27, x27, x28
        ldr     x28, [sp, #0x1f0]
        str     x27, [sp, #0x610]
        umulh   x27, x28, x16
        umlal   v20.2d, v5.2s, v30.s[2]
        ext     v8.16b, v21.16b, v1.16b, #8
        adcs    x11, x13, x11
        str     x11, [sp, #0x790]
        ldp     x13, x11, [sp, #0x90]
        adcs    x26, x26, x13
        umlal2  v20.2d, v5.4s, v30.s[3]
        usra    v14.2d, v8.2d, #0x1d
        str     x26, [sp, #0x608]
        ldp     x26, x13, [sp, #0x50]
        adcs    x11, x11, x13
        ldr     x13, [sp, #0x198]
        umlal   v20.2d, v9.2s, v30.s[0]
        adcs    x21, x21, x26
        ldp     q8, q5, [x2, #0x180]
        and     v21.16b, v21.16b, v4.16b
        umlal2  v20.2d, v9.4s, v30.s[1]
        mul     x26, x28, x16
        umlal   v20.2d, v12.2s, v7.s[2]
        str     x21, [sp, #0x7a0]
        adcs    x5, x5, x13
        ldp     x21, x13, [sp, #0x40]
        umlal   v3.2d, v26.2s, v6.s[0]
        adcs    x21, x1, x21
        ldr     x1, [sp, #0xb0]
        umlal   v14.2d, v22.2s, v6.s[0]
        adcs    x1, x1, xzr
        umlal2  v14.2d, v22.4s, v6.s[2]
        adcs    x13, x13, xzr
        umlal2  v3.2d, v26.4s, v6.s[2]
        str     x13, [sp, #0x7a8]
        str     x1, [sp, #0x798]
        ldp     x1, x13, [sp, #0x30]
        adcs    x13, x13, xzr
        ldp     q9, q22, [x2, #0x160]
        umlal2  v20.2d, v12.4s, v7.s[3]
        adcs    x1, x1, xzr
        ldp     q12, q26, [x2, #0x40]
        str     x1, [sp, #0x658]
        str     x13, [sp, #0x600]
        ldp     x1, x13, [sp, #0x20]
        adcs    x1, x1, xzr
        adcs    x13, x13, xzr
        str     x13, [sp, #0x5f8]
        ldr     x13, [sp, #0xb8]
        str     x1, [sp, #0x5f0]
        ldr     x1, [sp, #0x1e8]
        adcs    x13, x13, xzr
        adcs    x1, x1, xzr
        str     x1, [sp, #0x6b8]
        str     x13, [sp, #0x5e8]
        ldp     x1, x13, [sp, #0xe0]
        adds    x1, x1, x13
        ldr     x13, [sp, #0x680]
        str     x21, [sp, #0x7d0]
        ldr     x21, [sp, #0x6d0]
        str     x5, [sp, #0x5e0]
        eor     x5, x13, x21
        str     x11, [sp, #0x5d8]
        str     x20, [sp, #0x5d0]
        ldp     x20, x11, [sp, #0x1a0]
        adcs    x20, x11, x20
        ldr     x11, [sp, #0x688]
        str     x24, [sp, #0x5c8]
        ldr     x24, [sp, #0x678]
        adc     x11, x11, xzr
        adds    x24, x1, x24
        ldr     x1, [sp, #0x670]
        umlal   v17.2d, v29.2s, v6.s[0]
        umlal2  v17.2d, v29.4s, v6.s[2]
        str     x23, [sp, #0x5c0]
        adcs    x20, x20, x1
        eor     x1, x24, x21
        str     x19, [sp, #0x5b8]
        ldr     x19, [sp, #0x698]
        str     x10, [sp, #0x5b0]
        mul     x10, x28, x19
        adc     x11, x11, xzr
        umlal   v24.2d, v12.2s, v6.s[0]
        str     x15, [sp, #0x5a8]
        ldp     x15, x23, [sp, #0xd0]
        str     x22, [sp, #0x5a0]
        ldr     x22, [sp, #0x6d8]
        adds    x23, x23, x15
        ldr     x15, [sp, #0x660]
        str     x7, [sp, #0x598]
        ldr     x7, [sp, #0x650]
        adcs    x22, x22, x15
        ldr     x15, [sp, #0x7e0]
        umlal   v20.2d, v9.2s, v7.s[0]
        adc     x7, x7, xzr
        umlal2  v24.2d, v12.4s, v6.s[2]
        stp     x1, x5, [sp, #0xf0]
        ldr     x1, [sp, #0x768]
        adds    x23, x23, x15
        umulh   x15, x28, x19
        adcs    x22, x22, x1
        umlal2  v20.2d, v9.4s, v7.s[1]
        ldp     q9, q12, [x2, #0x80]
        adc     x1, x7, xzr
        ldr     x7, [sp, #0x1e0]
        ldp     x25, x5, [sp, #0xa0]
        ldr     x14, [sp, #0x190]
        adds    x5, x7, x5
        ldp     x7, x17, [sp, #0x1d0]
        umlal   v20.2d, v22.2s, v2.s[2]
        umlal2  v20.2d, v22.4s, v2.s[3]
        str     x26, [sp, #0x20]
        ldr     x26, [sp, #0x760]
        adcs    x26, x7, x26
        ldr     x7, [sp, #0x6e8]
        ldr     q22, [x2, #0x1a0]
        mul     x28, x7, x19
        umlal   v20.2d, v8.2s, v2.s[0]
        adc     x14, x14, xzr
        adds    x5, x5, x17
        ldr     x17, [sp, #0x750]
        adcs    x26, x26, x17
        ldr     x17, [sp, #0x740]
        umlal2  v20.2d, v8.4s, v2.s[1]
        eor     x5, x5, x17
        adc     x14, x14, xzr
        cmn     x17, #1
        umlal   v11.2d, v26.2s, v6.s[0]
        eor     x26, x26, x17
        mul     x8, x7, x16
        adcs    x25, x25, x13
        eor     x14, x14, x17
        umlal   v20.2d, v5.2s, v16.s[2]
        umlal2  v20.2d, v5.4s, v16.s[3]
        ldp     q8, q5, [x2, #0xa0]
        adcs    x5, x5, x24
        ldp     q29, q31, [x2, #0x60]
        umlal   v20.2d, v10.2s, v16.s[0]
        adcs    x26, x26, x20
        umlal2  v20.2d, v10.4s, v16.s[1]
        adcs    x14, x14, x11
        umulh   x13, x7, x19
        ldr     x19, [sp, #0x710]
        umlal   v28.2d, v9.2s, v6.s[0]
        adc     x17, x17, xzr
        str     x24, [sp, #0x688]
        ldr     x24, [sp, #0x668]
        adds    x25, x25, x24
        umlal2  v11.2d, v26.4s, v6.s[2]
        ldp     q10, q26, [x2, #0xc0]
        adcs    x5, x5, x23
        adcs    x26, x26, x22
        umlal2  v28.2d, v9.4s, v6.s[2]
        adcs    x14, x14, x1
        usra    v20.2d, v19.2d, #6
        ldp     q9, q19, [x2, #0xe0]
        adc     x17, x17, xzr
        adds    x20, x20, x25
        umulh   x25, x7, x16
        adcs    x5, x11, x5
        eor     x11, x20, x21
        umlal   v25.2d, v29.2s, v6.s[0]
        str     x11, [sp, #0x7e0]
        eor     x11, x5, x21
        adcs    x24, x24, x26
        ldr     x26, [sp, #0x708]
        umlal2  v25.2d, v29.4s, v6.s[2]
        adcs    x23, x23, x14
        ldr     x14, [sp, #0x700]
        adcs    x22, x22, x17
        mul     x17, x19, x26
        umlal   v23.2d, v31.2s, v6.s[0]
        umlal   v20.2d, v12.2s, v6.s[0]
        adcs    x1, x1, xzr
        stp     x11, x1, [sp, #0x1d0]
        ldp     x11, x21, [sp, #0x1c0]
        adds    x11, x14, x11
        ldp     x14, x1, [sp, #0xc0]
        umlal2  v20.2d, v12.4s, v6.s[2]
        adcs    x21, x21, x14
        ldr     x14, [sp, #0x718]
        adc     x12, x12, xzr
        adds    x1, x11, x1
        umlal2  v23.2d, v31.4s, v6.s[2]
        umulh   x11, x19, x26
        umull   v12.2d, v8.2s, v6.s[0]
        stp     x22, x23, [sp, #0xa0]
        ldr     x22, [sp, #0x690]
        eor     x17, x17, x14
        adcs    x21, x21, x9
        adc     x9, x12, xzr
        ldr     x12, [sp, #0x6c0]
        adds    x27, x27, x10
        adcs    x28, x15, x28
        ldr     x15, [sp, #0x6c8]
        adc     x10, x13, xzr
        subs    x22, x12, x22
        ldr     x12, [sp, #0x720]
        umulh   x13, x19, x12
        umlal2  v12.2d, v8.4s, v6.s[2]
        ldp     q8, q6, [x2, #0x100]
        ldr     x23, [sp, #0x698]
        stp     x24, x5, [sp, #0x80]
        ldr     x24, [sp, #0x748]
        sbcs    x24, x15, x24
        ldp     x15, x5, [sp, #0x1b0]
        umlal   v12.2d, v5.2s, v15.s[0]
        sbcs    x15, x16, x15
        umlal2  v12.2d, v5.4s, v15.s[1]
        sbcs    x23, x23, x5
        ldr     x5, [sp, #0x7b8]
        ldr     d5, [x5, #0xe8]
        umlal   v12.2d, v10.2s, v0.s[2]
        mul     x19, x19, x12
        csetm   x16, lo
        adds    x27, x27, x8
        ldr     x8, [sp, #0x6a0]
        umlal2  v12.2d, v10.4s, v0.s[3]
        ldp     q10, q29, [x2, #0x120]
        adcs    x25, x28, x25
        umlal   v12.2d, v26.2s, v0.s[0]
        adc     x28, x10, xzr
        ldr     x14, [sp, #0x6a8]
        str     x20, [sp, #0x768]
        ldp     x20, x10, [sp, #0x1f0]
        subs    x8, x8, x10
        eor     x22, x22, x16
        eor     x23, x23, x16
        umlal2  v12.2d, v26.4s, v0.s[1]
        eor     x10, x15, x16
        ldr     x15, [sp, #0x728]
        eor     x24, x24, x16
        umlal   v12.2d, v9.2s, v27.s[2]
        mul     x5, x15, x12
        str     x28, [sp, #0x28]
        ldr     x28, [sp, #0x6e0]
        sbcs    x28, x14, x28
        ldr     x14, [sp, #0x738]
        umlal2  v12.2d, v9.4s, v27.s[3]
        ldp     q9, q26, [x2, #0x140]
        sbcs    x20, x14, x20
        ldr     x14, [sp, #0x6b0]
        sbcs    x7, x14, x7
        umlal   v12.2d, v19.2s, v27.s[0]
        shl     v5.2d, v5.2d, #6
        umlal2  v12.2d, v19.4s, v27.s[1]
        csetm   x14, lo
        adds    x19, x11, x19
        umulh   x11, x15, x12
        umlal   v12.2d, v8.2s, v13.s[2]
        eor     x28, x28, x14
        eor     x8, x8, x14
        eor     x7, x7, x14
        umlal2  v12.2d, v8.4s, v13.s[3]
        adcs    x5, x13, x5
        eor     x20, x20, x14
        ldp     q8, q19, [x2]
        umlal   v12.2d, v6.2s, v13.s[0]
        eor     x12, x14, x16
        umlal2  v12.2d, v6.4s, v13.s[1]
        mul     x13, x15, x26
        umlal   v12.2d, v10.2s, v18.s[2]
        adc     x11, x11, xzr
        cmn     x16, #1
        umlal2  v12.2d, v10.4s, v18.s[3]
        adcs    x22, x22, xzr
        umlal   v12.2d, v29.2s, v18.s[0]
        adcs    x24, x24, xzr
        umulh   x26, x15, x26
        adcs    x10, x10, xzr
        umlal2  v12.2d, v29.4s, v18.s[1]
        ldp     q10, q6, [x2, #0x20]
        adcs    x23, x23, xzr
        cmn     x14, #1
        umlal   v12.2d, v9.2s, v30.s[2]
        adcs    x8, x8, xzr
        umlal2  v12.2d, v9.4s, v30.s[3]
        umlal   v14.2d, v8.2s, v21.s[0]
        ldp     q9, q29, [x2, #0x160]
        umulh   x14, x8, x22
        umlal2  v14.2d, v8.4s, v21.s[2]
        adcs    x28, x28, xzr
        umlal   v12.2d, v26.2s, v30.s[0]
        adcs    x20, x20, xzr
        umlal2  v12.2d, v26.4s, v30.s[1]
        adcs    x7, x7, xzr
        subs    x15, x10, x22
        sbcs    x16, x23, x24
        ext     v8.16b, v1.16b, v14.16b, #8
        ldp     q26, q31, [x2, #0x180]
        stp     x23, x7, [sp]
        csetm   x23, lo
        umlal   v17.2d, v10.2s, v21.s[0]
        eor     x15, x15, x23
        cmn     x23, #1
        eor     x16, x16, x23
        umlal   v24.2d, v6.2s, v21.s[0]
        usra    v14.2d, v8.2d, #0x1d
        adcs    x15, x15, xzr
        stp     x15, x10, [sp, #0x10]
        mul     x15, x8, x22
        adcs    x16, x16, xzr
        adds    x19, x19, x13
        umlal   v12.2d, v9.2s, v7.s[2]
        umlal2  v12.2d, v9.4s, v7.s[3]
        mul     x13, x8, x24
        adcs    x26, x5, x26
        ldr     x5, [sp, #0x718]
        eor     x19, x19, x5
        eor     x26, x26, x5
        umlal   v12.2d, v29.2s, v7.s[0]
        adc     x11, x11, xzr
        stp     x16, x15, [sp, #0xb0]
        subs    x16, x8, x20
        umlal2  v12.2d, v29.4s, v7.s[1]
        and     v8.16b, v14.16b, v4.16b
        eor     x11, x11, x5
        sbcs    x7, x28, x7
        ext     v14.16b, v14.16b, v1.16b, #8
        usra    v3.2d, v14.2d, #0x1d
        umlal2  v17.2d, v10.4s, v21.s[2]
        eor     x15, x15, x12
        umlal   v12.2d, v26.2s, v2.s[2]
        str     x15, [sp, #0xd0]
        csetm   x15, lo
        cmn     x5, #1
        stp     x12, x1, [sp, #0x1a0]
        ldr     x12, [sp, #0x6f8]
        adcs    x17, x17, x12
        eor     x23, x15, x23
        eor     x16, x16, x15
        umlal2  v12.2d, v26.4s, v2.s[3]
        eor     x7, x7, x15
        adcs    x19, x19, x1
        ldp     q10, q14, [x2, #0x40]
        umlal   v3.2d, v19.2s, v21.s[0]
        umulh   x8, x8, x24
        adcs    x26, x26, x21
        ldp     x10, x12, [sp, #0x20]
        umlal2  v24.2d, v6.4s, v21.s[2]
        ldp     q9, q6, [x2, #0xe0]
        adcs    x11, x11, x9
        adc     x5, x5, xzr
        adds    x17, x17, x10
        umlal   v12.2d, v31.2s, v2.s[0]
        umlal2  v3.2d, v19.4s, v21.s[2]
        adcs    x19, x19, x27
        adcs    x26, x26, x25
        umlal2  v12.2d, v31.4s, v2.s[1]
        ldp     q19, q26, [x2, #0x60]
        adcs    x11, x11, x12
        umlal   v12.2d, v22.2s, v16.s[2]
        mul     x1, x28, x24
        adc     x5, x5, xzr
        umlal2  v12.2d, v22.4s, v16.s[3]
        ldp     q16, q22, [x2, #0xa0]
        ldp     q29, q31, [x2, #0x80]
        umlal   v11.2d, v10.2s, v21.s[0]
        cmn     x15, #1
        umulh   x24, x28, x24
        umlal2  v11.2d, v10.4s, v21.s[2]
        adcs    x15, x16, xzr
        adcs    x7, x7, xzr
        adds    x21, x21, x17
        umlal   v25.2d, v14.2s, v21.s[0]
        usra    v12.2d, v5.2d, #6
        adcs    x19, x9, x19
        ldp     q10, q5, [x2, #0xc0]
        adcs    x26, x10, x26
        umlal2  v25.2d, v14.4s, v21.s[2]
        adcs    x27, x27, x11
        umulh   x9, x28, x22
        umlal   v23.2d, v19.2s, v21.s[0]
        umlal2  v23.2d, v19.4s, v21.s[2]
        adcs    x25, x25, x5
        adcs    x5, x12, xzr
        adds    x10, x14, x13
        ldp     x12, x13, [x6]
        ldp     x16, x17, [x6, #0x10]
        umlal   v28.2d, v26.2s, v21.s[0]
        adcs    x1, x8, x1
        ldp     x8, x11, [x6, #0x80]
        umlal2  v28.2d, v26.4s, v21.s[2]
        ldr     q14, [x2, #0x1a0]
        adc     x24, x24, xzr
        subs    x12, x8, x12
        mul     x22, x28, x22
        ldr     x8, [x6, #0xa8]
        umlal   v20.2d, v29.2s, v21.s[0]
        sbcs    x28, x11, x13
        ldp     x14, x11, [x6, #0x98]
        ldr     x13, [x6, #0x90]
        sbcs    x16, x13, x16
        umlal2  v20.2d, v29.4s, v21.s[2]
        umlal   v12.2d, v31.2s, v21.s[0]
        sbcs    x17, x14, x17
        ldr     x14, [sp, #0x18]
        umulh   x13, x20, x14
        umlal2  v12.2d, v31.4s, v21.s[2]
        stp     x5, x25, [sp, #0x50]
        ldp     x5, x25, [x6, #0x20]
        sbcs    x5, x11, x5
        uzp1    v19.4s, v21.4s, v8.4s
        umull   v26.2d, v16.2s, v21.s[0]
        sbcs    x25, x8, x25
        ldp     x8, x11, [x6, #0xb0]
        stp     x27, x26, [sp, #0x40]
        ldp     x27, x26, [x6, #0x30]
        sbcs    x27, x8, x27
        sbcs    x26, x11, x26
        mul     x11, x20, x14
        umlal2  v26.2d, v16.4s, v21.s[2]
        csetm   x8, lo
        adds    x22, x10, x22
        umlal   v26.2d, v22.2s, v15.s[2]
        ldp     q16, q21, [x2, #0x100]
        eor     x28, x28, x8
        adcs    x1, x1, x9
        eor     x9, x12, x8
        ldr     x12, [sp, #0x1a0]
        eor     x10, x17, x8
        umlal2  v26.2d, v22.4s, v15.s[3]
        adc     x24, x24, xzr
        cmn     x8, #1
        umlal   v26.2d, v10.2s, v15.s[0]
        eor     x5, x5, x8
        eor     x26, x26, x8
        umlal2  v26.2d, v10.4s, v15.s[1]
        ldp     q10, q22, [x2, #0x120]
        stp     x19, x21, [sp, #0x20]
        eor     x19, x22, x12
        ldp     x17, x12, [sp]
        eor     x25, x25, x8
        eor     x27, x27, x8
        umlal   v26.2d, v5.2s, v0.s[2]
        umlal2  v26.2d, v5.4s, v0.s[3]
        eor     x16, x16, x8
        mul     x21, x20, x17
        adcs    x9, x9, xzr
        umlal   v26.2d, v9.2s, v0.s[0]
        adcs    x28, x28, xzr
        str     x19, [sp, #0xd8]
        mul     x19, x12, x17
        umlal2  v26.2d, v9.4s, v0.s[1]
        ldp     q9, q5, [x2, #0x140]
        adcs    x16, x16, xzr
        umlal   v26.2d, v6.2s, v27.s[2]
        adcs    x10, x10, xzr
        umlal2  v26.2d, v6.4s, v27.s[3]
        adcs    x5, x5, xzr
        umlal   v26.2d, v16.2s, v27.s[0]
        adcs    x25, x25, xzr
        umulh   x20, x20, x17
        adcs    x27, x27, xzr
        umlal2  v26.2d, v16.4s, v27.s[1]
        ldp     q6, q16, [x2, #0x160]
        adcs    x26, x26, xzr
        adds    x21, x13, x21
        umlal   v26.2d, v21.2s, v13.s[2]
        umlal2  v26.2d, v21.4s, v13.s[3]
        adcs    x19, x20, x19
        umulh   x20, x12, x17
        umlal   v26.2d, v10.2s, v13.s[0]
        mul     x13, x12, x14
        umlal2  v26.2d, v10.4s, v13.s[1]
        ldp     q10, q21, [x2]
        umlal   v26.2d, v22.2s, v18.s[2]
        umlal2  v26.2d, v22.4s, v18.s[3]
        umlal   v26.2d, v9.2s, v18.s[0]
        adc     x20, x20, xzr
        stp     x26, x27, [sp, #0xe0]
        ldp     x17, x26, [x4]
        str     x25, [sp, #0x760]
        ldp     x27, x25, [x4, #0x80]
        subs    x17, x17, x27
        sbcs    x26, x26, x25
        ldp     x25, x27, [x4, #0x10]
        umlal2  v26.2d, v9.4s, v18.s[1]
        ldp     q9, q22, [x2, #0x20]
        str     x5, [sp, #0x750]
        stp     x11, x22, [sp, #0x30]
        ldp     x5, x11, [x4, #0x90]
        sbcs    x25, x25, x5
        umlal   v26.2d, v5.2s, v30.s[2]
        umulh   x12, x12, x14
        sbcs    x27, x27, x11
        ldp     x14, x11, [x4, #0x20]
        umlal2  v26.2d, v5.4s, v30.s[3]
        ldp     q5, q29, [x2, #0x180]
        stp     x24, x1, [sp]
        ldp     x5, x24, [x4, #0xa0]
        sbcs    x14, x14, x5
        umlal   v26.2d, v6.2s, v30.s[0]
        umlal   v3.2d, v10.2s, v8.s[0]
        sbcs    x11, x11, x24
        ldr     x24, [sp, #0x10]
        umlal2  v3.2d, v10.4s, v8.s[2]
        mul     x5, x15, x24
        ldp     x1, x22, [x4, #0x30]
        stp     x10, x28, [sp, #0x60]
        ldp     x10, x28, [x4, #0xb0]
        sbcs    x1, x1, x10
        sbcs    x22, x22, x28
        umlal2  v26.2d, v6.4s, v30.s[1]
        csetm   x28, lo
        adds    x21, x21, x13
        umlal   v26.2d, v16.2s, v7.s[2]
        umlal2  v26.2d, v16.4s, v7.s[3]
        adcs    x19, x19, x12
        ldr     x12, [sp, #0x7b8]
        ldp     d10, d6, [x12, #0xe8]
        umlal   v26.2d, v5.2s, v7.s[0]
        umlal2  v26.2d, v5.4s, v7.s[1]
        umulh   x13, x15, x24
        eor     x25, x25, x28
        umlal   v26.2d, v29.2s, v2.s[2]
        adc     x20, x20, xzr
        eor     x11, x11, x28
        ldr     x10, [sp, #0xb0]
        eor     x1, x1, x28
        ext     v5.16b, v1.16b, v3.16b, #8
        eor     x26, x26, x28
        cmn     x28, #1
        eor     x8, x28, x8
        eor     x17, x17, x28
        umlal2  v26.2d, v29.4s, v2.s[3]
        eor     x14, x14, x28
        eor     x22, x22, x28
        usra    v3.2d, v5.2d, #0x1d
        umlal   v26.2d, v14.2s, v2.s[0]
        str     x8, [sp, #0x748]
        mul     x8, x15, x10
        adcs    x17, x17, xzr
        umlal   v24.2d, v9.2s, v8.s[0]
        ldp     q5, q16, [x2, #0x40]
        adcs    x26, x26, xzr
        umlal2  v24.2d, v9.4s, v8.s[2]
        shl     v9.2d, v6.2d, #0xc
        adcs    x25, x25, xzr
        eor     x27, x27, x28
        umlal2  v26.2d, v14.4s, v2.s[1]
        ldp     q14, q6, [x2, #0x60]
        mul     x28, x7, x10
        and     v29.16b, v3.16b, v4.16b
        adcs    x27, x27, xzr
        eor     x5, x5, x23
        ext     v3.16b, v3.16b, v1.16b, #8
        umlal   v11.2d, v22.2s, v8.s[0]
        adcs    x14, x14, xzr
        usra    v17.2d, v3.2d, #0x1d
        umulh   x15, x15, x10
        adcs    x11, x11, xzr
        ldp     q3, q31, [x2, #0xa0]
        usra    v26.2d, v10.2d, #0x3a
        adcs    x1, x1, xzr
        adcs    x22, x22, xzr
        adds    x8, x13, x8
        umlal   v25.2d, v5.2s, v8.s[0]
        umlal   v17.2d, v21.2s, v8.s[0]
        umlal2  v17.2d, v21.4s, v8.s[2]
        umulh   x10, x7, x10
        usra    v26.2d, v9.2d, #6
        adcs    x28, x15, x28
        umlal2  v11.2d, v22.4s, v8.s[2]
        umlal2  v25.2d, v5.4s, v8.s[2]
        ldp     q10, q9, [x2, #0x80]
        umlal   v28.2d, v14.2s, v8.s[0]
        umlal   v23.2d, v16.2s, v8.s[0]
        mul     x13, x7, x24
        ldp     q5, q21, [x2, #0xc0]
        adc     x10, x10, xzr
        umlal   v20.2d, v6.2s, v8.s[0]
        subs    x15, x17, x25
        umlal2  v23.2d, v16.4s, v8.s[2]
        umlal2  v28.2d, v14.4s, v8.s[2]
        stp     x11, x22, [sp, #0x90]
        sbcs    x11, x26, x27
        umulh   x24, x7, x24
        umull   v14.2d, v3.2s, v8.s[0]
        csetm   x7, lo
        subs    x22, x16, x9
        umlal2  v20.2d, v6.4s, v8.s[2]
        eor     x11, x11, x7
        stp     x1, x14, [sp, #0x70]
        ldp     x1, x14, [sp, #0x60]
        sbcs    x12, x1, x14
        eor     x15, x15, x7
        umlal   v26.2d, v9.2s, v8.s[0]
        csetm   x1, lo
        cmn     x7, #1
        umlal   v12.2d, v10.2s, v8.s[0]
        ldr     q6, [x2, #0x1a0]
        eor     x7, x7, x1
        adcs    x15, x15, xzr
        eor     x12, x12, x1
        umlal2  v14.2d, v3.4s, v8.s[2]
        adcs    x11, x11, xzr
        umlal   v14.2d, v31.2s, v19.s[0]
        cmn     x1, #1
        eor     x22, x22, x1
        umlal2  v12.2d, v10.4s, v8.s[2]
        adcs    x22, x22, xzr
        umlal2  v26.2d, v9.4s, v8.s[2]
        ldp     q10, q8, [x2, #0x100]
        ldp     q9, q3, [x2, #0xe0]
        adcs    x1, x12, xzr
        adds    x8, x8, x13
        mul     x12, x17, x9
        ldr     x13, [sp, #0x38]
        umlal2  v14.2d, v31.4s, v19.s[1]
        adcs    x24, x28, x24
        eor     x28, x8, x23
        ldr     q16, [x2, #0x360]
        umlal   v14.2d, v5.2s, v15.s[2]
        eor     x24, x24, x23
        adc     x8, x10, xzr
        ldr     x10, [sp, #0xb8]
        cmn     x23, #1
        umlal2  v14.2d, v5.4s, v15.s[3]
        eor     x8, x8, x23
        adcs    x5, x5, x10
        mul     x10, x17, x14
        umlal   v14.2d, v21.2s, v15.s[0]
        adcs    x28, x28, x13
        ldp     q5, q22, [x2]
        umlal2  v14.2d, v21.4s, v15.s[1]
        stp     x12, x10, [sp, #0x190]
        ldp     x12, x13, [sp]
        adcs    x24, x24, x13
        ldp     q21, q22, [x2, #0x1b0]
        umlal   v14.2d, v9.2s, v0.s[2]
        adcs    x8, x8, x12
        umulh   x10, x17, x9
        umlal2  v14.2d, v9.4s, v0.s[3]
        adc     x23, x23, xzr
        stp     x10, x17, [sp, #0x1b0]
        ldr     x10, [sp, #0x30]
        adds    x5, x5, x10
        umlal   v14.2d, v3.2s, v0.s[0]
        adcs    x28, x28, x21
        umlal2  v14.2d, v3.4s, v0.s[1]
        adcs    x24, x24, x19
        ldp     q9, q3, [x2, #0x120]
        umlal   v14.2d, v10.2s, v27.s[2]
        adcs    x8, x8, x20
        umulh   x17, x17, x14
        umlal2  v14.2d, v10.4s, v27.s[3]
        adc     x23, x23, xzr
        adds    x5, x13, x5
        umlal   v14.2d, v8.2s, v27.s[0]
        adcs    x28, x12, x28
        ldr     x12, [sp, #0x1a0]
        eor     x5, x5, x12
        umlal2  v14.2d, v8.4s, v27.s[1]
        eor     x28, x28, x12
        adcs    x24, x10, x24
        adcs    x21, x21, x8
        eor     x24, x24, x12
        ldp     x8, x10, [sp, #0xd0]
        ldr     x13, [sp, #0x680]
        eor     x21, x21, x12
        adcs    x19, x19, x23
        umlal   v17.2d, v5.2s, v29.s[0]
        ldp     q10, q8, [x2, #0x140]
        mul     x23, x26, x14
        adcs    x20, x20, xzr
        cmn     x12, #1
        umlal2  v17.2d, v5.4s, v29.s[2]
        eor     x19, x19, x12
        eor     x20, x20, x12
        umlal   v14.2d, v9.2s, v13.s[2]
        adcs    x8, x8, x13
        ldr     x13, [sp, #0x688]
        umlal2  v14.2d, v9.4s, v13.s[3]
        ldp     q9, q5, [x2, #0x160]
        umlal   v14.2d, v3.2s, v13.s[0]
        stp     x17, x23, [sp, #0x10]
        ldr     x17, [sp, #0x768]
        adcs    x10, x10, x13
        adcs    x5, x5, x17
        mul     x13, x26, x9
        umlal2  v14.2d, v3.4s, v13.s[1]
        str     x13, [sp, #0xc0]
        ldp     x13, x17, [sp, #0x80]
        adcs    x28, x28, x17
        ldp     x23, x17, [sp, #0xa0]
        adcs    x24, x24, x13
        mul     v3.2s, v17.2s, v16.2s
        adcs    x21, x21, x17
        umlal   v14.2d, v10.2s, v18.s[2]
        umulh   x14, x26, x14
        adcs    x19, x19, x23
        umlal2  v14.2d, v10.4s, v18.s[3]
        umlal   v14.2d, v8.2s, v18.s[0]
        stp     x14, x11, [sp, #0xb0]
        ldr     x14, [sp, #0x1d8]
        ldr     x11, [sp, #0x1a8]
        adcs    x20, x20, x14
        adc     x12, x12, xzr
        stp     x1, x7, [sp, #0x30]
        ldr     x1, [sp, #0x6f8]
        adds    x8, x8, x1
        umlal2  v14.2d, v8.4s, v18.s[1]
        and     v10.16b, v3.16b, v4.16b
        adcs    x10, x10, x11
        umlal   v14.2d, v9.2s, v30.s[2]
        ldp     q8, q3, [x2, #0x180]
        stp     x15, x22, [sp]
        ldp     x15, x7, [sp, #0x20]
        adcs    x5, x5, x7
        stp     x26, x9, [sp, #0x1c0]
        umulh   x26, x26, x9
        adcs    x28, x28, x15
        umlal2  v14.2d, v9.4s, v30.s[3]
        umlal   v14.2d, v5.2s, v30.s[0]
        str     x26, [sp, #0xc8]
        ldp     x26, x9, [sp, #0x40]
        adcs    x24, x24, x9
        umlal2  v14.2d, v5.4s, v30.s[1]
        ldp     q9, q5, [x2, #0x10]
        adcs    x21, x21, x26
        ldp     x26, x22, [sp, #0x50]
        umlal   v17.2d, v21.2s, v10.s[0]
        adcs    x19, x19, x22
        mul     x22, x25, x16
        adcs    x20, x20, x26
        adc     x12, x12, xzr
        adds    x8, x13, x8
        ldr     x13, [sp, #0x6d0]
        adcs    x10, x17, x10
        eor     x8, x8, x13
        ext     v22.16b, v1.16b, v17.16b, #8
        umlal   v14.2d, v8.2s, v7.s[2]
        umulh   x17, x25, x16
        umlal2  v14.2d, v8.4s, v7.s[3]
        eor     x10, x10, x13
        adcs    x23, x23, x5
        eor     x23, x23, x13
        adcs    x28, x14, x28
        umlal   v14.2d, v3.2s, v7.s[0]
        eor     x28, x28, x13
        adcs    x24, x1, x24
        ldr     x1, [sp, #0x60]
        usra    v17.2d, v22.2d, #0x1d
        umlal2  v14.2d, v3.4s, v7.s[1]
        eor     x24, x24, x13
        adcs    x21, x11, x21
        umlal   v14.2d, v6.2s, v2.s[2]
        mul     x5, x25, x1
        eor     x21, x21, x13
        umlal2  v14.2d, v6.4s, v2.s[3]
        adcs    x19, x7, x19
        ldr     x7, [sp, #0x7b8]
        ldr     x14, [sp, #0x58]
        adcs    x20, x15, x20
        eor     x19, x19, x13
        ldp     d8, d2, [x7, #0xf0]
        adcs    x9, x9, x12
        ldr     x12, [sp, #0x40]
        ext     v3.16b, v17.16b, v1.16b, #8
        eor     x20, x20, x13
        ldr     x15, [sp, #0x7c8]
        umulh   x11, x25, x1
        eor     x9, x9, x13
        adcs    x12, x12, xzr
        umlal   v11.2d, v5.2s, v29.s[0]
        adcs    x14, x14, xzr
        eor     x12, x12, x13
        adcs    x26, x26, xzr
        mul     v3.2s, v3.2s, v16.2s
        eor     x14, x14, x13
        cmn     x13, #1
        umlal2  v11.2d, v5.4s, v29.s[2]
        stp     x25, x22, [sp, #0x20]
        ldp     x7, x25, [sp, #0xf0]
        adcs    x25, x15, x25
        ldr     x15, [sp, #0x7b0]
        eor     x26, x26, x13
        ldp     q5, q6, [x2, #0x50]
        usra    v14.2d, v8.2d, #0x34
        adcs    x7, x15, x7
        ldr     x15, [sp, #0x788]
        ldp     q8, q16, [x2, #0x30]
        ldr     x22, [sp, #0x7e0]
        adcs    x22, x15, x22
        ldr     x15, [sp, #0x778]
        stp     x25, x7, [x3, #0x40]
        ldr     x7, [sp, #0x1d0]
        ldr     x25, [sp, #0x780]
        and     v3.16b, v3.16b, v4.16b
        adcs    x25, x25, x7
        shl     v2.2d, v2.2d, #0x12
        mul     x7, x27, x1
        str     x7, [sp, #0x768]
        ldr     x7, [sp, #0x770]
        adcs    x8, x15, x8
        stp     x22, x25, [x3, #0x50]
        ldr     x25, [sp, #0x7c0]
        adcs    x22, x7, x10
        ldr     x7, [sp, #0x758]
        umlal2  v17.2d, v21.4s, v3.s[0]
        usra    v14.2d, v2.2d, #6
        adcs    x23, x25, x23
        stp     x8, x22, [x3, #0x60]
        mul     x22, x27, x16
        adcs    x25, x7, x28
        ldr     x7, [sp, #0x648]
        ldr     x28, [sp, #0x638]
        ldp     q2, q21, [x2, #0x70]
        adcs    x24, x28, x24
        ldr     x28, [sp, #0x6f0]
        stp     x23, x25, [x3, #0x70]
        ldr     x25, [sp, #0x730]
        umlal   v28.2d, v5.2s, v29.s[0]
        adcs    x21, x7, x21
        ext     v17.16b, v17.16b, v1.16b, #8
        umulh   x23, x27, x1
        adcs    x19, x25, x19
        ldr     x7, [sp, #0x628]
        ldr     x8, [sp, #0x598]
        ldr     x25, [sp, #0x640]
        umlal   v23.2d, v16.2s, v29.s[0]
        adcs    x20, x28, x20
        ldr     x28, [sp, #0x630]
        usra    v24.2d, v17.2d, #0x1d
        umlal   v25.2d, v8.2s, v29.s[0]
        adcs    x25, x25, x9
        ldr     x10, [sp, #0x618]
        umlal2  v25.2d, v8.4s, v29.s[2]
        ldp     q8, q17, [x2, #0x90]
        adcs    x28, x28, x12
        umlal2  v28.2d, v5.4s, v29.s[2]
        adcs    x7, x7, x14
        umlal2  v23.2d, v16.4s, v29.s[2]
        ldr     x12, [sp, #0x620]
        ldp     x14, x15, [sp]
        ldp     q5, q16, [x2, #0xb0]
        umulh   x9, x27, x16
        adcs    x26, x8, x26
        ldr     x8, [sp, #0x5a0]
        umlal   v24.2d, v9.2s, v29.s[0]
        adcs    x8, x8, x13
        umlal2  v24.2d, v9.4s, v29.s[2]
        adcs    x10, x10, x13
        umlal   v12.2d, v2.2s, v29.s[0]
        ldp     q9, q22, [x2, #0xd0]
        umlal2  v12.2d, v2.4s, v29.s[2]
        adcs    x12, x12, x13
        str     x12, [sp, #0x7c8]
        ldr     x12, [sp, #0x5a8]
        str     x10, [sp, #0x7b0]
        mul     x10, x14, x15
        adcs    x12, x12, x13
        umlal   v20.2d, v6.2s, v29.s[0]
        uzp1    v10.2d, v10.2d, v3.2d
        str     x12, [sp, #0x7e0]
        ldr     x12, [sp, #0x5b0]
        str     x8, [sp, #0x788]
        ldr     x8, [sp, #0x5b8]
        adcs    x12, x12, x13
        umlal   v26.2d, v21.2s, v29.s[0]
        adcs    x8, x8, x13
        umlal2  v20.2d, v6.4s, v29.s[2]
        ldp     q2, q3, [x2, #0xf0]
        str     x8, [sp, #0x7c0]
        ldr     x8, [sp, #0x5c0]
        str     x12, [sp, #0x780]
        ldr     x12, [sp, #0x5c8]
        adcs    x8, x8, x13
        umlal2  v26.2d, v21.4s, v29.s[2]
        str     x8, [sp, #0x778]
        umulh   x8, x14, x15
        uzp1    v6.4s, v29.4s, v10.4s
        adcs    x12, x12, x13
        umlal   v14.2d, v8.2s, v29.s[0]
        str     x12, [sp, #0x770]
        ldr     x12, [sp, #0x38]
        str     x26, [sp, #0x758]
        ldr     x26, [sp, #0x5d0]
        eor     x10, x10, x12
        adcs    x26, x26, x13
        umlal2  v14.2d, v8.4s, v29.s[2]
        ldp     q8, q21, [x2, #0x1c0]
        str     x26, [sp, #0x740]
        ldr     x26, [sp, #0x610]
        str     x7, [sp, #0x738]
        ldr     x7, [sp, #0x30]
        adcs    x26, x26, x13
        str     x26, [sp, #0x730]
        mul     x26, x14, x7
        umull   v21.2d, v17.2s, v29.s[0]
        stp     x28, x25, [sp, #0x1f0]
        ldr     x28, [sp, #0x790]
        ldr     x25, [sp, #0x608]
        adcs    x28, x28, x13
        adcs    x25, x25, x13
        str     x25, [sp, #0x728]
        ldr     x25, [sp, #0x5d8]
        str     x28, [sp, #0x720]
        ldr     x28, [sp, #0x7a0]
        adcs    x25, x25, x13
        umulh   x14, x14, x7
        umlal2  v21.2d, v17.4s, v29.s[2]
        ldr     q17, [x2, #0x360]
        adcs    x28, x28, x13
        umlal   v21.2d, v5.2s, v19.s[2]
        str     x28, [sp, #0x718]
        ldr     x28, [sp, #0x5e0]
        str     x25, [sp, #0x710]
        ldr     x25, [sp, #0x7d0]
        adcs    x28, x28, x13
        umlal2  v21.2d, v5.4s, v19.s[3]
        ldp     q5, q29, [x2, #0x1b0]
        adcs    x25, x25, x13
        umlal   v21.2d, v16.2s, v19.s[0]
        str     x25, [sp, #0x708]
        ldr     x25, [sp, #0x798]
        str     x28, [sp, #0x700]
        ldr     x28, [sp, #0xb8]
        adcs    x25, x25, x13
        str     x25, [sp, #0x6f8]
        umulh   x25, x28, x7
        umlal2  v21.2d, v16.4s, v19.s[1]
        str     x20, [sp, #0x6f0]
        ldr     x20, [sp, #0x7a8]
        str     x19, [sp, #0x6e8]
        ldr     x19, [sp, #0x600]
        adcs    x20, x20, x13
        adcs    x19, x19, x13
        umlal   v21.2d, v9.2s, v15.s[2]
        ldp     q16, q29, [x2, #0x110]
        str     x19, [sp, #0x6e0]
        ldr     x19, [sp, #0x658]
        str     x20, [sp, #0x6d8]
        ldr     x20, [sp, #0x5f0]
        adcs    x19, x19, x13
        adcs    x20, x20, x13
        umlal2  v21.2d, v9.4s, v15.s[3]
        umlal   v21.2d, v22.2s, v15.s[0]
        str     x20, [sp, #0x6d0]
        ldr     x20, [sp, #0x5f8]
        str     x19, [sp, #0x6c8]
        ldr     x19, [sp, #0x5e8]
        adcs    x20, x20, x13
        umlal2  v21.2d, v22.4s, v15.s[1]
        mul     x7, x28, x7
        adcs    x19, x19, x13
        umlal   v21.2d, v2.2s, v0.s[2]
        umlal2  v21.2d, v2.4s, v0.s[3]
        str     x19, [sp, #0x6c0]
        ldr     x19, [sp, #0x6b8]
        str     x20, [sp, #0x6b0]
        ldr     x20, [sp, #0x1b0]
        adcs    x19, x19, x13
        ldr     x1, [sp, #0xb0]
        str     x19, [sp, #0x6a8]
        ldp     x19, x13, [sp, #0x190]
        adds    x20, x20, x13
        ldr     x13, [sp, #0x748]
        str     x21, [sp, #0x790]
        str     x24, [sp, #0x6a0]
        eor     x24, x19, x13
        str     x24, [sp, #0x698]
        ldp     x21, x24, [sp, #0x10]
        adcs    x21, x21, x24
        umlal   v21.2d, v3.2s, v0.s[0]
        ldp     q9, q2, [x2, #0x130]
        adc     x24, x1, xzr
        str     x27, [sp, #0x7a0]
        ldp     x1, x27, [sp, #0xc0]
        adds    x20, x20, x1
        umlal2  v21.2d, v3.4s, v0.s[1]
        mul     x1, x28, x15
        adcs    x21, x21, x27
        umlal   v24.2d, v8.2s, v10.s[0]
        eor     x27, x20, x13
        adc     x24, x24, xzr
        adds    x5, x17, x5
        ldr     x17, [sp, #0x768]
        umlal   v21.2d, v16.2s, v27.s[2]
        str     x27, [sp, #0x7d0]
        adcs    x11, x11, x17
        umlal2  v21.2d, v16.4s, v27.s[3]
        adc     x23, x23, xzr
        ldp     q3, q16, [x2, #0x150]
        adds    x22, x5, x22
        umulh   x28, x28, x15
        umlal   v21.2d, v29.2s, v27.s[0]
        adcs    x5, x11, x9
        ldr     x9, [sp, #0x750]
        umlal2  v21.2d, v29.4s, v27.s[1]
        ldp     x15, x17, [sp, #0x90]
        adc     x23, x23, xzr
        adds    x26, x8, x26
        ldp     x8, x27, [sp, #0x70]
        umlal   v21.2d, v9.2s, v13.s[2]
        ldp     q22, q29, [x2, #0x190]
        adcs    x7, x14, x7
        umlal2  v21.2d, v9.4s, v13.s[3]
        adc     x25, x25, xzr
        subs    x11, x27, x8
        mul     x14, x27, x9
        umlal   v21.2d, v2.2s, v13.s[0]
        str     x14, [sp, #0x1e0]
        sbcs    x14, x15, x17
        umlal2  v21.2d, v2.4s, v13.s[1]
        csetm   x17, lo
        umlal   v21.2d, v3.2s, v18.s[2]
        cmn     x17, #1
        eor     x14, x14, x17
        umlal2  v21.2d, v3.4s, v18.s[3]
        eor     x11, x11, x17
        adcs    x11, x11, xzr
        ldp     q9, q2, [x2, #0x170]
        str     x11, [sp, #0x7a8]
        umulh   x11, x27, x9
        umlal   v21.2d, v16.2s, v18.s[0]
        adcs    x14, x14, xzr
        adds    x26, x26, x1
        eor     x26, x26, x12
        umlal2  v21.2d, v16.4s, v18.s[1]
        ldp     q3, q16, [x2, #0x1d0]
        umlal   v21.2d, v9.2s, v30.s[2]
        adcs    x28, x7, x28
        ldr     x7, [sp, #0x7b8]
        umlal2  v21.2d, v9.4s, v30.s[3]
        adc     x25, x25, xzr
        cmn     x12, #1
        eor     x28, x28, x12
        umlal   v21.2d, v2.2s, v30.s[0]
        eor     x25, x25, x12
        adcs    x1, x10, x19
        ldr     x19, [sp, #0x28]
        ldr     x10, [sp, #0x760]
        ldp     d9, d31, [x7, #0xf8]
        umlal2  v24.2d, v8.4s, v10.s[2]
        mul     x7, x27, x10
        umlal2  v21.2d, v2.4s, v30.s[1]
        adcs    x26, x26, x20
        umlal   v21.2d, v22.2s, v7.s[2]
        adcs    x28, x28, x21
        umlal2  v21.2d, v22.4s, v7.s[3]
        adcs    x25, x25, x24
        stp     x20, x14, [sp, #0x1d0]
        umulh   x20, x27, x10
        umlal   v21.2d, v29.2s, v7.s[0]
        adc     x12, x12, xzr
        adds    x1, x1, x19
        mul     v8.2s, v24.2s, v17.2s
        adcs    x26, x26, x22
        umlal2  v21.2d, v29.4s, v7.s[1]
        adcs    x28, x28, x5
        adcs    x25, x25, x23
        umlal   v25.2d, v16.2s, v10.s[0]
        shl     v2.2d, v31.2d, #0x18
        mul     x14, x15, x10
        adc     x12, x12, xzr
        umlal2  v25.2d, v16.4s, v10.s[2]
        adds    x21, x21, x1
        and     v8.16b, v8.16b, v4.16b
        umulh   x1, x15, x10
        adcs    x24, x24, x26
        usra    v21.2d, v9.2d, #0x2e
        adcs    x19, x19, x28
        eor     x26, x21, x13
        ldp     q9, q16, [x2, #0x1f0]
        umlal   v24.2d, v5.2s, v8.s[0]
        adcs    x22, x22, x25
        eor     x25, x24, x13
        adcs    x28, x5, x12
        ldp     x12, x5, [sp, #0xe0]
        usra    v21.2d, v2.2d, #6
        adcs    x23, x23, xzr
        str     x25, [sp, #0x798]
        subs    x25, x5, x9
        str     x26, [sp, #0x768]
        sbcs    x26, x12, x10
        ldp     q2, q22, [x2, #0x210]
        ext     v29.16b, v1.16b, v24.16b, #8
        csetm   x13, lo
        eor     x17, x17, x13
        adds    x7, x11, x7
        mul     x11, x15, x9
        eor     x26, x26, x13
        usra    v24.2d, v29.2d, #0x1d
        umlal   v23.2d, v9.2s, v10.s[0]
        adcs    x20, x20, x14
        eor     x25, x25, x13
        umlal   v28.2d, v16.2s, v10.s[0]
        adc     x1, x1, xzr
        cmn     x13, #1
        umulh   x13, x15, x9
        adcs    x25, x25, xzr
        umlal2  v23.2d, v9.4s, v10.s[2]
        adcs    x26, x26, xzr
        ldr     x14, [sp, #0x1b8]
        umlal2  v28.2d, v16.4s, v10.s[2]
        ldp     q9, q16, [x2, #0x230]
        ext     v29.16b, v24.16b, v1.16b, #8
        adds    x7, x7, x11
        umlal   v20.2d, v2.2s, v10.s[0]
        umlal   v12.2d, v22.2s, v10.s[0]
        mul     x11, x8, x5
        mul     v17.2s, v29.2s, v17.2s
        adcs    x20, x20, x13
        ldr     x13, [sp, #0x1c8]
        adc     x1, x1, xzr
        subs    x9, x9, x13
        umlal2  v12.2d, v22.4s, v10.s[2]
        umulh   x13, x8, x5
        stp     x23, x28, [sp, #0xd0]
        ldp     x28, x23, [sp, #0x60]
        sbcs    x23, x10, x23
        umlal2  v20.2d, v2.4s, v10.s[2]
        ldp     q2, q22, [x2, #0x250]
        sbcs    x10, x5, x16
        sbcs    x28, x12, x28
        and     v4.16b, v17.16b, v4.16b
        umlal   v26.2d, v9.2s, v10.s[0]
        csetm   x16, lo
        subs    x27, x14, x27
        eor     x9, x9, x16
        mul     x14, x8, x12
        uzp1    v17.2d, v8.2d, v4.2d
        eor     x23, x23, x16
        eor     x10, x10, x16
        umlal2  v24.2d, v5.4s, v4.s[0]
        ldp     q8, q4, [x2, #0xb0]
        stp     x22, x19, [sp, #0xc0]
        ldr     x22, [sp, #0x1c0]
        ldr     x19, [sp, #0x20]
        sbcs    x22, x22, x15
        umlal   v14.2d, v16.2s, v10.s[0]
        umlal2  v14.2d, v16.4s, v10.s[2]
        ldp     q5, q16, [x2, #0xd0]
        umulh   x15, x8, x12
        umlal2  v26.2d, v9.4s, v10.s[2]
        sbcs    x19, x19, x8
        ldr     x8, [sp, #0x7a0]
        eor     x28, x28, x16
        ext     v9.16b, v24.16b, v1.16b, #8
        stp     x24, x21, [sp, #0x80]
        ldr     x24, [sp, #0x98]
        sbcs    x8, x8, x24
        umlal   v21.2d, v2.2s, v10.s[0]
        umull   v24.2d, v22.2s, v10.s[0]
        csetm   x21, lo
        adds    x13, x13, x14
        usra    v11.2d, v9.2d, #0x1d
        mul     x14, x24, x12
        eor     x27, x27, x21
        umlal2  v21.2d, v2.4s, v10.s[2]
        eor     x19, x19, x21
        umlal   v11.2d, v3.2s, v10.s[0]
        ldp     q9, q2, [x2, #0xf0]
        str     x11, [sp, #0x1e8]
        eor     x11, x21, x16
        umulh   x12, x24, x12
        eor     x22, x22, x21
        eor     x8, x8, x21
        ldp     q29, q31, [x2, #0x110]
        adcs    x14, x15, x14
        umlal2  v11.2d, v3.4s, v10.s[2]
        umlal2  v24.2d, v22.4s, v10.s[2]
        umlal   v24.2d, v8.2s, v6.s[0]
        mul     x15, x24, x5
        umlal2  v24.2d, v8.4s, v6.s[1]
        adc     x12, x12, xzr
        umlal   v24.2d, v4.2s, v19.s[2]
        cmn     x21, #1
        ldp     q10, q8, [x2, #0x130]
        umlal2  v24.2d, v4.4s, v19.s[3]
        umlal   v24.2d, v5.2s, v19.s[0]
        umulh   x21, x24, x5
        adcs    x24, x27, xzr
        adcs    x22, x22, xzr
        umlal2  v24.2d, v5.4s, v19.s[1]
        ldp     q3, q4, [x2, #0x150]
        adcs    x19, x19, xzr
        umlal   v24.2d, v16.2s, v15.s[2]
        umlal2  v24.2d, v16.4s, v15.s[3]
        adcs    x27, x8, xzr
        ldr     x8, [sp, #0x7a8]
        adds    x5, x13, x15
        mul     x13, x8, x25
        umlal   v24.2d, v9.2s, v15.s[0]
        umlal2  v24.2d, v9.4s, v15.s[1]
        adcs    x21, x14, x21
        ldp     q9, q5, [x2, #0x170]
        adc     x12, x12, xzr
        mul     x14, x8, x26
        umlal   v24.2d, v2.2s, v0.s[2]
        subs    x15, x24, x19
        umlal2  v24.2d, v2.4s, v0.s[3]
        str     x27, [sp, #0x760]
        sbcs    x27, x22, x27
        eor     x13, x13, x17
        umlal   v24.2d, v29.2s, v0.s[0]
        str     x19, [sp, #0x10]
        umulh   x19, x8, x25
        str     x22, [sp]
        csetm   x22, lo
        cmn     x16, #1
        umlal2  v24.2d, v29.4s, v0.s[1]
        ldp     q2, q16, [x2, #0x190]
        umlal   v24.2d, v31.2s, v27.s[2]
        eor     x15, x15, x22
        adcs    x9, x9, xzr
        eor     x27, x27, x22
        umlal2  v24.2d, v31.4s, v27.s[3]
        umlal   v24.2d, v10.2s, v27.s[0]
        adcs    x23, x23, xzr
        adcs    x10, x10, xzr
        umlal2  v24.2d, v10.4s, v27.s[1]
        ldp     q10, q22, [x2, #0x1c0]
        umulh   x8, x8, x26
        adcs    x28, x28, xzr
        umlal   v24.2d, v8.2s, v13.s[2]
        adds    x19, x19, x14
        ldr     x14, [sp, #0x1d8]
        umlal2  v24.2d, v8.4s, v13.s[3]
        umlal   v24.2d, v3.2s, v13.s[0]
        umlal2  v24.2d, v3.4s, v13.s[1]
        ldp     q8, q3, [x2, #0x1e0]
        mul     x16, x14, x26
        umlal   v24.2d, v4.2s, v18.s[2]
        umlal2  v24.2d, v4.4s, v18.s[3]
        umlal   v24.2d, v9.2s, v18.s[0]
        umulh   x26, x14, x26
        adcs    x8, x8, x16
        umlal2  v24.2d, v9.4s, v18.s[1]
        ldp     q9, q4, [x2, #0x200]
        umlal   v24.2d, v5.2s, v30.s[2]
        umlal2  v24.2d, v5.4s, v30.s[3]
        mul     x16, x14, x25
        umlal   v24.2d, v2.2s, v30.s[0]
        umlal2  v24.2d, v2.4s, v30.s[1]
        str     x12, [sp, #8]
        ldr     x12, [sp, #0x7b8]
        ldp     d2, d5, [x12, #0x100]
        adc     x26, x26, xzr
        umlal   v24.2d, v16.2s, v7.s[2]
        subs    x12, x10, x9
        umlal2  v24.2d, v16.4s, v7.s[3]
        ldp     q7, q16, [x2, #0x220]
        umulh   x25, x14, x25
        umlal   v25.2d, v22.2s, v17.s[0]
        sbcs    x14, x28, x23
        str     x28, [sp, #0x18]
        csetm   x28, lo
        umlal2  v25.2d, v22.4s, v17.s[2]
        cmn     x22, #1
        umlal   v11.2d, v10.2s, v17.s[0]
        eor     x14, x14, x28
        eor     x22, x22, x28
        umlal2  v11.2d, v10.4s, v17.s[2]
        eor     x12, x12, x28
        shl     v10.2d, v5.2d, #0x1e
        adcs    x15, x15, xzr
        str     x22, [sp, #0x7a8]
        mul     x22, x24, x9
        umlal   v23.2d, v8.2s, v17.s[0]
        usra    v24.2d, v2.2d, #0x28
        adcs    x27, x27, xzr
        cmn     x28, #1
        umlal2  v23.2d, v8.4s, v17.s[2]
        adcs    x28, x12, xzr
        umlal   v28.2d, v3.2s, v17.s[0]
        adcs    x12, x14, xzr
        adds    x19, x19, x16
        umulh   x14, x24, x9
        uzp1    v8.2d, v11.2d, v25.2d
        uzp2    v11.2d, v11.2d, v25.2d
        eor     x19, x19, x17
        adcs    x25, x8, x25
        ldp     x8, x16, [sp, #0x1e0]
        usra    v24.2d, v10.2d, #6
        eor     x25, x25, x17
        umlal   v20.2d, v9.2s, v17.s[0]
        adc     x26, x26, xzr
        shl     v10.2d, v11.2d, #0x23
        cmn     x17, #1
        ext     v2.16b, v1.16b, v11.16b, #8
        eor     x26, x26, x17
        umlal2  v28.2d, v3.4s, v17.s[2]
        adcs    x13, x13, x8
        ldp     q3, q5, [x2, #0x240]
        usra    v8.2d, v10.2d, #6
        adcs    x19, x19, x7
        mul     x8, x24, x23
        umlal   v12.2d, v4.2s, v17.s[0]
        adcs    x25, x25, x20
        str     x7, [sp, #0x7a0]
        eor     x7, x22, x11
        umlal2  v12.2d, v4.4s, v17.s[2]
        adcs    x26, x26, x1
        uzp1    v10.2d, v23.2d, v28.2d
        uzp2    v4.2d, v23.2d, v28.2d
        adc     x17, x17, xzr
        adds    x13, x13, x16
        usra    v8.2d, v2.2d, #0x1d
        umlal   v14.2d, v16.2s, v17.s[0]
        adcs    x19, x19, x5
        umulh   x24, x24, x23
        ext     v11.16b, v11.16b, v4.16b, #8
        adcs    x25, x25, x21
        umlal2  v20.2d, v9.4s, v17.s[2]
        uzp1    v9.2d, v20.2d, v12.2d
        uzp2    v12.2d, v20.2d, v12.2d
        stp     x7, x22, [sp, #0x1b0]
        ldp     x22, x7, [sp]
        adcs    x26, x26, x7
        shl     v2.2d, v4.2d, #0x23
        usra    v10.2d, v2.2d, #6
        umlal2  v14.2d, v16.4s, v17.s[2]
        adc     x17, x17, xzr
        adds    x20, x20, x13
        str     q8, [x0]
        shl     v8.2d, v12.2d, #0x23
        adcs    x19, x1, x19
        mul     x1, x22, x23
        ext     v2.16b, v4.16b, v12.16b, #8
        adcs    x25, x16, x25
        umlal   v26.2d, v7.2s, v17.s[0]
        usra    v9.2d, v8.2d, #6
        adcs    x26, x5, x26
        usra    v10.2d, v11.2d, #0x1d
        umlal2  v26.2d, v7.4s, v17.s[2]
        adcs    x21, x21, x17
        umulh   x23, x22, x23
        ldp     q11, q8, [x2, #0x260]
        umlal   v21.2d, v3.2s, v17.s[0]
        adcs    x5, x7, xzr
        umlal2  v21.2d, v3.4s, v17.s[2]
        ldp     q3, q4, [x2, #0xc0]
        adds    x7, x14, x8
        ldp     x14, x16, [x4, #0x80]
        ldp     x8, x13, [x4, #0x40]
        usra    v9.2d, v2.2d, #0x1d
        umlal   v24.2d, v5.2s, v17.s[0]
        adcs    x24, x24, x1
        str     q10, [x0, #0x10]
        uzp1    v10.2d, v26.2d, v14.2d
        mul     x1, x22, x9
        uzp2    v14.2d, v26.2d, v14.2d
        adc     x23, x23, xzr
        subs    x8, x8, x14
        umlal2  v24.2d, v5.4s, v17.s[2]
        ldp     q2, q5, [x2, #0xe0]
        sbcs    x13, x13, x16
        ldp     x14, x16, [x4, #0x50]
        shl     v7.2d, v14.2d, #0x23
        str     x5, [sp, #0x750]
        ldp     x17, x5, [x4, #0x90]
        sbcs    x14, x14, x17
        ldr     x17, [x4, #0xa0]
        str     q9, [x0, #0x20]
        umulh   x22, x22, x9
        ldr     x9, [sp, #0x7d8]
        ext     v9.16b, v12.16b, v14.16b, #8
        usra    v10.2d, v7.2d, #6
        umull   v12.2d, v11.2s, v17.s[0]
        sbcs    x5, x16, x5
        ldr     x16, [sp, #0x7e8]
        stp     x21, x26, [sp, #0x50]
        ldr     x21, [x4, #0xa8]
        sbcs    x9, x9, x17
        uzp2    v7.2d, v21.2d, v24.2d
        uzp1    v16.2d, v21.2d, v24.2d
        sbcs    x21, x16, x21
        ldp     x16, x17, [sp, #0x10]
        ldp     q20, q21, [x2, #0x100]
        mul     x26, x16, x10
        stp     x25, x19, [sp, #0x30]
        ldp     x25, x19, [x4, #0x70]
        stp     x20, x26, [sp, #0x1a0]
        ldp     x20, x26, [x4, #0xb0]
        sbcs    x20, x25, x20
        ext     v14.16b, v14.16b, v7.16b, #8
        shl     v22.2d, v7.2d, #0x23
        sbcs    x19, x19, x26
        usra    v10.2d, v9.2d, #0x1d
        umlal2  v12.2d, v11.4s, v17.s[2]
        csetm   x25, lo
        adds    x26, x7, x1
        usra    v16.2d, v22.2d, #6
        umlal   v12.2d, v8.2s, v6.s[2]
        adcs    x22, x24, x22
        mul     x24, x16, x17
        umlal2  v12.2d, v8.4s, v6.s[3]
        ldp     q11, q8, [x2, #0x120]
        adc     x23, x23, xzr
        umlal   v12.2d, v3.2s, v6.s[0]
        ldp     q9, q22, [x2, #0x140]
        eor     x1, x9, x25
        ldr     q23, [x2, #0x1a0]
        umulh   x7, x16, x10
        umlal2  v12.2d, v3.4s, v6.s[1]
        usra    v16.2d, v14.2d, #0x1d
        eor     x9, x13, x25
        str     q10, [x0, #0x30]
        eor     x5, x5, x25
        umlal   v12.2d, v4.2s, v19.s[2]
        ldp     q10, q14, [x2, #0x160]
        eor     x21, x21, x25
        umlal2  v12.2d, v4.4s, v19.s[3]
        ldp     q3, q4, [x2, #0x180]
        eor     x13, x26, x11
        umlal   v12.2d, v2.2s, v19.s[0]
        stp     x13, x11, [sp, #0xb0]
        ldr     x13, [sp, #0x7b8]
        ldp     d24, d25, [x13, #0x108]
        umulh   x16, x16, x17
        adds    x24, x7, x24
        eor     x19, x19, x25
        eor     x7, x8, x25
        umlal2  v12.2d, v2.4s, v19.s[1]
        str     q16, [x0, #0x40]
        eor     x8, x14, x25
        ldr     x14, [sp, #0x760]
        eor     x20, x20, x25
        umlal   v12.2d, v5.2s, v15.s[2]
        ldp     q2, q16, [x2, #0x270]
        umlal2  v12.2d, v5.4s, v15.s[3]
        ldp     q5, q26, [x2, #0xd0]
        mul     x11, x14, x17
        umlal   v12.2d, v20.2s, v15.s[0]
        umlal2  v12.2d, v20.4s, v15.s[1]
        shl     v20.2d, v25.2d, #0x24
        umlal   v12.2d, v21.2s, v0.s[2]
        umulh   x17, x14, x17
        ldp     q25, q28, [x2, #0x110]
        adcs    x11, x16, x11
        umlal2  v12.2d, v21.4s, v0.s[3]
        umlal   v12.2d, v11.2s, v0.s[0]
        umlal2  v12.2d, v11.4s, v0.s[1]
        ldp     q11, q21, [x2, #0xf0]
        umlal   v12.2d, v8.2s, v27.s[2]
        mul     x16, x14, x10
        umlal2  v12.2d, v8.4s, v27.s[3]
        adc     x17, x17, xzr
        stp     x23, x19, [sp, #0x60]
        stp     x22, x26, [sp, #0x20]
        ldp     x23, x22, [x6, #0x80]
        ldp     x26, x19, [x6, #0x40]
        subs    x23, x23, x26
        umlal   v12.2d, v9.2s, v27.s[0]
        sbcs    x22, x22, x19
        umlal2  v12.2d, v9.4s, v27.s[1]
        ldp     q8, q9, [x2, #0x130]
        umlal   v12.2d, v22.2s, v13.s[2]
        umulh   x19, x14, x10
        ldp     x26, x10, [x6, #0x90]
        stp     x20, x21, [sp, #0x10]
        ldp     x14, x20, [x6, #0x50]
        sbcs    x26, x26, x14
        umlal2  v12.2d, v22.4s, v13.s[3]
        sbcs    x20, x10, x20
        ldp     x10, x14, [x6, #0xa0]
        umlal   v12.2d, v10.2s, v13.s[0]
        stp     x1, x9, [sp, #0x40]
        ldp     x21, x1, [x6, #0x60]
        sbcs    x21, x10, x21
        umlal2  v12.2d, v10.4s, v13.s[1]
        ldp     q10, q22, [x2, #0x150]
        mul     x10, x15, x28
        umlal   v12.2d, v14.2s, v18.s[2]
        sbcs    x1, x14, x1
        umlal2  v12.2d, v14.4s, v18.s[3]
        stp     x5, x8, [sp]
        ldp     x14, x5, [x6, #0xb0]
        ldp     x8, x9, [x6, #0x70]
        sbcs    x8, x14, x8
        umlal   v12.2d, v3.2s, v18.s[0]
        umulh   x14, x15, x28
        sbcs    x5, x5, x9
        csetm   x9, lo
        umlal2  v12.2d, v3.4s, v18.s[1]
        eor     x23, x23, x9
        ldp     q14, q3, [x2, #0x170]
        umlal   v12.2d, v4.2s, v30.s[2]
        adds    x24, x24, x16
        eor     x22, x22, x9
        umlal2  v12.2d, v4.4s, v30.s[3]
        eor     x26, x26, x9
        umlal   v12.2d, v23.2s, v30.s[0]
        eor     x21, x21, x9
        adcs    x19, x11, x19
        adc     x11, x17, xzr
        ldr     x17, [sp, #0x7a8]
        mul     x16, x15, x12
        eor     x1, x1, x9
        umlal2  v12.2d, v23.4s, v30.s[1]
        ldp     q4, q23, [x2, #0x190]
        eor     x5, x5, x9
        usra    v12.2d, v24.2d, #0x22
        eor     x20, x20, x9
        eor     x8, x8, x9
        cmn     x9, #1
        umulh   x15, x15, x12
        eor     x10, x10, x17
        adcs    x23, x23, xzr
        adcs    x22, x22, xzr
        eor     x9, x25, x9
        umull   v24.2d, v2.2s, v17.s[0]
        adcs    x26, x26, xzr
        str     x9, [sp, #0x7e8]
        mul     x9, x27, x12
        adcs    x20, x20, xzr
        adcs    x21, x21, xzr
        adcs    x1, x1, xzr
        usra    v12.2d, v20.2d, #6
        adcs    x8, x8, xzr
        umlal2  v24.2d, v2.4s, v17.s[2]
        umlal   v24.2d, v16.2s, v6.s[2]
        ldp     d2, d20, [x13, #0x110]
        umulh   x12, x27, x12
        adcs    x5, x5, xzr
        umlal2  v24.2d, v16.4s, v6.s[3]
        adds    x14, x14, x16
        umlal   v24.2d, v5.2s, v6.s[0]
        umlal2  v24.2d, v5.4s, v6.s[1]
        adcs    x9, x15, x9
        mul     x15, x27, x28
        umlal   v24.2d, v26.2s, v19.s[2]
        umlal2  v24.2d, v26.4s, v19.s[3]
        ldp     q5, q16, [x2, #0x280]
        shl     v20.2d, v20.2d, #0x2a
        adc     x12, x12, xzr
        subs    x16, x26, x23
        stp     x5, x8, [sp, #0x70]
        sbcs    x5, x20, x22
        umlal   v24.2d, v11.2s, v19.s[0]
        umlal2  v24.2d, v11.4s, v19.s[1]
        ldp     q11, q26, [x2, #0xe0]
        csetm   x8, lo
        cmn     x8, #1
        umlal   v24.2d, v21.2s, v15.s[2]
        eor     x5, x5, x8
        eor     x16, x16, x8
        umlal2  v24.2d, v21.4s, v15.s[3]
        adcs    x16, x16, xzr
        umulh   x27, x27, x28
        umlal   v24.2d, v25.2s, v15.s[0]
        adcs    x28, x5, xzr
        adds    x5, x14, x15
        eor     x5, x5, x17
        umlal2  v24.2d, v25.4s, v15.s[1]
        ldp     q21, q25, [x2, #0x100]
        umlal   v24.2d, v28.2s, v0.s[2]
        umlal2  v24.2d, v28.4s, v0.s[3]
        umlal   v24.2d, v8.2s, v0.s[0]
        adcs    x27, x9, x27
        umlal2  v24.2d, v8.4s, v0.s[1]
        ldp     q8, q28, [x2, #0x120]
        eor     x27, x27, x17
        umlal   v24.2d, v9.2s, v27.s[2]
        adc     x9, x12, xzr
        ldp     x15, x12, [sp]
        cmn     x25, #1
        ldp     q29, q31, [x2, #0x140]
        umlal2  v24.2d, v9.4s, v27.s[3]
        adcs    x7, x7, xzr
        umlal   v24.2d, v10.2s, v27.s[0]
        eor     x25, x9, x17
        ldr     x9, [sp, #0x48]
        adcs    x9, x9, xzr
        mul     x14, x7, x23
        umlal2  v24.2d, v10.4s, v27.s[1]
        adcs    x12, x12, xzr
        umlal   v24.2d, v22.2s, v13.s[2]
        str     x1, [sp, #0x7d8]
        ldr     x1, [sp, #0x40]
        adcs    x15, x15, xzr
        umlal2  v24.2d, v22.4s, v13.s[3]
        adcs    x1, x1, xzr
        stp     x1, x21, [sp, #0xa0]
        umulh   x1, x7, x23
        umlal   v24.2d, v14.2s, v13.s[0]
        stp     x1, x28, [sp, #0xf0]
        ldp     x21, x1, [sp, #0x10]
        adcs    x1, x1, xzr
        umlal2  v24.2d, v14.4s, v13.s[1]
        umlal   v24.2d, v3.2s, v18.s[2]
        ldp     q10, q14, [x2, #0x160]
        adcs    x21, x21, xzr
        stp     x1, x21, [sp, #0x90]
        ldr     x1, [sp, #0x68]
        ldr     x21, [sp, #0x1b8]
        adcs    x1, x1, xzr
        str     x1, [sp, #0x7a8]
        subs    x1, x7, x12
        umlal2  v24.2d, v3.4s, v18.s[3]
        sbcs    x28, x9, x15
        str     x14, [sp, #0x760]
        mul     x14, x7, x22
        umull   v9.2d, v5.2s, v17.s[0]
        str     x14, [sp, #0x1c0]
        csetm   x14, lo
        cmn     x17, #1
        umlal   v24.2d, v4.2s, v18.s[0]
        adcs    x21, x10, x21
        eor     x28, x28, x14
        eor     x8, x14, x8
        umlal2  v24.2d, v4.4s, v18.s[1]
        eor     x1, x1, x14
        str     x8, [sp, #0x6b8]
        ldp     x8, x10, [sp, #0x20]
        adcs    x5, x5, x10
        umulh   x10, x7, x22
        umlal   v24.2d, v23.2s, v30.s[2]
        adcs    x27, x27, x8
        umlal2  v9.2d, v5.4s, v17.s[2]
        ldp     q3, q4, [x2, #0x180]
        str     x7, [sp, #0x690]
        ldr     x7, [sp, #0x60]
        str     x10, [sp, #0x1c8]
        ldr     x10, [sp, #0x1a8]
        adcs    x25, x25, x7
        umlal   v9.2d, v16.2s, v6.s[2]
        adc     x17, x17, xzr
        cmn     x14, #1
        umlal2  v24.2d, v23.4s, v30.s[3]
        adcs    x1, x1, xzr
        umlal2  v9.2d, v16.4s, v6.s[3]
        mul     x14, x9, x22
        adcs    x28, x28, xzr
        adds    x21, x21, x10
        umlal   v9.2d, v11.2s, v6.s[0]
        adcs    x5, x5, x24
        umlal2  v9.2d, v11.4s, v6.s[1]
        adcs    x27, x27, x19
        str     x22, [sp, #0x688]
        umulh   x22, x9, x22
        usra    v24.2d, v2.2d, #0x1c
        umlal   v9.2d, v26.2s, v19.s[2]
        adcs    x25, x25, x11
        str     x22, [sp, #0xe0]
        mul     x22, x9, x23
        ldr     q11, [x2, #0x1a0]
        adc     x17, x17, xzr
        adds    x21, x8, x21
        ldr     x8, [sp, #0xb8]
        umlal2  v9.2d, v26.4s, v19.s[3]
        usra    v24.2d, v20.2d, #6
        str     x22, [sp, #0xe8]
        ldr     x22, [sp, #0x1b0]
        eor     x21, x21, x8
        adcs    x5, x7, x5
        ldp     q2, q5, [x2, #0x290]
        adcs    x27, x10, x27
        umlal   v9.2d, v21.2s, v19.s[0]
        eor     x5, x5, x8
        umulh   x7, x9, x23
        eor     x27, x27, x8
        ldr     x10, [sp, #0x190]
        umlal2  v9.2d, v21.4s, v19.s[1]
        adcs    x24, x24, x25
        eor     x24, x24, x8
        adcs    x19, x19, x17
        umlal   v9.2d, v25.2s, v15.s[2]
        uzp1    v16.2d, v12.2d, v24.2d
        ldr     x17, [sp, #0x1d0]
        umlal2  v9.2d, v25.4s, v15.s[3]
        adcs    x25, x11, xzr
        ldr     x11, [sp, #0xb0]
        eor     x19, x19, x8
        cmn     x8, #1
        umlal   v9.2d, v8.2s, v15.s[0]
        adcs    x22, x22, x10
        eor     x25, x25, x8
        uzp2    v12.2d, v12.2d, v24.2d
        umlal2  v9.2d, v8.4s, v15.s[1]
        umulh   x10, x12, x26
        adcs    x11, x11, x17
        umlal   v9.2d, v28.2s, v0.s[2]
        ldp     d8, d20, [x13, #0x118]
        str     x23, [sp, #0x680]
        ldp     x23, x17, [sp, #0x80]
        adcs    x21, x21, x17
        adcs    x23, x5, x23
        ldp     x17, x5, [sp, #0xc0]
        shl     v21.2d, v12.2d, #0x23
        umlal2  v9.2d, v28.4s, v0.s[3]
        adcs    x27, x27, x5
        ext     v7.16b, v7.16b, v12.16b, #8
        str     x9, [sp, #0x678]
        mul     x9, x12, x26
        usra    v16.2d, v21.2d, #6
        umlal   v9.2d, v29.2s, v0.s[0]
        adcs    x24, x24, x17
        umlal2  v9.2d, v29.4s, v0.s[1]
        str     x9, [sp, #0x670]
        stp     x10, x7, [sp, #0x60]
        ldp     x10, x9, [sp, #0xd0]
        adcs    x19, x19, x9
        umlal   v9.2d, v31.2s, v27.s[2]
        umlal2  v9.2d, v31.4s, v27.s[3]
        adcs    x25, x25, x10
        ldr     x13, [sp, #0x1a0]
        shl     v20.2d, v20.2d, #0x30
        adc     x8, x8, xzr
        ldr     x7, [sp, #0x1e0]
        adds    x22, x22, x7
        umlal   v9.2d, v10.2s, v27.s[0]
        usra    v16.2d, v7.2d, #0x1d
        stp     x14, x28, [sp, #0x20]
        umulh   x14, x12, x20
        str     x14, [sp, #0x668]
        ldr     x14, [sp, #0x7a0]
        adcs    x11, x11, x14
        umlal2  v9.2d, v10.4s, v27.s[1]
        adcs    x21, x21, x13
        ldp     x13, x28, [sp, #0x30]
        adcs    x23, x23, x28
        umlal   v9.2d, v14.2s, v13.s[2]
        umlal2  v9.2d, v14.4s, v13.s[3]
        adcs    x27, x27, x13
        ldp     x28, x13, [sp, #0x50]
        adcs    x24, x24, x13
        umlal   v9.2d, v3.2s, v13.s[0]
        str     q16, [x0, #0x50]
        adcs    x19, x19, x28
        ldr     x28, [sp, #0x750]
        adcs    x25, x25, x28
        umlal2  v9.2d, v3.4s, v13.s[1]
        ldp     q10, q14, [x2, #0xf0]
        umlal   v9.2d, v4.2s, v18.s[2]
        adc     x8, x8, xzr
        adds    x22, x5, x22
        mul     x5, x12, x20
        umlal2  v9.2d, v4.4s, v18.s[3]
        adcs    x11, x17, x11
        ldr     x17, [sp, #0x748]
        eor     x22, x22, x17
        umull   v3.2d, v2.2s, v17.s[0]
        eor     x11, x11, x17
        umlal   v9.2d, v11.2s, v18.s[0]
        adcs    x21, x9, x21
        umlal2  v3.2d, v2.4s, v17.s[2]
        adcs    x23, x10, x23
        eor     x21, x21, x17
        mul     x9, x15, x20
        eor     x23, x23, x17
        umlal2  v9.2d, v11.4s, v18.s[1]
        adcs    x27, x7, x27
        ldr     x7, [sp, #0x1a0]
        adcs    x24, x14, x24
        eor     x27, x27, x17
        ldp     q11, q2, [x2, #0x130]
        adcs    x19, x7, x19
        ldp     x10, x7, [sp, #0x30]
        umlal   v3.2d, v5.2s, v6.s[2]
        eor     x24, x24, x17
        usra    v9.2d, v8.2d, #0x16
        umlal2  v3.2d, v5.4s, v6.s[3]
        adcs    x25, x7, x25
        eor     x19, x19, x17
        umlal   v3.2d, v10.2s, v6.s[0]
        adcs    x7, x10, x8
        ldr     x10, [sp, #0x50]
        eor     x25, x25, x17
        eor     x7, x7, x17
        adcs    x8, x13, xzr
        adcs    x10, x10, xzr
        eor     x8, x8, x17
        umulh   x13, x15, x20
        umlal2  v3.2d, v10.4s, v6.s[1]
        mul     x14, x15, x26
        adcs    x28, x28, xzr
        cmn     x17, #1
        umlal   v3.2d, v14.2s, v19.s[2]
        eor     x10, x10, x17
        usra    v9.2d, v20.2d, #6
        stp     x20, x26, [sp, #0x80]
        ldr     x20, [sp, #0x6a0]
        stp     x12, x15, [sp, #0x40]
        ldr     x12, [sp, #0x698]
        adcs    x20, x20, x12
        ldr     x12, [sp, #0x790]
        umlal2  v3.2d, v14.4s, v19.s[3]
        eor     x28, x28, x17
        str     x14, [sp, #0x10]
        ldr     x14, [sp, #0x7d0]
        adcs    x12, x12, x14
        ldp     q10, q14, [x2, #0x110]
        umulh   x14, x15, x26
        ldr     x26, [sp, #0x6e8]
        ldr     x15, [sp, #0x768]
        adcs    x26, x26, x15
        stp     x20, x12, [x3, #0x80]
        ldr     x12, [sp, #0x798]
        ldr     x20, [sp, #0x6f0]
        adcs    x20, x20, x12
        ldp     x15, x12, [sp, #0x1f0]
        ldp     q8, q4, [x2, #0x150]
        adcs    x22, x12, x22
        ldr     x12, [sp, #0x758]
        stp     x26, x20, [x3, #0x90]
        adcs    x20, x15, x11
        ldr     x11, [sp, #0x738]
        ldp     q5, q7, [x2, #0x170]
        mul     x26, x1, x16
        adcs    x21, x11, x21
        stp     x22, x20, [x3, #0xa0]
        ldr     x20, [sp, #0x788]
        ldp     q16, q20, [x2, #0x2a0]
        adcs    x22, x12, x23
        ldr     x12, [sp, #0x7b8]
        ldr     x23, [sp, #0x7b0]
        umlal   v3.2d, v10.2s, v19.s[0]
        ldp     q21, q22, [x2, #0x190]
        umlal2  v3.2d, v10.4s, v19.s[1]
        adcs    x11, x20, x27
        ldp     q10, q23, [x2, #0x100]
        umlal   v3.2d, v14.2s, v15.s[2]
        umulh   x27, x1, x16
        ldp     d24, d25, [x12, #0x120]
        adcs    x15, x23, x24
        ldr     x24, [sp, #0x760]
        umlal2  v3.2d, v14.4s, v15.s[3]
        stp     x21, x22, [x3, #0xb0]
        ldr     x22, [sp, #0x7e0]
        ldr     x21, [sp, #0x7c8]
        umlal   v3.2d, v11.2s, v15.s[0]
        adcs    x23, x21, x19
        ldr     x21, [sp, #0x780]
        ldr     x19, [sp, #0x7e8]
        ldp     q14, q26, [x2, #0x120]
        umlal2  v3.2d, v11.4s, v15.s[1]
        adcs    x25, x22, x25
        ldr     x22, [sp, #0x7c0]
        ldr     q11, [x2, #0x1a0]
        eor     x20, x24, x19
        adcs    x7, x21, x7
        ldr     x21, [sp, #0xf8]
        umlal   v3.2d, v2.2s, v0.s[2]
        umlal2  v3.2d, v2.4s, v0.s[3]
        adcs    x8, x22, x8
        ldr     x22, [sp, #0x778]
        str     x8, [sp, #0x7a0]
        mul     x8, x1, x21
        umull   v2.2d, v16.2s, v17.s[0]
        shl     v25.2d, v25.2d, #0x36
        adcs    x10, x22, x10
        ldr     x22, [sp, #0x6b8]
        str     x10, [sp, #0x7d0]
        ldr     x10, [sp, #0x770]
        eor     x26, x26, x22
        ldp     q28, q29, [x2, #0x140]
        umlal   v3.2d, v8.2s, v0.s[0]
        umlal2  v3.2d, v8.4s, v0.s[1]
        ldp     q8, q30, [x2, #0x160]
        adcs    x10, x10, x28
        ldr     x28, [sp, #0x740]
        str     x10, [sp, #0x790]
        ldr     x10, [sp, #0x730]
        adcs    x28, x28, x17
        umlal   v3.2d, v4.2s, v27.s[2]
        umulh   x1, x1, x21
        adcs    x10, x10, x17
        umlal2  v3.2d, v4.4s, v27.s[3]
        str     x10, [sp, #0x798]
        ldr     x10, [sp, #0x28]
        str     x28, [sp, #0x768]
        ldr     x28, [sp, #0x720]
        stp     x7, x25, [sp, #0x1d0]
        mul     x7, x10, x21
        umlal2  v2.2d, v16.4s, v17.s[2]
        adcs    x28, x28, x17
        umlal   v2.2d, v20.2s, v6.s[2]
        str     x28, [sp, #0x758]
        ldr     x28, [sp, #0x728]
        ldr     x25, [sp, #0x710]
        adcs    x28, x28, x17
        umlal   v3.2d, v5.2s, v27.s[0]
        adcs    x25, x25, x17
        umulh   x21, x10, x21
        umlal2  v3.2d, v5.4s, v27.s[1]
        ldp     q4, q5, [x2, #0x2b0]
        umlal   v3.2d, v7.2s, v13.s[2]
        ldp     q16, q31, [x2, #0x180]
        str     x25, [sp, #0x7b0]
        ldr     x25, [sp, #0x718]
        str     x28, [sp, #0x788]
        ldr     x28, [sp, #0x700]
        adcs    x25, x25, x17
        umlal2  v3.2d, v7.4s, v13.s[3]
        adcs    x28, x28, x17
        umlal   v3.2d, v21.2s, v13.s[0]
        stp     x28, x25, [sp, #0x1f0]
        ldr     x28, [sp, #0x708]
        ldr     x25, [sp, #0x6f8]
        adcs    x28, x28, x17
        str     x28, [sp, #0x7e0]
        umulh   x28, x10, x16
        umlal2  v3.2d, v21.4s, v13.s[1]
        ldp     d7, d21, [x12, #0x128]
        adcs    x25, x25, x17
        umlal   v3.2d, v22.2s, v18.s[2]
        umlal2  v3.2d, v22.4s, v18.s[3]
        str     x25, [sp, #0x7c8]
        ldr     x25, [sp, #0x6d8]
        stp     x23, x15, [sp, #0x1a0]
        ldr     x23, [sp, #0x6e0]
        adcs    x25, x25, x17
        adcs    x23, x23, x17
        mul     x10, x10, x16
        ldr     x16, [sp, #0x6c8]
        str     x23, [sp, #0x7c0]
        ldr     x23, [sp, #0x6d0]
        adcs    x16, x16, x17
        adcs    x23, x23, x17
        usra    v3.2d, v24.2d, #0x10
        stp     x23, x16, [sp, #0x1e0]
        ldr     x23, [sp, #0x6b0]
        adcs    x23, x23, x17
        stp     x23, x25, [sp, #0x1b0]
        ldp     x16, x23, [sp, #0xa0]
        ldr     x25, [sp, #0x6c0]
        mul     x15, x16, x23
        shl     v18.2d, v21.2d, #0x3c
        adcs    x25, x25, x17
        str     x25, [sp, #0x780]
        ldr     x25, [sp, #0x6a8]
        stp     x11, x20, [sp, #0x190]
        ldr     x11, [sp, #0xf0]
        adcs    x17, x25, x17
        str     x17, [sp, #0x778]
        ldp     x25, x17, [sp, #0x1c0]
        adds    x25, x11, x25
        ldr     x11, [sp, #0x20]
        adcs    x11, x17, x11
        ldp     x20, x17, [sp, #0xe0]
        adc     x20, x20, xzr
        str     x15, [sp, #0x770]
        ldr     x15, [sp, #0x68]
        adds    x17, x25, x17
        adcs    x25, x11, x15
        eor     x11, x17, x19
        adc     x15, x20, xzr
        ldr     x20, [sp, #0x60]
        str     x11, [sp, #0x750]
        ldr     x11, [sp, #0x668]
        adds    x20, x20, x5
        umlal2  v2.2d, v20.4s, v6.s[3]
        umlal   v2.2d, v10.2s, v6.s[0]
        str     x21, [sp, #0x18]
        ldp     x21, x22, [sp, #0x150]
        .cfi_restore 21
        .cfi_restore 22
        adcs    x5, x11, x9
        ldr     d20, [x12, #0x130]
        adc     x9, x13, xzr
        ldp     x11, x13, [sp, #0x10]
        adds    x11, x20, x11
        umlal2  v2.2d, v10.4s, v6.s[1]
        usra    v3.2d, v25.2d, #6
        adcs    x5, x5, x14
        umlal   v2.2d, v23.2s, v19.s[2]
        ldp     x19, x20, [sp, #0x140]
        .cfi_restore 19
        .cfi_restore 20
        umlal2  v2.2d, v23.4s, v19.s[3]
        umulh   x14, x16, x23
        umlal   v2.2d, v14.2s, v19.s[0]
        adc     x9, x9, xzr
        adds    x27, x27, x8
        ldr     x24, [sp, #0x7d8]
        umlal2  v2.2d, v14.4s, v19.s[1]
        uzp2    v10.2d, v9.2d, v3.2d
        adcs    x1, x1, x7
        ldp     q14, q21, [x2, #0x110]
        uzp1    v9.2d, v9.2d, v3.2d
        adc     x7, x13, xzr
        ldp     x13, x8, [sp, #0x90]
        subs    x12, x16, x8
        ldr     x8, [sp, #0x7a8]
        shl     v3.2d, v20.2d, #2
        sbcs    x8, x13, x8
        shl     v20.2d, v10.2d, #0x23
        umlal   v2.2d, v26.2s, v15.s[2]
        str     x14, [sp]
        mul     x14, x16, x24
        ldp     x13, x16, [sp, #0x70]
        umlal2  v2.2d, v26.4s, v15.s[3]
        str     x14, [sp, #8]
        csetm   x14, lo
        subs    x16, x16, x23
        ext     v12.16b, v12.16b, v10.16b, #8
        eor     x8, x8, x14
        umlal   v2.2d, v28.2s, v15.s[0]
        eor     x12, x12, x14
        sbcs    x13, x13, x24
        csetm   x23, lo
        cmn     x14, #1
        usra    v9.2d, v20.2d, #6
        umlal2  v2.2d, v28.4s, v15.s[1]
        eor     x13, x13, x23
        eor     x14, x14, x23
        adcs    x12, x12, xzr
        umlal   v2.2d, v29.2s, v0.s[2]
        adcs    x8, x8, xzr
        eor     x16, x16, x23
        cmn     x23, #1
        umlal2  v2.2d, v29.4s, v0.s[3]
        adcs    x16, x16, xzr
        umlal   v2.2d, v8.2s, v0.s[0]
        usra    v9.2d, v12.2d, #0x1d
        adcs    x13, x13, xzr
        adds    x23, x27, x10
        umlal2  v2.2d, v8.4s, v0.s[1]
        umlal   v2.2d, v30.2s, v27.s[2]
        adcs    x27, x1, x28
        ldr     x1, [sp, #0x90]
        ldr     x28, [sp, #0x6b8]
        eor     x23, x23, x28
        mul     x10, x1, x24
        umlal2  v2.2d, v30.4s, v27.s[3]
        eor     x27, x27, x28
        ldp     q8, q12, [x2, #0x190]
        umull   v20.2d, v4.2s, v17.s[0]
        adc     x7, x7, xzr
        cmn     x28, #1
        eor     x7, x7, x28
        stp     x8, x17, [sp, #0xf0]
        ldr     x8, [sp, #0xa0]
        stp     x13, x14, [sp, #0x60]
        umulh   x13, x8, x24
        ldp     q22, q23, [x2, #0x130]
        ldr     x14, [sp, #0x760]
        adcs    x26, x26, x14
        umlal   v2.2d, v16.2s, v27.s[0]
        umlal2  v2.2d, v16.4s, v27.s[1]
        adcs    x23, x23, x17
        ldp     q16, q24, [x2, #0x2c0]
        adcs    x27, x27, x25
        adcs    x7, x7, x15
        umulh   x14, x1, x24
        adc     x28, x28, xzr
        ldr     x17, [sp, #0x670]
        adds    x26, x26, x17
        str     q9, [x0, #0x60]
        adcs    x23, x23, x11
        umlal   v2.2d, v31.2s, v13.s[2]
        adcs    x27, x27, x5
        umlal2  v2.2d, v31.4s, v13.s[3]
        ldp     q9, q25, [x2, #0x150]
        adcs    x7, x7, x9
        umlal   v2.2d, v11.2s, v13.s[0]
        ldp     q26, q28, [x2, #0x170]
        adc     x28, x28, xzr
        adds    x25, x25, x26
        ldr     x26, [sp, #0x7e8]
        umlal2  v2.2d, v11.4s, v13.s[1]
        usra    v2.2d, v7.2d, #0xa
        adcs    x15, x15, x23
        eor     x23, x25, x26
        adcs    x17, x17, x27
        umlal2  v20.2d, v4.4s, v17.s[2]
        eor     x27, x15, x26
        stp     x23, x27, [sp, #0x1c0]
        ldp     x23, x24, [sp, #0x160]
        .cfi_restore 23
        .cfi_restore 24
        umlal   v20.2d, v5.2s, v6.s[2]
        adcs    x7, x11, x7
        str     x25, [sp, #0xe0]
        ldp     x25, x26, [sp, #0x170]
        .cfi_restore 25
        .cfi_restore 26
        umlal2  v20.2d, v5.4s, v6.s[3]
        adcs    x5, x5, x28
        ldp     x27, x28, [sp, #0x180]
        .cfi_restore 27
        .cfi_restore 28
        usra    v2.2d, v18.2d, #6
        adcs    x9, x9, xzr
        umlal   v20.2d, v14.2s, v6.s[0]
        str     x9, [sp, #0x748]
        ldp     x11, x9, [sp]
        adds    x9, x11, x9
        umlal2  v20.2d, v14.4s, v6.s[1]
        ldp     q11, q14, [x2, #0x120]
        adcs    x10, x13, x10
        ldr     x13, [sp, #0x690]
        umlal   v20.2d, v21.2s, v19.s[2]
        ldp     q4, q5, [x2, #0x140]
        umlal2  v20.2d, v21.4s, v19.s[3]
        ldp     q7, q18, [x2, #0x160]
        umlal   v20.2d, v22.2s, v19.s[0]
        adc     x11, x14, xzr
        ldr     x14, [sp, #0x678]
        subs    x8, x13, x8
        ldr     x13, [sp, #0xa8]
        umlal2  v20.2d, v22.4s, v19.s[1]
        stp     x5, x15, [sp, #0xb0]
        umulh   x5, x1, x13
        sbcs    x14, x14, x1
        umlal   v20.2d, v23.2s, v15.s[2]
        stp     x7, x17, [sp, #0xc0]
        ldp     x7, x17, [sp, #0x40]
        ldr     x15, [sp, #0x98]
        sbcs    x7, x7, x15
        umlal2  v20.2d, v23.4s, v15.s[3]
        mul     x1, x1, x13
        ldr     x13, [sp, #0x7a8]
        ldp     q21, q22, [x2, #0x180]
        sbcs    x17, x17, x13
        stp     x12, x16, [sp, #0x20]
        csetm   x12, lo
        adds    x1, x9, x1
        umlal   v20.2d, v9.2s, v15.s[0]
        umlal2  v20.2d, v9.4s, v15.s[1]
        str     x1, [sp, #0x90]
        ldp     x1, x9, [sp, #0x70]
        mul     x16, x15, x9
        eor     x14, x14, x12
        umlal   v20.2d, v25.2s, v0.s[2]
        adcs    x5, x10, x5
        eor     x7, x7, x12
        eor     x10, x17, x12
        eor     x8, x8, x12
        umlal2  v20.2d, v25.4s, v0.s[3]
        ldr     q9, [x2, #0x1a0]
        adc     x11, x11, xzr
        cmn     x12, #1
        umlal   v20.2d, v26.2s, v0.s[0]
        umulh   x17, x15, x9
        adcs    x8, x8, xzr
        umlal2  v20.2d, v26.4s, v0.s[1]
        adcs    x14, x14, xzr
        umlal   v20.2d, v28.2s, v27.s[2]
        stp     x16, x11, [sp, #0x10]
        ldr     x16, [sp, #0x7b8]
        ldp     d23, d25, [x16, #0x130]
        adcs    x7, x7, xzr
        umlal2  v20.2d, v28.4s, v27.s[3]
        adcs    x10, x10, xzr
        stp     x7, x14, [sp, #0x50]
        subs    x7, x8, x7
        umlal   v20.2d, v8.2s, v27.s[0]
        mul     x11, x15, x1
        str     x10, [sp, #0x740]
        sbcs    x10, x14, x10
        ldp     q26, q28, [x2, #0x2d0]
        csetm   x14, lo
        umlal2  v20.2d, v8.4s, v27.s[1]
        umlal   v20.2d, v12.2s, v13.s[2]
        cmn     x14, #1
        eor     x10, x10, x14
        eor     x7, x7, x14
        umlal2  v20.2d, v12.4s, v13.s[3]
        umulh   x15, x15, x1
        adcs    x7, x7, xzr
        umull   v8.2d, v16.2s, v17.s[0]
        shl     v12.2d, v25.2d, #8
        adcs    x10, x10, xzr
        adds    x11, x17, x11
        usra    v20.2d, v3.2d, #6
        ldp     q13, q3, [x2, #0x130]
        mul     x17, x13, x1
        umlal2  v8.2d, v16.4s, v17.s[2]
        umlal   v8.2d, v24.2s, v6.s[2]
        umlal2  v8.2d, v24.4s, v6.s[3]
        stp     x10, x7, [sp, #0xd0]
        umulh   x10, x13, x1
        uzp1    v16.2d, v2.2d, v20.2d
        uzp2    v2.2d, v2.2d, v20.2d
        adcs    x15, x15, x17
        umlal   v8.2d, v11.2s, v6.s[0]
        shl     v20.2d, v2.2d, #0x23
        ext     v10.16b, v10.16b, v2.16b, #8
        umlal2  v8.2d, v11.4s, v6.s[1]
        mul     x17, x13, x9
        usra    v16.2d, v20.2d, #6
        umlal   v8.2d, v14.2s, v19.s[2]
        adc     x10, x10, xzr
        ldr     x7, [sp, #0xa8]
        stp     x5, x8, [sp, #0x40]
        ldr     x5, [sp, #0x680]
        ldr     x8, [sp, #0x688]
        subs    x5, x7, x5
        umulh   x7, x13, x9
        ldr     x13, [sp, #0x7d8]
        umlal2  v8.2d, v14.4s, v19.s[3]
        ldp     q11, q14, [x2, #0x150]
        sbcs    x8, x13, x8
        ldp     x16, x13, [sp, #0x80]
        umlal   v8.2d, v4.2s, v19.s[0]
        sbcs    x9, x9, x13
        umlal2  v8.2d, v4.4s, v19.s[1]
        sbcs    x1, x1, x16
        usra    v16.2d, v10.2d, #0x1d
        umlal   v8.2d, v5.2s, v15.s[2]
        csetm   x13, lo
        adds    x11, x11, x17
        umlal2  v8.2d, v5.4s, v15.s[3]
        eor     x9, x9, x13
        eor     x12, x12, x13
        eor     x8, x8, x13
        umlal   v8.2d, v7.2s, v15.s[0]
        eor     x1, x1, x13
        adcs    x7, x15, x7
        ldp     x15, x16, [sp, #0x20]
        ldp     q10, q4, [x2, #0x190]
        eor     x5, x5, x13
        umlal2  v8.2d, v7.4s, v15.s[1]
        ldp     q5, q7, [x2, #0x170]
        adc     x10, x10, xzr
        mul     x17, x15, x16
        cmn     x13, #1
        umlal   v8.2d, v18.2s, v0.s[2]
        adcs    x5, x5, xzr
        str     q16, [x0, #0x70]
        ldr     q16, [x2, #0x1a0]
        adcs    x8, x8, xzr
        ldp     q20, q24, [x2, #0x140]
        umlal2  v8.2d, v18.4s, v0.s[3]
        adcs    x9, x9, xzr
        str     x10, [sp, #0x7a8]
        ldp     x10, x13, [sp, #0x60]
        eor     x17, x17, x13
        umlal   v8.2d, v21.2s, v0.s[0]
        ldp     q18, q25, [x2, #0x2e0]
        umlal2  v8.2d, v21.4s, v0.s[1]
        mul     x13, x15, x10
        adcs    x1, x1, xzr
        stp     x9, x1, [sp, #0x30]
        subs    x9, x9, x5
        umull   v21.2d, v26.2s, v17.s[0]
        umlal   v8.2d, v22.2s, v27.s[2]
        stp     x7, x11, [sp]
        ldr     x7, [sp, #0x7b8]
        ldp     d29, d30, [x7, #0x138]
        sbcs    x1, x1, x8
        csetm   x11, lo
        umlal2  v21.2d, v26.4s, v17.s[2]
        umulh   x16, x15, x16
        cmn     x11, #1
        eor     x1, x1, x11
        umlal   v21.2d, v28.2s, v6.s[2]
        eor     x14, x14, x11
        umlal2  v8.2d, v22.4s, v27.s[3]
        eor     x9, x9, x11
        ldr     x11, [sp, #0xf0]
        adcs    x9, x9, xzr
        umlal   v8.2d, v9.2s, v27.s[0]
        umlal2  v8.2d, v9.4s, v27.s[1]
        adcs    x1, x1, xzr
        ldp     q9, q22, [x2, #0x160]
        umlal2  v21.2d, v28.4s, v6.s[3]
        str     x1, [sp, #0x7d8]
        mul     x1, x11, x10
        adds    x13, x16, x13
        shl     v26.2d, v30.2d, #0xe
        umlal   v21.2d, v13.2s, v6.s[0]
        umlal2  v21.2d, v13.4s, v6.s[1]
        ldp     q13, q28, [x2, #0x2f0]
        usra    v8.2d, v23.2d, #0x3e
        umulh   x15, x15, x10
        umlal   v21.2d, v3.2s, v19.s[2]
        umlal2  v21.2d, v3.4s, v19.s[3]
        ldp     q3, q23, [x2, #0x180]
        usra    v8.2d, v12.2d, #6
        umlal   v21.2d, v11.2s, v19.s[0]
        umlal2  v21.2d, v11.4s, v19.s[1]
        umulh   x10, x11, x10
        adcs    x1, x15, x1
        ldr     x15, [sp, #0x28]
        umlal   v21.2d, v14.2s, v15.s[2]
        umlal2  v21.2d, v14.4s, v15.s[3]
        ldp     d11, d14, [x7, #0x140]
        umlal   v21.2d, v5.2s, v15.s[0]
        umlal2  v21.2d, v5.4s, v15.s[1]
        mul     x16, x11, x15
        ldp     q12, q5, [x2, #0x150]
        adc     x10, x10, xzr
        umlal   v21.2d, v7.2s, v0.s[2]
        umlal2  v21.2d, v7.4s, v0.s[3]
        umulh   x11, x11, x15
        ldr     x15, [sp, #0x68]
        umlal   v21.2d, v10.2s, v0.s[0]
        adds    x13, x13, x16
        ldr     x16, [sp, #0x770]
        umlal2  v21.2d, v10.4s, v0.s[1]
        shl     v10.2d, v14.2d, #0x14
        umull   v14.2d, v18.2s, v17.s[0]
        eor     x13, x13, x15
        ldp     q7, q30, [x2, #0x170]
        umlal   v21.2d, v4.2s, v27.s[2]
        adcs    x1, x1, x11
        ldp     x7, x11, [sp, #0x40]
        stp     x14, x9, [sp, #0x80]
        mul     x14, x11, x5
        umull   v31.2d, v13.2s, v17.s[0]
        adc     x10, x10, xzr
        cmn     x15, #1
        eor     x1, x1, x15
        eor     x10, x10, x15
        umulh   x9, x11, x5
        umlal2  v14.2d, v18.4s, v17.s[2]
        umlal2  v21.2d, v4.4s, v27.s[3]
        adcs    x17, x17, x16
        ldr     x16, [sp, #0x90]
        umlal   v14.2d, v25.2s, v6.s[2]
        umlal2  v14.2d, v25.4s, v6.s[3]
        adcs    x13, x13, x16
        usra    v21.2d, v29.2d, #0x38
        eor     x16, x14, x12
        adcs    x1, x1, x7
        umlal   v14.2d, v20.2s, v6.s[0]
        str     x16, [sp, #0xe8]
        str     x14, [sp, #0x70]
        ldp     x14, x16, [sp, #0x10]
        adcs    x10, x10, x16
        umlal2  v14.2d, v20.4s, v6.s[1]
        adc     x15, x15, xzr
        umlal   v14.2d, v24.2s, v19.s[2]
        mul     x11, x11, x8
        adds    x17, x17, x14
        ldp     x16, x14, [sp]
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x58]
        usra    v21.2d, v26.2d, #6
        umlal2  v14.2d, v24.4s, v19.s[3]
        umlal   v14.2d, v9.2s, v19.s[0]
        umulh   x14, x14, x8
        ldp     q4, q18, [x2, #0x190]
        adcs    x1, x1, x16
        ldr     x16, [sp, #0x7a8]
        umlal2  v14.2d, v9.4s, v19.s[1]
        adcs    x10, x10, x16
        uzp1    v9.2d, v8.2d, v21.2d
        adc     x15, x15, xzr
        adds    x7, x7, x17
        uzp2    v8.2d, v8.2d, v21.2d
        str     x7, [sp, #0x98]
        ldp     x7, x17, [sp, #0x10]
        adcs    x13, x17, x13
        adcs    x1, x7, x1
        ldp     x17, x7, [sp]
        shl     v20.2d, v8.2d, #0x23
        ext     v2.16b, v2.16b, v8.16b, #8
        adcs    x7, x7, x10
        umlal2  v31.2d, v13.4s, v17.s[2]
        adcs    x10, x17, x15
        ldr     x15, [sp, #0x48]
        usra    v9.2d, v20.2d, #6
        umulh   x15, x15, x8
        stp     x10, x7, [sp, #0x60]
        ldp     x10, x17, [sp, #0x50]
        mul     x8, x17, x8
        adcs    x16, x16, xzr
        adds    x9, x9, x11
        mul     x11, x17, x5
        adcs    x8, x15, x8
        umlal   v14.2d, v22.2s, v15.s[2]
        ldr     x15, [sp, #0x7b8]
        adc     x14, x14, xzr
        umlal2  v14.2d, v22.4s, v15.s[3]
        ldp     q13, q20, [x2, #0x300]
        usra    v9.2d, v2.2d, #0x1d
        umlal   v14.2d, v3.2s, v15.s[0]
        umulh   x5, x17, x5
        ldp     q2, q21, [x2, #0x160]
        umlal2  v14.2d, v3.4s, v15.s[1]
        adds    x9, x9, x11
        ldp     q3, q22, [x2, #0x310]
        eor     x11, x9, x12
        ldp     d24, d25, [x15, #0x148]
        umlal   v14.2d, v23.2s, v0.s[2]
        str     q9, [x0, #0x80]
        stp     x16, x11, [sp, #0xa0]
        ldp     x17, x16, [sp, #0x30]
        umulh   x7, x10, x17
        umlal2  v14.2d, v23.4s, v0.s[3]
        ldr     q9, [x2, #0x1a0]
        umlal   v14.2d, v16.2s, v0.s[0]
        adcs    x5, x8, x5
        ldp     q23, q26, [x2, #0x180]
        adc     x8, x14, xzr
        umlal2  v14.2d, v16.4s, v0.s[1]
        ldr     q16, [x2, #0x1a0]
        umlal   v31.2d, v28.2s, v6.s[2]
        umlal2  v31.2d, v28.4s, v6.s[3]
        mul     x14, x10, x17
        stp     x1, x13, [sp, #0x20]
        mul     x1, x10, x16
        ldp     q27, q28, [x2, #0x170]
        umlal   v31.2d, v12.2s, v6.s[0]
        ldr     q29, [x2, #0x1a0]
        umlal2  v31.2d, v12.4s, v6.s[1]
        umlal   v31.2d, v5.2s, v19.s[2]
        shl     v12.2d, v25.2d, #0x1a
        ldr     x13, [sp, #0x740]
        umulh   x11, x13, x16
        umlal2  v31.2d, v5.4s, v19.s[3]
        usra    v14.2d, v11.2d, #0x32
        umull   v11.2d, v13.2s, v17.s[0]
        usra    v14.2d, v10.2d, #6
        ldp     q10, q5, [x2, #0x190]
        umlal   v31.2d, v7.2s, v19.s[0]
        umlal2  v31.2d, v7.4s, v19.s[1]
        umulh   x10, x10, x16
        adds    x1, x7, x1
        umlal   v31.2d, v30.2s, v15.s[2]
        umull   v7.2d, v3.2s, v17.s[0]
        umlal2  v31.2d, v30.4s, v15.s[3]
        ldp     d25, d30, [x15, #0x150]
        umlal2  v11.2d, v13.4s, v17.s[2]
        shl     v13.2d, v30.2d, #0x20
        mul     x7, x13, x17
        umlal   v11.2d, v20.2s, v6.s[2]
        umlal   v31.2d, v4.2s, v15.s[0]
        umlal2  v31.2d, v4.4s, v15.s[1]
        mul     x16, x13, x16
        adcs    x10, x10, x16
        adc     x11, x11, xzr
        umlal   v31.2d, v18.2s, v0.s[2]
        adds    x1, x1, x7
        umlal2  v31.2d, v18.4s, v0.s[3]
        ldp     q0, q4, [x2, #0x330]
        ldr     x16, [sp, #0x88]
        umlal2  v11.2d, v20.4s, v6.s[3]
        ldp     d18, d20, [x15, #0x158]
        umulh   x7, x13, x17
        ldr     x13, [sp, #0xd8]
        umlal   v11.2d, v2.2s, v6.s[0]
        usra    v31.2d, v24.2d, #0x2c
        umlal2  v11.2d, v2.4s, v6.s[1]
        ldp     q2, q24, [x2, #0x180]
        umlal   v11.2d, v21.2s, v19.s[2]
        shl     v20.2d, v20.2d, #0x26
        usra    v31.2d, v12.2d, #6
        umulh   x17, x13, x16
        umlal2  v11.2d, v21.4s, v19.s[3]
        adcs    x7, x10, x7
        umlal   v11.2d, v23.2s, v19.s[0]
        adc     x10, x11, xzr
        umlal2  v11.2d, v23.4s, v19.s[1]
        ldp     q12, q21, [x2, #0x320]
        umlal   v11.2d, v26.2s, v15.s[2]
        mul     x11, x13, x16
        uzp2    v23.2d, v14.2d, v31.2d
        umlal2  v11.2d, v26.4s, v15.s[3]
        uzp1    v14.2d, v14.2d, v31.2d
        umlal2  v7.2d, v3.4s, v17.s[2]
        shl     v3.2d, v23.2d, #0x23
        ext     v8.16b, v8.16b, v23.16b, #8
        umlal   v11.2d, v9.2s, v15.s[0]
        usra    v14.2d, v3.2d, #6
        str     x12, [sp, #0x78]
        ldr     x12, [sp, #0x80]
        stp     x10, x7, [sp]
        ldr     x10, [sp, #0x7d8]
        eor     x11, x11, x12
        ldp     d3, d26, [x15, #0x160]
        umlal2  v11.2d, v9.4s, v15.s[1]
        mul     x12, x13, x10
        umlal   v7.2d, v22.2s, v6.s[2]
        usra    v14.2d, v8.2d, #0x1d
        umlal2  v7.2d, v22.4s, v6.s[3]
        ldp     q8, q22, [x2, #0x190]
        umlal   v7.2d, v27.2s, v6.s[0]
        umulh   x13, x13, x10
        usra    v11.2d, v25.2d, #0x26
        umlal2  v7.2d, v27.4s, v6.s[1]
        adds    x12, x17, x12
        ldr     x17, [sp, #0xd0]
        shl     v9.2d, v26.2d, #0x2c
        umlal   v7.2d, v28.2s, v19.s[2]
        str     q14, [x0, #0x90]
        umlal2  v7.2d, v28.4s, v19.s[3]
        umulh   x7, x17, x10
        umlal   v7.2d, v10.2s, v19.s[0]
        ldp     q25, q26, [x2, #0x340]
        ldp     d27, d14, [x15, #0x168]
        usra    v11.2d, v13.2d, #6
        umlal2  v7.2d, v10.4s, v19.s[1]
        umlal   v7.2d, v5.2s, v15.s[2]
        mul     x10, x17, x10
        umlal2  v7.2d, v5.4s, v15.s[3]
        umull   v5.2d, v0.2s, v17.s[0]
        umull   v28.2d, v12.2s, v17.s[0]
        shl     v30.2d, v14.2d, #0x32
        adcs    x10, x13, x10
        usra    v7.2d, v18.2d, #0x20
        umlal2  v28.2d, v12.4s, v17.s[2]
        usra    v7.2d, v20.2d, #6
        umlal   v28.2d, v21.2s, v6.s[2]
        umlal2  v28.2d, v21.4s, v6.s[3]
        adc     x7, x7, xzr
        uzp1    v12.2d, v11.2d, v7.2d
        uzp2    v7.2d, v11.2d, v7.2d
        mul     x13, x17, x16
        umlal   v28.2d, v2.2s, v6.s[0]
        adds    x12, x12, x13
        umulh   x13, x17, x16
        ldr     x16, [sp, #0x80]
        umlal2  v28.2d, v2.4s, v6.s[1]
        shl     v10.2d, v7.2d, #0x23
        eor     x12, x12, x16
        umlal   v28.2d, v24.2s, v19.s[2]
        usra    v12.2d, v10.2d, #6
        umlal2  v5.2d, v0.4s, v17.s[2]
        ext     v10.16b, v23.16b, v7.16b, #8
        umlal2  v28.2d, v24.4s, v19.s[3]
        ldp     d0, d13, [x15, #0x170]
        umlal   v28.2d, v16.2s, v19.s[0]
        adcs    x10, x10, x13
        ldr     d2, [x15, #0x178]
        adc     x7, x7, xzr
        eor     x10, x10, x16
        ldr     q18, [x2, #0x350]
        umlal2  v28.2d, v16.4s, v19.s[1]
        usra    v28.2d, v3.2d, #0x1a
        cmn     x16, #1
        eor     x2, x7, x16
        ldp     x7, x15, [sp, #0x70]
        umull   v3.2d, v25.2s, v17.s[0]
        movi    v16.2d, #0000000000000000
        adcs    x7, x11, x7
        usra    v12.2d, v10.2d, #0x1d
        umlal   v5.2d, v4.2s, v6.s[2]
        adcs    x9, x12, x9
        umlal2  v5.2d, v4.4s, v6.s[3]
        ldp     d10, d11, [sp, #0x110]
        .cfi_restore 74
        .cfi_restore 75
        adcs    x10, x10, x5
        ldp     d14, d15, [sp, #0x130]
        .cfi_restore 78
        .cfi_restore 79
        ldp     x12, x13, [sp]
        adcs    x2, x2, x8
        umlal2  v3.2d, v25.4s, v17.s[2]
        shl     v4.2d, v13.2d, #0x38
        adc     x11, x16, xzr
        adds    x7, x7, x14
        umlal   v5.2d, v8.2s, v6.s[0]
        str     q12, [x0, #0xa0]
        adcs    x9, x9, x1
        usra    v28.2d, v9.2d, #6
        umlal2  v5.2d, v8.4s, v6.s[1]
        adcs    x10, x10, x13
        adcs    x2, x2, x12
        umlal   v5.2d, v22.2s, v19.s[2]
        adc     x11, x11, xzr
        ldp     d8, d9, [sp, #0x100]
        .cfi_restore 72
        .cfi_restore 73
        adds    x5, x5, x7
        umlal2  v5.2d, v22.4s, v19.s[3]
        adcs    x7, x8, x9
        eor     x5, x5, x15
        umlal   v3.2d, v26.2s, v6.s[2]
        adcs    x8, x14, x10
        eor     x7, x7, x15
        eor     x8, x8, x15
        umull   v19.2d, v18.2s, v17.s[0]
        adcs    x1, x1, x2
        umlal2  v3.2d, v26.4s, v6.s[3]
        adcs    x2, x13, x11
        ldr     x11, [sp, #0xa8]
        eor     x1, x1, x15
        ldp     x13, x10, [sp, #0xe0]
        usra    v5.2d, v27.2d, #0x14
        adcs    x9, x12, xzr
        ldr     x12, [sp, #0x760]
        umlal   v3.2d, v29.2s, v6.s[0]
        cmn     x15, #1
        eor     x2, x2, x15
        umlal2  v3.2d, v29.4s, v6.s[1]
        eor     x9, x9, x15
        adcs    x10, x10, x12
        ldr     x12, [sp, #0xf8]
        umlal2  v19.2d, v18.4s, v17.s[2]
        adcs    x11, x11, x12
        ldp     x14, x12, [sp, #0xb0]
        ldp     d12, d13, [sp, #0x120]
        .cfi_restore 76
        .cfi_restore 77
        adcs    x5, x5, x13
        ldr     x16, [sp, #0x748]
        usra    v5.2d, v30.2d, #6
        adcs    x7, x7, x12
        ldp     x12, x13, [sp, #0xc0]
        usra    v3.2d, v0.2d, #0xe
        adcs    x8, x8, x13
        usra    v19.2d, v2.2d, #8
        adcs    x1, x1, x12
        adcs    x2, x2, x14
        uzp1    v0.2d, v28.2d, v5.2d
        uzp2    v2.2d, v28.2d, v5.2d
        adcs    x9, x9, x16
        ldr     x16, [sp, #0x770]
        usra    v3.2d, v4.2d, #6
        adc     x15, x15, xzr
        adds    x10, x10, x16
        ldp     x16, x17, [sp, #0x90]
        ext     v4.16b, v7.16b, v2.16b, #8
        shl     v5.2d, v2.2d, #0x23
        adcs    x11, x11, x16
        adcs    x5, x5, x17
        ldp     x16, x17, [sp, #0x20]
        usra    v0.2d, v5.2d, #6
        adcs    x7, x7, x17
        adcs    x8, x8, x16
        ldp     x17, x16, [sp, #0x60]
        uzp2    v5.2d, v3.2d, v19.2d
        adcs    x1, x1, x16
        uzp1    v3.2d, v3.2d, v19.2d
        adcs    x2, x2, x17
        ldr     x17, [sp, #0xa0]
        usra    v0.2d, v4.2d, #0x1d
        adcs    x9, x9, x17
        ext     v2.16b, v2.16b, v5.16b, #8
        shl     v4.2d, v5.2d, #0x23
        adc     x15, x15, xzr
        adds    x10, x13, x10
        ldr     x13, [sp, #0x7e8]
        eor     x10, x10, x13
        adcs    x11, x12, x11
        ldr     x12, [sp, #0x748]
        usra    v3.2d, v4.2d, #6
        eor     x11, x11, x13
        ext     v1.16b, v5.16b, v1.16b, #8
        str     q0, [x0, #0xb0]
        usra    v16.2d, v1.2d, #0x1d
        adcs    x5, x14, x5
        eor     x5, x5, x13
        adcs    x7, x12, x7
        ldr     x12, [sp, #0x770]
        adcs    x8, x12, x8
        ldp     x12, x14, [sp, #0x90]
        eor     x7, x7, x13
        eor     x8, x8, x13
        adcs    x1, x12, x1
        usra    v3.2d, v2.2d, #0x1d
        adcs    x2, x14, x2
        ldp     x14, x12, [sp, #0x20]
        eor     x1, x1, x13
        str     d16, [x0, #0xd0]
        eor     x2, x2, x13
        adcs    x9, x12, x9
        adcs    x12, x14, x15
        ldr     x15, [sp, #0x60]
        eor     x9, x9, x13
        adcs    x14, x16, xzr
        str     q3, [x0, #0xc0]
        eor     x14, x14, x13
        eor     x12, x12, x13
        adcs    x15, x15, xzr
        adcs    x16, x17, xzr
        eor     x15, x15, x13
        cmn     x13, #1
        ldp     x17, x13, [sp, #0x190]
        str     x15, [sp, #0x7d8]
        adcs    x13, x17, x13
        ldr     x17, [sp, #0x7e8]
        eor     x16, x16, x17
        ldr     x17, [sp, #0x750]
        str     x16, [sp, #0x7b8]
        ldp     x16, x15, [sp, #0x1a0]
        adcs    x15, x15, x17
        stp     x13, x15, [x3, #0xc0]
        ldp     x17, x15, [sp, #0x1d0]
        ldr     x13, [sp, #0x1c0]
        adcs    x13, x16, x13
        ldr     x16, [sp, #0x1c8]
        adcs    x15, x15, x16
        adcs    x10, x17, x10
        stp     x13, x15, [x3, #0xd0]
        ldr     x15, [sp, #0x7d0]
        ldr     x13, [sp, #0x7a0]
        adcs    x11, x13, x11
        adcs    x5, x15, x5
        stp     x10, x11, [x3, #0xe0]
        ldr     x11, [sp, #0x768]
        ldr     x10, [sp, #0x790]
        adcs    x7, x10, x7
        adcs    x8, x11, x8
        stp     x5, x7, [x3, #0xf0]
        ldr     x7, [sp, #0x758]
        ldr     x5, [sp, #0x798]
        adcs    x1, x5, x1
        ldr     x5, [sp, #0x7b0]
        stp     x8, x1, [x3, #0x100]
        ldr     x8, [sp, #0x7e0]
        adcs    x1, x7, x2
        ldr     x7, [sp, #0x7d8]
        ldr     x2, [sp, #0x788]
        adcs    x2, x2, x9
        adcs    x5, x5, x12
        stp     x1, x2, [x3, #0x110]
        ldp     x2, x1, [sp, #0x1f0]
        adcs    x1, x1, x14
        adcs    x2, x2, x7
        ldr     x7, [sp, #0x7c0]
        stp     x5, x1, [x3, #0x120]
        ldr     x5, [sp, #0x7c8]
        ldr     x1, [sp, #0x7b8]
        adcs    x1, x8, x1
        ldr     x9, [sp, #0x780]
        stp     x2, x1, [x3, #0x130]
        ldr     x1, [sp, #0x7e8]
        adcs    x2, x5, x1
        ldp     x8, x5, [sp, #0x1b0]
        adcs    x5, x5, x1
        adcs    x7, x7, x1
        stp     x2, x5, [x3, #0x140]
        ldp     x5, x2, [sp, #0x1e0]
        adcs    x2, x2, x1
        adcs    x5, x5, x1
        adcs    x8, x8, x1
        adcs    x9, x9, x1
        stp     x5, x8, [x3, #0x160]
        ldr     x5, [sp, #0x778]
        adcs    x1, x5, x1
        stp     x7, x2, [x3, #0x150]
        stp     x9, x1, [x3, #0x170]
        add     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset -2032
        ret
END_COMPOSITE(karat_phase_mul_24_aarch64)

NOTES

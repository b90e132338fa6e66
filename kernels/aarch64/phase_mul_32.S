/* karat_phase_mul_32_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 800 --islands 2 --apart x0,x1,x2,x3,x4,x5,x6 --across --spill
 * 3067.0 cycles instead of 5837.0, bound 2596.0 (simulated, one run after another); 7565 of 9665 instructions have another place.
 * Made from code with the SHA-256 0f62e82ae4cc4d3e3e70cc19a1ab2584da27ae1e64b70bd7aa95bc669cce40d6.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_mul_32_aarch64)
        sub     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset 2032
        movi    v0.2d, #0000000000000000
        movi    v1.16b, #0xff
        ldp     x7, x8, [x5]
        str     x25, [sp, #0x210]
        .cfi_rel_offset 25, 528
        str     x27, [sp, #0x220]
        .cfi_rel_offset 27, 544
        ushr    v1.2d, v1.2d, #0x23
        stp     x19, x20, [sp, #0x1e0]
        .cfi_rel_offset 19, 480
        .cfi_rel_offset 20, 488
        lsl     x19, x8, #0x3a
        adds    x19, x7, x19
        stp     x21, x22, [sp, #0x1f0]
        .cfi_rel_offset 21, 496
        .cfi_rel_offset 22, 504
        stp     d10, d11, [sp, #0x1b0]
        .cfi_rel_offset 74, 432
        .cfi_rel_offset 75, 440
        str     x24, [sp, #0x208]
        .cfi_rel_offset 24, 520
        ldr     d10, [x1]
        ushr    v11.2d, v10.2d, #0x1d
        stp     d8, d9, [sp, #0x1a0]
        .cfi_rel_offset 72, 416
        .cfi_rel_offset 73, 424
        ldp     d8, d9, [x1]
        str     x26, [sp, #0x218]
        .cfi_rel_offset 26, 536
        uzp1    v10.2d, v10.2d, v11.2d
        str     x28, [sp, #0x228]
        .cfi_rel_offset 28, 552
        and     v10.16b, v10.16b, v1.16b
        stp     d14, d15, [sp, #0x1d0]
        .cfi_rel_offset 78, 464
        .cfi_rel_offset 79, 472
        ldp     x20, x21, [x5, #8]
        lsr     x20, x20, #6
        ushr    v8.2d, v8.2d, #0x3a
        lsl     x21, x21, #0x34
        stp     d12, d13, [sp, #0x1c0]
        .cfi_rel_offset 76, 448
        .cfi_rel_offset 77, 456
        adcs    x20, x20, x21
        str     x23, [sp, #0x200]
        .cfi_rel_offset 23, 512
        ldr     x23, [x5, #0x58]
        shl     v9.2d, v9.2d, #0xc
        ldp     q11, q14, [x2, #0x20]
        umull   v15.2d, v14.2s, v10.s[0]
        ldp     d12, d13, [x1, #8]
        ushr    v12.2d, v12.2d, #0x34
        ldp     x21, x22, [x5, #0x10]
        lsr     x21, x21, #0xc
        lsl     x22, x22, #0x2e
        shl     v13.2d, v13.2d, #0x12
        ldp     x25, x24, [x5, #0x20]
        adcs    x21, x21, x22
        lsr     x22, x25, #0x18
        umull   v2.2d, v11.2s, v10.s[0]
        ldp     q3, q4, [x2]
        umlal2  v15.2d, v14.4s, v10.s[2]
        lsl     x25, x24, #0x22
        ldp     x24, x26, [x5, #0x18]
        lsr     x24, x24, #0x12
        lsl     x26, x26, #0x28
        usra    v12.2d, v13.2d, #6
        ldp     x28, x27, [x5, #0x30]
        usra    v8.2d, v9.2d, #6
        umlal   v8.2d, v3.2s, v10.s[0]
        lsl     x27, x27, #0x16
        ldp     x7, x8, [x5, #0x28]
        lsl     x8, x8, #0x1c
        umlal2  v8.2d, v3.4s, v10.s[2]
        ldp     x9, x10, [x5, #0x38]
        lsl     x10, x10, #0x10
        umlal2  v2.2d, v11.4s, v10.s[2]
        lsr     x7, x7, #0x1e
        ldp     x11, x12, [x5, #0x40]
        lsr     x28, x28, #0x24
        ext     v9.16b, v0.16b, v8.16b, #8
        usra    v8.2d, v9.2d, #0x1d
        ext     v9.16b, v8.16b, v0.16b, #8
        ldp     q11, q14, [x2, #0x60]
        usra    v12.2d, v9.2d, #0x1d
        adcs    x24, x24, x26
        ldp     x26, x13, [x5, #0x60]
        adcs    x22, x22, x25
        adcs    x25, x7, x8
        and     v8.16b, v8.16b, v1.16b
        ldp     x7, x8, [x5, #0x48]
        adcs    x28, x28, x27
        lsl     x27, x8, #4
        umlal   v12.2d, v4.2s, v10.s[0]
        ldp     d9, d13, [x1, #0x10]
        shl     v13.2d, v13.2d, #0x18
        lsl     x12, x12, #0xa
        ldp     d3, d5, [x1, #0x18]
        lsr     x7, x7, #0x36
        usra    v2.2d, v9.2d, #0x2e
        ldp     q9, q6, [x2, #0x40]
        umull   v7.2d, v9.2s, v10.s[0]
        lsl     x13, x13, #0x32
        ldp     x14, x15, [x5, #0x58]
        lsl     x15, x15, #0x38
        usra    v2.2d, v13.2d, #6
        umull   v13.2d, v6.2s, v10.s[0]
        umlal2  v13.2d, v6.4s, v10.s[2]
        lsr     x14, x14, #2
        ldp     x16, x17, [x5, #0x70]
        lsr     x9, x9, #0x2a
        str     x1, [sp, #0x7e8]
        str     x28, [sp, #0x7e0]
        ldp     x1, x28, [x5, #0x68]
        usra    v15.2d, v3.2d, #0x28
        lsl     x17, x17, #0x26
        umlal2  v7.2d, v9.4s, v10.s[2]
        orr     x23, x7, x23, lsl #62
        adcs    x7, x9, x10
        stp     x19, x20, [x4]
        shl     v9.2d, v5.2d, #0x1e
        ldp     q3, q5, [x2]
        lsr     x9, x11, #0x30
        adcs    x9, x9, x12
        orr     x8, x15, x8, lsr #60
        stp     x21, x24, [x4, #0x10]
        adcs    x23, x23, x27
        umull   v6.2d, v11.2s, v10.s[0]
        ldp     x27, x10, [x5, #0x80]
        uzp1    v16.4s, v10.4s, v8.4s
        adcs    x8, x14, x8
        umlal2  v12.2d, v4.4s, v10.s[2]
        ldp     x11, x12, [x5, #0x90]
        usra    v15.2d, v9.2d, #6
        ldp     q9, q4, [x2, #0x20]
        lsr     x1, x1, #0xe
        lsr     x26, x26, #8
        adcs    x26, x26, x13
        lsl     x28, x28, #0x2c
        umull   v17.2d, v14.2s, v10.s[0]
        lsr     x13, x16, #0x14
        umlal2  v6.2d, v11.4s, v10.s[2]
        lsr     x27, x27, #0x20
        adcs    x28, x1, x28
        ldp     x1, x14, [x5, #0x78]
        lsr     x11, x11, #0x2c
        stp     x22, x25, [x4, #0x20]
        adcs    x13, x13, x17
        ldr     x17, [sp, #0x7e0]
        umlal   v12.2d, v3.2s, v8.s[0]
        lsl     x10, x10, #0x1a
        lsl     x12, x12, #0xe
        ldp     x15, x16, [x5, #0x88]
        stp     x17, x7, [x4, #0x30]
        umlal2  v17.2d, v14.4s, v10.s[2]
        lsl     x14, x14, #0x20
        stp     x9, x23, [x4, #0x40]
        lsr     x1, x1, #0x1a
        stp     x8, x26, [x4, #0x50]
        adcs    x1, x1, x14
        umlal2  v12.2d, v3.4s, v8.s[2]
        ldp     q11, q14, [x2, #0x80]
        lsl     x14, x16, #0x14
        lsr     x15, x15, #0x26
        adcs    x27, x27, x10
        ldp     x10, x16, [x5, #0x98]
        umlal   v7.2d, v4.2s, v8.s[0]
        stp     x1, x27, [x4, #0x70]
        umlal2  v7.2d, v4.4s, v8.s[2]
        adcs    x14, x15, x14
        ext     v14.16b, v0.16b, v12.16b, #8
        ldp     x15, x27, [x5, #0xa0]
        adcs    x11, x11, x12
        stp     x28, x13, [x4, #0x60]
        umlal   v15.2d, v9.2s, v8.s[0]
        usra    v12.2d, v14.2d, #0x1d
        lsl     x12, x16, #8
        ldp     x16, x1, [x5, #0xb0]
        umlal2  v15.2d, v9.4s, v8.s[2]
        stp     x14, x11, [x4, #0x80]
        ldr     x14, [sp, #0x7e8]
        lsr     x10, x10, #0x32
        lsr     x15, x15, #0x38
        lsl     x11, x27, #2
        ldp     d9, d14, [x14, #0x20]
        ldp     q3, q4, [x2, #0x60]
        umull   v18.2d, v11.2s, v10.s[0]
        adcs    x10, x10, x12
        lsl     x1, x1, #0x36
        lsr     x12, x16, #4
        ldr     x16, [x5, #0xb0]
        and     v19.16b, v12.16b, v1.16b
        orr     x27, x1, x27, lsr #62
        ldp     q20, q21, [x2, #0x40]
        ext     v12.16b, v12.16b, v0.16b, #8
        ldp     x1, x13, [x5, #0xb8]
        ldp     x28, x26, [x5, #0xc0]
        umlal2  v18.2d, v11.4s, v10.s[2]
        usra    v2.2d, v12.2d, #0x1d
        shl     v10.2d, v14.2d, #0x24
        orr     x15, x15, x16, lsl #60
        ldp     x16, x8, [x5, #0xc8]
        adcs    x11, x15, x11
        usra    v7.2d, v9.2d, #0x22
        ldp     d9, d11, [x14, #0x28]
        stp     x10, x11, [x4, #0x90]
        lsr     x1, x1, #0xa
        adcs    x27, x12, x27
        lsl     x12, x13, #0x30
        lsl     x26, x26, #0x2a
        ldp     q14, q12, [x2, #0x80]
        lsl     x8, x8, #0x24
        adcs    x1, x1, x12
        lsr     x28, x28, #0x10
        ldp     x12, x13, [x5, #0xe0]
        lsr     x15, x16, #0x16
        umlal   v6.2d, v21.2s, v8.s[0]
        adcs    x26, x28, x26
        usra    v7.2d, v10.2d, #6
        stp     x27, x1, [x4, #0xa0]
        umlal   v17.2d, v3.2s, v8.s[0]
        ldp     x28, x16, [x5, #0xd0]
        adcs    x8, x15, x8
        shl     v10.2d, v11.2d, #0x2a
        umlal   v13.2d, v20.2s, v8.s[0]
        ldp     x15, x1, [x5, #0xe8]
        ldp     q11, q22, [x2, #0x20]
        umlal2  v13.2d, v20.4s, v8.s[2]
        lsr     x12, x12, #0x28
        ldp     q20, q23, [x2]
        umlal2  v6.2d, v21.4s, v8.s[2]
        lsl     x13, x13, #0x12
        lsr     x28, x28, #0x1c
        stp     x26, x8, [x4, #0xb0]
        lsl     x16, x16, #0x1e
        lsr     x15, x15, #0x2e
        adcs    x28, x28, x16
        umlal2  v17.2d, v3.4s, v8.s[2]
        lsl     x1, x1, #0xc
        usra    v13.2d, v9.2d, #0x1c
        ldp     x16, x8, [x5, #0xd8]
        umlal   v2.2d, v5.2s, v8.s[0]
        ldp     x26, x27, [x5, #0xf0]
        umlal2  v2.2d, v5.4s, v8.s[2]
        ldp     x11, x10, [x5, #0x100]
        umlal   v18.2d, v4.2s, v8.s[0]
        ldp     q9, q3, [x2]
        umull   v5.2d, v14.2s, v8.s[0]
        lsr     x16, x16, #0x22
        umlal   v7.2d, v11.2s, v19.s[0]
        lsl     x8, x8, #0x18
        ldp     x23, x9, [x5, #0x110]
        umlal   v2.2d, v20.2s, v19.s[0]
        lsl     x7, x27, #6
        ldp     q21, q24, [x2, #0x20]
        lsl     x10, x10, #0x3a
        umlal2  v2.2d, v20.4s, v19.s[2]
        ldp     x5, x25, [x5, #0x108]
        usra    v13.2d, v10.2d, #6
        ldp     q10, q20, [x2, #0x40]
        lsr     x26, x26, #0x34
        umlal2  v18.2d, v4.4s, v8.s[2]
        lsl     x9, x9, #0x2e
        lsr     x23, x23, #0xc
        adcs    x8, x16, x8
        umlal2  v7.2d, v11.4s, v19.s[2]
        adcs    x12, x12, x13
        stp     x28, x8, [x4, #0xc0]
        orr     x27, x10, x27, lsr #58
        ext     v11.16b, v0.16b, v2.16b, #8
        lsr     x5, x5, #6
        lsl     x25, x25, #0x34
        ldp     x10, x13, [x6, #0x10]
        umlal   v13.2d, v22.2s, v19.s[0]
        ldp     d4, d25, [x14, #0x30]
        adcs    x1, x15, x1
        usra    v2.2d, v11.2d, #0x1d
        adcs    x26, x26, x7
        ldp     q11, q26, [x2, #0xa0]
        ldp     d26, d27, [x14, #0x38]
        umlal2  v13.2d, v22.4s, v19.s[2]
        adcs    x27, x11, x27
        ldp     x7, x11, [x6]
        umlal2  v5.2d, v14.4s, v8.s[2]
        adcs    x25, x5, x25
        stp     x12, x1, [x4, #0xd0]
        adcs    x23, x23, x9
        subs    x5, x19, x21
        ext     v8.16b, v2.16b, v0.16b, #8
        ldp     q14, q22, [x2, #0x60]
        sbcs    x9, x20, x24
        usra    v6.2d, v4.2d, #0x16
        stp     x26, x27, [x4, #0xe0]
        umlal   v17.2d, v20.2s, v19.s[0]
        usra    v15.2d, v8.2d, #0x1d
        umlal2  v17.2d, v20.4s, v19.s[2]
        umulh   x15, x19, x11
        csetm   x16, lo
        shl     v8.2d, v25.2d, #0x30
        ldr     x12, [x4, #0x28]
        ldr     x8, [x4, #0x38]
        ldp     q4, q20, [x2, #0x40]
        eor     x5, x5, x16
        and     v2.16b, v2.16b, v1.16b
        ldp     q25, q28, [x2, #0x80]
        eor     x9, x9, x16
        usra    v6.2d, v8.2d, #6
        ldp     x27, x26, [x6, #0x20]
        subs    x1, x22, x17
        umlal   v5.2d, v12.2s, v16.s[0]
        uzp1    v8.4s, v19.4s, v2.4s
        shl     v27.2d, v27.2d, #0x36
        sbcs    x28, x12, x8
        mul     x8, x19, x7
        usra    v17.2d, v26.2d, #0x10
        ldp     x17, x12, [x6, #0x30]
        csetm   x22, lo
        umlal2  v5.2d, v12.4s, v16.s[1]
        umlal   v18.2d, v14.2s, v19.s[0]
        stp     x25, x23, [x4, #0xf0]
        eor     x28, x28, x22
        umlal   v6.2d, v10.2s, v19.s[0]
        ldp     d12, d26, [x14, #0x40]
        subs    x23, x10, x7
        umlal2  v6.2d, v10.4s, v19.s[2]
        sbcs    x25, x13, x11
        umulh   x24, x20, x11
        ldr     d10, [x14, #0x48]
        usra    v17.2d, v27.2d, #6
        umlal   v15.2d, v23.2s, v19.s[0]
        csetm   x13, lo
        cmn     x16, #1
        umlal   v5.2d, v22.2s, v19.s[0]
        eor     x16, x16, x13
        adcs    x5, x5, xzr
        eor     x25, x25, x13
        umlal2  v15.2d, v23.4s, v19.s[2]
        adcs    x9, x9, xzr
        ldp     q23, q27, [x2, #0x80]
        umull   v29.2d, v25.2s, v19.s[0]
        eor     x23, x23, x13
        eor     x1, x1, x22
        subs    x17, x17, x27
        umlal2  v18.2d, v14.4s, v19.s[2]
        shl     v14.2d, v26.2d, #0x3c
        umulh   x27, x19, x7
        sbcs    x12, x12, x26
        umlal   v13.2d, v21.2s, v2.s[0]
        csetm   x26, lo
        cmn     x13, #1
        shl     v10.2d, v10.2d, #2
        eor     x13, x22, x26
        eor     x17, x17, x26
        umlal2  v5.2d, v22.4s, v19.s[2]
        adcs    x23, x23, xzr
        ldp     q22, q26, [x2, #0x60]
        umlal2  v29.2d, v25.4s, v19.s[2]
        adcs    x25, x25, xzr
        usra    v18.2d, v12.2d, #0xa
        umlal   v29.2d, v28.2s, v16.s[2]
        cmn     x26, #1
        str     x13, [sp, #0x7d8]
        mul     x13, x20, x11
        umlal   v15.2d, v9.2s, v2.s[0]
        eor     x26, x12, x26
        adcs    x12, x17, xzr
        umlal2  v15.2d, v9.4s, v2.s[2]
        adcs    x26, x26, xzr
        cmn     x22, #1
        adcs    x22, x1, xzr
        umlal2  v29.2d, v28.4s, v16.s[3]
        umulh   x1, x20, x7
        usra    v18.2d, v14.2d, #6
        adcs    x28, x28, xzr
        umlal   v29.2d, v11.2s, v16.s[0]
        umlal2  v29.2d, v11.4s, v16.s[1]
        ext     v9.16b, v0.16b, v15.16b, #8
        mul     x17, x19, x11
        umlal   v6.2d, v24.2s, v2.s[0]
        usra    v15.2d, v9.2d, #0x1d
        umlal2  v13.2d, v21.4s, v2.s[2]
        umlal2  v6.2d, v24.4s, v2.s[2]
        str     x28, [sp, #0x7d0]
        mul     x28, x20, x7
        umlal   v17.2d, v4.2s, v2.s[0]
        adds    x27, x27, x17
        adcs    x13, x15, x13
        ext     v9.16b, v15.16b, v0.16b, #8
        adc     x24, x24, xzr
        adds    x28, x27, x28
        umlal2  v17.2d, v4.4s, v2.s[2]
        and     v11.16b, v15.16b, v1.16b
        umlal   v18.2d, v20.2s, v2.s[0]
        usra    v7.2d, v9.2d, #0x1d
        umlal2  v18.2d, v20.4s, v2.s[2]
        umlal   v5.2d, v22.2s, v2.s[0]
        umlal2  v5.2d, v22.4s, v2.s[2]
        umlal   v29.2d, v26.2s, v2.s[0]
        ldp     q9, q14, [x2, #0xa0]
        umlal2  v29.2d, v26.4s, v2.s[2]
        stp     x8, x28, [x3]
        mul     x27, x21, x10
        umull   v15.2d, v23.2s, v2.s[0]
        adcs    x1, x13, x1
        umlal   v7.2d, v3.2s, v2.s[0]
        usra    v5.2d, v10.2d, #6
        ldr     x15, [x6, #0x18]
        umlal2  v7.2d, v3.4s, v2.s[2]
        adc     x24, x24, xzr
        ldp     q10, q12, [x2]
        umulh   x13, x21, x10
        ldp     q3, q4, [x2, #0x20]
        umlal2  v15.2d, v23.4s, v2.s[2]
        ldp     d2, d19, [x14, #0x48]
        umlal   v15.2d, v27.2s, v8.s[0]
        ldp     q20, q21, [x2, #0x40]
        umlal2  v15.2d, v27.4s, v8.s[1]
        ldp     q22, q23, [x2, #0x60]
        umulh   x17, x21, x15
        umlal   v15.2d, v9.2s, v16.s[2]
        umlal2  v15.2d, v9.4s, v16.s[3]
        ldp     d9, d24, [x14, #0x50]
        umlal   v15.2d, v14.2s, v16.s[0]
        umlal2  v15.2d, v14.4s, v16.s[1]
        usra    v29.2d, v2.2d, #0x3e
        str     x26, [sp, #0x7c8]
        ldr     x26, [x4, #0x18]
        str     x12, [sp, #0x7c0]
        mul     x12, x26, x15
        shl     v14.2d, v19.2d, #8
        umlal   v7.2d, v10.2s, v11.s[0]
        umlal2  v7.2d, v10.4s, v11.s[2]
        umlal   v6.2d, v3.2s, v11.s[0]
        str     x22, [sp, #0x7b8]
        mul     x22, x21, x15
        umlal2  v6.2d, v3.4s, v11.s[2]
        usra    v29.2d, v14.2d, #6
        umlal   v17.2d, v4.2s, v11.s[0]
        usra    v15.2d, v9.2d, #0x38
        ext     v9.16b, v0.16b, v7.16b, #8
        shl     v10.2d, v24.2d, #0xe
        mul     x11, x26, x10
        umlal2  v17.2d, v4.4s, v11.s[2]
        ldp     q14, q2, [x2, #0x80]
        adds    x22, x13, x22
        usra    v7.2d, v9.2d, #0x1d
        umlal   v18.2d, v20.2s, v11.s[0]
        adcs    x12, x17, x12
        umlal2  v18.2d, v20.4s, v11.s[2]
        usra    v15.2d, v10.2d, #6
        umulh   x13, x26, x15
        umlal   v5.2d, v21.2s, v11.s[0]
        umlal   v29.2d, v22.2s, v11.s[0]
        and     v9.16b, v7.16b, v1.16b
        ext     v10.16b, v7.16b, v0.16b, #8
        umlal2  v29.2d, v22.4s, v11.s[2]
        umulh   x17, x26, x10
        usra    v13.2d, v10.2d, #0x1d
        umlal2  v5.2d, v21.4s, v11.s[2]
        adc     x13, x13, xzr
        adds    x22, x22, x11
        umlal   v15.2d, v23.2s, v11.s[0]
        umlal   v13.2d, v12.2s, v11.s[0]
        umlal2  v15.2d, v23.4s, v11.s[2]
        umull   v10.2d, v14.2s, v11.s[0]
        mul     x11, x5, x23
        ldp     q3, q4, [x2, #0xa0]
        adcs    x12, x12, x17
        umlal2  v13.2d, v12.4s, v11.s[2]
        ldp     q12, q7, [x2, #0xc0]
        ldr     x15, [x4, #0x20]
        adc     x13, x13, xzr
        ldr     x10, [x4, #0x28]
        uzp1    v7.4s, v11.4s, v9.4s
        ldp     q19, q20, [x2]
        umulh   x17, x5, x23
        umlal2  v10.2d, v14.4s, v11.s[2]
        ldp     q11, q14, [x2, #0x20]
        eor     x11, x11, x16
        umlal   v10.2d, v2.2s, v8.s[2]
        ldp     d21, d22, [x14, #0x58]
        umlal2  v10.2d, v2.4s, v8.s[3]
        ldp     q2, q23, [x2, #0x40]
        subs    x19, x19, x15
        sbcs    x20, x20, x10
        ldr     x10, [sp, #0x7e0]
        mul     x7, x5, x25
        sbcs    x21, x21, x10
        ldr     x10, [x4, #0x38]
        umlal   v10.2d, v3.2s, v8.s[0]
        sbcs    x26, x26, x10
        umlal2  v10.2d, v3.4s, v8.s[1]
        csetm   x10, lo
        umulh   x5, x5, x25
        umlal   v10.2d, v4.2s, v16.s[2]
        shl     v3.2d, v22.2d, #0x14
        adds    x7, x17, x7
        umlal2  v10.2d, v4.4s, v16.s[3]
        ldp     q4, q22, [x2, #0x60]
        umlal   v10.2d, v12.2s, v16.s[0]
        eor     x19, x19, x10
        umlal2  v10.2d, v12.4s, v16.s[1]
        ldp     q12, q24, [x2, #0x80]
        umlal   v13.2d, v19.2s, v9.s[0]
        mul     x17, x9, x25
        eor     x20, x20, x10
        umlal2  v13.2d, v19.4s, v9.s[2]
        umlal   v17.2d, v11.2s, v9.s[0]
        umulh   x25, x9, x25
        umlal2  v17.2d, v11.4s, v9.s[2]
        usra    v10.2d, v21.2d, #0x32
        eor     x21, x21, x10
        adcs    x5, x5, x17
        umlal   v18.2d, v14.2s, v9.s[0]
        eor     x26, x26, x10
        umlal2  v18.2d, v14.4s, v9.s[2]
        ext     v11.16b, v0.16b, v13.16b, #8
        mul     x17, x9, x23
        usra    v13.2d, v11.2d, #0x1d
        umlal   v15.2d, v4.2s, v9.s[0]
        adc     x25, x25, xzr
        usra    v10.2d, v3.2d, #6
        umlal   v5.2d, v2.2s, v9.s[0]
        cmn     x10, #1
        umlal2  v5.2d, v2.4s, v9.s[2]
        ldp     q11, q14, [x2, #0xa0]
        adcs    x19, x19, xzr
        umulh   x23, x9, x23
        ldr     x9, [x6, #0x20]
        umlal   v29.2d, v23.2s, v9.s[0]
        adcs    x20, x20, xzr
        and     v2.16b, v13.16b, v1.16b
        ext     v13.16b, v13.16b, v0.16b, #8
        adcs    x21, x21, xzr
        umlal2  v29.2d, v23.4s, v9.s[2]
        adcs    x26, x26, xzr
        adds    x7, x7, x17
        eor     x7, x7, x16
        usra    v6.2d, v13.2d, #0x1d
        umlal   v10.2d, v22.2s, v9.s[0]
        mul     x17, x15, x9
        umlal2  v10.2d, v22.4s, v9.s[2]
        adcs    x23, x5, x23
        umlal2  v15.2d, v4.4s, v9.s[2]
        adc     x25, x25, xzr
        cmn     x16, #1
        eor     x23, x23, x16
        umull   v13.2d, v12.2s, v9.s[0]
        adcs    x5, x11, x8
        eor     x25, x25, x16
        umulh   x11, x15, x9
        umlal   v6.2d, v20.2s, v9.s[0]
        adcs    x7, x7, x28
        ldr     x28, [x6, #0x28]
        umlal2  v6.2d, v20.4s, v9.s[2]
        ldp     q3, q4, [x2, #0xc0]
        adcs    x23, x23, x1
        ldp     q19, q20, [x2]
        adcs    x25, x25, x24
        umlal2  v13.2d, v12.4s, v9.s[2]
        ldp     q9, q12, [x2, #0x20]
        adc     x16, x16, xzr
        adds    x5, x5, x27
        mul     x8, x15, x28
        umlal   v13.2d, v24.2s, v7.s[0]
        adcs    x7, x7, x22
        umlal2  v13.2d, v24.4s, v7.s[1]
        ldp     d21, d22, [x14, #0x60]
        adcs    x23, x23, x12
        umlal   v13.2d, v11.2s, v8.s[2]
        ldp     q23, q24, [x2, #0x40]
        adcs    x25, x25, x13
        umulh   x15, x15, x28
        umlal2  v13.2d, v11.4s, v8.s[3]
        adc     x16, x16, xzr
        adds    x1, x1, x5
        umlal   v13.2d, v14.2s, v8.s[0]
        adcs    x24, x24, x7
        umlal2  v13.2d, v14.4s, v8.s[1]
        ldp     q11, q14, [x2, #0x60]
        stp     x1, x24, [x3, #0x10]
        adcs    x23, x27, x23
        umlal   v13.2d, v3.2s, v16.s[2]
        adcs    x22, x22, x25
        ldr     x25, [x4, #0x28]
        mul     x27, x25, x28
        umlal2  v13.2d, v3.4s, v16.s[3]
        shl     v3.2d, v22.2d, #0x1a
        adcs    x5, x12, x16
        umlal   v13.2d, v4.2s, v16.s[0]
        adcs    x7, x13, xzr
        adds    x8, x11, x8
        umlal2  v13.2d, v4.4s, v16.s[1]
        umulh   x11, x25, x28
        umlal   v6.2d, v19.2s, v2.s[0]
        ldp     q4, q22, [x2, #0x80]
        adcs    x27, x15, x27
        umlal2  v6.2d, v19.4s, v2.s[2]
        umlal   v18.2d, v9.2s, v2.s[0]
        umlal2  v18.2d, v9.4s, v2.s[2]
        usra    v13.2d, v21.2d, #0x2c
        mul     x12, x25, x9
        umlal   v5.2d, v12.2s, v2.s[0]
        adc     x11, x11, xzr
        ext     v9.16b, v0.16b, v6.16b, #8
        subs    x13, x19, x21
        umlal2  v5.2d, v12.4s, v2.s[2]
        sbcs    x15, x20, x26
        umulh   x16, x25, x9
        usra    v6.2d, v9.2d, #0x1d
        ldr     x1, [x6, #0x30]
        umlal   v29.2d, v23.2s, v2.s[0]
        csetm   x24, lo
        adds    x8, x8, x12
        usra    v13.2d, v3.2d, #6
        umlal2  v29.2d, v23.4s, v2.s[2]
        eor     x12, x13, x24
        umlal   v15.2d, v24.2s, v2.s[0]
        ldp     q9, q12, [x2, #0xa0]
        eor     x13, x15, x24
        ldr     x15, [sp, #0x7e0]
        umlal2  v15.2d, v24.4s, v2.s[2]
        str     x7, [sp, #0x7b0]
        mul     x7, x15, x1
        and     v3.16b, v6.16b, v1.16b
        ext     v6.16b, v6.16b, v0.16b, #8
        adcs    x27, x27, x16
        umlal   v13.2d, v14.2s, v2.s[0]
        adc     x11, x11, xzr
        usra    v17.2d, v6.2d, #0x1d
        umlal   v10.2d, v11.2s, v2.s[0]
        cmn     x24, #1
        umulh   x16, x15, x1
        umlal2  v10.2d, v11.4s, v2.s[2]
        adcs    x12, x12, xzr
        umlal2  v13.2d, v14.4s, v2.s[2]
        adcs    x13, x13, xzr
        str     x5, [sp, #0x7a8]
        ldr     x5, [x6]
        str     x22, [sp, #0x7a0]
        subs    x22, x9, x5
        str     x23, [sp, #0x798]
        ldr     x23, [x6, #8]
        str     x13, [sp, #0x790]
        ldr     x5, [x6, #0x18]
        sbcs    x13, x28, x23
        ldr     x28, [x6, #0x10]
        umull   v11.2d, v4.2s, v2.s[0]
        umlal   v17.2d, v20.2s, v2.s[0]
        sbcs    x9, x1, x28
        ldr     x28, [x6, #0x38]
        mul     x23, x15, x28
        umlal2  v17.2d, v20.4s, v2.s[2]
        ldp     q14, q6, [x2, #0xc0]
        ldp     q19, q20, [x2, #0xe0]
        uzp1    v20.4s, v2.4s, v3.4s
        sbcs    x5, x28, x5
        umlal2  v11.2d, v4.4s, v2.s[2]
        umlal   v11.2d, v22.2s, v7.s[2]
        ldp     q2, q4, [x2]
        str     x12, [sp, #0x788]
        csetm   x12, lo
        str     x26, [sp, #0x780]
        umulh   x26, x15, x28
        ldp     q21, q23, [x2, #0x20]
        adds    x23, x16, x23
        ldr     x16, [x4, #0x38]
        umlal2  v11.2d, v22.4s, v7.s[3]
        ldp     d22, d24, [x14, #0x68]
        umlal   v11.2d, v9.2s, v7.s[0]
        eor     x5, x5, x12
        eor     x22, x22, x12
        eor     x13, x13, x12
        umlal2  v11.2d, v9.4s, v7.s[1]
        eor     x10, x10, x12
        eor     x9, x9, x12
        mul     x15, x16, x28
        umlal   v11.2d, v12.2s, v8.s[2]
        ldp     q9, q25, [x2, #0x40]
        umlal2  v11.2d, v12.4s, v8.s[3]
        umlal   v11.2d, v14.2s, v8.s[0]
        umulh   x28, x16, x28
        umlal2  v11.2d, v14.4s, v8.s[1]
        shl     v14.2d, v24.2d, #0x20
        adcs    x26, x26, x15
        umlal   v11.2d, v6.2s, v16.s[2]
        ldp     q12, q24, [x2, #0x60]
        umlal2  v11.2d, v6.4s, v16.s[3]
        umlal   v11.2d, v19.2s, v16.s[0]
        mul     x15, x16, x1
        umlal2  v11.2d, v19.4s, v16.s[1]
        ldp     q6, q19, [x2, #0x80]
        adc     x28, x28, xzr
        umlal   v17.2d, v2.2s, v3.s[0]
        cmn     x12, #1
        umlal2  v17.2d, v2.4s, v3.s[2]
        adcs    x22, x22, xzr
        umulh   x12, x16, x1
        ldr     x1, [sp, #0x7c0]
        umlal   v5.2d, v21.2s, v3.s[0]
        adcs    x13, x13, xzr
        umlal2  v5.2d, v21.4s, v3.s[2]
        usra    v11.2d, v22.2d, #0x26
        adcs    x9, x9, xzr
        umlal   v15.2d, v9.2s, v3.s[0]
        adcs    x5, x5, xzr
        adds    x23, x23, x15
        ldr     x15, [sp, #0x7b8]
        ext     v2.16b, v0.16b, v17.16b, #8
        mul     x16, x15, x1
        umlal   v29.2d, v23.2s, v3.s[0]
        adcs    x26, x26, x12
        usra    v17.2d, v2.2d, #0x1d
        umlal2  v29.2d, v23.4s, v3.s[2]
        adc     x28, x28, xzr
        usra    v11.2d, v14.2d, #6
        umlal2  v15.2d, v9.4s, v3.s[2]
        subs    x12, x9, x22
        umulh   x25, x15, x1
        umlal   v10.2d, v25.2s, v3.s[0]
        ldp     q9, q14, [x2, #0xa0]
        umlal2  v10.2d, v25.4s, v3.s[2]
        str     x5, [sp, #0x778]
        sbcs    x5, x5, x13
        str     x9, [sp, #0x770]
        ldr     x9, [sp, #0x7d8]
        eor     x16, x16, x9
        ext     v2.16b, v17.16b, v0.16b, #8
        and     v17.16b, v17.16b, v1.16b
        str     x21, [sp, #0x768]
        csetm   x21, lo
        umlal   v13.2d, v12.2s, v3.s[0]
        eor     x12, x12, x21
        cmn     x21, #1
        eor     x24, x24, x21
        usra    v18.2d, v2.2d, #0x1d
        str     x24, [sp, #0x760]
        ldr     x24, [sp, #0x7c8]
        str     x20, [sp, #0x758]
        mul     x20, x15, x24
        umlal2  v13.2d, v12.4s, v3.s[2]
        eor     x21, x5, x21
        umlal   v11.2d, v24.2s, v3.s[0]
        adcs    x5, x12, xzr
        umlal2  v11.2d, v24.4s, v3.s[2]
        adcs    x21, x21, xzr
        umulh   x12, x15, x24
        umull   v12.2d, v6.2s, v3.s[0]
        umlal   v18.2d, v4.2s, v3.s[0]
        adds    x20, x25, x20
        ldr     x25, [sp, #0x7d0]
        umlal2  v18.2d, v4.4s, v3.s[2]
        ldp     q2, q4, [x2, #0xc0]
        ldp     q21, q22, [x2, #0xe0]
        mul     x15, x25, x24
        umlal2  v12.2d, v6.4s, v3.s[2]
        ldp     q3, q6, [x2]
        umlal   v12.2d, v19.2s, v20.s[0]
        ldp     q23, q24, [x2, #0x20]
        umlal2  v12.2d, v19.4s, v20.s[1]
        ldp     d19, d25, [x14, #0x70]
        umulh   x24, x25, x24
        umlal   v12.2d, v9.2s, v7.s[2]
        adcs    x12, x12, x15
        umlal2  v12.2d, v9.4s, v7.s[3]
        umlal   v12.2d, v14.2s, v7.s[0]
        umlal2  v12.2d, v14.4s, v7.s[1]
        ldp     q9, q14, [x2, #0x40]
        mul     x15, x25, x1
        umlal   v12.2d, v2.2s, v8.s[2]
        adc     x24, x24, xzr
        umlal2  v12.2d, v2.4s, v8.s[3]
        shl     v2.2d, v25.2d, #0x26
        umlal   v12.2d, v4.2s, v8.s[0]
        umulh   x25, x25, x1
        umlal2  v12.2d, v4.4s, v8.s[1]
        ldp     q4, q25, [x2, #0x60]
        adds    x20, x20, x15
        umlal   v12.2d, v21.2s, v16.s[2]
        eor     x20, x20, x9
        umlal2  v12.2d, v21.4s, v16.s[3]
        umlal   v12.2d, v22.2s, v16.s[0]
        mul     x1, x19, x22
        umlal   v18.2d, v3.2s, v17.s[0]
        adcs    x25, x12, x25
        umlal2  v12.2d, v22.4s, v16.s[1]
        ldp     q21, q22, [x2, #0x80]
        adc     x24, x24, xzr
        eor     x25, x25, x9
        cmn     x9, #1
        umlal2  v18.2d, v3.4s, v17.s[2]
        eor     x24, x24, x9
        adcs    x12, x16, x17
        umulh   x15, x19, x22
        umlal   v29.2d, v23.2s, v17.s[0]
        adcs    x20, x20, x8
        adcs    x25, x25, x27
        umlal2  v29.2d, v23.4s, v17.s[2]
        umlal   v15.2d, v24.2s, v17.s[0]
        usra    v12.2d, v19.2d, #0x20
        adcs    x24, x24, x11
        ext     v3.16b, v0.16b, v18.16b, #8
        adc     x9, x9, xzr
        adds    x12, x12, x7
        mul     x16, x19, x13
        adcs    x20, x20, x23
        umlal   v10.2d, v9.2s, v17.s[0]
        usra    v18.2d, v3.2d, #0x1d
        umlal2  v15.2d, v24.4s, v17.s[2]
        str     x8, [sp, #0x7d8]
        eor     x8, x1, x10
        adcs    x25, x25, x26
        usra    v12.2d, v2.2d, #6
        umlal2  v10.2d, v9.4s, v17.s[2]
        adcs    x24, x24, x28
        umulh   x19, x19, x13
        umlal   v13.2d, v14.2s, v17.s[0]
        adc     x9, x9, xzr
        adds    x27, x27, x12
        umlal2  v13.2d, v14.4s, v17.s[2]
        adcs    x20, x11, x20
        and     v9.16b, v18.16b, v1.16b
        ext     v14.16b, v18.16b, v0.16b, #8
        adcs    x25, x7, x25
        adcs    x23, x23, x24
        ldr     x24, [sp, #0x758]
        umlal   v11.2d, v4.2s, v17.s[0]
        ldp     q2, q3, [x2, #0xa0]
        mul     x7, x24, x13
        usra    v5.2d, v14.2d, #0x1d
        umlal2  v11.2d, v4.4s, v17.s[2]
        adcs    x26, x26, x9
        umlal   v12.2d, v25.2s, v17.s[0]
        adcs    x28, x28, xzr
        adds    x9, x15, x16
        umlal2  v12.2d, v25.4s, v17.s[2]
        umulh   x11, x24, x13
        umull   v14.2d, v21.2s, v17.s[0]
        umlal   v5.2d, v6.2s, v17.s[0]
        adcs    x19, x19, x7
        umlal2  v5.2d, v6.4s, v17.s[2]
        ldr     x12, [x4]
        ldr     x13, [x4, #0x40]
        ldp     q4, q6, [x2, #0xc0]
        ldp     q18, q19, [x2, #0xe0]
        uzp1    v23.4s, v17.4s, v9.4s
        umlal2  v14.2d, v21.4s, v17.s[2]
        ldr     x16, [x4, #0x48]
        mul     x7, x24, x22
        ldp     q17, q21, [x2, #0x100]
        adc     x11, x11, xzr
        umlal   v14.2d, v22.2s, v20.s[2]
        ldp     q21, q24, [x2]
        umlal2  v14.2d, v22.4s, v20.s[3]
        ldp     q22, q25, [x2, #0x20]
        subs    x15, x12, x13
        ldr     x13, [x4, #0x10]
        umlal   v14.2d, v2.2s, v20.s[0]
        umulh   x22, x24, x22
        ldr     x24, [x4, #8]
        sbcs    x24, x24, x16
        ldp     x12, x16, [x6, #0x40]
        umlal2  v14.2d, v2.4s, v20.s[1]
        str     x28, [sp, #0x758]
        ldr     x28, [x4, #0x50]
        sbcs    x13, x13, x28
        ldr     x28, [x4, #0x18]
        umlal   v14.2d, v3.2s, v7.s[2]
        str     x26, [sp, #0x7c0]
        ldr     x26, [x4, #0x58]
        sbcs    x28, x28, x26
        ldr     x26, [x4, #0x20]
        umlal2  v14.2d, v3.4s, v7.s[3]
        ldp     d2, d3, [x14, #0x78]
        str     x23, [sp, #0x7d0]
        ldr     x23, [x4, #0x60]
        sbcs    x26, x26, x23
        ldr     x23, [x4, #0x28]
        umlal   v14.2d, v4.2s, v7.s[0]
        ldp     q26, q27, [x2, #0x40]
        umlal2  v14.2d, v4.4s, v7.s[1]
        str     x25, [sp, #0x7c8]
        ldr     x25, [x4, #0x68]
        sbcs    x23, x23, x25
        ldr     x25, [sp, #0x7e0]
        umlal   v14.2d, v6.2s, v8.s[2]
        str     x20, [sp, #0x7b8]
        ldr     x20, [x4, #0x70]
        sbcs    x25, x25, x20
        ldr     x20, [x4, #0x38]
        str     x27, [sp, #0x750]
        ldr     x27, [x4, #0x78]
        sbcs    x20, x20, x27
        csetm   x27, lo
        umlal2  v14.2d, v6.4s, v8.s[3]
        ldp     q4, q6, [x2, #0x60]
        str     x17, [sp, #0x748]
        ldr     x17, [sp, #0x768]
        str     x8, [sp, #0x740]
        ldr     x8, [sp, #0x770]
        str     x1, [sp, #0x738]
        mul     x1, x17, x8
        umlal   v14.2d, v18.2s, v8.s[0]
        shl     v3.2d, v3.2d, #0x2c
        str     x1, [sp, #0x730]
        ldp     x1, x14, [x6, #0x60]
        umlal2  v14.2d, v18.4s, v8.s[1]
        ldp     q18, q28, [x2, #0x80]
        umlal   v5.2d, v21.2s, v9.s[0]
        umulh   x14, x17, x8
        adds    x7, x9, x7
        ldp     x9, x1, [x6, #0x50]
        umlal   v14.2d, v19.2s, v16.s[2]
        adcs    x19, x19, x22
        eor     x22, x15, x27
        adc     x11, x11, xzr
        umlal2  v14.2d, v19.4s, v16.s[3]
        eor     x15, x7, x10
        eor     x24, x24, x27
        eor     x13, x13, x27
        umlal2  v5.2d, v21.4s, v9.s[2]
        eor     x25, x25, x27
        str     x15, [sp, #0x728]
        str     x10, [sp, #0x720]
        ldp     x15, x10, [x6, #0x70]
        eor     x23, x23, x27
        umlal   v14.2d, v17.2s, v16.s[0]
        ldp     q19, q21, [x2, #0xa0]
        str     x11, [sp, #0x718]
        ldr     x11, [sp, #0x778]
        str     x19, [sp, #0x710]
        mul     x19, x17, x11
        umlal   v15.2d, v22.2s, v9.s[0]
        cmn     x27, #1
        adcs    x22, x22, xzr
        eor     x28, x28, x27
        umlal2  v15.2d, v22.4s, v9.s[2]
        adcs    x24, x24, xzr
        adcs    x13, x13, xzr
        adcs    x28, x28, xzr
        umlal2  v14.2d, v17.4s, v16.s[1]
        ldp     q17, q22, [x2, #0xe0]
        eor     x26, x26, x27
        adcs    x26, x26, xzr
        adcs    x23, x23, xzr
        adcs    x25, x25, xzr
        eor     x20, x20, x27
        adcs    x20, x20, xzr
        umulh   x17, x17, x11
        str     x20, [sp, #0x768]
        ldr     x20, [sp, #0x780]
        str     x23, [sp, #0x708]
        mul     x23, x20, x11
        ext     v30.16b, v0.16b, v5.16b, #8
        adds    x19, x14, x19
        umlal   v10.2d, v25.2s, v9.s[0]
        usra    v5.2d, v30.2d, #0x1d
        umlal2  v10.2d, v25.4s, v9.s[2]
        umulh   x11, x20, x11
        usra    v14.2d, v2.2d, #0x1a
        umlal   v13.2d, v26.2s, v9.s[0]
        adcs    x23, x17, x23
        ldr     x17, [x6]
        umlal2  v13.2d, v26.4s, v9.s[2]
        ldp     q2, q25, [x2, #0xc0]
        umlal   v11.2d, v27.2s, v9.s[0]
        ldp     q26, q30, [x2]
        umlal   v12.2d, v4.2s, v9.s[0]
        usra    v14.2d, v3.2d, #6
        ext     v3.16b, v5.16b, v0.16b, #8
        mul     x14, x20, x8
        and     v5.16b, v5.16b, v1.16b
        adc     x11, x11, xzr
        subs    x17, x12, x17
        ldr     x12, [x6, #8]
        sbcs    x12, x16, x12
        ldr     x16, [x6, #0x10]
        umlal2  v11.2d, v27.4s, v9.s[2]
        usra    v29.2d, v3.2d, #0x1d
        sbcs    x16, x9, x16
        ldr     x9, [x6, #0x20]
        umull   v3.2d, v18.2s, v9.s[0]
        umulh   x20, x20, x8
        ldr     x8, [x6, #0x18]
        umlal   v14.2d, v6.2s, v9.s[0]
        sbcs    x8, x1, x8
        ldr     x1, [x6, #0x60]
        umlal2  v12.2d, v4.4s, v9.s[2]
        sbcs    x9, x1, x9
        ldr     x1, [x6, #0x68]
        ldp     q4, q27, [x2, #0x20]
        umlal   v29.2d, v24.2s, v9.s[0]
        str     x25, [sp, #0x770]
        ldr     x25, [x6, #0x28]
        sbcs    x25, x1, x25
        ldr     x1, [sp, #0x788]
        umlal2  v29.2d, v24.4s, v9.s[2]
        str     x26, [sp, #0x780]
        mul     x26, x1, x5
        str     x28, [sp, #0x778]
        ldr     x28, [x6, #0x30]
        sbcs    x28, x15, x28
        ldr     x15, [x6, #0x38]
        umlal2  v14.2d, v6.4s, v9.s[2]
        ldp     q6, q24, [x2, #0x100]
        sbcs    x15, x10, x15
        umlal2  v3.2d, v18.4s, v9.s[2]
        csetm   x10, lo
        adds    x19, x19, x14
        ldr     x14, [sp, #0x760]
        umlal   v3.2d, v28.2s, v23.s[0]
        eor     x9, x9, x10
        eor     x12, x12, x10
        eor     x28, x28, x10
        eor     x26, x26, x14
        umlal2  v3.2d, v28.4s, v23.s[1]
        eor     x8, x8, x10
        eor     x15, x15, x10
        umlal   v3.2d, v19.2s, v20.s[2]
        str     x13, [sp, #0x700]
        ldr     x13, [sp, #0x7e8]
        ldp     d9, d18, [x13, #0x80]
        eor     x16, x16, x10
        umlal2  v3.2d, v19.4s, v20.s[3]
        umulh   x13, x1, x5
        adcs    x23, x23, x20
        eor     x20, x25, x10
        adc     x25, x11, xzr
        cmn     x10, #1
        umlal   v3.2d, v21.2s, v20.s[0]
        eor     x11, x17, x10
        ldp     q19, q28, [x2, #0x40]
        umlal2  v3.2d, v21.4s, v20.s[1]
        adcs    x11, x11, xzr
        umlal   v3.2d, v2.2s, v7.s[2]
        adcs    x12, x12, xzr
        umlal2  v3.2d, v2.4s, v7.s[3]
        mul     x17, x1, x21
        adcs    x16, x16, xzr
        ldp     q2, q21, [x2, #0x60]
        umlal   v3.2d, v25.2s, v7.s[0]
        adcs    x8, x8, xzr
        shl     v18.2d, v18.2d, #0x32
        umlal2  v3.2d, v25.4s, v7.s[1]
        adcs    x9, x9, xzr
        adcs    x20, x20, xzr
        umlal   v3.2d, v17.2s, v8.s[2]
        umulh   x1, x1, x21
        umlal2  v3.2d, v17.4s, v8.s[3]
        ldp     q17, q25, [x2, #0x80]
        adcs    x28, x28, xzr
        umlal   v3.2d, v22.2s, v8.s[0]
        adcs    x15, x15, xzr
        adds    x13, x13, x17
        ldr     x17, [sp, #0x790]
        umlal2  v3.2d, v22.4s, v8.s[1]
        umlal   v3.2d, v6.2s, v16.s[2]
        str     x15, [sp, #0x788]
        mul     x15, x17, x21
        umlal2  v3.2d, v6.4s, v16.s[3]
        umlal   v3.2d, v24.2s, v16.s[0]
        umulh   x21, x17, x21
        umlal2  v3.2d, v24.4s, v16.s[1]
        adcs    x1, x1, x15
        umlal   v29.2d, v26.2s, v5.s[0]
        umlal2  v29.2d, v26.4s, v5.s[2]
        umlal   v10.2d, v4.2s, v5.s[0]
        usra    v3.2d, v9.2d, #0x14
        mul     x15, x17, x5
        umlal2  v10.2d, v4.4s, v5.s[2]
        adc     x21, x21, xzr
        umlal   v13.2d, v27.2s, v5.s[0]
        ext     v9.16b, v0.16b, v29.16b, #8
        umulh   x5, x17, x5
        umlal2  v13.2d, v27.4s, v5.s[2]
        usra    v29.2d, v9.2d, #0x1d
        umlal   v11.2d, v19.2s, v5.s[0]
        adds    x13, x13, x15
        usra    v3.2d, v18.2d, #6
        umlal   v12.2d, v28.2s, v5.s[0]
        eor     x13, x13, x14
        umlal2  v11.2d, v19.4s, v5.s[2]
        adcs    x1, x1, x5
        ldr     x5, [sp, #0x738]
        eor     x27, x27, x10
        eor     x1, x1, x14
        ldp     q9, q4, [x2, #0xa0]
        ext     v6.16b, v29.16b, v0.16b, #8
        and     v18.16b, v29.16b, v1.16b
        adc     x21, x21, xzr
        cmn     x14, #1
        ldr     x10, [sp, #0x718]
        umlal   v14.2d, v2.2s, v5.s[0]
        eor     x21, x21, x14
        adcs    x26, x26, x5
        usra    v15.2d, v6.2d, #0x1d
        umlal2  v14.2d, v2.4s, v5.s[2]
        umlal2  v12.2d, v28.4s, v5.s[2]
        adcs    x5, x13, x7
        ldr     x7, [sp, #0x710]
        umull   v2.2d, v17.2s, v5.s[0]
        adcs    x1, x1, x7
        umlal   v3.2d, v21.2s, v5.s[0]
        adcs    x21, x21, x10
        umlal2  v3.2d, v21.4s, v5.s[2]
        adc     x13, x14, xzr
        subs    x14, x16, x11
        umlal   v15.2d, v30.2s, v5.s[0]
        sbcs    x15, x8, x12
        umlal2  v15.2d, v30.4s, v5.s[2]
        csetm   x17, lo
        str     x27, [sp, #0x760]
        ldr     x27, [sp, #0x730]
        adds    x26, x26, x27
        uzp1    v6.4s, v5.4s, v18.4s
        eor     x14, x14, x17
        umlal2  v2.2d, v17.4s, v5.s[2]
        adcs    x5, x5, x19
        eor     x15, x15, x17
        adcs    x1, x1, x23
        umlal   v2.2d, v25.2s, v23.s[2]
        ldp     q5, q17, [x2, #0xc0]
        adcs    x21, x21, x25
        umlal2  v2.2d, v25.4s, v23.s[3]
        ldp     q19, q21, [x2, #0xe0]
        adc     x13, x13, xzr
        adds    x26, x7, x26
        ldr     x7, [sp, #0x720]
        umlal   v2.2d, v9.2s, v23.s[0]
        eor     x26, x26, x7
        adcs    x5, x10, x5
        umlal2  v2.2d, v9.4s, v23.s[1]
        mul     x10, x22, x11
        adcs    x27, x27, x1
        eor     x1, x5, x7
        umlal   v2.2d, v4.2s, v20.s[2]
        adcs    x19, x19, x21
        eor     x21, x27, x7
        umlal2  v2.2d, v4.4s, v20.s[3]
        adcs    x23, x23, x13
        eor     x19, x19, x7
        umulh   x27, x22, x11
        adcs    x25, x25, xzr
        eor     x23, x23, x7
        cmn     x17, #1
        adcs    x5, x14, xzr
        ldr     x14, [sp, #0x740]
        eor     x25, x25, x7
        umlal   v2.2d, v5.2s, v20.s[0]
        adcs    x13, x15, xzr
        ldr     x15, [x3]
        cmn     x7, #1
        umlal2  v2.2d, v5.4s, v20.s[1]
        adcs    x14, x14, x15
        umlal   v2.2d, v17.2s, v7.s[2]
        mul     x15, x22, x12
        str     x10, [sp, #0x740]
        ldr     x10, [sp, #0x728]
        str     x13, [sp, #0x730]
        ldr     x13, [x3, #8]
        adcs    x10, x10, x13
        ldr     x13, [x3, #0x10]
        umlal2  v2.2d, v17.4s, v7.s[3]
        ldp     q9, q4, [x2, #0x100]
        adcs    x26, x26, x13
        ldr     x13, [x3, #0x18]
        umlal   v2.2d, v19.2s, v7.s[0]
        ldp     q5, q17, [x2]
        adcs    x1, x1, x13
        umlal2  v2.2d, v19.4s, v7.s[1]
        umulh   x13, x22, x12
        str     x5, [sp, #0x728]
        ldr     x5, [sp, #0x798]
        adcs    x21, x21, x5
        umlal   v2.2d, v21.2s, v8.s[2]
        str     x20, [sp, #0x718]
        ldr     x20, [sp, #0x7a0]
        adcs    x19, x19, x20
        ldp     q19, q22, [x2, #0x20]
        str     x9, [sp, #0x710]
        mul     x9, x24, x12
        ldp     q24, q25, [x2, #0x40]
        str     x28, [sp, #0x738]
        ldr     x28, [sp, #0x7a8]
        adcs    x23, x23, x28
        ldr     x28, [sp, #0x7b0]
        umlal2  v2.2d, v21.4s, v8.s[3]
        adcs    x25, x25, x28
        ldr     x28, [sp, #0x7e8]
        ldp     q21, q26, [x2, #0x120]
        umlal   v2.2d, v9.2s, v8.s[0]
        ldp     d26, d27, [x28, #0x88]
        ldr     x28, [sp, #0x748]
        adc     x7, x7, xzr
        adds    x14, x14, x28
        ldr     x28, [sp, #0x7d8]
        umlal2  v2.2d, v9.4s, v8.s[1]
        adcs    x10, x10, x28
        ldr     x28, [sp, #0x750]
        ldp     q9, q28, [x2, #0x60]
        adcs    x26, x26, x28
        ldr     x28, [sp, #0x7b8]
        umlal   v2.2d, v4.2s, v16.s[2]
        str     x12, [sp, #0x720]
        umulh   x12, x24, x12
        adcs    x1, x1, x28
        ldr     x28, [sp, #0x7c8]
        umlal2  v2.2d, v4.4s, v16.s[3]
        ldp     q4, q29, [x2, #0x80]
        adcs    x21, x21, x28
        ldr     x28, [sp, #0x7d0]
        umlal   v15.2d, v5.2s, v18.s[0]
        adcs    x19, x19, x28
        ldr     x28, [sp, #0x7c0]
        umlal2  v15.2d, v5.4s, v18.s[2]
        ldp     q5, q30, [x2, #0xa0]
        shl     v27.2d, v27.2d, #0x38
        adcs    x23, x23, x28
        mul     x28, x24, x11
        umlal   v13.2d, v19.2s, v18.s[0]
        umlal   v2.2d, v21.2s, v16.s[0]
        str     x28, [sp, #0x790]
        ldr     x28, [sp, #0x758]
        adcs    x25, x25, x28
        umlal2  v2.2d, v21.4s, v16.s[1]
        adc     x7, x7, xzr
        adds    x5, x5, x14
        ldr     x14, [sp, #0x7a8]
        adcs    x20, x20, x10
        umlal2  v13.2d, v19.4s, v18.s[2]
        ext     v19.16b, v0.16b, v15.16b, #8
        umulh   x10, x24, x11
        umlal   v11.2d, v22.2s, v18.s[0]
        adcs    x26, x14, x26
        ldr     x14, [sp, #0x7b0]
        stp     x5, x20, [x3, #0x20]
        umlal2  v11.2d, v22.4s, v18.s[2]
        usra    v15.2d, v19.2d, #0x1d
        adcs    x1, x14, x1
        ldr     x14, [sp, #0x748]
        adcs    x21, x14, x21
        ldr     x14, [sp, #0x7d8]
        usra    v2.2d, v26.2d, #0xe
        stp     x26, x1, [x3, #0x30]
        adcs    x19, x14, x19
        ldr     x14, [sp, #0x700]
        umlal   v12.2d, v24.2s, v18.s[0]
        umlal   v14.2d, v25.2s, v18.s[0]
        str     x19, [sp, #0x7d8]
        mul     x19, x14, x16
        str     x21, [sp, #0x748]
        ldr     x21, [sp, #0x750]
        adcs    x23, x21, x23
        ldr     x21, [sp, #0x7b8]
        adcs    x21, x21, x25
        ldr     x25, [sp, #0x7c8]
        ext     v19.16b, v15.16b, v0.16b, #8
        and     v15.16b, v15.16b, v1.16b
        usra    v2.2d, v27.2d, #6
        adcs    x25, x25, x7
        umlal2  v14.2d, v25.4s, v18.s[2]
        umulh   x7, x14, x16
        umlal2  v12.2d, v24.4s, v18.s[2]
        str     x25, [sp, #0x7c8]
        ldr     x25, [sp, #0x7d0]
        adcs    x25, x25, xzr
        umlal   v3.2d, v9.2s, v18.s[0]
        str     x25, [sp, #0x7d0]
        ldr     x25, [sp, #0x7c0]
        adcs    x25, x25, xzr
        usra    v10.2d, v19.2d, #0x1d
        adcs    x28, x28, xzr
        umlal2  v3.2d, v9.4s, v18.s[2]
        str     x28, [sp, #0x758]
        subs    x28, x22, x14
        str     x25, [sp, #0x7c0]
        ldr     x25, [sp, #0x778]
        str     x21, [sp, #0x7b8]
        sbcs    x21, x24, x25
        ldp     q9, q19, [x2, #0xe0]
        str     x23, [sp, #0x750]
        mul     x23, x14, x8
        str     x1, [sp, #0x7b0]
        csetm   x1, lo
        adds    x27, x27, x15
        umlal   v2.2d, v28.2s, v18.s[0]
        eor     x28, x28, x1
        eor     x15, x1, x17
        umull   v21.2d, v4.2s, v18.s[0]
        adcs    x9, x13, x9
        umlal   v10.2d, v17.2s, v18.s[0]
        ldp     q22, q24, [x2, #0xc0]
        umlal2  v2.2d, v28.4s, v18.s[2]
        ldp     q25, q26, [x2, #0x100]
        umulh   x13, x14, x8
        umlal2  v10.2d, v17.4s, v18.s[2]
        adc     x12, x12, xzr
        cmn     x1, #1
        eor     x21, x21, x1
        ldr     x1, [sp, #0x790]
        umlal2  v21.2d, v4.4s, v18.s[2]
        adcs    x28, x28, xzr
        ldp     q4, q17, [x2]
        adcs    x21, x21, xzr
        adds    x27, x27, x1
        umlal   v21.2d, v29.2s, v6.s[0]
        ldp     q18, q27, [x2, #0x120]
        adcs    x1, x9, x10
        umlal2  v21.2d, v29.4s, v6.s[1]
        mul     x9, x25, x8
        umlal   v21.2d, v5.2s, v23.s[2]
        adc     x10, x12, xzr
        ldr     x12, [sp, #0x7e8]
        adds    x23, x7, x23
        umlal2  v21.2d, v5.4s, v23.s[3]
        ldr     x17, [sp, #0x780]
        ldp     q5, q28, [x2, #0x20]
        umulh   x7, x25, x8
        umlal   v21.2d, v30.2s, v23.s[0]
        adcs    x9, x13, x9
        umlal2  v21.2d, v30.4s, v23.s[1]
        umlal   v21.2d, v22.2s, v20.s[2]
        umlal2  v21.2d, v22.4s, v20.s[3]
        ldp     d22, d29, [x12, #0x90]
        mul     x13, x25, x16
        umlal   v21.2d, v24.2s, v20.s[0]
        adc     x7, x7, xzr
        str     x26, [sp, #0x790]
        ldr     x26, [sp, #0x770]
        str     x20, [sp, #0x7a8]
        subs    x20, x17, x26
        umlal2  v21.2d, v24.4s, v20.s[1]
        str     x5, [sp, #0x7a0]
        ldr     x5, [sp, #0x708]
        str     x8, [sp, #0x798]
        ldr     x8, [sp, #0x768]
        str     x11, [sp, #0x6f8]
        sbcs    x11, x5, x8
        umlal   v21.2d, v9.2s, v7.s[2]
        csetm   x12, lo
        umlal2  v21.2d, v9.4s, v7.s[3]
        ldp     q9, q24, [x2, #0x40]
        str     x19, [sp, #0x6f0]
        ldr     x19, [sp, #0x738]
        str     x10, [sp, #0x6e8]
        ldr     x10, [sp, #0x710]
        subs    x19, x19, x10
        ldr     x10, [sp, #0x788]
        umlal   v21.2d, v19.2s, v7.s[0]
        str     x16, [sp, #0x6e0]
        umulh   x16, x25, x16
        eor     x20, x20, x12
        shl     v29.2d, v29.2d, #0x3e
        eor     x11, x11, x12
        str     x1, [sp, #0x6d8]
        ldr     x1, [sp, #0x718]
        sbcs    x10, x10, x1
        umlal2  v21.2d, v19.4s, v7.s[1]
        csetm   x1, lo
        adds    x23, x23, x13
        ldr     x13, [sp, #0x728]
        umlal   v21.2d, v25.2s, v8.s[2]
        eor     x10, x10, x1
        str     x23, [sp, #0x6d0]
        mul     x23, x28, x13
        ldp     q19, q30, [x2, #0x60]
        umlal2  v21.2d, v25.4s, v8.s[3]
        adcs    x9, x9, x16
        eor     x16, x12, x1
        eor     x19, x19, x1
        umlal   v21.2d, v26.2s, v8.s[0]
        adc     x7, x7, xzr
        cmn     x12, #1
        umlal2  v21.2d, v26.4s, v8.s[1]
        eor     x23, x23, x15
        umulh   x12, x28, x13
        adcs    x20, x20, xzr
        adcs    x11, x11, xzr
        umlal   v21.2d, v18.2s, v16.s[2]
        subs    x22, x22, x17
        umlal2  v21.2d, v18.4s, v16.s[3]
        ldp     q18, q25, [x2, #0x80]
        sbcs    x24, x24, x5
        umlal   v21.2d, v27.2s, v16.s[0]
        sbcs    x14, x14, x26
        umlal2  v21.2d, v27.4s, v16.s[1]
        str     x11, [sp, #0x700]
        ldr     x11, [sp, #0x730]
        str     x16, [sp, #0x6c8]
        mul     x16, x28, x11
        sbcs    x25, x25, x8
        umlal   v10.2d, v4.2s, v15.s[0]
        csetm   x8, lo
        ldp     q26, q27, [x2, #0xa0]
        umlal2  v10.2d, v4.4s, v15.s[2]
        eor     x24, x24, x8
        eor     x14, x14, x8
        eor     x25, x25, x8
        umlal   v12.2d, v28.2s, v15.s[0]
        umulh   x28, x28, x11
        eor     x22, x22, x8
        cmn     x1, #1
        umlal   v11.2d, v5.2s, v15.s[0]
        usra    v21.2d, v22.2d, #8
        adcs    x19, x19, xzr
        umlal2  v11.2d, v5.4s, v15.s[2]
        ldp     q4, q5, [x2, #0xe0]
        adcs    x1, x10, xzr
        ext     v22.16b, v0.16b, v10.16b, #8
        adds    x10, x12, x16
        umlal   v14.2d, v9.2s, v15.s[0]
        mul     x12, x21, x11
        usra    v10.2d, v22.2d, #0x1d
        umlal2  v12.2d, v28.4s, v15.s[2]
        usra    v21.2d, v29.2d, #6
        umlal   v3.2d, v24.2s, v15.s[0]
        umlal2  v14.2d, v9.4s, v15.s[2]
        umulh   x11, x21, x11
        ldp     q9, q22, [x2, #0xc0]
        umlal2  v3.2d, v24.4s, v15.s[2]
        adcs    x28, x28, x12
        ldp     q24, q28, [x2, #0x100]
        ext     v29.16b, v10.16b, v0.16b, #8
        and     v10.16b, v10.16b, v1.16b
        umlal   v21.2d, v30.2s, v15.s[0]
        usra    v13.2d, v29.2d, #0x1d
        umlal   v2.2d, v19.2s, v15.s[0]
        mul     x12, x21, x13
        umlal2  v2.2d, v19.4s, v15.s[2]
        adc     x11, x11, xzr
        ldp     q19, q29, [x2, #0x120]
        umlal2  v21.2d, v30.4s, v15.s[2]
        cmn     x8, #1
        umull   v30.2d, v18.2s, v15.s[0]
        adcs    x22, x22, xzr
        umulh   x21, x21, x13
        umlal   v13.2d, v17.2s, v15.s[0]
        adcs    x24, x24, xzr
        umlal2  v13.2d, v17.4s, v15.s[2]
        ldr     x16, [sp, #0x7e8]
        adcs    x13, x14, xzr
        ldp     q17, q31, [x2, #0x140]
        adcs    x25, x25, xzr
        adds    x10, x10, x12
        ldr     x12, [sp, #0x710]
        umlal2  v30.2d, v18.4s, v15.s[2]
        mul     x14, x17, x12
        eor     x10, x10, x15
        uzp1    v15.4s, v15.4s, v10.4s
        umlal   v30.2d, v25.2s, v6.s[2]
        adcs    x21, x28, x21
        ldr     d18, [x16, #0x98]
        umlal2  v30.2d, v25.4s, v6.s[3]
        eor     x21, x21, x15
        adc     x28, x11, xzr
        ldr     x11, [sp, #0x740]
        cmn     x15, #1
        umlal   v30.2d, v26.2s, v6.s[0]
        adcs    x23, x23, x11
        eor     x28, x28, x15
        umulh   x11, x17, x12
        umlal2  v30.2d, v26.4s, v6.s[1]
        ldp     q25, q26, [x2]
        ldr     x16, [sp, #0x6f0]
        adcs    x10, x10, x27
        str     x27, [sp, #0x728]
        ldr     x27, [sp, #0x6d8]
        adcs    x21, x21, x27
        umlal   v30.2d, v27.2s, v23.s[2]
        umlal2  v30.2d, v27.4s, v23.s[3]
        str     x14, [sp, #0x730]
        ldr     x14, [sp, #0x6e8]
        adcs    x28, x28, x14
        umlal   v30.2d, v9.2s, v23.s[0]
        adc     x15, x15, xzr
        adds    x23, x23, x16
        str     x1, [sp, #0x778]
        ldr     x1, [sp, #0x718]
        str     x19, [sp, #0x6c0]
        mul     x19, x17, x1
        str     x20, [sp, #0x6b8]
        ldr     x20, [sp, #0x6d0]
        adcs    x10, x10, x20
        umlal2  v30.2d, v9.4s, v23.s[1]
        ldp     q9, q27, [x2, #0x20]
        adcs    x21, x21, x9
        umlal   v30.2d, v22.2s, v20.s[2]
        umlal2  v30.2d, v22.4s, v20.s[3]
        adcs    x28, x28, x7
        umulh   x17, x17, x1
        str     x24, [sp, #0x780]
        mul     x24, x5, x1
        umlal   v30.2d, v4.2s, v20.s[0]
        adc     x15, x15, xzr
        adds    x23, x27, x23
        adcs    x27, x14, x10
        umlal2  v30.2d, v4.4s, v20.s[1]
        adcs    x21, x16, x21
        umlal   v30.2d, v5.2s, v7.s[2]
        umlal2  v30.2d, v5.4s, v7.s[3]
        umlal   v30.2d, v24.2s, v7.s[0]
        adcs    x20, x20, x28
        umlal2  v30.2d, v24.4s, v7.s[1]
        ldp     q4, q5, [x2, #0x40]
        umlal   v30.2d, v28.2s, v8.s[2]
        adcs    x28, x9, x15
        umulh   x9, x5, x12
        shl     v18.2d, v18.2d, #4
        adcs    x7, x7, xzr
        adds    x19, x11, x19
        umlal2  v30.2d, v28.4s, v8.s[3]
        umlal   v30.2d, v19.2s, v8.s[0]
        adcs    x24, x17, x24
        ldp     q22, q24, [x2, #0x60]
        umlal2  v30.2d, v19.4s, v8.s[1]
        ldp     q19, q28, [x2, #0x80]
        ldr     x11, [sp, #0x738]
        umlal   v30.2d, v29.2s, v16.s[2]
        mul     x10, x5, x12
        umlal2  v30.2d, v29.4s, v16.s[3]
        ldr     x15, [sp, #0x6f8]
        umlal   v13.2d, v25.2s, v10.s[0]
        umlal2  v13.2d, v25.4s, v10.s[2]
        umulh   x5, x5, x1
        ldp     q25, q29, [x2, #0xa0]
        umlal   v30.2d, v17.2s, v16.s[0]
        umlal2  v30.2d, v17.4s, v16.s[1]
        umlal   v12.2d, v9.2s, v10.s[0]
        umlal   v14.2d, v27.2s, v10.s[0]
        mul     x14, x26, x11
        ext     v17.16b, v0.16b, v13.16b, #8
        adc     x5, x5, xzr
        ldr     x17, [sp, #0x788]
        subs    x12, x12, x15
        ldr     x15, [sp, #0x720]
        umlal2  v12.2d, v9.4s, v10.s[2]
        sbcs    x1, x1, x15
        ldr     x15, [sp, #0x6e0]
        umlal2  v14.2d, v27.4s, v10.s[2]
        usra    v13.2d, v17.2d, #0x1d
        sbcs    x15, x11, x15
        usra    v30.2d, v18.2d, #6
        umlal   v3.2d, v4.2s, v10.s[0]
        umulh   x16, x26, x11
        str     x7, [sp, #0x6e0]
        ldr     x7, [sp, #0x798]
        sbcs    x7, x17, x7
        umlal2  v3.2d, v4.4s, v10.s[2]
        ldp     q9, q4, [x2, #0xc0]
        str     x28, [sp, #0x798]
        csetm   x28, lo
        adds    x19, x19, x10
        umlal   v2.2d, v5.2s, v10.s[0]
        eor     x1, x1, x28
        eor     x8, x8, x28
        adcs    x24, x24, x9
        and     v17.16b, v13.16b, v1.16b
        eor     x7, x7, x28
        adc     x5, x5, xzr
        cmn     x28, #1
        umlal2  v2.2d, v5.4s, v10.s[2]
        eor     x9, x12, x28
        eor     x28, x15, x28
        ext     v13.16b, v13.16b, v0.16b, #8
        mul     x10, x26, x17
        adcs    x9, x9, xzr
        ldr     x15, [sp, #0x780]
        umlal   v21.2d, v22.2s, v10.s[0]
        ldp     q5, q18, [x2, #0x100]
        adcs    x1, x1, xzr
        usra    v11.2d, v13.2d, #0x1d
        umlal   v30.2d, v24.2s, v10.s[0]
        adcs    x28, x28, xzr
        umlal2  v30.2d, v24.4s, v10.s[2]
        umulh   x26, x26, x17
        adcs    x7, x7, xzr
        subs    x12, x22, x13
        umlal2  v21.2d, v22.4s, v10.s[2]
        str     x20, [sp, #0x770]
        sbcs    x20, x15, x25
        umull   v13.2d, v19.2s, v10.s[0]
        ldp     q22, q24, [x2, #0x120]
        str     x21, [sp, #0x720]
        csetm   x21, lo
        str     x27, [sp, #0x718]
        subs    x27, x28, x9
        umlal   v11.2d, v26.2s, v10.s[0]
        str     x23, [sp, #0x6f8]
        sbcs    x23, x7, x1
        eor     x20, x20, x21
        eor     x12, x12, x21
        umlal2  v11.2d, v26.4s, v10.s[2]
        str     x25, [sp, #0x710]
        csetm   x25, lo
        adds    x10, x16, x10
        ldr     x16, [sp, #0x768]
        str     x7, [sp, #0x708]
        mul     x7, x16, x17
        eor     x15, x21, x25
        eor     x23, x23, x25
        umlal2  v13.2d, v19.4s, v10.s[2]
        eor     x27, x27, x25
        ldp     q10, q19, [x2, #0xe0]
        umlal   v13.2d, v28.2s, v15.s[0]
        ldp     q26, q27, [x2, #0x140]
        umlal2  v13.2d, v28.4s, v15.s[1]
        umulh   x17, x16, x17
        umlal   v13.2d, v25.2s, v6.s[2]
        adcs    x26, x26, x7
        umlal2  v13.2d, v25.4s, v6.s[3]
        ldp     q25, q28, [x2]
        umlal   v13.2d, v29.2s, v6.s[0]
        umlal2  v13.2d, v29.4s, v6.s[1]
        mul     x7, x16, x11
        umlal   v13.2d, v9.2s, v23.s[2]
        adc     x17, x17, xzr
        cmn     x25, #1
        adcs    x25, x27, xzr
        umlal2  v13.2d, v9.4s, v23.s[3]
        ldp     q9, q29, [x2, #0x20]
        umlal   v13.2d, v4.2s, v23.s[0]
        umulh   x27, x16, x11
        ldr     x11, [sp, #0x6b8]
        adcs    x23, x23, xzr
        cmn     x21, #1
        umlal2  v13.2d, v4.4s, v23.s[1]
        adcs    x21, x12, xzr
        ldr     x12, [sp, #0x6c0]
        umlal   v13.2d, v10.2s, v20.s[2]
        adcs    x20, x20, xzr
        adds    x7, x10, x7
        ldr     x10, [sp, #0x7e8]
        umlal2  v13.2d, v10.4s, v20.s[3]
        ldp     d10, d4, [x10, #0x98]
        umlal   v13.2d, v19.2s, v20.s[0]
        mul     x16, x11, x12
        umlal2  v13.2d, v19.4s, v20.s[1]
        adcs    x26, x26, x27
        umlal   v13.2d, v5.2s, v7.s[2]
        adc     x27, x17, xzr
        umlal2  v13.2d, v5.4s, v7.s[3]
        ldp     q5, q19, [x2, #0x40]
        umulh   x17, x11, x12
        umlal   v13.2d, v18.2s, v7.s[0]
        str     x20, [sp, #0x738]
        ldr     x20, [sp, #0x6c8]
        eor     x16, x16, x20
        umlal2  v13.2d, v18.4s, v7.s[1]
        shl     v4.2d, v4.2d, #0xa
        umlal   v13.2d, v22.2s, v8.s[2]
        str     x23, [sp, #0x768]
        ldr     x23, [sp, #0x778]
        str     x15, [sp, #0x788]
        mul     x15, x11, x23
        umlal2  v13.2d, v22.4s, v8.s[3]
        ldp     q18, q22, [x2, #0x60]
        umlal   v13.2d, v24.2s, v8.s[0]
        umlal2  v13.2d, v24.4s, v8.s[1]
        umlal   v13.2d, v26.2s, v16.s[2]
        umulh   x11, x11, x23
        umlal2  v13.2d, v26.4s, v16.s[3]
        adds    x15, x17, x15
        ldr     x17, [sp, #0x700]
        ldp     q24, q26, [x2, #0x80]
        umlal   v13.2d, v27.2s, v16.s[0]
        umlal2  v13.2d, v27.4s, v16.s[1]
        umlal   v11.2d, v25.2s, v17.s[0]
        str     x21, [sp, #0x6b8]
        mul     x21, x17, x23
        umlal2  v11.2d, v25.4s, v17.s[2]
        ldp     q25, q27, [x2, #0xa0]
        umlal   v14.2d, v9.2s, v17.s[0]
        umlal2  v14.2d, v9.4s, v17.s[2]
        usra    v13.2d, v10.2d, #0x3c
        umulh   x23, x17, x23
        umlal   v3.2d, v29.2s, v17.s[0]
        adcs    x21, x11, x21
        ext     v9.16b, v0.16b, v11.16b, #8
        umlal2  v3.2d, v29.4s, v17.s[2]
        usra    v13.2d, v4.2d, #6
        umlal   v2.2d, v5.2s, v17.s[0]
        mul     x11, x17, x12
        usra    v11.2d, v9.2d, #0x1d
        umlal2  v2.2d, v5.4s, v17.s[2]
        adc     x23, x23, xzr
        umlal   v21.2d, v19.2s, v17.s[0]
        umlal2  v21.2d, v19.4s, v17.s[2]
        umulh   x12, x17, x12
        umlal   v30.2d, v18.2s, v17.s[0]
        adds    x11, x15, x11
        and     v9.16b, v11.16b, v1.16b
        ext     v10.16b, v11.16b, v0.16b, #8
        eor     x11, x11, x20
        umlal   v13.2d, v22.2s, v17.s[0]
        usra    v12.2d, v10.2d, #0x1d
        umlal2  v30.2d, v18.4s, v17.s[2]
        mul     x15, x22, x9
        umlal2  v13.2d, v22.4s, v17.s[2]
        adcs    x21, x21, x12
        ldr     x12, [sp, #0x730]
        umull   v10.2d, v24.2s, v17.s[0]
        umlal   v12.2d, v28.2s, v17.s[0]
        umlal2  v12.2d, v28.4s, v17.s[2]
        ldp     q11, q4, [x2, #0xc0]
        eor     x21, x21, x20
        adc     x23, x23, xzr
        ldp     q5, q18, [x2, #0xe0]
        cmn     x20, #1
        umlal2  v10.2d, v24.4s, v17.s[2]
        ldp     q19, q22, [x2, #0x100]
        adcs    x16, x16, x12
        umlal   v10.2d, v26.2s, v15.s[2]
        ldp     q24, q28, [x2, #0x120]
        adcs    x11, x11, x19
        umlal2  v10.2d, v26.4s, v15.s[3]
        ldp     q26, q29, [x2, #0x140]
        eor     x23, x23, x20
        umlal   v10.2d, v25.2s, v15.s[0]
        adcs    x21, x21, x24
        umulh   x17, x22, x9
        umlal2  v10.2d, v25.4s, v15.s[1]
        ldp     q25, q31, [x2, #0x160]
        adcs    x23, x23, x5
        umlal   v10.2d, v27.2s, v6.s[2]
        adc     x20, x20, xzr
        uzp1    v17.4s, v17.4s, v9.4s
        adds    x16, x16, x14
        umlal2  v10.2d, v27.4s, v6.s[3]
        adcs    x11, x11, x7
        eor     x12, x15, x8
        umlal   v10.2d, v11.2s, v6.s[0]
        adcs    x21, x21, x26
        str     x19, [sp, #0x6c8]
        mul     x19, x22, x1
        umlal2  v10.2d, v11.4s, v6.s[1]
        adcs    x23, x23, x27
        ldp     q11, q27, [x2]
        umlal   v10.2d, v4.2s, v23.s[2]
        adc     x20, x20, xzr
        adds    x24, x24, x16
        umlal2  v10.2d, v4.4s, v23.s[3]
        adcs    x5, x5, x11
        umlal   v10.2d, v5.2s, v23.s[0]
        umulh   x22, x22, x1
        adcs    x21, x14, x21
        umlal2  v10.2d, v5.4s, v23.s[1]
        adcs    x23, x7, x23
        umlal   v10.2d, v18.2s, v20.s[2]
        adcs    x20, x26, x20
        umlal2  v10.2d, v18.4s, v20.s[3]
        adcs    x26, x27, xzr
        ldr     x27, [sp, #0x780]
        umlal   v10.2d, v19.2s, v20.s[0]
        ldp     q4, q5, [x2, #0x20]
        adds    x19, x17, x19
        mul     x7, x27, x1
        umlal2  v10.2d, v19.4s, v20.s[1]
        umlal   v10.2d, v22.2s, v7.s[2]
        umlal2  v10.2d, v22.4s, v7.s[3]
        ldr     x11, [x4, #0x40]
        ldr     x14, [x4, #0x50]
        umlal   v10.2d, v24.2s, v7.s[0]
        ldp     d18, d19, [x10, #0xa0]
        ldr     x17, [x4, #0x48]
        umulh   x1, x27, x1
        adcs    x22, x22, x7
        umlal2  v10.2d, v24.4s, v7.s[1]
        ldp     q22, q24, [x2, #0x40]
        umlal   v10.2d, v28.2s, v8.s[2]
        umlal2  v10.2d, v28.4s, v8.s[3]
        mul     x7, x27, x9
        umlal   v10.2d, v26.2s, v8.s[0]
        adc     x1, x1, xzr
        subs    x16, x11, x14
        ldr     x14, [x4, #0x58]
        umlal2  v10.2d, v26.4s, v8.s[1]
        sbcs    x14, x17, x14
        shl     v19.2d, v19.2d, #0x10
        umlal   v10.2d, v29.2s, v16.s[2]
        ldp     q26, q28, [x2, #0x60]
        umulh   x27, x27, x9
        umlal   v12.2d, v11.2s, v9.s[0]
        umlal2  v10.2d, v29.4s, v16.s[3]
        csetm   x9, lo
        adds    x19, x19, x7
        umlal   v10.2d, v25.2s, v16.s[0]
        eor     x7, x16, x9
        eor     x14, x14, x9
        eor     x16, x19, x8
        umlal2  v10.2d, v25.4s, v16.s[1]
        ldp     q25, q29, [x2, #0x80]
        umlal2  v12.2d, v11.4s, v9.s[2]
        adcs    x22, x22, x27
        umlal   v3.2d, v4.2s, v9.s[0]
        adc     x27, x1, xzr
        mul     x1, x13, x28
        cmn     x9, #1
        umlal   v2.2d, v5.2s, v9.s[0]
        str     x26, [sp, #0x780]
        umulh   x26, x13, x28
        adcs    x7, x7, xzr
        usra    v10.2d, v18.2d, #0x36
        umlal2  v3.2d, v4.4s, v9.s[2]
        adcs    x14, x14, xzr
        str     x14, [sp, #0x6c0]
        ldr     x14, [x6, #0x50]
        str     x7, [sp, #0x700]
        ldr     x7, [x6, #0x40]
        subs    x14, x14, x7
        ext     v11.16b, v0.16b, v12.16b, #8
        str     x20, [sp, #0x778]
        ldr     x20, [x6, #0x58]
        str     x23, [sp, #0x6d0]
        ldr     x23, [x6, #0x48]
        sbcs    x20, x20, x23
        umlal   v21.2d, v22.2s, v9.s[0]
        str     x21, [sp, #0x6f0]
        csetm   x21, lo
        usra    v12.2d, v11.2d, #0x1d
        umlal2  v2.2d, v5.4s, v9.s[2]
        str     x5, [sp, #0x6e8]
        ldr     x5, [sp, #0x708]
        str     x24, [sp, #0x6d8]
        mul     x24, x13, x5
        eor     x9, x9, x21
        usra    v10.2d, v19.2d, #6
        umlal2  v21.2d, v22.4s, v9.s[2]
        eor     x14, x14, x21
        eor     x20, x20, x21
        umlal   v30.2d, v24.2s, v9.s[0]
        cmn     x21, #1
        umlal2  v30.2d, v24.4s, v9.s[2]
        ldp     q11, q4, [x2, #0xa0]
        umulh   x21, x13, x5
        adcs    x13, x14, xzr
        and     v5.16b, v12.16b, v1.16b
        ext     v12.16b, v12.16b, v0.16b, #8
        adcs    x20, x20, xzr
        adds    x24, x26, x24
        ldr     x26, [sp, #0x710]
        umlal   v13.2d, v26.2s, v9.s[0]
        usra    v14.2d, v12.2d, #0x1d
        umlal2  v13.2d, v26.4s, v9.s[2]
        umlal   v10.2d, v28.2s, v9.s[0]
        mul     x14, x26, x5
        umlal2  v10.2d, v28.4s, v9.s[2]
        umull   v12.2d, v25.2s, v9.s[0]
        umlal   v14.2d, v27.2s, v9.s[0]
        umulh   x5, x26, x5
        umlal2  v14.2d, v27.4s, v9.s[2]
        ldp     q18, q19, [x2, #0xc0]
        adcs    x21, x21, x14
        ldp     q22, q24, [x2, #0xe0]
        umlal2  v12.2d, v25.4s, v9.s[2]
        ldp     q9, q25, [x2, #0x100]
        umlal   v12.2d, v29.2s, v17.s[0]
        ldp     q26, q27, [x2, #0x120]
        mul     x14, x26, x28
        umlal2  v12.2d, v29.4s, v17.s[1]
        ldp     q28, q29, [x2, #0x140]
        adc     x5, x5, xzr
        umlal   v12.2d, v11.2s, v15.s[2]
        umlal2  v12.2d, v11.4s, v15.s[3]
        umulh   x26, x26, x28
        ldr     x28, [sp, #0x6b8]
        umlal   v12.2d, v4.2s, v15.s[0]
        adds    x24, x24, x14
        umlal2  v12.2d, v4.4s, v15.s[1]
        ldp     q11, q4, [x2, #0x160]
        umlal   v12.2d, v18.2s, v6.s[2]
        umlal2  v12.2d, v18.4s, v6.s[3]
        mul     x14, x28, x25
        umlal   v12.2d, v19.2s, v6.s[0]
        adcs    x21, x21, x26
        umlal2  v12.2d, v19.4s, v6.s[1]
        ldp     q18, q19, [x2]
        adc     x26, x5, xzr
        umlal   v12.2d, v22.2s, v23.s[2]
        umulh   x5, x28, x25
        umlal2  v12.2d, v22.4s, v23.s[3]
        str     x20, [sp, #0x710]
        ldr     x20, [sp, #0x788]
        eor     x14, x14, x20
        umlal   v12.2d, v24.2s, v23.s[0]
        umlal2  v12.2d, v24.4s, v23.s[1]
        ldp     q22, q24, [x2, #0x20]
        umlal   v12.2d, v9.2s, v20.s[2]
        str     x9, [sp, #0x708]
        ldr     x9, [sp, #0x768]
        str     x13, [sp, #0x6b0]
        mul     x13, x28, x9
        umlal2  v12.2d, v9.4s, v20.s[3]
        umlal   v12.2d, v25.2s, v20.s[0]
        umlal2  v12.2d, v25.4s, v20.s[1]
        ldp     d9, d25, [x10, #0xa8]
        umulh   x28, x28, x9
        umlal   v12.2d, v26.2s, v7.s[2]
        adds    x5, x5, x13
        ldr     x13, [sp, #0x738]
        umlal2  v12.2d, v26.4s, v7.s[3]
        umlal   v12.2d, v27.2s, v7.s[0]
        umlal2  v12.2d, v27.4s, v7.s[1]
        ldp     q26, q27, [x2, #0x40]
        mul     x10, x13, x9
        umlal   v12.2d, v28.2s, v8.s[2]
        umlal2  v12.2d, v28.4s, v8.s[3]
        shl     v25.2d, v25.2d, #0x16
        umlal   v12.2d, v29.2s, v8.s[0]
        umulh   x9, x13, x9
        umlal2  v12.2d, v29.4s, v8.s[1]
        ldp     q28, q29, [x2, #0x60]
        adcs    x28, x28, x10
        umlal   v12.2d, v11.2s, v16.s[2]
        umlal2  v12.2d, v11.4s, v16.s[3]
        umlal   v12.2d, v4.2s, v16.s[0]
        mul     x10, x13, x25
        umlal2  v12.2d, v4.4s, v16.s[1]
        ldp     q11, q4, [x2, #0x80]
        adc     x9, x9, xzr
        umlal   v14.2d, v18.2s, v5.s[0]
        umlal2  v14.2d, v18.4s, v5.s[2]
        umulh   x25, x13, x25
        umlal   v2.2d, v22.2s, v5.s[0]
        adds    x5, x5, x10
        umlal   v21.2d, v24.2s, v5.s[0]
        usra    v12.2d, v9.2d, #0x30
        eor     x5, x5, x20
        umlal2  v2.2d, v22.4s, v5.s[2]
        ext     v9.16b, v0.16b, v14.16b, #8
        mul     x10, x11, x7
        umlal2  v21.2d, v24.4s, v5.s[2]
        adcs    x25, x28, x25
        usra    v14.2d, v9.2d, #0x1d
        umlal   v30.2d, v26.2s, v5.s[0]
        adc     x28, x9, xzr
        cmn     x20, #1
        usra    v12.2d, v25.2d, #6
        umlal2  v30.2d, v26.4s, v5.s[2]
        eor     x25, x25, x20
        ldp     q9, q18, [x2, #0xa0]
        eor     x28, x28, x20
        umlal   v13.2d, v27.2s, v5.s[0]
        adcs    x9, x14, x15
        umlal2  v13.2d, v27.4s, v5.s[2]
        adcs    x19, x5, x19
        umulh   x5, x11, x7
        and     v22.16b, v14.16b, v1.16b
        ext     v14.16b, v14.16b, v0.16b, #8
        adcs    x25, x25, x22
        umlal   v10.2d, v28.2s, v5.s[0]
        adcs    x28, x28, x27
        usra    v3.2d, v14.2d, #0x1d
        umlal2  v10.2d, v28.4s, v5.s[2]
        adc     x20, x20, xzr
        adds    x9, x9, x1
        umlal   v12.2d, v29.2s, v5.s[0]
        adcs    x19, x19, x24
        mul     x13, x11, x23
        umlal2  v12.2d, v29.4s, v5.s[2]
        adcs    x25, x25, x21
        umull   v14.2d, v11.2s, v5.s[0]
        umlal   v3.2d, v19.2s, v5.s[0]
        adcs    x28, x28, x26
        adc     x20, x20, xzr
        adds    x22, x22, x9
        umulh   x9, x11, x23
        umlal2  v3.2d, v19.4s, v5.s[2]
        ldp     q19, q24, [x2, #0xc0]
        adcs    x19, x27, x19
        ldp     q25, q26, [x2, #0xe0]
        eor     x22, x22, x8
        eor     x19, x19, x8
        umlal2  v14.2d, v11.4s, v5.s[2]
        ldp     q11, q27, [x2, #0x100]
        adcs    x25, x1, x25
        umlal   v14.2d, v4.2s, v17.s[2]
        ldp     q28, q29, [x2, #0x120]
        eor     x25, x25, x8
        umlal2  v14.2d, v4.4s, v17.s[3]
        adcs    x24, x24, x28
        mul     x28, x17, x23
        umlal   v14.2d, v9.2s, v17.s[0]
        eor     x24, x24, x8
        adcs    x20, x21, x20
        ldr     x27, [sp, #0x740]
        umlal2  v14.2d, v9.4s, v17.s[1]
        ldp     q9, q4, [x2, #0x140]
        eor     x20, x20, x8
        umlal   v14.2d, v18.2s, v15.s[2]
        adcs    x21, x26, xzr
        cmn     x8, #1
        ldr     x15, [sp, #0x6f8]
        umulh   x26, x17, x23
        umlal2  v14.2d, v18.4s, v15.s[3]
        ldp     q18, q31, [x2, #0x180]
        eor     x21, x21, x8
        umlal   v14.2d, v19.2s, v15.s[0]
        adcs    x1, x12, x27
        ldr     x12, [sp, #0x728]
        umlal2  v14.2d, v19.4s, v15.s[1]
        adcs    x14, x16, x12
        umlal   v14.2d, v24.2s, v6.s[2]
        ldr     x27, [sp, #0x770]
        uzp1    v5.4s, v5.4s, v22.4s
        adcs    x22, x22, x15
        ldr     x15, [sp, #0x718]
        ldr     x23, [sp, #0x798]
        mul     x16, x17, x7
        umlal2  v14.2d, v24.4s, v6.s[3]
        ldp     q19, q24, [x2, #0x160]
        adcs    x19, x19, x15
        ldr     x15, [sp, #0x720]
        umlal   v14.2d, v25.2s, v6.s[0]
        adcs    x25, x25, x15
        umlal2  v14.2d, v25.4s, v6.s[1]
        adcs    x24, x24, x27
        umulh   x12, x17, x7
        ldr     x11, [sp, #0x6c8]
        ldr     x17, [sp, #0x730]
        ldr     x7, [sp, #0x6e0]
        umlal   v14.2d, v26.2s, v23.s[2]
        adcs    x20, x20, x23
        umlal2  v14.2d, v26.4s, v23.s[3]
        adcs    x21, x21, x7
        ldp     q25, q26, [x2]
        umlal   v14.2d, v11.2s, v23.s[0]
        adc     x8, x8, xzr
        adds    x1, x1, x17
        umlal2  v14.2d, v11.4s, v23.s[1]
        adcs    x14, x14, x11
        ldr     x11, [x6, #0x50]
        str     x10, [sp, #0x788]
        ldr     x10, [x4, #0x50]
        mul     x17, x10, x11
        umlal   v14.2d, v27.2s, v20.s[2]
        str     x17, [sp, #0x738]
        ldr     x17, [sp, #0x6d8]
        adcs    x22, x22, x17
        ldr     x17, [sp, #0x6e8]
        umlal2  v14.2d, v27.4s, v20.s[3]
        adcs    x19, x19, x17
        ldr     x17, [sp, #0x6f0]
        ldp     q11, q27, [x2, #0x20]
        umlal   v14.2d, v28.2s, v20.s[0]
        adcs    x25, x25, x17
        ldr     x17, [sp, #0x6d0]
        umulh   x11, x10, x11
        umlal2  v14.2d, v28.4s, v20.s[1]
        adcs    x24, x24, x17
        ldr     x17, [sp, #0x778]
        umlal   v14.2d, v29.2s, v7.s[2]
        adcs    x20, x20, x17
        ldr     x17, [sp, #0x780]
        umlal2  v14.2d, v29.4s, v7.s[3]
        umlal   v14.2d, v9.2s, v7.s[0]
        adcs    x21, x21, x17
        ldr     x17, [sp, #0x7e8]
        ldp     d28, d29, [x17, #0xb0]
        adc     x8, x8, xzr
        adds    x1, x15, x1
        ldr     x15, [x6, #0x58]
        str     x1, [sp, #0x720]
        mul     x1, x10, x15
        umlal2  v14.2d, v9.4s, v7.s[1]
        adcs    x27, x27, x14
        umlal   v14.2d, v4.2s, v8.s[2]
        umlal2  v14.2d, v4.4s, v8.s[3]
        adcs    x23, x23, x22
        adcs    x19, x7, x19
        ldr     x7, [sp, #0x730]
        ldp     q9, q4, [x2, #0x40]
        umlal   v14.2d, v19.2s, v8.s[0]
        umulh   x22, x10, x15
        adcs    x25, x7, x25
        ldr     x7, [sp, #0x6c8]
        umlal2  v14.2d, v19.4s, v8.s[1]
        adcs    x24, x7, x24
        ldr     x7, [sp, #0x6d8]
        shl     v19.2d, v29.2d, #0x1c
        umlal   v14.2d, v24.2s, v16.s[2]
        adcs    x20, x7, x20
        ldr     x7, [sp, #0x6e8]
        adcs    x21, x7, x21
        ldr     x7, [sp, #0x6f0]
        umlal2  v14.2d, v24.4s, v16.s[3]
        ldp     q24, q29, [x2, #0x60]
        umlal   v14.2d, v18.2s, v16.s[0]
        adcs    x7, x7, x8
        ldr     x8, [x4, #0x58]
        mul     x14, x8, x15
        str     x7, [sp, #0x6f0]
        ldr     x7, [sp, #0x6d0]
        adcs    x7, x7, xzr
        umlal   v3.2d, v25.2s, v22.s[0]
        str     x7, [sp, #0x6d0]
        ldr     x7, [sp, #0x778]
        adcs    x7, x7, xzr
        umlal2  v14.2d, v18.4s, v16.s[1]
        str     x7, [sp, #0x778]
        ldr     x7, [sp, #0x780]
        adcs    x7, x7, xzr
        umlal2  v3.2d, v25.4s, v22.s[2]
        adds    x5, x5, x13
        umulh   x13, x8, x15
        umlal   v21.2d, v11.2s, v22.s[0]
        adcs    x28, x9, x28
        ldr     x9, [x6, #0x50]
        umlal2  v21.2d, v11.4s, v22.s[2]
        ldp     q11, q18, [x2, #0x80]
        adc     x26, x26, xzr
        umlal   v30.2d, v27.2s, v22.s[0]
        usra    v14.2d, v28.2d, #0x2a
        adds    x5, x5, x16
        ext     v25.16b, v0.16b, v3.16b, #8
        adcs    x28, x28, x12
        mul     x12, x8, x9
        umlal2  v30.2d, v27.4s, v22.s[2]
        adc     x26, x26, xzr
        adds    x1, x11, x1
        usra    v3.2d, v25.2d, #0x1d
        umlal   v13.2d, v9.2s, v22.s[0]
        adcs    x22, x22, x14
        ldr     x14, [sp, #0x6b0]
        usra    v14.2d, v19.2d, #6
        umlal2  v13.2d, v9.4s, v22.s[2]
        adc     x11, x13, xzr
        umulh   x13, x8, x9
        umlal   v10.2d, v4.2s, v22.s[0]
        adds    x1, x1, x12
        ldr     x12, [sp, #0x700]
        umlal2  v10.2d, v4.4s, v22.s[2]
        and     v9.16b, v3.16b, v1.16b
        ext     v3.16b, v3.16b, v0.16b, #8
        umlal   v14.2d, v29.2s, v22.s[0]
        mul     x16, x12, x14
        usra    v2.2d, v3.2d, #0x1d
        umlal   v12.2d, v24.2s, v22.s[0]
        adcs    x22, x22, x13
        ldr     x13, [x4, #0x60]
        umlal2  v12.2d, v24.4s, v22.s[2]
        adc     x11, x11, xzr
        str     x7, [sp, #0x780]
        ldr     x7, [x4, #0x70]
        str     x21, [sp, #0x6e8]
        subs    x21, x13, x7
        umlal2  v14.2d, v29.4s, v22.s[2]
        str     x24, [sp, #0x6d8]
        umulh   x24, x12, x14
        str     x27, [sp, #0x6c8]
        ldr     x15, [x6, #0x70]
        ldr     x9, [x6, #0x60]
        ldr     x27, [x4, #0x68]
        str     x20, [sp, #0x730]
        ldr     x8, [x6, #0x78]
        ldr     x20, [x4, #0x78]
        str     x25, [sp, #0x6e0]
        sbcs    x25, x27, x20
        ldr     x20, [x6, #0x68]
        umull   v3.2d, v11.2s, v22.s[0]
        str     x23, [sp, #0x798]
        csetm   x23, lo
        str     x19, [sp, #0x770]
        ldr     x19, [sp, #0x708]
        ldr     x10, [sp, #0x710]
        eor     x16, x16, x19
        subs    x15, x15, x9
        umlal   v2.2d, v26.2s, v22.s[0]
        sbcs    x8, x8, x20
        eor     x21, x21, x23
        eor     x25, x25, x23
        umlal2  v2.2d, v26.4s, v22.s[2]
        ldp     q4, q19, [x2, #0xa0]
        ldp     q24, q25, [x2, #0xc0]
        csetm   x7, lo
        ldp     q26, q27, [x2, #0xe0]
        mul     x27, x12, x10
        eor     x15, x15, x7
        umlal2  v3.2d, v11.4s, v22.s[2]
        ldp     q11, q22, [x2, #0x100]
        umlal   v3.2d, v18.2s, v5.s[0]
        ldp     q28, q29, [x2, #0x120]
        eor     x20, x23, x7
        umlal2  v3.2d, v18.4s, v5.s[1]
        eor     x8, x8, x7
        umulh   x12, x12, x10
        cmn     x7, #1
        umlal   v3.2d, v4.2s, v17.s[2]
        adcs    x7, x15, xzr
        umlal2  v3.2d, v4.4s, v17.s[3]
        ldp     q4, q18, [x2, #0x140]
        adcs    x8, x8, xzr
        umlal   v3.2d, v19.2s, v17.s[0]
        adds    x24, x24, x27
        ldr     x27, [sp, #0x6c0]
        umlal2  v3.2d, v19.4s, v17.s[1]
        mul     x15, x27, x10
        umlal   v3.2d, v24.2s, v15.s[2]
        umlal2  v3.2d, v24.4s, v15.s[3]
        ldp     q19, q24, [x2, #0x160]
        umlal   v3.2d, v25.2s, v15.s[0]
        umulh   x10, x27, x10
        umlal2  v3.2d, v25.4s, v15.s[1]
        adcs    x12, x12, x15
        umlal   v3.2d, v26.2s, v6.s[2]
        umlal2  v3.2d, v26.4s, v6.s[3]
        ldp     q25, q26, [x2, #0x180]
        umlal   v3.2d, v27.2s, v6.s[0]
        mul     x15, x27, x14
        umlal2  v3.2d, v27.4s, v6.s[1]
        adc     x10, x10, xzr
        cmn     x23, #1
        umlal   v3.2d, v11.2s, v23.s[2]
        adcs    x23, x21, xzr
        umlal2  v3.2d, v11.4s, v23.s[3]
        ldp     q11, q27, [x2]
        umlal   v3.2d, v22.2s, v23.s[0]
        adcs    x21, x25, xzr
        umulh   x25, x27, x14
        adds    x24, x24, x15
        umlal2  v3.2d, v22.4s, v23.s[1]
        eor     x24, x24, x19
        umlal   v3.2d, v28.2s, v20.s[2]
        umlal2  v3.2d, v28.4s, v20.s[3]
        ldp     q22, q28, [x2, #0x20]
        umlal   v3.2d, v29.2s, v20.s[0]
        mul     x27, x13, x9
        umlal2  v3.2d, v29.4s, v20.s[1]
        adcs    x25, x12, x25
        ldr     x12, [sp, #0x788]
        umlal   v3.2d, v4.2s, v7.s[2]
        eor     x25, x25, x19
        adc     x10, x10, xzr
        umlal2  v3.2d, v4.4s, v7.s[3]
        cmn     x19, #1
        ldp     d4, d29, [x17, #0xb8]
        adcs    x14, x16, x12
        umlal   v3.2d, v18.2s, v7.s[0]
        ldr     x16, [sp, #0x738]
        adcs    x24, x24, x5
        ldr     x12, [x6, #0x68]
        eor     x10, x10, x19
        umulh   x15, x13, x9
        umlal2  v3.2d, v18.4s, v7.s[1]
        adcs    x25, x25, x28
        umlal   v3.2d, v19.2s, v8.s[2]
        adcs    x10, x10, x26
        umlal2  v3.2d, v19.4s, v8.s[3]
        ldp     q18, q19, [x2, #0x40]
        adc     x19, x19, xzr
        umlal   v3.2d, v24.2s, v8.s[0]
        adds    x14, x14, x16
        str     x5, [sp, #0x708]
        mul     x5, x13, x12
        umlal2  v3.2d, v24.4s, v8.s[1]
        shl     v24.2d, v29.2d, #0x22
        adcs    x24, x24, x1
        umlal   v3.2d, v25.2s, v16.s[2]
        adcs    x25, x25, x22
        umlal2  v3.2d, v25.4s, v16.s[3]
        ldp     q25, q29, [x2, #0x60]
        adcs    x10, x10, x11
        umlal   v3.2d, v26.2s, v16.s[0]
        adc     x19, x19, xzr
        adds    x28, x28, x14
        umulh   x14, x13, x12
        umlal2  v3.2d, v26.4s, v16.s[1]
        adcs    x24, x26, x24
        umlal   v2.2d, v11.2s, v9.s[0]
        adcs    x25, x16, x25
        umlal2  v2.2d, v11.4s, v9.s[2]
        adcs    x26, x1, x10
        umlal   v30.2d, v22.2s, v9.s[0]
        adcs    x19, x22, x19
        ldr     x22, [x4, #0x68]
        mul     x1, x22, x12
        umlal2  v30.2d, v22.4s, v9.s[2]
        usra    v3.2d, v4.2d, #0x24
        adcs    x10, x11, xzr
        adds    x5, x15, x5
        umlal   v13.2d, v28.2s, v9.s[0]
        ldp     q11, q4, [x2, #0x80]
        ext     v22.16b, v0.16b, v2.16b, #8
        umulh   x11, x22, x12
        ldr     x15, [x4, #0x40]
        umlal2  v13.2d, v28.4s, v9.s[2]
        adcs    x1, x14, x1
        usra    v2.2d, v22.2d, #0x1d
        umlal   v10.2d, v18.2s, v9.s[0]
        usra    v3.2d, v24.2d, #6
        umlal2  v10.2d, v18.4s, v9.s[2]
        umlal   v12.2d, v19.2s, v9.s[0]
        ldp     q18, q22, [x2, #0xa0]
        mul     x14, x22, x9
        umlal2  v12.2d, v19.4s, v9.s[2]
        adc     x11, x11, xzr
        subs    x16, x15, x13
        ldr     x15, [x4, #0x50]
        ldr     x13, [x4, #0x48]
        and     v19.16b, v2.16b, v1.16b
        ext     v2.16b, v2.16b, v0.16b, #8
        sbcs    x13, x13, x22
        umlal   v3.2d, v29.2s, v9.s[0]
        umulh   x22, x22, x9
        str     x10, [sp, #0x738]
        ldr     x10, [x4, #0x70]
        sbcs    x15, x15, x10
        umlal   v14.2d, v25.2s, v9.s[0]
        usra    v21.2d, v2.2d, #0x1d
        str     x19, [sp, #0x6b0]
        ldr     x19, [x4, #0x58]
        str     x26, [sp, #0x6c0]
        ldr     x26, [x4, #0x78]
        sbcs    x19, x19, x26
        umlal2  v14.2d, v25.4s, v9.s[2]
        str     x25, [sp, #0x710]
        csetm   x25, lo
        umlal2  v3.2d, v29.4s, v9.s[2]
        adds    x5, x5, x14
        eor     x19, x19, x25
        eor     x13, x13, x25
        eor     x14, x16, x25
        ldr     x16, [x6, #0x70]
        umull   v2.2d, v11.2s, v9.s[0]
        str     x24, [sp, #0x700]
        mul     x24, x10, x16
        eor     x15, x15, x25
        umlal   v21.2d, v27.2s, v9.s[0]
        adcs    x22, x1, x22
        umlal2  v21.2d, v27.4s, v9.s[2]
        ldp     q24, q25, [x2, #0xc0]
        adc     x1, x11, xzr
        umulh   x11, x10, x16
        ldp     q26, q27, [x2, #0xe0]
        cmn     x25, #1
        umlal2  v2.2d, v11.4s, v9.s[2]
        ldp     q11, q28, [x2, #0x100]
        adcs    x14, x14, xzr
        umlal   v2.2d, v4.2s, v5.s[2]
        adcs    x13, x13, xzr
        umlal2  v2.2d, v4.4s, v5.s[3]
        ldp     q4, q29, [x2, #0x120]
        adcs    x15, x15, xzr
        umlal   v2.2d, v18.2s, v5.s[0]
        str     x28, [sp, #0x768]
        ldr     x28, [x6, #0x78]
        str     x24, [sp, #0x6b8]
        mul     x24, x10, x28
        adcs    x19, x19, xzr
        str     x15, [sp, #0x6a8]
        subs    x15, x14, x15
        umlal2  v2.2d, v18.4s, v5.s[1]
        str     x19, [sp, #0x6a0]
        sbcs    x19, x13, x19
        str     x13, [sp, #0x698]
        csetm   x13, lo
        umlal   v2.2d, v22.2s, v17.s[2]
        str     x1, [sp, #0x690]
        ldr     x1, [x6, #0x40]
        subs    x9, x9, x1
        ldr     x1, [x6, #0x48]
        umlal2  v2.2d, v22.4s, v17.s[3]
        ldp     q18, q22, [x2, #0x140]
        umulh   x10, x10, x28
        umlal   v2.2d, v24.2s, v17.s[0]
        eor     x15, x15, x13
        sbcs    x12, x12, x1
        ldr     x1, [x6, #0x50]
        eor     x19, x19, x13
        umlal2  v2.2d, v24.4s, v17.s[1]
        sbcs    x1, x16, x1
        umlal   v2.2d, v25.2s, v15.s[2]
        str     x22, [sp, #0x688]
        mul     x22, x26, x28
        uzp1    v9.4s, v9.4s, v19.4s
        str     x5, [sp, #0x680]
        ldr     x5, [x6, #0x58]
        sbcs    x5, x28, x5
        umlal2  v2.2d, v25.4s, v15.s[3]
        ldp     q24, q25, [x2, #0x160]
        umlal   v2.2d, v26.2s, v15.s[0]
        str     x27, [sp, #0x678]
        csetm   x27, lo
        adds    x24, x11, x24
        eor     x9, x9, x27
        umlal2  v2.2d, v26.4s, v15.s[1]
        ldp     q26, q31, [x2, #0x1a0]
        umlal   v2.2d, v27.2s, v6.s[2]
        eor     x11, x12, x27
        adcs    x22, x10, x22
        eor     x25, x25, x27
        umlal2  v2.2d, v27.4s, v6.s[3]
        eor     x1, x1, x27
        umulh   x10, x26, x28
        eor     x5, x5, x27
        umlal   v2.2d, v11.2s, v6.s[0]
        umlal2  v2.2d, v11.4s, v6.s[1]
        ldp     q11, q27, [x2, #0x180]
        umlal   v2.2d, v28.2s, v23.s[2]
        mul     x12, x26, x16
        umlal2  v2.2d, v28.4s, v23.s[3]
        adc     x10, x10, xzr
        cmn     x27, #1
        umlal   v2.2d, v4.2s, v23.s[0]
        adcs    x27, x9, xzr
        umlal2  v2.2d, v4.4s, v23.s[1]
        adcs    x9, x11, xzr
        umulh   x11, x26, x16
        umlal   v2.2d, v29.2s, v20.s[2]
        adcs    x1, x1, xzr
        umlal2  v2.2d, v29.4s, v20.s[3]
        ldp     q4, q28, [x2]
        adcs    x5, x5, xzr
        umlal   v2.2d, v18.2s, v20.s[0]
        adds    x24, x24, x12
        umlal2  v2.2d, v18.4s, v20.s[1]
        mul     x12, x23, x7
        umlal   v2.2d, v22.2s, v7.s[2]
        adcs    x22, x22, x11
        umlal2  v2.2d, v22.4s, v7.s[3]
        ldp     q18, q22, [x2, #0x20]
        adc     x10, x10, xzr
        umlal   v2.2d, v24.2s, v7.s[0]
        cmn     x13, #1
        umulh   x11, x23, x7
        umlal2  v2.2d, v24.4s, v7.s[1]
        adcs    x15, x15, xzr
        umlal   v2.2d, v25.2s, v8.s[2]
        adcs    x19, x19, xzr
        eor     x12, x12, x20
        subs    x26, x1, x27
        umlal2  v2.2d, v25.4s, v8.s[3]
        ldp     d24, d25, [x17, #0xc0]
        sbcs    x28, x5, x9
        umlal   v2.2d, v11.2s, v8.s[0]
        csetm   x16, lo
        str     x19, [sp, #0x670]
        mul     x19, x23, x8
        umlal2  v2.2d, v11.4s, v8.s[1]
        eor     x28, x28, x16
        eor     x26, x26, x16
        cmn     x16, #1
        umlal   v2.2d, v27.2s, v16.s[2]
        eor     x13, x13, x16
        umlal2  v2.2d, v27.4s, v16.s[3]
        ldp     q11, q27, [x2, #0x40]
        umulh   x23, x23, x8
        shl     v25.2d, v25.2d, #0x28
        adcs    x26, x26, xzr
        umlal   v2.2d, v26.2s, v16.s[0]
        adcs    x28, x28, xzr
        adds    x19, x11, x19
        umlal   v21.2d, v4.2s, v19.s[0]
        umlal2  v2.2d, v26.4s, v16.s[1]
        ldp     q26, q29, [x2, #0x60]
        umlal2  v21.2d, v4.4s, v19.s[2]
        mul     x11, x21, x8
        umlal   v13.2d, v18.2s, v19.s[0]
        usra    v2.2d, v24.2d, #0x1e
        ldp     q4, q24, [x2, #0x80]
        adcs    x23, x23, x11
        umlal2  v13.2d, v18.4s, v19.s[2]
        ext     v18.16b, v0.16b, v21.16b, #8
        umulh   x8, x21, x8
        umlal   v12.2d, v11.2s, v19.s[0]
        usra    v21.2d, v18.2d, #0x1d
        umlal   v10.2d, v22.2s, v19.s[0]
        umlal2  v10.2d, v22.4s, v19.s[2]
        ldp     q18, q22, [x2, #0xa0]
        usra    v2.2d, v25.2d, #6
        mul     x11, x21, x7
        umlal2  v12.2d, v11.4s, v19.s[2]
        umlal   v14.2d, v27.2s, v19.s[0]
        adc     x8, x8, xzr
        umlal2  v14.2d, v27.4s, v19.s[2]
        and     v11.16b, v21.16b, v1.16b
        umulh   x21, x21, x7
        ext     v21.16b, v21.16b, v0.16b, #8
        adds    x19, x19, x11
        umlal   v3.2d, v26.2s, v19.s[0]
        eor     x19, x19, x20
        usra    v30.2d, v21.2d, #0x1d
        umlal   v2.2d, v29.2s, v19.s[0]
        umlal2  v3.2d, v26.4s, v19.s[2]
        umlal2  v2.2d, v29.4s, v19.s[2]
        mul     x7, x14, x27
        umull   v21.2d, v4.2s, v19.s[0]
        adcs    x23, x23, x21
        adc     x21, x8, xzr
        ldr     x8, [sp, #0x678]
        ldr     x16, [sp, #0x680]
        umlal   v30.2d, v28.2s, v19.s[0]
        eor     x23, x23, x20
        cmn     x20, #1
        umlal2  v30.2d, v28.4s, v19.s[2]
        ldp     q25, q26, [x2, #0xc0]
        eor     x21, x21, x20
        ldp     q27, q28, [x2, #0xe0]
        adcs    x11, x12, x8
        ldr     x8, [sp, #0x690]
        umulh   x12, x14, x27
        umlal2  v21.2d, v4.4s, v19.s[2]
        ldp     q4, q19, [x2, #0x100]
        adcs    x19, x19, x16
        ldr     x16, [sp, #0x688]
        umlal   v21.2d, v24.2s, v9.s[0]
        adcs    x23, x23, x16
        umlal2  v21.2d, v24.4s, v9.s[1]
        ldp     q24, q29, [x2, #0x120]
        umlal   v21.2d, v18.2s, v5.s[2]
        adcs    x21, x21, x8
        adc     x20, x20, xzr
        str     x28, [sp, #0x668]
        ldr     x28, [sp, #0x6b8]
        adds    x11, x11, x28
        str     x13, [sp, #0x660]
        mul     x13, x14, x9
        umlal2  v21.2d, v18.4s, v5.s[3]
        adcs    x19, x19, x24
        str     x7, [sp, #0x658]
        eor     x7, x7, x25
        umlal   v21.2d, v22.2s, v5.s[0]
        umlal2  v21.2d, v22.4s, v5.s[1]
        adcs    x23, x23, x22
        ldp     q18, q22, [x2, #0x140]
        adcs    x21, x21, x10
        umlal   v21.2d, v25.2s, v17.s[2]
        adc     x20, x20, xzr
        adds    x11, x16, x11
        umulh   x14, x14, x9
        umlal2  v21.2d, v25.4s, v17.s[3]
        adcs    x19, x8, x19
        umlal   v21.2d, v26.2s, v17.s[0]
        adcs    x23, x28, x23
        umlal2  v21.2d, v26.4s, v17.s[1]
        ldp     q25, q26, [x2, #0x160]
        adcs    x21, x24, x21
        umlal   v21.2d, v27.2s, v15.s[2]
        adcs    x20, x22, x20
        ldr     x16, [sp, #0x728]
        ldr     x22, [sp, #0x698]
        mul     x24, x22, x9
        umlal2  v21.2d, v27.4s, v15.s[3]
        adcs    x28, x10, xzr
        ldr     x10, [sp, #0x720]
        adds    x8, x12, x13
        ldr     x13, [sp, #0x770]
        ldr     x12, [sp, #0x760]
        eor     x10, x10, x12
        umlal   v21.2d, v28.2s, v15.s[0]
        eor     x13, x13, x12
        eor     x16, x16, x12
        str     x28, [sp, #0x728]
        ldr     x28, [sp, #0x798]
        eor     x28, x28, x12
        umlal2  v21.2d, v28.4s, v15.s[1]
        ldp     q27, q28, [x2, #0x180]
        umulh   x9, x22, x9
        umlal   v21.2d, v4.2s, v6.s[2]
        adcs    x24, x14, x24
        ldr     x14, [sp, #0x6e0]
        eor     x14, x14, x12
        str     x20, [sp, #0x6e0]
        ldr     x20, [sp, #0x730]
        eor     x20, x20, x12
        umlal2  v21.2d, v4.4s, v6.s[3]
        str     x21, [sp, #0x730]
        ldr     x21, [sp, #0x740]
        eor     x21, x21, x12
        str     x23, [sp, #0x740]
        ldr     x23, [sp, #0x6c8]
        eor     x23, x23, x12
        str     x19, [sp, #0x6c8]
        ldr     x19, [sp, #0x6d8]
        eor     x19, x19, x12
        str     x11, [sp, #0x6d8]
        ldr     x11, [sp, #0x6e8]
        eor     x11, x11, x12
        str     x7, [sp, #0x6e8]
        ldr     x7, [sp, #0x6f0]
        eor     x7, x7, x12
        ldr     x17, [sp, #0x778]
        umlal   v21.2d, v19.2s, v6.s[0]
        str     x15, [sp, #0x6f0]
        ldr     x15, [sp, #0x6f8]
        eor     x15, x15, x12
        umlal2  v21.2d, v19.4s, v6.s[1]
        ldp     q4, q19, [x2, #0x1a0]
        str     x26, [sp, #0x6f8]
        mul     x26, x22, x27
        umlal   v21.2d, v24.2s, v23.s[2]
        adc     x9, x9, xzr
        cmn     x12, #1
        eor     x17, x17, x12
        umlal2  v21.2d, v24.4s, v23.s[3]
        str     x9, [sp, #0x778]
        ldr     x9, [sp, #0x780]
        eor     x9, x9, x12
        str     x25, [sp, #0x780]
        ldr     x25, [x3]
        adcs    x21, x25, x21
        ldr     x25, [sp, #0x718]
        eor     x25, x25, x12
        umlal   v21.2d, v29.2s, v23.s[0]
        umulh   x22, x22, x27
        ldr     x27, [x3, #8]
        adcs    x16, x27, x16
        ldr     x27, [sp, #0x6d0]
        eor     x27, x27, x12
        umlal2  v21.2d, v29.4s, v23.s[1]
        ldp     q24, q29, [x2]
        str     x16, [sp, #0x6d0]
        ldr     x16, [x3, #0x10]
        adcs    x15, x16, x15
        ldr     x16, [x3, #0x18]
        umlal   v21.2d, v18.2s, v20.s[2]
        adcs    x25, x16, x25
        ldr     x16, [sp, #0x7a0]
        umlal2  v21.2d, v18.4s, v20.s[3]
        adcs    x10, x16, x10
        ldr     x16, [sp, #0x7a8]
        umlal   v21.2d, v22.2s, v20.s[0]
        adcs    x23, x16, x23
        ldr     x16, [sp, #0x790]
        umlal2  v21.2d, v22.4s, v20.s[1]
        ldp     q18, q22, [x2, #0x20]
        adcs    x28, x16, x28
        ldr     x16, [sp, #0x7b0]
        umlal   v21.2d, v25.2s, v7.s[2]
        adcs    x13, x16, x13
        ldr     x16, [sp, #0x6a8]
        umlal2  v21.2d, v25.4s, v7.s[3]
        str     x13, [sp, #0x698]
        umulh   x13, x16, x1
        str     x28, [sp, #0x718]
        mul     x28, x16, x1
        str     x23, [sp, #0x798]
        ldr     x23, [sp, #0x748]
        adcs    x14, x23, x14
        ldr     x23, [sp, #0x7d8]
        umlal   v21.2d, v26.2s, v7.s[0]
        adcs    x19, x23, x19
        ldr     x23, [sp, #0x750]
        umlal2  v21.2d, v26.4s, v7.s[1]
        ldp     q25, q26, [x2, #0x40]
        adcs    x20, x23, x20
        ldr     x23, [sp, #0x7b8]
        umlal   v21.2d, v27.2s, v8.s[2]
        umlal2  v21.2d, v27.4s, v8.s[3]
        adcs    x11, x23, x11
        mul     x23, x16, x5
        str     x11, [sp, #0x770]
        ldr     x11, [sp, #0x7c8]
        adcs    x7, x11, x7
        ldr     x11, [sp, #0x7d0]
        umlal   v21.2d, v28.2s, v8.s[0]
        adcs    x27, x11, x27
        ldr     x11, [sp, #0x7e8]
        umlal2  v21.2d, v28.4s, v8.s[1]
        ldp     d27, d28, [x11, #0xc8]
        str     x27, [sp, #0x720]
        ldr     x27, [sp, #0x7c0]
        adcs    x17, x27, x17
        ldr     x27, [sp, #0x758]
        umlal   v21.2d, v4.2s, v16.s[2]
        umulh   x16, x16, x5
        adcs    x9, x27, x9
        ldr     x27, [sp, #0x778]
        umlal2  v21.2d, v4.4s, v16.s[3]
        adc     x12, x12, xzr
        adds    x26, x8, x26
        umlal   v21.2d, v19.2s, v16.s[0]
        adcs    x22, x24, x22
        ldr     x24, [sp, #0x780]
        eor     x8, x26, x24
        umlal2  v21.2d, v19.4s, v16.s[1]
        ldp     q4, q19, [x2, #0x60]
        adc     x27, x27, xzr
        umlal   v30.2d, v24.2s, v11.s[0]
        adds    x23, x13, x23
        ldr     x13, [sp, #0x6a0]
        str     x12, [sp, #0x778]
        mul     x12, x13, x5
        umlal2  v30.2d, v24.4s, v11.s[2]
        shl     v24.2d, v28.2d, #0x2e
        umlal   v10.2d, v18.2s, v11.s[0]
        umlal2  v10.2d, v18.4s, v11.s[2]
        usra    v21.2d, v27.2d, #0x18
        umlal   v12.2d, v22.2s, v11.s[0]
        umulh   x5, x13, x5
        adcs    x12, x16, x12
        ext     v18.16b, v0.16b, v30.16b, #8
        ldp     q27, q28, [x2, #0x80]
        umlal2  v12.2d, v22.4s, v11.s[2]
        umlal   v14.2d, v25.2s, v11.s[0]
        usra    v30.2d, v18.2d, #0x1d
        umlal   v3.2d, v26.2s, v11.s[0]
        ldp     q18, q22, [x2, #0xa0]
        mul     x16, x13, x1
        usra    v21.2d, v24.2d, #6
        umlal2  v3.2d, v26.4s, v11.s[2]
        adc     x5, x5, xzr
        umlal2  v14.2d, v25.4s, v11.s[2]
        ldp     q24, q25, [x2, #0xc0]
        and     v26.16b, v30.16b, v1.16b
        ext     v30.16b, v30.16b, v0.16b, #8
        umulh   x1, x13, x1
        ldr     x13, [sp, #0x6f0]
        umlal   v2.2d, v4.2s, v11.s[0]
        adds    x23, x23, x16
        ldr     x16, [sp, #0x6f8]
        umlal   v21.2d, v19.2s, v11.s[0]
        usra    v13.2d, v30.2d, #0x1d
        umlal2  v2.2d, v4.4s, v11.s[2]
        ldp     q4, q30, [x2, #0xe0]
        umull   v31.2d, v27.2s, v11.s[0]
        umlal2  v21.2d, v19.4s, v11.s[2]
        str     x9, [sp, #0x6a0]
        mul     x9, x13, x16
        adcs    x1, x12, x1
        umlal   v13.2d, v29.2s, v11.s[0]
        adc     x5, x5, xzr
        umlal2  v13.2d, v29.4s, v11.s[2]
        umulh   x12, x13, x16
        uzp1    v19.4s, v11.4s, v26.4s
        str     x17, [sp, #0x760]
        ldr     x17, [sp, #0x660]
        eor     x9, x9, x17
        umlal2  v31.2d, v27.4s, v11.s[2]
        ldp     q11, q27, [x2, #0x100]
        umlal   v31.2d, v28.2s, v9.s[2]
        umlal2  v31.2d, v28.4s, v9.s[3]
        str     x7, [sp, #0x6a8]
        ldr     x7, [sp, #0x668]
        str     x20, [sp, #0x6b8]
        mul     x20, x13, x7
        umlal   v31.2d, v18.2s, v9.s[0]
        umlal2  v31.2d, v18.4s, v9.s[1]
        ldp     q18, q28, [x2, #0x120]
        umlal   v31.2d, v22.2s, v5.s[2]
        umulh   x13, x13, x7
        umlal2  v31.2d, v22.4s, v5.s[3]
        umlal   v31.2d, v24.2s, v5.s[0]
        umlal2  v31.2d, v24.4s, v5.s[1]
        ldp     q22, q24, [x2, #0x140]
        umlal   v31.2d, v25.2s, v17.s[2]
        str     x19, [sp, #0x6f0]
        ldr     x19, [sp, #0x670]
        str     x14, [sp, #0x690]
        mul     x14, x19, x7
        umlal2  v31.2d, v25.4s, v17.s[3]
        umlal   v31.2d, v4.2s, v17.s[0]
        umlal2  v31.2d, v4.4s, v17.s[1]
        ldp     q4, q25, [x2, #0x160]
        umulh   x7, x19, x7
        adds    x20, x12, x20
        umlal   v31.2d, v30.2s, v15.s[2]
        umlal2  v31.2d, v30.4s, v15.s[3]
        ldp     q29, q30, [x2, #0x1c0]
        adcs    x12, x13, x14
        umlal   v31.2d, v11.2s, v15.s[0]
        umlal2  v31.2d, v11.4s, v15.s[1]
        mul     x13, x19, x16
        umlal   v31.2d, v27.2s, v6.s[2]
        adc     x7, x7, xzr
        umlal2  v31.2d, v27.4s, v6.s[3]
        ldp     q11, q27, [x2, #0x180]
        umlal   v31.2d, v18.2s, v6.s[0]
        umulh   x19, x19, x16
        umlal2  v31.2d, v18.4s, v6.s[1]
        adds    x20, x20, x13
        umlal   v31.2d, v28.2s, v23.s[2]
        eor     x20, x20, x17
        umlal2  v31.2d, v28.4s, v23.s[3]
        ldp     q18, q28, [x2, #0x1a0]
        umlal   v31.2d, v22.2s, v23.s[0]
        umlal2  v31.2d, v22.4s, v23.s[1]
        adcs    x19, x12, x19
        ldr     x12, [sp, #0x658]
        eor     x19, x19, x17
        adc     x7, x7, xzr
        umlal   v31.2d, v24.2s, v20.s[2]
        eor     x7, x7, x17
        cmn     x17, #1
        umlal2  v31.2d, v24.4s, v20.s[3]
        ldp     q22, q24, [x2]
        adcs    x9, x9, x12
        umlal   v31.2d, v4.2s, v20.s[0]
        adcs    x20, x20, x26
        umlal2  v31.2d, v4.4s, v20.s[1]
        adcs    x19, x19, x22
        umlal   v31.2d, v25.2s, v7.s[2]
        adcs    x26, x7, x27
        umlal2  v31.2d, v25.4s, v7.s[3]
        ldp     q4, q25, [x2, #0x20]
        adc     x7, x17, xzr
        adds    x9, x9, x28
        umlal   v31.2d, v11.2s, v7.s[0]
        adcs    x20, x20, x23
        umlal2  v31.2d, v11.4s, v7.s[1]
        adcs    x19, x19, x1
        umlal   v31.2d, v27.2s, v8.s[2]
        adcs    x26, x26, x5
        umlal2  v31.2d, v27.4s, v8.s[3]
        ldp     d11, d27, [x11, #0xd0]
        adc     x7, x7, xzr
        adds    x22, x22, x9
        umlal   v31.2d, v18.2s, v8.s[0]
        eor     x22, x22, x24
        umlal2  v31.2d, v18.4s, v8.s[1]
        adcs    x20, x27, x20
        eor     x20, x20, x24
        adcs    x19, x28, x19
        umlal   v31.2d, v28.2s, v16.s[2]
        adcs    x23, x23, x26
        ldr     x27, [sp, #0x6e8]
        eor     x19, x19, x24
        umlal2  v31.2d, v28.4s, v16.s[3]
        adcs    x26, x1, x7
        ldr     x1, [sp, #0x788]
        umlal   v31.2d, v29.2s, v16.s[0]
        ldp     q18, q28, [x2, #0x40]
        adcs    x28, x5, xzr
        ldr     x5, [sp, #0x708]
        cmn     x24, #1
        ldr     x9, [sp, #0x700]
        eor     x23, x23, x24
        umlal2  v31.2d, v29.4s, v16.s[1]
        shl     v27.2d, v27.2d, #0x34
        ldr     x12, [sp, #0x710]
        eor     x28, x28, x24
        adcs    x27, x27, x1
        umlal   v13.2d, v22.2s, v26.s[0]
        adcs    x7, x8, x5
        ldr     x13, [sp, #0x6c0]
        ldr     x8, [sp, #0x768]
        umlal2  v13.2d, v22.4s, v26.s[2]
        adcs    x22, x22, x8
        ldr     x14, [sp, #0x6b0]
        umlal   v12.2d, v4.2s, v26.s[0]
        adcs    x20, x20, x9
        ldr     x16, [sp, #0x738]
        umlal2  v12.2d, v4.4s, v26.s[2]
        usra    v31.2d, v11.2d, #0x12
        adcs    x19, x19, x12
        umlal   v14.2d, v25.2s, v26.s[0]
        ldr     x17, [sp, #0x678]
        eor     x26, x26, x24
        ldp     q11, q4, [x2, #0x60]
        adcs    x23, x23, x13
        ldr     x11, [sp, #0x680]
        ext     v22.16b, v0.16b, v13.16b, #8
        ldp     q29, q30, [x2, #0x80]
        adcs    x26, x26, x14
        ldr     x9, [sp, #0x6d8]
        umlal2  v14.2d, v25.4s, v26.s[2]
        adcs    x28, x28, x16
        ldr     x8, [sp, #0x6c8]
        adc     x24, x24, xzr
        usra    v13.2d, v22.2d, #0x1d
        umlal   v3.2d, v18.2s, v26.s[0]
        ldr     x5, [sp, #0x740]
        adds    x27, x27, x17
        umlal2  v3.2d, v18.4s, v26.s[2]
        ldr     x1, [sp, #0x730]
        usra    v31.2d, v27.2d, #6
        adcs    x7, x7, x11
        umlal   v2.2d, v28.2s, v26.s[0]
        ldp     q18, q22, [x2, #0xa0]
        adcs    x22, x22, x9
        umlal2  v2.2d, v28.4s, v26.s[2]
        adcs    x20, x20, x8
        and     v25.16b, v13.16b, v1.16b
        ext     v13.16b, v13.16b, v0.16b, #8
        adcs    x19, x19, x5
        umlal   v21.2d, v11.2s, v26.s[0]
        adcs    x23, x23, x1
        ldr     x1, [sp, #0x6e0]
        usra    v10.2d, v13.2d, #0x1d
        umlal2  v21.2d, v11.4s, v26.s[2]
        adcs    x26, x26, x1
        ldr     x1, [sp, #0x728]
        umull   v11.2d, v29.2s, v26.s[0]
        adcs    x28, x28, x1
        umlal   v31.2d, v4.2s, v26.s[0]
        adc     x24, x24, xzr
        adds    x27, x12, x27
        adcs    x7, x13, x7
        umlal2  v31.2d, v4.4s, v26.s[2]
        umlal   v10.2d, v24.2s, v26.s[0]
        adcs    x22, x14, x22
        umlal2  v10.2d, v24.4s, v26.s[2]
        ldp     q13, q4, [x2, #0xc0]
        adcs    x20, x16, x20
        umlal2  v11.2d, v29.4s, v26.s[2]
        ldp     q24, q26, [x2, #0xe0]
        adcs    x19, x17, x19
        umlal   v11.2d, v30.2s, v19.s[0]
        ldp     q27, q28, [x2, #0x100]
        adcs    x23, x11, x23
        umlal2  v11.2d, v30.4s, v19.s[1]
        adcs    x26, x9, x26
        umlal   v11.2d, v18.2s, v9.s[2]
        adcs    x28, x8, x28
        ldr     x8, [sp, #0x6e0]
        ldr     x12, [sp, #0x788]
        umlal2  v11.2d, v18.4s, v9.s[3]
        ldp     q18, q29, [x2, #0x120]
        adcs    x24, x5, x24
        ldr     x13, [sp, #0x6d0]
        ldr     x14, [sp, #0x708]
        ldr     x5, [sp, #0x730]
        umlal   v11.2d, v22.2s, v9.s[0]
        adcs    x5, x5, xzr
        umlal2  v11.2d, v22.4s, v9.s[1]
        adcs    x8, x8, xzr
        umlal   v11.2d, v13.2s, v5.s[2]
        adcs    x1, x1, xzr
        ldp     x9, x11, [x6, #0x90]
        adds    x21, x21, x12
        umlal2  v11.2d, v13.4s, v5.s[3]
        ldp     q13, q22, [x2, #0x140]
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x768]
        umlal   v11.2d, v4.2s, v5.s[0]
        ldp     x16, x17, [x6, #0xa0]
        adcs    x15, x15, x14
        ldr     x14, [sp, #0x700]
        umlal2  v11.2d, v4.4s, v5.s[1]
        adcs    x25, x25, x14
        ldp     x14, x12, [x6, #0xe0]
        umlal   v11.2d, v24.2s, v17.s[2]
        adcs    x10, x10, x27
        str     x27, [sp, #0x6d0]
        ldp     x27, x12, [x6, #0xf0]
        ldr     x12, [sp, #0x798]
        umlal2  v11.2d, v24.4s, v17.s[3]
        adcs    x12, x12, x7
        umlal   v11.2d, v26.2s, v17.s[0]
        str     x7, [sp, #0x798]
        ldr     x7, [sp, #0x718]
        adcs    x7, x7, x22
        str     x22, [sp, #0x718]
        str     x7, [sp, #0x728]
        ldp     x22, x7, [x6, #0x80]
        umlal2  v11.2d, v26.4s, v17.s[1]
        str     x12, [sp, #0x6e0]
        ldr     x12, [sp, #0x698]
        adcs    x12, x12, x20
        ldp     q4, q24, [x2, #0x160]
        str     x20, [sp, #0x698]
        str     x12, [sp, #0x730]
        ldp     x20, x12, [x6, #0xb0]
        umlal   v11.2d, v27.2s, v15.s[2]
        ldp     x27, x14, [x6, #0xc0]
        str     x10, [sp, #0x740]
        ldr     x10, [sp, #0x690]
        adcs    x10, x10, x19
        umlal2  v11.2d, v27.4s, v15.s[3]
        ldp     q26, q27, [x2, #0x180]
        str     x19, [sp, #0x690]
        ldr     x19, [sp, #0x6f0]
        adcs    x19, x19, x23
        umlal   v11.2d, v28.2s, v15.s[0]
        str     x23, [sp, #0x6f0]
        ldr     x23, [sp, #0x6b8]
        adcs    x23, x23, x26
        str     x26, [sp, #0x6b8]
        str     x23, [sp, #0x6c8]
        ldp     x26, x23, [x6, #0xd0]
        umlal2  v11.2d, v28.4s, v15.s[1]
        str     x19, [sp, #0x6d8]
        ldr     x19, [sp, #0x770]
        adcs    x19, x19, x28
        umlal   v11.2d, v18.2s, v6.s[2]
        str     x28, [sp, #0x770]
        ldr     x28, [sp, #0x6a8]
        adcs    x28, x28, x24
        umlal2  v11.2d, v18.4s, v6.s[3]
        ldp     q18, q28, [x2, #0x1a0]
        str     x24, [sp, #0x6a8]
        ldr     x24, [sp, #0x720]
        adcs    x24, x24, x5
        umlal   v11.2d, v29.2s, v6.s[0]
        str     x5, [sp, #0x720]
        ldr     x5, [sp, #0x760]
        adcs    x5, x5, x8
        umlal2  v11.2d, v29.4s, v6.s[1]
        str     x8, [sp, #0x760]
        ldr     x8, [sp, #0x6a0]
        adcs    x8, x8, x1
        umlal   v11.2d, v13.2s, v23.s[2]
        str     x1, [sp, #0x6a0]
        ldr     x1, [sp, #0x778]
        adc     x1, x1, xzr
        str     x1, [sp, #0x778]
        ldr     x1, [x6]
        subs    x1, x22, x1
        ldr     x22, [x6, #8]
        umlal2  v11.2d, v13.4s, v23.s[3]
        ldp     q13, q29, [x2, #0x1c0]
        sbcs    x22, x7, x22
        ldr     x7, [x6, #0x10]
        umlal   v11.2d, v22.2s, v23.s[0]
        sbcs    x7, x9, x7
        ldr     x9, [x6, #0x18]
        umlal2  v11.2d, v22.4s, v23.s[1]
        sbcs    x9, x11, x9
        ldr     x11, [x6, #0x20]
        umlal   v11.2d, v4.2s, v20.s[2]
        sbcs    x11, x16, x11
        ldr     x16, [x6, #0x28]
        umlal2  v11.2d, v4.4s, v20.s[3]
        ldp     q4, q22, [x2]
        sbcs    x16, x17, x16
        ldr     x17, [x6, #0x30]
        umlal   v11.2d, v24.2s, v20.s[0]
        sbcs    x17, x20, x17
        ldr     x20, [x6, #0x38]
        umlal2  v11.2d, v24.4s, v20.s[1]
        sbcs    x20, x12, x20
        ldr     x12, [x6, #0x40]
        umlal   v11.2d, v26.2s, v7.s[2]
        sbcs    x12, x27, x12
        ldr     x27, [x6, #0x48]
        sbcs    x27, x14, x27
        ldr     x14, [x6, #0x50]
        umlal2  v11.2d, v26.4s, v7.s[3]
        ldp     q24, q26, [x2, #0x20]
        sbcs    x14, x26, x14
        ldr     x26, [x6, #0x58]
        umlal   v11.2d, v27.2s, v7.s[0]
        sbcs    x26, x23, x26
        ldr     x23, [x6, #0xe0]
        umlal2  v11.2d, v27.4s, v7.s[1]
        str     x8, [sp, #0x680]
        ldr     x8, [x6, #0x60]
        sbcs    x8, x23, x8
        ldr     x23, [x6, #0xe8]
        umlal   v11.2d, v18.2s, v8.s[2]
        str     x5, [sp, #0x678]
        ldr     x5, [x6, #0x68]
        sbcs    x5, x23, x5
        ldr     x23, [sp, #0x7e8]
        umlal2  v11.2d, v18.4s, v8.s[3]
        ldp     d18, d27, [x23, #0xd8]
        ldr     x23, [x6, #0xf0]
        str     x24, [sp, #0x738]
        ldr     x24, [x6, #0x70]
        sbcs    x24, x23, x24
        ldr     x23, [x6, #0xf8]
        umlal   v11.2d, v28.2s, v8.s[0]
        str     x28, [sp, #0x6b0]
        ldr     x28, [x6, #0x78]
        sbcs    x28, x23, x28
        umlal2  v11.2d, v28.4s, v8.s[1]
        csetm   x23, lo
        str     x19, [sp, #0x6c0]
        ldr     x19, [sp, #0x748]
        adds    x19, x19, x21
        umlal   v11.2d, v13.2s, v16.s[2]
        eor     x21, x16, x23
        eor     x16, x17, x23
        ldr     x17, [sp, #0x7d8]
        eor     x27, x27, x23
        umlal2  v11.2d, v13.4s, v16.s[3]
        eor     x20, x20, x23
        eor     x22, x22, x23
        eor     x9, x9, x23
        umlal   v11.2d, v29.2s, v16.s[0]
        eor     x12, x12, x23
        eor     x28, x28, x23
        eor     x5, x5, x23
        eor     x14, x14, x23
        umlal   v10.2d, v4.2s, v25.s[0]
        adcs    x13, x17, x13
        ldr     x17, [sp, #0x750]
        eor     x1, x1, x23
        umlal2  v11.2d, v29.4s, v16.s[1]
        adcs    x15, x17, x15
        ldr     x17, [sp, #0x7b8]
        stp     x19, x13, [x3, #0x40]
        eor     x11, x11, x23
        adcs    x25, x17, x25
        ldr     x17, [sp, #0x7c8]
        umlal2  v10.2d, v4.4s, v25.s[2]
        eor     x24, x24, x23
        shl     v13.2d, v27.2d, #0x3a
        stp     x15, x25, [x3, #0x50]
        umlal   v3.2d, v26.2s, v25.s[0]
        str     x25, [sp, #0x7b8]
        ldr     x25, [sp, #0x740]
        adcs    x25, x17, x25
        ldr     x17, [sp, #0x7d0]
        umlal   v14.2d, v24.2s, v25.s[0]
        ext     v4.16b, v0.16b, v10.16b, #8
        ldp     q27, q28, [x2, #0x40]
        eor     x7, x7, x23
        umlal2  v14.2d, v24.4s, v25.s[2]
        ldp     q24, q29, [x2, #0x80]
        eor     x26, x26, x23
        usra    v10.2d, v4.2d, #0x1d
        umlal2  v3.2d, v26.4s, v25.s[2]
        eor     x8, x8, x23
        str     x15, [sp, #0x740]
        ldr     x15, [sp, #0x6e0]
        adcs    x15, x17, x15
        ldr     x17, [sp, #0x7c0]
        ldp     q4, q26, [x2, #0x60]
        usra    v11.2d, v18.2d, #0xc
        str     x13, [sp, #0x6e0]
        ldr     x13, [sp, #0x728]
        adcs    x13, x17, x13
        ldr     x17, [sp, #0x758]
        str     x19, [sp, #0x728]
        ldr     x19, [sp, #0x730]
        adcs    x19, x17, x19
        ldr     x17, [sp, #0x788]
        stp     x25, x15, [x3, #0x60]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x708]
        stp     x13, x19, [x3, #0x70]
        ext     v18.16b, v10.16b, v0.16b, #8
        and     v10.16b, v10.16b, v1.16b
        str     x10, [sp, #0x788]
        ldr     x10, [sp, #0x6d8]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x768]
        usra    v11.2d, v13.2d, #6
        str     x10, [sp, #0x6d8]
        ldr     x10, [sp, #0x6c8]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x700]
        str     x10, [sp, #0x6c8]
        ldr     x10, [sp, #0x6c0]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x6d0]
        usra    v12.2d, v18.2d, #0x1d
        umlal   v2.2d, v27.2s, v25.s[0]
        umlal2  v2.2d, v27.4s, v25.s[2]
        str     x10, [sp, #0x6c0]
        ldr     x10, [sp, #0x6b0]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x798]
        ldp     q13, q18, [x2, #0xa0]
        str     x10, [sp, #0x6b0]
        ldr     x10, [sp, #0x738]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x718]
        umlal   v21.2d, v28.2s, v25.s[0]
        str     x10, [sp, #0x738]
        ldr     x10, [sp, #0x678]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x698]
        umlal   v31.2d, v4.2s, v25.s[0]
        str     x10, [sp, #0x678]
        ldr     x10, [sp, #0x680]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x690]
        umlal2  v31.2d, v4.4s, v25.s[2]
        ldp     q4, q27, [x2, #0xc0]
        str     x10, [sp, #0x680]
        ldr     x10, [sp, #0x778]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x6f0]
        umlal   v12.2d, v22.2s, v25.s[0]
        adcs    x17, x17, xzr
        umlal2  v21.2d, v28.4s, v25.s[2]
        str     x17, [sp, #0x6f0]
        ldr     x17, [sp, #0x6b8]
        adcs    x17, x17, xzr
        umlal2  v12.2d, v22.4s, v25.s[2]
        ldp     q22, q28, [x2, #0xe0]
        str     x17, [sp, #0x6b8]
        ldr     x17, [sp, #0x770]
        adcs    x17, x17, xzr
        umlal   v11.2d, v26.2s, v25.s[0]
        str     x17, [sp, #0x770]
        ldr     x17, [sp, #0x6a8]
        adcs    x17, x17, xzr
        umlal2  v11.2d, v26.4s, v25.s[2]
        str     x17, [sp, #0x6a8]
        ldr     x17, [sp, #0x720]
        adcs    x17, x17, xzr
        umull   v26.2d, v24.2s, v25.s[0]
        str     x17, [sp, #0x720]
        ldr     x17, [sp, #0x760]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x760]
        ldr     x17, [sp, #0x6a0]
        adcs    x17, x17, xzr
        cmn     x23, #1
        adcs    x1, x1, xzr
        adcs    x22, x22, xzr
        adcs    x7, x7, xzr
        umlal2  v26.2d, v24.4s, v25.s[2]
        adcs    x9, x9, xzr
        umlal   v26.2d, v29.2s, v19.s[2]
        adcs    x11, x11, xzr
        umlal2  v26.2d, v29.4s, v19.s[3]
        ldp     q24, q29, [x2, #0x100]
        adcs    x21, x21, xzr
        umlal   v26.2d, v13.2s, v19.s[0]
        adcs    x16, x16, xzr
        umlal2  v26.2d, v13.4s, v19.s[1]
        adcs    x20, x20, xzr
        adcs    x12, x12, xzr
        umlal   v26.2d, v18.2s, v9.s[2]
        adcs    x27, x27, xzr
        umlal2  v26.2d, v18.4s, v9.s[3]
        ldp     q13, q18, [x2, #0x120]
        adcs    x14, x14, xzr
        umlal   v26.2d, v4.2s, v9.s[0]
        adcs    x26, x26, xzr
        umlal2  v26.2d, v4.4s, v9.s[1]
        adcs    x8, x8, xzr
        umlal   v26.2d, v27.2s, v5.s[2]
        adcs    x5, x5, xzr
        umlal2  v26.2d, v27.4s, v5.s[3]
        adcs    x24, x24, xzr
        umlal   v26.2d, v22.2s, v5.s[0]
        adcs    x28, x28, xzr
        str     x17, [sp, #0x6a0]
        subs    x17, x7, x1
        umlal2  v26.2d, v22.4s, v5.s[1]
        str     x10, [sp, #0x778]
        sbcs    x10, x9, x22
        ldp     q4, q22, [x2, #0x140]
        umlal   v26.2d, v28.2s, v17.s[2]
        str     x19, [sp, #0x690]
        csetm   x19, lo
        str     x13, [sp, #0x698]
        ldr     x13, [x4]
        str     x15, [sp, #0x718]
        ldr     x15, [x4, #0x80]
        subs    x13, x13, x15
        ldr     x15, [x4, #0x88]
        eor     x17, x17, x19
        umlal2  v26.2d, v28.4s, v17.s[3]
        str     x25, [sp, #0x798]
        ldr     x25, [x4, #8]
        sbcs    x25, x25, x15
        ldr     x15, [x4, #0x10]
        eor     x10, x10, x19
        umlal   v26.2d, v24.2s, v17.s[0]
        str     x28, [sp, #0x6d0]
        ldr     x28, [x4, #0x90]
        sbcs    x15, x15, x28
        ldr     x28, [x4, #0x18]
        ldp     q27, q28, [x2, #0x160]
        str     x24, [sp, #0x700]
        ldr     x24, [x4, #0x98]
        sbcs    x28, x28, x24
        ldr     x24, [x4, #0x20]
        str     x5, [sp, #0x768]
        ldr     x5, [x4, #0xa0]
        sbcs    x24, x24, x5
        ldr     x5, [x4, #0x28]
        str     x8, [sp, #0x708]
        ldr     x8, [x4, #0xa8]
        sbcs    x5, x5, x8
        ldr     x8, [sp, #0x7e0]
        str     x26, [sp, #0x730]
        ldr     x26, [x4, #0xb0]
        sbcs    x8, x8, x26
        ldr     x26, [x4, #0x38]
        umlal2  v26.2d, v24.4s, v17.s[1]
        str     x14, [sp, #0x7e0]
        ldr     x14, [x4, #0xb8]
        sbcs    x26, x26, x14
        ldr     x14, [x4, #0x40]
        umlal   v26.2d, v29.2s, v15.s[2]
        str     x27, [sp, #0x758]
        ldr     x27, [x4, #0xc0]
        sbcs    x14, x14, x27
        ldr     x27, [x4, #0x48]
        umlal2  v26.2d, v29.4s, v15.s[3]
        ldp     q24, q29, [x2, #0x180]
        umlal   v26.2d, v13.2s, v15.s[0]
        str     x12, [sp, #0x7c0]
        ldr     x12, [x4, #0xc8]
        sbcs    x27, x27, x12
        ldr     x12, [x4, #0x50]
        uzp1    v25.4s, v25.4s, v10.4s
        str     x9, [sp, #0x7d0]
        ldr     x9, [x4, #0xd0]
        sbcs    x12, x12, x9
        ldr     x9, [x4, #0x58]
        umlal2  v26.2d, v13.4s, v15.s[1]
        ldp     q13, q30, [x2, #0x1e0]
        str     x7, [sp, #0x7c8]
        ldr     x7, [x4, #0xd8]
        sbcs    x9, x9, x7
        ldr     x7, [x4, #0x60]
        umlal   v26.2d, v18.2s, v6.s[2]
        str     x20, [sp, #0x750]
        ldr     x20, [x4, #0xe0]
        sbcs    x7, x7, x20
        ldr     x20, [x4, #0x68]
        str     x21, [sp, #0x7d8]
        ldr     x21, [x4, #0xe8]
        sbcs    x20, x20, x21
        ldr     x21, [x4, #0x70]
        umlal2  v26.2d, v18.4s, v6.s[3]
        str     x11, [sp, #0x748]
        ldr     x11, [x4, #0xf0]
        sbcs    x21, x21, x11
        ldr     x11, [x4, #0x78]
        umlal   v26.2d, v4.2s, v6.s[0]
        str     x16, [sp, #0x710]
        ldr     x16, [x4, #0xf8]
        sbcs    x11, x11, x16
        umlal2  v26.2d, v4.4s, v6.s[1]
        ldp     q4, q18, [x2, #0x1a0]
        csetm   x16, lo
        umlal   v26.2d, v22.2s, v23.s[2]
        cmn     x19, #1
        eor     x13, x13, x16
        eor     x24, x24, x16
        umlal2  v26.2d, v22.4s, v23.s[3]
        eor     x27, x27, x16
        eor     x5, x5, x16
        eor     x20, x20, x16
        umlal   v26.2d, v27.2s, v23.s[0]
        eor     x7, x7, x16
        eor     x12, x12, x16
        eor     x9, x9, x16
        umlal2  v26.2d, v27.4s, v23.s[1]
        adcs    x17, x17, xzr
        eor     x26, x26, x16
        eor     x15, x15, x16
        adcs    x10, x10, xzr
        eor     x28, x28, x16
        umlal   v26.2d, v28.2s, v20.s[2]
        eor     x14, x14, x16
        umlal2  v26.2d, v28.4s, v20.s[3]
        cmn     x16, #1
        eor     x25, x25, x16
        eor     x21, x21, x16
        umlal   v26.2d, v24.2s, v20.s[0]
        eor     x8, x8, x16
        eor     x23, x16, x23
        eor     x11, x11, x16
        adcs    x13, x13, xzr
        umlal2  v26.2d, v24.4s, v20.s[1]
        adcs    x25, x25, xzr
        mul     x16, x13, x1
        adcs    x15, x15, xzr
        umlal   v26.2d, v29.2s, v7.s[2]
        umlal2  v26.2d, v29.4s, v7.s[3]
        ldp     q22, q24, [x2, #0x1c0]
        adcs    x28, x28, xzr
        umlal   v26.2d, v4.2s, v7.s[0]
        str     x23, [sp, #0x780]
        ldr     x23, [sp, #0x7e8]
        ldr     d27, [x23, #0xe0]
        umulh   x23, x13, x1
        adcs    x24, x24, xzr
        umlal2  v26.2d, v4.4s, v7.s[1]
        adcs    x5, x5, xzr
        ldp     q4, q28, [x2]
        umlal   v26.2d, v18.2s, v8.s[2]
        adcs    x8, x8, xzr
        umlal2  v26.2d, v18.4s, v8.s[3]
        ldp     q18, q29, [x2, #0x20]
        adcs    x26, x26, xzr
        adcs    x14, x14, xzr
        str     x14, [sp, #0x6e8]
        mul     x14, x13, x22
        adcs    x27, x27, xzr
        adcs    x12, x12, xzr
        umlal   v26.2d, v22.2s, v8.s[0]
        str     x12, [sp, #0x660]
        umulh   x12, x13, x22
        adcs    x9, x9, xzr
        umlal2  v26.2d, v22.4s, v8.s[1]
        adcs    x7, x7, xzr
        umlal   v26.2d, v24.2s, v16.s[2]
        adcs    x20, x20, xzr
        umlal2  v26.2d, v24.4s, v16.s[3]
        adcs    x21, x21, xzr
        umlal   v26.2d, v13.2s, v16.s[0]
        ldp     q22, q24, [x2, #0x40]
        adcs    x11, x11, xzr
        str     x11, [sp, #0x658]
        subs    x11, x13, x15
        str     x21, [sp, #0x6f8]
        mul     x21, x25, x22
        umlal2  v26.2d, v13.4s, v16.s[1]
        str     x20, [sp, #0x670]
        sbcs    x20, x25, x28
        umlal   v12.2d, v4.2s, v10.s[0]
        str     x7, [sp, #0x668]
        csetm   x7, lo
        adds    x23, x23, x14
        umlal2  v12.2d, v4.4s, v10.s[2]
        eor     x11, x11, x7
        eor     x20, x20, x7
        eor     x19, x7, x19
        umlal   v3.2d, v18.2s, v10.s[0]
        umulh   x14, x25, x22
        adcs    x21, x12, x21
        umlal2  v3.2d, v18.4s, v10.s[2]
        usra    v26.2d, v27.2d, #6
        umlal   v2.2d, v29.2s, v10.s[0]
        ext     v13.16b, v0.16b, v12.16b, #8
        umlal   v21.2d, v22.2s, v10.s[0]
        ldp     q4, q18, [x2, #0x60]
        mul     x12, x25, x1
        usra    v12.2d, v13.2d, #0x1d
        umlal2  v2.2d, v29.4s, v10.s[2]
        adc     x14, x14, xzr
        cmn     x7, #1
        umlal   v31.2d, v24.2s, v10.s[0]
        adcs    x7, x11, xzr
        ldp     q13, q27, [x2, #0x80]
        umlal2  v21.2d, v22.4s, v10.s[2]
        adcs    x20, x20, xzr
        umulh   x11, x25, x1
        umlal2  v31.2d, v24.4s, v10.s[2]
        str     x9, [sp, #0x688]
        ldr     x9, [sp, #0x710]
        str     x27, [sp, #0x650]
        ldr     x27, [sp, #0x748]
        subs    x9, x9, x27
        and     v22.16b, v12.16b, v1.16b
        ext     v12.16b, v12.16b, v0.16b, #8
        str     x22, [sp, #0x648]
        ldr     x22, [sp, #0x750]
        str     x1, [sp, #0x640]
        ldr     x1, [sp, #0x7d8]
        sbcs    x22, x22, x1
        ldp     q24, q29, [x2, #0xa0]
        csetm   x1, lo
        adds    x23, x23, x12
        ldr     x12, [sp, #0x7c8]
        usra    v14.2d, v12.2d, #0x1d
        eor     x9, x9, x1
        eor     x22, x22, x1
        mul     x27, x15, x12
        umlal   v11.2d, v4.2s, v10.s[0]
        adcs    x21, x21, x11
        umlal2  v11.2d, v4.4s, v10.s[2]
        ldp     q12, q4, [x2, #0xc0]
        adc     x11, x14, xzr
        cmn     x1, #1
        umlal   v26.2d, v18.2s, v10.s[0]
        umulh   x14, x15, x12
        umlal   v14.2d, v28.2s, v10.s[0]
        adcs    x9, x9, xzr
        umlal2  v14.2d, v28.4s, v10.s[2]
        adcs    x22, x22, xzr
        str     x22, [sp, #0x638]
        subs    x22, x24, x8
        str     x9, [sp, #0x630]
        sbcs    x9, x5, x26
        umull   v28.2d, v13.2s, v10.s[0]
        str     x27, [sp, #0x628]
        csetm   x27, lo
        umlal2  v26.2d, v18.4s, v10.s[2]
        str     x13, [sp, #0x620]
        subs    x13, x13, x24
        eor     x9, x9, x27
        eor     x1, x27, x1
        str     x1, [sp, #0x618]
        ldr     x1, [sp, #0x7d0]
        str     x11, [sp, #0x610]
        mul     x11, x15, x1
        eor     x22, x22, x27
        str     x25, [sp, #0x608]
        sbcs    x25, x25, x5
        umlal2  v28.2d, v13.4s, v10.s[2]
        ldp     q10, q13, [x2, #0xe0]
        str     x8, [sp, #0x600]
        sbcs    x8, x15, x8
        str     x15, [sp, #0x5f8]
        umulh   x15, x15, x1
        umlal   v28.2d, v27.2s, v25.s[0]
        str     x26, [sp, #0x5f0]
        sbcs    x26, x28, x26
        umlal2  v28.2d, v27.4s, v25.s[1]
        str     x5, [sp, #0x5e8]
        csetm   x5, lo
        cmn     x27, #1
        umlal   v28.2d, v24.2s, v19.s[2]
        ldp     q18, q27, [x2, #0x100]
        eor     x27, x13, x5
        adcs    x22, x22, xzr
        umlal2  v28.2d, v24.4s, v19.s[3]
        adcs    x9, x9, xzr
        adds    x11, x14, x11
        umlal   v28.2d, v29.2s, v19.s[0]
        mul     x13, x28, x1
        umlal2  v28.2d, v29.4s, v19.s[1]
        ldp     q24, q29, [x2, #0x120]
        umlal   v28.2d, v12.2s, v9.s[2]
        umlal2  v28.2d, v12.4s, v9.s[3]
        adcs    x13, x15, x13
        umulh   x14, x28, x1
        eor     x25, x25, x5
        umlal   v28.2d, v4.2s, v9.s[0]
        eor     x26, x26, x5
        eor     x8, x8, x5
        mul     x15, x28, x12
        umlal2  v28.2d, v4.4s, v9.s[1]
        ldp     q12, q4, [x2, #0x140]
        adc     x14, x14, xzr
        umlal   v28.2d, v10.2s, v5.s[2]
        cmn     x5, #1
        adcs    x27, x27, xzr
        umlal2  v28.2d, v10.4s, v5.s[3]
        umlal   v28.2d, v13.2s, v5.s[0]
        str     x28, [sp, #0x5e0]
        umulh   x28, x28, x12
        adcs    x25, x25, xzr
        umlal2  v28.2d, v13.4s, v5.s[1]
        ldp     q10, q13, [x2, #0x160]
        adcs    x8, x8, xzr
        umlal   v28.2d, v18.2s, v17.s[2]
        adcs    x26, x26, xzr
        adds    x11, x11, x15
        umlal2  v28.2d, v18.4s, v17.s[3]
        umlal   v28.2d, v27.2s, v17.s[0]
        mul     x15, x7, x17
        umlal2  v28.2d, v27.4s, v17.s[1]
        ldp     q18, q27, [x2, #0x180]
        adcs    x28, x13, x28
        adc     x13, x14, xzr
        umlal   v28.2d, v24.2s, v15.s[2]
        umlal2  v28.2d, v24.4s, v15.s[3]
        umulh   x14, x7, x17
        umlal   v28.2d, v29.2s, v15.s[0]
        eor     x15, x15, x19
        umlal2  v28.2d, v29.4s, v15.s[1]
        ldp     q24, q29, [x2, #0x1a0]
        umlal   v28.2d, v12.2s, v6.s[2]
        umlal2  v28.2d, v12.4s, v6.s[3]
        str     x9, [sp, #0x5d8]
        mul     x9, x7, x10
        and     v12.16b, v26.16b, v1.16b
        umlal   v28.2d, v4.2s, v6.s[0]
        umlal2  v28.2d, v4.4s, v6.s[1]
        ext     v4.16b, v0.16b, v26.16b, #8
        umlal   v28.2d, v10.2s, v23.s[2]
        ext     v26.16b, v26.16b, v0.16b, #8
        umulh   x7, x7, x10
        usra    v12.2d, v4.2d, #0x1d
        adds    x9, x14, x9
        umlal2  v28.2d, v10.4s, v23.s[3]
        ldp     q10, q4, [x2, #0x1c0]
        umlal   v28.2d, v13.2s, v23.s[0]
        umlal2  v28.2d, v13.4s, v23.s[1]
        umlal   v28.2d, v18.2s, v20.s[2]
        mul     x14, x20, x10
        umlal2  v28.2d, v18.4s, v20.s[3]
        ldp     q13, q18, [x2, #0x1e0]
        umlal   v28.2d, v27.2s, v20.s[0]
        umlal2  v28.2d, v27.4s, v20.s[1]
        umulh   x10, x20, x10
        umlal   v28.2d, v24.2s, v7.s[2]
        adcs    x7, x7, x14
        umlal2  v28.2d, v24.4s, v7.s[3]
        ldp     q24, q27, [x2]
        umlal   v28.2d, v29.2s, v7.s[0]
        umlal2  v28.2d, v29.4s, v7.s[1]
        mul     x14, x20, x17
        str     x22, [sp, #0x5d0]
        ldr     x22, [sp, #0x7e8]
        ldr     d29, [x22, #0xe8]
        adc     x10, x10, xzr
        umlal   v28.2d, v10.2s, v8.s[2]
        umlal2  v28.2d, v10.4s, v8.s[3]
        umulh   x20, x20, x17
        umlal   v28.2d, v4.2s, v8.s[0]
        adds    x9, x9, x14
        ldr     x14, [sp, #0x748]
        umlal2  v28.2d, v4.4s, v8.s[1]
        ldp     q10, q4, [x2, #0x20]
        eor     x9, x9, x19
        umlal   v28.2d, v13.2s, v16.s[2]
        shl     v29.2d, v29.2d, #6
        umlal2  v28.2d, v13.4s, v16.s[3]
        mul     x17, x24, x14
        umlal   v14.2d, v24.2s, v22.s[0]
        adcs    x20, x7, x20
        umlal   v28.2d, v18.2s, v16.s[0]
        eor     x20, x20, x19
        adc     x7, x10, xzr
        cmn     x19, #1
        umlal2  v28.2d, v18.4s, v16.s[1]
        eor     x7, x7, x19
        adcs    x10, x15, x16
        umulh   x15, x24, x14
        umlal2  v14.2d, v24.4s, v22.s[2]
        adcs    x9, x9, x23
        ldp     q13, q18, [x2, #0x40]
        ldr     x22, [sp, #0x7d8]
        adcs    x20, x20, x21
        umlal   v2.2d, v10.2s, v22.s[0]
        str     x23, [sp, #0x5c8]
        ldr     x23, [sp, #0x610]
        adcs    x7, x7, x23
        usra    v28.2d, v26.2d, #0x1d
        ldp     q24, q26, [x2, #0x60]
        adc     x19, x19, xzr
        str     x16, [sp, #0x5c0]
        ldr     x16, [sp, #0x628]
        adds    x10, x10, x16
        str     x17, [sp, #0x5b8]
        mul     x17, x24, x22
        umlal2  v2.2d, v10.4s, v22.s[2]
        ext     v10.16b, v0.16b, v14.16b, #8
        adcs    x9, x9, x11
        adcs    x20, x20, x28
        umlal   v21.2d, v4.2s, v22.s[0]
        umlal2  v21.2d, v4.4s, v22.s[2]
        usra    v28.2d, v29.2d, #6
        adcs    x7, x7, x13
        str     x24, [sp, #0x5b0]
        umulh   x24, x24, x22
        usra    v14.2d, v10.2d, #0x1d
        ldp     q10, q4, [x2, #0x80]
        adc     x19, x19, xzr
        adds    x21, x21, x10
        umlal   v31.2d, v13.2s, v22.s[0]
        umlal   v11.2d, v18.2s, v22.s[0]
        adcs    x23, x23, x9
        ldr     x9, [sp, #0x5e8]
        adcs    x20, x16, x20
        umlal2  v31.2d, v13.4s, v22.s[2]
        mul     x10, x9, x22
        ext     v13.16b, v14.16b, v0.16b, #8
        and     v14.16b, v14.16b, v1.16b
        adcs    x7, x11, x7
        adcs    x19, x28, x19
        umlal   v12.2d, v24.2s, v22.s[0]
        usra    v3.2d, v13.2d, #0x1d
        umlal   v28.2d, v26.2s, v22.s[0]
        adcs    x28, x13, xzr
        adds    x11, x15, x17
        ldr     x15, [sp, #0x640]
        ldp     q13, q29, [x2, #0xa0]
        umulh   x13, x9, x22
        adcs    x24, x24, x10
        umlal2  v12.2d, v24.4s, v22.s[2]
        umlal2  v11.2d, v18.4s, v22.s[2]
        ldp     q18, q24, [x2, #0xc0]
        umlal2  v28.2d, v26.4s, v22.s[2]
        umlal   v3.2d, v27.2s, v22.s[0]
        mul     x10, x9, x14
        umlal2  v3.2d, v27.4s, v22.s[2]
        adc     x13, x13, xzr
        subs    x16, x14, x15
        umull   v26.2d, v10.2s, v22.s[0]
        umulh   x17, x9, x14
        umlal2  v26.2d, v10.4s, v22.s[2]
        ldp     q10, q27, [x2, #0xe0]
        umlal   v26.2d, v4.2s, v25.s[2]
        umlal2  v26.2d, v4.4s, v25.s[3]
        str     x28, [sp, #0x628]
        ldr     x28, [sp, #0x648]
        str     x19, [sp, #0x610]
        sbcs    x19, x22, x28
        umlal   v26.2d, v13.2s, v25.s[0]
        str     x7, [sp, #0x5a8]
        ldr     x7, [sp, #0x710]
        str     x20, [sp, #0x5a0]
        sbcs    x20, x7, x12
        umlal2  v26.2d, v13.4s, v25.s[1]
        ldp     q13, q4, [x2, #0x100]
        str     x23, [sp, #0x598]
        ldr     x23, [sp, #0x750]
        str     x21, [sp, #0x590]
        sbcs    x21, x23, x1
        umlal   v26.2d, v29.2s, v19.s[2]
        csetm   x9, lo
        adds    x10, x11, x10
        ldr     x11, [sp, #0x600]
        str     x10, [sp, #0x588]
        mul     x10, x11, x7
        umlal2  v26.2d, v29.4s, v19.s[3]
        eor     x16, x16, x9
        eor     x19, x19, x9
        adcs    x24, x24, x17
        umlal   v26.2d, v18.2s, v19.s[0]
        eor     x20, x20, x9
        eor     x21, x21, x9
        adc     x13, x13, xzr
        umlal2  v26.2d, v18.4s, v19.s[1]
        ldp     q18, q29, [x2, #0x120]
        umulh   x17, x11, x7
        umlal   v26.2d, v24.2s, v9.s[2]
        cmn     x9, #1
        eor     x5, x5, x9
        umlal2  v26.2d, v24.4s, v9.s[3]
        adcs    x9, x16, xzr
        umlal   v26.2d, v10.2s, v9.s[0]
        adcs    x19, x19, xzr
        umlal2  v26.2d, v10.4s, v9.s[1]
        ldp     q10, q24, [x2, #0x140]
        adcs    x20, x20, xzr
        mul     x16, x11, x23
        umlal   v26.2d, v27.2s, v5.s[2]
        adcs    x21, x21, xzr
        str     x20, [sp, #0x580]
        subs    x20, x20, x9
        umlal2  v26.2d, v27.4s, v5.s[3]
        str     x21, [sp, #0x578]
        sbcs    x21, x21, x19
        umlal   v26.2d, v13.2s, v5.s[0]
        str     x10, [sp, #0x570]
        csetm   x10, lo
        str     x8, [sp, #0x568]
        subs    x8, x27, x8
        umulh   x11, x11, x23
        umlal2  v26.2d, v13.4s, v5.s[1]
        ldp     q13, q27, [x2, #0x160]
        umlal   v26.2d, v4.2s, v17.s[2]
        eor     x21, x21, x10
        str     x26, [sp, #0x560]
        sbcs    x26, x25, x26
        eor     x20, x20, x10
        umlal2  v26.2d, v4.4s, v17.s[3]
        str     x25, [sp, #0x558]
        csetm   x25, lo
        adds    x16, x17, x16
        umlal   v26.2d, v18.2s, v17.s[0]
        eor     x17, x25, x10
        eor     x26, x26, x25
        eor     x8, x8, x25
        str     x17, [sp, #0x550]
        ldr     x17, [sp, #0x5f0]
        str     x13, [sp, #0x548]
        mul     x13, x17, x23
        umlal2  v26.2d, v18.4s, v17.s[1]
        ldp     q4, q18, [x2, #0x180]
        umlal   v26.2d, v29.2s, v15.s[2]
        umlal2  v26.2d, v29.4s, v15.s[3]
        ldp     q29, q30, [x2, #0x200]
        str     x24, [sp, #0x540]
        umulh   x24, x17, x23
        umlal   v26.2d, v10.2s, v15.s[0]
        adcs    x11, x11, x13
        umlal2  v26.2d, v10.4s, v15.s[1]
        umlal   v26.2d, v24.2s, v6.s[2]
        ext     v10.16b, v0.16b, v28.16b, #8
        umlal2  v26.2d, v24.4s, v6.s[3]
        ext     v24.16b, v28.16b, v0.16b, #8
        mul     x13, x17, x7
        and     v28.16b, v28.16b, v1.16b
        adc     x24, x24, xzr
        umlal   v26.2d, v13.2s, v6.s[0]
        umlal2  v26.2d, v13.4s, v6.s[1]
        cmn     x25, #1
        umlal   v26.2d, v27.2s, v23.s[2]
        usra    v28.2d, v10.2d, #0x1d
        adcs    x25, x8, xzr
        umulh   x8, x17, x7
        ldp     q10, q13, [x2, #0x1a0]
        umlal2  v26.2d, v27.4s, v23.s[3]
        adcs    x26, x26, xzr
        umlal   v26.2d, v4.2s, v23.s[0]
        uzp1    v22.4s, v22.4s, v14.4s
        adds    x13, x16, x13
        ldr     x16, [sp, #0x5d0]
        umlal2  v26.2d, v4.4s, v23.s[1]
        ldp     q4, q27, [x2, #0x1c0]
        str     x26, [sp, #0x538]
        ldr     x26, [sp, #0x630]
        str     x25, [sp, #0x530]
        mul     x25, x16, x26
        adcs    x8, x11, x8
        ldr     x11, [sp, #0x618]
        umlal   v26.2d, v18.2s, v20.s[2]
        adc     x24, x24, xzr
        cmn     x10, #1
        umulh   x10, x16, x26
        adcs    x20, x20, xzr
        umlal2  v26.2d, v18.4s, v20.s[3]
        umlal   v26.2d, v10.2s, v20.s[0]
        eor     x25, x25, x11
        adcs    x21, x21, xzr
        umlal2  v26.2d, v10.4s, v20.s[1]
        str     x21, [sp, #0x528]
        ldr     x21, [sp, #0x7c0]
        subs    x15, x21, x15
        ldr     x21, [sp, #0x758]
        ldp     q10, q18, [x2, #0x1e0]
        umlal   v26.2d, v13.2s, v7.s[2]
        sbcs    x28, x21, x28
        ldr     x21, [sp, #0x7e0]
        umlal2  v26.2d, v13.4s, v7.s[3]
        sbcs    x12, x21, x12
        ldr     x21, [sp, #0x638]
        str     x20, [sp, #0x7c8]
        mul     x20, x16, x21
        str     x12, [sp, #0x648]
        ldr     x12, [sp, #0x730]
        sbcs    x1, x12, x1
        ldr     x12, [sp, #0x708]
        umlal   v26.2d, v4.2s, v7.s[0]
        sbcs    x14, x12, x14
        ldr     x12, [sp, #0x768]
        umlal2  v26.2d, v4.4s, v7.s[1]
        ldp     q13, q4, [x2]
        sbcs    x22, x12, x22
        ldr     x12, [sp, #0x700]
        umlal   v26.2d, v27.2s, v8.s[2]
        umulh   x16, x16, x21
        sbcs    x7, x12, x7
        ldr     x12, [sp, #0x6d0]
        umlal2  v26.2d, v27.4s, v8.s[3]
        sbcs    x23, x12, x23
        csetm   x12, lo
        umlal   v26.2d, v10.2s, v8.s[0]
        adds    x20, x10, x20
        ldr     x10, [sp, #0x5d8]
        str     x23, [sp, #0x750]
        mul     x23, x10, x21
        eor     x28, x28, x12
        eor     x15, x15, x12
        umlal2  v26.2d, v10.4s, v8.s[1]
        ldp     q10, q27, [x2, #0x20]
        umlal   v26.2d, v18.2s, v16.s[2]
        umlal2  v26.2d, v18.4s, v16.s[3]
        umulh   x21, x10, x21
        umlal   v26.2d, v29.2s, v16.s[0]
        adcs    x23, x16, x23
        umlal2  v26.2d, v29.4s, v16.s[1]
        ldp     q18, q29, [x2, #0x40]
        umulh   x16, x27, x9
        umlal   v3.2d, v13.2s, v14.s[0]
        adc     x21, x21, xzr
        str     x28, [sp, #0x638]
        ldr     x28, [sp, #0x620]
        str     x15, [sp, #0x710]
        ldr     x15, [sp, #0x6e8]
        subs    x28, x28, x15
        ldr     x15, [sp, #0x608]
        umlal2  v3.2d, v13.4s, v14.s[2]
        str     x7, [sp, #0x620]
        ldr     x7, [sp, #0x650]
        sbcs    x15, x15, x7
        ldr     x7, [sp, #0x5f8]
        str     x22, [sp, #0x608]
        ldr     x22, [sp, #0x660]
        sbcs    x7, x7, x22
        ldr     x22, [sp, #0x5e0]
        usra    v26.2d, v24.2d, #0x1d
        umlal   v21.2d, v10.2s, v14.s[0]
        str     x1, [sp, #0x5f8]
        ldr     x1, [sp, #0x688]
        sbcs    x22, x22, x1
        mul     x1, x27, x9
        str     x12, [sp, #0x5e0]
        ldr     x12, [sp, #0x5b0]
        str     x14, [sp, #0x5d0]
        ldr     x14, [sp, #0x668]
        sbcs    x12, x12, x14
        ldr     x14, [sp, #0x5e8]
        ext     v13.16b, v0.16b, v3.16b, #8
        str     x12, [sp, #0x5b0]
        ldr     x12, [sp, #0x670]
        sbcs    x14, x14, x12
        umlal2  v21.2d, v10.4s, v14.s[2]
        usra    v3.2d, v13.2d, #0x1d
        eor     x12, x1, x5
        str     x12, [sp, #0x5e8]
        ldr     x12, [sp, #0x600]
        str     x1, [sp, #0x7d8]
        ldr     x1, [sp, #0x6f8]
        sbcs    x12, x12, x1
        mul     x1, x10, x26
        umlal   v31.2d, v27.2s, v14.s[0]
        str     x28, [sp, #0x600]
        ldr     x28, [sp, #0x658]
        sbcs    x17, x17, x28
        ldr     x28, [sp, #0x7e8]
        umlal2  v31.2d, v27.4s, v14.s[2]
        ldp     d10, d13, [x28, #0xe8]
        csetm   x28, lo
        ldp     q24, q27, [x2, #0x60]
        umlal   v12.2d, v29.2s, v14.s[0]
        str     x17, [sp, #0x5f0]
        mul     x17, x27, x19
        umlal   v11.2d, v18.2s, v14.s[0]
        adds    x20, x20, x1
        umlal2  v12.2d, v29.4s, v14.s[2]
        and     v29.16b, v3.16b, v1.16b
        eor     x20, x20, x11
        ext     v3.16b, v3.16b, v0.16b, #8
        umlal2  v11.2d, v18.4s, v14.s[2]
        umulh   x26, x10, x26
        shl     v13.2d, v13.2d, #0xc
        usra    v2.2d, v3.2d, #0x1d
        ldp     q3, q18, [x2, #0x80]
        ldr     x1, [sp, #0x588]
        adcs    x23, x23, x26
        ldr     x26, [sp, #0x5b8]
        umlal   v28.2d, v24.2s, v14.s[0]
        ldr     x10, [sp, #0x540]
        usra    v26.2d, v10.2d, #0x3a
        eor     x23, x23, x11
        adc     x21, x21, xzr
        cmn     x11, #1
        umlal   v2.2d, v4.2s, v14.s[0]
        eor     x21, x21, x11
        adcs    x25, x25, x26
        ldr     x26, [sp, #0x570]
        umlal2  v2.2d, v4.4s, v14.s[2]
        adcs    x20, x20, x1
        ldr     x1, [sp, #0x548]
        umlal2  v28.2d, v24.4s, v14.s[2]
        usra    v26.2d, v13.2d, #6
        adcs    x23, x23, x10
        ldp     q10, q13, [x2, #0xa0]
        adcs    x21, x21, x1
        adc     x11, x11, xzr
        adds    x25, x25, x26
        adcs    x20, x20, x13
        adcs    x23, x23, x8
        adcs    x21, x21, x24
        ldp     q4, q24, [x2, #0xc0]
        adc     x11, x11, xzr
        adds    x25, x10, x25
        ldr     x10, [sp, #0x558]
        umlal   v26.2d, v27.2s, v14.s[0]
        umulh   x27, x27, x19
        str     x25, [sp, #0x540]
        mul     x25, x10, x19
        adcs    x20, x1, x20
        umlal2  v26.2d, v27.4s, v14.s[2]
        adcs    x23, x26, x23
        umull   v27.2d, v3.2s, v14.s[0]
        adcs    x21, x13, x21
        umulh   x19, x10, x19
        adcs    x26, x8, x11
        adcs    x24, x24, xzr
        adds    x1, x16, x17
        adcs    x25, x27, x25
        umlal2  v27.2d, v3.4s, v14.s[2]
        ldp     q14, q3, [x2, #0xe0]
        umlal   v27.2d, v18.2s, v22.s[0]
        mul     x27, x10, x9
        umlal2  v27.2d, v18.4s, v22.s[1]
        adc     x19, x19, xzr
        umlal   v27.2d, v10.2s, v25.s[2]
        ldp     q18, q30, [x2, #0x100]
        umlal2  v27.2d, v10.4s, v25.s[3]
        umulh   x8, x10, x9
        umlal   v27.2d, v13.2s, v25.s[0]
        ldr     x9, [sp, #0x580]
        adds    x27, x1, x27
        adcs    x25, x25, x8
        ldr     x8, [sp, #0x568]
        umlal2  v27.2d, v13.4s, v25.s[1]
        umlal   v27.2d, v4.2s, v19.s[2]
        umlal2  v27.2d, v4.4s, v19.s[3]
        ldp     q10, q13, [x2, #0x120]
        umlal   v27.2d, v24.2s, v19.s[0]
        umlal2  v27.2d, v24.4s, v19.s[1]
        eor     x1, x27, x5
        umlal   v27.2d, v14.2s, v9.s[2]
        mul     x10, x8, x9
        ldr     x13, [sp, #0x578]
        umlal2  v27.2d, v14.4s, v9.s[3]
        ldp     q14, q4, [x2, #0x140]
        umlal   v27.2d, v3.2s, v9.s[0]
        adc     x19, x19, xzr
        umlal2  v27.2d, v3.4s, v9.s[1]
        umulh   x11, x8, x9
        umlal   v27.2d, v18.2s, v5.s[2]
        umlal2  v27.2d, v18.4s, v5.s[3]
        ldp     q3, q18, [x2, #0x160]
        umlal   v27.2d, v30.2s, v5.s[0]
        umlal2  v27.2d, v30.4s, v5.s[1]
        mul     x16, x8, x13
        umlal   v27.2d, v10.2s, v17.s[2]
        ldp     q24, q30, [x2, #0x180]
        umlal2  v27.2d, v10.4s, v17.s[3]
        umlal   v27.2d, v13.2s, v17.s[0]
        umulh   x8, x8, x13
        umlal2  v27.2d, v13.4s, v17.s[1]
        adds    x11, x11, x16
        ldr     x16, [sp, #0x560]
        umlal   v27.2d, v14.2s, v15.s[2]
        umlal2  v27.2d, v14.4s, v15.s[3]
        ldp     q10, q14, [x2, #0x1a0]
        eor     x15, x15, x28
        umlal   v27.2d, v4.2s, v15.s[0]
        mul     x17, x16, x13
        eor     x7, x7, x28
        eor     x22, x22, x28
        umlal2  v27.2d, v4.4s, v15.s[1]
        ext     v13.16b, v0.16b, v26.16b, #8
        eor     x14, x14, x28
        eor     x12, x12, x28
        umlal   v27.2d, v3.2s, v6.s[2]
        str     x24, [sp, #0x568]
        ldr     x24, [sp, #0x600]
        eor     x24, x24, x28
        str     x26, [sp, #0x600]
        ldr     x26, [sp, #0x5b0]
        eor     x26, x26, x28
        str     x21, [sp, #0x5b0]
        ldr     x21, [sp, #0x5f0]
        eor     x21, x21, x28
        umlal2  v27.2d, v3.4s, v6.s[3]
        umulh   x13, x16, x13
        and     v3.16b, v26.16b, v1.16b
        adcs    x8, x8, x17
        ldr     x17, [sp, #0x5d0]
        str     x23, [sp, #0x578]
        ldr     x23, [sp, #0x5e0]
        eor     x17, x17, x23
        str     x20, [sp, #0x5d0]
        ldr     x20, [sp, #0x648]
        eor     x20, x20, x23
        ext     v4.16b, v26.16b, v0.16b, #8
        str     x1, [sp, #0x648]
        ldr     x1, [sp, #0x5f8]
        eor     x1, x1, x23
        str     x5, [sp, #0x5f8]
        mul     x5, x16, x9
        adc     x13, x13, xzr
        umlal   v27.2d, v18.2s, v6.s[0]
        cmn     x28, #1
        umlal2  v27.2d, v18.4s, v6.s[1]
        usra    v3.2d, v13.2d, #0x1d
        str     x10, [sp, #0x5f0]
        ldr     x10, [sp, #0x608]
        eor     x10, x10, x23
        ldp     q13, q18, [x2, #0x1c0]
        str     x19, [sp, #0x608]
        ldr     x19, [sp, #0x620]
        eor     x19, x19, x23
        umlal   v27.2d, v24.2s, v23.s[2]
        umlal2  v27.2d, v24.4s, v23.s[3]
        umulh   x9, x16, x9
        ldr     x16, [sp, #0x750]
        adcs    x24, x24, xzr
        eor     x16, x16, x23
        umlal   v27.2d, v30.2s, v23.s[0]
        adcs    x15, x15, xzr
        adcs    x7, x7, xzr
        adcs    x22, x22, xzr
        umlal2  v27.2d, v30.4s, v23.s[1]
        ldp     q24, q26, [x2, #0x1e0]
        adcs    x26, x26, xzr
        umlal   v27.2d, v10.2s, v20.s[2]
        adcs    x14, x14, xzr
        adcs    x12, x12, xzr
        eor     x28, x28, x23
        str     x28, [sp, #0x750]
        ldr     x28, [sp, #0x530]
        str     x12, [sp, #0x580]
        ldr     x12, [sp, #0x7c8]
        str     x14, [sp, #0x560]
        mul     x14, x28, x12
        umlal2  v27.2d, v10.4s, v20.s[3]
        str     x26, [sp, #0x620]
        ldr     x26, [sp, #0x550]
        eor     x14, x14, x26
        adcs    x21, x21, xzr
        umlal   v27.2d, v14.2s, v20.s[0]
        adds    x5, x11, x5
        ldr     x11, [sp, #0x710]
        adcs    x8, x8, x9
        adc     x9, x13, xzr
        ldr     x13, [sp, #0x638]
        umlal2  v27.2d, v14.4s, v20.s[1]
        ldp     q10, q14, [x2, #0x200]
        cmn     x23, #1
        umlal   v27.2d, v13.2s, v7.s[2]
        umulh   x23, x28, x12
        adcs    x11, x11, xzr
        adcs    x13, x13, xzr
        umlal2  v27.2d, v13.4s, v7.s[3]
        adcs    x20, x20, xzr
        adcs    x1, x1, xzr
        adcs    x17, x17, xzr
        umlal   v27.2d, v18.2s, v7.s[0]
        adcs    x10, x10, xzr
        adcs    x19, x19, xzr
        adcs    x16, x16, xzr
        umlal2  v27.2d, v18.4s, v7.s[1]
        ldp     q13, q18, [x2]
        umlal   v27.2d, v24.2s, v8.s[2]
        str     x10, [sp, #0x638]
        ldr     x10, [sp, #0x528]
        str     x16, [sp, #0x710]
        mul     x16, x28, x10
        umlal2  v27.2d, v24.4s, v8.s[3]
        umlal   v27.2d, v26.2s, v8.s[0]
        umlal   v2.2d, v13.2s, v29.s[0]
        umulh   x28, x28, x10
        umlal2  v27.2d, v26.4s, v8.s[1]
        ldp     q24, q26, [x2, #0x20]
        umlal2  v2.2d, v13.4s, v29.s[2]
        umlal   v27.2d, v10.2s, v16.s[2]
        umlal2  v27.2d, v10.4s, v16.s[3]
        str     x17, [sp, #0x530]
        ldr     x17, [sp, #0x7e8]
        ldp     d10, d13, [x17, #0xf0]
        ldr     x17, [sp, #0x538]
        str     x19, [sp, #0x5e0]
        mul     x19, x17, x10
        umlal   v11.2d, v26.2s, v29.s[0]
        shl     v13.2d, v13.2d, #0x12
        umlal   v31.2d, v24.2s, v29.s[0]
        umlal   v27.2d, v14.2s, v16.s[0]
        umulh   x10, x17, x10
        umlal2  v27.2d, v14.4s, v16.s[1]
        adds    x23, x23, x16
        umlal2  v31.2d, v24.4s, v29.s[2]
        ext     v14.16b, v0.16b, v2.16b, #8
        umlal2  v11.2d, v26.4s, v29.s[2]
        adcs    x19, x28, x19
        usra    v27.2d, v4.2d, #0x1d
        usra    v2.2d, v14.2d, #0x1d
        ldp     q14, q4, [x2, #0x40]
        mul     x28, x17, x12
        adc     x10, x10, xzr
        subs    x16, x24, x7
        usra    v27.2d, v10.2d, #0x34
        str     x21, [sp, #0x528]
        sbcs    x21, x15, x22
        and     v10.16b, v2.16b, v1.16b
        ext     v2.16b, v2.16b, v0.16b, #8
        umulh   x12, x17, x12
        csetm   x17, lo
        eor     x16, x16, x17
        adds    x23, x23, x28
        eor     x21, x21, x17
        usra    v21.2d, v2.2d, #0x1d
        ldp     q2, q24, [x2, #0x80]
        eor     x23, x23, x26
        usra    v27.2d, v13.2d, #6
        umlal   v12.2d, v14.2s, v29.s[0]
        mul     x28, x24, x11
        umlal2  v12.2d, v14.4s, v29.s[2]
        ldp     q14, q13, [x2, #0x60]
        adcs    x19, x19, x12
        ldr     x12, [sp, #0x7d8]
        umlal   v21.2d, v18.2s, v29.s[0]
        adc     x10, x10, xzr
        eor     x19, x19, x26
        cmn     x26, #1
        umlal2  v21.2d, v18.4s, v29.s[2]
        ldp     q18, q26, [x2, #0xa0]
        adcs    x12, x14, x12
        umlal   v28.2d, v4.2s, v29.s[0]
        adcs    x23, x23, x27
        eor     x27, x10, x26
        ldr     x10, [sp, #0x608]
        umlal2  v28.2d, v4.4s, v29.s[2]
        adcs    x19, x19, x25
        adcs    x27, x27, x10
        adc     x26, x26, xzr
        subs    x14, x20, x11
        str     x28, [sp, #0x550]
        sbcs    x28, x1, x13
        umlal   v3.2d, v14.2s, v29.s[0]
        str     x22, [sp, #0x7d8]
        csetm   x22, lo
        cmn     x17, #1
        eor     x28, x28, x22
        eor     x14, x14, x22
        umlal   v27.2d, v13.2s, v29.s[0]
        eor     x17, x17, x22
        umlal2  v3.2d, v14.4s, v29.s[2]
        ldp     q14, q4, [x2, #0xc0]
        adcs    x16, x16, xzr
        adcs    x21, x21, xzr
        str     x21, [sp, #0x7c8]
        ldr     x21, [sp, #0x5f0]
        adds    x12, x12, x21
        umlal2  v27.2d, v13.4s, v29.s[2]
        str     x17, [sp, #0x538]
        umulh   x17, x24, x11
        umull   v13.2d, v2.2s, v29.s[0]
        adcs    x23, x23, x5
        adcs    x19, x19, x8
        adcs    x27, x27, x9
        adc     x26, x26, xzr
        adds    x25, x25, x12
        mul     x12, x24, x13
        adcs    x23, x10, x23
        ldr     x10, [sp, #0x5f8]
        eor     x25, x25, x10
        umlal2  v13.2d, v2.4s, v29.s[2]
        umlal   v13.2d, v24.2s, v22.s[2]
        adcs    x19, x21, x19
        eor     x23, x23, x10
        umlal2  v13.2d, v24.4s, v22.s[3]
        ldp     q2, q24, [x2, #0xe0]
        eor     x19, x19, x10
        umlal   v13.2d, v18.2s, v22.s[0]
        adcs    x21, x5, x27
        umulh   x27, x24, x13
        eor     x21, x21, x10
        adcs    x26, x8, x26
        ldr     x8, [sp, #0x5e8]
        umlal2  v13.2d, v18.4s, v22.s[1]
        adcs    x5, x9, xzr
        ldr     x9, [sp, #0x5c0]
        cmn     x10, #1
        eor     x26, x26, x10
        umlal   v13.2d, v26.2s, v25.s[2]
        eor     x5, x5, x10
        umlal2  v13.2d, v26.4s, v25.s[3]
        ldp     q18, q26, [x2, #0x100]
        adcs    x8, x8, x9
        umlal   v13.2d, v14.2s, v25.s[0]
        mul     x9, x15, x13
        str     x16, [sp, #0x5e8]
        ldr     x16, [sp, #0x648]
        str     x28, [sp, #0x5f0]
        ldr     x28, [sp, #0x5c8]
        adcs    x16, x16, x28
        ldr     x28, [sp, #0x590]
        umlal2  v13.2d, v14.4s, v25.s[1]
        adcs    x25, x25, x28
        ldr     x28, [sp, #0x598]
        umlal   v13.2d, v4.2s, v19.s[2]
        umlal2  v13.2d, v4.4s, v19.s[3]
        adcs    x23, x23, x28
        ldr     x28, [sp, #0x5a0]
        ldp     q14, q4, [x2, #0x120]
        adcs    x19, x19, x28
        umlal   v13.2d, v2.2s, v19.s[0]
        str     x13, [sp, #0x648]
        umulh   x13, x15, x13
        uzp1    v29.4s, v29.4s, v10.4s
        str     x14, [sp, #0x608]
        ldr     x14, [sp, #0x5a8]
        adcs    x21, x21, x14
        umlal2  v13.2d, v2.4s, v19.s[1]
        umlal   v13.2d, v24.2s, v9.s[2]
        str     x22, [sp, #0x558]
        ldr     x22, [sp, #0x610]
        adcs    x26, x26, x22
        ldr     x22, [sp, #0x628]
        adcs    x5, x5, x22
        ldr     x22, [sp, #0x5b8]
        umlal2  v13.2d, v24.4s, v9.s[3]
        ldp     q2, q24, [x2, #0x140]
        adc     x10, x10, xzr
        adds    x8, x8, x22
        umlal   v13.2d, v18.2s, v9.s[0]
        umulh   x22, x15, x11
        umlal2  v13.2d, v18.4s, v9.s[1]
        str     x22, [sp, #0x5f8]
        ldr     x22, [sp, #0x588]
        adcs    x16, x16, x22
        ldr     x22, [sp, #0x540]
        umlal   v13.2d, v26.2s, v5.s[2]
        adcs    x25, x25, x22
        ldr     x22, [sp, #0x5d0]
        adcs    x23, x23, x22
        ldr     x22, [sp, #0x578]
        umlal2  v13.2d, v26.4s, v5.s[3]
        ldp     q18, q26, [x2, #0x160]
        umlal   v13.2d, v14.2s, v5.s[0]
        umlal2  v13.2d, v14.4s, v5.s[1]
        adcs    x19, x19, x22
        ldr     x22, [sp, #0x5b0]
        str     x11, [sp, #0x570]
        mul     x11, x15, x11
        adcs    x21, x21, x22
        umlal   v13.2d, v4.2s, v17.s[2]
        umlal2  v13.2d, v4.4s, v17.s[3]
        mul     x22, x7, x20
        str     x22, [sp, #0x548]
        ldr     x22, [sp, #0x600]
        adcs    x26, x26, x22
        ldr     x22, [sp, #0x568]
        umlal   v13.2d, v2.2s, v17.s[0]
        adcs    x5, x5, x22
        umlal2  v13.2d, v2.4s, v17.s[1]
        ldp     q14, q2, [x2, #0x180]
        adc     x10, x10, xzr
        umlal   v13.2d, v24.2s, v15.s[2]
        adds    x28, x28, x8
        mul     x8, x7, x1
        umlal2  v13.2d, v24.4s, v15.s[3]
        ldp     q4, q24, [x2, #0x1a0]
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x610]
        umlal   v13.2d, v18.2s, v15.s[0]
        adcs    x25, x16, x25
        ldr     x16, [sp, #0x628]
        umlal2  v13.2d, v18.4s, v15.s[1]
        ext     v18.16b, v0.16b, v27.16b, #8
        adcs    x23, x16, x23
        umulh   x16, x7, x20
        umlal   v13.2d, v26.2s, v6.s[2]
        str     x23, [sp, #0x628]
        ldr     x23, [sp, #0x5b8]
        adcs    x23, x23, x19
        ldr     x19, [sp, #0x588]
        umlal2  v13.2d, v26.4s, v6.s[3]
        ldp     q26, q30, [x2, #0x220]
        adcs    x19, x19, x21
        ldr     x21, [sp, #0x540]
        adcs    x21, x21, x26
        ldr     x26, [sp, #0x5d0]
        umlal   v13.2d, v14.2s, v6.s[0]
        adcs    x26, x26, x5
        umulh   x5, x7, x1
        umlal2  v13.2d, v14.4s, v6.s[1]
        and     v14.16b, v27.16b, v1.16b
        str     x26, [sp, #0x5d0]
        ldr     x26, [sp, #0x578]
        adcs    x26, x26, x10
        ldr     x10, [sp, #0x5b0]
        umlal   v13.2d, v2.2s, v23.s[2]
        ext     v27.16b, v27.16b, v0.16b, #8
        adcs    x10, x10, xzr
        usra    v14.2d, v18.2d, #0x1d
        umlal2  v13.2d, v2.4s, v23.s[3]
        str     x10, [sp, #0x5b0]
        ldr     x10, [sp, #0x600]
        adcs    x10, x10, xzr
        ldp     q2, q18, [x2, #0x1c0]
        umlal   v13.2d, v4.2s, v23.s[0]
        adcs    x22, x22, xzr
        umlal2  v13.2d, v4.4s, v23.s[1]
        adds    x12, x17, x12
        ldr     x17, [sp, #0x7d8]
        str     x22, [sp, #0x568]
        mul     x22, x17, x20
        umlal   v13.2d, v24.2s, v20.s[2]
        adcs    x27, x27, x9
        umlal2  v13.2d, v24.4s, v20.s[3]
        ldp     q4, q24, [x2, #0x1e0]
        adc     x9, x13, xzr
        ldr     x13, [sp, #0x620]
        subs    x24, x24, x13
        str     x10, [sp, #0x600]
        mul     x10, x17, x1
        str     x26, [sp, #0x578]
        ldr     x26, [sp, #0x560]
        sbcs    x15, x15, x26
        str     x21, [sp, #0x540]
        ldr     x21, [sp, #0x580]
        sbcs    x7, x7, x21
        str     x19, [sp, #0x588]
        ldr     x19, [sp, #0x528]
        str     x23, [sp, #0x5b8]
        sbcs    x23, x17, x19
        str     x25, [sp, #0x610]
        umulh   x25, x17, x1
        umlal   v13.2d, v2.2s, v20.s[0]
        str     x14, [sp, #0x5a8]
        csetm   x14, lo
        str     x28, [sp, #0x5a0]
        ldr     x28, [sp, #0x558]
        cmn     x28, #1
        ldr     x28, [sp, #0x608]
        umlal2  v13.2d, v2.4s, v20.s[1]
        adcs    x28, x28, xzr
        eor     x24, x24, x14
        eor     x15, x15, x14
        umlal   v13.2d, v18.2s, v7.s[2]
        str     x15, [sp, #0x608]
        ldr     x15, [sp, #0x5f0]
        adcs    x15, x15, xzr
        eor     x7, x7, x14
        eor     x23, x23, x14
        umlal2  v13.2d, v18.4s, v7.s[3]
        ldp     q2, q18, [x2, #0x200]
        adds    x11, x12, x11
        ldr     x12, [sp, #0x5f8]
        umlal   v13.2d, v4.2s, v7.s[0]
        adcs    x27, x27, x12
        ldr     x12, [sp, #0x5e8]
        str     x23, [sp, #0x5f8]
        mul     x23, x12, x28
        umlal2  v13.2d, v4.4s, v7.s[1]
        adc     x9, x9, xzr
        adds    x8, x16, x8
        ldr     x16, [sp, #0x530]
        umlal   v13.2d, v24.2s, v8.s[2]
        adcs    x5, x5, x10
        ldr     x10, [sp, #0x5e0]
        umlal2  v13.2d, v24.4s, v8.s[3]
        ldp     q4, q24, [x2]
        adc     x25, x25, xzr
        str     x7, [sp, #0x5f0]
        subs    x7, x10, x16
        umulh   x17, x17, x20
        str     x24, [sp, #0x7d8]
        ldr     x24, [sp, #0x538]
        eor     x23, x23, x24
        ldr     x24, [sp, #0x710]
        str     x9, [sp, #0x558]
        ldr     x9, [sp, #0x638]
        str     x27, [sp, #0x618]
        sbcs    x27, x24, x9
        str     x11, [sp, #0x630]
        csetm   x11, lo
        subs    x21, x13, x21
        umlal   v13.2d, v2.2s, v8.s[0]
        eor     x7, x7, x11
        sbcs    x19, x26, x19
        eor     x27, x27, x11
        umlal2  v13.2d, v2.4s, v8.s[1]
        umlal   v21.2d, v4.2s, v10.s[0]
        csetm   x26, lo
        adds    x22, x8, x22
        mul     x8, x12, x15
        umlal   v13.2d, v18.2s, v16.s[2]
        eor     x21, x21, x26
        eor     x13, x26, x11
        eor     x19, x19, x26
        umlal2  v13.2d, v18.4s, v16.s[3]
        ldp     q2, q18, [x2, #0x20]
        adcs    x5, x5, x17
        ldr     x17, [sp, #0x570]
        adc     x25, x25, xzr
        subs    x17, x16, x17
        ldr     x16, [sp, #0x648]
        str     x13, [sp, #0x570]
        umulh   x13, x12, x28
        umlal2  v21.2d, v4.4s, v10.s[2]
        sbcs    x16, x9, x16
        umlal   v13.2d, v26.2s, v16.s[0]
        sbcs    x20, x10, x20
        ldr     x10, [sp, #0x7e8]
        umlal2  v13.2d, v26.4s, v16.s[1]
        ldp     d4, d26, [x10, #0xf8]
        sbcs    x1, x24, x1
        csetm   x10, lo
        cmn     x26, #1
        umulh   x26, x12, x15
        adcs    x21, x21, xzr
        eor     x12, x17, x10
        eor     x16, x16, x10
        adcs    x19, x19, xzr
        cmn     x11, #1
        ldr     x11, [sp, #0x7c8]
        eor     x20, x20, x10
        umlal   v11.2d, v2.2s, v10.s[0]
        usra    v13.2d, v27.2d, #0x1d
        adcs    x7, x7, xzr
        eor     x1, x1, x10
        ext     v27.16b, v0.16b, v21.16b, #8
        mul     x17, x11, x15
        adcs    x27, x27, xzr
        str     x19, [sp, #0x5e8]
        eor     x19, x14, x10
        umlal2  v11.2d, v2.4s, v10.s[2]
        shl     v2.2d, v26.2d, #0x18
        umlal   v12.2d, v18.2s, v10.s[0]
        usra    v21.2d, v27.2d, #0x1d
        umulh   x15, x11, x15
        adds    x8, x13, x8
        umlal2  v12.2d, v18.4s, v10.s[2]
        usra    v13.2d, v4.2d, #0x2e
        adcs    x26, x26, x17
        ldp     q4, q18, [x2, #0x40]
        ext     v26.16b, v21.16b, v0.16b, #8
        and     v21.16b, v21.16b, v1.16b
        mul     x13, x11, x28
        ldr     x17, [sp, #0x530]
        adc     x15, x15, xzr
        usra    v13.2d, v2.2d, #6
        ldp     q2, q27, [x2, #0x80]
        usra    v31.2d, v26.2d, #0x1d
        umulh   x28, x11, x28
        ldr     x11, [sp, #0x538]
        adds    x8, x8, x13
        ldr     x13, [sp, #0x620]
        eor     x8, x8, x11
        umlal   v28.2d, v4.2s, v10.s[0]
        umlal   v31.2d, v24.2s, v10.s[0]
        str     x19, [sp, #0x7c8]
        mul     x19, x13, x17
        umlal2  v31.2d, v24.4s, v10.s[2]
        ldp     q24, q26, [x2, #0x60]
        umlal2  v28.2d, v4.4s, v10.s[2]
        umlal   v3.2d, v18.2s, v10.s[0]
        adcs    x26, x26, x28
        umlal2  v3.2d, v18.4s, v10.s[2]
        adc     x28, x15, xzr
        eor     x26, x26, x11
        umull   v4.2d, v2.2s, v10.s[0]
        umulh   x15, x13, x17
        eor     x28, x28, x11
        cmn     x11, #1
        str     x19, [sp, #0x648]
        ldr     x19, [sp, #0x550]
        adcs    x23, x23, x19
        ldr     x19, [sp, #0x630]
        adcs    x8, x8, x19
        ldr     x19, [sp, #0x618]
        adcs    x26, x26, x19
        umlal   v14.2d, v24.2s, v10.s[0]
        str     x27, [sp, #0x5d8]
        mul     x27, x13, x9
        str     x7, [sp, #0x748]
        ldr     x7, [sp, #0x558]
        adcs    x28, x28, x7
        umlal2  v14.2d, v24.4s, v10.s[2]
        ldp     q18, q24, [x2, #0xa0]
        adc     x11, x11, xzr
        umlal2  v4.2d, v2.4s, v10.s[2]
        str     x21, [sp, #0x538]
        ldr     x21, [sp, #0x548]
        adds    x23, x23, x21
        umlal   v4.2d, v27.2s, v29.s[0]
        adcs    x8, x8, x22
        umulh   x13, x13, x9
        umlal2  v4.2d, v27.4s, v29.s[1]
        adcs    x26, x26, x5
        umlal   v13.2d, v26.2s, v10.s[0]
        adcs    x28, x28, x25
        umlal2  v13.2d, v26.4s, v10.s[2]
        ldp     q10, q2, [x2, #0xc0]
        adc     x11, x11, xzr
        ldp     q26, q27, [x2, #0xe0]
        adds    x23, x19, x23
        ldr     x19, [sp, #0x560]
        str     x23, [sp, #0x618]
        mul     x23, x19, x9
        adcs    x7, x7, x8
        umlal   v4.2d, v18.2s, v22.s[2]
        adcs    x21, x21, x26
        umlal2  v4.2d, v18.4s, v22.s[3]
        umlal   v4.2d, v24.2s, v22.s[0]
        umlal2  v4.2d, v24.4s, v22.s[1]
        ldp     q18, q24, [x2, #0x100]
        umlal   v4.2d, v10.2s, v25.s[2]
        umlal2  v4.2d, v10.4s, v25.s[3]
        umlal   v4.2d, v2.2s, v25.s[0]
        umlal2  v4.2d, v2.4s, v25.s[1]
        ldp     q10, q2, [x2, #0x120]
        umlal   v4.2d, v26.2s, v19.s[2]
        umlal2  v4.2d, v26.4s, v19.s[3]
        umlal   v4.2d, v27.2s, v19.s[0]
        umlal2  v4.2d, v27.4s, v19.s[1]
        ldp     q26, q27, [x2, #0x140]
        adcs    x22, x22, x28
        adcs    x26, x5, x11
        umlal   v4.2d, v18.2s, v9.s[2]
        umulh   x28, x19, x9
        adcs    x25, x25, xzr
        umlal2  v4.2d, v18.4s, v9.s[3]
        adds    x27, x15, x27
        adcs    x23, x13, x23
        umlal   v4.2d, v24.2s, v9.s[0]
        umlal2  v4.2d, v24.4s, v9.s[1]
        ldp     q18, q24, [x2, #0x160]
        umlal   v4.2d, v10.2s, v5.s[2]
        mul     x5, x19, x17
        adc     x28, x28, xzr
        cmn     x10, #1
        umlal2  v4.2d, v10.4s, v5.s[3]
        umlal   v4.2d, v2.2s, v5.s[0]
        adcs    x8, x12, xzr
        ldr     x10, [sp, #0x5e0]
        umlal2  v4.2d, v2.4s, v5.s[1]
        ldp     q10, q2, [x2, #0x180]
        umulh   x19, x19, x17
        umlal   v4.2d, v26.2s, v17.s[2]
        adcs    x9, x16, xzr
        adcs    x20, x20, xzr
        umlal2  v4.2d, v26.4s, v17.s[3]
        adcs    x1, x1, xzr
        adds    x27, x27, x5
        ldr     x5, [sp, #0x580]
        umlal   v4.2d, v27.2s, v17.s[0]
        mul     x11, x5, x10
        umlal2  v4.2d, v27.4s, v17.s[1]
        ldp     q26, q27, [x2, #0x1a0]
        adcs    x23, x23, x19
        umlal   v4.2d, v18.2s, v15.s[2]
        adc     x19, x28, xzr
        subs    x28, x20, x8
        umlal2  v4.2d, v18.4s, v15.s[3]
        umulh   x12, x5, x10
        sbcs    x13, x1, x9
        umlal   v4.2d, v24.2s, v15.s[0]
        csetm   x15, lo
        umlal2  v4.2d, v24.4s, v15.s[1]
        ldp     q18, q24, [x2, #0x1c0]
        cmn     x15, #1
        eor     x28, x28, x15
        eor     x13, x13, x15
        umlal   v4.2d, v10.2s, v6.s[2]
        ldr     x17, [sp, #0x608]
        adcs    x28, x28, xzr
        and     v30.16b, v13.16b, v1.16b
        umlal2  v4.2d, v10.4s, v6.s[3]
        adcs    x13, x13, xzr
        mul     x16, x5, x24
        cmn     x14, #1
        ldr     x14, [sp, #0x7d8]
        umlal   v4.2d, v2.2s, v6.s[0]
        adcs    x14, x14, xzr
        umlal2  v4.2d, v2.4s, v6.s[1]
        ext     v10.16b, v13.16b, v0.16b, #8
        adcs    x17, x17, xzr
        umlal   v4.2d, v26.2s, v23.s[2]
        ext     v13.16b, v0.16b, v13.16b, #8
        umulh   x5, x5, x24
        umlal2  v4.2d, v26.4s, v23.s[3]
        str     x25, [sp, #0x580]
        ldr     x25, [sp, #0x5f0]
        adcs    x25, x25, xzr
        usra    v30.2d, v13.2d, #0x1d
        str     x26, [sp, #0x5f0]
        ldr     x26, [sp, #0x528]
        str     x22, [sp, #0x608]
        mul     x22, x26, x24
        str     x21, [sp, #0x7d8]
        ldr     x21, [sp, #0x5f8]
        adcs    x21, x21, xzr
        adds    x12, x12, x16
        umlal   v4.2d, v27.2s, v23.s[0]
        ldp     q13, q2, [x2, #0x1e0]
        umlal2  v4.2d, v27.4s, v23.s[1]
        umlal   v4.2d, v18.2s, v20.s[2]
        umulh   x24, x26, x24
        umlal2  v4.2d, v18.4s, v20.s[3]
        ldp     q18, q26, [x2, #0x200]
        adcs    x22, x5, x22
        umlal   v4.2d, v24.2s, v20.s[0]
        umlal2  v4.2d, v24.4s, v20.s[1]
        mul     x5, x26, x10
        adc     x24, x24, xzr
        subs    x16, x14, x25
        str     x7, [sp, #0x710]
        sbcs    x7, x17, x21
        umlal   v4.2d, v13.2s, v7.s[2]
        str     x13, [sp, #0x5f8]
        csetm   x13, lo
        umulh   x26, x26, x10
        umlal2  v4.2d, v13.4s, v7.s[3]
        ldp     q13, q24, [x2, #0x220]
        eor     x10, x16, x13
        ldr     x16, [sp, #0x748]
        umlal   v4.2d, v2.2s, v7.s[0]
        adds    x5, x12, x5
        eor     x12, x13, x15
        ldr     x15, [sp, #0x538]
        eor     x7, x7, x13
        umlal2  v4.2d, v2.4s, v7.s[1]
        umlal   v4.2d, v18.2s, v8.s[2]
        umlal2  v4.2d, v18.4s, v8.s[3]
        ldp     q2, q18, [x2]
        umlal   v4.2d, v26.2s, v8.s[0]
        umlal2  v4.2d, v26.4s, v8.s[1]
        str     x12, [sp, #0x5e0]
        mul     x12, x15, x16
        adcs    x22, x22, x26
        umlal   v4.2d, v13.2s, v16.s[2]
        adc     x24, x24, xzr
        cmn     x13, #1
        ldr     x13, [sp, #0x570]
        umlal2  v4.2d, v13.4s, v16.s[3]
        adcs    x26, x10, xzr
        umlal   v4.2d, v24.2s, v16.s[0]
        umulh   x10, x15, x16
        adcs    x7, x7, xzr
        eor     x12, x12, x13
        ldp     q13, q26, [x2, #0x20]
        umlal2  v4.2d, v24.4s, v16.s[1]
        umlal   v31.2d, v2.2s, v21.s[0]
        umlal2  v31.2d, v2.4s, v21.s[2]
        ldp     q2, q24, [x2, #0x40]
        str     x7, [sp, #0x528]
        ldr     x7, [sp, #0x5d8]
        str     x26, [sp, #0x530]
        mul     x26, x15, x7
        usra    v4.2d, v10.2d, #0x1d
        umulh   x15, x15, x7
        ext     v10.16b, v0.16b, v31.16b, #8
        adds    x26, x10, x26
        ldr     x10, [sp, #0x7e8]
        umlal   v12.2d, v13.2s, v21.s[0]
        usra    v31.2d, v10.2d, #0x1d
        umlal2  v12.2d, v13.4s, v21.s[2]
        umlal   v28.2d, v26.2s, v21.s[0]
        ldp     d10, d13, [x10, #0x100]
        ldr     x10, [sp, #0x5e8]
        str     x28, [sp, #0x538]
        mul     x28, x10, x7
        umlal   v3.2d, v2.2s, v21.s[0]
        umlal2  v28.2d, v26.4s, v21.s[2]
        ext     v26.16b, v31.16b, v0.16b, #8
        and     v27.16b, v31.16b, v1.16b
        umulh   x7, x10, x7
        umlal2  v3.2d, v2.4s, v21.s[2]
        adcs    x28, x15, x28
        usra    v11.2d, v26.2d, #0x1d
        ldp     q2, q26, [x2, #0x60]
        shl     v13.2d, v13.2d, #0x1e
        umlal   v14.2d, v24.2s, v21.s[0]
        umlal2  v14.2d, v24.4s, v21.s[2]
        usra    v4.2d, v10.2d, #0x28
        mul     x15, x10, x16
        ldp     q10, q24, [x2, #0x80]
        adc     x7, x7, xzr
        umlal   v11.2d, v18.2s, v21.s[0]
        usra    v4.2d, v13.2d, #6
        ldp     q13, q31, [x2, #0xa0]
        umulh   x10, x10, x16
        adds    x26, x26, x15
        umlal   v30.2d, v2.2s, v21.s[0]
        eor     x26, x26, x13
        ldr     x16, [sp, #0x648]
        umlal2  v30.2d, v2.4s, v21.s[2]
        umlal   v4.2d, v26.2s, v21.s[0]
        mul     x15, x14, x8
        umlal2  v4.2d, v26.4s, v21.s[2]
        adcs    x28, x28, x10
        umull   v2.2d, v10.2s, v21.s[0]
        adc     x7, x7, xzr
        eor     x28, x28, x13
        cmn     x13, #1
        eor     x7, x7, x13
        umulh   x10, x14, x8
        adcs    x12, x12, x16
        adcs    x26, x26, x27
        adcs    x28, x28, x23
        umlal2  v2.2d, v10.4s, v21.s[2]
        ldp     q10, q26, [x2, #0xc0]
        adcs    x7, x7, x19
        umlal   v2.2d, v24.2s, v29.s[2]
        adc     x13, x13, xzr
        adds    x12, x12, x11
        mul     x16, x14, x9
        umlal2  v2.2d, v24.4s, v29.s[3]
        umlal   v2.2d, v13.2s, v29.s[0]
        adcs    x26, x26, x5
        str     x27, [sp, #0x570]
        ldr     x27, [sp, #0x7c8]
        str     x15, [sp, #0x748]
        eor     x15, x15, x27
        adcs    x28, x28, x22
        umlal2  v2.2d, v13.4s, v29.s[1]
        ldp     q13, q24, [x2, #0xe0]
        adcs    x7, x7, x24
        umlal   v2.2d, v31.2s, v22.s[2]
        adc     x13, x13, xzr
        adds    x23, x23, x12
        umulh   x12, x14, x9
        umlal2  v2.2d, v31.4s, v22.s[3]
        adcs    x19, x19, x26
        adcs    x26, x11, x28
        umlal   v2.2d, v10.2s, v22.s[0]
        adcs    x28, x5, x7
        umlal2  v2.2d, v10.4s, v22.s[1]
        ldp     q10, q31, [x2, #0x100]
        adcs    x22, x22, x13
        umlal   v2.2d, v26.2s, v25.s[2]
        adcs    x24, x24, xzr
        umlal2  v11.2d, v18.4s, v21.s[2]
        adds    x5, x10, x16
        mul     x7, x17, x9
        umlal2  v2.2d, v26.4s, v25.s[3]
        umlal   v2.2d, v13.2s, v25.s[0]
        umlal2  v2.2d, v13.4s, v25.s[1]
        ldr     x11, [sp, #0x6e8]
        ldp     q13, q18, [x2, #0x120]
        umulh   x9, x17, x9
        umlal   v2.2d, v24.2s, v19.s[2]
        adcs    x7, x12, x7
        ldr     x14, [sp, #0x650]
        ldr     x16, [sp, #0x688]
        ldr     x12, [sp, #0x660]
        umlal2  v2.2d, v24.4s, v19.s[3]
        umlal   v2.2d, v10.2s, v19.s[0]
        mul     x10, x17, x8
        umlal2  v2.2d, v10.4s, v19.s[1]
        ldp     q10, q24, [x2, #0x140]
        adc     x9, x9, xzr
        umlal   v2.2d, v31.2s, v9.s[2]
        subs    x13, x11, x12
        umlal2  v2.2d, v31.4s, v9.s[3]
        umulh   x8, x17, x8
        sbcs    x17, x14, x16
        umlal   v2.2d, v13.2s, v9.s[0]
        csetm   x16, lo
        adds    x5, x5, x10
        umlal2  v2.2d, v13.4s, v9.s[1]
        ldp     q13, q26, [x2, #0x160]
        eor     x10, x17, x16
        umlal   v2.2d, v18.2s, v5.s[2]
        eor     x13, x13, x16
        eor     x17, x5, x27
        umlal2  v2.2d, v18.4s, v5.s[3]
        mul     x12, x25, x20
        adcs    x7, x7, x8
        umlal   v2.2d, v10.2s, v5.s[0]
        adc     x8, x9, xzr
        cmn     x16, #1
        umlal2  v2.2d, v10.4s, v5.s[1]
        ldp     q10, q18, [x2, #0x180]
        umulh   x9, x25, x20
        umlal   v2.2d, v24.2s, v17.s[2]
        adcs    x13, x13, xzr
        umlal2  v2.2d, v24.4s, v17.s[3]
        adcs    x10, x10, xzr
        str     x10, [sp, #0x5e8]
        ldr     x10, [sp, #0x7e0]
        str     x13, [sp, #0x5d8]
        ldr     x13, [sp, #0x7c0]
        subs    x10, x10, x13
        umlal   v2.2d, v13.2s, v17.s[0]
        str     x24, [sp, #0x560]
        ldr     x24, [sp, #0x730]
        str     x22, [sp, #0x638]
        ldr     x22, [sp, #0x758]
        sbcs    x24, x24, x22
        umlal2  v2.2d, v13.4s, v17.s[1]
        ldp     q13, q24, [x2, #0x1a0]
        str     x28, [sp, #0x548]
        mul     x28, x25, x1
        umlal   v2.2d, v26.2s, v15.s[2]
        str     x26, [sp, #0x558]
        csetm   x26, lo
        umlal2  v2.2d, v26.4s, v15.s[3]
        ext     v26.16b, v0.16b, v4.16b, #8
        eor     x10, x10, x26
        eor     x24, x24, x26
        umulh   x25, x25, x1
        eor     x16, x16, x26
        cmn     x26, #1
        umlal   v2.2d, v10.2s, v15.s[0]
        adcs    x26, x10, xzr
        umlal2  v2.2d, v10.4s, v15.s[1]
        and     v10.16b, v4.16b, v1.16b
        adcs    x24, x24, xzr
        adds    x28, x9, x28
        ext     v4.16b, v4.16b, v0.16b, #8
        usra    v10.2d, v26.2d, #0x1d
        mul     x9, x21, x1
        umlal   v2.2d, v18.2s, v6.s[2]
        uzp1    v21.4s, v21.4s, v27.4s
        umlal2  v2.2d, v18.4s, v6.s[3]
        ldp     q18, q26, [x2, #0x1c0]
        umlal   v2.2d, v13.2s, v6.s[0]
        umulh   x1, x21, x1
        umlal2  v2.2d, v13.4s, v6.s[1]
        adcs    x25, x25, x9
        umlal   v2.2d, v24.2s, v23.s[2]
        umlal2  v2.2d, v24.4s, v23.s[3]
        ldp     q13, q24, [x2, #0x1e0]
        mul     x9, x21, x20
        adc     x1, x1, xzr
        umlal   v2.2d, v18.2s, v23.s[0]
        umlal2  v2.2d, v18.4s, v23.s[1]
        umulh   x20, x21, x20
        adds    x21, x28, x9
        ldr     x9, [sp, #0x538]
        ldr     x28, [sp, #0x530]
        umlal   v2.2d, v26.2s, v20.s[2]
        umlal2  v2.2d, v26.4s, v20.s[3]
        ldp     q18, q26, [x2, #0x200]
        mul     x10, x28, x9
        umlal   v2.2d, v13.2s, v20.s[0]
        umlal2  v2.2d, v13.4s, v20.s[1]
        adcs    x20, x25, x20
        adc     x25, x1, xzr
        umlal   v2.2d, v24.2s, v7.s[2]
        umlal2  v2.2d, v24.4s, v7.s[3]
        ldp     q13, q24, [x2, #0x220]
        umulh   x1, x28, x9
        str     x24, [sp, #0x620]
        ldr     x24, [sp, #0x5e0]
        eor     x10, x10, x24
        umlal   v2.2d, v18.2s, v7.s[0]
        str     x16, [sp, #0x7d0]
        ldr     x16, [sp, #0x5f8]
        str     x26, [sp, #0x640]
        mul     x26, x28, x16
        umlal2  v2.2d, v18.4s, v7.s[1]
        umlal   v2.2d, v26.2s, v8.s[2]
        umlal2  v2.2d, v26.4s, v8.s[3]
        ldp     q18, q26, [x2]
        umulh   x28, x28, x16
        umlal   v2.2d, v13.2s, v8.s[0]
        adds    x26, x1, x26
        ldr     x1, [sp, #0x528]
        umlal2  v2.2d, v13.4s, v8.s[1]
        umlal   v2.2d, v24.2s, v16.s[2]
        umlal2  v2.2d, v24.4s, v16.s[3]
        ldp     q13, q16, [x2, #0x20]
        str     x19, [sp, #0x530]
        mul     x19, x1, x16
        umulh   x16, x1, x16
        umlal   v11.2d, v18.2s, v27.s[0]
        usra    v2.2d, v4.2d, #0x1d
        adcs    x19, x28, x19
        ldr     x28, [sp, #0x7e8]
        umlal2  v11.2d, v18.4s, v27.s[2]
        ldp     d4, d18, [x28, #0x108]
        mul     x28, x1, x9
        umlal   v28.2d, v13.2s, v27.s[0]
        adc     x16, x16, xzr
        ext     v24.16b, v0.16b, v11.16b, #8
        umlal2  v28.2d, v13.4s, v27.s[2]
        usra    v11.2d, v24.2d, #0x1d
        umlal   v3.2d, v16.2s, v27.s[0]
        umulh   x1, x1, x9
        umlal2  v3.2d, v16.4s, v27.s[2]
        usra    v2.2d, v4.2d, #0x22
        umulh   x9, x11, x22
        adds    x26, x26, x28
        ext     v13.16b, v11.16b, v0.16b, #8
        usra    v12.2d, v13.2d, #0x1d
        adcs    x19, x19, x1
        ldr     x1, [sp, #0x748]
        eor     x26, x26, x24
        and     v11.16b, v11.16b, v1.16b
        shl     v13.2d, v18.2d, #0x24
        adc     x28, x16, xzr
        cmn     x24, #1
        umlal   v12.2d, v26.2s, v27.s[0]
        ldp     q4, q16, [x2, #0x40]
        adcs    x1, x10, x1
        umlal2  v12.2d, v26.4s, v27.s[2]
        usra    v2.2d, v13.2d, #6
        eor     x28, x28, x24
        mul     x10, x11, x22
        ldp     q13, q18, [x2, #0x60]
        adcs    x26, x26, x5
        eor     x19, x19, x24
        ldp     q24, q26, [x2, #0x80]
        umlal   v14.2d, v4.2s, v27.s[0]
        adcs    x19, x19, x7
        umlal2  v14.2d, v4.4s, v27.s[2]
        mul     x5, x14, x22
        adcs    x28, x28, x8
        adc     x24, x24, xzr
        umlal   v30.2d, v16.2s, v27.s[0]
        adds    x1, x1, x12
        adcs    x26, x26, x21
        adcs    x19, x19, x20
        umlal   v2.2d, v18.2s, v27.s[0]
        adcs    x28, x28, x25
        adc     x24, x24, xzr
        adds    x1, x7, x1
        umlal2  v30.2d, v16.4s, v27.s[2]
        umulh   x7, x11, x13
        eor     x1, x1, x27
        adcs    x26, x8, x26
        umlal2  v2.2d, v18.4s, v27.s[2]
        ldp     q4, q16, [x2, #0xa0]
        adcs    x19, x12, x19
        eor     x19, x19, x27
        eor     x26, x26, x27
        adcs    x21, x21, x28
        umlal   v10.2d, v13.2s, v27.s[0]
        ldr     x12, [sp, #0x630]
        adcs    x20, x20, x24
        ldr     x24, [sp, #0x550]
        adcs    x25, x25, xzr
        ldr     x16, [sp, #0x618]
        cmn     x27, #1
        umlal2  v10.2d, v13.4s, v27.s[2]
        umull   v13.2d, v24.2s, v27.s[0]
        adcs    x28, x15, x24
        eor     x25, x25, x27
        umulh   x8, x14, x22
        umlal2  v13.2d, v24.4s, v27.s[2]
        ldr     x24, [sp, #0x608]
        ldp     q18, q24, [x2, #0xc0]
        adcs    x15, x17, x12
        ldr     x17, [sp, #0x710]
        umlal   v13.2d, v26.2s, v21.s[0]
        eor     x20, x20, x27
        ldr     x12, [sp, #0x5f0]
        adcs    x1, x1, x16
        ldr     x22, [sp, #0x580]
        eor     x21, x21, x27
        umlal2  v13.2d, v26.4s, v21.s[1]
        adcs    x26, x26, x17
        ldr     x17, [sp, #0x7d8]
        adcs    x19, x19, x17
        adcs    x21, x21, x24
        umlal   v13.2d, v4.2s, v29.s[2]
        ldp     q26, q27, [x2, #0xe0]
        mul     x16, x14, x13
        umlal2  v13.2d, v4.4s, v29.s[3]
        adcs    x20, x20, x12
        ldr     x12, [sp, #0x7e0]
        adcs    x25, x25, x22
        ldr     x22, [sp, #0x648]
        adc     x27, x27, xzr
        umlal   v13.2d, v16.2s, v29.s[0]
        adds    x28, x28, x22
        ldr     x22, [sp, #0x570]
        adcs    x15, x15, x22
        ldr     x22, [sp, #0x660]
        adcs    x1, x1, x23
        umlal2  v13.2d, v16.4s, v29.s[1]
        ldp     q4, q16, [x2, #0x100]
        umulh   x12, x22, x12
        umlal   v13.2d, v18.2s, v22.s[2]
        str     x12, [sp, #0x7c8]
        ldr     x12, [sp, #0x530]
        adcs    x26, x26, x12
        ldr     x12, [sp, #0x558]
        adcs    x19, x19, x12
        ldr     x12, [sp, #0x548]
        adcs    x21, x21, x12
        ldr     x12, [sp, #0x638]
        umlal2  v13.2d, v18.4s, v22.s[3]
        adcs    x20, x20, x12
        ldr     x12, [sp, #0x560]
        adcs    x25, x25, x12
        adc     x27, x27, xzr
        umlal   v13.2d, v24.2s, v22.s[0]
        adds    x7, x7, x10
        ldr     x10, [sp, #0x730]
        adcs    x5, x9, x5
        adc     x8, x8, xzr
        umlal2  v13.2d, v24.4s, v22.s[1]
        ldp     q18, q24, [x2, #0x120]
        mul     x9, x11, x13
        umlal   v13.2d, v26.2s, v25.s[2]
        adds    x7, x7, x16
        umlal2  v13.2d, v26.4s, v25.s[3]
        umlal   v13.2d, v27.2s, v25.s[0]
        umulh   x16, x22, x10
        umlal2  v13.2d, v27.4s, v25.s[1]
        ldp     q26, q27, [x2, #0x140]
        umlal   v13.2d, v4.2s, v19.s[2]
        umlal2  v13.2d, v4.4s, v19.s[3]
        umlal   v13.2d, v16.2s, v19.s[0]
        umulh   x13, x14, x13
        umlal2  v13.2d, v16.4s, v19.s[1]
        ldp     q4, q16, [x2, #0x160]
        adcs    x5, x5, x13
        ldr     x13, [sp, #0x5f0]
        umlal   v13.2d, v18.2s, v9.s[2]
        adc     x8, x8, xzr
        adds    x28, x17, x28
        adcs    x24, x24, x15
        ldr     x15, [sp, #0x648]
        umlal2  v13.2d, v18.4s, v9.s[3]
        adcs    x1, x13, x1
        ldr     x13, [sp, #0x580]
        adcs    x26, x13, x26
        umlal   v13.2d, v24.2s, v9.s[0]
        mul     x13, x22, x10
        umlal2  v13.2d, v24.4s, v9.s[1]
        umlal   v13.2d, v26.2s, v5.s[2]
        ldp     q18, q24, [x2, #0x180]
        umlal2  v13.2d, v26.4s, v5.s[3]
        adcs    x19, x15, x19
        ldr     x15, [sp, #0x7e0]
        umlal   v13.2d, v27.2s, v5.s[0]
        mul     x17, x22, x15
        str     x28, [sp, #0x648]
        ldr     x28, [sp, #0x570]
        adcs    x21, x28, x21
        ldr     x28, [sp, #0x688]
        adcs    x23, x23, x20
        ldr     x20, [sp, #0x530]
        umlal2  v13.2d, v27.4s, v5.s[1]
        ldp     q26, q27, [x2, #0x1a0]
        umlal   v13.2d, v4.2s, v17.s[2]
        adcs    x20, x20, x25
        ldr     x25, [sp, #0x558]
        adcs    x25, x25, x27
        umlal2  v13.2d, v4.4s, v17.s[3]
        ext     v4.16b, v0.16b, v2.16b, #8
        mul     x27, x28, x10
        str     x20, [sp, #0x558]
        ldr     x20, [sp, #0x548]
        adcs    x20, x20, xzr
        umlal   v13.2d, v16.2s, v17.s[0]
        str     x20, [sp, #0x548]
        ldr     x20, [sp, #0x638]
        adcs    x20, x20, xzr
        umlal2  v13.2d, v16.4s, v17.s[1]
        str     x20, [sp, #0x638]
        umulh   x20, x28, x10
        ldr     x10, [sp, #0x708]
        adcs    x12, x12, xzr
        str     x23, [sp, #0x560]
        ldr     x23, [sp, #0x700]
        str     x12, [sp, #0x530]
        subs    x12, x23, x10
        umlal   v13.2d, v18.2s, v15.s[2]
        str     x21, [sp, #0x570]
        ldr     x21, [sp, #0x6d0]
        str     x25, [sp, #0x580]
        ldr     x25, [sp, #0x768]
        sbcs    x21, x21, x25
        umlal2  v13.2d, v18.4s, v15.s[3]
        ldp     q16, q18, [x2, #0x1c0]
        csetm   x23, lo
        umlal   v13.2d, v24.2s, v15.s[0]
        str     x26, [sp, #0x5f0]
        ldr     x25, [sp, #0x658]
        ldr     x26, [sp, #0x668]
        str     x1, [sp, #0x608]
        ldr     x1, [sp, #0x6f8]
        str     x19, [sp, #0x7d8]
        subs    x19, x26, x1
        eor     x12, x12, x23
        eor     x21, x21, x23
        umlal2  v13.2d, v24.4s, v15.s[1]
        ext     v24.16b, v2.16b, v0.16b, #8
        str     x24, [sp, #0x5e0]
        ldr     x24, [sp, #0x670]
        sbcs    x10, x24, x25
        str     x17, [sp, #0x748]
        mul     x17, x28, x15
        umlal   v13.2d, v26.2s, v6.s[2]
        str     x8, [sp, #0x538]
        csetm   x8, lo
        str     x5, [sp, #0x528]
        ldr     x5, [sp, #0x7c8]
        adds    x5, x5, x13
        and     v2.16b, v2.16b, v1.16b
        adcs    x27, x16, x27
        umlal2  v13.2d, v26.4s, v6.s[3]
        eor     x10, x10, x8
        eor     x13, x8, x23
        umlal   v13.2d, v27.2s, v6.s[0]
        usra    v2.2d, v4.2d, #0x1d
        umulh   x16, x28, x15
        eor     x19, x19, x8
        umlal2  v13.2d, v27.4s, v6.s[1]
        ldp     q4, q26, [x2, #0x1e0]
        adc     x20, x20, xzr
        subs    x11, x11, x26
        sbcs    x14, x14, x24
        umlal   v13.2d, v16.2s, v23.s[2]
        sbcs    x22, x22, x1
        umlal2  v13.2d, v16.4s, v23.s[3]
        ldp     q16, q27, [x2, #0x200]
        umlal   v13.2d, v18.2s, v23.s[0]
        sbcs    x28, x28, x25
        ldr     x25, [sp, #0x640]
        str     x13, [sp, #0x688]
        ldr     x13, [sp, #0x5d8]
        mul     x15, x13, x25
        umlal2  v13.2d, v18.4s, v23.s[1]
        csetm   x1, lo
        cmn     x8, #1
        adcs    x19, x19, xzr
        eor     x28, x28, x1
        eor     x22, x22, x1
        adcs    x8, x10, xzr
        eor     x10, x11, x1
        umlal   v13.2d, v4.2s, v20.s[2]
        umlal2  v13.2d, v4.4s, v20.s[3]
        ldp     q4, q18, [x2, #0x220]
        cmn     x23, #1
        adcs    x23, x12, xzr
        umulh   x11, x13, x25
        eor     x12, x14, x1
        ldr     x14, [sp, #0x7d0]
        umlal   v13.2d, v26.2s, v20.s[0]
        eor     x15, x15, x14
        umlal2  v13.2d, v26.4s, v20.s[1]
        adcs    x21, x21, xzr
        adds    x5, x5, x17
        adcs    x27, x27, x16
        ldr     x16, [sp, #0x620]
        umlal   v13.2d, v16.2s, v7.s[2]
        adc     x20, x20, xzr
        cmn     x1, #1
        umlal2  v13.2d, v16.4s, v7.s[3]
        mul     x17, x13, x16
        adcs    x10, x10, xzr
        ldp     q16, q26, [x2]
        umlal   v13.2d, v27.2s, v7.s[0]
        adcs    x12, x12, xzr
        umlal2  v13.2d, v27.4s, v7.s[1]
        adcs    x22, x22, xzr
        umulh   x13, x13, x16
        adcs    x28, x28, xzr
        umlal   v13.2d, v4.2s, v8.s[2]
        adds    x11, x11, x17
        ldr     x17, [sp, #0x5e8]
        umlal2  v13.2d, v4.4s, v8.s[3]
        ldp     q4, q27, [x2, #0x20]
        umlal   v13.2d, v18.2s, v8.s[0]
        umlal2  v13.2d, v18.4s, v8.s[1]
        str     x8, [sp, #0x5d8]
        mul     x8, x17, x16
        umlal   v12.2d, v16.2s, v11.s[0]
        umlal2  v12.2d, v16.4s, v11.s[2]
        str     x21, [sp, #0x660]
        ldr     x21, [sp, #0x7e8]
        ldp     d16, d18, [x21, #0x110]
        mul     x21, x17, x25
        usra    v13.2d, v24.2d, #0x1d
        adcs    x8, x13, x8
        umlal   v3.2d, v4.2s, v11.s[0]
        umulh   x13, x17, x16
        ldr     x16, [sp, #0x708]
        umlal2  v3.2d, v4.4s, v11.s[2]
        ext     v4.16b, v0.16b, v12.16b, #8
        umlal   v14.2d, v27.2s, v11.s[0]
        shl     v18.2d, v18.2d, #0x2a
        umlal2  v14.2d, v27.4s, v11.s[2]
        ldp     q24, q27, [x2, #0x40]
        usra    v12.2d, v4.2d, #0x1d
        str     x19, [sp, #0x620]
        mul     x19, x26, x16
        usra    v13.2d, v16.2d, #0x1c
        ldp     q4, q16, [x2, #0x60]
        adc     x13, x13, xzr
        adds    x21, x11, x21
        eor     x21, x21, x14
        umulh   x25, x17, x25
        usra    v13.2d, v18.2d, #6
        ext     v18.16b, v12.16b, v0.16b, #8
        and     v12.16b, v12.16b, v1.16b
        umulh   x11, x26, x16
        usra    v28.2d, v18.2d, #0x1d
        adcs    x25, x8, x25
        umlal   v10.2d, v27.2s, v11.s[0]
        ldr     x17, [sp, #0x528]
        eor     x25, x25, x14
        adc     x8, x13, xzr
        cmn     x14, #1
        umlal2  v10.2d, v27.4s, v11.s[2]
        ldp     q18, q27, [x2, #0x80]
        eor     x8, x8, x14
        umlal   v30.2d, v24.2s, v11.s[0]
        adcs    x13, x15, x9
        mul     x15, x24, x16
        umlal2  v30.2d, v24.4s, v11.s[2]
        adcs    x21, x21, x7
        adcs    x25, x25, x17
        str     x7, [sp, #0x640]
        ldr     x7, [sp, #0x538]
        adcs    x8, x8, x7
        str     x9, [sp, #0x5e8]
        ldr     x9, [sp, #0x768]
        str     x19, [sp, #0x650]
        mul     x19, x26, x9
        adc     x14, x14, xzr
        str     x23, [sp, #0x7d0]
        ldr     x23, [sp, #0x748]
        adds    x13, x13, x23
        adcs    x21, x21, x5
        adcs    x25, x25, x27
        umulh   x26, x26, x9
        adcs    x8, x8, x20
        adc     x14, x14, xzr
        adds    x13, x17, x13
        umlal   v28.2d, v26.2s, v11.s[0]
        adcs    x21, x7, x21
        umlal   v13.2d, v16.2s, v11.s[0]
        adcs    x23, x23, x25
        umlal   v2.2d, v4.2s, v11.s[0]
        adcs    x25, x5, x8
        mul     x5, x24, x9
        umlal2  v28.2d, v26.4s, v11.s[2]
        ldp     q24, q26, [x2, #0xa0]
        adcs    x27, x27, x14
        umlal2  v13.2d, v16.4s, v11.s[2]
        adcs    x20, x20, xzr
        adds    x19, x11, x19
        umlal2  v2.2d, v4.4s, v11.s[2]
        umulh   x7, x24, x9
        umull   v4.2d, v18.2s, v11.s[0]
        adcs    x26, x26, x5
        umulh   x24, x24, x16
        umlal2  v4.2d, v18.4s, v11.s[2]
        ldp     q16, q18, [x2, #0xc0]
        adc     x5, x7, xzr
        umlal   v4.2d, v27.2s, v21.s[2]
        subs    x7, x10, x22
        umlal2  v4.2d, v27.4s, v21.s[3]
        ldr     x14, [sp, #0x700]
        sbcs    x8, x12, x28
        umlal   v4.2d, v24.2s, v21.s[0]
        csetm   x11, lo
        ldr     x17, [sp, #0x7c0]
        adds    x19, x19, x15
        umlal2  v4.2d, v24.4s, v21.s[1]
        ldp     q24, q27, [x2, #0xe0]
        eor     x7, x7, x11
        umlal   v4.2d, v26.2s, v29.s[2]
        eor     x8, x8, x11
        adcs    x24, x26, x24
        ldr     x26, [sp, #0x6f8]
        umulh   x15, x26, x14
        umlal2  v4.2d, v26.4s, v29.s[3]
        adc     x5, x5, xzr
        subs    x16, x16, x17
        ldr     x17, [sp, #0x758]
        uzp1    v11.4s, v11.4s, v12.4s
        umlal   v4.2d, v16.2s, v29.s[0]
        sbcs    x9, x9, x17
        ldr     x17, [sp, #0x630]
        str     x20, [sp, #0x758]
        ldr     x20, [sp, #0x750]
        eor     x17, x17, x20
        str     x27, [sp, #0x630]
        ldr     x27, [sp, #0x5e0]
        eor     x27, x27, x20
        umlal2  v4.2d, v16.4s, v29.s[1]
        ldp     q16, q26, [x2, #0x100]
        str     x25, [sp, #0x5e0]
        ldr     x25, [sp, #0x7e0]
        sbcs    x25, x14, x25
        umlal   v4.2d, v18.2s, v22.s[2]
        str     x23, [sp, #0x7e0]
        ldr     x23, [sp, #0x6d0]
        str     x21, [sp, #0x768]
        ldr     x21, [sp, #0x730]
        sbcs    x21, x23, x21
        str     x13, [sp, #0x730]
        mul     x13, x26, x23
        str     x28, [sp, #0x7c0]
        ldr     x28, [sp, #0x7d8]
        eor     x28, x28, x20
        umlal2  v4.2d, v18.4s, v22.s[3]
        str     x28, [sp, #0x7d8]
        csetm   x28, lo
        cmn     x11, #1
        str     x27, [sp, #0x708]
        ldr     x27, [sp, #0x608]
        eor     x27, x27, x20
        eor     x25, x25, x28
        eor     x9, x9, x28
        eor     x16, x16, x28
        umlal   v4.2d, v24.2s, v22.s[0]
        eor     x21, x21, x28
        adcs    x7, x7, xzr
        str     x7, [sp, #0x608]
        mul     x7, x26, x14
        umlal2  v4.2d, v24.4s, v22.s[1]
        ldp     q18, q24, [x2, #0x120]
        adcs    x8, x8, xzr
        umlal   v4.2d, v27.2s, v25.s[2]
        cmn     x28, #1
        eor     x28, x1, x28
        ldr     x1, [sp, #0x618]
        eor     x1, x1, x20
        umlal2  v4.2d, v27.4s, v25.s[3]
        umulh   x26, x26, x23
        adcs    x16, x16, xzr
        str     x8, [sp, #0x6f8]
        ldr     x8, [sp, #0x5f0]
        eor     x8, x8, x20
        umlal   v4.2d, v16.2s, v25.s[0]
        adcs    x9, x9, xzr
        str     x8, [sp, #0x5f0]
        ldr     x8, [sp, #0x550]
        eor     x8, x8, x20
        str     x27, [sp, #0x550]
        ldr     x27, [sp, #0x580]
        eor     x27, x27, x20
        umlal2  v4.2d, v16.4s, v25.s[1]
        ldp     q16, q27, [x2, #0x140]
        adcs    x25, x25, xzr
        str     x27, [sp, #0x580]
        ldr     x27, [sp, #0x710]
        eor     x27, x27, x20
        adcs    x21, x21, xzr
        str     x27, [sp, #0x710]
        ldr     x27, [sp, #0x658]
        str     x1, [sp, #0x618]
        mul     x1, x27, x23
        umlal   v4.2d, v26.2s, v19.s[2]
        str     x17, [sp, #0x670]
        ldr     x17, [sp, #0x648]
        eor     x17, x17, x20
        adds    x13, x15, x13
        ldr     x15, [sp, #0x570]
        eor     x15, x15, x20
        umlal2  v4.2d, v26.4s, v19.s[3]
        str     x15, [sp, #0x570]
        ldr     x15, [sp, #0x530]
        eor     x15, x15, x20
        str     x15, [sp, #0x530]
        ldr     x15, [sp, #0x560]
        eor     x15, x15, x20
        str     x15, [sp, #0x560]
        ldr     x15, [sp, #0x638]
        eor     x15, x15, x20
        umlal   v4.2d, v18.2s, v19.s[0]
        str     x15, [sp, #0x638]
        ldr     x15, [sp, #0x558]
        eor     x15, x15, x20
        str     x15, [sp, #0x558]
        ldr     x15, [sp, #0x548]
        eor     x15, x15, x20
        umulh   x20, x10, x16
        umlal2  v4.2d, v18.4s, v19.s[1]
        umlal   v4.2d, v24.2s, v9.s[2]
        adcs    x26, x26, x1
        ldp     q18, q26, [x2, #0x160]
        umlal2  v4.2d, v24.4s, v9.s[3]
        umlal   v4.2d, v16.2s, v9.s[0]
        umulh   x23, x27, x23
        umlal2  v4.2d, v16.4s, v9.s[1]
        ldp     q16, q24, [x2, #0x180]
        umlal   v4.2d, v27.2s, v5.s[2]
        umlal2  v4.2d, v27.4s, v5.s[3]
        mul     x1, x27, x14
        umlal   v4.2d, v18.2s, v5.s[0]
        adc     x23, x23, xzr
        str     x15, [sp, #0x6d0]
        subs    x15, x25, x16
        str     x17, [sp, #0x548]
        sbcs    x17, x21, x9
        umlal2  v4.2d, v18.4s, v5.s[1]
        ldp     q18, q27, [x2, #0x1a0]
        str     x21, [sp, #0x648]
        mul     x21, x10, x9
        umlal   v4.2d, v26.2s, v17.s[2]
        str     x8, [sp, #0x748]
        csetm   x8, lo
        eor     x17, x17, x8
        eor     x11, x11, x8
        adds    x1, x13, x1
        umlal2  v4.2d, v26.4s, v17.s[3]
        ext     v26.16b, v0.16b, v13.16b, #8
        eor     x13, x15, x8
        umlal   v4.2d, v16.2s, v17.s[0]
        umulh   x27, x27, x14
        umlal2  v4.2d, v16.4s, v17.s[1]
        ext     v16.16b, v13.16b, v0.16b, #8
        umlal   v4.2d, v24.2s, v15.s[2]
        and     v13.16b, v13.16b, v1.16b
        umlal2  v4.2d, v24.4s, v15.s[3]
        mul     x14, x10, x16
        umlal   v4.2d, v18.2s, v15.s[0]
        usra    v13.2d, v26.2d, #0x1d
        ldr     x15, [sp, #0x7d0]
        ldp     q24, q26, [x2, #0x1c0]
        adcs    x26, x26, x27
        umlal2  v4.2d, v18.4s, v15.s[1]
        adc     x23, x23, xzr
        cmn     x8, #1
        umlal   v4.2d, v27.2s, v6.s[2]
        adcs    x27, x13, xzr
        ldr     x13, [sp, #0x620]
        umlal2  v4.2d, v27.4s, v6.s[3]
        ldp     q18, q27, [x2, #0x1e0]
        adcs    x8, x17, xzr
        umulh   x17, x13, x15
        str     x14, [sp, #0x700]
        eor     x14, x14, x28
        str     x14, [sp, #0x658]
        ldr     x14, [sp, #0x660]
        str     x8, [sp, #0x538]
        mul     x8, x13, x14
        umlal   v4.2d, v24.2s, v6.s[0]
        umlal2  v4.2d, v24.4s, v6.s[1]
        umlal   v4.2d, v26.2s, v23.s[2]
        str     x11, [sp, #0x528]
        umulh   x11, x13, x14
        umlal2  v4.2d, v26.4s, v23.s[3]
        ldp     q24, q26, [x2, #0x200]
        adds    x8, x17, x8
        ldr     x17, [sp, #0x5d8]
        umlal   v4.2d, v18.2s, v23.s[0]
        umlal2  v4.2d, v18.4s, v23.s[1]
        umlal   v4.2d, v27.2s, v20.s[2]
        str     x27, [sp, #0x668]
        mul     x27, x17, x14
        umlal2  v4.2d, v27.4s, v20.s[3]
        ldp     q18, q27, [x2, #0x220]
        umulh   x14, x17, x14
        adcs    x27, x11, x27
        umlal   v4.2d, v24.2s, v20.s[0]
        umlal2  v4.2d, v24.4s, v20.s[1]
        umlal   v4.2d, v26.2s, v7.s[2]
        mul     x11, x17, x15
        umlal2  v4.2d, v26.4s, v7.s[3]
        ldp     q24, q26, [x2]
        adc     x14, x14, xzr
        umlal   v4.2d, v18.2s, v7.s[0]
        umlal2  v4.2d, v18.4s, v7.s[1]
        umulh   x17, x17, x15
        umlal   v4.2d, v27.2s, v8.s[2]
        adds    x8, x8, x11
        ldr     x11, [sp, #0x688]
        eor     x8, x8, x11
        umlal2  v4.2d, v27.4s, v8.s[3]
        ldp     q8, q18, [x2, #0x20]
        mul     x13, x13, x15
        ldr     x15, [sp, #0x7e8]
        umlal   v28.2d, v24.2s, v12.s[0]
        usra    v4.2d, v16.2d, #0x1d
        umlal2  v28.2d, v24.4s, v12.s[2]
        ldp     q16, q24, [x2, #0x40]
        eor     x13, x13, x11
        umlal   v14.2d, v8.2s, v12.s[0]
        ext     v27.16b, v0.16b, v28.16b, #8
        umlal   v30.2d, v18.2s, v12.s[0]
        usra    v28.2d, v27.2d, #0x1d
        umlal2  v30.2d, v18.4s, v12.s[2]
        umulh   x10, x10, x9
        ldp     d18, d27, [x15, #0x118]
        umlal2  v14.2d, v8.4s, v12.s[2]
        adcs    x27, x27, x17
        ldr     x17, [sp, #0x650]
        eor     x27, x27, x11
        adc     x14, x14, xzr
        cmn     x11, #1
        umlal   v2.2d, v24.2s, v12.s[0]
        adcs    x13, x13, x17
        umlal   v10.2d, v16.2s, v12.s[0]
        eor     x14, x14, x11
        ext     v8.16b, v28.16b, v0.16b, #8
        mul     x17, x12, x9
        adcs    x8, x8, x19
        and     v28.16b, v28.16b, v1.16b
        umlal2  v10.2d, v16.4s, v12.s[2]
        adcs    x27, x27, x24
        adcs    x14, x14, x5
        umlal2  v2.2d, v24.4s, v12.s[2]
        ldp     q16, q24, [x2, #0x60]
        usra    v4.2d, v18.2d, #0x16
        str     x19, [sp, #0x7d0]
        umulh   x19, x12, x16
        adc     x11, x11, xzr
        adds    x13, x13, x7
        shl     v18.2d, v27.2d, #0x30
        adcs    x8, x8, x1
        usra    v3.2d, v8.2d, #0x1d
        ldp     q8, q27, [x2, #0x80]
        adcs    x27, x27, x26
        adcs    x14, x14, x23
        usra    v4.2d, v18.2d, #6
        umulh   x9, x12, x9
        adc     x11, x11, xzr
        adds    x24, x24, x13
        adcs    x5, x5, x8
        umlal   v3.2d, v26.2s, v12.s[0]
        adcs    x27, x7, x27
        umlal   v13.2d, v16.2s, v12.s[0]
        adcs    x1, x1, x14
        umlal2  v3.2d, v26.4s, v12.s[2]
        ldp     q18, q26, [x2, #0xa0]
        mul     x7, x12, x16
        umlal   v4.2d, v24.2s, v12.s[0]
        umlal2  v13.2d, v16.4s, v12.s[2]
        umlal2  v4.2d, v24.4s, v12.s[2]
        umull   v16.2d, v8.2s, v12.s[0]
        adcs    x26, x26, x11
        umlal2  v16.2d, v8.4s, v12.s[2]
        mul     x8, x22, x25
        ldr     x12, [sp, #0x5c0]
        ldr     x13, [sp, #0x748]
        adcs    x23, x23, xzr
        adds    x20, x20, x21
        ldp     q8, q12, [x2, #0xc0]
        ldr     x14, [sp, #0x5c8]
        ldr     x16, [sp, #0x670]
        umlal   v16.2d, v27.2s, v11.s[0]
        adcs    x21, x10, x17
        ldr     x17, [sp, #0x590]
        ldr     x10, [sp, #0x750]
        adc     x9, x9, xzr
        cmn     x10, #1
        umlal2  v16.2d, v27.4s, v11.s[1]
        umlal   v16.2d, v18.2s, v21.s[2]
        umulh   x11, x22, x25
        adcs    x13, x12, x13
        ldr     x12, [sp, #0x710]
        ldp     q24, q27, [x2, #0xe0]
        umlal2  v16.2d, v18.4s, v21.s[3]
        adcs    x16, x14, x16
        ldr     x14, [sp, #0x618]
        adcs    x14, x17, x14
        ldr     x17, [sp, #0x598]
        umlal   v16.2d, v26.2s, v21.s[0]
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x648]
        umlal2  v16.2d, v26.4s, v21.s[1]
        ldp     q18, q26, [x2, #0x100]
        str     x12, [sp, #0x710]
        mul     x12, x22, x17
        str     x14, [sp, #0x618]
        ldr     x14, [sp, #0x5a0]
        str     x16, [sp, #0x670]
        ldr     x16, [sp, #0x548]
        adcs    x16, x14, x16
        ldr     x14, [sp, #0x5a8]
        str     x16, [sp, #0x548]
        ldr     x16, [sp, #0x708]
        adcs    x16, x14, x16
        ldr     x14, [sp, #0x610]
        str     x16, [sp, #0x708]
        ldr     x16, [sp, #0x550]
        adcs    x16, x14, x16
        ldr     x14, [sp, #0x628]
        umlal   v16.2d, v8.2s, v29.s[2]
        umlal2  v16.2d, v8.4s, v29.s[3]
        umulh   x22, x22, x17
        str     x16, [sp, #0x550]
        ldr     x16, [sp, #0x5f0]
        adcs    x16, x14, x16
        ldr     x14, [sp, #0x5b8]
        umlal   v16.2d, v12.2s, v29.s[0]
        str     x16, [sp, #0x5f0]
        ldr     x16, [sp, #0x7d8]
        adcs    x16, x14, x16
        ldr     x14, [sp, #0x588]
        umlal2  v16.2d, v12.4s, v29.s[1]
        ldp     q8, q12, [x2, #0x120]
        str     x16, [sp, #0x7d8]
        ldr     x16, [sp, #0x570]
        adcs    x16, x14, x16
        ldr     x14, [sp, #0x540]
        str     x16, [sp, #0x570]
        ldr     x16, [sp, #0x560]
        adcs    x16, x14, x16
        ldr     x14, [sp, #0x7c0]
        umlal   v16.2d, v24.2s, v22.s[2]
        umlal2  v16.2d, v24.4s, v22.s[3]
        str     x16, [sp, #0x560]
        mul     x16, x14, x17
        str     x13, [sp, #0x748]
        ldr     x13, [sp, #0x5d0]
        str     x23, [sp, #0x688]
        ldr     x23, [sp, #0x558]
        adcs    x23, x13, x23
        ldr     x13, [sp, #0x578]
        str     x23, [sp, #0x558]
        ldr     x23, [sp, #0x580]
        adcs    x23, x13, x23
        ldr     x13, [sp, #0x5b0]
        umlal   v16.2d, v27.2s, v22.s[0]
        str     x23, [sp, #0x580]
        ldr     x23, [sp, #0x6d0]
        adcs    x23, x13, x23
        ldr     x13, [sp, #0x600]
        umlal2  v16.2d, v27.4s, v22.s[1]
        ldp     q24, q27, [x2, #0x140]
        umlal   v16.2d, v18.2s, v25.s[2]
        umulh   x17, x14, x17
        str     x23, [sp, #0x648]
        ldr     x23, [sp, #0x638]
        adcs    x23, x13, x23
        ldr     x13, [sp, #0x568]
        umlal2  v16.2d, v18.4s, v25.s[3]
        str     x23, [sp, #0x638]
        ldr     x23, [sp, #0x530]
        adcs    x23, x13, x23
        umlal   v16.2d, v26.2s, v25.s[0]
        adc     x10, x10, xzr
        adds    x20, x20, x7
        adcs    x19, x21, x19
        umlal2  v16.2d, v26.4s, v25.s[1]
        ldp     q18, q26, [x2, #0x160]
        eor     x21, x20, x28
        umlal   v16.2d, v8.2s, v19.s[2]
        mul     x7, x14, x25
        adc     x9, x9, xzr
        adds    x11, x11, x12
        umlal2  v16.2d, v8.4s, v19.s[3]
        umlal   v16.2d, v12.2s, v19.s[0]
        adcs    x22, x22, x16
        umlal2  v16.2d, v12.4s, v19.s[1]
        ldp     q8, q12, [x2, #0x180]
        adc     x12, x17, xzr
        umlal   v16.2d, v24.2s, v9.s[2]
        umulh   x25, x14, x25
        ldr     x14, [sp, #0x668]
        umlal2  v16.2d, v24.4s, v9.s[3]
        umlal   v16.2d, v27.2s, v9.s[0]
        adds    x7, x11, x7
        ldr     x11, [sp, #0x608]
        umlal2  v16.2d, v27.4s, v9.s[1]
        ldr     x17, [sp, #0x528]
        ldp     q24, q27, [x2, #0x1a0]
        umlal   v16.2d, v18.2s, v5.s[2]
        mul     x16, x11, x14
        umlal2  v16.2d, v18.4s, v5.s[3]
        adcs    x22, x22, x25
        adc     x25, x12, xzr
        ldr     x13, [sp, #0x538]
        umlal   v16.2d, v26.2s, v5.s[0]
        umlal2  v16.2d, v26.4s, v5.s[1]
        ldp     q18, q26, [x2, #0x1c0]
        umulh   x12, x11, x14
        umlal   v16.2d, v8.2s, v17.s[2]
        eor     x16, x16, x17
        umlal2  v16.2d, v8.4s, v17.s[3]
        ext     v8.16b, v0.16b, v4.16b, #8
        umlal   v16.2d, v12.2s, v17.s[0]
        umlal2  v16.2d, v12.4s, v17.s[1]
        ext     v12.16b, v4.16b, v0.16b, #8
        str     x10, [sp, #0x7c0]
        mul     x10, x11, x13
        str     x23, [sp, #0x750]
        ldr     x23, [sp, #0x6f8]
        str     x26, [sp, #0x530]
        umulh   x26, x23, x14
        and     v4.16b, v4.16b, v1.16b
        umlal   v16.2d, v24.2s, v15.s[2]
        umlal2  v16.2d, v24.4s, v15.s[3]
        usra    v4.2d, v8.2d, #0x1d
        umulh   x11, x11, x13
        umlal   v16.2d, v27.2s, v15.s[0]
        ldp     q8, q24, [x2, #0x1e0]
        adds    x10, x12, x10
        umlal2  v16.2d, v27.4s, v15.s[1]
        umlal   v16.2d, v18.2s, v6.s[2]
        umlal2  v16.2d, v18.4s, v6.s[3]
        ldp     q18, q27, [x2, #0x200]
        mul     x12, x23, x13
        umlal   v16.2d, v26.2s, v6.s[0]
        umlal2  v16.2d, v26.4s, v6.s[1]
        umulh   x13, x23, x13
        adcs    x11, x11, x12
        umlal   v16.2d, v8.2s, v23.s[2]
        umlal2  v16.2d, v8.4s, v23.s[3]
        ldp     q8, q26, [x2, #0x220]
        umlal   v16.2d, v24.2s, v23.s[0]
        mul     x23, x23, x14
        umlal2  v16.2d, v24.4s, v23.s[1]
        adc     x12, x13, xzr
        umlal   v16.2d, v18.2s, v20.s[2]
        umlal2  v16.2d, v18.4s, v20.s[3]
        ldp     q18, q24, [x2]
        umlal   v16.2d, v27.2s, v20.s[0]
        adds    x23, x10, x23
        umlal2  v16.2d, v27.4s, v20.s[1]
        eor     x23, x23, x17
        umlal   v16.2d, v8.2s, v7.s[2]
        umlal2  v16.2d, v8.4s, v7.s[3]
        ldr     x13, [x6, #0x80]
        ldp     q8, q27, [x2, #0x20]
        adcs    x26, x11, x26
        ldr     x11, [sp, #0x700]
        adc     x10, x12, xzr
        ldr     x12, [x4, #0x80]
        cmn     x17, #1
        umlal   v16.2d, v26.2s, v7.s[0]
        eor     x26, x26, x17
        umlal2  v16.2d, v26.4s, v7.s[1]
        eor     x10, x10, x17
        adcs    x11, x16, x11
        mul     x14, x12, x13
        adcs    x23, x23, x20
        umlal   v3.2d, v18.2s, v28.s[0]
        adcs    x20, x26, x19
        umlal2  v3.2d, v18.4s, v28.s[2]
        ldp     d18, d26, [x15, #0x120]
        adcs    x26, x10, x9
        umlal   v30.2d, v8.2s, v28.s[0]
        umulh   x10, x12, x13
        usra    v16.2d, v12.2d, #0x1d
        umlal2  v30.2d, v8.4s, v28.s[2]
        adc     x16, x17, xzr
        ldr     x17, [x6, #0x88]
        adds    x11, x11, x8
        adcs    x23, x23, x7
        umlal   v10.2d, v27.2s, v28.s[0]
        ext     v8.16b, v0.16b, v3.16b, #8
        adcs    x20, x20, x22
        adcs    x26, x26, x25
        mul     x15, x12, x17
        umlal2  v10.2d, v27.4s, v28.s[2]
        usra    v3.2d, v8.2d, #0x1d
        ldp     q8, q12, [x2, #0x40]
        adc     x16, x16, xzr
        usra    v16.2d, v18.2d, #0x10
        str     x14, [sp, #0x528]
        ldr     x14, [x6, #0x90]
        str     x10, [sp, #0x700]
        subs    x10, x14, x13
        shl     v18.2d, v26.2d, #0x36
        str     x15, [sp, #0x668]
        ldr     x15, [x6, #0x98]
        sbcs    x15, x15, x17
        umulh   x14, x12, x17
        str     x14, [sp, #0x6f8]
        csetm   x14, lo
        adds    x19, x19, x11
        adcs    x23, x9, x23
        and     v26.16b, v3.16b, v1.16b
        eor     x19, x19, x28
        ext     v3.16b, v3.16b, v0.16b, #8
        usra    v16.2d, v18.2d, #6
        eor     x23, x23, x28
        ldp     q18, q27, [x2, #0x60]
        adcs    x20, x8, x20
        usra    v14.2d, v3.2d, #0x1d
        eor     x8, x15, x14
        ldr     x11, [x4, #0x90]
        eor     x9, x10, x14
        eor     x20, x20, x28
        adcs    x26, x7, x26
        ldr     x7, [x4, #0x88]
        mul     x10, x7, x17
        uzp1    v3.4s, v28.4s, v26.4s
        eor     x26, x26, x28
        adcs    x22, x22, x16
        ldr     x16, [x4, #0x98]
        umlal   v13.2d, v12.2s, v28.s[0]
        eor     x22, x22, x28
        adcs    x25, x25, xzr
        subs    x15, x12, x11
        umlal   v2.2d, v8.2s, v28.s[0]
        sbcs    x12, x7, x16
        umlal   v14.2d, v24.2s, v28.s[0]
        eor     x25, x25, x28
        str     x10, [sp, #0x538]
        umulh   x10, x7, x13
        str     x10, [sp, #0x608]
        csetm   x10, lo
        umlal2  v14.2d, v24.4s, v28.s[2]
        cmn     x14, #1
        umlal2  v2.2d, v8.4s, v28.s[2]
        ldp     q8, q24, [x2, #0x80]
        eor     x12, x12, x10
        eor     x15, x15, x10
        eor     x14, x10, x14
        umlal2  v13.2d, v12.4s, v28.s[2]
        adcs    x9, x9, xzr
        umlal   v4.2d, v18.2s, v28.s[0]
        adcs    x8, x8, xzr
        cmn     x10, #1
        umulh   x10, x7, x17
        ldr     x17, [sp, #0x658]
        adcs    x15, x15, xzr
        umlal   v16.2d, v27.2s, v28.s[0]
        adcs    x12, x12, xzr
        umlal2  v16.2d, v27.4s, v28.s[2]
        ldp     q12, q27, [x2, #0xa0]
        cmn     x28, #1
        umlal2  v4.2d, v18.4s, v28.s[2]
        str     x10, [sp, #0x6d0]
        ldr     x10, [sp, #0x5e8]
        adcs    x17, x17, x10
        mul     x13, x7, x13
        ldr     x7, [sp, #0x640]
        adcs    x21, x21, x7
        str     x13, [sp, #0x658]
        ldr     x13, [sp, #0x730]
        adcs    x19, x19, x13
        ldr     x16, [sp, #0x5e0]
        umull   v18.2d, v8.2s, v28.s[0]
        str     x12, [sp, #0x620]
        ldr     x12, [sp, #0x768]
        adcs    x23, x23, x12
        str     x8, [sp, #0x5d8]
        ldr     x8, [x6, #0x90]
        str     x14, [sp, #0x660]
        umulh   x14, x11, x8
        str     x14, [sp, #0x6e8]
        ldr     x14, [sp, #0x7e0]
        adcs    x20, x20, x14
        adcs    x26, x26, x16
        str     x9, [sp, #0x7c8]
        ldr     x9, [sp, #0x630]
        adcs    x22, x22, x9
        umlal2  v18.2d, v8.4s, v28.s[2]
        ldp     q8, q28, [x2, #0xc0]
        ldr     x12, [sp, #0x7d0]
        umlal   v18.2d, v24.2s, v11.s[2]
        str     x15, [sp, #0x5f8]
        ldr     x15, [sp, #0x758]
        adcs    x25, x25, x15
        mul     x8, x11, x8
        umlal2  v18.2d, v24.4s, v11.s[3]
        ldr     x13, [x6, #0x98]
        adc     x28, x28, xzr
        str     x8, [sp, #0x520]
        ldr     x8, [sp, #0x650]
        adds    x17, x17, x8
        umlal   v18.2d, v12.2s, v11.s[0]
        adcs    x21, x21, x12
        umlal2  v18.2d, v12.4s, v11.s[1]
        ldp     q12, q24, [x2, #0xe0]
        adcs    x19, x19, x24
        adcs    x23, x23, x5
        umlal   v18.2d, v27.2s, v21.s[2]
        mul     x7, x11, x13
        umlal2  v18.2d, v27.4s, v21.s[3]
        adcs    x20, x20, x27
        adcs    x26, x26, x1
        umlal   v18.2d, v8.2s, v21.s[0]
        str     x7, [sp, #0x518]
        ldr     x7, [sp, #0x530]
        adcs    x22, x22, x7
        umulh   x11, x11, x13
        umlal2  v18.2d, v8.4s, v21.s[1]
        str     x11, [sp, #0x510]
        ldr     x11, [sp, #0x688]
        adcs    x25, x25, x11
        ldp     q8, q27, [x2, #0x100]
        umlal   v18.2d, v28.2s, v29.s[2]
        adc     x28, x28, xzr
        adds    x14, x14, x17
        umlal2  v18.2d, v28.4s, v29.s[3]
        adcs    x21, x16, x21
        adcs    x19, x9, x19
        umlal   v18.2d, v12.2s, v29.s[0]
        adcs    x23, x15, x23
        umlal2  v18.2d, v12.4s, v29.s[1]
        ldp     q12, q28, [x2, #0x120]
        adcs    x20, x8, x20
        umlal   v18.2d, v24.2s, v22.s[2]
        adcs    x26, x12, x26
        umlal2  v18.2d, v24.4s, v22.s[3]
        ldr     x8, [sp, #0x640]
        adcs    x22, x24, x22
        ldr     x9, [sp, #0x618]
        adcs    x25, x5, x25
        ldr     x5, [sp, #0x748]
        ldr     x12, [sp, #0x710]
        ldr     x15, [sp, #0x768]
        umlal   v18.2d, v8.2s, v22.s[0]
        ldr     x16, [sp, #0x548]
        adcs    x24, x27, x28
        umlal2  v18.2d, v8.4s, v22.s[1]
        adcs    x28, x1, xzr
        ldr     x17, [sp, #0x708]
        adcs    x27, x7, xzr
        ldr     x7, [sp, #0x670]
        adcs    x1, x11, xzr
        ldr     x11, [sp, #0x730]
        adds    x5, x5, x10
        adcs    x7, x7, x8
        adcs    x9, x9, x11
        adcs    x12, x12, x15
        ldr     x8, [sp, #0x5f0]
        ldr     x15, [x4, #0x98]
        adcs    x16, x16, x14
        umlal   v18.2d, v27.2s, v25.s[2]
        ldr     x10, [sp, #0x7d8]
        ldp     q8, q24, [x2, #0x140]
        adcs    x17, x17, x21
        umlal2  v18.2d, v27.4s, v25.s[3]
        umulh   x11, x15, x13
        str     x11, [sp, #0x708]
        ldr     x11, [sp, #0x550]
        adcs    x11, x11, x19
        umlal   v18.2d, v12.2s, v25.s[0]
        adcs    x8, x8, x23
        umlal2  v18.2d, v12.4s, v25.s[1]
        ldp     q12, q27, [x2, #0x160]
        adcs    x10, x10, x20
        umlal   v18.2d, v28.2s, v19.s[2]
        str     x20, [sp, #0x7d8]
        ldr     x20, [sp, #0x570]
        adcs    x20, x20, x26
        umlal2  v18.2d, v28.4s, v19.s[3]
        mul     x13, x15, x13
        ldr     x15, [sp, #0x558]
        str     x13, [sp, #0x570]
        ldr     x13, [sp, #0x560]
        adcs    x13, x13, x22
        adcs    x15, x15, x25
        str     x25, [sp, #0x558]
        ldr     x25, [sp, #0x580]
        adcs    x25, x25, x24
        str     x24, [sp, #0x580]
        ldr     x24, [sp, #0x648]
        adcs    x24, x24, x28
        str     x28, [sp, #0x648]
        ldr     x28, [sp, #0x638]
        adcs    x28, x28, x27
        str     x27, [sp, #0x638]
        ldr     x27, [sp, #0x750]
        adcs    x27, x27, x1
        str     x1, [sp, #0x750]
        ldr     x1, [sp, #0x7c0]
        adc     x1, x1, xzr
        str     x22, [sp, #0x7c0]
        ldr     x22, [sp, #0x5b8]
        adds    x22, x22, x5
        ldr     x5, [sp, #0x588]
        adcs    x5, x5, x7
        ldr     x7, [sp, #0x540]
        adcs    x7, x7, x9
        ldr     x9, [sp, #0x5d0]
        umlal   v18.2d, v8.2s, v19.s[0]
        ext     v28.16b, v0.16b, v16.16b, #8
        adcs    x9, x9, x12
        ldr     x12, [x4, #0x98]
        str     x9, [sp, #0x5d0]
        ldr     x9, [x6, #0x90]
        str     x7, [sp, #0x540]
        mul     x7, x12, x9
        str     x5, [sp, #0x588]
        ldr     x5, [sp, #0x578]
        adcs    x5, x5, x16
        ldr     x16, [sp, #0x5b0]
        umlal2  v18.2d, v8.4s, v19.s[1]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x600]
        umlal   v18.2d, v24.2s, v9.s[2]
        adcs    x11, x17, x11
        umulh   x17, x12, x9
        umlal2  v18.2d, v24.4s, v9.s[3]
        str     x11, [sp, #0x600]
        ldr     x11, [sp, #0x568]
        adcs    x8, x11, x8
        ldr     x11, [sp, #0x5e8]
        ldp     q8, q24, [x2, #0x180]
        adcs    x10, x11, x10
        ldr     x11, [sp, #0x640]
        adcs    x20, x11, x20
        ldr     x11, [sp, #0x730]
        umlal   v18.2d, v12.2s, v9.s[0]
        adcs    x11, x11, x13
        ldr     x13, [sp, #0x5f8]
        str     x8, [sp, #0x730]
        ldr     x8, [sp, #0x7c8]
        str     x11, [sp, #0x640]
        mul     x11, x13, x8
        umlal2  v18.2d, v12.4s, v9.s[1]
        str     x20, [sp, #0x5e8]
        ldr     x20, [sp, #0x768]
        adcs    x20, x20, x15
        umulh   x15, x13, x8
        str     x20, [sp, #0x768]
        ldr     x20, [sp, #0x660]
        eor     x11, x11, x20
        adcs    x25, x14, x25
        umlal   v18.2d, v27.2s, v5.s[2]
        adcs    x21, x21, x24
        ldr     x24, [sp, #0x5d8]
        umlal2  v18.2d, v27.4s, v5.s[3]
        ldp     q12, q27, [x2, #0x1a0]
        adcs    x19, x19, x28
        umlal   v18.2d, v8.2s, v5.s[0]
        adcs    x23, x23, x27
        ldr     x27, [sp, #0x7d8]
        ldr     x14, [sp, #0x558]
        umlal2  v18.2d, v8.4s, v5.s[1]
        and     v8.16b, v16.16b, v1.16b
        mul     x28, x13, x24
        adcs    x27, x27, x1
        ldr     x1, [sp, #0x7c0]
        umlal   v18.2d, v24.2s, v17.s[2]
        adcs    x26, x26, xzr
        ext     v16.16b, v16.16b, v0.16b, #8
        usra    v8.2d, v28.2d, #0x1d
        adcs    x1, x1, xzr
        umlal2  v18.2d, v24.4s, v17.s[3]
        adcs    x14, x14, xzr
        ldp     q24, q28, [x2]
        umulh   x13, x13, x24
        umlal   v18.2d, v12.2s, v17.s[0]
        str     x26, [sp, #0x5f8]
        ldr     x26, [sp, #0x580]
        adcs    x26, x26, xzr
        str     x26, [sp, #0x580]
        ldr     x26, [sp, #0x648]
        adcs    x26, x26, xzr
        umlal2  v18.2d, v12.4s, v17.s[1]
        ldp     q12, q28, [x2, #0x1c0]
        str     x26, [sp, #0x648]
        ldr     x26, [sp, #0x638]
        adcs    x26, x26, xzr
        umlal   v18.2d, v27.2s, v15.s[2]
        str     x26, [sp, #0x638]
        ldr     x26, [sp, #0x620]
        str     x1, [sp, #0x558]
        mul     x1, x26, x24
        umlal2  v18.2d, v27.4s, v15.s[3]
        str     x23, [sp, #0x7c0]
        ldr     x23, [sp, #0x750]
        adcs    x23, x23, xzr
        str     x23, [sp, #0x750]
        ldr     x23, [sp, #0x700]
        str     x14, [sp, #0x7d8]
        ldr     x14, [sp, #0x668]
        adds    x23, x23, x14
        ldr     x14, [sp, #0x6f8]
        ldr     q27, [x2, #0x480]
        str     x27, [sp, #0x668]
        ldr     x27, [sp, #0x538]
        adcs    x27, x14, x27
        ldr     x14, [sp, #0x6d0]
        umlal   v14.2d, v24.2s, v26.s[0]
        adc     x14, x14, xzr
        str     x19, [sp, #0x6d0]
        ldr     x19, [sp, #0x658]
        adds    x23, x23, x19
        umulh   x19, x26, x24
        ldr     x24, [sp, #0x608]
        umlal2  v14.2d, v24.4s, v26.s[2]
        adcs    x24, x27, x24
        ldp     q24, q31, [x2, #0x240]
        umlal   v18.2d, v12.2s, v15.s[0]
        adc     x27, x14, xzr
        ldr     x14, [sp, #0x6e8]
        str     x21, [sp, #0x608]
        ldr     x21, [sp, #0x518]
        adds    x21, x14, x21
        ldr     x14, [sp, #0x510]
        umlal2  v18.2d, v12.4s, v15.s[1]
        str     x25, [sp, #0x518]
        ldr     x25, [sp, #0x570]
        adcs    x25, x14, x25
        ldr     x14, [sp, #0x708]
        umlal   v18.2d, v28.2s, v6.s[2]
        adc     x14, x14, xzr
        adds    x21, x21, x7
        mul     x7, x26, x8
        umlal2  v18.2d, v28.4s, v6.s[3]
        adcs    x25, x25, x17
        ldr     x17, [x6, #0xb8]
        ldp     q12, q28, [x2, #0x1e0]
        adc     x14, x14, xzr
        adds    x28, x15, x28
        adcs    x1, x13, x1
        ldr     x13, [x6, #0xa0]
        umulh   x26, x26, x8
        ldr     x9, [x4, #0xb0]
        ldr     x8, [x6, #0xb0]
        adc     x19, x19, xzr
        subs    x15, x8, x13
        str     x10, [sp, #0x7c8]
        ldr     x10, [x6, #0xa8]
        str     x5, [sp, #0x620]
        ldr     x12, [x4, #0xb8]
        sbcs    x5, x17, x10
        str     x16, [sp, #0x708]
        csetm   x16, lo
        str     x22, [sp, #0x570]
        ldr     x22, [x4, #0xa0]
        subs    x17, x22, x9
        eor     x5, x5, x16
        mul     x8, x22, x13
        eor     x15, x15, x16
        str     x8, [sp, #0x510]
        ldr     x8, [x4, #0xa8]
        sbcs    x12, x8, x12
        csetm   x9, lo
        umlal   v18.2d, v12.2s, v6.s[0]
        adds    x28, x28, x7
        eor     x7, x9, x16
        eor     x28, x28, x20
        eor     x17, x17, x9
        umlal2  v18.2d, v12.4s, v6.s[1]
        adcs    x26, x1, x26
        eor     x1, x12, x9
        umlal   v18.2d, v28.2s, v23.s[2]
        umulh   x12, x22, x13
        eor     x26, x26, x20
        adc     x19, x19, xzr
        cmn     x9, #1
        umlal2  v18.2d, v28.4s, v23.s[3]
        eor     x19, x19, x20
        adcs    x9, x17, xzr
        ldr     x17, [sp, #0x528]
        ldp     q12, q28, [x2, #0x200]
        adcs    x1, x1, xzr
        cmn     x20, #1
        adcs    x11, x11, x17
        umulh   x17, x22, x10
        adcs    x28, x28, x23
        adcs    x26, x26, x24
        adcs    x19, x19, x27
        adc     x20, x20, xzr
        str     x23, [sp, #0x660]
        ldr     x23, [x4, #0x80]
        subs    x23, x23, x22
        str     x1, [sp, #0x6e8]
        umulh   x1, x8, x13
        ldr     x13, [x4, #0xb8]
        str     x7, [sp, #0x5d8]
        ldr     x7, [x4, #0x88]
        sbcs    x7, x7, x8
        umlal   v18.2d, v12.2s, v23.s[0]
        str     x9, [sp, #0x658]
        ldr     x9, [x4, #0x90]
        str     x1, [sp, #0x538]
        ldr     x1, [x4, #0xb0]
        sbcs    x9, x9, x1
        ldr     x1, [x4, #0x98]
        umlal2  v18.2d, v12.4s, v23.s[1]
        sbcs    x1, x1, x13
        umlal   v18.2d, v28.2s, v20.s[2]
        csetm   x13, lo
        cmn     x16, #1
        mul     x16, x22, x10
        umlal2  v18.2d, v28.4s, v20.s[3]
        ldp     q12, q28, [x2, #0x220]
        eor     x23, x23, x13
        eor     x7, x7, x13
        eor     x9, x9, x13
        eor     x1, x1, x13
        adcs    x15, x15, xzr
        mul     v31.2s, v14.2s, v27.2s
        mul     x22, x8, x10
        adcs    x5, x5, xzr
        str     x5, [sp, #0x6f8]
        ldr     x5, [sp, #0x520]
        adds    x11, x11, x5
        adcs    x28, x28, x21
        and     v31.16b, v31.16b, v1.16b
        adcs    x26, x26, x25
        str     x15, [sp, #0x700]
        ldr     x15, [x6, #0xa0]
        mul     x15, x8, x15
        adcs    x19, x19, x14
        umlal   v14.2d, v24.2s, v31.s[0]
        umlal   v18.2d, v12.2s, v20.s[0]
        adc     x20, x20, xzr
        adds    x12, x12, x16
        umlal2  v18.2d, v12.4s, v20.s[1]
        adcs    x22, x17, x22
        ldr     x17, [x4, #0xb0]
        umlal   v18.2d, v28.2s, v7.s[2]
        umulh   x16, x8, x10
        ldr     x8, [x6, #0xb0]
        umulh   x10, x17, x8
        adc     x16, x16, xzr
        adds    x24, x24, x11
        umlal2  v18.2d, v28.4s, v7.s[3]
        ext     v12.16b, v0.16b, v14.16b, #8
        adcs    x28, x27, x28
        adcs    x26, x5, x26
        usra    v14.2d, v12.2d, #0x1d
        adcs    x19, x21, x19
        mul     x21, x17, x8
        adcs    x20, x25, x20
        usra    v18.2d, v16.2d, #0x1d
        ldp     q12, q7, [x2, #0x10]
        adcs    x25, x14, xzr
        cmn     x13, #1
        adcs    x23, x23, xzr
        umlal   v10.2d, v7.2s, v26.s[0]
        umlal2  v10.2d, v7.4s, v26.s[2]
        ldp     q7, q16, [x2, #0x30]
        ext     v28.16b, v14.16b, v0.16b, #8
        adcs    x27, x7, xzr
        mul     v27.2s, v28.2s, v27.2s
        ldr     x11, [sp, #0x538]
        adcs    x5, x9, xzr
        ldr     x9, [sp, #0x7e8]
        and     v27.16b, v27.16b, v1.16b
        uzp1    v28.2d, v31.2d, v27.2d
        adcs    x1, x1, xzr
        umlal   v2.2d, v7.2s, v26.s[0]
        umlal2  v14.2d, v24.4s, v27.s[0]
        adds    x7, x12, x15
        ldr     x15, [x6, #0xa0]
        ldr     x12, [x6, #0xb8]
        ext     v14.16b, v14.16b, v0.16b, #8
        umlal   v13.2d, v16.2s, v26.s[0]
        ldp     d24, d27, [x9, #0x128]
        adcs    x22, x22, x11
        adc     x11, x16, xzr
        ldr     x16, [x6, #0x80]
        umlal2  v2.2d, v7.4s, v26.s[2]
        usra    v30.2d, v14.2d, #0x1d
        mul     x14, x17, x12
        umlal2  v13.2d, v16.4s, v26.s[2]
        ldp     q14, q7, [x2, #0x50]
        str     x25, [sp, #0x538]
        subs    x25, x15, x16
        str     x20, [sp, #0x520]
        ldr     x20, [x6, #0xa8]
        str     x19, [sp, #0x568]
        ldr     x19, [x6, #0x88]
        str     x26, [sp, #0x5b0]
        sbcs    x26, x20, x19
        str     x28, [sp, #0x578]
        ldr     x28, [x6, #0x90]
        str     x24, [sp, #0x5b8]
        sbcs    x24, x8, x28
        umulh   x9, x17, x12
        ldr     x17, [x6, #0x98]
        sbcs    x20, x12, x17
        umlal   v30.2d, v12.2s, v26.s[0]
        usra    v18.2d, v24.2d, #0xa
        ldp     q16, q24, [x2, #0x70]
        csetm   x15, lo
        shl     v27.2d, v27.2d, #0x3c
        umlal2  v30.2d, v12.4s, v26.s[2]
        adds    x10, x10, x14
        ldr     x14, [x4, #0xb8]
        eor     x20, x20, x15
        eor     x25, x25, x15
        eor     x24, x24, x15
        eor     x26, x26, x15
        eor     x13, x13, x15
        mul     x17, x14, x12
        usra    v18.2d, v27.2d, #6
        ldp     q12, q27, [x2, #0x90]
        umlal   v4.2d, v14.2s, v26.s[0]
        umlal2  v4.2d, v14.4s, v26.s[2]
        umulh   x12, x14, x12
        umlal   v8.2d, v7.2s, v26.s[0]
        adcs    x9, x9, x17
        umlal2  v8.2d, v7.4s, v26.s[2]
        ldp     q14, q7, [x2, #0xb0]
        umlal   v18.2d, v16.2s, v26.s[0]
        umlal2  v18.2d, v16.4s, v26.s[2]
        mul     x17, x14, x8
        umull   v16.2d, v24.2s, v26.s[0]
        adc     x12, x12, xzr
        cmn     x15, #1
        adcs    x25, x25, xzr
        umulh   x15, x14, x8
        ldr     x14, [sp, #0x700]
        adcs    x26, x26, xzr
        adcs    x24, x24, xzr
        adcs    x20, x20, xzr
        adds    x10, x10, x17
        ldr     x17, [sp, #0x658]
        umlal2  v16.2d, v24.4s, v26.s[2]
        ldp     q24, q26, [x2, #0xd0]
        mul     x8, x17, x14
        ldr     x19, [sp, #0x5d8]
        umlal   v16.2d, v12.2s, v3.s[0]
        adcs    x9, x9, x15
        umlal2  v16.2d, v12.4s, v3.s[1]
        adc     x12, x12, xzr
        subs    x15, x23, x5
        umlal   v16.2d, v27.2s, v11.s[2]
        umulh   x28, x17, x14
        str     x1, [sp, #0x560]
        sbcs    x1, x27, x1
        umlal2  v16.2d, v27.4s, v11.s[3]
        ldp     q12, q27, [x2, #0xf0]
        eor     x8, x8, x19
        umlal   v16.2d, v14.2s, v11.s[0]
        csetm   x16, lo
        str     x5, [sp, #0x5f0]
        subs    x5, x24, x25
        umlal2  v16.2d, v14.4s, v11.s[1]
        eor     x1, x1, x16
        str     x20, [sp, #0x550]
        sbcs    x20, x20, x26
        eor     x15, x15, x16
        umlal   v16.2d, v7.2s, v21.s[2]
        str     x24, [sp, #0x548]
        ldr     x24, [sp, #0x6f8]
        str     x27, [sp, #0x710]
        mul     x27, x17, x24
        csetm   x19, lo
        cmn     x16, #1
        umlal2  v16.2d, v7.4s, v21.s[3]
        ldp     q14, q7, [x2, #0x110]
        eor     x5, x5, x19
        umlal   v16.2d, v24.2s, v21.s[0]
        eor     x16, x16, x19
        eor     x20, x20, x19
        umlal2  v16.2d, v24.4s, v21.s[1]
        adcs    x15, x15, xzr
        umulh   x17, x17, x24
        adcs    x1, x1, xzr
        cmn     x19, #1
        umlal   v16.2d, v26.2s, v29.s[2]
        umlal2  v16.2d, v26.4s, v29.s[3]
        adcs    x19, x5, xzr
        ldp     q24, q26, [x2, #0x130]
        adcs    x20, x20, xzr
        umlal   v16.2d, v12.2s, v29.s[0]
        adds    x28, x28, x27
        ldr     x27, [sp, #0x6e8]
        umlal2  v16.2d, v12.4s, v29.s[1]
        mul     x5, x27, x24
        umlal   v16.2d, v27.2s, v22.s[2]
        umlal2  v16.2d, v27.4s, v22.s[3]
        ldp     q12, q27, [x2, #0x150]
        umlal   v16.2d, v14.2s, v22.s[0]
        umulh   x24, x27, x24
        umlal2  v16.2d, v14.4s, v22.s[1]
        adcs    x5, x17, x5
        umlal   v16.2d, v7.2s, v25.s[2]
        umlal2  v16.2d, v7.4s, v25.s[3]
        ldp     q14, q7, [x2, #0x170]
        umlal   v16.2d, v24.2s, v25.s[0]
        mul     x17, x27, x14
        umlal2  v16.2d, v24.4s, v25.s[1]
        adc     x24, x24, xzr
        umlal   v16.2d, v26.2s, v19.s[2]
        umlal2  v16.2d, v26.4s, v19.s[3]
        ldp     q24, q26, [x2, #0x190]
        umulh   x27, x27, x14
        ldr     x14, [sp, #0x5d8]
        umlal   v16.2d, v12.2s, v19.s[0]
        adds    x28, x28, x17
        eor     x28, x28, x14
        umlal2  v16.2d, v12.4s, v19.s[1]
        umlal   v16.2d, v27.2s, v9.s[2]
        umlal2  v16.2d, v27.4s, v9.s[3]
        ldp     q12, q27, [x2, #0x1b0]
        mul     x17, x23, x25
        umlal   v16.2d, v14.2s, v9.s[0]
        adcs    x27, x5, x27
        umlal2  v16.2d, v14.4s, v9.s[1]
        ldr     q14, [x2, #0x230]
        adc     x24, x24, xzr
        eor     x27, x27, x14
        umlal   v16.2d, v7.2s, v5.s[2]
        cmn     x14, #1
        eor     x24, x24, x14
        umulh   x5, x23, x25
        umlal2  v16.2d, v7.4s, v5.s[3]
        and     v7.16b, v18.16b, v1.16b
        str     x16, [sp, #0x700]
        ldr     x16, [sp, #0x510]
        adcs    x8, x8, x16
        umlal   v16.2d, v24.2s, v5.s[0]
        adcs    x28, x28, x7
        umlal2  v16.2d, v24.4s, v5.s[1]
        ext     v24.16b, v0.16b, v18.16b, #8
        adcs    x27, x27, x22
        umlal   v16.2d, v26.2s, v17.s[2]
        ext     v18.16b, v18.16b, v0.16b, #8
        adcs    x24, x24, x11
        mul     x16, x23, x26
        umlal2  v16.2d, v26.4s, v17.s[3]
        ldp     q26, q31, [x2, #0x250]
        umulh   x23, x23, x26
        str     x7, [sp, #0x6e8]
        eor     x7, x17, x13
        adc     x14, x14, xzr
        umlal   v30.2d, v26.2s, v28.s[0]
        adds    x8, x8, x21
        adcs    x28, x28, x10
        adcs    x27, x27, x9
        umlal2  v30.2d, v26.4s, v28.s[2]
        adcs    x24, x24, x12
        adc     x14, x14, xzr
        adds    x22, x22, x8
        umlal   v16.2d, v12.2s, v17.s[0]
        adcs    x28, x11, x28
        ldr     x11, [x6, #0xc0]
        adcs    x21, x21, x27
        ldr     x27, [sp, #0x710]
        adcs    x24, x10, x24
        umlal2  v16.2d, v12.4s, v17.s[1]
        mul     x8, x27, x26
        ldp     q12, q26, [x2, #0x240]
        adcs    x9, x9, x14
        ldr     x14, [x6, #0xc8]
        umulh   x26, x27, x26
        ldr     q26, [x2, #0x480]
        adcs    x10, x12, xzr
        ldr     x12, [x6, #0x80]
        umlal   v16.2d, v27.2s, v15.s[2]
        subs    x12, x11, x12
        ldr     x11, [x6, #0x88]
        umlal2  v16.2d, v27.4s, v15.s[3]
        usra    v7.2d, v24.2d, #0x1d
        sbcs    x11, x14, x11
        ldr     x14, [x6, #0xd0]
        ldp     q24, q27, [x2, #0x1d0]
        str     x10, [sp, #0x5d8]
        ldr     x10, [x6, #0x90]
        sbcs    x10, x14, x10
        umulh   x14, x27, x25
        str     x9, [sp, #0x6f8]
        ldr     x9, [x6, #0xd8]
        str     x24, [sp, #0x658]
        ldr     x24, [x6, #0x98]
        sbcs    x24, x9, x24
        ldr     x9, [x6, #0xe0]
        str     x21, [sp, #0x618]
        ldr     x21, [x6, #0xa0]
        sbcs    x21, x9, x21
        ldr     x9, [x6, #0xe8]
        str     x28, [sp, #0x670]
        ldr     x28, [x6, #0xa8]
        sbcs    x28, x9, x28
        ldr     x9, [x6, #0xf0]
        str     x22, [sp, #0x748]
        ldr     x22, [x6, #0xb0]
        sbcs    x22, x9, x22
        ldr     x9, [x6, #0xb8]
        mul     x25, x27, x25
        ldr     x27, [x6, #0xf8]
        sbcs    x9, x27, x9
        csetm   x27, lo
        str     x7, [sp, #0x710]
        ldr     x7, [x4, #0x80]
        str     x17, [sp, #0x688]
        ldr     x17, [x4, #0xc0]
        subs    x7, x7, x17
        ldr     x17, [x4, #0x88]
        eor     x10, x10, x27
        eor     x21, x21, x27
        str     x1, [sp, #0x530]
        ldr     x1, [x4, #0xc8]
        sbcs    x17, x17, x1
        ldr     x1, [x4, #0x90]
        umlal   v16.2d, v24.2s, v15.s[0]
        str     x19, [sp, #0x7d0]
        ldr     x19, [x4, #0xd0]
        sbcs    x1, x1, x19
        ldr     x19, [x4, #0x98]
        eor     x12, x12, x27
        eor     x24, x24, x27
        umlal2  v16.2d, v24.4s, v15.s[1]
        str     x15, [sp, #0x650]
        ldr     x15, [x4, #0xd8]
        sbcs    x19, x19, x15
        ldr     x15, [x4, #0xa0]
        eor     x28, x28, x27
        eor     x9, x9, x27
        mul     v24.2s, v30.2s, v26.2s
        str     x20, [sp, #0x758]
        ldr     x20, [x4, #0xe0]
        sbcs    x15, x15, x20
        ldr     x20, [x4, #0xa8]
        eor     x11, x11, x27
        eor     x22, x22, x27
        str     x13, [sp, #0x630]
        ldr     x13, [x4, #0xe8]
        sbcs    x20, x20, x13
        ldr     x13, [sp, #0x5f0]
        umlal   v16.2d, v27.2s, v6.s[2]
        str     x14, [sp, #0x5e0]
        ldr     x14, [sp, #0x548]
        umulh   x14, x13, x14
        ldr     x13, [x4, #0xf0]
        umlal2  v16.2d, v27.4s, v6.s[3]
        str     x14, [sp, #0x7e0]
        ldr     x14, [x4, #0xb0]
        sbcs    x14, x14, x13
        ldr     x13, [x4, #0xb8]
        str     x25, [sp, #0x508]
        ldr     x25, [x4, #0xf8]
        sbcs    x13, x13, x25
        and     v24.16b, v24.16b, v1.16b
        csetm   x25, lo
        cmn     x27, #1
        eor     x14, x14, x25
        eor     x15, x15, x25
        eor     x19, x19, x25
        eor     x20, x20, x25
        adcs    x12, x12, xzr
        eor     x17, x17, x25
        umlal   v30.2d, v12.2s, v24.s[0]
        eor     x7, x7, x25
        eor     x1, x1, x25
        adcs    x11, x11, xzr
        eor     x13, x13, x25
        str     x11, [sp, #0x500]
        ldr     x11, [sp, #0x5f0]
        str     x12, [sp, #0x4f8]
        ldr     x12, [sp, #0x550]
        umulh   x11, x11, x12
        eor     x27, x25, x27
        adcs    x10, x10, xzr
        adcs    x24, x24, xzr
        ldp     q27, q31, [x2, #0x1f0]
        umlal   v16.2d, v27.2s, v6.s[0]
        adcs    x21, x21, xzr
        umlal2  v16.2d, v27.4s, v6.s[1]
        adcs    x28, x28, xzr
        str     x27, [sp, #0x4f0]
        ldr     x27, [sp, #0x5f0]
        str     x28, [sp, #0x4e8]
        mul     x28, x27, x12
        umlal   v16.2d, v31.2s, v23.s[2]
        adcs    x22, x22, xzr
        umlal2  v16.2d, v31.4s, v23.s[3]
        ldp     q27, q31, [x2, #0x210]
        adcs    x9, x9, xzr
        cmn     x25, #1
        adcs    x25, x7, xzr
        ldr     x7, [sp, #0x560]
        str     x9, [sp, #0x4e0]
        umulh   x9, x7, x12
        adcs    x17, x17, xzr
        adcs    x1, x1, xzr
        adcs    x19, x19, xzr
        adcs    x15, x15, xzr
        str     x21, [sp, #0x4d8]
        ldr     x21, [sp, #0x548]
        mul     x27, x27, x21
        umlal   v16.2d, v27.2s, v23.s[0]
        adcs    x20, x20, xzr
        umlal2  v16.2d, v27.4s, v23.s[1]
        adcs    x14, x14, xzr
        adcs    x13, x13, xzr
        adds    x5, x5, x16
        umulh   x16, x7, x21
        adcs    x23, x23, x8
        ldr     x8, [sp, #0x508]
        umlal   v16.2d, v31.2s, v20.s[2]
        adc     x26, x26, xzr
        adds    x5, x5, x8
        ldr     x8, [sp, #0x5e0]
        umlal2  v16.2d, v31.4s, v20.s[3]
        ext     v27.16b, v0.16b, v30.16b, #8
        adcs    x23, x23, x8
        ldr     x8, [sp, #0x630]
        str     x22, [sp, #0x5e0]
        eor     x22, x5, x8
        umlal   v16.2d, v14.2s, v20.s[0]
        adc     x26, x26, xzr
        str     x13, [sp, #0x508]
        ldr     x13, [sp, #0x4f8]
        str     x14, [sp, #0x5f0]
        subs    x14, x10, x13
        mul     x12, x7, x12
        usra    v30.2d, v27.2d, #0x1d
        str     x20, [sp, #0x550]
        ldr     x20, [sp, #0x500]
        str     x15, [sp, #0x4d0]
        sbcs    x15, x24, x20
        str     x24, [sp, #0x4c8]
        ldr     x24, [sp, #0x7e8]
        ldr     x20, [sp, #0x758]
        ldr     d27, [x24, #0x130]
        umlal2  v16.2d, v14.4s, v20.s[1]
        csetm   x24, lo
        str     x1, [sp, #0x4c0]
        ldr     x8, [sp, #0x7e0]
        subs    x1, x25, x1
        eor     x14, x14, x24
        str     x19, [sp, #0x4b8]
        sbcs    x19, x17, x19
        eor     x15, x15, x24
        str     x10, [sp, #0x4b0]
        ldr     x10, [sp, #0x650]
        str     x15, [sp, #0x4a8]
        mul     x15, x10, x20
        str     x14, [sp, #0x4a0]
        csetm   x14, lo
        adds    x28, x8, x28
        ext     v14.16b, v30.16b, v0.16b, #8
        eor     x1, x1, x14
        adcs    x8, x11, x12
        usra    v16.2d, v18.2d, #0x1d
        adc     x9, x9, xzr
        eor     x19, x19, x14
        mul     v14.2s, v14.2s, v26.2s
        ldp     q18, q26, [x2, #0x2c0]
        mul     x21, x7, x21
        ldr     x7, [sp, #0x7d0]
        and     v14.16b, v14.16b, v1.16b
        shl     v1.2d, v27.2d, #2
        usra    v16.2d, v1.2d, #6
        umulh   x11, x10, x7
        ldp     q1, q27, [x2, #0x280]
        adds    x21, x28, x21
        adcs    x28, x8, x16
        uzp1    v24.2d, v24.2d, v14.2d
        adc     x8, x9, xzr
        ldr     x9, [sp, #0x530]
        umlal2  v30.2d, v12.4s, v14.s[0]
        ldp     q14, q12, [x2, #0x2a0]
        umulh   x12, x9, x20
        umlal   v16.2d, v18.2s, v28.s[0]
        adds    x11, x11, x15
        ext     v30.16b, v30.16b, v0.16b, #8
        umulh   x15, x10, x20
        umull   v31.2d, v26.2s, v28.s[0]
        umlal   v13.2d, v1.2s, v28.s[0]
        usra    v10.2d, v30.2d, #0x1d
        umlal2  v13.2d, v1.4s, v28.s[2]
        umlal   v8.2d, v14.2s, v28.s[0]
        mul     x10, x10, x7
        umlal   v4.2d, v27.2s, v28.s[0]
        umlal2  v4.2d, v27.4s, v28.s[2]
        ldp     q1, q27, [x2, #0x260]
        umlal2  v8.2d, v14.4s, v28.s[2]
        umulh   x16, x9, x7
        umlal   v7.2d, v12.2s, v28.s[0]
        str     x19, [sp, #0x650]
        ldr     x19, [sp, #0x700]
        eor     x10, x10, x19
        umlal2  v31.2d, v26.4s, v28.s[2]
        ldp     q14, q26, [x2, #0x90]
        umlal2  v16.2d, v18.4s, v28.s[2]
        umlal2  v7.2d, v12.4s, v28.s[2]
        ldp     q12, q18, [x2, #0xb0]
        mul     x20, x9, x20
        umlal   v2.2d, v27.2s, v28.s[0]
        mul     x7, x9, x7
        umlal2  v2.2d, v27.4s, v28.s[2]
        adcs    x20, x15, x20
        umlal   v10.2d, v1.2s, v28.s[0]
        adc     x9, x12, xzr
        umlal   v31.2d, v14.2s, v3.s[2]
        umlal2  v10.2d, v1.4s, v28.s[2]
        ldp     q1, q27, [x2, #0xd0]
        adds    x7, x11, x7
        ldr     x11, [sp, #0x688]
        adcs    x20, x20, x16
        adc     x9, x9, xzr
        eor     x20, x20, x19
        cmn     x19, #1
        adcs    x10, x10, x11
        eor     x7, x7, x19
        eor     x9, x9, x19
        umlal2  v31.2d, v14.4s, v3.s[3]
        umlal   v31.2d, v26.2s, v3.s[0]
        adcs    x5, x7, x5
        umlal2  v31.2d, v26.4s, v3.s[1]
        ldp     q14, q26, [x2, #0xf0]
        adcs    x20, x20, x23
        umlal   v31.2d, v12.2s, v11.s[2]
        adcs    x7, x9, x26
        umlal2  v31.2d, v12.4s, v11.s[3]
        adc     x19, x19, xzr
        eor     x9, x14, x24
        adds    x10, x10, x27
        umlal   v31.2d, v18.2s, v11.s[0]
        adcs    x5, x5, x21
        ldr     x12, [sp, #0x630]
        mul     x11, x25, x13
        umlal2  v31.2d, v18.4s, v11.s[1]
        ldp     q12, q18, [x2, #0x110]
        adcs    x20, x20, x28
        umlal   v31.2d, v1.2s, v21.s[2]
        adcs    x7, x7, x8
        umlal2  v31.2d, v1.4s, v21.s[3]
        adc     x19, x19, xzr
        adds    x23, x23, x10
        umulh   x10, x25, x13
        umlal   v31.2d, v27.2s, v21.s[0]
        eor     x23, x23, x12
        adcs    x26, x26, x5
        umlal2  v31.2d, v27.4s, v21.s[1]
        ldp     q1, q27, [x2, #0x130]
        eor     x26, x26, x12
        umlal   v31.2d, v14.2s, v29.s[2]
        adcs    x20, x27, x20
        ldr     x27, [sp, #0x500]
        umlal2  v31.2d, v14.4s, v29.s[3]
        adcs    x21, x21, x7
        eor     x20, x20, x12
        mul     x5, x25, x27
        ldr     x7, [sp, #0x710]
        umlal   v31.2d, v26.2s, v29.s[0]
        eor     x21, x21, x12
        adcs    x19, x28, x19
        umlal2  v31.2d, v26.4s, v29.s[1]
        ldr     x16, [sp, #0x660]
        ldp     q14, q26, [x2, #0x150]
        adcs    x28, x8, xzr
        ldr     x8, [sp, #0x528]
        umlal   v31.2d, v12.2s, v22.s[2]
        eor     x28, x28, x12
        eor     x19, x19, x12
        cmn     x12, #1
        umlal2  v31.2d, v12.4s, v22.s[3]
        adcs    x7, x7, x8
        umulh   x15, x25, x27
        umlal   v31.2d, v18.2s, v22.s[0]
        adcs    x22, x22, x16
        ldr     x16, [sp, #0x5b8]
        umlal2  v31.2d, v18.4s, v22.s[1]
        ldp     q12, q18, [x2, #0x170]
        adcs    x23, x23, x16
        ldr     x16, [sp, #0x578]
        umlal   v31.2d, v1.2s, v25.s[2]
        adcs    x26, x26, x16
        ldr     x16, [sp, #0x5b0]
        umlal2  v31.2d, v1.4s, v25.s[3]
        adcs    x20, x20, x16
        mul     x8, x17, x27
        umlal   v31.2d, v27.2s, v25.s[0]
        str     x11, [sp, #0x710]
        ldr     x11, [sp, #0x568]
        adcs    x21, x21, x11
        umlal2  v31.2d, v27.4s, v25.s[1]
        ldp     q1, q27, [x2, #0x190]
        str     x9, [sp, #0x700]
        ldr     x9, [sp, #0x520]
        adcs    x19, x19, x9
        umlal   v31.2d, v14.2s, v19.s[2]
        str     x25, [sp, #0x688]
        ldr     x25, [sp, #0x538]
        adcs    x28, x28, x25
        umulh   x27, x17, x27
        umlal2  v31.2d, v14.4s, v19.s[3]
        adc     x12, x12, xzr
        cmn     x24, #1
        ldr     x24, [sp, #0x4a0]
        umlal   v31.2d, v26.2s, v19.s[0]
        adcs    x24, x24, xzr
        umlal2  v31.2d, v26.4s, v19.s[1]
        ldr     x25, [sp, #0x6e8]
        ldp     q14, q26, [x2, #0x1b0]
        str     x24, [sp, #0x4a0]
        ldr     x24, [sp, #0x4a8]
        adcs    x24, x24, xzr
        umlal   v31.2d, v12.2s, v9.s[2]
        str     x24, [sp, #0x4a8]
        ldr     x24, [sp, #0x510]
        adds    x7, x7, x24
        mul     x24, x17, x13
        umlal2  v31.2d, v12.4s, v9.s[3]
        ldr     q12, [x2, #0x230]
        adcs    x22, x22, x25
        ldr     x25, [sp, #0x748]
        umlal   v31.2d, v18.2s, v9.s[0]
        uzp1    v28.4s, v28.4s, v24.4s
        adcs    x23, x23, x25
        ldr     x25, [sp, #0x670]
        umlal2  v31.2d, v18.4s, v9.s[1]
        adcs    x26, x26, x25
        umulh   x13, x17, x13
        umlal   v31.2d, v1.2s, v5.s[2]
        str     x17, [sp, #0x630]
        ldr     x17, [sp, #0x618]
        adcs    x20, x20, x17
        ldr     x25, [sp, #0x4b0]
        ldr     x17, [sp, #0x658]
        umlal2  v31.2d, v1.4s, v5.s[3]
        ldp     q1, q18, [x2, #0x1d0]
        adcs    x21, x21, x17
        ldr     x17, [sp, #0x6f8]
        umlal   v31.2d, v27.2s, v5.s[0]
        adcs    x19, x19, x17
        ldr     x17, [sp, #0x5d8]
        umlal2  v31.2d, v27.4s, v5.s[1]
        adcs    x28, x28, x17
        ldr     x17, [sp, #0x4c0]
        mul     x17, x17, x25
        umlal   v31.2d, v14.2s, v17.s[2]
        adc     x12, x12, xzr
        adds    x7, x16, x7
        ldr     x16, [sp, #0x538]
        umlal2  v31.2d, v14.4s, v17.s[3]
        ldp     q14, q27, [x2, #0x1f0]
        adcs    x22, x11, x22
        adcs    x23, x9, x23
        ldr     x9, [sp, #0x4c0]
        umlal   v31.2d, v26.2s, v17.s[0]
        umulh   x11, x9, x25
        umlal2  v31.2d, v26.4s, v17.s[1]
        adcs    x26, x16, x26
        ldr     x16, [sp, #0x510]
        adcs    x20, x16, x20
        ldr     x16, [sp, #0x6e8]
        umlal   v31.2d, v1.2s, v15.s[2]
        adcs    x21, x16, x21
        ldr     x16, [sp, #0x748]
        umlal2  v31.2d, v1.4s, v15.s[3]
        ldp     q1, q26, [x2, #0x210]
        adcs    x19, x16, x19
        ldr     x16, [sp, #0x670]
        umlal   v31.2d, v18.2s, v15.s[0]
        adcs    x28, x16, x28
        ldr     x16, [sp, #0x4c8]
        str     x28, [sp, #0x670]
        mul     x28, x9, x16
        umlal2  v31.2d, v18.4s, v15.s[1]
        str     x19, [sp, #0x748]
        ldr     x19, [sp, #0x618]
        adcs    x19, x19, x12
        ldr     x12, [sp, #0x658]
        umlal   v31.2d, v14.2s, v6.s[2]
        adcs    x12, x12, xzr
        umlal2  v31.2d, v14.4s, v6.s[3]
        ldp     q14, q18, [x2, #0x250]
        str     x12, [sp, #0x658]
        ldr     x12, [sp, #0x6f8]
        adcs    x12, x12, xzr
        umlal   v31.2d, v27.2s, v6.s[0]
        str     x12, [sp, #0x6f8]
        ldr     x12, [sp, #0x5d8]
        adcs    x12, x12, xzr
        cmn     x14, #1
        umulh   x14, x9, x16
        umlal2  v31.2d, v27.4s, v6.s[1]
        adcs    x1, x1, xzr
        str     x12, [sp, #0x5d8]
        ldr     x12, [sp, #0x650]
        adcs    x12, x12, xzr
        adds    x5, x10, x5
        ldr     x10, [sp, #0x4b8]
        umlal   v31.2d, v1.2s, v23.s[2]
        adcs    x8, x15, x8
        umlal2  v31.2d, v1.4s, v23.s[3]
        ldp     q1, q27, [x2, #0x270]
        adc     x27, x27, xzr
        umlal   v31.2d, v26.2s, v23.s[0]
        mul     x15, x10, x16
        umlal2  v31.2d, v26.4s, v23.s[1]
        adds    x24, x5, x24
        adcs    x5, x8, x13
        umlal   v31.2d, v12.2s, v20.s[2]
        adc     x27, x27, xzr
        adds    x28, x11, x28
        ldr     x11, [sp, #0x7e8]
        umlal   v10.2d, v14.2s, v24.s[0]
        umulh   x8, x10, x16
        umlal2  v31.2d, v12.4s, v20.s[3]
        ldp     d12, d20, [x11, #0x130]
        adcs    x13, x14, x15
        umlal2  v10.2d, v14.4s, v24.s[2]
        ldp     q14, q26, [x2, #0x290]
        umlal   v2.2d, v18.2s, v24.s[0]
        umlal   v13.2d, v1.2s, v24.s[0]
        mul     x14, x10, x25
        adc     x8, x8, xzr
        umulh   x15, x10, x25
        str     x19, [sp, #0x650]
        ldr     x19, [sp, #0x688]
        str     x21, [sp, #0x618]
        ldr     x21, [sp, #0x4d0]
        subs    x19, x19, x21
        usra    v31.2d, v12.2d, #0x3e
        str     x20, [sp, #0x688]
        ldr     x20, [sp, #0x630]
        str     x26, [sp, #0x6e8]
        ldr     x26, [sp, #0x550]
        sbcs    x20, x20, x26
        umlal   v4.2d, v27.2s, v24.s[0]
        ldr     x11, [sp, #0x5e0]
        ldr     x16, [sp, #0x4d8]
        str     x23, [sp, #0x630]
        ldr     x23, [sp, #0x5f0]
        sbcs    x9, x9, x23
        umlal2  v2.2d, v18.4s, v24.s[2]
        shl     v12.2d, v20.2d, #8
        str     x22, [sp, #0x4c0]
        ldr     x22, [sp, #0x508]
        sbcs    x10, x10, x22
        umlal2  v13.2d, v1.4s, v24.s[2]
        ldr     x25, [sp, #0x4e8]
        str     x7, [sp, #0x4b8]
        csetm   x7, lo
        str     x17, [sp, #0x510]
        subs    x17, x11, x16
        ldr     x11, [sp, #0x4e0]
        umlal   v8.2d, v14.2s, v24.s[0]
        eor     x19, x19, x7
        eor     x20, x20, x7
        eor     x9, x9, x7
        umlal2  v4.2d, v27.4s, v24.s[2]
        eor     x10, x10, x7
        sbcs    x11, x11, x25
        ldr     x25, [sp, #0x4a0]
        uzp1    v1.2d, v10.2d, v2.2d
        uzp2    v10.2d, v10.2d, v2.2d
        str     x10, [sp, #0x538]
        umulh   x10, x1, x25
        str     x9, [sp, #0x520]
        csetm   x9, lo
        adds    x28, x28, x14
        usra    v31.2d, v12.2d, #6
        adcs    x13, x13, x15
        eor     x14, x17, x9
        eor     x11, x11, x9
        shl     v12.2d, v10.2d, #0x23
        adc     x8, x8, xzr
        subs    x15, x21, x23
        ext     v0.16b, v0.16b, v10.16b, #8
        uzp1    v2.2d, v13.2d, v4.2d
        sbcs    x17, x26, x22
        umlal2  v8.2d, v14.4s, v24.s[2]
        uzp2    v14.2d, v13.2d, v4.2d
        umulh   x22, x21, x16
        csetm   x23, lo
        cmn     x9, #1
        usra    v1.2d, v12.2d, #6
        eor     x15, x15, x23
        adcs    x14, x14, xzr
        eor     x17, x17, x23
        umlal   v7.2d, v26.2s, v24.s[0]
        adcs    x11, x11, xzr
        cmn     x23, #1
        eor     x23, x23, x9
        shl     v12.2d, v14.2d, #0x23
        adcs    x9, x15, xzr
        ldr     x15, [sp, #0x4a8]
        umlal2  v7.2d, v26.4s, v24.s[2]
        ext     v10.16b, v10.16b, v14.16b, #8
        str     x11, [sp, #0x568]
        mul     x11, x1, x15
        adcs    x17, x17, xzr
        usra    v2.2d, v12.2d, #6
        ldp     q12, q13, [x2, #0x2b0]
        usra    v1.2d, v0.2d, #0x1d
        str     x17, [sp, #0x5b0]
        umulh   x17, x1, x15
        uzp2    v0.2d, v8.2d, v7.2d
        uzp1    v8.2d, v8.2d, v7.2d
        usra    v2.2d, v10.2d, #0x1d
        str     q1, [x0]
        shl     v10.2d, v0.2d, #0x23
        ext     v14.16b, v14.16b, v0.16b, #8
        ldp     q1, q4, [x2, #0x2d0]
        str     x23, [sp, #0x7d0]
        mul     x23, x12, x15
        usra    v8.2d, v10.2d, #6
        adds    x10, x10, x11
        str     q2, [x0, #0x10]
        umlal   v31.2d, v13.2s, v24.s[0]
        umulh   x11, x12, x15
        ldp     q10, q2, [x2, #0xa0]
        umlal2  v31.2d, v13.4s, v24.s[2]
        adcs    x23, x17, x23
        ldp     q13, q7, [x2, #0xc0]
        umlal   v16.2d, v12.2s, v24.s[0]
        usra    v8.2d, v14.2d, #0x1d
        ldp     q14, q18, [x2, #0xe0]
        mul     x15, x12, x25
        umull   v20.2d, v1.2s, v24.s[0]
        adc     x11, x11, xzr
        str     q8, [x0, #0x20]
        umulh   x12, x12, x25
        adds    x10, x10, x15
        ldr     x15, [sp, #0x700]
        umlal2  v20.2d, v1.4s, v24.s[2]
        eor     x10, x10, x15
        umlal   v20.2d, v4.2s, v28.s[0]
        mul     x25, x1, x25
        umlal2  v20.2d, v4.4s, v28.s[1]
        adcs    x23, x23, x12
        adc     x1, x11, xzr
        eor     x23, x23, x15
        ldr     x12, [sp, #0x710]
        umlal   v20.2d, v10.2s, v3.s[2]
        umlal2  v20.2d, v10.4s, v3.s[3]
        umlal2  v16.2d, v12.4s, v24.s[2]
        eor     x25, x25, x15
        ldp     q8, q10, [x2, #0x100]
        umlal   v20.2d, v2.2s, v3.s[0]
        umlal2  v20.2d, v2.4s, v3.s[1]
        ldr     x17, [sp, #0x4e8]
        eor     x1, x1, x15
        mul     x11, x21, x16
        cmn     x15, #1
        umlal   v20.2d, v13.2s, v11.s[2]
        adcs    x25, x25, x12
        ldp     q12, q1, [x2, #0x120]
        umlal2  v20.2d, v13.4s, v11.s[3]
        adcs    x10, x10, x24
        ldp     q13, q2, [x2, #0x140]
        umlal   v20.2d, v7.2s, v11.s[0]
        adcs    x23, x23, x5
        mul     x12, x21, x17
        ldp     q4, q26, [x2, #0x160]
        adcs    x1, x1, x27
        umlal2  v20.2d, v7.4s, v11.s[1]
        uzp2    v7.2d, v16.2d, v31.2d
        adc     x15, x15, xzr
        str     x24, [sp, #0x700]
        ldr     x24, [sp, #0x4f8]
        subs    x24, x16, x24
        ldr     x16, [sp, #0x4b0]
        umlal   v20.2d, v14.2s, v21.s[2]
        uzp1    v16.2d, v16.2d, v31.2d
        str     x11, [sp, #0x4f8]
        ldr     x11, [sp, #0x500]
        sbcs    x11, x17, x11
        str     x9, [sp, #0x500]
        umulh   x9, x26, x17
        umlal2  v20.2d, v14.4s, v21.s[3]
        ext     v14.16b, v0.16b, v7.16b, #8
        str     x14, [sp, #0x4a0]
        ldr     x14, [sp, #0x5e0]
        sbcs    x16, x14, x16
        ldr     x14, [sp, #0x4e0]
        umlal   v20.2d, v18.2s, v21.s[0]
        ldp     q0, q27, [x2, #0x180]
        str     x9, [sp, #0x4b0]
        ldr     x9, [sp, #0x4c8]
        sbcs    x9, x14, x9
        umlal2  v20.2d, v18.4s, v21.s[1]
        ldp     q18, q30, [x2, #0x1c0]
        csetm   x14, lo
        cmn     x7, #1
        umlal   v20.2d, v8.2s, v29.s[2]
        shl     v31.2d, v7.2d, #0x23
        eor     x9, x9, x14
        eor     x7, x7, x14
        adcs    x19, x19, xzr
        umlal2  v20.2d, v8.4s, v29.s[3]
        adcs    x20, x20, xzr
        eor     x16, x16, x14
        eor     x24, x24, x14
        umlal   v20.2d, v10.2s, v29.s[0]
        str     x7, [sp, #0x4c8]
        ldr     x7, [sp, #0x520]
        adcs    x7, x7, xzr
        eor     x11, x11, x14
        umulh   x21, x21, x17
        umlal2  v20.2d, v10.4s, v29.s[1]
        str     x21, [sp, #0x4d0]
        ldr     x21, [sp, #0x538]
        adcs    x21, x21, xzr
        cmn     x14, #1
        umlal   v20.2d, v12.2s, v22.s[2]
        usra    v16.2d, v31.2d, #6
        ldp     q8, q10, [x2, #0x1a0]
        adcs    x24, x24, xzr
        umlal2  v20.2d, v12.4s, v22.s[3]
        adcs    x11, x11, xzr
        umlal   v20.2d, v1.2s, v22.s[0]
        mul     x14, x26, x17
        adcs    x16, x16, xzr
        umlal2  v20.2d, v1.4s, v22.s[1]
        adcs    x9, x9, xzr
        subs    x17, x19, x7
        usra    v16.2d, v14.2d, #0x1d
        umlal   v20.2d, v13.2s, v25.s[2]
        str     x21, [sp, #0x4e8]
        sbcs    x21, x20, x21
        ldp     q14, q12, [x2, #0x2e0]
        umlal2  v20.2d, v13.4s, v25.s[3]
        str     x7, [sp, #0x538]
        csetm   x7, lo
        str     x20, [sp, #0x520]
        ldr     x20, [sp, #0x510]
        adds    x25, x25, x20
        str     x19, [sp, #0x4a8]
        ldr     x19, [sp, #0x4d8]
        mul     x20, x26, x19
        umlal   v20.2d, v2.2s, v25.s[0]
        adcs    x10, x10, x28
        eor     x17, x17, x7
        eor     x21, x21, x7
        umlal2  v20.2d, v2.4s, v25.s[1]
        adcs    x23, x23, x13
        umlal   v20.2d, v4.2s, v19.s[2]
        ldp     q13, q1, [x2, #0x1e0]
        adcs    x1, x1, x8
        umulh   x19, x26, x19
        str     q16, [x0, #0x30]
        adc     x26, x15, xzr
        adds    x25, x5, x25
        ldr     x5, [sp, #0x510]
        umlal2  v20.2d, v4.4s, v19.s[3]
        adcs    x27, x27, x10
        ldr     x10, [sp, #0x5e0]
        ldp     q2, q4, [x2, #0x200]
        umlal   v20.2d, v26.2s, v19.s[0]
        adcs    x23, x5, x23
        ldr     x5, [sp, #0x5f0]
        umlal2  v20.2d, v26.4s, v19.s[1]
        ldp     q16, q26, [x2, #0x220]
        umulh   x15, x5, x10
        adcs    x28, x28, x1
        ldr     x1, [sp, #0x7e8]
        umlal   v20.2d, v0.2s, v9.s[2]
        adcs    x26, x13, x26
        ldr     x13, [sp, #0x4b0]
        umlal2  v20.2d, v0.4s, v9.s[3]
        ldp     d0, d31, [x1, #0x138]
        adcs    x8, x8, xzr
        adds    x22, x22, x12
        ldr     x12, [sp, #0x4d0]
        umlal   v20.2d, v27.2s, v9.s[0]
        adcs    x12, x12, x14
        umlal2  v20.2d, v27.4s, v9.s[1]
        adc     x13, x13, xzr
        adds    x20, x22, x20
        ldr     x22, [sp, #0x4e0]
        mul     x14, x5, x22
        umlal   v20.2d, v8.2s, v5.s[2]
        adcs    x19, x12, x19
        umlal2  v20.2d, v8.4s, v5.s[3]
        adc     x12, x13, xzr
        ldr     x13, [sp, #0x508]
        cmn     x7, #1
        umlal   v20.2d, v10.2s, v5.s[0]
        str     x8, [sp, #0x4b0]
        umulh   x8, x13, x22
        umlal2  v20.2d, v10.4s, v5.s[1]
        ldp     q8, q10, [x2, #0xb0]
        adcs    x17, x17, xzr
        umlal   v20.2d, v18.2s, v17.s[2]
        shl     v27.2d, v31.2d, #0xe
        adcs    x21, x21, xzr
        str     x26, [sp, #0x4d0]
        subs    x26, x16, x24
        umlal2  v20.2d, v18.4s, v17.s[3]
        str     x28, [sp, #0x510]
        sbcs    x28, x9, x11
        umlal   v20.2d, v30.2s, v17.s[0]
        str     x23, [sp, #0x4d8]
        mul     x23, x5, x10
        str     x27, [sp, #0x550]
        csetm   x27, lo
        umull   v18.2d, v14.2s, v24.s[0]
        eor     x28, x28, x27
        eor     x7, x7, x27
        eor     x26, x26, x27
        umlal2  v20.2d, v30.4s, v17.s[1]
        ldp     q30, q31, [x2, #0xd0]
        cmn     x27, #1
        umlal   v20.2d, v13.2s, v15.s[2]
        mul     x27, x13, x22
        adcs    x26, x26, xzr
        umlal2  v20.2d, v13.4s, v15.s[3]
        adcs    x28, x28, xzr
        umlal2  v18.2d, v14.4s, v24.s[2]
        umlal   v18.2d, v12.2s, v28.s[0]
        umulh   x22, x5, x22
        adds    x5, x15, x14
        umlal2  v18.2d, v12.4s, v28.s[1]
        ldp     q14, q12, [x2, #0xf0]
        ldr     x15, [sp, #0x4a0]
        umlal   v18.2d, v8.2s, v3.s[2]
        umlal   v20.2d, v1.2s, v15.s[0]
        umlal2  v20.2d, v1.4s, v15.s[1]
        mul     x14, x13, x10
        umlal   v20.2d, v2.2s, v6.s[2]
        adcs    x22, x22, x27
        umlal2  v20.2d, v2.4s, v6.s[3]
        ldp     q13, q1, [x2, #0x130]
        adc     x27, x8, xzr
        ldr     x8, [sp, #0x500]
        umlal   v20.2d, v4.2s, v6.s[0]
        str     x25, [sp, #0x4e0]
        umulh   x25, x8, x15
        umlal2  v20.2d, v4.4s, v6.s[1]
        ldp     q2, q4, [x2, #0x110]
        umlal   v20.2d, v16.2s, v23.s[2]
        umlal2  v20.2d, v16.4s, v23.s[3]
        umlal2  v18.2d, v8.4s, v3.s[3]
        str     x21, [sp, #0x5f0]
        mul     x21, x8, x15
        umlal   v18.2d, v10.2s, v3.s[0]
        umlal2  v18.2d, v10.4s, v3.s[1]
        ldp     q8, q10, [x2, #0x150]
        umlal   v18.2d, v30.2s, v11.s[2]
        umulh   x10, x13, x10
        ldr     x13, [sp, #0x7d0]
        adds    x5, x5, x14
        ldr     x14, [sp, #0x568]
        umlal2  v18.2d, v30.4s, v11.s[3]
        eor     x21, x21, x13
        umlal   v18.2d, v31.2s, v11.s[0]
        umlal   v20.2d, v26.2s, v23.s[0]
        umlal2  v18.2d, v31.4s, v11.s[1]
        ldp     q16, q30, [x2, #0x170]
        str     x28, [sp, #0x5e0]
        umulh   x28, x8, x14
        umlal   v18.2d, v14.2s, v21.s[2]
        umlal2  v18.2d, v14.4s, v21.s[3]
        adcs    x22, x22, x10
        umlal2  v20.2d, v26.4s, v23.s[1]
        adc     x27, x27, xzr
        ldp     q14, q26, [x2, #0x1b0]
        umlal   v18.2d, v12.2s, v21.s[0]
        mul     x8, x8, x14
        usra    v20.2d, v0.2d, #0x38
        adds    x25, x25, x8
        ldr     x8, [sp, #0x5b0]
        usra    v20.2d, v27.2d, #6
        ldp     q0, q27, [x2, #0x190]
        mul     x10, x8, x14
        umlal2  v18.2d, v12.4s, v21.s[1]
        umlal   v18.2d, v2.2s, v29.s[2]
        umlal2  v18.2d, v2.4s, v29.s[3]
        ldp     q12, q2, [x2, #0x1d0]
        umulh   x14, x8, x14
        umlal   v18.2d, v4.2s, v29.s[0]
        adcs    x28, x28, x10
        umlal2  v18.2d, v4.4s, v29.s[1]
        umlal   v18.2d, v13.2s, v22.s[2]
        mul     x10, x8, x15
        umlal2  v18.2d, v13.4s, v22.s[3]
        ldp     q13, q4, [x2, #0x1f0]
        umlal   v18.2d, v1.2s, v22.s[0]
        adc     x14, x14, xzr
        umlal2  v18.2d, v1.4s, v22.s[1]
        umlal   v18.2d, v8.2s, v25.s[2]
        umulh   x8, x8, x15
        umlal2  v18.2d, v8.4s, v25.s[3]
        ldp     q8, q1, [x2, #0x210]
        adds    x25, x25, x10
        ldr     x10, [sp, #0x4a8]
        umlal   v18.2d, v10.2s, v25.s[0]
        eor     x25, x25, x13
        umlal2  v18.2d, v10.4s, v25.s[1]
        ldr     q10, [x2, #0x230]
        umlal   v18.2d, v16.2s, v19.s[2]
        mul     x15, x10, x24
        umlal2  v18.2d, v16.4s, v19.s[3]
        adcs    x28, x28, x8
        umlal   v18.2d, v30.2s, v19.s[0]
        eor     x28, x28, x13
        adc     x8, x14, xzr
        ldr     x14, [sp, #0x4f8]
        cmn     x13, #1
        umlal2  v18.2d, v30.4s, v19.s[1]
        ldp     d16, d30, [x1, #0x140]
        eor     x8, x8, x13
        umlal   v18.2d, v0.2s, v9.s[2]
        adcs    x21, x21, x14
        umulh   x14, x10, x24
        umlal2  v18.2d, v0.4s, v9.s[3]
        adcs    x25, x25, x20
        umlal   v18.2d, v27.2s, v9.s[0]
        adcs    x28, x28, x19
        umlal2  v18.2d, v27.4s, v9.s[1]
        adcs    x8, x8, x12
        umlal   v18.2d, v14.2s, v5.s[2]
        adc     x13, x13, xzr
        umlal2  v18.2d, v14.4s, v5.s[3]
        str     x20, [sp, #0x7d0]
        ldr     x20, [sp, #0x4c8]
        str     x15, [sp, #0x4a0]
        eor     x15, x15, x20
        adds    x21, x21, x23
        shl     v14.2d, v30.2d, #0x14
        str     x15, [sp, #0x5b0]
        umulh   x15, x10, x11
        umlal   v18.2d, v26.2s, v5.s[0]
        adcs    x25, x25, x5
        adcs    x28, x28, x22
        umlal2  v18.2d, v26.4s, v5.s[1]
        ldp     q0, q26, [x2, #0x2f0]
        umlal   v18.2d, v12.2s, v17.s[2]
        adcs    x8, x8, x27
        ldp     q27, q30, [x2, #0xc0]
        umlal2  v18.2d, v12.4s, v17.s[3]
        adc     x13, x13, xzr
        adds    x19, x19, x21
        adcs    x21, x12, x25
        mul     x25, x10, x11
        umlal   v18.2d, v2.2s, v17.s[0]
        umlal2  v18.2d, v2.4s, v17.s[1]
        adcs    x23, x23, x28
        ldp     q12, q2, [x2, #0xe0]
        adcs    x28, x5, x8
        ldr     x5, [sp, #0x520]
        umlal   v18.2d, v13.2s, v15.s[2]
        adcs    x22, x22, x13
        umlal2  v18.2d, v13.4s, v15.s[3]
        mul     x8, x5, x11
        umlal   v18.2d, v4.2s, v15.s[0]
        adcs    x27, x27, xzr
        adds    x25, x14, x25
        umlal2  v18.2d, v4.4s, v15.s[1]
        ldp     q13, q4, [x2, #0x100]
        umlal   v18.2d, v8.2s, v6.s[2]
        ldr     x12, [x4, #0xd0]
        umulh   x10, x5, x11
        ldr     x14, [x4, #0xc8]
        adcs    x8, x15, x8
        ldr     x15, [x4, #0xd8]
        umlal2  v18.2d, v8.4s, v6.s[3]
        umlal   v18.2d, v1.2s, v6.s[0]
        umlal2  v18.2d, v1.4s, v6.s[1]
        umulh   x11, x5, x24
        umull   v8.2d, v0.2s, v24.s[0]
        mul     x24, x5, x24
        umlal   v18.2d, v10.2s, v23.s[2]
        adc     x5, x10, xzr
        ldr     x10, [x4, #0xc0]
        subs    x13, x10, x12
        sbcs    x15, x14, x15
        umlal2  v18.2d, v10.4s, v23.s[3]
        ldp     q10, q1, [x2, #0x120]
        csetm   x14, lo
        str     x27, [sp, #0x520]
        ldr     x27, [x6, #0xd0]
        str     x22, [sp, #0x4a8]
        ldr     x22, [x6, #0xc0]
        str     x28, [sp, #0x568]
        subs    x28, x27, x22
        ldr     x27, [x6, #0xd8]
        umlal2  v8.2d, v0.4s, v24.s[2]
        str     x23, [sp, #0x500]
        ldr     x23, [sp, #0x538]
        umulh   x12, x23, x16
        str     x21, [sp, #0x508]
        ldr     x21, [x6, #0xc8]
        sbcs    x27, x27, x21
        umlal   v8.2d, v26.2s, v28.s[0]
        eor     x15, x15, x14
        eor     x13, x13, x14
        str     x19, [sp, #0x530]
        csetm   x19, lo
        cmn     x14, #1
        usra    v18.2d, v16.2d, #0x32
        umlal2  v8.2d, v26.4s, v28.s[1]
        eor     x27, x27, x19
        ldp     q0, q16, [x2, #0x160]
        eor     x14, x14, x19
        adcs    x13, x13, xzr
        eor     x28, x28, x19
        ldp     q23, q26, [x2, #0x140]
        adcs    x15, x15, xzr
        cmn     x19, #1
        umlal   v8.2d, v27.2s, v3.s[2]
        mul     x19, x23, x16
        umlal2  v8.2d, v27.4s, v3.s[3]
        usra    v18.2d, v14.2d, #6
        adcs    x28, x28, xzr
        umlal   v8.2d, v30.2s, v3.s[0]
        adcs    x27, x27, xzr
        adds    x25, x25, x24
        eor     x24, x25, x20
        adcs    x8, x8, x11
        umlal2  v8.2d, v30.4s, v3.s[1]
        mul     x11, x23, x9
        adc     x5, x5, xzr
        umlal   v8.2d, v12.2s, v11.s[2]
        ldp     q14, q27, [x2, #0x200]
        uzp2    v30.2d, v20.2d, v18.2d
        uzp1    v18.2d, v20.2d, v18.2d
        umulh   x23, x23, x9
        adds    x11, x12, x11
        ldr     x12, [sp, #0x4e8]
        umlal2  v8.2d, v12.4s, v11.s[3]
        shl     v12.2d, v30.2d, #0x23
        ext     v7.16b, v7.16b, v30.16b, #8
        umlal   v8.2d, v2.2s, v11.s[0]
        umlal2  v8.2d, v2.4s, v11.s[1]
        ldp     q2, q20, [x2, #0x180]
        str     x15, [sp, #0x538]
        mul     x15, x12, x9
        usra    v18.2d, v12.2d, #6
        umlal   v8.2d, v13.2s, v21.s[2]
        umlal2  v8.2d, v13.4s, v21.s[3]
        ldp     q12, q13, [x2, #0x220]
        umlal   v8.2d, v4.2s, v21.s[0]
        umulh   x9, x12, x9
        umlal2  v8.2d, v4.4s, v21.s[1]
        adcs    x23, x23, x15
        umlal   v8.2d, v10.2s, v29.s[2]
        usra    v18.2d, v7.2d, #0x1d
        ldp     q4, q7, [x2, #0x1c0]
        umlal2  v8.2d, v10.4s, v29.s[3]
        umlal   v8.2d, v1.2s, v29.s[0]
        mul     x15, x12, x16
        adc     x9, x9, xzr
        umlal2  v8.2d, v1.4s, v29.s[1]
        ldp     q10, q1, [x2, #0x1a0]
        str     q18, [x0, #0x40]
        umlal   v8.2d, v23.2s, v22.s[2]
        umulh   x12, x12, x16
        umlal2  v8.2d, v23.4s, v22.s[3]
        ldp     q18, q23, [x2, #0x1e0]
        adds    x11, x11, x15
        umlal   v8.2d, v26.2s, v22.s[0]
        umlal2  v8.2d, v26.4s, v22.s[1]
        umlal   v8.2d, v0.2s, v25.s[2]
        mul     x15, x17, x26
        umlal2  v8.2d, v0.4s, v25.s[3]
        ldp     d0, d26, [x1, #0x148]
        adcs    x23, x23, x12
        ldr     x16, [sp, #0x5e0]
        umlal   v8.2d, v16.2s, v25.s[0]
        adc     x9, x9, xzr
        umlal2  v8.2d, v16.4s, v25.s[1]
        umulh   x12, x17, x26
        umlal   v8.2d, v2.2s, v19.s[2]
        umlal2  v8.2d, v2.4s, v19.s[3]
        eor     x15, x15, x7
        ldp     q2, q16, [x2, #0x300]
        umlal   v8.2d, v20.2s, v19.s[0]
        umlal2  v8.2d, v20.4s, v19.s[1]
        shl     v20.2d, v26.2d, #0x1a
        str     x27, [sp, #0x4e8]
        mul     x27, x17, x16
        umlal   v8.2d, v10.2s, v9.s[2]
        umlal2  v8.2d, v10.4s, v9.s[3]
        ldp     q10, q26, [x2, #0xd0]
        umlal   v8.2d, v1.2s, v9.s[0]
        umulh   x17, x17, x16
        umlal2  v8.2d, v1.4s, v9.s[1]
        umlal   v8.2d, v4.2s, v5.s[2]
        adds    x27, x12, x27
        ldr     x12, [sp, #0x5f0]
        str     x14, [sp, #0x758]
        mul     x14, x12, x16
        adcs    x14, x17, x14
        umlal2  v8.2d, v4.4s, v5.s[3]
        ldp     q1, q4, [x2, #0xf0]
        umlal   v8.2d, v7.2s, v5.s[0]
        umlal2  v8.2d, v7.4s, v5.s[1]
        umulh   x16, x12, x16
        umlal   v8.2d, v18.2s, v17.s[2]
        adc     x16, x16, xzr
        umlal2  v8.2d, v18.4s, v17.s[3]
        ldp     q7, q18, [x2, #0x110]
        umlal   v8.2d, v23.2s, v17.s[0]
        umlal2  v8.2d, v23.4s, v17.s[1]
        mul     x17, x12, x26
        adds    x27, x27, x17
        eor     x27, x27, x7
        umlal   v8.2d, v14.2s, v15.s[2]
        umlal2  v8.2d, v14.4s, v15.s[3]
        ldp     q14, q23, [x2, #0x130]
        umlal   v8.2d, v27.2s, v15.s[0]
        umulh   x26, x12, x26
        umlal2  v8.2d, v27.4s, v15.s[1]
        umull   v27.2d, v2.2s, v24.s[0]
        umlal   v8.2d, v12.2s, v6.s[2]
        umlal2  v8.2d, v12.4s, v6.s[3]
        mul     x12, x10, x22
        umlal   v8.2d, v13.2s, v6.s[0]
        umlal2  v8.2d, v13.4s, v6.s[1]
        ldp     q12, q13, [x2, #0x150]
        umlal2  v27.2d, v2.4s, v24.s[2]
        adcs    x26, x14, x26
        eor     x26, x26, x7
        adc     x14, x16, xzr
        ldr     x16, [sp, #0x4a0]
        umlal   v27.2d, v16.2s, v28.s[0]
        cmn     x7, #1
        adcs    x15, x15, x16
        umlal2  v27.2d, v16.4s, v28.s[1]
        umulh   x16, x10, x22
        ldp     q2, q16, [x2, #0x170]
        umlal   v27.2d, v10.2s, v3.s[2]
        adcs    x25, x27, x25
        usra    v8.2d, v0.2d, #0x2c
        eor     x27, x14, x7
        umlal2  v27.2d, v10.4s, v3.s[3]
        adcs    x26, x26, x8
        umlal   v27.2d, v26.2s, v3.s[0]
        adcs    x27, x27, x5
        ldp     q10, q0, [x2, #0x1b0]
        adc     x7, x7, xzr
        adds    x14, x15, x19
        umlal2  v27.2d, v26.4s, v3.s[1]
        mul     x15, x10, x21
        umlal   v27.2d, v1.2s, v11.s[2]
        adcs    x25, x25, x11
        usra    v8.2d, v20.2d, #6
        adcs    x26, x26, x23
        ldp     q20, q26, [x2, #0x190]
        adcs    x27, x27, x9
        umlal2  v27.2d, v1.4s, v11.s[3]
        umulh   x17, x10, x21
        umlal   v27.2d, v4.2s, v11.s[0]
        adc     x7, x7, xzr
        adds    x8, x8, x14
        eor     x8, x8, x20
        adcs    x25, x5, x25
        ldr     x5, [x6, #0xd0]
        umlal2  v27.2d, v4.4s, v11.s[1]
        ldp     q1, q4, [x2, #0x1d0]
        adcs    x19, x19, x26
        umlal   v27.2d, v7.2s, v21.s[2]
        eor     x19, x19, x20
        umlal2  v27.2d, v7.4s, v21.s[3]
        adcs    x26, x11, x27
        ldr     x27, [x4, #0xd0]
        eor     x25, x25, x20
        umlal   v27.2d, v18.2s, v21.s[0]
        ldr     x14, [sp, #0x710]
        umulh   x11, x27, x5
        adcs    x23, x23, x7
        eor     x26, x26, x20
        umlal2  v27.2d, v18.4s, v21.s[1]
        ldp     q7, q18, [x2, #0x1f0]
        adcs    x7, x9, xzr
        ldr     x10, [sp, #0x700]
        ldr     x9, [sp, #0x5b0]
        eor     x7, x7, x20
        umlal   v27.2d, v14.2s, v29.s[2]
        cmn     x20, #1
        eor     x23, x23, x20
        adcs    x9, x9, x14
        ldr     x14, [x4, #0xc8]
        umlal2  v27.2d, v14.4s, v29.s[3]
        str     x12, [sp, #0x5b0]
        mul     x12, x14, x21
        umlal   v27.2d, v23.2s, v29.s[0]
        adcs    x24, x24, x10
        ldr     x10, [sp, #0x4e0]
        umlal2  v27.2d, v23.4s, v29.s[1]
        adcs    x8, x8, x10
        ldr     x10, [sp, #0x550]
        ldp     q14, q23, [x2, #0x210]
        adcs    x25, x25, x10
        ldr     x10, [sp, #0x4d8]
        umlal   v27.2d, v12.2s, v22.s[2]
        adcs    x19, x19, x10
        umulh   x21, x14, x21
        umlal2  v27.2d, v12.4s, v22.s[3]
        str     x13, [sp, #0x4a0]
        ldr     x13, [sp, #0x510]
        adcs    x26, x26, x13
        umlal   v27.2d, v13.2s, v22.s[0]
        str     x28, [sp, #0x5f0]
        ldr     x28, [sp, #0x4d0]
        ldr     x13, [sp, #0x7d0]
        adcs    x23, x23, x28
        ldr     x28, [sp, #0x4b0]
        umlal2  v27.2d, v13.4s, v22.s[1]
        ldr     q12, [x2, #0x230]
        adcs    x7, x7, x28
        ldr     x28, [sp, #0x4f8]
        umlal   v27.2d, v2.2s, v25.s[2]
        adc     x20, x20, xzr
        adds    x9, x9, x28
        mul     x28, x14, x22
        umlal2  v27.2d, v2.4s, v25.s[3]
        adcs    x24, x24, x13
        umlal   v27.2d, v16.2s, v25.s[0]
        ldp     d13, d2, [x1, #0x150]
        ldr     x1, [sp, #0x530]
        adcs    x8, x8, x1
        ldr     x1, [sp, #0x508]
        umlal2  v27.2d, v16.4s, v25.s[1]
        adcs    x25, x25, x1
        umulh   x22, x14, x22
        ldr     x14, [sp, #0x500]
        umlal   v27.2d, v20.2s, v19.s[2]
        adcs    x19, x19, x14
        ldr     x14, [sp, #0x568]
        umlal2  v27.2d, v20.4s, v19.s[3]
        adcs    x26, x26, x14
        ldr     x14, [sp, #0x4a8]
        umlal   v27.2d, v26.2s, v19.s[0]
        adcs    x23, x23, x14
        ldr     x14, [sp, #0x520]
        umlal2  v27.2d, v26.4s, v19.s[1]
        adcs    x7, x7, x14
        mul     x5, x27, x5
        umlal   v27.2d, v10.2s, v9.s[2]
        shl     v2.2d, v2.2d, #0x20
        adc     x20, x20, xzr
        adds    x9, x10, x9
        ldr     x10, [sp, #0x510]
        umlal2  v27.2d, v10.4s, v9.s[3]
        adcs    x24, x10, x24
        ldr     x10, [sp, #0x4d0]
        umlal   v27.2d, v0.2s, v9.s[0]
        adcs    x8, x10, x8
        ldr     x10, [sp, #0x4b0]
        umlal2  v27.2d, v0.4s, v9.s[1]
        ldp     q10, q0, [x2, #0x310]
        adcs    x25, x10, x25
        ldr     x10, [sp, #0x4f8]
        umlal   v27.2d, v1.2s, v5.s[2]
        adcs    x19, x10, x19
        ldr     x10, [sp, #0x530]
        umlal2  v27.2d, v1.4s, v5.s[3]
        adcs    x26, x13, x26
        umlal   v27.2d, v4.2s, v5.s[0]
        adcs    x23, x10, x23
        ldr     x10, [x6, #0xd8]
        mul     x13, x27, x10
        adcs    x1, x1, x7
        ldr     x7, [sp, #0x500]
        ldp     q1, q16, [x2, #0xe0]
        adcs    x20, x7, x20
        umlal2  v27.2d, v4.4s, v5.s[1]
        umlal   v27.2d, v7.2s, v17.s[2]
        ldp     q4, q20, [x2, #0x100]
        umulh   x7, x27, x10
        umlal2  v27.2d, v7.4s, v17.s[3]
        str     x26, [sp, #0x500]
        ldr     x26, [sp, #0x568]
        adcs    x26, x26, xzr
        ldp     q7, q26, [x2, #0x120]
        str     x26, [sp, #0x568]
        ldr     x26, [sp, #0x4a8]
        adcs    x26, x26, xzr
        umlal   v27.2d, v18.2s, v17.s[0]
        adcs    x14, x14, xzr
        adds    x15, x16, x15
        ldr     x16, [x4, #0xd8]
        umlal2  v27.2d, v18.4s, v17.s[1]
        adcs    x12, x17, x12
        mul     x17, x16, x10
        umlal   v27.2d, v14.2s, v15.s[2]
        adc     x21, x21, xzr
        adds    x28, x15, x28
        umlal2  v27.2d, v14.4s, v15.s[3]
        adcs    x22, x12, x22
        ldp     q14, q18, [x2, #0x140]
        umlal   v27.2d, v23.2s, v15.s[0]
        adc     x21, x21, xzr
        adds    x11, x11, x13
        ldr     x13, [x6, #0xd0]
        umlal2  v27.2d, v23.4s, v15.s[1]
        umulh   x12, x16, x10
        umull   v23.2d, v10.2s, v24.s[0]
        adcs    x7, x7, x17
        ldr     x17, [x4, #0xe0]
        umlal   v27.2d, v12.2s, v6.s[2]
        umlal2  v27.2d, v12.4s, v6.s[3]
        ldp     q12, q6, [x2, #0x160]
        mul     x15, x16, x13
        adc     x12, x12, xzr
        str     x14, [sp, #0x520]
        ldr     x14, [x4, #0xf0]
        str     x26, [sp, #0x4a8]
        subs    x26, x17, x14
        umlal2  v23.2d, v10.4s, v24.s[2]
        str     x19, [sp, #0x508]
        ldr     x19, [x4, #0xe8]
        str     x9, [sp, #0x530]
        ldr     x9, [x4, #0xf8]
        str     x1, [sp, #0x7d0]
        sbcs    x1, x19, x9
        umlal   v23.2d, v0.2s, v28.s[0]
        umlal2  v23.2d, v0.4s, v28.s[1]
        str     x23, [sp, #0x4f8]
        umulh   x23, x16, x13
        str     x8, [sp, #0x4b0]
        csetm   x8, lo
        str     x20, [sp, #0x4d0]
        ldr     x20, [x4, #0xc0]
        subs    x20, x20, x17
        str     x24, [sp, #0x510]
        ldr     x24, [x4, #0xc8]
        sbcs    x24, x24, x19
        umlal   v23.2d, v1.2s, v3.s[2]
        eor     x26, x26, x8
        eor     x1, x1, x8
        umlal2  v23.2d, v1.4s, v3.s[3]
        sbcs    x27, x27, x14
        ldp     q10, q0, [x2, #0x180]
        sbcs    x16, x16, x9
        ldr     x9, [sp, #0x5f0]
        usra    v27.2d, v13.2d, #0x26
        umlal   v23.2d, v16.2s, v3.s[0]
        str     x25, [sp, #0x4d8]
        ldr     x19, [x6, #0xe0]
        csetm   x25, lo
        adds    x11, x11, x15
        ldr     x15, [sp, #0x4a0]
        mul     x14, x15, x9
        umlal2  v23.2d, v16.4s, v3.s[1]
        adcs    x23, x7, x23
        eor     x24, x24, x25
        eor     x20, x20, x25
        umlal   v23.2d, v4.2s, v11.s[2]
        adc     x7, x12, xzr
        ldr     x12, [x6, #0xf0]
        subs    x17, x12, x19
        umlal2  v23.2d, v4.4s, v11.s[3]
        eor     x16, x16, x25
        str     x7, [sp, #0x4c8]
        umulh   x7, x15, x9
        ldr     x9, [x6, #0xf8]
        str     x23, [sp, #0x5e0]
        ldr     x23, [x6, #0xe8]
        str     x11, [sp, #0x548]
        sbcs    x11, x9, x23
        umlal   v23.2d, v20.2s, v11.s[0]
        eor     x27, x27, x25
        str     x5, [sp, #0x560]
        csetm   x5, lo
        str     x21, [sp, #0x7e0]
        ldr     x21, [x6, #0xc0]
        subs    x21, x19, x21
        ldr     x19, [sp, #0x758]
        eor     x14, x14, x19
        ldr     x19, [x6, #0xc8]
        umlal2  v23.2d, v20.4s, v11.s[1]
        sbcs    x19, x23, x19
        eor     x11, x11, x5
        umlal   v23.2d, v7.2s, v21.s[2]
        eor     x17, x17, x5
        ldp     q13, q1, [x2, #0x1c0]
        sbcs    x13, x12, x13
        eor     x12, x8, x5
        str     x12, [sp, #0x498]
        ldr     x12, [sp, #0x4e8]
        mul     x23, x15, x12
        sbcs    x10, x9, x10
        umlal2  v23.2d, v7.4s, v21.s[3]
        usra    v27.2d, v2.2d, #6
        csetm   x9, lo
        eor     x19, x19, x9
        eor     x21, x21, x9
        umlal   v23.2d, v26.2s, v21.s[0]
        eor     x13, x13, x9
        eor     x10, x10, x9
        umulh   x15, x15, x12
        umlal2  v23.2d, v26.4s, v21.s[1]
        cmn     x8, #1
        adcs    x26, x26, xzr
        adcs    x1, x1, xzr
        umlal   v23.2d, v14.2s, v29.s[2]
        cmn     x5, #1
        adcs    x5, x17, xzr
        adcs    x8, x11, xzr
        ldr     x11, [sp, #0x538]
        umlal2  v23.2d, v14.4s, v29.s[3]
        cmn     x9, #1
        adcs    x21, x21, xzr
        adcs    x19, x19, xzr
        umlal   v23.2d, v18.2s, v29.s[0]
        mul     x17, x11, x12
        eor     x9, x25, x9
        adcs    x13, x13, xzr
        umlal2  v23.2d, v18.4s, v29.s[1]
        adcs    x10, x10, xzr
        ldp     q14, q2, [x2, #0x320]
        cmn     x25, #1
        adcs    x20, x20, xzr
        umulh   x25, x11, x12
        umlal   v23.2d, v12.2s, v22.s[2]
        uzp1    v4.2d, v8.2d, v27.2d
        adcs    x24, x24, xzr
        umlal2  v23.2d, v12.4s, v22.s[3]
        ldp     q12, q7, [x2, #0x1a0]
        adcs    x27, x27, xzr
        umlal   v23.2d, v6.2s, v22.s[0]
        ldp     q16, q18, [x2, #0x1e0]
        adcs    x12, x16, xzr
        adds    x23, x7, x23
        ldr     x7, [sp, #0x5f0]
        umlal2  v23.2d, v6.4s, v22.s[1]
        uzp2    v8.2d, v8.2d, v27.2d
        mul     x16, x11, x7
        adcs    x15, x15, x17
        umlal   v23.2d, v10.2s, v25.s[2]
        adc     x25, x25, xzr
        umlal2  v23.2d, v10.4s, v25.s[3]
        ldp     q10, q6, [x2, #0x200]
        umlal   v23.2d, v0.2s, v25.s[0]
        ldr     x17, [x6, #0xe0]
        ldp     q20, q26, [x2, #0x220]
        umulh   x7, x11, x7
        ldr     x11, [sp, #0x758]
        umlal2  v23.2d, v0.4s, v25.s[1]
        ldp     q0, q27, [x2, #0xf0]
        adds    x23, x23, x16
        ldr     x16, [x4, #0xe0]
        eor     x23, x23, x11
        umlal   v23.2d, v12.2s, v19.s[2]
        umlal2  v23.2d, v12.4s, v19.s[3]
        shl     v12.2d, v8.2d, #0x23
        str     x9, [sp, #0x5f0]
        umulh   x9, x16, x17
        umlal   v23.2d, v7.2s, v19.s[0]
        adcs    x7, x15, x7
        ldr     x15, [x6, #0xe8]
        umlal2  v23.2d, v7.4s, v19.s[1]
        usra    v4.2d, v12.2d, #6
        adc     x25, x25, xzr
        eor     x7, x7, x11
        ldp     q12, q7, [x2, #0x110]
        eor     x25, x25, x11
        cmn     x11, #1
        umlal   v23.2d, v13.2s, v9.s[2]
        str     x1, [sp, #0x538]
        mul     x1, x16, x15
        str     x8, [sp, #0x4e8]
        ldr     x8, [sp, #0x5b0]
        adcs    x14, x14, x8
        ldr     x8, [sp, #0x7e0]
        umlal2  v23.2d, v13.4s, v9.s[3]
        adcs    x23, x23, x28
        umlal   v23.2d, v1.2s, v9.s[0]
        adcs    x7, x7, x22
        umlal2  v23.2d, v1.4s, v9.s[1]
        adcs    x25, x25, x8
        umlal   v23.2d, v16.2s, v5.s[2]
        adc     x11, x11, xzr
        str     x28, [sp, #0x758]
        ldr     x28, [sp, #0x560]
        adds    x14, x14, x28
        umlal2  v23.2d, v16.4s, v5.s[3]
        str     x5, [sp, #0x4a0]
        ldr     x5, [sp, #0x548]
        adcs    x23, x23, x5
        str     x26, [sp, #0x490]
        ldr     x26, [sp, #0x5e0]
        adcs    x7, x7, x26
        str     x12, [sp, #0x488]
        ldr     x12, [sp, #0x4c8]
        adcs    x25, x25, x12
        adc     x11, x11, xzr
        adds    x22, x22, x14
        adcs    x23, x8, x23
        umulh   x8, x16, x15
        umull   v13.2d, v14.2s, v24.s[0]
        adcs    x28, x28, x7
        ldr     x7, [sp, #0x7e8]
        adcs    x25, x5, x25
        umlal2  v13.2d, v14.4s, v24.s[2]
        adcs    x26, x26, x11
        ldr     x11, [x4, #0xe8]
        adcs    x5, x12, xzr
        ldp     q14, q1, [x2, #0x130]
        umlal   v13.2d, v2.2s, v28.s[0]
        ext     v16.16b, v30.16b, v8.16b, #8
        umlal2  v13.2d, v2.4s, v28.s[1]
        ldp     d2, d30, [x7, #0x158]
        mul     x12, x11, x15
        umlal   v13.2d, v0.2s, v3.s[2]
        umulh   x14, x11, x15
        usra    v4.2d, v16.2d, #0x1d
        umlal2  v13.2d, v0.4s, v3.s[3]
        ldp     q0, q16, [x2, #0x150]
        umlal   v13.2d, v27.2s, v3.s[0]
        shl     v30.2d, v30.2d, #0x26
        adds    x1, x9, x1
        adcs    x8, x8, x12
        umlal2  v13.2d, v27.4s, v3.s[1]
        adc     x9, x14, xzr
        umlal   v13.2d, v12.2s, v11.s[2]
        str     q4, [x0, #0x50]
        umlal   v23.2d, v18.2s, v5.s[0]
        ldp     q4, q27, [x2, #0x170]
        umlal2  v13.2d, v12.4s, v11.s[3]
        mul     x12, x16, x17
        umlal2  v23.2d, v18.4s, v5.s[1]
        ldp     q12, q18, [x2, #0x190]
        umlal   v13.2d, v7.2s, v11.s[0]
        umlal2  v13.2d, v7.4s, v11.s[1]
        umulh   x14, x11, x17
        umlal   v13.2d, v14.2s, v21.s[2]
        umlal2  v13.2d, v14.4s, v21.s[3]
        ldp     q14, q7, [x2, #0x1b0]
        umlal   v13.2d, v1.2s, v21.s[0]
        ldr     x15, [x6, #0xf0]
        umlal   v23.2d, v10.2s, v17.s[2]
        mul     x11, x11, x17
        adds    x1, x1, x11
        adcs    x8, x8, x14
        ldr     x14, [x4, #0xf0]
        umlal2  v23.2d, v10.4s, v17.s[3]
        ldr     x17, [x6, #0xf8]
        adc     x9, x9, xzr
        subs    x11, x13, x21
        umlal   v23.2d, v6.2s, v17.s[0]
        umlal2  v23.2d, v6.4s, v17.s[1]
        ldp     q10, q6, [x2, #0x1d0]
        umulh   x16, x14, x15
        umlal   v23.2d, v20.2s, v15.s[2]
        umlal2  v23.2d, v20.4s, v15.s[3]
        umlal   v23.2d, v26.2s, v15.s[0]
        umlal2  v23.2d, v26.4s, v15.s[1]
        ldp     q20, q26, [x2, #0x1f0]
        str     x5, [sp, #0x4c8]
        mul     x5, x14, x17
        usra    v23.2d, v2.2d, #0x20
        usra    v23.2d, v30.2d, #6
        str     x26, [sp, #0x5e0]
        mul     x26, x14, x15
        umlal2  v13.2d, v1.4s, v21.s[1]
        str     x25, [sp, #0x548]
        sbcs    x25, x10, x19
        ldp     q1, q2, [x2, #0x210]
        umlal   v13.2d, v0.2s, v29.s[2]
        umulh   x14, x14, x17
        str     x28, [sp, #0x560]
        csetm   x28, lo
        str     x23, [sp, #0x7e0]
        subs    x23, x20, x27
        umlal2  v13.2d, v0.4s, v29.s[3]
        eor     x11, x11, x28
        eor     x25, x25, x28
        str     x22, [sp, #0x480]
        ldr     x22, [sp, #0x488]
        sbcs    x22, x24, x22
        umlal   v13.2d, v16.2s, v29.s[0]
        str     x10, [sp, #0x478]
        csetm   x10, lo
        adds    x5, x16, x5
        ldr     x16, [x4, #0xf8]
        umlal2  v13.2d, v16.4s, v29.s[1]
        ldr     q0, [x2, #0x230]
        eor     x23, x23, x10
        eor     x22, x22, x10
        umlal   v13.2d, v4.2s, v22.s[2]
        str     x13, [sp, #0x470]
        mul     x13, x16, x17
        str     x27, [sp, #0x468]
        eor     x27, x10, x28
        umlal2  v13.2d, v4.4s, v22.s[3]
        umlal   v13.2d, v27.2s, v22.s[0]
        ldp     d4, d16, [x7, #0x160]
        umlal2  v13.2d, v27.4s, v22.s[1]
        umulh   x17, x16, x17
        umlal   v13.2d, v12.2s, v25.s[2]
        adcs    x13, x14, x13
        umlal2  v13.2d, v12.4s, v25.s[3]
        umlal   v13.2d, v18.2s, v25.s[0]
        umlal2  v13.2d, v18.4s, v25.s[1]
        mul     x14, x16, x15
        umlal   v13.2d, v14.2s, v19.s[2]
        shl     v12.2d, v16.2d, #0x2c
        adc     x17, x17, xzr
        cmn     x10, #1
        umlal2  v13.2d, v14.4s, v19.s[3]
        adcs    x23, x23, xzr
        umlal   v13.2d, v7.2s, v19.s[0]
        umulh   x10, x16, x15
        adcs    x22, x22, xzr
        cmn     x28, #1
        umlal2  v13.2d, v7.4s, v19.s[1]
        ldp     q14, q7, [x2, #0x330]
        adcs    x28, x11, xzr
        ldr     x11, [sp, #0x490]
        umlal   v13.2d, v10.2s, v9.s[2]
        adcs    x25, x25, xzr
        adds    x5, x5, x14
        ldr     x14, [sp, #0x4a0]
        umlal2  v13.2d, v10.4s, v9.s[3]
        umlal   v13.2d, v6.2s, v9.s[0]
        mul     x15, x11, x14
        umlal2  v13.2d, v6.4s, v9.s[1]
        ldp     q10, q6, [x2, #0x100]
        adcs    x10, x13, x10
        umlal   v13.2d, v20.2s, v5.s[2]
        adc     x13, x17, xzr
        ldr     x17, [sp, #0x498]
        umlal2  v13.2d, v20.4s, v5.s[3]
        umulh   x16, x11, x14
        umlal   v13.2d, v26.2s, v5.s[0]
        eor     x15, x15, x17
        umlal2  v13.2d, v26.4s, v5.s[1]
        ldp     q16, q18, [x2, #0x120]
        umlal   v13.2d, v1.2s, v17.s[2]
        umlal2  v13.2d, v1.4s, v17.s[3]
        str     x22, [sp, #0x460]
        ldr     x22, [sp, #0x4e8]
        str     x25, [sp, #0x458]
        mul     x25, x11, x22
        umlal   v13.2d, v2.2s, v17.s[0]
        umlal2  v13.2d, v2.4s, v17.s[1]
        ldp     q1, q2, [x2, #0x140]
        umlal   v13.2d, v0.2s, v15.s[2]
        umulh   x11, x11, x22
        umlal2  v13.2d, v0.4s, v15.s[3]
        adds    x25, x16, x25
        ldr     x16, [sp, #0x538]
        umull   v15.2d, v14.2s, v24.s[0]
        str     x27, [sp, #0x490]
        mul     x27, x16, x22
        usra    v13.2d, v4.2d, #0x1a
        ldp     q0, q4, [x2, #0x160]
        umlal2  v15.2d, v14.4s, v24.s[2]
        umlal   v15.2d, v7.2s, v28.s[0]
        umulh   x22, x16, x22
        umlal2  v15.2d, v7.4s, v28.s[1]
        adcs    x27, x11, x27
        usra    v13.2d, v12.2d, #6
        umlal   v15.2d, v10.2s, v3.s[2]
        umlal2  v15.2d, v10.4s, v3.s[3]
        mul     x11, x16, x14
        adc     x22, x22, xzr
        umlal   v15.2d, v6.2s, v3.s[0]
        str     x23, [sp, #0x4e8]
        ldr     x23, [sp, #0x700]
        str     x28, [sp, #0x450]
        ldr     x28, [sp, #0x4f0]
        eor     x23, x23, x28
        umlal2  v15.2d, v6.4s, v3.s[1]
        ldp     q10, q14, [x2, #0x180]
        umlal   v15.2d, v16.2s, v11.s[2]
        uzp2    v12.2d, v23.2d, v13.2d
        umulh   x14, x16, x14
        umlal2  v15.2d, v16.4s, v11.s[3]
        uzp1    v13.2d, v23.2d, v13.2d
        adds    x25, x25, x11
        umlal   v15.2d, v18.2s, v11.s[0]
        shl     v6.2d, v12.2d, #0x23
        eor     x25, x25, x17
        umlal2  v15.2d, v18.4s, v11.s[1]
        ldp     q7, q16, [x2, #0x1c0]
        ext     v8.16b, v8.16b, v12.16b, #8
        umlal   v15.2d, v1.2s, v21.s[2]
        umulh   x11, x20, x21
        umlal2  v15.2d, v1.4s, v21.s[3]
        ldp     q1, q18, [x2, #0x200]
        adcs    x27, x27, x14
        umlal   v15.2d, v2.2s, v21.s[0]
        usra    v13.2d, v6.2d, #6
        adc     x22, x22, xzr
        cmn     x17, #1
        eor     x27, x27, x17
        umlal2  v15.2d, v2.4s, v21.s[1]
        eor     x22, x22, x17
        adcs    x14, x15, x12
        umlal   v15.2d, v0.2s, v29.s[2]
        mul     x15, x20, x21
        adcs    x25, x25, x1
        adcs    x27, x27, x8
        usra    v13.2d, v8.2d, #0x1d
        adcs    x22, x22, x9
        ldp     q8, q2, [x2, #0x1a0]
        adc     x16, x17, xzr
        adds    x14, x14, x26
        umlal2  v15.2d, v0.4s, v29.s[3]
        umulh   x17, x20, x19
        adcs    x25, x25, x5
        str     q13, [x0, #0x60]
        str     x1, [sp, #0x498]
        ldr     x1, [sp, #0x5f0]
        str     x12, [sp, #0x4a0]
        eor     x12, x15, x1
        ldr     x1, [sp, #0x710]
        str     x12, [sp, #0x538]
        ldr     x12, [sp, #0x4d8]
        eor     x12, x12, x28
        adcs    x27, x27, x10
        str     x15, [sp, #0x4d8]
        ldr     x15, [sp, #0x510]
        eor     x15, x15, x28
        eor     x1, x1, x28
        umlal   v15.2d, v4.2s, v29.s[0]
        adcs    x22, x22, x13
        ldp     q13, q0, [x2, #0x340]
        umlal2  v15.2d, v4.4s, v29.s[1]
        adc     x16, x16, xzr
        ldp     d4, d6, [x7, #0x168]
        ldr     x7, [sp, #0x4e0]
        eor     x7, x7, x28
        umlal   v15.2d, v10.2s, v22.s[2]
        adds    x8, x8, x14
        ldr     x14, [sp, #0x4d0]
        mul     x20, x20, x19
        eor     x14, x14, x28
        adcs    x25, x9, x25
        ldr     x9, [sp, #0x4f8]
        umlal2  v15.2d, v10.4s, v22.s[3]
        ldp     q10, q20, [x2, #0x1e0]
        adcs    x26, x26, x27
        ldr     x27, [sp, #0x4b0]
        umlal   v15.2d, v14.2s, v22.s[0]
        eor     x27, x27, x28
        eor     x9, x9, x28
        adcs    x22, x5, x22
        ldr     x5, [sp, #0x7d0]
        umlal2  v15.2d, v14.4s, v22.s[1]
        eor     x5, x5, x28
        str     x22, [sp, #0x7d0]
        umulh   x22, x24, x19
        adcs    x10, x10, x16
        ldr     x16, [sp, #0x530]
        umlal   v15.2d, v8.2s, v25.s[2]
        eor     x16, x16, x28
        str     x10, [sp, #0x530]
        ldr     x10, [sp, #0x508]
        eor     x10, x10, x28
        adcs    x13, x13, xzr
        adds    x20, x11, x20
        ldr     x11, [sp, #0x550]
        umlal2  v15.2d, v8.4s, v25.s[3]
        shl     v8.2d, v6.2d, #0x32
        ldp     q14, q6, [x2, #0x220]
        eor     x11, x11, x28
        str     x13, [sp, #0x550]
        ldr     x13, [sp, #0x4a8]
        eor     x13, x13, x28
        str     x26, [sp, #0x4a8]
        ldr     x26, [sp, #0x500]
        eor     x26, x26, x28
        umlal   v15.2d, v2.2s, v25.s[0]
        ldp     q23, q26, [x2, #0x110]
        ldp     q27, q30, [x2, #0x150]
        umlal2  v15.2d, v2.4s, v25.s[1]
        str     x25, [sp, #0x500]
        ldr     x25, [sp, #0x520]
        eor     x25, x25, x28
        mul     x19, x24, x19
        umlal   v15.2d, v7.2s, v19.s[2]
        str     x8, [sp, #0x520]
        ldr     x8, [sp, #0x568]
        eor     x8, x8, x28
        umlal2  v15.2d, v7.4s, v19.s[3]
        ldp     q2, q7, [x2, #0x130]
        umlal   v15.2d, v16.2s, v19.s[0]
        str     x20, [sp, #0x568]
        mul     x20, x24, x21
        umlal2  v15.2d, v16.4s, v19.s[1]
        adcs    x19, x17, x19
        ldr     x17, [sp, #0x660]
        umlal   v15.2d, v10.2s, v9.s[2]
        adc     x22, x22, xzr
        umlal2  v15.2d, v10.4s, v9.s[3]
        cmn     x28, #1
        umlal   v15.2d, v20.2s, v9.s[0]
        ldp     q10, q16, [x2, #0x170]
        umulh   x21, x24, x21
        ldr     x24, [sp, #0x528]
        adcs    x1, x24, x1
        ldr     x24, [sp, #0x470]
        umlal2  v15.2d, v20.4s, v9.s[1]
        umlal   v15.2d, v1.2s, v5.s[2]
        adcs    x23, x17, x23
        ldr     x17, [sp, #0x5b8]
        adcs    x7, x17, x7
        ldr     x17, [sp, #0x578]
        umlal2  v15.2d, v1.4s, v5.s[3]
        ldp     q1, q20, [x2, #0x190]
        adcs    x11, x17, x11
        ldr     x17, [sp, #0x468]
        umlal   v15.2d, v18.2s, v5.s[0]
        str     x11, [sp, #0x508]
        umulh   x11, x17, x24
        str     x7, [sp, #0x4f8]
        ldr     x7, [sp, #0x4b8]
        adcs    x16, x7, x16
        ldr     x7, [sp, #0x4c0]
        umlal2  v15.2d, v18.4s, v5.s[1]
        adcs    x15, x7, x15
        ldr     x7, [sp, #0x630]
        umlal   v15.2d, v14.2s, v17.s[2]
        adcs    x27, x7, x27
        ldr     x7, [sp, #0x6e8]
        umlal2  v15.2d, v14.4s, v17.s[3]
        adcs    x12, x7, x12
        ldr     x7, [sp, #0x478]
        umull   v14.2d, v13.2s, v24.s[0]
        str     x12, [sp, #0x4b0]
        mul     x12, x17, x7
        str     x27, [sp, #0x4d0]
        ldr     x27, [sp, #0x688]
        adcs    x10, x27, x10
        ldr     x27, [sp, #0x618]
        adcs    x26, x27, x26
        ldr     x27, [sp, #0x748]
        umlal   v15.2d, v6.2s, v17.s[0]
        adcs    x9, x27, x9
        umlal2  v15.2d, v6.4s, v17.s[1]
        mul     x27, x17, x24
        str     x9, [sp, #0x4e0]
        ldr     x9, [sp, #0x670]
        adcs    x5, x9, x5
        ldr     x9, [sp, #0x650]
        umlal2  v14.2d, v13.4s, v24.s[2]
        adcs    x14, x9, x14
        ldr     x9, [sp, #0x658]
        umlal   v14.2d, v0.2s, v28.s[0]
        adcs    x8, x9, x8
        ldr     x9, [sp, #0x6f8]
        usra    v15.2d, v4.2d, #0x14
        umulh   x17, x17, x7
        umlal2  v14.2d, v0.4s, v28.s[1]
        adcs    x13, x9, x13
        ldr     x9, [sp, #0x5d8]
        usra    v15.2d, v8.2d, #6
        umlal   v14.2d, v23.2s, v3.s[2]
        adcs    x25, x9, x25
        ldr     x9, [sp, #0x568]
        umlal2  v14.2d, v23.4s, v3.s[3]
        ldp     q8, q13, [x2, #0x1b0]
        adc     x28, x28, xzr
        umlal   v14.2d, v26.2s, v3.s[0]
        ldp     q0, q4, [x2, #0x1d0]
        adds    x20, x9, x20
        ldr     x9, [sp, #0x488]
        umlal2  v14.2d, v26.4s, v3.s[1]
        ldp     q6, q18, [x2, #0x1f0]
        adcs    x19, x19, x21
        umlal   v14.2d, v2.2s, v11.s[2]
        adc     x21, x22, xzr
        adds    x22, x11, x12
        ldr     x12, [sp, #0x5f0]
        mul     x11, x9, x7
        umlal2  v14.2d, v2.4s, v11.s[3]
        str     x28, [sp, #0x568]
        eor     x28, x20, x12
        umlal   v14.2d, v7.2s, v11.s[0]
        umlal2  v14.2d, v7.4s, v11.s[1]
        ldp     q2, q7, [x2, #0x210]
        umulh   x7, x9, x7
        umlal   v14.2d, v27.2s, v21.s[2]
        adcs    x11, x17, x11
        umlal2  v14.2d, v27.4s, v21.s[3]
        umlal   v14.2d, v30.2s, v21.s[0]
        umlal2  v14.2d, v30.4s, v21.s[1]
        ldr     q23, [x2, #0x230]
        mul     x17, x9, x24
        str     x25, [sp, #0x478]
        ldr     x25, [sp, #0x7e8]
        ldp     d26, d27, [x25, #0x170]
        umlal   v14.2d, v10.2s, v29.s[2]
        adc     x7, x7, xzr
        umlal2  v14.2d, v10.4s, v29.s[3]
        umlal   v14.2d, v16.2s, v29.s[0]
        umulh   x24, x9, x24
        ldr     x9, [sp, #0x4e8]
        umlal2  v14.2d, v16.4s, v29.s[1]
        adds    x22, x22, x17
        ldr     x17, [sp, #0x450]
        umlal   v14.2d, v1.2s, v22.s[2]
        umlal2  v14.2d, v1.4s, v22.s[3]
        umlal   v14.2d, v20.2s, v22.s[0]
        str     x13, [sp, #0x470]
        mul     x13, x9, x17
        umlal2  v14.2d, v20.4s, v22.s[1]
        adcs    x24, x11, x24
        ldr     x11, [sp, #0x490]
        umlal   v14.2d, v8.2s, v25.s[2]
        shl     v10.2d, v27.2d, #0x38
        umlal2  v14.2d, v8.4s, v25.s[3]
        eor     x13, x13, x11
        adc     x7, x7, xzr
        str     x8, [sp, #0x488]
        umulh   x8, x9, x17
        umlal   v14.2d, v13.2s, v25.s[0]
        ldp     q8, q1, [x2, #0x350]
        umlal2  v14.2d, v13.4s, v25.s[1]
        ldp     q13, q16, [x2, #0x120]
        umlal   v14.2d, v0.2s, v19.s[2]
        ldp     q20, q27, [x2, #0x140]
        umlal2  v14.2d, v0.4s, v19.s[3]
        str     x14, [sp, #0x4f0]
        ldr     x14, [sp, #0x458]
        str     x5, [sp, #0x468]
        mul     x5, x9, x14
        ldp     q0, q30, [x2, #0x160]
        umlal   v14.2d, v4.2s, v19.s[0]
        umlal2  v14.2d, v4.4s, v19.s[1]
        umlal   v14.2d, v6.2s, v9.s[2]
        umulh   x9, x9, x14
        umlal2  v14.2d, v6.4s, v9.s[3]
        adds    x5, x8, x5
        ldr     x8, [sp, #0x460]
        ldp     q4, q6, [x2, #0x180]
        umlal   v14.2d, v18.2s, v9.s[0]
        umlal2  v14.2d, v18.4s, v9.s[1]
        str     x26, [sp, #0x4e8]
        mul     x26, x8, x14
        umlal   v14.2d, v2.2s, v5.s[2]
        umlal2  v14.2d, v2.4s, v5.s[3]
        umlal   v14.2d, v7.2s, v5.s[0]
        umlal2  v14.2d, v7.4s, v5.s[1]
        umulh   x14, x8, x14
        umlal   v14.2d, v23.2s, v17.s[2]
        adcs    x26, x9, x26
        umlal2  v14.2d, v23.4s, v17.s[3]
        umull   v2.2d, v8.2s, v24.s[0]
        mul     x9, x8, x17
        adc     x14, x14, xzr
        usra    v14.2d, v26.2d, #0xe
        umlal2  v2.2d, v8.4s, v24.s[2]
        umulh   x8, x8, x17
        umlal   v2.2d, v1.2s, v28.s[0]
        adds    x5, x5, x9
        umlal2  v2.2d, v1.4s, v28.s[1]
        ldr     x9, [sp, #0x4d8]
        eor     x5, x5, x11
        umlal   v2.2d, v13.2s, v3.s[2]
        usra    v14.2d, v10.2d, #6
        umlal2  v2.2d, v13.4s, v3.s[3]
        adcs    x26, x26, x8
        umlal   v2.2d, v16.2s, v3.s[0]
        adc     x8, x14, xzr
        cmn     x11, #1
        eor     x26, x26, x11
        umlal2  v2.2d, v16.4s, v3.s[1]
        eor     x8, x8, x11
        adcs    x9, x13, x9
        ldr     x13, [sp, #0x780]
        umlal   v2.2d, v20.2s, v11.s[2]
        uzp2    v8.2d, v15.2d, v14.2d
        ldr     x14, [sp, #0x5c8]
        adcs    x20, x5, x20
        ldr     x5, [sp, #0x5c0]
        umlal2  v2.2d, v20.4s, v11.s[3]
        ldp     q10, q13, [x2, #0x1a0]
        adcs    x26, x26, x19
        umlal   v2.2d, v27.2s, v11.s[0]
        uzp1    v14.2d, v15.2d, v14.2d
        eor     x5, x5, x13
        adcs    x8, x8, x21
        umlal2  v2.2d, v27.4s, v11.s[1]
        ext     v15.16b, v12.16b, v8.16b, #8
        ldr     x17, [sp, #0x598]
        eor     x14, x14, x13
        adc     x11, x11, xzr
        adds    x9, x9, x27
        umlal   v2.2d, v0.2s, v21.s[2]
        shl     v12.2d, v8.2d, #0x23
        adcs    x20, x20, x22
        umlal2  v2.2d, v0.4s, v21.s[3]
        ldp     q0, q1, [x2, #0x1c0]
        adcs    x26, x26, x24
        umlal   v2.2d, v30.2s, v21.s[0]
        usra    v14.2d, v12.2d, #6
        eor     x17, x17, x13
        adcs    x8, x8, x7
        umlal2  v2.2d, v30.4s, v21.s[1]
        ldp     q12, q7, [x2, #0x360]
        adc     x11, x11, xzr
        adds    x19, x19, x9
        ldr     x9, [sp, #0x590]
        umlal   v2.2d, v4.2s, v29.s[2]
        eor     x9, x9, x13
        adcs    x20, x21, x20
        ldr     x21, [sp, #0x5a8]
        eor     x19, x19, x12
        umlal2  v2.2d, v4.4s, v29.s[3]
        eor     x21, x21, x13
        adcs    x26, x27, x26
        ldr     x27, [sp, #0x5a0]
        eor     x20, x20, x12
        ldp     q4, q16, [x2, #0x130]
        eor     x26, x26, x12
        adcs    x22, x22, x8
        umlal   v2.2d, v6.2s, v29.s[0]
        usra    v14.2d, v15.2d, #0x1d
        eor     x22, x22, x12
        adcs    x24, x24, x11
        ldr     x11, [sp, #0x5b0]
        umlal2  v2.2d, v6.4s, v29.s[1]
        eor     x8, x27, x13
        eor     x24, x24, x12
        adcs    x27, x7, xzr
        ldr     x7, [sp, #0x538]
        cmn     x12, #1
        umlal   v2.2d, v10.2s, v22.s[2]
        adcs    x7, x7, x11
        eor     x27, x27, x12
        ldp     q15, q6, [x2, #0x1e0]
        str     x21, [sp, #0x538]
        ldr     x21, [sp, #0x758]
        adcs    x28, x28, x21
        ldp     q17, q18, [x2, #0x200]
        umlal2  v2.2d, v10.4s, v22.s[3]
        str     x8, [sp, #0x5a0]
        ldr     x8, [sp, #0x480]
        adcs    x19, x19, x8
        umlal   v2.2d, v13.2s, v22.s[0]
        ldp     q10, q20, [x2, #0x150]
        str     x17, [sp, #0x5a8]
        ldr     x17, [sp, #0x7e0]
        adcs    x20, x20, x17
        umlal2  v2.2d, v13.4s, v22.s[1]
        ldp     q13, q23, [x2, #0x170]
        str     x9, [sp, #0x590]
        ldr     x9, [sp, #0x560]
        adcs    x26, x26, x9
        ldp     q26, q27, [x2, #0x220]
        umlal   v2.2d, v0.2s, v25.s[2]
        str     x14, [sp, #0x598]
        ldr     x14, [sp, #0x548]
        adcs    x22, x22, x14
        ldr     x17, [sp, #0x570]
        str     q14, [x0, #0x70]
        str     x5, [sp, #0x490]
        ldr     x5, [sp, #0x610]
        eor     x5, x5, x13
        str     x5, [sp, #0x610]
        ldr     x5, [sp, #0x628]
        eor     x5, x5, x13
        str     x5, [sp, #0x628]
        ldr     x5, [sp, #0x5e0]
        ldr     x8, [sp, #0x4a0]
        adcs    x24, x24, x5
        umlal2  v2.2d, v0.4s, v25.s[3]
        ldr     x21, [sp, #0x498]
        eor     x17, x17, x13
        str     x17, [sp, #0x570]
        ldr     x11, [sp, #0x540]
        ldr     x17, [sp, #0x588]
        eor     x17, x17, x13
        str     x17, [sp, #0x588]
        ldr     x17, [sp, #0x4c8]
        adcs    x27, x27, x17
        ldp     q14, q0, [x2, #0x190]
        adc     x12, x12, xzr
        adds    x7, x7, x8
        ldp     d30, d31, [x25, #0x178]
        adcs    x28, x28, x21
        umlal   v2.2d, v1.2s, v25.s[0]
        eor     x11, x11, x13
        str     x11, [sp, #0x540]
        ldr     x11, [sp, #0x5d0]
        eor     x11, x11, x13
        umlal2  v2.2d, v1.4s, v25.s[1]
        str     x11, [sp, #0x5d0]
        ldr     x11, [sp, #0x708]
        eor     x11, x11, x13
        umlal   v2.2d, v15.2s, v19.s[2]
        str     x11, [sp, #0x708]
        ldr     x11, [sp, #0x520]
        adcs    x19, x19, x11
        ldr     x11, [sp, #0x620]
        eor     x11, x11, x13
        str     x11, [sp, #0x620]
        ldr     x11, [sp, #0x600]
        eor     x11, x11, x13
        str     x11, [sp, #0x600]
        ldr     x11, [sp, #0x500]
        adcs    x20, x20, x11
        ldr     x11, [sp, #0x7c8]
        umlal2  v2.2d, v15.4s, v19.s[3]
        shl     v15.2d, v31.2d, #0x3e
        eor     x11, x11, x13
        umlal   v2.2d, v6.2s, v19.s[0]
        str     x11, [sp, #0x7c8]
        ldr     x11, [sp, #0x4a8]
        adcs    x26, x26, x11
        ldr     x11, [sp, #0x5e8]
        ldr     q1, [x2, #0x230]
        eor     x11, x11, x13
        umlal2  v2.2d, v6.4s, v19.s[1]
        str     x11, [sp, #0x5e8]
        ldr     x11, [sp, #0x640]
        eor     x11, x11, x13
        str     x11, [sp, #0x640]
        ldr     x11, [sp, #0x7d0]
        adcs    x22, x22, x11
        ldr     x11, [sp, #0x730]
        eor     x11, x11, x13
        umlal   v2.2d, v17.2s, v9.s[2]
        str     x11, [sp, #0x730]
        ldr     x11, [sp, #0x530]
        adcs    x24, x24, x11
        ldr     x11, [sp, #0x768]
        eor     x11, x11, x13
        umlal2  v2.2d, v17.4s, v9.s[3]
        str     x11, [sp, #0x768]
        ldr     x11, [sp, #0x518]
        eor     x11, x11, x13
        ldp     q6, q17, [x2, #0x1b0]
        str     x11, [sp, #0x518]
        ldr     x11, [sp, #0x550]
        adcs    x27, x27, x11
        ldr     x11, [sp, #0x608]
        umlal   v2.2d, v18.2s, v9.s[0]
        adc     x12, x12, xzr
        eor     x11, x11, x13
        adds    x7, x9, x7
        ldr     x9, [sp, #0x6d0]
        umlal2  v2.2d, v18.4s, v9.s[1]
        eor     x9, x9, x13
        str     x9, [sp, #0x6d0]
        ldr     x9, [sp, #0x668]
        eor     x9, x9, x13
        str     x9, [sp, #0x668]
        ldr     x9, [sp, #0x7d8]
        eor     x9, x9, x13
        umlal   v2.2d, v26.2s, v5.s[2]
        adcs    x28, x14, x28
        ldr     x14, [sp, #0x7c0]
        eor     x14, x14, x13
        str     x9, [sp, #0x7c0]
        ldr     x9, [sp, #0x558]
        eor     x9, x9, x13
        umlal2  v2.2d, v26.4s, v5.s[3]
        ldr     d18, [x25, #0x180]
        adcs    x19, x5, x19
        ldr     x5, [sp, #0x750]
        eor     x5, x5, x13
        umull   v26.2d, v12.2s, v24.s[0]
        adcs    x20, x17, x20
        ldr     x17, [sp, #0x648]
        eor     x17, x17, x13
        str     x5, [sp, #0x648]
        ldr     x5, [sp, #0x5f8]
        eor     x5, x5, x13
        adcs    x26, x8, x26
        ldr     x8, [sp, #0x580]
        umlal   v2.2d, v27.2s, v5.s[0]
        eor     x8, x8, x13
        str     x17, [sp, #0x580]
        ldr     x17, [sp, #0x638]
        eor     x17, x17, x13
        adcs    x21, x21, x22
        ldr     x22, [sp, #0x520]
        umlal2  v2.2d, v27.4s, v5.s[1]
        adcs    x22, x22, x24
        ldr     x24, [sp, #0x500]
        umlal2  v26.2d, v12.4s, v24.s[2]
        ldp     q12, q27, [x2, #0x1d0]
        adcs    x24, x24, x27
        ldr     x27, [sp, #0x4a8]
        umlal   v26.2d, v7.2s, v28.s[0]
        adcs    x27, x27, x12
        ldr     x12, [sp, #0x7d0]
        umlal2  v26.2d, v7.4s, v28.s[1]
        adcs    x12, x12, xzr
        usra    v2.2d, v30.2d, #8
        umlal   v26.2d, v4.2s, v3.s[2]
        str     x17, [sp, #0x7d0]
        ldr     x17, [sp, #0x530]
        adcs    x17, x17, xzr
        umlal2  v26.2d, v4.4s, v3.s[3]
        ldp     q4, q7, [x2, #0x1f0]
        str     x8, [sp, #0x530]
        ldr     x8, [sp, #0x550]
        adcs    x8, x8, xzr
        umlal   v26.2d, v16.2s, v3.s[0]
        str     x9, [sp, #0x550]
        ldr     x9, [sp, #0x5b0]
        adds    x1, x1, x9
        umlal2  v26.2d, v16.4s, v3.s[1]
        shl     v16.2d, v18.2d, #4
        str     x5, [sp, #0x4a8]
        ldr     x13, [sp, #0x508]
        ldr     x25, [sp, #0x7e0]
        ldr     x5, [sp, #0x758]
        adcs    x23, x23, x5
        usra    v2.2d, v15.2d, #6
        umlal   v26.2d, v10.2s, v11.s[2]
        ldp     q15, q18, [x2, #0x370]
        str     x14, [sp, #0x500]
        ldr     x14, [sp, #0x4f8]
        str     x11, [sp, #0x520]
        ldr     x11, [sp, #0x480]
        adcs    x14, x14, x11
        ldr     x11, [sp, #0x4b0]
        umlal2  v26.2d, v10.4s, v11.s[3]
        adcs    x13, x13, x25
        ldr     x25, [sp, #0x4d0]
        umlal   v26.2d, v20.2s, v11.s[0]
        adcs    x16, x16, x7
        ldr     x5, [sp, #0x4e8]
        umlal2  v26.2d, v20.4s, v11.s[1]
        ldp     q10, q20, [x2, #0x210]
        ldr     x9, [sp, #0x4e0]
        adcs    x15, x15, x28
        umlal   v26.2d, v13.2s, v21.s[2]
        adcs    x25, x25, x19
        umlal2  v26.2d, v13.4s, v21.s[3]
        adcs    x11, x11, x20
        adcs    x10, x10, x26
        umlal   v26.2d, v23.2s, v21.s[0]
        umlal2  v26.2d, v23.4s, v21.s[1]
        ldp     q13, q23, [x2, #0x160]
        adcs    x5, x5, x21
        umlal   v26.2d, v14.2s, v29.s[2]
        adcs    x9, x9, x22
        umlal2  v26.2d, v14.4s, v29.s[3]
        ldp     q14, q30, [x2, #0x140]
        str     x22, [sp, #0x4e0]
        ldr     x22, [sp, #0x468]
        adcs    x22, x22, x24
        umlal   v26.2d, v0.2s, v29.s[0]
        str     x24, [sp, #0x468]
        ldr     x24, [sp, #0x4f0]
        adcs    x24, x24, x27
        umlal2  v26.2d, v0.4s, v29.s[1]
        str     x27, [sp, #0x4f0]
        ldr     x27, [sp, #0x488]
        adcs    x27, x27, x12
        umlal   v26.2d, v6.2s, v22.s[2]
        str     x12, [sp, #0x488]
        ldr     x12, [sp, #0x470]
        adcs    x12, x12, x17
        umlal2  v26.2d, v6.4s, v22.s[3]
        str     x17, [sp, #0x470]
        ldr     x17, [sp, #0x478]
        adcs    x17, x17, x8
        ldp     q0, q6, [x2, #0x1a0]
        str     x8, [sp, #0x478]
        ldr     x8, [sp, #0x568]
        adc     x8, x8, xzr
        str     x21, [sp, #0x568]
        ldr     x21, [sp, #0x688]
        adds    x21, x21, x1
        ldr     x1, [sp, #0x618]
        umlal   v26.2d, v17.2s, v22.s[0]
        umlal2  v26.2d, v17.4s, v22.s[1]
        adcs    x23, x1, x23
        ldr     x1, [sp, #0x748]
        adcs    x1, x1, x14
        ldr     x14, [sp, #0x670]
        umlal   v26.2d, v12.2s, v25.s[2]
        adcs    x13, x14, x13
        ldr     x14, [sp, #0x650]
        umlal2  v26.2d, v12.4s, v25.s[3]
        ldp     q12, q17, [x2, #0x180]
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x658]
        umlal   v26.2d, v27.2s, v25.s[0]
        adcs    x15, x16, x15
        ldr     x16, [sp, #0x6f8]
        umlal2  v26.2d, v27.4s, v25.s[1]
        umlal   v26.2d, v4.2s, v19.s[2]
        adcs    x25, x16, x25
        ldr     x16, [sp, #0x5d8]
        adcs    x11, x16, x11
        ldr     x16, [sp, #0x5b0]
        umlal2  v26.2d, v4.4s, v19.s[3]
        adcs    x10, x16, x10
        ldr     x16, [sp, #0x758]
        umull   v4.2d, v15.2s, v24.s[0]
        adcs    x5, x16, x5
        ldr     x16, [sp, #0x480]
        umlal   v26.2d, v7.2s, v19.s[0]
        adcs    x9, x16, x9
        ldr     x16, [sp, #0x7e0]
        umlal2  v26.2d, v7.4s, v19.s[1]
        ldp     q7, q27, [x2, #0x1c0]
        adcs    x16, x16, x22
        adcs    x7, x7, x24
        umlal2  v4.2d, v15.4s, v24.s[2]
        adcs    x28, x28, x27
        umlal   v4.2d, v18.2s, v28.s[0]
        adcs    x27, x19, x12
        ldr     x19, [sp, #0x568]
        umlal2  v4.2d, v18.4s, v28.s[1]
        ldp     q15, q18, [x2, #0x1e0]
        adcs    x12, x20, x17
        umlal   v4.2d, v14.2s, v3.s[2]
        adcs    x8, x26, x8
        adcs    x17, x19, xzr
        ldr     x19, [sp, #0x4e0]
        umlal2  v4.2d, v14.4s, v3.s[3]
        ldp     q14, q31, [x2, #0x200]
        ldr     x20, [sp, #0x470]
        umlal   v4.2d, v30.2s, v3.s[0]
        adcs    x26, x19, xzr
        ldr     x19, [sp, #0x468]
        adcs    x24, x19, xzr
        ldr     x19, [sp, #0x4f0]
        umlal   v26.2d, v10.2s, v9.s[2]
        adcs    x22, x19, xzr
        ldr     x19, [sp, #0x488]
        umlal2  v26.2d, v10.4s, v9.s[3]
        adcs    x19, x19, xzr
        umlal   v26.2d, v20.2s, v9.s[0]
        adcs    x20, x20, xzr
        umlal2  v4.2d, v30.4s, v3.s[1]
        ldp     q10, q30, [x2, #0x220]
        str     x20, [sp, #0x470]
        ldr     x20, [sp, #0x478]
        adcs    x20, x20, xzr
        str     x20, [sp, #0x478]
        ldr     x20, [x3]
        str     x19, [sp, #0x488]
        ldr     x19, [sp, #0x528]
        adds    x20, x20, x19
        ldr     x19, [x3, #8]
        umlal   v4.2d, v13.2s, v11.s[2]
        str     x20, [sp, #0x4f0]
        ldr     x20, [sp, #0x660]
        adcs    x19, x19, x20
        ldr     x20, [x3, #0x10]
        umlal2  v4.2d, v13.4s, v11.s[3]
        str     x19, [sp, #0x468]
        ldr     x19, [sp, #0x5b8]
        adcs    x20, x20, x19
        ldr     x19, [x3, #0x18]
        umlal   v4.2d, v23.2s, v11.s[0]
        str     x20, [sp, #0x4e0]
        ldr     x20, [sp, #0x578]
        adcs    x19, x19, x20
        ldr     x20, [sp, #0x7a0]
        umlal2  v26.2d, v20.4s, v9.s[1]
        ldp     q13, q20, [x2, #0x380]
        str     x19, [sp, #0x568]
        ldr     x19, [sp, #0x4b8]
        adcs    x20, x20, x19
        ldr     x19, [sp, #0x7a8]
        umlal2  v4.2d, v23.4s, v11.s[1]
        str     x20, [sp, #0x7a0]
        ldr     x20, [sp, #0x4c0]
        adcs    x19, x19, x20
        ldr     x20, [sp, #0x790]
        umlal   v26.2d, v1.2s, v5.s[2]
        str     x19, [sp, #0x7a8]
        ldr     x19, [sp, #0x630]
        adcs    x20, x20, x19
        ldr     x19, [sp, #0x7e8]
        umlal2  v26.2d, v1.4s, v5.s[3]
        ldp     d1, d5, [x19, #0x180]
        ldr     x19, [sp, #0x7b0]
        str     x20, [sp, #0x790]
        ldr     x20, [sp, #0x6e8]
        adcs    x19, x19, x20
        ldr     x20, [sp, #0x728]
        umlal   v4.2d, v12.2s, v21.s[2]
        adcs    x20, x20, x21
        umlal2  v4.2d, v12.4s, v21.s[3]
        ldp     q12, q23, [x2, #0x150]
        str     x21, [sp, #0x728]
        ldr     x21, [sp, #0x6e0]
        adcs    x21, x21, x23
        umlal   v4.2d, v17.2s, v21.s[0]
        str     x23, [sp, #0x6e0]
        ldr     x23, [sp, #0x740]
        adcs    x23, x23, x1
        umlal2  v4.2d, v17.4s, v21.s[1]
        usra    v26.2d, v16.2d, #6
        str     x1, [sp, #0x740]
        ldr     x1, [sp, #0x7b8]
        adcs    x1, x1, x13
        umlal   v4.2d, v0.2s, v29.s[2]
        ldp     q16, q17, [x2, #0x170]
        str     x13, [sp, #0x7b8]
        ldr     x13, [sp, #0x798]
        adcs    x13, x13, x14
        shl     v5.2d, v5.2d, #0xa
        umlal2  v4.2d, v0.4s, v29.s[3]
        str     x14, [sp, #0x798]
        ldr     x14, [sp, #0x718]
        adcs    x14, x14, x15
        umlal   v4.2d, v6.2s, v29.s[0]
        str     x15, [sp, #0x718]
        ldr     x15, [sp, #0x698]
        adcs    x15, x15, x25
        uzp1    v0.2d, v2.2d, v26.2d
        uzp2    v2.2d, v2.2d, v26.2d
        str     x25, [sp, #0x698]
        ldr     x25, [sp, #0x690]
        adcs    x25, x25, x11
        umlal2  v4.2d, v6.4s, v29.s[1]
        ldr     q6, [x2, #0x230]
        str     x11, [sp, #0x690]
        ldr     x11, [sp, #0x788]
        str     x10, [sp, #0x7b0]
        adcs    x10, x11, x10
        ldr     x11, [sp, #0x6d8]
        ext     v8.16b, v8.16b, v2.16b, #8
        shl     v26.2d, v2.2d, #0x23
        umlal   v4.2d, v7.2s, v22.s[2]
        str     x5, [sp, #0x7e0]
        adcs    x5, x11, x5
        ldr     x11, [sp, #0x6c8]
        str     x9, [sp, #0x480]
        adcs    x9, x11, x9
        ldr     x11, [sp, #0x6c0]
        umlal2  v4.2d, v7.4s, v22.s[3]
        usra    v0.2d, v26.2d, #6
        str     x16, [sp, #0x758]
        adcs    x16, x11, x16
        ldr     x11, [sp, #0x6b0]
        umlal   v4.2d, v27.2s, v22.s[0]
        ldp     q7, q26, [x2, #0x190]
        str     x7, [sp, #0x5b0]
        adcs    x7, x11, x7
        ldr     x11, [sp, #0x738]
        umlal2  v4.2d, v27.4s, v22.s[1]
        str     x28, [sp, #0x5d8]
        adcs    x28, x11, x28
        ldr     x11, [sp, #0x678]
        umlal   v4.2d, v15.2s, v25.s[2]
        str     x27, [sp, #0x6f8]
        adcs    x27, x11, x27
        ldr     x11, [sp, #0x680]
        usra    v0.2d, v8.2d, #0x1d
        ldp     q8, q27, [x2, #0x1b0]
        str     x12, [sp, #0x658]
        adcs    x12, x11, x12
        ldr     x11, [sp, #0x778]
        umlal2  v4.2d, v15.4s, v25.s[3]
        str     x8, [sp, #0x650]
        adcs    x8, x11, x8
        ldr     x11, [sp, #0x6f0]
        umlal   v4.2d, v18.2s, v25.s[0]
        str     x17, [sp, #0x670]
        adcs    x17, x11, x17
        ldr     x11, [sp, #0x6b8]
        umlal2  v4.2d, v18.4s, v25.s[1]
        ldp     q15, q18, [x2, #0x1d0]
        str     x26, [sp, #0x748]
        adcs    x26, x11, x26
        ldr     x11, [sp, #0x770]
        str     q0, [x0, #0x80]
        str     x24, [sp, #0x618]
        adcs    x24, x11, x24
        ldr     x11, [sp, #0x6a8]
        umlal   v4.2d, v14.2s, v19.s[2]
        str     x22, [sp, #0x688]
        adcs    x22, x11, x22
        ldr     x11, [sp, #0x720]
        umlal2  v4.2d, v14.4s, v19.s[3]
        str     x22, [sp, #0x4e8]
        ldr     x22, [sp, #0x488]
        adcs    x22, x11, x22
        ldr     x11, [sp, #0x760]
        umull   v14.2d, v13.2s, v24.s[0]
        str     x22, [sp, #0x4b0]
        ldr     x22, [sp, #0x470]
        adcs    x22, x11, x22
        ldr     x11, [sp, #0x6a0]
        umlal   v4.2d, v31.2s, v19.s[0]
        str     x22, [sp, #0x4d0]
        ldr     x22, [sp, #0x478]
        adcs    x22, x11, x22
        umlal2  v4.2d, v31.4s, v19.s[1]
        ldp     q0, q31, [x2, #0x390]
        adc     x11, xzr, xzr
        str     x11, [sp, #0x508]
        ldr     x11, [sp, #0x788]
        str     x22, [sp, #0x4f8]
        ldr     x22, [sp, #0x4f0]
        adds    x11, x11, x22
        ldr     x22, [sp, #0x6d8]
        umlal2  v14.2d, v13.4s, v24.s[2]
        str     x11, [sp, #0x4f0]
        ldr     x11, [sp, #0x468]
        adcs    x11, x22, x11
        ldr     x22, [sp, #0x6c8]
        umlal   v14.2d, v20.2s, v28.s[0]
        str     x11, [sp, #0x468]
        ldr     x11, [sp, #0x4e0]
        adcs    x11, x22, x11
        ldr     x22, [sp, #0x6c0]
        umlal2  v14.2d, v20.4s, v28.s[1]
        str     x11, [sp, #0x4e0]
        ldr     x11, [sp, #0x568]
        adcs    x11, x22, x11
        ldr     x22, [sp, #0x6b0]
        ldp     q13, q20, [x2, #0x1f0]
        umlal   v14.2d, v12.2s, v3.s[2]
        str     x11, [sp, #0x568]
        ldr     x11, [sp, #0x7a0]
        adcs    x11, x22, x11
        ldr     x22, [sp, #0x738]
        str     x11, [sp, #0x7a0]
        ldr     x11, [sp, #0x7a8]
        adcs    x11, x22, x11
        ldr     x22, [sp, #0x678]
        umlal2  v14.2d, v12.4s, v3.s[3]
        umlal   v14.2d, v23.2s, v3.s[0]
        str     x11, [sp, #0x7a8]
        ldr     x11, [sp, #0x790]
        adcs    x11, x22, x11
        ldr     x22, [sp, #0x680]
        umlal2  v14.2d, v23.4s, v3.s[1]
        adcs    x22, x22, x19
        ldr     x19, [sp, #0x778]
        ldp     q12, q23, [x2, #0x160]
        umlal   v14.2d, v16.2s, v11.s[2]
        adcs    x19, x19, x20
        ldr     x20, [sp, #0x6f0]
        adcs    x21, x20, x21
        ldr     x20, [sp, #0x6b8]
        umlal2  v14.2d, v16.4s, v11.s[3]
        umlal   v14.2d, v17.2s, v11.s[0]
        adcs    x20, x20, x23
        ldr     x23, [sp, #0x770]
        adcs    x1, x23, x1
        ldr     x23, [sp, #0x6a8]
        umlal2  v14.2d, v17.4s, v11.s[1]
        ldp     q16, q17, [x2, #0x180]
        umlal   v14.2d, v7.2s, v21.s[2]
        adcs    x13, x23, x13
        ldr     x23, [sp, #0x720]
        adcs    x14, x23, x14
        ldr     x23, [sp, #0x760]
        umlal2  v14.2d, v7.4s, v21.s[3]
        adcs    x15, x23, x15
        ldr     x23, [sp, #0x6a0]
        umlal   v14.2d, v26.2s, v21.s[0]
        adcs    x25, x23, x25
        ldr     x23, [sp, #0x528]
        umlal2  v14.2d, v26.4s, v21.s[1]
        adcs    x10, x23, x10
        ldr     x23, [sp, #0x660]
        umlal   v14.2d, v8.2s, v29.s[2]
        adcs    x5, x23, x5
        ldr     x23, [sp, #0x5b8]
        umlal2  v14.2d, v8.4s, v29.s[3]
        adcs    x9, x23, x9
        ldr     x23, [sp, #0x578]
        umlal   v14.2d, v27.2s, v29.s[0]
        adcs    x16, x23, x16
        ldr     x23, [sp, #0x4b8]
        umlal   v4.2d, v10.2s, v9.s[2]
        adcs    x7, x23, x7
        ldr     x23, [sp, #0x4c0]
        umlal2  v14.2d, v27.4s, v29.s[1]
        umlal   v14.2d, v15.2s, v22.s[2]
        adcs    x28, x23, x28
        ldr     x23, [sp, #0x630]
        umlal2  v14.2d, v15.4s, v22.s[3]
        ldp     q8, q15, [x2, #0x210]
        adcs    x27, x23, x27
        ldr     x23, [sp, #0x6e8]
        umlal   v14.2d, v18.2s, v22.s[0]
        adcs    x12, x23, x12
        ldr     x23, [sp, #0x728]
        umlal2  v14.2d, v18.4s, v22.s[1]
        adcs    x8, x23, x8
        ldr     x23, [sp, #0x7e8]
        umlal2  v4.2d, v10.4s, v9.s[3]
        ldp     d10, d7, [x23, #0x188]
        ldr     x23, [sp, #0x6e0]
        adcs    x17, x23, x17
        ldr     x23, [sp, #0x740]
        umlal   v4.2d, v30.2s, v9.s[0]
        adcs    x26, x23, x26
        ldr     x23, [sp, #0x7b8]
        umlal2  v4.2d, v30.4s, v9.s[1]
        adcs    x24, x23, x24
        ldr     x23, [sp, #0x798]
        str     x24, [sp, #0x7b8]
        ldr     x24, [sp, #0x4e8]
        adcs    x24, x23, x24
        ldr     x23, [sp, #0x718]
        umlal   v14.2d, v13.2s, v25.s[2]
        umlal2  v14.2d, v13.4s, v25.s[3]
        ldp     q13, q18, [x2, #0x1a0]
        str     x24, [sp, #0x4e8]
        ldr     x24, [sp, #0x4b0]
        adcs    x24, x23, x24
        ldr     x23, [sp, #0x698]
        umlal   v14.2d, v20.2s, v25.s[0]
        str     x24, [sp, #0x4b0]
        ldr     x24, [sp, #0x4d0]
        adcs    x24, x23, x24
        ldr     x23, [sp, #0x200]
        .cfi_restore 23
        usra    v4.2d, v1.2d, #0x3c
        umull   v1.2d, v0.2s, v24.s[0]
        str     x24, [sp, #0x4d0]
        ldr     x24, [sp, #0x690]
        str     x26, [sp, #0x698]
        ldr     x26, [sp, #0x4f8]
        adcs    x26, x24, x26
        ldr     x24, [sp, #0x7b0]
        str     x19, [sp, #0x4f8]
        str     x20, [sp, #0x690]
        ldp     x19, x20, [sp, #0x1e0]
        .cfi_restore 19
        .cfi_restore 20
        umlal2  v14.2d, v20.4s, v25.s[1]
        shl     v7.2d, v7.2d, #0x10
        str     x26, [sp, #0x718]
        ldr     x26, [sp, #0x508]
        adcs    x26, x24, x26
        ldr     x24, [sp, #0x7e0]
        str     x21, [sp, #0x508]
        str     x22, [sp, #0x7b0]
        ldp     x21, x22, [sp, #0x1f0]
        .cfi_restore 21
        .cfi_restore 22
        adcs    x24, x24, xzr
        usra    v4.2d, v5.2d, #6
        umlal   v14.2d, v8.2s, v19.s[2]
        umlal2  v14.2d, v8.4s, v19.s[3]
        str     x24, [sp, #0x7e0]
        ldr     x24, [sp, #0x480]
        adcs    x24, x24, xzr
        str     x25, [sp, #0x480]
        ldr     x25, [sp, #0x210]
        .cfi_restore 25
        str     x24, [sp, #0x798]
        ldr     x24, [sp, #0x208]
        .cfi_restore 24
        umlal2  v1.2d, v0.4s, v24.s[2]
        str     x26, [sp, #0x740]
        ldr     x26, [sp, #0x758]
        adcs    x26, x26, xzr
        str     x26, [sp, #0x758]
        ldr     x26, [sp, #0x5b0]
        adcs    x26, x26, xzr
        ldp     q8, q0, [x2, #0x1c0]
        umlal   v1.2d, v31.2s, v28.s[0]
        str     x26, [sp, #0x5b0]
        ldr     x26, [sp, #0x5d8]
        adcs    x26, x26, xzr
        umlal2  v1.2d, v31.4s, v28.s[1]
        ldp     q5, q20, [x2, #0x200]
        ldp     q26, q27, [x2, #0x1e0]
        umlal   v1.2d, v12.2s, v3.s[2]
        str     x26, [sp, #0x5d8]
        ldr     x26, [sp, #0x6f8]
        adcs    x26, x26, xzr
        str     x26, [sp, #0x6f8]
        ldr     x26, [sp, #0x218]
        .cfi_restore 26
        str     x28, [sp, #0x6e0]
        ldr     x28, [sp, #0x228]
        .cfi_restore 28
        str     x17, [sp, #0x728]
        ldr     x17, [sp, #0x658]
        adcs    x17, x17, xzr
        umlal2  v1.2d, v12.4s, v3.s[3]
        str     x17, [sp, #0x658]
        ldr     x17, [sp, #0x650]
        adcs    x17, x17, xzr
        str     x27, [sp, #0x650]
        ldr     x27, [sp, #0x220]
        .cfi_restore 27
        umlal   v1.2d, v23.2s, v3.s[0]
        str     x17, [sp, #0x6e8]
        ldr     x17, [sp, #0x670]
        adcs    x17, x17, xzr
        umlal2  v1.2d, v23.4s, v3.s[1]
        str     x17, [sp, #0x670]
        ldr     x17, [sp, #0x748]
        adcs    x17, x17, xzr
        umlal   v1.2d, v16.2s, v11.s[2]
        str     x17, [sp, #0x748]
        ldr     x17, [sp, #0x618]
        adcs    x17, x17, xzr
        umlal2  v1.2d, v16.4s, v11.s[3]
        str     x17, [sp, #0x618]
        ldr     x17, [sp, #0x688]
        adcs    x17, x17, xzr
        umlal   v1.2d, v17.2s, v11.s[0]
        str     x17, [sp, #0x688]
        ldr     x17, [sp, #0x488]
        adcs    x17, x17, xzr
        umlal2  v1.2d, v17.4s, v11.s[1]
        ldp     q12, q16, [x2, #0x3a0]
        str     x17, [sp, #0x488]
        ldr     x17, [sp, #0x470]
        adcs    x17, x17, xzr
        umlal   v1.2d, v13.2s, v21.s[2]
        str     x17, [sp, #0x470]
        ldr     x17, [sp, #0x478]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x478]
        ldr     x17, [sp, #0x780]
        cmn     x17, #1
        ldr     x17, [sp, #0x4f0]
        umlal2  v1.2d, v13.4s, v21.s[3]
        str     x8, [sp, #0x630]
        ldr     x8, [sp, #0x490]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x468]
        umlal   v1.2d, v18.2s, v21.s[0]
        str     x12, [sp, #0x490]
        ldr     x12, [sp, #0x598]
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x4e0]
        umlal   v14.2d, v15.2s, v19.s[0]
        str     x7, [sp, #0x598]
        ldr     x7, [sp, #0x590]
        adcs    x7, x17, x7
        ldr     x17, [sp, #0x5a0]
        stp     x8, x12, [x3, #0x80]
        ldr     x12, [sp, #0x5a8]
        ldr     x8, [sp, #0x568]
        umlal2  v14.2d, v15.4s, v19.s[1]
        adcs    x8, x8, x12
        ldr     x12, [sp, #0x7a0]
        umlal2  v1.2d, v18.4s, v21.s[1]
        ldp     q15, q13, [x2, #0x1b0]
        adcs    x12, x12, x17
        stp     x7, x8, [x3, #0x90]
        ldr     x8, [sp, #0x538]
        ldr     x7, [sp, #0x7a8]
        umlal   v1.2d, v8.2s, v29.s[2]
        adcs    x7, x7, x8
        ldr     x8, [sp, #0x7b0]
        ldr     x17, [sp, #0x570]
        umlal   v14.2d, v6.2s, v9.s[2]
        stp     x12, x7, [x3, #0xa0]
        ldr     x12, [sp, #0x4f8]
        ldr     x7, [sp, #0x610]
        adcs    x7, x11, x7
        ldr     x11, [sp, #0x628]
        umlal2  v1.2d, v8.4s, v29.s[3]
        adcs    x8, x8, x11
        ldr     x11, [sp, #0x7e8]
        umlal2  v14.2d, v6.4s, v9.s[3]
        ldp     d8, d9, [x11, #0x190]
        adcs    x12, x12, x17
        stp     x7, x8, [x3, #0xb0]
        ldr     x8, [sp, #0x588]
        ldr     x7, [sp, #0x508]
        umlal   v1.2d, v0.2s, v29.s[0]
        adcs    x7, x7, x8
        ldr     x8, [sp, #0x540]
        umlal2  v1.2d, v0.4s, v29.s[1]
        stp     x12, x7, [x3, #0xc0]
        ldr     x7, [sp, #0x690]
        adcs    x7, x7, x8
        ldr     x8, [sp, #0x5d0]
        umlal   v1.2d, v26.2s, v22.s[2]
        adcs    x1, x1, x8
        ldr     x8, [sp, #0x600]
        usra    v14.2d, v10.2d, #0x36
        umlal2  v1.2d, v26.4s, v22.s[3]
        stp     x7, x1, [x3, #0xd0]
        ldr     x7, [sp, #0x708]
        ldr     x1, [sp, #0x620]
        adcs    x1, x13, x1
        umlal   v1.2d, v27.2s, v22.s[0]
        adcs    x7, x14, x7
        adcs    x8, x15, x8
        stp     x1, x7, [x3, #0xe0]
        ldr     x7, [sp, #0x730]
        ldr     x1, [sp, #0x480]
        adcs    x1, x1, x7
        ldr     x7, [sp, #0x7c8]
        adcs    x7, x10, x7
        ldr     x10, [sp, #0x5e8]
        usra    v14.2d, v7.2d, #6
        umlal2  v1.2d, v27.4s, v22.s[1]
        ldp     q10, q0, [x2, #0x220]
        umlal   v1.2d, v5.2s, v25.s[2]
        adcs    x5, x5, x10
        ldr     x10, [sp, #0x640]
        adcs    x9, x9, x10
        ldr     x12, [sp, #0x520]
        ldr     x10, [sp, #0x518]
        stp     x8, x1, [x3, #0xf0]
        ldr     x8, [sp, #0x598]
        ldr     x1, [sp, #0x768]
        ldr     x13, [sp, #0x6d0]
        adcs    x1, x16, x1
        ldp     q6, q7, [x2, #0x170]
        ldr     x14, [sp, #0x500]
        umlal2  v1.2d, v5.4s, v25.s[3]
        adcs    x8, x8, x10
        ldr     x15, [sp, #0x668]
        ldr     x10, [sp, #0x6e0]
        ldp     q5, q17, [x2, #0x190]
        ldr     x16, [sp, #0x4a8]
        umlal   v1.2d, v20.2s, v25.s[0]
        adcs    x10, x10, x12
        ldr     x12, [sp, #0x650]
        ldp     q18, q23, [x2, #0x1d0]
        umlal2  v1.2d, v20.4s, v25.s[1]
        adcs    x12, x12, x13
        ldr     x13, [sp, #0x490]
        adcs    x13, x13, x14
        ldr     x17, [sp, #0x550]
        ldr     x14, [sp, #0x630]
        adcs    x14, x14, x15
        ldr     x15, [sp, #0x728]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x698]
        shl     v9.2d, v9.2d, #0x16
        uzp2    v20.2d, v4.2d, v14.2d
        uzp1    v14.2d, v4.2d, v14.2d
        shl     v4.2d, v20.2d, #0x23
        ext     v2.16b, v2.16b, v20.16b, #8
        usra    v14.2d, v4.2d, #6
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x530]
        ldr     x11, [sp, #0x580]
        stp     x14, x15, [x3, #0x140]
        ldr     x15, [sp, #0x7c0]
        ldr     x14, [sp, #0x7b8]
        umull   v4.2d, v12.2s, v24.s[0]
        adcs    x14, x14, x15
        ldr     x15, [sp, #0x4e8]
        umlal   v1.2d, v10.2s, v19.s[2]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x4b0]
        usra    v14.2d, v2.2d, #0x1d
        umlal2  v1.2d, v10.4s, v19.s[3]
        adcs    x11, x17, x11
        ldp     q10, q2, [x2, #0x1f0]
        str     q14, [x0, #0x90]
        ldp     q14, q26, [x2, #0x210]
        ldr     q27, [x2, #0x230]
        stp     x16, x14, [x3, #0x150]
        ldr     x16, [sp, #0x7d0]
        ldr     x14, [sp, #0x4d0]
        umlal   v1.2d, v0.2s, v19.s[0]
        adcs    x14, x14, x16
        stp     x8, x10, [x3, #0x120]
        ldr     x10, [sp, #0x648]
        ldr     x8, [sp, #0x718]
        umlal2  v1.2d, v0.4s, v19.s[1]
        umlal2  v4.2d, v12.4s, v24.s[2]
        stp     x12, x13, [x3, #0x130]
        ldr     x12, [sp, #0x780]
        adcs    x8, x8, x10
        ldr     x10, [sp, #0x740]
        adcs    x10, x10, x12
        stp     x15, x11, [x3, #0x160]
        ldr     x13, [sp, #0x758]
        ldr     x11, [sp, #0x7e0]
        umlal   v4.2d, v16.2s, v28.s[0]
        umlal2  v4.2d, v16.4s, v28.s[1]
        adcs    x11, x11, x12
        stp     x7, x5, [x3, #0x100]
        ldr     x7, [sp, #0x798]
        ldr     x5, [sp, #0x7e8]
        usra    v1.2d, v8.2d, #0x30
        ldp     d8, d12, [x5, #0x198]
        adcs    x7, x7, x12
        umlal   v4.2d, v6.2s, v3.s[2]
        adcs    x13, x13, x12
        stp     x10, x11, [x3, #0x180]
        ldr     x11, [sp, #0x658]
        ldr     x10, [sp, #0x5b0]
        umlal2  v4.2d, v6.4s, v3.s[3]
        adcs    x10, x10, x12
        stp     x9, x1, [x3, #0x110]
        ldr     x9, [sp, #0x6f8]
        ldr     x1, [sp, #0x5d8]
        umlal   v4.2d, v7.2s, v3.s[0]
        adcs    x1, x1, x12
        usra    v1.2d, v9.2d, #6
        ldp     q9, q0, [x2, #0x3b0]
        adcs    x9, x9, x12
        adcs    x11, x11, x12
        umlal2  v4.2d, v7.4s, v3.s[1]
        shl     v12.2d, v12.2d, #0x1c
        umlal   v4.2d, v5.2s, v11.s[2]
        stp     x14, x8, [x3, #0x170]
        ldr     x14, [sp, #0x670]
        ldr     x8, [sp, #0x6e8]
        adcs    x8, x8, x12
        umlal2  v4.2d, v5.4s, v11.s[3]
        ldp     q5, q6, [x2, #0x1a0]
        ldr     x15, [sp, #0x688]
        adcs    x14, x14, x12
        umlal   v4.2d, v17.2s, v11.s[0]
        stp     x7, x13, [x3, #0x190]
        ldr     x13, [sp, #0x618]
        ldr     x7, [sp, #0x748]
        adcs    x7, x7, x12
        umlal2  v4.2d, v17.4s, v11.s[1]
        ldp     q7, q16, [x2, #0x1c0]
        adcs    x13, x13, x12
        umlal   v4.2d, v15.2s, v21.s[2]
        ldp     q17, q30, [x2, #0x180]
        adcs    x15, x15, x12
        umlal2  v4.2d, v15.4s, v21.s[3]
        stp     x10, x1, [x3, #0x1a0]
        ldr     x1, [sp, #0x488]
        adcs    x1, x1, x12
        umlal   v4.2d, v13.2s, v21.s[0]
        ldp     q15, q31, [x2, #0x1e0]
        umlal2  v4.2d, v13.4s, v21.s[1]
        stp     x9, x11, [x3, #0x1b0]
        ldr     x9, [sp, #0x470]
        umlal   v4.2d, v18.2s, v29.s[2]
        umlal2  v4.2d, v18.4s, v29.s[3]
        adcs    x9, x9, x12
        stp     x8, x14, [x3, #0x1c0]
        ldr     x8, [sp, #0x478]
        umlal   v4.2d, v23.2s, v29.s[0]
        adcs    x8, x8, x12
        stp     x7, x13, [x3, #0x1d0]
        umlal2  v4.2d, v23.4s, v29.s[1]
        ldp     q13, q18, [x2, #0x200]
        umlal   v4.2d, v10.2s, v22.s[2]
        stp     x9, x8, [x3, #0x1f0]
        umlal2  v4.2d, v10.4s, v22.s[3]
        stp     x15, x1, [x3, #0x1e0]
        umlal   v4.2d, v2.2s, v22.s[0]
        umlal2  v4.2d, v2.4s, v22.s[1]
        ldp     q10, q2, [x2, #0x220]
        umlal   v4.2d, v14.2s, v25.s[2]
        umlal2  v4.2d, v14.4s, v25.s[3]
        umlal   v4.2d, v26.2s, v25.s[0]
        umlal2  v4.2d, v26.4s, v25.s[1]
        umlal   v4.2d, v27.2s, v19.s[2]
        umull   v14.2d, v9.2s, v24.s[0]
        umlal2  v4.2d, v27.4s, v19.s[3]
        ldp     d19, d23, [x5, #0x1a0]
        usra    v4.2d, v8.2d, #0x2a
        umlal2  v14.2d, v9.4s, v24.s[2]
        ldp     q8, q9, [x2, #0x3c0]
        umlal   v14.2d, v0.2s, v28.s[0]
        usra    v4.2d, v12.2d, #6
        ldp     q12, q26, [x2, #0x190]
        shl     v23.2d, v23.2d, #0x22
        umlal2  v14.2d, v0.4s, v28.s[1]
        umlal   v14.2d, v17.2s, v3.s[2]
        umlal2  v14.2d, v17.4s, v3.s[3]
        ldp     q0, q17, [x2, #0x1b0]
        umlal   v14.2d, v30.2s, v3.s[0]
        umlal2  v14.2d, v30.4s, v3.s[1]
        uzp1    v27.2d, v1.2d, v4.2d
        umlal   v14.2d, v5.2s, v11.s[2]
        uzp2    v1.2d, v1.2d, v4.2d
        umlal2  v14.2d, v5.4s, v11.s[3]
        umlal   v14.2d, v6.2s, v11.s[0]
        ext     v4.16b, v20.16b, v1.16b, #8
        umlal2  v14.2d, v6.4s, v11.s[1]
        shl     v5.2d, v1.2d, #0x23
        ldp     q6, q20, [x2, #0x1d0]
        umlal   v14.2d, v7.2s, v21.s[2]
        umlal2  v14.2d, v7.4s, v21.s[3]
        usra    v27.2d, v5.2d, #6
        ldp     q5, q7, [x2, #0x1f0]
        usra    v27.2d, v4.2d, #0x1d
        umlal   v14.2d, v16.2s, v21.s[0]
        umlal2  v14.2d, v16.4s, v21.s[1]
        umlal   v14.2d, v15.2s, v29.s[2]
        ldp     q4, q16, [x2, #0x210]
        umlal2  v14.2d, v15.4s, v29.s[3]
        ldr     q15, [x2, #0x230]
        str     q27, [x0, #0xa0]
        umlal   v14.2d, v31.2s, v29.s[0]
        umlal2  v14.2d, v31.4s, v29.s[1]
        ldp     d27, d30, [x5, #0x1a8]
        umlal   v14.2d, v13.2s, v22.s[2]
        umlal2  v14.2d, v13.4s, v22.s[3]
        umlal   v14.2d, v18.2s, v22.s[0]
        umlal2  v14.2d, v18.4s, v22.s[1]
        ldp     q13, q18, [x2, #0x3d0]
        umlal   v14.2d, v10.2s, v25.s[2]
        umlal2  v14.2d, v10.4s, v25.s[3]
        umlal   v14.2d, v2.2s, v25.s[0]
        shl     v10.2d, v30.2d, #0x28
        umlal2  v14.2d, v2.4s, v25.s[1]
        umull   v2.2d, v8.2s, v24.s[0]
        usra    v14.2d, v19.2d, #0x24
        ldp     q19, q30, [x2, #0x1a0]
        umlal2  v2.2d, v8.4s, v24.s[2]
        umlal   v2.2d, v9.2s, v28.s[0]
        umlal2  v2.2d, v9.4s, v28.s[1]
        ldp     q8, q9, [x2, #0x1c0]
        usra    v14.2d, v23.2d, #6
        umlal   v2.2d, v12.2s, v3.s[2]
        umlal2  v2.2d, v12.4s, v3.s[3]
        ldp     q12, q23, [x2, #0x1e0]
        umlal   v2.2d, v26.2s, v3.s[0]
        umlal2  v2.2d, v26.4s, v3.s[1]
        umlal   v2.2d, v0.2s, v11.s[2]
        umlal2  v2.2d, v0.4s, v11.s[3]
        ldp     q0, q26, [x2, #0x200]
        umlal   v2.2d, v17.2s, v11.s[0]
        umlal2  v2.2d, v17.4s, v11.s[1]
        umlal   v2.2d, v6.2s, v21.s[2]
        umlal2  v2.2d, v6.4s, v21.s[3]
        umlal   v2.2d, v20.2s, v21.s[0]
        umlal2  v2.2d, v20.4s, v21.s[1]
        umlal   v2.2d, v5.2s, v29.s[2]
        umlal2  v2.2d, v5.4s, v29.s[3]
        ldp     q5, q6, [x2, #0x220]
        umlal   v2.2d, v7.2s, v29.s[0]
        umlal2  v2.2d, v7.4s, v29.s[1]
        umlal   v2.2d, v4.2s, v22.s[2]
        umlal2  v2.2d, v4.4s, v22.s[3]
        ldp     q4, q7, [x2, #0x3e0]
        umlal   v2.2d, v16.2s, v22.s[0]
        umlal2  v2.2d, v16.4s, v22.s[1]
        umlal   v2.2d, v15.2s, v25.s[2]
        umlal2  v2.2d, v15.4s, v25.s[3]
        ldp     q15, q16, [x2, #0x1b0]
        umull   v17.2d, v13.2s, v24.s[0]
        ldp     q20, q25, [x2, #0x1f0]
        usra    v2.2d, v27.2d, #0x1e
        umlal2  v17.2d, v13.4s, v24.s[2]
        umlal   v17.2d, v18.2s, v28.s[0]
        umlal2  v17.2d, v18.4s, v28.s[1]
        ldp     q13, q18, [x2, #0x1d0]
        umlal   v17.2d, v19.2s, v3.s[2]
        usra    v2.2d, v10.2d, #6
        umlal2  v17.2d, v19.4s, v3.s[3]
        ldp     d10, d19, [x5, #0x1b0]
        umlal   v17.2d, v30.2s, v3.s[0]
        umlal2  v17.2d, v30.4s, v3.s[1]
        ldr     q27, [x2, #0x230]
        umlal   v17.2d, v8.2s, v11.s[2]
        umlal2  v17.2d, v8.4s, v11.s[3]
        uzp1    v8.2d, v14.2d, v2.2d
        uzp2    v14.2d, v14.2d, v2.2d
        umlal   v17.2d, v9.2s, v11.s[0]
        shl     v2.2d, v19.2d, #0x2e
        ext     v1.16b, v1.16b, v14.16b, #8
        shl     v19.2d, v14.2d, #0x23
        umlal2  v17.2d, v9.4s, v11.s[1]
        ldp     q9, q30, [x2, #0x210]
        usra    v8.2d, v19.2d, #6
        umlal   v17.2d, v12.2s, v21.s[2]
        umlal2  v17.2d, v12.4s, v21.s[3]
        umlal   v17.2d, v23.2s, v21.s[0]
        ldp     d12, d19, [x5, #0x1b8]
        umlal2  v17.2d, v23.4s, v21.s[1]
        usra    v8.2d, v1.2d, #0x1d
        umlal   v17.2d, v0.2s, v29.s[2]
        umlal2  v17.2d, v0.4s, v29.s[3]
        ldp     q0, q1, [x2, #0x3f0]
        umlal   v17.2d, v26.2s, v29.s[0]
        shl     v19.2d, v19.2d, #0x34
        umlal2  v17.2d, v26.4s, v29.s[1]
        str     q8, [x0, #0xb0]
        umlal   v17.2d, v5.2s, v22.s[2]
        ldp     q8, q23, [x2, #0x1c0]
        umlal2  v17.2d, v5.4s, v22.s[3]
        ldp     q5, q26, [x2, #0x1e0]
        umlal   v17.2d, v6.2s, v22.s[0]
        umlal2  v17.2d, v6.4s, v22.s[1]
        umull   v6.2d, v4.2s, v24.s[0]
        usra    v17.2d, v10.2d, #0x18
        umull   v10.2d, v0.2s, v24.s[0]
        umlal2  v6.2d, v4.4s, v24.s[2]
        umlal   v6.2d, v7.2s, v28.s[0]
        umlal2  v6.2d, v7.4s, v28.s[1]
        ldp     q4, q7, [x2, #0x200]
        usra    v17.2d, v2.2d, #6
        umlal   v6.2d, v15.2s, v3.s[2]
        umlal2  v6.2d, v15.4s, v3.s[3]
        ldp     q15, q2, [x2, #0x220]
        umlal   v6.2d, v16.2s, v3.s[0]
        umlal2  v6.2d, v16.4s, v3.s[1]
        ldr     q16, [x2, #0x410]
        umlal   v6.2d, v13.2s, v11.s[2]
        umlal2  v6.2d, v13.4s, v11.s[3]
        umlal   v6.2d, v18.2s, v11.s[0]
        umlal2  v6.2d, v18.4s, v11.s[1]
        ldp     d13, d18, [x5, #0x1c0]
        umlal   v6.2d, v20.2s, v21.s[2]
        umlal2  v6.2d, v20.4s, v21.s[3]
        ldr     q20, [x2, #0x400]
        umlal   v6.2d, v25.2s, v21.s[0]
        umlal2  v6.2d, v25.4s, v21.s[1]
        ldr     q25, [x2, #0x420]
        umlal   v6.2d, v9.2s, v29.s[2]
        shl     v18.2d, v18.2d, #0x3a
        umlal2  v6.2d, v9.4s, v29.s[3]
        umlal   v6.2d, v30.2s, v29.s[0]
        ldr     d9, [x5, #0x1c8]
        umlal2  v6.2d, v30.4s, v29.s[1]
        ldr     q30, [x2, #0x230]
        umlal   v6.2d, v27.2s, v22.s[2]
        umlal2  v6.2d, v27.4s, v22.s[3]
        ldp     q22, q27, [x2, #0x1d0]
        umlal2  v10.2d, v0.4s, v24.s[2]
        ldr     q0, [x2, #0x410]
        umlal   v10.2d, v1.2s, v28.s[0]
        umlal2  v10.2d, v1.4s, v28.s[1]
        usra    v6.2d, v12.2d, #0x12
        umlal   v10.2d, v8.2s, v3.s[2]
        umlal2  v10.2d, v8.4s, v3.s[3]
        ldp     q8, q12, [x2, #0x210]
        umlal   v10.2d, v23.2s, v3.s[0]
        umlal2  v10.2d, v23.4s, v3.s[1]
        ldp     q1, q23, [x2, #0x200]
        usra    v6.2d, v19.2d, #6
        umlal   v10.2d, v5.2s, v11.s[2]
        umlal2  v10.2d, v5.4s, v11.s[3]
        ldr     d5, [x5, #0x1d0]
        umlal   v10.2d, v26.2s, v11.s[0]
        umlal2  v10.2d, v26.4s, v11.s[1]
        uzp2    v19.2d, v17.2d, v6.2d
        uzp1    v6.2d, v17.2d, v6.2d
        umlal   v10.2d, v4.2s, v21.s[2]
        ext     v14.16b, v14.16b, v19.16b, #8
        shl     v17.2d, v19.2d, #0x23
        umlal2  v10.2d, v4.4s, v21.s[3]
        ldp     q4, q26, [x2, #0x1e0]
        usra    v6.2d, v17.2d, #6
        umlal   v10.2d, v7.2s, v21.s[0]
        umlal2  v10.2d, v7.4s, v21.s[1]
        ldp     q7, q17, [x2, #0x1f0]
        umlal   v10.2d, v15.2s, v29.s[2]
        shl     v5.2d, v5.2d, #6
        umlal2  v10.2d, v15.4s, v29.s[3]
        usra    v6.2d, v14.2d, #0x1d
        ldp     q14, q15, [x2, #0x220]
        umlal   v10.2d, v2.2s, v29.s[0]
        umlal2  v10.2d, v2.4s, v29.s[1]
        umull   v2.2d, v20.2s, v24.s[0]
        str     q6, [x0, #0xc0]
        usra    v10.2d, v13.2d, #0xc
        ldp     q13, q6, [x2, #0x210]
        umlal2  v2.2d, v20.4s, v24.s[2]
        ldr     q20, [x2, #0x420]
        umlal   v2.2d, v16.2s, v28.s[0]
        umlal2  v2.2d, v16.4s, v28.s[1]
        ldr     q16, [x2, #0x430]
        usra    v10.2d, v18.2d, #6
        umlal   v2.2d, v22.2s, v3.s[2]
        umlal2  v2.2d, v22.4s, v3.s[3]
        ldr     q18, [x2, #0x230]
        umlal   v2.2d, v27.2s, v3.s[0]
        ldr     q22, [x2, #0x430]
        umlal2  v2.2d, v27.4s, v3.s[1]
        ldr     q27, [x2, #0x440]
        umlal   v2.2d, v7.2s, v11.s[2]
        umlal2  v2.2d, v7.4s, v11.s[3]
        umlal   v2.2d, v17.2s, v11.s[0]
        umlal2  v2.2d, v17.4s, v11.s[1]
        ldp     q7, q17, [x2, #0x1f0]
        umlal   v2.2d, v8.2s, v21.s[2]
        umlal2  v2.2d, v8.4s, v21.s[3]
        umlal   v2.2d, v12.2s, v21.s[0]
        umlal2  v2.2d, v12.4s, v21.s[1]
        umlal   v2.2d, v30.2s, v29.s[2]
        umull   v8.2d, v0.2s, v24.s[0]
        umull   v12.2d, v20.2s, v24.s[0]
        umlal2  v2.2d, v30.4s, v29.s[3]
        ldp     d29, d30, [x5, #0x1d0]
        umlal2  v8.2d, v0.4s, v24.s[2]
        umlal   v8.2d, v25.2s, v28.s[0]
        usra    v2.2d, v9.2d, #6
        umlal2  v8.2d, v25.4s, v28.s[1]
        umlal   v8.2d, v4.2s, v3.s[2]
        umlal2  v8.2d, v4.4s, v3.s[3]
        uzp1    v9.2d, v10.2d, v2.2d
        uzp2    v10.2d, v10.2d, v2.2d
        ext     v0.16b, v19.16b, v10.16b, #8
        shl     v2.2d, v10.2d, #0x23
        usra    v9.2d, v2.2d, #6
        umlal   v8.2d, v26.2s, v3.s[0]
        shl     v2.2d, v30.2d, #0xc
        umlal2  v8.2d, v26.4s, v3.s[1]
        ldp     q4, q19, [x2, #0x200]
        umlal   v8.2d, v1.2s, v11.s[2]
        ldp     q25, q26, [x2, #0x220]
        umlal2  v8.2d, v1.4s, v11.s[3]
        usra    v9.2d, v0.2d, #0x1d
        umlal   v8.2d, v23.2s, v11.s[0]
        ldp     d0, d1, [x5, #0x1d8]
        umlal2  v8.2d, v23.4s, v11.s[1]
        str     q9, [x0, #0xd0]
        umlal   v8.2d, v14.2s, v21.s[2]
        ldr     q9, [x2, #0x440]
        umlal2  v8.2d, v14.4s, v21.s[3]
        shl     v14.2d, v1.2d, #0x12
        umlal   v8.2d, v15.2s, v21.s[0]
        umlal2  v8.2d, v15.4s, v21.s[1]
        usra    v8.2d, v5.2d, #6
        umlal2  v12.2d, v20.4s, v24.s[2]
        umlal   v12.2d, v16.2s, v28.s[0]
        umlal2  v12.2d, v16.4s, v28.s[1]
        umlal   v12.2d, v7.2s, v3.s[2]
        ldr     q15, [x2, #0x450]
        umlal2  v12.2d, v7.4s, v3.s[3]
        umlal   v12.2d, v17.2s, v3.s[0]
        umlal2  v12.2d, v17.4s, v3.s[1]
        umlal   v12.2d, v13.2s, v11.s[2]
        ldp     q1, q5, [x2, #0x210]
        umlal2  v12.2d, v13.4s, v11.s[3]
        umlal   v12.2d, v6.2s, v11.s[0]
        umlal2  v12.2d, v6.4s, v11.s[1]
        umlal   v12.2d, v18.2s, v21.s[2]
        umull   v13.2d, v22.2s, v24.s[0]
        umlal2  v12.2d, v18.4s, v21.s[3]
        ldr     q6, [x2, #0x230]
        umull   v7.2d, v9.2s, v24.s[0]
        umlal2  v13.2d, v22.4s, v24.s[2]
        umlal   v13.2d, v27.2s, v28.s[0]
        usra    v12.2d, v29.2d, #0x3a
        umlal2  v13.2d, v27.4s, v28.s[1]
        umlal   v13.2d, v4.2s, v3.s[2]
        ldp     d16, d17, [x5, #0x1e0]
        umlal2  v13.2d, v4.4s, v3.s[3]
        ldr     q4, [x2, #0x450]
        umlal   v13.2d, v19.2s, v3.s[0]
        ldr     q18, [x2, #0x460]
        usra    v12.2d, v2.2d, #6
        umlal2  v13.2d, v19.4s, v3.s[1]
        umlal   v13.2d, v25.2s, v11.s[2]
        ldp     q2, q19, [x2, #0x220]
        umlal2  v13.2d, v25.4s, v11.s[3]
        ldr     q20, [x2, #0x460]
        umlal   v13.2d, v26.2s, v11.s[0]
        ldp     d21, d22, [x5, #0x1e8]
        uzp1    v23.2d, v8.2d, v12.2d
        uzp2    v25.2d, v8.2d, v12.2d
        umlal2  v13.2d, v26.4s, v11.s[1]
        ldr     q26, [x2, #0x470]
        shl     v8.2d, v25.2d, #0x23
        ext     v10.16b, v10.16b, v25.16b, #8
        umlal2  v7.2d, v9.4s, v24.s[2]
        shl     v12.2d, v17.2d, #0x18
        usra    v23.2d, v8.2d, #6
        umlal   v7.2d, v15.2s, v28.s[0]
        usra    v13.2d, v0.2d, #0x34
        umlal2  v7.2d, v15.4s, v28.s[1]
        umlal   v7.2d, v1.2s, v3.s[2]
        ldr     q0, [x2, #0x230]
        shl     v17.2d, v22.2d, #0x1e
        umlal2  v7.2d, v1.4s, v3.s[3]
        usra    v23.2d, v10.2d, #0x1d
        umlal   v7.2d, v5.2s, v3.s[0]
        usra    v13.2d, v14.2d, #6
        umlal2  v7.2d, v5.4s, v3.s[1]
        str     q23, [x0, #0xe0]
        umlal   v7.2d, v6.2s, v11.s[2]
        umlal2  v7.2d, v6.4s, v11.s[3]
        umull   v1.2d, v4.2s, v24.s[0]
        ldr     q5, [x2, #0x470]
        umull   v6.2d, v20.2s, v24.s[0]
        ldp     d22, d10, [x5, #0x1f0]
        usra    v7.2d, v16.2d, #0x2e
        ldp     d8, d9, [sp, #0x1a0]
        .cfi_restore 72
        .cfi_restore 73
        ldr     d16, [x5, #0x1f8]
        movi    v23.2d, #0000000000000000
        umlal2  v1.2d, v4.4s, v24.s[2]
        umlal   v1.2d, v18.2s, v28.s[0]
        usra    v7.2d, v12.2d, #6
        umlal2  v1.2d, v18.4s, v28.s[1]
        umlal   v1.2d, v2.2s, v3.s[2]
        shl     v4.2d, v10.2d, #0x24
        umlal2  v1.2d, v2.4s, v3.s[3]
        ldp     d10, d11, [sp, #0x1b0]
        .cfi_restore 74
        .cfi_restore 75
        umlal   v1.2d, v19.2s, v3.s[0]
        ldp     d14, d15, [sp, #0x1d0]
        .cfi_restore 78
        .cfi_restore 79
        uzp1    v2.2d, v13.2d, v7.2d
        uzp2    v7.2d, v13.2d, v7.2d
        umlal2  v1.2d, v19.4s, v3.s[1]
        ldp     d12, d13, [sp, #0x1c0]
        .cfi_restore 76
        .cfi_restore 77
        shl     v18.2d, v7.2d, #0x23
        usra    v2.2d, v18.2d, #6
        ext     v18.16b, v25.16b, v7.16b, #8
        umlal2  v6.2d, v20.4s, v24.s[2]
        umlal   v6.2d, v26.2s, v28.s[0]
        usra    v1.2d, v21.2d, #0x28
        umlal2  v6.2d, v26.4s, v28.s[1]
        umlal   v6.2d, v0.2s, v3.s[2]
        umlal2  v6.2d, v0.4s, v3.s[3]
        usra    v2.2d, v18.2d, #0x1d
        umull   v0.2d, v5.2s, v24.s[0]
        usra    v1.2d, v17.2d, #6
        usra    v6.2d, v22.2d, #0x22
        str     q2, [x0, #0xf0]
        umlal2  v0.2d, v5.4s, v24.s[2]
        usra    v6.2d, v4.2d, #6
        usra    v0.2d, v16.2d, #0x1c
        uzp1    v2.2d, v1.2d, v6.2d
        uzp2    v1.2d, v1.2d, v6.2d
        shl     v3.2d, v1.2d, #0x23
        ext     v4.16b, v7.16b, v1.16b, #8
        uzp2    v5.2d, v0.2d, v23.2d
        uzp1    v0.2d, v0.2d, v23.2d
        usra    v2.2d, v3.2d, #6
        shl     v3.2d, v5.2d, #0x23
        ext     v1.16b, v1.16b, v5.16b, #8
        usra    v2.2d, v4.2d, #0x1d
        str     q2, [x0, #0x100]
        usra    v0.2d, v3.2d, #6
        usra    v0.2d, v1.2d, #0x1d
        str     q0, [x0, #0x110]
        add     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset -2032
        ret
END_COMPOSITE(karat_phase_mul_32_aarch64)

NOTES

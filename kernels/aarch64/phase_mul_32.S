/* karat_phase_mul_32_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 3000 --islands 2 --apart x0,x1,x2,x3,x4,x5,x6 --across --spill
 * 2963.0 cycles instead of 5837.0, bound 2596.0 (simulated, one run after another); 7564 of 8916 instructions have another place.
 * Made from code with the SHA-256 0f62e82ae4cc4d3e3e70cc19a1ab2584da27ae1e64b70bd7aa95bc669cce40d6.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_mul_32_aarch64)
        sub     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset 2032
        movi    v0.16b, #0xff
        stp     x19, x20, [sp, #0x1e0]
        .cfi_rel_offset 19, 480
        .cfi_rel_offset 20, 488
        ushr    v0.2d, v0.2d, #0x23
        ldr     d1, [x1]
        ldr     x19, [x5, #0x58]
        stp     x21, x22, [sp, #0x1f0]
        .cfi_rel_offset 21, 496
        .cfi_rel_offset 22, 504
        movi    v2.2d, #0000000000000000
        ushr    v3.2d, v1.2d, #0x1d
        ldp     x20, x21, [x5]
        lsl     x21, x21, #0x3a
        adds    x20, x20, x21
        uzp1    v1.2d, v1.2d, v3.2d
        ldp     d3, d4, [x1]
        ushr    v3.2d, v3.2d, #0x3a
        ldp     x21, x22, [x5, #8]
        lsr     x21, x21, #6
        lsl     x22, x22, #0x34
        and     v1.16b, v1.16b, v0.16b
        ldp     x7, x8, [x5, #0x10]
        adcs    x21, x21, x22
        lsr     x22, x7, #0xc
        shl     v4.2d, v4.2d, #0xc
        lsl     x7, x8, #0x2e
        usra    v3.2d, v4.2d, #6
        adcs    x22, x22, x7
        ldp     x7, x8, [x5, #0x18]
        lsr     x7, x7, #0x12
        ldp     d4, d5, [x1, #8]
        ushr    v4.2d, v4.2d, #0x34
        lsl     x8, x8, #0x28
        adcs    x7, x7, x8
        ldp     x8, x9, [x5, #0x20]
        shl     v5.2d, v5.2d, #0x12
        ldp     q6, q7, [x2]
        umlal   v3.2d, v6.2s, v1.s[0]
        lsr     x8, x8, #0x18
        ldp     x10, x11, [x5, #0x28]
        lsl     x9, x9, #0x22
        usra    v4.2d, v5.2d, #6
        lsr     x10, x10, #0x1e
        ldp     x12, x13, [x5, #0x48]
        adcs    x8, x8, x9
        umlal2  v3.2d, v6.4s, v1.s[2]
        ext     v5.16b, v2.16b, v3.16b, #8
        lsl     x9, x11, #0x1c
        adcs    x9, x10, x9
        ldp     x10, x11, [x5, #0x30]
        usra    v3.2d, v5.2d, #0x1d
        ext     v5.16b, v3.16b, v2.16b, #8
        lsr     x10, x10, #0x24
        lsl     x11, x11, #0x16
        lsr     x12, x12, #0x36
        usra    v4.2d, v5.2d, #0x1d
        ldp     q5, q6, [x2, #0x20]
        lsl     x14, x13, #4
        orr     x19, x12, x19, lsl #62
        adcs    x10, x10, x11
        and     v3.16b, v3.16b, v0.16b
        ldp     x11, x12, [x5, #0x38]
        ldp     d16, d17, [x1, #0x10]
        lsl     x12, x12, #0x10
        lsr     x11, x11, #0x2a
        umlal   v4.2d, v7.2s, v1.s[0]
        shl     v17.2d, v17.2d, #0x18
        ldp     x15, x16, [x5, #0x40]
        adcs    x11, x11, x12
        lsl     x12, x16, #0xa
        uzp1    v18.4s, v1.4s, v3.4s
        ldp     d19, d20, [x1, #0x18]
        lsr     x15, x15, #0x30
        ldp     x16, x17, [x5, #0x68]
        adcs    x12, x15, x12
        umull   v21.2d, v5.2s, v1.s[0]
        umull   v22.2d, v6.2s, v1.s[0]
        lsl     x15, x17, #0x2c
        str     x24, [sp, #0x208]
        .cfi_rel_offset 24, 520
        adcs    x24, x19, x14
        umlal2  v4.2d, v7.4s, v1.s[2]
        lsr     x19, x16, #0xe
        str     x23, [sp, #0x200]
        .cfi_rel_offset 23, 512
        ldr     x23, [x5, #0xb0]
        umlal2  v21.2d, v5.4s, v1.s[2]
        usra    v21.2d, v16.2d, #0x2e
        str     x27, [sp, #0x220]
        .cfi_rel_offset 27, 544
        umlal2  v22.2d, v6.4s, v1.s[2]
        str     x28, [sp, #0x228]
        .cfi_rel_offset 28, 552
        str     x25, [sp, #0x210]
        .cfi_rel_offset 25, 528
        usra    v21.2d, v17.2d, #6
        str     x26, [sp, #0x218]
        .cfi_rel_offset 26, 536
        shl     v5.2d, v20.2d, #0x1e
        ldp     x26, x28, [x5, #0x58]
        lsr     x26, x26, #2
        lsl     x28, x28, #0x38
        usra    v22.2d, v19.2d, #0x28
        orr     x28, x28, x13, lsr #60
        adcs    x26, x26, x28
        ldp     x28, x27, [x5, #0x60]
        usra    v22.2d, v5.2d, #6
        lsl     x27, x27, #0x32
        lsr     x28, x28, #8
        adcs    x28, x28, x27
        stp     d8, d9, [sp, #0x1a0]
        .cfi_rel_offset 72, 416
        .cfi_rel_offset 73, 424
        adcs    x27, x19, x15
        stp     d10, d11, [sp, #0x1b0]
        .cfi_rel_offset 74, 432
        .cfi_rel_offset 75, 440
        stp     d14, d15, [sp, #0x1d0]
        .cfi_rel_offset 78, 464
        .cfi_rel_offset 79, 472
        ldp     q8, q9, [x2, #0x40]
        umull   v14.2d, v9.2s, v1.s[0]
        stp     x20, x21, [x4]
        umull   v15.2d, v8.2s, v1.s[0]
        ldp     x25, x19, [x5, #0x78]
        umlal2  v15.2d, v8.4s, v1.s[2]
        lsr     x25, x25, #0x1a
        lsl     x19, x19, #0x20
        stp     d12, d13, [sp, #0x1c0]
        .cfi_rel_offset 76, 448
        .cfi_rel_offset 77, 456
        stp     x12, x24, [x4, #0x40]
        umlal2  v14.2d, v9.4s, v1.s[2]
        stp     x8, x9, [x4, #0x20]
        ldp     q8, q9, [x2, #0x60]
        umull   v12.2d, v8.2s, v1.s[0]
        ldp     x13, x14, [x5, #0x70]
        lsr     x13, x13, #0x14
        lsl     x14, x14, #0x26
        umull   v13.2d, v9.2s, v1.s[0]
        adcs    x13, x13, x14
        umlal2  v12.2d, v8.4s, v1.s[2]
        adcs    x25, x25, x19
        ldp     x19, x14, [x5, #0x80]
        umlal2  v13.2d, v9.4s, v1.s[2]
        stp     x22, x7, [x4, #0x10]
        lsr     x19, x19, #0x20
        lsl     x14, x14, #0x1a
        ldp     q8, q9, [x2, #0x80]
        umull   v9.2d, v8.2s, v1.s[0]
        adcs    x19, x19, x14
        stp     x10, x11, [x4, #0x30]
        umlal2  v9.2d, v8.4s, v1.s[2]
        stp     x27, x13, [x4, #0x60]
        ldp     q8, q10, [x2]
        umlal   v4.2d, v8.2s, v3.s[0]
        ldp     x14, x15, [x5, #0x88]
        lsl     x15, x15, #0x14
        lsr     x14, x14, #0x26
        umlal2  v4.2d, v8.4s, v3.s[2]
        adcs    x14, x14, x15
        ldp     x15, x16, [x5, #0x90]
        ext     v8.16b, v2.16b, v4.16b, #8
        lsr     x15, x15, #0x2c
        usra    v4.2d, v8.2d, #0x1d
        stp     x25, x19, [x4, #0x70]
        lsl     x16, x16, #0xe
        adcs    x15, x15, x16
        ext     v8.16b, v4.16b, v2.16b, #8
        ldp     x16, x17, [x5, #0xa0]
        and     v11.16b, v4.16b, v0.16b
        lsr     x16, x16, #0x38
        stp     x26, x28, [x4, #0x50]
        usra    v21.2d, v8.2d, #0x1d
        stp     x14, x15, [x4, #0x80]
        umlal   v21.2d, v10.2s, v3.s[0]
        lsl     x15, x17, #2
        ldp     x14, x19, [x5, #0x98]
        umlal2  v21.2d, v10.4s, v3.s[2]
        orr     x23, x16, x23, lsl #60
        lsr     x14, x14, #0x32
        ldp     q8, q10, [x2, #0x20]
        lsl     x19, x19, #8
        adcs    x19, x14, x19
        ldp     d1, d4, [x1, #0x20]
        shl     v4.2d, v4.2d, #0x24
        adcs    x23, x23, x15
        ldp     x14, x15, [x5, #0xb0]
        umlal   v22.2d, v8.2s, v3.s[0]
        lsr     x14, x14, #4
        lsl     x15, x15, #0x36
        umlal2  v22.2d, v8.4s, v3.s[2]
        ldp     x16, x25, [x5, #0xb8]
        orr     x15, x15, x17, lsr #62
        adcs    x14, x14, x15
        ldp     q8, q5, [x2, #0x40]
        umlal   v15.2d, v10.2s, v3.s[0]
        lsl     x25, x25, #0x30
        stp     x19, x23, [x4, #0x90]
        umlal2  v15.2d, v10.4s, v3.s[2]
        usra    v15.2d, v1.2d, #0x22
        ldp     d10, d1, [x1, #0x28]
        lsr     x15, x16, #0xa
        adcs    x25, x15, x25
        umlal   v12.2d, v5.2s, v3.s[0]
        ldp     x15, x16, [x5, #0xc0]
        usra    v15.2d, v4.2d, #6
        lsr     x15, x15, #0x10
        lsl     x16, x16, #0x2a
        umlal   v14.2d, v8.2s, v3.s[0]
        ldp     x17, x23, [x5, #0xd0]
        lsr     x17, x17, #0x1c
        umlal2  v14.2d, v8.4s, v3.s[2]
        adcs    x15, x15, x16
        usra    v14.2d, v10.2d, #0x1c
        lsl     x23, x23, #0x1e
        umlal2  v12.2d, v5.4s, v3.s[2]
        stp     x14, x25, [x4, #0xa0]
        shl     v8.2d, v1.2d, #0x2a
        ldp     x16, x25, [x5, #0xc8]
        lsr     x16, x16, #0x16
        lsl     x25, x25, #0x24
        usra    v14.2d, v8.2d, #6
        ldp     q8, q10, [x2, #0x60]
        adcs    x25, x16, x25
        adcs    x23, x17, x23
        ldp     q1, q4, [x2, #0x80]
        umlal   v13.2d, v8.2s, v3.s[0]
        ldp     x16, x17, [x5, #0xe0]
        lsr     x16, x16, #0x28
        lsl     x17, x17, #0x12
        umlal   v9.2d, v10.2s, v3.s[0]
        ldp     x14, x19, [x5, #0xd8]
        lsr     x14, x14, #0x22
        lsl     x19, x19, #0x18
        umlal2  v9.2d, v10.4s, v3.s[2]
        ldp     q10, q5, [x2]
        adcs    x19, x14, x19
        stp     x15, x25, [x4, #0xb0]
        adcs    x14, x16, x17
        umlal2  v13.2d, v8.4s, v3.s[2]
        ldp     x16, x17, [x5, #0xe8]
        lsr     x16, x16, #0x2e
        lsl     x17, x17, #0xc
        umull   v8.2d, v1.2s, v3.s[0]
        stp     x23, x19, [x4, #0xc0]
        adcs    x16, x16, x17
        umlal   v21.2d, v10.2s, v11.s[0]
        ldp     x17, x19, [x5, #0xf0]
        lsr     x17, x17, #0x34
        lsl     x23, x19, #6
        umlal2  v8.2d, v1.4s, v3.s[2]
        adcs    x23, x17, x23
        stp     x14, x16, [x4, #0xd0]
        umlal   v8.2d, v4.2s, v18.s[0]
        ldp     x17, x16, [x5, #0x100]
        lsl     x16, x16, #0x3a
        orr     x19, x16, x19, lsr #58
        umlal2  v21.2d, v10.4s, v11.s[2]
        ext     v10.16b, v2.16b, v21.16b, #8
        adcs    x19, x17, x19
        ldp     x16, x17, [x5, #0x108]
        usra    v21.2d, v10.2d, #0x1d
        umlal2  v8.2d, v4.4s, v18.s[1]
        lsr     x16, x16, #6
        lsl     x17, x17, #0x34
        and     v10.16b, v21.16b, v0.16b
        ext     v1.16b, v21.16b, v2.16b, #8
        adcs    x16, x16, x17
        ldp     x5, x17, [x5, #0x110]
        usra    v22.2d, v1.2d, #0x1d
        umlal   v22.2d, v5.2s, v11.s[0]
        lsr     x5, x5, #0xc
        lsl     x17, x17, #0x2e
        ldp     q1, q3, [x2, #0x20]
        umlal2  v22.2d, v5.4s, v11.s[2]
        adcs    x5, x5, x17
        uzp1    v4.4s, v11.4s, v10.4s
        ldp     q5, q6, [x2, #0x40]
        subs    x17, x20, x22
        stp     x23, x19, [x4, #0xe0]
        sbcs    x19, x21, x7
        csetm   x23, lo
        ldp     d7, d16, [x1, #0x30]
        eor     x19, x19, x23
        eor     x17, x17, x23
        umlal   v15.2d, v1.2s, v11.s[0]
        ldp     q17, q19, [x2, #0x60]
        cmn     x23, #1
        umlal2  v15.2d, v1.4s, v11.s[2]
        usra    v12.2d, v7.2d, #0x16
        adcs    x17, x17, xzr
        adcs    x19, x19, xzr
        umlal   v14.2d, v3.2s, v11.s[0]
        shl     v1.2d, v16.2d, #0x30
        stp     x16, x5, [x4, #0xf0]
        umlal2  v14.2d, v3.4s, v11.s[2]
        usra    v12.2d, v1.2d, #6
        ldp     x5, x16, [x6]
        umulh   x14, x20, x5
        umlal   v13.2d, v6.2s, v11.s[0]
        ldp     d1, d3, [x1, #0x38]
        subs    x25, x8, x10
        umlal   v12.2d, v5.2s, v11.s[0]
        ldp     x15, x13, [x6, #0x10]
        sbcs    x27, x9, x11
        csetm   x28, lo
        umlal2  v12.2d, v5.4s, v11.s[2]
        shl     v3.2d, v3.2d, #0x36
        eor     x25, x25, x28
        ldp     x26, x24, [x6, #0x20]
        umlal   v9.2d, v17.2s, v11.s[0]
        ldp     q5, q7, [x2, #0x80]
        cmn     x28, #1
        umlal2  v13.2d, v6.4s, v11.s[2]
        adcs    x25, x25, xzr
        ldp     q6, q16, [x2]
        umlal2  v9.2d, v17.4s, v11.s[2]
        eor     x27, x27, x28
        adcs    x27, x27, xzr
        str     x27, [sp, #0x7e8]
        subs    x27, x15, x5
        umlal   v8.2d, v19.2s, v11.s[0]
        usra    v13.2d, v1.2d, #0x10
        stp     x25, x19, [sp, #0x60]
        ldp     x25, x12, [x6, #0x30]
        mul     x19, x20, x16
        umlal2  v8.2d, v19.4s, v11.s[2]
        str     x17, [sp, #0x10]
        sbcs    x17, x13, x16
        ldp     q1, q17, [x2, #0x20]
        umull   v19.2d, v5.2s, v11.s[0]
        csetm   x13, lo
        ldp     q20, q21, [x2, #0xa0]
        subs    x8, x20, x8
        eor     x27, x27, x13
        umlal   v22.2d, v6.2s, v10.s[0]
        eor     x17, x17, x13
        ldp     d21, d23, [x1, #0x40]
        usra    v13.2d, v3.2d, #6
        umlal2  v22.2d, v6.4s, v10.s[2]
        eor     x23, x23, x13
        umlal2  v19.2d, v5.4s, v11.s[2]
        str     x23, [sp, #0x18]
        umulh   x23, x20, x16
        umlal   v19.2d, v7.2s, v18.s[2]
        sbcs    x9, x21, x9
        ext     v11.16b, v2.16b, v22.16b, #8
        sbcs    x10, x22, x10
        umlal2  v19.2d, v7.4s, v18.s[3]
        sbcs    x11, x7, x11
        csetm   x7, lo
        usra    v22.2d, v11.2d, #0x1d
        umlal   v19.2d, v20.2s, v18.s[0]
        cmn     x13, #1
        adcs    x27, x27, xzr
        adcs    x13, x17, xzr
        umlal2  v19.2d, v20.4s, v18.s[1]
        adds    x19, x14, x19
        usra    v9.2d, v21.2d, #0xa
        eor     x11, x11, x7
        shl     v11.2d, v23.2d, #0x3c
        umlal   v14.2d, v1.2s, v10.s[0]
        mul     x14, x20, x5
        eor     x8, x8, x7
        ext     v3.16b, v22.16b, v2.16b, #8
        usra    v15.2d, v3.2d, #0x1d
        eor     x9, x9, x7
        eor     x10, x10, x7
        and     v3.16b, v22.16b, v0.16b
        ldp     q5, q6, [x2, #0x40]
        mul     x17, x21, x16
        ldp     q7, q20, [x2]
        umlal   v15.2d, v16.2s, v10.s[0]
        adcs    x23, x23, x17
        umlal2  v15.2d, v16.4s, v10.s[2]
        usra    v9.2d, v11.2d, #6
        umlal2  v14.2d, v1.4s, v10.s[2]
        ldp     q11, q1, [x2, #0x60]
        mul     x17, x21, x5
        umlal   v12.2d, v17.2s, v10.s[0]
        ldp     q16, q21, [x2, #0x20]
        umlal2  v12.2d, v17.4s, v10.s[2]
        ldr     d17, [x1, #0x48]
        umlal   v13.2d, v5.2s, v10.s[0]
        shl     v17.2d, v17.2d, #2
        umulh   x20, x21, x5
        umlal2  v13.2d, v5.4s, v10.s[2]
        ldp     q5, q22, [x2, #0x80]
        umlal   v9.2d, v6.2s, v10.s[0]
        ldp     d23, d24, [x1, #0x48]
        umulh   x21, x21, x16
        umlal2  v9.2d, v6.4s, v10.s[2]
        ldp     q6, q25, [x2, #0xa0]
        umlal   v8.2d, v11.2s, v10.s[0]
        adc     x21, x21, xzr
        stp     x13, x27, [sp]
        subs    x13, x25, x26
        umlal2  v8.2d, v11.4s, v10.s[2]
        usra    v8.2d, v17.2d, #6
        sbcs    x27, x12, x24
        csetm   x12, lo
        umlal   v19.2d, v1.2s, v10.s[0]
        adds    x19, x19, x17
        eor     x13, x13, x12
        ldp     q11, q17, [x2, #0x40]
        umlal2  v19.2d, v1.4s, v10.s[2]
        umulh   x17, x22, x15
        shl     v1.2d, v24.2d, #8
        umull   v24.2d, v5.2s, v10.s[0]
        adcs    x23, x23, x20
        adc     x20, x21, xzr
        ldp     q26, q27, [x2, #0x60]
        usra    v19.2d, v23.2d, #0x3e
        eor     x28, x28, x12
        cmn     x12, #1
        adcs    x21, x13, xzr
        umlal2  v24.2d, v5.4s, v10.s[2]
        usra    v19.2d, v1.2d, #6
        ldp     d10, d1, [x1, #0x50]
        umlal   v15.2d, v7.2s, v3.s[0]
        umlal   v24.2d, v22.2s, v4.s[0]
        mul     x13, x22, x15
        eor     x27, x27, x12
        ldr     x12, [x6, #0x18]
        adcs    x27, x27, xzr
        cmn     x7, #1
        umlal2  v15.2d, v7.4s, v3.s[2]
        adcs    x8, x8, xzr
        adcs    x9, x9, xzr
        adcs    x10, x10, xzr
        adcs    x11, x11, xzr
        umlal2  v24.2d, v22.4s, v4.s[1]
        ext     v5.16b, v2.16b, v15.16b, #8
        umlal   v24.2d, v6.2s, v18.s[2]
        stp     x27, x21, [sp, #0x20]
        umulh   x27, x22, x12
        subs    x5, x26, x5
        sbcs    x16, x24, x16
        umlal2  v24.2d, v6.4s, v18.s[3]
        str     x28, [sp, #0x7e0]
        sbcs    x28, x25, x15
        usra    v15.2d, v5.2d, #0x1d
        ldr     x21, [x6, #0x38]
        sbcs    x25, x21, x12
        umlal   v24.2d, v25.2s, v18.s[0]
        csetm   x21, lo
        eor     x16, x16, x21
        eor     x5, x5, x21
        umlal2  v24.2d, v25.4s, v18.s[1]
        and     v5.16b, v15.16b, v0.16b
        stp     x14, x19, [x3]
        ext     v15.16b, v15.16b, v2.16b, #8
        usra    v24.2d, v10.2d, #0x38
        mul     x24, x22, x12
        adds    x24, x17, x24
        ldr     x17, [x4, #0x18]
        usra    v14.2d, v15.2d, #0x1d
        umlal   v14.2d, v20.2s, v3.s[0]
        eor     x28, x28, x21
        eor     x7, x7, x21
        shl     v15.2d, v1.2d, #0xe
        umlal   v12.2d, v16.2s, v3.s[0]
        str     x7, [sp, #0x7d8]
        mul     x7, x17, x12
        usra    v24.2d, v15.2d, #6
        umlal2  v14.2d, v20.4s, v3.s[2]
        adcs    x27, x27, x7
        eor     x25, x25, x21
        umlal2  v12.2d, v16.4s, v3.s[2]
        ldp     q15, q10, [x2]
        umlal   v13.2d, v21.2s, v3.s[0]
        umulh   x7, x17, x12
        umlal2  v13.2d, v21.4s, v3.s[2]
        ldp     q1, q6, [x2, #0x80]
        adc     x7, x7, xzr
        umlal   v9.2d, v11.2s, v3.s[0]
        ldp     q7, q16, [x2, #0xa0]
        ldp     q20, q21, [x2, #0xc0]
        uzp1    v21.4s, v3.4s, v5.4s
        umlal   v8.2d, v17.2s, v3.s[0]
        ldp     q22, q23, [x2, #0x20]
        umlal2  v8.2d, v17.4s, v3.s[2]
        ldp     d17, d25, [x1, #0x58]
        mul     x12, x17, x15
        umlal   v19.2d, v26.2s, v3.s[0]
        shl     v25.2d, v25.2d, #0x14
        adds    x24, x24, x12
        umlal2  v19.2d, v26.4s, v3.s[2]
        umlal   v24.2d, v27.2s, v3.s[0]
        umlal2  v9.2d, v11.4s, v3.s[2]
        ldp     q11, q26, [x2, #0x40]
        ldp     q28, q29, [x2, #0x60]
        umulh   x12, x17, x15
        umlal2  v24.2d, v27.4s, v3.s[2]
        ldp     q27, q30, [x2, #0x80]
        adcs    x27, x27, x12
        umull   v31.2d, v1.2s, v3.s[0]
        adc     x7, x7, xzr
        cmn     x21, #1
        adcs    x21, x5, xzr
        umlal2  v31.2d, v1.4s, v3.s[2]
        adcs    x5, x16, xzr
        umlal   v31.2d, v6.2s, v4.s[2]
        umlal2  v31.2d, v6.4s, v4.s[3]
        ldp     q1, q3, [x2, #0xa0]
        umlal   v31.2d, v7.2s, v4.s[0]
        umlal2  v31.2d, v7.4s, v4.s[1]
        ldp     q6, q7, [x2, #0xe0]
        ldp     x16, x15, [sp, #0x10]
        umlal   v31.2d, v16.2s, v18.s[2]
        umlal2  v31.2d, v16.4s, v18.s[3]
        umlal   v31.2d, v20.2s, v18.s[0]
        ldp     q7, q16, [x2, #0xc0]
        adcs    x28, x28, xzr
        umlal2  v31.2d, v20.4s, v18.s[1]
        usra    v31.2d, v17.2d, #0x32
        adcs    x25, x25, xzr
        subs    x12, x8, x10
        umlal   v14.2d, v15.2s, v5.s[0]
        usra    v31.2d, v25.2d, #6
        str     x10, [sp, #0xe0]
        ldr     x10, [sp, #8]
        str     x8, [sp, #0x90]
        mul     x8, x16, x10
        eor     x8, x8, x15
        umlal2  v14.2d, v15.4s, v5.s[2]
        ext     v15.16b, v2.16b, v14.16b, #8
        usra    v14.2d, v15.2d, #0x1d
        stp     x11, x25, [sp, #0xf0]
        sbcs    x11, x9, x11
        stp     x9, x28, [sp, #0xc0]
        csetm   x9, lo
        and     v15.16b, v14.16b, v0.16b
        eor     x12, x12, x9
        ext     v14.16b, v14.16b, v2.16b, #8
        eor     x11, x11, x9
        usra    v12.2d, v14.2d, #0x1d
        umulh   x17, x16, x10
        cmn     x9, #1
        umlal   v12.2d, v10.2s, v5.s[0]
        ldp     q14, q17, [x2]
        umlal2  v12.2d, v10.4s, v5.s[2]
        adcs    x12, x12, xzr
        ldp     q10, q20, [x2, #0x20]
        adcs    x11, x11, xzr
        umlal   v13.2d, v22.2s, v5.s[0]
        stp     x11, x12, [sp, #0x120]
        subs    x11, x28, x21
        sbcs    x12, x25, x5
        csetm   x25, lo
        umlal2  v13.2d, v22.4s, v5.s[2]
        ldp     d22, d25, [x1, #0x60]
        ldr     x28, [sp]
        str     x5, [sp, #0x40]
        ldr     x5, [sp, #0x68]
        str     x21, [sp, #0x98]
        mul     x21, x16, x28
        shl     v25.2d, v25.2d, #0x1a
        umlal   v9.2d, v23.2s, v5.s[0]
        adds    x21, x17, x21
        eor     x11, x11, x25
        umlal2  v9.2d, v23.4s, v5.s[2]
        eor     x12, x12, x25
        eor     x9, x9, x25
        umlal   v8.2d, v11.2s, v5.s[0]
        umulh   x16, x16, x28
        umlal2  v8.2d, v11.4s, v5.s[2]
        ldp     q11, q23, [x2, #0x40]
        umlal   v19.2d, v26.2s, v5.s[0]
        umlal2  v19.2d, v26.4s, v5.s[2]
        umlal   v24.2d, v28.2s, v5.s[0]
        mul     x17, x5, x28
        umlal2  v24.2d, v28.4s, v5.s[2]
        adcs    x16, x16, x17
        umlal   v31.2d, v29.2s, v5.s[0]
        umlal2  v31.2d, v29.4s, v5.s[2]
        ldp     q26, q28, [x2, #0x60]
        umulh   x28, x5, x28
        umull   v29.2d, v27.2s, v5.s[0]
        adc     x28, x28, xzr
        cmn     x25, #1
        adcs    x25, x11, xzr
        umlal2  v29.2d, v27.4s, v5.s[2]
        umlal   v29.2d, v30.2s, v21.s[0]
        adcs    x11, x12, xzr
        umlal2  v29.2d, v30.4s, v21.s[1]
        ldp     q5, q27, [x2, #0x80]
        mul     x12, x5, x10
        umlal   v29.2d, v1.2s, v4.s[2]
        adds    x21, x21, x12
        eor     x21, x21, x15
        umlal2  v29.2d, v1.4s, v4.s[3]
        umlal   v29.2d, v3.2s, v4.s[0]
        umulh   x5, x5, x10
        umlal2  v29.2d, v3.4s, v4.s[1]
        ldp     q1, q3, [x2, #0xa0]
        umlal   v29.2d, v7.2s, v18.s[2]
        adcs    x5, x16, x5
        adc     x28, x28, xzr
        eor     x28, x28, x15
        umlal2  v29.2d, v7.4s, v18.s[3]
        cmn     x15, #1
        eor     x5, x5, x15
        adcs    x8, x8, x14
        umlal   v29.2d, v16.2s, v18.s[0]
        adcs    x21, x21, x19
        adcs    x5, x5, x23
        adcs    x28, x28, x20
        umlal2  v29.2d, v16.4s, v18.s[1]
        adc     x10, x15, xzr
        adds    x8, x8, x13
        adcs    x21, x21, x24
        umlal   v12.2d, v14.2s, v15.s[0]
        adcs    x5, x5, x27
        adcs    x28, x28, x7
        adc     x10, x10, xzr
        umlal2  v12.2d, v14.4s, v15.s[2]
        adds    x23, x23, x8
        adcs    x20, x20, x21
        adcs    x21, x13, x5
        ldp     x13, x15, [x4, #0x40]
        usra    v29.2d, v22.2d, #0x2c
        adcs    x24, x24, x28
        adcs    x28, x27, x10
        ldp     x10, x12, [x4]
        adcs    x27, x7, xzr
        ldp     x7, x5, [x4, #0x18]
        ext     v14.16b, v2.16b, v12.16b, #8
        stp     x23, x20, [x3, #0x10]
        mul     x8, x5, x26
        subs    x16, x10, x13
        ldp     x13, x14, [x4, #0x30]
        ldp     x20, x23, [x4, #0x70]
        sbcs    x17, x12, x15
        ldp     x12, x10, [x4, #0x50]
        usra    v12.2d, v14.2d, #0x1d
        sbcs    x22, x22, x12
        ldr     x12, [x4, #0x28]
        sbcs    x7, x7, x10
        ldp     x10, x15, [x4, #0x60]
        sbcs    x10, x5, x10
        sbcs    x15, x12, x15
        sbcs    x20, x13, x20
        umlal   v9.2d, v10.2s, v15.s[0]
        and     v14.16b, v12.16b, v0.16b
        ext     v12.16b, v12.16b, v2.16b, #8
        umulh   x19, x5, x26
        sbcs    x23, x14, x23
        usra    v13.2d, v12.2d, #0x1d
        umlal2  v9.2d, v10.4s, v15.s[2]
        str     x27, [sp, #0xb0]
        csetm   x27, lo
        eor     x16, x16, x27
        usra    v29.2d, v25.2d, #6
        umlal   v8.2d, v20.2s, v15.s[0]
        eor     x17, x17, x27
        eor     x22, x22, x27
        umlal   v13.2d, v17.2s, v15.s[0]
        uzp1    v12.4s, v15.4s, v14.4s
        eor     x7, x7, x27
        eor     x10, x10, x27
        umlal2  v13.2d, v17.4s, v15.s[2]
        stp     x28, x24, [sp, #0x80]
        ldr     x28, [x6, #0x28]
        mul     x24, x5, x28
        ldp     q10, q7, [x2, #0xc0]
        umlal2  v8.2d, v20.4s, v15.s[2]
        ldp     q16, q17, [x2]
        eor     x15, x15, x27
        adds    x24, x19, x24
        umlal   v19.2d, v11.2s, v15.s[0]
        ldp     q20, q22, [x2, #0x20]
        umulh   x19, x5, x28
        umlal2  v19.2d, v11.4s, v15.s[2]
        ldp     d11, d25, [x1, #0x68]
        umlal   v24.2d, v23.2s, v15.s[0]
        eor     x20, x20, x27
        eor     x23, x23, x27
        umlal2  v24.2d, v23.4s, v15.s[2]
        umlal   v31.2d, v26.2s, v15.s[0]
        shl     v23.2d, v25.2d, #0x20
        mul     x5, x12, x28
        umlal2  v31.2d, v26.4s, v15.s[2]
        umlal   v29.2d, v28.2s, v15.s[0]
        ldp     q25, q26, [x2, #0x40]
        adcs    x19, x19, x5
        umlal2  v29.2d, v28.4s, v15.s[2]
        umulh   x5, x12, x28
        umull   v28.2d, v5.2s, v15.s[0]
        umlal   v13.2d, v16.2s, v14.s[0]
        umlal2  v28.2d, v5.4s, v15.s[2]
        ldp     q15, q5, [x2, #0x60]
        adc     x5, x5, xzr
        umlal   v28.2d, v27.2s, v21.s[2]
        cmn     x27, #1
        adcs    x16, x16, xzr
        umlal2  v28.2d, v27.4s, v21.s[3]
        str     x21, [sp, #0xa0]
        mul     x21, x12, x26
        adcs    x17, x17, xzr
        adcs    x22, x22, xzr
        umlal   v28.2d, v1.2s, v21.s[0]
        adcs    x7, x7, xzr
        adcs    x10, x10, xzr
        adcs    x15, x15, xzr
        umlal2  v28.2d, v1.4s, v21.s[1]
        ldp     q1, q27, [x2, #0x80]
        adcs    x20, x20, xzr
        umlal   v28.2d, v3.2s, v4.s[2]
        umulh   x12, x12, x26
        adcs    x23, x23, xzr
        adds    x24, x24, x21
        umlal2  v28.2d, v3.4s, v4.s[3]
        umlal   v28.2d, v10.2s, v4.s[0]
        adcs    x19, x19, x12
        adc     x21, x5, xzr
        ldp     x12, x5, [x6, #0x30]
        umlal2  v28.2d, v10.4s, v4.s[1]
        ldp     q10, q3, [x2, #0xa0]
        str     x11, [sp, #0x7d0]
        mul     x11, x13, x5
        umlal   v28.2d, v7.2s, v18.s[2]
        umlal2  v28.2d, v7.4s, v18.s[3]
        umlal   v28.2d, v6.2s, v18.s[0]
        stp     x9, x25, [sp, #0x30]
        mul     x9, x13, x12
        umlal2  v28.2d, v6.4s, v18.s[1]
        ldp     q6, q7, [x2, #0xc0]
        umlal2  v13.2d, v16.4s, v14.s[2]
        usra    v28.2d, v11.2d, #0x26
        umlal   v8.2d, v20.2s, v14.s[0]
        ext     v11.16b, v2.16b, v13.16b, #8
        usra    v13.2d, v11.2d, #0x1d
        umulh   x25, x13, x12
        usra    v28.2d, v23.2d, #6
        ldp     q11, q16, [x2, #0xe0]
        and     v23.16b, v13.16b, v0.16b
        ext     v13.16b, v13.16b, v2.16b, #8
        usra    v9.2d, v13.2d, #0x1d
        adds    x25, x25, x11
        umlal2  v8.2d, v20.4s, v14.s[2]
        ldp     q13, q20, [x2]
        umulh   x11, x13, x5
        umlal   v9.2d, v17.2s, v14.s[0]
        umlal2  v9.2d, v17.4s, v14.s[2]
        umlal   v19.2d, v22.2s, v14.s[0]
        stp     x15, x10, [sp, #0x70]
        ldp     x13, x15, [x6, #0x40]
        umlal2  v19.2d, v22.4s, v14.s[2]
        umlal   v31.2d, v26.2s, v14.s[0]
        ldp     q17, q22, [x2, #0x20]
        stp     x23, x20, [sp, #0xd0]
        mul     x23, x14, x5
        umlal   v24.2d, v25.2s, v14.s[0]
        adcs    x23, x11, x23
        ldp     x11, x10, [x6, #0x50]
        umlal2  v24.2d, v25.4s, v14.s[2]
        stp     x7, x17, [sp, #0x10]
        ldp     x20, x7, [x6, #0x60]
        ldp     d25, d30, [x1, #0x70]
        umulh   x17, x14, x5
        umlal   v29.2d, v15.2s, v14.s[0]
        adc     x17, x17, xzr
        stp     x16, x22, [sp, #0x50]
        ldp     x16, x22, [x6, #0x70]
        str     x1, [sp, #0x7c8]
        str     x9, [sp, #0x48]
        ldp     x1, x9, [x6]
        subs    x1, x13, x1
        umlal2  v31.2d, v26.4s, v14.s[2]
        shl     v26.2d, v30.2d, #0x26
        sbcs    x9, x15, x9
        ldp     x15, x13, [x6, #0x10]
        sbcs    x15, x11, x15
        umlal2  v29.2d, v15.4s, v14.s[2]
        sbcs    x13, x10, x13
        sbcs    x26, x20, x26
        sbcs    x28, x7, x28
        umlal   v28.2d, v5.2s, v14.s[0]
        ldp     q15, q30, [x2, #0x40]
        mul     x7, x14, x12
        umlal2  v28.2d, v5.4s, v14.s[2]
        sbcs    x16, x16, x12
        sbcs    x5, x22, x5
        csetm   x22, lo
        umull   v5.2d, v1.2s, v14.s[0]
        adds    x25, x25, x7
        eor     x7, x9, x22
        eor     x5, x5, x22
        umlal2  v5.2d, v1.4s, v14.s[2]
        umulh   x9, x14, x12
        ldp     q14, q1, [x2, #0x100]
        umlal   v5.2d, v27.2s, v12.s[0]
        adcs    x23, x23, x9
        ldp     x10, x12, [sp, #0x20]
        eor     x26, x26, x22
        ldr     x20, [sp, #0x7e0]
        umlal2  v5.2d, v27.4s, v12.s[1]
        eor     x28, x28, x22
        eor     x1, x1, x22
        eor     x9, x13, x22
        adc     x13, x17, xzr
        ldr     x17, [sp, #0x60]
        umlal   v5.2d, v10.2s, v21.s[2]
        ldp     q1, q27, [x2, #0x60]
        eor     x16, x16, x22
        umlal2  v5.2d, v10.4s, v21.s[3]
        mul     x14, x17, x12
        eor     x14, x14, x20
        eor     x15, x15, x22
        umlal   v5.2d, v3.2s, v21.s[0]
        eor     x27, x27, x22
        umlal2  v5.2d, v3.4s, v21.s[1]
        umlal   v5.2d, v6.2s, v4.s[2]
        str     x27, [sp, #0x150]
        umulh   x27, x17, x12
        umlal2  v5.2d, v6.4s, v4.s[3]
        ldp     q10, q3, [x2, #0x80]
        umlal   v5.2d, v7.2s, v4.s[0]
        umlal2  v5.2d, v7.4s, v4.s[1]
        mul     x11, x17, x10
        umlal   v5.2d, v11.2s, v18.s[2]
        adds    x27, x27, x11
        umlal2  v5.2d, v11.4s, v18.s[3]
        umlal   v5.2d, v16.2s, v18.s[0]
        ldp     q11, q6, [x2, #0xa0]
        umlal2  v5.2d, v16.4s, v18.s[1]
        usra    v5.2d, v25.2d, #0x20
        umulh   x11, x17, x10
        ldr     x17, [sp, #0x7e8]
        umlal   v9.2d, v13.2s, v23.s[0]
        usra    v5.2d, v26.2d, #6
        ldp     q7, q16, [x2, #0xc0]
        umlal2  v9.2d, v13.4s, v23.s[2]
        umlal   v19.2d, v17.2s, v23.s[0]
        ext     v13.16b, v2.16b, v9.16b, #8
        usra    v9.2d, v13.2d, #0x1d
        and     v13.16b, v9.16b, v0.16b
        umulh   x12, x17, x10
        umlal2  v19.2d, v17.4s, v23.s[2]
        uzp1    v17.4s, v23.4s, v13.4s
        umlal   v24.2d, v22.2s, v23.s[0]
        ext     v9.16b, v9.16b, v2.16b, #8
        usra    v8.2d, v9.2d, #0x1d
        umlal   v8.2d, v20.2s, v23.s[0]
        umlal2  v8.2d, v20.4s, v23.s[2]
        mul     x10, x17, x10
        adcs    x10, x11, x10
        adc     x11, x12, xzr
        ldp     x20, x12, [sp, #0x90]
        umlal   v5.2d, v27.2s, v23.s[0]
        cmn     x22, #1
        adcs    x22, x1, xzr
        adcs    x1, x7, xzr
        umlal   v29.2d, v30.2s, v23.s[0]
        ldp     q9, q20, [x2, #0xe0]
        adcs    x7, x15, xzr
        ldr     x15, [sp, #0x7d8]
        umlal   v31.2d, v15.2s, v23.s[0]
        str     x1, [sp, #0xe8]
        mul     x1, x20, x12
        str     x1, [sp, #0x7c0]
        eor     x1, x1, x15
        adcs    x9, x9, xzr
        umlal2  v31.2d, v15.4s, v23.s[2]
        ldp     q15, q25, [x2]
        adcs    x26, x26, xzr
        umlal2  v24.2d, v22.4s, v23.s[2]
        adcs    x28, x28, xzr
        adcs    x16, x16, xzr
        adcs    x5, x5, xzr
        umull   v22.2d, v10.2s, v23.s[0]
        str     x1, [sp, #0xa8]
        ldr     x1, [sp, #0x28]
        stp     x5, x28, [sp, #0x60]
        mul     x5, x17, x1
        adds    x27, x27, x5
        ldr     x5, [sp, #0x7e0]
        eor     x27, x27, x5
        umlal   v28.2d, v1.2s, v23.s[0]
        umlal2  v28.2d, v1.4s, v23.s[2]
        umlal2  v5.2d, v27.4s, v23.s[2]
        ldp     q1, q26, [x2, #0x20]
        umulh   x28, x20, x12
        umlal2  v22.2d, v10.4s, v23.s[2]
        ldp     q10, q27, [x2, #0x60]
        umlal   v22.2d, v3.2s, v12.s[2]
        umlal2  v29.2d, v30.4s, v23.s[2]
        umlal2  v22.2d, v3.4s, v12.s[3]
        ldp     q3, q23, [x2, #0x40]
        umulh   x1, x17, x1
        adcs    x1, x10, x1
        eor     x1, x1, x5
        umlal   v8.2d, v15.2s, v13.s[0]
        adc     x10, x11, xzr
        eor     x10, x10, x5
        cmn     x5, #1
        umlal2  v8.2d, v15.4s, v13.s[2]
        adcs    x11, x14, x8
        ldp     x17, x14, [sp, #0x40]
        adcs    x27, x27, x24
        adcs    x1, x1, x19
        adcs    x10, x10, x21
        adc     x5, x5, xzr
        adds    x11, x11, x14
        umlal   v22.2d, v11.2s, v12.s[0]
        adcs    x27, x27, x25
        adcs    x1, x1, x23
        adcs    x10, x10, x13
        umlal2  v22.2d, v11.4s, v12.s[1]
        adc     x5, x5, xzr
        adds    x19, x19, x11
        umlal   v22.2d, v6.2s, v21.s[2]
        mul     x11, x20, x17
        stp     x19, x24, [sp]
        ldr     x19, [sp, #0x7c8]
        ldp     d15, d11, [x19, #0x78]
        adcs    x27, x21, x27
        adcs    x21, x14, x1
        adcs    x25, x25, x10
        ldr     x10, [sp, #0xc0]
        adcs    x23, x23, x5
        ldp     x24, x5, [sp, #0x50]
        adcs    x1, x13, xzr
        umlal   v24.2d, v1.2s, v13.s[0]
        subs    x13, x24, x5
        ldp     x24, x5, [sp, #0x10]
        shl     v11.2d, v11.2d, #0x2c
        umlal2  v24.2d, v1.4s, v13.s[2]
        mul     x14, x10, x17
        umlal2  v22.2d, v6.4s, v21.s[3]
        ext     v1.16b, v2.16b, v8.16b, #8
        sbcs    x24, x5, x24
        csetm   x5, lo
        usra    v8.2d, v1.2d, #0x1d
        ext     v1.16b, v8.16b, v2.16b, #8
        eor     x13, x13, x5
        eor     x24, x24, x5
        and     v8.16b, v8.16b, v0.16b
        usra    v19.2d, v1.2d, #0x1d
        str     x1, [sp, #0xb8]
        mul     x1, x10, x12
        adds    x28, x28, x11
        umlal   v22.2d, v7.2s, v21.s[0]
        ldp     q1, q6, [x2, #0xa0]
        umlal   v19.2d, v25.2s, v13.s[0]
        umlal2  v22.2d, v7.4s, v21.s[1]
        umulh   x11, x10, x17
        umlal2  v19.2d, v25.4s, v13.s[2]
        ldp     q7, q25, [x2, #0x80]
        umlal   v31.2d, v26.2s, v13.s[0]
        umlal   v29.2d, v3.2s, v13.s[0]
        umlal2  v31.2d, v26.4s, v13.s[2]
        umulh   x20, x20, x17
        adcs    x20, x20, x14
        adc     x11, x11, xzr
        umlal   v22.2d, v16.2s, v4.s[2]
        cmn     x5, #1
        adcs    x13, x13, xzr
        adcs    x24, x24, xzr
        umlal   v28.2d, v23.2s, v13.s[0]
        adds    x28, x28, x1
        eor     x1, x28, x15
        umlal2  v22.2d, v16.4s, v4.s[3]
        ldp     q16, q26, [x2, #0xc0]
        umlal   v22.2d, v9.2s, v4.s[0]
        umulh   x10, x10, x12
        ldr     x12, [sp, #0xd8]
        adcs    x20, x20, x10
        adc     x10, x11, xzr
        ldp     x17, x11, [sp, #0x70]
        umlal2  v22.2d, v9.4s, v4.s[1]
        subs    x14, x11, x12
        str     x24, [sp, #0x7e8]
        ldr     x24, [sp, #0xd0]
        stp     x13, x22, [sp, #0x90]
        sbcs    x13, x17, x24
        ldp     x17, x12, [sp, #0xe0]
        ldr     x11, [sp, #0xc8]
        csetm   x24, lo
        umlal   v22.2d, v20.2s, v18.s[2]
        stp     x7, x9, [sp, #0x20]
        subs    x7, x7, x22
        sbcs    x12, x9, x12
        csetm   x9, lo
        umlal2  v29.2d, v3.4s, v13.s[2]
        ldp     q9, q3, [x2]
        eor     x7, x7, x9
        umlal2  v22.2d, v20.4s, v18.s[3]
        umulh   x15, x17, x11
        cmn     x9, #1
        adcs    x7, x7, xzr
        umlal   v22.2d, v14.2s, v18.s[0]
        ldp     q20, q30, [x2, #0x100]
        eor     x12, x12, x9
        umlal   v5.2d, v10.2s, v13.s[0]
        adcs    x12, x12, xzr
        umlal2  v28.2d, v23.4s, v13.s[2]
        eor     x13, x13, x24
        eor     x5, x5, x9
        umlal2  v22.2d, v14.4s, v18.s[1]
        cmn     x24, #1
        eor     x9, x14, x24
        usra    v22.2d, v15.2d, #0x1a
        usra    v22.2d, v11.2d, #6
        ldp     q14, q15, [x2, #0xe0]
        adcs    x9, x9, xzr
        umlal2  v5.2d, v10.4s, v13.s[2]
        mul     x14, x17, x11
        adcs    x13, x13, xzr
        str     x13, [sp, #0x130]
        subs    x13, x16, x26
        umlal   v22.2d, v27.2s, v13.s[0]
        stp     x9, x7, [sp, #0x100]
        ldp     x22, x9, [sp, #0x60]
        stp     x12, x5, [sp, #0x40]
        ldr     x12, [sp, #0xf8]
        sbcs    x5, x22, x9
        ldp     q10, q11, [x2, #0x120]
        umlal2  v22.2d, v27.4s, v13.s[2]
        ldp     q11, q23, [x2, #0x20]
        csetm   x7, lo
        umull   v27.2d, v7.2s, v13.s[0]
        mul     x22, x17, x12
        adds    x22, x15, x22
        eor     x13, x13, x7
        umlal2  v27.2d, v7.4s, v13.s[2]
        ldp     d13, d7, [x19, #0x80]
        eor     x5, x5, x7
        eor     x24, x24, x7
        umlal   v27.2d, v25.2s, v17.s[0]
        shl     v7.2d, v7.2d, #0x32
        umlal2  v27.2d, v25.4s, v17.s[1]
        umulh   x15, x17, x12
        ldr     x17, [sp, #0xf0]
        umlal   v27.2d, v1.2s, v12.s[2]
        umlal2  v27.2d, v1.4s, v12.s[3]
        ldp     q1, q25, [x2, #0x40]
        umlal   v27.2d, v6.2s, v12.s[0]
        umlal2  v27.2d, v6.4s, v12.s[1]
        str     x24, [sp, #0x7e0]
        mul     x24, x17, x12
        adcs    x24, x15, x24
        umlal   v27.2d, v16.2s, v21.s[2]
        umlal2  v27.2d, v16.4s, v21.s[3]
        ldp     q6, q16, [x2, #0x60]
        umlal   v27.2d, v26.2s, v21.s[0]
        umulh   x12, x17, x12
        adc     x12, x12, xzr
        cmn     x7, #1
        umlal2  v27.2d, v26.4s, v21.s[1]
        adcs    x7, x13, xzr
        adcs    x5, x5, xzr
        umlal   v27.2d, v14.2s, v4.s[2]
        umlal2  v27.2d, v14.4s, v4.s[3]
        umlal   v27.2d, v15.2s, v4.s[0]
        mul     x13, x17, x11
        adds    x22, x22, x13
        umlal2  v27.2d, v15.4s, v4.s[1]
        ldp     q14, q15, [x2, #0x80]
        umlal   v28.2d, v1.2s, v8.s[0]
        umlal   v27.2d, v20.2s, v18.s[2]
        umulh   x11, x17, x11
        ldp     x17, x13, [sp, #0x30]
        adcs    x24, x24, x11
        adc     x11, x12, xzr
        ldr     x12, [sp, #0x128]
        umlal2  v27.2d, v20.4s, v18.s[3]
        umlal   v19.2d, v9.2s, v8.s[0]
        umlal   v27.2d, v30.2s, v18.s[0]
        umlal2  v27.2d, v30.4s, v18.s[1]
        ldp     q20, q26, [x2, #0xc0]
        mul     x15, x12, x13
        umlal   v31.2d, v11.2s, v8.s[0]
        usra    v27.2d, v13.2d, #0x14
        str     x7, [sp, #0x138]
        ldr     x7, [sp, #0x7d0]
        eor     x15, x15, x17
        stp     x5, x16, [sp, #0x110]
        umulh   x5, x12, x13
        umlal2  v19.2d, v9.4s, v8.s[2]
        usra    v27.2d, v7.2d, #6
        ldp     q9, q13, [x2, #0xa0]
        umlal2  v31.2d, v11.4s, v8.s[2]
        ext     v11.16b, v2.16b, v19.16b, #8
        usra    v19.2d, v11.2d, #0x1d
        umlal2  v28.2d, v1.4s, v8.s[2]
        umlal   v29.2d, v23.2s, v8.s[0]
        umulh   x9, x12, x7
        umlal2  v29.2d, v23.4s, v8.s[2]
        umlal   v22.2d, v6.2s, v8.s[0]
        ldp     q11, q1, [x2, #0xe0]
        umlal   v5.2d, v25.2s, v8.s[0]
        umlal2  v5.2d, v25.4s, v8.s[2]
        and     v7.16b, v19.16b, v0.16b
        ext     v19.16b, v19.16b, v2.16b, #8
        mul     x12, x12, x7
        adds    x5, x5, x12
        ldr     x12, [sp, #0x120]
        usra    v24.2d, v19.2d, #0x1d
        umull   v19.2d, v14.2s, v8.s[0]
        umlal2  v22.2d, v6.4s, v8.s[2]
        ldp     q6, q23, [x2, #0x100]
        mul     x16, x12, x7
        umlal   v27.2d, v16.2s, v8.s[0]
        adcs    x9, x9, x16
        umlal2  v27.2d, v16.4s, v8.s[2]
        uzp1    v16.4s, v8.4s, v7.4s
        umlal   v24.2d, v3.2s, v8.s[0]
        umulh   x7, x12, x7
        adc     x7, x7, xzr
        umlal2  v24.2d, v3.4s, v8.s[2]
        umlal2  v19.2d, v14.4s, v8.s[2]
        ldp     q8, q14, [x2]
        umlal   v19.2d, v15.2s, v17.s[2]
        umlal2  v19.2d, v15.4s, v17.s[3]
        ldp     q15, q3, [x2, #0x20]
        mul     x16, x12, x13
        umlal   v19.2d, v9.2s, v17.s[0]
        umlal2  v19.2d, v9.4s, v17.s[1]
        umlal   v19.2d, v13.2s, v12.s[2]
        ldp     d9, d25, [x19, #0x88]
        shl     v25.2d, v25.2d, #0x38
        adds    x5, x5, x16
        umlal2  v19.2d, v13.4s, v12.s[3]
        umlal   v19.2d, v20.2s, v12.s[0]
        eor     x5, x5, x17
        umlal2  v19.2d, v20.4s, v12.s[1]
        ldp     q13, q20, [x2, #0x40]
        umulh   x12, x12, x13
        adcs    x9, x9, x12
        ldr     x12, [sp, #0x7c0]
        umlal   v19.2d, v26.2s, v21.s[2]
        eor     x9, x9, x17
        adc     x7, x7, xzr
        umlal2  v19.2d, v26.4s, v21.s[3]
        eor     x7, x7, x17
        cmn     x17, #1
        adcs    x12, x15, x12
        umlal   v19.2d, v11.2s, v21.s[0]
        adcs    x28, x5, x28
        adcs    x5, x9, x20
        adcs    x7, x7, x10
        umlal2  v19.2d, v11.4s, v21.s[1]
        adc     x9, x17, xzr
        adds    x12, x12, x14
        adcs    x28, x28, x22
        umlal   v19.2d, v1.2s, v4.s[2]
        adcs    x5, x5, x24
        adcs    x7, x7, x11
        adc     x9, x9, xzr
        umlal2  v19.2d, v1.4s, v4.s[3]
        adds    x20, x20, x12
        adcs    x28, x10, x28
        adcs    x5, x14, x5
        adcs    x22, x22, x7
        ldp     x12, x13, [x3]
        ldr     x7, [sp, #0x7d8]
        umlal   v24.2d, v8.2s, v7.s[0]
        eor     x22, x22, x7
        ldp     x14, x15, [x3, #0x10]
        eor     x20, x20, x7
        umlal   v19.2d, v6.2s, v4.s[0]
        eor     x5, x5, x7
        adcs    x24, x24, x9
        ldp     x17, x16, [sp, #0x80]
        adcs    x9, x11, xzr
        ldp     x11, x10, [sp, #0xa0]
        cmn     x7, #1
        umlal2  v19.2d, v6.4s, v4.s[1]
        adcs    x10, x10, x12
        adcs    x1, x1, x13
        eor     x28, x28, x7
        adcs    x20, x20, x14
        ldp     x13, x14, [sp]
        umlal   v19.2d, v23.2s, v18.s[2]
        adcs    x28, x28, x15
        ldp     x15, x12, [sp, #0xb0]
        adcs    x5, x5, x11
        adcs    x22, x22, x16
        umlal2  v19.2d, v23.4s, v18.s[3]
        eor     x24, x24, x7
        eor     x9, x9, x7
        adcs    x24, x24, x17
        umlal   v19.2d, v10.2s, v18.s[0]
        adcs    x9, x9, x15
        adc     x7, x7, xzr
        adds    x10, x10, x8
        umlal2  v19.2d, v10.4s, v18.s[1]
        adcs    x1, x1, x14
        usra    v19.2d, v9.2d, #0xe
        adcs    x20, x20, x13
        adcs    x28, x28, x27
        adcs    x5, x5, x21
        umlal2  v24.2d, v8.4s, v7.s[2]
        ext     v8.16b, v2.16b, v24.16b, #8
        adcs    x22, x22, x25
        adcs    x24, x24, x23
        usra    v24.2d, v8.2d, #0x1d
        and     v8.16b, v24.16b, v0.16b
        adcs    x9, x9, x12
        adc     x7, x7, xzr
        ext     v9.16b, v24.16b, v2.16b, #8
        usra    v31.2d, v9.2d, #0x1d
        adds    x10, x11, x10
        adcs    x1, x16, x1
        umlal   v31.2d, v14.2s, v7.s[0]
        adcs    x20, x17, x20
        usra    v19.2d, v25.2d, #6
        adcs    x28, x15, x28
        umlal2  v31.2d, v14.4s, v7.s[2]
        adcs    x5, x8, x5
        stp     x10, x1, [x3, #0x20]
        adcs    x22, x14, x22
        umlal   v29.2d, v15.2s, v7.s[0]
        ldp     q9, q14, [x2, #0x60]
        ldr     x8, [sp, #0x98]
        adcs    x24, x13, x24
        stp     x20, x28, [x3, #0x30]
        adcs    x27, x27, x9
        umlal2  v29.2d, v15.4s, v7.s[2]
        ldp     q15, q10, [x2, #0x80]
        adcs    x21, x21, x7
        ldp     x16, x15, [sp, #0x10]
        ldr     x7, [sp, #0x50]
        adcs    x25, x25, xzr
        adcs    x23, x23, xzr
        umlal   v19.2d, v14.2s, v7.s[0]
        umlal   v28.2d, v3.2s, v7.s[0]
        mul     x9, x7, x8
        ldp     q11, q1, [x2, #0xa0]
        adcs    x11, x12, xzr
        ldp     x17, x12, [sp, #0x70]
        subs    x14, x7, x12
        umlal2  v28.2d, v3.4s, v7.s[2]
        str     x11, [sp, #0x7d8]
        ldp     x11, x13, [sp, #0xd0]
        str     x23, [sp, #0x7d0]
        sbcs    x23, x15, x17
        str     x25, [sp, #0x7c0]
        ldr     x25, [sp, #0x58]
        str     x21, [sp, #0x7b8]
        sbcs    x21, x25, x13
        str     x27, [sp, #0x7b0]
        sbcs    x27, x16, x11
        ldp     q3, q6, [x2, #0xc0]
        str     x24, [sp, #0x7a8]
        csetm   x24, lo
        umlal   v22.2d, v20.2s, v7.s[0]
        eor     x21, x21, x24
        eor     x14, x14, x24
        str     x22, [sp, #0x7a0]
        umulh   x22, x7, x8
        eor     x23, x23, x24
        ldp     q23, q24, [x2, #0xe0]
        umlal   v5.2d, v13.2s, v7.s[0]
        cmn     x24, #1
        umlal2  v5.2d, v13.4s, v7.s[2]
        ldp     q13, q25, [x2, #0x100]
        str     x5, [sp, #0x798]
        ldr     x5, [sp, #0xe8]
        str     x28, [sp, #0x790]
        umulh   x28, x7, x5
        umlal2  v22.2d, v20.4s, v7.s[2]
        adcs    x14, x14, xzr
        adcs    x23, x23, xzr
        adcs    x21, x21, xzr
        umlal   v27.2d, v9.2s, v7.s[0]
        ldp     q20, q26, [x2, #0x120]
        eor     x27, x27, x24
        umlal2  v27.2d, v9.4s, v7.s[2]
        adcs    x27, x27, xzr
        umull   v9.2d, v15.2s, v7.s[0]
        mul     x7, x7, x5
        adds    x22, x22, x7
        umlal2  v9.2d, v15.4s, v7.s[2]
        umlal   v9.2d, v10.2s, v16.s[0]
        umlal2  v9.2d, v10.4s, v16.s[1]
        umulh   x7, x15, x5
        umlal   v9.2d, v11.2s, v17.s[2]
        umlal2  v9.2d, v11.4s, v17.s[3]
        umlal   v9.2d, v1.2s, v17.s[0]
        str     x20, [sp, #0x788]
        mul     x20, x15, x5
        adcs    x28, x28, x20
        ldp     x11, x17, [sp, #0x20]
        umlal2  v19.2d, v14.4s, v7.s[2]
        ldp     q14, q15, [x2]
        ldp     q10, q11, [x2, #0x20]
        adc     x20, x7, xzr
        subs    x7, x26, x8
        umlal2  v9.2d, v1.4s, v17.s[1]
        str     x1, [sp, #0x780]
        ldp     x13, x1, [sp, #0x60]
        sbcs    x5, x1, x5
        str     x10, [sp, #0x778]
        ldr     x10, [sp, #0x118]
        sbcs    x10, x10, x11
        umlal   v9.2d, v3.2s, v12.s[2]
        sbcs    x13, x13, x17
        csetm   x1, lo
        eor     x7, x7, x1
        umlal2  v9.2d, v3.4s, v12.s[3]
        eor     x5, x5, x1
        ldp     d1, d3, [x19, #0x90]
        mul     x12, x15, x8
        shl     v3.2d, v3.2d, #0x3e
        cmn     x1, #1
        adcs    x7, x7, xzr
        eor     x10, x10, x1
        umlal   v9.2d, v6.2s, v12.s[0]
        eor     x13, x13, x1
        adcs    x5, x5, xzr
        adcs    x10, x10, xzr
        ldp     q7, q30, [x2, #0x40]
        umlal2  v9.2d, v6.4s, v12.s[1]
        umulh   x8, x15, x8
        adcs    x13, x13, xzr
        umlal   v9.2d, v23.2s, v21.s[2]
        adds    x22, x22, x12
        eor     x24, x24, x1
        adcs    x28, x28, x8
        umlal2  v9.2d, v23.4s, v21.s[3]
        adc     x20, x20, xzr
        subs    x1, x14, x21
        sbcs    x8, x23, x27
        umlal   v9.2d, v24.2s, v21.s[0]
        csetm   x12, lo
        cmn     x12, #1
        eor     x8, x8, x12
        mul     x15, x25, x11
        umlal2  v9.2d, v24.4s, v21.s[1]
        ldp     q6, q23, [x2, #0x60]
        eor     x1, x1, x12
        umlal   v9.2d, v13.2s, v4.s[2]
        adcs    x1, x1, xzr
        adcs    x8, x8, xzr
        umlal2  v9.2d, v13.4s, v4.s[3]
        str     x8, [sp, #0x770]
        subs    x8, x10, x7
        stp     x1, x13, [sp, #0xf0]
        sbcs    x1, x13, x5
        umlal   v9.2d, v25.2s, v4.s[0]
        str     x27, [sp, #0xc0]
        csetm   x27, lo
        umlal2  v9.2d, v25.4s, v4.s[1]
        cmn     x27, #1
        ldp     q13, q24, [x2, #0x80]
        umulh   x13, x25, x11
        eor     x8, x8, x27
        eor     x1, x1, x27
        umlal   v9.2d, v20.2s, v18.s[2]
        adcs    x8, x8, xzr
        adcs    x1, x1, xzr
        eor     x27, x12, x27
        umlal2  v9.2d, v20.4s, v18.s[3]
        ldp     q20, q25, [x2, #0x140]
        mul     x12, x25, x17
        adds    x12, x13, x12
        umlal   v9.2d, v26.2s, v18.s[0]
        umlal2  v9.2d, v26.4s, v18.s[1]
        usra    v9.2d, v1.2d, #8
        umlal   v31.2d, v14.2s, v8.s[0]
        umulh   x25, x25, x17
        usra    v9.2d, v3.2d, #6
        umlal2  v31.2d, v14.4s, v8.s[2]
        ext     v14.16b, v2.16b, v31.16b, #8
        usra    v31.2d, v14.2d, #0x1d
        and     v14.16b, v31.16b, v0.16b
        ext     v1.16b, v31.16b, v2.16b, #8
        usra    v29.2d, v1.2d, #0x1d
        umlal   v29.2d, v15.2s, v8.s[0]
        mul     x13, x16, x17
        adcs    x25, x25, x13
        uzp1    v1.4s, v8.4s, v14.4s
        ldp     q3, q25, [x2, #0xc0]
        umlal2  v29.2d, v15.4s, v8.s[2]
        ldp     q15, q26, [x2, #0xa0]
        umlal   v28.2d, v10.2s, v8.s[0]
        umulh   x13, x16, x17
        adc     x13, x13, xzr
        umlal2  v28.2d, v10.4s, v8.s[2]
        ldr     d10, [x19, #0x98]
        umlal   v5.2d, v11.2s, v8.s[0]
        shl     v10.2d, v10.2d, #4
        umlal2  v5.2d, v11.4s, v8.s[2]
        umlal   v22.2d, v7.2s, v8.s[0]
        mul     x17, x16, x11
        adds    x12, x12, x17
        umlal2  v22.2d, v7.4s, v8.s[2]
        ldp     q11, q7, [x2, #0xe0]
        umlal   v27.2d, v30.2s, v8.s[0]
        umlal2  v27.2d, v30.4s, v8.s[2]
        umulh   x11, x16, x11
        ldr     x16, [sp, #0x108]
        adcs    x25, x25, x11
        adc     x11, x13, xzr
        ldr     x13, [sp, #0x90]
        umlal   v19.2d, v6.2s, v8.s[0]
        umlal2  v19.2d, v6.4s, v8.s[2]
        ldp     q6, q30, [x2, #0x100]
        umlal   v9.2d, v23.2s, v8.s[0]
        umlal2  v9.2d, v23.4s, v8.s[2]
        mul     x17, x13, x16
        stp     x1, x27, [sp, #0x80]
        ldp     x27, x1, [sp, #0x40]
        eor     x17, x17, x1
        umull   v23.2d, v13.2s, v8.s[0]
        umlal2  v23.2d, v13.4s, v8.s[2]
        stp     x8, x7, [sp, #0xe0]
        umulh   x8, x13, x16
        ldp     q8, q13, [x2, #0x120]
        umlal   v23.2d, v24.2s, v16.s[2]
        umlal2  v23.2d, v24.4s, v16.s[3]
        umlal   v23.2d, v15.2s, v16.s[0]
        umlal2  v23.2d, v15.4s, v16.s[1]
        ldp     q15, q24, [x2]
        stp     x10, x21, [sp, #0x30]
        mul     x10, x13, x27
        umlal   v23.2d, v26.2s, v17.s[2]
        adds    x8, x8, x10
        umlal2  v23.2d, v26.4s, v17.s[3]
        umlal   v23.2d, v3.2s, v17.s[0]
        umulh   x10, x13, x27
        ldr     x13, [sp, #0x7e8]
        umlal2  v23.2d, v3.4s, v17.s[1]
        ldp     q3, q26, [x2, #0x20]
        mul     x21, x13, x27
        umlal   v23.2d, v25.2s, v12.s[2]
        adcs    x21, x10, x21
        umlal2  v23.2d, v25.4s, v12.s[3]
        umlal   v23.2d, v11.2s, v12.s[0]
        umulh   x27, x13, x27
        adc     x27, x27, xzr
        stp     x23, x24, [sp, #0x20]
        ldp     x10, x23, [x4, #0x40]
        ldp     x24, x7, [x4, #0x50]
        subs    x24, x10, x24
        umlal2  v23.2d, v11.4s, v12.s[1]
        ldp     q11, q25, [x2, #0x40]
        sbcs    x7, x23, x7
        umlal   v23.2d, v7.2s, v21.s[2]
        csetm   x23, lo
        umlal2  v23.2d, v7.4s, v21.s[3]
        mul     x10, x13, x16
        adds    x8, x8, x10
        umlal   v23.2d, v6.2s, v21.s[0]
        eor     x8, x8, x1
        umlal2  v23.2d, v6.4s, v21.s[1]
        ldp     q6, q7, [x2, #0x60]
        umlal   v23.2d, v30.2s, v4.s[2]
        umlal2  v23.2d, v30.4s, v4.s[3]
        umlal   v23.2d, v8.2s, v4.s[0]
        umulh   x10, x13, x16
        adcs    x21, x21, x10
        adc     x27, x27, xzr
        eor     x21, x21, x1
        eor     x27, x27, x1
        cmn     x1, #1
        umlal2  v23.2d, v8.4s, v4.s[1]
        adcs    x10, x17, x9
        adcs    x8, x8, x22
        adcs    x21, x21, x28
        umlal   v23.2d, v13.2s, v18.s[2]
        ldp     q8, q30, [x2, #0x80]
        adcs    x27, x27, x20
        adc     x1, x1, xzr
        adds    x10, x10, x15
        adcs    x8, x8, x12
        umlal2  v23.2d, v13.4s, v18.s[3]
        adcs    x21, x21, x25
        adcs    x27, x27, x11
        adc     x1, x1, xzr
        umlal   v23.2d, v20.2s, v18.s[0]
        adds    x28, x28, x10
        adcs    x20, x20, x8
        adcs    x21, x15, x21
        umlal2  v23.2d, v20.4s, v18.s[1]
        adcs    x27, x12, x27
        ldr     x8, [sp, #0x78]
        adcs    x25, x25, x1
        adcs    x1, x11, xzr
        umlal   v29.2d, v15.2s, v14.s[0]
        umlal2  v29.2d, v15.4s, v14.s[2]
        ext     v13.16b, v2.16b, v29.16b, #8
        usra    v29.2d, v13.2d, #0x1d
        and     v13.16b, v29.16b, v0.16b
        ext     v15.16b, v29.16b, v2.16b, #8
        usra    v28.2d, v15.2d, #0x1d
        usra    v23.2d, v10.2d, #6
        umlal   v28.2d, v24.2s, v14.s[0]
        umulh   x10, x8, x26
        umlal2  v28.2d, v24.4s, v14.s[2]
        ldp     x11, x12, [x6, #0x50]
        ldp     x13, x15, [x6, #0x40]
        umlal   v5.2d, v3.2s, v14.s[0]
        umlal2  v5.2d, v3.4s, v14.s[2]
        ldp     q15, q10, [x2, #0xc0]
        ldp     q3, q20, [x2, #0xe0]
        eor     x24, x24, x23
        cmn     x23, #1
        umlal   v22.2d, v26.2s, v14.s[0]
        eor     x7, x7, x23
        adcs    x24, x24, xzr
        umlal2  v22.2d, v26.4s, v14.s[2]
        adcs    x7, x7, xzr
        subs    x16, x11, x13
        sbcs    x17, x12, x15
        stp     x7, x24, [sp, #0x120]
        ldr     x7, [sp, #0x68]
        mul     x24, x8, x7
        umlal   v27.2d, v11.2s, v14.s[0]
        csetm   x12, lo
        adds    x24, x10, x24
        umlal2  v27.2d, v11.4s, v14.s[2]
        ldr     x11, [sp, #0x70]
        ldp     q11, q24, [x2, #0x100]
        umlal   v19.2d, v25.2s, v14.s[0]
        umulh   x10, x8, x7
        eor     x16, x16, x12
        ldp     q26, q29, [x2, #0xa0]
        eor     x17, x17, x12
        umlal   v9.2d, v6.2s, v14.s[0]
        umlal2  v9.2d, v6.4s, v14.s[2]
        umlal2  v19.2d, v25.4s, v14.s[2]
        ldp     q6, q25, [x2, #0x120]
        umlal   v23.2d, v7.2s, v14.s[0]
        mul     x15, x11, x7
        umlal2  v23.2d, v7.4s, v14.s[2]
        adcs    x10, x10, x15
        umull   v7.2d, v8.2s, v14.s[0]
        umlal2  v7.2d, v8.4s, v14.s[2]
        ldp     q8, q14, [x2, #0x140]
        umlal   v7.2d, v30.2s, v1.s[0]
        umulh   x7, x11, x7
        adc     x7, x7, xzr
        cmn     x12, #1
        umlal2  v7.2d, v30.4s, v1.s[1]
        adcs    x15, x16, xzr
        adcs    x16, x17, xzr
        eor     x23, x23, x12
        umlal   v7.2d, v26.2s, v16.s[2]
        umlal2  v7.2d, v26.4s, v16.s[3]
        ldp     q26, q30, [x2]
        mul     x12, x11, x26
        umlal   v7.2d, v29.2s, v16.s[0]
        adds    x24, x24, x12
        ldr     x12, [sp, #0x118]
        umlal2  v7.2d, v29.4s, v16.s[1]
        umlal   v7.2d, v15.2s, v17.s[2]
        umlal2  v7.2d, v15.4s, v17.s[3]
        umulh   x11, x11, x26
        adcs    x10, x10, x11
        ldr     x11, [sp, #0xd8]
        umlal   v7.2d, v10.2s, v17.s[0]
        ldp     q15, q29, [x2, #0x20]
        umlal2  v7.2d, v10.4s, v17.s[1]
        umlal   v7.2d, v3.2s, v12.s[2]
        umlal2  v7.2d, v3.4s, v12.s[3]
        mul     x17, x11, x12
        ldp     d10, d3, [x19, #0x98]
        umlal   v7.2d, v20.2s, v12.s[0]
        adc     x7, x7, xzr
        shl     v3.2d, v3.2d, #0xa
        umlal2  v7.2d, v20.4s, v12.s[1]
        umlal   v7.2d, v11.2s, v21.s[2]
        stp     x16, x15, [sp, #0xa0]
        ldp     x15, x13, [x4, #0x60]
        umulh   x16, x11, x12
        umlal2  v7.2d, v11.4s, v21.s[3]
        ldp     q11, q20, [x2, #0x40]
        umlal   v7.2d, v24.2s, v21.s[0]
        mul     x26, x8, x26
        ldr     x8, [sp, #0x60]
        umlal   v28.2d, v26.2s, v13.s[0]
        str     x23, [sp, #0x7e8]
        umulh   x23, x11, x8
        str     x1, [sp, #0xb0]
        stp     x25, x27, [sp, #0x50]
        ldp     x1, x25, [x4, #0x70]
        subs    x1, x15, x1
        sbcs    x25, x13, x25
        umlal2  v28.2d, v26.4s, v13.s[2]
        csetm   x13, lo
        umlal   v22.2d, v15.2s, v13.s[0]
        umlal2  v22.2d, v15.4s, v13.s[2]
        umlal   v27.2d, v29.2s, v13.s[0]
        mul     x11, x11, x8
        adds    x11, x16, x11
        ldr     x16, [sp, #0xd0]
        umlal2  v27.2d, v29.4s, v13.s[2]
        ext     v15.16b, v2.16b, v28.16b, #8
        usra    v28.2d, v15.2d, #0x1d
        ext     v15.16b, v28.16b, v2.16b, #8
        umlal   v9.2d, v20.2s, v13.s[0]
        usra    v5.2d, v15.2d, #0x1d
        umlal   v5.2d, v30.2s, v13.s[0]
        umulh   x15, x16, x12
        umlal2  v5.2d, v30.4s, v13.s[2]
        and     v15.16b, v28.16b, v0.16b
        umlal   v19.2d, v11.2s, v13.s[0]
        umlal2  v19.2d, v11.4s, v13.s[2]
        ldp     q11, q26, [x2, #0x80]
        ldp     q28, q29, [x2, #0x160]
        umlal2  v7.2d, v24.4s, v21.s[1]
        uzp1    v24.4s, v13.4s, v15.4s
        umulh   x27, x16, x8
        umlal   v7.2d, v6.2s, v4.s[2]
        umlal2  v7.2d, v6.4s, v4.s[3]
        umlal2  v9.2d, v20.4s, v13.s[2]
        mul     x8, x16, x8
        ldp     q6, q20, [x2, #0x180]
        adcs    x23, x23, x8
        adc     x27, x27, xzr
        umlal   v7.2d, v25.2s, v4.s[0]
        ldp     q20, q29, [x2, #0x60]
        umlal2  v7.2d, v25.4s, v4.s[1]
        umlal   v23.2d, v20.2s, v13.s[0]
        umlal   v7.2d, v8.2s, v18.s[2]
        mul     x8, x16, x12
        ldr     x12, [sp, #0x110]
        adds    x8, x11, x8
        ldr     x11, [sp, #0x100]
        adcs    x23, x23, x15
        umlal2  v7.2d, v8.4s, v18.s[3]
        adc     x27, x27, xzr
        umlal   v7.2d, v14.2s, v18.s[0]
        umulh   x15, x11, x12
        umlal2  v7.2d, v14.4s, v18.s[1]
        ldp     q8, q14, [x2, #0xa0]
        usra    v7.2d, v10.2d, #0x3c
        umlal2  v23.2d, v20.4s, v13.s[2]
        ldp     q10, q20, [x2, #0xc0]
        usra    v7.2d, v3.2d, #6
        ldp     q3, q25, [x2, #0xe0]
        umlal   v7.2d, v29.2s, v13.s[0]
        mul     x16, x11, x12
        ldp     q30, q31, [x2, #0x100]
        umlal2  v7.2d, v29.4s, v13.s[2]
        umull   v29.2d, v11.2s, v13.s[0]
        umlal2  v29.2d, v11.4s, v13.s[2]
        ldp     q13, q11, [x2, #0x120]
        stp     x21, x27, [sp, #0x90]
        stp     x20, x28, [sp, #0x70]
        ldp     x20, x21, [sp, #0x130]
        umulh   x28, x11, x21
        umlal   v29.2d, v26.2s, v1.s[2]
        umlal2  v29.2d, v26.4s, v1.s[3]
        umlal   v29.2d, v8.2s, v1.s[0]
        umlal2  v29.2d, v8.4s, v1.s[1]
        ldp     q8, q26, [x2, #0x140]
        stp     x22, x9, [sp, #0x60]
        mul     x22, x20, x12
        umlal   v29.2d, v14.2s, v16.s[2]
        adds    x28, x28, x16
        adcs    x22, x15, x22
        umlal2  v29.2d, v14.4s, v16.s[3]
        umlal   v29.2d, v10.2s, v16.s[0]
        mul     x15, x14, x5
        umlal2  v29.2d, v10.4s, v16.s[1]
        umlal   v29.2d, v20.2s, v17.s[2]
        ldp     q14, q10, [x2]
        umlal2  v29.2d, v20.4s, v17.s[3]
        mul     x16, x20, x21
        umlal   v29.2d, v3.2s, v17.s[0]
        umlal2  v29.2d, v3.4s, v17.s[1]
        umlal   v5.2d, v14.2s, v15.s[0]
        mul     x11, x11, x21
        ldr     x9, [sp, #0x7e0]
        ldr     x27, [sp, #0xe8]
        eor     x11, x11, x9
        umlal2  v5.2d, v14.4s, v15.s[2]
        ldp     q14, q3, [x2, #0x20]
        umlal   v29.2d, v25.2s, v12.s[2]
        umlal2  v29.2d, v25.4s, v12.s[3]
        umulh   x12, x20, x12
        umlal   v29.2d, v30.2s, v12.s[0]
        adc     x12, x12, xzr
        adds    x28, x28, x16
        eor     x28, x28, x9
        umlal   v27.2d, v14.2s, v15.s[0]
        eor     x25, x25, x13
        eor     x1, x1, x13
        umlal2  v27.2d, v14.4s, v15.s[2]
        umlal   v19.2d, v3.2s, v15.s[0]
        umulh   x16, x14, x27
        umlal2  v19.2d, v3.4s, v15.s[2]
        ext     v14.16b, v2.16b, v5.16b, #8
        usra    v5.2d, v14.2d, #0x1d
        ext     v14.16b, v5.16b, v2.16b, #8
        usra    v22.2d, v14.2d, #0x1d
        and     v14.16b, v5.16b, v0.16b
        str     x25, [sp, #0xc8]
        mul     x25, x14, x27
        umlal   v22.2d, v10.2s, v15.s[0]
        stp     x1, x13, [sp]
        ldp     x13, x1, [sp, #0x20]
        str     x25, [sp, #0x768]
        eor     x25, x25, x1
        umlal2  v22.2d, v10.4s, v15.s[2]
        ldp     q10, q3, [x2, #0x40]
        umlal2  v29.2d, v30.4s, v12.s[1]
        ldp     d5, d20, [x19, #0xa0]
        ldp     q25, q30, [x2, #0x80]
        umlal   v29.2d, v31.2s, v21.s[2]
        umulh   x20, x20, x21
        umlal2  v29.2d, v31.4s, v21.s[3]
        shl     v20.2d, v20.2d, #0x10
        adcs    x20, x22, x20
        adc     x21, x12, xzr
        umlal   v9.2d, v10.2s, v15.s[0]
        umlal   v23.2d, v3.2s, v15.s[0]
        cmn     x9, #1
        adcs    x22, x11, x26
        adcs    x28, x28, x24
        umlal2  v9.2d, v10.4s, v15.s[2]
        eor     x21, x21, x9
        eor     x20, x20, x9
        adcs    x20, x20, x10
        mul     x11, x13, x5
        adcs    x21, x21, x7
        adc     x9, x9, xzr
        umlal2  v23.2d, v3.4s, v15.s[2]
        adds    x12, x16, x15
        umlal   v29.2d, v13.2s, v21.s[0]
        umlal2  v29.2d, v13.4s, v21.s[1]
        umulh   x15, x13, x5
        umlal   v29.2d, v11.2s, v4.s[2]
        umlal2  v29.2d, v11.4s, v4.s[3]
        ldp     q13, q10, [x2, #0x60]
        ldp     q11, q3, [x2, #0xa0]
        umlal   v29.2d, v8.2s, v4.s[0]
        umlal2  v29.2d, v8.4s, v4.s[1]
        mul     x16, x13, x27
        umlal   v29.2d, v26.2s, v18.s[2]
        umlal2  v29.2d, v26.4s, v18.s[3]
        umlal   v29.2d, v28.2s, v18.s[0]
        umulh   x5, x14, x5
        umlal2  v29.2d, v28.4s, v18.s[1]
        stp     x24, x26, [sp, #0x10]
        ldp     x24, x14, [sp, #0x30]
        umulh   x26, x14, x24
        ldp     x19, x24, [x6, #0x60]
        usra    v29.2d, v5.2d, #0x36
        adcs    x5, x5, x11
        adc     x11, x15, xzr
        ldp     q8, q5, [x2, #0x120]
        umull   v26.2d, v25.2s, v15.s[0]
        str     x25, [sp, #0xb8]
        ldp     x15, x25, [x6, #0x70]
        subs    x15, x15, x19
        umlal2  v26.2d, v25.4s, v15.s[2]
        ldp     q25, q28, [x2, #0xc0]
        sbcs    x25, x25, x24
        umlal   v26.2d, v30.2s, v24.s[0]
        usra    v29.2d, v20.2d, #6
        csetm   x24, lo
        eor     x15, x15, x24
        ldr     x19, [sp, #0xf8]
        umlal2  v26.2d, v30.4s, v24.s[1]
        adds    x22, x22, x17
        eor     x25, x25, x24
        adcs    x28, x28, x8
        umlal   v26.2d, v11.2s, v1.s[2]
        umlal2  v26.2d, v11.4s, v1.s[3]
        ldp     q11, q20, [x2, #0xe0]
        umulh   x27, x13, x27
        ldr     x13, [sp, #0x98]
        umlal   v26.2d, v3.2s, v1.s[0]
        adcs    x20, x20, x23
        adcs    x21, x21, x13
        adc     x9, x9, xzr
        adds    x12, x12, x16
        umlal2  v26.2d, v3.4s, v1.s[1]
        ldp     q3, q30, [x2, #0x100]
        umlal   v26.2d, v25.2s, v16.s[2]
        adcs    x27, x5, x27
        eor     x5, x12, x1
        adc     x11, x11, xzr
        cmn     x24, #1
        umulh   x16, x14, x19
        adcs    x15, x15, xzr
        umlal2  v26.2d, v25.4s, v16.s[3]
        adcs    x25, x25, xzr
        adds    x22, x10, x22
        adcs    x28, x7, x28
        umlal   v7.2d, v13.2s, v15.s[0]
        adcs    x20, x17, x20
        adcs    x21, x8, x21
        ldp     x8, x7, [sp]
        umlal2  v7.2d, v13.4s, v15.s[2]
        eor     x24, x7, x24
        ldp     q13, q25, [x2, #0x160]
        adcs    x23, x23, x9
        adcs    x9, x13, xzr
        cmn     x7, #1
        adcs    x7, x8, xzr
        ldp     x10, x8, [sp, #0xc0]
        adcs    x8, x8, xzr
        umlal   v29.2d, v10.2s, v15.s[0]
        umlal2  v29.2d, v10.4s, v15.s[2]
        ldp     q15, q10, [x2, #0x140]
        mul     x13, x14, x19
        adds    x26, x26, x13
        ldr     x13, [sp, #0x30]
        umlal   v26.2d, v28.2s, v16.s[0]
        umlal2  v26.2d, v28.4s, v16.s[1]
        ldp     q28, q31, [x2]
        umlal   v26.2d, v11.2s, v17.s[2]
        mul     x14, x14, x13
        umlal2  v26.2d, v11.4s, v17.s[3]
        umlal   v26.2d, v20.2s, v17.s[0]
        umlal2  v26.2d, v20.4s, v17.s[1]
        ldp     q11, q20, [x2, #0x20]
        mul     x17, x10, x19
        umlal   v26.2d, v3.2s, v12.s[2]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x7c8]
        umlal2  v26.2d, v3.4s, v12.s[3]
        umlal   v26.2d, v30.2s, v12.s[0]
        umulh   x19, x10, x19
        adc     x19, x19, xzr
        umlal2  v26.2d, v30.4s, v12.s[1]
        ldp     d3, d30, [x17, #0xa8]
        umlal   v26.2d, v8.2s, v21.s[2]
        shl     v30.2d, v30.2d, #0x16
        umlal2  v26.2d, v8.4s, v21.s[3]
        stp     x8, x24, [sp, #0x180]
        mul     x8, x10, x13
        umlal   v26.2d, v5.2s, v21.s[0]
        adds    x26, x26, x8
        umlal   v22.2d, v28.2s, v14.s[0]
        umlal2  v26.2d, v5.4s, v21.s[1]
        ldp     q8, q5, [x2, #0x40]
        umlal   v26.2d, v15.2s, v4.s[2]
        umulh   x8, x10, x13
        ldr     x13, [sp, #0xe0]
        ldr     x10, [sp, #0xf0]
        adcs    x8, x16, x8
        adc     x19, x19, xzr
        umlal2  v26.2d, v15.4s, v4.s[3]
        umlal   v26.2d, v10.2s, v4.s[0]
        umlal2  v26.2d, v10.4s, v4.s[1]
        ldp     q15, q10, [x2, #0x60]
        umlal   v26.2d, v13.2s, v18.s[2]
        mul     x16, x10, x13
        str     x25, [sp, #0x7e0]
        ldp     x24, x25, [sp, #0x80]
        eor     x16, x16, x25
        umlal2  v26.2d, v13.4s, v18.s[3]
        umlal2  v22.2d, v28.4s, v14.s[2]
        umlal   v26.2d, v25.2s, v18.s[0]
        ext     v13.16b, v2.16b, v22.16b, #8
        stp     x7, x15, [sp, #0xd0]
        umulh   x7, x10, x13
        umlal2  v26.2d, v25.4s, v18.s[1]
        usra    v22.2d, v13.2d, #0x1d
        usra    v26.2d, v3.2d, #0x30
        usra    v26.2d, v30.2d, #6
        ldp     q13, q3, [x2, #0x80]
        ext     v25.16b, v22.16b, v2.16b, #8
        and     v22.16b, v22.16b, v0.16b
        umlal   v9.2d, v20.2s, v14.s[0]
        mul     x15, x10, x24
        usra    v27.2d, v25.2d, #0x1d
        umlal2  v9.2d, v20.4s, v14.s[2]
        ldp     q20, q25, [x2, #0xc0]
        uzp1    v28.4s, v14.4s, v22.4s
        umlal   v19.2d, v11.2s, v14.s[0]
        umlal2  v19.2d, v11.4s, v14.s[2]
        umlal   v23.2d, v8.2s, v14.s[0]
        ldp     q11, q30, [x2, #0xe0]
        umlal   v29.2d, v15.2s, v14.s[0]
        umlal   v27.2d, v31.2s, v14.s[0]
        umlal2  v27.2d, v31.4s, v14.s[2]
        adds    x7, x7, x15
        ldr     x15, [sp, #0x770]
        umlal2  v23.2d, v8.4s, v14.s[2]
        umulh   x10, x10, x24
        umlal2  v29.2d, v15.4s, v14.s[2]
        ldp     q8, q15, [x2, #0xa0]
        umlal   v7.2d, v5.2s, v14.s[0]
        umlal2  v7.2d, v5.4s, v14.s[2]
        ldp     q5, q31, [x2, #0x100]
        mul     x17, x15, x24
        umlal   v26.2d, v10.2s, v14.s[0]
        umlal2  v26.2d, v10.4s, v14.s[2]
        umull   v10.2d, v13.2s, v14.s[0]
        adcs    x10, x10, x17
        umulh   x24, x15, x24
        umlal2  v10.2d, v13.4s, v14.s[2]
        ldp     q13, q14, [x2, #0x120]
        umlal   v10.2d, v3.2s, v24.s[2]
        umlal2  v10.2d, v3.4s, v24.s[3]
        adc     x24, x24, xzr
        mul     x17, x15, x13
        umlal   v10.2d, v8.2s, v24.s[0]
        umlal2  v10.2d, v8.4s, v24.s[1]
        adds    x7, x7, x17
        umlal   v10.2d, v15.2s, v1.s[2]
        eor     x7, x7, x25
        umlal2  v10.2d, v15.4s, v1.s[3]
        ldp     q8, q15, [x2, #0x140]
        umlal   v10.2d, v20.2s, v1.s[0]
        umulh   x13, x15, x13
        adcs    x10, x10, x13
        ldr     x13, [sp, #0x768]
        adc     x24, x24, xzr
        umlal2  v10.2d, v20.4s, v1.s[1]
        eor     x10, x10, x25
        eor     x24, x24, x25
        cmn     x25, #1
        umlal   v10.2d, v25.2s, v16.s[2]
        adcs    x13, x16, x13
        adcs    x7, x7, x12
        adcs    x10, x10, x27
        umlal2  v10.2d, v25.4s, v16.s[3]
        ldp     q3, q20, [x2, #0x160]
        adcs    x24, x24, x11
        umlal   v10.2d, v11.2s, v16.s[0]
        adc     x25, x25, xzr
        adds    x12, x13, x14
        adcs    x7, x7, x26
        umlal2  v10.2d, v11.4s, v16.s[1]
        adcs    x10, x10, x8
        adcs    x24, x24, x19
        adc     x25, x25, xzr
        umlal   v10.2d, v30.2s, v17.s[2]
        adds    x27, x27, x12
        adcs    x7, x11, x7
        adcs    x10, x14, x10
        umlal2  v10.2d, v30.4s, v17.s[3]
        adcs    x24, x26, x24
        adcs    x26, x8, x25
        ldp     x17, x8, [sp, #0xb0]
        umlal   v10.2d, v5.2s, v17.s[0]
        eor     x25, x7, x1
        ldp     x13, x12, [sp, #0x70]
        eor     x27, x27, x1
        eor     x7, x10, x1
        ldp     x11, x10, [sp, #0x60]
        ldr     x14, [sp, #0x90]
        umlal2  v10.2d, v5.4s, v17.s[1]
        eor     x24, x24, x1
        adcs    x19, x19, xzr
        ldp     x16, x15, [sp, #0x50]
        eor     x26, x26, x1
        umlal   v10.2d, v31.2s, v12.s[2]
        eor     x19, x19, x1
        cmn     x1, #1
        adcs    x8, x8, x10
        adcs    x5, x5, x11
        umlal2  v10.2d, v31.4s, v12.s[3]
        adcs    x27, x27, x12
        adcs    x25, x25, x13
        ldp     x12, x13, [sp, #0x10]
        umlal   v10.2d, v13.2s, v12.s[0]
        adcs    x7, x7, x14
        adcs    x24, x24, x15
        adcs    x26, x26, x16
        adcs    x19, x19, x17
        umlal2  v10.2d, v13.4s, v12.s[1]
        adc     x1, x1, xzr
        adds    x8, x8, x13
        adcs    x5, x5, x12
        umlal   v10.2d, v14.2s, v21.s[2]
        adcs    x27, x27, x22
        umlal2  v10.2d, v14.4s, v21.s[3]
        adcs    x25, x25, x28
        adcs    x7, x7, x20
        adcs    x24, x24, x21
        umlal   v10.2d, v8.2s, v21.s[0]
        adcs    x26, x26, x23
        adcs    x19, x19, x9
        adc     x1, x1, xzr
        umlal2  v10.2d, v8.4s, v21.s[1]
        ldp     q8, q13, [x2]
        adds    x8, x14, x8
        umlal   v10.2d, v15.2s, v4.s[2]
        adcs    x5, x15, x5
        adcs    x27, x16, x27
        umlal2  v10.2d, v15.4s, v4.s[3]
        adcs    x25, x17, x25
        ldp     q14, q15, [x2, #0x20]
        adcs    x7, x13, x7
        umlal   v10.2d, v3.2s, v4.s[0]
        adcs    x24, x12, x24
        ldr     x12, [x6, #0x40]
        adcs    x26, x22, x26
        adcs    x28, x28, x19
        ldr     x19, [sp, #0x7c8]
        ldp     x14, x15, [x4, #0x60]
        umlal2  v10.2d, v3.4s, v4.s[1]
        ldp     d11, d3, [x19, #0xb0]
        adcs    x20, x20, x1
        ldp     x22, x1, [x4, #0x40]
        shl     v3.2d, v3.2d, #0x1c
        umlal   v10.2d, v20.2s, v18.s[2]
        mul     x13, x22, x12
        umlal2  v10.2d, v20.4s, v18.s[3]
        adcs    x21, x21, xzr
        adcs    x23, x23, xzr
        adcs    x9, x9, xzr
        subs    x16, x22, x14
        umlal   v27.2d, v8.2s, v22.s[0]
        sbcs    x17, x1, x15
        stp     x23, x9, [sp, #0x40]
        ldp     x15, x23, [x4, #0x50]
        stp     x21, x20, [sp, #0x30]
        ldp     x9, x21, [x4, #0x70]
        sbcs    x9, x15, x9
        sbcs    x21, x23, x21
        umlal   v10.2d, v6.2s, v18.s[0]
        ldp     q5, q20, [x2, #0x40]
        umulh   x11, x22, x12
        umlal2  v10.2d, v6.4s, v18.s[1]
        usra    v10.2d, v11.2d, #0x2a
        ldr     x10, [x6, #0x48]
        csetm   x20, lo
        eor     x16, x16, x20
        umlal2  v27.2d, v8.4s, v22.s[2]
        ext     v8.16b, v2.16b, v27.16b, #8
        eor     x21, x21, x20
        eor     x17, x17, x20
        usra    v27.2d, v8.2d, #0x1d
        eor     x9, x9, x20
        usra    v10.2d, v3.2d, #6
        and     v8.16b, v27.16b, v0.16b
        stp     x28, x26, [sp, #0x20]
        mul     x28, x22, x10
        adds    x28, x11, x28
        ext     v11.16b, v27.16b, v2.16b, #8
        usra    v19.2d, v11.2d, #0x1d
        umulh   x11, x22, x10
        umlal   v19.2d, v13.2s, v22.s[0]
        ldp     q11, q3, [x2, #0x80]
        umlal2  v19.2d, v13.4s, v22.s[2]
        ldp     q13, q6, [x2, #0x60]
        umlal   v9.2d, v14.2s, v22.s[0]
        ldp     q25, q27, [x2, #0xa0]
        umlal2  v9.2d, v14.4s, v22.s[2]
        ldp     q14, q30, [x2, #0xc0]
        umulh   x22, x1, x10
        umlal   v23.2d, v15.2s, v22.s[0]
        umlal2  v23.2d, v15.4s, v22.s[2]
        umlal   v7.2d, v5.2s, v22.s[0]
        umlal   v29.2d, v20.2s, v22.s[0]
        mul     x14, x1, x10
        adcs    x11, x11, x14
        ldp     x14, x26, [x6, #0x60]
        adc     x22, x22, xzr
        umlal2  v29.2d, v20.4s, v22.s[2]
        subs    x14, x14, x12
        sbcs    x10, x26, x10
        umull   v15.2d, v11.2s, v22.s[0]
        umlal2  v15.2d, v11.4s, v22.s[2]
        stp     x24, x7, [sp, #0x10]
        ldp     x26, x24, [x6, #0x70]
        stp     x25, x27, [sp]
        ldp     x7, x25, [x6, #0x50]
        sbcs    x26, x26, x7
        sbcs    x24, x24, x25
        umlal   v26.2d, v13.2s, v22.s[0]
        csetm   x27, lo
        cmn     x20, #1
        umlal   v15.2d, v3.2s, v28.s[0]
        eor     x14, x14, x27
        eor     x24, x24, x27
        adcs    x16, x16, xzr
        umlal2  v26.2d, v13.4s, v22.s[2]
        ldp     q13, q11, [x2, #0x100]
        eor     x10, x10, x27
        umlal2  v7.2d, v5.4s, v22.s[2]
        str     x8, [sp, #0x158]
        mul     x8, x1, x12
        adcs    x17, x17, xzr
        adcs    x9, x9, xzr
        umlal2  v15.2d, v3.4s, v28.s[1]
        eor     x26, x26, x27
        adcs    x21, x21, xzr
        adds    x28, x28, x8
        umlal   v15.2d, v25.2s, v24.s[2]
        ldp     q3, q5, [x2, #0xe0]
        umulh   x8, x1, x12
        eor     x20, x20, x27
        umlal2  v15.2d, v25.4s, v24.s[3]
        ldp     q20, q25, [x2, #0x120]
        umlal   v15.2d, v27.2s, v24.s[0]
        adcs    x8, x11, x8
        adc     x22, x22, xzr
        cmn     x27, #1
        umlal2  v15.2d, v27.4s, v24.s[1]
        adcs    x27, x14, xzr
        adcs    x10, x10, xzr
        adcs    x26, x26, xzr
        umlal   v15.2d, v14.2s, v1.s[2]
        adcs    x24, x24, xzr
        subs    x11, x26, x27
        sbcs    x14, x24, x10
        ldp     q27, q31, [x2, #0x140]
        umlal2  v15.2d, v14.4s, v1.s[3]
        umulh   x12, x15, x7
        umlal   v15.2d, v30.2s, v1.s[0]
        stp     x24, x21, [sp, #0x140]
        csetm   x24, lo
        stp     x9, x26, [sp, #0x50]
        subs    x9, x16, x9
        mul     x26, x15, x25
        umlal2  v15.2d, v30.4s, v1.s[1]
        sbcs    x21, x17, x21
        eor     x14, x14, x24
        eor     x11, x11, x24
        umlal   v15.2d, v3.2s, v16.s[2]
        stp     x20, x10, [sp, #0x190]
        csetm   x20, lo
        cmn     x24, #1
        umlal2  v15.2d, v3.4s, v16.s[3]
        ldp     q14, q3, [x2, #0x160]
        eor     x9, x9, x20
        umlal   v15.2d, v5.2s, v16.s[0]
        eor     x21, x21, x20
        umulh   x10, x15, x25
        adcs    x11, x11, xzr
        umlal2  v15.2d, v5.4s, v16.s[1]
        adcs    x14, x14, xzr
        cmn     x20, #1
        eor     x24, x20, x24
        umlal   v15.2d, v13.2s, v17.s[2]
        adcs    x20, x9, xzr
        umlal2  v15.2d, v13.4s, v17.s[3]
        ldp     q13, q5, [x2]
        adcs    x21, x21, xzr
        umlal   v15.2d, v11.2s, v17.s[0]
        adds    x26, x12, x26
        mul     x9, x23, x25
        umlal2  v15.2d, v11.4s, v17.s[1]
        umlal   v15.2d, v20.2s, v12.s[2]
        umlal2  v15.2d, v20.4s, v12.s[3]
        ldp     q11, q20, [x2, #0x20]
        umulh   x12, x23, x25
        umlal   v15.2d, v25.2s, v12.s[0]
        adcs    x9, x10, x9
        umlal2  v15.2d, v25.4s, v12.s[1]
        umlal   v15.2d, v27.2s, v21.s[2]
        mul     x10, x23, x7
        umlal   v19.2d, v13.2s, v8.s[0]
        umlal2  v19.2d, v13.4s, v8.s[2]
        ldp     q13, q25, [x2, #0x40]
        adc     x12, x12, xzr
        umlal   v10.2d, v6.2s, v22.s[0]
        umlal2  v15.2d, v27.4s, v21.s[3]
        str     x21, [sp, #0x770]
        umulh   x21, x23, x7
        umlal2  v10.2d, v6.4s, v22.s[2]
        ldp     q6, q22, [x2, #0x180]
        adds    x26, x26, x10
        ldp     x25, x10, [sp, #0xa0]
        adcs    x21, x9, x21
        ldr     x9, [sp, #0x128]
        umlal   v15.2d, v31.2s, v21.s[0]
        ldp     d27, d30, [x19, #0xb8]
        umlal2  v15.2d, v31.4s, v21.s[1]
        umlal   v15.2d, v14.2s, v4.s[2]
        stp     x24, x11, [sp, #0x100]
        umulh   x24, x9, x10
        umlal2  v15.2d, v14.4s, v4.s[3]
        ext     v14.16b, v2.16b, v19.16b, #8
        umlal   v15.2d, v3.2s, v4.s[0]
        adc     x12, x12, xzr
        usra    v19.2d, v14.2d, #0x1d
        umlal2  v15.2d, v3.4s, v4.s[1]
        ldp     q14, q3, [x2, #0x60]
        shl     v30.2d, v30.2d, #0x22
        mul     x11, x9, x10
        umlal   v15.2d, v6.2s, v18.s[2]
        umlal2  v15.2d, v6.4s, v18.s[3]
        ext     v6.16b, v19.16b, v2.16b, #8
        and     v19.16b, v19.16b, v0.16b
        usra    v9.2d, v6.2d, #0x1d
        stp     x14, x20, [sp, #0xc0]
        mul     x14, x15, x7
        ldr     x20, [sp, #0x7e8]
        eor     x11, x11, x20
        umlal   v15.2d, v22.2s, v18.s[0]
        umlal2  v15.2d, v22.4s, v18.s[1]
        usra    v15.2d, v27.2d, #0x24
        umlal   v9.2d, v5.2s, v8.s[0]
        mul     x7, x9, x25
        ldp     q6, q22, [x2, #0xa0]
        ldp     q27, q31, [x2, #0x80]
        umlal   v23.2d, v11.2s, v8.s[0]
        adds    x24, x24, x7
        usra    v15.2d, v30.2d, #6
        umlal2  v9.2d, v5.4s, v8.s[2]
        ldp     q5, q30, [x2, #0x1a0]
        umlal2  v23.2d, v11.4s, v8.s[2]
        umulh   x7, x9, x25
        ldr     x9, [sp, #0x120]
        uzp1    v11.4s, v8.4s, v19.4s
        umlal   v7.2d, v20.2s, v8.s[0]
        umlal2  v7.2d, v20.4s, v8.s[2]
        umlal   v29.2d, v13.2s, v8.s[0]
        str     x17, [sp, #0x768]
        mul     x17, x9, x25
        adcs    x7, x7, x17
        umlal2  v29.2d, v13.4s, v8.s[2]
        ldp     q13, q20, [x2, #0xc0]
        umlal   v26.2d, v25.2s, v8.s[0]
        umlal2  v26.2d, v25.4s, v8.s[2]
        umulh   x25, x9, x25
        adc     x25, x25, xzr
        umlal   v10.2d, v14.2s, v8.s[0]
        umlal2  v10.2d, v14.4s, v8.s[2]
        ldp     q14, q25, [x2, #0xe0]
        umlal   v15.2d, v3.2s, v8.s[0]
        umlal2  v15.2d, v3.4s, v8.s[2]
        mul     x17, x9, x10
        adds    x24, x24, x17
        umull   v3.2d, v27.2s, v8.s[0]
        eor     x24, x24, x20
        umlal2  v3.2d, v27.4s, v8.s[2]
        ldp     q8, q27, [x2, #0x100]
        umulh   x9, x9, x10
        umlal   v3.2d, v31.2s, v28.s[2]
        adcs    x7, x7, x9
        adc     x25, x25, xzr
        umlal2  v3.2d, v31.4s, v28.s[3]
        eor     x7, x7, x20
        eor     x25, x25, x20
        cmn     x20, #1
        umlal   v3.2d, v6.2s, v28.s[0]
        adcs    x9, x11, x13
        adcs    x24, x24, x28
        adcs    x7, x7, x8
        umlal2  v3.2d, v6.4s, v28.s[1]
        ldp     q6, q30, [x2, #0x120]
        adcs    x25, x25, x22
        umlal   v3.2d, v22.2s, v24.s[2]
        adc     x20, x20, xzr
        adds    x9, x9, x14
        adcs    x24, x24, x26
        umlal2  v3.2d, v22.4s, v24.s[3]
        adcs    x7, x7, x21
        adcs    x25, x25, x12
        adc     x20, x20, xzr
        umlal   v3.2d, v13.2s, v24.s[0]
        umlal2  v3.2d, v13.4s, v24.s[1]
        ldp     q13, q22, [x2, #0x140]
        adds    x8, x8, x9
        ldp     x10, x11, [sp, #0x150]
        umlal   v3.2d, v20.2s, v1.s[2]
        adcs    x24, x22, x24
        adcs    x22, x14, x7
        ldr     x7, [x6, #0x60]
        adcs    x26, x26, x25
        umlal2  v3.2d, v20.4s, v1.s[3]
        adcs    x25, x21, x20
        ldr     x21, [x4, #0x60]
        adcs    x20, x12, xzr
        ldp     x14, x12, [sp, #0x60]
        mul     x9, x21, x7
        umlal   v3.2d, v14.2s, v1.s[0]
        cmn     x10, #1
        eor     x12, x12, x10
        eor     x14, x14, x10
        umlal2  v3.2d, v14.4s, v1.s[1]
        ldp     q14, q20, [x2, #0x160]
        umlal   v3.2d, v25.2s, v16.s[2]
        stp     x20, x25, [sp, #0xe0]
        ldp     x20, x25, [x3]
        adcs    x12, x20, x12
        umulh   x20, x21, x7
        adcs    x14, x25, x14
        ldp     x25, x17, [sp, #0x70]
        umlal2  v3.2d, v25.4s, v16.s[3]
        eor     x17, x17, x10
        eor     x25, x25, x10
        stp     x14, x12, [sp, #0x160]
        ldp     x14, x12, [x3, #0x10]
        adcs    x17, x14, x17
        ldr     x14, [sp, #0x780]
        umlal   v3.2d, v8.2s, v16.s[0]
        adcs    x25, x12, x25
        ldr     x12, [sp, #0x778]
        eor     x5, x5, x10
        eor     x11, x11, x10
        umlal2  v3.2d, v8.4s, v16.s[1]
        ldp     q8, q25, [x2, #0x180]
        umlal   v3.2d, v27.2s, v17.s[2]
        adcs    x11, x12, x11
        adcs    x5, x14, x5
        ldr     x14, [x6, #0x68]
        umlal2  v3.2d, v27.4s, v17.s[3]
        mul     x12, x21, x14
        stp     x5, x11, [sp, #0x170]
        ldp     x11, x5, [sp]
        eor     x5, x5, x10
        eor     x11, x11, x10
        stp     x25, x17, [sp, #0x120]
        ldr     x25, [sp, #0x788]
        ldr     x17, [sp, #0x790]
        adcs    x5, x25, x5
        adcs    x11, x17, x11
        ldp     x25, x17, [sp, #0x10]
        umlal   v3.2d, v6.2s, v17.s[0]
        eor     x17, x17, x10
        eor     x25, x25, x10
        stp     x11, x5, [sp, #0x130]
        ldr     x11, [sp, #0x798]
        ldr     x5, [sp, #0x7a0]
        adcs    x17, x11, x17
        adcs    x25, x5, x25
        umlal2  v3.2d, v6.4s, v17.s[1]
        ldp     q6, q27, [x2]
        umlal   v3.2d, v30.2s, v12.s[2]
        umulh   x5, x21, x14
        umlal2  v3.2d, v30.4s, v12.s[3]
        stp     x25, x17, [sp, #0x150]
        ldp     x25, x11, [sp, #0x20]
        eor     x11, x11, x10
        eor     x25, x25, x10
        ldr     x17, [sp, #0x7a8]
        stp     x26, x22, [sp, #0x90]
        ldr     x26, [sp, #0x7b0]
        adcs    x11, x17, x11
        adcs    x25, x26, x25
        ldp     x17, x26, [sp, #0x30]
        eor     x26, x26, x10
        umlal   v3.2d, v13.2s, v12.s[0]
        eor     x17, x17, x10
        stp     x25, x11, [sp, #0x110]
        ldr     x25, [sp, #0x7b8]
        adcs    x26, x25, x26
        ldp     x25, x11, [sp, #0x40]
        umlal   v9.2d, v6.2s, v19.s[0]
        eor     x11, x11, x10
        str     x26, [sp, #0x7e8]
        ldr     x26, [sp, #0x7c0]
        eor     x25, x25, x10
        umlal2  v9.2d, v6.4s, v19.s[2]
        ldr     x22, [x4, #0x68]
        str     x24, [sp, #0x80]
        mul     x24, x22, x14
        adcs    x17, x26, x17
        ldr     x26, [sp, #0x7d0]
        str     x17, [sp, #0x760]
        ldr     x17, [sp, #0x7d8]
        adcs    x25, x26, x25
        umlal2  v3.2d, v13.4s, v12.s[1]
        ldp     q13, q6, [x2, #0x20]
        adcs    x11, x17, x11
        umlal   v3.2d, v22.2s, v21.s[2]
        ext     v30.16b, v2.16b, v9.16b, #8
        adc     x10, x10, xzr
        adds    x20, x20, x12
        umlal2  v3.2d, v22.4s, v21.s[3]
        usra    v9.2d, v30.2d, #0x1d
        umulh   x12, x22, x14
        adcs    x24, x5, x24
        umlal   v3.2d, v14.2s, v21.s[0]
        adc     x5, x12, xzr
        ldp     d22, d30, [x19, #0xc0]
        umlal2  v3.2d, v14.4s, v21.s[1]
        umlal   v3.2d, v20.2s, v4.s[2]
        umlal2  v3.2d, v20.4s, v4.s[3]
        mul     x12, x22, x7
        adds    x20, x20, x12
        umlal   v3.2d, v8.2s, v4.s[0]
        ldp     x17, x26, [x6, #0x70]
        umulh   x12, x22, x7
        shl     v14.2d, v30.2d, #0x28
        adcs    x24, x24, x12
        ldr     x12, [x4, #0x70]
        umlal2  v3.2d, v8.4s, v4.s[1]
        ldp     q8, q20, [x2, #0x40]
        adc     x5, x5, xzr
        umlal   v3.2d, v25.2s, v18.s[2]
        ext     v30.16b, v9.16b, v2.16b, #8
        umlal2  v3.2d, v25.4s, v18.s[3]
        and     v9.16b, v9.16b, v0.16b
        str     x10, [sp, #0x758]
        mul     x10, x12, x17
        umlal   v3.2d, v5.2s, v18.s[0]
        usra    v23.2d, v30.2d, #0x1d
        umlal2  v3.2d, v5.4s, v18.s[1]
        usra    v3.2d, v22.2d, #0x1e
        usra    v3.2d, v14.2d, #6
        umlal   v23.2d, v27.2s, v19.s[0]
        ldp     q14, q5, [x2, #0x60]
        stp     x11, x25, [sp, #0xb0]
        umulh   x11, x12, x17
        umlal2  v23.2d, v27.4s, v19.s[2]
        ldp     q22, q25, [x2, #0x80]
        umlal   v7.2d, v13.2s, v19.s[0]
        ldp     q27, q30, [x2, #0xa0]
        umlal2  v7.2d, v13.4s, v19.s[2]
        umlal   v29.2d, v6.2s, v19.s[0]
        mul     x25, x12, x26
        adds    x25, x11, x25
        umlal2  v29.2d, v6.4s, v19.s[2]
        ldp     q13, q6, [x2, #0xc0]
        umlal   v26.2d, v8.2s, v19.s[0]
        umlal2  v26.2d, v8.4s, v19.s[2]
        umulh   x11, x12, x26
        umlal   v10.2d, v20.2s, v19.s[0]
        umlal2  v10.2d, v20.4s, v19.s[2]
        ldp     q8, q20, [x2, #0xe0]
        umlal   v15.2d, v14.2s, v19.s[0]
        str     x8, [sp, #0x88]
        stp     x28, x13, [sp, #0x60]
        ldp     x8, x28, [x4, #0x78]
        umulh   x13, x8, x17
        mul     x14, x8, x26
        adcs    x11, x11, x14
        umlal   v3.2d, v5.2s, v19.s[0]
        umlal2  v3.2d, v5.4s, v19.s[2]
        umull   v5.2d, v22.2s, v19.s[0]
        umulh   x14, x8, x26
        umlal2  v15.2d, v14.4s, v19.s[2]
        ldp     q14, q31, [x2, #0x100]
        adc     x14, x14, xzr
        umlal2  v5.2d, v22.4s, v19.s[2]
        umlal   v5.2d, v25.2s, v11.s[0]
        mul     x26, x8, x17
        adds    x26, x25, x26
        adcs    x25, x11, x13
        umlal2  v5.2d, v25.4s, v11.s[1]
        ldp     q19, q22, [x2, #0x120]
        adc     x11, x14, xzr
        ldp     x13, x14, [x4]
        umlal   v5.2d, v27.2s, v28.s[2]
        subs    x13, x13, x28
        ldp     x28, x17, [x4, #0x88]
        sbcs    x14, x14, x28
        ldp     x28, x7, [x4, #0x10]
        sbcs    x28, x28, x17
        ldp     x17, x19, [x4, #0x98]
        umlal2  v5.2d, v27.4s, v28.s[3]
        sbcs    x7, x7, x17
        stp     x11, x16, [sp, #0x30]
        ldp     x17, x11, [x4, #0x20]
        sbcs    x17, x17, x19
        stp     x25, x26, [sp, #0x20]
        ldp     x19, x25, [x4, #0xa8]
        sbcs    x11, x11, x19
        ldp     x19, x26, [x4, #0x30]
        sbcs    x19, x19, x25
        ldp     x25, x16, [x4, #0xb8]
        umlal   v5.2d, v30.2s, v28.s[0]
        sbcs    x26, x26, x25
        ldr     x25, [x4, #0x40]
        sbcs    x25, x25, x16
        stp     x27, x10, [sp, #0x10]
        ldp     x16, x27, [x4, #0xc8]
        sbcs    x1, x1, x16
        umlal2  v5.2d, v30.4s, v28.s[1]
        ldp     q25, q27, [x2, #0x140]
        sbcs    x15, x15, x27
        ldp     x27, x16, [x4, #0xd8]
        sbcs    x23, x23, x27
        sbcs    x21, x21, x16
        ldp     x16, x27, [x4, #0xe8]
        umlal   v5.2d, v13.2s, v24.s[2]
        sbcs    x22, x22, x16
        sbcs    x12, x12, x27
        ldr     x27, [x4, #0xf8]
        umlal2  v5.2d, v13.4s, v24.s[3]
        sbcs    x8, x8, x27
        ldp     x27, x16, [sp, #0xd0]
        mul     x10, x27, x16
        stp     x5, x24, [sp]
        ldr     x5, [sp, #0x188]
        eor     x10, x10, x5
        umlal   v5.2d, v6.2s, v24.s[0]
        csetm   x5, lo
        eor     x13, x13, x5
        umlal2  v5.2d, v6.4s, v24.s[1]
        ldp     q13, q6, [x2, #0x160]
        eor     x28, x28, x5
        eor     x7, x7, x5
        eor     x17, x17, x5
        umlal   v5.2d, v8.2s, v1.s[2]
        eor     x14, x14, x5
        eor     x11, x11, x5
        umlal2  v5.2d, v8.4s, v1.s[3]
        eor     x19, x19, x5
        ldp     q8, q30, [x2, #0x1c0]
        eor     x1, x1, x5
        eor     x15, x15, x5
        umlal   v5.2d, v20.2s, v1.s[0]
        eor     x23, x23, x5
        umlal2  v5.2d, v20.4s, v1.s[1]
        eor     x22, x22, x5
        eor     x12, x12, x5
        eor     x8, x8, x5
        umlal   v5.2d, v14.2s, v16.s[2]
        umulh   x16, x27, x16
        cmn     x5, #1
        str     x20, [sp, #0x750]
        ldp     x24, x20, [x6, #0x90]
        ldp     q20, q30, [x2, #0x1a0]
        adcs    x13, x13, xzr
        umlal2  v5.2d, v14.4s, v16.s[3]
        umlal   v5.2d, v31.2s, v16.s[0]
        adcs    x14, x14, xzr
        adcs    x28, x28, xzr
        eor     x26, x26, x5
        umlal2  v5.2d, v31.4s, v16.s[1]
        ldp     q14, q31, [x2, #0x180]
        eor     x25, x25, x5
        eor     x21, x21, x5
        umlal   v5.2d, v19.2s, v17.s[2]
        str     x5, [sp, #0x748]
        ldr     x5, [sp, #0x7e0]
        str     x14, [sp, #0x740]
        umulh   x14, x27, x5
        adcs    x7, x7, xzr
        umlal2  v5.2d, v19.4s, v17.s[3]
        adcs    x17, x17, xzr
        umlal   v5.2d, v22.2s, v17.s[0]
        adcs    x11, x11, xzr
        adcs    x19, x19, xzr
        umlal2  v5.2d, v22.4s, v17.s[1]
        adcs    x26, x26, xzr
        adcs    x25, x25, xzr
        adcs    x1, x1, xzr
        str     x1, [sp, #0x738]
        str     x25, [sp, #0x730]
        ldp     x1, x25, [x6, #0x80]
        umlal   v5.2d, v25.2s, v12.s[2]
        adcs    x15, x15, xzr
        adcs    x23, x23, xzr
        adcs    x21, x21, xzr
        umlal2  v5.2d, v25.4s, v12.s[3]
        ldp     q19, q22, [x2]
        mul     x27, x27, x5
        umlal   v23.2d, v19.2s, v9.s[0]
        adcs    x22, x22, xzr
        adcs    x12, x12, xzr
        adcs    x8, x8, xzr
        umlal   v5.2d, v27.2s, v12.s[0]
        str     x8, [sp, #0x728]
        str     x12, [sp, #0x720]
        ldp     x8, x12, [x6, #0xc0]
        adds    x27, x16, x27
        umlal2  v5.2d, v27.4s, v12.s[1]
        str     x22, [sp, #0x718]
        ldp     x16, x22, [x6, #0xa0]
        str     x21, [sp, #0x710]
        str     x23, [sp, #0x708]
        ldp     x21, x23, [sp, #0x180]
        str     x15, [sp, #0x700]
        umulh   x15, x21, x5
        umlal2  v23.2d, v19.4s, v9.s[2]
        ext     v19.16b, v2.16b, v23.16b, #8
        ldp     q25, q27, [x2, #0x20]
        umlal   v5.2d, v13.2s, v21.s[2]
        str     x26, [sp, #0x6f8]
        stp     x19, x11, [sp, #0xf0]
        ldp     x26, x19, [x6, #0xf0]
        umlal2  v5.2d, v13.4s, v21.s[3]
        str     x17, [sp, #0x6f0]
        ldp     x11, x17, [x6, #0xb0]
        usra    v23.2d, v19.2d, #0x1d
        ext     v13.16b, v23.16b, v2.16b, #8
        str     x7, [sp, #0x6e8]
        ldr     x7, [sp, #0xd8]
        str     x13, [sp, #0x6e0]
        mul     x13, x21, x7
        umlal   v5.2d, v6.2s, v21.s[0]
        usra    v7.2d, v13.2d, #0x1d
        umlal   v29.2d, v25.2s, v9.s[0]
        and     v13.16b, v23.16b, v0.16b
        umlal   v26.2d, v27.2s, v9.s[0]
        uzp1    v19.4s, v9.4s, v13.4s
        mul     x5, x21, x5
        adcs    x5, x14, x5
        umlal2  v29.2d, v25.4s, v9.s[2]
        adc     x14, x15, xzr
        adds    x27, x27, x13
        eor     x27, x27, x23
        umlal2  v5.2d, v6.4s, v21.s[1]
        ldp     q6, q23, [x2, #0x40]
        umlal   v7.2d, v22.2s, v9.s[0]
        umulh   x21, x21, x7
        adcs    x21, x5, x21
        adc     x5, x14, xzr
        ldp     x14, x13, [sp]
        umlal2  v7.2d, v22.4s, v9.s[2]
        cmn     x23, #1
        adcs    x7, x10, x9
        ldr     x10, [sp, #0x750]
        eor     x21, x21, x23
        umlal   v15.2d, v23.2s, v9.s[0]
        adcs    x27, x27, x10
        ldp     x26, x19, [sp, #0x20]
        ldp     x10, x15, [sp, #0x10]
        eor     x5, x5, x23
        ldr     x8, [sp, #0x768]
        adcs    x21, x21, x13
        umlal   v5.2d, v14.2s, v4.s[2]
        adcs    x5, x5, x14
        adc     x23, x23, xzr
        adds    x7, x7, x15
        str     x28, [sp, #0x7e0]
        ldp     x12, x28, [sp, #0x30]
        str     x9, [sp, #0x70]
        umulh   x9, x28, x10
        adcs    x27, x27, x19
        adcs    x21, x21, x26
        adcs    x5, x5, x12
        adc     x23, x23, xzr
        adds    x7, x13, x7
        ldr     x13, [sp, #0x7c8]
        umlal2  v5.2d, v14.4s, v4.s[3]
        ldp     d14, d22, [x13, #0xc8]
        adcs    x27, x14, x27
        ldr     x14, [sp, #0x198]
        umlal2  v26.2d, v27.4s, v9.s[2]
        shl     v22.2d, v22.2d, #0x2e
        str     x27, [sp, #0x78]
        umulh   x27, x8, x14
        adcs    x21, x15, x21
        umlal2  v15.2d, v23.4s, v9.s[2]
        ldp     q23, q25, [x2, #0x80]
        adcs    x19, x19, x5
        umlal   v5.2d, v31.2s, v4.s[0]
        ldp     x5, x15, [x6, #0xe0]
        adcs    x23, x26, x23
        adcs    x26, x12, xzr
        umlal   v10.2d, v6.2s, v9.s[0]
        stp     x26, x19, [sp, #0xd0]
        ldp     x12, x26, [x6, #0xd0]
        umlal2  v5.2d, v31.4s, v4.s[1]
        stp     x23, x21, [sp, #0x40]
        mul     x23, x28, x14
        adds    x23, x9, x23
        umlal   v5.2d, v20.2s, v18.s[2]
        umlal2  v10.2d, v6.4s, v9.s[2]
        ldp     q6, q27, [x2, #0xa0]
        umlal2  v5.2d, v20.4s, v18.s[3]
        umulh   x9, x28, x14
        umlal   v5.2d, v30.2s, v18.s[0]
        umlal2  v5.2d, v30.4s, v18.s[1]
        usra    v5.2d, v14.2d, #0x18
        usra    v5.2d, v22.2d, #6
        ldp     q14, q20, [x2, #0xc0]
        ldp     q22, q30, [x2, #0x60]
        umlal   v3.2d, v22.2s, v9.s[0]
        mul     x14, x8, x14
        umlal2  v3.2d, v22.4s, v9.s[2]
        adcs    x9, x9, x14
        ldr     x14, [sp, #0x190]
        adc     x27, x27, xzr
        umull   v22.2d, v23.2s, v9.s[0]
        umlal2  v22.2d, v23.4s, v9.s[2]
        mul     x28, x28, x10
        eor     x19, x28, x14
        umlal   v22.2d, v25.2s, v11.s[2]
        mul     x21, x8, x10
        adds    x23, x23, x21
        umlal2  v22.2d, v25.4s, v11.s[3]
        ldp     q23, q25, [x2, #0xe0]
        eor     x21, x23, x14
        umlal   v22.2d, v6.2s, v11.s[0]
        umlal2  v22.2d, v6.4s, v11.s[1]
        umulh   x8, x8, x10
        adcs    x8, x9, x8
        ldp     x9, x10, [x6]
        adc     x27, x27, xzr
        umlal   v22.2d, v27.2s, v28.s[2]
        subs    x9, x1, x9
        sbcs    x10, x25, x10
        ldp     x25, x1, [x6, #0x10]
        sbcs    x25, x24, x25
        umlal2  v22.2d, v27.4s, v28.s[3]
        sbcs    x1, x20, x1
        ldp     x20, x24, [x6, #0x20]
        sbcs    x20, x16, x20
        sbcs    x24, x22, x24
        ldp     x22, x16, [x6, #0x30]
        umlal   v22.2d, v14.2s, v28.s[0]
        sbcs    x22, x11, x22
        ldp     q6, q27, [x2, #0x120]
        umlal2  v22.2d, v14.4s, v28.s[1]
        str     x24, [sp, #0x768]
        ldp     x11, x24, [sp, #0x50]
        stp     x25, x1, [sp, #0x180]
        mul     x25, x11, x24
        umlal   v22.2d, v20.2s, v24.s[2]
        umlal2  v22.2d, v20.4s, v24.s[3]
        ldp     q14, q20, [x2, #0x100]
        umlal   v5.2d, v30.2s, v9.s[0]
        umlal2  v5.2d, v30.4s, v9.s[2]
        ldp     q9, q30, [x2, #0x140]
        umlal   v22.2d, v23.2s, v24.s[0]
        umlal2  v22.2d, v23.4s, v24.s[1]
        umlal   v22.2d, v25.2s, v1.s[2]
        sbcs    x16, x17, x16
        str     x16, [sp, #0x6d8]
        ldp     x17, x16, [x6, #0xc0]
        str     x22, [sp, #0xa0]
        ldp     x22, x1, [x6, #0x40]
        sbcs    x22, x17, x22
        umlal2  v22.2d, v25.4s, v1.s[3]
        ldp     q23, q25, [x2, #0x160]
        sbcs    x1, x16, x1
        ldp     x16, x17, [x6, #0x50]
        umlal   v22.2d, v14.2s, v1.s[0]
        sbcs    x16, x12, x16
        sbcs    x17, x26, x17
        ldp     x26, x12, [x6, #0x60]
        sbcs    x26, x5, x26
        umlal2  v22.2d, v14.4s, v1.s[1]
        umulh   x5, x11, x24
        sbcs    x12, x15, x12
        str     x26, [sp, #0x6d0]
        ldp     x15, x26, [x6, #0xf0]
        stp     x12, x16, [sp, #0x190]
        ldp     x12, x16, [x6, #0x70]
        sbcs    x12, x15, x12
        umlal   v22.2d, v20.2s, v16.s[2]
        sbcs    x16, x26, x16
        csetm   x26, lo
        eor     x9, x9, x26
        umlal2  v22.2d, v20.4s, v16.s[3]
        ldp     q14, q20, [x2, #0x180]
        eor     x10, x10, x26
        umlal   v22.2d, v6.2s, v16.s[0]
        umlal2  v22.2d, v6.4s, v16.s[1]
        str     x16, [sp, #0x6c8]
        ldp     x15, x16, [sp, #0x140]
        str     x10, [sp, #0x6c0]
        mul     x10, x11, x15
        adds    x5, x5, x10
        umlal   v22.2d, v27.2s, v17.s[2]
        umlal2  v22.2d, v27.4s, v17.s[3]
        ldp     q6, q27, [x2, #0x1a0]
        umlal   v22.2d, v9.2s, v17.s[0]
        umulh   x10, x11, x15
        umlal2  v22.2d, v9.4s, v17.s[1]
        umlal   v22.2d, v30.2s, v12.s[2]
        umlal2  v22.2d, v30.4s, v12.s[3]
        ldp     q9, q30, [x2]
        umlal   v22.2d, v23.2s, v12.s[0]
        umulh   x11, x16, x15
        umlal2  v22.2d, v23.4s, v12.s[1]
        umlal   v22.2d, v25.2s, v21.s[2]
        umlal   v7.2d, v9.2s, v13.s[0]
        umlal2  v7.2d, v9.4s, v13.s[2]
        ldp     q9, q23, [x2, #0x20]
        mul     x15, x16, x15
        umlal2  v22.2d, v25.4s, v21.s[3]
        adcs    x10, x10, x15
        adc     x11, x11, xzr
        umlal   v22.2d, v14.2s, v21.s[0]
        ext     v25.16b, v2.16b, v7.16b, #8
        usra    v7.2d, v25.2d, #0x1d
        mul     x15, x16, x24
        adds    x5, x5, x15
        umlal2  v22.2d, v14.4s, v21.s[1]
        umlal   v22.2d, v20.2s, v4.s[2]
        ldp     q14, q25, [x2, #0x40]
        umlal2  v22.2d, v20.4s, v4.s[3]
        ext     v20.16b, v7.16b, v2.16b, #8
        umlal   v22.2d, v6.2s, v4.s[0]
        str     x9, [sp, #0x6b8]
        ldp     x9, x15, [sp, #0xc0]
        stp     x1, x12, [sp, #0x50]
        mul     x1, x15, x9
        usra    v29.2d, v20.2d, #0x1d
        umlal2  v22.2d, v6.4s, v4.s[1]
        ldp     d6, d20, [x13, #0xd0]
        umlal   v10.2d, v23.2s, v13.s[0]
        shl     v20.2d, v20.2d, #0x34
        umulh   x24, x16, x24
        adcs    x24, x10, x24
        umlal2  v10.2d, v23.4s, v13.s[2]
        and     v7.16b, v7.16b, v0.16b
        adc     x10, x11, xzr
        ldp     x16, x11, [sp, #0x100]
        umlal   v22.2d, v27.2s, v18.s[2]
        umlal2  v22.2d, v27.4s, v18.s[3]
        ldp     q23, q27, [x2, #0xa0]
        umlal   v26.2d, v9.2s, v13.s[0]
        mul     x13, x15, x11
        eor     x13, x13, x16
        umlal2  v26.2d, v9.4s, v13.s[2]
        umlal   v22.2d, v8.2s, v18.s[0]
        umlal2  v22.2d, v8.4s, v18.s[1]
        umulh   x12, x15, x11
        umlal   v15.2d, v14.2s, v13.s[0]
        adds    x1, x12, x1
        ldr     x12, [sp, #0x770]
        usra    v22.2d, v6.2d, #0x12
        umlal   v29.2d, v30.2s, v13.s[0]
        umlal2  v29.2d, v30.4s, v13.s[2]
        ldp     q8, q9, [x2, #0x80]
        usra    v22.2d, v20.2d, #6
        umlal   v3.2d, v25.2s, v13.s[0]
        ldp     q6, q20, [x2, #0x60]
        str     x22, [sp, #0xa8]
        mul     x22, x12, x9
        umlal   v5.2d, v6.2s, v13.s[0]
        umlal2  v5.2d, v6.4s, v13.s[2]
        umlal2  v3.2d, v25.4s, v13.s[2]
        ldp     q6, q25, [x2, #0xc0]
        umulh   x15, x15, x9
        umlal   v22.2d, v20.2s, v13.s[0]
        adcs    x22, x15, x22
        umlal2  v22.2d, v20.4s, v13.s[2]
        umlal2  v15.2d, v14.4s, v13.s[2]
        ldp     q14, q20, [x2, #0xe0]
        umull   v30.2d, v8.2s, v13.s[0]
        mul     x15, x12, x11
        umlal2  v30.2d, v8.4s, v13.s[2]
        ldp     q8, q13, [x2, #0x100]
        umlal   v30.2d, v9.2s, v19.s[0]
        umlal2  v30.2d, v9.4s, v19.s[1]
        umulh   x9, x12, x9
        adc     x9, x9, xzr
        adds    x1, x1, x15
        umlal   v30.2d, v23.2s, v11.s[2]
        eor     x1, x1, x16
        umlal2  v30.2d, v23.4s, v11.s[3]
        umlal   v30.2d, v27.2s, v11.s[0]
        ldp     q9, q23, [x2, #0x120]
        umlal2  v30.2d, v27.4s, v11.s[1]
        umulh   x11, x12, x11
        adcs    x22, x22, x11
        adc     x9, x9, xzr
        umlal   v30.2d, v6.2s, v28.s[2]
        cmn     x16, #1
        eor     x22, x22, x16
        adcs    x28, x13, x28
        umlal2  v30.2d, v6.4s, v28.s[3]
        ldp     q6, q27, [x2, #0x140]
        adcs    x23, x1, x23
        umlal   v30.2d, v25.2s, v28.s[0]
        eor     x1, x9, x16
        adcs    x22, x22, x8
        adcs    x1, x1, x27
        umlal2  v30.2d, v25.4s, v28.s[1]
        adc     x9, x16, xzr
        adds    x28, x28, x25
        adcs    x23, x23, x5
        umlal   v30.2d, v14.2s, v24.s[2]
        adcs    x22, x22, x24
        adcs    x1, x1, x10
        adc     x9, x9, xzr
        umlal2  v30.2d, v14.4s, v24.s[3]
        ldp     q14, q25, [x2, #0x160]
        adds    x28, x8, x28
        adcs    x23, x27, x23
        adcs    x27, x25, x22
        eor     x23, x23, x14
        eor     x27, x27, x14
        umlal   v30.2d, v20.2s, v24.s[0]
        umlal2  v30.2d, v20.4s, v24.s[1]
        adcs    x25, x5, x1
        ldp     x5, x1, [sp, #0x60]
        adcs    x24, x24, x9
        ldp     x9, x8, [sp, #0x80]
        adcs    x22, x10, xzr
        umlal   v30.2d, v8.2s, v1.s[2]
        eor     x28, x28, x14
        ldp     x11, x10, [sp, #0x90]
        cmn     x14, #1
        umlal2  v30.2d, v8.4s, v1.s[3]
        adcs    x19, x19, x1
        adcs    x21, x21, x5
        ldp     x13, x12, [sp, #0xe0]
        eor     x25, x25, x14
        umlal   v30.2d, v13.2s, v1.s[0]
        adcs    x28, x28, x8
        eor     x24, x24, x14
        adcs    x23, x23, x9
        ldp     x15, x16, [sp, #0x70]
        umlal2  v30.2d, v13.4s, v1.s[1]
        ldr     x9, [sp, #0x750]
        ldp     q8, q13, [x2, #0x1a0]
        adcs    x27, x27, x10
        ldp     q20, q31, [x2, #0x180]
        adcs    x25, x25, x11
        ldp     x1, x8, [sp, #0x40]
        ldr     x5, [sp, #0xd8]
        umlal   v30.2d, v9.2s, v16.s[2]
        adcs    x24, x24, x12
        eor     x22, x22, x14
        adcs    x22, x22, x13
        umlal2  v30.2d, v9.4s, v16.s[3]
        adc     x14, x14, xzr
        adds    x19, x19, x15
        adcs    x21, x21, x9
        umlal   v30.2d, v23.2s, v16.s[0]
        adcs    x28, x28, x7
        adcs    x23, x23, x16
        adcs    x27, x27, x8
        umlal2  v30.2d, v23.4s, v16.s[1]
        adcs    x25, x25, x5
        ldr     x5, [sp, #0xd0]
        adcs    x24, x24, x1
        adcs    x22, x22, x5
        umlal   v30.2d, v6.2s, v17.s[2]
        adc     x14, x14, xzr
        adds    x19, x10, x19
        adcs    x21, x11, x21
        umlal2  v30.2d, v6.4s, v17.s[3]
        ldp     q9, q6, [x2]
        adcs    x28, x12, x28
        adcs    x23, x13, x23
        umlal   v30.2d, v27.2s, v17.s[0]
        adcs    x27, x15, x27
        ldp     x12, x11, [sp, #0x60]
        adcs    x25, x9, x25
        ldp     x10, x9, [sp, #0x160]
        adcs    x24, x7, x24
        umlal2  v30.2d, v27.4s, v17.s[1]
        adcs    x22, x16, x22
        ldp     x16, x15, [sp, #0x80]
        adcs    x7, x8, x14
        ldp     x14, x13, [sp, #0x120]
        ldr     x8, [sp, #0xd8]
        adcs    x8, x8, xzr
        umlal   v30.2d, v14.2s, v12.s[2]
        adcs    x1, x1, xzr
        adcs    x5, x5, xzr
        adds    x9, x9, x11
        umlal2  v30.2d, v14.4s, v12.s[3]
        adcs    x10, x10, x12
        ldp     x11, x12, [sp, #0x130]
        adcs    x13, x13, x15
        adcs    x14, x14, x16
        ldp     x15, x16, [sp, #0x170]
        umlal   v30.2d, v25.2s, v12.s[0]
        adcs    x16, x16, x19
        adcs    x15, x15, x21
        adcs    x12, x12, x28
        umlal   v29.2d, v9.2s, v7.s[0]
        adcs    x11, x11, x23
        ldp     q14, q23, [x2, #0x1c0]
        umlal2  v29.2d, v9.4s, v7.s[2]
        stp     x23, x28, [sp]
        ldp     x28, x23, [sp, #0x150]
        adcs    x23, x23, x27
        adcs    x28, x28, x25
        stp     x25, x24, [sp, #0x10]
        stp     x27, x8, [sp, #0x40]
        ldp     x27, x25, [sp, #0x110]
        adcs    x25, x25, x24
        umlal2  v30.2d, v25.4s, v12.s[1]
        adcs    x27, x27, x22
        stp     x22, x7, [sp, #0x20]
        ldr     x22, [sp, #0x7e8]
        ldr     x24, [sp, #0x760]
        adcs    x22, x22, x7
        adcs    x24, x24, x8
        umlal   v30.2d, v20.2s, v21.s[2]
        ldp     x7, x8, [sp, #0xb0]
        adcs    x8, x8, x1
        adcs    x7, x7, x5
        stp     x5, x1, [sp, #0x30]
        ldr     x5, [sp, #0x758]
        ldr     x1, [sp, #0x188]
        adc     x5, x5, xzr
        umlal2  v30.2d, v20.4s, v21.s[3]
        ldp     q9, q20, [x2, #0x20]
        eor     x20, x20, x26
        str     x20, [sp, #0x70]
        ldr     x20, [sp, #0x798]
        adds    x20, x20, x9
        ldr     x9, [sp, #0x7a0]
        umlal   v30.2d, v31.2s, v21.s[0]
        adcs    x9, x9, x10
        eor     x10, x17, x26
        ldr     x17, [sp, #0x7a8]
        eor     x1, x1, x26
        umlal2  v30.2d, v31.4s, v21.s[1]
        str     x10, [sp, #0x78]
        ldr     x10, [sp, #0x7b0]
        adcs    x13, x17, x13
        ldr     x17, [sp, #0x7d8]
        adcs    x10, x10, x14
        ldr     x14, [sp, #0x7b8]
        umlal   v30.2d, v8.2s, v4.s[2]
        stp     x20, x9, [x3, #0x40]
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x7c0]
        umlal2  v30.2d, v8.4s, v4.s[3]
        adcs    x15, x16, x15
        ldr     x16, [sp, #0x7d0]
        adcs    x12, x16, x12
        adcs    x11, x17, x11
        ldp     x17, x16, [sp, #0x60]
        umlal   v30.2d, v13.2s, v4.s[0]
        ldp     q8, q25, [x2, #0x40]
        adcs    x23, x16, x23
        adcs    x28, x17, x28
        ldp     x17, x16, [sp, #0x80]
        umlal   v15.2d, v20.2s, v7.s[0]
        adcs    x25, x16, x25
        str     x25, [sp, #0x770]
        ldp     x16, x25, [sp, #0xa0]
        eor     x16, x16, x26
        adcs    x27, x17, x27
        umlal2  v15.2d, v20.4s, v7.s[2]
        eor     x25, x25, x26
        adcs    x19, x19, x22
        adcs    x24, x21, x24
        ldp     x22, x21, [sp]
        umlal   v10.2d, v9.2s, v7.s[0]
        ldr     x17, [sp, #0x180]
        ext     v20.16b, v2.16b, v29.16b, #8
        adcs    x21, x21, x8
        umlal2  v10.2d, v9.4s, v7.s[2]
        usra    v29.2d, v20.2d, #0x1d
        adcs    x22, x22, x7
        ldp     x8, x7, [sp, #0x50]
        eor     x7, x7, x26
        eor     x8, x8, x26
        umlal   v5.2d, v25.2s, v7.s[0]
        ldp     q9, q20, [x2, #0x80]
        str     x22, [sp, #0x7e8]
        ldr     x22, [sp, #0x198]
        eor     x17, x17, x26
        eor     x22, x22, x26
        str     x21, [sp, #0x760]
        ldr     x21, [sp, #0x40]
        str     x24, [sp, #0x758]
        ldr     x24, [sp, #0x190]
        adcs    x21, x21, x5
        ldr     x5, [sp, #0x7c8]
        umlal2  v30.2d, v13.4s, v4.s[1]
        ldp     d13, d27, [x5, #0xd8]
        eor     x24, x24, x26
        umlal2  v5.2d, v25.4s, v7.s[2]
        stp     x13, x10, [x3, #0x50]
        and     v25.16b, v29.16b, v0.16b
        ext     v29.16b, v29.16b, v2.16b, #8
        stp     x14, x15, [x3, #0x60]
        str     x21, [sp, #0x7b0]
        str     x19, [sp, #0x7a8]
        ldp     x21, x19, [sp, #0x10]
        adcs    x21, x21, xzr
        umlal   v3.2d, v8.2s, v7.s[0]
        usra    v26.2d, v29.2d, #0x1d
        adcs    x19, x19, xzr
        str     x19, [sp, #0x7d8]
        str     x21, [sp, #0x7c0]
        ldp     x19, x21, [sp, #0x20]
        adcs    x19, x19, xzr
        adcs    x21, x21, xzr
        umlal2  v3.2d, v8.4s, v7.s[2]
        str     x21, [sp, #0x7b8]
        ldr     x21, [sp, #0x48]
        str     x19, [sp, #0x7d0]
        ldr     x19, [sp, #0x6d0]
        adcs    x21, x21, xzr
        eor     x19, x19, x26
        umlal   v26.2d, v6.2s, v7.s[0]
        str     x21, [sp, #0x7a0]
        ldr     x21, [sp, #0x6d8]
        str     x27, [sp, #0x798]
        ldr     x27, [sp, #0x768]
        eor     x21, x21, x26
        eor     x27, x27, x26
        umlal2  v26.2d, v6.4s, v7.s[2]
        str     x28, [sp, #0x750]
        str     x23, [sp, #0x6b0]
        ldp     x23, x28, [sp, #0x30]
        adcs    x28, x28, xzr
        adcs    x23, x23, xzr
        cmn     x26, #1
        umlal   v30.2d, v14.2s, v18.s[2]
        ldp     q8, q6, [x2, #0xc0]
        str     x23, [sp, #0x6a8]
        ldr     x23, [sp, #0x6b8]
        str     x28, [sp, #0x6a0]
        ldr     x28, [sp, #0x6c0]
        adcs    x23, x23, xzr
        umlal2  v30.2d, v14.4s, v18.s[3]
        shl     v14.2d, v27.2d, #0x3a
        adcs    x28, x28, xzr
        adcs    x17, x17, xzr
        umlal   v30.2d, v23.2s, v18.s[0]
        ldp     q27, q29, [x2, #0xa0]
        adcs    x1, x1, xzr
        umlal2  v30.2d, v23.4s, v18.s[1]
        usra    v30.2d, v13.2d, #0xc
        str     x15, [sp, #0x698]
        str     x14, [sp, #0x690]
        ldp     x15, x14, [sp, #0x70]
        adcs    x15, x15, xzr
        adcs    x27, x27, xzr
        ldp     q13, q23, [x2, #0x60]
        usra    v30.2d, v14.2d, #6
        adcs    x16, x16, xzr
        umull   v14.2d, v9.2s, v7.s[0]
        adcs    x21, x21, xzr
        adcs    x25, x25, xzr
        adcs    x8, x8, xzr
        umlal2  v14.2d, v9.4s, v7.s[2]
        uzp1    v9.4s, v7.4s, v25.4s
        adcs    x22, x22, xzr
        adcs    x14, x14, xzr
        umlal   v14.2d, v20.2s, v19.s[2]
        adcs    x19, x19, xzr
        adcs    x24, x24, xzr
        adcs    x7, x7, xzr
        umlal2  v14.2d, v20.4s, v19.s[3]
        ldp     q20, q31, [x2, #0x1e0]
        str     x10, [sp, #0x688]
        ldr     x10, [sp, #0x6c8]
        str     x13, [sp, #0x680]
        ldr     x13, [sp, #0x6e0]
        eor     x10, x10, x26
        umlal   v14.2d, v27.2s, v19.s[0]
        adcs    x10, x10, xzr
        str     x9, [sp, #0x678]
        ldr     x9, [sp, #0x7e0]
        str     x20, [sp, #0x670]
        ldr     x20, [sp, #0x740]
        stp     x10, x7, [sp, #0x160]
        subs    x10, x13, x9
        umulh   x7, x13, x23
        umlal2  v14.2d, v27.4s, v19.s[1]
        ldr     d27, [x5, #0xe0]
        stp     x24, x19, [sp, #0x140]
        ldr     x24, [sp, #0x6e8]
        sbcs    x19, x20, x24
        str     x14, [sp, #0x768]
        csetm   x14, lo
        umlal   v14.2d, v29.2s, v11.s[2]
        eor     x10, x10, x14
        eor     x19, x19, x14
        cmn     x14, #1
        umlal2  v14.2d, v29.4s, v11.s[3]
        adcs    x10, x10, xzr
        adcs    x19, x19, xzr
        str     x22, [sp, #0x6d8]
        subs    x22, x17, x23
        umlal   v14.2d, v8.2s, v11.s[0]
        str     x8, [sp, #0x6d0]
        sbcs    x8, x1, x28
        str     x25, [sp, #0x6b8]
        csetm   x25, lo
        cmn     x25, #1
        umlal2  v14.2d, v8.4s, v11.s[1]
        eor     x8, x8, x25
        ldp     q8, q29, [x2, #0xe0]
        umlal   v14.2d, v6.2s, v28.s[2]
        eor     x22, x22, x25
        mul     x5, x13, x28
        adcs    x22, x22, xzr
        umlal2  v14.2d, v6.4s, v28.s[3]
        adcs    x8, x8, xzr
        stp     x12, x11, [x3, #0x70]
        umlal   v14.2d, v8.2s, v28.s[0]
        eor     x25, x14, x25
        ldr     x14, [sp, #0x748]
        str     x11, [sp, #0x6c0]
        ldr     x11, [sp, #0x6f0]
        eor     x26, x14, x26
        umlal2  v14.2d, v8.4s, v28.s[1]
        umulh   x14, x13, x28
        umlal   v14.2d, v29.2s, v24.s[2]
        adds    x5, x7, x5
        umlal2  v14.2d, v29.4s, v24.s[3]
        umlal   v22.2d, v13.2s, v7.s[0]
        ldp     q8, q6, [x2, #0x100]
        umlal2  v22.2d, v13.4s, v7.s[2]
        ldp     q13, q29, [x2, #0x120]
        umulh   x7, x20, x28
        umlal   v30.2d, v23.2s, v7.s[0]
        umlal   v14.2d, v8.2s, v24.s[0]
        umlal2  v14.2d, v8.4s, v24.s[1]
        str     x26, [sp, #0x668]
        mul     x26, x20, x28
        adcs    x26, x14, x26
        adc     x7, x7, xzr
        umlal   v14.2d, v6.2s, v1.s[2]
        subs    x14, x13, x11
        str     x12, [sp, #0x6e0]
        str     x25, [sp, #0x6c8]
        ldp     x25, x12, [sp, #0xf0]
        stp     x19, x8, [sp, #0x30]
        sbcs    x19, x20, x12
        sbcs    x8, x9, x25
        umlal2  v14.2d, v6.4s, v1.s[3]
        stp     x10, x22, [sp, #0x20]
        ldr     x10, [sp, #0x6f8]
        sbcs    x22, x24, x10
        csetm   x24, lo
        subs    x25, x11, x25
        umlal   v14.2d, v13.2s, v1.s[0]
        eor     x14, x14, x24
        eor     x8, x8, x24
        eor     x19, x19, x24
        umlal2  v14.2d, v13.4s, v1.s[1]
        eor     x22, x22, x24
        sbcs    x10, x12, x10
        mul     x12, x20, x23
        umlal   v14.2d, v29.2s, v16.s[2]
        csetm   x11, lo
        adds    x5, x5, x12
        eor     x10, x10, x11
        umlal2  v14.2d, v29.4s, v16.s[3]
        eor     x25, x25, x11
        ldp     q8, q13, [x2, #0x140]
        umlal2  v30.2d, v23.4s, v7.s[2]
        umlal   v14.2d, v8.2s, v16.s[0]
        umulh   x12, x20, x23
        adcs    x26, x26, x12
        adc     x7, x7, xzr
        cmn     x11, #1
        adcs    x25, x25, xzr
        adcs    x10, x10, xzr
        umlal2  v14.2d, v8.4s, v16.s[1]
        subs    x12, x16, x15
        stp     x10, x25, [sp, #0x120]
        sbcs    x10, x21, x27
        csetm   x25, lo
        umlal   v14.2d, v13.2s, v17.s[2]
        eor     x12, x12, x25
        cmn     x25, #1
        adcs    x12, x12, xzr
        umlal2  v14.2d, v13.4s, v17.s[3]
        str     x12, [sp, #0x7e0]
        mul     x12, x13, x23
        eor     x10, x10, x25
        ldp     q8, q13, [x2, #0x160]
        ldp     q6, q7, [x2, #0x180]
        adcs    x10, x10, xzr
        eor     x25, x11, x25
        cmn     x24, #1
        adcs    x11, x14, xzr
        adcs    x19, x19, xzr
        adcs    x8, x8, xzr
        adcs    x22, x22, xzr
        subs    x14, x15, x23
        umlal   v14.2d, v8.2s, v17.s[0]
        stp     x10, x25, [sp, #0x60]
        mul     x10, x9, x17
        sbcs    x25, x27, x28
        stp     x28, x23, [sp, #0x100]
        sbcs    x28, x16, x17
        umlal2  v14.2d, v8.4s, v17.s[1]
        umlal   v14.2d, v13.2s, v12.s[2]
        sbcs    x23, x21, x1
        stp     x21, x16, [sp, #0x40]
        csetm   x21, lo
        eor     x14, x14, x21
        cmn     x21, #1
        adcs    x14, x14, xzr
        eor     x23, x23, x21
        umulh   x16, x9, x17
        eor     x25, x25, x21
        eor     x24, x24, x21
        eor     x28, x28, x21
        ldp     q8, q23, [x2, #0x1a0]
        adcs    x25, x25, xzr
        adcs    x28, x28, xzr
        adcs    x23, x23, xzr
        mul     x21, x9, x1
        adds    x21, x16, x21
        umlal2  v14.2d, v13.4s, v12.s[3]
        ldp     q13, q29, [x2, #0x1c0]
        umlal   v14.2d, v6.2s, v12.s[0]
        umulh   x16, x9, x1
        umlal2  v14.2d, v6.4s, v12.s[1]
        umlal   v14.2d, v7.2s, v21.s[2]
        umlal2  v14.2d, v7.4s, v21.s[3]
        ldp     q6, q7, [x2]
        umlal   v14.2d, v8.2s, v21.s[0]
        stp     x24, x11, [sp, #0x80]
        ldr     x24, [sp, #0x6e8]
        stp     x10, x1, [sp, #0xd0]
        ldr     x10, [sp, #0x730]
        str     x27, [sp, #0x50]
        mul     x27, x24, x1
        adcs    x27, x16, x27
        umlal2  v14.2d, v8.4s, v21.s[1]
        umlal   v14.2d, v23.2s, v4.s[2]
        umlal2  v14.2d, v23.4s, v4.s[3]
        ldp     q8, q23, [x2, #0x20]
        umulh   x16, x24, x1
        adc     x16, x16, xzr
        stp     x8, x19, [sp, #0x170]
        subs    x8, x11, x8
        str     x22, [sp, #0x748]
        sbcs    x22, x19, x22
        umlal   v26.2d, v6.2s, v25.s[0]
        csetm   x19, lo
        subs    x13, x13, x10
        ldr     x10, [sp, #0x738]
        umlal2  v26.2d, v6.4s, v25.s[2]
        ldr     x11, [sp, #0x700]
        sbcs    x20, x20, x10
        ldr     x10, [sp, #0x708]
        sbcs    x9, x9, x11
        ldr     x11, [sp, #0x710]
        sbcs    x10, x24, x10
        umlal   v15.2d, v8.2s, v25.s[0]
        ldr     x1, [sp, #0x6f0]
        sbcs    x11, x1, x11
        stp     x7, x26, [sp, #0x10]
        ldp     x7, x1, [sp, #0xf0]
        ldr     x26, [sp, #0x718]
        str     x5, [sp, #0x740]
        ldr     x5, [sp, #0x720]
        sbcs    x26, x1, x26
        ldr     x1, [sp, #0x6f8]
        sbcs    x5, x7, x5
        mul     x7, x24, x17
        umlal2  v15.2d, v8.4s, v25.s[2]
        ext     v8.16b, v2.16b, v26.16b, #8
        str     x5, [sp, #0x58]
        ldr     x5, [sp, #0x728]
        sbcs    x5, x1, x5
        csetm   x1, lo
        usra    v26.2d, v8.2d, #0x1d
        ext     v8.16b, v26.16b, v2.16b, #8
        eor     x13, x13, x1
        usra    v10.2d, v8.2d, #0x1d
        eor     x9, x9, x1
        umlal   v10.2d, v7.2s, v25.s[0]
        eor     x20, x20, x1
        stp     x28, x23, [sp, #0xb0]
        subs    x28, x28, x14
        umlal2  v10.2d, v7.4s, v25.s[2]
        and     v8.16b, v26.16b, v0.16b
        sbcs    x23, x23, x25
        stp     x25, x14, [sp, #0x110]
        csetm   x25, lo
        umlal   v3.2d, v23.2s, v25.s[0]
        ldp     q6, q7, [x2, #0x80]
        eor     x28, x28, x25
        umlal2  v3.2d, v23.4s, v25.s[2]
        ldp     q23, q26, [x2, #0x40]
        cmn     x25, #1
        umlal   v14.2d, v13.2s, v4.s[0]
        eor     x23, x23, x25
        adcs    x28, x28, xzr
        str     x28, [sp, #0x6e8]
        ldp     x28, x14, [sp, #0x20]
        stp     x9, x20, [sp]
        umulh   x9, x28, x14
        umlal2  v14.2d, v13.4s, v4.s[1]
        ldr     x20, [sp, #0x7c8]
        ldr     d13, [x20, #0xe8]
        eor     x8, x8, x19
        adcs    x23, x23, xzr
        umlal   v14.2d, v29.2s, v18.s[2]
        cmn     x19, #1
        umlal   v5.2d, v23.2s, v25.s[0]
        adcs    x8, x8, xzr
        eor     x22, x22, x19
        shl     v13.2d, v13.2d, #6
        adcs    x22, x22, xzr
        adds    x21, x21, x7
        umlal2  v5.2d, v23.4s, v25.s[2]
        umulh   x24, x24, x17
        eor     x25, x19, x25
        ldp     x7, x19, [sp, #0x30]
        umlal   v22.2d, v26.2s, v25.s[0]
        adcs    x24, x27, x24
        adc     x27, x16, xzr
        umlal2  v22.2d, v26.4s, v25.s[2]
        umlal2  v14.2d, v29.4s, v18.s[3]
        ldp     q23, q26, [x2, #0xa0]
        umull   v29.2d, v6.2s, v25.s[0]
        mul     x16, x28, x19
        adds    x9, x9, x16
        umlal2  v29.2d, v6.4s, v25.s[2]
        umlal   v29.2d, v7.2s, v9.s[0]
        umlal2  v29.2d, v7.4s, v9.s[1]
        ldp     q6, q7, [x2, #0xc0]
        umulh   x16, x28, x19
        umlal   v29.2d, v23.2s, v19.s[2]
        umlal2  v29.2d, v23.4s, v19.s[3]
        umlal   v29.2d, v26.2s, v19.s[0]
        umlal2  v29.2d, v26.4s, v19.s[1]
        ldp     q23, q26, [x2, #0xe0]
        stp     x22, x23, [sp, #0x180]
        mul     x22, x7, x19
        umlal   v29.2d, v6.2s, v11.s[2]
        adcs    x22, x16, x22
        umlal2  v29.2d, v6.4s, v11.s[3]
        umlal   v29.2d, v7.2s, v11.s[0]
        umulh   x19, x7, x19
        umlal2  v29.2d, v7.4s, v11.s[1]
        ldp     q6, q7, [x2, #0x100]
        adc     x19, x19, xzr
        umlal   v29.2d, v23.2s, v28.s[2]
        umlal2  v29.2d, v23.4s, v28.s[3]
        umlal   v29.2d, v26.2s, v28.s[0]
        mul     x16, x7, x14
        umlal2  v29.2d, v26.4s, v28.s[1]
        ldp     q23, q26, [x2, #0x120]
        umlal   v29.2d, v6.2s, v24.s[2]
        umlal   v14.2d, v20.2s, v18.s[0]
        mul     x28, x28, x14
        ldr     x23, [sp, #0x6c8]
        eor     x28, x28, x23
        umlal2  v14.2d, v20.4s, v18.s[1]
        usra    v14.2d, v27.2d, #6
        ldp     q20, q27, [x2, #0x60]
        umlal   v30.2d, v20.2s, v25.s[0]
        umulh   x7, x7, x14
        adds    x9, x9, x16
        eor     x10, x10, x1
        umlal2  v30.2d, v20.4s, v25.s[2]
        ldp     q20, q31, [x2, #0x140]
        eor     x9, x9, x23
        umlal   v14.2d, v27.2s, v25.s[0]
        eor     x11, x11, x1
        adcs    x22, x22, x7
        ldr     x7, [sp, #0x6f0]
        eor     x22, x22, x23
        umlal2  v14.2d, v27.4s, v25.s[2]
        ext     v25.16b, v2.16b, v14.16b, #8
        adc     x19, x19, xzr
        ldr     x16, [sp, #0x740]
        eor     x19, x19, x23
        umlal2  v29.2d, v6.4s, v24.s[3]
        and     v6.16b, v14.16b, v0.16b
        umulh   x14, x7, x15
        cmn     x23, #1
        umlal   v29.2d, v7.2s, v24.s[0]
        usra    v6.2d, v25.2d, #0x1d
        adcs    x28, x28, x12
        eor     x26, x26, x1
        ldp     q25, q27, [x2, #0x160]
        umlal2  v29.2d, v7.4s, v24.s[1]
        str     x12, [sp, #0x660]
        adcs    x9, x9, x16
        ldp     x16, x12, [sp, #0x10]
        umlal   v29.2d, v23.2s, v1.s[2]
        adcs    x22, x22, x12
        ext     v14.16b, v14.16b, v2.16b, #8
        stp     x25, x8, [sp, #0x130]
        ldp     x25, x20, [sp, #0x50]
        adcs    x19, x19, x16
        umlal2  v29.2d, v23.4s, v1.s[3]
        ldp     q7, q23, [x2, #0x180]
        eor     x5, x5, x1
        umlal   v29.2d, v26.2s, v1.s[0]
        umulh   x8, x7, x25
        adc     x23, x23, xzr
        stp     x17, x1, [sp, #0x70]
        ldr     x17, [sp, #0xd0]
        eor     x20, x20, x1
        umlal2  v29.2d, v26.4s, v1.s[1]
        adds    x28, x28, x17
        adcs    x9, x9, x21
        adcs    x22, x22, x24
        umlal   v29.2d, v20.2s, v16.s[2]
        adcs    x19, x19, x27
        adc     x23, x23, xzr
        cmn     x1, #1
        umlal2  v29.2d, v20.4s, v16.s[3]
        ldp     q20, q26, [x2, #0x1a0]
        adcs    x13, x13, xzr
        umlal   v29.2d, v31.2s, v16.s[0]
        str     x13, [sp, #0x150]
        ldp     x1, x13, [sp]
        adcs    x13, x13, xzr
        adcs    x1, x1, xzr
        adcs    x10, x10, xzr
        umlal2  v29.2d, v31.4s, v16.s[1]
        str     x10, [sp, #0xc0]
        mul     x10, x7, x25
        adcs    x11, x11, xzr
        adcs    x26, x26, xzr
        umlal   v29.2d, v25.2s, v17.s[2]
        adcs    x20, x20, xzr
        adcs    x5, x5, xzr
        adds    x28, x12, x28
        ldr     x12, [sp, #0xf8]
        umlal2  v29.2d, v25.4s, v17.s[3]
        ldp     q25, q31, [x2, #0x1c0]
        adcs    x9, x16, x9
        adcs    x22, x17, x22
        umlal   v29.2d, v27.2s, v17.s[0]
        mul     x16, x12, x25
        adcs    x19, x21, x19
        umlal2  v29.2d, v27.4s, v17.s[1]
        adcs    x23, x24, x23
        adcs    x24, x27, xzr
        umlal   v29.2d, v7.2s, v12.s[2]
        umlal2  v29.2d, v7.4s, v12.s[3]
        umulh   x27, x12, x25
        umlal   v29.2d, v23.2s, v12.s[0]
        adds    x21, x14, x10
        adcs    x8, x8, x16
        adc     x27, x27, xzr
        umlal2  v29.2d, v23.4s, v12.s[1]
        umlal   v29.2d, v20.2s, v21.s[2]
        mul     x10, x12, x15
        umulh   x12, x12, x15
        umlal2  v29.2d, v20.4s, v21.s[3]
        mul     x7, x7, x15
        ldp     q7, q20, [x2, #0x1e0]
        umlal   v29.2d, v26.2s, v21.s[0]
        adds    x21, x21, x10
        ldr     x10, [sp, #0xf0]
        adcs    x8, x8, x12
        ldp     x14, x12, [sp, #0x40]
        adc     x27, x27, xzr
        umlal2  v29.2d, v26.4s, v21.s[1]
        umlal   v29.2d, v25.2s, v4.s[2]
        umulh   x16, x10, x12
        ldp     q23, q26, [x2]
        umlal2  v29.2d, v25.4s, v4.s[3]
        umlal   v29.2d, v31.2s, v4.s[0]
        umlal2  v29.2d, v31.4s, v4.s[1]
        umlal   v29.2d, v7.2s, v18.s[2]
        umulh   x17, x10, x14
        umlal   v10.2d, v23.2s, v8.s[0]
        umlal2  v10.2d, v23.4s, v8.s[2]
        ldp     q23, q25, [x2, #0x20]
        umlal2  v29.2d, v7.4s, v18.s[3]
        umlal   v29.2d, v20.2s, v18.s[0]
        stp     x24, x23, [sp, #0xa0]
        ldr     x24, [sp, #0x6f8]
        mul     x23, x24, x14
        umlal2  v29.2d, v20.4s, v18.s[1]
        usra    v29.2d, v14.2d, #0x1d
        umlal   v3.2d, v23.2s, v8.s[0]
        usra    v29.2d, v13.2d, #6
        ext     v13.16b, v2.16b, v10.16b, #8
        usra    v10.2d, v13.2d, #0x1d
        stp     x19, x22, [sp, #0x90]
        mul     x19, x10, x14
        adds    x19, x16, x19
        and     v13.16b, v10.16b, v0.16b
        ext     v14.16b, v10.16b, v2.16b, #8
        adcs    x23, x17, x23
        ldr     x17, [sp, #0x6b8]
        usra    v15.2d, v14.2d, #0x1d
        umlal   v15.2d, v26.2s, v8.s[0]
        umulh   x16, x24, x14
        umlal2  v15.2d, v26.4s, v8.s[2]
        ldp     q14, q10, [x2, #0x40]
        adc     x16, x16, xzr
        umlal2  v3.2d, v23.4s, v8.s[2]
        ldp     q7, q20, [x2, #0x80]
        umlal   v5.2d, v25.2s, v8.s[0]
        ldp     q23, q26, [x2, #0x60]
        ldr     x22, [sp, #0x108]
        subs    x22, x17, x22
        ldr     x17, [sp, #0x6d0]
        umlal2  v5.2d, v25.4s, v8.s[2]
        str     x9, [sp, #0x6f0]
        ldr     x9, [sp, #0x100]
        sbcs    x9, x17, x9
        ldr     x17, [sp, #0x6d8]
        str     x28, [sp, #0x6c8]
        ldr     x28, [sp, #0x70]
        sbcs    x28, x17, x28
        ldr     x17, [sp, #0x768]
        stp     x5, x26, [sp, #0xe0]
        ldr     x5, [sp, #0xd8]
        sbcs    x5, x17, x5
        ldp     x26, x17, [sp, #0x140]
        umlal   v22.2d, v14.2s, v8.s[0]
        sbcs    x15, x17, x15
        sbcs    x25, x26, x25
        ldp     x17, x26, [sp, #0x160]
        sbcs    x26, x26, x12
        sbcs    x14, x17, x14
        mul     x10, x10, x12
        umlal   v30.2d, v10.2s, v8.s[0]
        ldp     q25, q27, [x2, #0xa0]
        umlal2  v22.2d, v14.4s, v8.s[2]
        umlal2  v30.2d, v10.4s, v8.s[2]
        umlal   v6.2d, v23.2s, v8.s[0]
        umlal2  v6.2d, v23.4s, v8.s[2]
        mul     x17, x24, x12
        ldp     q14, q10, [x2, #0xc0]
        ldp     q23, q31, [x2, #0x200]
        umlal   v29.2d, v26.2s, v8.s[0]
        stp     x11, x20, [sp, #0x50]
        csetm   x11, lo
        adds    x19, x19, x17
        umlal2  v29.2d, v26.4s, v8.s[2]
        umull   v26.2d, v7.2s, v8.s[0]
        umulh   x24, x24, x12
        ldr     x12, [sp, #0x128]
        adcs    x23, x23, x24
        adc     x24, x16, xzr
        ldr     x16, [sp, #0x7e0]
        umlal2  v26.2d, v7.4s, v8.s[2]
        eor     x22, x22, x11
        eor     x9, x9, x11
        umlal   v26.2d, v20.2s, v9.s[2]
        uzp1    v8.4s, v8.4s, v13.4s
        umlal2  v26.2d, v20.4s, v9.s[3]
        ext     v7.16b, v29.16b, v2.16b, #8
        ext     v20.16b, v2.16b, v29.16b, #8
        umlal   v26.2d, v25.2s, v9.s[0]
        mul     x17, x12, x16
        and     v29.16b, v29.16b, v0.16b
        str     x13, [sp, #0xc8]
        ldp     x13, x20, [sp, #0x60]
        eor     x17, x17, x20
        umlal2  v26.2d, v25.4s, v9.s[1]
        usra    v29.2d, v20.2d, #0x1d
        eor     x28, x28, x11
        umlal   v26.2d, v27.2s, v19.s[2]
        ldp     q20, q25, [x2, #0xe0]
        umlal2  v26.2d, v27.4s, v19.s[3]
        eor     x5, x5, x11
        umlal   v26.2d, v14.2s, v19.s[0]
        umlal2  v26.2d, v14.4s, v19.s[1]
        ldp     q14, q27, [x2, #0x100]
        umlal   v26.2d, v10.2s, v11.s[2]
        umlal2  v26.2d, v10.4s, v11.s[3]
        str     x1, [sp, #0x158]
        mul     x1, x12, x13
        umulh   x20, x12, x16
        adds    x20, x20, x1
        eor     x1, x15, x11
        ldr     x15, [sp, #0x120]
        umlal   v26.2d, v20.2s, v11.s[0]
        umulh   x12, x12, x13
        eor     x25, x25, x11
        umlal2  v26.2d, v20.4s, v11.s[1]
        ldp     q10, q20, [x2, #0x120]
        umlal   v26.2d, v25.2s, v28.s[2]
        eor     x26, x26, x11
        umlal2  v26.2d, v25.4s, v28.s[3]
        mul     x16, x15, x13
        eor     x14, x14, x11
        adcs    x12, x12, x16
        umlal   v26.2d, v14.2s, v28.s[0]
        umlal2  v26.2d, v14.4s, v28.s[1]
        ldp     q14, q25, [x2, #0x140]
        umlal   v26.2d, v27.2s, v24.s[2]
        umulh   x13, x15, x13
        umlal2  v26.2d, v27.4s, v24.s[3]
        adc     x13, x13, xzr
        cmn     x11, #1
        adcs    x22, x22, xzr
        umlal   v26.2d, v10.2s, v24.s[0]
        ldr     x16, [sp, #0x7e0]
        adcs    x9, x9, xzr
        adcs    x28, x28, xzr
        adcs    x5, x5, xzr
        adcs    x1, x1, xzr
        ldp     q27, q31, [x2, #0x160]
        umlal2  v26.2d, v10.4s, v24.s[1]
        umlal   v26.2d, v20.2s, v1.s[2]
        adcs    x25, x25, xzr
        adcs    x26, x26, xzr
        adcs    x14, x14, xzr
        umlal2  v26.2d, v20.4s, v1.s[3]
        str     x14, [sp, #0x6f8]
        mul     x14, x15, x16
        adds    x20, x20, x14
        ldr     x14, [sp, #0x68]
        eor     x20, x20, x14
        umlal   v26.2d, v14.2s, v1.s[0]
        umlal2  v26.2d, v14.4s, v1.s[1]
        ldp     q14, q10, [x2, #0x180]
        umlal   v26.2d, v25.2s, v16.s[2]
        umulh   x15, x15, x16
        adcs    x12, x12, x15
        umlal2  v26.2d, v25.4s, v16.s[3]
        adc     x13, x13, xzr
        eor     x12, x12, x14
        umlal   v26.2d, v27.2s, v16.s[0]
        cmn     x14, #1
        adcs    x15, x17, x7
        eor     x13, x13, x14
        adcs    x20, x20, x21
        umlal2  v26.2d, v27.4s, v16.s[1]
        ldp     q20, q25, [x2, #0x1a0]
        adcs    x12, x12, x8
        umlal   v26.2d, v31.2s, v17.s[2]
        adcs    x13, x13, x27
        adc     x14, x14, xzr
        umlal2  v26.2d, v31.4s, v17.s[3]
        adds    x15, x15, x10
        adcs    x20, x20, x19
        umlal   v26.2d, v14.2s, v17.s[0]
        umlal2  v26.2d, v14.4s, v17.s[1]
        ldp     q14, q27, [x2, #0x1c0]
        adcs    x12, x12, x23
        umlal   v26.2d, v10.2s, v12.s[2]
        adcs    x13, x13, x24
        adc     x14, x14, xzr
        adds    x8, x8, x15
        umlal2  v26.2d, v10.4s, v12.s[3]
        adcs    x27, x27, x20
        ldr     x15, [sp, #0x78]
        adcs    x20, x10, x12
        ldr     x12, [sp, #0x118]
        umlal   v26.2d, v20.2s, v12.s[0]
        adcs    x19, x19, x13
        adcs    x23, x23, x14
        ldp     x14, x10, [sp, #0x80]
        adcs    x24, x24, xzr
        mul     x13, x10, x12
        umlal2  v26.2d, v20.4s, v12.s[1]
        ldp     q10, q20, [x2, #0x1e0]
        eor     x16, x13, x14
        umlal   v26.2d, v25.2s, v21.s[2]
        eor     x11, x15, x11
        ldp     x15, x17, [sp, #0x150]
        str     x11, [sp, #0x658]
        subs    x11, x15, x17
        ldp     x15, x17, [sp, #0xc0]
        sbcs    x15, x17, x15
        umlal2  v26.2d, v25.4s, v21.s[3]
        umlal   v26.2d, v14.2s, v21.s[0]
        umulh   x17, x10, x12
        stp     x24, x23, [sp, #0x20]
        csetm   x24, lo
        eor     x11, x11, x24
        ldp     q25, q31, [x2]
        umlal2  v26.2d, v14.4s, v21.s[1]
        eor     x15, x15, x24
        cmn     x24, #1
        adcs    x11, x11, xzr
        adcs    x15, x15, xzr
        umlal   v26.2d, v27.2s, v4.s[2]
        stp     x15, x11, [sp, #0x100]
        subs    x15, x28, x22
        sbcs    x11, x5, x9
        stp     x5, x28, [sp, #0x30]
        csetm   x5, lo
        umlal2  v26.2d, v27.4s, v4.s[3]
        umlal   v26.2d, v10.2s, v4.s[0]
        ldr     x28, [sp, #0x110]
        str     x9, [sp, #0x40]
        ldr     x9, [sp, #0x178]
        mul     x23, x10, x28
        eor     x11, x11, x5
        adds    x23, x17, x23
        ldr     x17, [sp, #0x7c8]
        eor     x15, x15, x5
        eor     x24, x24, x5
        umlal2  v26.2d, v10.4s, v4.s[1]
        ldp     q14, q10, [x2, #0x20]
        umlal   v26.2d, v20.2s, v18.s[2]
        umlal2  v26.2d, v20.4s, v18.s[3]
        umulh   x10, x10, x28
        umlal   v26.2d, v23.2s, v18.s[0]
        umlal2  v26.2d, v23.4s, v18.s[1]
        ldp     d20, d23, [x17, #0xe8]
        umlal   v15.2d, v25.2s, v13.s[0]
        umlal2  v15.2d, v25.4s, v13.s[2]
        ext     v25.16b, v2.16b, v15.16b, #8
        str     x24, [sp, #0x7e0]
        mul     x24, x9, x28
        adcs    x24, x10, x24
        usra    v15.2d, v25.2d, #0x1d
        ext     v25.16b, v15.16b, v2.16b, #8
        and     v15.16b, v15.16b, v0.16b
        usra    v3.2d, v25.2d, #0x1d
        umlal   v3.2d, v31.2s, v13.s[0]
        usra    v26.2d, v7.2d, #0x1d
        umulh   x28, x9, x28
        adc     x28, x28, xzr
        umlal2  v3.2d, v31.4s, v13.s[2]
        usra    v26.2d, v20.2d, #0x3a
        cmn     x5, #1
        adcs    x5, x15, xzr
        umlal   v5.2d, v14.2s, v13.s[0]
        ldp     q7, q20, [x2, #0x40]
        adcs    x10, x11, xzr
        ldp     x11, x15, [sp, #0x50]
        umlal2  v5.2d, v14.4s, v13.s[2]
        shl     v14.2d, v23.2d, #0xc
        stp     x10, x5, [sp, #0xf0]
        subs    x10, x11, x15
        ldp     x15, x5, [sp, #0xe0]
        sbcs    x15, x5, x15
        umlal   v22.2d, v10.2s, v13.s[0]
        ldp     q23, q25, [x2, #0x80]
        mul     x5, x9, x12
        umlal2  v22.2d, v10.4s, v13.s[2]
        usra    v26.2d, v14.2d, #6
        csetm   x11, lo
        adds    x23, x23, x5
        ldp     q14, q10, [x2, #0x60]
        umlal   v30.2d, v7.2s, v13.s[0]
        eor     x5, x23, x14
        eor     x10, x10, x11
        umlal2  v30.2d, v7.4s, v13.s[2]
        ldp     q7, q27, [x2, #0xa0]
        umlal   v6.2d, v20.2s, v13.s[0]
        umulh   x9, x9, x12
        adcs    x24, x24, x9
        adc     x28, x28, xzr
        umlal2  v6.2d, v20.4s, v13.s[2]
        eor     x9, x15, x11
        ldr     x15, [sp, #0x6f8]
        cmn     x11, #1
        adcs    x10, x10, xzr
        umlal   v29.2d, v14.2s, v13.s[0]
        adcs    x9, x9, xzr
        subs    x12, x26, x1
        umlal2  v29.2d, v14.4s, v13.s[2]
        str     x9, [sp, #0x650]
        ldr     x9, [sp, #0x170]
        str     x10, [sp, #0x648]
        sbcs    x10, x15, x25
        ldp     q14, q20, [x2, #0xc0]
        csetm   x15, lo
        stp     x26, x25, [sp, #0x60]
        ldp     x26, x25, [sp, #0xb0]
        str     x1, [sp, #0x48]
        mul     x1, x9, x26
        eor     x12, x12, x15
        umlal   v26.2d, v10.2s, v13.s[0]
        cmn     x15, #1
        eor     x10, x10, x15
        adcs    x12, x12, xzr
        umlal2  v26.2d, v10.4s, v13.s[2]
        ext     v10.16b, v2.16b, v26.16b, #8
        str     x12, [sp, #0x640]
        umulh   x12, x9, x26
        adcs    x10, x10, xzr
        umull   v31.2d, v23.2s, v13.s[0]
        eor     x11, x11, x15
        umlal2  v31.2d, v23.4s, v13.s[2]
        ext     v13.16b, v26.16b, v2.16b, #8
        umlal   v31.2d, v25.2s, v8.s[0]
        and     v23.16b, v26.16b, v0.16b
        umlal2  v31.2d, v25.4s, v8.s[1]
        usra    v23.2d, v10.2d, #0x1d
        mul     x15, x9, x25
        adds    x12, x12, x15
        ldr     x15, [sp, #0x748]
        umlal   v31.2d, v7.2s, v9.s[2]
        ldp     q10, q25, [x2, #0xe0]
        umlal2  v31.2d, v7.4s, v9.s[3]
        umlal   v31.2d, v27.2s, v9.s[0]
        umulh   x9, x9, x25
        umlal2  v31.2d, v27.4s, v9.s[1]
        ldp     q7, q26, [x2, #0x100]
        umlal   v31.2d, v14.2s, v19.s[2]
        umlal2  v31.2d, v14.4s, v19.s[3]
        umlal   v31.2d, v20.2s, v19.s[0]
        stp     x11, x10, [sp, #0x190]
        mul     x11, x15, x25
        adcs    x9, x9, x11
        umlal2  v31.2d, v20.4s, v19.s[1]
        ldp     q14, q20, [x2, #0x120]
        umlal   v31.2d, v10.2s, v11.s[2]
        umlal2  v31.2d, v10.4s, v11.s[3]
        umulh   x25, x15, x25
        adc     x25, x25, xzr
        umlal   v31.2d, v25.2s, v11.s[0]
        umlal2  v31.2d, v25.4s, v11.s[1]
        ldp     q10, q25, [x2, #0x140]
        umlal   v31.2d, v7.2s, v28.s[2]
        umlal2  v31.2d, v7.4s, v28.s[3]
        mul     x11, x15, x26
        adds    x11, x12, x11
        umlal   v31.2d, v26.2s, v28.s[0]
        umlal2  v31.2d, v26.4s, v28.s[1]
        ldr     x12, [sp, #0x6e8]
        ldp     q7, q26, [x2, #0x160]
        umlal   v31.2d, v14.2s, v24.s[2]
        umulh   x26, x15, x26
        adcs    x26, x9, x26
        ldp     x10, x9, [sp, #0x130]
        adc     x25, x25, xzr
        umlal2  v31.2d, v14.4s, v24.s[3]
        umlal   v31.2d, v20.2s, v24.s[0]
        umlal2  v31.2d, v20.4s, v24.s[1]
        ldp     q14, q20, [x2, #0x180]
        umlal   v31.2d, v10.2s, v1.s[2]
        mul     x15, x9, x12
        stp     x19, x20, [sp, #0x10]
        ldr     x19, [sp, #0x188]
        eor     x15, x15, x10
        umlal2  v31.2d, v10.4s, v1.s[3]
        umlal   v31.2d, v25.2s, v1.s[0]
        ldp     q10, q27, [x2, #0x1a0]
        umlal2  v31.2d, v25.4s, v1.s[1]
        umulh   x20, x9, x12
        umlal   v31.2d, v7.2s, v16.s[2]
        umlal2  v31.2d, v7.4s, v16.s[3]
        umlal   v31.2d, v26.2s, v16.s[0]
        umlal2  v31.2d, v26.4s, v16.s[1]
        ldp     q7, q25, [x2, #0x1c0]
        stp     x27, x8, [sp]
        mul     x27, x9, x19
        umlal   v31.2d, v14.2s, v17.s[2]
        adds    x27, x20, x27
        umlal2  v31.2d, v14.4s, v17.s[3]
        umlal   v31.2d, v20.2s, v17.s[0]
        umulh   x20, x9, x19
        ldr     x9, [sp, #0x180]
        umlal2  v31.2d, v20.4s, v17.s[1]
        ldp     q14, q20, [x2, #0x1e0]
        umlal   v31.2d, v10.2s, v12.s[2]
        umlal2  v31.2d, v10.4s, v12.s[3]
        umlal   v31.2d, v27.2s, v12.s[0]
        mul     x8, x9, x19
        adcs    x20, x20, x8
        umlal2  v31.2d, v27.4s, v12.s[1]
        ldp     q10, q26, [x2, #0x200]
        umlal   v31.2d, v7.2s, v21.s[2]
        umlal2  v31.2d, v7.4s, v21.s[3]
        umulh   x19, x9, x19
        adc     x19, x19, xzr
        umlal   v31.2d, v25.2s, v21.s[0]
        umlal2  v31.2d, v25.4s, v21.s[1]
        ldp     q7, q25, [x2]
        umlal   v31.2d, v14.2s, v4.s[2]
        umlal2  v31.2d, v14.4s, v4.s[3]
        mul     x8, x9, x12
        adds    x27, x27, x8
        eor     x27, x27, x10
        umlal   v31.2d, v20.2s, v4.s[0]
        umlal   v3.2d, v7.2s, v15.s[0]
        umlal2  v31.2d, v20.4s, v4.s[1]
        ldp     q14, q20, [x2, #0x20]
        umulh   x8, x9, x12
        umlal2  v3.2d, v7.4s, v15.s[2]
        ext     v7.16b, v2.16b, v3.16b, #8
        adcs    x20, x20, x8
        usra    v3.2d, v7.2d, #0x1d
        adc     x19, x19, xzr
        umlal   v31.2d, v10.2s, v18.s[2]
        cmn     x10, #1
        adcs    x8, x15, x13
        ext     v7.16b, v3.16b, v2.16b, #8
        usra    v5.2d, v7.2d, #0x1d
        eor     x20, x20, x10
        adcs    x23, x27, x23
        and     v3.16b, v3.16b, v0.16b
        eor     x27, x19, x10
        adcs    x19, x20, x24
        adcs    x27, x27, x28
        umlal2  v31.2d, v10.4s, v18.s[3]
        ldp     d10, d7, [x17, #0xf0]
        adc     x20, x10, xzr
        umlal   v5.2d, v25.2s, v15.s[0]
        shl     v7.2d, v7.2d, #0x12
        adds    x8, x8, x1
        adcs    x23, x23, x11
        umlal   v31.2d, v26.2s, v18.s[0]
        adcs    x19, x19, x26
        adcs    x27, x27, x25
        umlal2  v5.2d, v25.4s, v15.s[2]
        adc     x20, x20, xzr
        adds    x24, x24, x8
        umlal   v22.2d, v14.2s, v15.s[0]
        eor     x24, x24, x14
        adcs    x23, x28, x23
        adcs    x28, x1, x19
        eor     x28, x28, x14
        eor     x23, x23, x14
        umlal2  v31.2d, v26.4s, v18.s[1]
        usra    v31.2d, v13.2d, #0x1d
        ldp     q13, q25, [x2, #0x40]
        usra    v31.2d, v10.2d, #0x34
        adcs    x27, x11, x27
        umlal   v30.2d, v20.2s, v15.s[0]
        ldr     x19, [sp, #0x150]
        usra    v31.2d, v7.2d, #6
        ldr     x1, [sp, #0x660]
        ldr     x8, [sp, #0x6c8]
        adcs    x26, x26, x20
        ldr     x10, [sp, #0x740]
        adcs    x25, x25, xzr
        umlal2  v22.2d, v14.4s, v15.s[2]
        ldp     q14, q10, [x2, #0x80]
        eor     x25, x25, x14
        cmn     x14, #1
        umlal2  v30.2d, v20.4s, v15.s[2]
        ldr     x11, [sp, #0x6f0]
        ldp     x13, x12, [sp, #0x90]
        eor     x27, x27, x14
        eor     x26, x26, x14
        umlal   v6.2d, v13.2s, v15.s[0]
        mul     x20, x19, x22
        adcs    x9, x16, x1
        ldp     x16, x15, [sp, #0xa0]
        adcs    x5, x5, x10
        umlal2  v6.2d, v13.4s, v15.s[2]
        ldp     q13, q7, [x2, #0x60]
        adcs    x24, x24, x8
        ldp     q20, q26, [x2, #0xa0]
        umlal   v29.2d, v25.2s, v15.s[0]
        adcs    x23, x23, x11
        ldp     x8, x11, [sp]
        ldp     x1, x10, [sp, #0x10]
        umlal2  v29.2d, v25.4s, v15.s[2]
        adcs    x28, x28, x12
        adcs    x27, x27, x13
        adcs    x26, x26, x15
        adcs    x25, x25, x16
        adc     x14, x14, xzr
        adds    x9, x9, x7
        umull   v25.2d, v14.2s, v15.s[0]
        umlal2  v25.2d, v14.4s, v15.s[2]
        adcs    x5, x5, x21
        adcs    x24, x24, x11
        adcs    x23, x23, x8
        adcs    x28, x28, x10
        umlal   v23.2d, v13.2s, v15.s[0]
        str     x20, [sp, #0xd0]
        ldp     x17, x20, [sp, #0x20]
        adcs    x27, x27, x1
        adcs    x26, x26, x20
        umlal   v25.2d, v10.2s, v8.s[2]
        adcs    x25, x25, x17
        adc     x14, x14, xzr
        adds    x9, x12, x9
        adcs    x5, x13, x5
        umlal2  v25.2d, v10.4s, v8.s[3]
        ldp     q14, q10, [x2, #0xc0]
        umlal   v25.2d, v20.2s, v8.s[0]
        adcs    x24, x15, x24
        adcs    x23, x16, x23
        adcs    x28, x7, x28
        umlal2  v25.2d, v20.4s, v8.s[1]
        adcs    x27, x21, x27
        ldp     q20, q27, [x2, #0x220]
        umlal   v25.2d, v26.2s, v9.s[2]
        umulh   x21, x19, x22
        adcs    x26, x11, x26
        ldp     x16, x15, [sp, #0xe0]
        adcs    x25, x8, x25
        adcs    x7, x10, x14
        ldp     x14, x13, [sp, #0xc0]
        ldp     x10, x11, [sp, #0x50]
        adcs    x1, x1, xzr
        umlal2  v25.2d, v26.4s, v9.s[3]
        adcs    x20, x20, xzr
        umlal   v25.2d, v14.2s, v9.s[0]
        adcs    x8, x17, xzr
        subs    x12, x19, x10
        sbcs    x17, x13, x15
        umlal2  v25.2d, v14.4s, v9.s[1]
        stp     x8, x20, [sp, #0x170]
        ldr     x8, [sp, #0x158]
        sbcs    x20, x8, x11
        uzp1    v14.4s, v15.4s, v3.4s
        stp     x1, x7, [sp, #0x120]
        sbcs    x1, x14, x16
        umlal   v31.2d, v7.2s, v15.s[0]
        csetm   x7, lo
        eor     x12, x12, x7
        eor     x17, x17, x7
        umlal   v25.2d, v10.2s, v19.s[2]
        eor     x1, x1, x7
        cmn     x7, #1
        adcs    x12, x12, xzr
        adcs    x17, x17, xzr
        umlal2  v25.2d, v10.4s, v19.s[3]
        ldp     q10, q26, [x2, #0x100]
        umlal2  v31.2d, v7.4s, v15.s[2]
        ext     v7.16b, v2.16b, v31.16b, #8
        eor     x20, x20, x7
        adcs    x20, x20, xzr
        adcs    x1, x1, xzr
        umlal2  v23.2d, v13.4s, v15.s[2]
        ldp     q13, q15, [x2, #0xe0]
        stp     x25, x26, [sp, #0x110]
        ldp     x25, x26, [sp, #0x40]
        str     x27, [sp, #0x748]
        mul     x27, x19, x25
        umlal   v25.2d, v13.2s, v19.s[0]
        umlal2  v25.2d, v13.4s, v19.s[1]
        umlal   v25.2d, v15.2s, v11.s[2]
        adds    x27, x21, x27
        and     v13.16b, v31.16b, v0.16b
        usra    v13.2d, v7.2d, #0x1d
        ext     v7.16b, v31.16b, v2.16b, #8
        umulh   x19, x19, x25
        ldp     q27, q31, [x2, #0x120]
        umlal2  v25.2d, v15.4s, v11.s[3]
        umlal   v25.2d, v10.2s, v11.s[0]
        umlal2  v25.2d, v10.4s, v11.s[1]
        umlal   v25.2d, v26.2s, v28.s[2]
        mul     x21, x13, x25
        adcs    x19, x19, x21
        umlal2  v25.2d, v26.4s, v28.s[3]
        ldp     q15, q10, [x2, #0x140]
        umlal   v25.2d, v27.2s, v28.s[0]
        umlal2  v25.2d, v27.4s, v28.s[1]
        umulh   x21, x13, x25
        adc     x21, x21, xzr
        str     x28, [sp, #0x6e8]
        subs    x28, x26, x22
        ldr     x11, [sp, #0x6f8]
        umlal   v25.2d, v31.2s, v24.s[2]
        str     x23, [sp, #0x638]
        str     x24, [sp, #0x630]
        ldp     x24, x23, [sp, #0x60]
        sbcs    x25, x23, x25
        str     x5, [sp, #0x628]
        str     x9, [sp, #0x620]
        ldp     x9, x5, [sp, #0x30]
        sbcs    x16, x24, x5
        sbcs    x11, x11, x9
        umlal2  v25.2d, v31.4s, v24.s[3]
        ldp     q26, q27, [x2, #0x160]
        csetm   x24, lo
        umlal   v25.2d, v15.2s, v24.s[0]
        eor     x28, x28, x24
        eor     x25, x25, x24
        eor     x16, x16, x24
        umlal2  v25.2d, v15.4s, v24.s[1]
        mul     x15, x13, x22
        adds    x27, x27, x15
        ldp     q15, q31, [x2, #0x180]
        eor     x11, x11, x24
        umlal   v25.2d, v10.2s, v1.s[2]
        eor     x7, x7, x24
        umlal2  v25.2d, v10.4s, v1.s[3]
        umlal   v25.2d, v26.2s, v1.s[0]
        umulh   x22, x13, x22
        adcs    x19, x19, x22
        adc     x21, x21, xzr
        umlal2  v25.2d, v26.4s, v1.s[1]
        cmn     x24, #1
        adcs    x24, x28, xzr
        adcs    x28, x25, xzr
        umlal   v25.2d, v27.2s, v16.s[2]
        adcs    x25, x16, xzr
        adcs    x22, x11, xzr
        subs    x11, x12, x20
        umlal2  v25.2d, v27.4s, v16.s[3]
        ldp     q10, q26, [x2, #0x1a0]
        sbcs    x13, x17, x1
        umlal   v25.2d, v15.2s, v16.s[0]
        csetm   x15, lo
        mul     x16, x8, x5
        eor     x11, x11, x15
        umlal2  v25.2d, v15.4s, v16.s[1]
        cmn     x15, #1
        eor     x13, x13, x15
        adcs    x11, x11, xzr
        umlal   v25.2d, v31.2s, v17.s[2]
        adcs    x13, x13, xzr
        stp     x13, x11, [sp, #0xc0]
        subs    x13, x25, x24
        umlal2  v25.2d, v31.4s, v17.s[3]
        sbcs    x11, x22, x28
        ldp     q15, q27, [x2, #0x1c0]
        stp     x1, x22, [sp, #0x80]
        umulh   x1, x8, x5
        csetm   x22, lo
        eor     x13, x13, x22
        eor     x11, x11, x22
        umlal   v25.2d, v10.2s, v17.s[0]
        umlal2  v25.2d, v10.4s, v17.s[1]
        cmn     x22, #1
        adcs    x13, x13, xzr
        adcs    x11, x11, xzr
        umlal   v25.2d, v26.2s, v12.s[2]
        eor     x22, x15, x22
        umlal2  v25.2d, v26.4s, v12.s[3]
        ldp     q10, q26, [x2, #0x1e0]
        mul     x15, x8, x9
        umlal   v25.2d, v15.2s, v12.s[0]
        adds    x1, x1, x15
        umlal2  v25.2d, v15.4s, v12.s[1]
        umulh   x8, x8, x9
        umlal   v25.2d, v27.2s, v21.s[2]
        umlal2  v25.2d, v27.4s, v21.s[3]
        ldp     q15, q27, [x2, #0x200]
        umlal   v25.2d, v10.2s, v21.s[0]
        umlal2  v25.2d, v10.4s, v21.s[1]
        mul     x15, x14, x9
        adcs    x8, x8, x15
        umlal   v25.2d, v26.2s, v4.s[2]
        umlal2  v25.2d, v26.4s, v4.s[3]
        ldp     q10, q26, [x2]
        umlal   v25.2d, v15.2s, v4.s[0]
        umulh   x9, x14, x9
        umlal2  v25.2d, v15.4s, v4.s[1]
        adc     x9, x9, xzr
        umlal   v25.2d, v27.2s, v18.s[2]
        ldp     q15, q31, [x2, #0x20]
        mul     x15, x14, x5
        umlal2  v25.2d, v27.4s, v18.s[3]
        adds    x1, x1, x15
        umlal   v25.2d, v20.2s, v18.s[0]
        umlal2  v25.2d, v20.4s, v18.s[1]
        usra    v25.2d, v7.2d, #0x1d
        umulh   x5, x14, x5
        ldr     x14, [sp, #0x108]
        ldr     x15, [sp, #0xf8]
        adcs    x5, x8, x5
        ldr     x8, [sp, #0x7c8]
        umlal   v5.2d, v10.2s, v3.s[0]
        ldp     d7, d20, [x8, #0xf8]
        adc     x9, x9, xzr
        umlal2  v5.2d, v10.4s, v3.s[2]
        ext     v10.16b, v2.16b, v5.16b, #8
        usra    v5.2d, v10.2d, #0x1d
        and     v10.16b, v5.16b, v0.16b
        ext     v5.16b, v5.16b, v2.16b, #8
        usra    v22.2d, v5.2d, #0x1d
        str     x11, [sp, #0x618]
        mul     x11, x14, x15
        stp     x22, x13, [sp, #0x70]
        ldr     x22, [sp, #0x7e0]
        ldr     x13, [sp, #0xf0]
        eor     x11, x11, x22
        umlal   v30.2d, v15.2s, v3.s[0]
        usra    v25.2d, v7.2d, #0x2e
        umlal   v6.2d, v31.2s, v3.s[0]
        ldp     q5, q7, [x2, #0x40]
        umlal2  v30.2d, v15.4s, v3.s[2]
        shl     v15.2d, v20.2d, #0x18
        stp     x20, x25, [sp]
        umulh   x20, x14, x15
        umlal2  v6.2d, v31.4s, v3.s[2]
        ldp     q20, q27, [x2, #0x80]
        umlal   v22.2d, v26.2s, v3.s[0]
        usra    v25.2d, v15.2d, #6
        umlal2  v22.2d, v26.4s, v3.s[2]
        ldp     q15, q26, [x2, #0x60]
        mul     x25, x14, x13
        umlal   v29.2d, v5.2s, v3.s[0]
        adds    x25, x20, x25
        umlal2  v29.2d, v5.4s, v3.s[2]
        umlal   v23.2d, v7.2s, v3.s[0]
        umlal2  v23.2d, v7.4s, v3.s[2]
        ldp     q5, q7, [x2, #0xa0]
        umulh   x20, x14, x13
        ldr     x14, [sp, #0x100]
        umlal   v13.2d, v15.2s, v3.s[0]
        umlal2  v13.2d, v15.4s, v3.s[2]
        str     x17, [sp, #0x610]
        mul     x17, x14, x13
        ldp     q15, q31, [x2, #0xc0]
        umlal   v25.2d, v26.2s, v3.s[0]
        umlal2  v25.2d, v26.4s, v3.s[2]
        adcs    x20, x20, x17
        umulh   x13, x14, x13
        umull   v26.2d, v20.2s, v3.s[0]
        umlal2  v26.2d, v20.4s, v3.s[2]
        umlal   v26.2d, v27.2s, v14.s[0]
        adc     x13, x13, xzr
        umlal2  v26.2d, v27.4s, v14.s[1]
        ldp     q3, q20, [x2, #0xe0]
        mul     x17, x14, x15
        umlal   v26.2d, v5.2s, v8.s[2]
        umlal2  v26.2d, v5.4s, v8.s[3]
        ext     v5.16b, v2.16b, v25.16b, #8
        adds    x25, x25, x17
        eor     x25, x25, x22
        umlal   v26.2d, v7.2s, v8.s[0]
        umulh   x14, x14, x15
        umlal2  v26.2d, v7.4s, v8.s[1]
        ext     v7.16b, v25.16b, v2.16b, #8
        umlal   v26.2d, v15.2s, v9.s[2]
        and     v25.16b, v25.16b, v0.16b
        umlal2  v26.2d, v15.4s, v9.s[3]
        usra    v25.2d, v5.2d, #0x1d
        adcs    x20, x20, x14
        ldr     x14, [sp, #0xd0]
        adc     x13, x13, xzr
        umlal   v26.2d, v31.2s, v9.s[0]
        cmn     x22, #1
        eor     x13, x13, x22
        eor     x20, x20, x22
        umlal2  v26.2d, v31.4s, v9.s[1]
        ldp     q15, q5, [x2, #0x100]
        umlal   v26.2d, v3.2s, v19.s[2]
        umlal2  v26.2d, v3.4s, v19.s[3]
        ldp     q3, q27, [x2, #0x120]
        umlal   v26.2d, v20.2s, v19.s[0]
        adcs    x11, x11, x14
        umlal2  v26.2d, v20.4s, v19.s[1]
        adcs    x25, x25, x27
        adcs    x20, x20, x19
        adcs    x13, x13, x21
        umlal   v26.2d, v15.2s, v11.s[2]
        adc     x22, x22, xzr
        adds    x11, x11, x16
        adcs    x25, x25, x1
        umlal2  v26.2d, v15.4s, v11.s[3]
        adcs    x20, x20, x5
        ldp     q15, q20, [x2, #0x140]
        umlal   v26.2d, v5.2s, v11.s[0]
        adcs    x13, x13, x9
        adc     x22, x22, xzr
        umlal2  v26.2d, v5.4s, v11.s[1]
        adds    x19, x19, x11
        ldr     x11, [sp, #0x700]
        adcs    x25, x21, x25
        adcs    x20, x16, x20
        ldr     x16, [sp, #0x708]
        adcs    x21, x1, x13
        ldr     x13, [sp, #0x738]
        umlal   v26.2d, v3.2s, v28.s[2]
        adcs    x22, x5, x22
        adcs    x1, x9, xzr
        ldr     x9, [sp, #0x730]
        mul     x5, x10, x26
        umlal2  v26.2d, v3.4s, v28.s[3]
        subs    x15, x9, x11
        ldr     x11, [sp, #0x6d8]
        ldp     q3, q5, [x2, #0x160]
        ldr     x14, [sp, #0x6d0]
        sbcs    x17, x13, x16
        ldr     x13, [sp, #0x6b8]
        umlal   v26.2d, v27.2s, v28.s[0]
        umlal2  v26.2d, v27.4s, v28.s[1]
        csetm   x16, lo
        subs    x11, x11, x13
        ldr     x13, [sp, #0x768]
        eor     x15, x15, x16
        umulh   x9, x10, x26
        umlal   v26.2d, v15.2s, v24.s[2]
        eor     x17, x17, x16
        sbcs    x13, x13, x14
        csetm   x14, lo
        cmn     x16, #1
        adcs    x15, x15, xzr
        umlal2  v26.2d, v15.4s, v24.s[3]
        umlal   v26.2d, v20.2s, v24.s[0]
        eor     x11, x11, x14
        adcs    x17, x17, xzr
        umlal2  v26.2d, v20.4s, v24.s[1]
        eor     x13, x13, x14
        cmn     x14, #1
        str     x17, [sp, #0x7e0]
        mul     x17, x10, x23
        ldp     q15, q20, [x2, #0x180]
        adcs    x11, x11, xzr
        eor     x14, x16, x14
        ldr     x16, [sp, #0xe8]
        umlal   v26.2d, v3.2s, v1.s[2]
        umlal2  v26.2d, v3.4s, v1.s[3]
        ldp     q3, q27, [x2, #0x1a0]
        adcs    x13, x13, xzr
        umlal   v26.2d, v5.2s, v1.s[0]
        umulh   x10, x10, x23
        umlal2  v26.2d, v5.4s, v1.s[1]
        umlal   v26.2d, v15.2s, v16.s[2]
        umlal2  v26.2d, v15.4s, v16.s[3]
        ldp     q15, q5, [x2, #0x1c0]
        umlal   v26.2d, v20.2s, v16.s[0]
        str     x14, [sp, #0xf0]
        mul     x14, x16, x23
        umlal2  v26.2d, v20.4s, v16.s[1]
        umlal   v26.2d, v3.2s, v17.s[2]
        umlal2  v26.2d, v3.4s, v17.s[3]
        ldp     q3, q20, [x2, #0x1e0]
        umulh   x23, x16, x23
        adds    x9, x9, x17
        adcs    x10, x10, x14
        umlal   v26.2d, v27.2s, v17.s[0]
        umlal2  v26.2d, v27.4s, v17.s[1]
        adc     x23, x23, xzr
        umlal   v26.2d, v15.2s, v12.s[2]
        umlal2  v26.2d, v15.4s, v12.s[3]
        umlal   v26.2d, v5.2s, v12.s[0]
        ldp     q15, q27, [x2, #0x200]
        mul     x14, x16, x26
        umlal2  v26.2d, v5.4s, v12.s[1]
        umlal   v26.2d, v3.2s, v21.s[2]
        umulh   x26, x16, x26
        adds    x9, x9, x14
        ldr     x14, [sp, #0x60]
        adcs    x26, x10, x26
        ldr     x10, [sp, #0x58]
        umlal2  v26.2d, v3.4s, v21.s[3]
        adc     x23, x23, xzr
        ldp     q3, q5, [x2, #0x220]
        umlal   v26.2d, v20.2s, v21.s[0]
        mul     x16, x10, x14
        umlal2  v26.2d, v20.4s, v21.s[1]
        umlal   v26.2d, v15.2s, v4.s[2]
        umlal2  v26.2d, v15.4s, v4.s[3]
        ldp     q15, q20, [x2]
        umulh   x17, x10, x14
        umlal   v26.2d, v27.2s, v4.s[0]
        umlal2  v26.2d, v27.4s, v4.s[1]
        umlal   v26.2d, v3.2s, v18.s[2]
        umlal2  v26.2d, v3.4s, v18.s[3]
        str     x11, [sp, #0xf8]
        ldr     x11, [sp, #0x6f8]
        stp     x13, x15, [sp, #0x90]
        mul     x13, x10, x11
        adds    x13, x17, x13
        umlal   v26.2d, v5.2s, v18.s[0]
        ldp     q3, q27, [x2, #0x20]
        umlal2  v26.2d, v5.4s, v18.s[1]
        usra    v26.2d, v7.2d, #0x1d
        ldr     x17, [sp, #0xe0]
        umlal   v22.2d, v15.2s, v10.s[0]
        ldp     d5, d7, [x8, #0x100]
        umulh   x10, x10, x11
        umlal2  v22.2d, v15.4s, v10.s[2]
        ext     v15.16b, v2.16b, v22.16b, #8
        umlal   v6.2d, v3.2s, v10.s[0]
        usra    v22.2d, v15.2d, #0x1d
        umlal2  v6.2d, v3.4s, v10.s[2]
        ext     v15.16b, v22.16b, v2.16b, #8
        usra    v30.2d, v15.2d, #0x1d
        umlal   v30.2d, v20.2s, v10.s[0]
        mul     x15, x17, x11
        adcs    x10, x10, x15
        and     v15.16b, v22.16b, v0.16b
        usra    v26.2d, v5.2d, #0x28
        umlal2  v30.2d, v20.4s, v10.s[2]
        ldp     q3, q5, [x2, #0x40]
        ldr     x15, [sp, #0x648]
        umlal   v29.2d, v27.2s, v10.s[0]
        shl     v7.2d, v7.2d, #0x1e
        umulh   x11, x17, x11
        adc     x11, x11, xzr
        umlal2  v29.2d, v27.4s, v10.s[2]
        usra    v26.2d, v7.2d, #6
        umlal   v23.2d, v3.2s, v10.s[0]
        ldp     q7, q20, [x2, #0x80]
        umlal2  v23.2d, v3.4s, v10.s[2]
        ldp     q3, q22, [x2, #0x60]
        umlal   v13.2d, v5.2s, v10.s[0]
        stp     x1, x22, [sp, #0x40]
        ldr     x1, [sp, #0x198]
        umulh   x22, x15, x1
        umlal2  v13.2d, v5.4s, v10.s[2]
        ldp     q5, q27, [x2, #0xa0]
        umlal   v25.2d, v3.2s, v10.s[0]
        umlal2  v25.2d, v3.4s, v10.s[2]
        umlal   v26.2d, v22.2s, v10.s[0]
        stp     x21, x20, [sp, #0x30]
        mul     x21, x17, x14
        adds    x21, x13, x21
        umlal2  v26.2d, v22.4s, v10.s[2]
        ldp     q3, q22, [x2, #0xc0]
        umull   v31.2d, v7.2s, v10.s[0]
        umlal2  v31.2d, v7.4s, v10.s[2]
        uzp1    v10.4s, v10.4s, v15.4s
        umulh   x13, x17, x14
        ldr     x14, [sp, #0x190]
        adcs    x10, x10, x13
        ldr     x13, [sp, #0x640]
        umlal   v31.2d, v20.2s, v14.s[2]
        adc     x11, x11, xzr
        umlal2  v31.2d, v20.4s, v14.s[3]
        ext     v7.16b, v2.16b, v26.16b, #8
        umlal   v31.2d, v5.2s, v14.s[0]
        umlal2  v31.2d, v5.4s, v14.s[1]
        ext     v5.16b, v26.16b, v2.16b, #8
        mul     x17, x15, x13
        eor     x17, x17, x14
        umlal   v31.2d, v27.2s, v8.s[2]
        and     v20.16b, v26.16b, v0.16b
        umlal2  v31.2d, v27.4s, v8.s[3]
        usra    v20.2d, v7.2d, #0x1d
        umlal   v31.2d, v3.2s, v8.s[0]
        ldp     q7, q26, [x2, #0xe0]
        umulh   x20, x15, x13
        umlal2  v31.2d, v3.4s, v8.s[1]
        umlal   v31.2d, v22.2s, v9.s[2]
        umlal2  v31.2d, v22.4s, v9.s[3]
        ldp     q3, q22, [x2, #0x100]
        umlal   v31.2d, v7.2s, v9.s[0]
        mul     x15, x15, x1
        adds    x20, x20, x15
        ldr     x15, [sp, #0x650]
        umlal2  v31.2d, v7.4s, v9.s[1]
        umlal   v31.2d, v26.2s, v19.s[2]
        umlal2  v31.2d, v26.4s, v19.s[3]
        ldp     q7, q26, [x2, #0x120]
        str     x25, [sp, #0xd8]
        mul     x25, x15, x1
        umlal   v31.2d, v3.2s, v19.s[0]
        adcs    x25, x22, x25
        umlal2  v31.2d, v3.4s, v19.s[1]
        umlal   v31.2d, v22.2s, v11.s[2]
        umulh   x22, x15, x1
        adc     x22, x22, xzr
        umlal2  v31.2d, v22.4s, v11.s[3]
        ldp     q3, q22, [x2, #0x140]
        umlal   v31.2d, v7.2s, v11.s[0]
        umlal2  v31.2d, v7.4s, v11.s[1]
        umlal   v31.2d, v26.2s, v28.s[2]
        mul     x1, x15, x13
        adds    x20, x20, x1
        eor     x20, x20, x14
        umlal2  v31.2d, v26.4s, v28.s[3]
        ldp     q7, q26, [x2, #0x160]
        umlal   v31.2d, v3.2s, v28.s[0]
        umlal2  v31.2d, v3.4s, v28.s[1]
        umulh   x1, x15, x13
        adcs    x25, x25, x1
        adc     x22, x22, xzr
        umlal   v31.2d, v22.2s, v24.s[2]
        eor     x25, x25, x14
        eor     x22, x22, x14
        cmn     x14, #1
        umlal2  v31.2d, v22.4s, v24.s[3]
        ldp     q3, q22, [x2, #0x180]
        adcs    x1, x17, x5
        umlal   v31.2d, v7.2s, v24.s[0]
        adcs    x20, x20, x9
        adcs    x25, x25, x26
        ldr     x15, [sp, #0x710]
        ldr     x17, [sp, #0x720]
        adcs    x22, x22, x23
        umlal2  v31.2d, v7.4s, v24.s[1]
        adc     x13, x14, xzr
        adds    x1, x1, x16
        adcs    x20, x20, x21
        umlal   v31.2d, v26.2s, v1.s[2]
        mul     x14, x12, x24
        adcs    x25, x25, x10
        adcs    x22, x22, x11
        umlal2  v31.2d, v26.4s, v1.s[3]
        adc     x13, x13, xzr
        stp     x9, x5, [sp, #0x20]
        ldr     x9, [sp, #0x718]
        subs    x17, x15, x17
        eor     x15, x14, x7
        umlal   v31.2d, v3.2s, v1.s[0]
        ldr     x5, [sp, #0x728]
        sbcs    x5, x9, x5
        csetm   x9, lo
        umlal2  v31.2d, v3.4s, v1.s[1]
        ldp     q3, q7, [x2, #0x1a0]
        adds    x26, x26, x1
        adcs    x23, x23, x20
        umlal   v31.2d, v22.2s, v16.s[2]
        umulh   x20, x12, x24
        adcs    x25, x16, x25
        adcs    x21, x21, x22
        adcs    x22, x10, x13
        ldp     x16, x13, [sp, #0x140]
        umlal2  v31.2d, v22.4s, v16.s[3]
        adcs    x1, x11, xzr
        ldp     x11, x10, [sp, #0x160]
        subs    x10, x10, x13
        sbcs    x11, x11, x16
        umlal   v31.2d, v3.2s, v16.s[0]
        csetm   x16, lo
        eor     x10, x10, x16
        ldp     q22, q26, [x2, #0x1c0]
        mul     x13, x12, x28
        umlal2  v31.2d, v3.4s, v16.s[1]
        eor     x17, x17, x9
        umlal   v31.2d, v7.2s, v17.s[2]
        eor     x11, x11, x16
        eor     x5, x5, x9
        umlal2  v31.2d, v7.4s, v17.s[3]
        ldp     q3, q7, [x2, #0x1e0]
        cmn     x9, #1
        umlal   v31.2d, v22.2s, v17.s[0]
        umulh   x12, x12, x28
        eor     x9, x9, x16
        adcs    x17, x17, xzr
        umlal2  v31.2d, v22.4s, v17.s[1]
        adcs    x5, x5, xzr
        cmn     x16, #1
        adcs    x10, x10, xzr
        adcs    x11, x11, xzr
        umlal   v31.2d, v26.2s, v12.s[2]
        adds    x20, x20, x13
        ldr     x13, [sp, #0x610]
        umlal2  v31.2d, v26.4s, v12.s[3]
        ldp     q22, q26, [x2, #0x200]
        umlal   v31.2d, v3.2s, v12.s[0]
        mul     x16, x13, x28
        adcs    x12, x12, x16
        umlal2  v31.2d, v3.4s, v12.s[1]
        umlal   v31.2d, v7.2s, v21.s[2]
        umlal2  v31.2d, v7.4s, v21.s[3]
        umulh   x28, x13, x28
        adc     x28, x28, xzr
        umlal   v31.2d, v22.2s, v21.s[0]
        umlal2  v31.2d, v22.4s, v21.s[1]
        ldp     q3, q7, [x2, #0x220]
        umlal   v31.2d, v26.2s, v4.s[2]
        umlal2  v31.2d, v26.4s, v4.s[3]
        umlal   v31.2d, v3.2s, v4.s[0]
        ldp     q22, q26, [x2]
        mul     x16, x13, x24
        umlal2  v31.2d, v3.4s, v4.s[1]
        umlal   v30.2d, v22.2s, v15.s[0]
        umlal2  v30.2d, v22.4s, v15.s[2]
        umulh   x24, x13, x24
        adds    x20, x20, x16
        eor     x13, x20, x7
        umlal   v31.2d, v7.2s, v18.s[2]
        adcs    x24, x12, x24
        ldp     x12, x16, [sp]
        ldp     q3, q22, [x2, #0x20]
        umlal2  v31.2d, v7.4s, v18.s[3]
        adc     x28, x28, xzr
        umlal   v29.2d, v3.2s, v15.s[0]
        ext     v7.16b, v2.16b, v30.16b, #8
        usra    v31.2d, v5.2d, #0x1d
        usra    v30.2d, v7.2d, #0x1d
        stp     x5, x9, [sp, #0xb0]
        mul     x5, x12, x16
        and     v5.16b, v30.16b, v0.16b
        ext     v7.16b, v30.16b, v2.16b, #8
        usra    v6.2d, v7.2d, #0x1d
        umlal   v6.2d, v26.2s, v15.s[0]
        umlal2  v6.2d, v26.4s, v15.s[2]
        ldp     d7, d18, [x8, #0x108]
        str     x11, [sp, #0x6f8]
        umulh   x11, x12, x16
        usra    v31.2d, v7.2d, #0x22
        umlal   v23.2d, v22.2s, v15.s[0]
        ldp     q7, q26, [x2, #0x40]
        umlal   v13.2d, v7.2s, v15.s[0]
        shl     v18.2d, v18.2d, #0x24
        umlal2  v29.2d, v3.4s, v15.s[2]
        usra    v31.2d, v18.2d, #6
        stp     x10, x17, [sp, #0xa0]
        ldp     x10, x9, [sp, #0x80]
        mul     x17, x12, x9
        umlal2  v13.2d, v7.4s, v15.s[2]
        ldp     q3, q7, [x2, #0x80]
        umlal   v25.2d, v26.2s, v15.s[0]
        ldp     q18, q27, [x2, #0x60]
        umlal2  v25.2d, v26.4s, v15.s[2]
        umulh   x12, x12, x9
        umlal   v31.2d, v27.2s, v15.s[0]
        umlal2  v31.2d, v27.4s, v15.s[2]
        ldp     q26, q27, [x2, #0xa0]
        umlal   v20.2d, v18.2s, v15.s[0]
        adds    x11, x11, x17
        umlal2  v23.2d, v22.4s, v15.s[2]
        mul     x17, x10, x9
        umull   v22.2d, v3.2s, v15.s[0]
        umlal2  v20.2d, v18.4s, v15.s[2]
        ldp     q18, q30, [x2, #0xc0]
        umulh   x9, x10, x9
        umlal2  v22.2d, v3.4s, v15.s[2]
        umlal   v22.2d, v7.2s, v10.s[0]
        adcs    x12, x12, x17
        umlal2  v22.2d, v7.4s, v10.s[1]
        ldp     q15, q3, [x2, #0xe0]
        umlal   v22.2d, v26.2s, v14.s[2]
        umlal2  v22.2d, v26.4s, v14.s[3]
        adc     x9, x9, xzr
        ext     v7.16b, v2.16b, v31.16b, #8
        umlal   v22.2d, v27.2s, v14.s[0]
        umlal2  v22.2d, v27.4s, v14.s[1]
        ext     v26.16b, v31.16b, v2.16b, #8
        umlal   v22.2d, v18.2s, v8.s[2]
        and     v27.16b, v31.16b, v0.16b
        umlal2  v22.2d, v18.4s, v8.s[3]
        usra    v27.2d, v7.2d, #0x1d
        mul     x17, x10, x16
        umlal   v22.2d, v30.2s, v8.s[0]
        ldp     q7, q18, [x2, #0x100]
        adds    x11, x11, x17
        umlal2  v22.2d, v30.4s, v8.s[1]
        umlal   v22.2d, v15.2s, v9.s[2]
        ldp     q30, q31, [x2, #0x120]
        umulh   x10, x10, x16
        ldp     x8, x16, [sp, #0x70]
        adcs    x10, x12, x10
        ldr     x12, [sp, #0xc8]
        umlal2  v22.2d, v15.4s, v9.s[3]
        umlal   v22.2d, v3.2s, v9.s[0]
        adc     x9, x9, xzr
        umlal2  v22.2d, v3.4s, v9.s[1]
        umlal   v22.2d, v7.2s, v19.s[2]
        umlal2  v22.2d, v7.4s, v19.s[3]
        ldp     q15, q3, [x2, #0x140]
        mul     x17, x12, x16
        umlal   v22.2d, v18.2s, v19.s[0]
        stp     x1, x22, [sp, #0x10]
        ldr     x1, [sp, #0x618]
        eor     x17, x17, x8
        umlal2  v22.2d, v18.4s, v19.s[1]
        umlal   v22.2d, v30.2s, v11.s[2]
        umulh   x22, x12, x16
        umlal2  v22.2d, v30.4s, v11.s[3]
        ldp     q7, q18, [x2, #0x160]
        umlal   v22.2d, v31.2s, v11.s[0]
        umlal2  v22.2d, v31.4s, v11.s[1]
        umlal   v22.2d, v15.2s, v28.s[2]
        stp     x21, x25, [sp]
        mul     x21, x12, x1
        adds    x21, x22, x21
        umlal2  v22.2d, v15.4s, v28.s[3]
        ldp     q15, q30, [x2, #0x180]
        umulh   x22, x12, x1
        ldr     x12, [sp, #0xc0]
        umlal   v22.2d, v3.2s, v28.s[0]
        umlal2  v22.2d, v3.4s, v28.s[1]
        umlal   v22.2d, v7.2s, v24.s[2]
        umlal2  v22.2d, v7.4s, v24.s[3]
        ldp     q3, q7, [x2, #0x1a0]
        umlal   v22.2d, v18.2s, v24.s[0]
        umlal2  v22.2d, v18.4s, v24.s[1]
        mul     x25, x12, x1
        adcs    x25, x22, x25
        umlal   v22.2d, v15.2s, v1.s[2]
        umlal2  v22.2d, v15.4s, v1.s[3]
        ldp     q15, q18, [x2, #0x1c0]
        umlal   v22.2d, v30.2s, v1.s[0]
        umulh   x22, x12, x1
        adc     x22, x22, xzr
        umlal2  v22.2d, v30.4s, v1.s[1]
        umlal   v22.2d, v3.2s, v16.s[2]
        umlal2  v22.2d, v3.4s, v16.s[3]
        umlal   v22.2d, v7.2s, v16.s[0]
        ldp     q3, q30, [x2, #0x1e0]
        mul     x1, x12, x16
        adds    x21, x21, x1
        eor     x21, x21, x8
        umlal2  v22.2d, v7.4s, v16.s[1]
        umlal   v22.2d, v15.2s, v17.s[2]
        ldp     q7, q31, [x2, #0x200]
        umulh   x1, x12, x16
        umlal2  v22.2d, v15.4s, v17.s[3]
        adcs    x25, x25, x1
        umlal   v22.2d, v18.2s, v17.s[0]
        adc     x22, x22, xzr
        eor     x25, x25, x8
        umlal2  v22.2d, v18.4s, v17.s[1]
        eor     x22, x22, x8
        cmn     x8, #1
        adcs    x1, x17, x14
        umlal   v22.2d, v3.2s, v12.s[2]
        adcs    x20, x21, x20
        adcs    x25, x25, x24
        adcs    x21, x22, x28
        umlal2  v22.2d, v3.4s, v12.s[3]
        ldp     q15, q3, [x2, #0x220]
        adc     x22, x8, xzr
        umlal   v22.2d, v30.2s, v12.s[0]
        adds    x1, x1, x5
        adcs    x20, x20, x11
        adcs    x25, x25, x10
        umlal2  v22.2d, v30.4s, v12.s[1]
        adcs    x21, x21, x9
        adc     x22, x22, xzr
        adds    x24, x24, x1
        umlal   v22.2d, v7.2s, v21.s[2]
        ldp     q18, q30, [x2]
        adcs    x28, x28, x20
        umlal2  v22.2d, v7.4s, v21.s[3]
        adcs    x25, x5, x25
        adcs    x20, x11, x21
        ldp     x1, x5, [sp, #0xd0]
        adcs    x21, x10, x22
        umlal   v22.2d, v31.2s, v21.s[0]
        adcs    x22, x9, xzr
        eor     x24, x24, x7
        eor     x28, x28, x7
        umlal2  v22.2d, v31.4s, v21.s[1]
        eor     x25, x25, x7
        eor     x20, x20, x7
        ldp     x11, x10, [sp, #0x30]
        eor     x22, x22, x7
        umlal   v22.2d, v15.2s, v4.s[2]
        cmn     x7, #1
        adcs    x8, x15, x1
        adcs    x9, x13, x27
        ldp     x13, x12, [sp, #0x40]
        umlal2  v22.2d, v15.4s, v4.s[3]
        ldr     x14, [sp, #0x7c8]
        ldp     q15, q7, [x2, #0x20]
        adcs    x24, x24, x19
        umlal   v22.2d, v3.2s, v4.s[0]
        ldp     x16, x15, [sp, #0x20]
        eor     x21, x21, x7
        adcs    x28, x28, x5
        adcs    x25, x25, x10
        umlal2  v22.2d, v3.4s, v4.s[1]
        usra    v22.2d, v26.2d, #0x1d
        adcs    x20, x20, x11
        adcs    x21, x21, x12
        umlal   v6.2d, v18.2s, v5.s[0]
        ldp     x5, x17, [sp]
        ldp     d3, d26, [x14, #0x110]
        adcs    x22, x22, x13
        adc     x7, x7, xzr
        adds    x8, x8, x15
        adcs    x9, x9, x16
        umlal2  v6.2d, v18.4s, v5.s[2]
        adcs    x24, x24, x26
        ext     v18.16b, v2.16b, v6.16b, #8
        adcs    x28, x28, x23
        usra    v6.2d, v18.2d, #0x1d
        and     v18.16b, v6.16b, v0.16b
        adcs    x25, x25, x17
        adcs    x20, x20, x5
        ext     v6.16b, v6.16b, v2.16b, #8
        usra    v29.2d, v6.2d, #0x1d
        str     x27, [sp, #0x650]
        ldp     x27, x1, [sp, #0x10]
        adcs    x21, x21, x1
        adcs    x22, x22, x27
        adc     x7, x7, xzr
        adds    x8, x10, x8
        adcs    x9, x11, x9
        umlal   v29.2d, v30.2s, v5.s[0]
        usra    v22.2d, v3.2d, #0x1c
        shl     v3.2d, v26.2d, #0x2a
        umlal2  v29.2d, v30.4s, v5.s[2]
        adcs    x24, x12, x24
        umlal   v23.2d, v15.2s, v5.s[0]
        usra    v22.2d, v3.2d, #6
        adcs    x28, x13, x28
        umlal2  v23.2d, v15.4s, v5.s[2]
        adcs    x25, x15, x25
        ldp     q15, q3, [x2, #0x40]
        adcs    x20, x16, x20
        umlal   v13.2d, v7.2s, v5.s[0]
        ldp     q6, q26, [x2, #0x60]
        adcs    x26, x26, x21
        umlal   v25.2d, v15.2s, v5.s[0]
        ldr     x11, [sp, #0x710]
        ldr     x12, [sp, #0x708]
        umlal2  v13.2d, v7.4s, v5.s[2]
        ldp     q7, q30, [x2, #0x80]
        ldr     x15, [sp, #0x738]
        ldr     x16, [sp, #0x700]
        adcs    x23, x23, x22
        adcs    x21, x17, x7
        ldr     x17, [sp, #0x718]
        ldr     x7, [sp, #0x6b8]
        adcs    x22, x5, xzr
        ldr     x5, [sp, #0x730]
        adcs    x1, x1, xzr
        umlal2  v25.2d, v15.4s, v5.s[2]
        adcs    x27, x27, xzr
        mul     x10, x5, x7
        subs    x13, x5, x11
        umlal   v20.2d, v3.2s, v5.s[0]
        stp     x1, x26, [sp, #0xc0]
        ldr     x1, [sp, #0x720]
        sbcs    x17, x15, x17
        sbcs    x1, x16, x1
        stp     x23, x20, [sp, #0x30]
        ldr     x23, [sp, #0x728]
        sbcs    x23, x12, x23
        umlal2  v20.2d, v3.4s, v5.s[2]
        ldp     q15, q3, [x2, #0xa0]
        csetm   x20, lo
        eor     x13, x13, x20
        umlal   v27.2d, v6.2s, v5.s[0]
        umulh   x11, x5, x7
        umlal2  v27.2d, v6.4s, v5.s[2]
        eor     x17, x17, x20
        eor     x1, x1, x20
        eor     x23, x23, x20
        umlal   v22.2d, v26.2s, v5.s[0]
        cmn     x20, #1
        adcs    x13, x13, xzr
        adcs    x17, x17, xzr
        umlal2  v22.2d, v26.4s, v5.s[2]
        ldp     q6, q26, [x2, #0xc0]
        adcs    x1, x1, xzr
        adcs    x23, x23, xzr
        umull   v31.2d, v7.2s, v5.s[0]
        ldr     x26, [sp, #0x6d0]
        stp     x25, x24, [sp, #0x60]
        mul     x25, x5, x26
        adds    x25, x11, x25
        umlal2  v31.2d, v7.4s, v5.s[2]
        uzp1    v5.4s, v5.4s, v18.4s
        umlal   v31.2d, v30.2s, v10.s[2]
        umlal2  v31.2d, v30.4s, v10.s[3]
        ext     v7.16b, v2.16b, v22.16b, #8
        umulh   x5, x5, x26
        umlal   v31.2d, v15.2s, v10.s[0]
        umlal2  v31.2d, v15.4s, v10.s[1]
        ext     v15.16b, v22.16b, v2.16b, #8
        umlal   v31.2d, v3.2s, v14.s[2]
        and     v22.16b, v22.16b, v0.16b
        umlal2  v31.2d, v3.4s, v14.s[3]
        usra    v22.2d, v7.2d, #0x1d
        mul     x11, x15, x26
        adcs    x5, x5, x11
        umlal   v31.2d, v6.2s, v14.s[0]
        ldp     q3, q7, [x2, #0xe0]
        umlal2  v31.2d, v6.4s, v14.s[1]
        umlal   v31.2d, v26.2s, v8.s[2]
        umulh   x11, x15, x26
        adc     x11, x11, xzr
        stp     x9, x21, [sp, #0x20]
        ldp     x9, x24, [sp, #0x140]
        subs    x24, x24, x7
        ldp     q6, q30, [x2, #0x100]
        sbcs    x26, x9, x26
        ldp     x21, x9, [sp, #0x160]
        umlal2  v31.2d, v26.4s, v8.s[3]
        umlal   v31.2d, v3.2s, v8.s[0]
        stp     x28, x8, [sp, #0x10]
        ldr     x28, [sp, #0x6d8]
        sbcs    x9, x9, x28
        ldr     x8, [sp, #0x768]
        sbcs    x21, x21, x8
        stp     x19, x22, [sp]
        csetm   x19, lo
        umlal2  v31.2d, v3.4s, v8.s[1]
        eor     x24, x24, x19
        eor     x26, x26, x19
        eor     x9, x9, x19
        umlal   v31.2d, v7.2s, v9.s[2]
        mul     x22, x15, x7
        eor     x21, x21, x19
        umlal2  v31.2d, v7.4s, v9.s[3]
        ldp     q3, q7, [x2, #0x120]
        adds    x25, x25, x22
        eor     x20, x20, x19
        umlal   v31.2d, v6.2s, v9.s[0]
        umlal2  v31.2d, v6.4s, v9.s[1]
        umulh   x22, x15, x7
        adcs    x22, x5, x22
        umlal   v31.2d, v30.2s, v19.s[2]
        umlal2  v31.2d, v30.4s, v19.s[3]
        adc     x5, x11, xzr
        cmn     x19, #1
        adcs    x24, x24, xzr
        umlal   v31.2d, v3.2s, v19.s[0]
        adcs    x26, x26, xzr
        adcs    x19, x9, xzr
        adcs    x21, x21, xzr
        umlal2  v31.2d, v3.4s, v19.s[1]
        ldp     q3, q6, [x2, #0x140]
        umlal   v31.2d, v7.2s, v11.s[2]
        subs    x7, x13, x1
        umlal2  v31.2d, v7.4s, v11.s[3]
        sbcs    x9, x17, x23
        csetm   x11, lo
        cmn     x11, #1
        umlal   v31.2d, v3.2s, v11.s[0]
        eor     x7, x7, x11
        eor     x9, x9, x11
        umulh   x15, x16, x28
        umlal2  v31.2d, v3.4s, v11.s[1]
        ldp     q3, q7, [x2, #0x160]
        adcs    x7, x7, xzr
        umlal   v31.2d, v6.2s, v28.s[2]
        adcs    x9, x9, xzr
        str     x9, [sp, #0x738]
        subs    x9, x19, x24
        stp     x7, x23, [sp, #0x190]
        sbcs    x7, x21, x26
        umlal2  v31.2d, v6.4s, v28.s[3]
        csetm   x23, lo
        cmn     x23, #1
        eor     x9, x9, x23
        adcs    x9, x9, xzr
        eor     x7, x7, x23
        adcs    x7, x7, xzr
        umlal   v31.2d, v3.2s, v28.s[0]
        str     x7, [sp, #0x180]
        mul     x7, x16, x8
        eor     x23, x11, x23
        umlal2  v31.2d, v3.4s, v28.s[1]
        ldp     q3, q6, [x2, #0x180]
        umlal   v31.2d, v7.2s, v24.s[2]
        umulh   x11, x16, x8
        adds    x7, x15, x7
        umlal2  v31.2d, v7.4s, v24.s[3]
        umlal   v31.2d, v3.2s, v24.s[0]
        ldp     q7, q26, [x2, #0x1a0]
        umlal2  v31.2d, v3.4s, v24.s[1]
        umlal   v31.2d, v6.2s, v1.s[2]
        mul     x15, x12, x8
        adcs    x11, x11, x15
        umlal2  v31.2d, v6.4s, v1.s[3]
        ldp     q3, q6, [x2, #0x1c0]
        umlal   v31.2d, v7.2s, v1.s[0]
        umlal2  v31.2d, v7.4s, v1.s[1]
        umlal   v31.2d, v26.2s, v16.s[2]
        mul     x15, x16, x28
        umlal2  v31.2d, v26.4s, v16.s[3]
        ldp     q7, q26, [x2, #0x1e0]
        umlal   v31.2d, v3.2s, v16.s[0]
        umulh   x8, x12, x8
        adc     x8, x8, xzr
        umlal2  v31.2d, v3.4s, v16.s[1]
        umlal   v31.2d, v6.2s, v17.s[2]
        umlal2  v31.2d, v6.4s, v17.s[3]
        ldp     q3, q6, [x2, #0x200]
        umlal   v31.2d, v7.2s, v17.s[0]
        mul     x16, x12, x28
        adds    x7, x7, x16
        umlal2  v31.2d, v7.4s, v17.s[1]
        umlal   v31.2d, v26.2s, v12.s[2]
        umlal2  v31.2d, v26.4s, v12.s[3]
        ldp     q7, q26, [x2, #0x220]
        str     x23, [sp, #0x188]
        ldp     x23, x16, [sp, #0x90]
        stp     x9, x21, [sp, #0xe0]
        mul     x9, x16, x23
        umlal   v31.2d, v3.2s, v12.s[0]
        stp     x1, x19, [sp, #0x50]
        ldp     x1, x21, [sp, #0xf0]
        mul     x19, x16, x21
        umlal2  v31.2d, v3.4s, v12.s[1]
        umlal   v31.2d, v6.2s, v21.s[2]
        umulh   x28, x12, x28
        umlal2  v31.2d, v6.4s, v21.s[3]
        ldp     q3, q6, [x2]
        eor     x19, x19, x1
        umlal   v31.2d, v7.2s, v21.s[0]
        umulh   x12, x16, x21
        umlal2  v31.2d, v7.4s, v21.s[1]
        adcs    x28, x11, x28
        adc     x8, x8, xzr
        umlal   v31.2d, v26.2s, v4.s[2]
        umlal2  v31.2d, v26.4s, v4.s[3]
        ldp     q4, q7, [x2, #0x20]
        umlal   v29.2d, v3.2s, v18.s[0]
        umlal2  v29.2d, v3.4s, v18.s[2]
        usra    v31.2d, v15.2d, #0x1d
        ext     v15.16b, v2.16b, v29.16b, #8
        usra    v29.2d, v15.2d, #0x1d
        ext     v15.16b, v29.16b, v2.16b, #8
        and     v3.16b, v29.16b, v0.16b
        usra    v23.2d, v15.2d, #0x1d
        umulh   x11, x16, x23
        umlal   v23.2d, v6.2s, v18.s[0]
        ldp     d15, d26, [x14, #0x118]
        usra    v31.2d, v15.2d, #0x16
        adds    x9, x12, x9
        ldr     x12, [sp, #0x7e0]
        umlal2  v23.2d, v6.4s, v18.s[2]
        umlal   v13.2d, v4.2s, v18.s[0]
        shl     v15.2d, v26.2d, #0x30
        umlal2  v13.2d, v4.4s, v18.s[2]
        mul     x16, x12, x23
        adcs    x11, x11, x16
        umlal   v25.2d, v7.2s, v18.s[0]
        ldp     q4, q6, [x2, #0x40]
        umlal2  v25.2d, v7.4s, v18.s[2]
        ldp     q7, q26, [x2, #0x60]
        umlal   v20.2d, v4.2s, v18.s[0]
        ldp     q29, q30, [x2, #0x80]
        umulh   x23, x12, x23
        usra    v31.2d, v15.2d, #6
        umlal2  v20.2d, v4.4s, v18.s[2]
        adc     x23, x23, xzr
        umlal   v27.2d, v6.2s, v18.s[0]
        umlal2  v27.2d, v6.4s, v18.s[2]
        ldp     q15, q4, [x2, #0xa0]
        umlal   v22.2d, v7.2s, v18.s[0]
        mul     x16, x12, x21
        adds    x9, x9, x16
        eor     x9, x9, x1
        umlal2  v22.2d, v7.4s, v18.s[2]
        umlal   v31.2d, v26.2s, v18.s[0]
        umlal2  v31.2d, v26.4s, v18.s[2]
        ldp     q6, q7, [x2, #0xc0]
        umulh   x21, x12, x21
        umull   v26.2d, v29.2s, v18.s[0]
        adcs    x21, x11, x21
        adc     x23, x23, xzr
        eor     x21, x21, x1
        umlal2  v26.2d, v29.4s, v18.s[2]
        eor     x23, x23, x1
        cmn     x1, #1
        adcs    x19, x19, x10
        adcs    x9, x9, x25
        adcs    x21, x21, x22
        umlal   v26.2d, v30.2s, v5.s[0]
        adcs    x23, x23, x5
        umlal2  v26.2d, v30.4s, v5.s[1]
        ldp     q18, q29, [x2, #0xe0]
        adc     x1, x1, xzr
        umlal   v26.2d, v15.2s, v10.s[2]
        adds    x19, x19, x15
        adcs    x9, x9, x7
        adcs    x21, x21, x28
        umlal2  v26.2d, v15.4s, v10.s[3]
        adcs    x23, x23, x8
        adc     x1, x1, xzr
        adds    x19, x22, x19
        adcs    x22, x5, x9
        ldp     x16, x9, [sp]
        ldr     x5, [sp, #0x658]
        eor     x27, x27, x5
        umlal   v26.2d, v4.2s, v10.s[0]
        adcs    x21, x15, x21
        ldp     x12, x15, [sp, #0xd0]
        adcs    x23, x7, x23
        ldr     x7, [sp, #0x148]
        adcs    x28, x28, x1
        ldr     x1, [sp, #0x710]
        umlal2  v26.2d, v4.4s, v10.s[1]
        mul     x11, x1, x7
        ldp     q15, q4, [x2, #0x100]
        adcs    x8, x8, xzr
        eor     x12, x12, x5
        umlal   v26.2d, v6.2s, v14.s[2]
        cmn     x5, #1
        eor     x9, x9, x5
        umlal2  v26.2d, v6.4s, v14.s[3]
        and     v6.16b, v31.16b, v0.16b
        stp     x8, x28, [sp, #0x90]
        ldr     x8, [sp, #0x650]
        eor     x16, x16, x5
        ext     v30.16b, v2.16b, v31.16b, #8
        eor     x8, x8, x5
        stp     x23, x21, [sp, #0x70]
        ldp     x23, x28, [sp, #0x10]
        eor     x28, x28, x5
        eor     x23, x23, x5
        usra    v6.2d, v30.2d, #0x1d
        umlal   v26.2d, v7.2s, v14.s[0]
        ldr     x21, [sp, #0x660]
        stp     x22, x19, [sp, #0x40]
        ldr     x22, [sp, #0x6c8]
        adcs    x12, x21, x12
        eor     x15, x15, x5
        str     x12, [sp, #0x150]
        ldp     x12, x21, [sp, #0x20]
        eor     x21, x21, x5
        umlal2  v26.2d, v7.4s, v14.s[1]
        ldr     x19, [sp, #0x740]
        adcs    x8, x19, x8
        ldr     x19, [sp, #0x6f0]
        adcs    x16, x22, x16
        umlal   v26.2d, v18.2s, v8.s[2]
        ldp     q7, q30, [x2, #0x120]
        umulh   x22, x1, x7
        umlal2  v26.2d, v18.4s, v8.s[3]
        eor     x12, x12, x5
        adcs    x15, x19, x15
        ldr     x19, [sp, #0x68]
        str     x15, [sp, #0x158]
        ldr     x15, [sp, #0x620]
        eor     x19, x19, x5
        umlal   v26.2d, v29.2s, v8.s[0]
        adcs    x28, x15, x28
        ldr     x15, [sp, #0x60]
        str     x28, [sp, #0x130]
        ldr     x28, [sp, #0x628]
        eor     x15, x15, x5
        ext     v18.16b, v31.16b, v2.16b, #8
        umlal2  v26.2d, v29.4s, v8.s[1]
        ldp     q29, q31, [x2, #0x140]
        adcs    x12, x28, x12
        ldr     x28, [sp, #0x140]
        umlal   v26.2d, v15.2s, v9.s[2]
        str     x12, [sp, #0x100]
        umulh   x12, x1, x28
        stp     x16, x8, [sp, #0x80]
        ldr     x16, [sp, #0x630]
        ldr     x8, [sp, #0xc8]
        adcs    x19, x16, x19
        ldr     x16, [sp, #0x638]
        eor     x8, x8, x5
        umlal2  v26.2d, v15.4s, v9.s[3]
        str     x19, [sp, #0x138]
        adcs    x23, x16, x23
        ldp     x16, x19, [sp, #0x30]
        eor     x19, x19, x5
        str     x23, [sp, #0x108]
        ldr     x23, [sp, #0x6e8]
        eor     x16, x16, x5
        umlal   v26.2d, v4.2s, v9.s[0]
        adcs    x15, x23, x15
        ldr     x23, [sp, #0xc0]
        str     x15, [sp, #0xd0]
        ldr     x15, [sp, #0x748]
        eor     x23, x23, x5
        umlal2  v26.2d, v4.4s, v9.s[1]
        ldp     q15, q4, [x2, #0x160]
        adcs    x19, x15, x19
        umlal   v26.2d, v7.2s, v19.s[2]
        mul     x1, x1, x28
        str     x19, [sp, #0xd8]
        ldp     x19, x15, [sp, #0x110]
        adcs    x8, x15, x8
        umlal2  v26.2d, v7.4s, v19.s[3]
        adcs    x16, x19, x16
        ldp     x15, x19, [sp, #0x120]
        umlal   v26.2d, v30.2s, v19.s[0]
        adcs    x21, x19, x21
        ldr     x19, [sp, #0x718]
        umlal2  v26.2d, v30.4s, v19.s[1]
        ldp     q7, q30, [x2, #0x180]
        stp     x21, x16, [sp, #0xf0]
        ldr     x21, [sp, #0x720]
        mul     x16, x19, x28
        umlal   v26.2d, v29.2s, v11.s[2]
        adcs    x9, x15, x9
        umlal2  v26.2d, v29.4s, v11.s[3]
        str     x9, [sp, #0x7e0]
        ldp     x9, x15, [sp, #0x170]
        adcs    x23, x15, x23
        umlal   v26.2d, v31.2s, v11.s[0]
        umulh   x28, x19, x28
        adcs    x27, x9, x27
        umlal2  v26.2d, v31.4s, v11.s[1]
        ldp     q29, q31, [x2, #0x1a0]
        adc     x5, x5, xzr
        umlal   v26.2d, v15.2s, v28.s[2]
        adds    x22, x22, x1
        umlal2  v26.2d, v15.4s, v28.s[3]
        adcs    x1, x12, x16
        ldr     x12, [sp, #0x168]
        umlal   v26.2d, v4.2s, v28.s[0]
        mul     x16, x21, x12
        adc     x28, x28, xzr
        umlal2  v26.2d, v4.4s, v28.s[1]
        umlal   v26.2d, v7.2s, v24.s[2]
        ldp     q15, q4, [x2, #0x1c0]
        umlal2  v26.2d, v7.4s, v24.s[3]
        mul     x9, x19, x7
        adds    x22, x22, x9
        umlal   v26.2d, v30.2s, v24.s[0]
        umlal2  v26.2d, v30.4s, v24.s[1]
        ldp     q7, q30, [x2, #0x1e0]
        umulh   x9, x21, x12
        umlal   v26.2d, v29.2s, v1.s[2]
        umlal2  v26.2d, v29.4s, v1.s[3]
        umlal   v26.2d, v31.2s, v1.s[0]
        umlal2  v26.2d, v31.4s, v1.s[1]
        umlal   v26.2d, v15.2s, v16.s[2]
        ldp     q29, q31, [x2, #0x200]
        umulh   x19, x19, x7
        adcs    x19, x1, x19
        ldr     x1, [sp, #0x160]
        umlal2  v26.2d, v15.4s, v16.s[3]
        adc     x28, x28, xzr
        umlal   v26.2d, v4.2s, v16.s[0]
        umlal2  v26.2d, v4.4s, v16.s[1]
        ldp     q15, q4, [x2, #0x220]
        umlal   v26.2d, v7.2s, v17.s[2]
        mul     x7, x21, x1
        adds    x7, x9, x7
        ldr     x9, [sp, #0x728]
        umlal2  v26.2d, v7.4s, v17.s[3]
        umlal   v26.2d, v30.2s, v17.s[0]
        umlal2  v26.2d, v30.4s, v17.s[1]
        ldp     q7, q30, [x2]
        umulh   x21, x21, x1
        umlal   v23.2d, v7.2s, v3.s[0]
        umlal2  v23.2d, v7.4s, v3.s[2]
        umlal   v26.2d, v29.2s, v12.s[2]
        umlal2  v26.2d, v29.4s, v12.s[3]
        mul     x15, x9, x1
        adcs    x21, x21, x15
        ext     v7.16b, v2.16b, v23.16b, #8
        umlal   v26.2d, v31.2s, v12.s[0]
        usra    v23.2d, v7.2d, #0x1d
        umlal2  v26.2d, v31.4s, v12.s[1]
        ldp     q7, q29, [x2, #0x20]
        umlal   v25.2d, v7.2s, v3.s[0]
        umulh   x1, x9, x1
        adc     x1, x1, xzr
        umlal2  v25.2d, v7.4s, v3.s[2]
        and     v7.16b, v23.16b, v0.16b
        umlal   v26.2d, v15.2s, v21.s[2]
        umlal2  v26.2d, v15.4s, v21.s[3]
        umlal   v26.2d, v4.2s, v21.s[0]
        mul     x15, x9, x12
        umlal2  v26.2d, v4.4s, v21.s[1]
        adds    x7, x7, x15
        usra    v26.2d, v18.2d, #0x1d
        ext     v15.16b, v23.16b, v2.16b, #8
        stp     x5, x8, [sp, #0xc0]
        ldp     x5, x15, [sp, #0xa0]
        stp     x27, x23, [sp, #0x60]
        umulh   x27, x15, x5
        usra    v13.2d, v15.2d, #0x1d
        umlal   v13.2d, v30.2s, v3.s[0]
        ldp     d15, d4, [x14, #0x120]
        umlal2  v13.2d, v30.4s, v3.s[2]
        ldp     q18, q23, [x2, #0x80]
        usra    v26.2d, v15.2d, #0x10
        shl     v15.2d, v4.2d, #0x36
        umulh   x9, x9, x12
        ldp     x23, x12, [sp, #0xb0]
        adcs    x21, x21, x9
        adc     x1, x1, xzr
        usra    v26.2d, v15.2d, #6
        umlal   v20.2d, v29.2s, v3.s[0]
        umlal2  v20.2d, v29.4s, v3.s[2]
        uzp1    v15.4s, v3.4s, v7.4s
        ldp     q4, q29, [x2, #0x40]
        umlal   v22.2d, v29.2s, v3.s[0]
        ldp     q30, q31, [x2, #0x60]
        mul     x9, x15, x5
        eor     x9, x9, x12
        umlal   v27.2d, v4.2s, v3.s[0]
        umlal2  v22.2d, v29.4s, v3.s[2]
        umlal2  v27.2d, v4.4s, v3.s[2]
        ldp     q4, q29, [x2, #0xa0]
        ldr     x8, [sp, #0x6f8]
        stp     x25, x10, [sp, #0x30]
        mul     x25, x23, x8
        umlal   v6.2d, v30.2s, v3.s[0]
        umlal2  v6.2d, v30.4s, v3.s[2]
        umull   v30.2d, v18.2s, v3.s[0]
        umlal2  v30.2d, v18.4s, v3.s[2]
        mul     x10, x15, x8
        adds    x27, x27, x10
        umlal   v30.2d, v23.2s, v5.s[2]
        umlal2  v30.2d, v23.4s, v5.s[3]
        ldp     q18, q23, [x2]
        umlal   v30.2d, v4.2s, v5.s[0]
        mul     x10, x23, x5
        umlal2  v30.2d, v4.4s, v5.s[1]
        ldp     q4, q23, [x2, #0x240]
        umlal   v30.2d, v29.2s, v10.s[2]
        umlal2  v30.2d, v29.4s, v10.s[3]
        umulh   x15, x15, x8
        adcs    x25, x15, x25
        umlal   v26.2d, v31.2s, v3.s[0]
        umlal2  v26.2d, v31.4s, v3.s[2]
        ext     v3.16b, v26.16b, v2.16b, #8
        and     v23.16b, v26.16b, v0.16b
        ext     v26.16b, v2.16b, v26.16b, #8
        ldp     q29, q31, [x2, #0xc0]
        umlal   v30.2d, v29.2s, v10.s[0]
        umulh   x8, x23, x8
        umlal2  v30.2d, v29.4s, v10.s[1]
        usra    v23.2d, v26.2d, #0x1d
        adc     x8, x8, xzr
        adds    x27, x27, x10
        umlal   v30.2d, v31.2s, v14.s[2]
        ldp     q26, q29, [x2, #0xe0]
        eor     x27, x27, x12
        umlal2  v30.2d, v31.4s, v14.s[3]
        umlal   v30.2d, v26.2s, v14.s[0]
        umulh   x23, x23, x5
        adcs    x23, x25, x23
        eor     x23, x23, x12
        umlal2  v30.2d, v26.4s, v14.s[1]
        ldr     q26, [x2, #0x480]
        adc     x25, x8, xzr
        eor     x25, x25, x12
        umlal   v30.2d, v29.2s, v8.s[2]
        cmn     x12, #1
        adcs    x5, x9, x11
        adcs    x27, x27, x22
        umlal2  v30.2d, v29.4s, v8.s[3]
        ldp     q29, q31, [x2, #0x100]
        adcs    x23, x23, x19
        adcs    x25, x25, x28
        adc     x8, x12, xzr
        adds    x5, x5, x16
        umlal   v30.2d, v29.2s, v8.s[0]
        umlal2  v30.2d, v29.4s, v8.s[1]
        mul     x9, x13, x24
        adcs    x27, x27, x7
        adcs    x23, x23, x21
        umlal   v30.2d, v31.2s, v9.s[2]
        adcs    x25, x25, x1
        adc     x8, x8, xzr
        adds    x19, x19, x5
        adcs    x28, x28, x27
        umlal2  v30.2d, v31.4s, v9.s[3]
        ldp     q29, q31, [x2, #0x120]
        adcs    x23, x16, x23
        adcs    x27, x7, x25
        ldp     x5, x7, [x4, #0x88]
        adcs    x25, x21, x8
        ldr     x8, [x4, #0x98]
        umlal   v30.2d, v29.2s, v9.s[0]
        adcs    x21, x1, xzr
        ldr     x1, [x4, #0x80]
        subs    x10, x1, x7
        eor     x12, x9, x20
        umlal2  v30.2d, v29.4s, v9.s[1]
        umlal   v30.2d, v31.2s, v19.s[2]
        umulh   x15, x13, x24
        sbcs    x16, x5, x8
        ldp     x7, x5, [x6, #0x90]
        csetm   x8, lo
        eor     x16, x16, x8
        str     x21, [sp, #0x10]
        ldp     x1, x21, [x6, #0x80]
        subs    x7, x7, x1
        sbcs    x5, x5, x21
        umlal2  v30.2d, v31.4s, v19.s[3]
        eor     x10, x10, x8
        csetm   x21, lo
        eor     x5, x5, x21
        umlal   v13.2d, v18.2s, v7.s[0]
        eor     x1, x8, x21
        eor     x7, x7, x21
        cmn     x8, #1
        adcs    x8, x10, xzr
        umlal2  v13.2d, v18.4s, v7.s[2]
        adcs    x10, x16, xzr
        mul     x16, x13, x26
        mul     v18.2s, v13.2s, v26.2s
        ldp     q29, q31, [x2, #0x140]
        umlal   v30.2d, v29.2s, v19.s[0]
        adds    x15, x15, x16
        umlal2  v30.2d, v29.4s, v19.s[1]
        and     v18.16b, v18.16b, v0.16b
        umlal   v30.2d, v31.2s, v11.s[2]
        umulh   x13, x13, x26
        umlal2  v30.2d, v31.4s, v11.s[3]
        ldp     q29, q31, [x2, #0x160]
        umlal   v30.2d, v29.2s, v11.s[0]
        umlal2  v30.2d, v29.4s, v11.s[1]
        mul     x16, x17, x26
        adcs    x13, x13, x16
        umlal   v30.2d, v31.2s, v28.s[2]
        umlal2  v30.2d, v31.4s, v28.s[3]
        ldp     q29, q31, [x2, #0x180]
        umlal   v30.2d, v29.2s, v28.s[0]
        mul     x16, x17, x24
        umlal2  v30.2d, v29.4s, v28.s[1]
        umlal   v30.2d, v31.2s, v24.s[2]
        umlal2  v30.2d, v31.4s, v24.s[3]
        ldp     q29, q31, [x2, #0x1a0]
        umulh   x26, x17, x26
        umulh   x24, x17, x24
        adc     x26, x26, xzr
        str     x10, [sp, #0x768]
        ldp     x17, x10, [x4, #0xa0]
        stp     x1, x8, [sp, #0x160]
        ldp     x1, x8, [x4, #0xb0]
        subs    x1, x17, x1
        umlal   v30.2d, v29.2s, v24.s[0]
        sbcs    x8, x10, x8
        csetm   x10, lo
        cmn     x10, #1
        umlal2  v30.2d, v29.4s, v24.s[1]
        umlal   v30.2d, v31.2s, v1.s[2]
        eor     x1, x1, x10
        adcs    x1, x1, xzr
        eor     x8, x8, x10
        adcs    x8, x8, xzr
        cmn     x21, #1
        adcs    x21, x7, xzr
        umlal2  v30.2d, v31.4s, v1.s[3]
        adcs    x5, x5, xzr
        ldp     q29, q31, [x2, #0x1c0]
        adds    x7, x15, x16
        eor     x15, x7, x20
        umlal   v30.2d, v29.2s, v1.s[0]
        adcs    x24, x13, x24
        ldp     x13, x16, [sp, #0x50]
        umlal2  v30.2d, v29.4s, v1.s[1]
        adc     x26, x26, xzr
        umlal   v30.2d, v31.2s, v16.s[2]
        umlal2  v30.2d, v31.4s, v16.s[3]
        str     x8, [sp, #0x730]
        mul     x8, x13, x16
        ldp     q29, q31, [x2, #0x1e0]
        umlal   v30.2d, v29.2s, v16.s[0]
        umlal2  v30.2d, v29.4s, v16.s[1]
        str     x1, [sp, #0x728]
        umulh   x1, x13, x16
        umlal   v30.2d, v31.2s, v17.s[2]
        umlal2  v30.2d, v31.4s, v17.s[3]
        ldp     q29, q31, [x2, #0x200]
        umlal   v30.2d, v29.2s, v17.s[0]
        stp     x5, x21, [sp, #0xb0]
        ldr     x5, [sp, #0xe8]
        ldr     x21, [sp, #0x198]
        mul     x17, x13, x5
        umlal2  v30.2d, v29.4s, v17.s[1]
        adds    x1, x1, x17
        umlal   v30.2d, v31.2s, v12.s[2]
        umlal2  v30.2d, v31.4s, v12.s[3]
        ldp     q29, q31, [x2, #0x220]
        umlal   v30.2d, v29.2s, v12.s[0]
        umulh   x13, x13, x5
        umlal2  v30.2d, v29.4s, v12.s[1]
        umlal   v30.2d, v31.2s, v21.s[2]
        umlal2  v30.2d, v31.4s, v21.s[3]
        usra    v30.2d, v3.2d, #0x1d
        ldr     q3, [x2, #0x230]
        umlal   v13.2d, v4.2s, v18.s[0]
        mul     x17, x21, x5
        adcs    x13, x13, x17
        ext     v21.16b, v2.16b, v13.16b, #8
        usra    v13.2d, v21.2d, #0x1d
        ext     v21.16b, v13.16b, v2.16b, #8
        ldp     q29, q31, [x2, #0x10]
        mul     v21.2s, v21.2s, v26.2s
        and     v21.16b, v21.16b, v0.16b
        umulh   x5, x21, x5
        umlal2  v13.2d, v4.4s, v21.s[0]
        ext     v13.16b, v13.16b, v2.16b, #8
        adc     x5, x5, xzr
        uzp1    v4.2d, v18.2d, v21.2d
        ldp     d18, d21, [x14, #0x128]
        usra    v25.2d, v13.2d, #0x1d
        umlal   v25.2d, v29.2s, v7.s[0]
        umlal2  v25.2d, v29.4s, v7.s[2]
        usra    v30.2d, v18.2d, #0xa
        mul     x17, x21, x16
        adds    x1, x1, x17
        umlal   v20.2d, v31.2s, v7.s[0]
        umlal2  v20.2d, v31.4s, v7.s[2]
        ldp     q13, q18, [x2, #0x30]
        umulh   x21, x21, x16
        ldr     x16, [sp, #0xe0]
        shl     v21.2d, v21.2d, #0x3c
        umlal   v27.2d, v13.2s, v7.s[0]
        umlal2  v27.2d, v13.4s, v7.s[2]
        usra    v30.2d, v21.2d, #6
        ldp     q13, q21, [x2, #0x50]
        umlal   v22.2d, v18.2s, v7.s[0]
        ldp     q26, q29, [x2, #0x70]
        umlal2  v22.2d, v18.4s, v7.s[2]
        adcs    x21, x13, x21
        ldr     x13, [sp, #0x190]
        adc     x5, x5, xzr
        mul     x17, x13, x16
        str     x10, [sp, #0x50]
        ldp     x14, x10, [sp, #0x180]
        eor     x17, x17, x10
        str     x25, [sp, #0x18]
        umulh   x25, x13, x16
        umlal   v6.2d, v13.2s, v7.s[0]
        umlal   v30.2d, v26.2s, v7.s[0]
        umlal2  v30.2d, v26.4s, v7.s[2]
        ldp     q18, q26, [x2, #0x90]
        umlal   v23.2d, v21.2s, v7.s[0]
        stp     x27, x23, [sp]
        mul     x27, x13, x14
        umlal2  v6.2d, v13.4s, v7.s[2]
        umlal2  v23.2d, v21.4s, v7.s[2]
        ldp     q13, q21, [x2, #0xb0]
        adds    x27, x25, x27
        umulh   x25, x13, x14
        umull   v31.2d, v29.2s, v7.s[0]
        umlal2  v31.2d, v29.4s, v7.s[2]
        ext     v7.16b, v2.16b, v30.16b, #8
        umlal   v31.2d, v18.2s, v15.s[0]
        ldr     x13, [sp, #0x738]
        umlal2  v31.2d, v18.4s, v15.s[1]
        ext     v18.16b, v30.16b, v2.16b, #8
        umlal   v31.2d, v26.2s, v5.s[2]
        and     v29.16b, v30.16b, v0.16b
        umlal2  v31.2d, v26.4s, v5.s[3]
        ldp     q26, q30, [x2, #0xd0]
        umlal   v31.2d, v13.2s, v5.s[0]
        usra    v29.2d, v7.2d, #0x1d
        umlal2  v31.2d, v13.4s, v5.s[1]
        ldp     q13, q7, [x2, #0x250]
        umlal   v31.2d, v21.2s, v10.s[2]
        mul     x23, x13, x14
        umlal2  v31.2d, v21.4s, v10.s[3]
        umlal   v31.2d, v26.2s, v10.s[0]
        ldp     q7, q21, [x2, #0xf0]
        umlal2  v31.2d, v26.4s, v10.s[1]
        adcs    x23, x25, x23
        umulh   x25, x13, x14
        adc     x25, x25, xzr
        umlal   v31.2d, v30.2s, v14.s[2]
        umlal2  v31.2d, v30.4s, v14.s[3]
        ldp     q26, q30, [x2, #0x240]
        umlal   v31.2d, v7.2s, v14.s[0]
        umlal2  v31.2d, v7.4s, v14.s[1]
        mul     x14, x13, x16
        adds    x27, x27, x14
        umlal   v31.2d, v21.2s, v8.s[2]
        eor     x27, x27, x10
        umlal2  v31.2d, v21.4s, v8.s[3]
        ldp     q7, q21, [x2, #0x110]
        umlal   v31.2d, v7.2s, v8.s[0]
        umulh   x13, x13, x16
        adcs    x23, x23, x13
        adc     x25, x25, xzr
        umlal2  v31.2d, v7.4s, v8.s[1]
        eor     x23, x23, x10
        cmn     x10, #1
        eor     x25, x25, x10
        umlal   v31.2d, v21.2s, v9.s[2]
        adcs    x9, x17, x9
        adcs    x27, x27, x7
        umlal2  v31.2d, v21.4s, v9.s[3]
        ldp     q7, q21, [x2, #0x130]
        adcs    x23, x23, x24
        adcs    x25, x25, x26
        adc     x7, x10, xzr
        adds    x9, x9, x8
        umlal   v31.2d, v7.2s, v9.s[0]
        umlal2  v31.2d, v7.4s, v9.s[1]
        adcs    x27, x27, x1
        adcs    x23, x23, x21
        adcs    x25, x25, x5
        umlal   v31.2d, v21.2s, v19.s[2]
        adc     x7, x7, xzr
        adds    x24, x24, x9
        adcs    x26, x26, x27
        eor     x24, x24, x20
        umlal2  v31.2d, v21.4s, v19.s[3]
        ldp     q7, q21, [x2, #0x150]
        adcs    x23, x8, x23
        eor     x26, x26, x20
        adcs    x27, x1, x25
        eor     x23, x23, x20
        umlal   v31.2d, v7.2s, v19.s[0]
        umlal2  v31.2d, v7.4s, v19.s[1]
        adcs    x25, x21, x7
        eor     x27, x27, x20
        ldp     x10, x9, [sp, #0x40]
        adcs    x21, x5, xzr
        ldp     x5, x1, [sp, #0x30]
        umlal   v31.2d, v21.2s, v11.s[2]
        cmn     x20, #1
        eor     x25, x25, x20
        eor     x21, x21, x20
        umlal2  v31.2d, v21.4s, v11.s[3]
        ldp     q7, q21, [x2, #0x170]
        adcs    x7, x12, x1
        ldp     x13, x12, [sp, #0x70]
        umlal   v31.2d, v7.2s, v11.s[0]
        adcs    x8, x15, x5
        ldp     x15, x14, [sp, #0x90]
        adcs    x24, x24, x9
        adcs    x26, x26, x10
        umlal2  v31.2d, v7.4s, v11.s[1]
        adcs    x23, x23, x12
        adcs    x27, x27, x13
        umlal   v31.2d, v21.2s, v28.s[2]
        ldp     x17, x16, [sp]
        adcs    x25, x25, x14
        adcs    x21, x21, x15
        adc     x20, x20, xzr
        adds    x7, x7, x11
        ldp     x9, x10, [sp, #0x10]
        ldr     q7, [x2, #0x480]
        umlal2  v31.2d, v21.4s, v28.s[3]
        adcs    x8, x8, x22
        adcs    x24, x24, x19
        adcs    x26, x26, x28
        umlal   v25.2d, v13.2s, v4.s[0]
        ldp     q21, q30, [x2, #0x190]
        adcs    x23, x23, x16
        umlal   v31.2d, v21.2s, v28.s[0]
        adcs    x27, x27, x17
        umlal2  v31.2d, v21.4s, v28.s[1]
        adcs    x25, x25, x10
        umlal   v31.2d, v30.2s, v24.s[2]
        adcs    x21, x21, x9
        umlal2  v31.2d, v30.4s, v24.s[3]
        ldp     q21, q30, [x2, #0x1b0]
        adc     x20, x20, xzr
        adds    x7, x12, x7
        adcs    x8, x13, x8
        adcs    x24, x14, x24
        adcs    x26, x15, x26
        adcs    x23, x11, x23
        adcs    x27, x22, x27
        umlal   v31.2d, v21.2s, v24.s[0]
        adcs    x25, x19, x25
        ldp     x14, x13, [sp, #0x40]
        adcs    x28, x28, x21
        adcs    x19, x16, x20
        adcs    x20, x17, xzr
        ldp     x15, x17, [sp, #0x130]
        umlal2  v31.2d, v21.4s, v24.s[1]
        adcs    x21, x10, xzr
        ldp     x11, x10, [sp, #0x80]
        adcs    x22, x9, xzr
        ldp     x9, x12, [sp, #0x150]
        umlal   v31.2d, v30.2s, v1.s[2]
        adds    x9, x9, x1
        adcs    x10, x10, x5
        adcs    x11, x11, x13
        umlal2  v31.2d, v30.4s, v1.s[3]
        adcs    x12, x12, x14
        ldp     x16, x14, [sp, #0x100]
        adcs    x15, x15, x7
        umlal2  v25.2d, v13.4s, v4.s[2]
        ldp     x13, x5, [sp, #0xd0]
        adcs    x16, x16, x8
        ldp     q13, q21, [x2, #0x1d0]
        umlal   v31.2d, v13.2s, v1.s[0]
        ldr     x1, [sp, #0xc8]
        umlal2  v31.2d, v13.4s, v1.s[1]
        umlal   v31.2d, v21.2s, v16.s[2]
        umlal2  v31.2d, v21.4s, v16.s[3]
        ldp     q13, q21, [x2, #0x1f0]
        umlal   v31.2d, v13.2s, v16.s[0]
        umlal2  v31.2d, v13.4s, v16.s[1]
        adcs    x17, x17, x24
        adcs    x14, x14, x26
        adcs    x13, x13, x23
        umlal   v31.2d, v21.2s, v17.s[2]
        adcs    x5, x5, x27
        stp     x27, x28, [sp, #0x20]
        ldr     x27, [sp, #0xf8]
        adcs    x1, x1, x25
        adcs    x27, x27, x28
        umlal2  v31.2d, v21.4s, v17.s[3]
        ldp     q13, q21, [x2, #0x210]
        ldr     x28, [sp, #0xf0]
        stp     x25, x20, [sp, #0x10]
        ldr     x25, [sp, #0x7e0]
        adcs    x28, x28, x19
        umlal   v31.2d, v13.2s, v17.s[0]
        adcs    x25, x25, x20
        stp     x19, x21, [sp]
        ldp     x19, x20, [sp, #0x60]
        adcs    x20, x20, x21
        adcs    x19, x19, x22
        umlal2  v31.2d, v13.4s, v17.s[1]
        str     x22, [sp, #0x58]
        ldr     x22, [sp, #0x7c8]
        ldr     d13, [x22, #0x130]
        ldr     x22, [sp, #0xc0]
        adc     x22, x22, xzr
        ldr     x21, [sp, #0x6e8]
        adds    x21, x21, x9
        ldr     x9, [sp, #0x748]
        umlal   v31.2d, v21.2s, v12.s[2]
        shl     v13.2d, v13.2d, #2
        adcs    x9, x9, x10
        str     x9, [sp, #0x738]
        ldp     x9, x10, [sp, #0x110]
        adcs    x10, x10, x11
        adcs    x9, x9, x12
        ldp     x12, x11, [sp, #0x120]
        umlal2  v31.2d, v21.4s, v12.s[3]
        adcs    x11, x11, x15
        ldr     x15, [x4, #0x80]
        umlal   v31.2d, v3.2s, v12.s[0]
        str     x11, [sp, #0x720]
        ldr     x11, [x6, #0x80]
        str     x9, [sp, #0x718]
        umulh   x9, x15, x11
        adcs    x12, x12, x16
        str     x12, [sp, #0x710]
        ldp     x12, x16, [sp, #0x170]
        adcs    x16, x16, x17
        umlal2  v31.2d, v3.4s, v12.s[1]
        adcs    x12, x12, x14
        ldp     x17, x14, [sp, #0x30]
        ldp     q3, q21, [x2, #0x260]
        adcs    x13, x14, x13
        usra    v31.2d, v18.2d, #0x1d
        adcs    x5, x17, x5
        ldp     x17, x14, [sp, #0x40]
        adcs    x1, x14, x1
        mul     v18.2s, v25.2s, v7.2s
        and     v18.16b, v18.16b, v0.16b
        adcs    x27, x17, x27
        adcs    x28, x7, x28
        usra    v31.2d, v13.2d, #6
        umlal   v25.2d, v26.2s, v18.s[0]
        mul     x7, x15, x11
        adcs    x25, x8, x25
        ext     v13.16b, v2.16b, v25.16b, #8
        usra    v25.2d, v13.2d, #0x1d
        ldp     x8, x17, [sp]
        adcs    x24, x24, x20
        ldp     x20, x14, [sp, #0x10]
        adcs    x26, x26, x19
        ext     v13.16b, v25.16b, v2.16b, #8
        adcs    x23, x23, x22
        ldp     x19, x22, [sp, #0x20]
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        mul     v13.2s, v13.2s, v7.2s
        and     v13.16b, v13.16b, v0.16b
        adcs    x22, x22, xzr
        adcs    x8, x8, xzr
        ldp     q0, q7, [x2, #0x2c0]
        umlal2  v25.2d, v26.4s, v13.s[0]
        adcs    x14, x14, xzr
        uzp1    v18.2d, v18.2d, v13.2d
        ext     v13.16b, v25.16b, v2.16b, #8
        adcs    x17, x17, xzr
        str     x17, [sp, #0x7e0]
        str     x8, [sp, #0x748]
        ldp     x8, x17, [sp, #0x50]
        adcs    x17, x17, xzr
        ldp     q25, q26, [x2, #0x280]
        usra    v20.2d, v13.2d, #0x1d
        str     x17, [sp, #0x708]
        str     x25, [sp, #0x700]
        ldp     x17, x25, [x6, #0xb0]
        str     x19, [sp, #0x6f8]
        str     x14, [sp, #0x6e8]
        ldp     x19, x14, [x6, #0xa0]
        str     x20, [sp, #0x6d8]
        subs    x20, x17, x19
        umlal   v27.2d, v21.2s, v4.s[0]
        str     x22, [sp, #0x6d0]
        sbcs    x22, x25, x14
        str     x23, [sp, #0x6b8]
        csetm   x23, lo
        eor     x22, x22, x23
        umlal   v22.2d, v25.2s, v4.s[0]
        cmn     x23, #1
        eor     x20, x20, x23
        adcs    x20, x20, xzr
        umlal   v20.2d, v3.2s, v4.s[0]
        str     x24, [sp, #0x658]
        ldr     x24, [x6, #0x88]
        str     x26, [sp, #0x650]
        mul     x26, x15, x24
        adcs    x22, x22, xzr
        umlal2  v20.2d, v3.4s, v4.s[2]
        ldp     q13, q3, [x2, #0x2a0]
        umlal2  v27.2d, v21.4s, v4.s[2]
        umlal   v6.2d, v26.2s, v4.s[0]
        umlal2  v22.2d, v25.4s, v4.s[2]
        ldp     q21, q25, [x2, #0x90]
        umlal2  v6.2d, v26.4s, v4.s[2]
        eor     x23, x8, x23
        umlal   v29.2d, v3.2s, v4.s[0]
        umlal   v23.2d, v13.2s, v4.s[0]
        umulh   x8, x15, x24
        umlal2  v23.2d, v13.4s, v4.s[2]
        ldp     q13, q26, [x2, #0xb0]
        umlal2  v29.2d, v3.4s, v4.s[2]
        adds    x26, x9, x26
        umlal   v31.2d, v0.2s, v4.s[0]
        str     x27, [sp, #0x648]
        ldp     x9, x27, [x4, #0x88]
        str     x28, [sp, #0x640]
        mul     x28, x9, x24
        adcs    x28, x8, x28
        umlal2  v31.2d, v0.4s, v4.s[2]
        ldp     q0, q3, [x2, #0xd0]
        umull   v30.2d, v7.2s, v4.s[0]
        umulh   x8, x9, x24
        adc     x8, x8, xzr
        str     x13, [sp, #0x618]
        str     x1, [sp, #0x610]
        ldp     x13, x1, [x4, #0xa0]
        str     x16, [sp, #0x608]
        subs    x16, x15, x13
        umlal2  v30.2d, v7.4s, v4.s[2]
        str     x5, [sp, #0x600]
        sbcs    x5, x9, x1
        umlal   v30.2d, v21.2s, v15.s[2]
        umlal2  v30.2d, v21.4s, v15.s[3]
        ldr     q7, [x2, #0x230]
        umlal   v30.2d, v25.2s, v15.s[0]
        umlal2  v30.2d, v25.4s, v15.s[1]
        umlal   v30.2d, v13.2s, v5.s[2]
        umlal2  v30.2d, v13.4s, v5.s[3]
        ldp     q13, q21, [x2, #0xf0]
        umlal   v30.2d, v26.2s, v5.s[0]
        umlal2  v30.2d, v26.4s, v5.s[1]
        str     x12, [sp, #0x5f8]
        str     x10, [sp, #0x5f0]
        ldp     x12, x10, [x4, #0xb0]
        str     x21, [sp, #0x5e8]
        sbcs    x21, x27, x12
        stp     x22, x23, [sp, #0x10]
        ldr     x22, [x4, #0x98]
        sbcs    x23, x22, x10
        str     x20, [sp, #0x5e0]
        csetm   x20, lo
        umlal   v30.2d, v0.2s, v10.s[2]
        eor     x16, x16, x20
        eor     x5, x5, x20
        eor     x21, x21, x20
        umlal2  v30.2d, v0.4s, v10.s[3]
        ldp     q0, q25, [x2, #0x110]
        mul     x10, x9, x11
        umlal   v30.2d, v3.2s, v10.s[0]
        uzp1    v4.4s, v4.4s, v18.4s
        adds    x26, x26, x10
        eor     x23, x23, x20
        umlal2  v30.2d, v3.4s, v10.s[1]
        umulh   x10, x9, x11
        adcs    x28, x28, x10
        adc     x8, x8, xzr
        umlal   v30.2d, v13.2s, v14.s[2]
        umlal2  v30.2d, v13.4s, v14.s[3]
        cmn     x20, #1
        umlal   v30.2d, v21.2s, v14.s[0]
        adcs    x10, x16, xzr
        ldp     q13, q3, [x2, #0x130]
        adcs    x5, x5, xzr
        adcs    x21, x21, xzr
        umlal2  v30.2d, v21.4s, v14.s[1]
        adcs    x23, x23, xzr
        subs    x16, x19, x11
        sbcs    x24, x14, x24
        ldp     x11, x14, [x6, #0x90]
        umlal   v30.2d, v0.2s, v8.s[2]
        mul     x19, x27, x11
        sbcs    x17, x17, x11
        umlal2  v30.2d, v0.4s, v8.s[3]
        sbcs    x25, x25, x14
        ldp     q0, q21, [x2, #0x150]
        stp     x19, x8, [sp]
        csetm   x19, lo
        umlal   v30.2d, v25.2s, v8.s[0]
        eor     x16, x16, x19
        cmn     x19, #1
        eor     x17, x17, x19
        umlal2  v30.2d, v25.4s, v8.s[1]
        umulh   x8, x27, x11
        eor     x25, x25, x19
        adcs    x16, x16, xzr
        umlal   v30.2d, v13.2s, v9.s[2]
        eor     x24, x24, x19
        adcs    x24, x24, xzr
        adcs    x17, x17, xzr
        ldp     q25, q26, [x2, #0x170]
        umlal2  v30.2d, v13.4s, v9.s[3]
        adcs    x25, x25, xzr
        umlal   v30.2d, v3.2s, v9.s[0]
        eor     x19, x20, x19
        subs    x20, x10, x21
        stp     x23, x19, [sp, #0x150]
        sbcs    x23, x5, x23
        umlal2  v30.2d, v3.4s, v9.s[1]
        stp     x21, x5, [sp, #0xd0]
        mul     x21, x27, x14
        csetm   x5, lo
        adds    x21, x8, x21
        umlal   v30.2d, v0.2s, v19.s[2]
        eor     x20, x20, x5
        eor     x23, x23, x5
        umlal2  v30.2d, v0.4s, v19.s[3]
        ldp     q13, q0, [x2, #0x190]
        umlal   v30.2d, v21.2s, v19.s[0]
        umulh   x8, x27, x14
        umlal2  v30.2d, v21.4s, v19.s[1]
        umlal   v30.2d, v25.2s, v11.s[2]
        umlal2  v30.2d, v25.4s, v11.s[3]
        ldp     q3, q21, [x2, #0x1b0]
        umlal   v30.2d, v26.2s, v11.s[0]
        mul     x19, x22, x14
        adcs    x19, x8, x19
        umlal2  v30.2d, v26.4s, v11.s[1]
        umlal   v30.2d, v13.2s, v28.s[2]
        umlal2  v30.2d, v13.4s, v28.s[3]
        ldp     q13, q25, [x2, #0x1d0]
        umulh   x8, x22, x14
        umlal   v30.2d, v0.2s, v28.s[0]
        adc     x8, x8, xzr
        cmn     x5, #1
        umlal2  v30.2d, v0.4s, v28.s[1]
        adcs    x20, x20, xzr
        adcs    x23, x23, xzr
        stp     x23, x20, [sp, #0x170]
        subs    x23, x17, x16
        sbcs    x20, x25, x24
        stp     x25, x17, [sp, #0xa0]
        csetm   x25, lo
        umlal   v30.2d, v3.2s, v24.s[2]
        eor     x23, x23, x25
        eor     x20, x20, x25
        umlal2  v30.2d, v3.4s, v24.s[3]
        ldp     q0, q3, [x2, #0x1f0]
        umlal   v30.2d, v21.2s, v24.s[0]
        mul     x17, x22, x11
        eor     x5, x5, x25
        umlal2  v30.2d, v21.4s, v24.s[1]
        cmn     x25, #1
        umlal   v30.2d, v13.2s, v1.s[2]
        adcs    x23, x23, xzr
        umlal2  v30.2d, v13.4s, v1.s[3]
        ldp     q13, q21, [x2, #0x210]
        umulh   x25, x22, x11
        umlal   v30.2d, v25.2s, v1.s[0]
        adcs    x20, x20, xzr
        adds    x21, x21, x17
        ldr     x17, [sp, #0x168]
        umlal2  v30.2d, v25.4s, v1.s[1]
        stp     x5, x24, [sp, #0x140]
        ldp     x24, x5, [sp, #0xb0]
        stp     x23, x20, [sp, #0x100]
        mul     x23, x17, x5
        adcs    x25, x19, x25
        umlal   v30.2d, v0.2s, v16.s[2]
        adc     x19, x8, xzr
        umlal2  v30.2d, v0.4s, v16.s[3]
        ldp     q0, q25, [x2, #0x250]
        umlal   v30.2d, v3.2s, v16.s[0]
        umlal2  v30.2d, v3.4s, v16.s[1]
        umulh   x8, x17, x5
        ldr     x20, [sp, #0x160]
        eor     x23, x23, x20
        umlal   v30.2d, v13.2s, v17.s[2]
        umlal2  v30.2d, v13.4s, v17.s[3]
        ldp     q13, q3, [x2, #0x270]
        umlal   v30.2d, v21.2s, v17.s[0]
        umlal2  v30.2d, v21.4s, v17.s[1]
        stp     x10, x16, [sp, #0x50]
        mul     x10, x17, x24
        adds    x8, x8, x10
        ldr     x10, [sp, #0x7c8]
        umlal   v30.2d, v7.2s, v12.s[2]
        umlal2  v30.2d, v7.4s, v12.s[3]
        ldp     d12, d7, [x10, #0x130]
        umlal   v20.2d, v0.2s, v18.s[0]
        usra    v30.2d, v12.2d, #0x3e
        umulh   x17, x17, x24
        umlal2  v20.2d, v0.4s, v18.s[2]
        shl     v12.2d, v7.2d, #8
        umlal   v27.2d, v25.2s, v18.s[0]
        ldr     x16, [sp, #0x768]
        mul     x14, x16, x24
        adcs    x14, x17, x14
        ldp     x17, x11, [x4, #0xc0]
        usra    v30.2d, v12.2d, #6
        umlal2  v27.2d, v25.4s, v18.s[2]
        uzp2    v12.2d, v20.2d, v27.2d
        umulh   x24, x16, x24
        adc     x24, x24, xzr
        shl     v0.2d, v12.2d, #0x23
        uzp1    v7.2d, v20.2d, v27.2d
        subs    x15, x15, x17
        sbcs    x9, x9, x11
        ldp     x11, x17, [x4, #0xd0]
        sbcs    x27, x27, x11
        ldp     x11, x10, [x4, #0xe8]
        umlal   v22.2d, v13.2s, v18.s[0]
        sbcs    x22, x22, x17
        ldr     x17, [x4, #0xe0]
        sbcs    x17, x13, x17
        sbcs    x11, x1, x11
        ldr     x1, [x4, #0xf8]
        umlal   v6.2d, v3.2s, v18.s[0]
        sbcs    x10, x12, x10
        ldr     x12, [x4, #0xb8]
        sbcs    x1, x12, x1
        csetm   x12, lo
        umlal2  v22.2d, v13.4s, v18.s[2]
        eor     x15, x15, x12
        eor     x9, x9, x12
        eor     x27, x27, x12
        umlal2  v6.2d, v3.4s, v18.s[2]
        cmn     x12, #1
        eor     x22, x22, x12
        adcs    x15, x15, xzr
        uzp2    v13.2d, v22.2d, v6.2d
        eor     x17, x17, x12
        adcs    x9, x9, xzr
        eor     x11, x11, x12
        usra    v7.2d, v0.2d, #6
        adcs    x27, x27, xzr
        eor     x10, x10, x12
        adcs    x22, x22, xzr
        ext     v0.16b, v2.16b, v12.16b, #8
        eor     x1, x1, x12
        adcs    x17, x17, xzr
        adcs    x11, x11, xzr
        uzp1    v2.2d, v22.2d, v6.2d
        adcs    x10, x10, xzr
        adcs    x1, x1, xzr
        str     x1, [sp, #0x5d8]
        mul     x1, x16, x5
        shl     v3.2d, v13.2d, #0x23
        adds    x1, x8, x1
        eor     x1, x1, x20
        ldp     q6, q20, [x2, #0x2d0]
        ldp     q21, q22, [x2, #0xa0]
        umull   v25.2d, v6.2s, v18.s[0]
        umulh   x5, x16, x5
        adcs    x5, x14, x5
        ldp     x14, x8, [sp]
        adc     x24, x24, xzr
        umlal2  v25.2d, v6.4s, v18.s[2]
        cmn     x20, #1
        adcs    x23, x23, x7
        eor     x5, x5, x20
        umlal   v25.2d, v20.2s, v4.s[0]
        eor     x24, x24, x20
        adcs    x1, x1, x26
        adcs    x5, x5, x28
        umlal2  v25.2d, v20.4s, v4.s[1]
        adcs    x24, x24, x8
        adc     x20, x20, xzr
        adds    x23, x23, x14
        umlal   v25.2d, v21.2s, v15.s[2]
        str     x26, [sp, #0x768]
        ldp     x16, x26, [x6, #0xa0]
        str     x7, [sp, #0x5d0]
        umulh   x7, x13, x16
        adcs    x1, x1, x21
        adcs    x5, x5, x25
        umlal2  v25.2d, v21.4s, v15.s[3]
        adcs    x24, x24, x19
        adc     x20, x20, xzr
        adds    x23, x28, x23
        umlal   v25.2d, v22.2s, v15.s[0]
        adcs    x28, x8, x1
        adcs    x1, x14, x5
        adcs    x24, x21, x24
        ldr     x21, [x4, #0xa8]
        umlal2  v25.2d, v22.4s, v15.s[1]
        adcs    x25, x25, x20
        adcs    x19, x19, xzr
        ldp     q6, q20, [x2, #0xc0]
        mul     x20, x13, x26
        adds    x20, x7, x20
        ldp     q21, q22, [x2, #0xe0]
        umlal   v25.2d, v6.2s, v5.s[2]
        usra    v7.2d, v0.2d, #0x1d
        umlal2  v25.2d, v6.4s, v5.s[3]
        ldp     q0, q6, [x2, #0x290]
        mul     x5, x21, x16
        umlal   v25.2d, v20.2s, v5.s[0]
        usra    v2.2d, v3.2d, #6
        ldp     q3, q26, [x2, #0x100]
        umlal2  v25.2d, v20.4s, v5.s[1]
        umlal   v25.2d, v21.2s, v10.s[2]
        ext     v12.16b, v12.16b, v13.16b, #8
        umulh   x7, x21, x16
        umlal2  v25.2d, v21.4s, v10.s[3]
        ldp     q20, q21, [x2, #0x120]
        umlal   v25.2d, v22.2s, v10.s[0]
        str     q7, [x0]
        umlal2  v25.2d, v22.4s, v10.s[1]
        usra    v2.2d, v12.2d, #0x1d
        ldp     q12, q7, [x2, #0x140]
        umlal   v25.2d, v3.2s, v14.s[2]
        mul     x8, x13, x16
        umlal2  v25.2d, v3.4s, v14.s[3]
        ldp     q3, q22, [x2, #0x2b0]
        umlal   v25.2d, v26.2s, v14.s[0]
        str     q2, [x0, #0x10]
        umlal2  v25.2d, v26.4s, v14.s[1]
        umulh   x13, x13, x26
        ldp     q2, q26, [x2, #0x160]
        umlal   v25.2d, v20.2s, v8.s[2]
        umlal2  v25.2d, v20.4s, v8.s[3]
        umlal   v25.2d, v21.2s, v8.s[0]
        umlal   v23.2d, v0.2s, v18.s[0]
        umulh   x14, x21, x26
        umlal   v29.2d, v6.2s, v18.s[0]
        umlal2  v23.2d, v0.4s, v18.s[2]
        ldp     q0, q20, [x2, #0x180]
        umlal2  v29.2d, v6.4s, v18.s[2]
        uzp2    v6.2d, v23.2d, v29.2d
        umlal   v31.2d, v3.2s, v18.s[0]
        uzp1    v23.2d, v23.2d, v29.2d
        mul     x21, x21, x26
        adcs    x21, x13, x21
        adc     x13, x14, xzr
        ldr     x14, [x6, #0xb8]
        umlal   v30.2d, v22.2s, v18.s[0]
        adds    x20, x20, x5
        ext     v13.16b, v13.16b, v6.16b, #8
        adcs    x21, x21, x7
        adc     x5, x13, xzr
        ldp     x7, x13, [x4, #0xb0]
        umlal2  v31.2d, v3.4s, v18.s[2]
        ldp     q3, q27, [x2, #0x1a0]
        umlal2  v30.2d, v22.4s, v18.s[2]
        stp     x19, x25, [sp, #0x80]
        umulh   x19, x7, x14
        shl     v22.2d, v6.2d, #0x23
        usra    v23.2d, v22.2d, #6
        uzp2    v22.2d, v31.2d, v30.2d
        uzp1    v29.2d, v31.2d, v30.2d
        shl     v30.2d, v22.2d, #0x23
        ext     v6.16b, v6.16b, v22.16b, #8
        usra    v29.2d, v30.2d, #6
        usra    v23.2d, v13.2d, #0x1d
        ldp     q13, q30, [x2, #0x1c0]
        usra    v29.2d, v6.2d, #0x1d
        str     q23, [x0, #0x20]
        str     q29, [x0, #0x30]
        ldp     q6, q23, [x2, #0x1e0]
        umlal2  v25.2d, v21.4s, v8.s[1]
        ldp     q21, q29, [x2, #0x200]
        mul     x25, x7, x14
        umlal   v25.2d, v12.2s, v9.s[2]
        umlal2  v25.2d, v12.4s, v9.s[3]
        umlal   v25.2d, v7.2s, v9.s[0]
        stp     x24, x1, [sp, #0x70]
        mul     x24, x13, x14
        umlal2  v25.2d, v7.4s, v9.s[1]
        ldp     q12, q7, [x2, #0x220]
        umlal   v25.2d, v2.2s, v19.s[2]
        umlal2  v25.2d, v2.4s, v19.s[3]
        ldr     x1, [x6, #0xb0]
        str     x28, [sp, #0x5c8]
        umulh   x28, x7, x1
        umlal   v25.2d, v26.2s, v19.s[0]
        umlal2  v25.2d, v26.4s, v19.s[1]
        str     x23, [sp, #0x5c0]
        ldr     x23, [sp, #0x7c8]
        ldp     d2, d26, [x23, #0x138]
        umlal   v25.2d, v0.2s, v11.s[2]
        adds    x28, x28, x25
        adcs    x24, x19, x24
        ldp     x19, x23, [x6, #0xc0]
        umlal2  v25.2d, v0.4s, v11.s[3]
        umulh   x25, x13, x14
        umlal   v25.2d, v20.2s, v11.s[0]
        umlal2  v25.2d, v20.4s, v11.s[1]
        ldp     q0, q20, [x2, #0x2e0]
        umlal   v25.2d, v3.2s, v28.s[2]
        shl     v26.2d, v26.2d, #0xe
        adc     x25, x25, xzr
        stp     x11, x17, [sp, #0xc0]
        stp     x10, x5, [sp, #0x130]
        ldp     x11, x10, [x6, #0x80]
        subs    x11, x19, x11
        sbcs    x10, x23, x10
        ldp     x23, x19, [x6, #0xd0]
        umlal2  v25.2d, v3.4s, v28.s[3]
        ldp     x17, x5, [x6, #0x90]
        sbcs    x17, x23, x17
        sbcs    x5, x19, x5
        ldp     x19, x23, [x6, #0xe0]
        mul     x7, x7, x1
        umlal   v25.2d, v27.2s, v28.s[0]
        ldp     q3, q31, [x2, #0xd0]
        sbcs    x16, x19, x16
        umlal2  v25.2d, v27.4s, v28.s[1]
        sbcs    x26, x23, x26
        ldp     x23, x19, [x6, #0xf0]
        sbcs    x23, x23, x1
        sbcs    x14, x19, x14
        umlal   v25.2d, v13.2s, v24.s[2]
        umlal2  v25.2d, v13.4s, v24.s[3]
        umlal   v25.2d, v30.2s, v24.s[0]
        umlal2  v25.2d, v30.4s, v24.s[1]
        ldp     q13, q27, [x2, #0xb0]
        umlal   v25.2d, v6.2s, v1.s[2]
        umlal2  v25.2d, v6.4s, v1.s[3]
        umlal   v25.2d, v23.2s, v1.s[0]
        umlal2  v25.2d, v23.4s, v1.s[1]
        umlal   v25.2d, v21.2s, v16.s[2]
        mul     x19, x13, x1
        ldp     q6, q23, [x2, #0xf0]
        str     x7, [sp, #0x5b8]
        csetm   x7, lo
        adds    x28, x28, x19
        umlal2  v25.2d, v21.4s, v16.s[3]
        umulh   x19, x13, x1
        umlal   v25.2d, v29.2s, v16.s[0]
        adcs    x24, x24, x19
        umlal2  v25.2d, v29.4s, v16.s[1]
        eor     x19, x11, x7
        ldr     x11, [sp, #0x5e0]
        adc     x25, x25, xzr
        umlal   v25.2d, v12.2s, v17.s[2]
        eor     x1, x10, x7
        ldr     x10, [sp, #0x728]
        umlal2  v25.2d, v12.4s, v17.s[3]
        umlal   v25.2d, v7.2s, v17.s[0]
        mul     x13, x10, x11
        stp     x25, x24, [sp, #0x40]
        ldp     x24, x25, [sp, #0x10]
        eor     x13, x13, x25
        eor     x17, x17, x7
        umlal2  v25.2d, v7.4s, v17.s[1]
        usra    v25.2d, v2.2d, #0x38
        usra    v25.2d, v26.2d, #6
        umull   v12.2d, v0.2s, v18.s[0]
        umlal2  v12.2d, v0.4s, v18.s[2]
        ldp     q0, q2, [x2, #0x130]
        umulh   x25, x10, x11
        umlal   v12.2d, v20.2s, v4.s[0]
        ldp     q7, q21, [x2, #0x150]
        umlal2  v12.2d, v20.4s, v4.s[1]
        eor     x5, x5, x7
        ldp     q20, q26, [x2, #0x110]
        ldr     q29, [x2, #0x230]
        eor     x23, x23, x7
        umlal   v12.2d, v13.2s, v15.s[2]
        eor     x16, x16, x7
        eor     x26, x26, x7
        umlal2  v12.2d, v13.4s, v15.s[3]
        mul     x11, x10, x24
        eor     x14, x14, x7
        cmn     x7, #1
        umlal   v12.2d, v27.2s, v15.s[0]
        adcs    x19, x19, xzr
        eor     x7, x12, x7
        adcs    x1, x1, xzr
        adcs    x12, x17, xzr
        umlal2  v12.2d, v27.4s, v15.s[1]
        ldp     q13, q27, [x2, #0x170]
        umlal   v12.2d, v3.2s, v5.s[2]
        adcs    x5, x5, xzr
        umlal2  v12.2d, v3.4s, v5.s[3]
        umulh   x10, x10, x24
        adcs    x16, x16, xzr
        adcs    x26, x26, xzr
        adcs    x23, x23, xzr
        adcs    x14, x14, xzr
        umlal   v12.2d, v31.2s, v5.s[0]
        ldp     q3, q30, [x2, #0x190]
        subs    x17, x15, x27
        umlal2  v12.2d, v31.4s, v5.s[1]
        str     x7, [sp, #0x5b0]
        sbcs    x7, x9, x22
        stp     x22, x27, [sp, #0x90]
        csetm   x22, lo
        stp     x12, x5, [sp, #0x120]
        subs    x12, x12, x19
        sbcs    x5, x5, x1
        eor     x7, x7, x22
        umlal   v12.2d, v6.2s, v10.s[2]
        stp     x19, x9, [sp, #0x60]
        ldr     x19, [sp, #0x730]
        mul     x27, x19, x24
        eor     x17, x17, x22
        csetm   x9, lo
        umlal2  v12.2d, v6.4s, v10.s[3]
        adds    x25, x25, x11
        adcs    x27, x10, x27
        eor     x5, x5, x9
        umlal   v12.2d, v23.2s, v10.s[0]
        eor     x10, x12, x9
        eor     x11, x22, x9
        umlal2  v12.2d, v23.4s, v10.s[1]
        ldr     x12, [sp, #0x5e0]
        umulh   x24, x19, x24
        umlal   v12.2d, v20.2s, v14.s[2]
        ldp     q6, q23, [x2, #0x1b0]
        adc     x24, x24, xzr
        cmn     x22, #1
        adcs    x22, x17, xzr
        umlal2  v12.2d, v20.4s, v14.s[3]
        adcs    x7, x7, xzr
        umlal   v12.2d, v26.2s, v14.s[0]
        umlal2  v12.2d, v26.4s, v14.s[1]
        ldp     q20, q26, [x2, #0x1d0]
        mul     x17, x19, x12
        adds    x25, x25, x17
        ldr     x17, [sp, #0x18]
        eor     x25, x25, x17
        umlal   v12.2d, v0.2s, v8.s[2]
        umlal2  v12.2d, v0.4s, v8.s[3]
        ldp     q0, q31, [x2, #0x1f0]
        umlal   v12.2d, v2.2s, v8.s[0]
        umulh   x19, x19, x12
        ldr     x12, [sp, #0x138]
        umlal2  v12.2d, v2.4s, v8.s[1]
        adcs    x27, x27, x19
        eor     x27, x27, x17
        adc     x24, x24, xzr
        umlal   v12.2d, v7.2s, v9.s[2]
        eor     x24, x24, x17
        cmn     x17, #1
        adcs    x19, x13, x8
        umlal2  v12.2d, v7.4s, v9.s[3]
        adcs    x25, x25, x20
        adcs    x27, x27, x21
        adcs    x24, x24, x12
        umlal   v12.2d, v21.2s, v9.s[0]
        adc     x17, x17, xzr
        cmn     x9, #1
        adcs    x9, x10, xzr
        ldp     x13, x10, [sp, #0x50]
        umlal2  v12.2d, v21.4s, v9.s[1]
        adcs    x5, x5, xzr
        str     x7, [sp, #0x728]
        ldr     x7, [sp, #0x5b8]
        stp     x5, x11, [sp, #0xf0]
        mul     x5, x13, x10
        adds    x19, x19, x7
        umlal   v12.2d, v13.2s, v19.s[2]
        ldr     x11, [sp, #0x158]
        stp     x9, x22, [sp, #0xb0]
        ldr     x9, [sp, #0x48]
        eor     x22, x5, x11
        adcs    x25, x25, x28
        adcs    x27, x27, x9
        umlal2  v12.2d, v13.4s, v19.s[3]
        stp     x20, x8, [sp, #0x30]
        ldr     x20, [sp, #0x40]
        adcs    x24, x24, x20
        adc     x17, x17, xzr
        umlal   v12.2d, v27.2s, v19.s[0]
        str     x1, [sp, #0xe0]
        umulh   x1, x13, x10
        adds    x19, x21, x19
        ldr     x21, [sp, #0x130]
        adcs    x25, x12, x25
        ldr     x12, [sp, #0x5d8]
        umlal2  v12.2d, v27.4s, v19.s[1]
        adcs    x27, x7, x27
        ldp     x7, x8, [sp, #0xc0]
        adcs    x24, x28, x24
        adcs    x28, x9, x17
        ldr     x17, [sp, #0x148]
        umlal   v12.2d, v3.2s, v11.s[2]
        adcs    x20, x20, xzr
        subs    x9, x8, x21
        sbcs    x12, x7, x12
        umlal2  v12.2d, v3.4s, v11.s[3]
        csetm   x21, lo
        eor     x12, x12, x21
        ldp     q13, q2, [x2, #0x2f0]
        mul     x7, x13, x17
        adds    x1, x1, x7
        eor     x7, x9, x21
        ldr     x9, [sp, #0x7c8]
        umlal   v12.2d, v30.2s, v11.s[0]
        ldp     q3, q7, [x2, #0x210]
        umlal2  v12.2d, v30.4s, v11.s[1]
        ldp     d21, d27, [x9, #0x140]
        stp     x20, x28, [sp, #0x20]
        ldp     x20, x8, [sp, #0xd0]
        umulh   x28, x8, x17
        shl     v27.2d, v27.2d, #0x14
        umlal   v12.2d, v6.2s, v28.s[2]
        umlal2  v12.2d, v6.4s, v28.s[3]
        stp     x24, x27, [sp, #0x10]
        mul     x24, x8, x10
        umlal   v12.2d, v23.2s, v28.s[0]
        umlal2  v12.2d, v23.4s, v28.s[1]
        ldp     q6, q23, [x2, #0xc0]
        umlal   v12.2d, v20.2s, v24.s[2]
        umulh   x10, x8, x10
        umlal2  v12.2d, v20.4s, v24.s[3]
        umlal   v12.2d, v26.2s, v24.s[0]
        umull   v20.2d, v13.2s, v18.s[0]
        umlal2  v12.2d, v26.4s, v24.s[1]
        stp     x25, x19, [sp]
        ldp     x25, x27, [sp, #0xa0]
        umulh   x19, x20, x27
        umlal   v12.2d, v0.2s, v1.s[2]
        umlal2  v12.2d, v0.4s, v1.s[3]
        umlal2  v20.2d, v13.4s, v18.s[2]
        umlal   v20.2d, v2.2s, v4.s[0]
        mul     x8, x8, x17
        umlal2  v20.2d, v2.4s, v4.s[1]
        ldp     q13, q0, [x2, #0xe0]
        umlal   v20.2d, v6.2s, v15.s[2]
        umlal2  v20.2d, v6.4s, v15.s[3]
        str     x15, [sp, #0xe8]
        mul     x15, x20, x25
        umlal   v20.2d, v23.2s, v15.s[0]
        umlal2  v20.2d, v23.4s, v15.s[1]
        ldp     q2, q6, [x2, #0x100]
        umlal   v12.2d, v31.2s, v1.s[0]
        umulh   x13, x13, x17
        adcs    x8, x13, x8
        adc     x28, x28, xzr
        umlal2  v12.2d, v31.4s, v1.s[1]
        adds    x24, x1, x24
        adcs    x1, x8, x10
        eor     x8, x24, x11
        umlal   v12.2d, v3.2s, v16.s[2]
        adc     x28, x28, xzr
        cmn     x21, #1
        adcs    x7, x7, xzr
        adcs    x10, x12, xzr
        umlal   v20.2d, v13.2s, v5.s[2]
        umlal2  v12.2d, v3.4s, v16.s[3]
        subs    x12, x23, x16
        sbcs    x13, x14, x26
        umlal2  v20.2d, v13.4s, v5.s[3]
        mul     x17, x20, x27
        str     x10, [sp, #0x730]
        csetm   x10, lo
        eor     x12, x12, x10
        umlal   v20.2d, v0.2s, v5.s[0]
        eor     x21, x21, x10
        eor     x13, x13, x10
        cmn     x10, #1
        umlal2  v20.2d, v0.4s, v5.s[1]
        adcs    x10, x12, xzr
        ldp     q13, q0, [x2, #0x140]
        umulh   x20, x20, x25
        adcs    x12, x13, xzr
        ldr     x13, [sp, #0x150]
        adds    x19, x19, x15
        ldr     x15, [sp, #0x178]
        umlal   v12.2d, v7.2s, v16.s[0]
        ldp     q3, q23, [x2, #0x120]
        umlal2  v12.2d, v7.4s, v16.s[1]
        umlal   v20.2d, v2.2s, v10.s[2]
        umlal2  v20.2d, v2.4s, v10.s[3]
        stp     x12, x21, [sp, #0x110]
        umulh   x12, x13, x25
        ldp     q2, q7, [x2, #0x160]
        umlal   v20.2d, v6.2s, v10.s[0]
        umlal2  v20.2d, v6.4s, v10.s[1]
        umlal   v12.2d, v29.2s, v17.s[2]
        umlal2  v12.2d, v29.4s, v17.s[3]
        ldp     q6, q17, [x2, #0x1a0]
        umulh   x21, x13, x27
        umlal   v20.2d, v3.2s, v14.s[2]
        usra    v12.2d, v21.2d, #0x32
        umlal2  v20.2d, v3.4s, v14.s[3]
        ldp     q3, q21, [x2, #0x180]
        umlal   v20.2d, v23.2s, v14.s[0]
        usra    v12.2d, v27.2d, #6
        umlal2  v20.2d, v23.4s, v14.s[1]
        mul     x27, x13, x27
        ldp     q23, q26, [x2, #0x1c0]
        umlal   v20.2d, v13.2s, v8.s[2]
        uzp1    v27.2d, v25.2d, v12.2d
        umlal2  v20.2d, v13.4s, v8.s[3]
        uzp2    v12.2d, v25.2d, v12.2d
        umlal   v20.2d, v0.2s, v8.s[0]
        stp     x7, x10, [sp, #0xd0]
        ldp     x10, x7, [sp, #0x100]
        stp     x14, x23, [sp, #0x50]
        umulh   x14, x15, x7
        ldp     q13, q25, [x2, #0x1e0]
        umlal2  v20.2d, v0.4s, v8.s[1]
        shl     v0.2d, v12.2d, #0x23
        umlal   v20.2d, v2.2s, v9.s[2]
        ext     v22.16b, v22.16b, v12.16b, #8
        umlal2  v20.2d, v2.4s, v9.s[3]
        usra    v27.2d, v0.2d, #6
        umlal   v20.2d, v7.2s, v9.s[0]
        umulh   x23, x15, x10
        ldp     q0, q2, [x2, #0x300]
        umlal2  v20.2d, v7.4s, v9.s[1]
        usra    v27.2d, v22.2d, #0x1d
        umlal   v20.2d, v3.2s, v19.s[2]
        ldp     q7, q22, [x2, #0xd0]
        umlal2  v20.2d, v3.4s, v19.s[3]
        str     q27, [x0, #0x40]
        umlal   v20.2d, v21.2s, v19.s[0]
        str     x26, [sp, #0x5e0]
        mul     x26, x15, x7
        ldr     q3, [x2, #0x230]
        umlal2  v20.2d, v21.4s, v19.s[1]
        ldp     q21, q27, [x2, #0x200]
        umlal   v20.2d, v6.2s, v11.s[2]
        umlal2  v20.2d, v6.4s, v11.s[3]
        mul     x25, x13, x25
        adcs    x25, x20, x25
        adc     x20, x12, xzr
        umlal   v20.2d, v17.2s, v11.s[0]
        adds    x27, x19, x27
        adcs    x25, x25, x21
        adc     x19, x20, xzr
        ldr     x20, [sp, #0x140]
        umlal2  v20.2d, v17.4s, v11.s[1]
        adds    x23, x23, x26
        ldr     x26, [sp, #0x170]
        ldp     q6, q17, [x2, #0xf0]
        umlal   v20.2d, v23.2s, v28.s[2]
        umlal2  v20.2d, v23.4s, v28.s[3]
        ldp     q23, q29, [x2, #0x220]
        mul     x21, x26, x7
        adcs    x21, x14, x21
        umlal   v20.2d, v26.2s, v28.s[0]
        umlal2  v20.2d, v26.4s, v28.s[1]
        ldp     q26, q30, [x2, #0x110]
        umulh   x7, x26, x7
        umlal   v20.2d, v13.2s, v24.s[2]
        adc     x7, x7, xzr
        umlal2  v20.2d, v13.4s, v24.s[3]
        umlal   v20.2d, v25.2s, v24.s[0]
        ldp     d13, d31, [x9, #0x148]
        shl     v31.2d, v31.2d, #0x1a
        umlal2  v20.2d, v25.4s, v24.s[1]
        umlal   v20.2d, v21.2s, v1.s[2]
        mul     x12, x15, x10
        eor     x12, x12, x20
        umlal2  v20.2d, v21.4s, v1.s[3]
        ldp     q21, q25, [x2, #0x130]
        umlal   v20.2d, v27.2s, v1.s[0]
        mul     x13, x26, x10
        adds    x23, x23, x13
        eor     x23, x23, x20
        umlal2  v20.2d, v27.4s, v1.s[1]
        umlal   v20.2d, v23.2s, v16.s[2]
        umlal2  v20.2d, v23.4s, v16.s[3]
        ldp     q23, q27, [x2, #0x150]
        umulh   x26, x26, x10
        adcs    x26, x21, x26
        umlal   v20.2d, v29.2s, v16.s[0]
        adc     x21, x7, xzr
        eor     x21, x21, x20
        eor     x26, x26, x20
        umlal2  v20.2d, v29.4s, v16.s[1]
        usra    v20.2d, v13.2d, #0x2c
        usra    v20.2d, v31.2d, #6
        cmn     x20, #1
        umull   v13.2d, v0.2s, v18.s[0]
        adcs    x5, x12, x5
        adcs    x23, x23, x24
        adcs    x24, x26, x1
        adcs    x26, x21, x28
        adc     x20, x20, xzr
        adds    x21, x5, x17
        adcs    x23, x23, x27
        adcs    x24, x24, x25
        umlal2  v13.2d, v0.4s, v18.s[2]
        adcs    x26, x26, x19
        adc     x20, x20, xzr
        adds    x21, x1, x21
        umlal   v13.2d, v2.2s, v4.s[0]
        adcs    x23, x28, x23
        adcs    x24, x17, x24
        umlal2  v13.2d, v2.4s, v4.s[1]
        adcs    x26, x27, x26
        adcs    x28, x25, x20
        ldp     q0, q2, [x2, #0x170]
        umlal   v13.2d, v7.2s, v15.s[2]
        umlal2  v13.2d, v7.4s, v15.s[3]
        ldp     q7, q29, [x2, #0x190]
        umlal   v13.2d, v22.2s, v15.s[0]
        umlal2  v13.2d, v22.4s, v15.s[1]
        umlal   v13.2d, v6.2s, v5.s[2]
        adcs    x27, x19, xzr
        ldr     x20, [sp, #0x768]
        ldr     x19, [sp, #0x5d0]
        eor     x25, x21, x11
        eor     x23, x23, x11
        umlal2  v13.2d, v6.4s, v5.s[3]
        eor     x24, x24, x11
        eor     x26, x26, x11
        ldr     x1, [sp, #0x5c0]
        ldr     x5, [sp, #0x5c8]
        eor     x28, x28, x11
        umlal   v13.2d, v17.2s, v5.s[0]
        eor     x27, x27, x11
        cmn     x11, #1
        umlal2  v13.2d, v17.4s, v5.s[1]
        adcs    x21, x22, x19
        umlal   v13.2d, v26.2s, v10.s[2]
        ldp     q6, q17, [x2, #0x1b0]
        adcs    x22, x8, x20
        ldp     x8, x7, [sp, #0x70]
        ldp     x12, x10, [sp, #0x80]
        umlal2  v13.2d, v26.4s, v10.s[3]
        ldp     q22, q26, [x2, #0x1d0]
        adcs    x25, x25, x1
        umlal   v13.2d, v30.2s, v10.s[0]
        ldp     x14, x13, [sp, #0xe0]
        adcs    x23, x23, x5
        umlal2  v13.2d, v30.4s, v10.s[1]
        ldp     x19, x17, [sp, #0xc0]
        adcs    x24, x24, x7
        umlal   v13.2d, v21.2s, v14.s[2]
        adcs    x26, x26, x8
        umlal2  v13.2d, v21.4s, v14.s[3]
        ldp     q21, q30, [x2, #0x1f0]
        adcs    x28, x28, x10
        ldp     x10, x1, [sp, #0x60]
        umlal   v13.2d, v25.2s, v14.s[0]
        adcs    x27, x27, x12
        ldp     x12, x20, [sp, #0x90]
        umlal2  v13.2d, v25.4s, v14.s[1]
        umulh   x15, x13, x14
        adc     x11, x11, xzr
        subs    x5, x13, x17
        ldr     x17, [sp, #0x130]
        umlal   v13.2d, v23.2s, v8.s[2]
        sbcs    x19, x1, x19
        sbcs    x17, x20, x17
        ldr     x20, [sp, #0x5d8]
        sbcs    x20, x12, x20
        umlal2  v13.2d, v23.4s, v8.s[3]
        csetm   x12, lo
        eor     x19, x19, x12
        eor     x5, x5, x12
        umlal   v13.2d, v27.2s, v8.s[0]
        eor     x17, x17, x12
        cmn     x12, #1
        adcs    x5, x5, xzr
        adcs    x19, x19, xzr
        umlal2  v13.2d, v27.4s, v8.s[1]
        umulh   x8, x13, x10
        eor     x20, x20, x12
        umlal   v13.2d, v0.2s, v9.s[2]
        adcs    x17, x17, xzr
        ldp     q23, q25, [x2, #0x310]
        umlal2  v13.2d, v0.4s, v9.s[3]
        adcs    x20, x20, xzr
        stp     x19, x20, [sp, #0xa0]
        ldp     x19, x7, [sp, #0x30]
        adds    x21, x21, x7
        ldp     x20, x7, [sp]
        umlal   v13.2d, v2.2s, v9.s[0]
        adcs    x22, x22, x19
        ldp     q0, q27, [x2, #0xe0]
        umlal2  v13.2d, v2.4s, v9.s[1]
        mul     x19, x13, x14
        adcs    x25, x25, x7
        umlal   v13.2d, v7.2s, v19.s[2]
        adcs    x23, x23, x20
        ldp     x7, x20, [sp, #0x10]
        umlal2  v13.2d, v7.4s, v19.s[3]
        adcs    x24, x24, x20
        umlal   v13.2d, v29.2s, v19.s[0]
        mul     x13, x13, x10
        adcs    x26, x26, x7
        umlal2  v13.2d, v29.4s, v19.s[1]
        stp     x13, x16, [sp, #0x100]
        ldr     x20, [sp, #0x5e0]
        ldp     x7, x13, [sp, #0x20]
        adcs    x28, x28, x13
        umlal   v13.2d, v6.2s, v11.s[2]
        adcs    x27, x27, x7
        umlal2  v13.2d, v6.4s, v11.s[3]
        mul     x7, x1, x14
        adc     x11, x11, xzr
        subs    x16, x16, x10
        umlal   v13.2d, v17.2s, v11.s[0]
        umulh   x13, x1, x14
        stp     x5, x17, [sp, #0x40]
        ldp     x17, x5, [sp, #0x50]
        sbcs    x14, x20, x14
        ldr     x20, [sp, #0x120]
        umlal2  v13.2d, v17.4s, v11.s[1]
        sbcs    x5, x5, x20
        ldr     x20, [sp, #0x128]
        umlal   v13.2d, v22.2s, v28.s[2]
        ldp     q2, q6, [x2, #0x210]
        sbcs    x17, x17, x20
        umlal2  v13.2d, v22.4s, v28.s[3]
        ldp     d7, d17, [x9, #0x150]
        csetm   x9, lo
        adds    x19, x8, x19
        umlal   v13.2d, v26.2s, v28.s[0]
        mul     x8, x1, x10
        eor     x5, x5, x9
        eor     x16, x16, x9
        eor     x14, x14, x9
        umlal2  v13.2d, v26.4s, v28.s[1]
        eor     x17, x17, x9
        eor     x12, x12, x9
        adcs    x7, x15, x7
        umlal   v13.2d, v21.2s, v24.s[2]
        adc     x13, x13, xzr
        cmn     x9, #1
        umlal2  v13.2d, v21.4s, v24.s[3]
        umulh   x1, x1, x10
        adcs    x9, x16, xzr
        ldp     x16, x15, [sp, #0x70]
        umlal   v13.2d, v30.2s, v24.s[0]
        adcs    x10, x14, xzr
        shl     v17.2d, v17.2d, #0x20
        umlal2  v13.2d, v30.4s, v24.s[1]
        adcs    x5, x5, xzr
        ldp     q21, q22, [x2, #0x100]
        umlal   v13.2d, v2.2s, v1.s[2]
        adcs    x14, x17, xzr
        adds    x21, x15, x21
        ldr     x15, [sp, #0x98]
        ldp     q26, q29, [x2, #0x120]
        adcs    x22, x16, x22
        umlal2  v13.2d, v2.4s, v1.s[3]
        mul     x16, x15, x20
        str     x22, [sp, #0x5b8]
        ldp     x22, x17, [sp, #0x80]
        adcs    x25, x17, x25
        umlal   v13.2d, v6.2s, v1.s[0]
        adcs    x23, x22, x23
        ldp     x17, x22, [sp, #0x30]
        umlal2  v13.2d, v6.4s, v1.s[1]
        adcs    x24, x22, x24
        ldr     x22, [sp, #0x120]
        umlal   v13.2d, v3.2s, v16.s[2]
        str     x24, [sp, #0x5a8]
        umulh   x24, x15, x22
        adcs    x26, x17, x26
        umlal2  v13.2d, v3.4s, v16.s[3]
        str     x26, [sp, #0x5a0]
        ldp     x26, x17, [sp]
        adcs    x28, x17, x28
        umull   v2.2d, v23.2s, v18.s[0]
        adcs    x26, x26, x27
        ldp     x17, x27, [sp, #0x10]
        adcs    x27, x27, x11
        mul     x11, x15, x22
        adcs    x17, x17, xzr
        usra    v13.2d, v7.2d, #0x26
        stp     x17, x27, [sp, #0x180]
        ldp     x27, x17, [sp, #0x20]
        adcs    x17, x17, xzr
        umlal2  v2.2d, v23.4s, v18.s[2]
        ldp     q3, q6, [x2, #0x140]
        adcs    x27, x27, xzr
        stp     x27, x17, [sp, #0x170]
        ldp     x27, x17, [sp, #0x40]
        stp     x26, x28, [sp, #0x160]
        subs    x26, x27, x17
        umlal   v2.2d, v25.2s, v4.s[0]
        ldr     x28, [sp, #0x90]
        str     x23, [sp, #0x598]
        umulh   x23, x28, x20
        str     x25, [sp, #0x590]
        str     x21, [sp, #0x588]
        ldp     x25, x21, [sp, #0xa0]
        sbcs    x21, x25, x21
        umlal2  v2.2d, v25.4s, v4.s[1]
        ldp     q7, q16, [x2, #0x1a0]
        csetm   x17, lo
        adds    x19, x19, x8
        usra    v13.2d, v17.2d, #6
        umlal   v2.2d, v0.2s, v15.s[2]
        eor     x21, x21, x17
        adcs    x1, x7, x1
        eor     x26, x26, x17
        umlal2  v2.2d, v0.4s, v15.s[3]
        uzp1    v0.2d, v20.2d, v13.2d
        adc     x7, x13, xzr
        cmn     x17, #1
        ldp     q17, q23, [x2, #0x160]
        adcs    x26, x26, xzr
        umlal   v2.2d, v27.2s, v15.s[0]
        umulh   x8, x15, x20
        adcs    x21, x21, xzr
        subs    x13, x5, x9
        uzp2    v13.2d, v20.2d, v13.2d
        sbcs    x15, x14, x10
        umlal2  v2.2d, v27.4s, v15.s[1]
        str     x21, [sp, #0x580]
        csetm   x21, lo
        umlal   v2.2d, v21.2s, v5.s[2]
        shl     v20.2d, v13.2d, #0x23
        adds    x24, x24, x16
        eor     x13, x13, x21
        eor     x15, x15, x21
        eor     x16, x17, x21
        umlal2  v2.2d, v21.4s, v5.s[3]
        usra    v0.2d, v20.2d, #6
        ldp     q20, q21, [x2, #0x180]
        mul     x20, x28, x20
        umlal   v2.2d, v22.2s, v5.s[0]
        ext     v12.16b, v12.16b, v13.16b, #8
        umlal2  v2.2d, v22.4s, v5.s[1]
        umlal   v2.2d, v26.2s, v10.s[2]
        mul     x17, x28, x22
        usra    v0.2d, v12.2d, #0x1d
        ldp     q12, q22, [x2, #0x1e0]
        adcs    x20, x8, x20
        adc     x23, x23, xzr
        cmn     x21, #1
        umulh   x28, x28, x22
        umlal2  v2.2d, v26.4s, v10.s[3]
        adcs    x21, x13, xzr
        ldp     x13, x8, [sp, #0xb0]
        umlal   v2.2d, v29.2s, v10.s[0]
        adcs    x22, x15, xzr
        umlal2  v2.2d, v29.4s, v10.s[1]
        adds    x24, x24, x17
        str     q0, [x0, #0x50]
        umlal   v2.2d, v3.2s, v14.s[2]
        ldp     q0, q25, [x2, #0x1c0]
        ldr     x17, [sp, #0x7c8]
        umlal2  v2.2d, v3.4s, v14.s[3]
        mul     x15, x8, x13
        ldp     q3, q26, [x2, #0x200]
        umlal   v2.2d, v6.2s, v14.s[0]
        adcs    x28, x20, x28
        ldp     q27, q29, [x2, #0x220]
        umlal2  v2.2d, v6.4s, v14.s[1]
        adc     x23, x23, xzr
        umlal   v2.2d, v17.2s, v8.s[2]
        umulh   x20, x8, x13
        umlal2  v2.2d, v17.4s, v8.s[3]
        ldp     d6, d17, [x17, #0x158]
        stp     x16, x21, [sp, #0x70]
        ldp     x21, x16, [sp, #0xf0]
        eor     x15, x15, x16
        umlal   v2.2d, v23.2s, v8.s[0]
        umlal2  v2.2d, v23.4s, v8.s[1]
        umlal   v2.2d, v20.2s, v9.s[2]
        stp     x22, x26, [sp, #0x60]
        mul     x22, x8, x21
        umlal2  v2.2d, v20.4s, v9.s[3]
        umlal   v2.2d, v21.2s, v9.s[0]
        shl     v17.2d, v17.2d, #0x26
        ldp     q20, q23, [x2, #0x320]
        umlal2  v2.2d, v21.4s, v9.s[1]
        adds    x20, x20, x22
        umlal   v2.2d, v7.2s, v19.s[2]
        umlal2  v2.2d, v7.4s, v19.s[3]
        ldp     q7, q21, [x2, #0xf0]
        umlal   v2.2d, v16.2s, v19.s[0]
        ldp     q30, q31, [x2, #0x110]
        umlal2  v2.2d, v16.4s, v19.s[1]
        ldr     q16, [x2, #0x230]
        umlal   v2.2d, v0.2s, v11.s[2]
        umlal2  v2.2d, v0.4s, v11.s[3]
        umulh   x22, x8, x21
        ldr     x8, [sp, #0x728]
        umlal   v2.2d, v25.2s, v11.s[0]
        umlal2  v2.2d, v25.4s, v11.s[1]
        ldp     q0, q25, [x2, #0x130]
        mul     x26, x8, x21
        umlal   v2.2d, v12.2s, v28.s[2]
        adcs    x26, x22, x26
        umlal2  v2.2d, v12.4s, v28.s[3]
        umlal   v2.2d, v22.2s, v28.s[0]
        umlal2  v2.2d, v22.4s, v28.s[1]
        ldp     q12, q22, [x2, #0x150]
        umulh   x21, x8, x21
        adc     x21, x21, xzr
        umlal   v2.2d, v3.2s, v24.s[2]
        umlal2  v2.2d, v3.4s, v24.s[3]
        umlal   v2.2d, v26.2s, v24.s[0]
        umlal2  v2.2d, v26.4s, v24.s[1]
        mul     x22, x8, x13
        adds    x20, x20, x22
        ldr     x22, [sp, #0xc8]
        eor     x20, x20, x16
        str     x14, [sp, #0x578]
        ldr     x14, [sp, #0x5e0]
        umulh   x25, x22, x14
        umlal   v2.2d, v27.2s, v1.s[2]
        umlal2  v2.2d, v27.4s, v1.s[3]
        umulh   x8, x8, x13
        umlal   v2.2d, v29.2s, v1.s[0]
        adcs    x26, x26, x8
        ldr     x8, [sp, #0x100]
        eor     x26, x26, x16
        umlal2  v2.2d, v29.4s, v1.s[1]
        adc     x21, x21, xzr
        eor     x21, x21, x16
        umull   v3.2d, v20.2s, v18.s[0]
        cmn     x16, #1
        adcs    x13, x15, x8
        adcs    x20, x20, x19
        adcs    x26, x26, x1
        umlal2  v3.2d, v20.4s, v18.s[2]
        adcs    x21, x21, x7
        adc     x15, x16, xzr
        adds    x13, x13, x11
        adcs    x20, x20, x24
        adcs    x26, x26, x28
        umlal   v3.2d, v23.2s, v4.s[0]
        adcs    x21, x21, x23
        umlal2  v3.2d, v23.4s, v4.s[1]
        adc     x15, x15, xzr
        adds    x1, x1, x13
        adcs    x20, x7, x20
        umlal   v3.2d, v7.2s, v15.s[2]
        ldp     q20, q23, [x2, #0x170]
        adcs    x26, x11, x26
        adcs    x24, x24, x21
        umlal2  v3.2d, v7.4s, v15.s[3]
        usra    v2.2d, v6.2d, #0x20
        ldr     x21, [sp, #0x108]
        ldp     q6, q7, [x2, #0x1b0]
        umlal   v3.2d, v21.2s, v15.s[0]
        ldp     q26, q27, [x2, #0x190]
        ldp     x11, x13, [x4, #0xc0]
        usra    v2.2d, v17.2d, #6
        umlal2  v3.2d, v21.4s, v15.s[1]
        ldp     q17, q21, [x2, #0x1d0]
        umlal   v3.2d, v30.2s, v5.s[2]
        umlal2  v3.2d, v30.4s, v5.s[3]
        umlal   v3.2d, v31.2s, v5.s[0]
        adcs    x28, x28, x15
        ldp     x15, x16, [x4, #0xd0]
        adcs    x23, x23, xzr
        mul     x7, x22, x21
        umlal2  v3.2d, v31.4s, v5.s[1]
        ldp     q29, q30, [x2, #0x1f0]
        subs    x15, x11, x15
        umlal   v3.2d, v0.2s, v10.s[2]
        sbcs    x16, x13, x16
        csetm   x13, lo
        eor     x15, x15, x13
        umlal2  v3.2d, v0.4s, v10.s[3]
        umulh   x11, x22, x21
        eor     x16, x16, x13
        cmn     x13, #1
        umlal   v3.2d, v25.2s, v10.s[0]
        adcs    x15, x15, xzr
        adcs    x16, x16, xzr
        str     x16, [sp, #0x728]
        stp     x15, x23, [sp, #0xf0]
        ldp     x16, x15, [x6, #0xd0]
        ldp     x8, x23, [x6, #0xc0]
        subs    x16, x16, x8
        umlal2  v3.2d, v25.4s, v10.s[1]
        umlal   v3.2d, v12.2s, v14.s[2]
        ldp     q0, q25, [x2, #0x210]
        sbcs    x15, x15, x23
        csetm   x23, lo
        umlal2  v3.2d, v12.4s, v14.s[3]
        mul     x22, x22, x14
        adds    x22, x11, x22
        eor     x11, x16, x23
        ldr     x16, [sp, #0xc0]
        umlal   v3.2d, v22.2s, v14.s[0]
        umlal2  v3.2d, v22.4s, v14.s[1]
        ldp     d12, d22, [x17, #0x160]
        umlal   v3.2d, v20.2s, v8.s[2]
        shl     v22.2d, v22.2d, #0x2c
        eor     x15, x15, x23
        umlal2  v3.2d, v20.4s, v8.s[3]
        mul     x8, x16, x14
        umlal   v3.2d, v23.2s, v8.s[0]
        adcs    x25, x25, x8
        umlal2  v3.2d, v23.4s, v8.s[1]
        ldp     q20, q23, [x2, #0x330]
        umlal   v3.2d, v26.2s, v9.s[2]
        umlal2  v3.2d, v26.4s, v9.s[3]
        umulh   x8, x16, x14
        adc     x8, x8, xzr
        cmn     x23, #1
        adcs    x11, x11, xzr
        adcs    x14, x15, xzr
        eor     x23, x13, x23
        umlal   v3.2d, v27.2s, v9.s[0]
        umlal2  v3.2d, v27.4s, v9.s[1]
        ldp     q26, q27, [x2, #0x100]
        umlal   v3.2d, v6.2s, v19.s[2]
        mul     x13, x16, x21
        umlal2  v3.2d, v6.4s, v19.s[3]
        umlal   v3.2d, v7.2s, v19.s[0]
        umlal2  v3.2d, v7.4s, v19.s[1]
        ldp     q6, q7, [x2, #0x120]
        umulh   x21, x16, x21
        ldp     x15, x16, [x4, #0xf0]
        umlal   v3.2d, v17.2s, v11.s[2]
        adds    x22, x22, x13
        adcs    x25, x25, x21
        adc     x21, x8, xzr
        ldp     x8, x13, [x4, #0xe0]
        stp     x23, x14, [sp, #0x90]
        subs    x23, x8, x15
        ldp     x8, x15, [sp, #0x50]
        umlal2  v3.2d, v17.4s, v11.s[3]
        sbcs    x14, x13, x16
        ldr     x16, [sp, #0x130]
        str     x11, [sp, #0x5e0]
        csetm   x11, lo
        umlal   v3.2d, v21.2s, v11.s[0]
        umlal2  v3.2d, v21.4s, v11.s[1]
        ldp     q17, q21, [x2, #0x140]
        umulh   x13, x16, x15
        umlal   v3.2d, v29.2s, v28.s[2]
        eor     x23, x23, x11
        umlal2  v3.2d, v29.4s, v28.s[3]
        umull   v29.2d, v20.2s, v18.s[0]
        umlal2  v29.2d, v20.4s, v18.s[2]
        str     x28, [sp, #0x80]
        mul     x28, x16, x8
        adds    x28, x13, x28
        umlal   v29.2d, v23.2s, v4.s[0]
        umlal2  v29.2d, v23.4s, v4.s[1]
        ldp     q20, q23, [x2, #0x160]
        umlal   v29.2d, v26.2s, v15.s[2]
        umulh   x13, x16, x8
        umlal2  v29.2d, v26.4s, v15.s[3]
        umlal   v29.2d, v27.2s, v15.s[0]
        umlal2  v29.2d, v27.4s, v15.s[1]
        ldp     q26, q27, [x2, #0x180]
        umlal   v29.2d, v6.2s, v5.s[2]
        mul     x16, x16, x15
        umlal2  v29.2d, v6.4s, v5.s[3]
        umlal   v29.2d, v7.2s, v5.s[0]
        umlal2  v29.2d, v7.4s, v5.s[1]
        ldp     q6, q7, [x2, #0x1a0]
        stp     x24, x26, [sp, #0x20]
        ldr     x24, [sp, #0x5d8]
        mul     x26, x24, x8
        umlal   v29.2d, v17.2s, v10.s[2]
        adcs    x26, x13, x26
        umlal   v3.2d, v30.2s, v28.s[0]
        umlal2  v29.2d, v17.4s, v10.s[3]
        umulh   x8, x24, x8
        adc     x8, x8, xzr
        umlal2  v3.2d, v30.4s, v28.s[1]
        ldp     q17, q30, [x2, #0x1c0]
        umlal   v29.2d, v21.2s, v10.s[0]
        umlal   v3.2d, v0.2s, v24.s[2]
        umlal2  v29.2d, v21.4s, v10.s[1]
        mul     x13, x24, x15
        umlal2  v3.2d, v0.4s, v24.s[3]
        ldp     q0, q21, [x2, #0x340]
        adds    x28, x28, x13
        umlal   v29.2d, v20.2s, v14.s[2]
        umulh   x24, x24, x15
        adcs    x24, x26, x24
        adc     x26, x8, xzr
        umlal2  v29.2d, v20.4s, v14.s[3]
        eor     x8, x14, x11
        ldp     x13, x14, [sp, #0xd0]
        cmn     x11, #1
        adcs    x23, x23, xzr
        umlal   v3.2d, v25.2s, v24.s[0]
        umlal2  v3.2d, v25.4s, v24.s[1]
        ldp     q20, q25, [x2, #0x1e0]
        adcs    x8, x8, xzr
        umlal   v29.2d, v23.2s, v14.s[0]
        umlal   v3.2d, v16.2s, v1.s[2]
        umulh   x15, x13, x14
        str     x8, [sp, #0x570]
        str     x23, [sp, #0x190]
        ldp     x8, x23, [x6, #0xf0]
        str     x20, [sp, #0xb0]
        stp     x1, x19, [sp, #0x30]
        ldp     x20, x1, [x6, #0xe0]
        subs    x8, x8, x20
        sbcs    x23, x23, x1
        umlal2  v29.2d, v23.4s, v14.s[1]
        csetm   x1, lo
        eor     x8, x8, x1
        eor     x23, x23, x1
        umlal2  v3.2d, v16.4s, v1.s[3]
        ldp     q1, q16, [x2, #0x110]
        umlal   v29.2d, v26.2s, v8.s[2]
        usra    v3.2d, v12.2d, #0x1a
        umlal2  v29.2d, v26.4s, v8.s[3]
        ldp     q12, q23, [x2, #0x200]
        mul     x20, x13, x14
        stp     x5, x10, [sp]
        ldp     x5, x19, [sp, #0x110]
        eor     x20, x20, x19
        umlal   v29.2d, v27.2s, v8.s[0]
        usra    v3.2d, v22.2d, #6
        cmn     x1, #1
        umlal2  v29.2d, v27.4s, v8.s[1]
        ldp     q22, q26, [x2, #0x220]
        umulh   x10, x13, x5
        uzp2    v27.2d, v2.2d, v3.2d
        uzp1    v2.2d, v2.2d, v3.2d
        adcs    x8, x8, xzr
        adcs    x23, x23, xzr
        umlal   v29.2d, v6.2s, v9.s[2]
        shl     v3.2d, v27.2d, #0x23
        eor     x1, x11, x1
        ldr     x11, [sp, #0x730]
        umlal2  v29.2d, v6.4s, v9.s[3]
        ext     v13.16b, v13.16b, v27.16b, #8
        umlal   v29.2d, v7.2s, v9.s[0]
        usra    v2.2d, v3.2d, #6
        stp     x1, x8, [sp, #0xe0]
        mul     x1, x11, x5
        ldp     q3, q6, [x2, #0x130]
        umlal2  v29.2d, v7.4s, v9.s[1]
        mul     x8, x27, x9
        umlal   v29.2d, v17.2s, v19.s[2]
        ldr     q7, [x2, #0x230]
        umlal2  v29.2d, v17.4s, v19.s[3]
        usra    v2.2d, v13.2d, #0x1d
        str     x23, [sp, #0x198]
        eor     x23, x8, x12
        umlal   v29.2d, v30.2s, v19.s[0]
        ldp     q13, q17, [x2, #0x150]
        umlal2  v29.2d, v30.4s, v19.s[1]
        str     q2, [x0, #0x60]
        umlal   v29.2d, v20.2s, v11.s[2]
        str     x23, [sp, #0x88]
        umulh   x23, x11, x5
        umlal2  v29.2d, v20.4s, v11.s[3]
        ldp     d2, d20, [x17, #0x168]
        umlal   v29.2d, v25.2s, v11.s[0]
        shl     v20.2d, v20.2d, #0x32
        ldp     q30, q31, [x2, #0x170]
        umlal2  v29.2d, v25.4s, v11.s[1]
        umlal   v29.2d, v12.2s, v28.s[2]
        mul     x5, x13, x5
        adds    x5, x15, x5
        adcs    x1, x10, x1
        adc     x23, x23, xzr
        umull   v25.2d, v0.2s, v18.s[0]
        umlal2  v25.2d, v0.4s, v18.s[2]
        mul     x10, x11, x14
        umlal2  v29.2d, v12.4s, v28.s[3]
        adds    x5, x5, x10
        eor     x5, x5, x19
        umlal   v25.2d, v21.2s, v4.s[0]
        umlal2  v25.2d, v21.4s, v4.s[1]
        umlal   v25.2d, v1.2s, v15.s[2]
        umulh   x10, x11, x14
        umlal2  v25.2d, v1.4s, v15.s[3]
        ldp     q12, q0, [x2, #0x190]
        adcs    x1, x1, x10
        umlal   v25.2d, v16.2s, v15.s[0]
        adc     x23, x23, xzr
        cmn     x19, #1
        adcs    x20, x20, x7
        umlal2  v25.2d, v16.4s, v15.s[1]
        eor     x23, x23, x19
        eor     x1, x1, x19
        adcs    x5, x5, x22
        umlal   v29.2d, v23.2s, v28.s[0]
        adcs    x1, x1, x25
        adcs    x23, x23, x21
        adc     x19, x19, xzr
        umlal2  v29.2d, v23.4s, v28.s[1]
        adds    x20, x20, x16
        umlal   v25.2d, v3.2s, v5.s[2]
        adcs    x5, x5, x28
        adcs    x1, x1, x24
        adcs    x23, x23, x26
        adc     x19, x19, xzr
        adds    x25, x25, x20
        umlal   v29.2d, v22.2s, v24.s[2]
        adcs    x20, x21, x5
        adcs    x21, x16, x1
        adcs    x23, x28, x23
        umlal2  v29.2d, v22.4s, v24.s[3]
        adcs    x24, x24, x19
        ldr     x19, [sp, #8]
        adcs    x26, x26, xzr
        ldp     q1, q16, [x2, #0x1b0]
        umlal   v29.2d, v26.2s, v24.s[0]
        ldp     q21, q22, [x2, #0x1d0]
        umlal2  v29.2d, v26.4s, v24.s[1]
        umulh   x28, x27, x9
        usra    v29.2d, v2.2d, #0x14
        ldp     q2, q23, [x2, #0x1f0]
        usra    v29.2d, v20.2d, #6
        umlal2  v25.2d, v3.4s, v5.s[3]
        ldp     q3, q20, [x2, #0x210]
        mul     x1, x27, x19
        umlal   v25.2d, v6.2s, v5.s[0]
        adds    x28, x28, x1
        ldr     x1, [sp, #0xa0]
        umlal2  v25.2d, v6.4s, v5.s[1]
        umlal   v25.2d, v13.2s, v10.s[2]
        umulh   x27, x27, x19
        ldp     d6, d26, [x17, #0x170]
        umlal2  v25.2d, v13.4s, v10.s[3]
        umlal   v25.2d, v17.2s, v10.s[0]
        shl     v13.2d, v26.2d, #0x38
        umlal2  v25.2d, v17.4s, v10.s[1]
        umlal   v25.2d, v30.2s, v14.s[2]
        mul     x5, x1, x19
        adcs    x27, x27, x5
        umlal2  v25.2d, v30.4s, v14.s[3]
        ldp     q17, q26, [x2, #0x350]
        umlal   v25.2d, v31.2s, v14.s[0]
        umlal2  v25.2d, v31.4s, v14.s[1]
        umulh   x19, x1, x19
        umlal   v25.2d, v12.2s, v8.s[2]
        adc     x19, x19, xzr
        ldp     q30, q31, [x2, #0x120]
        umlal2  v25.2d, v12.4s, v8.s[3]
        umlal   v25.2d, v0.2s, v8.s[0]
        umlal2  v25.2d, v0.4s, v8.s[1]
        umlal   v25.2d, v1.2s, v9.s[2]
        umlal2  v25.2d, v1.4s, v9.s[3]
        umlal   v25.2d, v16.2s, v9.s[0]
        ldp     q12, q0, [x2, #0x140]
        umlal2  v25.2d, v16.4s, v9.s[1]
        mul     x5, x1, x9
        adds    x28, x28, x5
        umlal   v25.2d, v21.2s, v19.s[2]
        umlal2  v25.2d, v21.4s, v19.s[3]
        ldr     x5, [sp, #0x48]
        ldp     q1, q16, [x2, #0x160]
        ldr     x10, [sp, #0x578]
        umlal   v25.2d, v22.2s, v19.s[0]
        umulh   x1, x1, x9
        ldr     x9, [sp]
        adcs    x27, x27, x1
        adc     x19, x19, xzr
        umlal2  v25.2d, v22.4s, v19.s[1]
        umlal   v25.2d, v2.2s, v11.s[2]
        eor     x1, x28, x12
        umlal2  v25.2d, v2.4s, v11.s[3]
        umlal   v25.2d, v23.2s, v11.s[0]
        ldp     q2, q21, [x2, #0x180]
        mul     x11, x5, x9
        umlal2  v25.2d, v23.4s, v11.s[1]
        umlal   v25.2d, v3.2s, v28.s[2]
        umlal2  v25.2d, v3.4s, v28.s[3]
        ldp     q3, q22, [x2, #0x1a0]
        umlal   v25.2d, v20.2s, v28.s[0]
        umlal2  v25.2d, v20.4s, v28.s[1]
        umlal   v25.2d, v7.2s, v24.s[2]
        umlal2  v25.2d, v7.4s, v24.s[3]
        umulh   x13, x5, x9
        usra    v25.2d, v6.2d, #0xe
        mul     x14, x5, x10
        adds    x13, x13, x14
        ldr     x14, [sp, #0xa8]
        umull   v6.2d, v17.2s, v18.s[0]
        usra    v25.2d, v13.2d, #6
        umlal2  v6.2d, v17.4s, v18.s[2]
        ldp     q13, q7, [x2, #0x1c0]
        umlal   v6.2d, v26.2s, v4.s[0]
        uzp2    v17.2d, v29.2d, v25.2d
        umulh   x5, x5, x10
        umlal2  v6.2d, v26.4s, v4.s[1]
        umlal   v6.2d, v30.2s, v15.s[2]
        ldp     q20, q23, [x2, #0x1e0]
        uzp1    v24.2d, v29.2d, v25.2d
        umulh   x15, x14, x10
        umlal2  v6.2d, v30.4s, v15.s[3]
        shl     v25.2d, v17.2d, #0x23
        umlal   v6.2d, v31.2s, v15.s[0]
        umlal2  v6.2d, v31.4s, v15.s[1]
        usra    v24.2d, v25.2d, #6
        ldp     q25, q26, [x2, #0x200]
        umlal   v6.2d, v12.2s, v5.s[2]
        ext     v27.16b, v27.16b, v17.16b, #8
        mul     x16, x14, x9
        umlal2  v6.2d, v12.4s, v5.s[3]
        usra    v24.2d, v27.2d, #0x1d
        umlal   v6.2d, v0.2s, v5.s[0]
        ldp     q12, q27, [x2, #0x220]
        umlal2  v6.2d, v0.4s, v5.s[1]
        str     q24, [x0, #0x70]
        ldp     d0, d24, [x17, #0x178]
        mul     x10, x14, x10
        adcs    x5, x5, x10
        adc     x10, x15, xzr
        umlal   v6.2d, v1.2s, v10.s[2]
        adds    x13, x13, x16
        umlal2  v6.2d, v1.4s, v10.s[3]
        ldp     q1, q29, [x2, #0x360]
        umlal   v6.2d, v16.2s, v10.s[0]
        umulh   x9, x14, x9
        adcs    x5, x5, x9
        adc     x9, x10, xzr
        ldp     x14, x10, [sp, #0x60]
        umlal2  v6.2d, v16.4s, v10.s[1]
        mul     x15, x10, x14
        umlal   v6.2d, v2.2s, v14.s[2]
        shl     v16.2d, v24.2d, #0x3e
        umlal2  v6.2d, v2.4s, v14.s[3]
        umlal   v6.2d, v21.2s, v14.s[0]
        stp     x26, x24, [sp, #0x10]
        ldp     x26, x16, [sp, #0x70]
        umulh   x24, x10, x16
        umlal2  v6.2d, v21.4s, v14.s[1]
        umlal   v6.2d, v3.2s, v8.s[2]
        umlal2  v6.2d, v3.4s, v8.s[3]
        ldp     q2, q3, [x2, #0x150]
        umlal   v6.2d, v22.2s, v8.s[0]
        stp     x23, x21, [sp]
        mul     x23, x10, x16
        umlal2  v6.2d, v22.4s, v8.s[1]
        adds    x24, x24, x15
        umlal   v6.2d, v13.2s, v9.s[2]
        umlal2  v6.2d, v13.4s, v9.s[3]
        eor     x23, x23, x26
        ldr     x15, [sp, #0x580]
        ldp     q13, q21, [x2, #0x170]
        umlal   v6.2d, v7.2s, v9.s[0]
        umlal2  v6.2d, v7.4s, v9.s[1]
        umlal   v6.2d, v20.2s, v19.s[2]
        umulh   x10, x10, x14
        umlal2  v6.2d, v20.4s, v19.s[3]
        ldp     q7, q20, [x2, #0x190]
        umlal   v6.2d, v23.2s, v19.s[0]
        umlal2  v6.2d, v23.4s, v19.s[1]
        ldr     q22, [x2, #0x230]
        umlal   v6.2d, v25.2s, v11.s[2]
        umulh   x21, x15, x14
        umlal2  v6.2d, v25.4s, v11.s[3]
        ldr     d23, [x17, #0x180]
        ldp     q24, q25, [x2, #0x130]
        umlal   v6.2d, v26.2s, v11.s[0]
        shl     v23.2d, v23.2d, #4
        umlal2  v6.2d, v26.4s, v11.s[1]
        umlal   v6.2d, v12.2s, v28.s[2]
        umulh   x17, x15, x16
        umlal2  v6.2d, v12.4s, v28.s[3]
        ldp     q12, q26, [x2, #0x1b0]
        umlal   v6.2d, v27.2s, v28.s[0]
        umlal2  v6.2d, v27.4s, v28.s[1]
        usra    v6.2d, v0.2d, #8
        usra    v6.2d, v16.2d, #6
        umull   v0.2d, v1.2s, v18.s[0]
        mul     x14, x15, x14
        adcs    x10, x10, x14
        adc     x21, x21, xzr
        umlal2  v0.2d, v1.4s, v18.s[2]
        umlal   v0.2d, v29.2s, v4.s[0]
        ldp     q1, q16, [x2, #0x1d0]
        umlal2  v0.2d, v29.4s, v4.s[1]
        ldp     q27, q29, [x2, #0x1f0]
        mul     x14, x15, x16
        adds    x24, x24, x14
        adcs    x10, x10, x17
        umlal   v0.2d, v24.2s, v15.s[2]
        adc     x21, x21, xzr
        cmn     x26, #1
        umlal2  v0.2d, v24.4s, v15.s[3]
        adcs    x23, x23, x8
        eor     x21, x21, x26
        eor     x8, x10, x26
        eor     x24, x24, x26
        umlal   v0.2d, v25.2s, v15.s[0]
        adcs    x24, x24, x28
        adcs    x28, x8, x27
        adcs    x21, x21, x19
        umlal2  v0.2d, v25.4s, v15.s[1]
        adc     x26, x26, xzr
        adds    x23, x23, x11
        adcs    x24, x24, x13
        umlal   v0.2d, v2.2s, v5.s[2]
        adcs    x28, x28, x5
        adcs    x21, x21, x9
        adc     x26, x26, xzr
        umlal2  v0.2d, v2.4s, v5.s[3]
        adds    x23, x27, x23
        eor     x23, x23, x12
        adcs    x24, x19, x24
        umlal   v0.2d, v3.2s, v5.s[0]
        adcs    x28, x11, x28
        eor     x28, x28, x12
        adcs    x27, x13, x21
        ldp     x14, x21, [sp, #0x80]
        umlal2  v0.2d, v3.4s, v5.s[1]
        eor     x24, x24, x12
        ldr     x10, [sp, #0xb0]
        ldp     x13, x11, [sp, #0x20]
        adcs    x26, x5, x26
        ldr     x5, [sp, #0x100]
        adcs    x19, x9, xzr
        ldp     x9, x8, [sp, #0x30]
        umlal   v0.2d, v13.2s, v10.s[2]
        cmn     x12, #1
        adcs    x21, x21, x5
        adcs    x1, x1, x8
        eor     x27, x27, x12
        umlal2  v0.2d, v13.4s, v10.s[3]
        ldr     x15, [sp, #0xf8]
        ldp     x17, x16, [sp]
        adcs    x23, x23, x9
        adcs    x24, x24, x10
        adcs    x28, x28, x11
        umlal   v0.2d, v21.2s, v10.s[0]
        eor     x26, x26, x12
        eor     x19, x19, x12
        ldp     q13, q2, [x2, #0x370]
        adcs    x27, x27, x13
        adcs    x26, x26, x14
        umlal2  v0.2d, v21.4s, v10.s[1]
        ldp     q3, q21, [x2, #0x140]
        adcs    x19, x19, x15
        ldp     x8, x10, [sp, #0x10]
        umlal   v0.2d, v7.2s, v14.s[2]
        adc     x12, x12, xzr
        ldp     q24, q25, [x2, #0x160]
        umlal2  v0.2d, v7.4s, v14.s[3]
        ldp     q7, q30, [x2, #0x210]
        adds    x21, x21, x7
        adcs    x1, x1, x22
        adcs    x23, x23, x25
        adcs    x24, x24, x20
        umull   v31.2d, v13.2s, v18.s[0]
        adcs    x28, x28, x16
        adcs    x27, x27, x17
        adcs    x26, x26, x10
        umlal   v0.2d, v20.2s, v14.s[0]
        adcs    x19, x19, x8
        umlal2  v0.2d, v20.4s, v14.s[1]
        umlal   v0.2d, v12.2s, v8.s[2]
        adc     x12, x12, xzr
        umlal2  v31.2d, v13.4s, v18.s[2]
        adds    x21, x11, x21
        umlal   v31.2d, v2.2s, v4.s[0]
        adcs    x1, x13, x1
        umlal2  v31.2d, v2.4s, v4.s[1]
        ldp     q13, q2, [x2, #0x180]
        adcs    x23, x14, x23
        umlal2  v0.2d, v12.4s, v8.s[3]
        umlal   v31.2d, v3.2s, v15.s[2]
        adcs    x24, x15, x24
        umlal2  v31.2d, v3.4s, v15.s[3]
        ldp     q12, q3, [x2, #0x1a0]
        adcs    x28, x7, x28
        adcs    x27, x22, x27
        umlal   v31.2d, v21.2s, v15.s[0]
        adcs    x26, x25, x26
        umlal2  v31.2d, v21.4s, v15.s[1]
        adcs    x25, x20, x19
        ldr     x11, [x6, #0xc0]
        umlal   v0.2d, v26.2s, v8.s[0]
        ldp     x13, x14, [x4, #0xe0]
        adcs    x19, x16, x12
        umlal2  v0.2d, v26.4s, v8.s[1]
        ldp     q20, q21, [x2, #0x1c0]
        adcs    x20, x17, xzr
        umlal   v0.2d, v1.2s, v9.s[2]
        adcs    x22, x10, xzr
        ldp     x10, x17, [x4, #0xc8]
        umlal2  v0.2d, v1.4s, v9.s[3]
        adcs    x7, x8, xzr
        ldr     x8, [x4, #0xc0]
        mul     x12, x8, x11
        subs    x15, x8, x13
        umlal   v0.2d, v16.2s, v9.s[0]
        sbcs    x16, x10, x14
        ldr     x14, [x4, #0xd8]
        umlal2  v0.2d, v16.4s, v9.s[1]
        ldp     q1, q16, [x2, #0x1e0]
        str     x12, [sp, #0xc0]
        ldp     x13, x12, [x4, #0xf0]
        sbcs    x13, x17, x13
        umlal   v0.2d, v27.2s, v19.s[2]
        sbcs    x12, x14, x12
        umlal2  v0.2d, v27.4s, v19.s[3]
        csetm   x9, lo
        umlal   v0.2d, v29.2s, v19.s[0]
        eor     x15, x15, x9
        umulh   x5, x8, x11
        eor     x16, x16, x9
        umlal2  v0.2d, v29.4s, v19.s[1]
        eor     x12, x12, x9
        cmn     x9, #1
        eor     x13, x13, x9
        umlal   v0.2d, v7.2s, v11.s[2]
        adcs    x15, x15, xzr
        ldp     q26, q27, [x2, #0x200]
        umlal2  v0.2d, v7.4s, v11.s[3]
        adcs    x16, x16, xzr
        umlal   v0.2d, v30.2s, v11.s[0]
        adcs    x13, x13, xzr
        stp     x7, x20, [sp, #0x20]
        ldp     x14, x7, [x6, #0xc8]
        mul     x20, x8, x14
        umlal2  v0.2d, v30.4s, v11.s[1]
        adcs    x12, x12, xzr
        ldp     q7, q29, [x2, #0x220]
        umlal   v0.2d, v22.2s, v28.s[2]
        umlal2  v0.2d, v22.4s, v28.s[3]
        adds    x20, x5, x20
        ldr     x5, [sp, #0x7c8]
        ldp     d22, d28, [x5, #0x180]
        umulh   x8, x8, x14
        usra    v0.2d, v23.2d, #6
        mul     x5, x10, x14
        shl     v23.2d, v28.2d, #0xa
        uzp2    v28.2d, v6.2d, v0.2d
        uzp1    v0.2d, v6.2d, v0.2d
        stp     x28, x26, [sp, #0x10]
        umulh   x28, x10, x14
        adcs    x5, x8, x5
        ldp     x8, x26, [x6, #0xe0]
        shl     v6.2d, v28.2d, #0x23
        ext     v17.16b, v17.16b, v28.16b, #8
        adc     x28, x28, xzr
        usra    v0.2d, v6.2d, #6
        subs    x8, x8, x11
        sbcs    x14, x26, x14
        stp     x22, x19, [sp]
        ldp     x26, x22, [x6, #0xf0]
        sbcs    x26, x26, x7
        ldr     x19, [x6, #0xd8]
        sbcs    x22, x22, x19
        csetm   x19, lo
        str     x25, [sp, #0xb8]
        mul     x25, x10, x11
        usra    v0.2d, v17.2d, #0x1d
        str     q0, [x0, #0x80]
        adds    x25, x20, x25
        eor     x20, x8, x19
        eor     x8, x14, x19
        ldp     q0, q6, [x2, #0x380]
        eor     x22, x22, x19
        umulh   x10, x10, x11
        adcs    x5, x5, x10
        adc     x28, x28, xzr
        eor     x26, x26, x19
        umlal   v31.2d, v24.2s, v5.s[2]
        cmn     x19, #1
        adcs    x20, x20, xzr
        adcs    x8, x8, xzr
        umlal2  v31.2d, v24.4s, v5.s[3]
        ldp     q17, q24, [x2, #0x150]
        umlal   v31.2d, v25.2s, v5.s[0]
        adcs    x26, x26, xzr
        adcs    x22, x22, xzr
        umlal2  v31.2d, v25.4s, v5.s[1]
        mul     x10, x17, x7
        eor     x19, x9, x19
        subs    x9, x15, x13
        umlal   v31.2d, v13.2s, v10.s[2]
        sbcs    x11, x16, x12
        csetm   x14, lo
        eor     x9, x9, x14
        umlal2  v31.2d, v13.4s, v10.s[3]
        ldp     q13, q25, [x2, #0x170]
        eor     x11, x11, x14
        umlal   v31.2d, v2.2s, v10.s[0]
        str     x12, [sp, #0x730]
        umulh   x12, x17, x7
        cmn     x14, #1
        adcs    x9, x9, xzr
        umlal2  v31.2d, v2.4s, v10.s[1]
        adcs    x11, x11, xzr
        str     x11, [sp, #0x5d8]
        subs    x11, x26, x20
        stp     x9, x22, [sp, #0x130]
        sbcs    x9, x22, x8
        umlal   v31.2d, v12.2s, v14.s[2]
        csetm   x22, lo
        eor     x11, x11, x22
        eor     x9, x9, x22
        umlal2  v31.2d, v12.4s, v14.s[3]
        ldp     q12, q2, [x2, #0x190]
        cmn     x22, #1
        umlal   v31.2d, v3.2s, v14.s[0]
        stp     x13, x26, [sp, #0xa0]
        ldr     x13, [x6, #0xd8]
        mul     x26, x17, x13
        adcs    x11, x11, xzr
        adcs    x9, x9, xzr
        umlal2  v31.2d, v3.4s, v14.s[1]
        ldr     q3, [x2, #0x230]
        adds    x26, x12, x26
        eor     x22, x14, x22
        ldr     x14, [x4, #0xd8]
        umlal   v31.2d, v20.2s, v8.s[2]
        umlal2  v31.2d, v20.4s, v8.s[3]
        umulh   x12, x17, x13
        umlal   v31.2d, v21.2s, v8.s[0]
        umlal2  v31.2d, v21.4s, v8.s[1]
        ldp     q20, q21, [x2, #0x1b0]
        umlal   v31.2d, v1.2s, v9.s[2]
        umlal2  v31.2d, v1.4s, v9.s[3]
        mul     x17, x14, x13
        adcs    x12, x12, x17
        umlal   v31.2d, v16.2s, v9.s[0]
        ldp     q1, q30, [x2, #0x1d0]
        umlal2  v31.2d, v16.4s, v9.s[1]
        umlal   v31.2d, v26.2s, v19.s[2]
        umulh   x13, x14, x13
        adc     x13, x13, xzr
        umlal2  v31.2d, v26.4s, v19.s[3]
        umlal   v31.2d, v27.2s, v19.s[0]
        umlal2  v31.2d, v27.4s, v19.s[1]
        umulh   x17, x14, x7
        stp     x22, x19, [sp, #0x150]
        ldr     x22, [sp, #0x100]
        stp     x9, x11, [sp, #0x140]
        ldr     x9, [sp, #0x5b0]
        eor     x22, x22, x9
        stp     x20, x8, [sp, #0x80]
        ldp     x19, x20, [sp, #0x30]
        eor     x19, x19, x9
        umull   v16.2d, v0.2s, v18.s[0]
        eor     x21, x21, x9
        eor     x20, x20, x9
        eor     x23, x23, x9
        umlal   v31.2d, v7.2s, v11.s[2]
        eor     x27, x27, x9
        eor     x24, x24, x9
        stp     x16, x15, [sp, #0x70]
        ldp     x16, x11, [sp, #0xb0]
        eor     x16, x16, x9
        umlal2  v31.2d, v7.4s, v11.s[3]
        eor     x1, x1, x9
        eor     x11, x11, x9
        ldp     x15, x8, [sp]
        eor     x8, x8, x9
        umlal   v31.2d, v29.2s, v11.s[0]
        mul     x7, x14, x7
        eor     x14, x15, x9
        str     x14, [sp, #0x580]
        ldp     x14, x15, [sp, #0x10]
        eor     x15, x15, x9
        umlal2  v16.2d, v0.4s, v18.s[2]
        eor     x14, x14, x9
        umlal   v16.2d, v6.2s, v4.s[0]
        umlal2  v16.2d, v6.4s, v4.s[1]
        stp     x8, x11, [sp, #0x60]
        ldr     x8, [sp, #0xf0]
        ldr     x11, [sp, #0x5e0]
        stp     x15, x27, [sp, #0x40]
        umulh   x15, x8, x11
        umlal   v16.2d, v17.2s, v15.s[2]
        adds    x26, x26, x7
        ldp     x27, x7, [sp, #0x20]
        eor     x7, x7, x9
        eor     x27, x27, x9
        umlal2  v16.2d, v17.4s, v15.s[3]
        adcs    x12, x12, x17
        ldp     q0, q6, [x2, #0x390]
        umlal   v16.2d, v24.2s, v15.s[0]
        adc     x13, x13, xzr
        umlal2  v16.2d, v24.4s, v15.s[1]
        mul     x17, x8, x11
        umlal   v16.2d, v13.2s, v5.s[2]
        umlal2  v16.2d, v13.4s, v5.s[3]
        ldp     q13, q7, [x2, #0x210]
        umlal   v16.2d, v25.2s, v5.s[0]
        ldp     q17, q24, [x2, #0x1f0]
        stp     x27, x7, [sp, #0x50]
        ldp     x27, x9, [sp, #0x90]
        mul     x7, x8, x9
        umlal2  v16.2d, v25.4s, v5.s[1]
        eor     x17, x17, x27
        umlal2  v31.2d, v29.4s, v11.s[1]
        ldp     q25, q26, [x2, #0x160]
        umlal   v16.2d, v12.2s, v10.s[2]
        umulh   x8, x8, x9
        umlal2  v16.2d, v12.4s, v10.s[3]
        adds    x7, x15, x7
        ldr     x15, [sp, #0x728]
        umlal   v16.2d, v2.2s, v10.s[0]
        umlal2  v16.2d, v2.4s, v10.s[1]
        ldp     q12, q2, [x2, #0x180]
        usra    v31.2d, v22.2d, #0x3c
        umlal   v16.2d, v20.2s, v14.s[2]
        stp     x14, x24, [sp, #0x30]
        mul     x14, x15, x9
        umlal2  v16.2d, v20.4s, v14.s[3]
        ldp     q20, q22, [x2, #0x1a0]
        umlal   v16.2d, v21.2s, v14.s[0]
        umlal2  v16.2d, v21.4s, v14.s[1]
        umulh   x9, x15, x9
        usra    v31.2d, v23.2d, #6
        ldr     x24, [sp, #0x7c8]
        ldp     d21, d23, [x24, #0x188]
        adcs    x8, x8, x14
        umlal   v16.2d, v1.2s, v8.s[2]
        umlal2  v16.2d, v1.4s, v8.s[3]
        umlal   v16.2d, v30.2s, v8.s[0]
        mul     x14, x15, x11
        umlal2  v16.2d, v30.4s, v8.s[1]
        ldp     q1, q27, [x2, #0x1c0]
        adc     x9, x9, xzr
        umlal   v16.2d, v17.2s, v9.s[2]
        shl     v23.2d, v23.2d, #0x10
        umlal2  v16.2d, v17.4s, v9.s[3]
        umulh   x11, x15, x11
        ldp     x15, x24, [x6, #0xe0]
        ldp     q17, q29, [x2, #0x1e0]
        umlal   v16.2d, v24.2s, v9.s[0]
        adds    x7, x7, x14
        ldr     x14, [x4, #0xe0]
        umlal2  v16.2d, v24.4s, v9.s[1]
        eor     x7, x7, x27
        umlal   v16.2d, v13.2s, v19.s[2]
        umlal2  v16.2d, v13.4s, v19.s[3]
        umulh   x24, x14, x15
        adcs    x8, x8, x11
        ldr     x11, [sp, #0xc0]
        adc     x9, x9, xzr
        cmn     x27, #1
        eor     x8, x8, x27
        adcs    x17, x17, x11
        eor     x9, x9, x27
        adcs    x7, x7, x25
        ldp     q13, q24, [x2, #0x200]
        umlal   v16.2d, v7.2s, v19.s[0]
        adcs    x8, x8, x5
        mul     x11, x14, x15
        umlal2  v16.2d, v7.4s, v19.s[1]
        adcs    x9, x9, x28
        adc     x27, x27, xzr
        adds    x17, x17, x10
        umlal   v16.2d, v3.2s, v11.s[2]
        adcs    x7, x7, x26
        umull   v7.2d, v0.2s, v18.s[0]
        adcs    x8, x8, x12
        umlal2  v16.2d, v3.4s, v11.s[3]
        ldp     q11, q3, [x2, #0x220]
        adcs    x9, x9, x13
        str     x25, [sp, #0xc8]
        ldr     x25, [x6, #0xe8]
        str     x11, [sp, #0xd0]
        mul     x11, x14, x25
        adc     x27, x27, xzr
        adds    x5, x5, x17
        adcs    x28, x28, x7
        ldr     x7, [sp, #0x7c8]
        usra    v16.2d, v21.2d, #0x36
        ldp     d21, d30, [x7, #0x190]
        umlal2  v7.2d, v0.4s, v18.s[2]
        usra    v16.2d, v23.2d, #6
        umlal   v7.2d, v6.2s, v4.s[0]
        adcs    x8, x10, x8
        adcs    x26, x26, x9
        umulh   x9, x14, x25
        ldr     x17, [sp, #0x5c0]
        ldr     x14, [sp, #0x768]
        adcs    x27, x12, x27
        ldr     x12, [sp, #0x5b0]
        adcs    x10, x13, xzr
        ldr     x13, [sp, #0x5d0]
        umlal2  v7.2d, v6.4s, v4.s[1]
        ldp     q0, q6, [x2, #0x3a0]
        cmn     x12, #1
        umlal   v7.2d, v25.2s, v15.s[2]
        adcs    x22, x13, x22
        adcs    x20, x14, x20
        ldr     x14, [sp, #0x5c8]
        adcs    x19, x17, x19
        ldr     x17, [sp, #0x5b8]
        ldr     x13, [sp, #0x5a8]
        umlal2  v7.2d, v25.4s, v15.s[3]
        adcs    x16, x14, x16
        ldr     x14, [sp, #0x588]
        adcs    x21, x14, x21
        ldr     x14, [sp, #0x598]
        adcs    x1, x17, x1
        ldr     x17, [sp, #0x590]
        adcs    x23, x17, x23
        ldr     x17, [sp, #0x38]
        umlal   v7.2d, v26.2s, v15.s[0]
        shl     v23.2d, v30.2d, #0x16
        adcs    x17, x14, x17
        ldr     x14, [sp, #0x30]
        str     x17, [sp, #0x100]
        ldr     x17, [sp, #0x5a0]
        adcs    x14, x13, x14
        ldr     x13, [sp, #0x48]
        str     x14, [sp, #0x108]
        adcs    x13, x17, x13
        ldr     x17, [sp, #0x40]
        umlal2  v7.2d, v26.4s, v15.s[1]
        uzp1    v25.2d, v31.2d, v16.2d
        uzp2    v16.2d, v31.2d, v16.2d
        str     x13, [sp, #0x110]
        ldp     x13, x14, [sp, #0x160]
        adcs    x17, x14, x17
        ldr     x14, [sp, #0x68]
        str     x17, [sp, #0x118]
        adcs    x14, x13, x14
        ldr     x13, [sp, #0x60]
        str     x14, [sp, #0x120]
        ldp     x14, x17, [sp, #0x180]
        adcs    x13, x17, x13
        ldr     x17, [x4, #0xe8]
        umlal   v7.2d, v12.2s, v5.s[2]
        ext     v26.16b, v28.16b, v16.16b, #8
        str     x13, [sp, #0x128]
        mul     x13, x17, x25
        stp     x23, x1, [sp, #0xb0]
        ldr     x23, [sp, #0x58]
        adcs    x23, x14, x23
        ldr     x14, [sp, #0x580]
        str     x23, [sp, #0xf0]
        ldp     x23, x1, [sp, #0x170]
        adcs    x14, x1, x14
        ldr     x1, [sp, #0x50]
        umlal2  v7.2d, v12.4s, v5.s[3]
        adcs    x1, x23, x1
        adc     x12, x12, xzr
        umlal   v7.2d, v2.2s, v5.s[0]
        adds    x24, x24, x11
        adcs    x9, x9, x13
        mul     x11, x17, x15
        umlal2  v7.2d, v2.4s, v5.s[1]
        ldp     q12, q2, [x2, #0x170]
        shl     v28.2d, v16.2d, #0x23
        umlal   v7.2d, v20.2s, v10.s[2]
        ldr     q30, [x2, #0x230]
        usra    v25.2d, v28.2d, #6
        usra    v25.2d, v26.2d, #0x1d
        str     q25, [x0, #0x90]
        umulh   x25, x17, x25
        adc     x25, x25, xzr
        umlal2  v7.2d, v20.4s, v10.s[3]
        adds    x24, x24, x11
        ldp     q20, q25, [x2, #0x190]
        umlal   v7.2d, v22.2s, v10.s[0]
        umlal2  v7.2d, v22.4s, v10.s[1]
        ldp     q22, q26, [x2, #0x1b0]
        umlal   v7.2d, v1.2s, v14.s[2]
        umulh   x11, x17, x15
        ldp     x15, x17, [x6, #0xf0]
        adcs    x9, x9, x11
        ldp     x11, x13, [x4, #0xf0]
        adc     x25, x25, xzr
        umlal2  v7.2d, v1.4s, v14.s[3]
        umlal   v7.2d, v27.2s, v14.s[0]
        umlal2  v7.2d, v27.4s, v14.s[1]
        ldp     q1, q27, [x2, #0x1d0]
        umlal   v7.2d, v17.2s, v8.s[2]
        mul     x23, x11, x15
        umlal2  v7.2d, v17.4s, v8.s[3]
        umlal   v7.2d, v29.2s, v8.s[0]
        umlal2  v7.2d, v29.4s, v8.s[1]
        ldp     q17, q28, [x2, #0x210]
        stp     x12, x1, [sp, #0x90]
        umulh   x12, x11, x15
        umlal   v7.2d, v13.2s, v9.s[2]
        umlal2  v7.2d, v13.4s, v9.s[3]
        umlal   v7.2d, v24.2s, v9.s[0]
        umlal2  v7.2d, v24.4s, v9.s[1]
        ldp     q13, q24, [x2, #0x1f0]
        mul     x1, x11, x17
        adds    x1, x12, x1
        umlal   v7.2d, v11.2s, v19.s[2]
        umlal2  v7.2d, v11.4s, v19.s[3]
        umlal   v7.2d, v3.2s, v19.s[0]
        umulh   x11, x11, x17
        umlal2  v7.2d, v3.4s, v19.s[1]
        ldp     d11, d3, [x7, #0x198]
        shl     v3.2d, v3.2d, #0x1c
        usra    v7.2d, v21.2d, #0x30
        usra    v7.2d, v23.2d, #6
        umull   v21.2d, v0.2s, v18.s[0]
        mul     x12, x13, x17
        adcs    x11, x11, x12
        umlal2  v21.2d, v0.4s, v18.s[2]
        ldp     q0, q23, [x2, #0x3b0]
        umulh   x12, x13, x17
        adc     x12, x12, xzr
        umlal   v21.2d, v6.2s, v4.s[0]
        umlal2  v21.2d, v6.4s, v4.s[1]
        umlal   v21.2d, v12.2s, v15.s[2]
        umlal2  v21.2d, v12.4s, v15.s[3]
        ldp     q12, q6, [x2, #0x180]
        umlal   v21.2d, v2.2s, v15.s[0]
        umlal2  v21.2d, v2.4s, v15.s[1]
        mul     x17, x13, x15
        adds    x1, x1, x17
        umlal   v21.2d, v20.2s, v5.s[2]
        umlal2  v21.2d, v20.4s, v5.s[3]
        ldp     q2, q20, [x2, #0x1a0]
        umlal   v21.2d, v25.2s, v5.s[0]
        umulh   x13, x13, x15
        adcs    x11, x11, x13
        ldp     x13, x15, [sp, #0x190]
        adc     x12, x12, xzr
        umlal2  v21.2d, v25.4s, v5.s[1]
        umlal   v21.2d, v22.2s, v10.s[2]
        umlal2  v21.2d, v22.4s, v10.s[3]
        ldp     q22, q25, [x2, #0x1c0]
        umlal   v21.2d, v26.2s, v10.s[0]
        mul     x17, x13, x15
        umlal2  v21.2d, v26.4s, v10.s[1]
        ldr     q26, [x2, #0x230]
        umlal   v21.2d, v1.2s, v14.s[2]
        umlal2  v21.2d, v1.4s, v14.s[3]
        str     x14, [sp, #0xf8]
        stp     x21, x16, [sp, #0x60]
        ldp     x21, x14, [sp, #0xe0]
        mul     x16, x13, x14
        eor     x16, x16, x21
        umlal   v21.2d, v27.2s, v14.s[0]
        umlal2  v21.2d, v27.4s, v14.s[1]
        ldp     q1, q27, [x2, #0x1e0]
        umlal   v21.2d, v13.2s, v8.s[2]
        stp     x19, x20, [sp, #0x50]
        umulh   x19, x13, x14
        adds    x19, x19, x17
        ldr     x17, [sp, #0x570]
        umlal2  v21.2d, v13.4s, v8.s[3]
        umlal   v21.2d, v24.2s, v8.s[0]
        umlal2  v21.2d, v24.4s, v8.s[1]
        ldp     q13, q24, [x2, #0x200]
        umlal   v21.2d, v17.2s, v9.s[2]
        umulh   x13, x13, x15
        umlal2  v21.2d, v17.4s, v9.s[3]
        umlal   v21.2d, v28.2s, v9.s[0]
        umlal2  v21.2d, v28.4s, v9.s[1]
        ldp     q17, q28, [x2, #0x220]
        umlal   v21.2d, v30.2s, v19.s[2]
        mul     x20, x17, x15
        adcs    x20, x13, x20
        umlal2  v21.2d, v30.4s, v19.s[3]
        usra    v21.2d, v11.2d, #0x2a
        umull   v11.2d, v0.2s, v18.s[0]
        ldp     d19, d29, [x7, #0x1a0]
        shl     v29.2d, v29.2d, #0x22
        umlal2  v11.2d, v0.4s, v18.s[2]
        mul     x13, x17, x14
        umlal   v11.2d, v23.2s, v4.s[0]
        usra    v21.2d, v3.2d, #6
        umlal2  v11.2d, v23.4s, v4.s[1]
        ldp     q0, q3, [x2, #0x190]
        uzp2    v23.2d, v7.2d, v21.2d
        uzp1    v7.2d, v7.2d, v21.2d
        umulh   x15, x17, x15
        adc     x15, x15, xzr
        umlal   v11.2d, v12.2s, v15.s[2]
        ext     v16.16b, v16.16b, v23.16b, #8
        adds    x19, x19, x13
        eor     x19, x19, x21
        umlal2  v11.2d, v12.4s, v15.s[3]
        ldp     q12, q21, [x2, #0x3c0]
        umlal   v11.2d, v6.2s, v15.s[0]
        umlal2  v11.2d, v6.4s, v15.s[1]
        shl     v6.2d, v23.2d, #0x23
        umulh   x13, x17, x14
        ldr     x14, [sp, #0xd0]
        adcs    x20, x20, x13
        usra    v7.2d, v6.2d, #6
        umlal   v11.2d, v2.2s, v5.s[2]
        adc     x13, x15, xzr
        eor     x20, x20, x21
        usra    v7.2d, v16.2d, #0x1d
        ldp     q6, q16, [x2, #0x1b0]
        eor     x13, x13, x21
        umlal2  v11.2d, v2.4s, v5.s[3]
        str     q7, [x0, #0xa0]
        cmn     x21, #1
        adcs    x15, x16, x14
        umlal   v11.2d, v20.2s, v5.s[0]
        adcs    x19, x19, x24
        umlal2  v11.2d, v20.4s, v5.s[1]
        ldp     q2, q7, [x2, #0x1d0]
        umlal   v11.2d, v22.2s, v10.s[2]
        umlal2  v11.2d, v22.4s, v10.s[3]
        ldp     q20, q22, [x2, #0x1f0]
        umlal   v11.2d, v25.2s, v10.s[0]
        adcs    x20, x20, x9
        umlal2  v11.2d, v25.4s, v10.s[1]
        adcs    x13, x13, x25
        adc     x21, x21, xzr
        adds    x15, x15, x23
        umlal   v11.2d, v1.2s, v14.s[2]
        adcs    x19, x19, x1
        adcs    x20, x20, x11
        adcs    x13, x13, x12
        umlal2  v11.2d, v1.4s, v14.s[3]
        umlal   v11.2d, v27.2s, v14.s[0]
        adc     x21, x21, xzr
        ldp     q1, q25, [x2, #0x210]
        adds    x9, x9, x15
        adcs    x25, x25, x19
        adcs    x23, x23, x20
        umlal2  v11.2d, v27.4s, v14.s[1]
        adcs    x19, x1, x13
        ldp     x13, x1, [sp, #0x70]
        ldp     d27, d30, [x7, #0x1a8]
        umlal   v11.2d, v13.2s, v8.s[2]
        adcs    x20, x11, x21
        ldp     x15, x11, [sp, #0x80]
        adcs    x21, x12, xzr
        shl     v30.2d, v30.2d, #0x28
        umlal2  v11.2d, v13.4s, v8.s[3]
        mul     x12, x1, x11
        umlal   v11.2d, v24.2s, v8.s[0]
        umlal2  v11.2d, v24.4s, v8.s[1]
        mul     x16, x13, x11
        umlal   v11.2d, v17.2s, v9.s[2]
        umlal2  v11.2d, v17.4s, v9.s[3]
        umlal   v11.2d, v28.2s, v9.s[0]
        umulh   x17, x1, x15
        umlal2  v11.2d, v28.4s, v9.s[1]
        usra    v11.2d, v19.2d, #0x24
        adds    x12, x17, x12
        usra    v11.2d, v29.2d, #6
        umull   v13.2d, v12.2s, v18.s[0]
        umlal2  v13.2d, v12.4s, v18.s[2]
        ldp     q12, q17, [x2, #0x1a0]
        umlal   v13.2d, v21.2s, v4.s[0]
        ldp     q19, q24, [x2, #0x3d0]
        umulh   x17, x1, x11
        adcs    x16, x17, x16
        ldr     x17, [sp, #0x158]
        umlal2  v13.2d, v21.4s, v4.s[1]
        ldr     q21, [x2, #0x230]
        umlal   v13.2d, v0.2s, v15.s[2]
        ldp     q28, q29, [x2, #0x1e0]
        umlal2  v13.2d, v0.4s, v15.s[3]
        umlal   v13.2d, v3.2s, v15.s[0]
        mul     x1, x1, x15
        stp     x22, x21, [sp, #0x40]
        eor     x22, x1, x17
        umlal2  v13.2d, v3.4s, v15.s[1]
        ldp     q0, q3, [x2, #0x200]
        umlal   v13.2d, v6.2s, v5.s[2]
        umlal2  v13.2d, v6.4s, v5.s[3]
        umulh   x11, x13, x11
        adc     x11, x11, xzr
        umlal   v13.2d, v16.2s, v5.s[0]
        umlal2  v13.2d, v16.4s, v5.s[1]
        ldp     q6, q16, [x2, #0x220]
        umlal   v13.2d, v2.2s, v10.s[2]
        umlal2  v13.2d, v2.4s, v10.s[3]
        ldp     x14, x21, [sp, #0xa0]
        str     x20, [sp, #0xd8]
        ldr     x20, [sp, #0x138]
        stp     x19, x23, [sp, #0x20]
        umulh   x19, x14, x21
        umlal   v13.2d, v7.2s, v10.s[0]
        umlal2  v13.2d, v7.4s, v10.s[1]
        ldp     q2, q7, [x2, #0x1c0]
        umlal   v13.2d, v20.2s, v14.s[2]
        umlal2  v13.2d, v20.4s, v14.s[3]
        mul     x23, x13, x15
        adds    x23, x12, x23
        eor     x12, x23, x17
        umlal   v13.2d, v22.2s, v14.s[0]
        umlal2  v13.2d, v22.4s, v14.s[1]
        ldp     d20, d22, [x7, #0x1b0]
        umlal   v13.2d, v1.2s, v8.s[2]
        shl     v22.2d, v22.2d, #0x2e
        umulh   x13, x13, x15
        adcs    x13, x16, x13
        adc     x11, x11, xzr
        umlal2  v13.2d, v1.4s, v8.s[3]
        umlal   v13.2d, v25.2s, v8.s[0]
        umlal2  v13.2d, v25.4s, v8.s[1]
        ldp     q1, q25, [x2, #0x3e0]
        umlal   v13.2d, v26.2s, v9.s[2]
        umulh   x15, x14, x20
        umlal2  v13.2d, v26.4s, v9.s[3]
        usra    v13.2d, v27.2d, #0x1e
        umull   v9.2d, v19.2s, v18.s[0]
        usra    v13.2d, v30.2d, #6
        umlal2  v9.2d, v19.4s, v18.s[2]
        ldp     q19, q26, [x2, #0x1b0]
        ldr     x17, [sp, #0x130]
        umlal   v9.2d, v24.2s, v4.s[0]
        uzp2    v27.2d, v11.2d, v13.2d
        mul     x16, x14, x20
        adds    x19, x19, x16
        ldr     x16, [sp, #0x730]
        umlal2  v9.2d, v24.4s, v4.s[1]
        uzp1    v13.2d, v11.2d, v13.2d
        umlal   v9.2d, v12.2s, v15.s[2]
        ldp     q11, q24, [x2, #0x1d0]
        umlal2  v9.2d, v12.4s, v15.s[3]
        ext     v12.16b, v23.16b, v27.16b, #8
        stp     x25, x9, [sp, #0x10]
        mul     x25, x16, x20
        adcs    x25, x15, x25
        ldr     x15, [sp, #0x148]
        umlal   v9.2d, v17.2s, v15.s[0]
        umlal2  v9.2d, v17.4s, v15.s[1]
        umlal   v9.2d, v2.2s, v5.s[2]
        mul     x14, x14, x21
        umlal2  v9.2d, v2.4s, v5.s[3]
        shl     v2.2d, v27.2d, #0x23
        umlal   v9.2d, v7.2s, v5.s[0]
        usra    v13.2d, v2.2d, #6
        ldr     q2, [x2, #0x400]
        umlal2  v9.2d, v7.4s, v5.s[1]
        umulh   x9, x17, x15
        ldp     q7, q17, [x2, #0x1f0]
        umlal   v9.2d, v28.2s, v10.s[2]
        umlal2  v9.2d, v28.4s, v10.s[3]
        usra    v13.2d, v12.2d, #0x1d
        umlal   v9.2d, v29.2s, v10.s[0]
        ldp     q12, q23, [x2, #0x210]
        umlal2  v9.2d, v29.4s, v10.s[1]
        str     q13, [x0, #0xb0]
        stp     x24, x10, [sp]
        umulh   x24, x16, x21
        umlal   v9.2d, v0.2s, v14.s[2]
        umlal2  v9.2d, v0.4s, v14.s[3]
        ldp     d13, d0, [x7, #0x1b8]
        umlal   v9.2d, v3.2s, v14.s[0]
        umlal2  v9.2d, v3.4s, v14.s[1]
        mul     x21, x16, x21
        umlal   v9.2d, v6.2s, v8.s[2]
        umlal2  v9.2d, v6.4s, v8.s[3]
        ldp     q3, q6, [x2, #0x3f0]
        umulh   x20, x16, x20
        adc     x20, x20, xzr
        adds    x19, x19, x21
        ldr     x21, [sp, #0x5d8]
        adcs    x24, x25, x24
        adc     x25, x20, xzr
        ldr     x20, [sp, #0x140]
        mul     x16, x17, x20
        adds    x9, x9, x16
        umulh   x16, x17, x20
        mul     x10, x21, x20
        adcs    x10, x16, x10
        mul     x16, x17, x15
        ldr     x17, [sp, #0x150]
        eor     x16, x16, x17
        ldp     q28, q29, [x2, #0x1c0]
        umlal   v9.2d, v16.2s, v8.s[0]
        umlal2  v9.2d, v16.4s, v8.s[1]
        usra    v9.2d, v20.2d, #0x18
        ldp     q16, q20, [x2, #0x1e0]
        usra    v9.2d, v22.2d, #6
        shl     v0.2d, v0.2d, #0x34
        umull   v22.2d, v1.2s, v18.s[0]
        umlal2  v22.2d, v1.4s, v18.s[2]
        umlal   v22.2d, v25.2s, v4.s[0]
        umlal2  v22.2d, v25.4s, v4.s[1]
        ldp     q1, q25, [x2, #0x200]
        umlal   v22.2d, v19.2s, v15.s[2]
        umlal2  v22.2d, v19.4s, v15.s[3]
        ldr     q19, [x2, #0x410]
        umlal   v22.2d, v26.2s, v15.s[0]
        umlal2  v22.2d, v26.4s, v15.s[1]
        umlal   v22.2d, v11.2s, v5.s[2]
        umlal2  v22.2d, v11.4s, v5.s[3]
        umlal   v22.2d, v24.2s, v5.s[0]
        ldp     q11, q26, [x2, #0x220]
        umlal2  v22.2d, v24.4s, v5.s[1]
        ldp     d24, d30, [x7, #0x1c0]
        shl     v30.2d, v30.2d, #0x3a
        umulh   x20, x21, x20
        umlal   v22.2d, v7.2s, v10.s[2]
        umlal2  v22.2d, v7.4s, v10.s[3]
        adc     x20, x20, xzr
        umlal   v22.2d, v17.2s, v10.s[0]
        umlal2  v22.2d, v17.4s, v10.s[1]
        ldp     q7, q17, [x2, #0x1d0]
        umlal   v22.2d, v12.2s, v14.s[2]
        mul     x7, x21, x15
        umlal2  v22.2d, v12.4s, v14.s[3]
        adds    x7, x9, x7
        umlal   v22.2d, v23.2s, v14.s[0]
        eor     x7, x7, x17
        ldr     q12, [x2, #0x230]
        umlal2  v22.2d, v23.4s, v14.s[1]
        ldp     q23, q31, [x2, #0x1f0]
        umulh   x21, x21, x15
        umlal   v22.2d, v21.2s, v8.s[2]
        adcs    x21, x10, x21
        adc     x20, x20, xzr
        umlal2  v22.2d, v21.4s, v8.s[3]
        usra    v22.2d, v13.2d, #0x12
        cmn     x17, #1
        eor     x20, x20, x17
        umull   v8.2d, v3.2s, v18.s[0]
        eor     x21, x21, x17
        adcs    x1, x16, x1
        adcs    x23, x7, x23
        adcs    x21, x21, x13
        adcs    x20, x20, x11
        ldr     x9, [sp, #0x158]
        adc     x7, x17, xzr
        umlal2  v8.2d, v3.4s, v18.s[2]
        adds    x1, x1, x14
        adcs    x23, x23, x19
        adcs    x21, x21, x24
        usra    v22.2d, v0.2d, #6
        adcs    x20, x20, x25
        adc     x7, x7, xzr
        adds    x1, x13, x1
        umlal   v8.2d, v6.2s, v4.s[0]
        adcs    x23, x11, x23
        eor     x23, x23, x9
        eor     x1, x1, x9
        uzp2    v13.2d, v9.2d, v22.2d
        adcs    x21, x14, x21
        adcs    x19, x19, x20
        adcs    x24, x24, x7
        umlal2  v8.2d, v6.4s, v4.s[1]
        adcs    x25, x25, xzr
        eor     x24, x24, x9
        eor     x20, x21, x9
        ldp     x21, x7, [sp, #0xc0]
        umlal   v8.2d, v28.2s, v15.s[2]
        eor     x19, x19, x9
        eor     x25, x25, x9
        ldp     x13, x11, [sp]
        cmn     x9, #1
        umlal2  v8.2d, v28.4s, v15.s[3]
        adcs    x22, x22, x21
        adcs    x10, x12, x7
        ldp     x12, x7, [sp, #0xd0]
        ldp     x15, x14, [sp, #0x10]
        adcs    x1, x1, x5
        umlal   v8.2d, v29.2s, v15.s[0]
        adcs    x23, x23, x28
        ldp     x17, x16, [sp, #0x20]
        adcs    x20, x20, x8
        adcs    x19, x19, x26
        umlal2  v8.2d, v29.4s, v15.s[1]
        adcs    x24, x24, x27
        adcs    x25, x25, x11
        adc     x9, x9, xzr
        uzp1    v9.2d, v9.2d, v22.2d
        adds    x22, x22, x12
        adcs    x10, x10, x13
        adcs    x1, x1, x14
        ext     v0.16b, v27.16b, v13.16b, #8
        adcs    x23, x23, x15
        adcs    x20, x20, x16
        adcs    x19, x19, x17
        adcs    x24, x24, x7
        ldp     x7, x21, [sp, #0x40]
        shl     v3.2d, v13.2d, #0x23
        adcs    x25, x25, x21
        adc     x9, x9, xzr
        adds    x22, x8, x22
        usra    v9.2d, v3.2d, #6
        adcs    x26, x26, x10
        adcs    x27, x27, x1
        umlal   v8.2d, v16.2s, v5.s[2]
        ldr     q3, [x2, #0x410]
        adcs    x23, x11, x23
        adcs    x20, x12, x20
        umlal2  v8.2d, v16.4s, v5.s[3]
        adcs    x19, x13, x19
        ldp     x10, x11, [sp, #0xc0]
        adcs    x24, x14, x24
        umlal   v8.2d, v20.2s, v5.s[0]
        ldp     x13, x12, [sp, #0x50]
        adcs    x25, x15, x25
        ldr     q6, [x2, #0x420]
        ldp     x15, x14, [sp, #0x60]
        adcs    x1, x16, x9
        ldr     x9, [sp, #0xd8]
        adcs    x8, x17, xzr
        ldp     x17, x16, [sp, #0xb0]
        umlal2  v8.2d, v20.4s, v5.s[1]
        adcs    x9, x9, xzr
        ldp     q16, q20, [x2, #0x210]
        adcs    x21, x21, xzr
        adds    x7, x7, x10
        umlal   v8.2d, v1.2s, v10.s[2]
        adcs    x12, x12, x11
        ldp     x11, x10, [sp, #0x100]
        adcs    x13, x13, x5
        adcs    x14, x14, x28
        adcs    x15, x15, x22
        adcs    x16, x16, x26
        adcs    x17, x17, x27
        umlal2  v8.2d, v1.4s, v10.s[3]
        umlal   v8.2d, v25.2s, v10.s[0]
        adcs    x11, x11, x23
        adcs    x10, x10, x20
        stp     x20, x24, [sp, #0x30]
        str     x23, [sp, #0x730]
        ldp     x20, x23, [sp, #0x110]
        adcs    x20, x20, x19
        umlal2  v8.2d, v25.4s, v10.s[1]
        adcs    x23, x23, x24
        stp     x19, x1, [sp, #0x20]
        ldp     x24, x19, [sp, #0x120]
        ldr     x19, [sp, #0x7c8]
        adcs    x24, x24, x25
        ldr     d1, [x19, #0x1c8]
        ldr     x19, [sp, #0x128]
        usra    v9.2d, v0.2d, #0x1d
        adcs    x19, x19, x1
        stp     x25, x8, [sp]
        ldp     x1, x25, [sp, #0xf0]
        adcs    x1, x1, x8
        adcs    x25, x25, x9
        str     q9, [x0, #0xc0]
        stp     x9, x21, [sp, #0x10]
        ldp     x8, x9, [sp, #0x90]
        adcs    x9, x9, x21
        adc     x8, x8, xzr
        ldr     x21, [sp, #0x5a8]
        adds    x21, x21, x7
        ldr     x7, [sp, #0x5a0]
        umlal   v8.2d, v11.2s, v14.s[2]
        ldr     q9, [x2, #0x420]
        adcs    x7, x7, x12
        ldr     x12, [sp, #0x168]
        adcs    x12, x12, x13
        ldr     x13, [sp, #0x160]
        umull   v0.2d, v2.2s, v18.s[0]
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x188]
        ldp     q21, q22, [x2, #0x1e0]
        adcs    x14, x14, x15
        ldr     x15, [sp, #0x180]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x178]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x170]
        umlal2  v8.2d, v11.4s, v14.s[3]
        adcs    x11, x17, x11
        str     x11, [sp, #0x728]
        ldp     x17, x11, [sp, #0xc0]
        adcs    x10, x17, x10
        adcs    x20, x11, x20
        umlal2  v0.2d, v2.4s, v18.s[2]
        adcs    x23, x5, x23
        adcs    x24, x28, x24
        adcs    x28, x22, x19
        umlal   v0.2d, v19.2s, v4.s[0]
        adcs    x26, x26, x1
        ldp     x19, x1, [sp, #0x30]
        adcs    x27, x27, x25
        ldr     x25, [sp, #0x730]
        adcs    x25, x25, x9
        umlal   v8.2d, v26.2s, v14.s[0]
        ldp     x5, x9, [sp]
        ldp     x11, x17, [sp, #0x10]
        adcs    x19, x19, x8
        ldp     x22, x8, [sp, #0x20]
        ldp     q11, q2, [x2, #0x220]
        adcs    x22, x22, xzr
        adcs    x1, x1, xzr
        umlal2  v8.2d, v26.4s, v14.s[1]
        usra    v8.2d, v24.2d, #0xc
        adcs    x5, x5, xzr
        adcs    x8, x8, xzr
        usra    v8.2d, v30.2d, #6
        ldp     q24, q25, [x2, #0x200]
        adcs    x9, x9, xzr
        umlal2  v0.2d, v19.4s, v4.s[1]
        ldr     q19, [x2, #0x430]
        adcs    x11, x11, xzr
        str     x11, [sp, #0x5e0]
        ldr     x11, [sp, #0x670]
        ldr     x11, [sp, #0x7c8]
        adcs    x17, x17, xzr
        ldr     d26, [x11, #0x1d0]
        umlal   v0.2d, v7.2s, v15.s[2]
        str     x17, [sp, #0x5d8]
        ldp     x11, x17, [x3]
        stp     x9, x8, [sp, #0x190]
        ldr     x9, [sp, #0x5d0]
        ldr     x8, [sp, #0x768]
        adds    x11, x11, x9
        adcs    x17, x17, x8
        ldp     x8, x9, [x3, #0x10]
        shl     v26.2d, v26.2d, #6
        stp     x17, x11, [sp, #0x60]
        ldr     x17, [sp, #0x5c0]
        ldr     x11, [sp, #0x5c8]
        adcs    x8, x8, x17
        ldr     x17, [sp, #0x780]
        adcs    x9, x9, x11
        ldr     x11, [sp, #0x778]
        umlal2  v0.2d, v7.4s, v15.s[3]
        stp     x9, x8, [sp, #0x50]
        ldr     x9, [sp, #0x588]
        ldr     x8, [sp, #0x5b8]
        adcs    x11, x11, x9
        ldr     x9, [sp, #0x790]
        ldr     q7, [x2, #0x230]
        adcs    x17, x17, x8
        ldr     x8, [sp, #0x788]
        umlal   v0.2d, v17.2s, v15.s[0]
        stp     x17, x11, [sp, #0x40]
        ldr     x17, [sp, #0x590]
        ldr     x11, [sp, #0x598]
        adcs    x8, x8, x17
        ldr     x17, [sp, #0x678]
        ldp     q27, q28, [x2, #0x1f0]
        adcs    x9, x9, x11
        ldr     x11, [sp, #0x670]
        umlal2  v0.2d, v17.4s, v15.s[1]
        adcs    x11, x11, x21
        stp     x21, x7, [sp, #0x150]
        ldr     x21, [sp, #0x680]
        adcs    x17, x17, x7
        adcs    x21, x21, x12
        umlal   v0.2d, v23.2s, v5.s[2]
        stp     x12, x13, [sp, #0x160]
        ldr     x12, [sp, #0x688]
        ldr     x7, [sp, #0x690]
        adcs    x12, x12, x13
        adcs    x7, x7, x14
        str     x14, [sp, #0x120]
        ldr     x14, [sp, #0x698]
        ldr     x13, [sp, #0x6e0]
        adcs    x14, x14, x15
        umlal2  v0.2d, v23.4s, v5.s[3]
        adcs    x13, x13, x16
        str     x16, [sp, #0x130]
        ldr     x16, [sp, #0x6c0]
        str     x15, [sp, #0x100]
        ldr     x15, [sp, #0x728]
        adcs    x16, x16, x15
        ldr     x15, [sp, #0x6b0]
        str     x16, [sp, #0x730]
        ldr     x16, [sp, #0x750]
        stp     x10, x20, [sp, #0x80]
        adcs    x10, x15, x10
        ldr     x15, [sp, #0x798]
        umull   v17.2d, v3.2s, v18.s[0]
        adcs    x20, x16, x20
        ldr     x16, [sp, #0x770]
        stp     x23, x24, [sp, #0x90]
        adcs    x23, x16, x23
        adcs    x24, x15, x24
        ldr     x15, [sp, #0x7a8]
        umlal2  v17.2d, v3.4s, v18.s[2]
        str     x24, [sp, #0xb0]
        ldr     x24, [sp, #0x758]
        stp     x28, x26, [sp, #0x70]
        adcs    x28, x15, x28
        adcs    x26, x24, x26
        ldr     x24, [sp, #0x7e8]
        ldp     q3, q23, [x2, #0x210]
        str     x26, [sp, #0xb8]
        ldr     x26, [sp, #0x760]
        stp     x27, x25, [sp, #0xa0]
        adcs    x27, x26, x27
        adcs    x25, x24, x25
        stp     x25, x27, [sp]
        ldr     x25, [sp, #0x7b0]
        ldr     x27, [sp, #0x7c0]
        stp     x19, x22, [sp, #0x20]
        adcs    x19, x25, x19
        umlal   v17.2d, v6.2s, v4.s[0]
        adcs    x22, x27, x22
        stp     x22, x19, [sp, #0xe0]
        ldr     x22, [sp, #0x7d8]
        ldr     x19, [sp, #0x7d0]
        stp     x1, x5, [sp, #0x30]
        adcs    x1, x22, x1
        ldr     x22, [sp, #0x198]
        adcs    x5, x19, x5
        ldr     x19, [sp, #0x7b8]
        umlal2  v17.2d, v6.4s, v4.s[1]
        ldr     q6, [x2, #0x430]
        adcs    x22, x19, x22
        ldr     x19, [sp, #0x7a0]
        umlal   v17.2d, v21.2s, v15.s[2]
        str     x22, [sp, #0x128]
        ldr     x22, [sp, #0x190]
        adcs    x22, x19, x22
        ldr     x19, [sp, #0x6a0]
        str     x22, [sp, #0x108]
        ldr     x22, [sp, #0x5e0]
        adcs    x22, x19, x22
        ldr     x19, [sp, #0x6a8]
        str     x22, [sp, #0x138]
        ldr     x22, [sp, #0x5d8]
        adcs    x22, x19, x22
        umlal   v0.2d, v31.2s, v5.s[0]
        ldr     q29, [x2, #0x440]
        adc     x19, xzr, xzr
        stp     x19, x22, [sp, #0xf0]
        ldr     x19, [sp, #0x6b0]
        ldr     x22, [sp, #0x750]
        stp     x5, x1, [sp, #0xd0]
        ldp     x1, x5, [sp, #0x60]
        adds    x19, x19, x5
        umlal2  v0.2d, v31.4s, v5.s[1]
        adcs    x22, x22, x1
        ldp     x5, x1, [sp, #0x50]
        adcs    x1, x16, x1
        ldr     x16, [sp, #0x798]
        adcs    x5, x16, x5
        umlal2  v17.2d, v21.4s, v15.s[3]
        str     x5, [sp, #0x7a8]
        ldp     x5, x16, [sp, #0x40]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x758]
        adcs    x5, x16, x5
        ldr     x16, [sp, #0x730]
        adcs    x26, x26, x8
        ldr     x8, [sp, #0x660]
        umlal   v0.2d, v16.2s, v10.s[2]
        adcs    x24, x24, x9
        ldr     x9, [sp, #0x6c8]
        adcs    x25, x25, x11
        ldr     x11, [sp, #0x668]
        umlal2  v0.2d, v16.4s, v10.s[3]
        eor     x8, x8, x11
        adcs    x27, x27, x17
        ldr     x17, [sp, #0x740]
        ldp     q16, q21, [x2, #0x200]
        eor     x17, x17, x11
        stp     x27, x25, [sp, #0x140]
        ldr     x27, [sp, #0x620]
        eor     x27, x27, x11
        umlal   v0.2d, v20.2s, v10.s[0]
        eor     x9, x9, x11
        umlal2  v0.2d, v20.4s, v10.s[1]
        ldr     x25, [sp, #0x7c8]
        ldp     d20, d30, [x25, #0x1d0]
        stp     x24, x26, [sp, #0x110]
        ldr     x24, [sp, #0x6f0]
        eor     x24, x24, x11
        ldr     x26, [sp, #0x628]
        eor     x26, x26, x11
        stp     x5, x26, [sp, #0x10]
        ldr     x5, [sp, #0x7d8]
        ldr     x26, [sp, #0x7d0]
        adcs    x21, x5, x21
        ldr     x5, [sp, #0x630]
        umlal   v0.2d, v12.2s, v14.s[2]
        shl     v30.2d, v30.2d, #0xc
        eor     x5, x5, x11
        adcs    x26, x26, x12
        ldr     x12, [sp, #0x7b8]
        adcs    x7, x12, x7
        ldr     x12, [sp, #0x7a0]
        umlal2  v0.2d, v12.4s, v14.s[3]
        usra    v0.2d, v1.2d, #6
        adcs    x12, x12, x14
        ldr     x14, [sp, #0x6a0]
        adcs    x13, x14, x13
        ldr     x14, [sp, #0x6a8]
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x5d0]
        ldp     q12, q14, [x2, #0x220]
        uzp2    v1.2d, v8.2d, v0.2d
        str     x14, [sp, #0x7e8]
        ldr     x14, [sp, #0x768]
        adcs    x10, x16, x10
        ldr     x16, [sp, #0x5c8]
        umlal   v17.2d, v22.2s, v15.s[0]
        ldr     q31, [x2, #0x440]
        adcs    x20, x14, x20
        ldr     x14, [sp, #0x5c0]
        adcs    x23, x14, x23
        umlal2  v17.2d, v22.4s, v15.s[1]
        shl     v22.2d, v1.2d, #0x23
        str     x23, [sp, #0x7c0]
        ldp     x14, x23, [sp, #0xb0]
        adcs    x14, x16, x14
        ldr     x16, [sp, #0x588]
        uzp1    v8.2d, v8.2d, v0.2d
        usra    v8.2d, v22.2d, #6
        str     x14, [sp, #0x7b0]
        ldr     x14, [sp, #0x5b8]
        adcs    x28, x16, x28
        ldr     x16, [sp, #0x598]
        adcs    x23, x14, x23
        ldr     x14, [sp, #0x590]
        ext     v13.16b, v13.16b, v1.16b, #8
        usra    v8.2d, v13.2d, #0x1d
        stp     x23, x28, [sp, #0xc0]
        ldp     x28, x23, [sp]
        adcs    x23, x14, x23
        ldr     x14, [sp, #0x150]
        ldp     d13, d0, [x25, #0x1d8]
        adcs    x28, x16, x28
        ldr     x16, [sp, #0xe8]
        shl     v0.2d, v0.2d, #0x12
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x158]
        str     q8, [x0, #0xd0]
        stp     x14, x28, [sp, #0x40]
        ldr     x14, [sp, #0xe0]
        adcs    x14, x16, x14
        ldr     x16, [sp, #0x160]
        str     x14, [sp, #0x7c8]
        ldr     x14, [sp, #0xd8]
        adcs    x14, x16, x14
        ldr     x16, [sp, #0x168]
        ldr     q8, [x2, #0x450]
        umlal   v17.2d, v24.2s, v5.s[2]
        str     x14, [sp, #0x180]
        ldr     x14, [sp, #0xd0]
        adcs    x14, x16, x14
        str     x14, [sp, #0x7d8]
        ldp     x16, x14, [sp, #0x120]
        adcs    x14, x16, x14
        str     x14, [sp, #0x188]
        ldp     x16, x14, [sp, #0x100]
        adcs    x14, x16, x14
        umlal2  v17.2d, v24.4s, v5.s[3]
        ldr     q22, [x2, #0x230]
        str     x14, [sp, #0x7d0]
        ldp     x16, x14, [sp, #0x130]
        adcs    x14, x16, x14
        ldr     x16, [sp, #0x728]
        str     x14, [sp, #0x170]
        ldr     x14, [sp, #0xf8]
        adcs    x14, x16, x14
        ldr     x16, [sp, #0xf0]
        umlal   v17.2d, v25.2s, v5.s[0]
        str     x14, [sp, #0x7b8]
        ldp     x28, x14, [sp, #0x80]
        adcs    x28, x28, x16
        adcs    x14, x14, xzr
        str     x14, [sp, #0x178]
        ldp     x16, x14, [sp, #0x90]
        adcs    x16, x16, xzr
        umlal2  v17.2d, v25.4s, v5.s[1]
        adcs    x14, x14, xzr
        stp     x14, x16, [sp, #0xb0]
        ldp     x14, x16, [sp, #0x70]
        adcs    x14, x14, xzr
        adcs    x16, x16, xzr
        umlal   v17.2d, v11.2s, v10.s[2]
        umlal2  v17.2d, v11.4s, v10.s[3]
        umlal   v17.2d, v2.2s, v10.s[0]
        umlal2  v17.2d, v2.4s, v10.s[1]
        stp     x16, x14, [sp, #0x50]
        ldp     x16, x14, [sp, #0xa0]
        adcs    x16, x16, xzr
        adcs    x14, x14, xzr
        stp     x14, x16, [sp, #0x60]
        ldp     x14, x16, [sp, #0x20]
        adcs    x14, x14, xzr
        usra    v17.2d, v26.2d, #6
        ldr     q11, [x2, #0x450]
        adcs    x16, x16, xzr
        ldp     q2, q24, [x2, #0x210]
        stp     x16, x14, [sp]
        ldp     x16, x14, [sp, #0x30]
        adcs    x16, x16, xzr
        adcs    x14, x14, xzr
        str     x14, [sp, #0xe0]
        ldr     x14, [sp, #0x198]
        adcs    x14, x14, xzr
        umull   v25.2d, v9.2s, v18.s[0]
        str     x14, [sp, #0xe8]
        ldr     x14, [sp, #0x190]
        adcs    x14, x14, xzr
        str     x14, [sp, #0xd0]
        ldr     x14, [sp, #0x5e0]
        adcs    x14, x14, xzr
        str     x14, [sp, #0xd8]
        ldr     x14, [sp, #0x5d8]
        adcs    x14, x14, xzr
        umlal2  v25.2d, v9.4s, v18.s[2]
        cmn     x11, #1
        adcs    x19, x19, x8
        ldr     x8, [sp, #0x7a8]
        adcs    x22, x22, x17
        umlal   v25.2d, v19.2s, v4.s[0]
        ldr     q9, [x2, #0x460]
        adcs    x1, x1, x9
        adcs    x24, x8, x24
        ldp     x9, x8, [sp, #0x10]
        umlal2  v25.2d, v19.4s, v4.s[1]
        ldr     x17, [sp, #0x5e8]
        adcs    x27, x15, x27
        ldr     x15, [sp, #0x118]
        umlal   v25.2d, v27.2s, v15.s[2]
        ldp     d19, d26, [x25, #0x1e0]
        adcs    x8, x9, x8
        ldr     x9, [sp, #0x638]
        shl     v26.2d, v26.2d, #0x18
        eor     x9, x9, x11
        adcs    x5, x15, x5
        ldr     x15, [sp, #0x110]
        umlal2  v25.2d, v27.4s, v15.s[3]
        adcs    x9, x15, x9
        eor     x15, x17, x11
        ldr     x17, [sp, #0x738]
        str     x14, [sp, #0x7a0]
        ldr     x14, [sp, #0x148]
        eor     x17, x17, x11
        umull   v27.2d, v6.2s, v18.s[0]
        adcs    x14, x14, x15
        stp     x19, x22, [x3, #0x80]
        ldr     x22, [sp, #0x5f0]
        ldr     x19, [sp, #0x140]
        adcs    x19, x19, x17
        ldr     x15, [sp, #0x600]
        umlal2  v27.2d, v6.4s, v18.s[2]
        stp     x1, x24, [x3, #0x90]
        ldr     x1, [sp, #0x5f8]
        eor     x24, x22, x11
        ldr     x22, [sp, #0x718]
        eor     x22, x22, x11
        ldr     x17, [sp, #0x720]
        umlal   v27.2d, v29.2s, v4.s[0]
        adcs    x24, x21, x24
        eor     x21, x1, x11
        ldr     x1, [sp, #0x710]
        umlal   v25.2d, v28.2s, v15.s[0]
        eor     x1, x1, x11
        adcs    x26, x26, x22
        eor     x22, x15, x11
        ldr     x15, [sp, #0x608]
        umlal2  v25.2d, v28.4s, v15.s[1]
        ldr     q6, [x2, #0x460]
        eor     x15, x15, x11
        eor     x17, x17, x11
        umlal   v25.2d, v3.2s, v5.s[2]
        adcs    x7, x7, x17
        ldr     x17, [sp, #0x618]
        adcs    x1, x12, x1
        ldr     x12, [sp, #0x610]
        eor     x12, x12, x11
        umlal2  v27.2d, v29.4s, v4.s[1]
        ldr     q28, [x2, #0x470]
        adcs    x13, x13, x15
        eor     x15, x17, x11
        ldr     x17, [sp, #0x650]
        stp     x5, x9, [x3, #0xb0]
        ldr     x9, [sp, #0x640]
        ldr     x5, [sp, #0x7e8]
        umlal2  v25.2d, v3.4s, v5.s[3]
        adcs    x21, x5, x21
        umlal   v25.2d, v23.2s, v5.s[0]
        ldr     q3, [x2, #0x230]
        eor     x5, x9, x11
        ldr     x9, [sp, #0x648]
        eor     x9, x9, x11
        stp     x14, x19, [x3, #0xc0]
        umlal2  v25.2d, v23.4s, v5.s[1]
        eor     x19, x17, x11
        ldr     x14, [sp, #0x6d0]
        umlal   v25.2d, v7.2s, v10.s[2]
        stp     x24, x26, [x3, #0xd0]
        ldr     x26, [sp, #0x6b8]
        ldr     x24, [sp, #0x658]
        eor     x24, x24, x11
        eor     x26, x26, x11
        umlal2  v25.2d, v7.4s, v10.s[3]
        ldp     d10, d7, [x25, #0x1e8]
        adcs    x10, x10, x15
        ldr     x15, [sp, #0x6e8]
        adcs    x20, x20, x22
        ldr     x22, [sp, #0x7c0]
        adcs    x22, x22, x12
        umlal   v27.2d, v16.2s, v15.s[2]
        ldr     x17, [sp, #0x700]
        shl     v7.2d, v7.2d, #0x1e
        umlal2  v27.2d, v16.4s, v15.s[3]
        eor     x12, x14, x11
        ldr     x14, [sp, #0x6d8]
        eor     x14, x14, x11
        usra    v25.2d, v20.2d, #0x3a
        ldp     q16, q20, [x2, #0x220]
        eor     x15, x15, x11
        usra    v25.2d, v30.2d, #6
        ldr     q23, [x2, #0x470]
        ldr     x2, [sp, #0x6f8]
        eor     x2, x2, x11
        eor     x17, x17, x11
        uzp1    v29.2d, v17.2d, v25.2d
        uzp2    v17.2d, v17.2d, v25.2d
        stp     x7, x1, [x3, #0xe0]
        ldr     x7, [sp, #0x708]
        ldr     x1, [sp, #0x7e0]
        shl     v25.2d, v17.2d, #0x23
        ext     v1.16b, v1.16b, v17.16b, #8
        stp     x27, x8, [x3, #0xa0]
        ldr     x8, [sp, #0x7b0]
        ldr     x27, [sp, #0x748]
        usra    v29.2d, v25.2d, #6
        umull   v25.2d, v11.2s, v18.s[0]
        eor     x27, x27, x11
        eor     x1, x1, x11
        usra    v29.2d, v1.2d, #0x1d
        str     q29, [x0, #0xe0]
        eor     x7, x7, x11
        adcs    x8, x8, x9
        ldp     x11, x9, [sp, #0xc0]
        umlal   v27.2d, v21.2s, v15.s[0]
        ldr     d1, [x25, #0x1f8]
        adcs    x5, x9, x5
        adcs    x9, x11, x17
        umlal2  v27.2d, v21.4s, v15.s[1]
        ldp     d21, d29, [x25, #0x1f0]
        adcs    x23, x23, x24
        ldp     x25, x24, [sp, #0x40]
        shl     v29.2d, v29.2d, #0x24
        umlal   v27.2d, v12.2s, v5.s[2]
        adcs    x24, x24, x19
        adcs    x26, x25, x26
        ldr     x25, [sp, #0x7c8]
        umlal2  v27.2d, v12.4s, v5.s[3]
        adcs    x25, x25, x2
        stp     x13, x21, [x3, #0xf0]
        ldp     x19, x21, [sp, #0x180]
        umlal   v27.2d, v14.2s, v5.s[0]
        stp     x10, x20, [x3, #0x100]
        ldr     x20, [sp, #0x7d8]
        adcs    x19, x19, x14
        umlal2  v27.2d, v14.4s, v5.s[1]
        usra    v27.2d, v13.2d, #0x34
        stp     x22, x8, [x3, #0x110]
        usra    v27.2d, v0.2d, #6
        umull   v12.2d, v31.2s, v18.s[0]
        adcs    x20, x20, x12
        adcs    x27, x21, x27
        ldr     x21, [sp, #0x7d0]
        umlal2  v12.2d, v31.4s, v18.s[2]
        adcs    x21, x21, x15
        stp     x5, x9, [x3, #0x120]
        umlal   v12.2d, v8.2s, v4.s[0]
        stp     x23, x24, [x3, #0x130]
        ldp     x22, x24, [sp, #0x170]
        ldr     x23, [sp, #0x7b8]
        adcs    x22, x22, x1
        umlal2  v25.2d, v11.4s, v18.s[2]
        adcs    x1, x23, x7
        ldr     x23, [sp, #0x668]
        adcs    x2, x28, x23
        movi    v14.2d, #0000000000000000
        umlal2  v12.2d, v8.4s, v4.s[1]
        adcs    x5, x24, x23
        ldp     x28, x24, [sp, #0xb0]
        adcs    x7, x24, x23
        ldp     x12, x11, [sp]
        adcs    x8, x28, x23
        ldp     x28, x24, [sp, #0x50]
        umlal   v25.2d, v6.2s, v4.s[0]
        ldp     x14, x15, [sp, #0xe0]
        adcs    x9, x24, x23
        adcs    x10, x28, x23
        ldp     x28, x24, [sp, #0x60]
        adcs    x24, x24, x23
        umlal   v12.2d, v2.2s, v15.s[2]
        adcs    x28, x28, x23
        adcs    x11, x11, x23
        adcs    x12, x12, x23
        umlal2  v12.2d, v2.4s, v15.s[3]
        adcs    x13, x16, x23
        adcs    x14, x14, x23
        adcs    x15, x15, x23
        umlal   v12.2d, v24.2s, v15.s[0]
        stp     x26, x25, [x3, #0x140]
        ldp     x26, x25, [sp, #0xd0]
        adcs    x16, x26, x23
        umlal2  v12.2d, v24.4s, v15.s[1]
        stp     x19, x20, [x3, #0x150]
        adcs    x25, x25, x23
        umlal   v12.2d, v22.2s, v5.s[2]
        stp     x24, x28, [x3, #0x1b0]
        ldr     x24, [sp, #0x7a0]
        adcs    x19, x24, x23
        umlal2  v12.2d, v22.4s, v5.s[3]
        usra    v12.2d, v19.2d, #0x2e
        ldr     x23, [sp, #0x200]
        .cfi_restore 23
        ldr     x24, [sp, #0x208]
        .cfi_restore 24
        umull   v11.2d, v9.2s, v18.s[0]
        usra    v12.2d, v26.2d, #6
        stp     x22, x1, [x3, #0x170]
        umlal2  v25.2d, v6.4s, v4.s[1]
        uzp2    v0.2d, v27.2d, v12.2d
        ldr     x26, [sp, #0x218]
        .cfi_restore 26
        ldr     x28, [sp, #0x228]
        .cfi_restore 28
        umlal   v25.2d, v16.2s, v15.s[2]
        uzp1    v8.2d, v27.2d, v12.2d
        stp     x25, x19, [x3, #0x1f0]
        stp     x11, x12, [x3, #0x1c0]
        umlal2  v25.2d, v16.4s, v15.s[3]
        shl     v12.2d, v0.2d, #0x23
        usra    v8.2d, v12.2d, #6
        ext     v12.16b, v17.16b, v0.16b, #8
        stp     x13, x14, [x3, #0x1d0]
        umlal   v25.2d, v20.2s, v15.s[0]
        usra    v8.2d, v12.2d, #0x1d
        stp     x27, x21, [x3, #0x160]
        umull   v2.2d, v23.2s, v18.s[0]
        ldr     x27, [sp, #0x220]
        .cfi_restore 27
        str     q8, [x0, #0xf0]
        umlal2  v11.2d, v9.4s, v18.s[2]
        umlal2  v25.2d, v20.4s, v15.s[1]
        usra    v25.2d, v10.2d, #0x28
        ldr     x25, [sp, #0x210]
        .cfi_restore 25
        usra    v25.2d, v7.2d, #6
        stp     x2, x5, [x3, #0x180]
        stp     x9, x10, [x3, #0x1a0]
        umlal   v11.2d, v28.2s, v4.s[0]
        ldp     d8, d9, [sp, #0x1a0]
        .cfi_restore 72
        .cfi_restore 73
        umlal2  v11.2d, v28.4s, v4.s[1]
        ldp     d12, d13, [sp, #0x1c0]
        .cfi_restore 76
        .cfi_restore 77
        umlal   v11.2d, v3.2s, v15.s[2]
        stp     x15, x16, [x3, #0x1e0]
        umlal2  v11.2d, v3.4s, v15.s[3]
        usra    v11.2d, v21.2d, #0x22
        usra    v11.2d, v29.2d, #6
        uzp1    v15.2d, v25.2d, v11.2d
        stp     x7, x8, [x3, #0x190]
        uzp2    v10.2d, v25.2d, v11.2d
        ext     v11.16b, v0.16b, v10.16b, #8
        ldp     x19, x20, [sp, #0x1e0]
        .cfi_restore 19
        .cfi_restore 20
        shl     v0.2d, v10.2d, #0x23
        umlal2  v2.2d, v23.4s, v18.s[2]
        ldp     x21, x22, [sp, #0x1f0]
        .cfi_restore 21
        .cfi_restore 22
        usra    v2.2d, v1.2d, #0x1c
        uzp2    v1.2d, v2.2d, v14.2d
        uzp1    v14.2d, v2.2d, v14.2d
        shl     v2.2d, v1.2d, #0x23
        usra    v15.2d, v0.2d, #6
        ext     v10.16b, v10.16b, v1.16b, #8
        usra    v15.2d, v11.2d, #0x1d
        str     q15, [x0, #0x100]
        usra    v14.2d, v2.2d, #6
        usra    v14.2d, v10.2d, #0x1d
        str     q14, [x0, #0x110]
        ldp     d14, d15, [sp, #0x1d0]
        .cfi_restore 78
        .cfi_restore 79
        ldp     d10, d11, [sp, #0x1b0]
        .cfi_restore 74
        .cfi_restore 75
        add     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset -2032
        ret
END_COMPOSITE(karat_phase_mul_32_aarch64)

NOTES

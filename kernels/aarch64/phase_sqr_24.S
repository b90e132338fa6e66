/* karat_phase_sqr_24_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 2500 --islands 4 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 1608.0 cycles instead of 3163.0, bound 1462.0 (simulated, one run after another); 3768 of 4445 instructions have another place.
 * Made from code with the SHA-256 e04fb5dd4882a7c6abe4769f34cb588433979b38dd6f25cb2692153b72c63409.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_sqr_24_aarch64)
        sub     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset 2032
        ldr     d0, [x1]
        movi    v1.16b, #0xff
        ldp     d2, d3, [x1]
        movi    v4.2d, #0000000000000000
        ldp     q5, q6, [x2]
        ushr    v1.2d, v1.2d, #0x23
        ushr    v7.2d, v0.2d, #0x1d
        uzp1    v0.2d, v0.2d, v7.2d
        ldp     x6, x7, [x5]
        ushr    v2.2d, v2.2d, #0x3a
        and     v0.16b, v0.16b, v1.16b
        ldp     x8, x9, [x5, #8]
        shl     v3.2d, v3.2d, #0xc
        ldp     q7, q16, [x2, #0x20]
        lsl     x7, x7, #0x3a
        usra    v2.2d, v3.2d, #6
        ldp     d3, d17, [x1, #8]
        ldp     d18, d19, [x1, #0x10]
        ldp     x10, x11, [x5, #0x10]
        ldp     x12, x13, [x5, #0x18]
        shl     v17.2d, v17.2d, #0x12
        lsl     x11, x11, #0x2e
        ldp     x14, x15, [x5, #0x20]
        lsr     x10, x10, #0xc
        umull   v20.2d, v16.2s, v0.s[0]
        ushr    v3.2d, v3.2d, #0x34
        lsl     x13, x13, #0x28
        ldp     x16, x17, [x5, #0x40]
        usra    v3.2d, v17.2d, #6
        umull   v17.2d, v7.2s, v0.s[0]
        lsr     x12, x12, #0x12
        str     x1, [sp, #0x7e8]
        str     x2, [sp, #0x7e0]
        ldp     x1, x2, [x5, #0x28]
        umlal   v2.2d, v5.2s, v0.s[0]
        lsr     x8, x8, #6
        adds    x6, x6, x7
        lsl     x7, x9, #0x34
        umlal2  v2.2d, v5.4s, v0.s[2]
        lsr     x9, x14, #0x18
        adcs    x7, x8, x7
        lsl     x8, x15, #0x22
        adcs    x10, x10, x11
        umlal2  v17.2d, v7.4s, v0.s[2]
        adcs    x11, x12, x13
        ldp     x12, x13, [x5, #0x38]
        adcs    x8, x9, x8
        str     x23, [sp, #0x200]
        .cfi_rel_offset 23, 512
        str     x26, [sp, #0x218]
        .cfi_rel_offset 26, 536
        lsl     x23, x2, #0x1c
        lsr     x26, x1, #0x1e
        str     x25, [sp, #0x210]
        .cfi_rel_offset 25, 528
        ext     v5.16b, v4.16b, v2.16b, #8
        lsl     x25, x17, #0xa
        lsr     x1, x16, #0x30
        lsl     x2, x13, #0x10
        lsr     x9, x12, #0x2a
        stp     x19, x20, [sp, #0x1e0]
        .cfi_rel_offset 19, 480
        .cfi_rel_offset 20, 488
        stp     d10, d11, [sp, #0x1b0]
        .cfi_rel_offset 74, 432
        .cfi_rel_offset 75, 440
        stp     d14, d15, [sp, #0x1d0]
        .cfi_rel_offset 78, 464
        .cfi_rel_offset 79, 472
        ldr     x12, [sp, #0x7e0]
        stp     d8, d9, [sp, #0x1a0]
        .cfi_rel_offset 72, 416
        .cfi_rel_offset 73, 424
        usra    v2.2d, v5.2d, #0x1d
        adcs    x23, x26, x23
        ldr     x13, [sp, #0x7e8]
        umlal2  v20.2d, v16.4s, v0.s[2]
        ldp     x26, x19, [x5, #0x30]
        stp     d12, d13, [sp, #0x1c0]
        .cfi_rel_offset 76, 448
        .cfi_rel_offset 77, 456
        ext     v14.16b, v2.16b, v4.16b, #8
        usra    v3.2d, v14.2d, #0x1d
        lsr     x26, x26, #0x24
        lsl     x19, x19, #0x16
        and     v14.16b, v2.16b, v1.16b
        ldp     q15, q12, [x12]
        adcs    x26, x26, x19
        shl     v13.2d, v19.2d, #0x18
        ldp     d8, d9, [x13, #0x18]
        adcs    x19, x9, x2
        usra    v17.2d, v18.2d, #0x2e
        umlal   v3.2d, v6.2s, v0.s[0]
        ldp     x20, x2, [x5, #0x58]
        lsl     x2, x2, #0x38
        ldp     q10, q11, [x12, #0x40]
        umlal2  v3.2d, v6.4s, v0.s[2]
        adcs    x25, x1, x25
        umlal   v3.2d, v15.2s, v14.s[0]
        ldp     x1, x9, [x5, #0x48]
        lsr     x20, x20, #2
        usra    v20.2d, v8.2d, #0x28
        ldp     q8, q2, [x12, #0x20]
        lsr     x1, x1, #0x36
        umlal2  v3.2d, v15.4s, v14.s[2]
        ext     v15.16b, v4.16b, v3.16b, #8
        ldr     x14, [x5, #0x58]
        ldr     x15, [x5, #0xb0]
        umull   v5.2d, v10.2s, v0.s[0]
        usra    v17.2d, v13.2d, #6
        shl     v13.2d, v9.2d, #0x1e
        orr     x2, x2, x9, lsr #60
        ldp     x16, x17, [x5, #0x60]
        usra    v20.2d, v13.2d, #6
        ldp     d13, d9, [x13, #0x20]
        lsl     x17, x17, #0x32
        usra    v3.2d, v15.2d, #0x1d
        and     v15.16b, v3.16b, v1.16b
        stp     x6, x7, [x4]
        lsr     x16, x16, #8
        orr     x1, x1, x14, lsl #62
        ext     v3.16b, v3.16b, v4.16b, #8
        usra    v17.2d, v3.2d, #0x1d
        lsl     x9, x9, #4
        adcs    x1, x1, x9
        umlal2  v5.2d, v10.4s, v0.s[2]
        ldp     q10, q3, [x12, #0x60]
        adcs    x20, x20, x2
        umlal   v17.2d, v12.2s, v14.s[0]
        shl     v9.2d, v9.2d, #0x24
        adcs    x2, x16, x17
        ldp     x9, x14, [x5, #0x70]
        umull   v6.2d, v11.2s, v0.s[0]
        ldp     q7, q16, [x12, #0x40]
        lsr     x9, x9, #0x14
        umlal2  v6.2d, v11.4s, v0.s[2]
        ldp     q11, q18, [x12, #0x80]
        lsl     x14, x14, #0x26
        umull   v19.2d, v10.2s, v0.s[0]
        ldp     x16, x17, [x5, #0x68]
        uzp1    v21.4s, v0.4s, v14.4s
        lsl     x17, x17, #0x2c
        umlal2  v19.2d, v10.4s, v0.s[2]
        ldp     q10, q22, [x12, #0xa0]
        lsr     x16, x16, #0xe
        umull   v22.2d, v3.2s, v0.s[0]
        adcs    x16, x16, x17
        adcs    x9, x9, x14
        ldp     x14, x17, [x5, #0x80]
        umull   v23.2d, v11.2s, v0.s[0]
        lsr     x14, x14, #0x20
        str     x28, [sp, #0x228]
        .cfi_rel_offset 28, 552
        umlal2  v23.2d, v11.4s, v0.s[2]
        stp     x21, x22, [sp, #0x1f0]
        .cfi_rel_offset 21, 496
        .cfi_rel_offset 22, 504
        str     x24, [sp, #0x208]
        .cfi_rel_offset 24, 520
        str     x27, [sp, #0x220]
        .cfi_rel_offset 27, 544
        stp     x10, x11, [x4, #0x10]
        stp     x8, x23, [x4, #0x20]
        umlal2  v17.2d, v12.4s, v14.s[2]
        ldp     x24, x27, [x5, #0x78]
        lsl     x28, x17, #0x1a
        umlal2  v22.2d, v3.4s, v0.s[2]
        lsr     x24, x24, #0x1a
        ldp     x21, x22, [x5, #0x98]
        umull   v12.2d, v10.2s, v0.s[0]
        lsl     x27, x27, #0x20
        adcs    x24, x24, x27
        umlal   v20.2d, v8.2s, v14.s[0]
        adcs    x27, x14, x28
        stp     x26, x19, [x4, #0x30]
        ldp     x28, x14, [x5, #0x88]
        lsr     x21, x21, #0x32
        umlal2  v20.2d, v8.4s, v14.s[2]
        lsl     x22, x22, #8
        umull   v8.2d, v18.2s, v0.s[0]
        ldp     q11, q3, [x12, #0x60]
        umlal   v5.2d, v2.2s, v14.s[0]
        lsr     x28, x28, #0x26
        lsl     x14, x14, #0x14
        ldp     x17, x19, [x5, #0xa0]
        umlal2  v8.2d, v18.4s, v0.s[2]
        ldp     d18, d24, [x13, #0x28]
        adcs    x28, x28, x14
        umlal2  v5.2d, v2.4s, v14.s[2]
        stp     x25, x1, [x4, #0x40]
        lsl     x14, x19, #2
        umlal2  v12.2d, v10.4s, v0.s[2]
        ldp     q10, q0, [x12]
        lsr     x17, x17, #0x38
        usra    v5.2d, v13.2d, #0x22
        umlal   v6.2d, v7.2s, v14.s[0]
        str     x28, [sp, #0x7d8]
        ldp     x28, x26, [x5, #0x90]
        orr     x15, x17, x15, lsl #60
        umlal2  v6.2d, v7.4s, v14.s[2]
        shl     v13.2d, v24.2d, #0x2a
        usra    v5.2d, v9.2d, #6
        stp     x20, x2, [x4, #0x50]
        umlal   v19.2d, v16.2s, v14.s[0]
        lsl     x26, x26, #0xe
        lsr     x28, x28, #0x2c
        usra    v6.2d, v18.2d, #0x1c
        ldp     q9, q2, [x12, #0x20]
        adcs    x26, x28, x26
        umlal   v17.2d, v10.2s, v15.s[0]
        umlal2  v17.2d, v10.4s, v15.s[2]
        usra    v6.2d, v13.2d, #6
        ldp     x28, x17, [x5, #0xb0]
        adcs    x21, x21, x22
        ldp     q13, q10, [x12, #0x80]
        umlal2  v19.2d, v16.4s, v14.s[2]
        adcs    x22, x15, x14
        umlal   v22.2d, v11.2s, v14.s[0]
        ldp     q7, q16, [x12, #0xa0]
        umlal2  v22.2d, v11.4s, v14.s[2]
        umlal   v23.2d, v3.2s, v14.s[0]
        lsr     x28, x28, #4
        ext     v11.16b, v4.16b, v17.16b, #8
        usra    v17.2d, v11.2d, #0x1d
        lsl     x14, x17, #0x36
        orr     x19, x14, x19, lsr #62
        ldp     q11, q18, [x12, #0x40]
        and     v24.16b, v17.16b, v1.16b
        adcs    x28, x28, x19
        ext     v17.16b, v17.16b, v4.16b, #8
        usra    v20.2d, v17.2d, #0x1d
        ldp     x19, x14, [x5, #0xb8]
        lsl     x14, x14, #0x30
        umlal2  v23.2d, v3.4s, v14.s[2]
        ldp     q3, q17, [x12]
        lsr     x19, x19, #0xa
        umlal   v20.2d, v0.2s, v15.s[0]
        ldp     d25, d26, [x13, #0x30]
        adcs    x19, x19, x14
        umlal2  v20.2d, v0.4s, v15.s[2]
        usra    v19.2d, v25.2d, #0x16
        ldp     x14, x15, [x5, #0xc0]
        lsl     x15, x15, #0x2a
        umlal   v5.2d, v9.2s, v15.s[0]
        ldp     q0, q25, [x12, #0x20]
        lsr     x14, x14, #0x10
        umlal2  v5.2d, v9.4s, v15.s[2]
        shl     v9.2d, v26.2d, #0x30
        ldp     x5, x17, [x5, #0xc8]
        adcs    x14, x14, x15
        umlal   v12.2d, v10.2s, v14.s[0]
        lsr     x5, x5, #0x16
        lsl     x15, x17, #0x24
        umlal   v8.2d, v13.2s, v14.s[0]
        ldp     q26, q27, [x12]
        usra    v19.2d, v9.2d, #6
        adcs    x5, x5, x15
        umull   v9.2d, v7.2s, v14.s[0]
        subs    x15, x6, x25
        sbcs    x17, x7, x1
        sbcs    x20, x10, x20
        umlal   v20.2d, v3.2s, v24.s[0]
        sbcs    x2, x11, x2
        sbcs    x1, x8, x16
        ldr     x8, [x4, #0x38]
        sbcs    x25, x23, x9
        ldr     x23, [x4, #0x30]
        umlal2  v20.2d, v3.4s, v24.s[2]
        sbcs    x23, x23, x24
        umlal   v6.2d, v2.2s, v15.s[0]
        sbcs    x8, x8, x27
        csetm   x11, lo
        eor     x17, x17, x11
        eor     x20, x20, x11
        eor     x15, x15, x11
        umlal2  v8.2d, v13.4s, v14.s[2]
        ext     v13.16b, v4.16b, v20.16b, #8
        eor     x1, x1, x11
        eor     x23, x23, x11
        umlal2  v6.2d, v2.4s, v15.s[2]
        usra    v20.2d, v13.2d, #0x1d
        ldp     d13, d2, [x13, #0x38]
        umlal   v6.2d, v0.2s, v24.s[0]
        eor     x2, x2, x11
        ext     v3.16b, v20.16b, v4.16b, #8
        and     v20.16b, v20.16b, v1.16b
        cmn     x11, #1
        umlal2  v6.2d, v0.4s, v24.s[2]
        adcs    x15, x15, xzr
        ldp     q0, q28, [x12, #0x60]
        adcs    x17, x17, xzr
        eor     x25, x25, x11
        umlal   v22.2d, v18.2s, v15.s[0]
        adcs    x20, x20, xzr
        mul     x10, x15, x20
        shl     v2.2d, v2.2d, #0x36
        umlal2  v22.2d, v18.4s, v15.s[2]
        adcs    x2, x2, xzr
        adcs    x1, x1, xzr
        umlal2  v9.2d, v7.4s, v14.s[2]
        usra    v5.2d, v3.2d, #0x1d
        eor     x8, x8, x11
        adcs    x25, x25, xzr
        ldp     q3, q7, [x12, #0x40]
        umlal   v19.2d, v11.2s, v15.s[0]
        umulh   x11, x15, x17
        umlal   v5.2d, v17.2s, v24.s[0]
        usra    v22.2d, v13.2d, #0x10
        adcs    x23, x23, xzr
        adcs    x8, x8, xzr
        ldp     q13, q18, [x12, #0x20]
        umlal   v9.2d, v16.2s, v21.s[0]
        usra    v22.2d, v2.2d, #6
        ldr     d2, [x13, #0x48]
        adds    x10, x11, x10
        umlal2  v5.2d, v17.4s, v24.s[2]
        uzp1    v17.4s, v15.4s, v24.4s
        umulh   x11, x15, x20
        umlal2  v19.2d, v11.4s, v15.s[2]
        stp     x16, x9, [x4, #0x60]
        ldr     x9, [sp, #0x7d8]
        umlal   v23.2d, v0.2s, v15.s[0]
        stp     x9, x26, [x4, #0x80]
        umlal2  v12.2d, v10.4s, v14.s[2]
        ldp     d14, d10, [x13, #0x40]
        ldp     q11, q29, [x12, #0x80]
        shl     v2.2d, v2.2d, #2
        mul     x16, x15, x2
        umlal   v19.2d, v25.2s, v24.s[0]
        stp     x24, x27, [x4, #0x70]
        umlal   v5.2d, v26.2s, v20.s[0]
        adcs    x11, x11, x16
        stp     x21, x22, [x4, #0x90]
        umlal2  v23.2d, v0.4s, v15.s[2]
        mul     x16, x15, x17
        stp     x28, x19, [x4, #0xa0]
        shl     v10.2d, v10.2d, #0x3c
        umlal   v8.2d, v28.2s, v15.s[0]
        stp     x14, x5, [x4, #0xb0]
        usra    v23.2d, v14.2d, #0xa
        umlal2  v19.2d, v25.4s, v24.s[2]
        umlal2  v9.2d, v16.4s, v21.s[1]
        ldp     q14, q0, [x12, #0x60]
        umulh   x27, x17, x2
        usra    v23.2d, v10.2d, #6
        ldp     q10, q16, [x12, #0xc0]
        umlal2  v5.2d, v26.4s, v20.s[2]
        ldp     q16, q25, [x12, #0xa0]
        umlal2  v8.2d, v28.4s, v15.s[2]
        ldp     q26, q28, [x12, #0xe0]
        umlal   v22.2d, v3.2s, v24.s[0]
        umulh   x24, x20, x2
        umlal   v9.2d, v29.2s, v15.s[0]
        umlal   v23.2d, v7.2s, v24.s[0]
        umlal2  v22.2d, v3.4s, v24.s[2]
        ext     v3.16b, v4.16b, v5.16b, #8
        usra    v5.2d, v3.2d, #0x1d
        umlal   v12.2d, v11.2s, v15.s[0]
        str     x8, [sp, #0x7d0]
        mul     x8, x17, x2
        umlal   v8.2d, v14.2s, v24.s[0]
        and     v3.16b, v5.16b, v1.16b
        ldp     q28, q30, [x12]
        ext     v5.16b, v5.16b, v4.16b, #8
        usra    v6.2d, v5.2d, #0x1d
        str     x23, [sp, #0x7c8]
        mul     x23, x20, x2
        umlal2  v23.2d, v7.4s, v24.s[2]
        umlal   v6.2d, v27.2s, v20.s[0]
        umlal2  v12.2d, v11.4s, v15.s[2]
        ldp     q11, q5, [x12, #0x80]
        umlal2  v9.2d, v29.4s, v15.s[2]
        ldp     q7, q29, [x12, #0x40]
        umlal2  v6.2d, v27.4s, v20.s[2]
        umull   v27.2d, v16.2s, v15.s[0]
        umlal2  v8.2d, v14.4s, v24.s[2]
        umlal2  v27.2d, v16.4s, v15.s[2]
        ldp     q14, q15, [x12, #0xc0]
        str     x1, [sp, #0x7c0]
        mul     x1, x17, x20
        umlal   v9.2d, v11.2s, v24.s[0]
        usra    v8.2d, v2.2d, #6
        umlal   v27.2d, v25.2s, v21.s[2]
        ldp     d2, d16, [x13, #0x48]
        umlal   v22.2d, v18.2s, v20.s[0]
        str     x25, [sp, #0x7b8]
        umulh   x25, x17, x20
        umlal2  v27.2d, v25.4s, v21.s[3]
        ldp     q25, q31, [x12, #0xa0]
        umlal   v27.2d, v10.2s, v21.s[0]
        umlal   v12.2d, v0.2s, v24.s[0]
        shl     v16.2d, v16.2d, #8
        umlal2  v12.2d, v0.4s, v24.s[2]
        umulh   x5, x15, x2
        umlal   v19.2d, v13.2s, v20.s[0]
        usra    v12.2d, v2.2d, #0x3e
        umlal2  v19.2d, v13.4s, v20.s[2]
        ldp     q13, q0, [x12, #0x60]
        umlal2  v22.2d, v18.4s, v20.s[2]
        umlal2  v27.2d, v10.4s, v21.s[1]
        adcs    x5, x5, x8
        ldp     q10, q2, [x12, #0x80]
        adcs    x23, x27, x23
        umlal2  v9.2d, v11.4s, v24.s[2]
        usra    v12.2d, v16.2d, #6
        adc     x24, x24, xzr
        adds    x27, x11, x1
        umlal   v8.2d, v29.2s, v20.s[0]
        ldp     d11, d16, [x13, #0x50]
        adcs    x25, x5, x25
        umlal   v23.2d, v7.2s, v20.s[0]
        adcs    x23, x23, xzr
        adc     x24, x24, xzr
        adds    x1, x16, x16
        adcs    x5, x10, x10
        umlal2  v23.2d, v7.4s, v20.s[2]
        adcs    x27, x27, x27
        adcs    x25, x25, x25
        umlal2  v8.2d, v29.4s, v20.s[2]
        ldp     q7, q18, [x12, #0xa0]
        adcs    x23, x23, x23
        shl     v16.2d, v16.2d, #0xe
        umlal   v27.2d, v5.2s, v24.s[0]
        adcs    x24, x24, x24
        adc     x8, xzr, xzr
        usra    v9.2d, v11.2d, #0x38
        umlal2  v27.2d, v5.4s, v24.s[2]
        umulh   x10, x15, x15
        subs    x11, x6, x9
        ldr     x6, [x4, #0x10]
        umull   v11.2d, v25.2s, v24.s[0]
        uzp1    v5.4s, v20.4s, v3.4s
        sbcs    x16, x7, x26
        ldr     x7, [x4, #0x18]
        sbcs    x6, x6, x21
        usra    v9.2d, v16.2d, #6
        ldr     x21, [x4, #0x38]
        ldr     x26, [x4, #0xb8]
        ldp     q16, q29, [x12, #0xc0]
        sbcs    x7, x7, x22
        ldr     x22, [x4, #0x20]
        umlal2  v11.2d, v25.4s, v24.s[2]
        sbcs    x22, x22, x28
        ldr     x28, [x4, #0x28]
        sbcs    x28, x28, x19
        ldr     x19, [x4, #0x30]
        umlal   v6.2d, v28.2s, v3.s[0]
        sbcs    x19, x19, x14
        mul     x14, x20, x20
        sbcs    x21, x21, x26
        csetm   x26, lo
        umlal   v12.2d, v13.2s, v20.s[0]
        adds    x1, x1, x10
        umlal   v11.2d, v31.2s, v17.s[0]
        umlal2  v11.2d, v31.4s, v17.s[1]
        ldp     q24, q25, [x12, #0x20]
        umlal   v11.2d, v14.2s, v21.s[2]
        umlal2  v11.2d, v14.4s, v21.s[3]
        mul     x10, x17, x17
        adcs    x5, x5, x10
        umulh   x10, x17, x17
        umlal   v9.2d, v0.2s, v20.s[0]
        umlal2  v6.2d, v28.4s, v3.s[2]
        ldp     q14, q28, [x12, #0x40]
        umlal2  v12.2d, v13.4s, v20.s[2]
        umlal2  v9.2d, v0.4s, v20.s[2]
        adcs    x27, x27, x10
        ext     v13.16b, v4.16b, v6.16b, #8
        usra    v6.2d, v13.2d, #0x1d
        adcs    x25, x25, x14
        umulh   x10, x20, x20
        umlal   v11.2d, v15.2s, v21.s[0]
        eor     x14, x16, x26
        eor     x7, x7, x26
        eor     x11, x11, x26
        umlal2  v11.2d, v15.4s, v21.s[1]
        ldp     d15, d13, [x13, #0x58]
        eor     x28, x28, x26
        umlal   v27.2d, v10.2s, v20.s[0]
        adcs    x23, x23, x10
        eor     x6, x6, x26
        eor     x19, x19, x26
        umlal2  v27.2d, v10.4s, v20.s[2]
        and     v10.16b, v6.16b, v1.16b
        mul     x10, x2, x2
        eor     x21, x21, x26
        ext     v0.16b, v6.16b, v4.16b, #8
        usra    v19.2d, v0.2d, #0x1d
        eor     x22, x22, x26
        umlal   v22.2d, v24.2s, v3.s[0]
        shl     v13.2d, v13.2d, #0x14
        adcs    x24, x24, x10
        ldr     x16, [sp, #0x7b8]
        umlal2  v22.2d, v24.4s, v3.s[2]
        usra    v27.2d, v15.2d, #0x32
        umulh   x10, x2, x2
        umlal   v19.2d, v30.2s, v3.s[0]
        umlal2  v19.2d, v30.4s, v3.s[2]
        usra    v27.2d, v13.2d, #6
        ldp     q15, q13, [x12]
        umull   v0.2d, v7.2s, v20.s[0]
        adc     x8, x8, x10
        ldr     x10, [sp, #0x7c0]
        umlal   v23.2d, v25.2s, v3.s[0]
        mul     x9, x10, x16
        umlal2  v23.2d, v25.4s, v3.s[2]
        umlal   v11.2d, v2.2s, v20.s[0]
        umlal   v8.2d, v14.2s, v3.s[0]
        str     x8, [sp, #0x7b0]
        umulh   x8, x10, x16
        umlal2  v8.2d, v14.4s, v3.s[2]
        umlal   v19.2d, v15.2s, v10.s[0]
        ldp     q14, q6, [x12, #0x20]
        umlal2  v19.2d, v15.4s, v10.s[2]
        umlal2  v11.2d, v2.4s, v20.s[2]
        str     x24, [sp, #0x7a8]
        ldr     x24, [sp, #0x7c8]
        str     x23, [sp, #0x7a0]
        mul     x23, x10, x24
        ext     v15.16b, v4.16b, v19.16b, #8
        usra    v19.2d, v15.2d, #0x1d
        umlal   v12.2d, v28.2s, v3.s[0]
        adds    x23, x8, x23
        ldr     x8, [sp, #0x7d0]
        umlal2  v12.2d, v28.4s, v3.s[2]
        ldp     q15, q2, [x12, #0x80]
        str     x25, [sp, #0x798]
        umulh   x25, x10, x8
        umlal   v23.2d, v14.2s, v10.s[0]
        umlal2  v0.2d, v7.4s, v20.s[2]
        ldp     q7, q20, [x12, #0x60]
        ldp     d24, d25, [x13, #0x60]
        umlal2  v23.2d, v14.4s, v10.s[2]
        umlal   v0.2d, v18.2s, v17.s[2]
        str     x27, [sp, #0x790]
        umulh   x27, x10, x24
        umlal   v8.2d, v6.2s, v10.s[0]
        umlal2  v8.2d, v6.4s, v10.s[2]
        usra    v11.2d, v24.2d, #0x2c
        ext     v14.16b, v19.16b, v4.16b, #8
        and     v6.16b, v19.16b, v1.16b
        usra    v22.2d, v14.2d, #0x1d
        str     x5, [sp, #0x788]
        mul     x5, x16, x8
        umlal   v9.2d, v7.2s, v3.s[0]
        shl     v14.2d, v25.2d, #0x1a
        umlal   v22.2d, v13.2s, v10.s[0]
        ldp     q19, q24, [x12, #0x40]
        umlal2  v22.2d, v13.4s, v10.s[2]
        usra    v11.2d, v14.2d, #6
        str     x1, [sp, #0x780]
        mul     x1, x24, x8
        umlal2  v9.2d, v7.4s, v3.s[2]
        ldp     q14, q13, [x12]
        ldp     q7, q25, [x12, #0x100]
        umlal   v27.2d, v20.2s, v3.s[0]
        umlal2  v27.2d, v20.4s, v3.s[2]
        str     x21, [sp, #0x778]
        mul     x21, x10, x8
        umlal2  v0.2d, v18.4s, v17.s[3]
        umlal   v0.2d, v16.2s, v17.s[0]
        adcs    x27, x27, x21
        adcs    x25, x25, x5
        mul     x21, x16, x24
        umlal   v22.2d, v14.2s, v6.s[0]
        ldp     q18, q20, [x12, #0xa0]
        ldp     q25, q28, [x12, #0xc0]
        umlal2  v0.2d, v16.4s, v17.s[1]
        umlal   v0.2d, v29.2s, v21.s[2]
        umlal2  v0.2d, v29.4s, v21.s[3]
        ldp     d16, d29, [x13, #0x68]
        umulh   x5, x16, x8
        umlal   v11.2d, v15.2s, v3.s[0]
        shl     v29.2d, v29.2d, #0x20
        adcs    x1, x5, x1
        umlal2  v22.2d, v14.4s, v6.s[2]
        umlal   v0.2d, v26.2s, v21.s[0]
        ldp     q14, q30, [x12, #0xe0]
        umlal2  v0.2d, v26.4s, v21.s[1]
        umulh   x5, x16, x24
        umlal2  v11.2d, v15.4s, v3.s[2]
        str     x19, [sp, #0x770]
        umulh   x19, x10, x10
        umlal   v12.2d, v19.2s, v10.s[0]
        umlal   v0.2d, v2.2s, v3.s[0]
        str     x28, [sp, #0x768]
        umulh   x28, x24, x8
        umull   v15.2d, v18.2s, v3.s[0]
        adc     x28, x28, xzr
        adds    x27, x27, x21
        umlal2  v15.2d, v18.4s, v3.s[2]
        adcs    x25, x25, x5
        adcs    x21, x1, xzr
        adc     x28, x28, xzr
        umlal   v9.2d, v24.2s, v10.s[0]
        adds    x1, x9, x9
        adcs    x23, x23, x23
        adcs    x27, x27, x27
        umlal2  v0.2d, v2.4s, v3.s[2]
        ldp     q2, q3, [x12, #0x20]
        adcs    x25, x25, x25
        usra    v0.2d, v16.2d, #0x26
        umlal   v8.2d, v2.2s, v6.s[0]
        ldp     q16, q18, [x12, #0x60]
        umlal   v15.2d, v20.2s, v5.s[0]
        umlal2  v15.2d, v20.4s, v5.s[1]
        usra    v0.2d, v29.2d, #6
        umlal   v15.2d, v25.2s, v17.s[2]
        ldp     d20, d26, [x13, #0x70]
        umlal2  v15.2d, v25.4s, v17.s[3]
        shl     v25.2d, v26.2d, #0x26
        umlal   v15.2d, v28.2s, v17.s[0]
        mul     x5, x15, x15
        umlal2  v15.2d, v28.4s, v17.s[1]
        umlal   v15.2d, v14.2s, v21.s[2]
        ext     v26.16b, v4.16b, v22.16b, #8
        adcs    x21, x21, x21
        adcs    x28, x28, x28
        umlal2  v12.2d, v19.4s, v10.s[2]
        adc     x9, xzr, xzr
        usra    v22.2d, v26.2d, #0x1d
        adds    x19, x1, x19
        umlal2  v15.2d, v14.4s, v21.s[3]
        ldp     q14, q19, [x12, #0x80]
        umlal   v15.2d, v30.2s, v21.s[0]
        mul     x1, x16, x16
        uzp1    v26.4s, v10.4s, v6.4s
        umlal2  v9.2d, v24.4s, v10.s[2]
        adcs    x23, x23, x1
        umlal   v12.2d, v3.2s, v6.s[0]
        umulh   x1, x16, x16
        umlal   v27.2d, v16.2s, v10.s[0]
        umlal   v11.2d, v18.2s, v10.s[0]
        umlal2  v11.2d, v18.4s, v10.s[2]
        ldp     q18, q24, [x12, #0xa0]
        adcs    x27, x27, x1
        umlal2  v27.2d, v16.4s, v10.s[2]
        umulh   x1, x24, x24
        ldp     q16, q28, [x12, #0x40]
        umlal2  v15.2d, v30.4s, v21.s[1]
        umlal   v0.2d, v14.2s, v10.s[0]
        umlal2  v0.2d, v14.4s, v10.s[2]
        ext     v14.16b, v22.16b, v4.16b, #8
        str     x27, [sp, #0x760]
        mul     x27, x8, x8
        and     v22.16b, v22.16b, v1.16b
        usra    v23.2d, v14.2d, #0x1d
        umull   v14.2d, v18.2s, v10.s[0]
        usra    v15.2d, v20.2d, #0x20
        umlal   v23.2d, v13.2s, v6.s[0]
        ldp     q20, q29, [x12, #0xc0]
        str     x23, [sp, #0x758]
        mul     x23, x10, x10
        umlal2  v23.2d, v13.4s, v6.s[2]
        usra    v15.2d, v25.2d, #6
        umlal2  v14.2d, v18.4s, v10.s[2]
        ldp     q13, q18, [x12, #0xe0]
        umlal   v14.2d, v24.2s, v5.s[2]
        str     x19, [sp, #0x750]
        mul     x19, x24, x24
        umlal2  v14.2d, v24.4s, v5.s[3]
        umlal   v15.2d, v19.2s, v10.s[0]
        ldp     d24, d25, [x13, #0x78]
        adcs    x25, x25, x19
        umlal2  v8.2d, v2.4s, v6.s[2]
        adcs    x21, x21, x1
        adcs    x27, x28, x27
        umulh   x28, x8, x8
        umlal   v14.2d, v20.2s, v5.s[0]
        umlal2  v14.2d, v20.4s, v5.s[1]
        ldp     q2, q20, [x12, #0x60]
        umlal   v27.2d, v28.2s, v6.s[0]
        shl     v25.2d, v25.2d, #0x2c
        adc     x28, x9, x28
        subs    x19, x15, x10
        umlal2  v12.2d, v3.4s, v6.s[2]
        sbcs    x1, x17, x16
        sbcs    x24, x20, x24
        sbcs    x20, x2, x8
        umlal   v14.2d, v29.2s, v17.s[2]
        csetm   x2, lo
        eor     x1, x1, x2
        eor     x19, x19, x2
        umlal2  v14.2d, v29.4s, v17.s[3]
        cmn     x2, #1
        eor     x20, x20, x2
        adcs    x19, x19, xzr
        umlal   v9.2d, v16.2s, v6.s[0]
        adcs    x1, x1, xzr
        mul     x8, x19, x1
        eor     x24, x24, x2
        umlal   v14.2d, v13.2s, v17.s[0]
        ldp     q3, q29, [x12]
        adcs    x24, x24, xzr
        umlal2  v14.2d, v13.4s, v17.s[1]
        ldr     x9, [sp, #0x768]
        adcs    x20, x20, xzr
        ldr     x10, [sp, #0x770]
        cmn     x26, #1
        adcs    x26, x11, xzr
        ldr     x11, [sp, #0x778]
        umlal   v14.2d, v18.2s, v21.s[2]
        adcs    x2, x14, xzr
        adcs    x6, x6, xzr
        adcs    x7, x7, xzr
        umlal2  v14.2d, v18.4s, v21.s[3]
        ldp     q13, q18, [x12, #0xa0]
        adcs    x22, x22, xzr
        umlal   v14.2d, v7.2s, v21.s[0]
        adcs    x9, x9, xzr
        adcs    x10, x10, xzr
        adcs    x11, x11, xzr
        umlal   v11.2d, v2.2s, v6.s[0]
        umulh   x14, x19, x1
        umlal2  v14.2d, v7.4s, v21.s[1]
        umlal2  v27.2d, v28.4s, v6.s[2]
        ldp     q7, q28, [x12, #0x80]
        umlal2  v9.2d, v16.4s, v6.s[2]
        usra    v14.2d, v24.2d, #0x1a
        umlal   v23.2d, v3.2s, v22.s[0]
        mul     x15, x19, x20
        umlal2  v23.2d, v3.4s, v22.s[2]
        ldp     q3, q16, [x12, #0x20]
        usra    v14.2d, v25.2d, #6
        umlal   v0.2d, v20.2s, v6.s[0]
        ldp     q24, q25, [x12, #0xc0]
        umlal2  v11.2d, v2.4s, v6.s[2]
        mul     x16, x19, x24
        umlal2  v15.2d, v19.4s, v10.s[2]
        ldp     q10, q2, [x12, #0xe0]
        ldp     q19, q30, [x12, #0x100]
        umlal   v15.2d, v7.2s, v6.s[0]
        adds    x14, x14, x16
        umulh   x16, x19, x24
        umlal2  v0.2d, v20.4s, v6.s[2]
        umlal   v12.2d, v3.2s, v22.s[0]
        ext     v20.16b, v4.16b, v23.16b, #8
        usra    v23.2d, v20.2d, #0x1d
        umlal2  v12.2d, v3.4s, v22.s[2]
        ldp     q3, q20, [x12, #0x40]
        umlal   v9.2d, v16.2s, v22.s[0]
        adcs    x15, x16, x15
        ext     v31.16b, v23.16b, v4.16b, #8
        usra    v8.2d, v31.2d, #0x1d
        umulh   x16, x19, x20
        and     v23.16b, v23.16b, v1.16b
        umlal   v8.2d, v29.2s, v22.s[0]
        umlal2  v15.2d, v7.4s, v6.s[2]
        ldp     q7, q31, [x12, #0x60]
        umlal   v14.2d, v28.2s, v6.s[0]
        mul     x17, x24, x20
        umlal2  v14.2d, v28.4s, v6.s[2]
        umull   v28.2d, v13.2s, v6.s[0]
        str     x10, [sp, #0x778]
        mul     x10, x1, x20
        umlal2  v8.2d, v29.4s, v22.s[2]
        umlal2  v28.2d, v13.4s, v6.s[2]
        ldp     d13, d6, [x13, #0x80]
        umlal   v28.2d, v18.2s, v26.s[0]
        adcs    x10, x16, x10
        umlal2  v28.2d, v18.4s, v26.s[1]
        mul     x16, x1, x24
        umlal   v28.2d, v24.2s, v5.s[2]
        umlal2  v28.2d, v24.4s, v5.s[3]
        shl     v6.2d, v6.2d, #0x32
        umlal   v28.2d, v25.2s, v5.s[0]
        str     x11, [sp, #0x770]
        umulh   x11, x1, x20
        umlal2  v28.2d, v25.4s, v5.s[1]
        ldp     q18, q24, [x12, #0x120]
        umlal   v28.2d, v10.2s, v17.s[2]
        adcs    x11, x11, x17
        umlal2  v28.2d, v10.4s, v17.s[3]
        uzp1    v10.4s, v22.4s, v23.4s
        umlal   v28.2d, v2.2s, v17.s[0]
        umulh   x17, x24, x20
        umlal2  v9.2d, v16.4s, v22.s[2]
        umlal2  v28.2d, v2.4s, v17.s[1]
        ldp     q2, q16, [x12, #0xa0]
        adc     x17, x17, xzr
        umlal   v11.2d, v20.2s, v22.s[0]
        adds    x15, x15, x16
        umlal   v27.2d, v3.2s, v22.s[0]
        umulh   x16, x1, x24
        umlal2  v27.2d, v3.4s, v22.s[2]
        umlal   v28.2d, v19.2s, v21.s[2]
        umlal2  v28.2d, v19.4s, v21.s[3]
        ldp     q3, q19, [x12]
        adcs    x10, x10, x16
        umlal   v28.2d, v30.2s, v21.s[0]
        ldp     q24, q25, [x12, #0x80]
        umulh   x16, x19, x19
        umlal2  v11.2d, v20.4s, v22.s[2]
        adcs    x11, x11, xzr
        adc     x17, x17, xzr
        adds    x8, x8, x8
        umlal   v0.2d, v7.2s, v22.s[0]
        adcs    x14, x14, x14
        adcs    x15, x15, x15
        adcs    x10, x10, x10
        adcs    x11, x11, x11
        adcs    x17, x17, x17
        umlal   v15.2d, v31.2s, v22.s[0]
        str     x9, [sp, #0x768]
        adc     x9, xzr, xzr
        umlal2  v15.2d, v31.4s, v22.s[2]
        mul     x19, x19, x19
        adds    x8, x8, x16
        umlal2  v0.2d, v7.4s, v22.s[2]
        umlal   v14.2d, v24.2s, v22.s[0]
        umlal2  v28.2d, v30.4s, v21.s[1]
        ldp     q7, q20, [x12, #0xe0]
        mul     x16, x1, x1
        umlal   v8.2d, v3.2s, v23.s[0]
        umlal2  v8.2d, v3.4s, v23.s[2]
        usra    v28.2d, v13.2d, #0x14
        adcs    x14, x14, x16
        ldp     q13, q3, [x12, #0x20]
        umlal2  v14.2d, v24.4s, v22.s[2]
        mul     x16, x24, x24
        ext     v24.16b, v4.16b, v8.16b, #8
        usra    v8.2d, v24.2d, #0x1d
        usra    v28.2d, v6.2d, #6
        ldp     q6, q24, [x12, #0xc0]
        ldp     q29, q30, [x12, #0x100]
        str     x22, [sp, #0x7d0]
        mul     x22, x20, x20
        umlal   v28.2d, v25.2s, v22.s[0]
        umlal2  v28.2d, v25.4s, v22.s[2]
        umull   v25.2d, v2.2s, v22.s[0]
        umulh   x24, x24, x24
        umlal2  v25.2d, v2.4s, v22.s[2]
        umlal   v25.2d, v16.2s, v26.s[2]
        umlal2  v25.2d, v16.4s, v26.s[3]
        and     v2.16b, v8.16b, v1.16b
        umulh   x1, x1, x1
        ext     v8.16b, v8.16b, v4.16b, #8
        adcs    x1, x15, x1
        adcs    x10, x10, x16
        adcs    x24, x11, x24
        ldr     x15, [sp, #0x790]
        ldr     x11, [sp, #0x788]
        adcs    x22, x17, x22
        umulh   x20, x20, x20
        ldr     x17, [sp, #0x798]
        usra    v12.2d, v8.2d, #0x1d
        umlal   v25.2d, v6.2s, v26.s[0]
        adc     x20, x9, x20
        ldr     x9, [sp, #0x780]
        subs    x19, x5, x19
        sbcs    x8, x9, x8
        umlal   v12.2d, v19.2s, v23.s[0]
        ldr     x9, [sp, #0x7b0]
        sbcs    x14, x11, x14
        ldr     x11, [sp, #0x7a8]
        sbcs    x1, x15, x1
        ldr     x15, [sp, #0x7a0]
        mul     x16, x26, x2
        umlal   v27.2d, v3.2s, v23.s[0]
        sbcs    x10, x17, x10
        sbcs    x24, x15, x24
        sbcs    x22, x11, x22
        umlal2  v25.2d, v6.4s, v26.s[1]
        ldp     q8, q6, [x12, #0x40]
        ldr     x12, [sp, #0x750]
        sbcs    x20, x9, x20
        umlal2  v12.2d, v19.4s, v23.s[2]
        str     x5, [sp, #0x7c8]
        csetm   x5, lo
        str     x16, [sp, #0x7b8]
        umulh   x16, x26, x2
        adds    x19, x19, x23
        umlal   v9.2d, v13.2s, v23.s[0]
        adcs    x8, x8, x12
        ldr     x12, [sp, #0x758]
        adcs    x14, x14, x12
        ldr     x12, [sp, #0x760]
        adcs    x1, x1, x12
        umlal2  v27.2d, v3.4s, v23.s[2]
        ldp     d3, d16, [x13, #0x88]
        adcs    x10, x10, x25
        umlal   v25.2d, v24.2s, v5.s[2]
        adcs    x24, x24, x21
        adcs    x22, x22, x27
        adcs    x20, x20, x28
        umlal2  v25.2d, v24.4s, v5.s[3]
        mul     x13, x26, x6
        adc     x5, x5, xzr
        adds    x19, x17, x19
        umlal   v25.2d, v7.2s, v5.s[0]
        adcs    x8, x15, x8
        adcs    x11, x11, x14
        adcs    x1, x9, x1
        ldr     x9, [sp, #0x7e0]
        umlal2  v25.2d, v7.4s, v5.s[1]
        ldp     q7, q19, [x9, #0x60]
        umlal   v25.2d, v20.2s, v17.s[2]
        adcs    x23, x23, x10
        ldr     x10, [sp, #0x750]
        shl     v16.2d, v16.2d, #0x38
        adcs    x24, x10, x24
        ldr     x10, [sp, #0x758]
        adcs    x22, x10, x22
        adcs    x20, x12, x20
        umlal   v11.2d, v8.2s, v23.s[0]
        adcs    x25, x25, x5
        adcs    x21, x21, xzr
        umlal2  v9.2d, v13.4s, v23.s[2]
        adcs    x27, x27, xzr
        adcs    x28, x28, xzr
        adds    x5, x16, x13
        umlal2  v25.2d, v20.4s, v17.s[3]
        ldp     q13, q20, [x9, #0xc0]
        umulh   x10, x26, x6
        umlal   v25.2d, v29.2s, v17.s[0]
        umlal2  v25.2d, v29.4s, v17.s[1]
        umlal   v0.2d, v6.2s, v23.s[0]
        umlal2  v0.2d, v6.4s, v23.s[2]
        ldp     q6, q22, [x9]
        umulh   x12, x26, x7
        umlal   v25.2d, v30.2s, v21.s[2]
        umlal2  v25.2d, v30.4s, v21.s[3]
        umlal   v25.2d, v18.2s, v21.s[0]
        umlal2  v11.2d, v8.4s, v23.s[2]
        ldp     q8, q24, [x9, #0x80]
        mul     x13, x26, x7
        umlal   v15.2d, v7.2s, v23.s[0]
        umlal2  v15.2d, v7.4s, v23.s[2]
        adcs    x10, x10, x13
        umlal2  v25.2d, v18.4s, v21.s[1]
        ldp     q7, q18, [x9, #0xa0]
        umulh   x13, x2, x7
        umlal   v12.2d, v6.2s, v2.s[0]
        usra    v25.2d, v3.2d, #0xe
        umlal   v14.2d, v19.2s, v23.s[0]
        umlal   v28.2d, v8.2s, v23.s[0]
        usra    v25.2d, v16.2d, #6
        umlal2  v14.2d, v19.4s, v23.s[2]
        mul     x14, x2, x7
        umlal2  v28.2d, v8.4s, v23.s[2]
        umlal2  v12.2d, v6.4s, v2.s[2]
        adcs    x12, x12, x14
        ldp     q8, q3, [x9, #0x100]
        umull   v6.2d, v7.2s, v23.s[0]
        ldp     q16, q19, [x9, #0xe0]
        umulh   x14, x6, x7
        umlal   v25.2d, v24.2s, v23.s[0]
        ldp     q29, q30, [x9, #0x20]
        umlal2  v6.2d, v7.4s, v23.s[2]
        umlal   v6.2d, v18.2s, v10.s[0]
        umlal2  v6.2d, v18.4s, v10.s[1]
        mul     x15, x6, x7
        umlal   v6.2d, v13.2s, v26.s[2]
        umlal2  v6.2d, v13.4s, v26.s[3]
        ext     v13.16b, v4.16b, v12.16b, #8
        adcs    x13, x13, x15
        adc     x14, x14, xzr
        umlal   v6.2d, v20.2s, v26.s[0]
        mul     x15, x2, x6
        umlal2  v6.2d, v20.4s, v26.s[1]
        ldp     q7, q18, [x9, #0x40]
        umlal   v6.2d, v16.2s, v5.s[2]
        adds    x10, x10, x15
        usra    v12.2d, v13.2d, #0x1d
        umlal2  v6.2d, v16.4s, v5.s[3]
        ext     v13.16b, v12.16b, v4.16b, #8
        umulh   x15, x2, x6
        and     v12.16b, v12.16b, v1.16b
        usra    v9.2d, v13.2d, #0x1d
        umlal   v27.2d, v29.2s, v2.s[0]
        umlal   v9.2d, v22.2s, v2.s[0]
        adcs    x12, x12, x15
        ldr     x16, [sp, #0x7e8]
        ldr     x15, [sp, #0x7b8]
        adcs    x13, x13, xzr
        adc     x14, x14, xzr
        umlal2  v9.2d, v22.4s, v2.s[2]
        ldp     q13, q16, [x9, #0x120]
        adds    x15, x15, x15
        adcs    x5, x5, x5
        umlal   v11.2d, v30.2s, v2.s[0]
        adcs    x10, x10, x10
        adcs    x12, x12, x12
        umlal2  v25.2d, v24.4s, v23.s[2]
        ldp     d20, d22, [x16, #0x90]
        adcs    x13, x13, x13
        umlal2  v27.2d, v29.4s, v2.s[2]
        adcs    x14, x14, x14
        adc     x17, xzr, xzr
        str     x28, [sp, #0x7b8]
        umulh   x28, x26, x26
        umlal   v6.2d, v19.2s, v5.s[0]
        umlal2  v6.2d, v19.4s, v5.s[1]
        ldp     q19, q23, [x9, #0x80]
        umlal   v6.2d, v8.2s, v17.s[2]
        umlal2  v6.2d, v8.4s, v17.s[3]
        adds    x28, x15, x28
        shl     v8.2d, v22.2d, #0x3e
        mul     x15, x2, x2
        umlal   v6.2d, v3.2s, v17.s[0]
        umlal2  v6.2d, v3.4s, v17.s[1]
        adcs    x5, x5, x15
        umlal   v6.2d, v13.2s, v21.s[2]
        mul     x15, x6, x6
        umlal2  v6.2d, v13.4s, v21.s[3]
        umlal   v6.2d, v16.2s, v21.s[0]
        umlal2  v6.2d, v16.4s, v21.s[1]
        str     x27, [sp, #0x760]
        mul     x27, x26, x26
        usra    v6.2d, v20.2d, #8
        str     x21, [sp, #0x758]
        umulh   x21, x2, x2
        adcs    x21, x10, x21
        ldp     q13, q3, [x9, #0xc0]
        umlal2  v11.2d, v30.4s, v2.s[2]
        adcs    x10, x12, x15
        umlal   v0.2d, v7.2s, v2.s[0]
        usra    v6.2d, v8.2d, #6
        ldp     q8, q16, [x9, #0x60]
        umulh   x12, x6, x6
        umlal2  v0.2d, v7.4s, v2.s[2]
        adcs    x12, x13, x12
        ldp     q7, q20, [x9, #0xa0]
        umlal   v15.2d, v18.2s, v2.s[0]
        ldp     q22, q24, [x9, #0xe0]
        mul     x13, x7, x7
        umlal2  v15.2d, v18.4s, v2.s[2]
        umlal   v28.2d, v16.2s, v2.s[0]
        ldp     q18, q29, [x9]
        umlal   v14.2d, v8.2s, v2.s[0]
        umulh   x15, x7, x7
        umlal2  v14.2d, v8.4s, v2.s[2]
        ldp     q8, q30, [x9, #0x100]
        adcs    x13, x14, x13
        ldr     x14, [sp, #0x7d0]
        umlal2  v28.2d, v16.4s, v2.s[2]
        ldp     q16, q31, [x9, #0x140]
        umlal   v25.2d, v19.2s, v2.s[0]
        umlal2  v25.2d, v19.4s, v2.s[2]
        uzp1    v19.4s, v2.4s, v12.4s
        str     x25, [sp, #0x750]
        ldr     x25, [sp, #0x768]
        str     x20, [sp, #0x7b0]
        umulh   x20, x14, x25
        umull   v31.2d, v7.2s, v2.s[0]
        adc     x15, x17, x15
        ldr     x17, [x4, #0x40]
        str     x22, [sp, #0x7a8]
        ldr     x22, [sp, #0x7d8]
        str     x24, [sp, #0x7a0]
        subs    x24, x17, x22
        umlal   v6.2d, v23.2s, v2.s[0]
        str     x23, [sp, #0x798]
        ldr     x23, [x4, #0x48]
        str     x1, [sp, #0x7c0]
        ldr     x1, [x4, #0x88]
        str     x11, [sp, #0x748]
        sbcs    x11, x23, x1
        ldr     x17, [x4, #0x98]
        ldr     x1, [sp, #0x770]
        umlal2  v6.2d, v23.4s, v2.s[2]
        ldr     d23, [x16, #0x98]
        ldr     x23, [x4, #0xa0]
        str     x8, [sp, #0x740]
        ldr     x8, [x4, #0x50]
        str     x19, [sp, #0x738]
        ldr     x19, [x4, #0x90]
        sbcs    x19, x8, x19
        ldr     x8, [x4, #0x58]
        umlal   v9.2d, v18.2s, v12.s[0]
        umulh   x22, x14, x1
        sbcs    x17, x8, x17
        ldr     x8, [x4, #0x60]
        umlal2  v9.2d, v18.4s, v12.s[2]
        sbcs    x23, x8, x23
        ldr     x8, [x4, #0x68]
        umlal2  v31.2d, v7.4s, v2.s[2]
        str     x15, [sp, #0x730]
        ldr     x15, [x4, #0xa8]
        sbcs    x15, x8, x15
        ldr     x8, [x4, #0x70]
        ldp     q2, q7, [x9, #0x20]
        umlal   v31.2d, v20.2s, v10.s[2]
        str     x13, [sp, #0x728]
        ldr     x13, [x4, #0xb0]
        sbcs    x13, x8, x13
        ldr     x8, [x4, #0x78]
        umlal2  v31.2d, v20.4s, v10.s[3]
        ldp     q18, q20, [x9, #0x120]
        umlal   v31.2d, v13.2s, v10.s[0]
        shl     v23.2d, v23.2d, #4
        str     x12, [sp, #0x720]
        ldr     x12, [x4, #0xb8]
        sbcs    x12, x8, x12
        umlal2  v31.2d, v13.4s, v10.s[1]
        csetm   x8, lo
        umlal   v11.2d, v2.2s, v12.s[0]
        ext     v13.16b, v4.16b, v9.16b, #8
        umlal   v31.2d, v3.2s, v26.s[2]
        str     x10, [sp, #0x718]
        ldr     x10, [sp, #0x778]
        str     x21, [sp, #0x710]
        mul     x21, x14, x10
        eor     x24, x24, x8
        eor     x11, x11, x8
        usra    v9.2d, v13.2d, #0x1d
        umlal2  v31.2d, v3.4s, v26.s[3]
        eor     x19, x19, x8
        ldp     q13, q3, [x9]
        umlal   v31.2d, v22.2s, v26.s[0]
        eor     x23, x23, x8
        str     x5, [sp, #0x708]
        umulh   x5, x14, x10
        eor     x15, x15, x8
        eor     x12, x12, x8
        umlal2  v11.2d, v2.4s, v12.s[2]
        str     x28, [sp, #0x700]
        mul     x28, x14, x25
        cmn     x8, #1
        eor     x13, x13, x8
        ext     v2.16b, v9.16b, v4.16b, #8
        and     v9.16b, v9.16b, v1.16b
        adcs    x24, x24, xzr
        umlal   v0.2d, v7.2s, v12.s[0]
        usra    v27.2d, v2.2d, #0x1d
        adcs    x11, x11, xzr
        eor     x8, x17, x8
        umlal2  v0.2d, v7.4s, v12.s[2]
        mul     x17, x25, x1
        adcs    x19, x19, xzr
        ldp     q2, q7, [x9, #0x40]
        umlal2  v31.2d, v22.4s, v26.s[1]
        adcs    x8, x8, xzr
        umlal   v31.2d, v24.2s, v5.s[2]
        umlal2  v31.2d, v24.4s, v5.s[3]
        adcs    x23, x23, xzr
        ldp     q22, q24, [x9, #0x60]
        str     x23, [sp, #0x6f8]
        mul     x23, x14, x1
        umlal   v27.2d, v29.2s, v12.s[0]
        adcs    x15, x15, xzr
        adcs    x13, x13, xzr
        umlal2  v27.2d, v29.4s, v12.s[2]
        umlal   v27.2d, v13.2s, v9.s[0]
        str     x13, [sp, #0x6f0]
        umulh   x13, x25, x1
        adcs    x12, x12, xzr
        umlal   v31.2d, v8.2s, v5.s[0]
        umlal2  v27.2d, v13.4s, v9.s[2]
        ldp     q13, q29, [x9, #0x20]
        umlal   v15.2d, v2.2s, v12.s[0]
        umlal2  v15.2d, v2.4s, v12.s[2]
        str     x12, [sp, #0x6e8]
        mul     x12, x10, x1
        umlal   v14.2d, v7.2s, v12.s[0]
        adds    x21, x20, x21
        adcs    x23, x5, x23
        umlal2  v14.2d, v7.4s, v12.s[2]
        adcs    x22, x22, x17
        ldp     q2, q7, [x9, #0xa0]
        umlal   v28.2d, v22.2s, v12.s[0]
        umulh   x20, x25, x10
        umlal2  v28.2d, v22.4s, v12.s[2]
        adcs    x5, x13, x12
        umlal   v25.2d, v24.2s, v12.s[0]
        umlal2  v25.2d, v24.4s, v12.s[2]
        ldp     q22, q24, [x9, #0x80]
        umlal2  v31.2d, v8.4s, v5.s[1]
        umulh   x12, x10, x1
        umlal   v31.2d, v30.2s, v17.s[2]
        umlal2  v31.2d, v30.4s, v17.s[3]
        ldp     q8, q30, [x9, #0xc0]
        umlal   v31.2d, v18.2s, v17.s[0]
        umlal2  v31.2d, v18.4s, v17.s[1]
        mul     x13, x25, x10
        umlal   v31.2d, v20.2s, v21.s[2]
        adc     x12, x12, xzr
        umlal2  v31.2d, v20.4s, v21.s[3]
        ldp     q18, q20, [x9, #0xe0]
        umlal   v6.2d, v22.2s, v12.s[0]
        mul     x17, x25, x25
        umlal   v31.2d, v16.2s, v21.s[0]
        adds    x23, x23, x13
        umlal   v15.2d, v29.2s, v9.s[0]
        adcs    x22, x22, x20
        umulh   x20, x14, x14
        umlal   v0.2d, v13.2s, v9.s[0]
        adcs    x5, x5, xzr
        adc     x12, x12, xzr
        adds    x28, x28, x28
        umlal2  v0.2d, v13.4s, v9.s[2]
        ext     v13.16b, v4.16b, v27.16b, #8
        adcs    x21, x21, x21
        adcs    x23, x23, x23
        usra    v27.2d, v13.2d, #0x1d
        umlal2  v6.2d, v22.4s, v12.s[2]
        umulh   x13, x25, x25
        adcs    x22, x22, x22
        umlal2  v31.2d, v16.4s, v21.s[1]
        adcs    x5, x5, x5
        adcs    x12, x12, x12
        str     x15, [sp, #0x6e0]
        adc     x15, xzr, xzr
        umull   v13.2d, v2.2s, v12.s[0]
        ldp     q16, q22, [x9, #0x100]
        usra    v31.2d, v23.2d, #6
        umlal2  v13.2d, v2.4s, v12.s[2]
        ext     v2.16b, v27.16b, v4.16b, #8
        str     x8, [sp, #0x6d8]
        mul     x8, x10, x10
        usra    v11.2d, v2.2d, #0x1d
        and     v2.16b, v27.16b, v1.16b
        umlal   v13.2d, v7.2s, v19.s[0]
        ldp     q23, q27, [x9, #0x40]
        umlal   v11.2d, v3.2s, v9.s[0]
        umlal2  v11.2d, v3.4s, v9.s[2]
        umlal2  v13.2d, v7.4s, v19.s[1]
        str     x19, [sp, #0x6d0]
        umulh   x19, x10, x10
        umlal   v13.2d, v8.2s, v10.s[2]
        ldp     q3, q7, [x9, #0x60]
        umlal2  v13.2d, v8.4s, v10.s[3]
        umlal   v13.2d, v30.2s, v10.s[0]
        umlal2  v13.2d, v30.4s, v10.s[1]
        str     x27, [sp, #0x6c8]
        umulh   x27, x1, x1
        umlal   v13.2d, v18.2s, v26.s[2]
        adds    x28, x28, x20
        umlal2  v13.2d, v18.4s, v26.s[3]
        adcs    x21, x21, x17
        umlal   v13.2d, v20.2s, v26.s[0]
        adcs    x23, x23, x13
        umlal2  v13.2d, v20.4s, v26.s[1]
        ldp     q8, q18, [x9, #0x140]
        ldp     q20, q30, [x9, #0x120]
        adcs    x22, x22, x8
        umlal   v13.2d, v16.2s, v5.s[2]
        adcs    x19, x5, x19
        mul     x20, x1, x1
        umlal   v31.2d, v24.2s, v12.s[0]
        umlal2  v31.2d, v24.4s, v12.s[2]
        ldp     d12, d24, [x16, #0x98]
        umlal2  v13.2d, v16.4s, v5.s[3]
        umlal   v13.2d, v22.2s, v5.s[0]
        umlal2  v13.2d, v22.4s, v5.s[1]
        mul     x5, x14, x14
        adcs    x20, x12, x20
        umlal   v14.2d, v23.2s, v9.s[0]
        adc     x27, x15, x27
        subs    x26, x26, x14
        umlal   v13.2d, v20.2s, v17.s[2]
        sbcs    x25, x2, x25
        sbcs    x2, x6, x10
        shl     v16.2d, v24.2d, #0xa
        umlal2  v13.2d, v20.4s, v17.s[3]
        sbcs    x1, x7, x1
        csetm   x6, lo
        eor     x26, x26, x6
        umlal2  v15.2d, v29.4s, v9.s[2]
        eor     x1, x1, x6
        cmn     x6, #1
        adcs    x26, x26, xzr
        umlal   v13.2d, v30.2s, v17.s[0]
        eor     x25, x25, x6
        eor     x2, x2, x6
        adcs    x25, x25, xzr
        umlal2  v13.2d, v30.4s, v17.s[1]
        ldp     q20, q22, [x9, #0x80]
        adcs    x2, x2, xzr
        mul     x6, x26, x2
        umlal2  v14.2d, v23.4s, v9.s[2]
        adcs    x1, x1, xzr
        umulh   x7, x26, x25
        umlal   v13.2d, v8.2s, v21.s[2]
        ldp     q23, q24, [x9, #0x160]
        umlal2  v13.2d, v8.4s, v21.s[3]
        umlal   v13.2d, v18.2s, v21.s[0]
        umlal2  v13.2d, v18.4s, v21.s[1]
        ldp     q8, q18, [x9, #0xe0]
        mul     x8, x26, x25
        umlal   v25.2d, v3.2s, v9.s[0]
        usra    v13.2d, v12.2d, #0x3c
        umlal2  v25.2d, v3.4s, v9.s[2]
        umlal   v6.2d, v7.2s, v9.s[0]
        ldp     q12, q3, [x9, #0xa0]
        usra    v13.2d, v16.2d, #6
        ldp     q16, q24, [x9, #0xc0]
        adds    x6, x7, x6
        umlal   v28.2d, v27.2s, v9.s[0]
        umlal2  v28.2d, v27.4s, v9.s[2]
        umlal2  v6.2d, v7.4s, v9.s[2]
        umulh   x7, x26, x2
        ldp     q7, q27, [x9, #0x100]
        umlal   v31.2d, v20.2s, v9.s[0]
        umlal2  v31.2d, v20.4s, v9.s[2]
        umlal   v13.2d, v22.2s, v9.s[0]
        umulh   x10, x26, x1
        umlal2  v13.2d, v22.4s, v9.s[2]
        ldp     q20, q22, [x9]
        umull   v29.2d, v12.2s, v9.s[0]
        umlal2  v29.2d, v12.4s, v9.s[2]
        uzp1    v12.4s, v9.4s, v2.4s
        umlal   v29.2d, v3.2s, v19.s[2]
        mul     x12, x26, x1
        umlal2  v29.2d, v3.4s, v19.s[3]
        ldp     q9, q3, [x9, #0x140]
        umlal   v11.2d, v20.2s, v2.s[0]
        adcs    x7, x7, x12
        umlal2  v11.2d, v20.4s, v2.s[2]
        mul     x12, x2, x1
        umlal   v29.2d, v16.2s, v19.s[0]
        umlal2  v29.2d, v16.4s, v19.s[1]
        ldp     q16, q20, [x9, #0x120]
        umlal   v29.2d, v24.2s, v10.s[2]
        ext     v30.16b, v4.16b, v11.16b, #8
        mul     x13, x25, x1
        umlal2  v29.2d, v24.4s, v10.s[3]
        umlal   v29.2d, v8.2s, v10.s[0]
        adcs    x10, x10, x13
        usra    v11.2d, v30.2d, #0x1d
        ldp     q24, q30, [x9, #0x20]
        umulh   x13, x25, x1
        umlal2  v29.2d, v8.4s, v10.s[1]
        umlal   v29.2d, v18.2s, v26.s[2]
        umlal2  v29.2d, v18.4s, v26.s[3]
        and     v8.16b, v11.16b, v1.16b
        umlal   v29.2d, v7.2s, v26.s[0]
        ext     v11.16b, v11.16b, v4.16b, #8
        usra    v0.2d, v11.2d, #0x1d
        umlal   v15.2d, v24.2s, v2.s[0]
        adcs    x12, x13, x12
        mul     x13, x25, x2
        umlal2  v15.2d, v24.4s, v2.s[2]
        umlal   v0.2d, v22.2s, v2.s[0]
        umlal2  v0.2d, v22.4s, v2.s[2]
        umulh   x14, x2, x1
        adc     x14, x14, xzr
        umlal2  v29.2d, v7.4s, v26.s[1]
        ldp     q11, q7, [x9, #0x40]
        umlal   v29.2d, v27.2s, v5.s[2]
        umlal2  v29.2d, v27.4s, v5.s[3]
        ldp     q18, q22, [x9, #0x60]
        umlal   v29.2d, v16.2s, v5.s[0]
        umulh   x15, x25, x2
        umlal2  v29.2d, v16.4s, v5.s[1]
        adds    x7, x7, x13
        ldp     q16, q24, [x9, #0xa0]
        umlal   v29.2d, v20.2s, v17.s[2]
        umlal   v28.2d, v11.2s, v2.s[0]
        adcs    x10, x10, x15
        adcs    x12, x12, xzr
        adc     x13, x14, xzr
        umlal2  v29.2d, v20.4s, v17.s[3]
        umulh   x14, x26, x26
        adds    x8, x8, x8
        adcs    x6, x6, x6
        umlal   v14.2d, v30.2s, v2.s[0]
        adcs    x7, x7, x7
        adcs    x10, x10, x10
        adcs    x12, x12, x12
        umlal2  v28.2d, v11.4s, v2.s[2]
        adcs    x13, x13, x13
        adc     x15, xzr, xzr
        umlal   v25.2d, v7.2s, v2.s[0]
        adds    x8, x8, x14
        umlal2  v14.2d, v30.4s, v2.s[2]
        umulh   x14, x25, x25
        umlal   v6.2d, v18.2s, v2.s[0]
        umlal   v29.2d, v9.2s, v17.s[0]
        umlal2  v29.2d, v9.4s, v17.s[1]
        ldp     d9, d11, [x16, #0xa0]
        umlal2  v25.2d, v7.4s, v2.s[2]
        umlal   v29.2d, v3.2s, v21.s[2]
        ldp     q7, q20, [x9, #0x80]
        mul     x26, x26, x26
        umlal2  v6.2d, v18.4s, v2.s[2]
        shl     v11.2d, v11.2d, #0x10
        ldp     q18, q27, [x9]
        mul     x17, x2, x2
        umlal   v31.2d, v22.2s, v2.s[0]
        umlal2  v29.2d, v3.4s, v21.s[3]
        umlal   v13.2d, v7.2s, v2.s[0]
        mul     x25, x25, x25
        umlal2  v31.2d, v22.4s, v2.s[2]
        ldp     q3, q22, [x9, #0x100]
        umlal   v29.2d, v23.2s, v21.s[0]
        adcs    x25, x6, x25
        adcs    x6, x7, x14
        adcs    x7, x10, x17
        umlal   v0.2d, v18.2s, v8.s[0]
        umulh   x10, x24, x11
        umlal2  v0.2d, v18.4s, v8.s[2]
        umlal2  v29.2d, v23.4s, v21.s[1]
        umlal2  v13.2d, v7.4s, v2.s[2]
        ext     v7.16b, v4.16b, v0.16b, #8
        usra    v0.2d, v7.2d, #0x1d
        umull   v7.2d, v16.2s, v2.s[0]
        mul     x14, x24, x11
        usra    v29.2d, v9.2d, #0x36
        ldp     q9, q18, [x9, #0xc0]
        and     v23.16b, v0.16b, v1.16b
        ext     v0.16b, v0.16b, v4.16b, #8
        usra    v29.2d, v11.2d, #6
        umlal2  v7.2d, v16.4s, v2.s[2]
        mul     x17, x1, x1
        ldp     q11, q16, [x9, #0xe0]
        umlal   v7.2d, v24.2s, v12.s[0]
        umlal   v29.2d, v20.2s, v2.s[0]
        umlal2  v29.2d, v20.4s, v2.s[2]
        ldp     q2, q20, [x9, #0x120]
        umulh   x2, x2, x2
        umlal2  v7.2d, v24.4s, v12.s[1]
        umlal   v7.2d, v9.2s, v19.s[2]
        umlal2  v7.2d, v9.4s, v19.s[3]
        ldp     q9, q24, [x9, #0x20]
        adcs    x2, x12, x2
        umlal   v7.2d, v18.2s, v19.s[0]
        umulh   x1, x1, x1
        adcs    x12, x13, x17
        ldr     x17, [sp, #0x708]
        ldr     x13, [sp, #0x6c8]
        umlal2  v7.2d, v18.4s, v19.s[1]
        ldp     q18, q30, [x9, #0x140]
        umlal   v7.2d, v11.2s, v10.s[2]
        adc     x1, x15, x1
        ldr     x15, [sp, #0x700]
        subs    x26, x13, x26
        ldr     x13, [sp, #0x710]
        umlal2  v7.2d, v11.4s, v10.s[3]
        sbcs    x8, x15, x8
        ldr     x16, [sp, #0x728]
        umlal   v7.2d, v16.2s, v10.s[0]
        sbcs    x25, x17, x25
        ldr     x17, [sp, #0x6d0]
        umulh   x15, x24, x17
        ldr     x17, [sp, #0x730]
        sbcs    x6, x13, x6
        ldr     x13, [sp, #0x718]
        umlal   v14.2d, v9.2s, v8.s[0]
        sbcs    x7, x13, x7
        str     x14, [sp, #0x770]
        ldr     x14, [sp, #0x720]
        sbcs    x2, x14, x2
        sbcs    x12, x16, x12
        ldr     x16, [sp, #0x6d8]
        umlal2  v7.2d, v16.4s, v10.s[1]
        sbcs    x1, x17, x1
        csetm   x17, lo
        adds    x26, x26, x5
        adcs    x8, x8, x28
        adcs    x25, x25, x21
        usra    v15.2d, v0.2d, #0x1d
        umlal   v28.2d, v24.2s, v8.s[0]
        mul     x16, x24, x16
        adcs    x6, x6, x23
        umlal   v7.2d, v3.2s, v26.s[2]
        adcs    x7, x7, x22
        adcs    x2, x2, x19
        adcs    x12, x12, x20
        umlal   v15.2d, v27.2s, v8.s[0]
        adcs    x1, x1, x27
        adc     x17, x17, xzr
        umlal2  v15.2d, v27.4s, v8.s[2]
        ldp     q11, q0, [x9, #0x40]
        adds    x26, x13, x26
        ldr     x13, [sp, #0x728]
        adcs    x8, x14, x8
        umlal2  v7.2d, v3.4s, v26.s[3]
        ldp     q3, q16, [x9, #0x160]
        adcs    x25, x13, x25
        ldr     x13, [sp, #0x730]
        umlal2  v14.2d, v9.4s, v8.s[2]
        adcs    x6, x13, x6
        adcs    x5, x5, x7
        ldr     x7, [sp, #0x6d0]
        umlal2  v28.2d, v24.4s, v8.s[2]
        ldp     q9, q24, [x9, #0x180]
        mul     x13, x24, x7
        umlal   v7.2d, v22.2s, v26.s[0]
        adcs    x28, x28, x2
        adcs    x21, x21, x12
        adcs    x23, x23, x1
        ldr     x1, [sp, #0x6d8]
        umlal2  v7.2d, v22.4s, v26.s[1]
        adcs    x22, x22, x17
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        umlal   v7.2d, v2.2s, v5.s[2]
        mul     x2, x7, x1
        adcs    x27, x27, xzr
        adds    x10, x10, x13
        adcs    x12, x15, x16
        umlal2  v7.2d, v2.4s, v5.s[3]
        ldr     x15, [sp, #0x7e8]
        ldp     q2, q22, [x9, #0x60]
        umlal   v6.2d, v0.2s, v8.s[0]
        umulh   x13, x24, x1
        uzp1    v24.4s, v8.4s, v23.4s
        umlal   v7.2d, v20.2s, v5.s[0]
        umlal   v25.2d, v11.2s, v8.s[0]
        umlal2  v25.2d, v11.4s, v8.s[2]
        umlal2  v6.2d, v0.4s, v8.s[2]
        umlal2  v7.2d, v20.4s, v5.s[1]
        umlal   v31.2d, v2.2s, v8.s[0]
        umulh   x14, x11, x1
        ldp     d11, d0, [x15, #0xa8]
        umlal   v7.2d, v18.2s, v17.s[2]
        umlal   v13.2d, v22.2s, v8.s[0]
        shl     v0.2d, v0.2d, #0x16
        umlal2  v7.2d, v18.4s, v17.s[3]
        mul     x16, x11, x7
        mul     x17, x11, x1
        umlal   v7.2d, v30.2s, v17.s[0]
        ldp     q18, q20, [x9, #0xa0]
        adcs    x13, x13, x17
        umlal2  v31.2d, v2.4s, v8.s[2]
        adcs    x2, x14, x2
        umlal2  v13.2d, v22.4s, v8.s[2]
        umulh   x14, x11, x7
        umlal2  v7.2d, v30.4s, v17.s[1]
        umlal   v7.2d, v3.2s, v21.s[2]
        umlal2  v7.2d, v3.4s, v21.s[3]
        ldp     q2, q3, [x9, #0xc0]
        umlal   v7.2d, v16.2s, v21.s[0]
        umulh   x17, x7, x1
        umlal2  v7.2d, v16.4s, v21.s[1]
        ldp     q16, q22, [x9, #0x80]
        adc     x17, x17, xzr
        usra    v7.2d, v11.2d, #0x30
        adds    x12, x12, x16
        usra    v7.2d, v0.2d, #6
        ldp     q11, q0, [x9, #0xe0]
        umlal   v29.2d, v16.2s, v8.s[0]
        umlal2  v29.2d, v16.4s, v8.s[2]
        ldr     x16, [sp, #0x770]
        umlal   v7.2d, v22.2s, v8.s[0]
        ldp     q16, q27, [x9, #0x100]
        umlal2  v7.2d, v22.4s, v8.s[2]
        umull   v22.2d, v18.2s, v8.s[0]
        umlal2  v22.2d, v18.4s, v8.s[2]
        umlal   v22.2d, v20.2s, v12.s[2]
        ldp     q8, q18, [x9, #0x120]
        adcs    x13, x13, x14
        umlal2  v22.2d, v20.4s, v12.s[3]
        adcs    x2, x2, xzr
        adc     x14, x17, xzr
        adds    x16, x16, x16
        umlal   v22.2d, v2.2s, v12.s[0]
        umulh   x17, x24, x24
        adcs    x10, x10, x10
        adcs    x12, x12, x12
        umlal2  v22.2d, v2.4s, v12.s[1]
        adcs    x13, x13, x13
        umlal   v22.2d, v3.2s, v19.s[2]
        adcs    x2, x2, x2
        adcs    x14, x14, x14
        str     x27, [sp, #0x770]
        adc     x27, xzr, xzr
        umlal2  v22.2d, v3.4s, v19.s[3]
        ldp     q2, q3, [x9]
        adds    x16, x16, x17
        mul     x17, x11, x11
        umlal   v22.2d, v11.2s, v19.s[0]
        umlal2  v22.2d, v11.4s, v19.s[1]
        adcs    x10, x10, x17
        umlal   v22.2d, v0.2s, v10.s[2]
        mul     x17, x7, x7
        umlal2  v22.2d, v0.4s, v10.s[3]
        umlal   v22.2d, v16.2s, v10.s[0]
        umlal   v15.2d, v2.2s, v23.s[0]
        umlal2  v15.2d, v2.4s, v23.s[2]
        ldp     q11, q0, [x9, #0x20]
        str     x20, [sp, #0x730]
        umulh   x20, x7, x7
        ext     v2.16b, v4.16b, v15.16b, #8
        umlal2  v22.2d, v16.4s, v10.s[1]
        usra    v15.2d, v2.2d, #0x1d
        umlal   v22.2d, v27.2s, v26.s[2]
        and     v2.16b, v15.16b, v1.16b
        ext     v15.16b, v15.16b, v4.16b, #8
        str     x19, [sp, #0x728]
        umulh   x19, x11, x11
        usra    v14.2d, v15.2d, #0x1d
        umlal2  v22.2d, v27.4s, v26.s[3]
        umlal   v25.2d, v0.2s, v23.s[0]
        ldp     q15, q16, [x9, #0x140]
        umlal   v14.2d, v3.2s, v23.s[0]
        adcs    x19, x12, x19
        adcs    x12, x13, x17
        ldr     x13, [sp, #0x6f8]
        adcs    x20, x2, x20
        mul     x2, x1, x1
        umlal   v28.2d, v11.2s, v23.s[0]
        umlal2  v28.2d, v11.4s, v23.s[2]
        ldp     q11, q20, [x9, #0x40]
        adcs    x2, x14, x2
        ldr     x14, [sp, #0x6e0]
        umlal2  v25.2d, v0.4s, v23.s[2]
        ldp     q0, q27, [x9]
        mul     x17, x13, x14
        umlal   v22.2d, v8.2s, v26.s[0]
        umlal2  v22.2d, v8.4s, v26.s[1]
        str     x22, [sp, #0x720]
        umulh   x22, x1, x1
        umlal   v22.2d, v18.2s, v5.s[2]
        umlal2  v22.2d, v18.4s, v5.s[3]
        ldp     q8, q18, [x9, #0x160]
        umlal   v6.2d, v11.2s, v23.s[0]
        umlal2  v6.2d, v11.4s, v23.s[2]
        adc     x27, x27, x22
        umlal   v31.2d, v20.2s, v23.s[0]
        umlal2  v14.2d, v3.4s, v23.s[2]
        mul     x22, x24, x24
        umlal   v22.2d, v15.2s, v5.s[0]
        umlal   v14.2d, v0.2s, v2.s[0]
        umlal2  v31.2d, v20.4s, v23.s[2]
        str     x23, [sp, #0x718]
        umulh   x23, x13, x14
        ldp     q11, q3, [x9, #0x60]
        umlal2  v22.2d, v15.4s, v5.s[1]
        umlal2  v14.2d, v0.4s, v2.s[2]
        umlal   v22.2d, v16.2s, v17.s[2]
        ext     v15.16b, v4.16b, v14.16b, #8
        ldr     q0, [x9, #0x1a0]
        umlal2  v22.2d, v16.4s, v17.s[3]
        str     x21, [sp, #0x778]
        ldr     x21, [sp, #0x6f0]
        str     x28, [sp, #0x768]
        mul     x28, x13, x21
        usra    v14.2d, v15.2d, #0x1d
        umlal   v22.2d, v8.2s, v17.s[0]
        umlal2  v22.2d, v8.4s, v17.s[1]
        ldp     d15, d8, [x15, #0xb0]
        adds    x23, x23, x28
        umlal   v13.2d, v11.2s, v23.s[0]
        umulh   x28, x13, x21
        umlal   v22.2d, v18.2s, v21.s[2]
        umlal2  v13.2d, v11.4s, v23.s[2]
        ext     v11.16b, v14.16b, v4.16b, #8
        usra    v28.2d, v11.2d, #0x1d
        and     v14.16b, v14.16b, v1.16b
        shl     v8.2d, v8.2d, #0x1c
        str     x5, [sp, #0x7d0]
        ldr     x5, [sp, #0x6e8]
        str     x6, [sp, #0x6c0]
        mul     x6, x13, x5
        umlal2  v22.2d, v18.4s, v21.s[3]
        adcs    x28, x28, x6
        ldp     q11, q16, [x9, #0x80]
        umlal   v22.2d, v9.2s, v21.s[0]
        umlal   v28.2d, v27.2s, v2.s[0]
        umulh   x6, x13, x5
        umlal2  v28.2d, v27.4s, v2.s[2]
        uzp1    v18.4s, v2.4s, v14.4s
        umlal   v29.2d, v3.2s, v23.s[0]
        umlal2  v22.2d, v9.4s, v21.s[1]
        usra    v22.2d, v15.2d, #0x2a
        umlal2  v29.2d, v3.4s, v23.s[2]
        umlal   v7.2d, v11.2s, v23.s[0]
        str     x25, [sp, #0x6b8]
        mul     x25, x14, x5
        ldp     q15, q9, [x9, #0xa0]
        usra    v22.2d, v8.2d, #6
        ldp     q8, q3, [x9, #0xc0]
        adcs    x25, x6, x25
        umull   v20.2d, v15.2s, v23.s[0]
        ldp     q27, q30, [x9, #0xe0]
        umlal2  v7.2d, v11.4s, v23.s[2]
        umulh   x6, x14, x5
        umlal   v22.2d, v16.2s, v23.s[0]
        umlal2  v20.2d, v15.4s, v23.s[2]
        umlal2  v22.2d, v16.4s, v23.s[2]
        umlal   v20.2d, v9.2s, v24.s[0]
        ldp     q15, q11, [x9, #0x100]
        str     x8, [sp, #0x6b0]
        mul     x8, x14, x21
        umlal2  v20.2d, v9.4s, v24.s[1]
        ldp     q9, q16, [x9, #0x120]
        umlal   v20.2d, v8.2s, v12.s[2]
        str     x26, [sp, #0x6a8]
        mul     x26, x21, x5
        adcs    x26, x6, x26
        umlal2  v20.2d, v8.4s, v12.s[3]
        umlal   v20.2d, v3.2s, v12.s[0]
        umlal2  v20.2d, v3.4s, v12.s[1]
        ldp     q8, q3, [x9, #0x140]
        umlal   v20.2d, v27.2s, v19.s[2]
        umulh   x6, x21, x5
        umlal2  v20.2d, v27.4s, v19.s[3]
        adc     x6, x6, xzr
        adds    x28, x28, x8
        umlal   v20.2d, v30.2s, v19.s[0]
        umlal2  v20.2d, v30.4s, v19.s[1]
        ldp     q23, q27, [x9, #0x160]
        umlal   v20.2d, v15.2s, v10.s[2]
        umulh   x8, x14, x21
        adcs    x25, x25, x8
        adcs    x26, x26, xzr
        adc     x6, x6, xzr
        umlal2  v20.2d, v15.4s, v10.s[3]
        umlal   v20.2d, v11.2s, v10.s[0]
        adds    x8, x17, x17
        adcs    x23, x23, x23
        adcs    x28, x28, x28
        adcs    x25, x25, x25
        umlal2  v20.2d, v11.4s, v10.s[1]
        adcs    x26, x26, x26
        adcs    x6, x6, x6
        umlal   v20.2d, v9.2s, v26.s[2]
        umulh   x17, x13, x13
        str     x27, [sp, #0x6a0]
        adc     x27, xzr, xzr
        umlal2  v20.2d, v9.4s, v26.s[3]
        ldp     q15, q9, [x9, #0x20]
        umlal   v20.2d, v16.2s, v26.s[0]
        umlal2  v20.2d, v16.4s, v26.s[1]
        umlal   v20.2d, v8.2s, v5.s[2]
        str     x2, [sp, #0x698]
        mul     x2, x14, x14
        umlal2  v20.2d, v8.4s, v5.s[3]
        adds    x8, x8, x17
        adcs    x23, x23, x2
        umlal   v20.2d, v3.2s, v5.s[0]
        umlal   v25.2d, v15.2s, v2.s[0]
        mul     x2, x21, x21
        umlal   v6.2d, v9.2s, v2.s[0]
        umlal2  v25.2d, v15.4s, v2.s[2]
        ldp     q15, q8, [x9, #0x40]
        umlal2  v6.2d, v9.4s, v2.s[2]
        mul     x17, x5, x5
        ldp     q9, q11, [x9, #0x60]
        umlal2  v20.2d, v3.4s, v5.s[1]
        umlal   v20.2d, v23.2s, v17.s[2]
        str     x23, [sp, #0x690]
        umulh   x23, x14, x14
        umlal2  v20.2d, v23.4s, v17.s[3]
        str     x8, [sp, #0x688]
        mul     x8, x13, x13
        adcs    x23, x28, x23
        umlal   v20.2d, v27.2s, v17.s[0]
        adcs    x25, x25, x2
        umlal   v31.2d, v15.2s, v2.s[0]
        umlal   v29.2d, v9.2s, v2.s[0]
        umlal2  v31.2d, v15.4s, v2.s[2]
        umulh   x28, x21, x21
        umlal   v13.2d, v8.2s, v2.s[0]
        umlal2  v13.2d, v8.4s, v2.s[2]
        ldp     q15, q8, [x9, #0x180]
        umlal2  v29.2d, v9.4s, v2.s[2]
        adcs    x26, x26, x28
        adcs    x28, x6, x17
        ldp     q9, q3, [x9, #0x80]
        umlal   v7.2d, v11.2s, v2.s[0]
        umulh   x2, x5, x5
        umlal2  v20.2d, v27.4s, v17.s[1]
        adc     x27, x27, x2
        umlal2  v7.2d, v11.4s, v2.s[2]
        ldp     d11, d16, [x15, #0xb8]
        umlal   v20.2d, v15.2s, v21.s[2]
        umlal   v22.2d, v9.2s, v2.s[0]
        subs    x24, x24, x13
        sbcs    x2, x11, x14
        sbcs    x21, x7, x21
        sbcs    x1, x1, x5
        csetm   x5, lo
        umlal2  v22.2d, v9.4s, v2.s[2]
        eor     x24, x24, x5
        umlal2  v20.2d, v15.4s, v21.s[3]
        ldp     q15, q9, [x9, #0xc0]
        cmn     x5, #1
        shl     v16.2d, v16.2d, #0x22
        umlal   v20.2d, v8.2s, v21.s[0]
        eor     x21, x21, x5
        eor     x1, x1, x5
        umlal2  v20.2d, v8.4s, v21.s[1]
        adcs    x24, x24, xzr
        eor     x2, x2, x5
        adcs    x2, x2, xzr
        umulh   x5, x24, x2
        adcs    x21, x21, xzr
        adcs    x1, x1, xzr
        ldp     q8, q23, [x9, #0x100]
        usra    v20.2d, v11.2d, #0x24
        usra    v20.2d, v16.2d, #6
        ldp     q11, q16, [x9, #0xe0]
        mul     x6, x24, x21
        umlal   v20.2d, v3.2s, v2.s[0]
        ldp     q27, q30, [x9, #0xa0]
        umlal2  v20.2d, v3.4s, v2.s[2]
        adds    x5, x5, x6
        mul     x6, x24, x2
        umulh   x7, x24, x21
        umull   v3.2d, v27.2s, v2.s[0]
        mul     x11, x2, x1
        umlal2  v3.2d, v27.4s, v2.s[2]
        ldp     q2, q27, [x9]
        umlal   v3.2d, v30.2s, v24.s[2]
        umulh   x13, x24, x1
        umlal2  v3.2d, v30.4s, v24.s[3]
        umlal   v3.2d, v15.2s, v24.s[0]
        umlal2  v3.2d, v15.4s, v24.s[1]
        ldp     q15, q30, [x9, #0x140]
        umlal   v3.2d, v9.2s, v12.s[2]
        mul     x14, x24, x1
        umlal   v28.2d, v2.2s, v14.s[0]
        umlal2  v28.2d, v2.4s, v14.s[2]
        adcs    x7, x7, x14
        adcs    x11, x13, x11
        umlal2  v3.2d, v9.4s, v12.s[3]
        umlal   v3.2d, v11.2s, v12.s[0]
        ldr     x14, [x4]
        ldr     x17, [x4, #8]
        umlal2  v3.2d, v11.4s, v12.s[1]
        ldp     q9, q11, [x9, #0x20]
        umlal   v3.2d, v16.2s, v19.s[2]
        umulh   x13, x21, x1
        ext     v2.16b, v4.16b, v28.16b, #8
        umlal2  v3.2d, v16.4s, v19.s[3]
        umlal   v3.2d, v8.2s, v19.s[0]
        usra    v28.2d, v2.2d, #0x1d
        umlal2  v3.2d, v8.4s, v19.s[1]
        ldp     q8, q2, [x9, #0x40]
        umlal   v3.2d, v23.2s, v10.s[2]
        mul     x14, x14, x17
        str     x14, [sp, #0x6e8]
        mul     x14, x2, x21
        umlal   v6.2d, v9.2s, v14.s[0]
        umlal2  v6.2d, v9.4s, v14.s[2]
        ext     v9.16b, v28.16b, v4.16b, #8
        usra    v25.2d, v9.2d, #0x1d
        umlal   v25.2d, v27.2s, v14.s[0]
        umlal   v31.2d, v11.2s, v14.s[0]
        umulh   x17, x2, x1
        and     v9.16b, v28.16b, v1.16b
        str     x27, [sp, #0x6d8]
        mul     x27, x21, x1
        umlal2  v25.2d, v27.4s, v14.s[2]
        ldp     q16, q27, [x9, #0x120]
        umlal2  v3.2d, v23.4s, v10.s[3]
        ldp     q23, q28, [x9, #0x60]
        str     x28, [sp, #0x6f0]
        umulh   x28, x2, x21
        umlal   v29.2d, v2.2s, v14.s[0]
        umlal2  v31.2d, v11.4s, v14.s[2]
        ldr     q11, [x9, #0x1a0]
        umlal2  v29.2d, v2.4s, v14.s[2]
        umlal   v13.2d, v8.2s, v14.s[0]
        umlal2  v13.2d, v8.4s, v14.s[2]
        ldp     q8, q2, [x9, #0x180]
        umlal   v7.2d, v23.2s, v14.s[0]
        adcs    x27, x17, x27
        adc     x13, x13, xzr
        adds    x7, x7, x14
        umlal2  v7.2d, v23.4s, v14.s[2]
        adcs    x28, x11, x28
        adcs    x27, x27, xzr
        adc     x11, x13, xzr
        umlal   v3.2d, v16.2s, v10.s[0]
        adds    x6, x6, x6
        adcs    x5, x5, x5
        adcs    x7, x7, x7
        umlal2  v3.2d, v16.4s, v10.s[1]
        ldp     q16, q23, [x9, #0x160]
        umulh   x13, x24, x24
        adcs    x28, x28, x28
        umlal   v3.2d, v27.2s, v26.s[2]
        adcs    x27, x27, x27
        adcs    x11, x11, x11
        umlal2  v3.2d, v27.4s, v26.s[3]
        adc     x14, xzr, xzr
        adds    x6, x6, x13
        umlal   v3.2d, v15.2s, v26.s[0]
        umlal2  v3.2d, v15.4s, v26.s[1]
        ldp     q15, q27, [x9, #0xc0]
        mul     x13, x2, x2
        umlal   v3.2d, v30.2s, v5.s[2]
        umlal2  v3.2d, v30.4s, v5.s[3]
        umlal   v3.2d, v16.2s, v5.s[0]
        adcs    x5, x5, x13
        mul     x24, x24, x24
        umlal2  v3.2d, v16.4s, v5.s[1]
        ldp     d16, d30, [x15, #0xc0]
        umlal   v3.2d, v23.2s, v17.s[2]
        umlal2  v3.2d, v23.4s, v17.s[3]
        umulh   x2, x2, x2
        umlal   v3.2d, v8.2s, v17.s[0]
        shl     v23.2d, v30.2d, #0x28
        umlal2  v3.2d, v8.4s, v17.s[1]
        umlal   v3.2d, v2.2s, v21.s[2]
        adcs    x2, x7, x2
        umlal2  v3.2d, v2.4s, v21.s[3]
        mul     x7, x21, x21
        umlal   v3.2d, v0.2s, v21.s[0]
        ldp     q8, q2, [x9, #0x80]
        umlal2  v3.2d, v0.4s, v21.s[1]
        adcs    x28, x28, x7
        umlal   v22.2d, v28.2s, v14.s[0]
        umlal2  v22.2d, v28.4s, v14.s[2]
        ldp     q0, q28, [x9, #0xa0]
        usra    v3.2d, v16.2d, #0x1e
        umlal   v20.2d, v8.2s, v14.s[0]
        usra    v3.2d, v23.2d, #6
        umlal2  v20.2d, v8.4s, v14.s[2]
        ldp     q8, q16, [x9, #0xe0]
        umlal   v3.2d, v2.2s, v14.s[0]
        umull   v23.2d, v0.2s, v14.s[0]
        umlal2  v23.2d, v0.4s, v14.s[2]
        ldp     q0, q30, [x9, #0x120]
        umlal   v23.2d, v28.2s, v18.s[0]
        umlal2  v3.2d, v2.4s, v14.s[2]
        umlal2  v23.2d, v28.4s, v18.s[1]
        umlal   v23.2d, v15.2s, v24.s[2]
        umlal2  v23.2d, v15.4s, v24.s[3]
        ldp     q14, q15, [x9, #0x100]
        umlal   v23.2d, v27.2s, v24.s[0]
        umlal2  v23.2d, v27.4s, v24.s[1]
        umlal   v23.2d, v8.2s, v12.s[2]
        umlal2  v23.2d, v8.4s, v12.s[3]
        umlal   v23.2d, v16.2s, v12.s[0]
        umlal2  v23.2d, v16.4s, v12.s[1]
        ldp     q8, q2, [x9, #0x140]
        ldp     q16, q27, [x9]
        umlal   v23.2d, v14.2s, v19.s[2]
        umlal2  v23.2d, v14.4s, v19.s[3]
        umlal   v23.2d, v15.2s, v19.s[0]
        umlal2  v23.2d, v15.4s, v19.s[1]
        umlal   v23.2d, v0.2s, v10.s[2]
        umlal   v25.2d, v16.2s, v9.s[0]
        umulh   x21, x21, x21
        umlal2  v23.2d, v0.4s, v10.s[3]
        umlal2  v25.2d, v16.4s, v9.s[2]
        ldp     q14, q15, [x9, #0x20]
        umlal   v23.2d, v30.2s, v10.s[0]
        ldr     x7, [x4]
        adcs    x27, x27, x21
        umlal2  v23.2d, v30.4s, v10.s[1]
        ext     v0.16b, v4.16b, v25.16b, #8
        usra    v25.2d, v0.2d, #0x1d
        mul     x21, x1, x1
        umlal   v23.2d, v8.2s, v26.s[2]
        umlal2  v23.2d, v8.4s, v26.s[3]
        ldp     q8, q0, [x9, #0x160]
        ldr     x17, [x4, #0x10]
        adcs    x21, x11, x21
        ldr     x11, [x4, #8]
        umlal   v23.2d, v2.2s, v26.s[0]
        umlal   v13.2d, v15.2s, v9.s[0]
        umulh   x13, x7, x11
        umlal   v31.2d, v14.2s, v9.s[0]
        ldp     q16, q28, [x9, #0x180]
        umlal2  v13.2d, v15.4s, v9.s[2]
        and     v15.16b, v25.16b, v1.16b
        ext     v25.16b, v25.16b, v4.16b, #8
        usra    v6.2d, v25.2d, #0x1d
        mul     x11, x7, x17
        umlal2  v23.2d, v2.4s, v26.s[1]
        ldp     q2, q25, [x9, #0x40]
        umlal   v6.2d, v27.2s, v9.s[0]
        umlal   v23.2d, v8.2s, v5.s[2]
        umulh   x1, x1, x1
        umlal2  v23.2d, v8.4s, v5.s[3]
        umlal   v23.2d, v0.2s, v5.s[0]
        adc     x1, x14, x1
        ldr     x14, [sp, #0x698]
        subs    x24, x22, x24
        sbcs    x6, x16, x6
        sbcs    x5, x10, x5
        sbcs    x2, x19, x2
        sbcs    x28, x12, x28
        sbcs    x27, x20, x27
        sbcs    x21, x14, x21
        str     x19, [sp, #0x6d0]
        ldr     x19, [sp, #0x6a0]
        sbcs    x1, x19, x1
        str     x10, [sp, #0x6e0]
        csetm   x10, lo
        adds    x24, x24, x8
        ldr     x15, [sp, #0x6f0]
        str     x16, [sp, #0x6f8]
        ldr     x7, [sp, #0x6d8]
        ldr     x16, [sp, #0x688]
        adcs    x6, x6, x16
        str     x22, [sp, #0x680]
        ldr     x22, [sp, #0x690]
        adcs    x5, x5, x22
        adcs    x2, x2, x23
        adcs    x28, x28, x25
        umlal2  v6.2d, v27.4s, v9.s[2]
        adcs    x27, x27, x26
        umlal2  v23.2d, v0.4s, v5.s[1]
        adcs    x21, x21, x15
        adcs    x1, x1, x7
        adc     x10, x10, xzr
        adds    x24, x12, x24
        umlal   v23.2d, v16.2s, v17.s[2]
        adcs    x20, x20, x6
        adcs    x5, x14, x5
        umlal2  v23.2d, v16.4s, v17.s[3]
        ldp     q8, q0, [x9, #0x60]
        adcs    x19, x19, x2
        ldr     x2, [x4]
        umlal   v23.2d, v28.2s, v17.s[0]
        adcs    x28, x8, x28
        adcs    x27, x16, x27
        adcs    x21, x22, x21
        umlal2  v23.2d, v28.4s, v17.s[1]
        adcs    x23, x23, x1
        adcs    x25, x25, x10
        adcs    x26, x26, xzr
        ldr     x10, [x4, #8]
        umlal   v29.2d, v2.2s, v9.s[0]
        adcs    x22, x15, xzr
        ldr     x12, [x4, #0x18]
        adcs    x1, x7, xzr
        ldr     x7, [sp, #0x7e8]
        umulh   x6, x2, x17
        umlal2  v31.2d, v14.4s, v9.s[2]
        ldp     d14, d16, [x7, #0xc8]
        adds    x8, x13, x11
        umlal   v23.2d, v11.2s, v21.s[2]
        umlal2  v23.2d, v11.4s, v21.s[3]
        umlal2  v29.2d, v2.4s, v9.s[2]
        mul     x11, x10, x17
        ldp     q11, q2, [x9, #0xa0]
        mul     x13, x2, x12
        umlal   v22.2d, v8.2s, v9.s[0]
        shl     v16.2d, v16.2d, #0x2e
        usra    v23.2d, v14.2d, #0x18
        umlal   v7.2d, v25.2s, v9.s[0]
        adcs    x6, x6, x13
        umlal2  v7.2d, v25.4s, v9.s[2]
        ldp     q14, q21, [x9, #0x80]
        umulh   x13, x2, x12
        usra    v23.2d, v16.2d, #6
        umlal2  v22.2d, v8.4s, v9.s[2]
        umlal   v20.2d, v0.2s, v9.s[0]
        ldp     q8, q16, [x9, #0xc0]
        umlal2  v20.2d, v0.4s, v9.s[2]
        ldr     q0, [x9, #0x1a0]
        mul     x14, x10, x12
        umlal   v3.2d, v14.2s, v9.s[0]
        adcs    x13, x13, x14
        umlal2  v3.2d, v14.4s, v9.s[2]
        umull   v14.2d, v11.2s, v9.s[0]
        umlal   v23.2d, v21.2s, v9.s[0]
        umlal2  v14.2d, v11.4s, v9.s[2]
        umulh   x14, x10, x12
        umulh   x15, x17, x12
        umlal   v14.2d, v2.2s, v18.s[2]
        umlal2  v14.2d, v2.4s, v18.s[3]
        ldp     q11, q2, [x9, #0xe0]
        umlal2  v23.2d, v21.4s, v9.s[2]
        ldp     q21, q25, [x9, #0x100]
        umlal   v14.2d, v8.2s, v18.s[0]
        mul     x16, x17, x12
        umlal2  v14.2d, v8.4s, v18.s[1]
        umlal   v14.2d, v16.2s, v24.s[2]
        ldp     q8, q27, [x9, #0x120]
        adcs    x14, x14, x16
        umlal2  v14.2d, v16.4s, v24.s[3]
        adc     x15, x15, xzr
        umlal   v14.2d, v11.2s, v24.s[0]
        umlal2  v14.2d, v11.4s, v24.s[1]
        umlal   v14.2d, v2.2s, v12.s[2]
        uzp1    v9.4s, v9.4s, v15.4s
        adds    x6, x6, x11
        umlal2  v14.2d, v2.4s, v12.s[3]
        ldp     q11, q2, [x9, #0x140]
        umulh   x11, x10, x17
        umlal   v14.2d, v21.2s, v12.s[0]
        umlal2  v14.2d, v21.4s, v12.s[1]
        umlal   v14.2d, v25.2s, v19.s[2]
        adcs    x11, x13, x11
        adcs    x13, x14, xzr
        adc     x14, x15, xzr
        ldr     x15, [sp, #0x6e8]
        umlal2  v14.2d, v25.4s, v19.s[3]
        ldp     q16, q21, [x9]
        adds    x15, x15, x15
        umlal   v14.2d, v8.2s, v19.s[0]
        umulh   x16, x2, x2
        adcs    x8, x8, x8
        adcs    x6, x6, x6
        umlal2  v14.2d, v8.4s, v19.s[1]
        adcs    x11, x11, x11
        adcs    x13, x13, x13
        adcs    x14, x14, x14
        umlal   v14.2d, v27.2s, v10.s[2]
        str     x1, [sp, #0x6e8]
        adc     x1, xzr, xzr
        umlal2  v14.2d, v27.4s, v10.s[3]
        umlal   v6.2d, v16.2s, v15.s[0]
        str     x22, [sp, #0x6d8]
        mul     x22, x10, x10
        adds    x15, x15, x16
        umlal2  v6.2d, v16.4s, v15.s[2]
        ldp     q8, q16, [x9, #0x20]
        adcs    x22, x8, x22
        ldp     q25, q27, [x9, #0x160]
        umlal   v14.2d, v11.2s, v10.s[0]
        mul     x8, x17, x17
        umlal2  v14.2d, v11.4s, v10.s[1]
        umlal   v14.2d, v2.2s, v26.s[2]
        umlal2  v14.2d, v2.4s, v26.s[3]
        ext     v11.16b, v4.16b, v6.16b, #8
        usra    v6.2d, v11.2d, #0x1d
        umlal   v29.2d, v16.2s, v15.s[0]
        umulh   x16, x10, x10
        umlal   v13.2d, v8.2s, v15.s[0]
        umlal2  v13.2d, v8.4s, v15.s[2]
        ext     v8.16b, v6.16b, v4.16b, #8
        usra    v31.2d, v8.2d, #0x1d
        adcs    x6, x6, x16
        adcs    x8, x11, x8
        and     v8.16b, v6.16b, v1.16b
        umulh   x11, x12, x12
        umlal2  v29.2d, v16.4s, v15.s[2]
        stp     x22, x6, [x3, #0x10]
        umlal   v31.2d, v21.2s, v15.s[0]
        umlal2  v31.2d, v21.4s, v15.s[2]
        ldp     q11, q2, [x9, #0x40]
        umlal   v14.2d, v25.2s, v26.s[0]
        umulh   x16, x17, x17
        umlal2  v14.2d, v25.4s, v26.s[1]
        ldp     q6, q16, [x9]
        umlal   v14.2d, v27.2s, v5.s[2]
        ldp     q21, q25, [x9, #0x180]
        umlal2  v14.2d, v27.4s, v5.s[3]
        adcs    x13, x13, x16
        umlal   v7.2d, v11.2s, v15.s[0]
        mul     x16, x12, x12
        umlal   v22.2d, v2.2s, v15.s[0]
        adcs    x14, x14, x16
        ldr     x16, [x4, #0x28]
        umlal   v31.2d, v6.2s, v8.s[0]
        adc     x1, x1, x11
        ldr     x11, [x4, #0x20]
        umlal2  v7.2d, v11.4s, v15.s[2]
        str     x26, [sp, #0x6f0]
        mul     x26, x11, x16
        umlal2  v31.2d, v6.4s, v8.s[2]
        umlal2  v22.2d, v2.4s, v15.s[2]
        ldp     q11, q2, [x9, #0x60]
        str     x25, [sp, #0x690]
        umulh   x25, x11, x16
        umlal   v14.2d, v21.2s, v5.s[0]
        umlal2  v14.2d, v21.4s, v5.s[1]
        ext     v6.16b, v4.16b, v31.16b, #8
        usra    v31.2d, v6.2d, #0x1d
        umlal   v14.2d, v25.2s, v17.s[2]
        ldp     d6, d21, [x7, #0xd0]
        umlal2  v14.2d, v25.4s, v17.s[3]
        str     x23, [sp, #0x688]
        mul     x23, x2, x2
        umlal   v14.2d, v0.2s, v17.s[0]
        umlal   v20.2d, v11.2s, v15.s[0]
        umlal2  v20.2d, v11.4s, v15.s[2]
        ext     v11.16b, v31.16b, v4.16b, #8
        stp     x23, x15, [x3]
        usra    v13.2d, v11.2d, #0x1d
        str     x21, [sp, #0x6a0]
        ldr     x21, [x4, #0x30]
        str     x27, [sp, #0x698]
        mul     x27, x11, x21
        and     v11.16b, v31.16b, v1.16b
        shl     v21.2d, v21.2d, #0x34
        umlal   v3.2d, v2.2s, v15.s[0]
        adds    x25, x25, x27
        umlal2  v14.2d, v0.4s, v17.s[1]
        ldp     q0, q25, [x9, #0xa0]
        umulh   x27, x11, x21
        umlal2  v3.2d, v2.4s, v15.s[2]
        usra    v14.2d, v6.2d, #0x12
        ldp     q2, q6, [x9, #0xc0]
        umlal   v13.2d, v16.2s, v8.s[0]
        umlal2  v13.2d, v16.4s, v8.s[2]
        usra    v14.2d, v21.2d, #6
        str     x28, [sp, #0x678]
        ldr     x28, [x4, #0x38]
        str     x19, [sp, #0x670]
        mul     x19, x11, x28
        ldp     q16, q21, [x9, #0x80]
        adcs    x27, x27, x19
        umulh   x19, x11, x28
        umlal   v23.2d, v16.2s, v15.s[0]
        umlal2  v23.2d, v16.4s, v15.s[2]
        str     x5, [sp, #0x668]
        mul     x5, x16, x28
        umull   v16.2d, v0.2s, v15.s[0]
        adcs    x19, x19, x5
        umlal   v14.2d, v21.2s, v15.s[0]
        umlal2  v16.2d, v0.4s, v15.s[2]
        ldp     q0, q27, [x9, #0xe0]
        mul     x5, x21, x28
        umlal   v16.2d, v25.2s, v9.s[0]
        umlal2  v16.2d, v25.4s, v9.s[1]
        str     x20, [sp, #0x660]
        umulh   x20, x16, x28
        umlal2  v14.2d, v21.4s, v15.s[2]
        ldp     q15, q21, [x9, #0x100]
        umlal   v16.2d, v2.2s, v18.s[2]
        umlal2  v16.2d, v2.4s, v18.s[3]
        uzp1    v2.4s, v8.4s, v11.4s
        adcs    x20, x20, x5
        umlal   v16.2d, v6.2s, v18.s[0]
        ldp     q25, q28, [x9, #0x120]
        umulh   x5, x21, x28
        umlal2  v16.2d, v6.4s, v18.s[1]
        ldr     q6, [x9, #0x1a0]
        umlal   v16.2d, v0.2s, v24.s[2]
        umlal2  v16.2d, v0.4s, v24.s[3]
        adc     x5, x5, xzr
        umlal   v16.2d, v27.2s, v24.s[0]
        str     x24, [sp, #0x658]
        mul     x24, x16, x21
        umlal2  v16.2d, v27.4s, v24.s[1]
        umlal   v16.2d, v15.2s, v12.s[2]
        adds    x24, x27, x24
        umlal2  v16.2d, v15.4s, v12.s[3]
        umulh   x27, x16, x21
        umlal   v16.2d, v21.2s, v12.s[0]
        umlal2  v16.2d, v21.4s, v12.s[1]
        ldp     q15, q0, [x9, #0x20]
        umlal   v16.2d, v25.2s, v19.s[2]
        adcs    x27, x19, x27
        adcs    x19, x20, xzr
        ldr     x6, [x4, #0x40]
        ldr     x22, [x4, #0x48]
        adc     x20, x5, xzr
        umlal2  v16.2d, v25.4s, v19.s[3]
        adds    x26, x26, x26
        adcs    x25, x25, x25
        adcs    x24, x24, x24
        umlal   v16.2d, v28.2s, v19.s[0]
        adcs    x27, x27, x27
        adcs    x19, x19, x19
        adcs    x20, x20, x20
        umlal2  v16.2d, v28.4s, v19.s[1]
        adc     x5, xzr, xzr
        mul     x22, x6, x22
        umlal   v29.2d, v15.2s, v8.s[0]
        umlal   v7.2d, v0.2s, v8.s[0]
        umlal2  v29.2d, v15.4s, v8.s[2]
        ldp     q15, q21, [x9, #0x40]
        str     x22, [sp, #0x650]
        umulh   x22, x11, x11
        umlal2  v7.2d, v0.4s, v8.s[2]
        ldp     q0, q25, [x9, #0x140]
        adds    x26, x26, x22
        umulh   x22, x16, x16
        umlal   v22.2d, v15.2s, v8.s[0]
        ldp     q27, q28, [x9, #0x160]
        umlal2  v22.2d, v15.4s, v8.s[2]
        umlal   v20.2d, v21.2s, v8.s[0]
        mul     x6, x21, x21
        umlal   v16.2d, v0.2s, v10.s[2]
        umlal2  v20.2d, v21.4s, v8.s[2]
        mul     x15, x16, x16
        umlal2  v16.2d, v0.4s, v10.s[3]
        umlal   v16.2d, v25.2s, v10.s[0]
        ldp     q15, q0, [x9, #0x180]
        adcs    x25, x25, x15
        adcs    x24, x24, x22
        adcs    x27, x27, x6
        umlal2  v16.2d, v25.4s, v10.s[1]
        umulh   x22, x28, x28
        umlal   v16.2d, v27.2s, v26.s[2]
        umlal2  v16.2d, v27.4s, v26.s[3]
        umlal   v16.2d, v28.2s, v26.s[0]
        umlal2  v16.2d, v28.4s, v26.s[1]
        ldp     q21, q25, [x9, #0xa0]
        umlal   v16.2d, v15.2s, v5.s[2]
        umlal2  v16.2d, v15.4s, v5.s[3]
        ldp     q15, q27, [x9, #0x60]
        umlal   v16.2d, v0.2s, v5.s[0]
        ldp     d28, d30, [x7, #0xd8]
        umlal2  v16.2d, v0.4s, v5.s[1]
        umulh   x6, x21, x21
        adcs    x19, x19, x6
        mul     x6, x28, x28
        adcs    x20, x20, x6
        umlal   v16.2d, v6.2s, v17.s[2]
        umlal   v3.2d, v15.2s, v8.s[0]
        ldp     q0, q31, [x9, #0x80]
        umlal2  v16.2d, v6.4s, v17.s[3]
        umlal2  v3.2d, v15.4s, v8.s[2]
        shl     v15.2d, v30.2d, #0x3a
        adc     x22, x5, x22
        subs    x2, x2, x11
        sbcs    x5, x10, x16
        usra    v16.2d, v28.2d, #0xc
        sbcs    x21, x17, x21
        sbcs    x28, x12, x28
        csetm   x6, lo
        cmn     x6, #1
        eor     x2, x2, x6
        umull   v6.2d, v21.2s, v8.s[0]
        eor     x5, x5, x6
        usra    v16.2d, v15.2d, #6
        adcs    x2, x2, xzr
        adcs    x5, x5, xzr
        umlal2  v6.2d, v21.4s, v8.s[2]
        ldp     q15, q17, [x9]
        eor     x21, x21, x6
        adcs    x21, x21, xzr
        eor     x28, x28, x6
        adcs    x28, x28, xzr
        umlal   v6.2d, v25.2s, v9.s[2]
        umlal2  v6.2d, v25.4s, v9.s[3]
        umlal   v16.2d, v31.2s, v8.s[0]
        umulh   x6, x2, x28
        umlal2  v16.2d, v31.4s, v8.s[2]
        mul     x10, x5, x21
        ldp     q21, q25, [x9, #0x20]
        umlal   v14.2d, v0.2s, v8.s[0]
        mul     x12, x2, x28
        umlal   v13.2d, v15.2s, v11.s[0]
        mul     x15, x2, x21
        umlal   v7.2d, v21.2s, v11.s[0]
        umlal2  v13.2d, v15.4s, v11.s[2]
        ldp     q15, q28, [x9, #0xe0]
        ext     v30.16b, v4.16b, v13.16b, #8
        usra    v13.2d, v30.2d, #0x1d
        umulh   x16, x2, x5
        umlal   v22.2d, v25.2s, v11.s[0]
        umlal2  v22.2d, v25.4s, v11.s[2]
        ldp     q25, q30, [x9, #0x40]
        umlal   v23.2d, v27.2s, v8.s[0]
        adds    x15, x16, x15
        umlal2  v23.2d, v27.4s, v8.s[2]
        ldp     q27, q31, [x9, #0xc0]
        umulh   x16, x2, x21
        umlal2  v14.2d, v0.4s, v8.s[2]
        ldp     q8, q0, [x9, #0x100]
        umlal   v20.2d, v25.2s, v11.s[0]
        umlal2  v20.2d, v25.4s, v11.s[2]
        umlal   v6.2d, v27.2s, v9.s[0]
        adcs    x12, x16, x12
        umlal2  v6.2d, v27.4s, v9.s[1]
        umlal   v6.2d, v31.2s, v18.s[2]
        ldp     q25, q27, [x9, #0x120]
        umulh   x16, x5, x28
        umlal2  v6.2d, v31.4s, v18.s[3]
        ldr     q31, [x9, #0x1a0]
        umlal   v6.2d, v15.2s, v18.s[0]
        umlal2  v6.2d, v15.4s, v18.s[1]
        umlal   v6.2d, v28.2s, v24.s[2]
        umulh   x17, x5, x21
        umlal2  v6.2d, v28.4s, v24.s[3]
        ldp     q15, q28, [x9, #0x140]
        umlal   v6.2d, v8.2s, v24.s[0]
        umlal2  v6.2d, v8.4s, v24.s[1]
        umlal   v6.2d, v0.2s, v12.s[2]
        umlal2  v7.2d, v21.4s, v11.s[2]
        mul     x11, x11, x11
        umlal2  v6.2d, v0.4s, v12.s[3]
        ldp     q8, q0, [x9, #0x160]
        and     v21.16b, v13.16b, v1.16b
        ext     v13.16b, v13.16b, v4.16b, #8
        usra    v29.2d, v13.2d, #0x1d
        mul     x23, x5, x28
        umlal   v6.2d, v25.2s, v12.s[0]
        umlal2  v6.2d, v25.4s, v12.s[1]
        umlal   v29.2d, v17.2s, v11.s[0]
        adcs    x23, x6, x23
        umlal2  v29.2d, v17.4s, v11.s[2]
        ldr     q13, [x9, #0x1a0]
        umulh   x6, x21, x28
        umlal   v6.2d, v27.2s, v19.s[2]
        umlal2  v6.2d, v27.4s, v19.s[3]
        ldp     q17, q25, [x9, #0xa0]
        ldr     d27, [x7, #0xe0]
        umlal   v6.2d, v15.2s, v19.s[0]
        umlal2  v6.2d, v15.4s, v19.s[1]
        mul     x7, x2, x5
        umlal   v6.2d, v28.2s, v10.s[2]
        str     x22, [sp, #0x648]
        mul     x22, x21, x28
        umlal2  v6.2d, v28.4s, v10.s[3]
        ldp     q15, q28, [x9, #0x180]
        adcs    x22, x16, x22
        adc     x6, x6, xzr
        umlal   v6.2d, v8.2s, v10.s[0]
        adds    x10, x12, x10
        adcs    x23, x23, x17
        adcs    x22, x22, xzr
        adc     x6, x6, xzr
        umlal2  v6.2d, v8.4s, v10.s[1]
        adds    x7, x7, x7
        adcs    x12, x15, x15
        adcs    x10, x10, x10
        umlal   v6.2d, v0.2s, v26.s[2]
        adcs    x23, x23, x23
        adcs    x22, x22, x22
        adcs    x6, x6, x6
        umull   v8.2d, v17.2s, v11.s[0]
        mul     x15, x2, x2
        umlal2  v6.2d, v0.4s, v26.s[3]
        umlal2  v8.2d, v17.4s, v11.s[2]
        umlal   v8.2d, v25.2s, v2.s[0]
        adc     x16, xzr, xzr
        umlal   v6.2d, v15.2s, v26.s[0]
        umlal2  v6.2d, v15.4s, v26.s[1]
        umlal2  v8.2d, v25.4s, v2.s[1]
        ldp     q15, q0, [x9]
        umulh   x17, x21, x21
        ldp     q17, q25, [x9, #0x60]
        umlal   v6.2d, v28.2s, v5.s[2]
        umlal2  v6.2d, v28.4s, v5.s[3]
        umlal   v6.2d, v31.2s, v5.s[0]
        umlal2  v6.2d, v31.4s, v5.s[1]
        str     x20, [sp, #0x640]
        mul     x20, x5, x5
        umlal   v3.2d, v30.2s, v11.s[0]
        umlal   v29.2d, v15.2s, v21.s[0]
        usra    v6.2d, v27.2d, #6
        umlal   v23.2d, v17.2s, v11.s[0]
        ldp     q27, q28, [x9, #0x80]
        umulh   x2, x2, x2
        umlal2  v3.2d, v30.4s, v11.s[2]
        ldp     q30, q31, [x9, #0xc0]
        umlal2  v23.2d, v17.4s, v11.s[2]
        adds    x2, x7, x2
        adcs    x20, x12, x20
        umlal   v14.2d, v25.2s, v11.s[0]
        umlal2  v14.2d, v25.4s, v11.s[2]
        umlal2  v29.2d, v15.4s, v21.s[2]
        ldp     q15, q17, [x9, #0xe0]
        umulh   x5, x5, x5
        umlal   v16.2d, v27.2s, v11.s[0]
        umlal   v8.2d, v30.2s, v9.s[2]
        adcs    x5, x10, x5
        ext     v25.16b, v4.16b, v29.16b, #8
        umlal2  v8.2d, v30.4s, v9.s[3]
        umulh   x7, x28, x28
        umlal   v8.2d, v31.2s, v9.s[0]
        umlal   v6.2d, v28.2s, v11.s[0]
        ldr     x10, [sp, #0x7e8]
        umlal2  v8.2d, v31.4s, v9.s[1]
        ldp     q30, q31, [x9, #0x100]
        umlal   v8.2d, v15.2s, v18.s[2]
        mul     x28, x28, x28
        umlal2  v6.2d, v28.4s, v11.s[2]
        umlal2  v8.2d, v15.4s, v18.s[3]
        umlal   v8.2d, v17.2s, v18.s[0]
        mul     x21, x21, x21
        umlal2  v8.2d, v17.4s, v18.s[1]
        ldr     x12, [x3, #8]
        ldp     q15, q17, [x9, #0x120]
        umlal   v8.2d, v30.2s, v24.s[2]
        ldr     d28, [x10, #0xe8]
        adcs    x23, x23, x21
        adcs    x21, x22, x17
        umlal2  v8.2d, v30.4s, v24.s[3]
        adcs    x28, x6, x28
        ldr     x6, [x3]
        adc     x22, x16, x7
        ldr     x16, [x3, #0x18]
        subs    x7, x6, x15
        ldr     x15, [x3, #0x10]
        umlal   v8.2d, v31.2s, v24.s[0]
        sbcs    x2, x12, x2
        sbcs    x20, x15, x20
        sbcs    x5, x16, x5
        umlal2  v8.2d, v31.4s, v24.s[1]
        ldp     q30, q31, [x9, #0x140]
        sbcs    x23, x8, x23
        sbcs    x21, x13, x21
        shl     v28.2d, v28.2d, #6
        umlal2  v16.2d, v27.4s, v11.s[2]
        sbcs    x28, x14, x28
        umlal   v8.2d, v15.2s, v12.s[2]
        ldr     x16, [sp, #0x640]
        sbcs    x22, x1, x22
        csetm   x17, lo
        ldr     x15, [sp, #0x648]
        adds    x7, x7, x11
        umlal2  v8.2d, v15.4s, v12.s[3]
        adcs    x2, x2, x26
        adcs    x20, x20, x25
        umlal   v8.2d, v17.2s, v12.s[0]
        usra    v29.2d, v25.2d, #0x1d
        ldr     x12, [x4, #0x50]
        adcs    x5, x5, x24
        adcs    x23, x23, x27
        adcs    x21, x21, x19
        adcs    x28, x28, x16
        umlal2  v8.2d, v17.4s, v12.s[1]
        adcs    x22, x22, x15
        ldp     q15, q11, [x9, #0x160]
        umlal   v8.2d, v30.2s, v19.s[2]
        adc     x17, x17, xzr
        adds    x7, x8, x7
        ldr     x8, [x4, #0x40]
        mul     x6, x8, x12
        adcs    x2, x13, x2
        umlal2  v8.2d, v30.4s, v19.s[3]
        adcs    x20, x14, x20
        adcs    x1, x1, x5
        ext     v17.16b, v29.16b, v4.16b, #8
        usra    v7.2d, v17.2d, #0x1d
        and     v17.16b, v29.16b, v1.16b
        umlal   v8.2d, v31.2s, v19.s[0]
        umlal2  v8.2d, v31.4s, v19.s[1]
        ldp     q25, q27, [x9, #0x20]
        umlal   v8.2d, v15.2s, v10.s[2]
        umlal2  v8.2d, v15.4s, v10.s[3]
        umlal   v8.2d, v11.2s, v10.s[0]
        umlal2  v8.2d, v11.4s, v10.s[1]
        ldp     q15, q11, [x9, #0x180]
        umlal   v22.2d, v25.2s, v21.s[0]
        umlal2  v22.2d, v25.4s, v21.s[2]
        adcs    x5, x11, x23
        ldr     x23, [x4, #0x48]
        adcs    x21, x26, x21
        adcs    x28, x25, x28
        ldr     x25, [x4, #0x58]
        adcs    x22, x24, x22
        umlal   v20.2d, v27.2s, v21.s[0]
        umlal   v7.2d, v0.2s, v21.s[0]
        adcs    x11, x27, x17
        umulh   x26, x23, x25
        adcs    x19, x19, xzr
        adcs    x13, x16, xzr
        adcs    x14, x15, xzr
        umlal   v8.2d, v15.2s, v26.s[2]
        stp     x20, x1, [x3, #0x30]
        umlal2  v7.2d, v0.4s, v21.s[2]
        ldp     q0, q25, [x9, #0x40]
        umlal2  v20.2d, v27.4s, v21.s[2]
        stp     x7, x2, [x3, #0x20]
        umulh   x24, x8, x23
        umlal2  v8.2d, v15.4s, v26.s[3]
        ldp     q15, q27, [x9, #0x60]
        umlal   v8.2d, v11.2s, v26.s[0]
        umlal2  v8.2d, v11.4s, v26.s[1]
        umlal   v8.2d, v13.2s, v5.s[2]
        ldr     q11, [x9, #0x1a0]
        umulh   x27, x8, x12
        umlal2  v8.2d, v13.4s, v5.s[3]
        ldp     q13, q5, [x9, #0xc0]
        ldp     q29, q30, [x9, #0x80]
        umlal   v3.2d, v0.2s, v21.s[0]
        usra    v8.2d, v28.2d, #6
        umlal   v16.2d, v27.2s, v21.s[0]
        umlal2  v3.2d, v0.4s, v21.s[2]
        mul     x15, x8, x25
        umlal   v23.2d, v25.2s, v21.s[0]
        umlal2  v16.2d, v27.4s, v21.s[2]
        uzp1    v0.4s, v21.4s, v17.4s
        umlal2  v23.2d, v25.4s, v21.s[2]
        ldp     q25, q27, [x9, #0xa0]
        umulh   x16, x8, x25
        umlal   v6.2d, v29.2s, v21.s[0]
        ldp     q28, q31, [x9, #0xe0]
        umlal   v14.2d, v15.2s, v21.s[0]
        umlal   v8.2d, v30.2s, v21.s[0]
        umlal2  v8.2d, v30.4s, v21.s[2]
        mul     x17, x23, x25
        umlal2  v6.2d, v29.4s, v21.s[2]
        umlal2  v14.2d, v15.4s, v21.s[2]
        umull   v15.2d, v25.2s, v21.s[0]
        str     x14, [sp, #0x648]
        mul     x14, x12, x25
        adds    x24, x24, x6
        adcs    x27, x27, x15
        adcs    x6, x16, x17
        ldp     q29, q30, [x9, #0x100]
        umlal2  v15.2d, v25.4s, v21.s[2]
        umlal   v15.2d, v27.2s, v2.s[2]
        mul     x15, x23, x12
        umlal2  v15.2d, v27.4s, v2.s[3]
        umlal   v15.2d, v13.2s, v2.s[0]
        umlal2  v15.2d, v13.4s, v2.s[1]
        umulh   x16, x23, x12
        umlal   v15.2d, v5.2s, v9.s[2]
        umlal2  v15.2d, v5.4s, v9.s[3]
        umlal   v15.2d, v28.2s, v9.s[0]
        ldp     q13, q5, [x9, #0x120]
        umlal2  v15.2d, v28.4s, v9.s[1]
        umulh   x17, x12, x25
        umlal   v15.2d, v31.2s, v18.s[2]
        ldp     q21, q25, [x9, #0x140]
        umlal2  v15.2d, v31.4s, v18.s[3]
        adcs    x26, x26, x14
        ldp     q27, q28, [x9]
        umlal   v15.2d, v29.2s, v18.s[0]
        adc     x14, x17, xzr
        adds    x27, x27, x15
        adcs    x6, x6, x16
        ldr     x16, [sp, #0x650]
        umlal2  v15.2d, v29.4s, v18.s[1]
        umlal   v15.2d, v30.2s, v24.s[2]
        adcs    x26, x26, xzr
        adc     x14, x14, xzr
        mul     x15, x23, x23
        adds    x16, x16, x16
        adcs    x24, x24, x24
        adcs    x27, x27, x27
        umlal2  v15.2d, v30.4s, v24.s[3]
        adcs    x6, x6, x6
        adcs    x26, x26, x26
        adcs    x14, x14, x14
        umlal   v15.2d, v13.2s, v24.s[0]
        umulh   x17, x8, x8
        ldp     q29, q30, [x9, #0x160]
        umlal2  v15.2d, v13.4s, v24.s[1]
        str     x13, [sp, #0x650]
        adc     x13, xzr, xzr
        umlal   v15.2d, v5.2s, v12.s[2]
        umlal2  v15.2d, v5.4s, v12.s[3]
        ldp     q13, q5, [x9, #0x180]
        str     x19, [sp, #0x640]
        mul     x19, x8, x8
        umlal   v15.2d, v21.2s, v12.s[0]
        umlal2  v15.2d, v21.4s, v12.s[1]
        str     x11, [sp, #0x638]
        umulh   x11, x23, x23
        umlal   v7.2d, v27.2s, v17.s[0]
        umlal2  v7.2d, v27.4s, v17.s[2]
        umlal   v15.2d, v25.2s, v19.s[2]
        umlal2  v15.2d, v25.4s, v19.s[3]
        umlal   v15.2d, v29.2s, v19.s[0]
        ext     v21.16b, v4.16b, v7.16b, #8
        str     x22, [sp, #0x630]
        mul     x22, x12, x12
        usra    v7.2d, v21.2d, #0x1d
        umlal2  v15.2d, v29.4s, v19.s[1]
        ldp     q21, q25, [x9, #0x20]
        umlal   v15.2d, v30.2s, v10.s[2]
        umlal2  v15.2d, v30.4s, v10.s[3]
        ext     v27.16b, v7.16b, v4.16b, #8
        str     x28, [sp, #0x628]
        mul     x28, x25, x25
        umlal   v15.2d, v13.2s, v10.s[0]
        usra    v22.2d, v27.2d, #0x1d
        umlal2  v15.2d, v13.4s, v10.s[1]
        ldp     d13, d27, [x10, #0xe8]
        and     v7.16b, v7.16b, v1.16b
        str     x21, [sp, #0x620]
        umulh   x21, x12, x12
        adds    x16, x16, x17
        adcs    x15, x24, x15
        umlal   v22.2d, v28.2s, v17.s[0]
        adcs    x11, x27, x11
        adcs    x24, x6, x22
        umlal   v20.2d, v21.2s, v17.s[0]
        shl     v27.2d, v27.2d, #0xc
        umlal   v15.2d, v5.2s, v26.s[2]
        adcs    x26, x26, x21
        ldr     x21, [x4, #0x68]
        adcs    x27, x14, x28
        ldr     x28, [x4, #0x60]
        umlal2  v15.2d, v5.4s, v26.s[3]
        mul     x22, x28, x21
        umlal   v15.2d, v11.2s, v26.s[0]
        umlal2  v22.2d, v28.4s, v17.s[2]
        umulh   x6, x25, x25
        ldp     q5, q28, [x9, #0x40]
        umlal2  v15.2d, v11.4s, v26.s[1]
        umlal2  v20.2d, v21.4s, v17.s[2]
        ldp     q11, q21, [x9, #0x80]
        usra    v15.2d, v13.2d, #0x3a
        ldr     x14, [x4, #0x70]
        umlal   v3.2d, v25.2s, v17.s[0]
        adc     x6, x13, x6
        umulh   x13, x28, x21
        umlal2  v3.2d, v25.4s, v17.s[2]
        usra    v15.2d, v27.2d, #6
        umlal   v23.2d, v5.2s, v17.s[0]
        ldp     q13, q25, [x9]
        umlal2  v23.2d, v5.4s, v17.s[2]
        ldp     q5, q25, [x9, #0xa0]
        ldp     q27, q29, [x9, #0x60]
        umlal   v8.2d, v11.2s, v17.s[0]
        mul     x17, x28, x14
        umlal   v14.2d, v28.2s, v17.s[0]
        umlal2  v14.2d, v28.4s, v17.s[2]
        ldr     q28, [x9, #0x1a0]
        umull   v30.2d, v5.2s, v17.s[0]
        str     x5, [sp, #0x618]
        ldr     x5, [x4, #0x78]
        str     x1, [sp, #0x610]
        mul     x1, x28, x5
        umlal2  v8.2d, v11.4s, v17.s[2]
        umlal   v15.2d, v21.2s, v17.s[0]
        umlal2  v15.2d, v21.4s, v17.s[2]
        str     x20, [sp, #0x608]
        umulh   x20, x28, x5
        umlal   v16.2d, v27.2s, v17.s[0]
        umlal2  v16.2d, v27.4s, v17.s[2]
        ldp     q11, q21, [x9, #0xe0]
        umlal   v6.2d, v29.2s, v17.s[0]
        str     x2, [sp, #0x600]
        umulh   x2, x28, x14
        umlal2  v30.2d, v5.4s, v17.s[2]
        umlal   v30.2d, v25.2s, v0.s[0]
        umlal   v22.2d, v13.2s, v7.s[0]
        umlal2  v30.2d, v25.4s, v0.s[1]
        str     x7, [sp, #0x5f8]
        mul     x7, x21, x5
        umlal2  v22.2d, v13.4s, v7.s[2]
        umlal2  v6.2d, v29.4s, v17.s[2]
        ldp     q13, q5, [x9, #0xc0]
        ldp     q17, q25, [x9, #0x1b0]
        str     x6, [sp, #0x5f0]
        umulh   x6, x21, x5
        ldp     q25, q27, [x9, #0x100]
        str     x27, [sp, #0x5e8]
        mul     x27, x14, x5
        umlal   v30.2d, v13.2s, v2.s[2]
        str     x26, [sp, #0x5e0]
        umulh   x26, x14, x5
        adds    x13, x13, x17
        umlal2  v30.2d, v13.4s, v2.s[3]
        adcs    x1, x2, x1
        ldp     q13, q29, [x9, #0x120]
        umlal   v30.2d, v5.2s, v2.s[0]
        adcs    x20, x20, x7
        adcs    x27, x6, x27
        umlal2  v30.2d, v5.4s, v2.s[1]
        umlal   v30.2d, v11.2s, v9.s[2]
        umlal2  v30.2d, v11.4s, v9.s[3]
        umulh   x2, x21, x14
        adc     x26, x26, xzr
        umlal   v30.2d, v21.2s, v9.s[0]
        umlal2  v30.2d, v21.4s, v9.s[1]
        ldr     q11, [x9, #0x360]
        mul     x6, x21, x14
        umlal   v30.2d, v25.2s, v18.s[2]
        umlal2  v30.2d, v25.4s, v18.s[3]
        umlal   v30.2d, v27.2s, v18.s[0]
        adds    x1, x1, x6
        mul     v5.2s, v22.2s, v11.2s
        and     v5.16b, v5.16b, v1.16b
        ldp     q21, q25, [x9, #0x140]
        adcs    x20, x20, x2
        umlal2  v30.2d, v27.4s, v18.s[1]
        ldp     q27, q31, [x9, #0x180]
        adcs    x27, x27, xzr
        adc     x26, x26, xzr
        adds    x22, x22, x22
        adcs    x2, x13, x13
        mul     x6, x21, x21
        umlal   v30.2d, v13.2s, v24.s[2]
        adcs    x1, x1, x1
        adcs    x20, x20, x20
        adcs    x27, x27, x27
        adcs    x26, x26, x26
        umlal   v22.2d, v17.2s, v5.s[0]
        adc     x7, xzr, xzr
        umlal2  v30.2d, v13.4s, v24.s[3]
        umlal   v30.2d, v29.2s, v24.s[0]
        umulh   x13, x28, x28
        umlal2  v30.2d, v29.4s, v24.s[1]
        umlal   v30.2d, v21.2s, v12.s[2]
        ldp     q13, q29, [x9, #0x160]
        adds    x22, x22, x13
        adcs    x2, x2, x6
        umlal2  v30.2d, v21.4s, v12.s[3]
        umlal   v30.2d, v25.2s, v12.s[0]
        mul     x6, x14, x14
        umlal2  v30.2d, v25.4s, v12.s[1]
        umlal   v30.2d, v13.2s, v19.s[2]
        umulh   x13, x21, x21
        umlal2  v30.2d, v13.4s, v19.s[3]
        ldp     q13, q21, [x9, #0x10]
        umlal   v30.2d, v29.2s, v19.s[0]
        adcs    x1, x1, x13
        adcs    x20, x20, x6
        umlal2  v30.2d, v29.4s, v19.s[1]
        mul     x6, x28, x28
        umlal   v30.2d, v27.2s, v10.s[2]
        umlal2  v30.2d, v27.4s, v10.s[3]
        ldp     d25, d27, [x10, #0xf0]
        umlal   v30.2d, v31.2s, v10.s[0]
        umlal2  v30.2d, v31.4s, v10.s[1]
        mul     x13, x5, x5
        umlal   v3.2d, v21.2s, v7.s[0]
        shl     v27.2d, v27.2d, #0x12
        ext     v29.16b, v4.16b, v22.16b, #8
        usra    v22.2d, v29.2d, #0x1d
        umlal2  v3.2d, v21.4s, v7.s[2]
        umlal   v30.2d, v28.2s, v26.s[2]
        umlal2  v30.2d, v28.4s, v26.s[3]
        ldp     q21, q26, [x9, #0x90]
        ext     v28.16b, v22.16b, v4.16b, #8
        ldp     q29, q31, [x9, #0x30]
        usra    v30.2d, v25.2d, #0x34
        mul     v11.2s, v28.2s, v11.2s
        umulh   x17, x14, x14
        usra    v30.2d, v27.2d, #6
        ldp     q25, q27, [x9, #0xb0]
        and     v11.16b, v11.16b, v1.16b
        str     x20, [sp, #0x5d8]
        umulh   x20, x5, x5
        adcs    x27, x27, x17
        umlal   v14.2d, v31.2s, v7.s[0]
        umlal   v23.2d, v29.2s, v7.s[0]
        uzp1    v5.2d, v5.2d, v11.2d
        umlal2  v22.2d, v17.4s, v11.s[0]
        ldp     q11, q17, [x9, #0x50]
        adcs    x26, x26, x13
        adc     x20, x7, x20
        subs    x28, x8, x28
        sbcs    x23, x23, x21
        ext     v22.16b, v22.16b, v4.16b, #8
        sbcs    x21, x12, x14
        sbcs    x25, x25, x5
        csetm   x5, lo
        usra    v20.2d, v22.2d, #0x1d
        umlal2  v23.2d, v29.4s, v7.s[2]
        eor     x23, x23, x5
        cmn     x5, #1
        eor     x28, x28, x5
        umlal   v6.2d, v17.2s, v7.s[0]
        adcs    x28, x28, xzr
        eor     x21, x21, x5
        eor     x25, x25, x5
        umlal   v16.2d, v11.2s, v7.s[0]
        adcs    x23, x23, xzr
        umulh   x5, x28, x28
        umlal2  v14.2d, v31.4s, v7.s[2]
        adcs    x21, x21, xzr
        umlal   v20.2d, v13.2s, v7.s[0]
        adcs    x25, x25, xzr
        umlal2  v20.2d, v13.4s, v7.s[2]
        umlal   v30.2d, v21.2s, v7.s[0]
        ldp     q13, q22, [x9, #0x1c0]
        umlal2  v16.2d, v11.4s, v7.s[2]
        umulh   x7, x28, x23
        umlal2  v30.2d, v21.4s, v7.s[2]
        umlal2  v6.2d, v17.4s, v7.s[2]
        mul     x8, x28, x21
        umlal   v20.2d, v13.2s, v5.s[0]
        umulh   x12, x23, x25
        umlal2  v20.2d, v13.4s, v5.s[2]
        ldp     q13, q11, [x9, #0x1b0]
        adds    x7, x7, x8
        ldp     q11, q17, [x9, #0xd0]
        uzp1    v21.4s, v7.4s, v5.4s
        ldp     q22, q28, [x9, #0x70]
        umulh   x8, x28, x21
        mul     x13, x23, x25
        umlal   v8.2d, v22.2s, v7.s[0]
        umulh   x14, x28, x25
        umlal   v15.2d, v28.2s, v7.s[0]
        umlal2  v15.2d, v28.4s, v7.s[2]
        umull   v28.2d, v26.2s, v7.s[0]
        umlal2  v8.2d, v22.4s, v7.s[2]
        umulh   x17, x23, x21
        umlal2  v28.2d, v26.4s, v7.s[2]
        ldr     q7, [x9, #0x360]
        umlal   v28.2d, v25.2s, v0.s[2]
        str     x20, [sp, #0x5d0]
        mul     x20, x28, x25
        umlal2  v28.2d, v25.4s, v0.s[3]
        ldp     q22, q25, [x9, #0xf0]
        umlal   v28.2d, v27.2s, v0.s[0]
        umlal2  v28.2d, v27.4s, v0.s[1]
        ldp     q26, q27, [x9, #0x110]
        str     x26, [sp, #0x5c8]
        mul     x26, x21, x25
        umlal   v28.2d, v11.2s, v2.s[2]
        adcs    x20, x8, x20
        umlal2  v28.2d, v11.4s, v2.s[3]
        adcs    x8, x14, x13
        umlal   v28.2d, v17.2s, v2.s[0]
        umulh   x13, x21, x25
        umlal2  v28.2d, v17.4s, v2.s[1]
        ldp     q11, q17, [x9, #0x130]
        adcs    x26, x12, x26
        umlal   v28.2d, v22.2s, v9.s[2]
        umlal2  v28.2d, v22.4s, v9.s[3]
        mul     x12, x23, x21
        umlal   v28.2d, v25.2s, v9.s[0]
        adc     x13, x13, xzr
        umlal2  v28.2d, v25.4s, v9.s[1]
        ldp     q22, q25, [x9, #0x150]
        umlal   v28.2d, v26.2s, v18.s[2]
        mul     x14, x28, x23
        umlal2  v28.2d, v26.4s, v18.s[3]
        adds    x20, x20, x12
        umlal   v28.2d, v27.2s, v18.s[0]
        adcs    x8, x8, x17
        adcs    x26, x26, xzr
        umlal2  v28.2d, v27.4s, v18.s[1]
        umulh   x12, x23, x23
        umlal   v28.2d, v11.2s, v24.s[2]
        adc     x13, x13, xzr
        adds    x14, x14, x14
        ldp     q26, q27, [x9, #0x170]
        adcs    x7, x7, x7
        umlal2  v28.2d, v11.4s, v24.s[3]
        umlal   v28.2d, v17.2s, v24.s[0]
        adcs    x20, x20, x20
        umulh   x17, x21, x21
        adcs    x8, x8, x8
        umlal2  v28.2d, v17.4s, v24.s[1]
        adcs    x26, x26, x26
        umlal   v28.2d, v22.2s, v12.s[2]
        ldp     q11, q17, [x9, #0x190]
        adcs    x13, x13, x13
        umlal2  v28.2d, v22.4s, v12.s[3]
        str     x27, [sp, #0x5c0]
        adc     x27, xzr, xzr
        adds    x5, x14, x5
        umlal   v28.2d, v25.2s, v12.s[0]
        mul     x23, x23, x23
        umlal2  v28.2d, v25.4s, v12.s[1]
        umlal   v28.2d, v26.2s, v19.s[2]
        mul     v22.2s, v20.2s, v7.2s
        mul     x21, x21, x21
        umlal2  v28.2d, v26.4s, v19.s[3]
        ldp     q25, q26, [x9, #0x1f0]
        adcs    x23, x7, x23
        umlal   v28.2d, v27.2s, v19.s[0]
        adcs    x20, x20, x12
        umlal2  v28.2d, v27.4s, v19.s[1]
        and     v22.16b, v22.16b, v1.16b
        adcs    x21, x8, x21
        umlal   v28.2d, v11.2s, v10.s[2]
        umlal   v20.2d, v13.2s, v22.s[0]
        umlal2  v28.2d, v11.4s, v10.s[3]
        ldp     q11, q27, [x9, #0x1d0]
        umlal   v28.2d, v17.2s, v10.s[0]
        umlal2  v28.2d, v17.4s, v10.s[1]
        umlal   v14.2d, v25.2s, v5.s[0]
        umlal2  v14.2d, v25.4s, v5.s[2]
        umlal   v16.2d, v26.2s, v5.s[0]
        ldp     q17, q25, [x9, #0x230]
        umlal2  v16.2d, v26.4s, v5.s[2]
        umlal   v23.2d, v27.2s, v5.s[0]
        umlal2  v23.2d, v27.4s, v5.s[2]
        ext     v26.16b, v4.16b, v20.16b, #8
        usra    v20.2d, v26.2d, #0x1d
        ldp     q26, q27, [x9, #0x250]
        adcs    x26, x26, x17
        umlal   v15.2d, v17.2s, v5.s[0]
        mul     x7, x25, x25
        umlal2  v15.2d, v17.4s, v5.s[2]
        umlal   v30.2d, v25.2s, v5.s[0]
        umlal2  v30.2d, v25.4s, v5.s[2]
        ldr     x8, [sp, #0x7d8]
        ldr     x12, [x4, #0x88]
        adcs    x7, x13, x7
        ext     v17.16b, v20.16b, v4.16b, #8
        ldr     x14, [x4, #0x90]
        umulh   x25, x25, x25
        mul     v7.2s, v17.2s, v7.2s
        ldp     q17, q25, [x9, #0xd0]
        and     v1.16b, v7.16b, v1.16b
        uzp1    v7.2d, v22.2d, v1.2d
        umlal2  v20.2d, v13.4s, v1.s[0]
        mul     x28, x28, x28
        umull   v13.2d, v27.2s, v5.s[0]
        ldp     q1, q22, [x9, #0x210]
        mul     x13, x8, x12
        umlal2  v13.2d, v27.4s, v5.s[2]
        umulh   x17, x8, x14
        ext     v20.16b, v20.16b, v4.16b, #8
        usra    v3.2d, v20.2d, #0x1d
        ldp     d20, d27, [x10, #0xf8]
        str     x1, [sp, #0x5b8]
        mul     x1, x8, x14
        umlal   v8.2d, v22.2s, v5.s[0]
        umlal2  v8.2d, v22.4s, v5.s[2]
        umlal   v3.2d, v11.2s, v5.s[0]
        str     x2, [sp, #0x5b0]
        umulh   x2, x8, x12
        umlal   v6.2d, v1.2s, v5.s[0]
        usra    v28.2d, v20.2d, #0x2e
        ldp     q20, q22, [x9, #0xb0]
        shl     v27.2d, v27.2d, #0x18
        umlal2  v6.2d, v1.4s, v5.s[2]
        ldp     q1, q29, [x9, #0x110]
        usra    v28.2d, v27.2d, #6
        ldp     q27, q31, [x9, #0xf0]
        umlal   v13.2d, v20.2s, v21.s[0]
        umlal2  v13.2d, v20.4s, v21.s[1]
        umlal   v13.2d, v22.2s, v0.s[2]
        umlal2  v13.2d, v22.4s, v0.s[3]
        umlal   v13.2d, v17.2s, v0.s[0]
        ldp     q20, q22, [x9, #0x130]
        umlal2  v13.2d, v17.4s, v0.s[1]
        umlal   v13.2d, v25.2s, v2.s[2]
        umlal2  v13.2d, v25.4s, v2.s[3]
        umlal2  v3.2d, v11.4s, v5.s[2]
        umlal   v13.2d, v27.2s, v2.s[0]
        umlal   v28.2d, v26.2s, v5.s[0]
        umlal2  v13.2d, v27.4s, v2.s[1]
        ldp     q11, q17, [x9, #0x150]
        umlal2  v28.2d, v26.4s, v5.s[2]
        umlal   v13.2d, v31.2s, v9.s[2]
        adc     x25, x27, x25
        subs    x27, x19, x28
        sbcs    x28, x16, x5
        ldr     x5, [x4, #0x98]
        umlal2  v13.2d, v31.4s, v9.s[3]
        sbcs    x23, x15, x23
        str     x15, [sp, #0x5a8]
        mul     x15, x8, x5
        sbcs    x20, x11, x20
        sbcs    x21, x24, x21
        str     x11, [sp, #0x5a0]
        ldr     x11, [sp, #0x5e0]
        sbcs    x26, x11, x26
        umlal   v13.2d, v1.2s, v9.s[0]
        str     x16, [sp, #0x598]
        ldr     x16, [sp, #0x5e8]
        sbcs    x7, x16, x7
        umlal2  v13.2d, v1.4s, v9.s[1]
        str     x19, [sp, #0x590]
        ldr     x19, [sp, #0x5f0]
        sbcs    x25, x19, x25
        umlal   v13.2d, v29.2s, v18.s[2]
        umlal2  v13.2d, v29.4s, v18.s[3]
        csetm   x19, lo
        adds    x1, x2, x1
        umulh   x2, x8, x5
        adcs    x15, x17, x15
        umlal   v13.2d, v20.2s, v18.s[0]
        umlal2  v13.2d, v20.4s, v18.s[1]
        ldp     q1, q5, [x9, #0x170]
        umlal   v13.2d, v22.2s, v24.s[2]
        ldp     d20, d25, [x10, #0x100]
        umlal2  v13.2d, v22.4s, v24.s[3]
        ldp     q22, q26, [x9, #0x1c0]
        umulh   x17, x12, x5
        umlal   v13.2d, v11.2s, v24.s[0]
        ldp     q27, q29, [x9, #0x190]
        umlal2  v13.2d, v11.4s, v24.s[1]
        umlal   v13.2d, v17.2s, v12.s[2]
        ldp     q11, q31, [x9, #0x1e0]
        umlal2  v13.2d, v17.4s, v12.s[3]
        shl     v17.2d, v25.2d, #0x1e
        mul     x10, x14, x5
        umlal   v13.2d, v1.2s, v12.s[0]
        umlal2  v13.2d, v1.4s, v12.s[1]
        mul     x16, x12, x5
        umlal   v13.2d, v5.2s, v19.s[2]
        adcs    x2, x2, x16
        adcs    x10, x17, x10
        umlal   v23.2d, v26.2s, v7.s[0]
        umlal2  v23.2d, v26.4s, v7.s[2]
        umlal   v3.2d, v22.2s, v7.s[0]
        mul     x16, x12, x14
        umlal2  v3.2d, v22.4s, v7.s[2]
        ldp     q1, q22, [x9, #0x260]
        umlal2  v13.2d, v5.4s, v19.s[3]
        ldp     q5, q25, [x9, #0x200]
        umlal   v13.2d, v27.2s, v19.s[0]
        umulh   x17, x14, x5
        adc     x17, x17, xzr
        adds    x15, x15, x16
        umlal2  v13.2d, v27.4s, v19.s[1]
        umlal   v13.2d, v29.2s, v10.s[2]
        uzp1    v26.2d, v3.2d, v23.2d
        uzp2    v3.2d, v3.2d, v23.2d
        umlal   v14.2d, v11.2s, v7.s[0]
        umlal   v16.2d, v31.2s, v7.s[0]
        umlal2  v13.2d, v29.4s, v10.s[3]
        umulh   x16, x12, x14
        ldr     q10, [x9, #0x1a0]
        ldp     q23, q27, [x9, #0x220]
        umull   v29.2d, v1.2s, v7.s[0]
        usra    v13.2d, v20.2d, #0x28
        adcs    x2, x2, x16
        umlal2  v16.2d, v31.4s, v7.s[2]
        adcs    x10, x10, xzr
        adc     x16, x17, xzr
        adds    x13, x13, x13
        umlal2  v29.2d, v1.4s, v7.s[2]
        mul     x17, x14, x14
        adcs    x1, x1, x1
        umlal   v29.2d, v22.2s, v21.s[2]
        adcs    x15, x15, x15
        adcs    x2, x2, x2
        ldr     x9, [sp, #0x5b8]
        adcs    x10, x10, x10
        umlal2  v29.2d, v22.4s, v21.s[3]
        adcs    x16, x16, x16
        adc     x14, xzr, xzr
        adds    x27, x27, x6
        usra    v13.2d, v17.2d, #6
        mul     x5, x12, x12
        ldr     x12, [sp, #0x5b0]
        adcs    x28, x28, x22
        adcs    x23, x23, x12
        umlal   v6.2d, v5.2s, v7.s[0]
        adcs    x20, x20, x9
        ldr     x9, [sp, #0x5d8]
        adcs    x21, x21, x9
        ldr     x9, [sp, #0x5c0]
        adcs    x26, x26, x9
        ldr     x9, [sp, #0x5c8]
        umlal2  v6.2d, v5.4s, v7.s[2]
        adcs    x7, x7, x9
        ldr     x9, [sp, #0x5d0]
        adcs    x25, x25, x9
        adc     x19, x19, xzr
        umlal2  v14.2d, v11.4s, v7.s[2]
        umulh   x8, x8, x8
        adds    x27, x24, x27
        ldr     x24, [sp, #0x5e8]
        adcs    x28, x11, x28
        shl     v11.2d, v3.2d, #0x23
        adcs    x11, x24, x23
        ldr     x24, [sp, #0x5b8]
        ldr     x23, [sp, #0x5f0]
        adcs    x20, x23, x20
        ldr     x23, [x4, #0x88]
        adcs    x21, x6, x21
        umlal   v8.2d, v25.2s, v7.s[0]
        adcs    x22, x22, x26
        adcs    x6, x12, x7
        ldr     x7, [sp, #0x7e0]
        ldp     q1, q5, [x7, #0xc0]
        umulh   x26, x23, x23
        adcs    x12, x24, x25
        ldr     x25, [sp, #0x5d8]
        adcs    x19, x25, x19
        ldr     x25, [sp, #0x5c0]
        adcs    x24, x25, xzr
        ldr     x25, [sp, #0x5c8]
        umlal2  v8.2d, v25.4s, v7.s[2]
        ldp     q17, q20, [x7, #0x270]
        adcs    x25, x25, xzr
        adcs    x9, x9, xzr
        umlal   v30.2d, v27.2s, v7.s[0]
        adds    x8, x13, x8
        adcs    x1, x1, x5
        umlal   v29.2d, v1.2s, v21.s[0]
        adcs    x5, x15, x26
        ldr     x15, [x4, #0x90]
        adcs    x26, x2, x17
        ldr     x2, [x4, #0x98]
        usra    v26.2d, v11.2d, #6
        umlal   v15.2d, v23.2s, v7.s[0]
        mul     x13, x2, x2
        ldp     q11, q22, [x7, #0x240]
        uzp1    v25.2d, v14.2d, v16.2d
        uzp2    v14.2d, v14.2d, v16.2d
        umlal2  v29.2d, v1.4s, v21.s[1]
        umulh   x17, x15, x15
        umlal   v29.2d, v5.2s, v0.s[2]
        umlal2  v29.2d, v5.4s, v0.s[3]
        ldp     q1, q5, [x7, #0xe0]
        shl     v16.2d, v14.2d, #0x23
        umlal2  v30.2d, v27.4s, v7.s[2]
        adcs    x10, x10, x17
        adcs    x13, x16, x13
        umlal   v13.2d, v22.2s, v7.s[0]
        uzp2    v27.2d, v6.2d, v8.2d
        umulh   x16, x2, x2
        ldr     x17, [x4, #0xa8]
        umlal   v28.2d, v11.2s, v7.s[0]
        usra    v25.2d, v16.2d, #6
        ldp     q16, q31, [x7, #0x120]
        umlal2  v13.2d, v22.4s, v7.s[2]
        uzp1    v8.2d, v6.2d, v8.2d
        shl     v6.2d, v27.2d, #0x23
        umlal2  v15.2d, v23.4s, v7.s[2]
        adc     x14, x14, x16
        ldr     x16, [x4, #0xa0]
        umlal   v29.2d, v1.2s, v0.s[0]
        usra    v8.2d, v6.2d, #6
        str     x14, [sp, #0x5d0]
        umulh   x14, x16, x17
        ldp     q6, q22, [x7, #0xd0]
        umlal2  v29.2d, v1.4s, v0.s[1]
        umlal   v29.2d, v5.2s, v2.s[2]
        ext     v1.16b, v14.16b, v27.16b, #8
        str     x13, [sp, #0x5c8]
        ldr     x13, [x4, #0xb0]
        str     x10, [sp, #0x5c0]
        umulh   x10, x16, x13
        umlal2  v29.2d, v5.4s, v2.s[3]
        uzp2    v5.2d, v15.2d, v30.2d
        uzp1    v15.2d, v15.2d, v30.2d
        ext     v14.16b, v3.16b, v14.16b, #8
        ext     v3.16b, v4.16b, v3.16b, #8
        ext     v23.16b, v27.16b, v5.16b, #8
        umlal2  v28.2d, v11.4s, v7.s[2]
        usra    v25.2d, v14.2d, #0x1d
        str     x26, [sp, #0x5d8]
        mul     x26, x16, x13
        usra    v26.2d, v3.2d, #0x1d
        ldp     q14, q11, [x7, #0x100]
        ldp     q3, q27, [x7, #0xf0]
        usra    v8.2d, v1.2d, #0x1d
        str     x5, [sp, #0x5b8]
        ldr     x5, [x4, #0xb8]
        str     x1, [sp, #0x5b0]
        mul     x1, x16, x5
        str     q25, [x0, #0x10]
        adds    x26, x14, x26
        str     q26, [x0]
        uzp2    v1.2d, v28.2d, v13.2d
        str     q8, [x0, #0x20]
        uzp1    v13.2d, v28.2d, v13.2d
        umulh   x14, x16, x5
        shl     v8.2d, v5.2d, #0x23
        ext     v5.16b, v5.16b, v1.16b, #8
        adcs    x1, x10, x1
        shl     v25.2d, v1.2d, #0x23
        umlal   v29.2d, v14.2s, v2.s[0]
        usra    v15.2d, v8.2d, #6
        usra    v13.2d, v25.2d, #6
        umlal2  v29.2d, v14.4s, v2.s[1]
        mul     x10, x16, x17
        ldr     x2, [sp, #0x7e8]
        ldp     q14, q8, [x7, #0x160]
        umlal   v29.2d, v11.2s, v9.s[2]
        umlal2  v29.2d, v11.4s, v9.s[3]
        ldp     q11, q25, [x7, #0x140]
        umlal   v29.2d, v16.2s, v9.s[0]
        str     x8, [sp, #0x5f0]
        mul     x8, x17, x5
        umlal2  v29.2d, v16.4s, v9.s[1]
        usra    v13.2d, v5.2d, #0x1d
        ldp     q5, q16, [x7, #0x170]
        umlal   v29.2d, v31.2s, v18.s[2]
        ldp     d26, d28, [x2, #0x108]
        umlal2  v29.2d, v31.4s, v18.s[3]
        usra    v15.2d, v23.2d, #0x1d
        str     q13, [x0, #0x40]
        str     x9, [sp, #0x5e8]
        mul     x9, x13, x5
        umlal   v29.2d, v11.2s, v18.s[0]
        adcs    x8, x14, x8
        umlal2  v29.2d, v11.4s, v18.s[1]
        ldp     q13, q11, [x7, #0x180]
        umlal   v29.2d, v25.2s, v24.s[2]
        str     q15, [x0, #0x30]
        umulh   x14, x17, x5
        shl     v15.2d, v28.2d, #0x24
        umlal2  v29.2d, v25.4s, v24.s[3]
        umlal   v29.2d, v14.2s, v24.s[0]
        ldp     q23, q25, [x7, #0x110]
        umlal2  v29.2d, v14.4s, v24.s[1]
        ldp     q14, q28, [x7, #0x130]
        umlal   v29.2d, v8.2s, v12.s[2]
        mul     x15, x17, x13
        umlal2  v29.2d, v8.4s, v12.s[3]
        ldp     q8, q30, [x7, #0x190]
        adcs    x9, x14, x9
        umlal   v29.2d, v13.2s, v12.s[0]
        umulh   x14, x13, x5
        umlal2  v29.2d, v13.4s, v12.s[1]
        umlal   v29.2d, v11.2s, v19.s[2]
        umlal2  v29.2d, v11.4s, v19.s[3]
        ldr     q13, [x7, #0x1a0]
        umlal   v29.2d, v10.2s, v19.s[0]
        str     x25, [sp, #0x5e0]
        ldr     x25, [sp, #0x7d8]
        mul     x23, x25, x25
        umlal2  v29.2d, v10.4s, v19.s[1]
        adc     x14, x14, xzr
        ldr     x25, [sp, #0x788]
        str     x23, [sp, #0x588]
        ldr     x23, [x3]
        str     x24, [sp, #0x580]
        ldr     x24, [sp, #0x7c8]
        subs    x24, x23, x24
        ldr     x23, [x3, #8]
        str     x19, [sp, #0x7c8]
        ldr     x19, [sp, #0x780]
        sbcs    x19, x23, x19
        ldr     x23, [x3, #0x10]
        umull   v10.2d, v17.2s, v7.s[0]
        sbcs    x25, x23, x25
        ldr     x23, [x3, #0x18]
        str     x12, [sp, #0x788]
        ldr     x12, [sp, #0x790]
        sbcs    x12, x23, x12
        ldr     x23, [sp, #0x5f8]
        str     x6, [sp, #0x790]
        ldr     x6, [sp, #0x738]
        sbcs    x6, x23, x6
        ldr     x23, [sp, #0x600]
        usra    v29.2d, v26.2d, #0x22
        ldp     q11, q26, [x7, #0x150]
        str     x22, [sp, #0x738]
        ldr     x22, [sp, #0x740]
        sbcs    x22, x23, x22
        ldr     x23, [sp, #0x608]
        umlal2  v10.2d, v17.4s, v7.s[2]
        str     x21, [sp, #0x740]
        ldr     x21, [sp, #0x748]
        sbcs    x21, x23, x21
        ldr     x23, [sp, #0x610]
        umlal   v10.2d, v20.2s, v21.s[2]
        str     x20, [sp, #0x748]
        ldr     x20, [sp, #0x7c0]
        sbcs    x20, x23, x20
        umulh   x23, x17, x13
        umlal2  v10.2d, v20.4s, v21.s[3]
        str     x20, [sp, #0x7c0]
        ldr     x20, [sp, #0x618]
        str     x11, [sp, #0x780]
        ldr     x11, [sp, #0x798]
        sbcs    x11, x20, x11
        ldr     x20, [sp, #0x620]
        umlal   v10.2d, v6.2s, v21.s[0]
        ldp     d17, d20, [x2, #0x110]
        ldr     x2, [sp, #0x7a0]
        sbcs    x2, x20, x2
        ldr     x20, [sp, #0x628]
        umlal2  v10.2d, v6.4s, v21.s[1]
        umlal   v10.2d, v22.2s, v0.s[2]
        usra    v29.2d, v15.2d, #6
        str     x2, [sp, #0x7a0]
        ldr     x2, [sp, #0x7a8]
        sbcs    x2, x20, x2
        ldr     x20, [sp, #0x630]
        ldp     q15, q6, [x7, #0x280]
        str     x2, [sp, #0x7a8]
        ldr     x2, [sp, #0x7b0]
        sbcs    x2, x20, x2
        ldr     x20, [sp, #0x638]
        umlal2  v10.2d, v22.4s, v0.s[3]
        str     x2, [sp, #0x7b0]
        ldr     x2, [sp, #0x750]
        sbcs    x2, x20, x2
        ldr     x20, [sp, #0x640]
        umlal   v10.2d, v3.2s, v0.s[0]
        str     x2, [sp, #0x750]
        ldr     x2, [sp, #0x758]
        sbcs    x2, x20, x2
        ldr     x20, [sp, #0x650]
        umlal2  v10.2d, v3.4s, v0.s[1]
        ldp     q3, q22, [x7, #0x120]
        str     x2, [sp, #0x758]
        ldr     x2, [sp, #0x760]
        sbcs    x2, x20, x2
        ldr     x20, [sp, #0x648]
        shl     v20.2d, v20.2d, #0x2a
        umlal   v10.2d, v27.2s, v2.s[2]
        str     x2, [sp, #0x760]
        ldr     x2, [sp, #0x7b8]
        sbcs    x2, x20, x2
        csetm   x20, lo
        umlal2  v10.2d, v27.4s, v2.s[3]
        adds    x1, x1, x15
        umlal   v10.2d, v23.2s, v2.s[0]
        adcs    x23, x8, x23
        umlal2  v10.2d, v23.4s, v2.s[1]
        ldp     q23, q27, [x7, #0xe0]
        adcs    x8, x9, xzr
        umlal   v10.2d, v25.2s, v9.s[2]
        adc     x9, x14, xzr
        umulh   x14, x17, x17
        adds    x10, x10, x10
        umlal2  v10.2d, v25.4s, v9.s[3]
        adcs    x26, x26, x26
        umlal   v10.2d, v14.2s, v9.s[0]
        adcs    x1, x1, x1
        umlal2  v10.2d, v14.4s, v9.s[1]
        ldp     q14, q25, [x7, #0x100]
        umlal   v10.2d, v28.2s, v18.s[2]
        adcs    x23, x23, x23
        adcs    x8, x8, x8
        umlal2  v10.2d, v28.4s, v18.s[3]
        adcs    x9, x9, x9
        umulh   x15, x16, x16
        umlal   v10.2d, v11.2s, v18.s[0]
        str     x20, [sp, #0x7b8]
        mul     x20, x5, x5
        str     x2, [sp, #0x798]
        adc     x2, xzr, xzr
        adds    x10, x10, x15
        umlal2  v10.2d, v11.4s, v18.s[1]
        umlal   v10.2d, v26.2s, v24.s[2]
        umlal2  v10.2d, v26.4s, v24.s[3]
        ldp     q11, q26, [x7, #0x140]
        umulh   x15, x13, x13
        umlal   v10.2d, v5.2s, v24.s[0]
        umlal2  v10.2d, v5.4s, v24.s[1]
        ldr     q5, [x7, #0x1a0]
        str     x10, [sp, #0x578]
        mul     x10, x17, x17
        umlal   v10.2d, v16.2s, v12.s[2]
        umlal2  v10.2d, v16.4s, v12.s[3]
        ldr     q16, [x7, #0x1a0]
        adcs    x26, x26, x10
        adcs    x1, x1, x14
        umlal   v10.2d, v8.2s, v12.s[0]
        mul     x10, x13, x13
        umlal2  v10.2d, v8.4s, v12.s[1]
        umlal   v10.2d, v30.2s, v19.s[2]
        adcs    x23, x23, x10
        ldr     x10, [sp, #0x7e8]
        adcs    x8, x8, x15
        adcs    x20, x9, x20
        ldr     x14, [x4, #0x88]
        umlal2  v10.2d, v30.4s, v19.s[3]
        ldr     x15, [x4, #0x90]
        umull   v8.2d, v15.2s, v7.s[0]
        umulh   x9, x5, x5
        ldp     q19, q28, [x7, #0x160]
        usra    v10.2d, v17.2d, #0x1c
        umlal2  v8.2d, v15.4s, v7.s[2]
        ldr     d15, [x10, #0x130]
        adc     x2, x2, x9
        ldr     x9, [sp, #0x7d8]
        subs    x9, x9, x16
        umlal   v8.2d, v6.2s, v21.s[2]
        sbcs    x14, x14, x17
        sbcs    x13, x15, x13
        ldr     x15, [x4, #0x98]
        sbcs    x5, x15, x5
        umlal2  v8.2d, v6.4s, v21.s[3]
        csetm   x15, lo
        eor     x9, x9, x15
        eor     x13, x13, x15
        eor     x5, x5, x15
        ldr     x17, [sp, #0x590]
        usra    v10.2d, v20.2d, #6
        eor     x14, x14, x15
        cmn     x15, #1
        adcs    x9, x9, xzr
        umlal   v8.2d, v23.2s, v21.s[0]
        adcs    x14, x14, xzr
        adcs    x13, x13, xzr
        mul     x15, x9, x13
        umlal2  v8.2d, v23.4s, v21.s[1]
        adcs    x5, x5, xzr
        umlal   v8.2d, v27.2s, v0.s[2]
        adds    x24, x24, x17
        str     x24, [sp, #0x7d8]
        ldr     x24, [sp, #0x598]
        adcs    x19, x19, x24
        str     x19, [sp, #0x570]
        ldr     x19, [sp, #0x5a8]
        adcs    x25, x25, x19
        str     x25, [sp, #0x568]
        ldr     x25, [sp, #0x5a0]
        adcs    x12, x12, x25
        adcs    x6, x6, x27
        umlal2  v8.2d, v27.4s, v0.s[3]
        umlal   v8.2d, v14.2s, v0.s[0]
        str     x6, [sp, #0x560]
        umulh   x6, x9, x13
        adcs    x22, x22, x28
        str     x22, [sp, #0x558]
        ldr     x22, [sp, #0x780]
        adcs    x21, x21, x22
        str     x21, [sp, #0x550]
        ldr     x21, [sp, #0x7c0]
        str     x12, [sp, #0x548]
        ldr     x12, [sp, #0x748]
        adcs    x21, x21, x12
        str     x21, [sp, #0x7c0]
        ldr     x21, [sp, #0x740]
        adcs    x11, x11, x21
        ldr     x21, [sp, #0x738]
        str     x11, [sp, #0x540]
        ldr     x11, [sp, #0x7a0]
        adcs    x11, x11, x21
        ldr     x21, [sp, #0x790]
        umlal2  v8.2d, v14.4s, v0.s[1]
        umlal   v8.2d, v25.2s, v2.s[2]
        str     x11, [sp, #0x7a0]
        ldr     x11, [sp, #0x7a8]
        adcs    x11, x11, x21
        ldr     x21, [sp, #0x788]
        umlal2  v8.2d, v25.4s, v2.s[3]
        umlal   v8.2d, v3.2s, v2.s[0]
        str     x11, [sp, #0x7a8]
        ldr     x11, [sp, #0x7b0]
        adcs    x11, x11, x21
        ldr     x21, [sp, #0x7c8]
        str     x11, [sp, #0x7b0]
        ldr     x11, [sp, #0x750]
        adcs    x11, x11, x21
        ldr     x21, [sp, #0x580]
        umlal2  v8.2d, v3.4s, v2.s[1]
        str     x11, [sp, #0x750]
        ldr     x11, [sp, #0x758]
        adcs    x11, x11, x21
        ldr     x21, [sp, #0x5e0]
        str     x11, [sp, #0x758]
        ldr     x11, [sp, #0x760]
        adcs    x11, x11, x21
        ldr     x21, [sp, #0x5e8]
        str     x11, [sp, #0x760]
        ldr     x11, [sp, #0x798]
        adcs    x11, x11, x21
        ldr     x21, [sp, #0x7b8]
        umlal   v8.2d, v22.2s, v9.s[2]
        str     x11, [sp, #0x798]
        mul     x11, x9, x5
        adc     x21, x21, xzr
        ldp     q14, q3, [x7, #0x290]
        ldp     q6, q17, [x7, #0x2a0]
        umlal2  v8.2d, v22.4s, v9.s[3]
        ldp     q20, q22, [x7, #0xf0]
        umlal   v8.2d, v11.2s, v9.s[0]
        str     x21, [sp, #0x7b8]
        umulh   x21, x9, x14
        umlal2  v8.2d, v11.4s, v9.s[1]
        uzp2    v11.2d, v29.2d, v10.2d
        umlal   v8.2d, v26.2s, v18.s[2]
        uzp1    v10.2d, v29.2d, v10.2d
        umlal2  v8.2d, v26.4s, v18.s[3]
        ldp     q23, q25, [x7, #0x110]
        adds    x21, x21, x15
        adcs    x6, x6, x11
        umull   v26.2d, v14.2s, v7.s[0]
        ext     v1.16b, v1.16b, v11.16b, #8
        mul     x11, x13, x5
        umlal   v8.2d, v19.2s, v18.s[0]
        ldp     d27, d29, [x10, #0x118]
        umlal2  v26.2d, v14.4s, v7.s[2]
        umlal   v26.2d, v3.2s, v21.s[2]
        umulh   x15, x14, x5
        umlal2  v26.2d, v3.4s, v21.s[3]
        umlal   v26.2d, v20.2s, v21.s[0]
        shl     v14.2d, v29.2d, #0x30
        umlal2  v26.2d, v20.4s, v21.s[1]
        umlal   v26.2d, v22.2s, v0.s[2]
        mul     x12, x14, x5
        umlal2  v26.2d, v22.4s, v0.s[3]
        ldp     q3, q20, [x7, #0x180]
        umull   v22.2d, v6.2s, v7.s[0]
        umlal2  v8.2d, v19.4s, v18.s[1]
        shl     v19.2d, v11.2d, #0x23
        umulh   x22, x9, x5
        umlal2  v22.2d, v6.4s, v7.s[2]
        usra    v10.2d, v19.2d, #6
        umlal   v8.2d, v28.2s, v24.s[2]
        ldp     q6, q19, [x7, #0x150]
        adcs    x22, x22, x12
        mul     x12, x9, x14
        umulh   x25, x13, x13
        umlal   v22.2d, v17.2s, v21.s[2]
        umlal   v26.2d, v23.2s, v0.s[0]
        umlal2  v26.2d, v23.4s, v0.s[1]
        ldp     q23, q29, [x7, #0x130]
        mul     x16, x16, x16
        umlal   v26.2d, v25.2s, v2.s[2]
        usra    v10.2d, v1.2d, #0x1d
        adcs    x11, x15, x11
        umlal2  v26.2d, v25.4s, v2.s[3]
        ldp     q1, q25, [x7, #0x170]
        umlal2  v8.2d, v28.4s, v24.s[3]
        umulh   x15, x13, x5
        umlal   v8.2d, v3.2s, v24.s[0]
        str     q10, [x0, #0x50]
        umlal2  v8.2d, v3.4s, v24.s[1]
        ldp     q10, q3, [x7, #0x100]
        umulh   x19, x14, x13
        ldr     x24, [x3]
        ldr     x17, [sp, #0x6c8]
        umlal   v26.2d, v23.2s, v2.s[0]
        adc     x15, x15, xzr
        umlal2  v26.2d, v23.4s, v2.s[1]
        ldp     q23, q28, [x7, #0x120]
        umlal   v26.2d, v29.2s, v9.s[2]
        umlal2  v26.2d, v29.4s, v9.s[3]
        umlal   v26.2d, v6.2s, v9.s[0]
        umlal2  v26.2d, v6.4s, v9.s[1]
        ldp     q6, q29, [x7, #0x140]
        ldp     q30, q31, [x7, #0x190]
        umlal   v26.2d, v19.2s, v18.s[2]
        subs    x24, x24, x17
        ldr     x17, [x3, #8]
        str     x28, [sp, #0x6c8]
        ldr     x28, [sp, #0x700]
        sbcs    x28, x17, x28
        ldr     x17, [x3, #0x10]
        umlal2  v26.2d, v19.4s, v18.s[3]
        str     x27, [sp, #0x700]
        ldr     x27, [sp, #0x708]
        sbcs    x27, x17, x27
        umulh   x17, x9, x9
        str     x27, [sp, #0x708]
        ldr     x27, [x3, #0x18]
        str     x28, [sp, #0x538]
        ldr     x28, [sp, #0x710]
        sbcs    x27, x27, x28
        ldr     x28, [sp, #0x5f8]
        umlal   v8.2d, v20.2s, v12.s[2]
        str     x27, [sp, #0x710]
        ldr     x27, [sp, #0x6a8]
        sbcs    x27, x28, x27
        ldr     x28, [sp, #0x600]
        umlal   v26.2d, v1.2s, v18.s[0]
        str     x27, [sp, #0x6a8]
        ldr     x27, [sp, #0x6b0]
        sbcs    x27, x28, x27
        umlal2  v26.2d, v1.4s, v18.s[1]
        ldp     q1, q19, [x7, #0x180]
        umlal2  v8.2d, v20.4s, v12.s[3]
        mul     x28, x14, x13
        umlal   v26.2d, v25.2s, v24.s[2]
        umlal2  v26.2d, v25.4s, v24.s[3]
        umlal   v8.2d, v13.2s, v12.s[0]
        umlal2  v8.2d, v13.4s, v12.s[1]
        str     x27, [sp, #0x6b0]
        mul     x27, x14, x14
        umlal2  v22.2d, v17.4s, v21.s[3]
        usra    v8.2d, v27.2d, #0x16
        umlal   v26.2d, v30.2s, v24.s[0]
        str     x24, [sp, #0x600]
        ldr     x24, [sp, #0x608]
        str     x2, [sp, #0x5f8]
        ldr     x2, [sp, #0x6b8]
        sbcs    x24, x24, x2
        ldr     x2, [sp, #0x610]
        ldp     d13, d17, [x10, #0x120]
        ldr     x10, [sp, #0x6c0]
        umlal2  v26.2d, v30.4s, v24.s[1]
        sbcs    x2, x2, x10
        ldr     x10, [sp, #0x618]
        str     x2, [sp, #0x6c0]
        ldr     x2, [sp, #0x7d0]
        sbcs    x2, x10, x2
        ldr     x10, [sp, #0x620]
        usra    v8.2d, v14.2d, #6
        mul     x9, x9, x9
        str     x2, [sp, #0x7d0]
        ldr     x2, [sp, #0x768]
        sbcs    x2, x10, x2
        ldr     x10, [sp, #0x628]
        ldp     q14, q20, [x7, #0x160]
        umlal   v22.2d, v10.2s, v21.s[0]
        str     x2, [sp, #0x768]
        ldr     x2, [sp, #0x778]
        sbcs    x2, x10, x2
        ldr     x10, [sp, #0x630]
        umlal   v26.2d, v31.2s, v12.s[2]
        shl     v15.2d, v15.2d, #2
        str     x2, [sp, #0x778]
        ldr     x2, [sp, #0x718]
        sbcs    x2, x10, x2
        umlal2  v26.2d, v31.4s, v12.s[3]
        umulh   x10, x5, x5
        str     x2, [sp, #0x718]
        ldr     x2, [sp, #0x638]
        str     x24, [sp, #0x610]
        ldr     x24, [sp, #0x720]
        sbcs    x24, x2, x24
        ldr     x2, [sp, #0x640]
        shl     v12.2d, v17.2d, #0x36
        umlal2  v22.2d, v10.4s, v21.s[1]
        str     x24, [sp, #0x720]
        ldr     x24, [sp, #0x728]
        sbcs    x24, x2, x24
        ldr     x2, [sp, #0x650]
        ldp     q10, q17, [x7, #0x130]
        umlal   v22.2d, v3.2s, v0.s[2]
        str     x24, [sp, #0x728]
        ldr     x24, [sp, #0x730]
        sbcs    x24, x2, x24
        ldr     x2, [sp, #0x648]
        umlal2  v22.2d, v3.4s, v0.s[3]
        ldp     q3, q25, [x7, #0x2b0]
        str     x24, [sp, #0x730]
        ldr     x24, [sp, #0x770]
        sbcs    x24, x2, x24
        umlal   v22.2d, v23.2s, v0.s[0]
        usra    v26.2d, v13.2d, #0x10
        mul     x13, x13, x13
        csetm   x2, lo
        adds    x28, x6, x28
        adcs    x22, x22, x19
        umlal2  v22.2d, v23.4s, v0.s[1]
        ldp     q13, q23, [x7, #0x110]
        adcs    x19, x11, xzr
        umlal   v22.2d, v28.2s, v2.s[2]
        umlal2  v22.2d, v28.4s, v2.s[3]
        adc     x6, x15, xzr
        adds    x11, x12, x12
        ldp     q27, q28, [x7, #0x170]
        usra    v26.2d, v12.2d, #6
        umulh   x12, x14, x14
        adcs    x21, x21, x21
        adcs    x28, x28, x28
        adcs    x22, x22, x22
        adcs    x19, x19, x19
        adcs    x6, x6, x6
        umull   v12.2d, v3.2s, v7.s[0]
        umlal   v22.2d, v6.2s, v2.s[0]
        adc     x14, xzr, xzr
        adds    x11, x11, x17
        adcs    x27, x21, x27
        umlal2  v22.2d, v6.4s, v2.s[1]
        adcs    x28, x28, x12
        adcs    x21, x22, x13
        mul     x22, x5, x5
        ldr     x5, [sp, #0x588]
        umlal   v22.2d, v29.2s, v9.s[2]
        adcs    x25, x19, x25
        umlal2  v22.2d, v29.4s, v9.s[3]
        adcs    x22, x6, x22
        adc     x19, x14, x10
        ldr     x12, [sp, #0x5b8]
        uzp2    v6.2d, v8.2d, v26.2d
        ldr     x13, [sp, #0x5d8]
        umlal   v22.2d, v14.2s, v9.s[0]
        ldr     x14, [sp, #0x5c0]
        subs    x6, x5, x9
        ldr     x15, [sp, #0x5c8]
        ldr     x9, [sp, #0x5f0]
        ldr     x17, [sp, #0x5d0]
        uzp1    v8.2d, v8.2d, v26.2d
        sbcs    x10, x9, x11
        ldr     x11, [sp, #0x5b0]
        umlal2  v12.2d, v3.4s, v7.s[2]
        sbcs    x27, x11, x27
        ldr     x11, [sp, #0x578]
        ldp     q3, q26, [x7, #0x150]
        umlal   v12.2d, v25.2s, v21.s[2]
        sbcs    x28, x12, x28
        sbcs    x21, x13, x21
        sbcs    x25, x14, x25
        sbcs    x22, x15, x22
        sbcs    x19, x17, x19
        csetm   x12, lo
        umlal2  v22.2d, v14.4s, v9.s[1]
        adds    x6, x6, x16
        ldr     x9, [sp, #0x5f8]
        adcs    x10, x10, x11
        umlal2  v12.2d, v25.4s, v21.s[3]
        adcs    x27, x27, x26
        ldp     q14, q25, [x7, #0x120]
        umlal   v12.2d, v13.2s, v21.s[0]
        adcs    x28, x28, x1
        umlal2  v12.2d, v13.4s, v21.s[1]
        adcs    x21, x21, x23
        adcs    x25, x25, x8
        adcs    x22, x22, x20
        umlal   v12.2d, v23.2s, v0.s[2]
        adcs    x19, x19, x9
        adc     x12, x12, xzr
        shl     v13.2d, v6.2d, #0x23
        umlal   v22.2d, v20.2s, v18.s[2]
        ext     v11.16b, v11.16b, v6.16b, #8
        adds    x6, x13, x6
        adcs    x10, x14, x10
        adcs    x13, x15, x27
        adcs    x28, x17, x28
        umlal2  v22.2d, v20.4s, v18.s[3]
        usra    v8.2d, v13.2d, #6
        ldp     q13, q20, [x7, #0x2c0]
        umlal2  v12.2d, v23.4s, v0.s[3]
        adcs    x21, x16, x21
        umlal   v12.2d, v10.2s, v0.s[0]
        adcs    x11, x11, x25
        adcs    x22, x26, x22
        usra    v8.2d, v11.2d, #0x1d
        umlal2  v12.2d, v10.4s, v0.s[1]
        ldp     q10, q11, [x7, #0x2d0]
        adcs    x19, x1, x19
        adcs    x1, x23, x12
        ldr     x23, [sp, #0x600]
        umlal   v12.2d, v17.2s, v2.s[2]
        umlal   v22.2d, v1.2s, v18.s[0]
        ldr     x14, [sp, #0x5f0]
        umlal2  v22.2d, v1.4s, v18.s[1]
        ldp     q1, q23, [x7, #0x190]
        adcs    x8, x8, xzr
        umlal2  v12.2d, v17.4s, v2.s[3]
        ldr     x16, [sp, #0x5b0]
        adcs    x20, x20, xzr
        umull   v17.2d, v13.2s, v7.s[0]
        str     q8, [x0, #0x60]
        ldr     x27, [sp, #0x5b8]
        adcs    x9, x9, xzr
        adds    x12, x23, x5
        ldr     x23, [sp, #0x538]
        umlal   v12.2d, v3.2s, v2.s[0]
        adcs    x15, x23, x14
        ldr     x23, [sp, #0x708]
        umlal2  v12.2d, v3.4s, v2.s[1]
        ldp     q8, q3, [x7, #0x140]
        adcs    x17, x23, x16
        ldr     x23, [sp, #0x710]
        umlal   v12.2d, v26.2s, v9.s[2]
        adcs    x26, x23, x27
        ldr     x23, [sp, #0x6a8]
        umlal2  v17.2d, v13.4s, v7.s[2]
        adcs    x25, x23, x6
        ldr     x23, [sp, #0x6b0]
        umlal   v17.2d, v20.2s, v21.s[2]
        adcs    x23, x23, x10
        umlal2  v17.2d, v20.4s, v21.s[3]
        ldp     q13, q20, [x7, #0x180]
        str     x23, [sp, #0x6b0]
        ldr     x23, [sp, #0x610]
        adcs    x23, x23, x13
        umlal   v17.2d, v14.2s, v21.s[0]
        str     x23, [sp, #0x610]
        ldr     x23, [sp, #0x6c0]
        adcs    x23, x23, x28
        umlal2  v17.2d, v14.4s, v21.s[1]
        umull   v14.2d, v10.2s, v7.s[0]
        str     x23, [sp, #0x6c0]
        ldr     x23, [sp, #0x7d0]
        adcs    x23, x23, x21
        str     x23, [sp, #0x7d0]
        ldr     x23, [sp, #0x768]
        adcs    x23, x23, x11
        umlal   v17.2d, v25.2s, v0.s[2]
        str     x23, [sp, #0x768]
        ldr     x23, [sp, #0x778]
        adcs    x23, x23, x22
        umlal2  v17.2d, v25.4s, v0.s[3]
        str     x23, [sp, #0x778]
        ldr     x23, [sp, #0x718]
        adcs    x23, x23, x19
        umlal   v17.2d, v8.2s, v0.s[0]
        umlal2  v14.2d, v10.4s, v7.s[2]
        str     x23, [sp, #0x718]
        ldr     x23, [sp, #0x720]
        adcs    x23, x23, x1
        str     x23, [sp, #0x720]
        ldr     x23, [sp, #0x728]
        adcs    x23, x23, x8
        ldp     q10, q25, [x7, #0x130]
        umlal2  v17.2d, v8.4s, v0.s[1]
        str     x23, [sp, #0x728]
        ldr     x23, [sp, #0x730]
        adcs    x23, x23, x20
        umlal   v14.2d, v11.2s, v21.s[2]
        adcs    x24, x24, x9
        umlal2  v14.2d, v11.4s, v21.s[3]
        ldp     q8, q11, [x7, #0x2e0]
        adc     x2, x2, xzr
        umlal   v17.2d, v3.2s, v2.s[2]
        str     x2, [sp, #0x730]
        ldr     x2, [sp, #0x590]
        str     x24, [sp, #0x6a8]
        ldr     x24, [sp, #0x680]
        subs    x24, x2, x24
        str     x23, [sp, #0x680]
        ldr     x23, [sp, #0x598]
        str     x25, [sp, #0x710]
        ldr     x25, [sp, #0x6f8]
        sbcs    x25, x23, x25
        umlal2  v17.2d, v3.4s, v2.s[3]
        umlal   v22.2d, v19.2s, v24.s[2]
        str     x26, [sp, #0x6f8]
        ldr     x26, [sp, #0x5a8]
        str     x17, [sp, #0x708]
        ldr     x17, [sp, #0x6e0]
        sbcs    x17, x26, x17
        ldr     x26, [sp, #0x658]
        ldr     x23, [sp, #0x660]
        str     x15, [sp, #0x6e0]
        ldr     x15, [sp, #0x5a0]
        ldr     x2, [sp, #0x668]
        str     x12, [sp, #0x538]
        ldr     x12, [sp, #0x6d0]
        sbcs    x12, x15, x12
        ldr     x15, [sp, #0x700]
        ldr     x27, [sp, #0x670]
        umlal2  v12.2d, v26.4s, v9.s[3]
        ldp     q3, q26, [x7, #0x160]
        sbcs    x26, x15, x26
        ldr     x15, [sp, #0x6c8]
        ldr     x16, [sp, #0x678]
        umlal   v14.2d, v10.2s, v21.s[0]
        sbcs    x23, x15, x23
        ldr     x15, [sp, #0x780]
        sbcs    x2, x15, x2
        ldr     x15, [sp, #0x748]
        umlal   v12.2d, v27.2s, v9.s[0]
        umlal2  v12.2d, v27.4s, v9.s[1]
        sbcs    x27, x15, x27
        ldr     x15, [sp, #0x740]
        ldp     q27, q29, [x7, #0x160]
        ldr     x14, [sp, #0x6a0]
        ldr     x7, [sp, #0x698]
        umlal2  v22.2d, v19.4s, v24.s[3]
        sbcs    x16, x15, x16
        ldr     x15, [sp, #0x7e8]
        umlal   v22.2d, v16.2s, v24.s[0]
        ldp     d19, d30, [x15, #0x128]
        ldr     x15, [sp, #0x738]
        ldr     x5, [sp, #0x690]
        sbcs    x7, x15, x7
        ldr     x15, [sp, #0x790]
        umlal   v12.2d, v28.2s, v18.s[2]
        umlal2  v12.2d, v28.4s, v18.s[3]
        sbcs    x14, x15, x14
        ldr     x15, [sp, #0x788]
        umlal   v12.2d, v1.2s, v18.s[0]
        str     x9, [sp, #0x6a0]
        ldr     x9, [sp, #0x688]
        sbcs    x9, x15, x9
        ldr     x15, [sp, #0x7c8]
        sbcs    x5, x15, x5
        ldr     x15, [sp, #0x580]
        str     x20, [sp, #0x690]
        ldr     x20, [sp, #0x6f0]
        sbcs    x20, x15, x20
        ldr     x15, [sp, #0x5e0]
        str     x8, [sp, #0x6f0]
        ldr     x8, [sp, #0x6d8]
        sbcs    x8, x15, x8
        ldr     x15, [sp, #0x5e8]
        umlal2  v22.2d, v16.4s, v24.s[1]
        str     x8, [sp, #0x6d8]
        ldr     x8, [sp, #0x6e8]
        sbcs    x8, x15, x8
        umlal2  v12.2d, v1.4s, v18.s[1]
        str     x23, [sp, #0x6e8]
        ldr     x23, [sp, #0x200]
        .cfi_restore 23
        shl     v1.2d, v30.2d, #0x3c
        umlal   v12.2d, v23.2s, v24.s[2]
        umlal   v17.2d, v27.2s, v2.s[0]
        csetm   x15, lo
        str     x15, [sp, #0x688]
        ldr     x15, [sp, #0x588]
        adds    x24, x24, x15
        umlal2  v17.2d, v27.4s, v2.s[1]
        usra    v22.2d, v19.2d, #0xa
        str     x24, [sp, #0x698]
        ldr     x24, [sp, #0x5f0]
        adcs    x25, x25, x24
        ldr     x24, [sp, #0x5b0]
        str     x25, [sp, #0x678]
        ldr     x25, [sp, #0x7e0]
        ldp     q16, q19, [x25, #0x150]
        umlal   v17.2d, v29.2s, v9.s[2]
        umlal2  v17.2d, v29.4s, v9.s[3]
        adcs    x17, x17, x24
        ldp     q27, q28, [x25, #0x170]
        str     x17, [sp, #0x670]
        ldr     x17, [sp, #0x5b8]
        adcs    x12, x12, x17
        umlal   v17.2d, v13.2s, v9.s[0]
        ldr     q29, [x25, #0x1a0]
        ldr     x25, [sp, #0x210]
        .cfi_restore 25
        adcs    x26, x26, x6
        umlal2  v17.2d, v13.4s, v9.s[1]
        str     x26, [sp, #0x668]
        ldr     x26, [sp, #0x218]
        .cfi_restore 26
        str     x12, [sp, #0x660]
        ldr     x12, [sp, #0x6e8]
        adcs    x12, x12, x10
        umlal   v17.2d, v20.2s, v18.s[2]
        usra    v22.2d, v1.2d, #6
        ldr     x24, [sp, #0x208]
        .cfi_restore 24
        adcs    x2, x2, x13
        umlal2  v17.2d, v20.4s, v18.s[3]
        str     x2, [sp, #0x6e8]
        ldr     x2, [sp, #0x7e0]
        ldp     q13, q1, [x2, #0x140]
        adcs    x27, x27, x28
        umlal2  v14.2d, v10.4s, v21.s[1]
        adcs    x16, x16, x21
        umull   v10.2d, v8.2s, v7.s[0]
        str     x27, [sp, #0x658]
        ldr     x27, [sp, #0x220]
        .cfi_restore 27
        adcs    x7, x7, x11
        umlal   v14.2d, v25.2s, v0.s[2]
        adcs    x14, x14, x22
        umlal2  v14.2d, v25.4s, v0.s[3]
        ldp     q20, q25, [x2, #0x190]
        adcs    x9, x9, x19
        umlal   v14.2d, v16.2s, v0.s[0]
        adcs    x5, x5, x1
        umlal2  v10.2d, v8.4s, v7.s[2]
        str     x5, [sp, #0x6d0]
        ldr     x5, [sp, #0x6f0]
        adcs    x20, x20, x5
        umlal2  v14.2d, v16.4s, v0.s[1]
        str     x20, [sp, #0x600]
        ldr     x20, [sp, #0x6d8]
        str     x9, [sp, #0x5f8]
        ldr     x9, [sp, #0x690]
        adcs    x20, x20, x9
        umlal   v14.2d, v19.2s, v2.s[2]
        str     x20, [sp, #0x6d8]
        ldr     x20, [sp, #0x6a0]
        adcs    x8, x8, x20
        umlal   v10.2d, v11.2s, v21.s[2]
        str     x8, [sp, #0x578]
        ldr     x8, [sp, #0x688]
        adc     x8, x8, xzr
        str     x8, [sp, #0x688]
        ldr     x8, [sp, #0x618]
        str     x14, [sp, #0x5d0]
        ldr     x14, [sp, #0x7d8]
        adds    x8, x8, x14
        ldr     x14, [sp, #0x620]
        umlal2  v10.2d, v11.4s, v21.s[3]
        ldp     q8, q11, [x2, #0x2f0]
        str     x7, [sp, #0x7d8]
        ldr     x7, [sp, #0x570]
        adcs    x7, x14, x7
        ldr     x14, [sp, #0x628]
        umlal2  v14.2d, v19.4s, v2.s[3]
        str     x16, [sp, #0x570]
        ldr     x16, [sp, #0x568]
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x560]
        umlal   v14.2d, v27.2s, v2.s[0]
        stp     x8, x7, [x3, #0x40]
        ldr     x20, [sp, #0x550]
        ldr     x8, [sp, #0x548]
        ldr     x7, [sp, #0x630]
        adcs    x7, x7, x8
        ldr     x8, [sp, #0x638]
        umlal   v10.2d, v13.2s, v21.s[0]
        adcs    x8, x8, x16
        ldr     x16, [sp, #0x640]
        str     x12, [sp, #0x560]
        ldr     x12, [sp, #0x558]
        adcs    x12, x16, x12
        ldr     x16, [sp, #0x650]
        ldr     x9, [sp, #0x7a0]
        adcs    x16, x16, x20
        ldr     x20, [sp, #0x648]
        ldr     x5, [sp, #0x7a8]
        str     x16, [sp, #0x550]
        ldr     x16, [sp, #0x7c0]
        adcs    x16, x20, x16
        ldr     x17, [sp, #0x7b0]
        ldr     x20, [sp, #0x590]
        str     x16, [sp, #0x7c0]
        ldr     x15, [sp, #0x750]
        ldr     x16, [sp, #0x540]
        adcs    x20, x20, x16
        ldr     x16, [sp, #0x598]
        umlal2  v10.2d, v13.4s, v21.s[1]
        adcs    x9, x16, x9
        ldr     x16, [sp, #0x5a8]
        adcs    x5, x16, x5
        ldr     x16, [sp, #0x5a0]
        umlal   v10.2d, v1.2s, v0.s[2]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x700]
        adcs    x15, x17, x15
        ldr     x17, [sp, #0x6c8]
        str     x15, [sp, #0x750]
        ldr     x15, [sp, #0x758]
        adcs    x15, x17, x15
        ldr     x17, [sp, #0x780]
        ldp     q13, q16, [x2, #0x300]
        umlal2  v10.2d, v1.4s, v0.s[3]
        str     x15, [sp, #0x758]
        ldr     x15, [sp, #0x760]
        adcs    x15, x17, x15
        umlal2  v14.2d, v27.4s, v2.s[1]
        ldp     q1, q19, [x2, #0x170]
        stp     x14, x7, [x3, #0x50]
        ldr     x7, [sp, #0x7e8]
        umlal   v10.2d, v3.2s, v0.s[0]
        stp     x8, x12, [x3, #0x60]
        ldr     x12, [sp, #0x798]
        ldr     x8, [sp, #0x748]
        umlal   v14.2d, v28.2s, v9.s[2]
        ldr     x14, [sp, #0x7b8]
        umlal2  v14.2d, v28.4s, v9.s[3]
        umlal   v17.2d, v5.2s, v18.s[0]
        umlal   v14.2d, v20.2s, v9.s[0]
        umlal2  v12.2d, v23.4s, v24.s[3]
        ldp     q23, q24, [x2, #0x180]
        ldr     x17, [sp, #0x790]
        ldp     d27, d28, [x7, #0x130]
        adcs    x8, x8, x12
        ldr     x12, [sp, #0x740]
        umlal2  v14.2d, v20.4s, v9.s[1]
        umlal   v14.2d, v25.2s, v18.s[2]
        umlal2  v17.2d, v5.4s, v18.s[1]
        adcs    x12, x12, x14
        ldr     x14, [sp, #0x738]
        adcs    x14, x14, xzr
        usra    v12.2d, v15.2d, #6
        ldp     q15, q5, [x2, #0x190]
        ldr     x2, [sp, #0x788]
        adcs    x17, x17, xzr
        umlal2  v14.2d, v25.4s, v18.s[3]
        ldp     d18, d20, [x7, #0x138]
        adcs    x2, x2, xzr
        str     x2, [sp, #0x788]
        ldr     x2, [sp, #0x7c8]
        adcs    x2, x2, xzr
        shl     v25.2d, v28.2d, #8
        str     x2, [sp, #0x7c8]
        ldr     x2, [sp, #0x580]
        adcs    x2, x2, xzr
        usra    v17.2d, v27.2d, #0x3e
        uzp2    v27.2d, v22.2d, v12.2d
        str     x2, [sp, #0x580]
        ldr     x2, [sp, #0x5e0]
        adcs    x2, x2, xzr
        uzp1    v12.2d, v22.2d, v12.2d
        str     x2, [sp, #0x5e0]
        ldr     x2, [sp, #0x5e8]
        adcs    x2, x2, xzr
        shl     v22.2d, v27.2d, #0x23
        ext     v6.16b, v6.16b, v27.16b, #8
        str     x2, [sp, #0x5e8]
        ldr     x2, [sp, #0x588]
        adcs    x2, x2, xzr
        shl     v20.2d, v20.2d, #0xe
        str     x2, [sp, #0x588]
        ldr     x2, [sp, #0x5f0]
        adcs    x2, x2, xzr
        usra    v17.2d, v25.2d, #6
        str     x2, [sp, #0x5f0]
        ldr     x2, [sp, #0x5b0]
        adcs    x2, x2, xzr
        usra    v12.2d, v22.2d, #6
        ldp     d22, d25, [x7, #0x140]
        ldr     x7, [sp, #0x5b8]
        adcs    x7, x7, xzr
        adcs    x6, x6, xzr
        adcs    x10, x10, xzr
        usra    v12.2d, v6.2d, #0x1d
        str     q12, [x0, #0x70]
        usra    v14.2d, v18.2d, #0x38
        adcs    x13, x13, xzr
        adcs    x28, x28, xzr
        str     x28, [sp, #0x5b8]
        ldr     x28, [sp, #0x7e0]
        ldp     q12, q6, [x28, #0x150]
        adcs    x21, x21, xzr
        adcs    x11, x11, xzr
        shl     v18.2d, v25.2d, #0x14
        ldp     q25, q28, [x28, #0x180]
        adcs    x22, x22, xzr
        usra    v14.2d, v20.2d, #6
        umlal2  v10.2d, v3.4s, v0.s[1]
        adcs    x19, x19, xzr
        adcs    x1, x1, xzr
        umlal   v10.2d, v26.2s, v2.s[2]
        ldp     q3, q20, [x28, #0x160]
        str     x1, [sp, #0x5b0]
        ldr     x1, [sp, #0x6f0]
        adcs    x1, x1, xzr
        umlal2  v10.2d, v26.4s, v2.s[3]
        uzp1    v26.2d, v17.2d, v14.2d
        str     x1, [sp, #0x6f0]
        ldr     x1, [sp, #0x690]
        adcs    x1, x1, xzr
        str     x1, [sp, #0x690]
        ldr     x1, [sp, #0x6a0]
        adcs    x1, x1, xzr
        umlal   v10.2d, v23.2s, v2.s[0]
        str     x1, [sp, #0x6a0]
        ldr     x1, [sp, #0x538]
        adds    x20, x20, x1
        ldr     x1, [sp, #0x6e0]
        adcs    x1, x9, x1
        ldr     x9, [sp, #0x708]
        umlal2  v10.2d, v23.4s, v2.s[1]
        uzp2    v14.2d, v17.2d, v14.2d
        adcs    x5, x5, x9
        ldr     x9, [sp, #0x7e0]
        ldr     x28, [sp, #0x228]
        .cfi_restore 28
        ldr     q17, [x9, #0x1a0]
        ldr     x9, [sp, #0x6b0]
        str     x19, [sp, #0x708]
        ldr     x19, [sp, #0x6f8]
        adcs    x16, x16, x19
        ldr     x19, [sp, #0x750]
        str     x22, [sp, #0x6f8]
        ldr     x22, [sp, #0x710]
        adcs    x19, x19, x22
        ldr     x22, [sp, #0x758]
        umlal   v10.2d, v24.2s, v9.s[2]
        adcs    x9, x22, x9
        ldr     x22, [sp, #0x610]
        adcs    x22, x15, x22
        ldr     x15, [sp, #0x6c0]
        adcs    x8, x8, x15
        ldr     x15, [sp, #0x7d0]
        ext     v23.16b, v27.16b, v14.16b, #8
        adcs    x12, x12, x15
        ldr     x15, [sp, #0x768]
        adcs    x14, x14, x15
        ldr     x15, [sp, #0x718]
        umlal2  v10.2d, v24.4s, v9.s[3]
        stp     x22, x8, [x3, #0xb0]
        ldr     x22, [sp, #0x778]
        shl     v24.2d, v14.2d, #0x23
        usra    v26.2d, v24.2d, #6
        umull   v24.2d, v8.2s, v7.s[0]
        adcs    x8, x17, x22
        ldr     x17, [sp, #0x720]
        ldr     x22, [sp, #0x788]
        adcs    x15, x22, x15
        ldr     x22, [sp, #0x7c8]
        adcs    x17, x22, x17
        ldr     x22, [sp, #0x580]
        umlal   v10.2d, v29.2s, v9.s[0]
        str     x17, [sp, #0x720]
        ldr     x17, [sp, #0x728]
        adcs    x17, x22, x17
        str     x21, [sp, #0x728]
        ldp     x21, x22, [sp, #0x1f0]
        .cfi_restore 21
        .cfi_restore 22
        stp     x20, x1, [x3, #0x80]
        ldr     x20, [sp, #0x5e0]
        ldr     x1, [sp, #0x7e0]
        umlal2  v10.2d, v29.4s, v9.s[1]
        ldr     q27, [x1, #0x1a0]
        str     x17, [sp, #0x580]
        ldr     x17, [sp, #0x680]
        adcs    x17, x20, x17
        ldr     x20, [sp, #0x5e8]
        str     x17, [sp, #0x680]
        ldr     x17, [sp, #0x6a8]
        adcs    x17, x20, x17
        ldr     x20, [sp, #0x588]
        ldp     q29, q30, [x1, #0x310]
        str     x17, [sp, #0x6a8]
        ldr     x17, [sp, #0x730]
        adcs    x17, x20, x17
        umlal2  v24.2d, v8.4s, v7.s[2]
        stp     x19, x9, [x3, #0xa0]
        ldr     x19, [sp, #0x5f0]
        usra    v10.2d, v22.2d, #0x32
        umlal   v24.2d, v11.2s, v21.s[2]
        adcs    x9, x19, xzr
        adcs    x2, x2, xzr
        umlal2  v24.2d, v11.4s, v21.s[3]
        ldp     x19, x20, [sp, #0x1e0]
        .cfi_restore 19
        .cfi_restore 20
        usra    v26.2d, v23.2d, #0x1d
        adcs    x7, x7, xzr
        umlal   v24.2d, v12.2s, v21.s[0]
        stp     x5, x16, [x3, #0x90]
        ldr     x16, [sp, #0x7c0]
        ldr     x5, [sp, #0x550]
        usra    v10.2d, v18.2d, #6
        umull   v8.2d, v13.2s, v7.s[0]
        ldr     q11, [x1, #0x1a0]
        stp     x5, x16, [x3, #0x70]
        umlal2  v24.2d, v12.4s, v21.s[1]
        ldp     q12, q18, [x1, #0x190]
        umlal   v24.2d, v6.2s, v0.s[2]
        str     q26, [x0, #0x80]
        adcs    x5, x6, xzr
        ldr     x16, [sp, #0x5b8]
        ldr     x6, [sp, #0x7e8]
        umlal2  v24.2d, v6.4s, v0.s[3]
        ldp     d6, d22, [x6, #0x150]
        umlal2  v8.2d, v13.4s, v7.s[2]
        ldp     d13, d23, [x6, #0x148]
        umlal   v8.2d, v16.2s, v21.s[2]
        adcs    x10, x10, xzr
        umlal   v24.2d, v1.2s, v0.s[0]
        shl     v22.2d, v22.2d, #0x20
        adcs    x13, x13, xzr
        umlal2  v24.2d, v1.4s, v0.s[1]
        adcs    x16, x16, xzr
        umlal2  v8.2d, v16.4s, v21.s[3]
        str     x16, [sp, #0x5b8]
        ldr     x16, [sp, #0x728]
        adcs    x16, x16, xzr
        umlal   v8.2d, v3.2s, v21.s[0]
        adcs    x11, x11, xzr
        umlal2  v8.2d, v3.4s, v21.s[1]
        ldr     q1, [x1, #0x350]
        str     x11, [sp, #0x728]
        ldr     x11, [sp, #0x6f8]
        adcs    x11, x11, xzr
        umlal   v8.2d, v20.2s, v0.s[2]
        shl     v3.2d, v23.2d, #0x1a
        str     x11, [sp, #0x6f8]
        ldr     x11, [sp, #0x708]
        adcs    x11, x11, xzr
        umlal   v24.2d, v19.2s, v2.s[2]
        str     x11, [sp, #0x708]
        ldr     x11, [sp, #0x5b0]
        adcs    x11, x11, xzr
        umlal2  v8.2d, v20.4s, v0.s[3]
        ldr     d16, [x6, #0x178]
        str     x11, [sp, #0x5b0]
        ldr     x11, [sp, #0x6f0]
        adcs    x11, x11, xzr
        umlal2  v24.2d, v19.4s, v2.s[3]
        ldp     q19, q20, [x1, #0x170]
        ldr     x1, [sp, #0x690]
        adcs    x1, x1, xzr
        umlal   v24.2d, v15.2s, v2.s[0]
        ldp     d23, d26, [x6, #0x158]
        ldr     x6, [sp, #0x6a0]
        adcs    x6, x6, xzr
        umlal2  v24.2d, v15.4s, v2.s[1]
        str     x6, [sp, #0x6a0]
        ldr     x6, [sp, #0x698]
        adds    x6, x12, x6
        ldr     x12, [sp, #0x678]
        umlal   v8.2d, v25.2s, v0.s[0]
        adcs    x12, x14, x12
        ldr     x14, [sp, #0x670]
        umlal2  v8.2d, v25.4s, v0.s[1]
        adcs    x8, x8, x14
        ldr     x14, [sp, #0x668]
        stp     x6, x12, [x3, #0xc0]
        ldr     x12, [sp, #0x720]
        ldr     x6, [sp, #0x660]
        umlal   v8.2d, v28.2s, v2.s[2]
        adcs    x6, x15, x6
        umlal   v24.2d, v5.2s, v9.s[2]
        adcs    x12, x12, x14
        ldr     x14, [sp, #0x6e8]
        stp     x8, x6, [x3, #0xd0]
        ldr     x8, [sp, #0x560]
        ldr     x6, [sp, #0x580]
        umlal2  v24.2d, v5.4s, v9.s[3]
        shl     v15.2d, v26.2d, #0x26
        adcs    x6, x6, x8
        ldr     x8, [sp, #0x680]
        umull   v9.2d, v29.2s, v7.s[0]
        adcs    x8, x8, x14
        stp     x12, x6, [x3, #0xe0]
        ldr     x12, [sp, #0x658]
        ldr     x6, [sp, #0x6a8]
        adcs    x6, x6, x12
        ldr     x12, [sp, #0x570]
        umlal2  v8.2d, v28.4s, v2.s[3]
        movi    v5.2d, #0000000000000000
        umlal   v8.2d, v17.2s, v2.s[0]
        adcs    x12, x17, x12
        stp     x8, x6, [x3, #0xf0]
        ldr     x8, [sp, #0x7e0]
        ldr     x6, [sp, #0x7d8]
        usra    v24.2d, v13.2d, #0x2c
        umlal2  v8.2d, v17.4s, v2.s[1]
        adcs    x6, x9, x6
        ldr     x9, [sp, #0x5d0]
        ldp     q13, q17, [x8, #0x320]
        umlal2  v9.2d, v29.4s, v7.s[2]
        adcs    x2, x2, x9
        ldr     x9, [sp, #0x5f8]
        ldp     q25, q26, [x8, #0x180]
        umlal   v9.2d, v30.2s, v21.s[2]
        adcs    x7, x7, x9
        ldr     x9, [sp, #0x6d0]
        umlal2  v9.2d, v30.4s, v21.s[3]
        adcs    x5, x5, x9
        ldr     x9, [sp, #0x6d8]
        stp     x12, x6, [x3, #0x100]
        ldr     x12, [sp, #0x578]
        ldr     x6, [sp, #0x600]
        umlal   v9.2d, v19.2s, v21.s[0]
        usra    v8.2d, v6.2d, #0x26
        adcs    x6, x10, x6
        ldr     x10, [sp, #0x5b8]
        umlal2  v9.2d, v19.4s, v21.s[1]
        ldp     q6, q19, [x8, #0x330]
        adcs    x9, x13, x9
        ldr     x13, [sp, #0x728]
        umlal   v9.2d, v20.2s, v0.s[2]
        usra    v24.2d, v3.2d, #6
        adcs    x10, x10, x12
        ldr     x12, [sp, #0x688]
        umlal2  v9.2d, v20.4s, v0.s[3]
        ldp     q3, q20, [x8, #0x340]
        adcs    x12, x16, x12
        umlal   v9.2d, v12.2s, v0.s[0]
        usra    v8.2d, v22.2d, #6
        adcs    x13, x13, xzr
        umull   v22.2d, v13.2s, v7.s[0]
        stp     x9, x10, [x3, #0x130]
        ldr     x14, [sp, #0x7e8]
        ldr     x10, [sp, #0x708]
        ldr     x9, [sp, #0x6f8]
        adcs    x9, x9, xzr
        umlal2  v9.2d, v12.4s, v0.s[1]
        uzp2    v12.2d, v10.2d, v24.2d
        adcs    x10, x10, xzr
        umlal   v9.2d, v18.2s, v2.s[2]
        ldp     q28, q29, [x8, #0x190]
        ldr     x8, [sp, #0x5b0]
        adcs    x8, x8, xzr
        umlal2  v9.2d, v18.4s, v2.s[3]
        ldp     d2, d18, [x14, #0x170]
        adcs    x11, x11, xzr
        umlal2  v22.2d, v13.4s, v7.s[2]
        uzp1    v10.2d, v10.2d, v24.2d
        stp     x2, x7, [x3, #0x110]
        umlal   v22.2d, v17.2s, v21.s[2]
        ext     v14.16b, v14.16b, v12.16b, #8
        stp     x12, x13, [x3, #0x140]
        umlal2  v22.2d, v17.4s, v21.s[3]
        shl     v13.2d, v12.2d, #0x23
        stp     x5, x6, [x3, #0x120]
        ldr     x2, [sp, #0x6a0]
        umull   v17.2d, v3.2s, v7.s[0]
        usra    v9.2d, v23.2d, #0x20
        stp     x8, x11, [x3, #0x160]
        umull   v23.2d, v6.2s, v7.s[0]
        usra    v10.2d, v13.2d, #6
        adcs    x1, x1, xzr
        umlal   v22.2d, v25.2s, v21.s[0]
        shl     v18.2d, v18.2d, #0x38
        stp     x9, x10, [x3, #0x150]
        umlal2  v22.2d, v25.4s, v21.s[1]
        ldp     d24, d13, [x14, #0x160]
        adcs    x2, x2, xzr
        umlal   v22.2d, v26.2s, v0.s[2]
        usra    v9.2d, v15.2d, #6
        stp     x1, x2, [x3, #0x170]
        umlal2  v22.2d, v26.4s, v0.s[3]
        usra    v10.2d, v14.2d, #0x1d
        umlal2  v23.2d, v6.4s, v7.s[2]
        ldp     d6, d25, [x14, #0x168]
        umlal   v23.2d, v19.2s, v21.s[2]
        umlal2  v23.2d, v19.4s, v21.s[3]
        uzp1    v19.2d, v8.2d, v9.2d
        umlal2  v17.2d, v3.4s, v7.s[2]
        shl     v3.2d, v13.2d, #0x2c
        umlal   v17.2d, v20.2s, v21.s[2]
        uzp2    v26.2d, v8.2d, v9.2d
        umlal2  v17.2d, v20.4s, v21.s[3]
        ldp     d14, d15, [sp, #0x1d0]
        .cfi_restore 78
        .cfi_restore 79
        shl     v8.2d, v25.2d, #0x32
        umlal   v17.2d, v11.2s, v21.s[0]
        umlal   v23.2d, v28.2s, v21.s[0]
        shl     v13.2d, v26.2d, #0x23
        umlal2  v23.2d, v28.4s, v21.s[1]
        ext     v20.16b, v12.16b, v26.16b, #8
        umlal   v23.2d, v29.2s, v0.s[2]
        usra    v19.2d, v13.2d, #6
        umlal   v22.2d, v27.2s, v0.s[0]
        ldp     d12, d13, [sp, #0x1c0]
        .cfi_restore 76
        .cfi_restore 77
        umlal2  v22.2d, v27.4s, v0.s[1]
        umull   v25.2d, v1.2s, v7.s[0]
        umlal2  v17.2d, v11.4s, v21.s[1]
        umlal2  v23.2d, v29.4s, v0.s[3]
        usra    v22.2d, v24.2d, #0x1a
        umlal2  v25.2d, v1.4s, v7.s[2]
        usra    v23.2d, v6.2d, #0x14
        usra    v17.2d, v2.2d, #0xe
        str     q10, [x0, #0x90]
        usra    v25.2d, v16.2d, #8
        usra    v23.2d, v8.2d, #6
        ldp     d8, d9, [sp, #0x1a0]
        .cfi_restore 72
        .cfi_restore 73
        usra    v22.2d, v3.2d, #6
        ldp     d10, d11, [sp, #0x1b0]
        .cfi_restore 74
        .cfi_restore 75
        usra    v17.2d, v18.2d, #6
        uzp2    v0.2d, v22.2d, v23.2d
        uzp1    v1.2d, v22.2d, v23.2d
        uzp2    v2.2d, v17.2d, v25.2d
        usra    v19.2d, v20.2d, #0x1d
        uzp1    v3.2d, v17.2d, v25.2d
        shl     v6.2d, v0.2d, #0x23
        ext     v7.16b, v26.16b, v0.16b, #8
        ext     v0.16b, v0.16b, v2.16b, #8
        ext     v4.16b, v2.16b, v4.16b, #8
        shl     v2.2d, v2.2d, #0x23
        str     q19, [x0, #0xa0]
        usra    v5.2d, v4.2d, #0x1d
        usra    v1.2d, v6.2d, #6
        usra    v3.2d, v2.2d, #6
        str     d5, [x0, #0xd0]
        usra    v1.2d, v7.2d, #0x1d
        usra    v3.2d, v0.2d, #0x1d
        str     q1, [x0, #0xb0]
        str     q3, [x0, #0xc0]
        add     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset -2032
        ret
END_COMPOSITE(karat_phase_sqr_24_aarch64)

NOTES

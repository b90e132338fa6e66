/* karat_phase_mul_12_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 1000 --islands 4 --apart x0,x1,x2,x3,x4,x5,x6 --across --spill
 * 566.0 cycles instead of 1123.0, bound 504.0 (simulated, one run after another); 1504 of 1877 instructions have another place.
 * Made from code with the SHA-256 2dfeeda2b261d56faf015e836c80810cfe9f967452950873839c24b0ec6613cb.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_mul_12_aarch64)
        sub     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset 1008
        ldp     d0, d1, [x1]
        shl     v1.2d, v1.2d, #0xc
        ldr     d2, [x1]
        movi    v3.16b, #0xff
        ldr     x7, [x5, #0x58]
        ldp     q4, q5, [x2]
        ushr    v0.2d, v0.2d, #0x3a
        ushr    v3.2d, v3.2d, #0x23
        ldp     d6, d7, [x1, #8]
        movi    v16.2d, #0000000000000000
        ushr    v17.2d, v2.2d, #0x1d
        ldp     x8, x9, [x5, #8]
        lsl     x9, x9, #0x34
        uzp1    v2.2d, v2.2d, v17.2d
        usra    v0.2d, v1.2d, #6
        ldp     x10, x11, [x5]
        lsl     x11, x11, #0x3a
        ldp     q1, q17, [x2, #0x20]
        and     v2.16b, v2.16b, v3.16b
        lsr     x8, x8, #6
        ldp     q18, q19, [x2]
        shl     v7.2d, v7.2d, #0x12
        adds    x10, x10, x11
        ldp     d20, d21, [x1, #0x10]
        ushr    v6.2d, v6.2d, #0x34
        adcs    x8, x8, x9
        umlal   v0.2d, v4.2s, v2.s[0]
        ldp     d22, d23, [x1, #0x18]
        umlal2  v0.2d, v4.4s, v2.s[2]
        ldp     q4, q24, [x2, #0x40]
        usra    v6.2d, v7.2d, #6
        umull   v7.2d, v1.2s, v2.s[0]
        ldp     x9, x11, [x5, #0x18]
        lsr     x9, x9, #0x12
        ldp     q25, q26, [x2, #0x20]
        shl     v21.2d, v21.2d, #0x18
        lsl     x11, x11, #0x28
        ext     v27.16b, v16.16b, v0.16b, #8
        ldp     x12, x13, [x5, #0x38]
        lsl     x13, x13, #0x10
        usra    v0.2d, v27.2d, #0x1d
        umlal2  v7.2d, v1.4s, v2.s[2]
        and     v1.16b, v0.16b, v3.16b
        ldp     x14, x15, [x5, #0x40]
        lsl     x15, x15, #0xa
        ext     v0.16b, v0.16b, v16.16b, #8
        ldp     x16, x17, [x5, #0x10]
        shl     v23.2d, v23.2d, #0x1e
        lsl     x17, x17, #0x2e
        ldr     d27, [x1, #0x48]
        shl     v27.2d, v27.2d, #2
        lsr     x14, x14, #0x30
        lsr     x16, x16, #0xc
        ldp     q28, q29, [x2]
        lsr     x12, x12, #0x2a
        adcs    x16, x16, x17
        str     x2, [sp, #0x3e8]
        ldp     x17, x2, [x5, #0x20]
        lsr     x17, x17, #0x18
        lsl     x2, x2, #0x22
        str     x1, [sp, #0x3e0]
        str     x16, [sp, #0x3d8]
        ldp     x1, x16, [x6]
        adcs    x9, x9, x11
        adcs    x2, x17, x2
        ldp     x11, x17, [x5, #0x28]
        lsr     x11, x11, #0x1e
        umulh   x16, x8, x16
        str     x16, [sp, #0x3d0]
        ldp     x16, x1, [x5, #0x30]
        lsl     x17, x17, #0x1c
        adcs    x11, x11, x17
        str     x2, [sp, #0x3c8]
        ldp     x17, x2, [x5, #0x48]
        str     x11, [sp, #0x3c0]
        lsl     x11, x2, #4
        lsr     x16, x16, #0x24
        str     x8, [sp, #0x3b8]
        str     x9, [sp, #0x3b0]
        ldp     x8, x9, [x5, #0x58]
        lsl     x9, x9, #0x38
        lsr     x8, x8, #2
        str     x8, [sp, #0x3a8]
        str     x11, [sp, #0x3a0]
        ldp     x8, x11, [x6, #0x10]
        ldr     x8, [x6]
        lsr     x17, x17, #0x36
        orr     x7, x17, x7, lsl #62
        ldp     x5, x17, [x5, #0x60]
        lsr     x5, x5, #8
        umulh   x8, x10, x8
        lsl     x1, x1, #0x16
        lsl     x17, x17, #0x32
        orr     x2, x9, x2, lsr #60
        adcs    x1, x16, x1
        adcs    x9, x12, x13
        ldr     x13, [sp, #0x3a0]
        adcs    x12, x14, x15
        adcs    x7, x7, x13
        ldr     x13, [sp, #0x3a8]
        adcs    x2, x13, x2
        ldr     x13, [x6, #8]
        adcs    x5, x5, x17
        mul     x14, x10, x13
        adds    x8, x8, x14
        stp     x21, x22, [sp, #0x50]
        .cfi_rel_offset 21, 80
        .cfi_rel_offset 22, 88
        ldr     x21, [sp, #0x3d8]
        stp     x23, x24, [sp, #0x60]
        .cfi_rel_offset 23, 96
        .cfi_rel_offset 24, 104
        ldr     x24, [sp, #0x3b0]
        stp     d12, d13, [sp, #0x20]
        .cfi_rel_offset 76, 32
        .cfi_rel_offset 77, 40
        umull   v12.2d, v17.2s, v2.s[0]
        mul     x22, x21, x11
        stp     x19, x20, [sp, #0x40]
        .cfi_rel_offset 19, 64
        .cfi_rel_offset 20, 72
        ldr     x20, [x6, #0x10]
        ldr     x19, [sp, #0x3e0]
        stp     d14, d15, [sp, #0x30]
        .cfi_rel_offset 78, 48
        .cfi_rel_offset 79, 56
        ldp     d13, d14, [x19, #0x20]
        umulh   x23, x21, x20
        stp     x21, x24, [x4, #0x10]
        stp     x27, x28, [sp, #0x80]
        .cfi_rel_offset 27, 128
        .cfi_rel_offset 28, 136
        ldr     x14, [sp, #0x3c8]
        ldr     x15, [sp, #0x3c0]
        ldr     x28, [sp, #0x3b8]
        ldr     x27, [sp, #0x3e8]
        umlal2  v12.2d, v17.4s, v2.s[2]
        stp     x25, x26, [sp, #0x70]
        .cfi_rel_offset 25, 112
        .cfi_rel_offset 26, 120
        ldr     x25, [x6]
        usra    v6.2d, v0.2d, #0x1d
        umull   v15.2d, v4.2s, v2.s[0]
        stp     x1, x9, [x4, #0x30]
        usra    v7.2d, v20.2d, #0x2e
        ldp     q0, q17, [x27, #0x40]
        mul     x26, x28, x25
        stp     x14, x15, [x4, #0x20]
        usra    v12.2d, v22.2d, #0x28
        umull   v20.2d, v24.2s, v2.s[0]
        stp     x2, x5, [x4, #0x50]
        umlal   v6.2d, v5.2s, v2.s[0]
        shl     v14.2d, v14.2d, #0x24
        umlal2  v6.2d, v5.4s, v2.s[2]
        mul     x16, x28, x13
        usra    v7.2d, v21.2d, #6
        umlal   v6.2d, v18.2s, v1.s[0]
        ldp     q5, q21, [x27]
        umlal2  v6.2d, v18.4s, v1.s[2]
        usra    v12.2d, v23.2d, #6
        umulh   x17, x28, x25
        umlal2  v15.2d, v4.4s, v2.s[2]
        ldp     q4, q18, [x27, #0x60]
        ldp     q22, q23, [x27, #0x20]
        umlal2  v20.2d, v24.4s, v2.s[2]
        umlal   v15.2d, v26.2s, v1.s[0]
        umlal2  v15.2d, v26.4s, v1.s[2]
        ext     v24.16b, v16.16b, v6.16b, #8
        umulh   x5, x10, x13
        umlal   v12.2d, v25.2s, v1.s[0]
        usra    v6.2d, v24.2d, #0x1d
        umlal2  v12.2d, v25.4s, v1.s[2]
        umlal   v20.2d, v0.2s, v1.s[0]
        usra    v15.2d, v13.2d, #0x22
        ldp     d13, d24, [x19, #0x28]
        adcs    x5, x5, x16
        ldr     x16, [sp, #0x3d0]
        umlal2  v20.2d, v0.4s, v1.s[2]
        ldp     q0, q25, [x27, #0x80]
        adc     x16, x16, xzr
        subs    x2, x10, x21
        mul     x9, x21, x20
        umull   v26.2d, v4.2s, v2.s[0]
        str     x9, [sp, #0x3d0]
        sbcs    x9, x28, x24
        usra    v15.2d, v14.2d, #6
        csetm   x15, lo
        adds    x26, x8, x26
        eor     x2, x2, x15
        eor     x8, x9, x15
        mul     x9, x10, x25
        adcs    x5, x5, x17
        umlal2  v26.2d, v4.4s, v2.s[2]
        adc     x16, x16, xzr
        cmn     x15, #1
        umlal   v26.2d, v17.2s, v1.s[0]
        adcs    x2, x2, xzr
        adcs    x8, x8, xzr
        umull   v14.2d, v18.2s, v2.s[0]
        subs    x17, x20, x25
        sbcs    x13, x11, x13
        csetm   x25, lo
        eor     x17, x17, x25
        eor     x13, x13, x25
        cmn     x25, #1
        eor     x25, x15, x25
        umlal2  v26.2d, v17.4s, v1.s[2]
        and     v4.16b, v6.16b, v3.16b
        ext     v6.16b, v6.16b, v16.16b, #8
        adcs    x15, x17, xzr
        umulh   x17, x24, x11
        adcs    x13, x13, xzr
        adds    x22, x23, x22
        usra    v7.2d, v6.2d, #0x1d
        ldp     q6, q17, [x27, #0x20]
        umlal2  v14.2d, v18.4s, v2.s[2]
        stp     x10, x28, [x4]
        umlal   v15.2d, v22.2s, v4.s[0]
        usra    v20.2d, v13.2d, #0x1c
        stp     x12, x7, [x4, #0x40]
        shl     v13.2d, v24.2d, #0x2a
        ldp     q18, q24, [x27, #0x60]
        umulh   x23, x24, x20
        umlal2  v15.2d, v22.4s, v4.s[2]
        ldp     d22, d30, [x19, #0x30]
        umlal   v7.2d, v19.2s, v1.s[0]
        umlal2  v7.2d, v19.4s, v1.s[2]
        usra    v20.2d, v13.2d, #6
        ldp     x28, x10, [x6, #0x20]
        umlal   v7.2d, v28.2s, v4.s[0]
        usra    v26.2d, v22.2d, #0x16
        str     x16, [sp, #0x3a8]
        str     x5, [sp, #0x3a0]
        ldp     x16, x5, [x6, #0x30]
        umlal2  v7.2d, v28.4s, v4.s[2]
        ldp     q13, q19, [x27, #0x40]
        shl     v22.2d, v30.2d, #0x30
        mul     x7, x24, x11
        umulh   x21, x21, x11
        umlal   v20.2d, v23.2s, v4.s[0]
        stp     x9, x26, [x3]
        usra    v26.2d, v22.2d, #6
        ext     v22.16b, v16.16b, v7.16b, #8
        umlal   v14.2d, v18.2s, v1.s[0]
        umulh   x11, x2, x15
        usra    v7.2d, v22.2d, #0x1d
        ldp     d22, d28, [x19, #0x38]
        adcs    x21, x21, x7
        umlal2  v14.2d, v18.4s, v1.s[2]
        adc     x7, x17, xzr
        umull   v18.2d, v0.2s, v2.s[0]
        umlal   v26.2d, v13.2s, v4.s[0]
        umlal2  v20.2d, v23.4s, v4.s[2]
        mul     x17, x24, x20
        umlal2  v26.2d, v13.4s, v4.s[2]
        ext     v13.16b, v7.16b, v16.16b, #8
        and     v7.16b, v7.16b, v3.16b
        umlal2  v18.2d, v0.4s, v2.s[2]
        mul     x24, x2, x15
        umlal   v18.2d, v24.2s, v1.s[0]
        adds    x22, x22, x17
        ldr     x17, [sp, #0x3c0]
        ldr     x20, [x4, #0x38]
        umull   v0.2d, v25.2s, v2.s[0]
        adcs    x21, x21, x23
        usra    v12.2d, v13.2d, #0x1d
        adc     x23, x7, xzr
        umlal   v14.2d, v19.2s, v4.s[0]
        eor     x24, x24, x25
        ldp     q13, q23, [x27, #0x60]
        umlal2  v18.2d, v24.4s, v1.s[2]
        subs    x7, x14, x1
        shl     v24.2d, v28.2d, #0x36
        umlal2  v0.2d, v25.4s, v2.s[2]
        sbcs    x20, x17, x20
        ldp     x1, x17, [x6, #0x40]
        umlal2  v14.2d, v19.4s, v4.s[2]
        ldp     q19, q25, [x27, #0x80]
        str     x23, [sp, #0x398]
        umulh   x23, x2, x13
        umlal   v12.2d, v29.2s, v4.s[0]
        str     x21, [sp, #0x390]
        csetm   x21, lo
        subs    x16, x16, x28
        str     x22, [sp, #0x388]
        ldp     x22, x26, [x6, #0x50]
        umlal2  v12.2d, v29.4s, v4.s[2]
        eor     x7, x7, x21
        sbcs    x5, x5, x10
        umlal   v0.2d, v19.2s, v1.s[0]
        eor     x20, x20, x21
        umlal   v12.2d, v5.2s, v7.s[0]
        csetm   x9, lo
        cmn     x21, #1
        umlal2  v12.2d, v5.4s, v7.s[2]
        ldp     q5, q28, [x27]
        umlal   v20.2d, v6.2s, v7.s[0]
        mul     x28, x8, x13
        usra    v14.2d, v22.2d, #0x10
        adcs    x7, x7, xzr
        eor     x16, x16, x9
        umlal2  v20.2d, v6.4s, v7.s[2]
        ldp     q6, q22, [x27, #0xa0]
        adcs    x20, x20, xzr
        umlal   v26.2d, v17.2s, v7.s[0]
        mul     x2, x2, x13
        cmn     x9, #1
        eor     x5, x5, x9
        adcs    x16, x16, xzr
        ldp     q29, q30, [x27, #0xa0]
        eor     x21, x21, x9
        ldr     x9, [x4, #0x50]
        umlal2  v0.2d, v19.4s, v1.s[2]
        ext     v19.16b, v16.16b, v12.16b, #8
        adcs    x5, x5, xzr
        subs    x9, x12, x9
        usra    v14.2d, v24.2d, #6
        umlal   v18.2d, v13.2s, v4.s[0]
        umulh   x12, x14, x10
        str     x21, [sp, #0x380]
        ldr     x21, [x4, #0x48]
        str     x20, [sp, #0x378]
        ldr     x20, [x4, #0x58]
        sbcs    x20, x21, x20
        usra    v12.2d, v19.2d, #0x1d
        umlal2  v18.2d, v13.4s, v4.s[2]
        csetm   x21, lo
        adds    x2, x11, x2
        adcs    x28, x23, x28
        umlal2  v26.2d, v17.4s, v7.s[2]
        ldp     d13, d17, [x19, #0x40]
        umlal   v0.2d, v23.2s, v4.s[0]
        eor     x20, x20, x21
        umlal2  v0.2d, v23.4s, v4.s[2]
        mul     x23, x14, x10
        eor     x9, x9, x21
        ext     v19.16b, v12.16b, v16.16b, #8
        and     v12.16b, v12.16b, v3.16b
        ldp     q23, q24, [x27, #0x40]
        stp     d10, d11, [sp, #0x10]
        .cfi_rel_offset 74, 16
        .cfi_rel_offset 75, 24
        usra    v15.2d, v19.2d, #0x1d
        umull   v10.2d, v6.2s, v2.s[0]
        umulh   x11, x8, x13
        umull   v11.2d, v22.2s, v2.s[0]
        usra    v18.2d, v13.2d, #0xa
        umlal   v14.2d, v23.2s, v7.s[0]
        shl     v13.2d, v17.2d, #0x3c
        umlal   v15.2d, v21.2s, v7.s[0]
        umulh   x13, x8, x15
        umlal2  v15.2d, v21.4s, v7.s[2]
        adc     x11, x11, xzr
        umlal   v15.2d, v5.2s, v12.s[0]
        cmn     x21, #1
        usra    v18.2d, v13.2d, #6
        adcs    x9, x9, xzr
        umlal2  v10.2d, v6.4s, v2.s[2]
        ldp     q13, q6, [x27, #0x80]
        adcs    x20, x20, xzr
        umlal2  v15.2d, v5.4s, v12.s[2]
        ldp     q5, q17, [x27, #0xc0]
        mul     x8, x8, x15
        umlal2  v11.2d, v22.4s, v2.s[2]
        subs    x15, x22, x1
        umlal2  v14.2d, v23.4s, v7.s[2]
        ldp     q19, q21, [x27, #0x60]
        str     x20, [sp, #0x370]
        sbcs    x20, x26, x17
        umlal   v10.2d, v25.2s, v1.s[0]
        str     x9, [sp, #0x368]
        ldr     x9, [x6, #0x20]
        umulh   x22, x14, x9
        csetm   x26, lo
        umlal2  v10.2d, v25.4s, v1.s[2]
        ext     v22.16b, v16.16b, v15.16b, #8
        adds    x2, x2, x8
        umlal   v11.2d, v29.2s, v1.s[0]
        adcs    x28, x28, x13
        eor     x2, x2, x25
        eor     x8, x15, x26
        ldr     x15, [x3]
        usra    v15.2d, v22.2d, #0x1d
        umlal2  v11.2d, v29.4s, v1.s[2]
        eor     x28, x28, x25
        adc     x11, x11, xzr
        umlal   v10.2d, v13.2s, v4.s[0]
        ldp     q22, q23, [x27, #0x80]
        cmn     x25, #1
        umlal   v18.2d, v24.2s, v7.s[0]
        eor     x11, x11, x25
        mul     x13, x14, x9
        adcs    x24, x24, x15
        ldr     x15, [x3, #8]
        umlal2  v18.2d, v24.4s, v7.s[2]
        ldr     x17, [sp, #0x3a8]
        adcs    x2, x2, x15
        ldr     x15, [sp, #0x3a0]
        eor     x20, x20, x26
        eor     x21, x21, x26
        and     v24.16b, v15.16b, v3.16b
        adcs    x28, x28, x15
        umlal2  v10.2d, v13.4s, v4.s[2]
        str     x21, [sp, #0x360]
        ldr     x21, [sp, #0x3c0]
        mul     x14, x21, x9
        ext     v13.16b, v15.16b, v16.16b, #8
        adcs    x11, x11, x17
        usra    v20.2d, v13.2d, #0x1d
        umull   v13.2d, v5.2s, v2.s[0]
        ldr     x1, [x6, #0x30]
        adc     x25, x25, xzr
        adds    x22, x22, x23
        umlal   v0.2d, v19.2s, v7.s[0]
        umlal2  v0.2d, v19.4s, v7.s[2]
        ldp     q15, q19, [x27, #0xa0]
        mul     x23, x21, x10
        umlal   v20.2d, v28.2s, v12.s[0]
        umlal   v10.2d, v21.2s, v7.s[0]
        umlal2  v20.2d, v28.4s, v12.s[2]
        str     x13, [sp, #0x358]
        ldr     x13, [x4, #0x30]
        umulh   x19, x13, x1
        umlal2  v13.2d, v5.4s, v2.s[2]
        usra    v0.2d, v27.2d, #6
        adcs    x23, x12, x23
        umlal   v11.2d, v6.2s, v4.s[0]
        ldp     q5, q25, [x27, #0xc0]
        umlal2  v11.2d, v6.4s, v4.s[2]
        ldp     q6, q27, [x27, #0xc0]
        umlal2  v10.2d, v21.4s, v7.s[2]
        ldr     x1, [sp, #0x3d0]
        umulh   x12, x21, x10
        ldr     x10, [x6, #0x38]
        umlal   v13.2d, v30.2s, v1.s[0]
        umlal2  v13.2d, v30.4s, v1.s[2]
        ldp     q21, q28, [x27, #0xa0]
        umlal   v13.2d, v15.2s, v4.s[0]
        umlal   v11.2d, v22.2s, v7.s[0]
        str     x5, [sp, #0x350]
        umulh   x5, x13, x10
        umlal2  v11.2d, v22.4s, v7.s[2]
        adc     x12, x12, xzr
        adds    x24, x24, x1
        ldr     x1, [sp, #0x388]
        umull   v22.2d, v17.2s, v2.s[0]
        umlal2  v13.2d, v15.4s, v4.s[2]
        adcs    x2, x2, x1
        ldr     x1, [sp, #0x390]
        adcs    x28, x28, x1
        ldr     x1, [sp, #0x398]
        stp     d8, d9, [sp]
        .cfi_rel_offset 72, 0
        .cfi_rel_offset 73, 8
        adcs    x11, x11, x1
        ldp     q8, q9, [x27, #0x20]
        umull   v15.2d, v25.2s, v1.s[0]
        adc     x25, x25, xzr
        umlal2  v22.2d, v17.4s, v2.s[2]
        ldp     q2, q17, [x27]
        adds    x22, x22, x14
        umlal   v22.2d, v5.2s, v1.s[0]
        umulh   x14, x21, x9
        umlal2  v22.2d, v5.4s, v1.s[2]
        umlal2  v15.2d, v25.4s, v1.s[2]
        ldp     q1, q5, [x27, #0x20]
        umlal   v13.2d, v23.2s, v7.s[0]
        umlal2  v13.2d, v23.4s, v7.s[2]
        ldp     q23, q25, [x27, #0x40]
        mul     x21, x13, x10
        umlal   v22.2d, v19.2s, v4.s[0]
        adcs    x23, x23, x14
        ldr     x14, [x6, #0x30]
        umlal   v26.2d, v8.2s, v12.s[0]
        adc     x12, x12, xzr
        adds    x24, x15, x24
        umlal2  v26.2d, v8.4s, v12.s[2]
        adcs    x2, x17, x2
        ldr     x17, [sp, #0x3d0]
        mul     x15, x13, x14
        umlal   v20.2d, v2.2s, v24.s[0]
        adcs    x28, x17, x28
        ldr     x17, [sp, #0x388]
        stp     x24, x2, [x3, #0x10]
        umlal2  v20.2d, v2.4s, v24.s[2]
        ldp     q8, q2, [x27]
        adcs    x11, x17, x11
        ldr     x17, [sp, #0x390]
        umlal   v14.2d, v9.2s, v12.s[0]
        adcs    x25, x17, x25
        ldr     x17, [x4, #0x38]
        str     x2, [sp, #0x390]
        mul     x2, x17, x10
        umlal2  v14.2d, v9.4s, v12.s[2]
        adcs    x1, x1, xzr
        adds    x19, x19, x21
        umlal   v18.2d, v23.2s, v12.s[0]
        umulh   x21, x17, x10
        umlal2  v18.2d, v23.4s, v12.s[2]
        ext     v9.16b, v16.16b, v20.16b, #8
        adcs    x2, x5, x2
        ldr     x5, [sp, #0x3e0]
        usra    v20.2d, v9.2d, #0x1d
        umlal   v14.2d, v1.2s, v24.s[0]
        umlal2  v14.2d, v1.4s, v24.s[2]
        ldp     d9, d1, [x5, #0x48]
        umlal   v0.2d, v25.2s, v12.s[0]
        str     x24, [sp, #0x398]
        umulh   x24, x7, x16
        umlal2  v0.2d, v25.4s, v12.s[2]
        ldp     q23, q25, [x27, #0x40]
        adc     x21, x21, xzr
        umlal   v18.2d, v5.2s, v24.s[0]
        cmn     x26, #1
        umlal2  v18.2d, v5.4s, v24.s[2]
        ext     v5.16b, v20.16b, v16.16b, #8
        adcs    x26, x8, xzr
        and     v20.16b, v20.16b, v3.16b
        mul     x8, x17, x14
        umull   v29.2d, v27.2s, v4.s[0]
        adcs    x20, x20, xzr
        usra    v26.2d, v5.2d, #0x1d
        umlal2  v22.2d, v19.4s, v4.s[2]
        usra    v10.2d, v9.2d, #0x3e
        ldp     q9, q5, [x27, #0x60]
        shl     v1.2d, v1.2d, #8
        umlal   v15.2d, v6.2s, v4.s[0]
        str     x1, [sp, #0x388]
        umulh   x1, x17, x14
        adds    x19, x19, x8
        ldr     x8, [sp, #0x350]
        umlal   v26.2d, v17.2s, v24.s[0]
        umlal2  v26.2d, v17.4s, v24.s[2]
        usra    v10.2d, v1.2d, #6
        umlal   v26.2d, v8.2s, v20.s[0]
        ldp     q1, q17, [x27, #0x20]
        str     x25, [sp, #0x3d0]
        mul     x25, x7, x8
        umlal2  v26.2d, v8.4s, v20.s[2]
        adcs    x1, x2, x1
        ldr     x2, [sp, #0x378]
        umlal   v0.2d, v23.2s, v24.s[0]
        adc     x21, x21, xzr
        umlal   v10.2d, v9.2s, v12.s[0]
        str     x11, [sp, #0x3a8]
        umulh   x11, x2, x8
        umlal2  v10.2d, v9.4s, v12.s[2]
        ldp     d8, d9, [x5, #0x50]
        adds    x25, x24, x25
        umlal2  v0.2d, v23.4s, v24.s[2]
        ext     v19.16b, v16.16b, v26.16b, #8
        umlal   v10.2d, v25.2s, v24.s[0]
        usra    v26.2d, v19.2d, #0x1d
        umlal2  v10.2d, v25.4s, v24.s[2]
        mul     x24, x2, x8
        umlal   v18.2d, v1.2s, v20.s[0]
        ldp     q19, q23, [x27]
        umlal2  v18.2d, v1.4s, v20.s[2]
        shl     v9.2d, v9.2d, #0xe
        umlal2  v29.2d, v27.4s, v4.s[2]
        ext     v1.16b, v26.16b, v16.16b, #8
        str     x28, [sp, #0x3a0]
        ldr     x28, [x4, #0x40]
        str     x20, [sp, #0x348]
        ldr     x20, [x6, #0x40]
        umulh   x17, x28, x20
        and     v25.16b, v26.16b, v3.16b
        usra    v11.2d, v8.2d, #0x38
        ldp     q8, q26, [x27, #0x40]
        usra    v14.2d, v1.2d, #0x1d
        umlal   v0.2d, v17.2s, v20.s[0]
        ldp     d1, d27, [x5, #0x58]
        umlal2  v0.2d, v17.4s, v20.s[2]
        ldr     x10, [sp, #0x380]
        ldp     q17, q30, [x27, #0x60]
        mul     x13, x7, x16
        umlal2  v15.2d, v6.4s, v4.s[2]
        ldp     q4, q6, [x27, #0x80]
        umlal   v22.2d, v21.2s, v7.s[0]
        umlal   v14.2d, v2.2s, v20.s[0]
        str     x26, [sp, #0x340]
        mul     x26, x2, x16
        usra    v11.2d, v9.2d, #6
        umlal2  v14.2d, v2.4s, v20.s[2]
        ldp     q9, q2, [x27, #0x20]
        eor     x13, x13, x10
        umlal   v14.2d, v19.2s, v25.s[0]
        umlal   v11.2d, v5.2s, v12.s[0]
        umulh   x7, x7, x8
        umlal2  v11.2d, v5.4s, v12.s[2]
        umlal   v11.2d, v17.2s, v24.s[0]
        umlal   v13.2d, v4.2s, v12.s[0]
        umulh   x2, x2, x16
        ldr     x8, [x6, #0x48]
        umlal2  v13.2d, v4.4s, v12.s[2]
        umlal2  v14.2d, v19.4s, v25.s[2]
        adcs    x24, x7, x24
        ext     v4.16b, v16.16b, v14.16b, #8
        adc     x7, x11, xzr
        adds    x25, x25, x26
        ldr     x26, [x4, #0x48]
        umlal2  v11.2d, v17.4s, v24.s[2]
        eor     x25, x25, x10
        usra    v14.2d, v4.2d, #0x1d
        umlal   v0.2d, v9.2s, v25.s[0]
        mul     x11, x26, x8
        umlal   v10.2d, v8.2s, v20.s[0]
        mul     x16, x26, x20
        ldp     q4, q5, [x27, #0xc0]
        adcs    x24, x24, x2
        shl     v17.2d, v27.2d, #0x14
        umlal2  v10.2d, v8.4s, v20.s[2]
        adc     x2, x7, xzr
        ldr     x7, [sp, #0x358]
        cmn     x10, #1
        umlal   v11.2d, v26.2s, v20.s[0]
        usra    v13.2d, v1.2d, #0x32
        eor     x2, x2, x10
        ext     v8.16b, v14.16b, v16.16b, #8
        and     v14.16b, v14.16b, v3.16b
        eor     x24, x24, x10
        adcs    x13, x13, x7
        umlal2  v22.2d, v21.4s, v7.s[2]
        ldp     q1, q19, [x27]
        adcs    x25, x25, x22
        usra    v18.2d, v8.2d, #0x1d
        umlal2  v0.2d, v9.4s, v25.s[2]
        adcs    x24, x24, x23
        umulh   x7, x26, x8
        usra    v13.2d, v17.2d, #6
        umlal2  v11.2d, v26.4s, v20.s[2]
        adcs    x2, x2, x12
        umlal   v10.2d, v2.2s, v25.s[0]
        ldp     q8, q9, [x27, #0x40]
        adc     x10, x10, xzr
        umlal   v29.2d, v4.2s, v7.s[0]
        ldp     q17, q21, [x27, #0xc0]
        adds    x13, x13, x15
        str     x22, [sp, #0x380]
        mul     x22, x28, x20
        adcs    x25, x25, x19
        umlal   v18.2d, v23.2s, v25.s[0]
        adcs    x24, x24, x1
        umlal2  v18.2d, v23.4s, v25.s[2]
        umull   v23.2d, v5.2s, v7.s[0]
        adcs    x2, x2, x21
        umlal   v15.2d, v28.2s, v7.s[0]
        str     x22, [sp, #0x378]
        umulh   x22, x28, x8
        umlal2  v29.2d, v4.4s, v7.s[2]
        adc     x10, x10, xzr
        adds    x23, x23, x13
        adcs    x25, x12, x25
        umlal2  v15.2d, v28.4s, v7.s[2]
        ldp     q4, q26, [x27, #0xa0]
        adcs    x24, x15, x24
        ldr     x13, [x6, #0x28]
        ldr     x15, [x6, #8]
        umlal2  v23.2d, v5.4s, v7.s[2]
        adcs    x19, x19, x2
        umlal   v18.2d, v1.2s, v14.s[0]
        mul     x2, x28, x8
        adcs    x1, x1, x10
        ldr     x10, [x6]
        umlal2  v18.2d, v1.4s, v14.s[2]
        ldr     x28, [x6, #0x38]
        ldp     q1, q5, [x27, #0x60]
        adcs    x21, x21, xzr
        subs    x12, x9, x10
        ldr     d7, [x5, #0x98]
        sbcs    x13, x13, x15
        umlal2  v10.2d, v2.4s, v25.s[2]
        umlal   v13.2d, v30.2s, v24.s[0]
        umulh   x9, x26, x20
        ldr     x26, [x6, #0x10]
        sbcs    x14, x14, x26
        ldr     x26, [x6, #0x18]
        umlal2  v13.2d, v30.4s, v24.s[2]
        sbcs    x28, x28, x26
        ldp     d2, d27, [x5, #0x60]
        csetm   x26, lo
        umlal   v22.2d, v6.2s, v12.s[0]
        adds    x2, x17, x2
        eor     x12, x12, x26
        umlal2  v22.2d, v6.4s, v12.s[2]
        ext     v6.16b, v16.16b, v18.16b, #8
        adcs    x22, x22, x11
        ldr     x11, [x4, #0x50]
        adc     x7, x7, xzr
        umlal   v15.2d, v4.2s, v12.s[0]
        adds    x2, x2, x16
        ldr     x16, [x6, #0x58]
        mul     x17, x11, x16
        usra    v18.2d, v6.2d, #0x1d
        adcs    x22, x22, x9
        umull   v6.2d, v21.2s, v12.s[0]
        eor     x28, x28, x26
        adc     x7, x7, xzr
        cmn     x26, #1
        eor     x9, x13, x26
        umlal   v23.2d, v17.2s, v12.s[0]
        shl     v27.2d, v27.2d, #0x1a
        umulh   x13, x11, x16
        eor     x14, x14, x26
        umlal   v29.2d, v26.2s, v12.s[0]
        usra    v22.2d, v2.2d, #0x2c
        ldr     x8, [x6, #0x50]
        adcs    x12, x12, xzr
        ext     v2.16b, v18.16b, v16.16b, #8
        and     v18.16b, v18.16b, v3.16b
        umlal2  v15.2d, v4.4s, v12.s[2]
        ldr     x10, [x4]
        ldr     x20, [sp, #0x3c8]
        adcs    x9, x9, xzr
        ldp     q4, q28, [x27, #0x20]
        umlal2  v6.2d, v21.4s, v12.s[2]
        adcs    x14, x14, xzr
        usra    v0.2d, v2.2d, #0x1d
        umlal   v11.2d, v8.2s, v25.s[0]
        umlal2  v29.2d, v26.4s, v12.s[2]
        umulh   x15, x11, x8
        adcs    x28, x28, xzr
        umlal2  v23.2d, v17.4s, v12.s[2]
        ldp     q12, q2, [x27, #0x80]
        subs    x20, x10, x20
        ldr     x10, [sp, #0x3b8]
        ldp     q17, q21, [x27, #0xa0]
        str     x21, [sp, #0x350]
        ldr     x21, [sp, #0x3c0]
        sbcs    x21, x10, x21
        ldr     x10, [sp, #0x3d8]
        umlal2  v11.2d, v8.4s, v25.s[2]
        usra    v22.2d, v27.2d, #6
        str     x1, [sp, #0x338]
        ldr     x1, [x4, #0x30]
        sbcs    x1, x10, x1
        umlal   v0.2d, v19.2s, v14.s[0]
        ldp     q8, q26, [x27]
        mul     x10, x11, x8
        ldr     x11, [sp, #0x3b0]
        umlal2  v0.2d, v19.4s, v14.s[2]
        str     x19, [sp, #0x330]
        ldr     x19, [x4, #0x38]
        sbcs    x19, x11, x19
        shl     v7.2d, v7.2d, #4
        csetm   x11, lo
        umlal   v13.2d, v1.2s, v20.s[0]
        adds    x15, x15, x17
        ldr     x17, [x4, #0x58]
        umlal   v10.2d, v4.2s, v14.s[0]
        str     x24, [sp, #0x328]
        umulh   x24, x17, x8
        eor     x21, x21, x11
        eor     x1, x1, x11
        umlal2  v10.2d, v4.4s, v14.s[2]
        ldp     q4, q19, [x27, #0xc0]
        eor     x20, x20, x11
        umlal   v11.2d, v28.2s, v14.s[0]
        eor     x19, x19, x11
        umlal   v23.2d, v21.2s, v24.s[0]
        umlal2  v13.2d, v1.4s, v20.s[2]
        str     x25, [sp, #0x320]
        umulh   x25, x17, x16
        umlal   v15.2d, v2.2s, v24.s[0]
        umlal2  v23.2d, v21.4s, v24.s[2]
        ldp     q1, q21, [x27, #0x20]
        umlal   v0.2d, v8.2s, v18.s[0]
        umlal2  v0.2d, v8.4s, v18.s[2]
        mul     x16, x17, x16
        eor     x26, x11, x26
        umull   v27.2d, v19.2s, v24.s[0]
        umlal   v22.2d, v12.2s, v24.s[0]
        umlal   v6.2d, v4.2s, v24.s[0]
        str     x26, [sp, #0x318]
        ldr     x26, [sp, #0x368]
        str     x23, [sp, #0x310]
        ldr     x23, [sp, #0x340]
        str     x10, [sp, #0x308]
        umulh   x10, x26, x23
        umlal2  v6.2d, v4.4s, v24.s[2]
        ext     v8.16b, v16.16b, v0.16b, #8
        adcs    x13, x13, x16
        umlal   v29.2d, v17.2s, v24.s[0]
        adc     x25, x25, xzr
        cmn     x11, #1
        umlal2  v29.2d, v17.4s, v24.s[2]
        usra    v0.2d, v8.2d, #0x1d
        adcs    x20, x20, xzr
        umlal2  v27.2d, v19.4s, v24.s[2]
        ldp     d8, d4, [x5, #0x68]
        mul     x11, x26, x23
        umlal2  v11.2d, v28.4s, v14.s[2]
        ldp     q17, q19, [x27, #0xc0]
        adcs    x21, x21, xzr
        umlal2  v15.2d, v2.4s, v24.s[2]
        adcs    x1, x1, xzr
        umlal2  v22.2d, v12.4s, v24.s[2]
        ext     v12.16b, v0.16b, v16.16b, #8
        mul     x16, x17, x8
        ldr     x8, [sp, #0x360]
        adcs    x19, x19, xzr
        and     v0.16b, v0.16b, v3.16b
        subs    x17, x20, x1
        eor     x11, x11, x8
        umlal   v13.2d, v9.2s, v25.s[0]
        usra    v10.2d, v12.2d, #0x1d
        umlal2  v13.2d, v9.4s, v25.s[2]
        str     x19, [sp, #0x300]
        sbcs    x19, x21, x19
        usra    v15.2d, v8.2d, #0x26
        umlal   v22.2d, v5.2s, v20.s[0]
        str     x1, [sp, #0x2f8]
        ldr     x1, [sp, #0x348]
        umulh   x8, x26, x1
        str     x21, [sp, #0x2f0]
        csetm   x21, lo
        adds    x15, x15, x16
        umlal2  v22.2d, v5.4s, v20.s[2]
        ldr     x16, [sp, #0x370]
        ldp     d8, d9, [x5, #0x70]
        adcs    x24, x13, x24
        shl     v12.2d, v4.2d, #0x20
        umlal   v11.2d, v1.2s, v18.s[0]
        eor     x13, x17, x21
        umlal2  v11.2d, v1.4s, v18.s[2]
        ldp     q1, q2, [x27, #0xa0]
        adc     x25, x25, xzr
        umlal   v10.2d, v26.2s, v18.s[0]
        usra    v15.2d, v12.2d, #6
        cmn     x21, #1
        umulh   x17, x16, x1
        umlal2  v10.2d, v26.4s, v18.s[2]
        ldp     q12, q4, [x27, #0x80]
        eor     x19, x19, x21
        umull   v5.2d, v19.2s, v20.s[0]
        ldp     q24, q26, [x27, #0x40]
        adcs    x13, x13, xzr
        shl     v9.2d, v9.2d, #0x26
        umlal   v27.2d, v17.2s, v20.s[0]
        adcs    x19, x19, xzr
        str     x19, [sp, #0x2e8]
        subs    x19, x14, x12
        usra    v29.2d, v8.2d, #0x20
        mul     x26, x26, x1
        str     x13, [sp, #0x368]
        sbcs    x13, x28, x9
        umlal   v13.2d, v24.2s, v14.s[0]
        str     x28, [sp, #0x2e0]
        csetm   x28, lo
        eor     x19, x19, x28
        eor     x13, x13, x28
        umlal2  v13.2d, v24.4s, v14.s[2]
        ldr     q8, [x27, #0x1c0]
        cmn     x28, #1
        adcs    x19, x19, xzr
        umlal   v6.2d, v2.2s, v20.s[0]
        str     x19, [sp, #0x2d8]
        umulh   x19, x16, x23
        adcs    x13, x13, xzr
        usra    v29.2d, v9.2d, #6
        ldp     q9, q24, [x27]
        umlal   v23.2d, v1.2s, v20.s[0]
        eor     x28, x21, x28
        umlal2  v5.2d, v19.4s, v20.s[2]
        ldp     q19, q24, [x27, #0xe0]
        umlal2  v27.2d, v17.4s, v20.s[2]
        ldp     q17, q24, [x27, #0x60]
        umlal2  v23.2d, v1.4s, v20.s[2]
        ldp     q1, q28, [x27, #0xa0]
        mul     x21, x16, x1
        umlal2  v6.2d, v2.4s, v20.s[2]
        adds    x26, x10, x26
        umlal   v29.2d, v4.2s, v20.s[0]
        mul     x23, x16, x23
        umlal2  v29.2d, v4.4s, v20.s[2]
        umlal   v15.2d, v12.2s, v20.s[0]
        umlal2  v15.2d, v12.4s, v20.s[2]
        umlal   v22.2d, v17.2s, v25.s[0]
        umulh   x1, x20, x12
        adcs    x21, x8, x21
        umlal2  v22.2d, v17.4s, v25.s[2]
        ldp     q12, q2, [x27]
        ldp     d4, d17, [x5, #0x78]
        adc     x8, x17, xzr
        umlal   v15.2d, v24.2s, v25.s[0]
        adds    x26, x26, x23
        ldr     x23, [sp, #0x360]
        usra    v23.2d, v4.2d, #0x1a
        ldr     x10, [sp, #0x378]
        eor     x26, x26, x23
        adcs    x19, x21, x19
        umlal   v13.2d, v21.2s, v18.s[0]
        umulh   x21, x20, x9
        eor     x19, x19, x23
        adc     x8, x8, xzr
        shl     v4.2d, v17.2d, #0x2c
        cmn     x23, #1
        eor     x8, x8, x23
        umlal2  v15.2d, v24.4s, v25.s[2]
        ldp     q17, q20, [x27, #0x80]
        adcs    x11, x11, x10
        ldr     x17, [sp, #0x308]
        umlal   v27.2d, v28.2s, v25.s[0]
        usra    v23.2d, v4.2d, #6
        ldp     d4, d24, [x5, #0x80]
        adcs    x26, x26, x2
        mul     x16, x20, x9
        adcs    x19, x19, x22
        adcs    x8, x8, x7
        umlal2  v27.2d, v28.4s, v25.s[2]
        umlal   v10.2d, v12.2s, v0.s[0]
        umlal2  v10.2d, v12.4s, v0.s[2]
        adc     x23, x23, xzr
        adds    x11, x11, x17
        ldr     q12, [x27, #0x1c0]
        mul     x20, x20, x12
        adcs    x26, x26, x15
        umlal   v22.2d, v26.2s, v14.s[0]
        adcs    x19, x19, x24
        umlal2  v22.2d, v26.4s, v14.s[2]
        umlal2  v13.2d, v21.4s, v18.s[2]
        ldp     q21, q26, [x27, #0xf0]
        shl     v24.2d, v24.2d, #0x32
        adcs    x8, x8, x25
        ext     v26.16b, v16.16b, v10.16b, #8
        str     x28, [sp, #0x360]
        ldr     x28, [sp, #0x2f0]
        str     x20, [sp, #0x340]
        mul     x20, x28, x9
        adc     x23, x23, xzr
        adds    x1, x1, x16
        usra    v6.2d, v4.2d, #0x14
        umlal   v23.2d, v20.2s, v25.s[0]
        umlal   v29.2d, v17.2s, v25.s[0]
        usra    v10.2d, v26.2d, #0x1d
        ldp     q4, q26, [x27, #0xc0]
        umulh   x9, x28, x9
        umlal2  v29.2d, v17.4s, v25.s[2]
        adcs    x20, x21, x20
        usra    v6.2d, v24.2d, #6
        umlal2  v23.2d, v20.4s, v25.s[2]
        and     v17.16b, v10.16b, v3.16b
        ext     v10.16b, v10.16b, v16.16b, #8
        mul     x21, x28, x12
        ldr     q20, [x27, #0xd0]
        adc     x9, x9, xzr
        usra    v11.2d, v10.2d, #0x1d
        adds    x22, x22, x11
        umlal   v6.2d, v1.2s, v25.s[0]
        adcs    x26, x7, x26
        adcs    x19, x17, x19
        umull   v24.2d, v26.2s, v25.s[0]
        umlal2  v6.2d, v1.4s, v25.s[2]
        ldr     x11, [sp, #0x380]
        adcs    x7, x15, x8
        ldr     x8, [sp, #0x358]
        ldp     q10, q1, [x27, #0xe0]
        umlal   v11.2d, v2.2s, v0.s[0]
        adcs    x23, x24, x23
        ldr     x16, [sp, #0x310]
        ldr     x24, [sp, #0x3a0]
        adcs    x25, x25, xzr
        adds    x24, x24, x8
        ldr     x8, [sp, #0x3a8]
        ldr     x17, [sp, #0x320]
        umlal   v5.2d, v4.2s, v25.s[0]
        umlal2  v5.2d, v4.4s, v25.s[2]
        adcs    x8, x8, x11
        ldr     x11, [sp, #0x2f8]
        mul     x15, x11, x14
        umulh   x28, x28, x12
        ldr     x12, [sp, #0x3d0]
        adcs    x12, x12, x16
        ldr     x16, [sp, #0x388]
        umlal2  v24.2d, v26.4s, v25.s[2]
        ldp     d1, d4, [x5, #0x88]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x328]
        adcs    x10, x17, x10
        ldp     q25, q26, [x27, #0xc0]
        umlal2  v11.2d, v2.4s, v0.s[2]
        umulh   x17, x11, x14
        umlal   v11.2d, v9.2s, v17.s[0]
        str     x15, [sp, #0x378]
        ldr     x15, [sp, #0x330]
        adcs    x2, x15, x2
        ldr     x15, [sp, #0x338]
        ldp     d2, d28, [x5, #0x90]
        adcs    x22, x15, x22
        ldr     x15, [sp, #0x350]
        adcs    x26, x15, x26
        ldr     x15, [sp, #0x2e0]
        adcs    x19, x19, xzr
        umulh   x5, x11, x15
        umlal2  v11.2d, v9.4s, v17.s[2]
        str     x5, [sp, #0x350]
        ldr     x5, [sp, #0x300]
        str     x17, [sp, #0x338]
        mul     x17, x5, x14
        usra    v27.2d, v1.2d, #0xe
        umull   v1.2d, v20.2s, v17.s[0]
        adcs    x7, x7, xzr
        shl     v9.2d, v4.2d, #0x38
        umlal   v24.2d, v25.2s, v14.s[0]
        adcs    x23, x23, xzr
        adcs    x25, x25, xzr
        ldp     q4, q30, [x27, #0xa0]
        adds    x21, x1, x21
        ldr     x1, [x3]
        adcs    x20, x20, x28
        usra    v27.2d, v9.2d, #6
        usra    v5.2d, v2.2d, #8
        umull   v2.2d, v26.2s, v14.s[0]
        adc     x28, x9, xzr
        adds    x9, x24, x1
        ldp     q9, q31, [x27, #0x60]
        str     x9, [sp, #0x330]
        ldr     x9, [x3, #8]
        str     x28, [sp, #0x328]
        adcs    x28, x8, x9
        shl     v28.2d, v28.2d, #0x3e
        umlal2  v24.2d, v25.4s, v14.s[2]
        mul     x11, x11, x15
        str     x28, [sp, #0x2f8]
        ldr     x28, [sp, #0x398]
        str     x20, [sp, #0x320]
        adcs    x20, x12, x28
        umlal2  v2.2d, v26.4s, v14.s[2]
        usra    v5.2d, v28.2d, #6
        str     x20, [sp, #0x388]
        ldr     x20, [sp, #0x390]
        adcs    x20, x16, x20
        mul     v25.2s, v11.2s, v8.2s
        str     x20, [sp, #0x310]
        adcs    x20, x10, x24
        umlal2  v1.2d, v20.4s, v17.s[2]
        usra    v24.2d, v7.2d, #6
        adcs    x28, x2, x8
        mul     x9, x5, x15
        umlal   v15.2d, v9.2s, v14.s[0]
        str     x17, [sp, #0x3d0]
        adcs    x17, x22, x12
        ldp     q7, q20, [x27, #0x20]
        adcs    x15, x26, x16
        and     v25.16b, v25.16b, v3.16b
        adcs    x1, x19, x10
        umulh   x14, x5, x14
        umlal   v29.2d, v31.2s, v14.s[0]
        umlal2  v15.2d, v9.4s, v14.s[2]
        str     x14, [sp, #0x2f0]
        adcs    x14, x7, x2
        umlal   v11.2d, v19.2s, v25.s[0]
        adcs    x5, x23, x22
        umlal2  v29.2d, v31.4s, v14.s[2]
        ldp     q9, q26, [x27, #0x80]
        adcs    x27, x25, x26
        umlal   v5.2d, v30.2s, v14.s[0]
        str     x9, [sp, #0x380]
        adcs    x9, x19, xzr
        str     x11, [sp, #0x3a8]
        ldr     x11, [sp, #0x368]
        mul     x11, x11, x13
        umlal   v27.2d, v4.2s, v14.s[0]
        str     x11, [sp, #0x358]
        adcs    x11, x7, xzr
        umlal2  v27.2d, v4.4s, v14.s[2]
        str     x23, [sp, #0x3a0]
        adcs    x23, x23, xzr
        umlal2  v5.2d, v30.4s, v14.s[2]
        ext     v4.16b, v16.16b, v11.16b, #8
        str     x25, [sp, #0x308]
        adcs    x25, x25, xzr
        str     x7, [sp, #0x370]
        ldr     x7, [x3]
        adds    x20, x20, x7
        ldr     x7, [sp, #0x300]
        str     x20, [sp, #0x348]
        ldr     x20, [sp, #0x2e0]
        umulh   x20, x7, x20
        ldr     x7, [x3, #8]
        adcs    x28, x28, x7
        ldr     x7, [sp, #0x398]
        usra    v11.2d, v4.2d, #0x1d
        adcs    x7, x17, x7
        ldr     x17, [sp, #0x390]
        umlal   v6.2d, v26.2s, v14.s[0]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x2d8]
        adcs    x24, x1, x24
        ldr     x1, [sp, #0x368]
        str     x24, [sp, #0x390]
        mul     x24, x1, x17
        str     x15, [sp, #0x398]
        ldr     x15, [sp, #0x340]
        str     x7, [sp, #0x2e0]
        ldr     x7, [sp, #0x318]
        str     x28, [sp, #0x300]
        eor     x28, x15, x7
        umlal   v23.2d, v9.2s, v14.s[0]
        adcs    x8, x14, x8
        ldr     x14, [sp, #0x3e8]
        umlal2  v23.2d, v9.4s, v14.s[2]
        ldp     q9, q4, [x14, #0x40]
        adcs    x5, x5, x12
        ldr     x12, [sp, #0x2e8]
        umlal2  v6.2d, v26.4s, v14.s[2]
        ldp     q14, q26, [x14, #0x60]
        adcs    x27, x27, x16
        mul     x16, x12, x17
        adcs    x9, x9, x10
        ldr     x10, [sp, #0x360]
        eor     x24, x24, x10
        str     x9, [sp, #0x2d0]
        eor     x9, x21, x7
        adcs    x2, x11, x2
        ldr     x11, [sp, #0x3a0]
        umlal   v13.2d, v7.2s, v0.s[0]
        adcs    x22, x23, x22
        umulh   x23, x1, x13
        umlal2  v13.2d, v7.4s, v0.s[2]
        ext     v7.16b, v11.16b, v16.16b, #8
        adcs    x25, x25, x26
        ldr     x26, [sp, #0x370]
        adcs    x19, x19, xzr
        mul     v8.2s, v7.2s, v8.2s
        adcs    x26, x26, xzr
        adcs    x11, x11, xzr
        umulh   x1, x1, x17
        umlal   v15.2d, v4.2s, v18.s[0]
        str     x11, [sp, #0x368]
        ldr     x11, [sp, #0x308]
        adcs    x11, x11, xzr
        str     x11, [sp, #0x308]
        ldr     x11, [sp, #0x338]
        str     x26, [sp, #0x3a0]
        ldr     x26, [sp, #0x3a8]
        adds    x26, x11, x26
        ldr     x11, [sp, #0x350]
        umlal2  v15.2d, v4.4s, v18.s[2]
        str     x19, [sp, #0x3a8]
        ldr     x19, [sp, #0x380]
        adcs    x19, x11, x19
        ldr     x11, [sp, #0x3d0]
        ldp     q4, q7, [x14, #0x80]
        umlal   v22.2d, v9.2s, v18.s[0]
        adc     x20, x20, xzr
        adds    x26, x26, x11
        ldr     x11, [sp, #0x2f0]
        umlal2  v22.2d, v9.4s, v18.s[2]
        and     v8.16b, v8.16b, v3.16b
        adcs    x19, x19, x11
        umulh   x11, x12, x13
        umlal   v29.2d, v14.2s, v18.s[0]
        adc     x20, x20, xzr
        str     x25, [sp, #0x2f0]
        ldr     x25, [x6, #0x40]
        str     x22, [sp, #0x3d0]
        ldr     x22, [x6]
        subs    x22, x25, x22
        ldr     x25, [x6, #0x48]
        umlal2  v29.2d, v14.4s, v18.s[2]
        uzp1    v9.2d, v25.2d, v8.2d
        str     x2, [sp, #0x380]
        ldr     x2, [x6, #8]
        sbcs    x2, x25, x2
        ldr     x25, [sp, #0x3e0]
        ldp     d14, d25, [x25, #0x98]
        umlal   v23.2d, v26.2s, v18.s[0]
        str     x27, [sp, #0x350]
        ldr     x27, [x6, #0x50]
        ldr     x7, [x4]
        str     x5, [sp, #0x338]
        ldr     x5, [x6, #0x10]
        sbcs    x5, x27, x5
        ldr     x27, [x6, #0x58]
        umlal2  v23.2d, v26.4s, v18.s[2]
        str     x8, [sp, #0x370]
        ldr     x8, [x6, #0x18]
        sbcs    x8, x27, x8
        mul     x13, x12, x13
        umlal2  v11.2d, v19.4s, v8.s[0]
        csetm   x27, lo
        str     x9, [sp, #0x2c8]
        ldr     x15, [x4, #0x50]
        ldr     x9, [x4, #0x40]
        subs    x7, x7, x9
        ldr     x9, [sp, #0x3b8]
        ldp     q8, q19, [x14, #0xc0]
        str     x28, [sp, #0x2c0]
        ldr     x10, [x4, #0x58]
        ldr     x28, [x4, #0x48]
        sbcs    x9, x9, x28
        ldr     x28, [sp, #0x3d8]
        eor     x5, x5, x27
        eor     x22, x22, x27
        umlal   v6.2d, v4.2s, v18.s[0]
        sbcs    x28, x28, x15
        ldr     x15, [sp, #0x3b0]
        eor     x2, x2, x27
        ext     v11.16b, v11.16b, v16.16b, #8
        usra    v13.2d, v11.2d, #0x1d
        sbcs    x15, x15, x10
        csetm   x10, lo
        ldp     q11, q26, [x14, #0x10]
        umlal   v13.2d, v11.2s, v17.s[0]
        cmn     x27, #1
        umlal2  v13.2d, v11.4s, v17.s[2]
        eor     x7, x7, x10
        eor     x28, x28, x10
        eor     x9, x9, x10
        umlal   v13.2d, v21.2s, v9.s[0]
        adcs    x22, x22, xzr
        eor     x8, x8, x27
        umlal2  v13.2d, v21.4s, v9.s[2]
        adcs    x2, x2, xzr
        eor     x15, x15, x10
        umulh   x12, x12, x17
        adcs    x5, x5, xzr
        adcs    x8, x8, xzr
        cmn     x10, #1
        shl     v11.2d, v25.2d, #0xa
        umlal   v22.2d, v20.2s, v0.s[0]
        eor     x27, x10, x27
        adcs    x7, x7, xzr
        usra    v2.2d, v14.2d, #0x3c
        ldp     q14, q21, [x14, #0xc0]
        adcs    x9, x9, xzr
        umull   v25.2d, v19.2s, v18.s[0]
        umulh   x10, x7, x22
        adcs    x28, x28, xzr
        umlal2  v22.2d, v20.4s, v0.s[2]
        adcs    x15, x15, xzr
        subs    x17, x5, x22
        umlal   v27.2d, v7.2s, v18.s[0]
        str     x10, [sp, #0x2d8]
        sbcs    x10, x8, x2
        usra    v2.2d, v11.2d, #6
        umlal2  v6.2d, v4.4s, v18.s[2]
        str     x27, [sp, #0x2e8]
        umulh   x27, x7, x2
        str     x27, [sp, #0x3b0]
        csetm   x27, lo
        str     x5, [sp, #0x3d8]
        subs    x5, x7, x28
        umlal2  v25.2d, v19.4s, v18.s[2]
        str     x15, [sp, #0x3b8]
        sbcs    x15, x9, x15
        ldp     d11, d4, [x25, #0xa0]
        eor     x17, x17, x27
        csetm   x25, lo
        str     x8, [sp, #0x2b8]
        ldr     x8, [sp, #0x358]
        adds    x1, x1, x8
        eor     x8, x10, x27
        umlal2  v27.2d, v7.4s, v18.s[2]
        eor     x5, x5, x25
        eor     x10, x15, x25
        adcs    x23, x23, x13
        umlal   v2.2d, v8.2s, v18.s[0]
        adc     x11, x11, xzr
        umulh   x13, x9, x2
        adds    x1, x1, x16
        umlal2  v2.2d, v8.4s, v18.s[2]
        ldr     x16, [sp, #0x340]
        adcs    x23, x23, x12
        ldr     x12, [sp, #0x360]
        ldp     q8, q7, [x14, #0x80]
        eor     x1, x1, x12
        ldp     q19, q20, [x14, #0xa0]
        eor     x23, x23, x12
        adc     x11, x11, xzr
        usra    v25.2d, v11.2d, #0x36
        eor     x11, x11, x12
        cmn     x12, #1
        eor     x15, x25, x27
        adcs    x24, x24, x16
        ldr     x16, [sp, #0x328]
        shl     v11.2d, v4.2d, #0x10
        adcs    x21, x1, x21
        ldr     x1, [sp, #0x320]
        adcs    x23, x23, x1
        adcs    x11, x11, x16
        usra    v25.2d, v11.2d, #6
        ldp     q11, q4, [x14, #0x60]
        adc     x12, x12, xzr
        str     x15, [sp, #0x360]
        ldr     x15, [sp, #0x378]
        adds    x24, x24, x15
        umlal   v27.2d, v8.2s, v0.s[0]
        adcs    x21, x21, x26
        adcs    x23, x23, x19
        umlal   v24.2d, v20.2s, v18.s[0]
        umlal2  v24.2d, v20.4s, v18.s[2]
        adcs    x11, x11, x20
        str     x13, [sp, #0x340]
        mul     x13, x7, x2
        umlal   v5.2d, v19.2s, v18.s[0]
        umlal2  v5.2d, v19.4s, v18.s[2]
        ldp     q18, q19, [x14, #0x40]
        umlal   v5.2d, v7.2s, v0.s[0]
        umlal2  v27.2d, v8.4s, v0.s[2]
        ldp     q8, q20, [x14, #0xa0]
        mul     x7, x7, x22
        adc     x12, x12, xzr
        cmn     x27, #1
        umlal   v6.2d, v4.2s, v0.s[0]
        adcs    x27, x17, xzr
        umlal2  v6.2d, v4.4s, v0.s[2]
        ldr     x17, [sp, #0x318]
        ldr     q4, [x14, #0x1b0]
        adcs    x8, x8, xzr
        cmn     x25, #1
        adcs    x25, x5, xzr
        mul     x5, x9, x22
        umlal   v15.2d, v18.2s, v0.s[0]
        adcs    x10, x10, xzr
        umlal2  v15.2d, v18.4s, v0.s[2]
        adds    x24, x1, x24
        ldr     x1, [sp, #0x3e0]
        ldr     d18, [x1, #0xb8]
        eor     x24, x24, x17
        umlal   v29.2d, v19.2s, v0.s[0]
        adcs    x21, x16, x21
        umlal2  v29.2d, v19.4s, v0.s[2]
        movi    v19.2d, #0000000000000000
        eor     x21, x21, x17
        adcs    x23, x15, x23
        mul     x2, x9, x2
        umlal   v23.2d, v11.2s, v0.s[0]
        adcs    x26, x26, x11
        eor     x23, x23, x17
        adcs    x19, x19, x12
        ldr     x11, [sp, #0x2c0]
        umlal2  v23.2d, v11.4s, v0.s[2]
        eor     x26, x26, x17
        ldr     x12, [sp, #0x2c8]
        umull   v28.2d, v21.2s, v0.s[0]
        eor     x19, x19, x17
        umulh   x22, x9, x22
        ldr     x9, [sp, #0x330]
        adcs    x20, x20, xzr
        umlal   v2.2d, v20.2s, v0.s[0]
        cmn     x17, #1
        eor     x20, x20, x17
        umlal   v24.2d, v8.2s, v0.s[0]
        adcs    x9, x9, x11
        ldr     x11, [sp, #0x2f8]
        adcs    x11, x11, x12
        ldr     x12, [sp, #0x388]
        umlal2  v28.2d, v21.4s, v0.s[2]
        ldp     d11, d21, [x1, #0xa8]
        adcs    x24, x12, x24
        ldr     x12, [sp, #0x2b8]
        umulh   x15, x28, x12
        stp     x9, x11, [x3, #0x20]
        ldr     x9, [sp, #0x310]
        adcs    x21, x9, x21
        ldr     x9, [sp, #0x348]
        umlal2  v24.2d, v8.4s, v0.s[2]
        umlal2  v5.2d, v7.4s, v0.s[2]
        adcs    x23, x9, x23
        stp     x24, x21, [x3, #0x30]
        ldr     x24, [sp, #0x398]
        ldr     x21, [sp, #0x300]
        umlal   v25.2d, v14.2s, v0.s[0]
        adcs    x26, x21, x26
        ldr     x21, [sp, #0x2e0]
        umlal2  v25.2d, v14.4s, v0.s[2]
        ldp     q8, q14, [x14, #0x30]
        ldr     x9, [sp, #0x3d8]
        adcs    x19, x21, x19
        mul     x21, x28, x12
        ldr     x16, [sp, #0x2e8]
        umlal2  v2.2d, v20.4s, v0.s[2]
        usra    v28.2d, v11.2d, #0x30
        adcs    x20, x24, x20
        ldr     x24, [sp, #0x390]
        ldp     q11, q0, [x14, #0x90]
        mul     v7.2s, v13.2s, v12.2s
        adcs    x24, x24, x17
        shl     v20.2d, v21.2d, #0x16
        and     v7.16b, v7.16b, v3.16b
        umulh   x11, x28, x9
        usra    v28.2d, v20.2d, #6
        str     x24, [sp, #0x390]
        eor     x24, x7, x16
        umlal   v13.2d, v10.2s, v7.s[0]
        str     x20, [sp, #0x398]
        ldr     x20, [sp, #0x3b8]
        str     x19, [sp, #0x2e0]
        mul     x19, x20, x12
        str     x26, [sp, #0x300]
        ldr     x26, [sp, #0x370]
        adcs    x26, x26, x17
        umlal   v29.2d, v14.2s, v17.s[0]
        str     x26, [sp, #0x370]
        ldr     x26, [sp, #0x338]
        adcs    x26, x26, x17
        umlal   v24.2d, v11.2s, v17.s[0]
        str     x26, [sp, #0x338]
        ldr     x26, [sp, #0x350]
        adcs    x26, x26, x17
        umulh   x12, x20, x12
        umlal2  v29.2d, v14.4s, v17.s[2]
        ldp     q14, q20, [x14, #0xb0]
        umlal   v15.2d, v8.2s, v17.s[0]
        str     x26, [sp, #0x2b8]
        ldr     x26, [sp, #0x2d0]
        adcs    x26, x26, x17
        umlal   v22.2d, v26.2s, v17.s[0]
        str     x26, [sp, #0x2d0]
        ldr     x26, [sp, #0x380]
        adcs    x26, x26, x17
        umlal2  v22.2d, v26.4s, v17.s[2]
        ext     v21.16b, v16.16b, v13.16b, #8
        str     x26, [sp, #0x380]
        ldr     x26, [sp, #0x3d0]
        adcs    x26, x26, x17
        umlal   v2.2d, v0.2s, v17.s[0]
        str     x26, [sp, #0x3d0]
        ldr     x26, [sp, #0x2f0]
        adcs    x26, x26, x17
        usra    v13.2d, v21.2d, #0x1d
        umlal2  v2.2d, v0.4s, v17.s[2]
        str     x26, [sp, #0x2f0]
        ldr     x26, [sp, #0x3a8]
        adcs    x26, x26, x17
        str     x26, [sp, #0x3a8]
        ldr     x26, [sp, #0x3a0]
        adcs    x26, x26, x17
        str     x26, [sp, #0x3a0]
        ldr     x26, [sp, #0x368]
        adcs    x26, x26, x17
        mul     x28, x28, x9
        str     x26, [sp, #0x368]
        ldr     x26, [sp, #0x308]
        adcs    x26, x26, x17
        ldr     x17, [sp, #0x2d8]
        adds    x13, x17, x13
        ldr     x17, [sp, #0x3b0]
        adcs    x2, x17, x2
        ldr     x17, [sp, #0x340]
        adc     x17, x17, xzr
        adds    x5, x13, x5
        ldp     q0, q21, [x14, #0x50]
        adcs    x22, x2, x22
        eor     x2, x5, x16
        umlal2  v15.2d, v8.4s, v17.s[2]
        adc     x13, x17, xzr
        ldr     x17, [x4, #0x40]
        adds    x21, x11, x21
        mul     x11, x20, x9
        adcs    x19, x15, x19
        ldr     x15, [sp, #0x3c8]
        umlal2  v24.2d, v11.4s, v17.s[2]
        ldp     q8, q11, [x14, #0x70]
        umlal   v25.2d, v14.2s, v17.s[0]
        adc     x12, x12, xzr
        subs    x15, x15, x17
        ldr     x17, [x4, #0x48]
        umlal2  v25.2d, v14.4s, v17.s[2]
        ldr     x16, [x4, #0x58]
        ext     v14.16b, v13.16b, v16.16b, #8
        umulh   x20, x20, x9
        ldr     x9, [sp, #0x3c0]
        sbcs    x9, x9, x17
        ldr     x17, [x4, #0x30]
        umlal   v28.2d, v20.2s, v17.s[0]
        str     x26, [sp, #0x3c0]
        ldr     x26, [x4, #0x50]
        sbcs    x26, x17, x26
        ldr     x17, [x4, #0x38]
        mul     v12.2s, v14.2s, v12.2s
        sbcs    x16, x17, x16
        umlal2  v28.2d, v20.4s, v17.s[2]
        ldp     q14, q20, [x14, #0x100]
        csetm   x17, lo
        adds    x21, x21, x11
        umlal   v6.2d, v21.2s, v17.s[0]
        eor     x11, x15, x17
        mul     x15, x25, x8
        eor     x16, x16, x17
        adcs    x19, x19, x20
        eor     x20, x26, x17
        umlal2  v6.2d, v21.4s, v17.s[2]
        eor     x26, x9, x17
        and     v12.16b, v12.16b, v3.16b
        adc     x9, x12, xzr
        ldr     x12, [x6, #0x40]
        str     x2, [sp, #0x3d8]
        ldr     x2, [x6, #0x20]
        subs    x2, x12, x2
        ldr     x12, [x6, #0x48]
        umlal   v27.2d, v8.2s, v17.s[0]
        str     x23, [sp, #0x3b8]
        ldr     x23, [x6, #0x28]
        sbcs    x23, x12, x23
        mul     x12, x25, x27
        umlal2  v27.2d, v8.4s, v17.s[2]
        uzp1    v3.2d, v7.2d, v12.2d
        str     x24, [sp, #0x3c8]
        ldr     x24, [x6, #0x50]
        str     x9, [sp, #0x340]
        ldr     x9, [x6, #0x30]
        sbcs    x24, x24, x9
        ldr     x9, [x6, #0x38]
        umlal   v23.2d, v0.2s, v17.s[0]
        ldp     d8, d7, [x1, #0xb0]
        ldr     x1, [x6, #0x58]
        sbcs    x1, x1, x9
        umlal2  v23.2d, v0.4s, v17.s[2]
        ldp     q0, q21, [x14, #0x180]
        mul     x9, x10, x27
        str     x19, [sp, #0x3e0]
        csetm   x19, lo
        cmn     x17, #1
        umlal   v5.2d, v11.2s, v17.s[0]
        adcs    x11, x11, xzr
        eor     x24, x24, x19
        eor     x23, x23, x19
        umlal2  v5.2d, v11.4s, v17.s[2]
        adcs    x26, x26, xzr
        str     x21, [sp, #0x3b0]
        ldr     x21, [sp, #0x360]
        eor     x12, x12, x21
        eor     x2, x2, x19
        umlal2  v13.2d, v10.4s, v12.s[0]
        str     x28, [sp, #0x2d8]
        umulh   x28, x25, x27
        adcs    x20, x20, xzr
        eor     x1, x1, x19
        umlal   v15.2d, v20.2s, v9.s[0]
        adcs    x16, x16, xzr
        cmn     x19, #1
        eor     x17, x17, x19
        adcs    x19, x2, xzr
        umulh   x2, x10, x8
        ldp     q10, q11, [x14, #0x140]
        adcs    x23, x23, xzr
        ldp     q12, q17, [x14, #0x120]
        shl     v7.2d, v7.2d, #0x1c
        adcs    x24, x24, xzr
        usra    v1.2d, v8.2d, #0x2a
        adcs    x1, x1, xzr
        ext     v8.16b, v13.16b, v16.16b, #8
        umlal2  v15.2d, v20.4s, v9.s[2]
        ldp     q13, q20, [x14, #0x160]
        str     x17, [sp, #0x318]
        umulh   x17, x11, x19
        umlal   v2.2d, v0.2s, v9.s[0]
        usra    v22.2d, v8.2d, #0x1d
        umlal2  v2.2d, v0.4s, v9.s[2]
        umlal   v22.2d, v14.2s, v9.s[0]
        ldp     q8, q0, [x14, #0xf0]
        usra    v1.2d, v7.2d, #6
        ldp     q7, q26, [x14, #0x1a0]
        umlal   v25.2d, v21.2s, v9.s[0]
        str     x17, [sp, #0x308]
        mul     x17, x10, x8
        umlal2  v25.2d, v21.4s, v9.s[2]
        umlal2  v22.2d, v14.4s, v9.s[2]
        umulh   x25, x25, x8
        adds    x28, x28, x15
        umlal   v27.2d, v11.2s, v9.s[0]
        umlal   v24.2d, v20.2s, v9.s[0]
        umlal   v5.2d, v13.2s, v9.s[0]
        umlal2  v24.2d, v20.4s, v9.s[2]
        mul     x8, x11, x19
        ldp     q14, q20, [x14, #0x150]
        umlal   v29.2d, v12.2s, v9.s[0]
        umlal2  v29.2d, v12.4s, v9.s[2]
        ldp     q12, q21, [x14, #0x110]
        adcs    x25, x25, x17
        adc     x2, x2, xzr
        subs    x15, x24, x19
        umlal   v23.2d, v17.2s, v9.s[0]
        umlal2  v5.2d, v13.4s, v9.s[2]
        umlal2  v23.2d, v17.4s, v9.s[2]
        umlal   v6.2d, v10.2s, v9.s[0]
        sbcs    x17, x1, x23
        str     x8, [sp, #0x350]
        umulh   x8, x11, x23
        umlal2  v6.2d, v10.4s, v9.s[2]
        str     x24, [sp, #0x348]
        csetm   x24, lo
        adds    x28, x28, x9
        umlal   v15.2d, v0.2s, v3.s[0]
        eor     x9, x17, x24
        eor     x28, x28, x21
        eor     x15, x15, x24
        umlal2  v27.2d, v11.4s, v9.s[2]
        ldp     q17, q13, [x14, #0x170]
        umulh   x27, x10, x27
        umlal   v1.2d, v26.2s, v9.s[0]
        umlal   v23.2d, v21.2s, v3.s[0]
        umlal2  v1.2d, v26.4s, v9.s[2]
        ldp     q26, q30, [x14, #0x190]
        adcs    x27, x25, x27
        umlal2  v15.2d, v0.4s, v3.s[2]
        umlal   v28.2d, v7.2s, v9.s[0]
        mul     x25, x11, x23
        umlal2  v28.2d, v7.4s, v9.s[2]
        ldp     q0, q7, [x14, #0x130]
        umlal   v22.2d, v8.2s, v3.s[0]
        adc     x2, x2, xzr
        eor     x27, x27, x21
        cmn     x24, #1
        umlal   v29.2d, v12.2s, v3.s[0]
        adcs    x10, x15, xzr
        eor     x2, x2, x21
        umulh   x14, x26, x19
        umlal2  v29.2d, v12.4s, v3.s[2]
        adcs    x9, x9, xzr
        cmn     x21, #1
        umlal2  v22.2d, v8.4s, v3.s[2]
        adcs    x7, x12, x7
        umlal2  v23.2d, v21.4s, v3.s[2]
        ldp     d8, d9, [sp]
        .cfi_restore 72
        .cfi_restore 73
        adcs    x28, x28, x5
        umlal   v24.2d, v20.2s, v3.s[0]
        ldp     d10, d11, [sp, #0x10]
        .cfi_restore 74
        .cfi_restore 75
        adcs    x27, x27, x22
        umulh   x5, x26, x23
        umlal2  v24.2d, v20.4s, v3.s[2]
        adcs    x2, x2, x13
        ldr     x17, [sp, #0x308]
        uzp1    v20.2d, v22.2d, v15.2d
        uzp2    v12.2d, v22.2d, v15.2d
        adc     x21, x21, xzr
        subs    x11, x11, x20
        uzp1    v15.2d, v29.2d, v23.2d
        sbcs    x12, x26, x16
        shl     v21.2d, v12.2d, #0x23
        csetm   x15, lo
        umlal   v27.2d, v7.2s, v3.s[0]
        uzp2    v22.2d, v29.2d, v23.2d
        mul     x23, x26, x23
        adds    x25, x17, x25
        eor     x11, x11, x15
        umlal   v6.2d, v0.2s, v3.s[0]
        eor     x12, x12, x15
        eor     x17, x15, x24
        umlal2  v27.2d, v7.4s, v3.s[2]
        usra    v20.2d, v21.2d, #6
        adcs    x23, x8, x23
        adc     x24, x5, xzr
        cmn     x15, #1
        ldr     x15, [sp, #0x3b0]
        umull   v7.2d, v4.2s, v3.s[0]
        mul     x5, x20, x1
        adcs    x8, x11, xzr
        adcs    x11, x12, xzr
        ldr     x12, [sp, #0x2d8]
        umlal2  v6.2d, v0.4s, v3.s[2]
        adds    x7, x7, x12
        umlal   v5.2d, v14.2s, v3.s[0]
        adcs    x28, x28, x15
        str     x17, [sp, #0x308]
        ldr     x17, [sp, #0x3e0]
        adcs    x27, x27, x17
        umlal2  v5.2d, v14.4s, v3.s[2]
        str     x11, [sp, #0x360]
        ldr     x11, [sp, #0x340]
        adcs    x2, x2, x11
        shl     v14.2d, v22.2d, #0x23
        adc     x21, x21, xzr
        mul     x19, x26, x19
        adds    x26, x22, x7
        ldr     x7, [sp, #0x348]
        ldr     x22, [sp, #0x2e8]
        uzp2    v0.2d, v6.2d, v27.2d
        adcs    x28, x13, x28
        eor     x26, x26, x22
        ext     v21.16b, v12.16b, v22.16b, #8
        usra    v15.2d, v14.2d, #6
        adcs    x27, x12, x27
        eor     x28, x28, x22
        uzp1    v14.2d, v6.2d, v27.2d
        ext     v12.16b, v16.16b, v12.16b, #8
        ldr     x13, [sp, #0x3b8]
        adcs    x2, x15, x2
        ldr     x15, [sp, #0x3c8]
        umulh   x12, x20, x7
        umlal   v25.2d, v13.2s, v3.s[0]
        shl     v6.2d, v0.2d, #0x23
        eor     x27, x27, x22
        umlal2  v25.2d, v13.4s, v3.s[2]
        eor     x2, x2, x22
        adcs    x21, x17, x21
        ldr     x17, [sp, #0x3d8]
        usra    v20.2d, v12.2d, #0x1d
        adcs    x11, x11, xzr
        cmn     x22, #1
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x300]
        usra    v15.2d, v21.2d, #0x1d
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x2e0]
        eor     x21, x21, x22
        adcs    x26, x17, x26
        umulh   x17, x20, x1
        eor     x11, x11, x22
        str     x9, [sp, #0x2e0]
        ldr     x9, [sp, #0x398]
        adcs    x28, x9, x28
        ldr     x9, [sp, #0x390]
        ldp     d12, d13, [sp, #0x20]
        .cfi_restore 76
        .cfi_restore 77
        umlal2  v7.2d, v4.4s, v3.s[2]
        adcs    x9, x9, x27
        ldr     x27, [sp, #0x350]
        umlal   v2.2d, v17.2s, v3.s[0]
        uzp2    v4.2d, v5.2d, v24.2d
        str     x9, [sp, #0x390]
        ldr     x9, [sp, #0x318]
        eor     x27, x27, x9
        str     x27, [sp, #0x398]
        ldr     x27, [sp, #0x370]
        adcs    x2, x27, x2
        ldr     x27, [sp, #0x338]
        umlal2  v2.2d, v17.4s, v3.s[2]
        uzp1    v5.2d, v5.2d, v24.2d
        adcs    x21, x27, x21
        ldr     x27, [sp, #0x2b8]
        adcs    x11, x27, x11
        umulh   x27, x16, x1
        umlal   v28.2d, v26.2s, v3.s[0]
        usra    v14.2d, v6.2d, #6
        str     x11, [sp, #0x2b8]
        ldr     x11, [sp, #0x2d0]
        adcs    x11, x11, x22
        uzp2    v6.2d, v2.2d, v25.2d
        shl     v16.2d, v4.2d, #0x23
        str     x11, [sp, #0x2d0]
        ldr     x11, [sp, #0x380]
        adcs    x11, x11, x22
        str     x11, [sp, #0x380]
        ldr     x11, [sp, #0x3d0]
        adcs    x11, x11, x22
        usra    v5.2d, v16.2d, #6
        ext     v16.16b, v22.16b, v0.16b, #8
        str     x11, [sp, #0x3d0]
        ldr     x11, [sp, #0x2f0]
        adcs    x11, x11, x22
        str     q20, [x0]
        usra    v7.2d, v18.2d, #0x24
        str     x11, [sp, #0x2f0]
        umulh   x11, x16, x7
        umlal   v1.2d, v30.2s, v3.s[0]
        shl     v17.2d, v6.2d, #0x23
        umlal2  v28.2d, v26.4s, v3.s[2]
        uzp2    v18.2d, v7.2d, v19.2d
        stp     x13, x15, [x3, #0x40]
        uzp1    v2.2d, v2.2d, v25.2d
        ext     v20.16b, v4.16b, v6.16b, #8
        stp     x26, x28, [x3, #0x50]
        usra    v2.2d, v17.2d, #6
        ext     v0.16b, v0.16b, v4.16b, #8
        mul     x28, x16, x1
        usra    v14.2d, v16.2d, #0x1d
        umlal2  v1.2d, v30.4s, v3.s[2]
        shl     v3.2d, v18.2d, #0x23
        uzp1    v4.2d, v7.2d, v19.2d
        usra    v5.2d, v0.2d, #0x1d
        str     q14, [x0, #0x20]
        mul     x1, x20, x7
        ldr     x20, [sp, #0x3a8]
        usra    v2.2d, v20.2d, #0x1d
        str     q15, [x0, #0x10]
        adcs    x13, x20, x22
        ldr     x20, [sp, #0x3a0]
        usra    v4.2d, v3.2d, #6
        ldp     d14, d15, [sp, #0x30]
        .cfi_restore 78
        .cfi_restore 79
        adcs    x15, x20, x22
        ldr     x20, [sp, #0x368]
        uzp2    v0.2d, v28.2d, v1.2d
        uzp1    v1.2d, v28.2d, v1.2d
        adcs    x26, x20, x22
        ldr     x20, [sp, #0x3c0]
        mul     x7, x16, x7
        str     q5, [x0, #0x30]
        adcs    x16, x20, x22
        adds    x22, x25, x19
        ext     v3.16b, v6.16b, v0.16b, #8
        shl     v5.2d, v0.2d, #0x23
        adcs    x14, x23, x14
        eor     x23, x22, x9
        ldp     x19, x20, [sp, #0x40]
        .cfi_restore 19
        .cfi_restore 20
        ext     v0.16b, v0.16b, v18.16b, #8
        adc     x24, x24, xzr
        adds    x25, x12, x5
        umulh   x5, x8, x10
        str     q2, [x0, #0x40]
        adcs    x12, x17, x28
        usra    v4.2d, v0.2d, #0x1d
        adc     x17, x27, xzr
        adds    x7, x25, x7
        ldp     x27, x28, [sp, #0x80]
        .cfi_restore 27
        .cfi_restore 28
        usra    v1.2d, v5.2d, #6
        adcs    x11, x12, x11
        str     x26, [sp, #0x2e8]
        ldp     x25, x26, [sp, #0x70]
        .cfi_restore 25
        .cfi_restore 26
        adc     x12, x17, xzr
        ldr     x17, [sp, #0x2e0]
        str     q4, [x0, #0x60]
        mul     x9, x8, x17
        adds    x5, x5, x9
        ldr     x9, [sp, #0x360]
        str     x16, [sp, #0x3c0]
        mul     x16, x9, x17
        str     x21, [sp, #0x348]
        str     x22, [sp, #0x368]
        ldp     x21, x22, [sp, #0x50]
        .cfi_restore 21
        .cfi_restore 22
        usra    v1.2d, v3.2d, #0x1d
        str     x23, [sp, #0x3a0]
        str     x24, [sp, #0x3a8]
        ldp     x23, x24, [sp, #0x60]
        .cfi_restore 23
        .cfi_restore 24
        str     q1, [x0, #0x50]
        str     x15, [sp, #0x338]
        umulh   x15, x9, x17
        umulh   x17, x8, x17
        adcs    x16, x17, x16
        adc     x15, x15, xzr
        mul     x17, x9, x10
        adds    x5, x5, x17
        ldr     x17, [sp, #0x308]
        eor     x5, x5, x17
        umulh   x9, x9, x10
        adcs    x9, x16, x9
        adc     x15, x15, xzr
        cmn     x17, #1
        eor     x9, x9, x17
        eor     x15, x15, x17
        mul     x8, x8, x10
        ldr     x10, [sp, #0x350]
        eor     x8, x8, x17
        adcs    x8, x8, x10
        ldr     x10, [sp, #0x368]
        adcs    x5, x5, x10
        ldr     x10, [sp, #0x3a8]
        adcs    x9, x9, x14
        adcs    x15, x15, x10
        adc     x16, x17, xzr
        adds    x8, x8, x1
        adcs    x5, x5, x7
        adcs    x9, x9, x11
        adcs    x15, x15, x12
        adc     x16, x16, xzr
        adds    x8, x14, x8
        ldr     x14, [sp, #0x318]
        eor     x8, x8, x14
        adcs    x5, x10, x5
        adcs    x1, x1, x9
        eor     x5, x5, x14
        eor     x1, x1, x14
        adcs    x7, x7, x15
        adcs    x9, x11, x16
        ldr     x11, [sp, #0x390]
        adcs    x10, x12, xzr
        ldr     x12, [sp, #0x398]
        cmn     x14, #1
        eor     x7, x7, x14
        eor     x9, x9, x14
        adcs    x11, x11, x12
        ldr     x12, [sp, #0x3a0]
        eor     x10, x10, x14
        adcs    x2, x2, x12
        ldr     x12, [sp, #0x348]
        adcs    x8, x12, x8
        stp     x11, x2, [x3, #0x60]
        ldr     x2, [sp, #0x2b8]
        adcs    x2, x2, x5
        ldr     x5, [sp, #0x2d0]
        adcs    x1, x5, x1
        ldr     x5, [sp, #0x3d0]
        stp     x8, x2, [x3, #0x70]
        ldr     x2, [sp, #0x380]
        adcs    x2, x2, x7
        ldr     x7, [sp, #0x338]
        adcs    x5, x5, x9
        stp     x1, x2, [x3, #0x80]
        ldr     x1, [sp, #0x2f0]
        adcs    x1, x1, x10
        adcs    x2, x13, x14
        adcs    x7, x7, x14
        stp     x5, x1, [x3, #0x90]
        ldr     x1, [sp, #0x2e8]
        adcs    x1, x1, x14
        stp     x2, x7, [x3, #0xa0]
        ldr     x2, [sp, #0x3c0]
        adcs    x2, x2, x14
        stp     x1, x2, [x3, #0xb0]
        add     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset -1008
        ret
END_COMPOSITE(karat_phase_mul_12_aarch64)

NOTES

/* karat_rows_mul_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 200 --islands 2 --apart x0,x1,x2,x3,x4,x5,x6,x7 --across --spill
 * 1071.0 cycles instead of 2290.0, bound 1008.0 (simulated, one run after another); 2638 of 3260 instructions have another place.
 * Made from code with the SHA-256 8257508684633a71c751dc434ee68f548344f48b645d8e9b1ea8be51460b9593.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_rows_mul_aarch64)
        sub     sp, sp, #0x4f0
        .cfi_adjust_cfa_offset 1264
        movi    v0.2d, #0000000000000000
        add     x1, x1, #0x270
        mov     x7, x7
        ldp     q1, q2, [x1, #-0x270]
        movi    v3.16b, #0xff
        add     x2, x2, #0x240
        ldp     x8, x9, [x4]
        movi    v4.16b, #0xff
        add     x0, x0, #0x240
        ushr    v3.2d, v3.2d, #0x23
        ldp     q5, q6, [x1, #-0x250]
        ldp     x10, x11, [x4, #0x20]
        ushr    v4.2d, v4.2d, #6
        ldp     x12, x13, [x4, #0x10]
        ldp     x14, x15, [x4, #0x60]
        ldp     x16, x17, [x4, #0x30]
        str     x3, [sp, #0x4e8]
        str     x15, [sp, #0x4e0]
        ldp     x3, x15, [x4, #0x40]
        ldp     q7, q16, [x2, #-0x240]
        ext     v17.16b, v0.16b, v1.16b, #8
        str     x14, [sp, #0x4d8]
        str     x6, [sp, #0x4d0]
        ldp     x14, x6, [x5]
        ldp     q18, q19, [x2, #-0x220]
        usra    v1.2d, v17.2d, #0x1d
        stp     d10, d11, [sp, #0x1b0]
        .cfi_rel_offset 74, 432
        .cfi_rel_offset 75, 440
        str     x15, [sp, #0x4c8]
        str     x3, [sp, #0x4c0]
        ldp     x15, x3, [x4, #0x50]
        subs    x8, x8, x14
        str     x8, [sp, #0x4b8]
        ldp     x14, x8, [x5, #0x10]
        ldp     q10, q11, [x1, #-0x230]
        sbcs    x6, x9, x6
        and     v17.16b, v1.16b, v3.16b
        stp     x21, x22, [sp, #0x1f0]
        .cfi_rel_offset 21, 496
        .cfi_rel_offset 22, 504
        ext     v1.16b, v1.16b, v0.16b, #8
        str     x23, [sp, #0x200]
        .cfi_rel_offset 23, 512
        str     x27, [sp, #0x220]
        .cfi_rel_offset 27, 544
        umlal   v5.2d, v16.2s, v17.s[0]
        stp     d8, d9, [sp, #0x1a0]
        .cfi_rel_offset 72, 416
        .cfi_rel_offset 73, 424
        sbcs    x23, x12, x14
        stp     x19, x20, [sp, #0x1e0]
        .cfi_rel_offset 19, 480
        .cfi_rel_offset 20, 488
        sbcs    x27, x13, x8
        usra    v2.2d, v1.2d, #0x1d
        ldp     x19, x20, [x4, #0x70]
        umlal2  v5.2d, v16.4s, v17.s[2]
        ldp     x21, x22, [x5, #0x20]
        umlal   v6.2d, v18.2s, v17.s[0]
        stp     d12, d13, [sp, #0x1c0]
        .cfi_rel_offset 76, 448
        .cfi_rel_offset 77, 456
        stp     d14, d15, [sp, #0x1d0]
        .cfi_rel_offset 78, 464
        .cfi_rel_offset 79, 472
        ldp     q8, q9, [x1, #-0x210]
        umlal   v2.2d, v7.2s, v17.s[0]
        str     x25, [sp, #0x210]
        .cfi_rel_offset 25, 528
        str     x24, [sp, #0x208]
        .cfi_rel_offset 24, 520
        sbcs    x24, x10, x21
        str     x26, [sp, #0x218]
        .cfi_rel_offset 26, 536
        sbcs    x25, x11, x22
        str     x28, [sp, #0x228]
        .cfi_rel_offset 28, 552
        ldp     q14, q15, [x2, #-0x200]
        umlal2  v2.2d, v7.4s, v17.s[2]
        ldp     x26, x28, [x5, #0x40]
        umlal2  v6.2d, v18.4s, v17.s[2]
        ldp     x21, x22, [x5, #0x30]
        umlal   v10.2d, v19.2s, v17.s[0]
        ldp     x4, x8, [x5, #0x50]
        umlal2  v10.2d, v19.4s, v17.s[2]
        ldp     x9, x10, [x5, #0x60]
        ext     v12.16b, v0.16b, v2.16b, #8
        and     v9.16b, v9.16b, v4.16b
        ldp     x5, x11, [x5, #0x70]
        sbcs    x21, x16, x21
        usra    v2.2d, v12.2d, #0x1d
        ldp     x12, x13, [x7]
        sbcs    x22, x17, x22
        ldr     x17, [sp, #0x4c0]
        ldp     x14, x16, [x7, #0x10]
        sbcs    x26, x17, x26
        ldr     x17, [sp, #0x4c8]
        umlal   v11.2d, v14.2s, v17.s[0]
        sbcs    x28, x17, x28
        str     x2, [sp, #0x4c8]
        ldp     x17, x2, [x7, #0x30]
        umlal2  v11.2d, v14.4s, v17.s[2]
        str     x1, [sp, #0x4c0]
        ldr     x1, [sp, #0x4d0]
        str     x28, [sp, #0x4b0]
        str     x22, [sp, #0x4a8]
        ldp     x28, x22, [x1]
        sbcs    x4, x15, x4
        sbcs    x3, x3, x8
        ext     v12.16b, v2.16b, v0.16b, #8
        ldp     x8, x15, [x1, #0x10]
        str     x3, [sp, #0x4a0]
        ldr     x3, [sp, #0x4d8]
        sbcs    x3, x3, x9
        ldr     x9, [sp, #0x4e0]
        sbcs    x9, x9, x10
        sbcs    x19, x19, x5
        usra    v5.2d, v12.2d, #0x1d
        ldp     x5, x10, [x7, #0x20]
        sbcs    x20, x20, x11
        and     v12.16b, v2.16b, v3.16b
        str     x20, [sp, #0x4e0]
        ldp     x11, x20, [x1, #0x20]
        str     x19, [sp, #0x4d8]
        csetm   x19, lo
        subs    x28, x12, x28
        umlal   v5.2d, v7.2s, v12.s[0]
        sbcs    x22, x13, x22
        ldp     x12, x13, [x1, #0x30]
        sbcs    x8, x14, x8
        umlal2  v5.2d, v7.4s, v12.s[2]
        str     x9, [sp, #0x498]
        ldp     x14, x9, [x1, #0x40]
        sbcs    x15, x16, x15
        sbcs    x5, x5, x11
        ext     v13.16b, v0.16b, v5.16b, #8
        ldp     x11, x16, [x7, #0x40]
        sbcs    x20, x10, x20
        sbcs    x10, x17, x12
        umlal   v6.2d, v16.2s, v12.s[0]
        ldp     x12, x17, [x7, #0x50]
        sbcs    x2, x2, x13
        sbcs    x11, x11, x14
        umlal2  v6.2d, v16.4s, v12.s[2]
        ldp     x13, x14, [x1, #0x50]
        sbcs    x9, x16, x9
        sbcs    x12, x12, x13
        usra    v5.2d, v13.2d, #0x1d
        ldp     x13, x16, [x1, #0x60]
        sbcs    x14, x17, x14
        ldr     x17, [sp, #0x4b8]
        eor     x17, x17, x19
        ext     v13.16b, v5.16b, v0.16b, #8
        str     x14, [sp, #0x4b8]
        str     x12, [sp, #0x490]
        ldp     x14, x12, [x7, #0x60]
        sbcs    x13, x14, x13
        sbcs    x12, x12, x16
        usra    v6.2d, v13.2d, #0x1d
        ldp     x1, x14, [x1, #0x70]
        eor     x6, x6, x19
        eor     x23, x23, x19
        and     v13.16b, v5.16b, v3.16b
        ldp     x7, x16, [x7, #0x70]
        sbcs    x1, x7, x1
        sbcs    x7, x16, x14
        umlal   v6.2d, v7.2s, v13.s[0]
        csetm   x14, lo
        cmn     x19, #1
        adcs    x16, x17, xzr
        umlal2  v6.2d, v7.4s, v13.s[2]
        eor     x22, x22, x14
        eor     x28, x28, x14
        adcs    x6, x6, xzr
        umlal   v10.2d, v18.2s, v12.s[0]
        eor     x27, x27, x19
        eor     x24, x24, x19
        ldr     x17, [sp, #0x4a8]
        eor     x8, x8, x14
        ext     v1.16b, v0.16b, v6.16b, #8
        eor     x15, x15, x14
        eor     x25, x25, x19
        eor     x5, x5, x14
        usra    v6.2d, v1.2d, #0x1d
        eor     x20, x20, x14
        eor     x21, x21, x19
        eor     x10, x10, x14
        umlal2  v10.2d, v18.4s, v12.s[2]
        eor     x26, x26, x19
        eor     x17, x17, x19
        str     x6, [sp, #0x4a8]
        ldr     x6, [sp, #0x4b0]
        eor     x6, x6, x19
        umlal   v10.2d, v16.2s, v13.s[0]
        eor     x3, x3, x19
        eor     x4, x4, x19
        str     x10, [sp, #0x4b0]
        ldr     x10, [sp, #0x4a0]
        eor     x10, x10, x19
        umlal2  v10.2d, v16.4s, v13.s[2]
        str     x20, [sp, #0x4a0]
        ldr     x20, [sp, #0x498]
        eor     x20, x20, x19
        str     x5, [sp, #0x498]
        ldr     x5, [sp, #0x4d8]
        eor     x5, x5, x19
        str     x15, [sp, #0x4d8]
        ldr     x15, [sp, #0x4e0]
        eor     x15, x15, x19
        umlal   v11.2d, v19.2s, v12.s[0]
        umlal2  v11.2d, v19.4s, v12.s[2]
        str     x8, [sp, #0x4e0]
        ldr     x8, [sp, #0x4c0]
        ldp     q1, q2, [x8, #-0x1c0]
        umlal   v11.2d, v18.2s, v13.s[0]
        ldp     q5, q20, [x8, #-0x200]
        umlal2  v11.2d, v18.4s, v13.s[2]
        ldp     q21, q22, [x8, #-0x1e0]
        ldr     x8, [sp, #0x4c8]
        umlal   v8.2d, v15.2s, v17.s[0]
        ldp     q23, q24, [x8, #-0x1c0]
        umlal2  v8.2d, v15.4s, v17.s[2]
        ldp     q25, q26, [x8, #-0x1e0]
        umlal   v8.2d, v14.2s, v12.s[0]
        ldp     q27, q28, [x8, #-0x1a0]
        umlal2  v8.2d, v14.4s, v12.s[2]
        uzp1    v17.4s, v17.4s, v12.4s
        ldr     x8, [sp, #0x490]
        umlal   v8.2d, v19.2s, v13.s[0]
        and     v12.16b, v20.16b, v4.16b
        umlal2  v8.2d, v19.4s, v13.s[2]
        mov     v20.16b, v20.16b
        usra    v12.2d, v5.2d, #0x3a
        adcs    x23, x23, xzr
        eor     x2, x2, x14
        eor     x11, x11, x14
        and     v5.16b, v21.16b, v4.16b
        adcs    x27, x27, xzr
        eor     x9, x9, x14
        eor     x8, x8, x14
        adcs    x24, x24, xzr
        str     x24, [sp, #0x490]
        ldr     x24, [sp, #0x4b8]
        eor     x24, x24, x14
        eor     x13, x13, x14
        umlal   v12.2d, v26.2s, v17.s[0]
        adcs    x25, x25, xzr
        and     v29.16b, v6.16b, v3.16b
        ext     v6.16b, v6.16b, v0.16b, #8
        eor     x12, x12, x14
        adcs    x21, x21, xzr
        eor     x1, x1, x14
        eor     x7, x7, x14
        umlal2  v12.2d, v26.4s, v17.s[1]
        adcs    x17, x17, xzr
        umlal   v11.2d, v16.2s, v29.s[0]
        usra    v10.2d, v6.2d, #0x1d
        adcs    x26, x26, xzr
        adcs    x6, x6, xzr
        umlal2  v11.2d, v16.4s, v29.s[2]
        uzp1    v6.4s, v13.4s, v29.4s
        eor     x19, x19, x14
        adcs    x4, x4, xzr
        umlal   v8.2d, v18.2s, v29.s[0]
        usra    v5.2d, v20.2d, #0x3a
        adcs    x10, x10, xzr
        umlal2  v8.2d, v18.4s, v29.s[2]
        and     v13.16b, v22.16b, v4.16b
        adcs    x3, x3, xzr
        umlal   v10.2d, v7.2s, v29.s[0]
        mov     v20.16b, v22.16b
        adcs    x20, x20, xzr
        usra    v13.2d, v21.2d, #0x3a
        adcs    x5, x5, xzr
        umlal   v12.2d, v25.2s, v17.s[2]
        and     v21.16b, v1.16b, v4.16b
        adcs    x15, x15, xzr
        cmn     x14, #1
        umlal2  v10.2d, v7.4s, v29.s[2]
        adcs    x28, x28, xzr
        and     v22.16b, v2.16b, v4.16b
        usra    v21.2d, v20.2d, #0x3a
        adcs    x22, x22, xzr
        umlal   v5.2d, v23.2s, v17.s[0]
        umulh   x14, x16, x28
        str     x19, [sp, #0x4b8]
        ldr     x19, [sp, #0x4e0]
        adcs    x19, x19, xzr
        usra    v22.2d, v1.2d, #0x3a
        mov     v1.16b, v2.16b
        str     x15, [sp, #0x4e0]
        ldr     x15, [sp, #0x4d8]
        adcs    x15, x15, xzr
        umlal2  v12.2d, v25.4s, v17.s[3]
        str     x5, [sp, #0x4d8]
        ldr     x5, [sp, #0x4c0]
        ldp     q2, q20, [x5, #-0x1a0]
        ext     v29.16b, v0.16b, v10.16b, #8
        str     x20, [sp, #0x4d0]
        ldr     x20, [sp, #0x498]
        adcs    x20, x20, xzr
        str     x3, [sp, #0x498]
        ldr     x3, [sp, #0x4a0]
        adcs    x3, x3, xzr
        umlal   v12.2d, v15.2s, v6.s[0]
        str     x10, [sp, #0x4a0]
        umulh   x10, x16, x22
        str     x4, [sp, #0x488]
        ldr     x4, [sp, #0x4b0]
        adcs    x4, x4, xzr
        usra    v10.2d, v29.2d, #0x1d
        umlal2  v5.2d, v23.4s, v17.s[1]
        adcs    x2, x2, xzr
        umlal2  v12.2d, v15.4s, v6.s[1]
        adcs    x11, x11, xzr
        umlal   v12.2d, v14.2s, v6.s[2]
        adcs    x9, x9, xzr
        umlal2  v12.2d, v14.4s, v6.s[3]
        str     x9, [sp, #0x4b0]
        ldr     x9, [sp, #0x4a8]
        str     x11, [sp, #0x480]
        umulh   x11, x9, x22
        adcs    x8, x8, xzr
        ext     v29.16b, v10.16b, v0.16b, #8
        and     v10.16b, v10.16b, v3.16b
        adcs    x24, x24, xzr
        umlal   v5.2d, v26.2s, v17.s[2]
        adcs    x13, x13, xzr
        usra    v11.2d, v29.2d, #0x1d
        umlal   v8.2d, v16.2s, v10.s[0]
        adcs    x12, x12, xzr
        umlal2  v8.2d, v16.4s, v10.s[2]
        str     x12, [sp, #0x478]
        mul     x12, x16, x28
        adcs    x1, x1, xzr
        umlal2  v5.2d, v26.4s, v17.s[3]
        adcs    x7, x7, xzr
        str     x7, [sp, #0x470]
        subs    x7, x16, x23
        umlal   v5.2d, v25.2s, v6.s[0]
        str     x1, [sp, #0x468]
        sbcs    x1, x9, x27
        umlal   v11.2d, v7.2s, v10.s[0]
        str     x13, [sp, #0x460]
        mul     x13, x16, x22
        umlal2  v11.2d, v7.4s, v10.s[2]
        umlal2  v5.2d, v25.4s, v6.s[1]
        str     x24, [sp, #0x458]
        csetm   x24, lo
        umlal   v5.2d, v15.2s, v6.s[2]
        str     x8, [sp, #0x450]
        subs    x8, x19, x28
        umlal2  v5.2d, v15.4s, v6.s[3]
        ext     v29.16b, v0.16b, v11.16b, #8
        eor     x7, x7, x24
        eor     x1, x1, x24
        str     x6, [sp, #0x448]
        sbcs    x6, x15, x22
        str     x26, [sp, #0x440]
        csetm   x26, lo
        cmn     x24, #1
        str     x12, [sp, #0x438]
        mul     x12, x9, x22
        umlal   v13.2d, v24.2s, v17.s[0]
        usra    v11.2d, v29.2d, #0x1d
        adcs    x7, x7, xzr
        eor     x8, x8, x26
        eor     x6, x6, x26
        adcs    x1, x1, xzr
        cmn     x26, #1
        eor     x24, x24, x26
        umlal2  v13.2d, v24.4s, v17.s[1]
        adcs    x26, x8, xzr
        mul     x8, x9, x28
        umlal   v13.2d, v23.2s, v17.s[2]
        adcs    x6, x6, xzr
        adds    x13, x14, x13
        ldr     x14, [sp, #0x490]
        umlal2  v13.2d, v23.4s, v17.s[3]
        and     v29.16b, v11.16b, v3.16b
        ext     v11.16b, v11.16b, v0.16b, #8
        adcs    x10, x10, x12
        adc     x11, x11, xzr
        mul     x12, x23, x19
        umlal   v13.2d, v26.2s, v6.s[0]
        str     x12, [sp, #0x430]
        subs    x12, x14, x21
        usra    v8.2d, v11.2d, #0x1d
        uzp1    v30.4s, v10.4s, v29.4s
        sbcs    x14, x25, x17
        umlal2  v13.2d, v26.4s, v6.s[1]
        str     x1, [sp, #0x428]
        csetm   x1, lo
        adds    x8, x13, x8
        umlal   v12.2d, v19.2s, v30.s[0]
        umulh   x13, x9, x28
        eor     x12, x12, x1
        eor     x14, x14, x1
        umlal2  v12.2d, v19.4s, v30.s[1]
        umlal   v8.2d, v7.2s, v29.s[0]
        umlal2  v8.2d, v7.4s, v29.s[2]
        and     v10.16b, v20.16b, v4.16b
        umlal   v12.2d, v18.2s, v30.s[2]
        str     x8, [sp, #0x420]
        umulh   x8, x23, x15
        mov     v11.16b, v20.16b
        umlal2  v12.2d, v18.4s, v30.s[3]
        adcs    x10, x10, x13
        usra    v10.2d, v2.2d, #0x3a
        adc     x11, x11, xzr
        umlal   v5.2d, v14.2s, v30.s[0]
        cmn     x1, #1
        and     v2.16b, v2.16b, v4.16b
        ext     v20.16b, v0.16b, v8.16b, #8
        adcs    x12, x12, xzr
        umulh   x13, x23, x19
        umlal2  v5.2d, v14.4s, v30.s[1]
        adcs    x14, x14, xzr
        str     x14, [sp, #0x418]
        subs    x14, x4, x20
        usra    v8.2d, v20.2d, #0x1d
        umlal   v5.2d, v19.2s, v30.s[2]
        str     x12, [sp, #0x410]
        sbcs    x12, x2, x3
        umlal2  v5.2d, v19.4s, v30.s[3]
        str     x11, [sp, #0x408]
        csetm   x11, lo
        usra    v2.2d, v1.2d, #0x3a
        str     x28, [sp, #0x400]
        subs    x28, x20, x28
        umlal   v13.2d, v25.2s, v6.s[2]
        eor     x12, x12, x11
        eor     x14, x14, x11
        eor     x1, x1, x11
        str     x1, [sp, #0x3f8]
        mul     x1, x23, x15
        umlal2  v13.2d, v25.4s, v6.s[3]
        str     x22, [sp, #0x3f0]
        sbcs    x22, x3, x22
        and     v1.16b, v8.16b, v3.16b
        ext     v8.16b, v8.16b, v0.16b, #8
        str     x4, [sp, #0x3e8]
        sbcs    x4, x4, x19
        umlal   v13.2d, v15.2s, v30.s[0]
        str     x3, [sp, #0x3e0]
        ldr     x3, [sp, #0x4c8]
        ldp     q0, q3, [x3, #-0x180]
        str     x2, [sp, #0x3d8]
        sbcs    x2, x2, x15
        usra    v9.2d, v8.2d, #0x1d
        umlal   v12.2d, v16.2s, v1.s[0]
        str     x10, [sp, #0x3d0]
        mul     x10, x27, x15
        str     x20, [sp, #0x3c8]
        csetm   x20, lo
        umlal2  v12.2d, v16.4s, v1.s[2]
        adds    x1, x13, x1
        eor     x28, x28, x20
        eor     x4, x4, x20
        umlal   v5.2d, v18.2s, v1.s[0]
        eor     x2, x2, x20
        eor     x22, x22, x20
        umulh   x13, x27, x15
        umlal2  v5.2d, v18.4s, v1.s[2]
        umlal   v9.2d, v25.2s, v17.s[0]
        adcs    x8, x8, x10
        umlal2  v9.2d, v25.4s, v17.s[1]
        umlal   v9.2d, v15.2s, v17.s[2]
        umlal2  v9.2d, v15.4s, v17.s[3]
        mul     x10, x27, x19
        umlal   v9.2d, v14.2s, v6.s[0]
        adc     x13, x13, xzr
        cmn     x11, #1
        umlal2  v9.2d, v14.4s, v6.s[1]
        adcs    x11, x14, xzr
        umlal   v9.2d, v19.2s, v6.s[2]
        umulh   x14, x27, x19
        adcs    x12, x12, xzr
        cmn     x20, #1
        umlal2  v9.2d, v19.4s, v6.s[3]
        adcs    x28, x28, xzr
        umlal   v9.2d, v18.2s, v30.s[0]
        adcs    x22, x22, xzr
        umlal2  v9.2d, v18.4s, v30.s[1]
        ldp     q8, q18, [x5, #-0x180]
        adcs    x4, x4, xzr
        umlal   v9.2d, v16.2s, v30.s[2]
        str     x12, [sp, #0x3c0]
        umulh   x12, x7, x26
        adcs    x2, x2, xzr
        adds    x1, x1, x10
        umlal2  v9.2d, v16.4s, v30.s[3]
        adcs    x8, x8, x14
        umlal   v9.2d, v7.2s, v1.s[0]
        adc     x10, x13, xzr
        subs    x13, x4, x28
        umlal2  v9.2d, v7.4s, v1.s[2]
        ldp     q7, q16, [x3, #-0x160]
        sbcs    x14, x2, x22
        str     x2, [sp, #0x3b8]
        mul     x2, x7, x26
        umlal2  v13.2d, v15.4s, v30.s[1]
        str     x4, [sp, #0x3b0]
        csetm   x4, lo
        str     x22, [sp, #0x3a8]
        ldr     x22, [sp, #0x490]
        str     x28, [sp, #0x3a0]
        subs    x28, x16, x22
        umlal   v13.2d, v14.2s, v30.s[2]
        str     x11, [sp, #0x398]
        sbcs    x11, x9, x25
        eor     x14, x14, x4
        eor     x13, x13, x4
        umlal2  v13.2d, v14.4s, v30.s[3]
        str     x15, [sp, #0x390]
        sbcs    x15, x23, x21
        stp     q9, q12, [x0, #-0x240]
        str     x19, [sp, #0x388]
        mul     x19, x7, x6
        umlal   v13.2d, v19.2s, v1.s[0]
        eor     x2, x2, x24
        mov     v9.16b, v18.16b
        sbcs    x9, x27, x17
        umlal2  v13.2d, v19.4s, v1.s[2]
        and     v12.16b, v18.16b, v4.16b
        str     x17, [sp, #0x380]
        csetm   x17, lo
        cmn     x4, #1
        umulh   x7, x7, x6
        umlal   v21.2d, v27.2s, v17.s[0]
        adcs    x13, x13, xzr
        umlal2  v21.2d, v27.4s, v17.s[1]
        usra    v12.2d, v8.2d, #0x3a
        eor     x11, x11, x17
        and     v8.16b, v8.16b, v4.16b
        eor     x15, x15, x17
        umlal   v21.2d, v24.2s, v17.s[2]
        usra    v8.2d, v11.2d, #0x3a
        eor     x20, x17, x20
        adcs    x14, x14, xzr
        adds    x19, x12, x19
        ldr     x12, [sp, #0x428]
        stp     q5, q13, [x0, #-0x220]
        umlal2  v21.2d, v24.4s, v17.s[3]
        eor     x28, x28, x17
        str     x14, [sp, #0x378]
        mul     x14, x12, x6
        eor     x9, x9, x17
        umlal   v21.2d, v23.2s, v6.s[0]
        ldp     q11, q13, [x5, #-0x160]
        umlal2  v21.2d, v23.4s, v6.s[1]
        ldp     q5, q18, [x3, #-0x140]
        umulh   x6, x12, x6
        umlal   v21.2d, v26.2s, v6.s[2]
        umlal2  v21.2d, v26.4s, v6.s[3]
        adcs    x7, x7, x14
        umlal   v21.2d, v25.2s, v30.s[0]
        umlal2  v21.2d, v25.4s, v30.s[1]
        mul     x14, x12, x26
        adc     x6, x6, xzr
        umlal   v21.2d, v15.2s, v30.s[2]
        umlal2  v21.2d, v15.4s, v30.s[3]
        cmn     x17, #1
        umlal   v21.2d, v14.2s, v1.s[0]
        mov     v19.16b, v13.16b
        adcs    x28, x28, xzr
        umulh   x26, x12, x26
        umlal   v22.2d, v28.2s, v17.s[0]
        and     v13.16b, v13.16b, v4.16b
        adcs    x11, x11, xzr
        umlal2  v21.2d, v14.4s, v1.s[2]
        and     v14.16b, v11.16b, v4.16b
        adcs    x12, x15, xzr
        umlal2  v22.2d, v28.4s, v17.s[1]
        usra    v13.2d, v11.2d, #0x3a
        adcs    x9, x9, xzr
        adds    x19, x19, x14
        ldr     x14, [sp, #0x3c8]
        eor     x19, x19, x24
        umlal   v22.2d, v27.2s, v17.s[2]
        usra    v14.2d, v9.2d, #0x3a
        mul     x15, x22, x14
        umlal2  v22.2d, v27.4s, v17.s[3]
        ldp     q9, q11, [x5, #-0x140]
        adcs    x26, x7, x26
        ldr     x7, [sp, #0x438]
        umlal   v22.2d, v24.2s, v6.s[0]
        adc     x6, x6, xzr
        cmn     x24, #1
        eor     x26, x26, x24
        umlal2  v22.2d, v24.4s, v6.s[1]
        adcs    x2, x2, x7
        ldr     x7, [sp, #0x420]
        eor     x6, x6, x24
        umulh   x17, x22, x14
        umlal   v22.2d, v23.2s, v6.s[2]
        adcs    x19, x19, x7
        ldr     x7, [sp, #0x3d0]
        umlal2  v22.2d, v23.4s, v6.s[3]
        adcs    x26, x26, x7
        umlal   v22.2d, v26.2s, v30.s[0]
        str     x13, [sp, #0x428]
        ldr     x13, [sp, #0x408]
        adcs    x6, x6, x13
        umlal2  v22.2d, v26.4s, v30.s[1]
        adc     x24, x24, xzr
        str     x15, [sp, #0x370]
        ldr     x15, [sp, #0x430]
        adds    x2, x2, x15
        str     x20, [sp, #0x368]
        ldr     x20, [sp, #0x3e0]
        mul     x5, x22, x20
        umlal   v22.2d, v25.2s, v30.s[2]
        adcs    x19, x19, x1
        umlal2  v22.2d, v25.4s, v30.s[3]
        adcs    x26, x26, x8
        umlal   v22.2d, v15.2s, v1.s[0]
        adcs    x6, x6, x10
        umulh   x22, x22, x20
        umlal   v2.2d, v0.2s, v17.s[0]
        adc     x24, x24, xzr
        adds    x2, x7, x2
        umlal2  v22.2d, v15.4s, v1.s[2]
        mov     v15.16b, v11.16b
        adcs    x19, x13, x19
        umlal2  v2.2d, v0.4s, v17.s[1]
        and     v11.16b, v11.16b, v4.16b
        adcs    x26, x15, x26
        umlal   v2.2d, v28.2s, v17.s[2]
        adcs    x1, x1, x6
        mul     x6, x25, x20
        umlal2  v2.2d, v28.4s, v17.s[3]
        usra    v11.2d, v9.2d, #0x3a
        adcs    x24, x8, x24
        stp     q21, q22, [x0, #-0x200]
        adcs    x7, x10, xzr
        adds    x5, x17, x5
        umlal   v2.2d, v27.2s, v6.s[0]
        and     v9.16b, v9.16b, v4.16b
        umlal2  v2.2d, v27.4s, v6.s[1]
        umulh   x8, x25, x20
        ldp     q20, q21, [x3, #-0x120]
        umlal   v2.2d, v24.2s, v6.s[2]
        adcs    x22, x22, x6
        usra    v9.2d, v19.2d, #0x3a
        umlal2  v2.2d, v24.4s, v6.s[3]
        umlal   v2.2d, v23.2s, v30.s[0]
        umlal2  v2.2d, v23.4s, v30.s[1]
        mul     x6, x25, x14
        adc     x8, x8, xzr
        umlal   v2.2d, v26.2s, v30.s[2]
        subs    x10, x28, x12
        umlal2  v2.2d, v26.4s, v30.s[3]
        sbcs    x13, x11, x9
        umlal   v2.2d, v25.2s, v1.s[0]
        umulh   x15, x25, x14
        csetm   x17, lo
        str     x7, [sp, #0x430]
        ldr     x7, [sp, #0x440]
        subs    x16, x16, x7
        ldr     x7, [sp, #0x4c0]
        umlal   v10.2d, v3.2s, v17.s[0]
        eor     x10, x10, x17
        eor     x4, x17, x4
        eor     x13, x13, x17
        umlal2  v2.2d, v25.4s, v1.s[2]
        ldp     q19, q22, [x7, #-0x120]
        str     x24, [sp, #0x408]
        ldr     x24, [sp, #0x4a8]
        str     x1, [sp, #0x3d0]
        ldr     x1, [sp, #0x448]
        sbcs    x24, x24, x1
        ldr     x1, [sp, #0x488]
        umlal2  v10.2d, v3.4s, v17.s[1]
        sbcs    x23, x23, x1
        ldr     x1, [sp, #0x3e8]
        str     x26, [sp, #0x4a8]
        mul     x26, x21, x1
        umlal   v10.2d, v0.2s, v17.s[2]
        str     x19, [sp, #0x360]
        ldr     x19, [sp, #0x4a0]
        sbcs    x27, x27, x19
        ldr     x19, [sp, #0x490]
        umlal2  v10.2d, v0.4s, v17.s[3]
        str     x2, [sp, #0x358]
        ldr     x2, [sp, #0x498]
        sbcs    x19, x19, x2
        umlal   v10.2d, v28.2s, v6.s[0]
        umlal2  v10.2d, v28.4s, v6.s[1]
        umulh   x2, x21, x1
        str     x4, [sp, #0x490]
        ldr     x4, [sp, #0x4d0]
        sbcs    x25, x25, x4
        ldr     x4, [sp, #0x4d8]
        sbcs    x4, x21, x4
        umlal   v10.2d, v27.2s, v6.s[2]
        str     x9, [sp, #0x350]
        ldr     x9, [sp, #0x380]
        str     x11, [sp, #0x348]
        ldr     x11, [sp, #0x4e0]
        sbcs    x11, x9, x11
        umlal2  v10.2d, v27.4s, v6.s[3]
        str     x12, [sp, #0x340]
        csetm   x12, lo
        adds    x5, x5, x6
        adcs    x22, x22, x15
        umlal   v10.2d, v24.2s, v30.s[0]
        eor     x19, x19, x12
        eor     x4, x4, x12
        adc     x6, x8, xzr
        ldr     x8, [sp, #0x3d8]
        umlal2  v10.2d, v24.4s, v30.s[1]
        mul     x15, x21, x8
        cmn     x17, #1
        umlal   v10.2d, v23.2s, v30.s[2]
        adcs    x10, x10, xzr
        eor     x23, x23, x12
        eor     x27, x27, x12
        umlal2  v10.2d, v23.4s, v30.s[3]
        adcs    x13, x13, xzr
        cmn     x12, #1
        eor     x16, x16, x12
        umulh   x21, x21, x8
        eor     x24, x24, x12
        adcs    x16, x16, xzr
        umlal   v8.2d, v7.2s, v17.s[0]
        umlal   v10.2d, v26.2s, v1.s[0]
        adcs    x24, x24, xzr
        eor     x25, x25, x12
        eor     x11, x11, x12
        umlal2  v10.2d, v26.4s, v1.s[2]
        and     v25.16b, v19.16b, v4.16b
        adcs    x23, x23, xzr
        umlal2  v8.2d, v7.4s, v17.s[1]
        adcs    x27, x27, xzr
        umlal   v8.2d, v3.2s, v17.s[2]
        mul     x17, x9, x8
        usra    v25.2d, v15.2d, #0x3a
        adcs    x19, x19, xzr
        umlal2  v8.2d, v3.4s, v17.s[3]
        and     v15.16b, v22.16b, v4.16b
        adcs    x25, x25, xzr
        stp     q2, q10, [x0, #-0x1e0]
        adcs    x4, x4, xzr
        str     x13, [sp, #0x338]
        umulh   x13, x9, x8
        ldp     q10, q2, [x3, #-0x100]
        adcs    x11, x11, xzr
        adds    x2, x2, x15
        mov     v22.16b, v22.16b
        usra    v15.2d, v19.2d, #0x3a
        adcs    x21, x21, x17
        ldr     x17, [sp, #0x480]
        umlal   v8.2d, v0.2s, v6.s[0]
        umlal2  v8.2d, v0.4s, v6.s[1]
        mul     x15, x9, x1
        umlal   v8.2d, v28.2s, v6.s[2]
        adc     x13, x13, xzr
        str     x10, [sp, #0x330]
        ldr     x10, [sp, #0x400]
        subs    x10, x17, x10
        ldr     x17, [sp, #0x4b0]
        umlal2  v8.2d, v28.4s, v6.s[3]
        str     x11, [sp, #0x400]
        ldr     x11, [sp, #0x3f0]
        sbcs    x11, x17, x11
        ldr     x17, [sp, #0x450]
        umlal   v8.2d, v27.2s, v30.s[0]
        umulh   x9, x9, x1
        umlal2  v8.2d, v27.4s, v30.s[1]
        umlal   v8.2d, v24.2s, v30.s[2]
        umlal2  v8.2d, v24.4s, v30.s[3]
        str     x25, [sp, #0x380]
        ldr     x25, [sp, #0x388]
        sbcs    x25, x17, x25
        ldr     x17, [sp, #0x458]
        umlal   v8.2d, v23.2s, v1.s[0]
        str     x4, [sp, #0x388]
        ldr     x4, [sp, #0x390]
        sbcs    x4, x17, x4
        ldr     x17, [sp, #0x460]
        umlal   v12.2d, v16.2s, v17.s[0]
        sbcs    x14, x17, x14
        ldr     x17, [sp, #0x478]
        umlal2  v12.2d, v16.4s, v17.s[1]
        sbcs    x20, x17, x20
        ldr     x17, [sp, #0x410]
        umlal2  v8.2d, v23.4s, v1.s[2]
        str     x19, [sp, #0x3e0]
        ldr     x19, [sp, #0x398]
        str     x24, [sp, #0x3c8]
        mul     x24, x17, x19
        ldp     q19, q23, [x7, #-0x100]
        umlal   v12.2d, v7.2s, v17.s[2]
        str     x27, [sp, #0x390]
        ldr     x27, [sp, #0x468]
        sbcs    x1, x27, x1
        ldr     x27, [sp, #0x470]
        umlal2  v12.2d, v7.4s, v17.s[3]
        sbcs    x8, x27, x8
        umlal   v12.2d, v3.2s, v6.s[0]
        umulh   x27, x17, x19
        str     x16, [sp, #0x3d8]
        csetm   x16, lo
        adds    x2, x2, x15
        umlal2  v12.2d, v3.4s, v6.s[1]
        ldr     x15, [sp, #0x3c0]
        adcs    x21, x21, x9
        ldr     x9, [sp, #0x3f8]
        eor     x24, x24, x9
        eor     x10, x10, x16
        umlal   v12.2d, v0.2s, v6.s[2]
        adc     x13, x13, xzr
        eor     x25, x25, x16
        eor     x4, x4, x16
        umlal2  v12.2d, v0.4s, v6.s[3]
        eor     x11, x11, x16
        umlal   v12.2d, v28.2s, v30.s[0]
        str     x23, [sp, #0x3e8]
        mul     x23, x17, x15
        eor     x14, x14, x16
        umlal2  v12.2d, v28.4s, v30.s[1]
        umlal   v12.2d, v27.2s, v30.s[2]
        umlal2  v12.2d, v27.4s, v30.s[3]
        umulh   x17, x17, x15
        eor     x20, x20, x16
        umlal   v12.2d, v24.2s, v1.s[0]
        adds    x23, x27, x23
        eor     x27, x1, x16
        ldr     x1, [sp, #0x418]
        umlal2  v12.2d, v24.4s, v1.s[2]
        and     v24.16b, v19.16b, v4.16b
        umlal   v14.2d, v5.2s, v17.s[0]
        umlal2  v14.2d, v5.4s, v17.s[1]
        mul     x9, x1, x15
        usra    v24.2d, v22.2d, #0x3a
        eor     x8, x8, x16
        umlal   v14.2d, v16.2s, v17.s[2]
        mov     v22.16b, v23.16b
        stp     q8, q12, [x0, #-0x1c0]
        umlal2  v14.2d, v16.4s, v17.s[3]
        umulh   x15, x1, x15
        and     v8.16b, v23.16b, v4.16b
        umlal   v14.2d, v7.2s, v6.s[0]
        adcs    x9, x17, x9
        umlal2  v14.2d, v7.4s, v6.s[1]
        usra    v8.2d, v19.2d, #0x3a
        umlal   v14.2d, v3.2s, v6.s[2]
        ldp     q12, q19, [x3, #-0xe0]
        umlal2  v14.2d, v3.4s, v6.s[3]
        mul     x17, x1, x19
        umlal   v14.2d, v0.2s, v30.s[0]
        adc     x15, x15, xzr
        cmn     x16, #1
        umlal2  v14.2d, v0.4s, v30.s[1]
        adcs    x10, x10, xzr
        umulh   x19, x1, x19
        adcs    x1, x11, xzr
        ldr     x11, [sp, #0x3a0]
        mul     x3, x28, x11
        umlal   v14.2d, v28.2s, v30.s[2]
        umlal2  v14.2d, v28.4s, v30.s[3]
        eor     x12, x12, x16
        adcs    x25, x25, xzr
        umlal   v14.2d, v27.2s, v1.s[0]
        adcs    x4, x4, xzr
        umlal2  v14.2d, v27.4s, v1.s[2]
        ldp     q23, q26, [x7, #-0xe0]
        adcs    x14, x14, xzr
        umulh   x16, x28, x11
        umlal   v13.2d, v18.2s, v17.s[0]
        adcs    x20, x20, xzr
        str     x12, [sp, #0x398]
        ldr     x12, [sp, #0x368]
        str     x3, [sp, #0x418]
        eor     x3, x3, x12
        umlal2  v13.2d, v18.4s, v17.s[1]
        adcs    x27, x27, xzr
        umlal   v13.2d, v5.2s, v17.s[2]
        adcs    x8, x8, xzr
        adds    x23, x23, x17
        ldr     x17, [sp, #0x3a8]
        umlal2  v13.2d, v5.4s, v17.s[3]
        adcs    x19, x9, x19
        ldr     x9, [sp, #0x3f8]
        eor     x23, x23, x9
        str     x3, [sp, #0x3c0]
        mul     x3, x28, x17
        umlal   v13.2d, v16.2s, v6.s[0]
        adc     x15, x15, xzr
        cmn     x9, #1
        eor     x19, x19, x9
        umlal2  v13.2d, v16.4s, v6.s[1]
        str     x8, [sp, #0x410]
        ldr     x8, [sp, #0x370]
        adcs    x24, x24, x8
        eor     x15, x15, x9
        ldr     x8, [sp, #0x340]
        umlal   v13.2d, v7.2s, v6.s[2]
        adcs    x23, x23, x5
        umulh   x28, x28, x17
        umlal2  v13.2d, v7.4s, v6.s[3]
        adcs    x19, x19, x22
        umlal   v13.2d, v3.2s, v30.s[0]
        adcs    x15, x15, x6
        umlal2  v13.2d, v3.4s, v30.s[1]
        adc     x9, x9, xzr
        adds    x24, x24, x26
        umlal   v13.2d, v0.2s, v30.s[2]
        str     x5, [sp, #0x3f8]
        ldr     x5, [sp, #0x3b0]
        str     x20, [sp, #0x3f0]
        umulh   x20, x8, x5
        adcs    x23, x23, x2
        umlal   v9.2d, v20.2s, v17.s[0]
        adcs    x19, x19, x21
        umlal2  v9.2d, v20.4s, v17.s[1]
        adcs    x15, x15, x13
        umlal   v9.2d, v18.2s, v17.s[2]
        adc     x9, x9, xzr
        adds    x24, x22, x24
        ldr     x22, [sp, #0x348]
        umlal2  v13.2d, v0.4s, v30.s[3]
        str     x24, [sp, #0x328]
        mul     x24, x22, x17
        adcs    x23, x6, x23
        umlal   v13.2d, v28.2s, v1.s[0]
        adcs    x26, x26, x19
        umlal2  v13.2d, v28.4s, v1.s[2]
        and     v27.16b, v26.16b, v4.16b
        adcs    x19, x2, x15
        umlal2  v9.2d, v18.4s, v17.s[3]
        mov     v26.16b, v26.16b
        adcs    x21, x21, x9
        umulh   x2, x22, x17
        ldr     x17, [sp, #0x3d8]
        usra    v27.2d, v23.2d, #0x3a
        and     v23.16b, v23.16b, v4.16b
        adcs    x6, x13, xzr
        subs    x9, x25, x10
        umlal   v9.2d, v5.2s, v6.s[0]
        sbcs    x13, x4, x1
        usra    v23.2d, v22.2d, #0x3a
        umlal2  v9.2d, v5.4s, v6.s[1]
        csetm   x15, lo
        str     x4, [sp, #0x3a8]
        ldr     x4, [sp, #0x3e8]
        subs    x4, x17, x4
        umlal   v9.2d, v16.2s, v6.s[2]
        eor     x9, x9, x15
        str     x6, [sp, #0x320]
        ldr     x6, [sp, #0x3c8]
        str     x21, [sp, #0x318]
        ldr     x21, [sp, #0x390]
        sbcs    x21, x6, x21
        eor     x13, x13, x15
        umlal2  v9.2d, v16.4s, v6.s[3]
        str     x19, [sp, #0x310]
        csetm   x19, lo
        cmn     x15, #1
        mul     x6, x22, x11
        umlal   v11.2d, v21.2s, v17.s[0]
        eor     x21, x21, x19
        eor     x15, x19, x15
        adcs    x9, x9, xzr
        umlal   v9.2d, v7.2s, v30.s[0]
        adcs    x13, x13, xzr
        adds    x3, x16, x3
        eor     x4, x4, x19
        umlal2  v11.2d, v21.4s, v17.s[1]
        adcs    x24, x28, x24
        ldr     x28, [sp, #0x3b8]
        mul     x16, x8, x28
        umlal2  v9.2d, v7.4s, v30.s[1]
        adc     x2, x2, xzr
        stp     q14, q13, [x0, #-0x1a0]
        cmn     x19, #1
        ldr     x19, [sp, #0x4c8]
        umlal   v9.2d, v3.2s, v30.s[2]
        ldp     q14, q13, [x19, #-0xc0]
        umulh   x22, x22, x11
        umlal   v11.2d, v20.2s, v17.s[2]
        umlal2  v9.2d, v3.4s, v30.s[3]
        adcs    x4, x4, xzr
        adcs    x21, x21, xzr
        adds    x3, x3, x6
        umlal2  v11.2d, v20.4s, v17.s[3]
        eor     x6, x3, x12
        umlal   v9.2d, v0.2s, v1.s[0]
        mul     x11, x8, x5
        umlal2  v9.2d, v0.4s, v1.s[2]
        ldp     q0, q22, [x7, #-0xc0]
        adcs    x24, x24, x22
        umlal   v11.2d, v18.2s, v6.s[0]
        adc     x22, x2, xzr
        ldr     x2, [sp, #0x3e0]
        str     x21, [sp, #0x3a0]
        ldr     x21, [sp, #0x388]
        subs    x21, x2, x21
        ldr     x2, [sp, #0x400]
        umlal2  v11.2d, v18.4s, v6.s[1]
        str     x13, [sp, #0x348]
        ldr     x13, [sp, #0x380]
        sbcs    x2, x13, x2
        umulh   x8, x8, x28
        umlal   v11.2d, v5.2s, v6.s[2]
        csetm   x13, lo
        adds    x20, x20, x16
        ldr     x16, [sp, #0x350]
        umlal2  v11.2d, v5.4s, v6.s[3]
        eor     x21, x21, x13
        eor     x2, x2, x13
        umlal   v11.2d, v16.2s, v30.s[0]
        umlal2  v11.2d, v16.4s, v30.s[1]
        str     x15, [sp, #0x340]
        mul     x15, x16, x28
        umlal   v11.2d, v7.2s, v30.s[2]
        umlal2  v11.2d, v7.4s, v30.s[3]
        umlal   v11.2d, v3.2s, v1.s[0]
        umulh   x28, x16, x28
        umlal   v25.2d, v10.2s, v17.s[0]
        adcs    x8, x8, x15
        umlal2  v25.2d, v10.4s, v17.s[1]
        umlal2  v11.2d, v3.4s, v1.s[2]
        and     v3.16b, v22.16b, v4.16b
        mov     v22.16b, v22.16b
        usra    v3.2d, v0.2d, #0x3a
        mul     x15, x16, x5
        umlal   v25.2d, v21.2s, v17.s[2]
        adc     x28, x28, xzr
        cmn     x13, #1
        umlal2  v25.2d, v21.4s, v17.s[3]
        and     v0.16b, v0.16b, v4.16b
        adcs    x21, x21, xzr
        stp     q9, q11, [x0, #-0x180]
        usra    v0.2d, v26.2d, #0x3a
        umlal   v25.2d, v20.2s, v6.s[0]
        umulh   x5, x16, x5
        adcs    x2, x2, xzr
        ldp     q9, q11, [x19, #-0xa0]
        subs    x16, x27, x14
        umlal2  v25.2d, v20.4s, v6.s[1]
        str     x2, [sp, #0x3b0]
        ldr     x2, [sp, #0x410]
        str     x21, [sp, #0x350]
        ldr     x21, [sp, #0x3f0]
        sbcs    x2, x2, x21
        umlal   v25.2d, v18.2s, v6.s[2]
        csetm   x21, lo
        adds    x20, x20, x15
        umlal2  v25.2d, v18.4s, v6.s[3]
        eor     x15, x16, x21
        ldr     x16, [sp, #0x330]
        eor     x2, x2, x21
        str     x27, [sp, #0x3b8]
        ldr     x27, [sp, #0x428]
        str     x14, [sp, #0x308]
        mul     x14, x16, x27
        umlal   v25.2d, v5.2s, v30.s[0]
        adcs    x5, x8, x5
        umlal2  v25.2d, v5.4s, v30.s[1]
        eor     x8, x13, x21
        adc     x28, x28, xzr
        cmn     x21, #1
        umlal   v25.2d, v16.2s, v30.s[2]
        umulh   x21, x16, x27
        adcs    x13, x15, xzr
        ldr     x15, [sp, #0x490]
        umlal2  v25.2d, v16.4s, v30.s[3]
        adcs    x2, x2, xzr
        eor     x14, x14, x15
        umlal   v25.2d, v7.2s, v1.s[0]
        umlal   v15.2d, v2.2s, v17.s[0]
        umlal2  v25.2d, v7.4s, v1.s[2]
        ldp     q7, q26, [x7, #-0xa0]
        str     x2, [sp, #0x300]
        ldr     x2, [sp, #0x378]
        str     x8, [sp, #0x2f8]
        mul     x8, x16, x2
        umlal2  v15.2d, v2.4s, v17.s[1]
        umlal   v15.2d, v10.2s, v17.s[2]
        umlal2  v15.2d, v10.4s, v17.s[3]
        umulh   x16, x16, x2
        umlal   v15.2d, v21.2s, v6.s[0]
        umlal2  v15.2d, v21.4s, v6.s[1]
        adds    x21, x21, x8
        ldr     x8, [sp, #0x338]
        umlal   v15.2d, v20.2s, v6.s[2]
        umlal2  v15.2d, v20.4s, v6.s[3]
        str     x13, [sp, #0x330]
        mul     x13, x8, x2
        umlal   v15.2d, v18.2s, v30.s[0]
        umlal2  v15.2d, v18.4s, v30.s[1]
        umlal   v15.2d, v5.2s, v30.s[2]
        umlal2  v15.2d, v5.4s, v30.s[3]
        umulh   x2, x8, x2
        umlal   v15.2d, v16.2s, v1.s[0]
        adcs    x13, x16, x13
        umlal2  v15.2d, v16.4s, v1.s[2]
        mov     v16.16b, v26.16b
        and     v26.16b, v26.16b, v4.16b
        mul     x16, x8, x27
        umlal   v24.2d, v12.2s, v17.s[0]
        adc     x2, x2, xzr
        umlal2  v24.2d, v12.4s, v17.s[1]
        and     v28.16b, v7.16b, v4.16b
        umlal   v24.2d, v2.2s, v17.s[2]
        usra    v26.2d, v7.2d, #0x3a
        umlal2  v24.2d, v2.4s, v17.s[3]
        usra    v28.2d, v22.2d, #0x3a
        stp     q25, q15, [x0, #-0x160]
        umlal   v24.2d, v10.2s, v6.s[0]
        umulh   x27, x8, x27
        umlal2  v24.2d, v10.4s, v6.s[1]
        adds    x21, x21, x16
        ldp     q15, q7, [x19, #-0x80]
        umlal   v24.2d, v21.2s, v6.s[2]
        eor     x21, x21, x15
        umlal2  v24.2d, v21.4s, v6.s[3]
        umlal   v24.2d, v20.2s, v30.s[0]
        mul     x8, x17, x10
        umlal2  v24.2d, v20.4s, v30.s[1]
        adcs    x27, x13, x27
        ldr     x13, [sp, #0x418]
        umlal   v24.2d, v18.2s, v30.s[2]
        eor     x27, x27, x15
        adc     x2, x2, xzr
        cmn     x15, #1
        umlal2  v24.2d, v18.4s, v30.s[3]
        adcs    x13, x14, x13
        eor     x2, x2, x15
        umulh   x14, x17, x10
        umlal   v24.2d, v5.2s, v1.s[0]
        adcs    x21, x21, x3
        umlal   v8.2d, v19.2s, v17.s[0]
        umlal2  v8.2d, v19.4s, v17.s[1]
        umlal2  v24.2d, v5.4s, v1.s[2]
        ldp     q5, q22, [x19, #-0x60]
        umlal   v8.2d, v12.2s, v17.s[2]
        adcs    x27, x27, x24
        umlal2  v8.2d, v12.4s, v17.s[3]
        adcs    x2, x2, x22
        umlal   v8.2d, v2.2s, v6.s[0]
        adc     x3, x15, xzr
        adds    x13, x13, x11
        mul     x15, x17, x1
        umlal2  v8.2d, v2.4s, v6.s[1]
        adcs    x21, x21, x20
        umlal   v8.2d, v10.2s, v6.s[2]
        adcs    x27, x27, x5
        umlal2  v8.2d, v10.4s, v6.s[3]
        adcs    x2, x2, x28
        umulh   x16, x17, x1
        umlal   v8.2d, v21.2s, v30.s[0]
        adc     x3, x3, xzr
        adds    x24, x24, x13
        umlal2  v8.2d, v21.4s, v30.s[1]
        adcs    x21, x22, x21
        ldr     x22, [sp, #0x3c8]
        eor     x24, x24, x12
        umlal   v8.2d, v20.2s, v30.s[2]
        eor     x21, x21, x12
        adcs    x27, x11, x27
        umlal2  v8.2d, v20.4s, v30.s[3]
        eor     x27, x27, x12
        adcs    x20, x20, x2
        ldr     x11, [sp, #0x438]
        eor     x20, x20, x12
        mul     x2, x22, x1
        umlal   v8.2d, v18.2s, v1.s[0]
        adcs    x3, x5, x3
        ldr     x5, [sp, #0x3c0]
        umlal2  v8.2d, v18.4s, v1.s[2]
        eor     x3, x3, x12
        adcs    x28, x28, xzr
        cmn     x12, #1
        umlal   v23.2d, v14.2s, v17.s[0]
        eor     x28, x28, x12
        adcs    x5, x5, x11
        ldr     x11, [sp, #0x420]
        umulh   x13, x22, x1
        umlal2  v23.2d, v14.4s, v17.s[1]
        adcs    x6, x6, x11
        ldr     x17, [sp, #0x3d0]
        ldr     x11, [sp, #0x358]
        umlal   v23.2d, v19.2s, v17.s[2]
        adcs    x24, x24, x11
        ldr     x11, [sp, #0x360]
        stp     q24, q8, [x0, #-0x140]
        adcs    x21, x21, x11
        ldr     x11, [sp, #0x4a8]
        umlal2  v23.2d, v19.4s, v17.s[3]
        adcs    x27, x27, x11
        str     x8, [sp, #0x3c0]
        mul     x8, x22, x10
        adcs    x20, x20, x17
        str     x1, [sp, #0x490]
        ldr     x1, [sp, #0x408]
        adcs    x3, x3, x1
        umlal   v23.2d, v12.2s, v6.s[0]
        str     x4, [sp, #0x418]
        ldr     x4, [sp, #0x430]
        adcs    x28, x28, x4
        adc     x12, x12, xzr
        str     x9, [sp, #0x368]
        ldr     x9, [sp, #0x370]
        adds    x5, x5, x9
        umlal2  v23.2d, v12.4s, v6.s[1]
        umlal   v23.2d, v2.2s, v6.s[2]
        ldp     q8, q18, [x7, #-0x80]
        ldr     x7, [sp, #0x3f8]
        umulh   x22, x22, x10
        umlal2  v23.2d, v2.4s, v6.s[3]
        mov     v24.16b, v18.16b
        umlal   v23.2d, v10.2s, v30.s[0]
        adcs    x6, x6, x7
        umlal2  v23.2d, v10.4s, v30.s[1]
        str     x10, [sp, #0x428]
        ldr     x10, [sp, #0x328]
        adcs    x24, x24, x10
        ldr     x10, [sp, #0x3e8]
        adcs    x21, x21, x23
        umlal   v23.2d, v21.2s, v30.s[2]
        mul     x7, x10, x25
        umlal2  v23.2d, v21.4s, v30.s[3]
        ldr     x9, [sp, #0x320]
        adcs    x27, x27, x26
        umlal   v23.2d, v20.2s, v1.s[0]
        str     x7, [sp, #0x338]
        ldr     x7, [sp, #0x310]
        adcs    x20, x20, x7
        ldr     x7, [sp, #0x318]
        and     v18.16b, v18.16b, v4.16b
        umlal   v27.2d, v13.2s, v17.s[0]
        adcs    x3, x3, x7
        umulh   x7, x10, x25
        umlal2  v23.2d, v20.4s, v1.s[2]
        adcs    x28, x28, x9
        and     v20.16b, v8.16b, v4.16b
        umlal2  v27.2d, v13.4s, v17.s[1]
        adc     x12, x12, xzr
        adds    x5, x11, x5
        usra    v18.2d, v8.2d, #0x3a
        umlal   v27.2d, v14.2s, v17.s[2]
        adcs    x6, x17, x6
        usra    v20.2d, v16.2d, #0x3a
        umlal2  v27.2d, v14.4s, v17.s[3]
        adcs    x24, x1, x24
        ldr     x1, [sp, #0x3a8]
        mul     x11, x10, x1
        umlal   v27.2d, v19.2s, v6.s[0]
        adcs    x21, x4, x21
        ldr     x4, [sp, #0x370]
        ldp     q8, q16, [x19, #-0x40]
        umlal2  v27.2d, v19.4s, v6.s[1]
        adcs    x4, x4, x27
        ldr     x27, [sp, #0x3f8]
        umlal   v27.2d, v12.2s, v6.s[2]
        adcs    x17, x27, x20
        ldr     x20, [sp, #0x328]
        umulh   x27, x10, x1
        umlal2  v27.2d, v12.4s, v6.s[3]
        adcs    x3, x20, x3
        umlal   v27.2d, v2.2s, v30.s[0]
        adcs    x20, x23, x28
        ldr     x23, [sp, #0x310]
        umlal2  v27.2d, v2.4s, v30.s[1]
        adcs    x12, x26, x12
        umlal   v27.2d, v10.2s, v30.s[2]
        adcs    x28, x23, xzr
        ldr     x23, [sp, #0x390]
        mul     x26, x23, x1
        umlal2  v27.2d, v10.4s, v30.s[3]
        str     x28, [sp, #0x310]
        ldr     x28, [sp, #0x318]
        adcs    x28, x28, xzr
        umlal   v27.2d, v21.2s, v1.s[0]
        adcs    x9, x9, xzr
        adds    x14, x14, x15
        umlal2  v27.2d, v21.4s, v1.s[2]
        adcs    x2, x16, x2
        umulh   x15, x23, x1
        umlal   v0.2d, v9.2s, v17.s[0]
        adc     x13, x13, xzr
        adds    x8, x14, x8
        ldr     x14, [sp, #0x3e0]
        umlal2  v0.2d, v9.4s, v17.s[1]
        adcs    x22, x2, x22
        umlal   v0.2d, v13.2s, v17.s[2]
        adc     x2, x13, xzr
        ldr     x16, [sp, #0x3c8]
        ldr     x13, [sp, #0x3d8]
        adds    x7, x7, x11
        stp     q23, q27, [x0, #-0x120]
        adcs    x27, x27, x26
        umlal2  v0.2d, v13.4s, v17.s[3]
        adc     x26, x15, xzr
        ldr     x15, [sp, #0x4c0]
        mul     x11, x23, x25
        subs    x13, x13, x14
        umlal   v0.2d, v14.2s, v6.s[0]
        ldp     q21, q23, [x15, #-0x60]
        str     x9, [sp, #0x3d8]
        ldr     x9, [sp, #0x380]
        sbcs    x16, x16, x9
        umlal2  v0.2d, v14.4s, v6.s[1]
        str     x28, [sp, #0x3c8]
        ldr     x28, [sp, #0x388]
        sbcs    x10, x10, x28
        umlal   v0.2d, v19.2s, v6.s[2]
        str     x12, [sp, #0x3e8]
        umulh   x12, x23, x25
        str     x20, [sp, #0x320]
        ldr     x20, [sp, #0x400]
        sbcs    x23, x23, x20
        umlal2  v0.2d, v19.4s, v6.s[3]
        str     x3, [sp, #0x390]
        csetm   x3, lo
        adds    x7, x7, x11
        umlal   v0.2d, v12.2s, v30.s[0]
        eor     x11, x13, x3
        eor     x13, x16, x3
        ldr     x16, [sp, #0x418]
        eor     x10, x10, x3
        umlal2  v0.2d, v12.4s, v30.s[1]
        eor     x23, x23, x3
        umlal   v0.2d, v2.2s, v30.s[2]
        str     x17, [sp, #0x318]
        ldr     x17, [sp, #0x368]
        str     x4, [sp, #0x328]
        mul     x4, x16, x17
        umlal2  v0.2d, v2.4s, v30.s[3]
        adcs    x27, x27, x12
        ldr     x12, [sp, #0x308]
        umlal   v0.2d, v10.2s, v1.s[0]
        mov     v25.16b, v23.16b
        adc     x26, x26, xzr
        umlal   v3.2d, v11.2s, v17.s[0]
        and     v23.16b, v23.16b, v4.16b
        str     x21, [sp, #0x3f8]
        ldr     x20, [sp, #0x340]
        ldr     x21, [sp, #0x428]
        ldr     x28, [sp, #0x3b8]
        subs    x21, x12, x21
        str     x24, [sp, #0x428]
        umulh   x24, x16, x17
        umlal2  v0.2d, v10.4s, v1.s[2]
        str     x6, [sp, #0x370]
        ldr     x6, [sp, #0x3f0]
        str     x5, [sp, #0x430]
        ldr     x5, [sp, #0x490]
        sbcs    x5, x6, x5
        and     v10.16b, v21.16b, v4.16b
        ldr     x9, [sp, #0x348]
        eor     x4, x4, x20
        sbcs    x25, x28, x25
        ldr     x28, [sp, #0x410]
        umlal2  v3.2d, v11.4s, v17.s[1]
        usra    v23.2d, v21.2d, #0x3a
        sbcs    x1, x28, x1
        umlal   v3.2d, v9.2s, v17.s[2]
        usra    v10.2d, v24.2d, #0x3a
        csetm   x28, lo
        cmn     x3, #1
        umlal2  v3.2d, v9.4s, v17.s[3]
        mul     x6, x16, x9
        ldp     q21, q24, [x15, #-0x40]
        umlal   v3.2d, v13.2s, v6.s[0]
        eor     x21, x21, x28
        adcs    x11, x11, xzr
        eor     x5, x5, x28
        umlal2  v3.2d, v13.4s, v6.s[1]
        adcs    x13, x13, xzr
        eor     x3, x3, x28
        eor     x25, x25, x28
        umulh   x16, x16, x9
        adcs    x10, x10, xzr
        eor     x1, x1, x28
        umlal   v3.2d, v14.2s, v6.s[2]
        adcs    x23, x23, xzr
        adds    x24, x24, x6
        ldr     x6, [sp, #0x3a0]
        umlal2  v3.2d, v14.4s, v6.s[3]
        umlal   v3.2d, v19.2s, v30.s[0]
        umlal2  v3.2d, v19.4s, v30.s[1]
        str     x3, [sp, #0x418]
        mul     x3, x6, x9
        umlal   v3.2d, v12.2s, v30.s[2]
        umlal2  v3.2d, v12.4s, v30.s[3]
        umlal   v3.2d, v2.2s, v1.s[0]
        umulh   x9, x6, x9
        umlal2  v3.2d, v2.4s, v1.s[2]
        and     v2.16b, v21.16b, v4.16b
        adcs    x3, x16, x3
        umlal   v28.2d, v15.2s, v17.s[0]
        usra    v2.2d, v25.2d, #0x3a
        and     v25.16b, v24.16b, v4.16b
        umlal2  v28.2d, v15.4s, v17.s[1]
        mov     v24.16b, v24.16b
        umlal   v28.2d, v11.2s, v17.s[2]
        mul     x16, x6, x17
        usra    v25.2d, v21.2d, #0x3a
        adc     x9, x9, xzr
        cmn     x28, #1
        umlal2  v28.2d, v11.4s, v17.s[3]
        adcs    x28, x21, xzr
        stp     q0, q3, [x0, #-0x100]
        adcs    x21, x5, xzr
        umlal   v28.2d, v9.2s, v6.s[0]
        umulh   x5, x6, x17
        ldp     q0, q3, [x19, #-0x20]
        umlal2  v28.2d, v9.4s, v6.s[1]
        adcs    x25, x25, xzr
        adcs    x1, x1, xzr
        adds    x24, x24, x16
        umlal   v28.2d, v13.2s, v6.s[2]
        eor     x24, x24, x20
        umlal2  v28.2d, v13.4s, v6.s[3]
        mul     x6, x14, x12
        umlal   v28.2d, v14.2s, v30.s[0]
        adcs    x3, x3, x5
        umlal2  v28.2d, v14.4s, v30.s[1]
        adc     x5, x9, xzr
        ldr     x9, [sp, #0x3c0]
        eor     x3, x3, x20
        cmn     x20, #1
        umlal   v28.2d, v19.2s, v30.s[2]
        adcs    x4, x4, x9
        eor     x5, x5, x20
        umulh   x16, x14, x12
        ldr     x17, [sp, #0x338]
        umlal2  v28.2d, v19.4s, v30.s[3]
        ldr     x9, [sp, #0x3f0]
        adcs    x24, x24, x8
        umlal   v28.2d, v12.2s, v1.s[0]
        adcs    x3, x3, x22
        umlal2  v28.2d, v12.4s, v1.s[2]
        ldp     q12, q21, [x15, #-0x20]
        adcs    x5, x5, x2
        umlal   v26.2d, v7.2s, v17.s[0]
        adc     x20, x20, xzr
        umlal2  v26.2d, v7.4s, v17.s[1]
        umlal   v26.2d, v15.2s, v17.s[2]
        adds    x4, x4, x17
        str     x8, [sp, #0x340]
        mul     x8, x14, x9
        umlal2  v26.2d, v15.4s, v17.s[3]
        adcs    x24, x24, x7
        umlal   v26.2d, v11.2s, v6.s[0]
        adcs    x3, x3, x27
        umlal2  v26.2d, v11.4s, v6.s[1]
        adcs    x5, x5, x26
        umulh   x14, x14, x9
        umlal   v26.2d, v9.2s, v6.s[2]
        adc     x20, x20, xzr
        adds    x22, x22, x4
        ldr     x4, [sp, #0x380]
        umlal2  v26.2d, v9.4s, v6.s[3]
        adcs    x24, x2, x24
        umlal   v26.2d, v13.2s, v30.s[0]
        adcs    x2, x17, x3
        umlal2  v26.2d, v13.4s, v30.s[1]
        adcs    x3, x7, x5
        mul     x5, x4, x9
        umlal   v26.2d, v14.2s, v30.s[2]
        adcs    x27, x27, x20
        umlal2  v26.2d, v14.4s, v30.s[3]
        adcs    x26, x26, xzr
        adds    x20, x16, x8
        umlal   v26.2d, v19.2s, v1.s[0]
        umulh   x7, x4, x9
        umlal   v20.2d, v5.2s, v17.s[0]
        adcs    x5, x14, x5
        umlal2  v26.2d, v19.4s, v1.s[2]
        mov     v19.16b, v21.16b
        umlal2  v20.2d, v5.4s, v17.s[1]
        and     v21.16b, v21.16b, v4.16b
        umlal   v20.2d, v7.2s, v17.s[2]
        mul     x8, x4, x12
        umlal2  v20.2d, v7.4s, v17.s[3]
        usra    v21.2d, v12.2d, #0x3a
        adc     x7, x7, xzr
        subs    x9, x25, x28
        sbcs    x14, x1, x21
        stp     q28, q26, [x0, #-0xe0]
        umlal   v20.2d, v15.2s, v6.s[0]
        and     v12.16b, v12.16b, v4.16b
        umulh   x4, x4, x12
        ldr     x16, [sp, #0x3b8]
        csetm   x12, lo
        umlal2  v20.2d, v15.4s, v6.s[1]
        ldp     q26, q27, [x19]
        eor     x9, x9, x12
        adds    x20, x20, x8
        umlal   v20.2d, v11.2s, v6.s[2]
        usra    v12.2d, v24.2d, #0x3a
        eor     x8, x14, x12
        ldr     x14, [sp, #0x388]
        umlal2  v20.2d, v11.4s, v6.s[3]
        umlal   v20.2d, v9.2s, v30.s[0]
        mul     x17, x14, x16
        umlal2  v20.2d, v9.4s, v30.s[1]
        adcs    x4, x5, x4
        umlal   v20.2d, v13.2s, v30.s[2]
        adc     x5, x7, xzr
        cmn     x12, #1
        umlal2  v20.2d, v13.4s, v30.s[3]
        umulh   x7, x14, x16
        adcs    x9, x9, xzr
        umlal   v20.2d, v14.2s, v1.s[0]
        adcs    x8, x8, xzr
        str     x26, [sp, #0x308]
        subs    x26, x11, x10
        umlal2  v20.2d, v14.4s, v1.s[2]
        ldp     q14, q24, [x19, #0x20]
        str     x27, [sp, #0x380]
        sbcs    x27, x13, x23
        umlal   v18.2d, v22.2s, v17.s[0]
        str     x3, [sp, #0x3f0]
        csetm   x3, lo
        str     x2, [sp, #0x338]
        ldr     x2, [sp, #0x440]
        str     x24, [sp, #0x3e0]
        ldr     x24, [sp, #0x488]
        subs    x24, x2, x24
        umlal2  v18.2d, v22.4s, v17.s[1]
        str     x22, [sp, #0x368]
        ldr     x22, [sp, #0x410]
        mul     x2, x14, x22
        eor     x27, x27, x3
        eor     x12, x3, x12
        umlal   v18.2d, v5.2s, v17.s[2]
        eor     x26, x26, x3
        str     x8, [sp, #0x3a0]
        ldr     x8, [sp, #0x448]
        str     x12, [sp, #0x348]
        ldr     x12, [sp, #0x4a0]
        sbcs    x12, x8, x12
        umlal2  v18.2d, v5.4s, v17.s[3]
        csetm   x8, lo
        cmn     x3, #1
        umlal   v18.2d, v7.2s, v6.s[0]
        umulh   x3, x14, x22
        adcs    x26, x26, xzr
        eor     x12, x12, x8
        umlal2  v18.2d, v7.4s, v6.s[1]
        adcs    x27, x27, xzr
        adds    x2, x7, x2
        ldr     x7, [sp, #0x400]
        eor     x24, x24, x8
        mul     x14, x7, x22
        umlal   v18.2d, v15.2s, v6.s[2]
        umlal2  v18.2d, v15.4s, v6.s[3]
        ldp     q28, q29, [x15]
        umlal   v18.2d, v11.2s, v30.s[0]
        umulh   x22, x7, x22
        umlal2  v18.2d, v11.4s, v30.s[1]
        adcs    x3, x3, x14
        umlal   v18.2d, v9.2s, v30.s[2]
        umlal2  v18.2d, v9.4s, v30.s[3]
        umlal   v18.2d, v13.2s, v1.s[0]
        mul     x14, x7, x16
        umlal2  v18.2d, v13.4s, v1.s[2]
        adc     x22, x22, xzr
        str     x27, [sp, #0x410]
        ldr     x27, [sp, #0x450]
        str     x9, [sp, #0x388]
        ldr     x9, [sp, #0x480]
        subs    x27, x27, x9
        ldr     x9, [sp, #0x458]
        umlal   v10.2d, v8.2s, v17.s[0]
        str     x26, [sp, #0x3a8]
        ldr     x26, [sp, #0x4b0]
        sbcs    x9, x9, x26
        umlal2  v10.2d, v8.4s, v17.s[1]
        mov     v13.16b, v29.16b
        umulh   x7, x7, x16
        csetm   x16, lo
        cmn     x8, #1
        umlal   v10.2d, v22.2s, v17.s[2]
        adcs    x24, x24, xzr
        eor     x9, x9, x16
        eor     x27, x27, x16
        umlal2  v10.2d, v22.4s, v17.s[3]
        adcs    x12, x12, xzr
        eor     x8, x8, x16
        adds    x2, x2, x14
        ldr     x14, [sp, #0x350]
        umlal   v10.2d, v5.2s, v6.s[0]
        stp     q20, q18, [x0, #-0xc0]
        str     x12, [sp, #0x3b8]
        ldr     x12, [sp, #0x330]
        str     x8, [sp, #0x400]
        mul     x8, x14, x12
        umlal2  v10.2d, v5.4s, v6.s[1]
        and     v18.16b, v28.16b, v4.16b
        adcs    x3, x3, x7
        umlal   v10.2d, v7.2s, v6.s[2]
        adc     x22, x22, xzr
        cmn     x16, #1
        ldr     x16, [sp, #0x2f8]
        umlal2  v10.2d, v7.4s, v6.s[3]
        umulh   x7, x14, x12
        umlal   v10.2d, v15.2s, v30.s[0]
        adcs    x27, x27, xzr
        eor     x8, x8, x16
        adcs    x9, x9, xzr
        umlal2  v10.2d, v15.4s, v30.s[1]
        umlal   v10.2d, v11.2s, v30.s[2]
        umlal2  v10.2d, v11.4s, v30.s[3]
        str     x9, [sp, #0x490]
        ldr     x9, [sp, #0x300]
        str     x24, [sp, #0x408]
        mul     x24, x14, x9
        umlal   v23.2d, v16.2s, v17.s[0]
        and     v20.16b, v29.16b, v4.16b
        umlal   v10.2d, v9.2s, v1.s[0]
        usra    v18.2d, v19.2d, #0x3a
        umulh   x14, x14, x9
        umlal2  v10.2d, v9.4s, v1.s[2]
        ldp     q9, q19, [x19, #0x40]
        umlal2  v23.2d, v16.4s, v17.s[1]
        adds    x24, x7, x24
        ldr     x7, [sp, #0x3b0]
        usra    v20.2d, v28.2d, #0x3a
        umlal   v23.2d, v8.2s, v17.s[2]
        ldp     q28, q29, [x15, #0x20]
        umlal2  v23.2d, v8.4s, v17.s[3]
        umlal   v23.2d, v22.2s, v6.s[0]
        str     x27, [sp, #0x350]
        mul     x27, x7, x9
        umlal2  v23.2d, v22.4s, v6.s[1]
        umlal   v23.2d, v5.2s, v6.s[2]
        umlal2  v23.2d, v5.4s, v6.s[3]
        umulh   x9, x7, x9
        adcs    x27, x14, x27
        umlal   v23.2d, v7.2s, v30.s[0]
        umlal2  v23.2d, v7.4s, v30.s[1]
        umlal   v23.2d, v15.2s, v30.s[2]
        mul     x14, x7, x12
        umlal2  v23.2d, v15.4s, v30.s[3]
        adc     x9, x9, xzr
        umlal   v23.2d, v11.2s, v1.s[0]
        umlal   v2.2d, v0.2s, v17.s[0]
        umlal2  v23.2d, v11.4s, v1.s[2]
        umlal2  v2.2d, v0.4s, v17.s[1]
        umulh   x7, x7, x12
        umlal   v2.2d, v16.2s, v17.s[2]
        adds    x24, x24, x14
        umlal2  v2.2d, v16.4s, v17.s[3]
        eor     x24, x24, x16
        mov     v11.16b, v29.16b
        mul     x12, x11, x28
        umlal   v2.2d, v8.2s, v6.s[0]
        and     v29.16b, v29.16b, v4.16b
        adcs    x27, x27, x7
        umlal2  v2.2d, v8.4s, v6.s[1]
        ldr     x14, [sp, #0x418]
        adc     x7, x9, xzr
        cmn     x16, #1
        eor     x27, x27, x16
        umlal   v2.2d, v22.2s, v6.s[2]
        adcs    x8, x8, x6
        eor     x7, x7, x16
        umlal2  v2.2d, v22.4s, v6.s[3]
        umulh   x9, x11, x28
        stp     q10, q23, [x0, #-0xa0]
        adcs    x24, x24, x20
        adcs    x27, x27, x4
        str     x20, [sp, #0x330]
        eor     x20, x12, x14
        umlal   v2.2d, v5.2s, v30.s[0]
        usra    v29.2d, v28.2d, #0x3a
        adcs    x7, x7, x5
        umlal2  v2.2d, v5.4s, v30.s[1]
        ldp     q10, q23, [x19, #0x60]
        adc     x16, x16, xzr
        adds    x8, x8, x17
        str     x6, [sp, #0x2f8]
        mul     x6, x11, x21
        umlal   v2.2d, v7.2s, v30.s[2]
        adcs    x24, x24, x2
        umlal2  v2.2d, v7.4s, v30.s[3]
        umlal   v2.2d, v15.2s, v1.s[0]
        adcs    x27, x27, x3
        adcs    x7, x7, x22
        umlal   v25.2d, v3.2s, v17.s[0]
        umulh   x11, x11, x21
        umlal2  v2.2d, v15.4s, v1.s[2]
        adc     x16, x16, xzr
        adds    x4, x4, x8
        umlal2  v25.2d, v3.4s, v17.s[1]
        adcs    x24, x5, x24
        adcs    x27, x17, x27
        umlal   v25.2d, v0.2s, v17.s[2]
        mul     x5, x13, x21
        adcs    x2, x2, x7
        umlal2  v25.2d, v0.4s, v17.s[3]
        umlal   v25.2d, v16.2s, v6.s[0]
        adcs    x3, x3, x16
        adcs    x22, x22, xzr
        adds    x6, x9, x6
        ldr     x8, [sp, #0x498]
        ldr     x9, [sp, #0x4d8]
        umlal2  v25.2d, v16.4s, v6.s[1]
        umlal   v25.2d, v8.2s, v6.s[2]
        umulh   x21, x13, x21
        umlal2  v25.2d, v8.4s, v6.s[3]
        adcs    x5, x11, x5
        umlal   v25.2d, v22.2s, v30.s[0]
        umlal2  v25.2d, v22.4s, v30.s[1]
        ldr     x16, [sp, #0x4d0]
        ldr     x17, [sp, #0x4e0]
        mul     x7, x13, x28
        umlal   v25.2d, v5.2s, v30.s[2]
        adc     x21, x21, xzr
        umlal2  v25.2d, v5.4s, v30.s[3]
        subs    x11, x8, x9
        umlal   v25.2d, v7.2s, v1.s[0]
        umlal2  v25.2d, v7.4s, v1.s[2]
        umlal   v12.2d, v26.2s, v17.s[0]
        umlal2  v12.2d, v26.4s, v17.s[1]
        umlal   v12.2d, v3.2s, v17.s[2]
        and     v15.16b, v28.16b, v4.16b
        sbcs    x17, x16, x17
        stp     q2, q25, [x0, #-0x80]
        umulh   x28, x13, x28
        umlal2  v12.2d, v3.4s, v17.s[3]
        usra    v15.2d, v13.2d, #0x3a
        csetm   x13, lo
        adds    x6, x6, x7
        umlal   v12.2d, v0.2s, v6.s[0]
        ldp     q13, q2, [x15, #0x40]
        ldr     x16, [sp, #0x460]
        eor     x7, x6, x14
        umlal2  v12.2d, v0.4s, v6.s[1]
        eor     x11, x11, x13
        ldr     x8, [sp, #0x470]
        eor     x17, x17, x13
        umlal   v12.2d, v16.2s, v6.s[2]
        mul     x9, x10, x25
        umlal2  v12.2d, v16.4s, v6.s[3]
        adcs    x28, x5, x28
        ldr     x5, [sp, #0x468]
        umlal   v12.2d, v8.2s, v30.s[0]
        adc     x21, x21, xzr
        subs    x5, x5, x16
        umlal2  v12.2d, v8.4s, v30.s[1]
        umulh   x16, x10, x25
        str     x22, [sp, #0x3b0]
        ldr     x22, [sp, #0x478]
        sbcs    x8, x8, x22
        umlal   v12.2d, v22.2s, v30.s[2]
        csetm   x22, lo
        cmn     x13, #1
        umlal2  v12.2d, v22.4s, v30.s[3]
        eor     x5, x5, x22
        eor     x13, x13, x22
        adcs    x11, x11, xzr
        umlal   v12.2d, v5.2s, v1.s[0]
        and     v7.16b, v13.16b, v4.16b
        adcs    x17, x17, xzr
        cmn     x22, #1
        umlal2  v12.2d, v5.4s, v1.s[2]
        and     v5.16b, v2.16b, v4.16b
        str     x17, [sp, #0x300]
        mul     x17, x10, x1
        adcs    x5, x5, xzr
        umlal   v21.2d, v27.2s, v17.s[0]
        mov     v2.16b, v2.16b
        eor     x22, x8, x22
        umlal2  v21.2d, v27.4s, v17.s[1]
        usra    v7.2d, v11.2d, #0x3a
        adcs    x22, x22, xzr
        umlal   v21.2d, v26.2s, v17.s[2]
        usra    v5.2d, v13.2d, #0x3a
        umulh   x8, x10, x1
        umlal2  v21.2d, v26.4s, v17.s[3]
        ldp     q11, q13, [x15, #0x60]
        adds    x10, x16, x17
        umlal   v21.2d, v3.2s, v6.s[0]
        umlal2  v21.2d, v3.4s, v6.s[1]
        umlal   v21.2d, v0.2s, v6.s[2]
        mul     x16, x23, x1
        umlal2  v21.2d, v0.4s, v6.s[3]
        umlal   v21.2d, v16.2s, v30.s[0]
        umlal2  v21.2d, v16.4s, v30.s[1]
        umulh   x1, x23, x1
        umlal   v21.2d, v8.2s, v30.s[2]
        adcs    x8, x8, x16
        umlal2  v21.2d, v8.4s, v30.s[3]
        umlal   v21.2d, v22.2s, v1.s[0]
        umlal   v18.2d, v14.2s, v17.s[0]
        mul     x16, x23, x25
        umlal2  v21.2d, v22.4s, v1.s[2]
        and     v22.16b, v11.16b, v4.16b
        adc     x1, x1, xzr
        umlal2  v18.2d, v14.4s, v17.s[1]
        umlal   v18.2d, v27.2s, v17.s[2]
        usra    v22.2d, v2.2d, #0x3a
        umulh   x23, x23, x25
        umlal2  v18.2d, v27.4s, v17.s[3]
        and     v2.16b, v13.16b, v4.16b
        adds    x25, x10, x16
        ldr     x16, [sp, #0x388]
        ldr     x10, [sp, #0x3a8]
        stp     q12, q21, [x0, #-0x60]
        umlal   v18.2d, v26.2s, v6.s[0]
        mov     v12.16b, v13.16b
        umlal2  v18.2d, v26.4s, v6.s[1]
        ldp     q13, q21, [x19, #0x80]
        mul     x17, x10, x16
        umlal   v18.2d, v3.2s, v6.s[2]
        usra    v2.2d, v11.2d, #0x3a
        adcs    x23, x8, x23
        umlal2  v18.2d, v3.4s, v6.s[3]
        adc     x1, x1, xzr
        umlal   v18.2d, v0.2s, v30.s[0]
        umulh   x8, x10, x16
        umlal2  v18.2d, v0.4s, v30.s[1]
        str     x22, [sp, #0x3d0]
        ldr     x22, [sp, #0x348]
        eor     x17, x17, x22
        umlal   v18.2d, v16.2s, v30.s[2]
        umlal2  v18.2d, v16.4s, v30.s[3]
        umlal   v18.2d, v8.2s, v1.s[0]
        str     x13, [sp, #0x4a8]
        ldr     x13, [sp, #0x3a0]
        str     x5, [sp, #0x378]
        mul     x5, x10, x13
        umlal2  v18.2d, v8.4s, v1.s[2]
        ldp     q8, q11, [x15, #0x80]
        umlal   v20.2d, v24.2s, v17.s[0]
        umlal2  v20.2d, v24.4s, v17.s[1]
        umulh   x10, x10, x13
        umlal   v20.2d, v14.2s, v17.s[2]
        adds    x5, x8, x5
        ldr     x8, [sp, #0x410]
        umlal2  v20.2d, v14.4s, v17.s[3]
        umlal   v20.2d, v27.2s, v6.s[0]
        umlal2  v20.2d, v27.4s, v6.s[1]
        str     x11, [sp, #0x3a8]
        mul     x11, x8, x13
        umlal   v20.2d, v26.2s, v6.s[2]
        umlal2  v20.2d, v26.4s, v6.s[3]
        umlal   v20.2d, v3.2s, v30.s[0]
        umulh   x13, x8, x13
        umlal2  v20.2d, v3.4s, v30.s[1]
        adcs    x10, x10, x11
        umlal   v20.2d, v0.2s, v30.s[2]
        umlal2  v20.2d, v0.4s, v30.s[3]
        umlal   v20.2d, v16.2s, v1.s[0]
        mul     x11, x8, x16
        umlal2  v20.2d, v16.4s, v1.s[2]
        and     v16.16b, v11.16b, v4.16b
        adc     x13, x13, xzr
        umlal   v15.2d, v9.2s, v17.s[0]
        mov     v11.16b, v11.16b
        umlal2  v15.2d, v9.4s, v17.s[1]
        usra    v16.2d, v8.2d, #0x3a
        umulh   x8, x8, x16
        ldr     x16, [sp, #0x480]
        umlal   v15.2d, v24.2s, v17.s[2]
        and     v8.16b, v8.16b, v4.16b
        adds    x5, x5, x11
        ldr     x11, [sp, #0x440]
        stp     q18, q20, [x0, #-0x40]
        eor     x5, x5, x22
        umlal2  v15.2d, v24.4s, v17.s[3]
        usra    v8.2d, v12.2d, #0x3a
        umlal   v15.2d, v14.2s, v6.s[0]
        ldp     q12, q18, [x19, #0xa0]
        mul     x19, x11, x16
        umlal2  v15.2d, v14.4s, v6.s[1]
        adcs    x8, x10, x8
        umlal   v15.2d, v27.2s, v6.s[2]
        adc     x10, x13, xzr
        cmn     x22, #1
        eor     x8, x8, x22
        umlal2  v15.2d, v27.4s, v6.s[3]
        adcs    x12, x17, x12
        eor     x10, x10, x22
        umulh   x13, x11, x16
        umlal   v15.2d, v26.2s, v30.s[0]
        adcs    x5, x5, x6
        umlal2  v15.2d, v26.4s, v30.s[1]
        adcs    x6, x8, x28
        umlal   v15.2d, v3.2s, v30.s[2]
        adcs    x8, x10, x21
        umlal2  v15.2d, v3.4s, v30.s[3]
        adc     x22, x22, xzr
        adds    x10, x12, x9
        mul     x12, x11, x26
        umlal   v15.2d, v0.2s, v1.s[0]
        adcs    x5, x5, x25
        umlal2  v15.2d, v0.4s, v1.s[2]
        ldp     q0, q20, [x15, #0xa0]
        adcs    x6, x6, x23
        umlal   v29.2d, v19.2s, v17.s[0]
        adcs    x8, x8, x1
        umulh   x17, x11, x26
        umlal2  v29.2d, v19.4s, v17.s[1]
        adc     x22, x22, xzr
        adds    x28, x28, x10
        umlal   v29.2d, v9.2s, v17.s[2]
        eor     x28, x28, x14
        adcs    x21, x21, x5
        umlal2  v29.2d, v9.4s, v17.s[3]
        eor     x21, x21, x14
        adcs    x5, x9, x6
        ldr     x6, [sp, #0x448]
        umlal   v29.2d, v24.2s, v6.s[0]
        eor     x5, x5, x14
        adcs    x25, x25, x8
        mul     x8, x6, x26
        umlal2  v29.2d, v24.4s, v6.s[1]
        adcs    x23, x23, x22
        ldr     x10, [sp, #0x340]
        eor     x25, x25, x14
        umlal   v29.2d, v14.2s, v6.s[2]
        eor     x23, x23, x14
        adcs    x22, x1, xzr
        ldr     x1, [sp, #0x3c0]
        cmn     x14, #1
        umlal2  v29.2d, v14.4s, v6.s[3]
        eor     x22, x22, x14
        adcs    x20, x20, x1
        ldr     x1, [sp, #0x338]
        umulh   x9, x6, x26
        umlal   v29.2d, v27.2s, v30.s[0]
        adcs    x7, x7, x10
        ldr     x10, [sp, #0x368]
        umlal2  v29.2d, v27.4s, v30.s[1]
        adcs    x28, x28, x10
        ldr     x10, [sp, #0x3e0]
        ldr     x26, [sp, #0x380]
        umlal   v29.2d, v26.2s, v30.s[2]
        adcs    x21, x21, x10
        ldr     x11, [sp, #0x308]
        umlal2  v29.2d, v26.4s, v30.s[3]
        umlal   v29.2d, v3.2s, v1.s[0]
        adcs    x5, x5, x1
        mul     x10, x6, x16
        str     x19, [sp, #0x348]
        ldr     x19, [sp, #0x3f0]
        adcs    x25, x25, x19
        umlal2  v29.2d, v3.4s, v1.s[2]
        and     v3.16b, v0.16b, v4.16b
        ldr     x15, [sp, #0x330]
        adcs    x23, x23, x26
        umlal   v7.2d, v10.2s, v17.s[0]
        adcs    x22, x22, x11
        umulh   x16, x6, x16
        ldr     x6, [sp, #0x2f8]
        umlal2  v7.2d, v10.4s, v17.s[1]
        usra    v3.2d, v11.2d, #0x3a
        adc     x14, x14, xzr
        adds    x20, x20, x6
        ldr     x6, [sp, #0x450]
        umlal   v7.2d, v19.2s, v17.s[2]
        and     v11.16b, v20.16b, v4.16b
        adcs    x7, x7, x15
        ldr     x15, [sp, #0x488]
        stp     q15, q29, [x0, #-0x20]
        adcs    x28, x28, x4
        umlal2  v7.2d, v19.4s, v17.s[3]
        usra    v11.2d, v0.2d, #0x3a
        adcs    x21, x21, x24
        mul     x11, x15, x6
        umlal   v7.2d, v9.2s, v6.s[0]
        str     x11, [sp, #0x418]
        ldr     x11, [sp, #0x4c8]
        ldp     q15, q0, [x11, #0xc0]
        adcs    x5, x5, x27
        umlal2  v7.2d, v9.4s, v6.s[1]
        mov     v20.16b, v20.16b
        adcs    x25, x25, x2
        umlal   v7.2d, v24.2s, v6.s[2]
        adcs    x23, x23, x3
        umulh   x11, x15, x6
        ldr     x6, [sp, #0x3b0]
        umlal2  v7.2d, v24.4s, v6.s[3]
        adcs    x22, x22, x6
        umlal   v7.2d, v14.2s, v30.s[0]
        adc     x14, x14, xzr
        adds    x20, x1, x20
        umlal2  v7.2d, v14.4s, v30.s[1]
        adcs    x19, x19, x7
        ldr     x7, [sp, #0x308]
        umlal   v7.2d, v27.2s, v30.s[2]
        adcs    x26, x26, x28
        ldr     x28, [sp, #0x458]
        mul     x1, x15, x28
        umlal2  v7.2d, v27.4s, v30.s[3]
        adcs    x21, x7, x21
        ldr     x7, [sp, #0x2f8]
        umlal   v5.2d, v23.2s, v17.s[0]
        adcs    x5, x7, x5
        ldr     x7, [sp, #0x330]
        umlal   v7.2d, v26.2s, v1.s[0]
        adcs    x25, x7, x25
        umulh   x7, x15, x28
        umlal2  v5.2d, v23.4s, v17.s[1]
        adcs    x23, x4, x23
        ldr     x4, [sp, #0x4c0]
        umlal2  v7.2d, v26.4s, v1.s[2]
        ldp     q25, q26, [x4, #0xc0]
        adcs    x24, x24, x22
        umlal   v5.2d, v10.2s, v17.s[2]
        adcs    x27, x27, x14
        umlal2  v5.2d, v10.4s, v17.s[3]
        adcs    x22, x2, xzr
        ldr     x2, [sp, #0x4a0]
        mul     x14, x2, x28
        umlal   v5.2d, v19.2s, v6.s[0]
        adcs    x3, x3, xzr
        umlal2  v5.2d, v19.4s, v6.s[1]
        adcs    x6, x6, xzr
        adds    x12, x13, x12
        umlal   v5.2d, v9.2s, v6.s[2]
        adcs    x8, x17, x8
        umulh   x13, x2, x28
        umlal2  v5.2d, v9.4s, v6.s[3]
        adc     x9, x9, xzr
        adds    x10, x12, x10
        umlal   v5.2d, v24.2s, v30.s[0]
        adcs    x8, x8, x16
        ldr     x16, [sp, #0x498]
        umlal2  v5.2d, v24.4s, v30.s[1]
        ldr     x17, [sp, #0x448]
        adc     x9, x9, xzr
        adds    x1, x11, x1
        ldr     x11, [sp, #0x450]
        umlal   v5.2d, v14.2s, v30.s[2]
        adcs    x7, x7, x14
        ldr     x14, [sp, #0x440]
        mul     x12, x2, x11
        umlal2  v5.2d, v14.4s, v30.s[3]
        adc     x13, x13, xzr
        subs    x14, x14, x16
        umlal   v5.2d, v27.2s, v1.s[0]
        str     x22, [sp, #0x440]
        ldr     x22, [sp, #0x4d0]
        sbcs    x17, x17, x22
        umlal2  v5.2d, v27.4s, v1.s[2]
        and     v27.16b, v26.16b, v4.16b
        str     x3, [sp, #0x448]
        umulh   x3, x2, x11
        str     x6, [sp, #0x3b0]
        ldr     x6, [sp, #0x4d8]
        sbcs    x15, x15, x6
        ldr     x6, [sp, #0x4e0]
        umlal   v22.2d, v13.2s, v17.s[0]
        mov     v26.16b, v26.16b
        sbcs    x2, x2, x6
        umlal2  v22.2d, v13.4s, v17.s[1]
        usra    v27.2d, v25.2d, #0x3a
        csetm   x6, lo
        adds    x1, x1, x12
        umlal   v22.2d, v23.2s, v17.s[2]
        and     v25.16b, v25.16b, v4.16b
        eor     x12, x15, x6
        ldr     x15, [sp, #0x408]
        eor     x2, x2, x6
        stp     q7, q5, [x0]
        str     x27, [sp, #0x4a0]
        ldr     x27, [sp, #0x350]
        str     x24, [sp, #0x488]
        mul     x24, x15, x27
        ldr     x22, [sp, #0x460]
        umlal2  v22.2d, v23.4s, v17.s[3]
        usra    v25.2d, v20.2d, #0x3a
        adcs    x3, x7, x3
        eor     x7, x14, x6
        ldr     x14, [sp, #0x4c8]
        umlal   v22.2d, v10.2s, v6.s[0]
        ldp     q5, q7, [x14, #0xe0]
        adc     x13, x13, xzr
        umlal2  v22.2d, v10.4s, v6.s[1]
        str     x23, [sp, #0x330]
        umulh   x23, x15, x27
        str     x25, [sp, #0x2f8]
        ldr     x25, [sp, #0x480]
        subs    x25, x22, x25
        eor     x17, x17, x6
        umlal   v22.2d, v19.2s, v6.s[2]
        str     x5, [sp, #0x480]
        ldr     x5, [sp, #0x400]
        eor     x24, x24, x5
        str     x26, [sp, #0x308]
        ldr     x26, [sp, #0x478]
        str     x19, [sp, #0x380]
        ldr     x19, [sp, #0x4b0]
        sbcs    x19, x26, x19
        ldr     x26, [sp, #0x468]
        umlal2  v22.2d, v19.4s, v6.s[3]
        sbcs    x11, x26, x11
        ldr     x26, [sp, #0x470]
        umlal   v22.2d, v9.2s, v30.s[0]
        sbcs    x28, x26, x28
        ldr     x26, [sp, #0x490]
        umlal2  v22.2d, v9.4s, v30.s[1]
        str     x21, [sp, #0x458]
        mul     x21, x15, x26
        str     x20, [sp, #0x450]
        csetm   x20, lo
        cmn     x6, #1
        umlal   v22.2d, v24.2s, v30.s[2]
        eor     x11, x11, x20
        eor     x28, x28, x20
        eor     x25, x25, x20
        umlal2  v22.2d, v24.4s, v30.s[3]
        adcs    x7, x7, xzr
        eor     x19, x19, x20
        eor     x6, x6, x20
        umlal   v22.2d, v14.2s, v1.s[0]
        umulh   x15, x15, x26
        adcs    x17, x17, xzr
        umlal2  v22.2d, v14.4s, v1.s[2]
        ldp     q14, q20, [x4, #0xe0]
        adcs    x12, x12, xzr
        umlal   v2.2d, v21.2s, v17.s[0]
        adcs    x2, x2, xzr
        adds    x23, x23, x21
        ldr     x21, [sp, #0x3b8]
        umlal2  v2.2d, v21.4s, v17.s[1]
        umlal   v2.2d, v13.2s, v17.s[2]
        str     x6, [sp, #0x408]
        mul     x6, x21, x26
        umlal2  v2.2d, v13.4s, v17.s[3]
        umlal   v2.2d, v23.2s, v6.s[0]
        umlal2  v2.2d, v23.4s, v6.s[1]
        umulh   x26, x21, x26
        umlal   v2.2d, v10.2s, v6.s[2]
        adcs    x6, x15, x6
        umlal2  v2.2d, v10.4s, v6.s[3]
        umlal   v2.2d, v19.2s, v30.s[0]
        umlal2  v2.2d, v19.4s, v30.s[1]
        mul     x15, x21, x27
        umlal   v2.2d, v9.2s, v30.s[2]
        adc     x26, x26, xzr
        str     x12, [sp, #0x490]
        subs    x12, x7, x12
        umlal2  v2.2d, v9.4s, v30.s[3]
        str     x2, [sp, #0x4b0]
        sbcs    x2, x17, x2
        umlal   v2.2d, v24.2s, v1.s[0]
        umulh   x27, x21, x27
        csetm   x21, lo
        cmn     x20, #1
        umlal   v8.2d, v12.2s, v17.s[0]
        adcs    x25, x25, xzr
        eor     x20, x2, x21
        eor     x2, x12, x21
        umlal2  v2.2d, v24.4s, v1.s[2]
        mov     v24.16b, v20.16b
        adcs    x19, x19, xzr
        umlal2  v8.2d, v12.4s, v17.s[1]
        and     v20.16b, v20.16b, v4.16b
        adcs    x11, x11, xzr
        umlal   v8.2d, v21.2s, v17.s[2]
        mul     x12, x16, x22
        adcs    x28, x28, xzr
        adds    x23, x23, x15
        umlal2  v8.2d, v21.4s, v17.s[3]
        usra    v20.2d, v14.2d, #0x3a
        adcs    x27, x6, x27
        ldr     x6, [sp, #0x348]
        eor     x23, x23, x5
        stp     q22, q2, [x0, #0x20]
        adc     x26, x26, xzr
        umlal   v8.2d, v13.2s, v6.s[0]
        and     v14.16b, v14.16b, v4.16b
        eor     x26, x26, x5
        cmn     x5, #1
        umlal2  v8.2d, v13.4s, v6.s[1]
        ldp     q2, q22, [x14, #0x100]
        adcs    x24, x24, x6
        ldr     x6, [sp, #0x418]
        umlal   v8.2d, v23.2s, v6.s[2]
        usra    v14.2d, v26.2d, #0x3a
        adcs    x23, x23, x10
        eor     x27, x27, x5
        umlal2  v8.2d, v23.4s, v6.s[3]
        adcs    x27, x27, x8
        umulh   x15, x16, x22
        umlal   v8.2d, v10.2s, v30.s[0]
        adcs    x26, x26, x9
        umlal2  v8.2d, v10.4s, v30.s[1]
        adc     x5, x5, xzr
        adds    x24, x24, x6
        umlal   v8.2d, v19.2s, v30.s[2]
        adcs    x23, x23, x1
        umlal2  v8.2d, v19.4s, v30.s[3]
        adcs    x27, x27, x3
        str     x10, [sp, #0x400]
        ldr     x10, [sp, #0x478]
        str     x17, [sp, #0x350]
        mul     x17, x16, x10
        umlal   v8.2d, v9.2s, v1.s[0]
        adcs    x26, x26, x13
        umlal2  v8.2d, v9.4s, v1.s[2]
        ldp     q9, q26, [x4, #0x100]
        adc     x5, x5, xzr
        umlal   v16.2d, v18.2s, v17.s[0]
        adds    x8, x8, x24
        umulh   x24, x16, x10
        umlal2  v16.2d, v18.4s, v17.s[1]
        adcs    x9, x9, x23
        ldr     x23, [sp, #0x4d0]
        umlal   v16.2d, v12.2s, v17.s[2]
        adcs    x6, x6, x27
        umlal2  v16.2d, v12.4s, v17.s[3]
        ldr     x16, [sp, #0x450]
        adcs    x1, x1, x26
        umlal   v16.2d, v21.2s, v6.s[0]
        adcs    x3, x3, x5
        mul     x27, x23, x10
        umlal2  v16.2d, v21.4s, v6.s[1]
        adcs    x5, x13, xzr
        ldr     x13, [sp, #0x3e0]
        adds    x26, x15, x17
        ldr     x17, [sp, #0x458]
        ldr     x15, [sp, #0x398]
        eor     x13, x13, x15
        umlal   v16.2d, v13.2s, v6.s[2]
        eor     x16, x16, x15
        eor     x17, x17, x15
        str     x5, [sp, #0x458]
        ldr     x5, [sp, #0x380]
        eor     x5, x5, x15
        umlal2  v16.2d, v13.4s, v6.s[3]
        umulh   x10, x23, x10
        str     x3, [sp, #0x478]
        ldr     x3, [sp, #0x308]
        eor     x3, x3, x15
        str     x1, [sp, #0x308]
        ldr     x1, [sp, #0x3c0]
        eor     x1, x1, x15
        umlal   v16.2d, v23.2s, v30.s[0]
        adcs    x27, x24, x27
        ldr     x24, [sp, #0x340]
        eor     x24, x24, x15
        str     x6, [sp, #0x340]
        ldr     x6, [sp, #0x368]
        eor     x6, x6, x15
        umlal2  v16.2d, v23.4s, v30.s[1]
        umlal   v16.2d, v10.2s, v30.s[2]
        str     x9, [sp, #0x368]
        mul     x9, x23, x22
        umlal2  v16.2d, v10.4s, v30.s[3]
        umlal   v16.2d, v19.2s, v1.s[0]
        adc     x10, x10, xzr
        str     x8, [sp, #0x3c0]
        subs    x8, x11, x25
        str     x11, [sp, #0x380]
        ldr     x11, [sp, #0x480]
        eor     x11, x11, x15
        umlal2  v16.2d, v19.4s, v1.s[2]
        and     v19.16b, v26.16b, v4.16b
        str     x28, [sp, #0x480]
        sbcs    x28, x28, x19
        str     x19, [sp, #0x450]
        ldr     x19, [sp, #0x2f8]
        eor     x19, x19, x15
        umlal   v3.2d, v15.2s, v17.s[0]
        mov     v26.16b, v26.16b
        umulh   x23, x23, x22
        csetm   x22, lo
        adds    x9, x26, x9
        umlal2  v3.2d, v15.4s, v17.s[1]
        eor     x26, x8, x22
        eor     x28, x28, x22
        eor     x8, x21, x22
        usra    v19.2d, v9.2d, #0x3a
        and     v9.16b, v9.16b, v4.16b
        ldp     q28, q29, [x14, #0x120]
        umlal   v3.2d, v18.2s, v17.s[2]
        str     x8, [sp, #0x460]
        ldr     x8, [sp, #0x4d8]
        str     x9, [sp, #0x4d0]
        ldr     x9, [sp, #0x468]
        str     x12, [sp, #0x2f8]
        mul     x12, x8, x9
        str     x12, [sp, #0x3e0]
        ldr     x12, [sp, #0x330]
        eor     x12, x12, x15
        usra    v9.2d, v24.2d, #0x3a
        umlal2  v3.2d, v18.4s, v17.s[3]
        adcs    x23, x27, x23
        umlal   v3.2d, v12.2s, v6.s[0]
        adc     x27, x10, xzr
        cmn     x22, #1
        umlal2  v3.2d, v12.4s, v6.s[1]
        umulh   x22, x8, x9
        ldr     x10, [sp, #0x4a0]
        adcs    x26, x26, xzr
        umlal   v3.2d, v21.2s, v6.s[2]
        adcs    x28, x28, xzr
        cmn     x21, #1
        ldr     x21, [sp, #0x488]
        eor     x21, x21, x15
        umlal2  v3.2d, v21.4s, v6.s[3]
        adcs    x2, x2, xzr
        umlal   v3.2d, v13.2s, v30.s[0]
        adcs    x20, x20, xzr
        cmn     x15, #1
        eor     x10, x10, x15
        umlal2  v3.2d, v13.4s, v30.s[1]
        str     x20, [sp, #0x4a0]
        ldr     x20, [sp, #0x438]
        adcs    x1, x20, x1
        ldr     x20, [sp, #0x440]
        str     x1, [sp, #0x488]
        ldr     x1, [sp, #0x470]
        str     x28, [sp, #0x330]
        mul     x28, x8, x1
        str     x2, [sp, #0x418]
        ldr     x2, [sp, #0x3b0]
        eor     x2, x2, x15
        umlal   v3.2d, v23.2s, v30.s[2]
        str     x26, [sp, #0x3b0]
        ldr     x26, [sp, #0x448]
        eor     x26, x26, x15
        eor     x20, x20, x15
        umlal2  v3.2d, v23.4s, v30.s[3]
        stp     q8, q16, [x0, #0x40]
        umlal   v3.2d, v10.2s, v1.s[0]
        str     x27, [sp, #0x440]
        ldr     x27, [sp, #0x420]
        adcs    x24, x27, x24
        umlal2  v3.2d, v10.4s, v1.s[2]
        ldp     q8, q10, [x14, #0x140]
        umulh   x8, x8, x1
        umlal   v11.2d, v0.2s, v17.s[0]
        str     x24, [sp, #0x4d8]
        ldr     x24, [sp, #0x358]
        adcs    x6, x24, x6
        umlal2  v11.2d, v0.4s, v17.s[1]
        str     x6, [sp, #0x448]
        ldr     x6, [sp, #0x360]
        adcs    x13, x6, x13
        umlal   v11.2d, v15.2s, v17.s[2]
        str     x13, [sp, #0x498]
        ldr     x13, [sp, #0x430]
        adcs    x16, x13, x16
        ldr     x13, [sp, #0x370]
        umlal2  v11.2d, v15.4s, v17.s[3]
        str     x16, [sp, #0x3b8]
        ldr     x16, [sp, #0x4e0]
        mul     x6, x16, x1
        adcs    x5, x13, x5
        umulh   x1, x16, x1
        umlal   v11.2d, v18.2s, v6.s[0]
        str     x5, [sp, #0x470]
        ldr     x5, [sp, #0x428]
        adcs    x3, x5, x3
        umlal2  v11.2d, v18.4s, v6.s[1]
        str     x3, [sp, #0x3f0]
        ldr     x3, [sp, #0x3f8]
        adcs    x17, x3, x17
        umlal   v11.2d, v12.2s, v6.s[2]
        str     x17, [sp, #0x338]
        ldr     x17, [sp, #0x328]
        adcs    x11, x17, x11
        mul     x17, x16, x9
        umlal2  v11.2d, v12.4s, v6.s[3]
        str     x11, [sp, #0x388]
        ldr     x11, [sp, #0x318]
        adcs    x19, x11, x19
        ldr     x11, [sp, #0x390]
        umlal   v11.2d, v21.2s, v30.s[0]
        adcs    x12, x11, x12
        ldr     x11, [sp, #0x320]
        umlal2  v11.2d, v21.4s, v30.s[1]
        adcs    x21, x11, x21
        ldr     x11, [sp, #0x3e8]
        umlal   v11.2d, v13.2s, v30.s[2]
        adcs    x10, x11, x10
        umulh   x9, x16, x9
        ldr     x16, [sp, #0x310]
        umlal2  v11.2d, v13.4s, v30.s[3]
        adcs    x20, x16, x20
        ldr     x16, [sp, #0x3c8]
        umlal   v25.2d, v5.2s, v17.s[0]
        adcs    x26, x16, x26
        ldr     x16, [sp, #0x3d8]
        umlal   v11.2d, v23.2s, v1.s[0]
        adcs    x2, x16, x2
        umlal2  v25.2d, v5.4s, v17.s[1]
        adc     x15, x15, xzr
        adds    x28, x22, x28
        umlal2  v11.2d, v23.4s, v1.s[2]
        adcs    x22, x8, x6
        ldr     x8, [sp, #0x378]
        ldr     x6, [sp, #0x3a8]
        umlal   v25.2d, v0.2s, v17.s[2]
        adc     x1, x1, xzr
        umlal2  v25.2d, v0.4s, v17.s[3]
        mul     x16, x6, x8
        umlal   v25.2d, v15.2s, v6.s[0]
        adds    x28, x28, x17
        ldr     x17, [sp, #0x4a8]
        ldr     x11, [sp, #0x3d0]
        adcs    x22, x22, x9
        stp     q3, q11, [x0, #0x60]
        adc     x1, x1, xzr
        umlal2  v25.2d, v15.4s, v6.s[1]
        umulh   x9, x6, x8
        umlal   v25.2d, v18.2s, v6.s[2]
        ldp     q11, q3, [x4, #0x120]
        eor     x16, x16, x17
        umlal2  v25.2d, v18.4s, v6.s[3]
        umlal   v25.2d, v12.2s, v30.s[0]
        umlal2  v25.2d, v12.4s, v30.s[1]
        str     x15, [sp, #0x398]
        mul     x15, x6, x11
        umlal   v25.2d, v21.2s, v30.s[2]
        umlal2  v25.2d, v21.4s, v30.s[3]
        umlal   v25.2d, v13.2s, v1.s[0]
        umulh   x6, x6, x11
        umlal   v27.2d, v7.2s, v17.s[0]
        adds    x9, x9, x15
        ldr     x15, [sp, #0x300]
        umlal2  v25.2d, v13.4s, v1.s[2]
        and     v13.16b, v11.16b, v4.16b
        umlal2  v27.2d, v7.4s, v17.s[1]
        mov     v16.16b, v3.16b
        umlal   v27.2d, v5.2s, v17.s[2]
        usra    v13.2d, v26.2d, #0x3a
        str     x2, [sp, #0x3a8]
        mul     x2, x15, x11
        umlal2  v27.2d, v5.4s, v17.s[3]
        and     v3.16b, v3.16b, v4.16b
        umlal   v27.2d, v0.2s, v6.s[0]
        umlal2  v27.2d, v0.4s, v6.s[1]
        umulh   x11, x15, x11
        umlal   v27.2d, v15.2s, v6.s[2]
        ldp     q23, q24, [x14, #0x160]
        adcs    x2, x6, x2
        umlal2  v27.2d, v15.4s, v6.s[3]
        umlal   v27.2d, v18.2s, v30.s[0]
        umlal2  v27.2d, v18.4s, v30.s[1]
        mul     x6, x15, x8
        umlal   v27.2d, v12.2s, v30.s[2]
        adc     x11, x11, xzr
        umlal2  v27.2d, v12.4s, v30.s[3]
        umlal   v27.2d, v21.2s, v1.s[0]
        umulh   x8, x15, x8
        umlal2  v27.2d, v21.4s, v1.s[2]
        adds    x6, x9, x6
        umlal   v14.2d, v2.2s, v17.s[0]
        eor     x6, x6, x17
        umlal2  v14.2d, v2.4s, v17.s[1]
        umlal   v14.2d, v7.2s, v17.s[2]
        mul     x9, x7, x25
        stp     q25, q27, [x0, #0x80]
        adcs    x2, x2, x8
        umlal2  v14.2d, v7.4s, v17.s[3]
        adc     x8, x11, xzr
        ldr     x11, [sp, #0x2f8]
        cmn     x17, #1
        eor     x2, x2, x17
        umlal   v14.2d, v5.2s, v6.s[0]
        ldp     q21, q25, [x4, #0x140]
        adcs    x15, x16, x11
        ldr     x16, [sp, #0x4d0]
        umlal2  v14.2d, v5.4s, v6.s[1]
        eor     x8, x8, x17
        adcs    x6, x6, x16
        str     x26, [sp, #0x378]
        umulh   x26, x7, x25
        umlal   v14.2d, v0.2s, v6.s[2]
        adcs    x2, x2, x23
        str     x20, [sp, #0x300]
        ldr     x20, [sp, #0x408]
        str     x10, [sp, #0x3d0]
        eor     x10, x9, x20
        umlal2  v14.2d, v0.4s, v6.s[3]
        str     x21, [sp, #0x468]
        ldr     x21, [sp, #0x440]
        adcs    x8, x8, x21
        usra    v3.2d, v11.2d, #0x3a
        umlal   v14.2d, v15.2s, v30.s[0]
        adc     x17, x17, xzr
        str     x12, [sp, #0x4a8]
        ldr     x12, [sp, #0x3e0]
        adds    x15, x15, x12
        umlal2  v14.2d, v15.4s, v30.s[1]
        adcs    x6, x6, x28
        str     x19, [sp, #0x4e0]
        ldr     x19, [sp, #0x450]
        mul     x16, x7, x19
        umlal   v14.2d, v18.2s, v30.s[2]
        adcs    x2, x2, x22
        umlal2  v14.2d, v18.4s, v30.s[3]
        adcs    x8, x8, x1
        umlal   v14.2d, v12.2s, v1.s[0]
        mov     v11.16b, v25.16b
        adc     x17, x17, xzr
        adds    x15, x23, x15
        umlal2  v14.2d, v12.4s, v1.s[2]
        and     v12.16b, v21.16b, v4.16b
        adcs    x6, x21, x6
        umulh   x23, x7, x19
        umlal   v20.2d, v22.2s, v17.s[0]
        and     v25.16b, v25.16b, v4.16b
        adcs    x2, x12, x2
        umlal2  v20.2d, v22.4s, v17.s[1]
        usra    v12.2d, v16.2d, #0x3a
        adcs    x7, x28, x8
        ldr     x12, [sp, #0x4b8]
        ldr     x28, [sp, #0x350]
        umlal   v20.2d, v2.2s, v17.s[2]
        usra    v25.2d, v21.2d, #0x3a
        adcs    x8, x22, x17
        ldr     x22, [sp, #0x438]
        umlal2  v20.2d, v2.4s, v17.s[3]
        ldp     q16, q21, [x4, #0x160]
        adcs    x1, x1, xzr
        umlal   v20.2d, v7.2s, v6.s[0]
        adds    x26, x26, x16
        mul     x21, x28, x19
        eor     x16, x22, x12
        umlal2  v20.2d, v7.4s, v6.s[1]
        eor     x17, x27, x12
        ldr     x27, [sp, #0x430]
        eor     x22, x24, x12
        eor     x24, x27, x12
        ldr     x27, [sp, #0x360]
        umlal   v20.2d, v5.2s, v6.s[2]
        eor     x5, x5, x12
        eor     x3, x3, x12
        eor     x27, x27, x12
        umlal2  v20.2d, v5.4s, v6.s[3]
        umulh   x19, x28, x19
        eor     x13, x13, x12
        umlal   v20.2d, v0.2s, v30.s[0]
        adcs    x23, x23, x21
        umlal2  v20.2d, v0.4s, v30.s[1]
        umlal   v20.2d, v15.2s, v30.s[2]
        umlal2  v20.2d, v15.4s, v30.s[3]
        mul     x21, x28, x25
        umlal   v20.2d, v18.2s, v1.s[0]
        adc     x19, x19, xzr
        umlal2  v20.2d, v18.4s, v1.s[2]
        and     v18.16b, v16.16b, v4.16b
        umlal   v9.2d, v28.2s, v17.s[0]
        umulh   x25, x28, x25
        ldr     x28, [sp, #0x490]
        umlal2  v9.2d, v28.4s, v17.s[1]
        usra    v18.2d, v11.2d, #0x3a
        adds    x26, x26, x21
        umlal   v9.2d, v22.2s, v17.s[2]
        mov     v11.16b, v21.16b
        eor     x21, x26, x20
        stp     q14, q20, [x0, #0xa0]
        umlal2  v9.2d, v22.4s, v17.s[3]
        and     v14.16b, v21.16b, v4.16b
        str     x3, [sp, #0x350]
        ldr     x3, [sp, #0x380]
        str     x5, [sp, #0x370]
        mul     x5, x28, x3
        umlal   v9.2d, v2.2s, v6.s[0]
        ldp     q20, q21, [x14, #0x180]
        adcs    x25, x23, x25
        umlal2  v9.2d, v2.4s, v6.s[1]
        usra    v14.2d, v16.2d, #0x3a
        adc     x19, x19, xzr
        umlal   v9.2d, v7.2s, v6.s[2]
        umulh   x23, x28, x3
        umlal2  v9.2d, v7.4s, v6.s[3]
        umlal   v9.2d, v5.2s, v30.s[0]
        umlal2  v9.2d, v5.4s, v30.s[1]
        umlal   v9.2d, v0.2s, v30.s[2]
        str     x13, [sp, #0x450]
        ldr     x13, [sp, #0x480]
        str     x24, [sp, #0x360]
        mul     x24, x28, x13
        umlal2  v9.2d, v0.4s, v30.s[3]
        umlal   v9.2d, v15.2s, v1.s[0]
        umlal2  v9.2d, v15.4s, v1.s[2]
        ldp     q15, q16, [x4, #0x180]
        umulh   x28, x28, x13
        umlal   v19.2d, v29.2s, v17.s[0]
        adds    x23, x23, x24
        ldr     x24, [sp, #0x4b0]
        umlal2  v19.2d, v29.4s, v17.s[1]
        umlal   v19.2d, v28.2s, v17.s[2]
        umlal2  v19.2d, v28.4s, v17.s[3]
        str     x27, [sp, #0x490]
        mul     x27, x24, x13
        umlal   v19.2d, v22.2s, v6.s[0]
        umlal2  v19.2d, v22.4s, v6.s[1]
        umlal   v19.2d, v2.2s, v6.s[2]
        umulh   x13, x24, x13
        umlal2  v19.2d, v2.4s, v6.s[3]
        adcs    x27, x28, x27
        umlal   v19.2d, v7.2s, v30.s[0]
        umlal2  v19.2d, v7.4s, v30.s[1]
        umlal   v19.2d, v5.2s, v30.s[2]
        mul     x28, x24, x3
        umlal2  v19.2d, v5.4s, v30.s[3]
        adc     x13, x13, xzr
        umlal   v19.2d, v0.2s, v1.s[0]
        umlal   v13.2d, v8.2s, v17.s[0]
        umulh   x24, x24, x3
        umlal2  v19.2d, v0.4s, v1.s[2]
        and     v0.16b, v15.16b, v4.16b
        adds    x3, x23, x28
        ldr     x28, [sp, #0x3b0]
        ldr     x23, [sp, #0x418]
        umlal2  v13.2d, v8.4s, v17.s[1]
        umlal   v13.2d, v29.2s, v17.s[2]
        usra    v0.2d, v11.2d, #0x3a
        umlal2  v13.2d, v29.4s, v17.s[3]
        and     v11.16b, v16.16b, v4.16b
        str     x22, [sp, #0x380]
        mul     x22, x23, x28
        stp     q9, q19, [x0, #0xc0]
        adcs    x24, x27, x24
        umlal   v13.2d, v28.2s, v6.s[0]
        usra    v11.2d, v15.2d, #0x3a
        adc     x13, x13, xzr
        umlal2  v13.2d, v28.4s, v6.s[1]
        ldp     q15, q19, [x14, #0x1a0]
        umulh   x27, x23, x28
        umlal   v13.2d, v22.2s, v6.s[2]
        mov     v9.16b, v16.16b
        str     x17, [sp, #0x4b0]
        ldr     x17, [sp, #0x460]
        eor     x22, x22, x17
        umlal2  v13.2d, v22.4s, v6.s[3]
        umlal   v13.2d, v2.2s, v30.s[0]
        umlal2  v13.2d, v2.4s, v30.s[1]
        str     x16, [sp, #0x480]
        ldr     x16, [sp, #0x330]
        mul     x12, x23, x16
        umlal   v13.2d, v7.2s, v30.s[2]
        umlal2  v13.2d, v7.4s, v30.s[3]
        umlal   v13.2d, v5.2s, v1.s[0]
        umulh   x23, x23, x16
        umlal2  v13.2d, v5.4s, v1.s[2]
        ldp     q5, q16, [x4, #0x1a0]
        adds    x27, x27, x12
        ldr     x12, [sp, #0x4a0]
        umlal   v3.2d, v10.2s, v17.s[0]
        umlal2  v3.2d, v10.4s, v17.s[1]
        umlal   v3.2d, v8.2s, v17.s[2]
        mul     x4, x12, x16
        umlal2  v3.2d, v8.4s, v17.s[3]
        umlal   v3.2d, v29.2s, v6.s[0]
        umlal2  v3.2d, v29.4s, v6.s[1]
        umulh   x16, x12, x16
        umlal   v3.2d, v28.2s, v6.s[2]
        adcs    x23, x23, x4
        umlal2  v3.2d, v28.4s, v6.s[3]
        umlal   v3.2d, v22.2s, v30.s[0]
        umlal2  v3.2d, v22.4s, v30.s[1]
        umlal   v3.2d, v2.2s, v30.s[2]
        mul     x4, x12, x28
        adc     x16, x16, xzr
        umlal2  v3.2d, v2.4s, v30.s[3]
        umlal   v3.2d, v7.2s, v1.s[0]
        umulh   x28, x12, x28
        umlal2  v3.2d, v7.4s, v1.s[2]
        and     v7.16b, v5.16b, v4.16b
        adds    x27, x27, x4
        umlal   v12.2d, v23.2s, v17.s[0]
        eor     x27, x27, x17
        umlal2  v12.2d, v23.4s, v17.s[1]
        usra    v7.2d, v9.2d, #0x3a
        umlal   v12.2d, v10.2s, v17.s[2]
        and     v9.16b, v16.16b, v4.16b
        stp     q13, q3, [x0, #0xe0]
        adcs    x23, x23, x28
        umlal2  v12.2d, v10.4s, v17.s[3]
        mov     v13.16b, v16.16b
        adc     x28, x16, xzr
        cmn     x17, #1
        umlal   v12.2d, v8.2s, v6.s[0]
        usra    v9.2d, v5.2d, #0x3a
        adcs    x22, x22, x9
        eor     x28, x28, x17
        umlal2  v12.2d, v8.4s, v6.s[1]
        ldp     q3, q5, [x14, #0x1c0]
        eor     x4, x23, x17
        umlal   v12.2d, v29.2s, v6.s[2]
        adcs    x9, x27, x26
        ldr     x23, [sp, #0x200]
        .cfi_restore 23
        ldr     x27, [sp, #0x220]
        .cfi_restore 27
        umlal2  v12.2d, v29.4s, v6.s[3]
        adcs    x4, x4, x25
        str     x24, [sp, #0x3b0]
        ldr     x24, [sp, #0x208]
        .cfi_restore 24
        str     x25, [sp, #0x4a0]
        ldr     x25, [sp, #0x210]
        .cfi_restore 25
        umlal   v12.2d, v28.2s, v30.s[0]
        adcs    x12, x28, x19
        ldr     x26, [sp, #0x218]
        .cfi_restore 26
        ldr     x11, [sp, #0x3b0]
        ldr     x28, [sp, #0x228]
        .cfi_restore 28
        umlal2  v12.2d, v28.4s, v30.s[1]
        adc     x16, x17, xzr
        adds    x17, x22, x5
        str     x19, [sp, #0x460]
        ldp     x19, x20, [sp, #0x1e0]
        .cfi_restore 19
        .cfi_restore 20
        umlal   v12.2d, v22.2s, v30.s[2]
        adcs    x9, x9, x3
        str     x21, [sp, #0x330]
        ldp     x21, x22, [sp, #0x1f0]
        .cfi_restore 21
        .cfi_restore 22
        umlal2  v12.2d, v22.4s, v30.s[3]
        adcs    x4, x4, x11
        umlal   v12.2d, v2.2s, v1.s[0]
        adcs    x12, x12, x13
        umlal2  v12.2d, v2.4s, v1.s[2]
        ldp     q2, q16, [x14, #0x1e0]
        ldr     x14, [sp, #0x4a0]
        adc     x16, x16, xzr
        umlal   v25.2d, v24.2s, v17.s[0]
        adds    x14, x14, x17
        ldr     x17, [sp, #0x408]
        umlal2  v25.2d, v24.4s, v17.s[1]
        eor     x14, x14, x17
        str     x1, [sp, #0x4a0]
        ldr     x1, [sp, #0x460]
        adcs    x1, x1, x9
        umlal   v25.2d, v23.2s, v17.s[2]
        eor     x1, x1, x17
        adcs    x4, x5, x4
        umlal2  v25.2d, v23.4s, v17.s[3]
        adcs    x3, x3, x12
        eor     x4, x4, x17
        umlal   v25.2d, v10.2s, v6.s[0]
        ldr     x12, [sp, #0x330]
        adcs    x5, x11, x16
        ldr     x11, [sp, #0x348]
        eor     x3, x3, x17
        ldr     x16, [sp, #0x3c0]
        umlal2  v25.2d, v10.4s, v6.s[1]
        adcs    x9, x13, xzr
        ldr     x13, [sp, #0x400]
        eor     x5, x5, x17
        cmn     x17, #1
        umlal   v25.2d, v8.2s, v6.s[2]
        eor     x9, x9, x17
        adcs    x10, x10, x11
        umlal2  v25.2d, v8.4s, v6.s[3]
        adcs    x12, x12, x13
        ldr     x13, [sp, #0x308]
        ldr     x11, [sp, #0x478]
        umlal   v25.2d, v29.2s, v30.s[0]
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x368]
        umlal2  v25.2d, v29.4s, v30.s[1]
        adcs    x1, x1, x16
        ldr     x16, [sp, #0x340]
        umlal   v25.2d, v28.2s, v30.s[2]
        adcs    x4, x4, x16
        umlal2  v25.2d, v28.4s, v30.s[3]
        adcs    x3, x3, x13
        umlal   v25.2d, v22.2s, v1.s[0]
        adcs    x5, x5, x11
        ldr     x11, [sp, #0x458]
        umlal2  v25.2d, v22.4s, v1.s[2]
        umlal   v18.2d, v20.2s, v17.s[0]
        adcs    x9, x9, x11
        ldr     x11, [sp, #0x2f8]
        adc     x17, x17, xzr
        adds    x10, x10, x11
        ldr     x11, [sp, #0x4d0]
        umlal2  v18.2d, v20.4s, v17.s[1]
        adcs    x12, x12, x11
        ldr     x11, [sp, #0x4c0]
        umlal   v18.2d, v24.2s, v17.s[2]
        adcs    x14, x14, x15
        stp     q12, q25, [x0, #0x100]
        adcs    x1, x1, x6
        umlal2  v18.2d, v24.4s, v17.s[3]
        adcs    x4, x4, x2
        umlal   v18.2d, v23.2s, v6.s[0]
        ldp     q12, q22, [x11, #0x1c0]
        ldr     x11, [sp, #0x4a0]
        adcs    x3, x3, x7
        umlal2  v18.2d, v23.4s, v6.s[1]
        adcs    x5, x5, x8
        umlal   v18.2d, v10.2s, v6.s[2]
        adcs    x9, x9, x11
        umlal2  v18.2d, v10.4s, v6.s[3]
        adc     x17, x17, xzr
        adds    x10, x16, x10
        umlal   v18.2d, v8.2s, v30.s[0]
        adcs    x12, x13, x12
        ldr     x13, [sp, #0x478]
        umlal2  v18.2d, v8.4s, v30.s[1]
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x458]
        umlal   v18.2d, v29.2s, v30.s[2]
        adcs    x1, x14, x1
        ldr     x14, [sp, #0x2f8]
        umlal2  v18.2d, v29.4s, v30.s[3]
        adcs    x4, x14, x4
        ldr     x14, [sp, #0x4d0]
        umlal   v18.2d, v28.2s, v1.s[0]
        and     v25.16b, v22.16b, v4.16b
        adcs    x3, x14, x3
        umlal2  v18.2d, v28.4s, v1.s[2]
        mov     v22.16b, v22.16b
        adcs    x5, x15, x5
        umlal   v14.2d, v21.2s, v17.s[0]
        usra    v25.2d, v12.2d, #0x3a
        adcs    x6, x6, x9
        ldr     x9, [sp, #0x4c0]
        umlal2  v14.2d, v21.4s, v17.s[1]
        ldr     x14, [sp, #0x488]
        ldr     x15, [sp, #0x348]
        and     v12.16b, v12.16b, v4.16b
        adcs    x2, x2, x17
        ldr     x16, [sp, #0x4d8]
        ldr     x17, [sp, #0x400]
        umlal   v14.2d, v20.2s, v17.s[2]
        adcs    x7, x7, xzr
        umlal2  v14.2d, v20.4s, v17.s[3]
        usra    v12.2d, v13.2d, #0x3a
        adcs    x8, x8, xzr
        umlal   v14.2d, v24.2s, v6.s[0]
        ldp     q13, q26, [x9, #0x1e0]
        ldr     x9, [sp, #0x448]
        adcs    x11, x11, xzr
        umlal2  v14.2d, v24.4s, v6.s[1]
        adds    x14, x14, x15
        ldr     x15, [sp, #0x368]
        umlal   v14.2d, v23.2s, v6.s[2]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x3c0]
        umlal2  v14.2d, v23.4s, v6.s[3]
        adcs    x9, x9, x17
        ldr     x17, [sp, #0x498]
        umlal   v14.2d, v10.2s, v30.s[0]
        adcs    x17, x17, x15
        ldr     x15, [sp, #0x3b8]
        umlal2  v14.2d, v10.4s, v30.s[1]
        adcs    x15, x15, x10
        umlal   v14.2d, v8.2s, v30.s[2]
        str     x10, [sp, #0x3b8]
        ldr     x10, [sp, #0x470]
        adcs    x10, x10, x12
        umlal2  v14.2d, v8.4s, v30.s[3]
        str     x12, [sp, #0x470]
        ldr     x12, [sp, #0x3f0]
        adcs    x12, x12, x13
        umlal   v14.2d, v29.2s, v1.s[0]
        str     x13, [sp, #0x3f0]
        ldr     x13, [sp, #0x338]
        adcs    x13, x13, x1
        umlal2  v14.2d, v29.4s, v1.s[2]
        and     v27.16b, v13.16b, v4.16b
        str     x1, [sp, #0x338]
        ldr     x1, [sp, #0x388]
        adcs    x1, x1, x4
        umlal   v0.2d, v15.2s, v17.s[0]
        str     x4, [sp, #0x388]
        ldr     x4, [sp, #0x4e0]
        adcs    x4, x4, x3
        umlal2  v0.2d, v15.4s, v17.s[1]
        usra    v27.2d, v22.2d, #0x3a
        str     x3, [sp, #0x4e0]
        ldr     x3, [sp, #0x4a8]
        adcs    x3, x3, x5
        umlal   v0.2d, v21.2s, v17.s[2]
        and     v22.16b, v26.16b, v4.16b
        str     x5, [sp, #0x4a8]
        ldr     x5, [sp, #0x468]
        adcs    x5, x5, x6
        stp     q18, q14, [x0, #0x120]
        str     x6, [sp, #0x468]
        ldr     x6, [sp, #0x3d0]
        adcs    x6, x6, x2
        umlal2  v0.2d, v21.4s, v17.s[3]
        mov     v14.16b, v26.16b
        str     x2, [sp, #0x3d0]
        ldr     x2, [sp, #0x300]
        adcs    x2, x2, x7
        umlal   v0.2d, v20.2s, v6.s[0]
        str     x7, [sp, #0x300]
        ldr     x7, [sp, #0x4c8]
        ldp     q18, q26, [x7, #0x200]
        ldr     x7, [sp, #0x378]
        adcs    x7, x7, x8
        umlal2  v0.2d, v20.4s, v6.s[1]
        usra    v22.2d, v13.2d, #0x3a
        str     x8, [sp, #0x378]
        ldr     x8, [sp, #0x3a8]
        adcs    x8, x8, x11
        umlal   v0.2d, v24.2s, v6.s[2]
        str     x11, [sp, #0x3a8]
        ldr     x11, [sp, #0x398]
        adc     x11, x11, xzr
        str     x11, [sp, #0x398]
        ldr     x11, [sp, #0x328]
        adds    x11, x11, x14
        ldr     x14, [sp, #0x318]
        umlal2  v0.2d, v24.4s, v6.s[3]
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x4b8]
        eor     x11, x11, x16
        umlal   v0.2d, v23.2s, v30.s[0]
        str     x11, [sp, #0x318]
        ldr     x11, [sp, #0x390]
        adcs    x9, x11, x9
        eor     x11, x14, x16
        ldr     x14, [sp, #0x320]
        umlal2  v0.2d, v23.4s, v30.s[1]
        adcs    x14, x14, x17
        ldr     x17, [sp, #0x3e8]
        umlal   v0.2d, v10.2s, v30.s[2]
        eor     x9, x9, x16
        adcs    x15, x17, x15
        ldr     x17, [sp, #0x310]
        eor     x14, x14, x16
        umlal2  v0.2d, v10.4s, v30.s[3]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x3c8]
        eor     x15, x15, x16
        umlal   v0.2d, v8.2s, v1.s[0]
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x3d8]
        umlal   v11.2d, v19.2s, v17.s[0]
        eor     x10, x10, x16
        adcs    x13, x17, x13
        ldr     x17, [sp, #0x4c8]
        eor     x12, x12, x16
        umlal2  v0.2d, v8.4s, v1.s[2]
        ldp     q28, q29, [x17, #0x220]
        ldr     x17, [sp, #0x348]
        eor     x13, x13, x16
        umlal2  v11.2d, v19.4s, v17.s[1]
        umlal   v11.2d, v15.2s, v17.s[2]
        adcs    x1, x17, x1
        ldr     x17, [sp, #0x400]
        adcs    x4, x17, x4
        ldr     x17, [sp, #0x3c0]
        eor     x1, x1, x16
        umlal2  v11.2d, v15.4s, v17.s[3]
        adcs    x3, x17, x3
        ldr     x17, [sp, #0x368]
        umlal   v11.2d, v21.2s, v6.s[0]
        eor     x4, x4, x16
        eor     x3, x3, x16
        umlal2  v11.2d, v21.4s, v6.s[1]
        adcs    x5, x17, x5
        ldr     x17, [sp, #0x3b8]
        eor     x5, x5, x16
        adcs    x6, x17, x6
        ldr     x17, [sp, #0x470]
        umlal   v11.2d, v20.2s, v6.s[2]
        adcs    x2, x17, x2
        ldr     x17, [sp, #0x3f0]
        umlal2  v11.2d, v20.4s, v6.s[3]
        eor     x6, x6, x16
        eor     x2, x2, x16
        umlal   v11.2d, v24.2s, v30.s[0]
        umlal2  v11.2d, v24.4s, v30.s[1]
        adcs    x7, x17, x7
        ldr     x17, [sp, #0x338]
        umlal   v11.2d, v23.2s, v30.s[2]
        eor     x7, x7, x16
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x388]
        umlal2  v11.2d, v23.4s, v30.s[3]
        eor     x8, x8, x16
        str     x8, [sp, #0x338]
        ldr     x8, [sp, #0x398]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x4e0]
        umlal   v11.2d, v10.2s, v1.s[0]
        adcs    x17, x17, xzr
        eor     x8, x8, x16
        umlal   v7.2d, v3.2s, v17.s[0]
        umlal2  v7.2d, v3.4s, v17.s[1]
        str     x8, [sp, #0x4e0]
        ldr     x8, [sp, #0x4a8]
        adcs    x8, x8, xzr
        eor     x17, x17, x16
        str     x17, [sp, #0x4a8]
        ldr     x17, [sp, #0x468]
        adcs    x17, x17, xzr
        eor     x8, x8, x16
        umlal2  v11.2d, v10.4s, v1.s[2]
        str     x8, [sp, #0x468]
        ldr     x8, [sp, #0x3d0]
        adcs    x8, x8, xzr
        umlal   v7.2d, v19.2s, v17.s[2]
        eor     x17, x17, x16
        str     x17, [sp, #0x3d0]
        ldr     x17, [sp, #0x300]
        adcs    x17, x17, xzr
        eor     x8, x8, x16
        umlal2  v7.2d, v19.4s, v17.s[3]
        str     x8, [sp, #0x300]
        ldr     x8, [sp, #0x378]
        adcs    x8, x8, xzr
        eor     x17, x17, x16
        umlal   v7.2d, v15.2s, v6.s[0]
        umlal2  v7.2d, v15.4s, v6.s[1]
        eor     x8, x8, x16
        str     x8, [sp, #0x378]
        ldr     x8, [sp, #0x3a8]
        adcs    x8, x8, xzr
        cmn     x16, #1
        str     x17, [sp, #0x3a8]
        ldr     x17, [sp, #0x480]
        adcs    x17, x17, xzr
        stp     q0, q11, [x0, #0x140]
        str     x7, [sp, #0x480]
        ldr     x7, [sp, #0x4b0]
        adcs    x7, x7, xzr
        eor     x8, x8, x16
        ldr     x16, [sp, #0x4c0]
        umlal   v7.2d, v21.2s, v6.s[2]
        ldp     q8, q10, [x16, #0x200]
        ldr     x16, [sp, #0x490]
        str     x8, [sp, #0x4b0]
        ldr     x8, [sp, #0x380]
        adcs    x8, x8, xzr
        umlal2  v7.2d, v21.4s, v6.s[3]
        adcs    x16, x16, xzr
        umlal   v7.2d, v20.2s, v30.s[0]
        str     x2, [sp, #0x490]
        ldr     x2, [sp, #0x4e8]
        stp     x17, x7, [x2]
        ldr     x7, [sp, #0x360]
        adcs    x7, x7, xzr
        umlal2  v7.2d, v20.4s, v30.s[1]
        stp     x8, x16, [x2, #0x10]
        ldr     x16, [sp, #0x370]
        ldr     x8, [sp, #0x450]
        adcs    x8, x8, xzr
        umlal   v7.2d, v24.2s, v30.s[2]
        adcs    x16, x16, xzr
        stp     x7, x8, [x2, #0x20]
        ldr     x8, [sp, #0x318]
        ldr     x7, [sp, #0x350]
        umlal2  v7.2d, v24.4s, v30.s[3]
        adcs    x7, x7, xzr
        umlal   v7.2d, v23.2s, v1.s[0]
        adcs    x8, x8, xzr
        stp     x16, x7, [x2, #0x30]
        umlal   v9.2d, v5.2s, v17.s[0]
        adcs    x7, x11, xzr
        ldr     x11, [sp, #0x4c0]
        umlal2  v9.2d, v5.4s, v17.s[1]
        adcs    x9, x9, xzr
        umlal2  v7.2d, v23.4s, v1.s[2]
        ldp     q11, q13, [x11, #0x220]
        adcs    x14, x14, xzr
        umlal   v9.2d, v3.2s, v17.s[2]
        stp     x8, x7, [x2, #0x40]
        adcs    x7, x15, xzr
        stp     x9, x14, [x2, #0x50]
        umlal2  v9.2d, v3.4s, v17.s[3]
        adcs    x8, x10, xzr
        umlal   v9.2d, v19.2s, v6.s[0]
        adcs    x9, x12, xzr
        stp     x7, x8, [x2, #0x60]
        umlal2  v9.2d, v19.4s, v6.s[1]
        adcs    x7, x13, xzr
        umlal   v9.2d, v15.2s, v6.s[2]
        adcs    x1, x1, xzr
        stp     x9, x7, [x2, #0x70]
        umlal2  v9.2d, v15.4s, v6.s[3]
        adcs    x4, x4, xzr
        stp     x1, x4, [x2, #0x80]
        adcs    x1, x3, xzr
        adcs    x3, x5, xzr
        umlal   v9.2d, v21.2s, v30.s[0]
        adcs    x4, x6, xzr
        stp     x1, x3, [x2, #0x90]
        ldr     x3, [sp, #0x338]
        ldr     x1, [sp, #0x490]
        umlal2  v9.2d, v21.4s, v30.s[1]
        ldr     x5, [sp, #0x4a8]
        adcs    x1, x1, xzr
        umlal   v9.2d, v20.2s, v30.s[2]
        stp     x4, x1, [x2, #0xa0]
        ldr     x4, [sp, #0x4e0]
        ldr     x1, [sp, #0x480]
        adcs    x1, x1, xzr
        umlal2  v9.2d, v20.4s, v30.s[3]
        adcs    x3, x3, xzr
        umlal   v9.2d, v24.2s, v1.s[0]
        adcs    x4, x4, xzr
        umlal   v12.2d, v2.2s, v17.s[0]
        adcs    x5, x5, xzr
        stp     x1, x3, [x2, #0xb0]
        ldr     x3, [sp, #0x3d0]
        ldr     x1, [sp, #0x468]
        umlal2  v12.2d, v2.4s, v17.s[1]
        adcs    x1, x1, xzr
        stp     x4, x5, [x2, #0xc0]
        ldr     x5, [sp, #0x3a8]
        ldr     x4, [sp, #0x300]
        ldr     x6, [sp, #0x378]
        umlal2  v9.2d, v24.4s, v1.s[2]
        and     v0.16b, v10.16b, v4.16b
        ldr     x7, [sp, #0x4b0]
        adcs    x3, x3, xzr
        umlal   v12.2d, v5.2s, v17.s[2]
        mov     v10.16b, v10.16b
        ldr     x8, [sp, #0x4b8]
        adcs    x4, x4, xzr
        umlal2  v12.2d, v5.4s, v17.s[3]
        usra    v0.2d, v8.2d, #0x3a
        adcs    x5, x5, xzr
        umlal   v12.2d, v3.2s, v6.s[0]
        and     v23.16b, v8.16b, v4.16b
        adcs    x6, x6, xzr
        stp     q7, q9, [x0, #0x160]
        adcs    x7, x7, xzr
        umlal2  v12.2d, v3.4s, v6.s[1]
        usra    v23.2d, v14.2d, #0x3a
        adc     x8, x8, xzr
        umlal   v12.2d, v19.2s, v6.s[2]
        mov     v8.16b, v13.16b
        str     x8, [x2, #0x100]
        umlal2  v12.2d, v19.4s, v6.s[3]
        and     v7.16b, v11.16b, v4.16b
        stp     x1, x3, [x2, #0xd0]
        umlal   v12.2d, v15.2s, v30.s[0]
        and     v24.16b, v13.16b, v4.16b
        stp     x4, x5, [x2, #0xe0]
        umlal2  v12.2d, v15.4s, v30.s[1]
        usra    v7.2d, v10.2d, #0x3a
        stp     x6, x7, [x2, #0xf0]
        umlal   v12.2d, v21.2s, v30.s[2]
        usra    v24.2d, v11.2d, #0x3a
        umlal2  v12.2d, v21.4s, v30.s[3]
        ldp     q9, q10, [x11, #0x240]
        umlal   v12.2d, v20.2s, v1.s[0]
        umlal   v25.2d, v16.2s, v17.s[0]
        umlal2  v12.2d, v20.4s, v1.s[2]
        ldp     q11, q14, [x11, #0x260]
        umlal2  v25.2d, v16.4s, v17.s[1]
        umlal   v25.2d, v2.2s, v17.s[2]
        umlal2  v25.2d, v2.4s, v17.s[3]
        umlal   v25.2d, v5.2s, v6.s[0]
        umlal2  v25.2d, v5.4s, v6.s[1]
        umlal   v25.2d, v3.2s, v6.s[2]
        umlal2  v25.2d, v3.4s, v6.s[3]
        umlal   v25.2d, v19.2s, v30.s[0]
        mov     v13.16b, v14.16b
        umlal2  v25.2d, v19.4s, v30.s[1]
        and     v20.16b, v14.16b, v4.16b
        umlal   v25.2d, v15.2s, v30.s[2]
        umlal2  v25.2d, v15.4s, v30.s[3]
        usra    v20.2d, v11.2d, #0x3a
        umlal   v25.2d, v21.2s, v1.s[0]
        umlal   v27.2d, v18.2s, v17.s[0]
        and     v31.16b, v9.16b, v4.16b
        umlal2  v25.2d, v21.4s, v1.s[2]
        umlal2  v27.2d, v18.4s, v17.s[1]
        and     v21.16b, v10.16b, v4.16b
        umlal   v27.2d, v16.2s, v17.s[2]
        usra    v31.2d, v8.2d, #0x3a
        umlal2  v27.2d, v16.4s, v17.s[3]
        mov     v8.16b, v10.16b
        stp     q12, q25, [x0, #0x180]
        umlal   v27.2d, v2.2s, v6.s[0]
        usra    v21.2d, v9.2d, #0x3a
        umlal2  v27.2d, v2.4s, v6.s[1]
        and     v4.16b, v11.16b, v4.16b
        usra    v4.2d, v8.2d, #0x3a
        umlal   v27.2d, v5.2s, v6.s[2]
        ldp     d8, d9, [sp, #0x1a0]
        .cfi_restore 72
        .cfi_restore 73
        umlal2  v27.2d, v5.4s, v6.s[3]
        ldp     d10, d11, [sp, #0x1b0]
        .cfi_restore 74
        .cfi_restore 75
        umlal   v27.2d, v3.2s, v30.s[0]
        umlal2  v27.2d, v3.4s, v30.s[1]
        umlal   v27.2d, v19.2s, v30.s[2]
        umlal2  v27.2d, v19.4s, v30.s[3]
        umlal   v22.2d, v26.2s, v17.s[0]
        umlal   v27.2d, v15.2s, v1.s[0]
        umlal2  v22.2d, v26.4s, v17.s[1]
        umlal2  v27.2d, v15.4s, v1.s[2]
        ldp     d14, d15, [sp, #0x1d0]
        .cfi_restore 78
        .cfi_restore 79
        umlal   v22.2d, v18.2s, v17.s[2]
        umlal2  v22.2d, v18.4s, v17.s[3]
        umlal   v22.2d, v16.2s, v6.s[0]
        umlal2  v22.2d, v16.4s, v6.s[1]
        umlal   v22.2d, v2.2s, v6.s[2]
        umlal2  v22.2d, v2.4s, v6.s[3]
        umlal   v22.2d, v5.2s, v30.s[0]
        umlal2  v22.2d, v5.4s, v30.s[1]
        umlal   v22.2d, v3.2s, v30.s[2]
        umlal2  v22.2d, v3.4s, v30.s[3]
        umlal   v22.2d, v19.2s, v1.s[0]
        umlal   v23.2d, v28.2s, v17.s[0]
        umlal2  v22.2d, v19.4s, v1.s[2]
        umlal2  v23.2d, v28.4s, v17.s[1]
        umlal   v23.2d, v26.2s, v17.s[2]
        umlal2  v23.2d, v26.4s, v17.s[3]
        stp     q27, q22, [x0, #0x1a0]
        umlal   v23.2d, v18.2s, v6.s[0]
        umlal2  v23.2d, v18.4s, v6.s[1]
        ldp     d12, d13, [sp, #0x1c0]
        .cfi_restore 76
        .cfi_restore 77
        umlal   v23.2d, v16.2s, v6.s[2]
        umlal2  v23.2d, v16.4s, v6.s[3]
        umlal   v23.2d, v2.2s, v30.s[0]
        umlal2  v23.2d, v2.4s, v30.s[1]
        umlal   v23.2d, v5.2s, v30.s[2]
        umlal2  v23.2d, v5.4s, v30.s[3]
        umlal   v23.2d, v3.2s, v1.s[0]
        umlal   v0.2d, v29.2s, v17.s[0]
        umlal2  v0.2d, v29.4s, v17.s[1]
        umlal   v0.2d, v28.2s, v17.s[2]
        umlal2  v0.2d, v28.4s, v17.s[3]
        umlal   v0.2d, v26.2s, v6.s[0]
        umlal2  v0.2d, v26.4s, v6.s[1]
        umlal   v0.2d, v18.2s, v6.s[2]
        umlal2  v0.2d, v18.4s, v6.s[3]
        umlal   v0.2d, v16.2s, v30.s[0]
        umlal2  v23.2d, v3.4s, v1.s[2]
        umlal2  v0.2d, v16.4s, v30.s[1]
        umlal   v0.2d, v2.2s, v30.s[2]
        umlal2  v0.2d, v2.4s, v30.s[3]
        umlal   v0.2d, v5.2s, v1.s[0]
        umlal2  v0.2d, v5.4s, v1.s[2]
        umlal   v7.2d, v29.2s, v17.s[2]
        umlal2  v7.2d, v29.4s, v17.s[3]
        umlal   v7.2d, v28.2s, v6.s[0]
        stp     q23, q0, [x0, #0x1c0]
        umlal2  v7.2d, v28.4s, v6.s[1]
        umlal   v7.2d, v26.2s, v6.s[2]
        umlal2  v7.2d, v26.4s, v6.s[3]
        umlal   v7.2d, v18.2s, v30.s[0]
        umlal2  v7.2d, v18.4s, v30.s[1]
        umlal   v7.2d, v16.2s, v30.s[2]
        umlal2  v7.2d, v16.4s, v30.s[3]
        umlal   v7.2d, v2.2s, v1.s[0]
        umlal2  v7.2d, v2.4s, v1.s[2]
        umlal   v24.2d, v29.2s, v6.s[0]
        umlal2  v24.2d, v29.4s, v6.s[1]
        umlal   v24.2d, v28.2s, v6.s[2]
        umlal2  v24.2d, v28.4s, v6.s[3]
        umlal   v24.2d, v26.2s, v30.s[0]
        umlal2  v24.2d, v26.4s, v30.s[1]
        umlal   v24.2d, v18.2s, v30.s[2]
        umlal2  v24.2d, v18.4s, v30.s[3]
        umlal   v24.2d, v16.2s, v1.s[0]
        umlal2  v24.2d, v16.4s, v1.s[2]
        umlal   v31.2d, v29.2s, v6.s[2]
        umlal2  v31.2d, v29.4s, v6.s[3]
        umlal   v31.2d, v28.2s, v30.s[0]
        stp     q7, q24, [x0, #0x1e0]
        umlal2  v31.2d, v28.4s, v30.s[1]
        umlal   v31.2d, v26.2s, v30.s[2]
        umlal2  v31.2d, v26.4s, v30.s[3]
        umlal   v31.2d, v18.2s, v1.s[0]
        umlal2  v31.2d, v18.4s, v1.s[2]
        umlal   v21.2d, v29.2s, v30.s[0]
        umlal2  v21.2d, v29.4s, v30.s[1]
        umlal   v21.2d, v28.2s, v30.s[2]
        umlal2  v21.2d, v28.4s, v30.s[3]
        umlal   v21.2d, v26.2s, v1.s[0]
        umlal2  v21.2d, v26.4s, v1.s[2]
        umlal   v4.2d, v29.2s, v30.s[2]
        umlal2  v4.2d, v29.4s, v30.s[3]
        umlal   v4.2d, v28.2s, v1.s[0]
        stp     q31, q21, [x0, #0x200]
        umlal   v20.2d, v29.2s, v1.s[0]
        umlal2  v4.2d, v28.4s, v1.s[2]
        umlal2  v20.2d, v29.4s, v1.s[2]
        stp     q4, q20, [x0, #0x220]
        add     sp, sp, #0x4f0
        .cfi_adjust_cfa_offset -1264
        ret
END_COMPOSITE(karat_rows_mul_aarch64)

NOTES

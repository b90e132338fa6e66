/* karat_rows_mul_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 4 --rounds 300 --islands 2 --apart x0,x1,x2,x3,x4,x5,x6,x7 --across --spill
 * 1075.0 cycles instead of 2314.0, bound 1008.0 (simulated, one run after another); 2602 of 3169 instructions have another place.
 * Made from code with the SHA-256 7a23e774972189aa9883b145e113a43c5b5c6c90da07d2d786475930f106e1f9.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_rows_mul_aarch64)
        sub     sp, sp, #0x4f0
        .cfi_adjust_cfa_offset 1264
        add     x1, x1, #0x270
        ldp     q0, q1, [x1, #-0x270]
        ldp     x8, x9, [x4]
        movi    v2.2d, #0000000000000000
        add     x2, x2, #0x240
        movi    v3.16b, #0xff
        ldp     x10, x11, [x4, #0x20]
        mov     x7, x7
        ushr    v3.2d, v3.2d, #0x23
        movi    v4.16b, #0xff
        ldp     x12, x13, [x5]
        subs    x8, x8, x12
        sbcs    x9, x9, x13
        ushr    v4.2d, v4.2d, #6
        ldp     x12, x13, [x4, #0x10]
        ext     v5.16b, v2.16b, v0.16b, #8
        add     x0, x0, #0x240
        ldp     x14, x15, [x5, #0x10]
        sbcs    x12, x12, x14
        sbcs    x13, x13, x15
        ldp     x14, x15, [x5, #0x20]
        sbcs    x10, x10, x14
        sbcs    x11, x11, x15
        ldp     x14, x15, [x4, #0x30]
        ldp     x16, x17, [x4, #0x40]
        str     x11, [sp, #0x4e8]
        str     x10, [sp, #0x4e0]
        ldp     x11, x10, [x4, #0x50]
        str     x13, [sp, #0x4d8]
        str     x12, [sp, #0x4d0]
        ldp     x13, x12, [x5, #0x30]
        sbcs    x13, x14, x13
        sbcs    x12, x15, x12
        ldp     x14, x15, [x4, #0x60]
        ldp     q6, q7, [x2, #-0x240]
        str     x12, [sp, #0x4c8]
        str     x13, [sp, #0x4c0]
        ldp     x12, x13, [x5, #0x50]
        str     x9, [sp, #0x4b8]
        str     x2, [sp, #0x4b0]
        ldp     x9, x2, [x5, #0x40]
        sbcs    x9, x16, x9
        sbcs    x2, x17, x2
        ldp     x4, x16, [x4, #0x70]
        usra    v0.2d, v5.2d, #0x1d
        sbcs    x11, x11, x12
        ldp     x12, x17, [x5, #0x60]
        sbcs    x10, x10, x13
        str     x2, [sp, #0x4a8]
        ldp     x13, x2, [x6]
        str     x10, [sp, #0x4a0]
        ldp     x5, x10, [x5, #0x70]
        ext     v5.16b, v0.16b, v2.16b, #8
        sbcs    x12, x14, x12
        str     x12, [sp, #0x498]
        ldp     x14, x12, [x7]
        and     v0.16b, v0.16b, v3.16b
        sbcs    x15, x15, x17
        str     x15, [sp, #0x490]
        ldp     x17, x15, [x6, #0x10]
        usra    v1.2d, v5.2d, #0x1d
        sbcs    x4, x4, x5
        str     x4, [sp, #0x488]
        ldp     x5, x4, [x7, #0x20]
        sbcs    x10, x16, x10
        ldp     q5, q16, [x1, #-0x250]
        csetm   x16, lo
        subs    x13, x14, x13
        str     x23, [sp, #0x270]
        .cfi_rel_offset 23, 624
        sbcs    x23, x12, x2
        str     d8, [sp, #0x210]
        .cfi_rel_offset 72, 528
        str     x25, [sp, #0x280]
        .cfi_rel_offset 25, 640
        umlal   v1.2d, v6.2s, v0.s[0]
        str     d10, [sp, #0x220]
        .cfi_rel_offset 74, 544
        str     x26, [sp, #0x288]
        .cfi_rel_offset 26, 648
        umlal2  v1.2d, v6.4s, v0.s[2]
        ext     v8.16b, v2.16b, v1.16b, #8
        umlal   v5.2d, v7.2s, v0.s[0]
        usra    v1.2d, v8.2d, #0x1d
        ext     v8.16b, v1.16b, v2.16b, #8
        ldp     x25, x26, [x7, #0x10]
        sbcs    x25, x25, x17
        sbcs    x26, x26, x15
        and     v10.16b, v1.16b, v3.16b
        ldp     x2, x12, [x6, #0x20]
        sbcs    x2, x5, x2
        sbcs    x4, x4, x12
        uzp1    v1.4s, v0.4s, v10.4s
        ldp     x5, x12, [x6, #0x30]
        umlal2  v5.2d, v7.4s, v0.s[2]
        ldp     x14, x15, [x7, #0x30]
        sbcs    x5, x14, x5
        sbcs    x12, x15, x12
        ldp     x14, x15, [x6, #0x40]
        str     x16, [sp, #0x480]
        ldp     x17, x16, [x7, #0x40]
        sbcs    x14, x17, x14
        sbcs    x15, x16, x15
        ldp     x16, x17, [x6, #0x50]
        str     x10, [sp, #0x478]
        str     x15, [sp, #0x470]
        ldp     x10, x15, [x7, #0x50]
        sbcs    x10, x10, x16
        str     x10, [sp, #0x468]
        ldp     x16, x10, [x7, #0x60]
        usra    v5.2d, v8.2d, #0x1d
        str     x14, [sp, #0x460]
        umulh   x14, x8, x13
        str     x9, [sp, #0x458]
        ldr     x9, [sp, #0x4b0]
        ldp     q8, q17, [x9, #-0x220]
        umlal   v5.2d, v6.2s, v10.s[0]
        str     x11, [sp, #0x450]
        str     x4, [sp, #0x448]
        ldp     x11, x4, [x6, #0x60]
        umlal2  v5.2d, v6.4s, v10.s[2]
        sbcs    x15, x15, x17
        ldr     x17, [sp, #0x4b8]
        sbcs    x11, x16, x11
        ldp     q18, q19, [x1, #-0x230]
        ldp     x7, x16, [x7, #0x70]
        str     x11, [sp, #0x440]
        mul     x11, x17, x23
        umlal   v16.2d, v8.2s, v0.s[0]
        str     x15, [sp, #0x438]
        ldp     x6, x15, [x6, #0x70]
        str     x12, [sp, #0x430]
        mul     x12, x8, x23
        ext     v20.16b, v2.16b, v5.16b, #8
        usra    v5.2d, v20.2d, #0x1d
        umlal2  v16.2d, v8.4s, v0.s[2]
        sbcs    x4, x10, x4
        umlal   v16.2d, v7.2s, v10.s[0]
        sbcs    x6, x7, x6
        ldp     q20, q21, [x1, #-0x210]
        ldp     q22, q23, [x9, #-0x200]
        str     x27, [sp, #0x290]
        .cfi_rel_offset 27, 656
        sbcs    x27, x16, x15
        ldr     x15, [sp, #0x4d0]
        mul     x7, x17, x13
        umlal2  v16.2d, v7.4s, v10.s[2]
        str     d9, [sp, #0x218]
        .cfi_rel_offset 73, 536
        csetm   x10, lo
        subs    x16, x8, x15
        umlal   v18.2d, v17.2s, v0.s[0]
        str     x24, [sp, #0x278]
        .cfi_rel_offset 24, 632
        ldr     x24, [sp, #0x4d8]
        str     x10, [sp, #0x428]
        sbcs    x10, x17, x24
        umlal2  v18.2d, v17.4s, v0.s[2]
        ldp     q9, q24, [x1, #-0x200]
        str     x4, [sp, #0x420]
        umulh   x4, x15, x26
        str     x27, [sp, #0x418]
        csetm   x27, lo
        str     x6, [sp, #0x410]
        subs    x6, x25, x13
        ext     v25.16b, v5.16b, v2.16b, #8
        sbcs    x9, x26, x23
        eor     x16, x16, x27
        eor     x10, x10, x27
        and     v5.16b, v5.16b, v3.16b
        str     x4, [sp, #0x408]
        csetm   x4, lo
        cmn     x27, #1
        usra    v16.2d, v25.2d, #0x1d
        umlal   v18.2d, v8.2s, v10.s[0]
        eor     x9, x9, x4
        eor     x6, x6, x4
        adcs    x16, x16, xzr
        umlal2  v18.2d, v8.4s, v10.s[2]
        str     x16, [sp, #0x400]
        umulh   x16, x8, x23
        adcs    x10, x10, xzr
        cmn     x4, #1
        umlal   v18.2d, v7.2s, v5.s[0]
        adcs    x6, x6, xzr
        eor     x27, x27, x4
        umlal2  v18.2d, v7.4s, v5.s[2]
        and     v21.16b, v21.16b, v4.16b
        adcs    x4, x9, xzr
        adds    x9, x14, x12
        umlal   v16.2d, v6.2s, v5.s[0]
        str     x21, [sp, #0x260]
        .cfi_rel_offset 21, 608
        umlal2  v16.2d, v6.4s, v5.s[2]
        ldp     q25, q26, [x1, #-0x1e0]
        umulh   x21, x17, x23
        umlal   v19.2d, v22.2s, v0.s[0]
        and     v27.16b, v24.16b, v4.16b
        str     x19, [sp, #0x250]
        .cfi_rel_offset 19, 592
        adcs    x19, x16, x11
        umlal2  v19.2d, v22.4s, v0.s[2]
        mov     v24.16b, v24.16b
        str     x28, [sp, #0x298]
        .cfi_rel_offset 28, 664
        umlal   v19.2d, v17.2s, v10.s[0]
        usra    v27.2d, v9.2d, #0x3a
        str     x20, [sp, #0x258]
        .cfi_rel_offset 20, 600
        ext     v9.16b, v2.16b, v16.16b, #8
        str     d14, [sp, #0x240]
        .cfi_rel_offset 78, 576
        str     x22, [sp, #0x268]
        .cfi_rel_offset 22, 616
        umulh   x22, x15, x25
        umlal2  v19.2d, v17.4s, v10.s[2]
        str     d13, [sp, #0x238]
        .cfi_rel_offset 77, 568
        adc     x21, x21, xzr
        adds    x20, x9, x7
        usra    v16.2d, v9.2d, #0x1d
        umlal   v19.2d, v8.2s, v5.s[0]
        umlal2  v19.2d, v8.4s, v5.s[2]
        ldp     q9, q14, [x1, #-0x1c0]
        umlal   v20.2d, v23.2s, v0.s[0]
        and     v13.16b, v26.16b, v4.16b
        mul     x28, x15, x26
        umlal2  v20.2d, v23.4s, v0.s[2]
        and     v0.16b, v25.16b, v4.16b
        umlal   v20.2d, v22.2s, v10.s[0]
        usra    v13.2d, v25.2d, #0x3a
        ext     v25.16b, v16.16b, v2.16b, #8
        and     v16.16b, v16.16b, v3.16b
        umulh   x7, x17, x13
        umlal2  v20.2d, v22.4s, v10.s[2]
        ldr     x11, [sp, #0x430]
        ldr     x12, [sp, #0x448]
        usra    v0.2d, v24.2d, #0x3a
        usra    v18.2d, v25.2d, #0x1d
        ldr     x16, [sp, #0x4b0]
        umlal   v19.2d, v7.2s, v16.s[0]
        mul     x9, x24, x26
        adcs    x19, x19, x7
        umlal   v18.2d, v6.2s, v16.s[0]
        mov     v10.16b, v26.16b
        adc     x21, x21, xzr
        subs    x7, x5, x2
        umlal2  v18.2d, v6.4s, v16.s[2]
        uzp1    v24.4s, v5.4s, v16.4s
        sbcs    x14, x11, x12
        ldr     x12, [sp, #0x4e8]
        umlal2  v19.2d, v7.4s, v16.s[2]
        ldp     q25, q26, [x16, #-0x1e0]
        mul     x11, x24, x25
        csetm   x17, lo
        str     x23, [sp, #0x3f8]
        ldr     x23, [sp, #0x4e0]
        str     x5, [sp, #0x3f0]
        ldr     x5, [sp, #0x4c0]
        subs    x5, x23, x5
        ldr     x23, [sp, #0x4c8]
        umlal   v20.2d, v17.2s, v5.s[0]
        eor     x7, x7, x17
        sbcs    x23, x12, x23
        eor     x14, x14, x17
        umlal2  v20.2d, v17.4s, v5.s[2]
        csetm   x12, lo
        cmn     x17, #1
        umlal   v20.2d, v8.2s, v16.s[0]
        str     d15, [sp, #0x248]
        .cfi_rel_offset 79, 584
        str     x13, [sp, #0x3e8]
        mul     x13, x8, x13
        ldp     q15, q5, [x16, #-0x1c0]
        str     d11, [sp, #0x228]
        .cfi_rel_offset 75, 552
        str     d12, [sp, #0x230]
        .cfi_rel_offset 76, 560
        ext     v11.16b, v2.16b, v18.16b, #8
        adcs    x7, x7, xzr
        eor     x5, x5, x12
        eor     x23, x23, x12
        umlal   v27.2d, v26.2s, v1.s[0]
        adcs    x14, x14, xzr
        cmn     x12, #1
        eor     x12, x12, x17
        usra    v18.2d, v11.2d, #0x1d
        mul     x17, x15, x25
        adcs    x5, x5, xzr
        ldp     q11, q12, [x16, #-0x1a0]
        adcs    x23, x23, xzr
        adds    x22, x22, x28
        ldr     x28, [sp, #0x408]
        umlal2  v27.2d, v26.4s, v1.s[1]
        adcs    x28, x28, x9
        umlal   v27.2d, v25.2s, v1.s[2]
        stp     x13, x20, [x3]
        ext     v28.16b, v18.16b, v2.16b, #8
        and     v18.16b, v18.16b, v3.16b
        umlal2  v27.2d, v25.4s, v1.s[3]
        usra    v19.2d, v28.2d, #0x1d
        umlal   v0.2d, v15.2s, v1.s[0]
        and     v28.16b, v14.16b, v4.16b
        umlal2  v20.2d, v8.4s, v16.s[2]
        and     v16.16b, v9.16b, v4.16b
        umulh   x9, x24, x26
        adc     x9, x9, xzr
        adds    x22, x22, x11
        ldr     x11, [sp, #0x400]
        umlal2  v0.2d, v15.4s, v1.s[1]
        umlal   v0.2d, v26.2s, v1.s[2]
        mov     v14.16b, v14.16b
        umlal   v27.2d, v23.2s, v24.s[0]
        usra    v28.2d, v9.2d, #0x3a
        umlal2  v27.2d, v23.4s, v24.s[1]
        str     x23, [sp, #0x408]
        mul     x23, x11, x6
        usra    v16.2d, v10.2d, #0x3a
        eor     x23, x23, x27
        umlal   v19.2d, v6.2s, v18.s[0]
        umlal2  v19.2d, v6.4s, v18.s[2]
        ext     v9.16b, v2.16b, v19.16b, #8
        usra    v19.2d, v9.2d, #0x1d
        umlal2  v0.2d, v26.4s, v1.s[3]
        str     x12, [sp, #0x3e0]
        umulh   x12, x24, x25
        adcs    x28, x28, x12
        adc     x9, x9, xzr
        umlal   v27.2d, v22.2s, v24.s[2]
        ext     v9.16b, v19.16b, v2.16b, #8
        and     v10.16b, v19.16b, v3.16b
        umlal   v0.2d, v25.2s, v24.s[0]
        uzp1    v19.4s, v18.4s, v10.4s
        umlal2  v0.2d, v25.4s, v24.s[1]
        umulh   x12, x11, x6
        umlal2  v27.2d, v22.4s, v24.s[3]
        umlal   v20.2d, v7.2s, v18.s[0]
        umlal2  v20.2d, v7.4s, v18.s[2]
        usra    v20.2d, v9.2d, #0x1d
        umlal   v0.2d, v23.2s, v24.s[2]
        ldp     q9, q18, [x16, #-0x180]
        str     x14, [sp, #0x3d8]
        mul     x14, x11, x4
        umlal2  v0.2d, v23.4s, v24.s[3]
        umulh   x11, x11, x4
        umlal   v20.2d, v6.2s, v10.s[0]
        umlal   v13.2d, v5.2s, v1.s[0]
        umlal2  v13.2d, v5.4s, v1.s[1]
        umlal   v13.2d, v15.2s, v1.s[2]
        str     x5, [sp, #0x400]
        mul     x5, x10, x4
        umlal2  v13.2d, v15.4s, v1.s[3]
        adds    x12, x12, x14
        umlal   v13.2d, v26.2s, v24.s[0]
        umlal2  v20.2d, v6.4s, v10.s[2]
        mul     x14, x10, x6
        umlal2  v13.2d, v26.4s, v24.s[1]
        adcs    x5, x11, x5
        umlal   v13.2d, v25.2s, v24.s[2]
        umlal2  v13.2d, v25.4s, v24.s[3]
        ext     v10.16b, v2.16b, v20.16b, #8
        umulh   x4, x10, x4
        umlal   v16.2d, v11.2s, v1.s[0]
        usra    v20.2d, v10.2d, #0x1d
        umlal   v27.2d, v17.2s, v19.s[0]
        adc     x4, x4, xzr
        adds    x11, x12, x14
        ldr     x12, [sp, #0x4e0]
        and     v3.16b, v20.16b, v3.16b
        ext     v10.16b, v20.16b, v2.16b, #8
        usra    v21.2d, v10.2d, #0x1d
        umlal2  v27.2d, v17.4s, v19.s[1]
        eor     x11, x11, x27
        umlal   v27.2d, v8.2s, v19.s[2]
        ldp     q10, q2, [x1, #-0x1a0]
        umlal2  v27.2d, v8.4s, v19.s[3]
        umlal   v0.2d, v22.2s, v19.s[0]
        mul     x14, x12, x2
        umlal2  v0.2d, v22.4s, v19.s[1]
        umlal   v13.2d, v23.2s, v19.s[0]
        umlal   v0.2d, v17.2s, v19.s[2]
        umlal2  v0.2d, v17.4s, v19.s[3]
        umlal2  v13.2d, v23.4s, v19.s[1]
        umlal   v0.2d, v8.2s, v3.s[0]
        umlal   v13.2d, v22.2s, v19.s[2]
        umlal   v21.2d, v25.2s, v1.s[0]
        umlal   v27.2d, v7.2s, v3.s[0]
        umlal2  v0.2d, v8.4s, v3.s[2]
        umlal2  v21.2d, v25.4s, v1.s[1]
        umlal   v21.2d, v23.2s, v1.s[2]
        umlal2  v27.2d, v7.4s, v3.s[2]
        umulh   x6, x10, x6
        ldr     x10, [sp, #0x448]
        umlal2  v21.2d, v23.4s, v1.s[3]
        umlal   v21.2d, v22.2s, v24.s[0]
        umlal2  v21.2d, v22.4s, v24.s[1]
        umlal   v21.2d, v17.2s, v24.s[2]
        str     x14, [sp, #0x3d0]
        mul     x14, x12, x10
        umlal2  v21.2d, v17.4s, v24.s[3]
        adcs    x5, x5, x6
        umlal   v21.2d, v8.2s, v19.s[0]
        adc     x4, x4, xzr
        eor     x5, x5, x27
        umlal2  v21.2d, v8.4s, v19.s[1]
        cmn     x27, #1
        eor     x4, x4, x27
        adcs    x23, x23, x13
        mov     v8.16b, v2.16b
        umulh   x6, x12, x2
        adcs    x11, x11, x20
        adcs    x5, x5, x19
        umlal2  v13.2d, v22.4s, v19.s[3]
        and     v2.16b, v2.16b, v4.16b
        umlal   v21.2d, v7.2s, v19.s[2]
        adcs    x4, x4, x21
        usra    v2.2d, v10.2d, #0x3a
        umlal2  v21.2d, v7.4s, v19.s[3]
        adc     x27, x27, xzr
        adds    x23, x23, x17
        umulh   x20, x12, x10
        and     v10.16b, v10.16b, v4.16b
        adcs    x11, x11, x22
        umlal   v21.2d, v6.2s, v3.s[0]
        adcs    x5, x5, x28
        usra    v10.2d, v14.2d, #0x3a
        umlal2  v21.2d, v6.4s, v3.s[2]
        adcs    x4, x4, x9
        ldp     q14, q6, [x16, #-0x160]
        adc     x27, x27, xzr
        adds    x19, x19, x23
        ldr     x23, [sp, #0x4e8]
        umlal2  v16.2d, v11.4s, v1.s[1]
        mul     x13, x23, x10
        umlal   v16.2d, v5.2s, v1.s[2]
        umlal2  v16.2d, v5.4s, v1.s[3]
        adcs    x21, x21, x11
        adcs    x5, x17, x5
        stp     x19, x21, [x3, #0x10]
        umlal   v13.2d, v17.2s, v3.s[0]
        adcs    x22, x22, x4
        umlal2  v13.2d, v17.4s, v3.s[2]
        umulh   x4, x23, x10
        adcs    x28, x28, x27
        ldp     q7, q17, [x1, #-0x180]
        umlal   v16.2d, v15.2s, v24.s[0]
        adcs    x27, x9, xzr
        adds    x6, x6, x14
        ldr     x17, [sp, #0x4c0]
        umlal2  v16.2d, v15.4s, v24.s[1]
        adcs    x20, x20, x13
        ldr     x13, [sp, #0x4b8]
        stp     q21, q27, [x0, #-0x240]
        umlal   v16.2d, v26.2s, v24.s[2]
        mul     x9, x23, x2
        adc     x4, x4, xzr
        subs    x11, x8, x12
        umlal2  v16.2d, v26.4s, v24.s[3]
        stp     q0, q13, [x0, #-0x220]
        sbcs    x14, x13, x23
        sbcs    x12, x15, x17
        ldr     x15, [sp, #0x4c8]
        umlal   v16.2d, v25.2s, v19.s[0]
        umulh   x23, x23, x2
        sbcs    x24, x24, x15
        umlal2  v16.2d, v25.4s, v19.s[1]
        ldp     q13, q0, [x1, #-0x160]
        umlal   v16.2d, v23.2s, v19.s[2]
        csetm   x13, lo
        str     x8, [sp, #0x3c8]
        ldr     x8, [sp, #0x3e8]
        subs    x8, x2, x8
        mov     v20.16b, v17.16b
        eor     x11, x11, x13
        umlal2  v16.2d, v23.4s, v19.s[3]
        ldp     q21, q27, [x16, #-0x140]
        umlal   v16.2d, v22.2s, v3.s[0]
        eor     x24, x24, x13
        str     x2, [sp, #0x3c0]
        ldr     x2, [sp, #0x3f0]
        str     x27, [sp, #0x3b8]
        umulh   x27, x17, x2
        eor     x12, x12, x13
        umlal   v28.2d, v12.2s, v1.s[0]
        eor     x14, x14, x13
        str     x28, [sp, #0x3b0]
        ldr     x28, [sp, #0x3f8]
        sbcs    x10, x10, x28
        and     v17.16b, v17.16b, v4.16b
        sbcs    x28, x2, x25
        umlal2  v16.2d, v22.4s, v3.s[2]
        str     x25, [sp, #0x3a8]
        ldr     x25, [sp, #0x430]
        str     x26, [sp, #0x3a0]
        sbcs    x26, x25, x26
        umlal2  v28.2d, v12.4s, v1.s[1]
        usra    v17.2d, v7.2d, #0x3a
        str     x22, [sp, #0x398]
        csetm   x22, lo
        adds    x6, x6, x9
        umlal   v28.2d, v11.2s, v1.s[2]
        mul     x9, x17, x2
        adcs    x20, x20, x23
        umlal2  v28.2d, v11.4s, v1.s[3]
        and     v7.16b, v7.16b, v4.16b
        adc     x23, x4, xzr
        cmn     x13, #1
        umlal   v28.2d, v5.2s, v24.s[0]
        umlal2  v28.2d, v5.4s, v24.s[1]
        mul     x4, x17, x25
        adcs    x11, x11, xzr
        umlal   v28.2d, v15.2s, v24.s[2]
        adcs    x14, x14, xzr
        umlal2  v28.2d, v15.4s, v24.s[3]
        umlal   v28.2d, v26.2s, v19.s[0]
        umlal2  v28.2d, v26.4s, v19.s[1]
        usra    v7.2d, v8.2d, #0x3a
        adcs    x12, x12, xzr
        str     x5, [sp, #0x390]
        mul     x5, x15, x25
        adcs    x24, x24, xzr
        umlal   v28.2d, v25.2s, v19.s[2]
        and     v8.16b, v13.16b, v4.16b
        umlal2  v28.2d, v25.4s, v19.s[3]
        umlal   v28.2d, v23.2s, v3.s[0]
        usra    v8.2d, v20.2d, #0x3a
        umulh   x17, x17, x25
        adds    x27, x27, x4
        eor     x4, x8, x22
        umlal   v10.2d, v9.2s, v1.s[0]
        eor     x8, x10, x22
        eor     x28, x28, x22
        mov     v20.16b, v0.16b
        umlal2  v10.2d, v9.4s, v1.s[1]
        and     v0.16b, v0.16b, v4.16b
        umlal   v10.2d, v12.2s, v1.s[2]
        umlal2  v28.2d, v23.4s, v3.s[2]
        umulh   x10, x15, x25
        stp     q16, q28, [x0, #-0x200]
        adcs    x5, x17, x5
        umlal2  v10.2d, v12.4s, v1.s[3]
        eor     x26, x26, x22
        usra    v0.2d, v13.2d, #0x3a
        umlal   v10.2d, v11.2s, v24.s[0]
        umlal2  v10.2d, v11.4s, v24.s[1]
        umlal   v10.2d, v5.2s, v24.s[2]
        mul     x17, x15, x2
        adc     x10, x10, xzr
        umlal2  v10.2d, v5.4s, v24.s[3]
        cmn     x22, #1
        umlal   v10.2d, v15.2s, v19.s[0]
        adcs    x4, x4, xzr
        umulh   x25, x15, x2
        umlal2  v10.2d, v15.4s, v19.s[1]
        adcs    x8, x8, xzr
        umlal   v10.2d, v26.2s, v19.s[2]
        adcs    x28, x28, xzr
        umlal2  v10.2d, v26.4s, v19.s[3]
        adcs    x26, x26, xzr
        adds    x27, x27, x17
        ldr     x17, [sp, #0x400]
        umlal   v2.2d, v18.2s, v1.s[0]
        ldp     q13, q16, [x16, #-0x120]
        umulh   x2, x17, x7
        umlal   v10.2d, v25.2s, v3.s[0]
        ldp     q22, q23, [x1, #-0x140]
        adcs    x25, x5, x25
        umlal2  v10.2d, v25.4s, v3.s[2]
        eor     x22, x13, x22
        adc     x5, x10, xzr
        umlal2  v2.2d, v18.4s, v1.s[1]
        subs    x10, x11, x12
        umlal   v2.2d, v9.2s, v1.s[2]
        sbcs    x13, x14, x24
        mul     x15, x17, x7
        umlal2  v2.2d, v9.4s, v1.s[3]
        ldr     x16, [sp, #0x3e0]
        str     x21, [sp, #0x388]
        csetm   x21, lo
        umlal   v2.2d, v12.2s, v24.s[0]
        umlal2  v2.2d, v12.4s, v24.s[1]
        str     x19, [sp, #0x380]
        ldr     x19, [sp, #0x3d8]
        str     x24, [sp, #0x378]
        mul     x24, x17, x19
        umlal   v2.2d, v11.2s, v24.s[2]
        eor     x10, x10, x21
        umlal2  v2.2d, v11.4s, v24.s[3]
        eor     x15, x15, x16
        and     v25.16b, v23.16b, v4.16b
        umlal   v2.2d, v5.2s, v19.s[0]
        mov     v23.16b, v23.16b
        umulh   x17, x17, x19
        umlal2  v2.2d, v5.4s, v19.s[1]
        eor     x13, x13, x21
        usra    v25.2d, v22.2d, #0x3a
        umlal   v2.2d, v15.2s, v19.s[2]
        and     v22.16b, v22.16b, v4.16b
        umlal2  v2.2d, v15.4s, v19.s[3]
        umlal   v2.2d, v26.2s, v3.s[0]
        str     x12, [sp, #0x400]
        umulh   x12, x11, x4
        str     x28, [sp, #0x370]
        subs    x28, x28, x4
        str     x26, [sp, #0x368]
        sbcs    x26, x26, x8
        usra    v22.2d, v20.2d, #0x3a
        str     x12, [sp, #0x360]
        csetm   x12, lo
        cmn     x21, #1
        adcs    x10, x10, xzr
        umlal   v7.2d, v14.2s, v1.s[0]
        eor     x28, x28, x12
        adcs    x13, x13, xzr
        eor     x26, x26, x12
        umlal2  v7.2d, v14.4s, v1.s[1]
        cmn     x12, #1
        adcs    x28, x28, xzr
        adcs    x26, x26, xzr
        umlal   v7.2d, v18.2s, v1.s[2]
        str     x13, [sp, #0x358]
        umulh   x13, x11, x8
        eor     x21, x21, x12
        ldp     q20, q28, [x1, #-0x120]
        umlal2  v7.2d, v18.4s, v1.s[3]
        umlal   v17.2d, v6.2s, v1.s[0]
        umlal2  v17.2d, v6.4s, v1.s[1]
        mul     x12, x11, x4
        str     x12, [sp, #0x350]
        eor     x12, x12, x22
        umlal   v7.2d, v9.2s, v24.s[0]
        umlal2  v7.2d, v9.4s, v24.s[1]
        umlal   v7.2d, v12.2s, v24.s[2]
        str     x12, [sp, #0x348]
        ldr     x12, [sp, #0x408]
        str     x21, [sp, #0x340]
        mul     x21, x12, x19
        adds    x24, x2, x24
        adcs    x21, x17, x21
        umlal   v17.2d, v14.2s, v1.s[2]
        umlal2  v17.2d, v14.4s, v1.s[3]
        umlal2  v7.2d, v12.4s, v24.s[3]
        umulh   x19, x12, x19
        umlal   v17.2d, v18.2s, v24.s[0]
        adc     x19, x19, xzr
        umlal2  v17.2d, v18.4s, v24.s[1]
        umlal   v7.2d, v11.2s, v19.s[0]
        umlal2  v7.2d, v11.4s, v19.s[1]
        mul     x2, x12, x7
        adds    x24, x24, x2
        eor     x24, x24, x16
        umlal   v7.2d, v5.2s, v19.s[2]
        umlal2  v7.2d, v5.4s, v19.s[3]
        umlal2  v2.2d, v26.4s, v3.s[2]
        and     v26.16b, v20.16b, v4.16b
        umulh   x2, x12, x7
        umlal   v7.2d, v15.2s, v3.s[0]
        adcs    x21, x21, x2
        ldr     x2, [sp, #0x3d0]
        adc     x19, x19, xzr
        eor     x21, x21, x16
        umlal2  v7.2d, v15.4s, v3.s[2]
        cmn     x16, #1
        eor     x19, x19, x16
        adcs    x7, x15, x2
        ldr     x15, [sp, #0x4b0]
        adcs    x24, x24, x6
        adcs    x21, x21, x20
        adcs    x19, x19, x23
        adc     x12, x16, xzr
        adds    x7, x7, x9
        stp     q10, q2, [x0, #-0x1e0]
        ldp     q15, q10, [x15, #-0x100]
        adcs    x24, x24, x27
        umlal   v17.2d, v9.2s, v24.s[2]
        umulh   x16, x14, x8
        adcs    x21, x21, x25
        umlal2  v17.2d, v9.4s, v24.s[3]
        mul     x11, x11, x8
        adcs    x19, x19, x5
        adc     x12, x12, xzr
        umlal   v17.2d, v12.2s, v19.s[0]
        and     v2.16b, v28.16b, v4.16b
        usra    v2.2d, v20.2d, #0x3a
        adds    x20, x20, x7
        adcs    x23, x23, x24
        usra    v26.2d, v23.2d, #0x3a
        adcs    x21, x9, x21
        adcs    x19, x27, x19
        adcs    x24, x25, x12
        mul     x27, x14, x8
        adcs    x25, x5, xzr
        ldr     x5, [sp, #0x360]
        adds    x5, x5, x11
        umlal2  v17.2d, v12.4s, v19.s[1]
        ldp     q20, q23, [x15, #-0xe0]
        umlal   v17.2d, v11.2s, v19.s[2]
        mov     v28.16b, v28.16b
        ldr     x9, [sp, #0x400]
        ldr     x11, [sp, #0x370]
        umlal2  v17.2d, v11.4s, v19.s[3]
        umlal   v17.2d, v5.2s, v3.s[0]
        umlal2  v17.2d, v5.4s, v3.s[2]
        umlal   v8.2d, v21.2s, v1.s[0]
        mul     x7, x14, x4
        umlal2  v8.2d, v21.4s, v1.s[1]
        adcs    x27, x13, x27
        umlal   v8.2d, v6.2s, v1.s[2]
        adc     x8, x16, xzr
        stp     q7, q17, [x0, #-0x1c0]
        umlal2  v8.2d, v6.4s, v1.s[3]
        ldr     x13, [sp, #0x368]
        mul     x12, x9, x11
        adds    x5, x5, x7
        umlal   v8.2d, v14.2s, v24.s[0]
        ldp     q5, q7, [x1, #-0x100]
        umlal2  v8.2d, v14.4s, v24.s[1]
        eor     x7, x5, x22
        umlal   v8.2d, v18.2s, v24.s[2]
        umulh   x4, x14, x4
        umlal2  v8.2d, v18.4s, v24.s[3]
        umlal   v8.2d, v9.2s, v19.s[0]
        umlal2  v8.2d, v9.4s, v19.s[1]
        mul     x14, x9, x13
        adcs    x27, x27, x4
        adc     x4, x8, xzr
        and     v17.16b, v7.16b, v4.16b
        mov     v7.16b, v7.16b
        usra    v17.2d, v5.2d, #0x3a
        and     v5.16b, v5.16b, v4.16b
        ldr     x16, [sp, #0x378]
        usra    v5.2d, v28.2d, #0x3a
        umulh   x8, x9, x11
        umlal   v0.2d, v27.2s, v1.s[0]
        umlal2  v0.2d, v27.4s, v1.s[1]
        umlal   v0.2d, v21.2s, v1.s[2]
        umlal2  v0.2d, v21.4s, v1.s[3]
        umulh   x9, x9, x13
        umlal   v0.2d, v6.2s, v24.s[0]
        umlal   v22.2d, v13.2s, v1.s[0]
        umlal2  v0.2d, v6.4s, v24.s[1]
        umlal   v8.2d, v12.2s, v19.s[2]
        mul     x17, x16, x13
        umlal2  v8.2d, v12.4s, v19.s[3]
        umlal   v8.2d, v11.2s, v3.s[0]
        umlal   v0.2d, v14.2s, v24.s[2]
        umulh   x13, x16, x13
        adds    x8, x8, x14
        adcs    x9, x9, x17
        umlal2  v0.2d, v14.4s, v24.s[3]
        adc     x13, x13, xzr
        umlal   v0.2d, v18.2s, v19.s[0]
        umlal2  v0.2d, v18.4s, v19.s[1]
        umlal2  v22.2d, v13.4s, v1.s[1]
        umulh   x14, x16, x11
        umlal   v22.2d, v27.2s, v1.s[2]
        umlal2  v22.2d, v27.4s, v1.s[3]
        umlal2  v8.2d, v11.4s, v3.s[2]
        umlal   v22.2d, v21.2s, v24.s[0]
        umlal2  v22.2d, v21.4s, v24.s[1]
        umlal   v0.2d, v9.2s, v19.s[2]
        umlal   v22.2d, v6.2s, v24.s[2]
        umlal2  v22.2d, v6.4s, v24.s[3]
        umlal   v22.2d, v14.2s, v19.s[0]
        umlal2  v0.2d, v9.4s, v19.s[3]
        umlal   v0.2d, v12.2s, v3.s[0]
        umlal2  v0.2d, v12.4s, v3.s[2]
        umlal2  v22.2d, v14.4s, v19.s[1]
        stp     q8, q0, [x0, #-0x1a0]
        umlal   v22.2d, v18.2s, v19.s[2]
        mul     x11, x16, x11
        umlal2  v22.2d, v18.4s, v19.s[3]
        ldp     q8, q11, [x15, #-0xc0]
        umlal   v22.2d, v9.2s, v3.s[0]
        ldp     q12, q0, [x1, #-0xe0]
        umlal2  v22.2d, v9.4s, v3.s[2]
        mul     x16, x10, x28
        umlal   v25.2d, v16.2s, v1.s[0]
        adds    x8, x8, x11
        umlal2  v25.2d, v16.4s, v1.s[1]
        adcs    x9, x9, x14
        ldr     x14, [sp, #0x340]
        umlal   v25.2d, v13.2s, v1.s[2]
        adc     x11, x13, xzr
        mul     x13, x10, x26
        umlal2  v25.2d, v13.4s, v1.s[3]
        umlal   v25.2d, v27.2s, v24.s[0]
        eor     x16, x16, x14
        umlal2  v25.2d, v27.4s, v24.s[1]
        umulh   x17, x10, x28
        ldr     x2, [sp, #0x358]
        umlal   v25.2d, v21.2s, v24.s[2]
        and     v9.16b, v12.16b, v4.16b
        umlal2  v25.2d, v21.4s, v24.s[3]
        umlal   v25.2d, v6.2s, v19.s[0]
        usra    v9.2d, v7.2d, #0x3a
        umlal2  v25.2d, v6.4s, v19.s[1]
        and     v7.16b, v0.16b, v4.16b
        umulh   x10, x10, x26
        umlal   v25.2d, v14.2s, v19.s[2]
        umlal2  v25.2d, v14.4s, v19.s[3]
        usra    v7.2d, v12.2d, #0x3a
        str     x25, [sp, #0x370]
        umulh   x25, x2, x26
        adds    x13, x17, x13
        ldr     x17, [sp, #0x458]
        mov     v12.16b, v0.16b
        umlal   v26.2d, v15.2s, v1.s[0]
        umlal   v25.2d, v18.2s, v3.s[0]
        mul     x26, x2, x26
        umlal2  v25.2d, v18.4s, v3.s[2]
        ldp     q0, q18, [x15, #-0xa0]
        ldr     x15, [sp, #0x450]
        adcs    x26, x10, x26
        umulh   x10, x2, x28
        umlal2  v26.2d, v15.4s, v1.s[1]
        adc     x25, x25, xzr
        subs    x15, x17, x15
        umlal   v2.2d, v10.2s, v1.s[0]
        str     x24, [sp, #0x378]
        ldr     x24, [sp, #0x4a8]
        str     x19, [sp, #0x368]
        ldr     x19, [sp, #0x4a0]
        sbcs    x19, x24, x19
        umlal   v26.2d, v16.2s, v1.s[2]
        csetm   x24, lo
        umlal2  v26.2d, v16.4s, v1.s[3]
        eor     x19, x19, x24
        mul     x28, x2, x28
        eor     x2, x15, x24
        umlal   v26.2d, v13.2s, v24.s[0]
        umlal2  v26.2d, v13.4s, v24.s[1]
        umlal   v26.2d, v27.2s, v24.s[2]
        umlal2  v26.2d, v27.4s, v24.s[3]
        adds    x28, x13, x28
        umlal   v26.2d, v21.2s, v19.s[0]
        adcs    x26, x26, x10
        ldr     x10, [sp, #0x350]
        eor     x28, x28, x14
        umlal2  v26.2d, v21.4s, v19.s[1]
        adc     x25, x25, xzr
        cmn     x14, #1
        eor     x26, x26, x14
        umlal2  v2.2d, v10.4s, v1.s[1]
        adcs    x10, x16, x10
        eor     x25, x25, x14
        umlal   v26.2d, v6.2s, v19.s[2]
        adcs    x28, x28, x5
        stp     q22, q25, [x0, #-0x180]
        adcs    x26, x26, x27
        umlal   v2.2d, v15.2s, v1.s[2]
        ldp     q22, q25, [x1, #-0xc0]
        umlal2  v26.2d, v6.4s, v19.s[3]
        umlal   v26.2d, v14.2s, v3.s[0]
        umlal2  v2.2d, v15.4s, v1.s[3]
        umlal   v2.2d, v16.2s, v24.s[0]
        umlal2  v26.2d, v14.4s, v3.s[2]
        umlal2  v2.2d, v16.4s, v24.s[1]
        adcs    x25, x25, x4
        umlal   v2.2d, v13.2s, v24.s[2]
        umlal2  v2.2d, v13.4s, v24.s[3]
        adc     x5, x14, xzr
        adds    x10, x10, x12
        umlal   v2.2d, v27.2s, v19.s[0]
        ldr     x13, [sp, #0x468]
        ldr     x14, [sp, #0x460]
        and     v14.16b, v25.16b, v4.16b
        adcs    x28, x28, x8
        umlal2  v2.2d, v27.4s, v19.s[1]
        mov     v25.16b, v25.16b
        adcs    x26, x26, x9
        umlal   v2.2d, v21.2s, v19.s[2]
        usra    v14.2d, v22.2d, #0x3a
        adcs    x25, x25, x11
        umlal2  v2.2d, v21.4s, v19.s[3]
        and     v22.16b, v22.16b, v4.16b
        adc     x5, x5, xzr
        subs    x15, x13, x14
        ldr     x13, [sp, #0x470]
        mul     x16, x17, x14
        umlal   v2.2d, v6.2s, v3.s[0]
        str     x16, [sp, #0x340]
        ldr     x16, [sp, #0x438]
        sbcs    x16, x16, x13
        umlal   v5.2d, v20.2s, v1.s[0]
        usra    v22.2d, v12.2d, #0x3a
        csetm   x13, lo
        cmn     x24, #1
        umlal2  v2.2d, v6.4s, v3.s[2]
        eor     x15, x15, x13
        eor     x16, x16, x13
        adcs    x2, x2, xzr
        umlal2  v5.2d, v20.4s, v1.s[1]
        adcs    x19, x19, xzr
        cmn     x13, #1
        eor     x24, x24, x13
        umlal   v5.2d, v10.2s, v1.s[2]
        adcs    x13, x15, xzr
        umlal2  v5.2d, v10.4s, v1.s[3]
        adcs    x15, x16, xzr
        adds    x27, x27, x10
        umulh   x10, x17, x14
        umlal   v5.2d, v15.2s, v24.s[0]
        eor     x27, x27, x22
        adcs    x28, x4, x28
        umlal2  v5.2d, v15.4s, v24.s[1]
        adcs    x26, x12, x26
        umlal   v5.2d, v16.2s, v24.s[2]
        eor     x28, x28, x22
        eor     x26, x26, x22
        adcs    x25, x8, x25
        umlal2  v5.2d, v16.4s, v24.s[3]
        ldr     x12, [x3]
        adcs    x4, x9, x5
        ldr     x5, [sp, #0x470]
        ldr     x16, [x3, #8]
        eor     x25, x25, x22
        mul     x8, x17, x5
        umlal   v5.2d, v13.2s, v19.s[0]
        adcs    x9, x11, xzr
        ldr     x11, [sp, #0x348]
        eor     x4, x4, x22
        cmn     x22, #1
        umlal2  v5.2d, v13.4s, v19.s[1]
        eor     x9, x9, x22
        adcs    x11, x11, x12
        umlal   v5.2d, v27.2s, v19.s[2]
        adcs    x7, x7, x16
        ldr     x16, [sp, #0x4a8]
        mul     x12, x16, x5
        umlal2  v5.2d, v27.4s, v19.s[3]
        str     x19, [sp, #0x348]
        ldr     x19, [sp, #0x380]
        adcs    x27, x27, x19
        ldr     x19, [sp, #0x388]
        stp     q26, q2, [x0, #-0x160]
        adcs    x28, x28, x19
        ldr     x19, [sp, #0x390]
        umlal   v5.2d, v21.2s, v3.s[0]
        adcs    x26, x26, x19
        umulh   x17, x17, x5
        umlal2  v5.2d, v21.4s, v3.s[2]
        str     x24, [sp, #0x350]
        ldr     x24, [sp, #0x398]
        adcs    x25, x25, x24
        umlal   v17.2d, v23.2s, v1.s[0]
        str     x15, [sp, #0x358]
        ldr     x15, [sp, #0x4b0]
        ldp     q12, q2, [x15, #-0x80]
        ldr     x15, [sp, #0x3b0]
        adcs    x4, x4, x15
        umlal2  v17.2d, v23.4s, v1.s[1]
        ldp     q6, q21, [x1, #-0xa0]
        str     x2, [sp, #0x400]
        ldr     x2, [sp, #0x3b8]
        adcs    x9, x9, x2
        adc     x22, x22, xzr
        umlal   v17.2d, v20.2s, v1.s[2]
        str     x13, [sp, #0x360]
        ldr     x13, [sp, #0x3d0]
        adds    x11, x11, x13
        umulh   x5, x16, x5
        ldr     x13, [sp, #0x368]
        umlal2  v17.2d, v20.4s, v1.s[3]
        adcs    x7, x7, x6
        umlal   v17.2d, v10.2s, v24.s[0]
        adcs    x27, x27, x20
        umlal2  v17.2d, v10.4s, v24.s[1]
        adcs    x28, x28, x23
        umlal   v17.2d, v15.2s, v24.s[2]
        adcs    x26, x26, x21
        str     x1, [sp, #0x3e0]
        mul     x1, x16, x14
        umlal2  v17.2d, v15.4s, v24.s[3]
        adcs    x25, x25, x13
        ldr     x13, [sp, #0x378]
        umlal   v17.2d, v16.2s, v19.s[0]
        adcs    x4, x4, x13
        ldr     x13, [sp, #0x370]
        umlal2  v17.2d, v16.4s, v19.s[1]
        and     v26.16b, v6.16b, v4.16b
        adcs    x9, x9, x13
        umulh   x16, x16, x14
        umlal   v17.2d, v13.2s, v19.s[2]
        adc     x22, x22, xzr
        adds    x19, x19, x11
        umlal   v9.2d, v8.2s, v1.s[0]
        adcs    x24, x24, x7
        ldr     x7, [sp, #0x468]
        usra    v26.2d, v25.2d, #0x3a
        umlal2  v17.2d, v13.4s, v19.s[3]
        and     v25.16b, v21.16b, v4.16b
        adcs    x27, x15, x27
        ldr     x15, [sp, #0x3d0]
        stp     x19, x24, [x3, #0x20]
        umlal   v17.2d, v27.2s, v3.s[0]
        adcs    x28, x2, x28
        ldr     x2, [sp, #0x450]
        umulh   x11, x2, x7
        umlal2  v17.2d, v27.4s, v3.s[2]
        usra    v25.2d, v6.2d, #0x3a
        adcs    x26, x15, x26
        stp     x27, x28, [x3, #0x30]
        umlal2  v9.2d, v8.4s, v1.s[1]
        adcs    x25, x6, x25
        umlal   v9.2d, v23.2s, v1.s[2]
        ldr     x6, [sp, #0x378]
        mov     v6.16b, v21.16b
        adcs    x20, x20, x4
        umlal2  v9.2d, v23.4s, v1.s[3]
        adcs    x23, x23, x9
        ldr     x9, [sp, #0x438]
        mul     x4, x2, x7
        umlal   v9.2d, v20.2s, v24.s[0]
        adcs    x21, x21, x22
        ldr     x22, [sp, #0x368]
        umlal2  v9.2d, v20.4s, v24.s[1]
        adcs    x22, x22, xzr
        stp     q5, q17, [x0, #-0x140]
        adcs    x6, x6, xzr
        mul     x15, x2, x9
        umlal   v9.2d, v10.2s, v24.s[2]
        adcs    x13, x13, xzr
        adds    x8, x10, x8
        umlal2  v9.2d, v10.4s, v24.s[3]
        adcs    x10, x17, x12
        ldr     x12, [sp, #0x410]
        umlal   v9.2d, v15.2s, v19.s[0]
        adc     x5, x5, xzr
        adds    x1, x8, x1
        umulh   x8, x2, x9
        umlal   v7.2d, v11.2s, v1.s[0]
        adcs    x10, x10, x16
        ldr     x16, [sp, #0x440]
        umlal2  v9.2d, v15.4s, v19.s[1]
        adc     x5, x5, xzr
        umlal   v9.2d, v16.2s, v19.s[2]
        subs    x17, x12, x16
        umlal2  v9.2d, v16.4s, v19.s[3]
        str     x13, [sp, #0x370]
        ldr     x13, [sp, #0x418]
        str     x6, [sp, #0x378]
        ldr     x6, [sp, #0x420]
        str     x22, [sp, #0x368]
        sbcs    x22, x13, x6
        str     x21, [sp, #0x3d0]
        ldr     x21, [sp, #0x4b0]
        ldp     q5, q17, [x21, #-0x60]
        str     x23, [sp, #0x3b8]
        ldr     x23, [sp, #0x4a0]
        str     x20, [sp, #0x3b0]
        mul     x20, x23, x9
        umlal2  v7.2d, v11.4s, v1.s[1]
        str     x25, [sp, #0x398]
        csetm   x25, lo
        adds    x11, x11, x15
        umlal   v7.2d, v8.2s, v1.s[2]
        eor     x15, x17, x25
        ldr     x17, [sp, #0x3e0]
        umlal   v9.2d, v13.2s, v3.s[0]
        ldp     q21, q27, [x17, #-0x80]
        str     x26, [sp, #0x390]
        umulh   x26, x23, x9
        umlal2  v9.2d, v13.4s, v3.s[2]
        adcs    x20, x8, x20
        umlal2  v7.2d, v8.4s, v1.s[3]
        umlal   v7.2d, v23.2s, v24.s[0]
        umlal2  v7.2d, v23.4s, v24.s[1]
        mul     x8, x23, x7
        umlal   v7.2d, v20.2s, v24.s[2]
        adc     x26, x26, xzr
        umlal2  v7.2d, v20.4s, v24.s[3]
        cmn     x25, #1
        eor     x22, x22, x25
        umlal   v7.2d, v10.2s, v19.s[0]
        adcs    x15, x15, xzr
        umlal2  v7.2d, v10.4s, v19.s[1]
        str     x28, [sp, #0x408]
        umulh   x28, x23, x7
        adcs    x22, x22, xzr
        str     x27, [sp, #0x3d8]
        ldr     x27, [sp, #0x498]
        str     x24, [sp, #0x338]
        ldr     x24, [sp, #0x488]
        str     x19, [sp, #0x330]
        subs    x19, x27, x24
        umlal   v7.2d, v15.2s, v19.s[2]
        str     x22, [sp, #0x328]
        ldr     x22, [sp, #0x490]
        str     x15, [sp, #0x320]
        ldr     x15, [sp, #0x478]
        sbcs    x23, x22, x15
        mov     v13.16b, v27.16b
        umlal2  v7.2d, v15.4s, v19.s[3]
        csetm   x2, lo
        adds    x8, x11, x8
        ldr     x11, [sp, #0x400]
        and     v27.16b, v27.16b, v4.16b
        eor     x25, x2, x25
        umlal   v7.2d, v16.2s, v3.s[0]
        eor     x19, x19, x2
        eor     x23, x23, x2
        str     x25, [sp, #0x318]
        ldr     x25, [sp, #0x360]
        mul     x9, x11, x25
        umlal2  v7.2d, v16.4s, v3.s[2]
        and     v16.16b, v21.16b, v4.16b
        adcs    x20, x20, x28
        umlal   v22.2d, v0.2s, v1.s[0]
        usra    v27.2d, v21.2d, #0x3a
        adc     x28, x26, xzr
        umlal2  v22.2d, v0.4s, v1.s[1]
        cmn     x2, #1
        ldr     x2, [sp, #0x358]
        usra    v16.2d, v6.2d, #0x3a
        umulh   x26, x11, x25
        adcs    x19, x19, xzr
        umlal   v22.2d, v11.2s, v1.s[2]
        adcs    x23, x23, xzr
        ldr     x7, [sp, #0x348]
        stp     q9, q7, [x0, #-0x120]
        umlal2  v22.2d, v11.4s, v1.s[3]
        str     x23, [sp, #0x310]
        mul     x23, x11, x2
        str     x19, [sp, #0x308]
        ldr     x19, [sp, #0x350]
        eor     x9, x9, x19
        umlal   v22.2d, v8.2s, v24.s[0]
        umlal2  v22.2d, v8.4s, v24.s[1]
        umlal   v22.2d, v23.2s, v24.s[2]
        umlal2  v22.2d, v23.4s, v24.s[3]
        mul     x13, x7, x2
        umlal   v22.2d, v20.2s, v19.s[0]
        umlal2  v22.2d, v20.4s, v19.s[1]
        umlal   v22.2d, v10.2s, v19.s[2]
        umulh   x11, x11, x2
        adds    x23, x26, x23
        umlal2  v22.2d, v10.4s, v19.s[3]
        umlal   v14.2d, v18.2s, v1.s[0]
        ldp     q9, q6, [x21, #-0x40]
        umlal   v22.2d, v15.2s, v3.s[0]
        ldp     q7, q21, [x17, #-0x60]
        umlal2  v22.2d, v15.4s, v3.s[2]
        umulh   x26, x7, x2
        umlal2  v14.2d, v18.4s, v1.s[1]
        umlal   v14.2d, v0.2s, v1.s[2]
        adcs    x2, x11, x13
        umlal2  v14.2d, v0.4s, v1.s[3]
        umlal   v14.2d, v11.2s, v24.s[0]
        umlal2  v14.2d, v11.4s, v24.s[1]
        umulh   x11, x7, x25
        adc     x26, x26, xzr
        umlal   v14.2d, v8.2s, v24.s[2]
        umlal2  v14.2d, v8.4s, v24.s[3]
        and     v15.16b, v7.16b, v4.16b
        umlal   v14.2d, v23.2s, v19.s[0]
        mul     x25, x7, x25
        umlal2  v14.2d, v23.4s, v19.s[1]
        usra    v15.2d, v13.2d, #0x3a
        umlal   v14.2d, v20.2s, v19.s[2]
        and     v13.16b, v21.16b, v4.16b
        umlal2  v14.2d, v20.4s, v19.s[3]
        mov     v21.16b, v21.16b
        mul     x7, x27, x16
        umlal   v14.2d, v10.2s, v3.s[0]
        usra    v13.2d, v7.2d, #0x3a
        adds    x23, x23, x25
        umlal   v26.2d, v12.2s, v1.s[0]
        adcs    x25, x2, x11
        ldr     x2, [sp, #0x340]
        eor     x23, x23, x19
        umlal2  v14.2d, v10.4s, v3.s[2]
        adc     x26, x26, xzr
        eor     x25, x25, x19
        cmn     x19, #1
        umlal2  v26.2d, v12.4s, v1.s[1]
        adcs    x9, x9, x2
        eor     x26, x26, x19
        mul     x11, x27, x6
        adcs    x23, x23, x1
        umlal   v26.2d, v18.2s, v1.s[2]
        stp     q22, q14, [x0, #-0x100]
        umlal2  v26.2d, v18.4s, v1.s[3]
        adcs    x25, x25, x10
        adcs    x26, x26, x5
        umulh   x13, x27, x16
        mul     x2, x22, x6
        adc     x19, x19, xzr
        adds    x9, x9, x4
        umlal   v26.2d, v0.2s, v24.s[0]
        adcs    x23, x23, x8
        adcs    x25, x25, x20
        adcs    x26, x26, x28
        umlal2  v26.2d, v0.4s, v24.s[1]
        adc     x19, x19, xzr
        adds    x9, x10, x9
        adcs    x23, x5, x23
        umlal   v26.2d, v11.2s, v24.s[2]
        mul     x5, x22, x16
        adcs    x25, x4, x25
        adcs    x26, x8, x26
        umlal2  v26.2d, v11.4s, v24.s[3]
        adcs    x19, x20, x19
        adcs    x20, x28, xzr
        adds    x28, x13, x11
        umlal   v26.2d, v8.2s, v19.s[0]
        umlal2  v26.2d, v8.4s, v19.s[1]
        umulh   x4, x27, x6
        umlal   v26.2d, v23.2s, v19.s[2]
        adcs    x2, x4, x2
        umlal2  v26.2d, v23.4s, v19.s[3]
        umlal   v25.2d, v2.2s, v1.s[0]
        ldp     q14, q10, [x21, #-0x20]
        umlal2  v25.2d, v2.4s, v1.s[1]
        mul     x4, x15, x12
        umlal   v25.2d, v12.2s, v1.s[2]
        umlal2  v25.2d, v12.4s, v1.s[3]
        umlal   v26.2d, v20.2s, v3.s[0]
        ldp     q7, q22, [x17, #-0x40]
        umulh   x8, x22, x16
        umlal2  v26.2d, v20.4s, v3.s[2]
        umlal   v25.2d, v18.2s, v24.s[0]
        umlal2  v25.2d, v18.4s, v24.s[1]
        umlal   v25.2d, v0.2s, v24.s[2]
        umulh   x10, x22, x6
        umlal2  v25.2d, v0.4s, v24.s[3]
        adc     x10, x10, xzr
        adds    x28, x28, x5
        adcs    x2, x2, x8
        umlal   v25.2d, v11.2s, v19.s[0]
        adc     x5, x10, xzr
        umlal2  v25.2d, v11.4s, v19.s[1]
        umlal   v25.2d, v8.2s, v19.s[2]
        mov     v20.16b, v22.16b
        ldr     x13, [sp, #0x470]
        mul     x8, x24, x12
        umlal2  v25.2d, v8.4s, v19.s[3]
        and     v22.16b, v22.16b, v4.16b
        umlal   v16.2d, v5.2s, v1.s[0]
        umlal   v25.2d, v23.2s, v3.s[0]
        usra    v22.2d, v7.2d, #0x3a
        subs    x10, x16, x14
        ldr     x14, [sp, #0x468]
        ldr     x16, [sp, #0x418]
        umlal2  v25.2d, v23.4s, v3.s[2]
        and     v7.16b, v7.16b, v4.16b
        umulh   x11, x24, x12
        umlal2  v16.2d, v5.4s, v1.s[1]
        sbcs    x6, x6, x13
        mul     x13, x24, x16
        umlal   v16.2d, v2.2s, v1.s[2]
        usra    v7.2d, v21.2d, #0x3a
        sbcs    x14, x12, x14
        umlal2  v16.2d, v2.4s, v1.s[3]
        str     x20, [sp, #0x350]
        ldr     x20, [sp, #0x438]
        sbcs    x20, x16, x20
        umlal   v16.2d, v12.2s, v24.s[0]
        str     x19, [sp, #0x360]
        csetm   x19, lo
        str     x26, [sp, #0x348]
        ldr     x26, [sp, #0x458]
        str     x25, [sp, #0x358]
        subs    x25, x26, x27
        umlal2  v16.2d, v12.4s, v24.s[1]
        ldr     x27, [sp, #0x4a0]
        stp     q26, q25, [x0, #-0xe0]
        str     x23, [sp, #0x400]
        ldr     x23, [sp, #0x4a8]
        str     x9, [sp, #0x300]
        sbcs    x9, x23, x22
        umlal   v16.2d, v18.2s, v24.s[2]
        str     x1, [sp, #0x2f8]
        ldr     x1, [sp, #0x450]
        sbcs    x22, x1, x24
        umulh   x24, x24, x16
        umlal2  v16.2d, v18.4s, v24.s[3]
        sbcs    x27, x27, x15
        eor     x10, x10, x19
        umlal   v16.2d, v0.2s, v19.s[0]
        csetm   x1, lo
        umlal2  v16.2d, v0.4s, v19.s[1]
        eor     x25, x25, x1
        eor     x27, x27, x1
        eor     x9, x9, x1
        umlal   v16.2d, v11.2s, v19.s[2]
        eor     x22, x22, x1
        cmn     x1, #1
        mul     x23, x15, x16
        umlal2  v16.2d, v11.4s, v19.s[3]
        adcs    x25, x25, xzr
        umlal   v27.2d, v17.2s, v1.s[0]
        adcs    x9, x9, xzr
        ldp     q21, q23, [x21]
        umlal   v16.2d, v8.2s, v3.s[0]
        adcs    x22, x22, xzr
        ldp     q25, q26, [x17, #-0x20]
        umulh   x16, x15, x16
        adcs    x27, x27, xzr
        umlal2  v16.2d, v8.4s, v3.s[2]
        adds    x11, x11, x13
        adcs    x23, x24, x23
        umlal2  v27.2d, v17.4s, v1.s[1]
        eor     x24, x14, x19
        eor     x6, x6, x19
        umlal   v27.2d, v5.2s, v1.s[2]
        eor     x20, x20, x19
        umlal2  v27.2d, v5.4s, v1.s[3]
        umlal   v27.2d, v2.2s, v24.s[0]
        adc     x13, x16, xzr
        umlal2  v27.2d, v2.4s, v24.s[1]
        cmn     x19, #1
        umlal   v27.2d, v12.2s, v24.s[2]
        adcs    x10, x10, xzr
        umulh   x14, x15, x12
        umlal2  v27.2d, v12.4s, v24.s[3]
        ldr     x16, [sp, #0x320]
        adcs    x6, x6, xzr
        mov     v8.16b, v26.16b
        umlal   v27.2d, v18.2s, v19.s[0]
        adcs    x24, x24, xzr
        and     v26.16b, v26.16b, v4.16b
        umlal2  v27.2d, v18.4s, v19.s[1]
        adcs    x20, x20, xzr
        adds    x4, x11, x4
        ldr     x11, [sp, #0x308]
        umlal   v27.2d, v0.2s, v19.s[2]
        usra    v26.2d, v25.2d, #0x3a
        mul     x12, x11, x16
        umlal2  v27.2d, v0.4s, v19.s[3]
        and     v25.16b, v25.16b, v4.16b
        adcs    x23, x23, x14
        ldr     x14, [sp, #0x328]
        umlal   v27.2d, v11.2s, v3.s[0]
        eor     x19, x1, x19
        adc     x1, x13, xzr
        umlal2  v27.2d, v11.4s, v3.s[2]
        subs    x13, x25, x22
        usra    v25.2d, v20.2d, #0x3a
        umlal   v15.2d, v9.2s, v1.s[0]
        mul     x15, x11, x14
        sbcs    x26, x9, x27
        umlal2  v15.2d, v9.4s, v1.s[1]
        str     x27, [sp, #0x2f0]
        csetm   x27, lo
        str     x22, [sp, #0x2e8]
        ldr     x22, [sp, #0x318]
        eor     x12, x12, x22
        umlal   v15.2d, v17.2s, v1.s[2]
        umulh   x21, x11, x16
        ldr     x22, [sp, #0x310]
        umlal2  v15.2d, v17.4s, v1.s[3]
        eor     x13, x13, x27
        stp     q16, q27, [x0, #-0xc0]
        umlal   v15.2d, v5.2s, v24.s[0]
        umlal2  v15.2d, v5.4s, v24.s[1]
        umulh   x11, x11, x14
        umlal   v15.2d, v2.2s, v24.s[2]
        eor     x26, x26, x27
        umlal   v13.2d, v6.2s, v1.s[0]
        umlal2  v15.2d, v2.4s, v24.s[3]
        umlal   v15.2d, v12.2s, v19.s[0]
        str     x19, [sp, #0x308]
        umulh   x19, x22, x14
        adds    x21, x21, x15
        umlal2  v15.2d, v12.4s, v19.s[1]
        umlal   v15.2d, v18.2s, v19.s[2]
        umlal2  v13.2d, v6.4s, v1.s[1]
        umlal2  v15.2d, v18.4s, v19.s[3]
        mul     x14, x22, x14
        umlal   v15.2d, v0.2s, v3.s[0]
        ldp     q11, q16, [x17]
        umlal2  v15.2d, v0.4s, v3.s[2]
        umlal   v13.2d, v9.2s, v1.s[2]
        umulh   x15, x22, x16
        umlal2  v13.2d, v9.4s, v1.s[3]
        adcs    x11, x11, x14
        adc     x19, x19, xzr
        umlal   v13.2d, v17.2s, v24.s[0]
        subs    x14, x24, x10
        umlal2  v13.2d, v17.4s, v24.s[1]
        sbcs    x17, x20, x6
        umlal   v13.2d, v5.2s, v24.s[2]
        mul     x22, x22, x16
        csetm   x16, lo
        cmn     x27, #1
        eor     x14, x14, x16
        eor     x17, x17, x16
        adcs    x13, x13, xzr
        umlal2  v13.2d, v5.4s, v24.s[3]
        str     x13, [sp, #0x320]
        umulh   x13, x25, x10
        adcs    x26, x26, xzr
        cmn     x16, #1
        umlal   v13.2d, v2.2s, v19.s[0]
        adcs    x14, x14, xzr
        and     v0.16b, v11.16b, v4.16b
        eor     x27, x27, x16
        adcs    x16, x17, xzr
        adds    x21, x21, x22
        umlal   v7.2d, v14.2s, v1.s[0]
        adcs    x22, x11, x15
        ldr     x15, [sp, #0x4b0]
        ldr     x11, [sp, #0x318]
        eor     x21, x21, x11
        usra    v0.2d, v8.2d, #0x3a
        umlal2  v13.2d, v2.4s, v19.s[1]
        ldp     q8, q20, [x15, #0x20]
        mul     x17, x25, x6
        adc     x19, x19, xzr
        cmn     x11, #1
        umlal   v13.2d, v12.2s, v19.s[2]
        eor     x22, x22, x11
        eor     x19, x19, x11
        adcs    x12, x12, x7
        and     v27.16b, v16.16b, v4.16b
        adcs    x21, x21, x28
        mov     v16.16b, v16.16b
        str     x28, [sp, #0x310]
        umulh   x28, x25, x6
        adcs    x22, x22, x2
        umlal2  v7.2d, v14.4s, v1.s[1]
        adcs    x19, x19, x5
        umlal2  v13.2d, v12.4s, v19.s[3]
        adc     x11, x11, xzr
        adds    x12, x12, x8
        umlal   v7.2d, v6.2s, v1.s[2]
        adcs    x21, x21, x4
        umlal   v13.2d, v18.2s, v3.s[0]
        usra    v27.2d, v11.2d, #0x3a
        str     x7, [sp, #0x318]
        mul     x7, x9, x6
        adcs    x22, x22, x23
        umlal2  v7.2d, v6.4s, v1.s[3]
        adcs    x19, x19, x1
        umlal2  v13.2d, v18.4s, v3.s[2]
        adc     x11, x11, xzr
        adds    x13, x13, x17
        umlal   v7.2d, v9.2s, v24.s[0]
        mul     x25, x25, x10
        umlal2  v7.2d, v9.4s, v24.s[1]
        adcs    x28, x28, x7
        ldr     x7, [sp, #0x308]
        stp     q15, q13, [x0, #-0xa0]
        umlal   v7.2d, v17.2s, v24.s[2]
        umulh   x6, x9, x6
        eor     x17, x25, x7
        umlal   v22.2d, v10.2s, v1.s[0]
        umlal2  v7.2d, v17.4s, v24.s[3]
        umlal   v7.2d, v5.2s, v19.s[0]
        ldp     q11, q15, [x15, #0x40]
        umlal2  v7.2d, v5.4s, v19.s[1]
        str     x17, [sp, #0x328]
        mul     x17, x9, x10
        umlal   v7.2d, v2.2s, v19.s[2]
        adc     x6, x6, xzr
        adds    x2, x2, x12
        umlal2  v7.2d, v2.4s, v19.s[3]
        adcs    x21, x5, x21
        umlal2  v22.2d, v10.4s, v1.s[1]
        umulh   x5, x9, x10
        ldr     x9, [sp, #0x2e8]
        adcs    x22, x8, x22
        umlal   v7.2d, v12.2s, v3.s[0]
        adcs    x19, x4, x19
        ldr     x4, [sp, #0x3e0]
        ldp     q13, q18, [x4, #0x20]
        umlal   v22.2d, v14.2s, v1.s[2]
        adcs    x23, x23, x11
        umlal2  v22.2d, v14.4s, v1.s[3]
        adcs    x1, x1, xzr
        adds    x8, x13, x17
        umlal2  v7.2d, v12.4s, v3.s[2]
        umulh   x10, x9, x20
        eor     x11, x8, x7
        umlal   v22.2d, v6.2s, v24.s[0]
        adcs    x28, x28, x5
        umlal2  v22.2d, v6.4s, v24.s[1]
        adc     x5, x6, xzr
        umlal   v22.2d, v9.2s, v24.s[2]
        umlal2  v22.2d, v9.4s, v24.s[3]
        umulh   x6, x9, x24
        umlal   v22.2d, v17.2s, v19.s[0]
        and     v12.16b, v13.16b, v4.16b
        usra    v12.2d, v16.2d, #0x3a
        mov     v16.16b, v18.16b
        mul     x12, x9, x24
        and     v18.16b, v18.16b, v4.16b
        umlal   v25.2d, v21.2s, v1.s[0]
        usra    v18.2d, v13.2d, #0x3a
        umlal2  v22.2d, v17.4s, v19.s[1]
        umlal2  v25.2d, v21.4s, v1.s[1]
        umlal   v22.2d, v5.2s, v19.s[2]
        umlal2  v22.2d, v5.4s, v19.s[3]
        umlal   v25.2d, v10.2s, v1.s[2]
        ldr     x13, [sp, #0x2f0]
        umlal2  v25.2d, v10.4s, v1.s[3]
        umlal   v22.2d, v2.2s, v3.s[0]
        umlal   v25.2d, v14.2s, v24.s[0]
        umlal2  v22.2d, v2.4s, v3.s[2]
        ldp     q13, q2, [x15, #0x60]
        umlal2  v25.2d, v14.4s, v24.s[1]
        mul     x9, x9, x20
        umlal   v25.2d, v6.2s, v24.s[2]
        umlal2  v25.2d, v6.4s, v24.s[3]
        umlal   v25.2d, v9.2s, v19.s[0]
        stp     q7, q22, [x0, #-0x80]
        mul     x17, x13, x20
        adds    x6, x6, x9
        umlal2  v25.2d, v9.4s, v19.s[1]
        ldp     q7, q22, [x4, #0x40]
        umlal   v25.2d, v17.2s, v19.s[2]
        umulh   x20, x13, x20
        umlal2  v25.2d, v17.4s, v19.s[3]
        adcs    x9, x10, x17
        ldr     x17, [sp, #0x320]
        umlal   v25.2d, v5.2s, v3.s[0]
        umlal2  v25.2d, v5.4s, v3.s[2]
        umlal   v26.2d, v23.2s, v1.s[0]
        mul     x10, x13, x24
        str     x1, [sp, #0x2e8]
        umulh   x1, x17, x14
        umlal2  v26.2d, v23.4s, v1.s[1]
        umlal   v26.2d, v21.2s, v1.s[2]
        adc     x20, x20, xzr
        umlal2  v26.2d, v21.4s, v1.s[3]
        mov     v5.16b, v22.16b
        and     v22.16b, v22.16b, v4.16b
        umulh   x24, x13, x24
        ldr     x13, [sp, #0x458]
        adds    x6, x6, x10
        umlal   v26.2d, v10.2s, v24.s[0]
        usra    v22.2d, v7.2d, #0x3a
        and     v7.16b, v7.16b, v4.16b
        mul     x10, x17, x16
        adcs    x24, x9, x24
        ldr     x9, [sp, #0x3c8]
        ldp     q28, q29, [x4, #0x60]
        ldr     x4, [sp, #0x4a8]
        adc     x20, x20, xzr
        subs    x13, x9, x13
        ldr     x9, [sp, #0x4b8]
        usra    v7.2d, v16.2d, #0x3a
        umlal   v0.2d, v8.2s, v1.s[0]
        sbcs    x4, x9, x4
        ldp     q16, q30, [x15, #0x80]
        ldr     x15, [sp, #0x4d0]
        umlal2  v0.2d, v8.4s, v1.s[1]
        mul     x9, x17, x14
        str     x23, [sp, #0x2f0]
        ldr     x23, [sp, #0x450]
        sbcs    x23, x15, x23
        ldr     x15, [sp, #0x4d8]
        umlal2  v26.2d, v10.4s, v24.s[1]
        str     x19, [sp, #0x2e0]
        ldr     x19, [sp, #0x4a0]
        sbcs    x19, x15, x19
        ldr     x15, [sp, #0x4e0]
        umlal   v0.2d, v23.2s, v1.s[2]
        str     x22, [sp, #0x2d8]
        ldr     x7, [sp, #0x488]
        ldr     x22, [sp, #0x498]
        sbcs    x22, x15, x22
        ldr     x15, [sp, #0x4e8]
        umlal   v27.2d, v20.2s, v1.s[0]
        umulh   x17, x17, x16
        str     x21, [sp, #0x320]
        ldr     x21, [sp, #0x490]
        sbcs    x21, x15, x21
        ldr     x15, [sp, #0x4c0]
        umlal2  v0.2d, v23.4s, v1.s[3]
        eor     x9, x9, x27
        sbcs    x7, x15, x7
        ldr     x15, [sp, #0x4c8]
        umlal   v0.2d, v21.2s, v24.s[0]
        str     x2, [sp, #0x2d0]
        ldr     x2, [sp, #0x478]
        sbcs    x2, x15, x2
        umlal   v26.2d, v14.2s, v24.s[2]
        csetm   x15, lo
        adds    x1, x1, x10
        umlal2  v26.2d, v14.4s, v24.s[3]
        mul     x10, x26, x16
        eor     x13, x13, x15
        eor     x23, x23, x15
        umlal   v26.2d, v6.2s, v19.s[0]
        eor     x19, x19, x15
        eor     x4, x4, x15
        umlal2  v0.2d, v21.4s, v24.s[1]
        eor     x22, x22, x15
        eor     x7, x7, x15
        eor     x21, x21, x15
        eor     x2, x2, x15
        umlal   v0.2d, v10.2s, v24.s[2]
        umulh   x16, x26, x16
        umlal2  v27.2d, v20.4s, v1.s[1]
        adcs    x10, x17, x10
        umlal   v27.2d, v8.2s, v1.s[2]
        umlal   v12.2d, v11.2s, v1.s[0]
        umlal2  v0.2d, v10.4s, v24.s[3]
        mul     x17, x26, x14
        umlal2  v27.2d, v8.4s, v1.s[3]
        adc     x16, x16, xzr
        umlal   v27.2d, v23.2s, v24.s[0]
        umlal2  v27.2d, v23.4s, v24.s[1]
        umulh   x26, x26, x14
        umlal   v0.2d, v14.2s, v19.s[0]
        adds    x1, x1, x17
        umlal2  v0.2d, v14.4s, v19.s[1]
        eor     x1, x1, x27
        umlal2  v26.2d, v6.4s, v19.s[1]
        umlal   v26.2d, v9.2s, v19.s[2]
        umlal2  v26.2d, v9.4s, v19.s[3]
        adcs    x26, x10, x26
        umlal   v26.2d, v17.2s, v3.s[0]
        adc     x10, x16, xzr
        cmn     x27, #1
        eor     x26, x26, x27
        umlal2  v12.2d, v11.4s, v1.s[1]
        adcs    x25, x9, x25
        eor     x9, x10, x27
        umlal   v12.2d, v20.2s, v1.s[2]
        adcs    x1, x1, x8
        umlal   v27.2d, v21.2s, v24.s[2]
        adcs    x26, x26, x28
        umlal2  v27.2d, v21.4s, v24.s[3]
        adcs    x8, x9, x5
        umlal   v27.2d, v10.2s, v19.s[0]
        adc     x27, x27, xzr
        adds    x25, x25, x12
        umlal2  v27.2d, v10.4s, v19.s[1]
        adcs    x1, x1, x6
        umlal   v0.2d, v6.2s, v19.s[2]
        adcs    x26, x26, x24
        umlal2  v26.2d, v17.4s, v3.s[2]
        and     v17.16b, v28.16b, v4.16b
        adcs    x8, x8, x20
        umlal   v18.2d, v15.2s, v1.s[0]
        adc     x27, x27, xzr
        adds    x28, x28, x25
        ldr     x25, [sp, #0x308]
        usra    v17.2d, v5.2d, #0x3a
        mov     v5.16b, v29.16b
        eor     x28, x28, x25
        adcs    x1, x5, x1
        and     v29.16b, v29.16b, v4.16b
        eor     x1, x1, x25
        adcs    x26, x12, x26
        umlal2  v18.2d, v15.4s, v1.s[1]
        eor     x26, x26, x25
        adcs    x5, x6, x8
        ldr     x6, [sp, #0x340]
        usra    v29.2d, v28.2d, #0x3a
        umlal2  v12.2d, v20.4s, v1.s[3]
        ldr     x8, [sp, #0x2f8]
        eor     x5, x5, x25
        adcs    x24, x24, x27
        ldr     x10, [sp, #0x300]
        ldr     x27, [sp, #0x328]
        umlal   v12.2d, v8.2s, v24.s[0]
        adcs    x20, x20, xzr
        cmn     x25, #1
        eor     x24, x24, x25
        ldr     x12, [sp, #0x358]
        umlal2  v0.2d, v6.4s, v19.s[3]
        ldr     x14, [sp, #0x348]
        adcs    x27, x27, x6
        eor     x20, x20, x25
        umlal   v0.2d, v9.2s, v3.s[0]
        ldr     x16, [sp, #0x360]
        adcs    x9, x11, x8
        ldr     x11, [sp, #0x400]
        ldr     x17, [sp, #0x350]
        umlal2  v12.2d, v8.4s, v24.s[1]
        adcs    x28, x28, x10
        umlal   v27.2d, v14.2s, v19.s[2]
        adcs    x1, x1, x11
        ldr     x11, [sp, #0x318]
        umlal   v12.2d, v23.2s, v24.s[2]
        ldr     x10, [sp, #0x310]
        adcs    x26, x26, x12
        adcs    x5, x5, x14
        ldr     x8, [sp, #0x2d0]
        umlal2  v12.2d, v23.4s, v24.s[3]
        umlal   v12.2d, v21.2s, v19.s[0]
        ldr     x6, [sp, #0x320]
        adcs    x24, x24, x16
        umlal2  v0.2d, v9.4s, v3.s[2]
        adcs    x20, x20, x17
        umlal2  v12.2d, v21.4s, v19.s[1]
        adc     x25, x25, xzr
        adds    x27, x27, x11
        umlal   v12.2d, v10.2s, v19.s[2]
        adcs    x9, x9, x10
        umlal2  v12.2d, v10.4s, v19.s[3]
        adcs    x28, x28, x8
        umlal2  v27.2d, v14.4s, v19.s[3]
        adcs    x1, x1, x6
        umlal   v27.2d, v6.2s, v3.s[0]
        str     x2, [sp, #0x308]
        ldr     x2, [sp, #0x2d8]
        adcs    x26, x26, x2
        ldr     x2, [sp, #0x2e0]
        stp     q25, q26, [x0, #-0x60]
        adcs    x5, x5, x2
        ldr     x2, [sp, #0x2f0]
        umlal   v7.2d, v13.2s, v1.s[0]
        adcs    x24, x24, x2
        ldr     x2, [sp, #0x3e0]
        ldp     q9, q25, [x2, #0x80]
        ldr     x2, [sp, #0x2e8]
        umlal2  v7.2d, v13.4s, v1.s[1]
        adcs    x20, x20, x2
        ldr     x2, [sp, #0x4b0]
        ldp     q26, q28, [x2, #0xa0]
        umlal   v18.2d, v11.2s, v1.s[2]
        adc     x25, x25, xzr
        adds    x27, x12, x27
        umlal2  v18.2d, v11.4s, v1.s[3]
        adcs    x9, x14, x9
        umlal   v7.2d, v15.2s, v1.s[2]
        adcs    x28, x16, x28
        umlal   v18.2d, v20.2s, v24.s[0]
        adcs    x1, x17, x1
        umlal2  v18.2d, v20.4s, v24.s[1]
        adcs    x26, x11, x26
        umlal   v18.2d, v8.2s, v24.s[2]
        adcs    x5, x10, x5
        umlal2  v18.2d, v8.4s, v24.s[3]
        adcs    x24, x8, x24
        umlal2  v7.2d, v15.4s, v1.s[3]
        adcs    x20, x6, x20
        umlal   v7.2d, v11.2s, v24.s[0]
        umlal2  v7.2d, v11.4s, v24.s[1]
        umlal   v7.2d, v20.2s, v24.s[2]
        umlal2  v7.2d, v20.4s, v24.s[3]
        umlal   v18.2d, v23.2s, v19.s[0]
        ldr     x6, [sp, #0x3e0]
        umlal2  v27.2d, v6.4s, v3.s[2]
        mov     v6.16b, v25.16b
        and     v25.16b, v25.16b, v4.16b
        umlal   v22.2d, v2.2s, v1.s[0]
        usra    v25.2d, v9.2d, #0x3a
        and     v9.16b, v9.16b, v4.16b
        umlal   v7.2d, v8.2s, v19.s[0]
        usra    v9.2d, v5.2d, #0x3a
        umlal2  v7.2d, v8.4s, v19.s[1]
        stp     q0, q27, [x0, #-0x40]
        umlal2  v22.2d, v2.4s, v1.s[1]
        ldp     q0, q5, [x6, #0xa0]
        umlal   v22.2d, v13.2s, v1.s[2]
        umlal2  v18.2d, v23.4s, v19.s[1]
        umlal   v18.2d, v21.2s, v19.s[2]
        ldr     x8, [sp, #0x2d8]
        umlal2  v18.2d, v21.4s, v19.s[3]
        umlal   v18.2d, v10.2s, v3.s[0]
        umlal2  v18.2d, v10.4s, v3.s[2]
        ldp     q10, q27, [x2, #0xc0]
        umlal   v12.2d, v14.2s, v3.s[0]
        ldr     x10, [sp, #0x2f0]
        umlal2  v12.2d, v14.4s, v3.s[2]
        umlal   v7.2d, v23.2s, v19.s[2]
        ldr     x11, [sp, #0x2e8]
        umlal2  v7.2d, v23.4s, v19.s[3]
        umlal   v7.2d, v21.2s, v3.s[0]
        umlal2  v7.2d, v21.4s, v3.s[2]
        stp     q12, q18, [x0, #-0x20]
        adcs    x25, x8, x25
        ldr     x8, [sp, #0x2e0]
        umlal2  v22.2d, v13.4s, v1.s[3]
        adcs    x8, x8, xzr
        umlal   v22.2d, v15.2s, v24.s[0]
        adcs    x10, x10, xzr
        umlal2  v22.2d, v15.4s, v24.s[1]
        adcs    x11, x11, xzr
        cmn     x15, #1
        umlal   v22.2d, v11.2s, v24.s[2]
        adcs    x12, x13, xzr
        umlal2  v22.2d, v11.4s, v24.s[3]
        adcs    x4, x4, xzr
        umlal   v22.2d, v20.2s, v19.s[0]
        and     v14.16b, v0.16b, v4.16b
        adcs    x23, x23, xzr
        umlal2  v22.2d, v20.4s, v19.s[1]
        ldr     x13, [sp, #0x308]
        adcs    x19, x19, xzr
        ldr     x14, [x3]
        ldr     x16, [sp, #0x340]
        umlal   v22.2d, v8.2s, v19.s[2]
        usra    v14.2d, v6.2d, #0x3a
        adcs    x22, x22, xzr
        ldr     x17, [x3, #8]
        umlal2  v22.2d, v8.4s, v19.s[3]
        mov     v12.16b, v5.16b
        adcs    x21, x21, xzr
        umlal   v17.2d, v16.2s, v1.s[0]
        and     v5.16b, v5.16b, v4.16b
        adcs    x7, x7, xzr
        umlal   v22.2d, v23.2s, v3.s[0]
        adcs    x13, x13, xzr
        adds    x14, x14, x16
        umlal2  v17.2d, v16.4s, v1.s[1]
        usra    v5.2d, v0.2d, #0x3a
        str     x13, [sp, #0x308]
        ldr     x13, [sp, #0x2f8]
        adcs    x17, x17, x13
        umlal   v17.2d, v2.2s, v1.s[2]
        str     x21, [sp, #0x2e8]
        ldr     x21, [sp, #0x380]
        str     x7, [sp, #0x2f0]
        ldr     x7, [sp, #0x300]
        adcs    x21, x21, x7
        umlal2  v22.2d, v23.4s, v3.s[2]
        str     x22, [sp, #0x380]
        ldr     x22, [sp, #0x388]
        str     x4, [sp, #0x2e0]
        ldr     x4, [sp, #0x400]
        adcs    x22, x22, x4
        umlal2  v17.2d, v2.4s, v1.s[3]
        str     x19, [sp, #0x388]
        ldr     x19, [sp, #0x330]
        adcs    x19, x19, x27
        umlal   v17.2d, v13.2s, v24.s[0]
        str     x15, [sp, #0x330]
        ldr     x4, [sp, #0x390]
        ldr     x15, [sp, #0x338]
        adcs    x15, x15, x9
        ldr     x13, [sp, #0x398]
        umlal2  v17.2d, v13.4s, v24.s[1]
        str     x12, [sp, #0x338]
        ldr     x12, [sp, #0x3d8]
        adcs    x12, x12, x28
        stp     q7, q22, [x0]
        str     x23, [sp, #0x3d8]
        ldr     x23, [sp, #0x408]
        adcs    x23, x23, x1
        umlal   v17.2d, v15.2s, v24.s[2]
        adcs    x7, x4, x26
        umlal2  v17.2d, v15.4s, v24.s[3]
        adcs    x16, x13, x5
        ldr     x13, [sp, #0x3b0]
        umlal   v17.2d, v11.2s, v19.s[0]
        adcs    x13, x13, x24
        umlal2  v17.2d, v11.4s, v19.s[1]
        str     x24, [sp, #0x408]
        ldr     x24, [sp, #0x3b8]
        adcs    x24, x24, x20
        umlal   v17.2d, v20.2s, v19.s[2]
        str     x20, [sp, #0x2d8]
        ldr     x20, [sp, #0x3d0]
        adcs    x20, x20, x25
        umlal   v29.2d, v30.2s, v1.s[0]
        str     x25, [sp, #0x320]
        ldr     x25, [sp, #0x368]
        adcs    x25, x25, x8
        umlal2  v29.2d, v30.4s, v1.s[1]
        ldp     q0, q6, [x2, #0xe0]
        ldr     x2, [sp, #0x378]
        adcs    x2, x2, x10
        umlal2  v17.2d, v20.4s, v19.s[3]
        ldp     q7, q18, [x6, #0xc0]
        ldr     x6, [sp, #0x370]
        adcs    x6, x6, x11
        umlal   v29.2d, v16.2s, v1.s[2]
        str     x11, [sp, #0x2d0]
        adc     x11, xzr, xzr
        adds    x4, x4, x14
        ldr     x14, [sp, #0x398]
        umlal2  v29.2d, v16.4s, v1.s[3]
        adcs    x14, x14, x17
        ldr     x17, [sp, #0x3b0]
        umlal   v29.2d, v2.2s, v24.s[0]
        umlal2  v29.2d, v2.4s, v24.s[1]
        adcs    x21, x17, x21
        ldr     x17, [sp, #0x3b8]
        adcs    x22, x17, x22
        ldr     x17, [sp, #0x3d0]
        umlal   v17.2d, v8.2s, v3.s[0]
        umlal2  v17.2d, v8.4s, v3.s[2]
        adcs    x19, x17, x19
        ldr     x17, [sp, #0x368]
        adcs    x15, x17, x15
        ldr     x17, [sp, #0x378]
        umlal   v29.2d, v13.2s, v24.s[2]
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x370]
        and     v8.16b, v18.16b, v4.16b
        mov     v18.16b, v18.16b
        adcs    x23, x17, x23
        ldr     x17, [sp, #0x340]
        umlal2  v29.2d, v13.4s, v24.s[3]
        umlal   v29.2d, v15.2s, v19.s[0]
        usra    v8.2d, v7.2d, #0x3a
        adcs    x7, x17, x7
        ldr     x17, [sp, #0x2f8]
        adcs    x16, x17, x16
        ldr     x17, [sp, #0x300]
        umlal2  v29.2d, v15.4s, v19.s[1]
        and     v7.16b, v7.16b, v4.16b
        umlal   v29.2d, v11.2s, v19.s[2]
        adcs    x13, x17, x13
        ldr     x17, [sp, #0x400]
        adcs    x24, x17, x24
        usra    v7.2d, v12.2d, #0x3a
        umlal2  v29.2d, v11.4s, v19.s[3]
        adcs    x20, x27, x20
        umlal   v29.2d, v20.2s, v3.s[0]
        adcs    x27, x9, x25
        ldr     x25, [sp, #0x3e0]
        umlal2  v29.2d, v20.4s, v3.s[2]
        ldp     q12, q20, [x25, #0xe0]
        adcs    x28, x28, x2
        umlal   v9.2d, v26.2s, v1.s[0]
        umlal2  v9.2d, v26.4s, v1.s[1]
        ldr     x9, [sp, #0x320]
        adcs    x1, x1, x6
        ldr     x6, [sp, #0x2d8]
        adcs    x26, x26, x11
        ldr     x11, [sp, #0x4b0]
        umlal   v9.2d, v30.2s, v1.s[2]
        adcs    x2, x5, xzr
        ldr     x5, [sp, #0x408]
        umlal2  v9.2d, v30.4s, v1.s[3]
        ldr     x17, [sp, #0x2d0]
        adcs    x5, x5, xzr
        stp     q17, q29, [x0, #0x20]
        adcs    x6, x6, xzr
        umlal   v9.2d, v16.2s, v24.s[0]
        adcs    x9, x9, xzr
        ldp     q17, q21, [x11, #0x100]
        umlal2  v9.2d, v16.4s, v24.s[1]
        adcs    x8, x8, xzr
        umlal   v9.2d, v2.2s, v24.s[2]
        adcs    x10, x10, xzr
        umlal2  v9.2d, v2.4s, v24.s[3]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x2d0]
        ldr     x17, [sp, #0x460]
        str     x10, [sp, #0x320]
        ldr     x10, [sp, #0x3e8]
        subs    x17, x17, x10
        ldr     x10, [sp, #0x470]
        umlal   v9.2d, v13.2s, v19.s[0]
        str     x8, [sp, #0x2d8]
        ldr     x8, [sp, #0x3f8]
        sbcs    x10, x10, x8
        ldr     x8, [sp, #0x468]
        umlal2  v9.2d, v13.4s, v19.s[1]
        str     x9, [sp, #0x408]
        ldr     x9, [sp, #0x3a8]
        sbcs    x8, x8, x9
        ldr     x9, [sp, #0x438]
        umlal   v9.2d, v15.2s, v19.s[2]
        str     x6, [sp, #0x400]
        ldr     x6, [sp, #0x3a0]
        sbcs    x9, x9, x6
        ldr     x6, [sp, #0x440]
        umlal2  v9.2d, v15.4s, v19.s[3]
        str     x5, [sp, #0x300]
        ldr     x5, [sp, #0x3c0]
        sbcs    x6, x6, x5
        ldr     x5, [sp, #0x420]
        umlal   v9.2d, v11.2s, v3.s[0]
        str     x2, [sp, #0x2f8]
        ldr     x2, [sp, #0x448]
        sbcs    x5, x5, x2
        ldr     x2, [sp, #0x410]
        umlal2  v9.2d, v11.4s, v3.s[2]
        mov     v11.16b, v20.16b
        str     x26, [sp, #0x340]
        ldr     x26, [sp, #0x3f0]
        sbcs    x2, x2, x26
        ldr     x26, [sp, #0x418]
        umlal   v25.2d, v28.2s, v1.s[0]
        and     v20.16b, v20.16b, v4.16b
        str     x1, [sp, #0x370]
        ldr     x1, [sp, #0x430]
        sbcs    x26, x26, x1
        umlal2  v25.2d, v28.4s, v1.s[1]
        csetm   x1, lo
        str     x28, [sp, #0x378]
        ldr     x28, [sp, #0x338]
        str     x27, [sp, #0x368]
        ldr     x27, [sp, #0x3d8]
        str     x20, [sp, #0x3d0]
        subs    x20, x28, x27
        umlal   v25.2d, v26.2s, v1.s[2]
        usra    v20.2d, v12.2d, #0x3a
        eor     x6, x6, x1
        eor     x26, x26, x1
        eor     x8, x8, x1
        eor     x9, x9, x1
        umlal2  v25.2d, v26.4s, v1.s[3]
        eor     x5, x5, x1
        eor     x17, x17, x1
        umlal   v25.2d, v30.2s, v24.s[0]
        str     x24, [sp, #0x3b8]
        ldr     x24, [sp, #0x330]
        eor     x24, x24, x1
        eor     x2, x2, x1
        eor     x10, x10, x1
        umlal2  v25.2d, v30.4s, v24.s[1]
        str     x13, [sp, #0x330]
        ldr     x13, [sp, #0x2e0]
        str     x16, [sp, #0x3b0]
        ldr     x16, [sp, #0x388]
        str     x7, [sp, #0x398]
        sbcs    x7, x13, x16
        umlal   v25.2d, v16.2s, v24.s[2]
        str     x23, [sp, #0x390]
        csetm   x23, lo
        cmn     x1, #1
        adcs    x1, x17, xzr
        eor     x20, x20, x23
        eor     x7, x7, x23
        umulh   x17, x28, x1
        adcs    x10, x10, xzr
        umlal2  v25.2d, v16.4s, v24.s[3]
        adcs    x8, x8, xzr
        umlal   v25.2d, v2.2s, v19.s[0]
        adcs    x9, x9, xzr
        umlal2  v25.2d, v2.4s, v19.s[1]
        adcs    x6, x6, xzr
        umlal   v25.2d, v13.2s, v19.s[2]
        umlal2  v25.2d, v13.4s, v19.s[3]
        and     v12.16b, v12.16b, v4.16b
        adcs    x5, x5, xzr
        str     x12, [sp, #0x310]
        mul     x12, x28, x1
        umlal   v25.2d, v15.2s, v3.s[0]
        adcs    x2, x2, xzr
        umlal2  v25.2d, v15.4s, v3.s[2]
        usra    v12.2d, v18.2d, #0x3a
        adcs    x26, x26, xzr
        cmn     x23, #1
        umlal   v14.2d, v10.2s, v1.s[0]
        adcs    x20, x20, xzr
        str     x15, [sp, #0x318]
        mul     x15, x28, x10
        umlal2  v14.2d, v10.4s, v1.s[1]
        adcs    x7, x7, xzr
        str     x19, [sp, #0x350]
        subs    x19, x8, x1
        umlal   v14.2d, v28.2s, v1.s[2]
        str     x22, [sp, #0x360]
        sbcs    x22, x9, x10
        stp     q9, q25, [x0, #0x40]
        str     x21, [sp, #0x348]
        csetm   x21, lo
        str     x14, [sp, #0x358]
        umulh   x14, x28, x10
        umlal2  v14.2d, v28.4s, v1.s[3]
        eor     x22, x22, x21
        cmn     x21, #1
        eor     x23, x23, x21
        umlal   v14.2d, v26.2s, v24.s[0]
        umlal2  v14.2d, v26.4s, v24.s[1]
        eor     x21, x19, x21
        adcs    x21, x21, xzr
        umlal   v14.2d, v30.2s, v24.s[2]
        adcs    x22, x22, xzr
        mul     x19, x13, x10
        adds    x15, x17, x15
        umlal2  v14.2d, v30.4s, v24.s[3]
        umlal   v14.2d, v16.2s, v19.s[0]
        umlal2  v14.2d, v16.4s, v19.s[1]
        umulh   x17, x13, x10
        umlal   v14.2d, v2.2s, v19.s[2]
        umlal   v5.2d, v27.2s, v1.s[0]
        adcs    x19, x14, x19
        umlal2  v14.2d, v2.4s, v19.s[3]
        ldp     q9, q15, [x11, #0x120]
        umlal   v14.2d, v13.2s, v3.s[0]
        ldp     q18, q22, [x25, #0x100]
        mul     x14, x13, x1
        umlal2  v14.2d, v13.4s, v3.s[2]
        adc     x17, x17, xzr
        str     x10, [sp, #0x328]
        ldr     x10, [sp, #0x380]
        str     x4, [sp, #0x2c8]
        ldr     x4, [sp, #0x2f0]
        subs    x28, x10, x4
        ldr     x4, [sp, #0x2e8]
        str     x24, [sp, #0x2c0]
        ldr     x24, [sp, #0x308]
        sbcs    x24, x4, x24
        umlal2  v5.2d, v27.4s, v1.s[1]
        str     x1, [sp, #0x2b8]
        umulh   x1, x13, x1
        csetm   x13, lo
        subs    x4, x2, x6
        umlal   v5.2d, v10.2s, v1.s[2]
        umlal2  v5.2d, v10.4s, v1.s[3]
        eor     x24, x24, x13
        str     x26, [sp, #0x2b0]
        sbcs    x26, x26, x5
        eor     x28, x28, x13
        umlal   v5.2d, v28.2s, v24.s[0]
        str     x2, [sp, #0x2a8]
        csetm   x2, lo
        adds    x14, x15, x14
        umlal2  v5.2d, v28.4s, v24.s[1]
        eor     x4, x4, x2
        eor     x26, x26, x2
        umlal   v5.2d, v26.2s, v24.s[2]
        mul     x15, x27, x8
        and     v13.16b, v22.16b, v4.16b
        umlal2  v5.2d, v26.4s, v24.s[3]
        adcs    x19, x19, x1
        umlal   v5.2d, v30.2s, v19.s[0]
        mov     v22.16b, v22.16b
        adc     x1, x17, xzr
        cmn     x13, #1
        eor     x13, x13, x2
        umlal   v7.2d, v0.2s, v1.s[0]
        umulh   x17, x27, x8
        adcs    x28, x28, xzr
        umlal2  v5.2d, v30.4s, v19.s[1]
        usra    v13.2d, v18.2d, #0x3a
        adcs    x24, x24, xzr
        cmn     x2, #1
        umlal   v5.2d, v16.2s, v19.s[2]
        and     v18.16b, v18.16b, v4.16b
        adcs    x2, x4, xzr
        umlal2  v5.2d, v16.4s, v19.s[3]
        adcs    x26, x26, xzr
        umlal2  v7.2d, v0.4s, v1.s[1]
        usra    v18.2d, v11.2d, #0x3a
        umulh   x4, x27, x9
        umlal   v5.2d, v2.2s, v3.s[0]
        umlal2  v5.2d, v2.4s, v3.s[2]
        umlal   v7.2d, v27.2s, v1.s[2]
        umlal2  v7.2d, v27.4s, v1.s[3]
        mul     x27, x27, x9
        umlal   v7.2d, v10.2s, v24.s[0]
        stp     q14, q5, [x0, #0x60]
        umlal2  v7.2d, v10.4s, v24.s[1]
        str     x24, [sp, #0x2a0]
        mul     x24, x16, x9
        umlal   v7.2d, v28.2s, v24.s[2]
        adds    x27, x17, x27
        umlal2  v7.2d, v28.4s, v24.s[3]
        umlal   v7.2d, v26.2s, v19.s[0]
        mul     x17, x16, x8
        umlal2  v7.2d, v26.4s, v19.s[1]
        adcs    x24, x4, x24
        umlal   v7.2d, v30.2s, v19.s[2]
        ldp     q11, q14, [x25, #0x120]
        umulh   x4, x16, x9
        umlal2  v7.2d, v30.4s, v19.s[3]
        ldp     q2, q5, [x11, #0x140]
        umlal   v7.2d, v16.2s, v3.s[0]
        umlal2  v7.2d, v16.4s, v3.s[2]
        umlal   v8.2d, v6.2s, v1.s[0]
        str     x9, [sp, #0x208]
        umulh   x9, x16, x8
        umlal2  v8.2d, v6.4s, v1.s[1]
        adc     x4, x4, xzr
        adds    x27, x27, x17
        umlal   v8.2d, v0.2s, v1.s[2]
        umlal2  v8.2d, v0.4s, v1.s[3]
        umlal   v8.2d, v27.2s, v24.s[0]
        and     v16.16b, v11.16b, v4.16b
        umulh   x17, x20, x21
        umlal2  v8.2d, v27.4s, v24.s[1]
        adcs    x24, x24, x9
        adc     x4, x4, xzr
        umlal   v8.2d, v10.2s, v24.s[2]
        usra    v16.2d, v22.2d, #0x3a
        umlal2  v8.2d, v10.4s, v24.s[3]
        mov     v22.16b, v14.16b
        mul     x9, x20, x21
        and     v14.16b, v14.16b, v4.16b
        umlal   v8.2d, v28.2s, v19.s[0]
        umlal2  v8.2d, v28.4s, v19.s[1]
        usra    v14.2d, v11.2d, #0x3a
        umlal   v8.2d, v26.2s, v19.s[2]
        str     x8, [sp, #0x200]
        mul     x8, x20, x22
        umlal2  v8.2d, v26.4s, v19.s[3]
        eor     x9, x9, x23
        umlal   v8.2d, v30.2s, v3.s[0]
        umlal2  v8.2d, v30.4s, v3.s[2]
        umulh   x16, x7, x22
        ldp     q11, q23, [x11, #0x160]
        umlal   v12.2d, v17.2s, v1.s[0]
        umlal2  v12.2d, v17.4s, v1.s[1]
        umlal   v12.2d, v6.2s, v1.s[2]
        umlal2  v12.2d, v6.4s, v1.s[3]
        umulh   x20, x20, x22
        adds    x8, x17, x8
        stp     q7, q8, [x0, #0x80]
        umlal   v12.2d, v0.2s, v24.s[0]
        umlal2  v12.2d, v0.4s, v24.s[1]
        ldp     q8, q7, [x25, #0x140]
        umulh   x17, x7, x21
        umlal   v12.2d, v27.2s, v24.s[2]
        umlal2  v12.2d, v27.4s, v24.s[3]
        umlal   v12.2d, v10.2s, v19.s[0]
        umlal2  v12.2d, v10.4s, v19.s[1]
        umlal   v12.2d, v28.2s, v19.s[2]
        mul     x22, x7, x22
        umlal2  v12.2d, v28.4s, v19.s[3]
        umlal   v20.2d, v21.2s, v1.s[0]
        umlal   v12.2d, v26.2s, v3.s[0]
        str     x26, [sp, #0x1f8]
        umulh   x26, x10, x6
        adcs    x22, x20, x22
        umlal2  v20.2d, v21.4s, v1.s[1]
        adc     x20, x16, xzr
        umlal   v20.2d, v17.2s, v1.s[2]
        umlal2  v20.2d, v17.4s, v1.s[3]
        umlal2  v12.2d, v26.4s, v3.s[2]
        mul     x21, x7, x21
        and     v25.16b, v7.16b, v4.16b
        umlal   v20.2d, v6.2s, v24.s[0]
        mov     v7.16b, v7.16b
        umlal2  v20.2d, v6.4s, v24.s[1]
        usra    v25.2d, v8.2d, #0x3a
        mul     x7, x10, x6
        umlal   v20.2d, v0.2s, v24.s[2]
        and     v8.16b, v8.16b, v4.16b
        adds    x21, x8, x21
        adcs    x22, x22, x17
        umlal2  v20.2d, v0.4s, v24.s[3]
        eor     x21, x21, x23
        umlal   v20.2d, v27.2s, v19.s[0]
        usra    v8.2d, v22.2d, #0x3a
        umlal2  v20.2d, v27.4s, v19.s[1]
        eor     x22, x22, x23
        adc     x20, x20, xzr
        cmn     x23, #1
        adcs    x8, x9, x12
        umlal   v20.2d, v10.2s, v19.s[2]
        eor     x20, x20, x23
        umulh   x9, x10, x5
        adcs    x21, x21, x14
        umlal2  v20.2d, v10.4s, v19.s[3]
        adcs    x22, x22, x19
        umlal   v18.2d, v9.2s, v1.s[0]
        adcs    x20, x20, x1
        ldr     x17, [sp, #0x2e8]
        umlal2  v18.2d, v9.4s, v1.s[1]
        adc     x23, x23, xzr
        adds    x8, x8, x15
        mul     x16, x10, x5
        umlal   v20.2d, v28.2s, v3.s[0]
        adcs    x21, x21, x27
        umlal2  v20.2d, v28.4s, v3.s[2]
        umlal   v18.2d, v21.2s, v1.s[2]
        adcs    x22, x22, x24
        umlal2  v18.2d, v21.4s, v1.s[3]
        adcs    x20, x20, x4
        umulh   x10, x17, x5
        umlal   v18.2d, v17.2s, v24.s[0]
        adc     x23, x23, xzr
        adds    x19, x19, x8
        adcs    x21, x1, x21
        stp     q12, q20, [x0, #0xa0]
        adcs    x22, x15, x22
        adcs    x20, x27, x20
        umlal2  v18.2d, v17.4s, v24.s[1]
        adcs    x23, x24, x23
        umlal   v18.2d, v6.2s, v24.s[2]
        adcs    x24, x4, xzr
        ldr     x4, [sp, #0x2c0]
        adds    x27, x26, x16
        umlal2  v18.2d, v6.4s, v24.s[3]
        mul     x26, x17, x5
        mul     x1, x17, x6
        adcs    x26, x9, x26
        umlal   v18.2d, v0.2s, v19.s[0]
        eor     x8, x12, x4
        umlal2  v18.2d, v0.4s, v19.s[1]
        adc     x9, x10, xzr
        ldp     q12, q20, [x25, #0x160]
        umlal   v18.2d, v27.2s, v19.s[2]
        ldp     q22, q26, [x11, #0x180]
        eor     x10, x19, x4
        umlal2  v18.2d, v27.4s, v19.s[3]
        umulh   x15, x17, x6
        eor     x16, x14, x4
        str     x5, [sp, #0x1f0]
        eor     x5, x21, x4
        adds    x27, x27, x1
        ldr     x1, [sp, #0x2f0]
        umlal   v18.2d, v10.2s, v3.s[0]
        umlal2  v18.2d, v10.4s, v3.s[2]
        umlal   v13.2d, v15.2s, v1.s[0]
        umlal2  v13.2d, v15.4s, v1.s[1]
        str     x6, [sp, #0x1e8]
        ldr     x6, [sp, #0x2a8]
        str     x5, [sp, #0x1e0]
        umulh   x5, x1, x6
        adcs    x26, x26, x15
        umlal   v13.2d, v9.2s, v1.s[2]
        adc     x9, x9, xzr
        umlal2  v13.2d, v9.4s, v1.s[3]
        mov     v10.16b, v20.16b
        umlal   v13.2d, v21.2s, v24.s[0]
        and     v20.16b, v20.16b, v4.16b
        mul     x15, x1, x6
        umlal2  v13.2d, v21.4s, v24.s[1]
        umlal   v13.2d, v17.2s, v24.s[2]
        usra    v20.2d, v12.2d, #0x3a
        ldr     x4, [sp, #0x308]
        umlal2  v13.2d, v17.4s, v24.s[3]
        and     v12.16b, v12.16b, v4.16b
        str     x10, [sp, #0x1d8]
        ldr     x10, [sp, #0x2b0]
        str     x16, [sp, #0x1d0]
        umulh   x16, x1, x10
        umlal   v13.2d, v6.2s, v19.s[0]
        umlal2  v13.2d, v6.4s, v19.s[1]
        usra    v12.2d, v7.2d, #0x3a
        umlal   v13.2d, v0.2s, v19.s[2]
        umlal2  v13.2d, v0.4s, v19.s[3]
        str     x8, [sp, #0x1c8]
        mul     x8, x4, x10
        umlal   v16.2d, v2.2s, v1.s[0]
        umlal   v13.2d, v27.2s, v3.s[0]
        umlal2  v13.2d, v27.4s, v3.s[2]
        ldp     q7, q27, [x11, #0x1a0]
        mul     x1, x1, x10
        umlal2  v16.2d, v2.4s, v1.s[1]
        umlal   v16.2d, v15.2s, v1.s[2]
        umlal2  v16.2d, v15.4s, v1.s[3]
        stp     q18, q13, [x0, #0xc0]
        mul     x17, x4, x6
        adds    x1, x5, x1
        umlal   v16.2d, v9.2s, v24.s[0]
        adcs    x5, x16, x8
        umlal2  v16.2d, v9.4s, v24.s[1]
        ldp     q13, q18, [x25, #0x180]
        umulh   x8, x4, x10
        umlal   v16.2d, v21.2s, v24.s[2]
        umlal2  v16.2d, v21.4s, v24.s[3]
        umlal   v16.2d, v17.2s, v19.s[0]
        umlal2  v16.2d, v17.4s, v19.s[1]
        umlal   v16.2d, v6.2s, v19.s[2]
        mul     x16, x28, x2
        adc     x8, x8, xzr
        adds    x1, x1, x17
        umlal2  v16.2d, v6.4s, v19.s[3]
        umlal   v14.2d, v5.2s, v1.s[0]
        umulh   x17, x4, x6
        umlal2  v14.2d, v5.4s, v1.s[1]
        eor     x16, x16, x13
        umlal   v14.2d, v2.2s, v1.s[2]
        umlal   v16.2d, v0.2s, v3.s[0]
        umlal2  v16.2d, v0.4s, v3.s[2]
        and     v0.16b, v18.16b, v4.16b
        mov     v18.16b, v18.16b
        umulh   x10, x28, x2
        usra    v0.2d, v13.2d, #0x3a
        umlal2  v14.2d, v2.4s, v1.s[3]
        adcs    x5, x5, x17
        ldr     x17, [sp, #0x1f8]
        adc     x8, x8, xzr
        umlal   v14.2d, v15.2s, v24.s[0]
        and     v13.16b, v13.16b, v4.16b
        umlal2  v14.2d, v15.4s, v24.s[1]
        ldr     x4, [sp, #0x2a0]
        umlal   v14.2d, v9.2s, v24.s[2]
        mul     x6, x28, x17
        usra    v13.2d, v10.2d, #0x3a
        umlal2  v14.2d, v9.4s, v24.s[3]
        umlal   v14.2d, v21.2s, v19.s[0]
        umlal2  v14.2d, v21.4s, v19.s[1]
        umulh   x28, x28, x17
        umlal   v14.2d, v17.2s, v19.s[2]
        umlal2  v14.2d, v17.4s, v19.s[3]
        umlal   v14.2d, v6.2s, v3.s[0]
        umlal2  v14.2d, v6.4s, v3.s[2]
        str     x24, [sp, #0x1c0]
        mul     x24, x4, x17
        adds    x6, x10, x6
        umlal   v8.2d, v11.2s, v1.s[0]
        ldp     q6, q28, [x11, #0x1c0]
        umlal2  v8.2d, v11.4s, v1.s[1]
        umulh   x10, x4, x17
        umlal   v8.2d, v5.2s, v1.s[2]
        adcs    x28, x28, x24
        umlal2  v8.2d, v5.4s, v1.s[3]
        umlal   v8.2d, v2.2s, v24.s[0]
        umlal2  v8.2d, v2.4s, v24.s[1]
        mul     x24, x4, x2
        stp     q16, q14, [x0, #0xe0]
        adc     x10, x10, xzr
        umlal   v8.2d, v15.2s, v24.s[2]
        umlal2  v8.2d, v15.4s, v24.s[3]
        ldp     q14, q10, [x25, #0x1a0]
        umlal   v8.2d, v9.2s, v19.s[0]
        umulh   x2, x4, x2
        umlal2  v8.2d, v9.4s, v19.s[1]
        adds    x24, x6, x24
        eor     x24, x24, x13
        umlal   v8.2d, v21.2s, v19.s[2]
        umlal2  v8.2d, v21.4s, v19.s[3]
        umlal   v8.2d, v17.2s, v3.s[0]
        adcs    x28, x28, x2
        umlal   v25.2d, v23.2s, v1.s[0]
        adc     x2, x10, xzr
        eor     x28, x28, x13
        cmn     x13, #1
        umlal2  v25.2d, v23.4s, v1.s[1]
        adcs    x4, x16, x7
        eor     x2, x2, x13
        umlal   v25.2d, v11.2s, v1.s[2]
        adcs    x24, x24, x27
        umlal2  v8.2d, v17.4s, v3.s[2]
        and     v16.16b, v10.16b, v4.16b
        adcs    x28, x28, x26
        umlal2  v25.2d, v11.4s, v1.s[3]
        mov     v10.16b, v10.16b
        adcs    x2, x2, x9
        umlal   v25.2d, v5.2s, v24.s[0]
        usra    v16.2d, v14.2d, #0x3a
        adc     x6, x13, xzr
        adds    x4, x4, x15
        umlal2  v25.2d, v5.4s, v24.s[1]
        and     v14.16b, v14.16b, v4.16b
        adcs    x24, x24, x1
        umlal   v25.2d, v2.2s, v24.s[2]
        umlal2  v25.2d, v2.4s, v24.s[3]
        umlal   v25.2d, v15.2s, v19.s[0]
        umlal2  v25.2d, v15.4s, v19.s[1]
        umlal   v25.2d, v9.2s, v19.s[2]
        adcs    x28, x28, x5
        umlal2  v25.2d, v9.4s, v19.s[3]
        usra    v14.2d, v18.2d, #0x3a
        adcs    x2, x2, x8
        umlal   v25.2d, v21.2s, v3.s[0]
        adc     x6, x6, xzr
        adds    x26, x26, x4
        adcs    x24, x9, x24
        umlal   v12.2d, v22.2s, v1.s[0]
        umlal2  v25.2d, v21.4s, v3.s[2]
        adcs    x28, x15, x28
        umlal2  v12.2d, v22.4s, v1.s[1]
        adcs    x1, x1, x2
        umlal   v12.2d, v23.2s, v1.s[2]
        adcs    x2, x5, x6
        ldr     x9, [sp, #0x2f0]
        ldr     x6, [sp, #0x380]
        ldr     x5, [sp, #0x338]
        umlal2  v12.2d, v23.4s, v1.s[3]
        ldr     x10, [sp, #0x308]
        adcs    x4, x8, xzr
        ldr     x8, [sp, #0x2e8]
        subs    x5, x5, x6
        ldr     x6, [sp, #0x2e0]
        umlal   v12.2d, v11.2s, v24.s[0]
        sbcs    x6, x6, x8
        ldr     x8, [sp, #0x3d8]
        stp     q8, q25, [x0, #0x100]
        sbcs    x8, x8, x9
        ldr     x9, [sp, #0x388]
        umlal2  v12.2d, v11.4s, v24.s[1]
        sbcs    x9, x9, x10
        umlal   v12.2d, v5.2s, v24.s[2]
        csetm   x10, lo
        adds    x12, x12, x7
        umlal2  v12.2d, v5.4s, v24.s[3]
        adcs    x13, x14, x27
        umlal   v12.2d, v2.2s, v19.s[0]
        adcs    x19, x19, x26
        umlal2  v12.2d, v2.4s, v19.s[1]
        ldr     x17, [sp, #0x1c0]
        adcs    x21, x21, x24
        umlal   v12.2d, v15.2s, v19.s[2]
        eor     x8, x8, x10
        adcs    x14, x22, x28
        eor     x5, x5, x10
        umlal2  v12.2d, v15.4s, v19.s[3]
        adcs    x15, x20, x1
        eor     x6, x6, x10
        umlal   v12.2d, v9.2s, v3.s[0]
        adcs    x16, x23, x2
        umlal2  v12.2d, v9.4s, v3.s[2]
        adcs    x17, x17, x4
        eor     x9, x9, x10
        umlal   v20.2d, v26.2s, v1.s[0]
        str     x4, [sp, #0x308]
        adc     x4, xzr, xzr
        cmn     x10, #1
        umlal2  v20.2d, v26.4s, v1.s[1]
        adcs    x5, x5, xzr
        umlal   v20.2d, v22.2s, v1.s[2]
        ldp     q8, q9, [x25, #0x1c0]
        adcs    x6, x6, xzr
        umlal2  v20.2d, v22.4s, v1.s[3]
        ldp     q17, q18, [x11, #0x1e0]
        adcs    x8, x8, xzr
        umlal   v20.2d, v23.2s, v24.s[0]
        adcs    x9, x9, xzr
        adds    x22, x22, x12
        ldr     x12, [sp, #0x2c0]
        umlal2  v20.2d, v23.4s, v24.s[1]
        adcs    x20, x20, x13
        eor     x22, x22, x12
        umlal   v20.2d, v11.2s, v24.s[2]
        adcs    x19, x23, x19
        ldr     x23, [sp, #0x1c0]
        eor     x20, x20, x12
        umlal2  v20.2d, v11.4s, v24.s[3]
        eor     x19, x19, x12
        umlal   v20.2d, v5.2s, v19.s[0]
        adcs    x21, x23, x21
        adcs    x23, x7, x14
        eor     x21, x21, x12
        umlal2  v20.2d, v5.4s, v19.s[1]
        adcs    x27, x27, x15
        eor     x23, x23, x12
        umlal   v20.2d, v2.2s, v19.s[2]
        and     v21.16b, v8.16b, v4.16b
        eor     x27, x27, x12
        adcs    x26, x26, x16
        umlal2  v20.2d, v2.4s, v19.s[3]
        adcs    x24, x24, x17
        eor     x26, x26, x12
        umlal   v20.2d, v15.2s, v3.s[0]
        adcs    x28, x28, x4
        umlal   v13.2d, v7.2s, v1.s[0]
        ldr     x4, [sp, #0x308]
        eor     x24, x24, x12
        usra    v21.2d, v10.2d, #0x3a
        and     v10.16b, v9.16b, v4.16b
        adcs    x1, x1, xzr
        ldp     q25, q29, [x25, #0x1e0]
        ldr     x7, [sp, #0x2c8]
        ldr     x13, [sp, #0x1c8]
        eor     x28, x28, x12
        umlal2  v20.2d, v15.4s, v3.s[2]
        mov     v9.16b, v9.16b
        ldr     x14, [sp, #0x1d0]
        eor     x1, x1, x12
        adcs    x2, x2, xzr
        umlal2  v13.2d, v7.4s, v1.s[1]
        ldr     x15, [sp, #0x1d8]
        adcs    x4, x4, xzr
        eor     x2, x2, x12
        cmn     x12, #1
        umlal   v13.2d, v26.2s, v1.s[2]
        eor     x4, x4, x12
        adcs    x7, x7, x13
        ldr     x13, [sp, #0x358]
        umlal2  v13.2d, v26.4s, v1.s[3]
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x348]
        umlal   v13.2d, v22.2s, v24.s[0]
        adcs    x14, x14, x15
        stp     x7, x13, [x3, #0x40]
        ldr     x13, [sp, #0x1e0]
        ldr     x7, [sp, #0x360]
        umlal2  v13.2d, v22.4s, v24.s[1]
        adcs    x7, x7, x13
        ldr     x13, [sp, #0x350]
        stp     q12, q20, [x0, #0x120]
        adcs    x22, x13, x22
        ldr     x13, [sp, #0x318]
        usra    v10.2d, v8.2d, #0x3a
        umlal   v13.2d, v23.2s, v24.s[2]
        adcs    x20, x13, x20
        stp     x14, x7, [x3, #0x50]
        ldr     x7, [sp, #0x310]
        umlal2  v13.2d, v23.4s, v24.s[3]
        adcs    x19, x7, x19
        ldr     x7, [sp, #0x390]
        umlal   v13.2d, v11.2s, v19.s[0]
        adcs    x21, x7, x21
        ldr     x7, [sp, #0x398]
        adcs    x23, x7, x23
        ldr     x7, [sp, #0x3b0]
        umlal2  v13.2d, v11.4s, v19.s[1]
        umlal   v13.2d, v5.2s, v19.s[2]
        adcs    x27, x7, x27
        ldr     x7, [sp, #0x330]
        umlal2  v13.2d, v5.4s, v19.s[3]
        adcs    x26, x7, x26
        ldr     x7, [sp, #0x3b8]
        umlal   v13.2d, v2.2s, v3.s[0]
        adcs    x24, x7, x24
        ldr     x7, [sp, #0x3d0]
        umlal2  v13.2d, v2.4s, v3.s[2]
        ldp     q2, q20, [x11, #0x200]
        adcs    x28, x7, x28
        ldr     x7, [sp, #0x368]
        umlal   v0.2d, v27.2s, v1.s[0]
        ldr     x13, [sp, #0x2f8]
        adcs    x1, x7, x1
        ldr     x7, [sp, #0x378]
        ldr     x14, [sp, #0x300]
        umlal2  v0.2d, v27.4s, v1.s[1]
        adcs    x2, x7, x2
        ldr     x7, [sp, #0x370]
        ldr     x15, [sp, #0x400]
        umlal   v0.2d, v7.2s, v1.s[2]
        adcs    x4, x7, x4
        ldr     x16, [sp, #0x408]
        ldr     x7, [sp, #0x340]
        umlal2  v0.2d, v7.4s, v1.s[3]
        adcs    x7, x7, x12
        ldr     x17, [sp, #0x2d8]
        umlal   v0.2d, v26.2s, v24.s[0]
        adcs    x13, x13, x12
        umlal2  v0.2d, v26.4s, v24.s[1]
        adcs    x14, x14, x12
        umlal   v0.2d, v22.2s, v24.s[2]
        and     v30.16b, v25.16b, v4.16b
        adcs    x15, x15, x12
        umlal2  v0.2d, v22.4s, v24.s[3]
        adcs    x16, x16, x12
        umlal   v0.2d, v23.2s, v19.s[0]
        usra    v30.2d, v9.2d, #0x3a
        adcs    x17, x17, x12
        umlal2  v0.2d, v23.4s, v19.s[1]
        and     v31.16b, v29.16b, v4.16b
        str     x17, [sp, #0x2d8]
        ldr     x17, [sp, #0x320]
        adcs    x17, x17, x12
        umlal   v0.2d, v11.2s, v19.s[2]
        mov     v8.16b, v29.16b
        str     x17, [sp, #0x320]
        ldr     x17, [sp, #0x2d0]
        adcs    x17, x17, x12
        str     x17, [sp, #0x2d0]
        ldr     x17, [sp, #0x1e8]
        str     x16, [sp, #0x408]
        ldr     x16, [sp, #0x2b8]
        subs    x16, x17, x16
        ldr     x17, [sp, #0x1f0]
        umlal   v14.2d, v6.2s, v1.s[0]
        usra    v31.2d, v25.2d, #0x3a
        str     x15, [sp, #0x2b8]
        ldr     x15, [sp, #0x328]
        sbcs    x15, x17, x15
        ldr     x17, [sp, #0x2a8]
        umlal2  v14.2d, v6.4s, v1.s[1]
        str     x14, [sp, #0x328]
        ldr     x14, [sp, #0x200]
        sbcs    x14, x17, x14
        ldr     x17, [sp, #0x2b0]
        umlal2  v0.2d, v11.4s, v19.s[3]
        str     x13, [sp, #0x200]
        ldr     x13, [sp, #0x208]
        sbcs    x13, x17, x13
        umlal   v0.2d, v5.2s, v3.s[0]
        csetm   x17, lo
        str     x7, [sp, #0x208]
        subs    x7, x5, x8
        umlal2  v0.2d, v5.4s, v3.s[2]
        eor     x16, x16, x17
        str     x4, [sp, #0x2b0]
        sbcs    x4, x6, x9
        eor     x15, x15, x17
        umlal   v14.2d, v27.2s, v1.s[2]
        eor     x14, x14, x17
        eor     x13, x13, x17
        str     x2, [sp, #0x2a8]
        csetm   x2, lo
        umlal2  v14.2d, v27.4s, v1.s[3]
        eor     x7, x7, x2
        cmn     x2, #1
        eor     x4, x4, x2
        umlal   v14.2d, v7.2s, v24.s[0]
        adcs    x7, x7, xzr
        eor     x10, x10, x17
        umlal2  v14.2d, v7.4s, v24.s[1]
        stp     q13, q0, [x0, #0x140]
        adcs    x4, x4, xzr
        cmn     x17, #1
        umlal   v14.2d, v26.2s, v24.s[2]
        adcs    x16, x16, xzr
        adcs    x15, x15, xzr
        mul     x17, x5, x16
        umlal2  v14.2d, v26.4s, v24.s[3]
        adcs    x14, x14, xzr
        umlal   v14.2d, v22.2s, v19.s[0]
        adcs    x13, x13, xzr
        str     x1, [sp, #0x1f0]
        subs    x1, x14, x16
        umlal2  v14.2d, v22.4s, v19.s[1]
        str     x28, [sp, #0x1e8]
        sbcs    x28, x13, x15
        str     x24, [sp, #0x400]
        mul     x24, x5, x15
        umlal   v14.2d, v23.2s, v19.s[2]
        str     x26, [sp, #0x300]
        csetm   x26, lo
        umlal2  v14.2d, v23.4s, v19.s[3]
        ldp     q0, q5, [x11, #0x220]
        eor     x28, x28, x26
        eor     x2, x2, x26
        eor     x1, x1, x26
        umlal   v14.2d, v11.2s, v3.s[0]
        cmn     x26, #1
        umulh   x26, x5, x16
        umlal2  v14.2d, v11.4s, v3.s[2]
        adcs    x1, x1, xzr
        umlal   v16.2d, v28.2s, v1.s[0]
        ldp     q11, q9, [x25, #0x200]
        adcs    x28, x28, xzr
        eor     x10, x10, x12
        umlal2  v16.2d, v28.4s, v1.s[1]
        eor     x11, x17, x10
        umlal   v16.2d, v6.2s, v1.s[2]
        umulh   x5, x5, x15
        umlal2  v16.2d, v6.4s, v1.s[3]
        umlal   v16.2d, v27.2s, v24.s[0]
        umlal2  v16.2d, v27.4s, v24.s[1]
        umlal   v16.2d, v7.2s, v24.s[2]
        mul     x12, x6, x15
        adds    x24, x26, x24
        umlal2  v16.2d, v7.4s, v24.s[3]
        umlal   v16.2d, v26.2s, v19.s[0]
        and     v25.16b, v11.16b, v4.16b
        umlal2  v16.2d, v26.4s, v19.s[1]
        mul     x26, x6, x16
        umlal   v16.2d, v22.2s, v19.s[2]
        usra    v25.2d, v8.2d, #0x3a
        umlal   v10.2d, v18.2s, v1.s[0]
        adcs    x5, x5, x12
        umlal   v21.2d, v17.2s, v1.s[0]
        umlal2  v21.2d, v17.4s, v1.s[1]
        and     v29.16b, v9.16b, v4.16b
        umulh   x12, x6, x15
        umlal2  v16.2d, v22.4s, v19.s[3]
        usra    v29.2d, v11.2d, #0x3a
        umlal   v16.2d, v23.2s, v3.s[0]
        umlal2  v16.2d, v23.4s, v3.s[2]
        umlal   v21.2d, v28.2s, v1.s[2]
        umulh   x6, x6, x16
        umlal2  v21.2d, v28.4s, v1.s[3]
        adc     x12, x12, xzr
        adds    x24, x24, x26
        umlal   v21.2d, v6.2s, v24.s[0]
        eor     x26, x24, x10
        stp     q14, q16, [x0, #0x160]
        umlal2  v21.2d, v6.4s, v24.s[1]
        umulh   x15, x8, x14
        umlal   v21.2d, v27.2s, v24.s[2]
        ldp     q8, q11, [x25, #0x240]
        adcs    x5, x5, x6
        umlal2  v21.2d, v27.4s, v24.s[3]
        adc     x6, x12, xzr
        umlal   v21.2d, v7.2s, v19.s[0]
        umlal2  v21.2d, v7.4s, v19.s[1]
        mul     x12, x8, x14
        umlal   v21.2d, v26.2s, v19.s[2]
        umlal2  v21.2d, v26.4s, v19.s[3]
        ldp     q14, q15, [x25, #0x220]
        umlal   v21.2d, v22.2s, v3.s[0]
        mul     x16, x8, x13
        umlal2  v21.2d, v22.4s, v3.s[2]
        umlal2  v10.2d, v18.4s, v1.s[1]
        umulh   x8, x8, x13
        umlal   v10.2d, v17.2s, v1.s[2]
        umlal2  v10.2d, v17.4s, v1.s[3]
        mov     v9.16b, v9.16b
        umlal   v10.2d, v28.2s, v24.s[0]
        umlal2  v10.2d, v28.4s, v24.s[1]
        mov     v12.16b, v15.16b
        str     x27, [sp, #0x2c0]
        mul     x27, x9, x13
        adds    x15, x15, x16
        umlal   v10.2d, v6.2s, v24.s[2]
        and     v16.16b, v14.16b, v4.16b
        umlal2  v10.2d, v6.4s, v24.s[3]
        and     v22.16b, v15.16b, v4.16b
        umlal   v10.2d, v27.2s, v19.s[0]
        usra    v16.2d, v9.2d, #0x3a
        mul     x16, x9, x14
        umlal2  v10.2d, v27.4s, v19.s[1]
        usra    v22.2d, v14.2d, #0x3a
        adcs    x27, x8, x27
        umlal   v10.2d, v7.2s, v19.s[2]
        umlal2  v10.2d, v7.4s, v19.s[3]
        umulh   x8, x9, x13
        ldr     x13, [sp, #0x3e8]
        adc     x8, x8, xzr
        str     x23, [sp, #0x4b0]
        ldr     x23, [sp, #0x480]
        and     x13, x13, x23
        umlal   v30.2d, v2.2s, v1.s[0]
        str     x13, [sp, #0x3e8]
        ldr     x13, [sp, #0x3f8]
        and     x13, x13, x23
        str     x13, [sp, #0x3f8]
        ldr     x13, [sp, #0x3a0]
        and     x13, x13, x23
        str     x13, [sp, #0x3a0]
        ldr     x13, [sp, #0x3a8]
        and     x13, x13, x23
        umlal2  v30.2d, v2.4s, v1.s[1]
        str     x13, [sp, #0x3a8]
        ldr     x13, [sp, #0x3c0]
        and     x13, x13, x23
        umlal   v30.2d, v18.2s, v1.s[2]
        str     x13, [sp, #0x3c0]
        ldr     x13, [sp, #0x428]
        str     x21, [sp, #0x2f8]
        neg     x21, x13
        and     v23.16b, v8.16b, v4.16b
        umlal   v31.2d, v20.2s, v1.s[0]
        and     x21, x21, x23
        mov     v9.16b, v11.16b
        umulh   x9, x9, x14
        adds    x14, x15, x16
        adcs    x27, x27, x9
        ldr     x9, [sp, #0x448]
        umlal2  v31.2d, v20.4s, v1.s[1]
        adc     x8, x8, xzr
        and     x9, x9, x23
        umlal2  v30.2d, v18.4s, v1.s[3]
        umlal   v30.2d, v17.2s, v24.s[0]
        umlal2  v30.2d, v17.4s, v24.s[1]
        umulh   x15, x7, x1
        umlal   v30.2d, v28.2s, v24.s[2]
        umlal2  v30.2d, v28.4s, v24.s[3]
        umlal   v30.2d, v6.2s, v19.s[0]
        umlal2  v30.2d, v6.4s, v19.s[1]
        mul     x16, x7, x28
        umlal   v30.2d, v27.2s, v19.s[2]
        umlal   v10.2d, v26.2s, v3.s[0]
        umlal   v31.2d, v2.2s, v1.s[2]
        str     x21, [sp, #0x448]
        mul     x21, x4, x28
        umlal2  v10.2d, v26.4s, v3.s[2]
        and     v26.16b, v11.16b, v4.16b
        usra    v23.2d, v12.2d, #0x3a
        umlal2  v31.2d, v2.4s, v1.s[3]
        usra    v26.2d, v8.2d, #0x3a
        umlal2  v30.2d, v27.4s, v19.s[3]
        str     x9, [sp, #0x340]
        umulh   x9, x7, x28
        umlal   v30.2d, v7.2s, v3.s[0]
        umlal2  v30.2d, v7.4s, v3.s[2]
        stp     q21, q10, [x0, #0x180]
        umlal   v25.2d, v0.2s, v1.s[0]
        umulh   x28, x4, x28
        adds    x15, x15, x16
        adcs    x21, x9, x21
        umlal   v31.2d, v18.2s, v24.s[0]
        adc     x28, x28, xzr
        ldr     x9, [sp, #0x460]
        ldp     q11, q14, [x25, #0x260]
        ldr     x16, [sp, #0x430]
        and     v7.16b, v11.16b, v4.16b
        umlal2  v31.2d, v18.4s, v24.s[1]
        umlal2  v25.2d, v0.4s, v1.s[1]
        umlal   v25.2d, v20.2s, v1.s[2]
        mov     v8.16b, v14.16b
        mul     x25, x7, x1
        ldr     x7, [sp, #0x3f0]
        eor     x25, x25, x2
        and     x7, x7, x23
        umlal   v31.2d, v17.2s, v24.s[2]
        and     x9, x9, x23
        and     x16, x16, x23
        str     x9, [sp, #0x430]
        ldr     x9, [sp, #0x468]
        and     x9, x9, x23
        umlal2  v25.2d, v20.4s, v1.s[3]
        str     x9, [sp, #0x468]
        ldr     x9, [sp, #0x438]
        and     x9, x9, x23
        str     x9, [sp, #0x438]
        ldr     x9, [sp, #0x420]
        and     x9, x9, x23
        str     x9, [sp, #0x420]
        ldr     x9, [sp, #0x470]
        and     x9, x9, x23
        umlal   v29.2d, v5.2s, v1.s[0]
        umlal2  v31.2d, v17.4s, v24.s[3]
        str     x9, [sp, #0x470]
        ldr     x9, [sp, #0x440]
        and     x9, x9, x23
        str     x9, [sp, #0x440]
        mul     x9, x4, x1
        ldr     d8, [sp, #0x210]
        .cfi_restore 72
        umlal   v31.2d, v28.2s, v19.s[0]
        and     v4.16b, v14.16b, v4.16b
        str     x16, [sp, #0x460]
        ldr     x16, [sp, #0x418]
        and     x16, x16, x23
        str     x16, [sp, #0x418]
        ldr     x16, [sp, #0x4d0]
        and     x16, x16, x13
        umlal2  v31.2d, v28.4s, v19.s[1]
        usra    v7.2d, v9.2d, #0x3a
        str     x16, [sp, #0x4d0]
        ldr     x16, [sp, #0x4e8]
        and     x16, x16, x13
        str     x16, [sp, #0x4e8]
        ldr     x16, [sp, #0x4c0]
        and     x16, x16, x13
        umulh   x1, x4, x1
        ldr     x4, [sp, #0x410]
        umlal   v25.2d, v2.2s, v24.s[0]
        usra    v4.2d, v11.2d, #0x3a
        and     x4, x4, x23
        adds    x23, x15, x9
        ldr     x15, [sp, #0x4b8]
        ldr     x9, [sp, #0x4d8]
        umlal2  v25.2d, v2.4s, v24.s[1]
        ldr     d11, [sp, #0x228]
        .cfi_restore 75
        and     x9, x9, x13
        eor     x23, x23, x2
        umlal   v25.2d, v18.2s, v24.s[2]
        ldr     d9, [sp, #0x218]
        .cfi_restore 73
        and     x15, x15, x13
        umlal2  v25.2d, v18.4s, v24.s[3]
        ldr     d14, [sp, #0x240]
        .cfi_restore 78
        str     x16, [sp, #0x4b8]
        ldr     x16, [sp, #0x3c8]
        and     x16, x16, x13
        str     x9, [sp, #0x3c8]
        ldr     x9, [sp, #0x4e0]
        and     x9, x9, x13
        umlal   v25.2d, v17.2s, v19.s[0]
        ldr     d15, [sp, #0x248]
        .cfi_restore 79
        str     x9, [sp, #0x4e0]
        ldr     x9, [sp, #0x4a0]
        and     x9, x9, x13
        str     x9, [sp, #0x4a0]
        ldr     x9, [sp, #0x458]
        and     x9, x9, x13
        adcs    x21, x21, x1
        ldr     x1, [sp, #0x4a8]
        umlal2  v25.2d, v17.4s, v19.s[1]
        and     x1, x1, x13
        str     x1, [sp, #0x4a8]
        ldr     x1, [sp, #0x450]
        and     x1, x1, x13
        adc     x28, x28, xzr
        eor     x21, x21, x2
        cmn     x2, #1
        umlal   v31.2d, v6.2s, v19.s[2]
        eor     x28, x28, x2
        adcs    x25, x25, x17
        ldr     x17, [sp, #0x490]
        umlal   v25.2d, v28.2s, v19.s[2]
        and     x17, x17, x13
        adcs    x23, x23, x24
        ldr     x24, [sp, #0x488]
        umlal   v16.2d, v5.2s, v1.s[2]
        and     x24, x24, x13
        str     x24, [sp, #0x488]
        ldr     x24, [sp, #0x4c8]
        and     x24, x24, x13
        adcs    x21, x21, x5
        umlal2  v29.2d, v5.4s, v1.s[1]
        str     x17, [sp, #0x4c8]
        ldr     x17, [sp, #0x478]
        and     x17, x17, x13
        adcs    x28, x28, x6
        umlal2  v31.2d, v6.4s, v19.s[3]
        ldr     d12, [sp, #0x230]
        .cfi_restore 76
        adc     x2, x2, xzr
        adds    x25, x25, x12
        umlal   v31.2d, v27.2s, v3.s[0]
        adcs    x23, x23, x14
        umlal   v29.2d, v0.2s, v1.s[2]
        adcs    x21, x21, x27
        umlal2  v29.2d, v0.4s, v1.s[3]
        adcs    x28, x28, x8
        umlal2  v31.2d, v27.4s, v3.s[2]
        adc     x2, x2, xzr
        adds    x25, x5, x25
        umlal   v29.2d, v20.2s, v24.s[0]
        adcs    x23, x6, x23
        eor     x25, x25, x10
        umlal2  v16.2d, v5.4s, v1.s[3]
        ldr     d10, [sp, #0x220]
        .cfi_restore 74
        eor     x23, x23, x10
        adcs    x21, x12, x21
        umlal2  v25.2d, v28.4s, v19.s[3]
        adcs    x28, x14, x28
        eor     x21, x21, x10
        umlal   v16.2d, v0.2s, v24.s[0]
        adcs    x27, x27, x2
        eor     x28, x28, x10
        umlal   v25.2d, v6.2s, v3.s[0]
        eor     x27, x27, x10
        adcs    x2, x8, xzr
        cmn     x10, #1
        umlal2  v29.2d, v20.4s, v24.s[1]
        adcs    x22, x22, x11
        eor     x2, x2, x10
        umlal   v29.2d, v2.2s, v24.s[2]
        adcs    x20, x20, x26
        umlal2  v29.2d, v2.4s, v24.s[3]
        adcs    x19, x19, x25
        ldr     x25, [sp, #0x2f8]
        umlal2  v25.2d, v6.4s, v3.s[2]
        ldr     d13, [sp, #0x238]
        .cfi_restore 77
        adcs    x23, x25, x23
        ldr     x25, [sp, #0x4b0]
        umlal   v29.2d, v18.2s, v19.s[0]
        adcs    x25, x25, x21
        ldr     x21, [sp, #0x2c0]
        stp     x19, x23, [x3, #0x70]
        adcs    x23, x21, x28
        ldr     x21, [sp, #0x300]
        umlal2  v29.2d, v18.4s, v19.s[1]
        umlal   v29.2d, v17.2s, v19.s[2]
        adcs    x28, x21, x27
        ldr     x21, [sp, #0x400]
        umlal2  v29.2d, v17.4s, v19.s[3]
        adcs    x27, x21, x2
        ldr     x21, [sp, #0x1e8]
        adcs    x26, x21, x10
        ldr     x21, [sp, #0x1f0]
        adcs    x2, x21, x10
        ldr     x21, [sp, #0x2a8]
        adcs    x5, x21, x10
        ldr     x21, [sp, #0x2b0]
        adcs    x6, x21, x10
        ldr     x21, [sp, #0x208]
        adcs    x8, x21, x10
        ldr     x21, [sp, #0x200]
        adcs    x11, x21, x10
        ldr     x21, [sp, #0x328]
        adcs    x12, x21, x10
        ldr     x21, [sp, #0x2b8]
        adcs    x14, x21, x10
        ldr     x21, [sp, #0x408]
        stp     x22, x20, [x3, #0x60]
        adcs    x20, x21, x10
        ldr     x21, [sp, #0x498]
        stp     q30, q31, [x0, #0x1a0]
        umlal   v29.2d, v28.2s, v3.s[0]
        and     x13, x21, x13
        ldr     x21, [sp, #0x2d8]
        adcs    x19, x21, x10
        ldr     x21, [sp, #0x320]
        umlal2  v29.2d, v28.4s, v3.s[2]
        adcs    x22, x21, x10
        ldr     x21, [sp, #0x260]
        .cfi_restore 21
        str     x22, [sp, #0x320]
        ldr     x22, [sp, #0x268]
        .cfi_restore 22
        umlal   v22.2d, v5.2s, v24.s[0]
        str     x17, [sp, #0x2d8]
        ldr     x17, [sp, #0x2d0]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x3e8]
        subs    x17, x25, x17
        ldr     x25, [sp, #0x3f8]
        str     x19, [sp, #0x3e8]
        ldr     x19, [sp, #0x250]
        .cfi_restore 19
        umlal2  v16.2d, v0.4s, v24.s[1]
        sbcs    x25, x23, x25
        str     x20, [sp, #0x3f8]
        ldr     x20, [sp, #0x258]
        .cfi_restore 20
        ldr     x23, [sp, #0x270]
        .cfi_restore 23
        umlal   v16.2d, v20.2s, v24.s[2]
        str     x13, [sp, #0x2d0]
        ldr     x13, [sp, #0x3a8]
        sbcs    x13, x28, x13
        ldr     x28, [sp, #0x298]
        .cfi_restore 28
        str     x24, [sp, #0x3a8]
        ldr     x24, [sp, #0x278]
        .cfi_restore 24
        umlal2  v16.2d, v20.4s, v24.s[3]
        str     x1, [sp, #0x428]
        ldr     x1, [sp, #0x3a0]
        sbcs    x1, x27, x1
        ldr     x27, [sp, #0x290]
        .cfi_restore 27
        str     x25, [sp, #0x3a0]
        ldr     x25, [sp, #0x280]
        .cfi_restore 25
        umlal   v16.2d, v2.2s, v19.s[0]
        str     x9, [sp, #0x498]
        ldr     x9, [sp, #0x3c0]
        sbcs    x9, x26, x9
        ldr     x26, [sp, #0x288]
        .cfi_restore 26
        umlal2  v16.2d, v2.4s, v19.s[1]
        str     x9, [sp, #0x3c0]
        ldr     x9, [sp, #0x340]
        sbcs    x2, x2, x9
        umlal   v16.2d, v18.2s, v19.s[2]
        ldr     x9, [sp, #0x468]
        sbcs    x5, x5, x7
        ldr     x7, [sp, #0x460]
        umlal2  v22.2d, v5.4s, v24.s[1]
        sbcs    x6, x6, x7
        ldr     x7, [sp, #0x430]
        stp     q25, q29, [x0, #0x1c0]
        sbcs    x7, x8, x7
        ldr     x8, [sp, #0x470]
        umlal2  v16.2d, v18.4s, v19.s[3]
        sbcs    x8, x11, x8
        ldr     x11, [sp, #0x438]
        umlal   v16.2d, v17.2s, v3.s[0]
        sbcs    x9, x12, x9
        ldr     x12, [sp, #0x3f8]
        umlal2  v16.2d, v17.4s, v3.s[2]
        sbcs    x11, x14, x11
        ldr     x14, [sp, #0x440]
        umlal   v22.2d, v0.2s, v24.s[2]
        sbcs    x12, x12, x14
        ldr     x14, [sp, #0x3e8]
        umlal2  v22.2d, v0.4s, v24.s[3]
        str     x12, [sp, #0x440]
        ldr     x12, [sp, #0x420]
        sbcs    x12, x14, x12
        ldr     x14, [sp, #0x320]
        umlal   v23.2d, v5.2s, v24.s[2]
        sbcs    x4, x14, x4
        ldr     x14, [sp, #0x418]
        sbcs    x10, x10, x14
        ldr     x14, [sp, #0x448]
        umlal   v22.2d, v20.2s, v19.s[0]
        umlal2  v22.2d, v20.4s, v19.s[1]
        adc     x14, x14, xzr
        subs    x16, x17, x16
        ldr     x17, [sp, #0x3a0]
        umlal   v22.2d, v2.2s, v19.s[2]
        sbcs    x15, x17, x15
        umlal2  v23.2d, v5.4s, v24.s[3]
        stp     x16, x15, [x3, #0x80]
        ldr     x15, [sp, #0x4d0]
        sbcs    x13, x13, x15
        ldr     x15, [sp, #0x3c8]
        umlal   v23.2d, v0.2s, v19.s[0]
        sbcs    x1, x1, x15
        umlal2  v23.2d, v0.4s, v19.s[1]
        stp     x13, x1, [x3, #0x90]
        ldr     x13, [sp, #0x4e0]
        ldr     x1, [sp, #0x3c0]
        sbcs    x1, x1, x13
        ldr     x13, [sp, #0x4e8]
        umlal   v23.2d, v20.2s, v19.s[2]
        sbcs    x2, x2, x13
        ldr     x13, [sp, #0x4b8]
        umlal2  v22.2d, v2.4s, v19.s[3]
        sbcs    x5, x5, x13
        stp     x1, x2, [x3, #0xa0]
        ldr     x2, [sp, #0x4a8]
        ldr     x1, [sp, #0x3a8]
        umlal   v26.2d, v5.2s, v19.s[0]
        sbcs    x1, x6, x1
        umlal   v22.2d, v18.2s, v3.s[0]
        stp     x5, x1, [x3, #0xb0]
        ldr     x5, [sp, #0x428]
        ldr     x1, [sp, #0x498]
        sbcs    x1, x7, x1
        umlal2  v22.2d, v18.4s, v3.s[2]
        sbcs    x2, x8, x2
        umlal2  v23.2d, v20.4s, v19.s[3]
        sbcs    x5, x9, x5
        stp     x1, x2, [x3, #0xc0]
        ldr     x2, [sp, #0x2d0]
        ldr     x1, [sp, #0x4a0]
        sbcs    x1, x11, x1
        umlal2  v26.2d, v5.4s, v19.s[1]
        umlal   v26.2d, v0.2s, v19.s[2]
        stp     x5, x1, [x3, #0xd0]
        ldr     x5, [sp, #0x488]
        ldr     x1, [sp, #0x440]
        sbcs    x1, x1, x2
        ldr     x2, [sp, #0x4c8]
        stp     q16, q22, [x0, #0x1e0]
        sbcs    x2, x12, x2
        umlal2  v26.2d, v0.4s, v19.s[3]
        sbcs    x4, x4, x5
        ldr     x5, [sp, #0x2d8]
        umlal   v23.2d, v2.2s, v3.s[0]
        sbcs    x5, x10, x5
        stp     x1, x2, [x3, #0xe0]
        umlal2  v23.2d, v2.4s, v3.s[2]
        adc     x1, x14, xzr
        stp     x4, x5, [x3, #0xf0]
        umlal   v4.2d, v5.2s, v3.s[0]
        str     x1, [x3, #0x100]
        umlal   v26.2d, v20.2s, v3.s[0]
        umlal2  v26.2d, v20.4s, v3.s[2]
        umlal2  v4.2d, v5.4s, v3.s[2]
        umlal   v7.2d, v5.2s, v19.s[2]
        umlal2  v7.2d, v5.4s, v19.s[3]
        umlal   v7.2d, v0.2s, v3.s[0]
        umlal2  v7.2d, v0.4s, v3.s[2]
        stp     q23, q26, [x0, #0x200]
        stp     q7, q4, [x0, #0x220]
        add     sp, sp, #0x4f0
        .cfi_adjust_cfa_offset -1264
        ret
END_COMPOSITE(karat_rows_mul_aarch64)

NOTES

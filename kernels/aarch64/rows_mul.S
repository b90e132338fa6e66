/* karat_rows_mul_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 1500 --islands 2 --apart x0,x1,x2,x3,x4,x5,x6,x7 --across --spill
 * 1051.0 cycles instead of 2314.0, bound 1008.0 (simulated, one run after another); 2603 of 3031 instructions have another place.
 * Made from code with the SHA-256 7a23e774972189aa9883b145e113a43c5b5c6c90da07d2d786475930f106e1f9.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_rows_mul_aarch64)
        sub     sp, sp, #0x4f0
        .cfi_adjust_cfa_offset 1264
        movi    v0.2d, #0000000000000000
        add     x0, x0, #0x240
        add     x1, x1, #0x270
        str     d8, [sp, #0x210]
        .cfi_rel_offset 72, 528
        str     d10, [sp, #0x220]
        .cfi_rel_offset 74, 544
        mov     x7, x7
        str     x20, [sp, #0x258]
        .cfi_rel_offset 20, 600
        movi    v8.16b, #0xff
        str     x22, [sp, #0x268]
        .cfi_rel_offset 22, 616
        str     d9, [sp, #0x218]
        .cfi_rel_offset 73, 536
        str     d11, [sp, #0x228]
        .cfi_rel_offset 75, 552
        add     x20, x2, #0x240
        str     d12, [sp, #0x230]
        .cfi_rel_offset 76, 560
        str     x19, [sp, #0x250]
        .cfi_rel_offset 19, 592
        str     d14, [sp, #0x240]
        .cfi_rel_offset 78, 576
        str     x25, [sp, #0x280]
        .cfi_rel_offset 25, 640
        str     x21, [sp, #0x260]
        .cfi_rel_offset 21, 608
        ushr    v8.2d, v8.2d, #0x23
        str     d13, [sp, #0x238]
        .cfi_rel_offset 77, 568
        ldp     q9, q11, [x1, #-0x210]
        movi    v12.16b, #0xff
        str     x26, [sp, #0x288]
        .cfi_rel_offset 26, 648
        ushr    v12.2d, v12.2d, #6
        str     x24, [sp, #0x278]
        .cfi_rel_offset 24, 632
        ldp     x19, x21, [x4, #0x10]
        ldp     q10, q14, [x1, #-0x270]
        ldp     x22, x24, [x4]
        and     v11.16b, v11.16b, v12.16b
        str     x27, [sp, #0x290]
        .cfi_rel_offset 27, 656
        str     x28, [sp, #0x298]
        .cfi_rel_offset 28, 664
        str     x23, [sp, #0x270]
        .cfi_rel_offset 23, 624
        ext     v13.16b, v0.16b, v10.16b, #8
        ldp     x23, x25, [x4, #0x30]
        usra    v10.2d, v13.2d, #0x1d
        ldp     q13, q1, [x20, #-0x220]
        ldp     x26, x27, [x4, #0x40]
        ldp     q2, q3, [x1, #-0x250]
        ldp     x28, x2, [x4, #0x20]
        and     v4.16b, v10.16b, v8.16b
        ext     v10.16b, v10.16b, v0.16b, #8
        ldp     x8, x9, [x4, #0x60]
        ldp     q5, q6, [x1, #-0x230]
        usra    v14.2d, v10.2d, #0x1d
        umlal   v3.2d, v13.2s, v4.s[0]
        ldp     x10, x11, [x4, #0x70]
        ldp     x12, x13, [x5, #0x10]
        umlal2  v3.2d, v13.4s, v4.s[2]
        umlal   v5.2d, v1.2s, v4.s[0]
        ldp     q10, q7, [x20, #-0x240]
        ldp     x14, x15, [x5, #0x20]
        umlal2  v5.2d, v1.4s, v4.s[2]
        ldp     x16, x17, [x5]
        subs    x22, x22, x16
        sbcs    x24, x24, x17
        sbcs    x19, x19, x12
        sbcs    x21, x21, x13
        sbcs    x28, x28, x14
        umlal   v14.2d, v10.2s, v4.s[0]
        umlal   v2.2d, v7.2s, v4.s[0]
        ldp     q16, q17, [x20, #-0x200]
        sbcs    x2, x2, x15
        umlal2  v14.2d, v10.4s, v4.s[2]
        ldp     x12, x13, [x5, #0x40]
        ext     v18.16b, v0.16b, v14.16b, #8
        umlal2  v2.2d, v7.4s, v4.s[2]
        ldp     x14, x15, [x5, #0x50]
        usra    v14.2d, v18.2d, #0x1d
        ldp     x4, x16, [x4, #0x50]
        ext     v18.16b, v14.16b, v0.16b, #8
        umlal   v6.2d, v16.2s, v4.s[0]
        str     x2, [sp, #0x4e8]
        ldp     x17, x2, [x5, #0x30]
        sbcs    x23, x23, x17
        sbcs    x25, x25, x2
        umlal   v9.2d, v17.2s, v4.s[0]
        ldp     x2, x17, [x7]
        usra    v2.2d, v18.2d, #0x1d
        umlal2  v6.2d, v16.4s, v4.s[2]
        sbcs    x26, x26, x12
        str     x26, [sp, #0x4e0]
        ldp     x12, x26, [x7, #0x10]
        and     v14.16b, v14.16b, v8.16b
        sbcs    x27, x27, x13
        umlal2  v9.2d, v17.4s, v4.s[2]
        str     x27, [sp, #0x1f0]
        ldp     x13, x27, [x5, #0x60]
        sbcs    x4, x4, x14
        uzp1    v4.4s, v4.4s, v14.4s
        str     d15, [sp, #0x248]
        .cfi_rel_offset 79, 584
        sbcs    x14, x16, x15
        ldp     x5, x15, [x5, #0x70]
        umlal   v3.2d, v7.2s, v14.s[0]
        str     x14, [sp, #0x1f8]
        ldp     x16, x14, [x6, #0x10]
        umlal   v5.2d, v13.2s, v14.s[0]
        sbcs    x8, x8, x13
        umlal2  v5.2d, v13.4s, v14.s[2]
        str     x8, [sp, #0x4d8]
        ldp     x13, x8, [x7, #0x40]
        sbcs    x27, x9, x27
        str     x27, [sp, #0x4d0]
        ldp     x9, x27, [x7, #0x20]
        umlal2  v3.2d, v7.4s, v14.s[2]
        sbcs    x5, x10, x5
        str     x5, [sp, #0x4c8]
        ldp     x10, x5, [x7, #0x30]
        umlal   v2.2d, v10.2s, v14.s[0]
        sbcs    x11, x11, x15
        str     x11, [sp, #0x4c0]
        ldp     x15, x11, [x6]
        str     x4, [sp, #0x4b8]
        csetm   x4, lo
        subs    x2, x2, x15
        sbcs    x11, x17, x11
        sbcs    x12, x12, x16
        umlal2  v2.2d, v10.4s, v14.s[2]
        ldp     x15, x16, [x7, #0x50]
        sbcs    x26, x26, x14
        umlal   v6.2d, v1.2s, v14.s[0]
        ldp     x14, x17, [x6, #0x30]
        str     x4, [sp, #0x4b0]
        mul     x4, x22, x11
        umlal2  v6.2d, v1.4s, v14.s[2]
        str     x25, [sp, #0x4a8]
        str     x23, [sp, #0x4a0]
        ldp     x25, x23, [x6, #0x20]
        sbcs    x25, x9, x25
        sbcs    x23, x27, x23
        ldp     x27, x9, [x7, #0x60]
        sbcs    x10, x10, x14
        sbcs    x5, x5, x17
        ldp     x14, x17, [x6, #0x50]
        stp     x5, x23, [sp, #0x1b0]
        umulh   x5, x22, x2
        str     x10, [sp, #0x498]
        ldp     x23, x10, [x6, #0x40]
        sbcs    x23, x13, x23
        sbcs    x8, x8, x10
        ldp     x7, x10, [x7, #0x70]
        sbcs    x13, x15, x14
        sbcs    x14, x16, x17
        ldp     q15, q18, [x20, #-0x1e0]
        ldp     x15, x16, [x6, #0x60]
        sbcs    x27, x27, x15
        ldp     x6, x15, [x6, #0x70]
        ext     v19.16b, v0.16b, v2.16b, #8
        mul     x17, x24, x11
        sbcs    x9, x9, x16
        umlal   v9.2d, v16.2s, v14.s[0]
        ldp     q20, q21, [x1, #-0x1e0]
        usra    v2.2d, v19.2d, #0x1d
        umlal2  v9.2d, v16.4s, v14.s[2]
        mul     x16, x24, x2
        ldp     q14, q19, [x1, #-0x200]
        sbcs    x6, x7, x6
        ldp     q22, q23, [x1, #-0x1c0]
        sbcs    x7, x10, x15
        ldp     q24, q25, [x20, #-0x1c0]
        csetm   x10, lo
        subs    x15, x22, x19
        str     x10, [sp, #0x490]
        mul     x10, x22, x2
        ext     v26.16b, v2.16b, v0.16b, #8
        stp     x7, x9, [sp, #0x1d0]
        sbcs    x7, x24, x21
        and     v2.16b, v2.16b, v8.16b
        ldp     q27, q28, [x20, #-0x1a0]
        csetm   x9, lo
        stp     x6, x27, [sp, #0x1e0]
        subs    x6, x12, x2
        usra    v3.2d, v26.2d, #0x1d
        sbcs    x27, x26, x11
        eor     x15, x15, x9
        stp     x8, x14, [sp, #0x1c0]
        umulh   x8, x24, x11
        umlal   v5.2d, v7.2s, v2.s[0]
        csetm   x14, lo
        adds    x4, x5, x4
        eor     x5, x7, x9
        umlal2  v5.2d, v7.4s, v2.s[2]
        eor     x6, x6, x14
        eor     x27, x27, x14
        eor     x7, x9, x14
        umlal   v6.2d, v13.2s, v2.s[0]
        umlal   v3.2d, v10.2s, v2.s[0]
        mov     v26.16b, v19.16b
        stp     x13, x23, [sp, #0x1a0]
        umulh   x13, x22, x11
        umlal   v9.2d, v1.2s, v2.s[0]
        and     v19.16b, v19.16b, v12.16b
        umlal2  v3.2d, v10.4s, v2.s[2]
        mov     v29.16b, v21.16b
        umlal2  v9.2d, v1.4s, v2.s[2]
        and     v21.16b, v21.16b, v12.16b
        usra    v19.2d, v14.2d, #0x3a
        umlal2  v6.2d, v13.4s, v2.s[2]
        umulh   x23, x24, x2
        usra    v21.2d, v20.2d, #0x3a
        and     v14.16b, v20.16b, v12.16b
        adcs    x13, x13, x17
        mov     v20.16b, v23.16b
        and     v23.16b, v23.16b, v12.16b
        adc     x8, x8, xzr
        cmn     x9, #1
        usra    v14.2d, v26.2d, #0x3a
        adcs    x9, x15, xzr
        ldr     x17, [sp, #0x4e8]
        ldr     x15, [sp, #0x4a0]
        usra    v23.2d, v22.2d, #0x3a
        and     v22.16b, v22.16b, v12.16b
        adcs    x5, x5, xzr
        cmn     x14, #1
        umulh   x14, x19, x12
        umlal   v19.2d, v18.2s, v4.s[0]
        adcs    x6, x6, xzr
        usra    v22.2d, v29.2d, #0x3a
        ext     v26.16b, v0.16b, v3.16b, #8
        adcs    x27, x27, xzr
        stp     x11, x2, [sp, #0x190]
        subs    x11, x28, x15
        umlal2  v19.2d, v18.4s, v4.s[1]
        ldr     x2, [sp, #0x4a8]
        stp     x1, x5, [sp, #0x180]
        ldr     x1, [sp, #0x498]
        sbcs    x5, x17, x2
        usra    v3.2d, v26.2d, #0x1d
        umlal   v19.2d, v15.2s, v4.s[2]
        stp     x27, x7, [sp]
        csetm   x27, lo
        subs    x1, x1, x25
        str     x25, [sp, #0x488]
        mul     x25, x19, x26
        umlal2  v19.2d, v15.4s, v4.s[3]
        ldp     x7, x2, [sp, #0x1b0]
        sbcs    x7, x7, x2
        eor     x11, x11, x27
        eor     x5, x5, x27
        umlal   v14.2d, v24.2s, v4.s[0]
        csetm   x2, lo
        adds    x4, x4, x16
        umlal2  v14.2d, v24.4s, v4.s[1]
        adcs    x23, x13, x23
        mul     x13, x19, x12
        ext     v26.16b, v3.16b, v0.16b, #8
        eor     x1, x1, x2
        adc     x8, x8, xzr
        cmn     x27, #1
        and     v3.16b, v3.16b, v8.16b
        eor     x7, x7, x2
        adcs    x11, x11, xzr
        usra    v5.2d, v26.2d, #0x1d
        eor     x27, x27, x2
        umlal   v14.2d, v18.2s, v4.s[2]
        umulh   x16, x19, x26
        adcs    x5, x5, xzr
        cmn     x2, #1
        umlal   v6.2d, v7.2s, v3.s[0]
        adcs    x1, x1, xzr
        umlal2  v6.2d, v7.4s, v3.s[2]
        uzp1    v2.4s, v2.4s, v3.4s
        adcs    x2, x7, xzr
        subs    x7, x22, x28
        umlal   v9.2d, v13.2s, v3.s[0]
        str     x24, [sp, #0x480]
        sbcs    x24, x24, x17
        umlal   v5.2d, v10.2s, v3.s[0]
        stp     x10, x4, [x3]
        str     x22, [sp, #0x478]
        mul     x22, x21, x26
        umlal2  v5.2d, v10.4s, v3.s[2]
        str     x19, [sp, #0x470]
        sbcs    x19, x19, x15
        str     x27, [sp, #0x468]
        ldr     x27, [sp, #0x4a8]
        str     x5, [sp, #0x40]
        sbcs    x5, x21, x27
        umlal2  v9.2d, v13.4s, v3.s[2]
        ldp     q3, q26, [x20, #-0x180]
        csetm   x27, lo
        adds    x25, x14, x25
        umlal   v19.2d, v17.2s, v2.s[0]
        umulh   x14, x21, x26
        eor     x7, x7, x27
        eor     x24, x24, x27
        umlal2  v19.2d, v17.4s, v2.s[1]
        adcs    x22, x16, x22
        eor     x19, x19, x27
        eor     x5, x5, x27
        umlal   v19.2d, v16.2s, v2.s[2]
        ext     v29.16b, v0.16b, v5.16b, #8
        umlal2  v14.2d, v18.4s, v4.s[3]
        umulh   x16, x21, x12
        usra    v5.2d, v29.2d, #0x1d
        umlal   v14.2d, v15.2s, v2.s[0]
        adc     x14, x14, xzr
        cmn     x27, #1
        umlal2  v19.2d, v16.4s, v2.s[3]
        adcs    x7, x7, xzr
        umlal2  v14.2d, v15.4s, v2.s[1]
        adcs    x24, x24, xzr
        umlal   v21.2d, v25.2s, v4.s[0]
        str     x21, [sp, #0x460]
        mul     x21, x21, x12
        ext     v29.16b, v5.16b, v0.16b, #8
        adcs    x19, x19, xzr
        and     v5.16b, v5.16b, v8.16b
        adcs    x5, x5, xzr
        umlal   v14.2d, v17.2s, v2.s[2]
        usra    v6.2d, v29.2d, #0x1d
        umlal   v9.2d, v7.2s, v5.s[0]
        str     x2, [sp, #0x48]
        mul     x2, x9, x6
        umlal2  v9.2d, v7.4s, v5.s[2]
        adds    x21, x25, x21
        umlal2  v21.2d, v25.4s, v4.s[1]
        adcs    x22, x22, x16
        umlal2  v14.2d, v17.4s, v2.s[3]
        adc     x25, x14, xzr
        umulh   x14, x9, x6
        umlal   v6.2d, v10.2s, v5.s[0]
        stp     x1, x11, [sp, #0x10]
        ldp     x1, x16, [sp]
        eor     x2, x2, x16
        umlal2  v6.2d, v10.4s, v5.s[2]
        umlal   v21.2d, v24.2s, v4.s[2]
        umlal2  v21.2d, v24.4s, v4.s[3]
        mul     x11, x9, x1
        umlal   v22.2d, v27.2s, v4.s[0]
        umlal   v21.2d, v18.2s, v2.s[0]
        umlal2  v21.2d, v18.4s, v2.s[1]
        ext     v29.16b, v0.16b, v6.16b, #8
        stp     x5, x24, [sp, #0x50]
        ldp     x5, x15, [sp, #0x180]
        mul     x24, x15, x1
        umlal2  v22.2d, v27.4s, v4.s[1]
        usra    v6.2d, v29.2d, #0x1d
        umlal   v22.2d, v25.2s, v4.s[2]
        umlal   v21.2d, v15.2s, v2.s[2]
        umulh   x9, x9, x1
        adds    x11, x14, x11
        umlal2  v22.2d, v25.4s, v4.s[3]
        umlal   v22.2d, v24.2s, v2.s[0]
        and     v29.16b, v6.16b, v8.16b
        ext     v6.16b, v6.16b, v0.16b, #8
        umlal2  v22.2d, v24.4s, v2.s[1]
        mul     x14, x15, x6
        usra    v9.2d, v6.2d, #0x1d
        uzp1    v5.4s, v5.4s, v29.4s
        adcs    x24, x9, x24
        umlal2  v21.2d, v15.4s, v2.s[3]
        umlal   v14.2d, v16.2s, v5.s[0]
        ldp     q6, q30, [x5, #-0x1a0]
        umulh   x1, x15, x1
        umlal2  v14.2d, v16.4s, v5.s[1]
        umlal   v9.2d, v10.2s, v29.s[0]
        umlal2  v9.2d, v10.4s, v29.s[2]
        umlal   v21.2d, v17.2s, v5.s[0]
        umlal   v19.2d, v1.2s, v5.s[0]
        umlal2  v19.2d, v1.4s, v5.s[1]
        umlal   v19.2d, v13.2s, v5.s[2]
        umlal   v22.2d, v18.2s, v2.s[2]
        umlal2  v19.2d, v13.4s, v5.s[3]
        umlal   v14.2d, v1.2s, v5.s[2]
        and     v29.16b, v6.16b, v12.16b
        umlal2  v21.2d, v17.4s, v5.s[1]
        usra    v29.2d, v20.2d, #0x3a
        umlal2  v14.2d, v1.4s, v5.s[3]
        and     v20.16b, v30.16b, v12.16b
        mov     v30.16b, v30.16b
        umlal   v21.2d, v16.2s, v5.s[2]
        usra    v20.2d, v6.2d, #0x3a
        ext     v6.16b, v0.16b, v9.16b, #8
        umlal2  v21.2d, v16.4s, v5.s[3]
        umulh   x6, x15, x6
        adc     x1, x1, xzr
        usra    v9.2d, v6.2d, #0x1d
        adds    x9, x11, x14
        ldr     x11, [sp, #0x488]
        and     v6.16b, v9.16b, v8.16b
        umlal2  v22.2d, v18.4s, v2.s[3]
        umlal   v22.2d, v15.2s, v5.s[0]
        eor     x9, x9, x16
        mul     x14, x28, x11
        ldp     q8, q31, [x20, #-0x160]
        adcs    x24, x24, x6
        eor     x24, x24, x16
        ext     v9.16b, v9.16b, v0.16b, #8
        adc     x1, x1, xzr
        cmn     x16, #1
        umlal   v19.2d, v7.2s, v6.s[0]
        eor     x1, x1, x16
        adcs    x2, x2, x10
        umulh   x6, x28, x11
        usra    v11.2d, v9.2d, #0x1d
        umlal2  v19.2d, v7.4s, v6.s[2]
        adcs    x9, x9, x4
        ldp     q9, q0, [x5, #-0x180]
        adcs    x24, x24, x23
        umlal   v14.2d, v13.2s, v6.s[0]
        adcs    x1, x1, x8
        umlal2  v14.2d, v13.4s, v6.s[2]
        adc     x15, x16, xzr
        ldr     x16, [sp, #0x1b8]
        adds    x2, x2, x13
        mul     x4, x28, x16
        adcs    x9, x9, x21
        umlal   v11.2d, v15.2s, v4.s[0]
        umlal2  v11.2d, v15.4s, v4.s[1]
        adcs    x24, x24, x22
        umlal   v11.2d, v17.2s, v4.s[2]
        str     x28, [sp, #0x458]
        umulh   x28, x28, x16
        adcs    x1, x1, x25
        umlal2  v11.2d, v17.4s, v4.s[3]
        adc     x15, x15, xzr
        adds    x23, x23, x2
        umlal   v11.2d, v16.2s, v2.s[0]
        adcs    x2, x8, x9
        umlal2  v11.2d, v16.4s, v2.s[1]
        umlal   v11.2d, v1.2s, v2.s[2]
        adcs    x24, x13, x24
        stp     x23, x2, [x3, #0x10]
        umlal2  v11.2d, v1.4s, v2.s[3]
        umulh   x8, x17, x16
        adcs    x21, x21, x1
        ldp     x9, x1, [sp, #0x190]
        umlal   v23.2d, v28.2s, v4.s[0]
        adcs    x22, x22, x15
        adcs    x25, x25, xzr
        subs    x13, x11, x1
        umlal   v11.2d, v13.2s, v5.s[0]
        umlal2  v23.2d, v28.4s, v4.s[1]
        sbcs    x15, x16, x9
        ldr     x9, [sp, #0x498]
        umlal2  v11.2d, v13.4s, v5.s[1]
        and     v13.16b, v0.16b, v12.16b
        sbcs    x1, x9, x12
        mul     x16, x17, x16
        mov     v0.16b, v0.16b
        str     x12, [sp, #0x450]
        ldr     x12, [sp, #0x1b0]
        str     x26, [sp, #0x448]
        sbcs    x26, x12, x26
        usra    v13.2d, v9.2d, #0x3a
        and     v9.16b, v9.16b, v12.16b
        csetm   x10, lo
        adds    x4, x6, x4
        umlal   v11.2d, v7.2s, v5.s[2]
        eor     x1, x1, x10
        usra    v9.2d, v30.2d, #0x3a
        eor     x6, x15, x10
        adcs    x28, x28, x16
        umlal2  v11.2d, v7.4s, v5.s[3]
        adc     x8, x8, xzr
        eor     x26, x26, x10
        umlal   v23.2d, v27.2s, v4.s[2]
        mul     x15, x17, x11
        eor     x13, x13, x10
        eor     x27, x27, x10
        umlal2  v23.2d, v27.4s, v4.s[3]
        cmn     x10, #1
        umlal2  v22.2d, v15.4s, v5.s[1]
        adcs    x10, x13, xzr
        adcs    x6, x6, xzr
        umlal   v29.2d, v3.2s, v4.s[0]
        umulh   x13, x17, x11
        adcs    x1, x1, xzr
        umlal   v11.2d, v10.2s, v6.s[0]
        adcs    x26, x26, xzr
        adds    x4, x4, x15
        ldr     x15, [sp, #0x4a0]
        umlal2  v29.2d, v3.4s, v4.s[1]
        umlal   v23.2d, v25.2s, v2.s[0]
        umlal   v22.2d, v17.2s, v5.s[2]
        umulh   x16, x15, x9
        umlal2  v23.2d, v25.4s, v2.s[1]
        adcs    x28, x28, x13
        umlal2  v11.2d, v10.4s, v6.s[2]
        adc     x8, x8, xzr
        subs    x13, x1, x10
        umlal   v21.2d, v1.2s, v6.s[0]
        sbcs    x11, x26, x6
        ldp     q10, q7, [x5, #-0x160]
        umlal2  v22.2d, v17.4s, v5.s[3]
        csetm   x17, lo
        str     x25, [sp, #0x80]
        subs    x25, x7, x19
        stp     x22, x21, [sp, #0x30]
        mul     x22, x15, x12
        umlal   v23.2d, v24.2s, v2.s[2]
        stp     x24, x23, [sp, #0x130]
        ldp     x24, x21, [sp, #0x50]
        str     x2, [sp, #0x440]
        sbcs    x2, x21, x24
        eor     x13, x13, x17
        eor     x11, x11, x17
        umlal2  v21.2d, v1.4s, v6.s[2]
        csetm   x23, lo
        cmn     x17, #1
        umlal2  v23.2d, v24.4s, v2.s[3]
        umulh   x24, x15, x12
        eor     x2, x2, x23
        eor     x17, x23, x17
        umlal   v29.2d, v28.2s, v4.s[2]
        eor     x25, x25, x23
        adcs    x13, x13, xzr
        umlal2  v29.2d, v28.4s, v4.s[3]
        adcs    x11, x11, xzr
        cmn     x23, #1
        adcs    x23, x25, xzr
        ldr     x25, [sp, #0x4a8]
        stp     q11, q19, [x0, #-0x240]
        str     x11, [sp, #0x70]
        mul     x11, x25, x12
        adcs    x2, x2, xzr
        adds    x22, x16, x22
        ldp     q11, q1, [x20, #-0x140]
        mul     x16, x15, x9
        umlal   v22.2d, v16.2s, v6.s[0]
        adcs    x24, x24, x11
        umlal   v20.2d, v26.2s, v4.s[0]
        umlal   v23.2d, v18.2s, v5.s[0]
        umulh   x11, x25, x12
        stp     q14, q21, [x0, #-0x220]
        and     v14.16b, v10.16b, v12.16b
        mov     v19.16b, v7.16b
        and     v7.16b, v7.16b, v12.16b
        usra    v14.2d, v0.2d, #0x3a
        ldp     q0, q21, [x20, #-0x120]
        umulh   x12, x25, x9
        usra    v7.2d, v10.2d, #0x3a
        umlal2  v23.2d, v18.4s, v5.s[1]
        adc     x11, x11, xzr
        umlal   v29.2d, v27.2s, v2.s[0]
        umlal   v23.2d, v15.2s, v5.s[2]
        mul     x9, x25, x9
        ldp     x15, x25, [sp, #0x10]
        umlal2  v29.2d, v27.4s, v2.s[1]
        umlal2  v20.2d, v26.4s, v4.s[1]
        umlal   v29.2d, v25.2s, v2.s[2]
        str     x2, [sp, #0x438]
        umulh   x2, x25, x15
        adds    x22, x22, x9
        umlal   v20.2d, v3.2s, v4.s[2]
        umlal2  v22.2d, v16.4s, v6.s[2]
        umlal2  v23.2d, v15.4s, v5.s[3]
        adcs    x24, x24, x12
        ldp     x12, x9, [sp, #0x40]
        umlal2  v29.2d, v25.4s, v2.s[3]
        umlal   v23.2d, v17.2s, v6.s[0]
        str     x17, [sp, #0x78]
        umulh   x17, x25, x9
        umlal2  v20.2d, v3.4s, v4.s[3]
        umlal   v29.2d, v24.2s, v5.s[0]
        umlal2  v23.2d, v17.4s, v6.s[2]
        ldp     q10, q16, [x5, #-0x140]
        umlal   v9.2d, v8.2s, v4.s[0]
        stp     x13, x23, [sp, #0x20]
        mul     x13, x25, x9
        umlal   v20.2d, v28.2s, v2.s[0]
        umlal2  v20.2d, v28.4s, v2.s[1]
        umlal2  v9.2d, v8.4s, v4.s[1]
        mul     x25, x25, x15
        umlal2  v29.2d, v24.4s, v5.s[1]
        adc     x11, x11, xzr
        umlal   v29.2d, v18.2s, v5.s[2]
        adds    x2, x2, x13
        umlal2  v29.2d, v18.4s, v5.s[3]
        umulh   x13, x12, x9
        umlal   v9.2d, v26.2s, v4.s[2]
        umlal2  v9.2d, v26.4s, v4.s[3]
        ldr     x23, [sp, #0x468]
        eor     x25, x25, x23
        umlal   v20.2d, v27.2s, v2.s[2]
        umlal2  v20.2d, v27.4s, v2.s[3]
        mul     x9, x12, x9
        umlal   v29.2d, v15.2s, v6.s[0]
        umlal   v20.2d, v25.2s, v5.s[0]
        umlal   v9.2d, v3.2s, v2.s[0]
        umlal2  v29.2d, v15.4s, v6.s[2]
        and     v15.16b, v10.16b, v12.16b
        adcs    x9, x17, x9
        stp     q22, q23, [x0, #-0x200]
        adc     x13, x13, xzr
        mov     v17.16b, v16.16b
        and     v16.16b, v16.16b, v12.16b
        mul     x17, x12, x15
        usra    v15.2d, v19.2d, #0x3a
        ldp     q19, q22, [x20, #-0x100]
        usra    v16.2d, v10.2d, #0x3a
        adds    x2, x2, x17
        umlal2  v20.2d, v25.4s, v5.s[1]
        umlal   v20.2d, v24.2s, v5.s[2]
        umulh   x12, x12, x15
        mul     x15, x7, x10
        umlal2  v20.2d, v24.4s, v5.s[3]
        umlal   v20.2d, v18.2s, v6.s[0]
        eor     x2, x2, x23
        umlal2  v9.2d, v3.4s, v2.s[1]
        umlal2  v20.2d, v18.4s, v6.s[2]
        umlal   v9.2d, v28.2s, v2.s[2]
        ldp     q10, q18, [x5, #-0x120]
        umlal2  v9.2d, v28.4s, v2.s[3]
        umlal   v9.2d, v27.2s, v5.s[0]
        ldr     x17, [sp, #0x4e0]
        ldr     x5, [sp, #0x4b8]
        and     v23.16b, v10.16b, v12.16b
        and     v30.16b, v18.16b, v12.16b
        usra    v23.2d, v17.2d, #0x3a
        stp     q29, q20, [x0, #-0x1e0]
        umlal2  v9.2d, v27.4s, v5.s[1]
        adcs    x9, x9, x12
        usra    v30.2d, v10.2d, #0x3a
        umlal   v9.2d, v25.2s, v5.s[2]
        adc     x12, x13, xzr
        eor     x9, x9, x23
        umulh   x13, x7, x10
        subs    x5, x17, x5
        eor     x17, x15, x27
        mov     v10.16b, v18.16b
        eor     x12, x12, x23
        umlal   v13.2d, v31.2s, v4.s[0]
        stp     x17, x15, [sp, #0x60]
        ldp     x17, x15, [sp, #0x1f0]
        sbcs    x15, x17, x15
        csetm   x17, lo
        stp     x26, x11, [sp]
        ldp     x23, x26, [sp, #0x1a0]
        subs    x23, x23, x26
        ldp     x11, x26, [sp, #0x1c0]
        umlal   v14.2d, v11.2s, v4.s[0]
        sbcs    x26, x26, x11
        eor     x5, x5, x17
        eor     x15, x15, x17
        umlal2  v13.2d, v31.4s, v4.s[1]
        mul     x11, x7, x6
        csetm   x21, lo
        cmn     x17, #1
        umlal   v13.2d, v8.2s, v4.s[2]
        eor     x23, x23, x21
        adcs    x5, x5, xzr
        eor     x26, x26, x21
        umlal2  v13.2d, v8.4s, v4.s[3]
        adcs    x15, x15, xzr
        cmn     x21, #1
        eor     x21, x17, x21
        umlal   v13.2d, v26.2s, v2.s[0]
        umulh   x7, x7, x6
        adcs    x23, x23, xzr
        umlal2  v13.2d, v26.4s, v2.s[1]
        adcs    x26, x26, xzr
        adds    x11, x13, x11
        ldr     x13, [sp, #0x58]
        umlal   v13.2d, v3.2s, v2.s[2]
        umlal2  v9.2d, v25.4s, v5.s[3]
        umlal2  v14.2d, v11.4s, v4.s[1]
        mul     x17, x13, x6
        umlal   v9.2d, v24.2s, v6.s[0]
        ldp     q17, q18, [x20, #-0xe0]
        umlal   v7.2d, v1.2s, v4.s[0]
        umlal2  v7.2d, v1.4s, v4.s[1]
        umulh   x6, x13, x6
        umlal   v14.2d, v31.2s, v4.s[2]
        adcs    x7, x7, x17
        umlal2  v14.2d, v31.4s, v4.s[3]
        umlal   v14.2d, v8.2s, v2.s[0]
        umlal2  v14.2d, v8.4s, v2.s[1]
        mul     x17, x13, x10
        umlal   v14.2d, v26.2s, v2.s[2]
        adc     x6, x6, xzr
        str     x15, [sp, #0x430]
        ldr     x15, [sp, #0x468]
        cmn     x15, #1
        umlal2  v13.2d, v3.4s, v2.s[3]
        adcs    x25, x25, x14
        umlal   v13.2d, v28.2s, v5.s[0]
        umulh   x10, x13, x10
        adcs    x2, x2, x4
        umlal2  v13.2d, v28.4s, v5.s[1]
        adcs    x9, x9, x28
        umlal   v13.2d, v27.2s, v5.s[2]
        adcs    x12, x12, x8
        umlal2  v9.2d, v24.4s, v6.s[2]
        adc     x13, x15, xzr
        adds    x11, x11, x17
        umlal2  v14.2d, v26.4s, v2.s[3]
        umulh   x15, x19, x1
        eor     x17, x11, x27
        umlal   v14.2d, v3.2s, v5.s[0]
        adcs    x7, x7, x10
        umlal2  v14.2d, v3.4s, v5.s[1]
        adc     x6, x6, xzr
        adds    x25, x25, x16
        umlal2  v13.2d, v27.4s, v5.s[3]
        adcs    x2, x2, x22
        umlal   v13.2d, v25.2s, v6.s[0]
        adcs    x9, x9, x24
        umlal2  v13.2d, v25.4s, v6.s[2]
        str     x26, [sp, #0xa0]
        ldp     x26, x10, [sp]
        adcs    x12, x12, x10
        adc     x13, x13, xzr
        adds    x25, x28, x25
        adcs    x28, x8, x2
        ldr     x2, [sp, #0x180]
        ldp     q20, q24, [x2, #-0x100]
        mul     x8, x19, x26
        adcs    x9, x16, x9
        umlal   v7.2d, v11.2s, v4.s[2]
        adcs    x22, x22, x12
        umlal2  v7.2d, v11.4s, v4.s[3]
        adcs    x24, x24, x13
        umlal   v7.2d, v31.2s, v2.s[0]
        umulh   x12, x19, x26
        adcs    x10, x10, xzr
        ldr     x13, [sp, #0x50]
        umlal2  v7.2d, v31.4s, v2.s[1]
        adds    x8, x15, x8
        umlal   v14.2d, v28.2s, v5.s[2]
        stp     q9, q13, [x0, #-0x1c0]
        umlal2  v14.2d, v28.4s, v5.s[3]
        mul     x19, x19, x1
        and     v9.16b, v24.16b, v12.16b
        usra    v9.2d, v20.2d, #0x3a
        mov     v13.16b, v24.16b
        and     v20.16b, v20.16b, v12.16b
        umlal   v7.2d, v8.2s, v2.s[2]
        mul     x15, x13, x26
        usra    v20.2d, v10.2d, #0x3a
        ldp     q10, q24, [x20, #-0xc0]
        umlal2  v7.2d, v8.4s, v2.s[3]
        umlal   v14.2d, v27.2s, v6.s[0]
        str     x21, [sp, #0xa8]
        ldp     x21, x16, [sp, #0x20]
        stp     x5, x23, [sp, #0x40]
        mul     x5, x16, x21
        umlal2  v14.2d, v27.4s, v6.s[2]
        adcs    x12, x12, x15
        ldp     x23, x15, [sp, #0x70]
        umlal   v7.2d, v26.2s, v5.s[0]
        eor     x5, x5, x15
        umlal2  v7.2d, v26.4s, v5.s[1]
        umlal   v15.2d, v0.2s, v4.s[0]
        umulh   x26, x13, x26
        adc     x26, x26, xzr
        umlal   v7.2d, v3.2s, v5.s[2]
        umlal2  v15.2d, v0.4s, v4.s[1]
        umlal2  v7.2d, v3.4s, v5.s[3]
        stp     x10, x24, [sp, #0x10]
        mul     x10, x13, x1
        umlal   v7.2d, v28.2s, v6.s[0]
        adds    x8, x8, x10
        umlal   v15.2d, v1.2s, v4.s[2]
        umlal2  v15.2d, v1.4s, v4.s[3]
        umulh   x10, x16, x21
        umlal   v15.2d, v11.2s, v2.s[0]
        ldp     q25, q27, [x2, #-0xe0]
        umlal2  v7.2d, v28.4s, v6.s[2]
        stp     q14, q7, [x0, #-0x1a0]
        umlal2  v15.2d, v11.4s, v2.s[1]
        mul     x24, x16, x23
        mov     v14.16b, v27.16b
        and     v7.16b, v25.16b, v12.16b
        usra    v7.2d, v13.2d, #0x3a
        umlal   v15.2d, v31.2s, v2.s[2]
        and     v13.16b, v27.16b, v12.16b
        usra    v13.2d, v25.2d, #0x3a
        umulh   x1, x13, x1
        ldr     x13, [sp, #0x438]
        umlal2  v15.2d, v31.4s, v2.s[3]
        umlal   v16.2d, v21.2s, v4.s[0]
        adcs    x1, x12, x1
        adc     x26, x26, xzr
        umlal   v15.2d, v8.2s, v5.s[0]
        umlal2  v16.2d, v21.4s, v4.s[1]
        umulh   x12, x16, x23
        umlal2  v15.2d, v8.4s, v5.s[1]
        umlal   v16.2d, v0.2s, v4.s[2]
        umlal2  v16.2d, v0.4s, v4.s[3]
        mul     x16, x13, x23
        umlal   v15.2d, v26.2s, v5.s[2]
        str     x22, [sp, #0x88]
        mul     x22, x13, x21
        umlal2  v15.2d, v26.4s, v5.s[3]
        umlal   v16.2d, v1.2s, v2.s[0]
        umulh   x23, x13, x23
        adds    x24, x10, x24
        adcs    x10, x12, x16
        umlal   v15.2d, v3.2s, v6.s[0]
        adc     x23, x23, xzr
        umlal2  v16.2d, v1.4s, v2.s[1]
        adds    x22, x24, x22
        umlal2  v15.2d, v3.4s, v6.s[2]
        ldp     q3, q25, [x20, #-0xa0]
        umlal   v16.2d, v11.2s, v2.s[2]
        umlal2  v16.2d, v11.4s, v2.s[3]
        umlal   v16.2d, v31.2s, v5.s[0]
        eor     x22, x22, x15
        umlal2  v16.2d, v31.4s, v5.s[1]
        ldr     x24, [sp, #0x68]
        umlal   v16.2d, v8.2s, v5.s[2]
        umlal2  v16.2d, v8.4s, v5.s[3]
        umlal   v16.2d, v26.2s, v6.s[0]
        umulh   x21, x13, x21
        adcs    x21, x10, x21
        ldr     x10, [sp, #0x1a8]
        adc     x23, x23, xzr
        umlal2  v16.2d, v26.4s, v6.s[2]
        ldp     q26, q27, [x2, #-0xc0]
        cmn     x15, #1
        umlal   v23.2d, v19.2s, v4.s[0]
        eor     x23, x23, x15
        adcs    x24, x5, x24
        ldr     x5, [sp, #0x4e0]
        umlal2  v23.2d, v19.4s, v4.s[1]
        umlal   v23.2d, v21.2s, v4.s[2]
        mul     x12, x5, x10
        stp     q15, q16, [x0, #-0x180]
        umlal2  v23.2d, v21.4s, v4.s[3]
        and     v15.16b, v26.16b, v12.16b
        umlal   v23.2d, v0.2s, v2.s[0]
        usra    v15.2d, v14.2d, #0x3a
        adcs    x22, x22, x11
        umlal2  v23.2d, v0.4s, v2.s[1]
        eor     x21, x21, x15
        mov     v14.16b, v27.16b
        and     v16.16b, v27.16b, v12.16b
        umlal   v23.2d, v1.2s, v2.s[2]
        umulh   x11, x5, x10
        adcs    x21, x21, x7
        umlal2  v23.2d, v1.4s, v2.s[3]
        adcs    x23, x23, x6
        umlal   v23.2d, v11.2s, v5.s[0]
        usra    v16.2d, v26.2d, #0x3a
        adc     x13, x15, xzr
        ldr     x15, [sp, #0x1c0]
        adds    x24, x24, x19
        adcs    x22, x22, x8
        umlal2  v23.2d, v11.4s, v5.s[1]
        ldp     q26, q27, [x20, #-0x80]
        umlal   v23.2d, v31.2s, v5.s[2]
        adcs    x21, x21, x1
        mul     x16, x5, x15
        umlal2  v23.2d, v31.4s, v5.s[3]
        umlal   v23.2d, v8.2s, v6.s[0]
        adcs    x23, x23, x26
        umlal   v30.2d, v22.2s, v4.s[0]
        umulh   x5, x5, x15
        umlal2  v23.2d, v8.4s, v6.s[2]
        adc     x13, x13, xzr
        adds    x24, x7, x24
        eor     x24, x24, x27
        adcs    x22, x6, x22
        umlal2  v30.2d, v22.4s, v4.s[1]
        adcs    x19, x19, x21
        eor     x21, x22, x27
        umlal   v30.2d, v19.2s, v4.s[2]
        eor     x19, x19, x27
        adcs    x22, x8, x23
        ldr     x7, [sp, #0x60]
        ldr     x23, [sp, #0x1f0]
        mul     x6, x23, x15
        umlal2  v30.2d, v19.4s, v4.s[3]
        adcs    x1, x1, x13
        umlal   v30.2d, v21.2s, v2.s[0]
        eor     x22, x22, x27
        eor     x1, x1, x27
        umlal2  v30.2d, v21.4s, v2.s[1]
        adcs    x26, x26, xzr
        cmn     x27, #1
        eor     x26, x26, x27
        str     x12, [sp, #0xc0]
        ldp     x13, x12, [x3]
        adcs    x7, x7, x13
        umulh   x13, x23, x15
        umlal   v30.2d, v0.2s, v2.s[2]
        adcs    x17, x17, x12
        ldp     x12, x8, [sp, #0x130]
        umlal2  v30.2d, v0.4s, v2.s[3]
        umlal   v30.2d, v1.2s, v5.s[0]
        adcs    x24, x24, x8
        ldr     x8, [sp, #0x440]
        adcs    x21, x21, x8
        mul     x8, x23, x10
        umlal2  v30.2d, v1.4s, v5.s[1]
        adcs    x19, x19, x12
        ldp     x12, x15, [sp, #0x30]
        umlal   v30.2d, v11.2s, v5.s[2]
        adcs    x22, x22, x15
        umlal2  v30.2d, v11.4s, v5.s[3]
        adcs    x1, x1, x12
        ldp     x12, x15, [sp, #0x80]
        umlal   v30.2d, v31.2s, v6.s[0]
        adcs    x26, x26, x12
        umlal2  v30.2d, v31.4s, v6.s[2]
        ldp     q8, q28, [x2, #-0xa0]
        ldr     x2, [sp, #0x1a0]
        umulh   x23, x23, x10
        ldr     x10, [sp, #0x4b8]
        umlal   v20.2d, v17.2s, v4.s[0]
        adc     x27, x27, xzr
        adds    x7, x7, x14
        adcs    x17, x17, x4
        umlal2  v20.2d, v17.4s, v4.s[1]
        adcs    x24, x24, x25
        umlal   v20.2d, v22.2s, v4.s[2]
        adcs    x21, x21, x28
        stp     q23, q30, [x0, #-0x160]
        mul     x12, x10, x2
        adcs    x19, x19, x9
        umlal2  v20.2d, v22.4s, v4.s[3]
        adcs    x22, x22, x15
        ldp     q23, q29, [x20, #-0x60]
        umlal   v20.2d, v19.2s, v2.s[0]
        str     x12, [sp, #0x468]
        str     x20, [sp, #0x438]
        ldp     x20, x12, [sp, #0x10]
        adcs    x1, x1, x12
        umlal2  v20.2d, v19.4s, v2.s[1]
        and     v30.16b, v8.16b, v12.16b
        adcs    x26, x26, x20
        ldr     x20, [sp, #0x130]
        umulh   x2, x10, x2
        umlal   v20.2d, v21.2s, v2.s[2]
        and     v31.16b, v28.16b, v12.16b
        adc     x27, x27, xzr
        adds    x20, x20, x7
        ldp     x12, x7, [sp, #0x30]
        mov     v28.16b, v28.16b
        adcs    x7, x7, x17
        usra    v31.2d, v8.2d, #0x3a
        umlal2  v20.2d, v21.4s, v2.s[3]
        stp     x20, x7, [x3, #0x20]
        adcs    x24, x12, x24
        ldr     x12, [sp, #0x1c8]
        umlal   v20.2d, v0.2s, v5.s[0]
        mul     x17, x10, x12
        umlal2  v20.2d, v0.4s, v5.s[1]
        str     x7, [sp, #0x428]
        ldr     x7, [sp, #0x80]
        adcs    x21, x7, x21
        umlal   v20.2d, v1.2s, v5.s[2]
        adcs    x19, x14, x19
        stp     x24, x21, [x3, #0x30]
        umlal2  v20.2d, v1.4s, v5.s[3]
        adcs    x22, x4, x22
        umulh   x4, x10, x12
        adcs    x25, x25, x1
        ldr     x1, [sp, #0x1f8]
        umlal   v20.2d, v11.2s, v6.s[0]
        umlal2  v20.2d, v11.4s, v6.s[2]
        adcs    x26, x28, x26
        adcs    x27, x9, x27
        ldp     x14, x9, [sp, #0x10]
        umlal   v9.2d, v18.2s, v4.s[0]
        umlal2  v9.2d, v18.4s, v4.s[1]
        adcs    x28, x15, xzr
        mul     x7, x1, x12
        adcs    x9, x9, xzr
        umlal   v9.2d, v17.2s, v4.s[2]
        umlal2  v9.2d, v17.4s, v4.s[3]
        adcs    x14, x14, xzr
        adds    x11, x11, x16
        adcs    x5, x5, x6
        umlal   v9.2d, v22.2s, v2.s[0]
        umulh   x6, x1, x12
        ldr     x16, [sp, #0x4d0]
        adc     x13, x13, xzr
        adds    x8, x11, x8
        ldr     x11, [sp, #0x4d8]
        umlal2  v9.2d, v22.4s, v2.s[1]
        adcs    x23, x5, x23
        umlal   v9.2d, v19.2s, v2.s[2]
        adc     x5, x13, xzr
        ldr     x13, [sp, #0x4c8]
        subs    x15, x11, x13
        umlal2  v9.2d, v19.4s, v2.s[3]
        umlal   v9.2d, v21.2s, v5.s[0]
        stp     x14, x9, [sp, #0xf0]
        ldr     x14, [sp, #0x4c0]
        sbcs    x9, x16, x14
        stp     x28, x27, [sp, #0xb0]
        ldr     x28, [sp, #0x1a0]
        mul     x27, x1, x28
        stp     x26, x25, [sp, #0x90]
        csetm   x26, lo
        str     x22, [sp, #0x420]
        ldp     x25, x22, [sp, #0x1e0]
        stp     x19, x24, [sp, #0x120]
        subs    x19, x25, x22
        umlal2  v9.2d, v21.4s, v5.s[1]
        umlal   v9.2d, v0.2s, v5.s[2]
        eor     x15, x15, x26
        eor     x9, x9, x26
        stp     x21, x20, [sp, #0x100]
        ldp     x21, x24, [sp, #0x1d0]
        sbcs    x20, x21, x24
        csetm   x14, lo
        adds    x2, x2, x17
        umlal2  v9.2d, v0.4s, v5.s[3]
        umulh   x17, x1, x28
        adcs    x4, x4, x7
        eor     x7, x26, x14
        eor     x20, x20, x14
        umlal   v9.2d, v1.2s, v6.s[0]
        eor     x19, x19, x14
        umlal   v7.2d, v10.2s, v4.s[0]
        adc     x6, x6, xzr
        cmn     x26, #1
        adcs    x26, x15, xzr
        ldr     x15, [sp, #0x180]
        umlal2  v7.2d, v10.4s, v4.s[1]
        adcs    x9, x9, xzr
        umlal2  v9.2d, v1.4s, v6.s[2]
        ldp     q8, q11, [x15, #-0x80]
        cmn     x14, #1
        umlal   v7.2d, v18.2s, v4.s[2]
        str     x9, [sp, #0x418]
        ldp     x14, x9, [sp, #0x40]
        str     x7, [sp, #0x30]
        mul     x7, x14, x9
        umlal2  v7.2d, v18.4s, v4.s[3]
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        umlal   v7.2d, v17.2s, v2.s[0]
        adds    x27, x2, x27
        str     x20, [sp, #0x38]
        ldp     x20, x2, [sp, #0xa0]
        eor     x7, x7, x2
        umlal2  v7.2d, v17.4s, v2.s[1]
        adcs    x4, x4, x17
        umlal   v7.2d, v22.2s, v2.s[2]
        adc     x6, x6, xzr
        umlal2  v7.2d, v22.4s, v2.s[3]
        umlal   v7.2d, v19.2s, v5.s[0]
        stp     q20, q9, [x0, #-0x140]
        mul     x17, x14, x20
        mov     v9.16b, v11.16b
        and     v1.16b, v8.16b, v12.16b
        umlal2  v7.2d, v19.4s, v5.s[1]
        and     v11.16b, v11.16b, v12.16b
        usra    v30.2d, v14.2d, #0x3a
        stp     x19, x26, [sp, #0x20]
        ldr     x19, [sp, #0x438]
        ldr     x26, [sp, #0x430]
        ldp     q14, q20, [x19, #-0x40]
        usra    v1.2d, v28.2d, #0x3a
        umulh   x1, x14, x20
        usra    v11.2d, v8.2d, #0x3a
        umlal   v13.2d, v24.2s, v4.s[0]
        umulh   x14, x14, x9
        adds    x14, x14, x17
        umlal2  v13.2d, v24.4s, v4.s[1]
        umlal   v13.2d, v10.2s, v4.s[2]
        umlal2  v13.2d, v10.4s, v4.s[3]
        mul     x17, x26, x20
        umlal   v7.2d, v21.2s, v5.s[2]
        umlal2  v7.2d, v21.4s, v5.s[3]
        umulh   x20, x26, x20
        umlal   v13.2d, v18.2s, v2.s[0]
        umlal2  v13.2d, v18.4s, v2.s[1]
        adcs    x1, x1, x17
        umlal   v7.2d, v0.2s, v6.s[0]
        umlal   v13.2d, v17.2s, v2.s[2]
        umlal2  v7.2d, v0.4s, v6.s[2]
        mul     x17, x26, x9
        umlal2  v13.2d, v17.4s, v2.s[3]
        adc     x20, x20, xzr
        umlal   v15.2d, v3.2s, v4.s[0]
        umlal   v13.2d, v22.2s, v5.s[0]
        umulh   x26, x26, x9
        umlal2  v13.2d, v22.4s, v5.s[1]
        adds    x9, x14, x17
        umlal   v13.2d, v19.2s, v5.s[2]
        eor     x9, x9, x2
        umlal2  v13.2d, v19.4s, v5.s[3]
        umlal   v13.2d, v21.2s, v6.s[0]
        umulh   x14, x11, x24
        umlal2  v13.2d, v21.4s, v6.s[2]
        ldp     q8, q0, [x15, #-0x60]
        adcs    x26, x1, x26
        ldr     x1, [sp, #0xc0]
        umlal2  v15.2d, v3.4s, v4.s[1]
        eor     x26, x26, x2
        adc     x20, x20, xzr
        cmn     x2, #1
        umlal   v15.2d, v24.2s, v4.s[2]
        umlal2  v15.2d, v24.4s, v4.s[3]
        eor     x20, x20, x2
        adcs    x7, x7, x1
        umlal   v16.2d, v25.2s, v4.s[0]
        ldr     x1, [sp, #0x1a8]
        umlal   v15.2d, v10.2s, v2.s[0]
        umlal2  v15.2d, v10.4s, v2.s[1]
        umlal   v15.2d, v18.2s, v2.s[2]
        umlal2  v15.2d, v18.4s, v2.s[3]
        adcs    x9, x9, x8
        umulh   x17, x11, x22
        adcs    x26, x26, x23
        umlal   v15.2d, v17.2s, v5.s[0]
        adcs    x20, x20, x5
        stp     q7, q13, [x0, #-0x120]
        adc     x2, x2, xzr
        subs    x1, x22, x1
        mov     v13.16b, v0.16b
        and     v0.16b, v0.16b, v12.16b
        str     x8, [sp, #0xc8]
        ldr     x8, [sp, #0x1c0]
        sbcs    x8, x24, x8
        and     v7.16b, v8.16b, v12.16b
        mul     x15, x16, x24
        usra    v0.2d, v8.2d, #0x3a
        umlal2  v15.2d, v17.4s, v5.s[1]
        sbcs    x28, x25, x28
        ldr     x25, [sp, #0x468]
        usra    v7.2d, v9.2d, #0x3a
        ldp     q8, q9, [x19, #-0x20]
        sbcs    x12, x21, x12
        umlal2  v16.2d, v25.4s, v4.s[1]
        mul     x19, x11, x22
        str     x19, [sp, #0x430]
        csetm   x19, lo
        adds    x7, x7, x25
        umlal   v16.2d, v3.2s, v4.s[2]
        adcs    x9, x9, x27
        eor     x8, x8, x19
        eor     x28, x28, x19
        umlal2  v16.2d, v3.4s, v4.s[3]
        eor     x1, x1, x19
        adcs    x26, x26, x4
        eor     x12, x12, x19
        umlal   v16.2d, v24.2s, v2.s[0]
        mul     x21, x11, x24
        adcs    x20, x20, x6
        umlal2  v16.2d, v24.4s, v2.s[1]
        adc     x2, x2, xzr
        adds    x23, x23, x7
        umlal   v15.2d, v22.2s, v5.s[2]
        adcs    x5, x5, x9
        umlal2  v15.2d, v22.4s, v5.s[3]
        adcs    x25, x25, x26
        umulh   x26, x16, x22
        umlal   v15.2d, v19.2s, v6.s[0]
        adcs    x20, x27, x20
        umlal2  v15.2d, v19.4s, v6.s[2]
        adcs    x27, x4, x2
        umlal   v16.2d, v10.2s, v2.s[2]
        adcs    x2, x6, xzr
        ldr     x9, [sp, #0x4e0]
        adds    x21, x17, x21
        umlal2  v16.2d, v10.4s, v2.s[3]
        adcs    x4, x14, x15
        ldp     x15, x17, [sp, #0x1f0]
        umlal   v16.2d, v18.2s, v5.s[0]
        umulh   x6, x16, x24
        umlal2  v16.2d, v18.4s, v5.s[1]
        umlal   v30.2d, v26.2s, v4.s[0]
        umlal   v16.2d, v17.2s, v5.s[2]
        mul     x7, x16, x22
        umlal2  v30.2d, v26.4s, v4.s[1]
        adc     x6, x6, xzr
        subs    x14, x9, x11
        sbcs    x24, x15, x16
        umlal   v30.2d, v25.2s, v4.s[2]
        umlal2  v16.2d, v17.4s, v5.s[3]
        sbcs    x22, x10, x13
        stp     x2, x27, [sp, #0x40]
        ldr     x2, [sp, #0x1d0]
        mul     x27, x13, x2
        umlal   v16.2d, v22.2s, v6.s[0]
        stp     x20, x25, [sp, #0x70]
        ldr     x20, [sp, #0x4c0]
        sbcs    x25, x17, x20
        umlal2  v16.2d, v22.4s, v6.s[2]
        str     x5, [sp, #0x80]
        ldr     x5, [sp, #0x180]
        ldp     q19, q21, [x5, #-0x40]
        csetm   x16, lo
        cmn     x19, #1
        ldr     x11, [sp, #0x1e0]
        umlal2  v30.2d, v25.4s, v4.s[3]
        adcs    x1, x1, xzr
        eor     x25, x25, x16
        eor     x24, x24, x16
        umlal   v30.2d, v3.2s, v2.s[0]
        adcs    x8, x8, xzr
        adcs    x28, x28, xzr
        eor     x22, x22, x16
        eor     x14, x14, x16
        umlal2  v30.2d, v3.4s, v2.s[1]
        eor     x19, x16, x19
        umulh   x17, x13, x11
        umlal   v30.2d, v24.2s, v2.s[2]
        adcs    x12, x12, xzr
        stp     q15, q16, [x0, #-0x100]
        cmn     x16, #1
        umlal   v7.2d, v14.2s, v4.s[0]
        adcs    x14, x14, xzr
        mul     x16, x13, x11
        and     v15.16b, v21.16b, v12.16b
        adcs    x24, x24, xzr
        umlal   v31.2d, v27.2s, v4.s[0]
        and     v16.16b, v19.16b, v12.16b
        adcs    x22, x22, xzr
        mov     v21.16b, v21.16b
        usra    v15.2d, v19.2d, #0x3a
        adcs    x25, x25, xzr
        adds    x21, x21, x7
        ldr     x7, [sp, #0x438]
        umlal2  v30.2d, v24.4s, v2.s[3]
        usra    v16.2d, v13.2d, #0x3a
        adcs    x26, x4, x26
        mul     x4, x20, x2
        ldp     q13, q19, [x7]
        adc     x6, x6, xzr
        adds    x27, x17, x27
        umlal   v30.2d, v10.2s, v5.s[0]
        umlal2  v30.2d, v10.4s, v5.s[1]
        umlal   v30.2d, v18.2s, v5.s[2]
        umulh   x17, x13, x2
        umlal2  v31.2d, v27.4s, v4.s[1]
        umlal   v31.2d, v26.2s, v4.s[2]
        umlal2  v31.2d, v26.4s, v4.s[3]
        umlal   v31.2d, v25.2s, v2.s[0]
        umulh   x2, x20, x2
        umlal2  v30.2d, v18.4s, v5.s[3]
        adcs    x4, x17, x4
        umlal2  v31.2d, v25.4s, v2.s[1]
        umlal   v1.2d, v23.2s, v4.s[0]
        umlal   v31.2d, v3.2s, v2.s[2]
        mul     x17, x20, x11
        umlal2  v31.2d, v3.4s, v2.s[3]
        adc     x2, x2, xzr
        subs    x13, x14, x22
        umlal   v31.2d, v24.2s, v5.s[0]
        str     x23, [sp, #0x88]
        sbcs    x23, x24, x25
        csetm   x10, lo
        subs    x15, x28, x1
        umlal   v30.2d, v17.2s, v6.s[0]
        umulh   x11, x20, x11
        umlal2  v1.2d, v23.4s, v4.s[1]
        sbcs    x20, x12, x8
        eor     x23, x23, x10
        eor     x13, x13, x10
        umlal2  v30.2d, v17.4s, v6.s[2]
        csetm   x9, lo
        adds    x27, x27, x17
        eor     x20, x20, x9
        umlal   v1.2d, v27.2s, v4.s[2]
        eor     x15, x15, x9
        eor     x17, x10, x9
        umlal2  v31.2d, v24.4s, v5.s[1]
        str     x17, [sp, #0x50]
        stp     x25, x12, [sp, #0x10]
        ldp     x25, x17, [sp, #0x20]
        umulh   x12, x17, x25
        umlal   v31.2d, v10.2s, v5.s[2]
        adcs    x4, x4, x11
        umlal2  v31.2d, v10.4s, v5.s[3]
        adc     x2, x2, xzr
        cmn     x10, #1
        adcs    x10, x13, xzr
        umlal2  v1.2d, v27.4s, v4.s[3]
        umlal   v31.2d, v18.2s, v6.s[0]
        mul     x11, x17, x25
        adcs    x23, x23, xzr
        cmn     x9, #1
        umlal2  v31.2d, v18.4s, v6.s[2]
        adcs    x9, x15, xzr
        ldp     x15, x13, [sp, #0x30]
        ldp     q17, q18, [x5, #-0x20]
        umlal   v1.2d, v26.2s, v2.s[0]
        adcs    x20, x20, xzr
        umlal2  v1.2d, v26.4s, v2.s[1]
        str     x23, [sp, #0x468]
        mul     x23, x17, x13
        umlal   v1.2d, v25.2s, v2.s[2]
        eor     x11, x11, x15
        stp     q30, q31, [x0, #-0xe0]
        umlal   v11.2d, v29.2s, v4.s[0]
        umulh   x17, x17, x13
        ldp     q22, q28, [x7, #0x20]
        umlal2  v11.2d, v29.4s, v4.s[1]
        adds    x23, x12, x23
        ldr     x12, [sp, #0x418]
        umlal   v11.2d, v23.2s, v4.s[2]
        umlal2  v1.2d, v25.4s, v2.s[3]
        umlal   v1.2d, v3.2s, v5.s[0]
        str     x20, [sp, #0x58]
        mul     x20, x12, x13
        umlal2  v1.2d, v3.4s, v5.s[1]
        and     v30.16b, v17.16b, v12.16b
        mov     v31.16b, v18.16b
        and     v18.16b, v18.16b, v12.16b
        usra    v30.2d, v21.2d, #0x3a
        umlal   v1.2d, v24.2s, v5.s[2]
        umulh   x13, x12, x13
        usra    v18.2d, v17.2d, #0x3a
        umlal2  v1.2d, v24.4s, v5.s[3]
        adcs    x20, x17, x20
        umlal2  v11.2d, v23.4s, v4.s[3]
        umlal   v11.2d, v27.2s, v2.s[0]
        umlal   v1.2d, v10.2s, v6.s[0]
        umulh   x17, x14, x1
        umlal2  v11.2d, v27.4s, v2.s[1]
        adc     x13, x13, xzr
        umlal   v11.2d, v26.2s, v2.s[2]
        umlal2  v11.2d, v26.4s, v2.s[3]
        umlal   v11.2d, v25.2s, v5.s[0]
        stp     x9, x10, [sp]
        mul     x9, x12, x25
        umlal2  v1.2d, v10.4s, v6.s[2]
        umlal2  v11.2d, v25.4s, v5.s[1]
        umlal   v11.2d, v3.2s, v5.s[2]
        mul     x10, x14, x1
        umlal2  v7.2d, v14.4s, v4.s[1]
        adds    x23, x23, x9
        umlal2  v11.2d, v3.4s, v5.s[3]
        umlal   v7.2d, v29.2s, v4.s[2]
        umulh   x25, x12, x25
        umlal   v11.2d, v24.2s, v6.s[0]
        eor     x9, x10, x19
        umlal2  v7.2d, v29.4s, v4.s[3]
        umlal   v7.2d, v23.2s, v2.s[0]
        umlal2  v7.2d, v23.4s, v2.s[1]
        mul     x12, x14, x8
        eor     x23, x23, x15
        umlal2  v11.2d, v24.4s, v6.s[2]
        ldp     q10, q17, [x5]
        adcs    x20, x20, x25
        umlal   v7.2d, v27.2s, v2.s[2]
        eor     x20, x20, x15
        adc     x25, x13, xzr
        ldr     x13, [sp, #0x430]
        cmn     x15, #1
        adcs    x11, x11, x13
        eor     x25, x25, x15
        umlal2  v7.2d, v27.4s, v2.s[3]
        mul     x13, x24, x1
        umlal   v7.2d, v26.2s, v5.s[0]
        adcs    x23, x23, x21
        stp     q1, q11, [x0, #-0xc0]
        adcs    x20, x20, x26
        umlal2  v7.2d, v26.4s, v5.s[1]
        adcs    x25, x25, x6
        ldp     q11, q1, [x7, #0x40]
        umlal   v7.2d, v25.2s, v5.s[2]
        umulh   x14, x14, x8
        adc     x15, x15, xzr
        umlal2  v7.2d, v25.4s, v5.s[3]
        adds    x11, x11, x16
        and     v21.16b, v10.16b, v12.16b
        and     v24.16b, v17.16b, v12.16b
        adcs    x23, x23, x27
        mov     v17.16b, v17.16b
        usra    v21.2d, v31.2d, #0x3a
        umlal   v7.2d, v3.2s, v6.s[0]
        usra    v24.2d, v10.2d, #0x3a
        umlal   v0.2d, v20.2s, v4.s[0]
        umlal2  v7.2d, v3.4s, v6.s[2]
        umlal2  v0.2d, v20.4s, v4.s[1]
        umlal   v0.2d, v14.2s, v4.s[2]
        adcs    x20, x20, x4
        adcs    x25, x25, x2
        umlal2  v0.2d, v14.4s, v4.s[3]
        adc     x15, x15, xzr
        umlal   v0.2d, v29.2s, v2.s[0]
        adds    x26, x26, x11
        umlal2  v0.2d, v29.4s, v2.s[1]
        mul     x11, x24, x8
        adcs    x23, x6, x23
        adcs    x20, x16, x20
        umlal   v0.2d, v23.2s, v2.s[2]
        umlal2  v0.2d, v23.4s, v2.s[3]
        umulh   x6, x24, x8
        adcs    x25, x27, x25
        adcs    x27, x4, x15
        umlal   v16.2d, v8.2s, v4.s[0]
        adcs    x2, x2, xzr
        umulh   x24, x24, x1
        adds    x1, x17, x12
        adcs    x4, x14, x11
        umlal   v15.2d, v9.2s, v4.s[0]
        adc     x6, x6, xzr
        umlal2  v16.2d, v8.4s, v4.s[1]
        umlal   v16.2d, v20.2s, v4.s[2]
        adds    x1, x1, x13
        adcs    x24, x4, x24
        ldp     x12, x11, [sp, #0x10]
        umlal2  v16.2d, v20.4s, v4.s[3]
        adc     x4, x6, xzr
        eor     x6, x1, x19
        umlal   v16.2d, v14.2s, v2.s[0]
        umlal2  v16.2d, v14.4s, v2.s[1]
        umlal2  v15.2d, v9.4s, v4.s[1]
        umulh   x8, x22, x28
        umlal   v0.2d, v27.2s, v5.s[0]
        umlal   v15.2d, v8.2s, v4.s[2]
        umlal2  v0.2d, v27.4s, v5.s[1]
        umlal   v16.2d, v29.2s, v2.s[2]
        mul     x13, x22, x11
        umlal2  v15.2d, v8.4s, v4.s[3]
        umlal   v0.2d, v26.2s, v5.s[2]
        umlal   v15.2d, v20.2s, v2.s[0]
        umulh   x14, x22, x11
        umlal2  v16.2d, v29.4s, v2.s[3]
        umlal   v16.2d, v23.2s, v5.s[0]
        umlal2  v16.2d, v23.4s, v5.s[1]
        umlal2  v0.2d, v26.4s, v5.s[3]
        mul     x15, x12, x11
        umlal   v0.2d, v25.2s, v6.s[0]
        umlal2  v15.2d, v20.4s, v2.s[1]
        umlal2  v0.2d, v25.4s, v6.s[2]
        ldp     q10, q3, [x5, #0x20]
        umulh   x11, x12, x11
        adds    x8, x8, x13
        adcs    x13, x14, x15
        umlal   v15.2d, v14.2s, v2.s[2]
        adc     x11, x11, xzr
        umlal   v16.2d, v27.2s, v5.s[2]
        umlal2  v16.2d, v27.4s, v5.s[3]
        umlal2  v15.2d, v14.4s, v2.s[3]
        umulh   x14, x12, x28
        umlal   v15.2d, v29.2s, v5.s[0]
        umlal   v16.2d, v26.2s, v6.s[0]
        stp     q7, q0, [x0, #-0xa0]
        mul     x12, x12, x28
        adds    x8, x8, x12
        adcs    x12, x13, x14
        ldp     x14, x13, [sp]
        ldp     x17, x16, [sp, #0x50]
        and     v0.16b, v10.16b, v12.16b
        adc     x11, x11, xzr
        umlal2  v15.2d, v29.4s, v5.s[1]
        ldp     q7, q25, [x7, #0x60]
        mov     v31.16b, v3.16b
        and     v3.16b, v3.16b, v12.16b
        umulh   x15, x13, x14
        usra    v0.2d, v17.2d, #0x3a
        umlal   v30.2d, v13.2s, v4.s[0]
        umlal2  v30.2d, v13.4s, v4.s[1]
        stp     x2, x27, [sp, #0x30]
        umulh   x2, x13, x16
        umlal   v30.2d, v9.2s, v4.s[2]
        umlal2  v30.2d, v9.4s, v4.s[3]
        mul     x22, x22, x28
        umlal   v30.2d, v8.2s, v2.s[0]
        umlal2  v30.2d, v8.4s, v2.s[1]
        umlal   v30.2d, v20.2s, v2.s[2]
        umlal2  v30.2d, v20.4s, v2.s[3]
        umlal   v15.2d, v23.2s, v5.s[2]
        umlal2  v16.2d, v26.4s, v6.s[2]
        mul     x28, x13, x14
        umlal2  v15.2d, v23.4s, v5.s[3]
        umlal   v15.2d, v27.2s, v6.s[0]
        eor     x28, x28, x17
        umlal2  v15.2d, v27.4s, v6.s[2]
        ldp     q17, q26, [x5, #0x40]
        stp     q16, q15, [x0, #-0x80]
        mul     x13, x13, x16
        and     v15.16b, v17.16b, v12.16b
        usra    v15.2d, v31.2d, #0x3a
        and     v16.16b, v26.16b, v12.16b
        ldp     q27, q31, [x7, #0x80]
        mov     v26.16b, v26.16b
        umlal   v30.2d, v14.2s, v5.s[0]
        usra    v3.2d, v10.2d, #0x3a
        adds    x13, x15, x13
        ldr     x15, [sp, #0x468]
        umlal2  v30.2d, v14.4s, v5.s[1]
        usra    v16.2d, v17.2d, #0x3a
        umlal   v30.2d, v29.2s, v5.s[2]
        umlal2  v30.2d, v29.4s, v5.s[3]
        umulh   x27, x15, x16
        umlal   v30.2d, v23.2s, v6.s[0]
        umlal2  v30.2d, v23.4s, v6.s[2]
        umlal   v18.2d, v19.2s, v4.s[0]
        umlal2  v18.2d, v19.4s, v4.s[1]
        mul     x16, x15, x16
        umlal   v18.2d, v13.2s, v4.s[2]
        umlal2  v18.2d, v13.4s, v4.s[3]
        umlal   v18.2d, v9.2s, v2.s[0]
        str     x25, [sp, #0x20]
        mul     x25, x15, x14
        umlal2  v18.2d, v9.4s, v2.s[1]
        umlal   v18.2d, v8.2s, v2.s[2]
        adcs    x2, x2, x16
        adc     x27, x27, xzr
        umlal2  v18.2d, v8.4s, v2.s[3]
        umulh   x14, x15, x14
        umlal   v18.2d, v20.2s, v5.s[0]
        umlal2  v18.2d, v20.4s, v5.s[1]
        adds    x25, x13, x25
        umlal   v18.2d, v14.2s, v5.s[2]
        eor     x25, x25, x17
        umlal2  v18.2d, v14.4s, v5.s[3]
        umlal   v18.2d, v29.2s, v6.s[0]
        umlal2  v18.2d, v29.4s, v6.s[2]
        ldp     q10, q17, [x5, #0x60]
        umlal   v21.2d, v22.2s, v4.s[0]
        umlal2  v21.2d, v22.4s, v4.s[1]
        umlal   v21.2d, v19.2s, v4.s[2]
        umlal2  v21.2d, v19.4s, v4.s[3]
        umlal   v21.2d, v13.2s, v2.s[0]
        stp     q30, q18, [x0, #-0x60]
        umlal2  v21.2d, v13.4s, v2.s[1]
        adcs    x2, x2, x14
        eor     x2, x2, x17
        adc     x27, x27, xzr
        umlal   v21.2d, v9.2s, v2.s[2]
        cmn     x17, #1
        and     v18.16b, v10.16b, v12.16b
        adcs    x28, x28, x10
        eor     x27, x27, x17
        and     v23.16b, v17.16b, v12.16b
        usra    v18.2d, v26.2d, #0x3a
        adcs    x25, x25, x1
        mov     v17.16b, v17.16b
        adcs    x1, x2, x24
        usra    v23.2d, v10.2d, #0x3a
        umlal2  v21.2d, v9.4s, v2.s[3]
        adcs    x27, x27, x4
        ldp     q10, q26, [x7, #0xa0]
        ldr     x10, [sp, #0x478]
        ldr     x13, [sp, #0x480]
        ldr     x14, [sp, #0x4e0]
        ldr     x15, [sp, #0x4b8]
        umlal   v21.2d, v8.2s, v5.s[0]
        adc     x2, x17, xzr
        adds    x28, x28, x22
        umlal   v24.2d, v28.2s, v4.s[0]
        adcs    x25, x25, x8
        umlal2  v24.2d, v28.4s, v4.s[1]
        adcs    x1, x1, x12
        umlal2  v21.2d, v8.4s, v5.s[1]
        adcs    x27, x27, x11
        umlal   v21.2d, v20.2s, v5.s[2]
        adc     x2, x2, xzr
        subs    x16, x10, x14
        ldr     x10, [sp, #0x460]
        ldr     x7, [sp, #0x4c8]
        ldp     x17, x14, [sp, #0x1f0]
        umlal   v24.2d, v22.2s, v4.s[2]
        sbcs    x17, x13, x17
        ldr     x13, [sp, #0x470]
        umlal2  v24.2d, v22.4s, v4.s[3]
        sbcs    x15, x13, x15
        ldr     x13, [sp, #0x4d8]
        umlal2  v21.2d, v20.4s, v5.s[3]
        sbcs    x14, x10, x14
        ldr     x10, [sp, #0x458]
        umlal   v21.2d, v14.2s, v6.s[0]
        sbcs    x13, x10, x13
        ldr     x10, [sp, #0x4e8]
        umlal   v24.2d, v19.2s, v2.s[0]
        str     x20, [sp, #0x28]
        ldr     x20, [sp, #0x4a0]
        stp     x23, x26, [sp]
        ldr     x23, [sp, #0x4d0]
        ldr     x26, [sp, #0x4c0]
        sbcs    x23, x10, x23
        umlal2  v21.2d, v14.4s, v6.s[2]
        sbcs    x7, x20, x7
        ldr     x20, [sp, #0x4a8]
        umlal2  v24.2d, v19.4s, v2.s[1]
        sbcs    x26, x20, x26
        umlal   v24.2d, v13.2s, v2.s[2]
        csetm   x20, lo
        adds    x24, x24, x28
        umlal2  v24.2d, v13.4s, v2.s[3]
        adcs    x25, x4, x25
        eor     x24, x24, x19
        umlal   v24.2d, v9.2s, v5.s[0]
        eor     x28, x14, x20
        eor     x25, x25, x19
        adcs    x22, x22, x1
        umlal2  v24.2d, v9.4s, v5.s[1]
        eor     x1, x13, x20
        adcs    x27, x8, x27
        eor     x22, x22, x19
        umlal   v24.2d, v8.2s, v5.s[2]
        eor     x4, x7, x20
        eor     x27, x27, x19
        umlal2  v24.2d, v8.4s, v5.s[3]
        adcs    x2, x12, x2
        eor     x7, x16, x20
        adcs    x8, x11, xzr
        ldp     x16, x14, [sp, #0x80]
        ldp     x11, x12, [sp, #0xc0]
        eor     x2, x2, x19
        umlal   v24.2d, v20.2s, v6.s[0]
        cmn     x19, #1
        eor     x8, x8, x19
        adcs    x9, x9, x11
        umlal2  v24.2d, v20.4s, v6.s[2]
        eor     x13, x17, x20
        ldp     x10, x17, [sp, #0x70]
        ldp     q14, q20, [x5, #0x80]
        adcs    x6, x6, x12
        umlal   v0.2d, v11.2s, v4.s[0]
        adcs    x24, x24, x14
        umlal2  v0.2d, v11.4s, v4.s[1]
        eor     x15, x15, x20
        eor     x23, x23, x20
        adcs    x25, x25, x16
        ldp     x14, x16, [sp, #0x40]
        umlal   v0.2d, v28.2s, v4.s[2]
        eor     x26, x26, x20
        stp     q21, q24, [x0, #-0x40]
        adcs    x22, x22, x17
        adcs    x27, x27, x10
        umlal2  v0.2d, v28.4s, v4.s[3]
        umlal   v0.2d, v22.2s, v2.s[0]
        umlal2  v0.2d, v22.4s, v2.s[1]
        adcs    x2, x2, x16
        adcs    x8, x8, x14
        umlal   v0.2d, v19.2s, v2.s[2]
        adc     x19, x19, xzr
        cmn     x20, #1
        and     v21.16b, v14.16b, v12.16b
        and     v24.16b, v20.16b, v12.16b
        adcs    x7, x7, xzr
        umlal2  v0.2d, v19.4s, v2.s[3]
        adcs    x13, x13, xzr
        mov     v20.16b, v20.16b
        umlal   v0.2d, v13.2s, v5.s[0]
        usra    v21.2d, v17.2d, #0x3a
        adcs    x15, x15, xzr
        usra    v24.2d, v14.2d, #0x3a
        umlal2  v0.2d, v13.4s, v5.s[1]
        umlal   v0.2d, v9.2s, v5.s[2]
        adcs    x28, x28, xzr
        adcs    x1, x1, xzr
        umlal2  v0.2d, v9.4s, v5.s[3]
        umlal   v0.2d, v8.2s, v6.s[0]
        adcs    x23, x23, xzr
        adcs    x4, x4, xzr
        umlal   v3.2d, v1.2s, v4.s[0]
        umlal2  v0.2d, v8.4s, v6.s[2]
        umlal2  v3.2d, v1.4s, v4.s[1]
        adcs    x26, x26, xzr
        stp     x23, x1, [sp, #0x60]
        ldr     x23, [sp, #0x438]
        ldp     q8, q14, [x23, #0xc0]
        umlal   v3.2d, v11.2s, v4.s[2]
        stp     x26, x4, [sp, #0xd0]
        ldp     x1, x26, [sp, #0x1a0]
        str     x28, [sp, #0x468]
        ldp     x28, x4, [sp, #0x190]
        subs    x26, x26, x4
        umlal2  v3.2d, v11.4s, v4.s[3]
        stp     x15, x13, [sp, #0xe0]
        ldp     x4, x15, [sp, #0x1c0]
        ldr     x12, [sp, #0x488]
        ldr     x11, [sp, #0x430]
        sbcs    x4, x4, x28
        ldr     x28, [sp, #0x450]
        ldp     x16, x14, [sp, #0x1b0]
        umlal   v3.2d, v28.2s, v2.s[0]
        ldr     x13, [sp, #0x448]
        sbcs    x1, x1, x28
        umlal2  v3.2d, v28.4s, v2.s[1]
        sbcs    x15, x15, x13
        ldp     x28, x13, [sp, #0x1e0]
        umlal   v3.2d, v22.2s, v2.s[2]
        sbcs    x13, x13, x12
        ldp     x23, x12, [sp, #0x1d0]
        sbcs    x12, x12, x14
        ldr     x14, [sp, #0x498]
        umlal2  v3.2d, v22.4s, v2.s[3]
        umlal   v3.2d, v19.2s, v5.s[0]
        sbcs    x28, x28, x14
        umlal2  v3.2d, v19.4s, v5.s[1]
        sbcs    x23, x23, x16
        csetm   x16, lo
        umlal   v3.2d, v13.2s, v5.s[2]
        adds    x9, x9, x11
        ldp     x11, x14, [sp]
        umlal2  v3.2d, v13.4s, v5.s[3]
        adcs    x6, x6, x21
        eor     x26, x26, x16
        adcs    x24, x24, x14
        umlal   v3.2d, v9.2s, v6.s[0]
        adcs    x25, x25, x11
        umlal2  v3.2d, v9.4s, v6.s[2]
        umlal   v15.2d, v7.2s, v4.s[0]
        ldp     q9, q17, [x5, #0xa0]
        ldp     x11, x5, [sp, #0x20]
        adcs    x22, x22, x5
        umlal2  v15.2d, v7.4s, v4.s[1]
        adcs    x27, x27, x11
        ldp     x5, x11, [sp, #0x30]
        adcs    x2, x2, x11
        umlal   v15.2d, v1.2s, v4.s[2]
        adcs    x8, x8, x5
        stp     q0, q3, [x0, #-0x20]
        adc     x19, x19, xzr
        umlal2  v15.2d, v1.4s, v4.s[3]
        adds    x9, x17, x9
        umlal   v15.2d, v11.2s, v2.s[0]
        adcs    x6, x10, x6
        eor     x10, x15, x16
        ldp     x17, x15, [sp, #0x40]
        eor     x4, x4, x16
        umlal2  v15.2d, v11.4s, v2.s[1]
        adcs    x24, x15, x24
        ldr     x15, [sp, #0x430]
        and     v0.16b, v9.16b, v12.16b
        eor     x1, x1, x16
        eor     x13, x13, x16
        mov     v3.16b, v17.16b
        umlal   v15.2d, v28.2s, v2.s[2]
        and     v17.16b, v17.16b, v12.16b
        eor     x12, x12, x16
        umlal2  v15.2d, v28.4s, v2.s[3]
        adcs    x25, x17, x25
        adcs    x22, x15, x22
        usra    v0.2d, v20.2d, #0x3a
        eor     x28, x28, x16
        umlal   v15.2d, v22.2s, v5.s[0]
        adcs    x21, x21, x27
        ldr     x27, [sp, #0x438]
        eor     x23, x23, x16
        usra    v17.2d, v9.2d, #0x3a
        umlal2  v15.2d, v22.4s, v5.s[1]
        ldp     q9, q20, [x27, #0xe0]
        adcs    x2, x14, x2
        ldr     x14, [sp]
        umlal   v15.2d, v19.2s, v5.s[2]
        adcs    x8, x14, x8
        ldp     x15, x14, [sp, #0x20]
        eor     x20, x20, x16
        umlal2  v15.2d, v19.4s, v5.s[3]
        adcs    x19, x14, x19
        umlal   v15.2d, v13.2s, v6.s[0]
        adcs    x14, x15, xzr
        umlal2  v15.2d, v13.4s, v6.s[2]
        adcs    x11, x11, xzr
        umlal   v16.2d, v25.2s, v4.s[0]
        adcs    x5, x5, xzr
        cmn     x16, #1
        umlal2  v16.2d, v25.4s, v4.s[1]
        adcs    x26, x26, xzr
        adcs    x4, x4, xzr
        umlal   v16.2d, v7.2s, v4.s[2]
        mul     x15, x7, x26
        umlal2  v16.2d, v7.4s, v4.s[3]
        adcs    x1, x1, xzr
        umlal   v16.2d, v1.2s, v2.s[0]
        adcs    x10, x10, xzr
        adcs    x13, x13, xzr
        umlal2  v16.2d, v1.4s, v2.s[1]
        umulh   x16, x7, x26
        umlal   v16.2d, v11.2s, v2.s[2]
        adcs    x12, x12, xzr
        umlal2  v16.2d, v11.4s, v2.s[3]
        adcs    x28, x28, xzr
        umlal   v16.2d, v28.2s, v5.s[0]
        adcs    x23, x23, xzr
        stp     x15, x20, [sp, #0x110]
        ldp     x17, x15, [x3]
        stp     x12, x13, [sp, #0x30]
        ldp     x20, x12, [sp, #0xc0]
        adds    x17, x17, x20
        umlal2  v16.2d, v28.4s, v5.s[1]
        adcs    x15, x15, x12
        stp     x23, x28, [sp, #0x70]
        mul     x23, x7, x4
        ldr     x13, [sp, #0x138]
        stp     x16, x23, [sp, #0x10]
        ldp     x16, x28, [sp, #0x80]
        adcs    x13, x13, x28
        umlal   v16.2d, v22.2s, v5.s[2]
        umlal2  v16.2d, v22.4s, v5.s[3]
        ldr     x23, [sp, #0x440]
        adcs    x23, x23, x16
        ldp     x12, x16, [sp, #0x100]
        umlal   v16.2d, v19.2s, v6.s[0]
        stp     x10, x4, [sp, #0xa0]
        ldr     x10, [sp, #0x428]
        adcs    x16, x16, x9
        umulh   x28, x7, x4
        umlal2  v16.2d, v19.4s, v6.s[2]
        stp     x28, x7, [sp, #0x50]
        ldr     x28, [sp, #0x180]
        ldp     q13, q19, [x28, #0xc0]
        ldp     x20, x28, [sp, #0x120]
        adcs    x10, x10, x6
        adcs    x28, x28, x24
        umlal   v18.2d, v27.2s, v4.s[0]
        adcs    x12, x12, x25
        umlal2  v18.2d, v27.4s, v4.s[1]
        stp     x1, x26, [sp, #0x40]
        ldr     x1, [sp, #0x420]
        adcs    x26, x20, x22
        umlal   v18.2d, v25.2s, v4.s[2]
        stp     q15, q16, [x0]
        adcs    x7, x1, x21
        ldp     x4, x1, [sp, #0x90]
        umlal2  v18.2d, v25.4s, v4.s[3]
        adcs    x1, x1, x2
        umlal   v18.2d, v7.2s, v2.s[0]
        ldp     q15, q16, [x27, #0x100]
        adcs    x27, x4, x8
        umlal2  v18.2d, v7.4s, v2.s[1]
        stp     x8, x5, [sp, #0x20]
        ldp     x8, x4, [sp, #0xb0]
        adcs    x4, x4, x19
        adcs    x8, x8, x14
        umlal   v18.2d, v1.2s, v2.s[2]
        and     v29.16b, v13.16b, v12.16b
        stp     x14, x19, [sp]
        ldp     x19, x14, [sp, #0xf0]
        adcs    x14, x14, x11
        umlal2  v18.2d, v1.4s, v2.s[3]
        mov     v30.16b, v19.16b
        adcs    x19, x19, x5
        umlal   v18.2d, v11.2s, v5.s[0]
        usra    v29.2d, v3.2d, #0x3a
        adc     x5, xzr, xzr
        umlal2  v18.2d, v11.4s, v5.s[1]
        adds    x20, x20, x17
        ldr     x17, [sp, #0x420]
        and     v3.16b, v19.16b, v12.16b
        adcs    x15, x17, x15
        umlal   v18.2d, v28.2s, v5.s[2]
        str     x15, [sp, #0x430]
        ldp     x15, x17, [sp, #0x90]
        adcs    x13, x17, x13
        usra    v3.2d, v13.2d, #0x3a
        umlal2  v18.2d, v28.4s, v5.s[3]
        umlal   v18.2d, v22.2s, v6.s[0]
        adcs    x23, x15, x23
        ldp     x17, x15, [sp, #0xb0]
        adcs    x15, x15, x16
        umlal2  v18.2d, v22.4s, v6.s[2]
        adcs    x10, x17, x10
        ldp     x17, x16, [sp, #0xf0]
        umlal   v23.2d, v31.2s, v4.s[0]
        adcs    x28, x16, x28
        adcs    x12, x17, x12
        ldp     x16, x17, [sp, #0xc0]
        umlal2  v23.2d, v31.4s, v4.s[1]
        umlal   v23.2d, v27.2s, v4.s[2]
        adcs    x26, x16, x26
        umlal2  v23.2d, v27.4s, v4.s[3]
        adcs    x7, x17, x7
        ldp     x17, x16, [sp, #0x80]
        umlal   v23.2d, v25.2s, v2.s[0]
        adcs    x1, x16, x1
        umlal2  v23.2d, v25.4s, v2.s[1]
        umlal   v23.2d, v7.2s, v2.s[2]
        adcs    x27, x17, x27
        adcs    x4, x9, x4
        umlal2  v23.2d, v7.4s, v2.s[3]
        umlal   v23.2d, v1.2s, v5.s[0]
        adcs    x6, x6, x8
        adcs    x24, x24, x14
        umlal2  v23.2d, v1.4s, v5.s[1]
        adcs    x19, x25, x19
        ldr     x8, [sp, #0xe8]
        umlal   v23.2d, v11.2s, v5.s[2]
        ldr     x9, [sp, #0xa8]
        ldp     x17, x14, [sp]
        adcs    x22, x22, x5
        ldr     x5, [sp, #0x20]
        umlal2  v23.2d, v11.4s, v5.s[3]
        adcs    x21, x21, xzr
        umlal   v23.2d, v28.2s, v6.s[0]
        umlal2  v23.2d, v28.4s, v6.s[2]
        adcs    x25, x2, xzr
        ldr     x2, [sp, #0x180]
        ldp     q13, q19, [x2, #0xe0]
        umlal   v21.2d, v10.2s, v4.s[0]
        adcs    x5, x5, xzr
        mul     x16, x8, x9
        umlal2  v21.2d, v10.4s, v4.s[1]
        adcs    x14, x14, xzr
        umlal   v21.2d, v31.2s, v4.s[2]
        str     x14, [sp, #0x440]
        ldr     x14, [sp, #0x28]
        adcs    x17, x17, xzr
        stp     q18, q23, [x0, #0x20]
        umlal2  v21.2d, v31.4s, v4.s[3]
        adcs    x11, x11, xzr
        adcs    x14, x14, xzr
        str     x14, [sp, #0x428]
        ldr     x14, [sp, #0x58]
        stp     x11, x17, [sp, #0x160]
        ldr     x11, [sp, #0xe0]
        subs    x17, x14, x11
        stp     x5, x25, [sp, #0x150]
        umulh   x5, x8, x9
        ldr     x25, [sp, #0x468]
        stp     x21, x22, [sp, #0x140]
        sbcs    x22, x8, x25
        umlal   v21.2d, v27.2s, v2.s[0]
        stp     x19, x24, [sp, #0x100]
        csetm   x19, lo
        ldp     x21, x24, [sp, #0x40]
        stp     x6, x4, [sp, #0xf0]
        ldr     x6, [sp, #0xa0]
        subs    x4, x21, x24
        umlal2  v21.2d, v27.4s, v2.s[1]
        eor     x22, x22, x19
        and     v18.16b, v13.16b, v12.16b
        eor     x17, x17, x19
        stp     x27, x1, [sp, #0xc0]
        sbcs    x27, x6, x9
        csetm   x1, lo
        umlal   v21.2d, v25.2s, v2.s[2]
        cmn     x19, #1
        adcs    x17, x17, xzr
        eor     x27, x27, x1
        umlal2  v21.2d, v25.4s, v2.s[3]
        umlal   v21.2d, v7.2s, v5.s[0]
        eor     x19, x19, x1
        adcs    x22, x22, xzr
        cmn     x1, #1
        umlal2  v21.2d, v7.4s, v5.s[1]
        usra    v18.2d, v30.2d, #0x3a
        eor     x1, x4, x1
        adcs    x1, x1, xzr
        mul     x4, x8, x24
        umlal   v21.2d, v1.2s, v5.s[2]
        adcs    x27, x27, xzr
        stp     x7, x26, [sp, #0xb0]
        ldp     x7, x26, [sp, #0x10]
        adds    x26, x7, x26
        ldr     x7, [sp, #0x50]
        and     v22.16b, v19.16b, v12.16b
        umlal2  v21.2d, v1.4s, v5.s[3]
        stp     x12, x28, [sp, #0x90]
        adcs    x7, x7, x16
        adc     x5, x5, xzr
        umlal   v21.2d, v11.2s, v6.s[0]
        usra    v22.2d, v13.2d, #0x3a
        umulh   x16, x8, x24
        umlal2  v21.2d, v11.4s, v6.s[2]
        ldr     x28, [sp, #0xd8]
        stp     x10, x23, [sp, #0x80]
        ldp     x10, x12, [sp, #0x60]
        str     x15, [sp, #0x420]
        subs    x15, x12, x28
        ldr     x23, [sp, #0xd0]
        stp     x13, x20, [sp, #0x120]
        sbcs    x20, x10, x23
        umlal   v24.2d, v26.2s, v4.s[0]
        csetm   x9, lo
        adds    x26, x26, x4
        umlal2  v24.2d, v26.4s, v4.s[1]
        umlal   v24.2d, v10.2s, v4.s[2]
        eor     x4, x15, x9
        ldr     x15, [sp, #0x438]
        eor     x20, x20, x9
        umlal2  v24.2d, v10.4s, v4.s[3]
        ldp     q11, q13, [x15, #0x120]
        mul     x24, x11, x21
        umlal   v24.2d, v31.2s, v2.s[0]
        mul     x15, x11, x6
        adcs    x7, x7, x16
        ldp     x2, x16, [sp, #0x30]
        umlal   v0.2d, v8.2s, v4.s[0]
        adc     x5, x5, xzr
        str     x24, [sp, #0x468]
        ldp     x24, x13, [sp, #0x70]
        subs    x13, x13, x16
        stp     x5, x7, [sp]
        ldr     x5, [sp, #0x118]
        sbcs    x24, x24, x2
        umlal   v17.2d, v14.2s, v4.s[0]
        csetm   x2, lo
        eor     x24, x24, x2
        umulh   x7, x11, x21
        umlal2  v24.2d, v31.4s, v2.s[1]
        cmn     x9, #1
        adcs    x4, x4, xzr
        eor     x13, x13, x2
        umlal2  v0.2d, v8.4s, v4.s[1]
        umlal   v0.2d, v26.2s, v4.s[2]
        adcs    x20, x20, xzr
        umlal2  v17.2d, v14.4s, v4.s[1]
        str     x20, [sp, #0x418]
        umulh   x20, x25, x6
        eor     x9, x9, x2
        cmn     x2, #1
        eor     x2, x26, x5
        umlal2  v0.2d, v26.4s, v4.s[3]
        adcs    x13, x13, xzr
        str     x2, [sp, #0xe0]
        ldr     x2, [sp, #0x110]
        str     x9, [sp, #0x20]
        eor     x9, x2, x5
        adcs    x24, x24, xzr
        umlal   v17.2d, v8.2s, v4.s[2]
        subs    x14, x14, x12
        sbcs    x8, x8, x10
        umlal   v0.2d, v10.2s, v2.s[0]
        str     x9, [sp, #0xe8]
        sbcs    x9, x11, x28
        sbcs    x23, x25, x23
        str     x24, [sp, #0x28]
        csetm   x24, lo
        umlal2  v0.2d, v10.4s, v2.s[1]
        umulh   x11, x11, x6
        umlal   v24.2d, v27.2s, v2.s[2]
        umlal2  v24.2d, v27.4s, v2.s[3]
        umlal   v0.2d, v31.2s, v2.s[2]
        umlal2  v17.2d, v8.4s, v4.s[3]
        umulh   x28, x25, x21
        mov     v19.16b, v19.16b
        eor     x14, x14, x24
        eor     x9, x9, x24
        umlal   v17.2d, v26.2s, v2.s[0]
        umlal2  v0.2d, v31.4s, v2.s[3]
        umlal   v0.2d, v27.2s, v5.s[0]
        str     x9, [sp, #0x170]
        mul     x9, x25, x21
        umlal   v24.2d, v25.2s, v5.s[0]
        umlal2  v17.2d, v26.4s, v2.s[1]
        umlal2  v24.2d, v25.4s, v5.s[1]
        umlal2  v0.2d, v27.4s, v5.s[1]
        adds    x7, x7, x15
        mul     x25, x25, x6
        umlal   v17.2d, v10.2s, v2.s[2]
        umlal   v24.2d, v7.2s, v5.s[2]
        adcs    x25, x11, x25
        adc     x20, x20, xzr
        umlal   v29.2d, v9.2s, v4.s[0]
        umulh   x11, x17, x1
        adds    x7, x7, x9
        adcs    x25, x25, x28
        umlal2  v29.2d, v9.4s, v4.s[1]
        adc     x20, x20, xzr
        umlal   v29.2d, v14.2s, v4.s[2]
        mul     x28, x17, x27
        umlal   v0.2d, v25.2s, v5.s[2]
        umlal2  v17.2d, v10.4s, v2.s[3]
        umlal2  v0.2d, v25.4s, v5.s[3]
        umlal2  v24.2d, v7.4s, v5.s[3]
        umlal2  v29.2d, v14.4s, v4.s[3]
        umlal   v24.2d, v1.2s, v6.s[0]
        umulh   x9, x17, x27
        umlal   v17.2d, v31.2s, v5.s[0]
        umlal   v29.2d, v8.2s, v2.s[0]
        umlal2  v29.2d, v8.4s, v2.s[1]
        mul     x15, x17, x1
        umlal   v3.2d, v20.2s, v4.s[0]
        umlal2  v17.2d, v31.4s, v5.s[1]
        ldr     x6, [sp, #0x180]
        umlal   v17.2d, v27.2s, v5.s[2]
        umlal2  v3.2d, v20.4s, v4.s[1]
        umulh   x17, x12, x16
        umlal2  v24.2d, v1.4s, v6.s[2]
        eor     x15, x15, x19
        umlal   v3.2d, v9.2s, v4.s[2]
        umlal2  v17.2d, v27.4s, v5.s[3]
        umlal2  v3.2d, v9.4s, v4.s[3]
        str     x14, [sp, #0x178]
        mul     x14, x22, x27
        umlal   v0.2d, v7.2s, v6.s[0]
        ldp     q1, q23, [x6, #0x100]
        mul     x21, x22, x1
        umlal   v29.2d, v26.2s, v2.s[2]
        umlal2  v29.2d, v26.4s, v2.s[3]
        umlal   v29.2d, v10.2s, v5.s[0]
        umlal2  v0.2d, v7.4s, v6.s[2]
        umulh   x27, x22, x27
        adds    x28, x11, x28
        adcs    x9, x9, x14
        umlal2  v29.2d, v10.4s, v5.s[1]
        umlal   v17.2d, v25.2s, v6.s[0]
        ldp     q7, q28, [x6, #0x120]
        umlal2  v17.2d, v25.4s, v6.s[2]
        umlal   v3.2d, v14.2s, v2.s[0]
        adc     x27, x27, xzr
        adds    x21, x28, x21
        umulh   x22, x22, x1
        eor     x21, x21, x19
        umlal   v29.2d, v31.2s, v5.s[2]
        stp     q21, q24, [x0, #0x40]
        mov     v21.16b, v23.16b
        adcs    x22, x9, x22
        and     v24.16b, v1.16b, v12.16b
        ldr     x9, [sp, #0x438]
        and     v23.16b, v23.16b, v12.16b
        mul     x28, x12, x16
        ldp     x14, x11, [sp]
        adc     x27, x27, xzr
        eor     x22, x22, x19
        umlal2  v3.2d, v14.4s, v2.s[1]
        cmn     x19, #1
        usra    v24.2d, v19.2d, #0x3a
        eor     x27, x27, x19
        umlal   v3.2d, v8.2s, v2.s[2]
        adcs    x1, x15, x2
        ldr     x15, [sp, #0x30]
        usra    v23.2d, v1.2d, #0x3a
        ldp     q1, q19, [x9, #0x140]
        adcs    x21, x21, x26
        adcs    x22, x22, x11
        umlal2  v3.2d, v8.4s, v2.s[3]
        mul     x2, x12, x15
        adcs    x27, x27, x14
        stp     q0, q17, [x0, #0x60]
        adc     x19, x19, xzr
        str     x26, [sp, #0x410]
        ldr     x26, [sp, #0x468]
        adds    x1, x1, x26
        adcs    x21, x21, x7
        and     v0.16b, v7.16b, v12.16b
        and     v17.16b, v28.16b, v12.16b
        mov     v25.16b, v28.16b
        umlal2  v29.2d, v31.4s, v5.s[3]
        umulh   x12, x12, x15
        adcs    x22, x22, x25
        usra    v17.2d, v7.2d, #0x3a
        adcs    x27, x27, x20
        ldp     q7, q28, [x9, #0x160]
        umlal   v29.2d, v27.2s, v6.s[0]
        adc     x19, x19, xzr
        umlal2  v29.2d, v27.4s, v6.s[2]
        adds    x1, x11, x1
        umlal   v3.2d, v26.2s, v5.s[0]
        umlal2  v3.2d, v26.4s, v5.s[1]
        umlal   v3.2d, v10.2s, v5.s[2]
        umlal2  v3.2d, v10.4s, v5.s[3]
        umlal   v3.2d, v31.2s, v6.s[0]
        mul     x11, x10, x15
        adcs    x21, x14, x21
        umlal   v18.2d, v15.2s, v4.s[0]
        adcs    x22, x26, x22
        adcs    x26, x7, x27
        eor     x27, x21, x5
        adcs    x19, x25, x19
        umlal2  v3.2d, v31.4s, v6.s[2]
        ldp     q27, q30, [x6, #0x140]
        umulh   x25, x10, x15
        adcs    x20, x20, xzr
        adds    x2, x17, x2
        umlal2  v18.2d, v15.4s, v4.s[1]
        adcs    x7, x12, x11
        eor     x11, x1, x5
        umlal   v18.2d, v20.2s, v4.s[2]
        eor     x23, x23, x24
        umlal2  v18.2d, v20.4s, v4.s[3]
        eor     x8, x8, x24
        umlal   v18.2d, v9.2s, v2.s[0]
        mul     x12, x10, x16
        umlal2  v18.2d, v9.4s, v2.s[1]
        adc     x25, x25, xzr
        usra    v0.2d, v21.2d, #0x3a
        stp     q29, q3, [x0, #0x80]
        ldr     x14, [sp, #0x78]
        and     v3.16b, v30.16b, v12.16b
        and     v21.16b, v27.16b, v12.16b
        umulh   x10, x10, x16
        mov     v29.16b, v30.16b
        adds    x2, x2, x12
        ldp     x17, x12, [sp, #0xd0]
        usra    v21.2d, v25.2d, #0x3a
        umlal   v18.2d, v14.2s, v2.s[2]
        usra    v3.2d, v27.2d, #0x3a
        umlal2  v18.2d, v14.4s, v2.s[3]
        umlal   v18.2d, v8.2s, v5.s[0]
        stp     x23, x8, [sp, #0x60]
        umulh   x23, x12, x14
        umlal2  v18.2d, v8.4s, v5.s[1]
        adcs    x7, x7, x10
        ldr     x10, [sp, #0x70]
        umlal   v22.2d, v16.2s, v4.s[0]
        ldp     q25, q27, [x9, #0x180]
        adc     x25, x25, xzr
        umlal2  v22.2d, v16.4s, v4.s[1]
        umulh   x8, x12, x10
        umlal   v22.2d, v15.2s, v4.s[2]
        umlal2  v22.2d, v15.4s, v4.s[3]
        umlal   v18.2d, v26.2s, v5.s[2]
        umlal2  v18.2d, v26.4s, v5.s[3]
        umlal   v22.2d, v20.2s, v2.s[0]
        stp     x27, x11, [sp, #0x50]
        mul     x27, x12, x10
        umlal   v18.2d, v10.2s, v6.s[0]
        umlal2  v18.2d, v10.4s, v6.s[2]
        umlal2  v22.2d, v20.4s, v2.s[1]
        mul     x12, x12, x14
        umlal   v24.2d, v11.2s, v4.s[0]
        adds    x23, x23, x27
        umlal2  v24.2d, v11.4s, v4.s[1]
        umlal   v24.2d, v16.2s, v4.s[2]
        mul     x27, x17, x14
        umlal   v22.2d, v9.2s, v2.s[2]
        umlal2  v22.2d, v9.4s, v2.s[3]
        umlal   v22.2d, v14.2s, v5.s[0]
        umulh   x11, x17, x10
        umlal2  v22.2d, v14.4s, v5.s[1]
        umlal   v22.2d, v8.2s, v5.s[2]
        umlal2  v22.2d, v8.4s, v5.s[3]
        umlal2  v24.2d, v16.4s, v4.s[3]
        mul     x5, x17, x10
        umlal   v22.2d, v26.2s, v6.s[0]
        umlal2  v22.2d, v26.4s, v6.s[2]
        ldp     q10, q26, [x6, #0x160]
        umlal   v24.2d, v15.2s, v2.s[0]
        stp     x20, x19, [sp, #0x10]
        umulh   x20, x4, x13
        umlal2  v24.2d, v15.4s, v2.s[1]
        adcs    x5, x8, x5
        umlal   v24.2d, v20.2s, v2.s[2]
        adc     x8, x11, xzr
        adds    x23, x23, x27
        umlal2  v24.2d, v20.4s, v2.s[3]
        umlal   v24.2d, v9.2s, v5.s[0]
        umulh   x27, x17, x14
        ldp     x17, x11, [sp, #0x20]
        umlal2  v24.2d, v9.4s, v5.s[1]
        umlal   v24.2d, v14.2s, v5.s[2]
        umlal   v23.2d, v13.2s, v4.s[0]
        umlal2  v23.2d, v13.4s, v4.s[1]
        adcs    x27, x5, x27
        mul     x5, x4, x13
        stp     q18, q22, [x0, #0xa0]
        umlal2  v24.2d, v14.4s, v5.s[3]
        adc     x8, x8, xzr
        umlal   v24.2d, v8.2s, v6.s[0]
        mul     x19, x4, x11
        umlal2  v24.2d, v8.4s, v6.s[2]
        and     v8.16b, v10.16b, v12.16b
        eor     x5, x5, x17
        mov     v18.16b, v26.16b
        ldp     q22, q30, [x9, #0x1a0]
        usra    v8.2d, v29.2d, #0x3a
        and     v26.16b, v26.16b, v12.16b
        stp     x26, x22, [sp]
        ldr     x26, [sp, #0x418]
        mul     x22, x26, x11
        adds    x19, x20, x19
        umulh   x20, x4, x11
        usra    v26.2d, v10.2d, #0x3a
        umlal   v23.2d, v11.2s, v4.s[2]
        umlal2  v23.2d, v11.4s, v4.s[3]
        umlal   v23.2d, v16.2s, v2.s[0]
        umlal   v0.2d, v1.2s, v4.s[0]
        umlal2  v0.2d, v1.4s, v4.s[1]
        umlal2  v23.2d, v16.4s, v2.s[1]
        umulh   x4, x26, x11
        adcs    x20, x20, x22
        umlal   v23.2d, v15.2s, v2.s[2]
        umlal2  v23.2d, v15.4s, v2.s[3]
        mul     x22, x26, x13
        umlal   v23.2d, v20.2s, v5.s[0]
        adc     x4, x4, xzr
        umlal2  v23.2d, v20.4s, v5.s[1]
        umlal   v23.2d, v9.2s, v5.s[2]
        umlal2  v23.2d, v9.4s, v5.s[3]
        umulh   x26, x26, x13
        umlal   v23.2d, v14.2s, v6.s[0]
        umlal2  v23.2d, v14.4s, v6.s[2]
        ldp     q10, q14, [x6, #0x180]
        umlal   v0.2d, v13.2s, v4.s[2]
        adds    x19, x19, x22
        umlal2  v0.2d, v13.4s, v4.s[3]
        eor     x19, x19, x17
        adcs    x20, x20, x26
        ldp     x13, x26, [sp, #0x40]
        adc     x22, x4, xzr
        ldp     x4, x11, [sp, #0xa0]
        subs    x26, x16, x26
        sbcs    x11, x15, x11
        sbcs    x13, x14, x13
        sbcs    x4, x10, x4
        csetm   x10, lo
        eor     x11, x11, x10
        cmn     x17, #1
        adcs    x5, x5, x28
        eor     x20, x20, x17
        eor     x26, x26, x10
        adcs    x19, x19, x2
        eor     x22, x22, x17
        eor     x13, x13, x10
        eor     x4, x4, x10
        adcs    x20, x20, x7
        adcs    x22, x22, x25
        adc     x14, x17, xzr
        adds    x5, x5, x12
        adcs    x19, x19, x23
        eor     x15, x24, x10
        umlal   v17.2d, v19.2s, v4.s[0]
        stp     q24, q23, [x0, #0xc0]
        umlal   v0.2d, v11.2s, v2.s[0]
        umlal2  v0.2d, v11.4s, v2.s[1]
        ldp     q23, q24, [x9, #0x1c0]
        and     v29.16b, v10.16b, v12.16b
        and     v31.16b, v14.16b, v12.16b
        umlal   v0.2d, v16.2s, v2.s[2]
        mov     v14.16b, v14.16b
        usra    v29.2d, v18.2d, #0x3a
        umlal2  v0.2d, v16.4s, v2.s[3]
        usra    v31.2d, v10.2d, #0x3a
        umlal   v0.2d, v15.2s, v5.s[0]
        umlal2  v0.2d, v15.4s, v5.s[1]
        umlal   v0.2d, v20.2s, v5.s[2]
        umlal2  v0.2d, v20.4s, v5.s[3]
        umlal   v0.2d, v9.2s, v6.s[0]
        umlal2  v17.2d, v19.4s, v4.s[1]
        umlal   v17.2d, v1.2s, v4.s[2]
        umlal2  v17.2d, v1.4s, v4.s[3]
        umlal   v17.2d, v13.2s, v2.s[0]
        adcs    x20, x20, x27
        umlal2  v17.2d, v13.4s, v2.s[1]
        adcs    x22, x22, x8
        umlal2  v0.2d, v9.4s, v6.s[2]
        umlal   v17.2d, v11.2s, v2.s[2]
        adc     x14, x14, xzr
        adds    x5, x7, x5
        umlal2  v17.2d, v11.4s, v2.s[3]
        adcs    x19, x25, x19
        umlal   v17.2d, v16.2s, v5.s[0]
        adcs    x20, x12, x20
        adcs    x22, x23, x22
        ldr     x7, [sp, #0x410]
        umlal2  v17.2d, v16.4s, v5.s[1]
        umlal   v17.2d, v15.2s, v5.s[2]
        adcs    x23, x27, x14
        umlal2  v17.2d, v15.4s, v5.s[3]
        adcs    x25, x8, xzr
        ldp     x27, x8, [sp, #0x110]
        umlal   v17.2d, v20.2s, v6.s[0]
        umlal2  v17.2d, v20.4s, v6.s[2]
        ldp     q9, q10, [x6, #0x1a0]
        umlal   v21.2d, v7.2s, v4.s[0]
        umlal2  v21.2d, v7.4s, v4.s[1]
        adds    x27, x27, x28
        eor     x12, x15, x8
        ldp     x15, x14, [sp]
        and     v18.16b, v9.16b, v12.16b
        umlal   v21.2d, v19.2s, v4.s[2]
        adcs    x7, x7, x2
        mov     v20.16b, v10.16b
        umlal2  v21.2d, v19.4s, v4.s[3]
        adcs    x1, x1, x5
        usra    v18.2d, v14.2d, #0x3a
        adcs    x21, x21, x19
        stp     q0, q17, [x0, #0xe0]
        umlal   v21.2d, v1.2s, v2.s[0]
        adcs    x16, x14, x20
        and     v10.16b, v10.16b, v12.16b
        umlal2  v21.2d, v1.4s, v2.s[1]
        adcs    x17, x15, x22
        ldp     q0, q17, [x9, #0x1e0]
        str     x12, [sp, #0x468]
        stp     x4, x13, [sp, #0x30]
        ldp     x4, x12, [sp, #0x10]
        adcs    x13, x12, x23
        umlal   v21.2d, v13.2s, v2.s[2]
        usra    v10.2d, v9.2d, #0x3a
        stp     x11, x26, [sp, #0x20]
        adcs    x11, x4, x25
        umlal2  v21.2d, v13.4s, v2.s[3]
        adc     x26, xzr, xzr
        umlal   v21.2d, v11.2s, v5.s[0]
        adds    x27, x14, x27
        umlal2  v21.2d, v11.4s, v5.s[1]
        eor     x27, x27, x8
        adcs    x7, x15, x7
        adcs    x1, x12, x1
        umlal   v21.2d, v16.2s, v5.s[2]
        eor     x7, x7, x8
        umlal2  v21.2d, v16.4s, v5.s[3]
        adcs    x21, x4, x21
        umlal   v21.2d, v15.2s, v6.s[0]
        umlal2  v21.2d, v15.4s, v6.s[2]
        adcs    x28, x28, x16
        umlal   v3.2d, v28.2s, v4.s[0]
        umlal2  v3.2d, v28.4s, v4.s[1]
        eor     x21, x21, x8
        eor     x28, x28, x8
        adcs    x2, x2, x17
        umlal   v3.2d, v7.2s, v4.s[2]
        adcs    x4, x5, x13
        umlal2  v3.2d, v7.4s, v4.s[3]
        eor     x2, x2, x8
        adcs    x19, x19, x11
        umlal   v3.2d, v19.2s, v2.s[0]
        eor     x4, x4, x8
        umlal2  v3.2d, v19.4s, v2.s[1]
        adcs    x20, x20, x26
        ldr     x26, [sp, #0x128]
        ldp     x11, x5, [sp, #0xe0]
        eor     x19, x19, x8
        adcs    x22, x22, xzr
        eor     x20, x20, x8
        umlal   v3.2d, v1.2s, v2.s[2]
        adcs    x23, x23, xzr
        umlal2  v3.2d, v1.4s, v2.s[3]
        eor     x22, x22, x8
        adcs    x25, x25, xzr
        ldr     x12, [sp, #0x58]
        cmn     x8, #1
        umlal   v3.2d, v13.2s, v5.s[0]
        eor     x23, x23, x8
        adcs    x26, x26, x5
        ldr     x5, [sp, #0x430]
        umlal2  v3.2d, v13.4s, v5.s[1]
        eor     x25, x25, x8
        adcs    x5, x5, x11
        ldr     x11, [sp, #0x120]
        umlal   v3.2d, v11.2s, v5.s[2]
        eor     x1, x1, x8
        adcs    x11, x11, x12
        stp     x26, x5, [x3, #0x40]
        ldr     x5, [sp, #0x50]
        ldp     x12, x26, [sp, #0x80]
        umlal2  v3.2d, v11.4s, v5.s[3]
        adcs    x26, x26, x5
        ldr     x5, [sp, #0x420]
        umlal   v3.2d, v16.2s, v6.s[0]
        adcs    x27, x5, x27
        stp     x11, x26, [x3, #0x50]
        umlal2  v3.2d, v16.4s, v6.s[2]
        adcs    x26, x12, x7
        ldp     x7, x5, [sp, #0x90]
        ldp     q9, q15, [x6, #0x1c0]
        umlal   v8.2d, v25.2s, v4.s[0]
        adcs    x1, x5, x1
        umlal2  v8.2d, v25.4s, v4.s[1]
        adcs    x21, x7, x21
        ldp     x7, x5, [sp, #0xb0]
        umlal   v8.2d, v28.2s, v4.s[2]
        adcs    x28, x5, x28
        stp     q21, q3, [x0, #0x100]
        adcs    x2, x7, x2
        ldp     x7, x5, [sp, #0xc0]
        umlal2  v8.2d, v28.4s, v4.s[3]
        adcs    x4, x5, x4
        ldp     q3, q16, [x9, #0x200]
        umlal   v8.2d, v7.2s, v2.s[0]
        umlal2  v8.2d, v7.4s, v2.s[1]
        adcs    x5, x7, x19
        ldp     x7, x19, [sp, #0xf0]
        adcs    x11, x19, x20
        ldp     x20, x19, [sp, #0x100]
        adcs    x7, x7, x22
        umlal   v8.2d, v19.2s, v2.s[2]
        and     v14.16b, v9.16b, v12.16b
        adcs    x12, x19, x23
        umlal2  v8.2d, v19.4s, v2.s[3]
        adcs    x13, x20, x25
        ldp     x20, x19, [sp, #0x140]
        umlal   v8.2d, v1.2s, v5.s[0]
        usra    v14.2d, v20.2d, #0x3a
        adcs    x14, x19, x8
        mov     v20.16b, v15.16b
        and     v15.16b, v15.16b, v12.16b
        adcs    x15, x20, x8
        ldp     x20, x19, [sp, #0x150]
        umlal2  v8.2d, v1.4s, v5.s[1]
        adcs    x16, x19, x8
        ldr     x19, [sp, #0x440]
        usra    v15.2d, v9.2d, #0x3a
        umlal   v8.2d, v13.2s, v5.s[2]
        adcs    x17, x20, x8
        umlal2  v8.2d, v13.4s, v5.s[3]
        adcs    x25, x19, x8
        ldp     x19, x20, [sp, #0x160]
        umlal   v8.2d, v11.2s, v6.s[0]
        adcs    x23, x20, x8
        ldr     x20, [sp, #0x428]
        umlal2  v8.2d, v11.4s, v6.s[2]
        adcs    x22, x19, x8
        umlal   v26.2d, v27.2s, v4.s[0]
        adcs    x8, x20, x8
        ldr     x20, [sp, #0x68]
        cmn     x24, #1
        ldp     x24, x19, [sp, #0x170]
        umlal2  v26.2d, v27.4s, v4.s[1]
        adcs    x19, x19, xzr
        umlal   v26.2d, v25.2s, v4.s[2]
        adcs    x20, x20, xzr
        umlal2  v26.2d, v25.4s, v4.s[3]
        stp     x8, x22, [sp, #0x130]
        ldr     x8, [sp, #0x60]
        adcs    x24, x24, xzr
        umlal   v26.2d, v28.2s, v2.s[0]
        adcs    x8, x8, xzr
        subs    x22, x19, x24
        umlal2  v26.2d, v28.4s, v2.s[1]
        stp     x23, x25, [sp, #0x120]
        sbcs    x23, x20, x8
        umlal   v26.2d, v7.2s, v2.s[2]
        csetm   x25, lo
        cmn     x10, #1
        umlal2  v26.2d, v7.4s, v2.s[3]
        stp     x17, x16, [sp, #0x110]
        ldp     x17, x10, [sp, #0x20]
        adcs    x10, x10, xzr
        umlal   v26.2d, v19.2s, v5.s[0]
        eor     x22, x22, x25
        umlal2  v26.2d, v19.4s, v5.s[1]
        eor     x23, x23, x25
        adcs    x17, x17, xzr
        umlal   v26.2d, v1.2s, v5.s[2]
        mul     x16, x19, x10
        stp     x15, x14, [sp, #0x100]
        ldp     x14, x15, [sp, #0x30]
        adcs    x15, x15, xzr
        umlal2  v26.2d, v1.4s, v5.s[3]
        adcs    x14, x14, xzr
        cmn     x25, #1
        umlal   v26.2d, v13.2s, v6.s[0]
        adcs    x22, x22, xzr
        ldp     q9, q11, [x6, #0x1e0]
        adcs    x23, x23, xzr
        stp     x13, x12, [sp, #0xf0]
        subs    x13, x15, x10
        umulh   x12, x19, x10
        stp     x7, x11, [sp, #0xd0]
        ldr     x7, [sp, #0x468]
        eor     x11, x16, x7
        umlal2  v26.2d, v13.4s, v6.s[2]
        umlal   v29.2d, v22.2s, v4.s[0]
        stp     x5, x4, [sp, #0xc0]
        sbcs    x5, x14, x17
        csetm   x4, lo
        umlal2  v29.2d, v22.4s, v4.s[1]
        umlal   v29.2d, v27.2s, v4.s[2]
        eor     x5, x5, x4
        eor     x25, x25, x4
        eor     x13, x13, x4
        umlal2  v29.2d, v27.4s, v4.s[3]
        cmn     x4, #1
        mul     x4, x19, x17
        stp     q8, q26, [x0, #0x120]
        adcs    x13, x13, xzr
        umlal   v29.2d, v25.2s, v2.s[0]
        adcs    x5, x5, xzr
        umlal2  v29.2d, v25.4s, v2.s[1]
        stp     x2, x28, [sp, #0x90]
        mul     x2, x24, x15
        mov     v8.16b, v11.16b
        umlal   v29.2d, v28.2s, v2.s[2]
        and     v21.16b, v9.16b, v12.16b
        umlal2  v29.2d, v28.4s, v2.s[3]
        usra    v21.2d, v20.2d, #0x3a
        umlal   v29.2d, v7.2s, v5.s[0]
        umulh   x19, x19, x17
        umlal2  v29.2d, v7.4s, v5.s[1]
        and     v20.16b, v11.16b, v12.16b
        adds    x4, x12, x4
        umlal   v29.2d, v19.2s, v5.s[2]
        umlal2  v29.2d, v19.4s, v5.s[3]
        usra    v20.2d, v9.2d, #0x3a
        umlal   v29.2d, v1.2s, v6.s[0]
        mul     x12, x20, x17
        umlal   v31.2d, v30.2s, v4.s[0]
        ldr     x28, [sp, #0x490]
        stp     x21, x1, [sp, #0x40]
        ldr     x21, [sp, #0x4b0]
        neg     x1, x28
        umlal2  v31.2d, v30.4s, v4.s[1]
        umulh   x17, x20, x17
        umlal2  v29.2d, v1.4s, v6.s[2]
        umlal   v31.2d, v22.2s, v4.s[2]
        adcs    x19, x19, x12
        and     x1, x1, x21
        str     x1, [sp, #0x440]
        ldp     x1, x12, [sp, #0x190]
        and     x12, x12, x21
        umlal2  v31.2d, v22.4s, v4.s[3]
        ldp     q1, q26, [x9, #0x220]
        umlal   v31.2d, v27.2s, v2.s[0]
        umlal2  v31.2d, v27.4s, v2.s[1]
        adc     x9, x17, xzr
        umlal   v31.2d, v25.2s, v2.s[2]
        mul     x17, x20, x10
        and     x1, x1, x21
        umlal2  v31.2d, v25.4s, v2.s[3]
        umlal   v31.2d, v28.2s, v5.s[0]
        umlal2  v31.2d, v28.4s, v5.s[1]
        adds    x4, x4, x17
        ldr     x17, [sp, #0x450]
        stp     x1, x12, [sp, #0xa0]
        ldr     x1, [sp, #0x448]
        and     x17, x17, x21
        umlal   v31.2d, v7.2s, v5.s[2]
        umlal2  v31.2d, v7.4s, v5.s[3]
        str     x17, [sp, #0x170]
        eor     x17, x4, x7
        umulh   x20, x20, x10
        umulh   x10, x24, x15
        adcs    x19, x19, x20
        adc     x20, x9, xzr
        ldp     x12, x9, [sp, #0x1b0]
        umlal   v18.2d, v23.2s, v4.s[0]
        and     x9, x9, x21
        and     x1, x1, x21
        str     x9, [sp, #0x150]
        ldr     x9, [sp, #0x488]
        and     x9, x9, x21
        umlal2  v18.2d, v23.4s, v4.s[1]
        str     x9, [sp, #0x468]
        ldr     x9, [sp, #0x498]
        and     x9, x9, x21
        and     x12, x12, x21
        umlal   v18.2d, v30.2s, v4.s[2]
        umlal2  v18.2d, v30.4s, v4.s[3]
        stp     x12, x9, [sp, #0xb0]
        mul     x12, x24, x14
        umulh   x9, x8, x14
        umlal   v10.2d, v24.2s, v4.s[0]
        umlal2  v10.2d, v24.4s, v4.s[1]
        adds    x10, x10, x12
        umlal   v18.2d, v22.2s, v2.s[0]
        umlal2  v18.2d, v22.4s, v2.s[1]
        umlal   v18.2d, v27.2s, v2.s[2]
        umlal2  v18.2d, v27.4s, v2.s[3]
        umlal   v18.2d, v25.2s, v5.s[0]
        umlal   v31.2d, v19.2s, v6.s[0]
        umulh   x24, x24, x14
        umlal2  v18.2d, v25.4s, v5.s[1]
        umlal   v18.2d, v28.2s, v5.s[2]
        umlal2  v18.2d, v28.4s, v5.s[3]
        mul     x12, x8, x14
        umlal   v18.2d, v7.2s, v6.s[0]
        umlal2  v31.2d, v19.4s, v6.s[2]
        ldp     q9, q11, [x6, #0x200]
        adcs    x24, x24, x12
        umlal2  v18.2d, v7.4s, v6.s[2]
        stp     q29, q31, [x0, #0x140]
        and     v7.16b, v11.16b, v12.16b
        mov     v11.16b, v11.16b
        usra    v7.2d, v9.2d, #0x3a
        and     v19.16b, v9.16b, v12.16b
        usra    v19.2d, v8.2d, #0x3a
        umlal   v10.2d, v23.2s, v4.s[2]
        ldp     q8, q9, [x6, #0x220]
        umlal2  v10.2d, v23.4s, v4.s[3]
        umlal   v10.2d, v30.2s, v2.s[0]
        mul     x12, x8, x15
        umlal2  v10.2d, v30.4s, v2.s[1]
        adc     x9, x9, xzr
        str     x1, [sp, #0x178]
        ldp     x1, x14, [sp, #0x1a0]
        and     x14, x14, x21
        umlal   v10.2d, v22.2s, v2.s[2]
        umulh   x8, x8, x15
        umlal2  v10.2d, v22.4s, v2.s[3]
        str     x14, [sp, #0x4b0]
        ldp     x15, x14, [sp, #0x1c0]
        and     x15, x15, x21
        umlal   v10.2d, v27.2s, v5.s[0]
        umlal2  v10.2d, v27.4s, v5.s[1]
        adds    x10, x10, x12
        umlal   v10.2d, v25.2s, v5.s[2]
        and     v29.16b, v8.16b, v12.16b
        umlal2  v10.2d, v25.4s, v5.s[3]
        and     v31.16b, v9.16b, v12.16b
        mul     x12, x22, x13
        mov     v9.16b, v9.16b
        umlal   v10.2d, v28.2s, v6.s[0]
        adcs    x24, x24, x8
        adc     x8, x9, xzr
        and     x9, x14, x21
        umlal   v14.2d, v0.2s, v4.s[0]
        usra    v31.2d, v8.2d, #0x3a
        umulh   x14, x22, x13
        and     x1, x1, x21
        umlal2  v14.2d, v0.4s, v4.s[1]
        umlal2  v10.2d, v28.4s, v6.s[2]
        usra    v29.2d, v11.2d, #0x3a
        umlal   v14.2d, v24.2s, v4.s[2]
        str     x9, [sp, #0x498]
        stp     x1, x15, [sp, #0x60]
        ldp     x1, x9, [sp, #0x1d0]
        and     x9, x9, x21
        eor     x12, x12, x25
        umlal2  v14.2d, v24.4s, v4.s[3]
        str     x9, [sp, #0x160]
        ldp     x15, x9, [sp, #0x1e0]
        and     x9, x9, x21
        stp     q18, q10, [x0, #0x160]
        umlal   v14.2d, v23.2s, v2.s[0]
        str     x9, [sp, #0x168]
        mul     x9, x22, x5
        umlal2  v14.2d, v23.4s, v2.s[1]
        ldp     q8, q11, [x6, #0x240]
        umlal   v14.2d, v30.2s, v2.s[2]
        umulh   x22, x22, x5
        umlal2  v14.2d, v30.4s, v2.s[3]
        adds    x9, x14, x9
        ldr     x14, [sp, #0x480]
        ldp     q10, q13, [x6, #0x260]
        umlal   v14.2d, v22.2s, v5.s[0]
        and     x6, x15, x21
        and     x1, x1, x21
        ldr     x21, [sp, #0x478]
        and     x15, x21, x28
        ldr     x21, [sp, #0x458]
        umlal2  v14.2d, v22.4s, v5.s[1]
        and     x21, x21, x28
        str     x21, [sp, #0x490]
        ldr     x21, [sp, #0x4e8]
        str     x15, [sp, #0xe0]
        ldr     x15, [sp, #0x4a0]
        and     x21, x21, x28
        and     x15, x15, x28
        umlal   v14.2d, v27.2s, v5.s[2]
        stp     x15, x21, [sp, #0x70]
        mul     x15, x23, x5
        and     x14, x14, x28
        ldr     x21, [sp, #0x470]
        str     x14, [sp, #0x140]
        ldr     x14, [sp, #0x460]
        and     x21, x21, x28
        umlal2  v14.2d, v27.4s, v5.s[3]
        and     x14, x14, x28
        str     x14, [sp, #0x488]
        ldr     x14, [sp, #0x4a8]
        and     x14, x14, x28
        umlal   v14.2d, v25.2s, v6.s[0]
        umlal2  v14.2d, v25.4s, v6.s[2]
        umulh   x5, x23, x5
        and     v18.16b, v8.16b, v12.16b
        umlal   v15.2d, v17.2s, v4.s[0]
        adcs    x22, x22, x15
        umlal2  v15.2d, v17.4s, v4.s[1]
        mov     v25.16b, v11.16b
        usra    v18.2d, v9.2d, #0x3a
        and     v28.16b, v11.16b, v12.16b
        mul     x15, x23, x13
        umlal   v15.2d, v0.2s, v4.s[2]
        adc     x5, x5, xzr
        umlal2  v15.2d, v0.4s, v4.s[3]
        usra    v28.2d, v8.2d, #0x3a
        umlal   v15.2d, v24.2s, v2.s[0]
        umulh   x23, x23, x13
        umlal2  v15.2d, v24.4s, v2.s[1]
        adds    x9, x9, x15
        umlal   v15.2d, v23.2s, v2.s[2]
        eor     x9, x9, x25
        umlal2  v15.2d, v23.4s, v2.s[3]
        umlal   v15.2d, v30.2s, v5.s[0]
        umlal2  v15.2d, v30.4s, v5.s[1]
        adcs    x22, x22, x23
        adc     x23, x5, xzr
        cmn     x25, #1
        eor     x23, x23, x25
        umlal   v15.2d, v22.2s, v5.s[2]
        umlal2  v15.2d, v22.4s, v5.s[3]
        eor     x22, x22, x25
        adcs    x5, x12, x16
        adcs    x4, x9, x4
        umlal   v15.2d, v27.2s, v6.s[0]
        adcs    x22, x22, x19
        umlal   v21.2d, v3.2s, v4.s[0]
        adcs    x23, x23, x20
        umlal2  v21.2d, v3.4s, v4.s[1]
        adc     x25, x25, xzr
        adds    x5, x5, x2
        umlal2  v15.2d, v27.4s, v6.s[2]
        adcs    x4, x4, x10
        adcs    x22, x22, x24
        umlal   v21.2d, v17.2s, v4.s[2]
        adcs    x23, x23, x8
        umlal2  v21.2d, v17.4s, v4.s[3]
        adc     x25, x25, xzr
        adds    x19, x19, x5
        stp     q14, q15, [x0, #0x180]
        umlal   v21.2d, v0.2s, v2.s[0]
        umlal2  v21.2d, v0.4s, v2.s[1]
        umlal   v21.2d, v24.2s, v2.s[2]
        umlal2  v21.2d, v24.4s, v2.s[3]
        umlal   v21.2d, v23.2s, v5.s[0]
        eor     x19, x19, x7
        adcs    x20, x20, x4
        ldr     x4, [sp, #0x4b8]
        ldr     d8, [sp, #0x210]
        .cfi_restore 72
        adcs    x22, x2, x22
        ldr     x2, [sp, #0x4e0]
        eor     x20, x20, x7
        umlal2  v21.2d, v23.4s, v5.s[1]
        ldr     d9, [sp, #0x218]
        .cfi_restore 73
        umlal   v21.2d, v30.2s, v5.s[2]
        eor     x22, x22, x7
        adcs    x23, x10, x23
        umlal2  v21.2d, v30.4s, v5.s[3]
        and     x2, x2, x28
        adcs    x24, x24, x25
        ldp     x25, x5, [sp, #0x1f0]
        and     x9, x25, x28
        ldr     d11, [sp, #0x228]
        .cfi_restore 75
        umlal   v21.2d, v22.2s, v6.s[0]
        ldr     x10, [sp, #0x4c8]
        and     v27.16b, v10.16b, v12.16b
        eor     x24, x24, x7
        adcs    x25, x8, xzr
        ldr     x8, [sp, #0x4d8]
        ldr     x12, [sp, #0x4d0]
        ldr     x13, [sp, #0x4c0]
        umlal2  v21.2d, v22.4s, v6.s[2]
        and     v22.16b, v13.16b, v12.16b
        eor     x25, x25, x7
        umlal   v20.2d, v16.2s, v4.s[0]
        and     x4, x4, x28
        usra    v27.2d, v25.2d, #0x3a
        eor     x23, x23, x7
        and     x8, x8, x28
        umlal2  v20.2d, v16.4s, v4.s[1]
        mov     v15.16b, v13.16b
        umlal   v20.2d, v3.2s, v4.s[2]
        and     x12, x12, x28
        cmn     x7, #1
        usra    v22.2d, v10.2d, #0x3a
        adcs    x27, x27, x11
        umlal2  v20.2d, v3.4s, v4.s[3]
        adcs    x26, x26, x17
        and     x5, x5, x28
        ldr     d15, [sp, #0x248]
        .cfi_restore 79
        stp     x27, x26, [x3, #0x60]
        ldp     x27, x26, [sp, #0x40]
        adcs    x26, x26, x19
        umlal   v20.2d, v17.2s, v2.s[0]
        adcs    x27, x27, x20
        umlal2  v20.2d, v17.4s, v2.s[1]
        and     x10, x10, x28
        ldr     x19, [sp, #0x250]
        .cfi_restore 19
        and     x11, x13, x28
        ldp     x28, x20, [sp, #0x90]
        ldr     d12, [sp, #0x230]
        .cfi_restore 76
        str     x21, [sp, #0x148]
        ldr     x21, [sp, #0x260]
        .cfi_restore 21
        adcs    x13, x20, x22
        adcs    x15, x28, x23
        ldp     x23, x22, [sp, #0xc0]
        ldr     d10, [sp, #0x220]
        .cfi_restore 74
        umlal   v20.2d, v0.2s, v2.s[2]
        ldr     x20, [sp, #0x258]
        .cfi_restore 20
        adcs    x16, x22, x24
        stp     x26, x27, [x3, #0x70]
        umlal2  v20.2d, v0.4s, v2.s[3]
        adcs    x17, x23, x25
        ldp     x26, x25, [sp, #0xd0]
        ldr     x22, [sp, #0x268]
        .cfi_restore 22
        umlal   v20.2d, v24.2s, v5.s[0]
        ldr     x23, [sp, #0x270]
        .cfi_restore 23
        ldr     x24, [sp, #0x278]
        .cfi_restore 24
        adcs    x28, x25, x7
        ldr     d14, [sp, #0x240]
        .cfi_restore 78
        umlal2  v20.2d, v24.4s, v5.s[1]
        ldr     x25, [sp, #0x280]
        .cfi_restore 25
        adcs    x27, x26, x7
        umlal   v20.2d, v23.2s, v5.s[2]
        ldr     x26, [sp, #0x288]
        .cfi_restore 26
        str     x27, [sp, #0x158]
        ldr     x27, [sp, #0x290]
        .cfi_restore 27
        str     x11, [sp, #0x80]
        stp     x10, x12, [sp, #0x30]
        ldp     x10, x11, [sp, #0xf0]
        adcs    x11, x11, x7
        umlal2  v20.2d, v23.4s, v5.s[3]
        umlal   v20.2d, v30.2s, v6.s[0]
        stp     x28, x1, [sp, #0x50]
        ldr     x28, [sp, #0x298]
        .cfi_restore 28
        adcs    x10, x10, x7
        ldr     d13, [sp, #0x238]
        .cfi_restore 77
        stp     x8, x5, [sp, #0x20]
        ldp     x8, x12, [sp, #0x100]
        adcs    x12, x12, x7
        umlal   v19.2d, v1.2s, v4.s[0]
        adcs    x8, x8, x7
        umlal2  v20.2d, v30.4s, v6.s[2]
        stp     x4, x9, [sp, #0x10]
        ldp     x4, x5, [sp, #0x110]
        adcs    x5, x5, x7
        umlal2  v19.2d, v1.4s, v4.s[1]
        adcs    x4, x4, x7
        umlal   v31.2d, v26.2s, v2.s[0]
        stp     x2, x14, [sp]
        ldp     x2, x9, [sp, #0x120]
        adcs    x9, x9, x7
        umlal   v19.2d, v16.2s, v4.s[2]
        adcs    x2, x2, x7
        umlal2  v19.2d, v16.4s, v4.s[3]
        ldp     x1, x14, [sp, #0x130]
        adcs    x14, x14, x7
        umlal   v19.2d, v3.2s, v2.s[0]
        adcs    x1, x1, x7
        str     x1, [sp, #0xe8]
        ldp     x1, x7, [sp, #0xa0]
        subs    x7, x13, x7
        stp     q21, q20, [x0, #0x1a0]
        sbcs    x1, x15, x1
        ldp     x13, x15, [sp, #0x170]
        umlal2  v19.2d, v3.4s, v2.s[1]
        sbcs    x13, x16, x13
        ldr     x16, [sp, #0x50]
        umlal   v19.2d, v17.2s, v2.s[2]
        sbcs    x15, x17, x15
        ldr     x17, [sp, #0x468]
        umlal2  v19.2d, v17.4s, v2.s[3]
        sbcs    x16, x16, x17
        umlal   v7.2d, v26.2s, v4.s[0]
        str     x16, [sp, #0x40]
        ldp     x16, x17, [sp, #0x150]
        sbcs    x16, x17, x16
        umlal   v19.2d, v0.2s, v5.s[0]
        str     x16, [sp, #0x48]
        ldp     x16, x17, [sp, #0xb0]
        sbcs    x11, x11, x17
        umlal2  v19.2d, v0.4s, v5.s[1]
        sbcs    x10, x10, x16
        ldr     x16, [sp, #0x4b0]
        umlal   v19.2d, v24.2s, v5.s[2]
        sbcs    x12, x12, x16
        ldp     x16, x17, [sp, #0x60]
        umlal2  v19.2d, v24.4s, v5.s[3]
        sbcs    x8, x8, x17
        ldr     x17, [sp, #0x498]
        umlal   v19.2d, v23.2s, v6.s[0]
        sbcs    x5, x5, x16
        umlal2  v7.2d, v26.4s, v4.s[1]
        sbcs    x4, x4, x17
        ldp     x17, x16, [sp, #0x160]
        umlal2  v19.2d, v23.4s, v6.s[2]
        sbcs    x9, x9, x16
        ldr     x16, [sp, #0x58]
        umlal   v7.2d, v1.2s, v4.s[2]
        sbcs    x2, x2, x17
        umlal2  v7.2d, v1.4s, v4.s[3]
        sbcs    x6, x14, x6
        ldp     x17, x14, [sp, #0xe0]
        umlal   v7.2d, v16.2s, v2.s[0]
        sbcs    x14, x14, x16
        ldr     x16, [sp, #0x440]
        umlal2  v7.2d, v16.4s, v2.s[1]
        adc     x16, x16, xzr
        subs    x7, x7, x17
        umlal   v7.2d, v3.2s, v2.s[2]
        str     x16, [sp, #0x88]
        ldp     x17, x16, [sp, #0x140]
        sbcs    x1, x1, x17
        umlal2  v7.2d, v3.4s, v2.s[3]
        stp     x7, x1, [x3, #0x80]
        ldr     x7, [sp, #0x488]
        sbcs    x1, x13, x16
        ldp     x13, x16, [sp, #0x40]
        umlal   v7.2d, v17.2s, v5.s[0]
        sbcs    x7, x15, x7
        ldr     x15, [sp, #0x490]
        umlal2  v7.2d, v17.4s, v5.s[1]
        sbcs    x13, x13, x15
        stp     x1, x7, [x3, #0x90]
        ldp     x7, x1, [sp, #0x70]
        umlal   v7.2d, v0.2s, v5.s[2]
        sbcs    x1, x16, x1
        umlal2  v7.2d, v0.4s, v5.s[3]
        stp     x13, x1, [x3, #0xa0]
        sbcs    x1, x11, x7
        ldp     x11, x7, [sp]
        umlal   v7.2d, v24.2s, v6.s[0]
        sbcs    x7, x10, x7
        umlal2  v7.2d, v24.4s, v6.s[2]
        sbcs    x10, x12, x11
        stp     x1, x7, [x3, #0xb0]
        ldp     x7, x1, [sp, #0x10]
        umlal   v29.2d, v26.2s, v4.s[2]
        sbcs    x1, x8, x1
        umlal2  v29.2d, v26.4s, v4.s[3]
        sbcs    x5, x5, x7
        stp     x10, x1, [x3, #0xc0]
        ldp     x7, x1, [sp, #0x20]
        umlal   v29.2d, v1.2s, v2.s[0]
        sbcs    x1, x4, x1
        stp     q19, q7, [x0, #0x1c0]
        umlal   v28.2d, v26.2s, v5.s[0]
        sbcs    x4, x9, x7
        ldp     x8, x7, [sp, #0x30]
        umlal2  v29.2d, v1.4s, v2.s[1]
        sbcs    x2, x2, x7
        umlal   v29.2d, v16.2s, v2.s[2]
        stp     x5, x1, [x3, #0xd0]
        sbcs    x1, x6, x8
        umlal2  v29.2d, v16.4s, v2.s[3]
        stp     x4, x2, [x3, #0xe0]
        ldp     x2, x4, [sp, #0x80]
        sbcs    x2, x14, x2
        umlal   v29.2d, v3.2s, v5.s[0]
        adc     x4, x4, xzr
        stp     x1, x2, [x3, #0xf0]
        umlal2  v29.2d, v3.4s, v5.s[1]
        str     x4, [x3, #0x100]
        umlal   v29.2d, v17.2s, v5.s[2]
        umlal2  v29.2d, v17.4s, v5.s[3]
        umlal   v29.2d, v0.2s, v6.s[0]
        umlal2  v29.2d, v0.4s, v6.s[2]
        umlal2  v31.2d, v26.4s, v2.s[1]
        umlal   v31.2d, v1.2s, v2.s[2]
        umlal2  v31.2d, v1.4s, v2.s[3]
        umlal   v31.2d, v16.2s, v5.s[0]
        umlal2  v31.2d, v16.4s, v5.s[1]
        umlal   v31.2d, v3.2s, v5.s[2]
        umlal2  v31.2d, v3.4s, v5.s[3]
        umlal   v31.2d, v17.2s, v6.s[0]
        umlal2  v31.2d, v17.4s, v6.s[2]
        umlal   v18.2d, v26.2s, v2.s[2]
        umlal2  v18.2d, v26.4s, v2.s[3]
        umlal   v18.2d, v1.2s, v5.s[0]
        stp     q29, q31, [x0, #0x1e0]
        umlal2  v18.2d, v1.4s, v5.s[1]
        umlal   v18.2d, v16.2s, v5.s[2]
        umlal2  v18.2d, v16.4s, v5.s[3]
        umlal   v18.2d, v3.2s, v6.s[0]
        umlal2  v18.2d, v3.4s, v6.s[2]
        umlal2  v28.2d, v26.4s, v5.s[1]
        umlal   v28.2d, v1.2s, v5.s[2]
        umlal2  v28.2d, v1.4s, v5.s[3]
        umlal   v28.2d, v16.2s, v6.s[0]
        umlal2  v28.2d, v16.4s, v6.s[2]
        umlal   v27.2d, v26.2s, v5.s[2]
        umlal2  v27.2d, v26.4s, v5.s[3]
        umlal   v27.2d, v1.2s, v6.s[0]
        stp     q18, q28, [x0, #0x200]
        umlal2  v27.2d, v1.4s, v6.s[2]
        umlal   v22.2d, v26.2s, v6.s[0]
        umlal2  v22.2d, v26.4s, v6.s[2]
        stp     q27, q22, [x0, #0x220]
        add     sp, sp, #0x4f0
        .cfi_adjust_cfa_offset -1264
        ret
END_COMPOSITE(karat_rows_mul_aarch64)

NOTES

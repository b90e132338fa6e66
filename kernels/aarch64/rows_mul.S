/* karat_rows_mul_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 4 --rounds 300 --islands 2 --apart x0,x1,x2,x3,x4,x5,x6,x7 --across --spill
 * 1070.0 cycles instead of 2290.0, bound 1008.0 (simulated, one run after another); 2638 of 3239 instructions have another place.
 * Made from code with the SHA-256 23122940c69cc93c6508ffd7af1d7cf38b59d3f7b11be3ae1abba1dbd47a9047.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_rows_mul_aarch64)
        sub     sp, sp, #0x4f0
        .cfi_adjust_cfa_offset 1264
        ldp     x8, x9, [x4, #0x10]
        movi    v0.16b, #0xff
        add     x1, x1, #0x270
        ldp     x10, x11, [x4, #0x50]
        movi    v1.2d, #0000000000000000
        mov     x7, x7
        add     x2, x2, #0x240
        ldp     q2, q3, [x1, #-0x270]
        ushr    v0.2d, v0.2d, #0x23
        add     x0, x0, #0x240
        ldp     x12, x13, [x4, #0x40]
        movi    v4.16b, #0xff
        ldp     x14, x15, [x5]
        ldp     x16, x17, [x5, #0x10]
        ushr    v4.2d, v4.2d, #6
        str     x3, [sp, #0x4e8]
        str     x6, [sp, #0x4e0]
        ldp     x3, x6, [x5, #0x30]
        str     x7, [sp, #0x4d8]
        str     x11, [sp, #0x4d0]
        ldp     x7, x11, [x4, #0x20]
        ldp     q5, q6, [x1, #-0x250]
        str     x10, [sp, #0x4c8]
        str     x13, [sp, #0x4c0]
        ldp     x10, x13, [x5, #0x40]
        ext     v7.16b, v1.16b, v2.16b, #8
        str     x13, [sp, #0x4b8]
        str     x10, [sp, #0x4b0]
        ldp     x13, x10, [x4, #0x30]
        str     x12, [sp, #0x4a8]
        str     x6, [sp, #0x4a0]
        ldp     x12, x6, [x4]
        str     x10, [sp, #0x498]
        str     x1, [sp, #0x490]
        ldp     x10, x1, [x4, #0x60]
        usra    v2.2d, v7.2d, #0x1d
        ldp     q7, q16, [x2, #-0x240]
        str     x1, [sp, #0x488]
        ldp     x4, x1, [x4, #0x70]
        subs    x12, x12, x14
        str     x12, [sp, #0x480]
        ldp     x14, x12, [x5, #0x20]
        sbcs    x6, x6, x15
        and     v17.16b, v2.16b, v0.16b
        ext     v2.16b, v2.16b, v1.16b, #8
        str     x6, [sp, #0x478]
        ldp     x15, x6, [x5, #0x70]
        sbcs    x8, x8, x16
        ldp     q18, q19, [x2, #-0x220]
        sbcs    x9, x9, x17
        ldr     x17, [sp, #0x498]
        ldp     q20, q21, [x2, #-0x200]
        usra    v3.2d, v2.2d, #0x1d
        sbcs    x7, x7, x14
        ldp     x14, x16, [x5, #0x50]
        sbcs    x11, x11, x12
        ldp     x5, x12, [x5, #0x60]
        sbcs    x3, x13, x3
        ldr     x13, [sp, #0x490]
        umlal   v5.2d, v16.2s, v17.s[0]
        ldp     q2, q22, [x13, #-0x230]
        umlal   v3.2d, v7.2s, v17.s[0]
        str     x2, [sp, #0x470]
        ldr     x2, [sp, #0x4a0]
        sbcs    x2, x17, x2
        ldr     x17, [sp, #0x4a8]
        ldp     q23, q24, [x13, #-0x210]
        ldr     x13, [sp, #0x4b0]
        sbcs    x13, x17, x13
        umlal2  v3.2d, v7.4s, v17.s[2]
        stp     x21, x22, [sp, #0x1f0]
        .cfi_rel_offset 21, 496
        .cfi_rel_offset 22, 504
        ldr     x22, [sp, #0x4b8]
        ldr     x21, [sp, #0x4c0]
        sbcs    x21, x21, x22
        ldr     x22, [sp, #0x4c8]
        umlal2  v5.2d, v16.4s, v17.s[2]
        str     x26, [sp, #0x218]
        .cfi_rel_offset 26, 536
        sbcs    x22, x22, x14
        umlal   v6.2d, v18.2s, v17.s[0]
        str     x23, [sp, #0x200]
        .cfi_rel_offset 23, 512
        ldr     x23, [sp, #0x4d0]
        sbcs    x23, x23, x16
        umlal2  v6.2d, v18.4s, v17.s[2]
        str     x28, [sp, #0x228]
        .cfi_rel_offset 28, 552
        sbcs    x26, x10, x5
        ext     v25.16b, v1.16b, v3.16b, #8
        str     x27, [sp, #0x220]
        .cfi_rel_offset 27, 544
        ldr     x27, [sp, #0x488]
        sbcs    x27, x27, x12
        stp     d12, d13, [sp, #0x1c0]
        .cfi_rel_offset 76, 448
        .cfi_rel_offset 77, 456
        sbcs    x28, x4, x15
        ldr     x4, [sp, #0x4d8]
        usra    v3.2d, v25.2d, #0x1d
        umlal   v2.2d, v19.2s, v17.s[0]
        ldp     x5, x10, [x4, #0x60]
        sbcs    x1, x1, x6
        ldr     x15, [sp, #0x480]
        stp     d10, d11, [sp, #0x1b0]
        .cfi_rel_offset 74, 432
        .cfi_rel_offset 75, 440
        csetm   x6, lo
        umlal2  v2.2d, v19.4s, v17.s[2]
        ldp     x12, x14, [x4, #0x40]
        and     v12.16b, v24.16b, v4.16b
        ldr     x16, [sp, #0x478]
        eor     x8, x8, x6
        eor     x9, x9, x6
        eor     x3, x3, x6
        umlal   v22.2d, v20.2s, v17.s[0]
        and     v13.16b, v3.16b, v0.16b
        eor     x2, x2, x6
        eor     x15, x15, x6
        eor     x11, x11, x6
        eor     x26, x26, x6
        ext     v10.16b, v3.16b, v1.16b, #8
        eor     x13, x13, x6
        eor     x16, x16, x6
        eor     x23, x23, x6
        eor     x28, x28, x6
        umlal   v6.2d, v16.2s, v13.s[0]
        eor     x7, x7, x6
        usra    v5.2d, v10.2d, #0x1d
        umlal2  v6.2d, v16.4s, v13.s[2]
        eor     x21, x21, x6
        eor     x1, x1, x6
        stp     d14, d15, [sp, #0x1d0]
        .cfi_rel_offset 78, 464
        .cfi_rel_offset 79, 472
        cmn     x6, #1
        adcs    x15, x15, xzr
        umlal2  v22.2d, v20.4s, v17.s[2]
        str     x15, [sp, #0x478]
        ldp     x17, x15, [x4, #0x20]
        eor     x27, x27, x6
        umlal   v2.2d, v18.2s, v13.s[0]
        str     x10, [sp, #0x480]
        str     x5, [sp, #0x488]
        ldp     x10, x5, [x4, #0x10]
        eor     x22, x22, x6
        adcs    x16, x16, xzr
        umlal   v5.2d, v7.2s, v13.s[0]
        str     x24, [sp, #0x208]
        .cfi_rel_offset 24, 520
        adcs    x24, x8, xzr
        uzp1    v3.4s, v17.4s, v13.4s
        umlal2  v5.2d, v7.4s, v13.s[2]
        adcs    x8, x9, xzr
        ldr     x9, [sp, #0x4e0]
        str     x6, [sp, #0x4d0]
        str     x8, [sp, #0x4c8]
        ldp     x6, x8, [x9, #0x10]
        adcs    x7, x7, xzr
        umlal   v23.2d, v21.2s, v17.s[0]
        str     x7, [sp, #0x4b8]
        str     x16, [sp, #0x4c0]
        ldp     x7, x16, [x4]
        umlal2  v23.2d, v21.4s, v17.s[2]
        str     x24, [sp, #0x4b0]
        str     x14, [sp, #0x4a8]
        ldp     x24, x14, [x9]
        adcs    x11, x11, xzr
        adcs    x3, x3, xzr
        str     x11, [sp, #0x4a0]
        str     x3, [sp, #0x498]
        ldp     x11, x3, [x9, #0x40]
        umlal2  v2.2d, v18.4s, v13.s[2]
        adcs    x2, x2, xzr
        umlal   v23.2d, v20.2s, v13.s[0]
        ext     v10.16b, v1.16b, v5.16b, #8
        stp     x19, x20, [sp, #0x1e0]
        .cfi_rel_offset 19, 480
        .cfi_rel_offset 20, 488
        adcs    x19, x13, xzr
        ldp     x20, x13, [x4, #0x50]
        adcs    x21, x21, xzr
        usra    v5.2d, v10.2d, #0x1d
        str     x25, [sp, #0x210]
        .cfi_rel_offset 25, 528
        umlal2  v23.2d, v20.4s, v13.s[2]
        adcs    x22, x22, xzr
        stp     d8, d9, [sp, #0x1a0]
        .cfi_rel_offset 72, 416
        .cfi_rel_offset 73, 424
        str     x22, [sp, #0x468]
        ldp     x25, x22, [x9, #0x30]
        adcs    x23, x23, xzr
        umlal   v22.2d, v19.2s, v13.s[0]
        adcs    x26, x26, xzr
        umlal2  v22.2d, v19.4s, v13.s[2]
        str     x26, [sp, #0x460]
        str     x23, [sp, #0x458]
        ldp     x26, x23, [x4, #0x30]
        adcs    x27, x27, xzr
        and     v8.16b, v5.16b, v0.16b
        ext     v9.16b, v5.16b, v1.16b, #8
        str     x27, [sp, #0x4d8]
        ldp     x4, x27, [x4, #0x70]
        adcs    x28, x28, xzr
        str     x28, [sp, #0x450]
        str     x21, [sp, #0x448]
        ldp     x28, x21, [x9, #0x20]
        adcs    x1, x1, xzr
        usra    v6.2d, v9.2d, #0x1d
        subs    x24, x7, x24
        umlal   v2.2d, v16.2s, v8.s[0]
        umlal2  v2.2d, v16.4s, v8.s[2]
        sbcs    x7, x16, x14
        ldp     x14, x16, [x9, #0x50]
        sbcs    x6, x10, x6
        umlal   v22.2d, v18.2s, v8.s[0]
        sbcs    x5, x5, x8
        ldp     x8, x10, [x9, #0x60]
        umlal2  v22.2d, v18.4s, v8.s[2]
        str     x1, [sp, #0x4e0]
        ldp     x9, x1, [x9, #0x70]
        umlal   v6.2d, v7.2s, v8.s[0]
        sbcs    x28, x17, x28
        ldr     x17, [sp, #0x490]
        ldp     q9, q13, [x17, #-0x200]
        sbcs    x21, x15, x21
        ldr     x15, [sp, #0x470]
        umlal2  v6.2d, v7.4s, v8.s[2]
        ldp     q10, q11, [x15, #-0x1e0]
        sbcs    x25, x26, x25
        ldr     x26, [sp, #0x4a8]
        umlal   v23.2d, v19.2s, v8.s[0]
        ldp     q14, q15, [x17, #-0x1e0]
        sbcs    x22, x23, x22
        sbcs    x23, x12, x11
        ldr     x11, [sp, #0x488]
        ext     v5.16b, v1.16b, v6.16b, #8
        ldp     q17, q24, [x17, #-0x1c0]
        sbcs    x26, x26, x3
        umlal2  v23.2d, v19.4s, v8.s[2]
        mov     v25.16b, v13.16b
        sbcs    x20, x20, x14
        usra    v6.2d, v5.2d, #0x1d
        ldp     q5, q26, [x15, #-0x1c0]
        sbcs    x3, x13, x16
        and     v13.16b, v13.16b, v4.16b
        and     v27.16b, v15.16b, v4.16b
        sbcs    x8, x11, x8
        ldr     x11, [sp, #0x480]
        ldp     q28, q29, [x15, #-0x180]
        and     v30.16b, v14.16b, v4.16b
        sbcs    x10, x11, x10
        ldr     x11, [sp, #0x4b0]
        usra    v13.2d, v9.2d, #0x3a
        mov     v9.16b, v15.16b
        sbcs    x4, x4, x9
        ldr     x9, [sp, #0x478]
        ext     v15.16b, v6.16b, v1.16b, #8
        and     v6.16b, v6.16b, v0.16b
        sbcs    x27, x27, x1
        usra    v30.2d, v25.2d, #0x3a
        csetm   x1, lo
        subs    x12, x9, x11
        usra    v2.2d, v15.2d, #0x1d
        umlal   v22.2d, v16.2s, v6.s[0]
        eor     x24, x24, x1
        eor     x7, x7, x1
        eor     x28, x28, x1
        umlal2  v22.2d, v16.4s, v6.s[2]
        eor     x5, x5, x1
        eor     x6, x6, x1
        eor     x21, x21, x1
        umlal   v23.2d, v18.2s, v6.s[0]
        eor     x23, x23, x1
        eor     x25, x25, x1
        ldr     x13, [sp, #0x4c0]
        ldr     x14, [sp, #0x4c8]
        eor     x22, x22, x1
        umlal2  v23.2d, v18.4s, v6.s[2]
        eor     x26, x26, x1
        eor     x3, x3, x1
        eor     x8, x8, x1
        umlal   v2.2d, v7.2s, v6.s[0]
        eor     x10, x10, x1
        eor     x20, x20, x1
        eor     x4, x4, x1
        umlal2  v2.2d, v7.4s, v6.s[2]
        eor     x27, x27, x1
        sbcs    x16, x13, x14
        str     x19, [sp, #0x480]
        ldr     x19, [sp, #0x4d0]
        eor     x19, x19, x1
        and     v15.16b, v17.16b, v4.16b
        str     x19, [sp, #0x4d0]
        csetm   x19, lo
        cmn     x1, #1
        usra    v27.2d, v14.2d, #0x3a
        and     v14.16b, v24.16b, v4.16b
        adcs    x24, x24, xzr
        eor     x1, x16, x19
        eor     x12, x12, x19
        mov     v24.16b, v24.16b
        adcs    x7, x7, xzr
        adcs    x6, x6, xzr
        umulh   x16, x13, x24
        umlal   v13.2d, v11.2s, v3.s[0]
        usra    v14.2d, v17.2d, #0x3a
        adcs    x5, x5, xzr
        ext     v17.16b, v1.16b, v2.16b, #8
        uzp1    v6.4s, v8.4s, v6.4s
        adcs    x28, x28, xzr
        usra    v2.2d, v17.2d, #0x1d
        ldp     q8, q17, [x15, #-0x1a0]
        usra    v15.2d, v9.2d, #0x3a
        umlal   v27.2d, v26.2s, v3.s[0]
        umulh   x15, x9, x7
        umlal2  v13.2d, v11.4s, v3.s[1]
        adcs    x21, x21, xzr
        adcs    x25, x25, xzr
        umlal   v13.2d, v10.2s, v3.s[2]
        adcs    x22, x22, xzr
        ext     v9.16b, v2.16b, v1.16b, #8
        and     v2.16b, v2.16b, v0.16b
        adcs    x23, x23, xzr
        umlal2  v13.2d, v10.4s, v3.s[3]
        adcs    x26, x26, xzr
        str     x26, [sp, #0x488]
        mul     x26, x9, x7
        usra    v22.2d, v9.2d, #0x1d
        umlal   v23.2d, v16.2s, v2.s[0]
        adcs    x20, x20, xzr
        umlal2  v23.2d, v16.4s, v2.s[2]
        adcs    x3, x3, xzr
        umlal   v30.2d, v5.2s, v3.s[0]
        adcs    x8, x8, xzr
        str     x8, [sp, #0x4a8]
        umulh   x8, x13, x7
        umlal2  v30.2d, v5.4s, v3.s[1]
        adcs    x10, x10, xzr
        umlal   v22.2d, v7.2s, v2.s[0]
        adcs    x4, x4, xzr
        umlal2  v22.2d, v7.4s, v2.s[2]
        adcs    x27, x27, xzr
        str     x27, [sp, #0x440]
        subs    x27, x6, x24
        umlal   v30.2d, v11.2s, v3.s[2]
        str     x4, [sp, #0x438]
        sbcs    x4, x5, x7
        str     x10, [sp, #0x430]
        umulh   x10, x9, x24
        umlal2  v27.2d, v26.4s, v3.s[1]
        str     x3, [sp, #0x428]
        csetm   x3, lo
        cmn     x19, #1
        umlal   v27.2d, v5.2s, v3.s[2]
        eor     x4, x4, x3
        eor     x27, x27, x3
        adcs    x12, x12, xzr
        ext     v9.16b, v1.16b, v22.16b, #8
        adcs    x1, x1, xzr
        str     x20, [sp, #0x420]
        subs    x20, x25, x28
        eor     x19, x19, x3
        umlal   v13.2d, v21.2s, v6.s[0]
        str     x23, [sp, #0x418]
        mul     x23, x13, x24
        str     x22, [sp, #0x410]
        sbcs    x22, x22, x21
        usra    v22.2d, v9.2d, #0x1d
        umlal2  v13.2d, v21.4s, v6.s[1]
        str     x25, [sp, #0x408]
        csetm   x25, lo
        cmn     x3, #1
        umlal   v13.2d, v20.2s, v6.s[2]
        adcs    x27, x27, xzr
        eor     x20, x20, x25
        eor     x22, x22, x25
        umlal2  v13.2d, v20.4s, v6.s[3]
        mul     x3, x14, x5
        adcs    x4, x4, xzr
        str     x21, [sp, #0x400]
        ldr     x21, [sp, #0x4b8]
        str     x28, [sp, #0x3f8]
        ldr     x28, [sp, #0x498]
        subs    x28, x21, x28
        ldr     x21, [sp, #0x4a0]
        umlal2  v27.2d, v5.4s, v3.s[3]
        sbcs    x21, x21, x2
        and     v9.16b, v22.16b, v0.16b
        ext     v22.16b, v22.16b, v1.16b, #8
        csetm   x17, lo
        cmn     x25, #1
        umlal2  v30.2d, v11.4s, v3.s[3]
        str     x19, [sp, #0x3f0]
        umulh   x19, x14, x5
        adcs    x20, x20, xzr
        eor     x28, x28, x17
        str     x20, [sp, #0x3e8]
        mul     x20, x13, x7
        eor     x21, x21, x17
        eor     x25, x17, x25
        usra    v23.2d, v22.2d, #0x1d
        adcs    x22, x22, xzr
        adds    x26, x10, x26
        umlal   v30.2d, v10.2s, v6.s[0]
        uzp1    v2.4s, v2.4s, v9.4s
        umlal2  v30.2d, v10.4s, v6.s[1]
        mul     x10, x11, x5
        umlal   v27.2d, v11.2s, v6.s[0]
        adcs    x20, x15, x20
        umlal   v23.2d, v7.2s, v9.s[0]
        adc     x8, x8, xzr
        adds    x23, x26, x23
        umlal2  v23.2d, v7.4s, v9.s[2]
        adcs    x20, x20, x16
        mul     x26, x14, x6
        umlal2  v27.2d, v11.4s, v6.s[1]
        adc     x8, x8, xzr
        cmn     x17, #1
        umlal   v30.2d, v21.2s, v6.s[2]
        adcs    x28, x28, xzr
        umlal   v13.2d, v19.2s, v2.s[0]
        umulh   x15, x11, x6
        adcs    x21, x21, xzr
        ext     v9.16b, v1.16b, v23.16b, #8
        umlal   v27.2d, v10.2s, v6.s[2]
        usra    v23.2d, v9.2d, #0x1d
        umlal2  v13.2d, v19.4s, v2.s[1]
        umlal2  v30.2d, v21.4s, v6.s[3]
        umulh   x16, x11, x5
        umlal   v30.2d, v20.2s, v2.s[0]
        adds    x10, x15, x10
        umlal   v13.2d, v18.2s, v2.s[2]
        ext     v9.16b, v23.16b, v1.16b, #8
        and     v0.16b, v23.16b, v0.16b
        umlal2  v13.2d, v18.4s, v2.s[3]
        umulh   x15, x12, x27
        usra    v12.2d, v9.2d, #0x1d
        umlal2  v30.2d, v20.4s, v2.s[1]
        adcs    x3, x16, x3
        umlal   v13.2d, v16.2s, v0.s[0]
        adc     x19, x19, xzr
        adds    x26, x10, x26
        umlal2  v13.2d, v16.4s, v0.s[2]
        umlal   v30.2d, v19.2s, v2.s[2]
        mul     x10, x9, x24
        umlal   v12.2d, v10.2s, v3.s[0]
        umlal2  v12.2d, v10.4s, v3.s[1]
        umlal   v12.2d, v21.2s, v3.s[2]
        umlal2  v12.2d, v21.4s, v3.s[3]
        umlal   v12.2d, v20.2s, v6.s[0]
        umlal2  v12.2d, v20.4s, v6.s[1]
        umlal   v12.2d, v19.2s, v6.s[2]
        umulh   x16, x14, x6
        umlal2  v30.2d, v19.4s, v2.s[3]
        umlal   v30.2d, v18.2s, v0.s[0]
        umlal2  v12.2d, v19.4s, v6.s[3]
        umlal   v12.2d, v18.2s, v2.s[0]
        mul     x17, x12, x4
        adcs    x3, x3, x16
        mul     x16, x11, x6
        umlal2  v12.2d, v18.4s, v2.s[1]
        str     x21, [sp, #0x3e0]
        ldr     x21, [sp, #0x490]
        ldp     q9, q1, [x21, #-0x1a0]
        adc     x19, x19, xzr
        str     x25, [sp, #0x3d8]
        ldr     x25, [sp, #0x4b8]
        subs    x9, x9, x25
        umlal   v12.2d, v16.2s, v2.s[2]
        str     x22, [sp, #0x3d0]
        ldr     x22, [sp, #0x4a0]
        sbcs    x13, x13, x22
        str     x28, [sp, #0x3c8]
        mul     x28, x1, x4
        umlal2  v12.2d, v16.4s, v2.s[3]
        str     x5, [sp, #0x3c0]
        ldr     x5, [sp, #0x498]
        sbcs    x11, x11, x5
        umlal2  v27.2d, v10.4s, v6.s[3]
        sbcs    x14, x14, x2
        umlal2  v30.2d, v18.4s, v0.s[2]
        umlal   v12.2d, v7.2s, v0.s[0]
        str     x2, [sp, #0x3b8]
        mul     x2, x12, x27
        csetm   x5, lo
        umlal   v27.2d, v21.2s, v2.s[0]
        eor     x11, x11, x5
        eor     x9, x9, x5
        eor     x13, x13, x5
        umlal2  v12.2d, v7.4s, v0.s[2]
        eor     x14, x14, x5
        umulh   x12, x12, x4
        ldp     q7, q16, [x21, #-0x180]
        umlal2  v27.2d, v21.4s, v2.s[1]
        adds    x15, x15, x17
        ldr     x17, [sp, #0x3f0]
        umlal   v27.2d, v20.2s, v2.s[2]
        eor     x2, x2, x17
        umlal2  v27.2d, v20.4s, v2.s[3]
        stp     q12, q13, [x0, #-0x240]
        mov     v12.16b, v1.16b
        and     v13.16b, v1.16b, v4.16b
        str     x6, [sp, #0x3b0]
        mul     x6, x1, x27
        umlal   v27.2d, v19.2s, v0.s[0]
        and     v1.16b, v9.16b, v4.16b
        adcs    x28, x12, x28
        umlal   v15.2d, v8.2s, v3.s[0]
        usra    v13.2d, v9.2d, #0x3a
        umlal2  v27.2d, v19.4s, v0.s[2]
        usra    v1.2d, v24.2d, #0x3a
        umulh   x4, x1, x4
        umlal2  v15.2d, v8.4s, v3.s[1]
        and     v9.16b, v7.16b, v4.16b
        mov     v18.16b, v16.16b
        umlal   v15.2d, v26.2s, v3.s[2]
        and     v16.16b, v16.16b, v4.16b
        stp     q30, q27, [x0, #-0x220]
        umulh   x27, x1, x27
        ldr     x12, [sp, #0x3f8]
        umlal2  v15.2d, v26.4s, v3.s[3]
        usra    v16.2d, v7.2d, #0x3a
        adc     x1, x4, xzr
        adds    x4, x15, x6
        ldr     x6, [sp, #0x470]
        umlal   v15.2d, v5.2s, v6.s[0]
        eor     x4, x4, x17
        umlal2  v15.2d, v5.4s, v6.s[1]
        ldp     q7, q19, [x6, #-0x160]
        ldp     q22, q23, [x6, #-0x140]
        umlal   v15.2d, v11.2s, v6.s[2]
        mul     x15, x25, x12
        usra    v9.2d, v12.2d, #0x3a
        adcs    x27, x28, x27
        umlal2  v15.2d, v11.4s, v6.s[3]
        umlal   v15.2d, v10.2s, v2.s[0]
        adc     x28, x1, xzr
        ldr     x1, [sp, #0x400]
        eor     x27, x27, x17
        cmn     x17, #1
        umlal   v14.2d, v17.2s, v3.s[0]
        str     x15, [sp, #0x3a8]
        mul     x15, x25, x1
        adcs    x2, x2, x10
        eor     x28, x28, x17
        umlal2  v15.2d, v10.4s, v2.s[1]
        adcs    x4, x4, x23
        umlal   v15.2d, v21.2s, v2.s[2]
        adcs    x27, x27, x20
        umlal2  v14.2d, v17.4s, v3.s[1]
        str     x23, [sp, #0x3a0]
        umulh   x23, x25, x12
        adcs    x28, x28, x8
        umlal2  v15.2d, v21.4s, v2.s[3]
        adc     x17, x17, xzr
        adds    x2, x2, x16
        umlal   v14.2d, v8.2s, v3.s[2]
        adcs    x4, x4, x26
        umlal   v15.2d, v20.2s, v0.s[0]
        adcs    x27, x27, x3
        umlal2  v15.2d, v20.4s, v0.s[2]
        ldp     q12, q20, [x21, #-0x160]
        str     x10, [sp, #0x3f0]
        umulh   x10, x25, x1
        adcs    x28, x28, x19
        umlal2  v14.2d, v8.4s, v3.s[3]
        adc     x17, x17, xzr
        umlal   v14.2d, v26.2s, v6.s[0]
        adds    x20, x20, x2
        adcs    x2, x8, x4
        umlal2  v14.2d, v26.4s, v6.s[1]
        adcs    x27, x16, x27
        umlal   v14.2d, v5.2s, v6.s[2]
        mul     x4, x22, x1
        adcs    x26, x26, x28
        umlal2  v14.2d, v5.4s, v6.s[3]
        adcs    x28, x3, x17
        umlal   v14.2d, v11.2s, v2.s[0]
        umlal2  v14.2d, v11.4s, v2.s[1]
        adcs    x19, x19, xzr
        adds    x23, x23, x15
        umlal   v14.2d, v10.2s, v2.s[2]
        umlal2  v14.2d, v10.4s, v2.s[3]
        umlal   v14.2d, v21.2s, v0.s[0]
        umlal   v1.2d, v28.2s, v3.s[0]
        umlal2  v1.2d, v28.4s, v3.s[1]
        umlal   v1.2d, v17.2s, v3.s[2]
        umlal2  v1.2d, v17.4s, v3.s[3]
        umlal   v1.2d, v8.2s, v6.s[0]
        and     v24.16b, v20.16b, v4.16b
        mul     x3, x22, x12
        umlal2  v14.2d, v21.4s, v0.s[2]
        adcs    x4, x10, x4
        umlal2  v1.2d, v8.4s, v6.s[1]
        mov     v20.16b, v20.16b
        umlal   v1.2d, v26.2s, v6.s[2]
        usra    v24.2d, v12.2d, #0x3a
        umulh   x8, x22, x1
        umlal2  v1.2d, v26.4s, v6.s[3]
        and     v12.16b, v12.16b, v4.16b
        stp     q15, q14, [x0, #-0x200]
        umlal   v1.2d, v5.2s, v2.s[0]
        ldr     x15, [sp, #0x408]
        usra    v12.2d, v18.2d, #0x3a
        umlal2  v1.2d, v5.4s, v2.s[1]
        ldp     q14, q15, [x6, #-0x120]
        umulh   x10, x22, x12
        umlal   v13.2d, v29.2s, v3.s[0]
        adc     x8, x8, xzr
        adds    x23, x23, x3
        ldr     x3, [sp, #0x498]
        umlal2  v13.2d, v29.4s, v3.s[1]
        umlal   v13.2d, v28.2s, v3.s[2]
        umlal   v1.2d, v11.2s, v2.s[2]
        mul     x16, x3, x15
        umlal2  v1.2d, v11.4s, v2.s[3]
        adcs    x4, x4, x10
        umlal   v1.2d, v10.2s, v0.s[0]
        adc     x8, x8, xzr
        umlal2  v1.2d, v10.4s, v0.s[2]
        cmn     x5, #1
        umulh   x10, x3, x15
        umlal2  v13.2d, v28.4s, v3.s[3]
        adcs    x9, x9, xzr
        umlal   v13.2d, v17.2s, v6.s[0]
        adcs    x13, x13, xzr
        ldp     q10, q18, [x21, #-0x140]
        umlal2  v13.2d, v17.4s, v6.s[1]
        adcs    x11, x11, xzr
        umlal   v13.2d, v8.2s, v6.s[2]
        adcs    x14, x14, xzr
        subs    x17, x12, x24
        str     x19, [sp, #0x398]
        ldr     x19, [sp, #0x410]
        str     x28, [sp, #0x390]
        mul     x28, x3, x19
        umlal2  v13.2d, v8.4s, v6.s[3]
        str     x26, [sp, #0x388]
        sbcs    x26, x1, x7
        umlal   v13.2d, v26.2s, v2.s[0]
        str     x27, [sp, #0x380]
        ldr     x27, [sp, #0x3b0]
        str     x2, [sp, #0x378]
        sbcs    x2, x15, x27
        umlal2  v13.2d, v26.4s, v2.s[1]
        str     x20, [sp, #0x370]
        ldr     x20, [sp, #0x3c0]
        sbcs    x1, x19, x20
        umlal   v13.2d, v5.2s, v2.s[2]
        umulh   x12, x3, x19
        csetm   x20, lo
        subs    x27, x9, x11
        umlal   v9.2d, v7.2s, v3.s[0]
        eor     x2, x2, x20
        eor     x1, x1, x20
        eor     x26, x26, x20
        umlal2  v9.2d, v7.4s, v3.s[1]
        str     x7, [sp, #0x368]
        sbcs    x7, x13, x14
        eor     x5, x5, x20
        eor     x17, x17, x20
        umlal   v9.2d, v29.2s, v3.s[2]
        str     x24, [sp, #0x360]
        csetm   x24, lo
        adds    x28, x10, x28
        ldr     x10, [sp, #0x3b8]
        mul     x3, x10, x19
        umlal2  v13.2d, v5.4s, v2.s[3]
        eor     x7, x7, x24
        eor     x27, x27, x24
        umlal   v13.2d, v11.2s, v0.s[0]
        umlal2  v13.2d, v11.4s, v0.s[2]
        and     v11.16b, v18.16b, v4.16b
        umulh   x19, x10, x19
        umlal2  v9.2d, v29.4s, v3.s[3]
        mov     v18.16b, v18.16b
        umlal   v9.2d, v28.2s, v6.s[0]
        adcs    x3, x12, x3
        usra    v11.2d, v10.2d, #0x3a
        umlal2  v9.2d, v28.4s, v6.s[1]
        and     v10.16b, v10.16b, v4.16b
        stp     q1, q13, [x0, #-0x1e0]
        umlal   v9.2d, v17.2s, v6.s[2]
        mul     x12, x10, x15
        usra    v10.2d, v20.2d, #0x3a
        umlal2  v9.2d, v17.4s, v6.s[3]
        adc     x19, x19, xzr
        cmn     x20, #1
        umlal   v9.2d, v8.2s, v2.s[0]
        adcs    x20, x17, xzr
        ldp     q13, q1, [x21, #-0x120]
        umlal2  v9.2d, v8.4s, v2.s[1]
        umulh   x17, x10, x15
        ldr     x15, [sp, #0x3e8]
        adcs    x26, x26, xzr
        umlal   v9.2d, v26.2s, v2.s[2]
        adcs    x2, x2, xzr
        umlal2  v9.2d, v26.4s, v2.s[3]
        adcs    x1, x1, xzr
        adds    x28, x28, x12
        ldr     x12, [sp, #0x3c8]
        umlal   v9.2d, v5.2s, v0.s[0]
        umlal   v16.2d, v19.2s, v3.s[0]
        umulh   x10, x12, x15
        adcs    x3, x3, x17
        umlal2  v16.2d, v19.4s, v3.s[1]
        adc     x19, x19, xzr
        umlal2  v9.2d, v5.4s, v0.s[2]
        subs    x17, x2, x20
        umlal   v16.2d, v7.2s, v3.s[2]
        str     x14, [sp, #0x358]
        sbcs    x14, x1, x26
        and     v5.16b, v13.16b, v4.16b
        umlal2  v16.2d, v7.4s, v3.s[3]
        mul     x22, x12, x15
        csetm   x25, lo
        cmn     x24, #1
        umlal   v16.2d, v29.2s, v6.s[0]
        adcs    x27, x27, xzr
        eor     x17, x17, x25
        eor     x14, x14, x25
        umlal   v12.2d, v22.2s, v3.s[0]
        adcs    x7, x7, xzr
        cmn     x25, #1
        eor     x24, x24, x25
        ldr     x25, [sp, #0x3d0]
        umlal2  v12.2d, v22.4s, v3.s[1]
        str     x7, [sp, #0x350]
        mul     x7, x12, x25
        adcs    x17, x17, xzr
        usra    v5.2d, v18.2d, #0x3a
        umlal2  v16.2d, v29.4s, v6.s[1]
        adcs    x14, x14, xzr
        str     x14, [sp, #0x348]
        ldr     x14, [sp, #0x3d8]
        eor     x22, x22, x14
        and     v18.16b, v1.16b, v4.16b
        umlal   v16.2d, v28.2s, v6.s[2]
        mov     v1.16b, v1.16b
        umlal2  v16.2d, v28.4s, v6.s[3]
        umulh   x12, x12, x25
        usra    v18.2d, v13.2d, #0x3a
        umlal   v16.2d, v17.2s, v2.s[0]
        adds    x7, x10, x7
        ldr     x10, [sp, #0x3e0]
        ldp     q13, q20, [x6, #-0x100]
        umlal2  v16.2d, v17.4s, v2.s[1]
        umlal   v16.2d, v8.2s, v2.s[2]
        umlal2  v16.2d, v8.4s, v2.s[3]
        str     x24, [sp, #0x3c8]
        mul     x24, x10, x25
        umlal   v16.2d, v26.2s, v0.s[0]
        umlal   v12.2d, v19.2s, v3.s[2]
        umlal2  v12.2d, v19.4s, v3.s[3]
        umulh   x25, x10, x25
        umlal   v12.2d, v7.2s, v6.s[0]
        umlal2  v12.2d, v7.4s, v6.s[1]
        adcs    x24, x12, x24
        umlal   v12.2d, v29.2s, v6.s[2]
        umlal2  v16.2d, v26.4s, v0.s[2]
        mul     x12, x10, x15
        umlal2  v12.2d, v29.4s, v6.s[3]
        adc     x25, x25, xzr
        umlal   v12.2d, v28.2s, v2.s[0]
        umulh   x10, x10, x15
        umlal2  v12.2d, v28.4s, v2.s[1]
        stp     q9, q16, [x0, #-0x1c0]
        adds    x7, x7, x12
        umlal   v24.2d, v23.2s, v3.s[0]
        eor     x7, x7, x14
        ldp     q9, q16, [x21, #-0x100]
        umlal   v12.2d, v17.2s, v2.s[2]
        umlal2  v24.2d, v23.4s, v3.s[1]
        umulh   x12, x9, x20
        umlal2  v12.2d, v17.4s, v2.s[3]
        adcs    x24, x24, x10
        ldr     x10, [sp, #0x3a8]
        adc     x25, x25, xzr
        cmn     x14, #1
        eor     x24, x24, x14
        umlal   v12.2d, v8.2s, v0.s[0]
        umlal2  v12.2d, v8.4s, v0.s[2]
        eor     x25, x25, x14
        adcs    x22, x22, x10
        umlal   v24.2d, v22.2s, v3.s[2]
        mul     x15, x9, x20
        adcs    x7, x7, x23
        umlal2  v24.2d, v22.4s, v3.s[3]
        adcs    x24, x24, x4
        ldp     q8, q21, [x6, #-0xe0]
        umlal   v24.2d, v19.2s, v6.s[0]
        adcs    x25, x25, x8
        umlal2  v24.2d, v19.4s, v6.s[1]
        adc     x14, x14, xzr
        adds    x22, x22, x16
        mul     x10, x9, x26
        umlal   v24.2d, v7.2s, v6.s[2]
        adcs    x7, x7, x28
        str     x23, [sp, #0x3d8]
        eor     x23, x15, x5
        umlal2  v24.2d, v7.4s, v6.s[3]
        adcs    x24, x24, x3
        umlal   v10.2d, v14.2s, v3.s[0]
        adcs    x25, x25, x19
        umulh   x9, x9, x26
        adc     x14, x14, xzr
        umlal2  v10.2d, v14.4s, v3.s[1]
        adds    x22, x4, x22
        adcs    x4, x8, x7
        umlal   v24.2d, v29.2s, v2.s[0]
        umlal2  v24.2d, v29.4s, v2.s[1]
        adcs    x24, x16, x24
        umlal   v24.2d, v28.2s, v2.s[2]
        adcs    x25, x28, x25
        mul     x28, x13, x26
        adcs    x3, x3, x14
        umlal2  v24.2d, v28.4s, v2.s[3]
        adcs    x19, x19, xzr
        umlal   v10.2d, v23.2s, v3.s[2]
        adds    x7, x12, x10
        umlal   v24.2d, v17.2s, v0.s[0]
        umulh   x26, x13, x26
        umlal2  v24.2d, v17.4s, v0.s[2]
        adcs    x28, x9, x28
        ldr     x9, [sp, #0x478]
        ldr     x10, [sp, #0x480]
        and     v17.16b, v9.16b, v4.16b
        umlal2  v10.2d, v23.4s, v3.s[3]
        umlal   v10.2d, v22.2s, v6.s[0]
        usra    v17.2d, v1.2d, #0x3a
        ldr     x12, [sp, #0x4c0]
        umlal   v11.2d, v15.2s, v3.s[0]
        mul     x8, x13, x20
        and     v1.16b, v16.16b, v4.16b
        stp     q12, q24, [x0, #-0x1a0]
        ldr     x14, [sp, #0x4b0]
        ldr     x16, [sp, #0x468]
        adc     x26, x26, xzr
        umlal2  v10.2d, v22.4s, v6.s[1]
        usra    v1.2d, v9.2d, #0x3a
        subs    x9, x9, x10
        ldr     x10, [sp, #0x458]
        umlal   v10.2d, v19.2s, v6.s[2]
        umulh   x20, x13, x20
        ldr     x13, [sp, #0x448]
        mov     v9.16b, v16.16b
        sbcs    x12, x12, x13
        ldr     x13, [sp, #0x4c8]
        umlal2  v10.2d, v19.4s, v6.s[3]
        ldp     q12, q16, [x6, #-0xc0]
        sbcs    x14, x14, x16
        ldr     x16, [sp, #0x4b8]
        umlal   v10.2d, v7.2s, v2.s[0]
        sbcs    x13, x13, x10
        umlal2  v10.2d, v7.4s, v2.s[1]
        umlal2  v11.2d, v15.4s, v3.s[1]
        mul     x10, x11, x1
        str     x19, [sp, #0x4c8]
        ldr     x19, [sp, #0x460]
        sbcs    x16, x16, x19
        ldr     x19, [sp, #0x4a0]
        str     x3, [sp, #0x4b8]
        ldr     x3, [sp, #0x4d8]
        sbcs    x19, x19, x3
        ldr     x3, [sp, #0x498]
        umlal   v11.2d, v14.2s, v3.s[2]
        str     x25, [sp, #0x4a0]
        ldr     x25, [sp, #0x450]
        sbcs    x3, x3, x25
        ldr     x25, [sp, #0x3b8]
        umlal   v10.2d, v29.2s, v2.s[2]
        str     x24, [sp, #0x498]
        ldr     x24, [sp, #0x4e0]
        sbcs    x25, x25, x24
        umlal2  v10.2d, v29.4s, v2.s[3]
        mul     x24, x11, x2
        str     x4, [sp, #0x3b8]
        csetm   x4, lo
        adds    x7, x7, x8
        umlal   v10.2d, v28.2s, v0.s[0]
        adcs    x20, x28, x20
        eor     x28, x14, x4
        eor     x3, x3, x4
        umlal2  v10.2d, v28.4s, v0.s[2]
        adc     x26, x26, xzr
        ldp     q24, q25, [x21, #-0xe0]
        umulh   x8, x11, x2
        umlal2  v11.2d, v14.4s, v3.s[3]
        cmn     x4, #1
        eor     x14, x16, x4
        umlal   v11.2d, v23.2s, v6.s[0]
        eor     x12, x12, x4
        eor     x25, x25, x4
        eor     x13, x13, x4
        umlal2  v11.2d, v23.4s, v6.s[1]
        eor     x19, x19, x4
        eor     x9, x9, x4
        eor     x16, x7, x5
        umlal   v11.2d, v22.2s, v6.s[2]
        adcs    x9, x9, xzr
        umlal2  v11.2d, v22.4s, v6.s[3]
        umulh   x11, x11, x1
        adcs    x12, x12, xzr
        umlal   v11.2d, v19.2s, v2.s[0]
        adcs    x28, x28, xzr
        umlal2  v11.2d, v19.4s, v2.s[1]
        umlal   v11.2d, v7.2s, v2.s[2]
        adcs    x13, x13, xzr
        adcs    x14, x14, xzr
        umlal2  v11.2d, v7.4s, v2.s[3]
        str     x14, [sp, #0x4b0]
        ldr     x14, [sp, #0x358]
        str     x22, [sp, #0x4c0]
        mul     x22, x14, x2
        adcs    x19, x19, xzr
        umlal   v5.2d, v13.2s, v3.s[0]
        adcs    x3, x3, xzr
        umlal   v11.2d, v29.2s, v0.s[0]
        adcs    x25, x25, xzr
        adds    x8, x8, x10
        umlal2  v11.2d, v29.4s, v0.s[2]
        mul     x10, x14, x1
        and     v26.16b, v24.16b, v4.16b
        umlal2  v5.2d, v13.4s, v3.s[1]
        umlal   v5.2d, v15.2s, v3.s[2]
        usra    v26.2d, v9.2d, #0x3a
        umlal2  v5.2d, v15.4s, v3.s[3]
        umulh   x1, x14, x1
        mov     v9.16b, v25.16b
        umlal   v5.2d, v14.2s, v6.s[0]
        adcs    x10, x11, x10
        and     v25.16b, v25.16b, v4.16b
        umlal2  v5.2d, v14.4s, v6.s[1]
        stp     q10, q11, [x0, #-0x180]
        umlal   v5.2d, v23.2s, v6.s[2]
        umulh   x2, x14, x2
        usra    v25.2d, v24.2d, #0x3a
        umlal2  v5.2d, v23.4s, v6.s[3]
        adc     x1, x1, xzr
        ldr     x11, [sp, #0x360]
        umlal   v5.2d, v22.2s, v2.s[0]
        ldp     q10, q11, [x21, #-0xc0]
        adds    x22, x8, x22
        umlal2  v5.2d, v22.4s, v2.s[1]
        umlal   v5.2d, v19.2s, v2.s[2]
        mul     x8, x27, x17
        umlal2  v5.2d, v19.4s, v2.s[3]
        adcs    x2, x10, x2
        ldr     x10, [sp, #0x418]
        umlal   v18.2d, v20.2s, v3.s[0]
        adc     x1, x1, xzr
        subs    x11, x10, x11
        ldr     x10, [sp, #0x488]
        umlal   v5.2d, v7.2s, v0.s[0]
        umulh   x14, x27, x17
        str     x19, [sp, #0x360]
        ldr     x19, [sp, #0x368]
        sbcs    x19, x10, x19
        ldr     x10, [sp, #0x420]
        umlal2  v18.2d, v20.4s, v3.s[1]
        str     x25, [sp, #0x368]
        ldr     x25, [sp, #0x3b0]
        sbcs    x25, x10, x25
        ldr     x10, [sp, #0x3c8]
        eor     x8, x8, x10
        umlal   v18.2d, v13.2s, v3.s[2]
        str     x3, [sp, #0x3b0]
        ldr     x3, [sp, #0x428]
        str     x16, [sp, #0x358]
        ldr     x16, [sp, #0x3c0]
        sbcs    x16, x3, x16
        ldr     x3, [sp, #0x4a8]
        ldr     x10, [sp, #0x400]
        umlal2  v5.2d, v7.4s, v0.s[2]
        str     x23, [sp, #0x3c0]
        ldr     x23, [sp, #0x3f8]
        sbcs    x23, x3, x23
        ldr     x3, [sp, #0x348]
        and     v7.16b, v10.16b, v4.16b
        umlal2  v18.2d, v13.4s, v3.s[3]
        str     x5, [sp, #0x3f8]
        mul     x5, x27, x3
        str     x1, [sp, #0x478]
        ldr     x1, [sp, #0x430]
        sbcs    x10, x1, x10
        ldr     x1, [sp, #0x438]
        mov     v24.16b, v11.16b
        umlal   v18.2d, v15.2s, v6.s[0]
        usra    v7.2d, v9.2d, #0x3a
        str     x2, [sp, #0x400]
        ldr     x2, [sp, #0x408]
        sbcs    x2, x1, x2
        ldr     x1, [sp, #0x440]
        umlal2  v18.2d, v15.4s, v6.s[1]
        str     x22, [sp, #0x408]
        ldr     x22, [sp, #0x410]
        sbcs    x22, x1, x22
        ldr     x1, [sp, #0x350]
        and     v9.16b, v11.16b, v4.16b
        umlal   v18.2d, v14.2s, v6.s[2]
        str     x24, [sp, #0x410]
        mul     x24, x1, x3
        str     x26, [sp, #0x3e8]
        csetm   x26, lo
        umlal2  v18.2d, v14.4s, v6.s[3]
        adds    x5, x14, x5
        eor     x11, x11, x26
        eor     x25, x25, x26
        umlal   v18.2d, v23.2s, v2.s[0]
        eor     x23, x23, x26
        eor     x19, x19, x26
        eor     x14, x16, x26
        umlal2  v18.2d, v23.4s, v2.s[1]
        umulh   x27, x27, x3
        usra    v9.2d, v10.2d, #0x3a
        eor     x10, x10, x26
        umlal   v18.2d, v22.2s, v2.s[2]
        ldp     q10, q11, [x6, #-0xa0]
        eor     x22, x22, x26
        umlal2  v18.2d, v22.4s, v2.s[3]
        eor     x2, x2, x26
        umlal   v18.2d, v19.2s, v0.s[0]
        umlal2  v18.2d, v19.4s, v0.s[2]
        mul     x16, x1, x17
        umlal   v17.2d, v8.2s, v3.s[0]
        adcs    x24, x27, x24
        umlal2  v17.2d, v8.4s, v3.s[1]
        umlal   v17.2d, v20.2s, v3.s[2]
        umulh   x27, x1, x3
        eor     x3, x4, x26
        stp     q5, q18, [x0, #-0x160]
        umlal2  v17.2d, v20.4s, v3.s[3]
        umlal   v17.2d, v13.2s, v6.s[0]
        ldp     q5, q18, [x21, #-0xa0]
        umlal2  v17.2d, v13.4s, v6.s[1]
        umulh   x1, x1, x17
        umlal   v1.2d, v21.2s, v3.s[0]
        adc     x27, x27, xzr
        cmn     x26, #1
        umlal   v17.2d, v15.2s, v6.s[2]
        adcs    x26, x11, xzr
        umlal2  v17.2d, v15.4s, v6.s[3]
        adcs    x19, x19, xzr
        umlal   v17.2d, v14.2s, v2.s[0]
        adcs    x25, x25, xzr
        umlal2  v17.2d, v14.4s, v2.s[1]
        adcs    x4, x14, xzr
        umlal   v17.2d, v23.2s, v2.s[2]
        adcs    x23, x23, xzr
        umlal2  v17.2d, v23.4s, v2.s[3]
        adcs    x10, x10, xzr
        and     v19.16b, v5.16b, v4.16b
        umlal   v17.2d, v22.2s, v0.s[0]
        adcs    x2, x2, xzr
        umlal2  v17.2d, v22.4s, v0.s[2]
        adcs    x22, x22, xzr
        subs    x11, x9, x28
        usra    v19.2d, v24.2d, #0x3a
        umlal2  v1.2d, v21.4s, v3.s[1]
        sbcs    x14, x12, x13
        and     v22.16b, v18.16b, v4.16b
        umlal   v1.2d, v8.2s, v3.s[2]
        csetm   x17, lo
        adds    x5, x5, x16
        ldr     x16, [sp, #0x3c8]
        mov     v18.16b, v18.16b
        umlal2  v1.2d, v8.4s, v3.s[3]
        eor     x11, x11, x17
        eor     x5, x5, x16
        eor     x14, x14, x17
        umlal   v1.2d, v20.2s, v6.s[0]
        adcs    x24, x24, x1
        usra    v22.2d, v5.2d, #0x3a
        umlal2  v1.2d, v20.4s, v6.s[1]
        eor     x24, x24, x16
        adc     x27, x27, xzr
        cmn     x17, #1
        umlal   v1.2d, v13.2s, v6.s[2]
        eor     x27, x27, x16
        adcs    x1, x11, xzr
        umlal2  v1.2d, v13.4s, v6.s[3]
        adcs    x11, x14, xzr
        subs    x14, x25, x26
        umlal   v1.2d, v15.2s, v2.s[0]
        str     x3, [sp, #0x350]
        sbcs    x3, x4, x19
        ldp     q5, q24, [x6, #-0x80]
        umlal2  v1.2d, v15.4s, v2.s[1]
        str     x11, [sp, #0x348]
        csetm   x11, lo
        cmn     x16, #1
        umlal   v1.2d, v14.2s, v2.s[2]
        eor     x14, x14, x11
        adcs    x8, x8, x15
        eor     x3, x3, x11
        umlal2  v1.2d, v14.4s, v2.s[3]
        adcs    x5, x5, x7
        ldr     x7, [sp, #0x3e8]
        umlal   v26.2d, v12.2s, v3.s[0]
        adcs    x24, x24, x20
        umlal2  v26.2d, v12.4s, v3.s[1]
        adcs    x27, x27, x7
        umlal   v1.2d, v23.2s, v0.s[0]
        adc     x15, x16, xzr
        ldr     x16, [sp, #0x410]
        adds    x8, x8, x16
        eor     x17, x17, x11
        umlal2  v1.2d, v23.4s, v0.s[2]
        str     x10, [sp, #0x3c8]
        mul     x10, x9, x26
        str     x10, [sp, #0x3e0]
        ldr     x10, [sp, #0x408]
        adcs    x5, x5, x10
        umlal   v26.2d, v21.2s, v3.s[2]
        str     x22, [sp, #0x3d0]
        ldr     x22, [sp, #0x400]
        adcs    x24, x24, x22
        umlal2  v26.2d, v21.4s, v3.s[3]
        str     x2, [sp, #0x340]
        ldr     x2, [sp, #0x478]
        adcs    x27, x27, x2
        umlal   v26.2d, v8.2s, v6.s[0]
        str     x23, [sp, #0x338]
        umulh   x23, x9, x26
        adc     x15, x15, xzr
        cmn     x11, #1
        stp     q17, q1, [x0, #-0x140]
        adcs    x11, x14, xzr
        umlal2  v26.2d, v8.4s, v6.s[1]
        adcs    x3, x3, xzr
        adds    x20, x20, x8
        umlal   v26.2d, v20.2s, v6.s[2]
        adcs    x5, x7, x5
        ldr     x7, [sp, #0x3f8]
        eor     x20, x20, x7
        umlal2  v26.2d, v20.4s, v6.s[3]
        adcs    x24, x16, x24
        eor     x5, x5, x7
        mul     x8, x9, x19
        umlal   v26.2d, v13.2s, v2.s[0]
        adcs    x27, x10, x27
        ldr     x14, [sp, #0x3f0]
        ldr     x10, [sp, #0x3c0]
        eor     x24, x24, x7
        umlal   v25.2d, v16.2s, v3.s[0]
        ldr     x16, [sp, #0x358]
        eor     x27, x27, x7
        adcs    x22, x22, x15
        umlal2  v26.2d, v13.4s, v2.s[1]
        adcs    x2, x2, xzr
        eor     x22, x22, x7
        cmn     x7, #1
        umlal   v26.2d, v15.2s, v2.s[2]
        eor     x2, x2, x7
        adcs    x10, x10, x14
        ldr     x14, [sp, #0x3a0]
        umulh   x15, x9, x19
        umlal2  v25.2d, v16.4s, v3.s[1]
        adcs    x16, x16, x14
        ldr     x14, [sp, #0x370]
        ldp     q1, q17, [x6, #-0x60]
        umlal   v25.2d, v12.2s, v3.s[2]
        adcs    x20, x20, x14
        ldr     x14, [sp, #0x378]
        umlal2  v25.2d, v12.4s, v3.s[3]
        ldr     x6, [sp, #0x390]
        adcs    x5, x5, x14
        ldr     x14, [sp, #0x380]
        umlal2  v26.2d, v15.4s, v2.s[3]
        adcs    x24, x24, x14
        str     x9, [sp, #0x358]
        mul     x9, x12, x19
        umlal   v26.2d, v14.2s, v0.s[0]
        str     x3, [sp, #0x3c0]
        ldr     x3, [sp, #0x388]
        adcs    x27, x27, x3
        umlal   v25.2d, v21.2s, v6.s[0]
        adcs    x22, x22, x6
        umlal2  v25.2d, v21.4s, v6.s[1]
        str     x17, [sp, #0x478]
        ldr     x17, [sp, #0x398]
        adcs    x2, x2, x17
        str     x19, [sp, #0x400]
        umulh   x19, x12, x19
        umlal   v25.2d, v8.2s, v6.s[2]
        adc     x7, x7, xzr
        str     x1, [sp, #0x3f8]
        ldr     x1, [sp, #0x3a8]
        adds    x10, x10, x1
        umlal2  v25.2d, v8.4s, v6.s[3]
        ldr     x1, [sp, #0x498]
        str     x11, [sp, #0x408]
        ldr     x11, [sp, #0x3d8]
        adcs    x16, x16, x11
        ldr     x11, [sp, #0x4c0]
        umlal   v25.2d, v20.2s, v2.s[0]
        adcs    x20, x20, x11
        ldr     x11, [sp, #0x3b8]
        umlal   v7.2d, v10.2s, v3.s[0]
        adcs    x5, x5, x11
        umulh   x11, x12, x26
        umlal2  v26.2d, v14.4s, v0.s[2]
        adcs    x24, x24, x1
        ldp     q14, q23, [x21, #-0x80]
        ldr     x21, [sp, #0x4a0]
        umlal2  v7.2d, v10.4s, v3.s[1]
        adcs    x27, x27, x21
        ldr     x21, [sp, #0x4b8]
        umlal   v7.2d, v16.2s, v3.s[2]
        umlal2  v25.2d, v20.4s, v2.s[1]
        adcs    x22, x22, x21
        ldr     x21, [sp, #0x4c8]
        adcs    x2, x2, x21
        str     x26, [sp, #0x410]
        mul     x26, x12, x26
        adc     x7, x7, xzr
        umlal   v25.2d, v13.2s, v2.s[2]
        adds    x10, x14, x10
        ldr     x14, [sp, #0x3a8]
        umlal2  v25.2d, v13.4s, v2.s[3]
        adcs    x3, x3, x16
        umlal   v25.2d, v15.2s, v0.s[0]
        adcs    x20, x6, x20
        adcs    x5, x17, x5
        mul     x6, x28, x25
        umlal2  v25.2d, v15.4s, v0.s[2]
        umlal2  v7.2d, v16.4s, v3.s[3]
        adcs    x14, x14, x24
        ldr     x24, [sp, #0x3d8]
        and     v15.16b, v23.16b, v4.16b
        umlal   v7.2d, v12.2s, v6.s[0]
        adcs    x16, x24, x27
        ldr     x27, [sp, #0x4c0]
        umulh   x24, x28, x25
        mov     v23.16b, v23.16b
        umlal2  v7.2d, v12.4s, v6.s[1]
        adcs    x17, x27, x22
        ldr     x22, [sp, #0x3b8]
        ldr     x27, [sp, #0x4b8]
        adcs    x2, x22, x2
        ldr     x22, [sp, #0x4a0]
        usra    v15.2d, v14.2d, #0x3a
        stp     q26, q25, [x0, #-0x120]
        adcs    x1, x1, x7
        umlal   v7.2d, v21.2s, v6.s[2]
        and     v14.16b, v14.16b, v4.16b
        adcs    x7, x22, xzr
        umlal2  v7.2d, v21.4s, v6.s[3]
        mul     x22, x28, x4
        umlal   v7.2d, v8.2s, v2.s[0]
        adcs    x27, x27, xzr
        usra    v14.2d, v18.2d, #0x3a
        adcs    x21, x21, xzr
        adds    x23, x23, x8
        umlal   v9.2d, v11.2s, v3.s[0]
        umlal2  v9.2d, v11.4s, v3.s[1]
        adcs    x8, x15, x9
        umulh   x9, x28, x4
        umlal   v9.2d, v10.2s, v3.s[2]
        adc     x19, x19, xzr
        adds    x23, x23, x26
        umlal2  v9.2d, v10.4s, v3.s[3]
        adcs    x26, x8, x11
        ldr     x15, [sp, #0x490]
        ldr     x8, [sp, #0x470]
        ldp     q18, q25, [x8, #-0x40]
        umlal2  v7.2d, v8.4s, v2.s[1]
        adc     x19, x19, xzr
        adds    x22, x24, x22
        umlal   v7.2d, v20.2s, v2.s[2]
        mul     x24, x13, x4
        umlal2  v7.2d, v20.4s, v2.s[3]
        umlal   v7.2d, v13.2s, v0.s[0]
        umlal2  v7.2d, v13.4s, v0.s[2]
        mul     x11, x13, x25
        ldp     q13, q26, [x15, #-0x60]
        umlal   v9.2d, v16.2s, v6.s[0]
        adcs    x24, x9, x24
        umlal2  v9.2d, v16.4s, v6.s[1]
        umlal   v9.2d, v12.2s, v6.s[2]
        umulh   x9, x13, x4
        umlal2  v9.2d, v12.4s, v6.s[3]
        umlal   v19.2d, v5.2s, v3.s[0]
        umlal   v9.2d, v21.2s, v2.s[0]
        umlal2  v9.2d, v21.4s, v2.s[1]
        str     x21, [sp, #0x4c8]
        ldr     x21, [sp, #0x3f8]
        str     x27, [sp, #0x4b8]
        ldr     x27, [sp, #0x408]
        str     x7, [sp, #0x4a0]
        mul     x7, x21, x27
        umlal   v9.2d, v8.2s, v2.s[2]
        adc     x9, x9, xzr
        str     x1, [sp, #0x498]
        umulh   x1, x13, x25
        adds    x22, x22, x11
        ldr     x11, [sp, #0x478]
        umlal2  v9.2d, v8.4s, v2.s[3]
        umlal2  v19.2d, v5.4s, v3.s[1]
        umlal   v19.2d, v11.2s, v3.s[2]
        eor     x7, x7, x11
        umlal   v9.2d, v20.2s, v0.s[0]
        umlal2  v9.2d, v20.4s, v0.s[2]
        and     v20.16b, v26.16b, v4.16b
        umlal2  v19.2d, v11.4s, v3.s[3]
        str     x2, [sp, #0x3b8]
        umulh   x2, x21, x27
        mov     v26.16b, v26.16b
        umlal   v19.2d, v10.2s, v6.s[0]
        adcs    x24, x24, x1
        usra    v20.2d, v13.2d, #0x3a
        umlal2  v19.2d, v10.4s, v6.s[1]
        adc     x1, x9, xzr
        ldr     x9, [sp, #0x4b0]
        and     v13.16b, v13.16b, v4.16b
        str     x17, [sp, #0x4c0]
        ldr     x17, [sp, #0x3b0]
        str     x16, [sp, #0x3d8]
        subs    x16, x9, x17
        stp     q7, q9, [x0, #-0x100]
        str     x14, [sp, #0x3a8]
        ldr     x14, [sp, #0x360]
        str     x5, [sp, #0x398]
        ldr     x5, [sp, #0x368]
        str     x20, [sp, #0x390]
        sbcs    x20, x14, x5
        umlal   v19.2d, v16.2s, v6.s[2]
        usra    v13.2d, v23.2d, #0x3a
        str     x3, [sp, #0x388]
        ldr     x3, [sp, #0x3c0]
        str     x10, [sp, #0x380]
        mul     x10, x21, x3
        csetm   x11, lo
        umlal2  v19.2d, v16.4s, v6.s[3]
        str     x1, [sp, #0x3e8]
        ldr     x1, [sp, #0x340]
        str     x24, [sp, #0x330]
        ldr     x24, [sp, #0x338]
        subs    x1, x1, x24
        eor     x20, x20, x11
        eor     x16, x16, x11
        umlal   v22.2d, v24.2s, v3.s[0]
        ldp     q9, q7, [x15, #-0x40]
        ldr     x15, [sp, #0x3d0]
        str     x22, [sp, #0x328]
        ldr     x22, [sp, #0x3c8]
        sbcs    x15, x15, x22
        ldr     x22, [sp, #0x348]
        umlal   v19.2d, v12.2s, v2.s[0]
        mul     x24, x22, x3
        str     x6, [sp, #0x320]
        csetm   x6, lo
        cmn     x11, #1
        umlal2  v19.2d, v12.4s, v2.s[1]
        eor     x15, x15, x6
        eor     x1, x1, x6
        eor     x11, x11, x6
        umlal   v19.2d, v21.2s, v2.s[2]
        adcs    x16, x16, xzr
        umlal2  v19.2d, v21.4s, v2.s[3]
        umulh   x21, x21, x3
        adcs    x20, x20, xzr
        adds    x2, x2, x10
        umlal2  v22.2d, v24.4s, v3.s[1]
        umlal   v22.2d, v5.2s, v3.s[2]
        umlal2  v22.2d, v5.4s, v3.s[3]
        umlal   v22.2d, v11.2s, v6.s[0]
        umulh   x3, x22, x3
        and     v23.16b, v7.16b, v4.16b
        umlal2  v22.2d, v11.4s, v6.s[1]
        adcs    x21, x21, x24
        mov     v7.16b, v7.16b
        umlal   v19.2d, v8.2s, v0.s[0]
        usra    v23.2d, v9.2d, #0x3a
        umlal2  v19.2d, v8.4s, v0.s[2]
        and     v8.16b, v9.16b, v4.16b
        ldr     x10, [sp, #0x358]
        umlal   v22.2d, v10.2s, v6.s[2]
        umulh   x24, x22, x27
        umlal2  v22.2d, v10.4s, v6.s[3]
        adc     x3, x3, xzr
        usra    v8.2d, v26.2d, #0x3a
        cmn     x6, #1
        umlal   v22.2d, v16.2s, v2.s[0]
        adcs    x1, x1, xzr
        ldp     q9, q26, [x8, #-0x20]
        umlal2  v22.2d, v16.4s, v2.s[1]
        adcs    x6, x15, xzr
        subs    x10, x10, x9
        umlal   v22.2d, v12.2s, v2.s[2]
        mul     x22, x22, x27
        sbcs    x27, x12, x14
        umlal2  v22.2d, v12.4s, v2.s[3]
        sbcs    x28, x28, x17
        umlal   v14.2d, v1.2s, v3.s[0]
        sbcs    x12, x13, x5
        ldr     x13, [sp, #0x338]
        umlal2  v14.2d, v1.4s, v3.s[1]
        ldr     x5, [sp, #0x400]
        mul     x15, x9, x13
        str     x15, [sp, #0x408]
        csetm   x15, lo
        str     x20, [sp, #0x348]
        ldr     x20, [sp, #0x410]
        subs    x20, x13, x20
        umlal   v14.2d, v24.2s, v3.s[2]
        eor     x28, x28, x15
        eor     x10, x10, x15
        str     x11, [sp, #0x410]
        ldr     x11, [sp, #0x3c8]
        sbcs    x5, x11, x5
        umlal   v22.2d, v21.2s, v0.s[0]
        str     x6, [sp, #0x400]
        ldr     x6, [sp, #0x340]
        sbcs    x25, x6, x25
        eor     x27, x27, x15
        eor     x12, x12, x15
        umlal2  v22.2d, v21.4s, v0.s[2]
        str     x1, [sp, #0x358]
        mul     x1, x9, x11
        str     x16, [sp, #0x3c0]
        ldr     x16, [sp, #0x3d0]
        sbcs    x4, x16, x4
        umlal2  v14.2d, v24.4s, v3.s[3]
        csetm   x16, lo
        adds    x22, x2, x22
        adcs    x21, x21, x24
        ldr     x24, [sp, #0x478]
        umlal   v14.2d, v5.2s, v6.s[0]
        eor     x22, x22, x24
        umlal2  v14.2d, v5.4s, v6.s[1]
        adc     x2, x3, xzr
        ldr     x3, [sp, #0x3e0]
        cmn     x24, #1
        umlal   v14.2d, v11.2s, v6.s[2]
        adcs    x7, x7, x3
        eor     x21, x21, x24
        eor     x2, x2, x24
        umulh   x3, x9, x13
        stp     q19, q22, [x0, #-0xe0]
        adcs    x22, x22, x23
        umlal2  v14.2d, v11.4s, v6.s[3]
        adcs    x21, x21, x26
        eor     x20, x20, x16
        eor     x4, x4, x16
        ldr     x17, [sp, #0x328]
        umlal   v14.2d, v10.2s, v2.s[0]
        adcs    x2, x2, x19
        str     x23, [sp, #0x3f8]
        ldr     x23, [sp, #0x490]
        ldp     q19, q21, [x23, #-0x20]
        ldr     x23, [sp, #0x320]
        umlal2  v14.2d, v10.4s, v2.s[1]
        adc     x24, x24, xzr
        adds    x7, x7, x23
        mul     x6, x14, x11
        umlal   v14.2d, v16.2s, v2.s[2]
        adcs    x22, x22, x17
        eor     x5, x5, x16
        eor     x25, x25, x16
        umlal2  v14.2d, v16.4s, v2.s[3]
        str     x4, [sp, #0x478]
        ldr     x4, [sp, #0x330]
        adcs    x21, x21, x4
        str     x25, [sp, #0x318]
        eor     x25, x15, x16
        umlal   v14.2d, v12.2s, v0.s[0]
        str     x25, [sp, #0x310]
        ldr     x25, [sp, #0x3e8]
        adcs    x2, x2, x25
        umulh   x9, x9, x11
        umlal2  v14.2d, v12.4s, v0.s[2]
        adc     x24, x24, xzr
        adds    x26, x26, x7
        adcs    x19, x19, x22
        umlal   v15.2d, v17.2s, v3.s[0]
        ldp     q12, q22, [x8]
        umlal2  v15.2d, v17.4s, v3.s[1]
        adcs    x21, x23, x21
        umlal   v15.2d, v1.2s, v3.s[2]
        adcs    x22, x17, x2
        umulh   x23, x14, x11
        umlal2  v15.2d, v1.4s, v3.s[3]
        adcs    x24, x4, x24
        umlal   v15.2d, v24.2s, v6.s[0]
        adcs    x25, x25, xzr
        adds    x1, x3, x1
        umlal   v13.2d, v18.2s, v3.s[0]
        adcs    x2, x9, x6
        umlal2  v13.2d, v18.4s, v3.s[1]
        mul     x3, x14, x13
        umlal2  v15.2d, v24.4s, v6.s[1]
        adc     x23, x23, xzr
        cmn     x15, #1
        umlal   v15.2d, v5.2s, v6.s[2]
        adcs    x4, x10, xzr
        ldr     x9, [sp, #0x340]
        umlal2  v15.2d, v5.4s, v6.s[3]
        umulh   x6, x14, x13
        adcs    x27, x27, xzr
        umlal   v15.2d, v11.2s, v2.s[0]
        adcs    x28, x28, xzr
        umlal2  v15.2d, v11.4s, v2.s[1]
        adcs    x7, x12, xzr
        adds    x1, x1, x3
        ldr     x3, [sp, #0x3b0]
        umlal   v15.2d, v10.2s, v2.s[2]
        umlal2  v15.2d, v10.4s, v2.s[3]
        mul     x10, x3, x9
        umlal   v15.2d, v16.2s, v0.s[0]
        adcs    x2, x2, x6
        umlal2  v15.2d, v16.4s, v0.s[2]
        and     v16.16b, v19.16b, v4.16b
        adc     x23, x23, xzr
        subs    x6, x4, x28
        umlal   v13.2d, v17.2s, v3.s[2]
        umulh   x11, x3, x9
        sbcs    x12, x27, x7
        umlal2  v13.2d, v17.4s, v3.s[3]
        ldr     x14, [sp, #0x3d0]
        usra    v16.2d, v7.2d, #0x3a
        csetm   x13, lo
        cmn     x16, #1
        ldr     x16, [sp, #0x490]
        umlal   v13.2d, v1.2s, v6.s[0]
        ldr     x17, [sp, #0x318]
        mov     v7.16b, v21.16b
        adcs    x20, x20, xzr
        eor     x6, x6, x13
        stp     q14, q15, [x0, #-0xc0]
        eor     x12, x12, x13
        umlal2  v13.2d, v1.4s, v6.s[1]
        and     v14.16b, v21.16b, v4.16b
        mul     x15, x3, x14
        adcs    x5, x5, xzr
        umlal   v13.2d, v24.2s, v6.s[2]
        ldp     q15, q21, [x16]
        adcs    x17, x17, xzr
        umlal   v20.2d, v25.2s, v3.s[0]
        usra    v14.2d, v19.2d, #0x3a
        str     x25, [sp, #0x318]
        ldr     x25, [sp, #0x478]
        adcs    x25, x25, xzr
        str     x24, [sp, #0x478]
        subs    x24, x17, x20
        umlal2  v13.2d, v24.4s, v6.s[3]
        umulh   x3, x3, x14
        str     x22, [sp, #0x3b0]
        sbcs    x22, x25, x5
        umlal   v13.2d, v5.2s, v2.s[0]
        str     x21, [sp, #0x338]
        csetm   x21, lo
        adds    x11, x11, x15
        umlal2  v13.2d, v5.4s, v2.s[1]
        eor     x22, x22, x21
        eor     x15, x13, x21
        eor     x24, x24, x21
        umlal   v13.2d, v11.2s, v2.s[2]
        umlal2  v13.2d, v11.4s, v2.s[3]
        str     x19, [sp, #0x360]
        ldr     x19, [sp, #0x368]
        str     x26, [sp, #0x3e8]
        mul     x26, x19, x14
        umlal   v13.2d, v10.2s, v0.s[0]
        umulh   x14, x19, x14
        umlal2  v13.2d, v10.4s, v0.s[2]
        and     v10.16b, v15.16b, v4.16b
        umlal2  v20.2d, v25.4s, v3.s[1]
        and     v19.16b, v21.16b, v4.16b
        umlal   v20.2d, v18.2s, v3.s[2]
        usra    v10.2d, v7.2d, #0x3a
        adcs    x26, x3, x26
        umlal2  v20.2d, v18.4s, v3.s[3]
        usra    v19.2d, v15.2d, #0x3a
        umlal   v20.2d, v17.2s, v6.s[0]
        ldp     q15, q7, [x8, #0x20]
        umlal2  v20.2d, v17.4s, v6.s[1]
        mov     v21.16b, v21.16b
        mul     x3, x19, x9
        umlal   v20.2d, v1.2s, v6.s[2]
        adc     x14, x14, xzr
        cmn     x21, #1
        umlal2  v20.2d, v1.4s, v6.s[3]
        adcs    x21, x24, xzr
        umlal   v8.2d, v9.2s, v3.s[0]
        umulh   x19, x19, x9
        ldr     x9, [sp, #0x3c0]
        adcs    x22, x22, xzr
        cmn     x13, #1
        umlal   v20.2d, v24.2s, v2.s[0]
        adcs    x24, x6, xzr
        umlal2  v20.2d, v24.4s, v2.s[1]
        ldr     x13, [sp, #0x400]
        adcs    x6, x12, xzr
        adds    x3, x11, x3
        ldr     x11, [sp, #0x358]
        umlal2  v8.2d, v9.4s, v3.s[1]
        umlal   v20.2d, v5.2s, v2.s[2]
        umlal2  v20.2d, v5.4s, v2.s[3]
        mul     x12, x9, x11
        umlal   v20.2d, v11.2s, v0.s[0]
        adcs    x19, x26, x19
        umlal2  v20.2d, v11.4s, v0.s[2]
        adc     x26, x14, xzr
        mul     x14, x9, x13
        umlal   v8.2d, v25.2s, v3.s[2]
        str     x6, [sp, #0x340]
        ldr     x6, [sp, #0x410]
        eor     x12, x12, x6
        umlal2  v8.2d, v25.4s, v3.s[3]
        stp     q13, q20, [x0, #-0xa0]
        str     x15, [sp, #0x368]
        umulh   x15, x9, x11
        umlal   v8.2d, v18.2s, v6.s[0]
        umlal   v23.2d, v26.2s, v3.s[0]
        ldp     q13, q11, [x16, #0x20]
        umlal2  v8.2d, v18.4s, v6.s[1]
        umlal   v8.2d, v17.2s, v6.s[2]
        str     x22, [sp, #0x3d0]
        ldr     x22, [sp, #0x348]
        str     x21, [sp, #0x330]
        mul     x21, x22, x13
        umlal2  v8.2d, v17.4s, v6.s[3]
        adds    x14, x15, x14
        umlal2  v23.2d, v26.4s, v3.s[1]
        umlal   v8.2d, v1.2s, v2.s[0]
        umulh   x9, x9, x13
        umlal2  v8.2d, v1.4s, v2.s[1]
        umlal   v8.2d, v24.2s, v2.s[2]
        umlal2  v8.2d, v24.4s, v2.s[3]
        mov     v20.16b, v11.16b
        umlal   v8.2d, v5.2s, v0.s[0]
        and     v11.16b, v11.16b, v4.16b
        umulh   x13, x22, x13
        umlal2  v8.2d, v5.4s, v0.s[2]
        and     v5.16b, v13.16b, v4.16b
        adcs    x21, x9, x21
        umlal   v23.2d, v9.2s, v3.s[2]
        usra    v11.2d, v13.2d, #0x3a
        umlal2  v23.2d, v9.4s, v3.s[3]
        usra    v5.2d, v21.2d, #0x3a
        umlal   v23.2d, v25.2s, v6.s[0]
        ldp     q13, q21, [x8, #0x40]
        mul     x9, x22, x11
        umlal2  v23.2d, v25.4s, v6.s[1]
        adc     x13, x13, xzr
        umlal   v23.2d, v18.2s, v6.s[2]
        umlal2  v23.2d, v18.4s, v6.s[3]
        umulh   x22, x22, x11
        umlal   v23.2d, v17.2s, v2.s[0]
        adds    x9, x14, x9
        umlal2  v23.2d, v17.4s, v2.s[1]
        eor     x9, x9, x6
        umlal   v23.2d, v1.2s, v2.s[2]
        ldr     x14, [sp, #0x408]
        umlal2  v23.2d, v1.4s, v2.s[3]
        mul     x11, x4, x5
        umlal   v23.2d, v24.2s, v0.s[0]
        adcs    x21, x21, x22
        umlal   v16.2d, v12.2s, v3.s[0]
        adc     x22, x13, xzr
        cmn     x6, #1
        eor     x21, x21, x6
        umlal2  v23.2d, v24.4s, v0.s[2]
        eor     x22, x22, x6
        umulh   x13, x4, x20
        adcs    x12, x12, x14
        umlal2  v16.2d, v12.4s, v3.s[1]
        adcs    x9, x9, x1
        umlal   v16.2d, v26.2s, v3.s[2]
        adcs    x21, x21, x2
        umlal2  v16.2d, v26.4s, v3.s[3]
        adcs    x22, x22, x23
        stp     q8, q23, [x0, #-0x80]
        adc     x6, x6, xzr
        umlal   v16.2d, v9.2s, v6.s[0]
        adds    x12, x12, x10
        mul     x15, x4, x20
        umlal   v14.2d, v22.2s, v3.s[0]
        ldp     q8, q23, [x8, #0x60]
        adcs    x9, x9, x3
        umlal2  v16.2d, v9.4s, v6.s[1]
        adcs    x21, x21, x19
        umlal   v16.2d, v25.2s, v6.s[2]
        adcs    x22, x22, x26
        mul     x14, x27, x5
        umlal2  v16.2d, v25.4s, v6.s[3]
        adc     x6, x6, xzr
        adds    x2, x2, x12
        ldr     x12, [sp, #0x310]
        str     x2, [sp, #0x410]
        eor     x2, x15, x12
        umlal   v16.2d, v18.2s, v2.s[0]
        adcs    x23, x23, x9
        umlal2  v14.2d, v22.4s, v3.s[1]
        adcs    x21, x10, x21
        umulh   x4, x4, x5
        umlal   v14.2d, v12.2s, v3.s[2]
        adcs    x22, x3, x22
        umlal2  v14.2d, v12.4s, v3.s[3]
        adcs    x19, x19, x6
        umlal2  v16.2d, v18.4s, v2.s[1]
        adcs    x26, x26, xzr
        adds    x3, x13, x11
        ldr     x9, [sp, #0x420]
        ldr     x10, [sp, #0x418]
        umlal   v16.2d, v17.2s, v2.s[2]
        umulh   x5, x27, x5
        ldr     x13, [sp, #0x428]
        umlal2  v16.2d, v17.4s, v2.s[3]
        umlal   v16.2d, v1.2s, v0.s[0]
        adcs    x4, x4, x14
        ldr     x14, [sp, #0x488]
        umlal2  v16.2d, v1.4s, v0.s[2]
        ldp     q1, q24, [x16, #0x40]
        umlal   v14.2d, v26.2s, v6.s[0]
        mul     x6, x27, x20
        umlal2  v14.2d, v26.4s, v6.s[1]
        adc     x5, x5, xzr
        subs    x11, x9, x10
        ldr     x9, [sp, #0x480]
        umlal   v14.2d, v9.2s, v6.s[2]
        sbcs    x13, x13, x14
        umlal2  v14.2d, v9.4s, v6.s[3]
        umulh   x20, x27, x20
        csetm   x27, lo
        str     x26, [sp, #0x358]
        ldr     x26, [sp, #0x468]
        subs    x26, x9, x26
        umlal   v14.2d, v25.2s, v2.s[0]
        eor     x13, x13, x27
        eor     x11, x11, x27
        str     x19, [sp, #0x348]
        ldr     x19, [sp, #0x448]
        str     x22, [sp, #0x400]
        ldr     x22, [sp, #0x458]
        sbcs    x22, x19, x22
        umlal2  v14.2d, v25.4s, v2.s[1]
        str     x21, [sp, #0x3c0]
        csetm   x21, lo
        adds    x3, x3, x6
        umlal   v14.2d, v18.2s, v2.s[2]
        eor     x26, x26, x21
        eor     x6, x3, x12
        str     x23, [sp, #0x3c8]
        eor     x23, x21, x27
        umlal2  v14.2d, v18.4s, v2.s[3]
        str     x23, [sp, #0x328]
        mul     x23, x28, x17
        eor     x22, x22, x21
        umlal   v14.2d, v17.2s, v0.s[0]
        adcs    x20, x4, x20
        umlal2  v14.2d, v17.4s, v0.s[2]
        and     v17.16b, v24.16b, v4.16b
        adc     x4, x5, xzr
        cmn     x21, #1
        umlal   v10.2d, v15.2s, v3.s[0]
        mov     v24.16b, v24.16b
        mul     x21, x28, x25
        adcs    x26, x26, xzr
        adcs    x22, x22, xzr
        and     v27.16b, v1.16b, v4.16b
        cmn     x27, #1
        adcs    x27, x11, xzr
        adcs    x5, x13, xzr
        usra    v17.2d, v1.2d, #0x3a
        ldp     q1, q28, [x16, #0x60]
        usra    v27.2d, v20.2d, #0x3a
        umulh   x11, x28, x17
        adds    x21, x11, x21
        umlal2  v10.2d, v15.4s, v3.s[1]
        and     v20.16b, v1.16b, v4.16b
        umlal   v10.2d, v22.2s, v3.s[2]
        usra    v20.2d, v24.2d, #0x3a
        umlal2  v10.2d, v22.4s, v3.s[3]
        mov     v24.16b, v28.16b
        umlal   v10.2d, v12.2s, v6.s[0]
        and     v28.16b, v28.16b, v4.16b
        umulh   x28, x28, x25
        umlal2  v10.2d, v12.4s, v6.s[1]
        usra    v28.2d, v1.2d, #0x3a
        umlal   v10.2d, v26.2s, v6.s[2]
        umlal2  v10.2d, v26.4s, v6.s[3]
        umlal   v19.2d, v7.2s, v3.s[0]
        mul     x11, x7, x25
        adcs    x28, x28, x11
        umlal2  v19.2d, v7.4s, v3.s[1]
        umlal   v10.2d, v9.2s, v2.s[0]
        stp     q16, q14, [x0, #-0x60]
        umulh   x25, x7, x25
        adc     x25, x25, xzr
        umlal2  v10.2d, v9.4s, v2.s[1]
        ldp     q14, q1, [x8, #0x80]
        umulh   x11, x7, x17
        umlal   v10.2d, v25.2s, v2.s[2]
        umlal   v19.2d, v15.2s, v3.s[2]
        umlal2  v19.2d, v15.4s, v3.s[3]
        umlal   v5.2d, v13.2s, v3.s[0]
        umlal2  v10.2d, v25.4s, v2.s[3]
        umlal   v19.2d, v22.2s, v6.s[0]
        mul     x7, x7, x17
        umlal2  v19.2d, v22.4s, v6.s[1]
        umlal   v10.2d, v18.2s, v0.s[0]
        ldr     x13, [sp, #0x3d0]
        adds    x21, x21, x7
        ldr     x7, [sp, #0x330]
        adcs    x28, x28, x11
        adc     x25, x25, xzr
        umlal2  v10.2d, v18.4s, v0.s[2]
        umlal   v19.2d, v12.2s, v6.s[2]
        umulh   x11, x24, x7
        umlal2  v19.2d, v12.4s, v6.s[3]
        umlal   v19.2d, v26.2s, v2.s[0]
        umlal2  v5.2d, v13.4s, v3.s[1]
        umlal2  v19.2d, v26.4s, v2.s[1]
        mul     x17, x24, x13
        adds    x11, x11, x17
        umlal   v5.2d, v7.2s, v3.s[2]
        umlal2  v5.2d, v7.4s, v3.s[3]
        umlal   v5.2d, v15.2s, v6.s[0]
        mul     x17, x24, x7
        str     x22, [sp, #0x320]
        ldr     x22, [sp, #0x368]
        eor     x17, x17, x22
        umlal   v19.2d, v9.2s, v2.s[2]
        umlal2  v19.2d, v9.4s, v2.s[3]
        umlal   v11.2d, v21.2s, v3.s[0]
        str     x5, [sp, #0x4b0]
        ldr     x5, [sp, #0x340]
        str     x26, [sp, #0x308]
        mul     x26, x5, x13
        umlal2  v5.2d, v15.4s, v6.s[1]
        umlal   v19.2d, v25.2s, v0.s[0]
        umlal2  v11.2d, v21.4s, v3.s[1]
        umulh   x24, x24, x13
        umlal   v5.2d, v22.2s, v6.s[2]
        umlal2  v5.2d, v22.4s, v6.s[3]
        umlal   v5.2d, v12.2s, v2.s[0]
        umlal   v11.2d, v13.2s, v3.s[2]
        umulh   x13, x5, x13
        umlal2  v11.2d, v13.4s, v3.s[3]
        adcs    x24, x24, x26
        umlal2  v19.2d, v25.4s, v0.s[2]
        umlal2  v5.2d, v12.4s, v2.s[1]
        umlal   v5.2d, v26.2s, v2.s[2]
        umulh   x26, x5, x7
        umlal2  v5.2d, v26.4s, v2.s[3]
        adc     x13, x13, xzr
        stp     q10, q19, [x0, #-0x40]
        umlal   v11.2d, v7.2s, v6.s[0]
        ldp     q10, q16, [x16, #0x80]
        umlal2  v11.2d, v7.4s, v6.s[1]
        mul     x5, x5, x7
        umlal   v11.2d, v15.2s, v6.s[2]
        umlal2  v11.2d, v15.4s, v6.s[3]
        umlal   v5.2d, v9.2s, v0.s[0]
        umulh   x7, x9, x10
        umlal2  v5.2d, v9.4s, v0.s[2]
        ldp     q9, q18, [x8, #0xa0]
        adds    x5, x11, x5
        umlal   v11.2d, v22.2s, v2.s[0]
        eor     x5, x5, x22
        adcs    x24, x24, x26
        umlal   v27.2d, v8.2s, v3.s[0]
        umlal2  v27.2d, v8.4s, v3.s[1]
        eor     x24, x24, x22
        adc     x26, x13, xzr
        cmn     x22, #1
        adcs    x11, x17, x15
        eor     x26, x26, x22
        mul     x13, x9, x14
        mov     v19.16b, v16.16b
        adcs    x3, x5, x3
        and     v16.16b, v16.16b, v4.16b
        and     v25.16b, v10.16b, v4.16b
        adcs    x24, x24, x20
        umlal   v17.2d, v23.2s, v3.s[0]
        adcs    x26, x26, x4
        usra    v16.2d, v10.2d, #0x3a
        mul     x5, x9, x10
        umlal   v27.2d, v21.2s, v3.s[2]
        adc     x22, x22, xzr
        adds    x11, x11, x23
        usra    v25.2d, v24.2d, #0x3a
        umlal2  v27.2d, v21.4s, v3.s[3]
        adcs    x3, x3, x21
        umlal   v27.2d, v13.2s, v6.s[0]
        adcs    x24, x24, x28
        mul     x15, x19, x10
        umlal2  v11.2d, v22.4s, v2.s[1]
        adcs    x26, x26, x25
        mul     x17, x19, x14
        adc     x22, x22, xzr
        umlal2  v17.2d, v23.4s, v3.s[1]
        adds    x20, x20, x11
        adcs    x3, x4, x3
        eor     x20, x20, x12
        umlal   v11.2d, v12.2s, v2.s[2]
        adcs    x23, x23, x24
        eor     x23, x23, x12
        adcs    x21, x21, x26
        umlal   v17.2d, v8.2s, v3.s[2]
        umulh   x24, x9, x14
        eor     x26, x3, x12
        ldr     x3, [sp, #0x3f8]
        eor     x21, x21, x12
        umlal2  v11.2d, v12.4s, v2.s[3]
        ldr     x11, [sp, #0x360]
        adcs    x22, x28, x22
        ldr     x28, [sp, #0x3e0]
        adcs    x25, x25, xzr
        cmn     x12, #1
        umlal   v11.2d, v26.2s, v0.s[0]
        adcs    x2, x2, x28
        adcs    x4, x6, x3
        ldr     x3, [sp, #0x478]
        ldr     x6, [sp, #0x3e8]
        adcs    x20, x20, x6
        ldr     x6, [sp, #0x3b0]
        ldr     x9, [sp, #0x318]
        umlal2  v11.2d, v26.4s, v0.s[2]
        eor     x22, x22, x12
        adcs    x26, x26, x11
        ldr     x11, [sp, #0x338]
        adcs    x23, x23, x11
        umlal2  v27.2d, v13.4s, v6.s[1]
        umulh   x28, x19, x10
        adcs    x21, x21, x6
        adcs    x22, x22, x3
        umlal   v27.2d, v7.2s, v6.s[2]
        eor     x25, x25, x12
        adcs    x25, x25, x9
        ldp     q10, q24, [x16, #0xa0]
        umlal2  v27.2d, v7.4s, v6.s[3]
        ldr     x10, [sp, #0x410]
        umlal   v27.2d, v15.2s, v2.s[0]
        umulh   x19, x19, x14
        ldr     x14, [sp, #0x408]
        umlal2  v27.2d, v15.4s, v2.s[1]
        ldr     x16, [sp, #0x420]
        umlal   v27.2d, v22.2s, v2.s[2]
        stp     q5, q11, [x0, #-0x20]
        umlal2  v17.2d, v8.4s, v3.s[3]
        adc     x12, x12, xzr
        adds    x2, x2, x14
        adcs    x4, x4, x1
        umlal2  v27.2d, v22.4s, v2.s[3]
        adcs    x20, x20, x10
        umlal   v17.2d, v21.2s, v6.s[0]
        str     x5, [sp, #0x310]
        ldr     x5, [sp, #0x468]
        str     x27, [sp, #0x368]
        mul     x27, x5, x16
        umlal   v27.2d, v12.2s, v0.s[0]
        umlal2  v27.2d, v12.4s, v0.s[2]
        ldp     q12, q11, [x8, #0xc0]
        ldr     x8, [sp, #0x3c0]
        str     x27, [sp, #0x330]
        ldr     x27, [sp, #0x3c8]
        adcs    x26, x26, x27
        adcs    x23, x23, x8
        ldr     x8, [sp, #0x400]
        umlal2  v17.2d, v21.4s, v6.s[1]
        umulh   x16, x5, x16
        umlal   v17.2d, v13.2s, v6.s[2]
        adcs    x21, x21, x8
        ldr     x8, [sp, #0x348]
        umlal2  v17.2d, v13.4s, v6.s[3]
        adcs    x22, x22, x8
        ldr     x8, [sp, #0x358]
        umlal   v17.2d, v7.2s, v2.s[0]
        adcs    x25, x25, x8
        umlal2  v17.2d, v7.4s, v2.s[1]
        adc     x12, x12, xzr
        adds    x2, x11, x2
        adcs    x4, x6, x4
        ldr     x6, [sp, #0x428]
        umulh   x11, x5, x6
        umlal   v20.2d, v14.2s, v3.s[0]
        adcs    x20, x3, x20
        umlal2  v20.2d, v14.4s, v3.s[1]
        adcs    x26, x9, x26
        umlal   v17.2d, v15.2s, v2.s[2]
        adcs    x23, x14, x23
        ldr     x9, [sp, #0x3c0]
        umlal   v20.2d, v23.2s, v3.s[2]
        adcs    x21, x1, x21
        mul     x1, x5, x6
        umlal2  v17.2d, v15.4s, v2.s[3]
        umlal   v17.2d, v22.2s, v0.s[0]
        adcs    x22, x10, x22
        ldr     x10, [sp, #0x400]
        adcs    x25, x27, x25
        ldr     x27, [sp, #0x458]
        umlal2  v17.2d, v22.4s, v0.s[2]
        and     v5.16b, v10.16b, v4.16b
        mul     x3, x27, x6
        adcs    x9, x9, x12
        ldr     x12, [sp, #0x348]
        umlal2  v20.2d, v23.4s, v3.s[3]
        adcs    x10, x10, xzr
        usra    v5.2d, v19.2d, #0x3a
        mov     v19.16b, v24.16b
        adcs    x12, x12, xzr
        and     v22.16b, v24.16b, v4.16b
        adcs    x8, x8, xzr
        adds    x7, x7, x13
        ldr     x13, [sp, #0x490]
        umlal   v20.2d, v8.2s, v6.s[0]
        usra    v22.2d, v10.2d, #0x3a
        umlal2  v20.2d, v8.4s, v6.s[1]
        stp     q27, q17, [x0]
        ldr     x14, [sp, #0x420]
        umlal   v20.2d, v21.2s, v6.s[2]
        ldp     q10, q17, [x13, #0xc0]
        umlal2  v20.2d, v21.4s, v6.s[3]
        umlal   v20.2d, v13.2s, v2.s[0]
        umlal2  v20.2d, v13.4s, v2.s[1]
        umlal   v20.2d, v7.2s, v2.s[2]
        umlal2  v20.2d, v7.4s, v2.s[3]
        adcs    x24, x24, x17
        ldr     x17, [sp, #0x470]
        adc     x19, x19, xzr
        adds    x7, x7, x15
        umlal   v20.2d, v15.2s, v0.s[0]
        mul     x15, x27, x14
        ldp     q24, q26, [x17, #0xe0]
        adcs    x24, x24, x28
        umlal2  v20.2d, v15.4s, v0.s[2]
        umlal   v28.2d, v1.2s, v3.s[0]
        adc     x19, x19, xzr
        adds    x28, x16, x1
        umlal2  v28.2d, v1.4s, v3.s[1]
        umulh   x1, x27, x6
        adcs    x3, x11, x3
        umlal   v28.2d, v14.2s, v3.s[2]
        ldr     x16, [sp, #0x368]
        umlal2  v28.2d, v14.4s, v3.s[3]
        umlal   v28.2d, v23.2s, v6.s[0]
        umlal2  v28.2d, v23.4s, v6.s[1]
        umulh   x11, x27, x14
        umlal   v25.2d, v9.2s, v3.s[0]
        adc     x1, x1, xzr
        adds    x28, x28, x15
        ldr     x15, [sp, #0x308]
        umlal   v28.2d, v8.2s, v6.s[2]
        umlal2  v25.2d, v9.4s, v3.s[1]
        umlal2  v28.2d, v8.4s, v6.s[3]
        str     x4, [sp, #0x358]
        mul     x4, x15, x16
        umlal   v28.2d, v21.2s, v2.s[0]
        adcs    x3, x3, x11
        ldr     x11, [sp, #0x438]
        umlal2  v28.2d, v21.4s, v2.s[1]
        umlal   v28.2d, v13.2s, v2.s[2]
        adc     x1, x1, xzr
        str     x8, [sp, #0x348]
        ldr     x8, [sp, #0x4a8]
        str     x9, [sp, #0x400]
        subs    x9, x11, x8
        str     x2, [sp, #0x3c0]
        ldr     x2, [sp, #0x4b0]
        str     x12, [sp, #0x3c8]
        mul     x12, x15, x2
        str     x10, [sp, #0x410]
        ldr     x10, [sp, #0x440]
        str     x22, [sp, #0x408]
        ldr     x22, [sp, #0x430]
        str     x21, [sp, #0x318]
        sbcs    x21, x10, x22
        umlal2  v28.2d, v13.4s, v2.s[3]
        str     x26, [sp, #0x478]
        ldr     x5, [sp, #0x4d8]
        csetm   x26, lo
        str     x25, [sp, #0x3b0]
        ldr     x25, [sp, #0x328]
        eor     x4, x4, x25
        str     x23, [sp, #0x338]
        ldr     x23, [sp, #0x460]
        str     x20, [sp, #0x340]
        ldr     x20, [sp, #0x450]
        subs    x27, x23, x20
        ldr     x20, [sp, #0x4e0]
        umlal   v28.2d, v7.2s, v0.s[0]
        eor     x9, x9, x26
        sbcs    x20, x5, x20
        eor     x21, x21, x26
        umlal2  v28.2d, v7.4s, v0.s[2]
        and     v15.16b, v10.16b, v4.16b
        umulh   x5, x15, x16
        csetm   x23, lo
        eor     x20, x20, x23
        umlal   v25.2d, v1.2s, v3.s[2]
        eor     x27, x27, x23
        cmn     x23, #1
        umlal2  v25.2d, v1.4s, v3.s[3]
        usra    v15.2d, v19.2d, #0x3a
        adcs    x27, x27, xzr
        eor     x23, x23, x26
        umlal   v25.2d, v14.2s, v6.s[0]
        mov     v7.16b, v17.16b
        adcs    x20, x20, xzr
        cmn     x26, #1
        ldr     x26, [sp, #0x320]
        umlal2  v25.2d, v14.4s, v6.s[1]
        and     v17.16b, v17.16b, v4.16b
        str     x20, [sp, #0x3d0]
        mul     x20, x26, x2
        adcs    x9, x9, xzr
        umlal   v25.2d, v23.2s, v6.s[2]
        adcs    x21, x21, xzr
        adds    x5, x5, x12
        umlal2  v25.2d, v23.4s, v6.s[3]
        usra    v17.2d, v10.2d, #0x3a
        stp     q20, q28, [x0, #0x20]
        umulh   x12, x15, x2
        umlal   v16.2d, v18.2s, v3.s[0]
        umlal2  v16.2d, v18.4s, v3.s[1]
        ldp     q10, q19, [x17, #0x100]
        umlal   v25.2d, v8.2s, v2.s[0]
        ldr     x15, [sp, #0x418]
        umlal2  v25.2d, v8.4s, v2.s[1]
        umulh   x2, x26, x2
        umlal   v25.2d, v21.2s, v2.s[2]
        adcs    x20, x12, x20
        umlal2  v25.2d, v21.4s, v2.s[3]
        umlal   v25.2d, v13.2s, v0.s[0]
        umlal2  v25.2d, v13.4s, v0.s[2]
        ldp     q13, q20, [x13, #0xe0]
        mul     x12, x26, x16
        umlal   v16.2d, v9.2s, v3.s[2]
        adc     x2, x2, xzr
        subs    x15, x8, x15
        umlal2  v16.2d, v9.4s, v3.s[3]
        str     x23, [sp, #0x418]
        ldr     x23, [sp, #0x488]
        sbcs    x23, x22, x23
        umlal   v16.2d, v1.2s, v6.s[0]
        umulh   x26, x26, x16
        sbcs    x14, x11, x14
        umlal2  v16.2d, v1.4s, v6.s[1]
        umlal   v16.2d, v14.2s, v6.s[2]
        sbcs    x6, x10, x6
        csetm   x16, lo
        adds    x5, x5, x12
        ldr     x12, [sp, #0x460]
        umlal2  v16.2d, v14.4s, v6.s[3]
        eor     x5, x5, x25
        str     x21, [sp, #0x428]
        mul     x21, x12, x8
        umlal   v16.2d, v23.2s, v2.s[0]
        umlal2  v16.2d, v23.4s, v2.s[1]
        adcs    x20, x20, x26
        umlal   v16.2d, v8.2s, v2.s[2]
        adc     x26, x2, xzr
        ldr     x2, [sp, #0x310]
        cmn     x25, #1
        umlal   v5.2d, v12.2s, v3.s[0]
        adcs    x4, x4, x2
        eor     x26, x26, x25
        umulh   x2, x12, x8
        umlal2  v5.2d, v12.4s, v3.s[1]
        adcs    x5, x5, x7
        eor     x20, x20, x25
        eor     x15, x15, x16
        eor     x23, x23, x16
        umlal2  v16.2d, v8.4s, v2.s[3]
        adcs    x20, x20, x24
        eor     x14, x14, x16
        eor     x6, x6, x16
        umlal   v16.2d, v21.2s, v0.s[0]
        adcs    x26, x26, x19
        umlal2  v16.2d, v21.4s, v0.s[2]
        and     v21.16b, v20.16b, v4.16b
        adc     x25, x25, xzr
        str     x7, [sp, #0x328]
        ldr     x7, [sp, #0x330]
        adds    x4, x4, x7
        umlal   v5.2d, v18.2s, v3.s[2]
        mov     v20.16b, v20.16b
        adcs    x5, x5, x28
        str     x21, [sp, #0x420]
        umulh   x21, x12, x22
        umlal2  v5.2d, v18.4s, v3.s[3]
        usra    v21.2d, v13.2d, #0x3a
        adcs    x20, x20, x3
        umlal   v5.2d, v9.2s, v6.s[0]
        and     v13.16b, v13.16b, v4.16b
        adcs    x26, x26, x1
        umlal2  v5.2d, v9.4s, v6.s[1]
        adc     x25, x25, xzr
        adds    x4, x24, x4
        stp     q25, q16, [x0, #0x40]
        adcs    x5, x19, x5
        umlal   v5.2d, v1.2s, v6.s[2]
        usra    v13.2d, v7.2d, #0x3a
        adcs    x19, x7, x20
        mul     x20, x12, x22
        umlal2  v5.2d, v1.4s, v6.s[3]
        ldr     x7, [sp, #0x448]
        ldp     q7, q16, [x17, #0x120]
        adcs    x24, x28, x26
        ldr     x28, [sp, #0x4d8]
        umlal   v22.2d, v11.2s, v3.s[0]
        adcs    x25, x3, x25
        ldr     x3, [sp, #0x480]
        adcs    x26, x1, xzr
        umlal2  v22.2d, v11.4s, v3.s[1]
        mul     x1, x28, x22
        subs    x3, x3, x12
        ldr     x12, [sp, #0x468]
        umlal   v22.2d, v12.2s, v3.s[2]
        sbcs    x7, x7, x28
        umlal2  v22.2d, v12.4s, v3.s[3]
        str     x26, [sp, #0x448]
        ldr     x26, [sp, #0x450]
        sbcs    x12, x12, x26
        umlal   v5.2d, v14.2s, v2.s[0]
        str     x25, [sp, #0x468]
        mul     x25, x28, x8
        str     x24, [sp, #0x460]
        ldr     x24, [sp, #0x458]
        str     x19, [sp, #0x480]
        ldr     x19, [sp, #0x4e0]
        sbcs    x24, x24, x19
        umlal2  v5.2d, v14.4s, v2.s[1]
        str     x5, [sp, #0x458]
        csetm   x5, lo
        adds    x20, x2, x20
        umlal   v5.2d, v23.2s, v2.s[2]
        adcs    x21, x21, x1
        eor     x1, x12, x5
        eor     x2, x7, x5
        umlal2  v5.2d, v23.4s, v2.s[3]
        umulh   x22, x28, x22
        eor     x3, x3, x5
        eor     x7, x5, x16
        umlal   v5.2d, v8.2s, v0.s[0]
        eor     x24, x24, x5
        umlal2  v5.2d, v8.4s, v0.s[2]
        ldp     q8, q25, [x13, #0x100]
        umlal   v22.2d, v18.2s, v6.s[0]
        umlal2  v22.2d, v18.4s, v6.s[1]
        umulh   x28, x28, x8
        umlal   v22.2d, v9.2s, v6.s[2]
        adc     x22, x22, xzr
        adds    x20, x20, x25
        umlal   v15.2d, v24.2s, v3.s[0]
        umlal2  v22.2d, v9.4s, v6.s[3]
        umlal   v22.2d, v1.2s, v2.s[0]
        mul     x25, x26, x11
        umlal2  v22.2d, v1.4s, v2.s[1]
        adcs    x21, x21, x28
        umlal2  v15.2d, v24.4s, v3.s[1]
        adc     x22, x22, xzr
        cmn     x16, #1
        umlal   v15.2d, v11.2s, v3.s[2]
        umulh   x28, x26, x11
        adcs    x8, x15, xzr
        umlal2  v15.2d, v11.4s, v3.s[3]
        adcs    x23, x23, xzr
        umlal   v22.2d, v14.2s, v2.s[2]
        adcs    x12, x14, xzr
        umlal2  v22.2d, v14.4s, v2.s[3]
        adcs    x6, x6, xzr
        cmn     x5, #1
        umlal   v22.2d, v23.2s, v0.s[0]
        mul     x5, x26, x10
        adcs    x3, x3, xzr
        umlal2  v22.2d, v23.4s, v0.s[2]
        and     v23.16b, v25.16b, v4.16b
        adcs    x2, x2, xzr
        umlal   v15.2d, v12.2s, v6.s[0]
        mov     v25.16b, v25.16b
        adcs    x1, x1, xzr
        umlal2  v15.2d, v12.4s, v6.s[1]
        usra    v23.2d, v8.2d, #0x3a
        umulh   x26, x26, x10
        adcs    x24, x24, xzr
        umlal   v15.2d, v18.2s, v6.s[2]
        and     v8.16b, v8.16b, v4.16b
        adds    x28, x28, x5
        stp     q5, q22, [x0, #0x60]
        umlal2  v15.2d, v18.4s, v6.s[3]
        usra    v8.2d, v20.2d, #0x3a
        umlal   v15.2d, v9.2s, v2.s[0]
        ldp     q5, q20, [x13, #0x120]
        umulh   x5, x19, x10
        umlal2  v15.2d, v9.4s, v2.s[1]
        umlal   v17.2d, v26.2s, v3.s[0]
        umlal2  v17.2d, v26.4s, v3.s[1]
        mul     x10, x19, x10
        umlal   v15.2d, v1.2s, v2.s[2]
        umlal2  v15.2d, v1.4s, v2.s[3]
        umlal   v15.2d, v14.2s, v0.s[0]
        and     v22.16b, v5.16b, v4.16b
        umlal   v17.2d, v24.2s, v3.s[2]
        mul     x14, x19, x11
        umlal2  v17.2d, v24.4s, v3.s[3]
        adcs    x26, x26, x10
        umlal2  v15.2d, v14.4s, v0.s[2]
        and     v14.16b, v20.16b, v4.16b
        adc     x5, x5, xzr
        subs    x10, x3, x1
        umlal   v17.2d, v11.2s, v6.s[0]
        usra    v22.2d, v25.2d, #0x3a
        umulh   x19, x19, x11
        sbcs    x11, x2, x24
        umlal2  v17.2d, v11.4s, v6.s[1]
        mov     v20.16b, v20.16b
        csetm   x15, lo
        adds    x28, x28, x14
        eor     x10, x10, x15
        umlal   v17.2d, v12.2s, v6.s[2]
        usra    v14.2d, v5.2d, #0x3a
        eor     x11, x11, x15
        umlal2  v17.2d, v12.4s, v6.s[3]
        ldp     q5, q25, [x17, #0x140]
        umlal   v17.2d, v18.2s, v2.s[0]
        mul     x14, x27, x9
        umlal2  v17.2d, v18.4s, v2.s[1]
        adcs    x19, x26, x19
        umlal   v17.2d, v9.2s, v2.s[2]
        adc     x26, x5, xzr
        ldr     x5, [sp, #0x428]
        cmn     x15, #1
        umlal2  v17.2d, v9.4s, v2.s[3]
        mul     x16, x27, x5
        adcs    x10, x10, xzr
        umlal   v17.2d, v1.2s, v0.s[0]
        adcs    x11, x11, xzr
        str     x4, [sp, #0x438]
        subs    x4, x12, x8
        str     x11, [sp, #0x4e0]
        ldr     x11, [sp, #0x418]
        eor     x14, x14, x11
        umlal2  v17.2d, v1.4s, v0.s[2]
        str     x10, [sp, #0x440]
        sbcs    x10, x6, x23
        umlal   v13.2d, v10.2s, v3.s[0]
        str     x24, [sp, #0x450]
        umulh   x24, x27, x9
        str     x6, [sp, #0x4a8]
        csetm   x6, lo
        eor     x4, x4, x6
        cmn     x6, #1
        umlal2  v13.2d, v10.4s, v3.s[1]
        umlal   v13.2d, v26.2s, v3.s[2]
        eor     x10, x10, x6
        adcs    x4, x4, xzr
        eor     x6, x15, x6
        ldr     x15, [sp, #0x3d0]
        stp     q15, q17, [x0, #0x80]
        adcs    x10, x10, xzr
        umlal2  v13.2d, v26.4s, v3.s[3]
        umulh   x27, x27, x5
        umlal   v13.2d, v24.2s, v6.s[0]
        ldp     q15, q1, [x13, #0x140]
        adds    x24, x24, x16
        umlal2  v13.2d, v24.4s, v6.s[1]
        umlal   v13.2d, v11.2s, v6.s[2]
        umlal   v21.2d, v19.2s, v3.s[0]
        mul     x16, x15, x5
        umlal2  v13.2d, v11.4s, v6.s[3]
        umlal   v13.2d, v12.2s, v2.s[0]
        umlal2  v13.2d, v12.4s, v2.s[1]
        str     x6, [sp, #0x4d8]
        mul     x6, x15, x9
        umlal   v13.2d, v18.2s, v2.s[2]
        adcs    x27, x27, x16
        umlal2  v13.2d, v18.4s, v2.s[3]
        and     v17.16b, v15.16b, v4.16b
        umlal2  v21.2d, v19.4s, v3.s[1]
        umulh   x9, x15, x9
        umlal   v21.2d, v10.2s, v3.s[2]
        usra    v17.2d, v20.2d, #0x3a
        umlal2  v21.2d, v10.4s, v3.s[3]
        mov     v20.16b, v1.16b
        umlal   v13.2d, v9.2s, v0.s[0]
        and     v1.16b, v1.16b, v4.16b
        umlal2  v13.2d, v9.4s, v0.s[2]
        umulh   x5, x15, x5
        umlal   v21.2d, v26.2s, v6.s[0]
        usra    v1.2d, v15.2d, #0x3a
        umlal2  v21.2d, v26.4s, v6.s[1]
        ldp     q9, q15, [x17, #0x160]
        umlal   v21.2d, v24.2s, v6.s[2]
        umlal2  v21.2d, v24.4s, v6.s[3]
        umulh   x15, x3, x8
        umlal   v21.2d, v11.2s, v2.s[0]
        adc     x5, x5, xzr
        adds    x24, x24, x6
        ldr     x6, [sp, #0x420]
        umlal2  v21.2d, v11.4s, v2.s[1]
        eor     x24, x24, x11
        adcs    x27, x27, x9
        umlal   v21.2d, v12.2s, v2.s[2]
        adc     x5, x5, xzr
        cmn     x11, #1
        eor     x27, x27, x11
        umlal2  v21.2d, v12.4s, v2.s[3]
        adcs    x9, x14, x6
        eor     x5, x5, x11
        mul     x14, x3, x8
        umlal   v8.2d, v7.2s, v3.s[0]
        adcs    x24, x24, x20
        umlal2  v8.2d, v7.4s, v3.s[1]
        adcs    x27, x27, x21
        umlal   v8.2d, v19.2s, v3.s[2]
        adcs    x5, x5, x22
        mul     x16, x3, x23
        umlal   v21.2d, v18.2s, v0.s[0]
        adc     x11, x11, xzr
        adds    x9, x9, x25
        eor     x6, x14, x7
        umlal2  v21.2d, v18.4s, v0.s[2]
        adcs    x24, x24, x28
        umlal2  v8.2d, v19.4s, v3.s[3]
        adcs    x27, x27, x19
        umulh   x3, x3, x23
        umlal   v8.2d, v10.2s, v6.s[0]
        umlal2  v8.2d, v10.4s, v6.s[1]
        adcs    x5, x5, x26
        adc     x11, x11, xzr
        adds    x21, x21, x9
        stp     q13, q21, [x0, #0xa0]
        adcs    x22, x22, x24
        umlal   v8.2d, v26.2s, v6.s[2]
        adcs    x24, x25, x27
        mul     x25, x2, x23
        umlal2  v8.2d, v26.4s, v6.s[3]
        ldp     q13, q18, [x13, #0x160]
        ldr     x9, [sp, #0x3e8]
        adcs    x27, x28, x5
        ldr     x5, [sp, #0x350]
        umlal   v8.2d, v24.2s, v2.s[0]
        adcs    x19, x19, x11
        ldr     x11, [sp, #0x340]
        adcs    x26, x26, xzr
        umlal2  v8.2d, v24.4s, v2.s[1]
        adds    x28, x15, x16
        ldr     x16, [sp, #0x3b0]
        ldr     x15, [sp, #0x338]
        umulh   x23, x2, x23
        adcs    x25, x3, x25
        ldr     x3, [sp, #0x3f8]
        eor     x3, x3, x5
        eor     x9, x9, x5
        umlal   v23.2d, v16.2s, v3.s[0]
        umlal   v8.2d, v11.2s, v2.s[2]
        eor     x11, x11, x5
        eor     x15, x15, x5
        eor     x16, x16, x5
        umlal2  v8.2d, v11.4s, v2.s[3]
        str     x26, [sp, #0x3b0]
        ldr     x26, [sp, #0x478]
        eor     x26, x26, x5
        str     x19, [sp, #0x478]
        ldr     x19, [sp, #0x318]
        eor     x19, x19, x5
        str     x27, [sp, #0x318]
        ldr     x27, [sp, #0x408]
        eor     x27, x27, x5
        umlal   v8.2d, v12.2s, v0.s[0]
        str     x24, [sp, #0x408]
        mul     x24, x2, x8
        str     x22, [sp, #0x338]
        ldr     x22, [sp, #0x3e0]
        eor     x22, x22, x5
        str     x21, [sp, #0x3e0]
        ldr     x21, [sp, #0x360]
        eor     x21, x21, x5
        umlal2  v23.2d, v16.4s, v3.s[1]
        adc     x23, x23, xzr
        cmn     x5, #1
        str     x20, [sp, #0x360]
        ldr     x20, [sp, #0x410]
        eor     x20, x20, x5
        umlal   v23.2d, v7.2s, v3.s[2]
        mov     v21.16b, v18.16b
        str     x6, [sp, #0x410]
        ldr     x6, [sp, #0x3f0]
        adcs    x22, x6, x22
        str     x22, [sp, #0x340]
        ldr     x22, [sp, #0x3c8]
        eor     x22, x22, x5
        umlal2  v23.2d, v7.4s, v3.s[3]
        and     v18.16b, v18.16b, v4.16b
        umulh   x2, x2, x8
        ldr     x8, [sp, #0x3a0]
        adcs    x3, x8, x3
        umlal2  v8.2d, v12.4s, v0.s[2]
        and     v12.16b, v13.16b, v4.16b
        str     x3, [sp, #0x3c8]
        ldr     x3, [sp, #0x370]
        adcs    x9, x3, x9
        ldr     x3, [sp, #0x378]
        str     x9, [sp, #0x3e8]
        ldr     x9, [sp, #0x3c0]
        eor     x9, x9, x5
        umlal   v23.2d, v19.2s, v6.s[0]
        usra    v18.2d, v13.2d, #0x3a
        adcs    x21, x3, x21
        ldr     x3, [sp, #0x380]
        str     x21, [sp, #0x3c0]
        ldr     x21, [sp, #0x400]
        ldr     x6, [sp, #0x358]
        eor     x21, x21, x5
        umlal2  v23.2d, v19.4s, v6.s[1]
        ldr     x8, [sp, #0x388]
        usra    v12.2d, v20.2d, #0x3a
        adcs    x9, x3, x9
        str     x9, [sp, #0x400]
        ldr     x9, [sp, #0x348]
        eor     x9, x9, x5
        umlal   v23.2d, v10.2s, v6.s[2]
        ldp     q13, q20, [x17, #0x180]
        umulh   x3, x1, x12
        umlal2  v23.2d, v10.4s, v6.s[3]
        eor     x6, x6, x5
        umlal   v23.2d, v26.2s, v2.s[0]
        adcs    x6, x8, x6
        umlal2  v23.2d, v26.4s, v2.s[1]
        str     x6, [sp, #0x358]
        ldr     x6, [sp, #0x390]
        adcs    x11, x6, x11
        ldr     x6, [sp, #0x398]
        umlal   v23.2d, v24.2s, v2.s[2]
        str     x11, [sp, #0x348]
        mul     x11, x1, x12
        adcs    x26, x6, x26
        umlal2  v23.2d, v24.4s, v2.s[3]
        str     x26, [sp, #0x3f8]
        ldr     x26, [sp, #0x3a8]
        adcs    x15, x26, x15
        ldr     x26, [sp, #0x3d8]
        umlal   v22.2d, v5.2s, v3.s[0]
        adcs    x19, x26, x19
        ldr     x26, [sp, #0x4a8]
        umlal2  v22.2d, v5.4s, v3.s[1]
        str     x19, [sp, #0x418]
        umulh   x19, x1, x26
        str     x15, [sp, #0x428]
        ldr     x15, [sp, #0x4c0]
        adcs    x27, x15, x27
        ldr     x15, [sp, #0x3b8]
        umlal   v22.2d, v16.2s, v3.s[2]
        umlal2  v22.2d, v16.4s, v3.s[3]
        adcs    x16, x15, x16
        ldr     x15, [sp, #0x498]
        adcs    x21, x15, x21
        ldr     x15, [sp, #0x4a0]
        umlal   v22.2d, v7.2s, v6.s[0]
        adcs    x20, x15, x20
        ldr     x15, [sp, #0x450]
        umlal2  v22.2d, v7.4s, v6.s[1]
        str     x20, [sp, #0x3d0]
        mul     x20, x15, x26
        str     x21, [sp, #0x430]
        ldr     x21, [sp, #0x4b8]
        adcs    x22, x21, x22
        ldr     x21, [sp, #0x4c8]
        umlal   v22.2d, v19.2s, v6.s[2]
        adcs    x9, x21, x9
        umlal   v23.2d, v11.2s, v0.s[0]
        adc     x5, x5, xzr
        adds    x24, x28, x24
        umlal2  v23.2d, v11.4s, v0.s[2]
        adcs    x25, x25, x2
        mul     x28, x1, x26
        eor     x1, x24, x7
        umlal2  v22.2d, v19.4s, v6.s[3]
        adc     x23, x23, xzr
        umlal   v14.2d, v25.2s, v3.s[0]
        umlal2  v14.2d, v25.4s, v3.s[1]
        umulh   x26, x15, x26
        stp     q8, q23, [x0, #0xc0]
        ldr     x2, [sp, #0x440]
        adds    x28, x3, x28
        umlal   v14.2d, v5.2s, v3.s[2]
        adcs    x19, x19, x20
        umlal2  v14.2d, v5.4s, v3.s[3]
        ldp     q8, q11, [x13, #0x180]
        umlal   v22.2d, v10.2s, v2.s[0]
        mul     x20, x15, x12
        umlal2  v22.2d, v10.4s, v2.s[1]
        adc     x26, x26, xzr
        umlal   v22.2d, v26.2s, v2.s[2]
        umlal2  v22.2d, v26.4s, v2.s[3]
        mul     x3, x2, x4
        umlal   v14.2d, v16.2s, v6.s[0]
        adds    x20, x28, x20
        umlal2  v14.2d, v16.4s, v6.s[1]
        umlal   v14.2d, v7.2s, v6.s[2]
        umulh   x28, x15, x12
        umlal   v22.2d, v24.2s, v0.s[0]
        and     v23.16b, v8.16b, v4.16b
        umlal2  v22.2d, v24.4s, v0.s[2]
        mov     v24.16b, v11.16b
        umlal   v17.2d, v9.2s, v3.s[0]
        usra    v23.2d, v21.2d, #0x3a
        umlal2  v14.2d, v7.4s, v6.s[3]
        and     v11.16b, v11.16b, v4.16b
        mul     x12, x2, x10
        umlal   v14.2d, v19.2s, v2.s[0]
        adcs    x19, x19, x28
        umlal2  v14.2d, v19.4s, v2.s[1]
        usra    v11.2d, v8.2d, #0x3a
        adc     x26, x26, xzr
        ldr     x15, [sp, #0x4d0]
        umlal   v14.2d, v10.2s, v2.s[2]
        ldp     q8, q21, [x17, #0x1a0]
        umulh   x28, x2, x4
        umlal2  v14.2d, v10.4s, v2.s[3]
        umlal   v14.2d, v26.2s, v0.s[0]
        umlal2  v14.2d, v26.4s, v0.s[2]
        umlal2  v17.2d, v9.4s, v3.s[1]
        umulh   x2, x2, x10
        umlal   v17.2d, v25.2s, v3.s[2]
        adds    x28, x28, x12
        ldr     x12, [sp, #0x3a0]
        eor     x12, x12, x15
        umlal2  v17.2d, v25.4s, v3.s[3]
        umlal   v17.2d, v5.2s, v6.s[0]
        umlal2  v17.2d, v5.4s, v6.s[1]
        str     x12, [sp, #0x3a0]
        ldr     x12, [sp, #0x4e0]
        mul     x21, x12, x10
        umlal   v17.2d, v16.2s, v6.s[2]
        umlal2  v17.2d, v16.4s, v6.s[3]
        stp     q22, q14, [x0, #0xe0]
        str     x5, [sp, #0x440]
        mul     x5, x12, x4
        umlal   v17.2d, v7.2s, v2.s[0]
        adcs    x21, x2, x21
        umlal2  v17.2d, v7.4s, v2.s[1]
        ldp     q14, q22, [x13, #0x1a0]
        umlal   v17.2d, v19.2s, v2.s[2]
        umulh   x2, x12, x10
        umlal2  v17.2d, v19.4s, v2.s[3]
        adc     x2, x2, xzr
        adds    x28, x28, x5
        umulh   x4, x12, x4
        umlal   v1.2d, v15.2s, v3.s[0]
        adcs    x21, x21, x4
        ldr     x4, [sp, #0x4d8]
        eor     x28, x28, x4
        adc     x2, x2, xzr
        eor     x3, x3, x4
        umlal2  v1.2d, v15.4s, v3.s[1]
        eor     x21, x21, x4
        cmn     x4, #1
        adcs    x3, x3, x14
        umlal   v12.2d, v13.2s, v3.s[0]
        adcs    x24, x28, x24
        adcs    x21, x21, x25
        eor     x28, x2, x4
        umlal   v1.2d, v9.2s, v3.s[2]
        ldp     q26, q27, [x17, #0x1c0]
        umlal2  v1.2d, v9.4s, v3.s[3]
        umlal   v1.2d, v25.2s, v6.s[0]
        umlal2  v1.2d, v25.4s, v6.s[1]
        umlal   v1.2d, v5.2s, v6.s[2]
        umlal2  v1.2d, v5.4s, v6.s[3]
        umlal   v1.2d, v16.2s, v2.s[0]
        umlal   v17.2d, v10.2s, v0.s[0]
        umlal2  v17.2d, v10.4s, v0.s[2]
        umlal2  v1.2d, v16.4s, v2.s[1]
        adcs    x28, x28, x23
        umlal   v1.2d, v7.2s, v2.s[2]
        adc     x2, x4, xzr
        adds    x3, x3, x11
        umlal2  v1.2d, v7.4s, v2.s[3]
        adcs    x24, x24, x20
        umlal   v1.2d, v19.2s, v0.s[0]
        adcs    x21, x21, x19
        umlal2  v1.2d, v19.4s, v0.s[2]
        and     v10.16b, v22.16b, v4.16b
        adcs    x28, x28, x26
        umlal2  v12.2d, v13.4s, v3.s[1]
        mov     v19.16b, v22.16b
        adc     x2, x2, xzr
        adds    x25, x25, x3
        umlal   v12.2d, v15.2s, v3.s[2]
        usra    v10.2d, v14.2d, #0x3a
        adcs    x23, x23, x24
        eor     x24, x25, x7
        ldr     x25, [sp, #0x3f0]
        umlal2  v12.2d, v15.4s, v3.s[3]
        and     v14.16b, v14.16b, v4.16b
        eor     x23, x23, x7
        adcs    x21, x11, x21
        stp     q17, q1, [x0, #0x100]
        adcs    x20, x20, x28
        umlal   v12.2d, v9.2s, v6.s[0]
        usra    v14.2d, v24.2d, #0x3a
        eor     x3, x25, x15
        adcs    x19, x19, x2
        eor     x21, x21, x7
        umlal2  v12.2d, v9.4s, v6.s[1]
        ldr     x4, [sp, #0x310]
        ldp     q1, q17, [x13, #0x1c0]
        ldr     x28, [sp, #0x370]
        umlal   v12.2d, v25.2s, v6.s[2]
        eor     x20, x20, x7
        adcs    x25, x26, xzr
        ldr     x26, [sp, #0x380]
        ldr     x10, [sp, #0x328]
        umlal   v18.2d, v20.2s, v3.s[0]
        cmn     x7, #1
        eor     x19, x19, x7
        eor     x2, x26, x15
        ldr     x11, [sp, #0x438]
        ldr     x26, [sp, #0x410]
        ldr     x12, [sp, #0x390]
        umlal2  v12.2d, v25.4s, v6.s[3]
        adcs    x26, x26, x4
        ldr     x14, [sp, #0x458]
        eor     x5, x28, x15
        eor     x25, x25, x7
        umlal   v12.2d, v5.2s, v2.s[0]
        eor     x8, x8, x15
        adcs    x28, x1, x10
        ldr     x1, [sp, #0x378]
        eor     x1, x1, x15
        umlal2  v12.2d, v5.4s, v2.s[1]
        adcs    x24, x24, x11
        eor     x12, x12, x15
        umlal   v12.2d, v16.2s, v2.s[2]
        adcs    x23, x23, x14
        eor     x6, x6, x15
        umlal2  v12.2d, v16.4s, v2.s[3]
        str     x6, [sp, #0x398]
        ldr     x6, [sp, #0x480]
        adcs    x21, x21, x6
        umlal   v12.2d, v7.2s, v0.s[0]
        mov     v22.16b, v17.16b
        str     x12, [sp, #0x390]
        ldr     x12, [sp, #0x460]
        adcs    x20, x20, x12
        umlal2  v12.2d, v7.4s, v0.s[2]
        and     v7.16b, v1.16b, v4.16b
        str     x8, [sp, #0x378]
        ldr     x8, [sp, #0x468]
        adcs    x19, x19, x8
        umlal2  v18.2d, v20.4s, v3.s[1]
        and     v17.16b, v17.16b, v4.16b
        str     x2, [sp, #0x388]
        ldr     x2, [sp, #0x448]
        adcs    x25, x25, x2
        umlal   v18.2d, v13.2s, v3.s[2]
        usra    v7.2d, v19.2d, #0x3a
        adc     x7, x7, xzr
        str     x1, [sp, #0x370]
        ldr     x1, [sp, #0x420]
        adds    x26, x26, x1
        ldr     x15, [sp, #0x338]
        umlal2  v18.2d, v13.4s, v3.s[3]
        usra    v17.2d, v1.2d, #0x3a
        str     x5, [sp, #0x410]
        ldr     x5, [sp, #0x360]
        adcs    x28, x28, x5
        ldr     x13, [sp, #0x318]
        umlal   v18.2d, v15.2s, v6.s[0]
        ldp     q1, q19, [x17, #0x1e0]
        ldr     x14, [sp, #0x478]
        ldr     x17, [sp, #0x408]
        str     x3, [sp, #0x380]
        ldr     x11, [sp, #0x3b0]
        ldr     x3, [sp, #0x3e0]
        adcs    x24, x24, x3
        umlal2  v18.2d, v15.4s, v6.s[1]
        adcs    x23, x23, x15
        umlal   v18.2d, v9.2s, v6.s[2]
        adcs    x21, x21, x17
        umlal2  v18.2d, v9.4s, v6.s[3]
        adcs    x20, x20, x13
        umlal   v18.2d, v25.2s, v2.s[0]
        adcs    x19, x19, x14
        umlal2  v18.2d, v25.4s, v2.s[1]
        adcs    x25, x25, x11
        umlal   v18.2d, v5.2s, v2.s[2]
        adc     x7, x7, xzr
        adds    x6, x6, x26
        adcs    x12, x12, x28
        umlal2  v18.2d, v5.4s, v2.s[3]
        umlal   v18.2d, v16.2s, v0.s[0]
        adcs    x8, x8, x24
        umlal   v23.2d, v8.2s, v3.s[0]
        adcs    x2, x2, x23
        umlal2  v23.2d, v8.4s, v3.s[1]
        adcs    x1, x1, x21
        adcs    x5, x5, x20
        umlal   v23.2d, v20.2s, v3.s[2]
        umlal2  v23.2d, v20.4s, v3.s[3]
        adcs    x3, x3, x19
        ldr     x19, [sp, #0x340]
        umlal   v23.2d, v13.2s, v6.s[0]
        adcs    x15, x15, x25
        umlal2  v23.2d, v13.4s, v6.s[1]
        adcs    x7, x17, x7
        umlal2  v18.2d, v16.4s, v0.s[2]
        ldr     x26, [sp, #0x438]
        adcs    x13, x13, xzr
        umlal   v23.2d, v15.2s, v6.s[2]
        adcs    x14, x14, xzr
        ldr     x24, [sp, #0x458]
        umlal2  v23.2d, v15.4s, v6.s[3]
        adcs    x11, x11, xzr
        ldr     x21, [sp, #0x490]
        adds    x17, x19, x4
        ldr     x19, [sp, #0x3c8]
        umlal   v23.2d, v9.2s, v2.s[0]
        adcs    x28, x19, x10
        ldr     x20, [sp, #0x358]
        ldr     x19, [sp, #0x3e8]
        stp     q12, q18, [x0, #0x120]
        adcs    x25, x19, x26
        ldr     x19, [sp, #0x3c0]
        umlal2  v23.2d, v9.4s, v2.s[1]
        adcs    x23, x19, x24
        ldr     x19, [sp, #0x400]
        umlal   v23.2d, v25.2s, v2.s[2]
        ldp     q12, q16, [x21, #0x1e0]
        ldr     x21, [sp, #0x348]
        adcs    x19, x19, x6
        ldr     x24, [sp, #0x470]
        umlal2  v23.2d, v25.4s, v2.s[3]
        adcs    x20, x20, x12
        str     x19, [sp, #0x358]
        str     x20, [sp, #0x400]
        ldr     x26, [sp, #0x428]
        ldp     x19, x20, [sp, #0x1e0]
        .cfi_restore 19
        .cfi_restore 20
        umlal   v23.2d, v5.2s, v0.s[0]
        adcs    x21, x21, x8
        str     x21, [sp, #0x348]
        str     x22, [sp, #0x3c0]
        ldp     x21, x22, [sp, #0x1f0]
        .cfi_restore 21
        .cfi_restore 22
        ldr     x10, [sp, #0x418]
        umlal2  v23.2d, v5.4s, v0.s[2]
        ldp     q5, q18, [x24, #0x200]
        ldr     x24, [sp, #0x3f8]
        adcs    x24, x24, x2
        umlal   v11.2d, v21.2s, v3.s[0]
        adcs    x26, x26, x1
        str     x23, [sp, #0x428]
        ldr     x23, [sp, #0x200]
        .cfi_restore 23
        str     x24, [sp, #0x3f8]
        ldr     x24, [sp, #0x208]
        .cfi_restore 24
        umlal2  v11.2d, v21.4s, v3.s[1]
        adcs    x10, x10, x5
        ldr     x4, [sp, #0x430]
        str     x25, [sp, #0x418]
        ldr     x25, [sp, #0x210]
        .cfi_restore 25
        umlal   v11.2d, v8.2s, v3.s[2]
        adcs    x27, x27, x3
        str     x26, [sp, #0x3e8]
        ldr     x26, [sp, #0x218]
        .cfi_restore 26
        umlal2  v11.2d, v8.4s, v3.s[3]
        adcs    x16, x16, x15
        str     x27, [sp, #0x3c8]
        ldr     x27, [sp, #0x220]
        .cfi_restore 27
        umlal   v11.2d, v20.2s, v6.s[0]
        adcs    x4, x4, x7
        str     x28, [sp, #0x430]
        ldr     x28, [sp, #0x228]
        .cfi_restore 28
        umlal2  v11.2d, v20.4s, v6.s[1]
        str     x7, [sp, #0x340]
        ldr     x7, [sp, #0x3d0]
        adcs    x7, x7, x13
        umlal   v14.2d, v26.2s, v3.s[0]
        str     x13, [sp, #0x3d0]
        ldr     x13, [sp, #0x3c0]
        adcs    x13, x13, x14
        umlal   v11.2d, v13.2s, v6.s[2]
        adcs    x9, x9, x11
        umlal2  v11.2d, v13.4s, v6.s[3]
        str     x11, [sp, #0x3c0]
        ldr     x11, [sp, #0x440]
        adc     x11, x11, xzr
        str     x14, [sp, #0x440]
        ldr     x14, [sp, #0x3a8]
        adds    x14, x14, x17
        ldr     x17, [sp, #0x4d0]
        umlal2  v14.2d, v26.4s, v3.s[1]
        eor     x14, x14, x17
        str     x14, [sp, #0x3a8]
        ldr     x14, [sp, #0x3d8]
        str     x15, [sp, #0x3b0]
        ldr     x15, [sp, #0x430]
        adcs    x14, x14, x15
        ldr     x15, [sp, #0x4c0]
        umlal   v11.2d, v15.2s, v2.s[0]
        str     x3, [sp, #0x430]
        ldr     x3, [sp, #0x418]
        adcs    x3, x15, x3
        ldr     x15, [sp, #0x3b8]
        eor     x14, x14, x17
        umlal2  v11.2d, v15.4s, v2.s[1]
        str     x14, [sp, #0x418]
        ldr     x14, [sp, #0x428]
        adcs    x14, x15, x14
        ldr     x15, [sp, #0x498]
        eor     x3, x3, x17
        umlal   v11.2d, v9.2s, v2.s[2]
        eor     x14, x14, x17
        str     x14, [sp, #0x428]
        ldr     x14, [sp, #0x358]
        adcs    x14, x15, x14
        ldr     x15, [sp, #0x4a0]
        umlal2  v11.2d, v9.4s, v2.s[3]
        eor     x14, x14, x17
        str     x14, [sp, #0x358]
        ldr     x14, [sp, #0x400]
        adcs    x14, x15, x14
        ldr     x15, [sp, #0x4b8]
        umlal   v11.2d, v25.2s, v0.s[0]
        eor     x14, x14, x17
        str     x14, [sp, #0x400]
        ldr     x14, [sp, #0x348]
        adcs    x14, x15, x14
        ldr     x15, [sp, #0x4c8]
        umlal2  v11.2d, v25.4s, v0.s[2]
        and     v24.16b, v12.16b, v4.16b
        str     x3, [sp, #0x348]
        ldr     x3, [sp, #0x3f8]
        adcs    x3, x15, x3
        ldr     x15, [sp, #0x310]
        eor     x14, x14, x17
        umlal   v14.2d, v21.2s, v3.s[2]
        eor     x3, x3, x17
        str     x3, [sp, #0x3f8]
        ldr     x3, [sp, #0x3e8]
        adcs    x3, x15, x3
        ldr     x15, [sp, #0x328]
        umlal2  v14.2d, v21.4s, v3.s[3]
        usra    v24.2d, v22.2d, #0x3a
        eor     x3, x3, x17
        adcs    x10, x15, x10
        ldr     x15, [sp, #0x438]
        umlal   v14.2d, v8.2s, v6.s[0]
        and     v22.16b, v16.16b, v4.16b
        str     x3, [sp, #0x328]
        ldr     x3, [sp, #0x3c8]
        adcs    x3, x15, x3
        ldr     x15, [sp, #0x458]
        eor     x10, x10, x17
        stp     q23, q11, [x0, #0x140]
        adcs    x15, x15, x16
        umlal2  v14.2d, v8.4s, v6.s[1]
        mov     v11.16b, v16.16b
        eor     x15, x15, x17
        adcs    x4, x6, x4
        umlal   v14.2d, v20.2s, v6.s[2]
        usra    v22.2d, v12.2d, #0x3a
        adcs    x6, x12, x7
        ldr     x7, [sp, #0x490]
        eor     x4, x4, x17
        umlal2  v14.2d, v20.4s, v6.s[3]
        ldp     q12, q16, [x7, #0x200]
        umlal   v10.2d, v27.2s, v3.s[0]
        adcs    x8, x8, x13
        eor     x3, x3, x17
        umlal   v14.2d, v13.2s, v2.s[0]
        eor     x8, x8, x17
        adcs    x2, x2, x9
        ldr     x9, [sp, #0x430]
        umlal2  v14.2d, v13.4s, v2.s[1]
        eor     x2, x2, x17
        umlal2  v10.2d, v27.4s, v3.s[1]
        adcs    x1, x1, x11
        ldr     x11, [sp, #0x3b0]
        and     v23.16b, v12.16b, v4.16b
        ldr     x12, [sp, #0x340]
        umlal   v14.2d, v15.2s, v2.s[2]
        eor     x1, x1, x17
        ldr     x13, [sp, #0x3d0]
        adcs    x5, x5, xzr
        eor     x5, x5, x17
        umlal   v10.2d, v26.2s, v3.s[2]
        ldr     x16, [sp, #0x440]
        adcs    x9, x9, xzr
        adcs    x11, x11, xzr
        umlal2  v10.2d, v26.4s, v3.s[3]
        eor     x9, x9, x17
        umlal2  v14.2d, v15.4s, v2.s[3]
        ldr     x7, [sp, #0x3c0]
        eor     x11, x11, x17
        adcs    x12, x12, xzr
        eor     x12, x12, x17
        adcs    x13, x13, xzr
        umlal   v14.2d, v9.2s, v0.s[0]
        eor     x6, x6, x17
        adcs    x16, x16, xzr
        eor     x13, x13, x17
        umlal2  v14.2d, v9.4s, v0.s[2]
        and     v25.16b, v16.16b, v4.16b
        eor     x16, x16, x17
        adcs    x7, x7, xzr
        umlal   v10.2d, v21.2s, v6.s[0]
        mov     v9.16b, v16.16b
        cmn     x17, #1
        eor     x7, x7, x17
        umlal2  v10.2d, v21.4s, v6.s[1]
        usra    v25.2d, v12.2d, #0x3a
        cset    x17, lo
        str     x17, [sp, #0x4d0]
        ldr     x17, [sp, #0x380]
        adcs    x17, x17, xzr
        umlal   v7.2d, v1.2s, v3.s[0]
        usra    v23.2d, v11.2d, #0x3a
        str     x7, [sp, #0x380]
        ldr     x7, [sp, #0x3a0]
        adcs    x7, x7, xzr
        umlal   v10.2d, v8.2s, v6.s[2]
        str     x16, [sp, #0x3a0]
        ldr     x16, [sp, #0x470]
        ldp     q16, q28, [x16, #0x220]
        ldr     x16, [sp, #0x410]
        adcs    x16, x16, xzr
        umlal2  v10.2d, v8.4s, v6.s[3]
        str     x13, [sp, #0x410]
        ldr     x13, [sp, #0x370]
        adcs    x13, x13, xzr
        str     x12, [sp, #0x370]
        ldr     x12, [sp, #0x4e8]
        stp     x17, x7, [x12]
        ldr     x7, [sp, #0x388]
        umlal   v10.2d, v20.2s, v2.s[0]
        adcs    x7, x7, xzr
        stp     x16, x13, [x12, #0x10]
        ldr     x16, [sp, #0x390]
        ldr     x13, [sp, #0x378]
        umlal2  v10.2d, v20.4s, v2.s[1]
        adcs    x13, x13, xzr
        umlal2  v7.2d, v1.4s, v3.s[1]
        adcs    x16, x16, xzr
        stp     x7, x13, [x12, #0x20]
        ldr     x13, [sp, #0x3a8]
        ldr     x7, [sp, #0x398]
        umlal   v7.2d, v27.2s, v3.s[2]
        adcs    x7, x7, xzr
        umlal   v10.2d, v13.2s, v2.s[2]
        adcs    x13, x13, xzr
        stp     x16, x7, [x12, #0x30]
        ldr     x16, [sp, #0x348]
        ldr     x7, [sp, #0x418]
        umlal2  v10.2d, v13.4s, v2.s[3]
        umlal   v10.2d, v15.2s, v0.s[0]
        adcs    x7, x7, xzr
        adcs    x16, x16, xzr
        stp     x13, x7, [x12, #0x40]
        ldr     x13, [sp, #0x400]
        ldr     x7, [sp, #0x428]
        umlal2  v10.2d, v15.4s, v0.s[2]
        adcs    x7, x7, xzr
        umlal2  v7.2d, v27.4s, v3.s[3]
        stp     x16, x7, [x12, #0x50]
        ldr     x7, [sp, #0x358]
        adcs    x7, x7, xzr
        umlal   v7.2d, v26.2s, v6.s[0]
        adcs    x13, x13, xzr
        ldr     x16, [sp, #0x490]
        umlal2  v7.2d, v26.4s, v6.s[1]
        stp     x7, x13, [x12, #0x60]
        ldr     x13, [sp, #0x3f8]
        adcs    x7, x14, xzr
        ldr     x14, [sp, #0x328]
        umlal   v7.2d, v21.2s, v6.s[2]
        adcs    x13, x13, xzr
        stp     q14, q10, [x0, #0x160]
        adcs    x14, x14, xzr
        umlal2  v7.2d, v21.4s, v6.s[3]
        adcs    x10, x10, xzr
        ldp     q12, q10, [x16, #0x220]
        umlal   v7.2d, v8.2s, v2.s[0]
        adcs    x3, x3, xzr
        adcs    x15, x15, xzr
        stp     x7, x13, [x12, #0x70]
        umlal   v17.2d, v19.2s, v3.s[0]
        umlal2  v17.2d, v19.4s, v3.s[1]
        adcs    x4, x4, xzr
        stp     x14, x10, [x12, #0x80]
        umlal2  v7.2d, v8.4s, v2.s[1]
        stp     x3, x15, [x12, #0x90]
        adcs    x3, x6, xzr
        adcs    x6, x8, xzr
        umlal   v17.2d, v1.2s, v3.s[2]
        stp     x4, x3, [x12, #0xa0]
        umlal   v7.2d, v20.2s, v2.s[2]
        adcs    x2, x2, xzr
        umlal2  v7.2d, v20.4s, v2.s[3]
        adcs    x1, x1, xzr
        stp     x6, x2, [x12, #0xb0]
        umlal   v7.2d, v13.2s, v0.s[0]
        adcs    x2, x5, xzr
        umlal2  v7.2d, v13.4s, v0.s[2]
        stp     x1, x2, [x12, #0xc0]
        adcs    x1, x9, xzr
        ldp     q13, q11, [x16, #0x240]
        umlal2  v17.2d, v1.4s, v3.s[3]
        adcs    x2, x11, xzr
        umlal   v17.2d, v27.2s, v6.s[0]
        stp     x1, x2, [x12, #0xd0]
        ldr     x2, [sp, #0x410]
        ldr     x1, [sp, #0x370]
        ldr     x3, [sp, #0x4d0]
        adcs    x1, x1, xzr
        umlal2  v17.2d, v27.4s, v6.s[1]
        adcs    x2, x2, xzr
        umlal   v17.2d, v26.2s, v6.s[2]
        stp     x1, x2, [x12, #0xe0]
        ldr     x2, [sp, #0x380]
        ldr     x1, [sp, #0x3a0]
        adcs    x1, x1, xzr
        umlal2  v17.2d, v26.4s, v6.s[3]
        adcs    x2, x2, xzr
        umlal   v17.2d, v21.2s, v2.s[0]
        adc     x3, x3, xzr
        stp     x1, x2, [x12, #0xf0]
        umlal   v24.2d, v5.2s, v3.s[0]
        str     x3, [x12, #0x100]
        umlal2  v17.2d, v21.4s, v2.s[1]
        umlal   v17.2d, v8.2s, v2.s[2]
        umlal2  v17.2d, v8.4s, v2.s[3]
        umlal   v17.2d, v20.2s, v0.s[0]
        umlal2  v24.2d, v5.4s, v3.s[1]
        umlal   v24.2d, v19.2s, v3.s[2]
        umlal2  v17.2d, v20.4s, v0.s[2]
        and     v20.16b, v10.16b, v4.16b
        umlal2  v24.2d, v19.4s, v3.s[3]
        mov     v10.16b, v10.16b
        umlal   v24.2d, v1.2s, v6.s[0]
        usra    v20.2d, v12.2d, #0x3a
        umlal2  v24.2d, v1.4s, v6.s[1]
        and     v29.16b, v12.16b, v4.16b
        stp     q7, q17, [x0, #0x180]
        umlal   v24.2d, v27.2s, v6.s[2]
        usra    v29.2d, v9.2d, #0x3a
        umlal2  v24.2d, v27.4s, v6.s[3]
        mov     v12.16b, v11.16b
        umlal   v24.2d, v26.2s, v2.s[0]
        and     v7.16b, v13.16b, v4.16b
        umlal2  v24.2d, v26.4s, v2.s[1]
        and     v17.16b, v11.16b, v4.16b
        umlal   v22.2d, v18.2s, v3.s[0]
        usra    v7.2d, v10.2d, #0x3a
        umlal   v24.2d, v21.2s, v2.s[2]
        usra    v17.2d, v13.2d, #0x3a
        umlal2  v24.2d, v21.4s, v2.s[3]
        ldp     q13, q10, [x16, #0x260]
        umlal   v24.2d, v8.2s, v0.s[0]
        umlal2  v24.2d, v8.4s, v0.s[2]
        ldp     d8, d9, [sp, #0x1a0]
        .cfi_restore 72
        .cfi_restore 73
        umlal2  v22.2d, v18.4s, v3.s[1]
        umlal   v22.2d, v5.2s, v3.s[2]
        umlal2  v22.2d, v5.4s, v3.s[3]
        umlal   v22.2d, v19.2s, v6.s[0]
        umlal2  v22.2d, v19.4s, v6.s[1]
        umlal   v22.2d, v1.2s, v6.s[2]
        mov     v11.16b, v10.16b
        umlal2  v22.2d, v1.4s, v6.s[3]
        and     v30.16b, v10.16b, v4.16b
        umlal   v22.2d, v27.2s, v2.s[0]
        and     v4.16b, v13.16b, v4.16b
        umlal2  v22.2d, v27.4s, v2.s[1]
        usra    v30.2d, v13.2d, #0x3a
        umlal   v22.2d, v26.2s, v2.s[2]
        usra    v4.2d, v12.2d, #0x3a
        umlal   v23.2d, v16.2s, v3.s[0]
        ldp     d12, d13, [sp, #0x1c0]
        .cfi_restore 76
        .cfi_restore 77
        umlal2  v23.2d, v16.4s, v3.s[1]
        umlal2  v22.2d, v26.4s, v2.s[3]
        umlal   v22.2d, v21.2s, v0.s[0]
        umlal2  v22.2d, v21.4s, v0.s[2]
        umlal   v23.2d, v18.2s, v3.s[2]
        umlal2  v23.2d, v18.4s, v3.s[3]
        umlal   v23.2d, v5.2s, v6.s[0]
        umlal2  v23.2d, v5.4s, v6.s[1]
        umlal   v23.2d, v19.2s, v6.s[2]
        umlal2  v23.2d, v19.4s, v6.s[3]
        stp     q24, q22, [x0, #0x1a0]
        umlal   v23.2d, v1.2s, v2.s[0]
        umlal2  v23.2d, v1.4s, v2.s[1]
        ldp     d10, d11, [sp, #0x1b0]
        .cfi_restore 74
        .cfi_restore 75
        umlal   v25.2d, v28.2s, v3.s[0]
        umlal2  v25.2d, v28.4s, v3.s[1]
        umlal   v23.2d, v27.2s, v2.s[2]
        umlal2  v23.2d, v27.4s, v2.s[3]
        umlal   v23.2d, v26.2s, v0.s[0]
        umlal2  v23.2d, v26.4s, v0.s[2]
        ldp     d14, d15, [sp, #0x1d0]
        .cfi_restore 78
        .cfi_restore 79
        umlal   v25.2d, v16.2s, v3.s[2]
        umlal2  v25.2d, v16.4s, v3.s[3]
        umlal   v25.2d, v18.2s, v6.s[0]
        umlal2  v25.2d, v18.4s, v6.s[1]
        umlal   v25.2d, v5.2s, v6.s[2]
        umlal2  v25.2d, v5.4s, v6.s[3]
        umlal   v25.2d, v19.2s, v2.s[0]
        umlal2  v25.2d, v19.4s, v2.s[1]
        umlal   v25.2d, v1.2s, v2.s[2]
        umlal2  v25.2d, v1.4s, v2.s[3]
        umlal   v25.2d, v27.2s, v0.s[0]
        umlal2  v25.2d, v27.4s, v0.s[2]
        umlal   v29.2d, v28.2s, v3.s[2]
        umlal2  v29.2d, v28.4s, v3.s[3]
        umlal   v29.2d, v16.2s, v6.s[0]
        umlal2  v29.2d, v16.4s, v6.s[1]
        stp     q23, q25, [x0, #0x1c0]
        umlal   v29.2d, v18.2s, v6.s[2]
        umlal2  v29.2d, v18.4s, v6.s[3]
        umlal   v29.2d, v5.2s, v2.s[0]
        umlal2  v29.2d, v5.4s, v2.s[1]
        umlal   v20.2d, v28.2s, v6.s[0]
        umlal2  v20.2d, v28.4s, v6.s[1]
        umlal   v20.2d, v16.2s, v6.s[2]
        umlal   v29.2d, v19.2s, v2.s[2]
        umlal2  v29.2d, v19.4s, v2.s[3]
        umlal   v29.2d, v1.2s, v0.s[0]
        umlal2  v29.2d, v1.4s, v0.s[2]
        umlal2  v20.2d, v16.4s, v6.s[3]
        umlal   v20.2d, v18.2s, v2.s[0]
        umlal2  v20.2d, v18.4s, v2.s[1]
        umlal   v7.2d, v28.2s, v6.s[2]
        umlal2  v7.2d, v28.4s, v6.s[3]
        umlal   v7.2d, v16.2s, v2.s[0]
        umlal   v20.2d, v5.2s, v2.s[2]
        umlal2  v20.2d, v5.4s, v2.s[3]
        umlal   v17.2d, v28.2s, v2.s[0]
        umlal2  v7.2d, v16.4s, v2.s[1]
        umlal   v20.2d, v19.2s, v0.s[0]
        umlal2  v20.2d, v19.4s, v0.s[2]
        umlal2  v17.2d, v28.4s, v2.s[1]
        umlal   v17.2d, v16.2s, v2.s[2]
        umlal2  v17.2d, v16.4s, v2.s[3]
        stp     q29, q20, [x0, #0x1e0]
        umlal   v7.2d, v18.2s, v2.s[2]
        umlal2  v7.2d, v18.4s, v2.s[3]
        umlal   v17.2d, v18.2s, v0.s[0]
        umlal   v7.2d, v5.2s, v0.s[0]
        umlal2  v7.2d, v5.4s, v0.s[2]
        umlal   v4.2d, v28.2s, v2.s[2]
        umlal2  v4.2d, v28.4s, v2.s[3]
        umlal   v4.2d, v16.2s, v0.s[0]
        umlal2  v4.2d, v16.4s, v0.s[2]
        umlal2  v17.2d, v18.4s, v0.s[2]
        umlal   v30.2d, v28.2s, v0.s[0]
        umlal2  v30.2d, v28.4s, v0.s[2]
        stp     q7, q17, [x0, #0x200]
        stp     q4, q30, [x0, #0x220]
        add     sp, sp, #0x4f0
        .cfi_adjust_cfa_offset -1264
        ret
END_COMPOSITE(karat_rows_mul_aarch64)

NOTES

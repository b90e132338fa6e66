/* karat_rows_sqr_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 1500 --islands 2 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 1031.0 cycles instead of 1996.0, bound 1008.0 (simulated, one run after another); 2047 of 2164 instructions have another place.
 * Made from code with the SHA-256 1bad83cc20fa8b71133efc00baf65193da688ced05457041a2fb034e5459c3f0.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_rows_sqr_aarch64)
        sub     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset 1008
        ldp     x6, x7, [x4, #0x10]
        add     x1, x1, #0x270
        movi    v0.2d, #0000000000000000
        ldp     x8, x9, [x4]
        add     x2, x2, #0x240
        movi    v1.16b, #0xff
        movi    v2.16b, #0xff
        ldp     x10, x11, [x4, #0x30]
        add     x0, x0, #0x240
        ldp     x12, x13, [x4, #0x50]
        ushr    v1.2d, v1.2d, #0x23
        ldp     q3, q4, [x1, #-0x270]
        ushr    v2.2d, v2.2d, #6
        ldp     q5, q6, [x2, #-0x240]
        ldp     q7, q16, [x1, #-0x250]
        ldp     q17, q18, [x2, #-0x220]
        ldp     q19, q20, [x1, #-0x230]
        ldp     q21, q22, [x2, #-0x200]
        ldp     q23, q24, [x1, #-0x210]
        ldp     q25, q26, [x1, #-0x200]
        ext     v27.16b, v0.16b, v3.16b, #8
        ldp     q28, q29, [x1, #-0x1e0]
        stp     x25, x26, [sp, #0x170]
        .cfi_rel_offset 25, 368
        .cfi_rel_offset 26, 376
        ldp     x25, x26, [x4, #0x20]
        usra    v3.2d, v27.2d, #0x1d
        stp     x23, x24, [sp, #0x160]
        .cfi_rel_offset 23, 352
        .cfi_rel_offset 24, 360
        stp     x19, x20, [sp, #0x140]
        .cfi_rel_offset 19, 320
        .cfi_rel_offset 20, 328
        ldp     x19, x20, [x5]
        ext     v27.16b, v3.16b, v0.16b, #8
        and     v3.16b, v3.16b, v1.16b
        stp     x21, x22, [sp, #0x150]
        .cfi_rel_offset 21, 336
        .cfi_rel_offset 22, 344
        ldp     x21, x22, [x5, #0x10]
        mov     v30.16b, v26.16b
        and     v26.16b, v26.16b, v2.16b
        ldp     x23, x24, [x4, #0x60]
        usra    v4.2d, v27.2d, #0x1d
        umlal   v7.2d, v6.2s, v3.s[0]
        subs    x19, x8, x19
        ldp     x8, x14, [x5, #0x20]
        umlal2  v7.2d, v6.4s, v3.s[2]
        and     v24.16b, v24.16b, v2.16b
        ldp     x15, x16, [x5, #0x30]
        sbcs    x20, x9, x20
        umlal   v16.2d, v17.2s, v3.s[0]
        and     v27.16b, v28.16b, v2.16b
        sbcs    x21, x6, x21
        ldp     x6, x9, [x4, #0x40]
        umlal2  v16.2d, v17.4s, v3.s[2]
        usra    v26.2d, v25.2d, #0x3a
        str     x3, [sp, #0x3e8]
        ldp     x17, x3, [x5, #0x50]
        sbcs    x22, x7, x22
        umlal   v4.2d, v5.2s, v3.s[0]
        mov     v25.16b, v29.16b
        sbcs    x25, x25, x8
        ldp     x7, x8, [x5, #0x40]
        umlal2  v4.2d, v5.4s, v3.s[2]
        and     v29.16b, v29.16b, v2.16b
        sbcs    x26, x26, x14
        stp     x1, x25, [sp, #0xb0]
        ldp     x14, x1, [x5, #0x60]
        umlal   v19.2d, v18.2s, v3.s[0]
        usra    v27.2d, v30.2d, #0x3a
        ldp     x4, x25, [x4, #0x70]
        sbcs    x10, x10, x15
        umlal2  v19.2d, v18.4s, v3.s[2]
        usra    v29.2d, v28.2d, #0x3a
        sbcs    x11, x11, x16
        ldp     x5, x15, [x5, #0x70]
        umlal   v20.2d, v21.2s, v3.s[0]
        sbcs    x6, x6, x7
        ext     v28.16b, v0.16b, v4.16b, #8
        stp     x27, x28, [sp, #0x180]
        .cfi_rel_offset 27, 384
        .cfi_rel_offset 28, 392
        sbcs    x27, x9, x8
        umlal2  v20.2d, v21.4s, v3.s[2]
        sbcs    x28, x12, x17
        usra    v4.2d, v28.2d, #0x1d
        umlal   v23.2d, v22.2s, v3.s[0]
        sbcs    x3, x13, x3
        sbcs    x23, x23, x14
        and     v28.16b, v4.16b, v1.16b
        ext     v4.16b, v4.16b, v0.16b, #8
        sbcs    x24, x24, x1
        umlal2  v23.2d, v22.4s, v3.s[2]
        ldp     q30, q31, [x2, #-0x1e0]
        sbcs    x1, x4, x5
        usra    v7.2d, v4.2d, #0x1d
        umlal   v16.2d, v6.2s, v28.s[0]
        sbcs    x25, x25, x15
        umlal2  v16.2d, v6.4s, v28.s[2]
        uzp1    v3.4s, v3.4s, v28.4s
        ldp     x9, x5, [sp, #0xb0]
        csetm   x4, lo
        umlal   v19.2d, v17.2s, v28.s[0]
        eor     x20, x20, x4
        cmn     x4, #1
        eor     x19, x19, x4
        umlal2  v19.2d, v17.4s, v28.s[2]
        eor     x21, x21, x4
        eor     x22, x22, x4
        eor     x26, x26, x4
        umlal   v7.2d, v5.2s, v28.s[0]
        adcs    x19, x19, xzr
        eor     x5, x5, x4
        eor     x7, x10, x4
        umlal2  v7.2d, v5.4s, v28.s[2]
        adcs    x20, x20, xzr
        eor     x8, x11, x4
        eor     x6, x6, x4
        umlal   v20.2d, v18.2s, v28.s[0]
        adcs    x21, x21, xzr
        eor     x23, x23, x4
        eor     x28, x28, x4
        umlal2  v20.2d, v18.4s, v28.s[2]
        adcs    x22, x22, xzr
        eor     x27, x27, x4
        eor     x1, x1, x4
        umlal   v23.2d, v21.2s, v28.s[0]
        adcs    x5, x5, xzr
        eor     x3, x3, x4
        eor     x25, x25, x4
        umlal2  v23.2d, v21.4s, v28.s[2]
        adcs    x26, x26, xzr
        eor     x24, x24, x4
        umulh   x4, x19, x20
        ext     v4.16b, v0.16b, v7.16b, #8
        adcs    x7, x7, xzr
        stp     d10, d11, [sp, #0x110]
        .cfi_rel_offset 74, 272
        .cfi_rel_offset 75, 280
        adcs    x8, x8, xzr
        usra    v7.2d, v4.2d, #0x1d
        ldp     q10, q11, [x9, #-0x1c0]
        adcs    x6, x6, xzr
        ldp     q4, q28, [x2, #-0x1c0]
        umlal   v26.2d, v31.2s, v3.s[0]
        adcs    x27, x27, xzr
        mul     x10, x19, x21
        umlal2  v26.2d, v31.4s, v3.s[1]
        adcs    x28, x28, xzr
        stp     d14, d15, [sp, #0x130]
        .cfi_rel_offset 78, 304
        .cfi_rel_offset 79, 312
        adcs    x3, x3, xzr
        and     v14.16b, v7.16b, v1.16b
        ext     v15.16b, v7.16b, v0.16b, #8
        adcs    x23, x23, xzr
        umulh   x11, x19, x21
        umlal   v26.2d, v30.2s, v3.s[2]
        adcs    x24, x24, xzr
        usra    v16.2d, v15.2d, #0x1d
        umlal   v19.2d, v6.2s, v14.s[0]
        adcs    x1, x1, xzr
        umlal2  v19.2d, v6.4s, v14.s[2]
        adcs    x25, x25, xzr
        adds    x4, x4, x10
        umlal   v20.2d, v17.2s, v14.s[0]
        umulh   x10, x19, x22
        umlal2  v20.2d, v17.4s, v14.s[2]
        umlal   v16.2d, v5.2s, v14.s[0]
        umlal2  v16.2d, v5.4s, v14.s[2]
        umlal   v23.2d, v18.2s, v14.s[0]
        umulh   x12, x20, x22
        umlal2  v23.2d, v18.4s, v14.s[2]
        umlal   v29.2d, v28.2s, v3.s[0]
        ext     v15.16b, v0.16b, v16.16b, #8
        umlal   v27.2d, v4.2s, v3.s[0]
        mul     x13, x19, x20
        usra    v16.2d, v15.2d, #0x1d
        umlal2  v27.2d, v4.4s, v3.s[1]
        umlal2  v29.2d, v28.4s, v3.s[1]
        umlal   v27.2d, v31.2s, v3.s[2]
        mul     x14, x19, x22
        umlal   v29.2d, v4.2s, v3.s[2]
        and     v15.16b, v16.16b, v1.16b
        ext     v7.16b, v16.16b, v0.16b, #8
        umlal2  v26.2d, v30.4s, v3.s[3]
        mul     x15, x20, x22
        usra    v19.2d, v7.2d, #0x1d
        umlal   v20.2d, v6.2s, v15.s[0]
        adcs    x11, x11, x14
        umlal2  v20.2d, v6.4s, v15.s[2]
        uzp1    v7.4s, v14.4s, v15.4s
        umlal   v23.2d, v17.2s, v15.s[0]
        mul     x14, x21, x22
        umlal2  v23.2d, v17.4s, v15.s[2]
        adcs    x10, x10, x15
        umlal   v19.2d, v5.2s, v15.s[0]
        umlal2  v19.2d, v5.4s, v15.s[2]
        ldp     q14, q15, [x2, #-0x1a0]
        umulh   x15, x21, x22
        umlal2  v27.2d, v31.4s, v3.s[3]
        adcs    x12, x12, x14
        umlal2  v29.2d, v4.4s, v3.s[3]
        stp     d12, d13, [sp, #0x120]
        .cfi_rel_offset 76, 288
        .cfi_rel_offset 77, 296
        ext     v12.16b, v0.16b, v19.16b, #8
        and     v13.16b, v10.16b, v2.16b
        mul     x14, x20, x21
        umlal   v27.2d, v30.2s, v7.s[0]
        adc     x15, x15, xzr
        usra    v19.2d, v12.2d, #0x1d
        mov     v12.16b, v11.16b
        usra    v13.2d, v25.2d, #0x3a
        and     v11.16b, v11.16b, v2.16b
        umulh   x16, x20, x21
        stp     d8, d9, [sp, #0x100]
        .cfi_rel_offset 72, 256
        .cfi_rel_offset 73, 264
        adds    x11, x11, x14
        ldp     q8, q9, [x2, #-0x180]
        usra    v11.2d, v10.2d, #0x3a
        ext     v10.16b, v19.16b, v0.16b, #8
        ldp     q16, q25, [x9, #-0x1a0]
        and     v19.16b, v19.16b, v1.16b
        umulh   x14, x19, x19
        usra    v20.2d, v10.2d, #0x1d
        umlal   v13.2d, v14.2s, v3.s[0]
        adcs    x10, x10, x16
        umlal   v11.2d, v15.2s, v3.s[0]
        adcs    x12, x12, xzr
        umlal   v23.2d, v6.2s, v19.s[0]
        adc     x15, x15, xzr
        adds    x13, x13, x13
        umlal   v26.2d, v22.2s, v7.s[0]
        adcs    x4, x4, x4
        mul     x16, x20, x20
        umlal   v20.2d, v5.2s, v19.s[0]
        adcs    x11, x11, x11
        umlal2  v20.2d, v5.4s, v19.s[2]
        adcs    x10, x10, x10
        umlal2  v23.2d, v6.4s, v19.s[2]
        adcs    x12, x12, x12
        mul     x17, x21, x21
        umlal2  v13.2d, v14.4s, v3.s[1]
        adcs    x15, x15, x15
        umlal2  v26.2d, v22.4s, v7.s[1]
        stp     x25, x1, [sp, #0x1e0]
        adc     x25, xzr, xzr
        adds    x13, x13, x14
        umlal   v13.2d, v28.2s, v3.s[2]
        umulh   x14, x20, x20
        adcs    x4, x4, x16
        umlal2  v11.2d, v15.4s, v3.s[1]
        umlal2  v13.2d, v28.4s, v3.s[3]
        umlal   v29.2d, v31.2s, v7.s[0]
        umlal   v26.2d, v21.2s, v7.s[2]
        umulh   x16, x22, x22
        umlal2  v27.2d, v30.4s, v7.s[1]
        adcs    x11, x11, x14
        umlal2  v26.2d, v21.4s, v7.s[3]
        adcs    x10, x10, x17
        ldr     x17, [sp, #0x3e8]
        umlal   v27.2d, v22.2s, v7.s[2]
        umlal2  v29.2d, v31.4s, v7.s[1]
        mul     x14, x22, x22
        umlal   v29.2d, v30.2s, v7.s[2]
        stp     x4, x11, [x17, #0x10]
        umlal2  v27.2d, v22.4s, v7.s[3]
        umlal2  v29.2d, v30.4s, v7.s[3]
        umulh   x1, x21, x21
        umlal   v13.2d, v4.2s, v7.s[0]
        umlal2  v13.2d, v4.4s, v7.s[1]
        umlal   v11.2d, v14.2s, v3.s[2]
        umlal2  v11.2d, v14.4s, v3.s[3]
        stp     x24, x23, [sp, #0xd0]
        mul     x24, x5, x26
        umlal   v13.2d, v31.2s, v7.s[2]
        adcs    x1, x12, x1
        umlal   v11.2d, v28.2s, v7.s[0]
        adcs    x12, x15, x14
        umlal2  v13.2d, v31.4s, v7.s[3]
        adc     x25, x25, x16
        mul     x14, x5, x7
        umlal2  v11.2d, v28.4s, v7.s[1]
        mul     x15, x5, x8
        umulh   x16, x5, x26
        umlal   v11.2d, v4.2s, v7.s[2]
        umlal2  v11.2d, v4.4s, v7.s[3]
        umulh   x23, x5, x7
        ext     v10.16b, v0.16b, v20.16b, #8
        adds    x14, x16, x14
        usra    v20.2d, v10.2d, #0x1d
        mul     x16, x26, x8
        adcs    x23, x23, x15
        ext     v10.16b, v20.16b, v0.16b, #8
        and     v20.16b, v20.16b, v1.16b
        umulh   x15, x5, x8
        usra    v23.2d, v10.2d, #0x1d
        uzp1    v19.4s, v19.4s, v20.4s
        umlal   v27.2d, v21.2s, v19.s[0]
        umlal   v26.2d, v18.2s, v19.s[0]
        umlal   v23.2d, v5.2s, v20.s[0]
        umlal2  v23.2d, v5.4s, v20.s[2]
        and     v10.16b, v16.16b, v2.16b
        umlal   v29.2d, v22.2s, v19.s[0]
        mov     v20.16b, v25.16b
        and     v25.16b, v25.16b, v2.16b
        adcs    x15, x15, x16
        umulh   x16, x26, x8
        usra    v10.2d, v12.2d, #0x3a
        umlal2  v26.2d, v18.4s, v19.s[1]
        usra    v25.2d, v16.2d, #0x3a
        ext     v12.16b, v0.16b, v23.16b, #8
        umlal   v26.2d, v17.2s, v19.s[2]
        usra    v23.2d, v12.2d, #0x1d
        umlal2  v27.2d, v21.4s, v19.s[1]
        stp     x3, x28, [sp, #0x50]
        mul     x3, x7, x8
        umlal   v10.2d, v8.2s, v3.s[0]
        umlal2  v29.2d, v22.4s, v19.s[1]
        umlal2  v26.2d, v17.4s, v19.s[3]
        ext     v12.16b, v23.16b, v0.16b, #8
        and     v0.16b, v23.16b, v1.16b
        ldp     q1, q16, [x9, #-0x180]
        umlal   v27.2d, v18.2s, v19.s[2]
        usra    v24.2d, v12.2d, #0x1d
        umlal2  v27.2d, v18.4s, v19.s[3]
        umlal   v29.2d, v21.2s, v19.s[2]
        mul     x28, x19, x19
        umlal   v26.2d, v6.2s, v0.s[0]
        umlal   v24.2d, v30.2s, v3.s[0]
        umlal2  v24.2d, v30.4s, v3.s[1]
        stp     x28, x13, [x17]
        umlal   v24.2d, v22.2s, v3.s[2]
        and     v12.16b, v16.16b, v2.16b
        mov     v16.16b, v16.16b
        umlal2  v24.2d, v22.4s, v3.s[3]
        umulh   x17, x7, x8
        usra    v12.2d, v1.2d, #0x3a
        and     v1.16b, v1.16b, v2.16b
        umlal   v24.2d, v21.2s, v7.s[0]
        usra    v1.2d, v20.2d, #0x3a
        adcs    x3, x16, x3
        umlal2  v24.2d, v21.4s, v7.s[1]
        adc     x16, x17, xzr
        mul     x17, x26, x7
        umlal   v13.2d, v30.2s, v19.s[0]
        umlal   v24.2d, v18.2s, v7.s[2]
        umlal2  v10.2d, v8.4s, v3.s[1]
        stp     x27, x6, [sp, #0x30]
        umulh   x27, x26, x7
        umlal2  v24.2d, v18.4s, v7.s[3]
        adds    x23, x23, x17
        umlal   v24.2d, v17.2s, v19.s[0]
        umlal2  v24.2d, v17.4s, v19.s[1]
        umlal   v10.2d, v15.2s, v3.s[2]
        umlal   v27.2d, v17.2s, v0.s[0]
        adcs    x27, x15, x27
        umlal2  v10.2d, v15.4s, v3.s[3]
        adcs    x3, x3, xzr
        umlal   v24.2d, v6.2s, v19.s[2]
        adc     x15, x16, xzr
        adds    x24, x24, x24
        umlal2  v13.2d, v30.4s, v19.s[1]
        adcs    x14, x14, x14
        umlal2  v24.2d, v6.4s, v19.s[3]
        adcs    x23, x23, x23
        umlal2  v27.2d, v17.4s, v0.s[2]
        ldp     q17, q20, [x2, #-0x160]
        adcs    x27, x27, x27
        umlal2  v29.2d, v21.4s, v19.s[3]
        adcs    x3, x3, x3
        umlal   v13.2d, v22.2s, v19.s[2]
        adcs    x15, x15, x15
        umlal2  v26.2d, v6.4s, v0.s[2]
        adc     x16, xzr, xzr
        umulh   x17, x5, x5
        umlal   v29.2d, v18.2s, v0.s[0]
        umlal   v10.2d, v14.2s, v7.s[0]
        umlal   v11.2d, v31.2s, v19.s[0]
        umlal   v24.2d, v5.2s, v0.s[0]
        mul     x6, x5, x5
        umlal2  v29.2d, v18.4s, v0.s[2]
        ldp     q6, q18, [x9, #-0x160]
        adds    x24, x24, x17
        umlal   v25.2d, v9.2s, v3.s[0]
        umlal2  v13.2d, v22.4s, v19.s[3]
        mul     x17, x26, x26
        umlal2  v24.2d, v5.4s, v0.s[2]
        umlal2  v10.2d, v14.4s, v7.s[1]
        umlal   v13.2d, v21.2s, v0.s[0]
        str     x24, [sp, #0x3e0]
        umulh   x24, x26, x26
        umlal2  v13.2d, v21.4s, v0.s[2]
        ldp     q5, q21, [x9, #-0x140]
        adcs    x14, x14, x17
        stp     q24, q26, [x0, #-0x240]
        and     v23.16b, v18.16b, v2.16b
        mov     v18.16b, v18.16b
        ldp     q24, q26, [x2, #-0x140]
        umlal2  v25.2d, v9.4s, v3.s[1]
        mul     x17, x7, x7
        usra    v23.2d, v6.2d, #0x3a
        and     v6.16b, v6.16b, v2.16b
        adcs    x23, x23, x24
        umlal   v25.2d, v8.2s, v3.s[2]
        usra    v6.2d, v16.2d, #0x3a
        umlal2  v11.2d, v31.4s, v19.s[1]
        umulh   x24, x7, x7
        umlal   v11.2d, v30.2s, v19.s[2]
        adcs    x27, x27, x17
        stp     q27, q29, [x0, #-0x220]
        umlal   v10.2d, v28.2s, v7.s[2]
        ldp     q16, q27, [x2, #-0x120]
        umlal2  v25.2d, v8.4s, v3.s[3]
        mul     x17, x8, x8
        umlal2  v11.2d, v30.4s, v19.s[3]
        adcs    x24, x3, x24
        umlal   v11.2d, v22.2s, v0.s[0]
        umlal2  v10.2d, v28.4s, v7.s[3]
        umulh   x3, x8, x8
        umlal   v10.2d, v4.2s, v19.s[0]
        adcs    x15, x15, x17
        umlal2  v10.2d, v4.4s, v19.s[1]
        umlal   v10.2d, v31.2s, v19.s[2]
        umlal2  v11.2d, v22.4s, v0.s[2]
        and     v22.16b, v5.16b, v2.16b
        umlal   v1.2d, v17.2s, v3.s[0]
        adc     x3, x16, x3
        subs    x16, x19, x5
        umlal2  v1.2d, v17.4s, v3.s[1]
        usra    v22.2d, v18.2d, #0x3a
        sbcs    x17, x20, x26
        and     v18.16b, v21.16b, v2.16b
        mov     v21.16b, v21.16b
        stp     x7, x8, [sp, #0x60]
        sbcs    x7, x21, x7
        usra    v18.2d, v5.2d, #0x3a
        umlal   v25.2d, v15.2s, v7.s[0]
        sbcs    x8, x22, x8
        umlal2  v25.2d, v15.4s, v7.s[1]
        stp     x26, x5, [sp, #0x40]
        csetm   x26, lo
        umlal   v1.2d, v9.2s, v3.s[2]
        eor     x16, x16, x26
        eor     x17, x17, x26
        eor     x7, x7, x26
        umlal   v25.2d, v14.2s, v7.s[2]
        eor     x8, x8, x26
        cmn     x26, #1
        umlal2  v10.2d, v31.4s, v19.s[3]
        adcs    x26, x16, xzr
        umlal2  v25.2d, v14.4s, v7.s[3]
        adcs    x16, x17, xzr
        umlal   v12.2d, v20.2s, v3.s[0]
        adcs    x7, x7, xzr
        umlal   v10.2d, v30.2s, v0.s[0]
        adcs    x8, x8, xzr
        mul     x17, x26, x16
        umlal2  v1.2d, v9.4s, v3.s[3]
        umlal2  v12.2d, v20.4s, v3.s[1]
        umlal   v1.2d, v8.2s, v7.s[0]
        umulh   x5, x26, x16
        umlal2  v10.2d, v30.4s, v0.s[2]
        ldp     q5, q29, [x9, #-0x120]
        umlal   v25.2d, v28.2s, v19.s[0]
        umlal2  v25.2d, v28.4s, v19.s[1]
        stp     q13, q11, [x0, #-0x200]
        stp     x22, x21, [sp, #0x20]
        mul     x22, x26, x7
        umlal   v25.2d, v4.2s, v19.s[2]
        ldp     q11, q13, [x2, #-0x100]
        umlal   v12.2d, v17.2s, v3.s[2]
        umlal2  v1.2d, v8.4s, v7.s[1]
        umulh   x21, x26, x7
        umlal   v1.2d, v15.2s, v7.s[2]
        adds    x22, x5, x22
        umlal2  v25.2d, v4.4s, v19.s[3]
        umlal   v25.2d, v31.2s, v0.s[0]
        umlal2  v12.2d, v17.4s, v3.s[3]
        mul     x5, x26, x8
        umlal   v12.2d, v9.2s, v7.s[0]
        umlal2  v12.2d, v9.4s, v7.s[1]
        umlal2  v1.2d, v15.4s, v7.s[3]
        stp     x20, x19, [sp, #0x10]
        umulh   x20, x26, x8
        umlal   v1.2d, v14.2s, v19.s[0]
        adcs    x21, x21, x5
        umlal   v6.2d, v24.2s, v3.s[0]
        umlal   v12.2d, v8.2s, v7.s[2]
        umlal2  v25.2d, v31.4s, v0.s[2]
        and     v30.16b, v29.16b, v2.16b
        mul     x5, x16, x8
        mov     v29.16b, v29.16b
        usra    v30.2d, v5.2d, #0x3a
        and     v5.16b, v5.16b, v2.16b
        umlal2  v6.2d, v24.4s, v3.s[1]
        umulh   x19, x16, x8
        usra    v5.2d, v21.2d, #0x3a
        umlal   v6.2d, v20.2s, v3.s[2]
        adcs    x20, x20, x5
        umlal2  v6.2d, v20.4s, v3.s[3]
        umlal2  v1.2d, v14.4s, v19.s[1]
        umlal   v1.2d, v28.2s, v19.s[2]
        mul     x5, x7, x8
        umlal2  v1.2d, v28.4s, v19.s[3]
        umlal2  v12.2d, v8.4s, v7.s[3]
        umlal   v6.2d, v17.2s, v7.s[0]
        stp     x3, x15, [sp]
        umulh   x3, x7, x8
        stp     q10, q25, [x0, #-0x1e0]
        adcs    x19, x19, x5
        umlal   v1.2d, v4.2s, v0.s[0]
        ldp     q10, q21, [x9, #-0x100]
        umlal2  v6.2d, v17.4s, v7.s[1]
        umlal   v23.2d, v26.2s, v3.s[0]
        adc     x3, x3, xzr
        mul     x5, x16, x7
        umlal   v12.2d, v15.2s, v19.s[0]
        umlal2  v1.2d, v4.4s, v0.s[2]
        umlal2  v12.2d, v15.4s, v19.s[1]
        umulh   x15, x16, x7
        umlal2  v23.2d, v26.4s, v3.s[1]
        adds    x21, x21, x5
        umlal   v23.2d, v24.2s, v3.s[2]
        and     v4.16b, v10.16b, v2.16b
        mov     v25.16b, v21.16b
        and     v21.16b, v21.16b, v2.16b
        usra    v4.2d, v29.2d, #0x3a
        umlal   v22.2d, v16.2s, v3.s[0]
        adcs    x20, x20, x15
        usra    v21.2d, v10.2d, #0x3a
        ldp     q10, q29, [x2, #-0xe0]
        adcs    x19, x19, xzr
        umlal2  v23.2d, v24.4s, v3.s[3]
        adc     x3, x3, xzr
        adds    x5, x17, x17
        umlal2  v22.2d, v16.4s, v3.s[1]
        adcs    x22, x22, x22
        umlal   v6.2d, v9.2s, v7.s[2]
        umlal   v12.2d, v14.2s, v19.s[2]
        adcs    x21, x21, x21
        umlal2  v6.2d, v9.4s, v7.s[3]
        adcs    x20, x20, x20
        umlal2  v12.2d, v14.4s, v19.s[3]
        adcs    x19, x19, x19
        umlal   v23.2d, v20.2s, v7.s[0]
        adcs    x3, x3, x3
        umlal   v12.2d, v28.2s, v0.s[0]
        adc     x15, xzr, xzr
        umulh   x17, x26, x26
        umlal   v22.2d, v26.2s, v3.s[2]
        umlal2  v23.2d, v20.4s, v7.s[1]
        umlal   v23.2d, v17.2s, v7.s[2]
        umlal2  v12.2d, v28.4s, v0.s[2]
        umlal   v6.2d, v8.2s, v19.s[0]
        adds    x5, x5, x17
        mul     x26, x26, x26
        umlal2  v6.2d, v8.4s, v19.s[1]
        umlal   v18.2d, v27.2s, v3.s[0]
        umlal   v6.2d, v15.2s, v19.s[2]
        mul     x17, x16, x16
        umlal2  v22.2d, v26.4s, v3.s[3]
        umlal2  v6.2d, v15.4s, v19.s[3]
        umlal   v22.2d, v24.2s, v7.s[0]
        umulh   x16, x16, x16
        umlal   v6.2d, v14.2s, v0.s[0]
        adcs    x22, x22, x17
        umlal2  v23.2d, v17.4s, v7.s[3]
        umlal   v23.2d, v9.2s, v19.s[0]
        umlal2  v23.2d, v9.4s, v19.s[1]
        umulh   x17, x7, x7
        umlal2  v18.2d, v27.4s, v3.s[1]
        adcs    x21, x21, x16
        umlal   v18.2d, v16.2s, v3.s[2]
        stp     q1, q12, [x0, #-0x1c0]
        umlal2  v6.2d, v14.4s, v0.s[2]
        mul     x7, x7, x7
        ldp     q14, q12, [x9, #-0xc0]
        umlal2  v22.2d, v24.4s, v7.s[1]
        ldp     q1, q28, [x9, #-0xe0]
        umlal   v23.2d, v8.2s, v19.s[2]
        umlal   v22.2d, v20.2s, v7.s[2]
        umlal2  v18.2d, v16.4s, v3.s[3]
        umlal   v18.2d, v26.2s, v7.s[0]
        umlal2  v23.2d, v8.4s, v19.s[3]
        umlal   v5.2d, v11.2s, v3.s[0]
        umlal2  v18.2d, v26.4s, v7.s[1]
        umlal2  v22.2d, v20.4s, v7.s[3]
        umlal2  v5.2d, v11.4s, v3.s[1]
        umlal   v23.2d, v15.2s, v0.s[0]
        umlal   v5.2d, v27.2s, v3.s[2]
        umlal   v22.2d, v17.2s, v19.s[0]
        umlal2  v22.2d, v17.4s, v19.s[1]
        umlal   v18.2d, v24.2s, v7.s[2]
        umlal2  v5.2d, v27.4s, v3.s[3]
        umlal2  v23.2d, v15.4s, v0.s[2]
        and     v15.16b, v28.16b, v2.16b
        umlal   v22.2d, v9.2s, v19.s[2]
        mov     v28.16b, v28.16b
        usra    v15.2d, v1.2d, #0x3a
        and     v1.16b, v1.16b, v2.16b
        umlal   v30.2d, v13.2s, v3.s[0]
        usra    v1.2d, v25.2d, #0x3a
        mov     v25.16b, v12.16b
        and     v12.16b, v12.16b, v2.16b
        umlal   v5.2d, v16.2s, v7.s[0]
        usra    v12.2d, v14.2d, #0x3a
        and     v14.16b, v14.16b, v2.16b
        usra    v14.2d, v28.2d, #0x3a
        umlal2  v18.2d, v24.4s, v7.s[3]
        umlal2  v22.2d, v9.4s, v19.s[3]
        umlal2  v30.2d, v13.4s, v3.s[1]
        umlal   v22.2d, v8.2s, v0.s[0]
        umlal   v18.2d, v20.2s, v19.s[0]
        umlal2  v5.2d, v16.4s, v7.s[1]
        umlal2  v18.2d, v20.4s, v19.s[1]
        stp     q6, q23, [x0, #-0x1a0]
        umlal   v5.2d, v26.2s, v7.s[2]
        ldp     q6, q23, [x2, #-0xc0]
        umlal   v30.2d, v11.2s, v3.s[2]
        umlal2  v22.2d, v8.4s, v0.s[2]
        ldp     q8, q28, [x2, #-0xa0]
        umlal2  v5.2d, v26.4s, v7.s[3]
        umlal   v18.2d, v17.2s, v19.s[2]
        umlal2  v18.2d, v17.4s, v19.s[3]
        mul     x16, x8, x8
        umlal   v18.2d, v9.2s, v0.s[0]
        adcs    x20, x20, x7
        umlal   v4.2d, v10.2s, v3.s[0]
        adcs    x19, x19, x17
        umlal   v5.2d, v24.2s, v19.s[0]
        umulh   x7, x8, x8
        umlal2  v4.2d, v10.4s, v3.s[1]
        adcs    x3, x3, x16
        umlal2  v30.2d, v11.4s, v3.s[3]
        umlal   v30.2d, v27.2s, v7.s[0]
        umlal2  v18.2d, v9.4s, v0.s[2]
        umlal   v4.2d, v13.2s, v3.s[2]
        adc     x7, x15, x7
        subs    x26, x28, x26
        umlal2  v5.2d, v24.4s, v19.s[1]
        sbcs    x5, x13, x5
        umlal   v5.2d, v20.2s, v19.s[2]
        sbcs    x22, x4, x22
        umlal2  v30.2d, v27.4s, v7.s[1]
        sbcs    x21, x11, x21
        umlal2  v5.2d, v20.4s, v19.s[3]
        sbcs    x20, x10, x20
        umlal   v30.2d, v16.2s, v7.s[2]
        sbcs    x19, x1, x19
        umlal   v5.2d, v17.2s, v0.s[0]
        sbcs    x3, x12, x3
        umlal2  v5.2d, v17.4s, v0.s[2]
        sbcs    x7, x25, x7
        stp     q22, q18, [x0, #-0x180]
        ldr     x15, [sp, #0x3e0]
        ldp     x17, x16, [sp]
        csetm   x8, lo
        adds    x26, x26, x6
        umlal2  v30.2d, v16.4s, v7.s[3]
        umlal   v30.2d, v26.2s, v19.s[0]
        umlal2  v4.2d, v13.4s, v3.s[3]
        umlal   v4.2d, v11.2s, v7.s[0]
        umlal2  v30.2d, v26.4s, v19.s[1]
        umlal   v30.2d, v24.2s, v19.s[2]
        umlal2  v30.2d, v24.4s, v19.s[3]
        umlal2  v4.2d, v11.4s, v7.s[1]
        umlal   v30.2d, v20.2s, v0.s[0]
        adcs    x5, x5, x15
        umlal   v4.2d, v27.2s, v7.s[2]
        umlal2  v4.2d, v27.4s, v7.s[3]
        umlal2  v30.2d, v20.4s, v0.s[2]
        umlal   v4.2d, v16.2s, v19.s[0]
        adcs    x22, x22, x14
        umlal   v21.2d, v29.2s, v3.s[0]
        adcs    x21, x21, x23
        stp     q5, q30, [x0, #-0x160]
        adcs    x20, x20, x27
        umlal2  v21.2d, v29.4s, v3.s[1]
        adcs    x19, x19, x24
        umlal   v21.2d, v10.2s, v3.s[2]
        adcs    x3, x3, x16
        umlal2  v4.2d, v16.4s, v19.s[1]
        str     x11, [sp, #0x3d8]
        ldr     x11, [sp, #0x3e8]
        adcs    x7, x7, x17
        umlal   v4.2d, v26.2s, v19.s[2]
        adc     x8, x8, xzr
        adds    x26, x10, x26
        umlal2  v21.2d, v10.4s, v3.s[3]
        adcs    x1, x1, x5
        umlal   v21.2d, v13.2s, v7.s[0]
        adcs    x22, x12, x22
        stp     x26, x1, [x11, #0x20]
        umlal2  v4.2d, v26.4s, v19.s[3]
        adcs    x21, x25, x21
        ldp     q9, q5, [x2, #-0x80]
        umlal   v4.2d, v24.2s, v0.s[0]
        adcs    x20, x6, x20
        ldp     q17, q18, [x9, #-0xa0]
        umlal2  v4.2d, v24.4s, v0.s[2]
        adcs    x19, x15, x19
        stp     x22, x21, [x11, #0x30]
        umlal2  v21.2d, v13.4s, v7.s[1]
        adcs    x25, x14, x3
        umlal   v21.2d, v11.2s, v7.s[2]
        adcs    x23, x23, x7
        ldp     x10, x7, [sp, #0x30]
        umlal2  v21.2d, v11.4s, v7.s[3]
        adcs    x27, x27, x8
        ldp     x15, x12, [sp, #0x20]
        ldp     x8, x6, [sp, #0x10]
        umlal   v1.2d, v6.2s, v3.s[0]
        adcs    x24, x24, xzr
        umlal2  v1.2d, v6.4s, v3.s[1]
        adcs    x3, x16, xzr
        ldp     x16, x14, [sp, #0x50]
        umlal   v21.2d, v27.2s, v19.s[0]
        adcs    x5, x17, xzr
        ldr     x11, [sp, #0xd8]
        ldr     x17, [sp, #0x48]
        subs    x6, x6, x7
        sbcs    x8, x8, x10
        umlal2  v21.2d, v27.4s, v19.s[1]
        and     v20.16b, v17.16b, v2.16b
        sbcs    x12, x12, x14
        umlal   v1.2d, v29.2s, v3.s[2]
        mov     v22.16b, v18.16b
        sbcs    x15, x15, x16
        umlal   v21.2d, v16.2s, v19.s[2]
        and     v18.16b, v18.16b, v2.16b
        sbcs    x17, x17, x11
        umlal2  v1.2d, v29.4s, v3.s[3]
        usra    v20.2d, v25.2d, #0x3a
        stp     x5, x25, [sp, #0x1f0]
        ldr     x5, [sp, #0x40]
        stp     x3, x24, [sp, #0x190]
        ldr     x3, [sp, #0xd0]
        sbcs    x5, x5, x3
        umlal   v1.2d, v10.2s, v7.s[0]
        usra    v18.2d, v17.2d, #0x3a
        ldr     x24, [sp, #0x60]
        stp     x27, x23, [sp, #0xf0]
        ldp     x25, x27, [sp, #0x1e0]
        sbcs    x24, x24, x27
        umlal2  v1.2d, v10.4s, v7.s[1]
        ldr     x23, [sp, #0x68]
        sbcs    x23, x23, x25
        umlal2  v21.2d, v16.4s, v19.s[3]
        stp     x19, x20, [sp, #0x1d0]
        csetm   x19, lo
        umlal   v21.2d, v26.2s, v0.s[0]
        eor     x6, x6, x19
        eor     x8, x8, x19
        eor     x12, x12, x19
        umlal2  v21.2d, v26.4s, v0.s[2]
        eor     x15, x15, x19
        eor     x17, x17, x19
        eor     x5, x5, x19
        umlal   v15.2d, v23.2s, v3.s[0]
        eor     x24, x24, x19
        eor     x23, x23, x19
        cmn     x19, #1
        umlal   v1.2d, v13.2s, v7.s[2]
        adcs    x19, x6, xzr
        umlal2  v1.2d, v13.4s, v7.s[3]
        adcs    x6, x8, xzr
        stp     q4, q21, [x0, #-0x140]
        adcs    x8, x12, xzr
        umlal2  v15.2d, v23.4s, v3.s[1]
        adcs    x12, x15, xzr
        umlal   v1.2d, v11.2s, v19.s[0]
        adcs    x15, x17, xzr
        umlal2  v1.2d, v11.4s, v19.s[1]
        adcs    x5, x5, xzr
        umlal   v1.2d, v27.2s, v19.s[2]
        adcs    x24, x24, xzr
        umlal   v15.2d, v6.2s, v3.s[2]
        adcs    x23, x23, xzr
        mul     x17, x19, x6
        umulh   x20, x19, x6
        ldp     q4, q17, [x9, #-0x80]
        umlal2  v15.2d, v6.4s, v3.s[3]
        ldp     q21, q24, [x2, #-0x60]
        umlal   v15.2d, v29.2s, v7.s[0]
        ldp     q25, q26, [x9, #-0x60]
        umlal2  v1.2d, v27.4s, v19.s[3]
        umlal2  v15.2d, v29.4s, v7.s[1]
        stp     x21, x22, [sp, #0x1c0]
        mul     x21, x19, x8
        umlal   v1.2d, v16.2s, v0.s[0]
        umlal   v15.2d, v10.2s, v7.s[2]
        umlal   v14.2d, v8.2s, v3.s[0]
        umulh   x22, x19, x8
        umlal2  v14.2d, v8.4s, v3.s[1]
        and     v30.16b, v17.16b, v2.16b
        adds    x20, x20, x21
        mov     v17.16b, v17.16b
        umlal2  v1.2d, v16.4s, v0.s[2]
        and     v16.16b, v4.16b, v2.16b
        umlal   v14.2d, v23.2s, v3.s[2]
        usra    v30.2d, v4.2d, #0x3a
        mul     x21, x19, x12
        usra    v16.2d, v22.2d, #0x3a
        umlal2  v15.2d, v10.4s, v7.s[3]
        umlal   v15.2d, v13.2s, v19.s[0]
        and     v4.16b, v25.16b, v2.16b
        umlal2  v14.2d, v23.4s, v3.s[3]
        mov     v22.16b, v26.16b
        stp     x1, x26, [sp, #0x1b0]
        umulh   x1, x19, x12
        umlal   v14.2d, v6.2s, v7.s[0]
        usra    v4.2d, v17.2d, #0x3a
        adcs    x21, x22, x21
        umlal2  v14.2d, v6.4s, v7.s[1]
        and     v17.16b, v26.16b, v2.16b
        umlal2  v15.2d, v13.4s, v19.s[1]
        umlal   v15.2d, v11.2s, v19.s[2]
        usra    v17.2d, v25.2d, #0x3a
        mul     x22, x6, x12
        umlal   v12.2d, v28.2s, v3.s[0]
        ldp     q25, q26, [x9, #-0x40]
        umlal2  v12.2d, v28.4s, v3.s[1]
        umlal2  v15.2d, v11.4s, v19.s[3]
        umulh   x26, x6, x12
        umlal   v12.2d, v8.2s, v3.s[2]
        adcs    x22, x1, x22
        umlal   v14.2d, v29.2s, v7.s[2]
        umlal2  v14.2d, v29.4s, v7.s[3]
        umlal   v14.2d, v10.2s, v19.s[0]
        mul     x1, x8, x12
        umlal2  v12.2d, v8.4s, v3.s[3]
        umlal   v20.2d, v9.2s, v3.s[0]
        umlal   v15.2d, v27.2s, v0.s[0]
        stp     x4, x13, [sp, #0x1a0]
        umulh   x4, x8, x12
        umlal2  v14.2d, v10.4s, v19.s[1]
        umlal2  v15.2d, v27.4s, v0.s[2]
        adcs    x26, x26, x1
        umlal   v12.2d, v23.2s, v7.s[0]
        umlal2  v20.2d, v9.4s, v3.s[1]
        umlal   v20.2d, v28.2s, v3.s[2]
        adc     x1, x4, xzr
        mul     x4, x6, x8
        umlal2  v12.2d, v23.4s, v7.s[1]
        umlal   v12.2d, v6.2s, v7.s[2]
        umlal   v14.2d, v13.2s, v19.s[2]
        umulh   x13, x6, x8
        umlal2  v14.2d, v13.4s, v19.s[3]
        adds    x21, x21, x4
        umlal   v14.2d, v11.2s, v0.s[0]
        umlal2  v12.2d, v6.4s, v7.s[3]
        umlal   v18.2d, v5.2s, v3.s[0]
        umlal2  v18.2d, v5.4s, v3.s[1]
        adcs    x22, x22, x13
        umlal2  v20.2d, v28.4s, v3.s[3]
        adcs    x26, x26, xzr
        umlal   v20.2d, v8.2s, v7.s[0]
        adc     x1, x1, xzr
        adds    x4, x17, x17
        umlal2  v20.2d, v8.4s, v7.s[1]
        adcs    x20, x20, x20
        umlal2  v14.2d, v11.4s, v0.s[2]
        ldp     q11, q27, [x2, #-0x40]
        adcs    x21, x21, x21
        adcs    x22, x22, x22
        umlal   v12.2d, v29.2s, v19.s[0]
        stp     q1, q15, [x0, #-0x120]
        adcs    x26, x26, x26
        umlal2  v12.2d, v29.4s, v19.s[1]
        umlal   v12.2d, v10.2s, v19.s[2]
        umulh   x13, x19, x19
        adcs    x1, x1, x1
        umlal   v20.2d, v23.2s, v7.s[2]
        umlal2  v20.2d, v23.4s, v7.s[3]
        adc     x17, xzr, xzr
        umlal2  v12.2d, v10.4s, v19.s[3]
        umlal   v12.2d, v13.2s, v0.s[0]
        umlal2  v12.2d, v13.4s, v0.s[2]
        and     v15.16b, v25.16b, v2.16b
        umlal   v18.2d, v9.2s, v3.s[2]
        str     x28, [sp, #0x3e0]
        mul     x28, x19, x19
        umlal   v20.2d, v6.2s, v19.s[0]
        usra    v15.2d, v22.2d, #0x3a
        adds    x4, x4, x13
        and     v13.16b, v26.16b, v2.16b
        mov     v1.16b, v26.16b
        umlal2  v20.2d, v6.4s, v19.s[1]
        mul     x13, x6, x6
        umlal   v20.2d, v29.2s, v19.s[2]
        usra    v13.2d, v25.2d, #0x3a
        umlal2  v18.2d, v9.4s, v3.s[3]
        umlal   v18.2d, v28.2s, v7.s[0]
        umulh   x25, x6, x6
        umlal   v16.2d, v21.2s, v3.s[0]
        adcs    x20, x20, x13
        stp     q14, q12, [x0, #-0x100]
        umlal2  v16.2d, v21.4s, v3.s[1]
        ldp     q14, q12, [x2, #-0x20]
        umlal2  v18.2d, v28.4s, v7.s[1]
        mul     x13, x8, x8
        umlal2  v20.2d, v29.4s, v19.s[3]
        adcs    x21, x21, x25
        umlal   v20.2d, v10.2s, v0.s[0]
        umlal   v18.2d, v8.2s, v7.s[2]
        umulh   x25, x8, x8
        umlal   v16.2d, v5.2s, v3.s[2]
        umlal2  v16.2d, v5.4s, v3.s[3]
        umlal2  v18.2d, v8.4s, v7.s[3]
        umlal   v18.2d, v23.2s, v19.s[0]
        mul     x27, x12, x12
        adcs    x22, x22, x13
        umlal   v30.2d, v24.2s, v3.s[0]
        adcs    x25, x26, x25
        umlal2  v20.2d, v10.4s, v0.s[2]
        ldp     q10, q22, [x9, #-0x20]
        umlal2  v18.2d, v23.4s, v19.s[1]
        umulh   x26, x12, x12
        umlal   v18.2d, v6.2s, v19.s[2]
        umlal   v16.2d, v9.2s, v7.s[0]
        adcs    x27, x1, x27
        umlal2  v16.2d, v9.4s, v7.s[1]
        umlal2  v18.2d, v6.4s, v19.s[3]
        umlal   v18.2d, v29.2s, v0.s[0]
        adc     x26, x17, x26
        mul     x1, x15, x5
        umlal   v4.2d, v11.2s, v3.s[0]
        umlal2  v30.2d, v24.4s, v3.s[1]
        umulh   x13, x15, x5
        umlal2  v4.2d, v11.4s, v3.s[1]
        umlal   v30.2d, v21.2s, v3.s[2]
        umlal   v16.2d, v28.2s, v7.s[2]
        umlal2  v16.2d, v28.4s, v7.s[3]
        mul     x17, x15, x24
        umlal   v16.2d, v8.2s, v19.s[0]
        umlal2  v30.2d, v21.4s, v3.s[3]
        umlal   v30.2d, v5.2s, v7.s[0]
        umulh   x3, x15, x24
        adds    x13, x13, x17
        ldp     q25, q26, [x2]
        umlal2  v30.2d, v5.4s, v7.s[1]
        umlal   v30.2d, v9.2s, v7.s[2]
        umlal   v4.2d, v24.2s, v3.s[2]
        mul     x17, x15, x23
        umlal   v17.2d, v27.2s, v3.s[0]
        umlal2  v16.2d, v8.4s, v19.s[1]
        umlal2  v4.2d, v24.4s, v3.s[3]
        mul     x11, x5, x23
        umlal2  v18.2d, v29.4s, v0.s[2]
        and     v29.16b, v22.16b, v2.16b
        adcs    x3, x3, x17
        mov     v22.16b, v22.16b
        usra    v29.2d, v10.2d, #0x3a
        and     v10.16b, v10.16b, v2.16b
        umulh   x17, x15, x23
        umlal2  v17.2d, v27.4s, v3.s[1]
        usra    v10.2d, v1.2d, #0x3a
        umlal2  v30.2d, v9.4s, v7.s[3]
        stp     q20, q18, [x0, #-0xe0]
        umlal   v4.2d, v21.2s, v7.s[0]
        mul     x16, x24, x23
        ldp     q1, q18, [x9]
        umlal   v30.2d, v28.2s, v19.s[0]
        adcs    x11, x17, x11
        umlal   v16.2d, v23.2s, v19.s[2]
        umlal2  v16.2d, v23.4s, v19.s[3]
        umulh   x17, x5, x23
        umlal2  v30.2d, v28.4s, v19.s[1]
        umlal2  v4.2d, v21.4s, v7.s[1]
        umlal   v16.2d, v6.2s, v0.s[0]
        umlal   v4.2d, v5.2s, v7.s[2]
        mul     x14, x5, x24
        umlal2  v16.2d, v6.4s, v0.s[2]
        ldp     q6, q20, [x2, #0x20]
        adcs    x16, x17, x16
        umlal   v30.2d, v8.2s, v19.s[2]
        umlal2  v30.2d, v8.4s, v19.s[3]
        umulh   x17, x24, x23
        umlal   v30.2d, v23.2s, v0.s[0]
        umlal   v17.2d, v11.2s, v3.s[2]
        umlal2  v17.2d, v11.4s, v3.s[3]
        umlal2  v4.2d, v5.4s, v7.s[3]
        umulh   x7, x5, x24
        umlal   v17.2d, v24.2s, v7.s[0]
        adc     x17, x17, xzr
        adds    x3, x3, x14
        umlal   v15.2d, v14.2s, v3.s[0]
        umlal2  v17.2d, v24.4s, v7.s[1]
        umlal2  v15.2d, v14.4s, v3.s[1]
        umulh   x14, x15, x15
        umlal2  v30.2d, v23.4s, v0.s[2]
        and     v23.16b, v18.16b, v2.16b
        adcs    x7, x11, x7
        mov     v18.16b, v18.16b
        adcs    x11, x16, xzr
        usra    v23.2d, v1.2d, #0x3a
        and     v1.16b, v1.16b, v2.16b
        adc     x16, x17, xzr
        adds    x1, x1, x1
        umlal   v4.2d, v9.2s, v19.s[0]
        adcs    x13, x13, x13
        mul     x17, x5, x5
        usra    v1.2d, v22.2d, #0x3a
        umlal   v13.2d, v12.2s, v3.s[0]
        adcs    x3, x3, x3
        umlal   v15.2d, v27.2s, v3.s[2]
        adcs    x7, x7, x7
        umlal2  v4.2d, v9.4s, v19.s[1]
        umulh   x10, x5, x5
        adcs    x11, x11, x11
        umlal   v4.2d, v28.2s, v19.s[2]
        adcs    x16, x16, x16
        umlal   v17.2d, v21.2s, v7.s[2]
        str     x26, [sp, #0x3d0]
        adc     x26, xzr, xzr
        adds    x1, x1, x14
        umlal2  v4.2d, v28.4s, v19.s[3]
        adcs    x13, x13, x17
        umlal2  v15.2d, v27.4s, v3.s[3]
        mul     x14, x24, x24
        umlal   v15.2d, v11.2s, v7.s[0]
        adcs    x3, x3, x10
        umlal2  v15.2d, v11.4s, v7.s[1]
        stp     q16, q30, [x0, #-0xc0]
        umulh   x10, x24, x24
        umlal2  v17.2d, v21.4s, v7.s[3]
        ldp     q16, q22, [x2, #0x40]
        adcs    x7, x7, x14
        umlal   v17.2d, v5.2s, v19.s[0]
        umlal   v15.2d, v24.2s, v7.s[2]
        umlal   v4.2d, v8.2s, v0.s[0]
        mul     x14, x23, x23
        umlal2  v4.2d, v8.4s, v0.s[2]
        adcs    x10, x11, x10
        umulh   x11, x23, x23
        adcs    x14, x16, x14
        mul     x16, x15, x15
        adc     x26, x26, x11
        subs    x19, x19, x15
        sbcs    x5, x6, x5
        sbcs    x24, x8, x24
        sbcs    x23, x12, x23
        csetm   x6, lo
        eor     x5, x5, x6
        eor     x24, x24, x6
        cmn     x6, #1
        eor     x23, x23, x6
        eor     x19, x19, x6
        adcs    x19, x19, xzr
        adcs    x5, x5, xzr
        adcs    x24, x24, xzr
        mul     x6, x19, x5
        adcs    x23, x23, xzr
        umulh   x8, x19, x5
        mul     x11, x19, x24
        umulh   x12, x19, x23
        umulh   x15, x19, x24
        mul     x17, x19, x23
        adds    x8, x8, x11
        ldp     q8, q30, [x9, #0x20]
        umlal2  v17.2d, v5.4s, v19.s[1]
        umlal2  v13.2d, v12.4s, v3.s[1]
        umlal   v10.2d, v25.2s, v3.s[0]
        umlal   v17.2d, v9.2s, v19.s[2]
        umlal2  v17.2d, v9.4s, v19.s[3]
        umlal   v13.2d, v14.2s, v3.s[2]
        umlal2  v13.2d, v14.4s, v3.s[3]
        umlal2  v15.2d, v24.4s, v7.s[3]
        umlal2  v10.2d, v25.4s, v3.s[1]
        umlal   v15.2d, v21.2s, v19.s[0]
        umlal   v17.2d, v28.2s, v0.s[0]
        umlal2  v17.2d, v28.4s, v0.s[2]
        stp     q4, q17, [x0, #-0xa0]
        and     v4.16b, v8.16b, v2.16b
        umlal   v13.2d, v27.2s, v7.s[0]
        umlal2  v15.2d, v21.4s, v19.s[1]
        usra    v4.2d, v18.2d, #0x3a
        and     v17.16b, v30.16b, v2.16b
        mov     v18.16b, v30.16b
        umlal   v15.2d, v5.2s, v19.s[2]
        umlal2  v13.2d, v27.4s, v7.s[1]
        umlal   v13.2d, v11.2s, v7.s[2]
        umlal2  v13.2d, v11.4s, v7.s[3]
        umlal2  v15.2d, v5.4s, v19.s[3]
        umlal   v10.2d, v12.2s, v3.s[2]
        usra    v17.2d, v8.2d, #0x3a
        umlal   v15.2d, v9.2s, v0.s[0]
        umlal2  v10.2d, v12.4s, v3.s[3]
        umlal   v10.2d, v14.2s, v7.s[0]
        umlal   v13.2d, v24.2s, v19.s[0]
        umlal2  v15.2d, v9.4s, v0.s[2]
        ldp     q8, q9, [x9, #0x40]
        umlal2  v10.2d, v14.4s, v7.s[1]
        umlal   v29.2d, v26.2s, v3.s[0]
        umlal2  v13.2d, v24.4s, v19.s[1]
        ldp     q28, q30, [x2, #0x60]
        umlal   v13.2d, v21.2s, v19.s[2]
        umlal2  v13.2d, v21.4s, v19.s[3]
        umlal   v10.2d, v27.2s, v7.s[2]
        and     v31.16b, v9.16b, v2.16b
        mov     v9.16b, v9.16b
        umlal2  v29.2d, v26.4s, v3.s[1]
        usra    v31.2d, v8.2d, #0x3a
        and     v8.16b, v8.16b, v2.16b
        umlal   v29.2d, v25.2s, v3.s[2]
        usra    v8.2d, v18.2d, #0x3a
        umlal2  v10.2d, v27.4s, v7.s[3]
        umlal2  v29.2d, v25.4s, v3.s[3]
        umlal   v29.2d, v12.2s, v7.s[0]
        umlal2  v29.2d, v12.4s, v7.s[1]
        umlal   v10.2d, v11.2s, v19.s[0]
        mul     x11, x5, x23
        umlal2  v10.2d, v11.4s, v19.s[1]
        adcs    x15, x15, x17
        umlal   v13.2d, v5.2s, v0.s[0]
        umlal2  v13.2d, v5.4s, v0.s[2]
        umulh   x17, x5, x23
        adcs    x11, x12, x11
        mul     x12, x24, x23
        umlal   v1.2d, v6.2s, v3.s[0]
        umlal2  v1.2d, v6.4s, v3.s[1]
        umlal   v1.2d, v26.2s, v3.s[2]
        stp     x26, x14, [sp]
        umulh   x26, x24, x23
        umlal   v29.2d, v14.2s, v7.s[2]
        adcs    x12, x17, x12
        umlal2  v1.2d, v26.4s, v3.s[3]
        umlal   v10.2d, v24.2s, v19.s[2]
        umlal2  v10.2d, v24.4s, v19.s[3]
        umlal   v23.2d, v20.2s, v3.s[0]
        adc     x26, x26, xzr
        mul     x17, x5, x24
        umlal2  v23.2d, v20.4s, v3.s[1]
        umlal   v10.2d, v21.2s, v0.s[0]
        umlal2  v29.2d, v14.4s, v7.s[3]
        umulh   x14, x5, x24
        umlal   v1.2d, v25.2s, v7.s[0]
        adds    x15, x15, x17
        umlal2  v1.2d, v25.4s, v7.s[1]
        umlal   v29.2d, v27.2s, v19.s[0]
        umlal   v1.2d, v12.2s, v7.s[2]
        umlal2  v10.2d, v21.4s, v0.s[2]
        ldp     q5, q18, [x9, #0x60]
        adcs    x11, x11, x14
        umlal   v23.2d, v6.2s, v3.s[2]
        adcs    x12, x12, xzr
        umlal   v4.2d, v16.2s, v3.s[0]
        adc     x26, x26, xzr
        adds    x6, x6, x6
        umlal2  v29.2d, v27.4s, v19.s[1]
        adcs    x8, x8, x8
        umlal   v29.2d, v11.2s, v19.s[2]
        adcs    x14, x15, x15
        umlal2  v23.2d, v6.4s, v3.s[3]
        adcs    x11, x11, x11
        stp     q15, q13, [x0, #-0x80]
        adcs    x12, x12, x12
        umlal2  v1.2d, v12.4s, v7.s[3]
        adcs    x26, x26, x26
        mov     v15.16b, v18.16b
        and     v13.16b, v18.16b, v2.16b
        adc     x15, xzr, xzr
        umulh   x17, x19, x19
        and     v18.16b, v5.16b, v2.16b
        usra    v13.2d, v5.2d, #0x3a
        umlal2  v29.2d, v11.4s, v19.s[3]
        usra    v18.2d, v9.2d, #0x3a
        ldp     q9, q5, [x2, #0x80]
        umlal   v1.2d, v14.2s, v19.s[0]
        umlal2  v4.2d, v16.4s, v3.s[1]
        umlal   v23.2d, v26.2s, v7.s[0]
        umlal2  v23.2d, v26.4s, v7.s[1]
        umlal2  v1.2d, v14.4s, v19.s[1]
        umlal   v29.2d, v24.2s, v0.s[0]
        umlal   v23.2d, v25.2s, v7.s[2]
        umlal   v4.2d, v20.2s, v3.s[2]
        umlal2  v4.2d, v20.4s, v3.s[3]
        umlal   v1.2d, v27.2s, v19.s[2]
        umlal2  v29.2d, v24.4s, v0.s[2]
        umlal2  v1.2d, v27.4s, v19.s[3]
        umlal2  v23.2d, v25.4s, v7.s[3]
        stp     q10, q29, [x0, #-0x60]
        umlal   v1.2d, v11.2s, v0.s[0]
        umlal   v23.2d, v12.2s, v19.s[0]
        umlal   v4.2d, v6.2s, v7.s[0]
        umlal2  v4.2d, v6.4s, v7.s[1]
        adds    x6, x6, x17
        mul     x19, x19, x19
        umlal   v4.2d, v26.2s, v7.s[2]
        umlal2  v23.2d, v12.4s, v19.s[1]
        umlal   v23.2d, v14.2s, v19.s[2]
        mul     x17, x5, x5
        umlal2  v1.2d, v11.4s, v0.s[2]
        umlal   v17.2d, v22.2s, v3.s[0]
        umlal2  v23.2d, v14.4s, v19.s[3]
        umulh   x5, x5, x5
        umlal   v23.2d, v27.2s, v0.s[0]
        adcs    x8, x8, x17
        umlal2  v4.2d, v26.4s, v7.s[3]
        umlal   v4.2d, v25.2s, v19.s[0]
        umlal2  v17.2d, v22.4s, v3.s[1]
        mul     x17, x24, x24
        umlal   v17.2d, v16.2s, v3.s[2]
        adcs    x5, x14, x5
        umlal2  v17.2d, v16.4s, v3.s[3]
        umlal   v8.2d, v28.2s, v3.s[0]
        umulh   x24, x24, x24
        umlal2  v4.2d, v25.4s, v19.s[1]
        adcs    x11, x11, x17
        umlal   v4.2d, v12.2s, v19.s[2]
        umlal2  v23.2d, v27.4s, v0.s[2]
        ldp     q10, q11, [x9, #0x80]
        umlal   v17.2d, v20.2s, v7.s[0]
        mul     x14, x23, x23
        umlal2  v8.2d, v28.4s, v3.s[1]
        adcs    x24, x12, x24
        umlal2  v17.2d, v20.4s, v7.s[1]
        stp     q1, q23, [x0, #-0x40]
        umulh   x23, x23, x23
        umlal   v17.2d, v6.2s, v7.s[2]
        adcs    x26, x26, x14
        ldp     q1, q21, [x2, #0xa0]
        umlal2  v17.2d, v6.4s, v7.s[3]
        umlal2  v4.2d, v12.4s, v19.s[3]
        umlal   v4.2d, v14.2s, v0.s[0]
        umlal2  v4.2d, v14.4s, v0.s[2]
        and     v14.16b, v11.16b, v2.16b
        adc     x23, x15, x23
        subs    x19, x28, x19
        mov     v11.16b, v11.16b
        and     v23.16b, v10.16b, v2.16b
        sbcs    x6, x4, x6
        usra    v14.2d, v10.2d, #0x3a
        umlal   v8.2d, v22.2s, v3.s[2]
        ldr     x12, [sp, #0x3d0]
        ldp     x17, x14, [sp]
        sbcs    x8, x20, x8
        usra    v23.2d, v15.2d, #0x3a
        ldp     q15, q10, [x9, #0xc0]
        sbcs    x5, x21, x5
        umlal2  v8.2d, v22.4s, v3.s[3]
        sbcs    x11, x22, x11
        umlal   v8.2d, v16.2s, v7.s[0]
        sbcs    x24, x25, x24
        umlal2  v8.2d, v16.4s, v7.s[1]
        sbcs    x26, x27, x26
        umlal   v31.2d, v30.2s, v3.s[0]
        sbcs    x23, x12, x23
        umlal   v17.2d, v26.2s, v19.s[0]
        ldp     q24, q27, [x9, #0xa0]
        csetm   x15, lo
        adds    x19, x19, x16
        umlal2  v17.2d, v26.4s, v19.s[1]
        adcs    x6, x6, x1
        umlal2  v31.2d, v30.4s, v3.s[1]
        adcs    x8, x8, x13
        umlal   v18.2d, v9.2s, v3.s[0]
        adcs    x5, x5, x3
        umlal   v17.2d, v25.2s, v19.s[2]
        and     v29.16b, v10.16b, v2.16b
        adcs    x11, x11, x7
        mov     v10.16b, v10.16b
        adcs    x24, x24, x10
        usra    v29.2d, v15.2d, #0x3a
        and     v15.16b, v15.16b, v2.16b
        adcs    x26, x26, x14
        umlal2  v17.2d, v25.4s, v19.s[3]
        adcs    x23, x23, x17
        umlal   v8.2d, v20.2s, v7.s[2]
        adc     x15, x15, xzr
        adds    x19, x22, x19
        umlal2  v8.2d, v20.4s, v7.s[3]
        adcs    x22, x25, x6
        umlal   v8.2d, v6.2s, v19.s[0]
        adcs    x25, x27, x8
        umlal   v31.2d, v28.2s, v3.s[2]
        adcs    x27, x12, x5
        umlal2  v31.2d, v28.4s, v3.s[3]
        adcs    x5, x16, x11
        umlal2  v18.2d, v9.4s, v3.s[1]
        adcs    x24, x1, x24
        umlal   v31.2d, v22.2s, v7.s[0]
        adcs    x26, x13, x26
        umlal   v17.2d, v12.2s, v0.s[0]
        adcs    x23, x3, x23
        umlal2  v17.2d, v12.4s, v0.s[2]
        and     v12.16b, v24.16b, v2.16b
        adcs    x1, x7, x15
        ldp     x8, x7, [sp, #0x30]
        umlal2  v8.2d, v6.4s, v19.s[1]
        adcs    x3, x10, xzr
        usra    v12.2d, v11.2d, #0x3a
        mov     v11.16b, v27.16b
        adcs    x6, x14, xzr
        umulh   x10, x7, x8
        ldp     x16, x13, [sp, #0x50]
        and     v27.16b, v27.16b, v2.16b
        adcs    x11, x17, xzr
        usra    v15.2d, v11.2d, #0x3a
        umlal   v13.2d, v5.2s, v3.s[0]
        usra    v27.2d, v24.2d, #0x3a
        umlal   v8.2d, v26.2s, v19.s[2]
        umlal2  v31.2d, v22.4s, v7.s[1]
        mul     x12, x7, x8
        umlal   v31.2d, v16.2s, v7.s[2]
        umlal   v18.2d, v30.2s, v3.s[2]
        umlal2  v18.2d, v30.4s, v3.s[3]
        mul     x14, x7, x13
        umlal2  v13.2d, v5.4s, v3.s[1]
        stp     q4, q17, [x0, #-0x20]
        umlal2  v31.2d, v16.4s, v7.s[3]
        umulh   x15, x7, x13
        ldp     q11, q4, [x2, #0xc0]
        umlal   v13.2d, v9.2s, v3.s[2]
        ldp     q17, q24, [x2, #0xe0]
        umlal   v23.2d, v1.2s, v3.s[0]
        umlal2  v8.2d, v26.4s, v19.s[3]
        umlal   v18.2d, v28.2s, v7.s[0]
        umlal2  v13.2d, v9.4s, v3.s[3]
        umlal   v31.2d, v20.2s, v19.s[0]
        umlal2  v18.2d, v28.4s, v7.s[1]
        umlal   v8.2d, v25.2s, v0.s[0]
        umlal2  v8.2d, v25.4s, v0.s[2]
        umlal2  v23.2d, v1.4s, v3.s[1]
        umlal   v18.2d, v22.2s, v7.s[2]
        umlal2  v18.2d, v22.4s, v7.s[3]
        umlal   v18.2d, v16.2s, v19.s[0]
        umlal2  v31.2d, v20.4s, v19.s[1]
        umlal   v13.2d, v30.2s, v7.s[0]
        umlal2  v13.2d, v30.4s, v7.s[1]
        umlal2  v18.2d, v16.4s, v19.s[1]
        umlal   v23.2d, v5.2s, v3.s[2]
        umlal   v31.2d, v6.2s, v19.s[2]
        umulh   x17, x7, x16
        umlal   v13.2d, v28.2s, v7.s[2]
        umlal2  v23.2d, v5.4s, v3.s[3]
        umlal   v14.2d, v21.2s, v3.s[0]
        stp     x11, x6, [sp, #0xe0]
        umulh   x11, x8, x16
        mul     x6, x7, x16
        umlal   v18.2d, v20.2s, v19.s[2]
        umlal2  v18.2d, v20.4s, v19.s[3]
        umlal   v12.2d, v11.2s, v3.s[0]
        stp     x3, x1, [sp, #0xc0]
        mul     x3, x8, x16
        umlal   v23.2d, v9.2s, v7.s[0]
        umlal2  v31.2d, v6.4s, v19.s[3]
        umlal2  v23.2d, v9.4s, v7.s[1]
        umlal   v31.2d, v26.2s, v0.s[0]
        mul     x1, x13, x16
        umlal2  v14.2d, v21.4s, v3.s[1]
        umlal   v23.2d, v30.2s, v7.s[2]
        umlal2  v23.2d, v30.4s, v7.s[3]
        adds    x10, x10, x14
        umlal   v23.2d, v28.2s, v19.s[0]
        adcs    x6, x15, x6
        umlal2  v13.2d, v28.4s, v7.s[3]
        adcs    x3, x17, x3
        umlal   v13.2d, v22.2s, v19.s[0]
        umlal2  v13.2d, v22.4s, v19.s[1]
        umulh   x14, x13, x16
        umlal2  v12.2d, v11.4s, v3.s[1]
        adcs    x1, x11, x1
        umlal2  v23.2d, v28.4s, v19.s[1]
        umlal   v14.2d, v1.2s, v3.s[2]
        umlal2  v31.2d, v26.4s, v0.s[2]
        umlal   v12.2d, v21.2s, v3.s[2]
        adc     x11, x14, xzr
        umulh   x14, x8, x13
        umlal   v13.2d, v16.2s, v19.s[2]
        umlal2  v13.2d, v16.4s, v19.s[3]
        umlal   v23.2d, v22.2s, v19.s[2]
        stp     q8, q31, [x0]
        mul     x15, x8, x13
        umlal   v13.2d, v20.2s, v0.s[0]
        ldp     q8, q25, [x9, #0xe0]
        umlal2  v12.2d, v21.4s, v3.s[3]
        umlal2  v14.2d, v1.4s, v3.s[3]
        umlal   v18.2d, v6.2s, v0.s[0]
        adds    x6, x6, x15
        umlal2  v18.2d, v6.4s, v0.s[2]
        ldp     q6, q26, [x2, #0x100]
        adcs    x3, x3, x14
        umlal   v14.2d, v5.2s, v7.s[0]
        adcs    x1, x1, xzr
        umlal2  v14.2d, v5.4s, v7.s[1]
        adc     x11, x11, xzr
        adds    x12, x12, x12
        umlal   v14.2d, v9.2s, v7.s[2]
        adcs    x10, x10, x10
        umlal2  v14.2d, v9.4s, v7.s[3]
        adcs    x6, x6, x6
        umlal   v12.2d, v1.2s, v7.s[0]
        adcs    x3, x3, x3
        umlal2  v13.2d, v20.4s, v0.s[2]
        mov     v20.16b, v25.16b
        adcs    x1, x1, x1
        and     v25.16b, v25.16b, v2.16b
        adcs    x11, x11, x11
        umlal   v14.2d, v30.2s, v19.s[0]
        adc     x14, xzr, xzr
        umulh   x15, x7, x7
        usra    v25.2d, v8.2d, #0x3a
        and     v8.16b, v8.16b, v2.16b
        umlal2  v23.2d, v22.4s, v19.s[3]
        usra    v8.2d, v10.2d, #0x3a
        ldp     q10, q31, [x9, #0x100]
        umlal   v27.2d, v4.2s, v3.s[0]
        mul     x17, x7, x7
        umlal2  v27.2d, v4.4s, v3.s[1]
        adds    x12, x12, x15
        umlal2  v14.2d, v30.4s, v19.s[1]
        umlal2  v12.2d, v1.4s, v7.s[1]
        mul     x15, x8, x8
        umlal   v27.2d, v11.2s, v3.s[2]
        stp     q18, q13, [x0, #0x20]
        umlal   v14.2d, v28.2s, v19.s[2]
        stp     x23, x26, [sp, #0xa0]
        umulh   x23, x8, x8
        ldp     q13, q18, [x2, #0x120]
        umlal   v23.2d, v16.2s, v0.s[0]
        adcs    x10, x10, x15
        umlal2  v23.2d, v16.4s, v0.s[2]
        umlal   v12.2d, v5.2s, v7.s[2]
        umlal2  v12.2d, v5.4s, v7.s[3]
        mul     x15, x13, x13
        umlal2  v27.2d, v11.4s, v3.s[3]
        adcs    x23, x6, x23
        umlal   v12.2d, v9.2s, v19.s[0]
        umlal2  v14.2d, v28.4s, v19.s[3]
        mul     x6, x16, x16
        umlal   v15.2d, v17.2s, v3.s[0]
        adcs    x3, x3, x15
        umlal   v14.2d, v22.2s, v0.s[0]
        umlal   v27.2d, v21.2s, v7.s[0]
        umulh   x15, x13, x13
        umlal2  v27.2d, v21.4s, v7.s[1]
        umlal2  v12.2d, v9.4s, v19.s[1]
        umlal   v12.2d, v30.2s, v19.s[2]
        umlal2  v15.2d, v17.4s, v3.s[1]
        umulh   x26, x16, x16
        umlal   v27.2d, v1.2s, v7.s[2]
        adcs    x1, x1, x15
        umlal2  v14.2d, v22.4s, v0.s[2]
        and     v16.16b, v31.16b, v2.16b
        adcs    x6, x11, x6
        mov     v22.16b, v31.16b
        usra    v16.2d, v10.2d, #0x3a
        and     v10.16b, v10.16b, v2.16b
        umlal   v15.2d, v4.2s, v3.s[2]
        adc     x26, x14, x26
        ldp     x14, x11, [sp, #0xd0]
        mul     x15, x11, x14
        usra    v10.2d, v20.2d, #0x3a
        umlal2  v15.2d, v4.4s, v3.s[3]
        umlal2  v27.2d, v1.4s, v7.s[3]
        umlal2  v12.2d, v30.4s, v19.s[3]
        stp     x24, x5, [sp, #0x90]
        umulh   x24, x11, x14
        umlal   v27.2d, v5.2s, v19.s[0]
        umlal   v12.2d, v28.2s, v0.s[0]
        stp     q23, q14, [x0, #0x40]
        ldp     q14, q20, [x9, #0x120]
        umlal2  v27.2d, v5.4s, v19.s[1]
        umlal   v15.2d, v11.2s, v7.s[0]
        umlal2  v12.2d, v28.4s, v0.s[2]
        ldp     q23, q28, [x2, #0x140]
        ldr     x5, [sp, #0x1e8]
        stp     x27, x25, [sp, #0x80]
        mul     x27, x11, x5
        umlal   v27.2d, v9.2s, v19.s[2]
        umlal   v29.2d, v24.2s, v3.s[0]
        umlal2  v27.2d, v9.4s, v19.s[3]
        umulh   x25, x11, x5
        umlal2  v15.2d, v11.4s, v7.s[1]
        adds    x24, x24, x27
        ldr     x27, [sp, #0x1e0]
        umlal   v15.2d, v21.2s, v7.s[2]
        umlal2  v29.2d, v24.4s, v3.s[1]
        umlal   v29.2d, v17.2s, v3.s[2]
        stp     x22, x19, [sp, #0x70]
        mul     x22, x11, x27
        umlal   v27.2d, v30.2s, v0.s[0]
        umlal2  v15.2d, v21.4s, v7.s[3]
        umlal   v15.2d, v1.2s, v19.s[0]
        umulh   x19, x11, x27
        umlal2  v27.2d, v30.4s, v0.s[2]
        mov     v30.16b, v20.16b
        adcs    x22, x25, x22
        umlal2  v29.2d, v17.4s, v3.s[3]
        and     v20.16b, v20.16b, v2.16b
        umlal2  v15.2d, v1.4s, v19.s[1]
        usra    v20.2d, v14.2d, #0x3a
        and     v14.16b, v14.16b, v2.16b
        mul     x25, x14, x27
        usra    v14.2d, v22.2d, #0x3a
        stp     q12, q27, [x0, #0x60]
        umlal   v15.2d, v5.2s, v19.s[2]
        ldp     q12, q22, [x9, #0x140]
        umlal2  v15.2d, v5.4s, v19.s[3]
        stp     x21, x20, [sp, #0x60]
        umulh   x21, x14, x27
        umlal   v29.2d, v4.2s, v7.s[0]
        adcs    x19, x19, x25
        umlal   v15.2d, v9.2s, v0.s[0]
        umlal   v14.2d, v23.2s, v3.s[0]
        umlal2  v29.2d, v4.4s, v7.s[1]
        mul     x25, x5, x27
        umlal   v29.2d, v11.2s, v7.s[2]
        umlal   v10.2d, v13.2s, v3.s[0]
        umlal2  v15.2d, v9.4s, v0.s[2]
        ldp     q9, q27, [x9, #0x160]
        umulh   x20, x5, x27
        adcs    x21, x21, x25
        adc     x20, x20, xzr
        mul     x25, x14, x5
        umlal2  v14.2d, v23.4s, v3.s[1]
        umlal   v14.2d, v18.2s, v3.s[2]
        umlal2  v29.2d, v11.4s, v7.s[3]
        stp     x4, x28, [sp, #0x50]
        umulh   x4, x14, x5
        umlal2  v14.2d, v18.4s, v3.s[3]
        adds    x22, x22, x25
        umlal   v25.2d, v26.2s, v3.s[0]
        umlal2  v25.2d, v26.4s, v3.s[1]
        umlal   v25.2d, v6.2s, v3.s[2]
        umulh   x25, x11, x11
        umlal   v8.2d, v6.2s, v3.s[0]
        adcs    x19, x19, x4
        umlal2  v10.2d, v13.4s, v3.s[1]
        adcs    x21, x21, xzr
        umlal   v10.2d, v26.2s, v3.s[2]
        adc     x20, x20, xzr
        adds    x4, x15, x15
        umlal2  v10.2d, v26.4s, v3.s[3]
        adcs    x24, x24, x24
        umulh   x15, x14, x14
        umlal2  v8.2d, v6.4s, v3.s[1]
        adcs    x22, x22, x22
        umlal   v8.2d, v24.2s, v3.s[2]
        adcs    x19, x19, x19
        umlal   v29.2d, v21.2s, v19.s[0]
        adcs    x21, x21, x21
        umlal2  v25.2d, v6.4s, v3.s[3]
        adcs    x20, x20, x20
        mul     x28, x5, x5
        umlal2  v8.2d, v24.4s, v3.s[3]
        stp     x26, x6, [sp, #0x10]
        adc     x26, xzr, xzr
        umlal   v16.2d, v18.2s, v3.s[0]
        umlal   v25.2d, v24.2s, v7.s[0]
        mul     x6, x27, x27
        adds    x25, x4, x25
        umlal2  v16.2d, v18.4s, v3.s[1]
        umlal   v16.2d, v13.2s, v3.s[2]
        umlal2  v16.2d, v13.4s, v3.s[3]
        umulh   x4, x5, x5
        umlal   v16.2d, v26.2s, v7.s[0]
        umlal   v8.2d, v17.2s, v7.s[0]
        umlal2  v8.2d, v17.4s, v7.s[1]
        umlal2  v16.2d, v26.4s, v7.s[1]
        stp     x25, x1, [sp]
        mul     x25, x14, x14
        umlal   v10.2d, v6.2s, v7.s[0]
        umlal2  v10.2d, v6.4s, v7.s[1]
        umlal   v10.2d, v24.2s, v7.s[2]
        umulh   x1, x27, x27
        umlal   v8.2d, v4.2s, v7.s[2]
        adcs    x24, x24, x25
        umlal2  v25.2d, v24.4s, v7.s[1]
        adcs    x22, x22, x15
        adcs    x19, x19, x28
        umlal   v25.2d, v17.2s, v7.s[2]
        adcs    x21, x21, x4
        umlal2  v25.2d, v17.4s, v7.s[3]
        adcs    x20, x20, x6
        umlal   v16.2d, v6.2s, v7.s[2]
        adc     x25, x26, x1
        subs    x26, x7, x11
        umlal2  v10.2d, v24.4s, v7.s[3]
        sbcs    x28, x8, x14
        umlal   v10.2d, v17.2s, v19.s[0]
        sbcs    x1, x13, x5
        umlal2  v8.2d, v4.4s, v7.s[3]
        sbcs    x27, x16, x27
        umlal2  v16.2d, v6.4s, v7.s[3]
        csetm   x4, lo
        umlal   v25.2d, v4.2s, v19.s[0]
        eor     x1, x1, x4
        eor     x26, x26, x4
        cmn     x4, #1
        umlal   v8.2d, v11.2s, v19.s[0]
        adcs    x26, x26, xzr
        eor     x27, x27, x4
        eor     x28, x28, x4
        umlal2  v10.2d, v17.4s, v19.s[1]
        adcs    x28, x28, xzr
        umlal   v10.2d, v4.2s, v19.s[2]
        adcs    x1, x1, xzr
        umlal2  v25.2d, v4.4s, v19.s[1]
        adcs    x27, x27, xzr
        mul     x4, x26, x1
        umlal2  v29.2d, v21.4s, v19.s[1]
        umlal   v29.2d, v1.2s, v19.s[2]
        umlal2  v29.2d, v1.4s, v19.s[3]
        mul     x5, x26, x28
        umlal   v29.2d, v5.2s, v0.s[0]
        umlal2  v8.2d, v11.4s, v19.s[1]
        umlal   v8.2d, v21.2s, v19.s[2]
        umulh   x6, x26, x28
        umlal2  v8.2d, v21.4s, v19.s[3]
        umlal   v25.2d, v11.2s, v19.s[2]
        umlal2  v29.2d, v5.4s, v0.s[2]
        mov     v5.16b, v22.16b
        and     v22.16b, v22.16b, v2.16b
        umlal2  v25.2d, v11.4s, v19.s[3]
        adds    x4, x6, x4
        umulh   x6, x26, x1
        usra    v22.2d, v12.2d, #0x3a
        and     v12.16b, v12.16b, v2.16b
        umlal   v25.2d, v21.2s, v0.s[0]
        usra    v12.2d, v30.2d, #0x3a
        and     v30.16b, v27.16b, v2.16b
        mov     v27.16b, v27.16b
        mul     x7, x26, x27
        usra    v30.2d, v9.2d, #0x3a
        and     v9.16b, v9.16b, v2.16b
        umlal   v16.2d, v24.2s, v19.s[0]
        usra    v9.2d, v5.2d, #0x3a
        umlal   v8.2d, v1.2s, v0.s[0]
        umulh   x8, x26, x27
        umlal2  v10.2d, v4.4s, v19.s[3]
        adcs    x6, x6, x7
        umlal   v20.2d, v28.2s, v3.s[0]
        umlal   v10.2d, v11.2s, v0.s[0]
        umlal2  v25.2d, v21.4s, v0.s[2]
        ldp     q5, q21, [x2, #0x180]
        mul     x7, x11, x11
        umlal   v14.2d, v13.2s, v7.s[0]
        umlal2  v20.2d, v28.4s, v3.s[1]
        umlal2  v14.2d, v13.4s, v7.s[1]
        umulh   x11, x28, x27
        umlal2  v8.2d, v1.4s, v0.s[2]
        ldp     q1, q31, [x2, #0x160]
        stp     q15, q29, [x0, #0x80]
        umlal   v14.2d, v26.2s, v7.s[2]
        umlal2  v16.2d, v24.4s, v19.s[1]
        mul     x13, x28, x27
        umlal   v16.2d, v17.2s, v19.s[2]
        umlal2  v10.2d, v11.4s, v0.s[2]
        ldp     q15, q11, [x9, #0x180]
        umlal   v20.2d, v23.2s, v3.s[2]
        mul     x14, x1, x27
        stp     q8, q25, [x0, #0xa0]
        adcs    x8, x8, x13
        umlal2  v14.2d, v26.4s, v7.s[3]
        ldp     q8, q25, [x2, #0x1a0]
        umlal   v12.2d, v1.2s, v3.s[0]
        umulh   x13, x1, x27
        umlal2  v20.2d, v23.4s, v3.s[3]
        adcs    x11, x11, x14
        umlal2  v16.2d, v17.4s, v19.s[3]
        umlal   v16.2d, v4.2s, v0.s[0]
        umlal2  v12.2d, v1.4s, v3.s[1]
        umlal   v20.2d, v18.2s, v7.s[0]
        adc     x13, x13, xzr
        mul     x14, x28, x1
        umlal   v14.2d, v6.2s, v19.s[0]
        umlal2  v14.2d, v6.4s, v19.s[1]
        umlal   v22.2d, v31.2s, v3.s[0]
        umlal2  v20.2d, v18.4s, v7.s[1]
        adds    x6, x6, x14
        umulh   x14, x28, x1
        umlal2  v16.2d, v4.4s, v0.s[2]
        and     v4.16b, v15.16b, v2.16b
        usra    v4.2d, v27.2d, #0x3a
        mov     v27.16b, v11.16b
        umlal   v14.2d, v24.2s, v19.s[2]
        and     v11.16b, v11.16b, v2.16b
        umlal2  v14.2d, v24.4s, v19.s[3]
        adcs    x8, x8, x14
        usra    v11.2d, v15.2d, #0x3a
        umlal   v20.2d, v13.2s, v7.s[2]
        adcs    x11, x11, xzr
        stp     q10, q16, [x0, #0xc0]
        adc     x13, x13, xzr
        adds    x5, x5, x5
        umlal   v12.2d, v28.2s, v3.s[2]
        adcs    x4, x4, x4
        ldp     q15, q10, [x9, #0x1a0]
        umlal2  v22.2d, v31.4s, v3.s[1]
        adcs    x6, x6, x6
        umlal2  v20.2d, v13.4s, v7.s[3]
        adcs    x8, x8, x8
        umlal   v20.2d, v26.2s, v19.s[0]
        adcs    x11, x11, x11
        umlal2  v12.2d, v28.4s, v3.s[3]
        adcs    x13, x13, x13
        umlal   v12.2d, v23.2s, v7.s[0]
        adc     x14, xzr, xzr
        umulh   x15, x26, x26
        umlal2  v20.2d, v26.4s, v19.s[1]
        umlal   v9.2d, v5.2s, v3.s[0]
        umlal   v14.2d, v17.2s, v0.s[0]
        and     v16.16b, v15.16b, v2.16b
        umlal2  v12.2d, v23.4s, v7.s[1]
        adds    x5, x5, x15
        mul     x26, x26, x26
        usra    v16.2d, v27.2d, #0x3a
        and     v27.16b, v10.16b, v2.16b
        mov     v10.16b, v10.16b
        usra    v27.2d, v15.2d, #0x3a
        umlal   v12.2d, v18.2s, v7.s[2]
        mul     x15, x28, x28
        umlal   v22.2d, v1.2s, v3.s[2]
        umlal2  v12.2d, v18.4s, v7.s[3]
        umlal2  v22.2d, v1.4s, v3.s[3]
        umulh   x28, x28, x28
        umlal   v22.2d, v28.2s, v7.s[0]
        adcs    x4, x4, x15
        umlal2  v14.2d, v17.4s, v0.s[2]
        ldp     q17, q29, [x2, #0x1c0]
        umlal   v20.2d, v6.2s, v19.s[2]
        umlal2  v20.2d, v6.4s, v19.s[3]
        umlal   v12.2d, v13.2s, v19.s[0]
        umulh   x15, x1, x1
        umlal   v20.2d, v24.2s, v0.s[0]
        adcs    x28, x6, x28
        umlal2  v9.2d, v5.4s, v3.s[1]
        umlal   v9.2d, v31.2s, v3.s[2]
        umlal2  v22.2d, v28.4s, v7.s[1]
        mul     x1, x1, x1
        umlal2  v12.2d, v13.4s, v19.s[1]
        umlal2  v20.2d, v24.4s, v0.s[2]
        umlal   v22.2d, v23.2s, v7.s[2]
        mul     x6, x27, x27
        umlal2  v22.2d, v23.4s, v7.s[3]
        adcs    x1, x8, x1
        umlal   v12.2d, v26.2s, v19.s[2]
        adcs    x8, x11, x15
        umlal2  v12.2d, v26.4s, v19.s[3]
        umulh   x27, x27, x27
        umlal   v22.2d, v18.2s, v19.s[0]
        adcs    x6, x13, x6
        umlal2  v22.2d, v18.4s, v19.s[1]
        umlal   v22.2d, v13.2s, v19.s[2]
        umlal2  v9.2d, v31.4s, v3.s[3]
        adc     x27, x14, x27
        ldp     x15, x11, [sp]
        ldp     x14, x13, [sp, #0x10]
        umlal   v30.2d, v21.2s, v3.s[0]
        subs    x26, x17, x26
        sbcs    x5, x12, x5
        umlal   v9.2d, v1.2s, v7.s[0]
        umlal2  v9.2d, v1.4s, v7.s[1]
        umlal   v9.2d, v28.2s, v7.s[2]
        sbcs    x4, x10, x4
        sbcs    x28, x23, x28
        umlal   v12.2d, v6.2s, v0.s[0]
        umlal   v4.2d, v8.2s, v3.s[0]
        sbcs    x1, x3, x1
        sbcs    x8, x11, x8
        umlal2  v22.2d, v13.4s, v19.s[3]
        sbcs    x6, x13, x6
        umlal2  v30.2d, v21.4s, v3.s[1]
        sbcs    x27, x14, x27
        umlal2  v9.2d, v28.4s, v7.s[3]
        csetm   x16, lo
        adds    x26, x26, x7
        umlal   v30.2d, v5.2s, v3.s[2]
        adcs    x5, x5, x15
        stp     q14, q20, [x0, #0xe0]
        umlal2  v4.2d, v8.4s, v3.s[1]
        adcs    x4, x4, x24
        ldp     q14, q15, [x9, #0x1c0]
        umlal2  v12.2d, v6.4s, v0.s[2]
        adcs    x28, x28, x22
        ldp     q6, q20, [x2, #0x1e0]
        umlal2  v30.2d, v5.4s, v3.s[3]
        adcs    x1, x1, x19
        adcs    x8, x8, x21
        umlal   v22.2d, v26.2s, v0.s[0]
        adcs    x6, x6, x20
        umlal   v30.2d, v31.2s, v7.s[0]
        adcs    x27, x27, x25
        umlal   v9.2d, v23.2s, v19.s[0]
        adc     x16, x16, xzr
        adds    x26, x3, x26
        umlal2  v30.2d, v31.4s, v7.s[1]
        adcs    x3, x11, x5
        umlal2  v9.2d, v23.4s, v19.s[1]
        adcs    x4, x13, x4
        umlal   v9.2d, v18.2s, v19.s[2]
        umlal   v4.2d, v21.2s, v3.s[2]
        umlal2  v4.2d, v21.4s, v3.s[3]
        umlal   v30.2d, v1.2s, v7.s[2]
        umlal2  v30.2d, v1.4s, v7.s[3]
        umlal2  v9.2d, v18.4s, v19.s[3]
        umlal   v11.2d, v25.2s, v3.s[0]
        umlal2  v22.2d, v26.4s, v0.s[2]
        and     v24.16b, v15.16b, v2.16b
        mov     v15.16b, v15.16b
        usra    v24.2d, v14.2d, #0x3a
        and     v14.16b, v14.16b, v2.16b
        umlal   v30.2d, v28.2s, v19.s[0]
        usra    v14.2d, v10.2d, #0x3a
        umlal2  v11.2d, v25.4s, v3.s[1]
        umlal   v11.2d, v8.2s, v3.s[2]
        umlal   v4.2d, v5.2s, v7.s[0]
        umlal   v9.2d, v13.2s, v0.s[0]
        umlal2  v9.2d, v13.4s, v0.s[2]
        ldp     q10, q13, [x9, #0x1e0]
        umlal2  v30.2d, v28.4s, v19.s[1]
        umlal2  v4.2d, v5.4s, v7.s[1]
        umlal   v4.2d, v31.2s, v7.s[2]
        umlal   v30.2d, v23.2s, v19.s[2]
        stp     q12, q22, [x0, #0x100]
        mov     v12.16b, v13.16b
        ldp     q22, q26, [x2, #0x200]
        umlal   v16.2d, v17.2s, v3.s[0]
        adcs    x28, x14, x28
        umlal2  v16.2d, v17.4s, v3.s[1]
        adcs    x1, x7, x1
        and     v13.16b, v13.16b, v2.16b
        umlal2  v11.2d, v8.4s, v3.s[3]
        adcs    x5, x15, x8
        umlal   v11.2d, v21.2s, v7.s[0]
        adcs    x24, x24, x6
        usra    v13.2d, v10.2d, #0x3a
        umlal2  v4.2d, v31.4s, v7.s[3]
        ldp     x7, x6, [sp, #0x50]
        adcs    x22, x22, x27
        ldr     x27, [sp, #0x3e0]
        and     v10.16b, v10.16b, v2.16b
        umlal2  v11.2d, v21.4s, v7.s[1]
        adcs    x19, x19, x16
        umlal   v16.2d, v25.2s, v3.s[2]
        adcs    x21, x21, xzr
        ldp     x11, x8, [sp, #0x60]
        umlal   v4.2d, v1.2s, v19.s[0]
        adcs    x20, x20, xzr
        umlal2  v4.2d, v1.4s, v19.s[1]
        adcs    x25, x25, xzr
        subs    x27, x27, x6
        ldr     x6, [sp, #0x1a8]
        ldp     x14, x13, [sp, #0x70]
        usra    v10.2d, v15.2d, #0x3a
        umlal   v27.2d, v29.2s, v3.s[0]
        sbcs    x6, x6, x7
        ldr     x7, [sp, #0x1a0]
        umlal2  v30.2d, v23.4s, v19.s[3]
        sbcs    x7, x7, x8
        ldp     x16, x15, [sp, #0x80]
        ldr     x8, [sp, #0x3d8]
        umlal   v4.2d, v28.2s, v19.s[2]
        sbcs    x8, x8, x11
        ldr     x11, [sp, #0x1b8]
        umlal2  v4.2d, v28.4s, v19.s[3]
        sbcs    x11, x11, x13
        ldr     x9, [sp, #0x98]
        ldr     x13, [sp, #0x1b0]
        umlal   v11.2d, v5.2s, v7.s[2]
        sbcs    x13, x13, x14
        ldr     x14, [sp, #0x1c8]
        umlal2  v11.2d, v5.4s, v7.s[3]
        sbcs    x14, x14, x15
        ldr     x15, [sp, #0x1c0]
        umlal   v11.2d, v31.2s, v19.s[0]
        sbcs    x15, x15, x16
        ldr     x16, [sp, #0x1d8]
        umlal2  v16.2d, v25.4s, v3.s[3]
        sbcs    x9, x16, x9
        ldr     x16, [sp, #0x1d0]
        umlal   v30.2d, v18.2s, v0.s[0]
        stp     x25, x20, [sp, #0x20]
        ldr     x25, [sp, #0x90]
        sbcs    x25, x16, x25
        ldr     x16, [sp, #0x1f8]
        ldr     x20, [sp, #0xa8]
        sbcs    x20, x16, x20
        ldr     x16, [sp, #0xf8]
        umlal   v16.2d, v8.2s, v7.s[0]
        umlal2  v16.2d, v8.4s, v7.s[1]
        str     x2, [sp, #0x30]
        ldr     x2, [sp, #0xa0]
        sbcs    x2, x16, x2
        ldr     x16, [sp, #0xf0]
        umlal2  v27.2d, v29.4s, v3.s[1]
        str     x21, [sp, #0x3d0]
        ldr     x21, [sp, #0xc8]
        sbcs    x21, x16, x21
        ldr     x16, [sp, #0x198]
        umlal   v14.2d, v6.2s, v3.s[0]
        str     x19, [sp, #0x40]
        ldr     x19, [sp, #0xc0]
        sbcs    x19, x16, x19
        ldr     x16, [sp, #0x190]
        umlal2  v30.2d, v18.4s, v0.s[2]
        str     x19, [sp, #0x48]
        ldr     x19, [sp, #0xe8]
        sbcs    x19, x16, x19
        ldr     x16, [sp, #0x1f0]
        umlal   v4.2d, v23.2s, v0.s[0]
        str     x19, [sp, #0x38]
        ldr     x19, [sp, #0xe0]
        sbcs    x19, x16, x19
        umlal2  v11.2d, v31.4s, v19.s[1]
        csetm   x16, lo
        adds    x27, x27, x17
        umlal   v11.2d, v1.2s, v19.s[2]
        adcs    x6, x6, x12
        umlal2  v14.2d, v6.4s, v3.s[1]
        adcs    x7, x7, x10
        umlal2  v11.2d, v1.4s, v19.s[3]
        adcs    x8, x8, x23
        stp     q9, q30, [x0, #0x120]
        adcs    x11, x11, x26
        umlal2  v4.2d, v23.4s, v0.s[2]
        adcs    x13, x13, x3
        stp     x3, x26, [sp, #0x10]
        ldr     x3, [sp, #0xb0]
        ldp     q9, q15, [x3, #0x200]
        umlal   v11.2d, v28.2s, v0.s[0]
        adcs    x14, x14, x4
        umlal2  v11.2d, v28.4s, v0.s[2]
        adcs    x15, x15, x28
        ldp     x26, x3, [sp, #0x40]
        umlal   v16.2d, v21.2s, v7.s[2]
        adcs    x9, x9, x1
        umlal2  v16.2d, v21.4s, v7.s[3]
        adcs    x25, x25, x5
        umlal   v16.2d, v5.2s, v19.s[0]
        adcs    x20, x20, x24
        umlal2  v16.2d, v5.4s, v19.s[1]
        adcs    x2, x2, x22
        stp     q4, q11, [x0, #0x140]
        adcs    x21, x21, x26
        ldr     x26, [sp, #0x3d0]
        umlal   v27.2d, v17.2s, v3.s[2]
        adcs    x3, x3, x26
        stp     x22, x24, [sp]
        ldp     x26, x22, [sp, #0x30]
        ldp     q4, q18, [x26, #0x220]
        ldp     x24, x26, [sp, #0x20]
        and     v23.16b, v15.16b, v2.16b
        adcs    x22, x22, x26
        mov     v15.16b, v15.16b
        adcs    x19, x19, x24
        ldr     x24, [sp, #0x1d8]
        usra    v23.2d, v9.2d, #0x3a
        and     v28.16b, v9.16b, v2.16b
        adc     x16, x16, xzr
        adds    x24, x24, x27
        ldr     x27, [sp, #0x1d0]
        umlal   v16.2d, v31.2s, v19.s[2]
        adcs    x27, x27, x6
        ldr     x6, [sp, #0x1f8]
        umlal2  v27.2d, v17.4s, v3.s[3]
        usra    v28.2d, v12.2d, #0x3a
        adcs    x6, x6, x7
        ldr     x7, [sp, #0x3e8]
        stp     x24, x27, [x7, #0x40]
        ldp     x27, x24, [sp, #0xf0]
        umlal   v27.2d, v25.2s, v7.s[0]
        adcs    x24, x24, x8
        umlal   v14.2d, v29.2s, v3.s[2]
        adcs    x27, x27, x11
        stp     x6, x24, [x7, #0x50]
        ldp     x6, x24, [sp, #0x190]
        umlal2  v16.2d, v31.4s, v19.s[3]
        adcs    x24, x24, x13
        umlal2  v27.2d, v25.4s, v7.s[1]
        adcs    x6, x6, x14
        stp     x27, x24, [x7, #0x60]
        ldr     x24, [sp, #0x1f0]
        umlal   v16.2d, v1.2s, v0.s[0]
        adcs    x24, x24, x15
        umlal2  v16.2d, v1.4s, v0.s[2]
        adcs    x27, x17, x9
        stp     x6, x24, [x7, #0x70]
        umlal   v27.2d, v8.2s, v7.s[2]
        adcs    x24, x12, x25
        umlal2  v27.2d, v8.4s, v7.s[3]
        adcs    x20, x10, x20
        umlal   v27.2d, v21.2s, v19.s[0]
        adcs    x23, x23, x2
        ldp     x2, x25, [sp, #0x10]
        umlal2  v14.2d, v29.4s, v3.s[3]
        adcs    x21, x25, x21
        stp     x27, x24, [x7, #0x80]
        umlal   v14.2d, v17.2s, v7.s[0]
        adcs    x24, x2, x3
        stp     x20, x23, [x7, #0x90]
        umlal2  v14.2d, v17.4s, v7.s[1]
        adcs    x20, x4, x22
        stp     x21, x24, [x7, #0xa0]
        umlal2  v27.2d, v21.4s, v19.s[1]
        adcs    x19, x28, x19
        umlal   v27.2d, v5.2s, v19.s[2]
        adcs    x21, x1, x16
        stp     x20, x19, [x7, #0xb0]
        ldp     x22, x20, [sp]
        umlal   v14.2d, v25.2s, v7.s[2]
        adcs    x19, x5, xzr
        umlal   v24.2d, v20.2s, v3.s[0]
        adcs    x20, x20, xzr
        stp     x21, x19, [x7, #0xc0]
        ldr     x21, [sp, #0x40]
        umlal2  v27.2d, v5.4s, v19.s[3]
        adcs    x19, x22, xzr
        umlal2  v14.2d, v25.4s, v7.s[3]
        adcs    x21, x21, xzr
        stp     x20, x19, [x7, #0xd0]
        ldr     x19, [sp, #0x3d0]
        umlal   v14.2d, v8.2s, v19.s[0]
        adcs    x19, x19, xzr
        umlal2  v14.2d, v8.4s, v19.s[1]
        adcs    x22, x26, xzr
        stp     x21, x19, [x7, #0xe0]
        ldr     x19, [sp, #0x20]
        umlal   v27.2d, v31.2s, v0.s[0]
        adcs    x21, x19, xzr
        umlal2  v24.2d, v20.4s, v3.s[1]
        umlal2  v27.2d, v31.4s, v0.s[2]
        ldp     x19, x20, [sp, #0x140]
        .cfi_restore 19
        .cfi_restore 20
        stp     x22, x21, [x7, #0xf0]
        ldr     x1, [sp, #0xb0]
        umlal   v24.2d, v6.2s, v3.s[2]
        ldp     x21, x22, [sp, #0x150]
        .cfi_restore 21
        .cfi_restore 22
        umlal2  v24.2d, v6.4s, v3.s[3]
        ldp     x23, x24, [sp, #0x160]
        .cfi_restore 23
        .cfi_restore 24
        umlal   v14.2d, v21.2s, v19.s[2]
        ldp     x25, x26, [sp, #0x170]
        .cfi_restore 25
        .cfi_restore 26
        umlal2  v14.2d, v21.4s, v19.s[3]
        ldp     x27, x28, [sp, #0x180]
        .cfi_restore 27
        .cfi_restore 28
        umlal   v14.2d, v5.2s, v0.s[0]
        stp     q16, q27, [x0, #0x160]
        umlal   v24.2d, v29.2s, v7.s[0]
        ldp     q9, q11, [x1, #0x220]
        umlal2  v14.2d, v5.4s, v0.s[2]
        umlal2  v24.2d, v29.4s, v7.s[1]
        ldp     q12, q1, [x1, #0x240]
        umlal   v24.2d, v17.2s, v7.s[2]
        umlal2  v24.2d, v17.4s, v7.s[3]
        umlal   v10.2d, v22.2s, v3.s[0]
        umlal2  v10.2d, v22.4s, v3.s[1]
        umlal   v24.2d, v25.2s, v19.s[0]
        umlal2  v24.2d, v25.4s, v19.s[1]
        and     v5.16b, v11.16b, v2.16b
        and     v16.16b, v9.16b, v2.16b
        mov     v11.16b, v11.16b
        usra    v5.2d, v9.2d, #0x3a
        umlal   v10.2d, v20.2s, v3.s[2]
        usra    v16.2d, v15.2d, #0x3a
        umlal   v24.2d, v8.2s, v19.s[2]
        umlal2  v10.2d, v20.4s, v3.s[3]
        mov     v9.16b, v1.16b
        umlal2  v24.2d, v8.4s, v19.s[3]
        and     v1.16b, v1.16b, v2.16b
        umlal   v10.2d, v6.2s, v7.s[0]
        umlal   v24.2d, v21.2s, v0.s[0]
        usra    v1.2d, v12.2d, #0x3a
        umlal2  v10.2d, v6.4s, v7.s[1]
        and     v27.16b, v12.16b, v2.16b
        umlal2  v24.2d, v21.4s, v0.s[2]
        umlal   v10.2d, v29.2s, v7.s[2]
        usra    v27.2d, v11.2d, #0x3a
        umlal2  v10.2d, v29.4s, v7.s[3]
        umlal   v13.2d, v26.2s, v3.s[0]
        umlal2  v13.2d, v26.4s, v3.s[1]
        stp     q14, q24, [x0, #0x180]
        umlal   v10.2d, v17.2s, v19.s[0]
        umlal2  v10.2d, v17.4s, v19.s[1]
        umlal   v10.2d, v25.2s, v19.s[2]
        umlal2  v10.2d, v25.4s, v19.s[3]
        umlal   v13.2d, v22.2s, v3.s[2]
        umlal   v10.2d, v8.2s, v0.s[0]
        umlal2  v13.2d, v22.4s, v3.s[3]
        umlal   v13.2d, v20.2s, v7.s[0]
        umlal2  v13.2d, v20.4s, v7.s[1]
        umlal2  v10.2d, v8.4s, v0.s[2]
        umlal   v28.2d, v4.2s, v3.s[0]
        umlal   v13.2d, v6.2s, v7.s[2]
        umlal2  v13.2d, v6.4s, v7.s[3]
        umlal2  v28.2d, v4.4s, v3.s[1]
        umlal   v13.2d, v29.2s, v19.s[0]
        ldp     q8, q14, [x1, #0x260]
        umlal2  v13.2d, v29.4s, v19.s[1]
        umlal   v28.2d, v26.2s, v3.s[2]
        umlal2  v28.2d, v26.4s, v3.s[3]
        umlal   v13.2d, v17.2s, v19.s[2]
        umlal   v28.2d, v22.2s, v7.s[0]
        umlal2  v13.2d, v17.4s, v19.s[3]
        umlal   v23.2d, v18.2s, v3.s[0]
        umlal2  v28.2d, v22.4s, v7.s[1]
        umlal   v13.2d, v25.2s, v0.s[0]
        and     v21.16b, v8.16b, v2.16b
        umlal   v28.2d, v20.2s, v7.s[2]
        and     v2.16b, v14.16b, v2.16b
        usra    v21.2d, v9.2d, #0x3a
        umlal2  v28.2d, v20.4s, v7.s[3]
        umlal2  v23.2d, v18.4s, v3.s[1]
        usra    v2.2d, v8.2d, #0x3a
        umlal2  v13.2d, v25.4s, v0.s[2]
        umlal   v28.2d, v6.2s, v19.s[0]
        stp     q10, q13, [x0, #0x1a0]
        umlal2  v28.2d, v6.4s, v19.s[1]
        mov     v8.16b, v14.16b
        umlal   v23.2d, v4.2s, v3.s[2]
        ldp     d8, d9, [sp, #0x100]
        .cfi_restore 72
        .cfi_restore 73
        umlal   v28.2d, v29.2s, v19.s[2]
        ldp     d14, d15, [sp, #0x130]
        .cfi_restore 78
        .cfi_restore 79
        umlal2  v23.2d, v4.4s, v3.s[3]
        ldp     d10, d11, [sp, #0x110]
        .cfi_restore 74
        .cfi_restore 75
        umlal   v23.2d, v26.2s, v7.s[0]
        ldp     d12, d13, [sp, #0x120]
        .cfi_restore 76
        .cfi_restore 77
        umlal2  v28.2d, v29.4s, v19.s[3]
        umlal2  v23.2d, v26.4s, v7.s[1]
        umlal   v28.2d, v17.2s, v0.s[0]
        umlal2  v28.2d, v17.4s, v0.s[2]
        umlal   v23.2d, v22.2s, v7.s[2]
        umlal2  v23.2d, v22.4s, v7.s[3]
        umlal   v23.2d, v20.2s, v19.s[0]
        umlal2  v23.2d, v20.4s, v19.s[1]
        umlal   v16.2d, v18.2s, v3.s[2]
        umlal2  v16.2d, v18.4s, v3.s[3]
        umlal   v23.2d, v6.2s, v19.s[2]
        umlal   v16.2d, v4.2s, v7.s[0]
        umlal2  v16.2d, v4.4s, v7.s[1]
        umlal2  v23.2d, v6.4s, v19.s[3]
        umlal   v23.2d, v29.2s, v0.s[0]
        umlal   v16.2d, v26.2s, v7.s[2]
        umlal2  v23.2d, v29.4s, v0.s[2]
        umlal2  v16.2d, v26.4s, v7.s[3]
        umlal   v16.2d, v22.2s, v19.s[0]
        umlal2  v16.2d, v22.4s, v19.s[1]
        stp     q28, q23, [x0, #0x1c0]
        umlal   v5.2d, v18.2s, v7.s[0]
        umlal2  v5.2d, v18.4s, v7.s[1]
        umlal   v5.2d, v4.2s, v7.s[2]
        umlal2  v5.2d, v4.4s, v7.s[3]
        umlal   v16.2d, v20.2s, v19.s[2]
        umlal2  v16.2d, v20.4s, v19.s[3]
        umlal   v16.2d, v6.2s, v0.s[0]
        umlal   v5.2d, v26.2s, v19.s[0]
        umlal2  v5.2d, v26.4s, v19.s[1]
        umlal2  v16.2d, v6.4s, v0.s[2]
        umlal   v5.2d, v22.2s, v19.s[2]
        umlal2  v5.2d, v22.4s, v19.s[3]
        umlal   v27.2d, v18.2s, v7.s[2]
        umlal2  v27.2d, v18.4s, v7.s[3]
        umlal   v5.2d, v20.2s, v0.s[0]
        umlal   v27.2d, v4.2s, v19.s[0]
        umlal2  v27.2d, v4.4s, v19.s[1]
        umlal2  v5.2d, v20.4s, v0.s[2]
        umlal   v27.2d, v26.2s, v19.s[2]
        umlal   v1.2d, v18.2s, v19.s[0]
        umlal2  v1.2d, v18.4s, v19.s[1]
        stp     q16, q5, [x0, #0x1e0]
        umlal2  v27.2d, v26.4s, v19.s[3]
        umlal   v27.2d, v22.2s, v0.s[0]
        umlal2  v27.2d, v22.4s, v0.s[2]
        umlal   v1.2d, v4.2s, v19.s[2]
        umlal2  v1.2d, v4.4s, v19.s[3]
        umlal   v21.2d, v18.2s, v19.s[2]
        umlal2  v21.2d, v18.4s, v19.s[3]
        umlal   v1.2d, v26.2s, v0.s[0]
        umlal2  v1.2d, v26.4s, v0.s[2]
        umlal   v2.2d, v18.2s, v0.s[0]
        umlal   v21.2d, v4.2s, v0.s[0]
        umlal2  v21.2d, v4.4s, v0.s[2]
        stp     q27, q1, [x0, #0x200]
        umlal2  v2.2d, v18.4s, v0.s[2]
        stp     q21, q2, [x0, #0x220]
        add     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset -1008
        ret
END_COMPOSITE(karat_rows_sqr_aarch64)

NOTES

/* karat_rows_sqr_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 200 --islands 2 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 1056.0 cycles instead of 1996.0, bound 1008.0 (simulated, one run after another); 2047 of 2263 instructions have another place.
 * Made from code with the SHA-256 1bad83cc20fa8b71133efc00baf65193da688ced05457041a2fb034e5459c3f0.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_rows_sqr_aarch64)
        sub     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset 1008
        ldp     x6, x7, [x4]
        add     x1, x1, #0x270
        movi    v0.2d, #0000000000000000
        ldp     x8, x9, [x4, #0x10]
        add     x2, x2, #0x240
        movi    v1.16b, #0xff
        movi    v2.16b, #0xff
        ldp     x10, x11, [x4, #0x40]
        add     x0, x0, #0x240
        ldp     x12, x13, [x4, #0x30]
        ushr    v1.2d, v1.2d, #0x23
        ldp     x14, x15, [x4, #0x50]
        ushr    v2.2d, v2.2d, #6
        ldp     x16, x17, [x4, #0x60]
        str     x3, [sp, #0x3e8]
        str     x17, [sp, #0x3e0]
        ldp     x3, x17, [x4, #0x70]
        str     x17, [sp, #0x3d8]
        ldp     x4, x17, [x4, #0x20]
        ldp     q3, q4, [x1, #-0x270]
        str     x3, [sp, #0x3d0]
        str     x16, [sp, #0x3c8]
        ldp     x3, x16, [x5, #0x10]
        str     x15, [sp, #0x3c0]
        str     x14, [sp, #0x3b8]
        ldp     x15, x14, [x5]
        ldp     q5, q6, [x1, #-0x250]
        ldp     q7, q16, [x2, #-0x240]
        ldp     q17, q18, [x1, #-0x230]
        ldp     q19, q20, [x2, #-0x220]
        stp     x19, x20, [sp, #0x140]
        .cfi_rel_offset 19, 320
        .cfi_rel_offset 20, 328
        ext     v21.16b, v0.16b, v3.16b, #8
        stp     x21, x22, [sp, #0x150]
        .cfi_rel_offset 21, 336
        .cfi_rel_offset 22, 344
        stp     d12, d13, [sp, #0x120]
        .cfi_rel_offset 76, 288
        .cfi_rel_offset 77, 296
        usra    v3.2d, v21.2d, #0x1d
        stp     d8, d9, [sp, #0x100]
        .cfi_rel_offset 72, 256
        .cfi_rel_offset 73, 264
        ldp     q8, q9, [x1, #-0x210]
        stp     d14, d15, [sp, #0x130]
        .cfi_rel_offset 78, 304
        .cfi_rel_offset 79, 312
        subs    x19, x6, x15
        ldp     x20, x21, [x5, #0x20]
        sbcs    x22, x7, x14
        ldp     x6, x7, [x5, #0x30]
        sbcs    x3, x8, x3
        ext     v14.16b, v3.16b, v0.16b, #8
        and     v15.16b, v3.16b, v1.16b
        sbcs    x8, x9, x16
        ldp     x9, x14, [x5, #0x70]
        and     v9.16b, v9.16b, v2.16b
        ldp     x15, x16, [x5, #0x40]
        sbcs    x20, x4, x20
        usra    v4.2d, v14.2d, #0x1d
        umlal   v5.2d, v16.2s, v15.s[0]
        sbcs    x21, x17, x21
        ldp     x4, x17, [x5, #0x50]
        umlal2  v5.2d, v16.4s, v15.s[2]
        sbcs    x6, x12, x6
        ldp     x5, x12, [x5, #0x60]
        umlal   v6.2d, v19.2s, v15.s[0]
        sbcs    x7, x13, x7
        ldr     x13, [sp, #0x3b8]
        umlal2  v6.2d, v19.4s, v15.s[2]
        ldp     q14, q12, [x2, #-0x200]
        sbcs    x10, x10, x15
        ldr     x15, [sp, #0x3c8]
        umlal   v4.2d, v7.2s, v15.s[0]
        ldp     q13, q3, [x1, #-0x200]
        sbcs    x11, x11, x16
        umlal2  v4.2d, v7.4s, v15.s[2]
        sbcs    x4, x13, x4
        ldr     x13, [sp, #0x3c0]
        sbcs    x13, x13, x17
        sbcs    x5, x15, x5
        ldr     x15, [sp, #0x3e0]
        sbcs    x12, x15, x12
        ldr     x15, [sp, #0x3d0]
        ext     v21.16b, v0.16b, v4.16b, #8
        sbcs    x9, x15, x9
        ldr     x15, [sp, #0x3d8]
        sbcs    x14, x15, x14
        usra    v4.2d, v21.2d, #0x1d
        csetm   x15, lo
        eor     x22, x22, x15
        eor     x3, x3, x15
        eor     x11, x11, x15
        ext     v21.16b, v4.16b, v0.16b, #8
        eor     x6, x6, x15
        eor     x20, x20, x15
        and     v4.16b, v4.16b, v1.16b
        usra    v5.2d, v21.2d, #0x1d
        eor     x12, x12, x15
        eor     x19, x19, x15
        eor     x10, x10, x15
        umlal   v6.2d, v16.2s, v4.s[0]
        eor     x4, x4, x15
        eor     x21, x21, x15
        eor     x5, x5, x15
        umlal   v17.2d, v20.2s, v15.s[0]
        eor     x8, x8, x15
        eor     x14, x14, x15
        cmn     x15, #1
        umlal2  v17.2d, v20.4s, v15.s[2]
        adcs    x19, x19, xzr
        eor     x7, x7, x15
        eor     x13, x13, x15
        umlal   v5.2d, v7.2s, v4.s[0]
        adcs    x22, x22, xzr
        adcs    x3, x3, xzr
        eor     x9, x9, x15
        umulh   x15, x19, x22
        umlal2  v5.2d, v7.4s, v4.s[2]
        adcs    x8, x8, xzr
        umlal2  v6.2d, v16.4s, v4.s[2]
        mov     v21.16b, v3.16b
        adcs    x20, x20, xzr
        umlal   v17.2d, v19.2s, v4.s[0]
        ldp     q22, q23, [x1, #-0x1e0]
        adcs    x21, x21, xzr
        umlal   v18.2d, v14.2s, v15.s[0]
        stp     x27, x28, [sp, #0x180]
        .cfi_rel_offset 27, 384
        .cfi_rel_offset 28, 392
        adcs    x27, x6, xzr
        umulh   x28, x19, x3
        ext     v24.16b, v0.16b, v5.16b, #8
        uzp1    v25.4s, v15.4s, v4.4s
        adcs    x6, x7, xzr
        umlal2  v18.2d, v14.4s, v15.s[2]
        ldp     q26, q27, [x2, #-0x1c0]
        adcs    x7, x10, xzr
        usra    v5.2d, v24.2d, #0x1d
        umlal2  v17.2d, v19.4s, v4.s[2]
        adcs    x10, x11, xzr
        umlal   v18.2d, v20.2s, v4.s[0]
        stp     x23, x24, [sp, #0x160]
        .cfi_rel_offset 23, 352
        .cfi_rel_offset 24, 360
        adcs    x23, x4, xzr
        mul     x24, x19, x3
        umlal2  v18.2d, v20.4s, v4.s[2]
        and     v3.16b, v3.16b, v2.16b
        adcs    x4, x13, xzr
        stp     x25, x26, [sp, #0x170]
        .cfi_rel_offset 25, 368
        .cfi_rel_offset 26, 376
        umlal   v8.2d, v12.2s, v15.s[0]
        adcs    x25, x5, xzr
        ext     v24.16b, v5.16b, v0.16b, #8
        and     v5.16b, v5.16b, v1.16b
        adcs    x26, x12, xzr
        mul     x5, x19, x8
        and     v28.16b, v23.16b, v2.16b
        usra    v3.2d, v13.2d, #0x3a
        adcs    x9, x9, xzr
        usra    v6.2d, v24.2d, #0x1d
        umlal   v17.2d, v16.2s, v5.s[0]
        adcs    x11, x14, xzr
        umlal2  v17.2d, v16.4s, v5.s[2]
        ldp     q13, q24, [x2, #-0x1e0]
        umulh   x12, x19, x8
        umlal   v18.2d, v19.2s, v5.s[0]
        usra    v28.2d, v22.2d, #0x3a
        mov     v23.16b, v23.16b
        ldp     q29, q30, [x2, #-0x1a0]
        umlal   v6.2d, v7.2s, v5.s[0]
        and     v22.16b, v22.16b, v2.16b
        umlal2  v6.2d, v7.4s, v5.s[2]
        mul     x13, x22, x8
        adds    x24, x15, x24
        umlal2  v18.2d, v19.4s, v5.s[2]
        usra    v22.2d, v21.2d, #0x3a
        adcs    x28, x28, x5
        umlal2  v8.2d, v12.4s, v15.s[2]
        ldp     q15, q21, [x1, #-0x1c0]
        umlal   v8.2d, v14.2s, v4.s[0]
        mul     x5, x3, x8
        umlal2  v8.2d, v14.4s, v4.s[2]
        ext     v4.16b, v0.16b, v6.16b, #8
        adcs    x12, x12, x13
        umlal   v8.2d, v20.2s, v5.s[0]
        usra    v6.2d, v4.2d, #0x1d
        umlal2  v8.2d, v20.4s, v5.s[2]
        umulh   x13, x22, x8
        umlal   v3.2d, v24.2s, v25.s[0]
        umlal2  v3.2d, v24.4s, v25.s[1]
        umlal   v3.2d, v13.2s, v25.s[2]
        mov     v4.16b, v21.16b
        and     v21.16b, v21.16b, v2.16b
        mul     x14, x19, x22
        stp     d10, d11, [sp, #0x110]
        .cfi_rel_offset 74, 272
        .cfi_rel_offset 75, 280
        adcs    x5, x13, x5
        ext     v10.16b, v6.16b, v0.16b, #8
        and     v11.16b, v6.16b, v1.16b
        and     v6.16b, v15.16b, v2.16b
        usra    v21.2d, v15.2d, #0x3a
        umulh   x13, x22, x3
        usra    v17.2d, v10.2d, #0x1d
        umlal   v18.2d, v16.2s, v11.s[0]
        umlal   v8.2d, v19.2s, v11.s[0]
        ldp     q15, q10, [x2, #-0x180]
        umlal2  v18.2d, v16.4s, v11.s[2]
        usra    v6.2d, v23.2d, #0x3a
        umlal2  v8.2d, v19.4s, v11.s[2]
        uzp1    v5.4s, v5.4s, v11.4s
        umulh   x15, x3, x8
        umlal   v17.2d, v7.2s, v11.s[0]
        umlal2  v17.2d, v7.4s, v11.s[2]
        ldp     q11, q23, [x1, #-0x1a0]
        umlal   v22.2d, v26.2s, v25.s[0]
        umlal2  v3.2d, v13.4s, v25.s[3]
        mul     x16, x22, x3
        adc     x15, x15, xzr
        umlal2  v22.2d, v26.4s, v25.s[1]
        umlal   v3.2d, v12.2s, v5.s[0]
        ext     v31.16b, v0.16b, v17.16b, #8
        umlal   v22.2d, v24.2s, v25.s[2]
        umulh   x17, x22, x22
        usra    v17.2d, v31.2d, #0x1d
        umlal2  v3.2d, v12.4s, v5.s[1]
        adds    x28, x28, x16
        umlal2  v22.2d, v24.4s, v25.s[3]
        adcs    x12, x12, x13
        umlal   v22.2d, v13.2s, v5.s[0]
        adcs    x5, x5, xzr
        umlal   v3.2d, v14.2s, v5.s[2]
        adc     x13, x15, xzr
        adds    x14, x14, x14
        and     v31.16b, v17.16b, v1.16b
        ext     v17.16b, v17.16b, v0.16b, #8
        adcs    x24, x24, x24
        umulh   x15, x19, x19
        umlal2  v3.2d, v14.4s, v5.s[3]
        adcs    x28, x28, x28
        usra    v18.2d, v17.2d, #0x1d
        umlal   v8.2d, v16.2s, v31.s[0]
        adcs    x12, x12, x12
        umlal2  v8.2d, v16.4s, v31.s[2]
        adcs    x5, x5, x5
        umlal   v28.2d, v27.2s, v25.s[0]
        adcs    x13, x13, x13
        mul     x16, x3, x3
        umlal2  v28.2d, v27.4s, v25.s[1]
        str     x11, [sp, #0x3d8]
        adc     x11, xzr, xzr
        umlal   v18.2d, v7.2s, v31.s[0]
        umlal2  v18.2d, v7.4s, v31.s[2]
        str     x9, [sp, #0x3d0]
        mul     x9, x22, x22
        adds    x14, x14, x15
        umlal2  v22.2d, v13.4s, v5.s[1]
        umlal   v22.2d, v12.2s, v5.s[2]
        umlal   v28.2d, v26.2s, v25.s[2]
        ext     v17.16b, v0.16b, v18.16b, #8
        umulh   x15, x20, x27
        adcs    x24, x24, x9
        umlal2  v28.2d, v26.4s, v25.s[3]
        umulh   x9, x8, x8
        adcs    x28, x28, x17
        ldr     x17, [sp, #0x3e8]
        usra    v18.2d, v17.2d, #0x1d
        umlal   v28.2d, v24.2s, v5.s[0]
        adcs    x12, x12, x16
        umlal   v6.2d, v29.2s, v25.s[0]
        umulh   x16, x3, x3
        umlal2  v6.2d, v29.4s, v25.s[1]
        stp     x24, x28, [x17, #0x10]
        adcs    x5, x5, x16
        mul     x16, x20, x27
        umlal2  v28.2d, v24.4s, v5.s[1]
        umlal2  v22.2d, v12.4s, v5.s[3]
        umlal   v28.2d, v13.2s, v5.s[2]
        ext     v17.16b, v18.16b, v0.16b, #8
        str     x26, [sp, #0x3e0]
        mul     x26, x8, x8
        and     v18.16b, v18.16b, v1.16b
        usra    v8.2d, v17.2d, #0x1d
        umlal2  v28.2d, v13.4s, v5.s[3]
        uzp1    v17.4s, v31.4s, v18.4s
        str     x25, [sp, #0x3c8]
        mul     x25, x20, x6
        adcs    x26, x13, x26
        umlal   v22.2d, v14.2s, v17.s[0]
        adc     x9, x11, x9
        umlal   v8.2d, v7.2s, v18.s[0]
        umulh   x11, x20, x21
        umlal   v28.2d, v12.2s, v17.s[0]
        umlal2  v8.2d, v7.4s, v18.s[2]
        mov     v18.16b, v23.16b
        and     v31.16b, v11.16b, v2.16b
        and     v23.16b, v23.16b, v2.16b
        usra    v31.2d, v4.2d, #0x3a
        umlal2  v22.2d, v14.4s, v17.s[1]
        usra    v23.2d, v11.2d, #0x3a
        ext     v11.16b, v0.16b, v8.16b, #8
        umlal   v22.2d, v20.2s, v17.s[2]
        umulh   x13, x21, x6
        usra    v8.2d, v11.2d, #0x1d
        adds    x11, x11, x16
        umlal2  v28.2d, v12.4s, v17.s[1]
        adcs    x25, x15, x25
        umlal   v3.2d, v20.2s, v17.s[0]
        umlal2  v3.2d, v20.4s, v17.s[1]
        umlal   v3.2d, v19.2s, v17.s[2]
        umulh   x15, x20, x6
        ext     v11.16b, v8.16b, v0.16b, #8
        and     v0.16b, v8.16b, v1.16b
        umlal2  v3.2d, v19.4s, v17.s[3]
        usra    v9.2d, v11.2d, #0x1d
        umlal2  v22.2d, v20.4s, v17.s[3]
        umlal   v3.2d, v16.2s, v0.s[0]
        mul     x16, x21, x6
        umlal2  v3.2d, v16.4s, v0.s[2]
        umlal   v6.2d, v27.2s, v25.s[2]
        umlal   v9.2d, v13.2s, v25.s[0]
        str     x4, [sp, #0x3c0]
        umulh   x4, x21, x27
        umlal2  v9.2d, v13.4s, v25.s[1]
        adcs    x15, x15, x16
        umlal   v9.2d, v12.2s, v25.s[2]
        umlal2  v9.2d, v12.4s, v25.s[3]
        umlal   v9.2d, v14.2s, v5.s[0]
        mul     x16, x21, x27
        umlal2  v9.2d, v14.4s, v5.s[1]
        umlal   v9.2d, v20.2s, v5.s[2]
        umlal2  v9.2d, v20.4s, v5.s[3]
        str     x23, [sp, #0x3b8]
        umulh   x23, x27, x6
        umlal   v9.2d, v19.2s, v17.s[0]
        umlal   v22.2d, v19.2s, v0.s[0]
        umlal   v21.2d, v30.2s, v25.s[0]
        umlal2  v6.2d, v27.4s, v25.s[3]
        umlal2  v21.2d, v30.4s, v25.s[1]
        umlal2  v9.2d, v19.4s, v17.s[1]
        umlal   v6.2d, v26.2s, v5.s[0]
        umlal   v28.2d, v14.2s, v17.s[2]
        str     x10, [sp, #0x3b0]
        mul     x10, x27, x6
        umlal   v9.2d, v16.2s, v17.s[2]
        umlal2  v9.2d, v16.4s, v17.s[3]
        umlal   v21.2d, v29.2s, v25.s[2]
        str     x7, [sp, #0x3a8]
        mul     x7, x20, x21
        umlal2  v6.2d, v26.4s, v5.s[1]
        adcs    x10, x13, x10
        umlal   v6.2d, v24.2s, v5.s[2]
        adc     x23, x23, xzr
        adds    x25, x25, x16
        umlal   v9.2d, v7.2s, v0.s[0]
        adcs    x4, x15, x4
        umulh   x13, x20, x20
        umlal2  v9.2d, v7.4s, v0.s[2]
        adcs    x10, x10, xzr
        umlal2  v28.2d, v14.4s, v17.s[3]
        adc     x23, x23, xzr
        adds    x7, x7, x7
        umlal2  v21.2d, v29.4s, v25.s[3]
        adcs    x11, x11, x11
        umlal   v21.2d, v27.2s, v5.s[0]
        adcs    x25, x25, x25
        mul     x15, x21, x21
        umlal2  v6.2d, v24.4s, v5.s[3]
        adcs    x4, x4, x4
        stp     q9, q3, [x0, #-0x240]
        adcs    x10, x10, x10
        umlal   v6.2d, v13.2s, v17.s[0]
        adcs    x23, x23, x23
        umulh   x16, x21, x21
        umlal2  v6.2d, v13.4s, v17.s[1]
        str     x9, [sp, #0x3a0]
        adc     x9, xzr, xzr
        umlal   v6.2d, v12.2s, v17.s[2]
        umlal   v28.2d, v20.2s, v0.s[0]
        umlal2  v28.2d, v20.4s, v0.s[2]
        str     x26, [sp, #0x398]
        mul     x26, x6, x6
        adds    x7, x7, x13
        umlal2  v22.2d, v19.4s, v0.s[2]
        adcs    x11, x11, x15
        ldp     q8, q9, [x1, #-0x180]
        umlal2  v21.2d, v27.4s, v5.s[1]
        adcs    x25, x25, x16
        ldp     q11, q1, [x2, #-0x160]
        umlal   v21.2d, v26.2s, v5.s[2]
        umulh   x13, x6, x6
        umlal2  v21.2d, v26.4s, v5.s[3]
        umlal   v31.2d, v15.2s, v25.s[0]
        umlal2  v31.2d, v15.4s, v25.s[1]
        umlal2  v6.2d, v12.4s, v17.s[3]
        umulh   x15, x27, x27
        umlal   v6.2d, v14.2s, v0.s[0]
        stp     q22, q28, [x0, #-0x220]
        and     v3.16b, v8.16b, v2.16b
        umlal   v31.2d, v30.2s, v25.s[2]
        mul     x16, x27, x27
        umlal   v21.2d, v24.2s, v17.s[0]
        umlal2  v21.2d, v24.4s, v17.s[1]
        umlal   v21.2d, v13.2s, v17.s[2]
        str     x25, [sp, #0x390]
        mul     x25, x19, x19
        umlal2  v21.2d, v13.4s, v17.s[3]
        adcs    x4, x4, x16
        umlal   v21.2d, v12.2s, v0.s[0]
        adcs    x10, x10, x15
        umlal2  v31.2d, v30.4s, v25.s[3]
        adcs    x23, x23, x26
        mul     x26, x20, x20
        umlal   v31.2d, v29.2s, v5.s[0]
        adc     x9, x9, x13
        subs    x13, x19, x20
        umlal2  v31.2d, v29.4s, v5.s[1]
        sbcs    x15, x22, x21
        umlal2  v6.2d, v14.4s, v0.s[2]
        stp     x25, x14, [x17]
        sbcs    x16, x3, x27
        umlal2  v21.2d, v12.4s, v0.s[2]
        sbcs    x17, x8, x6
        str     x6, [sp, #0x388]
        csetm   x6, lo
        stp     q6, q21, [x0, #-0x200]
        eor     x13, x13, x6
        eor     x16, x16, x6
        cmn     x6, #1
        umlal   v31.2d, v27.2s, v5.s[2]
        adcs    x13, x13, xzr
        eor     x17, x17, x6
        eor     x6, x15, x6
        umlal2  v31.2d, v27.4s, v5.s[3]
        adcs    x6, x6, xzr
        umlal   v23.2d, v10.2s, v25.s[0]
        and     v14.16b, v9.16b, v2.16b
        adcs    x15, x16, xzr
        umulh   x16, x13, x6
        umlal   v31.2d, v26.2s, v17.s[0]
        mov     v9.16b, v9.16b
        adcs    x17, x17, xzr
        umlal2  v31.2d, v26.4s, v17.s[1]
        usra    v3.2d, v18.2d, #0x3a
        umlal   v31.2d, v24.2s, v17.s[2]
        usra    v14.2d, v8.2d, #0x3a
        umlal2  v23.2d, v10.4s, v25.s[1]
        str     x27, [sp, #0x380]
        mul     x27, x13, x6
        umlal2  v31.2d, v24.4s, v17.s[3]
        umlal   v31.2d, v13.2s, v0.s[0]
        umlal2  v31.2d, v13.4s, v0.s[2]
        str     x21, [sp, #0x378]
        mul     x21, x13, x15
        umlal   v23.2d, v15.2s, v25.s[2]
        umlal2  v23.2d, v15.4s, v25.s[3]
        umlal   v23.2d, v30.2s, v5.s[0]
        str     x20, [sp, #0x370]
        umulh   x20, x13, x15
        umlal2  v23.2d, v30.4s, v5.s[1]
        umlal   v23.2d, v29.2s, v5.s[2]
        umlal2  v23.2d, v29.4s, v5.s[3]
        umlal   v23.2d, v27.2s, v17.s[0]
        str     x8, [sp, #0x368]
        mul     x8, x13, x17
        umlal2  v23.2d, v27.4s, v17.s[1]
        str     x3, [sp, #0x360]
        umulh   x3, x6, x17
        ldp     q8, q12, [x1, #-0x160]
        umlal   v14.2d, v1.2s, v25.s[0]
        ldp     q13, q4, [x1, #-0x140]
        umlal2  v14.2d, v1.4s, v25.s[1]
        ldp     q6, q7, [x2, #-0x120]
        umlal   v14.2d, v11.2s, v25.s[2]
        ldp     q16, q18, [x2, #-0x140]
        umlal   v3.2d, v11.2s, v25.s[0]
        str     x1, [sp, #0x358]
        umulh   x1, x15, x17
        umlal2  v3.2d, v11.4s, v25.s[1]
        umlal   v3.2d, v10.2s, v25.s[2]
        umlal2  v3.2d, v10.4s, v25.s[3]
        umlal   v3.2d, v15.2s, v5.s[0]
        str     x2, [sp, #0x350]
        mul     x2, x15, x17
        umlal2  v3.2d, v15.4s, v5.s[1]
        umlal2  v14.2d, v11.4s, v25.s[3]
        umlal   v14.2d, v10.2s, v5.s[0]
        str     x22, [sp, #0x348]
        mul     x22, x6, x15
        umlal   v3.2d, v30.2s, v5.s[2]
        umlal2  v3.2d, v30.4s, v5.s[3]
        umlal2  v14.2d, v10.4s, v5.s[1]
        str     x19, [sp, #0x340]
        umulh   x19, x13, x17
        umlal   v14.2d, v15.2s, v5.s[2]
        umlal2  v14.2d, v15.4s, v5.s[3]
        umlal   v14.2d, v30.2s, v17.s[0]
        umlal2  v14.2d, v30.4s, v17.s[1]
        str     x9, [sp, #0x338]
        mul     x9, x6, x17
        adds    x21, x16, x21
        umlal   v3.2d, v29.2s, v17.s[0]
        adcs    x20, x20, x8
        umlal2  v3.2d, v29.4s, v17.s[1]
        umlal   v3.2d, v27.2s, v17.s[2]
        umulh   x8, x6, x15
        umlal2  v3.2d, v27.4s, v17.s[3]
        adcs    x19, x19, x9
        umlal   v23.2d, v26.2s, v17.s[2]
        adcs    x2, x3, x2
        umlal2  v23.2d, v26.4s, v17.s[3]
        adc     x1, x1, xzr
        adds    x20, x20, x22
        umlal   v3.2d, v26.2s, v0.s[0]
        umulh   x22, x6, x6
        umlal   v14.2d, v29.2s, v17.s[2]
        adcs    x19, x19, x8
        umlal2  v14.2d, v29.4s, v17.s[3]
        adcs    x2, x2, xzr
        umlal   v14.2d, v27.2s, v0.s[0]
        adc     x1, x1, xzr
        adds    x27, x27, x27
        umlal2  v14.2d, v27.4s, v0.s[2]
        and     v19.16b, v8.16b, v2.16b
        adcs    x21, x21, x21
        umulh   x3, x13, x13
        umlal   v23.2d, v24.2s, v0.s[0]
        adcs    x20, x20, x20
        usra    v19.2d, v9.2d, #0x3a
        mov     v9.16b, v4.16b
        adcs    x19, x19, x19
        and     v4.16b, v4.16b, v2.16b
        adcs    x2, x2, x2
        umlal2  v23.2d, v24.4s, v0.s[2]
        and     v20.16b, v13.16b, v2.16b
        adcs    x1, x1, x1
        mul     x6, x6, x6
        umlal2  v3.2d, v26.4s, v0.s[2]
        and     v21.16b, v12.16b, v2.16b
        adc     x8, xzr, xzr
        mov     v12.16b, v12.16b
        usra    v21.2d, v8.2d, #0x3a
        umlal   v19.2d, v16.2s, v25.s[0]
        umulh   x9, x15, x15
        umlal2  v19.2d, v16.4s, v25.s[1]
        umlal   v19.2d, v1.2s, v25.s[2]
        umlal2  v19.2d, v1.4s, v25.s[3]
        umlal   v21.2d, v18.2s, v25.s[0]
        umulh   x16, x17, x17
        umlal2  v21.2d, v18.4s, v25.s[1]
        umlal   v21.2d, v16.2s, v25.s[2]
        umlal   v19.2d, v11.2s, v5.s[0]
        umlal2  v21.2d, v16.4s, v25.s[3]
        mul     x17, x17, x17
        umlal   v21.2d, v1.2s, v5.s[0]
        umlal2  v19.2d, v11.4s, v5.s[1]
        umlal   v19.2d, v10.2s, v5.s[2]
        mul     x15, x15, x15
        adds    x27, x27, x3
        umlal2  v21.2d, v1.4s, v5.s[1]
        adcs    x21, x21, x6
        umlal2  v19.2d, v10.4s, v5.s[3]
        adcs    x20, x20, x22
        umlal   v19.2d, v15.2s, v17.s[0]
        mul     x22, x13, x13
        umlal   v21.2d, v11.2s, v5.s[2]
        adcs    x19, x19, x15
        umlal2  v19.2d, v15.4s, v17.s[1]
        adcs    x2, x2, x9
        umlal   v19.2d, v30.2s, v17.s[2]
        adcs    x1, x1, x17
        umlal2  v19.2d, v30.4s, v17.s[3]
        ldr     x6, [sp, #0x398]
        adc     x3, x8, x16
        ldr     x8, [sp, #0x3a0]
        subs    x22, x25, x22
        umlal   v19.2d, v29.2s, v0.s[0]
        sbcs    x27, x14, x27
        umlal2  v19.2d, v29.4s, v0.s[2]
        sbcs    x21, x24, x21
        ldr     x13, [sp, #0x390]
        stp     q3, q14, [x0, #-0x1c0]
        sbcs    x20, x28, x20
        sbcs    x19, x12, x19
        stp     q31, q23, [x0, #-0x1e0]
        ldr     x15, [sp, #0x338]
        sbcs    x2, x5, x2
        sbcs    x1, x6, x1
        ldr     x16, [sp, #0x340]
        ldr     x17, [sp, #0x3a8]
        sbcs    x3, x8, x3
        csetm   x9, lo
        adds    x22, x22, x26
        adcs    x27, x27, x7
        adcs    x21, x21, x11
        adcs    x20, x20, x13
        adcs    x19, x19, x4
        adcs    x2, x2, x10
        adcs    x1, x1, x23
        adcs    x3, x3, x15
        adc     x9, x9, xzr
        subs    x16, x16, x17
        str     x28, [sp, #0x340]
        ldr     x28, [sp, #0x348]
        ldr     x17, [sp, #0x3c0]
        str     x24, [sp, #0x330]
        ldr     x24, [sp, #0x3b0]
        sbcs    x28, x28, x24
        str     x14, [sp, #0x348]
        ldr     x24, [sp, #0x3c8]
        ldr     x14, [sp, #0x360]
        str     x25, [sp, #0x328]
        ldr     x25, [sp, #0x3b8]
        ldr     x15, [sp, #0x3e0]
        sbcs    x14, x14, x25
        ldr     x25, [sp, #0x368]
        umlal2  v21.2d, v11.4s, v5.s[3]
        ldr     x13, [sp, #0x3d0]
        usra    v20.2d, v12.2d, #0x3a
        sbcs    x25, x25, x17
        ldr     x17, [sp, #0x370]
        ldr     x8, [sp, #0x3d8]
        umlal   v21.2d, v10.2s, v17.s[0]
        usra    v4.2d, v13.2d, #0x3a
        sbcs    x17, x17, x24
        ldr     x24, [sp, #0x378]
        umlal2  v21.2d, v10.4s, v17.s[1]
        sbcs    x24, x24, x15
        ldr     x15, [sp, #0x380]
        umlal   v21.2d, v15.2s, v17.s[2]
        sbcs    x15, x15, x13
        ldr     x13, [sp, #0x388]
        umlal2  v21.2d, v15.4s, v17.s[3]
        sbcs    x13, x13, x8
        umlal   v21.2d, v30.2s, v0.s[0]
        csetm   x8, lo
        adds    x22, x12, x22
        umlal   v20.2d, v6.2s, v25.s[0]
        eor     x28, x28, x8
        eor     x12, x16, x8
        eor     x14, x14, x8
        umlal2  v20.2d, v6.4s, v25.s[1]
        eor     x13, x13, x8
        eor     x24, x24, x8
        eor     x25, x25, x8
        umlal   v20.2d, v18.2s, v25.s[2]
        eor     x16, x17, x8
        eor     x15, x15, x8
        adcs    x27, x5, x27
        ldr     x5, [sp, #0x3e8]
        umlal2  v21.2d, v30.4s, v0.s[2]
        adcs    x21, x6, x21
        ldr     x6, [sp, #0x3a0]
        umlal2  v20.2d, v18.4s, v25.s[3]
        stp     x22, x27, [x5, #0x20]
        adcs    x20, x6, x20
        ldr     x6, [sp, #0x350]
        umlal   v20.2d, v16.2s, v5.s[0]
        ldp     q8, q14, [x6, #-0x100]
        adcs    x19, x26, x19
        stp     x21, x20, [x5, #0x30]
        umlal2  v20.2d, v16.4s, v5.s[1]
        adcs    x26, x7, x2
        ldr     x7, [sp, #0x390]
        ldr     x2, [sp, #0x358]
        umlal   v20.2d, v1.2s, v5.s[2]
        ldp     q12, q13, [x2, #-0x120]
        adcs    x1, x11, x1
        umlal2  v20.2d, v1.4s, v5.s[3]
        adcs    x3, x7, x3
        stp     q19, q21, [x0, #-0x1a0]
        adcs    x4, x4, x9
        ldr     x9, [sp, #0x338]
        umlal   v20.2d, v11.2s, v17.s[0]
        adcs    x7, x10, xzr
        umlal2  v20.2d, v11.4s, v17.s[1]
        adcs    x23, x23, xzr
        umlal   v20.2d, v10.2s, v17.s[2]
        ldp     q3, q19, [x6, #-0xe0]
        adcs    x9, x9, xzr
        cmn     x8, #1
        umlal2  v20.2d, v10.4s, v17.s[3]
        adcs    x8, x12, xzr
        adcs    x28, x28, xzr
        umlal   v4.2d, v7.2s, v25.s[0]
        umlal2  v4.2d, v7.4s, v25.s[1]
        and     v21.16b, v13.16b, v2.16b
        adcs    x10, x14, xzr
        umulh   x11, x8, x28
        umlal   v20.2d, v15.2s, v0.s[0]
        mov     v13.16b, v13.16b
        adcs    x25, x25, xzr
        umlal   v4.2d, v6.2s, v25.s[2]
        ldp     q22, q23, [x2, #-0x100]
        adcs    x12, x16, xzr
        umlal2  v4.2d, v6.4s, v25.s[3]
        and     v24.16b, v12.16b, v2.16b
        adcs    x24, x24, xzr
        umlal   v4.2d, v18.2s, v5.s[0]
        usra    v21.2d, v12.2d, #0x3a
        mul     x14, x8, x10
        adcs    x15, x15, xzr
        usra    v24.2d, v9.2d, #0x3a
        umlal2  v4.2d, v18.4s, v5.s[1]
        adcs    x13, x13, xzr
        umlal2  v20.2d, v15.4s, v0.s[2]
        umlal   v4.2d, v16.2s, v5.s[2]
        mul     x16, x8, x28
        umlal2  v4.2d, v16.4s, v5.s[3]
        umlal   v4.2d, v1.2s, v17.s[0]
        umlal2  v4.2d, v1.4s, v17.s[1]
        umulh   x17, x8, x10
        umlal   v4.2d, v11.2s, v17.s[2]
        umlal   v24.2d, v8.2s, v25.s[0]
        umlal2  v4.2d, v11.4s, v17.s[3]
        umlal2  v24.2d, v8.4s, v25.s[1]
        mul     x5, x8, x25
        umlal   v24.2d, v7.2s, v25.s[2]
        umlal   v4.2d, v10.2s, v0.s[0]
        umlal2  v4.2d, v10.4s, v0.s[2]
        str     x9, [sp, #0x338]
        umulh   x9, x8, x25
        umlal2  v24.2d, v7.4s, v25.s[3]
        umlal   v24.2d, v6.2s, v5.s[0]
        umlal2  v24.2d, v6.4s, v5.s[1]
        and     v9.16b, v23.16b, v2.16b
        stp     q20, q4, [x0, #-0x180]
        str     x23, [sp, #0x390]
        mul     x23, x28, x25
        adds    x11, x11, x14
        umlal   v24.2d, v18.2s, v5.s[2]
        and     v15.16b, v22.16b, v2.16b
        adcs    x5, x17, x5
        umlal2  v24.2d, v18.4s, v5.s[3]
        mov     v12.16b, v23.16b
        umlal   v24.2d, v16.2s, v17.s[0]
        usra    v15.2d, v13.2d, #0x3a
        umulh   x14, x28, x25
        umlal2  v24.2d, v16.4s, v17.s[1]
        usra    v9.2d, v22.2d, #0x3a
        adcs    x23, x9, x23
        umlal   v24.2d, v1.2s, v17.s[2]
        umlal2  v24.2d, v1.4s, v17.s[3]
        umlal   v24.2d, v11.2s, v0.s[0]
        umulh   x9, x10, x25
        umlal2  v24.2d, v11.4s, v0.s[2]
        umlal   v21.2d, v14.2s, v25.s[0]
        umlal2  v21.2d, v14.4s, v25.s[1]
        umlal   v21.2d, v8.2s, v25.s[2]
        mul     x17, x10, x25
        umlal2  v21.2d, v8.4s, v25.s[3]
        umlal   v21.2d, v7.2s, v5.s[0]
        umlal2  v21.2d, v7.4s, v5.s[1]
        str     x7, [sp, #0x3a0]
        mul     x7, x28, x10
        umlal   v21.2d, v6.2s, v5.s[2]
        adcs    x14, x14, x17
        umlal2  v21.2d, v6.4s, v5.s[3]
        adc     x9, x9, xzr
        umulh   x17, x8, x8
        adds    x5, x5, x7
        ldp     q13, q10, [x6, #-0xc0]
        umlal   v21.2d, v18.2s, v17.s[0]
        ldp     q11, q4, [x2, #-0xe0]
        umulh   x7, x28, x10
        umlal   v15.2d, v3.2s, v25.s[0]
        umlal2  v21.2d, v18.4s, v17.s[1]
        umlal   v21.2d, v16.2s, v17.s[2]
        umlal2  v21.2d, v16.4s, v17.s[3]
        str     x4, [sp, #0x398]
        mul     x4, x28, x28
        umlal   v21.2d, v1.2s, v0.s[0]
        adcs    x23, x23, x7
        and     v20.16b, v11.16b, v2.16b
        umlal2  v21.2d, v1.4s, v0.s[2]
        umlal2  v15.2d, v3.4s, v25.s[1]
        adcs    x7, x14, xzr
        adc     x9, x9, xzr
        adds    x14, x16, x16
        umulh   x16, x28, x28
        adcs    x11, x11, x11
        mov     v1.16b, v4.16b
        and     v4.16b, v4.16b, v2.16b
        adcs    x5, x5, x5
        adcs    x23, x23, x23
        usra    v4.2d, v11.2d, #0x3a
        umlal   v9.2d, v19.2s, v25.s[0]
        adcs    x7, x7, x7
        usra    v20.2d, v12.2d, #0x3a
        umlal   v15.2d, v14.2s, v25.s[2]
        adcs    x9, x9, x9
        str     x3, [sp, #0x388]
        mul     x3, x10, x10
        umlal2  v9.2d, v19.4s, v25.s[1]
        str     x1, [sp, #0x380]
        adc     x1, xzr, xzr
        adds    x14, x14, x17
        umlal2  v15.2d, v14.4s, v25.s[3]
        adcs    x4, x11, x4
        umlal   v15.2d, v8.2s, v5.s[0]
        adcs    x5, x5, x16
        umulh   x11, x10, x10
        umlal2  v15.2d, v8.4s, v5.s[1]
        adcs    x23, x23, x3
        umlal   v15.2d, v7.2s, v5.s[2]
        umlal2  v15.2d, v7.4s, v5.s[3]
        umlal   v9.2d, v3.2s, v25.s[2]
        mul     x3, x25, x25
        umlal2  v9.2d, v3.4s, v25.s[3]
        adcs    x7, x7, x11
        umlal   v15.2d, v6.2s, v17.s[0]
        umlal2  v15.2d, v6.4s, v17.s[1]
        mul     x11, x8, x8
        umlal   v15.2d, v18.2s, v17.s[2]
        stp     q24, q21, [x0, #-0x160]
        umlal2  v15.2d, v18.4s, v17.s[3]
        umlal   v15.2d, v16.2s, v0.s[0]
        umlal2  v15.2d, v16.4s, v0.s[2]
        umlal   v9.2d, v14.2s, v5.s[0]
        umulh   x16, x25, x25
        adcs    x3, x9, x3
        umlal2  v9.2d, v14.4s, v5.s[1]
        umlal   v9.2d, v8.2s, v5.s[2]
        umlal2  v9.2d, v8.4s, v5.s[3]
        ldp     q12, q11, [x6, #-0xa0]
        mul     x9, x12, x24
        umlal   v9.2d, v7.2s, v17.s[0]
        adc     x1, x1, x16
        umulh   x16, x12, x24
        ldp     q16, q21, [x2, #-0xc0]
        umlal2  v9.2d, v7.4s, v17.s[1]
        umlal   v9.2d, v6.2s, v17.s[2]
        umlal2  v9.2d, v6.4s, v17.s[3]
        mul     x17, x12, x15
        umlal   v20.2d, v13.2s, v25.s[0]
        umlal2  v20.2d, v13.4s, v25.s[1]
        umlal   v9.2d, v18.2s, v0.s[0]
        str     x26, [sp, #0x378]
        umulh   x26, x12, x15
        umlal2  v9.2d, v18.4s, v0.s[2]
        mov     v18.16b, v21.16b
        and     v21.16b, v21.16b, v2.16b
        umlal   v20.2d, v19.2s, v25.s[2]
        and     v22.16b, v16.16b, v2.16b
        umlal2  v20.2d, v19.4s, v25.s[3]
        usra    v21.2d, v16.2d, #0x3a
        str     x19, [sp, #0x370]
        mul     x19, x12, x13
        umlal   v20.2d, v3.2s, v5.s[0]
        str     x20, [sp, #0x368]
        mul     x20, x24, x13
        adds    x16, x16, x17
        usra    v22.2d, v1.2d, #0x3a
        umlal2  v20.2d, v3.4s, v5.s[1]
        adcs    x19, x26, x19
        stp     q15, q9, [x0, #-0x140]
        umlal   v4.2d, v10.2s, v25.s[0]
        umulh   x26, x12, x13
        ldp     q9, q15, [x6, #-0x80]
        umlal   v20.2d, v14.2s, v5.s[2]
        umlal2  v20.2d, v14.4s, v5.s[3]
        umlal   v20.2d, v8.2s, v17.s[0]
        umlal2  v20.2d, v8.4s, v17.s[1]
        umulh   x17, x24, x13
        umlal2  v4.2d, v10.4s, v25.s[1]
        adcs    x20, x26, x20
        umlal   v20.2d, v7.2s, v17.s[2]
        umlal2  v20.2d, v7.4s, v17.s[3]
        umlal   v4.2d, v13.2s, v25.s[2]
        mul     x26, x15, x13
        umlal2  v4.2d, v13.4s, v25.s[3]
        umlal   v20.2d, v6.2s, v0.s[0]
        umlal2  v20.2d, v6.4s, v0.s[2]
        umlal   v4.2d, v19.2s, v5.s[0]
        umlal2  v4.2d, v19.4s, v5.s[1]
        str     x21, [sp, #0x360]
        umulh   x21, x15, x13
        umlal   v4.2d, v3.2s, v5.s[2]
        adcs    x26, x17, x26
        umlal2  v4.2d, v3.4s, v5.s[3]
        ldp     q1, q6, [x2, #-0xa0]
        umlal   v4.2d, v14.2s, v17.s[0]
        umlal2  v4.2d, v14.4s, v17.s[1]
        mul     x17, x24, x15
        umlal   v4.2d, v8.2s, v17.s[2]
        adc     x21, x21, xzr
        umlal2  v4.2d, v8.4s, v17.s[3]
        umlal   v22.2d, v12.2s, v25.s[0]
        str     x27, [sp, #0x320]
        umulh   x27, x24, x15
        umlal2  v22.2d, v12.4s, v25.s[1]
        adds    x19, x19, x17
        umlal   v22.2d, v10.2s, v25.s[2]
        umlal   v4.2d, v7.2s, v0.s[0]
        umlal2  v4.2d, v7.4s, v0.s[2]
        and     v7.16b, v1.16b, v2.16b
        umulh   x17, x12, x12
        umlal2  v22.2d, v10.4s, v25.s[3]
        adcs    x20, x20, x27
        umlal   v22.2d, v13.2s, v5.s[0]
        adcs    x26, x26, xzr
        umlal2  v22.2d, v13.4s, v5.s[1]
        adc     x27, x21, xzr
        adds    x21, x9, x9
        umlal   v22.2d, v19.2s, v5.s[2]
        adcs    x9, x16, x16
        mul     x16, x24, x24
        umlal2  v22.2d, v19.4s, v5.s[3]
        adcs    x19, x19, x19
        stp     q20, q4, [x0, #-0x120]
        adcs    x20, x20, x20
        umlal   v22.2d, v3.2s, v17.s[0]
        adcs    x26, x26, x26
        str     x22, [sp, #0x318]
        umulh   x22, x24, x24
        umlal2  v22.2d, v3.4s, v17.s[1]
        adcs    x27, x27, x27
        umlal   v22.2d, v14.2s, v17.s[2]
        str     x1, [sp, #0x310]
        adc     x1, xzr, xzr
        umlal2  v22.2d, v14.4s, v17.s[3]
        umlal   v21.2d, v11.2s, v25.s[0]
        str     x3, [sp, #0x308]
        mul     x3, x12, x12
        umlal   v22.2d, v8.2s, v0.s[0]
        umlal2  v21.2d, v11.4s, v25.s[1]
        umlal   v21.2d, v12.2s, v25.s[2]
        umlal2  v22.2d, v8.4s, v0.s[2]
        umlal2  v21.2d, v12.4s, v25.s[3]
        umlal   v21.2d, v10.2s, v5.s[0]
        umlal2  v21.2d, v10.4s, v5.s[1]
        umlal   v21.2d, v13.2s, v5.s[2]
        umlal2  v21.2d, v13.4s, v5.s[3]
        and     v8.16b, v6.16b, v2.16b
        str     x3, [sp, #0x300]
        mul     x3, x15, x15
        mov     v4.16b, v6.16b
        usra    v7.2d, v18.2d, #0x3a
        usra    v8.2d, v1.2d, #0x3a
        umlal   v21.2d, v19.2s, v17.s[0]
        umlal2  v21.2d, v19.4s, v17.s[1]
        ldp     q1, q6, [x2, #-0x80]
        str     x7, [sp, #0x2f8]
        umulh   x7, x15, x15
        umlal   v21.2d, v3.2s, v17.s[2]
        ldp     q16, q18, [x6, #-0x60]
        umlal   v7.2d, v9.2s, v25.s[0]
        umlal2  v7.2d, v9.4s, v25.s[1]
        umlal2  v21.2d, v3.4s, v17.s[3]
        umlal   v21.2d, v14.2s, v0.s[0]
        str     x23, [sp, #0x2f0]
        mul     x23, x13, x13
        adds    x21, x21, x17
        adcs    x9, x9, x16
        umlal2  v21.2d, v14.4s, v0.s[2]
        adcs    x19, x19, x22
        umlal   v7.2d, v11.2s, v25.s[2]
        adcs    x20, x20, x3
        umulh   x22, x13, x13
        umlal2  v7.2d, v11.4s, v25.s[3]
        and     v14.16b, v6.16b, v2.16b
        adcs    x26, x26, x7
        umlal   v7.2d, v12.2s, v5.s[0]
        and     v20.16b, v1.16b, v2.16b
        adcs    x23, x27, x23
        umlal2  v7.2d, v12.4s, v5.s[1]
        stp     q22, q21, [x0, #-0x100]
        umlal   v7.2d, v10.2s, v5.s[2]
        mov     v6.16b, v6.16b
        adc     x27, x1, x22
        subs    x22, x8, x12
        umlal2  v7.2d, v10.4s, v5.s[3]
        usra    v20.2d, v4.2d, #0x3a
        sbcs    x24, x28, x24
        umlal   v7.2d, v13.2s, v17.s[0]
        sbcs    x28, x10, x15
        umlal   v8.2d, v15.2s, v25.s[0]
        sbcs    x25, x25, x13
        umlal2  v7.2d, v13.4s, v17.s[1]
        usra    v14.2d, v1.2d, #0x3a
        csetm   x1, lo
        umlal   v7.2d, v19.2s, v17.s[2]
        eor     x25, x25, x1
        eor     x24, x24, x1
        eor     x22, x22, x1
        umlal2  v7.2d, v19.4s, v17.s[3]
        cmn     x1, #1
        eor     x28, x28, x1
        umlal2  v8.2d, v15.4s, v25.s[1]
        adcs    x22, x22, xzr
        umlal   v8.2d, v9.2s, v25.s[2]
        adcs    x24, x24, xzr
        umlal2  v8.2d, v9.4s, v25.s[3]
        adcs    x28, x28, xzr
        mul     x1, x22, x24
        umlal   v8.2d, v11.2s, v5.s[0]
        adcs    x25, x25, xzr
        umlal2  v8.2d, v11.4s, v5.s[1]
        umlal   v7.2d, v3.2s, v0.s[0]
        mul     x3, x22, x28
        ldp     q1, q4, [x6, #-0x40]
        umlal2  v7.2d, v3.4s, v0.s[2]
        ldp     q3, q21, [x2, #-0x60]
        umlal   v8.2d, v12.2s, v5.s[2]
        umlal2  v8.2d, v12.4s, v5.s[3]
        umulh   x7, x22, x24
        umlal   v8.2d, v10.2s, v17.s[0]
        umlal   v20.2d, v16.2s, v25.s[0]
        umlal2  v8.2d, v10.4s, v17.s[1]
        umlal   v8.2d, v13.2s, v17.s[2]
        mul     x8, x22, x25
        umlal2  v8.2d, v13.4s, v17.s[3]
        umlal2  v20.2d, v16.4s, v25.s[1]
        umlal   v20.2d, v15.2s, v25.s[2]
        and     v22.16b, v21.16b, v2.16b
        umulh   x10, x22, x28
        umlal2  v20.2d, v15.4s, v25.s[3]
        and     v23.16b, v3.16b, v2.16b
        umlal   v8.2d, v19.2s, v0.s[0]
        usra    v22.2d, v3.2d, #0x3a
        umlal2  v8.2d, v19.4s, v0.s[2]
        mov     v3.16b, v21.16b
        umlal   v20.2d, v9.2s, v5.s[0]
        usra    v23.2d, v6.2d, #0x3a
        umulh   x12, x22, x25
        umlal2  v20.2d, v9.4s, v5.s[1]
        umlal   v20.2d, v11.2s, v5.s[2]
        stp     q7, q8, [x0, #-0xe0]
        umlal2  v20.2d, v11.4s, v5.s[3]
        mul     x13, x24, x25
        umlal   v20.2d, v12.2s, v17.s[0]
        adds    x3, x7, x3
        adcs    x7, x10, x8
        umlal2  v20.2d, v12.4s, v17.s[1]
        ldp     q8, q6, [x2, #-0x40]
        umlal   v20.2d, v10.2s, v17.s[2]
        ldp     q7, q19, [x6, #-0x20]
        umulh   x8, x24, x25
        umlal2  v20.2d, v10.4s, v17.s[3]
        adcs    x10, x12, x13
        umlal   v14.2d, v18.2s, v25.s[0]
        umlal   v20.2d, v13.2s, v0.s[0]
        umlal2  v20.2d, v13.4s, v0.s[2]
        umulh   x12, x28, x25
        umlal2  v14.2d, v18.4s, v25.s[1]
        umlal   v14.2d, v16.2s, v25.s[2]
        umlal   v23.2d, v1.2s, v25.s[0]
        and     v13.16b, v6.16b, v2.16b
        umlal2  v14.2d, v16.4s, v25.s[3]
        and     v21.16b, v8.16b, v2.16b
        mul     x13, x28, x25
        umlal   v14.2d, v15.2s, v5.s[0]
        umlal2  v14.2d, v15.4s, v5.s[1]
        umlal2  v23.2d, v1.4s, v25.s[1]
        mul     x15, x24, x28
        umlal   v23.2d, v18.2s, v25.s[2]
        adcs    x8, x8, x13
        umlal   v14.2d, v9.2s, v5.s[2]
        adc     x12, x12, xzr
        umlal2  v14.2d, v9.4s, v5.s[3]
        umulh   x13, x24, x28
        umlal2  v23.2d, v18.4s, v25.s[3]
        adds    x7, x7, x15
        umlal   v14.2d, v11.2s, v17.s[0]
        usra    v21.2d, v3.2d, #0x3a
        umlal2  v14.2d, v11.4s, v17.s[1]
        umlal   v14.2d, v12.2s, v17.s[2]
        mov     v3.16b, v6.16b
        umulh   x15, x22, x22
        umlal   v23.2d, v16.2s, v5.s[0]
        usra    v13.2d, v8.2d, #0x3a
        adcs    x10, x10, x13
        umlal2  v23.2d, v16.4s, v5.s[1]
        adcs    x8, x8, xzr
        umlal   v23.2d, v15.2s, v5.s[2]
        adc     x12, x12, xzr
        adds    x1, x1, x1
        umlal2  v23.2d, v15.4s, v5.s[3]
        adcs    x3, x3, x3
        mul     x13, x24, x24
        umlal2  v14.2d, v12.4s, v17.s[3]
        adcs    x7, x7, x7
        umlal   v14.2d, v10.2s, v0.s[0]
        adcs    x10, x10, x10
        umlal   v23.2d, v9.2s, v17.s[0]
        adcs    x8, x8, x8
        mul     x22, x22, x22
        umlal2  v23.2d, v9.4s, v17.s[1]
        adcs    x12, x12, x12
        umlal2  v14.2d, v10.4s, v0.s[2]
        ldp     q8, q10, [x2, #-0x20]
        adc     x16, xzr, xzr
        umlal   v23.2d, v11.2s, v17.s[2]
        ldp     q6, q24, [x6]
        umulh   x24, x24, x24
        umlal2  v23.2d, v11.4s, v17.s[3]
        umlal   v23.2d, v12.2s, v0.s[0]
        stp     q20, q14, [x0, #-0xc0]
        umlal   v22.2d, v4.2s, v25.s[0]
        umlal2  v22.2d, v4.4s, v25.s[1]
        mul     x17, x28, x28
        adds    x1, x1, x15
        adcs    x3, x3, x13
        umlal   v22.2d, v1.2s, v25.s[2]
        adcs    x24, x7, x24
        umlal2  v23.2d, v12.4s, v0.s[2]
        umulh   x28, x28, x28
        ldr     x13, [sp, #0x3b0]
        umlal2  v22.2d, v1.4s, v25.s[3]
        adcs    x7, x10, x17
        umlal   v22.2d, v18.2s, v5.s[0]
        umlal2  v22.2d, v18.4s, v5.s[1]
        umlal   v22.2d, v16.2s, v5.s[2]
        mul     x10, x25, x25
        umlal2  v22.2d, v16.4s, v5.s[3]
        adcs    x28, x8, x28
        ldr     x8, [sp, #0x3a8]
        umlal   v22.2d, v15.2s, v17.s[0]
        umlal   v21.2d, v7.2s, v25.s[0]
        mul     x15, x8, x13
        umlal2  v21.2d, v7.4s, v25.s[1]
        adcs    x10, x12, x10
        ldr     x12, [sp, #0x3b8]
        umlal   v21.2d, v4.2s, v25.s[2]
        umlal2  v22.2d, v15.4s, v17.s[1]
        mul     x17, x8, x12
        umlal   v22.2d, v9.2s, v17.s[2]
        umlal2  v22.2d, v9.4s, v17.s[3]
        umlal   v22.2d, v11.2s, v0.s[0]
        and     v14.16b, v8.16b, v2.16b
        umulh   x25, x25, x25
        umlal2  v21.2d, v4.4s, v25.s[3]
        mov     v12.16b, v10.16b
        umlal   v21.2d, v1.2s, v5.s[0]
        umlal2  v22.2d, v11.4s, v0.s[2]
        and     v10.16b, v10.16b, v2.16b
        umlal2  v21.2d, v1.4s, v5.s[1]
        umlal   v21.2d, v18.2s, v5.s[2]
        adc     x25, x16, x25
        subs    x22, x11, x22
        umlal2  v21.2d, v18.4s, v5.s[3]
        sbcs    x1, x14, x1
        stp     q23, q22, [x0, #-0xa0]
        sbcs    x3, x4, x3
        umlal   v21.2d, v16.2s, v17.s[0]
        usra    v10.2d, v8.2d, #0x3a
        sbcs    x24, x5, x24
        umulh   x16, x8, x12
        umlal2  v21.2d, v16.4s, v17.s[1]
        usra    v14.2d, v3.2d, #0x3a
        str     x5, [sp, #0x2e8]
        ldr     x5, [sp, #0x2f0]
        sbcs    x7, x5, x7
        umlal   v21.2d, v15.2s, v17.s[2]
        str     x4, [sp, #0x2e0]
        ldr     x4, [sp, #0x2f8]
        ldr     x6, [sp, #0x300]
        sbcs    x28, x4, x28
        umlal2  v21.2d, v15.4s, v17.s[3]
        str     x14, [sp, #0x2d8]
        ldr     x14, [sp, #0x308]
        sbcs    x10, x14, x10
        umlal   v21.2d, v9.2s, v0.s[0]
        str     x11, [sp, #0x2d0]
        ldr     x11, [sp, #0x310]
        sbcs    x25, x11, x25
        umlal   v13.2d, v19.2s, v25.s[0]
        csetm   x2, lo
        adds    x22, x22, x6
        umlal2  v13.2d, v19.4s, v25.s[1]
        adcs    x1, x1, x21
        umlal2  v21.2d, v9.4s, v0.s[2]
        adcs    x3, x3, x9
        umlal   v13.2d, v7.2s, v25.s[2]
        adcs    x24, x24, x19
        umulh   x12, x8, x13
        umlal2  v13.2d, v7.4s, v25.s[3]
        adcs    x7, x7, x20
        umlal   v13.2d, v4.2s, v5.s[0]
        adcs    x28, x28, x26
        umlal2  v13.2d, v4.4s, v5.s[1]
        adcs    x10, x10, x23
        umlal   v13.2d, v1.2s, v5.s[2]
        adcs    x25, x25, x27
        umlal2  v13.2d, v1.4s, v5.s[3]
        adc     x2, x2, xzr
        adds    x22, x5, x22
        umlal   v13.2d, v18.2s, v17.s[0]
        adcs    x1, x4, x1
        adcs    x3, x14, x3
        adcs    x24, x11, x24
        adcs    x4, x6, x7
        adcs    x28, x21, x28
        adcs    x21, x9, x10
        adcs    x19, x19, x25
        adcs    x20, x20, x2
        adcs    x25, x26, xzr
        adcs    x23, x23, xzr
        adcs    x26, x27, xzr
        ldr     x6, [sp, #0x3b8]
        ldr     x27, [sp, #0x3c0]
        umlal2  v13.2d, v18.4s, v17.s[1]
        umlal   v13.2d, v16.2s, v17.s[2]
        mul     x2, x13, x27
        umlal   v14.2d, v6.2s, v25.s[0]
        umlal2  v13.2d, v16.4s, v17.s[3]
        umlal   v13.2d, v15.2s, v0.s[0]
        mul     x5, x8, x27
        umlal2  v14.2d, v6.4s, v25.s[1]
        umlal   v14.2d, v19.2s, v25.s[2]
        umlal2  v14.2d, v19.4s, v25.s[3]
        umulh   x7, x6, x27
        adds    x9, x12, x17
        adcs    x5, x16, x5
        umlal   v14.2d, v7.2s, v5.s[0]
        umlal2  v13.2d, v15.4s, v0.s[2]
        umlal2  v14.2d, v7.4s, v5.s[1]
        ldr     x12, [sp, #0x358]
        umlal   v14.2d, v4.2s, v5.s[2]
        mul     x10, x6, x27
        umlal2  v14.2d, v4.4s, v5.s[3]
        stp     q21, q13, [x0, #-0x80]
        umlal   v14.2d, v1.2s, v17.s[0]
        umulh   x11, x8, x27
        adcs    x2, x11, x2
        ldr     x11, [sp, #0x350]
        umlal2  v14.2d, v1.4s, v17.s[1]
        ldp     q8, q9, [x11, #0x20]
        umlal   v14.2d, v18.2s, v17.s[2]
        ldp     q15, q13, [x12]
        umlal   v10.2d, v24.2s, v25.s[0]
        umlal2  v10.2d, v24.4s, v25.s[1]
        umulh   x14, x13, x6
        umlal2  v14.2d, v18.4s, v17.s[3]
        umlal   v14.2d, v16.2s, v0.s[0]
        umlal   v10.2d, v6.2s, v25.s[2]
        umlal2  v10.2d, v6.4s, v25.s[3]
        umulh   x16, x13, x27
        adcs    x10, x16, x10
        adc     x7, x7, xzr
        umlal2  v14.2d, v16.4s, v0.s[2]
        umlal   v10.2d, v19.2s, v5.s[0]
        and     v11.16b, v13.16b, v2.16b
        umlal2  v10.2d, v19.4s, v5.s[1]
        and     v3.16b, v15.16b, v2.16b
        umlal   v10.2d, v7.2s, v5.s[2]
        usra    v11.2d, v15.2d, #0x3a
        mul     x16, x13, x6
        adds    x5, x5, x16
        adcs    x2, x2, x14
        umlal2  v10.2d, v7.4s, v5.s[3]
        adcs    x10, x10, xzr
        adc     x7, x7, xzr
        adds    x14, x15, x15
        mov     v15.16b, v13.16b
        adcs    x9, x9, x9
        adcs    x5, x5, x5
        adcs    x2, x2, x2
        umlal   v10.2d, v4.2s, v17.s[0]
        umulh   x15, x8, x8
        adcs    x10, x10, x10
        adcs    x7, x7, x7
        usra    v3.2d, v12.2d, #0x3a
        adc     x16, xzr, xzr
        umlal2  v10.2d, v4.4s, v17.s[1]
        umlal   v10.2d, v1.2s, v17.s[2]
        umlal2  v10.2d, v1.4s, v17.s[3]
        mul     x17, x13, x13
        umlal   v10.2d, v18.2s, v0.s[0]
        umlal2  v10.2d, v18.4s, v0.s[2]
        umlal   v3.2d, v8.2s, v25.s[0]
        str     x26, [sp, #0x300]
        umulh   x26, x6, x6
        umlal2  v3.2d, v8.4s, v25.s[1]
        umlal   v3.2d, v24.2s, v25.s[2]
        stp     q14, q10, [x0, #-0x60]
        umlal2  v3.2d, v24.4s, v25.s[3]
        str     x23, [sp, #0x310]
        umulh   x23, x13, x13
        adds    x14, x14, x15
        adcs    x9, x9, x17
        umlal   v3.2d, v6.2s, v5.s[0]
        adcs    x23, x5, x23
        umlal2  v3.2d, v6.4s, v5.s[1]
        umlal   v3.2d, v19.2s, v5.s[2]
        umlal2  v3.2d, v19.4s, v5.s[3]
        mul     x5, x6, x6
        adcs    x2, x2, x5
        ldr     x5, [sp, #0x3c8]
        adcs    x26, x10, x26
        ldr     x10, [sp, #0x3e0]
        umlal   v3.2d, v7.2s, v17.s[0]
        umlal2  v3.2d, v7.4s, v17.s[1]
        ldp     q14, q12, [x11, #0x40]
        umlal   v3.2d, v4.2s, v17.s[2]
        ldp     q13, q10, [x12, #0x20]
        umulh   x15, x5, x10
        umlal2  v3.2d, v4.4s, v17.s[3]
        umlal   v3.2d, v1.2s, v0.s[0]
        umlal2  v3.2d, v1.4s, v0.s[2]
        umlal   v11.2d, v9.2s, v25.s[0]
        mul     x17, x27, x27
        adcs    x7, x7, x17
        umulh   x17, x27, x27
        umlal2  v11.2d, v9.4s, v25.s[1]
        and     v1.16b, v10.16b, v2.16b
        umlal   v11.2d, v8.2s, v25.s[2]
        mov     v10.16b, v10.16b
        and     v16.16b, v13.16b, v2.16b
        usra    v1.2d, v13.2d, #0x3a
        umlal2  v11.2d, v8.4s, v25.s[3]
        ldp     q13, q18, [x12, #0x60]
        str     x25, [sp, #0x308]
        ldr     x25, [sp, #0x3d8]
        str     x20, [sp, #0x2f8]
        mul     x20, x5, x25
        umlal   v11.2d, v24.2s, v5.s[0]
        usra    v16.2d, v15.2d, #0x3a
        adc     x16, x16, x17
        ldr     x17, [sp, #0x3d0]
        umlal2  v11.2d, v24.4s, v5.s[1]
        ldp     q15, q20, [x12, #0x40]
        umlal   v11.2d, v6.2s, v5.s[2]
        ldp     q21, q22, [x11, #0x60]
        str     x19, [sp, #0x2f0]
        mul     x19, x5, x17
        umlal2  v11.2d, v6.4s, v5.s[3]
        ldp     q23, q26, [x11, #0xa0]
        umlal   v11.2d, v19.2s, v17.s[0]
        ldp     q27, q28, [x11, #0x80]
        umlal2  v11.2d, v19.4s, v17.s[1]
        str     x21, [sp, #0x2c8]
        mul     x21, x5, x10
        umlal   v16.2d, v14.2s, v25.s[0]
        umlal   v11.2d, v7.2s, v17.s[2]
        umlal2  v11.2d, v7.4s, v17.s[3]
        str     x28, [sp, #0x2c0]
        umulh   x28, x10, x25
        umlal2  v16.2d, v14.4s, v25.s[1]
        umlal   v16.2d, v9.2s, v25.s[2]
        umlal2  v16.2d, v9.4s, v25.s[3]
        umlal   v1.2d, v12.2s, v25.s[0]
        str     x4, [sp, #0x2b8]
        umulh   x4, x5, x17
        umlal   v11.2d, v4.2s, v0.s[0]
        umlal   v16.2d, v8.2s, v5.s[0]
        umlal2  v11.2d, v4.4s, v0.s[2]
        umlal2  v16.2d, v8.4s, v5.s[1]
        and     v4.16b, v15.16b, v2.16b
        str     x24, [sp, #0x2b0]
        umulh   x24, x5, x25
        umlal2  v1.2d, v12.4s, v25.s[1]
        umlal   v1.2d, v14.2s, v25.s[2]
        usra    v4.2d, v10.2d, #0x3a
        umlal2  v1.2d, v14.4s, v25.s[3]
        ldp     q10, q29, [x12, #0x80]
        umlal   v1.2d, v9.2s, v5.s[0]
        str     x3, [sp, #0x2a8]
        mul     x3, x10, x25
        umlal2  v1.2d, v9.4s, v5.s[1]
        umlal   v16.2d, v24.2s, v5.s[2]
        umlal   v1.2d, v8.2s, v5.s[2]
        str     x1, [sp, #0x2a0]
        umulh   x1, x17, x25
        umlal2  v16.2d, v24.4s, v5.s[3]
        umlal   v16.2d, v6.2s, v17.s[0]
        umlal2  v1.2d, v8.4s, v5.s[3]
        umlal2  v16.2d, v6.4s, v17.s[1]
        str     x22, [sp, #0x298]
        mul     x22, x17, x25
        adds    x19, x15, x19
        umlal   v16.2d, v19.2s, v17.s[2]
        adcs    x20, x4, x20
        umlal2  v16.2d, v19.4s, v17.s[3]
        adcs    x24, x24, x3
        umlal   v16.2d, v7.2s, v0.s[0]
        umulh   x3, x10, x17
        umlal2  v16.2d, v7.4s, v0.s[2]
        adcs    x28, x28, x22
        umlal   v1.2d, v24.2s, v17.s[0]
        adc     x22, x1, xzr
        umlal2  v1.2d, v24.4s, v17.s[1]
        mov     v7.16b, v18.16b
        and     v18.16b, v18.16b, v2.16b
        mul     x1, x10, x17
        umlal   v1.2d, v6.2s, v17.s[2]
        usra    v18.2d, v13.2d, #0x3a
        and     v13.16b, v13.16b, v2.16b
        umlal   v4.2d, v21.2s, v25.s[0]
        umulh   x4, x5, x5
        umlal2  v4.2d, v21.4s, v25.s[1]
        adds    x20, x20, x1
        umlal   v4.2d, v12.2s, v25.s[2]
        adcs    x24, x24, x3
        umlal2  v4.2d, v12.4s, v25.s[3]
        adcs    x28, x28, xzr
        umlal   v4.2d, v14.2s, v5.s[0]
        adc     x22, x22, xzr
        adds    x21, x21, x21
        umlal2  v4.2d, v14.4s, v5.s[1]
        mul     x1, x10, x10
        umlal   v4.2d, v9.2s, v5.s[2]
        adcs    x19, x19, x19
        adcs    x20, x20, x20
        umlal2  v4.2d, v9.4s, v5.s[3]
        adcs    x24, x24, x24
        umulh   x3, x10, x10
        umlal2  v1.2d, v6.4s, v17.s[3]
        adcs    x28, x28, x28
        stp     q3, q11, [x0, #-0x40]
        mov     v11.16b, v29.16b
        adcs    x22, x22, x22
        mov     v3.16b, v20.16b
        umlal   v1.2d, v19.2s, v0.s[0]
        and     v20.16b, v20.16b, v2.16b
        adc     x15, xzr, xzr
        usra    v13.2d, v3.2d, #0x3a
        and     v3.16b, v10.16b, v2.16b
        str     x16, [sp, #0x290]
        umulh   x16, x17, x17
        usra    v20.2d, v15.2d, #0x3a
        and     v15.16b, v29.16b, v2.16b
        usra    v3.2d, v7.2d, #0x3a
        umlal2  v1.2d, v19.4s, v0.s[2]
        usra    v15.2d, v10.2d, #0x3a
        umlal   v4.2d, v8.2s, v17.s[0]
        str     x7, [sp, #0x288]
        mul     x7, x17, x17
        umlal   v13.2d, v27.2s, v25.s[0]
        umlal   v20.2d, v22.2s, v25.s[0]
        umlal2  v20.2d, v22.4s, v25.s[1]
        umlal   v20.2d, v21.2s, v25.s[2]
        str     x26, [sp, #0x280]
        mul     x26, x25, x25
        umlal2  v20.2d, v21.4s, v25.s[3]
        umlal2  v13.2d, v27.4s, v25.s[1]
        umlal   v13.2d, v22.2s, v25.s[2]
        str     x2, [sp, #0x278]
        umulh   x2, x25, x25
        adds    x21, x21, x4
        umlal   v20.2d, v12.2s, v5.s[0]
        adcs    x19, x19, x1
        umlal2  v20.2d, v12.4s, v5.s[1]
        adcs    x20, x20, x3
        adcs    x24, x24, x7
        umlal2  v13.2d, v22.4s, v25.s[3]
        umlal   v13.2d, v21.2s, v5.s[0]
        adcs    x28, x28, x16
        mul     x1, x8, x8
        umlal2  v13.2d, v21.4s, v5.s[1]
        adcs    x26, x22, x26
        adc     x22, x15, x2
        subs    x2, x8, x5
        umlal2  v4.2d, v8.4s, v17.s[1]
        sbcs    x3, x13, x10
        umlal   v4.2d, v24.2s, v17.s[2]
        mul     x4, x5, x5
        sbcs    x5, x6, x17
        umlal2  v4.2d, v24.4s, v17.s[3]
        umlal   v4.2d, v6.2s, v0.s[0]
        sbcs    x25, x27, x25
        umlal2  v4.2d, v6.4s, v0.s[2]
        csetm   x27, lo
        eor     x3, x3, x27
        stp     q16, q1, [x0, #-0x20]
        eor     x5, x5, x27
        umlal   v20.2d, v14.2s, v5.s[2]
        eor     x2, x2, x27
        eor     x25, x25, x27
        umlal2  v20.2d, v14.4s, v5.s[3]
        cmn     x27, #1
        ldp     q10, q1, [x11, #0xc0]
        adcs    x27, x2, xzr
        umlal   v20.2d, v9.2s, v17.s[0]
        ldp     q6, q7, [x12, #0xa0]
        adcs    x2, x3, xzr
        umlal   v13.2d, v12.2s, v5.s[2]
        adcs    x3, x5, xzr
        umlal2  v13.2d, v12.4s, v5.s[3]
        mul     x5, x27, x2
        umlal   v13.2d, v14.2s, v17.s[0]
        adcs    x25, x25, xzr
        umlal   v18.2d, v28.2s, v25.s[0]
        umlal2  v20.2d, v9.4s, v17.s[1]
        mul     x6, x27, x3
        umlal   v20.2d, v8.2s, v17.s[2]
        umlal2  v13.2d, v14.4s, v17.s[1]
        umlal   v13.2d, v9.2s, v17.s[2]
        umulh   x7, x27, x2
        umlal2  v20.2d, v8.4s, v17.s[3]
        umlal   v20.2d, v24.2s, v0.s[0]
        umlal2  v20.2d, v24.4s, v0.s[2]
        umlal2  v13.2d, v9.4s, v17.s[3]
        umlal   v13.2d, v8.2s, v0.s[0]
        umlal2  v18.2d, v28.4s, v25.s[1]
        stp     q4, q20, [x0]
        umlal2  v13.2d, v8.4s, v0.s[2]
        umlal   v18.2d, v27.2s, v25.s[2]
        umlal2  v18.2d, v27.4s, v25.s[3]
        umlal   v18.2d, v22.2s, v5.s[0]
        umlal2  v18.2d, v22.4s, v5.s[1]
        umlal   v18.2d, v21.2s, v5.s[2]
        umlal2  v18.2d, v21.4s, v5.s[3]
        umlal   v18.2d, v12.2s, v17.s[0]
        umlal   v3.2d, v23.2s, v25.s[0]
        umlal2  v3.2d, v23.4s, v25.s[1]
        umlal2  v18.2d, v12.4s, v17.s[1]
        and     v8.16b, v6.16b, v2.16b
        umulh   x8, x27, x3
        umlal   v18.2d, v14.2s, v17.s[2]
        and     v4.16b, v7.16b, v2.16b
        umlal2  v18.2d, v14.4s, v17.s[3]
        usra    v8.2d, v11.2d, #0x3a
        umlal   v18.2d, v9.2s, v0.s[0]
        umlal   v3.2d, v28.2s, v25.s[2]
        umulh   x10, x27, x25
        umlal2  v3.2d, v28.4s, v25.s[3]
        umlal   v3.2d, v27.2s, v5.s[0]
        umlal2  v18.2d, v9.4s, v0.s[2]
        umlal2  v3.2d, v27.4s, v5.s[1]
        mul     x13, x27, x25
        umlal   v3.2d, v22.2s, v5.s[2]
        umlal2  v3.2d, v22.4s, v5.s[3]
        stp     q13, q18, [x0, #0x20]
        mul     x15, x2, x25
        umlal   v3.2d, v21.2s, v17.s[0]
        umlal   v15.2d, v26.2s, v25.s[0]
        umlal2  v3.2d, v21.4s, v17.s[1]
        umulh   x16, x2, x25
        umlal   v3.2d, v12.2s, v17.s[2]
        umlal2  v3.2d, v12.4s, v17.s[3]
        umlal2  v15.2d, v26.4s, v25.s[1]
        umlal   v15.2d, v23.2s, v25.s[2]
        mul     x17, x3, x25
        umlal   v3.2d, v14.2s, v0.s[0]
        umlal2  v15.2d, v23.4s, v25.s[3]
        umlal2  v3.2d, v14.4s, v0.s[2]
        str     x22, [sp, #0x3d8]
        umulh   x22, x3, x25
        adds    x6, x7, x6
        umlal   v15.2d, v28.2s, v5.s[0]
        adcs    x7, x8, x13
        umlal2  v15.2d, v28.4s, v5.s[1]
        adcs    x8, x10, x15
        umlal   v15.2d, v27.2s, v5.s[2]
        adcs    x10, x16, x17
        umlal2  v15.2d, v27.4s, v5.s[3]
        ldp     q9, q14, [x12, #0xc0]
        ldp     q13, q11, [x11, #0xe0]
        mov     v7.16b, v7.16b
        usra    v4.2d, v6.2d, #0x3a
        umlal   v8.2d, v10.2s, v25.s[0]
        umlal2  v8.2d, v10.4s, v25.s[1]
        mul     x13, x2, x3
        umlal   v8.2d, v26.2s, v25.s[2]
        adc     x22, x22, xzr
        umlal   v4.2d, v1.2s, v25.s[0]
        umulh   x15, x2, x3
        umlal2  v8.2d, v26.4s, v25.s[3]
        umlal   v8.2d, v23.2s, v5.s[0]
        adds    x7, x7, x13
        umlal2  v8.2d, v23.4s, v5.s[1]
        umlal   v8.2d, v28.2s, v5.s[2]
        umlal   v15.2d, v22.2s, v17.s[0]
        umulh   x13, x27, x27
        umlal2  v8.2d, v28.4s, v5.s[3]
        adcs    x8, x8, x15
        umlal   v8.2d, v27.2s, v17.s[0]
        adcs    x10, x10, xzr
        umlal2  v15.2d, v22.4s, v17.s[1]
        adc     x22, x22, xzr
        adds    x5, x5, x5
        umlal   v15.2d, v21.2s, v17.s[2]
        adcs    x6, x6, x6
        mul     x27, x27, x27
        umlal2  v15.2d, v21.4s, v17.s[3]
        adcs    x7, x7, x7
        umlal   v15.2d, v12.2s, v0.s[0]
        adcs    x8, x8, x8
        umlal2  v15.2d, v12.4s, v0.s[2]
        stp     q3, q15, [x0, #0x40]
        adcs    x10, x10, x10
        umlal2  v8.2d, v27.4s, v17.s[1]
        adcs    x22, x22, x22
        umlal   v8.2d, v22.2s, v17.s[2]
        adc     x15, xzr, xzr
        umlal2  v8.2d, v22.4s, v17.s[3]
        mul     x16, x2, x2
        umlal   v8.2d, v21.2s, v0.s[0]
        umlal2  v4.2d, v1.4s, v25.s[1]
        umlal2  v8.2d, v21.4s, v0.s[2]
        umulh   x2, x2, x2
        umlal   v4.2d, v10.2s, v25.s[2]
        umlal2  v4.2d, v10.4s, v25.s[3]
        umlal   v4.2d, v26.2s, v5.s[0]
        umlal2  v4.2d, v26.4s, v5.s[1]
        and     v15.16b, v14.16b, v2.16b
        mul     x17, x3, x3
        adds    x5, x5, x13
        and     v12.16b, v9.16b, v2.16b
        usra    v15.2d, v9.2d, #0x3a
        umulh   x3, x3, x3
        adcs    x6, x6, x16
        umlal   v4.2d, v23.2s, v5.s[2]
        mov     v9.16b, v14.16b
        adcs    x2, x7, x2
        umlal2  v4.2d, v23.4s, v5.s[3]
        usra    v12.2d, v7.2d, #0x3a
        adcs    x7, x8, x17
        umlal   v4.2d, v28.2s, v17.s[0]
        mul     x8, x25, x25
        adcs    x3, x10, x3
        umlal2  v4.2d, v28.4s, v17.s[1]
        umlal   v4.2d, v27.2s, v17.s[2]
        umlal   v12.2d, v13.2s, v25.s[0]
        umulh   x25, x25, x25
        umlal2  v4.2d, v27.4s, v17.s[3]
        adcs    x22, x22, x8
        umlal   v4.2d, v22.2s, v0.s[0]
        umlal2  v4.2d, v22.4s, v0.s[2]
        umlal2  v12.2d, v13.4s, v25.s[1]
        umlal   v12.2d, v1.2s, v25.s[2]
        adc     x25, x15, x25
        umlal2  v12.2d, v1.4s, v25.s[3]
        ldr     x8, [sp, #0x278]
        umlal   v12.2d, v10.2s, v5.s[0]
        umlal2  v12.2d, v10.4s, v5.s[1]
        ldr     x10, [sp, #0x280]
        stp     q8, q4, [x0, #0x60]
        subs    x27, x1, x27
        sbcs    x5, x14, x5
        ldr     x13, [sp, #0x288]
        umlal   v12.2d, v26.2s, v5.s[2]
        sbcs    x6, x9, x6
        ldr     x15, [sp, #0x290]
        umlal   v15.2d, v11.2s, v25.s[0]
        ldp     q8, q14, [x12, #0xe0]
        sbcs    x2, x23, x2
        umlal2  v12.2d, v26.4s, v5.s[3]
        sbcs    x7, x8, x7
        umlal   v12.2d, v23.2s, v17.s[0]
        sbcs    x3, x10, x3
        ldp     q3, q4, [x11, #0x100]
        umlal2  v12.2d, v23.4s, v17.s[1]
        sbcs    x22, x13, x22
        umlal   v12.2d, v28.2s, v17.s[2]
        sbcs    x25, x15, x25
        umlal2  v15.2d, v11.4s, v25.s[1]
        csetm   x16, lo
        adds    x27, x27, x4
        umlal2  v12.2d, v28.4s, v17.s[3]
        umlal   v15.2d, v13.2s, v25.s[2]
        adcs    x5, x5, x21
        adcs    x6, x6, x19
        umlal   v12.2d, v27.2s, v0.s[0]
        mov     v6.16b, v14.16b
        adcs    x2, x2, x20
        ldr     x17, [sp, #0x3d8]
        umlal2  v15.2d, v13.4s, v25.s[3]
        and     v7.16b, v8.16b, v2.16b
        adcs    x7, x7, x24
        umlal   v15.2d, v1.2s, v5.s[0]
        ldr     x15, [sp, #0x2d0]
        and     v14.16b, v14.16b, v2.16b
        adcs    x3, x3, x28
        umlal2  v15.2d, v1.4s, v5.s[1]
        ldr     x13, [sp, #0x2d8]
        usra    v7.2d, v9.2d, #0x3a
        adcs    x22, x22, x26
        umlal   v15.2d, v10.2s, v5.s[2]
        usra    v14.2d, v8.2d, #0x3a
        adcs    x25, x25, x17
        ldr     x17, [sp, #0x328]
        umlal2  v12.2d, v27.4s, v0.s[2]
        adc     x16, x16, xzr
        subs    x15, x17, x15
        ldr     x17, [sp, #0x348]
        umlal2  v15.2d, v10.4s, v5.s[3]
        sbcs    x13, x17, x13
        ldr     x17, [sp, #0x330]
        ldr     x10, [sp, #0x298]
        umlal   v15.2d, v26.2s, v17.s[0]
        ldp     q8, q9, [x11, #0x120]
        ldr     x11, [sp, #0x2e0]
        ldr     x8, [sp, #0x2a0]
        sbcs    x11, x17, x11
        ldr     x17, [sp, #0x340]
        umlal2  v15.2d, v26.4s, v17.s[1]
        ldp     q16, q18, [x12, #0x100]
        ldr     x12, [sp, #0x2e8]
        sbcs    x12, x17, x12
        ldr     x17, [sp, #0x318]
        umlal   v15.2d, v23.2s, v17.s[2]
        sbcs    x10, x17, x10
        ldr     x17, [sp, #0x320]
        umlal2  v15.2d, v23.4s, v17.s[3]
        sbcs    x8, x17, x8
        ldr     x17, [sp, #0x360]
        umlal   v15.2d, v28.2s, v0.s[0]
        str     x8, [sp, #0x2a0]
        ldr     x8, [sp, #0x2a8]
        sbcs    x8, x17, x8
        ldr     x17, [sp, #0x368]
        umlal2  v15.2d, v28.4s, v0.s[2]
        str     x8, [sp, #0x2a8]
        ldr     x8, [sp, #0x2b0]
        sbcs    x8, x17, x8
        ldr     x17, [sp, #0x370]
        umlal   v7.2d, v3.2s, v25.s[0]
        umlal2  v7.2d, v3.4s, v25.s[1]
        str     x8, [sp, #0x2b0]
        ldr     x8, [sp, #0x2b8]
        sbcs    x8, x17, x8
        ldr     x17, [sp, #0x378]
        str     x8, [sp, #0x2b8]
        ldr     x8, [sp, #0x2c0]
        sbcs    x8, x17, x8
        ldr     x17, [sp, #0x380]
        umlal   v7.2d, v11.2s, v25.s[2]
        str     x8, [sp, #0x2c0]
        ldr     x8, [sp, #0x2c8]
        sbcs    x8, x17, x8
        ldr     x17, [sp, #0x388]
        umlal2  v7.2d, v11.4s, v25.s[3]
        str     x8, [sp, #0x2c8]
        ldr     x8, [sp, #0x2f0]
        sbcs    x8, x17, x8
        ldr     x17, [sp, #0x398]
        stp     q12, q15, [x0, #0x80]
        str     x8, [sp, #0x2f0]
        ldr     x8, [sp, #0x2f8]
        sbcs    x8, x17, x8
        ldr     x17, [sp, #0x3a0]
        umlal   v7.2d, v13.2s, v5.s[0]
        str     x8, [sp, #0x2f8]
        ldr     x8, [sp, #0x308]
        sbcs    x8, x17, x8
        ldr     x17, [sp, #0x390]
        umlal2  v7.2d, v13.4s, v5.s[1]
        str     x8, [sp, #0x308]
        ldr     x8, [sp, #0x310]
        sbcs    x8, x17, x8
        ldr     x17, [sp, #0x338]
        umlal   v14.2d, v4.2s, v25.s[0]
        str     x8, [sp, #0x310]
        ldr     x8, [sp, #0x300]
        sbcs    x8, x17, x8
        umlal   v7.2d, v1.2s, v5.s[2]
        csetm   x17, lo
        str     x17, [sp, #0x300]
        ldr     x17, [sp, #0x278]
        adds    x27, x17, x27
        ldr     x17, [sp, #0x280]
        umlal2  v7.2d, v1.4s, v5.s[3]
        adcs    x5, x17, x5
        ldr     x17, [sp, #0x288]
        umlal   v7.2d, v10.2s, v17.s[0]
        adcs    x6, x17, x6
        ldr     x17, [sp, #0x290]
        umlal2  v7.2d, v10.4s, v17.s[1]
        adcs    x2, x17, x2
        umlal   v7.2d, v26.2s, v17.s[2]
        adcs    x4, x4, x7
        umlal2  v7.2d, v26.4s, v17.s[3]
        adcs    x21, x21, x3
        umlal   v7.2d, v23.2s, v0.s[0]
        adcs    x22, x19, x22
        umlal2  v14.2d, v4.4s, v25.s[1]
        ldr     x19, [sp, #0x3d8]
        umlal2  v7.2d, v23.4s, v0.s[2]
        adcs    x3, x20, x25
        umlal   v14.2d, v3.2s, v25.s[2]
        adcs    x7, x24, x16
        umlal2  v14.2d, v3.4s, v25.s[3]
        adcs    x16, x28, xzr
        umlal   v14.2d, v11.2s, v5.s[0]
        mov     v15.16b, v18.16b
        adcs    x17, x26, xzr
        umlal2  v14.2d, v11.4s, v5.s[1]
        and     v12.16b, v16.16b, v2.16b
        adcs    x28, x19, xzr
        adds    x19, x15, x1
        umlal   v14.2d, v13.2s, v5.s[2]
        and     v18.16b, v18.16b, v2.16b
        adcs    x20, x13, x14
        umlal2  v14.2d, v13.4s, v5.s[3]
        usra    v12.2d, v6.2d, #0x3a
        adcs    x24, x11, x9
        ldr     x11, [sp, #0x2a8]
        umlal   v14.2d, v1.2s, v17.s[0]
        usra    v18.2d, v16.2d, #0x3a
        adcs    x25, x12, x23
        ldr     x13, [sp, #0x2b8]
        ldr     x12, [sp, #0x2b0]
        umlal2  v14.2d, v1.4s, v17.s[1]
        ldr     x15, [sp, #0x2c0]
        adcs    x26, x10, x27
        ldr     x10, [sp, #0x2a0]
        umlal   v14.2d, v10.2s, v17.s[2]
        adcs    x10, x10, x5
        umlal   v12.2d, v8.2s, v25.s[0]
        adcs    x11, x11, x6
        umlal2  v12.2d, v8.4s, v25.s[1]
        adcs    x12, x12, x2
        umlal   v12.2d, v4.2s, v25.s[2]
        adcs    x13, x13, x4
        umlal2  v14.2d, v10.4s, v17.s[3]
        adcs    x15, x15, x21
        umlal   v14.2d, v26.2s, v0.s[0]
        str     x21, [sp, #0x2c0]
        ldr     x21, [sp, #0x2c8]
        adcs    x21, x21, x22
        umlal2  v14.2d, v26.4s, v0.s[2]
        str     x22, [sp, #0x2c8]
        ldr     x22, [sp, #0x2f0]
        adcs    x22, x22, x3
        umlal2  v12.2d, v4.4s, v25.s[3]
        str     x3, [sp, #0x2f0]
        ldr     x3, [sp, #0x2f8]
        adcs    x3, x3, x7
        umlal   v12.2d, v3.2s, v5.s[0]
        str     x7, [sp, #0x2f8]
        ldr     x7, [sp, #0x308]
        adcs    x7, x7, x16
        umlal2  v12.2d, v3.4s, v5.s[1]
        str     x16, [sp, #0x308]
        ldr     x16, [sp, #0x310]
        adcs    x16, x16, x17
        stp     q7, q14, [x0, #0xa0]
        adcs    x8, x8, x28
        umlal   v12.2d, v11.2s, v5.s[2]
        str     x28, [sp, #0x310]
        ldr     x28, [sp, #0x300]
        adc     x28, x28, xzr
        str     x17, [sp, #0x300]
        ldr     x17, [sp, #0x370]
        adds    x19, x17, x19
        ldr     x17, [sp, #0x378]
        umlal2  v12.2d, v11.4s, v5.s[3]
        adcs    x20, x17, x20
        ldr     x17, [sp, #0x380]
        umlal   v12.2d, v13.2s, v17.s[0]
        adcs    x24, x17, x24
        ldr     x17, [sp, #0x3e8]
        stp     x19, x20, [x17, #0x40]
        ldr     x20, [sp, #0x388]
        ldr     x19, [sp, #0x350]
        umlal2  v12.2d, v13.4s, v17.s[1]
        ldp     q14, q6, [x19, #0x140]
        adcs    x20, x20, x25
        ldr     x25, [sp, #0x358]
        umlal   v12.2d, v1.2s, v17.s[2]
        ldp     q7, q16, [x25, #0x120]
        ldr     x25, [sp, #0x398]
        adcs    x25, x25, x26
        ldr     x26, [sp, #0x3a0]
        umlal   v18.2d, v9.2s, v25.s[0]
        adcs    x26, x26, x10
        stp     x24, x20, [x17, #0x50]
        ldr     x24, [sp, #0x338]
        ldr     x20, [sp, #0x390]
        umlal2  v12.2d, v1.4s, v17.s[3]
        adcs    x20, x20, x11
        stp     x25, x26, [x17, #0x60]
        umlal2  v18.2d, v9.4s, v25.s[1]
        adcs    x24, x24, x12
        umlal   v12.2d, v10.2s, v0.s[0]
        adcs    x25, x1, x13
        stp     x20, x24, [x17, #0x70]
        umlal2  v12.2d, v10.4s, v0.s[2]
        adcs    x20, x14, x15
        umlal   v18.2d, v8.2s, v25.s[2]
        stp     x25, x20, [x17, #0x80]
        adcs    x24, x9, x21
        umlal2  v18.2d, v8.4s, v25.s[3]
        adcs    x23, x23, x22
        ldp     x19, x20, [sp, #0x140]
        .cfi_restore 19
        .cfi_restore 20
        umlal   v18.2d, v4.2s, v5.s[0]
        and     v10.16b, v7.16b, v2.16b
        adcs    x27, x27, x3
        umlal2  v18.2d, v4.4s, v5.s[1]
        and     v19.16b, v16.16b, v2.16b
        adcs    x21, x5, x7
        umlal   v18.2d, v3.2s, v5.s[2]
        usra    v10.2d, v15.2d, #0x3a
        adcs    x25, x6, x16
        umlal2  v18.2d, v3.4s, v5.s[3]
        mov     v15.16b, v16.16b
        stp     x24, x23, [x17, #0x90]
        umlal   v18.2d, v11.2s, v17.s[0]
        usra    v19.2d, v7.2d, #0x3a
        ldp     x23, x24, [sp, #0x160]
        .cfi_restore 23
        .cfi_restore 24
        adcs    x26, x2, x8
        umlal2  v18.2d, v11.4s, v17.s[1]
        stp     x25, x26, [x17, #0xb0]
        ldr     x25, [sp, #0x2c0]
        adcs    x22, x4, x28
        ldr     x28, [sp, #0x2c8]
        ldr     x3, [sp, #0x2f8]
        umlal   v18.2d, v13.2s, v17.s[2]
        adcs    x1, x25, xzr
        ldp     x25, x26, [sp, #0x170]
        .cfi_restore 25
        .cfi_restore 26
        umlal2  v18.2d, v13.4s, v17.s[3]
        adcs    x2, x28, xzr
        stp     x27, x21, [x17, #0xa0]
        ldr     x27, [sp, #0x2f0]
        umlal   v18.2d, v1.2s, v0.s[0]
        adcs    x21, x27, xzr
        ldp     x27, x28, [sp, #0x180]
        .cfi_restore 27
        .cfi_restore 28
        umlal2  v18.2d, v1.4s, v0.s[2]
        adcs    x3, x3, xzr
        stp     x22, x1, [x17, #0xc0]
        ldr     x22, [sp, #0x308]
        umlal   v10.2d, v14.2s, v25.s[0]
        adcs    x22, x22, xzr
        stp     x2, x21, [x17, #0xd0]
        ldr     x21, [sp, #0x300]
        umlal2  v10.2d, v14.4s, v25.s[1]
        stp     x3, x22, [x17, #0xe0]
        adcs    x1, x21, xzr
        ldr     x21, [sp, #0x310]
        umlal   v10.2d, v9.2s, v25.s[2]
        adcs    x2, x21, xzr
        ldp     x21, x22, [sp, #0x150]
        .cfi_restore 21
        .cfi_restore 22
        stp     q12, q18, [x0, #0xc0]
        umlal2  v10.2d, v9.4s, v25.s[3]
        umlal   v10.2d, v8.2s, v5.s[0]
        stp     x1, x2, [x17, #0xf0]
        ldr     x2, [sp, #0x358]
        ldr     x1, [sp, #0x350]
        umlal2  v10.2d, v8.4s, v5.s[1]
        umlal   v10.2d, v4.2s, v5.s[2]
        umlal2  v10.2d, v4.4s, v5.s[3]
        umlal   v10.2d, v3.2s, v17.s[0]
        umlal2  v10.2d, v3.4s, v17.s[1]
        ldp     q12, q1, [x1, #0x160]
        ldp     q7, q16, [x2, #0x140]
        umlal   v10.2d, v11.2s, v17.s[2]
        umlal2  v10.2d, v11.4s, v17.s[3]
        umlal   v10.2d, v13.2s, v0.s[0]
        umlal2  v10.2d, v13.4s, v0.s[2]
        umlal   v19.2d, v6.2s, v25.s[0]
        umlal2  v19.2d, v6.4s, v25.s[1]
        umlal   v19.2d, v14.2s, v25.s[2]
        umlal2  v19.2d, v14.4s, v25.s[3]
        umlal   v19.2d, v9.2s, v5.s[0]
        and     v13.16b, v16.16b, v2.16b
        umlal2  v19.2d, v9.4s, v5.s[1]
        mov     v16.16b, v16.16b
        umlal   v19.2d, v8.2s, v5.s[2]
        usra    v13.2d, v7.2d, #0x3a
        umlal2  v19.2d, v8.4s, v5.s[3]
        and     v7.16b, v7.16b, v2.16b
        usra    v7.2d, v15.2d, #0x3a
        umlal   v19.2d, v4.2s, v17.s[0]
        umlal2  v19.2d, v4.4s, v17.s[1]
        ldp     q15, q18, [x1, #0x180]
        umlal   v19.2d, v3.2s, v17.s[2]
        ldp     q20, q21, [x2, #0x160]
        umlal2  v19.2d, v3.4s, v17.s[3]
        umlal   v19.2d, v11.2s, v0.s[0]
        umlal   v7.2d, v12.2s, v25.s[0]
        umlal2  v19.2d, v11.4s, v0.s[2]
        umlal2  v7.2d, v12.4s, v25.s[1]
        umlal   v7.2d, v6.2s, v25.s[2]
        umlal2  v7.2d, v6.4s, v25.s[3]
        umlal   v7.2d, v14.2s, v5.s[0]
        and     v11.16b, v20.16b, v2.16b
        umlal   v13.2d, v1.2s, v25.s[0]
        umlal2  v7.2d, v14.4s, v5.s[1]
        umlal   v7.2d, v9.2s, v5.s[2]
        stp     q10, q19, [x0, #0xe0]
        umlal2  v7.2d, v9.4s, v5.s[3]
        usra    v11.2d, v16.2d, #0x3a
        umlal   v7.2d, v8.2s, v17.s[0]
        and     v10.16b, v21.16b, v2.16b
        umlal2  v7.2d, v8.4s, v17.s[1]
        umlal   v7.2d, v4.2s, v17.s[2]
        usra    v10.2d, v20.2d, #0x3a
        umlal2  v7.2d, v4.4s, v17.s[3]
        umlal   v7.2d, v3.2s, v0.s[0]
        umlal2  v7.2d, v3.4s, v0.s[2]
        umlal2  v13.2d, v1.4s, v25.s[1]
        umlal   v13.2d, v12.2s, v25.s[2]
        umlal2  v13.2d, v12.4s, v25.s[3]
        umlal   v13.2d, v6.2s, v5.s[0]
        umlal2  v13.2d, v6.4s, v5.s[1]
        umlal   v13.2d, v14.2s, v5.s[2]
        umlal2  v13.2d, v14.4s, v5.s[3]
        ldp     q3, q16, [x1, #0x1a0]
        umlal   v13.2d, v9.2s, v17.s[0]
        ldp     q19, q20, [x2, #0x180]
        umlal2  v13.2d, v9.4s, v17.s[1]
        umlal   v13.2d, v8.2s, v17.s[2]
        umlal2  v13.2d, v8.4s, v17.s[3]
        umlal   v11.2d, v15.2s, v25.s[0]
        umlal2  v11.2d, v15.4s, v25.s[1]
        umlal   v13.2d, v4.2s, v0.s[0]
        umlal   v11.2d, v1.2s, v25.s[2]
        umlal2  v11.2d, v1.4s, v25.s[3]
        umlal   v11.2d, v12.2s, v5.s[0]
        umlal2  v13.2d, v4.4s, v0.s[2]
        mov     v4.16b, v20.16b
        umlal2  v11.2d, v12.4s, v5.s[1]
        umlal   v11.2d, v6.2s, v5.s[2]
        umlal   v10.2d, v18.2s, v25.s[0]
        stp     q7, q13, [x0, #0x100]
        umlal2  v11.2d, v6.4s, v5.s[3]
        and     v13.16b, v19.16b, v2.16b
        umlal   v11.2d, v14.2s, v17.s[0]
        and     v7.16b, v20.16b, v2.16b
        umlal2  v11.2d, v14.4s, v17.s[1]
        mov     v20.16b, v21.16b
        usra    v13.2d, v20.2d, #0x3a
        umlal2  v10.2d, v18.4s, v25.s[1]
        usra    v7.2d, v19.2d, #0x3a
        umlal   v10.2d, v15.2s, v25.s[2]
        umlal   v11.2d, v9.2s, v17.s[2]
        umlal2  v11.2d, v9.4s, v17.s[3]
        umlal   v11.2d, v8.2s, v0.s[0]
        umlal2  v10.2d, v15.4s, v25.s[3]
        umlal   v10.2d, v1.2s, v5.s[0]
        umlal2  v10.2d, v1.4s, v5.s[1]
        umlal   v10.2d, v12.2s, v5.s[2]
        umlal2  v10.2d, v12.4s, v5.s[3]
        umlal2  v11.2d, v8.4s, v0.s[2]
        ldp     q8, q19, [x1, #0x1c0]
        umlal   v10.2d, v6.2s, v17.s[0]
        ldp     q20, q21, [x2, #0x1a0]
        umlal2  v10.2d, v6.4s, v17.s[1]
        umlal   v10.2d, v14.2s, v17.s[2]
        umlal2  v10.2d, v14.4s, v17.s[3]
        umlal   v10.2d, v9.2s, v0.s[0]
        umlal   v13.2d, v3.2s, v25.s[0]
        umlal2  v13.2d, v3.4s, v25.s[1]
        umlal   v13.2d, v18.2s, v25.s[2]
        umlal2  v13.2d, v18.4s, v25.s[3]
        mov     v22.16b, v21.16b
        umlal   v13.2d, v15.2s, v5.s[0]
        umlal2  v13.2d, v15.4s, v5.s[1]
        umlal   v13.2d, v1.2s, v5.s[2]
        umlal   v7.2d, v16.2s, v25.s[0]
        umlal2  v10.2d, v9.4s, v0.s[2]
        and     v9.16b, v20.16b, v2.16b
        umlal2  v13.2d, v1.4s, v5.s[3]
        and     v21.16b, v21.16b, v2.16b
        umlal   v13.2d, v12.2s, v17.s[0]
        umlal2  v13.2d, v12.4s, v17.s[1]
        stp     q11, q10, [x0, #0x120]
        umlal   v13.2d, v6.2s, v17.s[2]
        usra    v9.2d, v4.2d, #0x3a
        umlal2  v13.2d, v6.4s, v17.s[3]
        usra    v21.2d, v20.2d, #0x3a
        umlal   v13.2d, v14.2s, v0.s[0]
        umlal2  v13.2d, v14.4s, v0.s[2]
        umlal2  v7.2d, v16.4s, v25.s[1]
        umlal   v7.2d, v3.2s, v25.s[2]
        umlal2  v7.2d, v3.4s, v25.s[3]
        umlal   v7.2d, v18.2s, v5.s[0]
        umlal2  v7.2d, v18.4s, v5.s[1]
        umlal   v9.2d, v8.2s, v25.s[0]
        umlal   v7.2d, v15.2s, v5.s[2]
        umlal2  v7.2d, v15.4s, v5.s[3]
        ldp     q14, q10, [x2, #0x1c0]
        umlal   v7.2d, v1.2s, v17.s[0]
        ldp     q11, q4, [x1, #0x1e0]
        umlal2  v7.2d, v1.4s, v17.s[1]
        umlal   v7.2d, v12.2s, v17.s[2]
        umlal2  v9.2d, v8.4s, v25.s[1]
        umlal2  v7.2d, v12.4s, v17.s[3]
        umlal   v9.2d, v16.2s, v25.s[2]
        umlal   v7.2d, v6.2s, v0.s[0]
        umlal2  v7.2d, v6.4s, v0.s[2]
        mov     v6.16b, v10.16b
        umlal2  v9.2d, v16.4s, v25.s[3]
        umlal   v9.2d, v3.2s, v5.s[0]
        umlal2  v9.2d, v3.4s, v5.s[1]
        stp     q13, q7, [x0, #0x140]
        umlal   v9.2d, v18.2s, v5.s[2]
        umlal2  v9.2d, v18.4s, v5.s[3]
        umlal   v9.2d, v15.2s, v17.s[0]
        umlal2  v9.2d, v15.4s, v17.s[1]
        umlal   v9.2d, v1.2s, v17.s[2]
        umlal2  v9.2d, v1.4s, v17.s[3]
        umlal   v9.2d, v12.2s, v0.s[0]
        umlal2  v9.2d, v12.4s, v0.s[2]
        umlal   v21.2d, v19.2s, v25.s[0]
        umlal2  v21.2d, v19.4s, v25.s[1]
        umlal   v21.2d, v8.2s, v25.s[2]
        umlal2  v21.2d, v8.4s, v25.s[3]
        umlal   v21.2d, v16.2s, v5.s[0]
        umlal2  v21.2d, v16.4s, v5.s[1]
        and     v12.16b, v10.16b, v2.16b
        umlal   v21.2d, v3.2s, v5.s[2]
        and     v13.16b, v14.16b, v2.16b
        usra    v12.2d, v14.2d, #0x3a
        umlal2  v21.2d, v3.4s, v5.s[3]
        umlal   v21.2d, v18.2s, v17.s[0]
        usra    v13.2d, v22.2d, #0x3a
        umlal2  v21.2d, v18.4s, v17.s[1]
        umlal   v21.2d, v15.2s, v17.s[2]
        umlal2  v21.2d, v15.4s, v17.s[3]
        umlal   v13.2d, v11.2s, v25.s[0]
        umlal   v21.2d, v1.2s, v0.s[0]
        umlal2  v13.2d, v11.4s, v25.s[1]
        umlal2  v21.2d, v1.4s, v0.s[2]
        umlal   v13.2d, v19.2s, v25.s[2]
        umlal2  v13.2d, v19.4s, v25.s[3]
        umlal   v13.2d, v8.2s, v5.s[0]
        stp     q9, q21, [x0, #0x160]
        umlal2  v13.2d, v8.4s, v5.s[1]
        umlal   v13.2d, v16.2s, v5.s[2]
        umlal2  v13.2d, v16.4s, v5.s[3]
        umlal   v13.2d, v3.2s, v17.s[0]
        umlal2  v13.2d, v3.4s, v17.s[1]
        ldp     q9, q10, [x1, #0x200]
        umlal   v13.2d, v18.2s, v17.s[2]
        ldp     q14, q1, [x2, #0x1e0]
        umlal   v12.2d, v4.2s, v25.s[0]
        umlal2  v13.2d, v18.4s, v17.s[3]
        umlal   v13.2d, v15.2s, v0.s[0]
        umlal2  v13.2d, v15.4s, v0.s[2]
        umlal2  v12.2d, v4.4s, v25.s[1]
        umlal   v12.2d, v11.2s, v25.s[2]
        umlal2  v12.2d, v11.4s, v25.s[3]
        umlal   v12.2d, v19.2s, v5.s[0]
        and     v15.16b, v14.16b, v2.16b
        umlal2  v12.2d, v19.4s, v5.s[1]
        mov     v7.16b, v1.16b
        umlal   v12.2d, v8.2s, v5.s[2]
        and     v1.16b, v1.16b, v2.16b
        umlal2  v12.2d, v8.4s, v5.s[3]
        usra    v1.2d, v14.2d, #0x3a
        usra    v15.2d, v6.2d, #0x3a
        umlal   v12.2d, v16.2s, v17.s[0]
        umlal2  v12.2d, v16.4s, v17.s[1]
        umlal   v12.2d, v3.2s, v17.s[2]
        umlal   v15.2d, v9.2s, v25.s[0]
        umlal2  v12.2d, v3.4s, v17.s[3]
        umlal   v12.2d, v18.2s, v0.s[0]
        umlal2  v12.2d, v18.4s, v0.s[2]
        umlal2  v15.2d, v9.4s, v25.s[1]
        umlal   v15.2d, v4.2s, v25.s[2]
        umlal2  v15.2d, v4.4s, v25.s[3]
        stp     q13, q12, [x0, #0x180]
        umlal   v15.2d, v11.2s, v5.s[0]
        umlal2  v15.2d, v11.4s, v5.s[1]
        umlal   v15.2d, v19.2s, v5.s[2]
        umlal2  v15.2d, v19.4s, v5.s[3]
        umlal   v15.2d, v8.2s, v17.s[0]
        umlal2  v15.2d, v8.4s, v17.s[1]
        ldp     q6, q18, [x1, #0x220]
        umlal   v15.2d, v16.2s, v17.s[2]
        ldp     q14, q12, [x2, #0x200]
        umlal2  v15.2d, v16.4s, v17.s[3]
        umlal   v15.2d, v3.2s, v0.s[0]
        umlal2  v15.2d, v3.4s, v0.s[2]
        umlal   v1.2d, v10.2s, v25.s[0]
        umlal2  v1.2d, v10.4s, v25.s[1]
        umlal   v1.2d, v9.2s, v25.s[2]
        umlal2  v1.2d, v9.4s, v25.s[3]
        umlal   v1.2d, v4.2s, v5.s[0]
        mov     v13.16b, v12.16b
        umlal2  v1.2d, v4.4s, v5.s[1]
        and     v12.16b, v12.16b, v2.16b
        umlal   v1.2d, v11.2s, v5.s[2]
        and     v3.16b, v14.16b, v2.16b
        umlal2  v1.2d, v11.4s, v5.s[3]
        usra    v12.2d, v14.2d, #0x3a
        umlal   v1.2d, v19.2s, v17.s[0]
        usra    v3.2d, v7.2d, #0x3a
        umlal2  v1.2d, v19.4s, v17.s[1]
        umlal   v1.2d, v8.2s, v17.s[2]
        umlal2  v1.2d, v8.4s, v17.s[3]
        umlal   v3.2d, v6.2s, v25.s[0]
        umlal   v1.2d, v16.2s, v0.s[0]
        umlal2  v3.2d, v6.4s, v25.s[1]
        umlal   v3.2d, v10.2s, v25.s[2]
        umlal2  v1.2d, v16.4s, v0.s[2]
        umlal2  v3.2d, v10.4s, v25.s[3]
        umlal   v3.2d, v9.2s, v5.s[0]
        umlal2  v3.2d, v9.4s, v5.s[1]
        stp     q15, q1, [x0, #0x1a0]
        umlal   v3.2d, v4.2s, v5.s[2]
        umlal2  v3.2d, v4.4s, v5.s[3]
        umlal   v3.2d, v11.2s, v17.s[0]
        umlal2  v3.2d, v11.4s, v17.s[1]
        ldp     q14, q15, [x2, #0x220]
        umlal   v3.2d, v19.2s, v17.s[2]
        umlal2  v3.2d, v19.4s, v17.s[3]
        umlal   v3.2d, v8.2s, v0.s[0]
        umlal2  v3.2d, v8.4s, v0.s[2]
        umlal   v12.2d, v18.2s, v25.s[0]
        umlal2  v12.2d, v18.4s, v25.s[1]
        umlal   v12.2d, v6.2s, v25.s[2]
        umlal2  v12.2d, v6.4s, v25.s[3]
        mov     v8.16b, v15.16b
        umlal   v12.2d, v10.2s, v5.s[0]
        and     v1.16b, v14.16b, v2.16b
        umlal2  v12.2d, v10.4s, v5.s[1]
        and     v15.16b, v15.16b, v2.16b
        umlal   v12.2d, v9.2s, v5.s[2]
        usra    v1.2d, v13.2d, #0x3a
        umlal2  v12.2d, v9.4s, v5.s[3]
        usra    v15.2d, v14.2d, #0x3a
        umlal   v12.2d, v4.2s, v17.s[0]
        umlal2  v12.2d, v4.4s, v17.s[1]
        umlal   v12.2d, v11.2s, v17.s[2]
        umlal2  v12.2d, v11.4s, v17.s[3]
        umlal   v1.2d, v18.2s, v25.s[2]
        umlal   v12.2d, v19.2s, v0.s[0]
        umlal2  v12.2d, v19.4s, v0.s[2]
        umlal2  v1.2d, v18.4s, v25.s[3]
        umlal   v1.2d, v6.2s, v5.s[0]
        umlal2  v1.2d, v6.4s, v5.s[1]
        stp     q3, q12, [x0, #0x1c0]
        umlal   v1.2d, v10.2s, v5.s[2]
        umlal2  v1.2d, v10.4s, v5.s[3]
        ldp     q14, q12, [x2, #0x240]
        umlal   v1.2d, v9.2s, v17.s[0]
        umlal2  v1.2d, v9.4s, v17.s[1]
        umlal   v1.2d, v4.2s, v17.s[2]
        umlal   v15.2d, v18.2s, v5.s[0]
        umlal2  v1.2d, v4.4s, v17.s[3]
        umlal2  v15.2d, v18.4s, v5.s[1]
        umlal   v15.2d, v6.2s, v5.s[2]
        umlal   v1.2d, v11.2s, v0.s[0]
        mov     v3.16b, v12.16b
        umlal2  v1.2d, v11.4s, v0.s[2]
        and     v7.16b, v14.16b, v2.16b
        umlal2  v15.2d, v6.4s, v5.s[3]
        and     v16.16b, v12.16b, v2.16b
        umlal   v15.2d, v10.2s, v17.s[0]
        usra    v7.2d, v8.2d, #0x3a
        usra    v16.2d, v14.2d, #0x3a
        umlal2  v15.2d, v10.4s, v17.s[1]
        umlal   v15.2d, v9.2s, v17.s[2]
        umlal2  v15.2d, v9.4s, v17.s[3]
        umlal   v7.2d, v18.2s, v5.s[2]
        umlal2  v7.2d, v18.4s, v5.s[3]
        umlal   v7.2d, v6.2s, v17.s[0]
        umlal2  v7.2d, v6.4s, v17.s[1]
        umlal   v7.2d, v10.2s, v17.s[2]
        umlal   v15.2d, v4.2s, v0.s[0]
        umlal2  v15.2d, v4.4s, v0.s[2]
        umlal2  v7.2d, v10.4s, v17.s[3]
        umlal   v7.2d, v9.2s, v0.s[0]
        umlal2  v7.2d, v9.4s, v0.s[2]
        stp     q1, q15, [x0, #0x1e0]
        umlal   v16.2d, v18.2s, v17.s[0]
        umlal2  v16.2d, v18.4s, v17.s[1]
        ldp     q1, q4, [x2, #0x260]
        umlal   v16.2d, v6.2s, v17.s[2]
        ldp     d8, d9, [sp, #0x100]
        .cfi_restore 72
        .cfi_restore 73
        umlal2  v16.2d, v6.4s, v17.s[3]
        ldp     d14, d15, [sp, #0x130]
        .cfi_restore 78
        .cfi_restore 79
        umlal   v16.2d, v10.2s, v0.s[0]
        ldp     d12, d13, [sp, #0x120]
        .cfi_restore 76
        .cfi_restore 77
        umlal2  v16.2d, v10.4s, v0.s[2]
        ldp     d10, d11, [sp, #0x110]
        .cfi_restore 74
        .cfi_restore 75
        and     v5.16b, v1.16b, v2.16b
        mov     v19.16b, v4.16b
        stp     q7, q16, [x0, #0x200]
        usra    v5.2d, v3.2d, #0x3a
        and     v2.16b, v4.16b, v2.16b
        usra    v2.2d, v1.2d, #0x3a
        umlal   v5.2d, v18.2s, v17.s[2]
        umlal2  v5.2d, v18.4s, v17.s[3]
        umlal   v5.2d, v6.2s, v0.s[0]
        umlal2  v5.2d, v6.4s, v0.s[2]
        umlal   v2.2d, v18.2s, v0.s[0]
        umlal2  v2.2d, v18.4s, v0.s[2]
        stp     q5, q2, [x0, #0x220]
        add     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset -1008
        ret
END_COMPOSITE(karat_rows_sqr_aarch64)

NOTES

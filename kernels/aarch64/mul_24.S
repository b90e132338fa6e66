/* karat_mul_24_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 3000 --islands 2 --apart x0,x1,x2 --across
 * 1746.0 cycles instead of 2029.0, bound 1512.0 (simulated, one run after another); 2792 of 2830 instructions have another place.
 * Made from code with the SHA-256 f110fac9838eccfc235ce8c47d45bda0e0cc49a8b2e60ae473e489cd75304ed8.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_mul_24_aarch64)
        ldp     x3, x4, [x2]
        ldp     x5, x6, [x1]
        ldp     x7, x8, [x1, #0x20]
        ldp     x9, x10, [x1, #0x10]
        ldp     x11, x12, [x2, #0x10]
        mul     x13, x6, x4
        ldp     x14, x15, [x2, #0x20]
        stp     x19, x20, [sp, #-0x150]!
        .cfi_adjust_cfa_offset 336
        .cfi_rel_offset 19, 0
        .cfi_rel_offset 20, 8
        stp     x25, x26, [sp, #0x30]
        .cfi_rel_offset 25, 48
        .cfi_rel_offset 26, 56
        subs    x25, x11, x3
        umulh   x26, x5, x4
        stp     x23, x24, [sp, #0x20]
        .cfi_rel_offset 23, 32
        .cfi_rel_offset 24, 40
        sbcs    x23, x12, x4
        stp     x27, x28, [sp, #0x40]
        .cfi_rel_offset 27, 64
        .cfi_rel_offset 28, 72
        csetm   x24, lo
        stp     x21, x22, [sp, #0x10]
        .cfi_rel_offset 21, 16
        .cfi_rel_offset 22, 24
        eor     x23, x23, x24
        eor     x27, x25, x24
        cmn     x24, #1
        adcs    x27, x27, xzr
        mul     x28, x5, x4
        adcs    x23, x23, xzr
        subs    x21, x5, x9
        sbcs    x22, x6, x10
        umulh   x25, x9, x12
        csetm   x19, lo
        eor     x22, x22, x19
        eor     x21, x21, x19
        cmn     x19, #1
        eor     x24, x19, x24
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        umulh   x19, x6, x4
        umulh   x20, x5, x3
        mul     x4, x5, x3
        adds    x28, x20, x28
        adcs    x26, x26, x13
        adc     x19, x19, xzr
        umulh   x20, x6, x3
        mul     x3, x6, x3
        adds    x28, x28, x3
        adcs    x26, x26, x20
        stp     x4, x28, [x0]
        adc     x19, x19, xzr
        umulh   x20, x9, x11
        mul     x3, x9, x12
        adds    x20, x20, x3
        mul     x3, x9, x11
        ldp     x5, x6, [x1, #0x20]
        mul     x9, x10, x12
        adcs    x25, x25, x9
        umulh   x9, x10, x12
        adc     x9, x9, xzr
        mul     x12, x21, x23
        ldp     x13, x16, [x1, #0x30]
        mul     x17, x10, x11
        adds    x20, x20, x17
        umulh   x10, x10, x11
        adcs    x25, x25, x10
        mul     x10, x21, x27
        eor     x10, x10, x24
        umulh   x11, x21, x27
        adc     x9, x9, xzr
        umulh   x21, x21, x23
        adds    x11, x11, x12
        mul     x12, x22, x23
        umulh   x23, x22, x23
        adcs    x21, x21, x12
        adc     x23, x23, xzr
        mul     x12, x22, x27
        umulh   x27, x22, x27
        adds    x22, x11, x12
        eor     x22, x22, x24
        adcs    x27, x21, x27
        eor     x27, x27, x24
        ldp     x21, x11, [x2, #0x30]
        adc     x23, x23, xzr
        eor     x23, x23, x24
        cmn     x24, #1
        adcs    x4, x10, x4
        adcs    x28, x22, x28
        adcs    x27, x27, x26
        adcs    x23, x23, x19
        adc     x24, x24, xzr
        adds    x22, x4, x3
        umulh   x4, x7, x14
        adcs    x28, x28, x20
        adcs    x27, x27, x25
        adcs    x23, x23, x9
        adc     x24, x24, xzr
        adds    x22, x26, x22
        ldp     x26, x10, [x2, #0x30]
        adcs    x28, x19, x28
        adcs    x27, x3, x27
        stp     x22, x28, [x0, #0x10]
        umulh   x28, x7, x15
        adcs    x23, x20, x23
        stp     x27, x23, [x0, #0x20]
        ldp     x23, x27, [x1]
        adcs    x24, x25, x24
        adcs    x22, x9, xzr
        subs    x25, x21, x14
        mul     x19, x8, x15
        sbcs    x20, x11, x15
        stp     x24, x22, [x0, #0x30]
        csetm   x24, lo
        subs    x22, x7, x13
        eor     x25, x25, x24
        eor     x20, x20, x24
        mul     x3, x7, x15
        umulh   x9, x8, x15
        sbcs    x12, x8, x16
        csetm   x15, lo
        cmn     x24, #1
        eor     x12, x12, x15
        eor     x22, x22, x15
        adcs    x25, x25, xzr
        adcs    x20, x20, xzr
        adds    x3, x4, x3
        adcs    x28, x28, x19
        eor     x24, x15, x24
        mul     x19, x7, x14
        adc     x4, x9, xzr
        cmn     x15, #1
        adcs    x22, x22, xzr
        adcs    x7, x12, xzr
        umulh   x9, x8, x14
        mul     x8, x8, x14
        adds    x3, x3, x8
        mul     x8, x13, x11
        adcs    x28, x28, x9
        stp     x19, x3, [x0, #0x40]
        mul     x9, x7, x20
        umulh   x12, x13, x21
        adc     x4, x4, xzr
        adds    x8, x12, x8
        mul     x12, x13, x21
        umulh   x14, x16, x11
        umulh   x13, x13, x11
        mul     x11, x16, x11
        adcs    x11, x13, x11
        adc     x13, x14, xzr
        mul     x14, x16, x21
        adds    x8, x8, x14
        umulh   x21, x16, x21
        adcs    x21, x11, x21
        adc     x11, x13, xzr
        subs    x23, x23, x5
        sbcs    x27, x27, x6
        ldp     x5, x6, [x1, #0x30]
        mul     x13, x22, x25
        eor     x13, x13, x24
        umulh   x14, x22, x25
        umulh   x15, x22, x20
        mul     x22, x22, x20
        ldp     x16, x17, [x1, #0x10]
        sbcs    x5, x16, x5
        sbcs    x6, x17, x6
        csetm   x16, lo
        eor     x23, x23, x16
        eor     x27, x27, x16
        eor     x6, x6, x16
        eor     x5, x5, x16
        cmn     x16, #1
        adcs    x23, x23, xzr
        adcs    x27, x27, xzr
        adcs    x5, x5, xzr
        adcs    x6, x6, xzr
        umulh   x20, x7, x20
        adds    x22, x14, x22
        adcs    x9, x15, x9
        adc     x20, x20, xzr
        mul     x14, x7, x25
        adds    x22, x22, x14
        eor     x22, x22, x24
        umulh   x25, x7, x25
        adcs    x25, x9, x25
        ldp     x7, x9, [x2, #0x20]
        adc     x20, x20, xzr
        cmn     x24, #1
        adcs    x19, x13, x19
        adcs    x22, x22, x3
        ldp     x3, x13, [x2, #0x10]
        eor     x20, x20, x24
        eor     x25, x25, x24
        adcs    x25, x25, x28
        adcs    x20, x20, x4
        adc     x24, x24, xzr
        adds    x19, x19, x12
        adcs    x22, x22, x8
        adcs    x25, x25, x21
        adcs    x20, x20, x11
        adc     x24, x24, xzr
        subs    x14, x23, x5
        sbcs    x15, x27, x6
        csetm   x17, lo
        eor     x14, x14, x17
        eor     x15, x15, x17
        adds    x28, x28, x19
        adcs    x22, x4, x22
        adcs    x25, x12, x25
        stp     x28, x22, [x0, #0x50]
        adcs    x28, x8, x20
        ldp     x22, x19, [x2]
        adcs    x24, x21, x24
        adcs    x21, x11, xzr
        cmn     x17, #1
        stp     x25, x28, [x0, #0x60]
        adcs    x28, x14, xzr
        adcs    x25, x15, xzr
        ldp     x20, x4, [x2, #0x50]
        stp     x24, x21, [x0, #0x70]
        subs    x24, x7, x22
        ldp     x21, x22, [x1, #0x50]
        sbcs    x19, x9, x19
        ldp     x7, x8, [x1, #0x40]
        sbcs    x26, x26, x3
        sbcs    x3, x10, x13
        csetm   x9, lo
        eor     x26, x26, x9
        cmn     x9, #1
        eor     x19, x19, x9
        eor     x24, x24, x9
        eor     x3, x3, x9
        eor     x9, x16, x9
        adcs    x24, x24, xzr
        adcs    x19, x19, xzr
        umulh   x10, x23, x24
        adcs    x26, x26, xzr
        adcs    x3, x3, xzr
        subs    x11, x26, x24
        sbcs    x12, x3, x19
        csetm   x13, lo
        cmn     x13, #1
        eor     x11, x11, x13
        eor     x12, x12, x13
        adcs    x11, x11, xzr
        mul     x14, x23, x19
        eor     x13, x17, x13
        adcs    x12, x12, xzr
        umulh   x15, x23, x19
        adds    x10, x10, x14
        mul     x23, x23, x24
        umulh   x14, x6, x26
        mul     x16, x27, x19
        umulh   x19, x27, x19
        adcs    x15, x15, x16
        adc     x19, x19, xzr
        mul     x16, x27, x24
        umulh   x24, x27, x24
        adds    x27, x10, x16
        adcs    x24, x15, x24
        adc     x19, x19, xzr
        umulh   x10, x5, x26
        mul     x15, x6, x26
        mul     x26, x5, x26
        mul     x16, x5, x3
        umulh   x5, x5, x3
        adds    x10, x10, x16
        mul     x16, x6, x3
        umulh   x3, x6, x3
        adcs    x5, x5, x16
        adc     x3, x3, xzr
        adds    x6, x10, x15
        adcs    x5, x5, x14
        adc     x3, x3, xzr
        mul     x10, x28, x11
        eor     x10, x10, x13
        umulh   x14, x28, x11
        umulh   x15, x25, x12
        mul     x16, x28, x12
        umulh   x28, x28, x12
        adds    x14, x14, x16
        mul     x12, x25, x12
        adcs    x28, x28, x12
        adc     x12, x15, xzr
        mul     x15, x25, x11
        umulh   x25, x25, x11
        adds    x11, x14, x15
        eor     x11, x11, x13
        adcs    x28, x28, x25
        adc     x25, x12, xzr
        eor     x28, x28, x13
        cmn     x13, #1
        adcs    x10, x10, x23
        eor     x23, x23, x9
        eor     x25, x25, x13
        adcs    x11, x11, x27
        eor     x27, x27, x9
        adcs    x28, x28, x24
        adcs    x25, x25, x19
        adc     x12, x13, xzr
        adds    x10, x10, x26
        adcs    x11, x11, x6
        adcs    x28, x28, x5
        adcs    x25, x25, x3
        adc     x12, x12, xzr
        umulh   x13, x21, x20
        adds    x24, x24, x10
        eor     x24, x24, x9
        adcs    x19, x19, x11
        eor     x19, x19, x9
        adcs    x28, x26, x28
        adcs    x25, x6, x25
        ldp     x26, x6, [x2, #0x40]
        eor     x28, x28, x9
        adcs    x5, x5, x12
        eor     x25, x25, x9
        mul     x10, x21, x4
        eor     x5, x5, x9
        adcs    x3, x3, xzr
        ldp     x11, x12, [x0]
        cmn     x9, #1
        adcs    x23, x23, x11
        adcs    x27, x27, x12
        ldp     x11, x12, [x0, #0x10]
        eor     x3, x3, x9
        adcs    x24, x24, x11
        adcs    x19, x19, x12
        ldp     x11, x12, [x0, #0x60]
        ldp     x14, x15, [x0, #0x20]
        adcs    x28, x28, x14
        adcs    x25, x25, x15
        ldp     x14, x15, [x0, #0x30]
        adcs    x5, x5, x14
        adcs    x3, x3, x15
        adc     x9, x9, xzr
        ldp     x14, x15, [x0, #0x40]
        adds    x23, x23, x14
        adcs    x27, x27, x15
        ldp     x14, x15, [x0, #0x50]
        adcs    x24, x24, x14
        adcs    x19, x19, x15
        umulh   x14, x7, x26
        ldp     x15, x16, [x0, #0x70]
        adcs    x28, x28, x11
        adcs    x25, x25, x12
        adcs    x5, x5, x15
        adcs    x3, x3, x16
        adc     x9, x9, xzr
        umulh   x11, x8, x6
        ldp     x12, x15, [x0, #0x20]
        adds    x23, x12, x23
        adcs    x27, x15, x27
        mul     x12, x7, x6
        ldp     x15, x16, [x0, #0x30]
        stp     x23, x27, [x0, #0x20]
        adcs    x23, x15, x24
        ldp     x24, x27, [x0, #0x40]
        adcs    x19, x16, x19
        stp     x23, x19, [x0, #0x30]
        adcs    x23, x24, x28
        umulh   x24, x7, x6
        ldp     x28, x19, [x1, #0x70]
        adcs    x27, x27, x25
        stp     x23, x27, [x0, #0x40]
        umulh   x23, x8, x26
        mul     x27, x7, x26
        ldp     x25, x15, [x0, #0x50]
        adcs    x25, x25, x5
        adcs    x3, x15, x3
        stp     x25, x3, [x0, #0x50]
        ldp     x25, x3, [x0, #0x70]
        ldp     x5, x15, [x0, #0x60]
        adcs    x5, x5, x9
        adcs    x9, x15, xzr
        adcs    x25, x25, xzr
        stp     x5, x9, [x0, #0x60]
        mul     x5, x8, x6
        adcs    x3, x3, xzr
        subs    x7, x7, x21
        sbcs    x9, x8, x22
        stp     x25, x3, [x0, #0x70]
        umulh   x25, x21, x4
        csetm   x3, lo
        adds    x12, x14, x12
        eor     x7, x7, x3
        mul     x8, x8, x26
        adcs    x24, x24, x5
        eor     x5, x9, x3
        adc     x9, x11, xzr
        cmn     x3, #1
        adcs    x7, x7, xzr
        adcs    x5, x5, xzr
        subs    x26, x20, x26
        mul     x21, x21, x20
        sbcs    x6, x4, x6
        csetm   x11, lo
        adds    x8, x12, x8
        eor     x6, x6, x11
        eor     x26, x26, x11
        adcs    x23, x24, x23
        adc     x24, x9, xzr
        adds    x9, x13, x10
        umulh   x10, x22, x4
        eor     x3, x3, x11
        stp     x27, x8, [x0, #0x80]
        mul     x4, x22, x4
        adcs    x25, x25, x4
        mul     x4, x22, x20
        adc     x10, x10, xzr
        cmn     x11, #1
        adcs    x26, x26, xzr
        adcs    x6, x6, xzr
        ldp     x11, x12, [x1, #0x60]
        adds    x4, x9, x4
        umulh   x22, x22, x20
        mul     x20, x5, x6
        adcs    x22, x25, x22
        adc     x25, x10, xzr
        subs    x9, x11, x28
        mul     x10, x7, x26
        sbcs    x13, x12, x19
        eor     x10, x10, x3
        umulh   x14, x7, x26
        mul     x15, x7, x6
        umulh   x7, x7, x6
        umulh   x6, x5, x6
        csetm   x16, lo
        adds    x14, x14, x15
        adcs    x20, x7, x20
        eor     x7, x9, x16
        eor     x9, x13, x16
        adc     x6, x6, xzr
        cmn     x16, #1
        adcs    x7, x7, xzr
        adcs    x9, x9, xzr
        ldp     x13, x15, [x2, #0x70]
        mul     x17, x5, x26
        umulh   x26, x5, x26
        adds    x5, x14, x17
        eor     x5, x5, x3
        adcs    x26, x20, x26
        adc     x20, x6, xzr
        cmn     x3, #1
        eor     x26, x26, x3
        adcs    x27, x10, x27
        eor     x20, x20, x3
        adcs    x5, x5, x8
        adcs    x26, x26, x23
        adcs    x20, x20, x24
        adc     x3, x3, xzr
        adds    x27, x27, x21
        adcs    x5, x5, x4
        adcs    x26, x26, x22
        adcs    x20, x20, x25
        adc     x3, x3, xzr
        adds    x23, x23, x27
        ldp     x27, x6, [x2, #0x60]
        adcs    x24, x24, x5
        stp     x23, x24, [x0, #0x90]
        adcs    x23, x21, x26
        ldp     x24, x21, [x2, #0x70]
        adcs    x26, x4, x20
        ldp     x20, x4, [x1, #0x50]
        umulh   x5, x11, x6
        adcs    x22, x22, x3
        stp     x23, x26, [x0, #0xa0]
        adcs    x23, x25, xzr
        ldp     x25, x26, [x2, #0x60]
        stp     x22, x23, [x0, #0xb0]
        subs    x23, x24, x27
        umulh   x22, x12, x6
        sbcs    x3, x21, x6
        csetm   x8, lo
        eor     x3, x3, x8
        eor     x23, x23, x8
        cmn     x8, #1
        eor     x8, x16, x8
        adcs    x23, x23, xzr
        umulh   x10, x11, x27
        adcs    x3, x3, xzr
        mul     x14, x11, x27
        mul     x11, x11, x6
        mul     x6, x12, x6
        adds    x10, x10, x11
        adcs    x5, x5, x6
        mul     x6, x12, x27
        adc     x22, x22, xzr
        umulh   x27, x12, x27
        adds    x6, x10, x6
        stp     x14, x6, [x0, #0xc0]
        umulh   x10, x28, x24
        adcs    x27, x5, x27
        adc     x22, x22, xzr
        umulh   x5, x28, x21
        mul     x11, x28, x21
        mul     x28, x28, x24
        ldp     x12, x16, [x1, #0x40]
        mul     x17, x19, x21
        umulh   x21, x19, x21
        adds    x10, x10, x11
        adcs    x5, x5, x17
        adc     x21, x21, xzr
        mul     x11, x7, x3
        mul     x17, x19, x24
        umulh   x24, x19, x24
        adds    x19, x10, x17
        adcs    x24, x5, x24
        mul     x5, x7, x23
        adc     x21, x21, xzr
        eor     x5, x5, x8
        umulh   x10, x7, x23
        umulh   x7, x7, x3
        adds    x10, x10, x11
        mul     x11, x9, x3
        umulh   x3, x9, x3
        adcs    x7, x7, x11
        adc     x3, x3, xzr
        mul     x11, x9, x23
        umulh   x23, x9, x23
        adds    x9, x10, x11
        adcs    x23, x7, x23
        eor     x7, x9, x8
        adc     x3, x3, xzr
        eor     x23, x23, x8
        cmn     x8, #1
        ldp     x9, x10, [x1, #0x60]
        eor     x3, x3, x8
        adcs    x5, x5, x14
        adcs    x6, x7, x6
        adcs    x23, x23, x27
        adcs    x3, x3, x22
        adc     x7, x8, xzr
        subs    x8, x12, x9
        sbcs    x9, x16, x10
        ldp     x10, x11, [x1, #0x70]
        sbcs    x20, x20, x10
        sbcs    x4, x4, x11
        csetm   x10, lo
        adds    x5, x5, x28
        eor     x9, x9, x10
        eor     x20, x20, x10
        eor     x4, x4, x10
        eor     x8, x8, x10
        adcs    x6, x6, x19
        adcs    x23, x23, x24
        adcs    x3, x3, x21
        adc     x7, x7, xzr
        cmn     x10, #1
        adcs    x8, x8, xzr
        adcs    x9, x9, xzr
        adcs    x20, x20, xzr
        adcs    x4, x4, xzr
        adds    x27, x27, x5
        adcs    x22, x22, x6
        ldp     x5, x6, [x2, #0x40]
        stp     x27, x22, [x0, #0xd0]
        adcs    x23, x28, x23
        ldp     x27, x28, [x2, #0x50]
        adcs    x22, x19, x3
        ldp     x19, x3, [x1, #0x90]
        adcs    x24, x24, x7
        ldp     x7, x11, [x1, #0x80]
        adcs    x21, x21, xzr
        subs    x25, x25, x5
        ldp     x5, x12, [x2, #0x80]
        sbcs    x26, x26, x6
        sbcs    x27, x13, x27
        stp     x23, x22, [x0, #0xe0]
        sbcs    x23, x15, x28
        stp     x24, x21, [x0, #0xf0]
        csetm   x24, lo
        subs    x28, x8, x20
        eor     x21, x26, x24
        eor     x27, x27, x24
        eor     x22, x25, x24
        eor     x23, x23, x24
        sbcs    x25, x9, x4
        eor     x26, x10, x24
        csetm   x6, lo
        cmn     x24, #1
        eor     x24, x28, x6
        adcs    x28, x22, xzr
        eor     x22, x25, x6
        adcs    x21, x21, xzr
        umulh   x25, x8, x28
        adcs    x27, x27, xzr
        adcs    x23, x23, xzr
        subs    x10, x27, x28
        sbcs    x13, x23, x21
        mul     x14, x8, x21
        csetm   x15, lo
        cmn     x6, #1
        adcs    x24, x24, xzr
        eor     x13, x13, x15
        eor     x10, x10, x15
        adcs    x22, x22, xzr
        cmn     x15, #1
        eor     x6, x6, x15
        adcs    x10, x10, xzr
        umulh   x15, x8, x21
        adcs    x13, x13, xzr
        adds    x25, x25, x14
        mul     x8, x8, x28
        umulh   x14, x24, x13
        mul     x16, x9, x21
        umulh   x21, x9, x21
        adcs    x15, x15, x16
        adc     x21, x21, xzr
        mul     x16, x9, x28
        umulh   x28, x9, x28
        adds    x25, x25, x16
        umulh   x9, x20, x27
        adcs    x28, x15, x28
        adc     x21, x21, xzr
        mul     x15, x20, x27
        mul     x16, x20, x23
        umulh   x20, x20, x23
        adds    x9, x9, x16
        mul     x16, x4, x23
        umulh   x23, x4, x23
        adcs    x20, x20, x16
        adc     x23, x23, xzr
        umulh   x16, x24, x10
        mul     x17, x4, x27
        umulh   x27, x4, x27
        adds    x4, x9, x17
        adcs    x27, x20, x27
        mul     x20, x24, x13
        adc     x23, x23, xzr
        mul     x24, x24, x10
        adds    x20, x16, x20
        mul     x9, x22, x13
        eor     x24, x24, x6
        umulh   x13, x22, x13
        adcs    x9, x14, x9
        mul     x14, x22, x10
        adc     x13, x13, xzr
        umulh   x22, x22, x10
        eor     x10, x8, x26
        adds    x20, x20, x14
        eor     x14, x25, x26
        eor     x20, x20, x6
        adcs    x22, x9, x22
        adc     x9, x13, xzr
        eor     x22, x22, x6
        cmn     x6, #1
        adcs    x24, x24, x8
        eor     x8, x9, x6
        adcs    x25, x20, x25
        adcs    x22, x22, x28
        adcs    x20, x8, x21
        adc     x6, x6, xzr
        adds    x24, x24, x15
        adcs    x25, x25, x4
        adcs    x22, x22, x27
        adcs    x20, x20, x23
        adc     x6, x6, xzr
        adds    x24, x28, x24
        eor     x24, x24, x26
        adcs    x28, x21, x25
        adcs    x21, x15, x22
        eor     x28, x28, x26
        eor     x21, x21, x26
        ldp     x22, x25, [x0, #0xe0]
        mul     x8, x7, x12
        adcs    x20, x4, x20
        ldp     x4, x9, [x2, #0x90]
        umulh   x13, x7, x5
        adcs    x27, x27, x6
        eor     x27, x27, x26
        eor     x20, x20, x26
        adcs    x23, x23, xzr
        adds    x6, x13, x8
        eor     x23, x23, x26
        umulh   x8, x11, x12
        umulh   x13, x7, x12
        mul     x15, x11, x12
        adcs    x13, x13, x15
        adc     x8, x8, xzr
        cmn     x26, #1
        ldp     x15, x16, [x0, #0x80]
        adcs    x10, x10, x15
        adcs    x14, x14, x16
        ldp     x15, x16, [x0, #0x90]
        adcs    x24, x24, x15
        adcs    x28, x28, x16
        ldp     x15, x16, [x0, #0xa0]
        adcs    x21, x21, x15
        ldp     x15, x17, [x0, #0xb0]
        adcs    x20, x20, x16
        adcs    x27, x27, x15
        adcs    x23, x23, x17
        ldp     x15, x16, [x0, #0xc0]
        adc     x26, x26, xzr
        adds    x10, x10, x15
        adcs    x14, x14, x16
        umulh   x15, x19, x4
        ldp     x16, x17, [x0, #0xd0]
        adcs    x24, x24, x16
        adcs    x28, x28, x17
        ldp     x16, x17, [x0, #0xf0]
        adcs    x21, x21, x22
        adcs    x22, x20, x25
        adcs    x27, x27, x16
        adcs    x23, x23, x17
        ldp     x25, x20, [x0, #0xa0]
        adc     x26, x26, xzr
        adds    x25, x25, x10
        adcs    x20, x20, x14
        stp     x25, x20, [x0, #0xa0]
        mul     x25, x11, x5
        ldp     x20, x10, [x0, #0xb0]
        adcs    x24, x20, x24
        adcs    x28, x10, x28
        umulh   x20, x11, x5
        stp     x24, x28, [x0, #0xb0]
        ldp     x24, x28, [x1, #0xa0]
        mul     x10, x7, x5
        ldp     x14, x16, [x0, #0xc0]
        adcs    x21, x14, x21
        adcs    x22, x16, x22
        stp     x21, x22, [x0, #0xc0]
        mul     x21, x3, x9
        ldp     x22, x14, [x0, #0xd0]
        adcs    x27, x22, x27
        mul     x22, x19, x9
        adcs    x23, x14, x23
        stp     x27, x23, [x0, #0xd0]
        ldp     x23, x27, [x0, #0xf0]
        ldp     x14, x16, [x0, #0xe0]
        adcs    x26, x14, x26
        umulh   x14, x19, x9
        adcs    x16, x16, xzr
        adcs    x23, x23, xzr
        stp     x26, x16, [x0, #0xe0]
        adcs    x27, x27, xzr
        subs    x26, x4, x5
        sbcs    x5, x9, x12
        csetm   x12, lo
        umulh   x9, x3, x9
        eor     x5, x5, x12
        cmn     x12, #1
        eor     x26, x26, x12
        adcs    x26, x26, xzr
        adcs    x5, x5, xzr
        subs    x7, x7, x19
        sbcs    x11, x11, x3
        csetm   x16, lo
        eor     x7, x7, x16
        stp     x23, x27, [x0, #0xf0]
        cmn     x16, #1
        ldp     x23, x27, [x1, #0xb0]
        adcs    x7, x7, xzr
        eor     x11, x11, x16
        adcs    x11, x11, xzr
        adds    x25, x6, x25
        umulh   x6, x7, x26
        adcs    x20, x13, x20
        adc     x8, x8, xzr
        adds    x22, x15, x22
        adcs    x21, x14, x21
        eor     x12, x16, x12
        adc     x9, x9, xzr
        subs    x13, x24, x23
        sbcs    x14, x28, x27
        csetm   x15, lo
        stp     x10, x25, [x0, #0x100]
        mul     x19, x19, x4
        eor     x13, x13, x15
        eor     x14, x14, x15
        cmn     x15, #1
        adcs    x13, x13, xzr
        adcs    x14, x14, xzr
        umulh   x16, x3, x4
        mul     x3, x3, x4
        adds    x22, x22, x3
        adcs    x21, x21, x16
        adc     x3, x9, xzr
        mul     x4, x11, x5
        umulh   x9, x7, x5
        mul     x16, x7, x26
        eor     x16, x16, x12
        mul     x7, x7, x5
        adds    x6, x6, x7
        adcs    x4, x9, x4
        umulh   x5, x11, x5
        adc     x5, x5, xzr
        mul     x7, x11, x26
        umulh   x26, x11, x26
        adds    x6, x6, x7
        ldp     x7, x9, [x1, #0x80]
        adcs    x26, x4, x26
        adc     x4, x5, xzr
        eor     x5, x6, x12
        eor     x26, x26, x12
        eor     x4, x4, x12
        cmn     x12, #1
        adcs    x6, x16, x10
        ldp     x10, x11, [x2, #0xb0]
        adcs    x25, x5, x25
        adcs    x26, x26, x20
        adcs    x4, x4, x8
        adc     x5, x12, xzr
        adds    x6, x6, x19
        adcs    x25, x25, x22
        adcs    x26, x26, x21
        adcs    x4, x4, x3
        adc     x5, x5, xzr
        adds    x20, x20, x6
        ldp     x6, x12, [x2, #0xa0]
        adcs    x25, x8, x25
        adcs    x26, x19, x26
        ldp     x19, x8, [x2, #0xa0]
        adcs    x22, x22, x4
        umulh   x4, x24, x19
        mul     x16, x24, x8
        stp     x20, x25, [x0, #0x110]
        adcs    x21, x21, x5
        adcs    x25, x3, xzr
        ldp     x20, x3, [x2, #0xb0]
        stp     x26, x22, [x0, #0x120]
        subs    x22, x20, x19
        sbcs    x26, x3, x8
        stp     x21, x25, [x0, #0x130]
        csetm   x21, lo
        eor     x22, x22, x21
        eor     x25, x26, x21
        cmn     x21, #1
        adcs    x22, x22, xzr
        adcs    x25, x25, xzr
        umulh   x26, x28, x8
        mul     x5, x28, x19
        adds    x4, x4, x16
        mul     x16, x24, x19
        umulh   x24, x24, x8
        mul     x8, x28, x8
        adcs    x24, x24, x8
        adc     x26, x26, xzr
        adds    x4, x4, x5
        umulh   x5, x23, x20
        umulh   x28, x28, x19
        adcs    x24, x24, x28
        adc     x28, x26, xzr
        stp     x16, x4, [x0, #0x140]
        umulh   x26, x23, x3
        umulh   x19, x27, x3
        mul     x8, x23, x3
        mul     x3, x27, x3
        adds    x5, x5, x8
        adcs    x26, x26, x3
        adc     x19, x19, xzr
        mul     x3, x14, x25
        mul     x8, x27, x20
        umulh   x17, x13, x25
        umulh   x27, x27, x20
        adds    x5, x5, x8
        adcs    x27, x26, x27
        adc     x26, x19, xzr
        eor     x21, x15, x21
        umulh   x19, x13, x22
        mul     x8, x13, x25
        umulh   x25, x14, x25
        mul     x23, x23, x20
        adds    x19, x19, x8
        adcs    x20, x17, x3
        ldp     x3, x8, [x2, #0x80]
        adc     x25, x25, xzr
        mul     x13, x13, x22
        eor     x13, x13, x21
        mul     x15, x14, x22
        umulh   x22, x14, x22
        adds    x19, x19, x15
        adcs    x22, x20, x22
        ldp     x20, x14, [x1, #0xa0]
        adc     x25, x25, xzr
        eor     x22, x22, x21
        eor     x19, x19, x21
        eor     x25, x25, x21
        cmn     x21, #1
        adcs    x13, x13, x16
        adcs    x19, x19, x4
        adcs    x22, x22, x24
        adcs    x25, x25, x28
        adc     x21, x21, xzr
        subs    x3, x6, x3
        sbcs    x4, x12, x8
        ldp     x6, x8, [x2, #0x90]
        sbcs    x6, x10, x6
        sbcs    x8, x11, x8
        csetm   x10, lo
        subs    x20, x7, x20
        eor     x4, x4, x10
        sbcs    x7, x9, x14
        eor     x6, x6, x10
        eor     x8, x8, x10
        ldp     x9, x11, [x1, #0xb0]
        eor     x3, x3, x10
        ldp     x12, x14, [x1, #0x90]
        sbcs    x9, x12, x9
        sbcs    x11, x14, x11
        csetm   x12, lo
        adds    x13, x13, x23
        eor     x9, x9, x12
        eor     x11, x11, x12
        eor     x7, x7, x12
        eor     x20, x20, x12
        adcs    x19, x19, x5
        adcs    x22, x22, x27
        adcs    x25, x25, x26
        adc     x21, x21, xzr
        cmn     x12, #1
        eor     x12, x12, x10
        adcs    x20, x20, xzr
        adcs    x7, x7, xzr
        adcs    x9, x9, xzr
        adcs    x11, x11, xzr
        cmn     x10, #1
        adcs    x3, x3, xzr
        adcs    x4, x4, xzr
        adcs    x6, x6, xzr
        adcs    x8, x8, xzr
        adds    x24, x24, x13
        adcs    x28, x28, x19
        umulh   x19, x7, x4
        adcs    x23, x23, x22
        stp     x24, x28, [x0, #0x150]
        adcs    x24, x5, x25
        ldp     x28, x22, [x0, #0x110]
        stp     x23, x24, [x0, #0x160]
        adcs    x23, x27, x21
        umulh   x24, x20, x4
        adcs    x27, x26, xzr
        subs    x21, x20, x9
        sbcs    x25, x7, x11
        ldp     x26, x5, [x0, #0x120]
        csetm   x10, lo
        stp     x23, x27, [x0, #0x170]
        subs    x23, x6, x3
        eor     x27, x21, x10
        eor     x21, x25, x10
        umulh   x25, x20, x3
        mul     x13, x20, x4
        sbcs    x14, x8, x4
        csetm   x15, lo
        cmn     x10, #1
        adcs    x27, x27, xzr
        eor     x23, x23, x15
        eor     x14, x14, x15
        mul     x4, x7, x4
        adcs    x21, x21, xzr
        cmn     x15, #1
        adcs    x23, x23, xzr
        eor     x10, x10, x15
        adcs    x14, x14, xzr
        adds    x25, x25, x13
        mul     x20, x20, x3
        adcs    x24, x24, x4
        adc     x19, x19, xzr
        mul     x4, x7, x3
        umulh   x3, x7, x3
        adds    x25, x25, x4
        eor     x4, x20, x12
        mul     x7, x9, x8
        adcs    x24, x24, x3
        adc     x19, x19, xzr
        mul     x3, x9, x6
        umulh   x13, x9, x6
        umulh   x9, x9, x8
        adds    x7, x13, x7
        mul     x13, x11, x8
        umulh   x8, x11, x8
        adcs    x9, x9, x13
        adc     x8, x8, xzr
        mul     x13, x11, x6
        umulh   x6, x11, x6
        adds    x7, x7, x13
        adcs    x6, x9, x6
        mul     x9, x27, x23
        adc     x8, x8, xzr
        umulh   x11, x27, x23
        eor     x9, x9, x10
        mul     x13, x27, x14
        umulh   x27, x27, x14
        adds    x11, x11, x13
        mul     x13, x21, x14
        umulh   x14, x21, x14
        adcs    x27, x27, x13
        adc     x13, x14, xzr
        mul     x14, x21, x23
        umulh   x23, x21, x23
        adds    x21, x11, x14
        eor     x21, x21, x10
        adcs    x23, x27, x23
        adc     x27, x13, xzr
        cmn     x10, #1
        eor     x11, x25, x12
        eor     x27, x27, x10
        eor     x23, x23, x10
        adcs    x20, x9, x20
        adcs    x21, x21, x25
        ldp     x25, x9, [x0, #0x100]
        adcs    x23, x23, x24
        adcs    x27, x27, x19
        adc     x10, x10, xzr
        adds    x20, x20, x3
        adcs    x21, x21, x7
        adcs    x23, x23, x6
        adcs    x27, x27, x8
        adc     x10, x10, xzr
        adds    x24, x24, x20
        adcs    x21, x19, x21
        eor     x24, x24, x12
        ldp     x19, x20, [x0, #0x130]
        adcs    x23, x3, x23
        ldp     x3, x13, [x0, #0x140]
        eor     x21, x21, x12
        eor     x23, x23, x12
        adcs    x27, x7, x27
        adcs    x6, x6, x10
        eor     x27, x27, x12
        adcs    x7, x8, xzr
        cmn     x12, #1
        eor     x6, x6, x12
        adcs    x25, x4, x25
        eor     x4, x7, x12
        ldp     x7, x8, [x0, #0x160]
        adcs    x9, x11, x9
        ldp     x10, x11, [x2]
        adcs    x24, x24, x28
        ldp     x28, x14, [x0, #0x90]
        adcs    x21, x21, x22
        ldp     x22, x15, [x0, #0xa0]
        adcs    x23, x23, x26
        adcs    x27, x27, x5
        adcs    x26, x6, x19
        ldp     x19, x5, [x0, #0x50]
        adcs    x20, x4, x20
        adc     x4, x12, xzr
        ldp     x6, x12, [x0, #0x80]
        adds    x25, x25, x3
        adcs    x3, x9, x13
        ldp     x9, x13, [x0, #0x150]
        adcs    x24, x24, x9
        adcs    x21, x21, x13
        adcs    x23, x23, x7
        adcs    x27, x27, x8
        ldp     x7, x8, [x0, #0x120]
        ldp     x9, x13, [x0, #0x140]
        ldp     x16, x17, [x0, #0x170]
        adcs    x26, x26, x16
        adcs    x20, x20, x17
        adc     x4, x4, xzr
        adds    x25, x7, x25
        adcs    x3, x8, x3
        ldp     x7, x8, [x0, #0x130]
        stp     x25, x3, [x0, #0x120]
        ldp     x25, x3, [x1, #0x20]
        ldp     x16, x17, [x1, #0x30]
        adcs    x24, x7, x24
        adcs    x21, x8, x21
        stp     x24, x21, [x0, #0x130]
        ldp     x24, x21, [x0, #0xb0]
        adcs    x23, x9, x23
        adcs    x27, x13, x27
        ldp     x7, x8, [x0, #0x150]
        adcs    x26, x7, x26
        adcs    x20, x8, x20
        ldp     x7, x8, [x0, #0x40]
        stp     x26, x20, [x0, #0x150]
        stp     x23, x27, [x0, #0x140]
        ldp     x23, x27, [x1]
        ldp     x26, x20, [x0, #0x160]
        adcs    x26, x26, x4
        adcs    x20, x20, xzr
        stp     x26, x20, [x0, #0x160]
        ldp     x26, x20, [x0, #0x170]
        adcs    x26, x26, xzr
        adcs    x20, x20, xzr
        stp     x26, x20, [x0, #0x170]
        adds    x26, x7, x6
        ldp     x20, x4, [x2, #0x40]
        adcs    x6, x8, x12
        adcs    x28, x19, x28
        ldp     x19, x7, [x1, #0x40]
        adcs    x5, x5, x14
        ldp     x8, x9, [x2, #0x10]
        stp     x26, x6, [sp, #0x50]
        ldp     x26, x6, [x0, #0xe0]
        stp     x28, x5, [sp, #0x60]
        ldp     x28, x5, [x0, #0x60]
        adcs    x28, x28, x22
        adcs    x22, x5, x15
        stp     x28, x22, [sp, #0x70]
        ldp     x28, x22, [x1, #0x10]
        ldp     x5, x12, [x0, #0x110]
        ldp     x13, x14, [x0, #0x70]
        adcs    x24, x13, x24
        adcs    x21, x14, x21
        stp     x24, x21, [sp, #0x80]
        ldp     x24, x21, [x0, #0xc0]
        ldp     x13, x14, [x0, #0x100]
        adcs    x24, x24, x13
        adcs    x21, x21, x14
        stp     x24, x21, [sp, #0x90]
        ldp     x24, x21, [x0, #0xd0]
        adcs    x24, x24, x5
        adcs    x21, x21, x12
        stp     x24, x21, [sp, #0xa0]
        ldp     x24, x21, [x2, #0x60]
        ldp     x5, x12, [x2, #0x20]
        ldp     x13, x14, [x0, #0x120]
        adcs    x26, x26, x13
        adcs    x6, x6, x14
        stp     x26, x6, [sp, #0xb0]
        ldp     x26, x6, [x0, #0x130]
        ldp     x13, x14, [x0, #0xf0]
        adcs    x26, x13, x26
        adcs    x6, x14, x6
        stp     x26, x6, [sp, #0xc0]
        ldp     x26, x6, [x0, #0x140]
        adcs    x26, x26, xzr
        adcs    x6, x6, xzr
        stp     x26, x6, [x0, #0x140]
        ldp     x26, x6, [x0, #0x150]
        adcs    x26, x26, xzr
        adcs    x6, x6, xzr
        stp     x26, x6, [x0, #0x150]
        ldp     x26, x6, [x0, #0x160]
        adcs    x26, x26, xzr
        ldp     x13, x14, [x0, #0x170]
        adcs    x6, x6, xzr
        stp     x26, x6, [x0, #0x160]
        adcs    x26, x13, xzr
        adcs    x6, x14, xzr
        stp     x26, x6, [x0, #0x170]
        ldp     x26, x6, [x1, #0x60]
        subs    x20, x20, x10
        sbcs    x4, x4, x11
        ldp     x10, x11, [x2, #0x50]
        sbcs    x8, x10, x8
        ldp     x10, x13, [x1, #0x50]
        sbcs    x9, x11, x9
        sbcs    x24, x24, x5
        ldp     x5, x11, [x2, #0x30]
        sbcs    x21, x21, x12
        ldp     x12, x14, [x2, #0x70]
        sbcs    x5, x12, x5
        sbcs    x11, x14, x11
        csetm   x12, lo
        subs    x23, x23, x19
        sbcs    x27, x27, x7
        ldp     x19, x7, [x1, #0x70]
        eor     x9, x9, x12
        sbcs    x28, x28, x10
        eor     x10, x11, x12
        eor     x20, x20, x12
        sbcs    x22, x22, x13
        eor     x4, x4, x12
        eor     x8, x8, x12
        sbcs    x25, x25, x26
        eor     x26, x5, x12
        eor     x24, x24, x12
        sbcs    x3, x3, x6
        eor     x21, x21, x12
        sbcs    x19, x16, x19
        ldp     x5, x6, [sp, #0x90]
        sbcs    x7, x17, x7
        csetm   x11, lo
        cmn     x12, #1
        eor     x27, x27, x11
        eor     x3, x3, x11
        eor     x22, x22, x11
        eor     x23, x23, x11
        eor     x25, x25, x11
        adcs    x20, x20, xzr
        eor     x28, x28, x11
        adcs    x4, x4, xzr
        eor     x19, x19, x11
        adcs    x8, x8, xzr
        eor     x7, x7, x11
        eor     x12, x11, x12
        adcs    x9, x9, xzr
        adcs    x24, x24, xzr
        adcs    x21, x21, xzr
        adcs    x26, x26, xzr
        adcs    x10, x10, xzr
        cmn     x11, #1
        ldp     x11, x13, [sp, #0x90]
        adcs    x23, x23, xzr
        adcs    x27, x27, xzr
        adcs    x28, x28, xzr
        adcs    x22, x22, xzr
        adcs    x25, x25, xzr
        ldp     x14, x15, [sp, #0x50]
        adcs    x3, x3, xzr
        adcs    x19, x19, xzr
        adcs    x7, x7, xzr
        ldp     x16, x17, [x0]
        adds    x14, x16, x14
        adcs    x15, x17, x15
        stp     x14, x15, [x0, #0x40]
        ldp     x14, x15, [sp, #0x60]
        ldp     x16, x17, [x0, #0x10]
        adcs    x14, x16, x14
        adcs    x15, x17, x15
        stp     x14, x15, [x0, #0x50]
        ldp     x14, x15, [sp, #0x70]
        ldp     x16, x17, [x0, #0x20]
        adcs    x14, x16, x14
        adcs    x15, x17, x15
        stp     x14, x15, [x0, #0x60]
        ldp     x14, x15, [sp, #0x80]
        ldp     x16, x17, [x0, #0x30]
        adcs    x14, x16, x14
        adcs    x15, x17, x15
        stp     x14, x15, [x0, #0x70]
        ldp     x14, x15, [sp, #0x50]
        ldp     x16, x17, [sp, #0x50]
        stp     x23, x27, [sp, #0x50]
        adcs    x23, x16, x11
        ldp     x27, x11, [sp, #0x60]
        adcs    x13, x17, x13
        ldp     x16, x17, [sp, #0xb0]
        stp     x23, x13, [x0, #0x80]
        ldp     x23, x13, [sp, #0xa0]
        adcs    x23, x27, x23
        adcs    x27, x11, x13
        stp     x23, x27, [x0, #0x90]
        ldp     x23, x27, [sp, #0xb0]
        ldp     x11, x13, [sp, #0x70]
        adcs    x23, x11, x23
        adcs    x27, x13, x27
        stp     x23, x27, [x0, #0xa0]
        ldp     x23, x27, [sp, #0xc0]
        ldp     x11, x13, [sp, #0x80]
        adcs    x23, x11, x23
        adcs    x27, x13, x27
        stp     x23, x27, [x0, #0xb0]
        ldp     x23, x27, [sp, #0x90]
        stp     x20, x4, [sp, #0x90]
        ldp     x20, x4, [sp, #0xc0]
        ldp     x11, x13, [x0, #0x140]
        adcs    x23, x23, x11
        adcs    x27, x27, x13
        stp     x23, x27, [x0, #0xc0]
        ldp     x23, x27, [sp, #0xb0]
        stp     x24, x21, [sp, #0xb0]
        ldp     x24, x21, [sp, #0xa0]
        ldp     x11, x13, [x0, #0x150]
        adcs    x24, x24, x11
        adcs    x21, x21, x13
        stp     x24, x21, [x0, #0xd0]
        ldp     x24, x21, [sp, #0x80]
        stp     x19, x7, [sp, #0x80]
        ldp     x19, x7, [sp, #0x90]
        ldp     x11, x13, [x0, #0x160]
        adcs    x11, x16, x11
        adcs    x13, x17, x13
        stp     x11, x13, [x0, #0xe0]
        ldp     x11, x13, [sp, #0xc0]
        ldp     x16, x17, [sp, #0x70]
        stp     x25, x3, [sp, #0x70]
        ldp     x25, x3, [sp, #0x60]
        stp     x26, x10, [sp, #0xc0]
        stp     x28, x22, [sp, #0x60]
        ldp     x28, x22, [sp, #0x50]
        ldp     x26, x10, [x0, #0x170]
        adcs    x26, x11, x26
        adcs    x10, x13, x10
        stp     x26, x10, [x0, #0xf0]
        ldp     x26, x10, [x0, #0x80]
        ldp     x11, x13, [x0, #0x140]
        adcs    x11, x11, xzr
        adcs    x13, x13, xzr
        stp     x11, x13, [x0, #0x100]
        ldp     x11, x13, [x0, #0x150]
        adcs    x11, x11, xzr
        adcs    x13, x13, xzr
        stp     x11, x13, [x0, #0x110]
        ldp     x11, x13, [x0, #0x160]
        adcs    x11, x11, xzr
        adcs    x13, x13, xzr
        stp     x11, x13, [x0, #0x120]
        ldp     x11, x13, [x0, #0x170]
        adcs    x11, x11, xzr
        adcs    x13, x13, xzr
        stp     x11, x13, [x0, #0x130]
        ldp     x11, x13, [x0]
        adds    x26, x26, x11
        adcs    x10, x10, x13
        stp     x26, x10, [x0, #0x80]
        ldp     x26, x10, [x0, #0x10]
        ldp     x11, x13, [x0, #0x90]
        adcs    x26, x11, x26
        adcs    x10, x13, x10
        stp     x26, x10, [x0, #0x90]
        ldp     x26, x10, [x0, #0xa0]
        ldp     x11, x13, [x0, #0x20]
        adcs    x26, x26, x11
        adcs    x10, x10, x13
        stp     x26, x10, [x0, #0xa0]
        ldp     x26, x10, [x0, #0xb0]
        ldp     x11, x13, [x0, #0x30]
        adcs    x26, x26, x11
        mul     x11, x28, x7
        adcs    x10, x10, x13
        stp     x26, x10, [x0, #0xb0]
        ldp     x26, x10, [x0, #0xc0]
        adcs    x26, x26, x14
        adcs    x10, x10, x15
        umulh   x13, x28, x19
        umulh   x14, x28, x7
        stp     x26, x10, [x0, #0xc0]
        ldp     x26, x10, [sp, #0xa0]
        stp     x8, x9, [sp, #0xa0]
        umulh   x8, x22, x7
        ldp     x9, x15, [x0, #0xd0]
        adcs    x25, x9, x25
        adcs    x3, x15, x3
        stp     x25, x3, [x0, #0xd0]
        ldp     x25, x3, [sp, #0xa0]
        ldp     x9, x15, [x0, #0xe0]
        adcs    x9, x9, x16
        adcs    x15, x15, x17
        stp     x9, x15, [x0, #0xe0]
        ldp     x9, x15, [sp, #0x60]
        ldp     x16, x17, [x0, #0xf0]
        adcs    x24, x16, x24
        adcs    x21, x17, x21
        stp     x24, x21, [x0, #0xf0]
        mul     x24, x22, x7
        mul     x21, x22, x19
        ldp     x16, x17, [x0, #0x100]
        adcs    x5, x16, x5
        adcs    x6, x17, x6
        stp     x5, x6, [x0, #0x100]
        ldp     x5, x6, [sp, #0x70]
        ldp     x16, x17, [x0, #0x110]
        adcs    x26, x16, x26
        umulh   x16, x22, x19
        adcs    x10, x17, x10
        stp     x26, x10, [x0, #0x110]
        ldp     x26, x10, [x0, #0x120]
        mul     x17, x28, x19
        adcs    x23, x26, x23
        adcs    x27, x10, x27
        stp     x23, x27, [x0, #0x120]
        umulh   x23, x9, x3
        ldp     x27, x26, [x0, #0x130]
        adcs    x27, x27, x20
        adcs    x26, x26, x4
        ldp     x20, x4, [x0, #0x140]
        stp     x27, x26, [x0, #0x130]
        adcs    x27, x20, xzr
        ldp     x26, x20, [x0, #0x150]
        adcs    x4, x4, xzr
        mul     x10, x9, x25
        stp     x27, x4, [x0, #0x140]
        adcs    x27, x26, xzr
        adcs    x26, x20, xzr
        stp     x27, x26, [x0, #0x150]
        ldp     x27, x26, [x0, #0x160]
        ldp     x20, x4, [x0, #0x170]
        adcs    x27, x27, xzr
        adcs    x26, x26, xzr
        adcs    x20, x20, xzr
        stp     x27, x26, [x0, #0x160]
        adcs    x27, x4, xzr
        adds    x26, x13, x11
        adcs    x24, x14, x24
        stp     x20, x27, [x0, #0x170]
        umulh   x27, x9, x25
        adc     x20, x8, xzr
        subs    x28, x28, x9
        sbcs    x22, x22, x15
        mul     x4, x9, x3
        csetm   x8, lo
        subs    x19, x25, x19
        eor     x28, x28, x8
        sbcs    x7, x3, x7
        eor     x22, x22, x8
        mul     x9, x15, x25
        umulh   x25, x15, x25
        csetm   x11, lo
        adds    x21, x26, x21
        adcs    x24, x24, x16
        eor     x26, x7, x11
        eor     x19, x19, x11
        adc     x20, x20, xzr
        cmn     x11, #1
        eor     x7, x8, x11
        adcs    x19, x19, xzr
        stp     x17, x21, [sp, #0xd0]
        adcs    x26, x26, xzr
        adds    x27, x27, x4
        umulh   x4, x15, x3
        mul     x3, x15, x3
        adcs    x23, x23, x3
        adc     x3, x4, xzr
        cmn     x8, #1
        adcs    x28, x28, xzr
        adcs    x22, x22, xzr
        ldp     x4, x8, [sp, #0xa0]
        adds    x27, x27, x9
        umulh   x9, x28, x19
        adcs    x23, x23, x25
        adc     x25, x3, xzr
        mul     x3, x22, x19
        ldp     x11, x13, [sp, #0xc0]
        mul     x14, x28, x26
        adds    x9, x9, x14
        umulh   x14, x28, x26
        mul     x28, x28, x19
        umulh   x19, x22, x19
        eor     x28, x28, x7
        mul     x15, x22, x26
        umulh   x22, x22, x26
        adcs    x26, x14, x15
        adc     x22, x22, xzr
        adds    x3, x9, x3
        ldp     x9, x14, [sp, #0x80]
        adcs    x26, x26, x19
        eor     x19, x3, x7
        adc     x22, x22, xzr
        cmn     x7, #1
        eor     x26, x26, x7
        eor     x22, x22, x7
        adcs    x28, x28, x17
        umulh   x3, x9, x13
        adcs    x21, x19, x21
        adcs    x26, x26, x24
        adcs    x22, x22, x20
        adc     x19, x7, xzr
        adds    x28, x28, x10
        adcs    x21, x21, x27
        adcs    x26, x26, x23
        adcs    x22, x22, x25
        adc     x19, x19, xzr
        adds    x24, x24, x28
        adcs    x28, x20, x21
        umulh   x21, x9, x11
        adcs    x26, x10, x26
        stp     x24, x28, [sp, #0xe0]
        ldp     x24, x28, [sp, #0xc0]
        adcs    x27, x27, x22
        adcs    x23, x23, x19
        ldp     x22, x19, [sp, #0xb0]
        adcs    x25, x25, xzr
        subs    x20, x5, x9
        stp     x26, x27, [sp, #0xf0]
        sbcs    x27, x6, x14
        stp     x23, x25, [sp, #0x100]
        csetm   x23, lo
        umulh   x25, x5, x22
        eor     x26, x20, x23
        eor     x27, x27, x23
        cmn     x23, #1
        adcs    x26, x26, xzr
        adcs    x27, x27, xzr
        subs    x20, x11, x22
        sbcs    x7, x13, x19
        mul     x10, x5, x19
        csetm   x15, lo
        eor     x20, x20, x15
        eor     x7, x7, x15
        eor     x23, x23, x15
        cmn     x15, #1
        adcs    x20, x20, xzr
        adcs    x7, x7, xzr
        adds    x25, x25, x10
        umulh   x10, x5, x19
        mul     x5, x5, x22
        mul     x15, x6, x19
        umulh   x19, x6, x19
        adcs    x10, x10, x15
        adc     x19, x19, xzr
        mul     x15, x6, x22
        umulh   x22, x6, x22
        adds    x25, x25, x15
        stp     x5, x25, [sp, #0x110]
        adcs    x22, x10, x22
        umulh   x6, x14, x13
        adc     x19, x19, xzr
        mul     x10, x9, x13
        mul     x13, x14, x13
        adds    x21, x21, x10
        mul     x9, x9, x11
        adcs    x3, x3, x13
        adc     x6, x6, xzr
        mul     x10, x14, x11
        umulh   x11, x14, x11
        adds    x21, x21, x10
        adcs    x3, x3, x11
        mul     x10, x26, x7
        adc     x6, x6, xzr
        umulh   x11, x26, x20
        adds    x10, x11, x10
        ldp     x11, x13, [sp, #0x80]
        mul     x14, x26, x20
        umulh   x26, x26, x7
        eor     x14, x14, x23
        mul     x15, x27, x7
        umulh   x7, x27, x7
        adcs    x26, x26, x15
        adc     x7, x7, xzr
        mul     x15, x27, x20
        umulh   x27, x27, x20
        adds    x20, x10, x15
        eor     x20, x20, x23
        adcs    x27, x26, x27
        ldp     x26, x10, [x1, #0x80]
        adc     x7, x7, xzr
        cmn     x23, #1
        eor     x27, x27, x23
        adcs    x5, x14, x5
        eor     x7, x7, x23
        adcs    x25, x20, x25
        ldp     x20, x14, [sp, #0x90]
        adcs    x27, x27, x22
        adcs    x7, x7, x19
        adc     x23, x23, xzr
        adds    x5, x5, x9
        adcs    x25, x25, x21
        adcs    x27, x27, x3
        adcs    x7, x7, x6
        adc     x23, x23, xzr
        adds    x22, x22, x5
        ldp     x5, x15, [sp, #0x60]
        adcs    x25, x19, x25
        stp     x22, x25, [sp, #0x120]
        adcs    x27, x9, x27
        adcs    x21, x21, x7
        ldp     x22, x25, [sp, #0x70]
        adcs    x23, x3, x23
        stp     x27, x21, [sp, #0x130]
        adcs    x27, x6, xzr
        ldp     x21, x19, [x1]
        ldp     x3, x6, [sp, #0xb0]
        ldp     x7, x9, [sp, #0x50]
        subs    x22, x7, x22
        stp     x23, x27, [sp, #0x140]
        sbcs    x23, x9, x25
        sbcs    x27, x5, x11
        ldp     x25, x5, [x1, #0x10]
        sbcs    x7, x15, x13
        csetm   x9, lo
        subs    x20, x3, x20
        sbcs    x3, x6, x14
        eor     x6, x7, x9
        eor     x22, x22, x9
        eor     x27, x27, x9
        sbcs    x24, x24, x4
        eor     x23, x23, x9
        sbcs    x28, x28, x8
        csetm   x4, lo
        cmn     x9, #1
        eor     x3, x3, x4
        eor     x28, x28, x4
        eor     x20, x20, x4
        eor     x24, x24, x4
        adcs    x22, x22, xzr
        eor     x7, x9, x4
        adcs    x23, x23, xzr
        adcs    x27, x27, xzr
        adcs    x6, x6, xzr
        subs    x8, x22, x27
        sbcs    x9, x23, x6
        csetm   x11, lo
        cmn     x4, #1
        adcs    x20, x20, xzr
        eor     x4, x9, x11
        adcs    x3, x3, xzr
        umulh   x9, x22, x20
        eor     x8, x8, x11
        adcs    x24, x24, xzr
        adcs    x28, x28, xzr
        cmn     x11, #1
        adcs    x8, x8, xzr
        mul     x13, x22, x3
        adcs    x4, x4, xzr
        adds    x9, x9, x13
        umulh   x13, x22, x3
        mul     x22, x22, x20
        mul     x14, x23, x3
        adcs    x13, x13, x14
        umulh   x14, x23, x3
        adc     x14, x14, xzr
        subs    x15, x24, x20
        sbcs    x3, x28, x3
        csetm   x16, lo
        eor     x15, x15, x16
        cmn     x16, #1
        adcs    x15, x15, xzr
        eor     x3, x3, x16
        adcs    x3, x3, xzr
        mul     x17, x23, x20
        umulh   x23, x23, x20
        eor     x20, x11, x16
        adds    x9, x9, x17
        adcs    x23, x13, x23
        adc     x11, x14, xzr
        mul     x13, x27, x24
        umulh   x14, x27, x24
        mul     x16, x27, x28
        adds    x14, x14, x16
        umulh   x27, x27, x28
        mul     x16, x6, x28
        umulh   x28, x6, x28
        adcs    x27, x27, x16
        adc     x28, x28, xzr
        mul     x16, x6, x24
        mul     x17, x8, x3
        umulh   x24, x6, x24
        adds    x6, x14, x16
        adcs    x24, x27, x24
        mul     x27, x8, x15
        eor     x27, x27, x20
        umulh   x14, x8, x15
        umulh   x8, x8, x3
        adc     x28, x28, xzr
        adds    x14, x14, x17
        mul     x16, x4, x3
        umulh   x3, x4, x3
        adcs    x8, x8, x16
        adc     x3, x3, xzr
        mul     x16, x4, x15
        umulh   x4, x4, x15
        adds    x14, x14, x16
        eor     x14, x14, x20
        adcs    x4, x8, x4
        adc     x3, x3, xzr
        eor     x4, x4, x20
        cmn     x20, #1
        eor     x3, x3, x20
        adcs    x27, x27, x22
        eor     x22, x22, x7
        adcs    x8, x14, x9
        adcs    x4, x4, x23
        adcs    x3, x3, x11
        adc     x20, x20, xzr
        adds    x27, x27, x13
        adcs    x8, x8, x6
        adcs    x4, x4, x24
        adcs    x3, x3, x28
        adc     x20, x20, xzr
        adds    x23, x23, x27
        eor     x27, x9, x7
        adcs    x8, x11, x8
        eor     x23, x23, x7
        ldp     x9, x11, [x1, #0x90]
        eor     x8, x8, x7
        adcs    x4, x13, x4
        ldp     x13, x14, [x2, #0x30]
        eor     x4, x4, x7
        adcs    x3, x6, x3
        adcs    x24, x24, x20
        ldp     x20, x6, [x2, #0xb0]
        eor     x3, x3, x7
        eor     x24, x24, x7
        adcs    x28, x28, xzr
        subs    x21, x21, x26
        eor     x28, x28, x7
        sbcs    x26, x19, x10
        ldp     x19, x10, [x1, #0x30]
        ldp     x15, x16, [x1, #0x20]
        sbcs    x25, x25, x9
        sbcs    x5, x5, x11
        ldp     x9, x11, [x1, #0xa0]
        sbcs    x9, x15, x9
        sbcs    x11, x16, x11
        ldp     x15, x16, [x1, #0xb0]
        sbcs    x19, x19, x15
        sbcs    x10, x10, x16
        csetm   x15, lo
        eor     x21, x21, x15
        eor     x25, x25, x15
        eor     x26, x26, x15
        eor     x9, x9, x15
        eor     x5, x5, x15
        cmn     x15, #1
        adcs    x21, x21, xzr
        eor     x19, x19, x15
        eor     x10, x10, x15
        adcs    x26, x26, xzr
        eor     x11, x11, x15
        adcs    x25, x25, xzr
        stp     x21, x26, [sp, #0x50]
        ldp     x21, x26, [x2, #0x80]
        adcs    x5, x5, xzr
        adcs    x9, x9, xzr
        stp     x25, x5, [sp, #0x60]
        ldp     x25, x5, [x2]
        adcs    x11, x11, xzr
        stp     x9, x11, [sp, #0x70]
        adcs    x19, x19, xzr
        ldp     x9, x11, [x2, #0x10]
        adcs    x10, x10, xzr
        stp     x19, x10, [sp, #0x80]
        subs    x21, x21, x25
        sbcs    x25, x26, x5
        ldp     x26, x19, [x2, #0x90]
        ldp     x5, x10, [x2, #0xa0]
        sbcs    x26, x26, x9
        sbcs    x19, x19, x11
        ldp     x9, x11, [x2, #0x20]
        sbcs    x5, x5, x9
        sbcs    x9, x10, x11
        sbcs    x20, x20, x13
        sbcs    x6, x6, x14
        ldp     x10, x11, [sp, #0x50]
        csetm   x13, lo
        eor     x26, x26, x13
        eor     x21, x21, x13
        eor     x20, x20, x13
        eor     x19, x19, x13
        eor     x6, x6, x13
        cmn     x13, #1
        adcs    x21, x21, xzr
        eor     x25, x25, x13
        eor     x9, x9, x13
        adcs    x25, x25, xzr
        eor     x5, x5, x13
        eor     x13, x15, x13
        adcs    x26, x26, xzr
        stp     x21, x25, [sp, #0x90]
        adcs    x21, x19, xzr
        ldp     x25, x19, [sp, #0x60]
        adcs    x5, x5, xzr
        stp     x26, x21, [sp, #0xa0]
        adcs    x21, x9, xzr
        ldp     x26, x9, [sp, #0xd0]
        stp     x5, x21, [sp, #0xb0]
        adcs    x21, x20, xzr
        adcs    x20, x6, xzr
        cmn     x7, #1
        ldp     x5, x6, [sp, #0x90]
        stp     x21, x20, [sp, #0xc0]
        ldp     x21, x20, [sp, #0xa0]
        adcs    x22, x22, x26
        adcs    x27, x27, x9
        ldp     x26, x9, [sp, #0xe0]
        ldp     x14, x15, [sp, #0xf0]
        adcs    x23, x23, x26
        adcs    x26, x8, x9
        adcs    x4, x4, x14
        umulh   x8, x10, x5
        adcs    x3, x3, x15
        ldp     x9, x14, [sp, #0x100]
        adcs    x24, x24, x9
        ldp     x9, x15, [sp, #0x110]
        adcs    x28, x28, x14
        adc     x7, x7, xzr
        adds    x22, x22, x9
        adcs    x27, x27, x15
        ldp     x9, x14, [sp, #0x120]
        adcs    x23, x23, x9
        adcs    x26, x26, x14
        ldp     x9, x14, [sp, #0x130]
        adcs    x4, x4, x9
        ldp     x9, x15, [sp, #0x140]
        adcs    x3, x3, x14
        adcs    x24, x24, x9
        mul     x9, x11, x6
        adcs    x28, x28, x15
        ldp     x14, x15, [sp, #0xf0]
        adc     x7, x7, xzr
        adds    x22, x14, x22
        adcs    x27, x15, x27
        ldp     x14, x15, [sp, #0x100]
        stp     x22, x27, [sp, #0xf0]
        adcs    x23, x14, x23
        mul     x27, x10, x6
        adcs    x22, x15, x26
        ldp     x26, x14, [sp, #0x110]
        adcs    x26, x26, x4
        stp     x23, x22, [sp, #0x100]
        umulh   x23, x11, x6
        adcs    x22, x14, x3
        ldp     x3, x4, [sp, #0x120]
        stp     x26, x22, [sp, #0x110]
        umulh   x22, x10, x6
        adcs    x24, x3, x24
        ldp     x26, x3, [sp, #0xd0]
        adcs    x28, x4, x28
        ldp     x4, x14, [sp, #0x130]
        stp     x24, x28, [sp, #0x120]
        eor     x24, x26, x12
        eor     x28, x3, x12
        adcs    x26, x4, x7
        adcs    x3, x14, xzr
        ldp     x4, x7, [sp, #0xe0]
        stp     x26, x3, [sp, #0x130]
        ldp     x26, x3, [sp, #0x140]
        umulh   x14, x25, x21
        eor     x7, x7, x12
        eor     x4, x4, x12
        adcs    x26, x26, xzr
        adcs    x3, x3, xzr
        adds    x27, x8, x27
        adcs    x22, x22, x9
        adc     x23, x23, xzr
        ldp     x8, x9, [sp, #0xf0]
        stp     x26, x3, [sp, #0x140]
        eor     x26, x9, x12
        eor     x3, x8, x12
        subs    x8, x10, x25
        mul     x9, x10, x5
        sbcs    x10, x11, x19
        csetm   x15, lo
        cmn     x15, #1
        eor     x8, x8, x15
        adcs    x8, x8, xzr
        eor     x10, x10, x15
        adcs    x10, x10, xzr
        cmn     x12, #1
        ldp     x16, x17, [x0, #0x40]
        adcs    x24, x16, x24
        adcs    x28, x17, x28
        stp     x24, x28, [x0, #0x40]
        ldp     x24, x28, [x0, #0x50]
        adcs    x24, x24, x4
        mul     x4, x11, x5
        adcs    x28, x28, x7
        stp     x24, x28, [x0, #0x50]
        umulh   x24, x11, x5
        ldp     x28, x7, [sp, #0x100]
        eor     x28, x28, x12
        eor     x7, x7, x12
        ldp     x11, x16, [x0, #0x60]
        adcs    x3, x11, x3
        adcs    x26, x16, x26
        mul     x11, x25, x21
        stp     x3, x26, [x0, #0x60]
        ldp     x26, x3, [sp, #0x110]
        eor     x3, x3, x12
        eor     x26, x26, x12
        ldp     x16, x17, [x0, #0x70]
        adcs    x28, x16, x28
        adcs    x7, x17, x7
        stp     x28, x7, [x0, #0x70]
        ldp     x28, x7, [x0, #0x80]
        adcs    x28, x28, x26
        adcs    x26, x7, x3
        ldp     x3, x7, [sp, #0x120]
        stp     x28, x26, [x0, #0x80]
        eor     x28, x3, x12
        ldp     x26, x3, [x0, #0x90]
        eor     x7, x7, x12
        adcs    x28, x26, x28
        adcs    x26, x3, x7
        ldp     x3, x7, [sp, #0x130]
        stp     x28, x26, [x0, #0x90]
        ldp     x28, x26, [x0, #0xa0]
        eor     x3, x3, x12
        eor     x7, x7, x12
        adcs    x28, x28, x3
        adcs    x26, x26, x7
        ldp     x3, x7, [sp, #0x140]
        stp     x28, x26, [x0, #0xa0]
        ldp     x28, x26, [x0, #0xb0]
        eor     x7, x7, x12
        eor     x3, x3, x12
        adcs    x28, x28, x3
        umulh   x3, x25, x20
        adcs    x26, x26, x7
        stp     x28, x26, [x0, #0xb0]
        ldp     x28, x26, [sp, #0x70]
        mul     x25, x25, x20
        ldp     x7, x16, [x0, #0xc0]
        adcs    x7, x7, x12
        adcs    x16, x16, x12
        stp     x7, x16, [x0, #0xc0]
        mul     x7, x19, x20
        ldp     x16, x17, [x0, #0xd0]
        adcs    x16, x16, x12
        adcs    x17, x17, x12
        stp     x16, x17, [x0, #0xd0]
        ldp     x16, x17, [x0, #0xe0]
        adcs    x16, x16, x12
        adcs    x17, x17, x12
        stp     x16, x17, [x0, #0xe0]
        ldp     x16, x17, [x0, #0xf0]
        adcs    x16, x16, x12
        adcs    x17, x17, x12
        stp     x16, x17, [x0, #0xf0]
        ldp     x16, x17, [x0, #0x100]
        adcs    x16, x16, x12
        adcs    x17, x17, x12
        stp     x16, x17, [x0, #0x100]
        ldp     x16, x17, [x0, #0x110]
        adcs    x16, x16, x12
        adcs    x17, x17, x12
        stp     x16, x17, [x0, #0x110]
        ldp     x16, x17, [x0, #0x120]
        adcs    x16, x16, x12
        adcs    x17, x17, x12
        stp     x16, x17, [x0, #0x120]
        ldp     x16, x17, [x0, #0x130]
        adcs    x16, x16, x12
        adcs    x17, x17, x12
        stp     x16, x17, [x0, #0x130]
        ldp     x16, x17, [x0, #0x140]
        adcs    x16, x16, x12
        adcs    x17, x17, x12
        stp     x16, x17, [x0, #0x140]
        ldp     x16, x17, [x0, #0x150]
        adcs    x16, x16, x12
        adcs    x17, x17, x12
        stp     x16, x17, [x0, #0x150]
        ldp     x16, x17, [x0, #0x160]
        adcs    x16, x16, x12
        adcs    x17, x17, x12
        stp     x16, x17, [x0, #0x160]
        ldp     x16, x17, [x0, #0x170]
        adcs    x16, x16, x12
        adcs    x12, x17, x12
        subs    x5, x21, x5
        sbcs    x6, x20, x6
        umulh   x20, x19, x20
        stp     x16, x12, [x0, #0x170]
        csetm   x12, lo
        eor     x5, x5, x12
        adds    x27, x27, x4
        adcs    x24, x22, x24
        eor     x22, x6, x12
        adc     x23, x23, xzr
        cmn     x12, #1
        ldp     x4, x6, [sp, #0x80]
        adcs    x5, x5, xzr
        adcs    x22, x22, xzr
        adds    x25, x14, x25
        umulh   x14, x19, x21
        adcs    x3, x3, x7
        adc     x20, x20, xzr
        eor     x7, x15, x12
        ldp     x12, x15, [sp, #0xb0]
        stp     x9, x27, [sp, #0xd0]
        mul     x21, x19, x21
        adds    x21, x25, x21
        adcs    x25, x3, x14
        adc     x19, x20, xzr
        umulh   x20, x8, x5
        mul     x3, x8, x22
        adds    x20, x20, x3
        umulh   x3, x8, x22
        mul     x14, x10, x22
        adcs    x3, x3, x14
        mul     x14, x10, x5
        mul     x8, x8, x5
        eor     x8, x8, x7
        umulh   x22, x10, x22
        adc     x22, x22, xzr
        adds    x20, x20, x14
        eor     x20, x20, x7
        umulh   x14, x26, x15
        umulh   x5, x10, x5
        adcs    x3, x3, x5
        ldp     x5, x10, [sp, #0xc0]
        adc     x22, x22, xzr
        cmn     x7, #1
        adcs    x8, x8, x9
        eor     x3, x3, x7
        adcs    x27, x20, x27
        adcs    x20, x3, x24
        eor     x22, x22, x7
        adcs    x22, x22, x23
        adc     x3, x7, xzr
        adds    x7, x8, x11
        adcs    x27, x27, x21
        adcs    x20, x20, x25
        adcs    x22, x22, x19
        adc     x3, x3, xzr
        subs    x8, x28, x4
        sbcs    x9, x26, x6
        csetm   x16, lo
        adds    x24, x24, x7
        eor     x7, x9, x16
        eor     x8, x8, x16
        umulh   x9, x28, x15
        adcs    x23, x23, x27
        stp     x24, x23, [sp, #0xe0]
        adcs    x23, x11, x20
        adcs    x24, x21, x22
        mul     x27, x28, x15
        stp     x23, x24, [sp, #0xf0]
        adcs    x23, x25, x3
        ldp     x24, x21, [sp, #0xa0]
        adcs    x22, x19, xzr
        subs    x25, x5, x12
        ldp     x19, x20, [sp, #0x60]
        stp     x23, x22, [sp, #0x100]
        sbcs    x23, x10, x15
        csetm   x22, lo
        cmn     x16, #1
        adcs    x3, x8, xzr
        eor     x23, x23, x22
        eor     x25, x25, x22
        adcs    x7, x7, xzr
        mul     x8, x28, x12
        cmn     x22, #1
        adcs    x25, x25, xzr
        eor     x22, x16, x22
        adcs    x23, x23, xzr
        umulh   x28, x28, x12
        mul     x11, x26, x15
        adds    x27, x28, x27
        adcs    x28, x9, x11
        adc     x9, x14, xzr
        mul     x11, x26, x12
        umulh   x26, x26, x12
        adds    x27, x27, x11
        mul     x11, x6, x5
        adcs    x28, x28, x26
        adc     x26, x9, xzr
        stp     x8, x27, [sp, #0x110]
        umulh   x9, x4, x5
        mul     x12, x4, x10
        mul     x14, x4, x5
        umulh   x4, x4, x10
        umulh   x5, x6, x5
        adds    x9, x9, x12
        mul     x12, x6, x10
        umulh   x6, x6, x10
        adcs    x4, x4, x12
        adc     x6, x6, xzr
        adds    x9, x9, x11
        umulh   x10, x3, x25
        adcs    x4, x4, x5
        adc     x5, x6, xzr
        mul     x6, x3, x23
        umulh   x11, x3, x23
        mul     x3, x3, x25
        adds    x6, x10, x6
        mul     x10, x7, x23
        eor     x3, x3, x22
        umulh   x23, x7, x23
        adcs    x10, x11, x10
        adc     x23, x23, xzr
        mul     x11, x7, x25
        umulh   x25, x7, x25
        adds    x6, x6, x11
        eor     x6, x6, x22
        adcs    x25, x10, x25
        eor     x25, x25, x22
        adc     x23, x23, xzr
        cmn     x22, #1
        ldp     x7, x10, [sp, #0x70]
        adcs    x3, x3, x8
        adcs    x27, x6, x27
        eor     x23, x23, x22
        adcs    x25, x25, x28
        adcs    x23, x23, x26
        adc     x22, x22, xzr
        adds    x3, x3, x14
        adcs    x27, x27, x9
        adcs    x25, x25, x4
        adcs    x23, x23, x5
        adc     x22, x22, xzr
        adds    x28, x28, x3
        adcs    x27, x26, x27
        ldp     x26, x3, [sp, #0xc0]
        ldp     x6, x8, [sp, #0x90]
        stp     x28, x27, [sp, #0x120]
        adcs    x27, x14, x25
        adcs    x23, x9, x23
        adcs    x28, x4, x22
        ldp     x22, x25, [sp, #0x50]
        ldp     x4, x9, [sp, #0x80]
        adcs    x5, x5, xzr
        ldp     x11, x12, [sp, #0xb0]
        subs    x22, x22, x7
        stp     x28, x5, [sp, #0x140]
        stp     x27, x23, [sp, #0x130]
        sbcs    x23, x25, x10
        ldp     x27, x28, [x1, #0x90]
        sbcs    x25, x19, x4
        ldp     x19, x4, [x1, #0x40]
        sbcs    x20, x20, x9
        csetm   x5, lo
        subs    x6, x11, x6
        eor     x25, x25, x5
        eor     x22, x22, x5
        eor     x23, x23, x5
        sbcs    x7, x12, x8
        eor     x20, x20, x5
        sbcs    x24, x26, x24
        sbcs    x21, x3, x21
        csetm   x26, lo
        cmn     x5, #1
        eor     x24, x24, x26
        eor     x21, x21, x26
        eor     x3, x6, x26
        eor     x6, x7, x26
        eor     x5, x5, x26
        adcs    x22, x22, xzr
        adcs    x23, x23, xzr
        adcs    x25, x25, xzr
        adcs    x20, x20, xzr
        cmn     x26, #1
        adcs    x26, x3, xzr
        adcs    x3, x6, xzr
        umulh   x6, x22, x26
        adcs    x24, x24, xzr
        adcs    x21, x21, xzr
        subs    x7, x24, x26
        sbcs    x8, x21, x3
        csetm   x9, lo
        subs    x10, x22, x25
        eor     x8, x8, x9
        sbcs    x11, x23, x20
        eor     x7, x7, x9
        csetm   x12, lo
        cmn     x9, #1
        eor     x10, x10, x12
        eor     x11, x11, x12
        mul     x14, x22, x3
        adcs    x7, x7, xzr
        eor     x9, x12, x9
        adcs    x8, x8, xzr
        cmn     x12, #1
        adcs    x10, x10, xzr
        adcs    x11, x11, xzr
        adds    x6, x6, x14
        umulh   x12, x22, x3
        mul     x22, x22, x26
        mul     x14, x23, x3
        umulh   x3, x23, x3
        adcs    x12, x12, x14
        adc     x3, x3, xzr
        mul     x14, x23, x26
        adds    x6, x6, x14
        umulh   x23, x23, x26
        adcs    x23, x12, x23
        adc     x26, x3, xzr
        eor     x3, x6, x5
        umulh   x12, x25, x24
        mul     x14, x25, x24
        mul     x15, x25, x21
        umulh   x25, x25, x21
        adds    x12, x12, x15
        mul     x15, x20, x21
        umulh   x21, x20, x21
        adcs    x25, x25, x15
        adc     x21, x21, xzr
        mul     x15, x20, x24
        adds    x12, x12, x15
        umulh   x24, x20, x24
        adcs    x24, x25, x24
        adc     x21, x21, xzr
        mul     x25, x10, x7
        eor     x25, x25, x9
        umulh   x20, x10, x7
        mul     x15, x10, x8
        umulh   x10, x10, x8
        adds    x20, x20, x15
        mul     x15, x11, x8
        adcs    x10, x10, x15
        umulh   x8, x11, x8
        adc     x8, x8, xzr
        mul     x15, x11, x7
        adds    x20, x20, x15
        eor     x20, x20, x9
        umulh   x7, x11, x7
        adcs    x7, x10, x7
        eor     x7, x7, x9
        adc     x8, x8, xzr
        cmn     x9, #1
        adcs    x25, x25, x22
        adcs    x20, x20, x6
        eor     x6, x8, x9
        adcs    x7, x7, x23
        adcs    x6, x6, x26
        eor     x22, x22, x5
        adc     x8, x9, xzr
        adds    x25, x25, x14
        adcs    x20, x20, x12
        adcs    x7, x7, x24
        ldp     x9, x10, [x2, #0x80]
        adcs    x6, x6, x21
        adc     x8, x8, xzr
        adds    x23, x23, x25
        ldp     x25, x11, [x1, #0x60]
        adcs    x26, x26, x20
        eor     x26, x26, x5
        eor     x23, x23, x5
        adcs    x20, x14, x7
        eor     x20, x20, x5
        adcs    x6, x12, x6
        adcs    x24, x24, x8
        ldp     x7, x8, [x1, #0xb0]
        eor     x6, x6, x5
        adcs    x21, x21, xzr
        eor     x24, x24, x5
        eor     x21, x21, x5
        cmn     x5, #1
        ldp     x12, x14, [sp, #0xd0]
        adcs    x22, x22, x12
        adcs    x3, x3, x14
        ldp     x12, x14, [sp, #0xe0]
        adcs    x23, x23, x12
        adcs    x26, x26, x14
        ldp     x12, x14, [sp, #0xf0]
        adcs    x20, x20, x12
        ldp     x12, x15, [sp, #0x100]
        adcs    x6, x6, x14
        adcs    x24, x24, x12
        ldp     x12, x14, [sp, #0x110]
        adcs    x21, x21, x15
        adc     x5, x5, xzr
        ldp     x15, x16, [sp, #0x120]
        adds    x22, x22, x12
        adcs    x3, x3, x14
        adcs    x23, x23, x15
        adcs    x26, x26, x16
        ldp     x12, x14, [x1, #0x50]
        ldp     x15, x16, [sp, #0x130]
        adcs    x20, x20, x15
        adcs    x6, x6, x16
        ldp     x15, x16, [sp, #0x140]
        adcs    x24, x24, x15
        adcs    x21, x21, x16
        ldp     x15, x16, [sp, #0xf0]
        adc     x5, x5, xzr
        adds    x22, x15, x22
        adcs    x3, x16, x3
        stp     x22, x3, [sp, #0xf0]
        ldp     x22, x3, [x2, #0x40]
        ldp     x15, x16, [sp, #0x100]
        adcs    x23, x15, x23
        adcs    x26, x16, x26
        stp     x23, x26, [sp, #0x100]
        ldp     x23, x26, [x1, #0x80]
        ldp     x15, x16, [sp, #0x110]
        adcs    x20, x15, x20
        adcs    x6, x16, x6
        ldp     x15, x16, [sp, #0x120]
        stp     x20, x6, [sp, #0x110]
        adcs    x24, x15, x24
        adcs    x21, x16, x21
        stp     x24, x21, [sp, #0x120]
        ldp     x24, x21, [x2, #0x60]
        ldp     x20, x6, [sp, #0x130]
        adcs    x20, x20, x5
        adcs    x5, x6, xzr
        stp     x20, x5, [sp, #0x130]
        ldp     x20, x5, [sp, #0x140]
        adcs    x20, x20, xzr
        ldp     x6, x15, [x2, #0x90]
        adcs    x5, x5, xzr
        stp     x20, x5, [sp, #0x140]
        subs    x23, x19, x23
        sbcs    x26, x4, x26
        sbcs    x27, x12, x27
        ldp     x19, x20, [x1, #0xa0]
        sbcs    x28, x14, x28
        ldp     x1, x4, [x1, #0x70]
        ldp     x5, x12, [x2, #0x50]
        sbcs    x25, x25, x19
        ldp     x19, x14, [x2, #0xa0]
        sbcs    x20, x11, x20
        sbcs    x1, x1, x7
        sbcs    x4, x4, x8
        ldp     x7, x8, [x2, #0xb0]
        csetm   x11, lo
        subs    x22, x9, x22
        sbcs    x3, x10, x3
        eor     x26, x26, x11
        eor     x28, x28, x11
        sbcs    x5, x6, x5
        eor     x27, x27, x11
        sbcs    x6, x15, x12
        eor     x20, x20, x11
        sbcs    x24, x19, x24
        eor     x19, x4, x11
        ldp     x2, x4, [x2, #0x70]
        sbcs    x21, x14, x21
        eor     x1, x1, x11
        eor     x25, x25, x11
        eor     x23, x23, x11
        sbcs    x2, x7, x2
        ldp     x7, x9, [sp, #0xf0]
        sbcs    x4, x8, x4
        csetm   x8, lo
        cmn     x11, #1
        eor     x22, x22, x8
        eor     x3, x3, x8
        adcs    x23, x23, xzr
        adcs    x26, x26, xzr
        eor     x6, x6, x8
        eor     x2, x2, x8
        eor     x24, x24, x8
        stp     x23, x26, [sp, #0x50]
        eor     x23, x21, x8
        adcs    x27, x27, xzr
        eor     x21, x4, x8
        eor     x26, x5, x8
        adcs    x28, x28, xzr
        ldp     x4, x5, [sp, #0x50]
        eor     x9, x9, x13
        stp     x27, x28, [sp, #0x60]
        adcs    x27, x25, xzr
        eor     x28, x7, x13
        ldp     x25, x7, [sp, #0xe0]
        adcs    x20, x20, xzr
        eor     x10, x11, x8
        stp     x27, x20, [sp, #0x70]
        adcs    x27, x1, xzr
        ldp     x20, x1, [sp, #0x60]
        eor     x7, x7, x13
        adcs    x19, x19, xzr
        cmn     x8, #1
        ldp     x8, x11, [sp, #0xd0]
        adcs    x22, x22, xzr
        stp     x27, x19, [sp, #0x80]
        eor     x27, x25, x13
        adcs    x25, x3, xzr
        stp     x22, x25, [sp, #0x90]
        adcs    x22, x26, xzr
        adcs    x25, x6, xzr
        adcs    x24, x24, xzr
        adcs    x23, x23, xzr
        ldp     x26, x19, [sp, #0x90]
        adcs    x2, x2, xzr
        stp     x22, x25, [sp, #0xa0]
        mul     x22, x4, x19
        stp     x24, x23, [sp, #0xb0]
        adcs    x23, x21, xzr
        subs    x24, x4, x20
        stp     x2, x23, [sp, #0xc0]
        sbcs    x23, x5, x1
        csetm   x21, lo
        eor     x23, x23, x21
        eor     x24, x24, x21
        umulh   x25, x4, x19
        cmn     x21, #1
        adcs    x24, x24, xzr
        adcs    x23, x23, xzr
        ldp     x2, x3, [sp, #0x110]
        eor     x6, x11, x13
        eor     x8, x8, x13
        ldp     x11, x12, [x0, #0x80]
        eor     x3, x3, x13
        eor     x2, x2, x13
        cmn     x13, #1
        adcs    x8, x11, x8
        ldp     x11, x14, [x0, #0x90]
        adcs    x6, x12, x6
        adcs    x27, x11, x27
        adcs    x7, x14, x7
        stp     x27, x7, [x0, #0x90]
        ldp     x27, x7, [sp, #0xa0]
        stp     x8, x6, [x0, #0x80]
        mul     x6, x5, x19
        umulh   x8, x4, x26
        ldp     x11, x12, [x0, #0xa0]
        adcs    x28, x11, x28
        adcs    x9, x12, x9
        stp     x28, x9, [x0, #0xa0]
        ldp     x28, x9, [x0, #0xb0]
        mul     x4, x4, x26
        ldp     x11, x12, [sp, #0x120]
        eor     x11, x11, x13
        eor     x12, x12, x13
        ldp     x14, x15, [sp, #0x140]
        eor     x14, x14, x13
        eor     x15, x15, x13
        ldp     x16, x17, [sp, #0x100]
        eor     x16, x16, x13
        eor     x17, x17, x13
        adcs    x28, x28, x16
        adcs    x9, x9, x17
        stp     x28, x9, [x0, #0xb0]
        ldp     x28, x9, [x0, #0xc0]
        adcs    x28, x28, x2
        adcs    x2, x9, x3
        ldp     x3, x9, [x0, #0xd0]
        stp     x28, x2, [x0, #0xc0]
        adcs    x28, x3, x11
        adcs    x2, x9, x12
        umulh   x3, x5, x26
        stp     x28, x2, [x0, #0xd0]
        ldp     x28, x2, [sp, #0x130]
        eor     x2, x2, x13
        eor     x28, x28, x13
        mul     x9, x5, x26
        umulh   x5, x5, x19
        mul     x11, x1, x7
        ldp     x12, x16, [x0, #0xe0]
        adcs    x28, x12, x28
        adcs    x2, x16, x2
        stp     x28, x2, [x0, #0xe0]
        umulh   x28, x1, x7
        ldp     x2, x12, [x0, #0xf0]
        adcs    x2, x2, x14
        adcs    x12, x12, x15
        stp     x2, x12, [x0, #0xf0]
        ldp     x2, x12, [x0, #0x110]
        ldp     x14, x15, [x0, #0x100]
        adcs    x14, x14, x13
        adcs    x15, x15, x13
        stp     x14, x15, [x0, #0x100]
        adcs    x2, x2, x13
        adcs    x12, x12, x13
        ldp     x14, x15, [x0, #0x130]
        stp     x2, x12, [x0, #0x110]
        ldp     x2, x12, [x0, #0x120]
        adcs    x2, x2, x13
        adcs    x12, x12, x13
        stp     x2, x12, [x0, #0x120]
        adcs    x2, x14, x13
        adcs    x12, x15, x13
        stp     x2, x12, [x0, #0x130]
        umulh   x2, x20, x27
        ldp     x12, x14, [x0, #0x140]
        adcs    x12, x12, x13
        adcs    x14, x14, x13
        stp     x12, x14, [x0, #0x140]
        mul     x12, x20, x7
        ldp     x14, x15, [x0, #0x150]
        adcs    x14, x14, x13
        adcs    x15, x15, x13
        stp     x14, x15, [x0, #0x150]
        ldp     x14, x15, [x0, #0x160]
        adcs    x14, x14, x13
        adcs    x15, x15, x13
        stp     x14, x15, [x0, #0x160]
        ldp     x14, x15, [x0, #0x170]
        adcs    x14, x14, x13
        adcs    x13, x15, x13
        adds    x22, x8, x22
        adcs    x25, x25, x6
        stp     x14, x13, [x0, #0x170]
        umulh   x6, x20, x7
        adc     x5, x5, xzr
        subs    x26, x27, x26
        sbcs    x19, x7, x19
        csetm   x7, lo
        adds    x22, x22, x9
        mul     x20, x20, x27
        ldp     x8, x9, [sp, #0xc0]
        eor     x19, x19, x7
        ldp     x13, x14, [sp, #0xb0]
        eor     x26, x26, x7
        adcs    x25, x25, x3
        adc     x3, x5, xzr
        cmn     x7, #1
        adcs    x26, x26, xzr
        adcs    x19, x19, xzr
        adds    x2, x2, x12
        adcs    x5, x6, x11
        umulh   x6, x1, x27
        adc     x28, x28, xzr
        eor     x21, x21, x7
        stp     x4, x22, [sp, #0xd0]
        subs    x7, x8, x13
        mul     x27, x1, x27
        sbcs    x1, x9, x14
        umulh   x11, x24, x26
        ldp     x12, x15, [sp, #0x80]
        csetm   x16, lo
        adds    x27, x2, x27
        adcs    x2, x5, x6
        adc     x28, x28, xzr
        eor     x5, x7, x16
        cmn     x16, #1
        eor     x1, x1, x16
        adcs    x5, x5, xzr
        adcs    x1, x1, xzr
        umulh   x6, x24, x19
        mul     x7, x23, x19
        mul     x17, x24, x26
        mul     x24, x24, x19
        adds    x24, x11, x24
        adcs    x6, x6, x7
        eor     x7, x17, x21
        umulh   x19, x23, x19
        adc     x19, x19, xzr
        mul     x11, x23, x26
        adds    x24, x24, x11
        eor     x24, x24, x21
        umulh   x23, x23, x26
        adcs    x23, x6, x23
        ldp     x26, x6, [sp, #0x70]
        adc     x19, x19, xzr
        cmn     x21, #1
        eor     x23, x23, x21
        adcs    x4, x7, x4
        eor     x19, x19, x21
        adcs    x24, x24, x22
        adcs    x23, x23, x25
        adcs    x22, x19, x3
        adc     x21, x21, xzr
        umulh   x19, x12, x8
        adds    x4, x4, x20
        adcs    x24, x24, x27
        ldp     x7, x11, [sp, #0xa0]
        adcs    x23, x23, x2
        adcs    x22, x22, x28
        adc     x21, x21, xzr
        adds    x25, x25, x4
        adcs    x24, x3, x24
        adcs    x23, x20, x23
        stp     x25, x24, [sp, #0xe0]
        adcs    x24, x27, x22
        adcs    x27, x2, x21
        ldp     x21, x22, [sp, #0x50]
        umulh   x25, x26, x14
        adcs    x28, x28, xzr
        stp     x23, x24, [sp, #0xf0]
        subs    x23, x26, x12
        sbcs    x24, x6, x15
        stp     x27, x28, [sp, #0x100]
        csetm   x27, lo
        cmn     x27, #1
        mul     x28, x6, x14
        eor     x23, x23, x27
        eor     x24, x24, x27
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        eor     x27, x27, x16
        umulh   x20, x26, x13
        umulh   x2, x6, x13
        mul     x3, x26, x13
        mul     x26, x26, x14
        adds    x26, x20, x26
        adcs    x28, x25, x28
        umulh   x25, x6, x14
        adc     x25, x25, xzr
        mul     x20, x6, x13
        adds    x26, x26, x20
        ldp     x20, x4, [sp, #0xb0]
        adcs    x28, x28, x2
        adc     x25, x25, xzr
        stp     x3, x26, [sp, #0x110]
        mul     x2, x15, x9
        mul     x6, x12, x9
        adds    x19, x19, x6
        mul     x6, x12, x8
        umulh   x12, x12, x9
        umulh   x9, x15, x9
        adcs    x2, x12, x2
        adc     x9, x9, xzr
        mul     x12, x23, x5
        umulh   x13, x15, x8
        mul     x8, x15, x8
        adds    x19, x19, x8
        adcs    x2, x2, x13
        adc     x8, x9, xzr
        mul     x9, x23, x1
        umulh   x13, x23, x1
        umulh   x23, x23, x5
        adds    x23, x23, x9
        eor     x9, x12, x27
        mul     x12, x24, x1
        umulh   x1, x24, x1
        adcs    x12, x13, x12
        mul     x13, x24, x5
        adc     x1, x1, xzr
        umulh   x24, x24, x5
        adds    x23, x23, x13
        eor     x23, x23, x27
        adcs    x24, x12, x24
        adc     x1, x1, xzr
        cmn     x27, #1
        eor     x24, x24, x27
        eor     x1, x1, x27
        adcs    x3, x9, x3
        ldp     x5, x9, [sp, #0x70]
        adcs    x23, x23, x26
        adcs    x24, x24, x28
        ldp     x26, x12, [sp, #0x60]
        adcs    x1, x1, x25
        adc     x27, x27, xzr
        subs    x21, x21, x5
        sbcs    x22, x22, x9
        ldp     x5, x9, [sp, #0x80]
        sbcs    x26, x26, x5
        sbcs    x5, x12, x9
        csetm   x9, lo
        adds    x3, x3, x6
        eor     x22, x22, x9
        adcs    x23, x23, x19
        adcs    x24, x24, x2
        adcs    x1, x1, x8
        adc     x27, x27, xzr
        adds    x28, x28, x3
        adcs    x23, x25, x23
        ldp     x25, x3, [sp, #0xc0]
        stp     x28, x23, [sp, #0x120]
        adcs    x23, x6, x24
        ldp     x24, x28, [sp, #0x90]
        adcs    x19, x19, x1
        adcs    x27, x2, x27
        adcs    x1, x8, xzr
        stp     x23, x19, [sp, #0x130]
        ldp     x23, x19, [sp, #0xf0]
        subs    x24, x20, x24
        eor     x21, x21, x9
        eor     x20, x5, x9
        sbcs    x28, x4, x28
        eor     x26, x26, x9
        ldp     x2, x4, [sp, #0xe0]
        sbcs    x25, x25, x7
        ldp     x5, x6, [sp, #0xd0]
        sbcs    x3, x3, x11
        stp     x27, x1, [sp, #0x140]
        csetm   x27, lo
        cmn     x9, #1
        adcs    x21, x21, xzr
        eor     x1, x3, x27
        eor     x25, x25, x27
        eor     x28, x28, x27
        eor     x24, x24, x27
        adcs    x22, x22, xzr
        adcs    x26, x26, xzr
        eor     x3, x9, x27
        adcs    x20, x20, xzr
        cmn     x27, #1
        adcs    x24, x24, xzr
        adcs    x27, x28, xzr
        umulh   x28, x21, x24
        adcs    x25, x25, xzr
        adcs    x1, x1, xzr
        subs    x7, x21, x26
        sbcs    x8, x22, x20
        umulh   x9, x21, x27
        csetm   x11, lo
        subs    x12, x25, x24
        eor     x7, x7, x11
        sbcs    x13, x1, x27
        eor     x8, x8, x11
        csetm   x14, lo
        cmn     x11, #1
        eor     x12, x12, x14
        adcs    x7, x7, xzr
        eor     x11, x11, x14
        adcs    x8, x8, xzr
        cmn     x14, #1
        eor     x13, x13, x14
        adcs    x12, x12, xzr
        adcs    x13, x13, xzr
        mul     x14, x21, x24
        mul     x21, x21, x27
        umulh   x15, x22, x27
        adds    x28, x28, x21
        mul     x27, x22, x27
        adcs    x27, x9, x27
        mul     x21, x22, x24
        adc     x9, x15, xzr
        umulh   x24, x22, x24
        adds    x28, x28, x21
        adcs    x24, x27, x24
        umulh   x27, x26, x25
        adc     x21, x9, xzr
        mul     x22, x26, x25
        mul     x9, x26, x1
        umulh   x26, x26, x1
        adds    x27, x27, x9
        mul     x9, x20, x1
        umulh   x1, x20, x1
        adcs    x26, x26, x9
        adc     x1, x1, xzr
        mul     x9, x20, x25
        umulh   x25, x20, x25
        adds    x27, x27, x9
        mul     x20, x7, x13
        adcs    x25, x26, x25
        adc     x26, x1, xzr
        mul     x1, x7, x12
        umulh   x9, x7, x12
        eor     x1, x1, x11
        adds    x20, x9, x20
        umulh   x7, x7, x13
        mul     x9, x8, x13
        umulh   x13, x8, x13
        adcs    x7, x7, x9
        adc     x9, x13, xzr
        mul     x13, x8, x12
        umulh   x8, x8, x12
        adds    x20, x20, x13
        eor     x20, x20, x11
        adcs    x7, x7, x8
        eor     x8, x28, x3
        eor     x7, x7, x11
        adc     x9, x9, xzr
        cmn     x11, #1
        adcs    x1, x1, x14
        eor     x9, x9, x11
        eor     x12, x14, x3
        adcs    x28, x20, x28
        adcs    x20, x7, x24
        adcs    x7, x9, x21
        adc     x9, x11, xzr
        adds    x1, x1, x22
        adcs    x28, x28, x27
        adcs    x20, x20, x25
        adcs    x7, x7, x26
        adc     x9, x9, xzr
        adds    x24, x24, x1
        ldp     x1, x11, [sp, #0x100]
        eor     x24, x24, x3
        adcs    x28, x21, x28
        eor     x28, x28, x3
        adcs    x21, x22, x20
        eor     x21, x21, x3
        adcs    x27, x27, x7
        ldp     x22, x20, [sp, #0x110]
        ldp     x7, x13, [sp, #0x120]
        adcs    x25, x25, x9
        eor     x27, x27, x3
        adcs    x26, x26, xzr
        cmn     x3, #1
        eor     x25, x25, x3
        eor     x26, x26, x3
        adcs    x5, x12, x5
        ldp     x9, x12, [sp, #0xf0]
        adcs    x6, x8, x6
        adcs    x24, x24, x2
        adcs    x28, x28, x4
        adcs    x23, x21, x23
        ldp     x21, x2, [sp, #0x100]
        ldp     x4, x8, [sp, #0x110]
        adcs    x27, x27, x19
        adcs    x25, x25, x1
        adcs    x26, x26, x11
        ldp     x19, x1, [sp, #0x130]
        adc     x3, x3, xzr
        adds    x22, x5, x22
        adcs    x20, x6, x20
        adcs    x24, x24, x7
        adcs    x28, x28, x13
        ldp     x5, x6, [sp, #0xd0]
        adcs    x23, x23, x19
        adcs    x27, x27, x1
        ldp     x19, x1, [sp, #0xe0]
        ldp     x7, x11, [sp, #0x130]
        eor     x19, x19, x10
        eor     x1, x1, x10
        ldp     x13, x14, [sp, #0x140]
        adcs    x25, x25, x13
        adcs    x26, x26, x14
        adc     x3, x3, xzr
        adds    x22, x9, x22
        adcs    x20, x12, x20
        adcs    x24, x21, x24
        stp     x22, x20, [sp, #0xf0]
        ldp     x21, x22, [sp, #0x120]
        ldp     x20, x9, [x0, #0xe0]
        adcs    x28, x2, x28
        adcs    x23, x4, x23
        ldp     x2, x4, [x0, #0xc0]
        adcs    x27, x8, x27
        stp     x24, x28, [sp, #0x100]
        stp     x23, x27, [sp, #0x110]
        adcs    x23, x21, x25
        adcs    x24, x22, x26
        stp     x23, x24, [sp, #0x120]
        ldp     x23, x24, [sp, #0xf0]
        adcs    x27, x7, x3
        adcs    x28, x11, xzr
        stp     x27, x28, [sp, #0x130]
        eor     x27, x5, x10
        eor     x28, x6, x10
        ldp     x21, x22, [sp, #0x110]
        ldp     x25, x26, [sp, #0x100]
        ldp     x3, x5, [x0, #0x130]
        eor     x23, x23, x10
        eor     x24, x24, x10
        ldp     x6, x7, [sp, #0x120]
        ldp     x8, x11, [sp, #0x130]
        eor     x21, x21, x10
        ldp     x12, x13, [x0, #0xd0]
        eor     x22, x22, x10
        eor     x26, x26, x10
        ldp     x14, x15, [sp, #0x140]
        eor     x25, x25, x10
        eor     x6, x6, x10
        eor     x7, x7, x10
        adcs    x14, x14, xzr
        adcs    x15, x15, xzr
        stp     x14, x15, [sp, #0x140]
        cmn     x10, #1
        adcs    x27, x2, x27
        adcs    x28, x4, x28
        ldp     x2, x4, [x0, #0x110]
        adcs    x19, x12, x19
        adcs    x1, x13, x1
        ldp     x12, x13, [sp, #0x140]
        ldp     x14, x15, [x0, #0xf0]
        adcs    x23, x20, x23
        adcs    x24, x9, x24
        ldp     x20, x9, [x0, #0x100]
        stp     x19, x1, [x0, #0xd0]
        eor     x19, x13, x10
        ldp     x1, x13, [x0, #0x120]
        stp     x23, x24, [x0, #0xe0]
        stp     x27, x28, [x0, #0xc0]
        adcs    x23, x14, x25
        adcs    x24, x15, x26
        ldp     x25, x26, [x0, #0x140]
        adcs    x20, x20, x21
        stp     x23, x24, [x0, #0xf0]
        adcs    x9, x9, x22
        adcs    x27, x2, x6
        ldp     x2, x6, [x0, #0x170]
        adcs    x28, x4, x7
        ldp     x23, x24, [sp, #0x20]
        .cfi_restore 23
        .cfi_restore 24
        eor     x21, x8, x10
        stp     x27, x28, [x0, #0x110]
        eor     x22, x11, x10
        adcs    x21, x1, x21
        ldp     x27, x28, [sp, #0x40]
        .cfi_restore 27
        .cfi_restore 28
        adcs    x22, x13, x22
        ldp     x1, x4, [x0, #0x160]
        stp     x21, x22, [x0, #0x120]
        eor     x21, x12, x10
        adcs    x3, x3, x21
        adcs    x19, x5, x19
        adcs    x5, x25, x10
        ldp     x25, x7, [x0, #0x150]
        adcs    x8, x26, x10
        ldp     x21, x22, [sp, #0x10]
        .cfi_restore 21
        .cfi_restore 22
        adcs    x11, x25, x10
        stp     x20, x9, [x0, #0x100]
        adcs    x20, x7, x10
        ldp     x25, x26, [sp, #0x30]
        .cfi_restore 25
        .cfi_restore 26
        stp     x11, x20, [x0, #0x150]
        adcs    x1, x1, x10
        adcs    x4, x4, x10
        stp     x5, x8, [x0, #0x140]
        stp     x3, x19, [x0, #0x130]
        ldp     x19, x20, [sp], #0x150
        .cfi_adjust_cfa_offset -336
        .cfi_restore 19
        .cfi_restore 20
        stp     x1, x4, [x0, #0x160]
        adcs    x1, x2, x10
        adcs    x2, x6, x10
        stp     x1, x2, [x0, #0x170]
        ret
END_COMPOSITE(karat_mul_24_aarch64)

NOTES

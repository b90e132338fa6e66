/* karat_mul_32_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 3000 --islands 2 --apart x0,x1,x2 --across
 * 2647.0 cycles instead of 3076.0, bound 2268.0 (simulated, one run after another); 4313 of 4355 instructions have another place.
 * Made from code with the SHA-256 eaaac630fe046491061f3755bd6ae7f24e5ab0ba144d6431106b74af1d71d34c.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_mul_32_aarch64)
        ldp     x3, x4, [x1]
        ldp     x5, x6, [x2]
        ldp     x7, x8, [x2, #0x10]
        ldp     x9, x10, [x1, #0x10]
        ldp     x11, x12, [x2, #0x20]
        mul     x13, x3, x6
        stp     x19, x20, [sp, #-0x1f0]!
        .cfi_adjust_cfa_offset 496
        .cfi_rel_offset 19, 0
        .cfi_rel_offset 20, 8
        subs    x19, x7, x5
        stp     x27, x28, [sp, #0x40]
        .cfi_rel_offset 27, 64
        .cfi_rel_offset 28, 72
        ldp     x27, x28, [x1, #0x20]
        sbcs    x20, x8, x6
        umulh   x14, x3, x6
        csetm   x15, lo
        stp     x25, x26, [sp, #0x30]
        .cfi_rel_offset 25, 48
        .cfi_rel_offset 26, 56
        eor     x25, x20, x15
        eor     x26, x19, x15
        cmn     x15, #1
        adcs    x26, x26, xzr
        stp     x21, x22, [sp, #0x10]
        .cfi_rel_offset 21, 16
        .cfi_rel_offset 22, 24
        adcs    x25, x25, xzr
        subs    x21, x3, x9
        stp     x23, x24, [sp, #0x20]
        .cfi_rel_offset 23, 32
        .cfi_rel_offset 24, 40
        umulh   x23, x3, x5
        sbcs    x24, x4, x10
        csetm   x22, lo
        eor     x21, x21, x22
        eor     x24, x24, x22
        cmn     x22, #1
        adcs    x21, x21, xzr
        eor     x22, x22, x15
        adcs    x24, x24, xzr
        mul     x19, x3, x5
        adds    x23, x23, x13
        mul     x20, x4, x6
        ldp     x3, x13, [x2, #0x30]
        umulh   x6, x4, x6
        adcs    x20, x14, x20
        adc     x6, x6, xzr
        subs    x14, x3, x11
        umulh   x15, x9, x7
        mul     x16, x4, x5
        umulh   x4, x4, x5
        sbcs    x5, x13, x12
        csetm   x17, lo
        adds    x23, x23, x16
        eor     x5, x5, x17
        eor     x14, x14, x17
        stp     x19, x23, [x0]
        adcs    x20, x20, x4
        adc     x4, x6, xzr
        cmn     x17, #1
        adcs    x6, x14, xzr
        adcs    x5, x5, xzr
        mul     x14, x9, x8
        adds    x14, x15, x14
        umulh   x15, x9, x8
        mul     x9, x9, x7
        umulh   x16, x10, x8
        mul     x8, x10, x8
        adcs    x8, x15, x8
        adc     x15, x16, xzr
        umulh   x16, x10, x7
        mul     x7, x10, x7
        adds    x7, x14, x7
        adcs    x8, x8, x16
        adc     x10, x15, xzr
        umulh   x14, x21, x25
        mul     x15, x21, x25
        mul     x16, x21, x26
        eor     x16, x16, x22
        umulh   x21, x21, x26
        adds    x21, x21, x15
        mul     x15, x24, x25
        adcs    x14, x14, x15
        umulh   x25, x24, x25
        adc     x25, x25, xzr
        umulh   x15, x24, x26
        mul     x24, x24, x26
        adds    x24, x21, x24
        eor     x24, x24, x22
        adcs    x26, x14, x15
        adc     x25, x25, xzr
        eor     x26, x26, x22
        eor     x25, x25, x22
        cmn     x22, #1
        adcs    x21, x16, x19
        adcs    x23, x24, x23
        ldp     x24, x19, [x1, #0x20]
        umulh   x14, x27, x11
        adcs    x26, x26, x20
        adcs    x25, x25, x4
        adc     x22, x22, xzr
        adds    x21, x21, x9
        adcs    x23, x23, x7
        adcs    x26, x26, x8
        adcs    x25, x25, x10
        adc     x22, x22, xzr
        adds    x21, x20, x21
        umulh   x20, x27, x12
        adcs    x23, x4, x23
        stp     x21, x23, [x0, #0x10]
        adcs    x23, x9, x26
        ldp     x26, x21, [x1]
        adcs    x25, x7, x25
        ldp     x4, x7, [x2, #0x20]
        adcs    x22, x8, x22
        stp     x23, x25, [x0, #0x20]
        umulh   x23, x28, x12
        adcs    x25, x10, xzr
        ldp     x8, x9, [x2]
        stp     x22, x25, [x0, #0x30]
        mul     x25, x27, x12
        mul     x22, x28, x12
        adds    x25, x14, x25
        ldp     x10, x12, [x1, #0x30]
        adcs    x22, x20, x22
        adc     x23, x23, xzr
        subs    x20, x27, x10
        mul     x27, x27, x11
        sbcs    x14, x28, x12
        csetm   x15, lo
        eor     x20, x20, x15
        eor     x14, x14, x15
        cmn     x15, #1
        adcs    x20, x20, xzr
        eor     x15, x15, x17
        adcs    x14, x14, xzr
        umulh   x16, x28, x11
        mul     x28, x28, x11
        adds    x25, x25, x28
        adcs    x28, x22, x16
        adc     x23, x23, xzr
        stp     x27, x25, [x0, #0x40]
        umulh   x22, x10, x13
        umulh   x11, x10, x3
        mul     x16, x10, x13
        mul     x10, x10, x3
        adds    x11, x11, x16
        mul     x16, x12, x13
        adcs    x22, x22, x16
        umulh   x13, x12, x13
        adc     x13, x13, xzr
        umulh   x16, x12, x3
        mul     x3, x12, x3
        adds    x3, x11, x3
        adcs    x22, x22, x16
        adc     x11, x13, xzr
        umulh   x12, x20, x6
        mul     x13, x20, x5
        adds    x12, x12, x13
        umulh   x13, x20, x5
        mul     x20, x20, x6
        eor     x20, x20, x15
        mul     x16, x14, x5
        umulh   x5, x14, x5
        adcs    x13, x13, x16
        adc     x5, x5, xzr
        umulh   x16, x14, x6
        mul     x6, x14, x6
        adds    x6, x12, x6
        adcs    x12, x13, x16
        eor     x6, x6, x15
        adc     x5, x5, xzr
        eor     x12, x12, x15
        cmn     x15, #1
        adcs    x27, x20, x27
        eor     x20, x5, x15
        ldp     x5, x13, [x2, #0x40]
        adcs    x25, x6, x25
        adcs    x6, x12, x28
        adcs    x20, x20, x23
        adc     x12, x15, xzr
        adds    x27, x27, x10
        adcs    x25, x25, x3
        adcs    x6, x6, x22
        adcs    x20, x20, x11
        adc     x12, x12, xzr
        adds    x27, x28, x27
        ldp     x28, x14, [x1, #0x10]
        adcs    x23, x23, x25
        ldp     x25, x15, [x2, #0x10]
        stp     x27, x23, [x0, #0x50]
        adcs    x23, x10, x6
        adcs    x27, x3, x20
        adcs    x22, x22, x12
        ldp     x20, x3, [x1, #0x50]
        adcs    x6, x11, xzr
        ldp     x10, x11, [x1]
        stp     x22, x6, [x0, #0x70]
        stp     x23, x27, [x0, #0x60]
        ldp     x23, x27, [x2, #0x30]
        subs    x22, x4, x8
        sbcs    x4, x7, x9
        ldp     x6, x7, [x1, #0x30]
        sbcs    x23, x23, x25
        sbcs    x25, x27, x15
        csetm   x27, lo
        subs    x24, x26, x24
        sbcs    x26, x21, x19
        eor     x21, x22, x27
        eor     x22, x4, x27
        sbcs    x28, x28, x6
        eor     x23, x23, x27
        eor     x25, x25, x27
        sbcs    x19, x14, x7
        csetm   x4, lo
        eor     x26, x26, x4
        cmn     x4, #1
        eor     x19, x19, x4
        eor     x24, x24, x4
        adcs    x24, x24, xzr
        eor     x28, x28, x4
        adcs    x26, x26, xzr
        adcs    x28, x28, xzr
        adcs    x19, x19, xzr
        cmn     x27, #1
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        mul     x6, x24, x22
        adcs    x23, x23, xzr
        adcs    x25, x25, xzr
        subs    x7, x24, x28
        sbcs    x8, x26, x19
        csetm   x9, lo
        eor     x7, x7, x9
        subs    x12, x23, x21
        eor     x8, x8, x9
        eor     x27, x4, x27
        sbcs    x4, x25, x22
        umulh   x14, x24, x21
        csetm   x15, lo
        cmn     x15, #1
        eor     x12, x12, x15
        adcs    x12, x12, xzr
        eor     x4, x4, x15
        adcs    x4, x4, xzr
        adds    x6, x14, x6
        eor     x14, x9, x15
        umulh   x15, x24, x22
        mul     x24, x24, x21
        mul     x16, x26, x22
        adcs    x15, x15, x16
        umulh   x22, x26, x22
        adc     x22, x22, xzr
        cmn     x9, #1
        adcs    x7, x7, xzr
        adcs    x8, x8, xzr
        mul     x9, x26, x21
        adds    x6, x6, x9
        umulh   x26, x26, x21
        adcs    x26, x15, x26
        adc     x21, x22, xzr
        umulh   x22, x28, x23
        mul     x9, x28, x23
        mul     x15, x28, x25
        adds    x22, x22, x15
        umulh   x28, x28, x25
        mul     x15, x19, x25
        adcs    x28, x28, x15
        umulh   x25, x19, x25
        adc     x25, x25, xzr
        mul     x15, x19, x23
        adds    x22, x22, x15
        umulh   x23, x19, x23
        adcs    x23, x28, x23
        adc     x25, x25, xzr
        mul     x28, x7, x12
        eor     x28, x28, x14
        umulh   x19, x7, x12
        mul     x15, x7, x4
        adds    x19, x19, x15
        umulh   x7, x7, x4
        mul     x15, x8, x4
        adcs    x7, x7, x15
        umulh   x4, x8, x4
        adc     x4, x4, xzr
        mul     x15, x8, x12
        adds    x19, x19, x15
        eor     x19, x19, x14
        umulh   x8, x8, x12
        adcs    x7, x7, x8
        adc     x4, x4, xzr
        cmn     x14, #1
        eor     x7, x7, x14
        adcs    x28, x28, x24
        adcs    x19, x19, x6
        adcs    x7, x7, x26
        eor     x4, x4, x14
        adcs    x4, x4, x21
        adc     x8, x14, xzr
        adds    x28, x28, x9
        adcs    x19, x19, x22
        adcs    x7, x7, x23
        ldp     x12, x14, [x2]
        adcs    x4, x4, x25
        eor     x24, x24, x27
        adc     x8, x8, xzr
        eor     x6, x6, x27
        adds    x26, x26, x28
        ldp     x28, x15, [x2, #0x50]
        adcs    x21, x21, x19
        eor     x26, x26, x27
        eor     x21, x21, x27
        adcs    x19, x9, x7
        ldp     x7, x9, [x1, #0x10]
        eor     x19, x19, x27
        adcs    x22, x22, x4
        adcs    x23, x23, x8
        ldp     x4, x8, [x2, #0x10]
        eor     x22, x22, x27
        adcs    x25, x25, xzr
        eor     x23, x23, x27
        eor     x25, x25, x27
        subs    x5, x5, x12
        sbcs    x12, x13, x14
        ldp     x13, x14, [x2, #0x60]
        sbcs    x28, x28, x4
        sbcs    x4, x15, x8
        ldp     x8, x15, [x2, #0x70]
        ldp     x16, x17, [x2, #0x20]
        sbcs    x13, x13, x16
        sbcs    x14, x14, x17
        ldp     x16, x17, [x2, #0x30]
        sbcs    x8, x8, x16
        sbcs    x15, x15, x17
        csetm   x16, lo
        eor     x5, x5, x16
        eor     x12, x12, x16
        eor     x28, x28, x16
        eor     x14, x14, x16
        eor     x8, x8, x16
        eor     x15, x15, x16
        eor     x4, x4, x16
        cmn     x16, #1
        adcs    x5, x5, xzr
        adcs    x12, x12, xzr
        adcs    x28, x28, xzr
        adcs    x4, x4, xzr
        stp     x28, x4, [x0, #0xd0]
        eor     x28, x13, x16
        stp     x5, x12, [x0, #0xc0]
        adcs    x28, x28, xzr
        adcs    x4, x14, xzr
        ldp     x5, x12, [x1, #0x40]
        adcs    x8, x8, xzr
        adcs    x13, x15, xzr
        stp     x8, x13, [x0, #0xf0]
        ldp     x8, x13, [x1, #0x70]
        stp     x28, x4, [x0, #0xe0]
        ldp     x28, x4, [x1, #0x60]
        ldp     x14, x15, [x1, #0x20]
        subs    x5, x10, x5
        sbcs    x10, x11, x12
        ldp     x11, x12, [x1, #0x30]
        sbcs    x20, x7, x20
        sbcs    x3, x9, x3
        sbcs    x28, x14, x28
        sbcs    x4, x15, x4
        sbcs    x7, x11, x8
        sbcs    x8, x12, x13
        csetm   x9, lo
        eor     x5, x5, x9
        eor     x10, x10, x9
        eor     x3, x3, x9
        eor     x28, x28, x9
        ldp     x11, x12, [x0, #0xd0]
        eor     x20, x20, x9
        eor     x8, x8, x9
        eor     x4, x4, x9
        cmn     x9, #1
        adcs    x5, x5, xzr
        adcs    x10, x10, xzr
        adcs    x20, x20, xzr
        stp     x5, x10, [x0, #0x80]
        ldp     x5, x10, [x0, #0x80]
        adcs    x3, x3, xzr
        adcs    x28, x28, xzr
        stp     x20, x3, [x0, #0x90]
        eor     x20, x7, x9
        adcs    x3, x4, xzr
        adcs    x20, x20, xzr
        stp     x28, x3, [x0, #0xa0]
        adcs    x28, x8, xzr
        stp     x20, x28, [x0, #0xb0]
        eor     x28, x9, x16
        ldp     x20, x3, [x0, #0xc0]
        mul     x4, x5, x3
        subs    x7, x11, x20
        ldp     x8, x9, [x0, #0xf0]
        sbcs    x13, x12, x3
        csetm   x14, lo
        eor     x13, x13, x14
        cmn     x14, #1
        eor     x7, x7, x14
        adcs    x7, x7, xzr
        adcs    x13, x13, xzr
        str     x28, [sp, #0xd0]
        umulh   x28, x5, x3
        umulh   x15, x5, x20
        adds    x4, x15, x4
        mul     x15, x10, x3
        ldp     x16, x17, [x0]
        umulh   x3, x10, x3
        adcs    x28, x28, x15
        adc     x3, x3, xzr
        cmn     x27, #1
        adcs    x24, x24, x16
        adcs    x6, x6, x17
        ldp     x15, x16, [x0, #0x10]
        adcs    x26, x26, x15
        adcs    x21, x21, x16
        ldp     x15, x16, [x0, #0x20]
        adcs    x19, x19, x15
        adcs    x22, x22, x16
        ldp     x15, x16, [x0, #0x30]
        adcs    x23, x23, x15
        adcs    x25, x25, x16
        adc     x27, x27, xzr
        ldp     x15, x16, [x0, #0x40]
        adds    x24, x24, x15
        adcs    x6, x6, x16
        ldp     x15, x16, [x0, #0x50]
        adcs    x26, x26, x15
        adcs    x21, x21, x16
        mul     x15, x10, x20
        ldp     x16, x17, [x0, #0x60]
        adcs    x19, x19, x16
        adcs    x22, x22, x17
        ldp     x16, x17, [x0, #0x70]
        adcs    x23, x23, x16
        adcs    x25, x25, x17
        adc     x27, x27, xzr
        adds    x4, x4, x15
        umulh   x15, x10, x20
        adcs    x28, x28, x15
        adc     x3, x3, xzr
        mul     x20, x5, x20
        stp     x20, x4, [sp, #0x50]
        ldp     x15, x16, [x0, #0x20]
        adds    x24, x15, x24
        adcs    x6, x16, x6
        stp     x24, x6, [x0, #0x20]
        ldp     x24, x6, [x0, #0x90]
        ldp     x15, x16, [x0, #0x30]
        adcs    x26, x15, x26
        umulh   x15, x24, x11
        adcs    x21, x16, x21
        stp     x26, x21, [x0, #0x30]
        ldp     x26, x21, [x0, #0x40]
        adcs    x26, x26, x19
        adcs    x21, x21, x22
        stp     x26, x21, [x0, #0x40]
        umulh   x26, x6, x12
        ldp     x21, x22, [x0, #0xa0]
        ldp     x19, x16, [x0, #0x50]
        adcs    x23, x19, x23
        adcs    x25, x16, x25
        stp     x23, x25, [x0, #0x50]
        mul     x23, x24, x12
        mul     x25, x6, x12
        ldp     x19, x16, [x0, #0x60]
        adcs    x27, x19, x27
        adcs    x19, x16, xzr
        stp     x27, x19, [x0, #0x60]
        umulh   x27, x24, x12
        mul     x19, x24, x11
        ldp     x12, x16, [x0, #0x70]
        adcs    x12, x12, xzr
        adcs    x16, x16, xzr
        subs    x24, x5, x24
        sbcs    x5, x10, x6
        stp     x12, x16, [x0, #0x70]
        csetm   x10, lo
        adds    x23, x15, x23
        eor     x5, x5, x10
        adcs    x25, x27, x25
        eor     x24, x24, x10
        adc     x26, x26, xzr
        cmn     x10, #1
        eor     x27, x10, x14
        ldp     x10, x12, [x0, #0xa0]
        mul     x14, x6, x11
        adcs    x24, x24, xzr
        adcs    x5, x5, xzr
        ldp     x15, x16, [x0, #0xe0]
        umulh   x6, x6, x11
        adds    x23, x23, x14
        adcs    x25, x25, x6
        umulh   x6, x24, x13
        adc     x26, x26, xzr
        mul     x11, x24, x7
        eor     x11, x11, x27
        umulh   x14, x24, x7
        mul     x24, x24, x13
        adds    x24, x14, x24
        umulh   x14, x5, x13
        mul     x13, x5, x13
        adcs    x6, x6, x13
        adc     x13, x14, xzr
        mul     x14, x5, x7
        umulh   x5, x5, x7
        adds    x24, x24, x14
        eor     x24, x24, x27
        adcs    x5, x6, x5
        ldp     x6, x7, [x0, #0xe0]
        adc     x13, x13, xzr
        umulh   x14, x21, x16
        eor     x5, x5, x27
        eor     x13, x13, x27
        cmn     x27, #1
        adcs    x20, x11, x20
        adcs    x24, x24, x4
        adcs    x4, x5, x28
        adcs    x5, x13, x3
        adc     x27, x27, xzr
        adds    x20, x20, x19
        adcs    x24, x24, x23
        adcs    x4, x4, x25
        adcs    x5, x5, x26
        mul     x11, x21, x16
        adc     x27, x27, xzr
        adds    x28, x28, x20
        adcs    x24, x3, x24
        ldp     x20, x3, [x0, #0xb0]
        stp     x28, x24, [sp, #0x60]
        adcs    x24, x19, x4
        adcs    x23, x23, x5
        umulh   x28, x21, x15
        adcs    x25, x25, x27
        stp     x24, x23, [sp, #0x70]
        ldp     x23, x24, [x0, #0x80]
        adcs    x26, x26, xzr
        subs    x27, x21, x20
        stp     x25, x26, [sp, #0x80]
        sbcs    x25, x22, x3
        mul     x26, x22, x16
        csetm   x19, lo
        eor     x25, x25, x19
        eor     x27, x27, x19
        cmn     x19, #1
        adcs    x27, x27, xzr
        adcs    x25, x25, xzr
        umulh   x4, x22, x16
        adds    x28, x28, x11
        adcs    x26, x14, x26
        mul     x21, x21, x15
        adc     x4, x4, xzr
        umulh   x5, x22, x15
        subs    x11, x8, x15
        sbcs    x13, x9, x16
        csetm   x14, lo
        eor     x13, x13, x14
        eor     x11, x11, x14
        cmn     x14, #1
        mul     x22, x22, x15
        adcs    x11, x11, xzr
        eor     x19, x19, x14
        adcs    x13, x13, xzr
        adds    x28, x28, x22
        adcs    x26, x26, x5
        umulh   x22, x20, x8
        stp     x21, x28, [sp, #0x90]
        adc     x4, x4, xzr
        mul     x5, x20, x9
        mul     x14, x20, x8
        umulh   x20, x20, x9
        adds    x22, x22, x5
        mul     x5, x3, x9
        umulh   x9, x3, x9
        adcs    x20, x20, x5
        adc     x5, x9, xzr
        mul     x9, x3, x8
        umulh   x3, x3, x8
        adds    x22, x22, x9
        adcs    x20, x20, x3
        umulh   x3, x27, x11
        adc     x5, x5, xzr
        mul     x8, x27, x13
        mul     x9, x27, x11
        umulh   x27, x27, x13
        mul     x15, x25, x13
        adds    x3, x3, x8
        umulh   x8, x25, x13
        adcs    x27, x27, x15
        adc     x8, x8, xzr
        mul     x13, x25, x11
        umulh   x25, x25, x11
        eor     x9, x9, x19
        adds    x3, x3, x13
        adcs    x25, x27, x25
        eor     x25, x25, x19
        adc     x27, x8, xzr
        eor     x27, x27, x19
        eor     x3, x3, x19
        ldp     x8, x11, [x0, #0xc0]
        cmn     x19, #1
        adcs    x21, x9, x21
        adcs    x28, x3, x28
        adcs    x25, x25, x26
        adcs    x27, x27, x4
        adc     x19, x19, xzr
        adds    x21, x21, x14
        adcs    x28, x28, x22
        adcs    x25, x25, x20
        ldp     x3, x9, [x0, #0xf0]
        adcs    x27, x27, x5
        ldp     x13, x15, [x0, #0xb0]
        adc     x19, x19, xzr
        subs    x23, x23, x10
        ldp     x10, x16, [x0, #0xd0]
        sbcs    x24, x24, x12
        ldp     x12, x17, [x0, #0x90]
        sbcs    x12, x12, x13
        sbcs    x13, x17, x15
        csetm   x15, lo
        adds    x26, x26, x21
        ldp     x21, x17, [x1, #0x40]
        adcs    x28, x4, x28
        adcs    x25, x14, x25
        ldp     x4, x14, [x2, #0x40]
        stp     x26, x28, [sp, #0xa0]
        adcs    x26, x22, x27
        eor     x24, x24, x15
        adcs    x27, x20, x19
        ldp     x28, x22, [x1, #0x50]
        stp     x25, x26, [sp, #0xb0]
        adcs    x25, x5, xzr
        subs    x26, x6, x8
        eor     x23, x23, x15
        eor     x19, x13, x15
        sbcs    x20, x7, x11
        sbcs    x3, x3, x10
        umulh   x5, x21, x4
        stp     x27, x25, [sp, #0xc0]
        sbcs    x25, x9, x16
        csetm   x27, lo
        cmn     x27, #1
        eor     x26, x26, x27
        eor     x20, x20, x27
        adcs    x26, x26, xzr
        eor     x25, x25, x27
        eor     x6, x12, x15
        adcs    x20, x20, xzr
        eor     x3, x3, x27
        adcs    x3, x3, xzr
        adcs    x25, x25, xzr
        cmn     x15, #1
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        umulh   x7, x23, x20
        adcs    x6, x6, xzr
        adcs    x19, x19, xzr
        subs    x8, x23, x6
        sbcs    x9, x24, x19
        csetm   x10, lo
        eor     x8, x8, x10
        cmn     x10, #1
        adcs    x8, x8, xzr
        eor     x9, x9, x10
        eor     x27, x15, x27
        umulh   x11, x23, x26
        adcs    x9, x9, xzr
        subs    x12, x3, x26
        sbcs    x13, x25, x20
        csetm   x15, lo
        cmn     x15, #1
        eor     x12, x12, x15
        adcs    x12, x12, xzr
        eor     x13, x13, x15
        adcs    x13, x13, xzr
        eor     x10, x10, x15
        mul     x15, x23, x26
        mul     x23, x23, x20
        adds    x23, x11, x23
        mul     x11, x24, x20
        adcs    x7, x7, x11
        umulh   x20, x24, x20
        adc     x20, x20, xzr
        mul     x11, x24, x26
        adds    x23, x23, x11
        umulh   x24, x24, x26
        adcs    x24, x7, x24
        adc     x26, x20, xzr
        umulh   x20, x6, x3
        mul     x7, x6, x25
        mul     x11, x19, x25
        adds    x20, x20, x7
        mul     x7, x6, x3
        umulh   x6, x6, x25
        umulh   x25, x19, x25
        adcs    x6, x6, x11
        adc     x25, x25, xzr
        mul     x11, x19, x3
        adds    x20, x20, x11
        umulh   x19, x19, x3
        adcs    x19, x6, x19
        adc     x25, x25, xzr
        umulh   x3, x8, x12
        mul     x6, x8, x13
        mul     x11, x8, x12
        adds    x3, x3, x6
        umulh   x6, x8, x13
        mul     x8, x9, x13
        umulh   x13, x9, x13
        eor     x11, x11, x10
        adcs    x6, x6, x8
        adc     x8, x13, xzr
        mul     x13, x9, x12
        umulh   x9, x9, x12
        mul     x12, x17, x14
        adds    x3, x3, x13
        eor     x13, x15, x27
        adcs    x6, x6, x9
        eor     x3, x3, x10
        eor     x9, x23, x27
        adc     x8, x8, xzr
        eor     x6, x6, x10
        umulh   x16, x21, x14
        eor     x8, x8, x10
        cmn     x10, #1
        adcs    x11, x11, x15
        adcs    x23, x3, x23
        adcs    x3, x6, x24
        adcs    x6, x8, x26
        mul     x8, x21, x14
        adc     x10, x10, xzr
        adds    x11, x11, x7
        adcs    x23, x23, x20
        adcs    x3, x3, x19
        adcs    x6, x6, x25
        adc     x10, x10, xzr
        adds    x24, x24, x11
        eor     x24, x24, x27
        adcs    x23, x26, x23
        umulh   x26, x17, x14
        eor     x23, x23, x27
        adcs    x3, x7, x3
        eor     x3, x3, x27
        adcs    x20, x20, x6
        ldp     x6, x7, [x2, #0x50]
        adcs    x19, x19, x10
        eor     x20, x20, x27
        eor     x19, x19, x27
        adcs    x25, x25, xzr
        adds    x5, x5, x8
        adcs    x8, x16, x12
        ldp     x10, x11, [sp, #0x50]
        eor     x25, x25, x27
        adc     x26, x26, xzr
        cmn     x27, #1
        adcs    x10, x13, x10
        ldp     x12, x13, [sp, #0x60]
        adcs    x9, x9, x11
        umulh   x11, x17, x4
        adcs    x24, x24, x12
        adcs    x23, x23, x13
        ldp     x12, x13, [sp, #0x70]
        adcs    x3, x3, x12
        mul     x12, x17, x4
        adcs    x20, x20, x13
        ldp     x13, x15, [sp, #0x80]
        adcs    x19, x19, x13
        adcs    x25, x25, x15
        adc     x27, x27, xzr
        ldp     x13, x15, [sp, #0x90]
        adds    x10, x10, x13
        adcs    x9, x9, x15
        ldp     x13, x15, [sp, #0xa0]
        adcs    x24, x24, x13
        adcs    x23, x23, x15
        ldp     x13, x15, [sp, #0xb0]
        adcs    x3, x3, x13
        adcs    x20, x20, x15
        ldp     x13, x15, [sp, #0xc0]
        adcs    x19, x19, x13
        adcs    x25, x25, x15
        adc     x27, x27, xzr
        ldp     x13, x15, [sp, #0x70]
        adds    x10, x13, x10
        adcs    x9, x15, x9
        umulh   x13, x28, x6
        stp     x10, x9, [sp, #0x70]
        ldp     x9, x10, [sp, #0x80]
        adcs    x24, x9, x24
        adcs    x23, x10, x23
        stp     x24, x23, [sp, #0x80]
        mul     x23, x28, x7
        mul     x24, x21, x4
        ldp     x9, x10, [sp, #0x90]
        adcs    x3, x9, x3
        adcs    x20, x10, x20
        stp     x3, x20, [sp, #0x90]
        mul     x20, x22, x7
        ldp     x3, x9, [x1, #0x60]
        ldp     x10, x15, [sp, #0xa0]
        adcs    x19, x10, x19
        adcs    x25, x15, x25
        ldp     x10, x15, [sp, #0xb0]
        adcs    x27, x10, x27
        adcs    x10, x15, xzr
        stp     x27, x10, [sp, #0xb0]
        ldp     x27, x10, [sp, #0xc0]
        adcs    x27, x27, xzr
        adcs    x10, x10, xzr
        subs    x4, x6, x4
        stp     x19, x25, [sp, #0xa0]
        sbcs    x25, x7, x14
        umulh   x19, x28, x7
        stp     x27, x10, [sp, #0xc0]
        csetm   x27, lo
        subs    x21, x21, x28
        sbcs    x10, x17, x22
        eor     x4, x4, x27
        eor     x25, x25, x27
        umulh   x7, x22, x7
        mul     x28, x28, x6
        csetm   x14, lo
        eor     x21, x21, x14
        adds    x5, x5, x12
        eor     x10, x10, x14
        adcs    x8, x8, x11
        adc     x26, x26, xzr
        cmn     x14, #1
        adcs    x21, x21, xzr
        adcs    x10, x10, xzr
        cmn     x27, #1
        adcs    x4, x4, xzr
        adcs    x25, x25, xzr
        adds    x23, x13, x23
        umulh   x11, x22, x6
        adcs    x19, x19, x20
        eor     x27, x14, x27
        adc     x20, x7, xzr
        ldp     x7, x12, [x2, #0x60]
        stp     x24, x5, [x0, #0x80]
        mul     x22, x22, x6
        ldr     x6, [sp, #0xd0]
        ldp     x13, x14, [x2, #0x70]
        adds    x23, x23, x22
        adcs    x22, x19, x11
        umulh   x19, x21, x4
        adc     x20, x20, xzr
        umulh   x11, x21, x25
        mul     x15, x21, x4
        eor     x15, x15, x27
        mul     x21, x21, x25
        adds    x21, x19, x21
        mul     x19, x10, x25
        adcs    x19, x11, x19
        umulh   x25, x10, x25
        adc     x25, x25, xzr
        mul     x11, x10, x4
        umulh   x4, x10, x4
        adds    x21, x21, x11
        eor     x21, x21, x27
        adcs    x19, x19, x4
        ldp     x4, x10, [x1, #0x70]
        adc     x25, x25, xzr
        eor     x19, x19, x27
        eor     x25, x25, x27
        cmn     x27, #1
        mul     x11, x3, x12
        adcs    x24, x15, x24
        adcs    x21, x21, x5
        adcs    x19, x19, x8
        adcs    x25, x25, x26
        adc     x27, x27, xzr
        adds    x24, x24, x28
        adcs    x21, x21, x23
        adcs    x19, x19, x22
        umulh   x5, x3, x7
        adcs    x25, x25, x20
        adc     x27, x27, xzr
        adds    x24, x8, x24
        adcs    x26, x26, x21
        ldp     x21, x8, [x1, #0x70]
        stp     x24, x26, [x0, #0x90]
        adcs    x24, x28, x19
        adcs    x23, x23, x25
        ldp     x25, x26, [x2, #0x60]
        adcs    x27, x22, x27
        adcs    x28, x20, xzr
        umulh   x22, x3, x12
        stp     x24, x23, [x0, #0xa0]
        subs    x23, x13, x7
        sbcs    x24, x14, x12
        csetm   x19, lo
        eor     x24, x24, x19
        eor     x23, x23, x19
        cmn     x19, #1
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        stp     x27, x28, [x0, #0xb0]
        subs    x27, x3, x4
        mul     x28, x9, x12
        sbcs    x20, x9, x10
        csetm   x15, lo
        eor     x27, x27, x15
        eor     x20, x20, x15
        cmn     x15, #1
        adcs    x27, x27, xzr
        adcs    x20, x20, xzr
        umulh   x12, x9, x12
        adds    x5, x5, x11
        adcs    x28, x22, x28
        adc     x22, x12, xzr
        mul     x3, x3, x7
        mul     x11, x9, x7
        umulh   x7, x9, x7
        adds    x5, x5, x11
        stp     x3, x5, [x0, #0xc0]
        adcs    x28, x28, x7
        ldp     x7, x9, [x1, #0x60]
        adc     x22, x22, xzr
        umulh   x11, x4, x14
        umulh   x12, x4, x13
        mul     x16, x4, x14
        adds    x12, x12, x16
        mul     x4, x4, x13
        mul     x16, x10, x14
        adcs    x11, x11, x16
        eor     x19, x15, x19
        umulh   x14, x10, x14
        adc     x14, x14, xzr
        mul     x15, x10, x13
        umulh   x10, x10, x13
        adds    x12, x12, x15
        adcs    x10, x11, x10
        adc     x11, x14, xzr
        mul     x13, x20, x24
        umulh   x14, x27, x23
        umulh   x15, x27, x24
        mul     x16, x27, x24
        umulh   x24, x20, x24
        adds    x14, x14, x16
        adcs    x13, x15, x13
        adc     x24, x24, xzr
        mul     x27, x27, x23
        eor     x27, x27, x19
        mul     x15, x20, x23
        umulh   x23, x20, x23
        adds    x20, x14, x15
        eor     x20, x20, x19
        ldp     x14, x15, [x2, #0x50]
        adcs    x23, x13, x23
        ldp     x13, x16, [x2, #0x40]
        adc     x24, x24, xzr
        eor     x23, x23, x19
        eor     x24, x24, x19
        cmn     x19, #1
        adcs    x27, x27, x3
        adcs    x20, x20, x5
        ldp     x3, x5, [x1, #0x40]
        adcs    x23, x23, x28
        adcs    x24, x24, x22
        adc     x19, x19, xzr
        adds    x27, x27, x4
        adcs    x20, x20, x12
        adcs    x23, x23, x10
        adcs    x24, x24, x11
        adc     x19, x19, xzr
        adds    x27, x28, x27
        adcs    x28, x22, x20
        adcs    x23, x4, x23
        ldp     x22, x20, [x1, #0x50]
        stp     x27, x28, [x0, #0xd0]
        adcs    x24, x12, x24
        adcs    x27, x10, x19
        ldp     x28, x19, [x2, #0x70]
        adcs    x4, x11, xzr
        subs    x25, x25, x13
        sbcs    x26, x26, x16
        sbcs    x28, x28, x14
        sbcs    x19, x19, x15
        csetm   x10, lo
        subs    x3, x3, x7
        sbcs    x5, x5, x9
        sbcs    x21, x22, x21
        sbcs    x22, x20, x8
        csetm   x20, lo
        eor     x25, x25, x10
        eor     x3, x3, x20
        eor     x26, x26, x10
        eor     x5, x5, x20
        eor     x21, x21, x20
        eor     x28, x28, x10
        cmn     x10, #1
        adcs    x25, x25, xzr
        adcs    x26, x26, xzr
        adcs    x28, x28, xzr
        eor     x22, x22, x20
        eor     x19, x19, x10
        adcs    x19, x19, xzr
        cmn     x20, #1
        adcs    x3, x3, xzr
        mul     x7, x3, x26
        adcs    x5, x5, xzr
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        subs    x8, x28, x25
        sbcs    x9, x19, x26
        csetm   x11, lo
        subs    x12, x3, x21
        eor     x8, x8, x11
        sbcs    x13, x5, x22
        umulh   x14, x3, x25
        eor     x9, x9, x11
        ldp     x15, x16, [x0, #0x80]
        eor     x20, x20, x10
        csetm   x10, lo
        cmn     x11, #1
        eor     x13, x13, x10
        eor     x12, x12, x10
        adcs    x8, x8, xzr
        adcs    x9, x9, xzr
        cmn     x10, #1
        adcs    x12, x12, xzr
        adcs    x13, x13, xzr
        eor     x10, x10, x11
        umulh   x11, x3, x26
        stp     x23, x24, [x0, #0xe0]
        stp     x27, x4, [x0, #0xf0]
        ldp     x23, x24, [x0, #0x90]
        mul     x27, x3, x25
        ldp     x3, x4, [x0, #0xb0]
        adds    x7, x14, x7
        mul     x14, x5, x26
        umulh   x26, x5, x26
        adcs    x11, x11, x14
        adc     x26, x26, xzr
        mul     x14, x5, x25
        umulh   x25, x5, x25
        adds    x5, x7, x14
        adcs    x25, x11, x25
        adc     x26, x26, xzr
        umulh   x7, x21, x28
        mul     x11, x21, x19
        umulh   x14, x21, x19
        mul     x21, x21, x28
        adds    x7, x7, x11
        mul     x11, x22, x19
        umulh   x19, x22, x19
        adcs    x11, x14, x11
        umulh   x14, x22, x28
        adc     x19, x19, xzr
        mul     x28, x22, x28
        adds    x28, x7, x28
        adcs    x22, x11, x14
        adc     x19, x19, xzr
        umulh   x7, x12, x8
        mul     x11, x12, x9
        mul     x14, x12, x8
        eor     x14, x14, x10
        umulh   x12, x12, x9
        adds    x7, x7, x11
        mul     x11, x13, x9
        umulh   x9, x13, x9
        adcs    x11, x12, x11
        mul     x12, x13, x8
        adc     x9, x9, xzr
        umulh   x8, x13, x8
        adds    x7, x7, x12
        eor     x7, x7, x10
        adcs    x8, x11, x8
        adc     x9, x9, xzr
        eor     x8, x8, x10
        eor     x9, x9, x10
        cmn     x10, #1
        eor     x11, x27, x20
        adcs    x27, x14, x27
        adcs    x7, x7, x5
        eor     x5, x5, x20
        adcs    x8, x8, x25
        adcs    x9, x9, x26
        adc     x10, x10, xzr
        adds    x27, x27, x21
        adcs    x7, x7, x28
        adcs    x8, x8, x22
        adcs    x9, x9, x19
        adc     x10, x10, xzr
        adds    x25, x25, x27
        adcs    x26, x26, x7
        eor     x25, x25, x20
        eor     x26, x26, x20
        ldp     x27, x7, [x1, #0x80]
        adcs    x21, x21, x8
        eor     x21, x21, x20
        adcs    x28, x28, x9
        eor     x28, x28, x20
        adcs    x22, x22, x10
        ldp     x8, x9, [x1, #0x10]
        eor     x22, x22, x20
        adcs    x19, x19, xzr
        eor     x19, x19, x20
        cmn     x20, #1
        adcs    x10, x11, x15
        adcs    x5, x5, x16
        ldp     x11, x12, [x2, #0x80]
        ldp     x13, x14, [x1, #0x90]
        adcs    x23, x25, x23
        adcs    x24, x26, x24
        ldp     x25, x26, [x2, #0x90]
        ldp     x15, x16, [x0, #0xa0]
        adcs    x21, x21, x15
        adcs    x28, x28, x16
        adcs    x22, x22, x3
        adcs    x19, x19, x4
        ldp     x3, x4, [x1, #0xa0]
        ldp     x15, x16, [x0, #0xc0]
        adc     x20, x20, xzr
        adds    x10, x10, x15
        adcs    x5, x5, x16
        ldp     x15, x16, [x0, #0xd0]
        adcs    x23, x23, x15
        adcs    x24, x24, x16
        ldp     x15, x16, [x0, #0xe0]
        adcs    x21, x21, x15
        adcs    x28, x28, x16
        ldp     x15, x16, [x0, #0xf0]
        adcs    x22, x22, x15
        adcs    x19, x19, x16
        adc     x20, x20, xzr
        ldp     x15, x16, [x0, #0xa0]
        adds    x10, x15, x10
        adcs    x5, x16, x5
        stp     x10, x5, [x0, #0xa0]
        ldp     x5, x10, [x1]
        ldp     x15, x16, [x0, #0xb0]
        adcs    x23, x15, x23
        adcs    x24, x16, x24
        stp     x23, x24, [x0, #0xb0]
        ldp     x23, x24, [x0, #0xc0]
        ldp     x15, x16, [x1, #0x20]
        adcs    x23, x23, x21
        adcs    x24, x24, x28
        stp     x23, x24, [x0, #0xc0]
        ldp     x23, x24, [x0, #0xd0]
        adcs    x23, x23, x22
        adcs    x24, x24, x19
        ldp     x28, x21, [x0, #0xe0]
        stp     x23, x24, [x0, #0xd0]
        ldp     x23, x24, [x1, #0x60]
        ldp     x22, x19, [x1, #0x30]
        adcs    x28, x28, x20
        adcs    x21, x21, xzr
        stp     x28, x21, [x0, #0xe0]
        ldp     x28, x21, [x0, #0xf0]
        adcs    x28, x28, xzr
        adcs    x21, x21, xzr
        stp     x28, x21, [x0, #0xf0]
        ldp     x28, x21, [x1, #0x40]
        subs    x27, x5, x27
        sbcs    x20, x10, x7
        sbcs    x5, x8, x13
        sbcs    x7, x9, x14
        ldp     x8, x9, [x2]
        sbcs    x3, x15, x3
        sbcs    x4, x16, x4
        ldp     x10, x13, [x1, #0x50]
        ldp     x14, x15, [x1, #0xb0]
        sbcs    x22, x22, x14
        sbcs    x19, x19, x15
        ldp     x14, x15, [x1, #0x70]
        ldp     x16, x17, [x1, #0xc0]
        sbcs    x28, x28, x16
        sbcs    x21, x21, x17
        ldp     x16, x17, [x1, #0xd0]
        sbcs    x10, x10, x16
        sbcs    x13, x13, x17
        ldp     x16, x17, [x1, #0xe0]
        sbcs    x23, x23, x16
        sbcs    x24, x24, x17
        ldp     x16, x17, [x1, #0xf0]
        sbcs    x14, x14, x16
        sbcs    x15, x15, x17
        csetm   x16, lo
        eor     x20, x20, x16
        eor     x5, x5, x16
        eor     x27, x27, x16
        eor     x4, x4, x16
        eor     x3, x3, x16
        eor     x22, x22, x16
        eor     x19, x19, x16
        eor     x21, x21, x16
        eor     x23, x23, x16
        eor     x24, x24, x16
        eor     x15, x15, x16
        eor     x7, x7, x16
        eor     x28, x28, x16
        eor     x13, x13, x16
        eor     x10, x10, x16
        eor     x14, x14, x16
        cmn     x16, #1
        adcs    x27, x27, xzr
        adcs    x20, x20, xzr
        adcs    x5, x5, xzr
        stp     x27, x20, [x0, #0x100]
        adcs    x27, x7, xzr
        adcs    x20, x3, xzr
        stp     x5, x27, [x0, #0x110]
        adcs    x27, x4, xzr
        adcs    x22, x22, xzr
        stp     x20, x27, [x0, #0x120]
        ldp     x27, x20, [x2, #0x10]
        adcs    x19, x19, xzr
        ldp     x3, x4, [x2, #0x20]
        adcs    x28, x28, xzr
        adcs    x21, x21, xzr
        stp     x22, x19, [x0, #0x130]
        adcs    x22, x10, xzr
        stp     x28, x21, [x0, #0x140]
        ldp     x28, x21, [x2, #0xb0]
        adcs    x19, x13, xzr
        stp     x22, x19, [x0, #0x150]
        adcs    x23, x23, xzr
        ldp     x22, x19, [x2, #0xa0]
        adcs    x24, x24, xzr
        stp     x23, x24, [x0, #0x160]
        ldp     x23, x24, [x2, #0x50]
        adcs    x5, x14, xzr
        adcs    x7, x15, xzr
        ldp     x10, x13, [x2, #0x40]
        stp     x5, x7, [x0, #0x170]
        ldp     x5, x7, [x2, #0x30]
        subs    x8, x11, x8
        sbcs    x9, x12, x9
        sbcs    x25, x25, x27
        ldp     x27, x11, [x2, #0xc0]
        sbcs    x26, x26, x20
        sbcs    x22, x22, x3
        ldp     x20, x3, [x2, #0xe0]
        sbcs    x19, x19, x4
        ldp     x4, x12, [x2, #0xd0]
        sbcs    x28, x28, x5
        sbcs    x21, x21, x7
        ldp     x5, x7, [x2, #0x60]
        sbcs    x27, x27, x10
        sbcs    x10, x11, x13
        ldp     x11, x13, [x2, #0xf0]
        sbcs    x23, x4, x23
        sbcs    x24, x12, x24
        ldp     x4, x12, [x2, #0x70]
        sbcs    x20, x20, x5
        sbcs    x3, x3, x7
        ldp     x5, x7, [x0, #0x100]
        sbcs    x4, x11, x4
        ldp     x11, x14, [sp, #0x50]
        sbcs    x12, x13, x12
        csetm   x13, lo
        eor     x25, x25, x13
        eor     x8, x8, x13
        eor     x26, x26, x13
        cmn     x13, #1
        eor     x22, x22, x13
        eor     x9, x9, x13
        adcs    x8, x8, xzr
        eor     x19, x19, x13
        eor     x28, x28, x13
        adcs    x9, x9, xzr
        eor     x21, x21, x13
        eor     x27, x27, x13
        adcs    x25, x25, xzr
        eor     x10, x10, x13
        eor     x24, x24, x13
        adcs    x26, x26, xzr
        eor     x20, x20, x13
        stp     x8, x9, [x0, #0x180]
        adcs    x22, x22, xzr
        stp     x25, x26, [x0, #0x190]
        eor     x23, x23, x13
        adcs    x25, x19, xzr
        eor     x26, x3, x13
        eor     x19, x12, x13
        adcs    x28, x28, xzr
        adcs    x21, x21, xzr
        eor     x3, x4, x13
        stp     x22, x25, [x0, #0x1a0]
        adcs    x25, x27, xzr
        stp     x28, x21, [x0, #0x1b0]
        eor     x27, x11, x6
        adcs    x28, x10, xzr
        ldp     x21, x22, [x0, #0x180]
        eor     x4, x14, x6
        stp     x25, x28, [x0, #0x1c0]
        adcs    x23, x23, xzr
        eor     x25, x16, x13
        adcs    x24, x24, xzr
        ldp     x28, x8, [x0]
        stp     x23, x24, [x0, #0x1d0]
        adcs    x23, x20, xzr
        adcs    x24, x26, xzr
        ldp     x26, x20, [x0, #0x110]
        umulh   x9, x5, x22
        stp     x23, x24, [x0, #0x1e0]
        adcs    x23, x3, xzr
        adcs    x24, x19, xzr
        ldp     x19, x3, [x0, #0x10]
        ldp     x10, x11, [sp, #0x60]
        umulh   x12, x5, x21
        ldp     x13, x14, [x0, #0x190]
        str     x25, [sp, #0x1e0]
        ldp     x25, x15, [sp, #0x70]
        eor     x10, x10, x6
        stp     x23, x24, [x0, #0x1f0]
        eor     x23, x15, x6
        eor     x24, x11, x6
        eor     x25, x25, x6
        cmn     x6, #1
        adcs    x27, x28, x27
        mul     x28, x5, x22
        adcs    x4, x8, x4
        ldp     x8, x11, [x0, #0x20]
        adcs    x19, x19, x10
        stp     x27, x4, [sp, #0x50]
        mul     x27, x7, x22
        adcs    x24, x3, x24
        ldp     x3, x4, [sp, #0x80]
        ldp     x10, x15, [sp, #0x90]
        adcs    x25, x8, x25
        stp     x19, x24, [sp, #0x60]
        umulh   x24, x7, x21
        adcs    x23, x11, x23
        ldp     x19, x8, [x0, #0x30]
        eor     x3, x3, x6
        eor     x4, x4, x6
        stp     x25, x23, [sp, #0x70]
        eor     x23, x15, x6
        eor     x25, x10, x6
        ldp     x10, x11, [sp, #0xa0]
        umulh   x15, x7, x22
        adcs    x19, x19, x3
        adcs    x3, x8, x4
        stp     x19, x3, [sp, #0x80]
        eor     x19, x10, x6
        eor     x3, x11, x6
        ldp     x4, x8, [x0, #0x40]
        umulh   x10, x26, x13
        ldp     x11, x16, [x0, #0x50]
        adcs    x25, x4, x25
        adcs    x23, x8, x23
        adcs    x19, x11, x19
        stp     x25, x23, [sp, #0x90]
        mul     x23, x7, x21
        ldp     x25, x4, [sp, #0xb0]
        adcs    x3, x16, x3
        ldp     x8, x11, [x0, #0x60]
        stp     x19, x3, [sp, #0xa0]
        umulh   x19, x26, x14
        eor     x25, x25, x6
        eor     x3, x4, x6
        ldp     x4, x16, [sp, #0xc0]
        adcs    x25, x8, x25
        adcs    x3, x11, x3
        stp     x25, x3, [sp, #0xb0]
        eor     x25, x16, x6
        ldp     x3, x8, [x0, #0x70]
        eor     x4, x4, x6
        adcs    x3, x3, x4
        ldp     x4, x11, [sp, #0x50]
        adcs    x25, x8, x25
        ldp     x8, x16, [x0, #0x80]
        adc     x6, x6, xzr
        adds    x28, x12, x28
        stp     x3, x25, [sp, #0xc0]
        adcs    x25, x9, x27
        ldp     x27, x3, [sp, #0x60]
        adc     x9, x15, xzr
        subs    x12, x13, x21
        mul     x21, x5, x21
        sbcs    x22, x14, x22
        csetm   x15, lo
        subs    x5, x5, x26
        eor     x22, x22, x15
        sbcs    x7, x7, x20
        eor     x12, x12, x15
        csetm   x17, lo
        adds    x23, x28, x23
        adcs    x24, x25, x24
        eor     x25, x5, x17
        eor     x28, x7, x17
        adc     x5, x9, xzr
        cmn     x15, #1
        eor     x7, x17, x15
        adcs    x9, x12, xzr
        stp     x21, x23, [sp, #0xe0]
        adcs    x22, x22, xzr
        cmn     x17, #1
        adcs    x25, x25, xzr
        adcs    x28, x28, xzr
        ldp     x12, x15, [x0, #0x90]
        adds    x4, x4, x8
        adcs    x8, x11, x16
        ldp     x11, x16, [sp, #0x70]
        stp     x4, x8, [sp, #0x50]
        adcs    x27, x27, x12
        umulh   x4, x20, x14
        adcs    x3, x3, x15
        stp     x27, x3, [sp, #0x60]
        ldp     x27, x3, [x0, #0xa0]
        adcs    x27, x11, x27
        mul     x8, x20, x14
        adcs    x3, x16, x3
        mul     x11, x26, x14
        ldp     x12, x14, [x0, #0xb0]
        umulh   x15, x20, x13
        stp     x27, x3, [sp, #0x70]
        ldp     x27, x3, [sp, #0x80]
        mul     x26, x26, x13
        umulh   x16, x25, x9
        adcs    x27, x27, x12
        adcs    x3, x3, x14
        stp     x27, x3, [sp, #0x80]
        ldp     x27, x3, [x0, #0xc0]
        ldp     x12, x14, [sp, #0x90]
        adcs    x27, x12, x27
        adcs    x3, x14, x3
        ldp     x12, x14, [sp, #0xa0]
        stp     x27, x3, [sp, #0x90]
        ldp     x27, x3, [x0, #0xd0]
        adcs    x27, x12, x27
        ldp     x12, x17, [x0, #0xe0]
        adcs    x3, x14, x3
        stp     x27, x3, [sp, #0xa0]
        ldp     x27, x3, [sp, #0xb0]
        adcs    x27, x27, x12
        adcs    x3, x3, x17
        stp     x27, x3, [sp, #0xb0]
        mul     x27, x20, x13
        ldp     x20, x3, [sp, #0xc0]
        ldp     x12, x13, [x0, #0xf0]
        adcs    x20, x20, x12
        adcs    x3, x3, x13
        stp     x20, x3, [sp, #0xc0]
        mul     x20, x25, x22
        adc     x3, x6, xzr
        adds    x6, x10, x11
        adcs    x19, x19, x8
        adc     x4, x4, xzr
        mul     x8, x25, x9
        adds    x27, x6, x27
        ldp     x6, x10, [x0, #0x40]
        ldp     x11, x12, [sp, #0x50]
        adcs    x19, x19, x15
        eor     x8, x8, x7
        adc     x4, x4, xzr
        adds    x6, x6, x11
        umulh   x25, x25, x22
        adcs    x10, x10, x12
        ldp     x11, x12, [sp, #0x60]
        stp     x6, x10, [x0, #0x40]
        mul     x6, x28, x22
        ldp     x10, x13, [x0, #0x50]
        ldp     x14, x15, [sp, #0x70]
        adcs    x10, x10, x11
        adcs    x11, x13, x12
        umulh   x22, x28, x22
        mul     x12, x28, x9
        stp     x10, x11, [x0, #0x50]
        ldp     x10, x11, [x0, #0x60]
        umulh   x28, x28, x9
        ldp     x9, x13, [sp, #0x80]
        adcs    x10, x10, x14
        adcs    x11, x11, x15
        ldp     x14, x15, [x0, #0x70]
        stp     x10, x11, [x0, #0x60]
        ldp     x10, x11, [sp, #0x90]
        adcs    x9, x14, x9
        adcs    x13, x15, x13
        stp     x9, x13, [x0, #0x70]
        ldp     x9, x13, [sp, #0xb0]
        ldp     x14, x15, [x0, #0x80]
        adcs    x10, x14, x10
        adcs    x11, x15, x11
        stp     x10, x11, [x0, #0x80]
        ldp     x10, x11, [x0, #0x90]
        ldp     x14, x15, [sp, #0xa0]
        adcs    x10, x10, x14
        adcs    x11, x11, x15
        stp     x10, x11, [x0, #0x90]
        ldp     x10, x11, [x0, #0xa0]
        adcs    x9, x10, x9
        adcs    x10, x11, x13
        stp     x9, x10, [x0, #0xa0]
        ldp     x9, x10, [x0, #0x120]
        ldp     x11, x13, [sp, #0xc0]
        ldp     x14, x15, [x0, #0xb0]
        adcs    x11, x14, x11
        adcs    x13, x15, x13
        ldp     x14, x15, [x0, #0xc0]
        adcs    x3, x14, x3
        ldp     x14, x17, [x0, #0xd0]
        adcs    x15, x15, xzr
        stp     x3, x15, [x0, #0xc0]
        adcs    x3, x14, xzr
        stp     x11, x13, [x0, #0xb0]
        adcs    x11, x17, xzr
        stp     x3, x11, [x0, #0xd0]
        ldp     x3, x11, [x0, #0xe0]
        adcs    x3, x3, xzr
        adcs    x11, x11, xzr
        ldp     x13, x14, [x0, #0xf0]
        adcs    x13, x13, xzr
        adcs    x14, x14, xzr
        stp     x3, x11, [x0, #0xe0]
        adds    x20, x16, x20
        adcs    x25, x25, x6
        stp     x13, x14, [x0, #0xf0]
        ldp     x3, x6, [x0, #0x1a0]
        adc     x22, x22, xzr
        adds    x20, x20, x12
        ldp     x11, x12, [x0, #0x130]
        adcs    x25, x25, x28
        eor     x28, x20, x7
        adc     x22, x22, xzr
        eor     x25, x25, x7
        eor     x22, x22, x7
        cmn     x7, #1
        adcs    x21, x8, x21
        adcs    x23, x28, x23
        umulh   x28, x9, x3
        ldp     x20, x8, [x0, #0x1b0]
        adcs    x25, x25, x24
        adcs    x22, x22, x5
        adc     x7, x7, xzr
        adds    x21, x21, x26
        adcs    x23, x23, x27
        adcs    x25, x25, x19
        adcs    x22, x22, x4
        adc     x7, x7, xzr
        umulh   x13, x9, x6
        adds    x24, x24, x21
        adcs    x23, x5, x23
        adcs    x25, x26, x25
        ldp     x26, x21, [x0, #0x100]
        adcs    x27, x27, x22
        stp     x24, x23, [sp, #0xf0]
        ldp     x23, x24, [x0, #0x110]
        adcs    x22, x19, x7
        ldp     x19, x5, [x0, #0x1a0]
        mul     x7, x9, x6
        adcs    x4, x4, xzr
        stp     x25, x27, [sp, #0x100]
        subs    x25, x9, x11
        sbcs    x27, x10, x12
        stp     x22, x4, [sp, #0x110]
        mul     x22, x10, x6
        csetm   x4, lo
        subs    x14, x20, x3
        eor     x27, x27, x4
        eor     x25, x25, x4
        umulh   x15, x10, x3
        mul     x9, x9, x3
        sbcs    x16, x8, x6
        umulh   x6, x10, x6
        mul     x3, x10, x3
        csetm   x10, lo
        adds    x28, x28, x7
        eor     x7, x14, x10
        adcs    x22, x13, x22
        eor     x13, x16, x10
        adc     x6, x6, xzr
        cmn     x4, #1
        eor     x4, x4, x10
        adcs    x25, x25, xzr
        adcs    x27, x27, xzr
        cmn     x10, #1
        adcs    x7, x7, xzr
        adcs    x10, x13, xzr
        umulh   x13, x11, x20
        adds    x28, x28, x3
        adcs    x22, x22, x15
        ldp     x3, x14, [x0, #0x100]
        adc     x6, x6, xzr
        stp     x9, x28, [sp, #0x120]
        umulh   x15, x12, x8
        umulh   x16, x11, x8
        mul     x17, x11, x8
        mul     x8, x12, x8
        adds    x13, x13, x17
        mul     x11, x11, x20
        adcs    x8, x16, x8
        adc     x15, x15, xzr
        mul     x16, x12, x20
        umulh   x20, x12, x20
        adds    x12, x13, x16
        umulh   x13, x25, x10
        adcs    x20, x8, x20
        adc     x8, x15, xzr
        umulh   x15, x25, x7
        mul     x16, x25, x10
        mul     x25, x25, x7
        eor     x25, x25, x4
        adds    x15, x15, x16
        mul     x16, x27, x10
        umulh   x10, x27, x10
        adcs    x13, x13, x16
        adc     x10, x10, xzr
        umulh   x16, x27, x7
        mul     x27, x27, x7
        adds    x27, x15, x27
        adcs    x7, x13, x16
        eor     x27, x27, x4
        adc     x10, x10, xzr
        eor     x7, x7, x4
        ldp     x13, x15, [x0, #0x180]
        eor     x10, x10, x4
        cmn     x4, #1
        adcs    x25, x25, x9
        adcs    x27, x27, x28
        ldp     x28, x9, [x0, #0x120]
        adcs    x7, x7, x22
        adcs    x10, x10, x6
        adc     x4, x4, xzr
        adds    x25, x25, x11
        adcs    x27, x27, x12
        adcs    x7, x7, x20
        adcs    x10, x10, x8
        adc     x4, x4, xzr
        adds    x25, x22, x25
        adcs    x27, x6, x27
        stp     x25, x27, [sp, #0x130]
        adcs    x25, x11, x7
        ldp     x27, x22, [x0, #0x1c0]
        adcs    x6, x12, x10
        ldp     x7, x10, [x0, #0x150]
        adcs    x20, x20, x4
        ldp     x4, x11, [x0, #0x1b0]
        adcs    x8, x8, xzr
        ldp     x12, x16, [x0, #0x130]
        subs    x26, x26, x28
        ldp     x28, x17, [x0, #0x190]
        stp     x25, x6, [sp, #0x140]
        stp     x20, x8, [sp, #0x150]
        sbcs    x25, x21, x9
        sbcs    x23, x23, x12
        sbcs    x24, x24, x16
        csetm   x21, lo
        subs    x19, x19, x13
        sbcs    x20, x5, x15
        eor     x26, x26, x21
        eor     x25, x25, x21
        sbcs    x28, x4, x28
        eor     x23, x23, x21
        eor     x24, x24, x21
        sbcs    x4, x11, x17
        csetm   x5, lo
        cmn     x21, #1
        adcs    x26, x26, xzr
        eor     x4, x4, x5
        eor     x19, x19, x5
        eor     x20, x20, x5
        eor     x21, x21, x5
        adcs    x25, x25, xzr
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        cmn     x5, #1
        adcs    x19, x19, xzr
        umulh   x6, x26, x19
        eor     x28, x28, x5
        adcs    x20, x20, xzr
        adcs    x28, x28, xzr
        adcs    x4, x4, xzr
        subs    x5, x28, x19
        sbcs    x8, x4, x20
        umulh   x9, x26, x20
        csetm   x11, lo
        subs    x12, x26, x23
        eor     x8, x8, x11
        sbcs    x13, x25, x24
        eor     x5, x5, x11
        csetm   x15, lo
        cmn     x11, #1
        eor     x12, x12, x15
        eor     x13, x13, x15
        adcs    x5, x5, xzr
        mul     x16, x26, x20
        adcs    x8, x8, xzr
        cmn     x15, #1
        adcs    x12, x12, xzr
        eor     x11, x15, x11
        adcs    x13, x13, xzr
        mul     x26, x26, x19
        adds    x6, x6, x16
        mul     x15, x25, x20
        umulh   x20, x25, x20
        adcs    x9, x9, x15
        adc     x20, x20, xzr
        mul     x15, x25, x19
        umulh   x25, x25, x19
        adds    x19, x6, x15
        adcs    x25, x9, x25
        adc     x20, x20, xzr
        umulh   x6, x23, x28
        mul     x9, x23, x28
        mul     x15, x23, x4
        umulh   x23, x23, x4
        adds    x6, x6, x15
        mul     x15, x12, x8
        mul     x16, x24, x4
        umulh   x4, x24, x4
        adcs    x23, x23, x16
        adc     x4, x4, xzr
        mul     x16, x24, x28
        umulh   x24, x24, x28
        adds    x28, x6, x16
        adcs    x23, x23, x24
        adc     x24, x4, xzr
        mul     x4, x12, x5
        eor     x4, x4, x11
        umulh   x6, x12, x5
        umulh   x12, x12, x8
        adds    x6, x6, x15
        mul     x15, x13, x8
        umulh   x8, x13, x8
        adcs    x12, x12, x15
        adc     x8, x8, xzr
        mul     x15, x13, x5
        adds    x6, x6, x15
        eor     x6, x6, x11
        umulh   x5, x13, x5
        adcs    x5, x12, x5
        adc     x8, x8, xzr
        eor     x8, x8, x11
        eor     x5, x5, x11
        cmn     x11, #1
        adcs    x4, x4, x26
        adcs    x6, x6, x19
        adcs    x5, x5, x25
        adcs    x8, x8, x20
        eor     x19, x19, x21
        adc     x11, x11, xzr
        eor     x26, x26, x21
        adds    x4, x4, x9
        adcs    x6, x6, x28
        adcs    x5, x5, x23
        adcs    x8, x8, x24
        adc     x11, x11, xzr
        adds    x25, x25, x4
        adcs    x20, x20, x6
        ldp     x4, x6, [x0, #0x110]
        eor     x20, x20, x21
        eor     x25, x25, x21
        ldp     x12, x13, [x0, #0x140]
        ldp     x15, x16, [x0, #0x1d0]
        adcs    x5, x9, x5
        eor     x5, x5, x21
        adcs    x28, x28, x8
        eor     x28, x28, x21
        ldp     x8, x9, [x0, #0x120]
        adcs    x23, x23, x11
        adcs    x24, x24, xzr
        eor     x23, x23, x21
        eor     x24, x24, x21
        subs    x3, x3, x12
        sbcs    x11, x14, x13
        ldp     x12, x13, [x0, #0x130]
        sbcs    x4, x4, x7
        sbcs    x6, x6, x10
        ldp     x7, x10, [x0, #0x160]
        sbcs    x7, x8, x7
        sbcs    x8, x9, x10
        ldp     x9, x10, [x0, #0x180]
        ldp     x14, x17, [x0, #0x170]
        sbcs    x12, x12, x14
        sbcs    x13, x13, x17
        csetm   x14, lo
        eor     x3, x3, x14
        eor     x7, x7, x14
        eor     x11, x11, x14
        eor     x8, x8, x14
        eor     x6, x6, x14
        eor     x4, x4, x14
        eor     x12, x12, x14
        eor     x13, x13, x14
        cmn     x14, #1
        adcs    x3, x3, xzr
        adcs    x11, x11, xzr
        adcs    x4, x4, xzr
        stp     x3, x11, [sp, #0x160]
        adcs    x3, x6, xzr
        adcs    x6, x7, xzr
        stp     x4, x3, [sp, #0x170]
        ldp     x3, x4, [x0, #0x1a0]
        adcs    x7, x8, xzr
        adcs    x8, x12, xzr
        stp     x6, x7, [sp, #0x180]
        ldp     x6, x7, [x0, #0x1e0]
        adcs    x11, x13, xzr
        ldp     x12, x13, [x0, #0x190]
        stp     x8, x11, [sp, #0x190]
        subs    x27, x27, x9
        ldp     x8, x9, [x0, #0x1f0]
        ldp     x11, x17, [sp, #0x160]
        sbcs    x22, x22, x10
        sbcs    x10, x15, x12
        sbcs    x12, x16, x13
        ldp     x13, x15, [x0, #0x1b0]
        sbcs    x3, x6, x3
        sbcs    x4, x7, x4
        sbcs    x6, x8, x13
        sbcs    x7, x9, x15
        ldp     x8, x9, [sp, #0x170]
        csetm   x13, lo
        eor     x27, x27, x13
        cmn     x13, #1
        adcs    x27, x27, xzr
        eor     x10, x10, x13
        eor     x22, x22, x13
        adcs    x22, x22, xzr
        eor     x3, x3, x13
        eor     x12, x12, x13
        adcs    x10, x10, xzr
        adcs    x12, x12, xzr
        stp     x27, x22, [sp, #0x1a0]
        eor     x27, x4, x13
        adcs    x22, x3, xzr
        eor     x3, x6, x13
        adcs    x27, x27, xzr
        stp     x10, x12, [sp, #0x1b0]
        adcs    x3, x3, xzr
        eor     x4, x7, x13
        stp     x22, x27, [sp, #0x1c0]
        adcs    x27, x4, xzr
        stp     x3, x27, [sp, #0x1d0]
        subs    x27, x11, x8
        ldp     x22, x3, [sp, #0x1a0]
        mul     x4, x11, x3
        sbcs    x6, x17, x9
        csetm   x7, lo
        eor     x27, x27, x7
        eor     x6, x6, x7
        cmn     x7, #1
        adcs    x27, x27, xzr
        adcs    x6, x6, xzr
        ldp     x10, x12, [sp, #0xe0]
        cmn     x21, #1
        eor     x13, x14, x13
        str     x13, [sp, #0xd0]
        adcs    x26, x26, x10
        adcs    x19, x19, x12
        umulh   x10, x11, x3
        ldp     x12, x13, [sp, #0xf0]
        adcs    x25, x25, x12
        ldp     x12, x14, [sp, #0x110]
        adcs    x20, x20, x13
        ldp     x13, x15, [sp, #0x100]
        adcs    x5, x5, x13
        adcs    x28, x28, x15
        adcs    x23, x23, x12
        adcs    x24, x24, x14
        adc     x21, x21, xzr
        umulh   x12, x11, x22
        ldp     x13, x14, [sp, #0x120]
        adds    x26, x26, x13
        adcs    x19, x19, x14
        mul     x11, x11, x22
        ldp     x13, x14, [sp, #0x150]
        ldp     x15, x16, [sp, #0x130]
        adcs    x25, x25, x15
        adcs    x20, x20, x16
        ldp     x15, x16, [sp, #0x140]
        adcs    x5, x5, x15
        adcs    x28, x28, x16
        adcs    x23, x23, x13
        umulh   x13, x17, x3
        adcs    x24, x24, x14
        ldp     x14, x15, [sp, #0x100]
        adc     x21, x21, xzr
        adds    x26, x14, x26
        ldp     x14, x16, [sp, #0x110]
        adcs    x19, x15, x19
        adcs    x25, x14, x25
        stp     x26, x19, [sp, #0x100]
        mul     x26, x17, x22
        adcs    x19, x16, x20
        stp     x25, x19, [sp, #0x110]
        ldp     x25, x19, [sp, #0x1b0]
        umulh   x20, x17, x22
        mul     x14, x17, x3
        ldp     x15, x16, [sp, #0x120]
        adcs    x5, x15, x5
        adcs    x28, x16, x28
        stp     x5, x28, [sp, #0x120]
        ldp     x28, x5, [sp, #0x130]
        adcs    x23, x28, x23
        adcs    x24, x5, x24
        ldp     x28, x5, [sp, #0x1c0]
        umulh   x15, x8, x25
        stp     x23, x24, [sp, #0x130]
        ldp     x23, x24, [sp, #0x140]
        adcs    x23, x23, x21
        adcs    x24, x24, xzr
        stp     x23, x24, [sp, #0x140]
        mul     x23, x8, x19
        umulh   x24, x8, x19
        mul     x21, x8, x25
        ldp     x8, x16, [sp, #0x150]
        adcs    x8, x8, xzr
        adcs    x16, x16, xzr
        subs    x22, x25, x22
        sbcs    x3, x19, x3
        stp     x8, x16, [sp, #0x150]
        umulh   x8, x9, x19
        mul     x19, x9, x19
        csetm   x16, lo
        adds    x4, x12, x4
        eor     x7, x7, x16
        eor     x3, x3, x16
        adcs    x10, x10, x14
        adc     x12, x13, xzr
        adds    x26, x4, x26
        eor     x22, x22, x16
        stp     x11, x26, [sp, #0x50]
        adcs    x20, x10, x20
        adc     x4, x12, xzr
        cmn     x16, #1
        mul     x10, x9, x25
        adcs    x22, x22, xzr
        adcs    x3, x3, xzr
        adds    x23, x15, x23
        ldp     x12, x13, [sp, #0x180]
        adcs    x24, x24, x19
        umulh   x25, x9, x25
        ldp     x19, x9, [sp, #0x1d0]
        adc     x8, x8, xzr
        adds    x23, x23, x10
        adcs    x24, x24, x25
        mul     x25, x27, x3
        adc     x8, x8, xzr
        umulh   x10, x27, x22
        umulh   x14, x12, x28
        adds    x25, x10, x25
        umulh   x10, x27, x3
        mul     x27, x27, x22
        eor     x27, x27, x7
        mul     x15, x6, x3
        umulh   x3, x6, x3
        adcs    x10, x10, x15
        adc     x3, x3, xzr
        umulh   x15, x6, x22
        mul     x22, x6, x22
        adds    x25, x25, x22
        eor     x25, x25, x7
        adcs    x22, x10, x15
        adc     x3, x3, xzr
        eor     x3, x3, x7
        eor     x22, x22, x7
        cmn     x7, #1
        adcs    x27, x27, x11
        mul     x6, x12, x5
        adcs    x25, x25, x26
        adcs    x26, x22, x20
        umulh   x22, x12, x5
        adcs    x3, x3, x4
        adc     x7, x7, xzr
        adds    x27, x27, x21
        adcs    x25, x25, x23
        adcs    x26, x26, x24
        mul     x10, x13, x5
        adcs    x3, x3, x8
        adc     x7, x7, xzr
        adds    x27, x20, x27
        adcs    x25, x4, x25
        umulh   x20, x13, x5
        adcs    x26, x21, x26
        ldp     x21, x4, [sp, #0x1a0]
        adcs    x23, x23, x3
        adcs    x24, x24, x7
        ldp     x3, x7, [sp, #0x190]
        stp     x27, x25, [sp, #0x60]
        adcs    x25, x8, xzr
        subs    x27, x19, x28
        stp     x26, x23, [sp, #0x70]
        ldp     x23, x26, [sp, #0x180]
        stp     x24, x25, [sp, #0x80]
        sbcs    x24, x9, x5
        csetm   x25, lo
        adds    x5, x14, x6
        ldp     x6, x8, [sp, #0x160]
        adcs    x22, x22, x10
        mul     x10, x13, x28
        adc     x20, x20, xzr
        eor     x24, x24, x25
        subs    x11, x12, x3
        eor     x27, x27, x25
        sbcs    x14, x13, x7
        umulh   x13, x13, x28
        csetm   x15, lo
        cmn     x25, #1
        adcs    x27, x27, xzr
        adcs    x24, x24, xzr
        eor     x11, x11, x15
        eor     x14, x14, x15
        cmn     x15, #1
        adcs    x11, x11, xzr
        adcs    x14, x14, xzr
        eor     x25, x15, x25
        mul     x28, x12, x28
        adds    x5, x5, x10
        adcs    x22, x22, x13
        adc     x20, x20, xzr
        mul     x10, x3, x9
        stp     x28, x5, [sp, #0x90]
        umulh   x12, x3, x19
        adds    x10, x12, x10
        umulh   x12, x3, x9
        umulh   x13, x11, x24
        mul     x3, x3, x19
        mul     x15, x7, x9
        adcs    x12, x12, x15
        umulh   x9, x7, x9
        adc     x9, x9, xzr
        mul     x15, x7, x19
        umulh   x19, x7, x19
        adds    x7, x10, x15
        adcs    x19, x12, x19
        adc     x9, x9, xzr
        umulh   x10, x11, x27
        mul     x12, x11, x24
        umulh   x15, x14, x24
        mul     x24, x14, x24
        adds    x10, x10, x12
        mul     x11, x11, x27
        adcs    x24, x13, x24
        adc     x12, x15, xzr
        eor     x11, x11, x25
        umulh   x13, x14, x27
        mul     x27, x14, x27
        ldp     x14, x15, [sp, #0x1c0]
        adds    x27, x10, x27
        adcs    x24, x24, x13
        ldp     x10, x13, [sp, #0x1d0]
        adc     x12, x12, xzr
        subs    x21, x14, x21
        sbcs    x4, x15, x4
        ldp     x14, x15, [sp, #0x190]
        eor     x27, x27, x25
        eor     x24, x24, x25
        eor     x12, x12, x25
        ldp     x16, x17, [sp, #0x1b0]
        sbcs    x10, x10, x16
        sbcs    x13, x13, x17
        csetm   x16, lo
        subs    x23, x6, x23
        sbcs    x26, x8, x26
        eor     x21, x21, x16
        eor     x4, x4, x16
        eor     x6, x13, x16
        eor     x8, x10, x16
        ldp     x10, x13, [sp, #0x170]
        sbcs    x10, x10, x14
        sbcs    x13, x13, x15
        csetm   x14, lo
        cmn     x16, #1
        adcs    x21, x21, xzr
        eor     x23, x23, x14
        adcs    x4, x4, xzr
        eor     x26, x26, x14
        eor     x10, x10, x14
        eor     x13, x13, x14
        adcs    x8, x8, xzr
        adcs    x6, x6, xzr
        cmn     x14, #1
        adcs    x23, x23, xzr
        adcs    x26, x26, xzr
        adcs    x10, x10, xzr
        adcs    x13, x13, xzr
        cmn     x25, #1
        adcs    x28, x11, x28
        umulh   x11, x23, x21
        adcs    x27, x27, x5
        adcs    x24, x24, x22
        adcs    x5, x12, x20
        adc     x25, x25, xzr
        subs    x12, x8, x21
        eor     x14, x14, x16
        sbcs    x15, x6, x4
        csetm   x16, lo
        eor     x12, x12, x16
        cmn     x16, #1
        eor     x15, x15, x16
        adcs    x12, x12, xzr
        adcs    x15, x15, xzr
        adds    x28, x28, x3
        adcs    x27, x27, x7
        adcs    x24, x24, x19
        umulh   x17, x26, x21
        adcs    x5, x5, x9
        adc     x25, x25, xzr
        adds    x28, x22, x28
        adcs    x27, x20, x27
        adcs    x24, x3, x24
        stp     x28, x27, [sp, #0xa0]
        adcs    x27, x7, x5
        adcs    x25, x19, x25
        stp     x24, x27, [sp, #0xb0]
        adcs    x24, x9, xzr
        stp     x25, x24, [sp, #0xc0]
        subs    x24, x23, x10
        sbcs    x25, x26, x13
        csetm   x27, lo
        eor     x28, x27, x16
        eor     x24, x24, x27
        cmn     x27, #1
        ldp     x22, x19, [x0, #0x140]
        adcs    x24, x24, xzr
        eor     x25, x25, x27
        adcs    x25, x25, xzr
        mul     x27, x23, x4
        ldp     x20, x3, [x0, #0x1c0]
        adds    x27, x11, x27
        umulh   x5, x23, x4
        mul     x7, x22, x3
        mul     x23, x23, x21
        mul     x9, x26, x4
        umulh   x4, x26, x4
        adcs    x5, x5, x9
        adc     x4, x4, xzr
        mul     x26, x26, x21
        adds    x26, x27, x26
        adcs    x27, x5, x17
        adc     x21, x4, xzr
        umulh   x4, x10, x8
        mul     x5, x10, x8
        mul     x9, x10, x6
        umulh   x10, x10, x6
        adds    x4, x4, x9
        mul     x9, x13, x6
        adcs    x9, x10, x9
        ldp     x10, x11, [x0, #0x150]
        umulh   x6, x13, x6
        adc     x6, x6, xzr
        mul     x16, x13, x8
        umulh   x8, x13, x8
        adds    x4, x4, x16
        adcs    x8, x9, x8
        adc     x6, x6, xzr
        umulh   x9, x24, x12
        mul     x13, x24, x12
        eor     x13, x13, x28
        mul     x16, x24, x15
        umulh   x24, x24, x15
        adds    x9, x9, x16
        mul     x16, x25, x15
        umulh   x15, x25, x15
        adcs    x24, x24, x16
        adc     x15, x15, xzr
        mul     x16, x25, x12
        umulh   x25, x25, x12
        adds    x9, x9, x16
        adcs    x24, x24, x25
        eor     x25, x9, x28
        eor     x9, x26, x14
        adc     x12, x15, xzr
        cmn     x28, #1
        umulh   x15, x22, x20
        eor     x12, x12, x28
        adcs    x13, x13, x23
        eor     x24, x24, x28
        adcs    x25, x25, x26
        adcs    x24, x24, x27
        adcs    x26, x12, x21
        adc     x28, x28, xzr
        adds    x7, x15, x7
        umulh   x12, x22, x3
        eor     x23, x23, x14
        umulh   x15, x19, x3
        mul     x16, x19, x3
        adcs    x12, x12, x16
        adc     x15, x15, xzr
        adds    x13, x13, x5
        adcs    x25, x25, x4
        adcs    x24, x24, x8
        adcs    x26, x26, x6
        adc     x28, x28, xzr
        adds    x27, x27, x13
        eor     x27, x27, x14
        adcs    x25, x21, x25
        adcs    x24, x5, x24
        eor     x25, x25, x14
        ldp     x21, x5, [x0, #0x1d0]
        adcs    x26, x4, x26
        eor     x24, x24, x14
        adcs    x28, x8, x28
        ldp     x4, x8, [sp, #0x60]
        adcs    x6, x6, xzr
        cmn     x14, #1
        eor     x26, x26, x14
        eor     x28, x28, x14
        mul     x13, x19, x20
        eor     x6, x6, x14
        ldp     x16, x17, [sp, #0x50]
        adcs    x23, x23, x16
        adcs    x9, x9, x17
        adcs    x27, x27, x4
        adcs    x25, x25, x8
        mul     x4, x10, x5
        ldp     x8, x16, [sp, #0x70]
        adcs    x24, x24, x8
        adcs    x26, x26, x16
        ldp     x8, x16, [sp, #0x80]
        adcs    x28, x28, x8
        adcs    x6, x6, x16
        adc     x8, x14, xzr
        ldp     x14, x16, [sp, #0x90]
        adds    x23, x23, x14
        adcs    x9, x9, x16
        ldp     x14, x16, [sp, #0xa0]
        adcs    x27, x27, x14
        adcs    x25, x25, x16
        ldp     x14, x16, [sp, #0xb0]
        adcs    x24, x24, x14
        adcs    x26, x26, x16
        ldp     x14, x16, [sp, #0xc0]
        adcs    x28, x28, x14
        adcs    x6, x6, x16
        ldp     x14, x16, [sp, #0x70]
        adc     x8, x8, xzr
        adds    x23, x14, x23
        umulh   x14, x19, x20
        adcs    x9, x16, x9
        stp     x23, x9, [sp, #0x70]
        ldp     x23, x9, [sp, #0x80]
        adcs    x23, x23, x27
        adcs    x25, x9, x25
        stp     x23, x25, [sp, #0x80]
        ldp     x23, x25, [x0, #0x160]
        umulh   x27, x10, x5
        ldp     x9, x16, [sp, #0x90]
        adcs    x24, x9, x24
        adcs    x26, x16, x26
        stp     x24, x26, [sp, #0x90]
        ldp     x24, x26, [sp, #0xa0]
        adcs    x24, x24, x28
        adcs    x26, x26, x6
        mul     x28, x11, x5
        ldp     x6, x9, [sp, #0xb0]
        stp     x24, x26, [sp, #0xa0]
        adcs    x24, x6, x8
        adcs    x26, x9, xzr
        stp     x24, x26, [sp, #0xb0]
        ldp     x24, x26, [sp, #0xc0]
        adcs    x24, x24, xzr
        adcs    x26, x26, xzr
        mul     x6, x22, x20
        subs    x20, x21, x20
        sbcs    x3, x5, x3
        csetm   x8, lo
        umulh   x9, x10, x21
        subs    x22, x22, x10
        sbcs    x19, x19, x11
        eor     x20, x20, x8
        stp     x24, x26, [sp, #0xc0]
        csetm   x24, lo
        umulh   x26, x11, x5
        cmn     x24, #1
        mul     x5, x10, x21
        eor     x22, x22, x24
        adcs    x22, x22, xzr
        eor     x19, x19, x24
        adcs    x19, x19, xzr
        cmn     x8, #1
        adcs    x20, x20, xzr
        eor     x3, x3, x8
        adcs    x3, x3, xzr
        adds    x7, x7, x13
        adcs    x10, x12, x14
        ldp     x12, x13, [x0, #0x1e0]
        adc     x14, x15, xzr
        adds    x4, x9, x4
        adcs    x27, x27, x28
        mul     x28, x11, x21
        eor     x24, x24, x8
        adc     x26, x26, xzr
        ldp     x8, x9, [x0, #0x170]
        adds    x28, x4, x28
        stp     x6, x7, [sp, #0x160]
        umulh   x4, x19, x3
        umulh   x21, x11, x21
        ldp     x11, x15, [x0, #0x1e0]
        adcs    x27, x27, x21
        adc     x26, x26, xzr
        mul     x21, x22, x3
        umulh   x16, x22, x20
        adds    x21, x16, x21
        mul     x16, x19, x3
        umulh   x3, x22, x3
        adcs    x3, x3, x16
        adc     x4, x4, xzr
        mul     x22, x22, x20
        eor     x22, x22, x24
        mul     x16, x19, x20
        adds    x21, x21, x16
        eor     x21, x21, x24
        umulh   x19, x19, x20
        adcs    x19, x3, x19
        adc     x20, x4, xzr
        cmn     x24, #1
        adcs    x22, x22, x6
        eor     x20, x20, x24
        adcs    x21, x21, x7
        eor     x19, x19, x24
        ldp     x3, x4, [x0, #0x150]
        adcs    x19, x19, x10
        umulh   x6, x23, x15
        adcs    x20, x20, x14
        adc     x24, x24, xzr
        adds    x22, x22, x5
        adcs    x21, x21, x28
        adcs    x19, x19, x27
        adcs    x20, x20, x26
        adc     x24, x24, xzr
        adds    x22, x10, x22
        adcs    x21, x14, x21
        ldp     x7, x10, [x0, #0x1d0]
        adcs    x19, x5, x19
        umulh   x5, x23, x11
        adcs    x28, x28, x20
        stp     x22, x21, [sp, #0x170]
        adcs    x24, x27, x24
        adcs    x26, x26, xzr
        subs    x27, x23, x8
        sbcs    x21, x25, x9
        csetm   x22, lo
        eor     x27, x27, x22
        cmn     x22, #1
        adcs    x27, x27, xzr
        eor     x21, x21, x22
        mul     x20, x23, x15
        adcs    x21, x21, xzr
        stp     x19, x28, [sp, #0x180]
        ldp     x28, x19, [x0, #0x1f0]
        stp     x24, x26, [sp, #0x190]
        subs    x24, x28, x11
        sbcs    x26, x19, x15
        mul     x23, x23, x11
        ldr     x14, [sp, #0xd0]
        csetm   x16, lo
        adds    x20, x5, x20
        eor     x24, x24, x16
        eor     x26, x26, x16
        eor     x22, x22, x16
        umulh   x5, x25, x15
        mul     x15, x25, x15
        adcs    x6, x6, x15
        adc     x5, x5, xzr
        cmn     x16, #1
        adcs    x24, x24, xzr
        adcs    x26, x26, xzr
        mul     x15, x25, x11
        adds    x20, x20, x15
        stp     x23, x20, [sp, #0x1a0]
        umulh   x25, x25, x11
        adcs    x25, x6, x25
        adc     x5, x5, xzr
        umulh   x6, x8, x19
        mul     x11, x8, x19
        umulh   x15, x8, x28
        mul     x8, x8, x28
        adds    x11, x15, x11
        mul     x15, x9, x19
        umulh   x19, x9, x19
        adcs    x6, x6, x15
        adc     x19, x19, xzr
        mul     x15, x9, x28
        umulh   x28, x9, x28
        adds    x9, x11, x15
        adcs    x28, x6, x28
        ldp     x6, x11, [x0, #0x140]
        adc     x19, x19, xzr
        umulh   x15, x27, x24
        mul     x16, x27, x26
        adds    x15, x15, x16
        mul     x16, x27, x24
        umulh   x27, x27, x26
        eor     x16, x16, x22
        mul     x17, x21, x26
        adcs    x27, x27, x17
        umulh   x26, x21, x26
        adc     x26, x26, xzr
        mul     x17, x21, x24
        umulh   x24, x21, x24
        adds    x21, x15, x17
        eor     x21, x21, x22
        adcs    x24, x27, x24
        adc     x26, x26, xzr
        eor     x24, x24, x22
        eor     x26, x26, x22
        cmn     x22, #1
        adcs    x23, x16, x23
        adcs    x27, x21, x20
        adcs    x24, x24, x25
        adcs    x26, x26, x5
        adc     x21, x22, xzr
        adds    x23, x23, x8
        adcs    x27, x27, x9
        adcs    x24, x24, x28
        adcs    x26, x26, x19
        adc     x21, x21, xzr
        adds    x23, x25, x23
        adcs    x25, x5, x27
        ldp     x27, x22, [x0, #0x1c0]
        ldp     x20, x5, [x0, #0x1f0]
        adcs    x24, x8, x24
        ldp     x8, x15, [x0, #0x170]
        adcs    x26, x9, x26
        adcs    x28, x28, x21
        stp     x24, x26, [sp, #0x1c0]
        adcs    x24, x19, xzr
        subs    x26, x12, x27
        ldp     x27, x21, [x0, #0x160]
        sbcs    x22, x13, x22
        stp     x23, x25, [sp, #0x1b0]
        sbcs    x23, x20, x7
        ldp     x25, x19, [sp, #0x160]
        sbcs    x20, x5, x10
        stp     x28, x24, [sp, #0x1d0]
        csetm   x24, lo
        subs    x27, x6, x27
        ldp     x28, x5, [sp, #0x170]
        eor     x26, x26, x24
        sbcs    x21, x11, x21
        eor     x23, x23, x24
        sbcs    x3, x3, x8
        eor     x22, x22, x24
        eor     x20, x20, x24
        sbcs    x4, x4, x15
        ldp     x6, x7, [sp, #0x180]
        csetm   x8, lo
        cmn     x24, #1
        adcs    x26, x26, xzr
        eor     x21, x21, x8
        eor     x27, x27, x8
        adcs    x22, x22, xzr
        eor     x3, x3, x8
        eor     x4, x4, x8
        adcs    x23, x23, xzr
        eor     x24, x8, x24
        adcs    x20, x20, xzr
        cmn     x8, #1
        adcs    x27, x27, xzr
        umulh   x8, x27, x26
        adcs    x21, x21, xzr
        adcs    x3, x3, xzr
        adcs    x4, x4, xzr
        subs    x9, x23, x26
        sbcs    x10, x20, x22
        mul     x11, x27, x22
        csetm   x12, lo
        eor     x9, x9, x12
        eor     x10, x10, x12
        cmn     x12, #1
        adcs    x9, x9, xzr
        adcs    x10, x10, xzr
        subs    x13, x27, x3
        sbcs    x15, x21, x4
        csetm   x16, lo
        eor     x13, x13, x16
        eor     x15, x15, x16
        cmn     x16, #1
        adcs    x13, x13, xzr
        adcs    x15, x15, xzr
        adds    x8, x8, x11
        mul     x11, x27, x26
        umulh   x27, x27, x22
        mul     x17, x21, x22
        umulh   x22, x21, x22
        adcs    x27, x27, x17
        adc     x22, x22, xzr
        mul     x17, x21, x26
        umulh   x26, x21, x26
        adds    x21, x8, x17
        adcs    x26, x27, x26
        mul     x27, x3, x23
        adc     x22, x22, xzr
        umulh   x8, x3, x23
        mul     x17, x3, x20
        umulh   x3, x3, x20
        adds    x8, x8, x17
        mul     x17, x4, x20
        umulh   x20, x4, x20
        adcs    x3, x3, x17
        adc     x20, x20, xzr
        mul     x17, x4, x23
        umulh   x23, x4, x23
        adds    x4, x8, x17
        adcs    x23, x3, x23
        adc     x20, x20, xzr
        mul     x3, x13, x9
        eor     x8, x16, x12
        eor     x3, x3, x8
        umulh   x12, x13, x9
        mul     x16, x13, x10
        umulh   x13, x13, x10
        adds    x12, x12, x16
        mul     x16, x15, x10
        adcs    x13, x13, x16
        umulh   x10, x15, x10
        adc     x10, x10, xzr
        mul     x16, x15, x9
        adds    x12, x12, x16
        eor     x12, x12, x8
        umulh   x9, x15, x9
        adcs    x9, x13, x9
        eor     x9, x9, x8
        adc     x10, x10, xzr
        cmn     x8, #1
        adcs    x3, x3, x11
        adcs    x12, x12, x21
        adcs    x9, x9, x26
        eor     x10, x10, x8
        adcs    x10, x10, x22
        adc     x8, x8, xzr
        eor     x11, x11, x24
        eor     x21, x21, x24
        adds    x3, x3, x27
        adcs    x12, x12, x4
        adcs    x9, x9, x23
        adcs    x10, x10, x20
        adc     x8, x8, xzr
        adds    x26, x26, x3
        adcs    x22, x22, x12
        adcs    x27, x27, x9
        adcs    x3, x4, x10
        ldp     x4, x9, [x1, #0x80]
        eor     x22, x22, x24
        eor     x26, x26, x24
        ldp     x10, x12, [x2, #0x80]
        eor     x27, x27, x24
        adcs    x23, x23, x8
        eor     x3, x3, x24
        adcs    x20, x20, xzr
        ldp     x8, x13, [x2, #0x90]
        eor     x23, x23, x24
        umulh   x15, x4, x12
        eor     x20, x20, x24
        cmn     x24, #1
        adcs    x25, x11, x25
        adcs    x21, x21, x19
        adcs    x26, x26, x28
        ldp     x28, x19, [sp, #0x190]
        adcs    x22, x22, x5
        adcs    x27, x27, x6
        adcs    x3, x3, x7
        ldp     x5, x6, [sp, #0x1a0]
        adcs    x23, x23, x28
        adcs    x28, x20, x19
        adc     x24, x24, xzr
        umulh   x19, x4, x10
        adds    x25, x25, x5
        ldp     x20, x5, [sp, #0x1b0]
        adcs    x21, x21, x6
        adcs    x26, x26, x20
        adcs    x22, x22, x5
        ldp     x20, x5, [sp, #0x1d0]
        mul     x6, x9, x12
        ldp     x7, x11, [sp, #0x50]
        ldp     x16, x17, [sp, #0x1c0]
        adcs    x27, x27, x16
        adcs    x3, x3, x17
        adcs    x23, x23, x20
        mul     x20, x4, x12
        eor     x11, x11, x14
        eor     x7, x7, x14
        adcs    x28, x28, x5
        adc     x24, x24, xzr
        adds    x19, x19, x20
        adcs    x20, x15, x6
        ldp     x5, x6, [sp, #0x180]
        umulh   x15, x9, x12
        ldp     x16, x17, [sp, #0x1a0]
        adc     x15, x15, xzr
        adds    x25, x5, x25
        adcs    x21, x6, x21
        umulh   x5, x9, x10
        stp     x25, x21, [sp, #0x180]
        ldp     x25, x21, [sp, #0x190]
        mul     x6, x9, x10
        adcs    x25, x25, x26
        mul     x26, x4, x10
        adcs    x21, x21, x22
        adcs    x27, x16, x27
        ldp     x22, x16, [sp, #0xe0]
        stp     x25, x21, [sp, #0x190]
        adcs    x25, x17, x3
        ldp     x21, x3, [sp, #0x1b0]
        stp     x27, x25, [sp, #0x1a0]
        ldp     x25, x27, [sp, #0xf0]
        adcs    x23, x21, x23
        ldp     x21, x17, [sp, #0x1d0]
        adcs    x28, x3, x28
        stp     x23, x28, [sp, #0x1b0]
        ldp     x23, x28, [sp, #0x1c0]
        adcs    x23, x23, x24
        ldp     x24, x3, [x1, #0x90]
        adcs    x28, x28, xzr
        stp     x23, x28, [sp, #0x1c0]
        adcs    x23, x21, xzr
        adcs    x28, x17, xzr
        subs    x21, x8, x10
        ldp     x10, x17, [sp, #0x60]
        sbcs    x12, x13, x12
        stp     x23, x28, [sp, #0x1d0]
        umulh   x23, x24, x8
        csetm   x28, lo
        adds    x19, x19, x6
        eor     x21, x21, x28
        adcs    x20, x20, x5
        eor     x5, x12, x28
        adc     x6, x15, xzr
        cmn     x28, #1
        ldp     x12, x15, [sp, #0x100]
        adcs    x21, x21, xzr
        eor     x10, x10, x14
        eor     x17, x17, x14
        adcs    x5, x5, xzr
        stp     x26, x19, [x0, #0x100]
        cmn     x14, #1
        adcs    x22, x22, x7
        adcs    x7, x16, x11
        ldp     x11, x16, [sp, #0x70]
        adcs    x25, x25, x10
        umulh   x10, x24, x13
        stp     x22, x7, [sp, #0x50]
        adcs    x27, x27, x17
        ldp     x22, x7, [sp, #0x110]
        stp     x25, x27, [sp, #0x60]
        eor     x25, x16, x14
        eor     x27, x11, x14
        ldp     x11, x16, [sp, #0x80]
        adcs    x27, x12, x27
        mul     x12, x24, x13
        adcs    x25, x15, x25
        ldp     x15, x17, [sp, #0x90]
        stp     x27, x25, [sp, #0x70]
        eor     x25, x16, x14
        eor     x27, x11, x14
        mul     x11, x3, x13
        adcs    x27, x22, x27
        ldp     x22, x16, [sp, #0xa0]
        eor     x17, x17, x14
        eor     x15, x15, x14
        adcs    x25, x7, x25
        stp     x27, x25, [sp, #0x80]
        mul     x25, x3, x8
        ldp     x27, x7, [sp, #0x120]
        eor     x16, x16, x14
        eor     x22, x22, x14
        umulh   x13, x3, x13
        adcs    x27, x27, x15
        adcs    x7, x7, x17
        ldp     x15, x17, [sp, #0x130]
        stp     x27, x7, [sp, #0x90]
        ldp     x27, x7, [sp, #0xb0]
        adcs    x22, x15, x22
        umulh   x15, x3, x8
        adcs    x16, x17, x16
        eor     x27, x27, x14
        stp     x22, x16, [sp, #0xa0]
        eor     x22, x7, x14
        ldp     x7, x16, [sp, #0x140]
        mul     x8, x24, x8
        adcs    x27, x7, x27
        ldp     x7, x17, [sp, #0x150]
        adcs    x22, x16, x22
        stp     x27, x22, [sp, #0xb0]
        ldp     x27, x22, [sp, #0xc0]
        eor     x27, x27, x14
        adcs    x27, x7, x27
        eor     x22, x22, x14
        adcs    x22, x17, x22
        ldp     x7, x16, [sp, #0x50]
        adc     x14, x14, xzr
        subs    x24, x4, x24
        stp     x27, x22, [sp, #0xc0]
        sbcs    x27, x9, x3
        ldp     x22, x3, [sp, #0x160]
        csetm   x4, lo
        adds    x23, x23, x12
        eor     x24, x24, x4
        eor     x27, x27, x4
        adcs    x9, x10, x11
        adc     x10, x13, xzr
        cmn     x4, #1
        eor     x28, x4, x28
        adcs    x24, x24, xzr
        umulh   x4, x24, x21
        adcs    x27, x27, xzr
        adds    x23, x23, x25
        ldp     x25, x11, [sp, #0x170]
        adcs    x9, x9, x15
        adc     x10, x10, xzr
        adds    x22, x7, x22
        adcs    x3, x16, x3
        mul     x7, x24, x5
        stp     x22, x3, [sp, #0x50]
        ldp     x22, x3, [sp, #0x60]
        mul     x12, x27, x5
        adcs    x25, x22, x25
        umulh   x22, x24, x5
        ldp     x13, x15, [sp, #0x80]
        adcs    x3, x3, x11
        stp     x25, x3, [sp, #0x60]
        ldp     x25, x3, [sp, #0x70]
        umulh   x5, x27, x5
        ldp     x11, x16, [sp, #0x180]
        mul     x24, x24, x21
        adcs    x25, x25, x11
        adcs    x3, x3, x16
        stp     x25, x3, [sp, #0x70]
        umulh   x25, x27, x21
        eor     x24, x24, x28
        ldp     x3, x11, [sp, #0x190]
        mul     x27, x27, x21
        adcs    x21, x13, x3
        adcs    x3, x15, x11
        stp     x21, x3, [sp, #0x80]
        ldp     x21, x3, [sp, #0x1a0]
        ldp     x11, x13, [sp, #0x90]
        adcs    x21, x11, x21
        adcs    x3, x13, x3
        ldp     x11, x13, [sp, #0x1b0]
        stp     x21, x3, [sp, #0x90]
        ldp     x21, x3, [sp, #0xa0]
        adcs    x21, x21, x11
        ldp     x11, x15, [sp, #0x50]
        adcs    x3, x3, x13
        stp     x21, x3, [sp, #0xa0]
        ldp     x21, x3, [sp, #0xb0]
        ldp     x13, x16, [sp, #0x1c0]
        adcs    x21, x21, x13
        adcs    x3, x3, x16
        stp     x21, x3, [sp, #0xb0]
        ldp     x21, x3, [sp, #0xc0]
        ldp     x13, x16, [sp, #0x1d0]
        adcs    x21, x21, x13
        adcs    x3, x3, x16
        stp     x21, x3, [sp, #0xc0]
        adc     x21, x14, xzr
        adds    x3, x4, x7
        ldp     x4, x7, [x2, #0xa0]
        adcs    x22, x22, x12
        ldp     x12, x13, [x1, #0xa0]
        adc     x5, x5, xzr
        adds    x27, x3, x27
        adcs    x25, x22, x25
        eor     x27, x27, x28
        adc     x22, x5, xzr
        ldp     x3, x5, [sp, #0x70]
        eor     x25, x25, x28
        eor     x22, x22, x28
        cmn     x28, #1
        adcs    x24, x24, x26
        ldp     x26, x14, [sp, #0x120]
        adcs    x27, x27, x19
        adcs    x25, x25, x20
        adcs    x22, x22, x6
        ldp     x19, x16, [sp, #0x60]
        adc     x28, x28, xzr
        adds    x24, x24, x8
        adcs    x27, x27, x23
        adcs    x25, x25, x9
        adcs    x22, x22, x10
        adc     x28, x28, xzr
        adds    x24, x20, x24
        adcs    x27, x6, x27
        adcs    x25, x8, x25
        stp     x24, x27, [x0, #0x110]
        umulh   x24, x12, x4
        adcs    x23, x23, x22
        ldp     x27, x22, [sp, #0x90]
        adcs    x28, x9, x28
        stp     x25, x23, [x0, #0x120]
        ldp     x23, x25, [sp, #0x80]
        adcs    x20, x10, xzr
        umulh   x6, x13, x7
        stp     x28, x20, [x0, #0x130]
        ldp     x28, x20, [sp, #0xa0]
        umulh   x8, x12, x7
        adds    x26, x26, x11
        ldp     x9, x10, [sp, #0xb0]
        adcs    x11, x14, x15
        stp     x26, x11, [sp, #0x120]
        ldp     x26, x11, [sp, #0xc0]
        ldp     x14, x15, [sp, #0x130]
        adcs    x19, x14, x19
        adcs    x14, x15, x16
        stp     x19, x14, [sp, #0x130]
        mul     x19, x12, x7
        ldp     x14, x15, [x1, #0xb0]
        ldp     x16, x17, [sp, #0x140]
        adcs    x3, x16, x3
        adcs    x5, x17, x5
        stp     x3, x5, [sp, #0x140]
        ldp     x3, x5, [sp, #0x150]
        adcs    x23, x3, x23
        adcs    x25, x5, x25
        stp     x23, x25, [sp, #0x150]
        mul     x23, x13, x4
        ldp     x25, x3, [x2, #0xb0]
        ldp     x5, x16, [sp, #0x160]
        adcs    x27, x5, x27
        mul     x5, x13, x7
        adcs    x22, x16, x22
        stp     x27, x22, [sp, #0x160]
        ldp     x27, x22, [sp, #0x170]
        adcs    x27, x27, x28
        adcs    x28, x22, x20
        stp     x27, x28, [sp, #0x170]
        umulh   x27, x13, x4
        ldp     x28, x22, [x1, #0x80]
        ldp     x20, x16, [sp, #0x180]
        adcs    x20, x20, x9
        adcs    x9, x16, x10
        stp     x20, x9, [sp, #0x180]
        umulh   x20, x14, x25
        ldp     x9, x10, [sp, #0x190]
        adcs    x26, x9, x26
        adcs    x9, x10, x11
        ldp     x10, x11, [x1, #0xa0]
        mul     x16, x12, x4
        stp     x26, x9, [sp, #0x190]
        ldp     x26, x9, [sp, #0x1a0]
        adcs    x26, x26, x21
        adcs    x21, x9, xzr
        stp     x26, x21, [sp, #0x1a0]
        ldp     x26, x21, [sp, #0x1b0]
        adcs    x26, x26, xzr
        adcs    x21, x21, xzr
        ldp     x9, x17, [sp, #0x1c0]
        stp     x26, x21, [sp, #0x1b0]
        adcs    x26, x9, xzr
        adcs    x21, x17, xzr
        stp     x26, x21, [sp, #0x1c0]
        ldp     x26, x21, [sp, #0x1d0]
        adcs    x26, x26, xzr
        adcs    x21, x21, xzr
        subs    x4, x25, x4
        sbcs    x7, x3, x7
        stp     x26, x21, [sp, #0x1d0]
        csetm   x26, lo
        eor     x21, x7, x26
        adds    x24, x24, x19
        adcs    x19, x8, x5
        adc     x5, x6, xzr
        adds    x23, x24, x23
        adcs    x24, x19, x27
        adc     x27, x5, xzr
        cmn     x26, #1
        eor     x19, x4, x26
        adcs    x19, x19, xzr
        adcs    x21, x21, xzr
        ldp     x4, x5, [x2, #0x80]
        subs    x6, x12, x14
        sbcs    x7, x13, x15
        umulh   x8, x14, x3
        csetm   x9, lo
        eor     x6, x6, x9
        eor     x26, x9, x26
        eor     x7, x7, x9
        cmn     x9, #1
        adcs    x6, x6, xzr
        adcs    x7, x7, xzr
        stp     x16, x23, [x0, #0x140]
        mul     x9, x14, x3
        umulh   x12, x15, x3
        mul     x3, x15, x3
        adds    x20, x20, x9
        adcs    x3, x8, x3
        adc     x8, x12, xzr
        umulh   x9, x6, x19
        mul     x12, x14, x25
        mul     x13, x15, x25
        umulh   x25, x15, x25
        ldp     x14, x15, [x2, #0xc0]
        adds    x20, x20, x13
        adcs    x25, x3, x25
        adc     x3, x8, xzr
        mul     x8, x6, x19
        eor     x8, x8, x26
        mul     x13, x6, x21
        umulh   x6, x6, x21
        adds    x9, x9, x13
        mul     x13, x7, x21
        adcs    x6, x6, x13
        umulh   x21, x7, x21
        adc     x21, x21, xzr
        mul     x13, x7, x19
        umulh   x19, x7, x19
        adds    x7, x9, x13
        eor     x7, x7, x26
        adcs    x19, x6, x19
        eor     x19, x19, x26
        adc     x21, x21, xzr
        eor     x21, x21, x26
        cmn     x26, #1
        adcs    x6, x8, x16
        adcs    x23, x7, x23
        ldp     x7, x8, [x1, #0xb0]
        adcs    x19, x19, x24
        adcs    x21, x21, x27
        ldp     x9, x13, [x2, #0xb0]
        adc     x26, x26, xzr
        adds    x6, x6, x12
        adcs    x23, x23, x20
        adcs    x19, x19, x25
        adcs    x21, x21, x3
        adc     x26, x26, xzr
        adds    x24, x24, x6
        adcs    x23, x27, x23
        stp     x24, x23, [x0, #0x150]
        adcs    x23, x12, x19
        ldp     x24, x27, [x1, #0xc0]
        adcs    x21, x20, x21
        adcs    x25, x25, x26
        ldp     x26, x19, [x1, #0x80]
        adcs    x20, x3, xzr
        stp     x23, x21, [x0, #0x160]
        ldp     x23, x21, [x1, #0x90]
        subs    x28, x28, x10
        sbcs    x22, x22, x11
        sbcs    x23, x23, x7
        sbcs    x21, x21, x8
        ldp     x3, x6, [x2, #0xa0]
        csetm   x7, lo
        eor     x22, x22, x7
        eor     x28, x28, x7
        eor     x23, x23, x7
        eor     x21, x21, x7
        ldp     x8, x10, [x2, #0x90]
        subs    x3, x3, x4
        sbcs    x4, x6, x5
        sbcs    x5, x9, x8
        sbcs    x6, x13, x10
        csetm   x8, lo
        eor     x6, x6, x8
        cmn     x7, #1
        adcs    x28, x28, xzr
        eor     x3, x3, x8
        eor     x4, x4, x8
        adcs    x22, x22, xzr
        adcs    x23, x23, xzr
        eor     x5, x5, x8
        adcs    x21, x21, xzr
        cmn     x8, #1
        adcs    x3, x3, xzr
        eor     x7, x7, x8
        stp     x25, x20, [x0, #0x170]
        adcs    x25, x4, xzr
        umulh   x20, x28, x3
        adcs    x4, x5, xzr
        adcs    x5, x6, xzr
        subs    x6, x4, x3
        sbcs    x8, x5, x25
        csetm   x9, lo
        eor     x8, x8, x9
        subs    x10, x28, x23
        sbcs    x11, x22, x21
        eor     x6, x6, x9
        mul     x12, x28, x25
        csetm   x13, lo
        eor     x10, x10, x13
        eor     x11, x11, x13
        cmn     x13, #1
        adcs    x10, x10, xzr
        eor     x13, x13, x9
        adcs    x11, x11, xzr
        cmn     x9, #1
        adcs    x6, x6, xzr
        adcs    x8, x8, xzr
        mul     x9, x22, x25
        umulh   x16, x22, x3
        adds    x20, x20, x12
        umulh   x12, x28, x25
        umulh   x25, x22, x25
        adcs    x9, x12, x9
        mul     x22, x22, x3
        adc     x25, x25, xzr
        mul     x28, x28, x3
        adds    x22, x20, x22
        adcs    x20, x9, x16
        adc     x25, x25, xzr
        eor     x3, x28, x7
        umulh   x9, x23, x5
        umulh   x12, x23, x4
        mul     x16, x23, x4
        mul     x23, x23, x5
        adds    x23, x12, x23
        mul     x12, x21, x5
        umulh   x5, x21, x5
        adcs    x9, x9, x12
        adc     x5, x5, xzr
        mul     x12, x21, x4
        umulh   x21, x21, x4
        adds    x23, x23, x12
        adcs    x21, x9, x21
        adc     x4, x5, xzr
        mul     x5, x10, x8
        umulh   x9, x10, x6
        mul     x12, x10, x6
        eor     x12, x12, x13
        umulh   x10, x10, x8
        adds    x5, x9, x5
        mul     x9, x11, x8
        adcs    x9, x10, x9
        umulh   x8, x11, x8
        adc     x8, x8, xzr
        mul     x10, x11, x6
        umulh   x6, x11, x6
        adds    x5, x5, x10
        eor     x5, x5, x13
        adcs    x6, x9, x6
        adc     x8, x8, xzr
        eor     x8, x8, x13
        eor     x6, x6, x13
        cmn     x13, #1
        adcs    x28, x12, x28
        adcs    x5, x5, x22
        adcs    x6, x6, x20
        adcs    x8, x8, x25
        eor     x22, x22, x7
        adc     x9, x13, xzr
        adds    x28, x28, x16
        adcs    x5, x5, x23
        ldp     x10, x11, [x1, #0xd0]
        adcs    x6, x6, x21
        adcs    x8, x8, x4
        adc     x9, x9, xzr
        ldp     x12, x13, [x1, #0x90]
        adds    x28, x20, x28
        eor     x28, x28, x7
        adcs    x25, x25, x5
        ldp     x20, x5, [x2, #0x80]
        eor     x25, x25, x7
        adcs    x6, x16, x6
        adcs    x23, x23, x8
        adcs    x21, x21, x9
        eor     x23, x23, x7
        eor     x6, x6, x7
        eor     x21, x21, x7
        ldp     x8, x9, [x1, #0xa0]
        adcs    x4, x4, xzr
        eor     x4, x4, x7
        subs    x24, x26, x24
        sbcs    x26, x19, x27
        ldp     x27, x19, [x1, #0xb0]
        sbcs    x10, x12, x10
        ldp     x12, x16, [x1, #0xe0]
        sbcs    x11, x13, x11
        sbcs    x8, x8, x12
        sbcs    x9, x9, x16
        ldp     x12, x13, [x1, #0xf0]
        sbcs    x27, x27, x12
        sbcs    x19, x19, x13
        csetm   x12, lo
        ldp     x13, x16, [x2, #0x90]
        eor     x24, x24, x12
        eor     x8, x8, x12
        eor     x26, x26, x12
        eor     x10, x10, x12
        eor     x11, x11, x12
        eor     x27, x27, x12
        eor     x9, x9, x12
        eor     x19, x19, x12
        cmn     x12, #1
        adcs    x24, x24, xzr
        adcs    x26, x26, xzr
        adcs    x10, x10, xzr
        stp     x24, x26, [x0, #0x180]
        adcs    x24, x11, xzr
        adcs    x26, x8, xzr
        ldp     x8, x11, [x2, #0xe0]
        stp     x10, x24, [x0, #0x190]
        adcs    x24, x9, xzr
        stp     x26, x24, [x0, #0x1a0]
        adcs    x24, x27, xzr
        ldp     x26, x27, [x2, #0xd0]
        adcs    x19, x19, xzr
        subs    x20, x14, x20
        sbcs    x5, x15, x5
        ldp     x9, x10, [x2, #0xa0]
        ldp     x14, x15, [x2, #0xf0]
        sbcs    x26, x26, x13
        sbcs    x27, x27, x16
        sbcs    x8, x8, x9
        sbcs    x9, x11, x10
        stp     x24, x19, [x0, #0x1b0]
        ldp     x24, x19, [x2, #0xb0]
        sbcs    x24, x14, x24
        sbcs    x19, x15, x19
        csetm   x10, lo
        eor     x26, x26, x10
        eor     x5, x5, x10
        eor     x8, x8, x10
        eor     x20, x20, x10
        cmn     x10, #1
        adcs    x20, x20, xzr
        eor     x27, x27, x10
        eor     x9, x9, x10
        eor     x19, x19, x10
        adcs    x5, x5, xzr
        adcs    x26, x26, xzr
        adcs    x27, x27, xzr
        ldp     x11, x13, [x0, #0x180]
        adcs    x8, x8, xzr
        eor     x24, x24, x10
        stp     x26, x27, [x0, #0x1d0]
        adcs    x26, x9, xzr
        stp     x8, x26, [x0, #0x1e0]
        adcs    x24, x24, xzr
        adcs    x26, x19, xzr
        ldp     x27, x19, [x0, #0x190]
        eor     x8, x12, x10
        cmn     x7, #1
        stp     x20, x5, [x0, #0x1c0]
        ldp     x20, x5, [x0, #0x1c0]
        umulh   x9, x11, x20
        stp     x24, x26, [x0, #0x1f0]
        ldp     x24, x26, [x0, #0x100]
        adcs    x24, x3, x24
        adcs    x26, x22, x26
        ldp     x22, x3, [x0, #0x110]
        adcs    x28, x28, x22
        adcs    x25, x25, x3
        umulh   x22, x11, x5
        ldp     x3, x10, [x0, #0x140]
        str     x8, [sp, #0xd0]
        ldp     x8, x12, [x0, #0x130]
        ldp     x14, x15, [x0, #0x120]
        adcs    x6, x6, x14
        adcs    x23, x23, x15
        adcs    x21, x21, x8
        adcs    x4, x4, x12
        adc     x7, x7, xzr
        subs    x8, x11, x27
        sbcs    x12, x13, x19
        csetm   x14, lo
        eor     x8, x8, x14
        eor     x12, x12, x14
        cmn     x14, #1
        adcs    x8, x8, xzr
        adcs    x12, x12, xzr
        adds    x24, x24, x3
        adcs    x26, x26, x10
        ldp     x3, x10, [x0, #0x160]
        ldp     x15, x16, [x0, #0x150]
        adcs    x28, x28, x15
        mul     x15, x11, x5
        adcs    x25, x25, x16
        adcs    x3, x6, x3
        mul     x6, x11, x20
        adcs    x23, x23, x10
        ldp     x10, x11, [x0, #0x170]
        mul     x16, x13, x5
        adcs    x21, x21, x10
        adcs    x4, x4, x11
        adc     x7, x7, xzr
        adds    x9, x9, x15
        adcs    x22, x22, x16
        umulh   x10, x13, x5
        mul     x11, x13, x20
        ldp     x15, x16, [x0, #0x1d0]
        adc     x10, x10, xzr
        umulh   x13, x13, x20
        adds    x9, x9, x11
        adcs    x22, x22, x13
        stp     x6, x9, [sp, #0x50]
        adc     x10, x10, xzr
        subs    x20, x15, x20
        sbcs    x5, x16, x5
        csetm   x11, lo
        eor     x5, x5, x11
        eor     x20, x20, x11
        cmn     x11, #1
        adcs    x20, x20, xzr
        eor     x11, x14, x11
        adcs    x5, x5, xzr
        umulh   x13, x27, x15
        ldp     x14, x17, [x0, #0x120]
        adds    x24, x14, x24
        adcs    x26, x17, x26
        stp     x24, x26, [x0, #0x120]
        mul     x24, x27, x16
        ldp     x26, x14, [x0, #0x130]
        adcs    x26, x26, x28
        adcs    x25, x14, x25
        ldp     x28, x14, [x0, #0x140]
        adcs    x28, x28, x3
        stp     x26, x25, [x0, #0x130]
        adcs    x23, x14, x23
        umulh   x25, x27, x16
        stp     x28, x23, [x0, #0x140]
        umulh   x23, x19, x16
        mul     x26, x19, x16
        mul     x28, x19, x15
        ldp     x3, x14, [x0, #0x1a0]
        umulh   x19, x19, x15
        mul     x27, x27, x15
        ldp     x15, x16, [x0, #0x150]
        adcs    x21, x15, x21
        adcs    x4, x16, x4
        ldp     x15, x16, [x0, #0x160]
        stp     x21, x4, [x0, #0x150]
        ldp     x21, x4, [x0, #0x1e0]
        adcs    x7, x15, x7
        umulh   x15, x8, x20
        adcs    x16, x16, xzr
        stp     x7, x16, [x0, #0x160]
        ldp     x7, x16, [x0, #0x170]
        adcs    x7, x7, xzr
        adcs    x16, x16, xzr
        adds    x24, x13, x24
        adcs    x25, x25, x26
        stp     x7, x16, [x0, #0x170]
        adc     x23, x23, xzr
        adds    x24, x24, x28
        mul     x26, x8, x5
        adcs    x25, x25, x19
        adc     x23, x23, xzr
        mul     x28, x8, x20
        umulh   x19, x8, x5
        ldp     x7, x8, [x0, #0x1f0]
        eor     x28, x28, x11
        subs    x13, x7, x21
        sbcs    x16, x8, x4
        csetm   x17, lo
        eor     x13, x13, x17
        eor     x16, x16, x17
        cmn     x17, #1
        adcs    x13, x13, xzr
        adcs    x16, x16, xzr
        adds    x26, x15, x26
        umulh   x15, x12, x5
        mul     x5, x12, x5
        adcs    x19, x19, x5
        adc     x5, x15, xzr
        mul     x15, x12, x20
        umulh   x20, x12, x20
        adds    x26, x26, x15
        adcs    x19, x19, x20
        eor     x26, x26, x11
        adc     x20, x5, xzr
        eor     x19, x19, x11
        eor     x20, x20, x11
        cmn     x11, #1
        mul     x5, x3, x4
        adcs    x28, x28, x6
        adcs    x26, x26, x9
        adcs    x19, x19, x22
        adcs    x20, x20, x10
        adc     x6, x11, xzr
        adds    x28, x28, x27
        adcs    x26, x26, x24
        adcs    x19, x19, x25
        umulh   x9, x3, x4
        adcs    x20, x20, x23
        adc     x6, x6, xzr
        adds    x28, x22, x28
        adcs    x26, x10, x26
        umulh   x22, x3, x21
        ldp     x10, x11, [x0, #0x1d0]
        adcs    x27, x27, x19
        adcs    x24, x24, x20
        stp     x28, x26, [sp, #0x60]
        ldp     x26, x28, [x0, #0x180]
        adcs    x25, x25, x6
        adcs    x23, x23, xzr
        stp     x27, x24, [sp, #0x70]
        ldp     x24, x27, [x0, #0x1e0]
        umulh   x19, x14, x4
        ldp     x20, x6, [x0, #0x1b0]
        stp     x25, x23, [sp, #0x80]
        mul     x23, x14, x4
        adds    x25, x22, x5
        mul     x22, x14, x21
        adcs    x23, x9, x23
        adc     x19, x19, xzr
        subs    x4, x3, x20
        sbcs    x5, x14, x6
        umulh   x9, x14, x21
        csetm   x12, lo
        adds    x25, x25, x22
        eor     x22, x5, x12
        eor     x4, x4, x12
        eor     x5, x12, x17
        umulh   x14, x20, x7
        adcs    x23, x23, x9
        adc     x19, x19, xzr
        cmn     x12, #1
        adcs    x4, x4, xzr
        adcs    x22, x22, xzr
        umulh   x9, x4, x13
        mul     x12, x6, x8
        mul     x21, x3, x21
        mul     x3, x20, x8
        stp     x21, x25, [sp, #0x90]
        mul     x15, x20, x7
        umulh   x20, x20, x8
        umulh   x8, x6, x8
        adds    x3, x14, x3
        adcs    x20, x20, x12
        umulh   x12, x6, x7
        mul     x6, x6, x7
        umulh   x7, x4, x16
        adc     x8, x8, xzr
        adds    x3, x3, x6
        adcs    x20, x20, x12
        adc     x6, x8, xzr
        mul     x8, x4, x16
        umulh   x12, x22, x16
        mul     x4, x4, x13
        mul     x14, x22, x16
        adds    x8, x9, x8
        eor     x4, x4, x5
        umulh   x9, x22, x13
        adcs    x7, x7, x14
        adc     x12, x12, xzr
        mul     x22, x22, x13
        ldp     x13, x14, [x0, #0x1c0]
        adds    x22, x8, x22
        ldp     x8, x16, [x0, #0x1a0]
        adcs    x7, x7, x9
        eor     x22, x22, x5
        adc     x9, x12, xzr
        eor     x7, x7, x5
        eor     x9, x9, x5
        cmn     x5, #1
        adcs    x21, x4, x21
        adcs    x25, x22, x25
        ldp     x22, x4, [x0, #0x1f0]
        adcs    x7, x7, x23
        adcs    x9, x9, x19
        adc     x5, x5, xzr
        subs    x24, x24, x13
        sbcs    x27, x27, x14
        sbcs    x22, x22, x10
        ldp     x10, x12, [x0, #0x190]
        sbcs    x4, x4, x11
        csetm   x11, lo
        adds    x21, x21, x15
        eor     x22, x22, x11
        eor     x24, x24, x11
        eor     x27, x27, x11
        eor     x4, x4, x11
        adcs    x25, x25, x3
        adcs    x7, x7, x20
        adcs    x9, x9, x6
        adc     x5, x5, xzr
        cmn     x11, #1
        adcs    x24, x24, xzr
        adcs    x27, x27, xzr
        adcs    x22, x22, xzr
        adcs    x4, x4, xzr
        adds    x23, x23, x21
        adcs    x25, x19, x25
        adcs    x21, x15, x7
        stp     x23, x25, [sp, #0xa0]
        ldp     x23, x25, [x0, #0x1b0]
        adcs    x19, x3, x9
        ldp     x3, x7, [x2, #0xc0]
        adcs    x20, x20, x5
        adcs    x5, x6, xzr
        subs    x26, x26, x8
        ldp     x6, x8, [x1, #0xc0]
        sbcs    x28, x28, x16
        stp     x20, x5, [sp, #0xc0]
        sbcs    x23, x10, x23
        sbcs    x25, x12, x25
        stp     x21, x19, [sp, #0xb0]
        ldp     x21, x19, [x2, #0xd0]
        csetm   x20, lo
        subs    x5, x22, x24
        umulh   x9, x6, x3
        eor     x26, x26, x20
        eor     x28, x28, x20
        eor     x25, x25, x20
        sbcs    x10, x4, x27
        eor     x23, x23, x20
        eor     x11, x20, x11
        mul     x12, x6, x7
        csetm   x13, lo
        cmn     x20, #1
        adcs    x26, x26, xzr
        eor     x20, x5, x13
        eor     x5, x10, x13
        adcs    x28, x28, xzr
        adcs    x23, x23, xzr
        adcs    x25, x25, xzr
        cmn     x13, #1
        adcs    x20, x20, xzr
        adcs    x5, x5, xzr
        subs    x10, x26, x23
        sbcs    x14, x28, x25
        csetm   x15, lo
        eor     x14, x14, x15
        eor     x10, x10, x15
        cmn     x15, #1
        eor     x13, x15, x13
        mul     x15, x28, x27
        mul     x16, x26, x27
        adcs    x10, x10, xzr
        adcs    x14, x14, xzr
        umulh   x17, x26, x24
        adds    x16, x17, x16
        mul     x17, x26, x24
        umulh   x26, x26, x27
        umulh   x27, x28, x27
        adcs    x26, x26, x15
        mul     x15, x28, x24
        adc     x27, x27, xzr
        umulh   x24, x28, x24
        adds    x28, x16, x15
        adcs    x24, x26, x24
        adc     x26, x27, xzr
        mul     x27, x23, x22
        mul     x15, x23, x4
        umulh   x16, x23, x22
        umulh   x23, x23, x4
        adds    x15, x16, x15
        mul     x16, x25, x4
        umulh   x4, x25, x4
        adcs    x23, x23, x16
        adc     x4, x4, xzr
        mul     x16, x25, x22
        umulh   x25, x25, x22
        adds    x22, x15, x16
        adcs    x23, x23, x25
        mul     x25, x10, x20
        eor     x25, x25, x13
        umulh   x15, x10, x20
        mul     x16, x10, x5
        umulh   x10, x10, x5
        adc     x4, x4, xzr
        adds    x15, x15, x16
        mul     x16, x14, x5
        umulh   x5, x14, x5
        adcs    x10, x10, x16
        adc     x5, x5, xzr
        mul     x16, x14, x20
        umulh   x20, x14, x20
        adds    x14, x15, x16
        eor     x14, x14, x13
        adcs    x20, x10, x20
        adc     x5, x5, xzr
        eor     x20, x20, x13
        eor     x5, x5, x13
        cmn     x13, #1
        adcs    x25, x25, x17
        eor     x10, x17, x11
        adcs    x14, x14, x28
        eor     x28, x28, x11
        adcs    x20, x20, x24
        adcs    x5, x5, x26
        adc     x13, x13, xzr
        adds    x25, x25, x27
        ldp     x15, x16, [sp, #0x50]
        adcs    x14, x14, x22
        adcs    x20, x20, x23
        adcs    x5, x5, x4
        adc     x13, x13, xzr
        adds    x24, x24, x25
        adcs    x25, x26, x14
        mul     x26, x8, x7
        eor     x24, x24, x11
        eor     x25, x25, x11
        adcs    x27, x27, x20
        ldp     x20, x14, [x1, #0xd0]
        adcs    x22, x22, x5
        eor     x27, x27, x11
        umulh   x5, x6, x7
        adcs    x23, x23, x13
        eor     x22, x22, x11
        eor     x23, x23, x11
        adcs    x4, x4, xzr
        eor     x4, x4, x11
        adds    x9, x9, x12
        umulh   x12, x8, x7
        adcs    x26, x5, x26
        adc     x5, x12, xzr
        cmn     x11, #1
        adcs    x10, x10, x15
        ldp     x12, x13, [sp, #0x80]
        adcs    x28, x28, x16
        ldp     x15, x16, [sp, #0x60]
        adcs    x24, x24, x15
        adcs    x25, x25, x16
        ldp     x15, x16, [sp, #0x70]
        adcs    x27, x27, x15
        adcs    x22, x22, x16
        adcs    x23, x23, x12
        ldp     x12, x15, [sp, #0xa0]
        adcs    x4, x4, x13
        adc     x11, x11, xzr
        ldp     x13, x16, [sp, #0x90]
        adds    x10, x10, x13
        adcs    x28, x28, x16
        adcs    x24, x24, x12
        ldr     x12, [sp, #0xd0]
        adcs    x25, x25, x15
        umulh   x13, x20, x19
        ldp     x15, x16, [sp, #0xb0]
        adcs    x27, x27, x15
        adcs    x22, x22, x16
        ldp     x15, x16, [sp, #0xc0]
        adcs    x23, x23, x15
        adcs    x4, x4, x16
        ldp     x15, x16, [sp, #0x70]
        adc     x11, x11, xzr
        adds    x10, x15, x10
        mul     x15, x20, x19
        adcs    x28, x16, x28
        stp     x10, x28, [sp, #0x70]
        ldp     x28, x10, [sp, #0x80]
        adcs    x24, x28, x24
        mul     x28, x8, x3
        adcs    x25, x10, x25
        stp     x24, x25, [sp, #0x80]
        umulh   x24, x8, x3
        umulh   x25, x14, x19
        ldp     x10, x16, [sp, #0x90]
        adcs    x27, x10, x27
        adcs    x22, x16, x22
        stp     x27, x22, [sp, #0x90]
        umulh   x27, x20, x21
        ldp     x22, x10, [sp, #0xa0]
        adcs    x23, x22, x23
        ldp     x22, x16, [sp, #0xb0]
        adcs    x4, x10, x4
        stp     x23, x4, [sp, #0xa0]
        adcs    x23, x22, x11
        adcs    x22, x16, xzr
        stp     x23, x22, [sp, #0xb0]
        umulh   x23, x14, x21
        mul     x22, x14, x21
        ldp     x4, x10, [sp, #0xc0]
        adcs    x4, x4, xzr
        adcs    x10, x10, xzr
        ldp     x11, x16, [x1, #0xe0]
        adds    x28, x9, x28
        adcs    x24, x26, x24
        stp     x4, x10, [sp, #0xc0]
        adc     x26, x5, xzr
        subs    x4, x21, x3
        mul     x3, x6, x3
        sbcs    x5, x19, x7
        mul     x19, x14, x19
        csetm   x7, lo
        subs    x6, x6, x20
        eor     x5, x5, x7
        eor     x4, x4, x7
        ldp     x9, x10, [x2, #0xe0]
        sbcs    x8, x8, x14
        mul     x21, x20, x21
        stp     x3, x28, [x0, #0x180]
        csetm   x20, lo
        cmn     x7, #1
        adcs    x4, x4, xzr
        eor     x8, x8, x20
        eor     x6, x6, x20
        adcs    x5, x5, xzr
        cmn     x20, #1
        eor     x20, x20, x7
        adcs    x6, x6, xzr
        adcs    x7, x8, xzr
        adds    x27, x27, x15
        adcs    x19, x13, x19
        adc     x25, x25, xzr
        adds    x27, x27, x22
        umulh   x22, x6, x5
        adcs    x23, x19, x23
        adc     x25, x25, xzr
        mul     x19, x6, x5
        umulh   x8, x6, x4
        ldp     x13, x14, [x1, #0xf0]
        mul     x6, x6, x4
        eor     x6, x6, x20
        adds    x19, x8, x19
        umulh   x8, x11, x9
        mul     x15, x7, x5
        umulh   x5, x7, x5
        adcs    x22, x22, x15
        adc     x5, x5, xzr
        mul     x15, x7, x4
        umulh   x4, x7, x4
        adds    x19, x19, x15
        eor     x19, x19, x20
        adcs    x22, x22, x4
        eor     x22, x22, x20
        adc     x4, x5, xzr
        eor     x4, x4, x20
        cmn     x20, #1
        adcs    x3, x6, x3
        adcs    x28, x19, x28
        umulh   x19, x11, x10
        adcs    x22, x22, x24
        adcs    x4, x4, x26
        adc     x20, x20, xzr
        adds    x3, x3, x21
        mul     x5, x11, x10
        adcs    x28, x28, x27
        adcs    x22, x22, x23
        adcs    x4, x4, x25
        adc     x20, x20, xzr
        adds    x5, x8, x5
        umulh   x6, x16, x10
        ldp     x7, x8, [x1, #0xf0]
        mul     x15, x16, x10
        adcs    x19, x19, x15
        adc     x6, x6, xzr
        adds    x24, x24, x3
        adcs    x26, x26, x28
        ldp     x28, x3, [x2, #0xf0]
        adcs    x21, x21, x22
        adcs    x27, x27, x4
        stp     x24, x26, [x0, #0x190]
        umulh   x24, x16, x9
        adcs    x23, x23, x20
        adcs    x25, x25, xzr
        subs    x26, x11, x13
        stp     x21, x27, [x0, #0x1a0]
        sbcs    x27, x16, x14
        ldp     x21, x22, [x1, #0xe0]
        csetm   x20, lo
        cmn     x20, #1
        eor     x27, x27, x20
        eor     x26, x26, x20
        mul     x4, x14, x3
        adcs    x26, x26, xzr
        mul     x15, x16, x9
        adcs    x27, x27, xzr
        subs    x16, x28, x9
        sbcs    x10, x3, x10
        mul     x17, x13, x3
        mul     x9, x11, x9
        csetm   x11, lo
        cmn     x11, #1
        eor     x16, x16, x11
        adcs    x16, x16, xzr
        eor     x10, x10, x11
        eor     x20, x20, x11
        adcs    x10, x10, xzr
        umulh   x11, x13, x28
        adds    x5, x5, x15
        adcs    x24, x19, x24
        stp     x9, x5, [x0, #0x1c0]
        adc     x19, x6, xzr
        umulh   x6, x13, x3
        umulh   x3, x14, x3
        adds    x11, x11, x17
        adcs    x4, x6, x4
        stp     x23, x25, [x0, #0x1b0]
        umulh   x23, x26, x16
        umulh   x25, x14, x28
        adc     x3, x3, xzr
        mul     x6, x14, x28
        mul     x28, x13, x28
        adds    x6, x11, x6
        adcs    x25, x4, x25
        umulh   x4, x26, x10
        adc     x3, x3, xzr
        mul     x11, x26, x10
        mul     x26, x26, x16
        eor     x26, x26, x20
        adds    x23, x23, x11
        mul     x11, x27, x10
        umulh   x10, x27, x10
        adcs    x4, x4, x11
        mul     x11, x27, x16
        ldp     x13, x14, [x2, #0xe0]
        adc     x10, x10, xzr
        umulh   x27, x27, x16
        ldp     x15, x16, [x2, #0xd0]
        adds    x23, x23, x11
        eor     x23, x23, x20
        adcs    x27, x4, x27
        adc     x4, x10, xzr
        cmn     x20, #1
        eor     x27, x27, x20
        eor     x4, x4, x20
        adcs    x26, x26, x9
        adcs    x23, x23, x5
        ldp     x5, x9, [x1, #0xc0]
        adcs    x27, x27, x24
        ldp     x1, x10, [x1, #0xd0]
        adcs    x4, x4, x19
        adc     x20, x20, xzr
        adds    x26, x26, x28
        adcs    x23, x23, x6
        adcs    x27, x27, x25
        adcs    x4, x4, x3
        adc     x20, x20, xzr
        subs    x21, x5, x21
        ldp     x5, x11, [x2, #0xf0]
        sbcs    x22, x9, x22
        ldp     x2, x9, [x2, #0xc0]
        sbcs    x1, x1, x7
        sbcs    x7, x10, x8
        csetm   x8, lo
        adds    x24, x24, x26
        eor     x26, x21, x8
        eor     x21, x22, x8
        eor     x22, x1, x8
        eor     x1, x7, x8
        adcs    x23, x19, x23
        stp     x24, x23, [x0, #0x1d0]
        adcs    x23, x28, x27
        ldp     x24, x27, [x0, #0x180]
        adcs    x28, x6, x4
        ldp     x19, x4, [x0, #0x1a0]
        adcs    x25, x25, x20
        stp     x23, x28, [x0, #0x1e0]
        adcs    x23, x3, xzr
        subs    x28, x13, x2
        sbcs    x20, x14, x9
        ldp     x2, x3, [x0, #0x190]
        sbcs    x5, x5, x15
        ldp     x6, x7, [x0, #0x1b0]
        sbcs    x9, x11, x16
        stp     x25, x23, [x0, #0x1f0]
        csetm   x23, lo
        cmn     x8, #1
        eor     x25, x28, x23
        eor     x28, x20, x23
        adcs    x26, x26, xzr
        adcs    x21, x21, xzr
        eor     x20, x5, x23
        eor     x5, x9, x23
        adcs    x22, x22, xzr
        eor     x8, x8, x23
        adcs    x1, x1, xzr
        cmn     x23, #1
        adcs    x23, x25, xzr
        adcs    x25, x28, xzr
        umulh   x28, x26, x23
        adcs    x20, x20, xzr
        adcs    x5, x5, xzr
        subs    x9, x26, x22
        sbcs    x10, x21, x1
        umulh   x11, x26, x25
        csetm   x13, lo
        subs    x14, x20, x23
        sbcs    x15, x5, x25
        eor     x9, x9, x13
        eor     x10, x10, x13
        csetm   x16, lo
        cmn     x13, #1
        eor     x15, x15, x16
        eor     x14, x14, x16
        adcs    x9, x9, xzr
        adcs    x10, x10, xzr
        cmn     x16, #1
        adcs    x14, x14, xzr
        adcs    x15, x15, xzr
        eor     x13, x13, x16
        mul     x16, x26, x25
        mul     x26, x26, x23
        adds    x28, x28, x16
        mul     x16, x21, x25
        umulh   x25, x21, x25
        adcs    x11, x11, x16
        mul     x16, x21, x23
        adc     x25, x25, xzr
        umulh   x23, x21, x23
        adds    x28, x28, x16
        umulh   x21, x22, x20
        adcs    x23, x11, x23
        adc     x25, x25, xzr
        umulh   x11, x22, x5
        mul     x16, x22, x5
        mul     x22, x22, x20
        adds    x21, x21, x16
        mul     x16, x1, x5
        umulh   x5, x1, x5
        adcs    x11, x11, x16
        umulh   x16, x1, x20
        adc     x5, x5, xzr
        mul     x20, x1, x20
        mul     x1, x9, x15
        adds    x21, x21, x20
        adcs    x20, x11, x16
        umulh   x11, x9, x14
        adc     x5, x5, xzr
        umulh   x16, x9, x15
        mul     x9, x9, x14
        eor     x9, x9, x13
        adds    x1, x11, x1
        mul     x11, x10, x15
        umulh   x15, x10, x15
        adcs    x11, x16, x11
        adc     x15, x15, xzr
        mul     x16, x10, x14
        umulh   x10, x10, x14
        adds    x1, x1, x16
        eor     x1, x1, x13
        adcs    x10, x11, x10
        adc     x11, x15, xzr
        eor     x10, x10, x13
        eor     x11, x11, x13
        cmn     x13, #1
        adcs    x9, x9, x26
        eor     x26, x26, x8
        adcs    x1, x1, x28
        eor     x28, x28, x8
        adcs    x10, x10, x23
        adcs    x11, x11, x25
        adc     x13, x13, xzr
        adds    x9, x9, x22
        adcs    x1, x1, x21
        adcs    x10, x10, x20
        adcs    x11, x11, x5
        adc     x13, x13, xzr
        adds    x23, x23, x9
        eor     x23, x23, x8
        adcs    x25, x25, x1
        eor     x25, x25, x8
        adcs    x22, x22, x10
        adcs    x21, x21, x11
        ldp     x1, x9, [x0, #0x100]
        eor     x21, x21, x8
        adcs    x20, x20, x13
        ldp     x10, x11, [sp, #0x50]
        eor     x22, x22, x8
        eor     x20, x20, x8
        adcs    x5, x5, xzr
        ldp     x13, x14, [sp, #0x60]
        eor     x5, x5, x8
        cmn     x8, #1
        adcs    x24, x26, x24
        adcs    x26, x28, x27
        eor     x27, x10, x12
        eor     x28, x11, x12
        adcs    x23, x23, x2
        ldp     x2, x10, [x0, #0x110]
        eor     x11, x14, x12
        adcs    x25, x25, x3
        ldp     x3, x14, [x0, #0x1c0]
        adcs    x22, x22, x19
        eor     x19, x13, x12
        adcs    x21, x21, x4
        adcs    x20, x20, x6
        adcs    x4, x5, x7
        ldp     x5, x6, [x0, #0x1d0]
        ldp     x7, x13, [x0, #0x1e0]
        adc     x8, x8, xzr
        ldp     x15, x16, [sp, #0x70]
        eor     x15, x15, x12
        eor     x16, x16, x12
        adds    x24, x24, x3
        adcs    x26, x26, x14
        ldp     x3, x14, [sp, #0x80]
        adcs    x23, x23, x5
        adcs    x25, x25, x6
        ldp     x5, x6, [x0, #0x120]
        adcs    x22, x22, x7
        eor     x3, x3, x12
        adcs    x21, x21, x13
        eor     x7, x14, x12
        ldp     x13, x14, [x0, #0x1f0]
        adcs    x20, x20, x13
        adcs    x4, x4, x14
        adc     x8, x8, xzr
        ldp     x13, x14, [x0, #0x1a0]
        adds    x24, x13, x24
        adcs    x26, x14, x26
        stp     x24, x26, [x0, #0x1a0]
        ldp     x24, x26, [x0, #0x1b0]
        adcs    x23, x24, x23
        adcs    x24, x26, x25
        stp     x23, x24, [x0, #0x1b0]
        ldp     x23, x24, [sp, #0x90]
        ldp     x25, x26, [x0, #0x130]
        ldp     x13, x14, [x0, #0x1c0]
        eor     x24, x24, x12
        adcs    x22, x13, x22
        adcs    x21, x14, x21
        stp     x22, x21, [x0, #0x1c0]
        ldp     x21, x22, [x0, #0x1d0]
        adcs    x21, x21, x20
        adcs    x22, x22, x4
        stp     x21, x22, [x0, #0x1d0]
        ldp     x21, x22, [x0, #0x140]
        eor     x23, x23, x12
        ldp     x20, x4, [sp, #0xa0]
        eor     x20, x20, x12
        eor     x4, x4, x12
        ldp     x13, x14, [x0, #0x1e0]
        adcs    x8, x13, x8
        adcs    x13, x14, xzr
        stp     x8, x13, [x0, #0x1e0]
        ldp     x8, x13, [x0, #0x1f0]
        adcs    x8, x8, xzr
        adcs    x13, x13, xzr
        stp     x8, x13, [x0, #0x1f0]
        cmn     x12, #1
        adcs    x27, x1, x27
        ldp     x1, x8, [sp, #0xb0]
        adcs    x28, x9, x28
        adcs    x19, x2, x19
        stp     x27, x28, [sp, #0x50]
        adcs    x27, x10, x11
        ldp     x28, x2, [x0, #0x150]
        ldp     x9, x10, [x0, #0x160]
        eor     x1, x1, x12
        adcs    x5, x5, x15
        adcs    x6, x6, x16
        ldp     x11, x13, [sp, #0xc0]
        eor     x8, x8, x12
        adcs    x25, x25, x3
        stp     x19, x27, [sp, #0x60]
        adcs    x26, x26, x7
        ldp     x27, x19, [x0, #0x170]
        adcs    x23, x21, x23
        stp     x25, x26, [sp, #0x80]
        adcs    x24, x22, x24
        ldp     x25, x26, [sp, #0x50]
        adcs    x28, x28, x20
        eor     x21, x11, x12
        adcs    x22, x2, x4
        stp     x5, x6, [sp, #0x70]
        eor     x20, x13, x12
        ldp     x2, x3, [x0, #0x180]
        adcs    x1, x9, x1
        adcs    x4, x10, x8
        ldp     x5, x6, [sp, #0x60]
        adcs    x27, x27, x21
        stp     x23, x24, [sp, #0x90]
        ldp     x23, x24, [x0, #0x190]
        adcs    x21, x19, x20
        ldp     x19, x20, [sp, #0x70]
        adc     x7, x12, xzr
        ldp     x8, x9, [x0, #0x1a0]
        stp     x28, x22, [sp, #0xa0]
        ldp     x28, x22, [x0, #0x1b0]
        stp     x1, x4, [sp, #0xb0]
        ldp     x1, x4, [sp, #0x80]
        ldp     x10, x11, [x0, #0x1c0]
        ldp     x12, x13, [sp, #0x90]
        stp     x27, x21, [sp, #0xc0]
        ldp     x27, x21, [x0, #0x1d0]
        ldp     x14, x15, [sp, #0xa0]
        adds    x25, x25, x2
        adcs    x26, x26, x3
        adcs    x23, x5, x23
        stp     x25, x26, [sp, #0x50]
        adcs    x24, x6, x24
        ldp     x25, x26, [x0, #0x1e0]
        adcs    x19, x19, x8
        stp     x23, x24, [sp, #0x60]
        adcs    x23, x20, x9
        ldp     x24, x20, [sp, #0xb0]
        adcs    x28, x1, x28
        stp     x19, x23, [sp, #0x70]
        adcs    x23, x4, x22
        ldp     x22, x19, [sp, #0xc0]
        adcs    x1, x12, x10
        ldp     x2, x3, [x0, #0x1f0]
        adcs    x4, x13, x11
        ldp     x5, x6, [x0, #0x140]
        adcs    x27, x14, x27
        ldp     x8, x9, [sp, #0x60]
        adcs    x21, x15, x21
        ldp     x10, x11, [x0, #0x150]
        adcs    x24, x24, x25
        ldp     x25, x12, [sp, #0x50]
        stp     x28, x23, [sp, #0x80]
        adcs    x23, x20, x26
        ldp     x26, x28, [x0, #0x100]
        stp     x1, x4, [sp, #0x90]
        adcs    x22, x22, x2
        adcs    x19, x19, x3
        adc     x20, x7, xzr
        stp     x27, x21, [sp, #0xa0]
        ldp     x27, x21, [x0, #0x10]
        ldp     x1, x2, [x0, #0x160]
        ldp     x3, x4, [x0, #0x110]
        stp     x22, x19, [sp, #0xc0]
        ldp     x22, x19, [x0]
        stp     x24, x23, [sp, #0xb0]
        ldp     x23, x24, [x0, #0x120]
        ldp     x7, x13, [x0, #0x170]
        ldp     x14, x15, [x0, #0x20]
        adds    x25, x5, x25
        adcs    x5, x6, x12
        adcs    x6, x10, x8
        stp     x25, x5, [x0, #0x140]
        ldp     x25, x5, [sp, #0x70]
        adcs    x8, x11, x9
        stp     x6, x8, [x0, #0x150]
        ldp     x6, x8, [x0, #0x180]
        ldp     x9, x10, [x0, #0x190]
        ldp     x11, x12, [sp, #0x80]
        adcs    x25, x1, x25
        adcs    x1, x2, x5
        stp     x25, x1, [x0, #0x160]
        ldr     x1, [sp, #0x1e0]
        adcs    x25, x7, x11
        ldp     x2, x5, [sp, #0xa0]
        adcs    x7, x13, x12
        ldp     x11, x12, [sp, #0x90]
        stp     x25, x7, [x0, #0x170]
        adcs    x25, x6, x11
        ldp     x6, x7, [x0, #0x140]
        adcs    x8, x8, x12
        stp     x25, x8, [x0, #0x180]
        adcs    x25, x9, x2
        ldp     x2, x8, [x0, #0x40]
        adcs    x5, x10, x5
        ldp     x9, x10, [x0, #0x130]
        ldp     x11, x12, [x0, #0x30]
        ldp     x13, x16, [x0, #0x1a0]
        stp     x25, x5, [x0, #0x190]
        ldp     x25, x5, [sp, #0xb0]
        adcs    x25, x13, x25
        adcs    x5, x16, x5
        stp     x25, x5, [x0, #0x1a0]
        ldp     x25, x5, [x0, #0x1b0]
        ldp     x13, x16, [sp, #0xc0]
        adcs    x25, x25, x13
        adcs    x5, x5, x16
        stp     x25, x5, [x0, #0x1b0]
        ldp     x25, x5, [x0, #0x50]
        ldp     x13, x16, [x0, #0x1c0]
        adcs    x20, x13, x20
        adcs    x13, x16, xzr
        stp     x20, x13, [x0, #0x1c0]
        ldp     x20, x13, [x0, #0x1d0]
        adcs    x20, x20, xzr
        adcs    x13, x13, xzr
        stp     x20, x13, [x0, #0x1d0]
        ldp     x20, x13, [x0, #0x150]
        ldp     x16, x17, [x0, #0x1e0]
        adcs    x16, x16, xzr
        adcs    x17, x17, xzr
        stp     x16, x17, [x0, #0x1e0]
        ldp     x16, x17, [x0, #0x1f0]
        adcs    x16, x16, xzr
        adcs    x17, x17, xzr
        stp     x16, x17, [x0, #0x1f0]
        adds    x26, x22, x26
        adcs    x28, x19, x28
        adcs    x27, x27, x3
        stp     x26, x28, [sp, #0x50]
        adcs    x26, x21, x4
        ldp     x28, x21, [x0, #0x60]
        adcs    x23, x14, x23
        ldp     x22, x19, [x0, #0x160]
        adcs    x24, x15, x24
        stp     x27, x26, [sp, #0x60]
        adcs    x26, x11, x9
        ldp     x27, x3, [x0, #0x170]
        adcs    x4, x12, x10
        ldp     x9, x10, [x0, #0x80]
        adcs    x2, x2, x6
        ldp     x6, x11, [x0, #0x70]
        adcs    x7, x8, x7
        stp     x23, x24, [sp, #0x70]
        adcs    x23, x25, x20
        ldp     x24, x25, [x0, #0x180]
        adcs    x20, x5, x13
        ldp     x5, x8, [x0, #0x1a0]
        adcs    x28, x28, x22
        ldp     x22, x12, [x0, #0x90]
        adcs    x21, x21, x19
        ldp     x19, x13, [x0, #0xa0]
        adcs    x27, x6, x27
        stp     x26, x4, [sp, #0x80]
        adcs    x26, x11, x3
        ldp     x3, x4, [x0, #0x190]
        ldp     x6, x11, [x0, #0xc0]
        adcs    x24, x9, x24
        adcs    x25, x10, x25
        ldp     x9, x10, [x0, #0xb0]
        stp     x2, x7, [sp, #0x90]
        adcs    x22, x22, x3
        ldp     x2, x3, [x0, #0x1b0]
        adcs    x4, x12, x4
        adcs    x19, x19, x5
        stp     x23, x20, [sp, #0xa0]
        ldp     x23, x20, [x0, #0x1c0]
        adcs    x5, x13, x8
        ldp     x7, x8, [x0, #0xd0]
        adcs    x2, x9, x2
        ldp     x9, x12, [x0, #0x1d0]
        adcs    x3, x10, x3
        ldp     x10, x13, [x0, #0x1e0]
        adcs    x23, x6, x23
        ldp     x6, x14, [x0, #0x1f0]
        stp     x28, x21, [sp, #0xb0]
        adcs    x28, x11, x20
        adcs    x21, x7, x9
        ldp     x20, x7, [x0, #0xf0]
        ldp     x9, x11, [x0, #0xe0]
        adcs    x8, x8, x12
        stp     x27, x26, [sp, #0xc0]
        adcs    x26, x9, x10
        adcs    x27, x11, x13
        ldp     x9, x10, [sp, #0x50]
        adcs    x20, x20, x6
        ldp     x6, x11, [x0, #0x90]
        ldp     x12, x13, [x0, #0x80]
        adcs    x7, x7, x14
        adc     x14, xzr, xzr
        ldp     x15, x16, [sp, #0x60]
        adds    x9, x12, x9
        adcs    x10, x13, x10
        stp     x9, x10, [x0, #0x80]
        adcs    x6, x6, x15
        ldp     x9, x10, [x0, #0xa0]
        adcs    x11, x11, x16
        stp     x6, x11, [x0, #0x90]
        ldp     x6, x11, [sp, #0x70]
        ldp     x12, x13, [x0, #0xe0]
        ldp     x15, x16, [sp, #0x80]
        adcs    x6, x9, x6
        adcs    x9, x10, x11
        ldp     x10, x11, [x0, #0xb0]
        stp     x6, x9, [x0, #0xa0]
        adcs    x6, x10, x15
        adcs    x9, x11, x16
        ldp     x10, x11, [x0, #0xc0]
        stp     x6, x9, [x0, #0xb0]
        ldp     x6, x9, [sp, #0x90]
        adcs    x6, x10, x6
        ldp     x10, x15, [sp, #0xa0]
        adcs    x9, x11, x9
        stp     x6, x9, [x0, #0xc0]
        ldp     x6, x9, [x0, #0xd0]
        adcs    x6, x6, x10
        ldp     x10, x11, [x0, #0x80]
        adcs    x9, x9, x15
        stp     x6, x9, [x0, #0xd0]
        ldp     x6, x9, [sp, #0xb0]
        adcs    x6, x12, x6
        adcs    x9, x13, x9
        ldp     x12, x13, [sp, #0xf0]
        stp     x6, x9, [x0, #0xe0]
        ldp     x6, x9, [x0, #0xf0]
        eor     x13, x13, x1
        eor     x12, x12, x1
        ldp     x15, x16, [sp, #0xc0]
        adcs    x6, x6, x15
        adcs    x9, x9, x16
        stp     x6, x9, [x0, #0xf0]
        ldp     x6, x9, [sp, #0xe0]
        eor     x6, x6, x1
        eor     x9, x9, x1
        ldp     x15, x16, [x0, #0x100]
        adcs    x24, x15, x24
        adcs    x25, x16, x25
        stp     x24, x25, [x0, #0x100]
        ldp     x24, x25, [sp, #0x100]
        eor     x25, x25, x1
        eor     x24, x24, x1
        ldp     x15, x16, [x0, #0x110]
        adcs    x22, x15, x22
        adcs    x4, x16, x4
        ldp     x15, x16, [x0, #0xa0]
        stp     x22, x4, [x0, #0x110]
        ldp     x22, x4, [x0, #0x120]
        adcs    x22, x22, x19
        adcs    x19, x4, x5
        ldp     x4, x5, [x0, #0x130]
        adcs    x2, x4, x2
        adcs    x3, x5, x3
        stp     x2, x3, [x0, #0x130]
        stp     x22, x19, [x0, #0x120]
        ldp     x22, x19, [sp, #0x110]
        eor     x22, x22, x1
        eor     x19, x19, x1
        ldp     x2, x3, [x0, #0x140]
        adcs    x23, x2, x23
        adcs    x28, x3, x28
        ldp     x2, x3, [x0, #0x150]
        adcs    x21, x2, x21
        adcs    x2, x3, x8
        stp     x23, x28, [x0, #0x140]
        ldp     x23, x28, [x0, #0x160]
        adcs    x23, x23, x26
        adcs    x26, x28, x27
        stp     x23, x26, [x0, #0x160]
        ldp     x23, x26, [x0, #0xc0]
        stp     x21, x2, [x0, #0x150]
        ldp     x27, x28, [sp, #0x130]
        eor     x27, x27, x1
        ldp     x21, x2, [sp, #0x120]
        eor     x2, x2, x1
        eor     x21, x21, x1
        eor     x28, x28, x1
        ldp     x3, x4, [x0, #0x170]
        adcs    x20, x3, x20
        ldp     x3, x5, [x0, #0x90]
        adcs    x4, x4, x7
        stp     x20, x4, [x0, #0x170]
        ldp     x20, x4, [x0, #0x180]
        adcs    x20, x20, x14
        adcs    x4, x4, xzr
        stp     x20, x4, [x0, #0x180]
        ldp     x20, x4, [x0, #0xb0]
        ldp     x7, x8, [x0, #0x190]
        adcs    x7, x7, xzr
        adcs    x8, x8, xzr
        stp     x7, x8, [x0, #0x190]
        ldp     x7, x8, [x0, #0x1a0]
        adcs    x7, x7, xzr
        adcs    x8, x8, xzr
        stp     x7, x8, [x0, #0x1a0]
        ldp     x7, x8, [x0, #0x1b0]
        adcs    x7, x7, xzr
        adcs    x8, x8, xzr
        stp     x7, x8, [x0, #0x1b0]
        ldp     x7, x8, [x0, #0x1c0]
        adcs    x7, x7, xzr
        adcs    x8, x8, xzr
        ldp     x14, x17, [x0, #0x1d0]
        adcs    x14, x14, xzr
        adcs    x17, x17, xzr
        stp     x7, x8, [x0, #0x1c0]
        stp     x14, x17, [x0, #0x1d0]
        ldp     x7, x8, [x0, #0x1e0]
        adcs    x7, x7, xzr
        adcs    x8, x8, xzr
        stp     x7, x8, [x0, #0x1e0]
        ldp     x7, x8, [x0, #0x1f0]
        adcs    x7, x7, xzr
        adcs    x8, x8, xzr
        stp     x7, x8, [x0, #0x1f0]
        cmn     x1, #1
        adcs    x6, x10, x6
        adcs    x7, x11, x9
        adcs    x3, x3, x12
        adcs    x5, x5, x13
        adcs    x24, x15, x24
        adcs    x25, x16, x25
        adcs    x22, x20, x22
        ldp     x20, x8, [x0, #0xd0]
        adcs    x19, x4, x19
        adcs    x23, x23, x21
        adcs    x26, x26, x2
        ldp     x21, x2, [x0, #0xe0]
        ldp     x4, x9, [sp, #0x140]
        eor     x9, x9, x1
        adcs    x27, x20, x27
        adcs    x28, x8, x28
        eor     x20, x4, x1
        adcs    x21, x21, x20
        ldp     x20, x4, [sp, #0x150]
        ldp     x8, x10, [x0, #0xf0]
        adcs    x2, x2, x9
        eor     x20, x20, x1
        ldp     x9, x11, [x0, #0x100]
        eor     x4, x4, x1
        adcs    x20, x8, x20
        ldp     x8, x12, [x0, #0x110]
        adcs    x4, x10, x4
        ldp     x10, x13, [x0, #0x120]
        stp     x3, x5, [x0, #0x90]
        ldp     x3, x5, [sp, #0x160]
        eor     x3, x3, x1
        eor     x5, x5, x1
        adcs    x3, x9, x3
        ldp     x9, x14, [sp, #0x170]
        adcs    x5, x11, x5
        ldp     x11, x15, [sp, #0x190]
        eor     x11, x11, x1
        eor     x15, x15, x1
        eor     x9, x9, x1
        adcs    x8, x8, x9
        ldp     x9, x16, [sp, #0x180]
        eor     x14, x14, x1
        eor     x9, x9, x1
        adcs    x12, x12, x14
        adcs    x9, x10, x9
        eor     x10, x16, x1
        adcs    x10, x13, x10
        ldp     x13, x14, [x0, #0x130]
        adcs    x11, x13, x11
        adcs    x13, x14, x15
        ldp     x14, x15, [sp, #0x1b0]
        eor     x14, x14, x1
        eor     x15, x15, x1
        stp     x23, x26, [x0, #0xc0]
        ldp     x23, x26, [sp, #0x1a0]
        eor     x23, x23, x1
        eor     x26, x26, x1
        stp     x27, x28, [x0, #0xd0]
        stp     x6, x7, [x0, #0x80]
        ldp     x27, x28, [x0, #0x140]
        adcs    x23, x27, x23
        adcs    x26, x28, x26
        ldp     x27, x28, [x0, #0x150]
        adcs    x6, x27, x14
        adcs    x7, x28, x15
        ldp     x27, x28, [sp, #0x1d0]
        eor     x28, x28, x1
        eor     x27, x27, x1
        stp     x21, x2, [x0, #0xe0]
        ldp     x21, x2, [x0, #0x160]
        stp     x20, x4, [x0, #0xf0]
        ldp     x20, x4, [sp, #0x1c0]
        eor     x4, x4, x1
        eor     x20, x20, x1
        adcs    x21, x21, x20
        stp     x23, x26, [x0, #0x140]
        ldp     x23, x26, [x0, #0x170]
        stp     x8, x12, [x0, #0x110]
        ldp     x20, x8, [x0, #0x180]
        stp     x3, x5, [x0, #0x100]
        ldp     x3, x5, [x0, #0x190]
        adcs    x2, x2, x4
        adcs    x4, x23, x27
        ldp     x23, x27, [x0, #0x1b0]
        stp     x11, x13, [x0, #0x130]
        adcs    x11, x26, x28
        ldp     x26, x28, [x0, #0x1a0]
        adcs    x20, x20, x1
        adcs    x8, x8, x1
        stp     x22, x19, [x0, #0xb0]
        adcs    x22, x3, x1
        ldp     x19, x3, [x0, #0x1c0]
        adcs    x5, x5, x1
        stp     x20, x8, [x0, #0x180]
        ldp     x20, x8, [x0, #0x1d0]
        adcs    x26, x26, x1
        adcs    x28, x28, x1
        stp     x21, x2, [x0, #0x160]
        adcs    x21, x23, x1
        ldp     x2, x12, [x0, #0x1e0]
        adcs    x13, x27, x1
        adcs    x27, x19, x1
        ldp     x19, x14, [x0, #0x1f0]
        stp     x26, x28, [x0, #0x1a0]
        adcs    x28, x3, x1
        stp     x24, x25, [x0, #0xa0]
        adcs    x20, x20, x1
        ldp     x23, x24, [sp, #0x20]
        .cfi_restore 23
        .cfi_restore 24
        adcs    x3, x8, x1
        stp     x9, x10, [x0, #0x120]
        adcs    x2, x2, x1
        ldp     x25, x26, [sp, #0x30]
        .cfi_restore 25
        .cfi_restore 26
        adcs    x8, x12, x1
        adcs    x19, x19, x1
        stp     x27, x28, [x0, #0x1c0]
        ldp     x27, x28, [sp, #0x40]
        .cfi_restore 27
        .cfi_restore 28
        stp     x20, x3, [x0, #0x1d0]
        stp     x6, x7, [x0, #0x150]
        adcs    x20, x14, x1
        stp     x4, x11, [x0, #0x170]
        stp     x19, x20, [x0, #0x1f0]
        stp     x2, x8, [x0, #0x1e0]
        stp     x22, x5, [x0, #0x190]
        stp     x21, x13, [x0, #0x1b0]
        ldp     x21, x22, [sp, #0x10]
        .cfi_restore 21
        .cfi_restore 22
        ldp     x19, x20, [sp], #0x1f0
        .cfi_adjust_cfa_offset -496
        .cfi_restore 19
        .cfi_restore 20
        ret
END_COMPOSITE(karat_mul_32_aarch64)

NOTES

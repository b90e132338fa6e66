/* karat_sqr_24_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 3000 --islands 2 --apart x0,x1 --across
 * 1318.0 cycles instead of 1564.0, bound 1260.0 (simulated, one run after another); 1784 of 1802 instructions have another place.
 * Made from code with the SHA-256 fbe96cbfa366161955904ff93cfd1170c646aba67f33712256eb6b222fb6a03d.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_sqr_24_aarch64)
        ldp     x2, x3, [x1, #0x10]
        ldp     x4, x5, [x1]
        ldp     x6, x7, [x1, #0x30]
        ldp     x8, x9, [x1, #0x20]
        mul     x10, x2, x3
        ldp     x11, x12, [x1]
        stp     x19, x20, [sp, #-0x140]!
        .cfi_adjust_cfa_offset 320
        .cfi_rel_offset 19, 0
        .cfi_rel_offset 20, 8
        ldp     x19, x20, [x1, #0x10]
        ldp     x13, x14, [x1, #0x20]
        umulh   x15, x4, x5
        stp     x23, x24, [sp, #0x20]
        .cfi_rel_offset 23, 32
        .cfi_rel_offset 24, 40
        stp     x25, x26, [sp, #0x30]
        .cfi_rel_offset 25, 48
        .cfi_rel_offset 26, 56
        stp     x21, x22, [sp, #0x10]
        .cfi_rel_offset 21, 16
        .cfi_rel_offset 22, 24
        umulh   x21, x5, x3
        ldp     x22, x23, [x1, #0x40]
        umulh   x24, x4, x2
        mul     x25, x4, x2
        mul     x26, x4, x3
        adds    x25, x15, x25
        mul     x15, x5, x3
        adcs    x24, x24, x26
        umulh   x26, x4, x3
        adcs    x26, x26, x15
        mul     x15, x5, x2
        adcs    x21, x21, x10
        umulh   x10, x5, x2
        mul     x16, x4, x5
        umulh   x17, x2, x3
        adc     x17, x17, xzr
        adds    x24, x24, x15
        adcs    x26, x26, x10
        adcs    x21, x21, xzr
        adc     x10, x17, xzr
        adds    x15, x16, x16
        adcs    x25, x25, x25
        adcs    x24, x24, x24
        adcs    x26, x26, x26
        adcs    x21, x21, x21
        adcs    x10, x10, x10
        adc     x16, xzr, xzr
        umulh   x17, x4, x4
        mul     x4, x4, x4
        adds    x15, x15, x17
        stp     x4, x15, [x0]
        mul     x4, x5, x5
        umulh   x5, x5, x5
        adcs    x25, x25, x4
        mul     x4, x2, x2
        adcs    x24, x24, x5
        ldp     x5, x15, [x1, #0x30]
        stp     x25, x24, [x0, #0x10]
        umulh   x24, x8, x9
        adcs    x25, x26, x4
        umulh   x26, x3, x3
        umulh   x2, x2, x2
        mul     x3, x3, x3
        adcs    x21, x21, x2
        stp     x25, x21, [x0, #0x20]
        mul     x21, x8, x6
        adcs    x25, x10, x3
        adc     x26, x16, x26
        stp     x25, x26, [x0, #0x30]
        umulh   x25, x9, x7
        adds    x21, x24, x21
        umulh   x24, x8, x6
        umulh   x26, x8, x7
        umulh   x2, x6, x7
        mul     x3, x9, x6
        mul     x4, x8, x7
        mul     x10, x9, x7
        adcs    x24, x24, x4
        mul     x4, x8, x9
        adcs    x26, x26, x10
        mul     x10, x6, x7
        adcs    x25, x25, x10
        umulh   x10, x9, x6
        adc     x2, x2, xzr
        adds    x24, x24, x3
        mul     x3, x9, x9
        adcs    x26, x26, x10
        adcs    x25, x25, xzr
        adc     x2, x2, xzr
        adds    x4, x4, x4
        umulh   x9, x9, x9
        adcs    x21, x21, x21
        adcs    x24, x24, x24
        adcs    x26, x26, x26
        adcs    x25, x25, x25
        mul     x10, x22, x23
        adcs    x2, x2, x2
        adc     x16, xzr, xzr
        umulh   x17, x8, x8
        mul     x8, x8, x8
        adds    x4, x4, x17
        adcs    x21, x21, x3
        stp     x8, x4, [x0, #0x40]
        umulh   x3, x6, x6
        adcs    x24, x24, x9
        ldp     x4, x8, [x1, #0x50]
        stp     x21, x24, [x0, #0x50]
        ldp     x21, x24, [x0]
        mul     x6, x6, x6
        adcs    x26, x26, x6
        umulh   x6, x7, x7
        adcs    x25, x25, x3
        stp     x26, x25, [x0, #0x60]
        ldp     x25, x26, [x0, #0x10]
        mul     x3, x7, x7
        adcs    x2, x2, x3
        ldp     x3, x7, [x0, #0x50]
        adc     x6, x16, x6
        subs    x9, x11, x13
        sbcs    x11, x12, x14
        stp     x2, x6, [x0, #0x70]
        sbcs    x19, x19, x5
        sbcs    x20, x20, x15
        csetm   x2, lo
        eor     x5, x9, x2
        eor     x19, x19, x2
        cmn     x2, #1
        adcs    x5, x5, xzr
        eor     x20, x20, x2
        eor     x2, x11, x2
        adcs    x2, x2, xzr
        umulh   x6, x5, x5
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        umulh   x9, x5, x19
        mul     x11, x5, x20
        mul     x12, x5, x19
        umulh   x13, x5, x2
        mul     x14, x19, x20
        adds    x12, x13, x12
        adcs    x9, x9, x11
        mul     x11, x2, x20
        umulh   x13, x2, x20
        umulh   x15, x5, x20
        adcs    x11, x15, x11
        mul     x15, x2, x19
        adcs    x13, x13, x14
        mul     x14, x5, x2
        umulh   x16, x19, x20
        mul     x5, x5, x5
        adc     x16, x16, xzr
        adds    x9, x9, x15
        umulh   x15, x2, x19
        adcs    x11, x11, x15
        adcs    x13, x13, xzr
        adc     x15, x16, xzr
        adds    x14, x14, x14
        adcs    x12, x12, x12
        adcs    x9, x9, x9
        adcs    x11, x11, x11
        adcs    x13, x13, x13
        adcs    x15, x15, x15
        adc     x16, xzr, xzr
        adds    x6, x14, x6
        umulh   x14, x2, x2
        mul     x2, x2, x2
        adcs    x2, x12, x2
        umulh   x12, x22, x23
        adcs    x9, x9, x14
        mul     x14, x19, x19
        umulh   x19, x19, x19
        adcs    x11, x11, x14
        adcs    x19, x13, x19
        mul     x13, x22, x4
        mul     x14, x20, x20
        umulh   x20, x20, x20
        adcs    x14, x15, x14
        adc     x20, x16, x20
        ldp     x15, x16, [x0, #0x20]
        subs    x21, x21, x5
        sbcs    x24, x24, x6
        sbcs    x25, x25, x2
        ldp     x2, x5, [x0, #0x40]
        sbcs    x26, x26, x9
        sbcs    x6, x15, x11
        ldp     x9, x11, [x0, #0x30]
        sbcs    x19, x16, x19
        sbcs    x9, x9, x14
        ldp     x14, x15, [x0, #0x60]
        sbcs    x20, x11, x20
        csetm   x11, lo
        adds    x21, x21, x2
        ldp     x2, x16, [x0, #0x40]
        adcs    x24, x24, x5
        adcs    x25, x25, x3
        umulh   x3, x22, x4
        adcs    x26, x26, x7
        adcs    x5, x6, x14
        ldp     x6, x7, [x0, #0x20]
        adcs    x19, x19, x15
        ldp     x14, x15, [x0, #0x70]
        adcs    x9, x9, x14
        mul     x14, x22, x8
        adcs    x20, x20, x15
        adc     x11, x11, xzr
        adds    x21, x6, x21
        ldp     x6, x15, [x0, #0x50]
        adcs    x24, x7, x24
        umulh   x7, x22, x8
        stp     x21, x24, [x0, #0x20]
        ldp     x21, x24, [x0, #0x30]
        adcs    x21, x21, x25
        mul     x25, x23, x8
        adcs    x24, x24, x26
        adcs    x26, x2, x5
        ldp     x2, x5, [x1, #0x60]
        adcs    x19, x16, x19
        umulh   x16, x23, x8
        stp     x21, x24, [x0, #0x30]
        adcs    x21, x6, x9
        ldp     x24, x6, [x1, #0x70]
        adcs    x20, x15, x20
        stp     x26, x19, [x0, #0x40]
        ldp     x26, x19, [x0, #0x60]
        mul     x9, x4, x8
        stp     x21, x20, [x0, #0x50]
        ldp     x21, x20, [x1, #0x60]
        adcs    x26, x26, x11
        ldp     x11, x15, [x0, #0x70]
        adcs    x19, x19, xzr
        stp     x26, x19, [x0, #0x60]
        umulh   x26, x4, x8
        adcs    x19, x11, xzr
        adcs    x11, x15, xzr
        adds    x12, x12, x13
        ldp     x13, x15, [x1, #0x40]
        adcs    x3, x3, x14
        stp     x19, x11, [x0, #0x70]
        mul     x19, x23, x4
        adcs    x25, x7, x25
        ldp     x7, x11, [x1, #0x50]
        adcs    x9, x16, x9
        adc     x26, x26, xzr
        umulh   x14, x23, x4
        adds    x19, x3, x19
        umulh   x3, x22, x22
        adcs    x25, x25, x14
        adcs    x9, x9, xzr
        adc     x26, x26, xzr
        adds    x10, x10, x10
        adcs    x12, x12, x12
        mul     x14, x23, x23
        adcs    x19, x19, x19
        adcs    x25, x25, x25
        adcs    x9, x9, x9
        mul     x22, x22, x22
        adcs    x26, x26, x26
        adc     x16, xzr, xzr
        adds    x3, x10, x3
        adcs    x10, x12, x14
        umulh   x23, x23, x23
        stp     x22, x3, [x0, #0x80]
        ldp     x22, x3, [x1, #0x70]
        umulh   x12, x4, x4
        adcs    x23, x19, x23
        stp     x10, x23, [x0, #0x90]
        ldp     x23, x19, [x0, #0x80]
        mul     x4, x4, x4
        adcs    x25, x25, x4
        mul     x4, x8, x8
        adcs    x9, x9, x12
        umulh   x8, x8, x8
        stp     x25, x9, [x0, #0xa0]
        adcs    x25, x26, x4
        umulh   x26, x2, x5
        adc     x4, x16, x8
        stp     x25, x4, [x0, #0xb0]
        umulh   x25, x2, x24
        mul     x4, x2, x6
        mul     x8, x2, x5
        mul     x9, x2, x24
        adds    x26, x26, x9
        mul     x9, x24, x6
        adcs    x25, x25, x4
        mul     x4, x5, x6
        umulh   x10, x2, x6
        umulh   x12, x5, x6
        adcs    x4, x10, x4
        mul     x10, x5, x24
        umulh   x14, x24, x6
        umulh   x16, x5, x24
        adcs    x9, x12, x9
        adc     x12, x14, xzr
        adds    x25, x25, x10
        umulh   x10, x2, x2
        adcs    x4, x4, x16
        adcs    x9, x9, xzr
        adc     x12, x12, xzr
        adds    x8, x8, x8
        adcs    x26, x26, x26
        umulh   x14, x5, x5
        adcs    x25, x25, x25
        adcs    x4, x4, x4
        adcs    x9, x9, x9
        adcs    x12, x12, x12
        adc     x16, xzr, xzr
        mul     x5, x5, x5
        mul     x2, x2, x2
        adds    x8, x8, x10
        adcs    x26, x26, x5
        ldp     x5, x10, [x0, #0x90]
        adcs    x25, x25, x14
        stp     x26, x25, [x0, #0xd0]
        mul     x25, x24, x24
        stp     x2, x8, [x0, #0xc0]
        ldp     x26, x2, [x0, #0xa0]
        umulh   x24, x24, x24
        ldp     x8, x14, [x0, #0xb0]
        adcs    x25, x4, x25
        mul     x4, x6, x6
        adcs    x24, x9, x24
        stp     x25, x24, [x0, #0xe0]
        umulh   x24, x6, x6
        ldp     x25, x6, [x0, #0xd0]
        adcs    x4, x12, x4
        adc     x24, x16, x24
        subs    x21, x13, x21
        sbcs    x20, x15, x20
        stp     x4, x24, [x0, #0xf0]
        sbcs    x22, x7, x22
        sbcs    x24, x11, x3
        csetm   x3, lo
        cmn     x3, #1
        eor     x20, x20, x3
        eor     x22, x22, x3
        eor     x24, x24, x3
        eor     x21, x21, x3
        adcs    x21, x21, xzr
        adcs    x20, x20, xzr
        umulh   x3, x21, x21
        adcs    x22, x22, xzr
        adcs    x24, x24, xzr
        umulh   x4, x21, x20
        mul     x7, x21, x22
        mul     x9, x21, x20
        adds    x4, x4, x7
        mul     x7, x22, x24
        umulh   x11, x21, x22
        mul     x12, x20, x24
        mul     x13, x21, x24
        umulh   x15, x21, x24
        adcs    x11, x11, x13
        umulh   x13, x20, x24
        adcs    x12, x15, x12
        umulh   x15, x22, x24
        adcs    x7, x13, x7
        adc     x13, x15, xzr
        mul     x15, x20, x22
        umulh   x16, x20, x22
        adds    x11, x11, x15
        mul     x15, x20, x20
        adcs    x12, x12, x16
        adcs    x7, x7, xzr
        adc     x13, x13, xzr
        adds    x9, x9, x9
        umulh   x20, x20, x20
        adcs    x4, x4, x4
        adcs    x11, x11, x11
        adcs    x12, x12, x12
        adcs    x7, x7, x7
        mul     x21, x21, x21
        adcs    x13, x13, x13
        adc     x16, xzr, xzr
        adds    x3, x9, x3
        mul     x9, x22, x22
        adcs    x4, x4, x15
        ldp     x15, x17, [x0, #0xf0]
        adcs    x20, x11, x20
        umulh   x22, x22, x22
        adcs    x9, x12, x9
        mul     x11, x24, x24
        adcs    x22, x7, x22
        umulh   x24, x24, x24
        ldp     x7, x12, [x0, #0xe0]
        adcs    x11, x13, x11
        adc     x24, x16, x24
        subs    x21, x23, x21
        sbcs    x23, x19, x3
        ldp     x19, x3, [x0, #0xc0]
        sbcs    x4, x5, x4
        ldp     x5, x13, [x0, #0xa0]
        sbcs    x20, x10, x20
        sbcs    x26, x26, x9
        ldp     x9, x10, [x0, #0xb0]
        sbcs    x22, x2, x22
        sbcs    x2, x8, x11
        ldp     x8, x11, [x1, #0x80]
        sbcs    x24, x14, x24
        csetm   x14, lo
        adds    x21, x21, x19
        adcs    x23, x23, x3
        ldp     x19, x3, [x1, #0x90]
        adcs    x25, x4, x25
        adcs    x20, x20, x6
        mul     x4, x8, x11
        adcs    x26, x26, x7
        ldp     x6, x7, [x0, #0xc0]
        adcs    x22, x22, x12
        umulh   x12, x8, x11
        adcs    x2, x2, x15
        adcs    x24, x24, x17
        ldp     x15, x16, [x0, #0xe0]
        adc     x14, x14, xzr
        mul     x17, x8, x19
        adds    x21, x5, x21
        adcs    x23, x13, x23
        adcs    x25, x9, x25
        stp     x21, x23, [x0, #0xa0]
        adcs    x21, x10, x20
        ldp     x23, x20, [x1, #0xa0]
        stp     x25, x21, [x0, #0xb0]
        umulh   x21, x8, x19
        ldp     x25, x5, [x1, #0xb0]
        adcs    x26, x6, x26
        adcs    x22, x7, x22
        ldp     x6, x7, [x0, #0xf0]
        ldp     x9, x10, [x0, #0xd0]
        stp     x26, x22, [x0, #0xc0]
        mul     x22, x8, x3
        umulh   x26, x8, x3
        adcs    x2, x9, x2
        umulh   x9, x19, x19
        adcs    x24, x10, x24
        ldp     x10, x13, [x1, #0xa0]
        stp     x2, x24, [x0, #0xd0]
        adcs    x24, x15, x14
        ldp     x2, x14, [x1, #0x80]
        adcs    x15, x16, xzr
        mul     x16, x11, x3
        stp     x24, x15, [x0, #0xe0]
        adcs    x24, x6, xzr
        ldp     x6, x15, [x1, #0xb0]
        adcs    x7, x7, xzr
        adds    x12, x12, x17
        adcs    x21, x21, x22
        stp     x24, x7, [x0, #0xf0]
        umulh   x22, x11, x3
        adcs    x24, x26, x16
        mul     x26, x19, x3
        umulh   x7, x19, x3
        mul     x16, x11, x19
        adcs    x22, x22, x26
        adc     x26, x7, xzr
        umulh   x7, x11, x19
        adds    x21, x21, x16
        umulh   x16, x8, x8
        adcs    x24, x24, x7
        adcs    x22, x22, xzr
        adc     x26, x26, xzr
        adds    x4, x4, x4
        adcs    x7, x12, x12
        mul     x12, x11, x11
        adcs    x21, x21, x21
        adcs    x24, x24, x24
        adcs    x22, x22, x22
        umulh   x11, x11, x11
        adcs    x26, x26, x26
        adc     x17, xzr, xzr
        adds    x4, x4, x16
        adcs    x7, x7, x12
        mul     x8, x8, x8
        ldp     x12, x16, [x1, #0x90]
        adcs    x21, x21, x11
        stp     x7, x21, [x0, #0x110]
        ldp     x21, x7, [x0, #0x40]
        mul     x19, x19, x19
        stp     x8, x4, [x0, #0x100]
        adcs    x24, x24, x19
        mul     x19, x3, x3
        adcs    x22, x22, x9
        stp     x24, x22, [x0, #0x120]
        umulh   x22, x3, x3
        adcs    x24, x26, x19
        umulh   x26, x23, x20
        adc     x22, x17, x22
        stp     x24, x22, [x0, #0x130]
        mul     x22, x23, x20
        mul     x24, x23, x25
        umulh   x19, x23, x25
        adds    x24, x26, x24
        umulh   x26, x23, x5
        mul     x3, x23, x5
        mul     x4, x20, x5
        adcs    x19, x19, x3
        umulh   x3, x20, x5
        adcs    x26, x26, x4
        mul     x4, x25, x5
        umulh   x8, x25, x5
        adcs    x3, x3, x4
        mul     x4, x20, x25
        adc     x8, x8, xzr
        umulh   x9, x20, x25
        adds    x19, x19, x4
        umulh   x4, x23, x23
        adcs    x26, x26, x9
        adcs    x3, x3, xzr
        adc     x8, x8, xzr
        adds    x22, x22, x22
        adcs    x24, x24, x24
        mul     x9, x20, x20
        adcs    x19, x19, x19
        adcs    x26, x26, x26
        adcs    x3, x3, x3
        umulh   x20, x20, x20
        adcs    x8, x8, x8
        mul     x23, x23, x23
        adc     x11, xzr, xzr
        adds    x22, x22, x4
        adcs    x24, x24, x9
        ldp     x4, x9, [x0, #0x90]
        adcs    x19, x19, x20
        stp     x24, x19, [x0, #0x150]
        umulh   x24, x25, x25
        stp     x23, x22, [x0, #0x140]
        ldp     x22, x23, [x0, #0x50]
        ldp     x19, x20, [x0, #0x80]
        mul     x25, x25, x25
        adcs    x25, x26, x25
        mul     x26, x5, x5
        adcs    x24, x3, x24
        stp     x25, x24, [x0, #0x160]
        ldp     x24, x25, [x0, #0x70]
        umulh   x3, x5, x5
        adcs    x26, x8, x26
        adc     x3, x11, x3
        subs    x2, x2, x10
        sbcs    x5, x14, x13
        stp     x26, x3, [x0, #0x170]
        sbcs    x26, x12, x6
        sbcs    x3, x16, x15
        csetm   x6, lo
        eor     x2, x2, x6
        cmn     x6, #1
        eor     x3, x3, x6
        adcs    x2, x2, xzr
        eor     x5, x5, x6
        eor     x26, x26, x6
        adcs    x5, x5, xzr
        umulh   x6, x2, x2
        adcs    x26, x26, xzr
        adcs    x3, x3, xzr
        umulh   x8, x2, x5
        mul     x10, x2, x5
        mul     x11, x2, x26
        adds    x8, x8, x11
        mul     x11, x2, x3
        umulh   x12, x2, x3
        umulh   x13, x2, x26
        adcs    x11, x13, x11
        mul     x13, x5, x3
        umulh   x14, x5, x3
        adcs    x12, x12, x13
        mul     x13, x26, x3
        umulh   x15, x26, x3
        adcs    x13, x14, x13
        mul     x14, x5, x26
        adc     x15, x15, xzr
        umulh   x16, x5, x26
        adds    x11, x11, x14
        mul     x2, x2, x2
        adcs    x12, x12, x16
        adcs    x13, x13, xzr
        adc     x14, x15, xzr
        adds    x10, x10, x10
        mul     x15, x5, x5
        adcs    x8, x8, x8
        adcs    x11, x11, x11
        adcs    x12, x12, x12
        umulh   x5, x5, x5
        adcs    x13, x13, x13
        adcs    x14, x14, x14
        adc     x16, xzr, xzr
        adds    x6, x10, x6
        adcs    x8, x8, x15
        mul     x10, x26, x26
        adcs    x5, x11, x5
        umulh   x26, x26, x26
        adcs    x10, x12, x10
        ldp     x11, x12, [x1, #0x30]
        adcs    x26, x13, x26
        mul     x13, x3, x3
        umulh   x3, x3, x3
        adcs    x13, x14, x13
        adc     x3, x16, x3
        ldp     x14, x15, [x0, #0x100]
        subs    x2, x14, x2
        sbcs    x6, x15, x6
        ldp     x14, x15, [x0, #0x120]
        ldp     x16, x17, [x0, #0x110]
        sbcs    x8, x16, x8
        sbcs    x5, x17, x5
        sbcs    x10, x14, x10
        sbcs    x26, x15, x26
        ldp     x14, x15, [x0, #0x130]
        sbcs    x13, x14, x13
        sbcs    x3, x15, x3
        ldp     x14, x15, [x0, #0x140]
        csetm   x16, lo
        adds    x2, x2, x14
        adcs    x6, x6, x15
        ldp     x14, x15, [x0, #0x150]
        adcs    x8, x8, x14
        adcs    x5, x5, x15
        ldp     x14, x15, [x0, #0x160]
        adcs    x10, x10, x14
        adcs    x26, x26, x15
        ldp     x14, x15, [x0, #0x170]
        adcs    x13, x13, x14
        adcs    x3, x3, x15
        adc     x14, x16, xzr
        ldp     x15, x16, [x0, #0x120]
        adds    x2, x15, x2
        adcs    x6, x16, x6
        stp     x2, x6, [x0, #0x120]
        ldp     x2, x6, [x1]
        ldp     x15, x16, [x0, #0x130]
        adcs    x8, x15, x8
        adcs    x5, x16, x5
        stp     x8, x5, [x0, #0x130]
        ldp     x5, x8, [x1, #0x10]
        ldp     x15, x16, [x0, #0x140]
        adcs    x10, x15, x10
        adcs    x26, x16, x26
        stp     x10, x26, [x0, #0x140]
        ldp     x26, x10, [x1, #0x50]
        ldp     x15, x16, [x0, #0x150]
        adcs    x13, x15, x13
        adcs    x3, x16, x3
        stp     x13, x3, [x0, #0x150]
        ldp     x3, x13, [x1, #0x60]
        ldp     x15, x16, [x0, #0x160]
        adcs    x14, x15, x14
        adcs    x15, x16, xzr
        stp     x14, x15, [x0, #0x160]
        ldp     x14, x15, [x1, #0x20]
        ldp     x16, x17, [x0, #0x170]
        adcs    x16, x16, xzr
        adcs    x17, x17, xzr
        stp     x16, x17, [x0, #0x170]
        adds    x21, x21, x19
        adcs    x19, x7, x20
        ldp     x20, x7, [x1, #0x40]
        stp     x21, x19, [sp, #0x40]
        adcs    x21, x22, x4
        ldp     x22, x19, [x1, #0x70]
        adcs    x23, x23, x9
        stp     x21, x23, [sp, #0x50]
        ldp     x21, x23, [x0, #0x60]
        ldp     x4, x9, [x0, #0xa0]
        adcs    x21, x21, x4
        adcs    x23, x23, x9
        ldp     x4, x9, [x0, #0xb0]
        stp     x21, x23, [sp, #0x60]
        ldp     x21, x23, [sp, #0x40]
        adcs    x24, x24, x4
        adcs    x25, x25, x9
        ldp     x4, x9, [sp, #0x40]
        stp     x24, x25, [sp, #0x70]
        ldp     x24, x25, [x0, #0x100]
        ldp     x16, x17, [x0, #0xc0]
        adcs    x24, x16, x24
        adcs    x25, x17, x25
        stp     x24, x25, [sp, #0x80]
        ldp     x24, x25, [x0, #0xd0]
        ldp     x16, x17, [x0, #0x110]
        adcs    x24, x24, x16
        adcs    x25, x25, x17
        stp     x24, x25, [sp, #0x90]
        ldp     x24, x25, [x0, #0xe0]
        ldp     x16, x17, [x0, #0x120]
        adcs    x24, x24, x16
        adcs    x25, x25, x17
        stp     x24, x25, [sp, #0xa0]
        ldp     x24, x25, [x0, #0x130]
        ldp     x16, x17, [x0, #0xf0]
        adcs    x24, x16, x24
        adcs    x25, x17, x25
        stp     x24, x25, [sp, #0xb0]
        ldp     x24, x25, [sp, #0x40]
        ldp     x16, x17, [x0, #0x140]
        adcs    x16, x16, xzr
        adcs    x17, x17, xzr
        stp     x16, x17, [x0, #0x140]
        ldp     x16, x17, [x0, #0x150]
        adcs    x16, x16, xzr
        adcs    x17, x17, xzr
        stp     x16, x17, [x0, #0x150]
        ldp     x16, x17, [x0, #0x160]
        adcs    x16, x16, xzr
        adcs    x17, x17, xzr
        stp     x16, x17, [x0, #0x160]
        ldp     x16, x17, [x0, #0x170]
        adcs    x16, x16, xzr
        adcs    x17, x17, xzr
        subs    x20, x2, x20
        sbcs    x2, x6, x7
        stp     x16, x17, [x0, #0x170]
        ldp     x6, x7, [sp, #0x50]
        sbcs    x26, x5, x26
        sbcs    x5, x8, x10
        ldp     x8, x10, [sp, #0x50]
        sbcs    x3, x14, x3
        sbcs    x13, x15, x13
        ldp     x14, x15, [sp, #0x60]
        sbcs    x22, x11, x22
        sbcs    x19, x12, x19
        ldp     x11, x12, [sp, #0x70]
        csetm   x16, lo
        eor     x2, x2, x16
        cmn     x16, #1
        eor     x26, x26, x16
        eor     x5, x5, x16
        eor     x3, x3, x16
        eor     x20, x20, x16
        adcs    x20, x20, xzr
        eor     x13, x13, x16
        eor     x22, x22, x16
        adcs    x2, x2, xzr
        adcs    x26, x26, xzr
        stp     x20, x2, [sp, #0x40]
        eor     x19, x19, x16
        adcs    x20, x5, xzr
        ldp     x2, x5, [sp, #0x70]
        adcs    x3, x3, xzr
        adcs    x13, x13, xzr
        adcs    x22, x22, xzr
        adcs    x19, x19, xzr
        ldp     x16, x17, [sp, #0x70]
        stp     x22, x19, [sp, #0x70]
        ldp     x22, x19, [x0]
        adds    x21, x22, x21
        adcs    x22, x19, x23
        stp     x21, x22, [x0, #0x40]
        ldp     x21, x22, [sp, #0x40]
        ldp     x23, x19, [x0, #0x10]
        adcs    x23, x23, x6
        adcs    x19, x19, x7
        stp     x23, x19, [x0, #0x50]
        ldp     x23, x19, [sp, #0x50]
        stp     x26, x20, [sp, #0x50]
        ldp     x26, x20, [sp, #0x60]
        ldp     x6, x7, [x0, #0x20]
        adcs    x26, x6, x26
        adcs    x20, x7, x20
        stp     x26, x20, [x0, #0x60]
        umulh   x26, x21, x22
        ldp     x20, x6, [x0, #0x30]
        adcs    x20, x20, x11
        adcs    x6, x6, x12
        stp     x20, x6, [x0, #0x70]
        mul     x20, x21, x22
        ldp     x6, x7, [sp, #0x50]
        ldp     x11, x12, [sp, #0x80]
        adcs    x24, x24, x11
        adcs    x25, x25, x12
        stp     x24, x25, [x0, #0x80]
        umulh   x24, x21, x6
        ldp     x25, x11, [sp, #0x90]
        adcs    x25, x8, x25
        adcs    x8, x10, x11
        stp     x25, x8, [x0, #0x90]
        mul     x25, x21, x6
        ldp     x8, x10, [sp, #0x60]
        stp     x3, x13, [sp, #0x60]
        mul     x3, x21, x7
        ldp     x11, x12, [sp, #0xa0]
        adcs    x11, x14, x11
        adcs    x12, x15, x12
        stp     x11, x12, [x0, #0xa0]
        umulh   x11, x21, x7
        ldp     x12, x13, [sp, #0xb0]
        adcs    x12, x16, x12
        adcs    x13, x17, x13
        ldp     x14, x15, [sp, #0x80]
        stp     x12, x13, [x0, #0xb0]
        ldp     x12, x13, [x0, #0x140]
        adcs    x12, x14, x12
        adcs    x13, x15, x13
        stp     x12, x13, [x0, #0xc0]
        ldp     x12, x13, [sp, #0x90]
        ldp     x14, x15, [x0]
        ldp     x16, x17, [x0, #0x150]
        adcs    x12, x12, x16
        adcs    x13, x13, x17
        stp     x12, x13, [x0, #0xd0]
        ldp     x12, x13, [sp, #0xa0]
        ldp     x16, x17, [x0, #0x160]
        adcs    x12, x12, x16
        adcs    x13, x13, x17
        stp     x12, x13, [x0, #0xe0]
        ldp     x12, x13, [sp, #0xb0]
        ldp     x16, x17, [x0, #0x170]
        adcs    x12, x12, x16
        adcs    x13, x13, x17
        stp     x12, x13, [x0, #0xf0]
        mul     x12, x22, x7
        ldp     x13, x16, [x0, #0x140]
        adcs    x13, x13, xzr
        adcs    x16, x16, xzr
        stp     x13, x16, [x0, #0x100]
        ldp     x13, x16, [x0, #0x150]
        adcs    x13, x13, xzr
        adcs    x16, x16, xzr
        stp     x13, x16, [x0, #0x110]
        umulh   x13, x22, x7
        ldp     x16, x17, [x0, #0x160]
        adcs    x16, x16, xzr
        adcs    x17, x17, xzr
        stp     x16, x17, [x0, #0x120]
        ldp     x16, x17, [x0, #0x170]
        adcs    x16, x16, xzr
        adcs    x17, x17, xzr
        stp     x16, x17, [x0, #0x130]
        adds    x25, x26, x25
        adcs    x24, x24, x3
        adcs    x26, x11, x12
        umulh   x3, x6, x7
        ldp     x11, x12, [x0, #0x80]
        mul     x16, x6, x7
        adcs    x13, x13, x16
        adc     x3, x3, xzr
        mul     x16, x22, x6
        adds    x24, x24, x16
        umulh   x16, x22, x6
        adcs    x26, x26, x16
        adcs    x13, x13, xzr
        adc     x3, x3, xzr
        adds    x20, x20, x20
        adcs    x25, x25, x25
        adcs    x24, x24, x24
        adcs    x26, x26, x26
        adcs    x13, x13, x13
        adcs    x3, x3, x3
        umulh   x16, x21, x21
        mul     x21, x21, x21
        adc     x17, xzr, xzr
        adds    x20, x20, x16
        stp     x21, x20, [sp, #0xc0]
        mul     x21, x22, x22
        adcs    x21, x25, x21
        umulh   x22, x22, x22
        adcs    x22, x24, x22
        stp     x21, x22, [sp, #0xd0]
        mul     x21, x6, x6
        adcs    x21, x26, x21
        umulh   x22, x6, x6
        adcs    x22, x13, x22
        ldp     x24, x25, [x0, #0x20]
        ldp     x26, x20, [x0, #0x90]
        mul     x6, x7, x7
        adcs    x3, x3, x6
        umulh   x6, x7, x7
        adc     x6, x17, x6
        ldp     x7, x13, [x0, #0xa0]
        adds    x11, x11, x14
        adcs    x12, x12, x15
        ldp     x14, x15, [x0, #0x10]
        adcs    x26, x26, x14
        adcs    x20, x20, x15
        adcs    x24, x7, x24
        stp     x26, x20, [x0, #0x90]
        ldp     x26, x20, [x1]
        adcs    x25, x13, x25
        stp     x24, x25, [x0, #0xa0]
        ldp     x24, x25, [x0, #0xb0]
        stp     x11, x12, [x0, #0x80]
        ldp     x7, x11, [sp, #0x70]
        mul     x12, x7, x11
        ldp     x13, x14, [x0, #0x30]
        adcs    x24, x24, x13
        adcs    x25, x25, x14
        ldp     x13, x14, [x0, #0xc0]
        adcs    x4, x13, x4
        adcs    x9, x14, x9
        ldp     x13, x14, [x0, #0xd0]
        adcs    x23, x13, x23
        adcs    x19, x14, x19
        stp     x4, x9, [x0, #0xc0]
        ldp     x4, x9, [sp, #0x60]
        stp     x24, x25, [x0, #0xb0]
        umulh   x24, x4, x9
        ldp     x25, x13, [x0, #0xe0]
        adcs    x25, x25, x8
        adcs    x8, x13, x10
        ldp     x10, x13, [sp, #0x40]
        stp     x25, x8, [x0, #0xe0]
        stp     x23, x19, [x0, #0xd0]
        ldp     x23, x25, [sp, #0x70]
        ldp     x19, x8, [x0, #0xf0]
        adcs    x19, x19, x2
        adcs    x2, x8, x5
        ldp     x5, x8, [sp, #0x80]
        ldp     x14, x15, [x0, #0x100]
        stp     x19, x2, [x0, #0xf0]
        ldp     x19, x2, [x0, #0x130]
        adcs    x5, x14, x5
        adcs    x8, x15, x8
        ldp     x14, x15, [sp, #0x90]
        stp     x5, x8, [x0, #0x100]
        ldp     x5, x8, [x0, #0x110]
        adcs    x5, x5, x14
        adcs    x8, x8, x15
        ldp     x14, x15, [x0, #0x120]
        stp     x5, x8, [x0, #0x110]
        ldp     x5, x8, [sp, #0xa0]
        adcs    x5, x14, x5
        adcs    x8, x15, x8
        ldp     x14, x15, [x0, #0x140]
        stp     x5, x8, [x0, #0x120]
        ldp     x5, x8, [sp, #0xb0]
        adcs    x19, x19, x5
        ldp     x5, x16, [x0, #0x150]
        adcs    x2, x2, x8
        stp     x19, x2, [x0, #0x130]
        adcs    x19, x14, xzr
        ldp     x2, x8, [x0, #0x160]
        adcs    x14, x15, xzr
        stp     x19, x14, [x0, #0x140]
        adcs    x19, x5, xzr
        ldp     x5, x14, [sp, #0x50]
        adcs    x15, x16, xzr
        stp     x19, x15, [x0, #0x150]
        adcs    x19, x2, xzr
        ldp     x2, x15, [x0, #0x170]
        adcs    x8, x8, xzr
        stp     x19, x8, [x0, #0x160]
        adcs    x19, x2, xzr
        adcs    x2, x15, xzr
        stp     x3, x6, [sp, #0xf0]
        mul     x3, x4, x11
        ldp     x6, x8, [sp, #0x60]
        stp     x21, x22, [sp, #0xe0]
        stp     x19, x2, [x0, #0x170]
        mul     x21, x4, x9
        mul     x22, x4, x7
        umulh   x19, x4, x11
        adds    x22, x24, x22
        umulh   x24, x4, x7
        mul     x2, x9, x9
        adcs    x24, x24, x3
        umulh   x3, x9, x11
        mul     x15, x9, x11
        mul     x16, x9, x7
        adcs    x19, x19, x15
        adcs    x3, x3, x12
        umulh   x12, x7, x11
        umulh   x15, x9, x7
        adc     x12, x12, xzr
        adds    x24, x24, x16
        adcs    x19, x19, x15
        adcs    x3, x3, xzr
        adc     x12, x12, xzr
        adds    x21, x21, x21
        adcs    x22, x22, x22
        umulh   x9, x9, x9
        adcs    x24, x24, x24
        adcs    x19, x19, x19
        adcs    x3, x3, x3
        adcs    x12, x12, x12
        adc     x15, xzr, xzr
        umulh   x16, x4, x4
        adds    x21, x21, x16
        adcs    x22, x22, x2
        adcs    x24, x24, x9
        ldp     x2, x9, [x1, #0xb0]
        stp     x22, x24, [sp, #0x110]
        ldp     x22, x24, [x1, #0x90]
        mul     x4, x4, x4
        stp     x4, x21, [sp, #0x100]
        ldp     x21, x4, [x1, #0x20]
        mul     x16, x7, x7
        umulh   x7, x7, x7
        adcs    x19, x19, x16
        adcs    x3, x3, x7
        ldp     x7, x16, [x1, #0xa0]
        umulh   x17, x11, x11
        mul     x11, x11, x11
        adcs    x11, x12, x11
        adc     x12, x15, x17
        subs    x6, x10, x6
        sbcs    x8, x13, x8
        sbcs    x23, x5, x23
        sbcs    x25, x14, x25
        csetm   x5, lo
        eor     x25, x25, x5
        cmn     x5, #1
        eor     x8, x8, x5
        eor     x6, x6, x5
        adcs    x6, x6, xzr
        adcs    x8, x8, xzr
        stp     x11, x12, [sp, #0x130]
        eor     x23, x23, x5
        adcs    x23, x23, xzr
        adcs    x25, x25, xzr
        umulh   x5, x6, x6
        mul     x10, x6, x8
        mul     x11, x6, x23
        umulh   x12, x6, x8
        adds    x11, x12, x11
        mul     x12, x23, x25
        umulh   x13, x6, x23
        umulh   x14, x8, x23
        mul     x15, x6, x25
        umulh   x17, x8, x25
        adcs    x13, x13, x15
        umulh   x15, x6, x25
        stp     x19, x3, [sp, #0x120]
        mul     x19, x8, x25
        adcs    x19, x15, x19
        adcs    x3, x17, x12
        mul     x12, x8, x23
        mul     x6, x6, x6
        umulh   x15, x23, x25
        umulh   x17, x8, x8
        mul     x8, x8, x8
        adc     x15, x15, xzr
        adds    x12, x13, x12
        adcs    x19, x19, x14
        mul     x13, x23, x23
        adcs    x3, x3, xzr
        adc     x14, x15, xzr
        adds    x10, x10, x10
        adcs    x11, x11, x11
        umulh   x23, x23, x23
        adcs    x12, x12, x12
        adcs    x19, x19, x19
        adcs    x3, x3, x3
        adcs    x14, x14, x14
        adc     x15, xzr, xzr
        adds    x5, x10, x5
        adcs    x8, x11, x8
        adcs    x10, x12, x17
        umulh   x11, x25, x25
        adcs    x19, x19, x13
        adcs    x23, x3, x23
        ldp     x3, x12, [x1, #0x10]
        mul     x25, x25, x25
        adcs    x25, x14, x25
        adc     x11, x15, x11
        ldp     x13, x14, [x1, #0x80]
        subs    x26, x26, x13
        sbcs    x20, x20, x14
        ldp     x13, x14, [x1, #0x30]
        sbcs    x22, x3, x22
        sbcs    x24, x12, x24
        ldp     x3, x12, [sp, #0xc0]
        sbcs    x21, x21, x7
        sbcs    x4, x4, x16
        ldp     x7, x15, [sp, #0xd0]
        sbcs    x2, x13, x2
        sbcs    x9, x14, x9
        ldp     x13, x14, [sp, #0xe0]
        csetm   x16, lo
        subs    x3, x3, x6
        eor     x22, x22, x16
        eor     x26, x26, x16
        eor     x20, x20, x16
        eor     x4, x4, x16
        eor     x6, x9, x16
        eor     x24, x24, x16
        eor     x21, x21, x16
        eor     x2, x2, x16
        sbcs    x5, x12, x5
        sbcs    x7, x7, x8
        ldp     x8, x9, [sp, #0xe0]
        sbcs    x10, x15, x10
        sbcs    x19, x8, x19
        ldp     x8, x12, [sp, #0xf0]
        sbcs    x23, x9, x23
        sbcs    x25, x8, x25
        ldp     x8, x9, [sp, #0x100]
        sbcs    x11, x12, x11
        csetm   x12, lo
        cmn     x16, #1
        adcs    x26, x26, xzr
        adcs    x20, x20, xzr
        stp     x26, x20, [sp, #0x40]
        adcs    x22, x22, xzr
        adcs    x24, x24, xzr
        ldp     x26, x20, [sp, #0x120]
        stp     x22, x24, [sp, #0x50]
        adcs    x21, x21, xzr
        adcs    x22, x4, xzr
        ldp     x24, x4, [sp, #0x110]
        adcs    x2, x2, xzr
        stp     x21, x22, [sp, #0x60]
        adcs    x21, x6, xzr
        adds    x22, x3, x8
        ldp     x3, x6, [sp, #0x40]
        stp     x2, x21, [sp, #0x70]
        adcs    x21, x5, x9
        ldp     x2, x5, [sp, #0x50]
        ldp     x8, x9, [sp, #0x130]
        adcs    x24, x7, x24
        ldp     x7, x15, [sp, #0x110]
        adcs    x4, x10, x4
        ldp     x10, x16, [sp, #0xd0]
        umulh   x17, x3, x6
        adcs    x26, x19, x26
        adcs    x23, x23, x20
        adcs    x25, x25, x8
        ldp     x19, x20, [sp, #0xf0]
        adcs    x8, x11, x9
        adc     x9, x12, xzr
        adds    x22, x13, x22
        umulh   x11, x3, x2
        adcs    x21, x14, x21
        adcs    x24, x19, x24
        stp     x22, x21, [sp, #0xe0]
        adcs    x21, x20, x4
        ldp     x22, x19, [sp, #0x130]
        mul     x20, x3, x6
        stp     x24, x21, [sp, #0xf0]
        ldp     x21, x24, [sp, #0x100]
        adcs    x21, x21, x26
        ldp     x26, x4, [x0, #0x50]
        adcs    x23, x24, x23
        ldp     x24, x12, [x0, #0x60]
        adcs    x25, x7, x25
        stp     x21, x23, [sp, #0x100]
        adcs    x21, x15, x8
        ldp     x23, x7, [sp, #0x120]
        mul     x8, x3, x2
        ldp     x13, x14, [sp, #0xe0]
        stp     x25, x21, [sp, #0x110]
        adcs    x21, x23, x9
        adcs    x23, x7, xzr
        stp     x21, x23, [sp, #0x120]
        adcs    x21, x22, xzr
        adcs    x22, x19, xzr
        umulh   x23, x3, x5
        adds    x25, x17, x8
        ldp     x19, x7, [sp, #0xc0]
        stp     x21, x22, [sp, #0x130]
        ldp     x21, x22, [sp, #0x110]
        mul     x8, x3, x5
        adcs    x8, x11, x8
        mul     x9, x6, x5
        adcs    x23, x23, x9
        umulh   x9, x6, x5
        mul     x11, x2, x5
        adcs    x9, x9, x11
        umulh   x11, x2, x5
        adc     x11, x11, xzr
        ldp     x15, x17, [x0, #0x40]
        subs    x19, x15, x19
        sbcs    x7, x17, x7
        sbcs    x26, x26, x10
        mul     x10, x6, x2
        sbcs    x4, x4, x16
        sbcs    x24, x24, x13
        ldp     x13, x15, [sp, #0xf0]
        sbcs    x12, x12, x14
        stp     x19, x7, [x0, #0x40]
        umulh   x19, x6, x2
        ldp     x7, x14, [sp, #0x120]
        stp     x26, x4, [x0, #0x50]
        ldp     x26, x4, [sp, #0x130]
        stp     x24, x12, [x0, #0x60]
        umulh   x24, x3, x3
        ldp     x12, x16, [x0, #0x70]
        mul     x3, x3, x3
        sbcs    x12, x12, x13
        sbcs    x13, x16, x15
        ldp     x15, x16, [sp, #0x100]
        stp     x12, x13, [x0, #0x70]
        ldp     x12, x13, [x0, #0x80]
        sbcs    x12, x12, x15
        sbcs    x13, x13, x16
        stp     x12, x13, [x0, #0x80]
        umulh   x12, x6, x6
        ldp     x13, x15, [x0, #0x90]
        mul     x6, x6, x6
        sbcs    x21, x13, x21
        sbcs    x22, x15, x22
        ldp     x13, x15, [x0, #0xa0]
        stp     x21, x22, [x0, #0x90]
        ldp     x21, x22, [sp, #0x70]
        sbcs    x7, x13, x7
        sbcs    x13, x15, x14
        ldp     x14, x15, [x0, #0xb0]
        stp     x7, x13, [x0, #0xa0]
        mul     x7, x2, x2
        umulh   x2, x2, x2
        sbcs    x26, x14, x26
        sbcs    x4, x15, x4
        ldp     x13, x14, [x0, #0x130]
        stp     x26, x4, [x0, #0xb0]
        ldp     x26, x4, [x0, #0xc0]
        sbcs    x26, x26, xzr
        ldp     x15, x16, [x0, #0x140]
        sbcs    x4, x4, xzr
        stp     x26, x4, [x0, #0xc0]
        ldp     x26, x4, [x0, #0xd0]
        sbcs    x26, x26, xzr
        sbcs    x4, x4, xzr
        stp     x26, x4, [x0, #0xd0]
        mul     x26, x5, x5
        umulh   x4, x5, x5
        ldp     x5, x17, [x0, #0xe0]
        sbcs    x5, x5, xzr
        sbcs    x17, x17, xzr
        stp     x5, x17, [x0, #0xe0]
        ldp     x5, x17, [x0, #0xf0]
        sbcs    x5, x5, xzr
        sbcs    x17, x17, xzr
        stp     x5, x17, [x0, #0xf0]
        ldp     x5, x17, [x0, #0x100]
        sbcs    x5, x5, xzr
        sbcs    x17, x17, xzr
        stp     x5, x17, [x0, #0x100]
        ldp     x5, x17, [x0, #0x110]
        sbcs    x5, x5, xzr
        sbcs    x17, x17, xzr
        stp     x5, x17, [x0, #0x110]
        ldp     x5, x17, [x0, #0x120]
        sbcs    x5, x5, xzr
        sbcs    x17, x17, xzr
        stp     x5, x17, [x0, #0x120]
        sbcs    x5, x13, xzr
        sbcs    x13, x14, xzr
        sbcs    x14, x15, xzr
        stp     x5, x13, [x0, #0x130]
        mul     x5, x21, x22
        sbcs    x13, x16, xzr
        ldp     x15, x16, [x0, #0x150]
        stp     x14, x13, [x0, #0x140]
        sbcs    x13, x15, xzr
        sbcs    x14, x16, xzr
        ldp     x15, x16, [x0, #0x160]
        stp     x13, x14, [x0, #0x150]
        sbcs    x13, x15, xzr
        sbcs    x14, x16, xzr
        ldp     x15, x16, [x0, #0x170]
        stp     x13, x14, [x0, #0x160]
        umulh   x13, x21, x22
        sbcs    x14, x15, xzr
        sbcs    x15, x16, xzr
        adds    x8, x8, x10
        ldp     x10, x16, [sp, #0x60]
        adcs    x23, x23, x19
        stp     x14, x15, [x0, #0x170]
        adcs    x19, x9, xzr
        ldp     x9, x14, [sp, #0x40]
        adc     x11, x11, xzr
        adds    x20, x20, x20
        adcs    x25, x25, x25
        adcs    x8, x8, x8
        adcs    x23, x23, x23
        adcs    x19, x19, x19
        adcs    x11, x11, x11
        adc     x15, xzr, xzr
        adds    x24, x20, x24
        adcs    x25, x25, x6
        stp     x3, x24, [sp, #0xc0]
        adcs    x24, x8, x12
        umulh   x20, x10, x16
        adcs    x23, x23, x7
        ldp     x3, x6, [x1, #0x80]
        adcs    x19, x19, x2
        stp     x25, x24, [sp, #0xd0]
        adcs    x24, x11, x26
        ldp     x25, x26, [sp, #0x50]
        mul     x2, x10, x21
        adc     x4, x15, x4
        ldp     x7, x8, [sp, #0x60]
        stp     x23, x19, [sp, #0xe0]
        stp     x24, x4, [sp, #0xf0]
        umulh   x23, x10, x21
        ldp     x24, x19, [sp, #0x70]
        adds    x20, x20, x2
        mul     x2, x10, x22
        mul     x4, x10, x16
        adcs    x23, x23, x2
        umulh   x2, x10, x22
        mul     x11, x16, x22
        adcs    x2, x2, x11
        umulh   x11, x16, x22
        adcs    x5, x11, x5
        umulh   x11, x16, x21
        adc     x12, x13, xzr
        mul     x13, x16, x21
        adds    x23, x23, x13
        adcs    x2, x2, x11
        adcs    x5, x5, xzr
        adc     x11, x12, xzr
        adds    x4, x4, x4
        adcs    x20, x20, x20
        adcs    x23, x23, x23
        umulh   x12, x10, x10
        adcs    x2, x2, x2
        adcs    x5, x5, x5
        adcs    x11, x11, x11
        mul     x10, x10, x10
        mul     x13, x16, x16
        adc     x15, xzr, xzr
        adds    x4, x4, x12
        adcs    x20, x20, x13
        stp     x10, x4, [sp, #0x100]
        umulh   x4, x16, x16
        adcs    x23, x23, x4
        ldp     x4, x10, [x1, #0x50]
        stp     x20, x23, [sp, #0x110]
        mul     x23, x21, x21
        ldp     x20, x12, [x1, #0x40]
        umulh   x21, x21, x21
        adcs    x23, x2, x23
        ldp     x2, x13, [x1, #0x70]
        adcs    x21, x5, x21
        ldp     x5, x16, [x1, #0x60]
        stp     x23, x21, [sp, #0x120]
        mul     x21, x22, x22
        umulh   x22, x22, x22
        adcs    x21, x11, x21
        ldp     x23, x11, [x1, #0x90]
        adc     x22, x15, x22
        subs    x20, x20, x3
        sbcs    x3, x12, x6
        sbcs    x23, x4, x23
        sbcs    x4, x10, x11
        stp     x21, x22, [sp, #0x130]
        ldp     x21, x22, [x1, #0xa0]
        ldp     x1, x6, [x1, #0xb0]
        sbcs    x21, x5, x21
        sbcs    x22, x16, x22
        sbcs    x1, x2, x1
        sbcs    x2, x13, x6
        csetm   x5, lo
        subs    x6, x9, x7
        eor     x20, x20, x5
        eor     x3, x3, x5
        eor     x23, x23, x5
        eor     x4, x4, x5
        eor     x21, x21, x5
        eor     x22, x22, x5
        eor     x1, x1, x5
        eor     x2, x2, x5
        sbcs    x7, x14, x8
        sbcs    x24, x25, x24
        sbcs    x25, x26, x19
        ldp     x26, x19, [sp, #0xc0]
        csetm   x8, lo
        cmn     x5, #1
        ldp     x5, x9, [sp, #0xd0]
        adcs    x20, x20, xzr
        eor     x6, x6, x8
        eor     x7, x7, x8
        adcs    x3, x3, xzr
        eor     x24, x24, x8
        eor     x25, x25, x8
        adcs    x23, x23, xzr
        stp     x20, x3, [sp, #0x40]
        adcs    x20, x4, xzr
        ldp     x3, x4, [sp, #0x100]
        stp     x23, x20, [sp, #0x50]
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        adcs    x23, x1, xzr
        stp     x21, x22, [sp, #0x60]
        ldp     x21, x22, [sp, #0x40]
        adcs    x20, x2, xzr
        cmn     x8, #1
        stp     x23, x20, [sp, #0x70]
        adcs    x23, x6, xzr
        ldp     x20, x1, [sp, #0x50]
        adcs    x2, x7, xzr
        adcs    x24, x24, xzr
        umulh   x6, x23, x2
        ldp     x7, x8, [sp, #0x120]
        adcs    x25, x25, xzr
        mul     x10, x23, x24
        umulh   x11, x23, x24
        adds    x6, x6, x10
        umulh   x10, x23, x25
        mul     x12, x23, x25
        umulh   x13, x2, x25
        adcs    x11, x11, x12
        mul     x12, x23, x2
        mul     x14, x2, x25
        adcs    x10, x10, x14
        mul     x14, x24, x25
        adcs    x13, x13, x14
        umulh   x14, x24, x25
        adc     x14, x14, xzr
        umulh   x15, x24, x24
        mul     x16, x2, x24
        adds    x11, x11, x16
        umulh   x16, x2, x24
        mul     x24, x24, x24
        adcs    x10, x10, x16
        adcs    x13, x13, xzr
        adc     x14, x14, xzr
        adds    x12, x12, x12
        adcs    x6, x6, x6
        adcs    x11, x11, x11
        adcs    x10, x10, x10
        adcs    x13, x13, x13
        adcs    x14, x14, x14
        adc     x16, xzr, xzr
        umulh   x17, x23, x23
        mul     x23, x23, x23
        adds    x12, x12, x17
        mul     x17, x2, x2
        umulh   x2, x2, x2
        adcs    x6, x6, x17
        adcs    x2, x11, x2
        adcs    x24, x10, x24
        adcs    x10, x13, x15
        mul     x11, x21, x22
        mul     x13, x25, x25
        umulh   x25, x25, x25
        adcs    x13, x14, x13
        adc     x25, x16, x25
        umulh   x14, x21, x22
        subs    x23, x26, x23
        sbcs    x26, x19, x12
        ldp     x19, x12, [sp, #0xe0]
        sbcs    x5, x5, x6
        sbcs    x2, x9, x2
        ldp     x6, x9, [sp, #0xf0]
        sbcs    x24, x19, x24
        ldp     x19, x15, [sp, #0xe0]
        sbcs    x10, x12, x10
        ldp     x12, x16, [sp, #0xf0]
        sbcs    x12, x12, x13
        sbcs    x25, x16, x25
        mul     x13, x21, x20
        csetm   x16, lo
        adds    x23, x23, x3
        adcs    x26, x26, x4
        ldp     x3, x4, [sp, #0x110]
        adcs    x3, x5, x3
        adcs    x2, x2, x4
        umulh   x4, x21, x20
        adcs    x24, x24, x7
        adcs    x5, x10, x8
        ldp     x7, x8, [sp, #0x130]
        adcs    x7, x12, x7
        mul     x10, x21, x1
        adcs    x25, x25, x8
        adc     x8, x16, xzr
        adds    x12, x14, x13
        mul     x13, x22, x1
        adcs    x4, x4, x10
        umulh   x10, x21, x1
        umulh   x14, x22, x1
        adcs    x10, x10, x13
        mul     x13, x20, x1
        adcs    x13, x14, x13
        umulh   x14, x20, x1
        adc     x14, x14, xzr
        adds    x23, x19, x23
        mul     x19, x22, x20
        adcs    x26, x15, x26
        adcs    x3, x6, x3
        stp     x23, x26, [sp, #0xe0]
        umulh   x23, x22, x20
        ldp     x26, x6, [sp, #0x110]
        adcs    x2, x9, x2
        stp     x3, x2, [sp, #0xf0]
        ldp     x2, x3, [sp, #0x100]
        ldp     x9, x15, [sp, #0x120]
        adcs    x24, x2, x24
        ldp     x2, x16, [sp, #0xc0]
        adcs    x3, x3, x5
        adcs    x26, x26, x7
        umulh   x5, x21, x21
        stp     x24, x3, [sp, #0x100]
        ldp     x24, x3, [sp, #0x130]
        adcs    x25, x6, x25
        adcs    x6, x9, x8
        stp     x26, x25, [sp, #0x110]
        adcs    x25, x15, xzr
        ldp     x26, x7, [sp, #0xe0]
        mul     x8, x22, x22
        stp     x6, x25, [sp, #0x120]
        adcs    x24, x24, xzr
        ldp     x25, x6, [x0, #0x80]
        adcs    x3, x3, xzr
        adds    x19, x4, x19
        ldp     x4, x9, [x0, #0x90]
        adcs    x23, x10, x23
        umulh   x22, x22, x22
        stp     x24, x3, [sp, #0x130]
        adcs    x24, x13, xzr
        ldp     x3, x10, [x0, #0xb0]
        adc     x13, x14, xzr
        adds    x11, x11, x11
        adcs    x12, x12, x12
        adcs    x19, x19, x19
        mul     x14, x20, x20
        adcs    x23, x23, x23
        adcs    x24, x24, x24
        umulh   x20, x20, x20
        adcs    x13, x13, x13
        mul     x21, x21, x21
        adc     x15, xzr, xzr
        adds    x5, x11, x5
        adcs    x8, x12, x8
        adcs    x22, x19, x22
        ldp     x19, x11, [sp, #0x120]
        adcs    x23, x23, x14
        mul     x12, x1, x1
        adcs    x24, x24, x20
        stp     x21, x5, [sp, #0xc0]
        ldp     x21, x20, [sp, #0xd0]
        umulh   x1, x1, x1
        stp     x23, x24, [sp, #0xe0]
        adcs    x23, x13, x12
        ldp     x24, x5, [x0, #0xc0]
        ldp     x12, x13, [x0, #0x100]
        stp     x8, x22, [sp, #0xd0]
        ldp     x22, x8, [x0, #0xa0]
        adc     x1, x15, x1
        subs    x25, x25, x2
        ldp     x2, x14, [sp, #0xf0]
        sbcs    x6, x6, x16
        stp     x23, x1, [sp, #0xf0]
        ldp     x23, x1, [sp, #0x60]
        sbcs    x21, x4, x21
        ldp     x4, x15, [sp, #0x130]
        sbcs    x20, x9, x20
        ldp     x9, x16, [sp, #0x110]
        sbcs    x22, x22, x26
        sbcs    x26, x8, x7
        ldp     x7, x8, [sp, #0x70]
        sbcs    x2, x3, x2
        stp     x21, x20, [x0, #0x90]
        sbcs    x21, x10, x14
        stp     x25, x6, [x0, #0x80]
        ldp     x25, x20, [sp, #0x40]
        stp     x22, x26, [x0, #0xa0]
        ldp     x22, x26, [sp, #0x100]
        ldp     x3, x6, [x0, #0xd0]
        ldp     x10, x14, [x0, #0x120]
        stp     x2, x21, [x0, #0xb0]
        sbcs    x21, x24, x22
        sbcs    x22, x5, x26
        ldp     x24, x26, [x0, #0x130]
        sbcs    x2, x3, x9
        stp     x21, x22, [x0, #0xc0]
        umulh   x21, x23, x1
        ldp     x22, x3, [x0, #0xe0]
        sbcs    x5, x6, x16
        stp     x2, x5, [x0, #0xd0]
        sbcs    x22, x22, x19
        sbcs    x19, x3, x11
        mul     x2, x23, x1
        ldp     x3, x5, [x0, #0x140]
        ldp     x6, x9, [sp, #0x60]
        stp     x22, x19, [x0, #0xe0]
        mul     x22, x23, x8
        ldp     x19, x11, [x0, #0xf0]
        sbcs    x19, x19, x4
        mul     x4, x23, x7
        sbcs    x11, x11, x15
        stp     x19, x11, [x0, #0xf0]
        sbcs    x19, x12, xzr
        ldp     x11, x12, [sp, #0x70]
        sbcs    x13, x13, xzr
        stp     x19, x13, [x0, #0x100]
        ldp     x19, x13, [sp, #0x50]
        ldp     x15, x16, [x0, #0x110]
        sbcs    x15, x15, xzr
        sbcs    x16, x16, xzr
        sbcs    x10, x10, xzr
        umulh   x17, x23, x7
        stp     x15, x16, [x0, #0x110]
        sbcs    x14, x14, xzr
        stp     x10, x14, [x0, #0x120]
        sbcs    x24, x24, xzr
        ldp     x10, x14, [sp, #0xc0]
        sbcs    x26, x26, xzr
        stp     x24, x26, [x0, #0x130]
        umulh   x24, x23, x8
        sbcs    x26, x3, xzr
        ldp     x3, x15, [x0, #0x150]
        sbcs    x5, x5, xzr
        stp     x26, x5, [x0, #0x140]
        ldp     x26, x5, [x0, #0x160]
        sbcs    x3, x3, xzr
        sbcs    x15, x15, xzr
        stp     x3, x15, [x0, #0x150]
        sbcs    x26, x26, xzr
        sbcs    x3, x5, xzr
        ldp     x5, x15, [x0, #0x170]
        stp     x26, x3, [x0, #0x160]
        mul     x26, x1, x8
        sbcs    x3, x5, xzr
        sbcs    x5, x15, xzr
        stp     x3, x5, [x0, #0x170]
        adds    x21, x21, x4
        umulh   x3, x1, x8
        adcs    x22, x17, x22
        ldp     x4, x5, [sp, #0xf0]
        adcs    x24, x24, x26
        mul     x26, x7, x8
        umulh   x15, x1, x7
        adcs    x26, x3, x26
        umulh   x3, x7, x8
        mul     x16, x1, x7
        adc     x3, x3, xzr
        adds    x22, x22, x16
        adcs    x24, x24, x15
        umulh   x15, x23, x23
        adcs    x26, x26, xzr
        adc     x3, x3, xzr
        adds    x2, x2, x2
        adcs    x21, x21, x21
        adcs    x22, x22, x22
        mul     x23, x23, x23
        adcs    x24, x24, x24
        adcs    x26, x26, x26
        adcs    x3, x3, x3
        adc     x16, xzr, xzr
        adds    x2, x2, x15
        stp     x23, x2, [sp, #0x100]
        mul     x23, x1, x1
        ldp     x2, x15, [sp, #0xe0]
        adcs    x21, x21, x23
        umulh   x23, x1, x1
        adcs    x22, x22, x23
        mul     x23, x7, x7
        stp     x21, x22, [sp, #0x110]
        ldp     x21, x22, [sp, #0x100]
        umulh   x1, x7, x7
        adcs    x23, x24, x23
        mul     x24, x8, x8
        adcs    x26, x26, x1
        ldp     x1, x7, [sp, #0x100]
        stp     x23, x26, [sp, #0x120]
        umulh   x23, x8, x8
        adcs    x24, x3, x24
        ldp     x26, x3, [sp, #0x110]
        adc     x23, x16, x23
        subs    x25, x25, x6
        sbcs    x20, x20, x9
        stp     x24, x23, [sp, #0x130]
        sbcs    x23, x19, x11
        sbcs    x24, x13, x12
        csetm   x19, lo
        cmn     x19, #1
        eor     x23, x23, x19
        eor     x25, x25, x19
        eor     x20, x20, x19
        adcs    x25, x25, xzr
        eor     x24, x24, x19
        adcs    x19, x20, xzr
        mul     x20, x25, x19
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        umulh   x6, x25, x23
        umulh   x8, x25, x19
        mul     x9, x25, x24
        umulh   x11, x25, x24
        mul     x12, x25, x23
        umulh   x13, x19, x24
        adds    x8, x8, x12
        adcs    x6, x6, x9
        mul     x9, x23, x24
        mul     x12, x19, x24
        adcs    x11, x11, x12
        umulh   x12, x23, x24
        adcs    x9, x13, x9
        umulh   x13, x19, x23
        adc     x12, x12, xzr
        mul     x16, x19, x23
        adds    x6, x6, x16
        adcs    x11, x11, x13
        umulh   x13, x25, x25
        adcs    x9, x9, xzr
        adc     x12, x12, xzr
        adds    x20, x20, x20
        adcs    x8, x8, x8
        adcs    x6, x6, x6
        adcs    x11, x11, x11
        adcs    x9, x9, x9
        adcs    x12, x12, x12
        adc     x16, xzr, xzr
        mul     x25, x25, x25
        mul     x17, x19, x19
        adds    x20, x20, x13
        adcs    x8, x8, x17
        umulh   x19, x19, x19
        adcs    x19, x6, x19
        mul     x6, x23, x23
        adcs    x6, x11, x6
        umulh   x23, x23, x23
        adcs    x23, x9, x23
        ldp     x9, x11, [sp, #0x120]
        mul     x13, x24, x24
        adcs    x12, x12, x13
        umulh   x24, x24, x24
        adc     x24, x16, x24
        subs    x25, x10, x25
        ldp     x10, x13, [x0, #0xc0]
        sbcs    x20, x14, x20
        ldp     x14, x16, [sp, #0xd0]
        sbcs    x8, x14, x8
        sbcs    x19, x16, x19
        sbcs    x2, x2, x6
        sbcs    x23, x15, x23
        ldp     x6, x14, [sp, #0xf0]
        ldp     x15, x16, [sp, #0x110]
        sbcs    x6, x6, x12
        sbcs    x24, x14, x24
        csetm   x12, lo
        adds    x21, x25, x21
        adcs    x22, x20, x22
        adcs    x25, x8, x15
        ldp     x20, x8, [x0, #0xe0]
        adcs    x19, x19, x16
        ldp     x14, x15, [sp, #0x130]
        adcs    x2, x2, x9
        adcs    x23, x23, x11
        ldp     x9, x11, [sp, #0xe0]
        adcs    x6, x6, x14
        adcs    x24, x24, x15
        ldp     x14, x15, [x0, #0x120]
        adc     x12, x12, xzr
        adds    x21, x9, x21
        adcs    x22, x11, x22
        adcs    x25, x4, x25
        stp     x21, x22, [sp, #0xe0]
        ldp     x4, x9, [x0, #0x140]
        adcs    x21, x5, x19
        adcs    x22, x1, x2
        ldp     x19, x1, [sp, #0xc0]
        stp     x25, x21, [sp, #0xf0]
        adcs    x21, x7, x23
        ldp     x25, x2, [x0, #0xd0]
        stp     x22, x21, [sp, #0x100]
        adcs    x21, x26, x6
        ldp     x26, x5, [x0, #0x110]
        ldp     x6, x7, [x0, #0x100]
        adcs    x22, x3, x24
        stp     x21, x22, [sp, #0x110]
        ldp     x23, x24, [sp, #0x120]
        ldp     x21, x22, [sp, #0x10]
        .cfi_restore 21
        .cfi_restore 22
        adcs    x23, x23, x12
        adcs    x24, x24, xzr
        stp     x23, x24, [sp, #0x120]
        ldp     x3, x11, [sp, #0xf0]
        ldp     x23, x24, [sp, #0x130]
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        stp     x23, x24, [sp, #0x130]
        subs    x23, x10, x19
        ldp     x19, x10, [sp, #0x120]
        sbcs    x24, x13, x1
        stp     x23, x24, [x0, #0xc0]
        ldp     x23, x24, [sp, #0x20]
        .cfi_restore 23
        .cfi_restore 24
        ldp     x1, x12, [sp, #0xd0]
        sbcs    x25, x25, x1
        sbcs    x1, x2, x12
        stp     x25, x1, [x0, #0xd0]
        ldp     x1, x2, [x0, #0x150]
        ldp     x25, x12, [sp, #0xe0]
        ldp     x13, x16, [x0, #0x130]
        sbcs    x25, x20, x25
        sbcs    x20, x8, x12
        stp     x25, x20, [x0, #0xe0]
        ldp     x20, x8, [sp, #0x130]
        ldp     x25, x12, [x0, #0xf0]
        sbcs    x25, x25, x3
        sbcs    x3, x12, x11
        stp     x25, x3, [x0, #0xf0]
        ldp     x3, x11, [x0, #0x160]
        ldp     x25, x12, [sp, #0x100]
        sbcs    x25, x6, x25
        sbcs    x6, x7, x12
        stp     x25, x6, [x0, #0x100]
        ldp     x6, x7, [x0, #0x170]
        ldp     x25, x12, [sp, #0x110]
        sbcs    x25, x26, x25
        sbcs    x26, x5, x12
        stp     x25, x26, [x0, #0x110]
        sbcs    x19, x14, x19
        sbcs    x5, x15, x10
        ldp     x25, x26, [sp, #0x30]
        .cfi_restore 25
        .cfi_restore 26
        sbcs    x10, x13, x20
        stp     x19, x5, [x0, #0x120]
        sbcs    x5, x16, x8
        ldp     x19, x20, [sp], #0x140
        .cfi_adjust_cfa_offset -320
        .cfi_restore 19
        .cfi_restore 20
        sbcs    x4, x4, xzr
        stp     x10, x5, [x0, #0x130]
        sbcs    x5, x9, xzr
        sbcs    x1, x1, xzr
        stp     x4, x5, [x0, #0x140]
        sbcs    x2, x2, xzr
        sbcs    x3, x3, xzr
        stp     x1, x2, [x0, #0x150]
        sbcs    x1, x11, xzr
        stp     x3, x1, [x0, #0x160]
        sbcs    x1, x6, xzr
        sbcs    x2, x7, xzr
        stp     x1, x2, [x0, #0x170]
        ret
END_COMPOSITE(karat_sqr_24_aarch64)

NOTES

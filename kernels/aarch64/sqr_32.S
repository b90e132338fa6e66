/* karat_sqr_32_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 3000 --islands 2 --apart x0,x1 --across
 * 2154.0 cycles instead of 2355.0, bound 1890.0 (simulated, one run after another); 2745 of 2767 instructions have another place.
 * Made from code with the SHA-256 dfd5a4e229f1c2b1720c69ce597165a5d6acda13baea72e30dd7dcb2ae33b78b.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_sqr_32_aarch64)
        ldp     x2, x3, [x1, #0x40]
        ldp     x4, x5, [x1]
        subs    x2, x4, x2
        sbcs    x3, x5, x3
        ldp     x4, x5, [x1, #0x10]
        ldp     x6, x7, [x1, #0x60]
        ldp     x8, x9, [x1]
        ldp     x10, x11, [x1, #0x50]
        ldp     x12, x13, [x1, #0x20]
        sbcs    x4, x4, x10
        sbcs    x5, x5, x11
        ldp     x10, x11, [x1, #0x70]
        sbcs    x6, x12, x6
        sbcs    x7, x13, x7
        ldp     x12, x13, [x1, #0x30]
        sbcs    x10, x12, x10
        sbcs    x11, x13, x11
        csetm   x12, lo
        eor     x2, x2, x12
        eor     x3, x3, x12
        eor     x4, x4, x12
        eor     x5, x5, x12
        umulh   x13, x8, x9
        ldp     x14, x15, [x1, #0x10]
        eor     x6, x6, x12
        cmn     x12, #1
        adcs    x2, x2, xzr
        adcs    x3, x3, xzr
        adcs    x4, x4, xzr
        stp     x2, x3, [x0, #0x80]
        adcs    x2, x5, xzr
        stp     x4, x2, [x0, #0x90]
        eor     x2, x7, x12
        mul     x3, x8, x14
        adcs    x4, x6, xzr
        eor     x5, x10, x12
        ldp     x6, x7, [x0, #0x80]
        adcs    x2, x2, xzr
        eor     x10, x11, x12
        adcs    x5, x5, xzr
        stp     x4, x2, [x0, #0xa0]
        adcs    x2, x10, xzr
        ldp     x4, x10, [x0, #0x90]
        mul     x11, x8, x15
        stp     x5, x2, [x0, #0xb0]
        stp     x19, x20, [sp, #-0x1c0]!
        .cfi_adjust_cfa_offset 448
        .cfi_rel_offset 19, 0
        .cfi_rel_offset 20, 8
        umulh   x19, x8, x15
        ldp     x20, x2, [x1, #0x20]
        stp     x23, x24, [sp, #0x20]
        .cfi_rel_offset 23, 32
        .cfi_rel_offset 24, 40
        ldp     x23, x24, [x1, #0x30]
        stp     x25, x26, [sp, #0x30]
        .cfi_rel_offset 25, 48
        .cfi_rel_offset 26, 56
        umulh   x25, x8, x14
        ldp     x26, x5, [x1, #0x10]
        stp     x21, x22, [sp, #0x10]
        .cfi_rel_offset 21, 16
        .cfi_rel_offset 22, 24
        umulh   x21, x6, x7
        mul     x22, x8, x9
        umulh   x12, x9, x15
        adds    x3, x13, x3
        adcs    x25, x25, x11
        mul     x11, x9, x14
        mul     x13, x14, x15
        mul     x16, x9, x15
        adcs    x19, x19, x16
        adcs    x12, x12, x13
        umulh   x13, x9, x14
        umulh   x16, x14, x15
        adc     x16, x16, xzr
        adds    x25, x25, x11
        adcs    x19, x19, x13
        adcs    x11, x12, xzr
        adc     x12, x16, xzr
        adds    x22, x22, x22
        adcs    x3, x3, x3
        adcs    x25, x25, x25
        adcs    x19, x19, x19
        adcs    x11, x11, x11
        adcs    x12, x12, x12
        mul     x13, x6, x4
        adc     x16, xzr, xzr
        umulh   x17, x8, x8
        mul     x8, x8, x8
        adds    x22, x22, x17
        stp     x8, x22, [x0]
        mul     x22, x14, x14
        umulh   x8, x14, x14
        mul     x14, x9, x9
        adcs    x3, x3, x14
        umulh   x9, x9, x9
        adcs    x25, x25, x9
        adcs    x22, x19, x22
        adcs    x19, x11, x8
        ldp     x8, x9, [x1, #0x20]
        stp     x3, x25, [x0, #0x10]
        stp     x22, x19, [x0, #0x20]
        umulh   x22, x15, x15
        ldp     x25, x19, [x1]
        umulh   x3, x20, x2
        mul     x11, x15, x15
        adcs    x11, x12, x11
        adc     x22, x16, x22
        stp     x11, x22, [x0, #0x30]
        mul     x22, x20, x23
        umulh   x11, x20, x23
        umulh   x12, x20, x24
        adds    x22, x3, x22
        mul     x3, x20, x24
        adcs    x3, x11, x3
        mul     x11, x2, x24
        umulh   x14, x2, x24
        adcs    x11, x12, x11
        mul     x12, x23, x24
        adcs    x12, x14, x12
        mul     x14, x2, x23
        umulh   x15, x23, x24
        adc     x15, x15, xzr
        adds    x3, x3, x14
        umulh   x14, x2, x23
        adcs    x11, x11, x14
        adcs    x12, x12, xzr
        adc     x14, x15, xzr
        mul     x15, x20, x2
        adds    x15, x15, x15
        adcs    x22, x22, x22
        adcs    x3, x3, x3
        adcs    x11, x11, x11
        adcs    x12, x12, x12
        adcs    x14, x14, x14
        adc     x16, xzr, xzr
        umulh   x17, x20, x20
        mul     x20, x20, x20
        adds    x15, x15, x17
        stp     x20, x15, [x0, #0x40]
        umulh   x20, x6, x4
        mul     x15, x6, x10
        umulh   x17, x2, x2
        mul     x2, x2, x2
        adcs    x22, x22, x2
        adcs    x2, x3, x17
        stp     x22, x2, [x0, #0x50]
        umulh   x22, x23, x23
        mul     x2, x6, x7
        mul     x23, x23, x23
        adcs    x23, x11, x23
        ldp     x3, x11, [x0, #0xa0]
        adcs    x22, x12, x22
        stp     x23, x22, [x0, #0x60]
        ldp     x22, x23, [x1, #0x30]
        umulh   x12, x24, x24
        mul     x24, x24, x24
        adcs    x24, x14, x24
        adc     x12, x16, x12
        subs    x25, x25, x8
        sbcs    x19, x19, x9
        sbcs    x22, x26, x22
        sbcs    x23, x5, x23
        csetm   x26, lo
        eor     x25, x25, x26
        umulh   x5, x6, x10
        cmn     x26, #1
        adcs    x25, x25, xzr
        eor     x19, x19, x26
        adcs    x19, x19, xzr
        eor     x22, x22, x26
        eor     x23, x23, x26
        adcs    x22, x22, xzr
        adcs    x23, x23, xzr
        adds    x21, x21, x13
        adcs    x26, x20, x15
        stp     x24, x12, [x0, #0x70]
        umulh   x24, x7, x10
        mul     x20, x7, x10
        adcs    x20, x5, x20
        umulh   x5, x4, x10
        mul     x8, x4, x10
        adcs    x24, x24, x8
        adc     x5, x5, xzr
        umulh   x8, x25, x19
        umulh   x9, x25, x22
        umulh   x12, x25, x23
        mul     x13, x25, x22
        umulh   x14, x19, x23
        adds    x8, x8, x13
        mul     x13, x19, x23
        mul     x15, x25, x23
        adcs    x9, x9, x15
        mul     x15, x22, x23
        adcs    x12, x12, x13
        adcs    x13, x14, x15
        umulh   x14, x22, x23
        adc     x14, x14, xzr
        umulh   x15, x25, x25
        mul     x16, x25, x19
        mul     x25, x25, x25
        mul     x17, x19, x22
        adds    x9, x9, x17
        umulh   x17, x19, x22
        adcs    x12, x12, x17
        adcs    x13, x13, xzr
        adc     x14, x14, xzr
        adds    x16, x16, x16
        adcs    x8, x8, x8
        adcs    x9, x9, x9
        adcs    x12, x12, x12
        adcs    x13, x13, x13
        adcs    x14, x14, x14
        adc     x17, xzr, xzr
        adds    x15, x16, x15
        umulh   x16, x19, x19
        mul     x19, x19, x19
        adcs    x19, x8, x19
        adcs    x8, x9, x16
        mul     x9, x22, x22
        adcs    x9, x12, x9
        umulh   x22, x22, x22
        adcs    x22, x13, x22
        umulh   x12, x23, x23
        mul     x23, x23, x23
        adcs    x23, x14, x23
        adc     x12, x17, x12
        ldp     x13, x14, [x0]
        subs    x25, x13, x25
        sbcs    x13, x14, x15
        ldp     x14, x15, [x0, #0x10]
        sbcs    x19, x14, x19
        sbcs    x8, x15, x8
        ldp     x14, x15, [x0, #0x30]
        ldp     x16, x17, [x0, #0x20]
        sbcs    x9, x16, x9
        sbcs    x22, x17, x22
        sbcs    x23, x14, x23
        sbcs    x12, x15, x12
        csetm   x14, lo
        ldp     x15, x16, [x0, #0x40]
        adds    x25, x25, x15
        adcs    x13, x13, x16
        ldp     x15, x16, [x0, #0x50]
        adcs    x19, x19, x15
        adcs    x8, x8, x16
        ldp     x15, x16, [x0, #0x60]
        adcs    x9, x9, x15
        adcs    x22, x22, x16
        ldp     x15, x16, [x0, #0x70]
        adcs    x23, x23, x15
        adcs    x12, x12, x16
        adc     x14, x14, xzr
        ldp     x15, x16, [x0, #0x20]
        adds    x25, x15, x25
        adcs    x13, x16, x13
        mul     x15, x7, x4
        stp     x25, x13, [x0, #0x20]
        ldp     x25, x13, [x0, #0x30]
        adcs    x25, x25, x19
        adcs    x19, x13, x8
        stp     x25, x19, [x0, #0x30]
        umulh   x25, x7, x4
        ldp     x19, x8, [x0, #0x40]
        adcs    x19, x19, x9
        adcs    x22, x8, x22
        ldp     x8, x9, [x0, #0xb0]
        stp     x19, x22, [x0, #0x40]
        ldp     x22, x19, [x0, #0x50]
        adcs    x22, x22, x23
        adcs    x23, x19, x12
        umulh   x19, x6, x6
        stp     x22, x23, [x0, #0x50]
        ldp     x22, x23, [x1, #0x40]
        ldp     x12, x13, [x0, #0x60]
        adcs    x12, x12, x14
        adcs    x13, x13, xzr
        stp     x12, x13, [x0, #0x60]
        mul     x6, x6, x6
        ldp     x12, x13, [x0, #0x70]
        adcs    x12, x12, xzr
        adcs    x13, x13, xzr
        adds    x26, x26, x15
        adcs    x25, x20, x25
        adcs    x24, x24, xzr
        adc     x20, x5, xzr
        ldp     x5, x14, [x1, #0x50]
        adds    x2, x2, x2
        adcs    x21, x21, x21
        adcs    x26, x26, x26
        adcs    x25, x25, x25
        adcs    x24, x24, x24
        umulh   x15, x4, x4
        adcs    x20, x20, x20
        stp     x12, x13, [x0, #0x70]
        adc     x12, xzr, xzr
        mul     x4, x4, x4
        adds    x19, x2, x19
        ldp     x2, x13, [x0, #0x80]
        stp     x6, x19, [sp, #0x40]
        umulh   x19, x7, x7
        mul     x6, x7, x7
        adcs    x21, x21, x6
        adcs    x26, x26, x19
        adcs    x25, x25, x4
        ldp     x19, x4, [x0, #0x90]
        stp     x21, x26, [sp, #0x50]
        adcs    x21, x24, x15
        mul     x24, x10, x10
        adcs    x24, x20, x24
        ldp     x26, x20, [x0, #0xa0]
        stp     x25, x21, [sp, #0x60]
        umulh   x21, x10, x10
        adc     x21, x12, x21
        stp     x24, x21, [sp, #0x70]
        umulh   x21, x3, x8
        mul     x24, x3, x8
        umulh   x25, x3, x11
        umulh   x6, x3, x9
        mul     x7, x3, x9
        umulh   x10, x11, x9
        adds    x24, x25, x24
        adcs    x21, x21, x7
        mul     x25, x11, x9
        adcs    x25, x6, x25
        mul     x6, x8, x9
        adcs    x6, x10, x6
        umulh   x7, x8, x9
        mul     x10, x11, x8
        adc     x7, x7, xzr
        adds    x21, x21, x10
        umulh   x10, x11, x8
        adcs    x25, x25, x10
        adcs    x6, x6, xzr
        adc     x7, x7, xzr
        mul     x10, x3, x11
        adds    x10, x10, x10
        adcs    x24, x24, x24
        adcs    x21, x21, x21
        adcs    x25, x25, x25
        adcs    x6, x6, x6
        adcs    x7, x7, x7
        umulh   x12, x3, x3
        mul     x15, x11, x11
        umulh   x11, x11, x11
        adc     x16, xzr, xzr
        adds    x10, x10, x12
        adcs    x24, x24, x15
        adcs    x21, x21, x11
        stp     x24, x21, [sp, #0x90]
        mul     x21, x3, x3
        ldp     x24, x3, [x1, #0x60]
        mul     x11, x9, x9
        stp     x21, x10, [sp, #0x80]
        ldp     x21, x10, [x1, #0x70]
        ldp     x12, x15, [x0, #0xb0]
        mul     x17, x8, x8
        umulh   x8, x8, x8
        adcs    x25, x25, x17
        adcs    x6, x6, x8
        stp     x25, x6, [sp, #0xa0]
        umulh   x25, x22, x23
        adcs    x6, x7, x11
        umulh   x7, x9, x9
        adc     x7, x16, x7
        subs    x26, x2, x26
        sbcs    x20, x13, x20
        sbcs    x19, x19, x12
        sbcs    x2, x4, x15
        csetm   x4, lo
        eor     x26, x26, x4
        cmn     x4, #1
        eor     x20, x20, x4
        adcs    x26, x26, xzr
        eor     x19, x19, x4
        adcs    x20, x20, xzr
        eor     x2, x2, x4
        adcs    x19, x19, xzr
        adcs    x2, x2, xzr
        umulh   x4, x26, x19
        ldp     x8, x9, [sp, #0x40]
        stp     x6, x7, [sp, #0xb0]
        umulh   x6, x26, x20
        mul     x7, x26, x19
        mul     x11, x26, x2
        umulh   x12, x26, x2
        adds    x6, x6, x7
        adcs    x4, x4, x11
        mul     x7, x20, x2
        adcs    x7, x12, x7
        umulh   x11, x20, x2
        mul     x12, x19, x2
        mul     x13, x26, x20
        adcs    x11, x11, x12
        umulh   x12, x19, x2
        adc     x12, x12, xzr
        mul     x15, x20, x19
        umulh   x16, x20, x19
        adds    x4, x4, x15
        adcs    x7, x7, x16
        adcs    x11, x11, xzr
        adc     x12, x12, xzr
        adds    x13, x13, x13
        adcs    x6, x6, x6
        adcs    x4, x4, x4
        adcs    x7, x7, x7
        adcs    x11, x11, x11
        adcs    x12, x12, x12
        adc     x15, xzr, xzr
        umulh   x16, x26, x26
        adds    x13, x13, x16
        mul     x26, x26, x26
        mul     x16, x20, x20
        adcs    x6, x6, x16
        umulh   x20, x20, x20
        adcs    x20, x4, x20
        umulh   x4, x19, x19
        mul     x19, x19, x19
        adcs    x19, x7, x19
        adcs    x4, x11, x4
        mul     x7, x2, x2
        adcs    x7, x12, x7
        umulh   x2, x2, x2
        adc     x2, x15, x2
        ldp     x11, x12, [sp, #0x50]
        subs    x26, x8, x26
        sbcs    x8, x9, x13
        sbcs    x6, x11, x6
        ldp     x9, x11, [sp, #0x60]
        sbcs    x20, x12, x20
        ldp     x12, x13, [sp, #0x70]
        sbcs    x19, x9, x19
        umulh   x9, x22, x5
        sbcs    x4, x11, x4
        mul     x11, x22, x5
        sbcs    x7, x12, x7
        sbcs    x2, x13, x2
        ldp     x12, x13, [sp, #0x80]
        umulh   x15, x23, x14
        csetm   x16, lo
        adds    x26, x26, x12
        adcs    x8, x8, x13
        ldp     x12, x13, [sp, #0x90]
        adcs    x6, x6, x12
        adcs    x20, x20, x13
        ldp     x12, x13, [sp, #0xa0]
        adcs    x19, x19, x12
        adcs    x4, x4, x13
        ldp     x12, x13, [sp, #0xb0]
        adcs    x7, x7, x12
        adcs    x2, x2, x13
        adc     x12, x16, xzr
        ldp     x13, x16, [sp, #0x60]
        adds    x26, x13, x26
        adcs    x8, x16, x8
        stp     x26, x8, [sp, #0x60]
        mul     x26, x5, x14
        mul     x8, x23, x14
        mul     x13, x22, x14
        ldp     x16, x17, [sp, #0x70]
        adcs    x6, x16, x6
        adcs    x20, x17, x20
        stp     x6, x20, [sp, #0x70]
        ldp     x20, x6, [x1, #0x40]
        ldp     x16, x17, [sp, #0x80]
        adcs    x19, x16, x19
        adcs    x4, x17, x4
        stp     x19, x4, [sp, #0x80]
        umulh   x19, x22, x14
        mul     x4, x22, x23
        ldp     x16, x17, [sp, #0x90]
        adcs    x7, x16, x7
        adcs    x2, x17, x2
        stp     x7, x2, [sp, #0x90]
        ldp     x2, x7, [sp, #0xa0]
        adcs    x2, x2, x12
        adcs    x7, x7, xzr
        ldp     x12, x16, [sp, #0xb0]
        adcs    x12, x12, xzr
        adcs    x16, x16, xzr
        adds    x25, x25, x11
        adcs    x9, x9, x13
        adcs    x19, x19, x8
        adcs    x26, x15, x26
        umulh   x8, x23, x5
        stp     x2, x7, [sp, #0xa0]
        ldp     x2, x7, [x1, #0x60]
        stp     x12, x16, [sp, #0xb0]
        mul     x11, x23, x5
        ldp     x12, x13, [x1, #0x50]
        umulh   x15, x5, x14
        adc     x15, x15, xzr
        adds    x9, x9, x11
        adcs    x19, x19, x8
        adcs    x26, x26, xzr
        adc     x8, x15, xzr
        adds    x4, x4, x4
        adcs    x25, x25, x25
        adcs    x9, x9, x9
        adcs    x19, x19, x19
        umulh   x11, x22, x22
        adcs    x26, x26, x26
        adcs    x8, x8, x8
        mul     x22, x22, x22
        umulh   x15, x21, x10
        adc     x16, xzr, xzr
        adds    x4, x4, x11
        stp     x22, x4, [x0, #0x80]
        umulh   x22, x23, x23
        umulh   x4, x14, x14
        mul     x23, x23, x23
        adcs    x23, x25, x23
        adcs    x22, x9, x22
        stp     x23, x22, [x0, #0x90]
        ldp     x22, x23, [x1, #0x90]
        mul     x25, x14, x14
        mul     x9, x5, x5
        adcs    x19, x19, x9
        ldp     x9, x11, [x0, #0x80]
        umulh   x5, x5, x5
        adcs    x26, x26, x5
        adcs    x25, x8, x25
        adc     x4, x16, x4
        ldp     x5, x8, [x1, #0x70]
        stp     x25, x4, [x0, #0xb0]
        umulh   x25, x24, x3
        stp     x19, x26, [x0, #0xa0]
        umulh   x26, x24, x21
        mul     x19, x24, x21
        umulh   x4, x24, x10
        adds    x25, x25, x19
        mul     x19, x24, x10
        adcs    x26, x26, x19
        umulh   x19, x3, x10
        mul     x14, x3, x10
        adcs    x4, x4, x14
        mul     x14, x24, x3
        mul     x16, x21, x10
        adcs    x19, x19, x16
        adc     x15, x15, xzr
        mul     x16, x3, x21
        adds    x26, x26, x16
        umulh   x16, x3, x21
        adcs    x4, x4, x16
        adcs    x19, x19, xzr
        adc     x15, x15, xzr
        adds    x14, x14, x14
        adcs    x25, x25, x25
        adcs    x26, x26, x26
        adcs    x4, x4, x4
        adcs    x19, x19, x19
        adcs    x15, x15, x15
        adc     x16, xzr, xzr
        umulh   x17, x24, x24
        mul     x24, x24, x24
        adds    x14, x14, x17
        mul     x17, x3, x3
        stp     x24, x14, [x0, #0xc0]
        adcs    x24, x25, x17
        umulh   x25, x3, x3
        ldp     x3, x14, [x1, #0x80]
        adcs    x25, x26, x25
        stp     x24, x25, [x0, #0xd0]
        umulh   x24, x21, x21
        ldp     x25, x26, [x1]
        mul     x21, x21, x21
        adcs    x21, x4, x21
        adcs    x24, x19, x24
        stp     x21, x24, [x0, #0xe0]
        mul     x21, x10, x10
        umulh   x24, x10, x10
        adcs    x21, x15, x21
        adc     x24, x16, x24
        ldp     x19, x4, [x1, #0x10]
        subs    x20, x20, x2
        sbcs    x2, x6, x7
        stp     x21, x24, [x0, #0xf0]
        sbcs    x21, x12, x5
        sbcs    x24, x13, x8
        csetm   x5, lo
        eor     x2, x2, x5
        eor     x20, x20, x5
        eor     x21, x21, x5
        cmn     x5, #1
        eor     x24, x24, x5
        adcs    x20, x20, xzr
        adcs    x2, x2, xzr
        adcs    x21, x21, xzr
        adcs    x24, x24, xzr
        mul     x5, x21, x24
        mul     x6, x20, x21
        umulh   x7, x20, x2
        mul     x8, x20, x24
        adds    x6, x7, x6
        umulh   x7, x20, x21
        umulh   x10, x20, x24
        adcs    x7, x7, x8
        mul     x8, x2, x24
        adcs    x8, x10, x8
        umulh   x10, x2, x24
        adcs    x5, x10, x5
        umulh   x10, x21, x24
        adc     x10, x10, xzr
        mul     x12, x2, x21
        adds    x7, x7, x12
        umulh   x12, x2, x21
        adcs    x8, x8, x12
        adcs    x5, x5, xzr
        adc     x10, x10, xzr
        mul     x12, x20, x2
        adds    x12, x12, x12
        adcs    x6, x6, x6
        adcs    x7, x7, x7
        adcs    x8, x8, x8
        adcs    x5, x5, x5
        adcs    x10, x10, x10
        umulh   x13, x20, x20
        umulh   x15, x2, x2
        mul     x2, x2, x2
        mul     x20, x20, x20
        adc     x16, xzr, xzr
        adds    x12, x12, x13
        adcs    x2, x6, x2
        adcs    x6, x7, x15
        mul     x7, x21, x21
        adcs    x7, x8, x7
        umulh   x21, x21, x21
        ldp     x8, x13, [x1, #0x20]
        adcs    x21, x5, x21
        mul     x5, x24, x24
        adcs    x5, x10, x5
        umulh   x24, x24, x24
        ldp     x10, x15, [x1, #0xa0]
        adc     x24, x16, x24
        subs    x20, x9, x20
        ldp     x9, x16, [x0, #0x90]
        sbcs    x11, x11, x12
        ldp     x12, x17, [x0, #0xa0]
        sbcs    x2, x9, x2
        sbcs    x6, x16, x6
        sbcs    x7, x12, x7
        sbcs    x21, x17, x21
        ldp     x9, x12, [x0, #0xb0]
        ldp     x16, x17, [x0, #0xc0]
        sbcs    x5, x9, x5
        sbcs    x24, x12, x24
        csetm   x9, lo
        adds    x20, x20, x16
        adcs    x11, x11, x17
        ldp     x12, x16, [x0, #0xd0]
        adcs    x2, x2, x12
        ldp     x12, x17, [x0, #0xe0]
        adcs    x6, x6, x16
        adcs    x7, x7, x12
        adcs    x21, x21, x17
        ldp     x12, x16, [x0, #0xf0]
        adcs    x5, x5, x12
        adcs    x24, x24, x16
        ldp     x12, x16, [x0, #0xa0]
        adc     x9, x9, xzr
        adds    x20, x12, x20
        adcs    x11, x16, x11
        stp     x20, x11, [x0, #0xa0]
        ldp     x20, x11, [x1, #0x30]
        ldp     x12, x16, [x0, #0xb0]
        adcs    x2, x12, x2
        adcs    x6, x16, x6
        stp     x2, x6, [x0, #0xb0]
        ldp     x2, x6, [x1, #0x40]
        ldp     x12, x16, [x0, #0xc0]
        adcs    x7, x12, x7
        adcs    x21, x16, x21
        stp     x7, x21, [x0, #0xc0]
        ldp     x21, x7, [x1, #0x50]
        ldp     x12, x16, [x0, #0xd0]
        adcs    x5, x12, x5
        adcs    x24, x16, x24
        ldp     x12, x16, [x0, #0xf0]
        stp     x5, x24, [x0, #0xd0]
        ldp     x24, x5, [x0, #0xe0]
        adcs    x24, x24, x9
        adcs    x5, x5, xzr
        adcs    x9, x12, xzr
        stp     x24, x5, [x0, #0xe0]
        adcs    x24, x16, xzr
        subs    x25, x25, x3
        sbcs    x26, x26, x14
        ldp     x3, x5, [x1, #0xb0]
        sbcs    x22, x19, x22
        sbcs    x23, x4, x23
        sbcs    x19, x8, x10
        sbcs    x4, x13, x15
        sbcs    x20, x20, x3
        sbcs    x3, x11, x5
        ldp     x5, x8, [x1, #0xc0]
        ldp     x10, x11, [x1, #0xd0]
        sbcs    x2, x2, x5
        sbcs    x5, x6, x8
        sbcs    x21, x21, x10
        sbcs    x6, x7, x11
        ldp     x7, x8, [x1, #0xe0]
        ldp     x10, x11, [x1, #0x60]
        sbcs    x7, x10, x7
        sbcs    x8, x11, x8
        ldp     x10, x11, [x1, #0x70]
        ldp     x12, x13, [x1, #0xf0]
        sbcs    x10, x10, x12
        sbcs    x11, x11, x13
        csetm   x12, lo
        ldp     x13, x14, [x0]
        ldp     x15, x16, [sp, #0x50]
        stp     x9, x24, [x0, #0xf0]
        ldp     x24, x9, [sp, #0x40]
        subs    x24, x13, x24
        sbcs    x9, x14, x9
        ldp     x13, x14, [x0, #0x10]
        sbcs    x13, x13, x15
        ldp     x15, x17, [x0, #0x20]
        sbcs    x14, x14, x16
        stp     x24, x9, [sp, #0x40]
        ldp     x24, x9, [sp, #0x70]
        stp     x13, x14, [sp, #0x50]
        ldp     x13, x14, [sp, #0x60]
        sbcs    x13, x15, x13
        sbcs    x14, x17, x14
        ldp     x15, x16, [x0, #0x30]
        sbcs    x24, x15, x24
        sbcs    x9, x16, x9
        ldp     x15, x16, [sp, #0xa0]
        stp     x13, x14, [sp, #0x60]
        ldp     x13, x14, [x0, #0x40]
        stp     x24, x9, [sp, #0x70]
        ldp     x24, x9, [sp, #0x80]
        eor     x25, x25, x12
        eor     x26, x26, x12
        eor     x22, x22, x12
        eor     x23, x23, x12
        eor     x19, x19, x12
        eor     x21, x21, x12
        eor     x4, x4, x12
        eor     x20, x20, x12
        eor     x3, x3, x12
        eor     x2, x2, x12
        eor     x5, x5, x12
        eor     x7, x7, x12
        eor     x6, x6, x12
        eor     x11, x11, x12
        eor     x8, x8, x12
        eor     x10, x10, x12
        sbcs    x24, x13, x24
        sbcs    x9, x14, x9
        stp     x24, x9, [sp, #0x80]
        ldp     x24, x9, [x0, #0x50]
        ldp     x13, x14, [sp, #0x90]
        sbcs    x24, x24, x13
        sbcs    x9, x9, x14
        stp     x24, x9, [sp, #0x90]
        ldp     x24, x9, [x0, #0x70]
        ldp     x13, x14, [x0, #0x60]
        sbcs    x13, x13, x15
        sbcs    x14, x14, x16
        stp     x13, x14, [sp, #0xa0]
        ldp     x13, x14, [sp, #0xb0]
        sbcs    x24, x24, x13
        sbcs    x9, x9, x14
        ldp     x13, x14, [sp, #0x50]
        csetm   x15, lo
        cmn     x12, #1
        adcs    x25, x25, xzr
        ldp     x12, x16, [sp, #0x40]
        adcs    x26, x26, xzr
        stp     x24, x9, [sp, #0xb0]
        adcs    x22, x22, xzr
        stp     x25, x26, [x0, #0x100]
        adcs    x23, x23, xzr
        ldp     x24, x25, [x0, #0x80]
        adcs    x26, x19, xzr
        stp     x22, x23, [x0, #0x110]
        adcs    x22, x4, xzr
        adcs    x23, x20, xzr
        stp     x26, x22, [x0, #0x120]
        adcs    x22, x3, xzr
        ldp     x26, x19, [x0, #0x100]
        adcs    x20, x2, xzr
        adcs    x2, x5, xzr
        stp     x20, x2, [x0, #0x140]
        adcs    x21, x21, xzr
        adcs    x20, x6, xzr
        stp     x21, x20, [x0, #0x150]
        adcs    x21, x7, xzr
        adcs    x20, x8, xzr
        stp     x21, x20, [x0, #0x160]
        adcs    x21, x10, xzr
        adcs    x20, x11, xzr
        ldp     x2, x3, [x0, #0x140]
        stp     x23, x22, [x0, #0x130]
        stp     x21, x20, [x0, #0x170]
        ldp     x21, x22, [x0, #0x110]
        ldp     x23, x20, [x0, #0x100]
        ldp     x4, x5, [x0, #0x110]
        umulh   x6, x23, x4
        ldp     x7, x8, [x0, #0x120]
        umulh   x9, x23, x20
        adds    x24, x12, x24
        ldp     x10, x11, [x0, #0x130]
        adcs    x25, x16, x25
        ldp     x12, x16, [x0, #0x90]
        adcs    x12, x13, x12
        stp     x24, x25, [sp, #0x40]
        adcs    x24, x14, x16
        ldp     x25, x13, [sp, #0x60]
        stp     x12, x24, [sp, #0x50]
        mul     x24, x23, x4
        ldp     x12, x14, [x0, #0xa0]
        adcs    x25, x25, x12
        adcs    x12, x13, x14
        stp     x25, x12, [sp, #0x60]
        mul     x25, x23, x5
        ldp     x12, x13, [sp, #0x70]
        ldp     x14, x16, [x0, #0xb0]
        adcs    x12, x12, x14
        adcs    x13, x13, x16
        ldp     x14, x16, [x0, #0xc0]
        stp     x12, x13, [sp, #0x70]
        ldp     x12, x13, [sp, #0x80]
        adcs    x12, x12, x14
        adcs    x13, x13, x16
        ldp     x14, x16, [sp, #0x90]
        stp     x12, x13, [sp, #0x80]
        ldp     x12, x13, [x0, #0xd0]
        adcs    x12, x14, x12
        adcs    x13, x16, x13
        ldp     x14, x16, [sp, #0xa0]
        stp     x12, x13, [sp, #0x90]
        ldp     x12, x13, [x0, #0xe0]
        adcs    x12, x14, x12
        adcs    x13, x16, x13
        stp     x12, x13, [sp, #0xa0]
        umulh   x12, x23, x5
        ldp     x13, x14, [x0, #0xf0]
        ldp     x16, x17, [sp, #0xb0]
        adcs    x13, x16, x13
        adcs    x14, x17, x14
        stp     x13, x14, [sp, #0xb0]
        adc     x13, x15, xzr
        adds    x24, x9, x24
        adcs    x25, x6, x25
        umulh   x6, x20, x5
        ldp     x9, x14, [sp, #0x40]
        mul     x15, x20, x5
        adcs    x12, x12, x15
        mul     x15, x4, x5
        adcs    x6, x6, x15
        umulh   x15, x4, x5
        adc     x15, x15, xzr
        ldp     x16, x17, [x0, #0x40]
        adds    x9, x16, x9
        adcs    x14, x17, x14
        stp     x9, x14, [x0, #0x40]
        ldp     x9, x14, [sp, #0x50]
        ldp     x16, x17, [x0, #0x50]
        adcs    x9, x16, x9
        adcs    x14, x17, x14
        stp     x9, x14, [x0, #0x50]
        ldp     x9, x14, [sp, #0x60]
        ldp     x16, x17, [x0, #0x60]
        adcs    x9, x16, x9
        adcs    x14, x17, x14
        stp     x9, x14, [x0, #0x60]
        ldp     x9, x14, [sp, #0x70]
        ldp     x16, x17, [x0, #0x70]
        adcs    x9, x16, x9
        adcs    x14, x17, x14
        stp     x9, x14, [x0, #0x70]
        ldp     x9, x14, [sp, #0x80]
        ldp     x16, x17, [x0, #0x80]
        adcs    x9, x16, x9
        adcs    x14, x17, x14
        stp     x9, x14, [x0, #0x80]
        ldp     x9, x14, [sp, #0x90]
        ldp     x16, x17, [x0, #0x90]
        adcs    x9, x16, x9
        adcs    x14, x17, x14
        stp     x9, x14, [x0, #0x90]
        ldp     x9, x14, [sp, #0xa0]
        ldp     x16, x17, [x0, #0xa0]
        adcs    x9, x16, x9
        adcs    x14, x17, x14
        stp     x9, x14, [x0, #0xa0]
        ldp     x9, x14, [sp, #0xb0]
        ldp     x16, x17, [x0, #0xb0]
        adcs    x9, x16, x9
        adcs    x14, x17, x14
        umulh   x16, x20, x4
        stp     x9, x14, [x0, #0xb0]
        ldp     x9, x14, [x0, #0xc0]
        adcs    x9, x9, x13
        mul     x13, x20, x4
        adcs    x14, x14, xzr
        stp     x9, x14, [x0, #0xc0]
        mul     x9, x23, x20
        ldp     x14, x17, [x0, #0xd0]
        adcs    x14, x14, xzr
        adcs    x17, x17, xzr
        stp     x14, x17, [x0, #0xd0]
        ldp     x14, x17, [x0, #0xe0]
        adcs    x14, x14, xzr
        adcs    x17, x17, xzr
        stp     x14, x17, [x0, #0xe0]
        ldp     x14, x17, [x0, #0xf0]
        adcs    x14, x14, xzr
        adcs    x17, x17, xzr
        adds    x25, x25, x13
        adcs    x12, x12, x16
        adcs    x6, x6, xzr
        adc     x13, x15, xzr
        adds    x9, x9, x9
        umulh   x15, x23, x23
        adcs    x24, x24, x24
        adcs    x25, x25, x25
        adcs    x12, x12, x12
        adcs    x6, x6, x6
        adcs    x13, x13, x13
        stp     x14, x17, [x0, #0xf0]
        ldp     x14, x16, [x0, #0x150]
        mul     x23, x23, x23
        adc     x17, xzr, xzr
        adds    x9, x9, x15
        stp     x23, x9, [sp, #0xc0]
        mul     x23, x20, x20
        adcs    x23, x24, x23
        ldp     x24, x9, [x0, #0x130]
        umulh   x20, x20, x20
        adcs    x25, x25, x20
        stp     x23, x25, [sp, #0xd0]
        ldp     x23, x25, [x0, #0x120]
        mul     x20, x4, x4
        adcs    x20, x12, x20
        umulh   x4, x4, x4
        adcs    x4, x6, x4
        ldp     x6, x12, [x0, #0x160]
        stp     x20, x4, [sp, #0xe0]
        mul     x20, x5, x5
        adcs    x20, x13, x20
        ldp     x4, x13, [x0, #0x170]
        umulh   x5, x5, x5
        adc     x5, x17, x5
        umulh   x15, x7, x11
        subs    x26, x26, x2
        ldp     x2, x17, [x0, #0x110]
        sbcs    x19, x19, x3
        stp     x20, x5, [sp, #0xf0]
        sbcs    x21, x21, x14
        ldp     x20, x3, [x0, #0x100]
        sbcs    x22, x22, x16
        umulh   x5, x7, x8
        ldp     x14, x16, [x0, #0x120]
        sbcs    x23, x23, x6
        sbcs    x25, x25, x12
        sbcs    x24, x24, x4
        sbcs    x4, x9, x13
        mul     x6, x7, x11
        csetm   x9, lo
        eor     x19, x19, x9
        eor     x21, x21, x9
        eor     x22, x22, x9
        eor     x23, x23, x9
        eor     x26, x26, x9
        eor     x25, x25, x9
        eor     x4, x4, x9
        cmn     x9, #1
        eor     x24, x24, x9
        adcs    x26, x26, xzr
        mul     x9, x7, x10
        adcs    x19, x19, xzr
        adcs    x21, x21, xzr
        stp     x26, x19, [sp, #0x140]
        adcs    x22, x22, xzr
        mul     x26, x8, x11
        adcs    x23, x23, xzr
        stp     x21, x22, [sp, #0x150]
        adcs    x21, x25, xzr
        adcs    x22, x24, xzr
        stp     x23, x21, [sp, #0x160]
        umulh   x21, x7, x10
        ldp     x23, x24, [sp, #0x140]
        adcs    x25, x4, xzr
        stp     x22, x25, [sp, #0x170]
        ldp     x22, x25, [sp, #0x150]
        mul     x19, x10, x11
        umulh   x4, x23, x24
        umulh   x12, x10, x11
        umulh   x13, x8, x11
        adds    x5, x5, x9
        adcs    x21, x21, x6
        adcs    x26, x15, x26
        mul     x6, x7, x8
        adcs    x19, x13, x19
        adc     x9, x12, xzr
        mul     x12, x8, x10
        umulh   x13, x8, x10
        adds    x21, x21, x12
        umulh   x12, x8, x8
        adcs    x26, x26, x13
        adcs    x19, x19, xzr
        adc     x9, x9, xzr
        adds    x6, x6, x6
        adcs    x5, x5, x5
        adcs    x21, x21, x21
        mul     x8, x8, x8
        adcs    x26, x26, x26
        adcs    x19, x19, x19
        adcs    x9, x9, x9
        umulh   x13, x7, x7
        adc     x15, xzr, xzr
        mul     x7, x7, x7
        adds    x6, x6, x13
        adcs    x5, x5, x8
        ldp     x8, x13, [x0, #0x130]
        adcs    x21, x21, x12
        mul     x12, x23, x22
        stp     x7, x6, [sp, #0x100]
        stp     x5, x21, [sp, #0x110]
        ldp     x21, x5, [sp, #0x160]
        mul     x6, x10, x10
        umulh   x7, x10, x10
        adcs    x26, x26, x6
        umulh   x6, x11, x11
        adcs    x19, x19, x7
        stp     x26, x19, [sp, #0x120]
        umulh   x26, x23, x22
        mul     x19, x11, x11
        adcs    x19, x9, x19
        adc     x6, x15, x6
        subs    x20, x20, x14
        sbcs    x3, x3, x16
        sbcs    x2, x2, x8
        sbcs    x7, x17, x13
        csetm   x8, lo
        eor     x20, x20, x8
        eor     x3, x3, x8
        eor     x2, x2, x8
        cmn     x8, #1
        adcs    x20, x20, xzr
        mul     x9, x23, x25
        adcs    x3, x3, xzr
        eor     x7, x7, x8
        adcs    x2, x2, xzr
        stp     x19, x6, [sp, #0x130]
        adcs    x19, x7, xzr
        mul     x6, x23, x24
        umulh   x7, x20, x3
        mul     x8, x20, x19
        mul     x10, x20, x2
        umulh   x11, x20, x19
        adds    x7, x7, x10
        umulh   x10, x20, x2
        adcs    x8, x10, x8
        mul     x10, x3, x19
        umulh   x13, x3, x19
        adcs    x10, x11, x10
        mul     x11, x2, x19
        adcs    x11, x13, x11
        umulh   x13, x2, x19
        adc     x13, x13, xzr
        mul     x14, x20, x3
        mul     x15, x3, x2
        adds    x8, x8, x15
        umulh   x15, x3, x2
        adcs    x10, x10, x15
        adcs    x11, x11, xzr
        umulh   x15, x2, x2
        adc     x13, x13, xzr
        adds    x14, x14, x14
        adcs    x7, x7, x7
        adcs    x8, x8, x8
        adcs    x10, x10, x10
        adcs    x11, x11, x11
        mul     x2, x2, x2
        adcs    x13, x13, x13
        umulh   x16, x20, x20
        adc     x17, xzr, xzr
        mul     x20, x20, x20
        adds    x14, x14, x16
        mul     x16, x3, x3
        adcs    x7, x7, x16
        umulh   x3, x3, x3
        adcs    x3, x8, x3
        adcs    x2, x10, x2
        adcs    x8, x11, x15
        umulh   x10, x19, x19
        mul     x19, x19, x19
        adcs    x19, x13, x19
        adc     x10, x17, x10
        umulh   x11, x23, x25
        ldp     x13, x15, [sp, #0xc0]
        subs    x20, x13, x20
        sbcs    x13, x15, x14
        ldp     x14, x15, [sp, #0xd0]
        sbcs    x7, x14, x7
        ldp     x14, x16, [sp, #0xe0]
        sbcs    x3, x15, x3
        sbcs    x2, x14, x2
        ldp     x14, x15, [sp, #0xf0]
        sbcs    x8, x16, x8
        sbcs    x19, x14, x19
        sbcs    x10, x15, x10
        csetm   x14, lo
        adds    x4, x4, x12
        adcs    x26, x26, x9
        mul     x9, x24, x25
        adcs    x9, x11, x9
        ldp     x11, x12, [sp, #0x100]
        umulh   x15, x24, x25
        mul     x16, x22, x25
        adcs    x15, x15, x16
        umulh   x16, x22, x25
        adc     x16, x16, xzr
        adds    x20, x20, x11
        adcs    x11, x13, x12
        ldp     x12, x13, [sp, #0x110]
        adcs    x7, x7, x12
        adcs    x3, x3, x13
        ldp     x12, x13, [sp, #0x120]
        adcs    x2, x2, x12
        adcs    x8, x8, x13
        ldp     x12, x13, [sp, #0x130]
        adcs    x19, x19, x12
        adcs    x10, x10, x13
        ldp     x12, x13, [sp, #0xe0]
        adc     x14, x14, xzr
        adds    x20, x12, x20
        adcs    x11, x13, x11
        mul     x12, x24, x22
        stp     x20, x11, [sp, #0xe0]
        ldp     x20, x11, [sp, #0xf0]
        adcs    x20, x20, x7
        adcs    x3, x11, x3
        stp     x20, x3, [sp, #0xf0]
        umulh   x20, x24, x22
        umulh   x3, x25, x25
        ldp     x7, x11, [sp, #0x100]
        adcs    x2, x7, x2
        ldp     x7, x13, [sp, #0x170]
        adcs    x8, x11, x8
        stp     x2, x8, [sp, #0x100]
        ldp     x2, x8, [sp, #0x110]
        adcs    x19, x2, x19
        adcs    x2, x8, x10
        ldp     x8, x10, [x0, #0x140]
        mul     x25, x25, x25
        stp     x19, x2, [sp, #0x110]
        ldp     x19, x2, [x0, #0x150]
        ldp     x11, x17, [sp, #0x120]
        adcs    x11, x11, x14
        adcs    x14, x17, xzr
        umulh   x17, x23, x23
        stp     x11, x14, [sp, #0x120]
        mul     x23, x23, x23
        ldp     x11, x14, [sp, #0x130]
        adcs    x11, x11, xzr
        adcs    x14, x14, xzr
        adds    x26, x26, x12
        adcs    x20, x9, x20
        adcs    x9, x15, xzr
        adc     x12, x16, xzr
        adds    x6, x6, x6
        adcs    x4, x4, x4
        adcs    x26, x26, x26
        adcs    x20, x20, x20
        adcs    x9, x9, x9
        adcs    x12, x12, x12
        stp     x11, x14, [sp, #0x130]
        mul     x11, x24, x24
        adc     x14, xzr, xzr
        adds    x6, x6, x17
        adcs    x4, x4, x11
        ldp     x11, x15, [sp, #0x140]
        stp     x23, x6, [sp, #0x40]
        umulh   x23, x24, x24
        adcs    x23, x26, x23
        ldp     x24, x26, [sp, #0x160]
        stp     x4, x23, [sp, #0x50]
        mul     x23, x22, x22
        adcs    x23, x20, x23
        ldp     x20, x4, [sp, #0x150]
        umulh   x22, x22, x22
        adcs    x22, x9, x22
        adcs    x25, x12, x25
        adc     x3, x14, x3
        umulh   x6, x8, x10
        stp     x23, x22, [sp, #0x60]
        stp     x25, x3, [sp, #0x70]
        mul     x22, x5, x13
        umulh   x23, x21, x7
        mul     x25, x21, x7
        umulh   x3, x21, x5
        umulh   x9, x21, x13
        mul     x12, x21, x13
        adds    x25, x3, x25
        adcs    x23, x23, x12
        adcs    x22, x9, x22
        mul     x3, x7, x13
        umulh   x9, x5, x13
        adcs    x3, x9, x3
        umulh   x9, x7, x13
        adc     x9, x9, xzr
        mul     x12, x5, x7
        adds    x23, x23, x12
        mul     x12, x21, x5
        umulh   x14, x5, x7
        adcs    x22, x22, x14
        adcs    x3, x3, xzr
        adc     x9, x9, xzr
        adds    x12, x12, x12
        adcs    x25, x25, x25
        adcs    x23, x23, x23
        adcs    x22, x22, x22
        adcs    x3, x3, x3
        adcs    x9, x9, x9
        umulh   x14, x7, x7
        mul     x7, x7, x7
        adc     x16, xzr, xzr
        umulh   x17, x21, x21
        mul     x21, x21, x21
        adds    x12, x12, x17
        stp     x21, x12, [sp, #0x80]
        umulh   x21, x5, x5
        mul     x5, x5, x5
        adcs    x25, x25, x5
        adcs    x21, x23, x21
        ldp     x23, x5, [x0, #0x160]
        adcs    x22, x22, x7
        adcs    x3, x3, x14
        stp     x25, x21, [sp, #0x90]
        ldp     x21, x25, [x0, #0x170]
        mul     x7, x13, x13
        stp     x22, x3, [sp, #0xa0]
        adcs    x22, x9, x7
        ldp     x3, x7, [sp, #0x170]
        umulh   x9, x13, x13
        adc     x9, x16, x9
        subs    x24, x11, x24
        sbcs    x26, x15, x26
        sbcs    x20, x20, x3
        sbcs    x3, x4, x7
        csetm   x4, lo
        cmn     x4, #1
        eor     x26, x26, x4
        eor     x24, x24, x4
        adcs    x24, x24, xzr
        eor     x20, x20, x4
        adcs    x26, x26, xzr
        eor     x3, x3, x4
        umulh   x4, x24, x26
        adcs    x20, x20, xzr
        adcs    x3, x3, xzr
        ldp     x7, x11, [sp, #0x40]
        stp     x22, x9, [sp, #0xb0]
        mul     x22, x24, x20
        umulh   x9, x24, x20
        umulh   x12, x26, x3
        adds    x22, x4, x22
        mul     x4, x26, x3
        mul     x13, x24, x3
        adcs    x9, x9, x13
        umulh   x13, x24, x3
        umulh   x14, x24, x24
        mul     x15, x20, x3
        adcs    x4, x13, x4
        adcs    x12, x12, x15
        umulh   x13, x26, x20
        umulh   x15, x20, x3
        adc     x15, x15, xzr
        mul     x16, x24, x26
        mul     x17, x26, x20
        adds    x9, x9, x17
        adcs    x4, x4, x13
        adcs    x12, x12, xzr
        adc     x13, x15, xzr
        adds    x15, x16, x16
        umulh   x16, x26, x26
        adcs    x22, x22, x22
        adcs    x9, x9, x9
        adcs    x4, x4, x4
        adcs    x12, x12, x12
        adcs    x13, x13, x13
        adc     x17, xzr, xzr
        mul     x24, x24, x24
        adds    x14, x15, x14
        mul     x26, x26, x26
        adcs    x22, x22, x26
        adcs    x26, x9, x16
        mul     x9, x20, x20
        adcs    x4, x4, x9
        umulh   x20, x20, x20
        mul     x9, x8, x2
        adcs    x20, x12, x20
        mul     x12, x3, x3
        adcs    x12, x13, x12
        umulh   x3, x3, x3
        adc     x3, x17, x3
        subs    x24, x7, x24
        ldp     x7, x13, [sp, #0x50]
        sbcs    x11, x11, x14
        sbcs    x22, x7, x22
        mul     x7, x8, x19
        ldp     x14, x15, [sp, #0x60]
        sbcs    x26, x13, x26
        sbcs    x4, x14, x4
        ldp     x13, x14, [sp, #0x70]
        sbcs    x20, x15, x20
        sbcs    x12, x13, x12
        sbcs    x3, x14, x3
        mul     x13, x10, x2
        ldp     x14, x15, [sp, #0x80]
        csetm   x16, lo
        adds    x24, x24, x14
        adcs    x11, x11, x15
        ldp     x14, x15, [sp, #0x90]
        adcs    x22, x22, x14
        adcs    x26, x26, x15
        ldp     x14, x15, [sp, #0xa0]
        adcs    x4, x4, x14
        ldp     x14, x17, [sp, #0xb0]
        adcs    x20, x20, x15
        adcs    x12, x12, x14
        adcs    x3, x3, x17
        umulh   x14, x8, x19
        ldp     x15, x17, [sp, #0x60]
        adc     x16, x16, xzr
        adds    x24, x15, x24
        adcs    x11, x17, x11
        stp     x24, x11, [sp, #0x60]
        ldp     x24, x11, [sp, #0x70]
        adcs    x22, x24, x22
        adcs    x24, x11, x26
        stp     x22, x24, [sp, #0x70]
        umulh   x22, x8, x2
        ldp     x24, x26, [x0, #0x140]
        ldp     x11, x15, [sp, #0x80]
        adcs    x4, x11, x4
        adcs    x20, x15, x20
        stp     x4, x20, [sp, #0x80]
        ldp     x20, x4, [sp, #0x90]
        ldp     x11, x15, [x0, #0x160]
        adcs    x20, x20, x12
        adcs    x3, x4, x3
        umulh   x4, x19, x2
        stp     x20, x3, [sp, #0x90]
        mul     x20, x8, x10
        ldp     x3, x12, [sp, #0xa0]
        adcs    x3, x3, x16
        adcs    x12, x12, xzr
        stp     x3, x12, [sp, #0xa0]
        ldp     x3, x12, [sp, #0xb0]
        adcs    x3, x3, xzr
        adcs    x12, x12, xzr
        adds    x6, x6, x7
        adcs    x7, x14, x9
        adcs    x22, x22, x13
        umulh   x9, x10, x2
        stp     x3, x12, [sp, #0xb0]
        mul     x3, x10, x19
        umulh   x12, x25, x25
        mul     x13, x19, x2
        adcs    x9, x9, x13
        adc     x4, x4, xzr
        adds    x3, x7, x3
        umulh   x7, x10, x19
        adcs    x22, x22, x7
        adcs    x7, x9, xzr
        adc     x4, x4, xzr
        ldp     x9, x13, [x0, #0x150]
        adds    x20, x20, x20
        adcs    x6, x6, x6
        adcs    x3, x3, x3
        adcs    x22, x22, x22
        adcs    x7, x7, x7
        adcs    x4, x4, x4
        umulh   x14, x8, x8
        adc     x16, xzr, xzr
        adds    x20, x20, x14
        umulh   x14, x10, x10
        mul     x8, x8, x8
        stp     x8, x20, [sp, #0x140]
        mul     x20, x10, x10
        adcs    x20, x6, x20
        adcs    x3, x3, x14
        ldp     x6, x8, [x0, #0x170]
        stp     x20, x3, [sp, #0x150]
        umulh   x20, x19, x19
        ldp     x3, x10, [sp, #0x140]
        mul     x19, x19, x19
        adcs    x22, x22, x19
        adcs    x19, x7, x20
        mul     x20, x2, x2
        stp     x22, x19, [sp, #0x160]
        adcs    x22, x4, x20
        umulh   x19, x2, x2
        adc     x19, x16, x19
        stp     x22, x19, [sp, #0x170]
        umulh   x22, x21, x25
        mul     x19, x5, x25
        umulh   x20, x23, x21
        umulh   x2, x23, x5
        mul     x4, x23, x21
        adds    x2, x2, x4
        umulh   x4, x23, x25
        mul     x7, x23, x25
        adcs    x20, x20, x7
        adcs    x19, x4, x19
        umulh   x4, x5, x25
        mul     x7, x21, x25
        adcs    x4, x4, x7
        adc     x22, x22, xzr
        umulh   x7, x5, x21
        mul     x25, x25, x25
        mul     x14, x23, x5
        umulh   x16, x23, x23
        mul     x23, x23, x23
        mul     x17, x5, x21
        adds    x20, x20, x17
        adcs    x19, x19, x7
        adcs    x4, x4, xzr
        adc     x22, x22, xzr
        adds    x7, x14, x14
        adcs    x2, x2, x2
        adcs    x20, x20, x20
        adcs    x19, x19, x19
        adcs    x4, x4, x4
        adcs    x22, x22, x22
        adc     x14, xzr, xzr
        adds    x7, x7, x16
        stp     x23, x7, [sp, #0x180]
        mul     x23, x5, x5
        adcs    x23, x2, x23
        umulh   x2, x5, x5
        adcs    x20, x20, x2
        ldp     x2, x5, [x1, #0x80]
        mul     x7, x21, x21
        ldp     x16, x17, [x1, #0x90]
        stp     x23, x20, [sp, #0x190]
        adcs    x23, x19, x7
        umulh   x21, x21, x21
        adcs    x21, x4, x21
        adcs    x22, x22, x25
        adc     x25, x14, x12
        subs    x24, x24, x11
        sbcs    x26, x26, x15
        sbcs    x19, x9, x6
        sbcs    x20, x13, x8
        csetm   x4, lo
        eor     x24, x24, x4
        eor     x26, x26, x4
        cmn     x4, #1
        umulh   x6, x2, x5
        eor     x19, x19, x4
        adcs    x24, x24, xzr
        adcs    x26, x26, xzr
        eor     x20, x20, x4
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        mul     x4, x24, x19
        ldp     x7, x8, [sp, #0x150]
        ldp     x9, x11, [sp, #0x160]
        stp     x23, x21, [sp, #0x1a0]
        umulh   x21, x24, x26
        stp     x22, x25, [sp, #0x1b0]
        umulh   x22, x24, x19
        mul     x23, x24, x20
        umulh   x25, x24, x20
        adds    x21, x21, x4
        adcs    x22, x22, x23
        mul     x23, x26, x20
        adcs    x23, x25, x23
        mul     x25, x26, x19
        umulh   x4, x26, x20
        umulh   x12, x26, x19
        mul     x13, x24, x26
        mul     x14, x19, x20
        umulh   x15, x19, x20
        adcs    x4, x4, x14
        adc     x14, x15, xzr
        adds    x22, x22, x25
        adcs    x23, x23, x12
        adcs    x25, x4, xzr
        adc     x4, x14, xzr
        adds    x12, x13, x13
        adcs    x21, x21, x21
        adcs    x22, x22, x22
        adcs    x23, x23, x23
        adcs    x25, x25, x25
        adcs    x4, x4, x4
        adc     x13, xzr, xzr
        mul     x14, x19, x19
        umulh   x19, x19, x19
        umulh   x15, x24, x24
        mul     x24, x24, x24
        adds    x12, x12, x15
        mul     x15, x26, x26
        adcs    x21, x21, x15
        umulh   x26, x26, x26
        adcs    x22, x22, x26
        adcs    x23, x23, x14
        adcs    x25, x25, x19
        ldp     x26, x19, [sp, #0x180]
        mul     x14, x20, x20
        adcs    x4, x4, x14
        umulh   x20, x20, x20
        adc     x20, x13, x20
        ldp     x13, x14, [x1, #0xa0]
        subs    x24, x3, x24
        sbcs    x3, x10, x12
        sbcs    x21, x7, x21
        ldp     x7, x10, [sp, #0x170]
        sbcs    x22, x8, x22
        sbcs    x23, x9, x23
        ldp     x8, x9, [sp, #0xc0]
        sbcs    x25, x11, x25
        sbcs    x4, x7, x4
        ldp     x7, x11, [sp, #0x40]
        mul     x12, x2, x16
        sbcs    x20, x10, x20
        csetm   x10, lo
        adds    x24, x24, x26
        adcs    x26, x3, x19
        ldp     x19, x3, [sp, #0x190]
        adcs    x21, x21, x19
        adcs    x22, x22, x3
        ldp     x19, x3, [sp, #0x1a0]
        adcs    x23, x23, x19
        adcs    x25, x25, x3
        ldp     x19, x3, [sp, #0x1b0]
        adcs    x19, x4, x19
        adcs    x20, x20, x3
        adc     x3, x10, xzr
        subs    x4, x8, x7
        sbcs    x7, x9, x11
        stp     x4, x7, [sp, #0x40]
        ldp     x4, x7, [sp, #0x50]
        ldp     x8, x9, [sp, #0x160]
        ldp     x10, x11, [sp, #0xd0]
        sbcs    x4, x10, x4
        sbcs    x7, x11, x7
        stp     x4, x7, [sp, #0x50]
        ldp     x4, x7, [sp, #0xe0]
        ldp     x10, x11, [sp, #0x60]
        sbcs    x4, x4, x10
        sbcs    x7, x7, x11
        stp     x4, x7, [sp, #0x60]
        ldp     x4, x7, [sp, #0xf0]
        ldp     x10, x11, [sp, #0x70]
        sbcs    x4, x4, x10
        sbcs    x7, x7, x11
        stp     x4, x7, [sp, #0x70]
        ldp     x4, x7, [sp, #0x80]
        ldp     x10, x11, [sp, #0x100]
        sbcs    x4, x10, x4
        sbcs    x7, x11, x7
        stp     x4, x7, [sp, #0x80]
        ldp     x4, x7, [sp, #0x110]
        ldp     x10, x11, [sp, #0x90]
        sbcs    x4, x4, x10
        sbcs    x7, x7, x11
        stp     x4, x7, [sp, #0x90]
        ldp     x4, x7, [sp, #0x120]
        ldp     x10, x11, [sp, #0xa0]
        sbcs    x4, x4, x10
        sbcs    x7, x7, x11
        stp     x4, x7, [sp, #0xa0]
        ldp     x4, x7, [sp, #0x130]
        ldp     x10, x11, [sp, #0xb0]
        sbcs    x4, x4, x10
        sbcs    x7, x7, x11
        stp     x4, x7, [sp, #0xb0]
        umulh   x4, x2, x17
        umulh   x7, x2, x16
        csetm   x10, lo
        adds    x24, x8, x24
        adcs    x26, x9, x26
        stp     x24, x26, [sp, #0x160]
        ldp     x24, x26, [x1, #0xb0]
        ldp     x8, x9, [sp, #0x170]
        adcs    x21, x8, x21
        adcs    x22, x9, x22
        stp     x21, x22, [sp, #0x170]
        mul     x21, x16, x17
        ldp     x22, x8, [sp, #0x190]
        ldp     x9, x11, [sp, #0x180]
        adcs    x23, x9, x23
        adcs    x25, x11, x25
        stp     x23, x25, [sp, #0x180]
        umulh   x23, x5, x16
        adcs    x22, x22, x19
        adcs    x25, x8, x20
        ldp     x19, x20, [x1, #0xc0]
        stp     x22, x25, [sp, #0x190]
        ldp     x22, x25, [sp, #0x1a0]
        adcs    x22, x22, x3
        adcs    x25, x25, xzr
        mul     x3, x5, x17
        stp     x22, x25, [sp, #0x1a0]
        ldp     x22, x25, [sp, #0x1b0]
        adcs    x22, x22, xzr
        adcs    x25, x25, xzr
        adds    x6, x6, x12
        stp     x22, x25, [sp, #0x1b0]
        ldp     x22, x25, [x1, #0x80]
        mul     x8, x2, x17
        adcs    x7, x7, x8
        mul     x8, x2, x5
        adcs    x3, x4, x3
        umulh   x4, x16, x17
        umulh   x9, x5, x17
        adcs    x21, x9, x21
        adc     x4, x4, xzr
        umulh   x9, x16, x16
        mul     x11, x5, x16
        adds    x7, x7, x11
        adcs    x23, x3, x23
        adcs    x21, x21, xzr
        adc     x3, x4, xzr
        adds    x4, x8, x8
        adcs    x6, x6, x6
        adcs    x7, x7, x7
        umulh   x8, x2, x2
        adcs    x23, x23, x23
        adcs    x21, x21, x21
        adcs    x3, x3, x3
        adc     x11, xzr, xzr
        mul     x12, x5, x5
        umulh   x5, x5, x5
        adds    x4, x4, x8
        adcs    x6, x6, x12
        adcs    x5, x7, x5
        stp     x6, x5, [x0, #0x110]
        ldp     x5, x6, [x1, #0x90]
        ldp     x7, x8, [sp, #0x140]
        mul     x12, x16, x16
        adcs    x23, x23, x12
        ldp     x12, x15, [x1, #0xa0]
        adcs    x21, x21, x9
        stp     x23, x21, [x0, #0x120]
        mul     x21, x2, x2
        ldp     x23, x2, [sp, #0x40]
        stp     x21, x4, [x0, #0x100]
        ldp     x21, x4, [x1, #0xd0]
        umulh   x9, x17, x17
        mul     x16, x17, x17
        adcs    x3, x3, x16
        adc     x9, x11, x9
        subs    x22, x22, x19
        sbcs    x25, x25, x20
        sbcs    x21, x5, x21
        sbcs    x19, x6, x4
        ldp     x20, x4, [x1, #0xe0]
        sbcs    x20, x12, x20
        ldp     x5, x6, [x1, #0xb0]
        sbcs    x4, x15, x4
        umulh   x11, x13, x14
        ldp     x12, x15, [x1, #0xf0]
        sbcs    x5, x5, x12
        sbcs    x6, x6, x15
        csetm   x12, lo
        eor     x22, x22, x12
        eor     x25, x25, x12
        eor     x21, x21, x12
        eor     x19, x19, x12
        eor     x20, x20, x12
        cmn     x12, #1
        adcs    x22, x22, xzr
        adcs    x25, x25, xzr
        adcs    x21, x21, xzr
        stp     x22, x25, [x0, #0x180]
        adcs    x22, x19, xzr
        stp     x21, x22, [x0, #0x190]
        eor     x21, x4, x12
        adcs    x22, x20, xzr
        ldp     x25, x19, [x0, #0x180]
        eor     x20, x5, x12
        adcs    x21, x21, xzr
        eor     x4, x6, x12
        ldp     x5, x6, [x0, #0x190]
        adcs    x20, x20, xzr
        stp     x22, x21, [x0, #0x1a0]
        adcs    x21, x4, xzr
        stp     x20, x21, [x0, #0x1b0]
        mul     x21, x13, x26
        ldp     x22, x20, [sp, #0x150]
        stp     x3, x9, [x0, #0x130]
        mul     x3, x13, x24
        ldp     x4, x9, [sp, #0x50]
        umulh   x12, x13, x24
        adds    x23, x23, x7
        adcs    x2, x2, x8
        adcs    x22, x4, x22
        ldp     x4, x7, [sp, #0x60]
        stp     x23, x2, [sp, #0x40]
        adcs    x23, x9, x20
        ldp     x20, x2, [sp, #0x160]
        adcs    x20, x4, x20
        adcs    x2, x7, x2
        umulh   x4, x13, x26
        ldp     x7, x8, [sp, #0x170]
        ldp     x9, x15, [sp, #0x70]
        adcs    x7, x9, x7
        adcs    x8, x15, x8
        stp     x22, x23, [sp, #0x50]
        ldp     x22, x23, [sp, #0x80]
        stp     x20, x2, [sp, #0x60]
        mul     x20, x14, x26
        ldp     x2, x9, [sp, #0x180]
        adcs    x22, x22, x2
        adcs    x23, x23, x9
        ldp     x2, x9, [sp, #0x90]
        stp     x7, x8, [sp, #0x70]
        umulh   x7, x14, x26
        ldp     x8, x15, [sp, #0x190]
        adcs    x2, x2, x8
        adcs    x8, x9, x15
        stp     x22, x23, [sp, #0x80]
        ldp     x22, x23, [sp, #0xa0]
        stp     x2, x8, [sp, #0x90]
        mul     x2, x13, x14
        ldp     x8, x9, [sp, #0x40]
        ldp     x15, x16, [sp, #0x1a0]
        adcs    x22, x22, x15
        adcs    x23, x23, x16
        stp     x22, x23, [sp, #0xa0]
        ldp     x22, x23, [sp, #0x1b0]
        ldp     x15, x16, [sp, #0xb0]
        adcs    x22, x15, x22
        adcs    x23, x16, x23
        stp     x22, x23, [sp, #0xb0]
        mul     x22, x24, x26
        adc     x23, x10, xzr
        adds    x3, x11, x3
        adcs    x21, x12, x21
        adcs    x20, x4, x20
        adcs    x22, x7, x22
        ldp     x4, x7, [sp, #0x50]
        umulh   x10, x24, x26
        adc     x10, x10, xzr
        ldp     x11, x12, [sp, #0x100]
        ldp     x15, x16, [sp, #0x60]
        adds    x8, x11, x8
        adcs    x9, x12, x9
        stp     x8, x9, [sp, #0x100]
        umulh   x8, x25, x19
        mul     x9, x14, x24
        ldp     x11, x12, [sp, #0x110]
        adcs    x4, x11, x4
        adcs    x7, x12, x7
        ldp     x11, x12, [sp, #0x70]
        stp     x4, x7, [sp, #0x110]
        ldp     x4, x7, [sp, #0x120]
        adcs    x4, x4, x15
        adcs    x7, x7, x16
        stp     x4, x7, [sp, #0x120]
        umulh   x4, x14, x24
        ldp     x7, x15, [sp, #0x130]
        adcs    x7, x7, x11
        adcs    x11, x15, x12
        ldp     x12, x15, [sp, #0x80]
        stp     x7, x11, [sp, #0x130]
        ldp     x7, x11, [sp, #0x140]
        adcs    x7, x7, x12
        ldp     x12, x16, [sp, #0x150]
        adcs    x11, x11, x15
        stp     x7, x11, [sp, #0x140]
        ldp     x7, x11, [sp, #0x90]
        adcs    x7, x12, x7
        adcs    x11, x16, x11
        ldp     x12, x15, [sp, #0xa0]
        stp     x7, x11, [sp, #0x150]
        ldp     x7, x11, [sp, #0x160]
        adcs    x7, x7, x12
        adcs    x11, x11, x15
        ldp     x12, x15, [sp, #0xb0]
        stp     x7, x11, [sp, #0x160]
        umulh   x7, x13, x13
        mul     x11, x13, x13
        ldp     x13, x16, [sp, #0x170]
        adcs    x12, x13, x12
        adcs    x13, x16, x15
        stp     x12, x13, [sp, #0x170]
        ldp     x12, x13, [sp, #0x180]
        adcs    x23, x12, x23
        adcs    x12, x13, xzr
        ldp     x13, x15, [x1, #0x80]
        stp     x23, x12, [sp, #0x180]
        ldp     x23, x12, [sp, #0x190]
        adcs    x23, x23, xzr
        adcs    x12, x12, xzr
        stp     x23, x12, [sp, #0x190]
        ldp     x23, x12, [sp, #0x1a0]
        adcs    x23, x23, xzr
        adcs    x12, x12, xzr
        stp     x23, x12, [sp, #0x1a0]
        ldp     x23, x12, [sp, #0x1b0]
        adcs    x23, x23, xzr
        adcs    x12, x12, xzr
        adds    x21, x21, x9
        adcs    x20, x20, x4
        adcs    x22, x22, xzr
        adc     x4, x10, xzr
        adds    x2, x2, x2
        adcs    x3, x3, x3
        adcs    x21, x21, x21
        adcs    x20, x20, x20
        adcs    x22, x22, x22
        adcs    x4, x4, x4
        ldp     x9, x10, [x1, #0x90]
        umulh   x16, x25, x5
        stp     x23, x12, [sp, #0x1b0]
        adc     x23, xzr, xzr
        adds    x2, x2, x7
        ldp     x7, x12, [x1, #0xa0]
        stp     x11, x2, [x0, #0x140]
        umulh   x2, x26, x26
        mul     x26, x26, x26
        mul     x11, x14, x14
        adcs    x3, x3, x11
        umulh   x11, x14, x14
        adcs    x21, x21, x11
        stp     x3, x21, [x0, #0x150]
        ldp     x21, x3, [x0, #0x1a0]
        ldp     x11, x14, [x1, #0xb0]
        mul     x17, x24, x24
        adcs    x20, x20, x17
        umulh   x24, x24, x24
        adcs    x22, x22, x24
        adcs    x24, x4, x26
        adc     x23, x23, x2
        subs    x26, x13, x7
        sbcs    x2, x15, x12
        sbcs    x4, x9, x11
        sbcs    x7, x10, x14
        csetm   x9, lo
        eor     x26, x26, x9
        cmn     x9, #1
        adcs    x26, x26, xzr
        mul     x10, x25, x5
        eor     x4, x4, x9
        eor     x2, x2, x9
        eor     x7, x7, x9
        adcs    x2, x2, xzr
        adcs    x4, x4, xzr
        adcs    x7, x7, xzr
        stp     x20, x22, [x0, #0x160]
        umulh   x22, x25, x6
        stp     x24, x23, [x0, #0x170]
        mul     x23, x25, x6
        mul     x24, x25, x19
        umulh   x20, x26, x2
        umulh   x9, x26, x7
        mul     x11, x26, x4
        umulh   x12, x26, x4
        mul     x13, x4, x7
        mul     x14, x26, x7
        adds    x20, x20, x11
        adcs    x11, x12, x14
        mul     x12, x26, x2
        mul     x14, x2, x7
        adcs    x9, x9, x14
        mul     x14, x2, x4
        umulh   x15, x2, x7
        adcs    x13, x15, x13
        umulh   x15, x4, x7
        adc     x15, x15, xzr
        adds    x11, x11, x14
        umulh   x14, x2, x4
        adcs    x9, x9, x14
        adcs    x13, x13, xzr
        adc     x14, x15, xzr
        adds    x12, x12, x12
        adcs    x20, x20, x20
        adcs    x11, x11, x11
        adcs    x9, x9, x9
        adcs    x13, x13, x13
        adcs    x14, x14, x14
        umulh   x15, x26, x26
        mul     x26, x26, x26
        adc     x17, xzr, xzr
        adds    x12, x12, x15
        mul     x15, x2, x2
        adcs    x20, x20, x15
        umulh   x2, x2, x2
        adcs    x2, x11, x2
        mul     x11, x4, x4
        adcs    x9, x9, x11
        umulh   x4, x4, x4
        adcs    x4, x13, x4
        umulh   x11, x5, x6
        mul     x13, x7, x7
        adcs    x13, x14, x13
        umulh   x7, x7, x7
        adc     x7, x17, x7
        adds    x8, x8, x10
        adcs    x23, x16, x23
        ldp     x10, x14, [x0, #0x100]
        umulh   x15, x19, x6
        mul     x16, x19, x6
        adcs    x22, x22, x16
        mul     x16, x5, x6
        adcs    x15, x15, x16
        adc     x11, x11, xzr
        subs    x26, x10, x26
        sbcs    x10, x14, x12
        umulh   x12, x19, x5
        ldp     x14, x16, [x0, #0x110]
        sbcs    x20, x14, x20
        sbcs    x2, x16, x2
        ldp     x14, x16, [x0, #0x120]
        sbcs    x9, x14, x9
        sbcs    x4, x16, x4
        ldp     x14, x16, [x0, #0x130]
        sbcs    x13, x14, x13
        sbcs    x7, x16, x7
        ldp     x14, x16, [x0, #0x140]
        csetm   x17, lo
        adds    x26, x26, x14
        adcs    x10, x10, x16
        ldp     x14, x16, [x0, #0x150]
        adcs    x20, x20, x14
        adcs    x2, x2, x16
        ldp     x14, x16, [x0, #0x160]
        adcs    x9, x9, x14
        adcs    x4, x4, x16
        ldp     x14, x16, [x0, #0x170]
        adcs    x13, x13, x14
        adcs    x7, x7, x16
        adc     x14, x17, xzr
        ldp     x16, x17, [x0, #0x120]
        adds    x26, x16, x26
        adcs    x10, x17, x10
        stp     x26, x10, [x0, #0x120]
        mul     x26, x19, x5
        ldp     x10, x16, [x0, #0x130]
        adcs    x20, x10, x20
        adcs    x2, x16, x2
        stp     x20, x2, [x0, #0x130]
        ldp     x20, x2, [x1, #0xd0]
        mul     x10, x25, x25
        umulh   x25, x25, x25
        ldp     x16, x17, [x0, #0x140]
        adcs    x9, x16, x9
        adcs    x4, x17, x4
        stp     x9, x4, [x0, #0x140]
        ldp     x4, x9, [x0, #0x1b0]
        ldp     x16, x17, [x0, #0x150]
        adcs    x13, x16, x13
        adcs    x7, x17, x7
        stp     x13, x7, [x0, #0x150]
        ldp     x7, x13, [x1, #0xc0]
        ldp     x16, x17, [x0, #0x160]
        adcs    x14, x16, x14
        adcs    x16, x17, xzr
        stp     x14, x16, [x0, #0x160]
        mul     x14, x19, x19
        umulh   x19, x19, x19
        ldp     x16, x17, [x0, #0x170]
        adcs    x16, x16, xzr
        adcs    x17, x17, xzr
        adds    x23, x23, x26
        adcs    x22, x22, x12
        adcs    x26, x15, xzr
        adc     x11, x11, xzr
        adds    x24, x24, x24
        adcs    x8, x8, x8
        adcs    x23, x23, x23
        adcs    x22, x22, x22
        adcs    x26, x26, x26
        adcs    x11, x11, x11
        mul     x12, x5, x5
        stp     x16, x17, [x0, #0x170]
        umulh   x5, x5, x5
        ldp     x15, x16, [x0, #0x180]
        adc     x17, xzr, xzr
        adds    x24, x24, x25
        adcs    x25, x8, x14
        adcs    x23, x23, x19
        adcs    x22, x22, x12
        adcs    x26, x26, x5
        stp     x10, x24, [sp, #0x40]
        ldp     x24, x19, [x1, #0xe0]
        mul     x5, x6, x6
        adcs    x5, x11, x5
        ldp     x8, x10, [x0, #0x1a0]
        ldp     x11, x12, [x0, #0x190]
        stp     x25, x23, [sp, #0x50]
        umulh   x23, x6, x6
        adc     x23, x17, x23
        stp     x22, x26, [sp, #0x60]
        stp     x5, x23, [sp, #0x70]
        umulh   x22, x21, x3
        mul     x23, x21, x9
        umulh   x25, x21, x4
        mul     x26, x21, x4
        adds    x22, x22, x26
        adcs    x23, x25, x23
        umulh   x25, x3, x9
        umulh   x26, x21, x9
        mul     x5, x4, x9
        mul     x6, x3, x9
        adcs    x26, x26, x6
        adcs    x25, x25, x5
        umulh   x5, x4, x9
        adc     x5, x5, xzr
        mul     x6, x21, x3
        mul     x14, x3, x4
        adds    x23, x23, x14
        umulh   x14, x3, x4
        adcs    x26, x26, x14
        adcs    x25, x25, xzr
        adc     x5, x5, xzr
        adds    x6, x6, x6
        adcs    x22, x22, x22
        adcs    x23, x23, x23
        adcs    x26, x26, x26
        adcs    x25, x25, x25
        adcs    x5, x5, x5
        umulh   x14, x21, x21
        mul     x21, x21, x21
        adc     x17, xzr, xzr
        adds    x6, x6, x14
        stp     x21, x6, [sp, #0x80]
        umulh   x21, x7, x13
        mul     x6, x3, x3
        adcs    x22, x22, x6
        umulh   x3, x3, x3
        adcs    x23, x23, x3
        stp     x22, x23, [sp, #0x90]
        mul     x22, x4, x4
        adcs    x22, x26, x22
        ldp     x23, x26, [x1, #0xf0]
        umulh   x3, x4, x4
        ldp     x4, x6, [x0, #0x1b0]
        adcs    x25, x25, x3
        stp     x22, x25, [sp, #0xa0]
        umulh   x22, x9, x9
        mul     x25, x9, x9
        adcs    x25, x5, x25
        adc     x22, x17, x22
        subs    x3, x15, x8
        sbcs    x5, x16, x10
        sbcs    x4, x11, x4
        sbcs    x6, x12, x6
        csetm   x8, lo
        eor     x3, x3, x8
        eor     x5, x5, x8
        cmn     x8, #1
        adcs    x3, x3, xzr
        adcs    x5, x5, xzr
        umulh   x9, x3, x5
        eor     x4, x4, x8
        adcs    x4, x4, xzr
        eor     x6, x6, x8
        adcs    x6, x6, xzr
        stp     x25, x22, [sp, #0xb0]
        ldp     x22, x25, [sp, #0x40]
        umulh   x8, x3, x4
        umulh   x10, x3, x6
        mul     x11, x3, x4
        mul     x12, x3, x6
        adds    x9, x9, x11
        mul     x11, x5, x6
        adcs    x8, x8, x12
        adcs    x10, x10, x11
        umulh   x11, x5, x6
        mul     x12, x4, x6
        adcs    x11, x11, x12
        mul     x12, x5, x4
        mul     x14, x3, x5
        umulh   x15, x4, x4
        umulh   x16, x4, x6
        adc     x16, x16, xzr
        adds    x8, x8, x12
        umulh   x12, x5, x4
        adcs    x10, x10, x12
        adcs    x11, x11, xzr
        adc     x12, x16, xzr
        adds    x14, x14, x14
        adcs    x9, x9, x9
        adcs    x8, x8, x8
        adcs    x10, x10, x10
        adcs    x11, x11, x11
        adcs    x12, x12, x12
        mul     x4, x4, x4
        adc     x16, xzr, xzr
        umulh   x17, x3, x3
        mul     x3, x3, x3
        adds    x14, x14, x17
        umulh   x17, x5, x5
        mul     x5, x5, x5
        adcs    x5, x9, x5
        adcs    x8, x8, x17
        adcs    x4, x10, x4
        adcs    x9, x11, x15
        mul     x10, x7, x20
        mul     x11, x6, x6
        adcs    x11, x12, x11
        umulh   x12, x7, x20
        umulh   x6, x6, x6
        adc     x6, x16, x6
        subs    x22, x22, x3
        ldp     x3, x15, [sp, #0x50]
        sbcs    x25, x25, x14
        sbcs    x3, x3, x5
        ldp     x5, x14, [sp, #0x70]
        sbcs    x8, x15, x8
        ldp     x15, x16, [sp, #0x60]
        sbcs    x4, x15, x4
        sbcs    x9, x16, x9
        sbcs    x5, x5, x11
        ldp     x11, x15, [sp, #0x80]
        sbcs    x6, x14, x6
        ldp     x14, x16, [sp, #0x90]
        csetm   x17, lo
        adds    x22, x22, x11
        adcs    x25, x25, x15
        adcs    x3, x3, x14
        adcs    x8, x8, x16
        ldp     x11, x14, [sp, #0xa0]
        adcs    x4, x4, x11
        adcs    x9, x9, x14
        ldp     x11, x14, [sp, #0x60]
        ldp     x15, x16, [sp, #0xb0]
        adcs    x5, x5, x15
        adcs    x6, x6, x16
        adc     x15, x17, xzr
        adds    x21, x21, x10
        mul     x10, x7, x2
        adcs    x10, x12, x10
        umulh   x12, x7, x2
        mul     x16, x13, x2
        adcs    x12, x12, x16
        umulh   x16, x13, x2
        mul     x17, x20, x2
        adcs    x16, x16, x17
        umulh   x17, x20, x2
        adc     x17, x17, xzr
        adds    x22, x11, x22
        adcs    x25, x14, x25
        stp     x22, x25, [sp, #0x60]
        ldp     x22, x25, [sp, #0x70]
        adcs    x22, x22, x3
        adcs    x25, x25, x8
        stp     x22, x25, [sp, #0x70]
        ldp     x22, x25, [sp, #0x90]
        ldp     x3, x8, [sp, #0xb0]
        ldp     x11, x14, [sp, #0x80]
        adcs    x4, x11, x4
        adcs    x9, x14, x9
        stp     x4, x9, [sp, #0x80]
        adcs    x22, x22, x5
        adcs    x25, x25, x6
        stp     x22, x25, [sp, #0x90]
        ldp     x22, x25, [sp, #0xa0]
        adcs    x22, x22, x15
        adcs    x25, x25, xzr
        stp     x22, x25, [sp, #0xa0]
        adcs    x22, x3, xzr
        adcs    x25, x8, xzr
        stp     x22, x25, [sp, #0xb0]
        mul     x22, x7, x13
        ldp     x25, x3, [x1, #0xd0]
        ldp     x4, x5, [x1, #0xc0]
        ldp     x6, x8, [x1, #0xf0]
        mul     x9, x13, x20
        adds    x9, x10, x9
        ldp     x1, x10, [x1, #0xe0]
        umulh   x11, x13, x20
        adcs    x11, x12, x11
        adcs    x12, x16, xzr
        adc     x14, x17, xzr
        adds    x22, x22, x22
        adcs    x21, x21, x21
        adcs    x9, x9, x9
        adcs    x11, x11, x11
        adcs    x12, x12, x12
        adcs    x14, x14, x14
        adc     x15, xzr, xzr
        umulh   x16, x7, x7
        mul     x7, x7, x7
        adds    x22, x22, x16
        stp     x7, x22, [x0, #0x180]
        umulh   x22, x20, x20
        mul     x20, x20, x20
        mul     x7, x13, x13
        adcs    x21, x21, x7
        umulh   x7, x13, x13
        adcs    x7, x9, x7
        adcs    x20, x11, x20
        adcs    x22, x12, x22
        stp     x21, x7, [x0, #0x190]
        ldp     x21, x7, [x0, #0x180]
        stp     x20, x22, [x0, #0x1a0]
        umulh   x22, x24, x19
        ldp     x20, x9, [x0, #0x190]
        mul     x11, x2, x2
        adcs    x11, x14, x11
        umulh   x12, x24, x26
        umulh   x2, x2, x2
        adc     x2, x15, x2
        stp     x11, x2, [x0, #0x1b0]
        mul     x2, x24, x23
        mul     x11, x24, x26
        umulh   x13, x24, x23
        umulh   x14, x19, x26
        adds    x22, x22, x2
        adcs    x2, x13, x11
        mul     x11, x19, x26
        adcs    x11, x12, x11
        umulh   x12, x19, x23
        mul     x13, x19, x23
        umulh   x15, x23, x26
        mul     x16, x23, x26
        adcs    x14, x14, x16
        adc     x15, x15, xzr
        adds    x2, x2, x13
        adcs    x11, x11, x12
        adcs    x12, x14, xzr
        adc     x13, x15, xzr
        mul     x14, x24, x19
        adds    x14, x14, x14
        adcs    x22, x22, x22
        adcs    x2, x2, x2
        adcs    x11, x11, x11
        adcs    x12, x12, x12
        adcs    x13, x13, x13
        adc     x15, xzr, xzr
        umulh   x16, x19, x19
        mul     x19, x19, x19
        umulh   x17, x24, x24
        mul     x24, x24, x24
        adds    x14, x14, x17
        adcs    x22, x22, x19
        adcs    x19, x2, x16
        stp     x24, x14, [x0, #0x1c0]
        stp     x22, x19, [x0, #0x1d0]
        mul     x22, x23, x23
        adcs    x22, x11, x22
        ldp     x24, x19, [x0, #0x1a0]
        umulh   x23, x23, x23
        adcs    x23, x12, x23
        ldp     x2, x11, [x0, #0x1b0]
        ldp     x12, x14, [sp, #0x40]
        stp     x22, x23, [x0, #0x1e0]
        umulh   x22, x26, x26
        mul     x23, x26, x26
        adcs    x23, x13, x23
        adc     x22, x15, x22
        subs    x26, x4, x1
        sbcs    x1, x5, x10
        sbcs    x25, x25, x6
        sbcs    x3, x3, x8
        csetm   x4, lo
        eor     x26, x26, x4
        cmn     x4, #1
        eor     x1, x1, x4
        adcs    x26, x26, xzr
        eor     x25, x25, x4
        adcs    x1, x1, xzr
        eor     x3, x3, x4
        umulh   x4, x26, x1
        adcs    x25, x25, xzr
        adcs    x3, x3, xzr
        ldp     x5, x6, [x0, #0x100]
        stp     x23, x22, [x0, #0x1f0]
        mul     x22, x26, x25
        umulh   x23, x26, x25
        umulh   x8, x1, x3
        mul     x10, x1, x3
        umulh   x13, x25, x3
        adds    x22, x4, x22
        umulh   x4, x26, x3
        mul     x15, x26, x3
        adcs    x23, x23, x15
        adcs    x4, x4, x10
        mul     x10, x1, x25
        mul     x15, x25, x3
        adcs    x8, x8, x15
        adc     x13, x13, xzr
        adds    x23, x23, x10
        umulh   x10, x1, x25
        adcs    x4, x4, x10
        adcs    x8, x8, xzr
        adc     x10, x13, xzr
        mul     x13, x1, x1
        mul     x15, x26, x1
        adds    x15, x15, x15
        adcs    x22, x22, x22
        adcs    x23, x23, x23
        adcs    x4, x4, x4
        adcs    x8, x8, x8
        adcs    x10, x10, x10
        umulh   x1, x1, x1
        adc     x16, xzr, xzr
        subs    x5, x5, x12
        sbcs    x6, x6, x14
        stp     x5, x6, [sp, #0x40]
        ldp     x5, x6, [sp, #0x50]
        umulh   x12, x26, x26
        ldp     x14, x17, [x0, #0x110]
        sbcs    x5, x14, x5
        sbcs    x6, x17, x6
        stp     x5, x6, [sp, #0x50]
        ldp     x5, x6, [x0, #0x120]
        ldp     x14, x17, [sp, #0x60]
        sbcs    x5, x5, x14
        sbcs    x6, x6, x17
        stp     x5, x6, [sp, #0x60]
        ldp     x5, x6, [x0, #0x130]
        ldp     x14, x17, [sp, #0x70]
        mul     x26, x26, x26
        sbcs    x5, x5, x14
        sbcs    x6, x6, x17
        stp     x5, x6, [sp, #0x70]
        ldp     x5, x6, [x0, #0x140]
        ldp     x14, x17, [sp, #0x80]
        sbcs    x5, x5, x14
        sbcs    x6, x6, x17
        stp     x5, x6, [sp, #0x80]
        ldp     x5, x6, [sp, #0x90]
        ldp     x14, x17, [x0, #0x150]
        sbcs    x5, x14, x5
        sbcs    x6, x17, x6
        stp     x5, x6, [sp, #0x90]
        ldp     x5, x6, [sp, #0xa0]
        ldp     x14, x17, [x0, #0x160]
        sbcs    x5, x14, x5
        sbcs    x6, x17, x6
        stp     x5, x6, [sp, #0xa0]
        ldp     x5, x6, [sp, #0xb0]
        ldp     x14, x17, [x0, #0x170]
        sbcs    x5, x14, x5
        sbcs    x6, x17, x6
        stp     x5, x6, [sp, #0xb0]
        csetm   x5, lo
        adds    x6, x15, x12
        adcs    x22, x22, x13
        umulh   x12, x25, x25
        adcs    x23, x23, x1
        mul     x25, x25, x25
        adcs    x25, x4, x25
        adcs    x1, x8, x12
        ldp     x4, x8, [x0, #0x1c0]
        mul     x12, x3, x3
        adcs    x10, x10, x12
        umulh   x3, x3, x3
        adc     x3, x16, x3
        subs    x21, x21, x26
        sbcs    x26, x7, x6
        sbcs    x22, x20, x22
        sbcs    x23, x9, x23
        sbcs    x24, x24, x25
        sbcs    x25, x19, x1
        ldp     x19, x20, [x0]
        ldp     x1, x6, [sp, #0xc0]
        sbcs    x2, x2, x10
        sbcs    x3, x11, x3
        ldp     x7, x9, [x0, #0x1d0]
        csetm   x10, lo
        adds    x21, x21, x4
        ldp     x4, x11, [x0, #0x10]
        adcs    x26, x26, x8
        adcs    x22, x22, x7
        ldp     x7, x8, [x0, #0x1e0]
        adcs    x23, x23, x9
        adcs    x24, x24, x7
        ldp     x7, x9, [sp, #0xe0]
        adcs    x25, x25, x8
        ldp     x8, x12, [sp, #0xd0]
        ldp     x13, x14, [x0, #0x1f0]
        adcs    x2, x2, x13
        adcs    x3, x3, x14
        ldp     x13, x14, [x0, #0x1a0]
        adc     x10, x10, xzr
        adds    x21, x13, x21
        ldp     x13, x15, [x0, #0x20]
        adcs    x26, x14, x26
        stp     x21, x26, [x0, #0x1a0]
        ldp     x21, x26, [x0, #0x30]
        ldp     x14, x16, [x0, #0x1b0]
        adcs    x22, x14, x22
        adcs    x23, x16, x23
        stp     x22, x23, [x0, #0x1b0]
        ldp     x22, x23, [sp, #0xf0]
        ldp     x14, x16, [x0, #0x1c0]
        adcs    x24, x14, x24
        adcs    x25, x16, x25
        stp     x24, x25, [x0, #0x1c0]
        ldp     x24, x25, [x0, #0x40]
        ldp     x14, x16, [x0, #0x1d0]
        adcs    x2, x14, x2
        adcs    x3, x16, x3
        stp     x2, x3, [x0, #0x1d0]
        ldp     x2, x3, [sp, #0x40]
        ldp     x14, x16, [x0, #0x1e0]
        adcs    x10, x14, x10
        adcs    x14, x16, xzr
        stp     x10, x14, [x0, #0x1e0]
        ldp     x10, x14, [x0, #0x1f0]
        adcs    x10, x10, xzr
        adcs    x14, x14, xzr
        stp     x10, x14, [x0, #0x1f0]
        ldp     x10, x14, [sp, #0x50]
        ldp     x16, x17, [x0, #0x180]
        adds    x2, x2, x16
        adcs    x3, x3, x17
        stp     x2, x3, [sp, #0x40]
        ldp     x2, x3, [x0, #0x190]
        adcs    x2, x10, x2
        adcs    x3, x14, x3
        ldp     x10, x14, [sp, #0x60]
        stp     x2, x3, [sp, #0x50]
        ldp     x2, x3, [x0, #0x1a0]
        adcs    x2, x10, x2
        adcs    x3, x14, x3
        ldp     x10, x14, [sp, #0x70]
        stp     x2, x3, [sp, #0x60]
        ldp     x2, x3, [sp, #0x80]
        ldp     x16, x17, [x0, #0x1b0]
        adcs    x10, x10, x16
        adcs    x14, x14, x17
        stp     x10, x14, [sp, #0x70]
        ldp     x10, x14, [x0, #0x1d0]
        ldp     x16, x17, [x0, #0x1c0]
        adcs    x2, x2, x16
        adcs    x3, x3, x17
        stp     x2, x3, [sp, #0x80]
        ldp     x2, x3, [sp, #0xa0]
        ldp     x16, x17, [sp, #0x90]
        adcs    x10, x16, x10
        adcs    x14, x17, x14
        stp     x10, x14, [sp, #0x90]
        ldp     x10, x14, [x0, #0x1e0]
        adcs    x2, x2, x10
        adcs    x3, x3, x14
        ldp     x10, x14, [sp, #0xb0]
        stp     x2, x3, [sp, #0xa0]
        ldp     x2, x3, [sp, #0x40]
        ldp     x16, x17, [x0, #0x1f0]
        adcs    x10, x10, x16
        adcs    x14, x14, x17
        adc     x5, x5, xzr
        stp     x10, x14, [sp, #0xb0]
        ldp     x10, x14, [x0, #0x140]
        adds    x2, x10, x2
        adcs    x3, x14, x3
        ldp     x10, x14, [sp, #0x60]
        stp     x2, x3, [x0, #0x140]
        ldp     x2, x3, [x0, #0x150]
        ldp     x16, x17, [sp, #0x50]
        adcs    x2, x2, x16
        adcs    x3, x3, x17
        stp     x2, x3, [x0, #0x150]
        ldp     x2, x3, [x0, #0x160]
        adcs    x2, x2, x10
        adcs    x3, x3, x14
        ldp     x10, x14, [x0, #0x180]
        stp     x2, x3, [x0, #0x160]
        ldp     x2, x3, [x0, #0x170]
        ldp     x16, x17, [sp, #0x70]
        adcs    x2, x2, x16
        adcs    x3, x3, x17
        stp     x2, x3, [x0, #0x170]
        ldp     x2, x3, [sp, #0x100]
        ldp     x16, x17, [sp, #0x80]
        adcs    x10, x10, x16
        adcs    x14, x14, x17
        stp     x10, x14, [x0, #0x180]
        ldp     x10, x14, [x0, #0x190]
        ldp     x16, x17, [sp, #0x90]
        adcs    x10, x10, x16
        adcs    x14, x14, x17
        stp     x10, x14, [x0, #0x190]
        ldp     x10, x14, [sp, #0xa0]
        ldp     x16, x17, [x0, #0x1a0]
        adcs    x10, x16, x10
        adcs    x14, x17, x14
        stp     x10, x14, [x0, #0x1a0]
        ldp     x10, x14, [x0, #0x1b0]
        ldp     x16, x17, [sp, #0xb0]
        adcs    x10, x10, x16
        adcs    x14, x14, x17
        stp     x10, x14, [x0, #0x1b0]
        ldp     x10, x14, [x0, #0x1c0]
        adcs    x5, x10, x5
        adcs    x10, x14, xzr
        ldp     x14, x16, [x0, #0x1e0]
        stp     x5, x10, [x0, #0x1c0]
        ldp     x5, x10, [x0, #0x1d0]
        adcs    x5, x5, xzr
        adcs    x10, x10, xzr
        stp     x5, x10, [x0, #0x1d0]
        adcs    x5, x14, xzr
        adcs    x10, x16, xzr
        stp     x5, x10, [x0, #0x1e0]
        ldp     x5, x10, [sp, #0x110]
        ldp     x14, x16, [x0, #0x1f0]
        adcs    x14, x14, xzr
        adcs    x16, x16, xzr
        stp     x14, x16, [x0, #0x1f0]
        subs    x19, x19, x1
        sbcs    x20, x20, x6
        sbcs    x1, x4, x8
        sbcs    x4, x11, x12
        sbcs    x6, x13, x7
        sbcs    x7, x15, x9
        sbcs    x21, x21, x22
        ldp     x22, x8, [x0, #0x50]
        sbcs    x23, x26, x23
        sbcs    x24, x24, x2
        ldp     x26, x2, [x0, #0x60]
        sbcs    x25, x25, x3
        sbcs    x22, x22, x5
        ldp     x3, x5, [sp, #0x120]
        sbcs    x8, x8, x10
        sbcs    x26, x26, x3
        ldp     x3, x9, [sp, #0x130]
        sbcs    x2, x2, x5
        ldp     x5, x10, [x0, #0x70]
        sbcs    x3, x5, x3
        sbcs    x5, x10, x9
        ldp     x9, x10, [sp, #0x140]
        ldp     x11, x12, [x0, #0x80]
        sbcs    x9, x11, x9
        sbcs    x10, x12, x10
        ldp     x11, x12, [x0, #0x90]
        ldp     x13, x14, [x0, #0xa0]
        stp     x19, x20, [sp, #0xc0]
        ldp     x19, x20, [sp, #0x170]
        ldp     x15, x16, [sp, #0x150]
        sbcs    x11, x11, x15
        sbcs    x12, x12, x16
        stp     x1, x4, [sp, #0xd0]
        ldp     x1, x4, [sp, #0x160]
        sbcs    x1, x13, x1
        sbcs    x4, x14, x4
        stp     x6, x7, [sp, #0xe0]
        ldp     x6, x7, [x0, #0xb0]
        sbcs    x19, x6, x19
        sbcs    x20, x7, x20
        ldp     x6, x7, [x0, #0xc0]
        ldp     x13, x14, [sp, #0x1a0]
        stp     x21, x23, [sp, #0xf0]
        ldp     x21, x23, [sp, #0x1b0]
        stp     x24, x25, [sp, #0x100]
        ldp     x24, x25, [sp, #0x180]
        sbcs    x24, x6, x24
        sbcs    x25, x7, x25
        ldp     x6, x7, [x0, #0xd0]
        stp     x22, x8, [sp, #0x110]
        ldp     x22, x8, [sp, #0x190]
        sbcs    x22, x6, x22
        ldp     x6, x15, [sp, #0xe0]
        sbcs    x7, x7, x8
        stp     x26, x2, [sp, #0x120]
        ldp     x26, x2, [x0, #0xe0]
        sbcs    x26, x26, x13
        sbcs    x2, x2, x14
        ldp     x8, x13, [x0, #0xf0]
        sbcs    x21, x8, x21
        sbcs    x23, x13, x23
        csetm   x8, lo
        stp     x3, x5, [sp, #0x130]
        ldp     x3, x5, [sp, #0xc0]
        stp     x9, x10, [sp, #0x140]
        ldp     x9, x10, [x0, #0x100]
        stp     x11, x12, [sp, #0x150]
        stp     x21, x23, [sp, #0x1b0]
        ldp     x21, x23, [sp, #0xd0]
        stp     x1, x4, [sp, #0x160]
        ldp     x1, x4, [x0, #0x110]
        ldp     x11, x12, [x0, #0x120]
        stp     x19, x20, [sp, #0x170]
        stp     x24, x25, [sp, #0x180]
        ldp     x24, x25, [sp, #0xf0]
        stp     x22, x7, [sp, #0x190]
        ldp     x22, x19, [x0, #0x130]
        ldp     x20, x7, [sp, #0x100]
        stp     x26, x2, [sp, #0x1a0]
        ldp     x26, x2, [x0, #0x140]
        ldp     x13, x14, [sp, #0x110]
        adds    x3, x3, x9
        adcs    x5, x5, x10
        adcs    x21, x21, x1
        adcs    x23, x23, x4
        adcs    x1, x6, x11
        adcs    x4, x15, x12
        adcs    x22, x24, x22
        ldp     x24, x6, [x0, #0x150]
        adcs    x25, x25, x19
        adcs    x26, x20, x26
        ldp     x19, x20, [sp, #0x120]
        adcs    x2, x7, x2
        adcs    x24, x13, x24
        ldp     x7, x9, [x0, #0x160]
        adcs    x6, x14, x6
        adcs    x19, x19, x7
        ldp     x7, x10, [sp, #0x130]
        adcs    x20, x20, x9
        ldp     x9, x11, [x0, #0x170]
        adcs    x7, x7, x9
        adcs    x9, x10, x11
        ldp     x10, x11, [sp, #0x140]
        ldp     x12, x13, [x0, #0x180]
        adcs    x10, x10, x12
        adcs    x11, x11, x13
        ldp     x12, x13, [x0, #0x190]
        stp     x3, x5, [sp, #0xc0]
        ldp     x3, x5, [sp, #0x150]
        adcs    x3, x3, x12
        adcs    x5, x5, x13
        ldp     x12, x13, [sp, #0x160]
        stp     x21, x23, [sp, #0xd0]
        ldp     x21, x23, [x0, #0x1a0]
        adcs    x21, x12, x21
        adcs    x23, x13, x23
        ldp     x12, x13, [sp, #0x170]
        ldp     x14, x15, [sp, #0x180]
        stp     x1, x4, [sp, #0xe0]
        stp     x22, x25, [sp, #0xf0]
        ldp     x22, x25, [x0, #0x1b0]
        adcs    x22, x12, x22
        adcs    x25, x13, x25
        ldp     x1, x4, [x0, #0x1c0]
        adcs    x1, x14, x1
        adcs    x4, x15, x4
        stp     x26, x2, [sp, #0x100]
        ldp     x26, x2, [x0, #0x1d0]
        ldp     x12, x13, [sp, #0x190]
        adcs    x26, x12, x26
        adcs    x2, x13, x2
        ldp     x12, x13, [sp, #0x1a0]
        stp     x24, x6, [sp, #0x110]
        ldp     x24, x6, [x0, #0x1e0]
        adcs    x24, x12, x24
        ldp     x12, x14, [sp, #0x1b0]
        stp     x19, x20, [sp, #0x120]
        adcs    x19, x13, x6
        ldp     x20, x6, [x0, #0x1f0]
        adcs    x20, x12, x20
        adcs    x6, x14, x6
        adc     x8, x8, xzr
        ldp     x12, x13, [x0, #0x80]
        ldp     x14, x15, [x0, #0xa0]
        stp     x7, x9, [sp, #0x130]
        stp     x10, x11, [sp, #0x140]
        ldp     x7, x9, [sp, #0xc0]
        stp     x3, x5, [sp, #0x150]
        ldp     x3, x5, [x0, #0x90]
        ldp     x10, x11, [sp, #0xd0]
        stp     x21, x23, [sp, #0x160]
        ldp     x21, x23, [sp, #0xe0]
        stp     x22, x25, [sp, #0x170]
        stp     x1, x4, [sp, #0x180]
        stp     x26, x2, [sp, #0x190]
        ldp     x22, x25, [x0, #0xb0]
        stp     x24, x19, [sp, #0x1a0]
        ldp     x24, x26, [sp, #0xf0]
        ldp     x19, x1, [x0, #0xc0]
        adds    x2, x12, x7
        stp     x20, x6, [sp, #0x1b0]
        adcs    x20, x13, x9
        ldp     x4, x6, [sp, #0x100]
        adcs    x3, x3, x10
        adcs    x5, x5, x11
        adcs    x21, x14, x21
        adcs    x23, x15, x23
        adcs    x22, x22, x24
        ldp     x24, x7, [x0, #0xd0]
        adcs    x25, x25, x26
        adcs    x26, x19, x4
        adcs    x19, x1, x6
        ldp     x1, x4, [sp, #0x110]
        ldp     x6, x9, [x0, #0x110]
        ldp     x10, x11, [sp, #0x160]
        adcs    x24, x24, x1
        ldp     x1, x12, [x0, #0xe0]
        adcs    x4, x7, x4
        ldp     x7, x13, [sp, #0x120]
        adcs    x1, x1, x7
        ldp     x7, x14, [x0, #0xf0]
        adcs    x12, x12, x13
        ldp     x13, x15, [sp, #0x130]
        adcs    x7, x7, x13
        adcs    x13, x14, x15
        ldp     x14, x15, [x0, #0x100]
        stp     x2, x20, [x0, #0x80]
        stp     x24, x4, [x0, #0xd0]
        ldp     x24, x20, [sp, #0x140]
        adcs    x24, x14, x24
        ldp     x2, x4, [sp, #0x150]
        adcs    x20, x15, x20
        stp     x3, x5, [x0, #0x90]
        adcs    x2, x6, x2
        ldp     x3, x5, [x0, #0x120]
        adcs    x4, x9, x4
        ldp     x6, x9, [x0, #0x130]
        adcs    x3, x3, x10
        ldp     x10, x14, [sp, #0x170]
        adcs    x5, x5, x11
        ldp     x11, x15, [sp, #0x190]
        stp     x26, x19, [x0, #0xc0]
        stp     x22, x25, [x0, #0xb0]
        adcs    x22, x6, x10
        adcs    x25, x9, x14
        ldp     x26, x19, [sp, #0x1b0]
        stp     x7, x13, [x0, #0xf0]
        ldp     x6, x7, [x0, #0x160]
        ldp     x9, x10, [sp, #0x180]
        stp     x21, x23, [x0, #0xa0]
        ldp     x21, x23, [x0, #0x140]
        stp     x1, x12, [x0, #0xe0]
        ldp     x1, x12, [sp, #0x1a0]
        adcs    x21, x21, x9
        adcs    x23, x23, x10
        ldp     x9, x10, [x0, #0x150]
        ldp     x13, x14, [x0, #0x190]
        adcs    x9, x9, x11
        adcs    x10, x10, x15
        adcs    x1, x6, x1
        ldp     x6, x11, [x0, #0x180]
        ldp     x15, x16, [x0, #0x170]
        stp     x21, x23, [x0, #0x140]
        adcs    x21, x7, x12
        adcs    x23, x15, x26
        adcs    x26, x16, x19
        ldp     x19, x7, [x0, #0x1a0]
        ldp     x12, x15, [x0, #0x1b0]
        adcs    x6, x6, x8
        adcs    x8, x11, xzr
        adcs    x11, x13, xzr
        stp     x23, x26, [x0, #0x170]
        adcs    x23, x14, xzr
        ldp     x26, x13, [x0, #0x1c0]
        adcs    x19, x19, xzr
        adcs    x7, x7, xzr
        adcs    x12, x12, xzr
        stp     x9, x10, [x0, #0x150]
        adcs    x9, x15, xzr
        adcs    x26, x26, xzr
        adcs    x10, x13, xzr
        stp     x1, x21, [x0, #0x160]
        stp     x12, x9, [x0, #0x1b0]
        ldp     x21, x1, [x0, #0x1e0]
        stp     x3, x5, [x0, #0x120]
        ldp     x3, x5, [x0, #0x1d0]
        stp     x24, x20, [x0, #0x100]
        adcs    x24, x3, xzr
        stp     x2, x4, [x0, #0x110]
        ldp     x20, x2, [x0, #0x1f0]
        adcs    x3, x5, xzr
        adcs    x4, x21, xzr
        adcs    x1, x1, xzr
        stp     x22, x25, [x0, #0x130]
        ldp     x21, x22, [sp, #0x10]
        .cfi_restore 21
        .cfi_restore 22
        adcs    x25, x20, xzr
        adcs    x20, x2, xzr
        stp     x19, x7, [x0, #0x1a0]
        stp     x11, x23, [x0, #0x190]
        stp     x6, x8, [x0, #0x180]
        stp     x24, x3, [x0, #0x1d0]
        ldp     x23, x24, [sp, #0x20]
        .cfi_restore 23
        .cfi_restore 24
        stp     x26, x10, [x0, #0x1c0]
        stp     x4, x1, [x0, #0x1e0]
        stp     x25, x20, [x0, #0x1f0]
        ldp     x25, x26, [sp, #0x30]
        .cfi_restore 25
        .cfi_restore 26
        ldp     x19, x20, [sp], #0x1c0
        .cfi_adjust_cfa_offset -448
        .cfi_restore 19
        .cfi_restore 20
        ret
END_COMPOSITE(karat_sqr_32_aarch64)

NOTES

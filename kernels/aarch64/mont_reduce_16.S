/* karat_mont_reduce_16_aarch64: Montgomery reduction of 32 words by a modulus m of 16; returns the carry.
 * Contract: kernels/contracts/mont_reduce.contract, k = 16.
 *
 * In four blocks of four digits q. Each block b: the digits from the sum's words 4b to 4b+3 and the lowest four words of m, by rows; then q times the other
 * three blocks of m, each by the difference form of Karatsuba with 10 products; the high half h goes from one to the next, and at last into the words
 * from 16+4b on. The differences of m are computed each time.
 * Registers: x16 the carry of the last block of digits, as a mask; else see aarch64/montgomery_4.h. 80 bytes of stack.
 * Cost on Neoverse N1: the multiplier is busy for 16 mul of digits and 64 + 120 products, 1336 cycles; 2007 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/montgomery_4.h"

KERNEL(karat_mont_reduce_16_aarch64)
        enter   80, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28

        //@ t = x0, m = x1, w = x2
LABEL(karat_mont_reduce_16_aarch64, digits_0):
        digits  0
        //@ t = x0, m = x1, w = x2, q = x4..x7, h = x8..x11
LABEL(karat_mont_reduce_16_aarch64, block_01):
        block   32, 32, x8, x9, x10, x11, x12, x13, x14, x15
        //@ t = x0, m = x1, w = x2, q = x4..x7, h = x12..x15
LABEL(karat_mont_reduce_16_aarch64, block_02):
        block   64, 64, x12, x13, x14, x15, x8, x9, x10, x11
        //@ t = x0, m = x1, w = x2, q = x4..x7, h = x8..x11
LABEL(karat_mont_reduce_16_aarch64, block_03):
        block   96, 96, x8, x9, x10, x11, x12, x13, x14, x15
        //@ t = x0, m = x1, w = x2, h = x12..x15
LABEL(karat_mont_reduce_16_aarch64, top_0):
        top     adds, 128
        csetm   x16, cs

        //@ t = x0, m = x1, w = x2, carry = x16
LABEL(karat_mont_reduce_16_aarch64, digits_1):
        digits  32
        //@ t = x0, m = x1, w = x2, q = x4..x7, h = x8..x11, carry = x16
LABEL(karat_mont_reduce_16_aarch64, block_11):
        block   64, 32, x8, x9, x10, x11, x12, x13, x14, x15
        //@ t = x0, m = x1, w = x2, q = x4..x7, h = x12..x15, carry = x16
LABEL(karat_mont_reduce_16_aarch64, block_12):
        block   96, 64, x12, x13, x14, x15, x8, x9, x10, x11
        //@ t = x0, m = x1, w = x2, q = x4..x7, h = x8..x11, carry = x16
LABEL(karat_mont_reduce_16_aarch64, block_13):
        block   128, 96, x8, x9, x10, x11, x12, x13, x14, x15
        //@ t = x0, m = x1, w = x2, h = x12..x15, carry = x16
LABEL(karat_mont_reduce_16_aarch64, top_1):
        cmn     x16, #1                 /* C = the carry */
        top     adcs, 160
        csetm   x16, cs

        //@ t = x0, m = x1, w = x2, carry = x16
LABEL(karat_mont_reduce_16_aarch64, digits_2):
        digits  64
        //@ t = x0, m = x1, w = x2, q = x4..x7, h = x8..x11, carry = x16
LABEL(karat_mont_reduce_16_aarch64, block_21):
        block   96, 32, x8, x9, x10, x11, x12, x13, x14, x15
        //@ t = x0, m = x1, w = x2, q = x4..x7, h = x12..x15, carry = x16
LABEL(karat_mont_reduce_16_aarch64, block_22):
        block   128, 64, x12, x13, x14, x15, x8, x9, x10, x11
        //@ t = x0, m = x1, w = x2, q = x4..x7, h = x8..x11, carry = x16
LABEL(karat_mont_reduce_16_aarch64, block_23):
        block   160, 96, x8, x9, x10, x11, x12, x13, x14, x15
        //@ t = x0, m = x1, w = x2, h = x12..x15, carry = x16
LABEL(karat_mont_reduce_16_aarch64, top_2):
        cmn     x16, #1                 /* C = the carry */
        top     adcs, 192
        csetm   x16, cs

        //@ t = x0, m = x1, w = x2, carry = x16
LABEL(karat_mont_reduce_16_aarch64, digits_3):
        digits  96
        //@ t = x0, m = x1, w = x2, q = x4..x7, h = x8..x11, carry = x16
LABEL(karat_mont_reduce_16_aarch64, block_31):
        block   128, 32, x8, x9, x10, x11, x12, x13, x14, x15
        //@ t = x0, m = x1, w = x2, q = x4..x7, h = x12..x15, carry = x16
LABEL(karat_mont_reduce_16_aarch64, block_32):
        block   160, 64, x12, x13, x14, x15, x8, x9, x10, x11
        //@ t = x0, m = x1, w = x2, q = x4..x7, h = x8..x11, carry = x16
LABEL(karat_mont_reduce_16_aarch64, block_33):
        block   192, 96, x8, x9, x10, x11, x12, x13, x14, x15
        //@ t = x0, m = x1, w = x2, h = x12..x15, carry = x16
LABEL(karat_mont_reduce_16_aarch64, top_3):
        cmn     x16, #1
        top     adcs, 224
        cset    x0, cs
        leave   80, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
END_KERNEL(karat_mont_reduce_16_aarch64)

NOTES

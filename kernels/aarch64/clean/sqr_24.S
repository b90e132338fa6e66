/* karat_sqr_24_aarch64: z = x^2 for numbers of 24 words.
 * Contract: kernels/contracts/sqr.contract, k = 24.
 *
 * Three times 8 words, and Karatsuba to 4 words: 180 products.
 * Registers: x0 z, x1 x; else scratch. 320 bytes of stack: 64 for registers, 256 scratch.
 * Cost on Neoverse N1: the multiplier is busy for 180 mul of 3 cycles and 180 umulh of 4, 1260 cycles; 1564 cycles as it is; 1802 instructions. The shipped file has them in another order:
 *   schedule --seed 1 --rounds 3000 --islands 2 --apart x0,x1 --across
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/karatsuba_sqr.h"

KERNEL(karat_sqr_24_aarch64)
        enter   320, x19, x20, x21, x22, x23, x24, x25, x26
        square_24 x0, x1, 64
        leave   320, x19, x20, x21, x22, x23, x24, x25, x26
END_KERNEL(karat_sqr_24_aarch64)

NOTES

/* karat_sqr_32_aarch64: z = x^2 for numbers of 32 words.
 * Contract: kernels/contracts/sqr.contract, k = 32.
 *
 * Karatsuba to 4 words: 270 products.
 * Registers: x0 z, x1 x; else scratch. 448 bytes of stack: 64 for registers, 384 for middle products.
 * Cost on Neoverse N1: the multiplier is busy for 270 mul of 3 cycles and 270 umulh of 4, 1890 cycles; 2355 cycles as it is; 2767 instructions. The shipped file has them in another order:
 *   schedule --seed 1 --rounds 3000 --islands 2 --apart x0,x1 --across
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/karatsuba_sqr.h"

KERNEL(karat_sqr_32_aarch64)
        enter   448, x19, x20, x21, x22, x23, x24, x25, x26
        square_32 x0, x1, 64
        leave   448, x19, x20, x21, x22, x23, x24, x25, x26
END_KERNEL(karat_sqr_32_aarch64)

NOTES

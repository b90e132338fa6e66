/* karat_mul_32_aarch64: z = x y for numbers of 32 words.
 * Contract: kernels/contracts/mul.contract, k = 32.
 *
 * Karatsuba to 2 words: 324 products.
 * Registers: x0 z, x1 x, x2 y; else scratch. 496 bytes of stack: 80 for registers, 408 for middle products and their signs.
 * Cost on Neoverse N1: the multiplier is busy for 324 mul of 3 cycles and 324 umulh of 4, 2268 cycles; 3076 cycles as it is; 4355 instructions. The shipped file has them in another order:
 *   schedule --seed 1 --rounds 3000 --islands 2 --apart x0,x1,x2 --across
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/karatsuba_mul.h"

KERNEL(karat_mul_32_aarch64)
        enter   496, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
        multiply_32 x0, x1, x2, 80
        leave   496, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
END_KERNEL(karat_mul_32_aarch64)

NOTES

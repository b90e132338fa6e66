/* karat_mul_24_aarch64: z = x y for numbers of 24 words.
 * Contract: kernels/contracts/mul.contract, k = 24.
 *
 * Three times 8 words, and Karatsuba to 2 words: 216 products.
 * Registers: x0 z, x1 x, x2 y; else scratch. 336 bytes of stack: 80 for registers, 256 scratch.
 * Cost on Neoverse N1: the multiplier is busy for 216 mul of 3 cycles and 216 umulh of 4, 1512 cycles; 2029 cycles as it is; 2830 instructions. The shipped file has them in another order:
 *   schedule --seed 1 --rounds 3000 --islands 2 --apart x0,x1,x2 --across
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/karatsuba_mul.h"

KERNEL(karat_mul_24_aarch64)
        enter   336, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
        multiply_24 x0, x1, x2, 80
        leave   336, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
END_KERNEL(karat_mul_24_aarch64)

NOTES

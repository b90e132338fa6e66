/* karat_mont_mul_16_aarch64: Montgomery multiplication, z = x y 2^-1024 mod m, for 16 words.
 * Contract: kernels/contracts/mont_mul.contract. The code is that of montgomery.h; constant time.
 *
 * Arguments: x0 z, x1 x, x2 y, x3 m, x4 w, x5 t, x6 k = 16.
 * Cost: those of mul_16, mont_reduce_16 and cond_sub_16, and 27 instructions.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/montgomery.h"

KERNEL(karat_mont_mul_16_aarch64)
        montgomery CALLEE(mont_mul_16, karat_mul_16_aarch64), x3, CALLEE(mont_mul_16, karat_mont_reduce_16_aarch64), CALLEE(mont_mul_16, karat_cond_sub_16_aarch64), x3, x4, x5, x6

#include "callees.h"
#define SCOPE mont_mul_16
#include "aarch64/mul_16.S"
#include "aarch64/mont_reduce_16.S"
#include "aarch64/cond_sub_16.S"
#include "callees_end.h"
END_COMPOSITE(karat_mont_mul_16_aarch64)

NOTES

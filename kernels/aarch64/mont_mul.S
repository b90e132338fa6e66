/* karat_mont_mul_aarch64: Montgomery multiplication, z = x y 2^-64k mod m, for any k.
 * Contract: kernels/contracts/mont_mul.contract. The code is that of montgomery.h; constant time.
 *
 * Arguments: x0 z, x1 x, x2 y, x3 m, x4 w, x5 t, x6 k.
 * Cost: those of mul, mont_reduce and cond_sub, and 27 instructions.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/montgomery.h"

KERNEL(karat_mont_mul_aarch64)
        montgomery CALLEE(mont_mul, karat_mul_aarch64), x3, CALLEE(mont_mul, karat_mont_reduce_aarch64), CALLEE(mont_mul, karat_cond_sub_aarch64), x3, x4, x5, x6

#include "callees.h"
#define SCOPE mont_mul
#include "aarch64/mul.S"
#include "aarch64/mont_reduce.S"
#include "aarch64/cond_sub.S"
#include "callees_end.h"
END_COMPOSITE(karat_mont_mul_aarch64)

NOTES

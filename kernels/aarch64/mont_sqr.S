/* karat_mont_sqr_aarch64: Montgomery squaring, z = x^2 2^-64k mod m, for any k.
 * Contract: kernels/contracts/mont_sqr.contract. The code is that of montgomery.h; constant time.
 *
 * Arguments: x0 z, x1 x, x2 m, x3 w, x4 t, x5 k.
 * Cost: those of sqr, mont_reduce and cond_sub, and 27 instructions.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/montgomery.h"

KERNEL(karat_mont_sqr_aarch64)
        montgomery CALLEE(mont_sqr, karat_sqr_aarch64), x2, CALLEE(mont_sqr, karat_mont_reduce_aarch64), CALLEE(mont_sqr, karat_cond_sub_aarch64), x2, x3, x4, x5

#include "callees.h"
#define SCOPE mont_sqr
#include "aarch64/sqr.S"
#include "aarch64/mont_reduce.S"
#include "aarch64/cond_sub.S"
#include "callees_end.h"
END_COMPOSITE(karat_mont_sqr_aarch64)

NOTES

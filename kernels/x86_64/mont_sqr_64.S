/* karat_mont_sqr_64_x86_64: Montgomery squaring, z = x^2 2^-64k mod m, for 64 words.
 * Contract: kernels/contracts/mont_sqr.contract. The code is that of montgomery.h; constant time.
 *
 * Arguments: rdi z, rsi x, rdx m, rcx w, r8 t, r9 k.
 * Cost: those of sqr_64, mont_reduce_64 and cond_sub, and 32 instructions.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/montgomery.h"

KERNEL(karat_mont_sqr_64_x86_64)
        montgomery CALLEE(mont_sqr_64, karat_sqr_64_x86_64), rdx, CALLEE(mont_sqr_64, karat_mont_reduce_64_x86_64), CALLEE(mont_sqr_64, karat_cond_sub_x86_64), rdx, rcx, r8, r9

#include "callees.h"
#define SCOPE mont_sqr_64
#include "x86_64/sqr_64.S"
#include "x86_64/mont_reduce_64.S"
#include "x86_64/cond_sub.S"
#include "callees_end.h"
END_COMPOSITE(karat_mont_sqr_64_x86_64)

NOTES

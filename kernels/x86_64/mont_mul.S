/* karat_mont_mul_x86_64: Montgomery multiplication, z = x y 2^-64k mod m, for k a multiple of 4.
 * Contract: kernels/contracts/mont_mul.contract. The code is that of montgomery.h; constant time.
 *
 * Arguments: rdi z, rsi x, rdx y, rcx m, r8 w, r9 t, on the stack k.
 * Cost: those of mul, mont_reduce and cond_sub, and 32 instructions.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/montgomery.h"

KERNEL(karat_mont_mul_x86_64)
        montgomery CALLEE(mont_mul, karat_mul_x86_64), rcx, CALLEE(mont_mul, karat_mont_reduce_x86_64), CALLEE(mont_mul, karat_cond_sub_x86_64), rcx, r8, r9, [rsp + 48]

#include "callees.h"
#define SCOPE mont_mul
#include "x86_64/mul.S"
#include "x86_64/mont_reduce.S"
#include "x86_64/cond_sub.S"
#include "callees_end.h"
END_COMPOSITE(karat_mont_mul_x86_64)

NOTES

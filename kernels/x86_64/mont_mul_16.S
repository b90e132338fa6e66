/* karat_mont_mul_16_x86_64: Montgomery multiplication, z = x y 2^-64k mod m, for 16 words.
 * Contract: kernels/contracts/mont_mul.contract. The code is that of montgomery.h; constant time.
 *
 * Arguments: rdi z, rsi x, rdx y, rcx m, r8 w, r9 t, on the stack k.
 * Cost: those of mul_16, mont_reduce_16 and cond_sub_16, and 32 instructions.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/montgomery.h"

KERNEL(karat_mont_mul_16_x86_64)
        montgomery CALLEE(mont_mul_16, karat_mul_16_x86_64), rcx, CALLEE(mont_mul_16, karat_mont_reduce_16_x86_64), CALLEE(mont_mul_16, karat_cond_sub_16_x86_64), rcx, r8, r9, [rsp + 48]

#include "callees.h"
#define SCOPE mont_mul_16
#include "x86_64/mul_16.S"
#include "x86_64/mont_reduce_16.S"
#include "x86_64/cond_sub_16.S"
#include "callees_end.h"
END_COMPOSITE(karat_mont_mul_16_x86_64)

NOTES

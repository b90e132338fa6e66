/* karat_mont_mul_32_x86_64: Montgomery multiplication, z = x y 2^-64k mod m, for 32 words.
 * Contract: kernels/contracts/mont_mul.contract. The code is that of montgomery.h; constant time.
 *
 * Arguments: rdi z, rsi x, rdx y, rcx m, r8 w, r9 t, on the stack k.
 * Cost: those of mul_32, mont_reduce_8 and cond_sub_32, and 32 instructions.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/montgomery.h"

KERNEL(karat_mont_mul_32_x86_64)
        montgomery CALLEE(mont_mul_32, karat_mul_32_x86_64), rcx, CALLEE(mont_mul_32, karat_mont_reduce_8_x86_64), CALLEE(mont_mul_32, karat_cond_sub_32_x86_64), rcx, r8, r9, [rsp + 48]

#include "callees.h"
#define SCOPE mont_mul_32
#include "x86_64/mul_32.S"
#include "x86_64/mont_reduce_8.S"
#include "x86_64/cond_sub_32.S"
#include "callees_end.h"
END_COMPOSITE(karat_mont_mul_32_x86_64)

NOTES

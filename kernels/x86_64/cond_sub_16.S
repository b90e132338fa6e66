/* karat_cond_sub_16_x86_64: z = (2^1024 c + x) mod m for 2^1024 c + x < 2 m, for 16 words.
 * Contract: kernels/contracts/cond_sub.contract.
 *
 * x - m, and then z is that or x, word by word.
 * Registers: rdi z, rsi c, rdx x, rcx m, rax words. Frame: x - m.
 * Cost: 112 instructions, of which a chain of 16.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/cond_sub.h"

KERNEL(karat_cond_sub_16_x86_64)
        cond_sub 16
END_KERNEL(karat_cond_sub_16_x86_64)

NOTES

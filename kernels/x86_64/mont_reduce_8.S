/* karat_mont_reduce_8_x86_64: t + q m = 2^64k (r + 2^64k c), q in the low half of t, r in the high one; returns c, for k a multiple of 8.
 * Contract: kernels/contracts/mont_reduce.contract. The code is that of strips.h in strips of 8 words; constant time.
 *
 * Arguments: rdi t, rsi m, rdx w, rcx k.
 * Cost: k^2 + 9k/8 products; measured 1289 cycles for k = 32.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/strips.h"

KERNEL(karat_mont_reduce_8_x86_64)
        reduce_strips LABEL(karat_mont_reduce_8_x86_64, ), 8, r8, r9, r10, r11, r12, r13, r14, r15
END_KERNEL(karat_mont_reduce_8_x86_64)

NOTES

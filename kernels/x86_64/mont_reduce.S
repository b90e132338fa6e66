/* karat_mont_reduce_x86_64: t + q m = 2^64k (r + 2^64k c), q in the low half of t, r in the high one; returns c, for k a multiple of 4.
 * Contract: kernels/contracts/mont_reduce.contract. The code is that of strips.h in strips of 4 words; constant time.
 *
 * Arguments: rdi t, rsi m, rdx w, rcx k.
 * Cost: k^2 + 5k/4 products; measured 1617 cycles for k = 32.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/strips.h"

KERNEL(karat_mont_reduce_x86_64)
        reduce_strips LABEL(karat_mont_reduce_x86_64, ), 4, r8, r9, r10, r11
END_KERNEL(karat_mont_reduce_x86_64)

NOTES

/* karat_cond_sub_32_x86_64: z = (2^2048 c + x) mod m for 2^2048 c + x < 2 m, for 32 words.
 * Contract: kernels/contracts/cond_sub.contract.
 *
 * x - m, and then z is that or x, word by word.
 * Registers: rdi z, rsi c, rdx x, rcx m, rax words. Frame: x - m.
 * Cost: 224 instructions, of which a chain of 32.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/frame.h"
#include "x86_64/words.h"

KERNEL(karat_cond_sub_32_x86_64)
        enter   256

        /* the frame = x - m; CF = (x < m) */
        subtract_words 32, sub, rsp, 0, rdx, 0, rcx, 0

        /* ZF: 2^2048 c + x >= m */
        sbb     rsi, 0
        select  32, rdi, 0, rdx, 0, rsp, 0
        leave_frame 256
END_KERNEL(karat_cond_sub_32_x86_64)

NOTES

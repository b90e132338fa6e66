/* Compare and subtract, as a macro: for karat_cond_sub_16_x86_64 and its like.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_X86_64_COND_SUB_H
#define KARAT_X86_64_COND_SUB_H
#include "x86_64/frame.h"
#include "x86_64/words.h"

/* clang-format off */

/* z = 2^(64 n) c + x - m if that is not negative, else x: x - m, and then z is that or x, word by word. Arguments: rdi z, rsi c, rdx x, rcx m. Frame: x - m. */
.macro cond_sub n
        enter   "(8*\n)"

        /* the frame = x - m; CF = (x < m) */
        subtract_words \n, sub, rsp, 0, rdx, 0, rcx, 0

        /* ZF: 2^(64 n) c + x >= m */
        sbb     rsi, 0
        select  \n, rdi, 0, rdx, 0, rsp, 0
        leave_frame "(8*\n)"
.endm

/* clang-format on */
#endif

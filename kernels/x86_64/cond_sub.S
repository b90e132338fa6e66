/* karat_cond_sub_x86_64: z = (2^64k c + x) mod m for 2^64k c + x < 2 m, for k a multiple of 4.
 * Contract: kernels/contracts/cond_sub.contract.
 *
 * x - m is computed twice: for its borrow alone, then under the mask that says whether m fits.
 * Registers: rdi z, rsi c, then the mask, rdx x, rcx m, r8 words left, rax a borrow, r9 to r11 x, m and words left of the first pass, then with rbx words of m under the
 * mask, rbp a word. Frame: saved registers.
 * Cost: k/4 rounds of 12 instructions and of 23.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/frame.h"
#include "x86_64/words.h"

KERNEL(karat_cond_sub_x86_64)
        enter   0, rbx, rbp
        mov     r9, rdx
        mov     r10, rcx
        mov     r11, r8
        shr     r11, 2                  /* CF = 0 */

        /* CF = (x < m), over the words so far */
        //@ c = rsi, x = r9, m = r10, left = r11
LABEL(karat_cond_sub_x86_64, compare):
        .irp    i, 0, 8, 16, 24
        mov     rax, [r9 + \i]
        sbb     rax, [r10 + \i]
        .endr
        lea     r9, [r9 + 32]
        lea     r10, [r10 + 32]
        dec     r11
        jnz     LABEL(karat_cond_sub_x86_64, compare)

        /* mask = 2^64 - 1 if 2^64k c + x >= m, else 0 */
        sbb     rsi, 0
        not     rsi
        xor     eax, eax

        /* z = x - (m & mask) */
        //@ z = rdi, mask = rsi, x = rdx, m = rcx, left = r8, borrow = rax
LABEL(karat_cond_sub_x86_64, subtract):
        load    rcx, 0, r9, r10, r11, rbx
        each    and, rsi, r9, r10, r11, rbx
        add     rax, rax                /* CF = the borrow */
        subtract rdi, 0, rdx, 0, rbp, r9, r10, r11, rbx
        sbb     rax, rax
        lea     rdi, [rdi + 32]
        lea     rdx, [rdx + 32]
        lea     rcx, [rcx + 32]
        sub     r8, 4
        jnz     LABEL(karat_cond_sub_x86_64, subtract)
        leave_frame 0, rbx, rbp
END_KERNEL(karat_cond_sub_x86_64)

NOTES

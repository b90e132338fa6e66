/* karat_mont_reduce_16_x86_64: t + q m = 2^1024 (r + 2^1024 c), q in the low half of t, r in the high one; returns the carry c, for 16 words.
 * Contract: kernels/contracts/mont_reduce.contract.
 *
 * For each half of q: its digits together with their products with the low half of m, which make the sum's low words zero, then those with the high half, by rows (rows.h).
 * Registers: rdi t, rsi m, rbx c as a mask, rbp another carry, r8 to r15 words of the sum, rax, rcx and rdx products and carries. Frame: w, c.
 * Cost: 274 products and 591 additions with carries, two of which a cycle: 296 cycles at least; measured 334.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/frame.h"
#include "x86_64/rows.h"

KERNEL(karat_mont_reduce_16_x86_64)
        enter   16, rbx, rbp, r12, r13, r14, r15
        mov     [rsp], rdx

        load    rdi, 0, r8, r9, r10, r11, r12, r13, r14, r15
        reduction_rows 8, rbx, rbp, rdi, 0, rsp, 0, rsi, 0, r8, r9, r10, r11, r12, r13, r14, r15
        xor     ebx, ebx
        add_words rbx, rdi, 64, r8, r9, r10, r11, r12, r13, r14, r15
        rows    8, rdi, 64, rdi, 0, rsi, 64, r8, r9, r10, r11, r12, r13, r14, r15
        add_words rbx, rdi, 128, r8, r9, r10, r11, r12, r13, r14, r15
        store   rdi, 128, r8, r9, r10, r11, r12, r13, r14, r15

        mov     [rsp + 8], rbx
        load    rdi, 64, r8, r9, r10, r11, r12, r13, r14, r15
        reduction_rows 8, rbx, rbp, rdi, 64, rsp, 0, rsi, 0, r8, r9, r10, r11, r12, r13, r14, r15
        xor     ebp, ebp
        add_words rbp, rdi, 128, r8, r9, r10, r11, r12, r13, r14, r15
        rows    8, rdi, 128, rdi, 64, rsi, 64, r8, r9, r10, r11, r12, r13, r14, r15
        xor     eax, eax                /* no carries */
        mov     rbx, [rsp + 8]
        adcx    rbx, rbx
        adox    rbp, rbp
        add_words_twice rax, rdi, 192, r8, r9, r10, r11, r12, r13, r14, r15
        store   rdi, 192, r8, r9, r10, r11, r12, r13, r14, r15
        mov     ecx, 0
        adcx    rax, rcx
        adox    rax, rcx
        leave_frame 16, rbx, rbp, r12, r13, r14, r15
END_KERNEL(karat_mont_reduce_16_x86_64)

NOTES

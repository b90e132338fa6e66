/* karat_mont_reduce_64_x86_64: t + q m = 2^4096 (r + 2^4096 c), q in the low half of t, r in the high one; returns the carry c, for 64 words.
 * Contract: kernels/contracts/mont_reduce.contract.
 *
 * With B = 2^2048 and m = m0 + B m1: for each half q of the quotient in turn, q and t + q m0 by a reduction of 32 words, then q m1 by Karatsuba's formula, added in.
 * Registers: rbx t from the half on, rbp m, r12 w, r13 the carry into the words above, r14 halves left, rax, rcx, rdx and r8 to r11 words and carries. Frame: q m1.
 * Cost: 3272 products and 8230 additions with carries, two of which a cycle: 4115 cycles at least; measured 4611.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/frame.h"
#include "x86_64/words.h"

KERNEL(karat_mont_reduce_64_x86_64)
        enter   512, rbx, rbp, r12, r13, r14
        mov     rbx, rdi
        mov     rbp, rsi
        mov     r12, rdx
        xor     r13d, r13d
        mov     r14d, 2

        //@ t = rbx, m = rbp, w = r12, carry = r13, left = r14
LABEL(karat_mont_reduce_64_x86_64, half):
        mov     rdi, rbx
        mov     rsi, rbp
        mov     rdx, r12
        mov     ecx, 32
        call    CALLEE(mont_reduce_64, karat_mont_reduce_8_x86_64)
        add     r13, rax

        mov     rdi, rsp
        mov     rsi, rbx
        lea     rdx, [rbp + 256]
        mov     ecx, 32
        call    CALLEE(mont_reduce_64, karat_mul_32_x86_64)

        /* t + B q m1, and the carries into the words that the reduction did not reach */
        add     rbx, 256
        xor     edx, edx                /* no carries */
        add_numbers 32, adcx, adcx, rbx, 0, rsp, 0
        .irp    i, 256, 288, 320, 352, 384, 416, 448, 480
        load    rbx, \i, r8, r9, r10, r11
        chain   adcx, adcx, rsp, \i, r8, r9, r10, r11
        .irp    word, r8, r9, r10, r11
        adox    \word, r13
        mov     r13, rdx
        .endr
        store   rbx, \i, r8, r9, r10, r11
        .endr
        adcx    r13, rdx
        adox    r13, rdx
        dec     r14
        jnz     LABEL(karat_mont_reduce_64_x86_64, half)

        mov     rax, r13
        leave_frame 512, rbx, rbp, r12, r13, r14
        ret

#include "x86_64/callees.h"
#define SCOPE mont_reduce_64
#include "x86_64/mont_reduce_8.S"
#define MUL_32_SCOPE mont_reduce_64_mul_32
#include "x86_64/mul_32.S"
#include "x86_64/callees_end.h"
END_COMPOSITE(karat_mont_reduce_64_x86_64)

NOTES

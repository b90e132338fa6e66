/* karat_octet_lookup_ifma_x86_64: z = row i of a table of h rows, for eight i at once, one a lane; every row is read.
 * Contract: kernels/contracts/octet_lookup.contract.
 *
 * Five digits at a time: each row's are moved to z under the mask of the lanes that want the row (but loaded without a mask: which bytes are touched is no
 * secret).
 * Registers: rdi z, rsi five columns of the table, rdx i, rcx h, r8 digits left, r9 bytes of a row, r10 row, r11 rows left; zmm0 to zmm4 the row found,
 * zmm24 to zmm28 a row, zmm29 the row's number, zmm30 i, zmm31 ones; k1 the mask. No stack.
 * Cost: 7 instructions on the two vector ports a row and five digits.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"

KERNEL(karat_octet_lookup_ifma_x86_64)
        vmovdqu64 zmm30, [rdx]
        mov     eax, 1
        vpbroadcastq zmm31, rax
        shr     r8, 2
        imul    r9, r8, 320

        //@ z = rdi, column = rsi, groups = r8, stride = r9, wanted = zmm30
LABEL(karat_octet_lookup_ifma_x86_64, group):
        mov     r10, rsi
        mov     r11, rcx
        vpxorq  zmm29, zmm29, zmm29
        vpxorq  zmm0, zmm0, zmm0
        vpxorq  zmm1, zmm1, zmm1
        vpxorq  zmm2, zmm2, zmm2
        vpxorq  zmm3, zmm3, zmm3
        vpxorq  zmm4, zmm4, zmm4

        //@ row = r10, left = r11, number = zmm29
LABEL(karat_octet_lookup_ifma_x86_64, row):
        vpcmpeqq k1, zmm29, zmm30
        vpaddq  zmm29, zmm29, zmm31
        vmovdqu64 zmm24, [r10]
        vmovdqa64 zmm0{k1}, zmm24
        vmovdqu64 zmm25, [r10 + 64]
        vmovdqa64 zmm1{k1}, zmm25
        vmovdqu64 zmm26, [r10 + 128]
        vmovdqa64 zmm2{k1}, zmm26
        vmovdqu64 zmm27, [r10 + 192]
        vmovdqa64 zmm3{k1}, zmm27
        vmovdqu64 zmm28, [r10 + 256]
        vmovdqa64 zmm4{k1}, zmm28
        add     r10, r9
        dec     r11
        jnz     LABEL(karat_octet_lookup_ifma_x86_64, row)

        vmovdqu64 [rdi], zmm0
        vmovdqu64 [rdi + 64], zmm1
        vmovdqu64 [rdi + 128], zmm2
        vmovdqu64 [rdi + 192], zmm3
        vmovdqu64 [rdi + 256], zmm4
        add     rdi, 320
        add     rsi, 320
        dec     r8
        jnz     LABEL(karat_octet_lookup_ifma_x86_64, group)

        vpxorq  zmm0, zmm0, zmm0
        vpxorq  zmm1, zmm1, zmm1
        vpxorq  zmm2, zmm2, zmm2
        vpxorq  zmm3, zmm3, zmm3
        vpxorq  zmm4, zmm4, zmm4
        vpxorq  zmm24, zmm24, zmm24
        vpxorq  zmm25, zmm25, zmm25
        vpxorq  zmm26, zmm26, zmm26
        vpxorq  zmm27, zmm27, zmm27
        vpxorq  zmm28, zmm28, zmm28
        vpxorq  zmm30, zmm30, zmm30
        kxorw   k1, k1, k1
        vzeroupper
END_KERNEL(karat_octet_lookup_ifma_x86_64)

NOTES

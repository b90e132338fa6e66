/* karat_pair_lookup_64_x86_64: z = row i of a table for p, row j for q, if they are among the h rows
 * from `first` on; all h rows are read.
 * Contract: kernels/contracts/pair_lookup.contract. Made by tools/ifma/generate.py pair_lookup_64.
 *
 * Each row is moved to z under a mask that has the lanes of p where the row is i, those of q where it
 * is j.
 * Registers: rdi z, rsi row, rdx i, rcx j, r8 first, r9 rows left; zmm0 to zmm19 the row found, zmm24
 * to zmm27 a row, zmm29 the row's number, zmm30 i and j, zmm31 ones; k1 the mask. No stack.
 * Cost: 22 instructions on the two vector ports a row.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"

KERNEL(karat_pair_lookup_64_x86_64)
        mov     eax, 0xaa
        kmovw   k1, eax
        vpbroadcastq zmm30, rdx
        vpbroadcastq zmm30{k1}, rcx
        mov     eax, 1
        vpbroadcastq zmm31, rax
        vpbroadcastq zmm29, r8
        vmovdqu64 zmm0, [rdi + 0]
        vmovdqu64 zmm1, [rdi + 64]
        vmovdqu64 zmm2, [rdi + 128]
        vmovdqu64 zmm3, [rdi + 192]
        vmovdqu64 zmm4, [rdi + 256]
        vmovdqu64 zmm5, [rdi + 320]
        vmovdqu64 zmm6, [rdi + 384]
        vmovdqu64 zmm7, [rdi + 448]
        vmovdqu64 zmm8, [rdi + 512]
        vmovdqu64 zmm9, [rdi + 576]
        vmovdqu64 zmm10, [rdi + 640]
        vmovdqu64 zmm11, [rdi + 704]
        vmovdqu64 zmm12, [rdi + 768]
        vmovdqu64 zmm13, [rdi + 832]
        vmovdqu64 zmm14, [rdi + 896]
        vmovdqu64 zmm15, [rdi + 960]
        vmovdqu64 zmm16, [rdi + 1024]
        vmovdqu64 zmm17, [rdi + 1088]
        vmovdqu64 zmm18, [rdi + 1152]
        vmovdqu64 zmm19, [rdi + 1216]

        //@ z = rdi, row = rsi, left = r9, number = zmm29, wanted = zmm30
LABEL(karat_pair_lookup_64_x86_64, row):
        vpcmpeqq k1, zmm29, zmm30
        vpaddq  zmm29, zmm29, zmm31
        vmovdqu64 zmm24, [rsi + 0]
        vmovdqa64 zmm0{k1}, zmm24
        vmovdqu64 zmm25, [rsi + 64]
        vmovdqa64 zmm1{k1}, zmm25
        vmovdqu64 zmm26, [rsi + 128]
        vmovdqa64 zmm2{k1}, zmm26
        vmovdqu64 zmm27, [rsi + 192]
        vmovdqa64 zmm3{k1}, zmm27
        vmovdqu64 zmm24, [rsi + 256]
        vmovdqa64 zmm4{k1}, zmm24
        vmovdqu64 zmm25, [rsi + 320]
        vmovdqa64 zmm5{k1}, zmm25
        vmovdqu64 zmm26, [rsi + 384]
        vmovdqa64 zmm6{k1}, zmm26
        vmovdqu64 zmm27, [rsi + 448]
        vmovdqa64 zmm7{k1}, zmm27
        vmovdqu64 zmm24, [rsi + 512]
        vmovdqa64 zmm8{k1}, zmm24
        vmovdqu64 zmm25, [rsi + 576]
        vmovdqa64 zmm9{k1}, zmm25
        vmovdqu64 zmm26, [rsi + 640]
        vmovdqa64 zmm10{k1}, zmm26
        vmovdqu64 zmm27, [rsi + 704]
        vmovdqa64 zmm11{k1}, zmm27
        vmovdqu64 zmm24, [rsi + 768]
        vmovdqa64 zmm12{k1}, zmm24
        vmovdqu64 zmm25, [rsi + 832]
        vmovdqa64 zmm13{k1}, zmm25
        vmovdqu64 zmm26, [rsi + 896]
        vmovdqa64 zmm14{k1}, zmm26
        vmovdqu64 zmm27, [rsi + 960]
        vmovdqa64 zmm15{k1}, zmm27
        vmovdqu64 zmm24, [rsi + 1024]
        vmovdqa64 zmm16{k1}, zmm24
        vmovdqu64 zmm25, [rsi + 1088]
        vmovdqa64 zmm17{k1}, zmm25
        vmovdqu64 zmm26, [rsi + 1152]
        vmovdqa64 zmm18{k1}, zmm26
        vmovdqu64 zmm27, [rsi + 1216]
        vmovdqa64 zmm19{k1}, zmm27
        add     rsi, 1280
        dec     r9
        jnz     LABEL(karat_pair_lookup_64_x86_64, row)

        vmovdqu64 [rdi + 0], zmm0
        vmovdqu64 [rdi + 64], zmm1
        vmovdqu64 [rdi + 128], zmm2
        vmovdqu64 [rdi + 192], zmm3
        vmovdqu64 [rdi + 256], zmm4
        vmovdqu64 [rdi + 320], zmm5
        vmovdqu64 [rdi + 384], zmm6
        vmovdqu64 [rdi + 448], zmm7
        vmovdqu64 [rdi + 512], zmm8
        vmovdqu64 [rdi + 576], zmm9
        vmovdqu64 [rdi + 640], zmm10
        vmovdqu64 [rdi + 704], zmm11
        vmovdqu64 [rdi + 768], zmm12
        vmovdqu64 [rdi + 832], zmm13
        vmovdqu64 [rdi + 896], zmm14
        vmovdqu64 [rdi + 960], zmm15
        vmovdqu64 [rdi + 1024], zmm16
        vmovdqu64 [rdi + 1088], zmm17
        vmovdqu64 [rdi + 1152], zmm18
        vmovdqu64 [rdi + 1216], zmm19
        vpxorq  zmm0, zmm0, zmm0
        vpxorq  zmm1, zmm1, zmm1
        vpxorq  zmm2, zmm2, zmm2
        vpxorq  zmm3, zmm3, zmm3
        vpxorq  zmm4, zmm4, zmm4
        vpxorq  zmm5, zmm5, zmm5
        vpxorq  zmm6, zmm6, zmm6
        vpxorq  zmm7, zmm7, zmm7
        vpxorq  zmm8, zmm8, zmm8
        vpxorq  zmm9, zmm9, zmm9
        vpxorq  zmm10, zmm10, zmm10
        vpxorq  zmm11, zmm11, zmm11
        vpxorq  zmm12, zmm12, zmm12
        vpxorq  zmm13, zmm13, zmm13
        vpxorq  zmm14, zmm14, zmm14
        vpxorq  zmm15, zmm15, zmm15
        vpxorq  zmm16, zmm16, zmm16
        vpxorq  zmm17, zmm17, zmm17
        vpxorq  zmm18, zmm18, zmm18
        vpxorq  zmm19, zmm19, zmm19
        vpxorq  zmm24, zmm24, zmm24
        vpxorq  zmm25, zmm25, zmm25
        vpxorq  zmm26, zmm26, zmm26
        vpxorq  zmm27, zmm27, zmm27
        vpxorq  zmm30, zmm30, zmm30
        vzeroupper
        kxorw   k1, k1, k1
END_KERNEL(karat_pair_lookup_64_x86_64)

NOTES

/* karat_pair_sqr_32_x86_64: z = x^2 2^-2080 modulo two numbers p and q, s times over.
 * Contract: kernels/contracts/pair_sqr.contract. Made by tools/ifma/generate.py pair_sqr_32;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, then z, rdx c, rcx t, r8 squarings left, r9 k (not used); rax, r10, r11; k1
 * all lanes but the last of each number, k2 its first lane, k7 all but the first; k0, k3 to k6 and all
 * of zmm0 to zmm31. No stack.
 * Cost: 1280 products, 1556 instructions on the two vector ports, so 778 cycles at least a squaring.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"

KERNEL(karat_pair_sqr_32_x86_64)
        mov     rax, 0xfffffffffffff
        mov     r10d, 63
        kmovw   k1, r10d
        mov     r10d, 3
        kmovw   k2, r10d
        mov     r10d, 252
        kmovw   k7, r10d

        //@ z = rdi, x = rsi, c = rdx, t = rcx, left = r8
LABEL(karat_pair_sqr_32_x86_64, again):
        vmovdqu64 zmm0, [rsi + 0]
        vpaddq  zmm1, zmm0, zmm0
        vpsrlq  zmm0, zmm0, 51
        vmovdqu64 [rcx + 640], zmm1
        vmovdqu64 [rcx + 1280], zmm0
        vmovdqu64 zmm1, [rsi + 64]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 704], zmm2
        vmovdqu64 [rcx + 1344], zmm0
        vmovdqu64 zmm1, [rsi + 128]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 768], zmm2
        vmovdqu64 [rcx + 1408], zmm0
        vmovdqu64 zmm1, [rsi + 192]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 832], zmm2
        vmovdqu64 [rcx + 1472], zmm0
        vmovdqu64 zmm1, [rsi + 256]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 896], zmm2
        vmovdqu64 [rcx + 1536], zmm0
        vmovdqu64 zmm1, [rsi + 320]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 960], zmm2
        vmovdqu64 [rcx + 1600], zmm0
        vmovdqu64 zmm1, [rsi + 384]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 1024], zmm2
        vmovdqu64 [rcx + 1664], zmm0
        vmovdqu64 zmm1, [rsi + 448]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 1088], zmm2
        vmovdqu64 [rcx + 1728], zmm0
        vmovdqu64 zmm1, [rsi + 512]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 1152], zmm2
        vmovdqu64 [rcx + 1792], zmm0
        vbroadcasti64x2 zmm0, [rsi + 0]
        vbroadcasti64x2 zmm1, [rcx + 640]
        vbroadcasti64x2 zmm2, [rcx + 1280]
        vbroadcasti64x2 zmm3, [rsi + 64]
        vbroadcasti64x2 zmm4, [rcx + 704]
        vbroadcasti64x2 zmm5, [rcx + 1344]
        vbroadcasti64x2 zmm6, [rsi + 128]
        vbroadcasti64x2 zmm7, [rcx + 768]
        vbroadcasti64x2 zmm8, [rcx + 1408]
        vbroadcasti64x2 zmm9, [rsi + 192]
        vbroadcasti64x2 zmm10, [rcx + 832]
        vbroadcasti64x2 zmm11, [rcx + 1472]
        vmovdqu64 zmm12, [rsi + 0]
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52luq zmm13, zmm12, zmm0
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm12, zmm0
        vmovdqu64 zmm0, [rsi + 64]
        vpmadd52luq zmm14, zmm0, zmm1
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52luq zmm12, zmm0, zmm3
        vpmadd52huq zmm12, zmm0, zmm1
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm0, zmm3
        vpmadd52luq zmm12, zmm0, zmm2
        vmovdqu64 zmm0, [rsi + 128]
        vpmadd52luq zmm12, zmm0, zmm1
        vpmadd52luq zmm15, zmm0, zmm4
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52luq zmm2, zmm0, zmm6
        vpmadd52huq zmm15, zmm0, zmm1
        vpmadd52huq zmm2, zmm0, zmm4
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52huq zmm3, zmm0, zmm6
        vpmadd52luq zmm2, zmm0, zmm5
        vmovdqu64 zmm0, [rsi + 192]
        vpmadd52luq zmm15, zmm0, zmm1
        vpmadd52luq zmm2, zmm0, zmm4
        vpmadd52luq zmm3, zmm0, zmm7
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52luq zmm5, zmm0, zmm9
        vpmadd52huq zmm2, zmm0, zmm1
        vpmadd52huq zmm3, zmm0, zmm4
        vpmadd52huq zmm5, zmm0, zmm7
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm0, zmm9
        vpmadd52luq zmm5, zmm0, zmm8
        vmovdqu64 zmm0, [rsi + 256]
        vpmadd52luq zmm2, zmm0, zmm1
        vpmadd52luq zmm3, zmm0, zmm4
        vpmadd52luq zmm5, zmm0, zmm7
        vpmadd52luq zmm6, zmm0, zmm10
        vpmadd52huq zmm3, zmm0, zmm1
        vpmadd52huq zmm5, zmm0, zmm4
        vpmadd52huq zmm6, zmm0, zmm7
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm0, zmm10
        vpmadd52luq zmm8, zmm0, zmm11
        vmovdqu64 zmm0, [rsi + 320]
        vpmadd52luq zmm3, zmm0, zmm1
        vpmadd52luq zmm5, zmm0, zmm4
        vpmadd52luq zmm6, zmm0, zmm7
        vpmadd52luq zmm8, zmm0, zmm10
        vpmadd52huq zmm5, zmm0, zmm1
        vpmadd52huq zmm6, zmm0, zmm4
        vpmadd52huq zmm8, zmm0, zmm7
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm0, zmm10
        vmovdqu64 zmm0, [rsi + 384]
        vpmadd52luq zmm5, zmm0, zmm1
        vpmadd52luq zmm6, zmm0, zmm4
        vpmadd52luq zmm8, zmm0, zmm7
        vpmadd52luq zmm9, zmm0, zmm10
        vpmadd52huq zmm6, zmm0, zmm1
        vpmadd52huq zmm8, zmm0, zmm4
        vpmadd52huq zmm9, zmm0, zmm7
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm0, zmm10
        vmovdqu64 zmm0, [rsi + 448]
        vpmadd52luq zmm6, zmm0, zmm1
        vpmadd52luq zmm8, zmm0, zmm4
        vpmadd52luq zmm9, zmm0, zmm7
        vpmadd52luq zmm11, zmm0, zmm10
        vpmadd52huq zmm8, zmm0, zmm1
        vpmadd52huq zmm9, zmm0, zmm4
        vpmadd52huq zmm11, zmm0, zmm7
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm0, zmm10
        vmovdqu64 zmm0, [rsi + 512]
        vpmadd52luq zmm8, zmm0, zmm1
        vpmadd52luq zmm9, zmm0, zmm4
        vpmadd52luq zmm11, zmm0, zmm7
        vpmadd52luq zmm16, zmm0, zmm10
        vpmadd52huq zmm9, zmm0, zmm1
        vpmadd52huq zmm11, zmm0, zmm4
        vpmadd52huq zmm16, zmm0, zmm7
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm0, zmm10
        vmovdqu64 zmm0, [rsi + 576]
        vpmadd52luq zmm9, zmm0, zmm1
        vpmadd52luq zmm11, zmm0, zmm4
        vpmadd52luq zmm16, zmm0, zmm7
        vpmadd52luq zmm17, zmm0, zmm10
        vpmadd52huq zmm11, zmm0, zmm1
        vpmadd52huq zmm16, zmm0, zmm4
        vpmadd52huq zmm17, zmm0, zmm7
        vpxorq  zmm1, zmm1, zmm1
        vpmadd52huq zmm1, zmm0, zmm10
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovdqu64 [rcx + 0], xmm13
        vbroadcasti64x2 zmm4, [rcx + 0]
        valignq zmm7{k1}{z}, zmm13, zmm13, 2
        vpaddq  zmm11, zmm11, zmm7
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovdqu64 [rcx + 16], xmm14
        vbroadcasti64x2 zmm7, [rcx + 16]
        valignq zmm10{k1}{z}, zmm14, zmm14, 2
        vpaddq  zmm16, zmm16, zmm10
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovdqu64 [rcx + 32], xmm12
        vbroadcasti64x2 zmm10, [rcx + 32]
        valignq zmm12{k1}{z}, zmm12, zmm12, 2
        vpaddq  zmm17, zmm17, zmm12
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovdqu64 [rcx + 48], xmm15
        vbroadcasti64x2 zmm12, [rcx + 48]
        valignq zmm13{k1}{z}, zmm15, zmm15, 2
        vpaddq  zmm1, zmm1, zmm13
        vbroadcasti64x2 zmm13, [rsi + 256]
        vbroadcasti64x2 zmm14, [rcx + 896]
        vbroadcasti64x2 zmm15, [rcx + 1536]
        vbroadcasti64x2 zmm18, [rsi + 320]
        vbroadcasti64x2 zmm19, [rcx + 960]
        vbroadcasti64x2 zmm20, [rcx + 1600]
        vbroadcasti64x2 zmm21, [rsi + 384]
        vbroadcasti64x2 zmm22, [rcx + 1024]
        vbroadcasti64x2 zmm23, [rcx + 1664]
        vbroadcasti64x2 zmm24, [rsi + 448]
        vbroadcasti64x2 zmm25, [rcx + 1088]
        vbroadcasti64x2 zmm26, [rcx + 1728]
        vmovdqu64 zmm27, [rsi + 256]
        vpmadd52luq zmm8, zmm27, zmm13
        vpmadd52huq zmm9, zmm27, zmm13
        vmovdqu64 zmm13, [rsi + 320]
        vpmadd52luq zmm9, zmm13, zmm14
        vpmadd52luq zmm11, zmm13, zmm18
        vpmadd52huq zmm11, zmm13, zmm14
        vpmadd52huq zmm16, zmm13, zmm18
        vpmadd52luq zmm11, zmm13, zmm15
        vmovdqu64 zmm13, [rsi + 384]
        vpmadd52luq zmm11, zmm13, zmm14
        vpmadd52luq zmm16, zmm13, zmm19
        vpmadd52luq zmm17, zmm13, zmm21
        vpmadd52huq zmm16, zmm13, zmm14
        vpmadd52huq zmm17, zmm13, zmm19
        vpmadd52huq zmm1, zmm13, zmm21
        vpmadd52luq zmm17, zmm13, zmm20
        vmovdqu64 zmm13, [rsi + 448]
        vpmadd52luq zmm16, zmm13, zmm14
        vpmadd52luq zmm17, zmm13, zmm19
        vpmadd52luq zmm1, zmm13, zmm22
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52luq zmm15, zmm13, zmm24
        vpmadd52huq zmm17, zmm13, zmm14
        vpmadd52huq zmm1, zmm13, zmm19
        vpmadd52huq zmm15, zmm13, zmm22
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm13, zmm24
        vpmadd52luq zmm15, zmm13, zmm23
        vmovdqu64 zmm13, [rsi + 512]
        vpmadd52luq zmm17, zmm13, zmm14
        vpmadd52luq zmm1, zmm13, zmm19
        vpmadd52luq zmm15, zmm13, zmm22
        vpmadd52luq zmm18, zmm13, zmm25
        vpmadd52huq zmm1, zmm13, zmm14
        vpmadd52huq zmm15, zmm13, zmm19
        vpmadd52huq zmm18, zmm13, zmm22
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm13, zmm25
        vpmadd52luq zmm20, zmm13, zmm26
        vmovdqu64 zmm13, [rsi + 576]
        vpmadd52luq zmm1, zmm13, zmm14
        vpmadd52luq zmm15, zmm13, zmm19
        vpmadd52luq zmm18, zmm13, zmm22
        vpmadd52luq zmm20, zmm13, zmm25
        vpmadd52huq zmm15, zmm13, zmm14
        vpmadd52huq zmm18, zmm13, zmm19
        vpmadd52huq zmm20, zmm13, zmm22
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm13, zmm25
        vmovdqu64 zmm13, [rdx + 0]
        vpmadd52luq zmm2, zmm13, zmm4
        vpmadd52luq zmm3, zmm13, zmm7
        vpmadd52luq zmm5, zmm13, zmm10
        vpmadd52luq zmm6, zmm13, zmm12
        vpmadd52huq zmm3, zmm13, zmm4
        vpmadd52huq zmm5, zmm13, zmm7
        vpmadd52huq zmm6, zmm13, zmm10
        vpmadd52huq zmm8, zmm13, zmm12
        vmovdqu64 zmm13, [rdx + 64]
        vpmadd52luq zmm3, zmm13, zmm4
        vpmadd52luq zmm5, zmm13, zmm7
        vpmadd52luq zmm6, zmm13, zmm10
        vpmadd52luq zmm8, zmm13, zmm12
        vpmadd52huq zmm5, zmm13, zmm4
        vpmadd52huq zmm6, zmm13, zmm7
        vpmadd52huq zmm8, zmm13, zmm10
        vpmadd52huq zmm9, zmm13, zmm12
        vmovdqu64 zmm13, [rdx + 128]
        vpmadd52luq zmm5, zmm13, zmm4
        vpmadd52luq zmm6, zmm13, zmm7
        vpmadd52luq zmm8, zmm13, zmm10
        vpmadd52luq zmm9, zmm13, zmm12
        vpmadd52huq zmm6, zmm13, zmm4
        vpmadd52huq zmm8, zmm13, zmm7
        vpmadd52huq zmm9, zmm13, zmm10
        vpmadd52huq zmm11, zmm13, zmm12
        vmovdqu64 zmm13, [rdx + 192]
        vpmadd52luq zmm6, zmm13, zmm4
        vpmadd52luq zmm8, zmm13, zmm7
        vpmadd52luq zmm9, zmm13, zmm10
        vpmadd52luq zmm11, zmm13, zmm12
        vpmadd52huq zmm8, zmm13, zmm4
        vpmadd52huq zmm9, zmm13, zmm7
        vpmadd52huq zmm11, zmm13, zmm10
        vpmadd52huq zmm16, zmm13, zmm12
        vmovdqu64 zmm13, [rdx + 256]
        vpmadd52luq zmm8, zmm13, zmm4
        vpmadd52luq zmm9, zmm13, zmm7
        vpmadd52luq zmm11, zmm13, zmm10
        vpmadd52luq zmm16, zmm13, zmm12
        vpmadd52huq zmm9, zmm13, zmm4
        vpmadd52huq zmm11, zmm13, zmm7
        vpmadd52huq zmm16, zmm13, zmm10
        vpmadd52huq zmm17, zmm13, zmm12
        vmovdqu64 zmm13, [rdx + 320]
        vpmadd52luq zmm9, zmm13, zmm4
        vpmadd52luq zmm11, zmm13, zmm7
        vpmadd52luq zmm16, zmm13, zmm10
        vpmadd52luq zmm17, zmm13, zmm12
        vpmadd52huq zmm11, zmm13, zmm4
        vpmadd52huq zmm16, zmm13, zmm7
        vpmadd52huq zmm17, zmm13, zmm10
        vpmadd52huq zmm1, zmm13, zmm12
        vmovdqu64 zmm13, [rdx + 384]
        vpmadd52luq zmm11, zmm13, zmm4
        vpmadd52luq zmm16, zmm13, zmm7
        vpmadd52luq zmm17, zmm13, zmm10
        vpmadd52luq zmm1, zmm13, zmm12
        vpmadd52huq zmm16, zmm13, zmm4
        vpmadd52huq zmm17, zmm13, zmm7
        vpmadd52huq zmm1, zmm13, zmm10
        vpmadd52huq zmm15, zmm13, zmm12
        vmovdqu64 zmm13, [rdx + 448]
        vpmadd52luq zmm16, zmm13, zmm4
        vpmadd52luq zmm17, zmm13, zmm7
        vpmadd52luq zmm1, zmm13, zmm10
        vpmadd52luq zmm15, zmm13, zmm12
        vpmadd52huq zmm17, zmm13, zmm4
        vpmadd52huq zmm1, zmm13, zmm7
        vpmadd52huq zmm15, zmm13, zmm10
        vpmadd52huq zmm18, zmm13, zmm12
        vmovdqu64 zmm13, [rdx + 512]
        vpmadd52luq zmm17, zmm13, zmm4
        vpmadd52luq zmm1, zmm13, zmm7
        vpmadd52luq zmm15, zmm13, zmm10
        vpmadd52luq zmm18, zmm13, zmm12
        vpmadd52huq zmm1, zmm13, zmm4
        vpmadd52huq zmm15, zmm13, zmm7
        vpmadd52huq zmm18, zmm13, zmm10
        vpmadd52huq zmm20, zmm13, zmm12
        vmovdqu64 zmm13, [rdx + 576]
        vpmadd52luq zmm1, zmm13, zmm4
        vpmadd52luq zmm15, zmm13, zmm7
        vpmadd52luq zmm18, zmm13, zmm10
        vpmadd52luq zmm20, zmm13, zmm12
        vpmadd52huq zmm15, zmm13, zmm4
        vpmadd52huq zmm18, zmm13, zmm7
        vpmadd52huq zmm20, zmm13, zmm10
        vpmadd52huq zmm14, zmm13, zmm12
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0{k2}{z}, zmm2, 52
        vmovdqu64 [rcx + 64], xmm2
        vbroadcasti64x2 zmm4, [rcx + 64]
        valignq zmm2{k1}{z}, zmm2, zmm2, 2
        vpaddq  zmm15, zmm15, zmm2
        vpaddq  zmm3, zmm3, zmm0
        vpsrlq  zmm0{k2}{z}, zmm3, 52
        vmovdqu64 [rcx + 80], xmm3
        vbroadcasti64x2 zmm2, [rcx + 80]
        valignq zmm3{k1}{z}, zmm3, zmm3, 2
        vpaddq  zmm18, zmm18, zmm3
        vpaddq  zmm5, zmm5, zmm0
        vpsrlq  zmm0{k2}{z}, zmm5, 52
        vmovdqu64 [rcx + 96], xmm5
        vbroadcasti64x2 zmm3, [rcx + 96]
        valignq zmm5{k1}{z}, zmm5, zmm5, 2
        vpaddq  zmm20, zmm20, zmm5
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovdqu64 [rcx + 112], xmm6
        vbroadcasti64x2 zmm5, [rcx + 112]
        valignq zmm6{k1}{z}, zmm6, zmm6, 2
        vpaddq  zmm14, zmm14, zmm6
        vbroadcasti64x2 zmm6, [rsi + 512]
        vbroadcasti64x2 zmm7, [rcx + 1152]
        vbroadcasti64x2 zmm10, [rcx + 1792]
        vbroadcasti64x2 zmm12, [rsi + 576]
        vbroadcasti64x2 zmm13, [rsi + 16]
        vbroadcasti64x2 zmm19, [rcx + 656]
        vbroadcasti64x2 zmm21, [rcx + 1296]
        vbroadcasti64x2 zmm22, [rsi + 80]
        vbroadcasti64x2 zmm23, [rcx + 720]
        vbroadcasti64x2 zmm24, [rcx + 1360]
        vmovdqu64 zmm25, [rsi + 0]
        vpmadd52luq zmm11, zmm25, zmm13
        vpmadd52huq zmm16, zmm25, zmm13
        vmovdqu64 zmm13, [rsi + 64]
        vpmadd52luq zmm16, zmm13, zmm19
        vpmadd52luq zmm17, zmm13, zmm22
        vpmadd52huq zmm17, zmm13, zmm19
        vpmadd52huq zmm1, zmm13, zmm22
        vpmadd52luq zmm17, zmm13, zmm21
        vmovdqu64 zmm13, [rsi + 128]
        vpmadd52luq zmm17, zmm13, zmm19
        vpmadd52luq zmm1, zmm13, zmm23
        vpmadd52huq zmm1, zmm13, zmm19
        vpmadd52huq zmm15, zmm13, zmm23
        vpmadd52luq zmm15, zmm13, zmm24
        vmovdqu64 zmm13, [rsi + 192]
        vpmadd52luq zmm1, zmm13, zmm19
        vpmadd52luq zmm15, zmm13, zmm23
        vpmadd52huq zmm15, zmm13, zmm19
        vpmadd52huq zmm18, zmm13, zmm23
        vmovdqu64 zmm13, [rsi + 256]
        vpmadd52luq zmm15, zmm13, zmm19
        vpmadd52luq zmm18, zmm13, zmm23
        vpmadd52huq zmm18, zmm13, zmm19
        vpmadd52huq zmm20, zmm13, zmm23
        vmovdqu64 zmm13, [rsi + 320]
        vpmadd52luq zmm18, zmm13, zmm19
        vpmadd52luq zmm20, zmm13, zmm23
        vpmadd52huq zmm20, zmm13, zmm19
        vpmadd52huq zmm14, zmm13, zmm23
        vmovdqu64 zmm13, [rsi + 384]
        vpmadd52luq zmm20, zmm13, zmm19
        vpmadd52luq zmm14, zmm13, zmm23
        vpmadd52huq zmm14, zmm13, zmm19
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm13, zmm23
        vmovdqu64 zmm13, [rsi + 448]
        vpmadd52luq zmm14, zmm13, zmm19
        vpmadd52luq zmm21, zmm13, zmm23
        vpmadd52huq zmm21, zmm13, zmm19
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm13, zmm23
        vmovdqu64 zmm13, [rsi + 512]
        vpmadd52luq zmm20, zmm13, zmm6
        vpmadd52luq zmm21, zmm13, zmm19
        vpmadd52luq zmm22, zmm13, zmm23
        vpmadd52huq zmm14, zmm13, zmm6
        vpmadd52huq zmm22, zmm13, zmm19
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm13, zmm23
        vmovdqu64 zmm13, [rsi + 576]
        vpmadd52luq zmm14, zmm13, zmm7
        vpmadd52luq zmm21, zmm13, zmm12
        vpmadd52luq zmm22, zmm13, zmm19
        vpmadd52luq zmm6, zmm13, zmm23
        vpmadd52huq zmm21, zmm13, zmm7
        vpmadd52huq zmm22, zmm13, zmm12
        vpmadd52huq zmm6, zmm13, zmm19
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm13, zmm23
        vpmadd52luq zmm21, zmm13, zmm10
        vmovdqu64 zmm10, [rdx + 0]
        vpmadd52luq zmm8, zmm10, zmm4
        vpmadd52luq zmm9, zmm10, zmm2
        vpmadd52luq zmm11, zmm10, zmm3
        vpmadd52luq zmm16, zmm10, zmm5
        vpmadd52huq zmm9, zmm10, zmm4
        vpmadd52huq zmm11, zmm10, zmm2
        vpmadd52huq zmm16, zmm10, zmm3
        vpmadd52huq zmm17, zmm10, zmm5
        vmovdqu64 zmm10, [rdx + 64]
        vpmadd52luq zmm9, zmm10, zmm4
        vpmadd52luq zmm11, zmm10, zmm2
        vpmadd52luq zmm16, zmm10, zmm3
        vpmadd52luq zmm17, zmm10, zmm5
        vpmadd52huq zmm11, zmm10, zmm4
        vpmadd52huq zmm16, zmm10, zmm2
        vpmadd52huq zmm17, zmm10, zmm3
        vpmadd52huq zmm1, zmm10, zmm5
        vmovdqu64 zmm10, [rdx + 128]
        vpmadd52luq zmm11, zmm10, zmm4
        vpmadd52luq zmm16, zmm10, zmm2
        vpmadd52luq zmm17, zmm10, zmm3
        vpmadd52luq zmm1, zmm10, zmm5
        vpmadd52huq zmm16, zmm10, zmm4
        vpmadd52huq zmm17, zmm10, zmm2
        vpmadd52huq zmm1, zmm10, zmm3
        vpmadd52huq zmm15, zmm10, zmm5
        vmovdqu64 zmm10, [rdx + 192]
        vpmadd52luq zmm16, zmm10, zmm4
        vpmadd52luq zmm17, zmm10, zmm2
        vpmadd52luq zmm1, zmm10, zmm3
        vpmadd52luq zmm15, zmm10, zmm5
        vpmadd52huq zmm17, zmm10, zmm4
        vpmadd52huq zmm1, zmm10, zmm2
        vpmadd52huq zmm15, zmm10, zmm3
        vpmadd52huq zmm18, zmm10, zmm5
        vmovdqu64 zmm10, [rdx + 256]
        vpmadd52luq zmm17, zmm10, zmm4
        vpmadd52luq zmm1, zmm10, zmm2
        vpmadd52luq zmm15, zmm10, zmm3
        vpmadd52luq zmm18, zmm10, zmm5
        vpmadd52huq zmm1, zmm10, zmm4
        vpmadd52huq zmm15, zmm10, zmm2
        vpmadd52huq zmm18, zmm10, zmm3
        vpmadd52huq zmm20, zmm10, zmm5
        vmovdqu64 zmm10, [rdx + 320]
        vpmadd52luq zmm1, zmm10, zmm4
        vpmadd52luq zmm15, zmm10, zmm2
        vpmadd52luq zmm18, zmm10, zmm3
        vpmadd52luq zmm20, zmm10, zmm5
        vpmadd52huq zmm15, zmm10, zmm4
        vpmadd52huq zmm18, zmm10, zmm2
        vpmadd52huq zmm20, zmm10, zmm3
        vpmadd52huq zmm14, zmm10, zmm5
        vmovdqu64 zmm10, [rdx + 384]
        vpmadd52luq zmm15, zmm10, zmm4
        vpmadd52luq zmm18, zmm10, zmm2
        vpmadd52luq zmm20, zmm10, zmm3
        vpmadd52luq zmm14, zmm10, zmm5
        vpmadd52huq zmm18, zmm10, zmm4
        vpmadd52huq zmm20, zmm10, zmm2
        vpmadd52huq zmm14, zmm10, zmm3
        vpmadd52huq zmm21, zmm10, zmm5
        vmovdqu64 zmm10, [rdx + 448]
        vpmadd52luq zmm18, zmm10, zmm4
        vpmadd52luq zmm20, zmm10, zmm2
        vpmadd52luq zmm14, zmm10, zmm3
        vpmadd52luq zmm21, zmm10, zmm5
        vpmadd52huq zmm20, zmm10, zmm4
        vpmadd52huq zmm14, zmm10, zmm2
        vpmadd52huq zmm21, zmm10, zmm3
        vpmadd52huq zmm22, zmm10, zmm5
        vmovdqu64 zmm10, [rdx + 512]
        vpmadd52luq zmm20, zmm10, zmm4
        vpmadd52luq zmm14, zmm10, zmm2
        vpmadd52luq zmm21, zmm10, zmm3
        vpmadd52luq zmm22, zmm10, zmm5
        vpmadd52huq zmm14, zmm10, zmm4
        vpmadd52huq zmm21, zmm10, zmm2
        vpmadd52huq zmm22, zmm10, zmm3
        vpmadd52huq zmm6, zmm10, zmm5
        vmovdqu64 zmm10, [rdx + 576]
        vpmadd52luq zmm14, zmm10, zmm4
        vpmadd52luq zmm21, zmm10, zmm2
        vpmadd52luq zmm22, zmm10, zmm3
        vpmadd52luq zmm6, zmm10, zmm5
        vpmadd52huq zmm21, zmm10, zmm4
        vpmadd52huq zmm22, zmm10, zmm2
        vpmadd52huq zmm6, zmm10, zmm3
        vpmadd52huq zmm7, zmm10, zmm5
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovdqu64 [rcx + 128], xmm8
        vbroadcasti64x2 zmm2, [rcx + 128]
        valignq zmm3{k1}{z}, zmm8, zmm8, 2
        vpaddq  zmm21, zmm21, zmm3
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vmovdqu64 [rcx + 144], xmm9
        vbroadcasti64x2 zmm3, [rcx + 144]
        valignq zmm4{k1}{z}, zmm9, zmm9, 2
        vpaddq  zmm22, zmm22, zmm4
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vmovdqu64 [rcx + 160], xmm11
        vbroadcasti64x2 zmm4, [rcx + 160]
        valignq zmm5{k1}{z}, zmm11, zmm11, 2
        vpaddq  zmm6, zmm6, zmm5
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovdqu64 [rcx + 176], xmm16
        vbroadcasti64x2 zmm5, [rcx + 176]
        valignq zmm8{k1}{z}, zmm16, zmm16, 2
        vpaddq  zmm7, zmm7, zmm8
        vbroadcasti64x2 zmm8, [rsi + 144]
        vbroadcasti64x2 zmm9, [rcx + 784]
        vbroadcasti64x2 zmm10, [rcx + 1424]
        vbroadcasti64x2 zmm11, [rsi + 208]
        vbroadcasti64x2 zmm12, [rcx + 848]
        vbroadcasti64x2 zmm13, [rcx + 1488]
        vbroadcasti64x2 zmm16, [rsi + 272]
        vbroadcasti64x2 zmm19, [rcx + 912]
        vbroadcasti64x2 zmm23, [rcx + 1552]
        vbroadcasti64x2 zmm24, [rsi + 336]
        vbroadcasti64x2 zmm25, [rcx + 976]
        vbroadcasti64x2 zmm26, [rcx + 1616]
        vmovdqu64 zmm27, [rsi + 128]
        vpmadd52luq zmm15, zmm27, zmm8
        vpmadd52huq zmm18, zmm27, zmm8
        vmovdqu64 zmm8, [rsi + 192]
        vpmadd52luq zmm18, zmm8, zmm9
        vpmadd52luq zmm20, zmm8, zmm11
        vpmadd52huq zmm20, zmm8, zmm9
        vpmadd52huq zmm14, zmm8, zmm11
        vpmadd52luq zmm20, zmm8, zmm10
        vmovdqu64 zmm8, [rsi + 256]
        vpmadd52luq zmm20, zmm8, zmm9
        vpmadd52luq zmm14, zmm8, zmm12
        vpmadd52luq zmm21, zmm8, zmm16
        vpmadd52huq zmm14, zmm8, zmm9
        vpmadd52huq zmm21, zmm8, zmm12
        vpmadd52huq zmm22, zmm8, zmm16
        vpmadd52luq zmm21, zmm8, zmm13
        vmovdqu64 zmm8, [rsi + 320]
        vpmadd52luq zmm14, zmm8, zmm9
        vpmadd52luq zmm21, zmm8, zmm12
        vpmadd52luq zmm22, zmm8, zmm19
        vpmadd52luq zmm6, zmm8, zmm24
        vpmadd52huq zmm21, zmm8, zmm9
        vpmadd52huq zmm22, zmm8, zmm12
        vpmadd52huq zmm6, zmm8, zmm19
        vpmadd52huq zmm7, zmm8, zmm24
        vpmadd52luq zmm6, zmm8, zmm23
        vmovdqu64 zmm8, [rsi + 384]
        vpmadd52luq zmm21, zmm8, zmm9
        vpmadd52luq zmm22, zmm8, zmm12
        vpmadd52luq zmm6, zmm8, zmm19
        vpmadd52luq zmm7, zmm8, zmm25
        vpmadd52huq zmm22, zmm8, zmm9
        vpmadd52huq zmm6, zmm8, zmm12
        vpmadd52huq zmm7, zmm8, zmm19
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm8, zmm25
        vpmadd52luq zmm10, zmm8, zmm26
        vmovdqu64 zmm8, [rsi + 448]
        vpmadd52luq zmm22, zmm8, zmm9
        vpmadd52luq zmm6, zmm8, zmm12
        vpmadd52luq zmm7, zmm8, zmm19
        vpmadd52luq zmm10, zmm8, zmm25
        vpmadd52huq zmm6, zmm8, zmm9
        vpmadd52huq zmm7, zmm8, zmm12
        vpmadd52huq zmm10, zmm8, zmm19
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm8, zmm25
        vmovdqu64 zmm8, [rsi + 512]
        vpmadd52luq zmm6, zmm8, zmm9
        vpmadd52luq zmm7, zmm8, zmm12
        vpmadd52luq zmm10, zmm8, zmm19
        vpmadd52luq zmm11, zmm8, zmm25
        vpmadd52huq zmm7, zmm8, zmm9
        vpmadd52huq zmm10, zmm8, zmm12
        vpmadd52huq zmm11, zmm8, zmm19
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm8, zmm25
        vmovdqu64 zmm8, [rsi + 576]
        vpmadd52luq zmm7, zmm8, zmm9
        vpmadd52luq zmm10, zmm8, zmm12
        vpmadd52luq zmm11, zmm8, zmm19
        vpmadd52luq zmm13, zmm8, zmm25
        vpmadd52huq zmm10, zmm8, zmm9
        vpmadd52huq zmm11, zmm8, zmm12
        vpmadd52huq zmm13, zmm8, zmm19
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm8, zmm25
        vmovdqu64 zmm8, [rdx + 0]
        vpmadd52luq zmm17, zmm8, zmm2
        vpmadd52luq zmm1, zmm8, zmm3
        vpmadd52luq zmm15, zmm8, zmm4
        vpmadd52luq zmm18, zmm8, zmm5
        vpmadd52huq zmm1, zmm8, zmm2
        vpmadd52huq zmm15, zmm8, zmm3
        vpmadd52huq zmm18, zmm8, zmm4
        vpmadd52huq zmm20, zmm8, zmm5
        vmovdqu64 zmm8, [rdx + 64]
        vpmadd52luq zmm1, zmm8, zmm2
        vpmadd52luq zmm15, zmm8, zmm3
        vpmadd52luq zmm18, zmm8, zmm4
        vpmadd52luq zmm20, zmm8, zmm5
        vpmadd52huq zmm15, zmm8, zmm2
        vpmadd52huq zmm18, zmm8, zmm3
        vpmadd52huq zmm20, zmm8, zmm4
        vpmadd52huq zmm14, zmm8, zmm5
        vmovdqu64 zmm8, [rdx + 128]
        vpmadd52luq zmm15, zmm8, zmm2
        vpmadd52luq zmm18, zmm8, zmm3
        vpmadd52luq zmm20, zmm8, zmm4
        vpmadd52luq zmm14, zmm8, zmm5
        vpmadd52huq zmm18, zmm8, zmm2
        vpmadd52huq zmm20, zmm8, zmm3
        vpmadd52huq zmm14, zmm8, zmm4
        vpmadd52huq zmm21, zmm8, zmm5
        vmovdqu64 zmm8, [rdx + 192]
        vpmadd52luq zmm18, zmm8, zmm2
        vpmadd52luq zmm20, zmm8, zmm3
        vpmadd52luq zmm14, zmm8, zmm4
        vpmadd52luq zmm21, zmm8, zmm5
        vpmadd52huq zmm20, zmm8, zmm2
        vpmadd52huq zmm14, zmm8, zmm3
        vpmadd52huq zmm21, zmm8, zmm4
        vpmadd52huq zmm22, zmm8, zmm5
        vmovdqu64 zmm8, [rdx + 256]
        vpmadd52luq zmm20, zmm8, zmm2
        vpmadd52luq zmm14, zmm8, zmm3
        vpmadd52luq zmm21, zmm8, zmm4
        vpmadd52luq zmm22, zmm8, zmm5
        vpmadd52huq zmm14, zmm8, zmm2
        vpmadd52huq zmm21, zmm8, zmm3
        vpmadd52huq zmm22, zmm8, zmm4
        vpmadd52huq zmm6, zmm8, zmm5
        vmovdqu64 zmm8, [rdx + 320]
        vpmadd52luq zmm14, zmm8, zmm2
        vpmadd52luq zmm21, zmm8, zmm3
        vpmadd52luq zmm22, zmm8, zmm4
        vpmadd52luq zmm6, zmm8, zmm5
        vpmadd52huq zmm21, zmm8, zmm2
        vpmadd52huq zmm22, zmm8, zmm3
        vpmadd52huq zmm6, zmm8, zmm4
        vpmadd52huq zmm7, zmm8, zmm5
        vmovdqu64 zmm8, [rdx + 384]
        vpmadd52luq zmm21, zmm8, zmm2
        vpmadd52luq zmm22, zmm8, zmm3
        vpmadd52luq zmm6, zmm8, zmm4
        vpmadd52luq zmm7, zmm8, zmm5
        vpmadd52huq zmm22, zmm8, zmm2
        vpmadd52huq zmm6, zmm8, zmm3
        vpmadd52huq zmm7, zmm8, zmm4
        vpmadd52huq zmm10, zmm8, zmm5
        vmovdqu64 zmm8, [rdx + 448]
        vpmadd52luq zmm22, zmm8, zmm2
        vpmadd52luq zmm6, zmm8, zmm3
        vpmadd52luq zmm7, zmm8, zmm4
        vpmadd52luq zmm10, zmm8, zmm5
        vpmadd52huq zmm6, zmm8, zmm2
        vpmadd52huq zmm7, zmm8, zmm3
        vpmadd52huq zmm10, zmm8, zmm4
        vpmadd52huq zmm11, zmm8, zmm5
        vmovdqu64 zmm8, [rdx + 512]
        vpmadd52luq zmm6, zmm8, zmm2
        vpmadd52luq zmm7, zmm8, zmm3
        vpmadd52luq zmm10, zmm8, zmm4
        vpmadd52luq zmm11, zmm8, zmm5
        vpmadd52huq zmm7, zmm8, zmm2
        vpmadd52huq zmm10, zmm8, zmm3
        vpmadd52huq zmm11, zmm8, zmm4
        vpmadd52huq zmm13, zmm8, zmm5
        vmovdqu64 zmm8, [rdx + 576]
        vpmadd52luq zmm7, zmm8, zmm2
        vpmadd52luq zmm10, zmm8, zmm3
        vpmadd52luq zmm11, zmm8, zmm4
        vpmadd52luq zmm13, zmm8, zmm5
        vpmadd52huq zmm10, zmm8, zmm2
        vpmadd52huq zmm11, zmm8, zmm3
        vpmadd52huq zmm13, zmm8, zmm4
        vpmadd52huq zmm9, zmm8, zmm5
        vpaddq  zmm17, zmm17, zmm0
        vpsrlq  zmm0{k2}{z}, zmm17, 52
        vmovdqu64 [rcx + 192], xmm17
        vbroadcasti64x2 zmm2, [rcx + 192]
        valignq zmm3{k1}{z}, zmm17, zmm17, 2
        vpaddq  zmm10, zmm10, zmm3
        vpaddq  zmm1, zmm1, zmm0
        vpsrlq  zmm0{k2}{z}, zmm1, 52
        vmovdqu64 [rcx + 208], xmm1
        vbroadcasti64x2 zmm3, [rcx + 208]
        valignq zmm1{k1}{z}, zmm1, zmm1, 2
        vpaddq  zmm11, zmm11, zmm1
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovdqu64 [rcx + 224], xmm15
        vbroadcasti64x2 zmm1, [rcx + 224]
        valignq zmm4{k1}{z}, zmm15, zmm15, 2
        vpaddq  zmm13, zmm13, zmm4
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovdqu64 [rcx + 240], xmm18
        vbroadcasti64x2 zmm4, [rcx + 240]
        valignq zmm5{k1}{z}, zmm18, zmm18, 2
        vpaddq  zmm9, zmm9, zmm5
        vbroadcasti64x2 zmm5, [rsi + 400]
        vbroadcasti64x2 zmm8, [rcx + 1040]
        vbroadcasti64x2 zmm12, [rcx + 1680]
        vbroadcasti64x2 zmm15, [rsi + 464]
        vbroadcasti64x2 zmm16, [rcx + 1104]
        vbroadcasti64x2 zmm17, [rcx + 1744]
        vbroadcasti64x2 zmm18, [rsi + 528]
        vbroadcasti64x2 zmm19, [rcx + 1168]
        vbroadcasti64x2 zmm23, [rcx + 1808]
        vbroadcasti64x2 zmm24, [rsi + 592]
        vmovdqu64 zmm25, [rsi + 384]
        vpmadd52luq zmm10, zmm25, zmm5
        vpmadd52huq zmm11, zmm25, zmm5
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm11, zmm5, zmm8
        vpmadd52luq zmm13, zmm5, zmm15
        vpmadd52huq zmm13, zmm5, zmm8
        vpmadd52huq zmm9, zmm5, zmm15
        vpmadd52luq zmm13, zmm5, zmm12
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm13, zmm5, zmm8
        vpmadd52luq zmm9, zmm5, zmm16
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52luq zmm12, zmm5, zmm18
        vpmadd52huq zmm9, zmm5, zmm8
        vpmadd52huq zmm12, zmm5, zmm16
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm5, zmm18
        vpmadd52luq zmm12, zmm5, zmm17
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm9, zmm5, zmm8
        vpmadd52luq zmm12, zmm5, zmm16
        vpmadd52luq zmm15, zmm5, zmm19
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52luq zmm17, zmm5, zmm24
        vpmadd52huq zmm12, zmm5, zmm8
        vpmadd52huq zmm15, zmm5, zmm16
        vpmadd52huq zmm17, zmm5, zmm19
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm5, zmm24
        vpmadd52luq zmm17, zmm5, zmm23
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm20, zmm5, zmm2
        vpmadd52luq zmm14, zmm5, zmm3
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm4
        vpmadd52huq zmm14, zmm5, zmm2
        vpmadd52huq zmm21, zmm5, zmm3
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm6, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm14, zmm5, zmm2
        vpmadd52luq zmm21, zmm5, zmm3
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm6, zmm5, zmm4
        vpmadd52huq zmm21, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm3
        vpmadd52huq zmm6, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm21, zmm5, zmm2
        vpmadd52luq zmm22, zmm5, zmm3
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm4
        vpmadd52huq zmm22, zmm5, zmm2
        vpmadd52huq zmm6, zmm5, zmm3
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52luq zmm6, zmm5, zmm3
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm10, zmm5, zmm4
        vpmadd52huq zmm6, zmm5, zmm2
        vpmadd52huq zmm7, zmm5, zmm3
        vpmadd52huq zmm10, zmm5, zmm1
        vpmadd52huq zmm11, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm6, zmm5, zmm2
        vpmadd52luq zmm7, zmm5, zmm3
        vpmadd52luq zmm10, zmm5, zmm1
        vpmadd52luq zmm11, zmm5, zmm4
        vpmadd52huq zmm7, zmm5, zmm2
        vpmadd52huq zmm10, zmm5, zmm3
        vpmadd52huq zmm11, zmm5, zmm1
        vpmadd52huq zmm13, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm7, zmm5, zmm2
        vpmadd52luq zmm10, zmm5, zmm3
        vpmadd52luq zmm11, zmm5, zmm1
        vpmadd52luq zmm13, zmm5, zmm4
        vpmadd52huq zmm10, zmm5, zmm2
        vpmadd52huq zmm11, zmm5, zmm3
        vpmadd52huq zmm13, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm10, zmm5, zmm2
        vpmadd52luq zmm11, zmm5, zmm3
        vpmadd52luq zmm13, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm4
        vpmadd52huq zmm11, zmm5, zmm2
        vpmadd52huq zmm13, zmm5, zmm3
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm12, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm11, zmm5, zmm2
        vpmadd52luq zmm13, zmm5, zmm3
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm12, zmm5, zmm4
        vpmadd52huq zmm13, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm3
        vpmadd52huq zmm12, zmm5, zmm1
        vpmadd52huq zmm15, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm13, zmm5, zmm2
        vpmadd52luq zmm9, zmm5, zmm3
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm15, zmm5, zmm4
        vpmadd52huq zmm9, zmm5, zmm2
        vpmadd52huq zmm12, zmm5, zmm3
        vpmadd52huq zmm15, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52luq zmm12, zmm5, zmm3
        vpmadd52luq zmm15, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm4
        vpmadd52huq zmm12, zmm5, zmm2
        vpmadd52huq zmm15, zmm5, zmm3
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm4
        vpaddq  zmm20, zmm20, zmm0
        vpsrlq  zmm0{k2}{z}, zmm20, 52
        vmovdqu64 [rcx + 256], xmm20
        vbroadcasti64x2 zmm1, [rcx + 256]
        valignq zmm2{k1}{z}, zmm20, zmm20, 2
        vpaddq  zmm12, zmm12, zmm2
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovdqu64 [rcx + 272], xmm14
        vbroadcasti64x2 zmm2, [rcx + 272]
        valignq zmm3{k1}{z}, zmm14, zmm14, 2
        vpaddq  zmm15, zmm15, zmm3
        vpaddq  zmm21, zmm21, zmm0
        vpsrlq  zmm0{k2}{z}, zmm21, 52
        vmovdqu64 [rcx + 288], xmm21
        vbroadcasti64x2 zmm3, [rcx + 288]
        valignq zmm4{k1}{z}, zmm21, zmm21, 2
        vpaddq  zmm17, zmm17, zmm4
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovdqu64 [rcx + 304], xmm22
        vbroadcasti64x2 zmm4, [rcx + 304]
        valignq zmm5{k1}{z}, zmm22, zmm22, 2
        vpaddq  zmm8, zmm8, zmm5
        vbroadcasti64x2 zmm5, [rsi + 32]
        vbroadcasti64x2 zmm14, [rcx + 672]
        vbroadcasti64x2 zmm16, [rcx + 1312]
        vbroadcasti64x2 zmm18, [rsi + 96]
        vbroadcasti64x2 zmm19, [rcx + 736]
        vbroadcasti64x2 zmm20, [rcx + 1376]
        vbroadcasti64x2 zmm21, [rsi + 160]
        vbroadcasti64x2 zmm22, [rcx + 800]
        vbroadcasti64x2 zmm23, [rcx + 1440]
        vbroadcasti64x2 zmm24, [rsi + 224]
        vbroadcasti64x2 zmm25, [rcx + 864]
        vbroadcasti64x2 zmm26, [rcx + 1504]
        vmovdqu64 zmm27, [rsi + 0]
        vpmadd52luq zmm6, zmm27, zmm5
        vpmadd52huq zmm7, zmm27, zmm5
        vmovdqu64 zmm5, [rsi + 64]
        vpmadd52luq zmm7, zmm5, zmm14
        vpmadd52luq zmm10, zmm5, zmm18
        vpmadd52huq zmm10, zmm5, zmm14
        vpmadd52huq zmm11, zmm5, zmm18
        vpmadd52luq zmm10, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 128]
        vpmadd52luq zmm10, zmm5, zmm14
        vpmadd52luq zmm11, zmm5, zmm19
        vpmadd52luq zmm13, zmm5, zmm21
        vpmadd52huq zmm11, zmm5, zmm14
        vpmadd52huq zmm13, zmm5, zmm19
        vpmadd52huq zmm9, zmm5, zmm21
        vpmadd52luq zmm13, zmm5, zmm20
        vmovdqu64 zmm5, [rsi + 192]
        vpmadd52luq zmm11, zmm5, zmm14
        vpmadd52luq zmm13, zmm5, zmm19
        vpmadd52luq zmm9, zmm5, zmm22
        vpmadd52luq zmm12, zmm5, zmm24
        vpmadd52huq zmm13, zmm5, zmm14
        vpmadd52huq zmm9, zmm5, zmm19
        vpmadd52huq zmm12, zmm5, zmm22
        vpmadd52huq zmm15, zmm5, zmm24
        vpmadd52luq zmm12, zmm5, zmm23
        vmovdqu64 zmm5, [rsi + 256]
        vpmadd52luq zmm13, zmm5, zmm14
        vpmadd52luq zmm9, zmm5, zmm19
        vpmadd52luq zmm12, zmm5, zmm22
        vpmadd52luq zmm15, zmm5, zmm25
        vpmadd52huq zmm9, zmm5, zmm14
        vpmadd52huq zmm12, zmm5, zmm19
        vpmadd52huq zmm15, zmm5, zmm22
        vpmadd52huq zmm17, zmm5, zmm25
        vpmadd52luq zmm17, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm9, zmm5, zmm14
        vpmadd52luq zmm12, zmm5, zmm19
        vpmadd52luq zmm15, zmm5, zmm22
        vpmadd52luq zmm17, zmm5, zmm25
        vpmadd52huq zmm12, zmm5, zmm14
        vpmadd52huq zmm15, zmm5, zmm19
        vpmadd52huq zmm17, zmm5, zmm22
        vpmadd52huq zmm8, zmm5, zmm25
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm12, zmm5, zmm14
        vpmadd52luq zmm15, zmm5, zmm19
        vpmadd52luq zmm17, zmm5, zmm22
        vpmadd52luq zmm8, zmm5, zmm25
        vpmadd52huq zmm15, zmm5, zmm14
        vpmadd52huq zmm17, zmm5, zmm19
        vpmadd52huq zmm8, zmm5, zmm22
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm5, zmm25
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm15, zmm5, zmm14
        vpmadd52luq zmm17, zmm5, zmm19
        vpmadd52luq zmm8, zmm5, zmm22
        vpmadd52luq zmm16, zmm5, zmm25
        vpmadd52huq zmm17, zmm5, zmm14
        vpmadd52huq zmm8, zmm5, zmm19
        vpmadd52huq zmm16, zmm5, zmm22
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm5, zmm25
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm17, zmm5, zmm14
        vpmadd52luq zmm8, zmm5, zmm19
        vpmadd52luq zmm16, zmm5, zmm22
        vpmadd52luq zmm18, zmm5, zmm25
        vpmadd52huq zmm8, zmm5, zmm14
        vpmadd52huq zmm16, zmm5, zmm19
        vpmadd52huq zmm18, zmm5, zmm22
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm5, zmm25
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm8, zmm5, zmm14
        vpmadd52luq zmm16, zmm5, zmm19
        vpmadd52luq zmm18, zmm5, zmm22
        vpmadd52luq zmm20, zmm5, zmm25
        vpmadd52huq zmm16, zmm5, zmm14
        vpmadd52huq zmm18, zmm5, zmm19
        vpmadd52huq zmm20, zmm5, zmm22
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm5, zmm25
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm2
        vpmadd52luq zmm10, zmm5, zmm3
        vpmadd52luq zmm11, zmm5, zmm4
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vpmadd52huq zmm11, zmm5, zmm3
        vpmadd52huq zmm13, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm10, zmm5, zmm2
        vpmadd52luq zmm11, zmm5, zmm3
        vpmadd52luq zmm13, zmm5, zmm4
        vpmadd52huq zmm10, zmm5, zmm1
        vpmadd52huq zmm11, zmm5, zmm2
        vpmadd52huq zmm13, zmm5, zmm3
        vpmadd52huq zmm9, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm10, zmm5, zmm1
        vpmadd52luq zmm11, zmm5, zmm2
        vpmadd52luq zmm13, zmm5, zmm3
        vpmadd52luq zmm9, zmm5, zmm4
        vpmadd52huq zmm11, zmm5, zmm1
        vpmadd52huq zmm13, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm3
        vpmadd52huq zmm12, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm11, zmm5, zmm1
        vpmadd52luq zmm13, zmm5, zmm2
        vpmadd52luq zmm9, zmm5, zmm3
        vpmadd52luq zmm12, zmm5, zmm4
        vpmadd52huq zmm13, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vpmadd52huq zmm12, zmm5, zmm3
        vpmadd52huq zmm15, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm13, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52luq zmm12, zmm5, zmm3
        vpmadd52luq zmm15, zmm5, zmm4
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm12, zmm5, zmm2
        vpmadd52huq zmm15, zmm5, zmm3
        vpmadd52huq zmm17, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm12, zmm5, zmm2
        vpmadd52luq zmm15, zmm5, zmm3
        vpmadd52luq zmm17, zmm5, zmm4
        vpmadd52huq zmm12, zmm5, zmm1
        vpmadd52huq zmm15, zmm5, zmm2
        vpmadd52huq zmm17, zmm5, zmm3
        vpmadd52huq zmm8, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm15, zmm5, zmm2
        vpmadd52luq zmm17, zmm5, zmm3
        vpmadd52luq zmm8, zmm5, zmm4
        vpmadd52huq zmm15, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm3
        vpmadd52huq zmm16, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm15, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm2
        vpmadd52luq zmm8, zmm5, zmm3
        vpmadd52luq zmm16, zmm5, zmm4
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vpmadd52huq zmm16, zmm5, zmm3
        vpmadd52huq zmm18, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm17, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52luq zmm16, zmm5, zmm3
        vpmadd52luq zmm18, zmm5, zmm4
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm16, zmm5, zmm2
        vpmadd52huq zmm18, zmm5, zmm3
        vpmadd52huq zmm20, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm16, zmm5, zmm2
        vpmadd52luq zmm18, zmm5, zmm3
        vpmadd52luq zmm20, zmm5, zmm4
        vpmadd52huq zmm16, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm2
        vpmadd52huq zmm20, zmm5, zmm3
        vpmadd52huq zmm14, zmm5, zmm4
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovdqu64 [rcx + 320], xmm6
        vbroadcasti64x2 zmm1, [rcx + 320]
        valignq zmm2{k1}{z}, zmm6, zmm6, 2
        vpaddq  zmm16, zmm16, zmm2
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovdqu64 [rcx + 336], xmm7
        vbroadcasti64x2 zmm2, [rcx + 336]
        valignq zmm3{k1}{z}, zmm7, zmm7, 2
        vpaddq  zmm18, zmm18, zmm3
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovdqu64 [rcx + 352], xmm10
        vbroadcasti64x2 zmm3, [rcx + 352]
        valignq zmm4{k1}{z}, zmm10, zmm10, 2
        vpaddq  zmm20, zmm20, zmm4
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vmovdqu64 [rcx + 368], xmm11
        vbroadcasti64x2 zmm4, [rcx + 368]
        valignq zmm5{k1}{z}, zmm11, zmm11, 2
        vpaddq  zmm14, zmm14, zmm5
        vbroadcasti64x2 zmm5, [rsi + 288]
        vbroadcasti64x2 zmm6, [rcx + 928]
        vbroadcasti64x2 zmm7, [rcx + 1568]
        vbroadcasti64x2 zmm10, [rsi + 352]
        vbroadcasti64x2 zmm11, [rcx + 992]
        vbroadcasti64x2 zmm19, [rcx + 1632]
        vbroadcasti64x2 zmm21, [rsi + 416]
        vbroadcasti64x2 zmm22, [rcx + 1056]
        vbroadcasti64x2 zmm23, [rcx + 1696]
        vbroadcasti64x2 zmm24, [rsi + 480]
        vbroadcasti64x2 zmm25, [rcx + 1120]
        vbroadcasti64x2 zmm26, [rcx + 1760]
        vmovdqu64 zmm27, [rsi + 256]
        vpmadd52luq zmm17, zmm27, zmm5
        vpmadd52huq zmm8, zmm27, zmm5
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm8, zmm5, zmm6
        vpmadd52luq zmm16, zmm5, zmm10
        vpmadd52huq zmm16, zmm5, zmm6
        vpmadd52huq zmm18, zmm5, zmm10
        vpmadd52luq zmm16, zmm5, zmm7
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm16, zmm5, zmm6
        vpmadd52luq zmm18, zmm5, zmm11
        vpmadd52luq zmm20, zmm5, zmm21
        vpmadd52huq zmm18, zmm5, zmm6
        vpmadd52huq zmm20, zmm5, zmm11
        vpmadd52huq zmm14, zmm5, zmm21
        vpmadd52luq zmm20, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm18, zmm5, zmm6
        vpmadd52luq zmm20, zmm5, zmm11
        vpmadd52luq zmm14, zmm5, zmm22
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52luq zmm7, zmm5, zmm24
        vpmadd52huq zmm20, zmm5, zmm6
        vpmadd52huq zmm14, zmm5, zmm11
        vpmadd52huq zmm7, zmm5, zmm22
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm5, zmm24
        vpmadd52luq zmm7, zmm5, zmm23
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm20, zmm5, zmm6
        vpmadd52luq zmm14, zmm5, zmm11
        vpmadd52luq zmm7, zmm5, zmm22
        vpmadd52luq zmm10, zmm5, zmm25
        vpmadd52huq zmm14, zmm5, zmm6
        vpmadd52huq zmm7, zmm5, zmm11
        vpmadd52huq zmm10, zmm5, zmm22
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm5, zmm25
        vpmadd52luq zmm19, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm14, zmm5, zmm6
        vpmadd52luq zmm7, zmm5, zmm11
        vpmadd52luq zmm10, zmm5, zmm22
        vpmadd52luq zmm19, zmm5, zmm25
        vpmadd52huq zmm7, zmm5, zmm6
        vpmadd52huq zmm10, zmm5, zmm11
        vpmadd52huq zmm19, zmm5, zmm22
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm5, zmm25
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm13, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52luq zmm12, zmm5, zmm3
        vpmadd52luq zmm15, zmm5, zmm4
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm12, zmm5, zmm2
        vpmadd52huq zmm15, zmm5, zmm3
        vpmadd52huq zmm17, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm12, zmm5, zmm2
        vpmadd52luq zmm15, zmm5, zmm3
        vpmadd52luq zmm17, zmm5, zmm4
        vpmadd52huq zmm12, zmm5, zmm1
        vpmadd52huq zmm15, zmm5, zmm2
        vpmadd52huq zmm17, zmm5, zmm3
        vpmadd52huq zmm8, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm15, zmm5, zmm2
        vpmadd52luq zmm17, zmm5, zmm3
        vpmadd52luq zmm8, zmm5, zmm4
        vpmadd52huq zmm15, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm3
        vpmadd52huq zmm16, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm15, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm2
        vpmadd52luq zmm8, zmm5, zmm3
        vpmadd52luq zmm16, zmm5, zmm4
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vpmadd52huq zmm16, zmm5, zmm3
        vpmadd52huq zmm18, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm17, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52luq zmm16, zmm5, zmm3
        vpmadd52luq zmm18, zmm5, zmm4
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm16, zmm5, zmm2
        vpmadd52huq zmm18, zmm5, zmm3
        vpmadd52huq zmm20, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm16, zmm5, zmm2
        vpmadd52luq zmm18, zmm5, zmm3
        vpmadd52luq zmm20, zmm5, zmm4
        vpmadd52huq zmm16, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm2
        vpmadd52huq zmm20, zmm5, zmm3
        vpmadd52huq zmm14, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm2
        vpmadd52luq zmm20, zmm5, zmm3
        vpmadd52luq zmm14, zmm5, zmm4
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm2
        vpmadd52huq zmm14, zmm5, zmm3
        vpmadd52huq zmm7, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm20, zmm5, zmm2
        vpmadd52luq zmm14, zmm5, zmm3
        vpmadd52luq zmm7, zmm5, zmm4
        vpmadd52huq zmm20, zmm5, zmm1
        vpmadd52huq zmm14, zmm5, zmm2
        vpmadd52huq zmm7, zmm5, zmm3
        vpmadd52huq zmm10, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm20, zmm5, zmm1
        vpmadd52luq zmm14, zmm5, zmm2
        vpmadd52luq zmm7, zmm5, zmm3
        vpmadd52luq zmm10, zmm5, zmm4
        vpmadd52huq zmm14, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm2
        vpmadd52huq zmm10, zmm5, zmm3
        vpmadd52huq zmm19, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm14, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm2
        vpmadd52luq zmm10, zmm5, zmm3
        vpmadd52luq zmm19, zmm5, zmm4
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vpmadd52huq zmm19, zmm5, zmm3
        vpmadd52huq zmm6, zmm5, zmm4
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovdqu64 [rcx + 384], xmm13
        vbroadcasti64x2 zmm1, [rcx + 384]
        valignq zmm2{k1}{z}, zmm13, zmm13, 2
        vpaddq  zmm7, zmm7, zmm2
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vmovdqu64 [rcx + 400], xmm9
        vbroadcasti64x2 zmm2, [rcx + 400]
        valignq zmm3{k1}{z}, zmm9, zmm9, 2
        vpaddq  zmm10, zmm10, zmm3
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovdqu64 [rcx + 416], xmm12
        vbroadcasti64x2 zmm3, [rcx + 416]
        valignq zmm4{k1}{z}, zmm12, zmm12, 2
        vpaddq  zmm19, zmm19, zmm4
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovdqu64 [rcx + 432], xmm15
        vbroadcasti64x2 zmm4, [rcx + 432]
        valignq zmm5{k1}{z}, zmm15, zmm15, 2
        vpaddq  zmm6, zmm6, zmm5
        vbroadcasti64x2 zmm5, [rsi + 544]
        vbroadcasti64x2 zmm9, [rcx + 1184]
        vbroadcasti64x2 zmm11, [rcx + 1824]
        vbroadcasti64x2 zmm12, [rsi + 608]
        vbroadcasti64x2 zmm13, [rsi + 48]
        vbroadcasti64x2 zmm15, [rcx + 688]
        vbroadcasti64x2 zmm21, [rcx + 1328]
        vbroadcasti64x2 zmm22, [rsi + 112]
        vbroadcasti64x2 zmm23, [rcx + 752]
        vbroadcasti64x2 zmm24, [rcx + 1392]
        vmovdqu64 zmm25, [rsi + 0]
        vpmadd52luq zmm16, zmm25, zmm13
        vpmadd52huq zmm18, zmm25, zmm13
        vmovdqu64 zmm13, [rsi + 64]
        vpmadd52luq zmm18, zmm13, zmm15
        vpmadd52luq zmm20, zmm13, zmm22
        vpmadd52huq zmm20, zmm13, zmm15
        vpmadd52huq zmm14, zmm13, zmm22
        vpmadd52luq zmm20, zmm13, zmm21
        vmovdqu64 zmm13, [rsi + 128]
        vpmadd52luq zmm20, zmm13, zmm15
        vpmadd52luq zmm14, zmm13, zmm23
        vpmadd52huq zmm14, zmm13, zmm15
        vpmadd52huq zmm7, zmm13, zmm23
        vpmadd52luq zmm7, zmm13, zmm24
        vmovdqu64 zmm13, [rsi + 192]
        vpmadd52luq zmm14, zmm13, zmm15
        vpmadd52luq zmm7, zmm13, zmm23
        vpmadd52huq zmm7, zmm13, zmm15
        vpmadd52huq zmm10, zmm13, zmm23
        vmovdqu64 zmm13, [rsi + 256]
        vpmadd52luq zmm7, zmm13, zmm15
        vpmadd52luq zmm10, zmm13, zmm23
        vpmadd52huq zmm10, zmm13, zmm15
        vpmadd52huq zmm19, zmm13, zmm23
        vmovdqu64 zmm13, [rsi + 320]
        vpmadd52luq zmm10, zmm13, zmm15
        vpmadd52luq zmm19, zmm13, zmm23
        vpmadd52huq zmm19, zmm13, zmm15
        vpmadd52huq zmm6, zmm13, zmm23
        vmovdqu64 zmm13, [rsi + 384]
        vpmadd52luq zmm19, zmm13, zmm15
        vpmadd52luq zmm6, zmm13, zmm23
        vpmadd52huq zmm6, zmm13, zmm15
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm13, zmm23
        vmovdqu64 zmm13, [rsi + 448]
        vpmadd52luq zmm6, zmm13, zmm15
        vpmadd52luq zmm21, zmm13, zmm23
        vpmadd52huq zmm21, zmm13, zmm15
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm13, zmm23
        vmovdqu64 zmm13, [rsi + 512]
        vpmadd52luq zmm19, zmm13, zmm5
        vpmadd52luq zmm21, zmm13, zmm15
        vpmadd52luq zmm22, zmm13, zmm23
        vpmadd52huq zmm6, zmm13, zmm5
        vpmadd52huq zmm22, zmm13, zmm15
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm13, zmm23
        vmovdqu64 zmm13, [rsi + 576]
        vpmadd52luq zmm6, zmm13, zmm9
        vpmadd52luq zmm21, zmm13, zmm12
        vpmadd52luq zmm22, zmm13, zmm15
        vpmadd52luq zmm5, zmm13, zmm23
        vpmadd52huq zmm21, zmm13, zmm9
        vpmadd52huq zmm22, zmm13, zmm12
        vpmadd52huq zmm5, zmm13, zmm15
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm13, zmm23
        vpmadd52luq zmm21, zmm13, zmm11
        vmovdqu64 zmm11, [rdx + 0]
        vpmadd52luq zmm17, zmm11, zmm1
        vpmadd52luq zmm8, zmm11, zmm2
        vpmadd52luq zmm16, zmm11, zmm3
        vpmadd52luq zmm18, zmm11, zmm4
        vpmadd52huq zmm8, zmm11, zmm1
        vpmadd52huq zmm16, zmm11, zmm2
        vpmadd52huq zmm18, zmm11, zmm3
        vpmadd52huq zmm20, zmm11, zmm4
        vmovdqu64 zmm11, [rdx + 64]
        vpmadd52luq zmm8, zmm11, zmm1
        vpmadd52luq zmm16, zmm11, zmm2
        vpmadd52luq zmm18, zmm11, zmm3
        vpmadd52luq zmm20, zmm11, zmm4
        vpmadd52huq zmm16, zmm11, zmm1
        vpmadd52huq zmm18, zmm11, zmm2
        vpmadd52huq zmm20, zmm11, zmm3
        vpmadd52huq zmm14, zmm11, zmm4
        vmovdqu64 zmm11, [rdx + 128]
        vpmadd52luq zmm16, zmm11, zmm1
        vpmadd52luq zmm18, zmm11, zmm2
        vpmadd52luq zmm20, zmm11, zmm3
        vpmadd52luq zmm14, zmm11, zmm4
        vpmadd52huq zmm18, zmm11, zmm1
        vpmadd52huq zmm20, zmm11, zmm2
        vpmadd52huq zmm14, zmm11, zmm3
        vpmadd52huq zmm7, zmm11, zmm4
        vmovdqu64 zmm11, [rdx + 192]
        vpmadd52luq zmm18, zmm11, zmm1
        vpmadd52luq zmm20, zmm11, zmm2
        vpmadd52luq zmm14, zmm11, zmm3
        vpmadd52luq zmm7, zmm11, zmm4
        vpmadd52huq zmm20, zmm11, zmm1
        vpmadd52huq zmm14, zmm11, zmm2
        vpmadd52huq zmm7, zmm11, zmm3
        vpmadd52huq zmm10, zmm11, zmm4
        vmovdqu64 zmm11, [rdx + 256]
        vpmadd52luq zmm20, zmm11, zmm1
        vpmadd52luq zmm14, zmm11, zmm2
        vpmadd52luq zmm7, zmm11, zmm3
        vpmadd52luq zmm10, zmm11, zmm4
        vpmadd52huq zmm14, zmm11, zmm1
        vpmadd52huq zmm7, zmm11, zmm2
        vpmadd52huq zmm10, zmm11, zmm3
        vpmadd52huq zmm19, zmm11, zmm4
        vmovdqu64 zmm11, [rdx + 320]
        vpmadd52luq zmm14, zmm11, zmm1
        vpmadd52luq zmm7, zmm11, zmm2
        vpmadd52luq zmm10, zmm11, zmm3
        vpmadd52luq zmm19, zmm11, zmm4
        vpmadd52huq zmm7, zmm11, zmm1
        vpmadd52huq zmm10, zmm11, zmm2
        vpmadd52huq zmm19, zmm11, zmm3
        vpmadd52huq zmm6, zmm11, zmm4
        vmovdqu64 zmm11, [rdx + 384]
        vpmadd52luq zmm7, zmm11, zmm1
        vpmadd52luq zmm10, zmm11, zmm2
        vpmadd52luq zmm19, zmm11, zmm3
        vpmadd52luq zmm6, zmm11, zmm4
        vpmadd52huq zmm10, zmm11, zmm1
        vpmadd52huq zmm19, zmm11, zmm2
        vpmadd52huq zmm6, zmm11, zmm3
        vpmadd52huq zmm21, zmm11, zmm4
        vmovdqu64 zmm11, [rdx + 448]
        vpmadd52luq zmm10, zmm11, zmm1
        vpmadd52luq zmm19, zmm11, zmm2
        vpmadd52luq zmm6, zmm11, zmm3
        vpmadd52luq zmm21, zmm11, zmm4
        vpmadd52huq zmm19, zmm11, zmm1
        vpmadd52huq zmm6, zmm11, zmm2
        vpmadd52huq zmm21, zmm11, zmm3
        vpmadd52huq zmm22, zmm11, zmm4
        vmovdqu64 zmm11, [rdx + 512]
        vpmadd52luq zmm19, zmm11, zmm1
        vpmadd52luq zmm6, zmm11, zmm2
        vpmadd52luq zmm21, zmm11, zmm3
        vpmadd52luq zmm22, zmm11, zmm4
        vpmadd52huq zmm6, zmm11, zmm1
        vpmadd52huq zmm21, zmm11, zmm2
        vpmadd52huq zmm22, zmm11, zmm3
        vpmadd52huq zmm5, zmm11, zmm4
        vmovdqu64 zmm11, [rdx + 576]
        vpmadd52luq zmm6, zmm11, zmm1
        vpmadd52luq zmm21, zmm11, zmm2
        vpmadd52luq zmm22, zmm11, zmm3
        vpmadd52luq zmm5, zmm11, zmm4
        vpmadd52huq zmm21, zmm11, zmm1
        vpmadd52huq zmm22, zmm11, zmm2
        vpmadd52huq zmm5, zmm11, zmm3
        vpmadd52huq zmm9, zmm11, zmm4
        vpaddq  zmm17, zmm17, zmm0
        vpsrlq  zmm0{k2}{z}, zmm17, 52
        vmovdqu64 [rcx + 448], xmm17
        vbroadcasti64x2 zmm1, [rcx + 448]
        valignq zmm2{k1}{z}, zmm17, zmm17, 2
        vpaddq  zmm21, zmm21, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovdqu64 [rcx + 464], xmm8
        vbroadcasti64x2 zmm2, [rcx + 464]
        valignq zmm3{k1}{z}, zmm8, zmm8, 2
        vpaddq  zmm22, zmm22, zmm3
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovdqu64 [rcx + 480], xmm16
        vbroadcasti64x2 zmm3, [rcx + 480]
        valignq zmm4{k1}{z}, zmm16, zmm16, 2
        vpaddq  zmm5, zmm5, zmm4
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovdqu64 [rcx + 496], xmm18
        vbroadcasti64x2 zmm4, [rcx + 496]
        valignq zmm8{k1}{z}, zmm18, zmm18, 2
        vpaddq  zmm9, zmm9, zmm8
        vbroadcasti64x2 zmm8, [rsi + 176]
        vbroadcasti64x2 zmm11, [rcx + 816]
        vbroadcasti64x2 zmm12, [rcx + 1456]
        vbroadcasti64x2 zmm13, [rsi + 240]
        vbroadcasti64x2 zmm15, [rcx + 880]
        vbroadcasti64x2 zmm16, [rcx + 1520]
        vbroadcasti64x2 zmm17, [rsi + 304]
        vbroadcasti64x2 zmm18, [rcx + 944]
        vbroadcasti64x2 zmm23, [rcx + 1584]
        vbroadcasti64x2 zmm24, [rsi + 368]
        vbroadcasti64x2 zmm25, [rcx + 1008]
        vbroadcasti64x2 zmm26, [rcx + 1648]
        vmovdqu64 zmm27, [rsi + 128]
        vpmadd52luq zmm7, zmm27, zmm8
        vpmadd52huq zmm10, zmm27, zmm8
        vmovdqu64 zmm8, [rsi + 192]
        vpmadd52luq zmm10, zmm8, zmm11
        vpmadd52luq zmm19, zmm8, zmm13
        vpmadd52huq zmm19, zmm8, zmm11
        vpmadd52huq zmm6, zmm8, zmm13
        vpmadd52luq zmm19, zmm8, zmm12
        vmovdqu64 zmm8, [rsi + 256]
        vpmadd52luq zmm19, zmm8, zmm11
        vpmadd52luq zmm6, zmm8, zmm15
        vpmadd52luq zmm21, zmm8, zmm17
        vpmadd52huq zmm6, zmm8, zmm11
        vpmadd52huq zmm21, zmm8, zmm15
        vpmadd52huq zmm22, zmm8, zmm17
        vpmadd52luq zmm21, zmm8, zmm16
        vmovdqu64 zmm8, [rsi + 320]
        vpmadd52luq zmm6, zmm8, zmm11
        vpmadd52luq zmm21, zmm8, zmm15
        vpmadd52luq zmm22, zmm8, zmm18
        vpmadd52luq zmm5, zmm8, zmm24
        vpmadd52huq zmm21, zmm8, zmm11
        vpmadd52huq zmm22, zmm8, zmm15
        vpmadd52huq zmm5, zmm8, zmm18
        vpmadd52huq zmm9, zmm8, zmm24
        vpmadd52luq zmm5, zmm8, zmm23
        vmovdqu64 zmm8, [rsi + 384]
        vpmadd52luq zmm21, zmm8, zmm11
        vpmadd52luq zmm22, zmm8, zmm15
        vpmadd52luq zmm5, zmm8, zmm18
        vpmadd52luq zmm9, zmm8, zmm25
        vpmadd52huq zmm22, zmm8, zmm11
        vpmadd52huq zmm5, zmm8, zmm15
        vpmadd52huq zmm9, zmm8, zmm18
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm8, zmm25
        vpmadd52luq zmm12, zmm8, zmm26
        vmovdqu64 zmm8, [rsi + 448]
        vpmadd52luq zmm22, zmm8, zmm11
        vpmadd52luq zmm5, zmm8, zmm15
        vpmadd52luq zmm9, zmm8, zmm18
        vpmadd52luq zmm12, zmm8, zmm25
        vpmadd52huq zmm5, zmm8, zmm11
        vpmadd52huq zmm9, zmm8, zmm15
        vpmadd52huq zmm12, zmm8, zmm18
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm8, zmm25
        vmovdqu64 zmm8, [rsi + 512]
        vpmadd52luq zmm5, zmm8, zmm11
        vpmadd52luq zmm9, zmm8, zmm15
        vpmadd52luq zmm12, zmm8, zmm18
        vpmadd52luq zmm13, zmm8, zmm25
        vpmadd52huq zmm9, zmm8, zmm11
        vpmadd52huq zmm12, zmm8, zmm15
        vpmadd52huq zmm13, zmm8, zmm18
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm8, zmm25
        vmovdqu64 zmm8, [rsi + 576]
        vpmadd52luq zmm9, zmm8, zmm11
        vpmadd52luq zmm12, zmm8, zmm15
        vpmadd52luq zmm13, zmm8, zmm18
        vpmadd52luq zmm16, zmm8, zmm25
        vpmadd52huq zmm12, zmm8, zmm11
        vpmadd52huq zmm13, zmm8, zmm15
        vpmadd52huq zmm16, zmm8, zmm18
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm8, zmm25
        vmovdqu64 zmm8, [rdx + 0]
        vpmadd52luq zmm20, zmm8, zmm1
        vpmadd52luq zmm14, zmm8, zmm2
        vpmadd52luq zmm7, zmm8, zmm3
        vpmadd52luq zmm10, zmm8, zmm4
        vpmadd52huq zmm14, zmm8, zmm1
        vpmadd52huq zmm7, zmm8, zmm2
        vpmadd52huq zmm10, zmm8, zmm3
        vpmadd52huq zmm19, zmm8, zmm4
        vmovdqu64 zmm8, [rdx + 64]
        vpmadd52luq zmm14, zmm8, zmm1
        vpmadd52luq zmm7, zmm8, zmm2
        vpmadd52luq zmm10, zmm8, zmm3
        vpmadd52luq zmm19, zmm8, zmm4
        vpmadd52huq zmm7, zmm8, zmm1
        vpmadd52huq zmm10, zmm8, zmm2
        vpmadd52huq zmm19, zmm8, zmm3
        vpmadd52huq zmm6, zmm8, zmm4
        vmovdqu64 zmm8, [rdx + 128]
        vpmadd52luq zmm7, zmm8, zmm1
        vpmadd52luq zmm10, zmm8, zmm2
        vpmadd52luq zmm19, zmm8, zmm3
        vpmadd52luq zmm6, zmm8, zmm4
        vpmadd52huq zmm10, zmm8, zmm1
        vpmadd52huq zmm19, zmm8, zmm2
        vpmadd52huq zmm6, zmm8, zmm3
        vpmadd52huq zmm21, zmm8, zmm4
        vmovdqu64 zmm8, [rdx + 192]
        vpmadd52luq zmm10, zmm8, zmm1
        vpmadd52luq zmm19, zmm8, zmm2
        vpmadd52luq zmm6, zmm8, zmm3
        vpmadd52luq zmm21, zmm8, zmm4
        vpmadd52huq zmm19, zmm8, zmm1
        vpmadd52huq zmm6, zmm8, zmm2
        vpmadd52huq zmm21, zmm8, zmm3
        vpmadd52huq zmm22, zmm8, zmm4
        vmovdqu64 zmm8, [rdx + 256]
        vpmadd52luq zmm19, zmm8, zmm1
        vpmadd52luq zmm6, zmm8, zmm2
        vpmadd52luq zmm21, zmm8, zmm3
        vpmadd52luq zmm22, zmm8, zmm4
        vpmadd52huq zmm6, zmm8, zmm1
        vpmadd52huq zmm21, zmm8, zmm2
        vpmadd52huq zmm22, zmm8, zmm3
        vpmadd52huq zmm5, zmm8, zmm4
        vmovdqu64 zmm8, [rdx + 320]
        vpmadd52luq zmm6, zmm8, zmm1
        vpmadd52luq zmm21, zmm8, zmm2
        vpmadd52luq zmm22, zmm8, zmm3
        vpmadd52luq zmm5, zmm8, zmm4
        vpmadd52huq zmm21, zmm8, zmm1
        vpmadd52huq zmm22, zmm8, zmm2
        vpmadd52huq zmm5, zmm8, zmm3
        vpmadd52huq zmm9, zmm8, zmm4
        vmovdqu64 zmm8, [rdx + 384]
        vpmadd52luq zmm21, zmm8, zmm1
        vpmadd52luq zmm22, zmm8, zmm2
        vpmadd52luq zmm5, zmm8, zmm3
        vpmadd52luq zmm9, zmm8, zmm4
        vpmadd52huq zmm22, zmm8, zmm1
        vpmadd52huq zmm5, zmm8, zmm2
        vpmadd52huq zmm9, zmm8, zmm3
        vpmadd52huq zmm12, zmm8, zmm4
        vmovdqu64 zmm8, [rdx + 448]
        vpmadd52luq zmm22, zmm8, zmm1
        vpmadd52luq zmm5, zmm8, zmm2
        vpmadd52luq zmm9, zmm8, zmm3
        vpmadd52luq zmm12, zmm8, zmm4
        vpmadd52huq zmm5, zmm8, zmm1
        vpmadd52huq zmm9, zmm8, zmm2
        vpmadd52huq zmm12, zmm8, zmm3
        vpmadd52huq zmm13, zmm8, zmm4
        vmovdqu64 zmm8, [rdx + 512]
        vpmadd52luq zmm5, zmm8, zmm1
        vpmadd52luq zmm9, zmm8, zmm2
        vpmadd52luq zmm12, zmm8, zmm3
        vpmadd52luq zmm13, zmm8, zmm4
        vpmadd52huq zmm9, zmm8, zmm1
        vpmadd52huq zmm12, zmm8, zmm2
        vpmadd52huq zmm13, zmm8, zmm3
        vpmadd52huq zmm16, zmm8, zmm4
        vmovdqu64 zmm8, [rdx + 576]
        vpmadd52luq zmm9, zmm8, zmm1
        vpmadd52luq zmm12, zmm8, zmm2
        vpmadd52luq zmm13, zmm8, zmm3
        vpmadd52luq zmm16, zmm8, zmm4
        vpmadd52huq zmm12, zmm8, zmm1
        vpmadd52huq zmm13, zmm8, zmm2
        vpmadd52huq zmm16, zmm8, zmm3
        vpmadd52huq zmm11, zmm8, zmm4
        vpaddq  zmm20, zmm20, zmm0
        vpsrlq  zmm0{k2}{z}, zmm20, 52
        vmovdqu64 [rcx + 512], xmm20
        vbroadcasti64x2 zmm1, [rcx + 512]
        valignq zmm2{k1}{z}, zmm20, zmm20, 2
        vpaddq  zmm12, zmm12, zmm2
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovdqu64 [rcx + 528], xmm14
        vbroadcasti64x2 zmm2, [rcx + 528]
        valignq zmm3{k1}{z}, zmm14, zmm14, 2
        vpaddq  zmm13, zmm13, zmm3
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovdqu64 [rcx + 544], xmm7
        vbroadcasti64x2 zmm3, [rcx + 544]
        valignq zmm4{k1}{z}, zmm7, zmm7, 2
        vpaddq  zmm16, zmm16, zmm4
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovdqu64 [rcx + 560], xmm10
        vbroadcasti64x2 zmm4, [rcx + 560]
        valignq zmm7{k1}{z}, zmm10, zmm10, 2
        vpaddq  zmm11, zmm11, zmm7
        vbroadcasti64x2 zmm7, [rsi + 432]
        vbroadcasti64x2 zmm8, [rcx + 1072]
        vbroadcasti64x2 zmm10, [rcx + 1712]
        vbroadcasti64x2 zmm14, [rsi + 496]
        vbroadcasti64x2 zmm15, [rcx + 1136]
        vbroadcasti64x2 zmm17, [rcx + 1776]
        vmovdqu64 zmm18, [rsi + 384]
        vpmadd52luq zmm12, zmm18, zmm7
        vpmadd52huq zmm13, zmm18, zmm7
        vmovdqu64 zmm7, [rsi + 448]
        vpmadd52luq zmm13, zmm7, zmm8
        vpmadd52luq zmm16, zmm7, zmm14
        vpmadd52huq zmm16, zmm7, zmm8
        vpmadd52huq zmm11, zmm7, zmm14
        vpmadd52luq zmm16, zmm7, zmm10
        vmovdqu64 zmm7, [rsi + 512]
        vpmadd52luq zmm16, zmm7, zmm8
        vpmadd52luq zmm11, zmm7, zmm15
        vpmadd52huq zmm11, zmm7, zmm8
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm7, zmm15
        vpmadd52luq zmm10, zmm7, zmm17
        vmovdqu64 zmm7, [rsi + 576]
        vpmadd52luq zmm11, zmm7, zmm8
        vpmadd52luq zmm10, zmm7, zmm15
        vpmadd52huq zmm10, zmm7, zmm8
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm7, zmm15
        vmovdqu64 zmm7, [rdx + 0]
        vpmadd52luq zmm19, zmm7, zmm1
        vpmadd52luq zmm6, zmm7, zmm2
        vpmadd52luq zmm21, zmm7, zmm3
        vpmadd52luq zmm22, zmm7, zmm4
        vpmadd52huq zmm6, zmm7, zmm1
        vpmadd52huq zmm21, zmm7, zmm2
        vpmadd52huq zmm22, zmm7, zmm3
        vpmadd52huq zmm5, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 64]
        vpmadd52luq zmm6, zmm7, zmm1
        vpmadd52luq zmm21, zmm7, zmm2
        vpmadd52luq zmm22, zmm7, zmm3
        vpmadd52luq zmm5, zmm7, zmm4
        vpmadd52huq zmm21, zmm7, zmm1
        vpmadd52huq zmm22, zmm7, zmm2
        vpmadd52huq zmm5, zmm7, zmm3
        vpmadd52huq zmm9, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 128]
        vpmadd52luq zmm21, zmm7, zmm1
        vpmadd52luq zmm22, zmm7, zmm2
        vpmadd52luq zmm5, zmm7, zmm3
        vpmadd52luq zmm9, zmm7, zmm4
        vpmadd52huq zmm22, zmm7, zmm1
        vpmadd52huq zmm5, zmm7, zmm2
        vpmadd52huq zmm9, zmm7, zmm3
        vpmadd52huq zmm12, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 192]
        vpmadd52luq zmm22, zmm7, zmm1
        vpmadd52luq zmm5, zmm7, zmm2
        vpmadd52luq zmm9, zmm7, zmm3
        vpmadd52luq zmm12, zmm7, zmm4
        vpmadd52huq zmm5, zmm7, zmm1
        vpmadd52huq zmm9, zmm7, zmm2
        vpmadd52huq zmm12, zmm7, zmm3
        vpmadd52huq zmm13, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 256]
        vpmadd52luq zmm5, zmm7, zmm1
        vpmadd52luq zmm9, zmm7, zmm2
        vpmadd52luq zmm12, zmm7, zmm3
        vpmadd52luq zmm13, zmm7, zmm4
        vpmadd52huq zmm9, zmm7, zmm1
        vpmadd52huq zmm12, zmm7, zmm2
        vpmadd52huq zmm13, zmm7, zmm3
        vpmadd52huq zmm16, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 320]
        vpmadd52luq zmm9, zmm7, zmm1
        vpmadd52luq zmm12, zmm7, zmm2
        vpmadd52luq zmm13, zmm7, zmm3
        vpmadd52luq zmm16, zmm7, zmm4
        vpmadd52huq zmm12, zmm7, zmm1
        vpmadd52huq zmm13, zmm7, zmm2
        vpmadd52huq zmm16, zmm7, zmm3
        vpmadd52huq zmm11, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 384]
        vpmadd52luq zmm12, zmm7, zmm1
        vpmadd52luq zmm13, zmm7, zmm2
        vpmadd52luq zmm16, zmm7, zmm3
        vpmadd52luq zmm11, zmm7, zmm4
        vpmadd52huq zmm13, zmm7, zmm1
        vpmadd52huq zmm16, zmm7, zmm2
        vpmadd52huq zmm11, zmm7, zmm3
        vpmadd52huq zmm10, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 448]
        vpmadd52luq zmm13, zmm7, zmm1
        vpmadd52luq zmm16, zmm7, zmm2
        vpmadd52luq zmm11, zmm7, zmm3
        vpmadd52luq zmm10, zmm7, zmm4
        vpmadd52huq zmm16, zmm7, zmm1
        vpmadd52huq zmm11, zmm7, zmm2
        vpmadd52huq zmm10, zmm7, zmm3
        vpmadd52huq zmm8, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 512]
        vpmadd52luq zmm16, zmm7, zmm1
        vpmadd52luq zmm11, zmm7, zmm2
        vpmadd52luq zmm10, zmm7, zmm3
        vpmadd52luq zmm8, zmm7, zmm4
        vpmadd52huq zmm11, zmm7, zmm1
        vpmadd52huq zmm10, zmm7, zmm2
        vpmadd52huq zmm8, zmm7, zmm3
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 576]
        vpmadd52luq zmm11, zmm7, zmm1
        vpmadd52luq zmm10, zmm7, zmm2
        vpmadd52luq zmm8, zmm7, zmm3
        vpmadd52luq zmm14, zmm7, zmm4
        vpmadd52huq zmm10, zmm7, zmm1
        vpmadd52huq zmm8, zmm7, zmm2
        vpmadd52huq zmm14, zmm7, zmm3
        vpxorq  zmm1, zmm1, zmm1
        vpmadd52huq zmm1, zmm7, zmm4
        vpaddq  zmm19, zmm19, zmm0
        vpsrlq  zmm0{k2}{z}, zmm19, 52
        vshufi64x2 zmm2, zmm19, zmm19, 0
        valignq zmm3{k1}{z}, zmm19, zmm19, 2
        vpaddq  zmm10, zmm10, zmm3
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vshufi64x2 zmm3, zmm6, zmm6, 0
        valignq zmm4{k1}{z}, zmm6, zmm6, 2
        vpaddq  zmm8, zmm8, zmm4
        vbroadcasti64x2 zmm4, [rsi + 560]
        vbroadcasti64x2 zmm6, [rcx + 1200]
        vbroadcasti64x2 zmm7, [rcx + 1840]
        vbroadcasti64x2 zmm15, [rsi + 624]
        vmovdqu64 zmm17, [rsi + 512]
        vpmadd52luq zmm10, zmm17, zmm4
        vpmadd52huq zmm8, zmm17, zmm4
        vmovdqu64 zmm4, [rsi + 576]
        vpmadd52luq zmm8, zmm4, zmm6
        vpmadd52luq zmm14, zmm4, zmm15
        vpmadd52huq zmm14, zmm4, zmm6
        vpmadd52huq zmm1, zmm4, zmm15
        vpmadd52luq zmm14, zmm4, zmm7
        vmovdqu64 zmm4, [rdx + 640]
        vpmadd52luq zmm21, zmm4, zmm2
        vpmadd52luq zmm22, zmm4, zmm3
        vpmadd52huq zmm22, zmm4, zmm2
        vpmadd52huq zmm5, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 704]
        vpmadd52luq zmm22, zmm4, zmm2
        vpmadd52luq zmm5, zmm4, zmm3
        vpmadd52huq zmm5, zmm4, zmm2
        vpmadd52huq zmm9, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 768]
        vpmadd52luq zmm5, zmm4, zmm2
        vpmadd52luq zmm9, zmm4, zmm3
        vpmadd52huq zmm9, zmm4, zmm2
        vpmadd52huq zmm12, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 832]
        vpmadd52luq zmm9, zmm4, zmm2
        vpmadd52luq zmm12, zmm4, zmm3
        vpmadd52huq zmm12, zmm4, zmm2
        vpmadd52huq zmm13, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 896]
        vpmadd52luq zmm12, zmm4, zmm2
        vpmadd52luq zmm13, zmm4, zmm3
        vpmadd52huq zmm13, zmm4, zmm2
        vpmadd52huq zmm16, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 960]
        vpmadd52luq zmm13, zmm4, zmm2
        vpmadd52luq zmm16, zmm4, zmm3
        vpmadd52huq zmm16, zmm4, zmm2
        vpmadd52huq zmm11, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 1024]
        vpmadd52luq zmm16, zmm4, zmm2
        vpmadd52luq zmm11, zmm4, zmm3
        vpmadd52huq zmm11, zmm4, zmm2
        vpmadd52huq zmm10, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 1088]
        vpmadd52luq zmm11, zmm4, zmm2
        vpmadd52luq zmm10, zmm4, zmm3
        vpmadd52huq zmm10, zmm4, zmm2
        vpmadd52huq zmm8, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 1152]
        vpmadd52luq zmm10, zmm4, zmm2
        vpmadd52luq zmm8, zmm4, zmm3
        vpmadd52huq zmm8, zmm4, zmm2
        vpmadd52huq zmm14, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 1216]
        vpmadd52luq zmm8, zmm4, zmm2
        vpmadd52luq zmm14, zmm4, zmm3
        vpmadd52huq zmm14, zmm4, zmm2
        vpmadd52huq zmm1, zmm4, zmm3
        vpaddq  zmm0, zmm21, zmm0
        vpsrlq  zmm2{k2}{z}, zmm0, 52
        vpaddq  zmm2, zmm22, zmm2
        vbroadcasti64x2 zmm3, [rdx + 1920]
        vbroadcasti64x2 zmm4, [rdx + 1936]
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52luq zmm6, zmm0, zmm3
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52luq zmm7, zmm0, zmm4
        vpxorq  zmm4, zmm4, zmm4
        vpmadd52huq zmm4, zmm0, zmm3
        vpmadd52luq zmm4, zmm2, zmm3
        vpaddq  zmm7, zmm7, zmm4
        vshufi64x2 zmm2, zmm6, zmm6, 0
        vshufi64x2 zmm3, zmm7, zmm7, 0
        vmovdqu64 zmm4, [rdx + 1280]
        vpmadd52luq zmm0, zmm4, zmm2
        vpmadd52luq zmm22, zmm4, zmm3
        vpmadd52huq zmm22, zmm4, zmm2
        vpmadd52huq zmm5, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 1344]
        vpmadd52luq zmm22, zmm4, zmm2
        vpmadd52luq zmm5, zmm4, zmm3
        vpmadd52huq zmm5, zmm4, zmm2
        vpmadd52huq zmm9, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 1408]
        vpmadd52luq zmm5, zmm4, zmm2
        vpmadd52luq zmm9, zmm4, zmm3
        vpmadd52huq zmm9, zmm4, zmm2
        vpmadd52huq zmm12, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 1472]
        vpmadd52luq zmm9, zmm4, zmm2
        vpmadd52luq zmm12, zmm4, zmm3
        vpmadd52huq zmm12, zmm4, zmm2
        vpmadd52huq zmm13, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 1536]
        vpmadd52luq zmm12, zmm4, zmm2
        vpmadd52luq zmm13, zmm4, zmm3
        vpmadd52huq zmm13, zmm4, zmm2
        vpmadd52huq zmm16, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 1600]
        vpmadd52luq zmm13, zmm4, zmm2
        vpmadd52luq zmm16, zmm4, zmm3
        vpmadd52huq zmm16, zmm4, zmm2
        vpmadd52huq zmm11, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 1664]
        vpmadd52luq zmm16, zmm4, zmm2
        vpmadd52luq zmm11, zmm4, zmm3
        vpmadd52huq zmm11, zmm4, zmm2
        vpmadd52huq zmm10, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 1728]
        vpmadd52luq zmm11, zmm4, zmm2
        vpmadd52luq zmm10, zmm4, zmm3
        vpmadd52huq zmm10, zmm4, zmm2
        vpmadd52huq zmm8, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 1792]
        vpmadd52luq zmm10, zmm4, zmm2
        vpmadd52luq zmm8, zmm4, zmm3
        vpmadd52huq zmm8, zmm4, zmm2
        vpmadd52huq zmm14, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 1856]
        vpmadd52luq zmm8, zmm4, zmm2
        vpmadd52luq zmm14, zmm4, zmm3
        vpmadd52huq zmm14, zmm4, zmm2
        vpmadd52huq zmm1, zmm4, zmm3
        vpsrlq  zmm2{k2}{z}, zmm0, 52
        vpaddq  zmm2, zmm22, zmm2
        vpsrlq  zmm2{k2}{z}, zmm2, 52
        vpaddq  zmm5, zmm5, zmm2
        valignq zmm0{k1}{z}, zmm0, zmm0, 2
        vpaddq  zmm14, zmm14, zmm0
        valignq zmm0{k1}{z}, zmm22, zmm22, 2
        vpaddq  zmm1, zmm1, zmm0
        vpbroadcastq zmm0, rax
        vpsrlq  zmm2, zmm0, 51
        vpsrlq  zmm3, zmm5, 52
        vpandq  zmm5, zmm5, zmm0
        vpaddq  zmm9, zmm9, zmm3
        vpsrlq  zmm3, zmm9, 52
        vpandq  zmm9, zmm9, zmm0
        vpaddq  zmm4, zmm9, zmm2
        vpsrlq  zmm6, zmm4, 52
        vpandq  zmm4, zmm4, zmm0
        vpaddq  zmm12, zmm12, zmm3
        vpsrlq  zmm3, zmm12, 52
        vpandq  zmm12, zmm12, zmm0
        vpaddq  zmm6, zmm12, zmm6
        vpsrlq  zmm7, zmm6, 52
        vpandq  zmm6, zmm6, zmm0
        vpaddq  zmm13, zmm13, zmm3
        vpsrlq  zmm3, zmm13, 52
        vpandq  zmm13, zmm13, zmm0
        vpaddq  zmm7, zmm13, zmm7
        vpsrlq  zmm15, zmm7, 52
        vpandq  zmm7, zmm7, zmm0
        vpaddq  zmm16, zmm16, zmm3
        vpsrlq  zmm3, zmm16, 52
        vpandq  zmm16, zmm16, zmm0
        vpaddq  zmm15, zmm16, zmm15
        vpsrlq  zmm17, zmm15, 52
        vpandq  zmm15, zmm15, zmm0
        vpaddq  zmm11, zmm11, zmm3
        vpsrlq  zmm3, zmm11, 52
        vpandq  zmm11, zmm11, zmm0
        vpaddq  zmm17, zmm11, zmm17
        vpsrlq  zmm18, zmm17, 52
        vpandq  zmm17, zmm17, zmm0
        vpaddq  zmm10, zmm10, zmm3
        vpsrlq  zmm3, zmm10, 52
        vpandq  zmm10, zmm10, zmm0
        vpaddq  zmm18, zmm10, zmm18
        vpsrlq  zmm19, zmm18, 52
        vpandq  zmm18, zmm18, zmm0
        vpaddq  zmm8, zmm8, zmm3
        vpsrlq  zmm3, zmm8, 52
        vpandq  zmm8, zmm8, zmm0
        vpaddq  zmm19, zmm8, zmm19
        vpsrlq  zmm20, zmm19, 52
        vpandq  zmm19, zmm19, zmm0
        vpaddq  zmm14, zmm14, zmm3
        vpsrlq  zmm3, zmm14, 52
        vpandq  zmm14, zmm14, zmm0
        vpaddq  zmm20, zmm14, zmm20
        vpsrlq  zmm21, zmm20, 52
        vpandq  zmm20, zmm20, zmm0
        vpaddq  zmm1, zmm1, zmm3
        vpsrlq  zmm3, zmm1, 52
        vpandq  zmm1, zmm1, zmm0
        vpaddq  zmm21, zmm1, zmm21
        vpsrlq  zmm22, zmm21, 52
        vpandq  zmm21, zmm21, zmm0
        vptestmq k3, zmm22, zmm22
        valignq zmm3{k7}{z}, zmm3, zmm3, 6
        vpaddq  zmm5, zmm5, zmm3
        vpcmpnleuq k4, zmm5, zmm0
        vpcmpeqq k5, zmm5, zmm0
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kshiftlw k3, k3, 2
        kshiftlw k0, k6, 4
        kshiftlw k6, k6, 2
        kandw   k3, k3, k0
        korw    k6, k6, k3
        vpaddq  zmm5{k6}, zmm5, zmm2
        vpandq  zmm5, zmm5, zmm0
        vmovdqu64 [rdi], zmm5
        kandw   k5, k5, k6
        korw    k4, k4, k5
        vmovdqa64 zmm9{k4}, zmm4
        vmovdqu64 [rdi + 64], zmm9
        vmovdqa64 zmm12{k4}, zmm6
        vmovdqu64 [rdi + 128], zmm12
        vmovdqa64 zmm13{k4}, zmm7
        vmovdqu64 [rdi + 192], zmm13
        vmovdqa64 zmm16{k4}, zmm15
        vmovdqu64 [rdi + 256], zmm16
        vmovdqa64 zmm11{k4}, zmm17
        vmovdqu64 [rdi + 320], zmm11
        vmovdqa64 zmm10{k4}, zmm18
        vmovdqu64 [rdi + 384], zmm10
        vmovdqa64 zmm8{k4}, zmm19
        vmovdqu64 [rdi + 448], zmm8
        vmovdqa64 zmm14{k4}, zmm20
        vmovdqu64 [rdi + 512], zmm14
        vmovdqa64 zmm1{k4}, zmm21
        vmovdqu64 [rdi + 576], zmm1
        mov     rsi, rdi
        dec     r8
        jnz     LABEL(karat_pair_sqr_32_x86_64, again)

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
        vpxorq  zmm20, zmm20, zmm20
        vpxorq  zmm21, zmm21, zmm21
        vpxorq  zmm22, zmm22, zmm22
        vpxorq  zmm23, zmm23, zmm23
        vpxorq  zmm24, zmm24, zmm24
        vpxorq  zmm25, zmm25, zmm25
        vpxorq  zmm26, zmm26, zmm26
        vpxorq  zmm27, zmm27, zmm27
        vpxorq  zmm28, zmm28, zmm28
        vpxorq  zmm29, zmm29, zmm29
        vpxorq  zmm30, zmm30, zmm30
        vpxorq  zmm31, zmm31, zmm31
        vzeroupper
        kxorw   k0, k0, k0
        kxorw   k3, k3, k3
        kxorw   k4, k4, k4
        kxorw   k5, k5, k5
        kxorw   k6, k6, k6
        xor     r10d, r10d
        xor     r11d, r11d
END_KERNEL(karat_pair_sqr_32_x86_64)

NOTES

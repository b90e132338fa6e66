/* karat_pair_sqr_64_x86_64: z = x^2 2^-4160 modulo two numbers p and q, s times over.
 * Contract: kernels/contracts/pair_sqr.contract. Made by tools/ifma/generate.py pair_sqr_64;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, then z, rdx c, rcx t, r8 squarings left, r9 k (not used); rax, r10, r11; k1
 * all lanes but the last of each number, k2 its first lane, k7 all but the first; k0, k3 to k6 and all
 * of zmm0 to zmm31. No stack.
 * Cost: 4960 products, 5495 instructions on the two vector ports, so 2748 cycles at least a squaring.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"

KERNEL(karat_pair_sqr_64_x86_64)
        mov     rax, 0xfffffffffffff
        mov     r10d, 63
        kmovw   k1, r10d
        mov     r10d, 3
        kmovw   k2, r10d
        mov     r10d, 252
        kmovw   k7, r10d

        //@ z = rdi, x = rsi, c = rdx, t = rcx, left = r8
LABEL(karat_pair_sqr_64_x86_64, again):
        vmovdqu64 zmm0, [rsi + 0]
        vpaddq  zmm1, zmm0, zmm0
        vpsrlq  zmm0, zmm0, 51
        vmovdqu64 [rcx + 1280], zmm1
        vmovdqu64 [rcx + 2560], zmm0
        vmovdqu64 zmm1, [rsi + 64]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 1344], zmm2
        vmovdqu64 [rcx + 2624], zmm0
        vmovdqu64 zmm1, [rsi + 128]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 1408], zmm2
        vmovdqu64 [rcx + 2688], zmm0
        vmovdqu64 zmm1, [rsi + 192]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 1472], zmm2
        vmovdqu64 [rcx + 2752], zmm0
        vmovdqu64 zmm1, [rsi + 256]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 1536], zmm2
        vmovdqu64 [rcx + 2816], zmm0
        vmovdqu64 zmm1, [rsi + 320]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 1600], zmm2
        vmovdqu64 [rcx + 2880], zmm0
        vmovdqu64 zmm1, [rsi + 384]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 1664], zmm2
        vmovdqu64 [rcx + 2944], zmm0
        vmovdqu64 zmm1, [rsi + 448]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 1728], zmm2
        vmovdqu64 [rcx + 3008], zmm0
        vmovdqu64 zmm1, [rsi + 512]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 1792], zmm2
        vmovdqu64 [rcx + 3072], zmm0
        vmovdqu64 zmm1, [rsi + 576]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 1856], zmm2
        vmovdqu64 [rcx + 3136], zmm0
        vmovdqu64 zmm1, [rsi + 640]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 1920], zmm2
        vmovdqu64 [rcx + 3200], zmm0
        vmovdqu64 zmm1, [rsi + 704]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 1984], zmm2
        vmovdqu64 [rcx + 3264], zmm0
        vmovdqu64 zmm1, [rsi + 768]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 2048], zmm2
        vmovdqu64 [rcx + 3328], zmm0
        vmovdqu64 zmm1, [rsi + 832]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 2112], zmm2
        vmovdqu64 [rcx + 3392], zmm0
        vmovdqu64 zmm1, [rsi + 896]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 2176], zmm2
        vmovdqu64 [rcx + 3456], zmm0
        vmovdqu64 zmm1, [rsi + 960]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 2240], zmm2
        vmovdqu64 [rcx + 3520], zmm0
        vmovdqu64 zmm1, [rsi + 1024]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 2304], zmm2
        vmovdqu64 [rcx + 3584], zmm0
        vmovdqu64 zmm1, [rsi + 1088]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 2368], zmm2
        vmovdqu64 [rcx + 3648], zmm0
        vmovdqu64 zmm1, [rsi + 1152]
        vpaddq  zmm2, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0, zmm1, 51
        vmovdqu64 [rcx + 2432], zmm2
        vmovdqu64 [rcx + 3712], zmm0
        vbroadcasti64x2 zmm0, [rsi + 0]
        vbroadcasti64x2 zmm1, [rcx + 1280]
        vbroadcasti64x2 zmm2, [rsi + 64]
        vbroadcasti64x2 zmm3, [rcx + 1344]
        vmovdqu64 zmm4, [rsi + 0]
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52luq zmm5, zmm4, zmm0
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm4, zmm0
        vmovdqu64 zmm0, [rsi + 64]
        vpmadd52luq zmm6, zmm0, zmm1
        vpxorq  zmm4, zmm4, zmm4
        vpmadd52luq zmm4, zmm0, zmm2
        vpmadd52huq zmm4, zmm0, zmm1
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm0, zmm2
        vbroadcasti64x2 zmm2, [rcx + 2560]
        vpmadd52luq zmm4, zmm0, zmm2
        vmovdqu64 zmm0, [rsi + 128]
        vpmadd52luq zmm4, zmm0, zmm1
        vpmadd52luq zmm7, zmm0, zmm3
        vpmadd52huq zmm7, zmm0, zmm1
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm0, zmm3
        vbroadcasti64x2 zmm8, [rcx + 2624]
        vpmadd52luq zmm2, zmm0, zmm8
        vmovdqu64 zmm0, [rsi + 192]
        vpmadd52luq zmm7, zmm0, zmm1
        vpmadd52luq zmm2, zmm0, zmm3
        vpmadd52huq zmm2, zmm0, zmm1
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm0, zmm3
        vmovdqu64 zmm0, [rsi + 256]
        vpmadd52luq zmm2, zmm0, zmm1
        vpmadd52luq zmm8, zmm0, zmm3
        vpmadd52huq zmm8, zmm0, zmm1
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm0, zmm3
        vmovdqu64 zmm0, [rsi + 320]
        vpmadd52luq zmm8, zmm0, zmm1
        vpmadd52luq zmm9, zmm0, zmm3
        vpmadd52huq zmm9, zmm0, zmm1
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm0, zmm3
        vmovdqu64 zmm0, [rsi + 384]
        vpmadd52luq zmm9, zmm0, zmm1
        vpmadd52luq zmm10, zmm0, zmm3
        vpmadd52huq zmm10, zmm0, zmm1
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm0, zmm3
        vmovdqu64 zmm0, [rsi + 448]
        vpmadd52luq zmm10, zmm0, zmm1
        vpmadd52luq zmm11, zmm0, zmm3
        vpmadd52huq zmm11, zmm0, zmm1
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm0, zmm3
        vmovdqu64 zmm0, [rsi + 512]
        vpmadd52luq zmm11, zmm0, zmm1
        vpmadd52luq zmm12, zmm0, zmm3
        vpmadd52huq zmm12, zmm0, zmm1
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm0, zmm3
        vmovdqu64 zmm0, [rsi + 576]
        vpmadd52luq zmm12, zmm0, zmm1
        vpmadd52luq zmm13, zmm0, zmm3
        vpmadd52huq zmm13, zmm0, zmm1
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm0, zmm3
        vmovdqu64 zmm0, [rsi + 640]
        vpmadd52luq zmm13, zmm0, zmm1
        vpmadd52luq zmm14, zmm0, zmm3
        vpmadd52huq zmm14, zmm0, zmm1
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm0, zmm3
        vmovdqu64 zmm0, [rsi + 704]
        vpmadd52luq zmm14, zmm0, zmm1
        vpmadd52luq zmm15, zmm0, zmm3
        vpmadd52huq zmm15, zmm0, zmm1
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm0, zmm3
        vmovdqu64 zmm0, [rsi + 768]
        vpmadd52luq zmm15, zmm0, zmm1
        vpmadd52luq zmm16, zmm0, zmm3
        vpmadd52huq zmm16, zmm0, zmm1
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm0, zmm3
        vmovdqu64 zmm0, [rsi + 832]
        vpmadd52luq zmm16, zmm0, zmm1
        vpmadd52luq zmm17, zmm0, zmm3
        vpmadd52huq zmm17, zmm0, zmm1
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm0, zmm3
        vmovdqu64 zmm0, [rsi + 896]
        vpmadd52luq zmm17, zmm0, zmm1
        vpmadd52luq zmm18, zmm0, zmm3
        vpmadd52huq zmm18, zmm0, zmm1
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm0, zmm3
        vmovdqu64 zmm0, [rsi + 960]
        vpmadd52luq zmm18, zmm0, zmm1
        vpmadd52luq zmm19, zmm0, zmm3
        vpmadd52huq zmm19, zmm0, zmm1
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm0, zmm3
        vmovdqu64 zmm0, [rsi + 1024]
        vpmadd52luq zmm19, zmm0, zmm1
        vpmadd52luq zmm20, zmm0, zmm3
        vpmadd52huq zmm20, zmm0, zmm1
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm0, zmm3
        vmovdqu64 zmm0, [rsi + 1088]
        vpmadd52luq zmm20, zmm0, zmm1
        vpmadd52luq zmm21, zmm0, zmm3
        vpmadd52huq zmm21, zmm0, zmm1
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm0, zmm3
        vmovdqu64 zmm0, [rsi + 1152]
        vpmadd52luq zmm21, zmm0, zmm1
        vpmadd52luq zmm22, zmm0, zmm3
        vpmadd52huq zmm22, zmm0, zmm1
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm0, zmm3
        vmovdqu64 zmm0, [rsi + 1216]
        vpmadd52luq zmm22, zmm0, zmm1
        vpmadd52luq zmm23, zmm0, zmm3
        vpmadd52huq zmm23, zmm0, zmm1
        vpxorq  zmm1, zmm1, zmm1
        vpmadd52huq zmm1, zmm0, zmm3
        vbroadcasti64x2 zmm0, [rsi + 128]
        vbroadcasti64x2 zmm3, [rcx + 1408]
        vbroadcasti64x2 zmm24, [rsi + 192]
        vbroadcasti64x2 zmm25, [rcx + 1472]
        vmovdqu64 zmm26, [rsi + 128]
        vpmadd52luq zmm2, zmm26, zmm0
        vpmadd52huq zmm8, zmm26, zmm0
        vmovdqu64 zmm0, [rsi + 192]
        vpmadd52luq zmm8, zmm0, zmm3
        vpmadd52luq zmm9, zmm0, zmm24
        vpmadd52huq zmm9, zmm0, zmm3
        vpmadd52huq zmm10, zmm0, zmm24
        vbroadcasti64x2 zmm24, [rcx + 2688]
        vpmadd52luq zmm9, zmm0, zmm24
        vmovdqu64 zmm0, [rsi + 256]
        vpmadd52luq zmm9, zmm0, zmm3
        vpmadd52luq zmm10, zmm0, zmm25
        vpmadd52huq zmm10, zmm0, zmm3
        vpmadd52huq zmm11, zmm0, zmm25
        vbroadcasti64x2 zmm24, [rcx + 2752]
        vpmadd52luq zmm11, zmm0, zmm24
        vmovdqu64 zmm0, [rsi + 320]
        vpmadd52luq zmm10, zmm0, zmm3
        vpmadd52luq zmm11, zmm0, zmm25
        vpmadd52huq zmm11, zmm0, zmm3
        vpmadd52huq zmm12, zmm0, zmm25
        vmovdqu64 zmm0, [rsi + 384]
        vpmadd52luq zmm11, zmm0, zmm3
        vpmadd52luq zmm12, zmm0, zmm25
        vpmadd52huq zmm12, zmm0, zmm3
        vpmadd52huq zmm13, zmm0, zmm25
        vmovdqu64 zmm0, [rsi + 448]
        vpmadd52luq zmm12, zmm0, zmm3
        vpmadd52luq zmm13, zmm0, zmm25
        vpmadd52huq zmm13, zmm0, zmm3
        vpmadd52huq zmm14, zmm0, zmm25
        vmovdqu64 zmm0, [rsi + 512]
        vpmadd52luq zmm13, zmm0, zmm3
        vpmadd52luq zmm14, zmm0, zmm25
        vpmadd52huq zmm14, zmm0, zmm3
        vpmadd52huq zmm15, zmm0, zmm25
        vmovdqu64 zmm0, [rsi + 576]
        vpmadd52luq zmm14, zmm0, zmm3
        vpmadd52luq zmm15, zmm0, zmm25
        vpmadd52huq zmm15, zmm0, zmm3
        vpmadd52huq zmm16, zmm0, zmm25
        vmovdqu64 zmm0, [rsi + 640]
        vpmadd52luq zmm15, zmm0, zmm3
        vpmadd52luq zmm16, zmm0, zmm25
        vpmadd52huq zmm16, zmm0, zmm3
        vpmadd52huq zmm17, zmm0, zmm25
        vmovdqu64 zmm0, [rsi + 704]
        vpmadd52luq zmm16, zmm0, zmm3
        vpmadd52luq zmm17, zmm0, zmm25
        vpmadd52huq zmm17, zmm0, zmm3
        vpmadd52huq zmm18, zmm0, zmm25
        vmovdqu64 zmm0, [rsi + 768]
        vpmadd52luq zmm17, zmm0, zmm3
        vpmadd52luq zmm18, zmm0, zmm25
        vpmadd52huq zmm18, zmm0, zmm3
        vpmadd52huq zmm19, zmm0, zmm25
        vmovdqu64 zmm0, [rsi + 832]
        vpmadd52luq zmm18, zmm0, zmm3
        vpmadd52luq zmm19, zmm0, zmm25
        vpmadd52huq zmm19, zmm0, zmm3
        vpmadd52huq zmm20, zmm0, zmm25
        vmovdqu64 zmm0, [rsi + 896]
        vpmadd52luq zmm19, zmm0, zmm3
        vpmadd52luq zmm20, zmm0, zmm25
        vpmadd52huq zmm20, zmm0, zmm3
        vpmadd52huq zmm21, zmm0, zmm25
        vmovdqu64 zmm0, [rsi + 960]
        vpmadd52luq zmm20, zmm0, zmm3
        vpmadd52luq zmm21, zmm0, zmm25
        vpmadd52huq zmm21, zmm0, zmm3
        vpmadd52huq zmm22, zmm0, zmm25
        vmovdqu64 zmm0, [rsi + 1024]
        vpmadd52luq zmm21, zmm0, zmm3
        vpmadd52luq zmm22, zmm0, zmm25
        vpmadd52huq zmm22, zmm0, zmm3
        vpmadd52huq zmm23, zmm0, zmm25
        vmovdqu64 zmm0, [rsi + 1088]
        vpmadd52luq zmm22, zmm0, zmm3
        vpmadd52luq zmm23, zmm0, zmm25
        vpmadd52huq zmm23, zmm0, zmm3
        vpmadd52huq zmm1, zmm0, zmm25
        vmovdqu64 zmm0, [rsi + 1152]
        vpmadd52luq zmm23, zmm0, zmm3
        vpmadd52luq zmm1, zmm0, zmm25
        vpmadd52huq zmm1, zmm0, zmm3
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm0, zmm25
        vmovdqu64 zmm0, [rsi + 1216]
        vpmadd52luq zmm1, zmm0, zmm3
        vpmadd52luq zmm24, zmm0, zmm25
        vpmadd52huq zmm24, zmm0, zmm3
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52huq zmm3, zmm0, zmm25
        vpsrlq  zmm0{k2}{z}, zmm5, 52
        vmovdqu64 [rcx + 0], xmm5
        vbroadcasti64x2 zmm25, [rcx + 0]
        valignq zmm5{k1}{z}, zmm5, zmm5, 2
        vpaddq  zmm23, zmm23, zmm5
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovdqu64 [rcx + 16], xmm6
        vbroadcasti64x2 zmm5, [rcx + 16]
        valignq zmm6{k1}{z}, zmm6, zmm6, 2
        vpaddq  zmm1, zmm1, zmm6
        vpaddq  zmm4, zmm4, zmm0
        vpsrlq  zmm0{k2}{z}, zmm4, 52
        vmovdqu64 [rcx + 32], xmm4
        vbroadcasti64x2 zmm6, [rcx + 32]
        valignq zmm4{k1}{z}, zmm4, zmm4, 2
        vpaddq  zmm24, zmm24, zmm4
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovdqu64 [rcx + 48], xmm7
        vbroadcasti64x2 zmm4, [rcx + 48]
        valignq zmm7{k1}{z}, zmm7, zmm7, 2
        vpaddq  zmm3, zmm3, zmm7
        vbroadcasti64x2 zmm7, [rsi + 256]
        vbroadcasti64x2 zmm26, [rcx + 1536]
        vbroadcasti64x2 zmm27, [rsi + 320]
        vbroadcasti64x2 zmm28, [rcx + 1600]
        vmovdqu64 zmm29, [rsi + 256]
        vpmadd52luq zmm11, zmm29, zmm7
        vpmadd52huq zmm12, zmm29, zmm7
        vmovdqu64 zmm7, [rsi + 320]
        vpmadd52luq zmm12, zmm7, zmm26
        vpmadd52luq zmm13, zmm7, zmm27
        vpmadd52huq zmm13, zmm7, zmm26
        vpmadd52huq zmm14, zmm7, zmm27
        vbroadcasti64x2 zmm27, [rcx + 2816]
        vpmadd52luq zmm13, zmm7, zmm27
        vmovdqu64 zmm7, [rsi + 384]
        vpmadd52luq zmm13, zmm7, zmm26
        vpmadd52luq zmm14, zmm7, zmm28
        vpmadd52huq zmm14, zmm7, zmm26
        vpmadd52huq zmm15, zmm7, zmm28
        vbroadcasti64x2 zmm27, [rcx + 2880]
        vpmadd52luq zmm15, zmm7, zmm27
        vmovdqu64 zmm7, [rsi + 448]
        vpmadd52luq zmm14, zmm7, zmm26
        vpmadd52luq zmm15, zmm7, zmm28
        vpmadd52huq zmm15, zmm7, zmm26
        vpmadd52huq zmm16, zmm7, zmm28
        vmovdqu64 zmm7, [rsi + 512]
        vpmadd52luq zmm15, zmm7, zmm26
        vpmadd52luq zmm16, zmm7, zmm28
        vpmadd52huq zmm16, zmm7, zmm26
        vpmadd52huq zmm17, zmm7, zmm28
        vmovdqu64 zmm7, [rsi + 576]
        vpmadd52luq zmm16, zmm7, zmm26
        vpmadd52luq zmm17, zmm7, zmm28
        vpmadd52huq zmm17, zmm7, zmm26
        vpmadd52huq zmm18, zmm7, zmm28
        vmovdqu64 zmm7, [rsi + 640]
        vpmadd52luq zmm17, zmm7, zmm26
        vpmadd52luq zmm18, zmm7, zmm28
        vpmadd52huq zmm18, zmm7, zmm26
        vpmadd52huq zmm19, zmm7, zmm28
        vmovdqu64 zmm7, [rsi + 704]
        vpmadd52luq zmm18, zmm7, zmm26
        vpmadd52luq zmm19, zmm7, zmm28
        vpmadd52huq zmm19, zmm7, zmm26
        vpmadd52huq zmm20, zmm7, zmm28
        vmovdqu64 zmm7, [rsi + 768]
        vpmadd52luq zmm19, zmm7, zmm26
        vpmadd52luq zmm20, zmm7, zmm28
        vpmadd52huq zmm20, zmm7, zmm26
        vpmadd52huq zmm21, zmm7, zmm28
        vmovdqu64 zmm7, [rsi + 832]
        vpmadd52luq zmm20, zmm7, zmm26
        vpmadd52luq zmm21, zmm7, zmm28
        vpmadd52huq zmm21, zmm7, zmm26
        vpmadd52huq zmm22, zmm7, zmm28
        vmovdqu64 zmm7, [rsi + 896]
        vpmadd52luq zmm21, zmm7, zmm26
        vpmadd52luq zmm22, zmm7, zmm28
        vpmadd52huq zmm22, zmm7, zmm26
        vpmadd52huq zmm23, zmm7, zmm28
        vmovdqu64 zmm7, [rsi + 960]
        vpmadd52luq zmm22, zmm7, zmm26
        vpmadd52luq zmm23, zmm7, zmm28
        vpmadd52huq zmm23, zmm7, zmm26
        vpmadd52huq zmm1, zmm7, zmm28
        vmovdqu64 zmm7, [rsi + 1024]
        vpmadd52luq zmm23, zmm7, zmm26
        vpmadd52luq zmm1, zmm7, zmm28
        vpmadd52huq zmm1, zmm7, zmm26
        vpmadd52huq zmm24, zmm7, zmm28
        vmovdqu64 zmm7, [rsi + 1088]
        vpmadd52luq zmm1, zmm7, zmm26
        vpmadd52luq zmm24, zmm7, zmm28
        vpmadd52huq zmm24, zmm7, zmm26
        vpmadd52huq zmm3, zmm7, zmm28
        vmovdqu64 zmm7, [rsi + 1152]
        vpmadd52luq zmm24, zmm7, zmm26
        vpmadd52luq zmm3, zmm7, zmm28
        vpmadd52huq zmm3, zmm7, zmm26
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm7, zmm28
        vmovdqu64 zmm7, [rsi + 1216]
        vpmadd52luq zmm3, zmm7, zmm26
        vpmadd52luq zmm27, zmm7, zmm28
        vpmadd52huq zmm27, zmm7, zmm26
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm7, zmm28
        vbroadcasti64x2 zmm7, [rsi + 384]
        vbroadcasti64x2 zmm28, [rcx + 1664]
        vbroadcasti64x2 zmm29, [rsi + 448]
        vbroadcasti64x2 zmm30, [rcx + 1728]
        vmovdqu64 zmm31, [rsi + 384]
        vpmadd52luq zmm15, zmm31, zmm7
        vpmadd52huq zmm16, zmm31, zmm7
        vmovdqu64 zmm7, [rsi + 448]
        vpmadd52luq zmm16, zmm7, zmm28
        vpmadd52luq zmm17, zmm7, zmm29
        vpmadd52huq zmm17, zmm7, zmm28
        vpmadd52huq zmm18, zmm7, zmm29
        vbroadcasti64x2 zmm29, [rcx + 2944]
        vpmadd52luq zmm17, zmm7, zmm29
        vmovdqu64 zmm7, [rsi + 512]
        vpmadd52luq zmm17, zmm7, zmm28
        vpmadd52luq zmm18, zmm7, zmm30
        vpmadd52huq zmm18, zmm7, zmm28
        vpmadd52huq zmm19, zmm7, zmm30
        vbroadcasti64x2 zmm29, [rcx + 3008]
        vpmadd52luq zmm19, zmm7, zmm29
        vmovdqu64 zmm7, [rsi + 576]
        vpmadd52luq zmm18, zmm7, zmm28
        vpmadd52luq zmm19, zmm7, zmm30
        vpmadd52huq zmm19, zmm7, zmm28
        vpmadd52huq zmm20, zmm7, zmm30
        vmovdqu64 zmm7, [rsi + 640]
        vpmadd52luq zmm19, zmm7, zmm28
        vpmadd52luq zmm20, zmm7, zmm30
        vpmadd52huq zmm20, zmm7, zmm28
        vpmadd52huq zmm21, zmm7, zmm30
        vmovdqu64 zmm7, [rsi + 704]
        vpmadd52luq zmm20, zmm7, zmm28
        vpmadd52luq zmm21, zmm7, zmm30
        vpmadd52huq zmm21, zmm7, zmm28
        vpmadd52huq zmm22, zmm7, zmm30
        vmovdqu64 zmm7, [rsi + 768]
        vpmadd52luq zmm21, zmm7, zmm28
        vpmadd52luq zmm22, zmm7, zmm30
        vpmadd52huq zmm22, zmm7, zmm28
        vpmadd52huq zmm23, zmm7, zmm30
        vmovdqu64 zmm7, [rsi + 832]
        vpmadd52luq zmm22, zmm7, zmm28
        vpmadd52luq zmm23, zmm7, zmm30
        vpmadd52huq zmm23, zmm7, zmm28
        vpmadd52huq zmm1, zmm7, zmm30
        vmovdqu64 zmm7, [rsi + 896]
        vpmadd52luq zmm23, zmm7, zmm28
        vpmadd52luq zmm1, zmm7, zmm30
        vpmadd52huq zmm1, zmm7, zmm28
        vpmadd52huq zmm24, zmm7, zmm30
        vmovdqu64 zmm7, [rsi + 960]
        vpmadd52luq zmm1, zmm7, zmm28
        vpmadd52luq zmm24, zmm7, zmm30
        vpmadd52huq zmm24, zmm7, zmm28
        vpmadd52huq zmm3, zmm7, zmm30
        vmovdqu64 zmm7, [rsi + 1024]
        vpmadd52luq zmm24, zmm7, zmm28
        vpmadd52luq zmm3, zmm7, zmm30
        vpmadd52huq zmm3, zmm7, zmm28
        vpmadd52huq zmm27, zmm7, zmm30
        vmovdqu64 zmm7, [rsi + 1088]
        vpmadd52luq zmm3, zmm7, zmm28
        vpmadd52luq zmm27, zmm7, zmm30
        vpmadd52huq zmm27, zmm7, zmm28
        vpmadd52huq zmm26, zmm7, zmm30
        vmovdqu64 zmm7, [rsi + 1152]
        vpmadd52luq zmm27, zmm7, zmm28
        vpmadd52luq zmm26, zmm7, zmm30
        vpmadd52huq zmm26, zmm7, zmm28
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm7, zmm30
        vmovdqu64 zmm7, [rsi + 1216]
        vpmadd52luq zmm26, zmm7, zmm28
        vpmadd52luq zmm29, zmm7, zmm30
        vpmadd52huq zmm29, zmm7, zmm28
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm7, zmm30
        vmovdqu64 zmm7, [rdx + 0]
        vpmadd52luq zmm2, zmm7, zmm25
        vpmadd52luq zmm8, zmm7, zmm5
        vpmadd52huq zmm8, zmm7, zmm25
        vpmadd52huq zmm9, zmm7, zmm5
        vmovdqu64 zmm7, [rdx + 64]
        vpmadd52luq zmm8, zmm7, zmm25
        vpmadd52luq zmm9, zmm7, zmm5
        vpmadd52huq zmm9, zmm7, zmm25
        vpmadd52huq zmm10, zmm7, zmm5
        vmovdqu64 zmm7, [rdx + 128]
        vpmadd52luq zmm9, zmm7, zmm25
        vpmadd52luq zmm10, zmm7, zmm5
        vpmadd52huq zmm10, zmm7, zmm25
        vpmadd52huq zmm11, zmm7, zmm5
        vmovdqu64 zmm7, [rdx + 192]
        vpmadd52luq zmm10, zmm7, zmm25
        vpmadd52luq zmm11, zmm7, zmm5
        vpmadd52huq zmm11, zmm7, zmm25
        vpmadd52huq zmm12, zmm7, zmm5
        vmovdqu64 zmm7, [rdx + 256]
        vpmadd52luq zmm11, zmm7, zmm25
        vpmadd52luq zmm12, zmm7, zmm5
        vpmadd52huq zmm12, zmm7, zmm25
        vpmadd52huq zmm13, zmm7, zmm5
        vmovdqu64 zmm7, [rdx + 320]
        vpmadd52luq zmm12, zmm7, zmm25
        vpmadd52luq zmm13, zmm7, zmm5
        vpmadd52huq zmm13, zmm7, zmm25
        vpmadd52huq zmm14, zmm7, zmm5
        vmovdqu64 zmm7, [rdx + 384]
        vpmadd52luq zmm13, zmm7, zmm25
        vpmadd52luq zmm14, zmm7, zmm5
        vpmadd52huq zmm14, zmm7, zmm25
        vpmadd52huq zmm15, zmm7, zmm5
        vmovdqu64 zmm7, [rdx + 448]
        vpmadd52luq zmm14, zmm7, zmm25
        vpmadd52luq zmm15, zmm7, zmm5
        vpmadd52huq zmm15, zmm7, zmm25
        vpmadd52huq zmm16, zmm7, zmm5
        vmovdqu64 zmm7, [rdx + 512]
        vpmadd52luq zmm15, zmm7, zmm25
        vpmadd52luq zmm16, zmm7, zmm5
        vpmadd52huq zmm16, zmm7, zmm25
        vpmadd52huq zmm17, zmm7, zmm5
        vmovdqu64 zmm7, [rdx + 576]
        vpmadd52luq zmm16, zmm7, zmm25
        vpmadd52luq zmm17, zmm7, zmm5
        vpmadd52huq zmm17, zmm7, zmm25
        vpmadd52huq zmm18, zmm7, zmm5
        vmovdqu64 zmm7, [rdx + 640]
        vpmadd52luq zmm17, zmm7, zmm25
        vpmadd52luq zmm18, zmm7, zmm5
        vpmadd52huq zmm18, zmm7, zmm25
        vpmadd52huq zmm19, zmm7, zmm5
        vmovdqu64 zmm7, [rdx + 704]
        vpmadd52luq zmm18, zmm7, zmm25
        vpmadd52luq zmm19, zmm7, zmm5
        vpmadd52huq zmm19, zmm7, zmm25
        vpmadd52huq zmm20, zmm7, zmm5
        vmovdqu64 zmm7, [rdx + 768]
        vpmadd52luq zmm19, zmm7, zmm25
        vpmadd52luq zmm20, zmm7, zmm5
        vpmadd52huq zmm20, zmm7, zmm25
        vpmadd52huq zmm21, zmm7, zmm5
        vmovdqu64 zmm7, [rdx + 832]
        vpmadd52luq zmm20, zmm7, zmm25
        vpmadd52luq zmm21, zmm7, zmm5
        vpmadd52huq zmm21, zmm7, zmm25
        vpmadd52huq zmm22, zmm7, zmm5
        vmovdqu64 zmm7, [rdx + 896]
        vpmadd52luq zmm21, zmm7, zmm25
        vpmadd52luq zmm22, zmm7, zmm5
        vpmadd52huq zmm22, zmm7, zmm25
        vpmadd52huq zmm23, zmm7, zmm5
        vmovdqu64 zmm7, [rdx + 960]
        vpmadd52luq zmm22, zmm7, zmm25
        vpmadd52luq zmm23, zmm7, zmm5
        vpmadd52huq zmm23, zmm7, zmm25
        vpmadd52huq zmm1, zmm7, zmm5
        vmovdqu64 zmm7, [rdx + 1024]
        vpmadd52luq zmm23, zmm7, zmm25
        vpmadd52luq zmm1, zmm7, zmm5
        vpmadd52huq zmm1, zmm7, zmm25
        vpmadd52huq zmm24, zmm7, zmm5
        vmovdqu64 zmm7, [rdx + 1088]
        vpmadd52luq zmm1, zmm7, zmm25
        vpmadd52luq zmm24, zmm7, zmm5
        vpmadd52huq zmm24, zmm7, zmm25
        vpmadd52huq zmm3, zmm7, zmm5
        vmovdqu64 zmm7, [rdx + 1152]
        vpmadd52luq zmm24, zmm7, zmm25
        vpmadd52luq zmm3, zmm7, zmm5
        vpmadd52huq zmm3, zmm7, zmm25
        vpmadd52huq zmm27, zmm7, zmm5
        vmovdqu64 zmm7, [rdx + 1216]
        vpmadd52luq zmm3, zmm7, zmm25
        vpmadd52luq zmm27, zmm7, zmm5
        vpmadd52huq zmm27, zmm7, zmm25
        vpmadd52huq zmm26, zmm7, zmm5
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm9, zmm5, zmm6
        vpmadd52luq zmm10, zmm5, zmm4
        vpmadd52huq zmm10, zmm5, zmm6
        vpmadd52huq zmm11, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm10, zmm5, zmm6
        vpmadd52luq zmm11, zmm5, zmm4
        vpmadd52huq zmm11, zmm5, zmm6
        vpmadd52huq zmm12, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm11, zmm5, zmm6
        vpmadd52luq zmm12, zmm5, zmm4
        vpmadd52huq zmm12, zmm5, zmm6
        vpmadd52huq zmm13, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm12, zmm5, zmm6
        vpmadd52luq zmm13, zmm5, zmm4
        vpmadd52huq zmm13, zmm5, zmm6
        vpmadd52huq zmm14, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm13, zmm5, zmm6
        vpmadd52luq zmm14, zmm5, zmm4
        vpmadd52huq zmm14, zmm5, zmm6
        vpmadd52huq zmm15, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm14, zmm5, zmm6
        vpmadd52luq zmm15, zmm5, zmm4
        vpmadd52huq zmm15, zmm5, zmm6
        vpmadd52huq zmm16, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm15, zmm5, zmm6
        vpmadd52luq zmm16, zmm5, zmm4
        vpmadd52huq zmm16, zmm5, zmm6
        vpmadd52huq zmm17, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm16, zmm5, zmm6
        vpmadd52luq zmm17, zmm5, zmm4
        vpmadd52huq zmm17, zmm5, zmm6
        vpmadd52huq zmm18, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm17, zmm5, zmm6
        vpmadd52luq zmm18, zmm5, zmm4
        vpmadd52huq zmm18, zmm5, zmm6
        vpmadd52huq zmm19, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm18, zmm5, zmm6
        vpmadd52luq zmm19, zmm5, zmm4
        vpmadd52huq zmm19, zmm5, zmm6
        vpmadd52huq zmm20, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm19, zmm5, zmm6
        vpmadd52luq zmm20, zmm5, zmm4
        vpmadd52huq zmm20, zmm5, zmm6
        vpmadd52huq zmm21, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 704]
        vpmadd52luq zmm20, zmm5, zmm6
        vpmadd52luq zmm21, zmm5, zmm4
        vpmadd52huq zmm21, zmm5, zmm6
        vpmadd52huq zmm22, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 768]
        vpmadd52luq zmm21, zmm5, zmm6
        vpmadd52luq zmm22, zmm5, zmm4
        vpmadd52huq zmm22, zmm5, zmm6
        vpmadd52huq zmm23, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm22, zmm5, zmm6
        vpmadd52luq zmm23, zmm5, zmm4
        vpmadd52huq zmm23, zmm5, zmm6
        vpmadd52huq zmm1, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm23, zmm5, zmm6
        vpmadd52luq zmm1, zmm5, zmm4
        vpmadd52huq zmm1, zmm5, zmm6
        vpmadd52huq zmm24, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 960]
        vpmadd52luq zmm1, zmm5, zmm6
        vpmadd52luq zmm24, zmm5, zmm4
        vpmadd52huq zmm24, zmm5, zmm6
        vpmadd52huq zmm3, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1024]
        vpmadd52luq zmm24, zmm5, zmm6
        vpmadd52luq zmm3, zmm5, zmm4
        vpmadd52huq zmm3, zmm5, zmm6
        vpmadd52huq zmm27, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm3, zmm5, zmm6
        vpmadd52luq zmm27, zmm5, zmm4
        vpmadd52huq zmm27, zmm5, zmm6
        vpmadd52huq zmm26, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm27, zmm5, zmm6
        vpmadd52luq zmm26, zmm5, zmm4
        vpmadd52huq zmm26, zmm5, zmm6
        vpmadd52huq zmm29, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm26, zmm5, zmm6
        vpmadd52luq zmm29, zmm5, zmm4
        vpmadd52huq zmm29, zmm5, zmm6
        vpmadd52huq zmm28, zmm5, zmm4
        vpaddq  zmm2, zmm2, zmm0
        vpsrlq  zmm0{k2}{z}, zmm2, 52
        vmovdqu64 [rcx + 64], xmm2
        vbroadcasti64x2 zmm4, [rcx + 64]
        valignq zmm2{k1}{z}, zmm2, zmm2, 2
        vpaddq  zmm27, zmm27, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovdqu64 [rcx + 80], xmm8
        vbroadcasti64x2 zmm2, [rcx + 80]
        valignq zmm5{k1}{z}, zmm8, zmm8, 2
        vpaddq  zmm26, zmm26, zmm5
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vmovdqu64 [rcx + 96], xmm9
        vbroadcasti64x2 zmm5, [rcx + 96]
        valignq zmm6{k1}{z}, zmm9, zmm9, 2
        vpaddq  zmm29, zmm29, zmm6
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovdqu64 [rcx + 112], xmm10
        vbroadcasti64x2 zmm6, [rcx + 112]
        valignq zmm7{k1}{z}, zmm10, zmm10, 2
        vpaddq  zmm28, zmm28, zmm7
        vbroadcasti64x2 zmm7, [rsi + 512]
        vbroadcasti64x2 zmm8, [rcx + 1792]
        vbroadcasti64x2 zmm9, [rsi + 576]
        vbroadcasti64x2 zmm10, [rcx + 1856]
        vmovdqu64 zmm25, [rsi + 512]
        vpmadd52luq zmm19, zmm25, zmm7
        vpmadd52huq zmm20, zmm25, zmm7
        vmovdqu64 zmm7, [rsi + 576]
        vpmadd52luq zmm20, zmm7, zmm8
        vpmadd52luq zmm21, zmm7, zmm9
        vpmadd52huq zmm21, zmm7, zmm8
        vpmadd52huq zmm22, zmm7, zmm9
        vbroadcasti64x2 zmm9, [rcx + 3072]
        vpmadd52luq zmm21, zmm7, zmm9
        vmovdqu64 zmm7, [rsi + 640]
        vpmadd52luq zmm21, zmm7, zmm8
        vpmadd52luq zmm22, zmm7, zmm10
        vpmadd52huq zmm22, zmm7, zmm8
        vpmadd52huq zmm23, zmm7, zmm10
        vbroadcasti64x2 zmm9, [rcx + 3136]
        vpmadd52luq zmm23, zmm7, zmm9
        vmovdqu64 zmm7, [rsi + 704]
        vpmadd52luq zmm22, zmm7, zmm8
        vpmadd52luq zmm23, zmm7, zmm10
        vpmadd52huq zmm23, zmm7, zmm8
        vpmadd52huq zmm1, zmm7, zmm10
        vmovdqu64 zmm7, [rsi + 768]
        vpmadd52luq zmm23, zmm7, zmm8
        vpmadd52luq zmm1, zmm7, zmm10
        vpmadd52huq zmm1, zmm7, zmm8
        vpmadd52huq zmm24, zmm7, zmm10
        vmovdqu64 zmm7, [rsi + 832]
        vpmadd52luq zmm1, zmm7, zmm8
        vpmadd52luq zmm24, zmm7, zmm10
        vpmadd52huq zmm24, zmm7, zmm8
        vpmadd52huq zmm3, zmm7, zmm10
        vmovdqu64 zmm7, [rsi + 896]
        vpmadd52luq zmm24, zmm7, zmm8
        vpmadd52luq zmm3, zmm7, zmm10
        vpmadd52huq zmm3, zmm7, zmm8
        vpmadd52huq zmm27, zmm7, zmm10
        vmovdqu64 zmm7, [rsi + 960]
        vpmadd52luq zmm3, zmm7, zmm8
        vpmadd52luq zmm27, zmm7, zmm10
        vpmadd52huq zmm27, zmm7, zmm8
        vpmadd52huq zmm26, zmm7, zmm10
        vmovdqu64 zmm7, [rsi + 1024]
        vpmadd52luq zmm27, zmm7, zmm8
        vpmadd52luq zmm26, zmm7, zmm10
        vpmadd52huq zmm26, zmm7, zmm8
        vpmadd52huq zmm29, zmm7, zmm10
        vmovdqu64 zmm7, [rsi + 1088]
        vpmadd52luq zmm26, zmm7, zmm8
        vpmadd52luq zmm29, zmm7, zmm10
        vpmadd52huq zmm29, zmm7, zmm8
        vpmadd52huq zmm28, zmm7, zmm10
        vmovdqu64 zmm7, [rsi + 1152]
        vpmadd52luq zmm29, zmm7, zmm8
        vpmadd52luq zmm28, zmm7, zmm10
        vpmadd52huq zmm28, zmm7, zmm8
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm7, zmm10
        vmovdqu64 zmm7, [rsi + 1216]
        vpmadd52luq zmm28, zmm7, zmm8
        vpmadd52luq zmm9, zmm7, zmm10
        vpmadd52huq zmm9, zmm7, zmm8
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm7, zmm10
        vbroadcasti64x2 zmm7, [rsi + 640]
        vbroadcasti64x2 zmm10, [rcx + 1920]
        vbroadcasti64x2 zmm25, [rsi + 704]
        vbroadcasti64x2 zmm30, [rcx + 1984]
        vmovdqu64 zmm31, [rsi + 640]
        vpmadd52luq zmm23, zmm31, zmm7
        vpmadd52huq zmm1, zmm31, zmm7
        vmovdqu64 zmm7, [rsi + 704]
        vpmadd52luq zmm1, zmm7, zmm10
        vpmadd52luq zmm24, zmm7, zmm25
        vpmadd52huq zmm24, zmm7, zmm10
        vpmadd52huq zmm3, zmm7, zmm25
        vbroadcasti64x2 zmm25, [rcx + 3200]
        vpmadd52luq zmm24, zmm7, zmm25
        vmovdqu64 zmm7, [rsi + 768]
        vpmadd52luq zmm24, zmm7, zmm10
        vpmadd52luq zmm3, zmm7, zmm30
        vpmadd52huq zmm3, zmm7, zmm10
        vpmadd52huq zmm27, zmm7, zmm30
        vbroadcasti64x2 zmm25, [rcx + 3264]
        vpmadd52luq zmm27, zmm7, zmm25
        vmovdqu64 zmm7, [rsi + 832]
        vpmadd52luq zmm3, zmm7, zmm10
        vpmadd52luq zmm27, zmm7, zmm30
        vpmadd52huq zmm27, zmm7, zmm10
        vpmadd52huq zmm26, zmm7, zmm30
        vmovdqu64 zmm7, [rsi + 896]
        vpmadd52luq zmm27, zmm7, zmm10
        vpmadd52luq zmm26, zmm7, zmm30
        vpmadd52huq zmm26, zmm7, zmm10
        vpmadd52huq zmm29, zmm7, zmm30
        vmovdqu64 zmm7, [rsi + 960]
        vpmadd52luq zmm26, zmm7, zmm10
        vpmadd52luq zmm29, zmm7, zmm30
        vpmadd52huq zmm29, zmm7, zmm10
        vpmadd52huq zmm28, zmm7, zmm30
        vmovdqu64 zmm7, [rsi + 1024]
        vpmadd52luq zmm29, zmm7, zmm10
        vpmadd52luq zmm28, zmm7, zmm30
        vpmadd52huq zmm28, zmm7, zmm10
        vpmadd52huq zmm9, zmm7, zmm30
        vmovdqu64 zmm7, [rsi + 1088]
        vpmadd52luq zmm28, zmm7, zmm10
        vpmadd52luq zmm9, zmm7, zmm30
        vpmadd52huq zmm9, zmm7, zmm10
        vpmadd52huq zmm8, zmm7, zmm30
        vmovdqu64 zmm7, [rsi + 1152]
        vpmadd52luq zmm9, zmm7, zmm10
        vpmadd52luq zmm8, zmm7, zmm30
        vpmadd52huq zmm8, zmm7, zmm10
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm7, zmm30
        vmovdqu64 zmm7, [rsi + 1216]
        vpmadd52luq zmm8, zmm7, zmm10
        vpmadd52luq zmm25, zmm7, zmm30
        vpmadd52huq zmm25, zmm7, zmm10
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm7, zmm30
        vmovdqu64 zmm7, [rdx + 0]
        vpmadd52luq zmm11, zmm7, zmm4
        vpmadd52luq zmm12, zmm7, zmm2
        vpmadd52huq zmm12, zmm7, zmm4
        vpmadd52huq zmm13, zmm7, zmm2
        vmovdqu64 zmm7, [rdx + 64]
        vpmadd52luq zmm12, zmm7, zmm4
        vpmadd52luq zmm13, zmm7, zmm2
        vpmadd52huq zmm13, zmm7, zmm4
        vpmadd52huq zmm14, zmm7, zmm2
        vmovdqu64 zmm7, [rdx + 128]
        vpmadd52luq zmm13, zmm7, zmm4
        vpmadd52luq zmm14, zmm7, zmm2
        vpmadd52huq zmm14, zmm7, zmm4
        vpmadd52huq zmm15, zmm7, zmm2
        vmovdqu64 zmm7, [rdx + 192]
        vpmadd52luq zmm14, zmm7, zmm4
        vpmadd52luq zmm15, zmm7, zmm2
        vpmadd52huq zmm15, zmm7, zmm4
        vpmadd52huq zmm16, zmm7, zmm2
        vmovdqu64 zmm7, [rdx + 256]
        vpmadd52luq zmm15, zmm7, zmm4
        vpmadd52luq zmm16, zmm7, zmm2
        vpmadd52huq zmm16, zmm7, zmm4
        vpmadd52huq zmm17, zmm7, zmm2
        vmovdqu64 zmm7, [rdx + 320]
        vpmadd52luq zmm16, zmm7, zmm4
        vpmadd52luq zmm17, zmm7, zmm2
        vpmadd52huq zmm17, zmm7, zmm4
        vpmadd52huq zmm18, zmm7, zmm2
        vmovdqu64 zmm7, [rdx + 384]
        vpmadd52luq zmm17, zmm7, zmm4
        vpmadd52luq zmm18, zmm7, zmm2
        vpmadd52huq zmm18, zmm7, zmm4
        vpmadd52huq zmm19, zmm7, zmm2
        vmovdqu64 zmm7, [rdx + 448]
        vpmadd52luq zmm18, zmm7, zmm4
        vpmadd52luq zmm19, zmm7, zmm2
        vpmadd52huq zmm19, zmm7, zmm4
        vpmadd52huq zmm20, zmm7, zmm2
        vmovdqu64 zmm7, [rdx + 512]
        vpmadd52luq zmm19, zmm7, zmm4
        vpmadd52luq zmm20, zmm7, zmm2
        vpmadd52huq zmm20, zmm7, zmm4
        vpmadd52huq zmm21, zmm7, zmm2
        vmovdqu64 zmm7, [rdx + 576]
        vpmadd52luq zmm20, zmm7, zmm4
        vpmadd52luq zmm21, zmm7, zmm2
        vpmadd52huq zmm21, zmm7, zmm4
        vpmadd52huq zmm22, zmm7, zmm2
        vmovdqu64 zmm7, [rdx + 640]
        vpmadd52luq zmm21, zmm7, zmm4
        vpmadd52luq zmm22, zmm7, zmm2
        vpmadd52huq zmm22, zmm7, zmm4
        vpmadd52huq zmm23, zmm7, zmm2
        vmovdqu64 zmm7, [rdx + 704]
        vpmadd52luq zmm22, zmm7, zmm4
        vpmadd52luq zmm23, zmm7, zmm2
        vpmadd52huq zmm23, zmm7, zmm4
        vpmadd52huq zmm1, zmm7, zmm2
        vmovdqu64 zmm7, [rdx + 768]
        vpmadd52luq zmm23, zmm7, zmm4
        vpmadd52luq zmm1, zmm7, zmm2
        vpmadd52huq zmm1, zmm7, zmm4
        vpmadd52huq zmm24, zmm7, zmm2
        vmovdqu64 zmm7, [rdx + 832]
        vpmadd52luq zmm1, zmm7, zmm4
        vpmadd52luq zmm24, zmm7, zmm2
        vpmadd52huq zmm24, zmm7, zmm4
        vpmadd52huq zmm3, zmm7, zmm2
        vmovdqu64 zmm7, [rdx + 896]
        vpmadd52luq zmm24, zmm7, zmm4
        vpmadd52luq zmm3, zmm7, zmm2
        vpmadd52huq zmm3, zmm7, zmm4
        vpmadd52huq zmm27, zmm7, zmm2
        vmovdqu64 zmm7, [rdx + 960]
        vpmadd52luq zmm3, zmm7, zmm4
        vpmadd52luq zmm27, zmm7, zmm2
        vpmadd52huq zmm27, zmm7, zmm4
        vpmadd52huq zmm26, zmm7, zmm2
        vmovdqu64 zmm7, [rdx + 1024]
        vpmadd52luq zmm27, zmm7, zmm4
        vpmadd52luq zmm26, zmm7, zmm2
        vpmadd52huq zmm26, zmm7, zmm4
        vpmadd52huq zmm29, zmm7, zmm2
        vmovdqu64 zmm7, [rdx + 1088]
        vpmadd52luq zmm26, zmm7, zmm4
        vpmadd52luq zmm29, zmm7, zmm2
        vpmadd52huq zmm29, zmm7, zmm4
        vpmadd52huq zmm28, zmm7, zmm2
        vmovdqu64 zmm7, [rdx + 1152]
        vpmadd52luq zmm29, zmm7, zmm4
        vpmadd52luq zmm28, zmm7, zmm2
        vpmadd52huq zmm28, zmm7, zmm4
        vpmadd52huq zmm9, zmm7, zmm2
        vmovdqu64 zmm7, [rdx + 1216]
        vpmadd52luq zmm28, zmm7, zmm4
        vpmadd52luq zmm9, zmm7, zmm2
        vpmadd52huq zmm9, zmm7, zmm4
        vpmadd52huq zmm8, zmm7, zmm2
        vmovdqu64 zmm2, [rdx + 0]
        vpmadd52luq zmm13, zmm2, zmm5
        vpmadd52luq zmm14, zmm2, zmm6
        vpmadd52huq zmm14, zmm2, zmm5
        vpmadd52huq zmm15, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 64]
        vpmadd52luq zmm14, zmm2, zmm5
        vpmadd52luq zmm15, zmm2, zmm6
        vpmadd52huq zmm15, zmm2, zmm5
        vpmadd52huq zmm16, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 128]
        vpmadd52luq zmm15, zmm2, zmm5
        vpmadd52luq zmm16, zmm2, zmm6
        vpmadd52huq zmm16, zmm2, zmm5
        vpmadd52huq zmm17, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 192]
        vpmadd52luq zmm16, zmm2, zmm5
        vpmadd52luq zmm17, zmm2, zmm6
        vpmadd52huq zmm17, zmm2, zmm5
        vpmadd52huq zmm18, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 256]
        vpmadd52luq zmm17, zmm2, zmm5
        vpmadd52luq zmm18, zmm2, zmm6
        vpmadd52huq zmm18, zmm2, zmm5
        vpmadd52huq zmm19, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 320]
        vpmadd52luq zmm18, zmm2, zmm5
        vpmadd52luq zmm19, zmm2, zmm6
        vpmadd52huq zmm19, zmm2, zmm5
        vpmadd52huq zmm20, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 384]
        vpmadd52luq zmm19, zmm2, zmm5
        vpmadd52luq zmm20, zmm2, zmm6
        vpmadd52huq zmm20, zmm2, zmm5
        vpmadd52huq zmm21, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 448]
        vpmadd52luq zmm20, zmm2, zmm5
        vpmadd52luq zmm21, zmm2, zmm6
        vpmadd52huq zmm21, zmm2, zmm5
        vpmadd52huq zmm22, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 512]
        vpmadd52luq zmm21, zmm2, zmm5
        vpmadd52luq zmm22, zmm2, zmm6
        vpmadd52huq zmm22, zmm2, zmm5
        vpmadd52huq zmm23, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 576]
        vpmadd52luq zmm22, zmm2, zmm5
        vpmadd52luq zmm23, zmm2, zmm6
        vpmadd52huq zmm23, zmm2, zmm5
        vpmadd52huq zmm1, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 640]
        vpmadd52luq zmm23, zmm2, zmm5
        vpmadd52luq zmm1, zmm2, zmm6
        vpmadd52huq zmm1, zmm2, zmm5
        vpmadd52huq zmm24, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 704]
        vpmadd52luq zmm1, zmm2, zmm5
        vpmadd52luq zmm24, zmm2, zmm6
        vpmadd52huq zmm24, zmm2, zmm5
        vpmadd52huq zmm3, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 768]
        vpmadd52luq zmm24, zmm2, zmm5
        vpmadd52luq zmm3, zmm2, zmm6
        vpmadd52huq zmm3, zmm2, zmm5
        vpmadd52huq zmm27, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 832]
        vpmadd52luq zmm3, zmm2, zmm5
        vpmadd52luq zmm27, zmm2, zmm6
        vpmadd52huq zmm27, zmm2, zmm5
        vpmadd52huq zmm26, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 896]
        vpmadd52luq zmm27, zmm2, zmm5
        vpmadd52luq zmm26, zmm2, zmm6
        vpmadd52huq zmm26, zmm2, zmm5
        vpmadd52huq zmm29, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 960]
        vpmadd52luq zmm26, zmm2, zmm5
        vpmadd52luq zmm29, zmm2, zmm6
        vpmadd52huq zmm29, zmm2, zmm5
        vpmadd52huq zmm28, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 1024]
        vpmadd52luq zmm29, zmm2, zmm5
        vpmadd52luq zmm28, zmm2, zmm6
        vpmadd52huq zmm28, zmm2, zmm5
        vpmadd52huq zmm9, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 1088]
        vpmadd52luq zmm28, zmm2, zmm5
        vpmadd52luq zmm9, zmm2, zmm6
        vpmadd52huq zmm9, zmm2, zmm5
        vpmadd52huq zmm8, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 1152]
        vpmadd52luq zmm9, zmm2, zmm5
        vpmadd52luq zmm8, zmm2, zmm6
        vpmadd52huq zmm8, zmm2, zmm5
        vpmadd52huq zmm25, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 1216]
        vpmadd52luq zmm8, zmm2, zmm5
        vpmadd52luq zmm25, zmm2, zmm6
        vpmadd52huq zmm25, zmm2, zmm5
        vpmadd52huq zmm10, zmm2, zmm6
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vmovdqu64 [rcx + 128], xmm11
        vbroadcasti64x2 zmm2, [rcx + 128]
        valignq zmm4{k1}{z}, zmm11, zmm11, 2
        vpaddq  zmm9, zmm9, zmm4
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovdqu64 [rcx + 144], xmm12
        vbroadcasti64x2 zmm4, [rcx + 144]
        valignq zmm5{k1}{z}, zmm12, zmm12, 2
        vpaddq  zmm8, zmm8, zmm5
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovdqu64 [rcx + 160], xmm13
        vbroadcasti64x2 zmm5, [rcx + 160]
        valignq zmm6{k1}{z}, zmm13, zmm13, 2
        vpaddq  zmm25, zmm25, zmm6
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovdqu64 [rcx + 176], xmm14
        vbroadcasti64x2 zmm6, [rcx + 176]
        valignq zmm7{k1}{z}, zmm14, zmm14, 2
        vpaddq  zmm10, zmm10, zmm7
        vbroadcasti64x2 zmm7, [rsi + 768]
        vbroadcasti64x2 zmm11, [rcx + 2048]
        vbroadcasti64x2 zmm12, [rsi + 832]
        vbroadcasti64x2 zmm13, [rcx + 2112]
        vmovdqu64 zmm14, [rsi + 768]
        vpmadd52luq zmm27, zmm14, zmm7
        vpmadd52huq zmm26, zmm14, zmm7
        vmovdqu64 zmm7, [rsi + 832]
        vpmadd52luq zmm26, zmm7, zmm11
        vpmadd52luq zmm29, zmm7, zmm12
        vpmadd52huq zmm29, zmm7, zmm11
        vpmadd52huq zmm28, zmm7, zmm12
        vbroadcasti64x2 zmm12, [rcx + 3328]
        vpmadd52luq zmm29, zmm7, zmm12
        vmovdqu64 zmm7, [rsi + 896]
        vpmadd52luq zmm29, zmm7, zmm11
        vpmadd52luq zmm28, zmm7, zmm13
        vpmadd52huq zmm28, zmm7, zmm11
        vpmadd52huq zmm9, zmm7, zmm13
        vbroadcasti64x2 zmm12, [rcx + 3392]
        vpmadd52luq zmm9, zmm7, zmm12
        vmovdqu64 zmm7, [rsi + 960]
        vpmadd52luq zmm28, zmm7, zmm11
        vpmadd52luq zmm9, zmm7, zmm13
        vpmadd52huq zmm9, zmm7, zmm11
        vpmadd52huq zmm8, zmm7, zmm13
        vmovdqu64 zmm7, [rsi + 1024]
        vpmadd52luq zmm9, zmm7, zmm11
        vpmadd52luq zmm8, zmm7, zmm13
        vpmadd52huq zmm8, zmm7, zmm11
        vpmadd52huq zmm25, zmm7, zmm13
        vmovdqu64 zmm7, [rsi + 1088]
        vpmadd52luq zmm8, zmm7, zmm11
        vpmadd52luq zmm25, zmm7, zmm13
        vpmadd52huq zmm25, zmm7, zmm11
        vpmadd52huq zmm10, zmm7, zmm13
        vmovdqu64 zmm7, [rsi + 1152]
        vpmadd52luq zmm25, zmm7, zmm11
        vpmadd52luq zmm10, zmm7, zmm13
        vpmadd52huq zmm10, zmm7, zmm11
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm7, zmm13
        vmovdqu64 zmm7, [rsi + 1216]
        vpmadd52luq zmm10, zmm7, zmm11
        vpmadd52luq zmm12, zmm7, zmm13
        vpmadd52huq zmm12, zmm7, zmm11
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm7, zmm13
        vbroadcasti64x2 zmm7, [rsi + 896]
        vbroadcasti64x2 zmm13, [rcx + 2176]
        vbroadcasti64x2 zmm14, [rsi + 960]
        vbroadcasti64x2 zmm30, [rcx + 2240]
        vmovdqu64 zmm31, [rsi + 896]
        vpmadd52luq zmm9, zmm31, zmm7
        vpmadd52huq zmm8, zmm31, zmm7
        vmovdqu64 zmm7, [rsi + 960]
        vpmadd52luq zmm8, zmm7, zmm13
        vpmadd52luq zmm25, zmm7, zmm14
        vpmadd52huq zmm25, zmm7, zmm13
        vpmadd52huq zmm10, zmm7, zmm14
        vbroadcasti64x2 zmm14, [rcx + 3456]
        vpmadd52luq zmm25, zmm7, zmm14
        vmovdqu64 zmm7, [rsi + 1024]
        vpmadd52luq zmm25, zmm7, zmm13
        vpmadd52luq zmm10, zmm7, zmm30
        vpmadd52huq zmm10, zmm7, zmm13
        vpmadd52huq zmm12, zmm7, zmm30
        vbroadcasti64x2 zmm14, [rcx + 3520]
        vpmadd52luq zmm12, zmm7, zmm14
        vmovdqu64 zmm7, [rsi + 1088]
        vpmadd52luq zmm10, zmm7, zmm13
        vpmadd52luq zmm12, zmm7, zmm30
        vpmadd52huq zmm12, zmm7, zmm13
        vpmadd52huq zmm11, zmm7, zmm30
        vmovdqu64 zmm7, [rsi + 1152]
        vpmadd52luq zmm12, zmm7, zmm13
        vpmadd52luq zmm11, zmm7, zmm30
        vpmadd52huq zmm11, zmm7, zmm13
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm7, zmm30
        vmovdqu64 zmm7, [rsi + 1216]
        vpmadd52luq zmm11, zmm7, zmm13
        vpmadd52luq zmm14, zmm7, zmm30
        vpmadd52huq zmm14, zmm7, zmm13
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm7, zmm30
        vmovdqu64 zmm7, [rdx + 0]
        vpmadd52luq zmm15, zmm7, zmm2
        vpmadd52luq zmm16, zmm7, zmm4
        vpmadd52huq zmm16, zmm7, zmm2
        vpmadd52huq zmm17, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 64]
        vpmadd52luq zmm16, zmm7, zmm2
        vpmadd52luq zmm17, zmm7, zmm4
        vpmadd52huq zmm17, zmm7, zmm2
        vpmadd52huq zmm18, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 128]
        vpmadd52luq zmm17, zmm7, zmm2
        vpmadd52luq zmm18, zmm7, zmm4
        vpmadd52huq zmm18, zmm7, zmm2
        vpmadd52huq zmm19, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 192]
        vpmadd52luq zmm18, zmm7, zmm2
        vpmadd52luq zmm19, zmm7, zmm4
        vpmadd52huq zmm19, zmm7, zmm2
        vpmadd52huq zmm20, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 256]
        vpmadd52luq zmm19, zmm7, zmm2
        vpmadd52luq zmm20, zmm7, zmm4
        vpmadd52huq zmm20, zmm7, zmm2
        vpmadd52huq zmm21, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 320]
        vpmadd52luq zmm20, zmm7, zmm2
        vpmadd52luq zmm21, zmm7, zmm4
        vpmadd52huq zmm21, zmm7, zmm2
        vpmadd52huq zmm22, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 384]
        vpmadd52luq zmm21, zmm7, zmm2
        vpmadd52luq zmm22, zmm7, zmm4
        vpmadd52huq zmm22, zmm7, zmm2
        vpmadd52huq zmm23, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 448]
        vpmadd52luq zmm22, zmm7, zmm2
        vpmadd52luq zmm23, zmm7, zmm4
        vpmadd52huq zmm23, zmm7, zmm2
        vpmadd52huq zmm1, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 512]
        vpmadd52luq zmm23, zmm7, zmm2
        vpmadd52luq zmm1, zmm7, zmm4
        vpmadd52huq zmm1, zmm7, zmm2
        vpmadd52huq zmm24, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 576]
        vpmadd52luq zmm1, zmm7, zmm2
        vpmadd52luq zmm24, zmm7, zmm4
        vpmadd52huq zmm24, zmm7, zmm2
        vpmadd52huq zmm3, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 640]
        vpmadd52luq zmm24, zmm7, zmm2
        vpmadd52luq zmm3, zmm7, zmm4
        vpmadd52huq zmm3, zmm7, zmm2
        vpmadd52huq zmm27, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 704]
        vpmadd52luq zmm3, zmm7, zmm2
        vpmadd52luq zmm27, zmm7, zmm4
        vpmadd52huq zmm27, zmm7, zmm2
        vpmadd52huq zmm26, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 768]
        vpmadd52luq zmm27, zmm7, zmm2
        vpmadd52luq zmm26, zmm7, zmm4
        vpmadd52huq zmm26, zmm7, zmm2
        vpmadd52huq zmm29, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 832]
        vpmadd52luq zmm26, zmm7, zmm2
        vpmadd52luq zmm29, zmm7, zmm4
        vpmadd52huq zmm29, zmm7, zmm2
        vpmadd52huq zmm28, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 896]
        vpmadd52luq zmm29, zmm7, zmm2
        vpmadd52luq zmm28, zmm7, zmm4
        vpmadd52huq zmm28, zmm7, zmm2
        vpmadd52huq zmm9, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 960]
        vpmadd52luq zmm28, zmm7, zmm2
        vpmadd52luq zmm9, zmm7, zmm4
        vpmadd52huq zmm9, zmm7, zmm2
        vpmadd52huq zmm8, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 1024]
        vpmadd52luq zmm9, zmm7, zmm2
        vpmadd52luq zmm8, zmm7, zmm4
        vpmadd52huq zmm8, zmm7, zmm2
        vpmadd52huq zmm25, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 1088]
        vpmadd52luq zmm8, zmm7, zmm2
        vpmadd52luq zmm25, zmm7, zmm4
        vpmadd52huq zmm25, zmm7, zmm2
        vpmadd52huq zmm10, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 1152]
        vpmadd52luq zmm25, zmm7, zmm2
        vpmadd52luq zmm10, zmm7, zmm4
        vpmadd52huq zmm10, zmm7, zmm2
        vpmadd52huq zmm12, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 1216]
        vpmadd52luq zmm10, zmm7, zmm2
        vpmadd52luq zmm12, zmm7, zmm4
        vpmadd52huq zmm12, zmm7, zmm2
        vpmadd52huq zmm11, zmm7, zmm4
        vmovdqu64 zmm2, [rdx + 0]
        vpmadd52luq zmm17, zmm2, zmm5
        vpmadd52luq zmm18, zmm2, zmm6
        vpmadd52huq zmm18, zmm2, zmm5
        vpmadd52huq zmm19, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 64]
        vpmadd52luq zmm18, zmm2, zmm5
        vpmadd52luq zmm19, zmm2, zmm6
        vpmadd52huq zmm19, zmm2, zmm5
        vpmadd52huq zmm20, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 128]
        vpmadd52luq zmm19, zmm2, zmm5
        vpmadd52luq zmm20, zmm2, zmm6
        vpmadd52huq zmm20, zmm2, zmm5
        vpmadd52huq zmm21, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 192]
        vpmadd52luq zmm20, zmm2, zmm5
        vpmadd52luq zmm21, zmm2, zmm6
        vpmadd52huq zmm21, zmm2, zmm5
        vpmadd52huq zmm22, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 256]
        vpmadd52luq zmm21, zmm2, zmm5
        vpmadd52luq zmm22, zmm2, zmm6
        vpmadd52huq zmm22, zmm2, zmm5
        vpmadd52huq zmm23, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 320]
        vpmadd52luq zmm22, zmm2, zmm5
        vpmadd52luq zmm23, zmm2, zmm6
        vpmadd52huq zmm23, zmm2, zmm5
        vpmadd52huq zmm1, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 384]
        vpmadd52luq zmm23, zmm2, zmm5
        vpmadd52luq zmm1, zmm2, zmm6
        vpmadd52huq zmm1, zmm2, zmm5
        vpmadd52huq zmm24, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 448]
        vpmadd52luq zmm1, zmm2, zmm5
        vpmadd52luq zmm24, zmm2, zmm6
        vpmadd52huq zmm24, zmm2, zmm5
        vpmadd52huq zmm3, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 512]
        vpmadd52luq zmm24, zmm2, zmm5
        vpmadd52luq zmm3, zmm2, zmm6
        vpmadd52huq zmm3, zmm2, zmm5
        vpmadd52huq zmm27, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 576]
        vpmadd52luq zmm3, zmm2, zmm5
        vpmadd52luq zmm27, zmm2, zmm6
        vpmadd52huq zmm27, zmm2, zmm5
        vpmadd52huq zmm26, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 640]
        vpmadd52luq zmm27, zmm2, zmm5
        vpmadd52luq zmm26, zmm2, zmm6
        vpmadd52huq zmm26, zmm2, zmm5
        vpmadd52huq zmm29, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 704]
        vpmadd52luq zmm26, zmm2, zmm5
        vpmadd52luq zmm29, zmm2, zmm6
        vpmadd52huq zmm29, zmm2, zmm5
        vpmadd52huq zmm28, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 768]
        vpmadd52luq zmm29, zmm2, zmm5
        vpmadd52luq zmm28, zmm2, zmm6
        vpmadd52huq zmm28, zmm2, zmm5
        vpmadd52huq zmm9, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 832]
        vpmadd52luq zmm28, zmm2, zmm5
        vpmadd52luq zmm9, zmm2, zmm6
        vpmadd52huq zmm9, zmm2, zmm5
        vpmadd52huq zmm8, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 896]
        vpmadd52luq zmm9, zmm2, zmm5
        vpmadd52luq zmm8, zmm2, zmm6
        vpmadd52huq zmm8, zmm2, zmm5
        vpmadd52huq zmm25, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 960]
        vpmadd52luq zmm8, zmm2, zmm5
        vpmadd52luq zmm25, zmm2, zmm6
        vpmadd52huq zmm25, zmm2, zmm5
        vpmadd52huq zmm10, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 1024]
        vpmadd52luq zmm25, zmm2, zmm5
        vpmadd52luq zmm10, zmm2, zmm6
        vpmadd52huq zmm10, zmm2, zmm5
        vpmadd52huq zmm12, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 1088]
        vpmadd52luq zmm10, zmm2, zmm5
        vpmadd52luq zmm12, zmm2, zmm6
        vpmadd52huq zmm12, zmm2, zmm5
        vpmadd52huq zmm11, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 1152]
        vpmadd52luq zmm12, zmm2, zmm5
        vpmadd52luq zmm11, zmm2, zmm6
        vpmadd52huq zmm11, zmm2, zmm5
        vpmadd52huq zmm14, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 1216]
        vpmadd52luq zmm11, zmm2, zmm5
        vpmadd52luq zmm14, zmm2, zmm6
        vpmadd52huq zmm14, zmm2, zmm5
        vpmadd52huq zmm13, zmm2, zmm6
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovdqu64 [rcx + 192], xmm15
        vbroadcasti64x2 zmm2, [rcx + 192]
        valignq zmm4{k1}{z}, zmm15, zmm15, 2
        vpaddq  zmm12, zmm12, zmm4
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovdqu64 [rcx + 208], xmm16
        vbroadcasti64x2 zmm4, [rcx + 208]
        valignq zmm5{k1}{z}, zmm16, zmm16, 2
        vpaddq  zmm11, zmm11, zmm5
        vpaddq  zmm17, zmm17, zmm0
        vpsrlq  zmm0{k2}{z}, zmm17, 52
        vmovdqu64 [rcx + 224], xmm17
        vbroadcasti64x2 zmm5, [rcx + 224]
        valignq zmm6{k1}{z}, zmm17, zmm17, 2
        vpaddq  zmm14, zmm14, zmm6
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovdqu64 [rcx + 240], xmm18
        vbroadcasti64x2 zmm6, [rcx + 240]
        valignq zmm7{k1}{z}, zmm18, zmm18, 2
        vpaddq  zmm13, zmm13, zmm7
        vbroadcasti64x2 zmm7, [rsi + 1024]
        vbroadcasti64x2 zmm15, [rcx + 2304]
        vbroadcasti64x2 zmm16, [rsi + 1088]
        vbroadcasti64x2 zmm17, [rcx + 2368]
        vmovdqu64 zmm18, [rsi + 1024]
        vpmadd52luq zmm12, zmm18, zmm7
        vpmadd52huq zmm11, zmm18, zmm7
        vmovdqu64 zmm7, [rsi + 1088]
        vpmadd52luq zmm11, zmm7, zmm15
        vpmadd52luq zmm14, zmm7, zmm16
        vpmadd52huq zmm14, zmm7, zmm15
        vpmadd52huq zmm13, zmm7, zmm16
        vbroadcasti64x2 zmm16, [rcx + 3584]
        vpmadd52luq zmm14, zmm7, zmm16
        vmovdqu64 zmm7, [rsi + 1152]
        vpmadd52luq zmm14, zmm7, zmm15
        vpmadd52luq zmm13, zmm7, zmm17
        vpmadd52huq zmm13, zmm7, zmm15
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm7, zmm17
        vbroadcasti64x2 zmm18, [rcx + 3648]
        vpmadd52luq zmm16, zmm7, zmm18
        vmovdqu64 zmm7, [rsi + 1216]
        vpmadd52luq zmm13, zmm7, zmm15
        vpmadd52luq zmm16, zmm7, zmm17
        vpmadd52huq zmm16, zmm7, zmm15
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm7, zmm17
        vbroadcasti64x2 zmm7, [rsi + 1152]
        vbroadcasti64x2 zmm17, [rcx + 2432]
        vbroadcasti64x2 zmm18, [rsi + 1216]
        vmovdqu64 zmm30, [rsi + 1152]
        vpmadd52luq zmm16, zmm30, zmm7
        vpmadd52huq zmm15, zmm30, zmm7
        vmovdqu64 zmm7, [rsi + 1216]
        vpmadd52luq zmm15, zmm7, zmm17
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52luq zmm30, zmm7, zmm18
        vpmadd52huq zmm30, zmm7, zmm17
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm7, zmm18
        vbroadcasti64x2 zmm18, [rcx + 3712]
        vpmadd52luq zmm30, zmm7, zmm18
        vmovdqu64 zmm7, [rdx + 0]
        vpmadd52luq zmm19, zmm7, zmm2
        vpmadd52luq zmm20, zmm7, zmm4
        vpmadd52huq zmm20, zmm7, zmm2
        vpmadd52huq zmm21, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 64]
        vpmadd52luq zmm20, zmm7, zmm2
        vpmadd52luq zmm21, zmm7, zmm4
        vpmadd52huq zmm21, zmm7, zmm2
        vpmadd52huq zmm22, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 128]
        vpmadd52luq zmm21, zmm7, zmm2
        vpmadd52luq zmm22, zmm7, zmm4
        vpmadd52huq zmm22, zmm7, zmm2
        vpmadd52huq zmm23, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 192]
        vpmadd52luq zmm22, zmm7, zmm2
        vpmadd52luq zmm23, zmm7, zmm4
        vpmadd52huq zmm23, zmm7, zmm2
        vpmadd52huq zmm1, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 256]
        vpmadd52luq zmm23, zmm7, zmm2
        vpmadd52luq zmm1, zmm7, zmm4
        vpmadd52huq zmm1, zmm7, zmm2
        vpmadd52huq zmm24, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 320]
        vpmadd52luq zmm1, zmm7, zmm2
        vpmadd52luq zmm24, zmm7, zmm4
        vpmadd52huq zmm24, zmm7, zmm2
        vpmadd52huq zmm3, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 384]
        vpmadd52luq zmm24, zmm7, zmm2
        vpmadd52luq zmm3, zmm7, zmm4
        vpmadd52huq zmm3, zmm7, zmm2
        vpmadd52huq zmm27, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 448]
        vpmadd52luq zmm3, zmm7, zmm2
        vpmadd52luq zmm27, zmm7, zmm4
        vpmadd52huq zmm27, zmm7, zmm2
        vpmadd52huq zmm26, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 512]
        vpmadd52luq zmm27, zmm7, zmm2
        vpmadd52luq zmm26, zmm7, zmm4
        vpmadd52huq zmm26, zmm7, zmm2
        vpmadd52huq zmm29, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 576]
        vpmadd52luq zmm26, zmm7, zmm2
        vpmadd52luq zmm29, zmm7, zmm4
        vpmadd52huq zmm29, zmm7, zmm2
        vpmadd52huq zmm28, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 640]
        vpmadd52luq zmm29, zmm7, zmm2
        vpmadd52luq zmm28, zmm7, zmm4
        vpmadd52huq zmm28, zmm7, zmm2
        vpmadd52huq zmm9, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 704]
        vpmadd52luq zmm28, zmm7, zmm2
        vpmadd52luq zmm9, zmm7, zmm4
        vpmadd52huq zmm9, zmm7, zmm2
        vpmadd52huq zmm8, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 768]
        vpmadd52luq zmm9, zmm7, zmm2
        vpmadd52luq zmm8, zmm7, zmm4
        vpmadd52huq zmm8, zmm7, zmm2
        vpmadd52huq zmm25, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 832]
        vpmadd52luq zmm8, zmm7, zmm2
        vpmadd52luq zmm25, zmm7, zmm4
        vpmadd52huq zmm25, zmm7, zmm2
        vpmadd52huq zmm10, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 896]
        vpmadd52luq zmm25, zmm7, zmm2
        vpmadd52luq zmm10, zmm7, zmm4
        vpmadd52huq zmm10, zmm7, zmm2
        vpmadd52huq zmm12, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 960]
        vpmadd52luq zmm10, zmm7, zmm2
        vpmadd52luq zmm12, zmm7, zmm4
        vpmadd52huq zmm12, zmm7, zmm2
        vpmadd52huq zmm11, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 1024]
        vpmadd52luq zmm12, zmm7, zmm2
        vpmadd52luq zmm11, zmm7, zmm4
        vpmadd52huq zmm11, zmm7, zmm2
        vpmadd52huq zmm14, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 1088]
        vpmadd52luq zmm11, zmm7, zmm2
        vpmadd52luq zmm14, zmm7, zmm4
        vpmadd52huq zmm14, zmm7, zmm2
        vpmadd52huq zmm13, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 1152]
        vpmadd52luq zmm14, zmm7, zmm2
        vpmadd52luq zmm13, zmm7, zmm4
        vpmadd52huq zmm13, zmm7, zmm2
        vpmadd52huq zmm16, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 1216]
        vpmadd52luq zmm13, zmm7, zmm2
        vpmadd52luq zmm16, zmm7, zmm4
        vpmadd52huq zmm16, zmm7, zmm2
        vpmadd52huq zmm15, zmm7, zmm4
        vmovdqu64 zmm2, [rdx + 0]
        vpmadd52luq zmm21, zmm2, zmm5
        vpmadd52luq zmm22, zmm2, zmm6
        vpmadd52huq zmm22, zmm2, zmm5
        vpmadd52huq zmm23, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 64]
        vpmadd52luq zmm22, zmm2, zmm5
        vpmadd52luq zmm23, zmm2, zmm6
        vpmadd52huq zmm23, zmm2, zmm5
        vpmadd52huq zmm1, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 128]
        vpmadd52luq zmm23, zmm2, zmm5
        vpmadd52luq zmm1, zmm2, zmm6
        vpmadd52huq zmm1, zmm2, zmm5
        vpmadd52huq zmm24, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 192]
        vpmadd52luq zmm1, zmm2, zmm5
        vpmadd52luq zmm24, zmm2, zmm6
        vpmadd52huq zmm24, zmm2, zmm5
        vpmadd52huq zmm3, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 256]
        vpmadd52luq zmm24, zmm2, zmm5
        vpmadd52luq zmm3, zmm2, zmm6
        vpmadd52huq zmm3, zmm2, zmm5
        vpmadd52huq zmm27, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 320]
        vpmadd52luq zmm3, zmm2, zmm5
        vpmadd52luq zmm27, zmm2, zmm6
        vpmadd52huq zmm27, zmm2, zmm5
        vpmadd52huq zmm26, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 384]
        vpmadd52luq zmm27, zmm2, zmm5
        vpmadd52luq zmm26, zmm2, zmm6
        vpmadd52huq zmm26, zmm2, zmm5
        vpmadd52huq zmm29, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 448]
        vpmadd52luq zmm26, zmm2, zmm5
        vpmadd52luq zmm29, zmm2, zmm6
        vpmadd52huq zmm29, zmm2, zmm5
        vpmadd52huq zmm28, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 512]
        vpmadd52luq zmm29, zmm2, zmm5
        vpmadd52luq zmm28, zmm2, zmm6
        vpmadd52huq zmm28, zmm2, zmm5
        vpmadd52huq zmm9, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 576]
        vpmadd52luq zmm28, zmm2, zmm5
        vpmadd52luq zmm9, zmm2, zmm6
        vpmadd52huq zmm9, zmm2, zmm5
        vpmadd52huq zmm8, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 640]
        vpmadd52luq zmm9, zmm2, zmm5
        vpmadd52luq zmm8, zmm2, zmm6
        vpmadd52huq zmm8, zmm2, zmm5
        vpmadd52huq zmm25, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 704]
        vpmadd52luq zmm8, zmm2, zmm5
        vpmadd52luq zmm25, zmm2, zmm6
        vpmadd52huq zmm25, zmm2, zmm5
        vpmadd52huq zmm10, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 768]
        vpmadd52luq zmm25, zmm2, zmm5
        vpmadd52luq zmm10, zmm2, zmm6
        vpmadd52huq zmm10, zmm2, zmm5
        vpmadd52huq zmm12, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 832]
        vpmadd52luq zmm10, zmm2, zmm5
        vpmadd52luq zmm12, zmm2, zmm6
        vpmadd52huq zmm12, zmm2, zmm5
        vpmadd52huq zmm11, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 896]
        vpmadd52luq zmm12, zmm2, zmm5
        vpmadd52luq zmm11, zmm2, zmm6
        vpmadd52huq zmm11, zmm2, zmm5
        vpmadd52huq zmm14, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 960]
        vpmadd52luq zmm11, zmm2, zmm5
        vpmadd52luq zmm14, zmm2, zmm6
        vpmadd52huq zmm14, zmm2, zmm5
        vpmadd52huq zmm13, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 1024]
        vpmadd52luq zmm14, zmm2, zmm5
        vpmadd52luq zmm13, zmm2, zmm6
        vpmadd52huq zmm13, zmm2, zmm5
        vpmadd52huq zmm16, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 1088]
        vpmadd52luq zmm13, zmm2, zmm5
        vpmadd52luq zmm16, zmm2, zmm6
        vpmadd52huq zmm16, zmm2, zmm5
        vpmadd52huq zmm15, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 1152]
        vpmadd52luq zmm16, zmm2, zmm5
        vpmadd52luq zmm15, zmm2, zmm6
        vpmadd52huq zmm15, zmm2, zmm5
        vpmadd52huq zmm30, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 1216]
        vpmadd52luq zmm15, zmm2, zmm5
        vpmadd52luq zmm30, zmm2, zmm6
        vpmadd52huq zmm30, zmm2, zmm5
        vpmadd52huq zmm17, zmm2, zmm6
        vpaddq  zmm19, zmm19, zmm0
        vpsrlq  zmm0{k2}{z}, zmm19, 52
        vmovdqu64 [rcx + 256], xmm19
        vbroadcasti64x2 zmm2, [rcx + 256]
        valignq zmm4{k1}{z}, zmm19, zmm19, 2
        vpaddq  zmm16, zmm16, zmm4
        vpaddq  zmm20, zmm20, zmm0
        vpsrlq  zmm0{k2}{z}, zmm20, 52
        vmovdqu64 [rcx + 272], xmm20
        vbroadcasti64x2 zmm4, [rcx + 272]
        valignq zmm5{k1}{z}, zmm20, zmm20, 2
        vpaddq  zmm15, zmm15, zmm5
        vpaddq  zmm21, zmm21, zmm0
        vpsrlq  zmm0{k2}{z}, zmm21, 52
        vmovdqu64 [rcx + 288], xmm21
        vbroadcasti64x2 zmm5, [rcx + 288]
        valignq zmm6{k1}{z}, zmm21, zmm21, 2
        vpaddq  zmm30, zmm30, zmm6
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovdqu64 [rcx + 304], xmm22
        vbroadcasti64x2 zmm6, [rcx + 304]
        valignq zmm7{k1}{z}, zmm22, zmm22, 2
        vpaddq  zmm17, zmm17, zmm7
        vbroadcasti64x2 zmm7, [rsi + 16]
        vbroadcasti64x2 zmm18, [rcx + 1296]
        vbroadcasti64x2 zmm19, [rsi + 80]
        vbroadcasti64x2 zmm20, [rcx + 1360]
        vmovdqu64 zmm21, [rsi + 0]
        vpmadd52luq zmm23, zmm21, zmm7
        vpmadd52huq zmm1, zmm21, zmm7
        vmovdqu64 zmm7, [rsi + 64]
        vpmadd52luq zmm1, zmm7, zmm18
        vpmadd52luq zmm24, zmm7, zmm19
        vpmadd52huq zmm24, zmm7, zmm18
        vpmadd52huq zmm3, zmm7, zmm19
        vbroadcasti64x2 zmm19, [rcx + 2576]
        vpmadd52luq zmm24, zmm7, zmm19
        vmovdqu64 zmm7, [rsi + 128]
        vpmadd52luq zmm24, zmm7, zmm18
        vpmadd52luq zmm3, zmm7, zmm20
        vpmadd52huq zmm3, zmm7, zmm18
        vpmadd52huq zmm27, zmm7, zmm20
        vbroadcasti64x2 zmm19, [rcx + 2640]
        vpmadd52luq zmm27, zmm7, zmm19
        vmovdqu64 zmm7, [rsi + 192]
        vpmadd52luq zmm3, zmm7, zmm18
        vpmadd52luq zmm27, zmm7, zmm20
        vpmadd52huq zmm27, zmm7, zmm18
        vpmadd52huq zmm26, zmm7, zmm20
        vmovdqu64 zmm7, [rsi + 256]
        vpmadd52luq zmm27, zmm7, zmm18
        vpmadd52luq zmm26, zmm7, zmm20
        vpmadd52huq zmm26, zmm7, zmm18
        vpmadd52huq zmm29, zmm7, zmm20
        vmovdqu64 zmm7, [rsi + 320]
        vpmadd52luq zmm26, zmm7, zmm18
        vpmadd52luq zmm29, zmm7, zmm20
        vpmadd52huq zmm29, zmm7, zmm18
        vpmadd52huq zmm28, zmm7, zmm20
        vmovdqu64 zmm7, [rsi + 384]
        vpmadd52luq zmm29, zmm7, zmm18
        vpmadd52luq zmm28, zmm7, zmm20
        vpmadd52huq zmm28, zmm7, zmm18
        vpmadd52huq zmm9, zmm7, zmm20
        vmovdqu64 zmm7, [rsi + 448]
        vpmadd52luq zmm28, zmm7, zmm18
        vpmadd52luq zmm9, zmm7, zmm20
        vpmadd52huq zmm9, zmm7, zmm18
        vpmadd52huq zmm8, zmm7, zmm20
        vmovdqu64 zmm7, [rsi + 512]
        vpmadd52luq zmm9, zmm7, zmm18
        vpmadd52luq zmm8, zmm7, zmm20
        vpmadd52huq zmm8, zmm7, zmm18
        vpmadd52huq zmm25, zmm7, zmm20
        vmovdqu64 zmm7, [rsi + 576]
        vpmadd52luq zmm8, zmm7, zmm18
        vpmadd52luq zmm25, zmm7, zmm20
        vpmadd52huq zmm25, zmm7, zmm18
        vpmadd52huq zmm10, zmm7, zmm20
        vmovdqu64 zmm7, [rsi + 640]
        vpmadd52luq zmm25, zmm7, zmm18
        vpmadd52luq zmm10, zmm7, zmm20
        vpmadd52huq zmm10, zmm7, zmm18
        vpmadd52huq zmm12, zmm7, zmm20
        vmovdqu64 zmm7, [rsi + 704]
        vpmadd52luq zmm10, zmm7, zmm18
        vpmadd52luq zmm12, zmm7, zmm20
        vpmadd52huq zmm12, zmm7, zmm18
        vpmadd52huq zmm11, zmm7, zmm20
        vmovdqu64 zmm7, [rsi + 768]
        vpmadd52luq zmm12, zmm7, zmm18
        vpmadd52luq zmm11, zmm7, zmm20
        vpmadd52huq zmm11, zmm7, zmm18
        vpmadd52huq zmm14, zmm7, zmm20
        vmovdqu64 zmm7, [rsi + 832]
        vpmadd52luq zmm11, zmm7, zmm18
        vpmadd52luq zmm14, zmm7, zmm20
        vpmadd52huq zmm14, zmm7, zmm18
        vpmadd52huq zmm13, zmm7, zmm20
        vmovdqu64 zmm7, [rsi + 896]
        vpmadd52luq zmm14, zmm7, zmm18
        vpmadd52luq zmm13, zmm7, zmm20
        vpmadd52huq zmm13, zmm7, zmm18
        vpmadd52huq zmm16, zmm7, zmm20
        vmovdqu64 zmm7, [rsi + 960]
        vpmadd52luq zmm13, zmm7, zmm18
        vpmadd52luq zmm16, zmm7, zmm20
        vpmadd52huq zmm16, zmm7, zmm18
        vpmadd52huq zmm15, zmm7, zmm20
        vmovdqu64 zmm7, [rsi + 1024]
        vpmadd52luq zmm16, zmm7, zmm18
        vpmadd52luq zmm15, zmm7, zmm20
        vpmadd52huq zmm15, zmm7, zmm18
        vpmadd52huq zmm30, zmm7, zmm20
        vmovdqu64 zmm7, [rsi + 1088]
        vpmadd52luq zmm15, zmm7, zmm18
        vpmadd52luq zmm30, zmm7, zmm20
        vpmadd52huq zmm30, zmm7, zmm18
        vpmadd52huq zmm17, zmm7, zmm20
        vmovdqu64 zmm7, [rsi + 1152]
        vpmadd52luq zmm30, zmm7, zmm18
        vpmadd52luq zmm17, zmm7, zmm20
        vpmadd52huq zmm17, zmm7, zmm18
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm7, zmm20
        vmovdqu64 zmm7, [rsi + 1216]
        vpmadd52luq zmm17, zmm7, zmm18
        vpmadd52luq zmm19, zmm7, zmm20
        vpmadd52huq zmm19, zmm7, zmm18
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm7, zmm20
        vbroadcasti64x2 zmm7, [rsi + 144]
        vbroadcasti64x2 zmm20, [rcx + 1424]
        vbroadcasti64x2 zmm21, [rsi + 208]
        vbroadcasti64x2 zmm22, [rcx + 1488]
        vmovdqu64 zmm31, [rsi + 128]
        vpmadd52luq zmm27, zmm31, zmm7
        vpmadd52huq zmm26, zmm31, zmm7
        vmovdqu64 zmm7, [rsi + 192]
        vpmadd52luq zmm26, zmm7, zmm20
        vpmadd52luq zmm29, zmm7, zmm21
        vpmadd52huq zmm29, zmm7, zmm20
        vpmadd52huq zmm28, zmm7, zmm21
        vbroadcasti64x2 zmm21, [rcx + 2704]
        vpmadd52luq zmm29, zmm7, zmm21
        vmovdqu64 zmm7, [rsi + 256]
        vpmadd52luq zmm29, zmm7, zmm20
        vpmadd52luq zmm28, zmm7, zmm22
        vpmadd52huq zmm28, zmm7, zmm20
        vpmadd52huq zmm9, zmm7, zmm22
        vbroadcasti64x2 zmm21, [rcx + 2768]
        vpmadd52luq zmm9, zmm7, zmm21
        vmovdqu64 zmm7, [rsi + 320]
        vpmadd52luq zmm28, zmm7, zmm20
        vpmadd52luq zmm9, zmm7, zmm22
        vpmadd52huq zmm9, zmm7, zmm20
        vpmadd52huq zmm8, zmm7, zmm22
        vmovdqu64 zmm7, [rsi + 384]
        vpmadd52luq zmm9, zmm7, zmm20
        vpmadd52luq zmm8, zmm7, zmm22
        vpmadd52huq zmm8, zmm7, zmm20
        vpmadd52huq zmm25, zmm7, zmm22
        vmovdqu64 zmm7, [rsi + 448]
        vpmadd52luq zmm8, zmm7, zmm20
        vpmadd52luq zmm25, zmm7, zmm22
        vpmadd52huq zmm25, zmm7, zmm20
        vpmadd52huq zmm10, zmm7, zmm22
        vmovdqu64 zmm7, [rsi + 512]
        vpmadd52luq zmm25, zmm7, zmm20
        vpmadd52luq zmm10, zmm7, zmm22
        vpmadd52huq zmm10, zmm7, zmm20
        vpmadd52huq zmm12, zmm7, zmm22
        vmovdqu64 zmm7, [rsi + 576]
        vpmadd52luq zmm10, zmm7, zmm20
        vpmadd52luq zmm12, zmm7, zmm22
        vpmadd52huq zmm12, zmm7, zmm20
        vpmadd52huq zmm11, zmm7, zmm22
        vmovdqu64 zmm7, [rsi + 640]
        vpmadd52luq zmm12, zmm7, zmm20
        vpmadd52luq zmm11, zmm7, zmm22
        vpmadd52huq zmm11, zmm7, zmm20
        vpmadd52huq zmm14, zmm7, zmm22
        vmovdqu64 zmm7, [rsi + 704]
        vpmadd52luq zmm11, zmm7, zmm20
        vpmadd52luq zmm14, zmm7, zmm22
        vpmadd52huq zmm14, zmm7, zmm20
        vpmadd52huq zmm13, zmm7, zmm22
        vmovdqu64 zmm7, [rsi + 768]
        vpmadd52luq zmm14, zmm7, zmm20
        vpmadd52luq zmm13, zmm7, zmm22
        vpmadd52huq zmm13, zmm7, zmm20
        vpmadd52huq zmm16, zmm7, zmm22
        vmovdqu64 zmm7, [rsi + 832]
        vpmadd52luq zmm13, zmm7, zmm20
        vpmadd52luq zmm16, zmm7, zmm22
        vpmadd52huq zmm16, zmm7, zmm20
        vpmadd52huq zmm15, zmm7, zmm22
        vmovdqu64 zmm7, [rsi + 896]
        vpmadd52luq zmm16, zmm7, zmm20
        vpmadd52luq zmm15, zmm7, zmm22
        vpmadd52huq zmm15, zmm7, zmm20
        vpmadd52huq zmm30, zmm7, zmm22
        vmovdqu64 zmm7, [rsi + 960]
        vpmadd52luq zmm15, zmm7, zmm20
        vpmadd52luq zmm30, zmm7, zmm22
        vpmadd52huq zmm30, zmm7, zmm20
        vpmadd52huq zmm17, zmm7, zmm22
        vmovdqu64 zmm7, [rsi + 1024]
        vpmadd52luq zmm30, zmm7, zmm20
        vpmadd52luq zmm17, zmm7, zmm22
        vpmadd52huq zmm17, zmm7, zmm20
        vpmadd52huq zmm19, zmm7, zmm22
        vmovdqu64 zmm7, [rsi + 1088]
        vpmadd52luq zmm17, zmm7, zmm20
        vpmadd52luq zmm19, zmm7, zmm22
        vpmadd52huq zmm19, zmm7, zmm20
        vpmadd52huq zmm18, zmm7, zmm22
        vmovdqu64 zmm7, [rsi + 1152]
        vpmadd52luq zmm19, zmm7, zmm20
        vpmadd52luq zmm18, zmm7, zmm22
        vpmadd52huq zmm18, zmm7, zmm20
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm7, zmm22
        vmovdqu64 zmm7, [rsi + 1216]
        vpmadd52luq zmm18, zmm7, zmm20
        vpmadd52luq zmm21, zmm7, zmm22
        vpmadd52huq zmm21, zmm7, zmm20
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm7, zmm22
        vmovdqu64 zmm7, [rdx + 0]
        vpmadd52luq zmm23, zmm7, zmm2
        vpmadd52luq zmm1, zmm7, zmm4
        vpmadd52huq zmm1, zmm7, zmm2
        vpmadd52huq zmm24, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 64]
        vpmadd52luq zmm1, zmm7, zmm2
        vpmadd52luq zmm24, zmm7, zmm4
        vpmadd52huq zmm24, zmm7, zmm2
        vpmadd52huq zmm3, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 128]
        vpmadd52luq zmm24, zmm7, zmm2
        vpmadd52luq zmm3, zmm7, zmm4
        vpmadd52huq zmm3, zmm7, zmm2
        vpmadd52huq zmm27, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 192]
        vpmadd52luq zmm3, zmm7, zmm2
        vpmadd52luq zmm27, zmm7, zmm4
        vpmadd52huq zmm27, zmm7, zmm2
        vpmadd52huq zmm26, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 256]
        vpmadd52luq zmm27, zmm7, zmm2
        vpmadd52luq zmm26, zmm7, zmm4
        vpmadd52huq zmm26, zmm7, zmm2
        vpmadd52huq zmm29, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 320]
        vpmadd52luq zmm26, zmm7, zmm2
        vpmadd52luq zmm29, zmm7, zmm4
        vpmadd52huq zmm29, zmm7, zmm2
        vpmadd52huq zmm28, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 384]
        vpmadd52luq zmm29, zmm7, zmm2
        vpmadd52luq zmm28, zmm7, zmm4
        vpmadd52huq zmm28, zmm7, zmm2
        vpmadd52huq zmm9, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 448]
        vpmadd52luq zmm28, zmm7, zmm2
        vpmadd52luq zmm9, zmm7, zmm4
        vpmadd52huq zmm9, zmm7, zmm2
        vpmadd52huq zmm8, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 512]
        vpmadd52luq zmm9, zmm7, zmm2
        vpmadd52luq zmm8, zmm7, zmm4
        vpmadd52huq zmm8, zmm7, zmm2
        vpmadd52huq zmm25, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 576]
        vpmadd52luq zmm8, zmm7, zmm2
        vpmadd52luq zmm25, zmm7, zmm4
        vpmadd52huq zmm25, zmm7, zmm2
        vpmadd52huq zmm10, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 640]
        vpmadd52luq zmm25, zmm7, zmm2
        vpmadd52luq zmm10, zmm7, zmm4
        vpmadd52huq zmm10, zmm7, zmm2
        vpmadd52huq zmm12, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 704]
        vpmadd52luq zmm10, zmm7, zmm2
        vpmadd52luq zmm12, zmm7, zmm4
        vpmadd52huq zmm12, zmm7, zmm2
        vpmadd52huq zmm11, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 768]
        vpmadd52luq zmm12, zmm7, zmm2
        vpmadd52luq zmm11, zmm7, zmm4
        vpmadd52huq zmm11, zmm7, zmm2
        vpmadd52huq zmm14, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 832]
        vpmadd52luq zmm11, zmm7, zmm2
        vpmadd52luq zmm14, zmm7, zmm4
        vpmadd52huq zmm14, zmm7, zmm2
        vpmadd52huq zmm13, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 896]
        vpmadd52luq zmm14, zmm7, zmm2
        vpmadd52luq zmm13, zmm7, zmm4
        vpmadd52huq zmm13, zmm7, zmm2
        vpmadd52huq zmm16, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 960]
        vpmadd52luq zmm13, zmm7, zmm2
        vpmadd52luq zmm16, zmm7, zmm4
        vpmadd52huq zmm16, zmm7, zmm2
        vpmadd52huq zmm15, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 1024]
        vpmadd52luq zmm16, zmm7, zmm2
        vpmadd52luq zmm15, zmm7, zmm4
        vpmadd52huq zmm15, zmm7, zmm2
        vpmadd52huq zmm30, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 1088]
        vpmadd52luq zmm15, zmm7, zmm2
        vpmadd52luq zmm30, zmm7, zmm4
        vpmadd52huq zmm30, zmm7, zmm2
        vpmadd52huq zmm17, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 1152]
        vpmadd52luq zmm30, zmm7, zmm2
        vpmadd52luq zmm17, zmm7, zmm4
        vpmadd52huq zmm17, zmm7, zmm2
        vpmadd52huq zmm19, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 1216]
        vpmadd52luq zmm17, zmm7, zmm2
        vpmadd52luq zmm19, zmm7, zmm4
        vpmadd52huq zmm19, zmm7, zmm2
        vpmadd52huq zmm18, zmm7, zmm4
        vmovdqu64 zmm2, [rdx + 0]
        vpmadd52luq zmm24, zmm2, zmm5
        vpmadd52luq zmm3, zmm2, zmm6
        vpmadd52huq zmm3, zmm2, zmm5
        vpmadd52huq zmm27, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 64]
        vpmadd52luq zmm3, zmm2, zmm5
        vpmadd52luq zmm27, zmm2, zmm6
        vpmadd52huq zmm27, zmm2, zmm5
        vpmadd52huq zmm26, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 128]
        vpmadd52luq zmm27, zmm2, zmm5
        vpmadd52luq zmm26, zmm2, zmm6
        vpmadd52huq zmm26, zmm2, zmm5
        vpmadd52huq zmm29, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 192]
        vpmadd52luq zmm26, zmm2, zmm5
        vpmadd52luq zmm29, zmm2, zmm6
        vpmadd52huq zmm29, zmm2, zmm5
        vpmadd52huq zmm28, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 256]
        vpmadd52luq zmm29, zmm2, zmm5
        vpmadd52luq zmm28, zmm2, zmm6
        vpmadd52huq zmm28, zmm2, zmm5
        vpmadd52huq zmm9, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 320]
        vpmadd52luq zmm28, zmm2, zmm5
        vpmadd52luq zmm9, zmm2, zmm6
        vpmadd52huq zmm9, zmm2, zmm5
        vpmadd52huq zmm8, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 384]
        vpmadd52luq zmm9, zmm2, zmm5
        vpmadd52luq zmm8, zmm2, zmm6
        vpmadd52huq zmm8, zmm2, zmm5
        vpmadd52huq zmm25, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 448]
        vpmadd52luq zmm8, zmm2, zmm5
        vpmadd52luq zmm25, zmm2, zmm6
        vpmadd52huq zmm25, zmm2, zmm5
        vpmadd52huq zmm10, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 512]
        vpmadd52luq zmm25, zmm2, zmm5
        vpmadd52luq zmm10, zmm2, zmm6
        vpmadd52huq zmm10, zmm2, zmm5
        vpmadd52huq zmm12, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 576]
        vpmadd52luq zmm10, zmm2, zmm5
        vpmadd52luq zmm12, zmm2, zmm6
        vpmadd52huq zmm12, zmm2, zmm5
        vpmadd52huq zmm11, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 640]
        vpmadd52luq zmm12, zmm2, zmm5
        vpmadd52luq zmm11, zmm2, zmm6
        vpmadd52huq zmm11, zmm2, zmm5
        vpmadd52huq zmm14, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 704]
        vpmadd52luq zmm11, zmm2, zmm5
        vpmadd52luq zmm14, zmm2, zmm6
        vpmadd52huq zmm14, zmm2, zmm5
        vpmadd52huq zmm13, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 768]
        vpmadd52luq zmm14, zmm2, zmm5
        vpmadd52luq zmm13, zmm2, zmm6
        vpmadd52huq zmm13, zmm2, zmm5
        vpmadd52huq zmm16, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 832]
        vpmadd52luq zmm13, zmm2, zmm5
        vpmadd52luq zmm16, zmm2, zmm6
        vpmadd52huq zmm16, zmm2, zmm5
        vpmadd52huq zmm15, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 896]
        vpmadd52luq zmm16, zmm2, zmm5
        vpmadd52luq zmm15, zmm2, zmm6
        vpmadd52huq zmm15, zmm2, zmm5
        vpmadd52huq zmm30, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 960]
        vpmadd52luq zmm15, zmm2, zmm5
        vpmadd52luq zmm30, zmm2, zmm6
        vpmadd52huq zmm30, zmm2, zmm5
        vpmadd52huq zmm17, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 1024]
        vpmadd52luq zmm30, zmm2, zmm5
        vpmadd52luq zmm17, zmm2, zmm6
        vpmadd52huq zmm17, zmm2, zmm5
        vpmadd52huq zmm19, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 1088]
        vpmadd52luq zmm17, zmm2, zmm5
        vpmadd52luq zmm19, zmm2, zmm6
        vpmadd52huq zmm19, zmm2, zmm5
        vpmadd52huq zmm18, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 1152]
        vpmadd52luq zmm19, zmm2, zmm5
        vpmadd52luq zmm18, zmm2, zmm6
        vpmadd52huq zmm18, zmm2, zmm5
        vpmadd52huq zmm21, zmm2, zmm6
        vmovdqu64 zmm2, [rdx + 1216]
        vpmadd52luq zmm18, zmm2, zmm5
        vpmadd52luq zmm21, zmm2, zmm6
        vpmadd52huq zmm21, zmm2, zmm5
        vpmadd52huq zmm20, zmm2, zmm6
        vpaddq  zmm23, zmm23, zmm0
        vpsrlq  zmm0{k2}{z}, zmm23, 52
        vmovdqu64 [rcx + 320], xmm23
        vbroadcasti64x2 zmm2, [rcx + 320]
        valignq zmm4{k1}{z}, zmm23, zmm23, 2
        vpaddq  zmm19, zmm19, zmm4
        vpaddq  zmm1, zmm1, zmm0
        vpsrlq  zmm0{k2}{z}, zmm1, 52
        vmovdqu64 [rcx + 336], xmm1
        vbroadcasti64x2 zmm4, [rcx + 336]
        valignq zmm1{k1}{z}, zmm1, zmm1, 2
        vpaddq  zmm18, zmm18, zmm1
        vpaddq  zmm24, zmm24, zmm0
        vpsrlq  zmm0{k2}{z}, zmm24, 52
        vmovdqu64 [rcx + 352], xmm24
        vbroadcasti64x2 zmm1, [rcx + 352]
        valignq zmm5{k1}{z}, zmm24, zmm24, 2
        vpaddq  zmm21, zmm21, zmm5
        vpaddq  zmm3, zmm3, zmm0
        vpsrlq  zmm0{k2}{z}, zmm3, 52
        vmovdqu64 [rcx + 368], xmm3
        vbroadcasti64x2 zmm5, [rcx + 368]
        valignq zmm3{k1}{z}, zmm3, zmm3, 2
        vpaddq  zmm20, zmm20, zmm3
        vbroadcasti64x2 zmm3, [rsi + 272]
        vbroadcasti64x2 zmm6, [rcx + 1552]
        vbroadcasti64x2 zmm7, [rsi + 336]
        vbroadcasti64x2 zmm22, [rcx + 1616]
        vmovdqu64 zmm23, [rsi + 256]
        vpmadd52luq zmm9, zmm23, zmm3
        vpmadd52huq zmm8, zmm23, zmm3
        vmovdqu64 zmm3, [rsi + 320]
        vpmadd52luq zmm8, zmm3, zmm6
        vpmadd52luq zmm25, zmm3, zmm7
        vpmadd52huq zmm25, zmm3, zmm6
        vpmadd52huq zmm10, zmm3, zmm7
        vbroadcasti64x2 zmm7, [rcx + 2832]
        vpmadd52luq zmm25, zmm3, zmm7
        vmovdqu64 zmm3, [rsi + 384]
        vpmadd52luq zmm25, zmm3, zmm6
        vpmadd52luq zmm10, zmm3, zmm22
        vpmadd52huq zmm10, zmm3, zmm6
        vpmadd52huq zmm12, zmm3, zmm22
        vbroadcasti64x2 zmm7, [rcx + 2896]
        vpmadd52luq zmm12, zmm3, zmm7
        vmovdqu64 zmm3, [rsi + 448]
        vpmadd52luq zmm10, zmm3, zmm6
        vpmadd52luq zmm12, zmm3, zmm22
        vpmadd52huq zmm12, zmm3, zmm6
        vpmadd52huq zmm11, zmm3, zmm22
        vmovdqu64 zmm3, [rsi + 512]
        vpmadd52luq zmm12, zmm3, zmm6
        vpmadd52luq zmm11, zmm3, zmm22
        vpmadd52huq zmm11, zmm3, zmm6
        vpmadd52huq zmm14, zmm3, zmm22
        vmovdqu64 zmm3, [rsi + 576]
        vpmadd52luq zmm11, zmm3, zmm6
        vpmadd52luq zmm14, zmm3, zmm22
        vpmadd52huq zmm14, zmm3, zmm6
        vpmadd52huq zmm13, zmm3, zmm22
        vmovdqu64 zmm3, [rsi + 640]
        vpmadd52luq zmm14, zmm3, zmm6
        vpmadd52luq zmm13, zmm3, zmm22
        vpmadd52huq zmm13, zmm3, zmm6
        vpmadd52huq zmm16, zmm3, zmm22
        vmovdqu64 zmm3, [rsi + 704]
        vpmadd52luq zmm13, zmm3, zmm6
        vpmadd52luq zmm16, zmm3, zmm22
        vpmadd52huq zmm16, zmm3, zmm6
        vpmadd52huq zmm15, zmm3, zmm22
        vmovdqu64 zmm3, [rsi + 768]
        vpmadd52luq zmm16, zmm3, zmm6
        vpmadd52luq zmm15, zmm3, zmm22
        vpmadd52huq zmm15, zmm3, zmm6
        vpmadd52huq zmm30, zmm3, zmm22
        vmovdqu64 zmm3, [rsi + 832]
        vpmadd52luq zmm15, zmm3, zmm6
        vpmadd52luq zmm30, zmm3, zmm22
        vpmadd52huq zmm30, zmm3, zmm6
        vpmadd52huq zmm17, zmm3, zmm22
        vmovdqu64 zmm3, [rsi + 896]
        vpmadd52luq zmm30, zmm3, zmm6
        vpmadd52luq zmm17, zmm3, zmm22
        vpmadd52huq zmm17, zmm3, zmm6
        vpmadd52huq zmm19, zmm3, zmm22
        vmovdqu64 zmm3, [rsi + 960]
        vpmadd52luq zmm17, zmm3, zmm6
        vpmadd52luq zmm19, zmm3, zmm22
        vpmadd52huq zmm19, zmm3, zmm6
        vpmadd52huq zmm18, zmm3, zmm22
        vmovdqu64 zmm3, [rsi + 1024]
        vpmadd52luq zmm19, zmm3, zmm6
        vpmadd52luq zmm18, zmm3, zmm22
        vpmadd52huq zmm18, zmm3, zmm6
        vpmadd52huq zmm21, zmm3, zmm22
        vmovdqu64 zmm3, [rsi + 1088]
        vpmadd52luq zmm18, zmm3, zmm6
        vpmadd52luq zmm21, zmm3, zmm22
        vpmadd52huq zmm21, zmm3, zmm6
        vpmadd52huq zmm20, zmm3, zmm22
        vmovdqu64 zmm3, [rsi + 1152]
        vpmadd52luq zmm21, zmm3, zmm6
        vpmadd52luq zmm20, zmm3, zmm22
        vpmadd52huq zmm20, zmm3, zmm6
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm3, zmm22
        vmovdqu64 zmm3, [rsi + 1216]
        vpmadd52luq zmm20, zmm3, zmm6
        vpmadd52luq zmm7, zmm3, zmm22
        vpmadd52huq zmm7, zmm3, zmm6
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm3, zmm22
        vbroadcasti64x2 zmm3, [rsi + 400]
        vbroadcasti64x2 zmm22, [rcx + 1680]
        vbroadcasti64x2 zmm23, [rsi + 464]
        vbroadcasti64x2 zmm24, [rcx + 1744]
        vmovdqu64 zmm31, [rsi + 384]
        vpmadd52luq zmm12, zmm31, zmm3
        vpmadd52huq zmm11, zmm31, zmm3
        vmovdqu64 zmm3, [rsi + 448]
        vpmadd52luq zmm11, zmm3, zmm22
        vpmadd52luq zmm14, zmm3, zmm23
        vpmadd52huq zmm14, zmm3, zmm22
        vpmadd52huq zmm13, zmm3, zmm23
        vbroadcasti64x2 zmm23, [rcx + 2960]
        vpmadd52luq zmm14, zmm3, zmm23
        vmovdqu64 zmm3, [rsi + 512]
        vpmadd52luq zmm14, zmm3, zmm22
        vpmadd52luq zmm13, zmm3, zmm24
        vpmadd52huq zmm13, zmm3, zmm22
        vpmadd52huq zmm16, zmm3, zmm24
        vbroadcasti64x2 zmm23, [rcx + 3024]
        vpmadd52luq zmm16, zmm3, zmm23
        vmovdqu64 zmm3, [rsi + 576]
        vpmadd52luq zmm13, zmm3, zmm22
        vpmadd52luq zmm16, zmm3, zmm24
        vpmadd52huq zmm16, zmm3, zmm22
        vpmadd52huq zmm15, zmm3, zmm24
        vmovdqu64 zmm3, [rsi + 640]
        vpmadd52luq zmm16, zmm3, zmm22
        vpmadd52luq zmm15, zmm3, zmm24
        vpmadd52huq zmm15, zmm3, zmm22
        vpmadd52huq zmm30, zmm3, zmm24
        vmovdqu64 zmm3, [rsi + 704]
        vpmadd52luq zmm15, zmm3, zmm22
        vpmadd52luq zmm30, zmm3, zmm24
        vpmadd52huq zmm30, zmm3, zmm22
        vpmadd52huq zmm17, zmm3, zmm24
        vmovdqu64 zmm3, [rsi + 768]
        vpmadd52luq zmm30, zmm3, zmm22
        vpmadd52luq zmm17, zmm3, zmm24
        vpmadd52huq zmm17, zmm3, zmm22
        vpmadd52huq zmm19, zmm3, zmm24
        vmovdqu64 zmm3, [rsi + 832]
        vpmadd52luq zmm17, zmm3, zmm22
        vpmadd52luq zmm19, zmm3, zmm24
        vpmadd52huq zmm19, zmm3, zmm22
        vpmadd52huq zmm18, zmm3, zmm24
        vmovdqu64 zmm3, [rsi + 896]
        vpmadd52luq zmm19, zmm3, zmm22
        vpmadd52luq zmm18, zmm3, zmm24
        vpmadd52huq zmm18, zmm3, zmm22
        vpmadd52huq zmm21, zmm3, zmm24
        vmovdqu64 zmm3, [rsi + 960]
        vpmadd52luq zmm18, zmm3, zmm22
        vpmadd52luq zmm21, zmm3, zmm24
        vpmadd52huq zmm21, zmm3, zmm22
        vpmadd52huq zmm20, zmm3, zmm24
        vmovdqu64 zmm3, [rsi + 1024]
        vpmadd52luq zmm21, zmm3, zmm22
        vpmadd52luq zmm20, zmm3, zmm24
        vpmadd52huq zmm20, zmm3, zmm22
        vpmadd52huq zmm7, zmm3, zmm24
        vmovdqu64 zmm3, [rsi + 1088]
        vpmadd52luq zmm20, zmm3, zmm22
        vpmadd52luq zmm7, zmm3, zmm24
        vpmadd52huq zmm7, zmm3, zmm22
        vpmadd52huq zmm6, zmm3, zmm24
        vmovdqu64 zmm3, [rsi + 1152]
        vpmadd52luq zmm7, zmm3, zmm22
        vpmadd52luq zmm6, zmm3, zmm24
        vpmadd52huq zmm6, zmm3, zmm22
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm3, zmm24
        vmovdqu64 zmm3, [rsi + 1216]
        vpmadd52luq zmm6, zmm3, zmm22
        vpmadd52luq zmm23, zmm3, zmm24
        vpmadd52huq zmm23, zmm3, zmm22
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm3, zmm24
        vmovdqu64 zmm3, [rdx + 0]
        vpmadd52luq zmm27, zmm3, zmm2
        vpmadd52luq zmm26, zmm3, zmm4
        vpmadd52huq zmm26, zmm3, zmm2
        vpmadd52huq zmm29, zmm3, zmm4
        vmovdqu64 zmm3, [rdx + 64]
        vpmadd52luq zmm26, zmm3, zmm2
        vpmadd52luq zmm29, zmm3, zmm4
        vpmadd52huq zmm29, zmm3, zmm2
        vpmadd52huq zmm28, zmm3, zmm4
        vmovdqu64 zmm3, [rdx + 128]
        vpmadd52luq zmm29, zmm3, zmm2
        vpmadd52luq zmm28, zmm3, zmm4
        vpmadd52huq zmm28, zmm3, zmm2
        vpmadd52huq zmm9, zmm3, zmm4
        vmovdqu64 zmm3, [rdx + 192]
        vpmadd52luq zmm28, zmm3, zmm2
        vpmadd52luq zmm9, zmm3, zmm4
        vpmadd52huq zmm9, zmm3, zmm2
        vpmadd52huq zmm8, zmm3, zmm4
        vmovdqu64 zmm3, [rdx + 256]
        vpmadd52luq zmm9, zmm3, zmm2
        vpmadd52luq zmm8, zmm3, zmm4
        vpmadd52huq zmm8, zmm3, zmm2
        vpmadd52huq zmm25, zmm3, zmm4
        vmovdqu64 zmm3, [rdx + 320]
        vpmadd52luq zmm8, zmm3, zmm2
        vpmadd52luq zmm25, zmm3, zmm4
        vpmadd52huq zmm25, zmm3, zmm2
        vpmadd52huq zmm10, zmm3, zmm4
        vmovdqu64 zmm3, [rdx + 384]
        vpmadd52luq zmm25, zmm3, zmm2
        vpmadd52luq zmm10, zmm3, zmm4
        vpmadd52huq zmm10, zmm3, zmm2
        vpmadd52huq zmm12, zmm3, zmm4
        vmovdqu64 zmm3, [rdx + 448]
        vpmadd52luq zmm10, zmm3, zmm2
        vpmadd52luq zmm12, zmm3, zmm4
        vpmadd52huq zmm12, zmm3, zmm2
        vpmadd52huq zmm11, zmm3, zmm4
        vmovdqu64 zmm3, [rdx + 512]
        vpmadd52luq zmm12, zmm3, zmm2
        vpmadd52luq zmm11, zmm3, zmm4
        vpmadd52huq zmm11, zmm3, zmm2
        vpmadd52huq zmm14, zmm3, zmm4
        vmovdqu64 zmm3, [rdx + 576]
        vpmadd52luq zmm11, zmm3, zmm2
        vpmadd52luq zmm14, zmm3, zmm4
        vpmadd52huq zmm14, zmm3, zmm2
        vpmadd52huq zmm13, zmm3, zmm4
        vmovdqu64 zmm3, [rdx + 640]
        vpmadd52luq zmm14, zmm3, zmm2
        vpmadd52luq zmm13, zmm3, zmm4
        vpmadd52huq zmm13, zmm3, zmm2
        vpmadd52huq zmm16, zmm3, zmm4
        vmovdqu64 zmm3, [rdx + 704]
        vpmadd52luq zmm13, zmm3, zmm2
        vpmadd52luq zmm16, zmm3, zmm4
        vpmadd52huq zmm16, zmm3, zmm2
        vpmadd52huq zmm15, zmm3, zmm4
        vmovdqu64 zmm3, [rdx + 768]
        vpmadd52luq zmm16, zmm3, zmm2
        vpmadd52luq zmm15, zmm3, zmm4
        vpmadd52huq zmm15, zmm3, zmm2
        vpmadd52huq zmm30, zmm3, zmm4
        vmovdqu64 zmm3, [rdx + 832]
        vpmadd52luq zmm15, zmm3, zmm2
        vpmadd52luq zmm30, zmm3, zmm4
        vpmadd52huq zmm30, zmm3, zmm2
        vpmadd52huq zmm17, zmm3, zmm4
        vmovdqu64 zmm3, [rdx + 896]
        vpmadd52luq zmm30, zmm3, zmm2
        vpmadd52luq zmm17, zmm3, zmm4
        vpmadd52huq zmm17, zmm3, zmm2
        vpmadd52huq zmm19, zmm3, zmm4
        vmovdqu64 zmm3, [rdx + 960]
        vpmadd52luq zmm17, zmm3, zmm2
        vpmadd52luq zmm19, zmm3, zmm4
        vpmadd52huq zmm19, zmm3, zmm2
        vpmadd52huq zmm18, zmm3, zmm4
        vmovdqu64 zmm3, [rdx + 1024]
        vpmadd52luq zmm19, zmm3, zmm2
        vpmadd52luq zmm18, zmm3, zmm4
        vpmadd52huq zmm18, zmm3, zmm2
        vpmadd52huq zmm21, zmm3, zmm4
        vmovdqu64 zmm3, [rdx + 1088]
        vpmadd52luq zmm18, zmm3, zmm2
        vpmadd52luq zmm21, zmm3, zmm4
        vpmadd52huq zmm21, zmm3, zmm2
        vpmadd52huq zmm20, zmm3, zmm4
        vmovdqu64 zmm3, [rdx + 1152]
        vpmadd52luq zmm21, zmm3, zmm2
        vpmadd52luq zmm20, zmm3, zmm4
        vpmadd52huq zmm20, zmm3, zmm2
        vpmadd52huq zmm7, zmm3, zmm4
        vmovdqu64 zmm3, [rdx + 1216]
        vpmadd52luq zmm20, zmm3, zmm2
        vpmadd52luq zmm7, zmm3, zmm4
        vpmadd52huq zmm7, zmm3, zmm2
        vpmadd52huq zmm6, zmm3, zmm4
        vmovdqu64 zmm2, [rdx + 0]
        vpmadd52luq zmm29, zmm2, zmm1
        vpmadd52luq zmm28, zmm2, zmm5
        vpmadd52huq zmm28, zmm2, zmm1
        vpmadd52huq zmm9, zmm2, zmm5
        vmovdqu64 zmm2, [rdx + 64]
        vpmadd52luq zmm28, zmm2, zmm1
        vpmadd52luq zmm9, zmm2, zmm5
        vpmadd52huq zmm9, zmm2, zmm1
        vpmadd52huq zmm8, zmm2, zmm5
        vmovdqu64 zmm2, [rdx + 128]
        vpmadd52luq zmm9, zmm2, zmm1
        vpmadd52luq zmm8, zmm2, zmm5
        vpmadd52huq zmm8, zmm2, zmm1
        vpmadd52huq zmm25, zmm2, zmm5
        vmovdqu64 zmm2, [rdx + 192]
        vpmadd52luq zmm8, zmm2, zmm1
        vpmadd52luq zmm25, zmm2, zmm5
        vpmadd52huq zmm25, zmm2, zmm1
        vpmadd52huq zmm10, zmm2, zmm5
        vmovdqu64 zmm2, [rdx + 256]
        vpmadd52luq zmm25, zmm2, zmm1
        vpmadd52luq zmm10, zmm2, zmm5
        vpmadd52huq zmm10, zmm2, zmm1
        vpmadd52huq zmm12, zmm2, zmm5
        vmovdqu64 zmm2, [rdx + 320]
        vpmadd52luq zmm10, zmm2, zmm1
        vpmadd52luq zmm12, zmm2, zmm5
        vpmadd52huq zmm12, zmm2, zmm1
        vpmadd52huq zmm11, zmm2, zmm5
        vmovdqu64 zmm2, [rdx + 384]
        vpmadd52luq zmm12, zmm2, zmm1
        vpmadd52luq zmm11, zmm2, zmm5
        vpmadd52huq zmm11, zmm2, zmm1
        vpmadd52huq zmm14, zmm2, zmm5
        vmovdqu64 zmm2, [rdx + 448]
        vpmadd52luq zmm11, zmm2, zmm1
        vpmadd52luq zmm14, zmm2, zmm5
        vpmadd52huq zmm14, zmm2, zmm1
        vpmadd52huq zmm13, zmm2, zmm5
        vmovdqu64 zmm2, [rdx + 512]
        vpmadd52luq zmm14, zmm2, zmm1
        vpmadd52luq zmm13, zmm2, zmm5
        vpmadd52huq zmm13, zmm2, zmm1
        vpmadd52huq zmm16, zmm2, zmm5
        vmovdqu64 zmm2, [rdx + 576]
        vpmadd52luq zmm13, zmm2, zmm1
        vpmadd52luq zmm16, zmm2, zmm5
        vpmadd52huq zmm16, zmm2, zmm1
        vpmadd52huq zmm15, zmm2, zmm5
        vmovdqu64 zmm2, [rdx + 640]
        vpmadd52luq zmm16, zmm2, zmm1
        vpmadd52luq zmm15, zmm2, zmm5
        vpmadd52huq zmm15, zmm2, zmm1
        vpmadd52huq zmm30, zmm2, zmm5
        vmovdqu64 zmm2, [rdx + 704]
        vpmadd52luq zmm15, zmm2, zmm1
        vpmadd52luq zmm30, zmm2, zmm5
        vpmadd52huq zmm30, zmm2, zmm1
        vpmadd52huq zmm17, zmm2, zmm5
        vmovdqu64 zmm2, [rdx + 768]
        vpmadd52luq zmm30, zmm2, zmm1
        vpmadd52luq zmm17, zmm2, zmm5
        vpmadd52huq zmm17, zmm2, zmm1
        vpmadd52huq zmm19, zmm2, zmm5
        vmovdqu64 zmm2, [rdx + 832]
        vpmadd52luq zmm17, zmm2, zmm1
        vpmadd52luq zmm19, zmm2, zmm5
        vpmadd52huq zmm19, zmm2, zmm1
        vpmadd52huq zmm18, zmm2, zmm5
        vmovdqu64 zmm2, [rdx + 896]
        vpmadd52luq zmm19, zmm2, zmm1
        vpmadd52luq zmm18, zmm2, zmm5
        vpmadd52huq zmm18, zmm2, zmm1
        vpmadd52huq zmm21, zmm2, zmm5
        vmovdqu64 zmm2, [rdx + 960]
        vpmadd52luq zmm18, zmm2, zmm1
        vpmadd52luq zmm21, zmm2, zmm5
        vpmadd52huq zmm21, zmm2, zmm1
        vpmadd52huq zmm20, zmm2, zmm5
        vmovdqu64 zmm2, [rdx + 1024]
        vpmadd52luq zmm21, zmm2, zmm1
        vpmadd52luq zmm20, zmm2, zmm5
        vpmadd52huq zmm20, zmm2, zmm1
        vpmadd52huq zmm7, zmm2, zmm5
        vmovdqu64 zmm2, [rdx + 1088]
        vpmadd52luq zmm20, zmm2, zmm1
        vpmadd52luq zmm7, zmm2, zmm5
        vpmadd52huq zmm7, zmm2, zmm1
        vpmadd52huq zmm6, zmm2, zmm5
        vmovdqu64 zmm2, [rdx + 1152]
        vpmadd52luq zmm7, zmm2, zmm1
        vpmadd52luq zmm6, zmm2, zmm5
        vpmadd52huq zmm6, zmm2, zmm1
        vpmadd52huq zmm23, zmm2, zmm5
        vmovdqu64 zmm2, [rdx + 1216]
        vpmadd52luq zmm6, zmm2, zmm1
        vpmadd52luq zmm23, zmm2, zmm5
        vpmadd52huq zmm23, zmm2, zmm1
        vpmadd52huq zmm22, zmm2, zmm5
        vpaddq  zmm27, zmm27, zmm0
        vpsrlq  zmm0{k2}{z}, zmm27, 52
        vmovdqu64 [rcx + 384], xmm27
        vbroadcasti64x2 zmm1, [rcx + 384]
        valignq zmm2{k1}{z}, zmm27, zmm27, 2
        vpaddq  zmm7, zmm7, zmm2
        vpaddq  zmm26, zmm26, zmm0
        vpsrlq  zmm0{k2}{z}, zmm26, 52
        vmovdqu64 [rcx + 400], xmm26
        vbroadcasti64x2 zmm2, [rcx + 400]
        valignq zmm3{k1}{z}, zmm26, zmm26, 2
        vpaddq  zmm6, zmm6, zmm3
        vpaddq  zmm29, zmm29, zmm0
        vpsrlq  zmm0{k2}{z}, zmm29, 52
        vmovdqu64 [rcx + 416], xmm29
        vbroadcasti64x2 zmm3, [rcx + 416]
        valignq zmm4{k1}{z}, zmm29, zmm29, 2
        vpaddq  zmm23, zmm23, zmm4
        vpaddq  zmm28, zmm28, zmm0
        vpsrlq  zmm0{k2}{z}, zmm28, 52
        vmovdqu64 [rcx + 432], xmm28
        vbroadcasti64x2 zmm4, [rcx + 432]
        valignq zmm5{k1}{z}, zmm28, zmm28, 2
        vpaddq  zmm22, zmm22, zmm5
        vbroadcasti64x2 zmm5, [rsi + 528]
        vbroadcasti64x2 zmm24, [rcx + 1808]
        vbroadcasti64x2 zmm26, [rsi + 592]
        vbroadcasti64x2 zmm27, [rcx + 1872]
        vmovdqu64 zmm28, [rsi + 512]
        vpmadd52luq zmm16, zmm28, zmm5
        vpmadd52huq zmm15, zmm28, zmm5
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm15, zmm5, zmm24
        vpmadd52luq zmm30, zmm5, zmm26
        vpmadd52huq zmm30, zmm5, zmm24
        vpmadd52huq zmm17, zmm5, zmm26
        vbroadcasti64x2 zmm26, [rcx + 3088]
        vpmadd52luq zmm30, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm30, zmm5, zmm24
        vpmadd52luq zmm17, zmm5, zmm27
        vpmadd52huq zmm17, zmm5, zmm24
        vpmadd52huq zmm19, zmm5, zmm27
        vbroadcasti64x2 zmm26, [rcx + 3152]
        vpmadd52luq zmm19, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm17, zmm5, zmm24
        vpmadd52luq zmm19, zmm5, zmm27
        vpmadd52huq zmm19, zmm5, zmm24
        vpmadd52huq zmm18, zmm5, zmm27
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm19, zmm5, zmm24
        vpmadd52luq zmm18, zmm5, zmm27
        vpmadd52huq zmm18, zmm5, zmm24
        vpmadd52huq zmm21, zmm5, zmm27
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm18, zmm5, zmm24
        vpmadd52luq zmm21, zmm5, zmm27
        vpmadd52huq zmm21, zmm5, zmm24
        vpmadd52huq zmm20, zmm5, zmm27
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm21, zmm5, zmm24
        vpmadd52luq zmm20, zmm5, zmm27
        vpmadd52huq zmm20, zmm5, zmm24
        vpmadd52huq zmm7, zmm5, zmm27
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm20, zmm5, zmm24
        vpmadd52luq zmm7, zmm5, zmm27
        vpmadd52huq zmm7, zmm5, zmm24
        vpmadd52huq zmm6, zmm5, zmm27
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm7, zmm5, zmm24
        vpmadd52luq zmm6, zmm5, zmm27
        vpmadd52huq zmm6, zmm5, zmm24
        vpmadd52huq zmm23, zmm5, zmm27
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm6, zmm5, zmm24
        vpmadd52luq zmm23, zmm5, zmm27
        vpmadd52huq zmm23, zmm5, zmm24
        vpmadd52huq zmm22, zmm5, zmm27
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm23, zmm5, zmm24
        vpmadd52luq zmm22, zmm5, zmm27
        vpmadd52huq zmm22, zmm5, zmm24
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm5, zmm27
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm22, zmm5, zmm24
        vpmadd52luq zmm26, zmm5, zmm27
        vpmadd52huq zmm26, zmm5, zmm24
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm5, zmm27
        vbroadcasti64x2 zmm5, [rsi + 656]
        vbroadcasti64x2 zmm27, [rcx + 1936]
        vbroadcasti64x2 zmm28, [rsi + 720]
        vbroadcasti64x2 zmm29, [rcx + 2000]
        vmovdqu64 zmm31, [rsi + 640]
        vpmadd52luq zmm19, zmm31, zmm5
        vpmadd52huq zmm18, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm18, zmm5, zmm27
        vpmadd52luq zmm21, zmm5, zmm28
        vpmadd52huq zmm21, zmm5, zmm27
        vpmadd52huq zmm20, zmm5, zmm28
        vbroadcasti64x2 zmm28, [rcx + 3216]
        vpmadd52luq zmm21, zmm5, zmm28
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm21, zmm5, zmm27
        vpmadd52luq zmm20, zmm5, zmm29
        vpmadd52huq zmm20, zmm5, zmm27
        vpmadd52huq zmm7, zmm5, zmm29
        vbroadcasti64x2 zmm28, [rcx + 3280]
        vpmadd52luq zmm7, zmm5, zmm28
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm20, zmm5, zmm27
        vpmadd52luq zmm7, zmm5, zmm29
        vpmadd52huq zmm7, zmm5, zmm27
        vpmadd52huq zmm6, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm7, zmm5, zmm27
        vpmadd52luq zmm6, zmm5, zmm29
        vpmadd52huq zmm6, zmm5, zmm27
        vpmadd52huq zmm23, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm6, zmm5, zmm27
        vpmadd52luq zmm23, zmm5, zmm29
        vpmadd52huq zmm23, zmm5, zmm27
        vpmadd52huq zmm22, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm23, zmm5, zmm27
        vpmadd52luq zmm22, zmm5, zmm29
        vpmadd52huq zmm22, zmm5, zmm27
        vpmadd52huq zmm26, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm22, zmm5, zmm27
        vpmadd52luq zmm26, zmm5, zmm29
        vpmadd52huq zmm26, zmm5, zmm27
        vpmadd52huq zmm24, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm26, zmm5, zmm27
        vpmadd52luq zmm24, zmm5, zmm29
        vpmadd52huq zmm24, zmm5, zmm27
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm24, zmm5, zmm27
        vpmadd52luq zmm28, zmm5, zmm29
        vpmadd52huq zmm28, zmm5, zmm27
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm5, zmm29
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm25, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm25, zmm5, zmm2
        vpmadd52huq zmm25, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm25, zmm5, zmm1
        vpmadd52luq zmm10, zmm5, zmm2
        vpmadd52huq zmm10, zmm5, zmm1
        vpmadd52huq zmm12, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm10, zmm5, zmm1
        vpmadd52luq zmm12, zmm5, zmm2
        vpmadd52huq zmm12, zmm5, zmm1
        vpmadd52huq zmm11, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm11, zmm5, zmm2
        vpmadd52huq zmm11, zmm5, zmm1
        vpmadd52huq zmm14, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm11, zmm5, zmm1
        vpmadd52luq zmm14, zmm5, zmm2
        vpmadd52huq zmm14, zmm5, zmm1
        vpmadd52huq zmm13, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm14, zmm5, zmm1
        vpmadd52luq zmm13, zmm5, zmm2
        vpmadd52huq zmm13, zmm5, zmm1
        vpmadd52huq zmm16, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm13, zmm5, zmm1
        vpmadd52luq zmm16, zmm5, zmm2
        vpmadd52huq zmm16, zmm5, zmm1
        vpmadd52huq zmm15, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52luq zmm15, zmm5, zmm2
        vpmadd52huq zmm15, zmm5, zmm1
        vpmadd52huq zmm30, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm15, zmm5, zmm1
        vpmadd52luq zmm30, zmm5, zmm2
        vpmadd52huq zmm30, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm30, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm2
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm19, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 704]
        vpmadd52luq zmm17, zmm5, zmm1
        vpmadd52luq zmm19, zmm5, zmm2
        vpmadd52huq zmm19, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 768]
        vpmadd52luq zmm19, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm2
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm21, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm21, zmm5, zmm2
        vpmadd52huq zmm21, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm20, zmm5, zmm2
        vpmadd52huq zmm20, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 960]
        vpmadd52luq zmm20, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm2
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm6, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1024]
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm6, zmm5, zmm2
        vpmadd52huq zmm6, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm2
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm1, [rdx + 0]
        vpmadd52luq zmm25, zmm1, zmm3
        vpmadd52luq zmm10, zmm1, zmm4
        vpmadd52huq zmm10, zmm1, zmm3
        vpmadd52huq zmm12, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 64]
        vpmadd52luq zmm10, zmm1, zmm3
        vpmadd52luq zmm12, zmm1, zmm4
        vpmadd52huq zmm12, zmm1, zmm3
        vpmadd52huq zmm11, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 128]
        vpmadd52luq zmm12, zmm1, zmm3
        vpmadd52luq zmm11, zmm1, zmm4
        vpmadd52huq zmm11, zmm1, zmm3
        vpmadd52huq zmm14, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm11, zmm1, zmm3
        vpmadd52luq zmm14, zmm1, zmm4
        vpmadd52huq zmm14, zmm1, zmm3
        vpmadd52huq zmm13, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm13, zmm1, zmm4
        vpmadd52huq zmm13, zmm1, zmm3
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 320]
        vpmadd52luq zmm13, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 384]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm15, zmm1, zmm4
        vpmadd52huq zmm15, zmm1, zmm3
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm15, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm17, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm17, zmm1, zmm4
        vpmadd52huq zmm17, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 576]
        vpmadd52luq zmm17, zmm1, zmm3
        vpmadd52luq zmm19, zmm1, zmm4
        vpmadd52huq zmm19, zmm1, zmm3
        vpmadd52huq zmm18, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 640]
        vpmadd52luq zmm19, zmm1, zmm3
        vpmadd52luq zmm18, zmm1, zmm4
        vpmadd52huq zmm18, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm20, zmm1, zmm4
        vpmadd52huq zmm20, zmm1, zmm3
        vpmadd52huq zmm7, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 832]
        vpmadd52luq zmm20, zmm1, zmm3
        vpmadd52luq zmm7, zmm1, zmm4
        vpmadd52huq zmm7, zmm1, zmm3
        vpmadd52huq zmm6, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 896]
        vpmadd52luq zmm7, zmm1, zmm3
        vpmadd52luq zmm6, zmm1, zmm4
        vpmadd52huq zmm6, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1088]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1152]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vmovdqu64 [rcx + 448], xmm9
        vbroadcasti64x2 zmm1, [rcx + 448]
        valignq zmm2{k1}{z}, zmm9, zmm9, 2
        vpaddq  zmm26, zmm26, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovdqu64 [rcx + 464], xmm8
        vbroadcasti64x2 zmm2, [rcx + 464]
        valignq zmm3{k1}{z}, zmm8, zmm8, 2
        vpaddq  zmm24, zmm24, zmm3
        vpaddq  zmm25, zmm25, zmm0
        vpsrlq  zmm0{k2}{z}, zmm25, 52
        vmovdqu64 [rcx + 480], xmm25
        vbroadcasti64x2 zmm3, [rcx + 480]
        valignq zmm4{k1}{z}, zmm25, zmm25, 2
        vpaddq  zmm28, zmm28, zmm4
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovdqu64 [rcx + 496], xmm10
        vbroadcasti64x2 zmm4, [rcx + 496]
        valignq zmm5{k1}{z}, zmm10, zmm10, 2
        vpaddq  zmm27, zmm27, zmm5
        vbroadcasti64x2 zmm5, [rsi + 784]
        vbroadcasti64x2 zmm8, [rcx + 2064]
        vbroadcasti64x2 zmm9, [rsi + 848]
        vbroadcasti64x2 zmm10, [rcx + 2128]
        vmovdqu64 zmm25, [rsi + 768]
        vpmadd52luq zmm7, zmm25, zmm5
        vpmadd52huq zmm6, zmm25, zmm5
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm6, zmm5, zmm8
        vpmadd52luq zmm23, zmm5, zmm9
        vpmadd52huq zmm23, zmm5, zmm8
        vpmadd52huq zmm22, zmm5, zmm9
        vbroadcasti64x2 zmm9, [rcx + 3344]
        vpmadd52luq zmm23, zmm5, zmm9
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm23, zmm5, zmm8
        vpmadd52luq zmm22, zmm5, zmm10
        vpmadd52huq zmm22, zmm5, zmm8
        vpmadd52huq zmm26, zmm5, zmm10
        vbroadcasti64x2 zmm9, [rcx + 3408]
        vpmadd52luq zmm26, zmm5, zmm9
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm22, zmm5, zmm8
        vpmadd52luq zmm26, zmm5, zmm10
        vpmadd52huq zmm26, zmm5, zmm8
        vpmadd52huq zmm24, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm26, zmm5, zmm8
        vpmadd52luq zmm24, zmm5, zmm10
        vpmadd52huq zmm24, zmm5, zmm8
        vpmadd52huq zmm28, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm24, zmm5, zmm8
        vpmadd52luq zmm28, zmm5, zmm10
        vpmadd52huq zmm28, zmm5, zmm8
        vpmadd52huq zmm27, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm28, zmm5, zmm8
        vpmadd52luq zmm27, zmm5, zmm10
        vpmadd52huq zmm27, zmm5, zmm8
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm27, zmm5, zmm8
        vpmadd52luq zmm9, zmm5, zmm10
        vpmadd52huq zmm9, zmm5, zmm8
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm5, zmm10
        vbroadcasti64x2 zmm5, [rsi + 912]
        vbroadcasti64x2 zmm10, [rcx + 2192]
        vbroadcasti64x2 zmm25, [rsi + 976]
        vbroadcasti64x2 zmm29, [rcx + 2256]
        vmovdqu64 zmm31, [rsi + 896]
        vpmadd52luq zmm26, zmm31, zmm5
        vpmadd52huq zmm24, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm24, zmm5, zmm10
        vpmadd52luq zmm28, zmm5, zmm25
        vpmadd52huq zmm28, zmm5, zmm10
        vpmadd52huq zmm27, zmm5, zmm25
        vbroadcasti64x2 zmm25, [rcx + 3472]
        vpmadd52luq zmm28, zmm5, zmm25
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm28, zmm5, zmm10
        vpmadd52luq zmm27, zmm5, zmm29
        vpmadd52huq zmm27, zmm5, zmm10
        vpmadd52huq zmm9, zmm5, zmm29
        vbroadcasti64x2 zmm25, [rcx + 3536]
        vpmadd52luq zmm9, zmm5, zmm25
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm27, zmm5, zmm10
        vpmadd52luq zmm9, zmm5, zmm29
        vpmadd52huq zmm9, zmm5, zmm10
        vpmadd52huq zmm8, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm9, zmm5, zmm10
        vpmadd52luq zmm8, zmm5, zmm29
        vpmadd52huq zmm8, zmm5, zmm10
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm8, zmm5, zmm10
        vpmadd52luq zmm25, zmm5, zmm29
        vpmadd52huq zmm25, zmm5, zmm10
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm5, zmm29
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm11, zmm5, zmm2
        vpmadd52huq zmm11, zmm5, zmm1
        vpmadd52huq zmm14, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm11, zmm5, zmm1
        vpmadd52luq zmm14, zmm5, zmm2
        vpmadd52huq zmm14, zmm5, zmm1
        vpmadd52huq zmm13, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm14, zmm5, zmm1
        vpmadd52luq zmm13, zmm5, zmm2
        vpmadd52huq zmm13, zmm5, zmm1
        vpmadd52huq zmm16, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm13, zmm5, zmm1
        vpmadd52luq zmm16, zmm5, zmm2
        vpmadd52huq zmm16, zmm5, zmm1
        vpmadd52huq zmm15, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52luq zmm15, zmm5, zmm2
        vpmadd52huq zmm15, zmm5, zmm1
        vpmadd52huq zmm30, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm15, zmm5, zmm1
        vpmadd52luq zmm30, zmm5, zmm2
        vpmadd52huq zmm30, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm30, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm2
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm19, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm17, zmm5, zmm1
        vpmadd52luq zmm19, zmm5, zmm2
        vpmadd52huq zmm19, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm19, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm2
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm21, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm21, zmm5, zmm2
        vpmadd52huq zmm21, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm20, zmm5, zmm2
        vpmadd52huq zmm20, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 704]
        vpmadd52luq zmm20, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm2
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm6, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 768]
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm6, zmm5, zmm2
        vpmadd52huq zmm6, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 960]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm2
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1024]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm28, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm2
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vmovdqu64 zmm1, [rdx + 0]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm13, zmm1, zmm4
        vpmadd52huq zmm13, zmm1, zmm3
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 64]
        vpmadd52luq zmm13, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 128]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm15, zmm1, zmm4
        vpmadd52huq zmm15, zmm1, zmm3
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm15, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm17, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm17, zmm1, zmm4
        vpmadd52huq zmm17, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 320]
        vpmadd52luq zmm17, zmm1, zmm3
        vpmadd52luq zmm19, zmm1, zmm4
        vpmadd52huq zmm19, zmm1, zmm3
        vpmadd52huq zmm18, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 384]
        vpmadd52luq zmm19, zmm1, zmm3
        vpmadd52luq zmm18, zmm1, zmm4
        vpmadd52huq zmm18, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm20, zmm1, zmm4
        vpmadd52huq zmm20, zmm1, zmm3
        vpmadd52huq zmm7, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 576]
        vpmadd52luq zmm20, zmm1, zmm3
        vpmadd52luq zmm7, zmm1, zmm4
        vpmadd52huq zmm7, zmm1, zmm3
        vpmadd52huq zmm6, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 640]
        vpmadd52luq zmm7, zmm1, zmm3
        vpmadd52luq zmm6, zmm1, zmm4
        vpmadd52huq zmm6, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 832]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 896]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm28, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1088]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1152]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm25, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm25, zmm1, zmm4
        vpmadd52huq zmm25, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovdqu64 [rcx + 512], xmm12
        vbroadcasti64x2 zmm1, [rcx + 512]
        valignq zmm2{k1}{z}, zmm12, zmm12, 2
        vpaddq  zmm9, zmm9, zmm2
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vmovdqu64 [rcx + 528], xmm11
        vbroadcasti64x2 zmm2, [rcx + 528]
        valignq zmm3{k1}{z}, zmm11, zmm11, 2
        vpaddq  zmm8, zmm8, zmm3
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovdqu64 [rcx + 544], xmm14
        vbroadcasti64x2 zmm3, [rcx + 544]
        valignq zmm4{k1}{z}, zmm14, zmm14, 2
        vpaddq  zmm25, zmm25, zmm4
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovdqu64 [rcx + 560], xmm13
        vbroadcasti64x2 zmm4, [rcx + 560]
        valignq zmm5{k1}{z}, zmm13, zmm13, 2
        vpaddq  zmm10, zmm10, zmm5
        vbroadcasti64x2 zmm5, [rsi + 1040]
        vbroadcasti64x2 zmm11, [rcx + 2320]
        vbroadcasti64x2 zmm12, [rsi + 1104]
        vbroadcasti64x2 zmm13, [rcx + 2384]
        vmovdqu64 zmm14, [rsi + 1024]
        vpmadd52luq zmm9, zmm14, zmm5
        vpmadd52huq zmm8, zmm14, zmm5
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm8, zmm5, zmm11
        vpmadd52luq zmm25, zmm5, zmm12
        vpmadd52huq zmm25, zmm5, zmm11
        vpmadd52huq zmm10, zmm5, zmm12
        vbroadcasti64x2 zmm12, [rcx + 3600]
        vpmadd52luq zmm25, zmm5, zmm12
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm25, zmm5, zmm11
        vpmadd52luq zmm10, zmm5, zmm13
        vpmadd52huq zmm10, zmm5, zmm11
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm5, zmm13
        vbroadcasti64x2 zmm14, [rcx + 3664]
        vpmadd52luq zmm12, zmm5, zmm14
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm10, zmm5, zmm11
        vpmadd52luq zmm12, zmm5, zmm13
        vpmadd52huq zmm12, zmm5, zmm11
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm5, zmm13
        vbroadcasti64x2 zmm5, [rsi + 1168]
        vbroadcasti64x2 zmm13, [rcx + 2448]
        vbroadcasti64x2 zmm14, [rsi + 1232]
        vmovdqu64 zmm29, [rsi + 1152]
        vpmadd52luq zmm12, zmm29, zmm5
        vpmadd52huq zmm11, zmm29, zmm5
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm11, zmm5, zmm13
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52luq zmm29, zmm5, zmm14
        vpmadd52huq zmm29, zmm5, zmm13
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm5, zmm14
        vbroadcasti64x2 zmm14, [rcx + 3728]
        vpmadd52luq zmm29, zmm5, zmm14
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52luq zmm15, zmm5, zmm2
        vpmadd52huq zmm15, zmm5, zmm1
        vpmadd52huq zmm30, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm15, zmm5, zmm1
        vpmadd52luq zmm30, zmm5, zmm2
        vpmadd52huq zmm30, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm30, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm2
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm19, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm17, zmm5, zmm1
        vpmadd52luq zmm19, zmm5, zmm2
        vpmadd52huq zmm19, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm19, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm2
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm21, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm21, zmm5, zmm2
        vpmadd52huq zmm21, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm20, zmm5, zmm2
        vpmadd52huq zmm20, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm20, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm2
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm6, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm6, zmm5, zmm2
        vpmadd52huq zmm6, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 704]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm2
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 768]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm28, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm2
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 960]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1024]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm25, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm25, zmm5, zmm2
        vpmadd52huq zmm25, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm25, zmm5, zmm1
        vpmadd52luq zmm10, zmm5, zmm2
        vpmadd52huq zmm10, zmm5, zmm1
        vpmadd52huq zmm12, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm10, zmm5, zmm1
        vpmadd52luq zmm12, zmm5, zmm2
        vpmadd52huq zmm12, zmm5, zmm1
        vpmadd52huq zmm11, zmm5, zmm2
        vmovdqu64 zmm1, [rdx + 0]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm17, zmm1, zmm4
        vpmadd52huq zmm17, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 64]
        vpmadd52luq zmm17, zmm1, zmm3
        vpmadd52luq zmm19, zmm1, zmm4
        vpmadd52huq zmm19, zmm1, zmm3
        vpmadd52huq zmm18, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 128]
        vpmadd52luq zmm19, zmm1, zmm3
        vpmadd52luq zmm18, zmm1, zmm4
        vpmadd52huq zmm18, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm20, zmm1, zmm4
        vpmadd52huq zmm20, zmm1, zmm3
        vpmadd52huq zmm7, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 320]
        vpmadd52luq zmm20, zmm1, zmm3
        vpmadd52luq zmm7, zmm1, zmm4
        vpmadd52huq zmm7, zmm1, zmm3
        vpmadd52huq zmm6, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 384]
        vpmadd52luq zmm7, zmm1, zmm3
        vpmadd52luq zmm6, zmm1, zmm4
        vpmadd52huq zmm6, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 576]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 640]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm28, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 832]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 896]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm25, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm25, zmm1, zmm4
        vpmadd52huq zmm25, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm25, zmm1, zmm3
        vpmadd52luq zmm10, zmm1, zmm4
        vpmadd52huq zmm10, zmm1, zmm3
        vpmadd52huq zmm12, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1088]
        vpmadd52luq zmm10, zmm1, zmm3
        vpmadd52luq zmm12, zmm1, zmm4
        vpmadd52huq zmm12, zmm1, zmm3
        vpmadd52huq zmm11, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1152]
        vpmadd52luq zmm12, zmm1, zmm3
        vpmadd52luq zmm11, zmm1, zmm4
        vpmadd52huq zmm11, zmm1, zmm3
        vpmadd52huq zmm29, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm11, zmm1, zmm3
        vpmadd52luq zmm29, zmm1, zmm4
        vpmadd52huq zmm29, zmm1, zmm3
        vpmadd52huq zmm13, zmm1, zmm4
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovdqu64 [rcx + 576], xmm16
        vbroadcasti64x2 zmm1, [rcx + 576]
        valignq zmm2{k1}{z}, zmm16, zmm16, 2
        vpaddq  zmm12, zmm12, zmm2
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovdqu64 [rcx + 592], xmm15
        vbroadcasti64x2 zmm2, [rcx + 592]
        valignq zmm3{k1}{z}, zmm15, zmm15, 2
        vpaddq  zmm11, zmm11, zmm3
        vpaddq  zmm30, zmm30, zmm0
        vpsrlq  zmm0{k2}{z}, zmm30, 52
        vmovdqu64 [rcx + 608], xmm30
        vbroadcasti64x2 zmm3, [rcx + 608]
        valignq zmm4{k1}{z}, zmm30, zmm30, 2
        vpaddq  zmm29, zmm29, zmm4
        vpaddq  zmm17, zmm17, zmm0
        vpsrlq  zmm0{k2}{z}, zmm17, 52
        vmovdqu64 [rcx + 624], xmm17
        vbroadcasti64x2 zmm4, [rcx + 624]
        valignq zmm5{k1}{z}, zmm17, zmm17, 2
        vpaddq  zmm13, zmm13, zmm5
        vbroadcasti64x2 zmm5, [rsi + 32]
        vbroadcasti64x2 zmm14, [rcx + 1312]
        vbroadcasti64x2 zmm15, [rsi + 96]
        vbroadcasti64x2 zmm16, [rcx + 1376]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm19, zmm17, zmm5
        vpmadd52huq zmm18, zmm17, zmm5
        vmovdqu64 zmm5, [rsi + 64]
        vpmadd52luq zmm18, zmm5, zmm14
        vpmadd52luq zmm21, zmm5, zmm15
        vpmadd52huq zmm21, zmm5, zmm14
        vpmadd52huq zmm20, zmm5, zmm15
        vbroadcasti64x2 zmm15, [rcx + 2592]
        vpmadd52luq zmm21, zmm5, zmm15
        vmovdqu64 zmm5, [rsi + 128]
        vpmadd52luq zmm21, zmm5, zmm14
        vpmadd52luq zmm20, zmm5, zmm16
        vpmadd52huq zmm20, zmm5, zmm14
        vpmadd52huq zmm7, zmm5, zmm16
        vbroadcasti64x2 zmm15, [rcx + 2656]
        vpmadd52luq zmm7, zmm5, zmm15
        vmovdqu64 zmm5, [rsi + 192]
        vpmadd52luq zmm20, zmm5, zmm14
        vpmadd52luq zmm7, zmm5, zmm16
        vpmadd52huq zmm7, zmm5, zmm14
        vpmadd52huq zmm6, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 256]
        vpmadd52luq zmm7, zmm5, zmm14
        vpmadd52luq zmm6, zmm5, zmm16
        vpmadd52huq zmm6, zmm5, zmm14
        vpmadd52huq zmm23, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm6, zmm5, zmm14
        vpmadd52luq zmm23, zmm5, zmm16
        vpmadd52huq zmm23, zmm5, zmm14
        vpmadd52huq zmm22, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm23, zmm5, zmm14
        vpmadd52luq zmm22, zmm5, zmm16
        vpmadd52huq zmm22, zmm5, zmm14
        vpmadd52huq zmm26, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm22, zmm5, zmm14
        vpmadd52luq zmm26, zmm5, zmm16
        vpmadd52huq zmm26, zmm5, zmm14
        vpmadd52huq zmm24, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm26, zmm5, zmm14
        vpmadd52luq zmm24, zmm5, zmm16
        vpmadd52huq zmm24, zmm5, zmm14
        vpmadd52huq zmm28, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm24, zmm5, zmm14
        vpmadd52luq zmm28, zmm5, zmm16
        vpmadd52huq zmm28, zmm5, zmm14
        vpmadd52huq zmm27, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm28, zmm5, zmm14
        vpmadd52luq zmm27, zmm5, zmm16
        vpmadd52huq zmm27, zmm5, zmm14
        vpmadd52huq zmm9, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm27, zmm5, zmm14
        vpmadd52luq zmm9, zmm5, zmm16
        vpmadd52huq zmm9, zmm5, zmm14
        vpmadd52huq zmm8, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm9, zmm5, zmm14
        vpmadd52luq zmm8, zmm5, zmm16
        vpmadd52huq zmm8, zmm5, zmm14
        vpmadd52huq zmm25, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm8, zmm5, zmm14
        vpmadd52luq zmm25, zmm5, zmm16
        vpmadd52huq zmm25, zmm5, zmm14
        vpmadd52huq zmm10, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm25, zmm5, zmm14
        vpmadd52luq zmm10, zmm5, zmm16
        vpmadd52huq zmm10, zmm5, zmm14
        vpmadd52huq zmm12, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm10, zmm5, zmm14
        vpmadd52luq zmm12, zmm5, zmm16
        vpmadd52huq zmm12, zmm5, zmm14
        vpmadd52huq zmm11, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm12, zmm5, zmm14
        vpmadd52luq zmm11, zmm5, zmm16
        vpmadd52huq zmm11, zmm5, zmm14
        vpmadd52huq zmm29, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm11, zmm5, zmm14
        vpmadd52luq zmm29, zmm5, zmm16
        vpmadd52huq zmm29, zmm5, zmm14
        vpmadd52huq zmm13, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm29, zmm5, zmm14
        vpmadd52luq zmm13, zmm5, zmm16
        vpmadd52huq zmm13, zmm5, zmm14
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm13, zmm5, zmm14
        vpmadd52luq zmm15, zmm5, zmm16
        vpmadd52huq zmm15, zmm5, zmm14
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm5, zmm16
        vbroadcasti64x2 zmm5, [rsi + 160]
        vbroadcasti64x2 zmm16, [rcx + 1440]
        vbroadcasti64x2 zmm17, [rsi + 224]
        vbroadcasti64x2 zmm30, [rcx + 1504]
        vmovdqu64 zmm31, [rsi + 128]
        vpmadd52luq zmm7, zmm31, zmm5
        vpmadd52huq zmm6, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 192]
        vpmadd52luq zmm6, zmm5, zmm16
        vpmadd52luq zmm23, zmm5, zmm17
        vpmadd52huq zmm23, zmm5, zmm16
        vpmadd52huq zmm22, zmm5, zmm17
        vbroadcasti64x2 zmm17, [rcx + 2720]
        vpmadd52luq zmm23, zmm5, zmm17
        vmovdqu64 zmm5, [rsi + 256]
        vpmadd52luq zmm23, zmm5, zmm16
        vpmadd52luq zmm22, zmm5, zmm30
        vpmadd52huq zmm22, zmm5, zmm16
        vpmadd52huq zmm26, zmm5, zmm30
        vbroadcasti64x2 zmm17, [rcx + 2784]
        vpmadd52luq zmm26, zmm5, zmm17
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm22, zmm5, zmm16
        vpmadd52luq zmm26, zmm5, zmm30
        vpmadd52huq zmm26, zmm5, zmm16
        vpmadd52huq zmm24, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm26, zmm5, zmm16
        vpmadd52luq zmm24, zmm5, zmm30
        vpmadd52huq zmm24, zmm5, zmm16
        vpmadd52huq zmm28, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm24, zmm5, zmm16
        vpmadd52luq zmm28, zmm5, zmm30
        vpmadd52huq zmm28, zmm5, zmm16
        vpmadd52huq zmm27, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm28, zmm5, zmm16
        vpmadd52luq zmm27, zmm5, zmm30
        vpmadd52huq zmm27, zmm5, zmm16
        vpmadd52huq zmm9, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm27, zmm5, zmm16
        vpmadd52luq zmm9, zmm5, zmm30
        vpmadd52huq zmm9, zmm5, zmm16
        vpmadd52huq zmm8, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm9, zmm5, zmm16
        vpmadd52luq zmm8, zmm5, zmm30
        vpmadd52huq zmm8, zmm5, zmm16
        vpmadd52huq zmm25, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm8, zmm5, zmm16
        vpmadd52luq zmm25, zmm5, zmm30
        vpmadd52huq zmm25, zmm5, zmm16
        vpmadd52huq zmm10, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm25, zmm5, zmm16
        vpmadd52luq zmm10, zmm5, zmm30
        vpmadd52huq zmm10, zmm5, zmm16
        vpmadd52huq zmm12, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm10, zmm5, zmm16
        vpmadd52luq zmm12, zmm5, zmm30
        vpmadd52huq zmm12, zmm5, zmm16
        vpmadd52huq zmm11, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm12, zmm5, zmm16
        vpmadd52luq zmm11, zmm5, zmm30
        vpmadd52huq zmm11, zmm5, zmm16
        vpmadd52huq zmm29, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm11, zmm5, zmm16
        vpmadd52luq zmm29, zmm5, zmm30
        vpmadd52huq zmm29, zmm5, zmm16
        vpmadd52huq zmm13, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm29, zmm5, zmm16
        vpmadd52luq zmm13, zmm5, zmm30
        vpmadd52huq zmm13, zmm5, zmm16
        vpmadd52huq zmm15, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm13, zmm5, zmm16
        vpmadd52luq zmm15, zmm5, zmm30
        vpmadd52huq zmm15, zmm5, zmm16
        vpmadd52huq zmm14, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm15, zmm5, zmm16
        vpmadd52luq zmm14, zmm5, zmm30
        vpmadd52huq zmm14, zmm5, zmm16
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm14, zmm5, zmm16
        vpmadd52luq zmm17, zmm5, zmm30
        vpmadd52huq zmm17, zmm5, zmm16
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm5, zmm30
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm19, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm2
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm21, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm21, zmm5, zmm2
        vpmadd52huq zmm21, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm20, zmm5, zmm2
        vpmadd52huq zmm20, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm20, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm2
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm6, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm6, zmm5, zmm2
        vpmadd52huq zmm6, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm2
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm28, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm2
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 704]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 768]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm25, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm25, zmm5, zmm2
        vpmadd52huq zmm25, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm25, zmm5, zmm1
        vpmadd52luq zmm10, zmm5, zmm2
        vpmadd52huq zmm10, zmm5, zmm1
        vpmadd52huq zmm12, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 960]
        vpmadd52luq zmm10, zmm5, zmm1
        vpmadd52luq zmm12, zmm5, zmm2
        vpmadd52huq zmm12, zmm5, zmm1
        vpmadd52huq zmm11, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1024]
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm11, zmm5, zmm2
        vpmadd52huq zmm11, zmm5, zmm1
        vpmadd52huq zmm29, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm11, zmm5, zmm1
        vpmadd52luq zmm29, zmm5, zmm2
        vpmadd52huq zmm29, zmm5, zmm1
        vpmadd52huq zmm13, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm29, zmm5, zmm1
        vpmadd52luq zmm13, zmm5, zmm2
        vpmadd52huq zmm13, zmm5, zmm1
        vpmadd52huq zmm15, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm13, zmm5, zmm1
        vpmadd52luq zmm15, zmm5, zmm2
        vpmadd52huq zmm15, zmm5, zmm1
        vpmadd52huq zmm14, zmm5, zmm2
        vmovdqu64 zmm1, [rdx + 0]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm20, zmm1, zmm4
        vpmadd52huq zmm20, zmm1, zmm3
        vpmadd52huq zmm7, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 64]
        vpmadd52luq zmm20, zmm1, zmm3
        vpmadd52luq zmm7, zmm1, zmm4
        vpmadd52huq zmm7, zmm1, zmm3
        vpmadd52huq zmm6, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 128]
        vpmadd52luq zmm7, zmm1, zmm3
        vpmadd52luq zmm6, zmm1, zmm4
        vpmadd52huq zmm6, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 320]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 384]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm28, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 576]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 640]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm25, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm25, zmm1, zmm4
        vpmadd52huq zmm25, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm25, zmm1, zmm3
        vpmadd52luq zmm10, zmm1, zmm4
        vpmadd52huq zmm10, zmm1, zmm3
        vpmadd52huq zmm12, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 832]
        vpmadd52luq zmm10, zmm1, zmm3
        vpmadd52luq zmm12, zmm1, zmm4
        vpmadd52huq zmm12, zmm1, zmm3
        vpmadd52huq zmm11, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 896]
        vpmadd52luq zmm12, zmm1, zmm3
        vpmadd52luq zmm11, zmm1, zmm4
        vpmadd52huq zmm11, zmm1, zmm3
        vpmadd52huq zmm29, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm11, zmm1, zmm3
        vpmadd52luq zmm29, zmm1, zmm4
        vpmadd52huq zmm29, zmm1, zmm3
        vpmadd52huq zmm13, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm29, zmm1, zmm3
        vpmadd52luq zmm13, zmm1, zmm4
        vpmadd52huq zmm13, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1088]
        vpmadd52luq zmm13, zmm1, zmm3
        vpmadd52luq zmm15, zmm1, zmm4
        vpmadd52huq zmm15, zmm1, zmm3
        vpmadd52huq zmm14, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1152]
        vpmadd52luq zmm15, zmm1, zmm3
        vpmadd52luq zmm14, zmm1, zmm4
        vpmadd52huq zmm14, zmm1, zmm3
        vpmadd52huq zmm17, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm17, zmm1, zmm4
        vpmadd52huq zmm17, zmm1, zmm3
        vpmadd52huq zmm16, zmm1, zmm4
        vpaddq  zmm19, zmm19, zmm0
        vpsrlq  zmm0{k2}{z}, zmm19, 52
        vmovdqu64 [rcx + 640], xmm19
        vbroadcasti64x2 zmm1, [rcx + 640]
        valignq zmm2{k1}{z}, zmm19, zmm19, 2
        vpaddq  zmm15, zmm15, zmm2
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovdqu64 [rcx + 656], xmm18
        vbroadcasti64x2 zmm2, [rcx + 656]
        valignq zmm3{k1}{z}, zmm18, zmm18, 2
        vpaddq  zmm14, zmm14, zmm3
        vpaddq  zmm21, zmm21, zmm0
        vpsrlq  zmm0{k2}{z}, zmm21, 52
        vmovdqu64 [rcx + 672], xmm21
        vbroadcasti64x2 zmm3, [rcx + 672]
        valignq zmm4{k1}{z}, zmm21, zmm21, 2
        vpaddq  zmm17, zmm17, zmm4
        vpaddq  zmm20, zmm20, zmm0
        vpsrlq  zmm0{k2}{z}, zmm20, 52
        vmovdqu64 [rcx + 688], xmm20
        vbroadcasti64x2 zmm4, [rcx + 688]
        valignq zmm5{k1}{z}, zmm20, zmm20, 2
        vpaddq  zmm16, zmm16, zmm5
        vbroadcasti64x2 zmm5, [rsi + 288]
        vbroadcasti64x2 zmm18, [rcx + 1568]
        vbroadcasti64x2 zmm19, [rsi + 352]
        vbroadcasti64x2 zmm20, [rcx + 1632]
        vmovdqu64 zmm21, [rsi + 256]
        vpmadd52luq zmm26, zmm21, zmm5
        vpmadd52huq zmm24, zmm21, zmm5
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm24, zmm5, zmm18
        vpmadd52luq zmm28, zmm5, zmm19
        vpmadd52huq zmm28, zmm5, zmm18
        vpmadd52huq zmm27, zmm5, zmm19
        vbroadcasti64x2 zmm19, [rcx + 2848]
        vpmadd52luq zmm28, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm28, zmm5, zmm18
        vpmadd52luq zmm27, zmm5, zmm20
        vpmadd52huq zmm27, zmm5, zmm18
        vpmadd52huq zmm9, zmm5, zmm20
        vbroadcasti64x2 zmm19, [rcx + 2912]
        vpmadd52luq zmm9, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm27, zmm5, zmm18
        vpmadd52luq zmm9, zmm5, zmm20
        vpmadd52huq zmm9, zmm5, zmm18
        vpmadd52huq zmm8, zmm5, zmm20
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm9, zmm5, zmm18
        vpmadd52luq zmm8, zmm5, zmm20
        vpmadd52huq zmm8, zmm5, zmm18
        vpmadd52huq zmm25, zmm5, zmm20
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm8, zmm5, zmm18
        vpmadd52luq zmm25, zmm5, zmm20
        vpmadd52huq zmm25, zmm5, zmm18
        vpmadd52huq zmm10, zmm5, zmm20
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm25, zmm5, zmm18
        vpmadd52luq zmm10, zmm5, zmm20
        vpmadd52huq zmm10, zmm5, zmm18
        vpmadd52huq zmm12, zmm5, zmm20
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm10, zmm5, zmm18
        vpmadd52luq zmm12, zmm5, zmm20
        vpmadd52huq zmm12, zmm5, zmm18
        vpmadd52huq zmm11, zmm5, zmm20
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm12, zmm5, zmm18
        vpmadd52luq zmm11, zmm5, zmm20
        vpmadd52huq zmm11, zmm5, zmm18
        vpmadd52huq zmm29, zmm5, zmm20
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm11, zmm5, zmm18
        vpmadd52luq zmm29, zmm5, zmm20
        vpmadd52huq zmm29, zmm5, zmm18
        vpmadd52huq zmm13, zmm5, zmm20
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm29, zmm5, zmm18
        vpmadd52luq zmm13, zmm5, zmm20
        vpmadd52huq zmm13, zmm5, zmm18
        vpmadd52huq zmm15, zmm5, zmm20
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm13, zmm5, zmm18
        vpmadd52luq zmm15, zmm5, zmm20
        vpmadd52huq zmm15, zmm5, zmm18
        vpmadd52huq zmm14, zmm5, zmm20
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm15, zmm5, zmm18
        vpmadd52luq zmm14, zmm5, zmm20
        vpmadd52huq zmm14, zmm5, zmm18
        vpmadd52huq zmm17, zmm5, zmm20
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm14, zmm5, zmm18
        vpmadd52luq zmm17, zmm5, zmm20
        vpmadd52huq zmm17, zmm5, zmm18
        vpmadd52huq zmm16, zmm5, zmm20
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm17, zmm5, zmm18
        vpmadd52luq zmm16, zmm5, zmm20
        vpmadd52huq zmm16, zmm5, zmm18
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm5, zmm20
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm16, zmm5, zmm18
        vpmadd52luq zmm19, zmm5, zmm20
        vpmadd52huq zmm19, zmm5, zmm18
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm5, zmm20
        vbroadcasti64x2 zmm5, [rsi + 416]
        vbroadcasti64x2 zmm20, [rcx + 1696]
        vbroadcasti64x2 zmm21, [rsi + 480]
        vbroadcasti64x2 zmm30, [rcx + 1760]
        vmovdqu64 zmm31, [rsi + 384]
        vpmadd52luq zmm9, zmm31, zmm5
        vpmadd52huq zmm8, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm8, zmm5, zmm20
        vpmadd52luq zmm25, zmm5, zmm21
        vpmadd52huq zmm25, zmm5, zmm20
        vpmadd52huq zmm10, zmm5, zmm21
        vbroadcasti64x2 zmm21, [rcx + 2976]
        vpmadd52luq zmm25, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm25, zmm5, zmm20
        vpmadd52luq zmm10, zmm5, zmm30
        vpmadd52huq zmm10, zmm5, zmm20
        vpmadd52huq zmm12, zmm5, zmm30
        vbroadcasti64x2 zmm21, [rcx + 3040]
        vpmadd52luq zmm12, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm10, zmm5, zmm20
        vpmadd52luq zmm12, zmm5, zmm30
        vpmadd52huq zmm12, zmm5, zmm20
        vpmadd52huq zmm11, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm12, zmm5, zmm20
        vpmadd52luq zmm11, zmm5, zmm30
        vpmadd52huq zmm11, zmm5, zmm20
        vpmadd52huq zmm29, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm11, zmm5, zmm20
        vpmadd52luq zmm29, zmm5, zmm30
        vpmadd52huq zmm29, zmm5, zmm20
        vpmadd52huq zmm13, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm29, zmm5, zmm20
        vpmadd52luq zmm13, zmm5, zmm30
        vpmadd52huq zmm13, zmm5, zmm20
        vpmadd52huq zmm15, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm13, zmm5, zmm20
        vpmadd52luq zmm15, zmm5, zmm30
        vpmadd52huq zmm15, zmm5, zmm20
        vpmadd52huq zmm14, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm15, zmm5, zmm20
        vpmadd52luq zmm14, zmm5, zmm30
        vpmadd52huq zmm14, zmm5, zmm20
        vpmadd52huq zmm17, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm14, zmm5, zmm20
        vpmadd52luq zmm17, zmm5, zmm30
        vpmadd52huq zmm17, zmm5, zmm20
        vpmadd52huq zmm16, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm17, zmm5, zmm20
        vpmadd52luq zmm16, zmm5, zmm30
        vpmadd52huq zmm16, zmm5, zmm20
        vpmadd52huq zmm19, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm16, zmm5, zmm20
        vpmadd52luq zmm19, zmm5, zmm30
        vpmadd52huq zmm19, zmm5, zmm20
        vpmadd52huq zmm18, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm19, zmm5, zmm20
        vpmadd52luq zmm18, zmm5, zmm30
        vpmadd52huq zmm18, zmm5, zmm20
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm18, zmm5, zmm20
        vpmadd52luq zmm21, zmm5, zmm30
        vpmadd52huq zmm21, zmm5, zmm20
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm5, zmm30
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm6, zmm5, zmm2
        vpmadd52huq zmm6, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm2
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm28, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm2
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm25, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm25, zmm5, zmm2
        vpmadd52huq zmm25, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm25, zmm5, zmm1
        vpmadd52luq zmm10, zmm5, zmm2
        vpmadd52huq zmm10, zmm5, zmm1
        vpmadd52huq zmm12, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 704]
        vpmadd52luq zmm10, zmm5, zmm1
        vpmadd52luq zmm12, zmm5, zmm2
        vpmadd52huq zmm12, zmm5, zmm1
        vpmadd52huq zmm11, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 768]
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm11, zmm5, zmm2
        vpmadd52huq zmm11, zmm5, zmm1
        vpmadd52huq zmm29, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm11, zmm5, zmm1
        vpmadd52luq zmm29, zmm5, zmm2
        vpmadd52huq zmm29, zmm5, zmm1
        vpmadd52huq zmm13, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm29, zmm5, zmm1
        vpmadd52luq zmm13, zmm5, zmm2
        vpmadd52huq zmm13, zmm5, zmm1
        vpmadd52huq zmm15, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 960]
        vpmadd52luq zmm13, zmm5, zmm1
        vpmadd52luq zmm15, zmm5, zmm2
        vpmadd52huq zmm15, zmm5, zmm1
        vpmadd52huq zmm14, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1024]
        vpmadd52luq zmm15, zmm5, zmm1
        vpmadd52luq zmm14, zmm5, zmm2
        vpmadd52huq zmm14, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm14, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm2
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm16, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm17, zmm5, zmm1
        vpmadd52luq zmm16, zmm5, zmm2
        vpmadd52huq zmm16, zmm5, zmm1
        vpmadd52huq zmm19, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52luq zmm19, zmm5, zmm2
        vpmadd52huq zmm19, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm2
        vmovdqu64 zmm1, [rdx + 0]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 64]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 128]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm28, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 320]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 384]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm25, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm25, zmm1, zmm4
        vpmadd52huq zmm25, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm25, zmm1, zmm3
        vpmadd52luq zmm10, zmm1, zmm4
        vpmadd52huq zmm10, zmm1, zmm3
        vpmadd52huq zmm12, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 576]
        vpmadd52luq zmm10, zmm1, zmm3
        vpmadd52luq zmm12, zmm1, zmm4
        vpmadd52huq zmm12, zmm1, zmm3
        vpmadd52huq zmm11, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 640]
        vpmadd52luq zmm12, zmm1, zmm3
        vpmadd52luq zmm11, zmm1, zmm4
        vpmadd52huq zmm11, zmm1, zmm3
        vpmadd52huq zmm29, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm11, zmm1, zmm3
        vpmadd52luq zmm29, zmm1, zmm4
        vpmadd52huq zmm29, zmm1, zmm3
        vpmadd52huq zmm13, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm29, zmm1, zmm3
        vpmadd52luq zmm13, zmm1, zmm4
        vpmadd52huq zmm13, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 832]
        vpmadd52luq zmm13, zmm1, zmm3
        vpmadd52luq zmm15, zmm1, zmm4
        vpmadd52huq zmm15, zmm1, zmm3
        vpmadd52huq zmm14, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 896]
        vpmadd52luq zmm15, zmm1, zmm3
        vpmadd52luq zmm14, zmm1, zmm4
        vpmadd52huq zmm14, zmm1, zmm3
        vpmadd52huq zmm17, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm17, zmm1, zmm4
        vpmadd52huq zmm17, zmm1, zmm3
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm17, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1088]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm19, zmm1, zmm4
        vpmadd52huq zmm19, zmm1, zmm3
        vpmadd52huq zmm18, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1152]
        vpmadd52luq zmm19, zmm1, zmm3
        vpmadd52luq zmm18, zmm1, zmm4
        vpmadd52huq zmm18, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovdqu64 [rcx + 704], xmm7
        vbroadcasti64x2 zmm1, [rcx + 704]
        valignq zmm2{k1}{z}, zmm7, zmm7, 2
        vpaddq  zmm19, zmm19, zmm2
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovdqu64 [rcx + 720], xmm6
        vbroadcasti64x2 zmm2, [rcx + 720]
        valignq zmm3{k1}{z}, zmm6, zmm6, 2
        vpaddq  zmm18, zmm18, zmm3
        vpaddq  zmm23, zmm23, zmm0
        vpsrlq  zmm0{k2}{z}, zmm23, 52
        vmovdqu64 [rcx + 736], xmm23
        vbroadcasti64x2 zmm3, [rcx + 736]
        valignq zmm4{k1}{z}, zmm23, zmm23, 2
        vpaddq  zmm21, zmm21, zmm4
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovdqu64 [rcx + 752], xmm22
        vbroadcasti64x2 zmm4, [rcx + 752]
        valignq zmm5{k1}{z}, zmm22, zmm22, 2
        vpaddq  zmm20, zmm20, zmm5
        vbroadcasti64x2 zmm5, [rsi + 544]
        vbroadcasti64x2 zmm6, [rcx + 1824]
        vbroadcasti64x2 zmm7, [rsi + 608]
        vbroadcasti64x2 zmm22, [rcx + 1888]
        vmovdqu64 zmm23, [rsi + 512]
        vpmadd52luq zmm12, zmm23, zmm5
        vpmadd52huq zmm11, zmm23, zmm5
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm11, zmm5, zmm6
        vpmadd52luq zmm29, zmm5, zmm7
        vpmadd52huq zmm29, zmm5, zmm6
        vpmadd52huq zmm13, zmm5, zmm7
        vbroadcasti64x2 zmm7, [rcx + 3104]
        vpmadd52luq zmm29, zmm5, zmm7
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm29, zmm5, zmm6
        vpmadd52luq zmm13, zmm5, zmm22
        vpmadd52huq zmm13, zmm5, zmm6
        vpmadd52huq zmm15, zmm5, zmm22
        vbroadcasti64x2 zmm7, [rcx + 3168]
        vpmadd52luq zmm15, zmm5, zmm7
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm13, zmm5, zmm6
        vpmadd52luq zmm15, zmm5, zmm22
        vpmadd52huq zmm15, zmm5, zmm6
        vpmadd52huq zmm14, zmm5, zmm22
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm15, zmm5, zmm6
        vpmadd52luq zmm14, zmm5, zmm22
        vpmadd52huq zmm14, zmm5, zmm6
        vpmadd52huq zmm17, zmm5, zmm22
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm14, zmm5, zmm6
        vpmadd52luq zmm17, zmm5, zmm22
        vpmadd52huq zmm17, zmm5, zmm6
        vpmadd52huq zmm16, zmm5, zmm22
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm17, zmm5, zmm6
        vpmadd52luq zmm16, zmm5, zmm22
        vpmadd52huq zmm16, zmm5, zmm6
        vpmadd52huq zmm19, zmm5, zmm22
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm16, zmm5, zmm6
        vpmadd52luq zmm19, zmm5, zmm22
        vpmadd52huq zmm19, zmm5, zmm6
        vpmadd52huq zmm18, zmm5, zmm22
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm19, zmm5, zmm6
        vpmadd52luq zmm18, zmm5, zmm22
        vpmadd52huq zmm18, zmm5, zmm6
        vpmadd52huq zmm21, zmm5, zmm22
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm18, zmm5, zmm6
        vpmadd52luq zmm21, zmm5, zmm22
        vpmadd52huq zmm21, zmm5, zmm6
        vpmadd52huq zmm20, zmm5, zmm22
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm21, zmm5, zmm6
        vpmadd52luq zmm20, zmm5, zmm22
        vpmadd52huq zmm20, zmm5, zmm6
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm5, zmm22
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm20, zmm5, zmm6
        vpmadd52luq zmm7, zmm5, zmm22
        vpmadd52huq zmm7, zmm5, zmm6
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm5, zmm22
        vbroadcasti64x2 zmm5, [rsi + 672]
        vbroadcasti64x2 zmm22, [rcx + 1952]
        vbroadcasti64x2 zmm23, [rsi + 736]
        vbroadcasti64x2 zmm30, [rcx + 2016]
        vmovdqu64 zmm31, [rsi + 640]
        vpmadd52luq zmm15, zmm31, zmm5
        vpmadd52huq zmm14, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm14, zmm5, zmm22
        vpmadd52luq zmm17, zmm5, zmm23
        vpmadd52huq zmm17, zmm5, zmm22
        vpmadd52huq zmm16, zmm5, zmm23
        vbroadcasti64x2 zmm23, [rcx + 3232]
        vpmadd52luq zmm17, zmm5, zmm23
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm17, zmm5, zmm22
        vpmadd52luq zmm16, zmm5, zmm30
        vpmadd52huq zmm16, zmm5, zmm22
        vpmadd52huq zmm19, zmm5, zmm30
        vbroadcasti64x2 zmm23, [rcx + 3296]
        vpmadd52luq zmm19, zmm5, zmm23
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm16, zmm5, zmm22
        vpmadd52luq zmm19, zmm5, zmm30
        vpmadd52huq zmm19, zmm5, zmm22
        vpmadd52huq zmm18, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm19, zmm5, zmm22
        vpmadd52luq zmm18, zmm5, zmm30
        vpmadd52huq zmm18, zmm5, zmm22
        vpmadd52huq zmm21, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm18, zmm5, zmm22
        vpmadd52luq zmm21, zmm5, zmm30
        vpmadd52huq zmm21, zmm5, zmm22
        vpmadd52huq zmm20, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm21, zmm5, zmm22
        vpmadd52luq zmm20, zmm5, zmm30
        vpmadd52huq zmm20, zmm5, zmm22
        vpmadd52huq zmm7, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm20, zmm5, zmm22
        vpmadd52luq zmm7, zmm5, zmm30
        vpmadd52huq zmm7, zmm5, zmm22
        vpmadd52huq zmm6, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm7, zmm5, zmm22
        vpmadd52luq zmm6, zmm5, zmm30
        vpmadd52huq zmm6, zmm5, zmm22
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm6, zmm5, zmm22
        vpmadd52luq zmm23, zmm5, zmm30
        vpmadd52huq zmm23, zmm5, zmm22
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm5, zmm30
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm28, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm2
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm25, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm25, zmm5, zmm2
        vpmadd52huq zmm25, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm25, zmm5, zmm1
        vpmadd52luq zmm10, zmm5, zmm2
        vpmadd52huq zmm10, zmm5, zmm1
        vpmadd52huq zmm12, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm10, zmm5, zmm1
        vpmadd52luq zmm12, zmm5, zmm2
        vpmadd52huq zmm12, zmm5, zmm1
        vpmadd52huq zmm11, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm11, zmm5, zmm2
        vpmadd52huq zmm11, zmm5, zmm1
        vpmadd52huq zmm29, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm11, zmm5, zmm1
        vpmadd52luq zmm29, zmm5, zmm2
        vpmadd52huq zmm29, zmm5, zmm1
        vpmadd52huq zmm13, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm29, zmm5, zmm1
        vpmadd52luq zmm13, zmm5, zmm2
        vpmadd52huq zmm13, zmm5, zmm1
        vpmadd52huq zmm15, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 704]
        vpmadd52luq zmm13, zmm5, zmm1
        vpmadd52luq zmm15, zmm5, zmm2
        vpmadd52huq zmm15, zmm5, zmm1
        vpmadd52huq zmm14, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 768]
        vpmadd52luq zmm15, zmm5, zmm1
        vpmadd52luq zmm14, zmm5, zmm2
        vpmadd52huq zmm14, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm14, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm2
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm16, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm17, zmm5, zmm1
        vpmadd52luq zmm16, zmm5, zmm2
        vpmadd52huq zmm16, zmm5, zmm1
        vpmadd52huq zmm19, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 960]
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52luq zmm19, zmm5, zmm2
        vpmadd52huq zmm19, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1024]
        vpmadd52luq zmm19, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm2
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm21, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm21, zmm5, zmm2
        vpmadd52huq zmm21, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm20, zmm5, zmm2
        vpmadd52huq zmm20, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm20, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm2
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm6, zmm5, zmm2
        vmovdqu64 zmm1, [rdx + 0]
        vpmadd52luq zmm28, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 64]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 128]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm25, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm25, zmm1, zmm4
        vpmadd52huq zmm25, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm25, zmm1, zmm3
        vpmadd52luq zmm10, zmm1, zmm4
        vpmadd52huq zmm10, zmm1, zmm3
        vpmadd52huq zmm12, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 320]
        vpmadd52luq zmm10, zmm1, zmm3
        vpmadd52luq zmm12, zmm1, zmm4
        vpmadd52huq zmm12, zmm1, zmm3
        vpmadd52huq zmm11, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 384]
        vpmadd52luq zmm12, zmm1, zmm3
        vpmadd52luq zmm11, zmm1, zmm4
        vpmadd52huq zmm11, zmm1, zmm3
        vpmadd52huq zmm29, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm11, zmm1, zmm3
        vpmadd52luq zmm29, zmm1, zmm4
        vpmadd52huq zmm29, zmm1, zmm3
        vpmadd52huq zmm13, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm29, zmm1, zmm3
        vpmadd52luq zmm13, zmm1, zmm4
        vpmadd52huq zmm13, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 576]
        vpmadd52luq zmm13, zmm1, zmm3
        vpmadd52luq zmm15, zmm1, zmm4
        vpmadd52huq zmm15, zmm1, zmm3
        vpmadd52huq zmm14, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 640]
        vpmadd52luq zmm15, zmm1, zmm3
        vpmadd52luq zmm14, zmm1, zmm4
        vpmadd52huq zmm14, zmm1, zmm3
        vpmadd52huq zmm17, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm17, zmm1, zmm4
        vpmadd52huq zmm17, zmm1, zmm3
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm17, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 832]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm19, zmm1, zmm4
        vpmadd52huq zmm19, zmm1, zmm3
        vpmadd52huq zmm18, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 896]
        vpmadd52luq zmm19, zmm1, zmm3
        vpmadd52luq zmm18, zmm1, zmm4
        vpmadd52huq zmm18, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm20, zmm1, zmm4
        vpmadd52huq zmm20, zmm1, zmm3
        vpmadd52huq zmm7, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1088]
        vpmadd52luq zmm20, zmm1, zmm3
        vpmadd52luq zmm7, zmm1, zmm4
        vpmadd52huq zmm7, zmm1, zmm3
        vpmadd52huq zmm6, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1152]
        vpmadd52luq zmm7, zmm1, zmm3
        vpmadd52luq zmm6, zmm1, zmm4
        vpmadd52huq zmm6, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vpaddq  zmm26, zmm26, zmm0
        vpsrlq  zmm0{k2}{z}, zmm26, 52
        vmovdqu64 [rcx + 768], xmm26
        vbroadcasti64x2 zmm1, [rcx + 768]
        valignq zmm2{k1}{z}, zmm26, zmm26, 2
        vpaddq  zmm7, zmm7, zmm2
        vpaddq  zmm24, zmm24, zmm0
        vpsrlq  zmm0{k2}{z}, zmm24, 52
        vmovdqu64 [rcx + 784], xmm24
        vbroadcasti64x2 zmm2, [rcx + 784]
        valignq zmm3{k1}{z}, zmm24, zmm24, 2
        vpaddq  zmm6, zmm6, zmm3
        vpaddq  zmm28, zmm28, zmm0
        vpsrlq  zmm0{k2}{z}, zmm28, 52
        vmovdqu64 [rcx + 800], xmm28
        vbroadcasti64x2 zmm3, [rcx + 800]
        valignq zmm4{k1}{z}, zmm28, zmm28, 2
        vpaddq  zmm23, zmm23, zmm4
        vpaddq  zmm27, zmm27, zmm0
        vpsrlq  zmm0{k2}{z}, zmm27, 52
        vmovdqu64 [rcx + 816], xmm27
        vbroadcasti64x2 zmm4, [rcx + 816]
        valignq zmm5{k1}{z}, zmm27, zmm27, 2
        vpaddq  zmm22, zmm22, zmm5
        vbroadcasti64x2 zmm5, [rsi + 800]
        vbroadcasti64x2 zmm24, [rcx + 2080]
        vbroadcasti64x2 zmm26, [rsi + 864]
        vbroadcasti64x2 zmm27, [rcx + 2144]
        vmovdqu64 zmm28, [rsi + 768]
        vpmadd52luq zmm19, zmm28, zmm5
        vpmadd52huq zmm18, zmm28, zmm5
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm18, zmm5, zmm24
        vpmadd52luq zmm21, zmm5, zmm26
        vpmadd52huq zmm21, zmm5, zmm24
        vpmadd52huq zmm20, zmm5, zmm26
        vbroadcasti64x2 zmm26, [rcx + 3360]
        vpmadd52luq zmm21, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm21, zmm5, zmm24
        vpmadd52luq zmm20, zmm5, zmm27
        vpmadd52huq zmm20, zmm5, zmm24
        vpmadd52huq zmm7, zmm5, zmm27
        vbroadcasti64x2 zmm26, [rcx + 3424]
        vpmadd52luq zmm7, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm20, zmm5, zmm24
        vpmadd52luq zmm7, zmm5, zmm27
        vpmadd52huq zmm7, zmm5, zmm24
        vpmadd52huq zmm6, zmm5, zmm27
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm7, zmm5, zmm24
        vpmadd52luq zmm6, zmm5, zmm27
        vpmadd52huq zmm6, zmm5, zmm24
        vpmadd52huq zmm23, zmm5, zmm27
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm6, zmm5, zmm24
        vpmadd52luq zmm23, zmm5, zmm27
        vpmadd52huq zmm23, zmm5, zmm24
        vpmadd52huq zmm22, zmm5, zmm27
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm23, zmm5, zmm24
        vpmadd52luq zmm22, zmm5, zmm27
        vpmadd52huq zmm22, zmm5, zmm24
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm5, zmm27
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm22, zmm5, zmm24
        vpmadd52luq zmm26, zmm5, zmm27
        vpmadd52huq zmm26, zmm5, zmm24
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm5, zmm27
        vbroadcasti64x2 zmm5, [rsi + 928]
        vbroadcasti64x2 zmm27, [rcx + 2208]
        vbroadcasti64x2 zmm28, [rsi + 992]
        vbroadcasti64x2 zmm30, [rcx + 2272]
        vmovdqu64 zmm31, [rsi + 896]
        vpmadd52luq zmm7, zmm31, zmm5
        vpmadd52huq zmm6, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm6, zmm5, zmm27
        vpmadd52luq zmm23, zmm5, zmm28
        vpmadd52huq zmm23, zmm5, zmm27
        vpmadd52huq zmm22, zmm5, zmm28
        vbroadcasti64x2 zmm28, [rcx + 3488]
        vpmadd52luq zmm23, zmm5, zmm28
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm23, zmm5, zmm27
        vpmadd52luq zmm22, zmm5, zmm30
        vpmadd52huq zmm22, zmm5, zmm27
        vpmadd52huq zmm26, zmm5, zmm30
        vbroadcasti64x2 zmm28, [rcx + 3552]
        vpmadd52luq zmm26, zmm5, zmm28
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm22, zmm5, zmm27
        vpmadd52luq zmm26, zmm5, zmm30
        vpmadd52huq zmm26, zmm5, zmm27
        vpmadd52huq zmm24, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm26, zmm5, zmm27
        vpmadd52luq zmm24, zmm5, zmm30
        vpmadd52huq zmm24, zmm5, zmm27
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm24, zmm5, zmm27
        vpmadd52luq zmm28, zmm5, zmm30
        vpmadd52huq zmm28, zmm5, zmm27
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm5, zmm30
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm25, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm25, zmm5, zmm2
        vpmadd52huq zmm25, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm25, zmm5, zmm1
        vpmadd52luq zmm10, zmm5, zmm2
        vpmadd52huq zmm10, zmm5, zmm1
        vpmadd52huq zmm12, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm10, zmm5, zmm1
        vpmadd52luq zmm12, zmm5, zmm2
        vpmadd52huq zmm12, zmm5, zmm1
        vpmadd52huq zmm11, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm11, zmm5, zmm2
        vpmadd52huq zmm11, zmm5, zmm1
        vpmadd52huq zmm29, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm11, zmm5, zmm1
        vpmadd52luq zmm29, zmm5, zmm2
        vpmadd52huq zmm29, zmm5, zmm1
        vpmadd52huq zmm13, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm29, zmm5, zmm1
        vpmadd52luq zmm13, zmm5, zmm2
        vpmadd52huq zmm13, zmm5, zmm1
        vpmadd52huq zmm15, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm13, zmm5, zmm1
        vpmadd52luq zmm15, zmm5, zmm2
        vpmadd52huq zmm15, zmm5, zmm1
        vpmadd52huq zmm14, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm15, zmm5, zmm1
        vpmadd52luq zmm14, zmm5, zmm2
        vpmadd52huq zmm14, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm14, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm2
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm16, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm17, zmm5, zmm1
        vpmadd52luq zmm16, zmm5, zmm2
        vpmadd52huq zmm16, zmm5, zmm1
        vpmadd52huq zmm19, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 704]
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52luq zmm19, zmm5, zmm2
        vpmadd52huq zmm19, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 768]
        vpmadd52luq zmm19, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm2
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm21, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm21, zmm5, zmm2
        vpmadd52huq zmm21, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm20, zmm5, zmm2
        vpmadd52huq zmm20, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 960]
        vpmadd52luq zmm20, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm2
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm6, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1024]
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm6, zmm5, zmm2
        vpmadd52huq zmm6, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm2
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm1, [rdx + 0]
        vpmadd52luq zmm25, zmm1, zmm3
        vpmadd52luq zmm10, zmm1, zmm4
        vpmadd52huq zmm10, zmm1, zmm3
        vpmadd52huq zmm12, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 64]
        vpmadd52luq zmm10, zmm1, zmm3
        vpmadd52luq zmm12, zmm1, zmm4
        vpmadd52huq zmm12, zmm1, zmm3
        vpmadd52huq zmm11, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 128]
        vpmadd52luq zmm12, zmm1, zmm3
        vpmadd52luq zmm11, zmm1, zmm4
        vpmadd52huq zmm11, zmm1, zmm3
        vpmadd52huq zmm29, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm11, zmm1, zmm3
        vpmadd52luq zmm29, zmm1, zmm4
        vpmadd52huq zmm29, zmm1, zmm3
        vpmadd52huq zmm13, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm29, zmm1, zmm3
        vpmadd52luq zmm13, zmm1, zmm4
        vpmadd52huq zmm13, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 320]
        vpmadd52luq zmm13, zmm1, zmm3
        vpmadd52luq zmm15, zmm1, zmm4
        vpmadd52huq zmm15, zmm1, zmm3
        vpmadd52huq zmm14, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 384]
        vpmadd52luq zmm15, zmm1, zmm3
        vpmadd52luq zmm14, zmm1, zmm4
        vpmadd52huq zmm14, zmm1, zmm3
        vpmadd52huq zmm17, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm17, zmm1, zmm4
        vpmadd52huq zmm17, zmm1, zmm3
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm17, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 576]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm19, zmm1, zmm4
        vpmadd52huq zmm19, zmm1, zmm3
        vpmadd52huq zmm18, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 640]
        vpmadd52luq zmm19, zmm1, zmm3
        vpmadd52luq zmm18, zmm1, zmm4
        vpmadd52huq zmm18, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm20, zmm1, zmm4
        vpmadd52huq zmm20, zmm1, zmm3
        vpmadd52huq zmm7, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 832]
        vpmadd52luq zmm20, zmm1, zmm3
        vpmadd52luq zmm7, zmm1, zmm4
        vpmadd52huq zmm7, zmm1, zmm3
        vpmadd52huq zmm6, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 896]
        vpmadd52luq zmm7, zmm1, zmm3
        vpmadd52luq zmm6, zmm1, zmm4
        vpmadd52huq zmm6, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1088]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1152]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vmovdqu64 [rcx + 832], xmm9
        vbroadcasti64x2 zmm1, [rcx + 832]
        valignq zmm2{k1}{z}, zmm9, zmm9, 2
        vpaddq  zmm26, zmm26, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovdqu64 [rcx + 848], xmm8
        vbroadcasti64x2 zmm2, [rcx + 848]
        valignq zmm3{k1}{z}, zmm8, zmm8, 2
        vpaddq  zmm24, zmm24, zmm3
        vpaddq  zmm25, zmm25, zmm0
        vpsrlq  zmm0{k2}{z}, zmm25, 52
        vmovdqu64 [rcx + 864], xmm25
        vbroadcasti64x2 zmm3, [rcx + 864]
        valignq zmm4{k1}{z}, zmm25, zmm25, 2
        vpaddq  zmm28, zmm28, zmm4
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovdqu64 [rcx + 880], xmm10
        vbroadcasti64x2 zmm4, [rcx + 880]
        valignq zmm5{k1}{z}, zmm10, zmm10, 2
        vpaddq  zmm27, zmm27, zmm5
        vbroadcasti64x2 zmm5, [rsi + 1056]
        vbroadcasti64x2 zmm8, [rcx + 2336]
        vbroadcasti64x2 zmm9, [rsi + 1120]
        vbroadcasti64x2 zmm10, [rcx + 2400]
        vmovdqu64 zmm25, [rsi + 1024]
        vpmadd52luq zmm26, zmm25, zmm5
        vpmadd52huq zmm24, zmm25, zmm5
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm24, zmm5, zmm8
        vpmadd52luq zmm28, zmm5, zmm9
        vpmadd52huq zmm28, zmm5, zmm8
        vpmadd52huq zmm27, zmm5, zmm9
        vbroadcasti64x2 zmm9, [rcx + 3616]
        vpmadd52luq zmm28, zmm5, zmm9
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm28, zmm5, zmm8
        vpmadd52luq zmm27, zmm5, zmm10
        vpmadd52huq zmm27, zmm5, zmm8
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm5, zmm10
        vbroadcasti64x2 zmm25, [rcx + 3680]
        vpmadd52luq zmm9, zmm5, zmm25
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm27, zmm5, zmm8
        vpmadd52luq zmm9, zmm5, zmm10
        vpmadd52huq zmm9, zmm5, zmm8
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm5, zmm10
        vbroadcasti64x2 zmm5, [rsi + 1184]
        vbroadcasti64x2 zmm10, [rcx + 2464]
        vbroadcasti64x2 zmm25, [rsi + 1248]
        vmovdqu64 zmm30, [rsi + 1152]
        vpmadd52luq zmm9, zmm30, zmm5
        vpmadd52huq zmm8, zmm30, zmm5
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm8, zmm5, zmm10
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52luq zmm30, zmm5, zmm25
        vpmadd52huq zmm30, zmm5, zmm10
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm5, zmm25
        vbroadcasti64x2 zmm25, [rcx + 3744]
        vpmadd52luq zmm30, zmm5, zmm25
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm11, zmm5, zmm2
        vpmadd52huq zmm11, zmm5, zmm1
        vpmadd52huq zmm29, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm11, zmm5, zmm1
        vpmadd52luq zmm29, zmm5, zmm2
        vpmadd52huq zmm29, zmm5, zmm1
        vpmadd52huq zmm13, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm29, zmm5, zmm1
        vpmadd52luq zmm13, zmm5, zmm2
        vpmadd52huq zmm13, zmm5, zmm1
        vpmadd52huq zmm15, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm13, zmm5, zmm1
        vpmadd52luq zmm15, zmm5, zmm2
        vpmadd52huq zmm15, zmm5, zmm1
        vpmadd52huq zmm14, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm15, zmm5, zmm1
        vpmadd52luq zmm14, zmm5, zmm2
        vpmadd52huq zmm14, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm14, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm2
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm16, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm17, zmm5, zmm1
        vpmadd52luq zmm16, zmm5, zmm2
        vpmadd52huq zmm16, zmm5, zmm1
        vpmadd52huq zmm19, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52luq zmm19, zmm5, zmm2
        vpmadd52huq zmm19, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm19, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm2
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm21, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm21, zmm5, zmm2
        vpmadd52huq zmm21, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm20, zmm5, zmm2
        vpmadd52huq zmm20, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 704]
        vpmadd52luq zmm20, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm2
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm6, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 768]
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm6, zmm5, zmm2
        vpmadd52huq zmm6, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 960]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm2
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1024]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm28, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm2
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vmovdqu64 zmm1, [rdx + 0]
        vpmadd52luq zmm29, zmm1, zmm3
        vpmadd52luq zmm13, zmm1, zmm4
        vpmadd52huq zmm13, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 64]
        vpmadd52luq zmm13, zmm1, zmm3
        vpmadd52luq zmm15, zmm1, zmm4
        vpmadd52huq zmm15, zmm1, zmm3
        vpmadd52huq zmm14, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 128]
        vpmadd52luq zmm15, zmm1, zmm3
        vpmadd52luq zmm14, zmm1, zmm4
        vpmadd52huq zmm14, zmm1, zmm3
        vpmadd52huq zmm17, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm17, zmm1, zmm4
        vpmadd52huq zmm17, zmm1, zmm3
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm17, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 320]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm19, zmm1, zmm4
        vpmadd52huq zmm19, zmm1, zmm3
        vpmadd52huq zmm18, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 384]
        vpmadd52luq zmm19, zmm1, zmm3
        vpmadd52luq zmm18, zmm1, zmm4
        vpmadd52huq zmm18, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm20, zmm1, zmm4
        vpmadd52huq zmm20, zmm1, zmm3
        vpmadd52huq zmm7, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 576]
        vpmadd52luq zmm20, zmm1, zmm3
        vpmadd52luq zmm7, zmm1, zmm4
        vpmadd52huq zmm7, zmm1, zmm3
        vpmadd52huq zmm6, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 640]
        vpmadd52luq zmm7, zmm1, zmm3
        vpmadd52luq zmm6, zmm1, zmm4
        vpmadd52huq zmm6, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 832]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 896]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm28, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1088]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1152]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovdqu64 [rcx + 896], xmm12
        vbroadcasti64x2 zmm1, [rcx + 896]
        valignq zmm2{k1}{z}, zmm12, zmm12, 2
        vpaddq  zmm9, zmm9, zmm2
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vmovdqu64 [rcx + 912], xmm11
        vbroadcasti64x2 zmm2, [rcx + 912]
        valignq zmm3{k1}{z}, zmm11, zmm11, 2
        vpaddq  zmm8, zmm8, zmm3
        vpaddq  zmm29, zmm29, zmm0
        vpsrlq  zmm0{k2}{z}, zmm29, 52
        vmovdqu64 [rcx + 928], xmm29
        vbroadcasti64x2 zmm3, [rcx + 928]
        valignq zmm4{k1}{z}, zmm29, zmm29, 2
        vpaddq  zmm30, zmm30, zmm4
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovdqu64 [rcx + 944], xmm13
        vbroadcasti64x2 zmm4, [rcx + 944]
        valignq zmm5{k1}{z}, zmm13, zmm13, 2
        vpaddq  zmm10, zmm10, zmm5
        vbroadcasti64x2 zmm5, [rsi + 48]
        vbroadcasti64x2 zmm11, [rcx + 1328]
        vbroadcasti64x2 zmm12, [rsi + 112]
        vbroadcasti64x2 zmm13, [rcx + 1392]
        vmovdqu64 zmm25, [rsi + 0]
        vpmadd52luq zmm15, zmm25, zmm5
        vpmadd52huq zmm14, zmm25, zmm5
        vmovdqu64 zmm5, [rsi + 64]
        vpmadd52luq zmm14, zmm5, zmm11
        vpmadd52luq zmm17, zmm5, zmm12
        vpmadd52huq zmm17, zmm5, zmm11
        vpmadd52huq zmm16, zmm5, zmm12
        vbroadcasti64x2 zmm12, [rcx + 2608]
        vpmadd52luq zmm17, zmm5, zmm12
        vmovdqu64 zmm5, [rsi + 128]
        vpmadd52luq zmm17, zmm5, zmm11
        vpmadd52luq zmm16, zmm5, zmm13
        vpmadd52huq zmm16, zmm5, zmm11
        vpmadd52huq zmm19, zmm5, zmm13
        vbroadcasti64x2 zmm12, [rcx + 2672]
        vpmadd52luq zmm19, zmm5, zmm12
        vmovdqu64 zmm5, [rsi + 192]
        vpmadd52luq zmm16, zmm5, zmm11
        vpmadd52luq zmm19, zmm5, zmm13
        vpmadd52huq zmm19, zmm5, zmm11
        vpmadd52huq zmm18, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 256]
        vpmadd52luq zmm19, zmm5, zmm11
        vpmadd52luq zmm18, zmm5, zmm13
        vpmadd52huq zmm18, zmm5, zmm11
        vpmadd52huq zmm21, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm18, zmm5, zmm11
        vpmadd52luq zmm21, zmm5, zmm13
        vpmadd52huq zmm21, zmm5, zmm11
        vpmadd52huq zmm20, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm21, zmm5, zmm11
        vpmadd52luq zmm20, zmm5, zmm13
        vpmadd52huq zmm20, zmm5, zmm11
        vpmadd52huq zmm7, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm20, zmm5, zmm11
        vpmadd52luq zmm7, zmm5, zmm13
        vpmadd52huq zmm7, zmm5, zmm11
        vpmadd52huq zmm6, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm7, zmm5, zmm11
        vpmadd52luq zmm6, zmm5, zmm13
        vpmadd52huq zmm6, zmm5, zmm11
        vpmadd52huq zmm23, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm6, zmm5, zmm11
        vpmadd52luq zmm23, zmm5, zmm13
        vpmadd52huq zmm23, zmm5, zmm11
        vpmadd52huq zmm22, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm23, zmm5, zmm11
        vpmadd52luq zmm22, zmm5, zmm13
        vpmadd52huq zmm22, zmm5, zmm11
        vpmadd52huq zmm26, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm22, zmm5, zmm11
        vpmadd52luq zmm26, zmm5, zmm13
        vpmadd52huq zmm26, zmm5, zmm11
        vpmadd52huq zmm24, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm26, zmm5, zmm11
        vpmadd52luq zmm24, zmm5, zmm13
        vpmadd52huq zmm24, zmm5, zmm11
        vpmadd52huq zmm28, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm24, zmm5, zmm11
        vpmadd52luq zmm28, zmm5, zmm13
        vpmadd52huq zmm28, zmm5, zmm11
        vpmadd52huq zmm27, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm28, zmm5, zmm11
        vpmadd52luq zmm27, zmm5, zmm13
        vpmadd52huq zmm27, zmm5, zmm11
        vpmadd52huq zmm9, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm27, zmm5, zmm11
        vpmadd52luq zmm9, zmm5, zmm13
        vpmadd52huq zmm9, zmm5, zmm11
        vpmadd52huq zmm8, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm9, zmm5, zmm11
        vpmadd52luq zmm8, zmm5, zmm13
        vpmadd52huq zmm8, zmm5, zmm11
        vpmadd52huq zmm30, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm8, zmm5, zmm11
        vpmadd52luq zmm30, zmm5, zmm13
        vpmadd52huq zmm30, zmm5, zmm11
        vpmadd52huq zmm10, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm30, zmm5, zmm11
        vpmadd52luq zmm10, zmm5, zmm13
        vpmadd52huq zmm10, zmm5, zmm11
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm10, zmm5, zmm11
        vpmadd52luq zmm12, zmm5, zmm13
        vpmadd52huq zmm12, zmm5, zmm11
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm5, zmm13
        vbroadcasti64x2 zmm5, [rsi + 176]
        vbroadcasti64x2 zmm13, [rcx + 1456]
        vbroadcasti64x2 zmm25, [rsi + 240]
        vbroadcasti64x2 zmm29, [rcx + 1520]
        vmovdqu64 zmm31, [rsi + 128]
        vpmadd52luq zmm19, zmm31, zmm5
        vpmadd52huq zmm18, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 192]
        vpmadd52luq zmm18, zmm5, zmm13
        vpmadd52luq zmm21, zmm5, zmm25
        vpmadd52huq zmm21, zmm5, zmm13
        vpmadd52huq zmm20, zmm5, zmm25
        vbroadcasti64x2 zmm25, [rcx + 2736]
        vpmadd52luq zmm21, zmm5, zmm25
        vmovdqu64 zmm5, [rsi + 256]
        vpmadd52luq zmm21, zmm5, zmm13
        vpmadd52luq zmm20, zmm5, zmm29
        vpmadd52huq zmm20, zmm5, zmm13
        vpmadd52huq zmm7, zmm5, zmm29
        vbroadcasti64x2 zmm25, [rcx + 2800]
        vpmadd52luq zmm7, zmm5, zmm25
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm20, zmm5, zmm13
        vpmadd52luq zmm7, zmm5, zmm29
        vpmadd52huq zmm7, zmm5, zmm13
        vpmadd52huq zmm6, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm7, zmm5, zmm13
        vpmadd52luq zmm6, zmm5, zmm29
        vpmadd52huq zmm6, zmm5, zmm13
        vpmadd52huq zmm23, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm6, zmm5, zmm13
        vpmadd52luq zmm23, zmm5, zmm29
        vpmadd52huq zmm23, zmm5, zmm13
        vpmadd52huq zmm22, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm23, zmm5, zmm13
        vpmadd52luq zmm22, zmm5, zmm29
        vpmadd52huq zmm22, zmm5, zmm13
        vpmadd52huq zmm26, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm22, zmm5, zmm13
        vpmadd52luq zmm26, zmm5, zmm29
        vpmadd52huq zmm26, zmm5, zmm13
        vpmadd52huq zmm24, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm26, zmm5, zmm13
        vpmadd52luq zmm24, zmm5, zmm29
        vpmadd52huq zmm24, zmm5, zmm13
        vpmadd52huq zmm28, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm24, zmm5, zmm13
        vpmadd52luq zmm28, zmm5, zmm29
        vpmadd52huq zmm28, zmm5, zmm13
        vpmadd52huq zmm27, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm28, zmm5, zmm13
        vpmadd52luq zmm27, zmm5, zmm29
        vpmadd52huq zmm27, zmm5, zmm13
        vpmadd52huq zmm9, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm27, zmm5, zmm13
        vpmadd52luq zmm9, zmm5, zmm29
        vpmadd52huq zmm9, zmm5, zmm13
        vpmadd52huq zmm8, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm9, zmm5, zmm13
        vpmadd52luq zmm8, zmm5, zmm29
        vpmadd52huq zmm8, zmm5, zmm13
        vpmadd52huq zmm30, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm8, zmm5, zmm13
        vpmadd52luq zmm30, zmm5, zmm29
        vpmadd52huq zmm30, zmm5, zmm13
        vpmadd52huq zmm10, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm30, zmm5, zmm13
        vpmadd52luq zmm10, zmm5, zmm29
        vpmadd52huq zmm10, zmm5, zmm13
        vpmadd52huq zmm12, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm10, zmm5, zmm13
        vpmadd52luq zmm12, zmm5, zmm29
        vpmadd52huq zmm12, zmm5, zmm13
        vpmadd52huq zmm11, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm12, zmm5, zmm13
        vpmadd52luq zmm11, zmm5, zmm29
        vpmadd52huq zmm11, zmm5, zmm13
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm11, zmm5, zmm13
        vpmadd52luq zmm25, zmm5, zmm29
        vpmadd52huq zmm25, zmm5, zmm13
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm5, zmm29
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm15, zmm5, zmm1
        vpmadd52luq zmm14, zmm5, zmm2
        vpmadd52huq zmm14, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm14, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm2
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm16, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm17, zmm5, zmm1
        vpmadd52luq zmm16, zmm5, zmm2
        vpmadd52huq zmm16, zmm5, zmm1
        vpmadd52huq zmm19, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52luq zmm19, zmm5, zmm2
        vpmadd52huq zmm19, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm19, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm2
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm21, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm21, zmm5, zmm2
        vpmadd52huq zmm21, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm20, zmm5, zmm2
        vpmadd52huq zmm20, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm20, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm2
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm6, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm6, zmm5, zmm2
        vpmadd52huq zmm6, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 704]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm2
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 768]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm28, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm2
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 960]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1024]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm30, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm30, zmm5, zmm2
        vpmadd52huq zmm30, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm30, zmm5, zmm1
        vpmadd52luq zmm10, zmm5, zmm2
        vpmadd52huq zmm10, zmm5, zmm1
        vpmadd52huq zmm12, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm10, zmm5, zmm1
        vpmadd52luq zmm12, zmm5, zmm2
        vpmadd52huq zmm12, zmm5, zmm1
        vpmadd52huq zmm11, zmm5, zmm2
        vmovdqu64 zmm1, [rdx + 0]
        vpmadd52luq zmm17, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 64]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm19, zmm1, zmm4
        vpmadd52huq zmm19, zmm1, zmm3
        vpmadd52huq zmm18, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 128]
        vpmadd52luq zmm19, zmm1, zmm3
        vpmadd52luq zmm18, zmm1, zmm4
        vpmadd52huq zmm18, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm20, zmm1, zmm4
        vpmadd52huq zmm20, zmm1, zmm3
        vpmadd52huq zmm7, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 320]
        vpmadd52luq zmm20, zmm1, zmm3
        vpmadd52luq zmm7, zmm1, zmm4
        vpmadd52huq zmm7, zmm1, zmm3
        vpmadd52huq zmm6, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 384]
        vpmadd52luq zmm7, zmm1, zmm3
        vpmadd52luq zmm6, zmm1, zmm4
        vpmadd52huq zmm6, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 576]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 640]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm28, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 832]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 896]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm10, zmm1, zmm4
        vpmadd52huq zmm10, zmm1, zmm3
        vpmadd52huq zmm12, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1088]
        vpmadd52luq zmm10, zmm1, zmm3
        vpmadd52luq zmm12, zmm1, zmm4
        vpmadd52huq zmm12, zmm1, zmm3
        vpmadd52huq zmm11, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1152]
        vpmadd52luq zmm12, zmm1, zmm3
        vpmadd52luq zmm11, zmm1, zmm4
        vpmadd52huq zmm11, zmm1, zmm3
        vpmadd52huq zmm25, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm11, zmm1, zmm3
        vpmadd52luq zmm25, zmm1, zmm4
        vpmadd52huq zmm25, zmm1, zmm3
        vpmadd52huq zmm13, zmm1, zmm4
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovdqu64 [rcx + 960], xmm15
        vbroadcasti64x2 zmm1, [rcx + 960]
        valignq zmm2{k1}{z}, zmm15, zmm15, 2
        vpaddq  zmm12, zmm12, zmm2
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovdqu64 [rcx + 976], xmm14
        vbroadcasti64x2 zmm2, [rcx + 976]
        valignq zmm3{k1}{z}, zmm14, zmm14, 2
        vpaddq  zmm11, zmm11, zmm3
        vpaddq  zmm17, zmm17, zmm0
        vpsrlq  zmm0{k2}{z}, zmm17, 52
        vmovdqu64 [rcx + 992], xmm17
        vbroadcasti64x2 zmm3, [rcx + 992]
        valignq zmm4{k1}{z}, zmm17, zmm17, 2
        vpaddq  zmm25, zmm25, zmm4
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovdqu64 [rcx + 1008], xmm16
        vbroadcasti64x2 zmm4, [rcx + 1008]
        valignq zmm5{k1}{z}, zmm16, zmm16, 2
        vpaddq  zmm13, zmm13, zmm5
        vbroadcasti64x2 zmm5, [rsi + 304]
        vbroadcasti64x2 zmm14, [rcx + 1584]
        vbroadcasti64x2 zmm15, [rsi + 368]
        vbroadcasti64x2 zmm16, [rcx + 1648]
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm7, zmm17, zmm5
        vpmadd52huq zmm6, zmm17, zmm5
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm6, zmm5, zmm14
        vpmadd52luq zmm23, zmm5, zmm15
        vpmadd52huq zmm23, zmm5, zmm14
        vpmadd52huq zmm22, zmm5, zmm15
        vbroadcasti64x2 zmm15, [rcx + 2864]
        vpmadd52luq zmm23, zmm5, zmm15
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm23, zmm5, zmm14
        vpmadd52luq zmm22, zmm5, zmm16
        vpmadd52huq zmm22, zmm5, zmm14
        vpmadd52huq zmm26, zmm5, zmm16
        vbroadcasti64x2 zmm15, [rcx + 2928]
        vpmadd52luq zmm26, zmm5, zmm15
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm22, zmm5, zmm14
        vpmadd52luq zmm26, zmm5, zmm16
        vpmadd52huq zmm26, zmm5, zmm14
        vpmadd52huq zmm24, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm26, zmm5, zmm14
        vpmadd52luq zmm24, zmm5, zmm16
        vpmadd52huq zmm24, zmm5, zmm14
        vpmadd52huq zmm28, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm24, zmm5, zmm14
        vpmadd52luq zmm28, zmm5, zmm16
        vpmadd52huq zmm28, zmm5, zmm14
        vpmadd52huq zmm27, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm28, zmm5, zmm14
        vpmadd52luq zmm27, zmm5, zmm16
        vpmadd52huq zmm27, zmm5, zmm14
        vpmadd52huq zmm9, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm27, zmm5, zmm14
        vpmadd52luq zmm9, zmm5, zmm16
        vpmadd52huq zmm9, zmm5, zmm14
        vpmadd52huq zmm8, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm9, zmm5, zmm14
        vpmadd52luq zmm8, zmm5, zmm16
        vpmadd52huq zmm8, zmm5, zmm14
        vpmadd52huq zmm30, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm8, zmm5, zmm14
        vpmadd52luq zmm30, zmm5, zmm16
        vpmadd52huq zmm30, zmm5, zmm14
        vpmadd52huq zmm10, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm30, zmm5, zmm14
        vpmadd52luq zmm10, zmm5, zmm16
        vpmadd52huq zmm10, zmm5, zmm14
        vpmadd52huq zmm12, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm10, zmm5, zmm14
        vpmadd52luq zmm12, zmm5, zmm16
        vpmadd52huq zmm12, zmm5, zmm14
        vpmadd52huq zmm11, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm12, zmm5, zmm14
        vpmadd52luq zmm11, zmm5, zmm16
        vpmadd52huq zmm11, zmm5, zmm14
        vpmadd52huq zmm25, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm11, zmm5, zmm14
        vpmadd52luq zmm25, zmm5, zmm16
        vpmadd52huq zmm25, zmm5, zmm14
        vpmadd52huq zmm13, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm25, zmm5, zmm14
        vpmadd52luq zmm13, zmm5, zmm16
        vpmadd52huq zmm13, zmm5, zmm14
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm13, zmm5, zmm14
        vpmadd52luq zmm15, zmm5, zmm16
        vpmadd52huq zmm15, zmm5, zmm14
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm5, zmm16
        vbroadcasti64x2 zmm5, [rsi + 432]
        vbroadcasti64x2 zmm16, [rcx + 1712]
        vbroadcasti64x2 zmm17, [rsi + 496]
        vbroadcasti64x2 zmm29, [rcx + 1776]
        vmovdqu64 zmm31, [rsi + 384]
        vpmadd52luq zmm26, zmm31, zmm5
        vpmadd52huq zmm24, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm24, zmm5, zmm16
        vpmadd52luq zmm28, zmm5, zmm17
        vpmadd52huq zmm28, zmm5, zmm16
        vpmadd52huq zmm27, zmm5, zmm17
        vbroadcasti64x2 zmm17, [rcx + 2992]
        vpmadd52luq zmm28, zmm5, zmm17
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm28, zmm5, zmm16
        vpmadd52luq zmm27, zmm5, zmm29
        vpmadd52huq zmm27, zmm5, zmm16
        vpmadd52huq zmm9, zmm5, zmm29
        vbroadcasti64x2 zmm17, [rcx + 3056]
        vpmadd52luq zmm9, zmm5, zmm17
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm27, zmm5, zmm16
        vpmadd52luq zmm9, zmm5, zmm29
        vpmadd52huq zmm9, zmm5, zmm16
        vpmadd52huq zmm8, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm9, zmm5, zmm16
        vpmadd52luq zmm8, zmm5, zmm29
        vpmadd52huq zmm8, zmm5, zmm16
        vpmadd52huq zmm30, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm8, zmm5, zmm16
        vpmadd52luq zmm30, zmm5, zmm29
        vpmadd52huq zmm30, zmm5, zmm16
        vpmadd52huq zmm10, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm30, zmm5, zmm16
        vpmadd52luq zmm10, zmm5, zmm29
        vpmadd52huq zmm10, zmm5, zmm16
        vpmadd52huq zmm12, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm10, zmm5, zmm16
        vpmadd52luq zmm12, zmm5, zmm29
        vpmadd52huq zmm12, zmm5, zmm16
        vpmadd52huq zmm11, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm12, zmm5, zmm16
        vpmadd52luq zmm11, zmm5, zmm29
        vpmadd52huq zmm11, zmm5, zmm16
        vpmadd52huq zmm25, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm11, zmm5, zmm16
        vpmadd52luq zmm25, zmm5, zmm29
        vpmadd52huq zmm25, zmm5, zmm16
        vpmadd52huq zmm13, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm25, zmm5, zmm16
        vpmadd52luq zmm13, zmm5, zmm29
        vpmadd52huq zmm13, zmm5, zmm16
        vpmadd52huq zmm15, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm13, zmm5, zmm16
        vpmadd52luq zmm15, zmm5, zmm29
        vpmadd52huq zmm15, zmm5, zmm16
        vpmadd52huq zmm14, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm15, zmm5, zmm16
        vpmadd52luq zmm14, zmm5, zmm29
        vpmadd52huq zmm14, zmm5, zmm16
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm14, zmm5, zmm16
        vpmadd52luq zmm17, zmm5, zmm29
        vpmadd52huq zmm17, zmm5, zmm16
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm5, zmm29
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm19, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm2
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm21, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm21, zmm5, zmm2
        vpmadd52huq zmm21, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm20, zmm5, zmm2
        vpmadd52huq zmm20, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm20, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm2
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm6, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm6, zmm5, zmm2
        vpmadd52huq zmm6, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm2
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm28, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm2
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 704]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 768]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm30, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm30, zmm5, zmm2
        vpmadd52huq zmm30, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm30, zmm5, zmm1
        vpmadd52luq zmm10, zmm5, zmm2
        vpmadd52huq zmm10, zmm5, zmm1
        vpmadd52huq zmm12, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 960]
        vpmadd52luq zmm10, zmm5, zmm1
        vpmadd52luq zmm12, zmm5, zmm2
        vpmadd52huq zmm12, zmm5, zmm1
        vpmadd52huq zmm11, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1024]
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm11, zmm5, zmm2
        vpmadd52huq zmm11, zmm5, zmm1
        vpmadd52huq zmm25, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm11, zmm5, zmm1
        vpmadd52luq zmm25, zmm5, zmm2
        vpmadd52huq zmm25, zmm5, zmm1
        vpmadd52huq zmm13, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm25, zmm5, zmm1
        vpmadd52luq zmm13, zmm5, zmm2
        vpmadd52huq zmm13, zmm5, zmm1
        vpmadd52huq zmm15, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm13, zmm5, zmm1
        vpmadd52luq zmm15, zmm5, zmm2
        vpmadd52huq zmm15, zmm5, zmm1
        vpmadd52huq zmm14, zmm5, zmm2
        vmovdqu64 zmm1, [rdx + 0]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm20, zmm1, zmm4
        vpmadd52huq zmm20, zmm1, zmm3
        vpmadd52huq zmm7, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 64]
        vpmadd52luq zmm20, zmm1, zmm3
        vpmadd52luq zmm7, zmm1, zmm4
        vpmadd52huq zmm7, zmm1, zmm3
        vpmadd52huq zmm6, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 128]
        vpmadd52luq zmm7, zmm1, zmm3
        vpmadd52luq zmm6, zmm1, zmm4
        vpmadd52huq zmm6, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 320]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 384]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm28, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 576]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 640]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm10, zmm1, zmm4
        vpmadd52huq zmm10, zmm1, zmm3
        vpmadd52huq zmm12, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 832]
        vpmadd52luq zmm10, zmm1, zmm3
        vpmadd52luq zmm12, zmm1, zmm4
        vpmadd52huq zmm12, zmm1, zmm3
        vpmadd52huq zmm11, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 896]
        vpmadd52luq zmm12, zmm1, zmm3
        vpmadd52luq zmm11, zmm1, zmm4
        vpmadd52huq zmm11, zmm1, zmm3
        vpmadd52huq zmm25, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm11, zmm1, zmm3
        vpmadd52luq zmm25, zmm1, zmm4
        vpmadd52huq zmm25, zmm1, zmm3
        vpmadd52huq zmm13, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm25, zmm1, zmm3
        vpmadd52luq zmm13, zmm1, zmm4
        vpmadd52huq zmm13, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1088]
        vpmadd52luq zmm13, zmm1, zmm3
        vpmadd52luq zmm15, zmm1, zmm4
        vpmadd52huq zmm15, zmm1, zmm3
        vpmadd52huq zmm14, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1152]
        vpmadd52luq zmm15, zmm1, zmm3
        vpmadd52luq zmm14, zmm1, zmm4
        vpmadd52huq zmm14, zmm1, zmm3
        vpmadd52huq zmm17, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm17, zmm1, zmm4
        vpmadd52huq zmm17, zmm1, zmm3
        vpmadd52huq zmm16, zmm1, zmm4
        vpaddq  zmm19, zmm19, zmm0
        vpsrlq  zmm0{k2}{z}, zmm19, 52
        vmovdqu64 [rcx + 1024], xmm19
        vbroadcasti64x2 zmm1, [rcx + 1024]
        valignq zmm2{k1}{z}, zmm19, zmm19, 2
        vpaddq  zmm15, zmm15, zmm2
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovdqu64 [rcx + 1040], xmm18
        vbroadcasti64x2 zmm2, [rcx + 1040]
        valignq zmm3{k1}{z}, zmm18, zmm18, 2
        vpaddq  zmm14, zmm14, zmm3
        vpaddq  zmm21, zmm21, zmm0
        vpsrlq  zmm0{k2}{z}, zmm21, 52
        vmovdqu64 [rcx + 1056], xmm21
        vbroadcasti64x2 zmm3, [rcx + 1056]
        valignq zmm4{k1}{z}, zmm21, zmm21, 2
        vpaddq  zmm17, zmm17, zmm4
        vpaddq  zmm20, zmm20, zmm0
        vpsrlq  zmm0{k2}{z}, zmm20, 52
        vmovdqu64 [rcx + 1072], xmm20
        vbroadcasti64x2 zmm4, [rcx + 1072]
        valignq zmm5{k1}{z}, zmm20, zmm20, 2
        vpaddq  zmm16, zmm16, zmm5
        vbroadcasti64x2 zmm5, [rsi + 560]
        vbroadcasti64x2 zmm18, [rcx + 1840]
        vbroadcasti64x2 zmm19, [rsi + 624]
        vbroadcasti64x2 zmm20, [rcx + 1904]
        vmovdqu64 zmm21, [rsi + 512]
        vpmadd52luq zmm9, zmm21, zmm5
        vpmadd52huq zmm8, zmm21, zmm5
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm8, zmm5, zmm18
        vpmadd52luq zmm30, zmm5, zmm19
        vpmadd52huq zmm30, zmm5, zmm18
        vpmadd52huq zmm10, zmm5, zmm19
        vbroadcasti64x2 zmm19, [rcx + 3120]
        vpmadd52luq zmm30, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm30, zmm5, zmm18
        vpmadd52luq zmm10, zmm5, zmm20
        vpmadd52huq zmm10, zmm5, zmm18
        vpmadd52huq zmm12, zmm5, zmm20
        vbroadcasti64x2 zmm19, [rcx + 3184]
        vpmadd52luq zmm12, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm10, zmm5, zmm18
        vpmadd52luq zmm12, zmm5, zmm20
        vpmadd52huq zmm12, zmm5, zmm18
        vpmadd52huq zmm11, zmm5, zmm20
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm12, zmm5, zmm18
        vpmadd52luq zmm11, zmm5, zmm20
        vpmadd52huq zmm11, zmm5, zmm18
        vpmadd52huq zmm25, zmm5, zmm20
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm11, zmm5, zmm18
        vpmadd52luq zmm25, zmm5, zmm20
        vpmadd52huq zmm25, zmm5, zmm18
        vpmadd52huq zmm13, zmm5, zmm20
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm25, zmm5, zmm18
        vpmadd52luq zmm13, zmm5, zmm20
        vpmadd52huq zmm13, zmm5, zmm18
        vpmadd52huq zmm15, zmm5, zmm20
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm13, zmm5, zmm18
        vpmadd52luq zmm15, zmm5, zmm20
        vpmadd52huq zmm15, zmm5, zmm18
        vpmadd52huq zmm14, zmm5, zmm20
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm15, zmm5, zmm18
        vpmadd52luq zmm14, zmm5, zmm20
        vpmadd52huq zmm14, zmm5, zmm18
        vpmadd52huq zmm17, zmm5, zmm20
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm14, zmm5, zmm18
        vpmadd52luq zmm17, zmm5, zmm20
        vpmadd52huq zmm17, zmm5, zmm18
        vpmadd52huq zmm16, zmm5, zmm20
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm17, zmm5, zmm18
        vpmadd52luq zmm16, zmm5, zmm20
        vpmadd52huq zmm16, zmm5, zmm18
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm5, zmm20
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm16, zmm5, zmm18
        vpmadd52luq zmm19, zmm5, zmm20
        vpmadd52huq zmm19, zmm5, zmm18
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm5, zmm20
        vbroadcasti64x2 zmm5, [rsi + 688]
        vbroadcasti64x2 zmm20, [rcx + 1968]
        vbroadcasti64x2 zmm21, [rsi + 752]
        vbroadcasti64x2 zmm29, [rcx + 2032]
        vmovdqu64 zmm31, [rsi + 640]
        vpmadd52luq zmm12, zmm31, zmm5
        vpmadd52huq zmm11, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm11, zmm5, zmm20
        vpmadd52luq zmm25, zmm5, zmm21
        vpmadd52huq zmm25, zmm5, zmm20
        vpmadd52huq zmm13, zmm5, zmm21
        vbroadcasti64x2 zmm21, [rcx + 3248]
        vpmadd52luq zmm25, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm25, zmm5, zmm20
        vpmadd52luq zmm13, zmm5, zmm29
        vpmadd52huq zmm13, zmm5, zmm20
        vpmadd52huq zmm15, zmm5, zmm29
        vbroadcasti64x2 zmm21, [rcx + 3312]
        vpmadd52luq zmm15, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm13, zmm5, zmm20
        vpmadd52luq zmm15, zmm5, zmm29
        vpmadd52huq zmm15, zmm5, zmm20
        vpmadd52huq zmm14, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm15, zmm5, zmm20
        vpmadd52luq zmm14, zmm5, zmm29
        vpmadd52huq zmm14, zmm5, zmm20
        vpmadd52huq zmm17, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm14, zmm5, zmm20
        vpmadd52luq zmm17, zmm5, zmm29
        vpmadd52huq zmm17, zmm5, zmm20
        vpmadd52huq zmm16, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm17, zmm5, zmm20
        vpmadd52luq zmm16, zmm5, zmm29
        vpmadd52huq zmm16, zmm5, zmm20
        vpmadd52huq zmm19, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm16, zmm5, zmm20
        vpmadd52luq zmm19, zmm5, zmm29
        vpmadd52huq zmm19, zmm5, zmm20
        vpmadd52huq zmm18, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm19, zmm5, zmm20
        vpmadd52luq zmm18, zmm5, zmm29
        vpmadd52huq zmm18, zmm5, zmm20
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm18, zmm5, zmm20
        vpmadd52luq zmm21, zmm5, zmm29
        vpmadd52huq zmm21, zmm5, zmm20
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm5, zmm29
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm6, zmm5, zmm2
        vpmadd52huq zmm6, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm2
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm28, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm2
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm30, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm30, zmm5, zmm2
        vpmadd52huq zmm30, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm30, zmm5, zmm1
        vpmadd52luq zmm10, zmm5, zmm2
        vpmadd52huq zmm10, zmm5, zmm1
        vpmadd52huq zmm12, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 704]
        vpmadd52luq zmm10, zmm5, zmm1
        vpmadd52luq zmm12, zmm5, zmm2
        vpmadd52huq zmm12, zmm5, zmm1
        vpmadd52huq zmm11, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 768]
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm11, zmm5, zmm2
        vpmadd52huq zmm11, zmm5, zmm1
        vpmadd52huq zmm25, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm11, zmm5, zmm1
        vpmadd52luq zmm25, zmm5, zmm2
        vpmadd52huq zmm25, zmm5, zmm1
        vpmadd52huq zmm13, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm25, zmm5, zmm1
        vpmadd52luq zmm13, zmm5, zmm2
        vpmadd52huq zmm13, zmm5, zmm1
        vpmadd52huq zmm15, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 960]
        vpmadd52luq zmm13, zmm5, zmm1
        vpmadd52luq zmm15, zmm5, zmm2
        vpmadd52huq zmm15, zmm5, zmm1
        vpmadd52huq zmm14, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1024]
        vpmadd52luq zmm15, zmm5, zmm1
        vpmadd52luq zmm14, zmm5, zmm2
        vpmadd52huq zmm14, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm14, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm2
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm16, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm17, zmm5, zmm1
        vpmadd52luq zmm16, zmm5, zmm2
        vpmadd52huq zmm16, zmm5, zmm1
        vpmadd52huq zmm19, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52luq zmm19, zmm5, zmm2
        vpmadd52huq zmm19, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm2
        vmovdqu64 zmm1, [rdx + 0]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 64]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 128]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm28, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 320]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 384]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm10, zmm1, zmm4
        vpmadd52huq zmm10, zmm1, zmm3
        vpmadd52huq zmm12, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 576]
        vpmadd52luq zmm10, zmm1, zmm3
        vpmadd52luq zmm12, zmm1, zmm4
        vpmadd52huq zmm12, zmm1, zmm3
        vpmadd52huq zmm11, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 640]
        vpmadd52luq zmm12, zmm1, zmm3
        vpmadd52luq zmm11, zmm1, zmm4
        vpmadd52huq zmm11, zmm1, zmm3
        vpmadd52huq zmm25, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm11, zmm1, zmm3
        vpmadd52luq zmm25, zmm1, zmm4
        vpmadd52huq zmm25, zmm1, zmm3
        vpmadd52huq zmm13, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm25, zmm1, zmm3
        vpmadd52luq zmm13, zmm1, zmm4
        vpmadd52huq zmm13, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 832]
        vpmadd52luq zmm13, zmm1, zmm3
        vpmadd52luq zmm15, zmm1, zmm4
        vpmadd52huq zmm15, zmm1, zmm3
        vpmadd52huq zmm14, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 896]
        vpmadd52luq zmm15, zmm1, zmm3
        vpmadd52luq zmm14, zmm1, zmm4
        vpmadd52huq zmm14, zmm1, zmm3
        vpmadd52huq zmm17, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm17, zmm1, zmm4
        vpmadd52huq zmm17, zmm1, zmm3
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm17, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1088]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm19, zmm1, zmm4
        vpmadd52huq zmm19, zmm1, zmm3
        vpmadd52huq zmm18, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1152]
        vpmadd52luq zmm19, zmm1, zmm3
        vpmadd52luq zmm18, zmm1, zmm4
        vpmadd52huq zmm18, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovdqu64 [rcx + 1088], xmm7
        vbroadcasti64x2 zmm1, [rcx + 1088]
        valignq zmm2{k1}{z}, zmm7, zmm7, 2
        vpaddq  zmm19, zmm19, zmm2
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovdqu64 [rcx + 1104], xmm6
        vbroadcasti64x2 zmm2, [rcx + 1104]
        valignq zmm3{k1}{z}, zmm6, zmm6, 2
        vpaddq  zmm18, zmm18, zmm3
        vpaddq  zmm23, zmm23, zmm0
        vpsrlq  zmm0{k2}{z}, zmm23, 52
        vmovdqu64 [rcx + 1120], xmm23
        vbroadcasti64x2 zmm3, [rcx + 1120]
        valignq zmm4{k1}{z}, zmm23, zmm23, 2
        vpaddq  zmm21, zmm21, zmm4
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovdqu64 [rcx + 1136], xmm22
        vbroadcasti64x2 zmm4, [rcx + 1136]
        valignq zmm5{k1}{z}, zmm22, zmm22, 2
        vpaddq  zmm20, zmm20, zmm5
        vbroadcasti64x2 zmm5, [rsi + 816]
        vbroadcasti64x2 zmm6, [rcx + 2096]
        vbroadcasti64x2 zmm7, [rsi + 880]
        vbroadcasti64x2 zmm22, [rcx + 2160]
        vmovdqu64 zmm23, [rsi + 768]
        vpmadd52luq zmm15, zmm23, zmm5
        vpmadd52huq zmm14, zmm23, zmm5
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm14, zmm5, zmm6
        vpmadd52luq zmm17, zmm5, zmm7
        vpmadd52huq zmm17, zmm5, zmm6
        vpmadd52huq zmm16, zmm5, zmm7
        vbroadcasti64x2 zmm7, [rcx + 3376]
        vpmadd52luq zmm17, zmm5, zmm7
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm17, zmm5, zmm6
        vpmadd52luq zmm16, zmm5, zmm22
        vpmadd52huq zmm16, zmm5, zmm6
        vpmadd52huq zmm19, zmm5, zmm22
        vbroadcasti64x2 zmm7, [rcx + 3440]
        vpmadd52luq zmm19, zmm5, zmm7
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm16, zmm5, zmm6
        vpmadd52luq zmm19, zmm5, zmm22
        vpmadd52huq zmm19, zmm5, zmm6
        vpmadd52huq zmm18, zmm5, zmm22
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm19, zmm5, zmm6
        vpmadd52luq zmm18, zmm5, zmm22
        vpmadd52huq zmm18, zmm5, zmm6
        vpmadd52huq zmm21, zmm5, zmm22
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm18, zmm5, zmm6
        vpmadd52luq zmm21, zmm5, zmm22
        vpmadd52huq zmm21, zmm5, zmm6
        vpmadd52huq zmm20, zmm5, zmm22
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm21, zmm5, zmm6
        vpmadd52luq zmm20, zmm5, zmm22
        vpmadd52huq zmm20, zmm5, zmm6
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm5, zmm22
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm20, zmm5, zmm6
        vpmadd52luq zmm7, zmm5, zmm22
        vpmadd52huq zmm7, zmm5, zmm6
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm5, zmm22
        vbroadcasti64x2 zmm5, [rsi + 944]
        vbroadcasti64x2 zmm22, [rcx + 2224]
        vbroadcasti64x2 zmm23, [rsi + 1008]
        vbroadcasti64x2 zmm29, [rcx + 2288]
        vmovdqu64 zmm31, [rsi + 896]
        vpmadd52luq zmm19, zmm31, zmm5
        vpmadd52huq zmm18, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm18, zmm5, zmm22
        vpmadd52luq zmm21, zmm5, zmm23
        vpmadd52huq zmm21, zmm5, zmm22
        vpmadd52huq zmm20, zmm5, zmm23
        vbroadcasti64x2 zmm23, [rcx + 3504]
        vpmadd52luq zmm21, zmm5, zmm23
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm21, zmm5, zmm22
        vpmadd52luq zmm20, zmm5, zmm29
        vpmadd52huq zmm20, zmm5, zmm22
        vpmadd52huq zmm7, zmm5, zmm29
        vbroadcasti64x2 zmm23, [rcx + 3568]
        vpmadd52luq zmm7, zmm5, zmm23
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm20, zmm5, zmm22
        vpmadd52luq zmm7, zmm5, zmm29
        vpmadd52huq zmm7, zmm5, zmm22
        vpmadd52huq zmm6, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm7, zmm5, zmm22
        vpmadd52luq zmm6, zmm5, zmm29
        vpmadd52huq zmm6, zmm5, zmm22
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm6, zmm5, zmm22
        vpmadd52luq zmm23, zmm5, zmm29
        vpmadd52huq zmm23, zmm5, zmm22
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm5, zmm29
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm28, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm2
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm30, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm30, zmm5, zmm2
        vpmadd52huq zmm30, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm30, zmm5, zmm1
        vpmadd52luq zmm10, zmm5, zmm2
        vpmadd52huq zmm10, zmm5, zmm1
        vpmadd52huq zmm12, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm10, zmm5, zmm1
        vpmadd52luq zmm12, zmm5, zmm2
        vpmadd52huq zmm12, zmm5, zmm1
        vpmadd52huq zmm11, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm11, zmm5, zmm2
        vpmadd52huq zmm11, zmm5, zmm1
        vpmadd52huq zmm25, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm11, zmm5, zmm1
        vpmadd52luq zmm25, zmm5, zmm2
        vpmadd52huq zmm25, zmm5, zmm1
        vpmadd52huq zmm13, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm25, zmm5, zmm1
        vpmadd52luq zmm13, zmm5, zmm2
        vpmadd52huq zmm13, zmm5, zmm1
        vpmadd52huq zmm15, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 704]
        vpmadd52luq zmm13, zmm5, zmm1
        vpmadd52luq zmm15, zmm5, zmm2
        vpmadd52huq zmm15, zmm5, zmm1
        vpmadd52huq zmm14, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 768]
        vpmadd52luq zmm15, zmm5, zmm1
        vpmadd52luq zmm14, zmm5, zmm2
        vpmadd52huq zmm14, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm14, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm2
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm16, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm17, zmm5, zmm1
        vpmadd52luq zmm16, zmm5, zmm2
        vpmadd52huq zmm16, zmm5, zmm1
        vpmadd52huq zmm19, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 960]
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52luq zmm19, zmm5, zmm2
        vpmadd52huq zmm19, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1024]
        vpmadd52luq zmm19, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm2
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm21, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm21, zmm5, zmm2
        vpmadd52huq zmm21, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm20, zmm5, zmm2
        vpmadd52huq zmm20, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm20, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm2
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm6, zmm5, zmm2
        vmovdqu64 zmm1, [rdx + 0]
        vpmadd52luq zmm28, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 64]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 128]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm10, zmm1, zmm4
        vpmadd52huq zmm10, zmm1, zmm3
        vpmadd52huq zmm12, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 320]
        vpmadd52luq zmm10, zmm1, zmm3
        vpmadd52luq zmm12, zmm1, zmm4
        vpmadd52huq zmm12, zmm1, zmm3
        vpmadd52huq zmm11, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 384]
        vpmadd52luq zmm12, zmm1, zmm3
        vpmadd52luq zmm11, zmm1, zmm4
        vpmadd52huq zmm11, zmm1, zmm3
        vpmadd52huq zmm25, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm11, zmm1, zmm3
        vpmadd52luq zmm25, zmm1, zmm4
        vpmadd52huq zmm25, zmm1, zmm3
        vpmadd52huq zmm13, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm25, zmm1, zmm3
        vpmadd52luq zmm13, zmm1, zmm4
        vpmadd52huq zmm13, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 576]
        vpmadd52luq zmm13, zmm1, zmm3
        vpmadd52luq zmm15, zmm1, zmm4
        vpmadd52huq zmm15, zmm1, zmm3
        vpmadd52huq zmm14, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 640]
        vpmadd52luq zmm15, zmm1, zmm3
        vpmadd52luq zmm14, zmm1, zmm4
        vpmadd52huq zmm14, zmm1, zmm3
        vpmadd52huq zmm17, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm17, zmm1, zmm4
        vpmadd52huq zmm17, zmm1, zmm3
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm17, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 832]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm19, zmm1, zmm4
        vpmadd52huq zmm19, zmm1, zmm3
        vpmadd52huq zmm18, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 896]
        vpmadd52luq zmm19, zmm1, zmm3
        vpmadd52luq zmm18, zmm1, zmm4
        vpmadd52huq zmm18, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm20, zmm1, zmm4
        vpmadd52huq zmm20, zmm1, zmm3
        vpmadd52huq zmm7, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1088]
        vpmadd52luq zmm20, zmm1, zmm3
        vpmadd52luq zmm7, zmm1, zmm4
        vpmadd52huq zmm7, zmm1, zmm3
        vpmadd52huq zmm6, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1152]
        vpmadd52luq zmm7, zmm1, zmm3
        vpmadd52luq zmm6, zmm1, zmm4
        vpmadd52huq zmm6, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vpaddq  zmm26, zmm26, zmm0
        vpsrlq  zmm0{k2}{z}, zmm26, 52
        vmovdqu64 [rcx + 1152], xmm26
        vbroadcasti64x2 zmm1, [rcx + 1152]
        valignq zmm2{k1}{z}, zmm26, zmm26, 2
        vpaddq  zmm7, zmm7, zmm2
        vpaddq  zmm24, zmm24, zmm0
        vpsrlq  zmm0{k2}{z}, zmm24, 52
        vmovdqu64 [rcx + 1168], xmm24
        vbroadcasti64x2 zmm2, [rcx + 1168]
        valignq zmm3{k1}{z}, zmm24, zmm24, 2
        vpaddq  zmm6, zmm6, zmm3
        vpaddq  zmm28, zmm28, zmm0
        vpsrlq  zmm0{k2}{z}, zmm28, 52
        vmovdqu64 [rcx + 1184], xmm28
        vbroadcasti64x2 zmm3, [rcx + 1184]
        valignq zmm4{k1}{z}, zmm28, zmm28, 2
        vpaddq  zmm23, zmm23, zmm4
        vpaddq  zmm27, zmm27, zmm0
        vpsrlq  zmm0{k2}{z}, zmm27, 52
        vmovdqu64 [rcx + 1200], xmm27
        vbroadcasti64x2 zmm4, [rcx + 1200]
        valignq zmm5{k1}{z}, zmm27, zmm27, 2
        vpaddq  zmm22, zmm22, zmm5
        vbroadcasti64x2 zmm5, [rsi + 1072]
        vbroadcasti64x2 zmm24, [rcx + 2352]
        vbroadcasti64x2 zmm26, [rsi + 1136]
        vbroadcasti64x2 zmm27, [rcx + 2416]
        vmovdqu64 zmm28, [rsi + 1024]
        vpmadd52luq zmm7, zmm28, zmm5
        vpmadd52huq zmm6, zmm28, zmm5
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm6, zmm5, zmm24
        vpmadd52luq zmm23, zmm5, zmm26
        vpmadd52huq zmm23, zmm5, zmm24
        vpmadd52huq zmm22, zmm5, zmm26
        vbroadcasti64x2 zmm26, [rcx + 3632]
        vpmadd52luq zmm23, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm23, zmm5, zmm24
        vpmadd52luq zmm22, zmm5, zmm27
        vpmadd52huq zmm22, zmm5, zmm24
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm5, zmm27
        vbroadcasti64x2 zmm28, [rcx + 3696]
        vpmadd52luq zmm26, zmm5, zmm28
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm22, zmm5, zmm24
        vpmadd52luq zmm26, zmm5, zmm27
        vpmadd52huq zmm26, zmm5, zmm24
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm5, zmm27
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm30, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm30, zmm5, zmm2
        vpmadd52huq zmm30, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm30, zmm5, zmm1
        vpmadd52luq zmm10, zmm5, zmm2
        vpmadd52huq zmm10, zmm5, zmm1
        vpmadd52huq zmm12, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm10, zmm5, zmm1
        vpmadd52luq zmm12, zmm5, zmm2
        vpmadd52huq zmm12, zmm5, zmm1
        vpmadd52huq zmm11, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm11, zmm5, zmm2
        vpmadd52huq zmm11, zmm5, zmm1
        vpmadd52huq zmm25, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm11, zmm5, zmm1
        vpmadd52luq zmm25, zmm5, zmm2
        vpmadd52huq zmm25, zmm5, zmm1
        vpmadd52huq zmm13, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm25, zmm5, zmm1
        vpmadd52luq zmm13, zmm5, zmm2
        vpmadd52huq zmm13, zmm5, zmm1
        vpmadd52huq zmm15, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm13, zmm5, zmm1
        vpmadd52luq zmm15, zmm5, zmm2
        vpmadd52huq zmm15, zmm5, zmm1
        vpmadd52huq zmm14, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm15, zmm5, zmm1
        vpmadd52luq zmm14, zmm5, zmm2
        vpmadd52huq zmm14, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm14, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm2
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm16, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm17, zmm5, zmm1
        vpmadd52luq zmm16, zmm5, zmm2
        vpmadd52huq zmm16, zmm5, zmm1
        vpmadd52huq zmm19, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 704]
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52luq zmm19, zmm5, zmm2
        vpmadd52huq zmm19, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 768]
        vpmadd52luq zmm19, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm2
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm21, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm21, zmm5, zmm2
        vpmadd52huq zmm21, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm20, zmm5, zmm2
        vpmadd52huq zmm20, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 960]
        vpmadd52luq zmm20, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm2
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm6, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1024]
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm6, zmm5, zmm2
        vpmadd52huq zmm6, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm2
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm1, [rdx + 0]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm10, zmm1, zmm4
        vpmadd52huq zmm10, zmm1, zmm3
        vpmadd52huq zmm12, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 64]
        vpmadd52luq zmm10, zmm1, zmm3
        vpmadd52luq zmm12, zmm1, zmm4
        vpmadd52huq zmm12, zmm1, zmm3
        vpmadd52huq zmm11, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 128]
        vpmadd52luq zmm12, zmm1, zmm3
        vpmadd52luq zmm11, zmm1, zmm4
        vpmadd52huq zmm11, zmm1, zmm3
        vpmadd52huq zmm25, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm11, zmm1, zmm3
        vpmadd52luq zmm25, zmm1, zmm4
        vpmadd52huq zmm25, zmm1, zmm3
        vpmadd52huq zmm13, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm25, zmm1, zmm3
        vpmadd52luq zmm13, zmm1, zmm4
        vpmadd52huq zmm13, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 320]
        vpmadd52luq zmm13, zmm1, zmm3
        vpmadd52luq zmm15, zmm1, zmm4
        vpmadd52huq zmm15, zmm1, zmm3
        vpmadd52huq zmm14, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 384]
        vpmadd52luq zmm15, zmm1, zmm3
        vpmadd52luq zmm14, zmm1, zmm4
        vpmadd52huq zmm14, zmm1, zmm3
        vpmadd52huq zmm17, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm17, zmm1, zmm4
        vpmadd52huq zmm17, zmm1, zmm3
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm17, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 576]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm19, zmm1, zmm4
        vpmadd52huq zmm19, zmm1, zmm3
        vpmadd52huq zmm18, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 640]
        vpmadd52luq zmm19, zmm1, zmm3
        vpmadd52luq zmm18, zmm1, zmm4
        vpmadd52huq zmm18, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm20, zmm1, zmm4
        vpmadd52huq zmm20, zmm1, zmm3
        vpmadd52huq zmm7, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 832]
        vpmadd52luq zmm20, zmm1, zmm3
        vpmadd52luq zmm7, zmm1, zmm4
        vpmadd52huq zmm7, zmm1, zmm3
        vpmadd52huq zmm6, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 896]
        vpmadd52luq zmm7, zmm1, zmm3
        vpmadd52luq zmm6, zmm1, zmm4
        vpmadd52huq zmm6, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1088]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1152]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm2, zmm1, zmm4
        vpmadd52huq zmm2, zmm1, zmm3
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52huq zmm3, zmm1, zmm4
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vshufi64x2 zmm1, zmm9, zmm9, 0
        valignq zmm4{k1}{z}, zmm9, zmm9, 2
        vpaddq  zmm26, zmm26, zmm4
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vshufi64x2 zmm4, zmm8, zmm8, 0
        valignq zmm5{k1}{z}, zmm8, zmm8, 2
        vpaddq  zmm24, zmm24, zmm5
        vbroadcasti64x2 zmm5, [rsi + 1200]
        vbroadcasti64x2 zmm8, [rcx + 2480]
        vbroadcasti64x2 zmm9, [rsi + 1264]
        vmovdqu64 zmm27, [rsi + 1152]
        vpmadd52luq zmm26, zmm27, zmm5
        vpmadd52huq zmm24, zmm27, zmm5
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm24, zmm5, zmm8
        vpmadd52luq zmm2, zmm5, zmm9
        vpmadd52huq zmm2, zmm5, zmm8
        vpmadd52huq zmm3, zmm5, zmm9
        vbroadcasti64x2 zmm8, [rcx + 3760]
        vpmadd52luq zmm2, zmm5, zmm8
        vmovdqu64 zmm5, [rdx + 1280]
        vpmadd52luq zmm30, zmm5, zmm1
        vpmadd52luq zmm10, zmm5, zmm4
        vpmadd52huq zmm10, zmm5, zmm1
        vpmadd52huq zmm12, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1344]
        vpmadd52luq zmm10, zmm5, zmm1
        vpmadd52luq zmm12, zmm5, zmm4
        vpmadd52huq zmm12, zmm5, zmm1
        vpmadd52huq zmm11, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1408]
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm11, zmm5, zmm4
        vpmadd52huq zmm11, zmm5, zmm1
        vpmadd52huq zmm25, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1472]
        vpmadd52luq zmm11, zmm5, zmm1
        vpmadd52luq zmm25, zmm5, zmm4
        vpmadd52huq zmm25, zmm5, zmm1
        vpmadd52huq zmm13, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1536]
        vpmadd52luq zmm25, zmm5, zmm1
        vpmadd52luq zmm13, zmm5, zmm4
        vpmadd52huq zmm13, zmm5, zmm1
        vpmadd52huq zmm15, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1600]
        vpmadd52luq zmm13, zmm5, zmm1
        vpmadd52luq zmm15, zmm5, zmm4
        vpmadd52huq zmm15, zmm5, zmm1
        vpmadd52huq zmm14, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1664]
        vpmadd52luq zmm15, zmm5, zmm1
        vpmadd52luq zmm14, zmm5, zmm4
        vpmadd52huq zmm14, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1728]
        vpmadd52luq zmm14, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm4
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm16, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1792]
        vpmadd52luq zmm17, zmm5, zmm1
        vpmadd52luq zmm16, zmm5, zmm4
        vpmadd52huq zmm16, zmm5, zmm1
        vpmadd52huq zmm19, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1856]
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52luq zmm19, zmm5, zmm4
        vpmadd52huq zmm19, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1920]
        vpmadd52luq zmm19, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm4
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm21, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1984]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm21, zmm5, zmm4
        vpmadd52huq zmm21, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2048]
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm20, zmm5, zmm4
        vpmadd52huq zmm20, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2112]
        vpmadd52luq zmm20, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm4
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm6, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2176]
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm6, zmm5, zmm4
        vpmadd52huq zmm6, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2240]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm4
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2304]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm4
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2368]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm4
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2432]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm4
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm2, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2496]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm2, zmm5, zmm4
        vpmadd52huq zmm2, zmm5, zmm1
        vpmadd52huq zmm3, zmm5, zmm4
        vpaddq  zmm0, zmm30, zmm0
        vpsrlq  zmm1{k2}{z}, zmm0, 52
        vpaddq  zmm1, zmm10, zmm1
        vbroadcasti64x2 zmm4, [rdx + 3840]
        vbroadcasti64x2 zmm5, [rdx + 3856]
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52luq zmm8, zmm0, zmm4
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52luq zmm9, zmm0, zmm5
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm0, zmm4
        vpmadd52luq zmm5, zmm1, zmm4
        vpaddq  zmm9, zmm9, zmm5
        vshufi64x2 zmm1, zmm8, zmm8, 0
        vshufi64x2 zmm4, zmm9, zmm9, 0
        vmovdqu64 zmm5, [rdx + 2560]
        vpmadd52luq zmm0, zmm5, zmm1
        vpmadd52luq zmm10, zmm5, zmm4
        vpmadd52huq zmm10, zmm5, zmm1
        vpmadd52huq zmm12, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2624]
        vpmadd52luq zmm10, zmm5, zmm1
        vpmadd52luq zmm12, zmm5, zmm4
        vpmadd52huq zmm12, zmm5, zmm1
        vpmadd52huq zmm11, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2688]
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm11, zmm5, zmm4
        vpmadd52huq zmm11, zmm5, zmm1
        vpmadd52huq zmm25, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2752]
        vpmadd52luq zmm11, zmm5, zmm1
        vpmadd52luq zmm25, zmm5, zmm4
        vpmadd52huq zmm25, zmm5, zmm1
        vpmadd52huq zmm13, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2816]
        vpmadd52luq zmm25, zmm5, zmm1
        vpmadd52luq zmm13, zmm5, zmm4
        vpmadd52huq zmm13, zmm5, zmm1
        vpmadd52huq zmm15, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2880]
        vpmadd52luq zmm13, zmm5, zmm1
        vpmadd52luq zmm15, zmm5, zmm4
        vpmadd52huq zmm15, zmm5, zmm1
        vpmadd52huq zmm14, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2944]
        vpmadd52luq zmm15, zmm5, zmm1
        vpmadd52luq zmm14, zmm5, zmm4
        vpmadd52huq zmm14, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3008]
        vpmadd52luq zmm14, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm4
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm16, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3072]
        vpmadd52luq zmm17, zmm5, zmm1
        vpmadd52luq zmm16, zmm5, zmm4
        vpmadd52huq zmm16, zmm5, zmm1
        vpmadd52huq zmm19, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3136]
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52luq zmm19, zmm5, zmm4
        vpmadd52huq zmm19, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3200]
        vpmadd52luq zmm19, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm4
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm21, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3264]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm21, zmm5, zmm4
        vpmadd52huq zmm21, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3328]
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm20, zmm5, zmm4
        vpmadd52huq zmm20, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3392]
        vpmadd52luq zmm20, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm4
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm6, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3456]
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm6, zmm5, zmm4
        vpmadd52huq zmm6, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3520]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm4
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3584]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm4
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3648]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm4
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3712]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm4
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm2, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3776]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm2, zmm5, zmm4
        vpmadd52huq zmm2, zmm5, zmm1
        vpmadd52huq zmm3, zmm5, zmm4
        vpsrlq  zmm1{k2}{z}, zmm0, 52
        vpaddq  zmm1, zmm10, zmm1
        vpsrlq  zmm1{k2}{z}, zmm1, 52
        vpaddq  zmm12, zmm12, zmm1
        valignq zmm0{k1}{z}, zmm0, zmm0, 2
        vpaddq  zmm2, zmm2, zmm0
        valignq zmm0{k1}{z}, zmm10, zmm10, 2
        vpaddq  zmm3, zmm3, zmm0
        vpbroadcastq zmm0, rax
        vpsrlq  zmm1, zmm0, 51
        vpsrlq  zmm4, zmm12, 52
        vpandq  zmm12, zmm12, zmm0
        vpaddq  zmm11, zmm11, zmm4
        vpsrlq  zmm4, zmm11, 52
        vpandq  zmm11, zmm11, zmm0
        vpaddq  zmm25, zmm25, zmm4
        vpsrlq  zmm4, zmm25, 52
        vpandq  zmm25, zmm25, zmm0
        vpandq  zmm5, zmm11, zmm25
        vpaddq  zmm13, zmm13, zmm4
        vpsrlq  zmm4, zmm13, 52
        vpandq  zmm13, zmm13, zmm0
        vpandq  zmm5, zmm5, zmm13
        vpaddq  zmm15, zmm15, zmm4
        vpsrlq  zmm4, zmm15, 52
        vpandq  zmm15, zmm15, zmm0
        vpandq  zmm5, zmm5, zmm15
        vpaddq  zmm14, zmm14, zmm4
        vpsrlq  zmm4, zmm14, 52
        vpandq  zmm14, zmm14, zmm0
        vpandq  zmm5, zmm5, zmm14
        vpaddq  zmm17, zmm17, zmm4
        vpsrlq  zmm4, zmm17, 52
        vpandq  zmm17, zmm17, zmm0
        vpandq  zmm5, zmm5, zmm17
        vpaddq  zmm16, zmm16, zmm4
        vpsrlq  zmm4, zmm16, 52
        vpandq  zmm16, zmm16, zmm0
        vpandq  zmm5, zmm5, zmm16
        vpaddq  zmm19, zmm19, zmm4
        vpsrlq  zmm4, zmm19, 52
        vpandq  zmm19, zmm19, zmm0
        vpandq  zmm5, zmm5, zmm19
        vpaddq  zmm18, zmm18, zmm4
        vpsrlq  zmm4, zmm18, 52
        vpandq  zmm18, zmm18, zmm0
        vpandq  zmm5, zmm5, zmm18
        vpaddq  zmm21, zmm21, zmm4
        vpsrlq  zmm4, zmm21, 52
        vpandq  zmm21, zmm21, zmm0
        vpandq  zmm5, zmm5, zmm21
        vpaddq  zmm20, zmm20, zmm4
        vpsrlq  zmm4, zmm20, 52
        vpandq  zmm20, zmm20, zmm0
        vpandq  zmm5, zmm5, zmm20
        vpaddq  zmm7, zmm7, zmm4
        vpsrlq  zmm4, zmm7, 52
        vpandq  zmm7, zmm7, zmm0
        vpandq  zmm5, zmm5, zmm7
        vpaddq  zmm6, zmm6, zmm4
        vpsrlq  zmm4, zmm6, 52
        vpandq  zmm6, zmm6, zmm0
        vpandq  zmm5, zmm5, zmm6
        vpaddq  zmm23, zmm23, zmm4
        vpsrlq  zmm4, zmm23, 52
        vpandq  zmm23, zmm23, zmm0
        vpandq  zmm5, zmm5, zmm23
        vpaddq  zmm22, zmm22, zmm4
        vpsrlq  zmm4, zmm22, 52
        vpandq  zmm22, zmm22, zmm0
        vpandq  zmm5, zmm5, zmm22
        vpaddq  zmm26, zmm26, zmm4
        vpsrlq  zmm4, zmm26, 52
        vpandq  zmm26, zmm26, zmm0
        vpandq  zmm5, zmm5, zmm26
        vpaddq  zmm24, zmm24, zmm4
        vpsrlq  zmm4, zmm24, 52
        vpandq  zmm24, zmm24, zmm0
        vpandq  zmm5, zmm5, zmm24
        vpaddq  zmm2, zmm2, zmm4
        vpsrlq  zmm4, zmm2, 52
        vpandq  zmm2, zmm2, zmm0
        vpandq  zmm5, zmm5, zmm2
        vpaddq  zmm3, zmm3, zmm4
        vpsrlq  zmm4, zmm3, 52
        vpandq  zmm3, zmm3, zmm0
        vpandq  zmm5, zmm5, zmm3
        vpcmpeqq k3, zmm5, zmm0
        valignq zmm4{k7}{z}, zmm4, zmm4, 6
        vpaddq  zmm12, zmm12, zmm4
        vpcmpnleuq k4, zmm12, zmm0
        vpcmpeqq k5, zmm12, zmm0
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kshiftlw k3, k3, 2
        kshiftlw k0, k6, 4
        kshiftlw k6, k6, 2
        kandw   k3, k3, k0
        korw    k6, k6, k3
        vpaddq  zmm12{k6}, zmm12, zmm1
        vpandq  zmm12, zmm12, zmm0
        vmovdqu64 [rdi], zmm12
        kandw   k5, k5, k6
        korw    k4, k4, k5
        vpaddq  zmm11{k4}, zmm11, zmm1
        vpsrlq  zmm1, zmm11, 52
        vpandq  zmm11, zmm11, zmm0
        vmovdqu64 [rdi + 64], zmm11
        vpaddq  zmm25, zmm25, zmm1
        vpsrlq  zmm1, zmm25, 52
        vpandq  zmm25, zmm25, zmm0
        vmovdqu64 [rdi + 128], zmm25
        vpaddq  zmm13, zmm13, zmm1
        vpsrlq  zmm1, zmm13, 52
        vpandq  zmm13, zmm13, zmm0
        vmovdqu64 [rdi + 192], zmm13
        vpaddq  zmm15, zmm15, zmm1
        vpsrlq  zmm1, zmm15, 52
        vpandq  zmm15, zmm15, zmm0
        vmovdqu64 [rdi + 256], zmm15
        vpaddq  zmm14, zmm14, zmm1
        vpsrlq  zmm1, zmm14, 52
        vpandq  zmm14, zmm14, zmm0
        vmovdqu64 [rdi + 320], zmm14
        vpaddq  zmm17, zmm17, zmm1
        vpsrlq  zmm1, zmm17, 52
        vpandq  zmm17, zmm17, zmm0
        vmovdqu64 [rdi + 384], zmm17
        vpaddq  zmm16, zmm16, zmm1
        vpsrlq  zmm1, zmm16, 52
        vpandq  zmm16, zmm16, zmm0
        vmovdqu64 [rdi + 448], zmm16
        vpaddq  zmm19, zmm19, zmm1
        vpsrlq  zmm1, zmm19, 52
        vpandq  zmm19, zmm19, zmm0
        vmovdqu64 [rdi + 512], zmm19
        vpaddq  zmm18, zmm18, zmm1
        vpsrlq  zmm1, zmm18, 52
        vpandq  zmm18, zmm18, zmm0
        vmovdqu64 [rdi + 576], zmm18
        vpaddq  zmm21, zmm21, zmm1
        vpsrlq  zmm1, zmm21, 52
        vpandq  zmm21, zmm21, zmm0
        vmovdqu64 [rdi + 640], zmm21
        vpaddq  zmm20, zmm20, zmm1
        vpsrlq  zmm1, zmm20, 52
        vpandq  zmm20, zmm20, zmm0
        vmovdqu64 [rdi + 704], zmm20
        vpaddq  zmm7, zmm7, zmm1
        vpsrlq  zmm1, zmm7, 52
        vpandq  zmm7, zmm7, zmm0
        vmovdqu64 [rdi + 768], zmm7
        vpaddq  zmm6, zmm6, zmm1
        vpsrlq  zmm1, zmm6, 52
        vpandq  zmm6, zmm6, zmm0
        vmovdqu64 [rdi + 832], zmm6
        vpaddq  zmm23, zmm23, zmm1
        vpsrlq  zmm1, zmm23, 52
        vpandq  zmm23, zmm23, zmm0
        vmovdqu64 [rdi + 896], zmm23
        vpaddq  zmm22, zmm22, zmm1
        vpsrlq  zmm1, zmm22, 52
        vpandq  zmm22, zmm22, zmm0
        vmovdqu64 [rdi + 960], zmm22
        vpaddq  zmm26, zmm26, zmm1
        vpsrlq  zmm1, zmm26, 52
        vpandq  zmm26, zmm26, zmm0
        vmovdqu64 [rdi + 1024], zmm26
        vpaddq  zmm24, zmm24, zmm1
        vpsrlq  zmm1, zmm24, 52
        vpandq  zmm24, zmm24, zmm0
        vmovdqu64 [rdi + 1088], zmm24
        vpaddq  zmm2, zmm2, zmm1
        vpsrlq  zmm1, zmm2, 52
        vpandq  zmm2, zmm2, zmm0
        vmovdqu64 [rdi + 1152], zmm2
        vpaddq  zmm3, zmm3, zmm1
        vpsrlq  zmm1, zmm3, 52
        vpandq  zmm3, zmm3, zmm0
        vmovdqu64 [rdi + 1216], zmm3
        mov     rsi, rdi
        dec     r8
        jnz     LABEL(karat_pair_sqr_64_x86_64, again)

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
END_KERNEL(karat_pair_sqr_64_x86_64)

NOTES

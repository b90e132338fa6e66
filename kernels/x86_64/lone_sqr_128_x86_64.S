/* karat_lone_sqr_128_x86_64: z = x^2 2^-8320 modulo m, s times over.
 * Contract: kernels/contracts/lone_sqr.contract. Made by tools/ifma/generate.py lone_sqr_128;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, then z, rdx c, rcx t, r8 squarings left, r9 k (not used); rax, r10, r11; k1
 * all lanes but the last of each number, k2 its first lane, k7 all but the first; k0, k3 to k6 and all
 * of zmm0 to zmm31. No stack.
 * Cost: 9916 products, 10769 instructions on the two vector ports, so 5385 cycles at least a squaring.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"

KERNEL(karat_lone_sqr_128_x86_64)
        mov     rax, 0xfffffffffffff
        mov     r10d, 127
        kmovw   k1, r10d
        mov     r10d, 1
        kmovw   k2, r10d
        mov     r10d, 254
        kmovw   k7, r10d

        //@ z = rdi, x = rsi, c = rdx, t = rcx, left = r8
LABEL(karat_lone_sqr_128_x86_64, again):
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
        vpbroadcastq zmm0, [rsi + 0]
        vpbroadcastq zmm1, [rcx + 1280]
        vpbroadcastq zmm2, [rsi + 64]
        vpbroadcastq zmm3, [rcx + 1344]
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
        vpbroadcastq zmm2, [rcx + 2560]
        vpmadd52luq zmm4, zmm0, zmm2
        vmovdqu64 zmm0, [rsi + 128]
        vpmadd52luq zmm4, zmm0, zmm1
        vpmadd52luq zmm7, zmm0, zmm3
        vpmadd52huq zmm7, zmm0, zmm1
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm0, zmm3
        vpbroadcastq zmm8, [rcx + 2624]
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
        vpbroadcastq zmm0, [rsi + 128]
        vpbroadcastq zmm3, [rcx + 1408]
        vpbroadcastq zmm24, [rsi + 192]
        vpbroadcastq zmm25, [rcx + 1472]
        vmovdqu64 zmm26, [rsi + 128]
        vpmadd52luq zmm2, zmm26, zmm0
        vpmadd52huq zmm8, zmm26, zmm0
        vmovdqu64 zmm0, [rsi + 192]
        vpmadd52luq zmm8, zmm0, zmm3
        vpmadd52luq zmm9, zmm0, zmm24
        vpmadd52huq zmm9, zmm0, zmm3
        vpmadd52huq zmm10, zmm0, zmm24
        vpbroadcastq zmm24, [rcx + 2688]
        vpmadd52luq zmm9, zmm0, zmm24
        vmovdqu64 zmm0, [rsi + 256]
        vpmadd52luq zmm9, zmm0, zmm3
        vpmadd52luq zmm10, zmm0, zmm25
        vpmadd52huq zmm10, zmm0, zmm3
        vpmadd52huq zmm11, zmm0, zmm25
        vpbroadcastq zmm24, [rcx + 2752]
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
        vmovq   [rcx + 0], xmm5
        vpbroadcastq zmm25, [rcx + 0]
        valignq zmm5{k1}{z}, zmm5, zmm5, 1
        vpaddq  zmm23, zmm23, zmm5
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovq   [rcx + 8], xmm6
        vpbroadcastq zmm5, [rcx + 8]
        valignq zmm6{k1}{z}, zmm6, zmm6, 1
        vpaddq  zmm1, zmm1, zmm6
        vpaddq  zmm4, zmm4, zmm0
        vpsrlq  zmm0{k2}{z}, zmm4, 52
        vmovq   [rcx + 16], xmm4
        vpbroadcastq zmm6, [rcx + 16]
        valignq zmm4{k1}{z}, zmm4, zmm4, 1
        vpaddq  zmm24, zmm24, zmm4
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovq   [rcx + 24], xmm7
        vpbroadcastq zmm4, [rcx + 24]
        valignq zmm7{k1}{z}, zmm7, zmm7, 1
        vpaddq  zmm3, zmm3, zmm7
        vpbroadcastq zmm7, [rsi + 256]
        vpbroadcastq zmm26, [rcx + 1536]
        vpbroadcastq zmm27, [rsi + 320]
        vpbroadcastq zmm28, [rcx + 1600]
        vmovdqu64 zmm29, [rsi + 256]
        vpmadd52luq zmm11, zmm29, zmm7
        vpmadd52huq zmm12, zmm29, zmm7
        vmovdqu64 zmm7, [rsi + 320]
        vpmadd52luq zmm12, zmm7, zmm26
        vpmadd52luq zmm13, zmm7, zmm27
        vpmadd52huq zmm13, zmm7, zmm26
        vpmadd52huq zmm14, zmm7, zmm27
        vpbroadcastq zmm27, [rcx + 2816]
        vpmadd52luq zmm13, zmm7, zmm27
        vmovdqu64 zmm7, [rsi + 384]
        vpmadd52luq zmm13, zmm7, zmm26
        vpmadd52luq zmm14, zmm7, zmm28
        vpmadd52huq zmm14, zmm7, zmm26
        vpmadd52huq zmm15, zmm7, zmm28
        vpbroadcastq zmm27, [rcx + 2880]
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
        vpbroadcastq zmm7, [rsi + 384]
        vpbroadcastq zmm28, [rcx + 1664]
        vpbroadcastq zmm29, [rsi + 448]
        vpbroadcastq zmm30, [rcx + 1728]
        vmovdqu64 zmm31, [rsi + 384]
        vpmadd52luq zmm15, zmm31, zmm7
        vpmadd52huq zmm16, zmm31, zmm7
        vmovdqu64 zmm7, [rsi + 448]
        vpmadd52luq zmm16, zmm7, zmm28
        vpmadd52luq zmm17, zmm7, zmm29
        vpmadd52huq zmm17, zmm7, zmm28
        vpmadd52huq zmm18, zmm7, zmm29
        vpbroadcastq zmm29, [rcx + 2944]
        vpmadd52luq zmm17, zmm7, zmm29
        vmovdqu64 zmm7, [rsi + 512]
        vpmadd52luq zmm17, zmm7, zmm28
        vpmadd52luq zmm18, zmm7, zmm30
        vpmadd52huq zmm18, zmm7, zmm28
        vpmadd52huq zmm19, zmm7, zmm30
        vpbroadcastq zmm29, [rcx + 3008]
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
        vmovq   [rcx + 32], xmm2
        vpbroadcastq zmm4, [rcx + 32]
        valignq zmm2{k1}{z}, zmm2, zmm2, 1
        vpaddq  zmm27, zmm27, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovq   [rcx + 40], xmm8
        vpbroadcastq zmm2, [rcx + 40]
        valignq zmm5{k1}{z}, zmm8, zmm8, 1
        vpaddq  zmm26, zmm26, zmm5
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vmovq   [rcx + 48], xmm9
        vpbroadcastq zmm5, [rcx + 48]
        valignq zmm6{k1}{z}, zmm9, zmm9, 1
        vpaddq  zmm29, zmm29, zmm6
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovq   [rcx + 56], xmm10
        vpbroadcastq zmm6, [rcx + 56]
        valignq zmm7{k1}{z}, zmm10, zmm10, 1
        vpaddq  zmm28, zmm28, zmm7
        vpbroadcastq zmm7, [rsi + 512]
        vpbroadcastq zmm8, [rcx + 1792]
        vpbroadcastq zmm9, [rsi + 576]
        vpbroadcastq zmm10, [rcx + 1856]
        vmovdqu64 zmm25, [rsi + 512]
        vpmadd52luq zmm19, zmm25, zmm7
        vpmadd52huq zmm20, zmm25, zmm7
        vmovdqu64 zmm7, [rsi + 576]
        vpmadd52luq zmm20, zmm7, zmm8
        vpmadd52luq zmm21, zmm7, zmm9
        vpmadd52huq zmm21, zmm7, zmm8
        vpmadd52huq zmm22, zmm7, zmm9
        vpbroadcastq zmm9, [rcx + 3072]
        vpmadd52luq zmm21, zmm7, zmm9
        vmovdqu64 zmm7, [rsi + 640]
        vpmadd52luq zmm21, zmm7, zmm8
        vpmadd52luq zmm22, zmm7, zmm10
        vpmadd52huq zmm22, zmm7, zmm8
        vpmadd52huq zmm23, zmm7, zmm10
        vpbroadcastq zmm9, [rcx + 3136]
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
        vpbroadcastq zmm7, [rsi + 640]
        vpbroadcastq zmm10, [rcx + 1920]
        vpbroadcastq zmm25, [rsi + 704]
        vpbroadcastq zmm30, [rcx + 1984]
        vmovdqu64 zmm31, [rsi + 640]
        vpmadd52luq zmm23, zmm31, zmm7
        vpmadd52huq zmm1, zmm31, zmm7
        vmovdqu64 zmm7, [rsi + 704]
        vpmadd52luq zmm1, zmm7, zmm10
        vpmadd52luq zmm24, zmm7, zmm25
        vpmadd52huq zmm24, zmm7, zmm10
        vpmadd52huq zmm3, zmm7, zmm25
        vpbroadcastq zmm25, [rcx + 3200]
        vpmadd52luq zmm24, zmm7, zmm25
        vmovdqu64 zmm7, [rsi + 768]
        vpmadd52luq zmm24, zmm7, zmm10
        vpmadd52luq zmm3, zmm7, zmm30
        vpmadd52huq zmm3, zmm7, zmm10
        vpmadd52huq zmm27, zmm7, zmm30
        vpbroadcastq zmm25, [rcx + 3264]
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
        vmovq   [rcx + 64], xmm11
        vpbroadcastq zmm2, [rcx + 64]
        valignq zmm4{k1}{z}, zmm11, zmm11, 1
        vpaddq  zmm9, zmm9, zmm4
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovq   [rcx + 72], xmm12
        vpbroadcastq zmm4, [rcx + 72]
        valignq zmm5{k1}{z}, zmm12, zmm12, 1
        vpaddq  zmm8, zmm8, zmm5
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovq   [rcx + 80], xmm13
        vpbroadcastq zmm5, [rcx + 80]
        valignq zmm6{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm25, zmm25, zmm6
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovq   [rcx + 88], xmm14
        vpbroadcastq zmm6, [rcx + 88]
        valignq zmm7{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm10, zmm10, zmm7
        vpbroadcastq zmm7, [rsi + 768]
        vpbroadcastq zmm11, [rcx + 2048]
        vpbroadcastq zmm12, [rsi + 832]
        vpbroadcastq zmm13, [rcx + 2112]
        vmovdqu64 zmm14, [rsi + 768]
        vpmadd52luq zmm27, zmm14, zmm7
        vpmadd52huq zmm26, zmm14, zmm7
        vmovdqu64 zmm7, [rsi + 832]
        vpmadd52luq zmm26, zmm7, zmm11
        vpmadd52luq zmm29, zmm7, zmm12
        vpmadd52huq zmm29, zmm7, zmm11
        vpmadd52huq zmm28, zmm7, zmm12
        vpbroadcastq zmm12, [rcx + 3328]
        vpmadd52luq zmm29, zmm7, zmm12
        vmovdqu64 zmm7, [rsi + 896]
        vpmadd52luq zmm29, zmm7, zmm11
        vpmadd52luq zmm28, zmm7, zmm13
        vpmadd52huq zmm28, zmm7, zmm11
        vpmadd52huq zmm9, zmm7, zmm13
        vpbroadcastq zmm12, [rcx + 3392]
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
        vpbroadcastq zmm7, [rsi + 896]
        vpbroadcastq zmm13, [rcx + 2176]
        vpbroadcastq zmm14, [rsi + 960]
        vpbroadcastq zmm30, [rcx + 2240]
        vmovdqu64 zmm31, [rsi + 896]
        vpmadd52luq zmm9, zmm31, zmm7
        vpmadd52huq zmm8, zmm31, zmm7
        vmovdqu64 zmm7, [rsi + 960]
        vpmadd52luq zmm8, zmm7, zmm13
        vpmadd52luq zmm25, zmm7, zmm14
        vpmadd52huq zmm25, zmm7, zmm13
        vpmadd52huq zmm10, zmm7, zmm14
        vpbroadcastq zmm14, [rcx + 3456]
        vpmadd52luq zmm25, zmm7, zmm14
        vmovdqu64 zmm7, [rsi + 1024]
        vpmadd52luq zmm25, zmm7, zmm13
        vpmadd52luq zmm10, zmm7, zmm30
        vpmadd52huq zmm10, zmm7, zmm13
        vpmadd52huq zmm12, zmm7, zmm30
        vpbroadcastq zmm14, [rcx + 3520]
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
        vmovq   [rcx + 96], xmm15
        vpbroadcastq zmm2, [rcx + 96]
        valignq zmm4{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm12, zmm12, zmm4
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovq   [rcx + 104], xmm16
        vpbroadcastq zmm4, [rcx + 104]
        valignq zmm5{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm11, zmm11, zmm5
        vpaddq  zmm17, zmm17, zmm0
        vpsrlq  zmm0{k2}{z}, zmm17, 52
        vmovq   [rcx + 112], xmm17
        vpbroadcastq zmm5, [rcx + 112]
        valignq zmm6{k1}{z}, zmm17, zmm17, 1
        vpaddq  zmm14, zmm14, zmm6
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovq   [rcx + 120], xmm18
        vpbroadcastq zmm6, [rcx + 120]
        valignq zmm7{k1}{z}, zmm18, zmm18, 1
        vpaddq  zmm13, zmm13, zmm7
        vpbroadcastq zmm7, [rsi + 1024]
        vpbroadcastq zmm15, [rcx + 2304]
        vpbroadcastq zmm16, [rsi + 1088]
        vpbroadcastq zmm17, [rcx + 2368]
        vmovdqu64 zmm18, [rsi + 1024]
        vpmadd52luq zmm12, zmm18, zmm7
        vpmadd52huq zmm11, zmm18, zmm7
        vmovdqu64 zmm7, [rsi + 1088]
        vpmadd52luq zmm11, zmm7, zmm15
        vpmadd52luq zmm14, zmm7, zmm16
        vpmadd52huq zmm14, zmm7, zmm15
        vpmadd52huq zmm13, zmm7, zmm16
        vpbroadcastq zmm16, [rcx + 3584]
        vpmadd52luq zmm14, zmm7, zmm16
        vmovdqu64 zmm7, [rsi + 1152]
        vpmadd52luq zmm14, zmm7, zmm15
        vpmadd52luq zmm13, zmm7, zmm17
        vpmadd52huq zmm13, zmm7, zmm15
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm7, zmm17
        vpbroadcastq zmm18, [rcx + 3648]
        vpmadd52luq zmm16, zmm7, zmm18
        vmovdqu64 zmm7, [rsi + 1216]
        vpmadd52luq zmm13, zmm7, zmm15
        vpmadd52luq zmm16, zmm7, zmm17
        vpmadd52huq zmm16, zmm7, zmm15
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm7, zmm17
        vpbroadcastq zmm7, [rsi + 1152]
        vpbroadcastq zmm17, [rcx + 2432]
        vpbroadcastq zmm18, [rsi + 1216]
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
        vpbroadcastq zmm18, [rcx + 3712]
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
        vmovq   [rcx + 128], xmm19
        vpbroadcastq zmm2, [rcx + 128]
        valignq zmm4{k1}{z}, zmm19, zmm19, 1
        vpaddq  zmm16, zmm16, zmm4
        vpaddq  zmm20, zmm20, zmm0
        vpsrlq  zmm0{k2}{z}, zmm20, 52
        vmovq   [rcx + 136], xmm20
        vpbroadcastq zmm4, [rcx + 136]
        valignq zmm5{k1}{z}, zmm20, zmm20, 1
        vpaddq  zmm15, zmm15, zmm5
        vpaddq  zmm21, zmm21, zmm0
        vpsrlq  zmm0{k2}{z}, zmm21, 52
        vmovq   [rcx + 144], xmm21
        vpbroadcastq zmm5, [rcx + 144]
        valignq zmm6{k1}{z}, zmm21, zmm21, 1
        vpaddq  zmm30, zmm30, zmm6
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovq   [rcx + 152], xmm22
        vpbroadcastq zmm6, [rcx + 152]
        valignq zmm7{k1}{z}, zmm22, zmm22, 1
        vpaddq  zmm17, zmm17, zmm7
        vpbroadcastq zmm7, [rsi + 8]
        vpbroadcastq zmm18, [rcx + 1288]
        vpbroadcastq zmm19, [rsi + 72]
        vpbroadcastq zmm20, [rcx + 1352]
        vmovdqu64 zmm21, [rsi + 0]
        vpmadd52luq zmm23, zmm21, zmm7
        vpmadd52huq zmm1, zmm21, zmm7
        vmovdqu64 zmm7, [rsi + 64]
        vpmadd52luq zmm1, zmm7, zmm18
        vpmadd52luq zmm24, zmm7, zmm19
        vpmadd52huq zmm24, zmm7, zmm18
        vpmadd52huq zmm3, zmm7, zmm19
        vpbroadcastq zmm19, [rcx + 2568]
        vpmadd52luq zmm24, zmm7, zmm19
        vmovdqu64 zmm7, [rsi + 128]
        vpmadd52luq zmm24, zmm7, zmm18
        vpmadd52luq zmm3, zmm7, zmm20
        vpmadd52huq zmm3, zmm7, zmm18
        vpmadd52huq zmm27, zmm7, zmm20
        vpbroadcastq zmm19, [rcx + 2632]
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
        vpbroadcastq zmm7, [rsi + 136]
        vpbroadcastq zmm20, [rcx + 1416]
        vpbroadcastq zmm21, [rsi + 200]
        vpbroadcastq zmm22, [rcx + 1480]
        vmovdqu64 zmm31, [rsi + 128]
        vpmadd52luq zmm27, zmm31, zmm7
        vpmadd52huq zmm26, zmm31, zmm7
        vmovdqu64 zmm7, [rsi + 192]
        vpmadd52luq zmm26, zmm7, zmm20
        vpmadd52luq zmm29, zmm7, zmm21
        vpmadd52huq zmm29, zmm7, zmm20
        vpmadd52huq zmm28, zmm7, zmm21
        vpbroadcastq zmm21, [rcx + 2696]
        vpmadd52luq zmm29, zmm7, zmm21
        vmovdqu64 zmm7, [rsi + 256]
        vpmadd52luq zmm29, zmm7, zmm20
        vpmadd52luq zmm28, zmm7, zmm22
        vpmadd52huq zmm28, zmm7, zmm20
        vpmadd52huq zmm9, zmm7, zmm22
        vpbroadcastq zmm21, [rcx + 2760]
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
        vmovq   [rcx + 160], xmm23
        vpbroadcastq zmm2, [rcx + 160]
        valignq zmm4{k1}{z}, zmm23, zmm23, 1
        vpaddq  zmm19, zmm19, zmm4
        vpaddq  zmm1, zmm1, zmm0
        vpsrlq  zmm0{k2}{z}, zmm1, 52
        vmovq   [rcx + 168], xmm1
        vpbroadcastq zmm4, [rcx + 168]
        valignq zmm1{k1}{z}, zmm1, zmm1, 1
        vpaddq  zmm18, zmm18, zmm1
        vpaddq  zmm24, zmm24, zmm0
        vpsrlq  zmm0{k2}{z}, zmm24, 52
        vmovq   [rcx + 176], xmm24
        vpbroadcastq zmm1, [rcx + 176]
        valignq zmm5{k1}{z}, zmm24, zmm24, 1
        vpaddq  zmm21, zmm21, zmm5
        vpaddq  zmm3, zmm3, zmm0
        vpsrlq  zmm0{k2}{z}, zmm3, 52
        vmovq   [rcx + 184], xmm3
        vpbroadcastq zmm5, [rcx + 184]
        valignq zmm3{k1}{z}, zmm3, zmm3, 1
        vpaddq  zmm20, zmm20, zmm3
        vpbroadcastq zmm3, [rsi + 264]
        vpbroadcastq zmm6, [rcx + 1544]
        vpbroadcastq zmm7, [rsi + 328]
        vpbroadcastq zmm22, [rcx + 1608]
        vmovdqu64 zmm23, [rsi + 256]
        vpmadd52luq zmm9, zmm23, zmm3
        vpmadd52huq zmm8, zmm23, zmm3
        vmovdqu64 zmm3, [rsi + 320]
        vpmadd52luq zmm8, zmm3, zmm6
        vpmadd52luq zmm25, zmm3, zmm7
        vpmadd52huq zmm25, zmm3, zmm6
        vpmadd52huq zmm10, zmm3, zmm7
        vpbroadcastq zmm7, [rcx + 2824]
        vpmadd52luq zmm25, zmm3, zmm7
        vmovdqu64 zmm3, [rsi + 384]
        vpmadd52luq zmm25, zmm3, zmm6
        vpmadd52luq zmm10, zmm3, zmm22
        vpmadd52huq zmm10, zmm3, zmm6
        vpmadd52huq zmm12, zmm3, zmm22
        vpbroadcastq zmm7, [rcx + 2888]
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
        vpbroadcastq zmm3, [rsi + 392]
        vpbroadcastq zmm22, [rcx + 1672]
        vpbroadcastq zmm23, [rsi + 456]
        vpbroadcastq zmm24, [rcx + 1736]
        vmovdqu64 zmm31, [rsi + 384]
        vpmadd52luq zmm12, zmm31, zmm3
        vpmadd52huq zmm11, zmm31, zmm3
        vmovdqu64 zmm3, [rsi + 448]
        vpmadd52luq zmm11, zmm3, zmm22
        vpmadd52luq zmm14, zmm3, zmm23
        vpmadd52huq zmm14, zmm3, zmm22
        vpmadd52huq zmm13, zmm3, zmm23
        vpbroadcastq zmm23, [rcx + 2952]
        vpmadd52luq zmm14, zmm3, zmm23
        vmovdqu64 zmm3, [rsi + 512]
        vpmadd52luq zmm14, zmm3, zmm22
        vpmadd52luq zmm13, zmm3, zmm24
        vpmadd52huq zmm13, zmm3, zmm22
        vpmadd52huq zmm16, zmm3, zmm24
        vpbroadcastq zmm23, [rcx + 3016]
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
        vmovq   [rcx + 192], xmm27
        vpbroadcastq zmm1, [rcx + 192]
        valignq zmm2{k1}{z}, zmm27, zmm27, 1
        vpaddq  zmm7, zmm7, zmm2
        vpaddq  zmm26, zmm26, zmm0
        vpsrlq  zmm0{k2}{z}, zmm26, 52
        vmovq   [rcx + 200], xmm26
        vpbroadcastq zmm2, [rcx + 200]
        valignq zmm3{k1}{z}, zmm26, zmm26, 1
        vpaddq  zmm6, zmm6, zmm3
        vpaddq  zmm29, zmm29, zmm0
        vpsrlq  zmm0{k2}{z}, zmm29, 52
        vmovq   [rcx + 208], xmm29
        vpbroadcastq zmm3, [rcx + 208]
        valignq zmm4{k1}{z}, zmm29, zmm29, 1
        vpaddq  zmm23, zmm23, zmm4
        vpaddq  zmm28, zmm28, zmm0
        vpsrlq  zmm0{k2}{z}, zmm28, 52
        vmovq   [rcx + 216], xmm28
        vpbroadcastq zmm4, [rcx + 216]
        valignq zmm5{k1}{z}, zmm28, zmm28, 1
        vpaddq  zmm22, zmm22, zmm5
        vpbroadcastq zmm5, [rsi + 520]
        vpbroadcastq zmm24, [rcx + 1800]
        vpbroadcastq zmm26, [rsi + 584]
        vpbroadcastq zmm27, [rcx + 1864]
        vmovdqu64 zmm28, [rsi + 512]
        vpmadd52luq zmm16, zmm28, zmm5
        vpmadd52huq zmm15, zmm28, zmm5
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm15, zmm5, zmm24
        vpmadd52luq zmm30, zmm5, zmm26
        vpmadd52huq zmm30, zmm5, zmm24
        vpmadd52huq zmm17, zmm5, zmm26
        vpbroadcastq zmm26, [rcx + 3080]
        vpmadd52luq zmm30, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm30, zmm5, zmm24
        vpmadd52luq zmm17, zmm5, zmm27
        vpmadd52huq zmm17, zmm5, zmm24
        vpmadd52huq zmm19, zmm5, zmm27
        vpbroadcastq zmm26, [rcx + 3144]
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
        vpbroadcastq zmm5, [rsi + 648]
        vpbroadcastq zmm27, [rcx + 1928]
        vpbroadcastq zmm28, [rsi + 712]
        vpbroadcastq zmm29, [rcx + 1992]
        vmovdqu64 zmm31, [rsi + 640]
        vpmadd52luq zmm19, zmm31, zmm5
        vpmadd52huq zmm18, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm18, zmm5, zmm27
        vpmadd52luq zmm21, zmm5, zmm28
        vpmadd52huq zmm21, zmm5, zmm27
        vpmadd52huq zmm20, zmm5, zmm28
        vpbroadcastq zmm28, [rcx + 3208]
        vpmadd52luq zmm21, zmm5, zmm28
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm21, zmm5, zmm27
        vpmadd52luq zmm20, zmm5, zmm29
        vpmadd52huq zmm20, zmm5, zmm27
        vpmadd52huq zmm7, zmm5, zmm29
        vpbroadcastq zmm28, [rcx + 3272]
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
        vmovq   [rcx + 224], xmm9
        vpbroadcastq zmm1, [rcx + 224]
        valignq zmm2{k1}{z}, zmm9, zmm9, 1
        vpaddq  zmm26, zmm26, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovq   [rcx + 232], xmm8
        vpbroadcastq zmm2, [rcx + 232]
        valignq zmm3{k1}{z}, zmm8, zmm8, 1
        vpaddq  zmm24, zmm24, zmm3
        vpaddq  zmm25, zmm25, zmm0
        vpsrlq  zmm0{k2}{z}, zmm25, 52
        vmovq   [rcx + 240], xmm25
        vpbroadcastq zmm3, [rcx + 240]
        valignq zmm4{k1}{z}, zmm25, zmm25, 1
        vpaddq  zmm28, zmm28, zmm4
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovq   [rcx + 248], xmm10
        vpbroadcastq zmm4, [rcx + 248]
        valignq zmm5{k1}{z}, zmm10, zmm10, 1
        vpaddq  zmm27, zmm27, zmm5
        vpbroadcastq zmm5, [rsi + 776]
        vpbroadcastq zmm8, [rcx + 2056]
        vpbroadcastq zmm9, [rsi + 840]
        vpbroadcastq zmm10, [rcx + 2120]
        vmovdqu64 zmm25, [rsi + 768]
        vpmadd52luq zmm7, zmm25, zmm5
        vpmadd52huq zmm6, zmm25, zmm5
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm6, zmm5, zmm8
        vpmadd52luq zmm23, zmm5, zmm9
        vpmadd52huq zmm23, zmm5, zmm8
        vpmadd52huq zmm22, zmm5, zmm9
        vpbroadcastq zmm9, [rcx + 3336]
        vpmadd52luq zmm23, zmm5, zmm9
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm23, zmm5, zmm8
        vpmadd52luq zmm22, zmm5, zmm10
        vpmadd52huq zmm22, zmm5, zmm8
        vpmadd52huq zmm26, zmm5, zmm10
        vpbroadcastq zmm9, [rcx + 3400]
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
        vpbroadcastq zmm5, [rsi + 904]
        vpbroadcastq zmm10, [rcx + 2184]
        vpbroadcastq zmm25, [rsi + 968]
        vpbroadcastq zmm29, [rcx + 2248]
        vmovdqu64 zmm31, [rsi + 896]
        vpmadd52luq zmm26, zmm31, zmm5
        vpmadd52huq zmm24, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm24, zmm5, zmm10
        vpmadd52luq zmm28, zmm5, zmm25
        vpmadd52huq zmm28, zmm5, zmm10
        vpmadd52huq zmm27, zmm5, zmm25
        vpbroadcastq zmm25, [rcx + 3464]
        vpmadd52luq zmm28, zmm5, zmm25
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm28, zmm5, zmm10
        vpmadd52luq zmm27, zmm5, zmm29
        vpmadd52huq zmm27, zmm5, zmm10
        vpmadd52huq zmm9, zmm5, zmm29
        vpbroadcastq zmm25, [rcx + 3528]
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
        vmovq   [rcx + 256], xmm12
        vpbroadcastq zmm1, [rcx + 256]
        valignq zmm2{k1}{z}, zmm12, zmm12, 1
        vpaddq  zmm9, zmm9, zmm2
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vmovq   [rcx + 264], xmm11
        vpbroadcastq zmm2, [rcx + 264]
        valignq zmm3{k1}{z}, zmm11, zmm11, 1
        vpaddq  zmm8, zmm8, zmm3
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovq   [rcx + 272], xmm14
        vpbroadcastq zmm3, [rcx + 272]
        valignq zmm4{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm25, zmm25, zmm4
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovq   [rcx + 280], xmm13
        vpbroadcastq zmm4, [rcx + 280]
        valignq zmm5{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm10, zmm10, zmm5
        vpbroadcastq zmm5, [rsi + 1032]
        vpbroadcastq zmm11, [rcx + 2312]
        vpbroadcastq zmm12, [rsi + 1096]
        vpbroadcastq zmm13, [rcx + 2376]
        vmovdqu64 zmm14, [rsi + 1024]
        vpmadd52luq zmm9, zmm14, zmm5
        vpmadd52huq zmm8, zmm14, zmm5
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm8, zmm5, zmm11
        vpmadd52luq zmm25, zmm5, zmm12
        vpmadd52huq zmm25, zmm5, zmm11
        vpmadd52huq zmm10, zmm5, zmm12
        vpbroadcastq zmm12, [rcx + 3592]
        vpmadd52luq zmm25, zmm5, zmm12
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm25, zmm5, zmm11
        vpmadd52luq zmm10, zmm5, zmm13
        vpmadd52huq zmm10, zmm5, zmm11
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm5, zmm13
        vpbroadcastq zmm14, [rcx + 3656]
        vpmadd52luq zmm12, zmm5, zmm14
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm10, zmm5, zmm11
        vpmadd52luq zmm12, zmm5, zmm13
        vpmadd52huq zmm12, zmm5, zmm11
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm5, zmm13
        vpbroadcastq zmm5, [rsi + 1160]
        vpbroadcastq zmm13, [rcx + 2440]
        vpbroadcastq zmm14, [rsi + 1224]
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
        vpbroadcastq zmm14, [rcx + 3720]
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
        vmovq   [rcx + 288], xmm16
        vpbroadcastq zmm1, [rcx + 288]
        valignq zmm2{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm12, zmm12, zmm2
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovq   [rcx + 296], xmm15
        vpbroadcastq zmm2, [rcx + 296]
        valignq zmm3{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm11, zmm11, zmm3
        vpaddq  zmm30, zmm30, zmm0
        vpsrlq  zmm0{k2}{z}, zmm30, 52
        vmovq   [rcx + 304], xmm30
        vpbroadcastq zmm3, [rcx + 304]
        valignq zmm4{k1}{z}, zmm30, zmm30, 1
        vpaddq  zmm29, zmm29, zmm4
        vpaddq  zmm17, zmm17, zmm0
        vpsrlq  zmm0{k2}{z}, zmm17, 52
        vmovq   [rcx + 312], xmm17
        vpbroadcastq zmm4, [rcx + 312]
        valignq zmm5{k1}{z}, zmm17, zmm17, 1
        vpaddq  zmm13, zmm13, zmm5
        vpbroadcastq zmm5, [rsi + 16]
        vpbroadcastq zmm14, [rcx + 1296]
        vpbroadcastq zmm15, [rsi + 80]
        vpbroadcastq zmm16, [rcx + 1360]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm19, zmm17, zmm5
        vpmadd52huq zmm18, zmm17, zmm5
        vmovdqu64 zmm5, [rsi + 64]
        vpmadd52luq zmm18, zmm5, zmm14
        vpmadd52luq zmm21, zmm5, zmm15
        vpmadd52huq zmm21, zmm5, zmm14
        vpmadd52huq zmm20, zmm5, zmm15
        vpbroadcastq zmm15, [rcx + 2576]
        vpmadd52luq zmm21, zmm5, zmm15
        vmovdqu64 zmm5, [rsi + 128]
        vpmadd52luq zmm21, zmm5, zmm14
        vpmadd52luq zmm20, zmm5, zmm16
        vpmadd52huq zmm20, zmm5, zmm14
        vpmadd52huq zmm7, zmm5, zmm16
        vpbroadcastq zmm15, [rcx + 2640]
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
        vpbroadcastq zmm5, [rsi + 144]
        vpbroadcastq zmm16, [rcx + 1424]
        vpbroadcastq zmm17, [rsi + 208]
        vpbroadcastq zmm30, [rcx + 1488]
        vmovdqu64 zmm31, [rsi + 128]
        vpmadd52luq zmm7, zmm31, zmm5
        vpmadd52huq zmm6, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 192]
        vpmadd52luq zmm6, zmm5, zmm16
        vpmadd52luq zmm23, zmm5, zmm17
        vpmadd52huq zmm23, zmm5, zmm16
        vpmadd52huq zmm22, zmm5, zmm17
        vpbroadcastq zmm17, [rcx + 2704]
        vpmadd52luq zmm23, zmm5, zmm17
        vmovdqu64 zmm5, [rsi + 256]
        vpmadd52luq zmm23, zmm5, zmm16
        vpmadd52luq zmm22, zmm5, zmm30
        vpmadd52huq zmm22, zmm5, zmm16
        vpmadd52huq zmm26, zmm5, zmm30
        vpbroadcastq zmm17, [rcx + 2768]
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
        vmovq   [rcx + 320], xmm19
        vpbroadcastq zmm1, [rcx + 320]
        valignq zmm2{k1}{z}, zmm19, zmm19, 1
        vpaddq  zmm15, zmm15, zmm2
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovq   [rcx + 328], xmm18
        vpbroadcastq zmm2, [rcx + 328]
        valignq zmm3{k1}{z}, zmm18, zmm18, 1
        vpaddq  zmm14, zmm14, zmm3
        vpaddq  zmm21, zmm21, zmm0
        vpsrlq  zmm0{k2}{z}, zmm21, 52
        vmovq   [rcx + 336], xmm21
        vpbroadcastq zmm3, [rcx + 336]
        valignq zmm4{k1}{z}, zmm21, zmm21, 1
        vpaddq  zmm17, zmm17, zmm4
        vpaddq  zmm20, zmm20, zmm0
        vpsrlq  zmm0{k2}{z}, zmm20, 52
        vmovq   [rcx + 344], xmm20
        vpbroadcastq zmm4, [rcx + 344]
        valignq zmm5{k1}{z}, zmm20, zmm20, 1
        vpaddq  zmm16, zmm16, zmm5
        vpbroadcastq zmm5, [rsi + 272]
        vpbroadcastq zmm18, [rcx + 1552]
        vpbroadcastq zmm19, [rsi + 336]
        vpbroadcastq zmm20, [rcx + 1616]
        vmovdqu64 zmm21, [rsi + 256]
        vpmadd52luq zmm26, zmm21, zmm5
        vpmadd52huq zmm24, zmm21, zmm5
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm24, zmm5, zmm18
        vpmadd52luq zmm28, zmm5, zmm19
        vpmadd52huq zmm28, zmm5, zmm18
        vpmadd52huq zmm27, zmm5, zmm19
        vpbroadcastq zmm19, [rcx + 2832]
        vpmadd52luq zmm28, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm28, zmm5, zmm18
        vpmadd52luq zmm27, zmm5, zmm20
        vpmadd52huq zmm27, zmm5, zmm18
        vpmadd52huq zmm9, zmm5, zmm20
        vpbroadcastq zmm19, [rcx + 2896]
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
        vpbroadcastq zmm5, [rsi + 400]
        vpbroadcastq zmm20, [rcx + 1680]
        vpbroadcastq zmm21, [rsi + 464]
        vpbroadcastq zmm30, [rcx + 1744]
        vmovdqu64 zmm31, [rsi + 384]
        vpmadd52luq zmm9, zmm31, zmm5
        vpmadd52huq zmm8, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm8, zmm5, zmm20
        vpmadd52luq zmm25, zmm5, zmm21
        vpmadd52huq zmm25, zmm5, zmm20
        vpmadd52huq zmm10, zmm5, zmm21
        vpbroadcastq zmm21, [rcx + 2960]
        vpmadd52luq zmm25, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm25, zmm5, zmm20
        vpmadd52luq zmm10, zmm5, zmm30
        vpmadd52huq zmm10, zmm5, zmm20
        vpmadd52huq zmm12, zmm5, zmm30
        vpbroadcastq zmm21, [rcx + 3024]
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
        vmovq   [rcx + 352], xmm7
        vpbroadcastq zmm1, [rcx + 352]
        valignq zmm2{k1}{z}, zmm7, zmm7, 1
        vpaddq  zmm19, zmm19, zmm2
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovq   [rcx + 360], xmm6
        vpbroadcastq zmm2, [rcx + 360]
        valignq zmm3{k1}{z}, zmm6, zmm6, 1
        vpaddq  zmm18, zmm18, zmm3
        vpaddq  zmm23, zmm23, zmm0
        vpsrlq  zmm0{k2}{z}, zmm23, 52
        vmovq   [rcx + 368], xmm23
        vpbroadcastq zmm3, [rcx + 368]
        valignq zmm4{k1}{z}, zmm23, zmm23, 1
        vpaddq  zmm21, zmm21, zmm4
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovq   [rcx + 376], xmm22
        vpbroadcastq zmm4, [rcx + 376]
        valignq zmm5{k1}{z}, zmm22, zmm22, 1
        vpaddq  zmm20, zmm20, zmm5
        vpbroadcastq zmm5, [rsi + 528]
        vpbroadcastq zmm6, [rcx + 1808]
        vpbroadcastq zmm7, [rsi + 592]
        vpbroadcastq zmm22, [rcx + 1872]
        vmovdqu64 zmm23, [rsi + 512]
        vpmadd52luq zmm12, zmm23, zmm5
        vpmadd52huq zmm11, zmm23, zmm5
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm11, zmm5, zmm6
        vpmadd52luq zmm29, zmm5, zmm7
        vpmadd52huq zmm29, zmm5, zmm6
        vpmadd52huq zmm13, zmm5, zmm7
        vpbroadcastq zmm7, [rcx + 3088]
        vpmadd52luq zmm29, zmm5, zmm7
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm29, zmm5, zmm6
        vpmadd52luq zmm13, zmm5, zmm22
        vpmadd52huq zmm13, zmm5, zmm6
        vpmadd52huq zmm15, zmm5, zmm22
        vpbroadcastq zmm7, [rcx + 3152]
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
        vpbroadcastq zmm5, [rsi + 656]
        vpbroadcastq zmm22, [rcx + 1936]
        vpbroadcastq zmm23, [rsi + 720]
        vpbroadcastq zmm30, [rcx + 2000]
        vmovdqu64 zmm31, [rsi + 640]
        vpmadd52luq zmm15, zmm31, zmm5
        vpmadd52huq zmm14, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm14, zmm5, zmm22
        vpmadd52luq zmm17, zmm5, zmm23
        vpmadd52huq zmm17, zmm5, zmm22
        vpmadd52huq zmm16, zmm5, zmm23
        vpbroadcastq zmm23, [rcx + 3216]
        vpmadd52luq zmm17, zmm5, zmm23
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm17, zmm5, zmm22
        vpmadd52luq zmm16, zmm5, zmm30
        vpmadd52huq zmm16, zmm5, zmm22
        vpmadd52huq zmm19, zmm5, zmm30
        vpbroadcastq zmm23, [rcx + 3280]
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
        vmovq   [rcx + 384], xmm26
        vpbroadcastq zmm1, [rcx + 384]
        valignq zmm2{k1}{z}, zmm26, zmm26, 1
        vpaddq  zmm7, zmm7, zmm2
        vpaddq  zmm24, zmm24, zmm0
        vpsrlq  zmm0{k2}{z}, zmm24, 52
        vmovq   [rcx + 392], xmm24
        vpbroadcastq zmm2, [rcx + 392]
        valignq zmm3{k1}{z}, zmm24, zmm24, 1
        vpaddq  zmm6, zmm6, zmm3
        vpaddq  zmm28, zmm28, zmm0
        vpsrlq  zmm0{k2}{z}, zmm28, 52
        vmovq   [rcx + 400], xmm28
        vpbroadcastq zmm3, [rcx + 400]
        valignq zmm4{k1}{z}, zmm28, zmm28, 1
        vpaddq  zmm23, zmm23, zmm4
        vpaddq  zmm27, zmm27, zmm0
        vpsrlq  zmm0{k2}{z}, zmm27, 52
        vmovq   [rcx + 408], xmm27
        vpbroadcastq zmm4, [rcx + 408]
        valignq zmm5{k1}{z}, zmm27, zmm27, 1
        vpaddq  zmm22, zmm22, zmm5
        vpbroadcastq zmm5, [rsi + 784]
        vpbroadcastq zmm24, [rcx + 2064]
        vpbroadcastq zmm26, [rsi + 848]
        vpbroadcastq zmm27, [rcx + 2128]
        vmovdqu64 zmm28, [rsi + 768]
        vpmadd52luq zmm19, zmm28, zmm5
        vpmadd52huq zmm18, zmm28, zmm5
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm18, zmm5, zmm24
        vpmadd52luq zmm21, zmm5, zmm26
        vpmadd52huq zmm21, zmm5, zmm24
        vpmadd52huq zmm20, zmm5, zmm26
        vpbroadcastq zmm26, [rcx + 3344]
        vpmadd52luq zmm21, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm21, zmm5, zmm24
        vpmadd52luq zmm20, zmm5, zmm27
        vpmadd52huq zmm20, zmm5, zmm24
        vpmadd52huq zmm7, zmm5, zmm27
        vpbroadcastq zmm26, [rcx + 3408]
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
        vpbroadcastq zmm5, [rsi + 912]
        vpbroadcastq zmm27, [rcx + 2192]
        vpbroadcastq zmm28, [rsi + 976]
        vpbroadcastq zmm30, [rcx + 2256]
        vmovdqu64 zmm31, [rsi + 896]
        vpmadd52luq zmm7, zmm31, zmm5
        vpmadd52huq zmm6, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm6, zmm5, zmm27
        vpmadd52luq zmm23, zmm5, zmm28
        vpmadd52huq zmm23, zmm5, zmm27
        vpmadd52huq zmm22, zmm5, zmm28
        vpbroadcastq zmm28, [rcx + 3472]
        vpmadd52luq zmm23, zmm5, zmm28
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm23, zmm5, zmm27
        vpmadd52luq zmm22, zmm5, zmm30
        vpmadd52huq zmm22, zmm5, zmm27
        vpmadd52huq zmm26, zmm5, zmm30
        vpbroadcastq zmm28, [rcx + 3536]
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
        vmovq   [rcx + 416], xmm9
        vpbroadcastq zmm1, [rcx + 416]
        valignq zmm2{k1}{z}, zmm9, zmm9, 1
        vpaddq  zmm26, zmm26, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovq   [rcx + 424], xmm8
        vpbroadcastq zmm2, [rcx + 424]
        valignq zmm3{k1}{z}, zmm8, zmm8, 1
        vpaddq  zmm24, zmm24, zmm3
        vpaddq  zmm25, zmm25, zmm0
        vpsrlq  zmm0{k2}{z}, zmm25, 52
        vmovq   [rcx + 432], xmm25
        vpbroadcastq zmm3, [rcx + 432]
        valignq zmm4{k1}{z}, zmm25, zmm25, 1
        vpaddq  zmm28, zmm28, zmm4
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovq   [rcx + 440], xmm10
        vpbroadcastq zmm4, [rcx + 440]
        valignq zmm5{k1}{z}, zmm10, zmm10, 1
        vpaddq  zmm27, zmm27, zmm5
        vpbroadcastq zmm5, [rsi + 1040]
        vpbroadcastq zmm8, [rcx + 2320]
        vpbroadcastq zmm9, [rsi + 1104]
        vpbroadcastq zmm10, [rcx + 2384]
        vmovdqu64 zmm25, [rsi + 1024]
        vpmadd52luq zmm26, zmm25, zmm5
        vpmadd52huq zmm24, zmm25, zmm5
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm24, zmm5, zmm8
        vpmadd52luq zmm28, zmm5, zmm9
        vpmadd52huq zmm28, zmm5, zmm8
        vpmadd52huq zmm27, zmm5, zmm9
        vpbroadcastq zmm9, [rcx + 3600]
        vpmadd52luq zmm28, zmm5, zmm9
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm28, zmm5, zmm8
        vpmadd52luq zmm27, zmm5, zmm10
        vpmadd52huq zmm27, zmm5, zmm8
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm5, zmm10
        vpbroadcastq zmm25, [rcx + 3664]
        vpmadd52luq zmm9, zmm5, zmm25
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm27, zmm5, zmm8
        vpmadd52luq zmm9, zmm5, zmm10
        vpmadd52huq zmm9, zmm5, zmm8
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm5, zmm10
        vpbroadcastq zmm5, [rsi + 1168]
        vpbroadcastq zmm10, [rcx + 2448]
        vpbroadcastq zmm25, [rsi + 1232]
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
        vpbroadcastq zmm25, [rcx + 3728]
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
        vmovq   [rcx + 448], xmm12
        vpbroadcastq zmm1, [rcx + 448]
        valignq zmm2{k1}{z}, zmm12, zmm12, 1
        vpaddq  zmm9, zmm9, zmm2
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vmovq   [rcx + 456], xmm11
        vpbroadcastq zmm2, [rcx + 456]
        valignq zmm3{k1}{z}, zmm11, zmm11, 1
        vpaddq  zmm8, zmm8, zmm3
        vpaddq  zmm29, zmm29, zmm0
        vpsrlq  zmm0{k2}{z}, zmm29, 52
        vmovq   [rcx + 464], xmm29
        vpbroadcastq zmm3, [rcx + 464]
        valignq zmm4{k1}{z}, zmm29, zmm29, 1
        vpaddq  zmm30, zmm30, zmm4
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovq   [rcx + 472], xmm13
        vpbroadcastq zmm4, [rcx + 472]
        valignq zmm5{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm10, zmm10, zmm5
        vpbroadcastq zmm5, [rsi + 24]
        vpbroadcastq zmm11, [rcx + 1304]
        vpbroadcastq zmm12, [rsi + 88]
        vpbroadcastq zmm13, [rcx + 1368]
        vmovdqu64 zmm25, [rsi + 0]
        vpmadd52luq zmm15, zmm25, zmm5
        vpmadd52huq zmm14, zmm25, zmm5
        vmovdqu64 zmm5, [rsi + 64]
        vpmadd52luq zmm14, zmm5, zmm11
        vpmadd52luq zmm17, zmm5, zmm12
        vpmadd52huq zmm17, zmm5, zmm11
        vpmadd52huq zmm16, zmm5, zmm12
        vpbroadcastq zmm12, [rcx + 2584]
        vpmadd52luq zmm17, zmm5, zmm12
        vmovdqu64 zmm5, [rsi + 128]
        vpmadd52luq zmm17, zmm5, zmm11
        vpmadd52luq zmm16, zmm5, zmm13
        vpmadd52huq zmm16, zmm5, zmm11
        vpmadd52huq zmm19, zmm5, zmm13
        vpbroadcastq zmm12, [rcx + 2648]
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
        vpbroadcastq zmm5, [rsi + 152]
        vpbroadcastq zmm13, [rcx + 1432]
        vpbroadcastq zmm25, [rsi + 216]
        vpbroadcastq zmm29, [rcx + 1496]
        vmovdqu64 zmm31, [rsi + 128]
        vpmadd52luq zmm19, zmm31, zmm5
        vpmadd52huq zmm18, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 192]
        vpmadd52luq zmm18, zmm5, zmm13
        vpmadd52luq zmm21, zmm5, zmm25
        vpmadd52huq zmm21, zmm5, zmm13
        vpmadd52huq zmm20, zmm5, zmm25
        vpbroadcastq zmm25, [rcx + 2712]
        vpmadd52luq zmm21, zmm5, zmm25
        vmovdqu64 zmm5, [rsi + 256]
        vpmadd52luq zmm21, zmm5, zmm13
        vpmadd52luq zmm20, zmm5, zmm29
        vpmadd52huq zmm20, zmm5, zmm13
        vpmadd52huq zmm7, zmm5, zmm29
        vpbroadcastq zmm25, [rcx + 2776]
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
        vmovq   [rcx + 480], xmm15
        vpbroadcastq zmm1, [rcx + 480]
        valignq zmm2{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm12, zmm12, zmm2
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovq   [rcx + 488], xmm14
        vpbroadcastq zmm2, [rcx + 488]
        valignq zmm3{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm11, zmm11, zmm3
        vpaddq  zmm17, zmm17, zmm0
        vpsrlq  zmm0{k2}{z}, zmm17, 52
        vmovq   [rcx + 496], xmm17
        vpbroadcastq zmm3, [rcx + 496]
        valignq zmm4{k1}{z}, zmm17, zmm17, 1
        vpaddq  zmm25, zmm25, zmm4
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovq   [rcx + 504], xmm16
        vpbroadcastq zmm4, [rcx + 504]
        valignq zmm5{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm13, zmm13, zmm5
        vpbroadcastq zmm5, [rsi + 280]
        vpbroadcastq zmm14, [rcx + 1560]
        vpbroadcastq zmm15, [rsi + 344]
        vpbroadcastq zmm16, [rcx + 1624]
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm7, zmm17, zmm5
        vpmadd52huq zmm6, zmm17, zmm5
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm6, zmm5, zmm14
        vpmadd52luq zmm23, zmm5, zmm15
        vpmadd52huq zmm23, zmm5, zmm14
        vpmadd52huq zmm22, zmm5, zmm15
        vpbroadcastq zmm15, [rcx + 2840]
        vpmadd52luq zmm23, zmm5, zmm15
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm23, zmm5, zmm14
        vpmadd52luq zmm22, zmm5, zmm16
        vpmadd52huq zmm22, zmm5, zmm14
        vpmadd52huq zmm26, zmm5, zmm16
        vpbroadcastq zmm15, [rcx + 2904]
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
        vpbroadcastq zmm5, [rsi + 408]
        vpbroadcastq zmm16, [rcx + 1688]
        vpbroadcastq zmm17, [rsi + 472]
        vpbroadcastq zmm29, [rcx + 1752]
        vmovdqu64 zmm31, [rsi + 384]
        vpmadd52luq zmm26, zmm31, zmm5
        vpmadd52huq zmm24, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm24, zmm5, zmm16
        vpmadd52luq zmm28, zmm5, zmm17
        vpmadd52huq zmm28, zmm5, zmm16
        vpmadd52huq zmm27, zmm5, zmm17
        vpbroadcastq zmm17, [rcx + 2968]
        vpmadd52luq zmm28, zmm5, zmm17
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm28, zmm5, zmm16
        vpmadd52luq zmm27, zmm5, zmm29
        vpmadd52huq zmm27, zmm5, zmm16
        vpmadd52huq zmm9, zmm5, zmm29
        vpbroadcastq zmm17, [rcx + 3032]
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
        vmovq   [rcx + 512], xmm19
        vpbroadcastq zmm1, [rcx + 512]
        valignq zmm2{k1}{z}, zmm19, zmm19, 1
        vpaddq  zmm15, zmm15, zmm2
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovq   [rcx + 520], xmm18
        vpbroadcastq zmm2, [rcx + 520]
        valignq zmm3{k1}{z}, zmm18, zmm18, 1
        vpaddq  zmm14, zmm14, zmm3
        vpaddq  zmm21, zmm21, zmm0
        vpsrlq  zmm0{k2}{z}, zmm21, 52
        vmovq   [rcx + 528], xmm21
        vpbroadcastq zmm3, [rcx + 528]
        valignq zmm4{k1}{z}, zmm21, zmm21, 1
        vpaddq  zmm17, zmm17, zmm4
        vpaddq  zmm20, zmm20, zmm0
        vpsrlq  zmm0{k2}{z}, zmm20, 52
        vmovq   [rcx + 536], xmm20
        vpbroadcastq zmm4, [rcx + 536]
        valignq zmm5{k1}{z}, zmm20, zmm20, 1
        vpaddq  zmm16, zmm16, zmm5
        vpbroadcastq zmm5, [rsi + 536]
        vpbroadcastq zmm18, [rcx + 1816]
        vpbroadcastq zmm19, [rsi + 600]
        vpbroadcastq zmm20, [rcx + 1880]
        vmovdqu64 zmm21, [rsi + 512]
        vpmadd52luq zmm9, zmm21, zmm5
        vpmadd52huq zmm8, zmm21, zmm5
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm8, zmm5, zmm18
        vpmadd52luq zmm30, zmm5, zmm19
        vpmadd52huq zmm30, zmm5, zmm18
        vpmadd52huq zmm10, zmm5, zmm19
        vpbroadcastq zmm19, [rcx + 3096]
        vpmadd52luq zmm30, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm30, zmm5, zmm18
        vpmadd52luq zmm10, zmm5, zmm20
        vpmadd52huq zmm10, zmm5, zmm18
        vpmadd52huq zmm12, zmm5, zmm20
        vpbroadcastq zmm19, [rcx + 3160]
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
        vpbroadcastq zmm5, [rsi + 664]
        vpbroadcastq zmm20, [rcx + 1944]
        vpbroadcastq zmm21, [rsi + 728]
        vpbroadcastq zmm29, [rcx + 2008]
        vmovdqu64 zmm31, [rsi + 640]
        vpmadd52luq zmm12, zmm31, zmm5
        vpmadd52huq zmm11, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm11, zmm5, zmm20
        vpmadd52luq zmm25, zmm5, zmm21
        vpmadd52huq zmm25, zmm5, zmm20
        vpmadd52huq zmm13, zmm5, zmm21
        vpbroadcastq zmm21, [rcx + 3224]
        vpmadd52luq zmm25, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm25, zmm5, zmm20
        vpmadd52luq zmm13, zmm5, zmm29
        vpmadd52huq zmm13, zmm5, zmm20
        vpmadd52huq zmm15, zmm5, zmm29
        vpbroadcastq zmm21, [rcx + 3288]
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
        vmovq   [rcx + 544], xmm7
        vpbroadcastq zmm1, [rcx + 544]
        valignq zmm2{k1}{z}, zmm7, zmm7, 1
        vpaddq  zmm19, zmm19, zmm2
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovq   [rcx + 552], xmm6
        vpbroadcastq zmm2, [rcx + 552]
        valignq zmm3{k1}{z}, zmm6, zmm6, 1
        vpaddq  zmm18, zmm18, zmm3
        vpaddq  zmm23, zmm23, zmm0
        vpsrlq  zmm0{k2}{z}, zmm23, 52
        vmovq   [rcx + 560], xmm23
        vpbroadcastq zmm3, [rcx + 560]
        valignq zmm4{k1}{z}, zmm23, zmm23, 1
        vpaddq  zmm21, zmm21, zmm4
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovq   [rcx + 568], xmm22
        vpbroadcastq zmm4, [rcx + 568]
        valignq zmm5{k1}{z}, zmm22, zmm22, 1
        vpaddq  zmm20, zmm20, zmm5
        vpbroadcastq zmm5, [rsi + 792]
        vpbroadcastq zmm6, [rcx + 2072]
        vpbroadcastq zmm7, [rsi + 856]
        vpbroadcastq zmm22, [rcx + 2136]
        vmovdqu64 zmm23, [rsi + 768]
        vpmadd52luq zmm15, zmm23, zmm5
        vpmadd52huq zmm14, zmm23, zmm5
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm14, zmm5, zmm6
        vpmadd52luq zmm17, zmm5, zmm7
        vpmadd52huq zmm17, zmm5, zmm6
        vpmadd52huq zmm16, zmm5, zmm7
        vpbroadcastq zmm7, [rcx + 3352]
        vpmadd52luq zmm17, zmm5, zmm7
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm17, zmm5, zmm6
        vpmadd52luq zmm16, zmm5, zmm22
        vpmadd52huq zmm16, zmm5, zmm6
        vpmadd52huq zmm19, zmm5, zmm22
        vpbroadcastq zmm7, [rcx + 3416]
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
        vpbroadcastq zmm5, [rsi + 920]
        vpbroadcastq zmm22, [rcx + 2200]
        vpbroadcastq zmm23, [rsi + 984]
        vpbroadcastq zmm29, [rcx + 2264]
        vmovdqu64 zmm31, [rsi + 896]
        vpmadd52luq zmm19, zmm31, zmm5
        vpmadd52huq zmm18, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm18, zmm5, zmm22
        vpmadd52luq zmm21, zmm5, zmm23
        vpmadd52huq zmm21, zmm5, zmm22
        vpmadd52huq zmm20, zmm5, zmm23
        vpbroadcastq zmm23, [rcx + 3480]
        vpmadd52luq zmm21, zmm5, zmm23
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm21, zmm5, zmm22
        vpmadd52luq zmm20, zmm5, zmm29
        vpmadd52huq zmm20, zmm5, zmm22
        vpmadd52huq zmm7, zmm5, zmm29
        vpbroadcastq zmm23, [rcx + 3544]
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
        vmovq   [rcx + 576], xmm26
        vpbroadcastq zmm1, [rcx + 576]
        valignq zmm2{k1}{z}, zmm26, zmm26, 1
        vpaddq  zmm7, zmm7, zmm2
        vpaddq  zmm24, zmm24, zmm0
        vpsrlq  zmm0{k2}{z}, zmm24, 52
        vmovq   [rcx + 584], xmm24
        vpbroadcastq zmm2, [rcx + 584]
        valignq zmm3{k1}{z}, zmm24, zmm24, 1
        vpaddq  zmm6, zmm6, zmm3
        vpaddq  zmm28, zmm28, zmm0
        vpsrlq  zmm0{k2}{z}, zmm28, 52
        vmovq   [rcx + 592], xmm28
        vpbroadcastq zmm3, [rcx + 592]
        valignq zmm4{k1}{z}, zmm28, zmm28, 1
        vpaddq  zmm23, zmm23, zmm4
        vpaddq  zmm27, zmm27, zmm0
        vpsrlq  zmm0{k2}{z}, zmm27, 52
        vmovq   [rcx + 600], xmm27
        vpbroadcastq zmm4, [rcx + 600]
        valignq zmm5{k1}{z}, zmm27, zmm27, 1
        vpaddq  zmm22, zmm22, zmm5
        vpbroadcastq zmm5, [rsi + 1048]
        vpbroadcastq zmm24, [rcx + 2328]
        vpbroadcastq zmm26, [rsi + 1112]
        vpbroadcastq zmm27, [rcx + 2392]
        vmovdqu64 zmm28, [rsi + 1024]
        vpmadd52luq zmm7, zmm28, zmm5
        vpmadd52huq zmm6, zmm28, zmm5
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm6, zmm5, zmm24
        vpmadd52luq zmm23, zmm5, zmm26
        vpmadd52huq zmm23, zmm5, zmm24
        vpmadd52huq zmm22, zmm5, zmm26
        vpbroadcastq zmm26, [rcx + 3608]
        vpmadd52luq zmm23, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm23, zmm5, zmm24
        vpmadd52luq zmm22, zmm5, zmm27
        vpmadd52huq zmm22, zmm5, zmm24
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm5, zmm27
        vpbroadcastq zmm28, [rcx + 3672]
        vpmadd52luq zmm26, zmm5, zmm28
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm22, zmm5, zmm24
        vpmadd52luq zmm26, zmm5, zmm27
        vpmadd52huq zmm26, zmm5, zmm24
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm5, zmm27
        vpbroadcastq zmm5, [rsi + 1176]
        vpbroadcastq zmm27, [rcx + 2456]
        vpbroadcastq zmm28, [rsi + 1240]
        vmovdqu64 zmm29, [rsi + 1152]
        vpmadd52luq zmm26, zmm29, zmm5
        vpmadd52huq zmm24, zmm29, zmm5
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm24, zmm5, zmm27
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52luq zmm29, zmm5, zmm28
        vpmadd52huq zmm29, zmm5, zmm27
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm5, zmm28
        vpbroadcastq zmm28, [rcx + 3736]
        vpmadd52luq zmm29, zmm5, zmm28
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
        vpmadd52huq zmm29, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm29, zmm1, zmm4
        vpmadd52huq zmm29, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vmovq   [rcx + 608], xmm9
        vpbroadcastq zmm1, [rcx + 608]
        valignq zmm2{k1}{z}, zmm9, zmm9, 1
        vpaddq  zmm26, zmm26, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovq   [rcx + 616], xmm8
        vpbroadcastq zmm2, [rcx + 616]
        valignq zmm3{k1}{z}, zmm8, zmm8, 1
        vpaddq  zmm24, zmm24, zmm3
        vpaddq  zmm30, zmm30, zmm0
        vpsrlq  zmm0{k2}{z}, zmm30, 52
        vmovq   [rcx + 624], xmm30
        vpbroadcastq zmm3, [rcx + 624]
        valignq zmm4{k1}{z}, zmm30, zmm30, 1
        vpaddq  zmm29, zmm29, zmm4
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovq   [rcx + 632], xmm10
        vpbroadcastq zmm4, [rcx + 632]
        valignq zmm5{k1}{z}, zmm10, zmm10, 1
        vpaddq  zmm27, zmm27, zmm5
        vpbroadcastq zmm5, [rsi + 32]
        vpbroadcastq zmm8, [rcx + 1312]
        vpbroadcastq zmm9, [rsi + 96]
        vpbroadcastq zmm10, [rcx + 1376]
        vmovdqu64 zmm28, [rsi + 0]
        vpmadd52luq zmm12, zmm28, zmm5
        vpmadd52huq zmm11, zmm28, zmm5
        vmovdqu64 zmm5, [rsi + 64]
        vpmadd52luq zmm11, zmm5, zmm8
        vpmadd52luq zmm25, zmm5, zmm9
        vpmadd52huq zmm25, zmm5, zmm8
        vpmadd52huq zmm13, zmm5, zmm9
        vpbroadcastq zmm9, [rcx + 2592]
        vpmadd52luq zmm25, zmm5, zmm9
        vmovdqu64 zmm5, [rsi + 128]
        vpmadd52luq zmm25, zmm5, zmm8
        vpmadd52luq zmm13, zmm5, zmm10
        vpmadd52huq zmm13, zmm5, zmm8
        vpmadd52huq zmm15, zmm5, zmm10
        vpbroadcastq zmm9, [rcx + 2656]
        vpmadd52luq zmm15, zmm5, zmm9
        vmovdqu64 zmm5, [rsi + 192]
        vpmadd52luq zmm13, zmm5, zmm8
        vpmadd52luq zmm15, zmm5, zmm10
        vpmadd52huq zmm15, zmm5, zmm8
        vpmadd52huq zmm14, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 256]
        vpmadd52luq zmm15, zmm5, zmm8
        vpmadd52luq zmm14, zmm5, zmm10
        vpmadd52huq zmm14, zmm5, zmm8
        vpmadd52huq zmm17, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm14, zmm5, zmm8
        vpmadd52luq zmm17, zmm5, zmm10
        vpmadd52huq zmm17, zmm5, zmm8
        vpmadd52huq zmm16, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm17, zmm5, zmm8
        vpmadd52luq zmm16, zmm5, zmm10
        vpmadd52huq zmm16, zmm5, zmm8
        vpmadd52huq zmm19, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm16, zmm5, zmm8
        vpmadd52luq zmm19, zmm5, zmm10
        vpmadd52huq zmm19, zmm5, zmm8
        vpmadd52huq zmm18, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm19, zmm5, zmm8
        vpmadd52luq zmm18, zmm5, zmm10
        vpmadd52huq zmm18, zmm5, zmm8
        vpmadd52huq zmm21, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm18, zmm5, zmm8
        vpmadd52luq zmm21, zmm5, zmm10
        vpmadd52huq zmm21, zmm5, zmm8
        vpmadd52huq zmm20, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm21, zmm5, zmm8
        vpmadd52luq zmm20, zmm5, zmm10
        vpmadd52huq zmm20, zmm5, zmm8
        vpmadd52huq zmm7, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm20, zmm5, zmm8
        vpmadd52luq zmm7, zmm5, zmm10
        vpmadd52huq zmm7, zmm5, zmm8
        vpmadd52huq zmm6, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm7, zmm5, zmm8
        vpmadd52luq zmm6, zmm5, zmm10
        vpmadd52huq zmm6, zmm5, zmm8
        vpmadd52huq zmm23, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm6, zmm5, zmm8
        vpmadd52luq zmm23, zmm5, zmm10
        vpmadd52huq zmm23, zmm5, zmm8
        vpmadd52huq zmm22, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm23, zmm5, zmm8
        vpmadd52luq zmm22, zmm5, zmm10
        vpmadd52huq zmm22, zmm5, zmm8
        vpmadd52huq zmm26, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm22, zmm5, zmm8
        vpmadd52luq zmm26, zmm5, zmm10
        vpmadd52huq zmm26, zmm5, zmm8
        vpmadd52huq zmm24, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm26, zmm5, zmm8
        vpmadd52luq zmm24, zmm5, zmm10
        vpmadd52huq zmm24, zmm5, zmm8
        vpmadd52huq zmm29, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm24, zmm5, zmm8
        vpmadd52luq zmm29, zmm5, zmm10
        vpmadd52huq zmm29, zmm5, zmm8
        vpmadd52huq zmm27, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm29, zmm5, zmm8
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
        vpbroadcastq zmm5, [rsi + 160]
        vpbroadcastq zmm10, [rcx + 1440]
        vpbroadcastq zmm28, [rsi + 224]
        vpbroadcastq zmm30, [rcx + 1504]
        vmovdqu64 zmm31, [rsi + 128]
        vpmadd52luq zmm15, zmm31, zmm5
        vpmadd52huq zmm14, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 192]
        vpmadd52luq zmm14, zmm5, zmm10
        vpmadd52luq zmm17, zmm5, zmm28
        vpmadd52huq zmm17, zmm5, zmm10
        vpmadd52huq zmm16, zmm5, zmm28
        vpbroadcastq zmm28, [rcx + 2720]
        vpmadd52luq zmm17, zmm5, zmm28
        vmovdqu64 zmm5, [rsi + 256]
        vpmadd52luq zmm17, zmm5, zmm10
        vpmadd52luq zmm16, zmm5, zmm30
        vpmadd52huq zmm16, zmm5, zmm10
        vpmadd52huq zmm19, zmm5, zmm30
        vpbroadcastq zmm28, [rcx + 2784]
        vpmadd52luq zmm19, zmm5, zmm28
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm16, zmm5, zmm10
        vpmadd52luq zmm19, zmm5, zmm30
        vpmadd52huq zmm19, zmm5, zmm10
        vpmadd52huq zmm18, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm19, zmm5, zmm10
        vpmadd52luq zmm18, zmm5, zmm30
        vpmadd52huq zmm18, zmm5, zmm10
        vpmadd52huq zmm21, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm18, zmm5, zmm10
        vpmadd52luq zmm21, zmm5, zmm30
        vpmadd52huq zmm21, zmm5, zmm10
        vpmadd52huq zmm20, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm21, zmm5, zmm10
        vpmadd52luq zmm20, zmm5, zmm30
        vpmadd52huq zmm20, zmm5, zmm10
        vpmadd52huq zmm7, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm20, zmm5, zmm10
        vpmadd52luq zmm7, zmm5, zmm30
        vpmadd52huq zmm7, zmm5, zmm10
        vpmadd52huq zmm6, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm7, zmm5, zmm10
        vpmadd52luq zmm6, zmm5, zmm30
        vpmadd52huq zmm6, zmm5, zmm10
        vpmadd52huq zmm23, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm6, zmm5, zmm10
        vpmadd52luq zmm23, zmm5, zmm30
        vpmadd52huq zmm23, zmm5, zmm10
        vpmadd52huq zmm22, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm23, zmm5, zmm10
        vpmadd52luq zmm22, zmm5, zmm30
        vpmadd52huq zmm22, zmm5, zmm10
        vpmadd52huq zmm26, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm22, zmm5, zmm10
        vpmadd52luq zmm26, zmm5, zmm30
        vpmadd52huq zmm26, zmm5, zmm10
        vpmadd52huq zmm24, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm26, zmm5, zmm10
        vpmadd52luq zmm24, zmm5, zmm30
        vpmadd52huq zmm24, zmm5, zmm10
        vpmadd52huq zmm29, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm24, zmm5, zmm10
        vpmadd52luq zmm29, zmm5, zmm30
        vpmadd52huq zmm29, zmm5, zmm10
        vpmadd52huq zmm27, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm29, zmm5, zmm10
        vpmadd52luq zmm27, zmm5, zmm30
        vpmadd52huq zmm27, zmm5, zmm10
        vpmadd52huq zmm9, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm27, zmm5, zmm10
        vpmadd52luq zmm9, zmm5, zmm30
        vpmadd52huq zmm9, zmm5, zmm10
        vpmadd52huq zmm8, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm9, zmm5, zmm10
        vpmadd52luq zmm8, zmm5, zmm30
        vpmadd52huq zmm8, zmm5, zmm10
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm8, zmm5, zmm10
        vpmadd52luq zmm28, zmm5, zmm30
        vpmadd52huq zmm28, zmm5, zmm10
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm5, zmm30
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm11, zmm5, zmm2
        vpmadd52huq zmm11, zmm5, zmm1
        vpmadd52huq zmm25, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm11, zmm5, zmm1
        vpmadd52luq zmm25, zmm5, zmm2
        vpmadd52huq zmm25, zmm5, zmm1
        vpmadd52huq zmm13, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm25, zmm5, zmm1
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
        vpmadd52huq zmm29, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm29, zmm5, zmm2
        vpmadd52huq zmm29, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm29, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm2
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vmovdqu64 zmm1, [rdx + 0]
        vpmadd52luq zmm25, zmm1, zmm3
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
        vpmadd52huq zmm29, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm29, zmm1, zmm4
        vpmadd52huq zmm29, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm29, zmm1, zmm3
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
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovq   [rcx + 640], xmm12
        vpbroadcastq zmm1, [rcx + 640]
        valignq zmm2{k1}{z}, zmm12, zmm12, 1
        vpaddq  zmm9, zmm9, zmm2
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vmovq   [rcx + 648], xmm11
        vpbroadcastq zmm2, [rcx + 648]
        valignq zmm3{k1}{z}, zmm11, zmm11, 1
        vpaddq  zmm8, zmm8, zmm3
        vpaddq  zmm25, zmm25, zmm0
        vpsrlq  zmm0{k2}{z}, zmm25, 52
        vmovq   [rcx + 656], xmm25
        vpbroadcastq zmm3, [rcx + 656]
        valignq zmm4{k1}{z}, zmm25, zmm25, 1
        vpaddq  zmm28, zmm28, zmm4
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovq   [rcx + 664], xmm13
        vpbroadcastq zmm4, [rcx + 664]
        valignq zmm5{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm10, zmm10, zmm5
        vpbroadcastq zmm5, [rsi + 288]
        vpbroadcastq zmm11, [rcx + 1568]
        vpbroadcastq zmm12, [rsi + 352]
        vpbroadcastq zmm13, [rcx + 1632]
        vmovdqu64 zmm25, [rsi + 256]
        vpmadd52luq zmm19, zmm25, zmm5
        vpmadd52huq zmm18, zmm25, zmm5
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm18, zmm5, zmm11
        vpmadd52luq zmm21, zmm5, zmm12
        vpmadd52huq zmm21, zmm5, zmm11
        vpmadd52huq zmm20, zmm5, zmm12
        vpbroadcastq zmm12, [rcx + 2848]
        vpmadd52luq zmm21, zmm5, zmm12
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm21, zmm5, zmm11
        vpmadd52luq zmm20, zmm5, zmm13
        vpmadd52huq zmm20, zmm5, zmm11
        vpmadd52huq zmm7, zmm5, zmm13
        vpbroadcastq zmm12, [rcx + 2912]
        vpmadd52luq zmm7, zmm5, zmm12
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
        vpmadd52huq zmm29, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm24, zmm5, zmm11
        vpmadd52luq zmm29, zmm5, zmm13
        vpmadd52huq zmm29, zmm5, zmm11
        vpmadd52huq zmm27, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm29, zmm5, zmm11
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
        vpmadd52huq zmm28, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm8, zmm5, zmm11
        vpmadd52luq zmm28, zmm5, zmm13
        vpmadd52huq zmm28, zmm5, zmm11
        vpmadd52huq zmm10, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm28, zmm5, zmm11
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
        vpbroadcastq zmm5, [rsi + 416]
        vpbroadcastq zmm13, [rcx + 1696]
        vpbroadcastq zmm25, [rsi + 480]
        vpbroadcastq zmm30, [rcx + 1760]
        vmovdqu64 zmm31, [rsi + 384]
        vpmadd52luq zmm7, zmm31, zmm5
        vpmadd52huq zmm6, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm6, zmm5, zmm13
        vpmadd52luq zmm23, zmm5, zmm25
        vpmadd52huq zmm23, zmm5, zmm13
        vpmadd52huq zmm22, zmm5, zmm25
        vpbroadcastq zmm25, [rcx + 2976]
        vpmadd52luq zmm23, zmm5, zmm25
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm23, zmm5, zmm13
        vpmadd52luq zmm22, zmm5, zmm30
        vpmadd52huq zmm22, zmm5, zmm13
        vpmadd52huq zmm26, zmm5, zmm30
        vpbroadcastq zmm25, [rcx + 3040]
        vpmadd52luq zmm26, zmm5, zmm25
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm22, zmm5, zmm13
        vpmadd52luq zmm26, zmm5, zmm30
        vpmadd52huq zmm26, zmm5, zmm13
        vpmadd52huq zmm24, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm26, zmm5, zmm13
        vpmadd52luq zmm24, zmm5, zmm30
        vpmadd52huq zmm24, zmm5, zmm13
        vpmadd52huq zmm29, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm24, zmm5, zmm13
        vpmadd52luq zmm29, zmm5, zmm30
        vpmadd52huq zmm29, zmm5, zmm13
        vpmadd52huq zmm27, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm29, zmm5, zmm13
        vpmadd52luq zmm27, zmm5, zmm30
        vpmadd52huq zmm27, zmm5, zmm13
        vpmadd52huq zmm9, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm27, zmm5, zmm13
        vpmadd52luq zmm9, zmm5, zmm30
        vpmadd52huq zmm9, zmm5, zmm13
        vpmadd52huq zmm8, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm9, zmm5, zmm13
        vpmadd52luq zmm8, zmm5, zmm30
        vpmadd52huq zmm8, zmm5, zmm13
        vpmadd52huq zmm28, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm8, zmm5, zmm13
        vpmadd52luq zmm28, zmm5, zmm30
        vpmadd52huq zmm28, zmm5, zmm13
        vpmadd52huq zmm10, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm28, zmm5, zmm13
        vpmadd52luq zmm10, zmm5, zmm30
        vpmadd52huq zmm10, zmm5, zmm13
        vpmadd52huq zmm12, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm10, zmm5, zmm13
        vpmadd52luq zmm12, zmm5, zmm30
        vpmadd52huq zmm12, zmm5, zmm13
        vpmadd52huq zmm11, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm12, zmm5, zmm13
        vpmadd52luq zmm11, zmm5, zmm30
        vpmadd52huq zmm11, zmm5, zmm13
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm11, zmm5, zmm13
        vpmadd52luq zmm25, zmm5, zmm30
        vpmadd52huq zmm25, zmm5, zmm13
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm5, zmm30
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
        vpmadd52huq zmm29, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm29, zmm5, zmm2
        vpmadd52huq zmm29, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm29, zmm5, zmm1
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
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm28, zmm5, zmm1
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
        vpmadd52huq zmm29, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm29, zmm1, zmm4
        vpmadd52huq zmm29, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm29, zmm1, zmm3
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
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm28, zmm1, zmm3
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
        vmovq   [rcx + 672], xmm15
        vpbroadcastq zmm1, [rcx + 672]
        valignq zmm2{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm12, zmm12, zmm2
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovq   [rcx + 680], xmm14
        vpbroadcastq zmm2, [rcx + 680]
        valignq zmm3{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm11, zmm11, zmm3
        vpaddq  zmm17, zmm17, zmm0
        vpsrlq  zmm0{k2}{z}, zmm17, 52
        vmovq   [rcx + 688], xmm17
        vpbroadcastq zmm3, [rcx + 688]
        valignq zmm4{k1}{z}, zmm17, zmm17, 1
        vpaddq  zmm25, zmm25, zmm4
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovq   [rcx + 696], xmm16
        vpbroadcastq zmm4, [rcx + 696]
        valignq zmm5{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm13, zmm13, zmm5
        vpbroadcastq zmm5, [rsi + 544]
        vpbroadcastq zmm14, [rcx + 1824]
        vpbroadcastq zmm15, [rsi + 608]
        vpbroadcastq zmm16, [rcx + 1888]
        vmovdqu64 zmm17, [rsi + 512]
        vpmadd52luq zmm26, zmm17, zmm5
        vpmadd52huq zmm24, zmm17, zmm5
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm24, zmm5, zmm14
        vpmadd52luq zmm29, zmm5, zmm15
        vpmadd52huq zmm29, zmm5, zmm14
        vpmadd52huq zmm27, zmm5, zmm15
        vpbroadcastq zmm15, [rcx + 3104]
        vpmadd52luq zmm29, zmm5, zmm15
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm29, zmm5, zmm14
        vpmadd52luq zmm27, zmm5, zmm16
        vpmadd52huq zmm27, zmm5, zmm14
        vpmadd52huq zmm9, zmm5, zmm16
        vpbroadcastq zmm15, [rcx + 3168]
        vpmadd52luq zmm9, zmm5, zmm15
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm27, zmm5, zmm14
        vpmadd52luq zmm9, zmm5, zmm16
        vpmadd52huq zmm9, zmm5, zmm14
        vpmadd52huq zmm8, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm9, zmm5, zmm14
        vpmadd52luq zmm8, zmm5, zmm16
        vpmadd52huq zmm8, zmm5, zmm14
        vpmadd52huq zmm28, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm8, zmm5, zmm14
        vpmadd52luq zmm28, zmm5, zmm16
        vpmadd52huq zmm28, zmm5, zmm14
        vpmadd52huq zmm10, zmm5, zmm16
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm28, zmm5, zmm14
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
        vpbroadcastq zmm5, [rsi + 672]
        vpbroadcastq zmm16, [rcx + 1952]
        vpbroadcastq zmm17, [rsi + 736]
        vpbroadcastq zmm30, [rcx + 2016]
        vmovdqu64 zmm31, [rsi + 640]
        vpmadd52luq zmm9, zmm31, zmm5
        vpmadd52huq zmm8, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm8, zmm5, zmm16
        vpmadd52luq zmm28, zmm5, zmm17
        vpmadd52huq zmm28, zmm5, zmm16
        vpmadd52huq zmm10, zmm5, zmm17
        vpbroadcastq zmm17, [rcx + 3232]
        vpmadd52luq zmm28, zmm5, zmm17
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm28, zmm5, zmm16
        vpmadd52luq zmm10, zmm5, zmm30
        vpmadd52huq zmm10, zmm5, zmm16
        vpmadd52huq zmm12, zmm5, zmm30
        vpbroadcastq zmm17, [rcx + 3296]
        vpmadd52luq zmm12, zmm5, zmm17
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm10, zmm5, zmm16
        vpmadd52luq zmm12, zmm5, zmm30
        vpmadd52huq zmm12, zmm5, zmm16
        vpmadd52huq zmm11, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm12, zmm5, zmm16
        vpmadd52luq zmm11, zmm5, zmm30
        vpmadd52huq zmm11, zmm5, zmm16
        vpmadd52huq zmm25, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm11, zmm5, zmm16
        vpmadd52luq zmm25, zmm5, zmm30
        vpmadd52huq zmm25, zmm5, zmm16
        vpmadd52huq zmm13, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm25, zmm5, zmm16
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
        vpmadd52huq zmm29, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm29, zmm5, zmm2
        vpmadd52huq zmm29, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm29, zmm5, zmm1
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
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm28, zmm5, zmm1
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
        vpmadd52huq zmm29, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm29, zmm1, zmm4
        vpmadd52huq zmm29, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm29, zmm1, zmm3
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
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm28, zmm1, zmm3
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
        vmovq   [rcx + 704], xmm19
        vpbroadcastq zmm1, [rcx + 704]
        valignq zmm2{k1}{z}, zmm19, zmm19, 1
        vpaddq  zmm15, zmm15, zmm2
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovq   [rcx + 712], xmm18
        vpbroadcastq zmm2, [rcx + 712]
        valignq zmm3{k1}{z}, zmm18, zmm18, 1
        vpaddq  zmm14, zmm14, zmm3
        vpaddq  zmm21, zmm21, zmm0
        vpsrlq  zmm0{k2}{z}, zmm21, 52
        vmovq   [rcx + 720], xmm21
        vpbroadcastq zmm3, [rcx + 720]
        valignq zmm4{k1}{z}, zmm21, zmm21, 1
        vpaddq  zmm17, zmm17, zmm4
        vpaddq  zmm20, zmm20, zmm0
        vpsrlq  zmm0{k2}{z}, zmm20, 52
        vmovq   [rcx + 728], xmm20
        vpbroadcastq zmm4, [rcx + 728]
        valignq zmm5{k1}{z}, zmm20, zmm20, 1
        vpaddq  zmm16, zmm16, zmm5
        vpbroadcastq zmm5, [rsi + 800]
        vpbroadcastq zmm18, [rcx + 2080]
        vpbroadcastq zmm19, [rsi + 864]
        vpbroadcastq zmm20, [rcx + 2144]
        vmovdqu64 zmm21, [rsi + 768]
        vpmadd52luq zmm12, zmm21, zmm5
        vpmadd52huq zmm11, zmm21, zmm5
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm11, zmm5, zmm18
        vpmadd52luq zmm25, zmm5, zmm19
        vpmadd52huq zmm25, zmm5, zmm18
        vpmadd52huq zmm13, zmm5, zmm19
        vpbroadcastq zmm19, [rcx + 3360]
        vpmadd52luq zmm25, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm25, zmm5, zmm18
        vpmadd52luq zmm13, zmm5, zmm20
        vpmadd52huq zmm13, zmm5, zmm18
        vpmadd52huq zmm15, zmm5, zmm20
        vpbroadcastq zmm19, [rcx + 3424]
        vpmadd52luq zmm15, zmm5, zmm19
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
        vpbroadcastq zmm5, [rsi + 928]
        vpbroadcastq zmm20, [rcx + 2208]
        vpbroadcastq zmm21, [rsi + 992]
        vpbroadcastq zmm30, [rcx + 2272]
        vmovdqu64 zmm31, [rsi + 896]
        vpmadd52luq zmm15, zmm31, zmm5
        vpmadd52huq zmm14, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm14, zmm5, zmm20
        vpmadd52luq zmm17, zmm5, zmm21
        vpmadd52huq zmm17, zmm5, zmm20
        vpmadd52huq zmm16, zmm5, zmm21
        vpbroadcastq zmm21, [rcx + 3488]
        vpmadd52luq zmm17, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm17, zmm5, zmm20
        vpmadd52luq zmm16, zmm5, zmm30
        vpmadd52huq zmm16, zmm5, zmm20
        vpmadd52huq zmm19, zmm5, zmm30
        vpbroadcastq zmm21, [rcx + 3552]
        vpmadd52luq zmm19, zmm5, zmm21
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
        vpmadd52huq zmm29, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm29, zmm5, zmm2
        vpmadd52huq zmm29, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm29, zmm5, zmm1
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
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm28, zmm5, zmm1
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
        vpmadd52huq zmm29, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm29, zmm1, zmm4
        vpmadd52huq zmm29, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm29, zmm1, zmm3
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
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm28, zmm1, zmm3
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
        vmovq   [rcx + 736], xmm7
        vpbroadcastq zmm1, [rcx + 736]
        valignq zmm2{k1}{z}, zmm7, zmm7, 1
        vpaddq  zmm19, zmm19, zmm2
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovq   [rcx + 744], xmm6
        vpbroadcastq zmm2, [rcx + 744]
        valignq zmm3{k1}{z}, zmm6, zmm6, 1
        vpaddq  zmm18, zmm18, zmm3
        vpaddq  zmm23, zmm23, zmm0
        vpsrlq  zmm0{k2}{z}, zmm23, 52
        vmovq   [rcx + 752], xmm23
        vpbroadcastq zmm3, [rcx + 752]
        valignq zmm4{k1}{z}, zmm23, zmm23, 1
        vpaddq  zmm21, zmm21, zmm4
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovq   [rcx + 760], xmm22
        vpbroadcastq zmm4, [rcx + 760]
        valignq zmm5{k1}{z}, zmm22, zmm22, 1
        vpaddq  zmm20, zmm20, zmm5
        vpbroadcastq zmm5, [rsi + 1056]
        vpbroadcastq zmm6, [rcx + 2336]
        vpbroadcastq zmm7, [rsi + 1120]
        vpbroadcastq zmm22, [rcx + 2400]
        vmovdqu64 zmm23, [rsi + 1024]
        vpmadd52luq zmm19, zmm23, zmm5
        vpmadd52huq zmm18, zmm23, zmm5
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm18, zmm5, zmm6
        vpmadd52luq zmm21, zmm5, zmm7
        vpmadd52huq zmm21, zmm5, zmm6
        vpmadd52huq zmm20, zmm5, zmm7
        vpbroadcastq zmm7, [rcx + 3616]
        vpmadd52luq zmm21, zmm5, zmm7
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm21, zmm5, zmm6
        vpmadd52luq zmm20, zmm5, zmm22
        vpmadd52huq zmm20, zmm5, zmm6
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm5, zmm22
        vpbroadcastq zmm23, [rcx + 3680]
        vpmadd52luq zmm7, zmm5, zmm23
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm20, zmm5, zmm6
        vpmadd52luq zmm7, zmm5, zmm22
        vpmadd52huq zmm7, zmm5, zmm6
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm5, zmm22
        vpbroadcastq zmm5, [rsi + 1184]
        vpbroadcastq zmm22, [rcx + 2464]
        vpbroadcastq zmm23, [rsi + 1248]
        vmovdqu64 zmm30, [rsi + 1152]
        vpmadd52luq zmm7, zmm30, zmm5
        vpmadd52huq zmm6, zmm30, zmm5
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm6, zmm5, zmm22
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52luq zmm30, zmm5, zmm23
        vpmadd52huq zmm30, zmm5, zmm22
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm5, zmm23
        vpbroadcastq zmm23, [rcx + 3744]
        vpmadd52luq zmm30, zmm5, zmm23
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm29, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm29, zmm5, zmm2
        vpmadd52huq zmm29, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm29, zmm5, zmm1
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
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm28, zmm5, zmm1
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
        vpmadd52luq zmm29, zmm1, zmm3
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
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm28, zmm1, zmm3
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
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vpaddq  zmm26, zmm26, zmm0
        vpsrlq  zmm0{k2}{z}, zmm26, 52
        vmovq   [rcx + 768], xmm26
        vpbroadcastq zmm1, [rcx + 768]
        valignq zmm2{k1}{z}, zmm26, zmm26, 1
        vpaddq  zmm7, zmm7, zmm2
        vpaddq  zmm24, zmm24, zmm0
        vpsrlq  zmm0{k2}{z}, zmm24, 52
        vmovq   [rcx + 776], xmm24
        vpbroadcastq zmm2, [rcx + 776]
        valignq zmm3{k1}{z}, zmm24, zmm24, 1
        vpaddq  zmm6, zmm6, zmm3
        vpaddq  zmm29, zmm29, zmm0
        vpsrlq  zmm0{k2}{z}, zmm29, 52
        vmovq   [rcx + 784], xmm29
        vpbroadcastq zmm3, [rcx + 784]
        valignq zmm4{k1}{z}, zmm29, zmm29, 1
        vpaddq  zmm30, zmm30, zmm4
        vpaddq  zmm27, zmm27, zmm0
        vpsrlq  zmm0{k2}{z}, zmm27, 52
        vmovq   [rcx + 792], xmm27
        vpbroadcastq zmm4, [rcx + 792]
        valignq zmm5{k1}{z}, zmm27, zmm27, 1
        vpaddq  zmm22, zmm22, zmm5
        vpbroadcastq zmm5, [rsi + 40]
        vpbroadcastq zmm23, [rcx + 1320]
        vpbroadcastq zmm24, [rsi + 104]
        vpbroadcastq zmm26, [rcx + 1384]
        vmovdqu64 zmm27, [rsi + 0]
        vpmadd52luq zmm9, zmm27, zmm5
        vpmadd52huq zmm8, zmm27, zmm5
        vmovdqu64 zmm5, [rsi + 64]
        vpmadd52luq zmm8, zmm5, zmm23
        vpmadd52luq zmm28, zmm5, zmm24
        vpmadd52huq zmm28, zmm5, zmm23
        vpmadd52huq zmm10, zmm5, zmm24
        vpbroadcastq zmm24, [rcx + 2600]
        vpmadd52luq zmm28, zmm5, zmm24
        vmovdqu64 zmm5, [rsi + 128]
        vpmadd52luq zmm28, zmm5, zmm23
        vpmadd52luq zmm10, zmm5, zmm26
        vpmadd52huq zmm10, zmm5, zmm23
        vpmadd52huq zmm12, zmm5, zmm26
        vpbroadcastq zmm24, [rcx + 2664]
        vpmadd52luq zmm12, zmm5, zmm24
        vmovdqu64 zmm5, [rsi + 192]
        vpmadd52luq zmm10, zmm5, zmm23
        vpmadd52luq zmm12, zmm5, zmm26
        vpmadd52huq zmm12, zmm5, zmm23
        vpmadd52huq zmm11, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 256]
        vpmadd52luq zmm12, zmm5, zmm23
        vpmadd52luq zmm11, zmm5, zmm26
        vpmadd52huq zmm11, zmm5, zmm23
        vpmadd52huq zmm25, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm11, zmm5, zmm23
        vpmadd52luq zmm25, zmm5, zmm26
        vpmadd52huq zmm25, zmm5, zmm23
        vpmadd52huq zmm13, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm25, zmm5, zmm23
        vpmadd52luq zmm13, zmm5, zmm26
        vpmadd52huq zmm13, zmm5, zmm23
        vpmadd52huq zmm15, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm13, zmm5, zmm23
        vpmadd52luq zmm15, zmm5, zmm26
        vpmadd52huq zmm15, zmm5, zmm23
        vpmadd52huq zmm14, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm15, zmm5, zmm23
        vpmadd52luq zmm14, zmm5, zmm26
        vpmadd52huq zmm14, zmm5, zmm23
        vpmadd52huq zmm17, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm14, zmm5, zmm23
        vpmadd52luq zmm17, zmm5, zmm26
        vpmadd52huq zmm17, zmm5, zmm23
        vpmadd52huq zmm16, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm17, zmm5, zmm23
        vpmadd52luq zmm16, zmm5, zmm26
        vpmadd52huq zmm16, zmm5, zmm23
        vpmadd52huq zmm19, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm16, zmm5, zmm23
        vpmadd52luq zmm19, zmm5, zmm26
        vpmadd52huq zmm19, zmm5, zmm23
        vpmadd52huq zmm18, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm19, zmm5, zmm23
        vpmadd52luq zmm18, zmm5, zmm26
        vpmadd52huq zmm18, zmm5, zmm23
        vpmadd52huq zmm21, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm18, zmm5, zmm23
        vpmadd52luq zmm21, zmm5, zmm26
        vpmadd52huq zmm21, zmm5, zmm23
        vpmadd52huq zmm20, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm21, zmm5, zmm23
        vpmadd52luq zmm20, zmm5, zmm26
        vpmadd52huq zmm20, zmm5, zmm23
        vpmadd52huq zmm7, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm20, zmm5, zmm23
        vpmadd52luq zmm7, zmm5, zmm26
        vpmadd52huq zmm7, zmm5, zmm23
        vpmadd52huq zmm6, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm7, zmm5, zmm23
        vpmadd52luq zmm6, zmm5, zmm26
        vpmadd52huq zmm6, zmm5, zmm23
        vpmadd52huq zmm30, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm6, zmm5, zmm23
        vpmadd52luq zmm30, zmm5, zmm26
        vpmadd52huq zmm30, zmm5, zmm23
        vpmadd52huq zmm22, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm30, zmm5, zmm23
        vpmadd52luq zmm22, zmm5, zmm26
        vpmadd52huq zmm22, zmm5, zmm23
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm22, zmm5, zmm23
        vpmadd52luq zmm24, zmm5, zmm26
        vpmadd52huq zmm24, zmm5, zmm23
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm5, zmm26
        vpbroadcastq zmm5, [rsi + 168]
        vpbroadcastq zmm26, [rcx + 1448]
        vpbroadcastq zmm27, [rsi + 232]
        vpbroadcastq zmm29, [rcx + 1512]
        vmovdqu64 zmm31, [rsi + 128]
        vpmadd52luq zmm12, zmm31, zmm5
        vpmadd52huq zmm11, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 192]
        vpmadd52luq zmm11, zmm5, zmm26
        vpmadd52luq zmm25, zmm5, zmm27
        vpmadd52huq zmm25, zmm5, zmm26
        vpmadd52huq zmm13, zmm5, zmm27
        vpbroadcastq zmm27, [rcx + 2728]
        vpmadd52luq zmm25, zmm5, zmm27
        vmovdqu64 zmm5, [rsi + 256]
        vpmadd52luq zmm25, zmm5, zmm26
        vpmadd52luq zmm13, zmm5, zmm29
        vpmadd52huq zmm13, zmm5, zmm26
        vpmadd52huq zmm15, zmm5, zmm29
        vpbroadcastq zmm27, [rcx + 2792]
        vpmadd52luq zmm15, zmm5, zmm27
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm13, zmm5, zmm26
        vpmadd52luq zmm15, zmm5, zmm29
        vpmadd52huq zmm15, zmm5, zmm26
        vpmadd52huq zmm14, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm15, zmm5, zmm26
        vpmadd52luq zmm14, zmm5, zmm29
        vpmadd52huq zmm14, zmm5, zmm26
        vpmadd52huq zmm17, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm14, zmm5, zmm26
        vpmadd52luq zmm17, zmm5, zmm29
        vpmadd52huq zmm17, zmm5, zmm26
        vpmadd52huq zmm16, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm17, zmm5, zmm26
        vpmadd52luq zmm16, zmm5, zmm29
        vpmadd52huq zmm16, zmm5, zmm26
        vpmadd52huq zmm19, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm16, zmm5, zmm26
        vpmadd52luq zmm19, zmm5, zmm29
        vpmadd52huq zmm19, zmm5, zmm26
        vpmadd52huq zmm18, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm19, zmm5, zmm26
        vpmadd52luq zmm18, zmm5, zmm29
        vpmadd52huq zmm18, zmm5, zmm26
        vpmadd52huq zmm21, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm18, zmm5, zmm26
        vpmadd52luq zmm21, zmm5, zmm29
        vpmadd52huq zmm21, zmm5, zmm26
        vpmadd52huq zmm20, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm21, zmm5, zmm26
        vpmadd52luq zmm20, zmm5, zmm29
        vpmadd52huq zmm20, zmm5, zmm26
        vpmadd52huq zmm7, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm20, zmm5, zmm26
        vpmadd52luq zmm7, zmm5, zmm29
        vpmadd52huq zmm7, zmm5, zmm26
        vpmadd52huq zmm6, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm7, zmm5, zmm26
        vpmadd52luq zmm6, zmm5, zmm29
        vpmadd52huq zmm6, zmm5, zmm26
        vpmadd52huq zmm30, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm6, zmm5, zmm26
        vpmadd52luq zmm30, zmm5, zmm29
        vpmadd52huq zmm30, zmm5, zmm26
        vpmadd52huq zmm22, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm30, zmm5, zmm26
        vpmadd52luq zmm22, zmm5, zmm29
        vpmadd52huq zmm22, zmm5, zmm26
        vpmadd52huq zmm24, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm22, zmm5, zmm26
        vpmadd52luq zmm24, zmm5, zmm29
        vpmadd52huq zmm24, zmm5, zmm26
        vpmadd52huq zmm23, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm24, zmm5, zmm26
        vpmadd52luq zmm23, zmm5, zmm29
        vpmadd52huq zmm23, zmm5, zmm26
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm23, zmm5, zmm26
        vpmadd52luq zmm27, zmm5, zmm29
        vpmadd52huq zmm27, zmm5, zmm26
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm5, zmm29
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm28, zmm5, zmm1
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
        vpmadd52huq zmm30, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm30, zmm5, zmm2
        vpmadd52huq zmm30, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm30, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm1, [rdx + 0]
        vpmadd52luq zmm28, zmm1, zmm3
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
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1088]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1152]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vmovq   [rcx + 800], xmm9
        vpbroadcastq zmm1, [rcx + 800]
        valignq zmm2{k1}{z}, zmm9, zmm9, 1
        vpaddq  zmm24, zmm24, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovq   [rcx + 808], xmm8
        vpbroadcastq zmm2, [rcx + 808]
        valignq zmm3{k1}{z}, zmm8, zmm8, 1
        vpaddq  zmm23, zmm23, zmm3
        vpaddq  zmm28, zmm28, zmm0
        vpsrlq  zmm0{k2}{z}, zmm28, 52
        vmovq   [rcx + 816], xmm28
        vpbroadcastq zmm3, [rcx + 816]
        valignq zmm4{k1}{z}, zmm28, zmm28, 1
        vpaddq  zmm27, zmm27, zmm4
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovq   [rcx + 824], xmm10
        vpbroadcastq zmm4, [rcx + 824]
        valignq zmm5{k1}{z}, zmm10, zmm10, 1
        vpaddq  zmm26, zmm26, zmm5
        vpbroadcastq zmm5, [rsi + 296]
        vpbroadcastq zmm8, [rcx + 1576]
        vpbroadcastq zmm9, [rsi + 360]
        vpbroadcastq zmm10, [rcx + 1640]
        vmovdqu64 zmm28, [rsi + 256]
        vpmadd52luq zmm15, zmm28, zmm5
        vpmadd52huq zmm14, zmm28, zmm5
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm14, zmm5, zmm8
        vpmadd52luq zmm17, zmm5, zmm9
        vpmadd52huq zmm17, zmm5, zmm8
        vpmadd52huq zmm16, zmm5, zmm9
        vpbroadcastq zmm9, [rcx + 2856]
        vpmadd52luq zmm17, zmm5, zmm9
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm17, zmm5, zmm8
        vpmadd52luq zmm16, zmm5, zmm10
        vpmadd52huq zmm16, zmm5, zmm8
        vpmadd52huq zmm19, zmm5, zmm10
        vpbroadcastq zmm9, [rcx + 2920]
        vpmadd52luq zmm19, zmm5, zmm9
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm16, zmm5, zmm8
        vpmadd52luq zmm19, zmm5, zmm10
        vpmadd52huq zmm19, zmm5, zmm8
        vpmadd52huq zmm18, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm19, zmm5, zmm8
        vpmadd52luq zmm18, zmm5, zmm10
        vpmadd52huq zmm18, zmm5, zmm8
        vpmadd52huq zmm21, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm18, zmm5, zmm8
        vpmadd52luq zmm21, zmm5, zmm10
        vpmadd52huq zmm21, zmm5, zmm8
        vpmadd52huq zmm20, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm21, zmm5, zmm8
        vpmadd52luq zmm20, zmm5, zmm10
        vpmadd52huq zmm20, zmm5, zmm8
        vpmadd52huq zmm7, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm20, zmm5, zmm8
        vpmadd52luq zmm7, zmm5, zmm10
        vpmadd52huq zmm7, zmm5, zmm8
        vpmadd52huq zmm6, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm7, zmm5, zmm8
        vpmadd52luq zmm6, zmm5, zmm10
        vpmadd52huq zmm6, zmm5, zmm8
        vpmadd52huq zmm30, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm6, zmm5, zmm8
        vpmadd52luq zmm30, zmm5, zmm10
        vpmadd52huq zmm30, zmm5, zmm8
        vpmadd52huq zmm22, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm30, zmm5, zmm8
        vpmadd52luq zmm22, zmm5, zmm10
        vpmadd52huq zmm22, zmm5, zmm8
        vpmadd52huq zmm24, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm22, zmm5, zmm8
        vpmadd52luq zmm24, zmm5, zmm10
        vpmadd52huq zmm24, zmm5, zmm8
        vpmadd52huq zmm23, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm24, zmm5, zmm8
        vpmadd52luq zmm23, zmm5, zmm10
        vpmadd52huq zmm23, zmm5, zmm8
        vpmadd52huq zmm27, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm23, zmm5, zmm8
        vpmadd52luq zmm27, zmm5, zmm10
        vpmadd52huq zmm27, zmm5, zmm8
        vpmadd52huq zmm26, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm27, zmm5, zmm8
        vpmadd52luq zmm26, zmm5, zmm10
        vpmadd52huq zmm26, zmm5, zmm8
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm26, zmm5, zmm8
        vpmadd52luq zmm9, zmm5, zmm10
        vpmadd52huq zmm9, zmm5, zmm8
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm5, zmm10
        vpbroadcastq zmm5, [rsi + 424]
        vpbroadcastq zmm10, [rcx + 1704]
        vpbroadcastq zmm28, [rsi + 488]
        vpbroadcastq zmm29, [rcx + 1768]
        vmovdqu64 zmm31, [rsi + 384]
        vpmadd52luq zmm19, zmm31, zmm5
        vpmadd52huq zmm18, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm18, zmm5, zmm10
        vpmadd52luq zmm21, zmm5, zmm28
        vpmadd52huq zmm21, zmm5, zmm10
        vpmadd52huq zmm20, zmm5, zmm28
        vpbroadcastq zmm28, [rcx + 2984]
        vpmadd52luq zmm21, zmm5, zmm28
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm21, zmm5, zmm10
        vpmadd52luq zmm20, zmm5, zmm29
        vpmadd52huq zmm20, zmm5, zmm10
        vpmadd52huq zmm7, zmm5, zmm29
        vpbroadcastq zmm28, [rcx + 3048]
        vpmadd52luq zmm7, zmm5, zmm28
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm20, zmm5, zmm10
        vpmadd52luq zmm7, zmm5, zmm29
        vpmadd52huq zmm7, zmm5, zmm10
        vpmadd52huq zmm6, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm7, zmm5, zmm10
        vpmadd52luq zmm6, zmm5, zmm29
        vpmadd52huq zmm6, zmm5, zmm10
        vpmadd52huq zmm30, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm6, zmm5, zmm10
        vpmadd52luq zmm30, zmm5, zmm29
        vpmadd52huq zmm30, zmm5, zmm10
        vpmadd52huq zmm22, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm30, zmm5, zmm10
        vpmadd52luq zmm22, zmm5, zmm29
        vpmadd52huq zmm22, zmm5, zmm10
        vpmadd52huq zmm24, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm22, zmm5, zmm10
        vpmadd52luq zmm24, zmm5, zmm29
        vpmadd52huq zmm24, zmm5, zmm10
        vpmadd52huq zmm23, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm24, zmm5, zmm10
        vpmadd52luq zmm23, zmm5, zmm29
        vpmadd52huq zmm23, zmm5, zmm10
        vpmadd52huq zmm27, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm23, zmm5, zmm10
        vpmadd52luq zmm27, zmm5, zmm29
        vpmadd52huq zmm27, zmm5, zmm10
        vpmadd52huq zmm26, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm27, zmm5, zmm10
        vpmadd52luq zmm26, zmm5, zmm29
        vpmadd52huq zmm26, zmm5, zmm10
        vpmadd52huq zmm9, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm26, zmm5, zmm10
        vpmadd52luq zmm9, zmm5, zmm29
        vpmadd52huq zmm9, zmm5, zmm10
        vpmadd52huq zmm8, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm9, zmm5, zmm10
        vpmadd52luq zmm8, zmm5, zmm29
        vpmadd52huq zmm8, zmm5, zmm10
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm8, zmm5, zmm10
        vpmadd52luq zmm28, zmm5, zmm29
        vpmadd52huq zmm28, zmm5, zmm10
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm5, zmm29
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm11, zmm5, zmm2
        vpmadd52huq zmm11, zmm5, zmm1
        vpmadd52huq zmm25, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm11, zmm5, zmm1
        vpmadd52luq zmm25, zmm5, zmm2
        vpmadd52huq zmm25, zmm5, zmm1
        vpmadd52huq zmm13, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm25, zmm5, zmm1
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
        vpmadd52huq zmm30, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm30, zmm5, zmm2
        vpmadd52huq zmm30, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm30, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 960]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1024]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm2
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm2
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vmovdqu64 zmm1, [rdx + 0]
        vpmadd52luq zmm25, zmm1, zmm3
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
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 832]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 896]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1088]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1152]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovq   [rcx + 832], xmm12
        vpbroadcastq zmm1, [rcx + 832]
        valignq zmm2{k1}{z}, zmm12, zmm12, 1
        vpaddq  zmm9, zmm9, zmm2
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vmovq   [rcx + 840], xmm11
        vpbroadcastq zmm2, [rcx + 840]
        valignq zmm3{k1}{z}, zmm11, zmm11, 1
        vpaddq  zmm8, zmm8, zmm3
        vpaddq  zmm25, zmm25, zmm0
        vpsrlq  zmm0{k2}{z}, zmm25, 52
        vmovq   [rcx + 848], xmm25
        vpbroadcastq zmm3, [rcx + 848]
        valignq zmm4{k1}{z}, zmm25, zmm25, 1
        vpaddq  zmm28, zmm28, zmm4
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovq   [rcx + 856], xmm13
        vpbroadcastq zmm4, [rcx + 856]
        valignq zmm5{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm10, zmm10, zmm5
        vpbroadcastq zmm5, [rsi + 552]
        vpbroadcastq zmm11, [rcx + 1832]
        vpbroadcastq zmm12, [rsi + 616]
        vpbroadcastq zmm13, [rcx + 1896]
        vmovdqu64 zmm25, [rsi + 512]
        vpmadd52luq zmm7, zmm25, zmm5
        vpmadd52huq zmm6, zmm25, zmm5
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm6, zmm5, zmm11
        vpmadd52luq zmm30, zmm5, zmm12
        vpmadd52huq zmm30, zmm5, zmm11
        vpmadd52huq zmm22, zmm5, zmm12
        vpbroadcastq zmm12, [rcx + 3112]
        vpmadd52luq zmm30, zmm5, zmm12
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm30, zmm5, zmm11
        vpmadd52luq zmm22, zmm5, zmm13
        vpmadd52huq zmm22, zmm5, zmm11
        vpmadd52huq zmm24, zmm5, zmm13
        vpbroadcastq zmm12, [rcx + 3176]
        vpmadd52luq zmm24, zmm5, zmm12
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm22, zmm5, zmm11
        vpmadd52luq zmm24, zmm5, zmm13
        vpmadd52huq zmm24, zmm5, zmm11
        vpmadd52huq zmm23, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm24, zmm5, zmm11
        vpmadd52luq zmm23, zmm5, zmm13
        vpmadd52huq zmm23, zmm5, zmm11
        vpmadd52huq zmm27, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm23, zmm5, zmm11
        vpmadd52luq zmm27, zmm5, zmm13
        vpmadd52huq zmm27, zmm5, zmm11
        vpmadd52huq zmm26, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm27, zmm5, zmm11
        vpmadd52luq zmm26, zmm5, zmm13
        vpmadd52huq zmm26, zmm5, zmm11
        vpmadd52huq zmm9, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm26, zmm5, zmm11
        vpmadd52luq zmm9, zmm5, zmm13
        vpmadd52huq zmm9, zmm5, zmm11
        vpmadd52huq zmm8, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm9, zmm5, zmm11
        vpmadd52luq zmm8, zmm5, zmm13
        vpmadd52huq zmm8, zmm5, zmm11
        vpmadd52huq zmm28, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm8, zmm5, zmm11
        vpmadd52luq zmm28, zmm5, zmm13
        vpmadd52huq zmm28, zmm5, zmm11
        vpmadd52huq zmm10, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm28, zmm5, zmm11
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
        vpbroadcastq zmm5, [rsi + 680]
        vpbroadcastq zmm13, [rcx + 1960]
        vpbroadcastq zmm25, [rsi + 744]
        vpbroadcastq zmm29, [rcx + 2024]
        vmovdqu64 zmm31, [rsi + 640]
        vpmadd52luq zmm24, zmm31, zmm5
        vpmadd52huq zmm23, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm23, zmm5, zmm13
        vpmadd52luq zmm27, zmm5, zmm25
        vpmadd52huq zmm27, zmm5, zmm13
        vpmadd52huq zmm26, zmm5, zmm25
        vpbroadcastq zmm25, [rcx + 3240]
        vpmadd52luq zmm27, zmm5, zmm25
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm27, zmm5, zmm13
        vpmadd52luq zmm26, zmm5, zmm29
        vpmadd52huq zmm26, zmm5, zmm13
        vpmadd52huq zmm9, zmm5, zmm29
        vpbroadcastq zmm25, [rcx + 3304]
        vpmadd52luq zmm9, zmm5, zmm25
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm26, zmm5, zmm13
        vpmadd52luq zmm9, zmm5, zmm29
        vpmadd52huq zmm9, zmm5, zmm13
        vpmadd52huq zmm8, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm9, zmm5, zmm13
        vpmadd52luq zmm8, zmm5, zmm29
        vpmadd52huq zmm8, zmm5, zmm13
        vpmadd52huq zmm28, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm8, zmm5, zmm13
        vpmadd52luq zmm28, zmm5, zmm29
        vpmadd52huq zmm28, zmm5, zmm13
        vpmadd52huq zmm10, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm28, zmm5, zmm13
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
        vpmadd52huq zmm30, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm30, zmm5, zmm2
        vpmadd52huq zmm30, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm30, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 704]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 768]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm2
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm2
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 960]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1024]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm28, zmm5, zmm1
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
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 576]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 640]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 832]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 896]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm28, zmm1, zmm3
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
        vmovq   [rcx + 864], xmm15
        vpbroadcastq zmm1, [rcx + 864]
        valignq zmm2{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm12, zmm12, zmm2
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovq   [rcx + 872], xmm14
        vpbroadcastq zmm2, [rcx + 872]
        valignq zmm3{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm11, zmm11, zmm3
        vpaddq  zmm17, zmm17, zmm0
        vpsrlq  zmm0{k2}{z}, zmm17, 52
        vmovq   [rcx + 880], xmm17
        vpbroadcastq zmm3, [rcx + 880]
        valignq zmm4{k1}{z}, zmm17, zmm17, 1
        vpaddq  zmm25, zmm25, zmm4
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovq   [rcx + 888], xmm16
        vpbroadcastq zmm4, [rcx + 888]
        valignq zmm5{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm13, zmm13, zmm5
        vpbroadcastq zmm5, [rsi + 808]
        vpbroadcastq zmm14, [rcx + 2088]
        vpbroadcastq zmm15, [rsi + 872]
        vpbroadcastq zmm16, [rcx + 2152]
        vmovdqu64 zmm17, [rsi + 768]
        vpmadd52luq zmm9, zmm17, zmm5
        vpmadd52huq zmm8, zmm17, zmm5
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm8, zmm5, zmm14
        vpmadd52luq zmm28, zmm5, zmm15
        vpmadd52huq zmm28, zmm5, zmm14
        vpmadd52huq zmm10, zmm5, zmm15
        vpbroadcastq zmm15, [rcx + 3368]
        vpmadd52luq zmm28, zmm5, zmm15
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm28, zmm5, zmm14
        vpmadd52luq zmm10, zmm5, zmm16
        vpmadd52huq zmm10, zmm5, zmm14
        vpmadd52huq zmm12, zmm5, zmm16
        vpbroadcastq zmm15, [rcx + 3432]
        vpmadd52luq zmm12, zmm5, zmm15
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
        vpbroadcastq zmm5, [rsi + 936]
        vpbroadcastq zmm16, [rcx + 2216]
        vpbroadcastq zmm17, [rsi + 1000]
        vpbroadcastq zmm29, [rcx + 2280]
        vmovdqu64 zmm31, [rsi + 896]
        vpmadd52luq zmm12, zmm31, zmm5
        vpmadd52huq zmm11, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm11, zmm5, zmm16
        vpmadd52luq zmm25, zmm5, zmm17
        vpmadd52huq zmm25, zmm5, zmm16
        vpmadd52huq zmm13, zmm5, zmm17
        vpbroadcastq zmm17, [rcx + 3496]
        vpmadd52luq zmm25, zmm5, zmm17
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm25, zmm5, zmm16
        vpmadd52luq zmm13, zmm5, zmm29
        vpmadd52huq zmm13, zmm5, zmm16
        vpmadd52huq zmm15, zmm5, zmm29
        vpbroadcastq zmm17, [rcx + 3560]
        vpmadd52luq zmm15, zmm5, zmm17
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
        vpmadd52huq zmm30, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm30, zmm5, zmm2
        vpmadd52huq zmm30, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm30, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm2
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm2
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 704]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 768]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm28, zmm5, zmm1
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
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 320]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 384]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 576]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 640]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm28, zmm1, zmm3
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
        vmovq   [rcx + 896], xmm19
        vpbroadcastq zmm1, [rcx + 896]
        valignq zmm2{k1}{z}, zmm19, zmm19, 1
        vpaddq  zmm15, zmm15, zmm2
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovq   [rcx + 904], xmm18
        vpbroadcastq zmm2, [rcx + 904]
        valignq zmm3{k1}{z}, zmm18, zmm18, 1
        vpaddq  zmm14, zmm14, zmm3
        vpaddq  zmm21, zmm21, zmm0
        vpsrlq  zmm0{k2}{z}, zmm21, 52
        vmovq   [rcx + 912], xmm21
        vpbroadcastq zmm3, [rcx + 912]
        valignq zmm4{k1}{z}, zmm21, zmm21, 1
        vpaddq  zmm17, zmm17, zmm4
        vpaddq  zmm20, zmm20, zmm0
        vpsrlq  zmm0{k2}{z}, zmm20, 52
        vmovq   [rcx + 920], xmm20
        vpbroadcastq zmm4, [rcx + 920]
        valignq zmm5{k1}{z}, zmm20, zmm20, 1
        vpaddq  zmm16, zmm16, zmm5
        vpbroadcastq zmm5, [rsi + 1064]
        vpbroadcastq zmm18, [rcx + 2344]
        vpbroadcastq zmm19, [rsi + 1128]
        vpbroadcastq zmm20, [rcx + 2408]
        vmovdqu64 zmm21, [rsi + 1024]
        vpmadd52luq zmm15, zmm21, zmm5
        vpmadd52huq zmm14, zmm21, zmm5
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm14, zmm5, zmm18
        vpmadd52luq zmm17, zmm5, zmm19
        vpmadd52huq zmm17, zmm5, zmm18
        vpmadd52huq zmm16, zmm5, zmm19
        vpbroadcastq zmm19, [rcx + 3624]
        vpmadd52luq zmm17, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm17, zmm5, zmm18
        vpmadd52luq zmm16, zmm5, zmm20
        vpmadd52huq zmm16, zmm5, zmm18
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm5, zmm20
        vpbroadcastq zmm21, [rcx + 3688]
        vpmadd52luq zmm19, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm16, zmm5, zmm18
        vpmadd52luq zmm19, zmm5, zmm20
        vpmadd52huq zmm19, zmm5, zmm18
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm5, zmm20
        vpbroadcastq zmm5, [rsi + 1192]
        vpbroadcastq zmm20, [rcx + 2472]
        vpbroadcastq zmm21, [rsi + 1256]
        vmovdqu64 zmm29, [rsi + 1152]
        vpmadd52luq zmm19, zmm29, zmm5
        vpmadd52huq zmm18, zmm29, zmm5
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm18, zmm5, zmm20
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52luq zmm29, zmm5, zmm21
        vpmadd52huq zmm29, zmm5, zmm20
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm5, zmm21
        vpbroadcastq zmm21, [rcx + 3752]
        vpmadd52luq zmm29, zmm5, zmm21
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm6, zmm5, zmm2
        vpmadd52huq zmm6, zmm5, zmm1
        vpmadd52huq zmm30, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm30, zmm5, zmm2
        vpmadd52huq zmm30, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm30, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm2
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm2
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm28, zmm5, zmm1
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
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 64]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 128]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 320]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 384]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm28, zmm1, zmm3
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
        vpmadd52huq zmm29, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm29, zmm1, zmm4
        vpmadd52huq zmm29, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovq   [rcx + 928], xmm7
        vpbroadcastq zmm1, [rcx + 928]
        valignq zmm2{k1}{z}, zmm7, zmm7, 1
        vpaddq  zmm19, zmm19, zmm2
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovq   [rcx + 936], xmm6
        vpbroadcastq zmm2, [rcx + 936]
        valignq zmm3{k1}{z}, zmm6, zmm6, 1
        vpaddq  zmm18, zmm18, zmm3
        vpaddq  zmm30, zmm30, zmm0
        vpsrlq  zmm0{k2}{z}, zmm30, 52
        vmovq   [rcx + 944], xmm30
        vpbroadcastq zmm3, [rcx + 944]
        valignq zmm4{k1}{z}, zmm30, zmm30, 1
        vpaddq  zmm29, zmm29, zmm4
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovq   [rcx + 952], xmm22
        vpbroadcastq zmm4, [rcx + 952]
        valignq zmm5{k1}{z}, zmm22, zmm22, 1
        vpaddq  zmm20, zmm20, zmm5
        vpbroadcastq zmm5, [rsi + 48]
        vpbroadcastq zmm6, [rcx + 1328]
        vpbroadcastq zmm7, [rsi + 112]
        vpbroadcastq zmm21, [rcx + 1392]
        vmovdqu64 zmm22, [rsi + 0]
        vpmadd52luq zmm24, zmm22, zmm5
        vpmadd52huq zmm23, zmm22, zmm5
        vmovdqu64 zmm5, [rsi + 64]
        vpmadd52luq zmm23, zmm5, zmm6
        vpmadd52luq zmm27, zmm5, zmm7
        vpmadd52huq zmm27, zmm5, zmm6
        vpmadd52huq zmm26, zmm5, zmm7
        vpbroadcastq zmm7, [rcx + 2608]
        vpmadd52luq zmm27, zmm5, zmm7
        vmovdqu64 zmm5, [rsi + 128]
        vpmadd52luq zmm27, zmm5, zmm6
        vpmadd52luq zmm26, zmm5, zmm21
        vpmadd52huq zmm26, zmm5, zmm6
        vpmadd52huq zmm9, zmm5, zmm21
        vpbroadcastq zmm7, [rcx + 2672]
        vpmadd52luq zmm9, zmm5, zmm7
        vmovdqu64 zmm5, [rsi + 192]
        vpmadd52luq zmm26, zmm5, zmm6
        vpmadd52luq zmm9, zmm5, zmm21
        vpmadd52huq zmm9, zmm5, zmm6
        vpmadd52huq zmm8, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 256]
        vpmadd52luq zmm9, zmm5, zmm6
        vpmadd52luq zmm8, zmm5, zmm21
        vpmadd52huq zmm8, zmm5, zmm6
        vpmadd52huq zmm28, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm8, zmm5, zmm6
        vpmadd52luq zmm28, zmm5, zmm21
        vpmadd52huq zmm28, zmm5, zmm6
        vpmadd52huq zmm10, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm28, zmm5, zmm6
        vpmadd52luq zmm10, zmm5, zmm21
        vpmadd52huq zmm10, zmm5, zmm6
        vpmadd52huq zmm12, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm10, zmm5, zmm6
        vpmadd52luq zmm12, zmm5, zmm21
        vpmadd52huq zmm12, zmm5, zmm6
        vpmadd52huq zmm11, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm12, zmm5, zmm6
        vpmadd52luq zmm11, zmm5, zmm21
        vpmadd52huq zmm11, zmm5, zmm6
        vpmadd52huq zmm25, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm11, zmm5, zmm6
        vpmadd52luq zmm25, zmm5, zmm21
        vpmadd52huq zmm25, zmm5, zmm6
        vpmadd52huq zmm13, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm25, zmm5, zmm6
        vpmadd52luq zmm13, zmm5, zmm21
        vpmadd52huq zmm13, zmm5, zmm6
        vpmadd52huq zmm15, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm13, zmm5, zmm6
        vpmadd52luq zmm15, zmm5, zmm21
        vpmadd52huq zmm15, zmm5, zmm6
        vpmadd52huq zmm14, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm15, zmm5, zmm6
        vpmadd52luq zmm14, zmm5, zmm21
        vpmadd52huq zmm14, zmm5, zmm6
        vpmadd52huq zmm17, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm14, zmm5, zmm6
        vpmadd52luq zmm17, zmm5, zmm21
        vpmadd52huq zmm17, zmm5, zmm6
        vpmadd52huq zmm16, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm17, zmm5, zmm6
        vpmadd52luq zmm16, zmm5, zmm21
        vpmadd52huq zmm16, zmm5, zmm6
        vpmadd52huq zmm19, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm16, zmm5, zmm6
        vpmadd52luq zmm19, zmm5, zmm21
        vpmadd52huq zmm19, zmm5, zmm6
        vpmadd52huq zmm18, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm19, zmm5, zmm6
        vpmadd52luq zmm18, zmm5, zmm21
        vpmadd52huq zmm18, zmm5, zmm6
        vpmadd52huq zmm29, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm18, zmm5, zmm6
        vpmadd52luq zmm29, zmm5, zmm21
        vpmadd52huq zmm29, zmm5, zmm6
        vpmadd52huq zmm20, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm29, zmm5, zmm6
        vpmadd52luq zmm20, zmm5, zmm21
        vpmadd52huq zmm20, zmm5, zmm6
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm20, zmm5, zmm6
        vpmadd52luq zmm7, zmm5, zmm21
        vpmadd52huq zmm7, zmm5, zmm6
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm5, zmm21
        vpbroadcastq zmm5, [rsi + 176]
        vpbroadcastq zmm21, [rcx + 1456]
        vpbroadcastq zmm22, [rsi + 240]
        vpbroadcastq zmm30, [rcx + 1520]
        vmovdqu64 zmm31, [rsi + 128]
        vpmadd52luq zmm9, zmm31, zmm5
        vpmadd52huq zmm8, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 192]
        vpmadd52luq zmm8, zmm5, zmm21
        vpmadd52luq zmm28, zmm5, zmm22
        vpmadd52huq zmm28, zmm5, zmm21
        vpmadd52huq zmm10, zmm5, zmm22
        vpbroadcastq zmm22, [rcx + 2736]
        vpmadd52luq zmm28, zmm5, zmm22
        vmovdqu64 zmm5, [rsi + 256]
        vpmadd52luq zmm28, zmm5, zmm21
        vpmadd52luq zmm10, zmm5, zmm30
        vpmadd52huq zmm10, zmm5, zmm21
        vpmadd52huq zmm12, zmm5, zmm30
        vpbroadcastq zmm22, [rcx + 2800]
        vpmadd52luq zmm12, zmm5, zmm22
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm10, zmm5, zmm21
        vpmadd52luq zmm12, zmm5, zmm30
        vpmadd52huq zmm12, zmm5, zmm21
        vpmadd52huq zmm11, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm12, zmm5, zmm21
        vpmadd52luq zmm11, zmm5, zmm30
        vpmadd52huq zmm11, zmm5, zmm21
        vpmadd52huq zmm25, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm11, zmm5, zmm21
        vpmadd52luq zmm25, zmm5, zmm30
        vpmadd52huq zmm25, zmm5, zmm21
        vpmadd52huq zmm13, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm25, zmm5, zmm21
        vpmadd52luq zmm13, zmm5, zmm30
        vpmadd52huq zmm13, zmm5, zmm21
        vpmadd52huq zmm15, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm13, zmm5, zmm21
        vpmadd52luq zmm15, zmm5, zmm30
        vpmadd52huq zmm15, zmm5, zmm21
        vpmadd52huq zmm14, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm15, zmm5, zmm21
        vpmadd52luq zmm14, zmm5, zmm30
        vpmadd52huq zmm14, zmm5, zmm21
        vpmadd52huq zmm17, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm14, zmm5, zmm21
        vpmadd52luq zmm17, zmm5, zmm30
        vpmadd52huq zmm17, zmm5, zmm21
        vpmadd52huq zmm16, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm17, zmm5, zmm21
        vpmadd52luq zmm16, zmm5, zmm30
        vpmadd52huq zmm16, zmm5, zmm21
        vpmadd52huq zmm19, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm16, zmm5, zmm21
        vpmadd52luq zmm19, zmm5, zmm30
        vpmadd52huq zmm19, zmm5, zmm21
        vpmadd52huq zmm18, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm19, zmm5, zmm21
        vpmadd52luq zmm18, zmm5, zmm30
        vpmadd52huq zmm18, zmm5, zmm21
        vpmadd52huq zmm29, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm18, zmm5, zmm21
        vpmadd52luq zmm29, zmm5, zmm30
        vpmadd52huq zmm29, zmm5, zmm21
        vpmadd52huq zmm20, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm29, zmm5, zmm21
        vpmadd52luq zmm20, zmm5, zmm30
        vpmadd52huq zmm20, zmm5, zmm21
        vpmadd52huq zmm7, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm20, zmm5, zmm21
        vpmadd52luq zmm7, zmm5, zmm30
        vpmadd52huq zmm7, zmm5, zmm21
        vpmadd52huq zmm6, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm7, zmm5, zmm21
        vpmadd52luq zmm6, zmm5, zmm30
        vpmadd52huq zmm6, zmm5, zmm21
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm6, zmm5, zmm21
        vpmadd52luq zmm22, zmm5, zmm30
        vpmadd52huq zmm22, zmm5, zmm21
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm5, zmm30
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm2
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm2
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm28, zmm5, zmm1
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
        vpmadd52huq zmm29, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm29, zmm5, zmm2
        vpmadd52huq zmm29, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm29, zmm5, zmm1
        vpmadd52luq zmm20, zmm5, zmm2
        vpmadd52huq zmm20, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm20, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm2
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm6, zmm5, zmm2
        vmovdqu64 zmm1, [rdx + 0]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 64]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 128]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm28, zmm1, zmm3
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
        vpmadd52huq zmm29, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm29, zmm1, zmm4
        vpmadd52huq zmm29, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm29, zmm1, zmm3
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
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vpaddq  zmm24, zmm24, zmm0
        vpsrlq  zmm0{k2}{z}, zmm24, 52
        vmovq   [rcx + 960], xmm24
        vpbroadcastq zmm1, [rcx + 960]
        valignq zmm2{k1}{z}, zmm24, zmm24, 1
        vpaddq  zmm7, zmm7, zmm2
        vpaddq  zmm23, zmm23, zmm0
        vpsrlq  zmm0{k2}{z}, zmm23, 52
        vmovq   [rcx + 968], xmm23
        vpbroadcastq zmm2, [rcx + 968]
        valignq zmm3{k1}{z}, zmm23, zmm23, 1
        vpaddq  zmm6, zmm6, zmm3
        vpaddq  zmm27, zmm27, zmm0
        vpsrlq  zmm0{k2}{z}, zmm27, 52
        vmovq   [rcx + 976], xmm27
        vpbroadcastq zmm3, [rcx + 976]
        valignq zmm4{k1}{z}, zmm27, zmm27, 1
        vpaddq  zmm22, zmm22, zmm4
        vpaddq  zmm26, zmm26, zmm0
        vpsrlq  zmm0{k2}{z}, zmm26, 52
        vmovq   [rcx + 984], xmm26
        vpbroadcastq zmm4, [rcx + 984]
        valignq zmm5{k1}{z}, zmm26, zmm26, 1
        vpaddq  zmm21, zmm21, zmm5
        vpbroadcastq zmm5, [rsi + 304]
        vpbroadcastq zmm23, [rcx + 1584]
        vpbroadcastq zmm24, [rsi + 368]
        vpbroadcastq zmm26, [rcx + 1648]
        vmovdqu64 zmm27, [rsi + 256]
        vpmadd52luq zmm12, zmm27, zmm5
        vpmadd52huq zmm11, zmm27, zmm5
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm11, zmm5, zmm23
        vpmadd52luq zmm25, zmm5, zmm24
        vpmadd52huq zmm25, zmm5, zmm23
        vpmadd52huq zmm13, zmm5, zmm24
        vpbroadcastq zmm24, [rcx + 2864]
        vpmadd52luq zmm25, zmm5, zmm24
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm25, zmm5, zmm23
        vpmadd52luq zmm13, zmm5, zmm26
        vpmadd52huq zmm13, zmm5, zmm23
        vpmadd52huq zmm15, zmm5, zmm26
        vpbroadcastq zmm24, [rcx + 2928]
        vpmadd52luq zmm15, zmm5, zmm24
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm13, zmm5, zmm23
        vpmadd52luq zmm15, zmm5, zmm26
        vpmadd52huq zmm15, zmm5, zmm23
        vpmadd52huq zmm14, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm15, zmm5, zmm23
        vpmadd52luq zmm14, zmm5, zmm26
        vpmadd52huq zmm14, zmm5, zmm23
        vpmadd52huq zmm17, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm14, zmm5, zmm23
        vpmadd52luq zmm17, zmm5, zmm26
        vpmadd52huq zmm17, zmm5, zmm23
        vpmadd52huq zmm16, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm17, zmm5, zmm23
        vpmadd52luq zmm16, zmm5, zmm26
        vpmadd52huq zmm16, zmm5, zmm23
        vpmadd52huq zmm19, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm16, zmm5, zmm23
        vpmadd52luq zmm19, zmm5, zmm26
        vpmadd52huq zmm19, zmm5, zmm23
        vpmadd52huq zmm18, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm19, zmm5, zmm23
        vpmadd52luq zmm18, zmm5, zmm26
        vpmadd52huq zmm18, zmm5, zmm23
        vpmadd52huq zmm29, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm18, zmm5, zmm23
        vpmadd52luq zmm29, zmm5, zmm26
        vpmadd52huq zmm29, zmm5, zmm23
        vpmadd52huq zmm20, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm29, zmm5, zmm23
        vpmadd52luq zmm20, zmm5, zmm26
        vpmadd52huq zmm20, zmm5, zmm23
        vpmadd52huq zmm7, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm20, zmm5, zmm23
        vpmadd52luq zmm7, zmm5, zmm26
        vpmadd52huq zmm7, zmm5, zmm23
        vpmadd52huq zmm6, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm7, zmm5, zmm23
        vpmadd52luq zmm6, zmm5, zmm26
        vpmadd52huq zmm6, zmm5, zmm23
        vpmadd52huq zmm22, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm6, zmm5, zmm23
        vpmadd52luq zmm22, zmm5, zmm26
        vpmadd52huq zmm22, zmm5, zmm23
        vpmadd52huq zmm21, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm22, zmm5, zmm23
        vpmadd52luq zmm21, zmm5, zmm26
        vpmadd52huq zmm21, zmm5, zmm23
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm21, zmm5, zmm23
        vpmadd52luq zmm24, zmm5, zmm26
        vpmadd52huq zmm24, zmm5, zmm23
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm5, zmm26
        vpbroadcastq zmm5, [rsi + 432]
        vpbroadcastq zmm26, [rcx + 1712]
        vpbroadcastq zmm27, [rsi + 496]
        vpbroadcastq zmm30, [rcx + 1776]
        vmovdqu64 zmm31, [rsi + 384]
        vpmadd52luq zmm15, zmm31, zmm5
        vpmadd52huq zmm14, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm14, zmm5, zmm26
        vpmadd52luq zmm17, zmm5, zmm27
        vpmadd52huq zmm17, zmm5, zmm26
        vpmadd52huq zmm16, zmm5, zmm27
        vpbroadcastq zmm27, [rcx + 2992]
        vpmadd52luq zmm17, zmm5, zmm27
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm17, zmm5, zmm26
        vpmadd52luq zmm16, zmm5, zmm30
        vpmadd52huq zmm16, zmm5, zmm26
        vpmadd52huq zmm19, zmm5, zmm30
        vpbroadcastq zmm27, [rcx + 3056]
        vpmadd52luq zmm19, zmm5, zmm27
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm16, zmm5, zmm26
        vpmadd52luq zmm19, zmm5, zmm30
        vpmadd52huq zmm19, zmm5, zmm26
        vpmadd52huq zmm18, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm19, zmm5, zmm26
        vpmadd52luq zmm18, zmm5, zmm30
        vpmadd52huq zmm18, zmm5, zmm26
        vpmadd52huq zmm29, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm18, zmm5, zmm26
        vpmadd52luq zmm29, zmm5, zmm30
        vpmadd52huq zmm29, zmm5, zmm26
        vpmadd52huq zmm20, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm29, zmm5, zmm26
        vpmadd52luq zmm20, zmm5, zmm30
        vpmadd52huq zmm20, zmm5, zmm26
        vpmadd52huq zmm7, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm20, zmm5, zmm26
        vpmadd52luq zmm7, zmm5, zmm30
        vpmadd52huq zmm7, zmm5, zmm26
        vpmadd52huq zmm6, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm7, zmm5, zmm26
        vpmadd52luq zmm6, zmm5, zmm30
        vpmadd52huq zmm6, zmm5, zmm26
        vpmadd52huq zmm22, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm6, zmm5, zmm26
        vpmadd52luq zmm22, zmm5, zmm30
        vpmadd52huq zmm22, zmm5, zmm26
        vpmadd52huq zmm21, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm22, zmm5, zmm26
        vpmadd52luq zmm21, zmm5, zmm30
        vpmadd52huq zmm21, zmm5, zmm26
        vpmadd52huq zmm24, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm21, zmm5, zmm26
        vpmadd52luq zmm24, zmm5, zmm30
        vpmadd52huq zmm24, zmm5, zmm26
        vpmadd52huq zmm23, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm24, zmm5, zmm26
        vpmadd52luq zmm23, zmm5, zmm30
        vpmadd52huq zmm23, zmm5, zmm26
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm23, zmm5, zmm26
        vpmadd52luq zmm27, zmm5, zmm30
        vpmadd52huq zmm27, zmm5, zmm26
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm5, zmm30
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm28, zmm5, zmm1
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
        vpmadd52huq zmm29, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm29, zmm5, zmm2
        vpmadd52huq zmm29, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm29, zmm5, zmm1
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
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm21, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm21, zmm5, zmm2
        vpmadd52huq zmm21, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm1, [rdx + 0]
        vpmadd52luq zmm28, zmm1, zmm3
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
        vpmadd52huq zmm29, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm29, zmm1, zmm4
        vpmadd52huq zmm29, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm29, zmm1, zmm3
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
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1088]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1152]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vmovq   [rcx + 992], xmm9
        vpbroadcastq zmm1, [rcx + 992]
        valignq zmm2{k1}{z}, zmm9, zmm9, 1
        vpaddq  zmm24, zmm24, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovq   [rcx + 1000], xmm8
        vpbroadcastq zmm2, [rcx + 1000]
        valignq zmm3{k1}{z}, zmm8, zmm8, 1
        vpaddq  zmm23, zmm23, zmm3
        vpaddq  zmm28, zmm28, zmm0
        vpsrlq  zmm0{k2}{z}, zmm28, 52
        vmovq   [rcx + 1008], xmm28
        vpbroadcastq zmm3, [rcx + 1008]
        valignq zmm4{k1}{z}, zmm28, zmm28, 1
        vpaddq  zmm27, zmm27, zmm4
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovq   [rcx + 1016], xmm10
        vpbroadcastq zmm4, [rcx + 1016]
        valignq zmm5{k1}{z}, zmm10, zmm10, 1
        vpaddq  zmm26, zmm26, zmm5
        vpbroadcastq zmm5, [rsi + 560]
        vpbroadcastq zmm8, [rcx + 1840]
        vpbroadcastq zmm9, [rsi + 624]
        vpbroadcastq zmm10, [rcx + 1904]
        vmovdqu64 zmm28, [rsi + 512]
        vpmadd52luq zmm19, zmm28, zmm5
        vpmadd52huq zmm18, zmm28, zmm5
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm18, zmm5, zmm8
        vpmadd52luq zmm29, zmm5, zmm9
        vpmadd52huq zmm29, zmm5, zmm8
        vpmadd52huq zmm20, zmm5, zmm9
        vpbroadcastq zmm9, [rcx + 3120]
        vpmadd52luq zmm29, zmm5, zmm9
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm29, zmm5, zmm8
        vpmadd52luq zmm20, zmm5, zmm10
        vpmadd52huq zmm20, zmm5, zmm8
        vpmadd52huq zmm7, zmm5, zmm10
        vpbroadcastq zmm9, [rcx + 3184]
        vpmadd52luq zmm7, zmm5, zmm9
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm20, zmm5, zmm8
        vpmadd52luq zmm7, zmm5, zmm10
        vpmadd52huq zmm7, zmm5, zmm8
        vpmadd52huq zmm6, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm7, zmm5, zmm8
        vpmadd52luq zmm6, zmm5, zmm10
        vpmadd52huq zmm6, zmm5, zmm8
        vpmadd52huq zmm22, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm6, zmm5, zmm8
        vpmadd52luq zmm22, zmm5, zmm10
        vpmadd52huq zmm22, zmm5, zmm8
        vpmadd52huq zmm21, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm22, zmm5, zmm8
        vpmadd52luq zmm21, zmm5, zmm10
        vpmadd52huq zmm21, zmm5, zmm8
        vpmadd52huq zmm24, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm21, zmm5, zmm8
        vpmadd52luq zmm24, zmm5, zmm10
        vpmadd52huq zmm24, zmm5, zmm8
        vpmadd52huq zmm23, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm24, zmm5, zmm8
        vpmadd52luq zmm23, zmm5, zmm10
        vpmadd52huq zmm23, zmm5, zmm8
        vpmadd52huq zmm27, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm23, zmm5, zmm8
        vpmadd52luq zmm27, zmm5, zmm10
        vpmadd52huq zmm27, zmm5, zmm8
        vpmadd52huq zmm26, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm27, zmm5, zmm8
        vpmadd52luq zmm26, zmm5, zmm10
        vpmadd52huq zmm26, zmm5, zmm8
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm26, zmm5, zmm8
        vpmadd52luq zmm9, zmm5, zmm10
        vpmadd52huq zmm9, zmm5, zmm8
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm5, zmm10
        vpbroadcastq zmm5, [rsi + 688]
        vpbroadcastq zmm10, [rcx + 1968]
        vpbroadcastq zmm28, [rsi + 752]
        vpbroadcastq zmm30, [rcx + 2032]
        vmovdqu64 zmm31, [rsi + 640]
        vpmadd52luq zmm7, zmm31, zmm5
        vpmadd52huq zmm6, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm6, zmm5, zmm10
        vpmadd52luq zmm22, zmm5, zmm28
        vpmadd52huq zmm22, zmm5, zmm10
        vpmadd52huq zmm21, zmm5, zmm28
        vpbroadcastq zmm28, [rcx + 3248]
        vpmadd52luq zmm22, zmm5, zmm28
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm22, zmm5, zmm10
        vpmadd52luq zmm21, zmm5, zmm30
        vpmadd52huq zmm21, zmm5, zmm10
        vpmadd52huq zmm24, zmm5, zmm30
        vpbroadcastq zmm28, [rcx + 3312]
        vpmadd52luq zmm24, zmm5, zmm28
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm21, zmm5, zmm10
        vpmadd52luq zmm24, zmm5, zmm30
        vpmadd52huq zmm24, zmm5, zmm10
        vpmadd52huq zmm23, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm24, zmm5, zmm10
        vpmadd52luq zmm23, zmm5, zmm30
        vpmadd52huq zmm23, zmm5, zmm10
        vpmadd52huq zmm27, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm23, zmm5, zmm10
        vpmadd52luq zmm27, zmm5, zmm30
        vpmadd52huq zmm27, zmm5, zmm10
        vpmadd52huq zmm26, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm27, zmm5, zmm10
        vpmadd52luq zmm26, zmm5, zmm30
        vpmadd52huq zmm26, zmm5, zmm10
        vpmadd52huq zmm9, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm26, zmm5, zmm10
        vpmadd52luq zmm9, zmm5, zmm30
        vpmadd52huq zmm9, zmm5, zmm10
        vpmadd52huq zmm8, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm9, zmm5, zmm10
        vpmadd52luq zmm8, zmm5, zmm30
        vpmadd52huq zmm8, zmm5, zmm10
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm8, zmm5, zmm10
        vpmadd52luq zmm28, zmm5, zmm30
        vpmadd52huq zmm28, zmm5, zmm10
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm5, zmm30
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm11, zmm5, zmm2
        vpmadd52huq zmm11, zmm5, zmm1
        vpmadd52huq zmm25, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm11, zmm5, zmm1
        vpmadd52luq zmm25, zmm5, zmm2
        vpmadd52huq zmm25, zmm5, zmm1
        vpmadd52huq zmm13, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm25, zmm5, zmm1
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
        vpmadd52huq zmm29, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm29, zmm5, zmm2
        vpmadd52huq zmm29, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm29, zmm5, zmm1
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
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm21, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm21, zmm5, zmm2
        vpmadd52huq zmm21, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 960]
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1024]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm2
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm2
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vmovdqu64 zmm1, [rdx + 0]
        vpmadd52luq zmm25, zmm1, zmm3
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
        vpmadd52huq zmm29, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm29, zmm1, zmm4
        vpmadd52huq zmm29, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm29, zmm1, zmm3
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
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 832]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 896]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1088]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1152]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovq   [rcx + 1024], xmm12
        vpbroadcastq zmm1, [rcx + 1024]
        valignq zmm2{k1}{z}, zmm12, zmm12, 1
        vpaddq  zmm9, zmm9, zmm2
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vmovq   [rcx + 1032], xmm11
        vpbroadcastq zmm2, [rcx + 1032]
        valignq zmm3{k1}{z}, zmm11, zmm11, 1
        vpaddq  zmm8, zmm8, zmm3
        vpaddq  zmm25, zmm25, zmm0
        vpsrlq  zmm0{k2}{z}, zmm25, 52
        vmovq   [rcx + 1040], xmm25
        vpbroadcastq zmm3, [rcx + 1040]
        valignq zmm4{k1}{z}, zmm25, zmm25, 1
        vpaddq  zmm28, zmm28, zmm4
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovq   [rcx + 1048], xmm13
        vpbroadcastq zmm4, [rcx + 1048]
        valignq zmm5{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm10, zmm10, zmm5
        vpbroadcastq zmm5, [rsi + 816]
        vpbroadcastq zmm11, [rcx + 2096]
        vpbroadcastq zmm12, [rsi + 880]
        vpbroadcastq zmm13, [rcx + 2160]
        vmovdqu64 zmm25, [rsi + 768]
        vpmadd52luq zmm24, zmm25, zmm5
        vpmadd52huq zmm23, zmm25, zmm5
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm23, zmm5, zmm11
        vpmadd52luq zmm27, zmm5, zmm12
        vpmadd52huq zmm27, zmm5, zmm11
        vpmadd52huq zmm26, zmm5, zmm12
        vpbroadcastq zmm12, [rcx + 3376]
        vpmadd52luq zmm27, zmm5, zmm12
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm27, zmm5, zmm11
        vpmadd52luq zmm26, zmm5, zmm13
        vpmadd52huq zmm26, zmm5, zmm11
        vpmadd52huq zmm9, zmm5, zmm13
        vpbroadcastq zmm12, [rcx + 3440]
        vpmadd52luq zmm9, zmm5, zmm12
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm26, zmm5, zmm11
        vpmadd52luq zmm9, zmm5, zmm13
        vpmadd52huq zmm9, zmm5, zmm11
        vpmadd52huq zmm8, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm9, zmm5, zmm11
        vpmadd52luq zmm8, zmm5, zmm13
        vpmadd52huq zmm8, zmm5, zmm11
        vpmadd52huq zmm28, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm8, zmm5, zmm11
        vpmadd52luq zmm28, zmm5, zmm13
        vpmadd52huq zmm28, zmm5, zmm11
        vpmadd52huq zmm10, zmm5, zmm13
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm28, zmm5, zmm11
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
        vpbroadcastq zmm5, [rsi + 944]
        vpbroadcastq zmm13, [rcx + 2224]
        vpbroadcastq zmm25, [rsi + 1008]
        vpbroadcastq zmm30, [rcx + 2288]
        vmovdqu64 zmm31, [rsi + 896]
        vpmadd52luq zmm9, zmm31, zmm5
        vpmadd52huq zmm8, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm8, zmm5, zmm13
        vpmadd52luq zmm28, zmm5, zmm25
        vpmadd52huq zmm28, zmm5, zmm13
        vpmadd52huq zmm10, zmm5, zmm25
        vpbroadcastq zmm25, [rcx + 3504]
        vpmadd52luq zmm28, zmm5, zmm25
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm28, zmm5, zmm13
        vpmadd52luq zmm10, zmm5, zmm30
        vpmadd52huq zmm10, zmm5, zmm13
        vpmadd52huq zmm12, zmm5, zmm30
        vpbroadcastq zmm25, [rcx + 3568]
        vpmadd52luq zmm12, zmm5, zmm25
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm10, zmm5, zmm13
        vpmadd52luq zmm12, zmm5, zmm30
        vpmadd52huq zmm12, zmm5, zmm13
        vpmadd52huq zmm11, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm12, zmm5, zmm13
        vpmadd52luq zmm11, zmm5, zmm30
        vpmadd52huq zmm11, zmm5, zmm13
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm5, zmm30
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm11, zmm5, zmm13
        vpmadd52luq zmm25, zmm5, zmm30
        vpmadd52huq zmm25, zmm5, zmm13
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm5, zmm30
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
        vpmadd52huq zmm29, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm29, zmm5, zmm2
        vpmadd52huq zmm29, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm29, zmm5, zmm1
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
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm21, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm21, zmm5, zmm2
        vpmadd52huq zmm21, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 704]
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 768]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm2
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm2
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 960]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1024]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm28, zmm5, zmm1
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
        vpmadd52huq zmm29, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm29, zmm1, zmm4
        vpmadd52huq zmm29, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm29, zmm1, zmm3
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
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 576]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 640]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 832]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 896]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm28, zmm1, zmm3
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
        vmovq   [rcx + 1056], xmm15
        vpbroadcastq zmm1, [rcx + 1056]
        valignq zmm2{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm12, zmm12, zmm2
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovq   [rcx + 1064], xmm14
        vpbroadcastq zmm2, [rcx + 1064]
        valignq zmm3{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm11, zmm11, zmm3
        vpaddq  zmm17, zmm17, zmm0
        vpsrlq  zmm0{k2}{z}, zmm17, 52
        vmovq   [rcx + 1072], xmm17
        vpbroadcastq zmm3, [rcx + 1072]
        valignq zmm4{k1}{z}, zmm17, zmm17, 1
        vpaddq  zmm25, zmm25, zmm4
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovq   [rcx + 1080], xmm16
        vpbroadcastq zmm4, [rcx + 1080]
        valignq zmm5{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm13, zmm13, zmm5
        vpbroadcastq zmm5, [rsi + 1072]
        vpbroadcastq zmm14, [rcx + 2352]
        vpbroadcastq zmm15, [rsi + 1136]
        vpbroadcastq zmm16, [rcx + 2416]
        vmovdqu64 zmm17, [rsi + 1024]
        vpmadd52luq zmm12, zmm17, zmm5
        vpmadd52huq zmm11, zmm17, zmm5
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm11, zmm5, zmm14
        vpmadd52luq zmm25, zmm5, zmm15
        vpmadd52huq zmm25, zmm5, zmm14
        vpmadd52huq zmm13, zmm5, zmm15
        vpbroadcastq zmm15, [rcx + 3632]
        vpmadd52luq zmm25, zmm5, zmm15
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm25, zmm5, zmm14
        vpmadd52luq zmm13, zmm5, zmm16
        vpmadd52huq zmm13, zmm5, zmm14
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm5, zmm16
        vpbroadcastq zmm17, [rcx + 3696]
        vpmadd52luq zmm15, zmm5, zmm17
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm13, zmm5, zmm14
        vpmadd52luq zmm15, zmm5, zmm16
        vpmadd52huq zmm15, zmm5, zmm14
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm5, zmm16
        vpbroadcastq zmm5, [rsi + 1200]
        vpbroadcastq zmm16, [rcx + 2480]
        vpbroadcastq zmm17, [rsi + 1264]
        vmovdqu64 zmm30, [rsi + 1152]
        vpmadd52luq zmm15, zmm30, zmm5
        vpmadd52huq zmm14, zmm30, zmm5
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm14, zmm5, zmm16
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52luq zmm30, zmm5, zmm17
        vpmadd52huq zmm30, zmm5, zmm16
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm5, zmm17
        vpbroadcastq zmm17, [rcx + 3760]
        vpmadd52luq zmm30, zmm5, zmm17
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm19, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm2
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm29, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm29, zmm5, zmm2
        vpmadd52huq zmm29, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm29, zmm5, zmm1
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
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm21, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm21, zmm5, zmm2
        vpmadd52huq zmm21, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm2
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm2
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 704]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 768]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm28, zmm5, zmm1
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
        vpmadd52luq zmm29, zmm1, zmm3
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
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 320]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 384]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 576]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 640]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm28, zmm1, zmm3
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
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm16, zmm1, zmm4
        vpaddq  zmm19, zmm19, zmm0
        vpsrlq  zmm0{k2}{z}, zmm19, 52
        vmovq   [rcx + 1088], xmm19
        vpbroadcastq zmm1, [rcx + 1088]
        valignq zmm2{k1}{z}, zmm19, zmm19, 1
        vpaddq  zmm15, zmm15, zmm2
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovq   [rcx + 1096], xmm18
        vpbroadcastq zmm2, [rcx + 1096]
        valignq zmm3{k1}{z}, zmm18, zmm18, 1
        vpaddq  zmm14, zmm14, zmm3
        vpaddq  zmm29, zmm29, zmm0
        vpsrlq  zmm0{k2}{z}, zmm29, 52
        vmovq   [rcx + 1104], xmm29
        vpbroadcastq zmm3, [rcx + 1104]
        valignq zmm4{k1}{z}, zmm29, zmm29, 1
        vpaddq  zmm30, zmm30, zmm4
        vpaddq  zmm20, zmm20, zmm0
        vpsrlq  zmm0{k2}{z}, zmm20, 52
        vmovq   [rcx + 1112], xmm20
        vpbroadcastq zmm4, [rcx + 1112]
        valignq zmm5{k1}{z}, zmm20, zmm20, 1
        vpaddq  zmm16, zmm16, zmm5
        vpbroadcastq zmm5, [rsi + 56]
        vpbroadcastq zmm17, [rcx + 1336]
        vpbroadcastq zmm18, [rsi + 120]
        vpbroadcastq zmm19, [rcx + 1400]
        vmovdqu64 zmm20, [rsi + 0]
        vpmadd52luq zmm7, zmm20, zmm5
        vpmadd52huq zmm6, zmm20, zmm5
        vmovdqu64 zmm5, [rsi + 64]
        vpmadd52luq zmm6, zmm5, zmm17
        vpmadd52luq zmm22, zmm5, zmm18
        vpmadd52huq zmm22, zmm5, zmm17
        vpmadd52huq zmm21, zmm5, zmm18
        vpbroadcastq zmm18, [rcx + 2616]
        vpmadd52luq zmm22, zmm5, zmm18
        vmovdqu64 zmm5, [rsi + 128]
        vpmadd52luq zmm22, zmm5, zmm17
        vpmadd52luq zmm21, zmm5, zmm19
        vpmadd52huq zmm21, zmm5, zmm17
        vpmadd52huq zmm24, zmm5, zmm19
        vpbroadcastq zmm18, [rcx + 2680]
        vpmadd52luq zmm24, zmm5, zmm18
        vmovdqu64 zmm5, [rsi + 192]
        vpmadd52luq zmm21, zmm5, zmm17
        vpmadd52luq zmm24, zmm5, zmm19
        vpmadd52huq zmm24, zmm5, zmm17
        vpmadd52huq zmm23, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 256]
        vpmadd52luq zmm24, zmm5, zmm17
        vpmadd52luq zmm23, zmm5, zmm19
        vpmadd52huq zmm23, zmm5, zmm17
        vpmadd52huq zmm27, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm23, zmm5, zmm17
        vpmadd52luq zmm27, zmm5, zmm19
        vpmadd52huq zmm27, zmm5, zmm17
        vpmadd52huq zmm26, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm27, zmm5, zmm17
        vpmadd52luq zmm26, zmm5, zmm19
        vpmadd52huq zmm26, zmm5, zmm17
        vpmadd52huq zmm9, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm26, zmm5, zmm17
        vpmadd52luq zmm9, zmm5, zmm19
        vpmadd52huq zmm9, zmm5, zmm17
        vpmadd52huq zmm8, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm9, zmm5, zmm17
        vpmadd52luq zmm8, zmm5, zmm19
        vpmadd52huq zmm8, zmm5, zmm17
        vpmadd52huq zmm28, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm8, zmm5, zmm17
        vpmadd52luq zmm28, zmm5, zmm19
        vpmadd52huq zmm28, zmm5, zmm17
        vpmadd52huq zmm10, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm28, zmm5, zmm17
        vpmadd52luq zmm10, zmm5, zmm19
        vpmadd52huq zmm10, zmm5, zmm17
        vpmadd52huq zmm12, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm10, zmm5, zmm17
        vpmadd52luq zmm12, zmm5, zmm19
        vpmadd52huq zmm12, zmm5, zmm17
        vpmadd52huq zmm11, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm12, zmm5, zmm17
        vpmadd52luq zmm11, zmm5, zmm19
        vpmadd52huq zmm11, zmm5, zmm17
        vpmadd52huq zmm25, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm11, zmm5, zmm17
        vpmadd52luq zmm25, zmm5, zmm19
        vpmadd52huq zmm25, zmm5, zmm17
        vpmadd52huq zmm13, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm25, zmm5, zmm17
        vpmadd52luq zmm13, zmm5, zmm19
        vpmadd52huq zmm13, zmm5, zmm17
        vpmadd52huq zmm15, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm13, zmm5, zmm17
        vpmadd52luq zmm15, zmm5, zmm19
        vpmadd52huq zmm15, zmm5, zmm17
        vpmadd52huq zmm14, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm15, zmm5, zmm17
        vpmadd52luq zmm14, zmm5, zmm19
        vpmadd52huq zmm14, zmm5, zmm17
        vpmadd52huq zmm30, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm14, zmm5, zmm17
        vpmadd52luq zmm30, zmm5, zmm19
        vpmadd52huq zmm30, zmm5, zmm17
        vpmadd52huq zmm16, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm30, zmm5, zmm17
        vpmadd52luq zmm16, zmm5, zmm19
        vpmadd52huq zmm16, zmm5, zmm17
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm16, zmm5, zmm17
        vpmadd52luq zmm18, zmm5, zmm19
        vpmadd52huq zmm18, zmm5, zmm17
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm5, zmm19
        vpbroadcastq zmm5, [rsi + 184]
        vpbroadcastq zmm19, [rcx + 1464]
        vpbroadcastq zmm20, [rsi + 248]
        vpbroadcastq zmm29, [rcx + 1528]
        vmovdqu64 zmm31, [rsi + 128]
        vpmadd52luq zmm24, zmm31, zmm5
        vpmadd52huq zmm23, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 192]
        vpmadd52luq zmm23, zmm5, zmm19
        vpmadd52luq zmm27, zmm5, zmm20
        vpmadd52huq zmm27, zmm5, zmm19
        vpmadd52huq zmm26, zmm5, zmm20
        vpbroadcastq zmm20, [rcx + 2744]
        vpmadd52luq zmm27, zmm5, zmm20
        vmovdqu64 zmm5, [rsi + 256]
        vpmadd52luq zmm27, zmm5, zmm19
        vpmadd52luq zmm26, zmm5, zmm29
        vpmadd52huq zmm26, zmm5, zmm19
        vpmadd52huq zmm9, zmm5, zmm29
        vpbroadcastq zmm20, [rcx + 2808]
        vpmadd52luq zmm9, zmm5, zmm20
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm26, zmm5, zmm19
        vpmadd52luq zmm9, zmm5, zmm29
        vpmadd52huq zmm9, zmm5, zmm19
        vpmadd52huq zmm8, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm9, zmm5, zmm19
        vpmadd52luq zmm8, zmm5, zmm29
        vpmadd52huq zmm8, zmm5, zmm19
        vpmadd52huq zmm28, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm8, zmm5, zmm19
        vpmadd52luq zmm28, zmm5, zmm29
        vpmadd52huq zmm28, zmm5, zmm19
        vpmadd52huq zmm10, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm28, zmm5, zmm19
        vpmadd52luq zmm10, zmm5, zmm29
        vpmadd52huq zmm10, zmm5, zmm19
        vpmadd52huq zmm12, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm10, zmm5, zmm19
        vpmadd52luq zmm12, zmm5, zmm29
        vpmadd52huq zmm12, zmm5, zmm19
        vpmadd52huq zmm11, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm12, zmm5, zmm19
        vpmadd52luq zmm11, zmm5, zmm29
        vpmadd52huq zmm11, zmm5, zmm19
        vpmadd52huq zmm25, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm11, zmm5, zmm19
        vpmadd52luq zmm25, zmm5, zmm29
        vpmadd52huq zmm25, zmm5, zmm19
        vpmadd52huq zmm13, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm25, zmm5, zmm19
        vpmadd52luq zmm13, zmm5, zmm29
        vpmadd52huq zmm13, zmm5, zmm19
        vpmadd52huq zmm15, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm13, zmm5, zmm19
        vpmadd52luq zmm15, zmm5, zmm29
        vpmadd52huq zmm15, zmm5, zmm19
        vpmadd52huq zmm14, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm15, zmm5, zmm19
        vpmadd52luq zmm14, zmm5, zmm29
        vpmadd52huq zmm14, zmm5, zmm19
        vpmadd52huq zmm30, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm14, zmm5, zmm19
        vpmadd52luq zmm30, zmm5, zmm29
        vpmadd52huq zmm30, zmm5, zmm19
        vpmadd52huq zmm16, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm30, zmm5, zmm19
        vpmadd52luq zmm16, zmm5, zmm29
        vpmadd52huq zmm16, zmm5, zmm19
        vpmadd52huq zmm18, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm16, zmm5, zmm19
        vpmadd52luq zmm18, zmm5, zmm29
        vpmadd52huq zmm18, zmm5, zmm19
        vpmadd52huq zmm17, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm18, zmm5, zmm19
        vpmadd52luq zmm17, zmm5, zmm29
        vpmadd52huq zmm17, zmm5, zmm19
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm17, zmm5, zmm19
        vpmadd52luq zmm20, zmm5, zmm29
        vpmadd52huq zmm20, zmm5, zmm19
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm5, zmm29
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm6, zmm5, zmm2
        vpmadd52huq zmm6, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm21, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm21, zmm5, zmm2
        vpmadd52huq zmm21, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm2
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm2
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm28, zmm5, zmm1
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
        vpmadd52huq zmm30, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm14, zmm5, zmm1
        vpmadd52luq zmm30, zmm5, zmm2
        vpmadd52huq zmm30, zmm5, zmm1
        vpmadd52huq zmm16, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm30, zmm5, zmm1
        vpmadd52luq zmm16, zmm5, zmm2
        vpmadd52huq zmm16, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm2
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm2
        vmovdqu64 zmm1, [rdx + 0]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 64]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 128]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 320]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 384]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm28, zmm1, zmm3
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
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm18, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1088]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm18, zmm1, zmm4
        vpmadd52huq zmm18, zmm1, zmm3
        vpmadd52huq zmm17, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1152]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm17, zmm1, zmm4
        vpmadd52huq zmm17, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm17, zmm1, zmm3
        vpmadd52luq zmm20, zmm1, zmm4
        vpmadd52huq zmm20, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovq   [rcx + 1120], xmm7
        vpbroadcastq zmm1, [rcx + 1120]
        valignq zmm2{k1}{z}, zmm7, zmm7, 1
        vpaddq  zmm18, zmm18, zmm2
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovq   [rcx + 1128], xmm6
        vpbroadcastq zmm2, [rcx + 1128]
        valignq zmm3{k1}{z}, zmm6, zmm6, 1
        vpaddq  zmm17, zmm17, zmm3
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovq   [rcx + 1136], xmm22
        vpbroadcastq zmm3, [rcx + 1136]
        valignq zmm4{k1}{z}, zmm22, zmm22, 1
        vpaddq  zmm20, zmm20, zmm4
        vpaddq  zmm21, zmm21, zmm0
        vpsrlq  zmm0{k2}{z}, zmm21, 52
        vmovq   [rcx + 1144], xmm21
        vpbroadcastq zmm4, [rcx + 1144]
        valignq zmm5{k1}{z}, zmm21, zmm21, 1
        vpaddq  zmm19, zmm19, zmm5
        vpbroadcastq zmm5, [rsi + 312]
        vpbroadcastq zmm6, [rcx + 1592]
        vpbroadcastq zmm7, [rsi + 376]
        vpbroadcastq zmm21, [rcx + 1656]
        vmovdqu64 zmm22, [rsi + 256]
        vpmadd52luq zmm9, zmm22, zmm5
        vpmadd52huq zmm8, zmm22, zmm5
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm8, zmm5, zmm6
        vpmadd52luq zmm28, zmm5, zmm7
        vpmadd52huq zmm28, zmm5, zmm6
        vpmadd52huq zmm10, zmm5, zmm7
        vpbroadcastq zmm7, [rcx + 2872]
        vpmadd52luq zmm28, zmm5, zmm7
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm28, zmm5, zmm6
        vpmadd52luq zmm10, zmm5, zmm21
        vpmadd52huq zmm10, zmm5, zmm6
        vpmadd52huq zmm12, zmm5, zmm21
        vpbroadcastq zmm7, [rcx + 2936]
        vpmadd52luq zmm12, zmm5, zmm7
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm10, zmm5, zmm6
        vpmadd52luq zmm12, zmm5, zmm21
        vpmadd52huq zmm12, zmm5, zmm6
        vpmadd52huq zmm11, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm12, zmm5, zmm6
        vpmadd52luq zmm11, zmm5, zmm21
        vpmadd52huq zmm11, zmm5, zmm6
        vpmadd52huq zmm25, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm11, zmm5, zmm6
        vpmadd52luq zmm25, zmm5, zmm21
        vpmadd52huq zmm25, zmm5, zmm6
        vpmadd52huq zmm13, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm25, zmm5, zmm6
        vpmadd52luq zmm13, zmm5, zmm21
        vpmadd52huq zmm13, zmm5, zmm6
        vpmadd52huq zmm15, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm13, zmm5, zmm6
        vpmadd52luq zmm15, zmm5, zmm21
        vpmadd52huq zmm15, zmm5, zmm6
        vpmadd52huq zmm14, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm15, zmm5, zmm6
        vpmadd52luq zmm14, zmm5, zmm21
        vpmadd52huq zmm14, zmm5, zmm6
        vpmadd52huq zmm30, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm14, zmm5, zmm6
        vpmadd52luq zmm30, zmm5, zmm21
        vpmadd52huq zmm30, zmm5, zmm6
        vpmadd52huq zmm16, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm30, zmm5, zmm6
        vpmadd52luq zmm16, zmm5, zmm21
        vpmadd52huq zmm16, zmm5, zmm6
        vpmadd52huq zmm18, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm16, zmm5, zmm6
        vpmadd52luq zmm18, zmm5, zmm21
        vpmadd52huq zmm18, zmm5, zmm6
        vpmadd52huq zmm17, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm18, zmm5, zmm6
        vpmadd52luq zmm17, zmm5, zmm21
        vpmadd52huq zmm17, zmm5, zmm6
        vpmadd52huq zmm20, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm17, zmm5, zmm6
        vpmadd52luq zmm20, zmm5, zmm21
        vpmadd52huq zmm20, zmm5, zmm6
        vpmadd52huq zmm19, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm20, zmm5, zmm6
        vpmadd52luq zmm19, zmm5, zmm21
        vpmadd52huq zmm19, zmm5, zmm6
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm19, zmm5, zmm6
        vpmadd52luq zmm7, zmm5, zmm21
        vpmadd52huq zmm7, zmm5, zmm6
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm5, zmm21
        vpbroadcastq zmm5, [rsi + 440]
        vpbroadcastq zmm21, [rcx + 1720]
        vpbroadcastq zmm22, [rsi + 504]
        vpbroadcastq zmm29, [rcx + 1784]
        vmovdqu64 zmm31, [rsi + 384]
        vpmadd52luq zmm12, zmm31, zmm5
        vpmadd52huq zmm11, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm11, zmm5, zmm21
        vpmadd52luq zmm25, zmm5, zmm22
        vpmadd52huq zmm25, zmm5, zmm21
        vpmadd52huq zmm13, zmm5, zmm22
        vpbroadcastq zmm22, [rcx + 3000]
        vpmadd52luq zmm25, zmm5, zmm22
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm25, zmm5, zmm21
        vpmadd52luq zmm13, zmm5, zmm29
        vpmadd52huq zmm13, zmm5, zmm21
        vpmadd52huq zmm15, zmm5, zmm29
        vpbroadcastq zmm22, [rcx + 3064]
        vpmadd52luq zmm15, zmm5, zmm22
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm13, zmm5, zmm21
        vpmadd52luq zmm15, zmm5, zmm29
        vpmadd52huq zmm15, zmm5, zmm21
        vpmadd52huq zmm14, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm15, zmm5, zmm21
        vpmadd52luq zmm14, zmm5, zmm29
        vpmadd52huq zmm14, zmm5, zmm21
        vpmadd52huq zmm30, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm14, zmm5, zmm21
        vpmadd52luq zmm30, zmm5, zmm29
        vpmadd52huq zmm30, zmm5, zmm21
        vpmadd52huq zmm16, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm30, zmm5, zmm21
        vpmadd52luq zmm16, zmm5, zmm29
        vpmadd52huq zmm16, zmm5, zmm21
        vpmadd52huq zmm18, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm16, zmm5, zmm21
        vpmadd52luq zmm18, zmm5, zmm29
        vpmadd52huq zmm18, zmm5, zmm21
        vpmadd52huq zmm17, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm18, zmm5, zmm21
        vpmadd52luq zmm17, zmm5, zmm29
        vpmadd52huq zmm17, zmm5, zmm21
        vpmadd52huq zmm20, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm17, zmm5, zmm21
        vpmadd52luq zmm20, zmm5, zmm29
        vpmadd52huq zmm20, zmm5, zmm21
        vpmadd52huq zmm19, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm20, zmm5, zmm21
        vpmadd52luq zmm19, zmm5, zmm29
        vpmadd52huq zmm19, zmm5, zmm21
        vpmadd52huq zmm7, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm19, zmm5, zmm21
        vpmadd52luq zmm7, zmm5, zmm29
        vpmadd52huq zmm7, zmm5, zmm21
        vpmadd52huq zmm6, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm7, zmm5, zmm21
        vpmadd52luq zmm6, zmm5, zmm29
        vpmadd52huq zmm6, zmm5, zmm21
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm6, zmm5, zmm21
        vpmadd52luq zmm22, zmm5, zmm29
        vpmadd52huq zmm22, zmm5, zmm21
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm5, zmm29
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm2
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm2
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm28, zmm5, zmm1
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
        vpmadd52huq zmm30, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm14, zmm5, zmm1
        vpmadd52luq zmm30, zmm5, zmm2
        vpmadd52huq zmm30, zmm5, zmm1
        vpmadd52huq zmm16, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm30, zmm5, zmm1
        vpmadd52luq zmm16, zmm5, zmm2
        vpmadd52huq zmm16, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 960]
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm2
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1024]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm2
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm17, zmm5, zmm1
        vpmadd52luq zmm20, zmm5, zmm2
        vpmadd52huq zmm20, zmm5, zmm1
        vpmadd52huq zmm19, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm20, zmm5, zmm1
        vpmadd52luq zmm19, zmm5, zmm2
        vpmadd52huq zmm19, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm19, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm2
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm6, zmm5, zmm2
        vmovdqu64 zmm1, [rdx + 0]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 64]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 128]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm28, zmm1, zmm3
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
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm18, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 832]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm18, zmm1, zmm4
        vpmadd52huq zmm18, zmm1, zmm3
        vpmadd52huq zmm17, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 896]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm17, zmm1, zmm4
        vpmadd52huq zmm17, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm17, zmm1, zmm3
        vpmadd52luq zmm20, zmm1, zmm4
        vpmadd52huq zmm20, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm20, zmm1, zmm3
        vpmadd52luq zmm19, zmm1, zmm4
        vpmadd52huq zmm19, zmm1, zmm3
        vpmadd52huq zmm7, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1088]
        vpmadd52luq zmm19, zmm1, zmm3
        vpmadd52luq zmm7, zmm1, zmm4
        vpmadd52huq zmm7, zmm1, zmm3
        vpmadd52huq zmm6, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1152]
        vpmadd52luq zmm7, zmm1, zmm3
        vpmadd52luq zmm6, zmm1, zmm4
        vpmadd52huq zmm6, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vpaddq  zmm24, zmm24, zmm0
        vpsrlq  zmm0{k2}{z}, zmm24, 52
        vmovq   [rcx + 1152], xmm24
        vpbroadcastq zmm1, [rcx + 1152]
        valignq zmm2{k1}{z}, zmm24, zmm24, 1
        vpaddq  zmm7, zmm7, zmm2
        vpaddq  zmm23, zmm23, zmm0
        vpsrlq  zmm0{k2}{z}, zmm23, 52
        vmovq   [rcx + 1160], xmm23
        vpbroadcastq zmm2, [rcx + 1160]
        valignq zmm3{k1}{z}, zmm23, zmm23, 1
        vpaddq  zmm6, zmm6, zmm3
        vpaddq  zmm27, zmm27, zmm0
        vpsrlq  zmm0{k2}{z}, zmm27, 52
        vmovq   [rcx + 1168], xmm27
        vpbroadcastq zmm3, [rcx + 1168]
        valignq zmm4{k1}{z}, zmm27, zmm27, 1
        vpaddq  zmm22, zmm22, zmm4
        vpaddq  zmm26, zmm26, zmm0
        vpsrlq  zmm0{k2}{z}, zmm26, 52
        vmovq   [rcx + 1176], xmm26
        vpbroadcastq zmm4, [rcx + 1176]
        valignq zmm5{k1}{z}, zmm26, zmm26, 1
        vpaddq  zmm21, zmm21, zmm5
        vpbroadcastq zmm5, [rsi + 568]
        vpbroadcastq zmm23, [rcx + 1848]
        vpbroadcastq zmm24, [rsi + 632]
        vpbroadcastq zmm26, [rcx + 1912]
        vmovdqu64 zmm27, [rsi + 512]
        vpmadd52luq zmm15, zmm27, zmm5
        vpmadd52huq zmm14, zmm27, zmm5
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm14, zmm5, zmm23
        vpmadd52luq zmm30, zmm5, zmm24
        vpmadd52huq zmm30, zmm5, zmm23
        vpmadd52huq zmm16, zmm5, zmm24
        vpbroadcastq zmm24, [rcx + 3128]
        vpmadd52luq zmm30, zmm5, zmm24
        vmovdqu64 zmm5, [rsi + 640]
        vpmadd52luq zmm30, zmm5, zmm23
        vpmadd52luq zmm16, zmm5, zmm26
        vpmadd52huq zmm16, zmm5, zmm23
        vpmadd52huq zmm18, zmm5, zmm26
        vpbroadcastq zmm24, [rcx + 3192]
        vpmadd52luq zmm18, zmm5, zmm24
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm16, zmm5, zmm23
        vpmadd52luq zmm18, zmm5, zmm26
        vpmadd52huq zmm18, zmm5, zmm23
        vpmadd52huq zmm17, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm18, zmm5, zmm23
        vpmadd52luq zmm17, zmm5, zmm26
        vpmadd52huq zmm17, zmm5, zmm23
        vpmadd52huq zmm20, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm17, zmm5, zmm23
        vpmadd52luq zmm20, zmm5, zmm26
        vpmadd52huq zmm20, zmm5, zmm23
        vpmadd52huq zmm19, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm20, zmm5, zmm23
        vpmadd52luq zmm19, zmm5, zmm26
        vpmadd52huq zmm19, zmm5, zmm23
        vpmadd52huq zmm7, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm19, zmm5, zmm23
        vpmadd52luq zmm7, zmm5, zmm26
        vpmadd52huq zmm7, zmm5, zmm23
        vpmadd52huq zmm6, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm7, zmm5, zmm23
        vpmadd52luq zmm6, zmm5, zmm26
        vpmadd52huq zmm6, zmm5, zmm23
        vpmadd52huq zmm22, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm6, zmm5, zmm23
        vpmadd52luq zmm22, zmm5, zmm26
        vpmadd52huq zmm22, zmm5, zmm23
        vpmadd52huq zmm21, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm22, zmm5, zmm23
        vpmadd52luq zmm21, zmm5, zmm26
        vpmadd52huq zmm21, zmm5, zmm23
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm21, zmm5, zmm23
        vpmadd52luq zmm24, zmm5, zmm26
        vpmadd52huq zmm24, zmm5, zmm23
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm5, zmm26
        vpbroadcastq zmm5, [rsi + 696]
        vpbroadcastq zmm26, [rcx + 1976]
        vpbroadcastq zmm27, [rsi + 760]
        vpbroadcastq zmm29, [rcx + 2040]
        vmovdqu64 zmm31, [rsi + 640]
        vpmadd52luq zmm18, zmm31, zmm5
        vpmadd52huq zmm17, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 704]
        vpmadd52luq zmm17, zmm5, zmm26
        vpmadd52luq zmm20, zmm5, zmm27
        vpmadd52huq zmm20, zmm5, zmm26
        vpmadd52huq zmm19, zmm5, zmm27
        vpbroadcastq zmm27, [rcx + 3256]
        vpmadd52luq zmm20, zmm5, zmm27
        vmovdqu64 zmm5, [rsi + 768]
        vpmadd52luq zmm20, zmm5, zmm26
        vpmadd52luq zmm19, zmm5, zmm29
        vpmadd52huq zmm19, zmm5, zmm26
        vpmadd52huq zmm7, zmm5, zmm29
        vpbroadcastq zmm27, [rcx + 3320]
        vpmadd52luq zmm7, zmm5, zmm27
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm19, zmm5, zmm26
        vpmadd52luq zmm7, zmm5, zmm29
        vpmadd52huq zmm7, zmm5, zmm26
        vpmadd52huq zmm6, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm7, zmm5, zmm26
        vpmadd52luq zmm6, zmm5, zmm29
        vpmadd52huq zmm6, zmm5, zmm26
        vpmadd52huq zmm22, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm6, zmm5, zmm26
        vpmadd52luq zmm22, zmm5, zmm29
        vpmadd52huq zmm22, zmm5, zmm26
        vpmadd52huq zmm21, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm22, zmm5, zmm26
        vpmadd52luq zmm21, zmm5, zmm29
        vpmadd52huq zmm21, zmm5, zmm26
        vpmadd52huq zmm24, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm21, zmm5, zmm26
        vpmadd52luq zmm24, zmm5, zmm29
        vpmadd52huq zmm24, zmm5, zmm26
        vpmadd52huq zmm23, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm24, zmm5, zmm26
        vpmadd52luq zmm23, zmm5, zmm29
        vpmadd52huq zmm23, zmm5, zmm26
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm23, zmm5, zmm26
        vpmadd52luq zmm27, zmm5, zmm29
        vpmadd52huq zmm27, zmm5, zmm26
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm5, zmm29
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm28, zmm5, zmm1
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
        vpmadd52huq zmm30, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm14, zmm5, zmm1
        vpmadd52luq zmm30, zmm5, zmm2
        vpmadd52huq zmm30, zmm5, zmm1
        vpmadd52huq zmm16, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm30, zmm5, zmm1
        vpmadd52luq zmm16, zmm5, zmm2
        vpmadd52huq zmm16, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 704]
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm2
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 768]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm2
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm17, zmm5, zmm1
        vpmadd52luq zmm20, zmm5, zmm2
        vpmadd52huq zmm20, zmm5, zmm1
        vpmadd52huq zmm19, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm20, zmm5, zmm1
        vpmadd52luq zmm19, zmm5, zmm2
        vpmadd52huq zmm19, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 960]
        vpmadd52luq zmm19, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm2
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm6, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1024]
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm6, zmm5, zmm2
        vpmadd52huq zmm6, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm21, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm21, zmm5, zmm2
        vpmadd52huq zmm21, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm1, [rdx + 0]
        vpmadd52luq zmm28, zmm1, zmm3
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
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm18, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 576]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm18, zmm1, zmm4
        vpmadd52huq zmm18, zmm1, zmm3
        vpmadd52huq zmm17, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 640]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm17, zmm1, zmm4
        vpmadd52huq zmm17, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm17, zmm1, zmm3
        vpmadd52luq zmm20, zmm1, zmm4
        vpmadd52huq zmm20, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm20, zmm1, zmm3
        vpmadd52luq zmm19, zmm1, zmm4
        vpmadd52huq zmm19, zmm1, zmm3
        vpmadd52huq zmm7, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 832]
        vpmadd52luq zmm19, zmm1, zmm3
        vpmadd52luq zmm7, zmm1, zmm4
        vpmadd52huq zmm7, zmm1, zmm3
        vpmadd52huq zmm6, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 896]
        vpmadd52luq zmm7, zmm1, zmm3
        vpmadd52luq zmm6, zmm1, zmm4
        vpmadd52huq zmm6, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1088]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1152]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vmovq   [rcx + 1184], xmm9
        vpbroadcastq zmm1, [rcx + 1184]
        valignq zmm2{k1}{z}, zmm9, zmm9, 1
        vpaddq  zmm24, zmm24, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovq   [rcx + 1192], xmm8
        vpbroadcastq zmm2, [rcx + 1192]
        valignq zmm3{k1}{z}, zmm8, zmm8, 1
        vpaddq  zmm23, zmm23, zmm3
        vpaddq  zmm28, zmm28, zmm0
        vpsrlq  zmm0{k2}{z}, zmm28, 52
        vmovq   [rcx + 1200], xmm28
        vpbroadcastq zmm3, [rcx + 1200]
        valignq zmm4{k1}{z}, zmm28, zmm28, 1
        vpaddq  zmm27, zmm27, zmm4
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovq   [rcx + 1208], xmm10
        vpbroadcastq zmm4, [rcx + 1208]
        valignq zmm5{k1}{z}, zmm10, zmm10, 1
        vpaddq  zmm26, zmm26, zmm5
        vpbroadcastq zmm5, [rsi + 824]
        vpbroadcastq zmm8, [rcx + 2104]
        vpbroadcastq zmm9, [rsi + 888]
        vpbroadcastq zmm10, [rcx + 2168]
        vmovdqu64 zmm28, [rsi + 768]
        vpmadd52luq zmm7, zmm28, zmm5
        vpmadd52huq zmm6, zmm28, zmm5
        vmovdqu64 zmm5, [rsi + 832]
        vpmadd52luq zmm6, zmm5, zmm8
        vpmadd52luq zmm22, zmm5, zmm9
        vpmadd52huq zmm22, zmm5, zmm8
        vpmadd52huq zmm21, zmm5, zmm9
        vpbroadcastq zmm9, [rcx + 3384]
        vpmadd52luq zmm22, zmm5, zmm9
        vmovdqu64 zmm5, [rsi + 896]
        vpmadd52luq zmm22, zmm5, zmm8
        vpmadd52luq zmm21, zmm5, zmm10
        vpmadd52huq zmm21, zmm5, zmm8
        vpmadd52huq zmm24, zmm5, zmm10
        vpbroadcastq zmm9, [rcx + 3448]
        vpmadd52luq zmm24, zmm5, zmm9
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm21, zmm5, zmm8
        vpmadd52luq zmm24, zmm5, zmm10
        vpmadd52huq zmm24, zmm5, zmm8
        vpmadd52huq zmm23, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm24, zmm5, zmm8
        vpmadd52luq zmm23, zmm5, zmm10
        vpmadd52huq zmm23, zmm5, zmm8
        vpmadd52huq zmm27, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm23, zmm5, zmm8
        vpmadd52luq zmm27, zmm5, zmm10
        vpmadd52huq zmm27, zmm5, zmm8
        vpmadd52huq zmm26, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm27, zmm5, zmm8
        vpmadd52luq zmm26, zmm5, zmm10
        vpmadd52huq zmm26, zmm5, zmm8
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm26, zmm5, zmm8
        vpmadd52luq zmm9, zmm5, zmm10
        vpmadd52huq zmm9, zmm5, zmm8
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm5, zmm10
        vpbroadcastq zmm5, [rsi + 952]
        vpbroadcastq zmm10, [rcx + 2232]
        vpbroadcastq zmm28, [rsi + 1016]
        vpbroadcastq zmm29, [rcx + 2296]
        vmovdqu64 zmm31, [rsi + 896]
        vpmadd52luq zmm24, zmm31, zmm5
        vpmadd52huq zmm23, zmm31, zmm5
        vmovdqu64 zmm5, [rsi + 960]
        vpmadd52luq zmm23, zmm5, zmm10
        vpmadd52luq zmm27, zmm5, zmm28
        vpmadd52huq zmm27, zmm5, zmm10
        vpmadd52huq zmm26, zmm5, zmm28
        vpbroadcastq zmm28, [rcx + 3512]
        vpmadd52luq zmm27, zmm5, zmm28
        vmovdqu64 zmm5, [rsi + 1024]
        vpmadd52luq zmm27, zmm5, zmm10
        vpmadd52luq zmm26, zmm5, zmm29
        vpmadd52huq zmm26, zmm5, zmm10
        vpmadd52huq zmm9, zmm5, zmm29
        vpbroadcastq zmm28, [rcx + 3576]
        vpmadd52luq zmm9, zmm5, zmm28
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm26, zmm5, zmm10
        vpmadd52luq zmm9, zmm5, zmm29
        vpmadd52huq zmm9, zmm5, zmm10
        vpmadd52huq zmm8, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm9, zmm5, zmm10
        vpmadd52luq zmm8, zmm5, zmm29
        vpmadd52huq zmm8, zmm5, zmm10
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm5, zmm29
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm8, zmm5, zmm10
        vpmadd52luq zmm28, zmm5, zmm29
        vpmadd52huq zmm28, zmm5, zmm10
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm5, zmm29
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm11, zmm5, zmm2
        vpmadd52huq zmm11, zmm5, zmm1
        vpmadd52huq zmm25, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm11, zmm5, zmm1
        vpmadd52luq zmm25, zmm5, zmm2
        vpmadd52huq zmm25, zmm5, zmm1
        vpmadd52huq zmm13, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm25, zmm5, zmm1
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
        vpmadd52huq zmm30, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm14, zmm5, zmm1
        vpmadd52luq zmm30, zmm5, zmm2
        vpmadd52huq zmm30, zmm5, zmm1
        vpmadd52huq zmm16, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm30, zmm5, zmm1
        vpmadd52luq zmm16, zmm5, zmm2
        vpmadd52huq zmm16, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm2
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm2
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm17, zmm5, zmm1
        vpmadd52luq zmm20, zmm5, zmm2
        vpmadd52huq zmm20, zmm5, zmm1
        vpmadd52huq zmm19, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm20, zmm5, zmm1
        vpmadd52luq zmm19, zmm5, zmm2
        vpmadd52huq zmm19, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 704]
        vpmadd52luq zmm19, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm2
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm6, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 768]
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm6, zmm5, zmm2
        vpmadd52huq zmm6, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm21, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm21, zmm5, zmm2
        vpmadd52huq zmm21, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 960]
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1024]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm2
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm2
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vmovdqu64 zmm1, [rdx + 0]
        vpmadd52luq zmm25, zmm1, zmm3
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
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm18, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 320]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm18, zmm1, zmm4
        vpmadd52huq zmm18, zmm1, zmm3
        vpmadd52huq zmm17, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 384]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm17, zmm1, zmm4
        vpmadd52huq zmm17, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm17, zmm1, zmm3
        vpmadd52luq zmm20, zmm1, zmm4
        vpmadd52huq zmm20, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm20, zmm1, zmm3
        vpmadd52luq zmm19, zmm1, zmm4
        vpmadd52huq zmm19, zmm1, zmm3
        vpmadd52huq zmm7, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 576]
        vpmadd52luq zmm19, zmm1, zmm3
        vpmadd52luq zmm7, zmm1, zmm4
        vpmadd52huq zmm7, zmm1, zmm3
        vpmadd52huq zmm6, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 640]
        vpmadd52luq zmm7, zmm1, zmm3
        vpmadd52luq zmm6, zmm1, zmm4
        vpmadd52huq zmm6, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 832]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 896]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1088]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1152]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovq   [rcx + 1216], xmm12
        vpbroadcastq zmm1, [rcx + 1216]
        valignq zmm2{k1}{z}, zmm12, zmm12, 1
        vpaddq  zmm9, zmm9, zmm2
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vmovq   [rcx + 1224], xmm11
        vpbroadcastq zmm2, [rcx + 1224]
        valignq zmm3{k1}{z}, zmm11, zmm11, 1
        vpaddq  zmm8, zmm8, zmm3
        vpaddq  zmm25, zmm25, zmm0
        vpsrlq  zmm0{k2}{z}, zmm25, 52
        vmovq   [rcx + 1232], xmm25
        vpbroadcastq zmm3, [rcx + 1232]
        valignq zmm4{k1}{z}, zmm25, zmm25, 1
        vpaddq  zmm28, zmm28, zmm4
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovq   [rcx + 1240], xmm13
        vpbroadcastq zmm4, [rcx + 1240]
        valignq zmm5{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm10, zmm10, zmm5
        vpbroadcastq zmm5, [rsi + 1080]
        vpbroadcastq zmm11, [rcx + 2360]
        vpbroadcastq zmm12, [rsi + 1144]
        vpbroadcastq zmm13, [rcx + 2424]
        vmovdqu64 zmm25, [rsi + 1024]
        vpmadd52luq zmm9, zmm25, zmm5
        vpmadd52huq zmm8, zmm25, zmm5
        vmovdqu64 zmm5, [rsi + 1088]
        vpmadd52luq zmm8, zmm5, zmm11
        vpmadd52luq zmm28, zmm5, zmm12
        vpmadd52huq zmm28, zmm5, zmm11
        vpmadd52huq zmm10, zmm5, zmm12
        vpbroadcastq zmm12, [rcx + 3640]
        vpmadd52luq zmm28, zmm5, zmm12
        vmovdqu64 zmm5, [rsi + 1152]
        vpmadd52luq zmm28, zmm5, zmm11
        vpmadd52luq zmm10, zmm5, zmm13
        vpmadd52huq zmm10, zmm5, zmm11
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm5, zmm13
        vpbroadcastq zmm25, [rcx + 3704]
        vpmadd52luq zmm12, zmm5, zmm25
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm10, zmm5, zmm11
        vpmadd52luq zmm12, zmm5, zmm13
        vpmadd52huq zmm12, zmm5, zmm11
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm5, zmm13
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm15, zmm5, zmm1
        vpmadd52luq zmm14, zmm5, zmm2
        vpmadd52huq zmm14, zmm5, zmm1
        vpmadd52huq zmm30, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm14, zmm5, zmm1
        vpmadd52luq zmm30, zmm5, zmm2
        vpmadd52huq zmm30, zmm5, zmm1
        vpmadd52huq zmm16, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm30, zmm5, zmm1
        vpmadd52luq zmm16, zmm5, zmm2
        vpmadd52huq zmm16, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm2
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm2
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm17, zmm5, zmm1
        vpmadd52luq zmm20, zmm5, zmm2
        vpmadd52huq zmm20, zmm5, zmm1
        vpmadd52huq zmm19, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm20, zmm5, zmm1
        vpmadd52luq zmm19, zmm5, zmm2
        vpmadd52huq zmm19, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm19, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm2
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm6, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm6, zmm5, zmm2
        vpmadd52huq zmm6, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm21, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 640]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm21, zmm5, zmm2
        vpmadd52huq zmm21, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 704]
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 768]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 832]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm2
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 896]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm2
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 960]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1024]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1088]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm28, zmm5, zmm1
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
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm18, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 64]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm18, zmm1, zmm4
        vpmadd52huq zmm18, zmm1, zmm3
        vpmadd52huq zmm17, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 128]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm17, zmm1, zmm4
        vpmadd52huq zmm17, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 192]
        vpmadd52luq zmm17, zmm1, zmm3
        vpmadd52luq zmm20, zmm1, zmm4
        vpmadd52huq zmm20, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm20, zmm1, zmm3
        vpmadd52luq zmm19, zmm1, zmm4
        vpmadd52huq zmm19, zmm1, zmm3
        vpmadd52huq zmm7, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 320]
        vpmadd52luq zmm19, zmm1, zmm3
        vpmadd52luq zmm7, zmm1, zmm4
        vpmadd52huq zmm7, zmm1, zmm3
        vpmadd52huq zmm6, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 384]
        vpmadd52luq zmm7, zmm1, zmm3
        vpmadd52luq zmm6, zmm1, zmm4
        vpmadd52huq zmm6, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 512]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 576]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 640]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 704]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 768]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 832]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 896]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 960]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1024]
        vpmadd52luq zmm28, zmm1, zmm3
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
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 1216]
        vpmadd52luq zmm11, zmm1, zmm3
        vpmadd52luq zmm2, zmm1, zmm4
        vpmadd52huq zmm2, zmm1, zmm3
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52huq zmm3, zmm1, zmm4
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vpbroadcastq zmm1, xmm15
        valignq zmm4{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm12, zmm12, zmm4
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vpbroadcastq zmm4, xmm14
        valignq zmm5{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm11, zmm11, zmm5
        vpbroadcastq zmm5, [rsi + 1208]
        vpbroadcastq zmm13, [rcx + 2488]
        vpbroadcastq zmm14, [rsi + 1272]
        vmovdqu64 zmm15, [rsi + 1152]
        vpmadd52luq zmm12, zmm15, zmm5
        vpmadd52huq zmm11, zmm15, zmm5
        vmovdqu64 zmm5, [rsi + 1216]
        vpmadd52luq zmm11, zmm5, zmm13
        vpmadd52luq zmm2, zmm5, zmm14
        vpmadd52huq zmm2, zmm5, zmm13
        vpmadd52huq zmm3, zmm5, zmm14
        vpbroadcastq zmm13, [rcx + 3768]
        vpmadd52luq zmm2, zmm5, zmm13
        vmovdqu64 zmm5, [rdx + 1280]
        vpmadd52luq zmm30, zmm5, zmm1
        vpmadd52luq zmm16, zmm5, zmm4
        vpmadd52huq zmm16, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1344]
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm4
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1408]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm4
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1472]
        vpmadd52luq zmm17, zmm5, zmm1
        vpmadd52luq zmm20, zmm5, zmm4
        vpmadd52huq zmm20, zmm5, zmm1
        vpmadd52huq zmm19, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1536]
        vpmadd52luq zmm20, zmm5, zmm1
        vpmadd52luq zmm19, zmm5, zmm4
        vpmadd52huq zmm19, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1600]
        vpmadd52luq zmm19, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm4
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm6, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1664]
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm6, zmm5, zmm4
        vpmadd52huq zmm6, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1728]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm4
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm21, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1792]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm21, zmm5, zmm4
        vpmadd52huq zmm21, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1856]
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm4
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1920]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm4
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 1984]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm4
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2048]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm4
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2112]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm4
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2176]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm4
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2240]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm4
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2304]
        vpmadd52luq zmm28, zmm5, zmm1
        vpmadd52luq zmm10, zmm5, zmm4
        vpmadd52huq zmm10, zmm5, zmm1
        vpmadd52huq zmm12, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2368]
        vpmadd52luq zmm10, zmm5, zmm1
        vpmadd52luq zmm12, zmm5, zmm4
        vpmadd52huq zmm12, zmm5, zmm1
        vpmadd52huq zmm11, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2432]
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm11, zmm5, zmm4
        vpmadd52huq zmm11, zmm5, zmm1
        vpmadd52huq zmm2, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2496]
        vpmadd52luq zmm11, zmm5, zmm1
        vpmadd52luq zmm2, zmm5, zmm4
        vpmadd52huq zmm2, zmm5, zmm1
        vpmadd52huq zmm3, zmm5, zmm4
        vpaddq  zmm0, zmm30, zmm0
        vpsrlq  zmm1{k2}{z}, zmm0, 52
        vpaddq  zmm1, zmm16, zmm1
        vpbroadcastq zmm4, [rdx + 3840]
        vpbroadcastq zmm5, [rdx + 3848]
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52luq zmm13, zmm0, zmm4
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52luq zmm14, zmm0, zmm5
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm0, zmm4
        vpmadd52luq zmm5, zmm1, zmm4
        vpaddq  zmm14, zmm14, zmm5
        vpbroadcastq zmm1, xmm13
        vpbroadcastq zmm4, xmm14
        vmovdqu64 zmm5, [rdx + 2560]
        vpmadd52luq zmm0, zmm5, zmm1
        vpmadd52luq zmm16, zmm5, zmm4
        vpmadd52huq zmm16, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2624]
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm4
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2688]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm4
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2752]
        vpmadd52luq zmm17, zmm5, zmm1
        vpmadd52luq zmm20, zmm5, zmm4
        vpmadd52huq zmm20, zmm5, zmm1
        vpmadd52huq zmm19, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2816]
        vpmadd52luq zmm20, zmm5, zmm1
        vpmadd52luq zmm19, zmm5, zmm4
        vpmadd52huq zmm19, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2880]
        vpmadd52luq zmm19, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm4
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm6, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 2944]
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm6, zmm5, zmm4
        vpmadd52huq zmm6, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3008]
        vpmadd52luq zmm6, zmm5, zmm1
        vpmadd52luq zmm22, zmm5, zmm4
        vpmadd52huq zmm22, zmm5, zmm1
        vpmadd52huq zmm21, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3072]
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52luq zmm21, zmm5, zmm4
        vpmadd52huq zmm21, zmm5, zmm1
        vpmadd52huq zmm24, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3136]
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm24, zmm5, zmm4
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52huq zmm23, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3200]
        vpmadd52luq zmm24, zmm5, zmm1
        vpmadd52luq zmm23, zmm5, zmm4
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52huq zmm27, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3264]
        vpmadd52luq zmm23, zmm5, zmm1
        vpmadd52luq zmm27, zmm5, zmm4
        vpmadd52huq zmm27, zmm5, zmm1
        vpmadd52huq zmm26, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3328]
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52luq zmm26, zmm5, zmm4
        vpmadd52huq zmm26, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3392]
        vpmadd52luq zmm26, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm4
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3456]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm4
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3520]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm28, zmm5, zmm4
        vpmadd52huq zmm28, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3584]
        vpmadd52luq zmm28, zmm5, zmm1
        vpmadd52luq zmm10, zmm5, zmm4
        vpmadd52huq zmm10, zmm5, zmm1
        vpmadd52huq zmm12, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3648]
        vpmadd52luq zmm10, zmm5, zmm1
        vpmadd52luq zmm12, zmm5, zmm4
        vpmadd52huq zmm12, zmm5, zmm1
        vpmadd52huq zmm11, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3712]
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm11, zmm5, zmm4
        vpmadd52huq zmm11, zmm5, zmm1
        vpmadd52huq zmm2, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 3776]
        vpmadd52luq zmm11, zmm5, zmm1
        vpmadd52luq zmm2, zmm5, zmm4
        vpmadd52huq zmm2, zmm5, zmm1
        vpmadd52huq zmm3, zmm5, zmm4
        vpsrlq  zmm1{k2}{z}, zmm0, 52
        vpaddq  zmm1, zmm16, zmm1
        vpsrlq  zmm1{k2}{z}, zmm1, 52
        vpaddq  zmm18, zmm18, zmm1
        valignq zmm0{k1}{z}, zmm0, zmm0, 1
        vpaddq  zmm2, zmm2, zmm0
        valignq zmm0{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm3, zmm3, zmm0
        vpbroadcastq zmm0, rax
        vpsrlq  zmm1, zmm0, 51
        vpsrlq  zmm4, zmm18, 52
        vpandq  zmm18, zmm18, zmm0
        vpaddq  zmm17, zmm17, zmm4
        vpsrlq  zmm4, zmm17, 52
        vpandq  zmm17, zmm17, zmm0
        vpaddq  zmm20, zmm20, zmm4
        vpsrlq  zmm4, zmm20, 52
        vpandq  zmm20, zmm20, zmm0
        vpandq  zmm5, zmm17, zmm20
        vpaddq  zmm19, zmm19, zmm4
        vpsrlq  zmm4, zmm19, 52
        vpandq  zmm19, zmm19, zmm0
        vpandq  zmm5, zmm5, zmm19
        vpaddq  zmm7, zmm7, zmm4
        vpsrlq  zmm4, zmm7, 52
        vpandq  zmm7, zmm7, zmm0
        vpandq  zmm5, zmm5, zmm7
        vpaddq  zmm6, zmm6, zmm4
        vpsrlq  zmm4, zmm6, 52
        vpandq  zmm6, zmm6, zmm0
        vpandq  zmm5, zmm5, zmm6
        vpaddq  zmm22, zmm22, zmm4
        vpsrlq  zmm4, zmm22, 52
        vpandq  zmm22, zmm22, zmm0
        vpandq  zmm5, zmm5, zmm22
        vpaddq  zmm21, zmm21, zmm4
        vpsrlq  zmm4, zmm21, 52
        vpandq  zmm21, zmm21, zmm0
        vpandq  zmm5, zmm5, zmm21
        vpaddq  zmm24, zmm24, zmm4
        vpsrlq  zmm4, zmm24, 52
        vpandq  zmm24, zmm24, zmm0
        vpandq  zmm5, zmm5, zmm24
        vpaddq  zmm23, zmm23, zmm4
        vpsrlq  zmm4, zmm23, 52
        vpandq  zmm23, zmm23, zmm0
        vpandq  zmm5, zmm5, zmm23
        vpaddq  zmm27, zmm27, zmm4
        vpsrlq  zmm4, zmm27, 52
        vpandq  zmm27, zmm27, zmm0
        vpandq  zmm5, zmm5, zmm27
        vpaddq  zmm26, zmm26, zmm4
        vpsrlq  zmm4, zmm26, 52
        vpandq  zmm26, zmm26, zmm0
        vpandq  zmm5, zmm5, zmm26
        vpaddq  zmm9, zmm9, zmm4
        vpsrlq  zmm4, zmm9, 52
        vpandq  zmm9, zmm9, zmm0
        vpandq  zmm5, zmm5, zmm9
        vpaddq  zmm8, zmm8, zmm4
        vpsrlq  zmm4, zmm8, 52
        vpandq  zmm8, zmm8, zmm0
        vpandq  zmm5, zmm5, zmm8
        vpaddq  zmm28, zmm28, zmm4
        vpsrlq  zmm4, zmm28, 52
        vpandq  zmm28, zmm28, zmm0
        vpandq  zmm5, zmm5, zmm28
        vpaddq  zmm10, zmm10, zmm4
        vpsrlq  zmm4, zmm10, 52
        vpandq  zmm10, zmm10, zmm0
        vpandq  zmm5, zmm5, zmm10
        vpaddq  zmm12, zmm12, zmm4
        vpsrlq  zmm4, zmm12, 52
        vpandq  zmm12, zmm12, zmm0
        vpandq  zmm5, zmm5, zmm12
        vpaddq  zmm11, zmm11, zmm4
        vpsrlq  zmm4, zmm11, 52
        vpandq  zmm11, zmm11, zmm0
        vpandq  zmm5, zmm5, zmm11
        vpaddq  zmm2, zmm2, zmm4
        vpsrlq  zmm4, zmm2, 52
        vpandq  zmm2, zmm2, zmm0
        vpandq  zmm5, zmm5, zmm2
        vpaddq  zmm3, zmm3, zmm4
        vpsrlq  zmm4, zmm3, 52
        vpandq  zmm3, zmm3, zmm0
        vpandq  zmm5, zmm5, zmm3
        vpcmpeqq k3, zmm5, zmm0
        valignq zmm4{k7}{z}, zmm4, zmm4, 7
        vpaddq  zmm18, zmm18, zmm4
        vpcmpnleuq k4, zmm18, zmm0
        vpcmpeqq k5, zmm18, zmm0
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kmovw   r10d, k6
        kmovw   r11d, k3
        lea     r10d, [r11 + 2*r10]
        xor     r10d, r11d
        kmovw   k6, r10d
        vpaddq  zmm18{k6}, zmm18, zmm1
        vpandq  zmm18, zmm18, zmm0
        vmovdqu64 [rdi], zmm18
        kandw   k5, k5, k6
        korw    k4, k4, k5
        vpaddq  zmm17{k4}, zmm17, zmm1
        vpsrlq  zmm1, zmm17, 52
        vpandq  zmm17, zmm17, zmm0
        vmovdqu64 [rdi + 64], zmm17
        vpaddq  zmm20, zmm20, zmm1
        vpsrlq  zmm1, zmm20, 52
        vpandq  zmm20, zmm20, zmm0
        vmovdqu64 [rdi + 128], zmm20
        vpaddq  zmm19, zmm19, zmm1
        vpsrlq  zmm1, zmm19, 52
        vpandq  zmm19, zmm19, zmm0
        vmovdqu64 [rdi + 192], zmm19
        vpaddq  zmm7, zmm7, zmm1
        vpsrlq  zmm1, zmm7, 52
        vpandq  zmm7, zmm7, zmm0
        vmovdqu64 [rdi + 256], zmm7
        vpaddq  zmm6, zmm6, zmm1
        vpsrlq  zmm1, zmm6, 52
        vpandq  zmm6, zmm6, zmm0
        vmovdqu64 [rdi + 320], zmm6
        vpaddq  zmm22, zmm22, zmm1
        vpsrlq  zmm1, zmm22, 52
        vpandq  zmm22, zmm22, zmm0
        vmovdqu64 [rdi + 384], zmm22
        vpaddq  zmm21, zmm21, zmm1
        vpsrlq  zmm1, zmm21, 52
        vpandq  zmm21, zmm21, zmm0
        vmovdqu64 [rdi + 448], zmm21
        vpaddq  zmm24, zmm24, zmm1
        vpsrlq  zmm1, zmm24, 52
        vpandq  zmm24, zmm24, zmm0
        vmovdqu64 [rdi + 512], zmm24
        vpaddq  zmm23, zmm23, zmm1
        vpsrlq  zmm1, zmm23, 52
        vpandq  zmm23, zmm23, zmm0
        vmovdqu64 [rdi + 576], zmm23
        vpaddq  zmm27, zmm27, zmm1
        vpsrlq  zmm1, zmm27, 52
        vpandq  zmm27, zmm27, zmm0
        vmovdqu64 [rdi + 640], zmm27
        vpaddq  zmm26, zmm26, zmm1
        vpsrlq  zmm1, zmm26, 52
        vpandq  zmm26, zmm26, zmm0
        vmovdqu64 [rdi + 704], zmm26
        vpaddq  zmm9, zmm9, zmm1
        vpsrlq  zmm1, zmm9, 52
        vpandq  zmm9, zmm9, zmm0
        vmovdqu64 [rdi + 768], zmm9
        vpaddq  zmm8, zmm8, zmm1
        vpsrlq  zmm1, zmm8, 52
        vpandq  zmm8, zmm8, zmm0
        vmovdqu64 [rdi + 832], zmm8
        vpaddq  zmm28, zmm28, zmm1
        vpsrlq  zmm1, zmm28, 52
        vpandq  zmm28, zmm28, zmm0
        vmovdqu64 [rdi + 896], zmm28
        vpaddq  zmm10, zmm10, zmm1
        vpsrlq  zmm1, zmm10, 52
        vpandq  zmm10, zmm10, zmm0
        vmovdqu64 [rdi + 960], zmm10
        vpaddq  zmm12, zmm12, zmm1
        vpsrlq  zmm1, zmm12, 52
        vpandq  zmm12, zmm12, zmm0
        vmovdqu64 [rdi + 1024], zmm12
        vpaddq  zmm11, zmm11, zmm1
        vpsrlq  zmm1, zmm11, 52
        vpandq  zmm11, zmm11, zmm0
        vmovdqu64 [rdi + 1088], zmm11
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
        jnz     LABEL(karat_lone_sqr_128_x86_64, again)

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
END_KERNEL(karat_lone_sqr_128_x86_64)

NOTES

/* karat_lone_sqr_64_x86_64: z = x^2 2^-4160 modulo m, s times over.
 * Contract: kernels/contracts/lone_sqr.contract. Made by tools/ifma/generate.py lone_sqr_64;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, then z, rdx c, rcx t, r8 squarings left, r9 k (not used); rax, r10, r11; k1
 * all lanes but the last of each number, k2 its first lane, k7 all but the first; k0, k3 to k6 and all
 * of zmm0 to zmm31. No stack.
 * Cost: 2556 products, 2990 instructions on the two vector ports, so 1495 cycles at least a squaring.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"

KERNEL(karat_lone_sqr_64_x86_64)
        mov     rax, 0xfffffffffffff
        mov     r10d, 127
        kmovw   k1, r10d
        mov     r10d, 1
        kmovw   k2, r10d
        mov     r10d, 254
        kmovw   k7, r10d

        //@ z = rdi, x = rsi, c = rdx, t = rcx, left = r8
LABEL(karat_lone_sqr_64_x86_64, again):
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
        vpbroadcastq zmm0, [rsi + 0]
        vpbroadcastq zmm1, [rcx + 640]
        vpbroadcastq zmm2, [rcx + 1280]
        vpbroadcastq zmm3, [rsi + 64]
        vpbroadcastq zmm4, [rcx + 704]
        vpbroadcastq zmm5, [rcx + 1344]
        vpbroadcastq zmm6, [rsi + 128]
        vpbroadcastq zmm7, [rcx + 768]
        vpbroadcastq zmm8, [rcx + 1408]
        vpbroadcastq zmm9, [rsi + 192]
        vpbroadcastq zmm10, [rcx + 832]
        vpbroadcastq zmm11, [rcx + 1472]
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
        vmovq   [rcx + 0], xmm13
        vpbroadcastq zmm4, [rcx + 0]
        valignq zmm7{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm11, zmm11, zmm7
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovq   [rcx + 8], xmm14
        vpbroadcastq zmm7, [rcx + 8]
        valignq zmm10{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm16, zmm16, zmm10
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovq   [rcx + 16], xmm12
        vpbroadcastq zmm10, [rcx + 16]
        valignq zmm12{k1}{z}, zmm12, zmm12, 1
        vpaddq  zmm17, zmm17, zmm12
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovq   [rcx + 24], xmm15
        vpbroadcastq zmm12, [rcx + 24]
        valignq zmm13{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm1, zmm1, zmm13
        vpbroadcastq zmm13, [rsi + 256]
        vpbroadcastq zmm14, [rcx + 896]
        vpbroadcastq zmm15, [rcx + 1536]
        vpbroadcastq zmm18, [rsi + 320]
        vpbroadcastq zmm19, [rcx + 960]
        vpbroadcastq zmm20, [rcx + 1600]
        vpbroadcastq zmm21, [rsi + 384]
        vpbroadcastq zmm22, [rcx + 1024]
        vpbroadcastq zmm23, [rcx + 1664]
        vpbroadcastq zmm24, [rsi + 448]
        vpbroadcastq zmm25, [rcx + 1088]
        vpbroadcastq zmm26, [rcx + 1728]
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
        vmovq   [rcx + 32], xmm2
        vpbroadcastq zmm4, [rcx + 32]
        valignq zmm2{k1}{z}, zmm2, zmm2, 1
        vpaddq  zmm15, zmm15, zmm2
        vpaddq  zmm3, zmm3, zmm0
        vpsrlq  zmm0{k2}{z}, zmm3, 52
        vmovq   [rcx + 40], xmm3
        vpbroadcastq zmm2, [rcx + 40]
        valignq zmm3{k1}{z}, zmm3, zmm3, 1
        vpaddq  zmm18, zmm18, zmm3
        vpaddq  zmm5, zmm5, zmm0
        vpsrlq  zmm0{k2}{z}, zmm5, 52
        vmovq   [rcx + 48], xmm5
        vpbroadcastq zmm3, [rcx + 48]
        valignq zmm5{k1}{z}, zmm5, zmm5, 1
        vpaddq  zmm20, zmm20, zmm5
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovq   [rcx + 56], xmm6
        vpbroadcastq zmm5, [rcx + 56]
        valignq zmm6{k1}{z}, zmm6, zmm6, 1
        vpaddq  zmm14, zmm14, zmm6
        vpbroadcastq zmm6, [rsi + 512]
        vpbroadcastq zmm7, [rcx + 1152]
        vpbroadcastq zmm10, [rcx + 1792]
        vpbroadcastq zmm12, [rsi + 576]
        vpbroadcastq zmm13, [rsi + 8]
        vpbroadcastq zmm19, [rcx + 648]
        vpbroadcastq zmm21, [rcx + 1288]
        vpbroadcastq zmm22, [rsi + 72]
        vpbroadcastq zmm23, [rcx + 712]
        vpbroadcastq zmm24, [rcx + 1352]
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
        vmovq   [rcx + 64], xmm8
        vpbroadcastq zmm2, [rcx + 64]
        valignq zmm3{k1}{z}, zmm8, zmm8, 1
        vpaddq  zmm21, zmm21, zmm3
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vmovq   [rcx + 72], xmm9
        vpbroadcastq zmm3, [rcx + 72]
        valignq zmm4{k1}{z}, zmm9, zmm9, 1
        vpaddq  zmm22, zmm22, zmm4
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vmovq   [rcx + 80], xmm11
        vpbroadcastq zmm4, [rcx + 80]
        valignq zmm5{k1}{z}, zmm11, zmm11, 1
        vpaddq  zmm6, zmm6, zmm5
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovq   [rcx + 88], xmm16
        vpbroadcastq zmm5, [rcx + 88]
        valignq zmm8{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm7, zmm7, zmm8
        vpbroadcastq zmm8, [rsi + 136]
        vpbroadcastq zmm9, [rcx + 776]
        vpbroadcastq zmm10, [rcx + 1416]
        vpbroadcastq zmm11, [rsi + 200]
        vpbroadcastq zmm12, [rcx + 840]
        vpbroadcastq zmm13, [rcx + 1480]
        vpbroadcastq zmm16, [rsi + 264]
        vpbroadcastq zmm19, [rcx + 904]
        vpbroadcastq zmm23, [rcx + 1544]
        vpbroadcastq zmm24, [rsi + 328]
        vpbroadcastq zmm25, [rcx + 968]
        vpbroadcastq zmm26, [rcx + 1608]
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
        vmovq   [rcx + 96], xmm17
        vpbroadcastq zmm2, [rcx + 96]
        valignq zmm3{k1}{z}, zmm17, zmm17, 1
        vpaddq  zmm10, zmm10, zmm3
        vpaddq  zmm1, zmm1, zmm0
        vpsrlq  zmm0{k2}{z}, zmm1, 52
        vmovq   [rcx + 104], xmm1
        vpbroadcastq zmm3, [rcx + 104]
        valignq zmm1{k1}{z}, zmm1, zmm1, 1
        vpaddq  zmm11, zmm11, zmm1
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovq   [rcx + 112], xmm15
        vpbroadcastq zmm1, [rcx + 112]
        valignq zmm4{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm13, zmm13, zmm4
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovq   [rcx + 120], xmm18
        vpbroadcastq zmm4, [rcx + 120]
        valignq zmm5{k1}{z}, zmm18, zmm18, 1
        vpaddq  zmm9, zmm9, zmm5
        vpbroadcastq zmm5, [rsi + 392]
        vpbroadcastq zmm8, [rcx + 1032]
        vpbroadcastq zmm12, [rcx + 1672]
        vpbroadcastq zmm15, [rsi + 456]
        vpbroadcastq zmm16, [rcx + 1096]
        vpbroadcastq zmm17, [rcx + 1736]
        vpbroadcastq zmm18, [rsi + 520]
        vpbroadcastq zmm19, [rcx + 1160]
        vpbroadcastq zmm23, [rcx + 1800]
        vpbroadcastq zmm24, [rsi + 584]
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
        vmovq   [rcx + 128], xmm20
        vpbroadcastq zmm1, [rcx + 128]
        valignq zmm2{k1}{z}, zmm20, zmm20, 1
        vpaddq  zmm12, zmm12, zmm2
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovq   [rcx + 136], xmm14
        vpbroadcastq zmm2, [rcx + 136]
        valignq zmm3{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm15, zmm15, zmm3
        vpaddq  zmm21, zmm21, zmm0
        vpsrlq  zmm0{k2}{z}, zmm21, 52
        vmovq   [rcx + 144], xmm21
        vpbroadcastq zmm3, [rcx + 144]
        valignq zmm4{k1}{z}, zmm21, zmm21, 1
        vpaddq  zmm17, zmm17, zmm4
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovq   [rcx + 152], xmm22
        vpbroadcastq zmm4, [rcx + 152]
        valignq zmm5{k1}{z}, zmm22, zmm22, 1
        vpaddq  zmm8, zmm8, zmm5
        vpbroadcastq zmm5, [rsi + 16]
        vpbroadcastq zmm14, [rcx + 656]
        vpbroadcastq zmm16, [rcx + 1296]
        vpbroadcastq zmm18, [rsi + 80]
        vpbroadcastq zmm19, [rcx + 720]
        vpbroadcastq zmm20, [rcx + 1360]
        vpbroadcastq zmm21, [rsi + 144]
        vpbroadcastq zmm22, [rcx + 784]
        vpbroadcastq zmm23, [rcx + 1424]
        vpbroadcastq zmm24, [rsi + 208]
        vpbroadcastq zmm25, [rcx + 848]
        vpbroadcastq zmm26, [rcx + 1488]
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
        vmovq   [rcx + 160], xmm6
        vpbroadcastq zmm1, [rcx + 160]
        valignq zmm2{k1}{z}, zmm6, zmm6, 1
        vpaddq  zmm16, zmm16, zmm2
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovq   [rcx + 168], xmm7
        vpbroadcastq zmm2, [rcx + 168]
        valignq zmm3{k1}{z}, zmm7, zmm7, 1
        vpaddq  zmm18, zmm18, zmm3
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovq   [rcx + 176], xmm10
        vpbroadcastq zmm3, [rcx + 176]
        valignq zmm4{k1}{z}, zmm10, zmm10, 1
        vpaddq  zmm20, zmm20, zmm4
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vmovq   [rcx + 184], xmm11
        vpbroadcastq zmm4, [rcx + 184]
        valignq zmm5{k1}{z}, zmm11, zmm11, 1
        vpaddq  zmm14, zmm14, zmm5
        vpbroadcastq zmm5, [rsi + 272]
        vpbroadcastq zmm6, [rcx + 912]
        vpbroadcastq zmm7, [rcx + 1552]
        vpbroadcastq zmm10, [rsi + 336]
        vpbroadcastq zmm11, [rcx + 976]
        vpbroadcastq zmm19, [rcx + 1616]
        vpbroadcastq zmm21, [rsi + 400]
        vpbroadcastq zmm22, [rcx + 1040]
        vpbroadcastq zmm23, [rcx + 1680]
        vpbroadcastq zmm24, [rsi + 464]
        vpbroadcastq zmm25, [rcx + 1104]
        vpbroadcastq zmm26, [rcx + 1744]
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
        vmovq   [rcx + 192], xmm13
        vpbroadcastq zmm1, [rcx + 192]
        valignq zmm2{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm7, zmm7, zmm2
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vmovq   [rcx + 200], xmm9
        vpbroadcastq zmm2, [rcx + 200]
        valignq zmm3{k1}{z}, zmm9, zmm9, 1
        vpaddq  zmm10, zmm10, zmm3
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovq   [rcx + 208], xmm12
        vpbroadcastq zmm3, [rcx + 208]
        valignq zmm4{k1}{z}, zmm12, zmm12, 1
        vpaddq  zmm19, zmm19, zmm4
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovq   [rcx + 216], xmm15
        vpbroadcastq zmm4, [rcx + 216]
        valignq zmm5{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm6, zmm6, zmm5
        vpbroadcastq zmm5, [rsi + 528]
        vpbroadcastq zmm9, [rcx + 1168]
        vpbroadcastq zmm11, [rcx + 1808]
        vpbroadcastq zmm12, [rsi + 592]
        vpbroadcastq zmm13, [rsi + 24]
        vpbroadcastq zmm15, [rcx + 664]
        vpbroadcastq zmm21, [rcx + 1304]
        vpbroadcastq zmm22, [rsi + 88]
        vpbroadcastq zmm23, [rcx + 728]
        vpbroadcastq zmm24, [rcx + 1368]
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
        vmovq   [rcx + 224], xmm17
        vpbroadcastq zmm1, [rcx + 224]
        valignq zmm2{k1}{z}, zmm17, zmm17, 1
        vpaddq  zmm21, zmm21, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovq   [rcx + 232], xmm8
        vpbroadcastq zmm2, [rcx + 232]
        valignq zmm3{k1}{z}, zmm8, zmm8, 1
        vpaddq  zmm22, zmm22, zmm3
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovq   [rcx + 240], xmm16
        vpbroadcastq zmm3, [rcx + 240]
        valignq zmm4{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm5, zmm5, zmm4
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovq   [rcx + 248], xmm18
        vpbroadcastq zmm4, [rcx + 248]
        valignq zmm8{k1}{z}, zmm18, zmm18, 1
        vpaddq  zmm9, zmm9, zmm8
        vpbroadcastq zmm8, [rsi + 152]
        vpbroadcastq zmm11, [rcx + 792]
        vpbroadcastq zmm12, [rcx + 1432]
        vpbroadcastq zmm13, [rsi + 216]
        vpbroadcastq zmm15, [rcx + 856]
        vpbroadcastq zmm16, [rcx + 1496]
        vpbroadcastq zmm17, [rsi + 280]
        vpbroadcastq zmm18, [rcx + 920]
        vpbroadcastq zmm23, [rcx + 1560]
        vpbroadcastq zmm24, [rsi + 344]
        vpbroadcastq zmm25, [rcx + 984]
        vpbroadcastq zmm26, [rcx + 1624]
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
        vmovq   [rcx + 256], xmm20
        vpbroadcastq zmm1, [rcx + 256]
        valignq zmm2{k1}{z}, zmm20, zmm20, 1
        vpaddq  zmm12, zmm12, zmm2
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovq   [rcx + 264], xmm14
        vpbroadcastq zmm2, [rcx + 264]
        valignq zmm3{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm13, zmm13, zmm3
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovq   [rcx + 272], xmm7
        vpbroadcastq zmm3, [rcx + 272]
        valignq zmm4{k1}{z}, zmm7, zmm7, 1
        vpaddq  zmm16, zmm16, zmm4
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovq   [rcx + 280], xmm10
        vpbroadcastq zmm4, [rcx + 280]
        valignq zmm7{k1}{z}, zmm10, zmm10, 1
        vpaddq  zmm11, zmm11, zmm7
        vpbroadcastq zmm7, [rsi + 408]
        vpbroadcastq zmm8, [rcx + 1048]
        vpbroadcastq zmm10, [rcx + 1688]
        vpbroadcastq zmm14, [rsi + 472]
        vpbroadcastq zmm15, [rcx + 1112]
        vpbroadcastq zmm17, [rcx + 1752]
        vpbroadcastq zmm18, [rsi + 536]
        vpbroadcastq zmm20, [rcx + 1176]
        vpbroadcastq zmm23, [rcx + 1816]
        vpbroadcastq zmm24, [rsi + 600]
        vmovdqu64 zmm25, [rsi + 384]
        vpmadd52luq zmm12, zmm25, zmm7
        vpmadd52huq zmm13, zmm25, zmm7
        vmovdqu64 zmm7, [rsi + 448]
        vpmadd52luq zmm13, zmm7, zmm8
        vpmadd52luq zmm16, zmm7, zmm14
        vpmadd52huq zmm16, zmm7, zmm8
        vpmadd52huq zmm11, zmm7, zmm14
        vpmadd52luq zmm16, zmm7, zmm10
        vmovdqu64 zmm7, [rsi + 512]
        vpmadd52luq zmm16, zmm7, zmm8
        vpmadd52luq zmm11, zmm7, zmm15
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52luq zmm10, zmm7, zmm18
        vpmadd52huq zmm11, zmm7, zmm8
        vpmadd52huq zmm10, zmm7, zmm15
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm7, zmm18
        vpmadd52luq zmm10, zmm7, zmm17
        vmovdqu64 zmm7, [rsi + 576]
        vpmadd52luq zmm11, zmm7, zmm8
        vpmadd52luq zmm10, zmm7, zmm15
        vpmadd52luq zmm14, zmm7, zmm20
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52luq zmm17, zmm7, zmm24
        vpmadd52huq zmm10, zmm7, zmm8
        vpmadd52huq zmm14, zmm7, zmm15
        vpmadd52huq zmm17, zmm7, zmm20
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm7, zmm24
        vpmadd52luq zmm17, zmm7, zmm23
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
        vpmadd52huq zmm14, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 512]
        vpmadd52luq zmm16, zmm7, zmm1
        vpmadd52luq zmm11, zmm7, zmm2
        vpmadd52luq zmm10, zmm7, zmm3
        vpmadd52luq zmm14, zmm7, zmm4
        vpmadd52huq zmm11, zmm7, zmm1
        vpmadd52huq zmm10, zmm7, zmm2
        vpmadd52huq zmm14, zmm7, zmm3
        vpmadd52huq zmm17, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 576]
        vpmadd52luq zmm11, zmm7, zmm1
        vpmadd52luq zmm10, zmm7, zmm2
        vpmadd52luq zmm14, zmm7, zmm3
        vpmadd52luq zmm17, zmm7, zmm4
        vpmadd52huq zmm10, zmm7, zmm1
        vpmadd52huq zmm14, zmm7, zmm2
        vpmadd52huq zmm17, zmm7, zmm3
        vpmadd52huq zmm8, zmm7, zmm4
        vpaddq  zmm19, zmm19, zmm0
        vpsrlq  zmm0{k2}{z}, zmm19, 52
        vmovq   [rcx + 288], xmm19
        vpbroadcastq zmm1, [rcx + 288]
        valignq zmm2{k1}{z}, zmm19, zmm19, 1
        vpaddq  zmm10, zmm10, zmm2
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovq   [rcx + 296], xmm6
        vpbroadcastq zmm2, [rcx + 296]
        valignq zmm3{k1}{z}, zmm6, zmm6, 1
        vpaddq  zmm14, zmm14, zmm3
        vpaddq  zmm21, zmm21, zmm0
        vpsrlq  zmm0{k2}{z}, zmm21, 52
        vmovq   [rcx + 304], xmm21
        vpbroadcastq zmm3, [rcx + 304]
        valignq zmm4{k1}{z}, zmm21, zmm21, 1
        vpaddq  zmm17, zmm17, zmm4
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovq   [rcx + 312], xmm22
        vpbroadcastq zmm4, [rcx + 312]
        valignq zmm6{k1}{z}, zmm22, zmm22, 1
        vpaddq  zmm8, zmm8, zmm6
        vpbroadcastq zmm6, [rsi + 32]
        vpbroadcastq zmm7, [rcx + 672]
        vpbroadcastq zmm15, [rcx + 1312]
        vpbroadcastq zmm18, [rsi + 96]
        vpbroadcastq zmm19, [rcx + 736]
        vpbroadcastq zmm20, [rcx + 1376]
        vpbroadcastq zmm21, [rsi + 160]
        vpbroadcastq zmm22, [rcx + 800]
        vpbroadcastq zmm23, [rcx + 1440]
        vpbroadcastq zmm24, [rsi + 224]
        vpbroadcastq zmm25, [rcx + 864]
        vpbroadcastq zmm26, [rcx + 1504]
        vmovdqu64 zmm27, [rsi + 0]
        vpmadd52luq zmm5, zmm27, zmm6
        vpmadd52huq zmm9, zmm27, zmm6
        vmovdqu64 zmm6, [rsi + 64]
        vpmadd52luq zmm9, zmm6, zmm7
        vpmadd52luq zmm12, zmm6, zmm18
        vpmadd52huq zmm12, zmm6, zmm7
        vpmadd52huq zmm13, zmm6, zmm18
        vpmadd52luq zmm12, zmm6, zmm15
        vmovdqu64 zmm6, [rsi + 128]
        vpmadd52luq zmm12, zmm6, zmm7
        vpmadd52luq zmm13, zmm6, zmm19
        vpmadd52luq zmm16, zmm6, zmm21
        vpmadd52huq zmm13, zmm6, zmm7
        vpmadd52huq zmm16, zmm6, zmm19
        vpmadd52huq zmm11, zmm6, zmm21
        vpmadd52luq zmm16, zmm6, zmm20
        vmovdqu64 zmm6, [rsi + 192]
        vpmadd52luq zmm13, zmm6, zmm7
        vpmadd52luq zmm16, zmm6, zmm19
        vpmadd52luq zmm11, zmm6, zmm22
        vpmadd52luq zmm10, zmm6, zmm24
        vpmadd52huq zmm16, zmm6, zmm7
        vpmadd52huq zmm11, zmm6, zmm19
        vpmadd52huq zmm10, zmm6, zmm22
        vpmadd52huq zmm14, zmm6, zmm24
        vpmadd52luq zmm10, zmm6, zmm23
        vmovdqu64 zmm6, [rsi + 256]
        vpmadd52luq zmm16, zmm6, zmm7
        vpmadd52luq zmm11, zmm6, zmm19
        vpmadd52luq zmm10, zmm6, zmm22
        vpmadd52luq zmm14, zmm6, zmm25
        vpmadd52huq zmm11, zmm6, zmm7
        vpmadd52huq zmm10, zmm6, zmm19
        vpmadd52huq zmm14, zmm6, zmm22
        vpmadd52huq zmm17, zmm6, zmm25
        vpmadd52luq zmm17, zmm6, zmm26
        vmovdqu64 zmm6, [rsi + 320]
        vpmadd52luq zmm11, zmm6, zmm7
        vpmadd52luq zmm10, zmm6, zmm19
        vpmadd52luq zmm14, zmm6, zmm22
        vpmadd52luq zmm17, zmm6, zmm25
        vpmadd52huq zmm10, zmm6, zmm7
        vpmadd52huq zmm14, zmm6, zmm19
        vpmadd52huq zmm17, zmm6, zmm22
        vpmadd52huq zmm8, zmm6, zmm25
        vmovdqu64 zmm6, [rsi + 384]
        vpmadd52luq zmm10, zmm6, zmm7
        vpmadd52luq zmm14, zmm6, zmm19
        vpmadd52luq zmm17, zmm6, zmm22
        vpmadd52luq zmm8, zmm6, zmm25
        vpmadd52huq zmm14, zmm6, zmm7
        vpmadd52huq zmm17, zmm6, zmm19
        vpmadd52huq zmm8, zmm6, zmm22
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm6, zmm25
        vmovdqu64 zmm6, [rsi + 448]
        vpmadd52luq zmm14, zmm6, zmm7
        vpmadd52luq zmm17, zmm6, zmm19
        vpmadd52luq zmm8, zmm6, zmm22
        vpmadd52luq zmm15, zmm6, zmm25
        vpmadd52huq zmm17, zmm6, zmm7
        vpmadd52huq zmm8, zmm6, zmm19
        vpmadd52huq zmm15, zmm6, zmm22
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm6, zmm25
        vmovdqu64 zmm6, [rsi + 512]
        vpmadd52luq zmm17, zmm6, zmm7
        vpmadd52luq zmm8, zmm6, zmm19
        vpmadd52luq zmm15, zmm6, zmm22
        vpmadd52luq zmm18, zmm6, zmm25
        vpmadd52huq zmm8, zmm6, zmm7
        vpmadd52huq zmm15, zmm6, zmm19
        vpmadd52huq zmm18, zmm6, zmm22
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm6, zmm25
        vmovdqu64 zmm6, [rsi + 576]
        vpmadd52luq zmm8, zmm6, zmm7
        vpmadd52luq zmm15, zmm6, zmm19
        vpmadd52luq zmm18, zmm6, zmm22
        vpmadd52luq zmm20, zmm6, zmm25
        vpmadd52huq zmm15, zmm6, zmm7
        vpmadd52huq zmm18, zmm6, zmm19
        vpmadd52huq zmm20, zmm6, zmm22
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm6, zmm25
        vmovdqu64 zmm6, [rdx + 0]
        vpmadd52luq zmm5, zmm6, zmm1
        vpmadd52luq zmm9, zmm6, zmm2
        vpmadd52luq zmm12, zmm6, zmm3
        vpmadd52luq zmm13, zmm6, zmm4
        vpmadd52huq zmm9, zmm6, zmm1
        vpmadd52huq zmm12, zmm6, zmm2
        vpmadd52huq zmm13, zmm6, zmm3
        vpmadd52huq zmm16, zmm6, zmm4
        vmovdqu64 zmm6, [rdx + 64]
        vpmadd52luq zmm9, zmm6, zmm1
        vpmadd52luq zmm12, zmm6, zmm2
        vpmadd52luq zmm13, zmm6, zmm3
        vpmadd52luq zmm16, zmm6, zmm4
        vpmadd52huq zmm12, zmm6, zmm1
        vpmadd52huq zmm13, zmm6, zmm2
        vpmadd52huq zmm16, zmm6, zmm3
        vpmadd52huq zmm11, zmm6, zmm4
        vmovdqu64 zmm6, [rdx + 128]
        vpmadd52luq zmm12, zmm6, zmm1
        vpmadd52luq zmm13, zmm6, zmm2
        vpmadd52luq zmm16, zmm6, zmm3
        vpmadd52luq zmm11, zmm6, zmm4
        vpmadd52huq zmm13, zmm6, zmm1
        vpmadd52huq zmm16, zmm6, zmm2
        vpmadd52huq zmm11, zmm6, zmm3
        vpmadd52huq zmm10, zmm6, zmm4
        vmovdqu64 zmm6, [rdx + 192]
        vpmadd52luq zmm13, zmm6, zmm1
        vpmadd52luq zmm16, zmm6, zmm2
        vpmadd52luq zmm11, zmm6, zmm3
        vpmadd52luq zmm10, zmm6, zmm4
        vpmadd52huq zmm16, zmm6, zmm1
        vpmadd52huq zmm11, zmm6, zmm2
        vpmadd52huq zmm10, zmm6, zmm3
        vpmadd52huq zmm14, zmm6, zmm4
        vmovdqu64 zmm6, [rdx + 256]
        vpmadd52luq zmm16, zmm6, zmm1
        vpmadd52luq zmm11, zmm6, zmm2
        vpmadd52luq zmm10, zmm6, zmm3
        vpmadd52luq zmm14, zmm6, zmm4
        vpmadd52huq zmm11, zmm6, zmm1
        vpmadd52huq zmm10, zmm6, zmm2
        vpmadd52huq zmm14, zmm6, zmm3
        vpmadd52huq zmm17, zmm6, zmm4
        vmovdqu64 zmm6, [rdx + 320]
        vpmadd52luq zmm11, zmm6, zmm1
        vpmadd52luq zmm10, zmm6, zmm2
        vpmadd52luq zmm14, zmm6, zmm3
        vpmadd52luq zmm17, zmm6, zmm4
        vpmadd52huq zmm10, zmm6, zmm1
        vpmadd52huq zmm14, zmm6, zmm2
        vpmadd52huq zmm17, zmm6, zmm3
        vpmadd52huq zmm8, zmm6, zmm4
        vmovdqu64 zmm6, [rdx + 384]
        vpmadd52luq zmm10, zmm6, zmm1
        vpmadd52luq zmm14, zmm6, zmm2
        vpmadd52luq zmm17, zmm6, zmm3
        vpmadd52luq zmm8, zmm6, zmm4
        vpmadd52huq zmm14, zmm6, zmm1
        vpmadd52huq zmm17, zmm6, zmm2
        vpmadd52huq zmm8, zmm6, zmm3
        vpmadd52huq zmm15, zmm6, zmm4
        vmovdqu64 zmm6, [rdx + 448]
        vpmadd52luq zmm14, zmm6, zmm1
        vpmadd52luq zmm17, zmm6, zmm2
        vpmadd52luq zmm8, zmm6, zmm3
        vpmadd52luq zmm15, zmm6, zmm4
        vpmadd52huq zmm17, zmm6, zmm1
        vpmadd52huq zmm8, zmm6, zmm2
        vpmadd52huq zmm15, zmm6, zmm3
        vpmadd52huq zmm18, zmm6, zmm4
        vmovdqu64 zmm6, [rdx + 512]
        vpmadd52luq zmm17, zmm6, zmm1
        vpmadd52luq zmm8, zmm6, zmm2
        vpmadd52luq zmm15, zmm6, zmm3
        vpmadd52luq zmm18, zmm6, zmm4
        vpmadd52huq zmm8, zmm6, zmm1
        vpmadd52huq zmm15, zmm6, zmm2
        vpmadd52huq zmm18, zmm6, zmm3
        vpmadd52huq zmm20, zmm6, zmm4
        vmovdqu64 zmm6, [rdx + 576]
        vpmadd52luq zmm8, zmm6, zmm1
        vpmadd52luq zmm15, zmm6, zmm2
        vpmadd52luq zmm18, zmm6, zmm3
        vpmadd52luq zmm20, zmm6, zmm4
        vpmadd52huq zmm15, zmm6, zmm1
        vpmadd52huq zmm18, zmm6, zmm2
        vpmadd52huq zmm20, zmm6, zmm3
        vpmadd52huq zmm7, zmm6, zmm4
        vpaddq  zmm5, zmm5, zmm0
        vpsrlq  zmm0{k2}{z}, zmm5, 52
        vmovq   [rcx + 320], xmm5
        vpbroadcastq zmm1, [rcx + 320]
        valignq zmm2{k1}{z}, zmm5, zmm5, 1
        vpaddq  zmm15, zmm15, zmm2
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vmovq   [rcx + 328], xmm9
        vpbroadcastq zmm2, [rcx + 328]
        valignq zmm3{k1}{z}, zmm9, zmm9, 1
        vpaddq  zmm18, zmm18, zmm3
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovq   [rcx + 336], xmm12
        vpbroadcastq zmm3, [rcx + 336]
        valignq zmm4{k1}{z}, zmm12, zmm12, 1
        vpaddq  zmm20, zmm20, zmm4
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovq   [rcx + 344], xmm13
        vpbroadcastq zmm4, [rcx + 344]
        valignq zmm5{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm7, zmm7, zmm5
        vpbroadcastq zmm5, [rsi + 288]
        vpbroadcastq zmm6, [rcx + 928]
        vpbroadcastq zmm9, [rcx + 1568]
        vpbroadcastq zmm12, [rsi + 352]
        vpbroadcastq zmm13, [rcx + 992]
        vpbroadcastq zmm19, [rcx + 1632]
        vpbroadcastq zmm21, [rsi + 416]
        vpbroadcastq zmm22, [rcx + 1056]
        vpbroadcastq zmm23, [rcx + 1696]
        vpbroadcastq zmm24, [rsi + 480]
        vpbroadcastq zmm25, [rcx + 1120]
        vpbroadcastq zmm26, [rcx + 1760]
        vmovdqu64 zmm27, [rsi + 256]
        vpmadd52luq zmm17, zmm27, zmm5
        vpmadd52huq zmm8, zmm27, zmm5
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm8, zmm5, zmm6
        vpmadd52luq zmm15, zmm5, zmm12
        vpmadd52huq zmm15, zmm5, zmm6
        vpmadd52huq zmm18, zmm5, zmm12
        vpmadd52luq zmm15, zmm5, zmm9
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm15, zmm5, zmm6
        vpmadd52luq zmm18, zmm5, zmm13
        vpmadd52luq zmm20, zmm5, zmm21
        vpmadd52huq zmm18, zmm5, zmm6
        vpmadd52huq zmm20, zmm5, zmm13
        vpmadd52huq zmm7, zmm5, zmm21
        vpmadd52luq zmm20, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm18, zmm5, zmm6
        vpmadd52luq zmm20, zmm5, zmm13
        vpmadd52luq zmm7, zmm5, zmm22
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52luq zmm9, zmm5, zmm24
        vpmadd52huq zmm20, zmm5, zmm6
        vpmadd52huq zmm7, zmm5, zmm13
        vpmadd52huq zmm9, zmm5, zmm22
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm5, zmm24
        vpmadd52luq zmm9, zmm5, zmm23
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm20, zmm5, zmm6
        vpmadd52luq zmm7, zmm5, zmm13
        vpmadd52luq zmm9, zmm5, zmm22
        vpmadd52luq zmm12, zmm5, zmm25
        vpmadd52huq zmm7, zmm5, zmm6
        vpmadd52huq zmm9, zmm5, zmm13
        vpmadd52huq zmm12, zmm5, zmm22
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm5, zmm25
        vpmadd52luq zmm19, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm7, zmm5, zmm6
        vpmadd52luq zmm9, zmm5, zmm13
        vpmadd52luq zmm12, zmm5, zmm22
        vpmadd52luq zmm19, zmm5, zmm25
        vpmadd52huq zmm9, zmm5, zmm6
        vpmadd52huq zmm12, zmm5, zmm13
        vpmadd52huq zmm19, zmm5, zmm22
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm5, zmm25
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52luq zmm11, zmm5, zmm2
        vpmadd52luq zmm10, zmm5, zmm3
        vpmadd52luq zmm14, zmm5, zmm4
        vpmadd52huq zmm11, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vpmadd52huq zmm14, zmm5, zmm3
        vpmadd52huq zmm17, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm11, zmm5, zmm1
        vpmadd52luq zmm10, zmm5, zmm2
        vpmadd52luq zmm14, zmm5, zmm3
        vpmadd52luq zmm17, zmm5, zmm4
        vpmadd52huq zmm10, zmm5, zmm1
        vpmadd52huq zmm14, zmm5, zmm2
        vpmadd52huq zmm17, zmm5, zmm3
        vpmadd52huq zmm8, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm10, zmm5, zmm1
        vpmadd52luq zmm14, zmm5, zmm2
        vpmadd52luq zmm17, zmm5, zmm3
        vpmadd52luq zmm8, zmm5, zmm4
        vpmadd52huq zmm14, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm3
        vpmadd52huq zmm15, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm14, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm2
        vpmadd52luq zmm8, zmm5, zmm3
        vpmadd52luq zmm15, zmm5, zmm4
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vpmadd52huq zmm15, zmm5, zmm3
        vpmadd52huq zmm18, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm17, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52luq zmm15, zmm5, zmm3
        vpmadd52luq zmm18, zmm5, zmm4
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm15, zmm5, zmm2
        vpmadd52huq zmm18, zmm5, zmm3
        vpmadd52huq zmm20, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm15, zmm5, zmm2
        vpmadd52luq zmm18, zmm5, zmm3
        vpmadd52luq zmm20, zmm5, zmm4
        vpmadd52huq zmm15, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm2
        vpmadd52huq zmm20, zmm5, zmm3
        vpmadd52huq zmm7, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm15, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm2
        vpmadd52luq zmm20, zmm5, zmm3
        vpmadd52luq zmm7, zmm5, zmm4
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm2
        vpmadd52huq zmm7, zmm5, zmm3
        vpmadd52huq zmm9, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm20, zmm5, zmm2
        vpmadd52luq zmm7, zmm5, zmm3
        vpmadd52luq zmm9, zmm5, zmm4
        vpmadd52huq zmm20, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm2
        vpmadd52huq zmm9, zmm5, zmm3
        vpmadd52huq zmm12, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm20, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm2
        vpmadd52luq zmm9, zmm5, zmm3
        vpmadd52luq zmm12, zmm5, zmm4
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vpmadd52huq zmm12, zmm5, zmm3
        vpmadd52huq zmm19, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52luq zmm12, zmm5, zmm3
        vpmadd52luq zmm19, zmm5, zmm4
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm12, zmm5, zmm2
        vpmadd52huq zmm19, zmm5, zmm3
        vpmadd52huq zmm6, zmm5, zmm4
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovq   [rcx + 352], xmm16
        vpbroadcastq zmm1, [rcx + 352]
        valignq zmm2{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm9, zmm9, zmm2
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vmovq   [rcx + 360], xmm11
        vpbroadcastq zmm2, [rcx + 360]
        valignq zmm3{k1}{z}, zmm11, zmm11, 1
        vpaddq  zmm12, zmm12, zmm3
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovq   [rcx + 368], xmm10
        vpbroadcastq zmm3, [rcx + 368]
        valignq zmm4{k1}{z}, zmm10, zmm10, 1
        vpaddq  zmm19, zmm19, zmm4
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovq   [rcx + 376], xmm14
        vpbroadcastq zmm4, [rcx + 376]
        valignq zmm5{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm6, zmm6, zmm5
        vpbroadcastq zmm5, [rsi + 544]
        vpbroadcastq zmm10, [rcx + 1184]
        vpbroadcastq zmm11, [rcx + 1824]
        vpbroadcastq zmm13, [rsi + 608]
        vpbroadcastq zmm14, [rsi + 40]
        vpbroadcastq zmm16, [rcx + 680]
        vpbroadcastq zmm21, [rcx + 1320]
        vpbroadcastq zmm22, [rsi + 104]
        vpbroadcastq zmm23, [rcx + 744]
        vpbroadcastq zmm24, [rcx + 1384]
        vmovdqu64 zmm25, [rsi + 0]
        vpmadd52luq zmm15, zmm25, zmm14
        vpmadd52huq zmm18, zmm25, zmm14
        vmovdqu64 zmm14, [rsi + 64]
        vpmadd52luq zmm18, zmm14, zmm16
        vpmadd52luq zmm20, zmm14, zmm22
        vpmadd52huq zmm20, zmm14, zmm16
        vpmadd52huq zmm7, zmm14, zmm22
        vpmadd52luq zmm20, zmm14, zmm21
        vmovdqu64 zmm14, [rsi + 128]
        vpmadd52luq zmm20, zmm14, zmm16
        vpmadd52luq zmm7, zmm14, zmm23
        vpmadd52huq zmm7, zmm14, zmm16
        vpmadd52huq zmm9, zmm14, zmm23
        vpmadd52luq zmm9, zmm14, zmm24
        vmovdqu64 zmm14, [rsi + 192]
        vpmadd52luq zmm7, zmm14, zmm16
        vpmadd52luq zmm9, zmm14, zmm23
        vpmadd52huq zmm9, zmm14, zmm16
        vpmadd52huq zmm12, zmm14, zmm23
        vmovdqu64 zmm14, [rsi + 256]
        vpmadd52luq zmm9, zmm14, zmm16
        vpmadd52luq zmm12, zmm14, zmm23
        vpmadd52huq zmm12, zmm14, zmm16
        vpmadd52huq zmm19, zmm14, zmm23
        vmovdqu64 zmm14, [rsi + 320]
        vpmadd52luq zmm12, zmm14, zmm16
        vpmadd52luq zmm19, zmm14, zmm23
        vpmadd52huq zmm19, zmm14, zmm16
        vpmadd52huq zmm6, zmm14, zmm23
        vmovdqu64 zmm14, [rsi + 384]
        vpmadd52luq zmm19, zmm14, zmm16
        vpmadd52luq zmm6, zmm14, zmm23
        vpmadd52huq zmm6, zmm14, zmm16
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm14, zmm23
        vmovdqu64 zmm14, [rsi + 448]
        vpmadd52luq zmm6, zmm14, zmm16
        vpmadd52luq zmm21, zmm14, zmm23
        vpmadd52huq zmm21, zmm14, zmm16
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm14, zmm23
        vmovdqu64 zmm14, [rsi + 512]
        vpmadd52luq zmm19, zmm14, zmm5
        vpmadd52luq zmm21, zmm14, zmm16
        vpmadd52luq zmm22, zmm14, zmm23
        vpmadd52huq zmm6, zmm14, zmm5
        vpmadd52huq zmm22, zmm14, zmm16
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm14, zmm23
        vmovdqu64 zmm14, [rsi + 576]
        vpmadd52luq zmm6, zmm14, zmm10
        vpmadd52luq zmm21, zmm14, zmm13
        vpmadd52luq zmm22, zmm14, zmm16
        vpmadd52luq zmm5, zmm14, zmm23
        vpmadd52huq zmm21, zmm14, zmm10
        vpmadd52huq zmm22, zmm14, zmm13
        vpmadd52huq zmm5, zmm14, zmm16
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm14, zmm23
        vpmadd52luq zmm21, zmm14, zmm11
        vmovdqu64 zmm11, [rdx + 0]
        vpmadd52luq zmm17, zmm11, zmm1
        vpmadd52luq zmm8, zmm11, zmm2
        vpmadd52luq zmm15, zmm11, zmm3
        vpmadd52luq zmm18, zmm11, zmm4
        vpmadd52huq zmm8, zmm11, zmm1
        vpmadd52huq zmm15, zmm11, zmm2
        vpmadd52huq zmm18, zmm11, zmm3
        vpmadd52huq zmm20, zmm11, zmm4
        vmovdqu64 zmm11, [rdx + 64]
        vpmadd52luq zmm8, zmm11, zmm1
        vpmadd52luq zmm15, zmm11, zmm2
        vpmadd52luq zmm18, zmm11, zmm3
        vpmadd52luq zmm20, zmm11, zmm4
        vpmadd52huq zmm15, zmm11, zmm1
        vpmadd52huq zmm18, zmm11, zmm2
        vpmadd52huq zmm20, zmm11, zmm3
        vpmadd52huq zmm7, zmm11, zmm4
        vmovdqu64 zmm11, [rdx + 128]
        vpmadd52luq zmm15, zmm11, zmm1
        vpmadd52luq zmm18, zmm11, zmm2
        vpmadd52luq zmm20, zmm11, zmm3
        vpmadd52luq zmm7, zmm11, zmm4
        vpmadd52huq zmm18, zmm11, zmm1
        vpmadd52huq zmm20, zmm11, zmm2
        vpmadd52huq zmm7, zmm11, zmm3
        vpmadd52huq zmm9, zmm11, zmm4
        vmovdqu64 zmm11, [rdx + 192]
        vpmadd52luq zmm18, zmm11, zmm1
        vpmadd52luq zmm20, zmm11, zmm2
        vpmadd52luq zmm7, zmm11, zmm3
        vpmadd52luq zmm9, zmm11, zmm4
        vpmadd52huq zmm20, zmm11, zmm1
        vpmadd52huq zmm7, zmm11, zmm2
        vpmadd52huq zmm9, zmm11, zmm3
        vpmadd52huq zmm12, zmm11, zmm4
        vmovdqu64 zmm11, [rdx + 256]
        vpmadd52luq zmm20, zmm11, zmm1
        vpmadd52luq zmm7, zmm11, zmm2
        vpmadd52luq zmm9, zmm11, zmm3
        vpmadd52luq zmm12, zmm11, zmm4
        vpmadd52huq zmm7, zmm11, zmm1
        vpmadd52huq zmm9, zmm11, zmm2
        vpmadd52huq zmm12, zmm11, zmm3
        vpmadd52huq zmm19, zmm11, zmm4
        vmovdqu64 zmm11, [rdx + 320]
        vpmadd52luq zmm7, zmm11, zmm1
        vpmadd52luq zmm9, zmm11, zmm2
        vpmadd52luq zmm12, zmm11, zmm3
        vpmadd52luq zmm19, zmm11, zmm4
        vpmadd52huq zmm9, zmm11, zmm1
        vpmadd52huq zmm12, zmm11, zmm2
        vpmadd52huq zmm19, zmm11, zmm3
        vpmadd52huq zmm6, zmm11, zmm4
        vmovdqu64 zmm11, [rdx + 384]
        vpmadd52luq zmm9, zmm11, zmm1
        vpmadd52luq zmm12, zmm11, zmm2
        vpmadd52luq zmm19, zmm11, zmm3
        vpmadd52luq zmm6, zmm11, zmm4
        vpmadd52huq zmm12, zmm11, zmm1
        vpmadd52huq zmm19, zmm11, zmm2
        vpmadd52huq zmm6, zmm11, zmm3
        vpmadd52huq zmm21, zmm11, zmm4
        vmovdqu64 zmm11, [rdx + 448]
        vpmadd52luq zmm12, zmm11, zmm1
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
        vpmadd52huq zmm10, zmm11, zmm4
        vpaddq  zmm17, zmm17, zmm0
        vpsrlq  zmm0{k2}{z}, zmm17, 52
        vmovq   [rcx + 384], xmm17
        vpbroadcastq zmm1, [rcx + 384]
        valignq zmm2{k1}{z}, zmm17, zmm17, 1
        vpaddq  zmm21, zmm21, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovq   [rcx + 392], xmm8
        vpbroadcastq zmm2, [rcx + 392]
        valignq zmm3{k1}{z}, zmm8, zmm8, 1
        vpaddq  zmm22, zmm22, zmm3
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovq   [rcx + 400], xmm15
        vpbroadcastq zmm3, [rcx + 400]
        valignq zmm4{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm5, zmm5, zmm4
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovq   [rcx + 408], xmm18
        vpbroadcastq zmm4, [rcx + 408]
        valignq zmm8{k1}{z}, zmm18, zmm18, 1
        vpaddq  zmm10, zmm10, zmm8
        vpbroadcastq zmm8, [rsi + 168]
        vpbroadcastq zmm11, [rcx + 808]
        vpbroadcastq zmm13, [rcx + 1448]
        vpbroadcastq zmm14, [rsi + 232]
        vpbroadcastq zmm15, [rcx + 872]
        vpbroadcastq zmm16, [rcx + 1512]
        vpbroadcastq zmm17, [rsi + 296]
        vpbroadcastq zmm18, [rcx + 936]
        vpbroadcastq zmm23, [rcx + 1576]
        vpbroadcastq zmm24, [rsi + 360]
        vpbroadcastq zmm25, [rcx + 1000]
        vpbroadcastq zmm26, [rcx + 1640]
        vmovdqu64 zmm27, [rsi + 128]
        vpmadd52luq zmm9, zmm27, zmm8
        vpmadd52huq zmm12, zmm27, zmm8
        vmovdqu64 zmm8, [rsi + 192]
        vpmadd52luq zmm12, zmm8, zmm11
        vpmadd52luq zmm19, zmm8, zmm14
        vpmadd52huq zmm19, zmm8, zmm11
        vpmadd52huq zmm6, zmm8, zmm14
        vpmadd52luq zmm19, zmm8, zmm13
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
        vpmadd52huq zmm10, zmm8, zmm24
        vpmadd52luq zmm5, zmm8, zmm23
        vmovdqu64 zmm8, [rsi + 384]
        vpmadd52luq zmm21, zmm8, zmm11
        vpmadd52luq zmm22, zmm8, zmm15
        vpmadd52luq zmm5, zmm8, zmm18
        vpmadd52luq zmm10, zmm8, zmm25
        vpmadd52huq zmm22, zmm8, zmm11
        vpmadd52huq zmm5, zmm8, zmm15
        vpmadd52huq zmm10, zmm8, zmm18
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm8, zmm25
        vpmadd52luq zmm13, zmm8, zmm26
        vmovdqu64 zmm8, [rsi + 448]
        vpmadd52luq zmm22, zmm8, zmm11
        vpmadd52luq zmm5, zmm8, zmm15
        vpmadd52luq zmm10, zmm8, zmm18
        vpmadd52luq zmm13, zmm8, zmm25
        vpmadd52huq zmm5, zmm8, zmm11
        vpmadd52huq zmm10, zmm8, zmm15
        vpmadd52huq zmm13, zmm8, zmm18
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm8, zmm25
        vmovdqu64 zmm8, [rsi + 512]
        vpmadd52luq zmm5, zmm8, zmm11
        vpmadd52luq zmm10, zmm8, zmm15
        vpmadd52luq zmm13, zmm8, zmm18
        vpmadd52luq zmm14, zmm8, zmm25
        vpmadd52huq zmm10, zmm8, zmm11
        vpmadd52huq zmm13, zmm8, zmm15
        vpmadd52huq zmm14, zmm8, zmm18
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm8, zmm25
        vmovdqu64 zmm8, [rsi + 576]
        vpmadd52luq zmm10, zmm8, zmm11
        vpmadd52luq zmm13, zmm8, zmm15
        vpmadd52luq zmm14, zmm8, zmm18
        vpmadd52luq zmm16, zmm8, zmm25
        vpmadd52huq zmm13, zmm8, zmm11
        vpmadd52huq zmm14, zmm8, zmm15
        vpmadd52huq zmm16, zmm8, zmm18
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm8, zmm25
        vmovdqu64 zmm8, [rdx + 0]
        vpmadd52luq zmm20, zmm8, zmm1
        vpmadd52luq zmm7, zmm8, zmm2
        vpmadd52luq zmm9, zmm8, zmm3
        vpmadd52luq zmm12, zmm8, zmm4
        vpmadd52huq zmm7, zmm8, zmm1
        vpmadd52huq zmm9, zmm8, zmm2
        vpmadd52huq zmm12, zmm8, zmm3
        vpmadd52huq zmm19, zmm8, zmm4
        vmovdqu64 zmm8, [rdx + 64]
        vpmadd52luq zmm7, zmm8, zmm1
        vpmadd52luq zmm9, zmm8, zmm2
        vpmadd52luq zmm12, zmm8, zmm3
        vpmadd52luq zmm19, zmm8, zmm4
        vpmadd52huq zmm9, zmm8, zmm1
        vpmadd52huq zmm12, zmm8, zmm2
        vpmadd52huq zmm19, zmm8, zmm3
        vpmadd52huq zmm6, zmm8, zmm4
        vmovdqu64 zmm8, [rdx + 128]
        vpmadd52luq zmm9, zmm8, zmm1
        vpmadd52luq zmm12, zmm8, zmm2
        vpmadd52luq zmm19, zmm8, zmm3
        vpmadd52luq zmm6, zmm8, zmm4
        vpmadd52huq zmm12, zmm8, zmm1
        vpmadd52huq zmm19, zmm8, zmm2
        vpmadd52huq zmm6, zmm8, zmm3
        vpmadd52huq zmm21, zmm8, zmm4
        vmovdqu64 zmm8, [rdx + 192]
        vpmadd52luq zmm12, zmm8, zmm1
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
        vpmadd52huq zmm10, zmm8, zmm4
        vmovdqu64 zmm8, [rdx + 384]
        vpmadd52luq zmm21, zmm8, zmm1
        vpmadd52luq zmm22, zmm8, zmm2
        vpmadd52luq zmm5, zmm8, zmm3
        vpmadd52luq zmm10, zmm8, zmm4
        vpmadd52huq zmm22, zmm8, zmm1
        vpmadd52huq zmm5, zmm8, zmm2
        vpmadd52huq zmm10, zmm8, zmm3
        vpmadd52huq zmm13, zmm8, zmm4
        vmovdqu64 zmm8, [rdx + 448]
        vpmadd52luq zmm22, zmm8, zmm1
        vpmadd52luq zmm5, zmm8, zmm2
        vpmadd52luq zmm10, zmm8, zmm3
        vpmadd52luq zmm13, zmm8, zmm4
        vpmadd52huq zmm5, zmm8, zmm1
        vpmadd52huq zmm10, zmm8, zmm2
        vpmadd52huq zmm13, zmm8, zmm3
        vpmadd52huq zmm14, zmm8, zmm4
        vmovdqu64 zmm8, [rdx + 512]
        vpmadd52luq zmm5, zmm8, zmm1
        vpmadd52luq zmm10, zmm8, zmm2
        vpmadd52luq zmm13, zmm8, zmm3
        vpmadd52luq zmm14, zmm8, zmm4
        vpmadd52huq zmm10, zmm8, zmm1
        vpmadd52huq zmm13, zmm8, zmm2
        vpmadd52huq zmm14, zmm8, zmm3
        vpmadd52huq zmm16, zmm8, zmm4
        vmovdqu64 zmm8, [rdx + 576]
        vpmadd52luq zmm10, zmm8, zmm1
        vpmadd52luq zmm13, zmm8, zmm2
        vpmadd52luq zmm14, zmm8, zmm3
        vpmadd52luq zmm16, zmm8, zmm4
        vpmadd52huq zmm13, zmm8, zmm1
        vpmadd52huq zmm14, zmm8, zmm2
        vpmadd52huq zmm16, zmm8, zmm3
        vpmadd52huq zmm11, zmm8, zmm4
        vpaddq  zmm20, zmm20, zmm0
        vpsrlq  zmm0{k2}{z}, zmm20, 52
        vmovq   [rcx + 416], xmm20
        vpbroadcastq zmm1, [rcx + 416]
        valignq zmm2{k1}{z}, zmm20, zmm20, 1
        vpaddq  zmm13, zmm13, zmm2
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovq   [rcx + 424], xmm7
        vpbroadcastq zmm2, [rcx + 424]
        valignq zmm3{k1}{z}, zmm7, zmm7, 1
        vpaddq  zmm14, zmm14, zmm3
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vmovq   [rcx + 432], xmm9
        vpbroadcastq zmm3, [rcx + 432]
        valignq zmm4{k1}{z}, zmm9, zmm9, 1
        vpaddq  zmm16, zmm16, zmm4
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovq   [rcx + 440], xmm12
        vpbroadcastq zmm4, [rcx + 440]
        valignq zmm7{k1}{z}, zmm12, zmm12, 1
        vpaddq  zmm11, zmm11, zmm7
        vpbroadcastq zmm7, [rsi + 424]
        vpbroadcastq zmm8, [rcx + 1064]
        vpbroadcastq zmm9, [rcx + 1704]
        vpbroadcastq zmm12, [rsi + 488]
        vpbroadcastq zmm15, [rcx + 1128]
        vpbroadcastq zmm17, [rcx + 1768]
        vpbroadcastq zmm18, [rsi + 552]
        vpbroadcastq zmm20, [rcx + 1192]
        vpbroadcastq zmm23, [rcx + 1832]
        vpbroadcastq zmm24, [rsi + 616]
        vmovdqu64 zmm25, [rsi + 384]
        vpmadd52luq zmm13, zmm25, zmm7
        vpmadd52huq zmm14, zmm25, zmm7
        vmovdqu64 zmm7, [rsi + 448]
        vpmadd52luq zmm14, zmm7, zmm8
        vpmadd52luq zmm16, zmm7, zmm12
        vpmadd52huq zmm16, zmm7, zmm8
        vpmadd52huq zmm11, zmm7, zmm12
        vpmadd52luq zmm16, zmm7, zmm9
        vmovdqu64 zmm7, [rsi + 512]
        vpmadd52luq zmm16, zmm7, zmm8
        vpmadd52luq zmm11, zmm7, zmm15
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52luq zmm9, zmm7, zmm18
        vpmadd52huq zmm11, zmm7, zmm8
        vpmadd52huq zmm9, zmm7, zmm15
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm7, zmm18
        vpmadd52luq zmm9, zmm7, zmm17
        vmovdqu64 zmm7, [rsi + 576]
        vpmadd52luq zmm11, zmm7, zmm8
        vpmadd52luq zmm9, zmm7, zmm15
        vpmadd52luq zmm12, zmm7, zmm20
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52luq zmm17, zmm7, zmm24
        vpmadd52huq zmm9, zmm7, zmm8
        vpmadd52huq zmm12, zmm7, zmm15
        vpmadd52huq zmm17, zmm7, zmm20
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm7, zmm24
        vpmadd52luq zmm17, zmm7, zmm23
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
        vpmadd52huq zmm10, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 128]
        vpmadd52luq zmm21, zmm7, zmm1
        vpmadd52luq zmm22, zmm7, zmm2
        vpmadd52luq zmm5, zmm7, zmm3
        vpmadd52luq zmm10, zmm7, zmm4
        vpmadd52huq zmm22, zmm7, zmm1
        vpmadd52huq zmm5, zmm7, zmm2
        vpmadd52huq zmm10, zmm7, zmm3
        vpmadd52huq zmm13, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 192]
        vpmadd52luq zmm22, zmm7, zmm1
        vpmadd52luq zmm5, zmm7, zmm2
        vpmadd52luq zmm10, zmm7, zmm3
        vpmadd52luq zmm13, zmm7, zmm4
        vpmadd52huq zmm5, zmm7, zmm1
        vpmadd52huq zmm10, zmm7, zmm2
        vpmadd52huq zmm13, zmm7, zmm3
        vpmadd52huq zmm14, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 256]
        vpmadd52luq zmm5, zmm7, zmm1
        vpmadd52luq zmm10, zmm7, zmm2
        vpmadd52luq zmm13, zmm7, zmm3
        vpmadd52luq zmm14, zmm7, zmm4
        vpmadd52huq zmm10, zmm7, zmm1
        vpmadd52huq zmm13, zmm7, zmm2
        vpmadd52huq zmm14, zmm7, zmm3
        vpmadd52huq zmm16, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 320]
        vpmadd52luq zmm10, zmm7, zmm1
        vpmadd52luq zmm13, zmm7, zmm2
        vpmadd52luq zmm14, zmm7, zmm3
        vpmadd52luq zmm16, zmm7, zmm4
        vpmadd52huq zmm13, zmm7, zmm1
        vpmadd52huq zmm14, zmm7, zmm2
        vpmadd52huq zmm16, zmm7, zmm3
        vpmadd52huq zmm11, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 384]
        vpmadd52luq zmm13, zmm7, zmm1
        vpmadd52luq zmm14, zmm7, zmm2
        vpmadd52luq zmm16, zmm7, zmm3
        vpmadd52luq zmm11, zmm7, zmm4
        vpmadd52huq zmm14, zmm7, zmm1
        vpmadd52huq zmm16, zmm7, zmm2
        vpmadd52huq zmm11, zmm7, zmm3
        vpmadd52huq zmm9, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 448]
        vpmadd52luq zmm14, zmm7, zmm1
        vpmadd52luq zmm16, zmm7, zmm2
        vpmadd52luq zmm11, zmm7, zmm3
        vpmadd52luq zmm9, zmm7, zmm4
        vpmadd52huq zmm16, zmm7, zmm1
        vpmadd52huq zmm11, zmm7, zmm2
        vpmadd52huq zmm9, zmm7, zmm3
        vpmadd52huq zmm12, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 512]
        vpmadd52luq zmm16, zmm7, zmm1
        vpmadd52luq zmm11, zmm7, zmm2
        vpmadd52luq zmm9, zmm7, zmm3
        vpmadd52luq zmm12, zmm7, zmm4
        vpmadd52huq zmm11, zmm7, zmm1
        vpmadd52huq zmm9, zmm7, zmm2
        vpmadd52huq zmm12, zmm7, zmm3
        vpmadd52huq zmm17, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 576]
        vpmadd52luq zmm11, zmm7, zmm1
        vpmadd52luq zmm9, zmm7, zmm2
        vpmadd52luq zmm12, zmm7, zmm3
        vpmadd52luq zmm17, zmm7, zmm4
        vpmadd52huq zmm9, zmm7, zmm1
        vpmadd52huq zmm12, zmm7, zmm2
        vpmadd52huq zmm17, zmm7, zmm3
        vpmadd52huq zmm8, zmm7, zmm4
        vpaddq  zmm19, zmm19, zmm0
        vpsrlq  zmm0{k2}{z}, zmm19, 52
        vmovq   [rcx + 448], xmm19
        vpbroadcastq zmm1, [rcx + 448]
        valignq zmm2{k1}{z}, zmm19, zmm19, 1
        vpaddq  zmm9, zmm9, zmm2
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovq   [rcx + 456], xmm6
        vpbroadcastq zmm2, [rcx + 456]
        valignq zmm3{k1}{z}, zmm6, zmm6, 1
        vpaddq  zmm12, zmm12, zmm3
        vpaddq  zmm21, zmm21, zmm0
        vpsrlq  zmm0{k2}{z}, zmm21, 52
        vmovq   [rcx + 464], xmm21
        vpbroadcastq zmm3, [rcx + 464]
        valignq zmm4{k1}{z}, zmm21, zmm21, 1
        vpaddq  zmm17, zmm17, zmm4
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovq   [rcx + 472], xmm22
        vpbroadcastq zmm4, [rcx + 472]
        valignq zmm6{k1}{z}, zmm22, zmm22, 1
        vpaddq  zmm8, zmm8, zmm6
        vpbroadcastq zmm6, [rsi + 48]
        vpbroadcastq zmm7, [rcx + 688]
        vpbroadcastq zmm15, [rcx + 1328]
        vpbroadcastq zmm18, [rsi + 112]
        vpbroadcastq zmm19, [rcx + 752]
        vpbroadcastq zmm20, [rcx + 1392]
        vpbroadcastq zmm21, [rsi + 176]
        vpbroadcastq zmm22, [rcx + 816]
        vpbroadcastq zmm23, [rcx + 1456]
        vpbroadcastq zmm24, [rsi + 240]
        vpbroadcastq zmm25, [rcx + 880]
        vpbroadcastq zmm26, [rcx + 1520]
        vmovdqu64 zmm27, [rsi + 0]
        vpmadd52luq zmm5, zmm27, zmm6
        vpmadd52huq zmm10, zmm27, zmm6
        vmovdqu64 zmm6, [rsi + 64]
        vpmadd52luq zmm10, zmm6, zmm7
        vpmadd52luq zmm13, zmm6, zmm18
        vpmadd52huq zmm13, zmm6, zmm7
        vpmadd52huq zmm14, zmm6, zmm18
        vpmadd52luq zmm13, zmm6, zmm15
        vmovdqu64 zmm6, [rsi + 128]
        vpmadd52luq zmm13, zmm6, zmm7
        vpmadd52luq zmm14, zmm6, zmm19
        vpmadd52luq zmm16, zmm6, zmm21
        vpmadd52huq zmm14, zmm6, zmm7
        vpmadd52huq zmm16, zmm6, zmm19
        vpmadd52huq zmm11, zmm6, zmm21
        vpmadd52luq zmm16, zmm6, zmm20
        vmovdqu64 zmm6, [rsi + 192]
        vpmadd52luq zmm14, zmm6, zmm7
        vpmadd52luq zmm16, zmm6, zmm19
        vpmadd52luq zmm11, zmm6, zmm22
        vpmadd52luq zmm9, zmm6, zmm24
        vpmadd52huq zmm16, zmm6, zmm7
        vpmadd52huq zmm11, zmm6, zmm19
        vpmadd52huq zmm9, zmm6, zmm22
        vpmadd52huq zmm12, zmm6, zmm24
        vpmadd52luq zmm9, zmm6, zmm23
        vmovdqu64 zmm6, [rsi + 256]
        vpmadd52luq zmm16, zmm6, zmm7
        vpmadd52luq zmm11, zmm6, zmm19
        vpmadd52luq zmm9, zmm6, zmm22
        vpmadd52luq zmm12, zmm6, zmm25
        vpmadd52huq zmm11, zmm6, zmm7
        vpmadd52huq zmm9, zmm6, zmm19
        vpmadd52huq zmm12, zmm6, zmm22
        vpmadd52huq zmm17, zmm6, zmm25
        vpmadd52luq zmm17, zmm6, zmm26
        vmovdqu64 zmm6, [rsi + 320]
        vpmadd52luq zmm11, zmm6, zmm7
        vpmadd52luq zmm9, zmm6, zmm19
        vpmadd52luq zmm12, zmm6, zmm22
        vpmadd52luq zmm17, zmm6, zmm25
        vpmadd52huq zmm9, zmm6, zmm7
        vpmadd52huq zmm12, zmm6, zmm19
        vpmadd52huq zmm17, zmm6, zmm22
        vpmadd52huq zmm8, zmm6, zmm25
        vmovdqu64 zmm6, [rsi + 384]
        vpmadd52luq zmm9, zmm6, zmm7
        vpmadd52luq zmm12, zmm6, zmm19
        vpmadd52luq zmm17, zmm6, zmm22
        vpmadd52luq zmm8, zmm6, zmm25
        vpmadd52huq zmm12, zmm6, zmm7
        vpmadd52huq zmm17, zmm6, zmm19
        vpmadd52huq zmm8, zmm6, zmm22
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm6, zmm25
        vmovdqu64 zmm6, [rsi + 448]
        vpmadd52luq zmm12, zmm6, zmm7
        vpmadd52luq zmm17, zmm6, zmm19
        vpmadd52luq zmm8, zmm6, zmm22
        vpmadd52luq zmm15, zmm6, zmm25
        vpmadd52huq zmm17, zmm6, zmm7
        vpmadd52huq zmm8, zmm6, zmm19
        vpmadd52huq zmm15, zmm6, zmm22
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm6, zmm25
        vmovdqu64 zmm6, [rsi + 512]
        vpmadd52luq zmm17, zmm6, zmm7
        vpmadd52luq zmm8, zmm6, zmm19
        vpmadd52luq zmm15, zmm6, zmm22
        vpmadd52luq zmm18, zmm6, zmm25
        vpmadd52huq zmm8, zmm6, zmm7
        vpmadd52huq zmm15, zmm6, zmm19
        vpmadd52huq zmm18, zmm6, zmm22
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm6, zmm25
        vmovdqu64 zmm6, [rsi + 576]
        vpmadd52luq zmm8, zmm6, zmm7
        vpmadd52luq zmm15, zmm6, zmm19
        vpmadd52luq zmm18, zmm6, zmm22
        vpmadd52luq zmm20, zmm6, zmm25
        vpmadd52huq zmm15, zmm6, zmm7
        vpmadd52huq zmm18, zmm6, zmm19
        vpmadd52huq zmm20, zmm6, zmm22
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm6, zmm25
        vmovdqu64 zmm6, [rdx + 0]
        vpmadd52luq zmm5, zmm6, zmm1
        vpmadd52luq zmm10, zmm6, zmm2
        vpmadd52luq zmm13, zmm6, zmm3
        vpmadd52luq zmm14, zmm6, zmm4
        vpmadd52huq zmm10, zmm6, zmm1
        vpmadd52huq zmm13, zmm6, zmm2
        vpmadd52huq zmm14, zmm6, zmm3
        vpmadd52huq zmm16, zmm6, zmm4
        vmovdqu64 zmm6, [rdx + 64]
        vpmadd52luq zmm10, zmm6, zmm1
        vpmadd52luq zmm13, zmm6, zmm2
        vpmadd52luq zmm14, zmm6, zmm3
        vpmadd52luq zmm16, zmm6, zmm4
        vpmadd52huq zmm13, zmm6, zmm1
        vpmadd52huq zmm14, zmm6, zmm2
        vpmadd52huq zmm16, zmm6, zmm3
        vpmadd52huq zmm11, zmm6, zmm4
        vmovdqu64 zmm6, [rdx + 128]
        vpmadd52luq zmm13, zmm6, zmm1
        vpmadd52luq zmm14, zmm6, zmm2
        vpmadd52luq zmm16, zmm6, zmm3
        vpmadd52luq zmm11, zmm6, zmm4
        vpmadd52huq zmm14, zmm6, zmm1
        vpmadd52huq zmm16, zmm6, zmm2
        vpmadd52huq zmm11, zmm6, zmm3
        vpmadd52huq zmm9, zmm6, zmm4
        vmovdqu64 zmm6, [rdx + 192]
        vpmadd52luq zmm14, zmm6, zmm1
        vpmadd52luq zmm16, zmm6, zmm2
        vpmadd52luq zmm11, zmm6, zmm3
        vpmadd52luq zmm9, zmm6, zmm4
        vpmadd52huq zmm16, zmm6, zmm1
        vpmadd52huq zmm11, zmm6, zmm2
        vpmadd52huq zmm9, zmm6, zmm3
        vpmadd52huq zmm12, zmm6, zmm4
        vmovdqu64 zmm6, [rdx + 256]
        vpmadd52luq zmm16, zmm6, zmm1
        vpmadd52luq zmm11, zmm6, zmm2
        vpmadd52luq zmm9, zmm6, zmm3
        vpmadd52luq zmm12, zmm6, zmm4
        vpmadd52huq zmm11, zmm6, zmm1
        vpmadd52huq zmm9, zmm6, zmm2
        vpmadd52huq zmm12, zmm6, zmm3
        vpmadd52huq zmm17, zmm6, zmm4
        vmovdqu64 zmm6, [rdx + 320]
        vpmadd52luq zmm11, zmm6, zmm1
        vpmadd52luq zmm9, zmm6, zmm2
        vpmadd52luq zmm12, zmm6, zmm3
        vpmadd52luq zmm17, zmm6, zmm4
        vpmadd52huq zmm9, zmm6, zmm1
        vpmadd52huq zmm12, zmm6, zmm2
        vpmadd52huq zmm17, zmm6, zmm3
        vpmadd52huq zmm8, zmm6, zmm4
        vmovdqu64 zmm6, [rdx + 384]
        vpmadd52luq zmm9, zmm6, zmm1
        vpmadd52luq zmm12, zmm6, zmm2
        vpmadd52luq zmm17, zmm6, zmm3
        vpmadd52luq zmm8, zmm6, zmm4
        vpmadd52huq zmm12, zmm6, zmm1
        vpmadd52huq zmm17, zmm6, zmm2
        vpmadd52huq zmm8, zmm6, zmm3
        vpmadd52huq zmm15, zmm6, zmm4
        vmovdqu64 zmm6, [rdx + 448]
        vpmadd52luq zmm12, zmm6, zmm1
        vpmadd52luq zmm17, zmm6, zmm2
        vpmadd52luq zmm8, zmm6, zmm3
        vpmadd52luq zmm15, zmm6, zmm4
        vpmadd52huq zmm17, zmm6, zmm1
        vpmadd52huq zmm8, zmm6, zmm2
        vpmadd52huq zmm15, zmm6, zmm3
        vpmadd52huq zmm18, zmm6, zmm4
        vmovdqu64 zmm6, [rdx + 512]
        vpmadd52luq zmm17, zmm6, zmm1
        vpmadd52luq zmm8, zmm6, zmm2
        vpmadd52luq zmm15, zmm6, zmm3
        vpmadd52luq zmm18, zmm6, zmm4
        vpmadd52huq zmm8, zmm6, zmm1
        vpmadd52huq zmm15, zmm6, zmm2
        vpmadd52huq zmm18, zmm6, zmm3
        vpmadd52huq zmm20, zmm6, zmm4
        vmovdqu64 zmm6, [rdx + 576]
        vpmadd52luq zmm8, zmm6, zmm1
        vpmadd52luq zmm15, zmm6, zmm2
        vpmadd52luq zmm18, zmm6, zmm3
        vpmadd52luq zmm20, zmm6, zmm4
        vpmadd52huq zmm15, zmm6, zmm1
        vpmadd52huq zmm18, zmm6, zmm2
        vpmadd52huq zmm20, zmm6, zmm3
        vpmadd52huq zmm7, zmm6, zmm4
        vpaddq  zmm5, zmm5, zmm0
        vpsrlq  zmm0{k2}{z}, zmm5, 52
        vmovq   [rcx + 480], xmm5
        vpbroadcastq zmm1, [rcx + 480]
        valignq zmm2{k1}{z}, zmm5, zmm5, 1
        vpaddq  zmm15, zmm15, zmm2
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovq   [rcx + 488], xmm10
        vpbroadcastq zmm2, [rcx + 488]
        valignq zmm3{k1}{z}, zmm10, zmm10, 1
        vpaddq  zmm18, zmm18, zmm3
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovq   [rcx + 496], xmm13
        vpbroadcastq zmm3, [rcx + 496]
        valignq zmm4{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm20, zmm20, zmm4
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovq   [rcx + 504], xmm14
        vpbroadcastq zmm4, [rcx + 504]
        valignq zmm5{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm7, zmm7, zmm5
        vpbroadcastq zmm5, [rsi + 304]
        vpbroadcastq zmm6, [rcx + 944]
        vpbroadcastq zmm10, [rcx + 1584]
        vpbroadcastq zmm13, [rsi + 368]
        vpbroadcastq zmm14, [rcx + 1008]
        vpbroadcastq zmm19, [rcx + 1648]
        vpbroadcastq zmm21, [rsi + 432]
        vpbroadcastq zmm22, [rcx + 1072]
        vpbroadcastq zmm23, [rcx + 1712]
        vpbroadcastq zmm24, [rsi + 496]
        vpbroadcastq zmm25, [rcx + 1136]
        vpbroadcastq zmm26, [rcx + 1776]
        vmovdqu64 zmm27, [rsi + 256]
        vpmadd52luq zmm17, zmm27, zmm5
        vpmadd52huq zmm8, zmm27, zmm5
        vmovdqu64 zmm5, [rsi + 320]
        vpmadd52luq zmm8, zmm5, zmm6
        vpmadd52luq zmm15, zmm5, zmm13
        vpmadd52huq zmm15, zmm5, zmm6
        vpmadd52huq zmm18, zmm5, zmm13
        vpmadd52luq zmm15, zmm5, zmm10
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm15, zmm5, zmm6
        vpmadd52luq zmm18, zmm5, zmm14
        vpmadd52luq zmm20, zmm5, zmm21
        vpmadd52huq zmm18, zmm5, zmm6
        vpmadd52huq zmm20, zmm5, zmm14
        vpmadd52huq zmm7, zmm5, zmm21
        vpmadd52luq zmm20, zmm5, zmm19
        vmovdqu64 zmm5, [rsi + 448]
        vpmadd52luq zmm18, zmm5, zmm6
        vpmadd52luq zmm20, zmm5, zmm14
        vpmadd52luq zmm7, zmm5, zmm22
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52luq zmm10, zmm5, zmm24
        vpmadd52huq zmm20, zmm5, zmm6
        vpmadd52huq zmm7, zmm5, zmm14
        vpmadd52huq zmm10, zmm5, zmm22
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm5, zmm24
        vpmadd52luq zmm10, zmm5, zmm23
        vmovdqu64 zmm5, [rsi + 512]
        vpmadd52luq zmm20, zmm5, zmm6
        vpmadd52luq zmm7, zmm5, zmm14
        vpmadd52luq zmm10, zmm5, zmm22
        vpmadd52luq zmm13, zmm5, zmm25
        vpmadd52huq zmm7, zmm5, zmm6
        vpmadd52huq zmm10, zmm5, zmm14
        vpmadd52huq zmm13, zmm5, zmm22
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm5, zmm25
        vpmadd52luq zmm19, zmm5, zmm26
        vmovdqu64 zmm5, [rsi + 576]
        vpmadd52luq zmm7, zmm5, zmm6
        vpmadd52luq zmm10, zmm5, zmm14
        vpmadd52luq zmm13, zmm5, zmm22
        vpmadd52luq zmm19, zmm5, zmm25
        vpmadd52huq zmm10, zmm5, zmm6
        vpmadd52huq zmm13, zmm5, zmm14
        vpmadd52huq zmm19, zmm5, zmm22
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm5, zmm25
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52luq zmm11, zmm5, zmm2
        vpmadd52luq zmm9, zmm5, zmm3
        vpmadd52luq zmm12, zmm5, zmm4
        vpmadd52huq zmm11, zmm5, zmm1
        vpmadd52huq zmm9, zmm5, zmm2
        vpmadd52huq zmm12, zmm5, zmm3
        vpmadd52huq zmm17, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm11, zmm5, zmm1
        vpmadd52luq zmm9, zmm5, zmm2
        vpmadd52luq zmm12, zmm5, zmm3
        vpmadd52luq zmm17, zmm5, zmm4
        vpmadd52huq zmm9, zmm5, zmm1
        vpmadd52huq zmm12, zmm5, zmm2
        vpmadd52huq zmm17, zmm5, zmm3
        vpmadd52huq zmm8, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52luq zmm9, zmm5, zmm1
        vpmadd52luq zmm12, zmm5, zmm2
        vpmadd52luq zmm17, zmm5, zmm3
        vpmadd52luq zmm8, zmm5, zmm4
        vpmadd52huq zmm12, zmm5, zmm1
        vpmadd52huq zmm17, zmm5, zmm2
        vpmadd52huq zmm8, zmm5, zmm3
        vpmadd52huq zmm15, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm17, zmm5, zmm2
        vpmadd52luq zmm8, zmm5, zmm3
        vpmadd52luq zmm15, zmm5, zmm4
        vpmadd52huq zmm17, zmm5, zmm1
        vpmadd52huq zmm8, zmm5, zmm2
        vpmadd52huq zmm15, zmm5, zmm3
        vpmadd52huq zmm18, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm17, zmm5, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52luq zmm15, zmm5, zmm3
        vpmadd52luq zmm18, zmm5, zmm4
        vpmadd52huq zmm8, zmm5, zmm1
        vpmadd52huq zmm15, zmm5, zmm2
        vpmadd52huq zmm18, zmm5, zmm3
        vpmadd52huq zmm20, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm8, zmm5, zmm1
        vpmadd52luq zmm15, zmm5, zmm2
        vpmadd52luq zmm18, zmm5, zmm3
        vpmadd52luq zmm20, zmm5, zmm4
        vpmadd52huq zmm15, zmm5, zmm1
        vpmadd52huq zmm18, zmm5, zmm2
        vpmadd52huq zmm20, zmm5, zmm3
        vpmadd52huq zmm7, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm15, zmm5, zmm1
        vpmadd52luq zmm18, zmm5, zmm2
        vpmadd52luq zmm20, zmm5, zmm3
        vpmadd52luq zmm7, zmm5, zmm4
        vpmadd52huq zmm18, zmm5, zmm1
        vpmadd52huq zmm20, zmm5, zmm2
        vpmadd52huq zmm7, zmm5, zmm3
        vpmadd52huq zmm10, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm18, zmm5, zmm1
        vpmadd52luq zmm20, zmm5, zmm2
        vpmadd52luq zmm7, zmm5, zmm3
        vpmadd52luq zmm10, zmm5, zmm4
        vpmadd52huq zmm20, zmm5, zmm1
        vpmadd52huq zmm7, zmm5, zmm2
        vpmadd52huq zmm10, zmm5, zmm3
        vpmadd52huq zmm13, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm20, zmm5, zmm1
        vpmadd52luq zmm7, zmm5, zmm2
        vpmadd52luq zmm10, zmm5, zmm3
        vpmadd52luq zmm13, zmm5, zmm4
        vpmadd52huq zmm7, zmm5, zmm1
        vpmadd52huq zmm10, zmm5, zmm2
        vpmadd52huq zmm13, zmm5, zmm3
        vpmadd52huq zmm19, zmm5, zmm4
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm7, zmm5, zmm1
        vpmadd52luq zmm10, zmm5, zmm2
        vpmadd52luq zmm13, zmm5, zmm3
        vpmadd52luq zmm19, zmm5, zmm4
        vpmadd52huq zmm10, zmm5, zmm1
        vpmadd52huq zmm13, zmm5, zmm2
        vpmadd52huq zmm19, zmm5, zmm3
        vpmadd52huq zmm6, zmm5, zmm4
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovq   [rcx + 512], xmm16
        vpbroadcastq zmm1, [rcx + 512]
        valignq zmm2{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm10, zmm10, zmm2
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vmovq   [rcx + 520], xmm11
        vpbroadcastq zmm2, [rcx + 520]
        valignq zmm3{k1}{z}, zmm11, zmm11, 1
        vpaddq  zmm13, zmm13, zmm3
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vmovq   [rcx + 528], xmm9
        vpbroadcastq zmm3, [rcx + 528]
        valignq zmm4{k1}{z}, zmm9, zmm9, 1
        vpaddq  zmm19, zmm19, zmm4
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovq   [rcx + 536], xmm12
        vpbroadcastq zmm4, [rcx + 536]
        valignq zmm5{k1}{z}, zmm12, zmm12, 1
        vpaddq  zmm6, zmm6, zmm5
        vpbroadcastq zmm5, [rsi + 560]
        vpbroadcastq zmm9, [rcx + 1200]
        vpbroadcastq zmm11, [rcx + 1840]
        vpbroadcastq zmm12, [rsi + 624]
        vpbroadcastq zmm14, [rsi + 56]
        vpbroadcastq zmm16, [rcx + 696]
        vpbroadcastq zmm21, [rcx + 1336]
        vpbroadcastq zmm22, [rsi + 120]
        vpbroadcastq zmm23, [rcx + 760]
        vpbroadcastq zmm24, [rcx + 1400]
        vmovdqu64 zmm25, [rsi + 0]
        vpmadd52luq zmm15, zmm25, zmm14
        vpmadd52huq zmm18, zmm25, zmm14
        vmovdqu64 zmm14, [rsi + 64]
        vpmadd52luq zmm18, zmm14, zmm16
        vpmadd52luq zmm20, zmm14, zmm22
        vpmadd52huq zmm20, zmm14, zmm16
        vpmadd52huq zmm7, zmm14, zmm22
        vpmadd52luq zmm20, zmm14, zmm21
        vmovdqu64 zmm14, [rsi + 128]
        vpmadd52luq zmm20, zmm14, zmm16
        vpmadd52luq zmm7, zmm14, zmm23
        vpmadd52huq zmm7, zmm14, zmm16
        vpmadd52huq zmm10, zmm14, zmm23
        vpmadd52luq zmm10, zmm14, zmm24
        vmovdqu64 zmm14, [rsi + 192]
        vpmadd52luq zmm7, zmm14, zmm16
        vpmadd52luq zmm10, zmm14, zmm23
        vpmadd52huq zmm10, zmm14, zmm16
        vpmadd52huq zmm13, zmm14, zmm23
        vmovdqu64 zmm14, [rsi + 256]
        vpmadd52luq zmm10, zmm14, zmm16
        vpmadd52luq zmm13, zmm14, zmm23
        vpmadd52huq zmm13, zmm14, zmm16
        vpmadd52huq zmm19, zmm14, zmm23
        vmovdqu64 zmm14, [rsi + 320]
        vpmadd52luq zmm13, zmm14, zmm16
        vpmadd52luq zmm19, zmm14, zmm23
        vpmadd52huq zmm19, zmm14, zmm16
        vpmadd52huq zmm6, zmm14, zmm23
        vmovdqu64 zmm14, [rsi + 384]
        vpmadd52luq zmm19, zmm14, zmm16
        vpmadd52luq zmm6, zmm14, zmm23
        vpmadd52huq zmm6, zmm14, zmm16
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm14, zmm23
        vmovdqu64 zmm14, [rsi + 448]
        vpmadd52luq zmm6, zmm14, zmm16
        vpmadd52luq zmm21, zmm14, zmm23
        vpmadd52huq zmm21, zmm14, zmm16
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm14, zmm23
        vmovdqu64 zmm14, [rsi + 512]
        vpmadd52luq zmm19, zmm14, zmm5
        vpmadd52luq zmm21, zmm14, zmm16
        vpmadd52luq zmm22, zmm14, zmm23
        vpmadd52huq zmm6, zmm14, zmm5
        vpmadd52huq zmm22, zmm14, zmm16
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm14, zmm23
        vmovdqu64 zmm14, [rsi + 576]
        vpmadd52luq zmm6, zmm14, zmm9
        vpmadd52luq zmm21, zmm14, zmm12
        vpmadd52luq zmm22, zmm14, zmm16
        vpmadd52luq zmm5, zmm14, zmm23
        vpmadd52huq zmm21, zmm14, zmm9
        vpmadd52huq zmm22, zmm14, zmm12
        vpmadd52huq zmm5, zmm14, zmm16
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm14, zmm23
        vpmadd52luq zmm21, zmm14, zmm11
        vmovdqu64 zmm11, [rdx + 0]
        vpmadd52luq zmm17, zmm11, zmm1
        vpmadd52luq zmm8, zmm11, zmm2
        vpmadd52luq zmm15, zmm11, zmm3
        vpmadd52luq zmm18, zmm11, zmm4
        vpmadd52huq zmm8, zmm11, zmm1
        vpmadd52huq zmm15, zmm11, zmm2
        vpmadd52huq zmm18, zmm11, zmm3
        vpmadd52huq zmm20, zmm11, zmm4
        vmovdqu64 zmm11, [rdx + 64]
        vpmadd52luq zmm8, zmm11, zmm1
        vpmadd52luq zmm15, zmm11, zmm2
        vpmadd52luq zmm18, zmm11, zmm3
        vpmadd52luq zmm20, zmm11, zmm4
        vpmadd52huq zmm15, zmm11, zmm1
        vpmadd52huq zmm18, zmm11, zmm2
        vpmadd52huq zmm20, zmm11, zmm3
        vpmadd52huq zmm7, zmm11, zmm4
        vmovdqu64 zmm11, [rdx + 128]
        vpmadd52luq zmm15, zmm11, zmm1
        vpmadd52luq zmm18, zmm11, zmm2
        vpmadd52luq zmm20, zmm11, zmm3
        vpmadd52luq zmm7, zmm11, zmm4
        vpmadd52huq zmm18, zmm11, zmm1
        vpmadd52huq zmm20, zmm11, zmm2
        vpmadd52huq zmm7, zmm11, zmm3
        vpmadd52huq zmm10, zmm11, zmm4
        vmovdqu64 zmm11, [rdx + 192]
        vpmadd52luq zmm18, zmm11, zmm1
        vpmadd52luq zmm20, zmm11, zmm2
        vpmadd52luq zmm7, zmm11, zmm3
        vpmadd52luq zmm10, zmm11, zmm4
        vpmadd52huq zmm20, zmm11, zmm1
        vpmadd52huq zmm7, zmm11, zmm2
        vpmadd52huq zmm10, zmm11, zmm3
        vpmadd52huq zmm13, zmm11, zmm4
        vmovdqu64 zmm11, [rdx + 256]
        vpmadd52luq zmm20, zmm11, zmm1
        vpmadd52luq zmm7, zmm11, zmm2
        vpmadd52luq zmm10, zmm11, zmm3
        vpmadd52luq zmm13, zmm11, zmm4
        vpmadd52huq zmm7, zmm11, zmm1
        vpmadd52huq zmm10, zmm11, zmm2
        vpmadd52huq zmm13, zmm11, zmm3
        vpmadd52huq zmm19, zmm11, zmm4
        vmovdqu64 zmm11, [rdx + 320]
        vpmadd52luq zmm7, zmm11, zmm1
        vpmadd52luq zmm10, zmm11, zmm2
        vpmadd52luq zmm13, zmm11, zmm3
        vpmadd52luq zmm19, zmm11, zmm4
        vpmadd52huq zmm10, zmm11, zmm1
        vpmadd52huq zmm13, zmm11, zmm2
        vpmadd52huq zmm19, zmm11, zmm3
        vpmadd52huq zmm6, zmm11, zmm4
        vmovdqu64 zmm11, [rdx + 384]
        vpmadd52luq zmm10, zmm11, zmm1
        vpmadd52luq zmm13, zmm11, zmm2
        vpmadd52luq zmm19, zmm11, zmm3
        vpmadd52luq zmm6, zmm11, zmm4
        vpmadd52huq zmm13, zmm11, zmm1
        vpmadd52huq zmm19, zmm11, zmm2
        vpmadd52huq zmm6, zmm11, zmm3
        vpmadd52huq zmm21, zmm11, zmm4
        vmovdqu64 zmm11, [rdx + 448]
        vpmadd52luq zmm13, zmm11, zmm1
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
        vmovq   [rcx + 544], xmm17
        vpbroadcastq zmm1, [rcx + 544]
        valignq zmm2{k1}{z}, zmm17, zmm17, 1
        vpaddq  zmm21, zmm21, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovq   [rcx + 552], xmm8
        vpbroadcastq zmm2, [rcx + 552]
        valignq zmm3{k1}{z}, zmm8, zmm8, 1
        vpaddq  zmm22, zmm22, zmm3
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovq   [rcx + 560], xmm15
        vpbroadcastq zmm3, [rcx + 560]
        valignq zmm4{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm5, zmm5, zmm4
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovq   [rcx + 568], xmm18
        vpbroadcastq zmm4, [rcx + 568]
        valignq zmm8{k1}{z}, zmm18, zmm18, 1
        vpaddq  zmm9, zmm9, zmm8
        vpbroadcastq zmm8, [rsi + 184]
        vpbroadcastq zmm11, [rcx + 824]
        vpbroadcastq zmm12, [rcx + 1464]
        vpbroadcastq zmm14, [rsi + 248]
        vpbroadcastq zmm15, [rcx + 888]
        vpbroadcastq zmm16, [rcx + 1528]
        vpbroadcastq zmm17, [rsi + 312]
        vpbroadcastq zmm18, [rcx + 952]
        vpbroadcastq zmm23, [rcx + 1592]
        vpbroadcastq zmm24, [rsi + 376]
        vpbroadcastq zmm25, [rcx + 1016]
        vpbroadcastq zmm26, [rcx + 1656]
        vmovdqu64 zmm27, [rsi + 128]
        vpmadd52luq zmm10, zmm27, zmm8
        vpmadd52huq zmm13, zmm27, zmm8
        vmovdqu64 zmm8, [rsi + 192]
        vpmadd52luq zmm13, zmm8, zmm11
        vpmadd52luq zmm19, zmm8, zmm14
        vpmadd52huq zmm19, zmm8, zmm11
        vpmadd52huq zmm6, zmm8, zmm14
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
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm8, zmm25
        vmovdqu64 zmm8, [rsi + 512]
        vpmadd52luq zmm5, zmm8, zmm11
        vpmadd52luq zmm9, zmm8, zmm15
        vpmadd52luq zmm12, zmm8, zmm18
        vpmadd52luq zmm14, zmm8, zmm25
        vpmadd52huq zmm9, zmm8, zmm11
        vpmadd52huq zmm12, zmm8, zmm15
        vpmadd52huq zmm14, zmm8, zmm18
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm8, zmm25
        vmovdqu64 zmm8, [rsi + 576]
        vpmadd52luq zmm9, zmm8, zmm11
        vpmadd52luq zmm12, zmm8, zmm15
        vpmadd52luq zmm14, zmm8, zmm18
        vpmadd52luq zmm16, zmm8, zmm25
        vpmadd52huq zmm12, zmm8, zmm11
        vpmadd52huq zmm14, zmm8, zmm15
        vpmadd52huq zmm16, zmm8, zmm18
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm8, zmm25
        vmovdqu64 zmm8, [rdx + 0]
        vpmadd52luq zmm20, zmm8, zmm1
        vpmadd52luq zmm7, zmm8, zmm2
        vpmadd52luq zmm10, zmm8, zmm3
        vpmadd52luq zmm13, zmm8, zmm4
        vpmadd52huq zmm7, zmm8, zmm1
        vpmadd52huq zmm10, zmm8, zmm2
        vpmadd52huq zmm13, zmm8, zmm3
        vpmadd52huq zmm19, zmm8, zmm4
        vmovdqu64 zmm8, [rdx + 64]
        vpmadd52luq zmm7, zmm8, zmm1
        vpmadd52luq zmm10, zmm8, zmm2
        vpmadd52luq zmm13, zmm8, zmm3
        vpmadd52luq zmm19, zmm8, zmm4
        vpmadd52huq zmm10, zmm8, zmm1
        vpmadd52huq zmm13, zmm8, zmm2
        vpmadd52huq zmm19, zmm8, zmm3
        vpmadd52huq zmm6, zmm8, zmm4
        vmovdqu64 zmm8, [rdx + 128]
        vpmadd52luq zmm10, zmm8, zmm1
        vpmadd52luq zmm13, zmm8, zmm2
        vpmadd52luq zmm19, zmm8, zmm3
        vpmadd52luq zmm6, zmm8, zmm4
        vpmadd52huq zmm13, zmm8, zmm1
        vpmadd52huq zmm19, zmm8, zmm2
        vpmadd52huq zmm6, zmm8, zmm3
        vpmadd52huq zmm21, zmm8, zmm4
        vmovdqu64 zmm8, [rdx + 192]
        vpmadd52luq zmm13, zmm8, zmm1
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
        vpmadd52huq zmm14, zmm8, zmm4
        vmovdqu64 zmm8, [rdx + 512]
        vpmadd52luq zmm5, zmm8, zmm1
        vpmadd52luq zmm9, zmm8, zmm2
        vpmadd52luq zmm12, zmm8, zmm3
        vpmadd52luq zmm14, zmm8, zmm4
        vpmadd52huq zmm9, zmm8, zmm1
        vpmadd52huq zmm12, zmm8, zmm2
        vpmadd52huq zmm14, zmm8, zmm3
        vpmadd52huq zmm16, zmm8, zmm4
        vmovdqu64 zmm8, [rdx + 576]
        vpmadd52luq zmm9, zmm8, zmm1
        vpmadd52luq zmm12, zmm8, zmm2
        vpmadd52luq zmm14, zmm8, zmm3
        vpmadd52luq zmm16, zmm8, zmm4
        vpmadd52huq zmm12, zmm8, zmm1
        vpmadd52huq zmm14, zmm8, zmm2
        vpmadd52huq zmm16, zmm8, zmm3
        vpmadd52huq zmm11, zmm8, zmm4
        vpaddq  zmm20, zmm20, zmm0
        vpsrlq  zmm0{k2}{z}, zmm20, 52
        vmovq   [rcx + 576], xmm20
        vpbroadcastq zmm1, [rcx + 576]
        valignq zmm2{k1}{z}, zmm20, zmm20, 1
        vpaddq  zmm12, zmm12, zmm2
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovq   [rcx + 584], xmm7
        vpbroadcastq zmm2, [rcx + 584]
        valignq zmm3{k1}{z}, zmm7, zmm7, 1
        vpaddq  zmm14, zmm14, zmm3
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovq   [rcx + 592], xmm10
        vpbroadcastq zmm3, [rcx + 592]
        valignq zmm4{k1}{z}, zmm10, zmm10, 1
        vpaddq  zmm16, zmm16, zmm4
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovq   [rcx + 600], xmm13
        vpbroadcastq zmm4, [rcx + 600]
        valignq zmm7{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm11, zmm11, zmm7
        vpbroadcastq zmm7, [rsi + 440]
        vpbroadcastq zmm8, [rcx + 1080]
        vpbroadcastq zmm10, [rcx + 1720]
        vpbroadcastq zmm13, [rsi + 504]
        vpbroadcastq zmm15, [rcx + 1144]
        vpbroadcastq zmm17, [rcx + 1784]
        vmovdqu64 zmm18, [rsi + 384]
        vpmadd52luq zmm12, zmm18, zmm7
        vpmadd52huq zmm14, zmm18, zmm7
        vmovdqu64 zmm7, [rsi + 448]
        vpmadd52luq zmm14, zmm7, zmm8
        vpmadd52luq zmm16, zmm7, zmm13
        vpmadd52huq zmm16, zmm7, zmm8
        vpmadd52huq zmm11, zmm7, zmm13
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
        vpmadd52huq zmm14, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 256]
        vpmadd52luq zmm5, zmm7, zmm1
        vpmadd52luq zmm9, zmm7, zmm2
        vpmadd52luq zmm12, zmm7, zmm3
        vpmadd52luq zmm14, zmm7, zmm4
        vpmadd52huq zmm9, zmm7, zmm1
        vpmadd52huq zmm12, zmm7, zmm2
        vpmadd52huq zmm14, zmm7, zmm3
        vpmadd52huq zmm16, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 320]
        vpmadd52luq zmm9, zmm7, zmm1
        vpmadd52luq zmm12, zmm7, zmm2
        vpmadd52luq zmm14, zmm7, zmm3
        vpmadd52luq zmm16, zmm7, zmm4
        vpmadd52huq zmm12, zmm7, zmm1
        vpmadd52huq zmm14, zmm7, zmm2
        vpmadd52huq zmm16, zmm7, zmm3
        vpmadd52huq zmm11, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 384]
        vpmadd52luq zmm12, zmm7, zmm1
        vpmadd52luq zmm14, zmm7, zmm2
        vpmadd52luq zmm16, zmm7, zmm3
        vpmadd52luq zmm11, zmm7, zmm4
        vpmadd52huq zmm14, zmm7, zmm1
        vpmadd52huq zmm16, zmm7, zmm2
        vpmadd52huq zmm11, zmm7, zmm3
        vpmadd52huq zmm10, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 448]
        vpmadd52luq zmm14, zmm7, zmm1
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
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm7, zmm4
        vmovdqu64 zmm7, [rdx + 576]
        vpmadd52luq zmm11, zmm7, zmm1
        vpmadd52luq zmm10, zmm7, zmm2
        vpmadd52luq zmm8, zmm7, zmm3
        vpmadd52luq zmm13, zmm7, zmm4
        vpmadd52huq zmm10, zmm7, zmm1
        vpmadd52huq zmm8, zmm7, zmm2
        vpmadd52huq zmm13, zmm7, zmm3
        vpxorq  zmm1, zmm1, zmm1
        vpmadd52huq zmm1, zmm7, zmm4
        vpaddq  zmm19, zmm19, zmm0
        vpsrlq  zmm0{k2}{z}, zmm19, 52
        vpbroadcastq zmm2, xmm19
        valignq zmm3{k1}{z}, zmm19, zmm19, 1
        vpaddq  zmm10, zmm10, zmm3
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vpbroadcastq zmm3, xmm6
        valignq zmm4{k1}{z}, zmm6, zmm6, 1
        vpaddq  zmm8, zmm8, zmm4
        vpbroadcastq zmm4, [rsi + 568]
        vpbroadcastq zmm6, [rcx + 1208]
        vpbroadcastq zmm7, [rcx + 1848]
        vpbroadcastq zmm15, [rsi + 632]
        vmovdqu64 zmm17, [rsi + 512]
        vpmadd52luq zmm10, zmm17, zmm4
        vpmadd52huq zmm8, zmm17, zmm4
        vmovdqu64 zmm4, [rsi + 576]
        vpmadd52luq zmm8, zmm4, zmm6
        vpmadd52luq zmm13, zmm4, zmm15
        vpmadd52huq zmm13, zmm4, zmm6
        vpmadd52huq zmm1, zmm4, zmm15
        vpmadd52luq zmm13, zmm4, zmm7
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
        vpmadd52huq zmm14, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 896]
        vpmadd52luq zmm12, zmm4, zmm2
        vpmadd52luq zmm14, zmm4, zmm3
        vpmadd52huq zmm14, zmm4, zmm2
        vpmadd52huq zmm16, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 960]
        vpmadd52luq zmm14, zmm4, zmm2
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
        vpmadd52huq zmm13, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 1216]
        vpmadd52luq zmm8, zmm4, zmm2
        vpmadd52luq zmm13, zmm4, zmm3
        vpmadd52huq zmm13, zmm4, zmm2
        vpmadd52huq zmm1, zmm4, zmm3
        vpaddq  zmm0, zmm21, zmm0
        vpsrlq  zmm2{k2}{z}, zmm0, 52
        vpaddq  zmm2, zmm22, zmm2
        vpbroadcastq zmm3, [rdx + 1920]
        vpbroadcastq zmm4, [rdx + 1928]
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52luq zmm6, zmm0, zmm3
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52luq zmm7, zmm0, zmm4
        vpxorq  zmm4, zmm4, zmm4
        vpmadd52huq zmm4, zmm0, zmm3
        vpmadd52luq zmm4, zmm2, zmm3
        vpaddq  zmm7, zmm7, zmm4
        vpbroadcastq zmm2, xmm6
        vpbroadcastq zmm3, xmm7
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
        vpmadd52huq zmm14, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 1536]
        vpmadd52luq zmm12, zmm4, zmm2
        vpmadd52luq zmm14, zmm4, zmm3
        vpmadd52huq zmm14, zmm4, zmm2
        vpmadd52huq zmm16, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 1600]
        vpmadd52luq zmm14, zmm4, zmm2
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
        vpmadd52huq zmm13, zmm4, zmm3
        vmovdqu64 zmm4, [rdx + 1856]
        vpmadd52luq zmm8, zmm4, zmm2
        vpmadd52luq zmm13, zmm4, zmm3
        vpmadd52huq zmm13, zmm4, zmm2
        vpmadd52huq zmm1, zmm4, zmm3
        vpsrlq  zmm2{k2}{z}, zmm0, 52
        vpaddq  zmm2, zmm22, zmm2
        vpsrlq  zmm2{k2}{z}, zmm2, 52
        vpaddq  zmm5, zmm5, zmm2
        valignq zmm0{k1}{z}, zmm0, zmm0, 1
        vpaddq  zmm13, zmm13, zmm0
        valignq zmm0{k1}{z}, zmm22, zmm22, 1
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
        vpaddq  zmm14, zmm14, zmm3
        vpsrlq  zmm3, zmm14, 52
        vpandq  zmm14, zmm14, zmm0
        vpaddq  zmm7, zmm14, zmm7
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
        vpaddq  zmm13, zmm13, zmm3
        vpsrlq  zmm3, zmm13, 52
        vpandq  zmm13, zmm13, zmm0
        vpaddq  zmm20, zmm13, zmm20
        vpsrlq  zmm21, zmm20, 52
        vpandq  zmm20, zmm20, zmm0
        vpaddq  zmm1, zmm1, zmm3
        vpsrlq  zmm3, zmm1, 52
        vpandq  zmm1, zmm1, zmm0
        vpaddq  zmm21, zmm1, zmm21
        vpsrlq  zmm22, zmm21, 52
        vpandq  zmm21, zmm21, zmm0
        vptestmq k3, zmm22, zmm22
        valignq zmm3{k7}{z}, zmm3, zmm3, 7
        vpaddq  zmm5, zmm5, zmm3
        vpcmpnleuq k4, zmm5, zmm0
        vpcmpeqq k5, zmm5, zmm0
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kmovw   r10d, k6
        kmovw   r11d, k3
        lea     r10d, [r11 + 2*r10]
        xor     r10d, r11d
        kmovw   k6, r10d
        vpaddq  zmm5{k6}, zmm5, zmm2
        vpandq  zmm5, zmm5, zmm0
        vmovdqu64 [rdi], zmm5
        kandw   k5, k5, k6
        korw    k4, k4, k5
        vmovdqa64 zmm9{k4}, zmm4
        vmovdqu64 [rdi + 64], zmm9
        vmovdqa64 zmm12{k4}, zmm6
        vmovdqu64 [rdi + 128], zmm12
        vmovdqa64 zmm14{k4}, zmm7
        vmovdqu64 [rdi + 192], zmm14
        vmovdqa64 zmm16{k4}, zmm15
        vmovdqu64 [rdi + 256], zmm16
        vmovdqa64 zmm11{k4}, zmm17
        vmovdqu64 [rdi + 320], zmm11
        vmovdqa64 zmm10{k4}, zmm18
        vmovdqu64 [rdi + 384], zmm10
        vmovdqa64 zmm8{k4}, zmm19
        vmovdqu64 [rdi + 448], zmm8
        vmovdqa64 zmm13{k4}, zmm20
        vmovdqu64 [rdi + 512], zmm13
        vmovdqa64 zmm1{k4}, zmm21
        vmovdqu64 [rdi + 576], zmm1
        mov     rsi, rdi
        dec     r8
        jnz     LABEL(karat_lone_sqr_64_x86_64, again)

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
END_KERNEL(karat_lone_sqr_64_x86_64)

NOTES

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
        vmovdqu64 zmm0, [rsi + 128]
        vmovdqu64 zmm1, [rsi + 192]
        vmovdqu64 zmm2, [rsi + 0]
        vmovdqu64 zmm3, [rsi + 64]
        vpsrlq  zmm4, zmm0, 51
        vpaddq  zmm5, zmm1, zmm1
        vmovdqu64 [rcx + 1408], zmm4
        vpsrlq  zmm6, zmm2, 51
        vpsrlq  zmm7, zmm3, 51
        vmovdqu64 [rcx + 1280], zmm6
        vpaddq  zmm2, zmm2, zmm2
        vmovdqu64 zmm8, [rsi + 320]
        vmovdqu64 [rcx + 1344], zmm7
        vmovdqu64 zmm9, [rsi + 384]
        vpaddq  zmm3, zmm3, zmm3
        vmovdqu64 [rcx + 640], zmm2
        vpbroadcastq zmm2, [rsi + 64]
        vmovdqu64 zmm10, [rsi + 64]
        vpaddq  zmm11, zmm0, zmm0
        vpbroadcastq zmm12, [rsi + 192]
        vpsrlq  zmm13, zmm8, 51
        vpaddq  zmm14, zmm9, zmm9
        vmovdqu64 [rcx + 1600], zmm13
        vmovdqu64 zmm15, [rsi + 256]
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52luq zmm16, zmm10, zmm2
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm1, zmm12
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm10, zmm2
        vpaddq  zmm5, zmm5, zmm4
        vpsrlq  zmm2, zmm15, 51
        vmovdqu64 [rcx + 832], zmm5
        vpaddq  zmm3, zmm3, zmm6
        vpaddq  zmm11, zmm11, zmm7
        vpbroadcastq zmm4, [rsi + 0]
        vmovdqu64 zmm5, [rsi + 0]
        vmovdqu64 [rcx + 704], zmm3
        vmovdqu64 [rcx + 1536], zmm2
        vpsrlq  zmm3, zmm9, 51
        vmovdqu64 [rcx + 768], zmm11
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm5, zmm4
        vmovdqu64 [rcx + 1664], zmm3
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52luq zmm7, zmm1, zmm12
        vpaddq  zmm14, zmm14, zmm13
        vpsrlq  zmm11, zmm1, 51
        vmovdqu64 zmm12, [rsi + 448]
        vmovdqu64 [rcx + 1024], zmm14
        vpaddq  zmm13, zmm8, zmm8
        vpbroadcastq zmm14, [rsi + 128]
        vmovdqu64 [rcx + 1472], zmm11
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52luq zmm19, zmm5, zmm4
        vpaddq  zmm4, zmm12, zmm12
        vpaddq  zmm5, zmm15, zmm15
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm0, zmm14
        vpaddq  zmm13, zmm13, zmm2
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52luq zmm2, zmm0, zmm14
        vmovdqu64 [rcx + 960], zmm13
        vpaddq  zmm4, zmm4, zmm3
        vpbroadcastq zmm3, [rcx + 640]
        vpsrlq  zmm13, zmm12, 51
        vmovdqu64 [rcx + 1088], zmm4
        vpsrlq  zmm4{k2}{z}, zmm19, 52
        valignq zmm14{k1}{z}, zmm19, zmm19, 1
        vpmadd52huq zmm16, zmm10, zmm3
        vmovdqu64 zmm21, [rsi + 512]
        vpmadd52luq zmm6, zmm10, zmm3
        vpaddq  zmm5, zmm5, zmm11
        vpbroadcastq zmm11, [rsi + 448]
        vmovq   [rcx + 0], xmm19
        vmovdqu64 [rcx + 1728], zmm13
        vpaddq  zmm19, zmm21, zmm21
        vpbroadcastq zmm22, [rcx + 832]
        vmovdqu64 [rcx + 896], zmm5
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52luq zmm5, zmm12, zmm11
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm12, zmm11
        vpbroadcastq zmm11, [rcx + 704]
        vpsrlq  zmm24, zmm21, 51
        vpbroadcastq zmm25, [rcx + 1280]
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm12, zmm22
        vpbroadcastq zmm27, [rcx + 768]
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm9, zmm22
        vpmadd52luq zmm17, zmm15, zmm22
        vpbroadcastq zmm29, [rcx + 1024]
        vpmadd52luq zmm18, zmm0, zmm11
        vpmadd52luq zmm16, zmm10, zmm25
        vpmadd52huq zmm7, zmm1, zmm27
        vpaddq  zmm6, zmm6, zmm4
        vpmadd52huq zmm5, zmm12, zmm29
        vpmadd52luq zmm26, zmm21, zmm22
        vpbroadcastq zmm4, [rcx + 1408]
        vpmadd52luq zmm28, zmm12, zmm22
        vpmadd52huq zmm17, zmm15, zmm27
        vpmadd52huq zmm18, zmm0, zmm3
        vpmadd52luq zmm16, zmm0, zmm3
        vpmadd52luq zmm7, zmm1, zmm4
        vpsrlq  zmm4{k2}{z}, zmm6, 52
        vpmadd52luq zmm20, zmm1, zmm27
        vpmadd52huq zmm26, zmm21, zmm27
        vpmadd52huq zmm28, zmm12, zmm27
        vpmadd52luq zmm17, zmm8, zmm27
        vpmadd52luq zmm18, zmm1, zmm3
        vpaddq  zmm16, zmm16, zmm4
        vpxorq  zmm4, zmm4, zmm4
        vpmadd52huq zmm4, zmm8, zmm22
        vpmadd52luq zmm7, zmm15, zmm27
        vmovq   [rcx + 16], xmm16
        vpmadd52huq zmm20, zmm1, zmm11
        vmovq   [rcx + 8], xmm6
        vmovdqu64 zmm10, [rsi + 576]
        vpmadd52huq zmm2, zmm0, zmm11
        vpmadd52luq zmm28, zmm21, zmm27
        vpmadd52huq zmm17, zmm8, zmm11
        vpaddq  zmm19, zmm19, zmm13
        vpmadd52luq zmm26, zmm10, zmm27
        vpmadd52luq zmm4, zmm9, zmm22
        vpmadd52huq zmm7, zmm15, zmm11
        vpmadd52luq zmm20, zmm15, zmm11
        vmovdqu64 [rcx + 1152], zmm19
        valignq zmm6{k1}{z}, zmm6, zmm6, 1
        vpmadd52huq zmm28, zmm21, zmm11
        vpsrlq  zmm13{k2}{z}, zmm16, 52
        vpmadd52luq zmm17, zmm9, zmm11
        vpmadd52huq zmm26, zmm10, zmm11
        vpaddq  zmm18, zmm18, zmm13
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm21, zmm22
        vmovq   [rcx + 24], xmm18
        vpmadd52huq zmm4, zmm9, zmm27
        vpmadd52luq zmm7, zmm8, zmm11
        vpbroadcastq zmm19, [rcx + 1664]
        vpmadd52luq zmm28, zmm10, zmm11
        vpbroadcastq zmm25, [rsi + 320]
        vpmadd52huq zmm20, zmm15, zmm3
        vpmadd52huq zmm17, zmm9, zmm3
        vpaddq  zmm26, zmm26, zmm6
        vpmadd52luq zmm5, zmm12, zmm19
        vpmadd52huq zmm26, zmm8, zmm25
        vpmadd52luq zmm13, zmm10, zmm22
        vpmadd52luq zmm4, zmm12, zmm27
        vpmadd52huq zmm28, zmm10, zmm3
        vpmadd52huq zmm7, zmm8, zmm3
        vpmadd52luq zmm17, zmm12, zmm3
        vpmadd52luq zmm20, zmm8, zmm3
        vpmadd52luq zmm5, zmm21, zmm29
        vmovdqu64 [rcx + 1792], zmm24
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm10, zmm22
        vpmadd52huq zmm13, zmm10, zmm27
        vpmadd52huq zmm4, zmm12, zmm11
        vpaddq  zmm28, zmm28, zmm14
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm15, zmm22
        vpmadd52luq zmm28, zmm8, zmm25
        vpbroadcastq zmm19, [rcx + 960]
        valignq zmm24{k1}{z}, zmm18, zmm18, 1
        vpmadd52luq zmm7, zmm9, zmm3
        vpmadd52luq zmm4, zmm21, zmm11
        vpaddq  zmm6, zmm6, zmm24
        vpmadd52luq zmm26, zmm9, zmm19
        vpbroadcastq zmm24, [rcx + 1344]
        vpmadd52huq zmm5, zmm21, zmm19
        vpmadd52huq zmm4, zmm21, zmm3
        vpmadd52luq zmm5, zmm10, zmm19
        vpmadd52luq zmm4, zmm10, zmm3
        vpbroadcastq zmm25, [rcx + 1472]
        vpmadd52luq zmm2, zmm0, zmm24
        vpmadd52luq zmm2, zmm1, zmm11
        vpbroadcastq zmm24, [rcx + 1088]
        vpmadd52huq zmm2, zmm1, zmm3
        vpmadd52luq zmm2, zmm15, zmm3
        vpmadd52luq zmm14, zmm15, zmm25
        vpmadd52luq zmm14, zmm8, zmm22
        vpbroadcastq zmm22, [rsi + 384]
        vpmadd52luq zmm23, zmm21, zmm24
        vpmadd52huq zmm14, zmm8, zmm27
        vpmadd52huq zmm23, zmm21, zmm29
        vpmadd52luq zmm14, zmm9, zmm27
        vpmadd52huq zmm6, zmm9, zmm22
        vpmadd52luq zmm23, zmm10, zmm29
        vpmadd52huq zmm14, zmm9, zmm11
        vpbroadcastq zmm25, [rcx + 896]
        vpmadd52luq zmm6, zmm12, zmm29
        vpmadd52huq zmm23, zmm10, zmm19
        vpmadd52luq zmm14, zmm12, zmm11
        valignq zmm11{k1}{z}, zmm16, zmm16, 1
        vpmadd52huq zmm26, zmm9, zmm25
        vpmadd52huq zmm28, zmm8, zmm25
        vpmadd52huq zmm6, zmm12, zmm19
        vpmadd52huq zmm5, zmm10, zmm25
        vpbroadcastq zmm16, [rcx + 1536]
        vpaddq  zmm13, zmm13, zmm11
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm21, zmm24
        vpbroadcastq zmm27, [rsi + 256]
        vpmadd52luq zmm13, zmm9, zmm22
        vpmadd52luq zmm26, zmm12, zmm25
        vpmadd52luq zmm28, zmm8, zmm16
        vpmadd52luq zmm6, zmm21, zmm19
        vpmadd52huq zmm4, zmm15, zmm27
        vpmadd52huq zmm14, zmm12, zmm3
        vpmadd52huq zmm13, zmm9, zmm19
        vpbroadcastq zmm16, [rcx + 1728]
        vpmadd52luq zmm28, zmm9, zmm25
        vpmadd52huq zmm6, zmm21, zmm25
        vpbroadcastq zmm22, [rcx + 1600]
        vpmadd52luq zmm4, zmm8, zmm25
        vpmadd52luq zmm14, zmm21, zmm3
        vpmadd52luq zmm11, zmm21, zmm16
        vpsrlq  zmm3{k2}{z}, zmm18, 52
        vpmadd52luq zmm13, zmm9, zmm22
        vpbroadcastq zmm16, [rcx + 24]
        vmovdqu64 zmm18, [rdx + 0]
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm10, zmm24
        vpmadd52luq zmm6, zmm10, zmm25
        vmovdqu64 zmm30, [rdx + 192]
        vpmadd52luq zmm14, zmm15, zmm27
        vpmadd52luq zmm11, zmm10, zmm24
        vpmadd52luq zmm17, zmm18, zmm16
        vpbroadcastq zmm24, [rcx + 16]
        vpmadd52luq zmm13, zmm12, zmm19
        vpmadd52huq zmm26, zmm30, zmm16
        vpmadd52huq zmm14, zmm18, zmm16
        vpmadd52huq zmm11, zmm10, zmm29
        vmovdqu64 zmm19, [rdx + 384]
        vpmadd52huq zmm17, zmm18, zmm24
        vpbroadcastq zmm27, [rcx + 0]
        vpmadd52luq zmm7, zmm18, zmm24
        vpmadd52huq zmm13, zmm12, zmm25
        vpmadd52luq zmm13, zmm21, zmm25
        vpbroadcastq zmm25, [rcx + 8]
        vpmadd52huq zmm5, zmm19, zmm16
        vpmadd52luq zmm2, zmm18, zmm27
        vpaddq  zmm2, zmm2, zmm3
        vmovdqu64 zmm3, [rdx + 64]
        vmovq   [rcx + 32], xmm2
        vpmadd52luq zmm20, zmm18, zmm25
        vpmadd52huq zmm20, zmm18, zmm27
        vpmadd52huq zmm7, zmm18, zmm25
        vpmadd52luq zmm20, zmm3, zmm27
        vpmadd52luq zmm7, zmm3, zmm25
        vpmadd52luq zmm17, zmm3, zmm24
        vpmadd52luq zmm14, zmm3, zmm16
        vmovdqu64 zmm18, [rdx + 128]
        vpmadd52huq zmm7, zmm3, zmm27
        vpmadd52huq zmm17, zmm3, zmm25
        vpmadd52huq zmm14, zmm3, zmm24
        vpmadd52huq zmm4, zmm3, zmm16
        vpmadd52luq zmm7, zmm18, zmm27
        vpmadd52luq zmm17, zmm18, zmm25
        vpmadd52luq zmm14, zmm18, zmm24
        vpmadd52luq zmm4, zmm18, zmm16
        vpmadd52huq zmm17, zmm18, zmm27
        vpmadd52huq zmm14, zmm18, zmm25
        vpmadd52huq zmm4, zmm18, zmm24
        vpmadd52huq zmm28, zmm18, zmm16
        vpmadd52luq zmm17, zmm30, zmm27
        vpmadd52luq zmm14, zmm30, zmm25
        vpmadd52luq zmm4, zmm30, zmm24
        vmovdqu64 zmm3, [rdx + 256]
        vpmadd52luq zmm28, zmm30, zmm16
        vpmadd52huq zmm14, zmm30, zmm27
        vpmadd52huq zmm4, zmm30, zmm25
        vpmadd52huq zmm28, zmm30, zmm24
        vpmadd52luq zmm26, zmm3, zmm16
        vpmadd52huq zmm13, zmm3, zmm16
        vpmadd52luq zmm14, zmm3, zmm27
        vpmadd52luq zmm4, zmm3, zmm25
        vmovdqu64 zmm18, [rdx + 448]
        vpmadd52luq zmm28, zmm3, zmm24
        vpmadd52huq zmm26, zmm3, zmm24
        vpmadd52huq zmm4, zmm3, zmm27
        vmovdqu64 zmm29, [rdx + 320]
        vpmadd52huq zmm28, zmm3, zmm25
        vpmadd52huq zmm23, zmm18, zmm16
        vpmadd52luq zmm5, zmm18, zmm16
        vpmadd52huq zmm5, zmm18, zmm24
        vpmadd52luq zmm4, zmm29, zmm27
        vpmadd52luq zmm28, zmm29, zmm25
        vpmadd52luq zmm26, zmm29, zmm24
        vpmadd52luq zmm13, zmm29, zmm16
        vpmadd52huq zmm28, zmm29, zmm27
        vpmadd52huq zmm26, zmm29, zmm25
        vpmadd52huq zmm13, zmm29, zmm24
        vpmadd52huq zmm6, zmm29, zmm16
        vpmadd52luq zmm26, zmm19, zmm25
        vpmadd52luq zmm28, zmm19, zmm27
        vpmadd52luq zmm13, zmm19, zmm24
        vmovdqu64 zmm3, [rdx + 512]
        vpmadd52luq zmm6, zmm19, zmm16
        vpmadd52huq zmm26, zmm19, zmm27
        vpmadd52huq zmm13, zmm19, zmm25
        vpmadd52huq zmm6, zmm19, zmm24
        vpmadd52luq zmm23, zmm3, zmm16
        vpmadd52luq zmm5, zmm3, zmm24
        vpmadd52huq zmm11, zmm3, zmm16
        vpmadd52luq zmm26, zmm18, zmm27
        vpmadd52luq zmm13, zmm18, zmm25
        vpmadd52luq zmm6, zmm18, zmm24
        vmovdqu64 zmm19, [rdx + 576]
        vpmadd52huq zmm23, zmm3, zmm24
        vpmadd52huq zmm5, zmm3, zmm25
        vpmadd52huq zmm13, zmm18, zmm27
        vpmadd52huq zmm6, zmm18, zmm25
        vpmadd52luq zmm23, zmm19, zmm24
        vpmadd52luq zmm5, zmm19, zmm25
        vpmadd52huq zmm22, zmm19, zmm16
        vpmadd52luq zmm11, zmm19, zmm16
        vpsrlq  zmm16{k2}{z}, zmm2, 52
        vpaddq  zmm20, zmm20, zmm16
        valignq zmm2{k1}{z}, zmm2, zmm2, 1
        vpmadd52huq zmm23, zmm19, zmm25
        vpsrlq  zmm16{k2}{z}, zmm20, 52
        vpmadd52huq zmm5, zmm19, zmm27
        vpaddq  zmm7, zmm7, zmm16
        valignq zmm16{k1}{z}, zmm20, zmm20, 1
        vmovq   [rcx + 48], xmm7
        vpbroadcastq zmm18, [rcx + 712]
        vpmadd52luq zmm6, zmm3, zmm25
        vpsrlq  zmm25{k2}{z}, zmm7, 52
        vpmadd52huq zmm11, zmm19, zmm24
        vpaddq  zmm17, zmm17, zmm25
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm9, zmm18
        vpaddq  zmm23, zmm23, zmm16
        valignq zmm16{k1}{z}, zmm17, zmm17, 1
        vpmadd52huq zmm23, zmm1, zmm18
        vmovq   [rcx + 56], xmm17
        vpaddq  zmm5, zmm5, zmm2
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm12, zmm18
        vpmadd52huq zmm5, zmm0, zmm18
        vpbroadcastq zmm25, [rsi + 8]
        vmovdqu64 zmm29, [rsi + 0]
        vmovq   [rcx + 40], xmm20
        valignq zmm7{k1}{z}, zmm7, zmm7, 1
        vpmadd52luq zmm24, zmm12, zmm18
        vpaddq  zmm22, zmm22, zmm16
        vpmadd52huq zmm26, zmm29, zmm25
        vpmadd52huq zmm22, zmm8, zmm18
        vpbroadcastq zmm16, [rcx + 648]
        vpmadd52luq zmm23, zmm15, zmm18
        vpmadd52luq zmm2, zmm21, zmm18
        vpmadd52huq zmm6, zmm3, zmm27
        vpaddq  zmm11, zmm11, zmm7
        vpmadd52huq zmm24, zmm12, zmm16
        vmovdqu64 zmm7, [rsi + 64]
        vpmadd52huq zmm11, zmm15, zmm18
        vpbroadcastq zmm20, [rcx + 1352]
        vpmadd52luq zmm28, zmm29, zmm25
        vpmadd52luq zmm22, zmm9, zmm18
        vpmadd52huq zmm23, zmm15, zmm16
        vpmadd52luq zmm26, zmm7, zmm16
        vpmadd52luq zmm5, zmm0, zmm20
        vpmadd52huq zmm2, zmm21, zmm16
        vpmadd52luq zmm24, zmm21, zmm16
        vpbroadcastq zmm20, [rcx + 48]
        vmovdqu64 zmm25, [rdx + 0]
        vpmadd52luq zmm6, zmm19, zmm27
        vpmadd52luq zmm11, zmm8, zmm18
        vpmadd52huq zmm22, zmm9, zmm16
        vpmadd52luq zmm23, zmm8, zmm16
        vpbroadcastq zmm19, [rsi + 576]
        vpmadd52luq zmm28, zmm25, zmm20
        vpbroadcastq zmm29, [rcx + 56]
        vpmadd52luq zmm5, zmm1, zmm18
        vpmadd52luq zmm2, zmm10, zmm16
        vpmadd52luq zmm13, zmm3, zmm27
        vpmadd52luq zmm24, zmm10, zmm19
        vpmadd52luq zmm26, zmm25, zmm29
        vmovdqu64 zmm3, [rdx + 192]
        vpmadd52luq zmm22, zmm12, zmm16
        vpmadd52huq zmm11, zmm8, zmm16
        vpmadd52huq zmm5, zmm1, zmm16
        vpmadd52huq zmm2, zmm10, zmm19
        vpmadd52huq zmm23, zmm3, zmm29
        vpbroadcastq zmm19, [rsi + 72]
        vpmadd52huq zmm26, zmm25, zmm20
        vpmadd52luq zmm11, zmm9, zmm16
        vpmadd52luq zmm5, zmm15, zmm16
        vpsrlq  zmm17{k2}{z}, zmm17, 52
        vpbroadcastq zmm27, [rcx + 1288]
        vpmadd52luq zmm13, zmm7, zmm19
        vpbroadcastq zmm30, [rcx + 1152]
        vpmadd52huq zmm6, zmm7, zmm19
        vpmadd52huq zmm13, zmm7, zmm16
        vpmadd52luq zmm6, zmm0, zmm18
        vpmadd52luq zmm13, zmm7, zmm27
        vpmadd52huq zmm24, zmm10, zmm30
        vpbroadcastq zmm7, [rsi + 512]
        vpmadd52huq zmm6, zmm0, zmm16
        vpmadd52luq zmm13, zmm0, zmm16
        vpmadd52luq zmm6, zmm1, zmm16
        vmovdqu64 zmm19, [rdx + 256]
        vpmadd52huq zmm13, zmm25, zmm29
        vpmadd52luq zmm11, zmm21, zmm7
        vpmadd52huq zmm22, zmm21, zmm7
        vpmadd52luq zmm22, zmm10, zmm30
        vpmadd52luq zmm23, zmm19, zmm29
        vpmadd52huq zmm11, zmm19, zmm29
        vpmadd52huq zmm23, zmm19, zmm20
        vpbroadcastq zmm7, [rcx + 1792]
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm21, zmm18
        vpbroadcastq zmm30, [rcx + 32]
        vpmadd52luq zmm27, zmm10, zmm18
        vpmadd52huq zmm27, zmm10, zmm16
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm10, zmm18
        vpbroadcastq zmm18, [rcx + 40]
        vpmadd52luq zmm24, zmm10, zmm7
        vpmadd52luq zmm14, zmm25, zmm30
        vpaddq  zmm14, zmm14, zmm17
        vmovdqu64 zmm7, [rdx + 64]
        vmovq   [rcx + 64], xmm14
        vpmadd52luq zmm4, zmm25, zmm18
        vpmadd52huq zmm4, zmm25, zmm30
        vpmadd52huq zmm28, zmm25, zmm18
        vpmadd52luq zmm4, zmm7, zmm30
        vpmadd52luq zmm28, zmm7, zmm18
        vpmadd52luq zmm26, zmm7, zmm20
        vpmadd52luq zmm13, zmm7, zmm29
        vmovdqu64 zmm17, [rdx + 128]
        vpmadd52huq zmm28, zmm7, zmm30
        vpmadd52huq zmm26, zmm7, zmm18
        vpmadd52huq zmm13, zmm7, zmm20
        vpmadd52huq zmm6, zmm7, zmm29
        vpmadd52luq zmm28, zmm17, zmm30
        vpmadd52luq zmm26, zmm17, zmm18
        vpmadd52luq zmm13, zmm17, zmm20
        vpmadd52luq zmm6, zmm17, zmm29
        vpmadd52huq zmm26, zmm17, zmm30
        vpmadd52huq zmm13, zmm17, zmm18
        vpmadd52huq zmm6, zmm17, zmm20
        vpmadd52huq zmm5, zmm17, zmm29
        vpmadd52luq zmm26, zmm3, zmm30
        vpmadd52luq zmm13, zmm3, zmm18
        vpmadd52luq zmm6, zmm3, zmm20
        vmovdqu64 zmm7, [rdx + 384]
        vpmadd52luq zmm5, zmm3, zmm29
        vpmadd52huq zmm13, zmm3, zmm30
        vpmadd52huq zmm6, zmm3, zmm18
        vpmadd52huq zmm5, zmm3, zmm20
        vpmadd52huq zmm24, zmm7, zmm29
        vpmadd52luq zmm13, zmm19, zmm30
        vmovdqu64 zmm3, [rdx + 320]
        vpmadd52luq zmm6, zmm19, zmm18
        vpmadd52luq zmm5, zmm19, zmm20
        vpmadd52huq zmm6, zmm19, zmm30
        vpmadd52huq zmm5, zmm19, zmm18
        vpmadd52huq zmm22, zmm3, zmm29
        vpmadd52luq zmm23, zmm3, zmm20
        vpmadd52luq zmm11, zmm3, zmm29
        vpmadd52luq zmm6, zmm3, zmm30
        vpmadd52luq zmm5, zmm3, zmm18
        vmovdqu64 zmm17, [rdx + 448]
        vpmadd52luq zmm22, zmm7, zmm29
        vpmadd52huq zmm23, zmm3, zmm18
        vpmadd52huq zmm11, zmm3, zmm20
        vpmadd52huq zmm5, zmm3, zmm30
        vpmadd52huq zmm2, zmm17, zmm29
        vpmadd52luq zmm24, zmm17, zmm29
        vpmadd52huq zmm22, zmm7, zmm20
        vpmadd52luq zmm23, zmm7, zmm18
        vpmadd52luq zmm11, zmm7, zmm20
        vpmadd52luq zmm5, zmm7, zmm30
        vmovdqu64 zmm3, [rdx + 512]
        vpmadd52huq zmm24, zmm17, zmm20
        vpmadd52luq zmm22, zmm17, zmm20
        vpmadd52huq zmm23, zmm7, zmm30
        vpmadd52huq zmm11, zmm7, zmm18
        vpmadd52luq zmm2, zmm3, zmm29
        vpmadd52huq zmm27, zmm3, zmm29
        vpmadd52luq zmm24, zmm3, zmm20
        vpmadd52huq zmm22, zmm17, zmm18
        vpmadd52luq zmm23, zmm17, zmm30
        vpmadd52luq zmm11, zmm17, zmm18
        vpmadd52huq zmm2, zmm3, zmm20
        vpmadd52huq zmm24, zmm3, zmm18
        vmovdqu64 zmm7, [rdx + 576]
        vpmadd52luq zmm22, zmm3, zmm18
        vpmadd52huq zmm11, zmm17, zmm30
        vpsrlq  zmm17{k2}{z}, zmm14, 52
        vpaddq  zmm4, zmm4, zmm17
        vpmadd52luq zmm2, zmm7, zmm20
        vpmadd52luq zmm24, zmm7, zmm18
        vpmadd52huq zmm16, zmm7, zmm29
        vpmadd52huq zmm22, zmm3, zmm30
        vmovq   [rcx + 72], xmm4
        vpbroadcastq zmm17, [rcx + 968]
        vpmadd52luq zmm27, zmm7, zmm29
        vpsrlq  zmm19{k2}{z}, zmm4, 52
        vpmadd52luq zmm11, zmm3, zmm30
        vpaddq  zmm28, zmm28, zmm19
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52huq zmm3, zmm9, zmm17
        vpmadd52huq zmm2, zmm7, zmm18
        vpsrlq  zmm18{k2}{z}, zmm28, 52
        vmovq   [rcx + 80], xmm28
        vpbroadcastq zmm19, [rsi + 136]
        vpmadd52huq zmm24, zmm7, zmm30
        vpaddq  zmm26, zmm26, zmm18
        vpbroadcastq zmm18, [rcx + 1608]
        valignq zmm4{k1}{z}, zmm4, zmm4, 1
        vmovq   [rcx + 88], xmm26
        vpmadd52huq zmm23, zmm0, zmm19
        vpmadd52luq zmm22, zmm7, zmm30
        vpmadd52luq zmm3, zmm9, zmm18
        vpbroadcastq zmm18, [rsi + 264]
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm12, zmm17
        vpmadd52luq zmm5, zmm0, zmm19
        vpaddq  zmm2, zmm2, zmm4
        valignq zmm4{k1}{z}, zmm14, zmm14, 1
        vpbroadcastq zmm14, [rcx + 776]
        vpmadd52huq zmm2, zmm15, zmm18
        valignq zmm19{k1}{z}, zmm26, zmm26, 1
        vpmadd52huq zmm27, zmm7, zmm20
        vpmadd52luq zmm3, zmm12, zmm17
        vpbroadcastq zmm7, [rcx + 904]
        vpmadd52luq zmm23, zmm1, zmm14
        vpaddq  zmm24, zmm24, zmm4
        vpbroadcastq zmm4, [rsi + 328]
        vpmadd52luq zmm25, zmm21, zmm17
        vpaddq  zmm16, zmm16, zmm19
        vpbroadcastq zmm19, [rsi + 200]
        vpmadd52luq zmm2, zmm8, zmm7
        vpmadd52luq zmm24, zmm15, zmm18
        vpmadd52huq zmm16, zmm8, zmm4
        vpmadd52huq zmm3, zmm12, zmm7
        vpbroadcastq zmm18, [rcx + 840]
        vpmadd52huq zmm22, zmm1, zmm19
        valignq zmm20{k1}{z}, zmm28, zmm28, 1
        vpmadd52huq zmm25, zmm21, zmm7
        vpmadd52luq zmm11, zmm1, zmm19
        vpmadd52huq zmm2, zmm8, zmm18
        vpbroadcastq zmm19, [rcx + 88]
        vmovdqu64 zmm28, [rdx + 0]
        vpmadd52huq zmm24, zmm15, zmm18
        vpmadd52luq zmm16, zmm9, zmm17
        vpmadd52luq zmm3, zmm21, zmm7
        vpaddq  zmm27, zmm27, zmm20
        vpmadd52luq zmm23, zmm28, zmm19
        vpbroadcastq zmm20, [rcx + 1480]
        vpmadd52luq zmm25, zmm10, zmm7
        vpmadd52luq zmm22, zmm15, zmm18
        vpmadd52luq zmm2, zmm9, zmm18
        vpbroadcastq zmm29, [rcx + 80]
        vpmadd52luq zmm27, zmm8, zmm4
        vpmadd52luq zmm24, zmm15, zmm20
        vpmadd52huq zmm3, zmm21, zmm18
        vpmadd52huq zmm16, zmm9, zmm7
        vpmadd52huq zmm23, zmm28, zmm29
        vpmadd52luq zmm5, zmm28, zmm29
        vpmadd52huq zmm25, zmm10, zmm18
        vpmadd52huq zmm2, zmm9, zmm14
        vpmadd52huq zmm22, zmm15, zmm14
        vpmadd52luq zmm24, zmm8, zmm18
        vpmadd52luq zmm3, zmm10, zmm18
        vpmadd52luq zmm16, zmm12, zmm7
        vpmadd52huq zmm27, zmm8, zmm7
        vpmadd52huq zmm11, zmm1, zmm14
        vpmadd52luq zmm2, zmm12, zmm14
        vpmadd52luq zmm22, zmm8, zmm14
        vpmadd52huq zmm24, zmm8, zmm14
        vpmadd52huq zmm3, zmm10, zmm14
        vpmadd52huq zmm16, zmm12, zmm18
        vpmadd52luq zmm24, zmm9, zmm14
        vpbroadcastq zmm4, [rcx + 1416]
        vpmadd52luq zmm16, zmm21, zmm18
        vpmadd52huq zmm16, zmm21, zmm14
        vpmadd52luq zmm16, zmm10, zmm14
        vpbroadcastq zmm20, [rcx + 1544]
        vpsrlq  zmm26{k2}{z}, zmm26, 52
        vpmadd52luq zmm11, zmm1, zmm4
        vpmadd52luq zmm11, zmm15, zmm14
        vpmadd52huq zmm11, zmm28, zmm19
        vmovdqu64 zmm4, [rdx + 64]
        vpmadd52luq zmm27, zmm8, zmm20
        vpmadd52luq zmm27, zmm9, zmm7
        vpmadd52huq zmm27, zmm9, zmm18
        vpmadd52luq zmm27, zmm12, zmm18
        vpmadd52luq zmm23, zmm4, zmm29
        vpmadd52huq zmm22, zmm4, zmm19
        vpbroadcastq zmm18, [rcx + 72]
        vpmadd52luq zmm11, zmm4, zmm19
        vpmadd52huq zmm27, zmm12, zmm14
        vpmadd52huq zmm11, zmm4, zmm29
        vpmadd52luq zmm27, zmm21, zmm14
        vpmadd52huq zmm5, zmm28, zmm18
        vpmadd52luq zmm6, zmm28, zmm18
        vpmadd52huq zmm23, zmm4, zmm18
        vpmadd52luq zmm5, zmm4, zmm18
        vpbroadcastq zmm14, [rcx + 64]
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm21, zmm17
        vpmadd52luq zmm20, zmm10, zmm17
        vpmadd52huq zmm20, zmm10, zmm7
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm10, zmm17
        vmovdqu64 zmm17, [rdx + 448]
        vpmadd52luq zmm13, zmm28, zmm14
        vpmadd52huq zmm6, zmm28, zmm14
        vmovdqu64 zmm28, [rdx + 384]
        vpmadd52huq zmm5, zmm4, zmm14
        vpaddq  zmm13, zmm13, zmm26
        vpmadd52huq zmm25, zmm17, zmm19
        vpmadd52luq zmm6, zmm4, zmm14
        vmovdqu64 zmm4, [rdx + 128]
        vpmadd52huq zmm3, zmm28, zmm19
        vmovq   [rcx + 96], xmm13
        vpmadd52luq zmm3, zmm17, zmm19
        vpmadd52huq zmm3, zmm17, zmm29
        vpmadd52luq zmm5, zmm4, zmm14
        vpmadd52luq zmm23, zmm4, zmm18
        vpmadd52luq zmm11, zmm4, zmm29
        vpmadd52luq zmm22, zmm4, zmm19
        vmovdqu64 zmm26, [rdx + 192]
        vpmadd52huq zmm23, zmm4, zmm14
        vpmadd52huq zmm11, zmm4, zmm18
        vpmadd52huq zmm22, zmm4, zmm29
        vpmadd52huq zmm24, zmm4, zmm19
        vpmadd52luq zmm23, zmm26, zmm14
        vpmadd52luq zmm11, zmm26, zmm18
        vpmadd52luq zmm22, zmm26, zmm29
        vpmadd52luq zmm24, zmm26, zmm19
        vmovdqu64 zmm4, [rdx + 256]
        vpmadd52huq zmm11, zmm26, zmm14
        vpmadd52huq zmm22, zmm26, zmm18
        vpmadd52huq zmm24, zmm26, zmm29
        vpmadd52huq zmm2, zmm26, zmm19
        vpmadd52luq zmm11, zmm4, zmm14
        vpmadd52luq zmm22, zmm4, zmm18
        vpmadd52luq zmm24, zmm4, zmm29
        vpmadd52luq zmm2, zmm4, zmm19
        vmovdqu64 zmm26, [rdx + 320]
        vpmadd52huq zmm22, zmm4, zmm14
        vpmadd52huq zmm24, zmm4, zmm18
        vpmadd52huq zmm2, zmm4, zmm29
        vpmadd52huq zmm27, zmm4, zmm19
        vpmadd52luq zmm22, zmm26, zmm14
        vpmadd52luq zmm24, zmm26, zmm18
        vpmadd52luq zmm2, zmm26, zmm29
        vpmadd52luq zmm27, zmm26, zmm19
        vpmadd52huq zmm24, zmm26, zmm14
        vpmadd52huq zmm2, zmm26, zmm18
        vpmadd52huq zmm27, zmm26, zmm29
        vpmadd52huq zmm16, zmm26, zmm19
        vpmadd52luq zmm2, zmm28, zmm18
        vpmadd52luq zmm24, zmm28, zmm14
        vpmadd52luq zmm27, zmm28, zmm29
        vmovdqu64 zmm4, [rdx + 512]
        vpmadd52luq zmm16, zmm28, zmm19
        vpmadd52huq zmm2, zmm28, zmm14
        vpmadd52huq zmm27, zmm28, zmm18
        vpmadd52huq zmm16, zmm28, zmm29
        vpmadd52luq zmm25, zmm4, zmm19
        vpmadd52luq zmm3, zmm4, zmm29
        vpmadd52huq zmm20, zmm4, zmm19
        vpmadd52luq zmm2, zmm17, zmm14
        vpmadd52luq zmm27, zmm17, zmm18
        vpmadd52luq zmm16, zmm17, zmm29
        vpmadd52huq zmm25, zmm4, zmm29
        vpmadd52huq zmm3, zmm4, zmm18
        vmovdqu64 zmm26, [rdx + 576]
        vpmadd52huq zmm27, zmm17, zmm14
        vpmadd52huq zmm16, zmm17, zmm18
        vpsrlq  zmm17{k2}{z}, zmm13, 52
        vpaddq  zmm6, zmm6, zmm17
        vpmadd52luq zmm25, zmm26, zmm29
        vpmadd52luq zmm3, zmm26, zmm18
        vpmadd52huq zmm7, zmm26, zmm19
        vpmadd52luq zmm20, zmm26, zmm19
        vpsrlq  zmm17{k2}{z}, zmm6, 52
        vmovq   [rcx + 104], xmm6
        vpmadd52luq zmm16, zmm4, zmm18
        vpaddq  zmm5, zmm5, zmm17
        vpbroadcastq zmm17, [rsi + 520]
        valignq zmm6{k1}{z}, zmm6, zmm6, 1
        vpsrlq  zmm19{k2}{z}, zmm5, 52
        vpmadd52huq zmm25, zmm26, zmm18
        vpaddq  zmm23, zmm23, zmm19
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52luq zmm18, zmm21, zmm17
        vmovq   [rcx + 120], xmm23
        vmovq   [rcx + 112], xmm5
        vpmadd52huq zmm3, zmm26, zmm14
        vpmadd52huq zmm20, zmm26, zmm29
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm21, zmm17
        vpbroadcastq zmm17, [rcx + 1096]
        valignq zmm28{k1}{z}, zmm23, zmm23, 1
        vpmadd52huq zmm16, zmm4, zmm14
        vpbroadcastq zmm29, [rsi + 392]
        vpaddq  zmm25, zmm25, zmm6
        valignq zmm6{k1}{z}, zmm13, zmm13, 1
        vpbroadcastq zmm13, [rcx + 1160]
        vpmadd52huq zmm18, zmm21, zmm17
        vpmadd52luq zmm27, zmm4, zmm14
        vpbroadcastq zmm4, [rsi + 456]
        vpmadd52huq zmm25, zmm9, zmm29
        vpaddq  zmm7, zmm7, zmm28
        vpbroadcastq zmm28, [rcx + 1736]
        vpmadd52luq zmm19, zmm10, zmm13
        vpaddq  zmm3, zmm3, zmm6
        vpbroadcastq zmm6, [rcx + 1032]
        vpmadd52huq zmm7, zmm12, zmm4
        vpmadd52luq zmm3, zmm9, zmm29
        vpmadd52luq zmm18, zmm21, zmm28
        vpbroadcastq zmm28, [rcx + 104]
        vmovdqu64 zmm29, [rdx + 0]
        valignq zmm5{k1}{z}, zmm5, zmm5, 1
        vpmadd52luq zmm25, zmm12, zmm6
        vpmadd52luq zmm16, zmm26, zmm14
        vpmadd52huq zmm19, zmm10, zmm17
        vpmadd52luq zmm22, zmm29, zmm28
        vpbroadcastq zmm14, [rcx + 96]
        vpmadd52luq zmm7, zmm21, zmm17
        vpbroadcastq zmm26, [rcx + 120]
        vmovdqu64 zmm30, [rdx + 192]
        vpaddq  zmm20, zmm20, zmm5
        vpmadd52luq zmm18, zmm10, zmm17
        vpmadd52luq zmm20, zmm12, zmm4
        vpmadd52luq zmm11, zmm29, zmm14
        vpmadd52huq zmm25, zmm30, zmm26
        vpmadd52luq zmm2, zmm29, zmm26
        vpmadd52huq zmm22, zmm29, zmm14
        vpmadd52huq zmm7, zmm21, zmm6
        vpmadd52huq zmm27, zmm29, zmm26
        vpmadd52huq zmm18, zmm10, zmm6
        vmovdqu64 zmm4, [rdx + 384]
        vpmadd52huq zmm20, zmm12, zmm6
        vpmadd52luq zmm7, zmm10, zmm6
        vpbroadcastq zmm5, [rcx + 1672]
        vpsrlq  zmm17{k2}{z}, zmm23, 52
        vpaddq  zmm11, zmm11, zmm17
        vmovdqu64 zmm17, [rdx + 256]
        vpmadd52huq zmm18, zmm4, zmm26
        vmovq   [rcx + 128], xmm11
        vpbroadcastq zmm23, [rsi + 584]
        vpmadd52luq zmm20, zmm12, zmm5
        vpmadd52luq zmm20, zmm21, zmm6
        vpmadd52luq zmm25, zmm17, zmm26
        vpbroadcastq zmm5, [rcx + 1800]
        vpmadd52huq zmm20, zmm17, zmm26
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52luq zmm6, zmm10, zmm23
        vpmadd52huq zmm6, zmm10, zmm13
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm10, zmm23
        vpbroadcastq zmm23, [rcx + 112]
        vpmadd52luq zmm6, zmm10, zmm5
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm24, zmm29, zmm23
        vpmadd52huq zmm24, zmm29, zmm28
        vpmadd52huq zmm2, zmm29, zmm23
        vpmadd52luq zmm22, zmm5, zmm14
        vpmadd52luq zmm24, zmm5, zmm28
        vpmadd52luq zmm2, zmm5, zmm23
        vpmadd52luq zmm27, zmm5, zmm26
        vmovdqu64 zmm29, [rdx + 128]
        vpmadd52huq zmm24, zmm5, zmm14
        vpmadd52huq zmm2, zmm5, zmm28
        vpmadd52huq zmm27, zmm5, zmm23
        vpmadd52huq zmm16, zmm5, zmm26
        vpmadd52luq zmm24, zmm29, zmm14
        vpmadd52luq zmm2, zmm29, zmm28
        vpmadd52luq zmm27, zmm29, zmm23
        vpmadd52luq zmm16, zmm29, zmm26
        vpmadd52huq zmm2, zmm29, zmm14
        vpmadd52huq zmm27, zmm29, zmm28
        vpmadd52huq zmm16, zmm29, zmm23
        vpmadd52huq zmm3, zmm29, zmm26
        vpmadd52luq zmm2, zmm30, zmm14
        vpmadd52luq zmm27, zmm30, zmm28
        vpmadd52luq zmm16, zmm30, zmm23
        vpmadd52luq zmm3, zmm30, zmm26
        vpmadd52huq zmm27, zmm30, zmm14
        vpmadd52huq zmm16, zmm30, zmm28
        vpmadd52huq zmm3, zmm30, zmm23
        vpmadd52huq zmm25, zmm17, zmm23
        vpmadd52luq zmm27, zmm17, zmm14
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm16, zmm17, zmm28
        vpmadd52luq zmm3, zmm17, zmm23
        vpmadd52huq zmm16, zmm17, zmm14
        vmovdqu64 zmm29, [rdx + 320]
        vpmadd52huq zmm3, zmm17, zmm28
        vpmadd52huq zmm19, zmm5, zmm26
        vpmadd52luq zmm18, zmm5, zmm26
        vpmadd52huq zmm18, zmm5, zmm23
        vpmadd52luq zmm16, zmm29, zmm14
        vpmadd52luq zmm3, zmm29, zmm28
        vpmadd52luq zmm25, zmm29, zmm23
        vpmadd52luq zmm20, zmm29, zmm26
        vpmadd52huq zmm3, zmm29, zmm14
        vpmadd52huq zmm25, zmm29, zmm28
        vpmadd52huq zmm20, zmm29, zmm23
        vpmadd52huq zmm7, zmm29, zmm26
        vpmadd52luq zmm25, zmm4, zmm28
        vpmadd52luq zmm3, zmm4, zmm14
        vpmadd52luq zmm20, zmm4, zmm23
        vmovdqu64 zmm17, [rdx + 512]
        vpmadd52luq zmm7, zmm4, zmm26
        vpmadd52huq zmm25, zmm4, zmm14
        vpmadd52huq zmm20, zmm4, zmm28
        vpmadd52huq zmm7, zmm4, zmm23
        vpmadd52luq zmm19, zmm17, zmm26
        vpmadd52luq zmm18, zmm17, zmm23
        vpmadd52luq zmm25, zmm5, zmm14
        vpmadd52huq zmm6, zmm17, zmm26
        vpmadd52luq zmm20, zmm5, zmm28
        vpmadd52luq zmm7, zmm5, zmm23
        vmovdqu64 zmm4, [rdx + 576]
        vpmadd52huq zmm19, zmm17, zmm23
        vpmadd52huq zmm18, zmm17, zmm28
        vpmadd52huq zmm20, zmm5, zmm14
        vpmadd52huq zmm7, zmm5, zmm28
        vpmadd52luq zmm19, zmm4, zmm23
        vpmadd52luq zmm18, zmm4, zmm28
        vpmadd52huq zmm13, zmm4, zmm26
        vpmadd52luq zmm6, zmm4, zmm26
        vpsrlq  zmm5{k2}{z}, zmm11, 52
        vpaddq  zmm22, zmm22, zmm5
        valignq zmm5{k1}{z}, zmm11, zmm11, 1
        vpmadd52huq zmm19, zmm4, zmm28
        valignq zmm11{k1}{z}, zmm22, zmm22, 1
        vpmadd52huq zmm18, zmm4, zmm14
        vpbroadcastq zmm26, [rcx + 848]
        vpmadd52luq zmm7, zmm17, zmm28
        vpsrlq  zmm28{k2}{z}, zmm22, 52
        vpmadd52huq zmm6, zmm4, zmm23
        vpaddq  zmm24, zmm24, zmm28
        vpbroadcastq zmm23, [rsi + 208]
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm9, zmm26
        vpaddq  zmm19, zmm19, zmm11
        vpsrlq  zmm11{k2}{z}, zmm24, 52
        vpbroadcastq zmm29, [rsi + 80]
        vmovdqu64 zmm30, [rsi + 64]
        vpaddq  zmm18, zmm18, zmm5
        vpmadd52huq zmm19, zmm1, zmm23
        vpmadd52luq zmm18, zmm1, zmm23
        vpaddq  zmm2, zmm2, zmm11
        vpmadd52huq zmm25, zmm30, zmm29
        vmovq   [rcx + 152], xmm2
        vpmadd52luq zmm28, zmm12, zmm26
        vpmadd52huq zmm7, zmm17, zmm14
        vpmadd52luq zmm3, zmm30, zmm29
        vpbroadcastq zmm5, [rcx + 784]
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm12, zmm26
        vpmadd52luq zmm19, zmm15, zmm26
        vpbroadcastq zmm23, [rcx + 720]
        vmovq   [rcx + 144], xmm24
        vmovq   [rcx + 136], xmm22
        vpmadd52huq zmm18, zmm1, zmm5
        vpmadd52luq zmm20, zmm17, zmm14
        vpmadd52luq zmm25, zmm0, zmm23
        vpmadd52huq zmm28, zmm12, zmm5
        vpbroadcastq zmm17, [rcx + 1424]
        vpmadd52luq zmm7, zmm4, zmm14
        vpbroadcastq zmm4, [rcx + 656]
        valignq zmm14{k1}{z}, zmm2, zmm2, 1
        vpmadd52luq zmm11, zmm21, zmm26
        vpmadd52huq zmm19, zmm15, zmm5
        vpmadd52luq zmm18, zmm1, zmm17
        vpmadd52huq zmm3, zmm30, zmm4
        vpmadd52huq zmm25, zmm0, zmm4
        vpaddq  zmm13, zmm13, zmm14
        vpmadd52luq zmm28, zmm21, zmm5
        vpmadd52huq zmm13, zmm8, zmm26
        valignq zmm14{k1}{z}, zmm24, zmm24, 1
        vpbroadcastq zmm17, [rcx + 1296]
        vpmadd52luq zmm19, zmm8, zmm5
        vpbroadcastq zmm22, [rsi + 144]
        vpmadd52luq zmm18, zmm15, zmm5
        vpmadd52huq zmm11, zmm21, zmm5
        vpmadd52luq zmm25, zmm1, zmm4
        vpmadd52luq zmm3, zmm30, zmm17
        vpmadd52huq zmm7, zmm0, zmm22
        vpmadd52luq zmm13, zmm9, zmm26
        vpaddq  zmm6, zmm6, zmm14
        vpmadd52huq zmm19, zmm8, zmm23
        vpmadd52huq zmm28, zmm21, zmm23
        vpmadd52huq zmm18, zmm15, zmm23
        vpmadd52huq zmm6, zmm15, zmm26
        vpmadd52luq zmm11, zmm10, zmm5
        vpmadd52luq zmm3, zmm0, zmm4
        vpmadd52luq zmm7, zmm1, zmm5
        vpbroadcastq zmm14, [rcx + 152]
        vmovdqu64 zmm17, [rdx + 0]
        vpmadd52huq zmm13, zmm9, zmm5
        vpmadd52luq zmm19, zmm9, zmm23
        vpmadd52luq zmm28, zmm10, zmm23
        vpmadd52luq zmm20, zmm0, zmm22
        vpmadd52luq zmm25, zmm17, zmm14
        vpmadd52luq zmm18, zmm8, zmm23
        vpmadd52huq zmm11, zmm10, zmm23
        vpmadd52huq zmm7, zmm1, zmm23
        vpmadd52luq zmm13, zmm12, zmm5
        vpmadd52huq zmm19, zmm9, zmm4
        vpmadd52huq zmm28, zmm10, zmm4
        vpmadd52huq zmm20, zmm0, zmm23
        vpmadd52huq zmm18, zmm8, zmm4
        vpmadd52luq zmm7, zmm15, zmm23
        vpmadd52huq zmm13, zmm12, zmm23
        vpmadd52luq zmm19, zmm12, zmm4
        vpmadd52luq zmm18, zmm9, zmm4
        vpmadd52huq zmm7, zmm15, zmm4
        vpmadd52luq zmm13, zmm21, zmm23
        vpbroadcastq zmm22, [rsi + 16]
        vmovdqu64 zmm24, [rsi + 0]
        vpmadd52luq zmm7, zmm8, zmm4
        vpmadd52huq zmm13, zmm21, zmm4
        vpmadd52luq zmm13, zmm10, zmm4
        vpsrlq  zmm2{k2}{z}, zmm2, 52
        vpbroadcastq zmm29, [rcx + 1488]
        vpmadd52luq zmm27, zmm24, zmm22
        vpmadd52huq zmm16, zmm24, zmm22
        vpbroadcastq zmm22, [rcx + 144]
        vpmadd52luq zmm16, zmm30, zmm4
        vpmadd52luq zmm6, zmm15, zmm29
        vpmadd52huq zmm25, zmm17, zmm22
        vpmadd52luq zmm3, zmm17, zmm22
        vpmadd52luq zmm6, zmm8, zmm26
        vpmadd52huq zmm6, zmm8, zmm5
        vpmadd52luq zmm6, zmm9, zmm5
        vpbroadcastq zmm24, [rcx + 1360]
        vpmadd52huq zmm6, zmm9, zmm23
        vpmadd52luq zmm6, zmm12, zmm23
        vmovdqu64 zmm29, [rdx + 64]
        vpmadd52huq zmm6, zmm12, zmm4
        vpmadd52luq zmm6, zmm21, zmm4
        vpmadd52luq zmm20, zmm0, zmm24
        vpmadd52luq zmm20, zmm1, zmm23
        vmovdqu64 zmm23, [rdx + 448]
        vpmadd52luq zmm25, zmm29, zmm22
        vpmadd52huq zmm7, zmm29, zmm14
        vpmadd52huq zmm20, zmm1, zmm4
        vpmadd52luq zmm20, zmm15, zmm4
        vpmadd52huq zmm11, zmm23, zmm14
        vpmadd52huq zmm20, zmm17, zmm14
        vpmadd52luq zmm20, zmm29, zmm14
        vpmadd52huq zmm20, zmm29, zmm22
        vpbroadcastq zmm4, [rcx + 128]
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm21, zmm26
        vpmadd52luq zmm24, zmm10, zmm26
        vpmadd52huq zmm24, zmm10, zmm5
        vpbroadcastq zmm5, [rcx + 136]
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm10, zmm26
        vpmadd52luq zmm27, zmm17, zmm4
        vpaddq  zmm27, zmm27, zmm2
        vmovq   [rcx + 160], xmm27
        vpmadd52luq zmm16, zmm17, zmm5
        vpmadd52huq zmm16, zmm17, zmm4
        vpmadd52huq zmm3, zmm17, zmm5
        vmovdqu64 zmm2, [rdx + 192]
        vpmadd52huq zmm25, zmm29, zmm5
        vmovdqu64 zmm17, [rdx + 128]
        vpmadd52luq zmm16, zmm29, zmm4
        vpmadd52luq zmm3, zmm29, zmm5
        vpmadd52huq zmm3, zmm29, zmm4
        vpmadd52huq zmm19, zmm2, zmm14
        vpmadd52luq zmm3, zmm17, zmm4
        vpmadd52luq zmm25, zmm17, zmm5
        vpmadd52luq zmm20, zmm17, zmm22
        vpmadd52luq zmm7, zmm17, zmm14
        vpmadd52huq zmm25, zmm17, zmm4
        vpmadd52huq zmm20, zmm17, zmm5
        vpmadd52huq zmm7, zmm17, zmm22
        vpmadd52huq zmm18, zmm17, zmm14
        vpmadd52luq zmm25, zmm2, zmm4
        vpmadd52luq zmm20, zmm2, zmm5
        vpmadd52luq zmm7, zmm2, zmm22
        vmovdqu64 zmm17, [rdx + 384]
        vpmadd52luq zmm18, zmm2, zmm14
        vpmadd52huq zmm20, zmm2, zmm4
        vpmadd52huq zmm7, zmm2, zmm5
        vmovdqu64 zmm26, [rdx + 256]
        vpmadd52huq zmm18, zmm2, zmm22
        vpmadd52huq zmm28, zmm17, zmm14
        vpmadd52luq zmm28, zmm23, zmm14
        vpmadd52huq zmm28, zmm23, zmm22
        vpmadd52luq zmm20, zmm26, zmm4
        vpmadd52luq zmm7, zmm26, zmm5
        vpmadd52luq zmm18, zmm26, zmm22
        vpmadd52luq zmm19, zmm26, zmm14
        vmovdqu64 zmm2, [rdx + 320]
        vpmadd52huq zmm7, zmm26, zmm4
        vpmadd52huq zmm18, zmm26, zmm5
        vpmadd52huq zmm19, zmm26, zmm22
        vpmadd52huq zmm6, zmm26, zmm14
        vpmadd52luq zmm7, zmm2, zmm4
        vpmadd52luq zmm18, zmm2, zmm5
        vpmadd52luq zmm19, zmm2, zmm22
        vpmadd52luq zmm6, zmm2, zmm14
        vpmadd52huq zmm18, zmm2, zmm4
        vpmadd52huq zmm19, zmm2, zmm5
        vpmadd52huq zmm6, zmm2, zmm22
        vpmadd52huq zmm13, zmm2, zmm14
        vpmadd52luq zmm19, zmm17, zmm5
        vpmadd52luq zmm18, zmm17, zmm4
        vpmadd52luq zmm6, zmm17, zmm22
        vmovdqu64 zmm2, [rdx + 512]
        vpmadd52luq zmm13, zmm17, zmm14
        vpmadd52huq zmm19, zmm17, zmm4
        vpmadd52huq zmm6, zmm17, zmm5
        vpmadd52huq zmm13, zmm17, zmm22
        vpmadd52luq zmm11, zmm2, zmm14
        vpmadd52luq zmm28, zmm2, zmm22
        vpmadd52huq zmm24, zmm2, zmm14
        vpmadd52luq zmm19, zmm23, zmm4
        vpmadd52luq zmm6, zmm23, zmm5
        vpmadd52luq zmm13, zmm23, zmm22
        vmovdqu64 zmm17, [rdx + 576]
        vpmadd52huq zmm11, zmm2, zmm22
        vpmadd52huq zmm28, zmm2, zmm5
        vpmadd52huq zmm6, zmm23, zmm4
        vpmadd52huq zmm13, zmm23, zmm5
        vpmadd52luq zmm11, zmm17, zmm22
        vpmadd52luq zmm28, zmm17, zmm5
        vpmadd52huq zmm30, zmm17, zmm14
        vpmadd52luq zmm24, zmm17, zmm14
        vpsrlq  zmm14{k2}{z}, zmm27, 52
        vpaddq  zmm16, zmm16, zmm14
        valignq zmm14{k1}{z}, zmm27, zmm27, 1
        vpmadd52huq zmm11, zmm17, zmm5
        vpsrlq  zmm23{k2}{z}, zmm16, 52
        vpmadd52huq zmm28, zmm17, zmm4
        vpaddq  zmm3, zmm3, zmm23
        valignq zmm23{k1}{z}, zmm16, zmm16, 1
        vmovq   [rcx + 176], xmm3
        vpmadd52huq zmm24, zmm17, zmm22
        vpbroadcastq zmm22, [rsi + 464]
        vpsrlq  zmm26{k2}{z}, zmm3, 52
        vmovq   [rcx + 168], xmm16
        valignq zmm3{k1}{z}, zmm3, zmm3, 1
        vpaddq  zmm25, zmm25, zmm26
        vpbroadcastq zmm16, [rsi + 336]
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52luq zmm26, zmm12, zmm22
        vpaddq  zmm11, zmm11, zmm23
        vmovq   [rcx + 184], xmm25
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm12, zmm22
        vpmadd52huq zmm11, zmm8, zmm16
        vpbroadcastq zmm22, [rcx + 1040]
        vpaddq  zmm28, zmm28, zmm14
        vpbroadcastq zmm14, [rsi + 400]
        valignq zmm27{k1}{z}, zmm25, zmm25, 1
        vpmadd52luq zmm28, zmm8, zmm16
        vpbroadcastq zmm16, [rcx + 976]
        vpaddq  zmm24, zmm24, zmm3
        vpmadd52huq zmm26, zmm12, zmm22
        vpbroadcastq zmm3, [rcx + 1104]
        vpmadd52luq zmm24, zmm9, zmm14
        vpmadd52luq zmm13, zmm2, zmm5
        vpbroadcastq zmm5, [rcx + 912]
        vpmadd52luq zmm11, zmm9, zmm16
        vpaddq  zmm30, zmm30, zmm27
        vpmadd52luq zmm23, zmm21, zmm3
        vpmadd52huq zmm30, zmm9, zmm14
        vpbroadcastq zmm14, [rcx + 1680]
        vpmadd52huq zmm28, zmm8, zmm5
        vpmadd52luq zmm6, zmm2, zmm4
        vpmadd52huq zmm24, zmm9, zmm16
        vpmadd52huq zmm13, zmm2, zmm4
        vpbroadcastq zmm2, [rcx + 1552]
        vpmadd52luq zmm26, zmm12, zmm14
        vpmadd52huq zmm11, zmm9, zmm5
        vpmadd52huq zmm23, zmm21, zmm22
        vpmadd52luq zmm30, zmm12, zmm22
        vpmadd52luq zmm28, zmm8, zmm2
        vpbroadcastq zmm2, [rcx + 184]
        vmovdqu64 zmm14, [rdx + 0]
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm21, zmm3
        vpmadd52luq zmm13, zmm17, zmm4
        vpmadd52luq zmm26, zmm21, zmm22
        vpmadd52luq zmm11, zmm12, zmm5
        vpmadd52luq zmm19, zmm14, zmm2
        vpmadd52luq zmm23, zmm10, zmm22
        vpmadd52huq zmm30, zmm12, zmm16
        vpmadd52luq zmm28, zmm9, zmm5
        vpmadd52huq zmm26, zmm21, zmm16
        vpmadd52huq zmm23, zmm10, zmm16
        vpmadd52luq zmm30, zmm21, zmm16
        vpmadd52luq zmm26, zmm10, zmm16
        vpbroadcastq zmm4, [rsi + 272]
        vpmadd52huq zmm30, zmm21, zmm5
        vpmadd52huq zmm26, zmm10, zmm5
        vpmadd52luq zmm30, zmm10, zmm5
        vpsrlq  zmm17{k2}{z}, zmm25, 52
        vpbroadcastq zmm25, [rcx + 1616]
        vpmadd52luq zmm6, zmm15, zmm4
        vpmadd52huq zmm13, zmm15, zmm4
        vpbroadcastq zmm4, [rcx + 176]
        vpmadd52huq zmm6, zmm14, zmm2
        vpmadd52luq zmm13, zmm8, zmm5
        vpmadd52luq zmm24, zmm9, zmm25
        vpmadd52luq zmm24, zmm12, zmm16
        vmovdqu64 zmm16, [rdx + 192]
        vpmadd52huq zmm19, zmm14, zmm4
        vpbroadcastq zmm25, [rcx + 1744]
        vpmadd52luq zmm18, zmm14, zmm4
        vpmadd52huq zmm24, zmm12, zmm5
        vpmadd52luq zmm24, zmm21, zmm5
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52huq zmm11, zmm16, zmm2
        vpmadd52luq zmm27, zmm21, zmm25
        vpbroadcastq zmm25, [rcx + 160]
        vpmadd52luq zmm27, zmm10, zmm3
        vpmadd52huq zmm27, zmm10, zmm22
        vpmadd52huq zmm26, zmm5, zmm2
        vpbroadcastq zmm22, [rcx + 168]
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm10, zmm3
        vpmadd52luq zmm20, zmm14, zmm25
        vpaddq  zmm20, zmm20, zmm17
        vmovdqu64 zmm3, [rdx + 64]
        vmovq   [rcx + 192], xmm20
        vpmadd52luq zmm7, zmm14, zmm22
        vpmadd52huq zmm7, zmm14, zmm25
        vpmadd52huq zmm18, zmm14, zmm22
        vpmadd52luq zmm7, zmm3, zmm25
        vpmadd52luq zmm18, zmm3, zmm22
        vpmadd52luq zmm19, zmm3, zmm4
        vpmadd52luq zmm6, zmm3, zmm2
        vmovdqu64 zmm14, [rdx + 128]
        vpmadd52huq zmm18, zmm3, zmm25
        vpmadd52huq zmm19, zmm3, zmm22
        vpmadd52huq zmm6, zmm3, zmm4
        vpmadd52huq zmm13, zmm3, zmm2
        vpmadd52luq zmm18, zmm14, zmm25
        vpmadd52luq zmm19, zmm14, zmm22
        vpmadd52luq zmm6, zmm14, zmm4
        vpmadd52luq zmm13, zmm14, zmm2
        vpmadd52huq zmm19, zmm14, zmm25
        vpmadd52huq zmm6, zmm14, zmm22
        vpmadd52huq zmm13, zmm14, zmm4
        vpmadd52huq zmm28, zmm14, zmm2
        vpmadd52luq zmm19, zmm16, zmm25
        vpmadd52luq zmm6, zmm16, zmm22
        vpmadd52luq zmm13, zmm16, zmm4
        vmovdqu64 zmm3, [rdx + 256]
        vpmadd52luq zmm28, zmm16, zmm2
        vpmadd52huq zmm6, zmm16, zmm25
        vpmadd52huq zmm13, zmm16, zmm22
        vpmadd52huq zmm28, zmm16, zmm4
        vpmadd52luq zmm11, zmm3, zmm2
        vpmadd52huq zmm24, zmm3, zmm2
        vpmadd52luq zmm6, zmm3, zmm25
        vpmadd52luq zmm13, zmm3, zmm22
        vmovdqu64 zmm14, [rdx + 448]
        vpmadd52luq zmm28, zmm3, zmm4
        vpmadd52huq zmm11, zmm3, zmm4
        vpmadd52huq zmm13, zmm3, zmm25
        vmovdqu64 zmm16, [rdx + 320]
        vpmadd52huq zmm28, zmm3, zmm22
        vpmadd52huq zmm23, zmm14, zmm2
        vpmadd52luq zmm26, zmm14, zmm2
        vpmadd52huq zmm26, zmm14, zmm4
        vpmadd52luq zmm13, zmm16, zmm25
        vpmadd52luq zmm28, zmm16, zmm22
        vpmadd52luq zmm11, zmm16, zmm4
        vpmadd52luq zmm24, zmm16, zmm2
        vpmadd52huq zmm28, zmm16, zmm25
        vpmadd52huq zmm11, zmm16, zmm22
        vpmadd52huq zmm24, zmm16, zmm4
        vpmadd52huq zmm30, zmm16, zmm2
        vpmadd52luq zmm11, zmm5, zmm22
        vpmadd52luq zmm28, zmm5, zmm25
        vpmadd52luq zmm24, zmm5, zmm4
        vmovdqu64 zmm3, [rdx + 512]
        vpmadd52luq zmm30, zmm5, zmm2
        vpmadd52huq zmm11, zmm5, zmm25
        vpmadd52huq zmm24, zmm5, zmm22
        vpmadd52huq zmm30, zmm5, zmm4
        vpmadd52luq zmm23, zmm3, zmm2
        vpmadd52luq zmm26, zmm3, zmm4
        vpmadd52huq zmm27, zmm3, zmm2
        vpmadd52luq zmm11, zmm14, zmm25
        vpmadd52luq zmm24, zmm14, zmm22
        vpmadd52luq zmm30, zmm14, zmm4
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52huq zmm23, zmm3, zmm4
        vpmadd52huq zmm26, zmm3, zmm22
        vpmadd52huq zmm24, zmm14, zmm25
        vpmadd52huq zmm30, zmm14, zmm22
        vpmadd52luq zmm23, zmm5, zmm4
        vpmadd52luq zmm26, zmm5, zmm22
        vpmadd52huq zmm29, zmm5, zmm2
        vpmadd52luq zmm27, zmm5, zmm2
        vpsrlq  zmm2{k2}{z}, zmm20, 52
        vpaddq  zmm7, zmm7, zmm2
        valignq zmm2{k1}{z}, zmm20, zmm20, 1
        vpmadd52huq zmm23, zmm5, zmm22
        vpsrlq  zmm14{k2}{z}, zmm7, 52
        vpmadd52huq zmm26, zmm5, zmm25
        vpaddq  zmm18, zmm18, zmm14
        valignq zmm14{k1}{z}, zmm7, zmm7, 1
        vmovq   [rcx + 208], xmm18
        vpbroadcastq zmm16, [rcx + 728]
        vpmadd52luq zmm30, zmm3, zmm22
        vpsrlq  zmm17{k2}{z}, zmm18, 52
        vpmadd52huq zmm27, zmm5, zmm4
        vpaddq  zmm19, zmm19, zmm17
        vpxorq  zmm4, zmm4, zmm4
        vpmadd52huq zmm4, zmm9, zmm16
        vpaddq  zmm23, zmm23, zmm14
        valignq zmm14{k1}{z}, zmm19, zmm19, 1
        vpmadd52huq zmm23, zmm1, zmm16
        vmovq   [rcx + 216], xmm19
        vpaddq  zmm26, zmm26, zmm2
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm12, zmm16
        vpmadd52huq zmm26, zmm0, zmm16
        vpbroadcastq zmm17, [rsi + 24]
        vmovdqu64 zmm20, [rsi + 0]
        vmovq   [rcx + 200], xmm7
        valignq zmm7{k1}{z}, zmm18, zmm18, 1
        vpmadd52luq zmm4, zmm12, zmm16
        vpaddq  zmm29, zmm29, zmm14
        vpmadd52huq zmm11, zmm20, zmm17
        vpmadd52huq zmm29, zmm8, zmm16
        vpbroadcastq zmm14, [rcx + 664]
        vpmadd52luq zmm23, zmm15, zmm16
        vpmadd52luq zmm2, zmm21, zmm16
        vpmadd52huq zmm30, zmm3, zmm25
        vpaddq  zmm27, zmm27, zmm7
        vpmadd52huq zmm4, zmm12, zmm14
        vmovdqu64 zmm7, [rsi + 64]
        vpmadd52huq zmm27, zmm15, zmm16
        vpbroadcastq zmm18, [rcx + 1368]
        vpmadd52luq zmm28, zmm20, zmm17
        vpmadd52luq zmm29, zmm9, zmm16
        vpmadd52huq zmm23, zmm15, zmm14
        vpmadd52luq zmm11, zmm7, zmm14
        vpmadd52luq zmm26, zmm0, zmm18
        vpmadd52huq zmm2, zmm21, zmm14
        vpmadd52luq zmm4, zmm21, zmm14
        vpbroadcastq zmm17, [rcx + 208]
        vmovdqu64 zmm18, [rdx + 0]
        vpmadd52luq zmm30, zmm5, zmm25
        vpmadd52luq zmm27, zmm8, zmm16
        vpmadd52huq zmm29, zmm9, zmm14
        vpmadd52luq zmm23, zmm8, zmm14
        vpbroadcastq zmm5, [rsi + 592]
        vpmadd52luq zmm28, zmm18, zmm17
        vpbroadcastq zmm20, [rcx + 216]
        vpmadd52luq zmm26, zmm1, zmm16
        vpmadd52luq zmm2, zmm10, zmm14
        vpmadd52luq zmm24, zmm3, zmm25
        vpmadd52luq zmm4, zmm10, zmm5
        vpmadd52luq zmm11, zmm18, zmm20
        vmovdqu64 zmm3, [rdx + 192]
        vpmadd52luq zmm29, zmm12, zmm14
        vpmadd52huq zmm27, zmm8, zmm14
        vpmadd52huq zmm26, zmm1, zmm14
        vpmadd52huq zmm2, zmm10, zmm5
        vpmadd52huq zmm23, zmm3, zmm20
        vpbroadcastq zmm5, [rsi + 88]
        vpmadd52huq zmm11, zmm18, zmm17
        vpmadd52luq zmm27, zmm9, zmm14
        vpmadd52luq zmm26, zmm15, zmm14
        vpsrlq  zmm19{k2}{z}, zmm19, 52
        vpbroadcastq zmm22, [rcx + 1304]
        vpmadd52luq zmm24, zmm7, zmm5
        vpbroadcastq zmm25, [rcx + 1168]
        vpmadd52huq zmm30, zmm7, zmm5
        vpmadd52huq zmm24, zmm7, zmm14
        vpmadd52luq zmm30, zmm0, zmm16
        vpmadd52luq zmm24, zmm7, zmm22
        vpmadd52huq zmm4, zmm10, zmm25
        vpbroadcastq zmm5, [rsi + 528]
        vpmadd52huq zmm30, zmm0, zmm14
        vpmadd52luq zmm24, zmm0, zmm14
        vpmadd52luq zmm30, zmm1, zmm14
        vmovdqu64 zmm7, [rdx + 256]
        vpmadd52huq zmm24, zmm18, zmm20
        vpmadd52luq zmm27, zmm21, zmm5
        vpmadd52huq zmm29, zmm21, zmm5
        vpmadd52luq zmm29, zmm10, zmm25
        vpmadd52luq zmm23, zmm7, zmm20
        vpmadd52huq zmm27, zmm7, zmm20
        vpmadd52huq zmm23, zmm7, zmm17
        vpbroadcastq zmm5, [rcx + 1808]
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm21, zmm16
        vpbroadcastq zmm25, [rcx + 192]
        vpmadd52luq zmm22, zmm10, zmm16
        vpmadd52huq zmm22, zmm10, zmm14
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm10, zmm16
        vpbroadcastq zmm16, [rcx + 200]
        vpmadd52luq zmm4, zmm10, zmm5
        vpmadd52luq zmm6, zmm18, zmm25
        vpaddq  zmm6, zmm6, zmm19
        vmovdqu64 zmm5, [rdx + 64]
        vmovq   [rcx + 224], xmm6
        vpmadd52luq zmm13, zmm18, zmm16
        vpmadd52huq zmm13, zmm18, zmm25
        vpmadd52huq zmm28, zmm18, zmm16
        vpmadd52luq zmm13, zmm5, zmm25
        vpmadd52luq zmm28, zmm5, zmm16
        vpmadd52luq zmm11, zmm5, zmm17
        vpmadd52luq zmm24, zmm5, zmm20
        vmovdqu64 zmm18, [rdx + 128]
        vpmadd52huq zmm28, zmm5, zmm25
        vpmadd52huq zmm11, zmm5, zmm16
        vpmadd52huq zmm24, zmm5, zmm17
        vpmadd52huq zmm30, zmm5, zmm20
        vpmadd52luq zmm28, zmm18, zmm25
        vpmadd52luq zmm11, zmm18, zmm16
        vpmadd52luq zmm24, zmm18, zmm17
        vpmadd52luq zmm30, zmm18, zmm20
        vpmadd52huq zmm11, zmm18, zmm25
        vpmadd52huq zmm24, zmm18, zmm16
        vpmadd52huq zmm30, zmm18, zmm17
        vpmadd52huq zmm26, zmm18, zmm20
        vpmadd52luq zmm11, zmm3, zmm25
        vpmadd52luq zmm24, zmm3, zmm16
        vpmadd52luq zmm30, zmm3, zmm17
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm26, zmm3, zmm20
        vpmadd52huq zmm24, zmm3, zmm25
        vpmadd52huq zmm30, zmm3, zmm16
        vpmadd52huq zmm26, zmm3, zmm17
        vpmadd52huq zmm4, zmm5, zmm20
        vpmadd52luq zmm24, zmm7, zmm25
        vmovdqu64 zmm3, [rdx + 320]
        vpmadd52luq zmm30, zmm7, zmm16
        vpmadd52luq zmm26, zmm7, zmm17
        vpmadd52huq zmm30, zmm7, zmm25
        vpmadd52huq zmm26, zmm7, zmm16
        vpmadd52huq zmm29, zmm3, zmm20
        vpmadd52luq zmm23, zmm3, zmm17
        vpmadd52luq zmm27, zmm3, zmm20
        vpmadd52luq zmm30, zmm3, zmm25
        vpmadd52luq zmm26, zmm3, zmm16
        vmovdqu64 zmm7, [rdx + 448]
        vpmadd52luq zmm29, zmm5, zmm20
        vpmadd52huq zmm23, zmm3, zmm16
        vpmadd52huq zmm27, zmm3, zmm17
        vpmadd52huq zmm26, zmm3, zmm25
        vpmadd52huq zmm2, zmm7, zmm20
        vpmadd52luq zmm4, zmm7, zmm20
        vpmadd52huq zmm29, zmm5, zmm17
        vpmadd52luq zmm23, zmm5, zmm16
        vpmadd52luq zmm27, zmm5, zmm17
        vpmadd52luq zmm26, zmm5, zmm25
        vmovdqu64 zmm3, [rdx + 512]
        vpmadd52huq zmm4, zmm7, zmm17
        vpmadd52luq zmm29, zmm7, zmm17
        vpmadd52huq zmm23, zmm5, zmm25
        vpmadd52huq zmm27, zmm5, zmm16
        vpmadd52luq zmm2, zmm3, zmm20
        vpmadd52huq zmm22, zmm3, zmm20
        vpmadd52luq zmm4, zmm3, zmm17
        vpmadd52huq zmm29, zmm7, zmm16
        vpmadd52luq zmm23, zmm7, zmm25
        vpmadd52luq zmm27, zmm7, zmm16
        vpmadd52huq zmm2, zmm3, zmm17
        vpmadd52huq zmm4, zmm3, zmm16
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm29, zmm3, zmm16
        vpmadd52huq zmm27, zmm7, zmm25
        vpsrlq  zmm7{k2}{z}, zmm6, 52
        vpaddq  zmm13, zmm13, zmm7
        vpmadd52luq zmm2, zmm5, zmm17
        vpmadd52luq zmm4, zmm5, zmm16
        vpmadd52huq zmm14, zmm5, zmm20
        vpmadd52huq zmm29, zmm3, zmm25
        vmovq   [rcx + 232], xmm13
        vpbroadcastq zmm7, [rcx + 984]
        vpmadd52luq zmm22, zmm5, zmm20
        vpsrlq  zmm18{k2}{z}, zmm13, 52
        vpmadd52luq zmm27, zmm3, zmm25
        vpaddq  zmm28, zmm28, zmm18
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52huq zmm3, zmm9, zmm7
        vpmadd52huq zmm2, zmm5, zmm16
        vpsrlq  zmm16{k2}{z}, zmm28, 52
        vmovq   [rcx + 240], xmm28
        vpbroadcastq zmm18, [rsi + 152]
        vpmadd52huq zmm4, zmm5, zmm25
        vpaddq  zmm11, zmm11, zmm16
        vpbroadcastq zmm16, [rcx + 1624]
        valignq zmm13{k1}{z}, zmm13, zmm13, 1
        vmovq   [rcx + 248], xmm11
        vpmadd52huq zmm23, zmm0, zmm18
        vpmadd52luq zmm29, zmm5, zmm25
        vpmadd52luq zmm3, zmm9, zmm16
        vpbroadcastq zmm16, [rsi + 280]
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm12, zmm7
        vpmadd52luq zmm26, zmm0, zmm18
        vpaddq  zmm2, zmm2, zmm13
        valignq zmm6{k1}{z}, zmm6, zmm6, 1
        vpbroadcastq zmm13, [rcx + 792]
        vpmadd52huq zmm2, zmm15, zmm16
        valignq zmm18{k1}{z}, zmm11, zmm11, 1
        vpmadd52huq zmm22, zmm5, zmm17
        vpmadd52luq zmm3, zmm12, zmm7
        vpbroadcastq zmm5, [rcx + 920]
        vpmadd52luq zmm23, zmm1, zmm13
        vpaddq  zmm4, zmm4, zmm6
        vpbroadcastq zmm6, [rsi + 344]
        vpmadd52luq zmm19, zmm21, zmm7
        vpaddq  zmm14, zmm14, zmm18
        vpbroadcastq zmm17, [rsi + 216]
        vpmadd52luq zmm2, zmm8, zmm5
        vpmadd52luq zmm4, zmm15, zmm16
        vpmadd52huq zmm14, zmm8, zmm6
        vpmadd52huq zmm3, zmm12, zmm5
        vpbroadcastq zmm16, [rcx + 856]
        vpmadd52huq zmm29, zmm1, zmm17
        valignq zmm18{k1}{z}, zmm28, zmm28, 1
        vpmadd52huq zmm19, zmm21, zmm5
        vpmadd52luq zmm27, zmm1, zmm17
        vpmadd52huq zmm2, zmm8, zmm16
        vpbroadcastq zmm17, [rcx + 248]
        vmovdqu64 zmm20, [rdx + 0]
        vpmadd52huq zmm4, zmm15, zmm16
        vpmadd52luq zmm14, zmm9, zmm7
        vpmadd52luq zmm3, zmm21, zmm5
        vpaddq  zmm22, zmm22, zmm18
        vpmadd52luq zmm23, zmm20, zmm17
        vpbroadcastq zmm18, [rcx + 1496]
        vpmadd52luq zmm19, zmm10, zmm5
        vpmadd52luq zmm29, zmm15, zmm16
        vpmadd52luq zmm2, zmm9, zmm16
        vpbroadcastq zmm25, [rcx + 240]
        vpmadd52luq zmm22, zmm8, zmm6
        vpmadd52luq zmm4, zmm15, zmm18
        vpmadd52huq zmm3, zmm21, zmm16
        vpmadd52huq zmm14, zmm9, zmm5
        vpmadd52huq zmm23, zmm20, zmm25
        vpmadd52luq zmm26, zmm20, zmm25
        vpmadd52huq zmm19, zmm10, zmm16
        vpmadd52huq zmm2, zmm9, zmm13
        vpmadd52huq zmm29, zmm15, zmm13
        vpmadd52luq zmm4, zmm8, zmm16
        vpmadd52luq zmm3, zmm10, zmm16
        vpmadd52luq zmm14, zmm12, zmm5
        vpmadd52huq zmm22, zmm8, zmm5
        vpmadd52huq zmm27, zmm1, zmm13
        vpmadd52luq zmm2, zmm12, zmm13
        vpmadd52luq zmm29, zmm8, zmm13
        vpmadd52huq zmm4, zmm8, zmm13
        vpmadd52huq zmm3, zmm10, zmm13
        vpmadd52huq zmm14, zmm12, zmm16
        vpmadd52luq zmm4, zmm9, zmm13
        vpbroadcastq zmm6, [rcx + 1432]
        vpmadd52luq zmm14, zmm21, zmm16
        vpmadd52huq zmm14, zmm21, zmm13
        vpmadd52luq zmm14, zmm10, zmm13
        vpbroadcastq zmm18, [rcx + 1560]
        vpsrlq  zmm11{k2}{z}, zmm11, 52
        vpmadd52luq zmm27, zmm1, zmm6
        vpmadd52luq zmm27, zmm15, zmm13
        vpmadd52huq zmm27, zmm20, zmm17
        vmovdqu64 zmm6, [rdx + 64]
        vpmadd52luq zmm22, zmm8, zmm18
        vpmadd52luq zmm22, zmm9, zmm5
        vpmadd52huq zmm22, zmm9, zmm16
        vpmadd52luq zmm22, zmm12, zmm16
        vpmadd52luq zmm23, zmm6, zmm25
        vpmadd52huq zmm29, zmm6, zmm17
        vpbroadcastq zmm16, [rcx + 232]
        vpmadd52luq zmm27, zmm6, zmm17
        vpmadd52huq zmm22, zmm12, zmm13
        vpmadd52huq zmm27, zmm6, zmm25
        vpmadd52luq zmm22, zmm21, zmm13
        vpmadd52huq zmm26, zmm20, zmm16
        vpmadd52luq zmm30, zmm20, zmm16
        vpmadd52huq zmm23, zmm6, zmm16
        vpmadd52luq zmm26, zmm6, zmm16
        vpbroadcastq zmm13, [rcx + 224]
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm21, zmm7
        vpmadd52luq zmm18, zmm10, zmm7
        vpmadd52huq zmm18, zmm10, zmm5
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm10, zmm7
        vmovdqu64 zmm7, [rdx + 448]
        vpmadd52luq zmm24, zmm20, zmm13
        vpmadd52huq zmm30, zmm20, zmm13
        vmovdqu64 zmm20, [rdx + 384]
        vpmadd52huq zmm26, zmm6, zmm13
        vpaddq  zmm24, zmm24, zmm11
        vpmadd52huq zmm19, zmm7, zmm17
        vpmadd52luq zmm30, zmm6, zmm13
        vmovdqu64 zmm6, [rdx + 128]
        vpmadd52huq zmm3, zmm20, zmm17
        vmovq   [rcx + 256], xmm24
        vpmadd52luq zmm3, zmm7, zmm17
        vpmadd52huq zmm3, zmm7, zmm25
        vpmadd52luq zmm26, zmm6, zmm13
        vpmadd52luq zmm23, zmm6, zmm16
        vpmadd52luq zmm27, zmm6, zmm25
        vpmadd52luq zmm29, zmm6, zmm17
        vmovdqu64 zmm11, [rdx + 192]
        vpmadd52huq zmm23, zmm6, zmm13
        vpmadd52huq zmm27, zmm6, zmm16
        vpmadd52huq zmm29, zmm6, zmm25
        vpmadd52huq zmm4, zmm6, zmm17
        vpmadd52luq zmm23, zmm11, zmm13
        vpmadd52luq zmm27, zmm11, zmm16
        vpmadd52luq zmm29, zmm11, zmm25
        vpmadd52luq zmm4, zmm11, zmm17
        vmovdqu64 zmm6, [rdx + 256]
        vpmadd52huq zmm27, zmm11, zmm13
        vpmadd52huq zmm29, zmm11, zmm16
        vpmadd52huq zmm4, zmm11, zmm25
        vpmadd52huq zmm2, zmm11, zmm17
        vpmadd52luq zmm27, zmm6, zmm13
        vpmadd52luq zmm29, zmm6, zmm16
        vpmadd52luq zmm4, zmm6, zmm25
        vpmadd52luq zmm2, zmm6, zmm17
        vmovdqu64 zmm11, [rdx + 320]
        vpmadd52huq zmm29, zmm6, zmm13
        vpmadd52huq zmm4, zmm6, zmm16
        vpmadd52huq zmm2, zmm6, zmm25
        vpmadd52huq zmm22, zmm6, zmm17
        vpmadd52luq zmm29, zmm11, zmm13
        vpmadd52luq zmm4, zmm11, zmm16
        vpmadd52luq zmm2, zmm11, zmm25
        vpmadd52luq zmm22, zmm11, zmm17
        vpmadd52huq zmm4, zmm11, zmm13
        vpmadd52huq zmm2, zmm11, zmm16
        vpmadd52huq zmm22, zmm11, zmm25
        vpmadd52huq zmm14, zmm11, zmm17
        vpmadd52luq zmm2, zmm20, zmm16
        vpmadd52luq zmm4, zmm20, zmm13
        vpmadd52luq zmm22, zmm20, zmm25
        vmovdqu64 zmm6, [rdx + 512]
        vpmadd52luq zmm14, zmm20, zmm17
        vpmadd52huq zmm2, zmm20, zmm13
        vpmadd52huq zmm22, zmm20, zmm16
        vpmadd52huq zmm14, zmm20, zmm25
        vpmadd52luq zmm19, zmm6, zmm17
        vpmadd52luq zmm3, zmm6, zmm25
        vpmadd52huq zmm18, zmm6, zmm17
        vpmadd52luq zmm2, zmm7, zmm13
        vpmadd52luq zmm22, zmm7, zmm16
        vpmadd52luq zmm14, zmm7, zmm25
        vpmadd52huq zmm19, zmm6, zmm25
        vpmadd52huq zmm3, zmm6, zmm16
        vmovdqu64 zmm11, [rdx + 576]
        vpmadd52huq zmm22, zmm7, zmm13
        vpmadd52huq zmm14, zmm7, zmm16
        vpsrlq  zmm7{k2}{z}, zmm24, 52
        vpaddq  zmm30, zmm30, zmm7
        vpmadd52luq zmm19, zmm11, zmm25
        vpmadd52luq zmm3, zmm11, zmm16
        vpmadd52huq zmm5, zmm11, zmm17
        vpmadd52luq zmm18, zmm11, zmm17
        vpsrlq  zmm7{k2}{z}, zmm30, 52
        vmovq   [rcx + 264], xmm30
        vpmadd52luq zmm14, zmm6, zmm16
        vpaddq  zmm26, zmm26, zmm7
        vpbroadcastq zmm7, [rsi + 536]
        valignq zmm17{k1}{z}, zmm30, zmm30, 1
        vpsrlq  zmm20{k2}{z}, zmm26, 52
        vpmadd52huq zmm19, zmm11, zmm16
        vpaddq  zmm23, zmm23, zmm20
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52luq zmm16, zmm21, zmm7
        vmovq   [rcx + 280], xmm23
        vmovq   [rcx + 272], xmm26
        vpmadd52huq zmm3, zmm11, zmm13
        vpmadd52huq zmm18, zmm11, zmm25
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm21, zmm7
        vpbroadcastq zmm7, [rcx + 1112]
        valignq zmm25{k1}{z}, zmm23, zmm23, 1
        vpmadd52huq zmm14, zmm6, zmm13
        vpbroadcastq zmm28, [rsi + 408]
        vpaddq  zmm19, zmm19, zmm17
        valignq zmm17{k1}{z}, zmm24, zmm24, 1
        vpbroadcastq zmm24, [rcx + 1176]
        vpmadd52huq zmm16, zmm21, zmm7
        vpmadd52luq zmm22, zmm6, zmm13
        vpbroadcastq zmm6, [rsi + 472]
        vpmadd52huq zmm19, zmm9, zmm28
        vpaddq  zmm5, zmm5, zmm25
        vpbroadcastq zmm25, [rcx + 1752]
        vpmadd52luq zmm20, zmm10, zmm24
        vpaddq  zmm3, zmm3, zmm17
        vpbroadcastq zmm17, [rcx + 1048]
        vpmadd52huq zmm5, zmm12, zmm6
        vpmadd52luq zmm3, zmm9, zmm28
        vpmadd52luq zmm16, zmm21, zmm25
        vpbroadcastq zmm25, [rcx + 264]
        vmovdqu64 zmm28, [rdx + 0]
        valignq zmm26{k1}{z}, zmm26, zmm26, 1
        vpmadd52luq zmm19, zmm12, zmm17
        vpmadd52luq zmm14, zmm11, zmm13
        vpmadd52huq zmm20, zmm10, zmm7
        vpmadd52luq zmm29, zmm28, zmm25
        vpbroadcastq zmm11, [rcx + 256]
        vpmadd52luq zmm5, zmm21, zmm7
        vpbroadcastq zmm13, [rcx + 280]
        vmovdqu64 zmm30, [rdx + 192]
        vpaddq  zmm18, zmm18, zmm26
        vpmadd52luq zmm16, zmm10, zmm7
        vpmadd52luq zmm18, zmm12, zmm6
        vpmadd52luq zmm27, zmm28, zmm11
        vpmadd52huq zmm19, zmm30, zmm13
        vpmadd52luq zmm2, zmm28, zmm13
        vpmadd52huq zmm29, zmm28, zmm11
        vpmadd52huq zmm5, zmm21, zmm17
        vpmadd52huq zmm22, zmm28, zmm13
        vpmadd52huq zmm16, zmm10, zmm17
        vmovdqu64 zmm6, [rdx + 384]
        vpmadd52huq zmm18, zmm12, zmm17
        vpmadd52luq zmm5, zmm10, zmm17
        vpbroadcastq zmm7, [rcx + 1688]
        vpsrlq  zmm23{k2}{z}, zmm23, 52
        vpaddq  zmm27, zmm27, zmm23
        vmovdqu64 zmm23, [rdx + 256]
        vpmadd52huq zmm16, zmm6, zmm13
        vmovq   [rcx + 288], xmm27
        vpbroadcastq zmm26, [rsi + 600]
        vpmadd52luq zmm18, zmm12, zmm7
        vpmadd52luq zmm18, zmm21, zmm17
        vpmadd52luq zmm19, zmm23, zmm13
        vpbroadcastq zmm7, [rcx + 1816]
        vpmadd52huq zmm18, zmm23, zmm13
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52luq zmm17, zmm10, zmm26
        vpmadd52huq zmm17, zmm10, zmm24
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm10, zmm26
        vpbroadcastq zmm26, [rcx + 272]
        vpmadd52luq zmm17, zmm10, zmm7
        vmovdqu64 zmm7, [rdx + 64]
        vpmadd52luq zmm4, zmm28, zmm26
        vpmadd52huq zmm4, zmm28, zmm25
        vpmadd52huq zmm2, zmm28, zmm26
        vpmadd52luq zmm29, zmm7, zmm11
        vpmadd52luq zmm4, zmm7, zmm25
        vpmadd52luq zmm2, zmm7, zmm26
        vpmadd52luq zmm22, zmm7, zmm13
        vmovdqu64 zmm28, [rdx + 128]
        vpmadd52huq zmm4, zmm7, zmm11
        vpmadd52huq zmm2, zmm7, zmm25
        vpmadd52huq zmm22, zmm7, zmm26
        vpmadd52huq zmm14, zmm7, zmm13
        vpmadd52luq zmm4, zmm28, zmm11
        vpmadd52luq zmm2, zmm28, zmm25
        vpmadd52luq zmm22, zmm28, zmm26
        vpmadd52luq zmm14, zmm28, zmm13
        vpmadd52huq zmm2, zmm28, zmm11
        vpmadd52huq zmm22, zmm28, zmm25
        vpmadd52huq zmm14, zmm28, zmm26
        vpmadd52huq zmm3, zmm28, zmm13
        vpmadd52luq zmm2, zmm30, zmm11
        vpmadd52luq zmm22, zmm30, zmm25
        vpmadd52luq zmm14, zmm30, zmm26
        vpmadd52luq zmm3, zmm30, zmm13
        vpmadd52huq zmm22, zmm30, zmm11
        vpmadd52huq zmm14, zmm30, zmm25
        vpmadd52huq zmm3, zmm30, zmm26
        vpmadd52huq zmm19, zmm23, zmm26
        vpmadd52luq zmm22, zmm23, zmm11
        vmovdqu64 zmm7, [rdx + 448]
        vpmadd52luq zmm14, zmm23, zmm25
        vpmadd52luq zmm3, zmm23, zmm26
        vpmadd52huq zmm14, zmm23, zmm11
        vmovdqu64 zmm28, [rdx + 320]
        vpmadd52huq zmm3, zmm23, zmm25
        vpmadd52huq zmm20, zmm7, zmm13
        vpmadd52luq zmm16, zmm7, zmm13
        vpmadd52huq zmm16, zmm7, zmm26
        vpmadd52luq zmm14, zmm28, zmm11
        vpmadd52luq zmm3, zmm28, zmm25
        vpmadd52luq zmm19, zmm28, zmm26
        vpmadd52luq zmm18, zmm28, zmm13
        vpmadd52huq zmm3, zmm28, zmm11
        vpmadd52huq zmm19, zmm28, zmm25
        vpmadd52huq zmm18, zmm28, zmm26
        vpmadd52huq zmm5, zmm28, zmm13
        vpmadd52luq zmm19, zmm6, zmm25
        vpmadd52luq zmm3, zmm6, zmm11
        vpmadd52luq zmm18, zmm6, zmm26
        vmovdqu64 zmm23, [rdx + 512]
        vpmadd52luq zmm5, zmm6, zmm13
        vpmadd52huq zmm19, zmm6, zmm11
        vpmadd52huq zmm18, zmm6, zmm25
        vpmadd52huq zmm5, zmm6, zmm26
        vpmadd52luq zmm20, zmm23, zmm13
        vpmadd52luq zmm16, zmm23, zmm26
        vpmadd52luq zmm19, zmm7, zmm11
        vpmadd52huq zmm17, zmm23, zmm13
        vpmadd52luq zmm18, zmm7, zmm25
        vpmadd52luq zmm5, zmm7, zmm26
        vmovdqu64 zmm6, [rdx + 576]
        vpmadd52huq zmm20, zmm23, zmm26
        vpmadd52huq zmm16, zmm23, zmm25
        vpmadd52huq zmm18, zmm7, zmm11
        vpmadd52huq zmm5, zmm7, zmm25
        vpmadd52luq zmm20, zmm6, zmm26
        vpmadd52luq zmm16, zmm6, zmm25
        vpmadd52huq zmm24, zmm6, zmm13
        vpmadd52luq zmm17, zmm6, zmm13
        vpsrlq  zmm7{k2}{z}, zmm27, 52
        vpaddq  zmm29, zmm29, zmm7
        valignq zmm7{k1}{z}, zmm27, zmm27, 1
        vpmadd52huq zmm20, zmm6, zmm25
        valignq zmm13{k1}{z}, zmm29, zmm29, 1
        vpmadd52huq zmm16, zmm6, zmm11
        vpbroadcastq zmm27, [rcx + 864]
        vpmadd52luq zmm5, zmm23, zmm25
        vpsrlq  zmm25{k2}{z}, zmm29, 52
        vpmadd52huq zmm17, zmm6, zmm26
        vpaddq  zmm4, zmm4, zmm25
        vpbroadcastq zmm25, [rsi + 224]
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm9, zmm27
        vpaddq  zmm20, zmm20, zmm13
        vpsrlq  zmm13{k2}{z}, zmm4, 52
        vpbroadcastq zmm28, [rsi + 96]
        vmovdqu64 zmm30, [rsi + 64]
        vpaddq  zmm16, zmm16, zmm7
        vpmadd52huq zmm20, zmm1, zmm25
        vpmadd52luq zmm16, zmm1, zmm25
        vpaddq  zmm2, zmm2, zmm13
        vpmadd52huq zmm19, zmm30, zmm28
        vmovq   [rcx + 312], xmm2
        vpmadd52luq zmm26, zmm12, zmm27
        vpmadd52huq zmm5, zmm23, zmm11
        vpmadd52luq zmm3, zmm30, zmm28
        vpbroadcastq zmm7, [rcx + 800]
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm12, zmm27
        vpmadd52luq zmm20, zmm15, zmm27
        vpbroadcastq zmm25, [rcx + 736]
        vmovq   [rcx + 304], xmm4
        vmovq   [rcx + 296], xmm29
        vpmadd52huq zmm16, zmm1, zmm7
        vpmadd52luq zmm18, zmm23, zmm11
        vpmadd52luq zmm19, zmm0, zmm25
        vpmadd52huq zmm26, zmm12, zmm7
        vpbroadcastq zmm23, [rcx + 1440]
        vpmadd52luq zmm5, zmm6, zmm11
        vpbroadcastq zmm6, [rcx + 672]
        valignq zmm11{k1}{z}, zmm2, zmm2, 1
        vpmadd52luq zmm13, zmm21, zmm27
        vpmadd52huq zmm20, zmm15, zmm7
        vpmadd52luq zmm16, zmm1, zmm23
        vpmadd52huq zmm3, zmm30, zmm6
        vpmadd52huq zmm19, zmm0, zmm6
        vpaddq  zmm24, zmm24, zmm11
        vpmadd52luq zmm26, zmm21, zmm7
        vpmadd52huq zmm24, zmm8, zmm27
        valignq zmm4{k1}{z}, zmm4, zmm4, 1
        vpbroadcastq zmm11, [rcx + 1312]
        vpmadd52luq zmm20, zmm8, zmm7
        vpbroadcastq zmm23, [rsi + 160]
        vpmadd52luq zmm16, zmm15, zmm7
        vpmadd52huq zmm13, zmm21, zmm7
        vpmadd52luq zmm19, zmm1, zmm6
        vpmadd52luq zmm3, zmm30, zmm11
        vpmadd52huq zmm5, zmm0, zmm23
        vpmadd52luq zmm24, zmm9, zmm27
        vpaddq  zmm17, zmm17, zmm4
        vpmadd52huq zmm20, zmm8, zmm25
        vpmadd52huq zmm26, zmm21, zmm25
        vpmadd52huq zmm16, zmm15, zmm25
        vpmadd52huq zmm17, zmm15, zmm27
        vpmadd52luq zmm13, zmm10, zmm7
        vpmadd52luq zmm3, zmm0, zmm6
        vpmadd52luq zmm5, zmm1, zmm7
        vpbroadcastq zmm4, [rcx + 312]
        vmovdqu64 zmm11, [rdx + 0]
        vpmadd52huq zmm24, zmm9, zmm7
        vpmadd52luq zmm20, zmm9, zmm25
        vpmadd52luq zmm26, zmm10, zmm25
        vpmadd52luq zmm18, zmm0, zmm23
        vpmadd52luq zmm19, zmm11, zmm4
        vpmadd52luq zmm16, zmm8, zmm25
        vpmadd52huq zmm13, zmm10, zmm25
        vpmadd52huq zmm5, zmm1, zmm25
        vpmadd52luq zmm24, zmm12, zmm7
        vpmadd52huq zmm20, zmm9, zmm6
        vpmadd52huq zmm26, zmm10, zmm6
        vpmadd52huq zmm18, zmm0, zmm25
        vpmadd52huq zmm16, zmm8, zmm6
        vpmadd52luq zmm5, zmm15, zmm25
        vpmadd52huq zmm24, zmm12, zmm25
        vpmadd52luq zmm20, zmm12, zmm6
        vpmadd52luq zmm16, zmm9, zmm6
        vpmadd52huq zmm5, zmm15, zmm6
        vpmadd52luq zmm24, zmm21, zmm25
        vpbroadcastq zmm23, [rsi + 32]
        vmovdqu64 zmm28, [rsi + 0]
        vpmadd52luq zmm5, zmm8, zmm6
        vpmadd52huq zmm24, zmm21, zmm6
        vpmadd52luq zmm24, zmm10, zmm6
        vpsrlq  zmm2{k2}{z}, zmm2, 52
        vpbroadcastq zmm29, [rcx + 1504]
        vpmadd52luq zmm22, zmm28, zmm23
        vpmadd52huq zmm14, zmm28, zmm23
        vpbroadcastq zmm23, [rcx + 304]
        vpmadd52luq zmm14, zmm30, zmm6
        vpmadd52luq zmm17, zmm15, zmm29
        vpmadd52huq zmm19, zmm11, zmm23
        vpmadd52luq zmm3, zmm11, zmm23
        vpmadd52luq zmm17, zmm8, zmm27
        vpmadd52huq zmm17, zmm8, zmm7
        vpmadd52luq zmm17, zmm9, zmm7
        vpbroadcastq zmm28, [rcx + 1376]
        vpmadd52huq zmm17, zmm9, zmm25
        vpmadd52luq zmm17, zmm12, zmm25
        vmovdqu64 zmm29, [rdx + 64]
        vpmadd52huq zmm17, zmm12, zmm6
        vpmadd52luq zmm17, zmm21, zmm6
        vpmadd52luq zmm18, zmm0, zmm28
        vpmadd52luq zmm18, zmm1, zmm25
        vmovdqu64 zmm25, [rdx + 448]
        vpmadd52luq zmm19, zmm29, zmm23
        vpmadd52huq zmm5, zmm29, zmm4
        vpmadd52huq zmm18, zmm1, zmm6
        vpmadd52luq zmm18, zmm15, zmm6
        vpmadd52huq zmm13, zmm25, zmm4
        vpmadd52huq zmm18, zmm11, zmm4
        vpmadd52luq zmm18, zmm29, zmm4
        vpmadd52huq zmm18, zmm29, zmm23
        vpbroadcastq zmm6, [rcx + 288]
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm21, zmm27
        vpmadd52luq zmm28, zmm10, zmm27
        vpmadd52huq zmm28, zmm10, zmm7
        vpbroadcastq zmm7, [rcx + 296]
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm10, zmm27
        vpmadd52luq zmm22, zmm11, zmm6
        vpaddq  zmm22, zmm22, zmm2
        vmovq   [rcx + 320], xmm22
        vpmadd52luq zmm14, zmm11, zmm7
        vpmadd52huq zmm14, zmm11, zmm6
        vpmadd52huq zmm3, zmm11, zmm7
        vmovdqu64 zmm2, [rdx + 192]
        vpmadd52huq zmm19, zmm29, zmm7
        vmovdqu64 zmm11, [rdx + 128]
        vpmadd52luq zmm14, zmm29, zmm6
        vpmadd52luq zmm3, zmm29, zmm7
        vpmadd52huq zmm3, zmm29, zmm6
        vpmadd52huq zmm20, zmm2, zmm4
        vpmadd52luq zmm3, zmm11, zmm6
        vpmadd52luq zmm19, zmm11, zmm7
        vpmadd52luq zmm18, zmm11, zmm23
        vpmadd52luq zmm5, zmm11, zmm4
        vpmadd52huq zmm19, zmm11, zmm6
        vpmadd52huq zmm18, zmm11, zmm7
        vpmadd52huq zmm5, zmm11, zmm23
        vpmadd52huq zmm16, zmm11, zmm4
        vpmadd52luq zmm19, zmm2, zmm6
        vpmadd52luq zmm18, zmm2, zmm7
        vpmadd52luq zmm5, zmm2, zmm23
        vmovdqu64 zmm11, [rdx + 384]
        vpmadd52luq zmm16, zmm2, zmm4
        vpmadd52huq zmm18, zmm2, zmm6
        vpmadd52huq zmm5, zmm2, zmm7
        vmovdqu64 zmm27, [rdx + 256]
        vpmadd52huq zmm16, zmm2, zmm23
        vpmadd52huq zmm26, zmm11, zmm4
        vpmadd52luq zmm26, zmm25, zmm4
        vpmadd52huq zmm26, zmm25, zmm23
        vpmadd52luq zmm18, zmm27, zmm6
        vpmadd52luq zmm5, zmm27, zmm7
        vpmadd52luq zmm16, zmm27, zmm23
        vpmadd52luq zmm20, zmm27, zmm4
        vmovdqu64 zmm2, [rdx + 320]
        vpmadd52huq zmm5, zmm27, zmm6
        vpmadd52huq zmm16, zmm27, zmm7
        vpmadd52huq zmm20, zmm27, zmm23
        vpmadd52huq zmm17, zmm27, zmm4
        vpmadd52luq zmm5, zmm2, zmm6
        vpmadd52luq zmm16, zmm2, zmm7
        vpmadd52luq zmm20, zmm2, zmm23
        vpmadd52luq zmm17, zmm2, zmm4
        vpmadd52huq zmm16, zmm2, zmm6
        vpmadd52huq zmm20, zmm2, zmm7
        vpmadd52huq zmm17, zmm2, zmm23
        vpmadd52huq zmm24, zmm2, zmm4
        vpmadd52luq zmm20, zmm11, zmm7
        vpmadd52luq zmm16, zmm11, zmm6
        vpmadd52luq zmm17, zmm11, zmm23
        vmovdqu64 zmm2, [rdx + 512]
        vpmadd52luq zmm24, zmm11, zmm4
        vpmadd52huq zmm20, zmm11, zmm6
        vpmadd52huq zmm17, zmm11, zmm7
        vpmadd52huq zmm24, zmm11, zmm23
        vpmadd52luq zmm13, zmm2, zmm4
        vpmadd52luq zmm26, zmm2, zmm23
        vpmadd52huq zmm28, zmm2, zmm4
        vpmadd52luq zmm20, zmm25, zmm6
        vpmadd52luq zmm17, zmm25, zmm7
        vpmadd52luq zmm24, zmm25, zmm23
        vmovdqu64 zmm11, [rdx + 576]
        vpmadd52huq zmm13, zmm2, zmm23
        vpmadd52huq zmm26, zmm2, zmm7
        vpmadd52huq zmm17, zmm25, zmm6
        vpmadd52huq zmm24, zmm25, zmm7
        vpmadd52luq zmm13, zmm11, zmm23
        vpmadd52luq zmm26, zmm11, zmm7
        vpmadd52huq zmm30, zmm11, zmm4
        vpmadd52luq zmm28, zmm11, zmm4
        vpsrlq  zmm4{k2}{z}, zmm22, 52
        vpaddq  zmm14, zmm14, zmm4
        valignq zmm4{k1}{z}, zmm22, zmm22, 1
        vpmadd52huq zmm13, zmm11, zmm7
        vpsrlq  zmm22{k2}{z}, zmm14, 52
        vpmadd52huq zmm26, zmm11, zmm6
        vpaddq  zmm3, zmm3, zmm22
        valignq zmm22{k1}{z}, zmm14, zmm14, 1
        vmovq   [rcx + 336], xmm3
        vpmadd52huq zmm28, zmm11, zmm23
        vpbroadcastq zmm23, [rsi + 480]
        vpsrlq  zmm25{k2}{z}, zmm3, 52
        vmovq   [rcx + 328], xmm14
        valignq zmm3{k1}{z}, zmm3, zmm3, 1
        vpaddq  zmm19, zmm19, zmm25
        vpbroadcastq zmm14, [rsi + 352]
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52luq zmm25, zmm12, zmm23
        vpaddq  zmm13, zmm13, zmm22
        vmovq   [rcx + 344], xmm19
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm12, zmm23
        vpmadd52huq zmm13, zmm8, zmm14
        vpbroadcastq zmm23, [rcx + 1056]
        vpaddq  zmm26, zmm26, zmm4
        vpbroadcastq zmm4, [rsi + 416]
        valignq zmm27{k1}{z}, zmm19, zmm19, 1
        vpmadd52luq zmm26, zmm8, zmm14
        vpbroadcastq zmm14, [rcx + 992]
        vpaddq  zmm28, zmm28, zmm3
        vpmadd52huq zmm25, zmm12, zmm23
        vpbroadcastq zmm3, [rcx + 1120]
        vpmadd52luq zmm28, zmm9, zmm4
        vpmadd52luq zmm24, zmm2, zmm7
        vpbroadcastq zmm7, [rcx + 928]
        vpmadd52luq zmm13, zmm9, zmm14
        vpaddq  zmm30, zmm30, zmm27
        vpmadd52luq zmm22, zmm21, zmm3
        vpmadd52huq zmm30, zmm9, zmm4
        vpbroadcastq zmm4, [rcx + 1696]
        vpmadd52huq zmm26, zmm8, zmm7
        vpmadd52luq zmm17, zmm2, zmm6
        vpmadd52huq zmm28, zmm9, zmm14
        vpmadd52huq zmm24, zmm2, zmm6
        vpbroadcastq zmm2, [rcx + 1568]
        vpmadd52luq zmm25, zmm12, zmm4
        vpmadd52huq zmm13, zmm9, zmm7
        vpmadd52huq zmm22, zmm21, zmm23
        vpmadd52luq zmm30, zmm12, zmm23
        vpmadd52luq zmm26, zmm8, zmm2
        vpbroadcastq zmm2, [rcx + 344]
        vmovdqu64 zmm4, [rdx + 0]
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm21, zmm3
        vpmadd52luq zmm24, zmm11, zmm6
        vpmadd52luq zmm25, zmm21, zmm23
        vpmadd52luq zmm13, zmm12, zmm7
        vpmadd52luq zmm20, zmm4, zmm2
        vpmadd52luq zmm22, zmm10, zmm23
        vpmadd52huq zmm30, zmm12, zmm14
        vpmadd52luq zmm26, zmm9, zmm7
        vpmadd52huq zmm25, zmm21, zmm14
        vpmadd52huq zmm22, zmm10, zmm14
        vpmadd52luq zmm30, zmm21, zmm14
        vpmadd52luq zmm25, zmm10, zmm14
        vpbroadcastq zmm6, [rsi + 288]
        vpmadd52huq zmm30, zmm21, zmm7
        vpmadd52huq zmm25, zmm10, zmm7
        vpmadd52luq zmm30, zmm10, zmm7
        vpsrlq  zmm11{k2}{z}, zmm19, 52
        vpbroadcastq zmm19, [rcx + 1632]
        vpmadd52luq zmm17, zmm15, zmm6
        vpmadd52huq zmm24, zmm15, zmm6
        vpbroadcastq zmm6, [rcx + 336]
        vpmadd52huq zmm17, zmm4, zmm2
        vpmadd52luq zmm24, zmm8, zmm7
        vpmadd52luq zmm28, zmm9, zmm19
        vpmadd52luq zmm28, zmm12, zmm14
        vmovdqu64 zmm14, [rdx + 192]
        vpmadd52huq zmm20, zmm4, zmm6
        vpbroadcastq zmm19, [rcx + 1760]
        vpmadd52luq zmm16, zmm4, zmm6
        vpmadd52huq zmm28, zmm12, zmm7
        vpmadd52luq zmm28, zmm21, zmm7
        vmovdqu64 zmm7, [rdx + 384]
        vpmadd52huq zmm13, zmm14, zmm2
        vpmadd52luq zmm27, zmm21, zmm19
        vpbroadcastq zmm19, [rcx + 320]
        vpmadd52luq zmm27, zmm10, zmm3
        vpmadd52huq zmm27, zmm10, zmm23
        vpmadd52huq zmm25, zmm7, zmm2
        vpbroadcastq zmm23, [rcx + 328]
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm10, zmm3
        vpmadd52luq zmm18, zmm4, zmm19
        vpaddq  zmm18, zmm18, zmm11
        vmovdqu64 zmm3, [rdx + 64]
        vmovq   [rcx + 352], xmm18
        vpmadd52luq zmm5, zmm4, zmm23
        vpmadd52huq zmm5, zmm4, zmm19
        vpmadd52huq zmm16, zmm4, zmm23
        vpmadd52luq zmm5, zmm3, zmm19
        vpmadd52luq zmm16, zmm3, zmm23
        vpmadd52luq zmm20, zmm3, zmm6
        vpmadd52luq zmm17, zmm3, zmm2
        vmovdqu64 zmm4, [rdx + 128]
        vpmadd52huq zmm16, zmm3, zmm19
        vpmadd52huq zmm20, zmm3, zmm23
        vpmadd52huq zmm17, zmm3, zmm6
        vpmadd52huq zmm24, zmm3, zmm2
        vpmadd52luq zmm16, zmm4, zmm19
        vpmadd52luq zmm20, zmm4, zmm23
        vpmadd52luq zmm17, zmm4, zmm6
        vpmadd52luq zmm24, zmm4, zmm2
        vpmadd52huq zmm20, zmm4, zmm19
        vpmadd52huq zmm17, zmm4, zmm23
        vpmadd52huq zmm24, zmm4, zmm6
        vpmadd52huq zmm26, zmm4, zmm2
        vpmadd52luq zmm20, zmm14, zmm19
        vpmadd52luq zmm17, zmm14, zmm23
        vpmadd52luq zmm24, zmm14, zmm6
        vmovdqu64 zmm3, [rdx + 256]
        vpmadd52luq zmm26, zmm14, zmm2
        vpmadd52huq zmm17, zmm14, zmm19
        vpmadd52huq zmm24, zmm14, zmm23
        vpmadd52huq zmm26, zmm14, zmm6
        vpmadd52luq zmm13, zmm3, zmm2
        vpmadd52huq zmm28, zmm3, zmm2
        vpmadd52luq zmm17, zmm3, zmm19
        vpmadd52luq zmm24, zmm3, zmm23
        vmovdqu64 zmm4, [rdx + 448]
        vpmadd52luq zmm26, zmm3, zmm6
        vpmadd52huq zmm13, zmm3, zmm6
        vpmadd52huq zmm24, zmm3, zmm19
        vmovdqu64 zmm11, [rdx + 320]
        vpmadd52huq zmm26, zmm3, zmm23
        vpmadd52huq zmm22, zmm4, zmm2
        vpmadd52luq zmm25, zmm4, zmm2
        vpmadd52huq zmm25, zmm4, zmm6
        vpmadd52luq zmm24, zmm11, zmm19
        vpmadd52luq zmm26, zmm11, zmm23
        vpmadd52luq zmm13, zmm11, zmm6
        vpmadd52luq zmm28, zmm11, zmm2
        vpmadd52huq zmm26, zmm11, zmm19
        vpmadd52huq zmm13, zmm11, zmm23
        vpmadd52huq zmm28, zmm11, zmm6
        vpmadd52huq zmm30, zmm11, zmm2
        vpmadd52luq zmm13, zmm7, zmm23
        vpmadd52luq zmm26, zmm7, zmm19
        vpmadd52luq zmm28, zmm7, zmm6
        vmovdqu64 zmm3, [rdx + 512]
        vpmadd52luq zmm30, zmm7, zmm2
        vpmadd52huq zmm13, zmm7, zmm19
        vpmadd52huq zmm28, zmm7, zmm23
        vpmadd52huq zmm30, zmm7, zmm6
        vpmadd52luq zmm22, zmm3, zmm2
        vpmadd52luq zmm25, zmm3, zmm6
        vpmadd52huq zmm27, zmm3, zmm2
        vpmadd52luq zmm13, zmm4, zmm19
        vpmadd52luq zmm28, zmm4, zmm23
        vpmadd52luq zmm30, zmm4, zmm6
        vmovdqu64 zmm7, [rdx + 576]
        vpmadd52huq zmm22, zmm3, zmm6
        vpmadd52huq zmm25, zmm3, zmm23
        vpmadd52huq zmm28, zmm4, zmm19
        vpmadd52huq zmm30, zmm4, zmm23
        vpmadd52luq zmm22, zmm7, zmm6
        vpmadd52luq zmm25, zmm7, zmm23
        vpmadd52huq zmm29, zmm7, zmm2
        vpmadd52luq zmm27, zmm7, zmm2
        vpsrlq  zmm2{k2}{z}, zmm18, 52
        vpaddq  zmm5, zmm5, zmm2
        valignq zmm2{k1}{z}, zmm18, zmm18, 1
        vpmadd52huq zmm22, zmm7, zmm23
        vpsrlq  zmm4{k2}{z}, zmm5, 52
        vpmadd52huq zmm25, zmm7, zmm19
        vpaddq  zmm16, zmm16, zmm4
        valignq zmm4{k1}{z}, zmm5, zmm5, 1
        vmovq   [rcx + 368], xmm16
        vpbroadcastq zmm11, [rcx + 744]
        vpmadd52luq zmm30, zmm3, zmm23
        vpsrlq  zmm14{k2}{z}, zmm16, 52
        vpmadd52huq zmm27, zmm7, zmm6
        vpaddq  zmm20, zmm20, zmm14
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm9, zmm11
        vpaddq  zmm22, zmm22, zmm4
        valignq zmm4{k1}{z}, zmm20, zmm20, 1
        vpmadd52huq zmm22, zmm1, zmm11
        vmovq   [rcx + 376], xmm20
        vpaddq  zmm25, zmm25, zmm2
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm12, zmm11
        vpmadd52huq zmm25, zmm0, zmm11
        vpbroadcastq zmm14, [rsi + 40]
        vmovdqu64 zmm18, [rsi + 0]
        vmovq   [rcx + 360], xmm5
        valignq zmm5{k1}{z}, zmm16, zmm16, 1
        vpmadd52luq zmm6, zmm12, zmm11
        vpaddq  zmm29, zmm29, zmm4
        vpmadd52huq zmm13, zmm18, zmm14
        vpmadd52huq zmm29, zmm8, zmm11
        vpbroadcastq zmm4, [rcx + 680]
        vpmadd52luq zmm22, zmm15, zmm11
        vpmadd52luq zmm2, zmm21, zmm11
        vpmadd52huq zmm30, zmm3, zmm19
        vpaddq  zmm27, zmm27, zmm5
        vpmadd52huq zmm6, zmm12, zmm4
        vmovdqu64 zmm5, [rsi + 64]
        vpmadd52huq zmm27, zmm15, zmm11
        vpbroadcastq zmm16, [rcx + 1384]
        vpmadd52luq zmm26, zmm18, zmm14
        vpmadd52luq zmm29, zmm9, zmm11
        vpmadd52huq zmm22, zmm15, zmm4
        vpmadd52luq zmm13, zmm5, zmm4
        vpmadd52luq zmm25, zmm0, zmm16
        vpmadd52huq zmm2, zmm21, zmm4
        vpmadd52luq zmm6, zmm21, zmm4
        vpbroadcastq zmm14, [rcx + 368]
        vmovdqu64 zmm16, [rdx + 0]
        vpmadd52luq zmm30, zmm7, zmm19
        vpmadd52luq zmm27, zmm8, zmm11
        vpmadd52huq zmm29, zmm9, zmm4
        vpmadd52luq zmm22, zmm8, zmm4
        vpbroadcastq zmm7, [rsi + 608]
        vpmadd52luq zmm26, zmm16, zmm14
        vpbroadcastq zmm18, [rcx + 376]
        vpmadd52luq zmm25, zmm1, zmm11
        vpmadd52luq zmm2, zmm10, zmm4
        vpmadd52luq zmm28, zmm3, zmm19
        vpmadd52luq zmm6, zmm10, zmm7
        vpmadd52luq zmm13, zmm16, zmm18
        vmovdqu64 zmm3, [rdx + 192]
        vpmadd52luq zmm29, zmm12, zmm4
        vpmadd52huq zmm27, zmm8, zmm4
        vpmadd52huq zmm25, zmm1, zmm4
        vpmadd52huq zmm2, zmm10, zmm7
        vpmadd52huq zmm22, zmm3, zmm18
        vpbroadcastq zmm7, [rsi + 104]
        vpmadd52huq zmm13, zmm16, zmm14
        vpmadd52luq zmm27, zmm9, zmm4
        vpmadd52luq zmm25, zmm15, zmm4
        vpsrlq  zmm19{k2}{z}, zmm20, 52
        vpbroadcastq zmm20, [rcx + 1320]
        vpmadd52luq zmm28, zmm5, zmm7
        vpbroadcastq zmm23, [rcx + 1184]
        vpmadd52huq zmm30, zmm5, zmm7
        vpmadd52huq zmm28, zmm5, zmm4
        vpmadd52luq zmm30, zmm0, zmm11
        vpmadd52luq zmm28, zmm5, zmm20
        vpmadd52huq zmm6, zmm10, zmm23
        vpbroadcastq zmm5, [rsi + 544]
        vpmadd52huq zmm30, zmm0, zmm4
        vpmadd52luq zmm28, zmm0, zmm4
        vpmadd52luq zmm30, zmm1, zmm4
        vmovdqu64 zmm7, [rdx + 256]
        vpmadd52huq zmm28, zmm16, zmm18
        vpmadd52luq zmm27, zmm21, zmm5
        vpmadd52huq zmm29, zmm21, zmm5
        vpmadd52luq zmm29, zmm10, zmm23
        vpmadd52luq zmm22, zmm7, zmm18
        vpmadd52huq zmm27, zmm7, zmm18
        vpmadd52huq zmm22, zmm7, zmm14
        vpbroadcastq zmm5, [rcx + 1824]
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm21, zmm11
        vpbroadcastq zmm23, [rcx + 352]
        vpmadd52luq zmm20, zmm10, zmm11
        vpmadd52huq zmm20, zmm10, zmm4
        vpxorq  zmm4, zmm4, zmm4
        vpmadd52huq zmm4, zmm10, zmm11
        vpbroadcastq zmm11, [rcx + 360]
        vpmadd52luq zmm6, zmm10, zmm5
        vpmadd52luq zmm17, zmm16, zmm23
        vpaddq  zmm17, zmm17, zmm19
        vmovdqu64 zmm5, [rdx + 64]
        vmovq   [rcx + 384], xmm17
        vpmadd52luq zmm24, zmm16, zmm11
        vpmadd52huq zmm24, zmm16, zmm23
        vpmadd52huq zmm26, zmm16, zmm11
        vpmadd52luq zmm24, zmm5, zmm23
        vpmadd52luq zmm26, zmm5, zmm11
        vpmadd52luq zmm13, zmm5, zmm14
        vpmadd52luq zmm28, zmm5, zmm18
        vmovdqu64 zmm16, [rdx + 128]
        vpmadd52huq zmm26, zmm5, zmm23
        vpmadd52huq zmm13, zmm5, zmm11
        vpmadd52huq zmm28, zmm5, zmm14
        vpmadd52huq zmm30, zmm5, zmm18
        vpmadd52luq zmm26, zmm16, zmm23
        vpmadd52luq zmm13, zmm16, zmm11
        vpmadd52luq zmm28, zmm16, zmm14
        vpmadd52luq zmm30, zmm16, zmm18
        vpmadd52huq zmm13, zmm16, zmm23
        vpmadd52huq zmm28, zmm16, zmm11
        vpmadd52huq zmm30, zmm16, zmm14
        vpmadd52huq zmm25, zmm16, zmm18
        vpmadd52luq zmm13, zmm3, zmm23
        vpmadd52luq zmm28, zmm3, zmm11
        vpmadd52luq zmm30, zmm3, zmm14
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm25, zmm3, zmm18
        vpmadd52huq zmm28, zmm3, zmm23
        vpmadd52huq zmm30, zmm3, zmm11
        vpmadd52huq zmm25, zmm3, zmm14
        vpmadd52huq zmm6, zmm5, zmm18
        vpmadd52luq zmm28, zmm7, zmm23
        vmovdqu64 zmm3, [rdx + 320]
        vpmadd52luq zmm30, zmm7, zmm11
        vpmadd52luq zmm25, zmm7, zmm14
        vpmadd52huq zmm30, zmm7, zmm23
        vpmadd52huq zmm25, zmm7, zmm11
        vpmadd52huq zmm29, zmm3, zmm18
        vpmadd52luq zmm22, zmm3, zmm14
        vpmadd52luq zmm27, zmm3, zmm18
        vpmadd52luq zmm30, zmm3, zmm23
        vpmadd52luq zmm25, zmm3, zmm11
        vmovdqu64 zmm7, [rdx + 448]
        vpmadd52luq zmm29, zmm5, zmm18
        vpmadd52huq zmm22, zmm3, zmm11
        vpmadd52huq zmm27, zmm3, zmm14
        vpmadd52huq zmm25, zmm3, zmm23
        vpmadd52huq zmm2, zmm7, zmm18
        vpmadd52luq zmm6, zmm7, zmm18
        vpmadd52huq zmm29, zmm5, zmm14
        vpmadd52luq zmm22, zmm5, zmm11
        vpmadd52luq zmm27, zmm5, zmm14
        vpmadd52luq zmm25, zmm5, zmm23
        vmovdqu64 zmm3, [rdx + 512]
        vpmadd52huq zmm6, zmm7, zmm14
        vpmadd52luq zmm29, zmm7, zmm14
        vpmadd52huq zmm22, zmm5, zmm23
        vpmadd52huq zmm27, zmm5, zmm11
        vpmadd52luq zmm2, zmm3, zmm18
        vpmadd52huq zmm20, zmm3, zmm18
        vpmadd52luq zmm6, zmm3, zmm14
        vpmadd52huq zmm29, zmm7, zmm11
        vpmadd52luq zmm22, zmm7, zmm23
        vpmadd52luq zmm27, zmm7, zmm11
        vpmadd52huq zmm2, zmm3, zmm14
        vpmadd52huq zmm6, zmm3, zmm11
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm29, zmm3, zmm11
        vpmadd52huq zmm27, zmm7, zmm23
        vpsrlq  zmm7{k2}{z}, zmm17, 52
        vpaddq  zmm24, zmm24, zmm7
        vpmadd52luq zmm2, zmm5, zmm14
        vpmadd52luq zmm6, zmm5, zmm11
        vpmadd52huq zmm4, zmm5, zmm18
        vpmadd52huq zmm29, zmm3, zmm23
        vmovq   [rcx + 392], xmm24
        vpbroadcastq zmm7, [rcx + 1000]
        vpmadd52luq zmm20, zmm5, zmm18
        vpsrlq  zmm16{k2}{z}, zmm24, 52
        vpmadd52luq zmm27, zmm3, zmm23
        vpaddq  zmm26, zmm26, zmm16
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52huq zmm3, zmm9, zmm7
        vpmadd52huq zmm2, zmm5, zmm11
        vpsrlq  zmm11{k2}{z}, zmm26, 52
        vmovq   [rcx + 400], xmm26
        vpbroadcastq zmm16, [rsi + 168]
        vpmadd52huq zmm6, zmm5, zmm23
        vpaddq  zmm13, zmm13, zmm11
        vpbroadcastq zmm11, [rcx + 1640]
        valignq zmm18{k1}{z}, zmm24, zmm24, 1
        vmovq   [rcx + 408], xmm13
        vpmadd52huq zmm22, zmm0, zmm16
        vpmadd52luq zmm29, zmm5, zmm23
        vpmadd52luq zmm3, zmm9, zmm11
        vpbroadcastq zmm11, [rsi + 296]
        valignq zmm19{k1}{z}, zmm13, zmm13, 1
        vpmadd52huq zmm20, zmm5, zmm14
        vpaddq  zmm2, zmm2, zmm18
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm12, zmm7
        vpbroadcastq zmm14, [rcx + 808]
        vpmadd52huq zmm2, zmm15, zmm11
        vpbroadcastq zmm18, [rsi + 360]
        valignq zmm17{k1}{z}, zmm17, zmm17, 1
        vpaddq  zmm4, zmm4, zmm19
        vpmadd52luq zmm3, zmm12, zmm7
        vpbroadcastq zmm19, [rcx + 936]
        vpmadd52luq zmm22, zmm1, zmm14
        vpmadd52huq zmm4, zmm8, zmm18
        vpmadd52luq zmm25, zmm0, zmm16
        vpaddq  zmm6, zmm6, zmm17
        vpmadd52luq zmm2, zmm8, zmm19
        vpmadd52luq zmm5, zmm21, zmm7
        vpbroadcastq zmm16, [rsi + 232]
        vpmadd52luq zmm6, zmm15, zmm11
        vpmadd52huq zmm3, zmm12, zmm19
        vpbroadcastq zmm11, [rcx + 872]
        valignq zmm17{k1}{z}, zmm26, zmm26, 1
        vpmadd52luq zmm4, zmm9, zmm7
        vpmadd52huq zmm29, zmm1, zmm16
        vpmadd52luq zmm27, zmm1, zmm16
        vpmadd52huq zmm2, zmm8, zmm11
        vpbroadcastq zmm16, [rcx + 408]
        vmovdqu64 zmm23, [rdx + 0]
        vpmadd52huq zmm5, zmm21, zmm19
        vpmadd52huq zmm6, zmm15, zmm11
        vpmadd52luq zmm3, zmm21, zmm19
        vpaddq  zmm20, zmm20, zmm17
        vpmadd52luq zmm22, zmm23, zmm16
        vpmadd52huq zmm4, zmm9, zmm19
        vpmadd52luq zmm29, zmm15, zmm11
        vpbroadcastq zmm17, [rcx + 1512]
        vpmadd52luq zmm2, zmm9, zmm11
        vpbroadcastq zmm24, [rcx + 400]
        vpmadd52luq zmm5, zmm10, zmm19
        vpmadd52luq zmm20, zmm8, zmm18
        vpmadd52huq zmm3, zmm21, zmm11
        vpmadd52luq zmm6, zmm15, zmm17
        vpmadd52huq zmm22, zmm23, zmm24
        vpmadd52luq zmm25, zmm23, zmm24
        vpmadd52luq zmm4, zmm12, zmm19
        vpmadd52huq zmm2, zmm9, zmm14
        vpmadd52huq zmm5, zmm10, zmm11
        vpmadd52huq zmm29, zmm15, zmm14
        vpmadd52luq zmm3, zmm10, zmm11
        vpmadd52luq zmm6, zmm8, zmm11
        vpmadd52huq zmm20, zmm8, zmm19
        vpmadd52huq zmm27, zmm1, zmm14
        vpmadd52huq zmm4, zmm12, zmm11
        vpmadd52luq zmm2, zmm12, zmm14
        vpmadd52luq zmm29, zmm8, zmm14
        vpmadd52huq zmm3, zmm10, zmm14
        vpmadd52huq zmm6, zmm8, zmm14
        vpmadd52luq zmm4, zmm21, zmm11
        vpbroadcastq zmm17, [rcx + 1448]
        vpmadd52luq zmm6, zmm9, zmm14
        vpmadd52huq zmm4, zmm21, zmm14
        vpmadd52luq zmm4, zmm10, zmm14
        vpbroadcastq zmm18, [rcx + 1576]
        vpsrlq  zmm13{k2}{z}, zmm13, 52
        vpmadd52luq zmm27, zmm1, zmm17
        vpmadd52luq zmm27, zmm15, zmm14
        vpmadd52huq zmm27, zmm23, zmm16
        vmovdqu64 zmm17, [rdx + 64]
        vpmadd52luq zmm20, zmm8, zmm18
        vpmadd52luq zmm20, zmm9, zmm19
        vpmadd52huq zmm20, zmm9, zmm11
        vpmadd52luq zmm20, zmm12, zmm11
        vpmadd52luq zmm22, zmm17, zmm24
        vpmadd52huq zmm29, zmm17, zmm16
        vpbroadcastq zmm11, [rcx + 392]
        vpmadd52luq zmm27, zmm17, zmm16
        vpmadd52huq zmm20, zmm12, zmm14
        vpmadd52huq zmm27, zmm17, zmm24
        vpmadd52luq zmm20, zmm21, zmm14
        vpmadd52huq zmm25, zmm23, zmm11
        vpmadd52luq zmm30, zmm23, zmm11
        vpmadd52huq zmm22, zmm17, zmm11
        vpmadd52luq zmm25, zmm17, zmm11
        vpbroadcastq zmm14, [rcx + 384]
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm21, zmm7
        vpmadd52luq zmm18, zmm10, zmm7
        vpmadd52huq zmm18, zmm10, zmm19
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm10, zmm7
        vmovdqu64 zmm7, [rdx + 448]
        vpmadd52luq zmm28, zmm23, zmm14
        vpmadd52huq zmm30, zmm23, zmm14
        vmovdqu64 zmm23, [rdx + 384]
        vpmadd52huq zmm25, zmm17, zmm14
        vpaddq  zmm28, zmm28, zmm13
        vpmadd52huq zmm5, zmm7, zmm16
        vpmadd52luq zmm30, zmm17, zmm14
        vmovdqu64 zmm13, [rdx + 128]
        vpmadd52huq zmm3, zmm23, zmm16
        vmovq   [rcx + 416], xmm28
        vpmadd52luq zmm3, zmm7, zmm16
        vpmadd52huq zmm3, zmm7, zmm24
        vpmadd52luq zmm25, zmm13, zmm14
        vpmadd52luq zmm22, zmm13, zmm11
        vpmadd52luq zmm27, zmm13, zmm24
        vpmadd52luq zmm29, zmm13, zmm16
        vmovdqu64 zmm17, [rdx + 192]
        vpmadd52huq zmm22, zmm13, zmm14
        vpmadd52huq zmm27, zmm13, zmm11
        vpmadd52huq zmm29, zmm13, zmm24
        vpmadd52huq zmm6, zmm13, zmm16
        vpmadd52luq zmm22, zmm17, zmm14
        vpmadd52luq zmm27, zmm17, zmm11
        vpmadd52luq zmm29, zmm17, zmm24
        vpmadd52luq zmm6, zmm17, zmm16
        vmovdqu64 zmm13, [rdx + 256]
        vpmadd52huq zmm27, zmm17, zmm14
        vpmadd52huq zmm29, zmm17, zmm11
        vpmadd52huq zmm6, zmm17, zmm24
        vpmadd52huq zmm2, zmm17, zmm16
        vpmadd52luq zmm27, zmm13, zmm14
        vpmadd52luq zmm29, zmm13, zmm11
        vpmadd52luq zmm6, zmm13, zmm24
        vpmadd52luq zmm2, zmm13, zmm16
        vmovdqu64 zmm17, [rdx + 320]
        vpmadd52huq zmm29, zmm13, zmm14
        vpmadd52huq zmm6, zmm13, zmm11
        vpmadd52huq zmm2, zmm13, zmm24
        vpmadd52huq zmm20, zmm13, zmm16
        vpmadd52luq zmm29, zmm17, zmm14
        vpmadd52luq zmm6, zmm17, zmm11
        vpmadd52luq zmm2, zmm17, zmm24
        vpmadd52luq zmm20, zmm17, zmm16
        vpmadd52huq zmm6, zmm17, zmm14
        vpmadd52huq zmm2, zmm17, zmm11
        vpmadd52huq zmm20, zmm17, zmm24
        vpmadd52huq zmm4, zmm17, zmm16
        vpmadd52luq zmm2, zmm23, zmm11
        vpmadd52luq zmm6, zmm23, zmm14
        vpmadd52luq zmm20, zmm23, zmm24
        vmovdqu64 zmm13, [rdx + 512]
        vpmadd52luq zmm4, zmm23, zmm16
        vpmadd52huq zmm2, zmm23, zmm14
        vpmadd52huq zmm20, zmm23, zmm11
        vpmadd52huq zmm4, zmm23, zmm24
        vpmadd52luq zmm5, zmm13, zmm16
        vpmadd52luq zmm3, zmm13, zmm24
        vpmadd52huq zmm18, zmm13, zmm16
        vpmadd52luq zmm2, zmm7, zmm14
        vpmadd52luq zmm20, zmm7, zmm11
        vpmadd52luq zmm4, zmm7, zmm24
        vpmadd52huq zmm5, zmm13, zmm24
        vpmadd52huq zmm3, zmm13, zmm11
        vmovdqu64 zmm17, [rdx + 576]
        vpmadd52huq zmm20, zmm7, zmm14
        vpmadd52huq zmm4, zmm7, zmm11
        vpsrlq  zmm7{k2}{z}, zmm28, 52
        vpaddq  zmm30, zmm30, zmm7
        vpmadd52luq zmm5, zmm17, zmm24
        vpmadd52luq zmm3, zmm17, zmm11
        vpmadd52huq zmm19, zmm17, zmm16
        vpmadd52luq zmm18, zmm17, zmm16
        vpsrlq  zmm7{k2}{z}, zmm30, 52
        vmovq   [rcx + 424], xmm30
        vpmadd52luq zmm4, zmm13, zmm11
        vpaddq  zmm25, zmm25, zmm7
        vpbroadcastq zmm7, [rsi + 552]
        valignq zmm16{k1}{z}, zmm30, zmm30, 1
        vpsrlq  zmm23{k2}{z}, zmm25, 52
        vpmadd52huq zmm5, zmm17, zmm11
        vpaddq  zmm22, zmm22, zmm23
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52luq zmm11, zmm21, zmm7
        vmovq   [rcx + 440], xmm22
        vmovq   [rcx + 432], xmm25
        vpmadd52huq zmm3, zmm17, zmm14
        vpmadd52huq zmm18, zmm17, zmm24
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm21, zmm7
        vpbroadcastq zmm7, [rcx + 1128]
        valignq zmm24{k1}{z}, zmm22, zmm22, 1
        vpmadd52huq zmm4, zmm13, zmm14
        vpbroadcastq zmm26, [rsi + 424]
        vpaddq  zmm5, zmm5, zmm16
        valignq zmm16{k1}{z}, zmm28, zmm28, 1
        vpbroadcastq zmm28, [rcx + 1192]
        vpmadd52huq zmm11, zmm21, zmm7
        vpmadd52luq zmm20, zmm13, zmm14
        vpbroadcastq zmm13, [rsi + 488]
        vpmadd52huq zmm5, zmm9, zmm26
        vpaddq  zmm19, zmm19, zmm24
        vpbroadcastq zmm24, [rcx + 1768]
        vpmadd52luq zmm23, zmm10, zmm28
        vpaddq  zmm3, zmm3, zmm16
        vpbroadcastq zmm16, [rcx + 1064]
        vpmadd52huq zmm19, zmm12, zmm13
        vpmadd52luq zmm3, zmm9, zmm26
        vpmadd52luq zmm11, zmm21, zmm24
        vpbroadcastq zmm24, [rcx + 424]
        vmovdqu64 zmm26, [rdx + 0]
        valignq zmm25{k1}{z}, zmm25, zmm25, 1
        vpmadd52luq zmm5, zmm12, zmm16
        vpmadd52luq zmm4, zmm17, zmm14
        vpmadd52huq zmm23, zmm10, zmm7
        vpmadd52luq zmm29, zmm26, zmm24
        vpbroadcastq zmm14, [rcx + 416]
        vpmadd52luq zmm19, zmm21, zmm7
        vpbroadcastq zmm17, [rcx + 440]
        vmovdqu64 zmm30, [rdx + 192]
        vpaddq  zmm18, zmm18, zmm25
        vpmadd52luq zmm11, zmm10, zmm7
        vpmadd52luq zmm18, zmm12, zmm13
        vpmadd52luq zmm27, zmm26, zmm14
        vpmadd52huq zmm5, zmm30, zmm17
        vpmadd52luq zmm2, zmm26, zmm17
        vpmadd52huq zmm29, zmm26, zmm14
        vpmadd52huq zmm19, zmm21, zmm16
        vpmadd52huq zmm20, zmm26, zmm17
        vpmadd52huq zmm11, zmm10, zmm16
        vmovdqu64 zmm7, [rdx + 384]
        vpmadd52huq zmm18, zmm12, zmm16
        vpmadd52luq zmm19, zmm10, zmm16
        vpbroadcastq zmm13, [rcx + 1704]
        vpsrlq  zmm22{k2}{z}, zmm22, 52
        vpaddq  zmm27, zmm27, zmm22
        vmovdqu64 zmm22, [rdx + 256]
        vpmadd52huq zmm11, zmm7, zmm17
        vmovq   [rcx + 448], xmm27
        vpbroadcastq zmm25, [rsi + 616]
        vpmadd52luq zmm18, zmm12, zmm13
        vpmadd52luq zmm18, zmm21, zmm16
        vpmadd52luq zmm5, zmm22, zmm17
        vpbroadcastq zmm13, [rcx + 1832]
        vpmadd52huq zmm18, zmm22, zmm17
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52luq zmm16, zmm10, zmm25
        vpmadd52huq zmm16, zmm10, zmm28
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm10, zmm25
        vpbroadcastq zmm25, [rcx + 432]
        vpmadd52luq zmm16, zmm10, zmm13
        vmovdqu64 zmm13, [rdx + 64]
        vpmadd52luq zmm6, zmm26, zmm25
        vpmadd52huq zmm6, zmm26, zmm24
        vpmadd52huq zmm2, zmm26, zmm25
        vpmadd52luq zmm29, zmm13, zmm14
        vpmadd52luq zmm6, zmm13, zmm24
        vpmadd52luq zmm2, zmm13, zmm25
        vpmadd52luq zmm20, zmm13, zmm17
        vmovdqu64 zmm26, [rdx + 128]
        vpmadd52huq zmm6, zmm13, zmm14
        vpmadd52huq zmm2, zmm13, zmm24
        vpmadd52huq zmm20, zmm13, zmm25
        vpmadd52huq zmm4, zmm13, zmm17
        vpmadd52luq zmm6, zmm26, zmm14
        vpmadd52luq zmm2, zmm26, zmm24
        vpmadd52luq zmm20, zmm26, zmm25
        vpmadd52luq zmm4, zmm26, zmm17
        vpmadd52huq zmm2, zmm26, zmm14
        vpmadd52huq zmm20, zmm26, zmm24
        vpmadd52huq zmm4, zmm26, zmm25
        vpmadd52huq zmm3, zmm26, zmm17
        vpmadd52luq zmm2, zmm30, zmm14
        vpmadd52luq zmm20, zmm30, zmm24
        vpmadd52luq zmm4, zmm30, zmm25
        vpmadd52luq zmm3, zmm30, zmm17
        vpmadd52huq zmm20, zmm30, zmm14
        vpmadd52huq zmm4, zmm30, zmm24
        vpmadd52huq zmm3, zmm30, zmm25
        vpmadd52huq zmm5, zmm22, zmm25
        vpmadd52luq zmm20, zmm22, zmm14
        vmovdqu64 zmm13, [rdx + 448]
        vpmadd52luq zmm4, zmm22, zmm24
        vpmadd52luq zmm3, zmm22, zmm25
        vpmadd52huq zmm4, zmm22, zmm14
        vmovdqu64 zmm26, [rdx + 320]
        vpmadd52huq zmm3, zmm22, zmm24
        vpmadd52huq zmm23, zmm13, zmm17
        vpmadd52luq zmm11, zmm13, zmm17
        vpmadd52huq zmm11, zmm13, zmm25
        vpmadd52luq zmm4, zmm26, zmm14
        vpmadd52luq zmm3, zmm26, zmm24
        vpmadd52luq zmm5, zmm26, zmm25
        vpmadd52luq zmm18, zmm26, zmm17
        vpmadd52huq zmm3, zmm26, zmm14
        vpmadd52huq zmm5, zmm26, zmm24
        vpmadd52huq zmm18, zmm26, zmm25
        vpmadd52huq zmm19, zmm26, zmm17
        vpmadd52luq zmm5, zmm7, zmm24
        vpmadd52luq zmm3, zmm7, zmm14
        vpmadd52luq zmm18, zmm7, zmm25
        vmovdqu64 zmm22, [rdx + 512]
        vpmadd52luq zmm19, zmm7, zmm17
        vpmadd52huq zmm5, zmm7, zmm14
        vpmadd52huq zmm18, zmm7, zmm24
        vpmadd52huq zmm19, zmm7, zmm25
        vpmadd52luq zmm23, zmm22, zmm17
        vpmadd52luq zmm11, zmm22, zmm25
        vpmadd52luq zmm5, zmm13, zmm14
        vpmadd52huq zmm16, zmm22, zmm17
        vpmadd52luq zmm18, zmm13, zmm24
        vpmadd52luq zmm19, zmm13, zmm25
        vmovdqu64 zmm7, [rdx + 576]
        vpmadd52huq zmm23, zmm22, zmm25
        vpmadd52huq zmm11, zmm22, zmm24
        vpmadd52huq zmm18, zmm13, zmm14
        vpmadd52huq zmm19, zmm13, zmm24
        vpmadd52luq zmm23, zmm7, zmm25
        vpmadd52luq zmm11, zmm7, zmm24
        vpmadd52huq zmm28, zmm7, zmm17
        vpmadd52luq zmm16, zmm7, zmm17
        vpsrlq  zmm13{k2}{z}, zmm27, 52
        vpaddq  zmm29, zmm29, zmm13
        valignq zmm13{k1}{z}, zmm27, zmm27, 1
        vpmadd52huq zmm23, zmm7, zmm24
        valignq zmm17{k1}{z}, zmm29, zmm29, 1
        vpmadd52huq zmm11, zmm7, zmm14
        vpbroadcastq zmm26, [rcx + 880]
        vpmadd52luq zmm19, zmm22, zmm24
        vpsrlq  zmm24{k2}{z}, zmm29, 52
        vpmadd52huq zmm16, zmm7, zmm25
        vpaddq  zmm6, zmm6, zmm24
        vpbroadcastq zmm24, [rsi + 240]
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm9, zmm26
        vpaddq  zmm23, zmm23, zmm17
        vpsrlq  zmm17{k2}{z}, zmm6, 52
        vpbroadcastq zmm27, [rsi + 112]
        vmovdqu64 zmm30, [rsi + 64]
        vpaddq  zmm11, zmm11, zmm13
        vpmadd52huq zmm23, zmm1, zmm24
        vpmadd52luq zmm11, zmm1, zmm24
        vpaddq  zmm2, zmm2, zmm17
        vpmadd52huq zmm5, zmm30, zmm27
        vpmadd52luq zmm25, zmm12, zmm26
        vmovq   [rcx + 472], xmm2
        vpmadd52huq zmm19, zmm22, zmm14
        vpmadd52luq zmm3, zmm30, zmm27
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm12, zmm26
        vpmadd52luq zmm23, zmm15, zmm26
        vpbroadcastq zmm17, [rcx + 752]
        vmovq   [rcx + 464], xmm6
        vmovq   [rcx + 456], xmm29
        vpbroadcastq zmm24, [rcx + 816]
        valignq zmm27{k1}{z}, zmm2, zmm2, 1
        vpmadd52luq zmm18, zmm22, zmm14
        vpmadd52luq zmm5, zmm0, zmm17
        vpmadd52luq zmm19, zmm7, zmm14
        vpmadd52huq zmm11, zmm1, zmm24
        vpbroadcastq zmm7, [rcx + 688]
        vpmadd52huq zmm25, zmm12, zmm24
        vpmadd52huq zmm23, zmm15, zmm24
        vpaddq  zmm28, zmm28, zmm27
        vpbroadcastq zmm14, [rcx + 1456]
        vpmadd52luq zmm13, zmm21, zmm26
        vpmadd52huq zmm5, zmm0, zmm7
        vpmadd52huq zmm28, zmm8, zmm26
        valignq zmm6{k1}{z}, zmm6, zmm6, 1
        vpmadd52luq zmm11, zmm1, zmm14
        vpmadd52luq zmm25, zmm21, zmm24
        vpmadd52luq zmm23, zmm8, zmm24
        vpmadd52huq zmm3, zmm30, zmm7
        vpmadd52huq zmm13, zmm21, zmm24
        vpmadd52luq zmm5, zmm1, zmm7
        vpmadd52luq zmm28, zmm9, zmm26
        vpbroadcastq zmm14, [rcx + 1328]
        vpaddq  zmm16, zmm16, zmm6
        vpbroadcastq zmm6, [rsi + 176]
        vpmadd52luq zmm11, zmm15, zmm24
        vpmadd52huq zmm25, zmm21, zmm17
        vpmadd52huq zmm23, zmm8, zmm17
        vpmadd52luq zmm3, zmm30, zmm14
        vpmadd52huq zmm19, zmm0, zmm6
        vpmadd52huq zmm16, zmm15, zmm26
        vpmadd52luq zmm13, zmm10, zmm24
        vpmadd52huq zmm28, zmm9, zmm24
        vpmadd52huq zmm11, zmm15, zmm17
        vpbroadcastq zmm14, [rcx + 1520]
        vpmadd52luq zmm25, zmm10, zmm17
        vpmadd52luq zmm23, zmm9, zmm17
        vpmadd52luq zmm3, zmm0, zmm7
        vpbroadcastq zmm22, [rcx + 472]
        vmovdqu64 zmm27, [rdx + 0]
        vpmadd52luq zmm19, zmm1, zmm24
        vpmadd52luq zmm16, zmm15, zmm14
        vpmadd52huq zmm13, zmm10, zmm17
        vpmadd52luq zmm18, zmm0, zmm6
        vpmadd52luq zmm5, zmm27, zmm22
        vpmadd52luq zmm11, zmm8, zmm17
        vpmadd52huq zmm23, zmm9, zmm7
        vpmadd52luq zmm28, zmm12, zmm24
        vpmadd52huq zmm25, zmm10, zmm7
        vpmadd52huq zmm19, zmm1, zmm17
        vpmadd52luq zmm16, zmm8, zmm26
        vpmadd52huq zmm18, zmm0, zmm17
        vpmadd52huq zmm11, zmm8, zmm7
        vpmadd52luq zmm23, zmm12, zmm7
        vpmadd52huq zmm28, zmm12, zmm17
        vpmadd52luq zmm19, zmm15, zmm17
        vpmadd52huq zmm16, zmm8, zmm24
        vpmadd52luq zmm11, zmm9, zmm7
        vpmadd52luq zmm28, zmm21, zmm17
        vpmadd52huq zmm19, zmm15, zmm7
        vpmadd52luq zmm16, zmm9, zmm24
        vpmadd52huq zmm28, zmm21, zmm7
        vpmadd52luq zmm19, zmm8, zmm7
        vpmadd52huq zmm16, zmm9, zmm17
        vpmadd52luq zmm28, zmm10, zmm7
        vpbroadcastq zmm6, [rsi + 48]
        vmovdqu64 zmm14, [rsi + 0]
        vpmadd52luq zmm16, zmm12, zmm17
        vpmadd52huq zmm16, zmm12, zmm7
        vpmadd52luq zmm16, zmm21, zmm7
        vpsrlq  zmm2{k2}{z}, zmm2, 52
        vpbroadcastq zmm29, [rcx + 464]
        vpmadd52luq zmm20, zmm14, zmm6
        vpmadd52huq zmm4, zmm14, zmm6
        vpbroadcastq zmm6, [rcx + 1392]
        vpmadd52luq zmm4, zmm30, zmm7
        vmovdqu64 zmm14, [rdx + 448]
        vpmadd52huq zmm5, zmm27, zmm29
        vpmadd52luq zmm3, zmm27, zmm29
        vpmadd52luq zmm18, zmm0, zmm6
        vmovdqu64 zmm6, [rdx + 64]
        vpmadd52luq zmm18, zmm1, zmm17
        vpmadd52huq zmm13, zmm14, zmm22
        vpmadd52huq zmm18, zmm1, zmm7
        vpmadd52luq zmm18, zmm15, zmm7
        vpmadd52luq zmm5, zmm6, zmm29
        vpmadd52huq zmm19, zmm6, zmm22
        vpmadd52huq zmm18, zmm27, zmm22
        vpmadd52luq zmm18, zmm6, zmm22
        vpmadd52huq zmm18, zmm6, zmm29
        vpbroadcastq zmm7, [rcx + 448]
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm21, zmm26
        vpmadd52luq zmm17, zmm10, zmm26
        vpmadd52huq zmm17, zmm10, zmm24
        vpbroadcastq zmm24, [rcx + 456]
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm10, zmm26
        vpmadd52luq zmm20, zmm27, zmm7
        vpaddq  zmm20, zmm20, zmm2
        vmovq   [rcx + 480], xmm20
        vpmadd52luq zmm4, zmm27, zmm24
        vpmadd52huq zmm4, zmm27, zmm7
        vpmadd52huq zmm3, zmm27, zmm24
        vmovdqu64 zmm2, [rdx + 384]
        vpmadd52huq zmm5, zmm6, zmm24
        vpmadd52luq zmm4, zmm6, zmm7
        vpmadd52luq zmm3, zmm6, zmm24
        vmovdqu64 zmm26, [rdx + 128]
        vpmadd52huq zmm3, zmm6, zmm7
        vpmadd52huq zmm25, zmm2, zmm22
        vpmadd52luq zmm25, zmm14, zmm22
        vpmadd52huq zmm25, zmm14, zmm29
        vpmadd52luq zmm3, zmm26, zmm7
        vpmadd52luq zmm5, zmm26, zmm24
        vpmadd52luq zmm18, zmm26, zmm29
        vpmadd52luq zmm19, zmm26, zmm22
        vmovdqu64 zmm6, [rdx + 192]
        vpmadd52huq zmm5, zmm26, zmm7
        vpmadd52huq zmm18, zmm26, zmm24
        vpmadd52huq zmm19, zmm26, zmm29
        vpmadd52huq zmm11, zmm26, zmm22
        vpmadd52luq zmm5, zmm6, zmm7
        vpmadd52luq zmm18, zmm6, zmm24
        vpmadd52luq zmm19, zmm6, zmm29
        vpmadd52luq zmm11, zmm6, zmm22
        vmovdqu64 zmm26, [rdx + 256]
        vpmadd52huq zmm18, zmm6, zmm7
        vpmadd52huq zmm19, zmm6, zmm24
        vpmadd52huq zmm11, zmm6, zmm29
        vpmadd52huq zmm23, zmm6, zmm22
        vpmadd52luq zmm18, zmm26, zmm7
        vpmadd52luq zmm19, zmm26, zmm24
        vpmadd52luq zmm11, zmm26, zmm29
        vpmadd52luq zmm23, zmm26, zmm22
        vmovdqu64 zmm6, [rdx + 320]
        vpmadd52huq zmm19, zmm26, zmm7
        vpmadd52huq zmm11, zmm26, zmm24
        vpmadd52huq zmm23, zmm26, zmm29
        vpmadd52huq zmm16, zmm26, zmm22
        vpmadd52luq zmm19, zmm6, zmm7
        vpmadd52luq zmm11, zmm6, zmm24
        vpmadd52luq zmm23, zmm6, zmm29
        vpmadd52luq zmm16, zmm6, zmm22
        vpmadd52huq zmm11, zmm6, zmm7
        vpmadd52huq zmm23, zmm6, zmm24
        vpmadd52huq zmm16, zmm6, zmm29
        vpmadd52huq zmm28, zmm6, zmm22
        vpmadd52luq zmm23, zmm2, zmm24
        vpmadd52luq zmm11, zmm2, zmm7
        vpmadd52luq zmm16, zmm2, zmm29
        vmovdqu64 zmm6, [rdx + 512]
        vpmadd52luq zmm28, zmm2, zmm22
        vpmadd52huq zmm23, zmm2, zmm7
        vpmadd52huq zmm16, zmm2, zmm24
        vpmadd52huq zmm28, zmm2, zmm29
        vpmadd52luq zmm13, zmm6, zmm22
        vpmadd52luq zmm25, zmm6, zmm29
        vpmadd52huq zmm17, zmm6, zmm22
        vpmadd52luq zmm23, zmm14, zmm7
        vpmadd52luq zmm16, zmm14, zmm24
        vpmadd52luq zmm28, zmm14, zmm29
        vmovdqu64 zmm2, [rdx + 576]
        vpmadd52huq zmm13, zmm6, zmm29
        vpmadd52huq zmm25, zmm6, zmm24
        vpmadd52huq zmm16, zmm14, zmm7
        vpmadd52huq zmm28, zmm14, zmm24
        vpmadd52luq zmm13, zmm2, zmm29
        vpmadd52luq zmm25, zmm2, zmm24
        vpmadd52huq zmm30, zmm2, zmm22
        vpmadd52luq zmm17, zmm2, zmm22
        vpsrlq  zmm14{k2}{z}, zmm20, 52
        vpaddq  zmm4, zmm4, zmm14
        valignq zmm14{k1}{z}, zmm20, zmm20, 1
        vpmadd52huq zmm13, zmm2, zmm24
        valignq zmm20{k1}{z}, zmm4, zmm4, 1
        vpmadd52huq zmm25, zmm2, zmm7
        vmovq   [rcx + 488], xmm4
        vpbroadcastq zmm22, [rsi + 496]
        vpmadd52luq zmm28, zmm6, zmm24
        vpsrlq  zmm4{k2}{z}, zmm4, 52
        vpmadd52huq zmm17, zmm2, zmm29
        vpbroadcastq zmm24, [rsi + 368]
        vpaddq  zmm3, zmm3, zmm4
        vpxorq  zmm4, zmm4, zmm4
        vpmadd52luq zmm4, zmm12, zmm22
        vpaddq  zmm13, zmm13, zmm20
        vpsrlq  zmm20{k2}{z}, zmm3, 52
        vpmadd52huq zmm13, zmm8, zmm24
        vpaddq  zmm5, zmm5, zmm20
        vmovq   [rcx + 496], xmm3
        vpbroadcastq zmm20, [rcx + 1072]
        vpaddq  zmm25, zmm25, zmm14
        vmovq   [rcx + 504], xmm5
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm12, zmm22
        vpbroadcastq zmm22, [rcx + 1008]
        vpmadd52luq zmm25, zmm8, zmm24
        vpmadd52huq zmm4, zmm12, zmm20
        valignq zmm24{k1}{z}, zmm5, zmm5, 1
        vpbroadcastq zmm26, [rcx + 1136]
        valignq zmm3{k1}{z}, zmm3, zmm3, 1
        vpmadd52luq zmm13, zmm9, zmm22
        vpbroadcastq zmm27, [rcx + 1712]
        vpmadd52huq zmm28, zmm6, zmm7
        vpbroadcastq zmm29, [rcx + 944]
        vpmadd52luq zmm16, zmm6, zmm7
        vpmadd52luq zmm14, zmm21, zmm26
        vpaddq  zmm30, zmm30, zmm24
        vpbroadcastq zmm6, [rsi + 432]
        vpmadd52luq zmm4, zmm12, zmm27
        vpmadd52huq zmm25, zmm8, zmm29
        vpaddq  zmm17, zmm17, zmm3
        vpmadd52huq zmm13, zmm9, zmm29
        vpmadd52huq zmm30, zmm9, zmm6
        vpbroadcastq zmm3, [rcx + 1584]
        vpmadd52luq zmm17, zmm9, zmm6
        vpbroadcastq zmm6, [rcx + 488]
        vmovdqu64 zmm24, [rdx + 0]
        vpmadd52huq zmm14, zmm21, zmm20
        vpmadd52luq zmm28, zmm2, zmm7
        vpmadd52luq zmm4, zmm21, zmm20
        vpmadd52luq zmm25, zmm8, zmm3
        vpmadd52luq zmm19, zmm24, zmm6
        vpbroadcastq zmm2, [rcx + 496]
        vpmadd52luq zmm13, zmm12, zmm29
        vpmadd52luq zmm30, zmm12, zmm20
        vpmadd52huq zmm17, zmm9, zmm22
        vpmadd52luq zmm14, zmm10, zmm20
        vpmadd52luq zmm11, zmm24, zmm2
        vpmadd52huq zmm4, zmm21, zmm22
        vpmadd52luq zmm25, zmm9, zmm29
        vpmadd52huq zmm30, zmm12, zmm22
        vpmadd52huq zmm14, zmm10, zmm22
        vpmadd52huq zmm11, zmm24, zmm6
        vpmadd52luq zmm4, zmm10, zmm22
        vpmadd52luq zmm30, zmm21, zmm22
        vpbroadcastq zmm3, [rsi + 304]
        vpmadd52huq zmm4, zmm10, zmm29
        vpmadd52huq zmm30, zmm21, zmm29
        vpmadd52luq zmm30, zmm10, zmm29
        vpbroadcastq zmm7, [rcx + 1648]
        vpsrlq  zmm5{k2}{z}, zmm5, 52
        vpmadd52luq zmm16, zmm15, zmm3
        vpbroadcastq zmm27, [rcx + 504]
        vpmadd52huq zmm28, zmm15, zmm3
        vpmadd52luq zmm28, zmm8, zmm29
        vpmadd52luq zmm17, zmm9, zmm7
        vpmadd52luq zmm17, zmm12, zmm22
        vpmadd52luq zmm23, zmm24, zmm27
        vmovdqu64 zmm3, [rdx + 192]
        vpmadd52huq zmm16, zmm24, zmm27
        vpmadd52huq zmm17, zmm12, zmm29
        vpbroadcastq zmm7, [rcx + 1776]
        vpmadd52huq zmm23, zmm24, zmm2
        vpmadd52luq zmm17, zmm21, zmm29
        vpmadd52huq zmm13, zmm3, zmm27
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm21, zmm26
        vpbroadcastq zmm29, [rcx + 480]
        vpmadd52luq zmm22, zmm21, zmm7
        vpmadd52luq zmm22, zmm10, zmm26
        vpmadd52huq zmm22, zmm10, zmm20
        vmovdqu64 zmm7, [rdx + 256]
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm10, zmm26
        vpmadd52luq zmm18, zmm24, zmm29
        vpmadd52huq zmm19, zmm24, zmm29
        vpaddq  zmm18, zmm18, zmm5
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52luq zmm13, zmm7, zmm27
        vpmadd52huq zmm17, zmm7, zmm27
        vmovq   [rcx + 512], xmm18
        vpmadd52huq zmm13, zmm7, zmm2
        vpmadd52luq zmm19, zmm5, zmm29
        vpmadd52luq zmm11, zmm5, zmm6
        vpmadd52luq zmm23, zmm5, zmm2
        vpmadd52luq zmm16, zmm5, zmm27
        vmovdqu64 zmm24, [rdx + 128]
        vpmadd52huq zmm11, zmm5, zmm29
        vpmadd52huq zmm23, zmm5, zmm6
        vpmadd52huq zmm16, zmm5, zmm2
        vpmadd52huq zmm28, zmm5, zmm27
        vpmadd52luq zmm11, zmm24, zmm29
        vpmadd52luq zmm23, zmm24, zmm6
        vpmadd52luq zmm16, zmm24, zmm2
        vpmadd52luq zmm28, zmm24, zmm27
        vpmadd52huq zmm23, zmm24, zmm29
        vpmadd52huq zmm16, zmm24, zmm6
        vpmadd52huq zmm28, zmm24, zmm2
        vpmadd52huq zmm25, zmm24, zmm27
        vpmadd52luq zmm23, zmm3, zmm29
        vpmadd52luq zmm16, zmm3, zmm6
        vpmadd52luq zmm28, zmm3, zmm2
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52luq zmm25, zmm3, zmm27
        vpmadd52huq zmm16, zmm3, zmm29
        vpmadd52huq zmm28, zmm3, zmm6
        vpmadd52huq zmm25, zmm3, zmm2
        vpmadd52luq zmm13, zmm5, zmm2
        vpmadd52huq zmm30, zmm5, zmm27
        vpmadd52luq zmm17, zmm5, zmm27
        vpmadd52luq zmm16, zmm7, zmm29
        vpmadd52luq zmm28, zmm7, zmm6
        vpmadd52luq zmm25, zmm7, zmm2
        vmovdqu64 zmm3, [rdx + 384]
        vpmadd52huq zmm13, zmm5, zmm6
        vpmadd52huq zmm17, zmm5, zmm2
        vpmadd52huq zmm28, zmm7, zmm29
        vpmadd52huq zmm25, zmm7, zmm6
        vpmadd52huq zmm4, zmm3, zmm27
        vpmadd52luq zmm13, zmm3, zmm6
        vpmadd52luq zmm30, zmm3, zmm27
        vpmadd52luq zmm17, zmm3, zmm2
        vpmadd52luq zmm28, zmm5, zmm29
        vpmadd52luq zmm25, zmm5, zmm6
        vmovdqu64 zmm7, [rdx + 448]
        vpmadd52huq zmm13, zmm3, zmm29
        vpmadd52huq zmm30, zmm3, zmm2
        vpmadd52huq zmm17, zmm3, zmm6
        vpmadd52huq zmm25, zmm5, zmm29
        vpmadd52huq zmm14, zmm7, zmm27
        vpmadd52luq zmm4, zmm7, zmm27
        vmovdqu64 zmm5, [rdx + 512]
        vpmadd52luq zmm13, zmm7, zmm29
        vpmadd52luq zmm30, zmm7, zmm2
        vpmadd52luq zmm17, zmm7, zmm6
        vpmadd52luq zmm25, zmm3, zmm29
        vpmadd52luq zmm14, zmm5, zmm27
        vpmadd52huq zmm4, zmm7, zmm2
        vpmadd52huq zmm22, zmm5, zmm27
        vpmadd52huq zmm30, zmm7, zmm6
        vpmadd52huq zmm17, zmm7, zmm29
        vpsrlq  zmm3{k2}{z}, zmm18, 52
        vpaddq  zmm19, zmm19, zmm3
        vpmadd52huq zmm14, zmm5, zmm2
        vpsrlq  zmm3{k2}{z}, zmm19, 52
        vpmadd52luq zmm4, zmm5, zmm2
        vpaddq  zmm11, zmm11, zmm3
        valignq zmm3{k1}{z}, zmm19, zmm19, 1
        vmovq   [rcx + 528], xmm11
        vmovdqu64 zmm7, [rdx + 576]
        vmovq   [rcx + 520], xmm19
        vpsrlq  zmm19{k2}{z}, zmm11, 52
        vpmadd52luq zmm30, zmm5, zmm6
        vpaddq  zmm23, zmm23, zmm19
        vpmadd52luq zmm14, zmm7, zmm2
        vmovq   [rcx + 536], xmm23
        vpmadd52huq zmm20, zmm7, zmm27
        vpmadd52huq zmm4, zmm5, zmm6
        vpmadd52luq zmm22, zmm7, zmm27
        valignq zmm18{k1}{z}, zmm18, zmm18, 1
        valignq zmm19{k1}{z}, zmm23, zmm23, 1
        vpmadd52huq zmm30, zmm5, zmm29
        vpbroadcastq zmm24, [rsi + 56]
        vmovdqu64 zmm26, [rsi + 0]
        vpmadd52luq zmm17, zmm5, zmm29
        vpmadd52huq zmm14, zmm7, zmm6
        valignq zmm5{k1}{z}, zmm11, zmm11, 1
        vpbroadcastq zmm11, [rcx + 760]
        vpmadd52luq zmm4, zmm7, zmm6
        vpmadd52huq zmm13, zmm26, zmm24
        vpaddq  zmm20, zmm20, zmm19
        vpmadd52luq zmm25, zmm26, zmm24
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm9, zmm11
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm12, zmm11
        vpaddq  zmm14, zmm14, zmm3
        vpmadd52huq zmm20, zmm8, zmm11
        vpmadd52huq zmm14, zmm1, zmm11
        vpmadd52huq zmm4, zmm7, zmm29
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52huq zmm3, zmm21, zmm11
        vpbroadcastq zmm24, [rcx + 696]
        vmovdqu64 zmm26, [rsi + 64]
        vpmadd52huq zmm22, zmm7, zmm2
        vpmadd52luq zmm6, zmm12, zmm11
        vpmadd52luq zmm19, zmm21, zmm11
        vpmadd52luq zmm30, zmm7, zmm29
        vpmadd52luq zmm13, zmm26, zmm24
        vpmadd52luq zmm14, zmm15, zmm11
        vpaddq  zmm4, zmm4, zmm18
        vpbroadcastq zmm2, [rcx + 528]
        vmovdqu64 zmm7, [rdx + 0]
        vpmadd52luq zmm20, zmm9, zmm11
        vpmadd52huq zmm4, zmm0, zmm11
        vpmadd52huq zmm6, zmm12, zmm24
        vpmadd52huq zmm19, zmm21, zmm24
        vpbroadcastq zmm18, [rcx + 536]
        vpmadd52luq zmm25, zmm7, zmm2
        vpmadd52luq zmm3, zmm10, zmm11
        vpmadd52huq zmm14, zmm15, zmm24
        vpaddq  zmm22, zmm22, zmm5
        vpmadd52luq zmm13, zmm7, zmm18
        vpmadd52huq zmm20, zmm9, zmm24
        vpmadd52luq zmm6, zmm21, zmm24
        vpmadd52luq zmm19, zmm10, zmm24
        vpmadd52huq zmm22, zmm15, zmm11
        vpmadd52huq zmm3, zmm10, zmm24
        vpmadd52luq zmm14, zmm8, zmm24
        vpmadd52huq zmm13, zmm7, zmm2
        vpmadd52luq zmm20, zmm12, zmm24
        vpbroadcastq zmm5, [rsi + 120]
        vpmadd52luq zmm22, zmm8, zmm11
        vpmadd52huq zmm22, zmm8, zmm24
        vpmadd52luq zmm22, zmm9, zmm24
        vpsrlq  zmm23{k2}{z}, zmm23, 52
        vpbroadcastq zmm27, [rcx + 1336]
        vpmadd52luq zmm17, zmm26, zmm5
        vpbroadcastq zmm29, [rcx + 1400]
        vpmadd52huq zmm30, zmm26, zmm5
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52huq zmm17, zmm26, zmm24
        vpmadd52luq zmm30, zmm0, zmm11
        vpmadd52luq zmm17, zmm26, zmm27
        vpmadd52luq zmm4, zmm0, zmm29
        vpmadd52luq zmm13, zmm5, zmm2
        vpmadd52huq zmm30, zmm0, zmm24
        vpmadd52luq zmm17, zmm0, zmm24
        vpmadd52luq zmm4, zmm1, zmm11
        vpmadd52luq zmm30, zmm1, zmm24
        vpmadd52huq zmm17, zmm7, zmm18
        vpbroadcastq zmm26, [rsi + 624]
        vpmadd52huq zmm4, zmm1, zmm24
        vpmadd52huq zmm30, zmm5, zmm18
        vpbroadcastq zmm27, [rcx + 520]
        vpmadd52luq zmm17, zmm5, zmm18
        vpmadd52luq zmm4, zmm15, zmm24
        vpmadd52luq zmm6, zmm10, zmm26
        vpmadd52huq zmm19, zmm10, zmm26
        vpmadd52huq zmm25, zmm7, zmm27
        vpbroadcastq zmm24, [rsi + 560]
        vpmadd52luq zmm28, zmm7, zmm27
        vpmadd52huq zmm13, zmm5, zmm27
        vpbroadcastq zmm26, [rcx + 1200]
        vpmadd52huq zmm17, zmm5, zmm2
        vpmadd52luq zmm25, zmm5, zmm27
        vpmadd52luq zmm22, zmm21, zmm24
        vpbroadcastq zmm29, [rcx + 1840]
        vpmadd52huq zmm20, zmm21, zmm24
        vpbroadcastq zmm24, [rcx + 512]
        vpmadd52luq zmm20, zmm10, zmm26
        vpmadd52huq zmm6, zmm10, zmm26
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm10, zmm11
        vpmadd52luq zmm6, zmm10, zmm29
        vmovdqu64 zmm11, [rdx + 192]
        vpmadd52luq zmm16, zmm7, zmm24
        vpmadd52huq zmm28, zmm7, zmm24
        vmovdqu64 zmm7, [rdx + 128]
        vpmadd52huq zmm25, zmm5, zmm24
        vpaddq  zmm16, zmm16, zmm23
        vpmadd52huq zmm14, zmm11, zmm18
        vpmadd52luq zmm28, zmm5, zmm24
        vpmadd52luq zmm13, zmm7, zmm27
        vpmadd52luq zmm25, zmm7, zmm24
        vpmadd52huq zmm4, zmm7, zmm18
        vpmadd52luq zmm30, zmm7, zmm18
        vpmadd52luq zmm17, zmm7, zmm2
        vmovq   [rcx + 544], xmm16
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52huq zmm13, zmm7, zmm24
        vpmadd52luq zmm4, zmm11, zmm18
        vpmadd52huq zmm30, zmm7, zmm2
        vpmadd52huq zmm17, zmm7, zmm27
        vpmadd52luq zmm14, zmm5, zmm18
        vpmadd52huq zmm22, zmm5, zmm18
        vpmadd52luq zmm13, zmm11, zmm24
        vpmadd52huq zmm4, zmm11, zmm2
        vpmadd52luq zmm30, zmm11, zmm2
        vpmadd52luq zmm17, zmm11, zmm27
        vmovdqu64 zmm7, [rdx + 448]
        vpmadd52huq zmm14, zmm5, zmm2
        vpmadd52luq zmm4, zmm5, zmm2
        vpmadd52huq zmm30, zmm11, zmm27
        vpmadd52huq zmm17, zmm11, zmm24
        vpmadd52huq zmm19, zmm7, zmm18
        vmovdqu64 zmm11, [rdx + 512]
        vpmadd52huq zmm4, zmm5, zmm27
        vpmadd52luq zmm30, zmm5, zmm27
        vpmadd52luq zmm17, zmm5, zmm24
        vmovdqu64 zmm23, [rdx + 320]
        vpmadd52huq zmm30, zmm5, zmm24
        vpmadd52huq zmm3, zmm11, zmm18
        vpmadd52luq zmm19, zmm11, zmm18
        vpmadd52huq zmm19, zmm11, zmm2
        vpmadd52luq zmm30, zmm23, zmm24
        vpmadd52luq zmm4, zmm23, zmm27
        vpmadd52luq zmm14, zmm23, zmm2
        vpmadd52luq zmm22, zmm23, zmm18
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52huq zmm4, zmm23, zmm24
        vpmadd52huq zmm14, zmm23, zmm27
        vpmadd52huq zmm22, zmm23, zmm2
        vpmadd52huq zmm20, zmm23, zmm18
        vpmadd52luq zmm4, zmm5, zmm24
        vpmadd52luq zmm14, zmm5, zmm27
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52luq zmm20, zmm5, zmm18
        vpmadd52huq zmm14, zmm5, zmm24
        vpmadd52huq zmm22, zmm5, zmm27
        vpmadd52huq zmm20, zmm5, zmm2
        vpmadd52huq zmm6, zmm5, zmm18
        vpmadd52luq zmm14, zmm7, zmm24
        vpmadd52luq zmm22, zmm7, zmm27
        vpmadd52luq zmm20, zmm7, zmm2
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52luq zmm6, zmm7, zmm18
        vpmadd52huq zmm22, zmm7, zmm24
        vpmadd52huq zmm20, zmm7, zmm27
        vpmadd52huq zmm6, zmm7, zmm2
        vpmadd52luq zmm3, zmm5, zmm18
        vpbroadcastq zmm7, [rsi + 184]
        vpmadd52huq zmm26, zmm5, zmm18
        vpsrlq  zmm18{k2}{z}, zmm16, 52
        vpmadd52luq zmm19, zmm5, zmm2
        vpaddq  zmm28, zmm28, zmm18
        vpmadd52huq zmm14, zmm0, zmm7
        vpmadd52luq zmm20, zmm11, zmm27
        vpmadd52luq zmm6, zmm11, zmm2
        vpmadd52huq zmm3, zmm5, zmm2
        vpsrlq  zmm2{k2}{z}, zmm28, 52
        vmovq   [rcx + 552], xmm28
        vpmadd52luq zmm4, zmm0, zmm7
        vpaddq  zmm25, zmm25, zmm2
        vpmadd52huq zmm19, zmm5, zmm27
        vpsrlq  zmm0{k2}{z}, zmm25, 52
        valignq zmm2{k1}{z}, zmm25, zmm25, 1
        vpaddq  zmm13, zmm13, zmm0
        valignq zmm0{k1}{z}, zmm28, zmm28, 1
        vpbroadcastq zmm7, [rcx + 1016]
        valignq zmm18{k1}{z}, zmm13, zmm13, 1
        vpmadd52huq zmm6, zmm11, zmm27
        vmovq   [rcx + 568], xmm13
        vpbroadcastq zmm23, [rsi + 376]
        vmovq   [rcx + 560], xmm25
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm9, zmm7
        vpaddq  zmm3, zmm3, zmm2
        valignq zmm2{k1}{z}, zmm16, zmm16, 1
        vpbroadcastq zmm16, [rsi + 312]
        vpmadd52luq zmm3, zmm8, zmm23
        vpbroadcastq zmm28, [rcx + 1656]
        vpaddq  zmm26, zmm26, zmm18
        vpaddq  zmm19, zmm19, zmm0
        vpbroadcastq zmm0, [rcx + 824]
        vpmadd52huq zmm26, zmm8, zmm23
        vpbroadcastq zmm18, [rcx + 952]
        vpmadd52huq zmm19, zmm15, zmm16
        vpmadd52luq zmm25, zmm9, zmm28
        vpmadd52luq zmm6, zmm5, zmm27
        vpmadd52luq zmm14, zmm1, zmm0
        vpmadd52huq zmm3, zmm8, zmm18
        vpmadd52huq zmm20, zmm11, zmm24
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm12, zmm7
        vpmadd52luq zmm26, zmm9, zmm7
        vpbroadcastq zmm27, [rcx + 1592]
        vpmadd52luq zmm19, zmm8, zmm18
        vpmadd52luq zmm25, zmm12, zmm7
        vpmadd52huq zmm6, zmm5, zmm24
        vpmadd52luq zmm22, zmm11, zmm24
        vpbroadcastq zmm11, [rcx + 888]
        vpmadd52luq zmm3, zmm8, zmm27
        vpmadd52luq zmm20, zmm5, zmm24
        vpmadd52luq zmm23, zmm21, zmm7
        vpbroadcastq zmm5, [rcx + 568]
        vmovdqu64 zmm24, [rdx + 0]
        vpmadd52huq zmm26, zmm9, zmm18
        vpmadd52huq zmm19, zmm8, zmm11
        vpmadd52huq zmm25, zmm12, zmm18
        vpbroadcastq zmm27, [rsi + 248]
        vpaddq  zmm6, zmm6, zmm2
        vpmadd52luq zmm14, zmm24, zmm5
        vpmadd52luq zmm3, zmm9, zmm18
        vpmadd52luq zmm6, zmm15, zmm16
        vpbroadcastq zmm2, [rcx + 560]
        vpmadd52huq zmm20, zmm1, zmm27
        vpmadd52luq zmm26, zmm12, zmm18
        vpmadd52luq zmm19, zmm9, zmm11
        vpmadd52luq zmm25, zmm21, zmm18
        vpmadd52luq zmm4, zmm24, zmm2
        vpmadd52huq zmm14, zmm24, zmm2
        vpmadd52huq zmm3, zmm9, zmm11
        vpmadd52huq zmm6, zmm15, zmm11
        vpmadd52huq zmm23, zmm21, zmm18
        vpmadd52huq zmm26, zmm12, zmm11
        vpmadd52huq zmm19, zmm9, zmm0
        vpbroadcastq zmm16, [rcx + 1528]
        vpmadd52huq zmm25, zmm21, zmm11
        vmovdqu64 zmm28, [rdx + 64]
        vpmadd52luq zmm20, zmm15, zmm11
        vpmadd52luq zmm22, zmm1, zmm27
        vpmadd52luq zmm3, zmm12, zmm11
        vpmadd52luq zmm6, zmm15, zmm16
        vpmadd52luq zmm14, zmm28, zmm2
        vpmadd52luq zmm26, zmm21, zmm11
        vpmadd52luq zmm19, zmm12, zmm0
        vpmadd52luq zmm25, zmm10, zmm11
        vpmadd52luq zmm23, zmm10, zmm18
        vpmadd52huq zmm20, zmm15, zmm0
        vpmadd52huq zmm3, zmm12, zmm0
        vpmadd52luq zmm6, zmm8, zmm11
        vpmadd52huq zmm22, zmm1, zmm0
        vpmadd52huq zmm26, zmm21, zmm0
        vpmadd52huq zmm25, zmm10, zmm0
        vpmadd52huq zmm23, zmm10, zmm11
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm21, zmm7
        vpbroadcastq zmm16, [rcx + 552]
        vpmadd52luq zmm3, zmm21, zmm0
        vpmadd52huq zmm6, zmm8, zmm0
        vpmadd52luq zmm20, zmm8, zmm0
        vpmadd52luq zmm26, zmm10, zmm0
        vpbroadcastq zmm8, [rcx + 1464]
        vpmadd52huq zmm4, zmm24, zmm16
        vmovdqu64 zmm27, [rdx + 192]
        vpmadd52luq zmm30, zmm24, zmm16
        vpmadd52huq zmm14, zmm28, zmm16
        vpmadd52luq zmm11, zmm10, zmm7
        vpmadd52luq zmm22, zmm1, zmm8
        vpmadd52huq zmm19, zmm27, zmm5
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm6, zmm9, zmm0
        vpmadd52huq zmm20, zmm28, zmm5
        vpmadd52luq zmm4, zmm28, zmm16
        vmovdqu64 zmm8, [rdx + 320]
        vpmadd52huq zmm11, zmm10, zmm18
        vmovdqu64 zmm18, [rdx + 384]
        vpmadd52huq zmm3, zmm1, zmm5
        vpmadd52luq zmm19, zmm1, zmm5
        vpmadd52luq zmm22, zmm15, zmm0
        vpmadd52huq zmm26, zmm8, zmm5
        vpmadd52huq zmm25, zmm18, zmm5
        vpmadd52luq zmm3, zmm8, zmm5
        vpmadd52huq zmm19, zmm1, zmm2
        vpmadd52huq zmm22, zmm24, zmm5
        vpmadd52luq zmm26, zmm18, zmm5
        vpmadd52huq zmm3, zmm8, zmm2
        vpmadd52luq zmm19, zmm8, zmm2
        vpmadd52luq zmm22, zmm28, zmm5
        vpmadd52huq zmm26, zmm18, zmm2
        vpmadd52luq zmm3, zmm18, zmm2
        vpmadd52huq zmm19, zmm8, zmm16
        vpmadd52huq zmm22, zmm28, zmm2
        vpbroadcastq zmm0, [rcx + 544]
        vpmadd52huq zmm3, zmm18, zmm16
        vpmadd52luq zmm19, zmm18, zmm16
        vpsrlq  zmm13{k2}{z}, zmm13, 52
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm10, zmm7
        vpmadd52luq zmm17, zmm24, zmm0
        vmovdqu64 zmm7, [rdx + 128]
        vpmadd52huq zmm30, zmm24, zmm0
        vpmadd52huq zmm4, zmm28, zmm0
        vmovdqu64 zmm24, [rdx + 448]
        vpmadd52huq zmm19, zmm18, zmm0
        vpaddq  zmm17, zmm17, zmm13
        vpmadd52luq zmm14, zmm7, zmm16
        vpmadd52luq zmm30, zmm28, zmm0
        vpmadd52luq zmm25, zmm24, zmm5
        vpmadd52huq zmm23, zmm24, zmm5
        vpmadd52luq zmm4, zmm7, zmm0
        vpmadd52huq zmm6, zmm7, zmm5
        vpmadd52luq zmm26, zmm24, zmm2
        vpmadd52luq zmm20, zmm7, zmm5
        vpmadd52huq zmm14, zmm7, zmm0
        vpmadd52luq zmm3, zmm24, zmm16
        vpmadd52huq zmm25, zmm24, zmm2
        vpmadd52luq zmm19, zmm24, zmm0
        vpmadd52luq zmm22, zmm7, zmm2
        vpmadd52luq zmm6, zmm27, zmm5
        vmovdqu64 zmm13, [rdx + 512]
        vpmadd52huq zmm26, zmm24, zmm16
        vpmadd52huq zmm20, zmm7, zmm2
        vpmadd52luq zmm14, zmm27, zmm0
        vpmadd52huq zmm3, zmm24, zmm0
        vpmadd52huq zmm11, zmm13, zmm5
        vpmadd52luq zmm23, zmm13, zmm5
        vpmadd52luq zmm25, zmm13, zmm2
        vpmadd52huq zmm6, zmm27, zmm2
        vpmadd52luq zmm26, zmm13, zmm16
        vpmadd52luq zmm20, zmm27, zmm2
        vmovdqu64 zmm24, [rdx + 576]
        vpmadd52huq zmm22, zmm7, zmm16
        vpsrlq  zmm7{k2}{z}, zmm17, 52
        vpmadd52luq zmm3, zmm13, zmm0
        vpaddq  zmm30, zmm30, zmm7
        vpmadd52luq zmm11, zmm24, zmm5
        vpmadd52huq zmm23, zmm13, zmm2
        vpmadd52huq zmm25, zmm13, zmm16
        vpmadd52huq zmm15, zmm24, zmm5
        vpsrlq  zmm5{k2}{z}, zmm30, 52
        vpmadd52luq zmm6, zmm1, zmm2
        vpaddq  zmm4, zmm4, zmm5
        vpmadd52huq zmm26, zmm13, zmm0
        vpsrlq  zmm5{k2}{z}, zmm4, 52
        vpmadd52huq zmm11, zmm24, zmm2
        vpaddq  zmm14, zmm14, zmm5
        valignq zmm5{k1}{z}, zmm4, zmm4, 1
        vmovq   [rcx + 600], xmm14
        vpmadd52luq zmm23, zmm24, zmm2
        vmovq   [rcx + 592], xmm4
        valignq zmm2{k1}{z}, zmm14, zmm14, 1
        vpmadd52luq zmm25, zmm24, zmm16
        vpbroadcastq zmm4, [rsi + 504]
        valignq zmm7{k1}{z}, zmm30, zmm30, 1
        vpmadd52huq zmm20, zmm27, zmm16
        vpaddq  zmm11, zmm11, zmm5
        vpmadd52huq zmm6, zmm1, zmm16
        vpmadd52luq zmm11, zmm12, zmm4
        vpbroadcastq zmm5, [rcx + 1144]
        vpmadd52huq zmm23, zmm24, zmm16
        vpaddq  zmm15, zmm15, zmm2
        vpmadd52huq zmm25, zmm24, zmm0
        vpbroadcastq zmm2, [rcx + 1080]
        vpmadd52huq zmm15, zmm12, zmm4
        vpxorq  zmm4, zmm4, zmm4
        vpmadd52huq zmm4, zmm21, zmm5
        valignq zmm13{k1}{z}, zmm17, zmm17, 1
        vpmadd52luq zmm26, zmm24, zmm0
        vpbroadcastq zmm24, [rsi + 440]
        vpmadd52huq zmm11, zmm12, zmm2
        vpaddq  zmm23, zmm23, zmm7
        vmovq   [rcx + 584], xmm30
        vpmadd52luq zmm20, zmm1, zmm16
        vpbroadcastq zmm7, [rcx + 1784]
        vpmadd52huq zmm23, zmm9, zmm24
        vpmadd52luq zmm15, zmm21, zmm5
        vpbroadcastq zmm28, [rcx + 1720]
        vpmadd52luq zmm6, zmm8, zmm16
        vpaddq  zmm25, zmm25, zmm13
        vpmadd52luq zmm4, zmm21, zmm7
        vpbroadcastq zmm7, [rcx + 600]
        vmovdqu64 zmm13, [rdx + 0]
        vpmadd52luq zmm25, zmm9, zmm24
        vpmadd52luq zmm11, zmm12, zmm28
        vmovq   [rcx + 576], xmm17
        vpmadd52huq zmm20, zmm1, zmm0
        vmovdqu64 zmm9, [rdx + 64]
        vpmadd52luq zmm19, zmm13, zmm7
        vpmadd52huq zmm3, zmm13, zmm7
        vpmadd52luq zmm23, zmm12, zmm2
        vpmadd52huq zmm15, zmm21, zmm2
        vpbroadcastq zmm12, [rcx + 592]
        vpmadd52huq zmm26, zmm9, zmm7
        vpmadd52huq zmm6, zmm8, zmm0
        vmovdqu64 zmm17, [rdx + 128]
        vpmadd52luq zmm4, zmm10, zmm5
        vpmadd52luq zmm11, zmm21, zmm2
        vpmadd52huq zmm19, zmm13, zmm12
        vpmadd52luq zmm3, zmm9, zmm7
        vmovdqu64 zmm24, [rdx + 192]
        vpmadd52huq zmm25, zmm17, zmm7
        vpmadd52luq zmm22, zmm27, zmm16
        vpmadd52luq zmm15, zmm10, zmm2
        vpmadd52luq zmm26, zmm17, zmm7
        vpmadd52huq zmm23, zmm24, zmm7
        vpmadd52luq zmm20, zmm8, zmm0
        vpmadd52luq zmm6, zmm18, zmm0
        vmovdqu64 zmm8, [rdx + 256]
        vpmadd52huq zmm4, zmm10, zmm2
        vpmadd52luq zmm19, zmm9, zmm12
        vpmadd52huq zmm3, zmm9, zmm12
        vpmadd52luq zmm25, zmm24, zmm7
        vpbroadcastq zmm2, [rcx + 584]
        vpmadd52huq zmm11, zmm8, zmm7
        vpmadd52huq zmm22, zmm27, zmm0
        vpmadd52huq zmm26, zmm17, zmm12
        vpmadd52luq zmm23, zmm8, zmm7
        vpmadd52luq zmm20, zmm13, zmm2
        vmovdqu64 zmm16, [rdx + 320]
        vpmadd52luq zmm6, zmm13, zmm12
        vpmadd52huq zmm19, zmm9, zmm2
        vpmadd52luq zmm3, zmm17, zmm12
        vmovdqu64 zmm18, [rdx + 384]
        vpmadd52huq zmm25, zmm24, zmm12
        vpmadd52luq zmm11, zmm16, zmm7
        vpmadd52luq zmm22, zmm1, zmm0
        vpmadd52huq zmm15, zmm16, zmm7
        vpbroadcastq zmm0, [rcx + 576]
        vpmadd52huq zmm4, zmm18, zmm7
        vpxorq  zmm1, zmm1, zmm1
        vpmadd52huq zmm1, zmm10, zmm5
        vpmadd52luq zmm26, zmm24, zmm12
        vpmadd52huq zmm23, zmm8, zmm12
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52huq zmm20, zmm13, zmm0
        vpmadd52huq zmm6, zmm13, zmm2
        vpmadd52luq zmm19, zmm17, zmm2
        vpmadd52luq zmm15, zmm18, zmm7
        vpmadd52luq zmm4, zmm5, zmm7
        vpmadd52huq zmm3, zmm17, zmm2
        vpmadd52luq zmm25, zmm8, zmm12
        vpmadd52huq zmm11, zmm16, zmm12
        vpmadd52luq zmm22, zmm13, zmm0
        vpmadd52huq zmm1, zmm5, zmm7
        vpmadd52huq zmm26, zmm24, zmm2
        vpmadd52luq zmm23, zmm16, zmm12
        vpmadd52huq zmm15, zmm18, zmm12
        vpmadd52luq zmm20, zmm9, zmm0
        vpmadd52luq zmm6, zmm9, zmm2
        vpmadd52huq zmm19, zmm17, zmm0
        vpmadd52huq zmm4, zmm5, zmm12
        vmovdqu64 zmm13, [rdx + 512]
        vpsrlq  zmm14{k2}{z}, zmm14, 52
        vpmadd52luq zmm3, zmm24, zmm2
        vpmadd52huq zmm25, zmm8, zmm2
        vpmadd52luq zmm11, zmm18, zmm12
        vpmadd52luq zmm1, zmm13, zmm7
        vpaddq  zmm22, zmm22, zmm14
        vpmadd52luq zmm26, zmm8, zmm2
        vpmadd52huq zmm23, zmm16, zmm2
        vpmadd52luq zmm15, zmm5, zmm12
        vpsrlq  zmm14{k2}{z}, zmm22, 52
        vpmadd52huq zmm6, zmm9, zmm0
        vpmadd52luq zmm19, zmm24, zmm0
        vpmadd52luq zmm4, zmm13, zmm12
        vpaddq  zmm20, zmm20, zmm14
        vpmadd52huq zmm3, zmm24, zmm0
        vpmadd52luq zmm25, zmm16, zmm2
        vpmadd52huq zmm11, zmm18, zmm2
        vpbroadcastq zmm9, xmm20
        vpmadd52huq zmm1, zmm13, zmm12
        vpmadd52huq zmm26, zmm8, zmm0
        vmovdqu64 zmm14, [rdx + 640]
        vpmadd52luq zmm23, zmm18, zmm2
        vpmadd52huq zmm15, zmm5, zmm2
        vpmadd52luq zmm6, zmm17, zmm0
        vpmadd52huq zmm4, zmm13, zmm2
        vpmadd52luq zmm19, zmm14, zmm9
        vmovdqu64 zmm17, [rdx + 576]
        vpmadd52luq zmm3, zmm8, zmm0
        vpmadd52huq zmm25, zmm16, zmm0
        vpmadd52luq zmm11, zmm5, zmm2
        vpbroadcastq zmm8, xmm22
        vpmadd52luq zmm1, zmm17, zmm12
        vpmadd52luq zmm26, zmm16, zmm0
        vpmadd52huq zmm23, zmm18, zmm0
        vpmadd52luq zmm15, zmm13, zmm2
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm13, zmm7
        vpmadd52luq zmm4, zmm17, zmm2
        vpmadd52luq zmm6, zmm14, zmm8
        vpmadd52huq zmm19, zmm14, zmm8
        vpmadd52luq zmm25, zmm18, zmm0
        vpmadd52huq zmm11, zmm5, zmm0
        vpmadd52huq zmm3, zmm14, zmm9
        vpmadd52huq zmm1, zmm17, zmm2
        vmovdqu64 zmm2, [rdx + 704]
        vpmadd52luq zmm23, zmm5, zmm0
        vpmadd52huq zmm15, zmm13, zmm0
        vpsrlq  zmm5{k2}{z}, zmm20, 52
        valignq zmm14{k1}{z}, zmm20, zmm20, 1
        vpmadd52huq zmm26, zmm2, zmm9
        vpmadd52luq zmm16, zmm17, zmm7
        vpmadd52huq zmm4, zmm17, zmm0
        vpmadd52luq zmm19, zmm2, zmm8
        vmovdqu64 zmm18, [rdx + 768]
        vpaddq  zmm5, zmm6, zmm5
        vpbroadcastq zmm6, [rdx + 1920]
        vpmadd52luq zmm11, zmm13, zmm0
        valignq zmm13{k1}{z}, zmm22, zmm22, 1
        vpmadd52luq zmm3, zmm2, zmm9
        vpbroadcastq zmm20, [rsi + 568]
        vpmadd52huq zmm25, zmm18, zmm9
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm5, zmm6
        vmovdqu64 zmm24, [rdx + 832]
        vpaddq  zmm1, zmm1, zmm14
        vpmadd52luq zmm15, zmm17, zmm0
        vpmadd52huq zmm1, zmm21, zmm20
        vpmadd52luq zmm26, zmm18, zmm9
        vpmadd52huq zmm23, zmm24, zmm9
        vpsrlq  zmm0{k2}{z}, zmm5, 52
        vpmadd52huq zmm16, zmm17, zmm12
        vpaddq  zmm4, zmm4, zmm13
        vmovdqu64 zmm12, [rdx + 896]
        vpaddq  zmm0, zmm19, zmm0
        vpbroadcastq zmm13, [rdx + 1928]
        vpmadd52luq zmm4, zmm21, zmm20
        vpmadd52huq zmm3, zmm2, zmm8
        vpbroadcastq zmm2, [rcx + 1208]
        vpmadd52luq zmm25, zmm24, zmm9
        vpmadd52huq zmm11, zmm12, zmm9
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52luq zmm14, zmm5, zmm13
        vmovdqu64 zmm13, [rdx + 960]
        vpmadd52luq zmm22, zmm0, zmm6
        vpbroadcastq zmm0, [rsi + 632]
        vpmadd52luq zmm1, zmm10, zmm2
        vpmadd52huq zmm26, zmm18, zmm8
        vpmadd52luq zmm23, zmm12, zmm9
        vpmadd52huq zmm15, zmm13, zmm9
        vmovdqu64 zmm20, [rdx + 1024]
        vpmadd52luq zmm16, zmm10, zmm0
        vpmadd52luq zmm3, zmm18, zmm8
        vpmadd52huq zmm25, zmm24, zmm8
        vpmadd52luq zmm11, zmm13, zmm9
        vpmadd52huq zmm4, zmm20, zmm9
        vpaddq  zmm14, zmm14, zmm22
        vmovdqu64 zmm18, [rdx + 1088]
        vpmadd52luq zmm26, zmm24, zmm8
        vpbroadcastq zmm14, xmm14
        vpmadd52huq zmm23, zmm12, zmm8
        vpmadd52luq zmm15, zmm20, zmm9
        vpmadd52huq zmm1, zmm18, zmm9
        vpmadd52huq zmm16, zmm10, zmm2
        vmovdqu64 zmm2, [rdx + 1280]
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52luq zmm21, zmm5, zmm6
        vpmadd52luq zmm25, zmm12, zmm8
        vpmadd52huq zmm11, zmm13, zmm8
        vmovdqu64 zmm6, [rdx + 1152]
        vpmadd52luq zmm4, zmm18, zmm9
        vpmadd52huq zmm3, zmm2, zmm14
        vmovdqu64 zmm12, [rdx + 1344]
        vpmadd52luq zmm23, zmm13, zmm8
        vpbroadcastq zmm13, [rcx + 1848]
        vpmadd52huq zmm15, zmm20, zmm8
        vpmadd52luq zmm1, zmm6, zmm9
        vpmadd52luq zmm19, zmm2, zmm14
        vpmadd52huq zmm26, zmm12, zmm14
        vpmadd52luq zmm16, zmm10, zmm13
        vmovdqu64 zmm13, [rdx + 1408]
        vpbroadcastq zmm21, xmm21
        vpmadd52luq zmm11, zmm20, zmm8
        vpmadd52huq zmm4, zmm18, zmm8
        vpmadd52luq zmm3, zmm12, zmm14
        vpmadd52huq zmm25, zmm13, zmm14
        vmovdqu64 zmm20, [rdx + 1472]
        vpmadd52luq zmm15, zmm18, zmm8
        vpmadd52huq zmm1, zmm6, zmm8
        vpmadd52huq zmm19, zmm2, zmm21
        vpmadd52luq zmm26, zmm13, zmm14
        vpmadd52huq zmm23, zmm20, zmm14
        vmovdqu64 zmm18, [rdx + 1536]
        vpmadd52huq zmm16, zmm6, zmm9
        vpmadd52luq zmm4, zmm6, zmm8
        vmovdqu64 zmm6, [rdx + 1216]
        vpmadd52huq zmm3, zmm12, zmm21
        vpmadd52luq zmm25, zmm20, zmm14
        vpmadd52huq zmm11, zmm18, zmm14
        vpmadd52luq zmm5, zmm2, zmm21
        vmovdqu64 zmm2, [rdx + 1600]
        vpmadd52luq zmm1, zmm6, zmm8
        vpmadd52luq zmm19, zmm12, zmm21
        vpmadd52huq zmm26, zmm13, zmm21
        vpmadd52luq zmm23, zmm18, zmm14
        vpmadd52huq zmm15, zmm2, zmm14
        vmovdqu64 zmm12, [rdx + 1664]
        vpmadd52luq zmm16, zmm6, zmm9
        vpmadd52luq zmm3, zmm13, zmm21
        vpmadd52huq zmm25, zmm20, zmm21
        vpmadd52luq zmm11, zmm2, zmm14
        vpmadd52huq zmm4, zmm12, zmm14
        vmovdqu64 zmm13, [rdx + 1728]
        vpsrlq  zmm22{k2}{z}, zmm5, 52
        vpmadd52luq zmm26, zmm20, zmm21
        vpmadd52huq zmm23, zmm18, zmm21
        vpmadd52luq zmm15, zmm12, zmm14
        vpmadd52huq zmm1, zmm13, zmm14
        vpaddq  zmm20, zmm19, zmm22
        vpmadd52huq zmm16, zmm6, zmm8
        vpsrlq  zmm8{k2}{z}, zmm20, 52
        vpmadd52luq zmm25, zmm18, zmm21
        vpmadd52huq zmm11, zmm2, zmm21
        vpmadd52luq zmm4, zmm13, zmm14
        vpaddq  zmm3, zmm3, zmm8
        vmovdqu64 zmm8, [rdx + 1792]
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm17, zmm7
        vpsrlq  zmm7, zmm3, 52
        vpmadd52luq zmm23, zmm2, zmm21
        vpmadd52huq zmm15, zmm12, zmm21
        vpmadd52luq zmm1, zmm8, zmm14
        vpbroadcastq zmm2, rax
        vpaddq  zmm26, zmm26, zmm7
        vpmadd52huq zmm16, zmm8, zmm14
        vpsrlq  zmm7, zmm26, 52
        vpmadd52luq zmm11, zmm12, zmm21
        vpmadd52huq zmm4, zmm13, zmm21
        vpaddq  zmm25, zmm25, zmm7
        vpmadd52huq zmm18, zmm10, zmm0
        vpsrlq  zmm0, zmm2, 51
        vpandq  zmm26, zmm26, zmm2
        vpsrlq  zmm7, zmm25, 52
        vmovdqu64 zmm10, [rdx + 1856]
        vpmadd52luq zmm15, zmm13, zmm21
        vpmadd52huq zmm1, zmm8, zmm21
        vpaddq  zmm12, zmm26, zmm0
        vpaddq  zmm23, zmm23, zmm7
        vpmadd52luq zmm16, zmm10, zmm14
        vpsrlq  zmm7, zmm12, 52
        vpandq  zmm25, zmm25, zmm2
        vpsrlq  zmm13, zmm23, 52
        vpmadd52luq zmm4, zmm8, zmm21
        vpaddq  zmm7, zmm25, zmm7
        vpaddq  zmm11, zmm11, zmm13
        vpmadd52huq zmm18, zmm6, zmm9
        vpsrlq  zmm6, zmm7, 52
        vpandq  zmm23, zmm23, zmm2
        vpsrlq  zmm8, zmm11, 52
        vpmadd52luq zmm1, zmm10, zmm21
        vpaddq  zmm6, zmm23, zmm6
        vpaddq  zmm15, zmm15, zmm8
        vpmadd52huq zmm16, zmm10, zmm21
        vpsrlq  zmm8, zmm6, 52
        vpandq  zmm11, zmm11, zmm2
        vpsrlq  zmm9, zmm15, 52
        valignq zmm5{k1}{z}, zmm5, zmm5, 1
        vpaddq  zmm8, zmm11, zmm8
        vpaddq  zmm4, zmm4, zmm9
        vpmadd52huq zmm18, zmm10, zmm14
        vpsrlq  zmm9, zmm8, 52
        vpandq  zmm15, zmm15, zmm2
        vpsrlq  zmm10, zmm4, 52
        valignq zmm13{k1}{z}, zmm19, zmm19, 1
        vpaddq  zmm9, zmm15, zmm9
        vpaddq  zmm1, zmm1, zmm10
        vpaddq  zmm16, zmm16, zmm5
        vpsrlq  zmm5, zmm9, 52
        vpandq  zmm4, zmm4, zmm2
        vpsrlq  zmm10, zmm1, 52
        vpaddq  zmm5, zmm4, zmm5
        vpaddq  zmm16, zmm16, zmm10
        vpaddq  zmm18, zmm18, zmm13
        vpsrlq  zmm10, zmm5, 52
        vpandq  zmm1, zmm1, zmm2
        vpsrlq  zmm13, zmm16, 52
        vpaddq  zmm10, zmm1, zmm10
        vpaddq  zmm18, zmm18, zmm13
        vpsrlq  zmm13, zmm10, 52
        vpandq  zmm16, zmm16, zmm2
        vpsrlq  zmm14, zmm18, 52
        vpaddq  zmm13, zmm16, zmm13
        valignq zmm14{k7}{z}, zmm14, zmm14, 7
        vpsrlq  zmm17, zmm13, 52
        vpandq  zmm18, zmm18, zmm2
        vpandq  zmm3, zmm3, zmm2
        vpaddq  zmm17, zmm18, zmm17
        vpandq  zmm12, zmm12, zmm2
        vpsrlq  zmm19, zmm17, 52
        vpaddq  zmm3, zmm3, zmm14
        vptestmq k3, zmm19, zmm19
        vpcmpnleuq k4, zmm3, zmm2
        vpcmpeqq k5, zmm3, zmm2
        vpandq  zmm7, zmm7, zmm2
        vpandq  zmm6, zmm6, zmm2
        vpandq  zmm8, zmm8, zmm2
        vpandq  zmm9, zmm9, zmm2
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kmovw   r10d, k6
        kmovw   r11d, k3
        vpandq  zmm5, zmm5, zmm2
        vpandq  zmm10, zmm10, zmm2
        vpandq  zmm13, zmm13, zmm2
        vpandq  zmm17, zmm17, zmm2
        lea     r10d, [r11 + 2*r10]
        xor     r10d, r11d
        kmovw   k6, r10d
        kandw   k5, k5, k6
        vpaddq  zmm3{k6}, zmm3, zmm0
        korw    k4, k4, k5
        vpandq  zmm3, zmm3, zmm2
        vmovdqa64 zmm26{k4}, zmm12
        vmovdqa64 zmm25{k4}, zmm7
        vmovdqa64 zmm23{k4}, zmm6
        vmovdqa64 zmm11{k4}, zmm8
        vmovdqa64 zmm15{k4}, zmm9
        vmovdqa64 zmm4{k4}, zmm5
        vmovdqa64 zmm1{k4}, zmm10
        vmovdqa64 zmm16{k4}, zmm13
        vmovdqa64 zmm18{k4}, zmm17
        vmovdqu64 [rdi], zmm3
        vmovdqu64 [rdi + 64], zmm26
        vmovdqu64 [rdi + 128], zmm25
        vmovdqu64 [rdi + 192], zmm23
        vmovdqu64 [rdi + 256], zmm11
        vmovdqu64 [rdi + 320], zmm15
        vmovdqu64 [rdi + 384], zmm4
        vmovdqu64 [rdi + 448], zmm1
        vmovdqu64 [rdi + 512], zmm16
        vmovdqu64 [rdi + 576], zmm18
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

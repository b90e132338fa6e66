/* karat_lone_sqr_48_x86_64: z = x^2 2^-3120 modulo m, s times over.
 * Contract: kernels/contracts/lone_sqr.contract. Made by tools/ifma/generate.py lone_sqr_48;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, then z, rdx c, rcx t, r8 squarings left, r9 k (not used); rax, r10, r11; k1
 * all lanes but the last of each number, k2 its first lane, k7 all but the first; k0, k3 to k6 and all
 * of zmm0 to zmm31. No stack.
 * Cost: 1573 products, 1915 instructions on the two vector ports, so 958 cycles at least a squaring.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"

KERNEL(karat_lone_sqr_48_x86_64)
        mov     rax, 0xfffffffffffff
        mov     r10d, 127
        kmovw   k1, r10d
        mov     r10d, 1
        kmovw   k2, r10d
        mov     r10d, 254
        kmovw   k7, r10d
        vmovdqu64 zmm0, [rsi + 0]
        vmovdqu64 zmm1, [rsi + 64]
        vmovdqu64 zmm2, [rsi + 128]
        vmovdqu64 zmm3, [rsi + 192]
        vmovdqu64 zmm4, [rsi + 256]
        vmovdqu64 zmm5, [rsi + 320]
        vmovdqu64 zmm6, [rsi + 384]
        vmovdqu64 zmm7, [rsi + 448]

        //@ z = rdi, x = rsi, c = rdx, t = rcx, left = r8
LABEL(karat_lone_sqr_48_x86_64, again):
        vpsrlq  zmm8, zmm2, 51
        vpsrlq  zmm9, zmm0, 51
        vmovdqu64 [rcx + 1152], zmm8
        vpsrlq  zmm10, zmm1, 51
        vmovdqu64 [rcx + 1024], zmm9
        vpaddq  zmm11, zmm3, zmm3
        vmovdqu64 [rcx + 1088], zmm10
        vpaddq  zmm12, zmm0, zmm0
        vpaddq  zmm13, zmm1, zmm1
        vmovdqu64 [rcx + 512], zmm12
        vpbroadcastq zmm14, xmm1
        vpbroadcastq zmm15, xmm3
        vpaddq  zmm16, zmm2, zmm2
        vpbroadcastq zmm17, xmm0
        vpsrlq  zmm18, zmm4, 51
        vpsrlq  zmm19, zmm3, 51
        vpaddq  zmm11, zmm11, zmm8
        vpaddq  zmm13, zmm13, zmm9
        vmovdqu64 [rcx + 704], zmm11
        vpaddq  zmm16, zmm16, zmm10
        vmovdqu64 [rcx + 576], zmm13
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52luq zmm8, zmm1, zmm14
        vmovdqu64 [rcx + 640], zmm16
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm3, zmm15
        vpbroadcastq zmm10, xmm12
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm1, zmm14
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm0, zmm17
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52luq zmm20, zmm3, zmm15
        vmovdqu64 [rcx + 1280], zmm18
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52luq zmm15, zmm0, zmm17
        vmovdqu64 [rcx + 1216], zmm19
        vpaddq  zmm17, zmm5, zmm5
        vpmadd52huq zmm8, zmm1, zmm10
        vpbroadcastq zmm21, [rcx + 1024]
        vpbroadcastq zmm11, xmm11
        vpbroadcastq zmm13, xmm13
        vpbroadcastq zmm16, xmm16
        vpmadd52luq zmm14, zmm1, zmm10
        vpaddq  zmm22, zmm4, zmm4
        vpbroadcastq zmm23, xmm2
        vpmadd52luq zmm9, zmm4, zmm11
        vpmadd52luq zmm12, zmm2, zmm13
        vpmadd52luq zmm8, zmm1, zmm21
        vpmadd52huq zmm20, zmm3, zmm16
        vpaddq  zmm17, zmm17, zmm18
        vpbroadcastq zmm18, [rcx + 1152]
        vpaddq  zmm22, zmm22, zmm19
        vmovdqu64 [rcx + 832], zmm17
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm2, zmm23
        vmovdqu64 [rcx + 768], zmm22
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52luq zmm19, zmm2, zmm23
        vpmadd52huq zmm9, zmm4, zmm16
        vpmadd52huq zmm12, zmm2, zmm10
        vpmadd52luq zmm8, zmm2, zmm10
        vpmadd52luq zmm20, zmm3, zmm18
        vpsrlq  zmm18, zmm5, 51
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm5, zmm11
        vpmadd52luq zmm17, zmm3, zmm16
        vpmadd52huq zmm19, zmm2, zmm13
        vpbroadcastq zmm22, [rcx + 1088]
        vpmadd52luq zmm9, zmm5, zmm16
        vpmadd52luq zmm12, zmm3, zmm10
        vmovdqu64 [rcx + 1344], zmm18
        vpbroadcastq zmm23, [rcx + 1216]
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm4, zmm11
        vpmadd52luq zmm20, zmm4, zmm16
        vpaddq  zmm25, zmm6, zmm6
        vpmadd52luq zmm21, zmm6, zmm11
        vpmadd52huq zmm17, zmm3, zmm13
        vpmadd52luq zmm19, zmm2, zmm22
        vpmadd52huq zmm9, zmm5, zmm13
        vpsrlq  zmm22, zmm6, 51
        vpmadd52luq zmm24, zmm4, zmm23
        vpmadd52huq zmm20, zmm4, zmm13
        vpaddq  zmm25, zmm25, zmm18
        vmovdqu64 [rcx + 1408], zmm22
        vpmadd52luq zmm17, zmm4, zmm13
        vmovdqu64 [rcx + 896], zmm25
        vpsrlq  zmm18{k2}{z}, zmm15, 52
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm6, zmm11
        vpaddq  zmm14, zmm14, zmm18
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm7, zmm11
        vpsrlq  zmm23{k2}{z}, zmm14, 52
        vpmadd52luq zmm9, zmm6, zmm13
        vpaddq  zmm8, zmm8, zmm23
        vpmadd52luq zmm20, zmm5, zmm13
        vpsrlq  zmm23{k2}{z}, zmm8, 52
        vpmadd52luq zmm22, zmm7, zmm11
        vmovq   [rcx + 16], xmm8
        valignq zmm8{k1}{z}, zmm8, zmm8, 1
        vmovq   [rcx + 8], xmm14
        vmovq   [rcx + 0], xmm15
        vpmadd52huq zmm17, zmm4, zmm10
        vpmadd52luq zmm19, zmm3, zmm13
        vpaddq  zmm12, zmm12, zmm23
        vpmadd52huq zmm9, zmm6, zmm10
        vmovq   [rcx + 24], xmm12
        vpmadd52huq zmm20, zmm5, zmm10
        vpmadd52huq zmm21, zmm6, zmm16
        vpmadd52huq zmm22, zmm7, zmm16
        vpmadd52luq zmm24, zmm5, zmm11
        vpmadd52luq zmm17, zmm5, zmm10
        vpmadd52huq zmm19, zmm3, zmm10
        vpbroadcastq zmm11, [rsi + 320]
        valignq zmm23{k1}{z}, zmm12, zmm12, 1
        vpmadd52luq zmm9, zmm7, zmm10
        vpbroadcastq zmm25, [rsi + 384]
        vpmadd52luq zmm20, zmm6, zmm10
        vpmadd52luq zmm21, zmm7, zmm16
        vpaddq  zmm22, zmm22, zmm8
        vpmadd52huq zmm24, zmm5, zmm16
        vpaddq  zmm18, zmm18, zmm23
        vpmadd52luq zmm19, zmm4, zmm10
        vpbroadcastq zmm8, [rcx + 832]
        vpmadd52huq zmm18, zmm5, zmm11
        vpbroadcastq zmm23, [rcx + 768]
        vpmadd52luq zmm22, zmm5, zmm11
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52luq zmm11, zmm6, zmm25
        vpmadd52huq zmm21, zmm7, zmm13
        valignq zmm14{k1}{z}, zmm14, zmm14, 1
        vpbroadcastq zmm26, [rsi + 256]
        vpmadd52luq zmm24, zmm6, zmm16
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm6, zmm25
        vpbroadcastq zmm25, [rsi + 448]
        vpsrlq  zmm12{k2}{z}, zmm12, 52
        vpmadd52luq zmm18, zmm6, zmm8
        vpbroadcastq zmm27, [rcx + 1280]
        vpmadd52huq zmm22, zmm5, zmm23
        vpbroadcastq zmm28, [rcx + 1344]
        vpmadd52huq zmm11, zmm6, zmm8
        vpbroadcastq zmm29, [rcx + 896]
        vpaddq  zmm21, zmm21, zmm14
        valignq zmm14{k1}{z}, zmm15, zmm15, 1
        vpmadd52huq zmm21, zmm4, zmm26
        vpmadd52huq zmm24, zmm6, zmm13
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52luq zmm15, zmm7, zmm25
        vpmadd52huq zmm18, zmm6, zmm23
        vpmadd52luq zmm22, zmm5, zmm27
        vpmadd52luq zmm11, zmm6, zmm28
        vpmadd52luq zmm16, zmm7, zmm29
        vpmadd52luq zmm21, zmm5, zmm23
        vpbroadcastq zmm27, [rcx + 24]
        vmovdqu64 zmm28, [rdx + 0]
        vpmadd52luq zmm24, zmm7, zmm13
        vpbroadcastq zmm13, [rcx + 16]
        vpmadd52huq zmm15, zmm7, zmm29
        vpbroadcastq zmm29, [rcx + 8]
        vpmadd52luq zmm18, zmm7, zmm23
        vpmadd52luq zmm22, zmm6, zmm23
        vpmadd52luq zmm11, zmm7, zmm8
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm7, zmm25
        vpbroadcastq zmm25, [rcx + 0]
        vpmadd52huq zmm16, zmm7, zmm8
        vpbroadcastq zmm8, [rcx + 1408]
        vpmadd52huq zmm24, zmm7, zmm10
        vpmadd52luq zmm9, zmm28, zmm27
        vmovdqu64 zmm10, [rdx + 128]
        vpmadd52luq zmm20, zmm28, zmm13
        vpmadd52luq zmm17, zmm28, zmm29
        vpmadd52luq zmm19, zmm28, zmm25
        vpmadd52luq zmm15, zmm7, zmm8
        vmovdqu64 zmm8, [rdx + 64]
        vpmadd52huq zmm11, zmm7, zmm23
        vmovdqu64 zmm23, [rdx + 192]
        vpaddq  zmm24, zmm24, zmm14
        vmovdqu64 zmm14, [rdx + 384]
        vpmadd52huq zmm9, zmm28, zmm13
        vpmadd52huq zmm20, zmm28, zmm29
        vpmadd52huq zmm22, zmm10, zmm27
        vpmadd52huq zmm17, zmm28, zmm25
        vpmadd52huq zmm21, zmm8, zmm27
        vpmadd52luq zmm24, zmm4, zmm26
        vmovdqu64 zmm26, [rdx + 256]
        vpmadd52huq zmm18, zmm23, zmm27
        vpmadd52huq zmm15, zmm14, zmm27
        vpmadd52luq zmm9, zmm8, zmm13
        vpmadd52luq zmm20, zmm8, zmm29
        vpmadd52luq zmm22, zmm23, zmm27
        vpmadd52luq zmm17, zmm8, zmm25
        vpmadd52luq zmm21, zmm10, zmm27
        vpmadd52huq zmm24, zmm28, zmm27
        vmovdqu64 zmm28, [rdx + 448]
        vpmadd52luq zmm18, zmm26, zmm27
        vpaddq  zmm19, zmm19, zmm12
        vpmadd52huq zmm9, zmm8, zmm29
        vpmadd52huq zmm20, zmm8, zmm25
        vpmadd52huq zmm22, zmm23, zmm13
        vpmadd52huq zmm30, zmm28, zmm27
        vpmadd52huq zmm11, zmm26, zmm27
        vpmadd52luq zmm15, zmm28, zmm27
        vpmadd52huq zmm18, zmm26, zmm13
        vpmadd52huq zmm21, zmm10, zmm13
        vpmadd52luq zmm9, zmm10, zmm29
        vpmadd52luq zmm20, zmm10, zmm25
        vmovdqu64 zmm12, [rdx + 320]
        vpmadd52luq zmm22, zmm26, zmm13
        vpmadd52luq zmm24, zmm8, zmm27
        vmovq   [rcx + 32], xmm19
        vpmadd52huq zmm15, zmm28, zmm13
        vpmadd52luq zmm21, zmm23, zmm13
        vpmadd52huq zmm9, zmm10, zmm25
        vpmadd52huq zmm22, zmm26, zmm29
        vpmadd52huq zmm24, zmm8, zmm13
        vpmadd52luq zmm18, zmm12, zmm13
        vpmadd52huq zmm16, zmm12, zmm27
        vpmadd52luq zmm11, zmm12, zmm27
        vpmadd52huq zmm21, zmm23, zmm29
        vpmadd52luq zmm9, zmm23, zmm25
        vpmadd52luq zmm22, zmm12, zmm29
        vpmadd52luq zmm24, zmm10, zmm13
        vpmadd52huq zmm18, zmm12, zmm29
        vpmadd52luq zmm16, zmm14, zmm27
        vpsrlq  zmm8{k2}{z}, zmm19, 52
        vpmadd52huq zmm11, zmm12, zmm13
        vpaddq  zmm17, zmm17, zmm8
        vpmadd52luq zmm21, zmm26, zmm29
        vpsrlq  zmm8{k2}{z}, zmm17, 52
        vpmadd52huq zmm22, zmm12, zmm25
        vpmadd52luq zmm18, zmm14, zmm29
        vpmadd52huq zmm16, zmm14, zmm13
        vmovq   [rcx + 40], xmm17
        vpmadd52huq zmm24, zmm10, zmm29
        vpaddq  zmm20, zmm20, zmm8
        vpmadd52luq zmm11, zmm14, zmm13
        vpsrlq  zmm8{k2}{z}, zmm20, 52
        valignq zmm10{k1}{z}, zmm20, zmm20, 1
        vpmadd52luq zmm22, zmm14, zmm25
        vpmadd52huq zmm18, zmm14, zmm25
        vpmadd52luq zmm16, zmm28, zmm13
        vmovq   [rcx + 48], xmm20
        valignq zmm13{k1}{z}, zmm17, zmm17, 1
        vpmadd52huq zmm21, zmm26, zmm25
        vpmadd52huq zmm11, zmm14, zmm29
        valignq zmm14{k1}{z}, zmm19, zmm19, 1
        vpmadd52luq zmm24, zmm23, zmm29
        vpaddq  zmm9, zmm9, zmm8
        vpmadd52luq zmm18, zmm28, zmm25
        vpaddq  zmm15, zmm15, zmm10
        vpmadd52huq zmm16, zmm28, zmm29
        vpmadd52luq zmm21, zmm12, zmm25
        vpmadd52luq zmm11, zmm28, zmm29
        vpbroadcastq zmm8, [rsi + 200]
        vpsrlq  zmm10{k2}{z}, zmm9, 52
        vpbroadcastq zmm12, [rsi + 72]
        vpmadd52huq zmm24, zmm23, zmm25
        valignq zmm17{k1}{z}, zmm9, zmm9, 1
        vmovq   [rcx + 56], xmm9
        vpbroadcastq zmm9, [rsi + 136]
        vpaddq  zmm16, zmm16, zmm13
        vpmadd52huq zmm11, zmm28, zmm25
        vpbroadcastq zmm13, [rsi + 8]
        vpaddq  zmm30, zmm30, zmm17
        vpmadd52luq zmm24, zmm26, zmm25
        vpbroadcastq zmm17, [rcx + 712]
        vpmadd52huq zmm30, zmm3, zmm8
        vpbroadcastq zmm19, [rcx + 584]
        vpmadd52huq zmm18, zmm1, zmm12
        vpbroadcastq zmm20, [rcx + 648]
        vpmadd52luq zmm15, zmm3, zmm8
        vpbroadcastq zmm8, [rcx + 520]
        vpmadd52luq zmm22, zmm1, zmm12
        vpmadd52huq zmm16, zmm2, zmm9
        vpaddq  zmm11, zmm11, zmm14
        vpmadd52huq zmm21, zmm0, zmm13
        vpmadd52luq zmm11, zmm2, zmm9
        vpmadd52luq zmm30, zmm4, zmm17
        vpmadd52luq zmm18, zmm2, zmm19
        vpbroadcastq zmm9, [rcx + 1160]
        vpmadd52huq zmm15, zmm3, zmm20
        vpbroadcastq zmm12, [rcx + 1032]
        vpmadd52huq zmm22, zmm1, zmm8
        vpmadd52luq zmm16, zmm3, zmm20
        vpmadd52luq zmm24, zmm0, zmm13
        vpbroadcastq zmm13, [rcx + 40]
        vmovdqu64 zmm14, [rdx + 0]
        vpmadd52luq zmm21, zmm1, zmm8
        vpbroadcastq zmm23, [rcx + 1096]
        vpmadd52huq zmm11, zmm2, zmm19
        vpmadd52huq zmm30, zmm4, zmm20
        vpmadd52huq zmm18, zmm2, zmm8
        vpmadd52luq zmm15, zmm3, zmm9
        vpmadd52luq zmm22, zmm1, zmm12
        vpmadd52huq zmm16, zmm3, zmm19
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm4, zmm17
        vpbroadcastq zmm12, [rcx + 32]
        vpmadd52luq zmm21, zmm14, zmm13
        vpmadd52luq zmm11, zmm2, zmm23
        vpmadd52luq zmm30, zmm5, zmm20
        vpbroadcastq zmm23, [rcx + 56]
        vpmadd52luq zmm18, zmm3, zmm8
        vpmadd52luq zmm15, zmm4, zmm20
        vpbroadcastq zmm25, [rcx + 48]
        vpmadd52luq zmm22, zmm2, zmm8
        vpmadd52luq zmm16, zmm4, zmm19
        vpbroadcastq zmm26, [rcx + 1224]
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm6, zmm17
        vpmadd52huq zmm21, zmm14, zmm12
        vpmadd52luq zmm11, zmm3, zmm19
        vpmadd52huq zmm30, zmm5, zmm19
        vpmadd52luq zmm18, zmm14, zmm23
        vpmadd52huq zmm15, zmm4, zmm19
        vpmadd52luq zmm22, zmm14, zmm25
        vpmadd52huq zmm16, zmm4, zmm8
        vpmadd52luq zmm9, zmm4, zmm26
        vpmadd52luq zmm27, zmm7, zmm17
        vmovdqu64 zmm26, [rdx + 64]
        vpmadd52luq zmm24, zmm14, zmm12
        vpmadd52luq zmm30, zmm6, zmm19
        vpmadd52huq zmm18, zmm14, zmm25
        vpmadd52luq zmm15, zmm5, zmm19
        vpmadd52huq zmm22, zmm14, zmm13
        vpmadd52luq zmm16, zmm5, zmm8
        vpmadd52huq zmm11, zmm3, zmm8
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm5, zmm17
        vpmadd52luq zmm21, zmm26, zmm12
        vpmadd52huq zmm30, zmm6, zmm8
        vpmadd52luq zmm18, zmm26, zmm25
        vpmadd52huq zmm15, zmm5, zmm8
        vpmadd52luq zmm22, zmm26, zmm13
        vpmadd52luq zmm9, zmm5, zmm17
        vpmadd52huq zmm27, zmm7, zmm20
        vpmadd52huq zmm16, zmm26, zmm23
        vmovdqu64 zmm29, [rdx + 192]
        vpmadd52luq zmm11, zmm4, zmm8
        vpmadd52luq zmm30, zmm7, zmm8
        vpmadd52huq zmm18, zmm26, zmm13
        vpmadd52luq zmm15, zmm6, zmm8
        vpmadd52huq zmm22, zmm26, zmm12
        vpmadd52luq zmm28, zmm6, zmm17
        vpmadd52huq zmm9, zmm5, zmm20
        vpmadd52huq zmm11, zmm14, zmm23
        vmovdqu64 zmm14, [rdx + 256]
        vpmadd52huq zmm30, zmm29, zmm23
        vpmadd52huq zmm28, zmm6, zmm20
        vpmadd52luq zmm9, zmm6, zmm20
        vpmadd52luq zmm11, zmm26, zmm23
        vpmadd52luq zmm28, zmm7, zmm20
        vmovdqu64 zmm20, [rdx + 128]
        vpmadd52luq zmm30, zmm14, zmm23
        vpmadd52huq zmm9, zmm6, zmm19
        vpmadd52huq zmm11, zmm26, zmm25
        vpmadd52luq zmm18, zmm20, zmm13
        vpmadd52huq zmm15, zmm20, zmm23
        vpmadd52luq zmm22, zmm20, zmm12
        vpmadd52luq zmm16, zmm20, zmm23
        vmovdqu64 zmm26, [rdx + 320]
        vpmadd52huq zmm28, zmm7, zmm19
        vpmadd52huq zmm30, zmm14, zmm25
        vpmadd52luq zmm9, zmm7, zmm19
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm7, zmm17
        vpmadd52huq zmm18, zmm20, zmm12
        vpmadd52luq zmm15, zmm29, zmm23
        vpmadd52luq zmm11, zmm20, zmm25
        vpmadd52huq zmm16, zmm20, zmm25
        vmovdqu64 zmm17, [rdx + 384]
        vpmadd52huq zmm28, zmm26, zmm23
        vpmadd52luq zmm30, zmm26, zmm25
        vpmadd52huq zmm9, zmm7, zmm8
        vpaddq  zmm24, zmm24, zmm10
        vpmadd52luq zmm18, zmm29, zmm12
        vpsrlq  zmm8{k2}{z}, zmm24, 52
        vpmadd52huq zmm15, zmm29, zmm25
        vpaddq  zmm21, zmm21, zmm8
        vpmadd52huq zmm27, zmm17, zmm23
        vmovdqu64 zmm8, [rdx + 448]
        vpsrlq  zmm10{k2}{z}, zmm21, 52
        vpmadd52huq zmm30, zmm26, zmm13
        vpmadd52luq zmm16, zmm29, zmm25
        vmovq   [rcx + 72], xmm21
        vpmadd52huq zmm11, zmm20, zmm13
        vpaddq  zmm22, zmm22, zmm10
        vpmadd52luq zmm15, zmm14, zmm25
        vpsrlq  zmm10{k2}{z}, zmm22, 52
        vpmadd52huq zmm19, zmm8, zmm23
        vpmadd52luq zmm27, zmm8, zmm23
        vpmadd52luq zmm30, zmm17, zmm13
        vmovq   [rcx + 80], xmm22
        vpmadd52huq zmm16, zmm29, zmm13
        vpmadd52luq zmm28, zmm17, zmm23
        vmovq   [rcx + 64], xmm24
        vpmadd52huq zmm9, zmm14, zmm23
        vpmadd52huq zmm15, zmm14, zmm13
        vpmadd52luq zmm11, zmm29, zmm13
        vpaddq  zmm18, zmm18, zmm10
        vpmadd52huq zmm27, zmm8, zmm25
        vpmadd52huq zmm30, zmm17, zmm12
        valignq zmm10{k1}{z}, zmm22, zmm22, 1
        vpmadd52luq zmm16, zmm14, zmm13
        vpmadd52huq zmm28, zmm17, zmm25
        vpmadd52luq zmm15, zmm26, zmm13
        vpmadd52luq zmm9, zmm26, zmm23
        vpmadd52huq zmm11, zmm29, zmm12
        vmovq   [rcx + 88], xmm18
        valignq zmm20{k1}{z}, zmm18, zmm18, 1
        vpmadd52luq zmm30, zmm8, zmm12
        vpaddq  zmm27, zmm27, zmm10
        vpmadd52huq zmm16, zmm14, zmm12
        vpbroadcastq zmm10, [rsi + 328]
        vpmadd52luq zmm28, zmm8, zmm25
        vpmadd52huq zmm15, zmm26, zmm12
        vpaddq  zmm19, zmm19, zmm20
        vpbroadcastq zmm20, [rsi + 392]
        vpmadd52huq zmm9, zmm26, zmm25
        vpmadd52luq zmm11, zmm14, zmm12
        valignq zmm14{k1}{z}, zmm21, zmm21, 1
        vpsrlq  zmm18{k2}{z}, zmm18, 52
        vpmadd52luq zmm16, zmm26, zmm12
        vpbroadcastq zmm21, [rcx + 840]
        vpmadd52huq zmm19, zmm5, zmm10
        vpbroadcastq zmm22, [rcx + 776]
        vpmadd52luq zmm27, zmm5, zmm10
        vpmadd52luq zmm15, zmm17, zmm12
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52luq zmm10, zmm6, zmm20
        vpmadd52huq zmm28, zmm8, zmm13
        vpbroadcastq zmm23, [rsi + 456]
        vpmadd52luq zmm9, zmm17, zmm25
        vpbroadcastq zmm25, [rsi + 264]
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm6, zmm20
        valignq zmm20{k1}{z}, zmm24, zmm24, 1
        vpbroadcastq zmm24, [rcx + 1288]
        vpmadd52luq zmm19, zmm6, zmm21
        vpbroadcastq zmm29, [rcx + 904]
        vpmadd52huq zmm27, zmm5, zmm22
        vpmadd52huq zmm10, zmm6, zmm21
        vpaddq  zmm28, zmm28, zmm14
        vpbroadcastq zmm14, [rcx + 1352]
        vpmadd52huq zmm9, zmm17, zmm13
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52luq zmm17, zmm7, zmm23
        vpmadd52huq zmm28, zmm4, zmm25
        vpmadd52huq zmm19, zmm6, zmm22
        vpmadd52luq zmm27, zmm5, zmm24
        vpmadd52luq zmm26, zmm7, zmm29
        vpmadd52luq zmm10, zmm6, zmm14
        vpmadd52luq zmm9, zmm8, zmm13
        vpbroadcastq zmm13, [rcx + 88]
        vmovdqu64 zmm14, [rdx + 0]
        vpmadd52huq zmm17, zmm7, zmm29
        vpbroadcastq zmm24, [rcx + 80]
        vpmadd52luq zmm28, zmm5, zmm22
        vpmadd52luq zmm19, zmm7, zmm22
        vpmadd52luq zmm27, zmm6, zmm22
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm7, zmm23
        vpbroadcastq zmm23, [rcx + 72]
        vpmadd52luq zmm10, zmm7, zmm21
        vpmadd52huq zmm26, zmm7, zmm21
        vpbroadcastq zmm21, [rcx + 64]
        vpmadd52huq zmm9, zmm8, zmm12
        vpbroadcastq zmm8, [rcx + 1416]
        vpmadd52luq zmm30, zmm14, zmm13
        vmovdqu64 zmm12, [rdx + 128]
        vpmadd52luq zmm15, zmm14, zmm24
        vpmadd52luq zmm16, zmm14, zmm23
        vpmadd52luq zmm11, zmm14, zmm21
        vpmadd52luq zmm17, zmm7, zmm8
        vmovdqu64 zmm8, [rdx + 64]
        vpmadd52huq zmm10, zmm7, zmm22
        vmovdqu64 zmm22, [rdx + 192]
        vpaddq  zmm9, zmm9, zmm20
        vmovdqu64 zmm20, [rdx + 384]
        vpmadd52huq zmm30, zmm14, zmm24
        vpmadd52huq zmm15, zmm14, zmm23
        vpmadd52huq zmm27, zmm12, zmm13
        vpmadd52huq zmm16, zmm14, zmm21
        vpmadd52huq zmm28, zmm8, zmm13
        vpmadd52luq zmm9, zmm4, zmm25
        vmovdqu64 zmm25, [rdx + 256]
        vpmadd52huq zmm19, zmm22, zmm13
        vpmadd52huq zmm17, zmm20, zmm13
        vpmadd52luq zmm30, zmm8, zmm24
        vpmadd52luq zmm15, zmm8, zmm23
        vpmadd52luq zmm27, zmm22, zmm13
        vpmadd52luq zmm16, zmm8, zmm21
        vpmadd52luq zmm28, zmm12, zmm13
        vpmadd52huq zmm9, zmm14, zmm13
        vmovdqu64 zmm14, [rdx + 448]
        vpmadd52luq zmm19, zmm25, zmm13
        vpaddq  zmm11, zmm11, zmm18
        vpmadd52huq zmm30, zmm8, zmm23
        vpmadd52huq zmm15, zmm8, zmm21
        vpmadd52huq zmm27, zmm22, zmm24
        vpmadd52huq zmm29, zmm14, zmm13
        vpmadd52huq zmm10, zmm25, zmm13
        vpmadd52luq zmm17, zmm14, zmm13
        vpmadd52huq zmm19, zmm25, zmm24
        vpmadd52huq zmm28, zmm12, zmm24
        vpmadd52luq zmm30, zmm12, zmm23
        vpmadd52luq zmm15, zmm12, zmm21
        vmovdqu64 zmm18, [rdx + 320]
        vpmadd52luq zmm27, zmm25, zmm24
        vpmadd52luq zmm9, zmm8, zmm13
        vmovq   [rcx + 96], xmm11
        vpmadd52huq zmm17, zmm14, zmm24
        vpmadd52luq zmm28, zmm22, zmm24
        vpmadd52huq zmm30, zmm12, zmm21
        vpmadd52huq zmm27, zmm25, zmm23
        vpmadd52huq zmm9, zmm8, zmm24
        vpmadd52luq zmm19, zmm18, zmm24
        vpmadd52huq zmm26, zmm18, zmm13
        vpmadd52luq zmm10, zmm18, zmm13
        vpmadd52huq zmm28, zmm22, zmm23
        vpmadd52luq zmm30, zmm22, zmm21
        vpmadd52luq zmm27, zmm18, zmm23
        vpmadd52luq zmm9, zmm12, zmm24
        vpmadd52huq zmm19, zmm18, zmm23
        vpmadd52luq zmm26, zmm20, zmm13
        vpsrlq  zmm8{k2}{z}, zmm11, 52
        vpmadd52huq zmm10, zmm18, zmm24
        vpaddq  zmm16, zmm16, zmm8
        vpmadd52luq zmm28, zmm25, zmm23
        vpsrlq  zmm8{k2}{z}, zmm16, 52
        vpmadd52huq zmm27, zmm18, zmm21
        vpmadd52luq zmm19, zmm20, zmm23
        vpmadd52huq zmm26, zmm20, zmm24
        vmovq   [rcx + 104], xmm16
        vpmadd52huq zmm9, zmm12, zmm23
        vpaddq  zmm15, zmm15, zmm8
        vpmadd52luq zmm10, zmm20, zmm24
        vpsrlq  zmm8{k2}{z}, zmm15, 52
        valignq zmm12{k1}{z}, zmm15, zmm15, 1
        vpmadd52luq zmm27, zmm20, zmm21
        vpmadd52huq zmm19, zmm20, zmm21
        vpmadd52luq zmm26, zmm14, zmm24
        vmovq   [rcx + 112], xmm15
        valignq zmm13{k1}{z}, zmm16, zmm16, 1
        vpmadd52huq zmm28, zmm25, zmm21
        vpmadd52huq zmm10, zmm20, zmm23
        valignq zmm11{k1}{z}, zmm11, zmm11, 1
        vpmadd52luq zmm9, zmm22, zmm23
        vpaddq  zmm30, zmm30, zmm8
        vpmadd52luq zmm19, zmm14, zmm21
        vpaddq  zmm17, zmm17, zmm12
        vpmadd52huq zmm26, zmm14, zmm23
        vpmadd52luq zmm28, zmm18, zmm21
        vpmadd52luq zmm10, zmm14, zmm23
        vpbroadcastq zmm8, [rsi + 208]
        vpsrlq  zmm12{k2}{z}, zmm30, 52
        vpbroadcastq zmm15, [rsi + 80]
        vpmadd52huq zmm9, zmm22, zmm21
        valignq zmm16{k1}{z}, zmm30, zmm30, 1
        vmovq   [rcx + 120], xmm30
        vpbroadcastq zmm18, [rsi + 144]
        vpaddq  zmm26, zmm26, zmm13
        vpmadd52huq zmm10, zmm14, zmm21
        vpbroadcastq zmm13, [rsi + 16]
        vpaddq  zmm29, zmm29, zmm16
        vpmadd52luq zmm9, zmm25, zmm21
        vpbroadcastq zmm14, [rcx + 720]
        vpmadd52huq zmm29, zmm3, zmm8
        vpbroadcastq zmm16, [rcx + 592]
        vpmadd52huq zmm19, zmm1, zmm15
        vpbroadcastq zmm20, [rcx + 656]
        vpmadd52luq zmm17, zmm3, zmm8
        vpbroadcastq zmm8, [rcx + 528]
        vpmadd52luq zmm27, zmm1, zmm15
        vpmadd52huq zmm26, zmm2, zmm18
        vpaddq  zmm10, zmm10, zmm11
        vpmadd52huq zmm28, zmm0, zmm13
        vpmadd52luq zmm10, zmm2, zmm18
        vpmadd52luq zmm29, zmm4, zmm14
        vpmadd52luq zmm19, zmm2, zmm16
        vpbroadcastq zmm11, [rcx + 1168]
        vpmadd52huq zmm17, zmm3, zmm20
        vpbroadcastq zmm15, [rcx + 1040]
        vpmadd52huq zmm27, zmm1, zmm8
        vpmadd52luq zmm26, zmm3, zmm20
        vpmadd52luq zmm9, zmm0, zmm13
        vpbroadcastq zmm13, [rcx + 104]
        vmovdqu64 zmm18, [rdx + 0]
        vpmadd52luq zmm28, zmm1, zmm8
        vpbroadcastq zmm21, [rcx + 1104]
        vpmadd52huq zmm10, zmm2, zmm16
        vpmadd52huq zmm29, zmm4, zmm20
        vpmadd52huq zmm19, zmm2, zmm8
        vpmadd52luq zmm17, zmm3, zmm11
        vpmadd52luq zmm27, zmm1, zmm15
        vpmadd52huq zmm26, zmm3, zmm16
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm4, zmm14
        vpbroadcastq zmm15, [rcx + 96]
        vpmadd52luq zmm28, zmm18, zmm13
        vpmadd52luq zmm10, zmm2, zmm21
        vpmadd52luq zmm29, zmm5, zmm20
        vpbroadcastq zmm21, [rcx + 120]
        vpmadd52luq zmm19, zmm3, zmm8
        vpmadd52luq zmm17, zmm4, zmm20
        vpbroadcastq zmm22, [rcx + 112]
        vpmadd52luq zmm27, zmm2, zmm8
        vpmadd52luq zmm26, zmm4, zmm16
        vpbroadcastq zmm23, [rcx + 1232]
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm6, zmm14
        vpmadd52huq zmm28, zmm18, zmm15
        vpmadd52luq zmm10, zmm3, zmm16
        vpmadd52huq zmm29, zmm5, zmm16
        vpmadd52luq zmm19, zmm18, zmm21
        vpmadd52huq zmm17, zmm4, zmm16
        vpmadd52luq zmm27, zmm18, zmm22
        vpmadd52huq zmm26, zmm4, zmm8
        vpmadd52luq zmm11, zmm4, zmm23
        vpmadd52luq zmm24, zmm7, zmm14
        vmovdqu64 zmm23, [rdx + 64]
        vpmadd52luq zmm9, zmm18, zmm15
        vpmadd52luq zmm29, zmm6, zmm16
        vpmadd52huq zmm19, zmm18, zmm22
        vpmadd52luq zmm17, zmm5, zmm16
        vpmadd52huq zmm27, zmm18, zmm13
        vpmadd52luq zmm26, zmm5, zmm8
        vpmadd52huq zmm10, zmm3, zmm8
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm5, zmm14
        vpmadd52luq zmm28, zmm23, zmm15
        vpmadd52huq zmm29, zmm6, zmm8
        vpmadd52luq zmm19, zmm23, zmm22
        vpmadd52huq zmm17, zmm5, zmm8
        vpmadd52luq zmm27, zmm23, zmm13
        vpmadd52luq zmm11, zmm5, zmm14
        vpmadd52huq zmm24, zmm7, zmm20
        vpmadd52huq zmm26, zmm23, zmm21
        vmovdqu64 zmm30, [rdx + 192]
        vpmadd52luq zmm10, zmm4, zmm8
        vpmadd52luq zmm29, zmm7, zmm8
        vpmadd52huq zmm19, zmm23, zmm13
        vpmadd52luq zmm17, zmm6, zmm8
        vpmadd52huq zmm27, zmm23, zmm15
        vpmadd52luq zmm25, zmm6, zmm14
        vpmadd52huq zmm11, zmm5, zmm20
        vpmadd52huq zmm10, zmm18, zmm21
        vmovdqu64 zmm18, [rdx + 256]
        vpmadd52huq zmm29, zmm30, zmm21
        vpmadd52huq zmm25, zmm6, zmm20
        vpmadd52luq zmm11, zmm6, zmm20
        vpmadd52luq zmm10, zmm23, zmm21
        vpmadd52luq zmm25, zmm7, zmm20
        vmovdqu64 zmm20, [rdx + 128]
        vpmadd52luq zmm29, zmm18, zmm21
        vpmadd52huq zmm11, zmm6, zmm16
        vpmadd52huq zmm10, zmm23, zmm22
        vpmadd52luq zmm19, zmm20, zmm13
        vpmadd52huq zmm17, zmm20, zmm21
        vpmadd52luq zmm27, zmm20, zmm15
        vpmadd52luq zmm26, zmm20, zmm21
        vmovdqu64 zmm23, [rdx + 320]
        vpmadd52huq zmm25, zmm7, zmm16
        vpmadd52huq zmm29, zmm18, zmm22
        vpmadd52luq zmm11, zmm7, zmm16
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm7, zmm14
        vpmadd52huq zmm19, zmm20, zmm15
        vpmadd52luq zmm17, zmm30, zmm21
        vpmadd52luq zmm10, zmm20, zmm22
        vpmadd52huq zmm26, zmm20, zmm22
        vmovdqu64 zmm14, [rdx + 384]
        vpmadd52huq zmm25, zmm23, zmm21
        vpmadd52luq zmm29, zmm23, zmm22
        vpmadd52huq zmm11, zmm7, zmm8
        vpaddq  zmm9, zmm9, zmm12
        vpmadd52luq zmm19, zmm30, zmm15
        vpsrlq  zmm8{k2}{z}, zmm9, 52
        vpmadd52huq zmm17, zmm30, zmm22
        vpaddq  zmm28, zmm28, zmm8
        vpmadd52huq zmm24, zmm14, zmm21
        vmovdqu64 zmm8, [rdx + 448]
        vpsrlq  zmm12{k2}{z}, zmm28, 52
        vpmadd52huq zmm29, zmm23, zmm13
        vpmadd52luq zmm26, zmm30, zmm22
        vmovq   [rcx + 136], xmm28
        vpmadd52huq zmm10, zmm20, zmm13
        vpaddq  zmm27, zmm27, zmm12
        vpmadd52luq zmm17, zmm18, zmm22
        vpsrlq  zmm12{k2}{z}, zmm27, 52
        vpmadd52huq zmm16, zmm8, zmm21
        vpmadd52luq zmm24, zmm8, zmm21
        vpmadd52luq zmm29, zmm14, zmm13
        vmovq   [rcx + 144], xmm27
        vpmadd52huq zmm26, zmm30, zmm13
        vpmadd52luq zmm25, zmm14, zmm21
        vmovq   [rcx + 128], xmm9
        vpmadd52huq zmm11, zmm18, zmm21
        vpmadd52huq zmm17, zmm18, zmm13
        vpmadd52luq zmm10, zmm30, zmm13
        vpaddq  zmm19, zmm19, zmm12
        vpmadd52huq zmm24, zmm8, zmm22
        vpmadd52huq zmm29, zmm14, zmm15
        valignq zmm12{k1}{z}, zmm27, zmm27, 1
        vpmadd52luq zmm26, zmm18, zmm13
        vpmadd52huq zmm25, zmm14, zmm22
        vpmadd52luq zmm17, zmm23, zmm13
        vpmadd52luq zmm11, zmm23, zmm21
        vpmadd52huq zmm10, zmm30, zmm15
        vmovq   [rcx + 152], xmm19
        valignq zmm20{k1}{z}, zmm19, zmm19, 1
        vpmadd52luq zmm29, zmm8, zmm15
        vpaddq  zmm24, zmm24, zmm12
        vpmadd52huq zmm26, zmm18, zmm15
        vpbroadcastq zmm12, [rsi + 336]
        vpmadd52luq zmm25, zmm8, zmm22
        vpmadd52huq zmm17, zmm23, zmm15
        vpaddq  zmm16, zmm16, zmm20
        vpbroadcastq zmm20, [rsi + 400]
        vpmadd52huq zmm11, zmm23, zmm22
        vpmadd52luq zmm10, zmm18, zmm15
        valignq zmm18{k1}{z}, zmm28, zmm28, 1
        vpsrlq  zmm19{k2}{z}, zmm19, 52
        vpmadd52luq zmm26, zmm23, zmm15
        vpbroadcastq zmm21, [rcx + 848]
        vpmadd52huq zmm16, zmm5, zmm12
        vpbroadcastq zmm23, [rcx + 784]
        vpmadd52luq zmm24, zmm5, zmm12
        vpmadd52luq zmm17, zmm14, zmm15
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52luq zmm12, zmm6, zmm20
        vpmadd52huq zmm25, zmm8, zmm13
        vpbroadcastq zmm27, [rsi + 464]
        vpmadd52luq zmm11, zmm14, zmm22
        vpbroadcastq zmm22, [rsi + 272]
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm6, zmm20
        valignq zmm9{k1}{z}, zmm9, zmm9, 1
        vpbroadcastq zmm20, [rcx + 1296]
        vpmadd52luq zmm16, zmm6, zmm21
        vpbroadcastq zmm30, [rcx + 912]
        vpmadd52huq zmm24, zmm5, zmm23
        vpmadd52huq zmm12, zmm6, zmm21
        vpaddq  zmm25, zmm25, zmm18
        vpbroadcastq zmm18, [rcx + 1360]
        vpmadd52huq zmm11, zmm14, zmm13
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52luq zmm14, zmm7, zmm27
        vpmadd52huq zmm25, zmm4, zmm22
        vpmadd52huq zmm16, zmm6, zmm23
        vpmadd52luq zmm24, zmm5, zmm20
        vpmadd52luq zmm28, zmm7, zmm30
        vpmadd52luq zmm12, zmm6, zmm18
        vpmadd52luq zmm11, zmm8, zmm13
        vpbroadcastq zmm13, [rcx + 152]
        vmovdqu64 zmm18, [rdx + 0]
        vpmadd52huq zmm14, zmm7, zmm30
        vpbroadcastq zmm20, [rcx + 144]
        vpmadd52luq zmm25, zmm5, zmm23
        vpmadd52luq zmm16, zmm7, zmm23
        vpmadd52luq zmm24, zmm6, zmm23
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm7, zmm27
        vpbroadcastq zmm27, [rcx + 136]
        vpmadd52luq zmm12, zmm7, zmm21
        vpmadd52huq zmm28, zmm7, zmm21
        vpbroadcastq zmm21, [rcx + 128]
        vpmadd52huq zmm11, zmm8, zmm15
        vpbroadcastq zmm8, [rcx + 1424]
        vpmadd52luq zmm29, zmm18, zmm13
        vmovdqu64 zmm15, [rdx + 128]
        vpmadd52luq zmm17, zmm18, zmm20
        vpmadd52luq zmm26, zmm18, zmm27
        vpmadd52luq zmm10, zmm18, zmm21
        vpmadd52luq zmm14, zmm7, zmm8
        vmovdqu64 zmm8, [rdx + 64]
        vpmadd52huq zmm12, zmm7, zmm23
        vmovdqu64 zmm23, [rdx + 192]
        vpaddq  zmm11, zmm11, zmm9
        vmovdqu64 zmm9, [rdx + 384]
        vpmadd52huq zmm29, zmm18, zmm20
        vpmadd52huq zmm17, zmm18, zmm27
        vpmadd52huq zmm24, zmm15, zmm13
        vpmadd52huq zmm26, zmm18, zmm21
        vpmadd52huq zmm25, zmm8, zmm13
        vpmadd52luq zmm11, zmm4, zmm22
        vmovdqu64 zmm22, [rdx + 256]
        vpmadd52huq zmm16, zmm23, zmm13
        vpmadd52huq zmm14, zmm9, zmm13
        vpmadd52luq zmm29, zmm8, zmm20
        vpmadd52luq zmm17, zmm8, zmm27
        vpmadd52luq zmm24, zmm23, zmm13
        vpmadd52luq zmm26, zmm8, zmm21
        vpmadd52luq zmm25, zmm15, zmm13
        vpmadd52huq zmm11, zmm18, zmm13
        vmovdqu64 zmm18, [rdx + 448]
        vpmadd52luq zmm16, zmm22, zmm13
        vpaddq  zmm10, zmm10, zmm19
        vpmadd52huq zmm29, zmm8, zmm27
        vpmadd52huq zmm17, zmm8, zmm21
        vpmadd52huq zmm24, zmm23, zmm20
        vpmadd52huq zmm30, zmm18, zmm13
        vpmadd52huq zmm12, zmm22, zmm13
        vpmadd52luq zmm14, zmm18, zmm13
        vpmadd52huq zmm16, zmm22, zmm20
        vpmadd52huq zmm25, zmm15, zmm20
        vpmadd52luq zmm29, zmm15, zmm27
        vpmadd52luq zmm17, zmm15, zmm21
        vmovdqu64 zmm19, [rdx + 320]
        vpmadd52luq zmm24, zmm22, zmm20
        vpmadd52luq zmm11, zmm8, zmm13
        vmovq   [rcx + 160], xmm10
        vpmadd52huq zmm14, zmm18, zmm20
        vpmadd52luq zmm25, zmm23, zmm20
        vpmadd52huq zmm29, zmm15, zmm21
        vpmadd52huq zmm24, zmm22, zmm27
        vpmadd52huq zmm11, zmm8, zmm20
        vpmadd52luq zmm16, zmm19, zmm20
        vpmadd52huq zmm28, zmm19, zmm13
        vpmadd52luq zmm12, zmm19, zmm13
        vpmadd52huq zmm25, zmm23, zmm27
        vpmadd52luq zmm29, zmm23, zmm21
        vpmadd52luq zmm24, zmm19, zmm27
        vpmadd52luq zmm11, zmm15, zmm20
        vpmadd52huq zmm16, zmm19, zmm27
        vpmadd52luq zmm28, zmm9, zmm13
        vpsrlq  zmm8{k2}{z}, zmm10, 52
        vpmadd52huq zmm12, zmm19, zmm20
        vpaddq  zmm26, zmm26, zmm8
        vpmadd52luq zmm25, zmm22, zmm27
        vpsrlq  zmm8{k2}{z}, zmm26, 52
        vpmadd52huq zmm24, zmm19, zmm21
        vpmadd52luq zmm16, zmm9, zmm27
        vpmadd52huq zmm28, zmm9, zmm20
        vmovq   [rcx + 168], xmm26
        vpmadd52huq zmm11, zmm15, zmm27
        vpaddq  zmm17, zmm17, zmm8
        vpmadd52luq zmm12, zmm9, zmm20
        vpsrlq  zmm8{k2}{z}, zmm17, 52
        valignq zmm13{k1}{z}, zmm17, zmm17, 1
        vpmadd52luq zmm24, zmm9, zmm21
        vpmadd52huq zmm16, zmm9, zmm21
        vpmadd52luq zmm28, zmm18, zmm20
        vmovq   [rcx + 176], xmm17
        valignq zmm15{k1}{z}, zmm26, zmm26, 1
        vpmadd52huq zmm25, zmm22, zmm21
        vpmadd52huq zmm12, zmm9, zmm27
        valignq zmm9{k1}{z}, zmm10, zmm10, 1
        vpmadd52luq zmm11, zmm23, zmm27
        vpaddq  zmm29, zmm29, zmm8
        vpmadd52luq zmm16, zmm18, zmm21
        vpaddq  zmm14, zmm14, zmm13
        vpmadd52huq zmm28, zmm18, zmm27
        vpmadd52luq zmm25, zmm19, zmm21
        vpmadd52luq zmm12, zmm18, zmm27
        vpbroadcastq zmm8, [rsi + 216]
        vpsrlq  zmm10{k2}{z}, zmm29, 52
        vpbroadcastq zmm13, [rsi + 88]
        vpmadd52huq zmm11, zmm23, zmm21
        valignq zmm17{k1}{z}, zmm29, zmm29, 1
        vmovq   [rcx + 184], xmm29
        vpbroadcastq zmm19, [rsi + 152]
        vpaddq  zmm28, zmm28, zmm15
        vpmadd52huq zmm12, zmm18, zmm21
        vpbroadcastq zmm15, [rsi + 24]
        vpaddq  zmm30, zmm30, zmm17
        vpmadd52luq zmm11, zmm22, zmm21
        vpbroadcastq zmm17, [rcx + 728]
        vpmadd52huq zmm30, zmm3, zmm8
        vpbroadcastq zmm18, [rcx + 600]
        vpmadd52huq zmm16, zmm1, zmm13
        vpbroadcastq zmm20, [rcx + 664]
        vpmadd52luq zmm14, zmm3, zmm8
        vpbroadcastq zmm8, [rcx + 536]
        vpmadd52luq zmm24, zmm1, zmm13
        vpmadd52huq zmm28, zmm2, zmm19
        vpaddq  zmm12, zmm12, zmm9
        vpmadd52huq zmm25, zmm0, zmm15
        vpmadd52luq zmm12, zmm2, zmm19
        vpmadd52luq zmm30, zmm4, zmm17
        vpmadd52luq zmm16, zmm2, zmm18
        vpbroadcastq zmm9, [rcx + 1176]
        vpmadd52huq zmm14, zmm3, zmm20
        vpbroadcastq zmm13, [rcx + 1048]
        vpmadd52huq zmm24, zmm1, zmm8
        vpmadd52luq zmm28, zmm3, zmm20
        vpmadd52luq zmm11, zmm0, zmm15
        vpbroadcastq zmm15, [rcx + 168]
        vmovdqu64 zmm19, [rdx + 0]
        vpmadd52luq zmm25, zmm1, zmm8
        vpbroadcastq zmm21, [rcx + 1112]
        vpmadd52huq zmm12, zmm2, zmm18
        vpmadd52huq zmm30, zmm4, zmm20
        vpmadd52huq zmm16, zmm2, zmm8
        vpmadd52luq zmm14, zmm3, zmm9
        vpmadd52luq zmm24, zmm1, zmm13
        vpmadd52huq zmm28, zmm3, zmm18
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm4, zmm17
        vpbroadcastq zmm13, [rcx + 160]
        vpmadd52luq zmm25, zmm19, zmm15
        vpmadd52luq zmm12, zmm2, zmm21
        vpmadd52luq zmm30, zmm5, zmm20
        vpbroadcastq zmm21, [rcx + 184]
        vpmadd52luq zmm16, zmm3, zmm8
        vpmadd52luq zmm14, zmm4, zmm20
        vpbroadcastq zmm22, [rcx + 176]
        vpmadd52luq zmm24, zmm2, zmm8
        vpmadd52luq zmm28, zmm4, zmm18
        vpbroadcastq zmm23, [rcx + 1240]
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm6, zmm17
        vpmadd52huq zmm25, zmm19, zmm13
        vpmadd52luq zmm12, zmm3, zmm18
        vpmadd52huq zmm30, zmm5, zmm18
        vpmadd52luq zmm16, zmm19, zmm21
        vpmadd52huq zmm14, zmm4, zmm18
        vpmadd52luq zmm24, zmm19, zmm22
        vpmadd52huq zmm28, zmm4, zmm8
        vpmadd52luq zmm9, zmm4, zmm23
        vpmadd52luq zmm26, zmm7, zmm17
        vmovdqu64 zmm23, [rdx + 64]
        vpmadd52luq zmm11, zmm19, zmm13
        vpmadd52luq zmm30, zmm6, zmm18
        vpmadd52huq zmm16, zmm19, zmm22
        vpmadd52luq zmm14, zmm5, zmm18
        vpmadd52huq zmm24, zmm19, zmm15
        vpmadd52luq zmm28, zmm5, zmm8
        vpmadd52huq zmm12, zmm3, zmm8
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm5, zmm17
        vpmadd52luq zmm25, zmm23, zmm13
        vpmadd52huq zmm30, zmm6, zmm8
        vpmadd52luq zmm16, zmm23, zmm22
        vpmadd52huq zmm14, zmm5, zmm8
        vpmadd52luq zmm24, zmm23, zmm15
        vpmadd52luq zmm9, zmm5, zmm17
        vpmadd52huq zmm26, zmm7, zmm20
        vpmadd52huq zmm28, zmm23, zmm21
        vmovdqu64 zmm29, [rdx + 192]
        vpmadd52luq zmm12, zmm4, zmm8
        vpmadd52luq zmm30, zmm7, zmm8
        vpmadd52huq zmm16, zmm23, zmm15
        vpmadd52luq zmm14, zmm6, zmm8
        vpmadd52huq zmm24, zmm23, zmm13
        vpmadd52luq zmm27, zmm6, zmm17
        vpmadd52huq zmm9, zmm5, zmm20
        vpmadd52huq zmm12, zmm19, zmm21
        vmovdqu64 zmm19, [rdx + 256]
        vpmadd52huq zmm30, zmm29, zmm21
        vpmadd52huq zmm27, zmm6, zmm20
        vpmadd52luq zmm9, zmm6, zmm20
        vpmadd52luq zmm12, zmm23, zmm21
        vpmadd52luq zmm27, zmm7, zmm20
        vmovdqu64 zmm20, [rdx + 128]
        vpmadd52luq zmm30, zmm19, zmm21
        vpmadd52huq zmm9, zmm6, zmm18
        vpmadd52huq zmm12, zmm23, zmm22
        vpmadd52luq zmm16, zmm20, zmm15
        vpmadd52huq zmm14, zmm20, zmm21
        vpmadd52luq zmm24, zmm20, zmm13
        vpmadd52luq zmm28, zmm20, zmm21
        vmovdqu64 zmm23, [rdx + 320]
        vpmadd52huq zmm27, zmm7, zmm18
        vpmadd52huq zmm30, zmm19, zmm22
        vpmadd52luq zmm9, zmm7, zmm18
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm7, zmm17
        vpmadd52huq zmm16, zmm20, zmm13
        vpmadd52luq zmm14, zmm29, zmm21
        vpmadd52luq zmm12, zmm20, zmm22
        vpmadd52huq zmm28, zmm20, zmm22
        vmovdqu64 zmm17, [rdx + 384]
        vpmadd52huq zmm27, zmm23, zmm21
        vpmadd52luq zmm30, zmm23, zmm22
        vpmadd52huq zmm9, zmm7, zmm8
        vpaddq  zmm11, zmm11, zmm10
        vpmadd52luq zmm16, zmm29, zmm13
        vpsrlq  zmm8{k2}{z}, zmm11, 52
        vpmadd52huq zmm14, zmm29, zmm22
        vpaddq  zmm25, zmm25, zmm8
        vpmadd52huq zmm26, zmm17, zmm21
        vmovdqu64 zmm8, [rdx + 448]
        vpsrlq  zmm10{k2}{z}, zmm25, 52
        vpmadd52huq zmm30, zmm23, zmm15
        vpmadd52luq zmm28, zmm29, zmm22
        vmovq   [rcx + 200], xmm25
        vpmadd52huq zmm12, zmm20, zmm15
        vpaddq  zmm24, zmm24, zmm10
        vpmadd52luq zmm14, zmm19, zmm22
        vpsrlq  zmm10{k2}{z}, zmm24, 52
        vpmadd52huq zmm18, zmm8, zmm21
        vpmadd52luq zmm26, zmm8, zmm21
        vpmadd52luq zmm30, zmm17, zmm15
        vmovq   [rcx + 208], xmm24
        vpmadd52huq zmm28, zmm29, zmm15
        vpmadd52luq zmm27, zmm17, zmm21
        vmovq   [rcx + 192], xmm11
        vpmadd52huq zmm9, zmm19, zmm21
        vpmadd52huq zmm14, zmm19, zmm15
        vpmadd52luq zmm12, zmm29, zmm15
        vpaddq  zmm16, zmm16, zmm10
        vpmadd52huq zmm26, zmm8, zmm22
        vpmadd52huq zmm30, zmm17, zmm13
        valignq zmm10{k1}{z}, zmm24, zmm24, 1
        vpmadd52luq zmm28, zmm19, zmm15
        vpmadd52huq zmm27, zmm17, zmm22
        vpmadd52luq zmm14, zmm23, zmm15
        vpmadd52luq zmm9, zmm23, zmm21
        vpmadd52huq zmm12, zmm29, zmm13
        vmovq   [rcx + 216], xmm16
        valignq zmm20{k1}{z}, zmm16, zmm16, 1
        vpmadd52luq zmm30, zmm8, zmm13
        vpaddq  zmm26, zmm26, zmm10
        vpmadd52huq zmm28, zmm19, zmm13
        vpbroadcastq zmm10, [rsi + 344]
        vpmadd52luq zmm27, zmm8, zmm22
        vpmadd52huq zmm14, zmm23, zmm13
        vpaddq  zmm18, zmm18, zmm20
        vpbroadcastq zmm20, [rsi + 408]
        vpmadd52huq zmm9, zmm23, zmm22
        vpmadd52luq zmm12, zmm19, zmm13
        valignq zmm19{k1}{z}, zmm25, zmm25, 1
        vpsrlq  zmm16{k2}{z}, zmm16, 52
        vpmadd52luq zmm28, zmm23, zmm13
        vpbroadcastq zmm21, [rcx + 856]
        vpmadd52huq zmm18, zmm5, zmm10
        vpbroadcastq zmm23, [rcx + 792]
        vpmadd52luq zmm26, zmm5, zmm10
        vpmadd52luq zmm14, zmm17, zmm13
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52luq zmm10, zmm6, zmm20
        vpmadd52huq zmm27, zmm8, zmm15
        vpbroadcastq zmm24, [rsi + 472]
        vpmadd52luq zmm9, zmm17, zmm22
        vpbroadcastq zmm22, [rsi + 280]
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm6, zmm20
        valignq zmm11{k1}{z}, zmm11, zmm11, 1
        vpbroadcastq zmm20, [rcx + 1304]
        vpmadd52luq zmm18, zmm6, zmm21
        vpbroadcastq zmm29, [rcx + 920]
        vpmadd52huq zmm26, zmm5, zmm23
        vpmadd52huq zmm10, zmm6, zmm21
        vpaddq  zmm27, zmm27, zmm19
        vpbroadcastq zmm19, [rcx + 1368]
        vpmadd52huq zmm9, zmm17, zmm15
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52luq zmm17, zmm7, zmm24
        vpmadd52huq zmm27, zmm4, zmm22
        vpmadd52huq zmm18, zmm6, zmm23
        vpmadd52luq zmm26, zmm5, zmm20
        vpmadd52luq zmm25, zmm7, zmm29
        vpmadd52luq zmm10, zmm6, zmm19
        vpmadd52luq zmm9, zmm8, zmm15
        vpbroadcastq zmm15, [rcx + 216]
        vmovdqu64 zmm19, [rdx + 0]
        vpmadd52huq zmm17, zmm7, zmm29
        vpbroadcastq zmm20, [rcx + 208]
        vpmadd52luq zmm27, zmm5, zmm23
        vpmadd52luq zmm18, zmm7, zmm23
        vpmadd52luq zmm26, zmm6, zmm23
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm7, zmm24
        vpbroadcastq zmm24, [rcx + 200]
        vpmadd52luq zmm10, zmm7, zmm21
        vpmadd52huq zmm25, zmm7, zmm21
        vpbroadcastq zmm21, [rcx + 192]
        vpmadd52huq zmm9, zmm8, zmm13
        vpbroadcastq zmm8, [rcx + 1432]
        vpmadd52luq zmm30, zmm19, zmm15
        vmovdqu64 zmm13, [rdx + 128]
        vpmadd52luq zmm14, zmm19, zmm20
        vpmadd52luq zmm28, zmm19, zmm24
        vpmadd52luq zmm12, zmm19, zmm21
        vpmadd52luq zmm17, zmm7, zmm8
        vmovdqu64 zmm8, [rdx + 64]
        vpmadd52huq zmm10, zmm7, zmm23
        vmovdqu64 zmm23, [rdx + 192]
        vpaddq  zmm9, zmm9, zmm11
        vmovdqu64 zmm11, [rdx + 384]
        vpmadd52huq zmm30, zmm19, zmm20
        vpmadd52huq zmm14, zmm19, zmm24
        vpmadd52huq zmm26, zmm13, zmm15
        vpmadd52huq zmm28, zmm19, zmm21
        vpmadd52huq zmm27, zmm8, zmm15
        vpmadd52luq zmm9, zmm4, zmm22
        vmovdqu64 zmm22, [rdx + 256]
        vpmadd52huq zmm18, zmm23, zmm15
        vpmadd52huq zmm17, zmm11, zmm15
        vpmadd52luq zmm30, zmm8, zmm20
        vpmadd52luq zmm14, zmm8, zmm24
        vpmadd52luq zmm26, zmm23, zmm15
        vpmadd52luq zmm28, zmm8, zmm21
        vpmadd52luq zmm27, zmm13, zmm15
        vpmadd52huq zmm9, zmm19, zmm15
        vmovdqu64 zmm19, [rdx + 448]
        vpmadd52luq zmm18, zmm22, zmm15
        vpaddq  zmm12, zmm12, zmm16
        vpmadd52huq zmm30, zmm8, zmm24
        vpmadd52huq zmm14, zmm8, zmm21
        vpmadd52huq zmm26, zmm23, zmm20
        vpmadd52huq zmm29, zmm19, zmm15
        vpmadd52huq zmm10, zmm22, zmm15
        vpmadd52luq zmm17, zmm19, zmm15
        vpmadd52huq zmm18, zmm22, zmm20
        vpmadd52huq zmm27, zmm13, zmm20
        vpmadd52luq zmm30, zmm13, zmm24
        vpmadd52luq zmm14, zmm13, zmm21
        vmovdqu64 zmm16, [rdx + 320]
        vpmadd52luq zmm26, zmm22, zmm20
        vpmadd52luq zmm9, zmm8, zmm15
        vmovq   [rcx + 224], xmm12
        vpmadd52huq zmm17, zmm19, zmm20
        vpmadd52luq zmm27, zmm23, zmm20
        vpmadd52huq zmm30, zmm13, zmm21
        vpmadd52huq zmm26, zmm22, zmm24
        vpmadd52huq zmm9, zmm8, zmm20
        vpmadd52luq zmm18, zmm16, zmm20
        vpmadd52huq zmm25, zmm16, zmm15
        vpmadd52luq zmm10, zmm16, zmm15
        vpmadd52huq zmm27, zmm23, zmm24
        vpmadd52luq zmm30, zmm23, zmm21
        vpmadd52luq zmm26, zmm16, zmm24
        vpmadd52luq zmm9, zmm13, zmm20
        vpmadd52huq zmm18, zmm16, zmm24
        vpmadd52luq zmm25, zmm11, zmm15
        vpsrlq  zmm8{k2}{z}, zmm12, 52
        vpmadd52huq zmm10, zmm16, zmm20
        vpaddq  zmm28, zmm28, zmm8
        vpmadd52luq zmm27, zmm22, zmm24
        vpsrlq  zmm8{k2}{z}, zmm28, 52
        vpmadd52huq zmm26, zmm16, zmm21
        vpmadd52luq zmm18, zmm11, zmm24
        vpmadd52huq zmm25, zmm11, zmm20
        vmovq   [rcx + 232], xmm28
        vpmadd52huq zmm9, zmm13, zmm24
        vpaddq  zmm14, zmm14, zmm8
        vpmadd52luq zmm10, zmm11, zmm20
        vpsrlq  zmm8{k2}{z}, zmm14, 52
        valignq zmm13{k1}{z}, zmm14, zmm14, 1
        vpmadd52luq zmm26, zmm11, zmm21
        vpmadd52huq zmm18, zmm11, zmm21
        vpmadd52luq zmm25, zmm19, zmm20
        vmovq   [rcx + 240], xmm14
        valignq zmm14{k1}{z}, zmm28, zmm28, 1
        vpmadd52huq zmm27, zmm22, zmm21
        vpmadd52huq zmm10, zmm11, zmm24
        valignq zmm11{k1}{z}, zmm12, zmm12, 1
        vpmadd52luq zmm9, zmm23, zmm24
        vpaddq  zmm30, zmm30, zmm8
        vpmadd52luq zmm18, zmm19, zmm21
        vpaddq  zmm17, zmm17, zmm13
        vpmadd52huq zmm25, zmm19, zmm24
        vpmadd52luq zmm27, zmm16, zmm21
        vpmadd52luq zmm10, zmm19, zmm24
        vpbroadcastq zmm8, [rsi + 224]
        vpsrlq  zmm12{k2}{z}, zmm30, 52
        vpbroadcastq zmm13, [rsi + 96]
        vpmadd52huq zmm9, zmm23, zmm21
        valignq zmm15{k1}{z}, zmm30, zmm30, 1
        vmovq   [rcx + 248], xmm30
        vpbroadcastq zmm16, [rsi + 160]
        vpaddq  zmm25, zmm25, zmm14
        vpmadd52huq zmm10, zmm19, zmm21
        vpbroadcastq zmm14, [rsi + 32]
        vpaddq  zmm29, zmm29, zmm15
        vpmadd52luq zmm9, zmm22, zmm21
        vpbroadcastq zmm15, [rcx + 736]
        vpmadd52huq zmm29, zmm3, zmm8
        vpbroadcastq zmm19, [rcx + 608]
        vpmadd52huq zmm18, zmm1, zmm13
        vpbroadcastq zmm20, [rcx + 672]
        vpmadd52luq zmm17, zmm3, zmm8
        vpbroadcastq zmm8, [rcx + 544]
        vpmadd52luq zmm26, zmm1, zmm13
        vpmadd52huq zmm25, zmm2, zmm16
        vpaddq  zmm10, zmm10, zmm11
        vpmadd52huq zmm27, zmm0, zmm14
        vpmadd52luq zmm10, zmm2, zmm16
        vpmadd52luq zmm29, zmm4, zmm15
        vpmadd52luq zmm18, zmm2, zmm19
        vpbroadcastq zmm11, [rcx + 1184]
        vpmadd52huq zmm17, zmm3, zmm20
        vpbroadcastq zmm13, [rcx + 1056]
        vpmadd52huq zmm26, zmm1, zmm8
        vpmadd52luq zmm25, zmm3, zmm20
        vpmadd52luq zmm9, zmm0, zmm14
        vpbroadcastq zmm14, [rcx + 232]
        vmovdqu64 zmm16, [rdx + 0]
        vpmadd52luq zmm27, zmm1, zmm8
        vpbroadcastq zmm21, [rcx + 1120]
        vpmadd52huq zmm10, zmm2, zmm19
        vpmadd52huq zmm29, zmm4, zmm20
        vpmadd52huq zmm18, zmm2, zmm8
        vpmadd52luq zmm17, zmm3, zmm11
        vpmadd52luq zmm26, zmm1, zmm13
        vpmadd52huq zmm25, zmm3, zmm19
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm4, zmm15
        vpbroadcastq zmm13, [rcx + 224]
        vpmadd52luq zmm27, zmm16, zmm14
        vpmadd52luq zmm10, zmm2, zmm21
        vpmadd52luq zmm29, zmm5, zmm20
        vpbroadcastq zmm21, [rcx + 248]
        vpmadd52luq zmm18, zmm3, zmm8
        vpmadd52luq zmm17, zmm4, zmm20
        vpbroadcastq zmm22, [rcx + 240]
        vpmadd52luq zmm26, zmm2, zmm8
        vpmadd52luq zmm25, zmm4, zmm19
        vpbroadcastq zmm23, [rcx + 1248]
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm6, zmm15
        vpmadd52huq zmm27, zmm16, zmm13
        vpmadd52luq zmm10, zmm3, zmm19
        vpmadd52huq zmm29, zmm5, zmm19
        vpmadd52luq zmm18, zmm16, zmm21
        vpmadd52huq zmm17, zmm4, zmm19
        vpmadd52luq zmm26, zmm16, zmm22
        vpmadd52huq zmm25, zmm4, zmm8
        vpmadd52luq zmm11, zmm4, zmm23
        vpmadd52luq zmm24, zmm7, zmm15
        vmovdqu64 zmm23, [rdx + 64]
        vpmadd52luq zmm9, zmm16, zmm13
        vpmadd52luq zmm29, zmm6, zmm19
        vpmadd52huq zmm18, zmm16, zmm22
        vpmadd52luq zmm17, zmm5, zmm19
        vpmadd52huq zmm26, zmm16, zmm14
        vpmadd52luq zmm25, zmm5, zmm8
        vpmadd52huq zmm10, zmm3, zmm8
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm5, zmm15
        vpmadd52luq zmm27, zmm23, zmm13
        vpmadd52huq zmm29, zmm6, zmm8
        vpmadd52luq zmm18, zmm23, zmm22
        vpmadd52huq zmm17, zmm5, zmm8
        vpmadd52luq zmm26, zmm23, zmm14
        vpmadd52luq zmm11, zmm5, zmm15
        vpmadd52huq zmm24, zmm7, zmm20
        vpmadd52huq zmm25, zmm23, zmm21
        vmovdqu64 zmm30, [rdx + 192]
        vpmadd52luq zmm10, zmm4, zmm8
        vpmadd52luq zmm29, zmm7, zmm8
        vpmadd52huq zmm18, zmm23, zmm14
        vpmadd52luq zmm17, zmm6, zmm8
        vpmadd52huq zmm26, zmm23, zmm13
        vpmadd52luq zmm28, zmm6, zmm15
        vpmadd52huq zmm11, zmm5, zmm20
        vpmadd52huq zmm10, zmm16, zmm21
        vmovdqu64 zmm16, [rdx + 256]
        vpmadd52huq zmm29, zmm30, zmm21
        vpmadd52huq zmm28, zmm6, zmm20
        vpmadd52luq zmm11, zmm6, zmm20
        vpmadd52luq zmm10, zmm23, zmm21
        vpmadd52luq zmm28, zmm7, zmm20
        vmovdqu64 zmm20, [rdx + 128]
        vpmadd52luq zmm29, zmm16, zmm21
        vpmadd52huq zmm11, zmm6, zmm19
        vpmadd52huq zmm10, zmm23, zmm22
        vpmadd52luq zmm18, zmm20, zmm14
        vpmadd52huq zmm17, zmm20, zmm21
        vpmadd52luq zmm26, zmm20, zmm13
        vpmadd52luq zmm25, zmm20, zmm21
        vmovdqu64 zmm23, [rdx + 320]
        vpmadd52huq zmm28, zmm7, zmm19
        vpmadd52huq zmm29, zmm16, zmm22
        vpmadd52luq zmm11, zmm7, zmm19
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm7, zmm15
        vpmadd52huq zmm18, zmm20, zmm13
        vpmadd52luq zmm17, zmm30, zmm21
        vpmadd52luq zmm10, zmm20, zmm22
        vpmadd52huq zmm25, zmm20, zmm22
        vmovdqu64 zmm15, [rdx + 384]
        vpmadd52huq zmm28, zmm23, zmm21
        vpmadd52luq zmm29, zmm23, zmm22
        vpmadd52huq zmm11, zmm7, zmm8
        vpaddq  zmm9, zmm9, zmm12
        vpmadd52luq zmm18, zmm30, zmm13
        vpsrlq  zmm8{k2}{z}, zmm9, 52
        vpmadd52huq zmm17, zmm30, zmm22
        vpaddq  zmm27, zmm27, zmm8
        vpmadd52huq zmm24, zmm15, zmm21
        vmovdqu64 zmm8, [rdx + 448]
        vpsrlq  zmm12{k2}{z}, zmm27, 52
        vpmadd52huq zmm29, zmm23, zmm14
        vpmadd52luq zmm25, zmm30, zmm22
        vmovq   [rcx + 264], xmm27
        vpmadd52huq zmm10, zmm20, zmm14
        vpaddq  zmm26, zmm26, zmm12
        vpmadd52luq zmm17, zmm16, zmm22
        vpsrlq  zmm12{k2}{z}, zmm26, 52
        vpmadd52huq zmm19, zmm8, zmm21
        vpmadd52luq zmm24, zmm8, zmm21
        vpmadd52luq zmm29, zmm15, zmm14
        vmovq   [rcx + 272], xmm26
        vpmadd52huq zmm25, zmm30, zmm14
        vpmadd52luq zmm28, zmm15, zmm21
        vmovq   [rcx + 256], xmm9
        vpmadd52huq zmm11, zmm16, zmm21
        vpmadd52huq zmm17, zmm16, zmm14
        vpmadd52luq zmm10, zmm30, zmm14
        vpaddq  zmm18, zmm18, zmm12
        vpmadd52huq zmm24, zmm8, zmm22
        vpmadd52huq zmm29, zmm15, zmm13
        valignq zmm12{k1}{z}, zmm26, zmm26, 1
        vpmadd52luq zmm25, zmm16, zmm14
        vpmadd52huq zmm28, zmm15, zmm22
        vpmadd52luq zmm17, zmm23, zmm14
        vpmadd52luq zmm11, zmm23, zmm21
        vpmadd52huq zmm10, zmm30, zmm13
        vmovq   [rcx + 280], xmm18
        valignq zmm20{k1}{z}, zmm18, zmm18, 1
        vpmadd52luq zmm29, zmm8, zmm13
        vpaddq  zmm24, zmm24, zmm12
        vpmadd52huq zmm25, zmm16, zmm13
        vpbroadcastq zmm12, [rsi + 352]
        vpmadd52luq zmm28, zmm8, zmm22
        vpmadd52huq zmm17, zmm23, zmm13
        vpaddq  zmm19, zmm19, zmm20
        vpbroadcastq zmm20, [rsi + 416]
        vpmadd52huq zmm11, zmm23, zmm22
        vpmadd52luq zmm10, zmm16, zmm13
        valignq zmm16{k1}{z}, zmm27, zmm27, 1
        vpsrlq  zmm18{k2}{z}, zmm18, 52
        vpmadd52luq zmm25, zmm23, zmm13
        vpbroadcastq zmm21, [rcx + 864]
        vpmadd52huq zmm19, zmm5, zmm12
        vpbroadcastq zmm23, [rcx + 800]
        vpmadd52luq zmm24, zmm5, zmm12
        vpmadd52luq zmm17, zmm15, zmm13
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52luq zmm12, zmm6, zmm20
        vpmadd52huq zmm28, zmm8, zmm14
        vpbroadcastq zmm26, [rsi + 480]
        vpmadd52luq zmm11, zmm15, zmm22
        vpbroadcastq zmm22, [rsi + 288]
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm6, zmm20
        valignq zmm9{k1}{z}, zmm9, zmm9, 1
        vpbroadcastq zmm20, [rcx + 1312]
        vpmadd52luq zmm19, zmm6, zmm21
        vpbroadcastq zmm30, [rcx + 928]
        vpmadd52huq zmm24, zmm5, zmm23
        vpmadd52huq zmm12, zmm6, zmm21
        vpaddq  zmm28, zmm28, zmm16
        vpbroadcastq zmm16, [rcx + 1376]
        vpmadd52huq zmm11, zmm15, zmm14
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52luq zmm15, zmm7, zmm26
        vpmadd52huq zmm28, zmm4, zmm22
        vpmadd52huq zmm19, zmm6, zmm23
        vpmadd52luq zmm24, zmm5, zmm20
        vpmadd52luq zmm27, zmm7, zmm30
        vpmadd52luq zmm12, zmm6, zmm16
        vpmadd52luq zmm11, zmm8, zmm14
        vpbroadcastq zmm14, [rcx + 280]
        vmovdqu64 zmm16, [rdx + 0]
        vpmadd52huq zmm15, zmm7, zmm30
        vpbroadcastq zmm20, [rcx + 272]
        vpmadd52luq zmm28, zmm5, zmm23
        vpmadd52luq zmm19, zmm7, zmm23
        vpmadd52luq zmm24, zmm6, zmm23
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm7, zmm26
        vpbroadcastq zmm26, [rcx + 264]
        vpmadd52luq zmm12, zmm7, zmm21
        vpmadd52huq zmm27, zmm7, zmm21
        vpbroadcastq zmm21, [rcx + 256]
        vpmadd52huq zmm11, zmm8, zmm13
        vpbroadcastq zmm8, [rcx + 1440]
        vpmadd52luq zmm29, zmm16, zmm14
        vmovdqu64 zmm13, [rdx + 128]
        vpmadd52luq zmm17, zmm16, zmm20
        vpmadd52luq zmm25, zmm16, zmm26
        vpmadd52luq zmm10, zmm16, zmm21
        vpmadd52luq zmm15, zmm7, zmm8
        vmovdqu64 zmm8, [rdx + 64]
        vpmadd52huq zmm12, zmm7, zmm23
        vmovdqu64 zmm23, [rdx + 192]
        vpaddq  zmm11, zmm11, zmm9
        vmovdqu64 zmm9, [rdx + 384]
        vpmadd52huq zmm29, zmm16, zmm20
        vpmadd52huq zmm17, zmm16, zmm26
        vpmadd52huq zmm24, zmm13, zmm14
        vpmadd52huq zmm25, zmm16, zmm21
        vpmadd52huq zmm28, zmm8, zmm14
        vpmadd52luq zmm11, zmm4, zmm22
        vmovdqu64 zmm22, [rdx + 256]
        vpmadd52huq zmm19, zmm23, zmm14
        vpmadd52huq zmm15, zmm9, zmm14
        vpmadd52luq zmm29, zmm8, zmm20
        vpmadd52luq zmm17, zmm8, zmm26
        vpmadd52luq zmm24, zmm23, zmm14
        vpmadd52luq zmm25, zmm8, zmm21
        vpmadd52luq zmm28, zmm13, zmm14
        vpmadd52huq zmm11, zmm16, zmm14
        vmovdqu64 zmm16, [rdx + 448]
        vpmadd52luq zmm19, zmm22, zmm14
        vpaddq  zmm10, zmm10, zmm18
        vpmadd52huq zmm29, zmm8, zmm26
        vpmadd52huq zmm17, zmm8, zmm21
        vpmadd52huq zmm24, zmm23, zmm20
        vpmadd52huq zmm30, zmm16, zmm14
        vpmadd52huq zmm12, zmm22, zmm14
        vpmadd52luq zmm15, zmm16, zmm14
        vpmadd52huq zmm19, zmm22, zmm20
        vpmadd52huq zmm28, zmm13, zmm20
        vpmadd52luq zmm29, zmm13, zmm26
        vpmadd52luq zmm17, zmm13, zmm21
        vmovdqu64 zmm18, [rdx + 320]
        vpmadd52luq zmm24, zmm22, zmm20
        vpmadd52luq zmm11, zmm8, zmm14
        vmovq   [rcx + 288], xmm10
        vpmadd52huq zmm15, zmm16, zmm20
        vpmadd52luq zmm28, zmm23, zmm20
        vpmadd52huq zmm29, zmm13, zmm21
        vpmadd52huq zmm24, zmm22, zmm26
        vpmadd52huq zmm11, zmm8, zmm20
        vpmadd52luq zmm19, zmm18, zmm20
        vpmadd52huq zmm27, zmm18, zmm14
        vpmadd52luq zmm12, zmm18, zmm14
        vpmadd52huq zmm28, zmm23, zmm26
        vpmadd52luq zmm29, zmm23, zmm21
        vpmadd52luq zmm24, zmm18, zmm26
        vpmadd52luq zmm11, zmm13, zmm20
        vpmadd52huq zmm19, zmm18, zmm26
        vpmadd52luq zmm27, zmm9, zmm14
        vpsrlq  zmm8{k2}{z}, zmm10, 52
        vpmadd52huq zmm12, zmm18, zmm20
        vpaddq  zmm25, zmm25, zmm8
        vpmadd52luq zmm28, zmm22, zmm26
        vpsrlq  zmm8{k2}{z}, zmm25, 52
        vpmadd52huq zmm24, zmm18, zmm21
        vpmadd52luq zmm19, zmm9, zmm26
        vpmadd52huq zmm27, zmm9, zmm20
        vmovq   [rcx + 296], xmm25
        vpmadd52huq zmm11, zmm13, zmm26
        vpaddq  zmm17, zmm17, zmm8
        vpmadd52luq zmm12, zmm9, zmm20
        vpsrlq  zmm8{k2}{z}, zmm17, 52
        valignq zmm13{k1}{z}, zmm17, zmm17, 1
        vpmadd52luq zmm24, zmm9, zmm21
        vpmadd52huq zmm19, zmm9, zmm21
        vpmadd52luq zmm27, zmm16, zmm20
        vmovq   [rcx + 304], xmm17
        valignq zmm14{k1}{z}, zmm25, zmm25, 1
        vpmadd52huq zmm28, zmm22, zmm21
        vpmadd52huq zmm12, zmm9, zmm26
        valignq zmm9{k1}{z}, zmm10, zmm10, 1
        vpmadd52luq zmm11, zmm23, zmm26
        vpaddq  zmm29, zmm29, zmm8
        vpmadd52luq zmm19, zmm16, zmm21
        vpaddq  zmm15, zmm15, zmm13
        vpmadd52huq zmm27, zmm16, zmm26
        vpmadd52luq zmm28, zmm18, zmm21
        vpmadd52luq zmm12, zmm16, zmm26
        vpbroadcastq zmm8, [rsi + 232]
        vpsrlq  zmm10{k2}{z}, zmm29, 52
        vpbroadcastq zmm13, [rsi + 104]
        vpmadd52huq zmm11, zmm23, zmm21
        valignq zmm17{k1}{z}, zmm29, zmm29, 1
        vmovq   [rcx + 312], xmm29
        vpbroadcastq zmm18, [rsi + 168]
        vpaddq  zmm27, zmm27, zmm14
        vpmadd52huq zmm12, zmm16, zmm21
        vpbroadcastq zmm14, [rsi + 40]
        vpaddq  zmm30, zmm30, zmm17
        vpmadd52luq zmm11, zmm22, zmm21
        vpbroadcastq zmm16, [rcx + 744]
        vpmadd52huq zmm30, zmm3, zmm8
        vpbroadcastq zmm17, [rcx + 616]
        vpmadd52huq zmm19, zmm1, zmm13
        vpbroadcastq zmm20, [rcx + 680]
        vpmadd52luq zmm15, zmm3, zmm8
        vpbroadcastq zmm8, [rcx + 552]
        vpmadd52luq zmm24, zmm1, zmm13
        vpmadd52huq zmm27, zmm2, zmm18
        vpaddq  zmm12, zmm12, zmm9
        vpmadd52huq zmm28, zmm0, zmm14
        vpmadd52luq zmm12, zmm2, zmm18
        vpmadd52luq zmm30, zmm4, zmm16
        vpmadd52luq zmm19, zmm2, zmm17
        vpbroadcastq zmm9, [rcx + 1192]
        vpmadd52huq zmm15, zmm3, zmm20
        vpbroadcastq zmm13, [rcx + 1064]
        vpmadd52huq zmm24, zmm1, zmm8
        vpmadd52luq zmm27, zmm3, zmm20
        vpmadd52luq zmm11, zmm0, zmm14
        vpbroadcastq zmm14, [rcx + 296]
        vmovdqu64 zmm18, [rdx + 0]
        vpmadd52luq zmm28, zmm1, zmm8
        vpbroadcastq zmm21, [rcx + 1128]
        vpmadd52huq zmm12, zmm2, zmm17
        vpmadd52huq zmm30, zmm4, zmm20
        vpmadd52huq zmm19, zmm2, zmm8
        vpmadd52luq zmm15, zmm3, zmm9
        vpmadd52luq zmm24, zmm1, zmm13
        vpmadd52huq zmm27, zmm3, zmm17
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm4, zmm16
        vpbroadcastq zmm13, [rcx + 288]
        vpmadd52luq zmm28, zmm18, zmm14
        vpmadd52luq zmm12, zmm2, zmm21
        vpmadd52luq zmm30, zmm5, zmm20
        vpbroadcastq zmm21, [rcx + 312]
        vpmadd52luq zmm19, zmm3, zmm8
        vpmadd52luq zmm15, zmm4, zmm20
        vpbroadcastq zmm22, [rcx + 304]
        vpmadd52luq zmm24, zmm2, zmm8
        vpmadd52luq zmm27, zmm4, zmm17
        vpbroadcastq zmm23, [rcx + 1256]
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm6, zmm16
        vpmadd52huq zmm28, zmm18, zmm13
        vpmadd52luq zmm12, zmm3, zmm17
        vpmadd52huq zmm30, zmm5, zmm17
        vpmadd52luq zmm19, zmm18, zmm21
        vpmadd52huq zmm15, zmm4, zmm17
        vpmadd52luq zmm24, zmm18, zmm22
        vpmadd52huq zmm27, zmm4, zmm8
        vpmadd52luq zmm9, zmm4, zmm23
        vpmadd52luq zmm25, zmm7, zmm16
        vmovdqu64 zmm23, [rdx + 64]
        vpmadd52luq zmm11, zmm18, zmm13
        vpmadd52luq zmm30, zmm6, zmm17
        vpmadd52huq zmm19, zmm18, zmm22
        vpmadd52luq zmm15, zmm5, zmm17
        vpmadd52huq zmm24, zmm18, zmm14
        vpmadd52luq zmm27, zmm5, zmm8
        vpmadd52huq zmm12, zmm3, zmm8
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm5, zmm16
        vpmadd52luq zmm28, zmm23, zmm13
        vpmadd52huq zmm30, zmm6, zmm8
        vpmadd52luq zmm19, zmm23, zmm22
        vpmadd52huq zmm15, zmm5, zmm8
        vpmadd52luq zmm24, zmm23, zmm14
        vpmadd52luq zmm9, zmm5, zmm16
        vpmadd52huq zmm25, zmm7, zmm20
        vpmadd52huq zmm27, zmm23, zmm21
        vmovdqu64 zmm29, [rdx + 192]
        vpmadd52luq zmm12, zmm4, zmm8
        vpmadd52luq zmm30, zmm7, zmm8
        vpmadd52huq zmm19, zmm23, zmm14
        vpmadd52luq zmm15, zmm6, zmm8
        vpmadd52huq zmm24, zmm23, zmm13
        vpmadd52luq zmm26, zmm6, zmm16
        vpmadd52huq zmm9, zmm5, zmm20
        vpmadd52huq zmm12, zmm18, zmm21
        vmovdqu64 zmm18, [rdx + 256]
        vpmadd52huq zmm30, zmm29, zmm21
        vpmadd52huq zmm26, zmm6, zmm20
        vpmadd52luq zmm9, zmm6, zmm20
        vpmadd52luq zmm12, zmm23, zmm21
        vpmadd52luq zmm26, zmm7, zmm20
        vmovdqu64 zmm20, [rdx + 128]
        vpmadd52luq zmm30, zmm18, zmm21
        vpmadd52huq zmm9, zmm6, zmm17
        vpmadd52huq zmm12, zmm23, zmm22
        vpmadd52luq zmm19, zmm20, zmm14
        vpmadd52huq zmm15, zmm20, zmm21
        vpmadd52luq zmm24, zmm20, zmm13
        vpmadd52luq zmm27, zmm20, zmm21
        vmovdqu64 zmm23, [rdx + 320]
        vpmadd52huq zmm26, zmm7, zmm17
        vpmadd52huq zmm30, zmm18, zmm22
        vpmadd52luq zmm9, zmm7, zmm17
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm7, zmm16
        vpmadd52huq zmm19, zmm20, zmm13
        vpmadd52luq zmm15, zmm29, zmm21
        vpmadd52luq zmm12, zmm20, zmm22
        vpmadd52huq zmm27, zmm20, zmm22
        vmovdqu64 zmm16, [rdx + 384]
        vpmadd52huq zmm26, zmm23, zmm21
        vpmadd52luq zmm30, zmm23, zmm22
        vpmadd52huq zmm9, zmm7, zmm8
        vpaddq  zmm11, zmm11, zmm10
        vpmadd52luq zmm19, zmm29, zmm13
        vpsrlq  zmm8{k2}{z}, zmm11, 52
        vpmadd52huq zmm15, zmm29, zmm22
        vpaddq  zmm28, zmm28, zmm8
        vpmadd52huq zmm25, zmm16, zmm21
        vmovdqu64 zmm8, [rdx + 448]
        vpsrlq  zmm10{k2}{z}, zmm28, 52
        vpmadd52huq zmm30, zmm23, zmm14
        vpmadd52luq zmm27, zmm29, zmm22
        vmovq   [rcx + 328], xmm28
        vpmadd52huq zmm12, zmm20, zmm14
        vpaddq  zmm24, zmm24, zmm10
        vpmadd52luq zmm15, zmm18, zmm22
        vpsrlq  zmm10{k2}{z}, zmm24, 52
        vpmadd52huq zmm17, zmm8, zmm21
        vpmadd52luq zmm25, zmm8, zmm21
        vpmadd52luq zmm30, zmm16, zmm14
        vmovq   [rcx + 336], xmm24
        vpmadd52huq zmm27, zmm29, zmm14
        vpmadd52luq zmm26, zmm16, zmm21
        vmovq   [rcx + 320], xmm11
        vpmadd52huq zmm9, zmm18, zmm21
        vpmadd52huq zmm15, zmm18, zmm14
        vpmadd52luq zmm12, zmm29, zmm14
        vpaddq  zmm19, zmm19, zmm10
        vpmadd52huq zmm25, zmm8, zmm22
        vpmadd52huq zmm30, zmm16, zmm13
        valignq zmm10{k1}{z}, zmm24, zmm24, 1
        vpmadd52luq zmm27, zmm18, zmm14
        vpmadd52huq zmm26, zmm16, zmm22
        vpmadd52luq zmm15, zmm23, zmm14
        vpmadd52luq zmm9, zmm23, zmm21
        vpmadd52huq zmm12, zmm29, zmm13
        vmovq   [rcx + 344], xmm19
        valignq zmm20{k1}{z}, zmm19, zmm19, 1
        vpmadd52luq zmm30, zmm8, zmm13
        vpaddq  zmm25, zmm25, zmm10
        vpmadd52huq zmm27, zmm18, zmm13
        vpbroadcastq zmm10, [rsi + 360]
        vpmadd52luq zmm26, zmm8, zmm22
        vpmadd52huq zmm15, zmm23, zmm13
        vpaddq  zmm17, zmm17, zmm20
        vpbroadcastq zmm20, [rsi + 424]
        vpmadd52huq zmm9, zmm23, zmm22
        vpmadd52luq zmm12, zmm18, zmm13
        valignq zmm18{k1}{z}, zmm28, zmm28, 1
        vpsrlq  zmm19{k2}{z}, zmm19, 52
        vpmadd52luq zmm27, zmm23, zmm13
        vpbroadcastq zmm21, [rcx + 872]
        vpmadd52huq zmm17, zmm5, zmm10
        vpbroadcastq zmm23, [rcx + 808]
        vpmadd52luq zmm25, zmm5, zmm10
        vpmadd52luq zmm15, zmm16, zmm13
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52luq zmm10, zmm6, zmm20
        vpmadd52huq zmm26, zmm8, zmm14
        vpbroadcastq zmm24, [rsi + 488]
        vpmadd52luq zmm9, zmm16, zmm22
        vpbroadcastq zmm22, [rsi + 296]
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm6, zmm20
        valignq zmm11{k1}{z}, zmm11, zmm11, 1
        vpbroadcastq zmm20, [rcx + 1320]
        vpmadd52luq zmm17, zmm6, zmm21
        vpbroadcastq zmm29, [rcx + 936]
        vpmadd52huq zmm25, zmm5, zmm23
        vpmadd52huq zmm10, zmm6, zmm21
        vpaddq  zmm26, zmm26, zmm18
        vpbroadcastq zmm18, [rcx + 1384]
        vpmadd52huq zmm9, zmm16, zmm14
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52luq zmm16, zmm7, zmm24
        vpmadd52huq zmm26, zmm4, zmm22
        vpmadd52huq zmm17, zmm6, zmm23
        vpmadd52luq zmm25, zmm5, zmm20
        vpmadd52luq zmm28, zmm7, zmm29
        vpmadd52luq zmm10, zmm6, zmm18
        vpmadd52luq zmm9, zmm8, zmm14
        vpbroadcastq zmm14, [rcx + 344]
        vmovdqu64 zmm18, [rdx + 0]
        vpmadd52huq zmm16, zmm7, zmm29
        vpbroadcastq zmm20, [rcx + 336]
        vpmadd52luq zmm26, zmm5, zmm23
        vpmadd52luq zmm17, zmm7, zmm23
        vpmadd52luq zmm25, zmm6, zmm23
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm7, zmm24
        vpbroadcastq zmm24, [rcx + 328]
        vpmadd52luq zmm10, zmm7, zmm21
        vpmadd52huq zmm28, zmm7, zmm21
        vpbroadcastq zmm21, [rcx + 320]
        vpmadd52huq zmm9, zmm8, zmm13
        vpbroadcastq zmm8, [rcx + 1448]
        vpmadd52luq zmm30, zmm18, zmm14
        vmovdqu64 zmm13, [rdx + 128]
        vpmadd52luq zmm15, zmm18, zmm20
        vpmadd52luq zmm27, zmm18, zmm24
        vpmadd52luq zmm12, zmm18, zmm21
        vpmadd52luq zmm16, zmm7, zmm8
        vmovdqu64 zmm8, [rdx + 64]
        vpmadd52huq zmm10, zmm7, zmm23
        vmovdqu64 zmm23, [rdx + 192]
        vpaddq  zmm9, zmm9, zmm11
        vmovdqu64 zmm11, [rdx + 384]
        vpmadd52huq zmm30, zmm18, zmm20
        vpmadd52huq zmm15, zmm18, zmm24
        vpmadd52huq zmm25, zmm13, zmm14
        vpmadd52huq zmm27, zmm18, zmm21
        vpmadd52huq zmm26, zmm8, zmm14
        vpmadd52luq zmm9, zmm4, zmm22
        vmovdqu64 zmm22, [rdx + 256]
        vpmadd52huq zmm17, zmm23, zmm14
        vpmadd52huq zmm16, zmm11, zmm14
        vpmadd52luq zmm30, zmm8, zmm20
        vpmadd52luq zmm15, zmm8, zmm24
        vpmadd52luq zmm25, zmm23, zmm14
        vpmadd52luq zmm27, zmm8, zmm21
        vpmadd52luq zmm26, zmm13, zmm14
        vpmadd52huq zmm9, zmm18, zmm14
        vmovdqu64 zmm18, [rdx + 448]
        vpmadd52luq zmm17, zmm22, zmm14
        vpaddq  zmm12, zmm12, zmm19
        vpmadd52huq zmm30, zmm8, zmm24
        vpmadd52huq zmm15, zmm8, zmm21
        vpmadd52huq zmm25, zmm23, zmm20
        vpmadd52huq zmm29, zmm18, zmm14
        vpmadd52huq zmm10, zmm22, zmm14
        vpmadd52luq zmm16, zmm18, zmm14
        vpmadd52huq zmm17, zmm22, zmm20
        vpmadd52huq zmm26, zmm13, zmm20
        vpmadd52luq zmm30, zmm13, zmm24
        vpmadd52luq zmm15, zmm13, zmm21
        vmovdqu64 zmm19, [rdx + 320]
        vpmadd52luq zmm25, zmm22, zmm20
        vpmadd52luq zmm9, zmm8, zmm14
        vmovq   [rcx + 352], xmm12
        vpmadd52huq zmm16, zmm18, zmm20
        vpmadd52luq zmm26, zmm23, zmm20
        vpmadd52huq zmm30, zmm13, zmm21
        vpmadd52huq zmm25, zmm22, zmm24
        vpmadd52huq zmm9, zmm8, zmm20
        vpmadd52luq zmm17, zmm19, zmm20
        vpmadd52huq zmm28, zmm19, zmm14
        vpmadd52luq zmm10, zmm19, zmm14
        vpmadd52huq zmm26, zmm23, zmm24
        vpmadd52luq zmm30, zmm23, zmm21
        vpmadd52luq zmm25, zmm19, zmm24
        vpmadd52luq zmm9, zmm13, zmm20
        vpmadd52huq zmm17, zmm19, zmm24
        vpmadd52luq zmm28, zmm11, zmm14
        vpsrlq  zmm8{k2}{z}, zmm12, 52
        vpmadd52huq zmm10, zmm19, zmm20
        vpaddq  zmm27, zmm27, zmm8
        vpmadd52luq zmm26, zmm22, zmm24
        vpsrlq  zmm8{k2}{z}, zmm27, 52
        vpmadd52huq zmm25, zmm19, zmm21
        vpmadd52luq zmm17, zmm11, zmm24
        vpmadd52huq zmm28, zmm11, zmm20
        vmovq   [rcx + 360], xmm27
        vpmadd52huq zmm9, zmm13, zmm24
        vpaddq  zmm15, zmm15, zmm8
        vpmadd52luq zmm10, zmm11, zmm20
        vpsrlq  zmm8{k2}{z}, zmm15, 52
        valignq zmm13{k1}{z}, zmm15, zmm15, 1
        vpmadd52luq zmm25, zmm11, zmm21
        vpmadd52huq zmm17, zmm11, zmm21
        vpmadd52luq zmm28, zmm18, zmm20
        vmovq   [rcx + 368], xmm15
        valignq zmm14{k1}{z}, zmm27, zmm27, 1
        vpmadd52huq zmm26, zmm22, zmm21
        vpmadd52huq zmm10, zmm11, zmm24
        valignq zmm11{k1}{z}, zmm12, zmm12, 1
        vpmadd52luq zmm9, zmm23, zmm24
        vpaddq  zmm30, zmm30, zmm8
        vpmadd52luq zmm17, zmm18, zmm21
        vpaddq  zmm16, zmm16, zmm13
        vpmadd52huq zmm28, zmm18, zmm24
        vpmadd52luq zmm26, zmm19, zmm21
        vpmadd52luq zmm10, zmm18, zmm24
        vpbroadcastq zmm8, [rsi + 240]
        vpsrlq  zmm12{k2}{z}, zmm30, 52
        vpbroadcastq zmm13, [rsi + 112]
        vpmadd52huq zmm9, zmm23, zmm21
        valignq zmm15{k1}{z}, zmm30, zmm30, 1
        vmovq   [rcx + 376], xmm30
        vpbroadcastq zmm19, [rsi + 176]
        vpaddq  zmm28, zmm28, zmm14
        vpmadd52huq zmm10, zmm18, zmm21
        vpbroadcastq zmm14, [rsi + 48]
        vpaddq  zmm29, zmm29, zmm15
        vpmadd52luq zmm9, zmm22, zmm21
        vpbroadcastq zmm15, [rcx + 752]
        vpmadd52huq zmm29, zmm3, zmm8
        vpbroadcastq zmm18, [rcx + 624]
        vpmadd52huq zmm17, zmm1, zmm13
        vpbroadcastq zmm20, [rcx + 688]
        vpmadd52luq zmm16, zmm3, zmm8
        vpbroadcastq zmm8, [rcx + 560]
        vpmadd52luq zmm25, zmm1, zmm13
        vpmadd52huq zmm28, zmm2, zmm19
        vpaddq  zmm10, zmm10, zmm11
        vpmadd52huq zmm26, zmm0, zmm14
        vpmadd52luq zmm10, zmm2, zmm19
        vpmadd52luq zmm29, zmm4, zmm15
        vpmadd52luq zmm17, zmm2, zmm18
        vpbroadcastq zmm11, [rcx + 1200]
        vpmadd52huq zmm16, zmm3, zmm20
        vpbroadcastq zmm13, [rcx + 1072]
        vpmadd52huq zmm25, zmm1, zmm8
        vpmadd52luq zmm28, zmm3, zmm20
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm4, zmm15
        vpbroadcastq zmm21, [rcx + 360]
        vmovdqu64 zmm22, [rdx + 0]
        vpmadd52luq zmm26, zmm1, zmm8
        vpbroadcastq zmm23, [rcx + 1136]
        vpmadd52huq zmm10, zmm2, zmm18
        vpmadd52huq zmm29, zmm4, zmm20
        vpmadd52huq zmm17, zmm2, zmm8
        vpmadd52luq zmm16, zmm3, zmm11
        vpmadd52luq zmm25, zmm1, zmm13
        vpmadd52huq zmm28, zmm3, zmm18
        vpbroadcastq zmm11, [rcx + 1264]
        vpmadd52luq zmm9, zmm0, zmm14
        vpbroadcastq zmm13, [rcx + 352]
        vpmadd52luq zmm26, zmm22, zmm21
        vpmadd52luq zmm10, zmm2, zmm23
        vpmadd52luq zmm29, zmm5, zmm20
        vpbroadcastq zmm14, [rcx + 376]
        vpmadd52luq zmm17, zmm3, zmm8
        vpmadd52luq zmm16, zmm4, zmm20
        vpbroadcastq zmm23, [rcx + 368]
        vpmadd52luq zmm25, zmm2, zmm8
        vpmadd52luq zmm28, zmm4, zmm18
        vpmadd52luq zmm19, zmm4, zmm11
        vpmadd52huq zmm26, zmm22, zmm13
        vpmadd52luq zmm10, zmm3, zmm18
        vpmadd52huq zmm29, zmm5, zmm18
        vpmadd52luq zmm17, zmm22, zmm14
        vpmadd52huq zmm16, zmm4, zmm18
        vpmadd52luq zmm25, zmm22, zmm23
        vpmadd52huq zmm28, zmm4, zmm8
        vmovdqu64 zmm11, [rdx + 64]
        vpmadd52luq zmm9, zmm22, zmm13
        vpmadd52luq zmm19, zmm5, zmm15
        vpmadd52huq zmm10, zmm3, zmm8
        vpmadd52luq zmm29, zmm6, zmm18
        vpmadd52huq zmm17, zmm22, zmm23
        vpmadd52luq zmm16, zmm5, zmm18
        vpmadd52huq zmm25, zmm22, zmm21
        vpmadd52luq zmm28, zmm5, zmm8
        vpmadd52luq zmm26, zmm11, zmm13
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm5, zmm15
        vpmadd52huq zmm19, zmm5, zmm20
        vpmadd52huq zmm29, zmm6, zmm8
        vpmadd52luq zmm17, zmm11, zmm23
        vpmadd52huq zmm16, zmm5, zmm8
        vpmadd52luq zmm25, zmm11, zmm21
        vpmadd52huq zmm28, zmm11, zmm14
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm6, zmm15
        vpmadd52luq zmm10, zmm4, zmm8
        vmovdqu64 zmm30, [rdx + 128]
        vpmadd52luq zmm24, zmm6, zmm15
        vpmadd52luq zmm29, zmm7, zmm8
        vpmadd52huq zmm17, zmm11, zmm21
        vpmadd52luq zmm16, zmm6, zmm8
        vpmadd52huq zmm25, zmm11, zmm13
        vpmadd52luq zmm19, zmm6, zmm20
        vpmadd52luq zmm27, zmm7, zmm15
        vpmadd52huq zmm10, zmm22, zmm14
        vpmadd52luq zmm28, zmm30, zmm14
        vpmadd52huq zmm24, zmm6, zmm20
        vmovdqu64 zmm22, [rdx + 192]
        vpmadd52luq zmm17, zmm30, zmm21
        vpmadd52huq zmm16, zmm30, zmm14
        vpmadd52luq zmm25, zmm30, zmm13
        vpmadd52huq zmm19, zmm6, zmm18
        vpmadd52huq zmm27, zmm7, zmm20
        vpmadd52luq zmm10, zmm11, zmm14
        vpmadd52huq zmm28, zmm30, zmm23
        vpmadd52luq zmm24, zmm7, zmm20
        vmovdqu64 zmm20, [rdx + 256]
        vpmadd52huq zmm29, zmm22, zmm14
        vpmadd52huq zmm17, zmm30, zmm13
        vpmadd52luq zmm16, zmm22, zmm14
        vpmadd52luq zmm19, zmm7, zmm18
        vpmadd52huq zmm10, zmm11, zmm23
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm7, zmm15
        vmovdqu64 zmm15, [rdx + 448]
        vpmadd52luq zmm28, zmm22, zmm23
        vpmadd52luq zmm29, zmm20, zmm14
        vpmadd52luq zmm17, zmm22, zmm13
        vpmadd52huq zmm16, zmm22, zmm23
        vpmadd52huq zmm24, zmm7, zmm18
        vmovdqu64 zmm18, [rdx + 384]
        vpmadd52huq zmm19, zmm7, zmm8
        vpaddq  zmm9, zmm9, zmm12
        vpmadd52huq zmm11, zmm15, zmm14
        vpsrlq  zmm8{k2}{z}, zmm9, 52
        vpmadd52huq zmm29, zmm20, zmm23
        vpaddq  zmm26, zmm26, zmm8
        vpmadd52luq zmm16, zmm20, zmm23
        vpsrlq  zmm8{k2}{z}, zmm26, 52
        vpmadd52huq zmm27, zmm18, zmm14
        vpmadd52huq zmm28, zmm22, zmm21
        vmovdqu64 zmm12, [rdx + 320]
        vmovq   [rcx + 392], xmm26
        vpmadd52luq zmm10, zmm30, zmm23
        vpmadd52huq zmm19, zmm20, zmm14
        vmovq   [rcx + 384], xmm9
        vpmadd52huq zmm16, zmm20, zmm21
        vpmadd52luq zmm27, zmm15, zmm14
        vpmadd52luq zmm28, zmm20, zmm21
        vpmadd52huq zmm10, zmm30, zmm21
        vpmadd52luq zmm29, zmm12, zmm23
        vpaddq  zmm25, zmm25, zmm8
        vpmadd52huq zmm24, zmm12, zmm14
        vpsrlq  zmm8{k2}{z}, zmm25, 52
        vmovq   [rcx + 400], xmm25
        vpmadd52luq zmm16, zmm12, zmm21
        vpmadd52huq zmm27, zmm15, zmm23
        vpmadd52huq zmm28, zmm20, zmm13
        vpmadd52luq zmm19, zmm12, zmm14
        vpmadd52huq zmm29, zmm12, zmm21
        vpmadd52luq zmm10, zmm22, zmm21
        vpaddq  zmm17, zmm17, zmm8
        valignq zmm8{k1}{z}, zmm25, zmm25, 1
        vpmadd52huq zmm16, zmm12, zmm13
        vpmadd52luq zmm24, zmm18, zmm14
        vpmadd52luq zmm28, zmm12, zmm13
        vpmadd52huq zmm19, zmm12, zmm23
        vpmadd52luq zmm29, zmm18, zmm21
        vpaddq  zmm27, zmm27, zmm8
        vpmadd52huq zmm10, zmm22, zmm13
        vmovq   [rcx + 408], xmm17
        vpbroadcastq zmm8, [rsi + 432]
        valignq zmm12{k1}{z}, zmm17, zmm17, 1
        vpbroadcastq zmm14, [rsi + 368]
        vpmadd52luq zmm16, zmm18, zmm13
        vpmadd52huq zmm24, zmm18, zmm23
        valignq zmm22{k1}{z}, zmm26, zmm26, 1
        vpmadd52luq zmm19, zmm18, zmm23
        vpmadd52huq zmm29, zmm18, zmm13
        vpaddq  zmm11, zmm11, zmm12
        vpbroadcastq zmm12, [rsi + 496]
        vpmadd52luq zmm10, zmm20, zmm13
        vpbroadcastq zmm20, [rcx + 880]
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52luq zmm25, zmm6, zmm8
        vpmadd52huq zmm11, zmm5, zmm14
        vpbroadcastq zmm26, [rcx + 944]
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm6, zmm8
        vpbroadcastq zmm8, [rcx + 816]
        vpmadd52luq zmm27, zmm5, zmm14
        vpmadd52luq zmm24, zmm15, zmm23
        vpmadd52luq zmm29, zmm15, zmm13
        vpmadd52huq zmm19, zmm18, zmm21
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52luq zmm14, zmm7, zmm12
        vpbroadcastq zmm18, [rcx + 1392]
        vpmadd52huq zmm25, zmm6, zmm20
        vpmadd52luq zmm11, zmm6, zmm20
        vpmadd52luq zmm30, zmm7, zmm26
        vpmadd52huq zmm27, zmm5, zmm8
        vpmadd52huq zmm24, zmm15, zmm21
        vpsrlq  zmm17{k2}{z}, zmm17, 52
        vpbroadcastq zmm23, [rcx + 1328]
        vpmadd52luq zmm19, zmm15, zmm21
        vpbroadcastq zmm21, [rsi + 304]
        vpmadd52huq zmm14, zmm7, zmm26
        vpmadd52luq zmm25, zmm6, zmm18
        vpbroadcastq zmm18, [rcx + 408]
        vmovdqu64 zmm26, [rdx + 0]
        vpmadd52huq zmm11, zmm6, zmm8
        vpmadd52huq zmm30, zmm7, zmm20
        vpmadd52luq zmm27, zmm5, zmm23
        vpbroadcastq zmm23, [rcx + 400]
        vpaddq  zmm24, zmm24, zmm22
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm7, zmm12
        vpbroadcastq zmm12, [rcx + 392]
        vpmadd52huq zmm24, zmm4, zmm21
        vpmadd52huq zmm19, zmm15, zmm13
        vpbroadcastq zmm13, [rcx + 1456]
        vpbroadcastq zmm15, [rcx + 384]
        vpmadd52luq zmm25, zmm7, zmm20
        vpmadd52luq zmm29, zmm26, zmm18
        vpmadd52luq zmm11, zmm7, zmm8
        vpmadd52luq zmm16, zmm26, zmm23
        vpmadd52luq zmm28, zmm26, zmm12
        vpmadd52luq zmm14, zmm7, zmm13
        vpmadd52luq zmm27, zmm6, zmm8
        vmovdqu64 zmm13, [rdx + 128]
        vpmadd52luq zmm10, zmm26, zmm15
        vmovdqu64 zmm20, [rdx + 64]
        vpmadd52huq zmm25, zmm7, zmm8
        vpmadd52luq zmm24, zmm5, zmm8
        valignq zmm8{k1}{z}, zmm9, zmm9, 1
        vpmadd52huq zmm29, zmm26, zmm23
        vpmadd52huq zmm16, zmm26, zmm12
        vmovdqu64 zmm9, [rdx + 256]
        vpmadd52huq zmm28, zmm26, zmm15
        vpaddq  zmm19, zmm19, zmm8
        vmovdqu64 zmm8, [rdx + 192]
        vpmadd52huq zmm27, zmm13, zmm18
        vpmadd52huq zmm24, zmm20, zmm18
        vpmadd52luq zmm29, zmm20, zmm23
        vpmadd52luq zmm16, zmm20, zmm12
        vpmadd52luq zmm28, zmm20, zmm15
        vpmadd52luq zmm19, zmm4, zmm21
        vmovdqu64 zmm21, [rdx + 320]
        vpmadd52huq zmm25, zmm9, zmm18
        vpmadd52huq zmm11, zmm8, zmm18
        vpmadd52luq zmm27, zmm8, zmm18
        vpmadd52luq zmm24, zmm13, zmm18
        vpmadd52huq zmm29, zmm20, zmm12
        vpmadd52huq zmm16, zmm20, zmm15
        vpmadd52huq zmm19, zmm26, zmm18
        vmovdqu64 zmm26, [rdx + 384]
        vpmadd52luq zmm25, zmm21, zmm18
        vpmadd52luq zmm11, zmm9, zmm18
        vpmadd52huq zmm30, zmm21, zmm18
        vpaddq  zmm10, zmm10, zmm17
        vpmadd52luq zmm29, zmm13, zmm12
        vpmadd52huq zmm14, zmm26, zmm18
        vpmadd52luq zmm16, zmm13, zmm15
        vpmadd52huq zmm27, zmm8, zmm23
        vpmadd52huq zmm25, zmm21, zmm23
        vpmadd52huq zmm11, zmm9, zmm23
        vpmadd52luq zmm30, zmm26, zmm18
        vpmadd52huq zmm24, zmm13, zmm23
        vpmadd52huq zmm29, zmm13, zmm15
        vpmadd52luq zmm19, zmm20, zmm18
        vmovdqu64 zmm17, [rdx + 448]
        vmovq   [rcx + 416], xmm10
        vpmadd52luq zmm27, zmm9, zmm23
        vpmadd52luq zmm25, zmm26, zmm23
        vpmadd52luq zmm11, zmm21, zmm23
        vpmadd52huq zmm30, zmm26, zmm23
        vpmadd52luq zmm24, zmm8, zmm23
        vpmadd52luq zmm29, zmm8, zmm15
        vpmadd52huq zmm19, zmm20, zmm23
        vpmadd52luq zmm14, zmm17, zmm18
        vpmadd52huq zmm22, zmm17, zmm18
        vpmadd52huq zmm25, zmm26, zmm12
        vpsrlq  zmm18{k2}{z}, zmm10, 52
        vpmadd52huq zmm11, zmm21, zmm12
        vpaddq  zmm28, zmm28, zmm18
        vpmadd52luq zmm30, zmm17, zmm23
        vpsrlq  zmm18{k2}{z}, zmm28, 52
        vpmadd52huq zmm14, zmm17, zmm23
        vpmadd52huq zmm27, zmm9, zmm12
        vpmadd52luq zmm25, zmm17, zmm12
        vpmadd52huq zmm24, zmm8, zmm12
        vpmadd52luq zmm11, zmm26, zmm12
        vpmadd52luq zmm19, zmm13, zmm23
        valignq zmm10{k1}{z}, zmm10, zmm10, 1
        vpmadd52huq zmm30, zmm17, zmm12
        valignq zmm20{k1}{z}, zmm28, zmm28, 1
        vpmadd52luq zmm27, zmm21, zmm12
        vpmadd52huq zmm25, zmm17, zmm15
        vpmadd52luq zmm24, zmm9, zmm12
        vpmadd52huq zmm11, zmm26, zmm15
        vpmadd52huq zmm19, zmm13, zmm12
        vpaddq  zmm16, zmm16, zmm18
        vpaddq  zmm30, zmm30, zmm20
        vpsrlq  zmm13{k2}{z}, zmm16, 52
        valignq zmm18{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm25, zmm25, zmm10
        vmovq   [rcx + 432], xmm16
        vpmadd52huq zmm27, zmm21, zmm15
        vpmadd52luq zmm11, zmm17, zmm15
        vmovq   [rcx + 424], xmm28
        vpmadd52huq zmm24, zmm9, zmm15
        vpmadd52luq zmm19, zmm8, zmm12
        vpaddq  zmm29, zmm29, zmm13
        vpaddq  zmm14, zmm14, zmm18
        vpbroadcastq zmm10, [rcx + 632]
        vpsrlq  zmm12{k2}{z}, zmm29, 52
        vpmadd52luq zmm27, zmm26, zmm15
        vpmadd52luq zmm24, zmm21, zmm15
        vpmadd52huq zmm19, zmm8, zmm15
        valignq zmm8{k1}{z}, zmm29, zmm29, 1
        vpbroadcastq zmm13, [rsi + 120]
        vmovq   [rcx + 440], xmm29
        vpaddq  zmm22, zmm22, zmm8
        vpbroadcastq zmm8, [rsi + 56]
        vpmadd52luq zmm19, zmm9, zmm15
        vpmadd52huq zmm14, zmm4, zmm10
        vpmadd52huq zmm22, zmm5, zmm10
        vpbroadcastq zmm9, [rcx + 1144]
        vpmadd52huq zmm25, zmm2, zmm10
        vpmadd52huq zmm30, zmm3, zmm10
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm6, zmm10
        vpmadd52huq zmm11, zmm1, zmm13
        vpbroadcastq zmm16, [rcx + 568]
        vpmadd52luq zmm27, zmm1, zmm13
        vpmadd52huq zmm24, zmm0, zmm8
        vpmadd52luq zmm14, zmm5, zmm10
        vpmadd52luq zmm22, zmm6, zmm10
        vpmadd52luq zmm25, zmm2, zmm9
        vpmadd52luq zmm30, zmm4, zmm10
        vpmadd52luq zmm15, zmm7, zmm10
        vpmadd52luq zmm11, zmm2, zmm10
        vpbroadcastq zmm9, [rcx + 1080]
        vpmadd52huq zmm27, zmm1, zmm16
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm7, zmm10
        vpmadd52huq zmm14, zmm5, zmm16
        vpmadd52huq zmm22, zmm6, zmm16
        vpmadd52luq zmm25, zmm3, zmm10
        vpmadd52huq zmm30, zmm4, zmm16
        vpmadd52huq zmm15, zmm7, zmm16
        vpmadd52huq zmm11, zmm2, zmm16
        vpmadd52luq zmm27, zmm1, zmm9
        vpbroadcastq zmm9, [rcx + 424]
        vmovdqu64 zmm10, [rdx + 0]
        vpmadd52luq zmm24, zmm1, zmm16
        vpbroadcastq zmm1, [rcx + 440]
        vmovdqu64 zmm17, [rdx + 128]
        vpmadd52luq zmm14, zmm6, zmm16
        vmovdqu64 zmm18, [rdx + 192]
        vpmadd52luq zmm22, zmm7, zmm16
        vpmadd52huq zmm25, zmm3, zmm16
        vmovdqu64 zmm20, [rdx + 256]
        vpmadd52luq zmm30, zmm5, zmm16
        vmovdqu64 zmm21, [rdx + 64]
        vpmadd52luq zmm19, zmm0, zmm8
        vpmadd52luq zmm11, zmm3, zmm16
        vmovdqu64 zmm0, [rdx + 320]
        vpmadd52luq zmm27, zmm2, zmm16
        vpbroadcastq zmm8, [rcx + 416]
        vpmadd52luq zmm24, zmm10, zmm9
        vpmadd52huq zmm14, zmm17, zmm1
        vpmadd52huq zmm22, zmm18, zmm1
        vpmadd52luq zmm25, zmm4, zmm16
        vpmadd52huq zmm15, zmm20, zmm1
        vpmadd52huq zmm30, zmm21, zmm1
        vpbroadcastq zmm16, [rcx + 432]
        vpmadd52luq zmm11, zmm10, zmm1
        vmovdqu64 zmm23, [rdx + 384]
        vpmadd52huq zmm13, zmm0, zmm1
        vpmadd52luq zmm19, zmm10, zmm8
        vpmadd52luq zmm14, zmm18, zmm1
        vpmadd52luq zmm22, zmm20, zmm1
        vpmadd52huq zmm25, zmm10, zmm1
        vpmadd52luq zmm15, zmm0, zmm1
        vpmadd52luq zmm30, zmm17, zmm1
        vpmadd52huq zmm11, zmm10, zmm16
        vpmadd52luq zmm13, zmm23, zmm1
        vpmadd52luq zmm27, zmm10, zmm16
        vpmadd52huq zmm14, zmm18, zmm16
        vpmadd52huq zmm22, zmm20, zmm16
        vpmadd52luq zmm25, zmm21, zmm1
        vpmadd52huq zmm15, zmm0, zmm16
        vpmadd52huq zmm30, zmm17, zmm16
        vpmadd52luq zmm11, zmm21, zmm16
        vpmadd52huq zmm24, zmm10, zmm8
        vpmadd52huq zmm13, zmm23, zmm16
        vpmadd52luq zmm14, zmm20, zmm16
        vpmadd52luq zmm22, zmm0, zmm16
        vpmadd52huq zmm25, zmm21, zmm16
        vpmadd52luq zmm15, zmm23, zmm16
        vpmadd52luq zmm30, zmm18, zmm16
        vpmadd52huq zmm11, zmm21, zmm9
        vmovdqu64 zmm26, [rdx + 448]
        vpmadd52huq zmm27, zmm10, zmm9
        vpmadd52luq zmm24, zmm21, zmm8
        vpmadd52huq zmm14, zmm20, zmm9
        vpmadd52huq zmm22, zmm0, zmm9
        vpmadd52luq zmm25, zmm17, zmm16
        vpmadd52huq zmm15, zmm23, zmm9
        vpmadd52huq zmm30, zmm18, zmm9
        vpmadd52luq zmm11, zmm17, zmm9
        vpmadd52luq zmm13, zmm26, zmm16
        vpmadd52luq zmm27, zmm21, zmm9
        vpmadd52luq zmm14, zmm0, zmm9
        vpmadd52luq zmm22, zmm23, zmm9
        vpmadd52huq zmm25, zmm17, zmm9
        vpmadd52luq zmm15, zmm26, zmm9
        vpmadd52luq zmm30, zmm20, zmm9
        vpaddq  zmm19, zmm19, zmm12
        vpmadd52huq zmm11, zmm17, zmm8
        vpsrlq  zmm10{k2}{z}, zmm19, 52
        vpmadd52huq zmm14, zmm0, zmm8
        vpmadd52huq zmm22, zmm23, zmm8
        vpmadd52luq zmm25, zmm18, zmm9
        vpmadd52huq zmm15, zmm26, zmm8
        vpmadd52huq zmm30, zmm20, zmm8
        vpmadd52huq zmm13, zmm26, zmm9
        vpmadd52huq zmm27, zmm21, zmm8
        valignq zmm9{k1}{z}, zmm19, zmm19, 1
        vpbroadcastq zmm12, [rsi + 248]
        vpmadd52luq zmm14, zmm23, zmm8
        vpmadd52luq zmm22, zmm26, zmm8
        vpmadd52huq zmm25, zmm18, zmm8
        vpaddq  zmm24, zmm24, zmm10
        vpbroadcastq zmm10, [rcx + 760]
        vpmadd52luq zmm30, zmm0, zmm8
        vpaddq  zmm15, zmm15, zmm9
        vpbroadcastq zmm0, [rsi + 184]
        vpmadd52luq zmm11, zmm18, zmm8
        vpmadd52luq zmm27, zmm17, zmm8
        vpbroadcastq zmm9, [rcx + 696]
        vpmadd52luq zmm14, zmm3, zmm12
        valignq zmm17{k1}{z}, zmm24, zmm24, 1
        vpmadd52huq zmm22, zmm3, zmm12
        vpmadd52luq zmm25, zmm20, zmm8
        vpbroadcastq zmm8, [rcx + 1272]
        vpmadd52huq zmm15, zmm4, zmm10
        vmovdqu64 zmm12, [rdx + 512]
        vpbroadcastq zmm18, xmm24
        vpmadd52huq zmm30, zmm2, zmm0
        vpaddq  zmm13, zmm13, zmm17
        vpbroadcastq zmm17, [rcx + 1208]
        vpmadd52huq zmm14, zmm3, zmm9
        vpmadd52huq zmm13, zmm5, zmm10
        vpmadd52luq zmm22, zmm4, zmm10
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm23, zmm1
        vpmadd52luq zmm15, zmm4, zmm8
        vpmadd52luq zmm11, zmm12, zmm18
        vpbroadcastq zmm8, xmm19
        vpmadd52luq zmm25, zmm2, zmm0
        vpmadd52luq zmm14, zmm3, zmm17
        vpmadd52luq zmm30, zmm3, zmm9
        vpmadd52huq zmm22, zmm4, zmm9
        vpmadd52luq zmm13, zmm6, zmm10
        vpmadd52luq zmm15, zmm5, zmm10
        vpmadd52luq zmm20, zmm26, zmm1
        vmovdqu64 zmm0, [rdx + 576]
        vpmadd52luq zmm27, zmm12, zmm8
        vpmadd52huq zmm11, zmm12, zmm8
        vpmadd52luq zmm14, zmm4, zmm9
        vpmadd52huq zmm25, zmm12, zmm18
        vmovdqu64 zmm2, [rdx + 640]
        vpsrlq  zmm3{k2}{z}, zmm24, 52
        vpmadd52luq zmm22, zmm5, zmm9
        vpmadd52huq zmm15, zmm5, zmm9
        vpmadd52huq zmm13, zmm6, zmm9
        vpbroadcastq zmm4, [rdx + 1536]
        vpmadd52huq zmm30, zmm0, zmm18
        vpmadd52huq zmm20, zmm26, zmm16
        vpmadd52luq zmm11, zmm0, zmm8
        vmovdqu64 zmm5, [rdx + 704]
        vpmadd52luq zmm25, zmm0, zmm18
        vpmadd52huq zmm14, zmm2, zmm18
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm26, zmm1
        vpaddq  zmm1, zmm27, zmm3
        vpmadd52luq zmm15, zmm6, zmm9
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52huq zmm3, zmm1, zmm4
        vmovdqu64 zmm16, [rdx + 768]
        vpmadd52luq zmm13, zmm7, zmm9
        vpbroadcastq zmm17, [rdx + 1544]
        vpmadd52luq zmm30, zmm2, zmm18
        vpmadd52huq zmm22, zmm5, zmm18
        vpsrlq  zmm19{k2}{z}, zmm1, 52
        vpmadd52huq zmm20, zmm6, zmm10
        vmovdqu64 zmm6, [rdx + 832]
        vpaddq  zmm19, zmm11, zmm19
        vpmadd52huq zmm25, zmm0, zmm8
        vpmadd52luq zmm14, zmm5, zmm18
        vpmadd52huq zmm15, zmm16, zmm18
        vpxorq  zmm0, zmm0, zmm0
        vpmadd52luq zmm0, zmm1, zmm17
        vpmadd52luq zmm3, zmm19, zmm4
        vpmadd52huq zmm30, zmm2, zmm8
        vpmadd52luq zmm22, zmm16, zmm18
        vpmadd52huq zmm13, zmm6, zmm18
        vmovdqu64 zmm17, [rdx + 896]
        vpmadd52luq zmm20, zmm7, zmm10
        vpmadd52luq zmm25, zmm2, zmm8
        vpmadd52huq zmm14, zmm5, zmm8
        vpmadd52luq zmm15, zmm6, zmm18
        vpaddq  zmm0, zmm0, zmm3
        vmovdqu64 zmm2, [rdx + 1024]
        vpmadd52luq zmm30, zmm5, zmm8
        vpbroadcastq zmm0, xmm0
        vpmadd52huq zmm22, zmm16, zmm8
        vpmadd52luq zmm13, zmm17, zmm18
        vpmadd52huq zmm20, zmm7, zmm9
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52luq zmm3, zmm1, zmm4
        vpmadd52luq zmm14, zmm16, zmm8
        vmovdqu64 zmm4, [rdx + 1088]
        vpmadd52huq zmm15, zmm6, zmm8
        vpmadd52huq zmm25, zmm2, zmm0
        vpmadd52luq zmm11, zmm2, zmm0
        vmovdqu64 zmm5, [rdx + 1152]
        vpmadd52luq zmm22, zmm6, zmm8
        vmovdqu64 zmm6, [rdx + 960]
        vpmadd52huq zmm13, zmm17, zmm8
        vpmadd52huq zmm20, zmm17, zmm18
        vmovdqu64 zmm9, [rdx + 1216]
        vpbroadcastq zmm3, xmm3
        vpmadd52huq zmm12, zmm7, zmm10
        vpmadd52huq zmm30, zmm4, zmm0
        vmovdqu64 zmm7, [rdx + 1280]
        vpmadd52luq zmm15, zmm17, zmm8
        vpmadd52luq zmm25, zmm4, zmm0
        vpmadd52huq zmm14, zmm5, zmm0
        vpmadd52luq zmm13, zmm6, zmm8
        vpmadd52huq zmm11, zmm2, zmm3
        vpmadd52huq zmm22, zmm9, zmm0
        vmovdqu64 zmm10, [rdx + 1344]
        vpmadd52luq zmm20, zmm6, zmm18
        vpmadd52luq zmm30, zmm5, zmm0
        vpmadd52huq zmm15, zmm7, zmm0
        vpmadd52huq zmm25, zmm4, zmm3
        vpmadd52luq zmm14, zmm9, zmm0
        vpmadd52luq zmm1, zmm2, zmm3
        vpmadd52luq zmm11, zmm4, zmm3
        vpmadd52luq zmm22, zmm7, zmm0
        vmovdqu64 zmm2, [rdx + 1408]
        vpmadd52huq zmm13, zmm10, zmm0
        vpmadd52huq zmm30, zmm5, zmm3
        vpmadd52huq zmm20, zmm6, zmm8
        vpmadd52luq zmm25, zmm5, zmm3
        vpmadd52huq zmm14, zmm9, zmm3
        vpmadd52luq zmm15, zmm10, zmm0
        vpsrlq  zmm4{k2}{z}, zmm1, 52
        vpmadd52huq zmm22, zmm7, zmm3
        vpmadd52luq zmm13, zmm2, zmm0
        vpmadd52luq zmm30, zmm9, zmm3
        vpaddq  zmm4, zmm11, zmm4
        vpmadd52huq zmm20, zmm2, zmm0
        vpsrlq  zmm4{k2}{z}, zmm4, 52
        vpmadd52luq zmm14, zmm7, zmm3
        vmovdqu64 zmm5, [rdx + 1472]
        vpmadd52huq zmm15, zmm10, zmm3
        vpaddq  zmm25, zmm25, zmm4
        vpmadd52luq zmm22, zmm10, zmm3
        vpmadd52huq zmm13, zmm2, zmm3
        vpmadd52huq zmm12, zmm6, zmm18
        vpsrlq  zmm4, zmm25, 52
        vpbroadcastq zmm6, rax
        vpaddq  zmm30, zmm30, zmm4
        vpmadd52luq zmm20, zmm5, zmm0
        vpsrlq  zmm4, zmm30, 52
        vpmadd52luq zmm15, zmm2, zmm3
        vpaddq  zmm14, zmm14, zmm4
        vpsrlq  zmm2, zmm6, 51
        vpandq  zmm30, zmm30, zmm6
        vpsrlq  zmm4, zmm14, 52
        vpmadd52luq zmm13, zmm5, zmm3
        vpaddq  zmm7, zmm30, zmm2
        vpaddq  zmm22, zmm22, zmm4
        vpmadd52huq zmm20, zmm5, zmm3
        vpsrlq  zmm3, zmm7, 52
        vpandq  zmm14, zmm14, zmm6
        vpsrlq  zmm4, zmm22, 52
        valignq zmm1{k1}{z}, zmm1, zmm1, 1
        vpaddq  zmm3, zmm14, zmm3
        vpaddq  zmm15, zmm15, zmm4
        vpmadd52huq zmm12, zmm5, zmm0
        vpsrlq  zmm0, zmm3, 52
        vpandq  zmm22, zmm22, zmm6
        vpsrlq  zmm4, zmm15, 52
        valignq zmm5{k1}{z}, zmm11, zmm11, 1
        vpaddq  zmm0, zmm22, zmm0
        vpaddq  zmm13, zmm13, zmm4
        vpaddq  zmm20, zmm20, zmm1
        vpsrlq  zmm1, zmm0, 52
        vpandq  zmm15, zmm15, zmm6
        vpsrlq  zmm4, zmm13, 52
        vpaddq  zmm1, zmm15, zmm1
        vpaddq  zmm20, zmm20, zmm4
        vpaddq  zmm12, zmm12, zmm5
        vpsrlq  zmm4, zmm1, 52
        vpandq  zmm13, zmm13, zmm6
        vpsrlq  zmm5, zmm20, 52
        vpaddq  zmm4, zmm13, zmm4
        vpaddq  zmm12, zmm12, zmm5
        vpsrlq  zmm5, zmm4, 52
        vpandq  zmm20, zmm20, zmm6
        vpsrlq  zmm8, zmm12, 52
        vpaddq  zmm5, zmm20, zmm5
        valignq zmm8{k7}{z}, zmm8, zmm8, 7
        vpsrlq  zmm9, zmm5, 52
        vpandq  zmm12, zmm12, zmm6
        vpandq  zmm25, zmm25, zmm6
        vpaddq  zmm9, zmm12, zmm9
        vpandq  zmm7, zmm7, zmm6
        vpsrlq  zmm10, zmm9, 52
        vpaddq  zmm25, zmm25, zmm8
        vptestmq k3, zmm10, zmm10
        vpcmpnleuq k4, zmm25, zmm6
        vpcmpeqq k5, zmm25, zmm6
        vpandq  zmm3, zmm3, zmm6
        vpandq  zmm0, zmm0, zmm6
        vpandq  zmm1, zmm1, zmm6
        vpandq  zmm4, zmm4, zmm6
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kmovw   r10d, k6
        kmovw   r11d, k3
        vpandq  zmm5, zmm5, zmm6
        vpandq  zmm9, zmm9, zmm6
        lea     r10d, [r11 + 2*r10]
        xor     r10d, r11d
        kmovw   k6, r10d
        kandw   k5, k5, k6
        vpaddq  zmm25{k6}, zmm25, zmm2
        korw    k4, k4, k5
        vpandq  zmm25, zmm25, zmm6
        vmovdqa64 zmm30{k4}, zmm7
        vmovdqa64 zmm14{k4}, zmm3
        vmovdqa64 zmm22{k4}, zmm0
        vmovdqa64 zmm15{k4}, zmm1
        vmovdqa64 zmm13{k4}, zmm4
        vmovdqa64 zmm20{k4}, zmm5
        vmovdqa64 zmm12{k4}, zmm9
        vmovdqu64 [rdi], zmm25
        vmovdqu64 [rdi + 64], zmm30
        vmovdqu64 [rdi + 128], zmm14
        vmovdqu64 [rdi + 192], zmm22
        vmovdqu64 [rdi + 256], zmm15
        vmovdqu64 [rdi + 320], zmm13
        vmovdqu64 [rdi + 384], zmm20
        vmovdqu64 [rdi + 448], zmm12
        vmovdqa64 zmm0, zmm25
        vmovdqa64 zmm1, zmm30
        vmovdqa64 zmm2, zmm14
        vmovdqa64 zmm3, zmm22
        vmovdqa64 zmm4, zmm15
        vmovdqa64 zmm5, zmm13
        vmovdqa64 zmm6, zmm20
        vmovdqa64 zmm7, zmm12
        mov     rsi, rdi
        dec     r8
        jnz     LABEL(karat_lone_sqr_48_x86_64, again)

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
END_KERNEL(karat_lone_sqr_48_x86_64)

NOTES

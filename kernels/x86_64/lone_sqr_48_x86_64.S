/* karat_lone_sqr_48_x86_64: z = x^2 2^-3120 modulo m, s times over.
 * Contract: kernels/contracts/lone_sqr.contract. Made by tools/ifma/generate.py lone_sqr_48;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, then z, rdx c, rcx t, r8 squarings left, r9 k (not used); rax, r10, r11; k1
 * all lanes but the last of each number, k2 its first lane, k7 all but the first; k3 to k6 and all of
 * zmm0 to zmm31. No stack.
 * Cost: 1573 products, 1907 instructions on the two vector ports, so 954 cycles at least a squaring.
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

        //@ z = rdi, x = rsi, c = rdx, t = rcx, left = r8
LABEL(karat_lone_sqr_48_x86_64, again):
        vmovdqu64 zmm0, [rsi + 128]
        vmovdqu64 zmm1, [rsi + 0]
        vmovdqu64 zmm2, [rsi + 64]
        vmovdqu64 zmm3, [rsi + 192]
        vpbroadcastq zmm4, [rsi + 64]
        vpbroadcastq zmm5, [rsi + 192]
        vmovdqu64 zmm6, [rsi + 64]
        vmovdqu64 zmm7, [rsi + 192]
        vmovdqu64 zmm8, [rsi + 256]
        vpbroadcastq zmm9, [rsi + 0]
        vmovdqu64 zmm10, [rsi + 0]
        vmovdqu64 zmm11, [rsi + 128]
        vmovdqu64 zmm12, [rsi + 256]
        vmovdqu64 zmm13, [rsi + 320]
        vmovdqu64 zmm14, [rsi + 320]
        vmovdqu64 zmm15, [rsi + 384]
        vmovdqu64 zmm16, [rsi + 448]
        vpbroadcastq zmm17, [rsi + 128]
        vmovdqu64 zmm18, [rsi + 384]
        vpsrlq  zmm19, zmm0, 51
        vpsrlq  zmm20, zmm1, 51
        vmovdqu64 [rcx + 1152], zmm19
        vpsrlq  zmm21, zmm2, 51
        vmovdqu64 [rcx + 1024], zmm20
        vpaddq  zmm22, zmm3, zmm3
        vmovdqu64 [rcx + 1088], zmm21
        vpaddq  zmm1, zmm1, zmm1
        vpaddq  zmm2, zmm2, zmm2
        vmovdqu64 [rcx + 512], zmm1
        vpaddq  zmm0, zmm0, zmm0
        vpxorq  zmm1, zmm1, zmm1
        vpmadd52luq zmm1, zmm6, zmm4
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm7, zmm5
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm6, zmm4
        vpxorq  zmm4, zmm4, zmm4
        vpmadd52huq zmm4, zmm10, zmm9
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52luq zmm25, zmm7, zmm5
        vpaddq  zmm22, zmm22, zmm19
        vpaddq  zmm2, zmm2, zmm20
        vmovdqu64 [rcx + 704], zmm22
        vpaddq  zmm0, zmm0, zmm21
        vmovdqu64 [rcx + 576], zmm2
        vpbroadcastq zmm2, [rcx + 1024]
        vpbroadcastq zmm5, [rcx + 1152]
        vpsrlq  zmm19, zmm12, 51
        vmovdqu64 [rcx + 640], zmm0
        vpbroadcastq zmm0, [rcx + 512]
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52luq zmm20, zmm10, zmm9
        vmovdqu64 [rcx + 1280], zmm19
        vpsrlq  zmm3, zmm3, 51
        vpaddq  zmm9, zmm13, zmm13
        vmovdqu64 [rcx + 1216], zmm3
        vpbroadcastq zmm10, [rsi + 320]
        vpaddq  zmm12, zmm12, zmm12
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm11, zmm17
        vpbroadcastq zmm22, [rcx + 1088]
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52luq zmm26, zmm11, zmm17
        vpsrlq  zmm13, zmm13, 51
        vpaddq  zmm17, zmm18, zmm18
        vpbroadcastq zmm27, [rcx + 704]
        vpsrlq  zmm28{k2}{z}, zmm20, 52
        vpbroadcastq zmm29, [rcx + 576]
        vmovdqu64 [rcx + 1344], zmm13
        vmovq   [rcx + 0], xmm20
        vpaddq  zmm9, zmm9, zmm19
        vpbroadcastq zmm19, [rcx + 640]
        vmovdqu64 [rcx + 832], zmm9
        vpaddq  zmm12, zmm12, zmm3
        vpbroadcastq zmm3, [rcx + 1216]
        vpbroadcastq zmm9, [rcx + 1280]
        vmovdqu64 [rcx + 768], zmm12
        vmovdqu64 zmm12, [rsi + 320]
        vpmadd52huq zmm1, zmm6, zmm0
        vpmadd52luq zmm4, zmm6, zmm0
        vpaddq  zmm17, zmm17, zmm13
        vpbroadcastq zmm13, [rsi + 384]
        vmovdqu64 [rcx + 896], zmm17
        vpbroadcastq zmm17, [rsi + 448]
        vpmadd52luq zmm23, zmm8, zmm27
        vpmadd52luq zmm24, zmm11, zmm29
        vpmadd52luq zmm1, zmm6, zmm2
        vpaddq  zmm4, zmm4, zmm28
        vpmadd52huq zmm25, zmm7, zmm19
        vpsrlq  zmm2{k2}{z}, zmm4, 52
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm15, zmm27
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm16, zmm27
        vpmadd52huq zmm23, zmm8, zmm19
        vpmadd52huq zmm24, zmm11, zmm0
        vpmadd52luq zmm1, zmm11, zmm0
        vpmadd52luq zmm21, zmm7, zmm19
        vpmadd52luq zmm25, zmm7, zmm5
        vpbroadcastq zmm5, [rcx + 832]
        vmovq   [rcx + 8], xmm4
        vpmadd52huq zmm26, zmm11, zmm29
        vpmadd52luq zmm6, zmm16, zmm27
        vpmadd52luq zmm23, zmm14, zmm19
        vpmadd52luq zmm24, zmm7, zmm0
        vpaddq  zmm1, zmm1, zmm2
        vpbroadcastq zmm2, [rcx + 768]
        vpmadd52huq zmm21, zmm7, zmm29
        vpmadd52luq zmm25, zmm8, zmm19
        vmovq   [rcx + 16], xmm1
        vpmadd52luq zmm26, zmm11, zmm22
        vpsrlq  zmm11{k2}{z}, zmm1, 52
        vpmadd52huq zmm6, zmm16, zmm19
        vpmadd52huq zmm23, zmm14, zmm29
        vpaddq  zmm24, zmm24, zmm11
        valignq zmm1{k1}{z}, zmm1, zmm1, 1
        vmovq   [rcx + 24], xmm24
        valignq zmm11{k1}{z}, zmm24, zmm24, 1
        vpmadd52huq zmm25, zmm8, zmm29
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm14, zmm27
        vpmadd52luq zmm21, zmm8, zmm29
        vpmadd52luq zmm26, zmm7, zmm29
        vpmadd52luq zmm23, zmm15, zmm29
        vpaddq  zmm28, zmm28, zmm11
        vpbroadcastq zmm11, [rcx + 16]
        vpaddq  zmm6, zmm6, zmm1
        vpmadd52huq zmm28, zmm12, zmm10
        vpmadd52luq zmm25, zmm14, zmm29
        vpbroadcastq zmm1, [rcx + 24]
        vpmadd52luq zmm6, zmm12, zmm10
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm8, zmm27
        vpmadd52luq zmm22, zmm15, zmm27
        vpmadd52huq zmm23, zmm15, zmm0
        vpmadd52huq zmm21, zmm8, zmm0
        vpmadd52huq zmm26, zmm7, zmm0
        vpbroadcastq zmm7, [rcx + 8]
        vpmadd52huq zmm25, zmm14, zmm0
        vpmadd52huq zmm6, zmm12, zmm2
        vpmadd52luq zmm10, zmm8, zmm3
        vpmadd52huq zmm22, zmm15, zmm19
        vpmadd52luq zmm23, zmm16, zmm0
        vpsrlq  zmm3, zmm18, 51
        vmovdqu64 zmm18, [rsi + 384]
        vpmadd52luq zmm21, zmm14, zmm0
        vmovdqu64 [rcx + 1408], zmm3
        vmovdqu64 zmm3, [rdx + 0]
        vpmadd52luq zmm26, zmm8, zmm0
        vmovdqu64 zmm8, [rsi + 448]
        vpmadd52luq zmm25, zmm15, zmm0
        vpmadd52luq zmm6, zmm12, zmm9
        vmovdqu64 zmm9, [rdx + 192]
        vpmadd52luq zmm10, zmm14, zmm27
        vmovdqu64 zmm27, [rdx + 64]
        vpmadd52luq zmm22, zmm16, zmm19
        vpmadd52huq zmm10, zmm14, zmm19
        vmovdqu64 zmm14, [rdx + 256]
        vpmadd52huq zmm22, zmm16, zmm29
        vpmadd52luq zmm28, zmm18, zmm5
        vpmadd52luq zmm23, zmm3, zmm1
        vpmadd52luq zmm25, zmm3, zmm11
        vpmadd52luq zmm6, zmm18, zmm2
        vpmadd52luq zmm21, zmm3, zmm7
        vpmadd52luq zmm10, zmm15, zmm19
        vmovdqu64 zmm19, [rdx + 128]
        vpmadd52huq zmm28, zmm18, zmm2
        vpmadd52huq zmm23, zmm3, zmm11
        vpmadd52huq zmm25, zmm3, zmm7
        vpmadd52huq zmm10, zmm15, zmm29
        vpbroadcastq zmm15, [rcx + 0]
        vpmadd52luq zmm28, zmm8, zmm2
        vpmadd52luq zmm23, zmm27, zmm11
        vpmadd52luq zmm25, zmm27, zmm7
        vpmadd52huq zmm6, zmm19, zmm1
        vpmadd52luq zmm10, zmm16, zmm29
        vpbroadcastq zmm29, [rcx + 1344]
        vpmadd52huq zmm28, zmm9, zmm1
        vpmadd52huq zmm23, zmm27, zmm7
        vpmadd52luq zmm6, zmm9, zmm1
        vpmadd52huq zmm10, zmm16, zmm0
        vpbroadcastq zmm0, [rcx + 896]
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52luq zmm16, zmm18, zmm13
        vpmadd52luq zmm28, zmm14, zmm1
        vpmadd52huq zmm21, zmm3, zmm15
        vpmadd52luq zmm23, zmm19, zmm7
        vpmadd52luq zmm26, zmm3, zmm15
        vpmadd52huq zmm25, zmm27, zmm15
        vpmadd52huq zmm6, zmm9, zmm11
        vpmadd52huq zmm16, zmm18, zmm5
        vpmadd52huq zmm28, zmm14, zmm11
        vpmadd52luq zmm21, zmm27, zmm15
        vpmadd52huq zmm23, zmm19, zmm15
        vpmadd52luq zmm25, zmm19, zmm15
        vpmadd52luq zmm6, zmm14, zmm11
        vpmadd52luq zmm16, zmm18, zmm29
        vpbroadcastq zmm29, [rsi + 256]
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm18, zmm13
        vmovdqu64 zmm13, [rsi + 256]
        vpmadd52luq zmm23, zmm9, zmm15
        vpmadd52huq zmm6, zmm14, zmm7
        vpmadd52luq zmm16, zmm8, zmm5
        vpmadd52luq zmm30, zmm8, zmm0
        vpmadd52huq zmm16, zmm8, zmm2
        vpmadd52huq zmm30, zmm8, zmm5
        vmovdqu64 zmm5, [rdx + 320]
        vpmadd52huq zmm16, zmm14, zmm1
        vpmadd52luq zmm28, zmm5, zmm11
        vpmadd52huq zmm30, zmm5, zmm1
        vpmadd52luq zmm6, zmm5, zmm7
        vpmadd52luq zmm16, zmm5, zmm1
        vpmadd52huq zmm28, zmm5, zmm7
        vpmadd52huq zmm6, zmm5, zmm15
        vpmadd52huq zmm16, zmm5, zmm11
        valignq zmm18{k1}{z}, zmm20, zmm20, 1
        vpaddq  zmm10, zmm10, zmm18
        vpbroadcastq zmm18, [rcx + 1408]
        vpmadd52luq zmm10, zmm13, zmm29
        vpmadd52huq zmm10, zmm3, zmm1
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52luq zmm3, zmm8, zmm17
        vpmadd52luq zmm10, zmm27, zmm1
        vpmadd52huq zmm3, zmm8, zmm0
        valignq zmm0{k1}{z}, zmm4, zmm4, 1
        vmovdqu64 zmm4, [rdx + 384]
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm24, 52
        vpmadd52huq zmm22, zmm13, zmm29
        vmovdqu64 zmm13, [rdx + 448]
        vpmadd52luq zmm3, zmm8, zmm18
        vpaddq  zmm26, zmm26, zmm0
        vpxorq  zmm0, zmm0, zmm0
        vpmadd52huq zmm0, zmm8, zmm17
        vpsrlq  zmm8{k2}{z}, zmm26, 52
        vpmadd52huq zmm10, zmm27, zmm11
        vpaddq  zmm21, zmm21, zmm8
        vpmadd52luq zmm28, zmm4, zmm7
        vpmadd52luq zmm22, zmm12, zmm2
        vpsrlq  zmm2{k2}{z}, zmm21, 52
        vpbroadcastq zmm8, [rsi + 200]
        vpmadd52huq zmm3, zmm4, zmm1
        vpaddq  zmm25, zmm25, zmm2
        vmovdqu64 zmm2, [rsi + 192]
        vpbroadcastq zmm12, [rcx + 712]
        vmovdqu64 zmm17, [rsi + 256]
        vpbroadcastq zmm18, [rsi + 72]
        vmovdqu64 zmm20, [rsi + 64]
        vpbroadcastq zmm24, [rcx + 648]
        vpmadd52luq zmm30, zmm4, zmm1
        vpmadd52luq zmm6, zmm4, zmm15
        vpmadd52luq zmm16, zmm4, zmm11
        vpmadd52huq zmm0, zmm13, zmm1
        vpmadd52huq zmm22, zmm27, zmm1
        vpsrlq  zmm27{k2}{z}, zmm25, 52
        vpmadd52luq zmm3, zmm13, zmm1
        vpaddq  zmm23, zmm23, zmm27
        vpmadd52huq zmm28, zmm4, zmm15
        valignq zmm27{k1}{z}, zmm23, zmm23, 1
        vpmadd52huq zmm30, zmm4, zmm11
        vmovq   [rcx + 56], xmm23
        vpmadd52huq zmm16, zmm4, zmm7
        vpmadd52luq zmm22, zmm19, zmm1
        valignq zmm1{k1}{z}, zmm25, zmm25, 1
        vpmadd52huq zmm3, zmm13, zmm11
        vpaddq  zmm0, zmm0, zmm27
        vpmadd52luq zmm28, zmm13, zmm15
        vpmadd52huq zmm0, zmm2, zmm8
        vpbroadcastq zmm4, [rcx + 584]
        vmovdqu64 zmm27, [rsi + 128]
        vpmadd52luq zmm30, zmm13, zmm11
        vpmadd52luq zmm6, zmm20, zmm18
        vpmadd52huq zmm22, zmm19, zmm11
        vmovq   [rcx + 48], xmm25
        vpbroadcastq zmm25, [rcx + 520]
        vpmadd52luq zmm10, zmm19, zmm11
        vpaddq  zmm3, zmm3, zmm1
        vpbroadcastq zmm1, [rcx + 1160]
        vpmadd52luq zmm16, zmm13, zmm7
        vpmadd52huq zmm28, zmm20, zmm18
        vpmadd52luq zmm0, zmm17, zmm12
        vpmadd52luq zmm3, zmm2, zmm8
        vpbroadcastq zmm8, [rcx + 1032]
        vpbroadcastq zmm18, [rsi + 136]
        vpmadd52huq zmm30, zmm13, zmm7
        vpmadd52luq zmm22, zmm9, zmm11
        vpbroadcastq zmm11, [rcx + 56]
        vmovq   [rcx + 40], xmm21
        vpmadd52huq zmm10, zmm19, zmm7
        vmovdqu64 zmm19, [rsi + 320]
        vmovq   [rcx + 32], xmm26
        vpmadd52huq zmm16, zmm13, zmm15
        valignq zmm13{k1}{z}, zmm21, zmm21, 1
        vpmadd52huq zmm0, zmm17, zmm24
        vpmadd52luq zmm28, zmm27, zmm4
        vpmadd52huq zmm3, zmm2, zmm24
        vpmadd52huq zmm22, zmm9, zmm7
        vpmadd52huq zmm6, zmm20, zmm25
        vpbroadcastq zmm21, [rcx + 48]
        vpaddq  zmm30, zmm30, zmm13
        vpbroadcastq zmm13, [rsi + 8]
        vpmadd52luq zmm10, zmm9, zmm7
        vpmadd52huq zmm28, zmm27, zmm25
        vpmadd52luq zmm3, zmm2, zmm1
        vpmadd52luq zmm0, zmm19, zmm24
        vpmadd52luq zmm22, zmm14, zmm7
        vmovdqu64 zmm1, [rsi + 0]
        vpmadd52luq zmm6, zmm20, zmm8
        vpmadd52huq zmm30, zmm27, zmm18
        valignq zmm7{k1}{z}, zmm26, zmm26, 1
        vpbroadcastq zmm8, [rcx + 40]
        vpbroadcastq zmm26, [rcx + 1096]
        vpmadd52huq zmm10, zmm9, zmm15
        vmovdqu64 zmm9, [rsi + 384]
        vpmadd52luq zmm28, zmm2, zmm25
        vpmadd52luq zmm3, zmm17, zmm24
        vpmadd52huq zmm0, zmm19, zmm4
        vpmadd52huq zmm22, zmm14, zmm15
        vpmadd52luq zmm6, zmm27, zmm25
        vpmadd52luq zmm30, zmm2, zmm24
        vpaddq  zmm16, zmm16, zmm7
        vpbroadcastq zmm7, [rcx + 32]
        vpmadd52luq zmm10, zmm14, zmm15
        vmovdqu64 zmm14, [rsi + 448]
        vpmadd52luq zmm16, zmm27, zmm18
        vpmadd52huq zmm3, zmm17, zmm4
        vpbroadcastq zmm18, [rcx + 1224]
        vpmadd52luq zmm22, zmm5, zmm15
        vmovdqu64 zmm5, [rdx + 0]
        vmovdqu64 zmm15, [rdx + 64]
        vpmadd52huq zmm30, zmm2, zmm4
        vpmadd52luq zmm0, zmm9, zmm4
        vpmadd52luq zmm10, zmm1, zmm13
        vpmadd52huq zmm16, zmm27, zmm4
        vpmadd52luq zmm3, zmm19, zmm4
        vpmadd52huq zmm22, zmm1, zmm13
        vmovdqu64 zmm1, [rdx + 192]
        vmovdqu64 zmm13, [rdx + 256]
        vpmadd52luq zmm30, zmm17, zmm4
        vpmadd52huq zmm0, zmm9, zmm25
        vpmadd52luq zmm16, zmm27, zmm26
        vpmadd52huq zmm3, zmm19, zmm25
        vpmadd52luq zmm28, zmm5, zmm11
        vpmadd52luq zmm6, zmm5, zmm21
        vpmadd52luq zmm22, zmm20, zmm25
        vmovdqu64 zmm20, [rdx + 128]
        vpmadd52huq zmm30, zmm17, zmm25
        vpmadd52luq zmm0, zmm14, zmm25
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm17, zmm12
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm9, zmm12
        vpmadd52luq zmm3, zmm9, zmm25
        vpmadd52huq zmm28, zmm5, zmm21
        vpmadd52huq zmm6, zmm5, zmm8
        vpmadd52luq zmm22, zmm5, zmm8
        vpmadd52luq zmm16, zmm2, zmm4
        vpmadd52huq zmm0, zmm1, zmm11
        vpmadd52luq zmm26, zmm17, zmm18
        vpmadd52luq zmm30, zmm19, zmm25
        vpmadd52luq zmm27, zmm14, zmm12
        vpmadd52luq zmm28, zmm15, zmm21
        vpmadd52luq zmm6, zmm15, zmm8
        vpmadd52huq zmm22, zmm5, zmm7
        vpmadd52huq zmm3, zmm20, zmm11
        vpmadd52luq zmm10, zmm5, zmm7
        vpmadd52huq zmm16, zmm2, zmm25
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm19, zmm12
        vpsrlq  zmm18{k2}{z}, zmm23, 52
        vpmadd52huq zmm28, zmm15, zmm8
        vpmadd52luq zmm0, zmm13, zmm11
        vmovdqu64 zmm23, [rdx + 320]
        vpmadd52huq zmm6, zmm15, zmm7
        vpmadd52luq zmm22, zmm15, zmm7
        vpmadd52luq zmm3, zmm1, zmm11
        vpmadd52luq zmm26, zmm19, zmm12
        vpmadd52huq zmm27, zmm14, zmm24
        vpmadd52huq zmm30, zmm15, zmm11
        vpmadd52luq zmm28, zmm20, zmm8
        vpmadd52huq zmm0, zmm13, zmm21
        vpmadd52luq zmm6, zmm20, zmm7
        vpaddq  zmm10, zmm10, zmm18
        vmovdqu64 zmm18, [rdx + 384]
        vpmadd52luq zmm16, zmm17, zmm25
        vmovdqu64 zmm17, [rdx + 448]
        vpmadd52luq zmm2, zmm9, zmm12
        vpmadd52huq zmm3, zmm1, zmm21
        vpmadd52huq zmm26, zmm19, zmm24
        vpmadd52huq zmm28, zmm20, zmm7
        vpmadd52luq zmm0, zmm23, zmm21
        vpsrlq  zmm19{k2}{z}, zmm10, 52
        vpmadd52luq zmm30, zmm20, zmm11
        vpaddq  zmm22, zmm22, zmm19
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm14, zmm12
        vpsrlq  zmm12{k2}{z}, zmm22, 52
        vpmadd52huq zmm2, zmm9, zmm24
        vpmadd52luq zmm28, zmm1, zmm7
        vpmadd52huq zmm0, zmm23, zmm8
        vpmadd52huq zmm27, zmm18, zmm11
        vpaddq  zmm6, zmm6, zmm12
        vpbroadcastq zmm12, [rsi + 328]
        vpmadd52huq zmm16, zmm5, zmm11
        vpsrlq  zmm5{k2}{z}, zmm6, 52
        vpmadd52luq zmm3, zmm13, zmm21
        vpmadd52huq zmm19, zmm17, zmm11
        vpaddq  zmm28, zmm28, zmm5
        vpbroadcastq zmm5, [rcx + 840]
        vpmadd52luq zmm26, zmm9, zmm24
        vmovq   [rcx + 88], xmm28
        vpmadd52huq zmm30, zmm20, zmm21
        vpmadd52luq zmm0, zmm18, zmm8
        vpmadd52luq zmm27, zmm17, zmm11
        vpmadd52luq zmm2, zmm14, zmm24
        valignq zmm24{k1}{z}, zmm28, zmm28, 1
        vpmadd52luq zmm16, zmm15, zmm11
        vpmadd52huq zmm3, zmm13, zmm8
        vmovq   [rcx + 80], xmm6
        vpmadd52huq zmm26, zmm9, zmm4
        vmovdqu64 zmm9, [rsi + 320]
        vpmadd52luq zmm30, zmm1, zmm21
        vpmadd52huq zmm0, zmm18, zmm7
        vpaddq  zmm19, zmm19, zmm24
        vpbroadcastq zmm24, [rcx + 776]
        vpmadd52huq zmm27, zmm17, zmm21
        vpmadd52huq zmm2, zmm14, zmm4
        vpmadd52huq zmm16, zmm15, zmm21
        vpbroadcastq zmm15, [rcx + 88]
        vpmadd52luq zmm3, zmm23, zmm8
        vpmadd52luq zmm26, zmm14, zmm4
        vmovdqu64 zmm4, [rsi + 384]
        vpmadd52huq zmm30, zmm1, zmm8
        vpmadd52luq zmm0, zmm17, zmm7
        vmovq   [rcx + 72], xmm22
        vmovq   [rcx + 64], xmm10
        vpmadd52huq zmm2, zmm23, zmm11
        vpmadd52luq zmm16, zmm20, zmm21
        vpmadd52huq zmm19, zmm9, zmm12
        vpmadd52huq zmm3, zmm23, zmm7
        vpmadd52huq zmm26, zmm14, zmm25
        valignq zmm6{k1}{z}, zmm6, zmm6, 1
        vmovdqu64 zmm14, [rdx + 0]
        vpbroadcastq zmm25, [rcx + 80]
        vpmadd52luq zmm30, zmm13, zmm8
        vpmadd52luq zmm2, zmm18, zmm11
        vpmadd52huq zmm16, zmm20, zmm8
        vpmadd52luq zmm19, zmm4, zmm5
        vpaddq  zmm27, zmm27, zmm6
        vmovdqu64 zmm6, [rsi + 448]
        vpbroadcastq zmm20, [rcx + 1288]
        vpmadd52luq zmm3, zmm18, zmm7
        vpmadd52luq zmm27, zmm9, zmm12
        vmovdqu64 zmm12, [rdx + 64]
        vpmadd52huq zmm30, zmm13, zmm7
        vpmadd52huq zmm26, zmm13, zmm11
        vpmadd52huq zmm2, zmm18, zmm21
        vpmadd52luq zmm16, zmm1, zmm8
        vpmadd52huq zmm19, zmm4, zmm24
        vpmadd52luq zmm0, zmm14, zmm15
        vpmadd52huq zmm27, zmm9, zmm24
        vpmadd52luq zmm3, zmm14, zmm25
        vpmadd52luq zmm30, zmm23, zmm7
        vpmadd52luq zmm26, zmm23, zmm11
        vpbroadcastq zmm11, [rcx + 72]
        vpmadd52huq zmm16, zmm1, zmm7
        vpbroadcastq zmm1, [rsi + 392]
        vpmadd52luq zmm19, zmm6, zmm24
        vpmadd52luq zmm2, zmm17, zmm21
        vpmadd52huq zmm0, zmm14, zmm25
        vpmadd52luq zmm27, zmm9, zmm20
        vpbroadcastq zmm20, [rsi + 456]
        vpmadd52huq zmm26, zmm23, zmm21
        vmovdqu64 zmm23, [rdx + 128]
        vpmadd52luq zmm16, zmm13, zmm7
        vmovdqu64 zmm13, [rdx + 192]
        vpmadd52huq zmm2, zmm17, zmm8
        vpmadd52luq zmm0, zmm12, zmm25
        vpmadd52luq zmm27, zmm4, zmm24
        vpmadd52luq zmm26, zmm18, zmm21
        vmovdqu64 zmm21, [rdx + 256]
        vpmadd52huq zmm3, zmm14, zmm11
        vpmadd52luq zmm30, zmm14, zmm11
        vpmadd52huq zmm0, zmm12, zmm11
        vpmadd52huq zmm27, zmm23, zmm15
        vpmadd52huq zmm19, zmm13, zmm15
        vpmadd52luq zmm3, zmm12, zmm11
        vpmadd52huq zmm26, zmm18, zmm8
        vpbroadcastq zmm18, [rcx + 64]
        vpmadd52luq zmm0, zmm23, zmm11
        vpmadd52luq zmm27, zmm13, zmm15
        vpmadd52luq zmm19, zmm21, zmm15
        vpmadd52luq zmm26, zmm17, zmm8
        vpbroadcastq zmm8, [rcx + 1352]
        vpmadd52huq zmm27, zmm13, zmm25
        vpmadd52huq zmm19, zmm21, zmm25
        vpmadd52huq zmm26, zmm17, zmm7
        vpbroadcastq zmm7, [rcx + 904]
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52luq zmm17, zmm4, zmm1
        vpmadd52huq zmm30, zmm14, zmm18
        vpmadd52luq zmm16, zmm14, zmm18
        vpmadd52huq zmm3, zmm12, zmm18
        vpmadd52huq zmm0, zmm23, zmm18
        vpmadd52luq zmm27, zmm21, zmm25
        vpmadd52huq zmm17, zmm4, zmm5
        vpmadd52luq zmm30, zmm12, zmm18
        vpmadd52luq zmm3, zmm23, zmm18
        vpmadd52luq zmm0, zmm13, zmm18
        vpmadd52huq zmm27, zmm21, zmm11
        vpmadd52luq zmm17, zmm4, zmm8
        vpbroadcastq zmm8, [rsi + 264]
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm4, zmm1
        vmovdqu64 zmm1, [rsi + 256]
        vpmadd52luq zmm17, zmm6, zmm5
        vpmadd52luq zmm29, zmm6, zmm7
        vpmadd52huq zmm17, zmm6, zmm24
        vpmadd52huq zmm29, zmm6, zmm5
        vmovdqu64 zmm4, [rdx + 320]
        vpmadd52huq zmm17, zmm21, zmm15
        vpmadd52luq zmm19, zmm4, zmm25
        vpmadd52huq zmm29, zmm4, zmm15
        vpmadd52luq zmm27, zmm4, zmm11
        vpmadd52luq zmm17, zmm4, zmm15
        vpmadd52huq zmm19, zmm4, zmm11
        vpmadd52huq zmm27, zmm4, zmm18
        vpmadd52huq zmm17, zmm4, zmm25
        valignq zmm5{k1}{z}, zmm10, zmm10, 1
        vpaddq  zmm26, zmm26, zmm5
        vpbroadcastq zmm5, [rcx + 1416]
        vpmadd52luq zmm26, zmm1, zmm8
        vpmadd52huq zmm26, zmm14, zmm15
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52luq zmm10, zmm6, zmm20
        vpmadd52luq zmm26, zmm12, zmm15
        vpmadd52huq zmm10, zmm6, zmm7
        valignq zmm7{k1}{z}, zmm22, zmm22, 1
        vmovdqu64 zmm14, [rdx + 384]
        vpaddq  zmm2, zmm2, zmm7
        vpsrlq  zmm7{k2}{z}, zmm28, 52
        vpmadd52huq zmm2, zmm1, zmm8
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm10, zmm6, zmm5
        vpaddq  zmm16, zmm16, zmm7
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm6, zmm20
        vpsrlq  zmm6{k2}{z}, zmm16, 52
        vpmadd52huq zmm26, zmm12, zmm25
        vpaddq  zmm30, zmm30, zmm6
        vpmadd52luq zmm19, zmm14, zmm11
        vpmadd52luq zmm2, zmm9, zmm24
        vpsrlq  zmm6{k2}{z}, zmm30, 52
        vpbroadcastq zmm7, [rsi + 208]
        vpmadd52huq zmm10, zmm14, zmm15
        vpaddq  zmm3, zmm3, zmm6
        vmovdqu64 zmm6, [rsi + 192]
        vpbroadcastq zmm8, [rcx + 720]
        vmovdqu64 zmm9, [rsi + 256]
        vpbroadcastq zmm20, [rsi + 80]
        vmovdqu64 zmm22, [rsi + 64]
        vpbroadcastq zmm24, [rcx + 656]
        vpmadd52luq zmm29, zmm14, zmm15
        vpmadd52luq zmm27, zmm14, zmm18
        vpmadd52luq zmm17, zmm14, zmm25
        vpmadd52huq zmm5, zmm1, zmm15
        vpmadd52huq zmm2, zmm12, zmm15
        vpsrlq  zmm12{k2}{z}, zmm3, 52
        vpmadd52luq zmm10, zmm1, zmm15
        vpaddq  zmm0, zmm0, zmm12
        vpmadd52huq zmm19, zmm14, zmm18
        valignq zmm12{k1}{z}, zmm0, zmm0, 1
        vpmadd52huq zmm29, zmm14, zmm25
        vmovq   [rcx + 120], xmm0
        vpmadd52huq zmm17, zmm14, zmm11
        vpmadd52luq zmm2, zmm23, zmm15
        valignq zmm14{k1}{z}, zmm3, zmm3, 1
        vpmadd52huq zmm10, zmm1, zmm25
        vpaddq  zmm5, zmm5, zmm12
        vpmadd52luq zmm19, zmm1, zmm18
        vpmadd52huq zmm5, zmm6, zmm7
        vpbroadcastq zmm12, [rcx + 592]
        vmovdqu64 zmm15, [rsi + 128]
        vpmadd52luq zmm29, zmm1, zmm25
        vpmadd52luq zmm27, zmm22, zmm20
        vpmadd52huq zmm2, zmm23, zmm25
        vmovq   [rcx + 112], xmm3
        vpbroadcastq zmm3, [rcx + 528]
        vpmadd52luq zmm26, zmm23, zmm25
        vpaddq  zmm10, zmm10, zmm14
        vpbroadcastq zmm14, [rcx + 1168]
        vpmadd52luq zmm17, zmm1, zmm11
        vpmadd52huq zmm19, zmm22, zmm20
        vpmadd52luq zmm5, zmm9, zmm8
        vpmadd52luq zmm10, zmm6, zmm7
        vpbroadcastq zmm7, [rcx + 1040]
        vpbroadcastq zmm20, [rsi + 144]
        vpmadd52huq zmm29, zmm1, zmm11
        vpmadd52luq zmm2, zmm13, zmm25
        vpbroadcastq zmm25, [rcx + 120]
        vmovq   [rcx + 104], xmm30
        vpmadd52huq zmm26, zmm23, zmm11
        vmovdqu64 zmm23, [rsi + 320]
        vmovq   [rcx + 96], xmm16
        vpmadd52huq zmm17, zmm1, zmm18
        valignq zmm1{k1}{z}, zmm30, zmm30, 1
        vpmadd52huq zmm5, zmm9, zmm24
        vpmadd52luq zmm19, zmm15, zmm12
        vpmadd52huq zmm10, zmm6, zmm24
        vpmadd52huq zmm2, zmm13, zmm11
        vpmadd52huq zmm27, zmm22, zmm3
        vpbroadcastq zmm28, [rcx + 112]
        vpaddq  zmm29, zmm29, zmm1
        vpbroadcastq zmm1, [rsi + 16]
        vpmadd52luq zmm26, zmm13, zmm11
        vpmadd52huq zmm19, zmm15, zmm3
        vpmadd52luq zmm10, zmm6, zmm14
        vpmadd52luq zmm5, zmm23, zmm24
        vpmadd52luq zmm2, zmm21, zmm11
        vmovdqu64 zmm11, [rsi + 0]
        vpmadd52luq zmm27, zmm22, zmm7
        vpmadd52huq zmm29, zmm15, zmm20
        valignq zmm7{k1}{z}, zmm16, zmm16, 1
        vpbroadcastq zmm14, [rcx + 104]
        vpbroadcastq zmm16, [rcx + 1104]
        vpmadd52huq zmm26, zmm13, zmm18
        vmovdqu64 zmm13, [rsi + 384]
        vpmadd52luq zmm19, zmm6, zmm3
        vpmadd52luq zmm10, zmm9, zmm24
        vpmadd52huq zmm5, zmm23, zmm12
        vpmadd52huq zmm2, zmm21, zmm18
        vpmadd52luq zmm27, zmm15, zmm3
        vpmadd52luq zmm29, zmm6, zmm24
        vpaddq  zmm17, zmm17, zmm7
        vpbroadcastq zmm7, [rcx + 96]
        vpmadd52luq zmm26, zmm21, zmm18
        vmovdqu64 zmm21, [rsi + 448]
        vpmadd52luq zmm17, zmm15, zmm20
        vpmadd52huq zmm10, zmm9, zmm12
        vpbroadcastq zmm20, [rcx + 1232]
        vpmadd52luq zmm2, zmm4, zmm18
        vmovdqu64 zmm4, [rdx + 0]
        vmovdqu64 zmm18, [rdx + 64]
        vpmadd52huq zmm29, zmm6, zmm12
        vpmadd52luq zmm5, zmm13, zmm12
        vpmadd52luq zmm26, zmm11, zmm1
        vpmadd52huq zmm17, zmm15, zmm12
        vpmadd52luq zmm10, zmm23, zmm12
        vpmadd52huq zmm2, zmm11, zmm1
        vmovdqu64 zmm1, [rdx + 192]
        vmovdqu64 zmm11, [rdx + 256]
        vpmadd52luq zmm29, zmm9, zmm12
        vpmadd52huq zmm5, zmm13, zmm3
        vpmadd52luq zmm17, zmm15, zmm16
        vpmadd52huq zmm10, zmm23, zmm3
        vpmadd52luq zmm19, zmm4, zmm25
        vpmadd52luq zmm27, zmm4, zmm28
        vpmadd52luq zmm2, zmm22, zmm3
        vmovdqu64 zmm15, [rdx + 128]
        vpmadd52huq zmm29, zmm9, zmm3
        vpmadd52luq zmm5, zmm21, zmm3
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm9, zmm8
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm13, zmm8
        vpmadd52luq zmm10, zmm13, zmm3
        vpmadd52huq zmm19, zmm4, zmm28
        vpmadd52huq zmm27, zmm4, zmm14
        vpmadd52luq zmm2, zmm4, zmm14
        vpmadd52luq zmm17, zmm6, zmm12
        vpmadd52huq zmm5, zmm1, zmm25
        vpmadd52luq zmm16, zmm9, zmm20
        vpmadd52luq zmm29, zmm23, zmm3
        vpmadd52luq zmm22, zmm21, zmm8
        vpmadd52luq zmm19, zmm18, zmm28
        vpmadd52luq zmm27, zmm18, zmm14
        vpmadd52huq zmm2, zmm4, zmm7
        vpmadd52huq zmm10, zmm15, zmm25
        vpmadd52luq zmm26, zmm4, zmm7
        vpmadd52huq zmm17, zmm6, zmm3
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm23, zmm8
        vpsrlq  zmm0{k2}{z}, zmm0, 52
        vpmadd52huq zmm19, zmm18, zmm14
        vpmadd52luq zmm5, zmm11, zmm25
        vmovdqu64 zmm20, [rdx + 320]
        vpmadd52huq zmm27, zmm18, zmm7
        vpmadd52luq zmm2, zmm18, zmm7
        vpmadd52luq zmm10, zmm1, zmm25
        vpmadd52luq zmm16, zmm23, zmm8
        vpmadd52huq zmm22, zmm21, zmm24
        vpmadd52huq zmm29, zmm18, zmm25
        vpmadd52luq zmm19, zmm15, zmm14
        vpmadd52huq zmm5, zmm11, zmm28
        vpmadd52luq zmm27, zmm15, zmm7
        vpaddq  zmm26, zmm26, zmm0
        vmovdqu64 zmm0, [rdx + 384]
        vpmadd52luq zmm17, zmm9, zmm3
        vmovdqu64 zmm9, [rdx + 448]
        vpmadd52luq zmm6, zmm13, zmm8
        vpmadd52huq zmm10, zmm1, zmm28
        vpmadd52huq zmm16, zmm23, zmm24
        vpmadd52huq zmm19, zmm15, zmm7
        vpmadd52luq zmm5, zmm20, zmm28
        vpsrlq  zmm23{k2}{z}, zmm26, 52
        vpmadd52luq zmm29, zmm15, zmm25
        vpaddq  zmm2, zmm2, zmm23
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm21, zmm8
        vpsrlq  zmm8{k2}{z}, zmm2, 52
        vpmadd52huq zmm6, zmm13, zmm24
        vpmadd52luq zmm19, zmm1, zmm7
        vpmadd52huq zmm5, zmm20, zmm14
        vpmadd52huq zmm22, zmm0, zmm25
        vpaddq  zmm27, zmm27, zmm8
        vpbroadcastq zmm8, [rsi + 336]
        vpmadd52huq zmm17, zmm4, zmm25
        vpsrlq  zmm4{k2}{z}, zmm27, 52
        vpmadd52luq zmm10, zmm11, zmm28
        vpmadd52huq zmm23, zmm9, zmm25
        vpaddq  zmm19, zmm19, zmm4
        vpbroadcastq zmm4, [rcx + 848]
        vpmadd52luq zmm16, zmm13, zmm24
        vmovq   [rcx + 152], xmm19
        vpmadd52huq zmm29, zmm15, zmm28
        vpmadd52luq zmm5, zmm0, zmm14
        vpmadd52luq zmm22, zmm9, zmm25
        vpmadd52luq zmm6, zmm21, zmm24
        valignq zmm24{k1}{z}, zmm19, zmm19, 1
        vpmadd52luq zmm17, zmm18, zmm25
        vpmadd52huq zmm10, zmm11, zmm14
        vmovq   [rcx + 144], xmm27
        vpmadd52huq zmm16, zmm13, zmm12
        vmovdqu64 zmm13, [rsi + 320]
        vpmadd52luq zmm29, zmm1, zmm28
        vpmadd52huq zmm5, zmm0, zmm7
        vpaddq  zmm23, zmm23, zmm24
        vpbroadcastq zmm24, [rcx + 784]
        vpmadd52huq zmm22, zmm9, zmm28
        vpmadd52huq zmm6, zmm21, zmm12
        vpmadd52huq zmm17, zmm18, zmm28
        vpbroadcastq zmm18, [rcx + 152]
        vpmadd52luq zmm10, zmm20, zmm14
        vpmadd52luq zmm16, zmm21, zmm12
        vmovdqu64 zmm12, [rsi + 384]
        vpmadd52huq zmm29, zmm1, zmm14
        vpmadd52luq zmm5, zmm9, zmm7
        vmovq   [rcx + 136], xmm2
        vmovq   [rcx + 128], xmm26
        vpmadd52huq zmm6, zmm20, zmm25
        vpmadd52luq zmm17, zmm15, zmm28
        vpmadd52huq zmm23, zmm13, zmm8
        vpmadd52huq zmm10, zmm20, zmm7
        vpmadd52huq zmm16, zmm21, zmm3
        valignq zmm3{k1}{z}, zmm27, zmm27, 1
        vmovdqu64 zmm21, [rdx + 0]
        vpbroadcastq zmm27, [rcx + 144]
        vpmadd52luq zmm29, zmm11, zmm14
        vpmadd52luq zmm6, zmm0, zmm25
        vpmadd52huq zmm17, zmm15, zmm14
        vpmadd52luq zmm23, zmm12, zmm4
        vpaddq  zmm22, zmm22, zmm3
        vmovdqu64 zmm3, [rsi + 448]
        vpbroadcastq zmm15, [rcx + 1296]
        vpmadd52luq zmm10, zmm0, zmm7
        vpmadd52luq zmm22, zmm13, zmm8
        vmovdqu64 zmm8, [rdx + 64]
        vpmadd52huq zmm29, zmm11, zmm7
        vpmadd52huq zmm16, zmm11, zmm25
        vpmadd52huq zmm6, zmm0, zmm28
        vpmadd52luq zmm17, zmm1, zmm14
        vpmadd52huq zmm23, zmm12, zmm24
        vpmadd52luq zmm5, zmm21, zmm18
        vpmadd52huq zmm22, zmm13, zmm24
        vpmadd52luq zmm10, zmm21, zmm27
        vpmadd52luq zmm29, zmm20, zmm7
        vpmadd52luq zmm16, zmm20, zmm25
        vpbroadcastq zmm25, [rcx + 136]
        vpmadd52huq zmm17, zmm1, zmm7
        vpbroadcastq zmm1, [rsi + 400]
        vpmadd52luq zmm23, zmm3, zmm24
        vpmadd52luq zmm6, zmm9, zmm28
        vpmadd52huq zmm5, zmm21, zmm27
        vpmadd52luq zmm22, zmm13, zmm15
        vpbroadcastq zmm15, [rsi + 464]
        vpmadd52huq zmm16, zmm20, zmm28
        vmovdqu64 zmm20, [rdx + 128]
        vpmadd52luq zmm17, zmm11, zmm7
        vmovdqu64 zmm11, [rdx + 192]
        vpmadd52huq zmm6, zmm9, zmm14
        vpmadd52luq zmm5, zmm8, zmm27
        vpmadd52luq zmm22, zmm12, zmm24
        vpmadd52luq zmm16, zmm0, zmm28
        vmovdqu64 zmm28, [rdx + 256]
        vpmadd52huq zmm10, zmm21, zmm25
        vpmadd52luq zmm29, zmm21, zmm25
        vpmadd52huq zmm5, zmm8, zmm25
        vpmadd52huq zmm22, zmm20, zmm18
        vpmadd52huq zmm23, zmm11, zmm18
        vpmadd52luq zmm10, zmm8, zmm25
        vpmadd52huq zmm16, zmm0, zmm14
        vpbroadcastq zmm0, [rcx + 128]
        vpmadd52luq zmm5, zmm20, zmm25
        vpmadd52luq zmm22, zmm11, zmm18
        vpmadd52luq zmm23, zmm28, zmm18
        vpmadd52luq zmm16, zmm9, zmm14
        vpbroadcastq zmm14, [rcx + 1360]
        vpmadd52huq zmm22, zmm11, zmm27
        vpmadd52huq zmm23, zmm28, zmm27
        vpmadd52huq zmm16, zmm9, zmm7
        vpbroadcastq zmm7, [rcx + 912]
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52luq zmm9, zmm12, zmm1
        vpmadd52huq zmm29, zmm21, zmm0
        vpmadd52luq zmm17, zmm21, zmm0
        vpmadd52huq zmm10, zmm8, zmm0
        vpmadd52huq zmm5, zmm20, zmm0
        vpmadd52luq zmm22, zmm28, zmm27
        vpmadd52huq zmm9, zmm12, zmm4
        vpmadd52luq zmm29, zmm8, zmm0
        vpmadd52luq zmm10, zmm20, zmm0
        vpmadd52luq zmm5, zmm11, zmm0
        vpmadd52huq zmm22, zmm28, zmm25
        vpmadd52luq zmm9, zmm12, zmm14
        vpbroadcastq zmm14, [rsi + 272]
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm12, zmm1
        vmovdqu64 zmm1, [rsi + 256]
        vpmadd52luq zmm9, zmm3, zmm4
        vpmadd52luq zmm30, zmm3, zmm7
        vpmadd52huq zmm9, zmm3, zmm24
        vpmadd52huq zmm30, zmm3, zmm4
        vmovdqu64 zmm4, [rdx + 320]
        vpmadd52huq zmm9, zmm28, zmm18
        vpmadd52luq zmm23, zmm4, zmm27
        vpmadd52huq zmm30, zmm4, zmm18
        vpmadd52luq zmm22, zmm4, zmm25
        vpmadd52luq zmm9, zmm4, zmm18
        vpmadd52huq zmm23, zmm4, zmm25
        vpmadd52huq zmm22, zmm4, zmm0
        vpmadd52huq zmm9, zmm4, zmm27
        valignq zmm12{k1}{z}, zmm26, zmm26, 1
        vpaddq  zmm16, zmm16, zmm12
        vpbroadcastq zmm12, [rcx + 1424]
        vpmadd52luq zmm16, zmm1, zmm14
        vpmadd52huq zmm16, zmm21, zmm18
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52luq zmm21, zmm3, zmm15
        vpmadd52luq zmm16, zmm8, zmm18
        vpmadd52huq zmm21, zmm3, zmm7
        valignq zmm2{k1}{z}, zmm2, zmm2, 1
        vmovdqu64 zmm7, [rdx + 384]
        vpaddq  zmm6, zmm6, zmm2
        vpsrlq  zmm2{k2}{z}, zmm19, 52
        vpmadd52huq zmm6, zmm1, zmm14
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm21, zmm3, zmm12
        vpaddq  zmm17, zmm17, zmm2
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm3, zmm15
        vpsrlq  zmm3{k2}{z}, zmm17, 52
        vpmadd52huq zmm16, zmm8, zmm27
        vpaddq  zmm29, zmm29, zmm3
        vpmadd52luq zmm23, zmm7, zmm25
        vpmadd52luq zmm6, zmm13, zmm24
        vpsrlq  zmm3{k2}{z}, zmm29, 52
        vpbroadcastq zmm12, [rsi + 216]
        vpmadd52huq zmm21, zmm7, zmm18
        vpaddq  zmm10, zmm10, zmm3
        vmovdqu64 zmm3, [rsi + 192]
        vpbroadcastq zmm13, [rcx + 728]
        vmovdqu64 zmm14, [rsi + 256]
        vpbroadcastq zmm15, [rsi + 88]
        vmovdqu64 zmm19, [rsi + 64]
        vpbroadcastq zmm24, [rcx + 664]
        vpmadd52luq zmm30, zmm7, zmm18
        vpmadd52luq zmm22, zmm7, zmm0
        vpmadd52luq zmm9, zmm7, zmm27
        vpmadd52huq zmm2, zmm1, zmm18
        vpmadd52huq zmm6, zmm8, zmm18
        vpsrlq  zmm8{k2}{z}, zmm10, 52
        vpmadd52luq zmm21, zmm1, zmm18
        vpaddq  zmm5, zmm5, zmm8
        vpmadd52huq zmm23, zmm7, zmm0
        valignq zmm8{k1}{z}, zmm5, zmm5, 1
        vpmadd52huq zmm30, zmm7, zmm27
        vmovq   [rcx + 184], xmm5
        vpmadd52huq zmm9, zmm7, zmm25
        vpmadd52luq zmm6, zmm20, zmm18
        valignq zmm7{k1}{z}, zmm10, zmm10, 1
        vpmadd52huq zmm21, zmm1, zmm27
        vpaddq  zmm2, zmm2, zmm8
        vpmadd52luq zmm23, zmm1, zmm0
        vpmadd52huq zmm2, zmm3, zmm12
        vpbroadcastq zmm8, [rcx + 600]
        vmovdqu64 zmm18, [rsi + 128]
        vpmadd52luq zmm30, zmm1, zmm27
        vpmadd52luq zmm22, zmm19, zmm15
        vpmadd52huq zmm6, zmm20, zmm27
        vmovq   [rcx + 176], xmm10
        vpbroadcastq zmm10, [rcx + 536]
        vpmadd52luq zmm16, zmm20, zmm27
        vpaddq  zmm21, zmm21, zmm7
        vpbroadcastq zmm7, [rcx + 1176]
        vpmadd52luq zmm9, zmm1, zmm25
        vpmadd52huq zmm23, zmm19, zmm15
        vpmadd52luq zmm2, zmm14, zmm13
        vpmadd52luq zmm21, zmm3, zmm12
        vpbroadcastq zmm12, [rcx + 1048]
        vpbroadcastq zmm15, [rsi + 152]
        vpmadd52huq zmm30, zmm1, zmm25
        vpmadd52luq zmm6, zmm11, zmm27
        vpbroadcastq zmm26, [rcx + 184]
        vmovq   [rcx + 168], xmm29
        vpmadd52huq zmm16, zmm20, zmm25
        vmovdqu64 zmm20, [rsi + 320]
        vmovq   [rcx + 160], xmm17
        vpmadd52huq zmm9, zmm1, zmm0
        valignq zmm1{k1}{z}, zmm29, zmm29, 1
        vpmadd52huq zmm2, zmm14, zmm24
        vpmadd52luq zmm23, zmm18, zmm8
        vpmadd52huq zmm21, zmm3, zmm24
        vpmadd52huq zmm6, zmm11, zmm25
        vpmadd52huq zmm22, zmm19, zmm10
        vpbroadcastq zmm27, [rcx + 176]
        vpaddq  zmm30, zmm30, zmm1
        vpbroadcastq zmm1, [rsi + 24]
        vpmadd52luq zmm16, zmm11, zmm25
        vpmadd52huq zmm23, zmm18, zmm10
        vpmadd52luq zmm21, zmm3, zmm7
        vpmadd52luq zmm2, zmm20, zmm24
        vpmadd52luq zmm6, zmm28, zmm25
        vmovdqu64 zmm7, [rsi + 0]
        vpmadd52luq zmm22, zmm19, zmm12
        vpmadd52huq zmm30, zmm18, zmm15
        valignq zmm12{k1}{z}, zmm17, zmm17, 1
        vpbroadcastq zmm17, [rcx + 168]
        vpbroadcastq zmm25, [rcx + 1112]
        vpmadd52huq zmm16, zmm11, zmm0
        vmovdqu64 zmm11, [rsi + 384]
        vpmadd52luq zmm23, zmm3, zmm10
        vpmadd52luq zmm21, zmm14, zmm24
        vpmadd52huq zmm2, zmm20, zmm8
        vpmadd52huq zmm6, zmm28, zmm0
        vpmadd52luq zmm22, zmm18, zmm10
        vpmadd52luq zmm30, zmm3, zmm24
        vpaddq  zmm9, zmm9, zmm12
        vpbroadcastq zmm12, [rcx + 160]
        vpmadd52luq zmm16, zmm28, zmm0
        vmovdqu64 zmm28, [rsi + 448]
        vpmadd52luq zmm9, zmm18, zmm15
        vpmadd52huq zmm21, zmm14, zmm8
        vpbroadcastq zmm15, [rcx + 1240]
        vpmadd52luq zmm6, zmm4, zmm0
        vmovdqu64 zmm0, [rdx + 0]
        vmovdqu64 zmm4, [rdx + 64]
        vpmadd52huq zmm30, zmm3, zmm8
        vpmadd52luq zmm2, zmm11, zmm8
        vpmadd52luq zmm16, zmm7, zmm1
        vpmadd52huq zmm9, zmm18, zmm8
        vpmadd52luq zmm21, zmm20, zmm8
        vpmadd52huq zmm6, zmm7, zmm1
        vmovdqu64 zmm1, [rdx + 192]
        vmovdqu64 zmm7, [rdx + 256]
        vpmadd52luq zmm30, zmm14, zmm8
        vpmadd52huq zmm2, zmm11, zmm10
        vpmadd52luq zmm9, zmm18, zmm25
        vpmadd52huq zmm21, zmm20, zmm10
        vpmadd52luq zmm23, zmm0, zmm26
        vpmadd52luq zmm22, zmm0, zmm27
        vpmadd52luq zmm6, zmm19, zmm10
        vmovdqu64 zmm18, [rdx + 128]
        vpmadd52huq zmm30, zmm14, zmm10
        vpmadd52luq zmm2, zmm28, zmm10
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm14, zmm13
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm11, zmm13
        vpmadd52luq zmm21, zmm11, zmm10
        vpmadd52huq zmm23, zmm0, zmm27
        vpmadd52huq zmm22, zmm0, zmm17
        vpmadd52luq zmm6, zmm0, zmm17
        vpmadd52luq zmm9, zmm3, zmm8
        vpmadd52huq zmm2, zmm1, zmm26
        vpmadd52luq zmm19, zmm14, zmm15
        vpmadd52luq zmm30, zmm20, zmm10
        vpmadd52luq zmm25, zmm28, zmm13
        vpmadd52luq zmm23, zmm4, zmm27
        vpmadd52luq zmm22, zmm4, zmm17
        vpmadd52huq zmm6, zmm0, zmm12
        vpmadd52huq zmm21, zmm18, zmm26
        vpmadd52luq zmm16, zmm0, zmm12
        vpmadd52huq zmm9, zmm3, zmm10
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52huq zmm3, zmm20, zmm13
        vpsrlq  zmm5{k2}{z}, zmm5, 52
        vpmadd52huq zmm23, zmm4, zmm17
        vpmadd52luq zmm2, zmm7, zmm26
        vmovdqu64 zmm15, [rdx + 320]
        vpmadd52huq zmm22, zmm4, zmm12
        vpmadd52luq zmm6, zmm4, zmm12
        vpmadd52luq zmm21, zmm1, zmm26
        vpmadd52luq zmm19, zmm20, zmm13
        vpmadd52huq zmm25, zmm28, zmm24
        vpmadd52huq zmm30, zmm4, zmm26
        vpmadd52luq zmm23, zmm18, zmm17
        vpmadd52huq zmm2, zmm7, zmm27
        vpmadd52luq zmm22, zmm18, zmm12
        vpaddq  zmm16, zmm16, zmm5
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52luq zmm9, zmm14, zmm10
        vmovdqu64 zmm14, [rdx + 448]
        vpmadd52luq zmm3, zmm11, zmm13
        vpmadd52huq zmm21, zmm1, zmm27
        vpmadd52huq zmm19, zmm20, zmm24
        vpmadd52huq zmm23, zmm18, zmm12
        vpmadd52luq zmm2, zmm15, zmm27
        vpsrlq  zmm20{k2}{z}, zmm16, 52
        vpmadd52luq zmm30, zmm18, zmm26
        vpaddq  zmm6, zmm6, zmm20
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm28, zmm13
        vpsrlq  zmm13{k2}{z}, zmm6, 52
        vpmadd52huq zmm3, zmm11, zmm24
        vpmadd52luq zmm23, zmm1, zmm12
        vpmadd52huq zmm2, zmm15, zmm17
        vpmadd52huq zmm25, zmm5, zmm26
        vpaddq  zmm22, zmm22, zmm13
        vpbroadcastq zmm13, [rsi + 344]
        vpmadd52huq zmm9, zmm0, zmm26
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vpmadd52luq zmm21, zmm7, zmm27
        vpmadd52huq zmm20, zmm14, zmm26
        vpaddq  zmm23, zmm23, zmm0
        vpbroadcastq zmm0, [rcx + 856]
        vpmadd52luq zmm19, zmm11, zmm24
        vmovq   [rcx + 216], xmm23
        vpmadd52huq zmm30, zmm18, zmm27
        vpmadd52luq zmm2, zmm5, zmm17
        vpmadd52luq zmm25, zmm14, zmm26
        vpmadd52luq zmm3, zmm28, zmm24
        valignq zmm24{k1}{z}, zmm23, zmm23, 1
        vpmadd52luq zmm9, zmm4, zmm26
        vpmadd52huq zmm21, zmm7, zmm17
        vmovq   [rcx + 208], xmm22
        vpmadd52huq zmm19, zmm11, zmm8
        vmovdqu64 zmm11, [rsi + 320]
        vpmadd52luq zmm30, zmm1, zmm27
        vpmadd52huq zmm2, zmm5, zmm12
        vpaddq  zmm20, zmm20, zmm24
        vpbroadcastq zmm24, [rcx + 792]
        vpmadd52huq zmm25, zmm14, zmm27
        vpmadd52huq zmm3, zmm28, zmm8
        vpmadd52huq zmm9, zmm4, zmm27
        vpbroadcastq zmm4, [rcx + 216]
        vpmadd52luq zmm21, zmm15, zmm17
        vpmadd52luq zmm19, zmm28, zmm8
        vmovdqu64 zmm8, [rsi + 384]
        vpmadd52huq zmm30, zmm1, zmm17
        vpmadd52luq zmm2, zmm14, zmm12
        vmovq   [rcx + 200], xmm6
        vmovq   [rcx + 192], xmm16
        vpmadd52huq zmm3, zmm15, zmm26
        vpmadd52luq zmm9, zmm18, zmm27
        vpmadd52huq zmm20, zmm11, zmm13
        vpmadd52huq zmm21, zmm15, zmm12
        vpmadd52huq zmm19, zmm28, zmm10
        valignq zmm10{k1}{z}, zmm22, zmm22, 1
        vmovdqu64 zmm22, [rdx + 0]
        vpbroadcastq zmm28, [rcx + 208]
        vpmadd52luq zmm30, zmm7, zmm17
        vpmadd52luq zmm3, zmm5, zmm26
        vpmadd52huq zmm9, zmm18, zmm17
        vpmadd52luq zmm20, zmm8, zmm0
        vpaddq  zmm25, zmm25, zmm10
        vmovdqu64 zmm10, [rsi + 448]
        vpbroadcastq zmm18, [rcx + 1304]
        vpmadd52luq zmm21, zmm5, zmm12
        vpmadd52luq zmm25, zmm11, zmm13
        vmovdqu64 zmm13, [rdx + 64]
        vpmadd52huq zmm30, zmm7, zmm12
        vpmadd52huq zmm19, zmm7, zmm26
        vpmadd52huq zmm3, zmm5, zmm27
        vpmadd52luq zmm9, zmm1, zmm17
        vpmadd52huq zmm20, zmm8, zmm24
        vpmadd52luq zmm2, zmm22, zmm4
        vpmadd52huq zmm25, zmm11, zmm24
        vpmadd52luq zmm21, zmm22, zmm28
        vpmadd52luq zmm30, zmm15, zmm12
        vpmadd52luq zmm19, zmm15, zmm26
        vpbroadcastq zmm26, [rcx + 200]
        vpmadd52huq zmm9, zmm1, zmm12
        vpbroadcastq zmm1, [rsi + 408]
        vpmadd52luq zmm20, zmm10, zmm24
        vpmadd52luq zmm3, zmm14, zmm27
        vpmadd52huq zmm2, zmm22, zmm28
        vpmadd52luq zmm25, zmm11, zmm18
        vpbroadcastq zmm18, [rsi + 472]
        vpmadd52huq zmm19, zmm15, zmm27
        vmovdqu64 zmm15, [rdx + 128]
        vpmadd52luq zmm9, zmm7, zmm12
        vmovdqu64 zmm7, [rdx + 192]
        vpmadd52huq zmm3, zmm14, zmm17
        vpmadd52luq zmm2, zmm13, zmm28
        vpmadd52luq zmm25, zmm8, zmm24
        vpmadd52luq zmm19, zmm5, zmm27
        vmovdqu64 zmm27, [rdx + 256]
        vpmadd52huq zmm21, zmm22, zmm26
        vpmadd52luq zmm30, zmm22, zmm26
        vpmadd52huq zmm2, zmm13, zmm26
        vpmadd52huq zmm25, zmm15, zmm4
        vpmadd52huq zmm20, zmm7, zmm4
        vpmadd52luq zmm21, zmm13, zmm26
        vpmadd52huq zmm19, zmm5, zmm17
        vpbroadcastq zmm5, [rcx + 192]
        vpmadd52luq zmm2, zmm15, zmm26
        vpmadd52luq zmm25, zmm7, zmm4
        vpmadd52luq zmm20, zmm27, zmm4
        vpmadd52luq zmm19, zmm14, zmm17
        vpbroadcastq zmm17, [rcx + 1368]
        vpmadd52huq zmm25, zmm7, zmm28
        vpmadd52huq zmm20, zmm27, zmm28
        vpmadd52huq zmm19, zmm14, zmm12
        vpbroadcastq zmm12, [rcx + 920]
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52luq zmm14, zmm8, zmm1
        vpmadd52huq zmm30, zmm22, zmm5
        vpmadd52luq zmm9, zmm22, zmm5
        vpmadd52huq zmm21, zmm13, zmm5
        vpmadd52huq zmm2, zmm15, zmm5
        vpmadd52luq zmm25, zmm27, zmm28
        vpmadd52huq zmm14, zmm8, zmm0
        vpmadd52luq zmm30, zmm13, zmm5
        vpmadd52luq zmm21, zmm15, zmm5
        vpmadd52luq zmm2, zmm7, zmm5
        vpmadd52huq zmm25, zmm27, zmm26
        vpmadd52luq zmm14, zmm8, zmm17
        vpbroadcastq zmm17, [rsi + 280]
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm8, zmm1
        vmovdqu64 zmm1, [rsi + 256]
        vpmadd52luq zmm14, zmm10, zmm0
        vpmadd52luq zmm29, zmm10, zmm12
        vpmadd52huq zmm14, zmm10, zmm24
        vpmadd52huq zmm29, zmm10, zmm0
        vmovdqu64 zmm0, [rdx + 320]
        vpmadd52huq zmm14, zmm27, zmm4
        vpmadd52luq zmm20, zmm0, zmm28
        vpmadd52huq zmm29, zmm0, zmm4
        vpmadd52luq zmm25, zmm0, zmm26
        vpmadd52luq zmm14, zmm0, zmm4
        vpmadd52huq zmm20, zmm0, zmm26
        vpmadd52huq zmm25, zmm0, zmm5
        vpmadd52huq zmm14, zmm0, zmm28
        valignq zmm8{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm19, zmm19, zmm8
        vpbroadcastq zmm8, [rcx + 1432]
        vpmadd52luq zmm19, zmm1, zmm17
        vpmadd52huq zmm19, zmm22, zmm4
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52luq zmm16, zmm10, zmm18
        vpmadd52luq zmm19, zmm13, zmm4
        vpmadd52huq zmm16, zmm10, zmm12
        valignq zmm6{k1}{z}, zmm6, zmm6, 1
        vmovdqu64 zmm12, [rdx + 384]
        vpaddq  zmm3, zmm3, zmm6
        vpsrlq  zmm6{k2}{z}, zmm23, 52
        vpmadd52huq zmm3, zmm1, zmm17
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm16, zmm10, zmm8
        vpaddq  zmm9, zmm9, zmm6
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm10, zmm18
        vpsrlq  zmm8{k2}{z}, zmm9, 52
        vpmadd52huq zmm19, zmm13, zmm28
        vpaddq  zmm30, zmm30, zmm8
        vpmadd52luq zmm20, zmm12, zmm26
        vpmadd52luq zmm3, zmm11, zmm24
        vpsrlq  zmm8{k2}{z}, zmm30, 52
        vpbroadcastq zmm10, [rsi + 224]
        vpmadd52huq zmm16, zmm12, zmm4
        vpaddq  zmm21, zmm21, zmm8
        vmovdqu64 zmm8, [rsi + 192]
        vpbroadcastq zmm11, [rcx + 736]
        vmovdqu64 zmm17, [rsi + 256]
        vpbroadcastq zmm18, [rsi + 96]
        vmovdqu64 zmm22, [rsi + 64]
        vpbroadcastq zmm23, [rcx + 672]
        vpmadd52luq zmm29, zmm12, zmm4
        vpmadd52luq zmm25, zmm12, zmm5
        vpmadd52luq zmm14, zmm12, zmm28
        vpmadd52huq zmm6, zmm1, zmm4
        vpmadd52huq zmm3, zmm13, zmm4
        vpsrlq  zmm13{k2}{z}, zmm21, 52
        vpmadd52luq zmm16, zmm1, zmm4
        vpaddq  zmm2, zmm2, zmm13
        vpmadd52huq zmm20, zmm12, zmm5
        valignq zmm13{k1}{z}, zmm2, zmm2, 1
        vpmadd52huq zmm29, zmm12, zmm28
        vmovq   [rcx + 248], xmm2
        vpmadd52huq zmm14, zmm12, zmm26
        vpmadd52luq zmm3, zmm15, zmm4
        valignq zmm4{k1}{z}, zmm21, zmm21, 1
        vpmadd52huq zmm16, zmm1, zmm28
        vpaddq  zmm6, zmm6, zmm13
        vpmadd52luq zmm20, zmm1, zmm5
        vpmadd52huq zmm6, zmm8, zmm10
        vpbroadcastq zmm12, [rcx + 608]
        vmovdqu64 zmm13, [rsi + 128]
        vpmadd52luq zmm29, zmm1, zmm28
        vpmadd52luq zmm25, zmm22, zmm18
        vpmadd52huq zmm3, zmm15, zmm28
        vmovq   [rcx + 240], xmm21
        vpbroadcastq zmm21, [rcx + 544]
        vpmadd52luq zmm19, zmm15, zmm28
        vpaddq  zmm16, zmm16, zmm4
        vpbroadcastq zmm4, [rcx + 1184]
        vpmadd52luq zmm14, zmm1, zmm26
        vpmadd52huq zmm20, zmm22, zmm18
        vpmadd52luq zmm6, zmm17, zmm11
        vpmadd52luq zmm16, zmm8, zmm10
        vpbroadcastq zmm10, [rcx + 1056]
        vpbroadcastq zmm18, [rsi + 160]
        vpmadd52huq zmm29, zmm1, zmm26
        vpmadd52luq zmm3, zmm7, zmm28
        vpbroadcastq zmm24, [rcx + 248]
        vmovq   [rcx + 232], xmm30
        vpmadd52huq zmm19, zmm15, zmm26
        vmovdqu64 zmm15, [rsi + 320]
        vmovq   [rcx + 224], xmm9
        vpmadd52huq zmm14, zmm1, zmm5
        valignq zmm1{k1}{z}, zmm30, zmm30, 1
        vpmadd52huq zmm6, zmm17, zmm23
        vpmadd52luq zmm20, zmm13, zmm12
        vpmadd52huq zmm16, zmm8, zmm23
        vpmadd52huq zmm3, zmm7, zmm26
        vpmadd52huq zmm25, zmm22, zmm21
        vpbroadcastq zmm28, [rcx + 240]
        vpaddq  zmm29, zmm29, zmm1
        vpbroadcastq zmm1, [rsi + 32]
        vpmadd52luq zmm19, zmm7, zmm26
        vpmadd52huq zmm20, zmm13, zmm21
        vpmadd52luq zmm16, zmm8, zmm4
        vpmadd52luq zmm6, zmm15, zmm23
        vpmadd52luq zmm3, zmm27, zmm26
        vmovdqu64 zmm4, [rsi + 0]
        vpmadd52luq zmm25, zmm22, zmm10
        vpmadd52huq zmm29, zmm13, zmm18
        valignq zmm9{k1}{z}, zmm9, zmm9, 1
        vpbroadcastq zmm10, [rcx + 232]
        vpbroadcastq zmm26, [rcx + 1120]
        vpmadd52huq zmm19, zmm7, zmm5
        vmovdqu64 zmm7, [rsi + 384]
        vpmadd52luq zmm20, zmm8, zmm21
        vpmadd52luq zmm16, zmm17, zmm23
        vpmadd52huq zmm6, zmm15, zmm12
        vpmadd52huq zmm3, zmm27, zmm5
        vpmadd52luq zmm25, zmm13, zmm21
        vpmadd52luq zmm29, zmm8, zmm23
        vpaddq  zmm14, zmm14, zmm9
        vpbroadcastq zmm9, [rcx + 224]
        vpmadd52luq zmm19, zmm27, zmm5
        vmovdqu64 zmm27, [rsi + 448]
        vpmadd52luq zmm14, zmm13, zmm18
        vpmadd52huq zmm16, zmm17, zmm12
        vpbroadcastq zmm18, [rcx + 1248]
        vpmadd52luq zmm3, zmm0, zmm5
        vmovdqu64 zmm0, [rdx + 0]
        vmovdqu64 zmm5, [rdx + 64]
        vpmadd52huq zmm29, zmm8, zmm12
        vpmadd52luq zmm6, zmm7, zmm12
        vpmadd52luq zmm19, zmm4, zmm1
        vpmadd52huq zmm14, zmm13, zmm12
        vpmadd52luq zmm16, zmm15, zmm12
        vpmadd52huq zmm3, zmm4, zmm1
        vmovdqu64 zmm1, [rdx + 192]
        vmovdqu64 zmm4, [rdx + 256]
        vpmadd52luq zmm29, zmm17, zmm12
        vpmadd52huq zmm6, zmm7, zmm21
        vpmadd52luq zmm14, zmm13, zmm26
        vpmadd52huq zmm16, zmm15, zmm21
        vpmadd52luq zmm20, zmm0, zmm24
        vpmadd52luq zmm25, zmm0, zmm28
        vpmadd52luq zmm3, zmm22, zmm21
        vmovdqu64 zmm13, [rdx + 128]
        vpmadd52huq zmm29, zmm17, zmm21
        vpmadd52luq zmm6, zmm27, zmm21
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm17, zmm11
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm7, zmm11
        vpmadd52luq zmm16, zmm7, zmm21
        vpmadd52huq zmm20, zmm0, zmm28
        vpmadd52huq zmm25, zmm0, zmm10
        vpmadd52luq zmm3, zmm0, zmm10
        vpmadd52luq zmm14, zmm8, zmm12
        vpmadd52huq zmm6, zmm1, zmm24
        vpmadd52luq zmm22, zmm17, zmm18
        vpmadd52luq zmm29, zmm15, zmm21
        vpmadd52luq zmm26, zmm27, zmm11
        vpmadd52luq zmm20, zmm5, zmm28
        vpmadd52luq zmm25, zmm5, zmm10
        vpmadd52huq zmm3, zmm0, zmm9
        vpmadd52huq zmm16, zmm13, zmm24
        vpmadd52luq zmm19, zmm0, zmm9
        vpmadd52huq zmm14, zmm8, zmm21
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm15, zmm11
        vpsrlq  zmm2{k2}{z}, zmm2, 52
        vpmadd52huq zmm20, zmm5, zmm10
        vpmadd52luq zmm6, zmm4, zmm24
        vmovdqu64 zmm18, [rdx + 320]
        vpmadd52huq zmm25, zmm5, zmm9
        vpmadd52luq zmm3, zmm5, zmm9
        vpmadd52luq zmm16, zmm1, zmm24
        vpmadd52luq zmm22, zmm15, zmm11
        vpmadd52huq zmm26, zmm27, zmm23
        vpmadd52huq zmm29, zmm5, zmm24
        vpmadd52luq zmm20, zmm13, zmm10
        vpmadd52huq zmm6, zmm4, zmm28
        vpmadd52luq zmm25, zmm13, zmm9
        vpaddq  zmm19, zmm19, zmm2
        vmovdqu64 zmm2, [rdx + 384]
        vpmadd52luq zmm14, zmm17, zmm21
        vmovdqu64 zmm17, [rdx + 448]
        vpmadd52luq zmm8, zmm7, zmm11
        vpmadd52huq zmm16, zmm1, zmm28
        vpmadd52huq zmm22, zmm15, zmm23
        vpmadd52huq zmm20, zmm13, zmm9
        vpmadd52luq zmm6, zmm18, zmm28
        vpsrlq  zmm15{k2}{z}, zmm19, 52
        vpmadd52luq zmm29, zmm13, zmm24
        vpaddq  zmm3, zmm3, zmm15
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm27, zmm11
        vpsrlq  zmm11{k2}{z}, zmm3, 52
        vpmadd52huq zmm8, zmm7, zmm23
        vpmadd52luq zmm20, zmm1, zmm9
        vpmadd52huq zmm6, zmm18, zmm10
        vpmadd52huq zmm26, zmm2, zmm24
        vpaddq  zmm25, zmm25, zmm11
        vpbroadcastq zmm11, [rsi + 352]
        vpmadd52huq zmm14, zmm0, zmm24
        vpsrlq  zmm0{k2}{z}, zmm25, 52
        vpmadd52luq zmm16, zmm4, zmm28
        vpmadd52huq zmm15, zmm17, zmm24
        vpaddq  zmm20, zmm20, zmm0
        vpbroadcastq zmm0, [rcx + 864]
        vpmadd52luq zmm22, zmm7, zmm23
        vmovq   [rcx + 280], xmm20
        vpmadd52huq zmm29, zmm13, zmm28
        vpmadd52luq zmm6, zmm2, zmm10
        vpmadd52luq zmm26, zmm17, zmm24
        vpmadd52luq zmm8, zmm27, zmm23
        valignq zmm23{k1}{z}, zmm20, zmm20, 1
        vpmadd52luq zmm14, zmm5, zmm24
        vpmadd52huq zmm16, zmm4, zmm10
        vmovq   [rcx + 272], xmm25
        vpmadd52huq zmm22, zmm7, zmm12
        vmovdqu64 zmm7, [rsi + 320]
        vpmadd52luq zmm29, zmm1, zmm28
        vpmadd52huq zmm6, zmm2, zmm9
        vpaddq  zmm15, zmm15, zmm23
        vpbroadcastq zmm23, [rcx + 800]
        vpmadd52huq zmm26, zmm17, zmm28
        vpmadd52huq zmm8, zmm27, zmm12
        vpmadd52huq zmm14, zmm5, zmm28
        vpbroadcastq zmm5, [rcx + 280]
        vpmadd52luq zmm16, zmm18, zmm10
        vpmadd52luq zmm22, zmm27, zmm12
        vmovdqu64 zmm12, [rsi + 384]
        vpmadd52huq zmm29, zmm1, zmm10
        vpmadd52luq zmm6, zmm17, zmm9
        vmovq   [rcx + 264], xmm3
        vmovq   [rcx + 256], xmm19
        vpmadd52huq zmm8, zmm18, zmm24
        vpmadd52luq zmm14, zmm13, zmm28
        vpmadd52huq zmm15, zmm7, zmm11
        vpmadd52huq zmm16, zmm18, zmm9
        vpmadd52huq zmm22, zmm27, zmm21
        valignq zmm21{k1}{z}, zmm25, zmm25, 1
        vmovdqu64 zmm25, [rdx + 0]
        vpbroadcastq zmm27, [rcx + 272]
        vpmadd52luq zmm29, zmm4, zmm10
        vpmadd52luq zmm8, zmm2, zmm24
        vpmadd52huq zmm14, zmm13, zmm10
        vpmadd52luq zmm15, zmm12, zmm0
        vpaddq  zmm26, zmm26, zmm21
        vmovdqu64 zmm13, [rsi + 448]
        vpbroadcastq zmm21, [rcx + 1312]
        vpmadd52luq zmm16, zmm2, zmm9
        vpmadd52luq zmm26, zmm7, zmm11
        vmovdqu64 zmm11, [rdx + 64]
        vpmadd52huq zmm29, zmm4, zmm9
        vpmadd52huq zmm22, zmm4, zmm24
        vpmadd52huq zmm8, zmm2, zmm28
        vpmadd52luq zmm14, zmm1, zmm10
        vpmadd52huq zmm15, zmm12, zmm23
        vpmadd52luq zmm6, zmm25, zmm5
        vpmadd52huq zmm26, zmm7, zmm23
        vpmadd52luq zmm16, zmm25, zmm27
        vpmadd52luq zmm29, zmm18, zmm9
        vpmadd52luq zmm22, zmm18, zmm24
        vpbroadcastq zmm24, [rcx + 264]
        vpmadd52huq zmm14, zmm1, zmm9
        vpbroadcastq zmm1, [rsi + 416]
        vpmadd52luq zmm15, zmm13, zmm23
        vpmadd52luq zmm8, zmm17, zmm28
        vpmadd52huq zmm6, zmm25, zmm27
        vpmadd52luq zmm26, zmm7, zmm21
        vpbroadcastq zmm21, [rsi + 480]
        vpmadd52huq zmm22, zmm18, zmm28
        vmovdqu64 zmm18, [rdx + 128]
        vpmadd52luq zmm14, zmm4, zmm9
        vmovdqu64 zmm4, [rdx + 192]
        vpmadd52huq zmm8, zmm17, zmm10
        vpmadd52luq zmm6, zmm11, zmm27
        vpmadd52luq zmm26, zmm12, zmm23
        vpmadd52luq zmm22, zmm2, zmm28
        vmovdqu64 zmm28, [rdx + 256]
        vpmadd52huq zmm16, zmm25, zmm24
        vpmadd52luq zmm29, zmm25, zmm24
        vpmadd52huq zmm6, zmm11, zmm24
        vpmadd52huq zmm26, zmm18, zmm5
        vpmadd52huq zmm15, zmm4, zmm5
        vpmadd52luq zmm16, zmm11, zmm24
        vpmadd52huq zmm22, zmm2, zmm10
        vpbroadcastq zmm2, [rcx + 256]
        vpmadd52luq zmm6, zmm18, zmm24
        vpmadd52luq zmm26, zmm4, zmm5
        vpmadd52luq zmm15, zmm28, zmm5
        vpmadd52luq zmm22, zmm17, zmm10
        vpbroadcastq zmm10, [rcx + 1376]
        vpmadd52huq zmm26, zmm4, zmm27
        vpmadd52huq zmm15, zmm28, zmm27
        vpmadd52huq zmm22, zmm17, zmm9
        vpbroadcastq zmm9, [rcx + 928]
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52luq zmm17, zmm12, zmm1
        vpmadd52huq zmm29, zmm25, zmm2
        vpmadd52luq zmm14, zmm25, zmm2
        vpmadd52huq zmm16, zmm11, zmm2
        vpmadd52huq zmm6, zmm18, zmm2
        vpmadd52luq zmm26, zmm28, zmm27
        vpmadd52huq zmm17, zmm12, zmm0
        vpmadd52luq zmm29, zmm11, zmm2
        vpmadd52luq zmm16, zmm18, zmm2
        vpmadd52luq zmm6, zmm4, zmm2
        vpmadd52huq zmm26, zmm28, zmm24
        vpmadd52luq zmm17, zmm12, zmm10
        vpbroadcastq zmm10, [rsi + 288]
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm12, zmm1
        vmovdqu64 zmm1, [rsi + 256]
        vpmadd52luq zmm17, zmm13, zmm0
        vpmadd52luq zmm30, zmm13, zmm9
        vpmadd52huq zmm17, zmm13, zmm23
        vpmadd52huq zmm30, zmm13, zmm0
        vmovdqu64 zmm0, [rdx + 320]
        vpmadd52huq zmm17, zmm28, zmm5
        vpmadd52luq zmm15, zmm0, zmm27
        vpmadd52huq zmm30, zmm0, zmm5
        vpmadd52luq zmm26, zmm0, zmm24
        vpmadd52luq zmm17, zmm0, zmm5
        vpmadd52huq zmm15, zmm0, zmm24
        vpmadd52huq zmm26, zmm0, zmm2
        vpmadd52huq zmm17, zmm0, zmm27
        valignq zmm12{k1}{z}, zmm19, zmm19, 1
        vpaddq  zmm22, zmm22, zmm12
        vpbroadcastq zmm12, [rcx + 1440]
        vpmadd52luq zmm22, zmm1, zmm10
        vpmadd52huq zmm22, zmm25, zmm5
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52luq zmm19, zmm13, zmm21
        vpmadd52luq zmm22, zmm11, zmm5
        vpmadd52huq zmm19, zmm13, zmm9
        valignq zmm3{k1}{z}, zmm3, zmm3, 1
        vmovdqu64 zmm9, [rdx + 384]
        vpaddq  zmm8, zmm8, zmm3
        vpsrlq  zmm3{k2}{z}, zmm20, 52
        vpmadd52huq zmm8, zmm1, zmm10
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm19, zmm13, zmm12
        vpaddq  zmm14, zmm14, zmm3
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52huq zmm3, zmm13, zmm21
        vpsrlq  zmm10{k2}{z}, zmm14, 52
        vpmadd52huq zmm22, zmm11, zmm27
        vpaddq  zmm29, zmm29, zmm10
        vpmadd52luq zmm15, zmm9, zmm24
        vpmadd52luq zmm8, zmm7, zmm23
        vpsrlq  zmm7{k2}{z}, zmm29, 52
        vpbroadcastq zmm10, [rsi + 232]
        vpmadd52huq zmm19, zmm9, zmm5
        vpaddq  zmm16, zmm16, zmm7
        vmovdqu64 zmm7, [rsi + 192]
        vpbroadcastq zmm12, [rcx + 744]
        vmovdqu64 zmm13, [rsi + 256]
        vpbroadcastq zmm20, [rsi + 104]
        vmovdqu64 zmm21, [rsi + 64]
        vpbroadcastq zmm23, [rcx + 680]
        vpmadd52luq zmm30, zmm9, zmm5
        vpmadd52luq zmm26, zmm9, zmm2
        vpmadd52luq zmm17, zmm9, zmm27
        vpmadd52huq zmm3, zmm1, zmm5
        vpmadd52huq zmm8, zmm11, zmm5
        vpsrlq  zmm11{k2}{z}, zmm16, 52
        vpmadd52luq zmm19, zmm1, zmm5
        vpaddq  zmm6, zmm6, zmm11
        vpmadd52huq zmm15, zmm9, zmm2
        valignq zmm11{k1}{z}, zmm6, zmm6, 1
        vpmadd52huq zmm30, zmm9, zmm27
        vmovq   [rcx + 312], xmm6
        vpmadd52huq zmm17, zmm9, zmm24
        vpmadd52luq zmm8, zmm18, zmm5
        valignq zmm5{k1}{z}, zmm16, zmm16, 1
        vpmadd52huq zmm19, zmm1, zmm27
        vpaddq  zmm3, zmm3, zmm11
        vpmadd52luq zmm15, zmm1, zmm2
        vpmadd52huq zmm3, zmm7, zmm10
        vpbroadcastq zmm9, [rcx + 616]
        vmovdqu64 zmm11, [rsi + 128]
        vpmadd52luq zmm30, zmm1, zmm27
        vpmadd52luq zmm26, zmm21, zmm20
        vpmadd52huq zmm8, zmm18, zmm27
        vmovq   [rcx + 304], xmm16
        vpbroadcastq zmm16, [rcx + 552]
        vpmadd52luq zmm22, zmm18, zmm27
        vpaddq  zmm19, zmm19, zmm5
        vpbroadcastq zmm5, [rcx + 1192]
        vpmadd52luq zmm17, zmm1, zmm24
        vpmadd52huq zmm15, zmm21, zmm20
        vpmadd52luq zmm3, zmm13, zmm12
        vpmadd52luq zmm19, zmm7, zmm10
        vpbroadcastq zmm10, [rcx + 1064]
        vpbroadcastq zmm20, [rsi + 168]
        vpmadd52huq zmm30, zmm1, zmm24
        vpmadd52luq zmm8, zmm4, zmm27
        vpbroadcastq zmm25, [rcx + 312]
        vmovq   [rcx + 296], xmm29
        vpmadd52huq zmm22, zmm18, zmm24
        vmovdqu64 zmm18, [rsi + 320]
        vmovq   [rcx + 288], xmm14
        vpmadd52huq zmm17, zmm1, zmm2
        valignq zmm1{k1}{z}, zmm29, zmm29, 1
        vpmadd52huq zmm3, zmm13, zmm23
        vpmadd52luq zmm15, zmm11, zmm9
        vpmadd52huq zmm19, zmm7, zmm23
        vpmadd52huq zmm8, zmm4, zmm24
        vpmadd52huq zmm26, zmm21, zmm16
        vpbroadcastq zmm27, [rcx + 304]
        vpaddq  zmm30, zmm30, zmm1
        vpbroadcastq zmm1, [rsi + 40]
        vpmadd52luq zmm22, zmm4, zmm24
        vpmadd52huq zmm15, zmm11, zmm16
        vpmadd52luq zmm19, zmm7, zmm5
        vpmadd52luq zmm3, zmm18, zmm23
        vpmadd52luq zmm8, zmm28, zmm24
        vmovdqu64 zmm5, [rsi + 0]
        vpmadd52luq zmm26, zmm21, zmm10
        vpmadd52huq zmm30, zmm11, zmm20
        valignq zmm10{k1}{z}, zmm14, zmm14, 1
        vpbroadcastq zmm14, [rcx + 296]
        vpbroadcastq zmm24, [rcx + 1128]
        vpmadd52huq zmm22, zmm4, zmm2
        vmovdqu64 zmm4, [rsi + 384]
        vpmadd52luq zmm15, zmm7, zmm16
        vpmadd52luq zmm19, zmm13, zmm23
        vpmadd52huq zmm3, zmm18, zmm9
        vpmadd52huq zmm8, zmm28, zmm2
        vpmadd52luq zmm26, zmm11, zmm16
        vpmadd52luq zmm30, zmm7, zmm23
        vpaddq  zmm17, zmm17, zmm10
        vpbroadcastq zmm10, [rcx + 288]
        vpmadd52luq zmm22, zmm28, zmm2
        vmovdqu64 zmm28, [rsi + 448]
        vpmadd52luq zmm17, zmm11, zmm20
        vpmadd52huq zmm19, zmm13, zmm9
        vpbroadcastq zmm20, [rcx + 1256]
        vpmadd52luq zmm8, zmm0, zmm2
        vmovdqu64 zmm0, [rdx + 0]
        vmovdqu64 zmm2, [rdx + 64]
        vpmadd52huq zmm30, zmm7, zmm9
        vpmadd52luq zmm3, zmm4, zmm9
        vpmadd52luq zmm22, zmm5, zmm1
        vpmadd52huq zmm17, zmm11, zmm9
        vpmadd52luq zmm19, zmm18, zmm9
        vpmadd52huq zmm8, zmm5, zmm1
        vmovdqu64 zmm1, [rdx + 192]
        vmovdqu64 zmm5, [rdx + 256]
        vpmadd52luq zmm30, zmm13, zmm9
        vpmadd52huq zmm3, zmm4, zmm16
        vpmadd52luq zmm17, zmm11, zmm24
        vpmadd52huq zmm19, zmm18, zmm16
        vpmadd52luq zmm15, zmm0, zmm25
        vpmadd52luq zmm26, zmm0, zmm27
        vpmadd52luq zmm8, zmm21, zmm16
        vmovdqu64 zmm11, [rdx + 128]
        vpmadd52huq zmm30, zmm13, zmm16
        vpmadd52luq zmm3, zmm28, zmm16
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm13, zmm12
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm4, zmm12
        vpmadd52luq zmm19, zmm4, zmm16
        vpmadd52huq zmm15, zmm0, zmm27
        vpmadd52huq zmm26, zmm0, zmm14
        vpmadd52luq zmm8, zmm0, zmm14
        vpmadd52luq zmm17, zmm7, zmm9
        vpmadd52huq zmm3, zmm1, zmm25
        vpmadd52luq zmm21, zmm13, zmm20
        vpmadd52luq zmm30, zmm18, zmm16
        vpmadd52luq zmm24, zmm28, zmm12
        vpmadd52luq zmm15, zmm2, zmm27
        vpmadd52luq zmm26, zmm2, zmm14
        vpmadd52huq zmm8, zmm0, zmm10
        vpmadd52huq zmm19, zmm11, zmm25
        vpmadd52luq zmm22, zmm0, zmm10
        vpmadd52huq zmm17, zmm7, zmm16
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm18, zmm12
        vpsrlq  zmm6{k2}{z}, zmm6, 52
        vpmadd52huq zmm15, zmm2, zmm14
        vpmadd52luq zmm3, zmm5, zmm25
        vmovdqu64 zmm20, [rdx + 320]
        vpmadd52huq zmm26, zmm2, zmm10
        vpmadd52luq zmm8, zmm2, zmm10
        vpmadd52luq zmm19, zmm1, zmm25
        vpmadd52luq zmm21, zmm18, zmm12
        vpmadd52huq zmm24, zmm28, zmm23
        vpmadd52huq zmm30, zmm2, zmm25
        vpmadd52luq zmm15, zmm11, zmm14
        vpmadd52huq zmm3, zmm5, zmm27
        vpmadd52luq zmm26, zmm11, zmm10
        vpaddq  zmm22, zmm22, zmm6
        vmovdqu64 zmm6, [rdx + 384]
        vpmadd52luq zmm17, zmm13, zmm16
        vmovdqu64 zmm13, [rdx + 448]
        vpmadd52luq zmm7, zmm4, zmm12
        vpmadd52huq zmm19, zmm1, zmm27
        vpmadd52huq zmm21, zmm18, zmm23
        vpmadd52huq zmm15, zmm11, zmm10
        vpmadd52luq zmm3, zmm20, zmm27
        vpsrlq  zmm18{k2}{z}, zmm22, 52
        vpmadd52luq zmm30, zmm11, zmm25
        vpaddq  zmm8, zmm8, zmm18
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm28, zmm12
        vpsrlq  zmm12{k2}{z}, zmm8, 52
        vpmadd52huq zmm7, zmm4, zmm23
        vpmadd52luq zmm15, zmm1, zmm10
        vpmadd52huq zmm3, zmm20, zmm14
        vpmadd52huq zmm24, zmm6, zmm25
        vpaddq  zmm26, zmm26, zmm12
        vpbroadcastq zmm12, [rsi + 360]
        vpmadd52huq zmm17, zmm0, zmm25
        vpsrlq  zmm0{k2}{z}, zmm26, 52
        vpmadd52luq zmm19, zmm5, zmm27
        vpmadd52huq zmm18, zmm13, zmm25
        vpaddq  zmm15, zmm15, zmm0
        vpbroadcastq zmm0, [rcx + 872]
        vpmadd52luq zmm21, zmm4, zmm23
        vmovq   [rcx + 344], xmm15
        vpmadd52huq zmm30, zmm11, zmm27
        vpmadd52luq zmm3, zmm6, zmm14
        vpmadd52luq zmm24, zmm13, zmm25
        vpmadd52luq zmm7, zmm28, zmm23
        valignq zmm23{k1}{z}, zmm15, zmm15, 1
        vpmadd52luq zmm17, zmm2, zmm25
        vpmadd52huq zmm19, zmm5, zmm14
        vmovq   [rcx + 336], xmm26
        vpmadd52huq zmm21, zmm4, zmm9
        vmovdqu64 zmm4, [rsi + 320]
        vpmadd52luq zmm30, zmm1, zmm27
        vpmadd52huq zmm3, zmm6, zmm10
        vpaddq  zmm18, zmm18, zmm23
        vpbroadcastq zmm23, [rcx + 808]
        vpmadd52huq zmm24, zmm13, zmm27
        vpmadd52huq zmm7, zmm28, zmm9
        vpmadd52huq zmm17, zmm2, zmm27
        vpbroadcastq zmm2, [rcx + 344]
        vpmadd52luq zmm19, zmm20, zmm14
        vpmadd52luq zmm21, zmm28, zmm9
        vmovdqu64 zmm9, [rsi + 384]
        vpmadd52huq zmm30, zmm1, zmm14
        vpmadd52luq zmm3, zmm13, zmm10
        vmovq   [rcx + 328], xmm8
        vmovq   [rcx + 320], xmm22
        vpmadd52huq zmm7, zmm20, zmm25
        vpmadd52luq zmm17, zmm11, zmm27
        vpmadd52huq zmm18, zmm4, zmm12
        vpmadd52huq zmm19, zmm20, zmm10
        vpmadd52huq zmm21, zmm28, zmm16
        valignq zmm16{k1}{z}, zmm26, zmm26, 1
        vmovdqu64 zmm26, [rdx + 0]
        vpbroadcastq zmm28, [rcx + 336]
        vpmadd52luq zmm30, zmm5, zmm14
        vpmadd52luq zmm7, zmm6, zmm25
        vpmadd52huq zmm17, zmm11, zmm14
        vpmadd52luq zmm18, zmm9, zmm0
        vpaddq  zmm24, zmm24, zmm16
        vmovdqu64 zmm11, [rsi + 448]
        vpbroadcastq zmm16, [rcx + 1320]
        vpmadd52luq zmm19, zmm6, zmm10
        vpmadd52luq zmm24, zmm4, zmm12
        vmovdqu64 zmm12, [rdx + 64]
        vpmadd52huq zmm30, zmm5, zmm10
        vpmadd52huq zmm21, zmm5, zmm25
        vpmadd52huq zmm7, zmm6, zmm27
        vpmadd52luq zmm17, zmm1, zmm14
        vpmadd52huq zmm18, zmm9, zmm23
        vpmadd52luq zmm3, zmm26, zmm2
        vpmadd52huq zmm24, zmm4, zmm23
        vpmadd52luq zmm19, zmm26, zmm28
        vpmadd52luq zmm30, zmm20, zmm10
        vpmadd52luq zmm21, zmm20, zmm25
        vpbroadcastq zmm25, [rcx + 328]
        vpmadd52huq zmm17, zmm1, zmm10
        vpbroadcastq zmm1, [rsi + 424]
        vpmadd52luq zmm18, zmm11, zmm23
        vpmadd52luq zmm7, zmm13, zmm27
        vpmadd52huq zmm3, zmm26, zmm28
        vpmadd52luq zmm24, zmm4, zmm16
        vpbroadcastq zmm16, [rsi + 488]
        vpmadd52huq zmm21, zmm20, zmm27
        vmovdqu64 zmm20, [rdx + 128]
        vpmadd52luq zmm17, zmm5, zmm10
        vmovdqu64 zmm5, [rdx + 192]
        vpmadd52huq zmm7, zmm13, zmm14
        vpmadd52luq zmm3, zmm12, zmm28
        vpmadd52luq zmm24, zmm9, zmm23
        vpmadd52luq zmm21, zmm6, zmm27
        vmovdqu64 zmm27, [rdx + 256]
        vpmadd52huq zmm19, zmm26, zmm25
        vpmadd52luq zmm30, zmm26, zmm25
        vpmadd52huq zmm3, zmm12, zmm25
        vpmadd52huq zmm24, zmm20, zmm2
        vpmadd52huq zmm18, zmm5, zmm2
        vpmadd52luq zmm19, zmm12, zmm25
        vpmadd52huq zmm21, zmm6, zmm14
        vpbroadcastq zmm6, [rcx + 320]
        vpmadd52luq zmm3, zmm20, zmm25
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52luq zmm18, zmm27, zmm2
        vpmadd52luq zmm21, zmm13, zmm14
        vpbroadcastq zmm14, [rcx + 1384]
        vpmadd52huq zmm24, zmm5, zmm28
        vpmadd52huq zmm18, zmm27, zmm28
        vpmadd52huq zmm21, zmm13, zmm10
        vpbroadcastq zmm10, [rcx + 936]
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52luq zmm13, zmm9, zmm1
        vpmadd52huq zmm30, zmm26, zmm6
        vpmadd52luq zmm17, zmm26, zmm6
        vpmadd52huq zmm19, zmm12, zmm6
        vpmadd52huq zmm3, zmm20, zmm6
        vpmadd52luq zmm24, zmm27, zmm28
        vpmadd52huq zmm13, zmm9, zmm0
        vpmadd52luq zmm30, zmm12, zmm6
        vpmadd52luq zmm19, zmm20, zmm6
        vpmadd52luq zmm3, zmm5, zmm6
        vpmadd52huq zmm24, zmm27, zmm25
        vpmadd52luq zmm13, zmm9, zmm14
        vpbroadcastq zmm14, [rsi + 296]
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm9, zmm1
        vmovdqu64 zmm1, [rsi + 256]
        vpmadd52luq zmm13, zmm11, zmm0
        vpmadd52luq zmm29, zmm11, zmm10
        vpmadd52huq zmm13, zmm11, zmm23
        vpmadd52huq zmm29, zmm11, zmm0
        vmovdqu64 zmm0, [rdx + 320]
        vpmadd52huq zmm13, zmm27, zmm2
        vpmadd52luq zmm18, zmm0, zmm28
        vpmadd52huq zmm29, zmm0, zmm2
        vpmadd52luq zmm24, zmm0, zmm25
        vpmadd52luq zmm13, zmm0, zmm2
        vpmadd52huq zmm18, zmm0, zmm25
        vpmadd52huq zmm24, zmm0, zmm6
        vpmadd52huq zmm13, zmm0, zmm28
        valignq zmm9{k1}{z}, zmm22, zmm22, 1
        vpaddq  zmm21, zmm21, zmm9
        vpbroadcastq zmm9, [rcx + 1448]
        vpmadd52luq zmm21, zmm1, zmm14
        vpmadd52huq zmm21, zmm26, zmm2
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52luq zmm22, zmm11, zmm16
        vpmadd52luq zmm21, zmm12, zmm2
        vpmadd52huq zmm22, zmm11, zmm10
        valignq zmm8{k1}{z}, zmm8, zmm8, 1
        vmovdqu64 zmm10, [rdx + 384]
        vpaddq  zmm7, zmm7, zmm8
        vpsrlq  zmm8{k2}{z}, zmm15, 52
        vpmadd52huq zmm7, zmm1, zmm14
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52luq zmm22, zmm11, zmm9
        vpaddq  zmm17, zmm17, zmm8
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm11, zmm16
        vpsrlq  zmm9{k2}{z}, zmm17, 52
        vpmadd52huq zmm21, zmm12, zmm28
        vpaddq  zmm30, zmm30, zmm9
        vpmadd52luq zmm18, zmm10, zmm25
        vpmadd52luq zmm7, zmm4, zmm23
        vpsrlq  zmm4{k2}{z}, zmm30, 52
        vpbroadcastq zmm9, [rsi + 240]
        vpmadd52huq zmm22, zmm10, zmm2
        vpaddq  zmm19, zmm19, zmm4
        vmovdqu64 zmm4, [rsi + 192]
        vpbroadcastq zmm11, [rcx + 752]
        vmovdqu64 zmm14, [rsi + 256]
        vpbroadcastq zmm15, [rsi + 112]
        vmovdqu64 zmm16, [rsi + 64]
        vpbroadcastq zmm23, [rcx + 688]
        vpmadd52luq zmm29, zmm10, zmm2
        vpmadd52luq zmm24, zmm10, zmm6
        vpmadd52luq zmm13, zmm10, zmm28
        vpmadd52huq zmm8, zmm1, zmm2
        vpmadd52huq zmm7, zmm12, zmm2
        vpsrlq  zmm12{k2}{z}, zmm19, 52
        vpmadd52luq zmm22, zmm1, zmm2
        vpaddq  zmm3, zmm3, zmm12
        vpmadd52huq zmm18, zmm10, zmm6
        valignq zmm12{k1}{z}, zmm3, zmm3, 1
        vpmadd52huq zmm29, zmm10, zmm28
        vmovq   [rcx + 376], xmm3
        vpmadd52huq zmm13, zmm10, zmm25
        vpmadd52luq zmm7, zmm20, zmm2
        valignq zmm2{k1}{z}, zmm19, zmm19, 1
        vpmadd52huq zmm22, zmm1, zmm28
        vpaddq  zmm8, zmm8, zmm12
        vpmadd52luq zmm18, zmm1, zmm6
        vpmadd52huq zmm8, zmm4, zmm9
        vpbroadcastq zmm10, [rcx + 624]
        vmovdqu64 zmm12, [rsi + 128]
        vpmadd52luq zmm29, zmm1, zmm28
        vpmadd52luq zmm24, zmm16, zmm15
        vpmadd52huq zmm7, zmm20, zmm28
        vmovq   [rcx + 368], xmm19
        vpbroadcastq zmm19, [rcx + 560]
        vpmadd52luq zmm21, zmm20, zmm28
        vpaddq  zmm22, zmm22, zmm2
        vpbroadcastq zmm2, [rcx + 1200]
        vpmadd52luq zmm13, zmm1, zmm25
        vpmadd52huq zmm18, zmm16, zmm15
        vpmadd52luq zmm8, zmm14, zmm11
        vpmadd52luq zmm22, zmm4, zmm9
        vpbroadcastq zmm9, [rcx + 1072]
        vpbroadcastq zmm15, [rsi + 176]
        vpmadd52huq zmm29, zmm1, zmm25
        vpmadd52luq zmm7, zmm5, zmm28
        vpbroadcastq zmm26, [rcx + 376]
        vmovq   [rcx + 360], xmm30
        vpmadd52huq zmm21, zmm20, zmm25
        vmovdqu64 zmm20, [rsi + 320]
        vmovq   [rcx + 352], xmm17
        vpmadd52huq zmm13, zmm1, zmm6
        valignq zmm1{k1}{z}, zmm30, zmm30, 1
        vpmadd52huq zmm8, zmm14, zmm23
        vpmadd52luq zmm18, zmm12, zmm10
        vpmadd52huq zmm22, zmm4, zmm23
        vpmadd52huq zmm7, zmm5, zmm25
        vpmadd52huq zmm24, zmm16, zmm19
        vpbroadcastq zmm28, [rcx + 368]
        vpaddq  zmm29, zmm29, zmm1
        vpbroadcastq zmm1, [rsi + 48]
        vpmadd52luq zmm21, zmm5, zmm25
        vpmadd52huq zmm18, zmm12, zmm19
        vpmadd52luq zmm22, zmm4, zmm2
        vpmadd52luq zmm8, zmm20, zmm23
        vpmadd52luq zmm7, zmm27, zmm25
        vmovdqu64 zmm2, [rsi + 0]
        vpmadd52luq zmm24, zmm16, zmm9
        vpmadd52huq zmm29, zmm12, zmm15
        valignq zmm9{k1}{z}, zmm17, zmm17, 1
        vpbroadcastq zmm17, [rcx + 360]
        vpbroadcastq zmm25, [rcx + 1136]
        vpmadd52huq zmm21, zmm5, zmm6
        vmovdqu64 zmm5, [rsi + 384]
        vpmadd52luq zmm18, zmm4, zmm19
        vpmadd52luq zmm22, zmm14, zmm23
        vpmadd52huq zmm8, zmm20, zmm10
        vpmadd52huq zmm7, zmm27, zmm6
        vpmadd52luq zmm24, zmm12, zmm19
        vpmadd52luq zmm29, zmm4, zmm23
        vpaddq  zmm13, zmm13, zmm9
        vpbroadcastq zmm9, [rcx + 1264]
        vpmadd52luq zmm21, zmm27, zmm6
        vmovdqu64 zmm27, [rsi + 448]
        vpmadd52luq zmm13, zmm12, zmm15
        vpmadd52huq zmm22, zmm14, zmm10
        vpbroadcastq zmm15, [rcx + 352]
        vpmadd52luq zmm7, zmm0, zmm6
        vmovdqu64 zmm0, [rdx + 0]
        vmovdqu64 zmm6, [rdx + 64]
        vpmadd52huq zmm29, zmm4, zmm10
        vpmadd52luq zmm8, zmm5, zmm10
        vpmadd52luq zmm21, zmm2, zmm1
        vpmadd52huq zmm13, zmm12, zmm10
        vpmadd52luq zmm22, zmm20, zmm10
        vpmadd52huq zmm7, zmm2, zmm1
        vmovdqu64 zmm1, [rdx + 192]
        vmovdqu64 zmm2, [rdx + 256]
        vpmadd52luq zmm29, zmm14, zmm10
        vpmadd52huq zmm8, zmm5, zmm19
        vpmadd52luq zmm13, zmm12, zmm25
        vpmadd52huq zmm22, zmm20, zmm19
        vpmadd52luq zmm18, zmm0, zmm26
        vpmadd52luq zmm24, zmm0, zmm28
        vpmadd52luq zmm7, zmm16, zmm19
        vmovdqu64 zmm12, [rdx + 128]
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm14, zmm11
        vpmadd52luq zmm8, zmm27, zmm19
        vpmadd52huq zmm29, zmm14, zmm19
        vpmadd52luq zmm13, zmm4, zmm10
        vpmadd52luq zmm22, zmm5, zmm19
        vpmadd52huq zmm18, zmm0, zmm28
        vpmadd52huq zmm24, zmm0, zmm17
        vpmadd52luq zmm7, zmm0, zmm17
        vpmadd52luq zmm16, zmm14, zmm9
        vpmadd52huq zmm8, zmm1, zmm26
        vpmadd52luq zmm29, zmm20, zmm19
        vpmadd52luq zmm21, zmm0, zmm15
        vpmadd52huq zmm13, zmm4, zmm19
        vpmadd52luq zmm18, zmm6, zmm28
        vpmadd52luq zmm24, zmm6, zmm17
        vpmadd52huq zmm7, zmm0, zmm15
        vpmadd52huq zmm22, zmm12, zmm26
        vpmadd52luq zmm16, zmm20, zmm11
        vpsrlq  zmm3{k2}{z}, zmm3, 52
        vpmadd52luq zmm8, zmm2, zmm26
        vmovdqu64 zmm4, [rdx + 320]
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm20, zmm11
        vpmadd52huq zmm18, zmm6, zmm17
        vpmadd52huq zmm24, zmm6, zmm15
        vpmadd52luq zmm7, zmm6, zmm15
        vpmadd52luq zmm22, zmm1, zmm26
        vpmadd52huq zmm29, zmm6, zmm26
        vpaddq  zmm21, zmm21, zmm3
        vpmadd52huq zmm8, zmm2, zmm28
        vpmadd52huq zmm16, zmm20, zmm23
        vpmadd52luq zmm18, zmm12, zmm17
        vpmadd52luq zmm24, zmm12, zmm15
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52huq zmm3, zmm5, zmm11
        vmovdqu64 zmm20, [rdx + 384]
        vpsrlq  zmm25{k2}{z}, zmm21, 52
        vpmadd52luq zmm13, zmm14, zmm19
        vpbroadcastq zmm14, [rsi + 432]
        vpmadd52huq zmm22, zmm1, zmm28
        vpmadd52luq zmm8, zmm4, zmm28
        vpaddq  zmm7, zmm7, zmm25
        vpmadd52huq zmm18, zmm12, zmm15
        vmovdqu64 zmm25, [rdx + 448]
        vpmadd52luq zmm9, zmm5, zmm11
        vpmadd52luq zmm29, zmm12, zmm26
        vpmadd52luq zmm16, zmm5, zmm23
        vpmadd52luq zmm3, zmm27, zmm11
        vpmadd52huq zmm13, zmm0, zmm26
        vpbroadcastq zmm0, [rcx + 880]
        vpmadd52huq zmm8, zmm4, zmm17
        vpmadd52luq zmm22, zmm2, zmm28
        vpmadd52luq zmm18, zmm1, zmm15
        vpmadd52huq zmm9, zmm5, zmm23
        vpmadd52huq zmm29, zmm12, zmm28
        vpmadd52huq zmm16, zmm5, zmm10
        vpsrlq  zmm5{k2}{z}, zmm7, 52
        vpmadd52huq zmm3, zmm27, zmm23
        vpaddq  zmm24, zmm24, zmm5
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm27, zmm11
        vpsrlq  zmm11{k2}{z}, zmm24, 52
        vpmadd52luq zmm8, zmm20, zmm17
        vpaddq  zmm18, zmm18, zmm11
        vpbroadcastq zmm11, [rsi + 368]
        vpmadd52luq zmm13, zmm6, zmm26
        vmovq   [rcx + 408], xmm18
        vpmadd52huq zmm22, zmm2, zmm17
        vpmadd52luq zmm9, zmm27, zmm23
        vpbroadcastq zmm23, [rcx + 1392]
        vmovq   [rcx + 400], xmm24
        vpmadd52luq zmm29, zmm1, zmm28
        vpmadd52huq zmm5, zmm25, zmm26
        vpmadd52luq zmm16, zmm27, zmm10
        vpmadd52huq zmm8, zmm20, zmm15
        vpmadd52huq zmm3, zmm20, zmm26
        vpmadd52huq zmm13, zmm6, zmm28
        vmovdqu64 zmm6, [rsi + 384]
        vpmadd52luq zmm22, zmm4, zmm17
        vpmadd52huq zmm9, zmm27, zmm10
        vmovdqu64 zmm10, [rsi + 320]
        vpmadd52huq zmm29, zmm1, zmm17
        vmovq   [rcx + 392], xmm7
        vmovq   [rcx + 384], xmm21
        vpmadd52huq zmm16, zmm27, zmm19
        valignq zmm19{k1}{z}, zmm18, zmm18, 1
        vmovdqu64 zmm27, [rsi + 448]
        vpmadd52luq zmm8, zmm25, zmm15
        vpmadd52luq zmm3, zmm25, zmm26
        vpmadd52luq zmm13, zmm12, zmm28
        vpmadd52huq zmm22, zmm4, zmm15
        vpmadd52huq zmm9, zmm4, zmm26
        vpaddq  zmm5, zmm5, zmm19
        vpbroadcastq zmm19, [rcx + 408]
        vpmadd52luq zmm29, zmm2, zmm17
        vpmadd52huq zmm16, zmm2, zmm26
        vpmadd52huq zmm3, zmm25, zmm28
        vpmadd52huq zmm5, zmm10, zmm11
        vpmadd52huq zmm13, zmm12, zmm17
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52luq zmm12, zmm6, zmm14
        vpmadd52luq zmm22, zmm20, zmm15
        vpmadd52luq zmm9, zmm20, zmm26
        vpmadd52huq zmm29, zmm2, zmm15
        vpmadd52luq zmm16, zmm4, zmm26
        vmovdqu64 zmm26, [rdx + 0]
        vpmadd52luq zmm5, zmm6, zmm0
        vpmadd52luq zmm13, zmm1, zmm17
        vpmadd52huq zmm12, zmm6, zmm0
        vpmadd52huq zmm9, zmm20, zmm28
        vpmadd52luq zmm29, zmm4, zmm15
        vpmadd52huq zmm16, zmm4, zmm28
        vpbroadcastq zmm4, [rcx + 816]
        vpmadd52huq zmm13, zmm1, zmm15
        vpmadd52luq zmm12, zmm6, zmm23
        vpbroadcastq zmm1, [rcx + 400]
        vpbroadcastq zmm23, [rsi + 496]
        vpmadd52luq zmm9, zmm25, zmm28
        vpmadd52luq zmm8, zmm26, zmm19
        vpmadd52luq zmm16, zmm20, zmm28
        vpbroadcastq zmm28, [rcx + 944]
        vpmadd52luq zmm13, zmm2, zmm15
        vpmadd52luq zmm12, zmm27, zmm0
        vmovdqu64 zmm2, [rdx + 256]
        vpmadd52huq zmm9, zmm25, zmm17
        vpmadd52huq zmm16, zmm20, zmm17
        vmovdqu64 zmm20, [rdx + 64]
        vpmadd52huq zmm5, zmm6, zmm4
        vpmadd52huq zmm12, zmm27, zmm4
        vpmadd52huq zmm8, zmm26, zmm1
        vpmadd52luq zmm22, zmm26, zmm1
        vpmadd52luq zmm16, zmm25, zmm17
        vpbroadcastq zmm17, [rcx + 392]
        vpmadd52luq zmm5, zmm27, zmm4
        vpmadd52huq zmm12, zmm2, zmm19
        vpmadd52luq zmm8, zmm20, zmm1
        vpmadd52huq zmm16, zmm25, zmm15
        valignq zmm15{k1}{z}, zmm24, zmm24, 1
        vmovdqu64 zmm24, [rdx + 192]
        vmovdqu64 zmm25, [rdx + 320]
        vpaddq  zmm3, zmm3, zmm15
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm6, zmm14
        vpbroadcastq zmm14, [rcx + 1328]
        vpmadd52luq zmm3, zmm10, zmm11
        vpbroadcastq zmm11, [rcx + 1456]
        vpmadd52huq zmm22, zmm26, zmm17
        vpmadd52luq zmm29, zmm26, zmm17
        vpmadd52huq zmm8, zmm20, zmm17
        vpmadd52luq zmm15, zmm27, zmm28
        vpmadd52huq zmm3, zmm10, zmm4
        vpmadd52huq zmm5, zmm24, zmm19
        vpmadd52luq zmm12, zmm25, zmm19
        vpmadd52luq zmm22, zmm20, zmm17
        vpmadd52huq zmm15, zmm27, zmm0
        vpxorq  zmm0, zmm0, zmm0
        vpmadd52luq zmm0, zmm27, zmm23
        vpmadd52luq zmm3, zmm10, zmm14
        vpbroadcastq zmm14, [rcx + 384]
        vpmadd52luq zmm5, zmm2, zmm19
        vpmadd52huq zmm12, zmm25, zmm1
        vpmadd52huq zmm15, zmm25, zmm19
        vpmadd52huq zmm0, zmm27, zmm28
        vmovdqu64 zmm28, [rdx + 128]
        vpmadd52luq zmm3, zmm6, zmm4
        vmovdqu64 zmm6, [rdx + 384]
        vpmadd52huq zmm5, zmm2, zmm1
        vpmadd52luq zmm0, zmm27, zmm11
        vpbroadcastq zmm11, [rsi + 304]
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm27, zmm23
        vmovdqu64 zmm23, [rsi + 256]
        vpmadd52huq zmm29, zmm26, zmm14
        vpmadd52luq zmm13, zmm26, zmm14
        vpmadd52huq zmm22, zmm20, zmm14
        vpmadd52luq zmm5, zmm25, zmm1
        vpmadd52luq zmm8, zmm28, zmm17
        vpmadd52luq zmm12, zmm6, zmm1
        vpmadd52huq zmm0, zmm6, zmm19
        vpmadd52luq zmm29, zmm20, zmm14
        vpmadd52luq zmm15, zmm6, zmm19
        vpmadd52luq zmm22, zmm28, zmm14
        vpmadd52huq zmm3, zmm28, zmm19
        vpmadd52huq zmm5, zmm25, zmm17
        vpmadd52huq zmm8, zmm28, zmm14
        vpmadd52huq zmm12, zmm6, zmm17
        vpmadd52huq zmm15, zmm6, zmm1
        vpmadd52luq zmm3, zmm24, zmm19
        vpmadd52luq zmm5, zmm6, zmm17
        vpmadd52luq zmm8, zmm24, zmm14
        vpmadd52huq zmm3, zmm24, zmm1
        vpmadd52huq zmm5, zmm6, zmm14
        vpmadd52luq zmm3, zmm2, zmm1
        vpmadd52huq zmm3, zmm2, zmm17
        vpmadd52luq zmm3, zmm25, zmm17
        vpmadd52huq zmm3, zmm25, zmm14
        vpmadd52luq zmm3, zmm6, zmm14
        valignq zmm6{k1}{z}, zmm7, zmm7, 1
        vpsrlq  zmm7{k2}{z}, zmm18, 52
        valignq zmm18{k1}{z}, zmm21, zmm21, 1
        vmovdqu64 zmm21, [rdx + 448]
        vpaddq  zmm9, zmm9, zmm6
        vpmadd52huq zmm9, zmm23, zmm11
        vpaddq  zmm16, zmm16, zmm18
        vpaddq  zmm13, zmm13, zmm7
        vpmadd52luq zmm16, zmm23, zmm11
        vpsrlq  zmm6{k2}{z}, zmm13, 52
        valignq zmm7{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm29, zmm29, zmm6
        vpbroadcastq zmm6, [rsi + 56]
        vmovq   [rcx + 416], xmm13
        vpmadd52luq zmm9, zmm10, zmm4
        vpmadd52luq zmm0, zmm21, zmm19
        vpbroadcastq zmm4, [rcx + 632]
        vmovdqu64 zmm10, [rsi + 256]
        vpsrlq  zmm11{k2}{z}, zmm29, 52
        vpmadd52luq zmm12, zmm21, zmm17
        vpaddq  zmm22, zmm22, zmm11
        vmovdqu64 zmm11, [rsi + 320]
        vpmadd52luq zmm15, zmm21, zmm1
        vpsrlq  zmm13{k2}{z}, zmm22, 52
        valignq zmm18{k1}{z}, zmm22, zmm22, 1
        vpmadd52huq zmm9, zmm20, zmm19
        vpmadd52huq zmm0, zmm21, zmm1
        vpmadd52huq zmm30, zmm21, zmm19
        vpaddq  zmm8, zmm8, zmm13
        vmovdqu64 zmm13, [rsi + 128]
        vpmadd52huq zmm12, zmm21, zmm14
        valignq zmm23{k1}{z}, zmm8, zmm8, 1
        vpmadd52huq zmm15, zmm21, zmm17
        vpmadd52huq zmm16, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 192]
        vpmadd52luq zmm9, zmm28, zmm19
        vpaddq  zmm0, zmm0, zmm18
        vmovdqu64 zmm18, [rsi + 384]
        vmovq   [rcx + 440], xmm8
        vpmadd52luq zmm5, zmm21, zmm14
        vpbroadcastq zmm21, [rcx + 568]
        vpmadd52huq zmm0, zmm10, zmm4
        vpaddq  zmm30, zmm30, zmm23
        vpbroadcastq zmm23, [rcx + 1144]
        vpaddq  zmm12, zmm12, zmm7
        valignq zmm7{k1}{z}, zmm29, zmm29, 1
        vpmadd52huq zmm30, zmm11, zmm4
        vpmadd52huq zmm9, zmm28, zmm1
        vpmadd52luq zmm16, zmm20, zmm19
        vpbroadcastq zmm19, [rsi + 120]
        vpmadd52huq zmm12, zmm13, zmm4
        vpmadd52luq zmm0, zmm11, zmm4
        vpaddq  zmm15, zmm15, zmm7
        vmovdqu64 zmm7, [rsi + 64]
        vmovq   [rcx + 432], xmm22
        vpbroadcastq zmm22, [rcx + 440]
        vmovq   [rcx + 424], xmm29
        vmovdqu64 zmm27, [rsi + 0]
        vpmadd52huq zmm15, zmm26, zmm4
        vpmadd52luq zmm30, zmm18, zmm4
        vpmadd52luq zmm9, zmm24, zmm1
        vpmadd52huq zmm16, zmm20, zmm1
        vmovdqu64 zmm20, [rsi + 448]
        vpmadd52huq zmm0, zmm11, zmm21
        vpmadd52luq zmm12, zmm13, zmm23
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm18, zmm4
        vpmadd52luq zmm15, zmm10, zmm4
        vpmadd52huq zmm30, zmm18, zmm21
        vpmadd52huq zmm9, zmm24, zmm17
        vpmadd52luq zmm16, zmm28, zmm1
        vpmadd52huq zmm5, zmm7, zmm19
        vpmadd52luq zmm0, zmm18, zmm21
        vpmadd52luq zmm12, zmm26, zmm4
        vpbroadcastq zmm1, [rcx + 432]
        vmovdqu64 zmm18, [rdx + 0]
        vpmadd52luq zmm3, zmm7, zmm19
        vpmadd52huq zmm15, zmm10, zmm21
        vpbroadcastq zmm19, [rcx + 1080]
        vpmadd52luq zmm23, zmm20, zmm4
        vpmadd52luq zmm30, zmm20, zmm21
        vpmadd52luq zmm5, zmm13, zmm4
        vpmadd52luq zmm9, zmm2, zmm17
        vpmadd52huq zmm12, zmm26, zmm21
        vpmadd52huq zmm16, zmm28, zmm17
        vpmadd52luq zmm15, zmm11, zmm21
        vpbroadcastq zmm11, [rcx + 424]
        vpmadd52huq zmm3, zmm7, zmm21
        vpmadd52huq zmm23, zmm20, zmm21
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm20, zmm4
        vpmadd52huq zmm5, zmm13, zmm21
        vpmadd52huq zmm9, zmm2, zmm14
        vpmadd52luq zmm12, zmm10, zmm21
        vpmadd52luq zmm16, zmm24, zmm17
        vmovdqu64 zmm4, [rdx + 64]
        vpbroadcastq zmm10, [rcx + 416]
        vpsrlq  zmm8{k2}{z}, zmm8, 52
        vpmadd52luq zmm3, zmm7, zmm19
        vpmadd52luq zmm5, zmm26, zmm21
        vpmadd52luq zmm9, zmm25, zmm14
        vpmadd52huq zmm12, zmm18, zmm22
        vpmadd52huq zmm16, zmm24, zmm14
        vpmadd52luq zmm3, zmm13, zmm21
        vpmadd52luq zmm5, zmm18, zmm22
        vpmadd52huq zmm9, zmm27, zmm6
        vpmadd52luq zmm12, zmm4, zmm22
        vpmadd52luq zmm16, zmm2, zmm14
        vmovdqu64 zmm2, [rdx + 128]
        vmovdqu64 zmm13, [rdx + 192]
        vmovdqu64 zmm14, [rdx + 256]
        vmovdqu64 zmm17, [rdx + 320]
        vpmadd52huq zmm15, zmm4, zmm22
        vmovdqu64 zmm19, [rdx + 384]
        vmovdqu64 zmm20, [rdx + 448]
        vpmadd52luq zmm3, zmm18, zmm1
        vpmadd52huq zmm5, zmm18, zmm1
        vpmadd52luq zmm9, zmm7, zmm21
        vpmadd52huq zmm12, zmm4, zmm1
        vpmadd52luq zmm16, zmm27, zmm6
        vpbroadcastq zmm6, [rsi + 248]
        vpbroadcastq zmm7, [rcx + 760]
        vmovdqu64 zmm21, [rsi + 192]
        vmovdqu64 zmm24, [rsi + 256]
        vpbroadcastq zmm25, [rcx + 696]
        vpbroadcastq zmm26, [rcx + 1272]
        vpbroadcastq zmm27, [rsi + 184]
        vpmadd52huq zmm3, zmm18, zmm11
        vpmadd52luq zmm5, zmm4, zmm1
        vpmadd52luq zmm9, zmm18, zmm11
        vpmadd52huq zmm0, zmm2, zmm22
        vpmadd52huq zmm30, zmm13, zmm22
        vpmadd52huq zmm23, zmm14, zmm22
        vpmadd52luq zmm15, zmm2, zmm22
        vpmadd52huq zmm28, zmm17, zmm22
        vpmadd52luq zmm12, zmm2, zmm1
        vpmadd52luq zmm16, zmm18, zmm10
        vpmadd52huq zmm5, zmm4, zmm11
        vpmadd52luq zmm0, zmm13, zmm22
        vpmadd52luq zmm30, zmm14, zmm22
        vpmadd52luq zmm23, zmm17, zmm22
        vpmadd52huq zmm15, zmm2, zmm1
        vpmadd52luq zmm28, zmm19, zmm22
        vpmadd52huq zmm12, zmm2, zmm11
        vpmadd52huq zmm9, zmm18, zmm10
        vpmadd52luq zmm5, zmm2, zmm11
        vpmadd52huq zmm0, zmm13, zmm1
        vpmadd52huq zmm30, zmm14, zmm1
        vpmadd52huq zmm23, zmm17, zmm1
        vpmadd52luq zmm15, zmm13, zmm1
        vpmadd52huq zmm28, zmm19, zmm1
        vpaddq  zmm16, zmm16, zmm8
        vpmadd52luq zmm12, zmm13, zmm11
        valignq zmm8{k1}{z}, zmm16, zmm16, 1
        vpmadd52luq zmm0, zmm14, zmm1
        vpmadd52luq zmm30, zmm17, zmm1
        vpmadd52luq zmm23, zmm19, zmm1
        vpmadd52huq zmm15, zmm13, zmm11
        vpmadd52luq zmm9, zmm4, zmm10
        vpmadd52luq zmm28, zmm20, zmm1
        vpmadd52luq zmm3, zmm4, zmm11
        vpmadd52huq zmm5, zmm2, zmm10
        vpmadd52huq zmm0, zmm14, zmm11
        vpmadd52huq zmm30, zmm17, zmm11
        vpmadd52huq zmm23, zmm19, zmm11
        vpmadd52luq zmm15, zmm14, zmm11
        vmovdqu64 zmm18, [rsi + 128]
        vpmadd52huq zmm12, zmm13, zmm10
        vpmadd52huq zmm28, zmm20, zmm11
        vpmadd52huq zmm3, zmm4, zmm10
        vmovdqu64 zmm4, [rsi + 320]
        vpmadd52luq zmm5, zmm13, zmm10
        vpmadd52luq zmm0, zmm17, zmm11
        vpmadd52luq zmm30, zmm19, zmm11
        vpmadd52luq zmm23, zmm20, zmm11
        vpmadd52huq zmm15, zmm14, zmm10
        vpsrlq  zmm11{k2}{z}, zmm16, 52
        vpbroadcastq zmm13, [rcx + 1208]
        vpmadd52luq zmm12, zmm14, zmm10
        vmovdqu64 zmm14, [rdx + 512]
        vpaddq  zmm9, zmm9, zmm11
        vmovdqu64 zmm11, [rsi + 384]
        vpmadd52luq zmm3, zmm2, zmm10
        vpmadd52huq zmm0, zmm17, zmm10
        vpmadd52huq zmm30, zmm19, zmm10
        vpmadd52huq zmm23, zmm20, zmm10
        vpmadd52luq zmm15, zmm17, zmm10
        valignq zmm2{k1}{z}, zmm9, zmm9, 1
        vpbroadcastq zmm17, xmm9
        vpmadd52luq zmm12, zmm18, zmm27
        vpmadd52luq zmm0, zmm19, zmm10
        vpmadd52luq zmm30, zmm20, zmm10
        vpaddq  zmm23, zmm23, zmm8
        vpaddq  zmm28, zmm28, zmm2
        vpmadd52huq zmm23, zmm24, zmm7
        vpmadd52huq zmm15, zmm18, zmm27
        vpmadd52huq zmm28, zmm4, zmm7
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm19, zmm22
        vpmadd52luq zmm0, zmm21, zmm6
        vpmadd52huq zmm30, zmm21, zmm6
        vpmadd52luq zmm5, zmm14, zmm17
        vmovdqu64 zmm6, [rdx + 576]
        vpbroadcastq zmm8, xmm16
        vpmadd52luq zmm23, zmm24, zmm26
        vpbroadcastq zmm10, [rdx + 1536]
        vmovdqu64 zmm16, [rdx + 640]
        vpmadd52luq zmm15, zmm21, zmm25
        vpmadd52luq zmm28, zmm11, zmm7
        vpmadd52luq zmm2, zmm20, zmm22
        vpmadd52huq zmm0, zmm21, zmm25
        vpmadd52luq zmm30, zmm24, zmm7
        vmovdqu64 zmm18, [rsi + 448]
        vpmadd52luq zmm3, zmm14, zmm8
        vpmadd52huq zmm5, zmm14, zmm8
        vpmadd52luq zmm23, zmm4, zmm7
        vmovdqu64 zmm19, [rdx + 704]
        vpmadd52huq zmm12, zmm14, zmm17
        vpbroadcastq zmm14, [rdx + 1544]
        vmovdqu64 zmm26, [rdx + 768]
        vpsrlq  zmm9{k2}{z}, zmm9, 52
        vpmadd52huq zmm28, zmm11, zmm25
        vpmadd52luq zmm0, zmm21, zmm13
        vpmadd52huq zmm30, zmm24, zmm25
        vpmadd52huq zmm15, zmm6, zmm17
        vpmadd52huq zmm2, zmm20, zmm1
        vpmadd52huq zmm23, zmm4, zmm25
        vpmadd52luq zmm5, zmm6, zmm8
        vmovdqu64 zmm1, [rdx + 832]
        vpaddq  zmm3, zmm3, zmm9
        vpmadd52luq zmm12, zmm6, zmm17
        vpmadd52luq zmm0, zmm24, zmm25
        vpmadd52luq zmm30, zmm4, zmm25
        vpxorq  zmm4, zmm4, zmm4
        vpmadd52huq zmm4, zmm3, zmm10
        vpmadd52luq zmm28, zmm18, zmm25
        vpmadd52luq zmm23, zmm11, zmm25
        vpmadd52luq zmm15, zmm16, zmm17
        vpsrlq  zmm9{k2}{z}, zmm3, 52
        vpmadd52huq zmm2, zmm11, zmm7
        vpmadd52huq zmm0, zmm16, zmm17
        vpmadd52huq zmm30, zmm19, zmm17
        vmovdqu64 zmm11, [rdx + 896]
        vpaddq  zmm9, zmm5, zmm9
        vpmadd52huq zmm12, zmm6, zmm8
        vpmadd52huq zmm23, zmm26, zmm17
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52luq zmm6, zmm3, zmm14
        vpmadd52luq zmm4, zmm9, zmm10
        vmovdqu64 zmm9, [rdx + 1024]
        vpmadd52huq zmm15, zmm16, zmm8
        vpmadd52luq zmm0, zmm19, zmm17
        vpmadd52luq zmm30, zmm26, zmm17
        vpmadd52huq zmm28, zmm1, zmm17
        vpmadd52luq zmm2, zmm18, zmm7
        vmovdqu64 zmm13, [rdx + 1088]
        vpmadd52luq zmm12, zmm16, zmm8
        vpmadd52luq zmm23, zmm1, zmm17
        vpaddq  zmm6, zmm6, zmm4
        vmovdqu64 zmm4, [rdx + 1152]
        vpmadd52luq zmm15, zmm19, zmm8
        vpmadd52huq zmm0, zmm19, zmm8
        vpbroadcastq zmm6, xmm6
        vpmadd52huq zmm30, zmm26, zmm8
        vpmadd52luq zmm28, zmm11, zmm17
        vpmadd52huq zmm2, zmm18, zmm25
        vmovdqu64 zmm14, [rdx + 960]
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52luq zmm16, zmm3, zmm10
        vmovdqu64 zmm10, [rdx + 1216]
        vpmadd52huq zmm23, zmm1, zmm8
        vpmadd52huq zmm12, zmm9, zmm6
        vpmadd52luq zmm0, zmm26, zmm8
        vmovdqu64 zmm19, [rdx + 1280]
        vpmadd52luq zmm5, zmm9, zmm6
        vpmadd52luq zmm30, zmm1, zmm8
        vpmadd52huq zmm28, zmm11, zmm8
        vpmadd52huq zmm15, zmm13, zmm6
        vpmadd52huq zmm2, zmm11, zmm17
        vpbroadcastq zmm1, xmm16
        vpmadd52luq zmm23, zmm11, zmm8
        vpmadd52luq zmm12, zmm13, zmm6
        vpmadd52huq zmm0, zmm4, zmm6
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm20, zmm22
        vmovdqu64 zmm16, [rdx + 1344]
        vpmadd52luq zmm28, zmm14, zmm8
        vpmadd52huq zmm5, zmm9, zmm1
        vpmadd52luq zmm15, zmm4, zmm6
        vpmadd52huq zmm30, zmm10, zmm6
        vpmadd52luq zmm2, zmm14, zmm17
        vmovdqu64 zmm20, [rdx + 1408]
        vpmadd52huq zmm12, zmm13, zmm1
        vpmadd52luq zmm0, zmm10, zmm6
        vpmadd52huq zmm23, zmm19, zmm6
        vpmadd52luq zmm3, zmm9, zmm1
        vpmadd52luq zmm5, zmm13, zmm1
        vpmadd52huq zmm15, zmm4, zmm1
        vpmadd52luq zmm30, zmm19, zmm6
        vpmadd52huq zmm2, zmm14, zmm8
        vpmadd52luq zmm12, zmm4, zmm1
        vpmadd52huq zmm28, zmm16, zmm6
        vpmadd52huq zmm0, zmm10, zmm1
        vpmadd52luq zmm23, zmm16, zmm6
        vmovdqu64 zmm4, [rdx + 1472]
        vpsrlq  zmm8{k2}{z}, zmm3, 52
        vpmadd52luq zmm15, zmm10, zmm1
        vpmadd52huq zmm30, zmm19, zmm1
        vpaddq  zmm8, zmm5, zmm8
        vpmadd52huq zmm2, zmm20, zmm6
        vpmadd52luq zmm28, zmm20, zmm6
        vpsrlq  zmm8{k2}{z}, zmm8, 52
        vpmadd52luq zmm0, zmm19, zmm1
        vpmadd52huq zmm23, zmm16, zmm1
        vpaddq  zmm12, zmm12, zmm8
        vpmadd52huq zmm11, zmm18, zmm7
        vpsrlq  zmm7, zmm12, 52
        vpmadd52luq zmm30, zmm16, zmm1
        vpmadd52huq zmm28, zmm20, zmm1
        vpbroadcastq zmm8, rax
        vpaddq  zmm15, zmm15, zmm7
        vpmadd52luq zmm2, zmm4, zmm6
        vpsrlq  zmm7, zmm15, 52
        vpmadd52luq zmm23, zmm20, zmm1
        vpaddq  zmm0, zmm0, zmm7
        vpmadd52huq zmm11, zmm14, zmm17
        vpsrlq  zmm7, zmm8, 51
        vpandq  zmm15, zmm15, zmm8
        vpsrlq  zmm9, zmm0, 52
        vpmadd52luq zmm28, zmm4, zmm1
        vpaddq  zmm10, zmm15, zmm7
        vpaddq  zmm30, zmm30, zmm9
        vpmadd52huq zmm2, zmm4, zmm1
        vpsrlq  zmm1, zmm10, 52
        vpandq  zmm0, zmm0, zmm8
        vpsrlq  zmm9, zmm30, 52
        valignq zmm3{k1}{z}, zmm3, zmm3, 1
        vpaddq  zmm1, zmm0, zmm1
        vpaddq  zmm23, zmm23, zmm9
        vpmadd52huq zmm11, zmm4, zmm6
        vpsrlq  zmm4, zmm1, 52
        vpandq  zmm30, zmm30, zmm8
        vpsrlq  zmm6, zmm23, 52
        valignq zmm5{k1}{z}, zmm5, zmm5, 1
        vpaddq  zmm4, zmm30, zmm4
        vpaddq  zmm28, zmm28, zmm6
        vpaddq  zmm2, zmm2, zmm3
        vpsrlq  zmm3, zmm4, 52
        vpandq  zmm23, zmm23, zmm8
        vpsrlq  zmm6, zmm28, 52
        vpaddq  zmm3, zmm23, zmm3
        vpaddq  zmm2, zmm2, zmm6
        vpaddq  zmm11, zmm11, zmm5
        vpsrlq  zmm5, zmm3, 52
        vpandq  zmm28, zmm28, zmm8
        vpsrlq  zmm6, zmm2, 52
        vpaddq  zmm5, zmm28, zmm5
        vpaddq  zmm11, zmm11, zmm6
        vpsrlq  zmm6, zmm5, 52
        vpandq  zmm2, zmm2, zmm8
        vpsrlq  zmm9, zmm11, 52
        vpaddq  zmm6, zmm2, zmm6
        valignq zmm9{k7}{z}, zmm9, zmm9, 7
        vpsrlq  zmm13, zmm6, 52
        vpandq  zmm11, zmm11, zmm8
        vpandq  zmm12, zmm12, zmm8
        vpaddq  zmm13, zmm11, zmm13
        vpandq  zmm10, zmm10, zmm8
        vpsrlq  zmm14, zmm13, 52
        vpaddq  zmm12, zmm12, zmm9
        vptestmq k3, zmm14, zmm14
        vpcmpnleuq k4, zmm12, zmm8
        vpcmpeqq k5, zmm12, zmm8
        vpandq  zmm1, zmm1, zmm8
        vpandq  zmm4, zmm4, zmm8
        vpandq  zmm3, zmm3, zmm8
        vpandq  zmm5, zmm5, zmm8
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kmovw   r10d, k6
        kmovw   r11d, k3
        vpandq  zmm6, zmm6, zmm8
        vpandq  zmm13, zmm13, zmm8
        lea     r10d, [r11 + 2*r10]
        xor     r10d, r11d
        kmovw   k6, r10d
        kandw   k5, k5, k6
        vpaddq  zmm12{k6}, zmm12, zmm7
        korw    k4, k4, k5
        vpandq  zmm12, zmm12, zmm8
        vmovdqa64 zmm15{k4}, zmm10
        vmovdqa64 zmm0{k4}, zmm1
        vmovdqa64 zmm30{k4}, zmm4
        vmovdqa64 zmm23{k4}, zmm3
        vmovdqa64 zmm28{k4}, zmm5
        vmovdqa64 zmm2{k4}, zmm6
        vmovdqa64 zmm11{k4}, zmm13
        vmovdqu64 [rdi], zmm12
        vmovdqu64 [rdi + 64], zmm15
        vmovdqu64 [rdi + 128], zmm0
        vmovdqu64 [rdi + 192], zmm30
        vmovdqu64 [rdi + 256], zmm23
        vmovdqu64 [rdi + 320], zmm28
        vmovdqu64 [rdi + 384], zmm2
        vmovdqu64 [rdi + 448], zmm11
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
        kxorw   k3, k3, k3
        kxorw   k4, k4, k4
        kxorw   k5, k5, k5
        kxorw   k6, k6, k6
        xor     r10d, r10d
        xor     r11d, r11d
END_KERNEL(karat_lone_sqr_48_x86_64)

NOTES

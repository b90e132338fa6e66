/* karat_lone_sqr_32_x86_64: z = x^2 2^-2080 modulo m, s times over.
 * Contract: kernels/contracts/lone_sqr.contract. Made by tools/ifma/generate.py lone_sqr_32;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, then z, rdx c, rcx t, r8 squarings left, r9 k (not used); rax, r10, r11; k1
 * all lanes but the last of each number, k2 its first lane, k7 all but the first; k3 to k6 and all of
 * zmm0 to zmm31. No stack.
 * Cost: 676 products, 900 instructions on the two vector ports, so 450 cycles at least a squaring.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"

KERNEL(karat_lone_sqr_32_x86_64)
        mov     rax, 0xfffffffffffff
        mov     r10d, 127
        kmovw   k1, r10d
        mov     r10d, 1
        kmovw   k2, r10d
        mov     r10d, 254
        kmovw   k7, r10d

        //@ z = rdi, x = rsi, c = rdx, t = rcx, left = r8
LABEL(karat_lone_sqr_32_x86_64, again):
        vmovdqu64 zmm0, [rsi + 0]
        vmovdqu64 zmm1, [rsi + 64]
        vpbroadcastq zmm2, [rsi + 64]
        vpbroadcastq zmm3, [rsi + 0]
        vmovdqu64 zmm4, [rsi + 128]
        vmovdqu64 zmm5, [rsi + 192]
        vpbroadcastq zmm6, [rsi + 128]
        vpbroadcastq zmm7, [rsi + 192]
        vmovdqu64 zmm8, [rsi + 256]
        vpbroadcastq zmm9, [rsi + 136]
        vpbroadcastq zmm10, [rsi + 72]
        vpbroadcastq zmm11, [rsi + 8]
        vpbroadcastq zmm12, [rsi + 256]
        vpsrlq  zmm13, zmm0, 51
        vpaddq  zmm14, zmm0, zmm0
        vmovdqu64 [rcx + 640], zmm13
        vpaddq  zmm15, zmm1, zmm1
        vmovdqu64 [rcx + 320], zmm14
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52luq zmm14, zmm1, zmm2
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm1, zmm2
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm0, zmm3
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52luq zmm17, zmm0, zmm3
        vpsrlq  zmm3, zmm1, 51
        vpsrlq  zmm18, zmm4, 51
        vmovdqu64 [rcx + 704], zmm3
        vpaddq  zmm19, zmm4, zmm4
        vmovdqu64 [rcx + 768], zmm18
        vpaddq  zmm20, zmm5, zmm5
        vmovdqu64 zmm21, [rdx + 0]
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52luq zmm22, zmm4, zmm6
        vpaddq  zmm15, zmm15, zmm13
        vpbroadcastq zmm13, [rcx + 320]
        vpbroadcastq zmm23, [rcx + 640]
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52luq zmm24, zmm5, zmm7
        vmovdqu64 [rcx + 384], zmm15
        vpsrlq  zmm15{k2}{z}, zmm17, 52
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm4, zmm6
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm5, zmm7
        vmovq   [rcx + 0], xmm17
        vpbroadcastq zmm7, [rcx + 328]
        valignq zmm17{k1}{z}, zmm17, zmm17, 1
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52luq zmm26, zmm4, zmm9
        vpaddq  zmm19, zmm19, zmm3
        vpaddq  zmm20, zmm20, zmm18
        vmovdqu64 [rcx + 448], zmm19
        vpbroadcastq zmm3, [rcx + 704]
        vpbroadcastq zmm18, [rcx + 768]
        vmovdqu64 zmm19, [rdx + 64]
        vpbroadcastq zmm27, [rcx + 712]
        vpbroadcastq zmm28, [rcx + 648]
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm4, zmm9
        vmovdqu64 [rcx + 512], zmm20
        vpsrlq  zmm9, zmm5, 51
        vpbroadcastq zmm20, [rcx + 776]
        vmovdqu64 [rcx + 832], zmm9
        vpbroadcastq zmm9, [rcx + 384]
        vpmadd52huq zmm14, zmm1, zmm13
        vpmadd52luq zmm2, zmm1, zmm13
        vpmadd52luq zmm14, zmm1, zmm23
        vpaddq  zmm2, zmm2, zmm15
        vpbroadcastq zmm15, [rcx + 448]
        vpbroadcastq zmm23, [rcx + 512]
        vpmadd52luq zmm16, zmm4, zmm9
        vmovq   [rcx + 8], xmm2
        vpmadd52huq zmm22, zmm4, zmm9
        vpmadd52luq zmm14, zmm4, zmm13
        vpmadd52huq zmm16, zmm4, zmm13
        vpmadd52luq zmm22, zmm4, zmm3
        vpsrlq  zmm3{k2}{z}, zmm2, 52
        vpaddq  zmm14, zmm14, zmm3
        vpbroadcastq zmm3, [rcx + 8]
        vmovq   [rcx + 16], xmm14
        vpmadd52huq zmm24, zmm5, zmm15
        vpmadd52luq zmm16, zmm5, zmm13
        vpmadd52luq zmm25, zmm5, zmm15
        vpmadd52luq zmm6, zmm8, zmm23
        vpmadd52luq zmm22, zmm5, zmm9
        vpmadd52luq zmm24, zmm5, zmm18
        vpsrlq  zmm18{k2}{z}, zmm14, 52
        vpmadd52huq zmm25, zmm5, zmm9
        vpaddq  zmm16, zmm16, zmm18
        vpbroadcastq zmm18, [rcx + 16]
        vpmadd52huq zmm6, zmm8, zmm15
        vmovq   [rcx + 24], xmm16
        vpmadd52huq zmm22, zmm5, zmm13
        vpmadd52luq zmm17, zmm21, zmm3
        vpmadd52luq zmm24, zmm8, zmm15
        valignq zmm14{k1}{z}, zmm14, zmm14, 1
        valignq zmm2{k1}{z}, zmm2, zmm2, 1
        vpbroadcastq zmm15, [rcx + 392]
        vpmadd52luq zmm25, zmm8, zmm9
        vpmadd52luq zmm6, zmm1, zmm10
        vpmadd52luq zmm22, zmm8, zmm13
        vpmadd52huq zmm24, zmm8, zmm9
        vpbroadcastq zmm9, [rcx + 24]
        vpmadd52huq zmm25, zmm8, zmm13
        vpmadd52luq zmm2, zmm21, zmm18
        vpbroadcastq zmm13, [rcx + 0]
        vpmadd52huq zmm6, zmm1, zmm7
        vpmadd52huq zmm24, zmm0, zmm11
        vpmadd52huq zmm26, zmm4, zmm15
        vpmadd52huq zmm2, zmm21, zmm3
        vpmadd52luq zmm25, zmm0, zmm11
        vmovdqu64 zmm11, [rdx + 128]
        vpmadd52luq zmm6, zmm1, zmm28
        vmovdqu64 zmm28, [rdx + 192]
        vpmadd52luq zmm24, zmm1, zmm7
        vpmadd52luq zmm14, zmm21, zmm9
        vpmadd52luq zmm26, zmm4, zmm27
        vpmadd52luq zmm2, zmm19, zmm3
        vpmadd52huq zmm17, zmm21, zmm13
        vpmadd52luq zmm22, zmm21, zmm13
        vpbroadcastq zmm27, [rcx + 456]
        vpmadd52luq zmm6, zmm4, zmm7
        vpmadd52huq zmm14, zmm21, zmm18
        vpmadd52luq zmm26, zmm5, zmm15
        vpmadd52huq zmm2, zmm19, zmm13
        vpmadd52luq zmm17, zmm19, zmm13
        vpmadd52luq zmm14, zmm19, zmm18
        vpmadd52huq zmm26, zmm5, zmm7
        vpmadd52luq zmm2, zmm11, zmm13
        vpmadd52luq zmm29, zmm5, zmm27
        vpmadd52huq zmm14, zmm19, zmm3
        vpmadd52luq zmm26, zmm8, zmm7
        vpmadd52huq zmm29, zmm5, zmm15
        vpmadd52luq zmm14, zmm11, zmm3
        vpmadd52huq zmm26, zmm8, zmm12
        vpmadd52luq zmm29, zmm8, zmm15
        vpmadd52huq zmm14, zmm11, zmm13
        vpmadd52huq zmm26, zmm19, zmm9
        vpmadd52huq zmm29, zmm8, zmm7
        vpmadd52luq zmm14, zmm28, zmm13
        vpmadd52luq zmm26, zmm11, zmm9
        vpmadd52huq zmm29, zmm11, zmm9
        vpmadd52huq zmm26, zmm11, zmm18
        vpbroadcastq zmm30, [rcx + 832]
        vpaddq  zmm25, zmm25, zmm17
        vpaddq  zmm24, zmm24, zmm2
        vpsrlq  zmm2{k2}{z}, zmm16, 52
        vpmadd52luq zmm29, zmm28, zmm9
        vpaddq  zmm22, zmm22, zmm2
        valignq zmm2{k1}{z}, zmm16, zmm16, 1
        vpsrlq  zmm16{k2}{z}, zmm22, 52
        vmovq   [rcx + 32], xmm22
        vpmadd52luq zmm26, zmm28, zmm18
        vpaddq  zmm25, zmm25, zmm16
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm5, zmm27
        vmovq   [rcx + 40], xmm25
        vpmadd52huq zmm2, zmm21, zmm9
        vpsrlq  zmm17{k2}{z}, zmm25, 52
        vpmadd52huq zmm29, zmm28, zmm18
        vpaddq  zmm24, zmm24, zmm17
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm8, zmm23
        vpsrlq  zmm21{k2}{z}, zmm24, 52
        vmovq   [rcx + 48], xmm24
        vpmadd52luq zmm16, zmm5, zmm20
        vmovdqu64 zmm20, [rdx + 256]
        vpmadd52huq zmm26, zmm28, zmm3
        vpmadd52luq zmm2, zmm19, zmm9
        vpmadd52luq zmm17, zmm8, zmm30
        vpaddq  zmm6, zmm6, zmm14
        vpmadd52luq zmm16, zmm8, zmm27
        vpaddq  zmm6, zmm6, zmm21
        vpmadd52huq zmm2, zmm19, zmm18
        vmovq   [rcx + 56], xmm6
        vpbroadcastq zmm14, [rcx + 48]
        valignq zmm19{k1}{z}, zmm24, zmm24, 1
        vpbroadcastq zmm21, [rcx + 40]
        valignq zmm23{k1}{z}, zmm25, zmm25, 1
        vpbroadcastq zmm24, [rsi + 80]
        vpbroadcastq zmm25, [rcx + 400]
        vpmadd52huq zmm17, zmm1, zmm10
        vpbroadcastq zmm10, [rcx + 32]
        vpmadd52luq zmm29, zmm20, zmm18
        vpmadd52huq zmm16, zmm8, zmm15
        vpmadd52luq zmm26, zmm20, zmm3
        vpmadd52luq zmm2, zmm11, zmm18
        vpmadd52luq zmm17, zmm4, zmm15
        vpbroadcastq zmm15, [rcx + 56]
        vpmadd52huq zmm29, zmm20, zmm3
        vpmadd52huq zmm16, zmm28, zmm9
        vpmadd52huq zmm26, zmm20, zmm13
        vpmadd52huq zmm2, zmm11, zmm3
        vpbroadcastq zmm11, [rsi + 16]
        vpmadd52huq zmm17, zmm4, zmm7
        vpmadd52luq zmm16, zmm20, zmm9
        vpmadd52luq zmm2, zmm28, zmm3
        valignq zmm3{k1}{z}, zmm22, zmm22, 1
        vpbroadcastq zmm22, [rcx + 336]
        vpmadd52luq zmm17, zmm5, zmm7
        vmovdqu64 zmm7, [rdx + 0]
        vpmadd52huq zmm16, zmm20, zmm18
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm1, zmm24
        vpmadd52huq zmm2, zmm28, zmm13
        vpbroadcastq zmm28, [rsi + 200]
        vpmadd52luq zmm29, zmm0, zmm11
        vpmadd52luq zmm17, zmm8, zmm12
        vmovdqu64 zmm12, [rdx + 64]
        vpmadd52huq zmm16, zmm0, zmm11
        vpmadd52luq zmm18, zmm4, zmm25
        vpmadd52luq zmm2, zmm20, zmm13
        vpbroadcastq zmm11, [rcx + 720]
        vpbroadcastq zmm13, [rsi + 264]
        vpmadd52luq zmm19, zmm7, zmm15
        vpmadd52luq zmm23, zmm7, zmm14
        vpmadd52luq zmm3, zmm7, zmm21
        vpmadd52luq zmm16, zmm1, zmm22
        vpmadd52huq zmm18, zmm4, zmm22
        vpmadd52luq zmm2, zmm7, zmm10
        vpmadd52huq zmm19, zmm7, zmm14
        vpmadd52huq zmm23, zmm7, zmm21
        vpmadd52huq zmm3, zmm7, zmm10
        vpmadd52luq zmm16, zmm5, zmm28
        vpmadd52luq zmm18, zmm5, zmm22
        vpmadd52luq zmm19, zmm12, zmm14
        vpmadd52luq zmm23, zmm12, zmm21
        vpmadd52luq zmm3, zmm12, zmm10
        vpmadd52luq zmm18, zmm8, zmm13
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm8, zmm27
        vpaddq  zmm17, zmm17, zmm2
        vmovdqu64 zmm2, [rdx + 128]
        vpmadd52huq zmm19, zmm12, zmm21
        vpmadd52huq zmm23, zmm12, zmm10
        vpaddq  zmm26, zmm26, zmm3
        vmovdqu64 zmm3, [rdx + 192]
        vpmadd52huq zmm30, zmm20, zmm9
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm4, zmm25
        vpsrlq  zmm20{k2}{z}, zmm6, 52
        vpaddq  zmm17, zmm17, zmm20
        vpbroadcastq zmm20, [rcx + 520]
        vmovq   [rcx + 64], xmm17
        vpmadd52luq zmm19, zmm2, zmm21
        vpmadd52luq zmm23, zmm2, zmm10
        vpmadd52luq zmm9, zmm4, zmm11
        vpsrlq  zmm11{k2}{z}, zmm17, 52
        vpmadd52luq zmm30, zmm1, zmm24
        vpaddq  zmm26, zmm26, zmm11
        valignq zmm6{k1}{z}, zmm6, zmm6, 1
        vpsrlq  zmm11{k2}{z}, zmm26, 52
        vpmadd52huq zmm19, zmm2, zmm10
        vpaddq  zmm29, zmm29, zmm23
        vpbroadcastq zmm23, [rcx + 840]
        vpmadd52luq zmm9, zmm5, zmm25
        vpaddq  zmm29, zmm29, zmm11
        vpmadd52huq zmm6, zmm7, zmm15
        vpsrlq  zmm7{k2}{z}, zmm29, 52
        vpmadd52huq zmm18, zmm8, zmm20
        vmovq   [rcx + 80], xmm29
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm5, zmm25
        vpmadd52luq zmm19, zmm3, zmm10
        vmovq   [rcx + 72], xmm26
        valignq zmm24{k1}{z}, zmm29, zmm29, 1
        vpmadd52huq zmm9, zmm5, zmm22
        vpbroadcastq zmm27, [rcx + 656]
        vpmadd52huq zmm30, zmm1, zmm22
        vpmadd52luq zmm6, zmm12, zmm15
        vpmadd52luq zmm11, zmm8, zmm25
        vpaddq  zmm16, zmm16, zmm19
        vpbroadcastq zmm19, [rcx + 80]
        vpaddq  zmm16, zmm16, zmm7
        vpmadd52luq zmm18, zmm8, zmm23
        vmovq   [rcx + 88], xmm16
        vpmadd52luq zmm9, zmm8, zmm22
        vpmadd52huq zmm6, zmm12, zmm14
        vmovdqu64 zmm7, [rdx + 256]
        vpbroadcastq zmm23, [rcx + 72]
        vpmadd52huq zmm11, zmm8, zmm22
        vpmadd52huq zmm18, zmm12, zmm15
        vpmadd52huq zmm9, zmm8, zmm13
        vpmadd52luq zmm6, zmm2, zmm14
        vpbroadcastq zmm12, [rcx + 88]
        valignq zmm13{k1}{z}, zmm26, zmm26, 1
        vpbroadcastq zmm26, [rcx + 344]
        vpmadd52huq zmm11, zmm3, zmm15
        vpmadd52luq zmm30, zmm1, zmm27
        vpbroadcastq zmm27, [rcx + 664]
        vpmadd52luq zmm18, zmm2, zmm15
        vpmadd52huq zmm9, zmm2, zmm15
        vpmadd52huq zmm6, zmm2, zmm21
        vpmadd52luq zmm11, zmm7, zmm15
        vpmadd52luq zmm30, zmm4, zmm22
        vmovdqu64 zmm22, [rdx + 0]
        vpmadd52huq zmm18, zmm2, zmm14
        vpmadd52luq zmm9, zmm3, zmm15
        vpmadd52luq zmm6, zmm3, zmm21
        vpbroadcastq zmm2, [rcx + 64]
        vpmadd52huq zmm11, zmm7, zmm14
        vpmadd52huq zmm30, zmm5, zmm28
        vpbroadcastq zmm28, [rsi + 24]
        vpmadd52luq zmm18, zmm3, zmm14
        vpmadd52huq zmm9, zmm3, zmm14
        vpmadd52huq zmm6, zmm3, zmm10
        vpmadd52luq zmm24, zmm22, zmm12
        vpmadd52luq zmm13, zmm22, zmm19
        vpmadd52luq zmm30, zmm8, zmm20
        vmovdqu64 zmm20, [rdx + 64]
        vpmadd52huq zmm18, zmm3, zmm21
        valignq zmm3{k1}{z}, zmm17, zmm17, 1
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm1, zmm26
        vpmadd52luq zmm6, zmm7, zmm10
        vpmadd52huq zmm24, zmm22, zmm19
        vpmadd52huq zmm13, zmm22, zmm23
        vpmadd52luq zmm9, zmm7, zmm14
        vpbroadcastq zmm14, [rsi + 144]
        vpmadd52luq zmm3, zmm22, zmm23
        vpmadd52luq zmm18, zmm7, zmm21
        vpmadd52luq zmm11, zmm0, zmm28
        vpmadd52luq zmm17, zmm1, zmm27
        vpbroadcastq zmm27, [rsi + 208]
        vpmadd52luq zmm6, zmm22, zmm2
        vpmadd52luq zmm24, zmm20, zmm19
        vpmadd52luq zmm13, zmm20, zmm23
        vpmadd52huq zmm3, zmm22, zmm2
        vpmadd52huq zmm9, zmm7, zmm21
        vpbroadcastq zmm21, [rcx + 464]
        vpmadd52huq zmm18, zmm7, zmm10
        vpbroadcastq zmm10, [rcx + 528]
        vpmadd52luq zmm17, zmm4, zmm26
        vpmadd52huq zmm11, zmm4, zmm14
        vpmadd52luq zmm3, zmm20, zmm2
        vpmadd52luq zmm9, zmm4, zmm14
        vpbroadcastq zmm14, [rsi + 272]
        vpmadd52huq zmm17, zmm5, zmm27
        vpmadd52luq zmm11, zmm5, zmm21
        vpmadd52luq zmm17, zmm8, zmm10
        vpmadd52huq zmm17, zmm8, zmm21
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm8, zmm25
        vpmadd52huq zmm24, zmm20, zmm23
        vpmadd52huq zmm13, zmm20, zmm2
        vpaddq  zmm30, zmm30, zmm6
        vmovdqu64 zmm6, [rdx + 128]
        vpaddq  zmm18, zmm18, zmm3
        vmovdqu64 zmm3, [rdx + 192]
        vpmadd52huq zmm17, zmm20, zmm12
        vpmadd52huq zmm29, zmm7, zmm15
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm4, zmm26
        vpsrlq  zmm15{k2}{z}, zmm16, 52
        vpaddq  zmm30, zmm30, zmm15
        valignq zmm15{k1}{z}, zmm16, zmm16, 1
        vpsrlq  zmm16{k2}{z}, zmm30, 52
        vmovq   [rcx + 96], xmm30
        vpaddq  zmm18, zmm18, zmm16
        vpmadd52luq zmm7, zmm5, zmm26
        vpmadd52luq zmm24, zmm6, zmm23
        vpmadd52luq zmm13, zmm6, zmm2
        vpsrlq  zmm16{k2}{z}, zmm18, 52
        vpmadd52huq zmm15, zmm22, zmm12
        vpbroadcastq zmm22, [rcx + 848]
        vpmadd52luq zmm17, zmm6, zmm12
        vmovq   [rcx + 104], xmm18
        vpmadd52huq zmm29, zmm0, zmm28
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm5, zmm26
        vpmadd52luq zmm7, zmm8, zmm14
        vpmadd52huq zmm24, zmm6, zmm2
        vpaddq  zmm9, zmm9, zmm13
        vmovdqu64 zmm13, [rdx + 256]
        vpaddq  zmm9, zmm9, zmm16
        vpmadd52luq zmm15, zmm20, zmm12
        vpsrlq  zmm16{k2}{z}, zmm9, 52
        vmovq   [rcx + 112], xmm9
        vpmadd52luq zmm25, zmm8, zmm26
        vpmadd52huq zmm7, zmm8, zmm10
        vpmadd52luq zmm24, zmm3, zmm2
        valignq zmm9{k1}{z}, zmm9, zmm9, 1
        vpmadd52huq zmm17, zmm6, zmm19
        vpmadd52luq zmm29, zmm1, zmm26
        vpmadd52huq zmm15, zmm20, zmm19
        vpbroadcastq zmm10, [rcx + 104]
        valignq zmm18{k1}{z}, zmm18, zmm18, 1
        vpmadd52huq zmm25, zmm8, zmm14
        vpmadd52luq zmm7, zmm8, zmm22
        vpaddq  zmm11, zmm11, zmm24
        vpbroadcastq zmm14, [rcx + 112]
        vpbroadcastq zmm20, [rsi + 216]
        vpbroadcastq zmm22, [rsi + 152]
        vpbroadcastq zmm24, [rcx + 784]
        vpaddq  zmm11, zmm11, zmm16
        vmovdqu64 zmm16, [rdx + 0]
        vpmadd52luq zmm17, zmm3, zmm19
        vmovq   [rcx + 120], xmm11
        vpmadd52luq zmm15, zmm6, zmm19
        vpmadd52luq zmm29, zmm5, zmm27
        vpmadd52huq zmm25, zmm3, zmm12
        vpmadd52huq zmm7, zmm6, zmm12
        vpbroadcastq zmm27, [rcx + 472]
        vpmadd52huq zmm17, zmm3, zmm23
        vpmadd52huq zmm15, zmm6, zmm23
        vpbroadcastq zmm6, [rcx + 96]
        vpmadd52huq zmm29, zmm5, zmm21
        vpmadd52luq zmm25, zmm13, zmm12
        vpmadd52luq zmm7, zmm3, zmm12
        vpmadd52luq zmm18, zmm16, zmm14
        vpmadd52luq zmm17, zmm13, zmm23
        vpmadd52luq zmm15, zmm3, zmm23
        vpmadd52luq zmm29, zmm5, zmm24
        vpbroadcastq zmm24, [rcx + 120]
        vpmadd52huq zmm25, zmm13, zmm19
        vpmadd52huq zmm7, zmm3, zmm19
        vpmadd52huq zmm18, zmm16, zmm10
        vpmadd52huq zmm17, zmm13, zmm2
        vpmadd52huq zmm15, zmm3, zmm2
        vpbroadcastq zmm3, [rcx + 408]
        vpmadd52luq zmm29, zmm8, zmm21
        vmovdqu64 zmm21, [rdx + 64]
        vpmadd52luq zmm25, zmm4, zmm22
        vpmadd52luq zmm7, zmm13, zmm19
        valignq zmm19{k1}{z}, zmm30, zmm30, 1
        vpbroadcastq zmm28, [rsi + 88]
        vpmadd52luq zmm15, zmm13, zmm2
        vpbroadcastq zmm2, [rcx + 792]
        vpmadd52luq zmm9, zmm16, zmm24
        vpmadd52luq zmm19, zmm16, zmm10
        vpmadd52huq zmm7, zmm13, zmm23
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52luq zmm23, zmm5, zmm20
        vpmadd52luq zmm18, zmm21, zmm10
        vpmadd52huq zmm25, zmm4, zmm3
        vpmadd52huq zmm9, zmm16, zmm14
        vpmadd52huq zmm19, zmm16, zmm6
        vpmadd52luq zmm15, zmm16, zmm6
        vpmadd52huq zmm23, zmm5, zmm27
        vpmadd52huq zmm7, zmm1, zmm28
        vpmadd52luq zmm17, zmm1, zmm28
        vpbroadcastq zmm28, [rcx + 728]
        vpmadd52huq zmm18, zmm21, zmm6
        vpmadd52luq zmm9, zmm21, zmm14
        vpmadd52luq zmm19, zmm21, zmm6
        vpmadd52luq zmm23, zmm5, zmm2
        vpbroadcastq zmm2, [rcx + 536]
        vpmadd52luq zmm7, zmm4, zmm3
        vpmadd52huq zmm9, zmm21, zmm10
        vpmadd52luq zmm23, zmm8, zmm27
        vpmadd52luq zmm25, zmm4, zmm28
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm5, zmm20
        vpsrlq  zmm20{k2}{z}, zmm11, 52
        vpmadd52huq zmm23, zmm8, zmm3
        vpmadd52luq zmm25, zmm5, zmm3
        vpmadd52luq zmm28, zmm8, zmm2
        vpmadd52huq zmm28, zmm8, zmm27
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm8, zmm26
        vpaddq  zmm29, zmm29, zmm15
        vmovdqu64 zmm15, [rdx + 128]
        vpaddq  zmm17, zmm17, zmm19
        vmovdqu64 zmm19, [rdx + 192]
        vpaddq  zmm29, zmm29, zmm20
        vpbroadcastq zmm20, [rsi + 280]
        vpmadd52huq zmm23, zmm21, zmm24
        vmovq   [rcx + 128], xmm29
        vpmadd52huq zmm30, zmm13, zmm12
        vpsrlq  zmm12{k2}{z}, zmm29, 52
        valignq zmm11{k1}{z}, zmm11, zmm11, 1
        vpaddq  zmm17, zmm17, zmm12
        vpbroadcastq zmm12, [rcx + 856]
        vmovdqu64 zmm13, [rdx + 256]
        vmovq   [rcx + 136], xmm17
        vpmadd52luq zmm9, zmm15, zmm10
        vpmadd52luq zmm18, zmm15, zmm6
        vpmadd52huq zmm11, zmm16, zmm24
        vpsrlq  zmm16{k2}{z}, zmm17, 52
        vpmadd52huq zmm28, zmm15, zmm24
        vpmadd52luq zmm23, zmm15, zmm24
        vpmadd52huq zmm30, zmm4, zmm22
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52luq zmm22, zmm8, zmm20
        vpmadd52huq zmm9, zmm15, zmm6
        vpaddq  zmm7, zmm7, zmm18
        vpmadd52luq zmm11, zmm21, zmm24
        vpaddq  zmm7, zmm7, zmm16
        vpmadd52luq zmm28, zmm19, zmm24
        vpsrlq  zmm16{k2}{z}, zmm7, 52
        vmovq   [rcx + 144], xmm7
        vpmadd52huq zmm23, zmm15, zmm14
        vpmadd52huq zmm22, zmm8, zmm2
        vpmadd52luq zmm9, zmm19, zmm6
        valignq zmm2{k1}{z}, zmm7, zmm7, 1
        vpmadd52huq zmm11, zmm21, zmm14
        vpbroadcastq zmm7, [rcx + 136]
        vpbroadcastq zmm18, [rsi + 96]
        valignq zmm17{k1}{z}, zmm17, zmm17, 1
        vpmadd52huq zmm28, zmm19, zmm14
        vpmadd52luq zmm30, zmm5, zmm27
        vpmadd52luq zmm23, zmm19, zmm14
        vpmadd52luq zmm22, zmm8, zmm12
        vpaddq  zmm25, zmm25, zmm9
        vpbroadcastq zmm9, [rcx + 144]
        vpbroadcastq zmm12, [rcx + 352]
        vpbroadcastq zmm21, [rsi + 160]
        vpbroadcastq zmm26, [rcx + 128]
        vpaddq  zmm25, zmm25, zmm16
        vpmadd52luq zmm11, zmm15, zmm14
        vmovq   [rcx + 152], xmm25
        vpmadd52luq zmm28, zmm13, zmm14
        vpbroadcastq zmm16, [rsi + 32]
        vpmadd52huq zmm30, zmm5, zmm3
        vpmadd52huq zmm23, zmm19, zmm10
        vpmadd52huq zmm22, zmm19, zmm24
        vpmadd52huq zmm11, zmm15, zmm10
        vpmadd52huq zmm28, zmm13, zmm10
        vpbroadcastq zmm15, [rcx + 416]
        vpmadd52luq zmm30, zmm8, zmm3
        vpbroadcastq zmm3, [rcx + 152]
        vpmadd52luq zmm23, zmm13, zmm10
        vpmadd52luq zmm22, zmm13, zmm24
        vpmadd52luq zmm11, zmm19, zmm10
        vmovdqu64 zmm10, [rdx + 0]
        vpmadd52luq zmm28, zmm1, zmm18
        vpmadd52luq zmm30, zmm0, zmm16
        vpmadd52huq zmm23, zmm13, zmm6
        vpmadd52huq zmm22, zmm13, zmm14
        valignq zmm14{k1}{z}, zmm29, zmm29, 1
        vpbroadcastq zmm27, [rcx + 672]
        vpmadd52huq zmm11, zmm19, zmm6
        vpbroadcastq zmm19, [rcx + 480]
        vpmadd52huq zmm28, zmm1, zmm12
        vpmadd52huq zmm23, zmm0, zmm16
        vpmadd52huq zmm22, zmm1, zmm18
        vpbroadcastq zmm16, [rsi + 224]
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm4, zmm21
        vpmadd52luq zmm2, zmm10, zmm3
        vpmadd52luq zmm17, zmm10, zmm9
        vpmadd52luq zmm14, zmm10, zmm7
        vpmadd52luq zmm11, zmm13, zmm6
        vpmadd52luq zmm23, zmm1, zmm12
        vpmadd52luq zmm22, zmm4, zmm15
        vpbroadcastq zmm6, [rcx + 800]
        vpmadd52luq zmm28, zmm1, zmm27
        vpsrlq  zmm27{k2}{z}, zmm25, 52
        vpmadd52luq zmm18, zmm5, zmm19
        vpmadd52luq zmm11, zmm10, zmm26
        vpmadd52huq zmm22, zmm4, zmm12
        vpmadd52luq zmm28, zmm4, zmm12
        vpmadd52huq zmm18, zmm5, zmm15
        vpmadd52luq zmm22, zmm5, zmm12
        vpmadd52luq zmm18, zmm8, zmm15
        vpmadd52huq zmm18, zmm8, zmm12
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm8, zmm20
        vpmadd52huq zmm2, zmm10, zmm9
        vpmadd52huq zmm17, zmm10, zmm7
        vpmadd52huq zmm14, zmm10, zmm26
        vpaddq  zmm30, zmm30, zmm11
        vmovdqu64 zmm11, [rdx + 64]
        vpaddq  zmm30, zmm30, zmm27
        vmovdqu64 zmm20, [rdx + 128]
        vpmadd52huq zmm29, zmm13, zmm24
        vmovdqu64 zmm13, [rdx + 192]
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52luq zmm24, zmm5, zmm16
        vmovq   [rcx + 160], xmm30
        vpmadd52luq zmm29, zmm4, zmm21
        vpsrlq  zmm21{k2}{z}, zmm30, 52
        vpmadd52huq zmm24, zmm5, zmm19
        vpmadd52luq zmm2, zmm11, zmm9
        vpmadd52luq zmm17, zmm11, zmm7
        vpmadd52luq zmm14, zmm11, zmm26
        vpmadd52huq zmm18, zmm11, zmm3
        vpmadd52huq zmm29, zmm4, zmm15
        vpmadd52luq zmm24, zmm5, zmm6
        vpmadd52huq zmm2, zmm11, zmm7
        vpmadd52huq zmm17, zmm11, zmm26
        vpaddq  zmm23, zmm23, zmm14
        valignq zmm6{k1}{z}, zmm25, zmm25, 1
        vpaddq  zmm23, zmm23, zmm21
        vpbroadcastq zmm14, [rcx + 544]
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm5, zmm16
        vpsrlq  zmm16{k2}{z}, zmm23, 52
        vpmadd52luq zmm24, zmm8, zmm19
        vpmadd52luq zmm2, zmm20, zmm7
        vpmadd52luq zmm17, zmm20, zmm26
        vpmadd52huq zmm6, zmm10, zmm3
        vpmadd52luq zmm18, zmm20, zmm3
        vmovdqu64 zmm10, [rdx + 256]
        vmovq   [rcx + 168], xmm23
        vpbroadcastq zmm25, [rcx + 736]
        vpmadd52huq zmm24, zmm8, zmm15
        vpmadd52huq zmm2, zmm20, zmm26
        vpaddq  zmm28, zmm28, zmm17
        vpmadd52luq zmm6, zmm11, zmm3
        vpaddq  zmm28, zmm28, zmm16
        vpmadd52huq zmm18, zmm20, zmm9
        vpsrlq  zmm16{k2}{z}, zmm28, 52
        vmovq   [rcx + 176], xmm28
        vpmadd52luq zmm21, zmm8, zmm14
        valignq zmm17{k1}{z}, zmm28, zmm28, 1
        vpmadd52luq zmm2, zmm13, zmm26
        vpmadd52huq zmm24, zmm20, zmm3
        vpmadd52huq zmm6, zmm11, zmm9
        vpbroadcastq zmm11, [rcx + 168]
        valignq zmm23{k1}{z}, zmm23, zmm23, 1
        vpbroadcastq zmm27, [rsi + 168]
        vpmadd52luq zmm18, zmm13, zmm9
        vpmadd52luq zmm29, zmm4, zmm25
        vpmadd52huq zmm21, zmm8, zmm19
        vpbroadcastq zmm19, [rsi + 104]
        vpbroadcastq zmm25, [rcx + 424]
        vpaddq  zmm22, zmm22, zmm2
        vpbroadcastq zmm2, [rcx + 176]
        vpmadd52luq zmm24, zmm13, zmm3
        vpaddq  zmm22, zmm22, zmm16
        vpmadd52luq zmm6, zmm20, zmm9
        vmovq   [rcx + 184], xmm22
        vpmadd52huq zmm18, zmm13, zmm7
        vpbroadcastq zmm16, [rcx + 160]
        vpmadd52luq zmm29, zmm5, zmm15
        vpmadd52huq zmm21, zmm13, zmm3
        vpbroadcastq zmm15, [rcx + 360]
        vpmadd52huq zmm24, zmm13, zmm9
        vpmadd52huq zmm6, zmm20, zmm7
        valignq zmm20{k1}{z}, zmm30, zmm30, 1
        vpbroadcastq zmm28, [rsi + 40]
        vpmadd52luq zmm18, zmm10, zmm7
        vpmadd52luq zmm21, zmm10, zmm3
        vpmadd52huq zmm29, zmm5, zmm12
        vpmadd52luq zmm24, zmm10, zmm9
        vpmadd52luq zmm6, zmm13, zmm7
        vpmadd52huq zmm18, zmm10, zmm26
        vpmadd52huq zmm21, zmm10, zmm9
        vpbroadcastq zmm9, [rcx + 184]
        vpmadd52luq zmm29, zmm8, zmm12
        vpbroadcastq zmm12, [rcx + 744]
        vpmadd52huq zmm24, zmm10, zmm7
        vpbroadcastq zmm7, [rcx + 680]
        vpmadd52huq zmm6, zmm13, zmm26
        vpbroadcastq zmm13, [rcx + 488]
        vpmadd52luq zmm18, zmm0, zmm28
        vpmadd52luq zmm21, zmm1, zmm19
        vpmadd52huq zmm24, zmm0, zmm28
        vpsrlq  zmm28{k2}{z}, zmm22, 52
        vpmadd52luq zmm6, zmm10, zmm26
        valignq zmm22{k1}{z}, zmm22, zmm22, 1
        vpbroadcastq zmm26, [rsi + 288]
        vpmadd52huq zmm21, zmm1, zmm15
        vpmadd52luq zmm24, zmm1, zmm15
        vpmadd52luq zmm21, zmm1, zmm7
        vpbroadcastq zmm7, [rcx + 808]
        vpmadd52luq zmm21, zmm4, zmm15
        vpbroadcastq zmm30, [rcx + 864]
        vpxorq  zmm31, zmm31, zmm31
        vpmadd52huq zmm31, zmm8, zmm14
        vpmadd52luq zmm31, zmm8, zmm30
        vpmadd52huq zmm31, zmm10, zmm3
        vmovdqu64 zmm3, [rdx + 0]
        vmovdqu64 zmm10, [rdx + 64]
        vpmadd52huq zmm31, zmm1, zmm19
        vmovdqu64 zmm14, [rdx + 128]
        vpmadd52luq zmm17, zmm3, zmm9
        vpmadd52luq zmm23, zmm3, zmm2
        vpmadd52luq zmm20, zmm3, zmm11
        vpmadd52luq zmm6, zmm3, zmm16
        vpmadd52huq zmm22, zmm3, zmm9
        vpmadd52luq zmm31, zmm4, zmm25
        vpmadd52huq zmm17, zmm3, zmm2
        vpmadd52huq zmm23, zmm3, zmm11
        vpmadd52huq zmm20, zmm3, zmm16
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52luq zmm3, zmm4, zmm27
        vpaddq  zmm29, zmm29, zmm6
        vmovdqu64 zmm6, [rdx + 192]
        vpmadd52luq zmm22, zmm10, zmm9
        vpaddq  zmm29, zmm29, zmm28
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm4, zmm27
        vpmadd52luq zmm17, zmm10, zmm2
        vpmadd52luq zmm23, zmm10, zmm11
        vpmadd52luq zmm20, zmm10, zmm16
        vpmadd52huq zmm3, zmm4, zmm25
        vpsrlq  zmm27{k2}{z}, zmm29, 52
        vpmadd52huq zmm22, zmm10, zmm2
        vmovq   [rcx + 192], xmm29
        vpmadd52huq zmm31, zmm4, zmm15
        vpmadd52luq zmm19, zmm5, zmm13
        vpmadd52huq zmm17, zmm10, zmm11
        vpmadd52huq zmm23, zmm10, zmm16
        vpaddq  zmm18, zmm18, zmm20
        vpmadd52luq zmm3, zmm4, zmm12
        vpaddq  zmm18, zmm18, zmm27
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm5, zmm13
        vpsrlq  zmm20{k2}{z}, zmm18, 52
        vpmadd52huq zmm19, zmm5, zmm25
        vpmadd52luq zmm17, zmm14, zmm11
        vpmadd52luq zmm23, zmm14, zmm16
        vmovq   [rcx + 200], xmm18
        vpmadd52luq zmm22, zmm14, zmm2
        vpmadd52luq zmm3, zmm5, zmm25
        vmovdqu64 zmm27, [rdx + 256]
        vpmadd52luq zmm31, zmm5, zmm15
        vpmadd52luq zmm12, zmm5, zmm7
        vmovdqu64 zmm7, [rdx + 0]
        vpmadd52luq zmm19, zmm8, zmm25
        vpmadd52huq zmm17, zmm14, zmm16
        vpaddq  zmm24, zmm24, zmm23
        vpmadd52huq zmm22, zmm14, zmm11
        vpmadd52huq zmm3, zmm5, zmm15
        vpaddq  zmm24, zmm24, zmm20
        vpmadd52luq zmm12, zmm8, zmm13
        vpsrlq  zmm20{k2}{z}, zmm24, 52
        vmovq   [rcx + 208], xmm24
        valignq zmm23{k1}{z}, zmm24, zmm24, 1
        vpmadd52luq zmm17, zmm6, zmm16
        vpmadd52huq zmm19, zmm8, zmm15
        vpbroadcastq zmm24, [rcx + 200]
        vpmadd52luq zmm22, zmm6, zmm11
        vpmadd52luq zmm3, zmm8, zmm15
        valignq zmm15{k1}{z}, zmm18, zmm18, 1
        vpmadd52huq zmm12, zmm8, zmm25
        vpbroadcastq zmm18, [rsi + 112]
        vpbroadcastq zmm25, [rcx + 432]
        vpmadd52luq zmm31, zmm8, zmm26
        vpaddq  zmm21, zmm21, zmm17
        vpbroadcastq zmm17, [rcx + 208]
        vpmadd52huq zmm19, zmm14, zmm9
        vpaddq  zmm21, zmm21, zmm20
        vpmadd52huq zmm3, zmm8, zmm26
        vmovq   [rcx + 216], xmm21
        vmovdqu64 zmm20, [rdx + 64]
        vpbroadcastq zmm26, [rcx + 192]
        vpmadd52huq zmm22, zmm6, zmm16
        vpmadd52huq zmm12, zmm6, zmm9
        vpmadd52luq zmm19, zmm6, zmm9
        vpmadd52huq zmm3, zmm10, zmm9
        vpbroadcastq zmm10, [rsi + 48]
        vpmadd52luq zmm22, zmm27, zmm16
        vpmadd52luq zmm12, zmm27, zmm9
        vpmadd52luq zmm15, zmm7, zmm17
        vpmadd52huq zmm19, zmm6, zmm2
        vpmadd52luq zmm3, zmm14, zmm9
        vpmadd52luq zmm22, zmm7, zmm26
        vpmadd52huq zmm12, zmm27, zmm2
        vpmadd52huq zmm15, zmm7, zmm24
        vpmadd52luq zmm19, zmm27, zmm2
        vpmadd52huq zmm3, zmm14, zmm2
        vpbroadcastq zmm14, [rcx + 216]
        vpmadd52huq zmm12, zmm0, zmm10
        vpmadd52luq zmm15, zmm20, zmm24
        vpmadd52huq zmm19, zmm27, zmm11
        vpmadd52luq zmm3, zmm6, zmm2
        valignq zmm2{k1}{z}, zmm29, zmm29, 1
        vpbroadcastq zmm28, [rcx + 368]
        vpmadd52luq zmm2, zmm7, zmm24
        vpmadd52huq zmm3, zmm6, zmm11
        vpmadd52luq zmm23, zmm7, zmm14
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm1, zmm18
        vpmadd52luq zmm19, zmm0, zmm10
        vpbroadcastq zmm10, [rsi + 232]
        vpmadd52huq zmm2, zmm7, zmm26
        vpmadd52luq zmm3, zmm27, zmm11
        vpmadd52huq zmm23, zmm7, zmm17
        vpmadd52luq zmm6, zmm4, zmm25
        vpbroadcastq zmm11, [rcx + 752]
        vpmadd52luq zmm12, zmm1, zmm28
        vpmadd52luq zmm2, zmm20, zmm26
        vpmadd52huq zmm3, zmm27, zmm16
        vpmadd52luq zmm23, zmm20, zmm17
        vpbroadcastq zmm16, [rsi + 296]
        vpmadd52huq zmm6, zmm4, zmm28
        vpmadd52luq zmm12, zmm5, zmm10
        vpmadd52luq zmm6, zmm5, zmm28
        vpmadd52luq zmm6, zmm8, zmm16
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm8, zmm13
        vpmadd52huq zmm23, zmm20, zmm24
        vpmadd52huq zmm15, zmm20, zmm26
        vpaddq  zmm31, zmm31, zmm22
        vmovdqu64 zmm13, [rdx + 128]
        vpaddq  zmm3, zmm3, zmm2
        vmovdqu64 zmm2, [rdx + 192]
        vpmadd52huq zmm29, zmm27, zmm9
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm4, zmm25
        vpsrlq  zmm22{k2}{z}, zmm21, 52
        vpaddq  zmm31, zmm31, zmm22
        vpbroadcastq zmm22, [rcx + 552]
        vmovq   [rcx + 224], xmm31
        vpmadd52luq zmm29, zmm1, zmm18
        vpsrlq  zmm18{k2}{z}, zmm31, 52
        vpmadd52luq zmm23, zmm13, zmm24
        vpmadd52luq zmm15, zmm13, zmm26
        vpmadd52luq zmm9, zmm4, zmm11
        vpaddq  zmm3, zmm3, zmm18
        valignq zmm11{k1}{z}, zmm21, zmm21, 1
        vpsrlq  zmm18{k2}{z}, zmm3, 52
        vpbroadcastq zmm21, [rcx + 872]
        vmovq   [rcx + 232], xmm3
        vpmadd52huq zmm29, zmm1, zmm28
        vpmadd52huq zmm23, zmm13, zmm26
        vpaddq  zmm19, zmm19, zmm15
        vpmadd52luq zmm9, zmm5, zmm25
        vpaddq  zmm19, zmm19, zmm18
        vpmadd52huq zmm11, zmm7, zmm14
        vpsrlq  zmm7{k2}{z}, zmm19, 52
        vpmadd52huq zmm6, zmm8, zmm22
        vmovq   [rcx + 240], xmm19
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm5, zmm25
        vpmadd52luq zmm23, zmm2, zmm26
        valignq zmm18{k1}{z}, zmm19, zmm19, 1
        vpmadd52huq zmm9, zmm5, zmm28
        vpbroadcastq zmm19, [rcx + 688]
        vpmadd52luq zmm11, zmm20, zmm14
        vpmadd52luq zmm6, zmm8, zmm21
        vpmadd52luq zmm15, zmm8, zmm25
        vpaddq  zmm12, zmm12, zmm23
        vpbroadcastq zmm21, [rcx + 240]
        vmovdqu64 zmm23, [rdx + 256]
        vpaddq  zmm12, zmm12, zmm7
        vpmadd52luq zmm9, zmm8, zmm28
        vmovq   [rcx + 248], xmm12
        vpmadd52huq zmm11, zmm20, zmm17
        vpbroadcastq zmm7, [rcx + 232]
        vpmadd52huq zmm6, zmm20, zmm14
        vpmadd52huq zmm15, zmm8, zmm28
        vpbroadcastq zmm20, [rcx + 376]
        vpmadd52huq zmm9, zmm8, zmm16
        vpmadd52luq zmm11, zmm13, zmm17
        valignq zmm3{k1}{z}, zmm3, zmm3, 1
        vpbroadcastq zmm16, [rcx + 248]
        vpmadd52luq zmm6, zmm13, zmm14
        vpmadd52huq zmm15, zmm2, zmm14
        vpmadd52luq zmm29, zmm1, zmm19
        vpbroadcastq zmm19, [rcx + 696]
        vpmadd52huq zmm9, zmm13, zmm14
        vpmadd52huq zmm11, zmm13, zmm24
        vpmadd52huq zmm6, zmm13, zmm17
        vpmadd52luq zmm15, zmm23, zmm14
        vpbroadcastq zmm13, [rcx + 224]
        vpmadd52luq zmm29, zmm4, zmm28
        vmovdqu64 zmm27, [rdx + 0]
        vpmadd52luq zmm9, zmm2, zmm14
        vpmadd52luq zmm11, zmm2, zmm24
        vpmadd52luq zmm6, zmm2, zmm17
        vpmadd52huq zmm15, zmm23, zmm17
        vpmadd52huq zmm29, zmm5, zmm10
        vpbroadcastq zmm10, [rsi + 56]
        vpmadd52huq zmm9, zmm2, zmm17
        vpmadd52huq zmm11, zmm2, zmm26
        vpmadd52huq zmm6, zmm2, zmm24
        vpmadd52luq zmm18, zmm27, zmm16
        vpmadd52luq zmm3, zmm27, zmm21
        valignq zmm2{k1}{z}, zmm31, zmm31, 1
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm1, zmm20
        vpmadd52luq zmm9, zmm23, zmm17
        vpbroadcastq zmm17, [rsi + 176]
        vpmadd52luq zmm11, zmm23, zmm26
        vpmadd52luq zmm29, zmm8, zmm22
        vmovdqu64 zmm22, [rdx + 64]
        vpmadd52luq zmm6, zmm23, zmm24
        vpmadd52huq zmm18, zmm27, zmm21
        vpmadd52huq zmm3, zmm27, zmm7
        vpmadd52luq zmm2, zmm27, zmm7
        vpmadd52luq zmm28, zmm1, zmm19
        vpbroadcastq zmm19, [rsi + 240]
        vpmadd52luq zmm15, zmm0, zmm10
        vpmadd52huq zmm9, zmm23, zmm24
        vpbroadcastq zmm24, [rcx + 496]
        vpmadd52luq zmm11, zmm27, zmm13
        vpmadd52huq zmm6, zmm23, zmm26
        vpbroadcastq zmm26, [rcx + 560]
        vpmadd52huq zmm2, zmm27, zmm13
        vpmadd52luq zmm28, zmm4, zmm20
        vpmadd52luq zmm18, zmm22, zmm21
        vpmadd52luq zmm3, zmm22, zmm7
        vpmadd52huq zmm15, zmm4, zmm17
        vpmadd52luq zmm9, zmm4, zmm17
        vpsrlq  zmm17{k2}{z}, zmm12, 52
        vpmadd52luq zmm2, zmm22, zmm13
        vpmadd52huq zmm28, zmm5, zmm19
        vpmadd52luq zmm15, zmm5, zmm24
        vpmadd52luq zmm28, zmm8, zmm26
        vpmadd52huq zmm28, zmm8, zmm24
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm8, zmm25
        vpmadd52huq zmm18, zmm22, zmm7
        vpmadd52huq zmm3, zmm22, zmm13
        vpaddq  zmm29, zmm29, zmm11
        vmovdqu64 zmm11, [rdx + 128]
        vpaddq  zmm6, zmm6, zmm2
        vmovdqu64 zmm2, [rdx + 192]
        vpaddq  zmm29, zmm29, zmm17
        valignq zmm12{k1}{z}, zmm12, zmm12, 1
        vpsrlq  zmm17{k2}{z}, zmm29, 52
        vpmadd52huq zmm28, zmm22, zmm16
        vpaddq  zmm6, zmm6, zmm17
        vpbroadcastq zmm17, [rsi + 304]
        vpmadd52huq zmm30, zmm23, zmm14
        vpsrlq  zmm14{k2}{z}, zmm6, 52
        vpmadd52huq zmm12, zmm27, zmm16
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm4, zmm20
        vpbroadcastq zmm25, [rcx + 880]
        vmovq   [rcx + 264], xmm6
        vmovq   [rcx + 256], xmm29
        vpmadd52luq zmm18, zmm11, zmm7
        vpmadd52luq zmm3, zmm11, zmm13
        vpmadd52luq zmm12, zmm22, zmm16
        vpmadd52luq zmm23, zmm5, zmm20
        vpmadd52luq zmm28, zmm11, zmm16
        vpmadd52huq zmm30, zmm0, zmm10
        vpxorq  zmm0, zmm0, zmm0
        vpmadd52huq zmm0, zmm5, zmm20
        vpbroadcastq zmm10, [rcx + 504]
        vpmadd52huq zmm18, zmm11, zmm13
        vpaddq  zmm9, zmm9, zmm3
        vpmadd52huq zmm12, zmm22, zmm21
        vpaddq  zmm9, zmm9, zmm14
        vpmadd52luq zmm23, zmm8, zmm17
        vpsrlq  zmm3{k2}{z}, zmm9, 52
        vmovq   [rcx + 272], xmm9
        valignq zmm9{k1}{z}, zmm9, zmm9, 1
        vpmadd52huq zmm28, zmm11, zmm21
        vpmadd52luq zmm18, zmm2, zmm13
        vpmadd52luq zmm30, zmm1, zmm20
        vpmadd52luq zmm12, zmm11, zmm21
        vpbroadcastq zmm14, [rcx + 264]
        vpmadd52luq zmm0, zmm8, zmm20
        vpmadd52huq zmm23, zmm8, zmm26
        vmovdqu64 zmm22, [rdx + 256]
        vpbroadcastq zmm26, [rcx + 816]
        vpmadd52luq zmm28, zmm2, zmm21
        vpaddq  zmm15, zmm15, zmm18
        vmovdqu64 zmm18, [rdx + 0]
        vpmadd52luq zmm30, zmm5, zmm19
        vpaddq  zmm15, zmm15, zmm3
        vpbroadcastq zmm3, [rcx + 272]
        vpmadd52huq zmm12, zmm11, zmm7
        vmovq   [rcx + 280], xmm15
        vmovdqu64 zmm19, [rdx + 64]
        vpmadd52luq zmm23, zmm8, zmm25
        valignq zmm25{k1}{z}, zmm15, zmm15, 1
        vpmadd52huq zmm0, zmm8, zmm17
        vpbroadcastq zmm17, [rcx + 824]
        vpmadd52huq zmm28, zmm2, zmm7
        vpmadd52huq zmm30, zmm5, zmm24
        vpmadd52luq zmm12, zmm2, zmm7
        vpmadd52huq zmm23, zmm11, zmm16
        vpbroadcastq zmm11, [rcx + 256]
        vpmadd52huq zmm0, zmm2, zmm16
        vpmadd52luq zmm28, zmm22, zmm7
        vpmadd52luq zmm30, zmm5, zmm26
        vpbroadcastq zmm26, [rcx + 280]
        vpmadd52huq zmm12, zmm2, zmm13
        vpmadd52luq zmm23, zmm2, zmm16
        vpmadd52luq zmm0, zmm22, zmm16
        vpmadd52huq zmm28, zmm22, zmm13
        vpmadd52luq zmm30, zmm8, zmm24
        valignq zmm24{k1}{z}, zmm29, zmm29, 1
        valignq zmm6{k1}{z}, zmm6, zmm6, 1
        vmovdqu64 zmm27, [rdx + 128]
        vpmadd52luq zmm12, zmm22, zmm13
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm5, zmm10
        vpmadd52huq zmm23, zmm2, zmm21
        vpbroadcastq zmm2, [rsi + 120]
        vpmadd52huq zmm0, zmm22, zmm21
        vpmadd52luq zmm24, zmm18, zmm14
        vpmadd52luq zmm6, zmm18, zmm3
        vpmadd52luq zmm9, zmm18, zmm26
        vpmadd52huq zmm25, zmm18, zmm26
        vpmadd52luq zmm12, zmm18, zmm11
        vpmadd52luq zmm13, zmm5, zmm17
        vpbroadcastq zmm17, [rcx + 440]
        vpmadd52luq zmm23, zmm22, zmm21
        vpbroadcastq zmm21, [rsi + 184]
        vpmadd52huq zmm24, zmm18, zmm11
        vpmadd52huq zmm6, zmm18, zmm14
        vpmadd52huq zmm9, zmm18, zmm3
        vpmadd52luq zmm25, zmm19, zmm26
        vpsrlq  zmm15{k2}{z}, zmm15, 52
        vpmadd52luq zmm13, zmm8, zmm10
        vpmadd52huq zmm23, zmm22, zmm7
        vpmadd52luq zmm28, zmm1, zmm2
        vpmadd52luq zmm24, zmm19, zmm11
        vpmadd52luq zmm6, zmm19, zmm14
        vpmadd52luq zmm9, zmm19, zmm3
        vpmadd52huq zmm25, zmm19, zmm3
        vpbroadcastq zmm7, [rcx + 760]
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm8, zmm10
        vpmadd52huq zmm13, zmm8, zmm17
        vpmadd52luq zmm0, zmm4, zmm21
        vpmadd52huq zmm23, zmm1, zmm2
        vpmadd52huq zmm6, zmm19, zmm11
        vpmadd52huq zmm9, zmm19, zmm14
        vpmadd52luq zmm25, zmm27, zmm3
        vpxorq  zmm1, zmm1, zmm1
        vpmadd52huq zmm1, zmm8, zmm20
        vmovdqu64 zmm2, [rdx + 192]
        vmovdqu64 zmm20, [rdx + 256]
        vpaddq  zmm30, zmm30, zmm12
        vmovdqu64 zmm12, [rdx + 320]
        vpaddq  zmm28, zmm28, zmm24
        vpaddq  zmm30, zmm30, zmm15
        vpmadd52huq zmm13, zmm19, zmm26
        vpsrlq  zmm15{k2}{z}, zmm30, 52
        vpmadd52luq zmm9, zmm27, zmm14
        vpaddq  zmm28, zmm28, zmm15
        vpmadd52huq zmm25, zmm27, zmm14
        vpbroadcastq zmm15, xmm28
        vpbroadcastq zmm19, [rsi + 312]
        vpmadd52huq zmm0, zmm4, zmm17
        vpmadd52luq zmm6, zmm27, zmm11
        vpbroadcastq zmm24, xmm30
        vpmadd52luq zmm13, zmm27, zmm26
        vpmadd52huq zmm9, zmm27, zmm11
        vpmadd52luq zmm23, zmm4, zmm17
        vpmadd52luq zmm25, zmm2, zmm14
        vpmadd52huq zmm18, zmm27, zmm26
        vpmadd52luq zmm0, zmm4, zmm7
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm2, zmm26
        vpmadd52luq zmm6, zmm12, zmm24
        vpmadd52huq zmm13, zmm27, zmm3
        vpmadd52luq zmm9, zmm2, zmm11
        vmovdqu64 zmm27, [rdx + 384]
        vpmadd52huq zmm1, zmm22, zmm16
        vpbroadcastq zmm16, [rcx + 568]
        vpbroadcastq zmm22, [rdx + 960]
        vpmadd52huq zmm25, zmm2, zmm11
        vpmadd52luq zmm18, zmm2, zmm26
        vpmadd52luq zmm0, zmm5, zmm17
        vpmadd52luq zmm7, zmm20, zmm26
        vpaddq  zmm23, zmm23, zmm6
        vpbroadcastq zmm6, [rcx + 888]
        vpmadd52luq zmm13, zmm2, zmm3
        vpmadd52luq zmm9, zmm12, zmm15
        vpmadd52huq zmm1, zmm4, zmm21
        vpbroadcastq zmm4, [rdx + 968]
        vpsrlq  zmm21{k2}{z}, zmm28, 52
        vpmadd52luq zmm25, zmm20, zmm11
        vpaddq  zmm21, zmm23, zmm21
        vpmadd52huq zmm7, zmm20, zmm3
        vmovdqu64 zmm23, [rdx + 448]
        vpmadd52huq zmm18, zmm2, zmm3
        vpmadd52huq zmm13, zmm2, zmm14
        vpmadd52huq zmm9, zmm12, zmm24
        valignq zmm2{k1}{z}, zmm30, zmm30, 1
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm21, zmm22
        vpmadd52huq zmm25, zmm12, zmm15
        vmovdqu64 zmm12, [rdx + 512]
        vpmadd52luq zmm1, zmm5, zmm10
        vpmadd52luq zmm7, zmm8, zmm19
        vpsrlq  zmm10{k2}{z}, zmm21, 52
        vpmadd52huq zmm2, zmm27, zmm15
        vpmadd52luq zmm9, zmm27, zmm24
        vpmadd52luq zmm18, zmm20, zmm3
        valignq zmm3{k1}{z}, zmm28, zmm28, 1
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52luq zmm28, zmm21, zmm4
        vmovdqu64 zmm4, [rdx + 576]
        vpmadd52luq zmm25, zmm27, zmm15
        vpmadd52huq zmm7, zmm8, zmm16
        vpmadd52luq zmm13, zmm20, zmm14
        vpmadd52luq zmm2, zmm23, zmm15
        vpaddq  zmm0, zmm0, zmm9
        vmovdqu64 zmm9, [rdx + 640]
        vpmadd52huq zmm3, zmm23, zmm15
        vpmadd52huq zmm1, zmm5, zmm17
        vpmadd52huq zmm18, zmm20, zmm14
        vpaddq  zmm10, zmm0, zmm10
        vpmadd52luq zmm7, zmm8, zmm6
        vpmadd52luq zmm29, zmm10, zmm22
        vpbroadcastq zmm6, [rsi + 248]
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52luq zmm10, zmm21, zmm22
        vpmadd52huq zmm25, zmm27, zmm24
        vpmadd52luq zmm3, zmm12, zmm15
        vmovdqu64 zmm14, [rdx + 704]
        vpmadd52huq zmm13, zmm20, zmm11
        vpmadd52huq zmm2, zmm23, zmm24
        vmovdqu64 zmm11, [rdx + 768]
        vpmadd52luq zmm1, zmm8, zmm17
        vpmadd52huq zmm7, zmm12, zmm15
        vpaddq  zmm28, zmm28, zmm29
        vpbroadcastq zmm10, xmm10
        vpbroadcastq zmm17, xmm28
        vmovdqu64 zmm22, [rdx + 832]
        vpmadd52huq zmm3, zmm12, zmm24
        vpmadd52luq zmm25, zmm23, zmm24
        vpmadd52luq zmm2, zmm12, zmm24
        vmovdqu64 zmm12, [rdx + 896]
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm20, zmm26
        vpmadd52luq zmm7, zmm4, zmm15
        vpmadd52luq zmm0, zmm9, zmm17
        vpmadd52huq zmm18, zmm5, zmm6
        vpmadd52luq zmm13, zmm5, zmm6
        vpmadd52luq zmm3, zmm4, zmm24
        vpmadd52luq zmm1, zmm14, zmm17
        vpmadd52luq zmm21, zmm9, zmm10
        vpmadd52huq zmm25, zmm9, zmm17
        vpmadd52huq zmm7, zmm4, zmm24
        vpmadd52huq zmm0, zmm9, zmm10
        vpmadd52luq zmm18, zmm8, zmm16
        vpmadd52huq zmm2, zmm14, zmm17
        vpmadd52luq zmm13, zmm11, zmm17
        vpmadd52huq zmm23, zmm8, zmm19
        vpmadd52luq zmm1, zmm11, zmm10
        vpmadd52huq zmm3, zmm11, zmm17
        vpmadd52huq zmm7, zmm22, zmm17
        vpmadd52luq zmm0, zmm14, zmm10
        vpmadd52luq zmm18, zmm22, zmm17
        vpmadd52huq zmm25, zmm14, zmm10
        vpsrlq  zmm5{k2}{z}, zmm21, 52
        vpmadd52huq zmm2, zmm11, zmm10
        vpmadd52luq zmm13, zmm22, zmm10
        vpmadd52huq zmm23, zmm4, zmm15
        vpmadd52luq zmm7, zmm12, zmm17
        vpaddq  zmm4, zmm0, zmm5
        vpmadd52huq zmm3, zmm22, zmm10
        vpsrlq  zmm4{k2}{z}, zmm4, 52
        vpmadd52luq zmm18, zmm12, zmm10
        vpaddq  zmm1, zmm1, zmm4
        vpaddq  zmm13, zmm13, zmm2
        vpaddq  zmm1, zmm1, zmm25
        vpmadd52huq zmm7, zmm12, zmm10
        vpsrlq  zmm2, zmm1, 52
        valignq zmm4{k1}{z}, zmm21, zmm21, 1
        vpbroadcastq zmm5, rax
        vpaddq  zmm13, zmm13, zmm2
        vpmadd52huq zmm23, zmm12, zmm17
        vpaddq  zmm18, zmm18, zmm3
        vpsrlq  zmm2, zmm13, 52
        valignq zmm0{k1}{z}, zmm0, zmm0, 1
        vpaddq  zmm18, zmm18, zmm2
        vpaddq  zmm7, zmm7, zmm4
        vpsrlq  zmm2, zmm5, 51
        vpandq  zmm13, zmm13, zmm5
        vpsrlq  zmm3, zmm18, 52
        vpaddq  zmm4, zmm13, zmm2
        vpaddq  zmm7, zmm7, zmm3
        vpaddq  zmm23, zmm23, zmm0
        vpsrlq  zmm0, zmm4, 52
        vpandq  zmm18, zmm18, zmm5
        vpsrlq  zmm3, zmm7, 52
        vpaddq  zmm0, zmm18, zmm0
        vpaddq  zmm23, zmm23, zmm3
        vpsrlq  zmm3, zmm0, 52
        vpandq  zmm7, zmm7, zmm5
        vpsrlq  zmm6, zmm23, 52
        vpaddq  zmm3, zmm7, zmm3
        valignq zmm6{k7}{z}, zmm6, zmm6, 7
        vpsrlq  zmm8, zmm3, 52
        vpandq  zmm23, zmm23, zmm5
        vpandq  zmm1, zmm1, zmm5
        vpaddq  zmm8, zmm23, zmm8
        vpandq  zmm4, zmm4, zmm5
        vpsrlq  zmm9, zmm8, 52
        vpaddq  zmm1, zmm1, zmm6
        vptestmq k3, zmm9, zmm9
        vpcmpnleuq k4, zmm1, zmm5
        vpcmpeqq k5, zmm1, zmm5
        vpandq  zmm0, zmm0, zmm5
        vpandq  zmm3, zmm3, zmm5
        vpandq  zmm8, zmm8, zmm5
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kmovw   r10d, k6
        kmovw   r11d, k3
        lea     r10d, [r11 + 2*r10]
        xor     r10d, r11d
        kmovw   k6, r10d
        kandw   k5, k5, k6
        vpaddq  zmm1{k6}, zmm1, zmm2
        korw    k4, k4, k5
        vpandq  zmm1, zmm1, zmm5
        vmovdqa64 zmm13{k4}, zmm4
        vmovdqa64 zmm18{k4}, zmm0
        vmovdqa64 zmm7{k4}, zmm3
        vmovdqa64 zmm23{k4}, zmm8
        vmovdqu64 [rdi], zmm1
        vmovdqu64 [rdi + 64], zmm13
        vmovdqu64 [rdi + 128], zmm18
        vmovdqu64 [rdi + 192], zmm7
        vmovdqu64 [rdi + 256], zmm23
        mov     rsi, rdi
        dec     r8
        jnz     LABEL(karat_lone_sqr_32_x86_64, again)

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
END_KERNEL(karat_lone_sqr_32_x86_64)

NOTES

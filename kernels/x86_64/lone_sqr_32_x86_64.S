/* karat_lone_sqr_32_x86_64: z = x^2 2^-2080 modulo m, s times over.
 * Contract: kernels/contracts/lone_sqr.contract. Made by tools/ifma/generate.py lone_sqr_32;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, then z, rdx c, rcx t, r8 squarings left, r9 k (not used); rax, r10, r11; k1
 * all lanes but the last of each number, k2 its first lane, k7 all but the first; k0, k3 to k6 and all
 * of zmm0 to zmm31. No stack.
 * Cost: 676 products, 906 instructions on the two vector ports, so 453 cycles at least a squaring.
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
        vmovdqu64 zmm0, [rsi + 0]
        vmovdqu64 zmm1, [rsi + 64]
        vmovdqu64 zmm2, [rsi + 128]
        vmovdqu64 zmm3, [rsi + 192]
        vmovdqu64 zmm4, [rsi + 256]

        //@ z = rdi, x = rsi, c = rdx, t = rcx, left = r8
LABEL(karat_lone_sqr_32_x86_64, again):
        vpsrlq  zmm5, zmm0, 51
        vpaddq  zmm6, zmm0, zmm0
        vmovdqu64 [rcx + 640], zmm5
        vpaddq  zmm7, zmm1, zmm1
        vmovdqu64 [rcx + 320], zmm6
        vpbroadcastq zmm8, xmm1
        vpbroadcastq zmm9, xmm0
        vpsrlq  zmm10, zmm1, 51
        vpsrlq  zmm11, zmm2, 51
        vmovdqu64 [rcx + 704], zmm10
        vpaddq  zmm12, zmm2, zmm2
        vmovdqu64 [rcx + 768], zmm11
        vpbroadcastq zmm13, xmm2
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52luq zmm14, zmm1, zmm8
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm1, zmm8
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm0, zmm9
        vpaddq  zmm7, zmm7, zmm5
        vpbroadcastq zmm5, xmm6
        vmovdqu64 [rcx + 384], zmm7
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52luq zmm6, zmm0, zmm9
        vpaddq  zmm9, zmm3, zmm3
        vpbroadcastq zmm16, xmm3
        vpaddq  zmm12, zmm12, zmm10
        vpaddq  zmm9, zmm9, zmm11
        vpmadd52huq zmm14, zmm1, zmm5
        vpmadd52luq zmm8, zmm1, zmm5
        vmovdqu64 [rcx + 448], zmm12
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52luq zmm10, zmm2, zmm13
        vpsrlq  zmm11{k2}{z}, zmm6, 52
        vmovdqu64 [rcx + 512], zmm9
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52luq zmm17, zmm3, zmm16
        vpbroadcastq zmm7, xmm7
        vpbroadcastq zmm18, [rcx + 640]
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm2, zmm13
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm3, zmm16
        vmovq   [rcx + 0], xmm6
        valignq zmm6{k1}{z}, zmm6, zmm6, 1
        vpmadd52luq zmm14, zmm1, zmm18
        vpaddq  zmm8, zmm8, zmm11
        vpmadd52luq zmm15, zmm2, zmm7
        vpsrlq  zmm11{k2}{z}, zmm8, 52
        vmovq   [rcx + 8], xmm8
        vpbroadcastq zmm12, xmm12
        vpbroadcastq zmm16, [rsi + 136]
        vpmadd52huq zmm10, zmm2, zmm7
        vpbroadcastq zmm9, xmm9
        valignq zmm8{k1}{z}, zmm8, zmm8, 1
        vpmadd52luq zmm14, zmm2, zmm5
        vpbroadcastq zmm18, [rcx + 704]
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52luq zmm20, zmm2, zmm16
        vpmadd52huq zmm15, zmm2, zmm5
        vpmadd52huq zmm17, zmm3, zmm12
        vpmadd52luq zmm19, zmm3, zmm12
        vpbroadcastq zmm21, [rcx + 392]
        vpmadd52luq zmm10, zmm2, zmm18
        vpmadd52luq zmm13, zmm4, zmm9
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm2, zmm16
        vpaddq  zmm14, zmm14, zmm11
        vpmadd52huq zmm20, zmm2, zmm21
        vpbroadcastq zmm11, [rcx + 768]
        vpmadd52luq zmm15, zmm3, zmm5
        vpsrlq  zmm16{k2}{z}, zmm14, 52
        vmovq   [rcx + 16], xmm14
        valignq zmm14{k1}{z}, zmm14, zmm14, 1
        vpbroadcastq zmm22, [rcx + 712]
        vpmadd52luq zmm17, zmm3, zmm11
        vpmadd52luq zmm10, zmm3, zmm7
        vpmadd52huq zmm19, zmm3, zmm7
        vpmadd52huq zmm13, zmm4, zmm12
        vpmadd52luq zmm20, zmm2, zmm22
        vpaddq  zmm15, zmm15, zmm16
        vpsrlq  zmm11, zmm3, 51
        vmovq   [rcx + 24], xmm15
        vpbroadcastq zmm16, [rsi + 72]
        vpsrlq  zmm22{k2}{z}, zmm15, 52
        vpbroadcastq zmm23, [rcx + 8]
        vmovdqu64 zmm24, [rdx + 0]
        vpmadd52luq zmm17, zmm4, zmm12
        vpmadd52huq zmm10, zmm3, zmm5
        vpmadd52luq zmm19, zmm4, zmm7
        vpmadd52luq zmm13, zmm1, zmm16
        vpbroadcastq zmm12, [rcx + 456]
        vpmadd52luq zmm6, zmm24, zmm23
        vpmadd52luq zmm20, zmm3, zmm21
        valignq zmm15{k1}{z}, zmm15, zmm15, 1
        vmovdqu64 [rcx + 832], zmm11
        vpbroadcastq zmm11, [rcx + 328]
        vpmadd52luq zmm18, zmm3, zmm12
        vpbroadcastq zmm25, [rcx + 0]
        vpmadd52huq zmm17, zmm4, zmm7
        vpmadd52luq zmm10, zmm4, zmm5
        vpmadd52huq zmm19, zmm4, zmm5
        vpmadd52huq zmm13, zmm1, zmm11
        vpbroadcastq zmm5, [rsi + 8]
        vpmadd52huq zmm6, zmm24, zmm25
        vpbroadcastq zmm7, [rcx + 16]
        vpmadd52huq zmm20, zmm3, zmm11
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm3, zmm12
        vpmadd52huq zmm18, zmm3, zmm21
        vpbroadcastq zmm27, [rcx + 648]
        vpmadd52huq zmm17, zmm0, zmm5
        vmovdqu64 zmm28, [rdx + 64]
        vpmadd52luq zmm8, zmm24, zmm7
        vpmadd52luq zmm10, zmm24, zmm25
        vpbroadcastq zmm29, [rcx + 776]
        vpmadd52luq zmm19, zmm0, zmm5
        vpmadd52luq zmm13, zmm1, zmm27
        vpbroadcastq zmm5, [rcx + 24]
        vpmadd52luq zmm6, zmm28, zmm25
        vpmadd52luq zmm20, zmm4, zmm11
        vpmadd52luq zmm26, zmm3, zmm29
        vpmadd52luq zmm17, zmm1, zmm11
        vpmadd52luq zmm14, zmm24, zmm5
        vpmadd52huq zmm8, zmm24, zmm23
        vpaddq  zmm10, zmm10, zmm22
        vpmadd52luq zmm13, zmm2, zmm11
        vpsrlq  zmm22{k2}{z}, zmm10, 52
        vpaddq  zmm19, zmm19, zmm6
        vpmadd52huq zmm15, zmm24, zmm5
        vpbroadcastq zmm6, [rsi + 256]
        vpaddq  zmm19, zmm19, zmm22
        vpmadd52huq zmm14, zmm24, zmm7
        vpmadd52luq zmm8, zmm28, zmm23
        vpsrlq  zmm22{k2}{z}, zmm19, 52
        vpmadd52huq zmm20, zmm4, zmm6
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm4, zmm9
        vpmadd52luq zmm18, zmm4, zmm21
        vpmadd52luq zmm15, zmm28, zmm5
        vpmadd52luq zmm26, zmm4, zmm12
        vpmadd52luq zmm14, zmm28, zmm7
        vpmadd52huq zmm8, zmm28, zmm25
        vpbroadcastq zmm9, [rcx + 832]
        vmovq   [rcx + 40], xmm19
        vmovq   [rcx + 32], xmm10
        valignq zmm19{k1}{z}, zmm19, zmm19, 1
        vpmadd52huq zmm20, zmm28, zmm5
        vpmadd52luq zmm24, zmm4, zmm9
        vmovdqu64 zmm9, [rdx + 128]
        vpmadd52huq zmm18, zmm4, zmm11
        vpmadd52huq zmm15, zmm28, zmm7
        vpmadd52huq zmm26, zmm4, zmm21
        vpmadd52huq zmm14, zmm28, zmm23
        vpmadd52luq zmm8, zmm9, zmm25
        valignq zmm10{k1}{z}, zmm10, zmm10, 1
        vmovdqu64 zmm27, [rdx + 192]
        vpmadd52luq zmm20, zmm9, zmm5
        vpmadd52huq zmm24, zmm1, zmm16
        vpmadd52huq zmm18, zmm9, zmm5
        vpbroadcastq zmm16, [rsi + 80]
        vpmadd52luq zmm15, zmm9, zmm7
        vpmadd52huq zmm26, zmm27, zmm5
        vpmadd52luq zmm14, zmm9, zmm23
        vpaddq  zmm17, zmm17, zmm8
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm1, zmm16
        vpaddq  zmm17, zmm17, zmm22
        vpmadd52huq zmm20, zmm9, zmm7
        vpsrlq  zmm22{k2}{z}, zmm17, 52
        vmovq   [rcx + 48], xmm17
        vpmadd52huq zmm15, zmm9, zmm23
        vmovdqu64 zmm28, [rdx + 256]
        vpmadd52luq zmm24, zmm2, zmm21
        vpmadd52huq zmm14, zmm9, zmm25
        vpbroadcastq zmm9, [rcx + 400]
        valignq zmm17{k1}{z}, zmm17, zmm17, 1
        vpmadd52luq zmm18, zmm27, zmm5
        vpmadd52luq zmm26, zmm28, zmm5
        vpmadd52luq zmm20, zmm27, zmm7
        vpmadd52luq zmm8, zmm2, zmm9
        vpmadd52luq zmm15, zmm27, zmm23
        vpmadd52huq zmm24, zmm2, zmm11
        vpmadd52luq zmm14, zmm27, zmm25
        vpmadd52huq zmm18, zmm27, zmm7
        vpmadd52huq zmm26, zmm28, zmm7
        vpbroadcastq zmm21, [rcx + 40]
        vmovdqu64 zmm29, [rdx + 0]
        vpmadd52huq zmm20, zmm27, zmm23
        vpmadd52huq zmm15, zmm27, zmm25
        vpmadd52luq zmm24, zmm3, zmm11
        vpaddq  zmm13, zmm13, zmm14
        vpmadd52luq zmm10, zmm29, zmm21
        vpbroadcastq zmm11, [rsi + 16]
        vpaddq  zmm13, zmm13, zmm22
        vpmadd52luq zmm18, zmm28, zmm7
        vmovq   [rcx + 56], xmm13
        vpbroadcastq zmm7, [rcx + 48]
        vpmadd52luq zmm20, zmm28, zmm23
        vpbroadcastq zmm14, [rcx + 32]
        vpmadd52huq zmm26, zmm0, zmm11
        vpbroadcastq zmm22, [rcx + 336]
        vpmadd52luq zmm15, zmm28, zmm25
        vpmadd52luq zmm24, zmm4, zmm6
        vpmadd52luq zmm19, zmm29, zmm7
        vpmadd52huq zmm10, zmm29, zmm14
        vpmadd52huq zmm8, zmm2, zmm22
        vpmadd52huq zmm18, zmm28, zmm23
        vpmadd52huq zmm20, zmm28, zmm25
        vmovdqu64 zmm6, [rdx + 64]
        vpmadd52luq zmm26, zmm1, zmm22
        vpmadd52luq zmm15, zmm29, zmm14
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm2, zmm9
        vpmadd52huq zmm19, zmm29, zmm21
        vpmadd52luq zmm10, zmm6, zmm14
        vpbroadcastq zmm25, [rsi + 200]
        vpmadd52luq zmm8, zmm3, zmm22
        vpmadd52luq zmm18, zmm0, zmm11
        vpsrlq  zmm11{k2}{z}, zmm13, 52
        vpaddq  zmm24, zmm24, zmm15
        vpmadd52luq zmm26, zmm3, zmm25
        vpbroadcastq zmm15, [rcx + 720]
        vpmadd52luq zmm19, zmm6, zmm21
        vpaddq  zmm24, zmm24, zmm11
        vpbroadcastq zmm11, [rcx + 56]
        vpaddq  zmm20, zmm20, zmm10
        vpsrlq  zmm10{k2}{z}, zmm24, 52
        vpmadd52luq zmm23, zmm2, zmm15
        vpaddq  zmm20, zmm20, zmm10
        vpmadd52luq zmm17, zmm29, zmm11
        valignq zmm10{k1}{z}, zmm13, zmm13, 1
        vpmadd52huq zmm19, zmm6, zmm14
        vpsrlq  zmm13{k2}{z}, zmm20, 52
        vmovq   [rcx + 72], xmm20
        vpbroadcastq zmm15, [rsi + 264]
        vmovq   [rcx + 64], xmm24
        vpmadd52luq zmm23, zmm3, zmm9
        vpmadd52huq zmm10, zmm29, zmm11
        vpmadd52huq zmm17, zmm29, zmm7
        vpmadd52luq zmm8, zmm4, zmm15
        vpmadd52huq zmm23, zmm3, zmm22
        vpmadd52luq zmm10, zmm6, zmm11
        vpmadd52luq zmm17, zmm6, zmm7
        vmovdqu64 zmm27, [rdx + 128]
        vpmadd52luq zmm23, zmm4, zmm22
        vpmadd52huq zmm10, zmm6, zmm7
        vpmadd52huq zmm17, zmm6, zmm21
        vpmadd52huq zmm23, zmm4, zmm15
        vpmadd52luq zmm19, zmm27, zmm14
        vpmadd52luq zmm17, zmm27, zmm21
        vpmadd52luq zmm10, zmm27, zmm7
        vpbroadcastq zmm15, [rcx + 520]
        vpmadd52huq zmm23, zmm27, zmm11
        vpaddq  zmm18, zmm18, zmm19
        vpmadd52huq zmm17, zmm27, zmm14
        vpaddq  zmm18, zmm18, zmm13
        vpmadd52huq zmm8, zmm4, zmm15
        vpsrlq  zmm13{k2}{z}, zmm18, 52
        vmovdqu64 zmm19, [rdx + 192]
        vmovq   [rcx + 80], xmm18
        vpmadd52huq zmm10, zmm27, zmm21
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm4, zmm12
        vpmadd52huq zmm29, zmm28, zmm5
        vpmadd52luq zmm17, zmm19, zmm14
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm3, zmm9
        vpbroadcastq zmm12, [rcx + 840]
        vpmadd52luq zmm10, zmm19, zmm21
        vpmadd52luq zmm23, zmm19, zmm11
        vpmadd52luq zmm29, zmm1, zmm16
        vpaddq  zmm26, zmm26, zmm17
        vpmadd52luq zmm8, zmm4, zmm12
        vpaddq  zmm26, zmm26, zmm13
        vpmadd52luq zmm5, zmm4, zmm9
        vmovq   [rcx + 88], xmm26
        valignq zmm12{k1}{z}, zmm18, zmm18, 1
        valignq zmm13{k1}{z}, zmm20, zmm20, 1
        valignq zmm16{k1}{z}, zmm24, zmm24, 1
        vpmadd52huq zmm29, zmm1, zmm22
        vpbroadcastq zmm17, [rcx + 80]
        vmovdqu64 zmm18, [rdx + 0]
        vpmadd52huq zmm10, zmm19, zmm14
        vpbroadcastq zmm20, [rcx + 344]
        vpmadd52huq zmm8, zmm6, zmm11
        vpmadd52huq zmm23, zmm19, zmm7
        vpmadd52huq zmm5, zmm4, zmm22
        vpmadd52luq zmm13, zmm18, zmm17
        vpbroadcastq zmm6, [rcx + 656]
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm1, zmm20
        vmovdqu64 zmm28, [rdx + 256]
        vpmadd52luq zmm8, zmm27, zmm11
        vpmadd52huq zmm5, zmm19, zmm11
        vpmadd52huq zmm8, zmm27, zmm7
        vpmadd52luq zmm29, zmm1, zmm6
        vpmadd52luq zmm5, zmm28, zmm11
        vpbroadcastq zmm6, [rcx + 88]
        vpmadd52luq zmm10, zmm28, zmm14
        vpmadd52luq zmm23, zmm28, zmm7
        vpbroadcastq zmm27, [rcx + 72]
        vpmadd52luq zmm8, zmm19, zmm7
        vpmadd52luq zmm29, zmm2, zmm22
        vpmadd52luq zmm12, zmm18, zmm6
        vpmadd52huq zmm5, zmm28, zmm7
        vpmadd52huq zmm13, zmm18, zmm27
        vpmadd52luq zmm16, zmm18, zmm27
        vpbroadcastq zmm7, [rcx + 664]
        vpmadd52huq zmm23, zmm28, zmm21
        vmovdqu64 zmm22, [rdx + 64]
        vpmadd52huq zmm8, zmm19, zmm21
        vpbroadcastq zmm19, [rsi + 24]
        vpmadd52huq zmm29, zmm3, zmm25
        vpmadd52huq zmm12, zmm18, zmm17
        vpbroadcastq zmm25, [rcx + 64]
        vpmadd52luq zmm24, zmm1, zmm7
        vpmadd52luq zmm13, zmm22, zmm27
        vpmadd52luq zmm5, zmm0, zmm19
        vpmadd52luq zmm8, zmm28, zmm21
        vpmadd52huq zmm16, zmm18, zmm25
        vpmadd52luq zmm12, zmm22, zmm17
        vpbroadcastq zmm7, [rsi + 144]
        vpmadd52luq zmm29, zmm4, zmm15
        vpmadd52luq zmm10, zmm18, zmm25
        vpmadd52huq zmm13, zmm22, zmm25
        vpmadd52luq zmm24, zmm2, zmm20
        vpmadd52huq zmm5, zmm2, zmm7
        vpmadd52huq zmm8, zmm28, zmm14
        vpmadd52luq zmm16, zmm22, zmm25
        vpmadd52huq zmm12, zmm22, zmm27
        vmovdqu64 zmm14, [rdx + 128]
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm2, zmm20
        vpmadd52luq zmm23, zmm2, zmm7
        vpbroadcastq zmm7, [rsi + 208]
        vpsrlq  zmm21{k2}{z}, zmm26, 52
        vpaddq  zmm29, zmm29, zmm10
        vpmadd52luq zmm13, zmm14, zmm25
        vpbroadcastq zmm10, [rcx + 464]
        vpaddq  zmm29, zmm29, zmm21
        vpmadd52huq zmm24, zmm3, zmm7
        vpmadd52luq zmm12, zmm14, zmm27
        vpaddq  zmm8, zmm8, zmm16
        vpmadd52luq zmm5, zmm3, zmm10
        vpmadd52luq zmm15, zmm3, zmm20
        vmovq   [rcx + 96], xmm29
        vpaddq  zmm23, zmm23, zmm13
        vpsrlq  zmm13{k2}{z}, zmm29, 52
        vpmadd52huq zmm12, zmm14, zmm25
        vpaddq  zmm8, zmm8, zmm13
        vpbroadcastq zmm13, [rcx + 528]
        valignq zmm16{k1}{z}, zmm26, zmm26, 1
        vpsrlq  zmm21{k2}{z}, zmm8, 52
        vmovq   [rcx + 104], xmm8
        vmovdqu64 zmm26, [rdx + 192]
        vpaddq  zmm23, zmm23, zmm21
        vpmadd52luq zmm24, zmm4, zmm13
        vmovq   [rcx + 112], xmm23
        vpmadd52huq zmm16, zmm18, zmm6
        vpmadd52luq zmm12, zmm26, zmm25
        vpmadd52huq zmm24, zmm4, zmm10
        vpbroadcastq zmm18, [rsi + 272]
        vpmadd52luq zmm16, zmm22, zmm6
        vpaddq  zmm5, zmm5, zmm12
        vpsrlq  zmm12{k2}{z}, zmm23, 52
        vpaddq  zmm5, zmm5, zmm12
        vpmadd52luq zmm15, zmm4, zmm18
        vmovq   [rcx + 120], xmm5
        vpmadd52huq zmm24, zmm22, zmm6
        vpmadd52huq zmm16, zmm22, zmm17
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm3, zmm20
        vpmadd52huq zmm15, zmm4, zmm13
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm4, zmm9
        vpmadd52luq zmm24, zmm14, zmm6
        valignq zmm9{k1}{z}, zmm23, zmm23, 1
        vpbroadcastq zmm21, [rcx + 848]
        vpmadd52luq zmm12, zmm4, zmm20
        vpmadd52luq zmm16, zmm14, zmm17
        valignq zmm8{k1}{z}, zmm8, zmm8, 1
        vpbroadcastq zmm22, [rsi + 216]
        valignq zmm23{k1}{z}, zmm29, zmm29, 1
        vpmadd52luq zmm15, zmm4, zmm21
        vpmadd52huq zmm13, zmm28, zmm11
        vpbroadcastq zmm11, [rcx + 112]
        vmovdqu64 zmm21, [rdx + 0]
        vpmadd52huq zmm24, zmm14, zmm17
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52luq zmm28, zmm3, zmm22
        vpmadd52huq zmm12, zmm4, zmm18
        vpmadd52huq zmm16, zmm14, zmm27
        vpbroadcastq zmm18, [rcx + 120]
        vpmadd52luq zmm8, zmm21, zmm11
        vpmadd52huq zmm15, zmm14, zmm6
        vpmadd52huq zmm13, zmm0, zmm19
        vpbroadcastq zmm14, [rcx + 104]
        vpmadd52luq zmm24, zmm26, zmm17
        vpmadd52luq zmm9, zmm21, zmm18
        vpmadd52huq zmm12, zmm26, zmm6
        vpmadd52luq zmm16, zmm26, zmm27
        vpmadd52huq zmm8, zmm21, zmm14
        vpmadd52luq zmm23, zmm21, zmm14
        vpmadd52luq zmm15, zmm26, zmm6
        vpmadd52luq zmm13, zmm1, zmm20
        vmovdqu64 zmm19, [rdx + 256]
        vpmadd52huq zmm24, zmm26, zmm27
        vpmadd52huq zmm9, zmm21, zmm11
        vmovdqu64 zmm29, [rdx + 64]
        vpmadd52huq zmm16, zmm26, zmm25
        vpmadd52huq zmm15, zmm26, zmm17
        vpmadd52luq zmm12, zmm19, zmm6
        vpmadd52luq zmm13, zmm3, zmm7
        vpmadd52luq zmm9, zmm29, zmm11
        vpmadd52luq zmm24, zmm19, zmm27
        vpmadd52luq zmm16, zmm19, zmm25
        vpmadd52luq zmm8, zmm29, zmm14
        vpbroadcastq zmm7, [rcx + 472]
        vpmadd52luq zmm15, zmm19, zmm17
        vpmadd52huq zmm12, zmm19, zmm17
        vpbroadcastq zmm17, [rcx + 96]
        vpmadd52huq zmm13, zmm3, zmm10
        vpmadd52huq zmm9, zmm29, zmm14
        vpmadd52huq zmm28, zmm3, zmm7
        vpbroadcastq zmm26, [rsi + 152]
        vpmadd52huq zmm24, zmm19, zmm25
        vpmadd52huq zmm23, zmm21, zmm17
        vpmadd52luq zmm16, zmm21, zmm17
        vpbroadcastq zmm25, [rcx + 784]
        vpmadd52huq zmm15, zmm19, zmm27
        vpmadd52luq zmm12, zmm2, zmm26
        vpbroadcastq zmm27, [rcx + 408]
        vpmadd52huq zmm8, zmm29, zmm17
        vpmadd52luq zmm23, zmm29, zmm17
        vmovdqu64 zmm30, [rdx + 128]
        vpmadd52luq zmm13, zmm3, zmm25
        vpmadd52luq zmm13, zmm4, zmm10
        vpmadd52huq zmm12, zmm2, zmm27
        vpaddq  zmm13, zmm13, zmm16
        vpmadd52luq zmm9, zmm30, zmm14
        vpbroadcastq zmm10, [rsi + 88]
        vpmadd52luq zmm8, zmm30, zmm17
        vpbroadcastq zmm16, [rcx + 792]
        vpmadd52huq zmm9, zmm30, zmm17
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm4, zmm20
        vpbroadcastq zmm20, [rcx + 728]
        vpmadd52huq zmm25, zmm19, zmm6
        vpmadd52huq zmm15, zmm1, zmm10
        vpmadd52luq zmm28, zmm3, zmm16
        vmovdqu64 zmm6, [rdx + 192]
        vpmadd52luq zmm24, zmm1, zmm10
        vpmadd52luq zmm12, zmm2, zmm20
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm3, zmm22
        vpsrlq  zmm16{k2}{z}, zmm5, 52
        vpmadd52luq zmm9, zmm6, zmm17
        vpaddq  zmm13, zmm13, zmm16
        vpmadd52luq zmm15, zmm2, zmm27
        vpbroadcastq zmm16, [rcx + 536]
        vpmadd52luq zmm28, zmm4, zmm7
        vpsrlq  zmm19{k2}{z}, zmm13, 52
        vpmadd52luq zmm12, zmm3, zmm27
        vpaddq  zmm24, zmm24, zmm23
        vpmadd52luq zmm10, zmm4, zmm16
        vpaddq  zmm24, zmm24, zmm19
        valignq zmm5{k1}{z}, zmm5, zmm5, 1
        vpsrlq  zmm19{k2}{z}, zmm24, 52
        vpaddq  zmm15, zmm15, zmm8
        vpmadd52huq zmm28, zmm4, zmm27
        vpaddq  zmm15, zmm15, zmm19
        vpaddq  zmm12, zmm12, zmm9
        vpbroadcastq zmm8, [rsi + 280]
        vpsrlq  zmm9{k2}{z}, zmm15, 52
        vpmadd52huq zmm10, zmm4, zmm7
        vpmadd52huq zmm5, zmm21, zmm18
        vpaddq  zmm12, zmm12, zmm9
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52luq zmm9, zmm4, zmm8
        vmovq   [rcx + 152], xmm12
        vpmadd52huq zmm28, zmm29, zmm18
        vmovq   [rcx + 144], xmm15
        vmovq   [rcx + 136], xmm24
        valignq zmm15{k1}{z}, zmm15, zmm15, 1
        vpmadd52huq zmm25, zmm2, zmm26
        vmovq   [rcx + 128], xmm13
        valignq zmm19{k1}{z}, zmm24, zmm24, 1
        vpmadd52huq zmm10, zmm30, zmm18
        vpbroadcastq zmm20, [rsi + 160]
        vpmadd52luq zmm5, zmm29, zmm18
        valignq zmm13{k1}{z}, zmm13, zmm13, 1
        vpbroadcastq zmm21, [rsi + 224]
        vpmadd52huq zmm9, zmm4, zmm16
        vpmadd52luq zmm28, zmm30, zmm18
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm2, zmm20
        vpmadd52luq zmm25, zmm3, zmm7
        vpbroadcastq zmm7, [rcx + 856]
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52luq zmm22, zmm3, zmm21
        vpmadd52luq zmm10, zmm6, zmm18
        vpbroadcastq zmm23, [rcx + 480]
        vpmadd52huq zmm5, zmm29, zmm11
        vpsrlq  zmm24{k2}{z}, zmm12, 52
        vpmadd52luq zmm9, zmm4, zmm7
        vpmadd52huq zmm28, zmm30, zmm11
        vpmadd52luq zmm16, zmm3, zmm23
        vpmadd52huq zmm25, zmm3, zmm27
        vpmadd52huq zmm22, zmm3, zmm23
        vpmadd52huq zmm10, zmm6, zmm11
        vpbroadcastq zmm7, [rcx + 416]
        vpmadd52luq zmm5, zmm30, zmm11
        vpmadd52huq zmm9, zmm6, zmm18
        vmovdqu64 zmm26, [rdx + 256]
        vpmadd52luq zmm28, zmm6, zmm11
        vpmadd52luq zmm25, zmm4, zmm27
        vpmadd52huq zmm16, zmm3, zmm7
        vpmadd52huq zmm5, zmm30, zmm14
        vpmadd52luq zmm10, zmm26, zmm11
        vpmadd52luq zmm9, zmm26, zmm18
        vpmadd52huq zmm28, zmm6, zmm14
        vpmadd52luq zmm16, zmm4, zmm7
        vpbroadcastq zmm27, [rcx + 152]
        vmovdqu64 zmm29, [rdx + 0]
        vpmadd52luq zmm5, zmm6, zmm14
        vpmadd52huq zmm10, zmm26, zmm14
        vpbroadcastq zmm30, [rcx + 144]
        vpmadd52huq zmm9, zmm26, zmm11
        vpmadd52luq zmm28, zmm26, zmm14
        vpmadd52luq zmm15, zmm29, zmm27
        vpmadd52huq zmm5, zmm6, zmm17
        vpbroadcastq zmm6, [rsi + 96]
        vpmadd52luq zmm19, zmm29, zmm30
        vpmadd52huq zmm28, zmm26, zmm17
        vpbroadcastq zmm11, [rcx + 136]
        vpmadd52huq zmm15, zmm29, zmm30
        vpmadd52luq zmm5, zmm26, zmm17
        vpmadd52luq zmm10, zmm1, zmm6
        vpmadd52huq zmm9, zmm1, zmm6
        vpmadd52huq zmm19, zmm29, zmm11
        vmovdqu64 zmm6, [rdx + 64]
        vpmadd52luq zmm13, zmm29, zmm11
        vpbroadcastq zmm14, [rcx + 352]
        vpmadd52luq zmm9, zmm2, zmm7
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm4, zmm8
        vpmadd52huq zmm17, zmm26, zmm18
        vpmadd52luq zmm15, zmm6, zmm30
        vpmadd52huq zmm10, zmm1, zmm14
        vpmadd52luq zmm19, zmm6, zmm11
        vpbroadcastq zmm8, [rsi + 32]
        vpmadd52huq zmm9, zmm2, zmm14
        vpmadd52huq zmm16, zmm4, zmm14
        vpbroadcastq zmm18, [rcx + 128]
        vpmadd52luq zmm17, zmm2, zmm20
        vpmadd52huq zmm15, zmm6, zmm11
        vpmadd52huq zmm28, zmm0, zmm8
        vpmadd52luq zmm25, zmm0, zmm8
        vpmadd52huq zmm13, zmm29, zmm18
        vpmadd52luq zmm5, zmm29, zmm18
        vpmadd52huq zmm19, zmm6, zmm18
        vpmadd52luq zmm9, zmm3, zmm14
        vpmadd52huq zmm16, zmm6, zmm27
        vmovdqu64 zmm8, [rdx + 128]
        vpmadd52huq zmm17, zmm2, zmm7
        vpmadd52luq zmm28, zmm1, zmm14
        vpmadd52luq zmm13, zmm6, zmm18
        vpbroadcastq zmm20, [rcx + 672]
        vpaddq  zmm25, zmm25, zmm5
        vpmadd52luq zmm15, zmm8, zmm11
        vpmadd52luq zmm19, zmm8, zmm18
        vpaddq  zmm25, zmm25, zmm24
        vpmadd52luq zmm10, zmm1, zmm20
        vpsrlq  zmm5{k2}{z}, zmm25, 52
        vpmadd52luq zmm16, zmm8, zmm27
        vpbroadcastq zmm20, [rcx + 800]
        vpaddq  zmm28, zmm28, zmm13
        valignq zmm12{k1}{z}, zmm12, zmm12, 1
        vpmadd52huq zmm15, zmm8, zmm18
        vpaddq  zmm28, zmm28, zmm5
        vpmadd52luq zmm22, zmm3, zmm20
        vpmadd52luq zmm10, zmm2, zmm14
        vpsrlq  zmm5{k2}{z}, zmm28, 52
        vmovdqu64 zmm13, [rdx + 192]
        vpmadd52huq zmm12, zmm29, zmm27
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm3, zmm21
        vmovq   [rcx + 168], xmm28
        vpmadd52huq zmm16, zmm8, zmm30
        vpmadd52luq zmm15, zmm13, zmm18
        vpbroadcastq zmm21, [rcx + 736]
        vmovq   [rcx + 160], xmm25
        valignq zmm24{k1}{z}, zmm28, zmm28, 1
        vpmadd52luq zmm22, zmm4, zmm23
        vpaddq  zmm10, zmm10, zmm19
        vpmadd52luq zmm17, zmm2, zmm21
        vpaddq  zmm10, zmm10, zmm5
        vpbroadcastq zmm5, [rcx + 544]
        vpmadd52luq zmm12, zmm6, zmm27
        vpsrlq  zmm19{k2}{z}, zmm10, 52
        vpaddq  zmm9, zmm9, zmm15
        vmovq   [rcx + 176], xmm10
        vpmadd52luq zmm20, zmm4, zmm5
        vpaddq  zmm9, zmm9, zmm19
        vpmadd52huq zmm22, zmm4, zmm7
        vmovq   [rcx + 184], xmm9
        valignq zmm10{k1}{z}, zmm10, zmm10, 1
        vpmadd52luq zmm16, zmm13, zmm30
        vpbroadcastq zmm15, [rsi + 168]
        vpmadd52huq zmm12, zmm6, zmm30
        valignq zmm6{k1}{z}, zmm25, zmm25, 1
        vpmadd52luq zmm17, zmm3, zmm7
        vpmadd52huq zmm20, zmm4, zmm23
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52luq zmm7, zmm2, zmm15
        vpmadd52huq zmm22, zmm8, zmm27
        vpsrlq  zmm19{k2}{z}, zmm9, 52
        vpmadd52huq zmm16, zmm13, zmm11
        vpbroadcastq zmm21, [rcx + 168]
        vmovdqu64 zmm23, [rdx + 0]
        vpmadd52luq zmm12, zmm8, zmm30
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm2, zmm15
        vpbroadcastq zmm15, [rcx + 424]
        vpmadd52huq zmm17, zmm3, zmm14
        vpmadd52huq zmm20, zmm13, zmm27
        vmovdqu64 zmm26, [rdx + 256]
        vpmadd52luq zmm6, zmm23, zmm21
        vpmadd52luq zmm22, zmm13, zmm27
        vpmadd52huq zmm7, zmm2, zmm15
        vpbroadcastq zmm28, [rcx + 160]
        vpmadd52huq zmm12, zmm8, zmm11
        vpmadd52luq zmm16, zmm26, zmm11
        vpmadd52luq zmm17, zmm4, zmm14
        vpmadd52luq zmm20, zmm26, zmm27
        vpmadd52huq zmm6, zmm23, zmm28
        vpmadd52huq zmm22, zmm13, zmm30
        vpbroadcastq zmm8, [rcx + 184]
        vpmadd52luq zmm12, zmm13, zmm11
        vpmadd52huq zmm16, zmm26, zmm18
        vpbroadcastq zmm14, [rcx + 176]
        vpmadd52huq zmm20, zmm26, zmm30
        vpmadd52luq zmm22, zmm26, zmm30
        vpmadd52luq zmm10, zmm23, zmm8
        vpbroadcastq zmm29, [rsi + 104]
        vpmadd52huq zmm12, zmm13, zmm18
        vpmadd52luq zmm24, zmm23, zmm14
        vpmadd52huq zmm22, zmm26, zmm11
        vpbroadcastq zmm11, [rcx + 744]
        vpmadd52huq zmm10, zmm23, zmm14
        vpbroadcastq zmm13, [rsi + 40]
        vpmadd52luq zmm20, zmm1, zmm29
        vpmadd52luq zmm12, zmm26, zmm18
        vmovdqu64 zmm18, [rdx + 64]
        vpmadd52huq zmm24, zmm23, zmm21
        vpmadd52luq zmm7, zmm2, zmm11
        vpmadd52luq zmm16, zmm0, zmm13
        vpmadd52huq zmm22, zmm0, zmm13
        vpmadd52luq zmm10, zmm18, zmm14
        vpmadd52luq zmm6, zmm18, zmm28
        vpmadd52luq zmm12, zmm23, zmm28
        vpbroadcastq zmm11, [rcx + 360]
        vpmadd52luq zmm24, zmm18, zmm21
        vpmadd52luq zmm7, zmm3, zmm15
        vpmadd52huq zmm10, zmm18, zmm21
        vpaddq  zmm16, zmm16, zmm6
        vpmadd52huq zmm20, zmm1, zmm11
        vpmadd52huq zmm24, zmm18, zmm28
        vmovdqu64 zmm6, [rdx + 128]
        vpmadd52luq zmm22, zmm1, zmm11
        vpaddq  zmm17, zmm17, zmm12
        valignq zmm9{k1}{z}, zmm9, zmm9, 1
        vpaddq  zmm17, zmm17, zmm19
        vpmadd52luq zmm10, zmm6, zmm21
        vpbroadcastq zmm12, [rcx + 680]
        vpsrlq  zmm13{k2}{z}, zmm17, 52
        vpmadd52huq zmm7, zmm3, zmm11
        vpmadd52luq zmm24, zmm6, zmm28
        vpaddq  zmm16, zmm16, zmm13
        vpbroadcastq zmm13, [rcx + 488]
        vpmadd52luq zmm20, zmm1, zmm12
        vpsrlq  zmm12{k2}{z}, zmm16, 52
        vpmadd52huq zmm9, zmm23, zmm8
        vpmadd52huq zmm10, zmm6, zmm28
        vpmadd52luq zmm25, zmm3, zmm13
        vpmadd52luq zmm7, zmm4, zmm11
        vpaddq  zmm22, zmm22, zmm24
        vmovdqu64 zmm19, [rdx + 192]
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm3, zmm13
        vpmadd52luq zmm20, zmm2, zmm11
        vpaddq  zmm22, zmm22, zmm12
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm4, zmm5
        vpmadd52luq zmm10, zmm19, zmm28
        vpmadd52huq zmm25, zmm3, zmm15
        vpmadd52luq zmm9, zmm18, zmm8
        vmovq   [rcx + 208], xmm22
        vmovq   [rcx + 200], xmm16
        vmovq   [rcx + 192], xmm17
        vpbroadcastq zmm5, [rcx + 808]
        vpaddq  zmm20, zmm20, zmm10
        vpsrlq  zmm10{k2}{z}, zmm22, 52
        vpbroadcastq zmm24, [rsi + 288]
        vpmadd52luq zmm25, zmm4, zmm15
        vpaddq  zmm20, zmm20, zmm10
        vpmadd52luq zmm23, zmm3, zmm5
        vmovq   [rcx + 216], xmm20
        vpmadd52huq zmm7, zmm4, zmm24
        vpbroadcastq zmm5, [rcx + 864]
        vpmadd52huq zmm9, zmm18, zmm14
        vpmadd52huq zmm25, zmm4, zmm11
        vpmadd52luq zmm23, zmm4, zmm13
        vpmadd52huq zmm7, zmm18, zmm8
        vpmadd52luq zmm12, zmm4, zmm5
        valignq zmm5{k1}{z}, zmm22, zmm22, 1
        vpmadd52luq zmm9, zmm6, zmm14
        valignq zmm10{k1}{z}, zmm16, zmm16, 1
        vpmadd52huq zmm25, zmm6, zmm8
        vpbroadcastq zmm16, [rcx + 208]
        vmovdqu64 zmm18, [rdx + 0]
        valignq zmm17{k1}{z}, zmm17, zmm17, 1
        vpmadd52huq zmm23, zmm4, zmm15
        vpbroadcastq zmm22, [rcx + 200]
        vpmadd52luq zmm7, zmm6, zmm8
        vpmadd52huq zmm12, zmm26, zmm27
        vpmadd52luq zmm10, zmm18, zmm16
        vpmadd52huq zmm9, zmm6, zmm21
        vpmadd52luq zmm17, zmm18, zmm22
        vpbroadcastq zmm26, [rcx + 216]
        vpmadd52luq zmm25, zmm19, zmm8
        vpmadd52huq zmm23, zmm19, zmm8
        vpmadd52huq zmm7, zmm6, zmm14
        vpmadd52huq zmm12, zmm1, zmm29
        vpbroadcastq zmm6, [rcx + 192]
        vpmadd52luq zmm5, zmm18, zmm26
        vpmadd52luq zmm9, zmm19, zmm21
        vpmadd52huq zmm10, zmm18, zmm22
        vpmadd52huq zmm25, zmm19, zmm14
        vmovdqu64 zmm27, [rdx + 256]
        vpmadd52huq zmm17, zmm18, zmm6
        vpmadd52luq zmm7, zmm19, zmm14
        vpmadd52luq zmm12, zmm2, zmm15
        vpmadd52huq zmm5, zmm18, zmm16
        vpmadd52luq zmm23, zmm27, zmm8
        vmovdqu64 zmm15, [rdx + 64]
        vpmadd52huq zmm9, zmm19, zmm28
        vpmadd52luq zmm25, zmm27, zmm14
        vpmadd52huq zmm7, zmm19, zmm21
        vpmadd52huq zmm12, zmm2, zmm11
        vpmadd52luq zmm5, zmm15, zmm16
        vpmadd52huq zmm23, zmm27, zmm14
        vpmadd52luq zmm9, zmm27, zmm28
        vpbroadcastq zmm14, [rsi + 112]
        vpmadd52luq zmm10, zmm15, zmm22
        vpmadd52huq zmm25, zmm27, zmm21
        vpmadd52luq zmm17, zmm15, zmm6
        vpbroadcastq zmm19, [rsi + 48]
        vpmadd52luq zmm7, zmm27, zmm21
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm1, zmm14
        vpmadd52huq zmm5, zmm15, zmm22
        vpmadd52luq zmm12, zmm3, zmm11
        vpmadd52huq zmm23, zmm0, zmm19
        vpbroadcastq zmm11, [rcx + 432]
        vpmadd52luq zmm9, zmm18, zmm6
        vmovdqu64 zmm29, [rdx + 128]
        vpmadd52huq zmm10, zmm15, zmm6
        vpmadd52luq zmm25, zmm0, zmm19
        vpbroadcastq zmm19, [rcx + 368]
        vpmadd52huq zmm7, zmm27, zmm28
        vpmadd52luq zmm21, zmm2, zmm11
        vpmadd52luq zmm5, zmm29, zmm22
        vpmadd52luq zmm12, zmm4, zmm24
        vpmadd52luq zmm23, zmm1, zmm19
        vpmadd52luq zmm10, zmm29, zmm6
        vpaddq  zmm7, zmm7, zmm17
        vpmadd52huq zmm21, zmm2, zmm19
        vpmadd52huq zmm5, zmm29, zmm6
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm2, zmm11
        vpbroadcastq zmm24, [rsi + 232]
        vpaddq  zmm12, zmm12, zmm9
        vpsrlq  zmm9{k2}{z}, zmm20, 52
        vmovdqu64 zmm28, [rdx + 192]
        vpaddq  zmm25, zmm25, zmm10
        vpaddq  zmm12, zmm12, zmm9
        vpmadd52luq zmm23, zmm3, zmm24
        vpmadd52luq zmm21, zmm3, zmm19
        vpmadd52luq zmm5, zmm28, zmm6
        vpbroadcastq zmm9, [rcx + 752]
        vmovq   [rcx + 224], xmm12
        vpaddq  zmm23, zmm23, zmm5
        vpsrlq  zmm5{k2}{z}, zmm12, 52
        vpaddq  zmm7, zmm7, zmm5
        vpmadd52luq zmm17, zmm2, zmm9
        vpbroadcastq zmm5, [rsi + 296]
        valignq zmm9{k1}{z}, zmm20, zmm20, 1
        vpsrlq  zmm10{k2}{z}, zmm7, 52
        vmovq   [rcx + 232], xmm7
        vpaddq  zmm25, zmm25, zmm10
        vpmadd52luq zmm21, zmm4, zmm5
        vmovq   [rcx + 240], xmm25
        vpmadd52huq zmm9, zmm18, zmm26
        vpsrlq  zmm10{k2}{z}, zmm25, 52
        vpmadd52luq zmm17, zmm3, zmm11
        vpaddq  zmm23, zmm23, zmm10
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm4, zmm13
        vmovq   [rcx + 248], xmm23
        vpbroadcastq zmm13, [rcx + 552]
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm3, zmm11
        vpmadd52luq zmm9, zmm15, zmm26
        vpmadd52huq zmm17, zmm3, zmm19
        vpmadd52huq zmm10, zmm27, zmm8
        vpmadd52huq zmm21, zmm4, zmm13
        vpmadd52luq zmm18, zmm4, zmm11
        valignq zmm8{k1}{z}, zmm25, zmm25, 1
        vpmadd52huq zmm9, zmm15, zmm16
        vpbroadcastq zmm20, [rcx + 872]
        valignq zmm7{k1}{z}, zmm7, zmm7, 1
        vpmadd52luq zmm17, zmm4, zmm19
        vpbroadcastq zmm25, [rcx + 376]
        valignq zmm12{k1}{z}, zmm12, zmm12, 1
        vpmadd52luq zmm10, zmm1, zmm14
        vpmadd52luq zmm21, zmm4, zmm20
        vpmadd52huq zmm18, zmm4, zmm19
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm1, zmm25
        vpmadd52luq zmm9, zmm29, zmm16
        vpmadd52huq zmm17, zmm4, zmm5
        vpbroadcastq zmm5, [rcx + 696]
        valignq zmm20{k1}{z}, zmm23, zmm23, 1
        vpmadd52huq zmm10, zmm1, zmm19
        vpmadd52huq zmm21, zmm15, zmm26
        vpmadd52huq zmm18, zmm28, zmm26
        vpmadd52luq zmm14, zmm1, zmm5
        vpbroadcastq zmm5, [rcx + 688]
        vpmadd52huq zmm9, zmm29, zmm22
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm4, zmm11
        vmovdqu64 zmm11, [rdx + 256]
        vpmadd52huq zmm17, zmm29, zmm26
        vpsrlq  zmm23{k2}{z}, zmm23, 52
        vpmadd52luq zmm10, zmm1, zmm5
        vpmadd52luq zmm21, zmm29, zmm26
        vpmadd52luq zmm18, zmm11, zmm26
        vpmadd52luq zmm14, zmm2, zmm25
        vpmadd52luq zmm9, zmm28, zmm22
        vpmadd52huq zmm15, zmm11, zmm26
        vpbroadcastq zmm5, [rcx + 248]
        vmovdqu64 zmm27, [rdx + 0]
        vpmadd52luq zmm17, zmm28, zmm26
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm2, zmm25
        vpmadd52luq zmm10, zmm2, zmm19
        vpmadd52huq zmm21, zmm29, zmm16
        vpmadd52luq zmm8, zmm27, zmm5
        vpmadd52huq zmm18, zmm11, zmm16
        vpmadd52huq zmm9, zmm28, zmm6
        vpbroadcastq zmm19, [rcx + 240]
        vpmadd52huq zmm20, zmm27, zmm5
        vpmadd52huq zmm17, zmm28, zmm16
        vpmadd52luq zmm26, zmm3, zmm25
        vpmadd52huq zmm10, zmm3, zmm24
        vpmadd52luq zmm7, zmm27, zmm19
        vpbroadcastq zmm24, [rsi + 240]
        vpmadd52huq zmm8, zmm27, zmm19
        vpmadd52luq zmm21, zmm28, zmm16
        vpbroadcastq zmm29, [rcx + 232]
        vpmadd52luq zmm9, zmm11, zmm6
        vpmadd52luq zmm17, zmm11, zmm16
        vpmadd52huq zmm14, zmm3, zmm24
        vmovdqu64 zmm16, [rdx + 64]
        vpmadd52luq zmm10, zmm4, zmm13
        vpmadd52huq zmm7, zmm27, zmm29
        vpmadd52luq zmm12, zmm27, zmm29
        vpmadd52huq zmm21, zmm28, zmm22
        vpmadd52luq zmm8, zmm16, zmm19
        vpmadd52luq zmm20, zmm16, zmm5
        vpbroadcastq zmm13, [rsi + 56]
        vpmadd52huq zmm17, zmm11, zmm22
        vpmadd52luq zmm7, zmm16, zmm29
        vpmadd52luq zmm21, zmm11, zmm22
        vpbroadcastq zmm22, [rcx + 560]
        vpmadd52huq zmm8, zmm16, zmm29
        vpbroadcastq zmm28, [rcx + 224]
        vpmadd52luq zmm18, zmm0, zmm13
        vpmadd52huq zmm20, zmm16, zmm19
        vpmadd52huq zmm15, zmm0, zmm13
        vmovdqu64 zmm0, [rdx + 128]
        vpmadd52luq zmm14, zmm4, zmm22
        vpmadd52huq zmm12, zmm27, zmm28
        vpbroadcastq zmm13, [rsi + 176]
        vpmadd52luq zmm9, zmm27, zmm28
        vpmadd52huq zmm7, zmm16, zmm28
        vpbroadcastq zmm27, [rcx + 496]
        vpmadd52luq zmm8, zmm0, zmm29
        vpmadd52huq zmm21, zmm11, zmm6
        vpmadd52huq zmm18, zmm2, zmm13
        vpmadd52luq zmm17, zmm2, zmm13
        vpmadd52huq zmm14, zmm4, zmm27
        vpmadd52luq zmm12, zmm16, zmm28
        vpaddq  zmm10, zmm10, zmm9
        vpmadd52luq zmm7, zmm0, zmm28
        vpmadd52huq zmm8, zmm0, zmm28
        vpaddq  zmm10, zmm10, zmm23
        vpmadd52luq zmm18, zmm3, zmm27
        vpsrlq  zmm6{k2}{z}, zmm10, 52
        vmovdqu64 zmm9, [rdx + 192]
        vpmadd52huq zmm14, zmm16, zmm5
        vpaddq  zmm21, zmm21, zmm12
        vpmadd52luq zmm20, zmm0, zmm19
        vpaddq  zmm21, zmm21, zmm6
        vpmadd52luq zmm8, zmm9, zmm28
        vpsrlq  zmm6{k2}{z}, zmm21, 52
        vpaddq  zmm17, zmm17, zmm7
        vmovq   [rcx + 264], xmm21
        vpmadd52luq zmm15, zmm1, zmm25
        vpaddq  zmm17, zmm17, zmm6
        vpmadd52luq zmm14, zmm0, zmm5
        vpsrlq  zmm6{k2}{z}, zmm17, 52
        vpbroadcastq zmm7, [rsi + 304]
        vpmadd52huq zmm20, zmm0, zmm29
        vpaddq  zmm18, zmm18, zmm8
        vmovq   [rcx + 272], xmm17
        vmovq   [rcx + 256], xmm10
        vpmadd52luq zmm26, zmm4, zmm7
        vpaddq  zmm18, zmm18, zmm6
        vpmadd52luq zmm15, zmm3, zmm24
        vmovq   [rcx + 280], xmm18
        valignq zmm6{k1}{z}, zmm17, zmm17, 1
        vpmadd52huq zmm14, zmm0, zmm19
        valignq zmm8{k1}{z}, zmm10, zmm10, 1
        vpmadd52luq zmm20, zmm9, zmm29
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm3, zmm25
        vpmadd52huq zmm26, zmm4, zmm22
        vpbroadcastq zmm11, [rcx + 504]
        valignq zmm12{k1}{z}, zmm18, zmm18, 1
        vpmadd52huq zmm15, zmm3, zmm27
        valignq zmm13{k1}{z}, zmm21, zmm21, 1
        vpbroadcastq zmm16, [rcx + 880]
        vpmadd52luq zmm14, zmm9, zmm19
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm3, zmm11
        vpbroadcastq zmm21, [rcx + 816]
        vpmadd52huq zmm20, zmm9, zmm28
        vpmadd52luq zmm10, zmm4, zmm25
        vpmadd52luq zmm26, zmm4, zmm16
        vpbroadcastq zmm16, [rcx + 264]
        vmovdqu64 zmm22, [rdx + 0]
        vpsrlq  zmm18{k2}{z}, zmm18, 52
        vpmadd52luq zmm15, zmm3, zmm21
        vmovdqu64 zmm21, [rdx + 256]
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm4, zmm11
        vpmadd52huq zmm14, zmm9, zmm29
        vpmadd52luq zmm8, zmm22, zmm16
        vpbroadcastq zmm24, [rcx + 272]
        vpmadd52huq zmm10, zmm4, zmm7
        vpmadd52luq zmm20, zmm21, zmm28
        vpbroadcastq zmm7, [rcx + 280]
        vpmadd52huq zmm26, zmm0, zmm5
        vpmadd52luq zmm15, zmm4, zmm27
        vpmadd52luq zmm13, zmm22, zmm24
        vpmadd52luq zmm14, zmm21, zmm29
        vpmadd52luq zmm6, zmm22, zmm7
        vpmadd52huq zmm12, zmm22, zmm7
        vpmadd52huq zmm10, zmm9, zmm5
        vpbroadcastq zmm0, [rcx + 256]
        vpmadd52luq zmm26, zmm9, zmm5
        vpmadd52huq zmm13, zmm22, zmm16
        vmovdqu64 zmm27, [rdx + 64]
        vpmadd52huq zmm14, zmm21, zmm28
        vpmadd52huq zmm6, zmm22, zmm24
        vpbroadcastq zmm28, [rcx + 824]
        vpmadd52huq zmm8, zmm22, zmm0
        vpmadd52luq zmm20, zmm22, zmm0
        vpbroadcastq zmm22, [rsi + 120]
        vpmadd52luq zmm12, zmm27, zmm7
        vpmadd52huq zmm26, zmm9, zmm19
        vpmadd52luq zmm17, zmm3, zmm28
        vpmadd52luq zmm10, zmm21, zmm5
        vpmadd52luq zmm14, zmm1, zmm22
        vpmadd52luq zmm6, zmm27, zmm24
        vpmadd52luq zmm8, zmm27, zmm0
        vpaddq  zmm15, zmm15, zmm20
        vpmadd52huq zmm12, zmm27, zmm24
        vpaddq  zmm15, zmm15, zmm18
        vpmadd52luq zmm17, zmm4, zmm11
        vpsrlq  zmm9{k2}{z}, zmm15, 52
        vmovq   [rcx + 288], xmm15
        vpmadd52luq zmm26, zmm21, zmm19
        vpmadd52huq zmm6, zmm27, zmm16
        vpaddq  zmm14, zmm14, zmm8
        vmovdqu64 zmm8, [rdx + 128]
        vpmadd52huq zmm10, zmm21, zmm19
        vpbroadcastq zmm18, [rcx + 440]
        vpaddq  zmm14, zmm14, zmm9
        vmovdqu64 zmm9, [rdx + 192]
        vpmadd52luq zmm13, zmm27, zmm16
        vmovq   [rcx + 296], xmm14
        vpmadd52luq zmm12, zmm8, zmm24
        vpbroadcastq zmm19, [rsi + 184]
        vpmadd52huq zmm17, zmm4, zmm18
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm9, zmm7
        vpmadd52luq zmm6, zmm8, zmm16
        vpmadd52huq zmm26, zmm21, zmm29
        vpmadd52luq zmm10, zmm2, zmm19
        vmovdqu64 zmm28, [rdx + 256]
        vpmadd52huq zmm23, zmm8, zmm7
        vpmadd52huq zmm13, zmm27, zmm0
        vpmadd52huq zmm12, zmm8, zmm16
        vpmadd52huq zmm17, zmm27, zmm7
        vpmadd52luq zmm20, zmm28, zmm7
        vpmadd52huq zmm6, zmm8, zmm0
        vpmadd52huq zmm26, zmm1, zmm22
        vpmadd52huq zmm10, zmm2, zmm18
        vpxorq  zmm1, zmm1, zmm1
        vpmadd52huq zmm1, zmm4, zmm25
        vpmadd52luq zmm13, zmm8, zmm0
        vpmadd52luq zmm12, zmm9, zmm16
        vpbroadcastq zmm22, [rcx + 760]
        vpmadd52luq zmm17, zmm8, zmm7
        vpmadd52huq zmm20, zmm28, zmm24
        vpbroadcastq zmm25, [rcx + 288]
        vmovdqu64 zmm27, [rdx + 320]
        vpmadd52luq zmm6, zmm9, zmm0
        vpmadd52luq zmm26, zmm2, zmm18
        vpmadd52luq zmm10, zmm2, zmm22
        vpbroadcastq zmm22, [rsi + 312]
        vpmadd52huq zmm1, zmm21, zmm5
        vpbroadcastq zmm5, [rcx + 296]
        vpmadd52luq zmm13, zmm27, zmm25
        vpmadd52huq zmm12, zmm9, zmm0
        vpmadd52huq zmm17, zmm8, zmm24
        vpmadd52luq zmm20, zmm4, zmm22
        vpmadd52luq zmm6, zmm27, zmm5
        vpmadd52luq zmm23, zmm9, zmm7
        vpmadd52luq zmm10, zmm3, zmm18
        vpsrlq  zmm8{k2}{z}, zmm14, 52
        vpaddq  zmm26, zmm26, zmm13
        vpbroadcastq zmm13, [rcx + 568]
        vpmadd52luq zmm12, zmm28, zmm0
        vpaddq  zmm8, zmm26, zmm8
        vpmadd52luq zmm17, zmm9, zmm24
        vpbroadcastq zmm21, [rdx + 960]
        vpmadd52huq zmm6, zmm27, zmm25
        vpmadd52huq zmm20, zmm4, zmm13
        valignq zmm15{k1}{z}, zmm15, zmm15, 1
        vpmadd52huq zmm1, zmm2, zmm19
        vmovdqu64 zmm2, [rdx + 384]
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm8, zmm21
        vpmadd52huq zmm23, zmm9, zmm24
        vpsrlq  zmm26{k2}{z}, zmm8, 52
        vpbroadcastq zmm29, [rcx + 888]
        vpmadd52huq zmm12, zmm27, zmm5
        vpmadd52luq zmm6, zmm2, zmm25
        vpmadd52huq zmm17, zmm9, zmm16
        vpbroadcastq zmm9, [rdx + 968]
        valignq zmm14{k1}{z}, zmm14, zmm14, 1
        vpmadd52luq zmm20, zmm4, zmm29
        vpmadd52huq zmm15, zmm2, zmm5
        vmovdqu64 zmm27, [rdx + 448]
        vpmadd52luq zmm1, zmm3, zmm11
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52luq zmm11, zmm8, zmm9
        vpmadd52luq zmm23, zmm28, zmm24
        vpaddq  zmm10, zmm10, zmm6
        vpmadd52huq zmm14, zmm27, zmm5
        vpaddq  zmm6, zmm10, zmm26
        vmovdqu64 zmm9, [rdx + 512]
        vpmadd52luq zmm12, zmm2, zmm5
        vpmadd52luq zmm19, zmm6, zmm21
        vpmadd52luq zmm17, zmm28, zmm16
        vpmadd52luq zmm15, zmm27, zmm5
        vpmadd52huq zmm20, zmm9, zmm5
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52luq zmm6, zmm8, zmm21
        vpmadd52huq zmm1, zmm3, zmm18
        vpmadd52huq zmm23, zmm28, zmm16
        vpmadd52luq zmm14, zmm9, zmm5
        vpaddq  zmm11, zmm11, zmm19
        vmovdqu64 zmm16, [rdx + 576]
        vpmadd52huq zmm12, zmm2, zmm25
        vpbroadcastq zmm2, xmm11
        vpmadd52huq zmm17, zmm28, zmm0
        vmovdqu64 zmm0, [rdx + 640]
        vpmadd52huq zmm15, zmm27, zmm25
        vpbroadcastq zmm11, [rsi + 248]
        vpmadd52luq zmm20, zmm16, zmm5
        vpbroadcastq zmm6, xmm6
        vpmadd52luq zmm1, zmm4, zmm18
        vpmadd52luq zmm10, zmm0, zmm2
        vpmadd52huq zmm23, zmm3, zmm11
        vpmadd52huq zmm14, zmm9, zmm25
        vpmadd52luq zmm12, zmm27, zmm25
        vpmadd52luq zmm17, zmm3, zmm11
        vpmadd52luq zmm15, zmm9, zmm25
        vpmadd52huq zmm20, zmm16, zmm25
        vmovdqu64 zmm3, [rdx + 704]
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm28, zmm7
        vpmadd52huq zmm10, zmm0, zmm6
        vpmadd52luq zmm23, zmm4, zmm13
        vpmadd52luq zmm14, zmm16, zmm25
        vmovdqu64 zmm7, [rdx + 768]
        vpmadd52luq zmm1, zmm3, zmm2
        vpmadd52luq zmm8, zmm0, zmm6
        vmovdqu64 zmm11, [rdx + 832]
        vpmadd52huq zmm12, zmm0, zmm2
        vpmadd52huq zmm15, zmm3, zmm2
        vpmadd52luq zmm17, zmm7, zmm2
        vpmadd52luq zmm10, zmm3, zmm6
        vpmadd52huq zmm20, zmm11, zmm2
        vpmadd52huq zmm9, zmm4, zmm22
        vpmadd52luq zmm1, zmm7, zmm6
        vpmadd52huq zmm14, zmm7, zmm2
        vpmadd52luq zmm23, zmm11, zmm2
        vmovdqu64 zmm0, [rdx + 896]
        vpmadd52huq zmm12, zmm3, zmm6
        vpsrlq  zmm3{k2}{z}, zmm8, 52
        vpmadd52huq zmm15, zmm7, zmm6
        vpmadd52luq zmm17, zmm11, zmm6
        vpmadd52luq zmm20, zmm0, zmm2
        vpaddq  zmm3, zmm10, zmm3
        vpmadd52huq zmm9, zmm16, zmm5
        vpsrlq  zmm3{k2}{z}, zmm3, 52
        vpmadd52huq zmm14, zmm11, zmm6
        vpmadd52luq zmm23, zmm0, zmm6
        vpaddq  zmm1, zmm1, zmm3
        vpaddq  zmm17, zmm17, zmm15
        vpaddq  zmm1, zmm1, zmm12
        vpmadd52huq zmm20, zmm0, zmm6
        vpsrlq  zmm3, zmm1, 52
        valignq zmm4{k1}{z}, zmm8, zmm8, 1
        vpbroadcastq zmm5, rax
        vpaddq  zmm17, zmm17, zmm3
        vpmadd52huq zmm9, zmm0, zmm2
        vpaddq  zmm23, zmm23, zmm14
        vpsrlq  zmm0, zmm17, 52
        valignq zmm2{k1}{z}, zmm10, zmm10, 1
        vpaddq  zmm23, zmm23, zmm0
        vpaddq  zmm20, zmm20, zmm4
        vpsrlq  zmm0, zmm5, 51
        vpandq  zmm17, zmm17, zmm5
        vpsrlq  zmm3, zmm23, 52
        vpaddq  zmm4, zmm17, zmm0
        vpaddq  zmm20, zmm20, zmm3
        vpaddq  zmm9, zmm9, zmm2
        vpsrlq  zmm2, zmm4, 52
        vpandq  zmm23, zmm23, zmm5
        vpsrlq  zmm3, zmm20, 52
        vpaddq  zmm2, zmm23, zmm2
        vpaddq  zmm9, zmm9, zmm3
        vpsrlq  zmm3, zmm2, 52
        vpandq  zmm20, zmm20, zmm5
        vpsrlq  zmm6, zmm9, 52
        vpaddq  zmm3, zmm20, zmm3
        valignq zmm6{k7}{z}, zmm6, zmm6, 7
        vpsrlq  zmm7, zmm3, 52
        vpandq  zmm9, zmm9, zmm5
        vpandq  zmm1, zmm1, zmm5
        vpaddq  zmm7, zmm9, zmm7
        vpandq  zmm4, zmm4, zmm5
        vpsrlq  zmm8, zmm7, 52
        vpaddq  zmm1, zmm1, zmm6
        vptestmq k3, zmm8, zmm8
        vpcmpnleuq k4, zmm1, zmm5
        vpcmpeqq k5, zmm1, zmm5
        vpandq  zmm2, zmm2, zmm5
        vpandq  zmm3, zmm3, zmm5
        vpandq  zmm7, zmm7, zmm5
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kmovw   r10d, k6
        kmovw   r11d, k3
        lea     r10d, [r11 + 2*r10]
        xor     r10d, r11d
        kmovw   k6, r10d
        kandw   k5, k5, k6
        vpaddq  zmm1{k6}, zmm1, zmm0
        korw    k4, k4, k5
        vpandq  zmm1, zmm1, zmm5
        vmovdqa64 zmm17{k4}, zmm4
        vmovdqa64 zmm23{k4}, zmm2
        vmovdqa64 zmm20{k4}, zmm3
        vmovdqa64 zmm9{k4}, zmm7
        vmovdqu64 [rdi], zmm1
        vmovdqu64 [rdi + 64], zmm17
        vmovdqu64 [rdi + 128], zmm23
        vmovdqu64 [rdi + 192], zmm20
        vmovdqu64 [rdi + 256], zmm9
        vmovdqa64 zmm31, zmm1
        vmovdqa64 zmm0, zmm31
        vmovdqa64 zmm1, zmm17
        vmovdqa64 zmm2, zmm23
        vmovdqa64 zmm3, zmm20
        vmovdqa64 zmm4, zmm9
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
        kxorw   k0, k0, k0
        kxorw   k3, k3, k3
        kxorw   k4, k4, k4
        kxorw   k5, k5, k5
        kxorw   k6, k6, k6
        xor     r10d, r10d
        xor     r11d, r11d
END_KERNEL(karat_lone_sqr_32_x86_64)

NOTES

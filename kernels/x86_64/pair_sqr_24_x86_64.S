/* karat_pair_sqr_24_x86_64: z = x^2 2^-1560 modulo two numbers p and q, s times over.
 * Contract: kernels/contracts/pair_sqr.contract. Made by tools/ifma/generate.py pair_sqr_24;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, then z, rdx c, rcx t, r8 squarings left, r9 k (not used); rax, r10, r11; k1
 * all lanes but the last of each number, k2 its first lane, k7 all but the first; k3 to k6 and all of
 * zmm0 to zmm31. No stack.
 * Cost: 793 products, 1007 instructions on the two vector ports, so 504 cycles at least a squaring.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"

KERNEL(karat_pair_sqr_24_x86_64)
        mov     rax, 0xfffffffffffff
        mov     r10d, 63
        kmovw   k1, r10d
        mov     r10d, 3
        kmovw   k2, r10d
        mov     r10d, 252
        kmovw   k7, r10d

        //@ z = rdi, x = rsi, c = rdx, t = rcx, left = r8
LABEL(karat_pair_sqr_24_x86_64, again):
        vmovdqu64 zmm0, [rsi + 128]
        vmovdqu64 zmm1, [rsi + 0]
        vmovdqu64 zmm2, [rsi + 64]
        vmovdqu64 zmm3, [rsi + 192]
        vbroadcasti64x2 zmm4, [rsi + 64]
        vbroadcasti64x2 zmm5, [rsi + 192]
        vmovdqu64 zmm6, [rsi + 64]
        vmovdqu64 zmm7, [rsi + 192]
        vmovdqu64 zmm8, [rsi + 256]
        vbroadcasti64x2 zmm9, [rsi + 0]
        vmovdqu64 zmm10, [rsi + 0]
        vmovdqu64 zmm11, [rsi + 128]
        vmovdqu64 zmm12, [rsi + 256]
        vmovdqu64 zmm13, [rsi + 320]
        vmovdqu64 zmm14, [rsi + 320]
        vmovdqu64 zmm15, [rsi + 384]
        vmovdqu64 zmm16, [rsi + 448]
        vbroadcasti64x2 zmm17, [rsi + 128]
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
        vbroadcasti64x2 zmm2, [rcx + 1024]
        vbroadcasti64x2 zmm5, [rcx + 1152]
        vpsrlq  zmm19, zmm12, 51
        vmovdqu64 [rcx + 640], zmm0
        vbroadcasti64x2 zmm0, [rcx + 512]
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52luq zmm20, zmm10, zmm9
        vmovdqu64 [rcx + 1280], zmm19
        vpsrlq  zmm3, zmm3, 51
        vpaddq  zmm9, zmm13, zmm13
        vmovdqu64 [rcx + 1216], zmm3
        vbroadcasti64x2 zmm10, [rsi + 320]
        vpaddq  zmm12, zmm12, zmm12
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm11, zmm17
        vbroadcasti64x2 zmm22, [rcx + 1088]
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52luq zmm26, zmm11, zmm17
        vpsrlq  zmm13, zmm13, 51
        vpaddq  zmm17, zmm18, zmm18
        vbroadcasti64x2 zmm27, [rcx + 704]
        vpsrlq  zmm28{k2}{z}, zmm20, 52
        vbroadcasti64x2 zmm29, [rcx + 576]
        vmovdqu64 [rcx + 1344], zmm13
        vmovdqu64 [rcx + 0], xmm20
        vpaddq  zmm9, zmm9, zmm19
        vbroadcasti64x2 zmm19, [rcx + 640]
        vmovdqu64 [rcx + 832], zmm9
        vpaddq  zmm12, zmm12, zmm3
        vbroadcasti64x2 zmm3, [rcx + 1216]
        vbroadcasti64x2 zmm9, [rcx + 1280]
        vmovdqu64 [rcx + 768], zmm12
        vmovdqu64 zmm12, [rsi + 320]
        vpmadd52huq zmm1, zmm6, zmm0
        vpmadd52luq zmm4, zmm6, zmm0
        vpaddq  zmm17, zmm17, zmm13
        vbroadcasti64x2 zmm13, [rsi + 384]
        vmovdqu64 [rcx + 896], zmm17
        vbroadcasti64x2 zmm17, [rsi + 448]
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
        vbroadcasti64x2 zmm5, [rcx + 832]
        vmovdqu64 [rcx + 16], xmm4
        vpmadd52huq zmm26, zmm11, zmm29
        vpmadd52luq zmm6, zmm16, zmm27
        vpmadd52luq zmm23, zmm14, zmm19
        vpmadd52luq zmm24, zmm7, zmm0
        vpaddq  zmm1, zmm1, zmm2
        vbroadcasti64x2 zmm2, [rcx + 768]
        vpmadd52huq zmm21, zmm7, zmm29
        vpmadd52luq zmm25, zmm8, zmm19
        vmovdqu64 [rcx + 32], xmm1
        vpmadd52luq zmm26, zmm11, zmm22
        vpsrlq  zmm11{k2}{z}, zmm1, 52
        vpmadd52huq zmm6, zmm16, zmm19
        vpmadd52huq zmm23, zmm14, zmm29
        vpaddq  zmm24, zmm24, zmm11
        valignq zmm1{k1}{z}, zmm1, zmm1, 2
        vmovdqu64 [rcx + 48], xmm24
        valignq zmm11{k1}{z}, zmm24, zmm24, 2
        vpmadd52huq zmm25, zmm8, zmm29
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm14, zmm27
        vpmadd52luq zmm21, zmm8, zmm29
        vpmadd52luq zmm26, zmm7, zmm29
        vpmadd52luq zmm23, zmm15, zmm29
        vpaddq  zmm28, zmm28, zmm11
        vbroadcasti64x2 zmm11, [rcx + 32]
        vpaddq  zmm6, zmm6, zmm1
        vpmadd52huq zmm28, zmm12, zmm10
        vpmadd52luq zmm25, zmm14, zmm29
        vbroadcasti64x2 zmm1, [rcx + 48]
        vpmadd52luq zmm6, zmm12, zmm10
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm8, zmm27
        vpmadd52luq zmm22, zmm15, zmm27
        vpmadd52huq zmm23, zmm15, zmm0
        vpmadd52huq zmm21, zmm8, zmm0
        vpmadd52huq zmm26, zmm7, zmm0
        vbroadcasti64x2 zmm7, [rcx + 16]
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
        vbroadcasti64x2 zmm15, [rcx + 0]
        vpmadd52luq zmm28, zmm8, zmm2
        vpmadd52luq zmm23, zmm27, zmm11
        vpmadd52luq zmm25, zmm27, zmm7
        vpmadd52huq zmm6, zmm19, zmm1
        vpmadd52luq zmm10, zmm16, zmm29
        vbroadcasti64x2 zmm29, [rcx + 1344]
        vpmadd52huq zmm28, zmm9, zmm1
        vpmadd52huq zmm23, zmm27, zmm7
        vpmadd52luq zmm6, zmm9, zmm1
        vpmadd52huq zmm10, zmm16, zmm0
        vbroadcasti64x2 zmm0, [rcx + 896]
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
        vbroadcasti64x2 zmm29, [rsi + 256]
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
        valignq zmm18{k1}{z}, zmm20, zmm20, 2
        vpaddq  zmm10, zmm10, zmm18
        vbroadcasti64x2 zmm18, [rcx + 1408]
        vpmadd52luq zmm10, zmm13, zmm29
        vpmadd52huq zmm10, zmm3, zmm1
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52luq zmm3, zmm8, zmm17
        vpmadd52luq zmm10, zmm27, zmm1
        vpmadd52huq zmm3, zmm8, zmm0
        valignq zmm0{k1}{z}, zmm4, zmm4, 2
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
        vbroadcasti64x2 zmm8, [rsi + 208]
        vpmadd52huq zmm3, zmm4, zmm1
        vpaddq  zmm25, zmm25, zmm2
        vmovdqu64 zmm2, [rsi + 192]
        vbroadcasti64x2 zmm12, [rcx + 720]
        vmovdqu64 zmm17, [rsi + 256]
        vbroadcasti64x2 zmm18, [rsi + 80]
        vmovdqu64 zmm20, [rsi + 64]
        vbroadcasti64x2 zmm24, [rcx + 656]
        vpmadd52luq zmm30, zmm4, zmm1
        vpmadd52luq zmm6, zmm4, zmm15
        vpmadd52luq zmm16, zmm4, zmm11
        vpmadd52huq zmm0, zmm13, zmm1
        vpmadd52huq zmm22, zmm27, zmm1
        vpsrlq  zmm27{k2}{z}, zmm25, 52
        vpmadd52luq zmm3, zmm13, zmm1
        vpaddq  zmm23, zmm23, zmm27
        vpmadd52huq zmm28, zmm4, zmm15
        valignq zmm27{k1}{z}, zmm23, zmm23, 2
        vpmadd52huq zmm30, zmm4, zmm11
        vmovdqu64 [rcx + 112], xmm23
        vpmadd52huq zmm16, zmm4, zmm7
        vpmadd52luq zmm22, zmm19, zmm1
        valignq zmm1{k1}{z}, zmm25, zmm25, 2
        vpmadd52huq zmm3, zmm13, zmm11
        vpaddq  zmm0, zmm0, zmm27
        vpmadd52luq zmm28, zmm13, zmm15
        vpmadd52huq zmm0, zmm2, zmm8
        vbroadcasti64x2 zmm4, [rcx + 592]
        vmovdqu64 zmm27, [rsi + 128]
        vpmadd52luq zmm30, zmm13, zmm11
        vpmadd52luq zmm6, zmm20, zmm18
        vpmadd52huq zmm22, zmm19, zmm11
        vmovdqu64 [rcx + 96], xmm25
        vbroadcasti64x2 zmm25, [rcx + 528]
        vpmadd52luq zmm10, zmm19, zmm11
        vpaddq  zmm3, zmm3, zmm1
        vbroadcasti64x2 zmm1, [rcx + 1168]
        vpmadd52luq zmm16, zmm13, zmm7
        vpmadd52huq zmm28, zmm20, zmm18
        vpmadd52luq zmm0, zmm17, zmm12
        vpmadd52luq zmm3, zmm2, zmm8
        vbroadcasti64x2 zmm8, [rcx + 1040]
        vbroadcasti64x2 zmm18, [rsi + 144]
        vpmadd52huq zmm30, zmm13, zmm7
        vpmadd52luq zmm22, zmm9, zmm11
        vbroadcasti64x2 zmm11, [rcx + 112]
        vmovdqu64 [rcx + 80], xmm21
        vpmadd52huq zmm10, zmm19, zmm7
        vmovdqu64 zmm19, [rsi + 320]
        vmovdqu64 [rcx + 64], xmm26
        vpmadd52huq zmm16, zmm13, zmm15
        valignq zmm13{k1}{z}, zmm21, zmm21, 2
        vpmadd52huq zmm0, zmm17, zmm24
        vpmadd52luq zmm28, zmm27, zmm4
        vpmadd52huq zmm3, zmm2, zmm24
        vpmadd52huq zmm22, zmm9, zmm7
        vpmadd52huq zmm6, zmm20, zmm25
        vbroadcasti64x2 zmm21, [rcx + 96]
        vpaddq  zmm30, zmm30, zmm13
        vbroadcasti64x2 zmm13, [rsi + 16]
        vpmadd52luq zmm10, zmm9, zmm7
        vpmadd52huq zmm28, zmm27, zmm25
        vpmadd52luq zmm3, zmm2, zmm1
        vpmadd52luq zmm0, zmm19, zmm24
        vpmadd52luq zmm22, zmm14, zmm7
        vmovdqu64 zmm1, [rsi + 0]
        vpmadd52luq zmm6, zmm20, zmm8
        vpmadd52huq zmm30, zmm27, zmm18
        valignq zmm7{k1}{z}, zmm26, zmm26, 2
        vbroadcasti64x2 zmm8, [rcx + 80]
        vbroadcasti64x2 zmm26, [rcx + 1104]
        vpmadd52huq zmm10, zmm9, zmm15
        vmovdqu64 zmm9, [rsi + 384]
        vpmadd52luq zmm28, zmm2, zmm25
        vpmadd52luq zmm3, zmm17, zmm24
        vpmadd52huq zmm0, zmm19, zmm4
        vpmadd52huq zmm22, zmm14, zmm15
        vpmadd52luq zmm6, zmm27, zmm25
        vpmadd52luq zmm30, zmm2, zmm24
        vpaddq  zmm16, zmm16, zmm7
        vbroadcasti64x2 zmm7, [rcx + 64]
        vpmadd52luq zmm10, zmm14, zmm15
        vmovdqu64 zmm14, [rsi + 448]
        vpmadd52luq zmm16, zmm27, zmm18
        vpmadd52huq zmm3, zmm17, zmm4
        vbroadcasti64x2 zmm18, [rcx + 1232]
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
        vbroadcasti64x2 zmm12, [rsi + 336]
        vpmadd52huq zmm16, zmm5, zmm11
        vpsrlq  zmm5{k2}{z}, zmm6, 52
        vpmadd52luq zmm3, zmm13, zmm21
        vpmadd52huq zmm19, zmm17, zmm11
        vpaddq  zmm28, zmm28, zmm5
        vbroadcasti64x2 zmm5, [rcx + 848]
        vpmadd52luq zmm26, zmm9, zmm24
        vmovdqu64 [rcx + 176], xmm28
        vpmadd52huq zmm30, zmm20, zmm21
        vpmadd52luq zmm0, zmm18, zmm8
        vpmadd52luq zmm27, zmm17, zmm11
        vpmadd52luq zmm2, zmm14, zmm24
        valignq zmm24{k1}{z}, zmm28, zmm28, 2
        vpmadd52luq zmm16, zmm15, zmm11
        vpmadd52huq zmm3, zmm13, zmm8
        vmovdqu64 [rcx + 160], xmm6
        vpmadd52huq zmm26, zmm9, zmm4
        vmovdqu64 zmm9, [rsi + 320]
        vpmadd52luq zmm30, zmm1, zmm21
        vpmadd52huq zmm0, zmm18, zmm7
        vpaddq  zmm19, zmm19, zmm24
        vbroadcasti64x2 zmm24, [rcx + 784]
        vpmadd52huq zmm27, zmm17, zmm21
        vpmadd52huq zmm2, zmm14, zmm4
        vpmadd52huq zmm16, zmm15, zmm21
        vbroadcasti64x2 zmm15, [rcx + 176]
        vpmadd52luq zmm3, zmm23, zmm8
        vpmadd52luq zmm26, zmm14, zmm4
        vmovdqu64 zmm4, [rsi + 384]
        vpmadd52huq zmm30, zmm1, zmm8
        vpmadd52luq zmm0, zmm17, zmm7
        vmovdqu64 [rcx + 144], xmm22
        vmovdqu64 [rcx + 128], xmm10
        vpmadd52huq zmm2, zmm23, zmm11
        vpmadd52luq zmm16, zmm20, zmm21
        vpmadd52huq zmm19, zmm9, zmm12
        vpmadd52huq zmm3, zmm23, zmm7
        vpmadd52huq zmm26, zmm14, zmm25
        valignq zmm6{k1}{z}, zmm6, zmm6, 2
        vmovdqu64 zmm14, [rdx + 0]
        vbroadcasti64x2 zmm25, [rcx + 160]
        vpmadd52luq zmm30, zmm13, zmm8
        vpmadd52luq zmm2, zmm18, zmm11
        vpmadd52huq zmm16, zmm20, zmm8
        vpmadd52luq zmm19, zmm4, zmm5
        vpaddq  zmm27, zmm27, zmm6
        vmovdqu64 zmm6, [rsi + 448]
        vbroadcasti64x2 zmm20, [rcx + 1296]
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
        vbroadcasti64x2 zmm11, [rcx + 144]
        vpmadd52huq zmm16, zmm1, zmm7
        vbroadcasti64x2 zmm1, [rsi + 400]
        vpmadd52luq zmm19, zmm6, zmm24
        vpmadd52luq zmm2, zmm17, zmm21
        vpmadd52huq zmm0, zmm14, zmm25
        vpmadd52luq zmm27, zmm9, zmm20
        vbroadcasti64x2 zmm20, [rsi + 464]
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
        vbroadcasti64x2 zmm18, [rcx + 128]
        vpmadd52luq zmm0, zmm23, zmm11
        vpmadd52luq zmm27, zmm13, zmm15
        vpmadd52luq zmm19, zmm21, zmm15
        vpmadd52luq zmm26, zmm17, zmm8
        vbroadcasti64x2 zmm8, [rcx + 1360]
        vpmadd52huq zmm27, zmm13, zmm25
        vpmadd52huq zmm19, zmm21, zmm25
        vpmadd52huq zmm26, zmm17, zmm7
        vbroadcasti64x2 zmm7, [rcx + 912]
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
        vbroadcasti64x2 zmm8, [rsi + 272]
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
        valignq zmm5{k1}{z}, zmm10, zmm10, 2
        vpaddq  zmm26, zmm26, zmm5
        vbroadcasti64x2 zmm5, [rcx + 1424]
        vpmadd52luq zmm26, zmm1, zmm8
        vpmadd52huq zmm26, zmm14, zmm15
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52luq zmm10, zmm6, zmm20
        vpmadd52luq zmm26, zmm12, zmm15
        vpmadd52huq zmm10, zmm6, zmm7
        valignq zmm7{k1}{z}, zmm22, zmm22, 2
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
        vbroadcasti64x2 zmm7, [rsi + 224]
        vpmadd52huq zmm10, zmm14, zmm15
        vpaddq  zmm3, zmm3, zmm6
        vmovdqu64 zmm6, [rsi + 192]
        vbroadcasti64x2 zmm8, [rcx + 736]
        vmovdqu64 zmm9, [rsi + 256]
        vbroadcasti64x2 zmm20, [rsi + 96]
        vmovdqu64 zmm22, [rsi + 64]
        vbroadcasti64x2 zmm24, [rcx + 672]
        vpmadd52luq zmm29, zmm14, zmm15
        vpmadd52luq zmm27, zmm14, zmm18
        vpmadd52luq zmm17, zmm14, zmm25
        vpmadd52huq zmm5, zmm1, zmm15
        vpmadd52huq zmm2, zmm12, zmm15
        vpsrlq  zmm12{k2}{z}, zmm3, 52
        vpmadd52luq zmm10, zmm1, zmm15
        vpaddq  zmm0, zmm0, zmm12
        vpmadd52huq zmm19, zmm14, zmm18
        valignq zmm12{k1}{z}, zmm0, zmm0, 2
        vpmadd52huq zmm29, zmm14, zmm25
        vmovdqu64 [rcx + 240], xmm0
        vpmadd52huq zmm17, zmm14, zmm11
        vpmadd52luq zmm2, zmm23, zmm15
        valignq zmm14{k1}{z}, zmm3, zmm3, 2
        vpmadd52huq zmm10, zmm1, zmm25
        vpaddq  zmm5, zmm5, zmm12
        vpmadd52luq zmm19, zmm1, zmm18
        vpmadd52huq zmm5, zmm6, zmm7
        vbroadcasti64x2 zmm12, [rcx + 608]
        vmovdqu64 zmm15, [rsi + 128]
        vpmadd52luq zmm29, zmm1, zmm25
        vpmadd52luq zmm27, zmm22, zmm20
        vpmadd52huq zmm2, zmm23, zmm25
        vmovdqu64 [rcx + 224], xmm3
        vbroadcasti64x2 zmm3, [rcx + 544]
        vpmadd52luq zmm26, zmm23, zmm25
        vpaddq  zmm10, zmm10, zmm14
        vbroadcasti64x2 zmm14, [rcx + 1184]
        vpmadd52luq zmm17, zmm1, zmm11
        vpmadd52huq zmm19, zmm22, zmm20
        vpmadd52luq zmm5, zmm9, zmm8
        vpmadd52luq zmm10, zmm6, zmm7
        vbroadcasti64x2 zmm7, [rcx + 1056]
        vbroadcasti64x2 zmm20, [rsi + 160]
        vpmadd52huq zmm29, zmm1, zmm11
        vpmadd52luq zmm2, zmm13, zmm25
        vbroadcasti64x2 zmm25, [rcx + 240]
        vmovdqu64 [rcx + 208], xmm30
        vpmadd52huq zmm26, zmm23, zmm11
        vmovdqu64 zmm23, [rsi + 320]
        vmovdqu64 [rcx + 192], xmm16
        vpmadd52huq zmm17, zmm1, zmm18
        valignq zmm1{k1}{z}, zmm30, zmm30, 2
        vpmadd52huq zmm5, zmm9, zmm24
        vpmadd52luq zmm19, zmm15, zmm12
        vpmadd52huq zmm10, zmm6, zmm24
        vpmadd52huq zmm2, zmm13, zmm11
        vpmadd52huq zmm27, zmm22, zmm3
        vbroadcasti64x2 zmm28, [rcx + 224]
        vpaddq  zmm29, zmm29, zmm1
        vbroadcasti64x2 zmm1, [rsi + 32]
        vpmadd52luq zmm26, zmm13, zmm11
        vpmadd52huq zmm19, zmm15, zmm3
        vpmadd52luq zmm10, zmm6, zmm14
        vpmadd52luq zmm5, zmm23, zmm24
        vpmadd52luq zmm2, zmm21, zmm11
        vmovdqu64 zmm11, [rsi + 0]
        vpmadd52luq zmm27, zmm22, zmm7
        vpmadd52huq zmm29, zmm15, zmm20
        valignq zmm7{k1}{z}, zmm16, zmm16, 2
        vbroadcasti64x2 zmm14, [rcx + 208]
        vbroadcasti64x2 zmm16, [rcx + 1248]
        vpmadd52huq zmm26, zmm13, zmm18
        vmovdqu64 zmm13, [rsi + 384]
        vpmadd52luq zmm19, zmm6, zmm3
        vpmadd52luq zmm10, zmm9, zmm24
        vpmadd52huq zmm5, zmm23, zmm12
        vpmadd52huq zmm2, zmm21, zmm18
        vpmadd52luq zmm27, zmm15, zmm3
        vpmadd52luq zmm29, zmm6, zmm24
        vpaddq  zmm17, zmm17, zmm7
        vbroadcasti64x2 zmm7, [rcx + 1120]
        vpmadd52luq zmm26, zmm21, zmm18
        vmovdqu64 zmm21, [rsi + 448]
        vpmadd52luq zmm17, zmm15, zmm20
        vpmadd52huq zmm10, zmm9, zmm12
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm9, zmm8
        vpmadd52luq zmm2, zmm4, zmm18
        vmovdqu64 zmm4, [rdx + 0]
        vmovdqu64 zmm18, [rdx + 64]
        vpmadd52huq zmm29, zmm6, zmm12
        vpmadd52luq zmm5, zmm13, zmm12
        vpmadd52luq zmm26, zmm11, zmm1
        vpmadd52huq zmm17, zmm15, zmm12
        vpmadd52luq zmm10, zmm23, zmm12
        vpmadd52luq zmm20, zmm9, zmm16
        vpmadd52huq zmm2, zmm11, zmm1
        vbroadcasti64x2 zmm1, [rcx + 192]
        vmovdqu64 zmm11, [rdx + 192]
        vmovdqu64 zmm16, [rdx + 256]
        vpmadd52luq zmm29, zmm9, zmm12
        vpmadd52huq zmm5, zmm13, zmm3
        vpmadd52luq zmm17, zmm15, zmm7
        vpmadd52huq zmm10, zmm23, zmm3
        vpmadd52luq zmm19, zmm4, zmm25
        vpmadd52luq zmm27, zmm4, zmm28
        vpmadd52luq zmm2, zmm22, zmm3
        vmovdqu64 zmm7, [rdx + 128]
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm23, zmm8
        vpmadd52luq zmm5, zmm21, zmm3
        vpmadd52huq zmm29, zmm9, zmm3
        vpmadd52luq zmm20, zmm23, zmm8
        vpmadd52luq zmm10, zmm13, zmm3
        vpmadd52huq zmm19, zmm4, zmm28
        vpmadd52huq zmm27, zmm4, zmm14
        vpmadd52luq zmm2, zmm4, zmm14
        vpmadd52luq zmm17, zmm6, zmm12
        vpmadd52huq zmm5, zmm11, zmm25
        vpmadd52luq zmm15, zmm13, zmm8
        vpmadd52luq zmm29, zmm23, zmm3
        vpmadd52luq zmm26, zmm4, zmm1
        vpmadd52luq zmm19, zmm18, zmm28
        vpmadd52luq zmm27, zmm18, zmm14
        vpmadd52huq zmm2, zmm4, zmm1
        vpmadd52huq zmm10, zmm7, zmm25
        vpmadd52huq zmm20, zmm23, zmm24
        vpmadd52huq zmm17, zmm6, zmm3
        vpsrlq  zmm0{k2}{z}, zmm0, 52
        vpmadd52luq zmm5, zmm16, zmm25
        vpmadd52huq zmm19, zmm18, zmm14
        vmovdqu64 zmm6, [rdx + 320]
        vpmadd52huq zmm27, zmm18, zmm1
        vpmadd52luq zmm2, zmm18, zmm1
        vpmadd52luq zmm10, zmm11, zmm25
        vpmadd52huq zmm15, zmm13, zmm24
        vpmadd52huq zmm29, zmm18, zmm25
        vpaddq  zmm26, zmm26, zmm0
        vpmadd52huq zmm5, zmm16, zmm28
        vpmadd52luq zmm19, zmm7, zmm14
        vpmadd52luq zmm27, zmm7, zmm1
        vpmadd52luq zmm20, zmm13, zmm24
        vmovdqu64 zmm0, [rdx + 384]
        vpsrlq  zmm22{k2}{z}, zmm26, 52
        vpmadd52luq zmm17, zmm9, zmm3
        vbroadcasti64x2 zmm9, [rsi + 416]
        vpmadd52huq zmm10, zmm11, zmm28
        vpaddq  zmm2, zmm2, zmm22
        vpmadd52luq zmm5, zmm6, zmm28
        vpmadd52huq zmm19, zmm7, zmm1
        vpmadd52luq zmm15, zmm21, zmm24
        vpsrlq  zmm22{k2}{z}, zmm2, 52
        vpmadd52luq zmm29, zmm7, zmm25
        vmovdqu64 zmm23, [rdx + 448]
        vpaddq  zmm27, zmm27, zmm22
        vpmadd52huq zmm20, zmm13, zmm12
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm13, zmm8
        vpmadd52huq zmm5, zmm6, zmm14
        vpmadd52luq zmm19, zmm11, zmm1
        vpsrlq  zmm13{k2}{z}, zmm27, 52
        vpmadd52huq zmm17, zmm4, zmm25
        vbroadcasti64x2 zmm4, [rcx + 864]
        vpmadd52luq zmm10, zmm16, zmm28
        vpmadd52huq zmm15, zmm21, zmm12
        vpmadd52huq zmm29, zmm7, zmm28
        vpmadd52luq zmm20, zmm21, zmm12
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm21, zmm8
        vpaddq  zmm19, zmm19, zmm13
        vpmadd52luq zmm5, zmm0, zmm14
        vmovdqu64 [rcx + 304], xmm19
        vbroadcasti64x2 zmm13, [rsi + 352]
        vpmadd52luq zmm22, zmm21, zmm8
        vmovdqu64 zmm8, [rsi + 384]
        vpmadd52luq zmm17, zmm18, zmm25
        vpmadd52huq zmm10, zmm16, zmm14
        vpmadd52huq zmm15, zmm6, zmm25
        vmovdqu64 [rcx + 288], xmm27
        vpmadd52luq zmm29, zmm11, zmm28
        vpmadd52huq zmm12, zmm23, zmm25
        vpmadd52huq zmm20, zmm21, zmm3
        vbroadcasti64x2 zmm3, [rcx + 1376]
        vpmadd52huq zmm5, zmm0, zmm1
        vpmadd52huq zmm22, zmm21, zmm24
        vmovdqu64 zmm21, [rsi + 320]
        valignq zmm24{k1}{z}, zmm19, zmm19, 2
        vpmadd52huq zmm17, zmm18, zmm28
        vbroadcasti64x2 zmm18, [rcx + 304]
        vpmadd52luq zmm10, zmm6, zmm14
        vpmadd52luq zmm15, zmm0, zmm25
        vpmadd52huq zmm29, zmm11, zmm14
        vpmadd52huq zmm20, zmm16, zmm25
        vpaddq  zmm12, zmm12, zmm24
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52luq zmm24, zmm8, zmm9
        vpmadd52luq zmm5, zmm23, zmm1
        vpmadd52huq zmm22, zmm0, zmm25
        vmovdqu64 [rcx + 272], xmm2
        vpmadd52luq zmm17, zmm7, zmm28
        vpmadd52huq zmm10, zmm6, zmm1
        vpmadd52huq zmm15, zmm0, zmm28
        vpmadd52luq zmm29, zmm16, zmm14
        vpmadd52huq zmm12, zmm21, zmm13
        vpmadd52huq zmm24, zmm8, zmm4
        vpmadd52luq zmm20, zmm6, zmm25
        vpmadd52luq zmm22, zmm23, zmm25
        vmovdqu64 zmm25, [rdx + 0]
        vpmadd52huq zmm17, zmm7, zmm14
        vmovdqu64 zmm7, [rsi + 448]
        vpmadd52luq zmm10, zmm0, zmm1
        vpmadd52luq zmm15, zmm23, zmm28
        vmovdqu64 [rcx + 256], xmm26
        vpmadd52huq zmm29, zmm16, zmm1
        vpmadd52luq zmm12, zmm8, zmm4
        vpmadd52luq zmm24, zmm8, zmm3
        vbroadcasti64x2 zmm3, [rcx + 288]
        vpmadd52huq zmm20, zmm6, zmm28
        vpmadd52huq zmm22, zmm23, zmm28
        vpmadd52luq zmm17, zmm11, zmm14
        vpmadd52huq zmm15, zmm23, zmm14
        vpmadd52luq zmm29, zmm6, zmm1
        vbroadcasti64x2 zmm6, [rcx + 800]
        vpmadd52luq zmm5, zmm25, zmm18
        vpmadd52luq zmm24, zmm7, zmm4
        vpmadd52luq zmm20, zmm0, zmm28
        vbroadcasti64x2 zmm28, [rcx + 928]
        vpmadd52huq zmm17, zmm11, zmm1
        vbroadcasti64x2 zmm11, [rsi + 480]
        vpmadd52huq zmm5, zmm25, zmm3
        vpmadd52luq zmm10, zmm25, zmm3
        vpmadd52huq zmm20, zmm0, zmm14
        vpxorq  zmm0, zmm0, zmm0
        vpmadd52huq zmm0, zmm8, zmm9
        vmovdqu64 zmm9, [rdx + 64]
        vpmadd52luq zmm17, zmm16, zmm1
        vbroadcasti64x2 zmm16, [rcx + 272]
        vpmadd52huq zmm12, zmm8, zmm6
        vpmadd52huq zmm24, zmm7, zmm6
        vpmadd52luq zmm20, zmm23, zmm14
        vmovdqu64 zmm14, [rdx + 256]
        vpmadd52luq zmm0, zmm7, zmm28
        vpmadd52luq zmm12, zmm7, zmm6
        vpmadd52luq zmm5, zmm9, zmm3
        vpmadd52huq zmm0, zmm7, zmm4
        vbroadcasti64x2 zmm4, [rsi + 288]
        vpmadd52huq zmm20, zmm23, zmm1
        vmovdqu64 zmm1, [rsi + 256]
        vmovdqu64 zmm23, [rdx + 192]
        vpmadd52huq zmm10, zmm25, zmm16
        vpmadd52luq zmm29, zmm25, zmm16
        vpmadd52huq zmm24, zmm14, zmm18
        vpmadd52huq zmm5, zmm9, zmm16
        vpmadd52luq zmm10, zmm9, zmm16
        vpmadd52huq zmm12, zmm23, zmm18
        vpmadd52luq zmm12, zmm14, zmm18
        vpmadd52huq zmm12, zmm14, zmm3
        vbroadcasti64x2 zmm30, [rcx + 256]
        valignq zmm26{k1}{z}, zmm26, zmm26, 2
        vpaddq  zmm20, zmm20, zmm26
        vpmadd52huq zmm29, zmm25, zmm30
        vpmadd52luq zmm17, zmm25, zmm30
        vpmadd52huq zmm10, zmm9, zmm30
        vpmadd52luq zmm20, zmm1, zmm4
        vpmadd52luq zmm29, zmm9, zmm30
        vpmadd52huq zmm20, zmm25, zmm18
        valignq zmm25{k1}{z}, zmm27, zmm27, 2
        vbroadcasti64x2 zmm26, [rcx + 1440]
        vpaddq  zmm22, zmm22, zmm25
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52luq zmm25, zmm7, zmm11
        vpmadd52luq zmm22, zmm21, zmm13
        vmovdqu64 zmm13, [rdx + 320]
        vpmadd52luq zmm20, zmm9, zmm18
        vpmadd52huq zmm25, zmm7, zmm28
        valignq zmm2{k1}{z}, zmm2, zmm2, 2
        vmovdqu64 zmm27, [rdx + 128]
        vpmadd52huq zmm22, zmm21, zmm6
        vpmadd52huq zmm20, zmm9, zmm3
        vpaddq  zmm15, zmm15, zmm2
        vbroadcasti64x2 zmm2, [rcx + 1312]
        vpmadd52luq zmm24, zmm13, zmm18
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rdx + 384]
        vpmadd52huq zmm0, zmm13, zmm18
        vpmadd52luq zmm25, zmm7, zmm26
        vmovdqu64 zmm4, [rdx + 448]
        vpsrlq  zmm19{k2}{z}, zmm19, 52
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm7, zmm11
        vpaddq  zmm17, zmm17, zmm19
        vpmadd52luq zmm12, zmm13, zmm3
        vpmadd52luq zmm5, zmm27, zmm16
        vpmadd52luq zmm15, zmm21, zmm6
        vpmadd52huq zmm24, zmm13, zmm3
        vpmadd52luq zmm10, zmm27, zmm30
        vpsrlq  zmm7{k2}{z}, zmm17, 52
        vbroadcasti64x2 zmm11, [rcx + 624]
        vbroadcasti64x2 zmm19, [rcx + 560]
        vpmadd52luq zmm20, zmm27, zmm3
        vpaddq  zmm29, zmm29, zmm7
        vpmadd52huq zmm12, zmm13, zmm16
        vpmadd52luq zmm0, zmm1, zmm18
        vpmadd52luq zmm22, zmm21, zmm2
        vpmadd52huq zmm25, zmm1, zmm18
        vpmadd52huq zmm15, zmm9, zmm18
        vpmadd52huq zmm5, zmm27, zmm30
        vpmadd52luq zmm24, zmm1, zmm3
        vpsrlq  zmm2{k2}{z}, zmm29, 52
        vpmadd52huq zmm26, zmm4, zmm18
        vpmadd52huq zmm0, zmm1, zmm3
        vpmadd52luq zmm22, zmm8, zmm6
        vpmadd52luq zmm25, zmm4, zmm18
        vpmadd52luq zmm15, zmm27, zmm18
        vpmadd52luq zmm5, zmm23, zmm30
        vmovdqu64 zmm6, [rsi + 256]
        vpmadd52huq zmm24, zmm1, zmm16
        vpaddq  zmm10, zmm10, zmm2
        vmovdqu64 zmm2, [rsi + 320]
        vmovdqu64 zmm7, [rsi + 192]
        vmovdqu64 zmm8, [rsi + 384]
        valignq zmm9{k1}{z}, zmm29, zmm29, 2
        vpmadd52luq zmm0, zmm4, zmm3
        vpmadd52huq zmm22, zmm27, zmm18
        vpmadd52huq zmm25, zmm4, zmm3
        vpsrlq  zmm21{k2}{z}, zmm10, 52
        vpmadd52huq zmm15, zmm27, zmm3
        vpaddq  zmm5, zmm5, zmm21
        valignq zmm21{k1}{z}, zmm10, zmm10, 2
        vpmadd52luq zmm24, zmm4, zmm16
        vpmadd52huq zmm0, zmm4, zmm16
        vpmadd52luq zmm22, zmm23, zmm18
        valignq zmm18{k1}{z}, zmm5, zmm5, 2
        vpmadd52luq zmm12, zmm1, zmm16
        vpaddq  zmm25, zmm25, zmm21
        vmovdqu64 zmm21, [rsi + 128]
        vpmadd52luq zmm15, zmm23, zmm3
        vpmadd52huq zmm25, zmm6, zmm11
        vpmadd52huq zmm24, zmm4, zmm30
        vpaddq  zmm26, zmm26, zmm18
        vmovdqu64 zmm18, [rsi + 448]
        vpaddq  zmm0, zmm0, zmm9
        vmovdqu64 [rcx + 368], xmm5
        vpmadd52huq zmm26, zmm2, zmm11
        vpmadd52huq zmm22, zmm23, zmm3
        valignq zmm9{k1}{z}, zmm17, zmm17, 2
        vpmadd52huq zmm0, zmm7, zmm11
        vpmadd52luq zmm25, zmm2, zmm11
        vpmadd52huq zmm15, zmm23, zmm16
        vpmadd52huq zmm12, zmm1, zmm30
        vmovdqu64 [rcx + 352], xmm10
        vbroadcasti64x2 zmm10, [rcx + 1136]
        vpmadd52huq zmm20, zmm27, zmm16
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm8, zmm11
        vpaddq  zmm24, zmm24, zmm9
        vbroadcasti64x2 zmm9, [rsi + 112]
        vpmadd52luq zmm26, zmm8, zmm11
        vpmadd52luq zmm22, zmm14, zmm3
        vmovdqu64 zmm3, [rsi + 64]
        vpmadd52huq zmm24, zmm21, zmm11
        vpmadd52luq zmm0, zmm6, zmm11
        vpmadd52huq zmm25, zmm2, zmm19
        vpmadd52luq zmm15, zmm14, zmm16
        vpmadd52luq zmm27, zmm18, zmm11
        vpmadd52luq zmm12, zmm4, zmm30
        vbroadcasti64x2 zmm4, [rcx + 368]
        vpmadd52huq zmm26, zmm8, zmm19
        vpmadd52huq zmm22, zmm14, zmm16
        vmovdqu64 [rcx + 336], xmm29
        vbroadcasti64x2 zmm28, [rsi + 48]
        vpmadd52luq zmm20, zmm23, zmm16
        vpmadd52huq zmm0, zmm6, zmm19
        vpmadd52luq zmm25, zmm8, zmm19
        vpmadd52luq zmm24, zmm21, zmm10
        vpmadd52huq zmm27, zmm18, zmm19
        vmovdqu64 zmm8, [rdx + 64]
        vpmadd52huq zmm15, zmm14, zmm30
        vpmadd52huq zmm12, zmm3, zmm9
        vmovdqu64 zmm10, [rsi + 0]
        vpmadd52luq zmm26, zmm18, zmm19
        vpmadd52luq zmm22, zmm13, zmm16
        vbroadcasti64x2 zmm16, [rcx + 352]
        vpmadd52luq zmm0, zmm2, zmm19
        vmovdqu64 [rcx + 320], xmm17
        vmovdqu64 zmm2, [rdx + 0]
        vbroadcasti64x2 zmm17, [rcx + 336]
        vpmadd52huq zmm20, zmm23, zmm30
        vpmadd52luq zmm24, zmm7, zmm11
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm18, zmm11
        vpmadd52luq zmm15, zmm13, zmm30
        vpmadd52luq zmm12, zmm21, zmm11
        vbroadcasti64x2 zmm11, [rcx + 1072]
        vpsrlq  zmm5{k2}{z}, zmm5, 52
        vpmadd52huq zmm22, zmm13, zmm30
        vpmadd52luq zmm20, zmm14, zmm30
        vmovdqu64 zmm13, [rdx + 128]
        vmovdqu64 zmm14, [rdx + 192]
        vpmadd52huq zmm24, zmm7, zmm19
        vpmadd52huq zmm0, zmm8, zmm4
        vpmadd52huq zmm15, zmm10, zmm28
        vpmadd52huq zmm12, zmm21, zmm19
        vbroadcasti64x2 zmm18, [rcx + 320]
        vpmadd52luq zmm22, zmm1, zmm30
        vmovdqu64 zmm1, [rdx + 256]
        vmovdqu64 zmm29, [rdx + 320]
        vpmadd52luq zmm20, zmm10, zmm28
        vmovdqu64 zmm10, [rdx + 384]
        vpmadd52luq zmm24, zmm6, zmm19
        vmovdqu64 zmm6, [rdx + 448]
        vpmadd52luq zmm15, zmm3, zmm19
        vpmadd52luq zmm12, zmm7, zmm19
        vbroadcasti64x2 zmm7, [rsi + 176]
        vpmadd52luq zmm22, zmm3, zmm9
        vpmadd52huq zmm25, zmm13, zmm4
        vpmadd52huq zmm26, zmm14, zmm4
        vpmadd52luq zmm0, zmm13, zmm4
        vpmadd52huq zmm24, zmm2, zmm4
        vpmadd52luq zmm15, zmm2, zmm17
        vpmadd52luq zmm12, zmm2, zmm4
        vpmadd52huq zmm27, zmm1, zmm4
        vpmadd52huq zmm23, zmm29, zmm4
        vpmadd52luq zmm25, zmm14, zmm4
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm0, zmm13, zmm16
        vpmadd52huq zmm22, zmm3, zmm19
        vpmadd52luq zmm24, zmm8, zmm4
        vpmadd52huq zmm15, zmm2, zmm18
        vpmadd52luq zmm27, zmm29, zmm4
        vpmadd52luq zmm23, zmm10, zmm4
        vpmadd52huq zmm25, zmm14, zmm16
        vpmadd52huq zmm26, zmm1, zmm16
        vpmadd52luq zmm0, zmm14, zmm16
        vpmadd52huq zmm12, zmm2, zmm16
        vpmadd52luq zmm22, zmm3, zmm11
        vpmadd52luq zmm20, zmm2, zmm18
        vpmadd52huq zmm27, zmm29, zmm16
        vpmadd52huq zmm23, zmm10, zmm16
        vpmadd52luq zmm25, zmm1, zmm16
        vpmadd52luq zmm26, zmm29, zmm16
        vpmadd52huq zmm24, zmm8, zmm16
        vpmadd52huq zmm0, zmm14, zmm17
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52huq zmm3, zmm10, zmm4
        vbroadcasti64x2 zmm9, [rcx + 752]
        vpmadd52luq zmm15, zmm8, zmm18
        vpmadd52luq zmm27, zmm10, zmm16
        vpmadd52luq zmm12, zmm8, zmm16
        vpmadd52huq zmm25, zmm1, zmm17
        vpmadd52huq zmm26, zmm29, zmm17
        vpmadd52luq zmm23, zmm6, zmm16
        vpmadd52luq zmm22, zmm21, zmm19
        vmovdqu64 zmm11, [rsi + 256]
        vpmadd52luq zmm24, zmm13, zmm16
        vpmadd52luq zmm0, zmm1, zmm17
        vpmadd52huq zmm27, zmm10, zmm17
        vpmadd52luq zmm3, zmm6, zmm4
        vpmadd52luq zmm25, zmm29, zmm17
        vpmadd52luq zmm26, zmm10, zmm17
        vpaddq  zmm20, zmm20, zmm5
        vmovdqu64 zmm5, [rsi + 320]
        vbroadcasti64x2 zmm19, [rsi + 240]
        vbroadcasti64x2 zmm21, [rcx + 1264]
        vmovdqu64 zmm28, [rsi + 384]
        vpmadd52huq zmm12, zmm8, zmm17
        vpmadd52huq zmm23, zmm6, zmm17
        vpmadd52luq zmm22, zmm2, zmm16
        vpmadd52luq zmm27, zmm6, zmm17
        vpmadd52huq zmm24, zmm13, zmm17
        vpmadd52huq zmm25, zmm29, zmm18
        vpmadd52huq zmm26, zmm10, zmm18
        vpmadd52huq zmm0, zmm1, zmm18
        vpmadd52huq zmm3, zmm6, zmm16
        vpsrlq  zmm16{k2}{z}, zmm20, 52
        vpmadd52luq zmm12, zmm13, zmm17
        vpmadd52huq zmm27, zmm6, zmm18
        vpaddq  zmm15, zmm15, zmm16
        valignq zmm16{k1}{z}, zmm20, zmm20, 2
        vpmadd52luq zmm25, zmm10, zmm18
        vmovdqu64 zmm10, [rsi + 192]
        vmovdqu64 [rcx + 400], xmm15
        vpmadd52luq zmm26, zmm6, zmm18
        vpmadd52huq zmm22, zmm2, zmm17
        valignq zmm2{k1}{z}, zmm15, zmm15, 2
        vpmadd52luq zmm24, zmm14, zmm17
        vpaddq  zmm27, zmm27, zmm16
        vbroadcasti64x2 zmm16, [rcx + 688]
        vpmadd52luq zmm0, zmm29, zmm18
        vmovdqu64 zmm29, [rsi + 128]
        vpmadd52huq zmm27, zmm11, zmm9
        vpmadd52huq zmm3, zmm28, zmm9
        vpaddq  zmm23, zmm23, zmm2
        vmovdqu64 zmm2, [rsi + 448]
        vmovdqu64 [rcx + 384], xmm20
        vbroadcasti64x2 zmm20, [rcx + 1200]
        vpmadd52huq zmm12, zmm13, zmm18
        vpmadd52huq zmm23, zmm5, zmm9
        vpmadd52luq zmm22, zmm8, zmm17
        vbroadcasti64x2 zmm17, [rcx + 400]
        vpmadd52huq zmm24, zmm14, zmm18
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm6, zmm4
        vpmadd52luq zmm25, zmm10, zmm19
        vpmadd52luq zmm27, zmm11, zmm21
        vpmadd52huq zmm26, zmm10, zmm19
        vmovdqu64 zmm4, [rdx + 512]
        vmovdqu64 zmm6, [rdx + 576]
        vpmadd52luq zmm12, zmm14, zmm18
        vpmadd52luq zmm23, zmm28, zmm9
        vbroadcasti64x2 zmm14, [rcx + 384]
        vpmadd52huq zmm22, zmm8, zmm18
        vpmadd52huq zmm0, zmm29, zmm7
        vpmadd52luq zmm24, zmm1, zmm18
        vpmadd52huq zmm25, zmm10, zmm16
        vpmadd52luq zmm3, zmm2, zmm9
        vpmadd52luq zmm27, zmm5, zmm9
        vpmadd52luq zmm26, zmm11, zmm9
        vpmadd52huq zmm23, zmm28, zmm16
        vmovdqu64 zmm1, [rdx + 640]
        vpmadd52luq zmm22, zmm13, zmm18
        vmovdqu64 zmm8, [rdx + 896]
        vpmadd52luq zmm0, zmm10, zmm16
        vmovdqu64 zmm13, [rdx + 832]
        vmovdqu64 zmm18, [rdx + 960]
        vmovdqu64 zmm19, [rdx + 768]
        vpmadd52luq zmm24, zmm29, zmm7
        vpmadd52luq zmm25, zmm10, zmm20
        vpmadd52huq zmm3, zmm2, zmm16
        vpmadd52huq zmm27, zmm5, zmm16
        vpmadd52luq zmm12, zmm4, zmm17
        vpmadd52huq zmm26, zmm11, zmm16
        vpmadd52luq zmm23, zmm2, zmm16
        vpmadd52huq zmm0, zmm6, zmm17
        vmovdqu64 zmm7, [rdx + 704]
        vpmadd52luq zmm22, zmm4, zmm14
        vpmadd52luq zmm25, zmm11, zmm16
        vpmadd52huq zmm24, zmm4, zmm17
        vpmadd52luq zmm27, zmm28, zmm16
        vpmadd52huq zmm12, zmm4, zmm14
        vpmadd52huq zmm3, zmm8, zmm17
        vpmadd52luq zmm26, zmm5, zmm16
        vpmadd52huq zmm23, zmm13, zmm17
        vpmadd52luq zmm0, zmm1, zmm17
        vpmadd52huq zmm25, zmm1, zmm17
        vbroadcasti64x2 zmm4, [rsi + 368]
        vpmadd52huq zmm30, zmm2, zmm9
        vpmadd52huq zmm27, zmm19, zmm17
        vpmadd52luq zmm12, zmm6, zmm14
        vpmadd52luq zmm3, zmm18, zmm17
        vmovdqu64 zmm2, [rsi + 320]
        vpsrlq  zmm5{k2}{z}, zmm15, 52
        vpmadd52huq zmm26, zmm7, zmm17
        vpmadd52luq zmm23, zmm8, zmm17
        vpmadd52luq zmm24, zmm6, zmm17
        vpmadd52huq zmm0, zmm1, zmm14
        vpaddq  zmm22, zmm22, zmm5
        vpmadd52luq zmm25, zmm7, zmm17
        vpmadd52huq zmm3, zmm18, zmm14
        vpmadd52luq zmm27, zmm13, zmm17
        vpsrlq  zmm5{k2}{z}, zmm22, 52
        valignq zmm9{k1}{z}, zmm22, zmm22, 2
        vbroadcasti64x2 zmm10, [rcx + 816]
        vmovdqu64 zmm11, [rdx + 512]
        vpmadd52huq zmm30, zmm18, zmm17
        vpaddq  zmm12, zmm12, zmm5
        vpmadd52luq zmm26, zmm19, zmm17
        vpmadd52huq zmm23, zmm8, zmm14
        valignq zmm5{k1}{z}, zmm12, zmm12, 2
        vbroadcasti64x2 zmm15, [rsi + 304]
        vbroadcasti64x2 zmm16, [rcx + 880]
        vpmadd52huq zmm24, zmm6, zmm14
        vpmadd52luq zmm0, zmm7, zmm14
        vpaddq  zmm3, zmm3, zmm9
        vmovdqu64 zmm6, [rsi + 256]
        vmovdqu64 zmm9, [rsi + 384]
        vpmadd52huq zmm25, zmm7, zmm14
        vpmadd52huq zmm27, zmm13, zmm14
        vshufi64x2 zmm7, zmm12, zmm12, 0
        vbroadcasti64x2 zmm17, [rcx + 1328]
        vpmadd52luq zmm3, zmm2, zmm4
        vpaddq  zmm30, zmm30, zmm5
        vpmadd52huq zmm26, zmm19, zmm14
        vpmadd52luq zmm23, zmm18, zmm14
        vpmadd52huq zmm30, zmm2, zmm4
        vpmadd52luq zmm24, zmm1, zmm14
        vpmadd52luq zmm0, zmm11, zmm7
        vmovdqu64 zmm1, [rdx + 576]
        vpmadd52luq zmm25, zmm19, zmm14
        vpmadd52luq zmm27, zmm8, zmm14
        vshufi64x2 zmm4, zmm22, zmm22, 0
        vpmadd52huq zmm3, zmm2, zmm10
        vbroadcasti64x2 zmm5, [rdx + 1536]
        vmovdqu64 zmm8, [rdx + 640]
        vpmadd52luq zmm26, zmm13, zmm14
        vpmadd52huq zmm23, zmm6, zmm15
        vpmadd52luq zmm30, zmm9, zmm16
        vbroadcasti64x2 zmm13, [rcx + 1392]
        vmovdqu64 zmm14, [rsi + 448]
        vmovdqu64 zmm18, [rdx + 704]
        vbroadcasti64x2 zmm19, [rdx + 1552]
        vmovdqu64 zmm20, [rdx + 768]
        vpsrlq  zmm12{k2}{z}, zmm12, 52
        vpmadd52luq zmm24, zmm11, zmm4
        vpmadd52huq zmm0, zmm11, zmm4
        vpmadd52luq zmm27, zmm6, zmm15
        vpmadd52luq zmm3, zmm2, zmm17
        vpmadd52huq zmm25, zmm11, zmm7
        vpmadd52luq zmm23, zmm2, zmm10
        vpmadd52huq zmm30, zmm9, zmm10
        vpmadd52huq zmm26, zmm1, zmm7
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm9, zmm16
        vpmadd52luq zmm0, zmm1, zmm4
        vmovdqu64 zmm6, [rdx + 832]
        vpaddq  zmm11, zmm24, zmm12
        vpmadd52luq zmm3, zmm9, zmm10
        vpmadd52luq zmm25, zmm1, zmm7
        vpmadd52huq zmm27, zmm8, zmm7
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm11, zmm5
        vpmadd52luq zmm30, zmm14, zmm10
        vpmadd52luq zmm26, zmm8, zmm7
        vpmadd52huq zmm23, zmm18, zmm7
        vpsrlq  zmm15{k2}{z}, zmm11, 52
        vpmadd52luq zmm2, zmm9, zmm13
        vmovdqu64 zmm9, [rdx + 896]
        vpaddq  zmm13, zmm0, zmm15
        vpmadd52huq zmm25, zmm1, zmm4
        vpmadd52luq zmm27, zmm18, zmm7
        vpmadd52huq zmm3, zmm20, zmm7
        vpxorq  zmm1, zmm1, zmm1
        vpmadd52luq zmm1, zmm11, zmm19
        vpmadd52luq zmm12, zmm13, zmm5
        vmovdqu64 zmm13, [rdx + 1024]
        vpmadd52huq zmm26, zmm8, zmm4
        vpmadd52luq zmm23, zmm20, zmm7
        vpmadd52huq zmm30, zmm6, zmm7
        vpmadd52luq zmm2, zmm14, zmm16
        vmovdqu64 zmm15, [rdx + 1088]
        vpmadd52luq zmm25, zmm8, zmm4
        vpmadd52huq zmm27, zmm18, zmm4
        vpmadd52luq zmm3, zmm6, zmm7
        vpaddq  zmm1, zmm1, zmm12
        vmovdqu64 zmm8, [rdx + 1152]
        vpmadd52luq zmm26, zmm18, zmm4
        vshufi64x2 zmm1, zmm1, zmm1, 0
        vpmadd52huq zmm23, zmm20, zmm4
        vpmadd52luq zmm30, zmm9, zmm7
        vpmadd52huq zmm2, zmm14, zmm10
        vmovdqu64 zmm10, [rdx + 960]
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52luq zmm12, zmm11, zmm5
        vmovdqu64 zmm5, [rdx + 1216]
        vpmadd52luq zmm27, zmm20, zmm4
        vpmadd52huq zmm3, zmm6, zmm4
        vpmadd52huq zmm25, zmm13, zmm1
        vmovdqu64 zmm17, [rdx + 1280]
        vpmadd52luq zmm0, zmm13, zmm1
        vpmadd52luq zmm23, zmm6, zmm4
        vpmadd52huq zmm30, zmm9, zmm4
        vpmadd52huq zmm26, zmm15, zmm1
        vpmadd52huq zmm2, zmm9, zmm7
        vshufi64x2 zmm6, zmm12, zmm12, 0
        vmovdqu64 zmm12, [rdx + 1344]
        vpmadd52luq zmm3, zmm9, zmm4
        vpmadd52luq zmm25, zmm15, zmm1
        vpmadd52huq zmm27, zmm8, zmm1
        vmovdqu64 zmm9, [rdx + 1408]
        vmovdqu64 zmm18, [rdx + 1472]
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm14, zmm16
        vpmadd52luq zmm30, zmm10, zmm4
        vpmadd52huq zmm0, zmm13, zmm6
        vpmadd52luq zmm26, zmm8, zmm1
        vpmadd52huq zmm23, zmm5, zmm1
        vpmadd52luq zmm2, zmm10, zmm7
        vpmadd52huq zmm25, zmm15, zmm6
        vpmadd52luq zmm27, zmm5, zmm1
        vpmadd52huq zmm3, zmm17, zmm1
        vpmadd52luq zmm11, zmm13, zmm6
        vpmadd52luq zmm0, zmm15, zmm6
        vpmadd52huq zmm26, zmm8, zmm6
        vpmadd52luq zmm23, zmm17, zmm1
        vpmadd52huq zmm30, zmm12, zmm1
        vpmadd52huq zmm2, zmm10, zmm4
        vpmadd52luq zmm25, zmm8, zmm6
        vpmadd52huq zmm27, zmm5, zmm6
        vpmadd52luq zmm3, zmm12, zmm1
        vpsrlq  zmm4{k2}{z}, zmm11, 52
        vpmadd52luq zmm26, zmm5, zmm6
        vpmadd52huq zmm23, zmm17, zmm6
        vpmadd52luq zmm30, zmm9, zmm1
        vpaddq  zmm4, zmm0, zmm4
        vpmadd52huq zmm2, zmm9, zmm1
        vpsrlq  zmm4{k2}{z}, zmm4, 52
        vpmadd52luq zmm27, zmm17, zmm6
        vpmadd52huq zmm3, zmm12, zmm6
        vpaddq  zmm25, zmm25, zmm4
        vpmadd52luq zmm23, zmm12, zmm6
        vpsrlq  zmm4, zmm25, 52
        vpmadd52huq zmm30, zmm9, zmm6
        vpbroadcastq zmm5, rax
        vpaddq  zmm26, zmm26, zmm4
        vpmadd52luq zmm2, zmm18, zmm1
        vpsrlq  zmm4, zmm26, 52
        vpmadd52luq zmm3, zmm9, zmm6
        vpaddq  zmm27, zmm27, zmm4
        vpmadd52huq zmm19, zmm10, zmm7
        vpsrlq  zmm4, zmm5, 51
        vpandq  zmm26, zmm26, zmm5
        vpsrlq  zmm7, zmm27, 52
        vpmadd52luq zmm30, zmm18, zmm6
        vpaddq  zmm8, zmm26, zmm4
        vpaddq  zmm23, zmm23, zmm7
        vpmadd52huq zmm2, zmm18, zmm6
        vpsrlq  zmm6, zmm8, 52
        vpandq  zmm27, zmm27, zmm5
        vpsrlq  zmm7, zmm23, 52
        valignq zmm9{k1}{z}, zmm11, zmm11, 2
        vpaddq  zmm6, zmm27, zmm6
        vpaddq  zmm3, zmm3, zmm7
        vpmadd52huq zmm19, zmm18, zmm1
        vpsrlq  zmm1, zmm6, 52
        vpandq  zmm23, zmm23, zmm5
        vpsrlq  zmm7, zmm3, 52
        valignq zmm0{k1}{z}, zmm0, zmm0, 2
        vpaddq  zmm1, zmm23, zmm1
        vpaddq  zmm30, zmm30, zmm7
        vpaddq  zmm2, zmm2, zmm9
        vpsrlq  zmm7, zmm1, 52
        vpandq  zmm3, zmm3, zmm5
        vpsrlq  zmm9, zmm30, 52
        vpaddq  zmm7, zmm3, zmm7
        vpaddq  zmm2, zmm2, zmm9
        vpaddq  zmm19, zmm19, zmm0
        vpsrlq  zmm0, zmm7, 52
        vpandq  zmm30, zmm30, zmm5
        vpsrlq  zmm9, zmm2, 52
        vpaddq  zmm0, zmm30, zmm0
        vpaddq  zmm19, zmm19, zmm9
        vpsrlq  zmm9, zmm0, 52
        vpandq  zmm2, zmm2, zmm5
        vpsrlq  zmm10, zmm19, 52
        vpaddq  zmm9, zmm2, zmm9
        valignq zmm10{k7}{z}, zmm10, zmm10, 6
        vpsrlq  zmm11, zmm9, 52
        vpandq  zmm19, zmm19, zmm5
        vpandq  zmm25, zmm25, zmm5
        vpaddq  zmm11, zmm19, zmm11
        vpandq  zmm8, zmm8, zmm5
        vpsrlq  zmm12, zmm11, 52
        vpaddq  zmm25, zmm25, zmm10
        vptestmq k3, zmm12, zmm12
        vpcmpnleuq k4, zmm25, zmm5
        vpcmpeqq k5, zmm25, zmm5
        vpandq  zmm6, zmm6, zmm5
        vpandq  zmm1, zmm1, zmm5
        vpandq  zmm7, zmm7, zmm5
        vpandq  zmm0, zmm0, zmm5
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kmovw   r10d, k6
        kmovw   r11d, k3
        vpandq  zmm9, zmm9, zmm5
        vpandq  zmm11, zmm11, zmm5
        shl     r10d, 2
        and     r11d, r10d
        shl     r11d, 2
        or      r10d, r11d
        kmovw   k6, r10d
        kandw   k5, k5, k6
        vpaddq  zmm25{k6}, zmm25, zmm4
        korw    k4, k4, k5
        vpandq  zmm25, zmm25, zmm5
        vmovdqa64 zmm26{k4}, zmm8
        vmovdqa64 zmm27{k4}, zmm6
        vmovdqa64 zmm23{k4}, zmm1
        vmovdqa64 zmm3{k4}, zmm7
        vmovdqa64 zmm30{k4}, zmm0
        vmovdqa64 zmm2{k4}, zmm9
        vmovdqa64 zmm19{k4}, zmm11
        vmovdqu64 [rdi], zmm25
        vmovdqu64 [rdi + 64], zmm26
        vmovdqu64 [rdi + 128], zmm27
        vmovdqu64 [rdi + 192], zmm23
        vmovdqu64 [rdi + 256], zmm3
        vmovdqu64 [rdi + 320], zmm30
        vmovdqu64 [rdi + 384], zmm2
        vmovdqu64 [rdi + 448], zmm19
        mov     rsi, rdi
        dec     r8
        jnz     LABEL(karat_pair_sqr_24_x86_64, again)

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
END_KERNEL(karat_pair_sqr_24_x86_64)

NOTES

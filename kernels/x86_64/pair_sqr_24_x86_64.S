/* karat_pair_sqr_24_x86_64: z = x^2 2^-1560 modulo two numbers p and q, s times over.
 * Contract: kernels/contracts/pair_sqr.contract. Made by tools/ifma/generate.py pair_sqr_24;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, then z, rdx c, rcx t, r8 squarings left, r9 k (not used); rax, r10, r11; k1
 * all lanes but the last of each number, k2 its first lane, k7 all but the first; k0, k3 to k6 and all
 * of zmm0 to zmm31. No stack.
 * Cost: 793 products, 1009 instructions on the two vector ports, so 505 cycles at least a squaring.
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
        vmovdqu64 zmm5, [rsi + 64]
        vbroadcasti64x2 zmm6, [rsi + 192]
        vmovdqu64 zmm7, [rsi + 192]
        vbroadcasti64x2 zmm8, [rsi + 0]
        vmovdqu64 zmm9, [rsi + 0]
        vmovdqu64 zmm10, [rsi + 256]
        vpsrlq  zmm11, zmm0, 51
        vpsrlq  zmm12, zmm1, 51
        vmovdqu64 zmm13, [rsi + 320]
        vmovdqu64 [rcx + 1152], zmm11
        vpsrlq  zmm14, zmm2, 51
        vmovdqu64 [rcx + 1024], zmm12
        vbroadcasti64x2 zmm15, [rsi + 128]
        vmovdqu64 zmm16, [rsi + 128]
        vpaddq  zmm17, zmm3, zmm3
        vmovdqu64 [rcx + 1088], zmm14
        vpaddq  zmm1, zmm1, zmm1
        vmovdqu64 zmm18, [rsi + 384]
        vpaddq  zmm2, zmm2, zmm2
        vmovdqu64 [rcx + 512], zmm1
        vpaddq  zmm0, zmm0, zmm0
        vpxorq  zmm1, zmm1, zmm1
        vpmadd52luq zmm1, zmm5, zmm4
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm7, zmm6
        vbroadcasti64x2 zmm20, [rsi + 384]
        vmovdqu64 zmm21, [rsi + 384]
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm5, zmm4
        vpxorq  zmm4, zmm4, zmm4
        vpmadd52huq zmm4, zmm9, zmm8
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52luq zmm23, zmm7, zmm6
        vbroadcasti64x2 zmm6, [rsi + 448]
        vmovdqu64 zmm24, [rsi + 448]
        vpaddq  zmm17, zmm17, zmm11
        vpaddq  zmm2, zmm2, zmm12
        vmovdqu64 [rcx + 704], zmm17
        vpaddq  zmm0, zmm0, zmm14
        vmovdqu64 [rcx + 576], zmm2
        vpsrlq  zmm2, zmm10, 51
        vbroadcasti64x2 zmm11, [rcx + 512]
        vmovdqu64 [rcx + 640], zmm0
        vpxorq  zmm0, zmm0, zmm0
        vpmadd52luq zmm0, zmm9, zmm8
        vmovdqu64 [rcx + 1280], zmm2
        vpsrlq  zmm3, zmm3, 51
        vpaddq  zmm8, zmm13, zmm13
        vbroadcasti64x2 zmm9, [rcx + 704]
        vmovdqu64 zmm12, [rsi + 256]
        vmovdqu64 [rcx + 1216], zmm3
        vbroadcasti64x2 zmm14, [rcx + 576]
        vpaddq  zmm10, zmm10, zmm10
        vbroadcasti64x2 zmm17, [rcx + 1024]
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm16, zmm15
        vbroadcasti64x2 zmm26, [rcx + 640]
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52luq zmm27, zmm16, zmm15
        vpsrlq  zmm13, zmm13, 51
        vmovdqu64 zmm15, [rsi + 384]
        vpaddq  zmm28, zmm18, zmm18
        vpsrlq  zmm29{k2}{z}, zmm0, 52
        vmovdqu64 [rcx + 1344], zmm13
        vmovdqu64 [rcx + 0], xmm0
        vpsrlq  zmm18, zmm18, 51
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52luq zmm30, zmm21, zmm20
        vpaddq  zmm8, zmm8, zmm2
        vmovdqu64 [rcx + 1408], zmm18
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52luq zmm2, zmm24, zmm6
        vmovdqu64 [rcx + 832], zmm8
        vpaddq  zmm10, zmm10, zmm3
        vmovdqu64 zmm3, [rsi + 320]
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm21, zmm20
        vmovdqu64 [rcx + 768], zmm10
        vbroadcasti64x2 zmm10, [rcx + 1088]
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm24, zmm6
        vbroadcasti64x2 zmm6, [rcx + 1152]
        vpmadd52huq zmm1, zmm5, zmm11
        vpmadd52luq zmm4, zmm5, zmm11
        valignq zmm0{k1}{z}, zmm0, zmm0, 2
        vpaddq  zmm28, zmm28, zmm13
        vmovdqu64 zmm13, [rsi + 448]
        vmovdqu64 [rcx + 896], zmm28
        vpmadd52luq zmm19, zmm12, zmm9
        vpmadd52luq zmm22, zmm16, zmm14
        vpmadd52luq zmm1, zmm5, zmm17
        vpmadd52huq zmm23, zmm7, zmm26
        vpaddq  zmm4, zmm4, zmm29
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm15, zmm9
        vpsrlq  zmm17{k2}{z}, zmm4, 52
        vpmadd52luq zmm25, zmm7, zmm26
        vpmadd52huq zmm19, zmm12, zmm26
        vpmadd52huq zmm22, zmm16, zmm11
        vpmadd52luq zmm1, zmm16, zmm11
        vmovdqu64 [rcx + 16], xmm4
        vpmadd52huq zmm27, zmm16, zmm14
        vpmadd52huq zmm25, zmm7, zmm14
        vpmadd52luq zmm22, zmm7, zmm11
        vpaddq  zmm1, zmm1, zmm17
        vpmadd52luq zmm19, zmm3, zmm26
        vmovdqu64 [rcx + 32], xmm1
        vbroadcasti64x2 zmm17, [rcx + 1216]
        vpmadd52luq zmm27, zmm16, zmm10
        vpmadd52luq zmm23, zmm7, zmm6
        vpsrlq  zmm6{k2}{z}, zmm1, 52
        vpmadd52luq zmm25, zmm12, zmm14
        vpaddq  zmm22, zmm22, zmm6
        vpmadd52luq zmm5, zmm13, zmm9
        vpmadd52huq zmm19, zmm3, zmm14
        vmovdqu64 [rcx + 48], xmm22
        vpmadd52luq zmm27, zmm7, zmm14
        vpmadd52luq zmm23, zmm12, zmm26
        vpmadd52huq zmm25, zmm12, zmm11
        vbroadcasti64x2 zmm6, [rcx + 832]
        vpmadd52huq zmm5, zmm13, zmm26
        vpmadd52luq zmm19, zmm15, zmm14
        vpmadd52huq zmm27, zmm7, zmm11
        vbroadcasti64x2 zmm7, [rcx + 896]
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm13, zmm9
        vpmadd52huq zmm23, zmm12, zmm14
        vpmadd52luq zmm25, zmm3, zmm11
        vpmadd52huq zmm19, zmm15, zmm11
        vbroadcasti64x2 zmm16, [rsi + 320]
        vmovdqu64 zmm20, [rsi + 320]
        vpmadd52luq zmm27, zmm12, zmm11
        vpmadd52luq zmm23, zmm3, zmm14
        vpmadd52luq zmm19, zmm13, zmm11
        vbroadcasti64x2 zmm28, [rcx + 48]
        vpmadd52huq zmm23, zmm3, zmm11
        vpmadd52luq zmm23, zmm15, zmm11
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm12, zmm9
        vpmadd52luq zmm29, zmm12, zmm17
        vmovdqu64 zmm12, [rdx + 0]
        vbroadcasti64x2 zmm17, [rcx + 768]
        vpmadd52luq zmm29, zmm3, zmm9
        vpmadd52huq zmm29, zmm3, zmm26
        vpmadd52luq zmm29, zmm15, zmm26
        vpmadd52huq zmm29, zmm15, zmm14
        vpmadd52luq zmm29, zmm13, zmm14
        vpmadd52huq zmm29, zmm13, zmm11
        valignq zmm11{k1}{z}, zmm22, zmm22, 2
        vpaddq  zmm10, zmm10, zmm11
        valignq zmm1{k1}{z}, zmm1, zmm1, 2
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm3, zmm9
        vbroadcasti64x2 zmm3, [rcx + 32]
        vpmadd52huq zmm30, zmm21, zmm6
        vpaddq  zmm29, zmm29, zmm0
        valignq zmm0{k1}{z}, zmm4, zmm4, 2
        vbroadcasti64x2 zmm4, [rcx + 1280]
        vpmadd52huq zmm2, zmm24, zmm7
        vpaddq  zmm5, zmm5, zmm1
        vpsrlq  zmm1{k2}{z}, zmm22, 52
        vmovdqu64 zmm22, [rdx + 64]
        vpmadd52luq zmm8, zmm24, zmm7
        vbroadcasti64x2 zmm7, [rcx + 16]
        vpmadd52huq zmm10, zmm20, zmm16
        vpmadd52luq zmm5, zmm20, zmm16
        vmovdqu64 zmm16, [rdx + 192]
        vpmadd52luq zmm11, zmm15, zmm9
        vbroadcasti64x2 zmm9, [rcx + 1344]
        vpmadd52luq zmm19, zmm12, zmm28
        vpmadd52huq zmm8, zmm24, zmm6
        vpmadd52luq zmm10, zmm21, zmm6
        vpmadd52huq zmm11, zmm15, zmm26
        vbroadcasti64x2 zmm15, [rcx + 0]
        vpmadd52huq zmm5, zmm20, zmm17
        vpmadd52huq zmm10, zmm21, zmm17
        vpmadd52luq zmm11, zmm13, zmm26
        vmovdqu64 zmm26, [rdx + 256]
        vpmadd52huq zmm19, zmm12, zmm3
        vpmadd52luq zmm23, zmm12, zmm3
        vpmadd52luq zmm10, zmm24, zmm17
        vpmadd52huq zmm11, zmm13, zmm14
        vmovdqu64 zmm13, [rdx + 128]
        vbroadcasti64x2 zmm14, [rcx + 1408]
        vpmadd52luq zmm5, zmm20, zmm4
        vpmadd52luq zmm19, zmm22, zmm3
        vpmadd52huq zmm23, zmm12, zmm7
        vpmadd52luq zmm25, zmm12, zmm7
        vmovdqu64 zmm4, [rdx + 448]
        vpaddq  zmm11, zmm11, zmm0
        vpmadd52huq zmm10, zmm16, zmm28
        vpmadd52luq zmm5, zmm21, zmm17
        vpmadd52huq zmm19, zmm22, zmm7
        vpmadd52luq zmm23, zmm22, zmm7
        vpmadd52luq zmm30, zmm21, zmm9
        vpmadd52huq zmm25, zmm12, zmm15
        vbroadcasti64x2 zmm0, [rsi + 256]
        vmovdqu64 zmm9, [rsi + 256]
        vpmadd52luq zmm27, zmm12, zmm15
        vpmadd52huq zmm23, zmm22, zmm15
        vpmadd52luq zmm30, zmm24, zmm6
        vmovdqu64 zmm6, [rdx + 320]
        vpmadd52luq zmm10, zmm26, zmm28
        vpmadd52luq zmm25, zmm22, zmm15
        vpaddq  zmm27, zmm27, zmm1
        vmovdqu64 zmm1, [rdx + 384]
        vpmadd52huq zmm5, zmm13, zmm28
        vpmadd52luq zmm19, zmm13, zmm7
        vmovdqu64 [rcx + 64], xmm27
        vpmadd52luq zmm23, zmm13, zmm15
        vpmadd52huq zmm30, zmm24, zmm17
        vpmadd52huq zmm10, zmm26, zmm3
        vpmadd52luq zmm2, zmm24, zmm14
        vpsrlq  zmm14{k2}{z}, zmm27, 52
        vpmadd52luq zmm5, zmm16, zmm28
        vpmadd52huq zmm19, zmm13, zmm15
        vpaddq  zmm25, zmm25, zmm14
        vpmadd52huq zmm18, zmm4, zmm28
        vpmadd52huq zmm30, zmm26, zmm28
        vmovdqu64 [rcx + 80], xmm25
        vpmadd52huq zmm5, zmm16, zmm3
        vpmadd52luq zmm19, zmm16, zmm15
        vpmadd52luq zmm5, zmm26, zmm3
        vpmadd52huq zmm5, zmm26, zmm7
        vpmadd52luq zmm29, zmm9, zmm0
        vpmadd52huq zmm11, zmm9, zmm0
        vpmadd52huq zmm29, zmm12, zmm28
        vpmadd52luq zmm10, zmm6, zmm3
        vpmadd52luq zmm11, zmm20, zmm17
        vpsrlq  zmm0{k2}{z}, zmm25, 52
        vpmadd52huq zmm2, zmm1, zmm28
        vbroadcasti64x2 zmm9, [rsi + 208]
        vmovdqu64 zmm12, [rsi + 192]
        vpaddq  zmm23, zmm23, zmm0
        vpmadd52huq zmm8, zmm6, zmm28
        vpsrlq  zmm0{k2}{z}, zmm23, 52
        vpmadd52luq zmm5, zmm6, zmm7
        vpmadd52huq zmm10, zmm6, zmm7
        vpmadd52huq zmm11, zmm22, zmm28
        vpaddq  zmm19, zmm19, zmm0
        vpmadd52luq zmm2, zmm4, zmm28
        vbroadcasti64x2 zmm0, [rsi + 80]
        vmovdqu64 zmm14, [rsi + 64]
        valignq zmm17{k1}{z}, zmm19, zmm19, 2
        vpmadd52luq zmm30, zmm6, zmm28
        vpmadd52luq zmm8, zmm1, zmm28
        vbroadcasti64x2 zmm20, [rcx + 656]
        vpmadd52huq zmm5, zmm6, zmm15
        vpmadd52luq zmm10, zmm1, zmm7
        vpmadd52luq zmm11, zmm13, zmm28
        vpaddq  zmm18, zmm18, zmm17
        vbroadcasti64x2 zmm17, [rcx + 720]
        vmovdqu64 zmm21, [rsi + 256]
        vpmadd52huq zmm2, zmm4, zmm3
        valignq zmm24{k1}{z}, zmm23, zmm23, 2
        vpmadd52huq zmm30, zmm6, zmm3
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52luq zmm29, zmm22, zmm28
        vbroadcasti64x2 zmm28, [rcx + 528]
        vpmadd52huq zmm10, zmm1, zmm15
        vpmadd52huq zmm11, zmm13, zmm3
        vpmadd52luq zmm5, zmm1, zmm15
        vpaddq  zmm2, zmm2, zmm24
        vbroadcasti64x2 zmm24, [rcx + 1168]
        vpmadd52huq zmm18, zmm12, zmm9
        vpmadd52luq zmm2, zmm12, zmm9
        vbroadcasti64x2 zmm9, [rcx + 592]
        vpmadd52luq zmm30, zmm1, zmm3
        vmovdqu64 [rcx + 112], xmm19
        vpmadd52luq zmm8, zmm4, zmm3
        vpmadd52luq zmm10, zmm4, zmm15
        vpmadd52luq zmm11, zmm16, zmm3
        vpmadd52huq zmm29, zmm22, zmm3
        vmovdqu64 zmm22, [rsi + 128]
        vpmadd52luq zmm5, zmm14, zmm0
        vmovdqu64 [rcx + 96], xmm23
        valignq zmm23{k1}{z}, zmm25, zmm25, 2
        vbroadcasti64x2 zmm25, [rcx + 1040]
        vpmadd52huq zmm2, zmm12, zmm20
        vpmadd52huq zmm30, zmm1, zmm7
        vmovdqu64 zmm1, [rsi + 320]
        vpmadd52huq zmm8, zmm4, zmm7
        vpmadd52huq zmm10, zmm14, zmm0
        vbroadcasti64x2 zmm0, [rsi + 144]
        vpmadd52luq zmm18, zmm21, zmm17
        vpmadd52huq zmm11, zmm16, zmm7
        vpmadd52luq zmm29, zmm13, zmm3
        vbroadcasti64x2 zmm3, [rcx + 96]
        vpmadd52huq zmm5, zmm14, zmm28
        vpmadd52luq zmm30, zmm4, zmm7
        vpaddq  zmm8, zmm8, zmm23
        vmovdqu64 zmm23, [rdx + 0]
        vpmadd52luq zmm2, zmm12, zmm24
        vmovdqu64 zmm24, [rsi + 384]
        vpmadd52huq zmm18, zmm21, zmm20
        vpmadd52luq zmm11, zmm26, zmm7
        vpmadd52huq zmm29, zmm13, zmm7
        vbroadcasti64x2 zmm13, [rcx + 112]
        vpmadd52luq zmm10, zmm22, zmm9
        vpmadd52huq zmm30, zmm4, zmm15
        vbroadcasti64x2 zmm4, [rsi + 16]
        vpmadd52luq zmm5, zmm14, zmm25
        vmovdqu64 zmm25, [rsi + 0]
        vpmadd52luq zmm2, zmm21, zmm20
        vpmadd52luq zmm18, zmm1, zmm20
        vpmadd52huq zmm11, zmm26, zmm15
        vpmadd52luq zmm29, zmm16, zmm7
        vpmadd52huq zmm10, zmm22, zmm28
        vpmadd52huq zmm8, zmm22, zmm0
        vbroadcasti64x2 zmm7, [rcx + 80]
        vpmadd52luq zmm5, zmm22, zmm28
        vpmadd52huq zmm2, zmm21, zmm9
        vpmadd52huq zmm18, zmm1, zmm9
        vpmadd52luq zmm11, zmm6, zmm15
        valignq zmm6{k1}{z}, zmm27, zmm27, 2
        vmovdqu64 zmm27, [rsi + 448]
        vpmadd52luq zmm10, zmm12, zmm28
        vpmadd52luq zmm8, zmm12, zmm20
        vpmadd52huq zmm29, zmm16, zmm15
        vbroadcasti64x2 zmm16, [rcx + 1104]
        vpmadd52luq zmm5, zmm23, zmm3
        vpmadd52luq zmm2, zmm1, zmm9
        vpaddq  zmm30, zmm30, zmm6
        vmovdqu64 zmm6, [rdx + 64]
        vpmadd52luq zmm18, zmm24, zmm9
        vpmadd52luq zmm30, zmm22, zmm0
        vmovdqu64 zmm0, [rdx + 192]
        vpmadd52luq zmm10, zmm23, zmm13
        vpmadd52huq zmm8, zmm12, zmm9
        vpmadd52luq zmm29, zmm26, zmm15
        vbroadcasti64x2 zmm15, [rcx + 1232]
        vpmadd52huq zmm11, zmm25, zmm4
        vpmadd52huq zmm2, zmm1, zmm28
        vpmadd52huq zmm18, zmm24, zmm28
        vpmadd52huq zmm30, zmm22, zmm9
        vpmadd52huq zmm10, zmm23, zmm3
        vpmadd52luq zmm8, zmm21, zmm9
        vpmadd52luq zmm29, zmm25, zmm4
        vpmadd52luq zmm11, zmm14, zmm28
        vpmadd52huq zmm5, zmm23, zmm7
        vpmadd52luq zmm2, zmm24, zmm28
        vpmadd52luq zmm18, zmm27, zmm28
        vpmadd52luq zmm30, zmm22, zmm16
        vpmadd52luq zmm10, zmm6, zmm3
        vmovdqu64 zmm4, [rdx + 256]
        vpmadd52huq zmm8, zmm21, zmm28
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm21, zmm17
        vpmadd52luq zmm11, zmm23, zmm7
        vpmadd52luq zmm5, zmm6, zmm7
        vpmadd52luq zmm30, zmm12, zmm9
        vpmadd52huq zmm10, zmm6, zmm7
        vpmadd52luq zmm8, zmm1, zmm28
        vbroadcasti64x2 zmm16, [rcx + 64]
        vpmadd52huq zmm30, zmm12, zmm28
        vpmadd52huq zmm18, zmm0, zmm13
        vmovdqu64 zmm12, [rdx + 128]
        vpmadd52huq zmm8, zmm6, zmm13
        vpmadd52luq zmm30, zmm21, zmm28
        vpmadd52luq zmm14, zmm21, zmm15
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm24, zmm17
        vpmadd52huq zmm30, zmm23, zmm13
        vpmadd52luq zmm14, zmm1, zmm17
        vpmadd52luq zmm15, zmm27, zmm17
        vmovdqu64 zmm21, [rdx + 320]
        vpmadd52luq zmm30, zmm6, zmm13
        vpmadd52huq zmm14, zmm1, zmm20
        vpmadd52huq zmm15, zmm27, zmm20
        vpmadd52huq zmm30, zmm6, zmm3
        vpmadd52luq zmm14, zmm24, zmm20
        vpmadd52huq zmm14, zmm24, zmm9
        vpmadd52luq zmm14, zmm27, zmm9
        vmovdqu64 zmm22, [rdx + 384]
        vpmadd52huq zmm14, zmm27, zmm28
        vpmadd52luq zmm18, zmm4, zmm13
        vpmadd52huq zmm14, zmm4, zmm13
        vpmadd52huq zmm18, zmm4, zmm3
        vpsrlq  zmm19{k2}{z}, zmm19, 52
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm1, zmm17
        vpmadd52luq zmm25, zmm24, zmm17
        vmovdqu64 zmm1, [rdx + 448]
        vpmadd52huq zmm25, zmm24, zmm20
        vpmadd52huq zmm11, zmm23, zmm16
        vpmadd52luq zmm29, zmm23, zmm16
        vpmadd52luq zmm10, zmm12, zmm7
        vpmadd52huq zmm2, zmm12, zmm13
        vpmadd52huq zmm5, zmm6, zmm16
        vpmadd52luq zmm8, zmm12, zmm13
        vpmadd52luq zmm30, zmm12, zmm3
        vpmadd52luq zmm25, zmm27, zmm20
        vpmadd52luq zmm11, zmm6, zmm16
        vpmadd52luq zmm18, zmm21, zmm3
        vpmadd52huq zmm10, zmm12, zmm16
        vpmadd52luq zmm2, zmm0, zmm13
        vpmadd52luq zmm5, zmm12, zmm16
        vpaddq  zmm29, zmm29, zmm19
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm27, zmm17
        vpsrlq  zmm17{k2}{z}, zmm29, 52
        vpmadd52huq zmm15, zmm22, zmm13
        vpaddq  zmm11, zmm11, zmm17
        vbroadcasti64x2 zmm17, [rsi + 336]
        vmovdqu64 zmm19, [rsi + 320]
        vpmadd52luq zmm10, zmm0, zmm16
        vpmadd52huq zmm2, zmm0, zmm3
        vpsrlq  zmm20{k2}{z}, zmm11, 52
        vpmadd52huq zmm18, zmm21, zmm7
        vpaddq  zmm5, zmm5, zmm20
        vpmadd52huq zmm6, zmm1, zmm13
        vpmadd52huq zmm8, zmm12, zmm3
        vpmadd52luq zmm15, zmm1, zmm13
        vbroadcasti64x2 zmm20, [rcx + 848]
        vmovdqu64 zmm23, [rsi + 384]
        vmovdqu64 [rcx + 160], xmm5
        vpmadd52huq zmm25, zmm27, zmm9
        vpsrlq  zmm9{k2}{z}, zmm5, 52
        vpmadd52luq zmm2, zmm4, zmm3
        vpaddq  zmm10, zmm10, zmm9
        vbroadcasti64x2 zmm9, [rcx + 784]
        vpmadd52luq zmm18, zmm22, zmm7
        vmovdqu64 [rcx + 176], xmm10
        valignq zmm24{k1}{z}, zmm10, zmm10, 2
        vpmadd52luq zmm8, zmm0, zmm3
        vpmadd52huq zmm15, zmm1, zmm3
        valignq zmm5{k1}{z}, zmm5, zmm5, 2
        vmovdqu64 [rcx + 144], xmm11
        vpmadd52huq zmm25, zmm21, zmm13
        vbroadcasti64x2 zmm26, [rcx + 176]
        vmovdqu64 zmm27, [rdx + 0]
        vpmadd52huq zmm2, zmm4, zmm7
        vpaddq  zmm6, zmm6, zmm24
        vpmadd52huq zmm18, zmm22, zmm16
        vpmadd52huq zmm6, zmm19, zmm17
        vmovdqu64 zmm24, [rsi + 448]
        vpmadd52huq zmm8, zmm0, zmm7
        vpaddq  zmm15, zmm15, zmm5
        vbroadcasti64x2 zmm5, [rcx + 160]
        vpmadd52huq zmm30, zmm12, zmm7
        vpmadd52luq zmm15, zmm19, zmm17
        vpmadd52luq zmm2, zmm21, zmm7
        vpmadd52luq zmm25, zmm22, zmm13
        vbroadcasti64x2 zmm12, [rcx + 1296]
        vpmadd52luq zmm18, zmm1, zmm16
        vbroadcasti64x2 zmm17, [rcx + 144]
        vpmadd52luq zmm6, zmm23, zmm20
        vpmadd52luq zmm8, zmm4, zmm7
        vmovdqu64 [rcx + 128], xmm29
        vmovdqu64 zmm28, [rdx + 192]
        vpmadd52luq zmm14, zmm21, zmm13
        vpmadd52luq zmm30, zmm0, zmm7
        vpmadd52huq zmm15, zmm19, zmm9
        vpmadd52huq zmm2, zmm21, zmm16
        vpmadd52huq zmm25, zmm22, zmm3
        valignq zmm11{k1}{z}, zmm11, zmm11, 2
        vmovdqu64 zmm13, [rdx + 64]
        vpmadd52huq zmm6, zmm23, zmm9
        vpmadd52huq zmm8, zmm4, zmm16
        vpmadd52huq zmm14, zmm21, zmm3
        vpmadd52huq zmm30, zmm0, zmm16
        vmovdqu64 zmm0, [rdx + 256]
        vpmadd52luq zmm18, zmm27, zmm26
        vpmadd52luq zmm2, zmm22, zmm16
        vpmadd52luq zmm25, zmm1, zmm3
        vpmadd52luq zmm8, zmm21, zmm16
        vbroadcasti64x2 zmm21, [rsi + 400]
        vpmadd52luq zmm6, zmm24, zmm9
        vpmadd52luq zmm30, zmm4, zmm16
        vmovdqu64 zmm4, [rdx + 128]
        vpmadd52huq zmm18, zmm27, zmm5
        vpmadd52luq zmm2, zmm27, zmm5
        vpmadd52huq zmm25, zmm1, zmm7
        vpmadd52luq zmm14, zmm22, zmm3
        vpmadd52luq zmm15, zmm19, zmm12
        vbroadcasti64x2 zmm3, [rsi + 272]
        vmovdqu64 zmm12, [rsi + 256]
        vpmadd52luq zmm8, zmm27, zmm17
        vpmadd52huq zmm2, zmm27, zmm17
        vpaddq  zmm25, zmm25, zmm11
        vpmadd52huq zmm6, zmm28, zmm26
        vbroadcasti64x2 zmm11, [rcx + 128]
        vpmadd52luq zmm15, zmm23, zmm9
        vpmadd52huq zmm14, zmm22, zmm7
        vbroadcasti64x2 zmm22, [rcx + 1360]
        vpmadd52luq zmm18, zmm13, zmm5
        vpmadd52luq zmm2, zmm13, zmm17
        vpmadd52luq zmm14, zmm1, zmm7
        vmovdqu64 zmm7, [rdx + 320]
        vpmadd52luq zmm6, zmm0, zmm26
        vpmadd52huq zmm18, zmm13, zmm17
        vpmadd52huq zmm14, zmm1, zmm16
        vpxorq  zmm1, zmm1, zmm1
        vpmadd52luq zmm1, zmm23, zmm21
        vpmadd52huq zmm6, zmm0, zmm5
        vpmadd52huq zmm1, zmm23, zmm20
        valignq zmm16{k1}{z}, zmm29, zmm29, 2
        vbroadcasti64x2 zmm29, [rsi + 464]
        vpaddq  zmm14, zmm14, zmm16
        vpmadd52huq zmm15, zmm4, zmm26
        vpmadd52luq zmm18, zmm4, zmm17
        vpmadd52luq zmm15, zmm28, zmm26
        vpmadd52huq zmm15, zmm28, zmm5
        vpmadd52luq zmm15, zmm0, zmm5
        vpmadd52huq zmm15, zmm0, zmm17
        vpsrlq  zmm10{k2}{z}, zmm10, 52
        vbroadcasti64x2 zmm16, [rcx + 912]
        vpmadd52luq zmm14, zmm12, zmm3
        vpmadd52huq zmm25, zmm12, zmm3
        vpmadd52huq zmm14, zmm27, zmm26
        vpmadd52luq zmm25, zmm19, zmm9
        vpmadd52huq zmm8, zmm27, zmm11
        vpmadd52luq zmm30, zmm27, zmm11
        vpmadd52luq zmm1, zmm23, zmm22
        vpmadd52huq zmm2, zmm13, zmm11
        vpmadd52luq zmm6, zmm7, zmm5
        vbroadcasti64x2 zmm3, [rcx + 1424]
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm23, zmm21
        vmovdqu64 zmm19, [rdx + 384]
        vpmadd52huq zmm18, zmm4, zmm11
        vpmadd52huq zmm25, zmm13, zmm26
        vpmadd52luq zmm8, zmm13, zmm11
        vmovdqu64 zmm21, [rdx + 448]
        vpaddq  zmm30, zmm30, zmm10
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52luq zmm10, zmm24, zmm29
        vpmadd52luq zmm1, zmm24, zmm20
        vpmadd52luq zmm2, zmm4, zmm11
        vpmadd52huq zmm6, zmm7, zmm17
        vpmadd52luq zmm18, zmm28, zmm11
        vpmadd52luq zmm25, zmm4, zmm26
        vpmadd52luq zmm15, zmm7, zmm17
        vpmadd52luq zmm14, zmm13, zmm26
        vmovdqu64 [rcx + 192], xmm30
        vpmadd52huq zmm1, zmm24, zmm9
        vpmadd52huq zmm10, zmm24, zmm16
        vpmadd52luq zmm12, zmm24, zmm16
        vpsrlq  zmm9{k2}{z}, zmm30, 52
        vpmadd52huq zmm25, zmm4, zmm5
        vpaddq  zmm8, zmm8, zmm9
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm24, zmm29
        vpsrlq  zmm16{k2}{z}, zmm8, 52
        vpmadd52huq zmm1, zmm0, zmm26
        vbroadcasti64x2 zmm22, [rsi + 224]
        vmovdqu64 zmm23, [rsi + 192]
        vpaddq  zmm2, zmm2, zmm16
        vpmadd52luq zmm10, zmm24, zmm3
        vpmadd52luq zmm6, zmm19, zmm17
        vpmadd52huq zmm12, zmm24, zmm20
        vpsrlq  zmm3{k2}{z}, zmm2, 52
        vpmadd52huq zmm9, zmm21, zmm26
        vpaddq  zmm18, zmm18, zmm3
        vpmadd52luq zmm1, zmm7, zmm26
        valignq zmm3{k1}{z}, zmm18, zmm18, 2
        vpmadd52huq zmm10, zmm19, zmm26
        vpmadd52huq zmm6, zmm19, zmm11
        vpmadd52huq zmm12, zmm7, zmm26
        vbroadcasti64x2 zmm16, [rcx + 736]
        vmovdqu64 zmm20, [rsi + 256]
        vpmadd52huq zmm15, zmm7, zmm11
        vpmadd52luq zmm25, zmm28, zmm5
        vpaddq  zmm9, zmm9, zmm3
        vbroadcasti64x2 zmm3, [rsi + 96]
        vmovdqu64 zmm24, [rsi + 64]
        valignq zmm27{k1}{z}, zmm2, zmm2, 2
        vpmadd52huq zmm1, zmm7, zmm5
        vpmadd52luq zmm10, zmm21, zmm26
        vpmadd52luq zmm6, zmm21, zmm11
        vpmadd52luq zmm12, zmm19, zmm26
        vbroadcasti64x2 zmm26, [rcx + 672]
        vpmadd52luq zmm15, zmm19, zmm11
        vmovdqu64 [rcx + 240], xmm18
        vpmadd52huq zmm25, zmm28, zmm17
        vbroadcasti64x2 zmm29, [rcx + 608]
        vpmadd52huq zmm14, zmm13, zmm5
        vmovdqu64 zmm13, [rsi + 128]
        vpmadd52huq zmm9, zmm23, zmm22
        vpmadd52luq zmm1, zmm19, zmm5
        vpmadd52huq zmm10, zmm21, zmm5
        vmovdqu64 [rcx + 224], xmm2
        valignq zmm2{k1}{z}, zmm8, zmm8, 2
        vpmadd52huq zmm12, zmm19, zmm5
        vmovdqu64 [rcx + 208], xmm8
        valignq zmm8{k1}{z}, zmm30, zmm30, 2
        vpmadd52luq zmm25, zmm0, zmm17
        vpmadd52luq zmm14, zmm4, zmm5
        vpsrlq  zmm18{k2}{z}, zmm18, 52
        vbroadcasti64x2 zmm30, [rcx + 544]
        vpmadd52huq zmm1, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 320]
        vpmadd52luq zmm9, zmm20, zmm16
        vpaddq  zmm10, zmm10, zmm27
        vbroadcasti64x2 zmm27, [rcx + 1184]
        vpmadd52luq zmm12, zmm21, zmm5
        vbroadcasti64x2 zmm5, [rsi + 160]
        vpmadd52huq zmm6, zmm24, zmm3
        vpmadd52luq zmm10, zmm23, zmm22
        vbroadcasti64x2 zmm22, [rcx + 1056]
        vpmadd52luq zmm15, zmm24, zmm3
        vbroadcasti64x2 zmm3, [rsi + 32]
        vpmadd52huq zmm25, zmm0, zmm11
        vpmadd52luq zmm1, zmm21, zmm17
        vpmadd52huq zmm9, zmm20, zmm26
        vpmadd52huq zmm14, zmm4, zmm17
        vmovdqu64 zmm4, [rsi + 0]
        vpmadd52huq zmm12, zmm21, zmm17
        vpmadd52luq zmm6, zmm13, zmm29
        vpmadd52huq zmm10, zmm23, zmm26
        vpmadd52luq zmm25, zmm7, zmm11
        vmovdqu64 zmm7, [rsi + 384]
        vpmadd52huq zmm15, zmm24, zmm30
        vpmadd52huq zmm1, zmm21, zmm11
        vbroadcasti64x2 zmm21, [rcx + 240]
        vpmadd52luq zmm9, zmm19, zmm26
        vpaddq  zmm12, zmm12, zmm2
        vmovdqu64 zmm2, [rdx + 0]
        vpmadd52huq zmm6, zmm13, zmm30
        vpmadd52luq zmm10, zmm23, zmm27
        vbroadcasti64x2 zmm27, [rcx + 1120]
        vpmadd52huq zmm12, zmm13, zmm5
        vpmadd52luq zmm14, zmm28, zmm17
        vbroadcasti64x2 zmm17, [rcx + 224]
        vpmadd52luq zmm15, zmm24, zmm22
        vpaddq  zmm1, zmm1, zmm8
        vmovdqu64 zmm8, [rsi + 448]
        vpmadd52huq zmm9, zmm19, zmm29
        vbroadcasti64x2 zmm22, [rcx + 1248]
        vpmadd52huq zmm25, zmm4, zmm3
        vpmadd52luq zmm6, zmm23, zmm30
        vpmadd52luq zmm10, zmm20, zmm26
        vpmadd52luq zmm12, zmm23, zmm26
        vpmadd52luq zmm1, zmm13, zmm5
        vbroadcasti64x2 zmm5, [rcx + 208]
        vpmadd52luq zmm15, zmm13, zmm30
        vpmadd52huq zmm14, zmm28, zmm11
        vpmadd52luq zmm9, zmm7, zmm29
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm20, zmm16
        vpmadd52luq zmm25, zmm24, zmm30
        vpmadd52huq zmm10, zmm20, zmm29
        vpmadd52huq zmm12, zmm23, zmm29
        vpmadd52huq zmm1, zmm13, zmm29
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm19, zmm16
        vpmadd52luq zmm14, zmm0, zmm11
        vmovdqu64 zmm0, [rdx + 64]
        vmovdqu64 zmm11, [rdx + 192]
        vpmadd52luq zmm6, zmm2, zmm21
        vpmadd52huq zmm9, zmm7, zmm30
        vpmadd52luq zmm10, zmm19, zmm29
        vpmadd52luq zmm12, zmm20, zmm29
        vpmadd52luq zmm1, zmm13, zmm27
        vbroadcasti64x2 zmm13, [rcx + 192]
        vpmadd52luq zmm15, zmm2, zmm17
        vpmadd52luq zmm14, zmm4, zmm3
        vpmadd52huq zmm6, zmm2, zmm17
        vpmadd52luq zmm9, zmm8, zmm30
        vpmadd52luq zmm28, zmm20, zmm22
        vmovdqu64 zmm3, [rdx + 256]
        vpmadd52huq zmm10, zmm19, zmm30
        vpmadd52luq zmm25, zmm2, zmm5
        vpmadd52huq zmm12, zmm20, zmm30
        vmovdqu64 zmm4, [rdx + 128]
        vpmadd52huq zmm15, zmm2, zmm5
        vpmadd52luq zmm1, zmm23, zmm29
        vpmadd52luq zmm24, zmm7, zmm16
        vpmadd52luq zmm28, zmm19, zmm16
        vpmadd52luq zmm10, zmm7, zmm30
        vpmadd52luq zmm12, zmm19, zmm30
        vpmadd52huq zmm1, zmm23, zmm30
        vpmadd52luq zmm6, zmm0, zmm17
        vpmadd52luq zmm15, zmm0, zmm5
        vpmadd52huq zmm28, zmm19, zmm26
        vpmadd52huq zmm9, zmm11, zmm21
        vpmadd52huq zmm24, zmm7, zmm26
        vpmadd52huq zmm12, zmm0, zmm21
        vmovdqu64 zmm19, [rdx + 320]
        vpmadd52luq zmm1, zmm20, zmm30
        vpmadd52huq zmm6, zmm0, zmm5
        vpmadd52huq zmm25, zmm2, zmm13
        vpmadd52luq zmm14, zmm2, zmm13
        vpmadd52huq zmm15, zmm0, zmm13
        vpmadd52luq zmm28, zmm7, zmm26
        vpmadd52luq zmm24, zmm8, zmm26
        vpmadd52huq zmm1, zmm2, zmm21
        vpmadd52luq zmm9, zmm3, zmm21
        vpmadd52luq zmm25, zmm0, zmm13
        vpaddq  zmm14, zmm14, zmm18
        vpmadd52luq zmm6, zmm4, zmm5
        vpmadd52huq zmm10, zmm4, zmm21
        vpmadd52luq zmm15, zmm4, zmm13
        vpmadd52luq zmm12, zmm4, zmm21
        vpmadd52huq zmm28, zmm7, zmm29
        vpmadd52huq zmm9, zmm3, zmm17
        vpmadd52huq zmm24, zmm8, zmm29
        vpmadd52luq zmm1, zmm0, zmm21
        vmovdqu64 zmm2, [rdx + 384]
        vpmadd52huq zmm6, zmm4, zmm13
        vpmadd52luq zmm10, zmm11, zmm21
        vmovdqu64 zmm18, [rdx + 448]
        vmovdqu64 [rcx + 256], xmm14
        vpmadd52huq zmm12, zmm4, zmm17
        vpmadd52luq zmm28, zmm8, zmm29
        vpmadd52luq zmm9, zmm19, zmm17
        vpmadd52huq zmm24, zmm19, zmm21
        vpmadd52huq zmm1, zmm0, zmm17
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vpmadd52luq zmm6, zmm11, zmm13
        vpmadd52huq zmm10, zmm11, zmm17
        vpaddq  zmm25, zmm25, zmm0
        vpxorq  zmm0, zmm0, zmm0
        vpmadd52huq zmm0, zmm7, zmm16
        vpsrlq  zmm7{k2}{z}, zmm25, 52
        vpmadd52huq zmm9, zmm19, zmm5
        vpaddq  zmm15, zmm15, zmm7
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm8, zmm16
        vbroadcasti64x2 zmm20, [rsi + 352]
        vmovdqu64 zmm22, [rsi + 320]
        vmovdqu64 [rcx + 288], xmm15
        vpmadd52luq zmm12, zmm11, zmm17
        vpmadd52luq zmm10, zmm3, zmm17
        vpmadd52huq zmm28, zmm8, zmm30
        vpsrlq  zmm23{k2}{z}, zmm15, 52
        vpmadd52luq zmm0, zmm8, zmm16
        vpaddq  zmm6, zmm6, zmm23
        vpmadd52luq zmm9, zmm2, zmm5
        vbroadcasti64x2 zmm16, [rcx + 864]
        vmovdqu64 zmm23, [rsi + 384]
        vmovdqu64 [rcx + 304], xmm6
        vpmadd52huq zmm7, zmm18, zmm21
        vpmadd52luq zmm24, zmm2, zmm21
        vpmadd52huq zmm10, zmm3, zmm5
        vpmadd52huq zmm12, zmm11, zmm5
        vpmadd52huq zmm28, zmm3, zmm21
        vpmadd52huq zmm0, zmm8, zmm26
        vbroadcasti64x2 zmm8, [rcx + 800]
        valignq zmm26{k1}{z}, zmm6, zmm6, 2
        vpmadd52huq zmm9, zmm2, zmm13
        vmovdqu64 [rcx + 272], xmm25
        vpmadd52luq zmm1, zmm4, zmm17
        vpmadd52huq zmm24, zmm2, zmm17
        vbroadcasti64x2 zmm27, [rsi + 416]
        vpmadd52luq zmm10, zmm19, zmm5
        vpmadd52luq zmm12, zmm3, zmm5
        vpaddq  zmm7, zmm7, zmm26
        vmovdqu64 zmm26, [rsi + 448]
        vpmadd52huq zmm0, zmm2, zmm21
        vpmadd52huq zmm7, zmm22, zmm20
        vpmadd52luq zmm9, zmm18, zmm13
        vpmadd52luq zmm28, zmm19, zmm21
        vbroadcasti64x2 zmm29, [rcx + 304]
        vmovdqu64 zmm30, [rdx + 0]
        vpmadd52huq zmm1, zmm4, zmm5
        vpmadd52huq zmm10, zmm19, zmm13
        vbroadcasti64x2 zmm4, [rcx + 288]
        vpmadd52luq zmm24, zmm18, zmm17
        vpmadd52huq zmm12, zmm3, zmm13
        vpmadd52luq zmm0, zmm18, zmm21
        vbroadcasti64x2 zmm21, [rcx + 928]
        vpmadd52luq zmm7, zmm23, zmm16
        vpmadd52huq zmm28, zmm19, zmm17
        vpmadd52luq zmm1, zmm11, zmm5
        vpmadd52luq zmm10, zmm2, zmm13
        vpmadd52huq zmm24, zmm18, zmm5
        vpmadd52luq zmm12, zmm19, zmm13
        vbroadcasti64x2 zmm19, [rcx + 1376]
        vpmadd52huq zmm0, zmm18, zmm17
        vpmadd52huq zmm7, zmm23, zmm8
        vpmadd52luq zmm28, zmm2, zmm17
        valignq zmm15{k1}{z}, zmm15, zmm15, 2
        valignq zmm17{k1}{z}, zmm25, zmm25, 2
        vbroadcasti64x2 zmm25, [rcx + 272]
        vpmadd52huq zmm1, zmm11, zmm13
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52luq zmm11, zmm23, zmm27
        vpaddq  zmm0, zmm0, zmm15
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm23, zmm27
        vbroadcasti64x2 zmm27, [rsi + 480]
        vpmadd52luq zmm7, zmm26, zmm8
        vpmadd52luq zmm0, zmm22, zmm20
        vmovdqu64 zmm20, [rdx + 64]
        vpaddq  zmm24, zmm24, zmm17
        vmovdqu64 zmm17, [rdx + 192]
        vpmadd52huq zmm11, zmm23, zmm16
        vpmadd52luq zmm9, zmm30, zmm29
        vpmadd52huq zmm28, zmm2, zmm5
        vmovdqu64 zmm2, [rdx + 256]
        vpmadd52luq zmm10, zmm30, zmm4
        vpmadd52luq zmm1, zmm3, zmm13
        vbroadcasti64x2 zmm3, [rsi + 288]
        vpmadd52luq zmm15, zmm26, zmm21
        vpmadd52huq zmm0, zmm22, zmm8
        vpmadd52huq zmm9, zmm30, zmm4
        vpmadd52luq zmm28, zmm18, zmm5
        vmovdqu64 zmm5, [rsi + 256]
        vpmadd52luq zmm11, zmm23, zmm19
        vbroadcasti64x2 zmm19, [rcx + 1312]
        vpmadd52huq zmm10, zmm30, zmm25
        vpmadd52huq zmm15, zmm26, zmm16
        vpmadd52luq zmm12, zmm30, zmm25
        vpmadd52huq zmm28, zmm18, zmm13
        vmovdqu64 zmm13, [rdx + 320]
        vpmadd52luq zmm11, zmm26, zmm16
        vbroadcasti64x2 zmm16, [rcx + 1440]
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52luq zmm18, zmm26, zmm27
        vpmadd52luq zmm9, zmm20, zmm4
        vpmadd52luq zmm10, zmm20, zmm25
        vpmadd52huq zmm11, zmm26, zmm8
        vpmadd52huq zmm18, zmm26, zmm21
        vpmadd52huq zmm9, zmm20, zmm25
        vpmadd52huq zmm7, zmm17, zmm29
        valignq zmm14{k1}{z}, zmm14, zmm14, 2
        vbroadcasti64x2 zmm21, [rcx + 256]
        vpaddq  zmm28, zmm28, zmm14
        vpmadd52huq zmm11, zmm2, zmm29
        vpmadd52luq zmm7, zmm2, zmm29
        vpmadd52huq zmm7, zmm2, zmm4
        vpsrlq  zmm6{k2}{z}, zmm6, 52
        vmovdqu64 zmm14, [rdx + 128]
        vpmadd52luq zmm28, zmm5, zmm3
        vpmadd52huq zmm24, zmm5, zmm3
        vmovdqu64 zmm3, [rdx + 384]
        vpmadd52huq zmm28, zmm30, zmm29
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52luq zmm24, zmm22, zmm8
        vpmadd52luq zmm0, zmm22, zmm19
        vpmadd52luq zmm11, zmm13, zmm29
        vpmadd52huq zmm15, zmm13, zmm29
        vpmadd52luq zmm7, zmm13, zmm4
        vpmadd52luq zmm28, zmm20, zmm29
        vpmadd52huq zmm24, zmm20, zmm29
        vpmadd52luq zmm0, zmm23, zmm8
        vpmadd52luq zmm18, zmm26, zmm16
        vpmadd52huq zmm12, zmm30, zmm21
        vpmadd52luq zmm9, zmm14, zmm25
        vpmadd52huq zmm11, zmm13, zmm4
        vpmadd52luq zmm1, zmm30, zmm21
        vpmadd52luq zmm15, zmm3, zmm29
        vpmadd52huq zmm10, zmm20, zmm21
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm26, zmm27
        vpmadd52huq zmm18, zmm3, zmm29
        vpmadd52luq zmm12, zmm20, zmm21
        vpmadd52huq zmm9, zmm14, zmm21
        vpmadd52luq zmm11, zmm3, zmm4
        vpaddq  zmm1, zmm1, zmm6
        vpmadd52huq zmm15, zmm3, zmm4
        vpmadd52luq zmm10, zmm14, zmm21
        vpsrlq  zmm6{k2}{z}, zmm1, 52
        vpmadd52luq zmm18, zmm5, zmm29
        vpmadd52luq zmm24, zmm14, zmm29
        vpmadd52luq zmm9, zmm17, zmm21
        vpaddq  zmm12, zmm12, zmm6
        vpmadd52huq zmm11, zmm3, zmm25
        vpmadd52luq zmm15, zmm5, zmm4
        vpsrlq  zmm6{k2}{z}, zmm12, 52
        vpmadd52huq zmm0, zmm14, zmm29
        vbroadcasti64x2 zmm16, [rcx + 624]
        vmovdqu64 zmm19, [rsi + 256]
        vpmadd52huq zmm18, zmm5, zmm4
        vpaddq  zmm10, zmm10, zmm6
        vpmadd52huq zmm24, zmm14, zmm4
        vmovdqu64 zmm6, [rsi + 320]
        vpsrlq  zmm22{k2}{z}, zmm10, 52
        vpmadd52huq zmm7, zmm13, zmm25
        vpmadd52huq zmm8, zmm5, zmm29
        vmovdqu64 zmm23, [rsi + 192]
        vpaddq  zmm9, zmm9, zmm22
        valignq zmm22{k1}{z}, zmm10, zmm10, 2
        vpmadd52luq zmm11, zmm5, zmm25
        vpmadd52huq zmm15, zmm5, zmm25
        vmovdqu64 zmm26, [rsi + 128]
        vpmadd52luq zmm0, zmm17, zmm29
        valignq zmm27{k1}{z}, zmm9, zmm9, 2
        vmovdqu64 zmm29, [rsi + 384]
        vpmadd52luq zmm24, zmm17, zmm4
        vpaddq  zmm18, zmm18, zmm22
        valignq zmm22{k1}{z}, zmm12, zmm12, 2
        vpmadd52luq zmm7, zmm3, zmm25
        vpmadd52huq zmm11, zmm5, zmm21
        vpaddq  zmm8, zmm8, zmm27
        vmovdqu64 [rcx + 368], xmm9
        vbroadcasti64x2 zmm27, [rcx + 560]
        vpmadd52huq zmm0, zmm17, zmm4
        valignq zmm30{k1}{z}, zmm1, zmm1, 2
        vpaddq  zmm15, zmm15, zmm22
        vbroadcasti64x2 zmm22, [rcx + 1136]
        vpmadd52huq zmm24, zmm17, zmm25
        vpmadd52huq zmm28, zmm20, zmm4
        vpmadd52huq zmm18, zmm19, zmm16
        vpmadd52huq zmm7, zmm3, zmm21
        vpaddq  zmm11, zmm11, zmm30
        vmovdqu64 zmm20, [rsi + 448]
        vpmadd52huq zmm8, zmm6, zmm16
        vpmadd52luq zmm0, zmm2, zmm4
        vbroadcasti64x2 zmm30, [rsi + 112]
        vmovdqu64 [rcx + 352], xmm10
        vmovdqu64 zmm10, [rsi + 64]
        vpmadd52huq zmm15, zmm23, zmm16
        vpmadd52luq zmm24, zmm2, zmm25
        vpmadd52luq zmm28, zmm14, zmm4
        vpmadd52luq zmm18, zmm6, zmm16
        vbroadcasti64x2 zmm4, [rsi + 48]
        vpmadd52huq zmm11, zmm26, zmm16
        vpmadd52luq zmm7, zmm5, zmm21
        vmovdqu64 zmm5, [rsi + 0]
        vpmadd52luq zmm8, zmm29, zmm16
        vpmadd52huq zmm0, zmm2, zmm25
        vpmadd52luq zmm15, zmm19, zmm16
        vpmadd52huq zmm24, zmm2, zmm21
        vpmadd52huq zmm28, zmm14, zmm25
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm29, zmm16
        vmovdqu64 [rcx + 336], xmm12
        vbroadcasti64x2 zmm12, [rcx + 368]
        vpmadd52huq zmm18, zmm6, zmm27
        vmovdqu64 [rcx + 320], xmm1
        vmovdqu64 zmm1, [rdx + 128]
        vpmadd52luq zmm11, zmm26, zmm22
        vmovdqu64 zmm22, [rdx + 192]
        vpmadd52huq zmm8, zmm29, zmm27
        vpmadd52luq zmm0, zmm13, zmm25
        vpmadd52huq zmm15, zmm19, zmm27
        vpmadd52luq zmm24, zmm13, zmm21
        vpmadd52luq zmm28, zmm17, zmm25
        vmovdqu64 zmm25, [rdx + 256]
        vpmadd52luq zmm14, zmm20, zmm16
        vpmadd52luq zmm18, zmm29, zmm27
        vmovdqu64 zmm29, [rdx + 64]
        vpmadd52huq zmm7, zmm10, zmm30
        vpmadd52luq zmm8, zmm20, zmm27
        vpmadd52luq zmm11, zmm23, zmm16
        vpmadd52luq zmm15, zmm6, zmm27
        vmovdqu64 zmm6, [rdx + 320]
        vpmadd52huq zmm0, zmm13, zmm21
        vbroadcasti64x2 zmm13, [rcx + 352]
        vpmadd52huq zmm24, zmm5, zmm4
        vpmadd52huq zmm14, zmm20, zmm27
        vpmadd52huq zmm28, zmm17, zmm21
        vpmadd52luq zmm7, zmm26, zmm16
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm20, zmm16
        vmovdqu64 zmm16, [rdx + 0]
        vbroadcasti64x2 zmm20, [rcx + 336]
        vpmadd52huq zmm18, zmm1, zmm12
        vpmadd52huq zmm11, zmm23, zmm27
        vpmadd52luq zmm0, zmm3, zmm21
        vmovdqu64 zmm3, [rdx + 384]
        vpmadd52huq zmm8, zmm22, zmm12
        vpmadd52luq zmm24, zmm10, zmm27
        vpmadd52luq zmm28, zmm2, zmm21
        vpmadd52huq zmm14, zmm25, zmm12
        vpmadd52huq zmm15, zmm29, zmm12
        vpmadd52luq zmm18, zmm22, zmm12
        vpmadd52huq zmm7, zmm26, zmm27
        vpmadd52luq zmm11, zmm19, zmm27
        vpmadd52luq zmm8, zmm25, zmm12
        vbroadcasti64x2 zmm2, [rcx + 1072]
        vpmadd52huq zmm17, zmm6, zmm12
        vbroadcasti64x2 zmm19, [rcx + 320]
        vpmadd52luq zmm0, zmm10, zmm30
        vpmadd52luq zmm14, zmm6, zmm12
        vpmadd52luq zmm15, zmm1, zmm12
        vpmadd52huq zmm18, zmm22, zmm13
        vpmadd52luq zmm7, zmm23, zmm27
        vpmadd52huq zmm11, zmm16, zmm12
        vpmadd52huq zmm8, zmm25, zmm13
        vpmadd52luq zmm28, zmm5, zmm4
        vpmadd52luq zmm24, zmm16, zmm20
        vpmadd52huq zmm14, zmm6, zmm13
        vpmadd52huq zmm15, zmm1, zmm13
        vmovdqu64 zmm4, [rdx + 448]
        vpmadd52luq zmm18, zmm25, zmm13
        vpmadd52luq zmm7, zmm16, zmm12
        vpmadd52luq zmm17, zmm3, zmm12
        vpmadd52luq zmm8, zmm6, zmm13
        vpmadd52huq zmm0, zmm10, zmm27
        vpmadd52luq zmm11, zmm29, zmm12
        vpmadd52luq zmm14, zmm3, zmm13
        vpmadd52luq zmm15, zmm22, zmm13
        vpmadd52huq zmm18, zmm25, zmm20
        vpmadd52huq zmm7, zmm16, zmm13
        vpmadd52huq zmm17, zmm3, zmm13
        vpmadd52huq zmm8, zmm6, zmm20
        vpmadd52luq zmm0, zmm10, zmm2
        vpmadd52huq zmm24, zmm16, zmm19
        vpmadd52huq zmm14, zmm3, zmm20
        vpmadd52luq zmm28, zmm16, zmm19
        vpmadd52huq zmm11, zmm29, zmm13
        vpmadd52huq zmm15, zmm22, zmm20
        vpmadd52luq zmm18, zmm6, zmm20
        vpmadd52luq zmm7, zmm29, zmm13
        vpmadd52luq zmm8, zmm3, zmm20
        vpmadd52luq zmm24, zmm29, zmm19
        vpmadd52luq zmm0, zmm26, zmm27
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm3, zmm12
        vpmadd52luq zmm14, zmm4, zmm20
        vpmadd52luq zmm17, zmm4, zmm13
        vpmadd52luq zmm11, zmm1, zmm13
        vpmadd52luq zmm15, zmm25, zmm20
        vbroadcasti64x2 zmm5, [rcx + 752]
        vmovdqu64 zmm10, [rsi + 256]
        vpmadd52huq zmm18, zmm6, zmm19
        vpmadd52huq zmm7, zmm29, zmm20
        vmovdqu64 zmm21, [rsi + 384]
        vpmadd52huq zmm8, zmm3, zmm19
        vmovdqu64 zmm23, [rsi + 320]
        vpmadd52luq zmm2, zmm4, zmm12
        vpmadd52huq zmm14, zmm4, zmm19
        vbroadcasti64x2 zmm26, [rsi + 240]
        vmovdqu64 zmm27, [rsi + 192]
        vpmadd52huq zmm17, zmm4, zmm20
        vpmadd52luq zmm0, zmm16, zmm13
        vpmadd52huq zmm11, zmm1, zmm20
        vpmadd52huq zmm15, zmm25, zmm19
        vbroadcasti64x2 zmm30, [rcx + 1264]
        vpmadd52luq zmm18, zmm3, zmm19
        vpsrlq  zmm3{k2}{z}, zmm9, 52
        vbroadcasti64x2 zmm9, [rsi + 176]
        vpmadd52huq zmm2, zmm4, zmm13
        vpaddq  zmm28, zmm28, zmm3
        vpmadd52luq zmm7, zmm1, zmm20
        vpsrlq  zmm3{k2}{z}, zmm28, 52
        valignq zmm13{k1}{z}, zmm28, zmm28, 2
        vpaddq  zmm24, zmm24, zmm3
        vpmadd52luq zmm8, zmm4, zmm19
        valignq zmm3{k1}{z}, zmm24, zmm24, 2
        vmovdqu64 [rcx + 400], xmm24
        vpmadd52huq zmm0, zmm16, zmm20
        vmovdqu64 zmm16, [rsi + 128]
        vpmadd52luq zmm11, zmm22, zmm20
        vpaddq  zmm14, zmm14, zmm13
        vmovdqu64 zmm13, [rsi + 448]
        vpmadd52luq zmm15, zmm6, zmm19
        vbroadcasti64x2 zmm6, [rcx + 688]
        vpmadd52huq zmm14, zmm10, zmm5
        vpaddq  zmm17, zmm17, zmm3
        vbroadcasti64x2 zmm3, [rcx + 1200]
        vpmadd52huq zmm2, zmm21, zmm5
        vpmadd52huq zmm17, zmm23, zmm5
        vmovdqu64 [rcx + 384], xmm28
        vbroadcasti64x2 zmm28, [rcx + 400]
        vpmadd52luq zmm18, zmm27, zmm26
        vpmadd52huq zmm7, zmm1, zmm19
        vpmadd52huq zmm8, zmm27, zmm26
        vmovdqu64 zmm26, [rdx + 512]
        vpmadd52luq zmm0, zmm29, zmm20
        vmovdqu64 zmm20, [rdx + 576]
        vpmadd52luq zmm14, zmm10, zmm30
        vpmadd52huq zmm11, zmm22, zmm19
        vpmadd52huq zmm15, zmm16, zmm9
        vpmadd52luq zmm17, zmm21, zmm5
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm4, zmm12
        vmovdqu64 zmm4, [rdx + 896]
        vbroadcasti64x2 zmm12, [rcx + 384]
        vpmadd52luq zmm2, zmm13, zmm5
        vpmadd52luq zmm7, zmm22, zmm19
        vmovdqu64 zmm22, [rdx + 832]
        vpmadd52huq zmm18, zmm27, zmm6
        vpmadd52luq zmm14, zmm23, zmm5
        vpmadd52luq zmm8, zmm10, zmm5
        vpmadd52huq zmm0, zmm29, zmm19
        vmovdqu64 zmm29, [rdx + 640]
        vpmadd52huq zmm17, zmm21, zmm6
        vpmadd52luq zmm11, zmm25, zmm19
        vmovdqu64 zmm25, [rdx + 960]
        vpmadd52luq zmm15, zmm27, zmm6
        vpmadd52huq zmm2, zmm13, zmm6
        vpmadd52luq zmm18, zmm27, zmm3
        vmovdqu64 zmm3, [rdx + 768]
        vmovdqu64 zmm27, [rdx + 704]
        vpmadd52huq zmm14, zmm23, zmm6
        vpmadd52luq zmm7, zmm26, zmm28
        vpmadd52huq zmm8, zmm10, zmm6
        vpmadd52luq zmm17, zmm13, zmm6
        vpmadd52luq zmm0, zmm1, zmm19
        vpmadd52luq zmm11, zmm16, zmm9
        vpmadd52huq zmm15, zmm20, zmm28
        vpmadd52huq zmm2, zmm4, zmm28
        vpmadd52luq zmm18, zmm10, zmm6
        vpmadd52luq zmm14, zmm21, zmm6
        vpmadd52huq zmm7, zmm26, zmm12
        vpmadd52luq zmm8, zmm23, zmm6
        vpmadd52huq zmm17, zmm22, zmm28
        vpmadd52luq zmm0, zmm26, zmm12
        vpmadd52huq zmm11, zmm26, zmm28
        vpmadd52luq zmm15, zmm29, zmm28
        vpmadd52luq zmm2, zmm25, zmm28
        vpmadd52huq zmm18, zmm29, zmm28
        vpmadd52huq zmm14, zmm3, zmm28
        vbroadcasti64x2 zmm1, [rsi + 368]
        vmovdqu64 zmm6, [rsi + 320]
        vpmadd52huq zmm30, zmm13, zmm5
        vpmadd52luq zmm7, zmm20, zmm12
        vpsrlq  zmm5{k2}{z}, zmm24, 52
        vpmadd52huq zmm8, zmm27, zmm28
        vpmadd52luq zmm17, zmm4, zmm28
        vpmadd52luq zmm11, zmm20, zmm28
        vmovdqu64 zmm9, [rdx + 512]
        vpmadd52huq zmm15, zmm29, zmm12
        vpmadd52huq zmm2, zmm25, zmm12
        vpaddq  zmm0, zmm0, zmm5
        vpmadd52luq zmm18, zmm27, zmm28
        vbroadcasti64x2 zmm5, [rcx + 816]
        vpmadd52luq zmm14, zmm22, zmm28
        vpsrlq  zmm10{k2}{z}, zmm0, 52
        vbroadcasti64x2 zmm13, [rsi + 304]
        vmovdqu64 zmm16, [rsi + 256]
        valignq zmm19{k1}{z}, zmm0, zmm0, 2
        vbroadcasti64x2 zmm21, [rcx + 880]
        vmovdqu64 zmm23, [rsi + 384]
        vpmadd52huq zmm30, zmm25, zmm28
        vpaddq  zmm7, zmm7, zmm10
        vpmadd52luq zmm8, zmm3, zmm28
        vpmadd52huq zmm17, zmm4, zmm12
        valignq zmm10{k1}{z}, zmm7, zmm7, 2
        vbroadcasti64x2 zmm24, [rcx + 1328]
        vpmadd52huq zmm11, zmm20, zmm12
        vpmadd52luq zmm15, zmm27, zmm12
        vpaddq  zmm2, zmm2, zmm19
        vpmadd52huq zmm18, zmm27, zmm12
        vmovdqu64 zmm19, [rdx + 576]
        vpmadd52huq zmm14, zmm22, zmm12
        vshufi64x2 zmm20, zmm7, zmm7, 0
        vpmadd52luq zmm2, zmm6, zmm1
        vpaddq  zmm30, zmm30, zmm10
        vpmadd52huq zmm8, zmm3, zmm12
        vpmadd52luq zmm17, zmm25, zmm12
        vmovdqu64 zmm10, [rdx + 640]
        vpmadd52huq zmm30, zmm6, zmm1
        vbroadcasti64x2 zmm1, [rdx + 1536]
        vpmadd52luq zmm11, zmm29, zmm12
        vmovdqu64 zmm25, [rsi + 448]
        vpmadd52luq zmm15, zmm9, zmm20
        vpmadd52luq zmm18, zmm3, zmm12
        vmovdqu64 zmm3, [rdx + 704]
        vpmadd52luq zmm14, zmm4, zmm12
        vshufi64x2 zmm0, zmm0, zmm0, 0
        vbroadcasti64x2 zmm4, [rcx + 1392]
        vpmadd52huq zmm2, zmm6, zmm5
        vpmadd52luq zmm8, zmm22, zmm12
        vpmadd52huq zmm17, zmm16, zmm13
        vpmadd52luq zmm30, zmm23, zmm21
        vmovdqu64 zmm12, [rdx + 768]
        vpsrlq  zmm7{k2}{z}, zmm7, 52
        vbroadcasti64x2 zmm22, [rdx + 1552]
        vpmadd52luq zmm11, zmm9, zmm0
        vpmadd52huq zmm15, zmm9, zmm0
        vpmadd52luq zmm14, zmm16, zmm13
        vpmadd52luq zmm2, zmm6, zmm24
        vmovdqu64 zmm13, [rdx + 832]
        vpmadd52huq zmm18, zmm9, zmm20
        vpmadd52luq zmm17, zmm6, zmm5
        vpmadd52huq zmm30, zmm23, zmm5
        vpmadd52huq zmm8, zmm19, zmm20
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm23, zmm21
        vpmadd52luq zmm15, zmm19, zmm0
        vpaddq  zmm7, zmm11, zmm7
        vpmadd52luq zmm2, zmm23, zmm5
        vpmadd52luq zmm18, zmm19, zmm20
        vmovdqu64 zmm9, [rdx + 896]
        vpmadd52huq zmm14, zmm10, zmm20
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm7, zmm1
        vpmadd52luq zmm30, zmm25, zmm5
        vpmadd52luq zmm8, zmm10, zmm20
        vpmadd52huq zmm17, zmm3, zmm20
        vmovdqu64 zmm16, [rdx + 1024]
        vpsrlq  zmm24{k2}{z}, zmm7, 52
        vpmadd52luq zmm6, zmm23, zmm4
        vpaddq  zmm4, zmm15, zmm24
        vpmadd52huq zmm18, zmm19, zmm0
        vmovdqu64 zmm19, [rdx + 1088]
        vpmadd52luq zmm14, zmm3, zmm20
        vpmadd52huq zmm2, zmm12, zmm20
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52luq zmm23, zmm7, zmm22
        vpmadd52luq zmm11, zmm4, zmm1
        vpmadd52huq zmm8, zmm10, zmm0
        vmovdqu64 zmm4, [rdx + 1152]
        vpmadd52luq zmm17, zmm12, zmm20
        vmovdqu64 zmm22, [rdx + 1216]
        vpmadd52huq zmm30, zmm13, zmm20
        vmovdqu64 zmm24, [rdx + 960]
        vpmadd52luq zmm6, zmm25, zmm21
        vpmadd52luq zmm18, zmm10, zmm0
        vpmadd52huq zmm14, zmm3, zmm0
        vpmadd52luq zmm2, zmm13, zmm20
        vmovdqu64 zmm10, [rdx + 1280]
        vpaddq  zmm23, zmm23, zmm11
        vpmadd52luq zmm8, zmm3, zmm0
        vshufi64x2 zmm3, zmm23, zmm23, 0
        vpmadd52huq zmm17, zmm12, zmm0
        vpmadd52luq zmm30, zmm9, zmm20
        vpmadd52huq zmm6, zmm25, zmm5
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52luq zmm5, zmm7, zmm1
        vmovdqu64 zmm1, [rdx + 1344]
        vpmadd52luq zmm14, zmm12, zmm0
        vpmadd52huq zmm2, zmm13, zmm0
        vpmadd52huq zmm18, zmm16, zmm3
        vpmadd52luq zmm15, zmm16, zmm3
        vpmadd52luq zmm17, zmm13, zmm0
        vpmadd52huq zmm30, zmm9, zmm0
        vpmadd52huq zmm8, zmm19, zmm3
        vpmadd52huq zmm6, zmm9, zmm20
        vmovdqu64 zmm11, [rdx + 1408]
        vshufi64x2 zmm5, zmm5, zmm5, 0
        vpmadd52luq zmm2, zmm9, zmm0
        vpmadd52luq zmm18, zmm19, zmm3
        vpmadd52huq zmm14, zmm4, zmm3
        vpmadd52huq zmm17, zmm22, zmm3
        vpmadd52luq zmm30, zmm24, zmm0
        vpmadd52huq zmm15, zmm16, zmm5
        vpmadd52luq zmm8, zmm4, zmm3
        vpmadd52luq zmm6, zmm24, zmm20
        vpmadd52huq zmm2, zmm10, zmm3
        vpmadd52huq zmm18, zmm19, zmm5
        vpmadd52luq zmm14, zmm22, zmm3
        vpmadd52luq zmm7, zmm16, zmm5
        vmovdqu64 zmm9, [rdx + 1472]
        vpmadd52luq zmm17, zmm10, zmm3
        vpmadd52luq zmm15, zmm19, zmm5
        vpmadd52huq zmm8, zmm4, zmm5
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm6, zmm24, zmm0
        vpmadd52luq zmm18, zmm4, zmm5
        vpmadd52huq zmm14, zmm22, zmm5
        vpmadd52luq zmm2, zmm1, zmm3
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vpmadd52huq zmm17, zmm10, zmm5
        vpmadd52luq zmm8, zmm22, zmm5
        vpmadd52luq zmm30, zmm11, zmm3
        vpaddq  zmm0, zmm15, zmm0
        vpmadd52huq zmm6, zmm11, zmm3
        vpsrlq  zmm0{k2}{z}, zmm0, 52
        vpmadd52luq zmm14, zmm10, zmm5
        vpmadd52huq zmm2, zmm1, zmm5
        vpaddq  zmm18, zmm18, zmm0
        vpxorq  zmm0, zmm0, zmm0
        vpmadd52huq zmm0, zmm25, zmm21
        vpsrlq  zmm4, zmm18, 52
        vpmadd52luq zmm17, zmm1, zmm5
        vpmadd52huq zmm30, zmm11, zmm5
        vpbroadcastq zmm1, rax
        vpaddq  zmm8, zmm8, zmm4
        vpmadd52luq zmm6, zmm9, zmm3
        vpsrlq  zmm4, zmm8, 52
        vpmadd52luq zmm2, zmm11, zmm5
        vpaddq  zmm14, zmm14, zmm4
        vpmadd52huq zmm0, zmm24, zmm20
        vpsrlq  zmm4, zmm1, 51
        vpandq  zmm8, zmm8, zmm1
        vpsrlq  zmm10, zmm14, 52
        vpmadd52luq zmm30, zmm9, zmm5
        vpaddq  zmm11, zmm8, zmm4
        vpaddq  zmm17, zmm17, zmm10
        vpmadd52huq zmm6, zmm9, zmm5
        vpsrlq  zmm5, zmm11, 52
        vpandq  zmm14, zmm14, zmm1
        vpsrlq  zmm10, zmm17, 52
        valignq zmm7{k1}{z}, zmm7, zmm7, 2
        vpaddq  zmm5, zmm14, zmm5
        vpaddq  zmm2, zmm2, zmm10
        vpmadd52huq zmm0, zmm9, zmm3
        vpsrlq  zmm3, zmm5, 52
        vpandq  zmm17, zmm17, zmm1
        vpsrlq  zmm9, zmm2, 52
        valignq zmm10{k1}{z}, zmm15, zmm15, 2
        vpaddq  zmm3, zmm17, zmm3
        vpaddq  zmm30, zmm30, zmm9
        vpaddq  zmm6, zmm6, zmm7
        vpsrlq  zmm7, zmm3, 52
        vpandq  zmm2, zmm2, zmm1
        vpsrlq  zmm9, zmm30, 52
        vpaddq  zmm7, zmm2, zmm7
        vpaddq  zmm6, zmm6, zmm9
        vpaddq  zmm0, zmm0, zmm10
        vpsrlq  zmm9, zmm7, 52
        vpandq  zmm30, zmm30, zmm1
        vpsrlq  zmm10, zmm6, 52
        vpaddq  zmm9, zmm30, zmm9
        vpaddq  zmm0, zmm0, zmm10
        vpsrlq  zmm10, zmm9, 52
        vpandq  zmm6, zmm6, zmm1
        vpsrlq  zmm12, zmm0, 52
        vpaddq  zmm10, zmm6, zmm10
        valignq zmm12{k7}{z}, zmm12, zmm12, 6
        vpsrlq  zmm13, zmm10, 52
        vpandq  zmm0, zmm0, zmm1
        vpandq  zmm18, zmm18, zmm1
        vpaddq  zmm13, zmm0, zmm13
        vpandq  zmm11, zmm11, zmm1
        vpsrlq  zmm15, zmm13, 52
        vpaddq  zmm18, zmm18, zmm12
        vptestmq k3, zmm15, zmm15
        vpcmpnleuq k4, zmm18, zmm1
        vpcmpeqq k5, zmm18, zmm1
        vpandq  zmm5, zmm5, zmm1
        vpandq  zmm3, zmm3, zmm1
        vpandq  zmm7, zmm7, zmm1
        vpandq  zmm9, zmm9, zmm1
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kshiftlw k0, k6, 4
        kshiftlw k3, k3, 2
        kshiftlw k6, k6, 2
        vpandq  zmm10, zmm10, zmm1
        vpandq  zmm13, zmm13, zmm1
        kandw   k3, k3, k0
        korw    k6, k6, k3
        kandw   k5, k5, k6
        vpaddq  zmm18{k6}, zmm18, zmm4
        korw    k4, k4, k5
        vpandq  zmm18, zmm18, zmm1
        vmovdqa64 zmm8{k4}, zmm11
        vmovdqa64 zmm14{k4}, zmm5
        vmovdqa64 zmm17{k4}, zmm3
        vmovdqa64 zmm2{k4}, zmm7
        vmovdqa64 zmm30{k4}, zmm9
        vmovdqa64 zmm6{k4}, zmm10
        vmovdqa64 zmm0{k4}, zmm13
        vmovdqu64 [rdi], zmm18
        vmovdqu64 [rdi + 64], zmm8
        vmovdqu64 [rdi + 128], zmm14
        vmovdqu64 [rdi + 192], zmm17
        vmovdqu64 [rdi + 256], zmm2
        vmovdqu64 [rdi + 320], zmm30
        vmovdqu64 [rdi + 384], zmm6
        vmovdqu64 [rdi + 448], zmm0
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
        kxorw   k0, k0, k0
        kxorw   k3, k3, k3
        kxorw   k4, k4, k4
        kxorw   k5, k5, k5
        kxorw   k6, k6, k6
        xor     r10d, r10d
        xor     r11d, r11d
END_KERNEL(karat_pair_sqr_24_x86_64)

NOTES

/* karat_pair_sqr_24_x86_64: z = x^2 2^-1560 modulo two numbers p and q, s times over.
 * Contract: kernels/contracts/pair_sqr.contract. Made by tools/ifma/generate.py pair_sqr_24;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, then z, rdx c, rcx t, r8 squarings left, r9 k (not used); rax, r10, r11; k1
 * all lanes but the last of each number, k2 its first lane, k7 all but the first; k0, k3 to k6 and all
 * of zmm0 to zmm31. No stack.
 * Cost: 793 products, 1017 instructions on the two vector ports, so 509 cycles at least a squaring.
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
        vmovdqu64 zmm0, [rsi + 0]
        vmovdqu64 zmm1, [rsi + 64]
        vmovdqu64 zmm2, [rsi + 128]
        vmovdqu64 zmm3, [rsi + 192]
        vmovdqu64 zmm4, [rsi + 256]
        vmovdqu64 zmm5, [rsi + 320]
        vmovdqu64 zmm6, [rsi + 384]
        vmovdqu64 zmm7, [rsi + 448]

        //@ z = rdi, x = rsi, c = rdx, t = rcx, left = r8
LABEL(karat_pair_sqr_24_x86_64, again):
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
        vshufi64x2 zmm14, zmm1, zmm1, 0
        vshufi64x2 zmm15, zmm3, zmm3, 0
        vpaddq  zmm16, zmm2, zmm2
        vshufi64x2 zmm17, zmm0, zmm0, 0
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
        vshufi64x2 zmm10, zmm12, zmm12, 0
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
        vbroadcasti64x2 zmm21, [rcx + 1024]
        vshufi64x2 zmm11, zmm11, zmm11, 0
        vshufi64x2 zmm13, zmm13, zmm13, 0
        vshufi64x2 zmm16, zmm16, zmm16, 0
        vpmadd52luq zmm14, zmm1, zmm10
        vpaddq  zmm22, zmm4, zmm4
        vshufi64x2 zmm23, zmm2, zmm2, 0
        vpmadd52luq zmm9, zmm4, zmm11
        vpmadd52luq zmm12, zmm2, zmm13
        vpmadd52luq zmm8, zmm1, zmm21
        vpmadd52huq zmm20, zmm3, zmm16
        vpaddq  zmm17, zmm17, zmm18
        vbroadcasti64x2 zmm18, [rcx + 1152]
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
        vbroadcasti64x2 zmm22, [rcx + 1088]
        vpmadd52luq zmm9, zmm5, zmm16
        vpmadd52luq zmm12, zmm3, zmm10
        vmovdqu64 [rcx + 1344], zmm18
        vbroadcasti64x2 zmm23, [rcx + 1216]
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
        vmovdqu64 [rcx + 32], xmm8
        valignq zmm8{k1}{z}, zmm8, zmm8, 2
        vmovdqu64 [rcx + 16], xmm14
        vmovdqu64 [rcx + 0], xmm15
        vpmadd52huq zmm17, zmm4, zmm10
        vpmadd52luq zmm19, zmm3, zmm13
        vpaddq  zmm12, zmm12, zmm23
        vpmadd52huq zmm9, zmm6, zmm10
        vmovdqu64 [rcx + 48], xmm12
        vpmadd52huq zmm20, zmm5, zmm10
        vpmadd52huq zmm21, zmm6, zmm16
        vpmadd52huq zmm22, zmm7, zmm16
        vpmadd52luq zmm24, zmm5, zmm11
        vpmadd52luq zmm17, zmm5, zmm10
        vpmadd52huq zmm19, zmm3, zmm10
        vbroadcasti64x2 zmm11, [rsi + 320]
        valignq zmm23{k1}{z}, zmm12, zmm12, 2
        vpmadd52luq zmm9, zmm7, zmm10
        vbroadcasti64x2 zmm25, [rsi + 384]
        vpmadd52luq zmm20, zmm6, zmm10
        vpmadd52luq zmm21, zmm7, zmm16
        vpaddq  zmm22, zmm22, zmm8
        vpmadd52huq zmm24, zmm5, zmm16
        vpaddq  zmm18, zmm18, zmm23
        vpmadd52luq zmm19, zmm4, zmm10
        vbroadcasti64x2 zmm8, [rcx + 832]
        vpmadd52huq zmm18, zmm5, zmm11
        vbroadcasti64x2 zmm23, [rcx + 768]
        vpmadd52luq zmm22, zmm5, zmm11
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52luq zmm11, zmm6, zmm25
        vpmadd52huq zmm21, zmm7, zmm13
        valignq zmm14{k1}{z}, zmm14, zmm14, 2
        vbroadcasti64x2 zmm26, [rsi + 256]
        vpmadd52luq zmm24, zmm6, zmm16
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm6, zmm25
        vbroadcasti64x2 zmm25, [rsi + 448]
        vpsrlq  zmm12{k2}{z}, zmm12, 52
        vpmadd52luq zmm18, zmm6, zmm8
        vbroadcasti64x2 zmm27, [rcx + 1280]
        vpmadd52huq zmm22, zmm5, zmm23
        vbroadcasti64x2 zmm28, [rcx + 1344]
        vpmadd52huq zmm11, zmm6, zmm8
        vbroadcasti64x2 zmm29, [rcx + 896]
        vpaddq  zmm21, zmm21, zmm14
        valignq zmm14{k1}{z}, zmm15, zmm15, 2
        vpmadd52huq zmm21, zmm4, zmm26
        vpmadd52huq zmm24, zmm6, zmm13
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52luq zmm15, zmm7, zmm25
        vpmadd52huq zmm18, zmm6, zmm23
        vpmadd52luq zmm22, zmm5, zmm27
        vpmadd52luq zmm11, zmm6, zmm28
        vpmadd52luq zmm16, zmm7, zmm29
        vpmadd52luq zmm21, zmm5, zmm23
        vbroadcasti64x2 zmm27, [rcx + 48]
        vmovdqu64 zmm28, [rdx + 0]
        vpmadd52luq zmm24, zmm7, zmm13
        vbroadcasti64x2 zmm13, [rcx + 32]
        vpmadd52huq zmm15, zmm7, zmm29
        vbroadcasti64x2 zmm29, [rcx + 16]
        vpmadd52luq zmm18, zmm7, zmm23
        vpmadd52luq zmm22, zmm6, zmm23
        vpmadd52luq zmm11, zmm7, zmm8
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm7, zmm25
        vbroadcasti64x2 zmm25, [rcx + 0]
        vpmadd52huq zmm16, zmm7, zmm8
        vbroadcasti64x2 zmm8, [rcx + 1408]
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
        vpmadd52huq zmm11, zmm26, zmm27
        vpmadd52luq zmm21, zmm10, zmm27
        vpmadd52luq zmm18, zmm26, zmm27
        vpmadd52huq zmm24, zmm28, zmm27
        vmovdqu64 zmm28, [rdx + 448]
        vpmadd52huq zmm9, zmm8, zmm29
        vpmadd52huq zmm20, zmm8, zmm25
        vpmadd52huq zmm22, zmm23, zmm13
        vpaddq  zmm19, zmm19, zmm12
        vmovdqu64 zmm12, [rdx + 320]
        vpmadd52huq zmm30, zmm28, zmm27
        vpmadd52luq zmm15, zmm28, zmm27
        vpmadd52huq zmm18, zmm26, zmm13
        vpmadd52huq zmm16, zmm12, zmm27
        vpmadd52luq zmm9, zmm10, zmm29
        vpmadd52luq zmm20, zmm10, zmm25
        vpmadd52luq zmm22, zmm26, zmm13
        vpmadd52luq zmm11, zmm12, zmm27
        vpmadd52huq zmm21, zmm10, zmm13
        vpmadd52huq zmm15, zmm28, zmm13
        vpmadd52luq zmm18, zmm12, zmm13
        vpmadd52luq zmm16, zmm14, zmm27
        vpmadd52huq zmm9, zmm10, zmm25
        vpmadd52luq zmm24, zmm8, zmm27
        vpsrlq  zmm27{k2}{z}, zmm19, 52
        vpmadd52huq zmm22, zmm26, zmm29
        vpmadd52huq zmm11, zmm12, zmm13
        vpmadd52luq zmm21, zmm23, zmm13
        vpmadd52huq zmm18, zmm12, zmm29
        vpmadd52huq zmm16, zmm14, zmm13
        vpmadd52luq zmm9, zmm23, zmm25
        vpmadd52huq zmm24, zmm8, zmm13
        vpaddq  zmm17, zmm17, zmm27
        vpmadd52luq zmm22, zmm12, zmm29
        vpsrlq  zmm8{k2}{z}, zmm17, 52
        vpmadd52luq zmm11, zmm14, zmm13
        vpmadd52luq zmm18, zmm14, zmm29
        vpmadd52huq zmm21, zmm23, zmm29
        vpmadd52luq zmm16, zmm28, zmm13
        vpmadd52luq zmm24, zmm10, zmm13
        valignq zmm13{k1}{z}, zmm17, zmm17, 2
        vpmadd52huq zmm22, zmm12, zmm25
        vmovdqu64 [rcx + 80], xmm17
        valignq zmm17{k1}{z}, zmm19, zmm19, 2
        vpmadd52huq zmm11, zmm14, zmm29
        vpmadd52huq zmm18, zmm14, zmm25
        vpmadd52luq zmm21, zmm26, zmm29
        vpmadd52huq zmm16, zmm28, zmm29
        vpmadd52huq zmm24, zmm10, zmm29
        vpaddq  zmm20, zmm20, zmm8
        vpmadd52luq zmm22, zmm14, zmm25
        vpsrlq  zmm8{k2}{z}, zmm20, 52
        valignq zmm10{k1}{z}, zmm20, zmm20, 2
        vpmadd52luq zmm18, zmm28, zmm25
        vmovdqu64 [rcx + 96], xmm20
        vpmadd52luq zmm11, zmm28, zmm29
        vpmadd52huq zmm21, zmm26, zmm25
        vpaddq  zmm16, zmm16, zmm13
        vpmadd52luq zmm24, zmm23, zmm29
        vpaddq  zmm9, zmm9, zmm8
        vpaddq  zmm15, zmm15, zmm10
        vmovdqu64 [rcx + 64], xmm19
        vpsrlq  zmm8{k2}{z}, zmm9, 52
        vbroadcasti64x2 zmm10, [rsi + 208]
        vpmadd52huq zmm11, zmm28, zmm25
        vbroadcasti64x2 zmm13, [rsi + 80]
        vpmadd52luq zmm21, zmm12, zmm25
        vpmadd52huq zmm24, zmm23, zmm25
        valignq zmm12{k1}{z}, zmm9, zmm9, 2
        vbroadcasti64x2 zmm14, [rsi + 144]
        vmovdqu64 [rcx + 112], xmm9
        vbroadcasti64x2 zmm9, [rsi + 16]
        vpaddq  zmm11, zmm11, zmm17
        vpaddq  zmm30, zmm30, zmm12
        vpmadd52luq zmm24, zmm26, zmm25
        vbroadcasti64x2 zmm12, [rcx + 720]
        vpmadd52huq zmm30, zmm3, zmm10
        vbroadcasti64x2 zmm17, [rcx + 592]
        vpmadd52huq zmm18, zmm1, zmm13
        vbroadcasti64x2 zmm19, [rcx + 656]
        vpmadd52luq zmm15, zmm3, zmm10
        vbroadcasti64x2 zmm10, [rcx + 528]
        vpmadd52luq zmm22, zmm1, zmm13
        vpmadd52huq zmm16, zmm2, zmm14
        vpmadd52huq zmm21, zmm0, zmm9
        vpmadd52luq zmm11, zmm2, zmm14
        vpmadd52luq zmm24, zmm0, zmm9
        vpmadd52luq zmm30, zmm4, zmm12
        vpmadd52luq zmm18, zmm2, zmm17
        vbroadcasti64x2 zmm9, [rcx + 1168]
        vpmadd52huq zmm15, zmm3, zmm19
        vbroadcasti64x2 zmm13, [rcx + 1040]
        vpmadd52huq zmm22, zmm1, zmm10
        vpmadd52luq zmm16, zmm3, zmm19
        vbroadcasti64x2 zmm14, [rcx + 80]
        vmovdqu64 zmm20, [rdx + 0]
        vpmadd52luq zmm21, zmm1, zmm10
        vbroadcasti64x2 zmm23, [rcx + 1104]
        vpmadd52huq zmm11, zmm2, zmm17
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm4, zmm12
        vpmadd52huq zmm30, zmm4, zmm19
        vpmadd52huq zmm18, zmm2, zmm10
        vpmadd52luq zmm15, zmm3, zmm9
        vpmadd52luq zmm22, zmm1, zmm13
        vpmadd52huq zmm16, zmm3, zmm17
        vbroadcasti64x2 zmm9, [rcx + 64]
        vpmadd52luq zmm21, zmm20, zmm14
        vpmadd52luq zmm11, zmm2, zmm23
        vbroadcasti64x2 zmm13, [rcx + 1232]
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm6, zmm12
        vpmadd52luq zmm30, zmm5, zmm19
        vbroadcasti64x2 zmm26, [rcx + 112]
        vpmadd52luq zmm18, zmm3, zmm10
        vpmadd52luq zmm15, zmm4, zmm19
        vbroadcasti64x2 zmm27, [rcx + 96]
        vpmadd52luq zmm22, zmm2, zmm10
        vpmadd52luq zmm16, zmm4, zmm17
        vpmadd52huq zmm21, zmm20, zmm9
        vpmadd52luq zmm11, zmm3, zmm17
        vpmadd52luq zmm25, zmm4, zmm13
        vpmadd52huq zmm30, zmm5, zmm17
        vpmadd52luq zmm18, zmm20, zmm26
        vpmadd52huq zmm15, zmm4, zmm17
        vpmadd52luq zmm22, zmm20, zmm27
        vpmadd52huq zmm16, zmm4, zmm10
        vpmadd52luq zmm23, zmm7, zmm12
        vmovdqu64 zmm13, [rdx + 64]
        vpmadd52luq zmm24, zmm20, zmm9
        vpmadd52huq zmm11, zmm3, zmm10
        vpmadd52luq zmm30, zmm6, zmm17
        vpmadd52huq zmm18, zmm20, zmm27
        vpmadd52luq zmm15, zmm5, zmm17
        vpmadd52huq zmm22, zmm20, zmm14
        vpmadd52luq zmm16, zmm5, zmm10
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm5, zmm12
        vpmadd52luq zmm21, zmm13, zmm9
        vpmadd52luq zmm25, zmm5, zmm12
        vpmadd52huq zmm30, zmm6, zmm10
        vpmadd52luq zmm18, zmm13, zmm27
        vpmadd52huq zmm15, zmm5, zmm10
        vpmadd52luq zmm22, zmm13, zmm14
        vpmadd52huq zmm23, zmm7, zmm19
        vpmadd52huq zmm16, zmm13, zmm26
        vpmadd52luq zmm11, zmm4, zmm10
        vpmadd52luq zmm28, zmm6, zmm12
        vpmadd52luq zmm30, zmm7, zmm10
        vpmadd52huq zmm18, zmm13, zmm14
        vpmadd52luq zmm15, zmm6, zmm10
        vpmadd52huq zmm22, zmm13, zmm9
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm7, zmm12
        vmovdqu64 zmm12, [rdx + 128]
        vpmadd52huq zmm25, zmm5, zmm19
        vpmadd52luq zmm16, zmm12, zmm26
        vpmadd52huq zmm28, zmm6, zmm19
        vpmadd52huq zmm11, zmm20, zmm26
        vmovdqu64 zmm20, [rdx + 192]
        vpmadd52huq zmm30, zmm20, zmm26
        vpmadd52luq zmm18, zmm12, zmm14
        vpmadd52huq zmm15, zmm12, zmm26
        vpmadd52luq zmm22, zmm12, zmm9
        vpmadd52luq zmm25, zmm6, zmm19
        vpmadd52huq zmm16, zmm12, zmm27
        vpmadd52luq zmm28, zmm7, zmm19
        vmovdqu64 zmm19, [rdx + 256]
        vpmadd52luq zmm11, zmm13, zmm26
        vpmadd52luq zmm30, zmm19, zmm26
        vpmadd52huq zmm18, zmm12, zmm9
        vpmadd52luq zmm15, zmm20, zmm26
        vpmadd52huq zmm25, zmm6, zmm17
        vpmadd52luq zmm16, zmm20, zmm27
        vpmadd52huq zmm28, zmm7, zmm17
        vpmadd52huq zmm11, zmm13, zmm27
        vmovdqu64 zmm13, [rdx + 320]
        vpmadd52huq zmm30, zmm19, zmm27
        vpmadd52luq zmm18, zmm20, zmm9
        vpmadd52huq zmm15, zmm20, zmm27
        vpmadd52luq zmm25, zmm7, zmm17
        vmovdqu64 zmm17, [rdx + 384]
        vpmadd52huq zmm16, zmm20, zmm14
        vpmadd52huq zmm28, zmm13, zmm26
        vpmadd52luq zmm11, zmm12, zmm27
        vpmadd52luq zmm30, zmm13, zmm27
        vpmadd52luq zmm15, zmm19, zmm27
        vpmadd52huq zmm25, zmm7, zmm10
        vmovdqu64 zmm10, [rdx + 448]
        vpaddq  zmm24, zmm24, zmm8
        vpmadd52huq zmm23, zmm17, zmm26
        vpsrlq  zmm8{k2}{z}, zmm24, 52
        vpmadd52huq zmm30, zmm13, zmm14
        vpaddq  zmm21, zmm21, zmm8
        vpmadd52huq zmm29, zmm10, zmm26
        vpsrlq  zmm8{k2}{z}, zmm21, 52
        vpmadd52huq zmm15, zmm19, zmm14
        vmovdqu64 [rcx + 144], xmm21
        vpmadd52luq zmm16, zmm19, zmm14
        vpmadd52luq zmm23, zmm10, zmm26
        vpmadd52huq zmm11, zmm12, zmm14
        vpaddq  zmm22, zmm22, zmm8
        vpmadd52luq zmm30, zmm17, zmm14
        vpsrlq  zmm8{k2}{z}, zmm22, 52
        vmovdqu64 [rcx + 160], xmm22
        valignq zmm12{k1}{z}, zmm22, zmm22, 2
        vpmadd52luq zmm15, zmm13, zmm14
        vpmadd52luq zmm28, zmm17, zmm26
        vpmadd52huq zmm23, zmm10, zmm27
        vmovdqu64 [rcx + 128], xmm24
        vpmadd52huq zmm16, zmm19, zmm9
        vpmadd52huq zmm25, zmm19, zmm26
        vpmadd52huq zmm30, zmm17, zmm9
        vpmadd52luq zmm11, zmm20, zmm14
        vpaddq  zmm18, zmm18, zmm8
        vpmadd52huq zmm15, zmm13, zmm9
        vpmadd52huq zmm28, zmm17, zmm27
        vpaddq  zmm23, zmm23, zmm12
        vpmadd52luq zmm16, zmm13, zmm9
        vpmadd52luq zmm25, zmm13, zmm26
        vpmadd52luq zmm30, zmm10, zmm9
        vpmadd52huq zmm11, zmm20, zmm9
        vmovdqu64 [rcx + 176], xmm18
        vbroadcasti64x2 zmm8, [rsi + 336]
        valignq zmm12{k1}{z}, zmm18, zmm18, 2
        vpmadd52luq zmm15, zmm17, zmm9
        vbroadcasti64x2 zmm20, [rsi + 400]
        vpmadd52luq zmm28, zmm10, zmm27
        valignq zmm21{k1}{z}, zmm21, zmm21, 2
        vpsrlq  zmm18{k2}{z}, zmm18, 52
        vpmadd52huq zmm25, zmm13, zmm27
        vpaddq  zmm29, zmm29, zmm12
        vbroadcasti64x2 zmm12, [rcx + 848]
        vpmadd52luq zmm11, zmm19, zmm9
        vbroadcasti64x2 zmm13, [rcx + 784]
        vpmadd52huq zmm29, zmm5, zmm8
        vpmadd52luq zmm23, zmm5, zmm8
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52luq zmm8, zmm6, zmm20
        vbroadcasti64x2 zmm19, [rsi + 272]
        vpmadd52huq zmm28, zmm10, zmm14
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm6, zmm20
        vbroadcasti64x2 zmm20, [rsi + 464]
        vpmadd52luq zmm25, zmm17, zmm27
        valignq zmm24{k1}{z}, zmm24, zmm24, 2
        vbroadcasti64x2 zmm26, [rcx + 1296]
        vpmadd52luq zmm29, zmm6, zmm12
        vbroadcasti64x2 zmm27, [rcx + 1360]
        vpmadd52huq zmm23, zmm5, zmm13
        vpmadd52huq zmm8, zmm6, zmm12
        vpaddq  zmm28, zmm28, zmm21
        vbroadcasti64x2 zmm21, [rcx + 912]
        vpmadd52huq zmm28, zmm4, zmm19
        vpmadd52huq zmm25, zmm17, zmm14
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52luq zmm17, zmm7, zmm20
        vpmadd52huq zmm29, zmm6, zmm13
        vpmadd52luq zmm23, zmm5, zmm26
        vpmadd52luq zmm8, zmm6, zmm27
        vpmadd52luq zmm22, zmm7, zmm21
        vpmadd52luq zmm28, zmm5, zmm13
        vbroadcasti64x2 zmm26, [rcx + 176]
        vmovdqu64 zmm27, [rdx + 0]
        vpmadd52luq zmm25, zmm10, zmm14
        vbroadcasti64x2 zmm14, [rcx + 160]
        vpmadd52huq zmm17, zmm7, zmm21
        vpmadd52luq zmm29, zmm7, zmm13
        vpmadd52luq zmm23, zmm6, zmm13
        vpmadd52luq zmm8, zmm7, zmm12
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm7, zmm20
        vbroadcasti64x2 zmm20, [rcx + 144]
        vpmadd52huq zmm22, zmm7, zmm12
        vbroadcasti64x2 zmm12, [rcx + 128]
        vpmadd52huq zmm25, zmm10, zmm9
        vbroadcasti64x2 zmm9, [rcx + 1424]
        vpmadd52luq zmm30, zmm27, zmm26
        vmovdqu64 zmm10, [rdx + 128]
        vpmadd52luq zmm15, zmm27, zmm14
        vpmadd52luq zmm16, zmm27, zmm20
        vpmadd52luq zmm11, zmm27, zmm12
        vpmadd52luq zmm17, zmm7, zmm9
        vmovdqu64 zmm9, [rdx + 64]
        vpmadd52huq zmm8, zmm7, zmm13
        vmovdqu64 zmm13, [rdx + 192]
        vpaddq  zmm25, zmm25, zmm24
        vmovdqu64 zmm24, [rdx + 384]
        vpmadd52huq zmm30, zmm27, zmm14
        vpmadd52huq zmm15, zmm27, zmm20
        vpmadd52huq zmm23, zmm10, zmm26
        vpmadd52huq zmm16, zmm27, zmm12
        vpmadd52huq zmm28, zmm9, zmm26
        vpmadd52luq zmm25, zmm4, zmm19
        vmovdqu64 zmm19, [rdx + 256]
        vpmadd52huq zmm29, zmm13, zmm26
        vpmadd52huq zmm17, zmm24, zmm26
        vpmadd52luq zmm30, zmm9, zmm14
        vpmadd52luq zmm15, zmm9, zmm20
        vpmadd52luq zmm23, zmm13, zmm26
        vpmadd52luq zmm16, zmm9, zmm12
        vpmadd52huq zmm8, zmm19, zmm26
        vpmadd52luq zmm28, zmm10, zmm26
        vpmadd52luq zmm29, zmm19, zmm26
        vpmadd52huq zmm25, zmm27, zmm26
        vmovdqu64 zmm27, [rdx + 448]
        vpmadd52huq zmm30, zmm9, zmm20
        vpmadd52huq zmm15, zmm9, zmm12
        vpmadd52huq zmm23, zmm13, zmm14
        vpaddq  zmm11, zmm11, zmm18
        vmovdqu64 zmm18, [rdx + 320]
        vpmadd52huq zmm21, zmm27, zmm26
        vpmadd52luq zmm17, zmm27, zmm26
        vpmadd52huq zmm29, zmm19, zmm14
        vpmadd52huq zmm22, zmm18, zmm26
        vpmadd52luq zmm30, zmm10, zmm20
        vpmadd52luq zmm15, zmm10, zmm12
        vpmadd52luq zmm23, zmm19, zmm14
        vpmadd52luq zmm8, zmm18, zmm26
        vpmadd52huq zmm28, zmm10, zmm14
        vpmadd52huq zmm17, zmm27, zmm14
        vpmadd52luq zmm29, zmm18, zmm14
        vpmadd52luq zmm22, zmm24, zmm26
        vpmadd52huq zmm30, zmm10, zmm12
        vpmadd52luq zmm25, zmm9, zmm26
        vpsrlq  zmm26{k2}{z}, zmm11, 52
        vpmadd52huq zmm23, zmm19, zmm20
        vpmadd52huq zmm8, zmm18, zmm14
        vpmadd52luq zmm28, zmm13, zmm14
        vpmadd52huq zmm29, zmm18, zmm20
        vpmadd52huq zmm22, zmm24, zmm14
        vpmadd52luq zmm30, zmm13, zmm12
        vpmadd52huq zmm25, zmm9, zmm14
        vpaddq  zmm16, zmm16, zmm26
        vpmadd52luq zmm23, zmm18, zmm20
        vpsrlq  zmm9{k2}{z}, zmm16, 52
        vpmadd52luq zmm8, zmm24, zmm14
        vpmadd52luq zmm29, zmm24, zmm20
        vpmadd52huq zmm28, zmm13, zmm20
        vpmadd52luq zmm22, zmm27, zmm14
        vpmadd52luq zmm25, zmm10, zmm14
        valignq zmm14{k1}{z}, zmm16, zmm16, 2
        vpmadd52huq zmm23, zmm18, zmm12
        vmovdqu64 [rcx + 208], xmm16
        valignq zmm16{k1}{z}, zmm11, zmm11, 2
        vpmadd52huq zmm8, zmm24, zmm20
        vpmadd52huq zmm29, zmm24, zmm12
        vpmadd52luq zmm28, zmm19, zmm20
        vpmadd52huq zmm22, zmm27, zmm20
        vpmadd52huq zmm25, zmm10, zmm20
        vpaddq  zmm15, zmm15, zmm9
        vpmadd52luq zmm23, zmm24, zmm12
        vpsrlq  zmm9{k2}{z}, zmm15, 52
        valignq zmm10{k1}{z}, zmm15, zmm15, 2
        vpmadd52luq zmm29, zmm27, zmm12
        vmovdqu64 [rcx + 224], xmm15
        vpmadd52luq zmm8, zmm27, zmm20
        vpmadd52huq zmm28, zmm19, zmm12
        vpaddq  zmm22, zmm22, zmm14
        vpmadd52luq zmm25, zmm13, zmm20
        vpaddq  zmm30, zmm30, zmm9
        vpaddq  zmm17, zmm17, zmm10
        vmovdqu64 [rcx + 192], xmm11
        vpsrlq  zmm9{k2}{z}, zmm30, 52
        vbroadcasti64x2 zmm10, [rsi + 224]
        vpmadd52huq zmm8, zmm27, zmm12
        vbroadcasti64x2 zmm11, [rsi + 96]
        vpmadd52luq zmm28, zmm18, zmm12
        vpmadd52huq zmm25, zmm13, zmm12
        valignq zmm13{k1}{z}, zmm30, zmm30, 2
        vbroadcasti64x2 zmm14, [rsi + 160]
        vmovdqu64 [rcx + 240], xmm30
        vbroadcasti64x2 zmm15, [rsi + 32]
        vpaddq  zmm8, zmm8, zmm16
        vpaddq  zmm21, zmm21, zmm13
        vbroadcasti64x2 zmm13, [rcx + 736]
        vpmadd52luq zmm25, zmm19, zmm12
        vpmadd52huq zmm21, zmm3, zmm10
        vbroadcasti64x2 zmm12, [rcx + 608]
        vpmadd52huq zmm29, zmm1, zmm11
        vbroadcasti64x2 zmm16, [rcx + 672]
        vpmadd52luq zmm17, zmm3, zmm10
        vbroadcasti64x2 zmm10, [rcx + 544]
        vpmadd52luq zmm23, zmm1, zmm11
        vpmadd52huq zmm22, zmm2, zmm14
        vpmadd52huq zmm28, zmm0, zmm15
        vpmadd52luq zmm8, zmm2, zmm14
        vbroadcasti64x2 zmm11, [rcx + 1248]
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm4, zmm13
        vpmadd52luq zmm21, zmm4, zmm13
        vpmadd52luq zmm29, zmm2, zmm12
        vbroadcasti64x2 zmm18, [rcx + 1184]
        vpmadd52huq zmm17, zmm3, zmm16
        vbroadcasti64x2 zmm19, [rcx + 1056]
        vpmadd52huq zmm23, zmm1, zmm10
        vpmadd52luq zmm22, zmm3, zmm16
        vpmadd52luq zmm28, zmm1, zmm10
        vbroadcasti64x2 zmm20, [rcx + 1120]
        vpmadd52huq zmm8, zmm2, zmm12
        vpmadd52luq zmm14, zmm4, zmm11
        vpmadd52huq zmm21, zmm4, zmm16
        vpmadd52huq zmm29, zmm2, zmm10
        vpmadd52luq zmm17, zmm3, zmm18
        vpmadd52luq zmm23, zmm1, zmm19
        vpmadd52huq zmm22, zmm3, zmm12
        vbroadcasti64x2 zmm11, [rcx + 208]
        vmovdqu64 zmm18, [rdx + 0]
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm5, zmm13
        vpmadd52luq zmm8, zmm2, zmm20
        vpmadd52luq zmm25, zmm0, zmm15
        vpmadd52luq zmm21, zmm5, zmm16
        vbroadcasti64x2 zmm15, [rcx + 240]
        vpmadd52luq zmm29, zmm3, zmm10
        vpmadd52luq zmm17, zmm4, zmm16
        vbroadcasti64x2 zmm20, [rcx + 224]
        vpmadd52luq zmm23, zmm2, zmm10
        vpmadd52luq zmm22, zmm4, zmm12
        vbroadcasti64x2 zmm24, [rcx + 192]
        vpmadd52luq zmm28, zmm18, zmm11
        vpmadd52luq zmm14, zmm5, zmm13
        vpmadd52luq zmm8, zmm3, zmm12
        vpmadd52huq zmm21, zmm5, zmm12
        vpmadd52luq zmm29, zmm18, zmm15
        vpmadd52huq zmm17, zmm4, zmm12
        vpmadd52luq zmm23, zmm18, zmm20
        vpmadd52huq zmm22, zmm4, zmm10
        vpmadd52huq zmm28, zmm18, zmm24
        vpmadd52luq zmm19, zmm6, zmm13
        vmovdqu64 zmm26, [rdx + 64]
        vpmadd52luq zmm25, zmm18, zmm24
        vpmadd52luq zmm21, zmm6, zmm12
        vpmadd52huq zmm29, zmm18, zmm20
        vpmadd52luq zmm17, zmm5, zmm12
        vpmadd52huq zmm23, zmm18, zmm11
        vpmadd52luq zmm22, zmm5, zmm10
        vpmadd52huq zmm14, zmm5, zmm16
        vpmadd52huq zmm8, zmm3, zmm10
        vpmadd52luq zmm28, zmm26, zmm24
        vpmadd52huq zmm21, zmm6, zmm10
        vpmadd52luq zmm29, zmm26, zmm20
        vpmadd52huq zmm17, zmm5, zmm10
        vpmadd52luq zmm23, zmm26, zmm11
        vpmadd52huq zmm19, zmm6, zmm16
        vmovdqu64 zmm27, [rdx + 128]
        vpmadd52huq zmm22, zmm26, zmm15
        vpmadd52luq zmm14, zmm6, zmm16
        vpmadd52luq zmm8, zmm4, zmm10
        vpmadd52luq zmm21, zmm7, zmm10
        vpmadd52huq zmm29, zmm26, zmm11
        vpmadd52luq zmm17, zmm6, zmm10
        vpmadd52huq zmm23, zmm26, zmm24
        vpmadd52luq zmm19, zmm7, zmm16
        vpmadd52luq zmm22, zmm27, zmm15
        vpmadd52huq zmm14, zmm6, zmm12
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm6, zmm13
        vpmadd52huq zmm8, zmm18, zmm15
        vmovdqu64 zmm18, [rdx + 192]
        vpmadd52huq zmm21, zmm18, zmm15
        vpmadd52luq zmm29, zmm27, zmm11
        vpmadd52huq zmm17, zmm27, zmm15
        vpmadd52luq zmm23, zmm27, zmm24
        vpmadd52huq zmm19, zmm7, zmm12
        vpmadd52huq zmm22, zmm27, zmm20
        vpmadd52luq zmm14, zmm7, zmm12
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm7, zmm13
        vpmadd52luq zmm30, zmm7, zmm13
        vmovdqu64 zmm13, [rdx + 256]
        vpmadd52luq zmm21, zmm13, zmm15
        vpmadd52huq zmm29, zmm27, zmm24
        vpmadd52luq zmm17, zmm18, zmm15
        vpmadd52luq zmm8, zmm26, zmm15
        vpmadd52luq zmm22, zmm18, zmm20
        vpmadd52huq zmm14, zmm7, zmm10
        vmovdqu64 zmm10, [rdx + 320]
        vpmadd52huq zmm19, zmm10, zmm15
        vpmadd52huq zmm30, zmm7, zmm16
        vmovdqu64 zmm16, [rdx + 448]
        vpmadd52huq zmm21, zmm13, zmm20
        vpaddq  zmm25, zmm25, zmm9
        vpmadd52luq zmm29, zmm18, zmm24
        vpsrlq  zmm9{k2}{z}, zmm25, 52
        vpmadd52huq zmm17, zmm18, zmm20
        vpmadd52huq zmm12, zmm16, zmm15
        vpmadd52huq zmm8, zmm26, zmm20
        vmovdqu64 zmm26, [rdx + 384]
        vpaddq  zmm28, zmm28, zmm9
        vpmadd52luq zmm21, zmm10, zmm20
        vpsrlq  zmm9{k2}{z}, zmm28, 52
        vpmadd52luq zmm19, zmm26, zmm15
        vpmadd52huq zmm22, zmm18, zmm11
        vpmadd52luq zmm17, zmm13, zmm20
        vpmadd52huq zmm14, zmm13, zmm15
        vpmadd52huq zmm30, zmm26, zmm15
        vmovdqu64 [rcx + 272], xmm28
        vpmadd52luq zmm8, zmm27, zmm20
        vpmadd52huq zmm21, zmm10, zmm11
        vmovdqu64 [rcx + 256], xmm25
        vpmadd52huq zmm19, zmm26, zmm20
        vpmadd52luq zmm22, zmm13, zmm11
        vpmadd52huq zmm17, zmm13, zmm11
        vpmadd52luq zmm14, zmm10, zmm15
        vpmadd52luq zmm30, zmm16, zmm15
        vpmadd52huq zmm8, zmm27, zmm11
        vpaddq  zmm23, zmm23, zmm9
        vpmadd52luq zmm21, zmm26, zmm11
        vpsrlq  zmm9{k2}{z}, zmm23, 52
        vmovdqu64 [rcx + 288], xmm23
        vpmadd52luq zmm19, zmm16, zmm20
        vpmadd52luq zmm17, zmm10, zmm11
        vpmadd52huq zmm22, zmm13, zmm24
        vpmadd52huq zmm14, zmm10, zmm20
        vpmadd52huq zmm30, zmm16, zmm20
        vpmadd52luq zmm8, zmm18, zmm11
        vpaddq  zmm29, zmm29, zmm9
        vpmadd52huq zmm21, zmm26, zmm24
        valignq zmm9{k1}{z}, zmm23, zmm23, 2
        vpmadd52huq zmm17, zmm10, zmm24
        vpmadd52huq zmm19, zmm16, zmm11
        vpmadd52luq zmm22, zmm10, zmm24
        valignq zmm10{k1}{z}, zmm28, zmm28, 2
        vpmadd52luq zmm14, zmm26, zmm20
        vpaddq  zmm30, zmm30, zmm9
        vpmadd52luq zmm21, zmm16, zmm24
        vpmadd52huq zmm8, zmm18, zmm24
        vmovdqu64 [rcx + 304], xmm29
        vbroadcasti64x2 zmm9, [rsi + 416]
        valignq zmm15{k1}{z}, zmm29, zmm29, 2
        vbroadcasti64x2 zmm18, [rsi + 352]
        vpmadd52luq zmm17, zmm26, zmm24
        vpaddq  zmm19, zmm19, zmm10
        vbroadcasti64x2 zmm10, [rsi + 480]
        vpsrlq  zmm20{k2}{z}, zmm29, 52
        vpmadd52huq zmm14, zmm26, zmm11
        vbroadcasti64x2 zmm23, [rsi + 288]
        valignq zmm25{k1}{z}, zmm25, zmm25, 2
        vpaddq  zmm12, zmm12, zmm15
        vpmadd52luq zmm8, zmm13, zmm24
        vbroadcasti64x2 zmm13, [rcx + 864]
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52luq zmm15, zmm6, zmm9
        vpmadd52huq zmm12, zmm5, zmm18
        vbroadcasti64x2 zmm26, [rcx + 928]
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm6, zmm9
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52luq zmm9, zmm7, zmm10
        vbroadcasti64x2 zmm28, [rcx + 800]
        vpmadd52luq zmm30, zmm5, zmm18
        vpmadd52huq zmm19, zmm4, zmm23
        vpmadd52luq zmm14, zmm16, zmm11
        vbroadcasti64x2 zmm11, [rcx + 288]
        vmovdqu64 zmm18, [rdx + 0]
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm7, zmm10
        vbroadcasti64x2 zmm10, [rcx + 1376]
        vpmadd52huq zmm15, zmm6, zmm13
        vpmadd52luq zmm12, zmm6, zmm13
        vpmadd52luq zmm27, zmm7, zmm26
        vpmadd52huq zmm9, zmm7, zmm26
        vbroadcasti64x2 zmm26, [rcx + 304]
        vpmadd52huq zmm30, zmm5, zmm28
        vpmadd52luq zmm19, zmm5, zmm28
        vpmadd52huq zmm14, zmm16, zmm24
        vbroadcasti64x2 zmm16, [rcx + 272]
        vbroadcasti64x2 zmm24, [rcx + 1440]
        vpmadd52luq zmm17, zmm18, zmm11
        vpmadd52luq zmm15, zmm6, zmm10
        vbroadcasti64x2 zmm10, [rcx + 1312]
        vpmadd52huq zmm12, zmm6, zmm28
        vpmadd52luq zmm21, zmm18, zmm26
        vpmadd52huq zmm27, zmm7, zmm13
        vpmadd52luq zmm22, zmm18, zmm16
        vpmadd52luq zmm9, zmm7, zmm24
        vbroadcasti64x2 zmm24, [rcx + 256]
        vpmadd52luq zmm30, zmm5, zmm10
        vmovdqu64 zmm10, [rdx + 64]
        vpmadd52huq zmm17, zmm18, zmm16
        vpmadd52luq zmm15, zmm7, zmm13
        vpmadd52luq zmm12, zmm7, zmm28
        vpmadd52huq zmm21, zmm18, zmm11
        vpmadd52luq zmm8, zmm18, zmm24
        vmovdqu64 zmm13, [rdx + 192]
        vpmadd52huq zmm22, zmm18, zmm24
        vpaddq  zmm14, zmm14, zmm25
        vmovdqu64 zmm25, [rdx + 320]
        vpmadd52huq zmm19, zmm10, zmm26
        vpmadd52luq zmm17, zmm10, zmm16
        vpmadd52huq zmm15, zmm7, zmm28
        vpmadd52luq zmm30, zmm6, zmm28
        vmovdqu64 zmm28, [rdx + 384]
        vpmadd52luq zmm21, zmm10, zmm11
        vpmadd52luq zmm14, zmm4, zmm23
        vmovdqu64 zmm23, [rdx + 256]
        vpmadd52huq zmm12, zmm13, zmm26
        vpmadd52huq zmm27, zmm25, zmm26
        vpmadd52huq zmm9, zmm28, zmm26
        vpmadd52huq zmm17, zmm10, zmm24
        vpmadd52huq zmm15, zmm23, zmm26
        vpmadd52luq zmm22, zmm10, zmm24
        vpmadd52huq zmm21, zmm10, zmm16
        vpmadd52huq zmm14, zmm18, zmm26
        vmovdqu64 zmm18, [rdx + 448]
        vpmadd52luq zmm12, zmm23, zmm26
        vpmadd52luq zmm27, zmm28, zmm26
        vpmadd52luq zmm9, zmm18, zmm26
        vpaddq  zmm8, zmm8, zmm20
        vmovdqu64 zmm20, [rdx + 128]
        vpmadd52luq zmm15, zmm25, zmm26
        vpmadd52luq zmm17, zmm20, zmm24
        vpmadd52luq zmm21, zmm20, zmm16
        vpmadd52luq zmm19, zmm20, zmm26
        vpmadd52huq zmm12, zmm23, zmm11
        vpmadd52huq zmm27, zmm28, zmm11
        vpmadd52huq zmm30, zmm20, zmm26
        vpmadd52huq zmm9, zmm18, zmm11
        vpmadd52huq zmm15, zmm25, zmm11
        vpmadd52huq zmm29, zmm18, zmm26
        vpmadd52huq zmm21, zmm20, zmm24
        vpmadd52huq zmm19, zmm20, zmm11
        vpmadd52luq zmm12, zmm25, zmm11
        vpmadd52luq zmm27, zmm18, zmm11
        vpmadd52luq zmm30, zmm13, zmm26
        vpmadd52luq zmm14, zmm10, zmm26
        vpmadd52luq zmm15, zmm28, zmm11
        vpsrlq  zmm26{k2}{z}, zmm8, 52
        vpmadd52luq zmm21, zmm13, zmm24
        vpmadd52luq zmm19, zmm13, zmm11
        vpmadd52huq zmm12, zmm25, zmm16
        vpmadd52huq zmm27, zmm18, zmm16
        vpmadd52huq zmm30, zmm13, zmm11
        vpmadd52huq zmm14, zmm10, zmm11
        vpaddq  zmm22, zmm22, zmm26
        vpmadd52huq zmm15, zmm28, zmm16
        vpsrlq  zmm10{k2}{z}, zmm22, 52
        valignq zmm26{k1}{z}, zmm8, zmm8, 2
        vpmadd52luq zmm12, zmm28, zmm16
        vpmadd52huq zmm19, zmm13, zmm16
        vpmadd52luq zmm30, zmm23, zmm11
        vpmadd52luq zmm14, zmm20, zmm11
        valignq zmm11{k1}{z}, zmm22, zmm22, 2
        vpmadd52luq zmm15, zmm18, zmm16
        vmovdqu64 [rcx + 336], xmm22
        vmovdqu64 [rcx + 320], xmm8
        vpmadd52huq zmm12, zmm28, zmm24
        vpmadd52luq zmm19, zmm23, zmm16
        vpaddq  zmm27, zmm27, zmm11
        vpmadd52huq zmm30, zmm23, zmm16
        vpmadd52huq zmm14, zmm20, zmm16
        vpaddq  zmm17, zmm17, zmm10
        vpmadd52huq zmm15, zmm18, zmm24
        vpsrlq  zmm8{k2}{z}, zmm17, 52
        valignq zmm10{k1}{z}, zmm17, zmm17, 2
        vpmadd52luq zmm12, zmm18, zmm24
        vmovdqu64 [rcx + 352], xmm17
        vpmadd52huq zmm19, zmm23, zmm24
        vpmadd52luq zmm30, zmm25, zmm16
        vpmadd52luq zmm14, zmm13, zmm16
        vpaddq  zmm21, zmm21, zmm8
        vpaddq  zmm9, zmm9, zmm10
        vpaddq  zmm15, zmm15, zmm26
        vpsrlq  zmm8{k2}{z}, zmm21, 52
        vbroadcasti64x2 zmm10, [rcx + 624]
        vpmadd52luq zmm19, zmm25, zmm24
        vpmadd52huq zmm30, zmm25, zmm24
        vpmadd52huq zmm14, zmm13, zmm24
        valignq zmm11{k1}{z}, zmm21, zmm21, 2
        vmovdqu64 [rcx + 368], xmm21
        vbroadcasti64x2 zmm13, [rsi + 112]
        vpaddq  zmm29, zmm29, zmm11
        vbroadcasti64x2 zmm11, [rsi + 48]
        vpmadd52luq zmm30, zmm28, zmm24
        vpmadd52luq zmm14, zmm23, zmm24
        vpmadd52huq zmm9, zmm4, zmm10
        vpmadd52huq zmm29, zmm5, zmm10
        vpmadd52huq zmm27, zmm3, zmm10
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm6, zmm10
        vbroadcasti64x2 zmm17, [rcx + 1136]
        vpmadd52huq zmm15, zmm2, zmm10
        vpmadd52huq zmm12, zmm1, zmm13
        vbroadcasti64x2 zmm18, [rcx + 560]
        vpmadd52huq zmm19, zmm0, zmm11
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm7, zmm10
        vpmadd52luq zmm9, zmm5, zmm10
        vpmadd52luq zmm29, zmm6, zmm10
        vpmadd52luq zmm27, zmm4, zmm10
        vpmadd52luq zmm16, zmm7, zmm10
        vpmadd52luq zmm15, zmm2, zmm17
        vpmadd52luq zmm12, zmm2, zmm10
        vbroadcasti64x2 zmm17, [rcx + 336]
        vmovdqu64 zmm21, [rdx + 0]
        vpmadd52luq zmm19, zmm1, zmm18
        vpmadd52luq zmm30, zmm1, zmm13
        vpmadd52huq zmm9, zmm5, zmm18
        vpmadd52huq zmm29, zmm6, zmm18
        vpmadd52huq zmm27, zmm4, zmm18
        vpmadd52huq zmm16, zmm7, zmm18
        vpmadd52luq zmm15, zmm3, zmm10
        vpmadd52huq zmm12, zmm2, zmm18
        vbroadcasti64x2 zmm10, [rcx + 320]
        vpmadd52luq zmm19, zmm21, zmm17
        vpmadd52luq zmm14, zmm0, zmm11
        vbroadcasti64x2 zmm0, [rcx + 368]
        vmovdqu64 zmm11, [rdx + 128]
        vpmadd52luq zmm9, zmm6, zmm18
        vmovdqu64 zmm13, [rdx + 64]
        vpmadd52luq zmm29, zmm7, zmm18
        vbroadcasti64x2 zmm22, [rcx + 1072]
        vpmadd52luq zmm27, zmm5, zmm18
        vpmadd52huq zmm30, zmm1, zmm18
        vpmadd52huq zmm15, zmm3, zmm18
        vpmadd52luq zmm12, zmm3, zmm18
        vmovdqu64 zmm23, [rdx + 192]
        vpmadd52huq zmm19, zmm21, zmm10
        vpmadd52luq zmm14, zmm21, zmm10
        vpmadd52huq zmm9, zmm11, zmm0
        vmovdqu64 zmm24, [rdx + 256]
        vpmadd52huq zmm27, zmm13, zmm0
        vpmadd52luq zmm30, zmm1, zmm22
        vmovdqu64 zmm1, [rdx + 320]
        vpmadd52luq zmm15, zmm4, zmm18
        vpmadd52luq zmm12, zmm21, zmm0
        vbroadcasti64x2 zmm22, [rcx + 352]
        vpmadd52luq zmm19, zmm13, zmm10
        vpmadd52luq zmm9, zmm23, zmm0
        vpmadd52luq zmm27, zmm11, zmm0
        vmovdqu64 zmm25, [rdx + 384]
        vpmadd52luq zmm30, zmm2, zmm18
        vpmadd52huq zmm16, zmm24, zmm0
        vpmadd52huq zmm29, zmm23, zmm0
        vpmadd52huq zmm20, zmm1, zmm0
        vpmadd52huq zmm15, zmm21, zmm0
        vpmadd52huq zmm9, zmm23, zmm22
        vpmadd52huq zmm12, zmm21, zmm22
        vpmadd52huq zmm27, zmm11, zmm22
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm25, zmm0
        vpmadd52luq zmm16, zmm1, zmm0
        vpmadd52luq zmm29, zmm24, zmm0
        vpmadd52luq zmm20, zmm25, zmm0
        vpmadd52luq zmm15, zmm13, zmm0
        vpmadd52luq zmm9, zmm24, zmm22
        vpmadd52luq zmm12, zmm13, zmm22
        vpmadd52luq zmm27, zmm23, zmm22
        vpmadd52luq zmm30, zmm21, zmm22
        vpmadd52huq zmm16, zmm1, zmm22
        vpmadd52huq zmm29, zmm24, zmm22
        vmovdqu64 zmm26, [rdx + 448]
        vpmadd52huq zmm20, zmm25, zmm22
        vpmadd52huq zmm15, zmm13, zmm22
        vpmadd52huq zmm9, zmm24, zmm17
        vpmadd52huq zmm12, zmm13, zmm17
        vpmadd52huq zmm27, zmm23, zmm17
        vpmadd52huq zmm30, zmm21, zmm17
        vpmadd52luq zmm16, zmm25, zmm22
        vpmadd52luq zmm29, zmm1, zmm22
        vpmadd52luq zmm20, zmm26, zmm22
        vpmadd52luq zmm15, zmm11, zmm22
        vpmadd52luq zmm9, zmm1, zmm17
        vpmadd52luq zmm18, zmm26, zmm0
        vpmadd52luq zmm27, zmm24, zmm17
        vpmadd52luq zmm12, zmm11, zmm17
        vpmadd52huq zmm16, zmm25, zmm17
        vpmadd52huq zmm29, zmm1, zmm17
        vpmadd52huq zmm20, zmm26, zmm17
        vpmadd52huq zmm15, zmm11, zmm17
        vpmadd52huq zmm9, zmm1, zmm10
        vpmadd52huq zmm18, zmm26, zmm22
        vpmadd52huq zmm27, zmm24, zmm10
        vpmadd52huq zmm12, zmm11, zmm10
        vpmadd52luq zmm16, zmm26, zmm17
        vpmadd52luq zmm29, zmm25, zmm17
        vpmadd52luq zmm30, zmm13, zmm17
        vpaddq  zmm14, zmm14, zmm8
        vpmadd52luq zmm9, zmm25, zmm10
        vpsrlq  zmm8{k2}{z}, zmm14, 52
        vpmadd52luq zmm15, zmm23, zmm17
        vpmadd52luq zmm27, zmm1, zmm10
        vpmadd52huq zmm16, zmm26, zmm10
        vpmadd52huq zmm29, zmm25, zmm10
        vpmadd52luq zmm12, zmm23, zmm10
        vpmadd52huq zmm30, zmm13, zmm10
        valignq zmm1{k1}{z}, zmm14, zmm14, 2
        vpaddq  zmm19, zmm19, zmm8
        vbroadcasti64x2 zmm8, [rsi + 240]
        vmovdqu64 [rcx + 384], xmm14
        vbroadcasti64x2 zmm13, [rsi + 176]
        vpmadd52huq zmm15, zmm23, zmm10
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm26, zmm0
        vbroadcasti64x2 zmm0, [rcx + 752]
        vpmadd52luq zmm29, zmm26, zmm10
        vpaddq  zmm16, zmm16, zmm1
        vpmadd52luq zmm30, zmm11, zmm10
        valignq zmm1{k1}{z}, zmm19, zmm19, 2
        vmovdqu64 [rcx + 400], xmm19
        vbroadcasti64x2 zmm11, [rcx + 688]
        vpmadd52luq zmm9, zmm3, zmm8
        vpmadd52huq zmm27, zmm2, zmm13
        vpmadd52luq zmm15, zmm24, zmm10
        vbroadcasti64x2 zmm10, [rcx + 1264]
        vpmadd52huq zmm16, zmm4, zmm0
        vpmadd52huq zmm18, zmm6, zmm0
        vpaddq  zmm20, zmm20, zmm1
        vpmadd52huq zmm29, zmm3, zmm8
        vpmadd52huq zmm20, zmm5, zmm0
        vbroadcasti64x2 zmm1, [rcx + 1200]
        vpmadd52huq zmm9, zmm3, zmm11
        vpmadd52luq zmm27, zmm3, zmm11
        vpmadd52luq zmm15, zmm2, zmm13
        vpmadd52luq zmm16, zmm4, zmm10
        vbroadcasti64x2 zmm2, [rcx + 384]
        vmovdqu64 zmm8, [rdx + 512]
        vpmadd52luq zmm18, zmm7, zmm0
        vpmadd52huq zmm14, zmm7, zmm0
        vpmadd52luq zmm29, zmm4, zmm0
        vpmadd52luq zmm20, zmm6, zmm0
        vbroadcasti64x2 zmm10, [rcx + 400]
        vpmadd52luq zmm9, zmm3, zmm1
        vpsrlq  zmm1{k2}{z}, zmm19, 52
        vmovdqu64 zmm3, [rdx + 576]
        vpmadd52luq zmm16, zmm5, zmm0
        vmovdqu64 zmm0, [rdx + 896]
        vpmadd52huq zmm18, zmm7, zmm11
        vpmadd52luq zmm30, zmm8, zmm2
        vpmadd52huq zmm29, zmm4, zmm11
        vpmadd52huq zmm20, zmm6, zmm11
        vmovdqu64 zmm13, [rdx + 640]
        vpmadd52luq zmm9, zmm4, zmm11
        vpmadd52luq zmm12, zmm8, zmm10
        vpmadd52huq zmm16, zmm5, zmm11
        vpmadd52huq zmm27, zmm3, zmm10
        vmovdqu64 zmm17, [rdx + 960]
        vpmadd52huq zmm18, zmm0, zmm10
        vmovdqu64 zmm19, [rdx + 704]
        vpmadd52luq zmm29, zmm5, zmm11
        vmovdqu64 zmm21, [rdx + 832]
        vpmadd52luq zmm20, zmm7, zmm11
        vpmadd52huq zmm15, zmm8, zmm10
        vpmadd52huq zmm9, zmm13, zmm10
        vpmadd52huq zmm12, zmm8, zmm2
        vmovdqu64 zmm8, [rdx + 768]
        vpmadd52luq zmm16, zmm6, zmm11
        vpmadd52luq zmm27, zmm13, zmm10
        vpmadd52luq zmm18, zmm17, zmm10
        vpmadd52huq zmm29, zmm19, zmm10
        vpmadd52huq zmm20, zmm21, zmm10
        vpmadd52luq zmm15, zmm3, zmm10
        vpaddq  zmm30, zmm30, zmm1
        vpmadd52luq zmm12, zmm3, zmm2
        vpmadd52huq zmm16, zmm8, zmm10
        vpmadd52huq zmm27, zmm13, zmm2
        vpmadd52huq zmm18, zmm17, zmm2
        vpmadd52luq zmm9, zmm19, zmm10
        vpmadd52luq zmm20, zmm0, zmm10
        vpsrlq  zmm1{k2}{z}, zmm30, 52
        valignq zmm11{k1}{z}, zmm30, zmm30, 2
        vpmadd52huq zmm14, zmm17, zmm10
        vpmadd52luq zmm16, zmm21, zmm10
        vpaddq  zmm12, zmm12, zmm1
        vpmadd52luq zmm29, zmm8, zmm10
        vbroadcasti64x2 zmm1, [rsi + 368]
        valignq zmm10{k1}{z}, zmm12, zmm12, 2
        vpmadd52huq zmm20, zmm0, zmm2
        vpmadd52huq zmm15, zmm3, zmm2
        vpmadd52luq zmm27, zmm19, zmm2
        vpaddq  zmm18, zmm18, zmm11
        vpmadd52huq zmm9, zmm19, zmm2
        vmovdqu64 zmm3, [rdx + 512]
        vpmadd52huq zmm16, zmm21, zmm2
        vshufi64x2 zmm11, zmm12, zmm12, 0
        vpmadd52luq zmm18, zmm5, zmm1
        vpaddq  zmm14, zmm14, zmm10
        vbroadcasti64x2 zmm10, [rcx + 816]
        vpmadd52huq zmm29, zmm8, zmm2
        vpmadd52luq zmm20, zmm17, zmm2
        vbroadcasti64x2 zmm17, [rsi + 304]
        vpmadd52huq zmm14, zmm5, zmm1
        vbroadcasti64x2 zmm1, [rcx + 880]
        vpmadd52luq zmm15, zmm13, zmm2
        vpmadd52luq zmm27, zmm3, zmm11
        vpmadd52luq zmm9, zmm8, zmm2
        vpmadd52luq zmm16, zmm0, zmm2
        vshufi64x2 zmm0, zmm30, zmm30, 0
        vbroadcasti64x2 zmm8, [rcx + 1328]
        vpmadd52huq zmm18, zmm5, zmm10
        vpmadd52luq zmm29, zmm21, zmm2
        vpmadd52huq zmm20, zmm4, zmm17
        vpmadd52luq zmm14, zmm6, zmm1
        vmovdqu64 zmm2, [rdx + 576]
        vpsrlq  zmm12{k2}{z}, zmm12, 52
        vpmadd52luq zmm15, zmm3, zmm0
        vpmadd52huq zmm27, zmm3, zmm0
        vpmadd52luq zmm16, zmm4, zmm17
        vpmadd52luq zmm18, zmm5, zmm8
        vpmadd52huq zmm9, zmm3, zmm11
        vmovdqu64 zmm3, [rdx + 640]
        vpmadd52luq zmm20, zmm5, zmm10
        vbroadcasti64x2 zmm4, [rdx + 1536]
        vpmadd52huq zmm14, zmm6, zmm10
        vpmadd52huq zmm29, zmm2, zmm11
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm6, zmm1
        vmovdqu64 zmm8, [rdx + 704]
        vpmadd52luq zmm27, zmm2, zmm0
        vpaddq  zmm12, zmm15, zmm12
        vbroadcasti64x2 zmm13, [rcx + 1392]
        vpmadd52luq zmm18, zmm6, zmm10
        vpmadd52luq zmm9, zmm2, zmm11
        vpmadd52huq zmm16, zmm3, zmm11
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm12, zmm4
        vmovdqu64 zmm17, [rdx + 768]
        vpmadd52luq zmm14, zmm7, zmm10
        vbroadcasti64x2 zmm19, [rdx + 1552]
        vpmadd52luq zmm29, zmm3, zmm11
        vpmadd52huq zmm20, zmm8, zmm11
        vpsrlq  zmm21{k2}{z}, zmm12, 52
        vpmadd52luq zmm5, zmm6, zmm13
        vmovdqu64 zmm6, [rdx + 832]
        vpaddq  zmm13, zmm27, zmm21
        vpmadd52huq zmm9, zmm2, zmm0
        vpmadd52luq zmm16, zmm8, zmm11
        vpmadd52huq zmm18, zmm17, zmm11
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52luq zmm2, zmm12, zmm19
        vpmadd52luq zmm15, zmm13, zmm4
        vpmadd52huq zmm29, zmm3, zmm0
        vpmadd52luq zmm20, zmm17, zmm11
        vpmadd52huq zmm14, zmm6, zmm11
        vmovdqu64 zmm13, [rdx + 896]
        vpmadd52luq zmm5, zmm7, zmm1
        vpmadd52luq zmm9, zmm3, zmm0
        vpmadd52huq zmm16, zmm8, zmm0
        vpmadd52luq zmm18, zmm6, zmm11
        vpaddq  zmm2, zmm2, zmm15
        vmovdqu64 zmm3, [rdx + 1024]
        vpmadd52luq zmm29, zmm8, zmm0
        vshufi64x2 zmm2, zmm2, zmm2, 0
        vpmadd52huq zmm20, zmm17, zmm0
        vpmadd52luq zmm14, zmm13, zmm11
        vpmadd52huq zmm5, zmm7, zmm10
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52luq zmm8, zmm12, zmm4
        vpmadd52luq zmm16, zmm17, zmm0
        vmovdqu64 zmm4, [rdx + 1088]
        vpmadd52huq zmm18, zmm6, zmm0
        vpmadd52huq zmm9, zmm3, zmm2
        vpmadd52luq zmm27, zmm3, zmm2
        vmovdqu64 zmm10, [rdx + 1152]
        vpmadd52luq zmm20, zmm6, zmm0
        vmovdqu64 zmm6, [rdx + 960]
        vpmadd52huq zmm14, zmm13, zmm0
        vpmadd52huq zmm5, zmm13, zmm11
        vmovdqu64 zmm15, [rdx + 1216]
        vshufi64x2 zmm8, zmm8, zmm8, 0
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm7, zmm1
        vpmadd52huq zmm29, zmm4, zmm2
        vmovdqu64 zmm1, [rdx + 1280]
        vpmadd52luq zmm18, zmm13, zmm0
        vpmadd52luq zmm9, zmm4, zmm2
        vpmadd52huq zmm16, zmm10, zmm2
        vpmadd52luq zmm14, zmm6, zmm0
        vpmadd52huq zmm27, zmm3, zmm8
        vpmadd52huq zmm20, zmm15, zmm2
        vmovdqu64 zmm7, [rdx + 1344]
        vpmadd52luq zmm5, zmm6, zmm11
        vpmadd52luq zmm29, zmm10, zmm2
        vpmadd52huq zmm18, zmm1, zmm2
        vpmadd52huq zmm9, zmm4, zmm8
        vpmadd52luq zmm16, zmm15, zmm2
        vpmadd52luq zmm12, zmm3, zmm8
        vpmadd52luq zmm27, zmm4, zmm8
        vpmadd52luq zmm20, zmm1, zmm2
        vmovdqu64 zmm3, [rdx + 1408]
        vpmadd52huq zmm14, zmm7, zmm2
        vpmadd52huq zmm29, zmm10, zmm8
        vpmadd52huq zmm5, zmm6, zmm0
        vpmadd52luq zmm9, zmm10, zmm8
        vpmadd52huq zmm16, zmm15, zmm8
        vpmadd52luq zmm18, zmm7, zmm2
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vpmadd52huq zmm20, zmm1, zmm8
        vpmadd52luq zmm14, zmm3, zmm2
        vpmadd52luq zmm29, zmm15, zmm8
        vpaddq  zmm0, zmm27, zmm0
        vpmadd52huq zmm5, zmm3, zmm2
        vpsrlq  zmm0{k2}{z}, zmm0, 52
        vpmadd52luq zmm16, zmm1, zmm8
        vmovdqu64 zmm1, [rdx + 1472]
        vpmadd52huq zmm18, zmm7, zmm8
        vpaddq  zmm9, zmm9, zmm0
        vpmadd52luq zmm20, zmm7, zmm8
        vpmadd52huq zmm14, zmm3, zmm8
        vpmadd52huq zmm17, zmm6, zmm11
        vpsrlq  zmm0, zmm9, 52
        vpbroadcastq zmm4, rax
        vpaddq  zmm29, zmm29, zmm0
        vpmadd52luq zmm5, zmm1, zmm2
        vpsrlq  zmm0, zmm29, 52
        vpmadd52luq zmm18, zmm3, zmm8
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0, zmm4, 51
        vpandq  zmm29, zmm29, zmm4
        vpsrlq  zmm3, zmm16, 52
        vpmadd52luq zmm14, zmm1, zmm8
        vpaddq  zmm6, zmm29, zmm0
        vpaddq  zmm20, zmm20, zmm3
        vpmadd52huq zmm5, zmm1, zmm8
        vpsrlq  zmm3, zmm6, 52
        vpandq  zmm16, zmm16, zmm4
        vpsrlq  zmm7, zmm20, 52
        valignq zmm8{k1}{z}, zmm12, zmm12, 2
        vpaddq  zmm3, zmm16, zmm3
        vpaddq  zmm18, zmm18, zmm7
        vpmadd52huq zmm17, zmm1, zmm2
        vpsrlq  zmm1, zmm3, 52
        vpandq  zmm20, zmm20, zmm4
        vpsrlq  zmm2, zmm18, 52
        valignq zmm7{k1}{z}, zmm27, zmm27, 2
        vpaddq  zmm1, zmm20, zmm1
        vpaddq  zmm14, zmm14, zmm2
        vpaddq  zmm5, zmm5, zmm8
        vpsrlq  zmm2, zmm1, 52
        vpandq  zmm18, zmm18, zmm4
        vpsrlq  zmm8, zmm14, 52
        vpaddq  zmm2, zmm18, zmm2
        vpaddq  zmm5, zmm5, zmm8
        vpaddq  zmm17, zmm17, zmm7
        vpsrlq  zmm7, zmm2, 52
        vpandq  zmm14, zmm14, zmm4
        vpsrlq  zmm8, zmm5, 52
        vpaddq  zmm7, zmm14, zmm7
        vpaddq  zmm17, zmm17, zmm8
        vpsrlq  zmm8, zmm7, 52
        vpandq  zmm5, zmm5, zmm4
        vpsrlq  zmm10, zmm17, 52
        vpaddq  zmm8, zmm5, zmm8
        valignq zmm10{k7}{z}, zmm10, zmm10, 6
        vpsrlq  zmm11, zmm8, 52
        vpandq  zmm17, zmm17, zmm4
        vpandq  zmm9, zmm9, zmm4
        vpaddq  zmm11, zmm17, zmm11
        vpandq  zmm6, zmm6, zmm4
        vpsrlq  zmm12, zmm11, 52
        vpaddq  zmm9, zmm9, zmm10
        vptestmq k3, zmm12, zmm12
        vpcmpnleuq k4, zmm9, zmm4
        vpcmpeqq k5, zmm9, zmm4
        vpandq  zmm3, zmm3, zmm4
        vpandq  zmm1, zmm1, zmm4
        vpandq  zmm2, zmm2, zmm4
        vpandq  zmm7, zmm7, zmm4
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kshiftlw k0, k6, 4
        kshiftlw k3, k3, 2
        kshiftlw k6, k6, 2
        vpandq  zmm8, zmm8, zmm4
        vpandq  zmm11, zmm11, zmm4
        kandw   k3, k3, k0
        korw    k6, k6, k3
        kandw   k5, k5, k6
        vpaddq  zmm9{k6}, zmm9, zmm0
        korw    k4, k4, k5
        vpandq  zmm9, zmm9, zmm4
        vmovdqa64 zmm29{k4}, zmm6
        vmovdqa64 zmm16{k4}, zmm3
        vmovdqa64 zmm20{k4}, zmm1
        vmovdqa64 zmm18{k4}, zmm2
        vmovdqa64 zmm14{k4}, zmm7
        vmovdqa64 zmm5{k4}, zmm8
        vmovdqa64 zmm17{k4}, zmm11
        vmovdqu64 [rdi], zmm9
        vmovdqu64 [rdi + 64], zmm29
        vmovdqu64 [rdi + 128], zmm16
        vmovdqu64 [rdi + 192], zmm20
        vmovdqu64 [rdi + 256], zmm18
        vmovdqu64 [rdi + 320], zmm14
        vmovdqu64 [rdi + 384], zmm5
        vmovdqu64 [rdi + 448], zmm17
        vmovdqa64 zmm31, zmm5
        vmovdqa64 zmm0, zmm9
        vmovdqa64 zmm1, zmm29
        vmovdqa64 zmm2, zmm16
        vmovdqa64 zmm3, zmm20
        vmovdqa64 zmm4, zmm18
        vmovdqa64 zmm5, zmm14
        vmovdqa64 zmm6, zmm31
        vmovdqa64 zmm7, zmm17
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

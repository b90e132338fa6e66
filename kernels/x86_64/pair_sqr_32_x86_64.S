/* karat_pair_sqr_32_x86_64: z = x^2 2^-2080 modulo two numbers p and q, s times over.
 * Contract: kernels/contracts/pair_sqr.contract. Made by tools/ifma/generate.py pair_sqr_32;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, then z, rdx c, rcx t, r8 squarings left, r9 k (not used); rax, r10, r11; k1
 * all lanes but the last of each number, k2 its first lane, k7 all but the first; k0, k3 to k6 and all
 * of zmm0 to zmm31. No stack.
 * Cost: 1280 products, 1556 instructions on the two vector ports, so 778 cycles at least a squaring.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"

KERNEL(karat_pair_sqr_32_x86_64)
        mov     rax, 0xfffffffffffff
        mov     r10d, 63
        kmovw   k1, r10d
        mov     r10d, 3
        kmovw   k2, r10d
        mov     r10d, 252
        kmovw   k7, r10d

        //@ z = rdi, x = rsi, c = rdx, t = rcx, left = r8
LABEL(karat_pair_sqr_32_x86_64, again):
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
        vbroadcasti64x2 zmm2, [rsi + 64]
        vmovdqu64 zmm10, [rsi + 64]
        vpaddq  zmm11, zmm0, zmm0
        vbroadcasti64x2 zmm12, [rsi + 192]
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
        vbroadcasti64x2 zmm4, [rsi + 0]
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
        vbroadcasti64x2 zmm14, [rsi + 128]
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
        vbroadcasti64x2 zmm3, [rcx + 640]
        vpsrlq  zmm13, zmm12, 51
        vmovdqu64 [rcx + 1088], zmm4
        vpsrlq  zmm4{k2}{z}, zmm19, 52
        valignq zmm14{k1}{z}, zmm19, zmm19, 2
        vpmadd52huq zmm16, zmm10, zmm3
        vmovdqu64 zmm21, [rsi + 512]
        vpmadd52luq zmm6, zmm10, zmm3
        vpaddq  zmm5, zmm5, zmm11
        vbroadcasti64x2 zmm11, [rsi + 448]
        vmovdqu64 [rcx + 0], xmm19
        vmovdqu64 [rcx + 1728], zmm13
        vpaddq  zmm19, zmm21, zmm21
        vbroadcasti64x2 zmm22, [rcx + 832]
        vmovdqu64 [rcx + 896], zmm5
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52luq zmm5, zmm12, zmm11
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm12, zmm11
        vbroadcasti64x2 zmm11, [rcx + 704]
        vpsrlq  zmm24, zmm21, 51
        vbroadcasti64x2 zmm25, [rcx + 1280]
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm12, zmm22
        vbroadcasti64x2 zmm27, [rcx + 768]
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm9, zmm22
        vpmadd52luq zmm17, zmm15, zmm22
        vbroadcasti64x2 zmm29, [rcx + 1024]
        vpmadd52luq zmm18, zmm0, zmm11
        vpmadd52luq zmm16, zmm10, zmm25
        vpmadd52huq zmm7, zmm1, zmm27
        vpaddq  zmm6, zmm6, zmm4
        vpmadd52huq zmm5, zmm12, zmm29
        vpmadd52luq zmm26, zmm21, zmm22
        vbroadcasti64x2 zmm4, [rcx + 1408]
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
        vmovdqu64 [rcx + 32], xmm16
        vpmadd52huq zmm20, zmm1, zmm11
        vmovdqu64 [rcx + 16], xmm6
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
        valignq zmm6{k1}{z}, zmm6, zmm6, 2
        vpmadd52huq zmm28, zmm21, zmm11
        vpsrlq  zmm13{k2}{z}, zmm16, 52
        vpmadd52luq zmm17, zmm9, zmm11
        vpmadd52huq zmm26, zmm10, zmm11
        vpaddq  zmm18, zmm18, zmm13
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm21, zmm22
        vmovdqu64 [rcx + 48], xmm18
        vpmadd52huq zmm4, zmm9, zmm27
        vpmadd52luq zmm7, zmm8, zmm11
        vbroadcasti64x2 zmm19, [rcx + 1664]
        vpmadd52luq zmm28, zmm10, zmm11
        vbroadcasti64x2 zmm25, [rsi + 320]
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
        vbroadcasti64x2 zmm19, [rcx + 960]
        valignq zmm24{k1}{z}, zmm18, zmm18, 2
        vpmadd52luq zmm7, zmm9, zmm3
        vpmadd52luq zmm4, zmm21, zmm11
        vpaddq  zmm6, zmm6, zmm24
        vpmadd52luq zmm26, zmm9, zmm19
        vbroadcasti64x2 zmm24, [rcx + 1344]
        vpmadd52huq zmm5, zmm21, zmm19
        vpmadd52huq zmm4, zmm21, zmm3
        vpmadd52luq zmm5, zmm10, zmm19
        vpmadd52luq zmm4, zmm10, zmm3
        vbroadcasti64x2 zmm25, [rcx + 1472]
        vpmadd52luq zmm2, zmm0, zmm24
        vpmadd52luq zmm2, zmm1, zmm11
        vbroadcasti64x2 zmm24, [rcx + 1088]
        vpmadd52huq zmm2, zmm1, zmm3
        vpmadd52luq zmm2, zmm15, zmm3
        vpmadd52luq zmm14, zmm15, zmm25
        vpmadd52luq zmm14, zmm8, zmm22
        vbroadcasti64x2 zmm22, [rsi + 384]
        vpmadd52luq zmm23, zmm21, zmm24
        vpmadd52huq zmm14, zmm8, zmm27
        vpmadd52huq zmm23, zmm21, zmm29
        vpmadd52luq zmm14, zmm9, zmm27
        vpmadd52huq zmm6, zmm9, zmm22
        vpmadd52luq zmm23, zmm10, zmm29
        vpmadd52huq zmm14, zmm9, zmm11
        vbroadcasti64x2 zmm25, [rcx + 896]
        vpmadd52luq zmm6, zmm12, zmm29
        vpmadd52huq zmm23, zmm10, zmm19
        vpmadd52luq zmm14, zmm12, zmm11
        valignq zmm11{k1}{z}, zmm16, zmm16, 2
        vpmadd52huq zmm26, zmm9, zmm25
        vpmadd52huq zmm28, zmm8, zmm25
        vpmadd52huq zmm6, zmm12, zmm19
        vpmadd52huq zmm5, zmm10, zmm25
        vbroadcasti64x2 zmm16, [rcx + 1536]
        vpaddq  zmm13, zmm13, zmm11
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm21, zmm24
        vbroadcasti64x2 zmm27, [rsi + 256]
        vpmadd52luq zmm13, zmm9, zmm22
        vpmadd52luq zmm26, zmm12, zmm25
        vpmadd52luq zmm28, zmm8, zmm16
        vpmadd52luq zmm6, zmm21, zmm19
        vpmadd52huq zmm4, zmm15, zmm27
        vpmadd52huq zmm14, zmm12, zmm3
        vpmadd52huq zmm13, zmm9, zmm19
        vbroadcasti64x2 zmm16, [rcx + 1728]
        vpmadd52luq zmm28, zmm9, zmm25
        vpmadd52huq zmm6, zmm21, zmm25
        vbroadcasti64x2 zmm22, [rcx + 1600]
        vpmadd52luq zmm4, zmm8, zmm25
        vpmadd52luq zmm14, zmm21, zmm3
        vpmadd52luq zmm11, zmm21, zmm16
        vpsrlq  zmm3{k2}{z}, zmm18, 52
        vpmadd52luq zmm13, zmm9, zmm22
        vbroadcasti64x2 zmm16, [rcx + 48]
        vmovdqu64 zmm18, [rdx + 0]
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm10, zmm24
        vpmadd52luq zmm6, zmm10, zmm25
        vmovdqu64 zmm30, [rdx + 192]
        vpmadd52luq zmm14, zmm15, zmm27
        vpmadd52luq zmm11, zmm10, zmm24
        vpmadd52luq zmm17, zmm18, zmm16
        vbroadcasti64x2 zmm24, [rcx + 32]
        vpmadd52luq zmm13, zmm12, zmm19
        vpmadd52huq zmm26, zmm30, zmm16
        vpmadd52huq zmm14, zmm18, zmm16
        vpmadd52huq zmm11, zmm10, zmm29
        vmovdqu64 zmm19, [rdx + 384]
        vpmadd52huq zmm17, zmm18, zmm24
        vbroadcasti64x2 zmm27, [rcx + 0]
        vpmadd52luq zmm7, zmm18, zmm24
        vpmadd52huq zmm13, zmm12, zmm25
        vpmadd52luq zmm13, zmm21, zmm25
        vbroadcasti64x2 zmm25, [rcx + 16]
        vpmadd52huq zmm5, zmm19, zmm16
        vpmadd52luq zmm2, zmm18, zmm27
        vpaddq  zmm2, zmm2, zmm3
        vmovdqu64 zmm3, [rdx + 64]
        vmovdqu64 [rcx + 64], xmm2
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
        valignq zmm2{k1}{z}, zmm2, zmm2, 2
        vpmadd52huq zmm23, zmm19, zmm25
        vpsrlq  zmm16{k2}{z}, zmm20, 52
        vpmadd52huq zmm5, zmm19, zmm27
        vpaddq  zmm7, zmm7, zmm16
        valignq zmm16{k1}{z}, zmm20, zmm20, 2
        vmovdqu64 [rcx + 96], xmm7
        vbroadcasti64x2 zmm18, [rcx + 720]
        vpmadd52luq zmm6, zmm3, zmm25
        vpsrlq  zmm25{k2}{z}, zmm7, 52
        vpmadd52huq zmm11, zmm19, zmm24
        vpaddq  zmm17, zmm17, zmm25
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm9, zmm18
        vpaddq  zmm23, zmm23, zmm16
        valignq zmm16{k1}{z}, zmm17, zmm17, 2
        vpmadd52huq zmm23, zmm1, zmm18
        vmovdqu64 [rcx + 112], xmm17
        vpaddq  zmm5, zmm5, zmm2
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm12, zmm18
        vpmadd52huq zmm5, zmm0, zmm18
        vbroadcasti64x2 zmm25, [rsi + 16]
        vmovdqu64 zmm29, [rsi + 0]
        vmovdqu64 [rcx + 80], xmm20
        valignq zmm7{k1}{z}, zmm7, zmm7, 2
        vpmadd52luq zmm24, zmm12, zmm18
        vpaddq  zmm22, zmm22, zmm16
        vpmadd52huq zmm26, zmm29, zmm25
        vpmadd52huq zmm22, zmm8, zmm18
        vbroadcasti64x2 zmm16, [rcx + 656]
        vpmadd52luq zmm23, zmm15, zmm18
        vpmadd52luq zmm2, zmm21, zmm18
        vpmadd52huq zmm6, zmm3, zmm27
        vpaddq  zmm11, zmm11, zmm7
        vpmadd52huq zmm24, zmm12, zmm16
        vmovdqu64 zmm7, [rsi + 64]
        vpmadd52huq zmm11, zmm15, zmm18
        vbroadcasti64x2 zmm20, [rcx + 1360]
        vpmadd52luq zmm28, zmm29, zmm25
        vpmadd52luq zmm22, zmm9, zmm18
        vpmadd52huq zmm23, zmm15, zmm16
        vpmadd52luq zmm26, zmm7, zmm16
        vpmadd52luq zmm5, zmm0, zmm20
        vpmadd52huq zmm2, zmm21, zmm16
        vpmadd52luq zmm24, zmm21, zmm16
        vbroadcasti64x2 zmm20, [rcx + 96]
        vmovdqu64 zmm25, [rdx + 0]
        vpmadd52luq zmm6, zmm19, zmm27
        vpmadd52luq zmm11, zmm8, zmm18
        vpmadd52huq zmm22, zmm9, zmm16
        vpmadd52luq zmm23, zmm8, zmm16
        vbroadcasti64x2 zmm19, [rsi + 576]
        vpmadd52luq zmm28, zmm25, zmm20
        vbroadcasti64x2 zmm29, [rcx + 112]
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
        vbroadcasti64x2 zmm19, [rsi + 80]
        vpmadd52huq zmm26, zmm25, zmm20
        vpmadd52luq zmm11, zmm9, zmm16
        vpmadd52luq zmm5, zmm15, zmm16
        vpsrlq  zmm17{k2}{z}, zmm17, 52
        vbroadcasti64x2 zmm27, [rcx + 1296]
        vpmadd52luq zmm13, zmm7, zmm19
        vbroadcasti64x2 zmm30, [rcx + 1152]
        vpmadd52huq zmm6, zmm7, zmm19
        vpmadd52huq zmm13, zmm7, zmm16
        vpmadd52luq zmm6, zmm0, zmm18
        vpmadd52luq zmm13, zmm7, zmm27
        vpmadd52huq zmm24, zmm10, zmm30
        vbroadcasti64x2 zmm7, [rsi + 512]
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
        vbroadcasti64x2 zmm7, [rcx + 1792]
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm21, zmm18
        vbroadcasti64x2 zmm30, [rcx + 64]
        vpmadd52luq zmm27, zmm10, zmm18
        vpmadd52huq zmm27, zmm10, zmm16
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm10, zmm18
        vbroadcasti64x2 zmm18, [rcx + 80]
        vpmadd52luq zmm24, zmm10, zmm7
        vpmadd52luq zmm14, zmm25, zmm30
        vpaddq  zmm14, zmm14, zmm17
        vmovdqu64 zmm7, [rdx + 64]
        vmovdqu64 [rcx + 128], xmm14
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
        vmovdqu64 [rcx + 144], xmm4
        vbroadcasti64x2 zmm17, [rcx + 976]
        vpmadd52luq zmm27, zmm7, zmm29
        vpsrlq  zmm19{k2}{z}, zmm4, 52
        vpmadd52luq zmm11, zmm3, zmm30
        vpaddq  zmm28, zmm28, zmm19
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52huq zmm3, zmm9, zmm17
        vpmadd52huq zmm2, zmm7, zmm18
        vpsrlq  zmm18{k2}{z}, zmm28, 52
        vmovdqu64 [rcx + 160], xmm28
        vbroadcasti64x2 zmm19, [rsi + 144]
        vpmadd52huq zmm24, zmm7, zmm30
        vpaddq  zmm26, zmm26, zmm18
        vbroadcasti64x2 zmm18, [rcx + 1616]
        valignq zmm4{k1}{z}, zmm4, zmm4, 2
        vmovdqu64 [rcx + 176], xmm26
        vpmadd52huq zmm23, zmm0, zmm19
        vpmadd52luq zmm22, zmm7, zmm30
        vpmadd52luq zmm3, zmm9, zmm18
        vbroadcasti64x2 zmm18, [rsi + 272]
        valignq zmm25{k1}{z}, zmm26, zmm26, 2
        vpmadd52huq zmm27, zmm7, zmm20
        vpaddq  zmm2, zmm2, zmm4
        vpxorq  zmm4, zmm4, zmm4
        vpmadd52huq zmm4, zmm12, zmm17
        vbroadcasti64x2 zmm7, [rcx + 784]
        vpmadd52huq zmm2, zmm15, zmm18
        vbroadcasti64x2 zmm20, [rsi + 336]
        valignq zmm14{k1}{z}, zmm14, zmm14, 2
        vpaddq  zmm16, zmm16, zmm25
        vpmadd52luq zmm3, zmm12, zmm17
        vbroadcasti64x2 zmm25, [rcx + 912]
        vpmadd52luq zmm23, zmm1, zmm7
        vpmadd52huq zmm16, zmm8, zmm20
        vpmadd52luq zmm5, zmm0, zmm19
        vpaddq  zmm24, zmm24, zmm14
        vpmadd52luq zmm2, zmm8, zmm25
        vpmadd52luq zmm4, zmm21, zmm17
        vbroadcasti64x2 zmm14, [rsi + 208]
        vpmadd52luq zmm24, zmm15, zmm18
        vpmadd52huq zmm3, zmm12, zmm25
        vbroadcasti64x2 zmm18, [rcx + 848]
        valignq zmm19{k1}{z}, zmm28, zmm28, 2
        vpmadd52luq zmm16, zmm9, zmm17
        vpmadd52huq zmm22, zmm1, zmm14
        vpmadd52luq zmm11, zmm1, zmm14
        vpmadd52huq zmm2, zmm8, zmm18
        vbroadcasti64x2 zmm14, [rcx + 176]
        vmovdqu64 zmm28, [rdx + 0]
        vpmadd52huq zmm4, zmm21, zmm25
        vpmadd52huq zmm24, zmm15, zmm18
        vpmadd52luq zmm3, zmm21, zmm25
        vpaddq  zmm27, zmm27, zmm19
        vpmadd52luq zmm23, zmm28, zmm14
        vpmadd52huq zmm16, zmm9, zmm25
        vpmadd52luq zmm22, zmm15, zmm18
        vbroadcasti64x2 zmm19, [rcx + 1488]
        vpmadd52luq zmm2, zmm9, zmm18
        vbroadcasti64x2 zmm29, [rcx + 160]
        vpmadd52luq zmm4, zmm10, zmm25
        vpmadd52luq zmm27, zmm8, zmm20
        vpmadd52huq zmm3, zmm21, zmm18
        vpmadd52luq zmm24, zmm15, zmm19
        vpmadd52huq zmm23, zmm28, zmm29
        vpmadd52luq zmm5, zmm28, zmm29
        vpmadd52luq zmm16, zmm12, zmm25
        vpmadd52huq zmm2, zmm9, zmm7
        vpmadd52huq zmm4, zmm10, zmm18
        vpmadd52huq zmm22, zmm15, zmm7
        vpmadd52luq zmm3, zmm10, zmm18
        vpmadd52luq zmm24, zmm8, zmm18
        vpmadd52huq zmm27, zmm8, zmm25
        vpmadd52huq zmm11, zmm1, zmm7
        vpmadd52huq zmm16, zmm12, zmm18
        vpmadd52luq zmm2, zmm12, zmm7
        vpmadd52luq zmm22, zmm8, zmm7
        vpmadd52huq zmm3, zmm10, zmm7
        vpmadd52huq zmm24, zmm8, zmm7
        vpmadd52luq zmm16, zmm21, zmm18
        vbroadcasti64x2 zmm19, [rcx + 1424]
        vpmadd52luq zmm24, zmm9, zmm7
        vpmadd52huq zmm16, zmm21, zmm7
        vpmadd52luq zmm16, zmm10, zmm7
        vbroadcasti64x2 zmm20, [rcx + 1552]
        vpsrlq  zmm26{k2}{z}, zmm26, 52
        vpmadd52luq zmm11, zmm1, zmm19
        vpmadd52luq zmm11, zmm15, zmm7
        vpmadd52huq zmm11, zmm28, zmm14
        vmovdqu64 zmm19, [rdx + 64]
        vpmadd52luq zmm27, zmm8, zmm20
        vpmadd52luq zmm27, zmm9, zmm25
        vpmadd52huq zmm27, zmm9, zmm18
        vpmadd52luq zmm27, zmm12, zmm18
        vpmadd52luq zmm23, zmm19, zmm29
        vpmadd52huq zmm22, zmm19, zmm14
        vbroadcasti64x2 zmm18, [rcx + 144]
        vpmadd52luq zmm11, zmm19, zmm14
        vpmadd52huq zmm27, zmm12, zmm7
        vpmadd52huq zmm11, zmm19, zmm29
        vpmadd52luq zmm27, zmm21, zmm7
        vpmadd52huq zmm5, zmm28, zmm18
        vpmadd52luq zmm6, zmm28, zmm18
        vpmadd52huq zmm23, zmm19, zmm18
        vpmadd52luq zmm5, zmm19, zmm18
        vbroadcasti64x2 zmm7, [rcx + 128]
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm21, zmm17
        vpmadd52luq zmm20, zmm10, zmm17
        vpmadd52huq zmm20, zmm10, zmm25
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm10, zmm17
        vmovdqu64 zmm17, [rdx + 448]
        vpmadd52luq zmm13, zmm28, zmm7
        vpmadd52huq zmm6, zmm28, zmm7
        vmovdqu64 zmm28, [rdx + 384]
        vpmadd52huq zmm5, zmm19, zmm7
        vpaddq  zmm13, zmm13, zmm26
        vpmadd52huq zmm4, zmm17, zmm14
        vpmadd52luq zmm6, zmm19, zmm7
        vmovdqu64 zmm19, [rdx + 128]
        vpmadd52huq zmm3, zmm28, zmm14
        vmovdqu64 [rcx + 192], xmm13
        vpmadd52luq zmm3, zmm17, zmm14
        vpmadd52huq zmm3, zmm17, zmm29
        vpmadd52luq zmm5, zmm19, zmm7
        vpmadd52luq zmm23, zmm19, zmm18
        vpmadd52luq zmm11, zmm19, zmm29
        vpmadd52luq zmm22, zmm19, zmm14
        vmovdqu64 zmm26, [rdx + 192]
        vpmadd52huq zmm23, zmm19, zmm7
        vpmadd52huq zmm11, zmm19, zmm18
        vpmadd52huq zmm22, zmm19, zmm29
        vpmadd52huq zmm24, zmm19, zmm14
        vpmadd52luq zmm23, zmm26, zmm7
        vpmadd52luq zmm11, zmm26, zmm18
        vpmadd52luq zmm22, zmm26, zmm29
        vpmadd52luq zmm24, zmm26, zmm14
        vmovdqu64 zmm19, [rdx + 256]
        vpmadd52huq zmm11, zmm26, zmm7
        vpmadd52huq zmm22, zmm26, zmm18
        vpmadd52huq zmm24, zmm26, zmm29
        vpmadd52huq zmm2, zmm26, zmm14
        vpmadd52luq zmm11, zmm19, zmm7
        vpmadd52luq zmm22, zmm19, zmm18
        vpmadd52luq zmm24, zmm19, zmm29
        vpmadd52luq zmm2, zmm19, zmm14
        vmovdqu64 zmm26, [rdx + 320]
        vpmadd52huq zmm22, zmm19, zmm7
        vpmadd52huq zmm24, zmm19, zmm18
        vpmadd52huq zmm2, zmm19, zmm29
        vpmadd52huq zmm27, zmm19, zmm14
        vpmadd52luq zmm22, zmm26, zmm7
        vpmadd52luq zmm24, zmm26, zmm18
        vpmadd52luq zmm2, zmm26, zmm29
        vpmadd52luq zmm27, zmm26, zmm14
        vpmadd52huq zmm24, zmm26, zmm7
        vpmadd52huq zmm2, zmm26, zmm18
        vpmadd52huq zmm27, zmm26, zmm29
        vpmadd52huq zmm16, zmm26, zmm14
        vpmadd52luq zmm2, zmm28, zmm18
        vpmadd52luq zmm24, zmm28, zmm7
        vpmadd52luq zmm27, zmm28, zmm29
        vmovdqu64 zmm19, [rdx + 512]
        vpmadd52luq zmm16, zmm28, zmm14
        vpmadd52huq zmm2, zmm28, zmm7
        vpmadd52huq zmm27, zmm28, zmm18
        vpmadd52huq zmm16, zmm28, zmm29
        vpmadd52luq zmm4, zmm19, zmm14
        vpmadd52luq zmm3, zmm19, zmm29
        vpmadd52huq zmm20, zmm19, zmm14
        vpmadd52luq zmm2, zmm17, zmm7
        vpmadd52luq zmm27, zmm17, zmm18
        vpmadd52luq zmm16, zmm17, zmm29
        vpmadd52huq zmm4, zmm19, zmm29
        vpmadd52huq zmm3, zmm19, zmm18
        vmovdqu64 zmm26, [rdx + 576]
        vpmadd52huq zmm27, zmm17, zmm7
        vpmadd52huq zmm16, zmm17, zmm18
        vpsrlq  zmm17{k2}{z}, zmm13, 52
        vpaddq  zmm6, zmm6, zmm17
        vpmadd52luq zmm4, zmm26, zmm29
        vpmadd52luq zmm3, zmm26, zmm18
        vpmadd52huq zmm25, zmm26, zmm14
        vpmadd52luq zmm20, zmm26, zmm14
        vpsrlq  zmm14{k2}{z}, zmm6, 52
        vmovdqu64 [rcx + 208], xmm6
        vpmadd52luq zmm16, zmm19, zmm18
        vpaddq  zmm5, zmm5, zmm14
        vbroadcasti64x2 zmm14, [rsi + 528]
        valignq zmm6{k1}{z}, zmm6, zmm6, 2
        vpsrlq  zmm17{k2}{z}, zmm5, 52
        vpmadd52huq zmm4, zmm26, zmm18
        vpaddq  zmm23, zmm23, zmm17
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52luq zmm17, zmm21, zmm14
        vmovdqu64 [rcx + 240], xmm23
        vmovdqu64 [rcx + 224], xmm5
        vpmadd52huq zmm3, zmm26, zmm7
        vpmadd52huq zmm20, zmm26, zmm29
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm21, zmm14
        vbroadcasti64x2 zmm14, [rcx + 1104]
        valignq zmm28{k1}{z}, zmm23, zmm23, 2
        vpmadd52huq zmm16, zmm19, zmm7
        vbroadcasti64x2 zmm29, [rsi + 400]
        vpaddq  zmm4, zmm4, zmm6
        valignq zmm6{k1}{z}, zmm13, zmm13, 2
        vbroadcasti64x2 zmm13, [rcx + 1168]
        vpmadd52huq zmm17, zmm21, zmm14
        vpmadd52luq zmm27, zmm19, zmm7
        vbroadcasti64x2 zmm19, [rsi + 464]
        vpmadd52huq zmm4, zmm9, zmm29
        vpaddq  zmm25, zmm25, zmm28
        vbroadcasti64x2 zmm28, [rcx + 1744]
        vpmadd52luq zmm18, zmm10, zmm13
        vpaddq  zmm3, zmm3, zmm6
        vbroadcasti64x2 zmm6, [rcx + 1040]
        vpmadd52huq zmm25, zmm12, zmm19
        vpmadd52luq zmm3, zmm9, zmm29
        vpmadd52luq zmm17, zmm21, zmm28
        vbroadcasti64x2 zmm28, [rcx + 208]
        vmovdqu64 zmm29, [rdx + 0]
        valignq zmm5{k1}{z}, zmm5, zmm5, 2
        vpmadd52luq zmm4, zmm12, zmm6
        vpmadd52luq zmm16, zmm26, zmm7
        vpmadd52huq zmm18, zmm10, zmm14
        vpmadd52luq zmm22, zmm29, zmm28
        vbroadcasti64x2 zmm7, [rcx + 192]
        vpmadd52luq zmm25, zmm21, zmm14
        vbroadcasti64x2 zmm26, [rcx + 240]
        vmovdqu64 zmm30, [rdx + 192]
        vpaddq  zmm20, zmm20, zmm5
        vpmadd52luq zmm17, zmm10, zmm14
        vpmadd52luq zmm20, zmm12, zmm19
        vpmadd52luq zmm11, zmm29, zmm7
        vpmadd52huq zmm4, zmm30, zmm26
        vpmadd52luq zmm2, zmm29, zmm26
        vpmadd52huq zmm22, zmm29, zmm7
        vpmadd52huq zmm25, zmm21, zmm6
        vpmadd52huq zmm27, zmm29, zmm26
        vpmadd52huq zmm17, zmm10, zmm6
        vmovdqu64 zmm5, [rdx + 384]
        vpmadd52huq zmm20, zmm12, zmm6
        vpmadd52luq zmm25, zmm10, zmm6
        vbroadcasti64x2 zmm14, [rcx + 1680]
        vpsrlq  zmm19{k2}{z}, zmm23, 52
        vpaddq  zmm11, zmm11, zmm19
        vmovdqu64 zmm19, [rdx + 256]
        vpmadd52huq zmm17, zmm5, zmm26
        vmovdqu64 [rcx + 256], xmm11
        vbroadcasti64x2 zmm23, [rsi + 592]
        vpmadd52luq zmm20, zmm12, zmm14
        vpmadd52luq zmm20, zmm21, zmm6
        vpmadd52luq zmm4, zmm19, zmm26
        vbroadcasti64x2 zmm6, [rcx + 1808]
        vpmadd52huq zmm20, zmm19, zmm26
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52luq zmm14, zmm10, zmm23
        vpmadd52huq zmm14, zmm10, zmm13
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm10, zmm23
        vbroadcasti64x2 zmm23, [rcx + 224]
        vpmadd52luq zmm14, zmm10, zmm6
        vmovdqu64 zmm6, [rdx + 64]
        vpmadd52luq zmm24, zmm29, zmm23
        vpmadd52huq zmm24, zmm29, zmm28
        vpmadd52huq zmm2, zmm29, zmm23
        vpmadd52luq zmm22, zmm6, zmm7
        vpmadd52luq zmm24, zmm6, zmm28
        vpmadd52luq zmm2, zmm6, zmm23
        vpmadd52luq zmm27, zmm6, zmm26
        vmovdqu64 zmm29, [rdx + 128]
        vpmadd52huq zmm24, zmm6, zmm7
        vpmadd52huq zmm2, zmm6, zmm28
        vpmadd52huq zmm27, zmm6, zmm23
        vpmadd52huq zmm16, zmm6, zmm26
        vpmadd52luq zmm24, zmm29, zmm7
        vpmadd52luq zmm2, zmm29, zmm28
        vpmadd52luq zmm27, zmm29, zmm23
        vpmadd52luq zmm16, zmm29, zmm26
        vpmadd52huq zmm2, zmm29, zmm7
        vpmadd52huq zmm27, zmm29, zmm28
        vpmadd52huq zmm16, zmm29, zmm23
        vpmadd52huq zmm3, zmm29, zmm26
        vpmadd52luq zmm2, zmm30, zmm7
        vpmadd52luq zmm27, zmm30, zmm28
        vpmadd52luq zmm16, zmm30, zmm23
        vpmadd52luq zmm3, zmm30, zmm26
        vpmadd52huq zmm27, zmm30, zmm7
        vpmadd52huq zmm16, zmm30, zmm28
        vpmadd52huq zmm3, zmm30, zmm23
        vpmadd52huq zmm4, zmm19, zmm23
        vpmadd52luq zmm27, zmm19, zmm7
        vmovdqu64 zmm6, [rdx + 448]
        vpmadd52luq zmm16, zmm19, zmm28
        vpmadd52luq zmm3, zmm19, zmm23
        vpmadd52huq zmm16, zmm19, zmm7
        vmovdqu64 zmm29, [rdx + 320]
        vpmadd52huq zmm3, zmm19, zmm28
        vpmadd52huq zmm18, zmm6, zmm26
        vpmadd52luq zmm17, zmm6, zmm26
        vpmadd52huq zmm17, zmm6, zmm23
        vpmadd52luq zmm16, zmm29, zmm7
        vpmadd52luq zmm3, zmm29, zmm28
        vpmadd52luq zmm4, zmm29, zmm23
        vpmadd52luq zmm20, zmm29, zmm26
        vpmadd52huq zmm3, zmm29, zmm7
        vpmadd52huq zmm4, zmm29, zmm28
        vpmadd52huq zmm20, zmm29, zmm23
        vpmadd52huq zmm25, zmm29, zmm26
        vpmadd52luq zmm4, zmm5, zmm28
        vpmadd52luq zmm3, zmm5, zmm7
        vpmadd52luq zmm20, zmm5, zmm23
        vmovdqu64 zmm19, [rdx + 512]
        vpmadd52luq zmm25, zmm5, zmm26
        vpmadd52huq zmm4, zmm5, zmm7
        vpmadd52huq zmm20, zmm5, zmm28
        vpmadd52huq zmm25, zmm5, zmm23
        vpmadd52luq zmm18, zmm19, zmm26
        vpmadd52luq zmm17, zmm19, zmm23
        vpmadd52luq zmm4, zmm6, zmm7
        vpmadd52huq zmm14, zmm19, zmm26
        vpmadd52luq zmm20, zmm6, zmm28
        vpmadd52luq zmm25, zmm6, zmm23
        vmovdqu64 zmm5, [rdx + 576]
        vpmadd52huq zmm18, zmm19, zmm23
        vpmadd52huq zmm17, zmm19, zmm28
        vpmadd52huq zmm20, zmm6, zmm7
        vpmadd52huq zmm25, zmm6, zmm28
        vpmadd52luq zmm18, zmm5, zmm23
        vpmadd52luq zmm17, zmm5, zmm28
        vpmadd52huq zmm13, zmm5, zmm26
        vpmadd52luq zmm14, zmm5, zmm26
        vpsrlq  zmm6{k2}{z}, zmm11, 52
        vpaddq  zmm22, zmm22, zmm6
        valignq zmm6{k1}{z}, zmm11, zmm11, 2
        vpmadd52huq zmm18, zmm5, zmm28
        valignq zmm11{k1}{z}, zmm22, zmm22, 2
        vpmadd52huq zmm17, zmm5, zmm7
        vbroadcasti64x2 zmm26, [rcx + 864]
        vpmadd52luq zmm25, zmm19, zmm28
        vpsrlq  zmm28{k2}{z}, zmm22, 52
        vpmadd52huq zmm14, zmm5, zmm23
        vpaddq  zmm24, zmm24, zmm28
        vbroadcasti64x2 zmm23, [rsi + 224]
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm9, zmm26
        vpaddq  zmm18, zmm18, zmm11
        vpsrlq  zmm11{k2}{z}, zmm24, 52
        vbroadcasti64x2 zmm29, [rsi + 96]
        vmovdqu64 zmm30, [rsi + 64]
        vpaddq  zmm17, zmm17, zmm6
        vpmadd52huq zmm18, zmm1, zmm23
        vpmadd52luq zmm17, zmm1, zmm23
        vpaddq  zmm2, zmm2, zmm11
        vpmadd52huq zmm4, zmm30, zmm29
        vpmadd52luq zmm28, zmm12, zmm26
        vmovdqu64 [rcx + 304], xmm2
        vpmadd52huq zmm25, zmm19, zmm7
        vpmadd52luq zmm3, zmm30, zmm29
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm12, zmm26
        vpmadd52luq zmm18, zmm15, zmm26
        vbroadcasti64x2 zmm11, [rcx + 736]
        vmovdqu64 [rcx + 288], xmm24
        vmovdqu64 [rcx + 272], xmm22
        vbroadcasti64x2 zmm22, [rcx + 800]
        valignq zmm23{k1}{z}, zmm2, zmm2, 2
        vpmadd52luq zmm20, zmm19, zmm7
        vpmadd52luq zmm4, zmm0, zmm11
        vpmadd52luq zmm25, zmm5, zmm7
        vpmadd52huq zmm17, zmm1, zmm22
        vbroadcasti64x2 zmm5, [rcx + 672]
        vpmadd52huq zmm28, zmm12, zmm22
        vpmadd52huq zmm18, zmm15, zmm22
        vpaddq  zmm13, zmm13, zmm23
        vbroadcasti64x2 zmm7, [rcx + 1440]
        vpmadd52luq zmm6, zmm21, zmm26
        vpmadd52huq zmm4, zmm0, zmm5
        vpmadd52huq zmm13, zmm8, zmm26
        valignq zmm19{k1}{z}, zmm24, zmm24, 2
        vpmadd52luq zmm17, zmm1, zmm7
        vpmadd52luq zmm28, zmm21, zmm22
        vpmadd52luq zmm18, zmm8, zmm22
        vpmadd52huq zmm3, zmm30, zmm5
        vpmadd52huq zmm6, zmm21, zmm22
        vpmadd52luq zmm4, zmm1, zmm5
        vpmadd52luq zmm13, zmm9, zmm26
        vbroadcasti64x2 zmm7, [rcx + 1312]
        vpaddq  zmm14, zmm14, zmm19
        vbroadcasti64x2 zmm19, [rsi + 160]
        vpmadd52luq zmm17, zmm15, zmm22
        vpmadd52huq zmm28, zmm21, zmm11
        vpmadd52huq zmm18, zmm8, zmm11
        vpmadd52luq zmm3, zmm30, zmm7
        vpmadd52huq zmm25, zmm0, zmm19
        vpmadd52huq zmm14, zmm15, zmm26
        vpmadd52luq zmm6, zmm10, zmm22
        vpmadd52huq zmm13, zmm9, zmm22
        vpmadd52huq zmm17, zmm15, zmm11
        vbroadcasti64x2 zmm7, [rcx + 1504]
        vpmadd52luq zmm28, zmm10, zmm11
        vpmadd52luq zmm18, zmm9, zmm11
        vpmadd52luq zmm3, zmm0, zmm5
        vbroadcasti64x2 zmm23, [rcx + 304]
        vmovdqu64 zmm24, [rdx + 0]
        vpmadd52luq zmm25, zmm1, zmm22
        vpmadd52luq zmm14, zmm15, zmm7
        vpmadd52huq zmm6, zmm10, zmm11
        vpmadd52luq zmm20, zmm0, zmm19
        vpmadd52luq zmm4, zmm24, zmm23
        vpmadd52luq zmm17, zmm8, zmm11
        vpmadd52huq zmm18, zmm9, zmm5
        vpmadd52luq zmm13, zmm12, zmm22
        vpmadd52huq zmm28, zmm10, zmm5
        vpmadd52huq zmm25, zmm1, zmm11
        vpmadd52luq zmm14, zmm8, zmm26
        vpmadd52huq zmm20, zmm0, zmm11
        vpmadd52huq zmm17, zmm8, zmm5
        vpmadd52luq zmm18, zmm12, zmm5
        vpmadd52huq zmm13, zmm12, zmm11
        vpmadd52luq zmm25, zmm15, zmm11
        vpmadd52huq zmm14, zmm8, zmm22
        vpmadd52luq zmm17, zmm9, zmm5
        vpmadd52luq zmm13, zmm21, zmm11
        vpmadd52huq zmm25, zmm15, zmm5
        vpmadd52luq zmm14, zmm9, zmm22
        vpmadd52huq zmm13, zmm21, zmm5
        vpmadd52luq zmm25, zmm8, zmm5
        vpmadd52huq zmm14, zmm9, zmm11
        vpmadd52luq zmm13, zmm10, zmm5
        vbroadcasti64x2 zmm7, [rsi + 32]
        vmovdqu64 zmm19, [rsi + 0]
        vpmadd52luq zmm14, zmm12, zmm11
        vpmadd52huq zmm14, zmm12, zmm5
        vpmadd52luq zmm14, zmm21, zmm5
        vpsrlq  zmm2{k2}{z}, zmm2, 52
        vbroadcasti64x2 zmm29, [rcx + 288]
        vpmadd52luq zmm27, zmm19, zmm7
        vpmadd52huq zmm16, zmm19, zmm7
        vbroadcasti64x2 zmm7, [rcx + 1376]
        vpmadd52luq zmm16, zmm30, zmm5
        vmovdqu64 zmm19, [rdx + 448]
        vpmadd52huq zmm4, zmm24, zmm29
        vpmadd52luq zmm3, zmm24, zmm29
        vpmadd52luq zmm20, zmm0, zmm7
        vmovdqu64 zmm7, [rdx + 64]
        vpmadd52luq zmm20, zmm1, zmm11
        vpmadd52huq zmm6, zmm19, zmm23
        vpmadd52huq zmm20, zmm1, zmm5
        vpmadd52luq zmm20, zmm15, zmm5
        vpmadd52luq zmm4, zmm7, zmm29
        vpmadd52huq zmm25, zmm7, zmm23
        vpmadd52huq zmm20, zmm24, zmm23
        vpmadd52luq zmm20, zmm7, zmm23
        vpmadd52huq zmm20, zmm7, zmm29
        vbroadcasti64x2 zmm5, [rcx + 256]
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm21, zmm26
        vpmadd52luq zmm11, zmm10, zmm26
        vpmadd52huq zmm11, zmm10, zmm22
        vbroadcasti64x2 zmm22, [rcx + 272]
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm10, zmm26
        vpmadd52luq zmm27, zmm24, zmm5
        vpaddq  zmm27, zmm27, zmm2
        vmovdqu64 [rcx + 320], xmm27
        vpmadd52luq zmm16, zmm24, zmm22
        vpmadd52huq zmm16, zmm24, zmm5
        vpmadd52huq zmm3, zmm24, zmm22
        vmovdqu64 zmm2, [rdx + 384]
        vpmadd52huq zmm4, zmm7, zmm22
        vpmadd52luq zmm16, zmm7, zmm5
        vpmadd52luq zmm3, zmm7, zmm22
        vmovdqu64 zmm24, [rdx + 128]
        vpmadd52huq zmm3, zmm7, zmm5
        vpmadd52huq zmm28, zmm2, zmm23
        vpmadd52luq zmm28, zmm19, zmm23
        vpmadd52huq zmm28, zmm19, zmm29
        vpmadd52luq zmm3, zmm24, zmm5
        vpmadd52luq zmm4, zmm24, zmm22
        vpmadd52luq zmm20, zmm24, zmm29
        vpmadd52luq zmm25, zmm24, zmm23
        vmovdqu64 zmm7, [rdx + 192]
        vpmadd52huq zmm4, zmm24, zmm5
        vpmadd52huq zmm20, zmm24, zmm22
        vpmadd52huq zmm25, zmm24, zmm29
        vpmadd52huq zmm17, zmm24, zmm23
        vpmadd52luq zmm4, zmm7, zmm5
        vpmadd52luq zmm20, zmm7, zmm22
        vpmadd52luq zmm25, zmm7, zmm29
        vpmadd52luq zmm17, zmm7, zmm23
        vmovdqu64 zmm24, [rdx + 256]
        vpmadd52huq zmm20, zmm7, zmm5
        vpmadd52huq zmm25, zmm7, zmm22
        vpmadd52huq zmm17, zmm7, zmm29
        vpmadd52huq zmm18, zmm7, zmm23
        vpmadd52luq zmm20, zmm24, zmm5
        vpmadd52luq zmm25, zmm24, zmm22
        vpmadd52luq zmm17, zmm24, zmm29
        vpmadd52luq zmm18, zmm24, zmm23
        vmovdqu64 zmm7, [rdx + 320]
        vpmadd52huq zmm25, zmm24, zmm5
        vpmadd52huq zmm17, zmm24, zmm22
        vpmadd52huq zmm18, zmm24, zmm29
        vpmadd52huq zmm14, zmm24, zmm23
        vpmadd52luq zmm25, zmm7, zmm5
        vpmadd52luq zmm17, zmm7, zmm22
        vpmadd52luq zmm18, zmm7, zmm29
        vpmadd52luq zmm14, zmm7, zmm23
        vpmadd52huq zmm17, zmm7, zmm5
        vpmadd52huq zmm18, zmm7, zmm22
        vpmadd52huq zmm14, zmm7, zmm29
        vpmadd52huq zmm13, zmm7, zmm23
        vpmadd52luq zmm18, zmm2, zmm22
        vpmadd52luq zmm17, zmm2, zmm5
        vpmadd52luq zmm14, zmm2, zmm29
        vmovdqu64 zmm7, [rdx + 512]
        vpmadd52luq zmm13, zmm2, zmm23
        vpmadd52huq zmm18, zmm2, zmm5
        vpmadd52huq zmm14, zmm2, zmm22
        vpmadd52huq zmm13, zmm2, zmm29
        vpmadd52luq zmm6, zmm7, zmm23
        vpmadd52luq zmm28, zmm7, zmm29
        vpmadd52huq zmm11, zmm7, zmm23
        vpmadd52luq zmm18, zmm19, zmm5
        vpmadd52luq zmm14, zmm19, zmm22
        vpmadd52luq zmm13, zmm19, zmm29
        vmovdqu64 zmm2, [rdx + 576]
        vpmadd52huq zmm6, zmm7, zmm29
        vpmadd52huq zmm28, zmm7, zmm22
        vpmadd52huq zmm14, zmm19, zmm5
        vpmadd52huq zmm13, zmm19, zmm22
        vpmadd52luq zmm6, zmm2, zmm29
        vpmadd52luq zmm28, zmm2, zmm22
        vpmadd52huq zmm30, zmm2, zmm23
        vpmadd52luq zmm11, zmm2, zmm23
        vpsrlq  zmm19{k2}{z}, zmm27, 52
        vpaddq  zmm16, zmm16, zmm19
        valignq zmm19{k1}{z}, zmm27, zmm27, 2
        vpmadd52huq zmm6, zmm2, zmm22
        valignq zmm23{k1}{z}, zmm16, zmm16, 2
        vpmadd52huq zmm28, zmm2, zmm5
        vmovdqu64 [rcx + 336], xmm16
        vbroadcasti64x2 zmm24, [rsi + 480]
        vpmadd52luq zmm13, zmm7, zmm22
        vpsrlq  zmm16{k2}{z}, zmm16, 52
        vpmadd52huq zmm11, zmm2, zmm29
        vbroadcasti64x2 zmm22, [rsi + 352]
        vpaddq  zmm3, zmm3, zmm16
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52luq zmm16, zmm12, zmm24
        vpaddq  zmm6, zmm6, zmm23
        vpsrlq  zmm23{k2}{z}, zmm3, 52
        vpmadd52huq zmm6, zmm8, zmm22
        vpaddq  zmm4, zmm4, zmm23
        vmovdqu64 [rcx + 352], xmm3
        vbroadcasti64x2 zmm23, [rcx + 1056]
        vpaddq  zmm28, zmm28, zmm19
        vmovdqu64 [rcx + 368], xmm4
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm12, zmm24
        vbroadcasti64x2 zmm24, [rcx + 992]
        vpmadd52luq zmm28, zmm8, zmm22
        vpmadd52huq zmm16, zmm12, zmm23
        valignq zmm22{k1}{z}, zmm4, zmm4, 2
        vbroadcasti64x2 zmm26, [rcx + 1120]
        valignq zmm3{k1}{z}, zmm3, zmm3, 2
        vpmadd52luq zmm6, zmm9, zmm24
        vbroadcasti64x2 zmm27, [rcx + 1696]
        vpmadd52huq zmm13, zmm7, zmm5
        vbroadcasti64x2 zmm29, [rcx + 928]
        vpmadd52luq zmm14, zmm7, zmm5
        vpmadd52luq zmm19, zmm21, zmm26
        vpaddq  zmm30, zmm30, zmm22
        vbroadcasti64x2 zmm7, [rsi + 416]
        vpmadd52luq zmm16, zmm12, zmm27
        vpmadd52huq zmm28, zmm8, zmm29
        vpaddq  zmm11, zmm11, zmm3
        vpmadd52huq zmm6, zmm9, zmm29
        vpmadd52huq zmm30, zmm9, zmm7
        vbroadcasti64x2 zmm3, [rcx + 1568]
        vpmadd52luq zmm11, zmm9, zmm7
        vbroadcasti64x2 zmm7, [rcx + 336]
        vmovdqu64 zmm22, [rdx + 0]
        vpmadd52huq zmm19, zmm21, zmm23
        vpmadd52luq zmm13, zmm2, zmm5
        vpmadd52luq zmm16, zmm21, zmm23
        vpmadd52luq zmm28, zmm8, zmm3
        vpmadd52luq zmm25, zmm22, zmm7
        vbroadcasti64x2 zmm2, [rcx + 352]
        vpmadd52luq zmm6, zmm12, zmm29
        vpmadd52luq zmm30, zmm12, zmm23
        vpmadd52huq zmm11, zmm9, zmm24
        vpmadd52luq zmm19, zmm10, zmm23
        vpmadd52luq zmm17, zmm22, zmm2
        vpmadd52huq zmm16, zmm21, zmm24
        vpmadd52luq zmm28, zmm9, zmm29
        vpmadd52huq zmm30, zmm12, zmm24
        vpmadd52huq zmm19, zmm10, zmm24
        vpmadd52huq zmm17, zmm22, zmm7
        vpmadd52luq zmm16, zmm10, zmm24
        vpmadd52luq zmm30, zmm21, zmm24
        vbroadcasti64x2 zmm3, [rsi + 288]
        vpmadd52huq zmm16, zmm10, zmm29
        vpmadd52huq zmm30, zmm21, zmm29
        vpmadd52luq zmm30, zmm10, zmm29
        vbroadcasti64x2 zmm5, [rcx + 1632]
        vpsrlq  zmm4{k2}{z}, zmm4, 52
        vpmadd52luq zmm14, zmm15, zmm3
        vbroadcasti64x2 zmm27, [rcx + 368]
        vpmadd52huq zmm13, zmm15, zmm3
        vpmadd52luq zmm13, zmm8, zmm29
        vpmadd52luq zmm11, zmm9, zmm5
        vpmadd52luq zmm11, zmm12, zmm24
        vpmadd52luq zmm18, zmm22, zmm27
        vmovdqu64 zmm3, [rdx + 192]
        vpmadd52huq zmm14, zmm22, zmm27
        vpmadd52huq zmm11, zmm12, zmm29
        vbroadcasti64x2 zmm5, [rcx + 1760]
        vpmadd52huq zmm18, zmm22, zmm2
        vpmadd52luq zmm11, zmm21, zmm29
        vpmadd52huq zmm6, zmm3, zmm27
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm21, zmm26
        vbroadcasti64x2 zmm29, [rcx + 320]
        vpmadd52luq zmm24, zmm21, zmm5
        vpmadd52luq zmm24, zmm10, zmm26
        vpmadd52huq zmm24, zmm10, zmm23
        vmovdqu64 zmm5, [rdx + 256]
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm10, zmm26
        vpmadd52luq zmm20, zmm22, zmm29
        vpmadd52huq zmm25, zmm22, zmm29
        vpaddq  zmm20, zmm20, zmm4
        vmovdqu64 zmm4, [rdx + 64]
        vpmadd52luq zmm6, zmm5, zmm27
        vpmadd52huq zmm11, zmm5, zmm27
        vmovdqu64 [rcx + 384], xmm20
        vpmadd52huq zmm6, zmm5, zmm2
        vpmadd52luq zmm25, zmm4, zmm29
        vpmadd52luq zmm17, zmm4, zmm7
        vpmadd52luq zmm18, zmm4, zmm2
        vpmadd52luq zmm14, zmm4, zmm27
        vmovdqu64 zmm22, [rdx + 128]
        vpmadd52huq zmm17, zmm4, zmm29
        vpmadd52huq zmm18, zmm4, zmm7
        vpmadd52huq zmm14, zmm4, zmm2
        vpmadd52huq zmm13, zmm4, zmm27
        vpmadd52luq zmm17, zmm22, zmm29
        vpmadd52luq zmm18, zmm22, zmm7
        vpmadd52luq zmm14, zmm22, zmm2
        vpmadd52luq zmm13, zmm22, zmm27
        vpmadd52huq zmm18, zmm22, zmm29
        vpmadd52huq zmm14, zmm22, zmm7
        vpmadd52huq zmm13, zmm22, zmm2
        vpmadd52huq zmm28, zmm22, zmm27
        vpmadd52luq zmm18, zmm3, zmm29
        vpmadd52luq zmm14, zmm3, zmm7
        vpmadd52luq zmm13, zmm3, zmm2
        vmovdqu64 zmm4, [rdx + 320]
        vpmadd52luq zmm28, zmm3, zmm27
        vpmadd52huq zmm14, zmm3, zmm29
        vpmadd52huq zmm13, zmm3, zmm7
        vpmadd52huq zmm28, zmm3, zmm2
        vpmadd52luq zmm6, zmm4, zmm2
        vpmadd52huq zmm30, zmm4, zmm27
        vpmadd52luq zmm11, zmm4, zmm27
        vpmadd52luq zmm14, zmm5, zmm29
        vpmadd52luq zmm13, zmm5, zmm7
        vpmadd52luq zmm28, zmm5, zmm2
        vmovdqu64 zmm3, [rdx + 384]
        vpmadd52huq zmm6, zmm4, zmm7
        vpmadd52huq zmm11, zmm4, zmm2
        vpmadd52huq zmm13, zmm5, zmm29
        vpmadd52huq zmm28, zmm5, zmm7
        vpmadd52huq zmm16, zmm3, zmm27
        vpmadd52luq zmm6, zmm3, zmm7
        vpmadd52luq zmm30, zmm3, zmm27
        vpmadd52luq zmm11, zmm3, zmm2
        vpmadd52luq zmm13, zmm4, zmm29
        vpmadd52luq zmm28, zmm4, zmm7
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52huq zmm6, zmm3, zmm29
        vpmadd52huq zmm30, zmm3, zmm2
        vpmadd52huq zmm11, zmm3, zmm7
        vpmadd52huq zmm28, zmm4, zmm29
        vpmadd52huq zmm19, zmm5, zmm27
        vpmadd52luq zmm16, zmm5, zmm27
        vmovdqu64 zmm4, [rdx + 512]
        vpmadd52luq zmm6, zmm5, zmm29
        vpmadd52luq zmm30, zmm5, zmm2
        vpmadd52luq zmm11, zmm5, zmm7
        vpmadd52luq zmm28, zmm3, zmm29
        vpmadd52luq zmm19, zmm4, zmm27
        vpmadd52huq zmm16, zmm5, zmm2
        vpmadd52huq zmm24, zmm4, zmm27
        vpmadd52huq zmm30, zmm5, zmm7
        vpmadd52huq zmm11, zmm5, zmm29
        vpsrlq  zmm3{k2}{z}, zmm20, 52
        vpaddq  zmm25, zmm25, zmm3
        vpmadd52huq zmm19, zmm4, zmm2
        vpsrlq  zmm3{k2}{z}, zmm25, 52
        vpmadd52luq zmm16, zmm4, zmm2
        vpaddq  zmm17, zmm17, zmm3
        valignq zmm3{k1}{z}, zmm25, zmm25, 2
        vmovdqu64 [rcx + 416], xmm17
        vmovdqu64 zmm5, [rdx + 576]
        vmovdqu64 [rcx + 400], xmm25
        vpsrlq  zmm22{k2}{z}, zmm17, 52
        vpmadd52luq zmm30, zmm4, zmm7
        vpaddq  zmm18, zmm18, zmm22
        vpmadd52luq zmm19, zmm5, zmm2
        vmovdqu64 [rcx + 432], xmm18
        vpmadd52huq zmm23, zmm5, zmm27
        vpmadd52huq zmm16, zmm4, zmm7
        vpmadd52luq zmm24, zmm5, zmm27
        valignq zmm20{k1}{z}, zmm20, zmm20, 2
        valignq zmm22{k1}{z}, zmm18, zmm18, 2
        vpmadd52huq zmm30, zmm4, zmm29
        vbroadcasti64x2 zmm25, [rsi + 48]
        vmovdqu64 zmm26, [rsi + 0]
        vpmadd52luq zmm11, zmm4, zmm29
        vpmadd52huq zmm19, zmm5, zmm7
        valignq zmm4{k1}{z}, zmm17, zmm17, 2
        vbroadcasti64x2 zmm17, [rcx + 752]
        vpmadd52luq zmm16, zmm5, zmm7
        vpmadd52huq zmm6, zmm26, zmm25
        vpaddq  zmm23, zmm23, zmm22
        vpmadd52luq zmm28, zmm26, zmm25
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm9, zmm17
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm12, zmm17
        vpaddq  zmm19, zmm19, zmm3
        vpmadd52huq zmm23, zmm8, zmm17
        vpmadd52huq zmm19, zmm1, zmm17
        vpmadd52huq zmm16, zmm5, zmm29
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52huq zmm3, zmm21, zmm17
        vbroadcasti64x2 zmm25, [rcx + 688]
        vmovdqu64 zmm26, [rsi + 64]
        vpmadd52huq zmm24, zmm5, zmm2
        vpmadd52luq zmm7, zmm12, zmm17
        vpmadd52luq zmm22, zmm21, zmm17
        vpmadd52luq zmm30, zmm5, zmm29
        vpmadd52luq zmm6, zmm26, zmm25
        vpmadd52luq zmm19, zmm15, zmm17
        vpaddq  zmm16, zmm16, zmm20
        vbroadcasti64x2 zmm2, [rcx + 416]
        vmovdqu64 zmm5, [rdx + 0]
        vpmadd52luq zmm23, zmm9, zmm17
        vpmadd52huq zmm16, zmm0, zmm17
        vpmadd52huq zmm7, zmm12, zmm25
        vpmadd52huq zmm22, zmm21, zmm25
        vbroadcasti64x2 zmm20, [rcx + 432]
        vpmadd52luq zmm28, zmm5, zmm2
        vpmadd52luq zmm3, zmm10, zmm17
        vpmadd52huq zmm19, zmm15, zmm25
        vpaddq  zmm24, zmm24, zmm4
        vpmadd52luq zmm6, zmm5, zmm20
        vpmadd52huq zmm23, zmm9, zmm25
        vpmadd52luq zmm7, zmm21, zmm25
        vpmadd52luq zmm22, zmm10, zmm25
        vpmadd52huq zmm24, zmm15, zmm17
        vpmadd52huq zmm3, zmm10, zmm25
        vpmadd52luq zmm19, zmm8, zmm25
        vpmadd52huq zmm6, zmm5, zmm2
        vpmadd52luq zmm23, zmm12, zmm25
        vbroadcasti64x2 zmm4, [rsi + 112]
        vpmadd52luq zmm24, zmm8, zmm17
        vpmadd52huq zmm24, zmm8, zmm25
        vpmadd52luq zmm24, zmm9, zmm25
        vpsrlq  zmm18{k2}{z}, zmm18, 52
        vbroadcasti64x2 zmm27, [rcx + 1328]
        vpmadd52luq zmm11, zmm26, zmm4
        vbroadcasti64x2 zmm29, [rcx + 1392]
        vpmadd52huq zmm30, zmm26, zmm4
        vmovdqu64 zmm4, [rdx + 64]
        vpmadd52huq zmm11, zmm26, zmm25
        vpmadd52luq zmm30, zmm0, zmm17
        vpmadd52luq zmm11, zmm26, zmm27
        vpmadd52luq zmm16, zmm0, zmm29
        vpmadd52luq zmm6, zmm4, zmm2
        vpmadd52huq zmm30, zmm0, zmm25
        vpmadd52luq zmm11, zmm0, zmm25
        vpmadd52luq zmm16, zmm1, zmm17
        vpmadd52luq zmm30, zmm1, zmm25
        vpmadd52huq zmm11, zmm5, zmm20
        vbroadcasti64x2 zmm26, [rsi + 608]
        vpmadd52huq zmm16, zmm1, zmm25
        vpmadd52huq zmm30, zmm4, zmm20
        vbroadcasti64x2 zmm27, [rcx + 400]
        vpmadd52luq zmm11, zmm4, zmm20
        vpmadd52luq zmm16, zmm15, zmm25
        vpmadd52luq zmm7, zmm10, zmm26
        vpmadd52huq zmm22, zmm10, zmm26
        vpmadd52huq zmm28, zmm5, zmm27
        vbroadcasti64x2 zmm25, [rsi + 544]
        vpmadd52luq zmm13, zmm5, zmm27
        vpmadd52huq zmm6, zmm4, zmm27
        vbroadcasti64x2 zmm26, [rcx + 1184]
        vpmadd52huq zmm11, zmm4, zmm2
        vpmadd52luq zmm28, zmm4, zmm27
        vpmadd52luq zmm24, zmm21, zmm25
        vbroadcasti64x2 zmm29, [rcx + 1824]
        vpmadd52huq zmm23, zmm21, zmm25
        vbroadcasti64x2 zmm25, [rcx + 384]
        vpmadd52luq zmm23, zmm10, zmm26
        vpmadd52huq zmm7, zmm10, zmm26
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm10, zmm17
        vpmadd52luq zmm7, zmm10, zmm29
        vmovdqu64 zmm17, [rdx + 192]
        vpmadd52luq zmm14, zmm5, zmm25
        vpmadd52huq zmm13, zmm5, zmm25
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52huq zmm28, zmm4, zmm25
        vpaddq  zmm14, zmm14, zmm18
        vpmadd52huq zmm19, zmm17, zmm20
        vpmadd52luq zmm13, zmm4, zmm25
        vpmadd52luq zmm6, zmm5, zmm27
        vpmadd52luq zmm28, zmm5, zmm25
        vpmadd52huq zmm16, zmm5, zmm20
        vpmadd52luq zmm30, zmm5, zmm20
        vpmadd52luq zmm11, zmm5, zmm2
        vmovdqu64 [rcx + 448], xmm14
        vmovdqu64 zmm4, [rdx + 256]
        vpmadd52huq zmm6, zmm5, zmm25
        vpmadd52luq zmm16, zmm17, zmm20
        vpmadd52huq zmm30, zmm5, zmm2
        vpmadd52huq zmm11, zmm5, zmm27
        vpmadd52luq zmm19, zmm4, zmm20
        vpmadd52huq zmm24, zmm4, zmm20
        vpmadd52luq zmm6, zmm17, zmm25
        vpmadd52huq zmm16, zmm17, zmm2
        vpmadd52luq zmm30, zmm17, zmm2
        vpmadd52luq zmm11, zmm17, zmm27
        vmovdqu64 zmm5, [rdx + 448]
        vpmadd52huq zmm19, zmm4, zmm2
        vpmadd52luq zmm16, zmm4, zmm2
        vpmadd52huq zmm30, zmm17, zmm27
        vpmadd52huq zmm11, zmm17, zmm25
        vpmadd52huq zmm22, zmm5, zmm20
        vmovdqu64 zmm17, [rdx + 512]
        vpmadd52huq zmm16, zmm4, zmm27
        vpmadd52luq zmm30, zmm4, zmm27
        vpmadd52luq zmm11, zmm4, zmm25
        vmovdqu64 zmm18, [rdx + 320]
        vpmadd52huq zmm30, zmm4, zmm25
        vpmadd52huq zmm3, zmm17, zmm20
        vpmadd52luq zmm22, zmm17, zmm20
        vpmadd52huq zmm22, zmm17, zmm2
        vpmadd52luq zmm30, zmm18, zmm25
        vpmadd52luq zmm16, zmm18, zmm27
        vpmadd52luq zmm19, zmm18, zmm2
        vpmadd52luq zmm24, zmm18, zmm20
        vmovdqu64 zmm4, [rdx + 384]
        vpmadd52huq zmm16, zmm18, zmm25
        vpmadd52huq zmm19, zmm18, zmm27
        vpmadd52huq zmm24, zmm18, zmm2
        vpmadd52huq zmm23, zmm18, zmm20
        vpmadd52luq zmm16, zmm4, zmm25
        vpmadd52luq zmm19, zmm4, zmm27
        vpmadd52luq zmm24, zmm4, zmm2
        vpmadd52luq zmm23, zmm4, zmm20
        vpmadd52huq zmm19, zmm4, zmm25
        vpmadd52huq zmm24, zmm4, zmm27
        vpmadd52huq zmm23, zmm4, zmm2
        vpmadd52huq zmm7, zmm4, zmm20
        vpmadd52luq zmm19, zmm5, zmm25
        vpmadd52luq zmm24, zmm5, zmm27
        vpmadd52luq zmm23, zmm5, zmm2
        vmovdqu64 zmm4, [rdx + 576]
        vpmadd52luq zmm7, zmm5, zmm20
        vpmadd52huq zmm24, zmm5, zmm25
        vpmadd52huq zmm23, zmm5, zmm27
        vpmadd52huq zmm7, zmm5, zmm2
        vpmadd52luq zmm3, zmm4, zmm20
        vbroadcasti64x2 zmm5, [rsi + 176]
        vpmadd52huq zmm26, zmm4, zmm20
        vpsrlq  zmm18{k2}{z}, zmm14, 52
        vpmadd52luq zmm22, zmm4, zmm2
        vpaddq  zmm13, zmm13, zmm18
        vpmadd52huq zmm19, zmm0, zmm5
        vpmadd52luq zmm23, zmm17, zmm27
        vpmadd52luq zmm7, zmm17, zmm2
        vpmadd52huq zmm3, zmm4, zmm2
        vpsrlq  zmm2{k2}{z}, zmm13, 52
        vmovdqu64 [rcx + 464], xmm13
        vpmadd52luq zmm16, zmm0, zmm5
        vpaddq  zmm28, zmm28, zmm2
        vpmadd52huq zmm22, zmm4, zmm27
        vpsrlq  zmm0{k2}{z}, zmm28, 52
        valignq zmm2{k1}{z}, zmm28, zmm28, 2
        vpaddq  zmm6, zmm6, zmm0
        valignq zmm0{k1}{z}, zmm13, zmm13, 2
        vbroadcasti64x2 zmm5, [rcx + 1008]
        valignq zmm13{k1}{z}, zmm6, zmm6, 2
        vpmadd52huq zmm7, zmm17, zmm27
        vmovdqu64 [rcx + 496], xmm6
        vbroadcasti64x2 zmm18, [rsi + 368]
        vmovdqu64 [rcx + 480], xmm28
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm9, zmm5
        vpaddq  zmm3, zmm3, zmm2
        valignq zmm2{k1}{z}, zmm14, zmm14, 2
        vbroadcasti64x2 zmm14, [rsi + 304]
        vpmadd52luq zmm3, zmm8, zmm18
        vbroadcasti64x2 zmm28, [rcx + 1648]
        vpaddq  zmm26, zmm26, zmm13
        vpaddq  zmm22, zmm22, zmm0
        vbroadcasti64x2 zmm0, [rcx + 816]
        vpmadd52huq zmm26, zmm8, zmm18
        vbroadcasti64x2 zmm13, [rcx + 944]
        vpmadd52huq zmm22, zmm15, zmm14
        vpmadd52luq zmm20, zmm9, zmm28
        vpmadd52luq zmm7, zmm4, zmm27
        vpmadd52luq zmm19, zmm1, zmm0
        vpmadd52huq zmm3, zmm8, zmm13
        vpmadd52huq zmm23, zmm17, zmm25
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm12, zmm5
        vpmadd52luq zmm26, zmm9, zmm5
        vbroadcasti64x2 zmm27, [rcx + 1584]
        vpmadd52luq zmm22, zmm8, zmm13
        vpmadd52luq zmm20, zmm12, zmm5
        vpmadd52huq zmm7, zmm4, zmm25
        vpmadd52luq zmm24, zmm17, zmm25
        vbroadcasti64x2 zmm17, [rcx + 880]
        vpmadd52luq zmm3, zmm8, zmm27
        vpmadd52luq zmm23, zmm4, zmm25
        vpmadd52luq zmm18, zmm21, zmm5
        vbroadcasti64x2 zmm4, [rcx + 496]
        vmovdqu64 zmm25, [rdx + 0]
        vpmadd52huq zmm26, zmm9, zmm13
        vpmadd52huq zmm22, zmm8, zmm17
        vpmadd52huq zmm20, zmm12, zmm13
        vbroadcasti64x2 zmm27, [rsi + 240]
        vpaddq  zmm7, zmm7, zmm2
        vpmadd52luq zmm19, zmm25, zmm4
        vpmadd52luq zmm3, zmm9, zmm13
        vpmadd52luq zmm7, zmm15, zmm14
        vbroadcasti64x2 zmm2, [rcx + 480]
        vpmadd52huq zmm23, zmm1, zmm27
        vpmadd52luq zmm26, zmm12, zmm13
        vpmadd52luq zmm22, zmm9, zmm17
        vpmadd52luq zmm20, zmm21, zmm13
        vpmadd52luq zmm16, zmm25, zmm2
        vpmadd52huq zmm19, zmm25, zmm2
        vpmadd52huq zmm3, zmm9, zmm17
        vpmadd52huq zmm7, zmm15, zmm17
        vpmadd52huq zmm18, zmm21, zmm13
        vpmadd52huq zmm26, zmm12, zmm17
        vpmadd52huq zmm22, zmm9, zmm0
        vbroadcasti64x2 zmm14, [rcx + 1520]
        vpmadd52huq zmm20, zmm21, zmm17
        vmovdqu64 zmm28, [rdx + 64]
        vpmadd52luq zmm23, zmm15, zmm17
        vpmadd52luq zmm24, zmm1, zmm27
        vpmadd52luq zmm3, zmm12, zmm17
        vpmadd52luq zmm7, zmm15, zmm14
        vpmadd52luq zmm19, zmm28, zmm2
        vpmadd52luq zmm26, zmm21, zmm17
        vpmadd52luq zmm22, zmm12, zmm0
        vpmadd52luq zmm20, zmm10, zmm17
        vpmadd52luq zmm18, zmm10, zmm13
        vpmadd52huq zmm23, zmm15, zmm0
        vpmadd52huq zmm3, zmm12, zmm0
        vpmadd52luq zmm7, zmm8, zmm17
        vpmadd52huq zmm24, zmm1, zmm0
        vpmadd52huq zmm26, zmm21, zmm0
        vpmadd52huq zmm20, zmm10, zmm0
        vpmadd52huq zmm18, zmm10, zmm17
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm21, zmm5
        vbroadcasti64x2 zmm17, [rcx + 464]
        vpmadd52luq zmm3, zmm21, zmm0
        vpmadd52huq zmm7, zmm8, zmm0
        vpmadd52luq zmm23, zmm8, zmm0
        vpmadd52luq zmm26, zmm10, zmm0
        vbroadcasti64x2 zmm8, [rcx + 1456]
        vpmadd52huq zmm16, zmm25, zmm17
        vmovdqu64 zmm27, [rdx + 192]
        vpmadd52luq zmm30, zmm25, zmm17
        vpmadd52huq zmm19, zmm28, zmm17
        vpmadd52luq zmm14, zmm10, zmm5
        vpmadd52luq zmm24, zmm1, zmm8
        vpmadd52huq zmm22, zmm27, zmm4
        vmovdqu64 zmm1, [rdx + 256]
        vpmadd52luq zmm7, zmm9, zmm0
        vpmadd52huq zmm23, zmm28, zmm4
        vpmadd52luq zmm16, zmm28, zmm17
        vmovdqu64 zmm8, [rdx + 320]
        vpmadd52huq zmm14, zmm10, zmm13
        vmovdqu64 zmm13, [rdx + 384]
        vpmadd52huq zmm3, zmm1, zmm4
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52luq zmm24, zmm15, zmm0
        vpmadd52huq zmm26, zmm8, zmm4
        vpmadd52huq zmm20, zmm13, zmm4
        vpmadd52luq zmm3, zmm8, zmm4
        vpmadd52huq zmm22, zmm1, zmm2
        vpmadd52huq zmm24, zmm25, zmm4
        vpmadd52luq zmm26, zmm13, zmm4
        vpmadd52huq zmm3, zmm8, zmm2
        vpmadd52luq zmm22, zmm8, zmm2
        vpmadd52luq zmm24, zmm28, zmm4
        vpmadd52huq zmm26, zmm13, zmm2
        vpmadd52luq zmm3, zmm13, zmm2
        vpmadd52huq zmm22, zmm8, zmm17
        vpmadd52huq zmm24, zmm28, zmm2
        vbroadcasti64x2 zmm0, [rcx + 448]
        vpmadd52huq zmm3, zmm13, zmm17
        vpmadd52luq zmm22, zmm13, zmm17
        vpsrlq  zmm6{k2}{z}, zmm6, 52
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm10, zmm5
        vpmadd52luq zmm11, zmm25, zmm0
        vmovdqu64 zmm5, [rdx + 128]
        vpmadd52huq zmm30, zmm25, zmm0
        vpmadd52huq zmm16, zmm28, zmm0
        vmovdqu64 zmm25, [rdx + 448]
        vpmadd52huq zmm22, zmm13, zmm0
        vpaddq  zmm11, zmm11, zmm6
        vpmadd52luq zmm19, zmm5, zmm17
        vpmadd52luq zmm30, zmm28, zmm0
        vpmadd52luq zmm20, zmm25, zmm4
        vpmadd52huq zmm18, zmm25, zmm4
        vpmadd52luq zmm16, zmm5, zmm0
        vpmadd52huq zmm7, zmm5, zmm4
        vpmadd52luq zmm26, zmm25, zmm2
        vpmadd52luq zmm23, zmm5, zmm4
        vpmadd52huq zmm19, zmm5, zmm0
        vpmadd52luq zmm3, zmm25, zmm17
        vpmadd52huq zmm20, zmm25, zmm2
        vpmadd52luq zmm22, zmm25, zmm0
        vpmadd52luq zmm24, zmm5, zmm2
        vpmadd52luq zmm7, zmm27, zmm4
        vmovdqu64 zmm6, [rdx + 512]
        vpmadd52huq zmm26, zmm25, zmm17
        vpmadd52huq zmm23, zmm5, zmm2
        vpmadd52luq zmm19, zmm27, zmm0
        vpmadd52huq zmm3, zmm25, zmm0
        vpmadd52huq zmm14, zmm6, zmm4
        vpmadd52luq zmm18, zmm6, zmm4
        vpmadd52luq zmm20, zmm6, zmm2
        vpmadd52huq zmm7, zmm27, zmm2
        vpmadd52luq zmm26, zmm6, zmm17
        vpmadd52luq zmm23, zmm27, zmm2
        vmovdqu64 zmm25, [rdx + 576]
        vpmadd52huq zmm24, zmm5, zmm17
        vpsrlq  zmm5{k2}{z}, zmm11, 52
        vpmadd52luq zmm3, zmm6, zmm0
        vpaddq  zmm30, zmm30, zmm5
        vpmadd52luq zmm14, zmm25, zmm4
        vpmadd52huq zmm18, zmm6, zmm2
        vpmadd52huq zmm20, zmm6, zmm17
        vpmadd52huq zmm15, zmm25, zmm4
        vpsrlq  zmm4{k2}{z}, zmm30, 52
        vpmadd52luq zmm7, zmm1, zmm2
        vpaddq  zmm16, zmm16, zmm4
        vpmadd52huq zmm26, zmm6, zmm0
        vpsrlq  zmm4{k2}{z}, zmm16, 52
        vpmadd52huq zmm14, zmm25, zmm2
        vpaddq  zmm19, zmm19, zmm4
        valignq zmm4{k1}{z}, zmm16, zmm16, 2
        vmovdqu64 [rcx + 560], xmm19
        vpmadd52luq zmm18, zmm25, zmm2
        vmovdqu64 [rcx + 544], xmm16
        valignq zmm2{k1}{z}, zmm19, zmm19, 2
        vpmadd52luq zmm20, zmm25, zmm17
        vbroadcasti64x2 zmm5, [rsi + 496]
        valignq zmm6{k1}{z}, zmm30, zmm30, 2
        vpmadd52huq zmm23, zmm27, zmm17
        vpaddq  zmm14, zmm14, zmm4
        vpmadd52huq zmm7, zmm1, zmm17
        vpmadd52luq zmm14, zmm12, zmm5
        vbroadcasti64x2 zmm4, [rcx + 1136]
        vpmadd52huq zmm18, zmm25, zmm17
        vpaddq  zmm15, zmm15, zmm2
        vpmadd52huq zmm20, zmm25, zmm0
        vbroadcasti64x2 zmm2, [rcx + 1072]
        vpmadd52huq zmm15, zmm12, zmm5
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm21, zmm4
        valignq zmm16{k1}{z}, zmm11, zmm11, 2
        vpmadd52luq zmm26, zmm25, zmm0
        vbroadcasti64x2 zmm25, [rsi + 432]
        vpmadd52huq zmm14, zmm12, zmm2
        vpaddq  zmm18, zmm18, zmm6
        vmovdqu64 [rcx + 528], xmm30
        vpmadd52luq zmm23, zmm1, zmm17
        vbroadcasti64x2 zmm6, [rcx + 1776]
        vpmadd52huq zmm18, zmm9, zmm25
        vpmadd52luq zmm15, zmm21, zmm4
        vbroadcasti64x2 zmm28, [rcx + 1712]
        vpmadd52luq zmm7, zmm8, zmm17
        vpaddq  zmm20, zmm20, zmm16
        vpmadd52luq zmm5, zmm21, zmm6
        vbroadcasti64x2 zmm6, [rcx + 560]
        vmovdqu64 zmm16, [rdx + 0]
        vpmadd52luq zmm20, zmm9, zmm25
        vpmadd52luq zmm14, zmm12, zmm28
        vmovdqu64 [rcx + 512], xmm11
        vpmadd52huq zmm23, zmm1, zmm0
        vmovdqu64 zmm9, [rdx + 64]
        vpmadd52luq zmm22, zmm16, zmm6
        vpmadd52huq zmm3, zmm16, zmm6
        vpmadd52luq zmm18, zmm12, zmm2
        vpmadd52huq zmm15, zmm21, zmm2
        vbroadcasti64x2 zmm11, [rcx + 544]
        vpmadd52huq zmm26, zmm9, zmm6
        vpmadd52huq zmm7, zmm8, zmm0
        vmovdqu64 zmm12, [rdx + 128]
        vpmadd52luq zmm5, zmm10, zmm4
        vpmadd52luq zmm14, zmm21, zmm2
        vpmadd52huq zmm22, zmm16, zmm11
        vpmadd52luq zmm3, zmm9, zmm6
        vmovdqu64 zmm25, [rdx + 192]
        vpmadd52huq zmm20, zmm12, zmm6
        vpmadd52luq zmm24, zmm27, zmm17
        vpmadd52luq zmm15, zmm10, zmm2
        vpmadd52luq zmm26, zmm12, zmm6
        vpmadd52huq zmm18, zmm25, zmm6
        vpmadd52luq zmm23, zmm8, zmm0
        vpmadd52luq zmm7, zmm13, zmm0
        vmovdqu64 zmm8, [rdx + 256]
        vpmadd52huq zmm5, zmm10, zmm2
        vpmadd52luq zmm22, zmm9, zmm11
        vpmadd52huq zmm3, zmm9, zmm11
        vpmadd52luq zmm20, zmm25, zmm6
        vbroadcasti64x2 zmm2, [rcx + 528]
        vpmadd52huq zmm14, zmm8, zmm6
        vpmadd52huq zmm24, zmm27, zmm0
        vpmadd52huq zmm26, zmm12, zmm11
        vpmadd52luq zmm18, zmm8, zmm6
        vpmadd52luq zmm23, zmm16, zmm2
        vmovdqu64 zmm13, [rdx + 320]
        vpmadd52luq zmm7, zmm16, zmm11
        vpmadd52huq zmm22, zmm9, zmm2
        vpmadd52luq zmm3, zmm12, zmm11
        vmovdqu64 zmm17, [rdx + 384]
        vpmadd52huq zmm20, zmm25, zmm11
        vpmadd52luq zmm14, zmm13, zmm6
        vpmadd52luq zmm24, zmm1, zmm0
        vpmadd52huq zmm15, zmm13, zmm6
        vbroadcasti64x2 zmm0, [rcx + 512]
        vpmadd52huq zmm5, zmm17, zmm6
        vpxorq  zmm1, zmm1, zmm1
        vpmadd52huq zmm1, zmm10, zmm4
        vpmadd52luq zmm26, zmm25, zmm11
        vpmadd52huq zmm18, zmm8, zmm11
        vmovdqu64 zmm4, [rdx + 448]
        vpmadd52huq zmm23, zmm16, zmm0
        vpmadd52huq zmm7, zmm16, zmm2
        vpmadd52luq zmm22, zmm12, zmm2
        vpmadd52luq zmm15, zmm17, zmm6
        vpmadd52luq zmm5, zmm4, zmm6
        vpmadd52huq zmm3, zmm12, zmm2
        vpmadd52luq zmm20, zmm8, zmm11
        vpmadd52huq zmm14, zmm13, zmm11
        vpmadd52luq zmm24, zmm16, zmm0
        vpmadd52huq zmm1, zmm4, zmm6
        vpmadd52huq zmm26, zmm25, zmm2
        vpmadd52luq zmm18, zmm13, zmm11
        vpmadd52huq zmm15, zmm17, zmm11
        vpmadd52luq zmm23, zmm9, zmm0
        vpmadd52luq zmm7, zmm9, zmm2
        vpmadd52huq zmm22, zmm12, zmm0
        vpmadd52huq zmm5, zmm4, zmm11
        vmovdqu64 zmm16, [rdx + 512]
        vpsrlq  zmm19{k2}{z}, zmm19, 52
        vpmadd52luq zmm3, zmm25, zmm2
        vpmadd52huq zmm20, zmm8, zmm2
        vpmadd52luq zmm14, zmm17, zmm11
        vpmadd52luq zmm1, zmm16, zmm6
        vpaddq  zmm24, zmm24, zmm19
        vpmadd52luq zmm26, zmm8, zmm2
        vpmadd52huq zmm18, zmm13, zmm2
        vpmadd52luq zmm15, zmm4, zmm11
        vpsrlq  zmm19{k2}{z}, zmm24, 52
        vpmadd52huq zmm7, zmm9, zmm0
        vpmadd52luq zmm22, zmm25, zmm0
        vpmadd52luq zmm5, zmm16, zmm11
        vpaddq  zmm23, zmm23, zmm19
        vpmadd52huq zmm3, zmm25, zmm0
        vpmadd52luq zmm20, zmm13, zmm2
        vpmadd52huq zmm14, zmm17, zmm2
        vshufi64x2 zmm9, zmm23, zmm23, 0
        vpmadd52huq zmm1, zmm16, zmm11
        vpmadd52huq zmm26, zmm8, zmm0
        vmovdqu64 zmm19, [rdx + 640]
        vpmadd52luq zmm18, zmm17, zmm2
        vpmadd52huq zmm15, zmm4, zmm2
        vpmadd52luq zmm7, zmm12, zmm0
        vpmadd52huq zmm5, zmm16, zmm2
        vpmadd52luq zmm22, zmm19, zmm9
        vmovdqu64 zmm12, [rdx + 576]
        vpmadd52luq zmm3, zmm8, zmm0
        vpmadd52huq zmm20, zmm13, zmm0
        vpmadd52luq zmm14, zmm4, zmm2
        vshufi64x2 zmm8, zmm24, zmm24, 0
        vpmadd52luq zmm1, zmm12, zmm11
        vpmadd52luq zmm26, zmm13, zmm0
        vpmadd52huq zmm18, zmm17, zmm0
        vpmadd52luq zmm15, zmm16, zmm2
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm16, zmm6
        vpmadd52luq zmm5, zmm12, zmm2
        vpmadd52luq zmm7, zmm19, zmm8
        vpmadd52huq zmm22, zmm19, zmm8
        vpmadd52luq zmm20, zmm17, zmm0
        vpmadd52huq zmm14, zmm4, zmm0
        vpmadd52huq zmm3, zmm19, zmm9
        vpmadd52huq zmm1, zmm12, zmm2
        vmovdqu64 zmm2, [rdx + 704]
        vpmadd52luq zmm18, zmm4, zmm0
        vpmadd52huq zmm15, zmm16, zmm0
        vpsrlq  zmm4{k2}{z}, zmm23, 52
        valignq zmm17{k1}{z}, zmm23, zmm23, 2
        vpmadd52huq zmm26, zmm2, zmm9
        vpmadd52luq zmm13, zmm12, zmm6
        vpmadd52huq zmm5, zmm12, zmm0
        vpmadd52luq zmm22, zmm2, zmm8
        vmovdqu64 zmm19, [rdx + 768]
        vpaddq  zmm4, zmm7, zmm4
        vbroadcasti64x2 zmm7, [rdx + 1920]
        vpmadd52luq zmm14, zmm16, zmm0
        valignq zmm16{k1}{z}, zmm24, zmm24, 2
        vpmadd52luq zmm3, zmm2, zmm9
        vbroadcasti64x2 zmm23, [rsi + 560]
        vpmadd52huq zmm20, zmm19, zmm9
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm4, zmm7
        vmovdqu64 zmm25, [rdx + 832]
        vpaddq  zmm1, zmm1, zmm17
        vpmadd52luq zmm15, zmm12, zmm0
        vpmadd52huq zmm1, zmm21, zmm23
        vpmadd52luq zmm26, zmm19, zmm9
        vpmadd52huq zmm18, zmm25, zmm9
        vpsrlq  zmm0{k2}{z}, zmm4, 52
        vpmadd52huq zmm13, zmm12, zmm11
        vpaddq  zmm5, zmm5, zmm16
        vmovdqu64 zmm11, [rdx + 896]
        vpaddq  zmm0, zmm22, zmm0
        vbroadcasti64x2 zmm16, [rdx + 1936]
        vpmadd52luq zmm5, zmm21, zmm23
        vpmadd52huq zmm3, zmm2, zmm8
        vbroadcasti64x2 zmm2, [rcx + 1200]
        vpmadd52luq zmm20, zmm25, zmm9
        vpmadd52huq zmm14, zmm11, zmm9
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52luq zmm17, zmm4, zmm16
        vmovdqu64 zmm16, [rdx + 960]
        vpmadd52luq zmm24, zmm0, zmm7
        vbroadcasti64x2 zmm0, [rsi + 624]
        vpmadd52luq zmm1, zmm10, zmm2
        vpmadd52huq zmm26, zmm19, zmm8
        vpmadd52luq zmm18, zmm11, zmm9
        vpmadd52huq zmm15, zmm16, zmm9
        vmovdqu64 zmm21, [rdx + 1024]
        vpmadd52luq zmm13, zmm10, zmm0
        vpmadd52luq zmm3, zmm19, zmm8
        vpmadd52huq zmm20, zmm25, zmm8
        vpmadd52luq zmm14, zmm16, zmm9
        vpmadd52huq zmm5, zmm21, zmm9
        vpaddq  zmm17, zmm17, zmm24
        vmovdqu64 zmm19, [rdx + 1088]
        vpmadd52luq zmm26, zmm25, zmm8
        vshufi64x2 zmm17, zmm17, zmm17, 0
        vpmadd52huq zmm18, zmm11, zmm8
        vpmadd52luq zmm15, zmm21, zmm9
        vpmadd52huq zmm1, zmm19, zmm9
        vpmadd52huq zmm13, zmm10, zmm2
        vmovdqu64 zmm2, [rdx + 1280]
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52luq zmm23, zmm4, zmm7
        vpmadd52luq zmm20, zmm11, zmm8
        vpmadd52huq zmm14, zmm16, zmm8
        vmovdqu64 zmm7, [rdx + 1152]
        vpmadd52luq zmm5, zmm19, zmm9
        vpmadd52huq zmm3, zmm2, zmm17
        vmovdqu64 zmm11, [rdx + 1344]
        vpmadd52luq zmm18, zmm16, zmm8
        vbroadcasti64x2 zmm16, [rcx + 1840]
        vpmadd52huq zmm15, zmm21, zmm8
        vpmadd52luq zmm1, zmm7, zmm9
        vpmadd52luq zmm22, zmm2, zmm17
        vpmadd52huq zmm26, zmm11, zmm17
        vpmadd52luq zmm13, zmm10, zmm16
        vmovdqu64 zmm16, [rdx + 1408]
        vshufi64x2 zmm23, zmm23, zmm23, 0
        vpmadd52luq zmm14, zmm21, zmm8
        vpmadd52huq zmm5, zmm19, zmm8
        vpmadd52luq zmm3, zmm11, zmm17
        vpmadd52huq zmm20, zmm16, zmm17
        vmovdqu64 zmm21, [rdx + 1472]
        vpmadd52luq zmm15, zmm19, zmm8
        vpmadd52huq zmm1, zmm7, zmm8
        vpmadd52huq zmm22, zmm2, zmm23
        vpmadd52luq zmm26, zmm16, zmm17
        vpmadd52huq zmm18, zmm21, zmm17
        vmovdqu64 zmm19, [rdx + 1536]
        vpmadd52huq zmm13, zmm7, zmm9
        vpmadd52luq zmm5, zmm7, zmm8
        vmovdqu64 zmm7, [rdx + 1216]
        vpmadd52huq zmm3, zmm11, zmm23
        vpmadd52luq zmm20, zmm21, zmm17
        vpmadd52huq zmm14, zmm19, zmm17
        vpmadd52luq zmm4, zmm2, zmm23
        vmovdqu64 zmm2, [rdx + 1600]
        vpmadd52luq zmm1, zmm7, zmm8
        vpmadd52luq zmm22, zmm11, zmm23
        vpmadd52huq zmm26, zmm16, zmm23
        vpmadd52luq zmm18, zmm19, zmm17
        vpmadd52huq zmm15, zmm2, zmm17
        vmovdqu64 zmm11, [rdx + 1664]
        vpmadd52luq zmm13, zmm7, zmm9
        vpmadd52luq zmm3, zmm16, zmm23
        vpmadd52huq zmm20, zmm21, zmm23
        vpmadd52luq zmm14, zmm2, zmm17
        vpmadd52huq zmm5, zmm11, zmm17
        vmovdqu64 zmm16, [rdx + 1728]
        vpsrlq  zmm24{k2}{z}, zmm4, 52
        vpmadd52luq zmm26, zmm21, zmm23
        vpmadd52huq zmm18, zmm19, zmm23
        vpmadd52luq zmm15, zmm11, zmm17
        vpmadd52huq zmm1, zmm16, zmm17
        vpaddq  zmm21, zmm22, zmm24
        vpmadd52huq zmm13, zmm7, zmm8
        vpsrlq  zmm8{k2}{z}, zmm21, 52
        vpmadd52luq zmm20, zmm19, zmm23
        vpmadd52huq zmm14, zmm2, zmm23
        vpmadd52luq zmm5, zmm16, zmm17
        vpaddq  zmm3, zmm3, zmm8
        vmovdqu64 zmm8, [rdx + 1792]
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm12, zmm6
        vpsrlq  zmm6, zmm3, 52
        vpmadd52luq zmm18, zmm2, zmm23
        vpmadd52huq zmm15, zmm11, zmm23
        vpmadd52luq zmm1, zmm8, zmm17
        vpbroadcastq zmm2, rax
        vpaddq  zmm26, zmm26, zmm6
        vpmadd52huq zmm13, zmm8, zmm17
        vpsrlq  zmm6, zmm26, 52
        vpmadd52luq zmm14, zmm11, zmm23
        vpmadd52huq zmm5, zmm16, zmm23
        vpaddq  zmm20, zmm20, zmm6
        vpmadd52huq zmm19, zmm10, zmm0
        vpsrlq  zmm0, zmm2, 51
        vpandq  zmm26, zmm26, zmm2
        vpsrlq  zmm6, zmm20, 52
        vmovdqu64 zmm10, [rdx + 1856]
        vpmadd52luq zmm15, zmm16, zmm23
        vpmadd52huq zmm1, zmm8, zmm23
        vpaddq  zmm11, zmm26, zmm0
        vpaddq  zmm18, zmm18, zmm6
        vpmadd52luq zmm13, zmm10, zmm17
        vpsrlq  zmm6, zmm11, 52
        vpandq  zmm20, zmm20, zmm2
        vpsrlq  zmm12, zmm18, 52
        vpmadd52luq zmm5, zmm8, zmm23
        vpaddq  zmm6, zmm20, zmm6
        vpaddq  zmm14, zmm14, zmm12
        vpmadd52huq zmm19, zmm7, zmm9
        vpsrlq  zmm7, zmm6, 52
        vpandq  zmm18, zmm18, zmm2
        vpsrlq  zmm8, zmm14, 52
        vpmadd52luq zmm1, zmm10, zmm23
        vpaddq  zmm7, zmm18, zmm7
        vpaddq  zmm15, zmm15, zmm8
        vpmadd52huq zmm13, zmm10, zmm23
        vpsrlq  zmm8, zmm7, 52
        vpandq  zmm14, zmm14, zmm2
        vpsrlq  zmm9, zmm15, 52
        valignq zmm4{k1}{z}, zmm4, zmm4, 2
        vpaddq  zmm8, zmm14, zmm8
        vpaddq  zmm5, zmm5, zmm9
        vpmadd52huq zmm19, zmm10, zmm17
        vpsrlq  zmm9, zmm8, 52
        vpandq  zmm15, zmm15, zmm2
        vpsrlq  zmm10, zmm5, 52
        valignq zmm12{k1}{z}, zmm22, zmm22, 2
        vpaddq  zmm9, zmm15, zmm9
        vpaddq  zmm1, zmm1, zmm10
        vpaddq  zmm13, zmm13, zmm4
        vpsrlq  zmm4, zmm9, 52
        vpandq  zmm5, zmm5, zmm2
        vpsrlq  zmm10, zmm1, 52
        vpaddq  zmm4, zmm5, zmm4
        vpaddq  zmm13, zmm13, zmm10
        vpaddq  zmm19, zmm19, zmm12
        vpsrlq  zmm10, zmm4, 52
        vpandq  zmm1, zmm1, zmm2
        vpsrlq  zmm12, zmm13, 52
        vpaddq  zmm10, zmm1, zmm10
        vpaddq  zmm19, zmm19, zmm12
        vpsrlq  zmm12, zmm10, 52
        vpandq  zmm13, zmm13, zmm2
        vpsrlq  zmm16, zmm19, 52
        vpaddq  zmm12, zmm13, zmm12
        valignq zmm16{k7}{z}, zmm16, zmm16, 6
        vpsrlq  zmm17, zmm12, 52
        vpandq  zmm19, zmm19, zmm2
        vpandq  zmm3, zmm3, zmm2
        vpaddq  zmm17, zmm19, zmm17
        vpandq  zmm11, zmm11, zmm2
        vpsrlq  zmm21, zmm17, 52
        vpaddq  zmm3, zmm3, zmm16
        vptestmq k3, zmm21, zmm21
        vpcmpnleuq k4, zmm3, zmm2
        vpcmpeqq k5, zmm3, zmm2
        vpandq  zmm6, zmm6, zmm2
        vpandq  zmm7, zmm7, zmm2
        vpandq  zmm8, zmm8, zmm2
        vpandq  zmm9, zmm9, zmm2
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kshiftlw k0, k6, 4
        kshiftlw k3, k3, 2
        kshiftlw k6, k6, 2
        vpandq  zmm4, zmm4, zmm2
        vpandq  zmm10, zmm10, zmm2
        vpandq  zmm12, zmm12, zmm2
        vpandq  zmm17, zmm17, zmm2
        kandw   k3, k3, k0
        korw    k6, k6, k3
        kandw   k5, k5, k6
        vpaddq  zmm3{k6}, zmm3, zmm0
        korw    k4, k4, k5
        vpandq  zmm3, zmm3, zmm2
        vmovdqa64 zmm26{k4}, zmm11
        vmovdqa64 zmm20{k4}, zmm6
        vmovdqa64 zmm18{k4}, zmm7
        vmovdqa64 zmm14{k4}, zmm8
        vmovdqa64 zmm15{k4}, zmm9
        vmovdqa64 zmm5{k4}, zmm4
        vmovdqa64 zmm1{k4}, zmm10
        vmovdqa64 zmm13{k4}, zmm12
        vmovdqa64 zmm19{k4}, zmm17
        vmovdqu64 [rdi], zmm3
        vmovdqu64 [rdi + 64], zmm26
        vmovdqu64 [rdi + 128], zmm20
        vmovdqu64 [rdi + 192], zmm18
        vmovdqu64 [rdi + 256], zmm14
        vmovdqu64 [rdi + 320], zmm15
        vmovdqu64 [rdi + 384], zmm5
        vmovdqu64 [rdi + 448], zmm1
        vmovdqu64 [rdi + 512], zmm13
        vmovdqu64 [rdi + 576], zmm19
        mov     rsi, rdi
        dec     r8
        jnz     LABEL(karat_pair_sqr_32_x86_64, again)

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
END_KERNEL(karat_pair_sqr_32_x86_64)

NOTES

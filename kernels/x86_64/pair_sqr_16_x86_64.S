/* karat_pair_sqr_16_x86_64: z = x^2 2^-1040 modulo two numbers p and q, s times over.
 * Contract: kernels/contracts/pair_sqr.contract. Made by tools/ifma/generate.py pair_sqr_16;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, then z, rdx c, rcx t, r8 squarings left, r9 k (not used); rax, r10, r11; k1
 * all lanes but the last of each number, k2 its first lane, k7 all but the first; k3 to k6 and all of
 * zmm0 to zmm31. No stack.
 * Cost: 340 products, 484 instructions on the two vector ports, so 242 cycles at least a squaring.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"

KERNEL(karat_pair_sqr_16_x86_64)
        mov     rax, 0xfffffffffffff
        mov     r10d, 63
        kmovw   k1, r10d
        mov     r10d, 3
        kmovw   k2, r10d
        mov     r10d, 252
        kmovw   k7, r10d

        //@ z = rdi, x = rsi, c = rdx, t = rcx, left = r8
LABEL(karat_pair_sqr_16_x86_64, again):
        vmovdqu64 zmm0, [rsi + 0]
        vmovdqu64 zmm1, [rsi + 64]
        vbroadcasti64x2 zmm2, [rsi + 64]
        vbroadcasti64x2 zmm3, [rsi + 0]
        vmovdqu64 zmm4, [rsi + 128]
        vmovdqu64 zmm5, [rsi + 192]
        vbroadcasti64x2 zmm6, [rsi + 128]
        vbroadcasti64x2 zmm7, [rsi + 192]
        vmovdqu64 zmm8, [rsi + 256]
        vbroadcasti64x2 zmm9, [rsi + 144]
        vbroadcasti64x2 zmm10, [rsi + 80]
        vbroadcasti64x2 zmm11, [rsi + 16]
        vbroadcasti64x2 zmm12, [rsi + 256]
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
        vbroadcasti64x2 zmm13, [rcx + 320]
        vbroadcasti64x2 zmm23, [rcx + 640]
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52luq zmm24, zmm5, zmm7
        vmovdqu64 [rcx + 384], zmm15
        vpsrlq  zmm15{k2}{z}, zmm17, 52
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm4, zmm6
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm5, zmm7
        vmovdqu64 [rcx + 0], xmm17
        vbroadcasti64x2 zmm7, [rcx + 336]
        valignq zmm17{k1}{z}, zmm17, zmm17, 2
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52luq zmm26, zmm4, zmm9
        vpaddq  zmm19, zmm19, zmm3
        vpaddq  zmm20, zmm20, zmm18
        vmovdqu64 [rcx + 448], zmm19
        vbroadcasti64x2 zmm3, [rcx + 704]
        vbroadcasti64x2 zmm18, [rcx + 768]
        vmovdqu64 zmm19, [rdx + 64]
        vbroadcasti64x2 zmm27, [rcx + 720]
        vmovdqu64 [rcx + 512], zmm20
        vbroadcasti64x2 zmm20, [rcx + 656]
        vpmadd52huq zmm14, zmm1, zmm13
        vpmadd52luq zmm2, zmm1, zmm13
        vpmadd52luq zmm14, zmm1, zmm23
        vbroadcasti64x2 zmm23, [rcx + 384]
        vpaddq  zmm2, zmm2, zmm15
        vbroadcasti64x2 zmm15, [rcx + 448]
        vmovdqu64 [rcx + 16], xmm2
        vpmadd52luq zmm14, zmm4, zmm13
        vpmadd52luq zmm16, zmm4, zmm23
        vpmadd52huq zmm22, zmm4, zmm23
        vpmadd52huq zmm24, zmm5, zmm15
        vpmadd52luq zmm25, zmm5, zmm15
        vpmadd52huq zmm16, zmm4, zmm13
        vpmadd52luq zmm22, zmm4, zmm3
        vpsrlq  zmm3{k2}{z}, zmm2, 52
        vpmadd52luq zmm24, zmm5, zmm18
        vpaddq  zmm14, zmm14, zmm3
        vbroadcasti64x2 zmm3, [rcx + 512]
        vbroadcasti64x2 zmm18, [rcx + 16]
        vpmadd52huq zmm25, zmm5, zmm23
        vmovdqu64 [rcx + 32], xmm14
        vpmadd52luq zmm16, zmm5, zmm13
        vpmadd52luq zmm22, zmm5, zmm23
        vpmadd52luq zmm24, zmm8, zmm15
        vpmadd52luq zmm25, zmm8, zmm23
        vpmadd52huq zmm22, zmm5, zmm13
        vpmadd52huq zmm24, zmm8, zmm23
        vpsrlq  zmm23{k2}{z}, zmm14, 52
        vpmadd52luq zmm6, zmm8, zmm3
        vpaddq  zmm16, zmm16, zmm23
        vbroadcasti64x2 zmm23, [rcx + 32]
        vpmadd52luq zmm17, zmm21, zmm18
        vmovdqu64 [rcx + 48], xmm16
        vpmadd52huq zmm25, zmm8, zmm13
        vpmadd52luq zmm22, zmm8, zmm13
        valignq zmm13{k1}{z}, zmm14, zmm14, 2
        valignq zmm2{k1}{z}, zmm2, zmm2, 2
        vbroadcasti64x2 zmm14, [rcx + 400]
        vpmadd52huq zmm24, zmm0, zmm11
        vpmadd52huq zmm6, zmm8, zmm15
        vbroadcasti64x2 zmm15, [rcx + 0]
        vpmadd52luq zmm25, zmm0, zmm11
        vbroadcasti64x2 zmm11, [rcx + 464]
        vpmadd52luq zmm24, zmm1, zmm7
        vpmadd52luq zmm6, zmm1, zmm10
        vpmadd52luq zmm2, zmm21, zmm23
        vpmadd52huq zmm26, zmm4, zmm14
        vpmadd52huq zmm6, zmm1, zmm7
        vpmadd52huq zmm17, zmm21, zmm15
        vpmadd52huq zmm2, zmm21, zmm18
        vpmadd52luq zmm22, zmm21, zmm15
        vpmadd52luq zmm26, zmm4, zmm27
        vbroadcasti64x2 zmm27, [rcx + 48]
        vpmadd52luq zmm6, zmm1, zmm20
        vpmadd52luq zmm17, zmm19, zmm15
        vpmadd52luq zmm2, zmm19, zmm18
        vpsrlq  zmm20{k2}{z}, zmm16, 52
        vpmadd52luq zmm26, zmm5, zmm14
        vpmadd52luq zmm6, zmm4, zmm7
        vpmadd52huq zmm2, zmm19, zmm15
        vpmadd52huq zmm26, zmm5, zmm7
        vpmadd52luq zmm13, zmm21, zmm27
        vpmadd52luq zmm26, zmm8, zmm7
        vpmadd52huq zmm13, zmm21, zmm23
        vpmadd52huq zmm26, zmm8, zmm12
        vpmadd52luq zmm13, zmm19, zmm23
        vpsrlq  zmm28, zmm5, 51
        vmovdqu64 [rcx + 832], zmm28
        vpmadd52huq zmm26, zmm19, zmm27
        vpmadd52huq zmm13, zmm19, zmm18
        vbroadcasti64x2 zmm28, [rcx + 832]
        vpaddq  zmm22, zmm22, zmm20
        vpaddq  zmm25, zmm25, zmm17
        vmovdqu64 zmm17, [rdx + 128]
        vmovdqu64 [rcx + 64], xmm22
        vpmadd52luq zmm13, zmm17, zmm18
        vpmadd52luq zmm2, zmm17, zmm15
        vpmadd52luq zmm26, zmm17, zmm27
        vpmadd52huq zmm13, zmm17, zmm15
        vpaddq  zmm24, zmm24, zmm2
        vmovdqu64 zmm2, [rdx + 192]
        vpmadd52huq zmm26, zmm17, zmm23
        vpmadd52luq zmm13, zmm2, zmm15
        vpmadd52luq zmm26, zmm2, zmm23
        vpmadd52huq zmm26, zmm2, zmm18
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm8, zmm3
        vpmadd52luq zmm20, zmm8, zmm28
        vpsrlq  zmm3{k2}{z}, zmm22, 52
        vpaddq  zmm6, zmm6, zmm13
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm4, zmm9
        vpaddq  zmm25, zmm25, zmm3
        valignq zmm3{k1}{z}, zmm16, zmm16, 2
        vpsrlq  zmm9{k2}{z}, zmm25, 52
        vbroadcasti64x2 zmm16, [rcx + 784]
        vmovdqu64 [rcx + 80], xmm25
        vpaddq  zmm24, zmm24, zmm9
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm5, zmm11
        vmovdqu64 [rcx + 96], xmm24
        vpmadd52huq zmm20, zmm1, zmm10
        vpsrlq  zmm10{k2}{z}, zmm24, 52
        vpmadd52luq zmm13, zmm5, zmm11
        vpmadd52huq zmm3, zmm21, zmm27
        vpaddq  zmm6, zmm6, zmm10
        valignq zmm10{k1}{z}, zmm24, zmm24, 2
        vmovdqu64 [rcx + 112], xmm6
        vmovdqu64 zmm21, [rdx + 256]
        valignq zmm24{k1}{z}, zmm25, zmm25, 2
        vbroadcasti64x2 zmm25, [rcx + 80]
        vpmadd52luq zmm20, zmm4, zmm14
        vpmadd52huq zmm13, zmm5, zmm14
        vpmadd52luq zmm3, zmm19, zmm27
        vpmadd52luq zmm9, zmm5, zmm16
        vbroadcasti64x2 zmm16, [rcx + 96]
        vpmadd52huq zmm20, zmm4, zmm7
        vpmadd52luq zmm13, zmm8, zmm14
        vpmadd52huq zmm3, zmm19, zmm23
        vbroadcasti64x2 zmm19, [rcx + 112]
        vpmadd52luq zmm26, zmm21, zmm18
        vpmadd52luq zmm9, zmm8, zmm11
        vpmadd52luq zmm20, zmm5, zmm7
        vpmadd52huq zmm13, zmm8, zmm7
        vmovdqu64 zmm7, [rdx + 0]
        vpmadd52luq zmm3, zmm17, zmm23
        vpmadd52huq zmm26, zmm21, zmm15
        vpmadd52huq zmm9, zmm8, zmm14
        vbroadcasti64x2 zmm14, [rsi + 96]
        vpmadd52luq zmm20, zmm8, zmm12
        vmovdqu64 zmm12, [rdx + 64]
        vpmadd52huq zmm13, zmm17, zmm27
        vpmadd52huq zmm3, zmm17, zmm18
        vbroadcasti64x2 zmm17, [rcx + 416]
        vpmadd52huq zmm9, zmm2, zmm27
        vpmadd52luq zmm10, zmm7, zmm19
        vpmadd52luq zmm13, zmm2, zmm27
        vpmadd52luq zmm3, zmm2, zmm18
        vpmadd52luq zmm24, zmm7, zmm16
        vpmadd52luq zmm9, zmm21, zmm27
        vpmadd52huq zmm10, zmm7, zmm16
        vpmadd52huq zmm13, zmm2, zmm23
        vpmadd52huq zmm3, zmm2, zmm15
        vbroadcasti64x2 zmm2, [rcx + 64]
        vpmadd52huq zmm24, zmm7, zmm25
        vpmadd52huq zmm9, zmm21, zmm23
        vpmadd52luq zmm10, zmm12, zmm16
        vpmadd52luq zmm13, zmm21, zmm23
        vbroadcasti64x2 zmm23, [rsi + 32]
        vpmadd52luq zmm3, zmm21, zmm15
        valignq zmm15{k1}{z}, zmm22, zmm22, 2
        vbroadcasti64x2 zmm22, [rcx + 352]
        vpmadd52luq zmm24, zmm12, zmm25
        vpmadd52luq zmm15, zmm7, zmm25
        vpmadd52huq zmm13, zmm21, zmm18
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm1, zmm14
        vpmadd52luq zmm3, zmm7, zmm2
        vpmadd52huq zmm15, zmm7, zmm2
        vpmadd52huq zmm9, zmm0, zmm23
        vpmadd52luq zmm18, zmm4, zmm17
        vpmadd52luq zmm13, zmm0, zmm23
        vbroadcasti64x2 zmm23, [rsi + 208]
        vpmadd52luq zmm15, zmm12, zmm2
        vpmadd52luq zmm9, zmm1, zmm22
        vpmadd52huq zmm18, zmm4, zmm22
        vpmadd52luq zmm18, zmm5, zmm22
        vpmadd52luq zmm9, zmm5, zmm23
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm8, zmm11
        vpmadd52huq zmm10, zmm12, zmm25
        vpmadd52huq zmm24, zmm12, zmm2
        vpaddq  zmm20, zmm20, zmm3
        vmovdqu64 zmm3, [rdx + 128]
        vpaddq  zmm26, zmm26, zmm15
        vbroadcasti64x2 zmm11, [rcx + 736]
        vpmadd52huq zmm28, zmm21, zmm27
        vmovdqu64 zmm15, [rdx + 192]
        vbroadcasti64x2 zmm21, [rsi + 272]
        vpmadd52luq zmm28, zmm1, zmm14
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm4, zmm17
        vpmadd52luq zmm10, zmm3, zmm25
        vpmadd52luq zmm24, zmm3, zmm2
        vpmadd52huq zmm28, zmm1, zmm22
        vpmadd52luq zmm14, zmm4, zmm11
        vpmadd52huq zmm10, zmm3, zmm2
        vpsrlq  zmm11{k2}{z}, zmm6, 52
        vpaddq  zmm13, zmm13, zmm24
        vbroadcasti64x2 zmm24, [rcx + 528]
        vpaddq  zmm20, zmm20, zmm11
        valignq zmm6{k1}{z}, zmm6, zmm6, 2
        vpsrlq  zmm11{k2}{z}, zmm20, 52
        vpmadd52luq zmm18, zmm8, zmm21
        vpaddq  zmm26, zmm26, zmm11
        vpmadd52luq zmm10, zmm15, zmm2
        vpsrlq  zmm11{k2}{z}, zmm26, 52
        vpmadd52luq zmm14, zmm5, zmm17
        vpaddq  zmm13, zmm13, zmm11
        vbroadcasti64x2 zmm11, [rcx + 848]
        vpmadd52huq zmm6, zmm7, zmm19
        vpsrlq  zmm7{k2}{z}, zmm13, 52
        vmovdqu64 [rcx + 160], xmm13
        vmovdqu64 [rcx + 144], xmm26
        vmovdqu64 [rcx + 128], xmm20
        vpaddq  zmm9, zmm9, zmm10
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm5, zmm17
        vpaddq  zmm9, zmm9, zmm7
        vpmadd52huq zmm18, zmm8, zmm24
        vmovdqu64 [rcx + 176], xmm9
        vpmadd52huq zmm14, zmm5, zmm22
        vpmadd52luq zmm6, zmm12, zmm19
        valignq zmm7{k1}{z}, zmm13, zmm13, 2
        vbroadcasti64x2 zmm13, [rcx + 672]
        vpmadd52luq zmm10, zmm8, zmm17
        vpmadd52luq zmm18, zmm8, zmm11
        vpmadd52luq zmm14, zmm8, zmm22
        vbroadcasti64x2 zmm11, [rcx + 176]
        vpmadd52huq zmm6, zmm12, zmm16
        vpmadd52huq zmm10, zmm8, zmm22
        vpmadd52huq zmm18, zmm12, zmm19
        vbroadcasti64x2 zmm12, [rcx + 160]
        vpmadd52huq zmm14, zmm8, zmm21
        vpmadd52luq zmm6, zmm3, zmm16
        vmovdqu64 zmm21, [rdx + 256]
        vpmadd52luq zmm28, zmm1, zmm13
        vbroadcasti64x2 zmm13, [rcx + 144]
        vpmadd52huq zmm10, zmm15, zmm19
        vpmadd52luq zmm18, zmm3, zmm19
        vpmadd52huq zmm14, zmm3, zmm19
        vpmadd52huq zmm6, zmm3, zmm25
        vpmadd52luq zmm28, zmm4, zmm22
        vmovdqu64 zmm22, [rdx + 0]
        vpmadd52huq zmm18, zmm3, zmm16
        vbroadcasti64x2 zmm3, [rcx + 368]
        vpmadd52luq zmm14, zmm15, zmm19
        vpmadd52luq zmm6, zmm15, zmm25
        vpmadd52luq zmm10, zmm21, zmm19
        vpmadd52huq zmm28, zmm5, zmm23
        valignq zmm23{k1}{z}, zmm26, zmm26, 2
        vbroadcasti64x2 zmm26, [rcx + 688]
        vpmadd52luq zmm18, zmm15, zmm16
        vpmadd52huq zmm14, zmm15, zmm16
        vpmadd52luq zmm7, zmm22, zmm11
        vpmadd52luq zmm23, zmm22, zmm12
        vpmadd52huq zmm6, zmm15, zmm2
        vpmadd52huq zmm10, zmm21, zmm16
        vpmadd52luq zmm28, zmm8, zmm24
        vmovdqu64 zmm24, [rdx + 64]
        vpmadd52huq zmm18, zmm15, zmm25
        vbroadcasti64x2 zmm15, [rcx + 128]
        vpmadd52luq zmm14, zmm21, zmm16
        vpmadd52huq zmm7, zmm22, zmm12
        vbroadcasti64x2 zmm16, [rsi + 48]
        vpmadd52huq zmm23, zmm22, zmm13
        vpmadd52luq zmm6, zmm21, zmm2
        vpmadd52luq zmm18, zmm21, zmm25
        vpmadd52huq zmm14, zmm21, zmm25
        valignq zmm20{k1}{z}, zmm20, zmm20, 2
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm1, zmm3
        vpmadd52luq zmm7, zmm24, zmm12
        vpmadd52luq zmm23, zmm24, zmm13
        vpmadd52luq zmm20, zmm22, zmm13
        vpmadd52luq zmm6, zmm22, zmm15
        vpmadd52huq zmm18, zmm21, zmm2
        vbroadcasti64x2 zmm2, [rsi + 160]
        vpmadd52luq zmm25, zmm1, zmm26
        vbroadcasti64x2 zmm26, [rsi + 224]
        vpmadd52luq zmm10, zmm0, zmm16
        vpmadd52huq zmm20, zmm22, zmm15
        vpmadd52luq zmm25, zmm4, zmm3
        vpmadd52luq zmm20, zmm24, zmm15
        vpmadd52huq zmm10, zmm4, zmm2
        vpmadd52luq zmm14, zmm4, zmm2
        vbroadcasti64x2 zmm2, [rcx + 480]
        vpmadd52huq zmm25, zmm5, zmm26
        vpmadd52luq zmm10, zmm5, zmm2
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm8, zmm17
        vpmadd52huq zmm7, zmm24, zmm13
        vpmadd52huq zmm23, zmm24, zmm15
        vpaddq  zmm28, zmm28, zmm6
        vmovdqu64 zmm6, [rdx + 128]
        vpaddq  zmm18, zmm18, zmm20
        vmovdqu64 zmm17, [rdx + 192]
        vpmadd52huq zmm27, zmm21, zmm19
        vbroadcasti64x2 zmm19, [rcx + 544]
        vpsrlq  zmm20{k2}{z}, zmm9, 52
        vpaddq  zmm28, zmm28, zmm20
        valignq zmm9{k1}{z}, zmm9, zmm9, 2
        vpsrlq  zmm20{k2}{z}, zmm28, 52
        vmovdqu64 [rcx + 192], xmm28
        vpaddq  zmm18, zmm18, zmm20
        vbroadcasti64x2 zmm20, [rsi + 288]
        vpmadd52huq zmm27, zmm0, zmm16
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vpmadd52luq zmm7, zmm6, zmm13
        vpmadd52luq zmm23, zmm6, zmm15
        vpmadd52huq zmm9, zmm22, zmm11
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm4, zmm3
        vbroadcasti64x2 zmm21, [rcx + 864]
        vmovdqu64 [rcx + 208], xmm18
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm25, zmm8, zmm19
        vpmadd52huq zmm7, zmm6, zmm15
        vpaddq  zmm14, zmm14, zmm23
        vpmadd52luq zmm9, zmm24, zmm11
        vpaddq  zmm14, zmm14, zmm0
        vpmadd52luq zmm16, zmm5, zmm3
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovdqu64 [rcx + 224], xmm14
        valignq zmm14{k1}{z}, zmm14, zmm14, 2
        vpmadd52huq zmm25, zmm8, zmm2
        vpmadd52luq zmm7, zmm17, zmm15
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm5, zmm3
        vpmadd52huq zmm9, zmm24, zmm12
        vpmadd52luq zmm27, zmm5, zmm26
        vpmadd52luq zmm16, zmm8, zmm20
        vbroadcasti64x2 zmm23, [rcx + 496]
        vpmadd52huq zmm25, zmm24, zmm11
        vpaddq  zmm10, zmm10, zmm7
        vbroadcasti64x2 zmm7, [rcx + 224]
        vbroadcasti64x2 zmm24, [rcx + 208]
        vpmadd52luq zmm22, zmm8, zmm3
        vpaddq  zmm10, zmm10, zmm0
        vpmadd52luq zmm9, zmm6, zmm12
        vmovdqu64 [rcx + 240], xmm10
        vpmadd52huq zmm16, zmm8, zmm19
        vmovdqu64 zmm0, [rdx + 256]
        vbroadcasti64x2 zmm19, [rcx + 800]
        vpmadd52huq zmm27, zmm5, zmm2
        vpmadd52luq zmm25, zmm6, zmm11
        vpmadd52huq zmm22, zmm8, zmm20
        vmovdqu64 zmm20, [rdx + 0]
        vpmadd52huq zmm9, zmm6, zmm13
        vpmadd52luq zmm16, zmm8, zmm21
        vmovdqu64 zmm21, [rdx + 64]
        vpmadd52huq zmm25, zmm6, zmm12
        vpmadd52huq zmm22, zmm17, zmm11
        vpmadd52luq zmm9, zmm17, zmm13
        vpmadd52huq zmm16, zmm6, zmm11
        vbroadcasti64x2 zmm6, [rcx + 240]
        vpmadd52luq zmm27, zmm5, zmm19
        valignq zmm19{k1}{z}, zmm10, zmm10, 2
        vpmadd52luq zmm25, zmm17, zmm12
        vpmadd52luq zmm22, zmm0, zmm11
        vpmadd52huq zmm9, zmm17, zmm15
        vpmadd52luq zmm16, zmm17, zmm11
        vpmadd52luq zmm27, zmm8, zmm2
        vbroadcasti64x2 zmm2, [rcx + 816]
        vpmadd52huq zmm25, zmm17, zmm13
        vpmadd52huq zmm22, zmm0, zmm12
        vpmadd52luq zmm9, zmm0, zmm15
        vpmadd52huq zmm16, zmm17, zmm12
        vpmadd52luq zmm14, zmm20, zmm6
        vbroadcasti64x2 zmm17, [rcx + 192]
        vpmadd52huq zmm19, zmm20, zmm6
        vpmadd52luq zmm25, zmm0, zmm13
        vpmadd52luq zmm16, zmm0, zmm12
        vpmadd52huq zmm14, zmm20, zmm7
        valignq zmm12{k1}{z}, zmm28, zmm28, 2
        valignq zmm18{k1}{z}, zmm18, zmm18, 2
        vmovdqu64 zmm26, [rdx + 128]
        vpmadd52luq zmm19, zmm21, zmm6
        vpmadd52huq zmm25, zmm0, zmm15
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm5, zmm23
        vpmadd52luq zmm12, zmm20, zmm24
        vpmadd52luq zmm14, zmm21, zmm7
        vpmadd52luq zmm18, zmm20, zmm7
        vpmadd52luq zmm9, zmm20, zmm17
        vpmadd52huq zmm19, zmm21, zmm7
        vpmadd52huq zmm16, zmm0, zmm13
        vbroadcasti64x2 zmm13, [rsi + 112]
        vpmadd52luq zmm15, zmm5, zmm2
        vbroadcasti64x2 zmm2, [rcx + 432]
        vpmadd52huq zmm12, zmm20, zmm17
        vpmadd52huq zmm14, zmm21, zmm24
        vpmadd52huq zmm18, zmm20, zmm24
        vbroadcasti64x2 zmm20, [rsi + 176]
        vpmadd52luq zmm19, zmm26, zmm7
        vpmadd52luq zmm15, zmm8, zmm23
        vpmadd52luq zmm12, zmm21, zmm17
        vpmadd52luq zmm14, zmm26, zmm24
        vpmadd52luq zmm18, zmm21, zmm24
        vpmadd52huq zmm19, zmm26, zmm24
        vpmadd52luq zmm25, zmm1, zmm13
        vpmadd52huq zmm15, zmm8, zmm2
        vpmadd52huq zmm16, zmm1, zmm13
        vpmadd52huq zmm14, zmm26, zmm17
        vpsrlq  zmm1{k2}{z}, zmm10, 52
        vbroadcasti64x2 zmm10, [rcx + 752]
        vpmadd52luq zmm22, zmm4, zmm20
        vpmadd52huq zmm18, zmm21, zmm17
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm8, zmm23
        vpmadd52huq zmm15, zmm21, zmm6
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm8, zmm3
        vmovdqu64 zmm3, [rdx + 192]
        vpaddq  zmm27, zmm27, zmm9
        vmovdqu64 zmm9, [rdx + 256]
        vpaddq  zmm25, zmm25, zmm12
        vmovdqu64 zmm12, [rdx + 320]
        vpaddq  zmm27, zmm27, zmm1
        vbroadcasti64x2 zmm1, [rsi + 304]
        vpmadd52huq zmm22, zmm4, zmm2
        vpmadd52luq zmm18, zmm26, zmm17
        vpmadd52luq zmm16, zmm4, zmm2
        vpmadd52luq zmm15, zmm26, zmm6
        vpmadd52huq zmm13, zmm26, zmm6
        vpmadd52huq zmm21, zmm0, zmm11
        vpsrlq  zmm0{k2}{z}, zmm27, 52
        vshufi64x2 zmm11, zmm27, zmm27, 0
        vpaddq  zmm25, zmm25, zmm0
        vmovdqu64 zmm0, [rdx + 384]
        vpmadd52luq zmm22, zmm4, zmm10
        vshufi64x2 zmm10, zmm25, zmm25, 0
        vpmadd52luq zmm14, zmm3, zmm17
        vpmadd52luq zmm19, zmm3, zmm24
        vpmadd52luq zmm18, zmm12, zmm11
        vpmadd52huq zmm15, zmm26, zmm7
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm3, zmm6
        vpmadd52luq zmm13, zmm3, zmm6
        vpmadd52luq zmm22, zmm5, zmm2
        vpmadd52huq zmm21, zmm4, zmm20
        vpmadd52luq zmm14, zmm12, zmm10
        vbroadcasti64x2 zmm4, [rcx + 560]
        vbroadcasti64x2 zmm20, [rdx + 960]
        vpmadd52huq zmm19, zmm3, zmm17
        vpaddq  zmm16, zmm16, zmm18
        vbroadcasti64x2 zmm18, [rcx + 880]
        vpmadd52luq zmm15, zmm3, zmm7
        vpmadd52luq zmm26, zmm9, zmm6
        vpmadd52huq zmm13, zmm3, zmm7
        vpmadd52luq zmm21, zmm5, zmm23
        vpmadd52huq zmm14, zmm12, zmm11
        vbroadcasti64x2 zmm23, [rdx + 976]
        vpmadd52luq zmm19, zmm9, zmm17
        vpmadd52huq zmm15, zmm3, zmm24
        vpmadd52huq zmm26, zmm9, zmm7
        vpsrlq  zmm3{k2}{z}, zmm25, 52
        vpmadd52luq zmm13, zmm9, zmm7
        vmovdqu64 zmm7, [rdx + 448]
        vpaddq  zmm3, zmm16, zmm3
        vpmadd52luq zmm14, zmm0, zmm11
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm3, zmm20
        vpmadd52huq zmm19, zmm12, zmm10
        valignq zmm12{k1}{z}, zmm27, zmm27, 2
        vpmadd52luq zmm26, zmm8, zmm1
        vmovdqu64 zmm27, [rdx + 512]
        vpmadd52luq zmm15, zmm9, zmm24
        vpmadd52huq zmm21, zmm5, zmm2
        vpmadd52huq zmm13, zmm9, zmm24
        vpsrlq  zmm24{k2}{z}, zmm3, 52
        vpaddq  zmm22, zmm22, zmm14
        valignq zmm14{k1}{z}, zmm25, zmm25, 2
        vpaddq  zmm24, zmm22, zmm24
        vpmadd52huq zmm26, zmm8, zmm4
        vpmadd52huq zmm12, zmm0, zmm10
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52luq zmm25, zmm3, zmm23
        vpmadd52luq zmm16, zmm24, zmm20
        vmovdqu64 zmm23, [rdx + 576]
        vmovdqu64 zmm24, [rdx + 640]
        vpmadd52huq zmm14, zmm7, zmm10
        vpmadd52luq zmm19, zmm0, zmm10
        vpmadd52huq zmm15, zmm9, zmm17
        vbroadcasti64x2 zmm17, [rsi + 240]
        vpmadd52luq zmm21, zmm8, zmm2
        vpmadd52luq zmm26, zmm8, zmm18
        vpmadd52luq zmm12, zmm7, zmm10
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52luq zmm2, zmm3, zmm20
        vpaddq  zmm25, zmm25, zmm16
        vpmadd52luq zmm14, zmm27, zmm10
        vshufi64x2 zmm16, zmm25, zmm25, 0
        vpmadd52huq zmm19, zmm0, zmm11
        vmovdqu64 zmm0, [rdx + 704]
        vmovdqu64 zmm18, [rdx + 768]
        vmovdqu64 zmm20, [rdx + 832]
        vmovdqu64 zmm25, [rdx + 896]
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm9, zmm6
        vpmadd52huq zmm26, zmm27, zmm10
        vpmadd52huq zmm12, zmm7, zmm11
        vshufi64x2 zmm2, zmm2, zmm2, 0
        vpmadd52luq zmm22, zmm24, zmm16
        vpmadd52huq zmm14, zmm27, zmm11
        vpbroadcastq zmm6, rax
        vpmadd52luq zmm19, zmm7, zmm11
        vpmadd52huq zmm13, zmm5, zmm17
        vpmadd52luq zmm26, zmm23, zmm10
        vpmadd52luq zmm15, zmm5, zmm17
        vpmadd52luq zmm12, zmm27, zmm11
        vpmadd52huq zmm22, zmm24, zmm2
        vpmadd52luq zmm14, zmm23, zmm11
        vpmadd52luq zmm21, zmm0, zmm16
        vpmadd52luq zmm3, zmm24, zmm2
        vpmadd52luq zmm13, zmm8, zmm4
        vpmadd52huq zmm26, zmm23, zmm11
        vpmadd52huq zmm19, zmm24, zmm16
        vpmadd52huq zmm12, zmm0, zmm16
        vpmadd52luq zmm22, zmm0, zmm2
        vpmadd52luq zmm15, zmm18, zmm16
        vpmadd52huq zmm28, zmm8, zmm1
        vpmadd52luq zmm21, zmm18, zmm2
        vpmadd52huq zmm14, zmm18, zmm16
        vpmadd52huq zmm26, zmm20, zmm16
        vpmadd52luq zmm13, zmm20, zmm16
        vpmadd52huq zmm19, zmm0, zmm2
        vpsrlq  zmm0{k2}{z}, zmm3, 52
        vpmadd52huq zmm12, zmm18, zmm2
        vpmadd52luq zmm15, zmm20, zmm2
        vpaddq  zmm0, zmm22, zmm0
        vpmadd52huq zmm28, zmm23, zmm10
        vpmadd52luq zmm26, zmm25, zmm16
        vpsrlq  zmm0{k2}{z}, zmm0, 52
        vpmadd52huq zmm14, zmm20, zmm2
        vpmadd52luq zmm13, zmm25, zmm2
        vpaddq  zmm21, zmm21, zmm0
        vpaddq  zmm15, zmm15, zmm12
        vpaddq  zmm21, zmm21, zmm19
        valignq zmm0{k1}{z}, zmm3, zmm3, 2
        vpmadd52huq zmm26, zmm25, zmm2
        vpsrlq  zmm1, zmm21, 52
        vpmadd52huq zmm28, zmm25, zmm16
        vpaddq  zmm15, zmm15, zmm1
        vpaddq  zmm13, zmm13, zmm14
        vpsrlq  zmm1, zmm15, 52
        valignq zmm2{k1}{z}, zmm22, zmm22, 2
        vpaddq  zmm13, zmm13, zmm1
        vpaddq  zmm26, zmm26, zmm0
        vpsrlq  zmm0, zmm6, 51
        vpandq  zmm15, zmm15, zmm6
        vpsrlq  zmm1, zmm13, 52
        vpaddq  zmm3, zmm15, zmm0
        vpaddq  zmm26, zmm26, zmm1
        vpaddq  zmm28, zmm28, zmm2
        vpsrlq  zmm1, zmm3, 52
        vpandq  zmm13, zmm13, zmm6
        vpsrlq  zmm2, zmm26, 52
        vpaddq  zmm1, zmm13, zmm1
        vpaddq  zmm28, zmm28, zmm2
        vpsrlq  zmm2, zmm1, 52
        vpandq  zmm26, zmm26, zmm6
        vpsrlq  zmm4, zmm28, 52
        vpaddq  zmm2, zmm26, zmm2
        valignq zmm4{k7}{z}, zmm4, zmm4, 6
        vpsrlq  zmm5, zmm2, 52
        vpandq  zmm28, zmm28, zmm6
        vpandq  zmm21, zmm21, zmm6
        vpaddq  zmm5, zmm28, zmm5
        vpandq  zmm3, zmm3, zmm6
        vpsrlq  zmm7, zmm5, 52
        vpaddq  zmm21, zmm21, zmm4
        vptestmq k3, zmm7, zmm7
        vpcmpnleuq k4, zmm21, zmm6
        vpcmpeqq k5, zmm21, zmm6
        vpandq  zmm1, zmm1, zmm6
        vpandq  zmm2, zmm2, zmm6
        vpandq  zmm5, zmm5, zmm6
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kmovw   r10d, k6
        kmovw   r11d, k3
        shl     r10d, 2
        and     r11d, r10d
        shl     r11d, 2
        or      r10d, r11d
        kmovw   k6, r10d
        kandw   k5, k5, k6
        vpaddq  zmm21{k6}, zmm21, zmm0
        korw    k4, k4, k5
        vpandq  zmm21, zmm21, zmm6
        vmovdqa64 zmm15{k4}, zmm3
        vmovdqa64 zmm13{k4}, zmm1
        vmovdqa64 zmm26{k4}, zmm2
        vmovdqa64 zmm28{k4}, zmm5
        vmovdqu64 [rdi], zmm21
        vmovdqu64 [rdi + 64], zmm15
        vmovdqu64 [rdi + 128], zmm13
        vmovdqu64 [rdi + 192], zmm26
        vmovdqu64 [rdi + 256], zmm28
        mov     rsi, rdi
        dec     r8
        jnz     LABEL(karat_pair_sqr_16_x86_64, again)

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
END_KERNEL(karat_pair_sqr_16_x86_64)

NOTES

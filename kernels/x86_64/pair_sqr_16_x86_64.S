/* karat_pair_sqr_16_x86_64: z = x^2 2^-1040 modulo two numbers p and q, s times over.
 * Contract: kernels/contracts/pair_sqr.contract. Made by tools/ifma/generate.py pair_sqr_16;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, then z, rdx c, rcx t, r8 squarings left, r9 k (not used); rax, r10, r11; k1
 * all lanes but the last of each number, k2 its first lane, k7 all but the first; k0, k3 to k6 and all
 * of zmm0 to zmm31. No stack.
 * Cost: 340 products, 494 instructions on the two vector ports, so 247 cycles at least a squaring.
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
        vmovdqu64 zmm0, [rsi + 0]
        vmovdqu64 zmm1, [rsi + 64]
        vmovdqu64 zmm2, [rsi + 128]
        vmovdqu64 zmm3, [rsi + 192]
        vmovdqu64 zmm4, [rsi + 256]

        //@ z = rdi, x = rsi, c = rdx, t = rcx, left = r8
LABEL(karat_pair_sqr_16_x86_64, again):
        vpsrlq  zmm5, zmm0, 51
        vpaddq  zmm6, zmm0, zmm0
        vmovdqu64 [rcx + 640], zmm5
        vpaddq  zmm7, zmm1, zmm1
        vmovdqu64 [rcx + 320], zmm6
        vshufi64x2 zmm8, zmm1, zmm1, 0
        vshufi64x2 zmm9, zmm0, zmm0, 0
        vpsrlq  zmm10, zmm1, 51
        vpsrlq  zmm11, zmm2, 51
        vmovdqu64 [rcx + 704], zmm10
        vpaddq  zmm12, zmm2, zmm2
        vmovdqu64 [rcx + 768], zmm11
        vshufi64x2 zmm13, zmm2, zmm2, 0
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52luq zmm14, zmm1, zmm8
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm1, zmm8
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm0, zmm9
        vpaddq  zmm7, zmm7, zmm5
        vshufi64x2 zmm5, zmm6, zmm6, 0
        vmovdqu64 [rcx + 384], zmm7
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52luq zmm6, zmm0, zmm9
        vpaddq  zmm9, zmm3, zmm3
        vshufi64x2 zmm16, zmm3, zmm3, 0
        vpaddq  zmm12, zmm12, zmm10
        vpaddq  zmm9, zmm9, zmm11
        vpmadd52huq zmm14, zmm1, zmm5
        vpmadd52luq zmm8, zmm1, zmm5
        vmovdqu64 [rcx + 448], zmm12
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52luq zmm10, zmm2, zmm13
        vbroadcasti64x2 zmm11, [rcx + 640]
        vpsrlq  zmm17{k2}{z}, zmm6, 52
        vmovdqu64 [rcx + 512], zmm9
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52luq zmm18, zmm3, zmm16
        vshufi64x2 zmm7, zmm7, zmm7, 0
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm2, zmm13
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm3, zmm16
        vmovdqu64 [rcx + 0], xmm6
        valignq zmm6{k1}{z}, zmm6, zmm6, 2
        vpmadd52luq zmm14, zmm1, zmm11
        vpaddq  zmm8, zmm8, zmm17
        vbroadcasti64x2 zmm11, [rsi + 144]
        vpmadd52luq zmm15, zmm2, zmm7
        vpsrlq  zmm16{k2}{z}, zmm8, 52
        vmovdqu64 [rcx + 16], xmm8
        vshufi64x2 zmm12, zmm12, zmm12, 0
        vbroadcasti64x2 zmm17, [rcx + 704]
        vpmadd52huq zmm10, zmm2, zmm7
        vshufi64x2 zmm9, zmm9, zmm9, 0
        valignq zmm8{k1}{z}, zmm8, zmm8, 2
        vpmadd52luq zmm14, zmm2, zmm5
        vbroadcasti64x2 zmm20, [rcx + 400]
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52luq zmm21, zmm2, zmm11
        vpmadd52huq zmm15, zmm2, zmm5
        vpmadd52huq zmm18, zmm3, zmm12
        vpmadd52luq zmm19, zmm3, zmm12
        vpmadd52luq zmm10, zmm2, zmm17
        vbroadcasti64x2 zmm17, [rcx + 768]
        vpmadd52luq zmm13, zmm4, zmm9
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm2, zmm11
        vpaddq  zmm14, zmm14, zmm16
        vpmadd52huq zmm21, zmm2, zmm20
        vbroadcasti64x2 zmm11, [rcx + 720]
        vpmadd52luq zmm15, zmm3, zmm5
        vpsrlq  zmm16{k2}{z}, zmm14, 52
        vmovdqu64 [rcx + 32], xmm14
        valignq zmm14{k1}{z}, zmm14, zmm14, 2
        vpmadd52luq zmm18, zmm3, zmm17
        vpmadd52luq zmm10, zmm3, zmm7
        vpmadd52huq zmm19, zmm3, zmm7
        vpmadd52huq zmm13, zmm4, zmm12
        vbroadcasti64x2 zmm17, [rsi + 80]
        vpmadd52luq zmm21, zmm2, zmm11
        vbroadcasti64x2 zmm11, [rcx + 16]
        vmovdqu64 zmm23, [rdx + 0]
        vpaddq  zmm15, zmm15, zmm16
        vpsrlq  zmm16, zmm3, 51
        vmovdqu64 [rcx + 48], xmm15
        vpsrlq  zmm24{k2}{z}, zmm15, 52
        vbroadcasti64x2 zmm25, [rcx + 464]
        vpmadd52luq zmm18, zmm4, zmm12
        vpmadd52huq zmm10, zmm3, zmm5
        vpmadd52luq zmm19, zmm4, zmm7
        vpmadd52luq zmm13, zmm1, zmm17
        vbroadcasti64x2 zmm12, [rcx + 336]
        vpmadd52luq zmm6, zmm23, zmm11
        vbroadcasti64x2 zmm26, [rcx + 0]
        vpmadd52luq zmm21, zmm3, zmm20
        valignq zmm15{k1}{z}, zmm15, zmm15, 2
        vmovdqu64 [rcx + 832], zmm16
        vpmadd52luq zmm22, zmm3, zmm25
        vbroadcasti64x2 zmm16, [rsi + 16]
        vpmadd52huq zmm18, zmm4, zmm7
        vpmadd52luq zmm10, zmm4, zmm5
        vpmadd52huq zmm19, zmm4, zmm5
        vbroadcasti64x2 zmm5, [rcx + 32]
        vpmadd52huq zmm13, zmm1, zmm12
        vpmadd52huq zmm6, zmm23, zmm26
        vpmadd52huq zmm21, zmm3, zmm12
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm3, zmm25
        vpmadd52huq zmm22, zmm3, zmm20
        vbroadcasti64x2 zmm27, [rcx + 48]
        vpmadd52huq zmm18, zmm0, zmm16
        vpmadd52luq zmm10, zmm23, zmm26
        vpmadd52luq zmm19, zmm0, zmm16
        vpmadd52luq zmm8, zmm23, zmm5
        vpmadd52luq zmm21, zmm4, zmm12
        vpmadd52luq zmm22, zmm4, zmm20
        vmovdqu64 zmm16, [rdx + 64]
        vpmadd52luq zmm18, zmm1, zmm12
        vpaddq  zmm10, zmm10, zmm24
        vpmadd52luq zmm14, zmm23, zmm27
        vpmadd52huq zmm8, zmm23, zmm11
        vpmadd52huq zmm15, zmm23, zmm27
        vmovdqu64 [rcx + 64], xmm10
        vbroadcasti64x2 zmm24, [rcx + 656]
        vpmadd52huq zmm22, zmm4, zmm12
        vpmadd52huq zmm14, zmm23, zmm5
        vpmadd52luq zmm8, zmm16, zmm11
        vpmadd52luq zmm6, zmm16, zmm26
        vbroadcasti64x2 zmm23, [rcx + 784]
        vpmadd52luq zmm15, zmm16, zmm27
        vpmadd52luq zmm14, zmm16, zmm5
        vmovdqu64 zmm28, [rdx + 128]
        vpmadd52huq zmm8, zmm16, zmm26
        vpaddq  zmm19, zmm19, zmm6
        vpmadd52luq zmm13, zmm1, zmm24
        vpsrlq  zmm6{k2}{z}, zmm10, 52
        vpmadd52huq zmm15, zmm16, zmm5
        vpaddq  zmm19, zmm19, zmm6
        vpmadd52luq zmm7, zmm3, zmm23
        vpmadd52huq zmm14, zmm16, zmm11
        vpmadd52luq zmm8, zmm28, zmm26
        vmovdqu64 [rcx + 80], xmm19
        vbroadcasti64x2 zmm6, [rsi + 256]
        vpmadd52huq zmm22, zmm28, zmm27
        vpmadd52luq zmm13, zmm2, zmm12
        vpmadd52luq zmm15, zmm28, zmm5
        vpmadd52luq zmm7, zmm4, zmm25
        vpmadd52luq zmm14, zmm28, zmm11
        vpaddq  zmm18, zmm18, zmm8
        vpsrlq  zmm8{k2}{z}, zmm19, 52
        vpaddq  zmm18, zmm18, zmm8
        vpmadd52huq zmm21, zmm4, zmm6
        vmovdqu64 zmm8, [rdx + 192]
        vmovdqu64 [rcx + 96], xmm18
        vpmadd52huq zmm15, zmm28, zmm11
        vpmadd52huq zmm7, zmm4, zmm20
        vpmadd52huq zmm14, zmm28, zmm26
        vpmadd52huq zmm21, zmm16, zmm27
        vpsrlq  zmm16{k2}{z}, zmm18, 52
        vpmadd52luq zmm21, zmm28, zmm27
        vpmadd52huq zmm21, zmm28, zmm5
        vpmadd52luq zmm14, zmm8, zmm26
        vpmadd52huq zmm7, zmm8, zmm27
        vpmadd52luq zmm15, zmm8, zmm11
        vmovdqu64 zmm23, [rdx + 256]
        vpmadd52luq zmm22, zmm8, zmm27
        vpmadd52luq zmm21, zmm8, zmm5
        vpaddq  zmm13, zmm13, zmm14
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm4, zmm9
        vbroadcasti64x2 zmm9, [rcx + 832]
        vpaddq  zmm13, zmm13, zmm16
        valignq zmm16{k1}{z}, zmm18, zmm18, 2
        vbroadcasti64x2 zmm18, [rcx + 96]
        vmovdqu64 zmm24, [rdx + 0]
        vmovdqu64 [rcx + 112], xmm13
        valignq zmm19{k1}{z}, zmm19, zmm19, 2
        vpmadd52luq zmm7, zmm23, zmm27
        valignq zmm10{k1}{z}, zmm10, zmm10, 2
        vpmadd52huq zmm15, zmm8, zmm26
        vbroadcasti64x2 zmm28, [rsi + 96]
        vpmadd52huq zmm22, zmm8, zmm5
        vpmadd52luq zmm14, zmm4, zmm9
        vpmadd52huq zmm21, zmm8, zmm11
        vpmadd52luq zmm19, zmm24, zmm18
        vbroadcasti64x2 zmm8, [rcx + 80]
        vpmadd52huq zmm7, zmm23, zmm5
        vpmadd52luq zmm15, zmm23, zmm26
        vbroadcasti64x2 zmm9, [rcx + 416]
        vpmadd52luq zmm22, zmm23, zmm5
        vpmadd52huq zmm14, zmm1, zmm17
        vbroadcasti64x2 zmm5, [rcx + 112]
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm1, zmm28
        vpmadd52luq zmm21, zmm23, zmm11
        vpmadd52huq zmm22, zmm23, zmm11
        vpmadd52luq zmm14, zmm2, zmm20
        vmovdqu64 zmm11, [rdx + 64]
        vpmadd52huq zmm19, zmm24, zmm8
        vpmadd52luq zmm10, zmm24, zmm8
        vpmadd52luq zmm17, zmm2, zmm9
        vbroadcasti64x2 zmm20, [rsi + 32]
        vpmadd52huq zmm21, zmm23, zmm26
        vpmadd52luq zmm16, zmm24, zmm5
        vbroadcasti64x2 zmm26, [rcx + 64]
        vpmadd52huq zmm14, zmm2, zmm12
        vpmadd52huq zmm16, zmm24, zmm18
        vpmadd52luq zmm14, zmm3, zmm12
        vpmadd52luq zmm19, zmm11, zmm8
        vpmadd52luq zmm16, zmm11, zmm18
        vpmadd52luq zmm14, zmm4, zmm6
        vmovdqu64 zmm6, [rdx + 128]
        vpmadd52huq zmm7, zmm0, zmm20
        vpmadd52luq zmm22, zmm0, zmm20
        vpmadd52huq zmm10, zmm24, zmm26
        vbroadcasti64x2 zmm12, [rcx + 352]
        vpmadd52luq zmm15, zmm24, zmm26
        vpmadd52huq zmm16, zmm11, zmm8
        vpmadd52huq zmm19, zmm11, zmm26
        vpmadd52luq zmm10, zmm11, zmm26
        vpaddq  zmm14, zmm14, zmm15
        vpmadd52luq zmm16, zmm6, zmm8
        vpmadd52luq zmm19, zmm6, zmm26
        vpaddq  zmm21, zmm21, zmm10
        vpmadd52huq zmm17, zmm2, zmm12
        vbroadcasti64x2 zmm10, [rsi + 208]
        vpmadd52luq zmm7, zmm1, zmm12
        vpmadd52huq zmm16, zmm6, zmm26
        vmovdqu64 zmm15, [rdx + 192]
        vpaddq  zmm22, zmm22, zmm19
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm2, zmm9
        vpmadd52luq zmm17, zmm3, zmm12
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm4, zmm25
        vpmadd52huq zmm20, zmm23, zmm27
        vbroadcasti64x2 zmm23, [rcx + 736]
        vpsrlq  zmm25{k2}{z}, zmm13, 52
        vpmadd52luq zmm7, zmm3, zmm10
        vpaddq  zmm14, zmm14, zmm25
        vpmadd52luq zmm16, zmm15, zmm26
        vbroadcasti64x2 zmm25, [rsi + 272]
        vmovdqu64 [rcx + 128], xmm14
        vpmadd52luq zmm20, zmm1, zmm28
        vpsrlq  zmm27{k2}{z}, zmm14, 52
        vpaddq  zmm21, zmm21, zmm27
        vpmadd52luq zmm19, zmm2, zmm23
        valignq zmm13{k1}{z}, zmm13, zmm13, 2
        vpsrlq  zmm23{k2}{z}, zmm21, 52
        vpaddq  zmm7, zmm7, zmm16
        vpmadd52luq zmm17, zmm4, zmm25
        vpaddq  zmm22, zmm22, zmm23
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm3, zmm9
        vbroadcasti64x2 zmm23, [rcx + 528]
        vpmadd52huq zmm13, zmm24, zmm5
        vpsrlq  zmm24{k2}{z}, zmm22, 52
        vpmadd52luq zmm19, zmm3, zmm9
        vpaddq  zmm7, zmm7, zmm24
        vmovdqu64 [rcx + 160], xmm22
        vmovdqu64 [rcx + 144], xmm21
        valignq zmm22{k1}{z}, zmm22, zmm22, 2
        vmovdqu64 [rcx + 176], xmm7
        vpmadd52huq zmm17, zmm4, zmm23
        vpmadd52huq zmm20, zmm1, zmm12
        vpmadd52luq zmm16, zmm4, zmm9
        vbroadcasti64x2 zmm24, [rcx + 848]
        vpmadd52luq zmm13, zmm11, zmm5
        vpmadd52huq zmm19, zmm3, zmm12
        vbroadcasti64x2 zmm27, [rcx + 672]
        vpmadd52huq zmm16, zmm4, zmm12
        vpmadd52huq zmm13, zmm11, zmm18
        vmovdqu64 zmm28, [rdx + 256]
        vpmadd52luq zmm19, zmm4, zmm12
        vpmadd52huq zmm16, zmm15, zmm5
        vpmadd52luq zmm13, zmm6, zmm18
        vpmadd52huq zmm19, zmm4, zmm25
        vpmadd52luq zmm17, zmm4, zmm24
        valignq zmm21{k1}{z}, zmm21, zmm21, 2
        vpmadd52luq zmm20, zmm1, zmm27
        valignq zmm14{k1}{z}, zmm14, zmm14, 2
        vpmadd52luq zmm16, zmm28, zmm5
        vpmadd52huq zmm13, zmm6, zmm8
        vpmadd52huq zmm19, zmm6, zmm5
        vpmadd52huq zmm17, zmm11, zmm5
        vpsrlq  zmm11{k2}{z}, zmm7, 52
        vpmadd52luq zmm20, zmm2, zmm12
        vbroadcasti64x2 zmm12, [rsi + 48]
        valignq zmm7{k1}{z}, zmm7, zmm7, 2
        vpmadd52huq zmm16, zmm28, zmm18
        vpmadd52luq zmm13, zmm15, zmm8
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm4, zmm9
        vpmadd52luq zmm19, zmm15, zmm5
        vbroadcasti64x2 zmm9, [rcx + 176]
        vmovdqu64 zmm25, [rdx + 0]
        vpmadd52luq zmm17, zmm6, zmm5
        vpbroadcastq zmm27, rax
        vbroadcasti64x2 zmm29, [rcx + 160]
        vpmadd52huq zmm20, zmm3, zmm10
        vpmadd52luq zmm16, zmm0, zmm12
        vpmadd52huq zmm13, zmm15, zmm26
        vpmadd52huq zmm24, zmm28, zmm5
        vbroadcasti64x2 zmm5, [rcx + 368]
        vpmadd52huq zmm19, zmm15, zmm18
        vpmadd52huq zmm17, zmm6, zmm18
        vpmadd52luq zmm22, zmm25, zmm9
        vpmadd52luq zmm20, zmm4, zmm23
        vbroadcasti64x2 zmm6, [rcx + 144]
        vpmadd52luq zmm21, zmm25, zmm29
        vpmadd52huq zmm7, zmm25, zmm9
        vpmadd52luq zmm13, zmm28, zmm26
        vpmadd52huq zmm24, zmm0, zmm12
        vmovdqu64 zmm0, [rdx + 64]
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm1, zmm5
        vpmadd52luq zmm17, zmm15, zmm18
        vpmadd52huq zmm22, zmm25, zmm29
        vpmadd52luq zmm19, zmm28, zmm18
        vpmadd52huq zmm21, zmm25, zmm6
        vpmadd52luq zmm14, zmm25, zmm6
        vbroadcasti64x2 zmm12, [rcx + 688]
        vpmadd52luq zmm24, zmm1, zmm5
        vbroadcasti64x2 zmm18, [rcx + 128]
        vpmadd52huq zmm17, zmm15, zmm8
        vpmadd52luq zmm22, zmm0, zmm29
        vpmadd52huq zmm19, zmm28, zmm8
        vbroadcasti64x2 zmm15, [rsi + 160]
        vpmadd52luq zmm21, zmm0, zmm6
        vpmadd52luq zmm7, zmm0, zmm9
        vpmadd52luq zmm17, zmm28, zmm8
        vmovdqu64 zmm8, [rdx + 128]
        vpmadd52huq zmm22, zmm0, zmm6
        vpmadd52luq zmm10, zmm1, zmm12
        vpmadd52huq zmm14, zmm25, zmm18
        vpmadd52luq zmm13, zmm25, zmm18
        vpmadd52huq zmm21, zmm0, zmm18
        vpmadd52huq zmm16, zmm2, zmm15
        vbroadcasti64x2 zmm12, [rcx + 480]
        vpmadd52luq zmm19, zmm2, zmm15
        vpmadd52huq zmm17, zmm28, zmm26
        vpmadd52luq zmm22, zmm8, zmm6
        vbroadcasti64x2 zmm15, [rsi + 224]
        vpmadd52luq zmm10, zmm2, zmm5
        vpmadd52luq zmm14, zmm0, zmm18
        vpaddq  zmm20, zmm20, zmm13
        vpmadd52luq zmm21, zmm8, zmm18
        vpaddq  zmm20, zmm20, zmm11
        vpmadd52luq zmm16, zmm3, zmm12
        vpsrlq  zmm11{k2}{z}, zmm20, 52
        vmovdqu64 zmm13, [rdx + 192]
        vpmadd52huq zmm22, zmm8, zmm18
        vbroadcasti64x2 zmm23, [rcx + 544]
        vpmadd52huq zmm10, zmm3, zmm15
        vpaddq  zmm17, zmm17, zmm14
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm2, zmm5
        vpaddq  zmm17, zmm17, zmm11
        vpaddq  zmm19, zmm19, zmm21
        vpsrlq  zmm11{k2}{z}, zmm17, 52
        vpmadd52huq zmm7, zmm0, zmm29
        vpmadd52luq zmm22, zmm13, zmm18
        vpmadd52luq zmm10, zmm4, zmm23
        vpaddq  zmm19, zmm19, zmm11
        vpmadd52luq zmm14, zmm3, zmm5
        vpsrlq  zmm11{k2}{z}, zmm19, 52
        vmovdqu64 [rcx + 224], xmm19
        vbroadcasti64x2 zmm21, [rsi + 288]
        vmovdqu64 [rcx + 208], xmm17
        vmovdqu64 [rcx + 192], xmm20
        vpmadd52luq zmm24, zmm3, zmm15
        valignq zmm15{k1}{z}, zmm19, zmm19, 2
        vpmadd52luq zmm7, zmm8, zmm29
        vpaddq  zmm16, zmm16, zmm22
        vpmadd52huq zmm10, zmm4, zmm12
        vpaddq  zmm16, zmm16, zmm11
        vpmadd52luq zmm14, zmm4, zmm21
        vmovdqu64 [rcx + 240], xmm16
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm3, zmm5
        vbroadcasti64x2 zmm19, [rcx + 496]
        valignq zmm22{k1}{z}, zmm16, zmm16, 2
        vpmadd52huq zmm24, zmm3, zmm12
        vpmadd52huq zmm7, zmm8, zmm6
        vpmadd52huq zmm10, zmm0, zmm9
        vbroadcasti64x2 zmm0, [rcx + 864]
        valignq zmm20{k1}{z}, zmm20, zmm20, 2
        vbroadcasti64x2 zmm25, [rcx + 800]
        vpmadd52huq zmm14, zmm4, zmm23
        vpmadd52luq zmm11, zmm4, zmm5
        vbroadcasti64x2 zmm23, [rcx + 816]
        valignq zmm17{k1}{z}, zmm17, zmm17, 2
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm3, zmm19
        vpmadd52luq zmm7, zmm13, zmm6
        vpmadd52luq zmm10, zmm8, zmm9
        vpmadd52huq zmm11, zmm4, zmm21
        vpmadd52luq zmm14, zmm4, zmm0
        vpmadd52luq zmm24, zmm3, zmm25
        vbroadcasti64x2 zmm0, [rcx + 240]
        vmovdqu64 zmm21, [rdx + 0]
        vpmadd52huq zmm7, zmm13, zmm18
        vpmadd52luq zmm26, zmm3, zmm23
        vpmadd52huq zmm10, zmm8, zmm29
        vpsrlq  zmm16{k2}{z}, zmm16, 52
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm4, zmm19
        vpmadd52huq zmm11, zmm13, zmm9
        vpmadd52huq zmm14, zmm8, zmm9
        vbroadcasti64x2 zmm8, [rcx + 224]
        vpmadd52luq zmm24, zmm4, zmm12
        vpmadd52luq zmm15, zmm21, zmm0
        vpmadd52huq zmm22, zmm21, zmm0
        vmovdqu64 zmm12, [rdx + 256]
        vpmadd52luq zmm10, zmm13, zmm29
        vpmadd52luq zmm26, zmm4, zmm19
        vpmadd52luq zmm14, zmm13, zmm9
        vpmadd52huq zmm10, zmm13, zmm6
        vpmadd52huq zmm14, zmm13, zmm29
        vpmadd52huq zmm15, zmm21, zmm8
        vmovdqu64 zmm13, [rdx + 64]
        vpmadd52luq zmm17, zmm21, zmm8
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm4, zmm5
        vpmadd52luq zmm7, zmm12, zmm18
        vbroadcasti64x2 zmm5, [rcx + 208]
        vpmadd52luq zmm10, zmm12, zmm6
        vpmadd52huq zmm10, zmm12, zmm18
        vpmadd52luq zmm11, zmm12, zmm9
        vpmadd52luq zmm14, zmm12, zmm29
        vpmadd52huq zmm25, zmm12, zmm9
        vbroadcasti64x2 zmm9, [rcx + 192]
        vpmadd52luq zmm15, zmm13, zmm8
        vbroadcasti64x2 zmm18, [rsi + 112]
        vpmadd52luq zmm22, zmm13, zmm0
        vpmadd52huq zmm11, zmm12, zmm29
        vpmadd52luq zmm20, zmm21, zmm5
        vmovdqu64 zmm28, [rdx + 128]
        vpmadd52huq zmm17, zmm21, zmm5
        vpmadd52huq zmm15, zmm13, zmm5
        vpmadd52huq zmm22, zmm13, zmm8
        vpmadd52huq zmm14, zmm12, zmm6
        vbroadcasti64x2 zmm6, [rcx + 432]
        vpmadd52luq zmm7, zmm21, zmm9
        vmovdqu64 zmm12, [rdx + 192]
        vpmadd52luq zmm10, zmm1, zmm18
        vpmadd52huq zmm20, zmm21, zmm9
        vpmadd52luq zmm17, zmm13, zmm5
        vpmadd52luq zmm15, zmm28, zmm5
        vpmadd52luq zmm22, zmm28, zmm8
        vpmadd52huq zmm14, zmm1, zmm18
        vpaddq  zmm24, zmm24, zmm7
        vpmadd52huq zmm26, zmm4, zmm6
        vbroadcasti64x2 zmm1, [rsi + 176]
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm12, zmm0
        vpmadd52luq zmm20, zmm13, zmm9
        vmovdqu64 zmm18, [rdx + 256]
        vpaddq  zmm24, zmm24, zmm16
        vpmadd52huq zmm15, zmm28, zmm9
        vpsrlq  zmm16{k2}{z}, zmm24, 52
        vpmadd52huq zmm17, zmm13, zmm9
        vpmadd52huq zmm22, zmm28, zmm5
        vpmadd52huq zmm26, zmm13, zmm0
        vpmadd52luq zmm11, zmm2, zmm1
        vpaddq  zmm10, zmm10, zmm20
        vpmadd52luq zmm7, zmm18, zmm0
        vpmadd52luq zmm15, zmm12, zmm9
        vpaddq  zmm10, zmm10, zmm16
        vpmadd52luq zmm17, zmm28, zmm9
        vmovdqu64 zmm13, [rdx + 320]
        vshufi64x2 zmm16, zmm10, zmm10, 0
        vpmadd52luq zmm22, zmm12, zmm5
        vbroadcasti64x2 zmm20, [rcx + 752]
        vpmadd52huq zmm11, zmm2, zmm6
        vpmadd52luq zmm26, zmm28, zmm0
        vpmadd52huq zmm7, zmm18, zmm8
        vbroadcasti64x2 zmm21, [rsi + 304]
        vpmadd52luq zmm14, zmm2, zmm6
        vpmadd52huq zmm23, zmm28, zmm0
        vpmadd52huq zmm25, zmm2, zmm1
        vpmadd52luq zmm15, zmm13, zmm16
        vpmadd52huq zmm22, zmm12, zmm9
        vpmadd52luq zmm11, zmm2, zmm20
        vshufi64x2 zmm1, zmm24, zmm24, 0
        vpmadd52huq zmm26, zmm28, zmm8
        vpmadd52luq zmm7, zmm4, zmm21
        vpmadd52luq zmm23, zmm12, zmm0
        vpmadd52luq zmm25, zmm3, zmm19
        vpsrlq  zmm2{k2}{z}, zmm10, 52
        vmovdqu64 zmm19, [rdx + 384]
        vpmadd52luq zmm17, zmm13, zmm1
        vpmadd52huq zmm15, zmm13, zmm1
        vbroadcasti64x2 zmm20, [rcx + 560]
        vpmadd52luq zmm11, zmm3, zmm6
        vpmadd52luq zmm22, zmm18, zmm9
        vpmadd52luq zmm26, zmm12, zmm8
        vpmadd52huq zmm23, zmm12, zmm8
        vpmadd52huq zmm25, zmm3, zmm6
        vpaddq  zmm14, zmm14, zmm17
        vpmadd52luq zmm15, zmm19, zmm1
        vbroadcasti64x2 zmm17, [rdx + 960]
        vpaddq  zmm2, zmm14, zmm2
        vpmadd52huq zmm7, zmm4, zmm20
        vpmadd52huq zmm22, zmm13, zmm16
        valignq zmm13{k1}{z}, zmm24, zmm24, 2
        vbroadcasti64x2 zmm14, [rcx + 880]
        vpsrlq  zmm24{k2}{z}, zmm2, 52
        vmovdqu64 zmm28, [rdx + 448]
        vpmadd52huq zmm26, zmm12, zmm5
        valignq zmm10{k1}{z}, zmm10, zmm10, 2
        vpaddq  zmm11, zmm11, zmm15
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm2, zmm17
        vpmadd52huq zmm13, zmm19, zmm16
        vpmadd52luq zmm23, zmm18, zmm8
        vpaddq  zmm8, zmm11, zmm24
        vbroadcasti64x2 zmm15, [rdx + 976]
        vpmadd52luq zmm7, zmm4, zmm14
        vmovdqu64 zmm14, [rdx + 512]
        vpmadd52huq zmm10, zmm28, zmm16
        vpmadd52luq zmm22, zmm19, zmm16
        vpmadd52luq zmm26, zmm18, zmm5
        vpmadd52luq zmm12, zmm8, zmm17
        vpmadd52luq zmm13, zmm28, zmm16
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52luq zmm8, zmm2, zmm17
        vpmadd52huq zmm23, zmm18, zmm5
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52luq zmm5, zmm2, zmm15
        vmovdqu64 zmm15, [rdx + 576]
        vpmadd52huq zmm7, zmm14, zmm16
        vpmadd52luq zmm10, zmm14, zmm16
        vbroadcasti64x2 zmm17, [rsi + 240]
        vpmadd52huq zmm22, zmm19, zmm1
        vpmadd52huq zmm26, zmm18, zmm9
        vpmadd52huq zmm13, zmm28, zmm1
        vshufi64x2 zmm8, zmm8, zmm8, 0
        vpmadd52luq zmm25, zmm4, zmm6
        vmovdqu64 zmm6, [rdx + 640]
        vpaddq  zmm5, zmm5, zmm12
        vpmadd52luq zmm7, zmm15, zmm16
        vshufi64x2 zmm5, zmm5, zmm5, 0
        vpmadd52huq zmm23, zmm3, zmm17
        vpmadd52huq zmm10, zmm14, zmm1
        vmovdqu64 zmm9, [rdx + 704]
        vpmadd52luq zmm22, zmm28, zmm1
        vpmadd52luq zmm26, zmm3, zmm17
        vpmadd52luq zmm13, zmm14, zmm1
        vpmadd52luq zmm11, zmm6, zmm5
        vpmadd52huq zmm7, zmm15, zmm1
        vmovdqu64 zmm3, [rdx + 768]
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm18, zmm0
        vmovdqu64 zmm0, [rdx + 832]
        vpmadd52luq zmm23, zmm4, zmm20
        vpmadd52luq zmm10, zmm15, zmm1
        vpmadd52luq zmm25, zmm9, zmm5
        vpmadd52luq zmm2, zmm6, zmm8
        vpmadd52huq zmm22, zmm6, zmm5
        vpmadd52huq zmm11, zmm6, zmm8
        vpmadd52huq zmm13, zmm9, zmm5
        vpmadd52luq zmm26, zmm3, zmm5
        vpmadd52huq zmm7, zmm0, zmm5
        vpmadd52huq zmm12, zmm4, zmm21
        vmovdqu64 zmm1, [rdx + 896]
        vpmadd52luq zmm25, zmm3, zmm8
        vpmadd52huq zmm10, zmm3, zmm5
        vpmadd52luq zmm23, zmm0, zmm5
        vpmadd52luq zmm11, zmm9, zmm8
        vpmadd52huq zmm22, zmm9, zmm8
        vpsrlq  zmm4{k2}{z}, zmm2, 52
        vpmadd52huq zmm13, zmm3, zmm8
        vpmadd52luq zmm26, zmm0, zmm8
        vpmadd52luq zmm7, zmm1, zmm5
        vpmadd52huq zmm12, zmm15, zmm16
        vpmadd52huq zmm10, zmm0, zmm8
        vpaddq  zmm0, zmm11, zmm4
        vpmadd52luq zmm23, zmm1, zmm8
        vpsrlq  zmm0{k2}{z}, zmm0, 52
        valignq zmm2{k1}{z}, zmm2, zmm2, 2
        vpaddq  zmm25, zmm25, zmm0
        vpmadd52huq zmm7, zmm1, zmm8
        vpaddq  zmm25, zmm25, zmm22
        vpaddq  zmm26, zmm26, zmm13
        vpsrlq  zmm0, zmm25, 52
        vpmadd52huq zmm12, zmm1, zmm5
        vpaddq  zmm26, zmm26, zmm0
        vpaddq  zmm23, zmm23, zmm10
        vpsrlq  zmm0, zmm26, 52
        valignq zmm1{k1}{z}, zmm11, zmm11, 2
        vpaddq  zmm23, zmm23, zmm0
        vpaddq  zmm7, zmm7, zmm2
        vpsrlq  zmm0, zmm27, 51
        vpandq  zmm26, zmm26, zmm27
        vpsrlq  zmm2, zmm23, 52
        vpaddq  zmm3, zmm26, zmm0
        vpaddq  zmm7, zmm7, zmm2
        vpaddq  zmm12, zmm12, zmm1
        vpsrlq  zmm1, zmm3, 52
        vpandq  zmm23, zmm23, zmm27
        vpsrlq  zmm2, zmm7, 52
        vpaddq  zmm1, zmm23, zmm1
        vpaddq  zmm12, zmm12, zmm2
        vpsrlq  zmm2, zmm1, 52
        vpandq  zmm7, zmm7, zmm27
        vpsrlq  zmm4, zmm12, 52
        vpaddq  zmm2, zmm7, zmm2
        valignq zmm4{k7}{z}, zmm4, zmm4, 6
        vpsrlq  zmm5, zmm2, 52
        vpandq  zmm12, zmm12, zmm27
        vpandq  zmm25, zmm25, zmm27
        vpaddq  zmm5, zmm12, zmm5
        vpandq  zmm3, zmm3, zmm27
        vpsrlq  zmm6, zmm5, 52
        vpaddq  zmm25, zmm25, zmm4
        vptestmq k3, zmm6, zmm6
        vpcmpnleuq k4, zmm25, zmm27
        vpcmpeqq k5, zmm25, zmm27
        vpandq  zmm1, zmm1, zmm27
        vpandq  zmm2, zmm2, zmm27
        vpandq  zmm5, zmm5, zmm27
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kshiftlw k0, k6, 4
        kshiftlw k3, k3, 2
        kshiftlw k6, k6, 2
        kandw   k3, k3, k0
        korw    k6, k6, k3
        kandw   k5, k5, k6
        vpaddq  zmm25{k6}, zmm25, zmm0
        korw    k4, k4, k5
        vpandq  zmm25, zmm25, zmm27
        vmovdqa64 zmm26{k4}, zmm3
        vmovdqa64 zmm23{k4}, zmm1
        vmovdqa64 zmm7{k4}, zmm2
        vmovdqa64 zmm12{k4}, zmm5
        vmovdqu64 [rdi], zmm25
        vmovdqu64 [rdi + 64], zmm26
        vmovdqu64 [rdi + 128], zmm23
        vmovdqu64 [rdi + 192], zmm7
        vmovdqu64 [rdi + 256], zmm12
        vmovdqa64 zmm0, zmm25
        vmovdqa64 zmm1, zmm26
        vmovdqa64 zmm2, zmm23
        vmovdqa64 zmm3, zmm7
        vmovdqa64 zmm4, zmm12
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
        kxorw   k0, k0, k0
        kxorw   k3, k3, k3
        kxorw   k4, k4, k4
        kxorw   k5, k5, k5
        kxorw   k6, k6, k6
        xor     r10d, r10d
        xor     r11d, r11d
END_KERNEL(karat_pair_sqr_16_x86_64)

NOTES

/* karat_pair_sqr_16_x86_64: z = x^2 2^-1040 modulo two numbers p and q, s times over.
 * Contract: kernels/contracts/pair_sqr.contract. Made by tools/ifma/generate.py pair_sqr_16;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, then z, rdx c, rcx t, r8 squarings left, r9 k (not used); rax, r10, r11; k1
 * all lanes but the last of each number, k2 its first lane, k7 all but the first; k0, k3 to k6 and all
 * of zmm0 to zmm31. No stack.
 * Cost: 340 products, 498 instructions on the two vector ports, so 249 cycles at least a squaring.
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
        vbroadcasti64x2 zmm17, [rcx + 640]
        vpaddq  zmm12, zmm12, zmm10
        vpaddq  zmm9, zmm9, zmm11
        vpmadd52huq zmm14, zmm1, zmm5
        vpmadd52luq zmm8, zmm1, zmm5
        vmovdqu64 [rcx + 448], zmm12
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52luq zmm10, zmm2, zmm13
        vpsrlq  zmm11{k2}{z}, zmm6, 52
        vmovdqu64 [rcx + 512], zmm9
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52luq zmm18, zmm3, zmm16
        vshufi64x2 zmm7, zmm7, zmm7, 0
        vbroadcasti64x2 zmm19, [rsi + 144]
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm2, zmm13
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm3, zmm16
        vmovdqu64 [rcx + 0], xmm6
        valignq zmm6{k1}{z}, zmm6, zmm6, 2
        vbroadcasti64x2 zmm16, [rcx + 704]
        vpmadd52luq zmm14, zmm1, zmm17
        vpaddq  zmm8, zmm8, zmm11
        vpmadd52luq zmm15, zmm2, zmm7
        vpsrlq  zmm11{k2}{z}, zmm8, 52
        vbroadcasti64x2 zmm17, [rcx + 400]
        vmovdqu64 [rcx + 16], xmm8
        vshufi64x2 zmm12, zmm12, zmm12, 0
        vpmadd52huq zmm10, zmm2, zmm7
        vshufi64x2 zmm9, zmm9, zmm9, 0
        valignq zmm8{k1}{z}, zmm8, zmm8, 2
        vbroadcasti64x2 zmm21, [rcx + 768]
        vpmadd52luq zmm14, zmm2, zmm5
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52luq zmm22, zmm2, zmm19
        vpmadd52huq zmm15, zmm2, zmm5
        vpmadd52huq zmm18, zmm3, zmm12
        vbroadcasti64x2 zmm23, [rcx + 720]
        vpmadd52luq zmm20, zmm3, zmm12
        vpmadd52luq zmm10, zmm2, zmm16
        vpmadd52luq zmm13, zmm4, zmm9
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm2, zmm19
        vpaddq  zmm14, zmm14, zmm11
        vpmadd52huq zmm22, zmm2, zmm17
        vpmadd52luq zmm15, zmm3, zmm5
        vpsrlq  zmm11{k2}{z}, zmm14, 52
        vbroadcasti64x2 zmm19, [rsi + 80]
        vmovdqu64 [rcx + 32], xmm14
        vbroadcasti64x2 zmm24, [rcx + 16]
        vmovdqu64 zmm25, [rdx + 0]
        valignq zmm14{k1}{z}, zmm14, zmm14, 2
        vpmadd52luq zmm18, zmm3, zmm21
        vpmadd52luq zmm10, zmm3, zmm7
        vpmadd52huq zmm20, zmm3, zmm7
        vbroadcasti64x2 zmm21, [rcx + 464]
        vpmadd52huq zmm13, zmm4, zmm12
        vpmadd52luq zmm22, zmm2, zmm23
        vpaddq  zmm15, zmm15, zmm11
        vpsrlq  zmm11, zmm3, 51
        vbroadcasti64x2 zmm23, [rcx + 336]
        vmovdqu64 [rcx + 48], xmm15
        vbroadcasti64x2 zmm26, [rcx + 0]
        vpsrlq  zmm27{k2}{z}, zmm15, 52
        vpmadd52luq zmm18, zmm4, zmm12
        vpmadd52huq zmm10, zmm3, zmm5
        vpmadd52luq zmm20, zmm4, zmm7
        vbroadcasti64x2 zmm12, [rsi + 16]
        vpmadd52luq zmm13, zmm1, zmm19
        vbroadcasti64x2 zmm28, [rcx + 32]
        vpmadd52luq zmm6, zmm25, zmm24
        vpmadd52luq zmm22, zmm3, zmm17
        valignq zmm15{k1}{z}, zmm15, zmm15, 2
        vbroadcasti64x2 zmm29, [rcx + 656]
        vmovdqu64 [rcx + 832], zmm11
        vmovdqu64 zmm11, [rdx + 64]
        vpmadd52luq zmm16, zmm3, zmm21
        vpmadd52huq zmm18, zmm4, zmm7
        vbroadcasti64x2 zmm7, [rcx + 784]
        vpmadd52luq zmm10, zmm4, zmm5
        vpmadd52huq zmm20, zmm4, zmm5
        vbroadcasti64x2 zmm5, [rcx + 48]
        vpmadd52huq zmm13, zmm1, zmm23
        vpmadd52huq zmm6, zmm25, zmm26
        vpmadd52huq zmm22, zmm3, zmm23
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm3, zmm21
        vpmadd52huq zmm16, zmm3, zmm17
        vpmadd52huq zmm18, zmm0, zmm12
        vpmadd52luq zmm8, zmm25, zmm28
        vpmadd52luq zmm10, zmm25, zmm26
        vpmadd52luq zmm20, zmm0, zmm12
        vpmadd52luq zmm13, zmm1, zmm29
        vpmadd52luq zmm6, zmm11, zmm26
        vbroadcasti64x2 zmm12, [rsi + 256]
        vpmadd52luq zmm22, zmm4, zmm23
        vpmadd52luq zmm30, zmm3, zmm7
        vpmadd52luq zmm18, zmm1, zmm23
        vpmadd52luq zmm14, zmm25, zmm5
        vpmadd52huq zmm8, zmm25, zmm24
        vpaddq  zmm10, zmm10, zmm27
        vpmadd52luq zmm13, zmm2, zmm23
        vpsrlq  zmm7{k2}{z}, zmm10, 52
        vpaddq  zmm20, zmm20, zmm6
        vpmadd52huq zmm15, zmm25, zmm5
        vpaddq  zmm20, zmm20, zmm7
        vbroadcasti64x2 zmm6, [rcx + 832]
        vpmadd52huq zmm14, zmm25, zmm28
        vpmadd52luq zmm8, zmm11, zmm24
        vpsrlq  zmm7{k2}{z}, zmm20, 52
        vpmadd52huq zmm22, zmm4, zmm12
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm4, zmm9
        vmovdqu64 zmm9, [rdx + 128]
        vpmadd52luq zmm16, zmm4, zmm17
        vpmadd52luq zmm15, zmm11, zmm5
        vpmadd52luq zmm30, zmm4, zmm21
        vpmadd52luq zmm14, zmm11, zmm28
        vpmadd52huq zmm8, zmm11, zmm26
        vmovdqu64 [rcx + 80], xmm20
        vmovdqu64 zmm27, [rdx + 192]
        vmovdqu64 [rcx + 64], xmm10
        valignq zmm20{k1}{z}, zmm20, zmm20, 2
        vpmadd52huq zmm22, zmm11, zmm5
        vbroadcasti64x2 zmm29, [rsi + 96]
        vpmadd52luq zmm25, zmm4, zmm6
        vpmadd52huq zmm16, zmm4, zmm23
        vpmadd52huq zmm15, zmm11, zmm28
        vpmadd52huq zmm30, zmm4, zmm17
        vpmadd52huq zmm14, zmm11, zmm24
        vpmadd52luq zmm8, zmm9, zmm26
        valignq zmm6{k1}{z}, zmm10, zmm10, 2
        vpmadd52luq zmm22, zmm9, zmm5
        vpmadd52huq zmm25, zmm1, zmm19
        vpmadd52huq zmm16, zmm9, zmm5
        vmovdqu64 zmm10, [rdx + 256]
        vpmadd52luq zmm15, zmm9, zmm28
        vpmadd52huq zmm30, zmm27, zmm5
        vbroadcasti64x2 zmm11, [rcx + 416]
        vpmadd52luq zmm14, zmm9, zmm24
        vpaddq  zmm18, zmm18, zmm8
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm1, zmm29
        vpaddq  zmm18, zmm18, zmm7
        vpmadd52huq zmm22, zmm9, zmm28
        vpsrlq  zmm7{k2}{z}, zmm18, 52
        vmovdqu64 [rcx + 96], xmm18
        vpmadd52huq zmm15, zmm9, zmm24
        vpmadd52luq zmm25, zmm2, zmm17
        vpmadd52huq zmm14, zmm9, zmm26
        vbroadcasti64x2 zmm9, [rcx + 80]
        vmovdqu64 zmm17, [rdx + 0]
        valignq zmm18{k1}{z}, zmm18, zmm18, 2
        vpmadd52luq zmm16, zmm27, zmm5
        vpmadd52luq zmm30, zmm10, zmm5
        vpmadd52luq zmm22, zmm27, zmm28
        vpmadd52luq zmm8, zmm2, zmm11
        vbroadcasti64x2 zmm19, [rsi + 32]
        vpmadd52luq zmm15, zmm27, zmm24
        vpmadd52huq zmm25, zmm2, zmm23
        vpmadd52luq zmm14, zmm27, zmm26
        vpmadd52huq zmm16, zmm27, zmm28
        vpmadd52huq zmm30, zmm10, zmm28
        vpmadd52huq zmm22, zmm27, zmm24
        vpmadd52huq zmm15, zmm27, zmm26
        vbroadcasti64x2 zmm27, [rcx + 96]
        vpmadd52luq zmm25, zmm3, zmm23
        vbroadcasti64x2 zmm23, [rcx + 64]
        vpaddq  zmm13, zmm13, zmm14
        vbroadcasti64x2 zmm14, [rcx + 352]
        vpmadd52luq zmm6, zmm17, zmm9
        vpaddq  zmm13, zmm13, zmm7
        vpmadd52luq zmm16, zmm10, zmm28
        vmovdqu64 zmm7, [rdx + 64]
        vmovdqu64 [rcx + 112], xmm13
        vpmadd52luq zmm22, zmm10, zmm24
        vpmadd52huq zmm30, zmm0, zmm19
        vpmadd52luq zmm15, zmm10, zmm26
        vpmadd52luq zmm25, zmm4, zmm12
        vbroadcasti64x2 zmm12, [rsi + 208]
        vpmadd52luq zmm20, zmm17, zmm27
        vpmadd52huq zmm6, zmm17, zmm23
        vpmadd52huq zmm8, zmm2, zmm14
        vpmadd52huq zmm16, zmm10, zmm24
        vpmadd52huq zmm22, zmm10, zmm26
        vbroadcasti64x2 zmm24, [rcx + 736]
        vpmadd52luq zmm30, zmm1, zmm14
        vpmadd52luq zmm15, zmm17, zmm23
        vbroadcasti64x2 zmm26, [rcx + 112]
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm2, zmm11
        vpmadd52huq zmm20, zmm17, zmm9
        vpmadd52luq zmm6, zmm7, zmm23
        vpmadd52luq zmm8, zmm3, zmm14
        vpmadd52luq zmm16, zmm0, zmm19
        vpsrlq  zmm19{k2}{z}, zmm13, 52
        vpaddq  zmm25, zmm25, zmm15
        vpmadd52luq zmm30, zmm3, zmm12
        vpmadd52luq zmm20, zmm7, zmm9
        vbroadcasti64x2 zmm15, [rsi + 272]
        vpaddq  zmm25, zmm25, zmm19
        vpaddq  zmm22, zmm22, zmm6
        vpsrlq  zmm6{k2}{z}, zmm25, 52
        vpmadd52luq zmm28, zmm2, zmm24
        vpaddq  zmm22, zmm22, zmm6
        vpmadd52luq zmm18, zmm17, zmm26
        valignq zmm6{k1}{z}, zmm13, zmm13, 2
        vpmadd52huq zmm20, zmm7, zmm23
        vmovdqu64 zmm13, [rdx + 128]
        vpsrlq  zmm19{k2}{z}, zmm22, 52
        vmovdqu64 [rcx + 144], xmm22
        vmovdqu64 [rcx + 128], xmm25
        vpmadd52luq zmm28, zmm3, zmm11
        vpmadd52huq zmm6, zmm17, zmm26
        vpmadd52huq zmm18, zmm17, zmm27
        vpmadd52luq zmm8, zmm4, zmm15
        vbroadcasti64x2 zmm17, [rcx + 528]
        vpmadd52huq zmm28, zmm3, zmm14
        vpmadd52luq zmm6, zmm7, zmm26
        vpmadd52luq zmm18, zmm7, zmm27
        vpmadd52luq zmm28, zmm4, zmm14
        vpmadd52huq zmm6, zmm7, zmm27
        vpmadd52huq zmm18, zmm7, zmm9
        vmovdqu64 zmm24, [rdx + 192]
        vpmadd52huq zmm28, zmm4, zmm15
        vpmadd52luq zmm20, zmm13, zmm23
        vpmadd52luq zmm18, zmm13, zmm9
        vpmadd52luq zmm6, zmm13, zmm27
        vpmadd52huq zmm28, zmm13, zmm26
        vpaddq  zmm16, zmm16, zmm20
        vbroadcasti64x2 zmm15, [rcx + 848]
        vpmadd52huq zmm18, zmm13, zmm23
        vpaddq  zmm16, zmm16, zmm19
        vpmadd52huq zmm8, zmm4, zmm17
        vpsrlq  zmm19{k2}{z}, zmm16, 52
        vmovdqu64 [rcx + 160], xmm16
        vpmadd52huq zmm6, zmm13, zmm9
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm4, zmm21
        vbroadcasti64x2 zmm21, [rcx + 368]
        vpmadd52huq zmm20, zmm10, zmm5
        vpmadd52luq zmm18, zmm24, zmm23
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm3, zmm11
        vpmadd52luq zmm6, zmm24, zmm9
        vpmadd52luq zmm28, zmm24, zmm26
        vbroadcasti64x2 zmm10, [rcx + 160]
        vpmadd52luq zmm20, zmm1, zmm29
        vmovdqu64 zmm29, [rdx + 0]
        vpaddq  zmm30, zmm30, zmm18
        vpmadd52luq zmm8, zmm4, zmm15
        vpaddq  zmm30, zmm30, zmm19
        vpmadd52luq zmm5, zmm4, zmm11
        vbroadcasti64x2 zmm15, [rcx + 688]
        vmovdqu64 [rcx + 176], xmm30
        valignq zmm16{k1}{z}, zmm16, zmm16, 2
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm1, zmm21
        valignq zmm19{k1}{z}, zmm22, zmm22, 2
        vpmadd52huq zmm20, zmm1, zmm14
        valignq zmm22{k1}{z}, zmm25, zmm25, 2
        vbroadcasti64x2 zmm25, [rcx + 672]
        vpmadd52huq zmm8, zmm7, zmm26
        vmovdqu64 zmm7, [rdx + 256]
        vpmadd52huq zmm6, zmm24, zmm23
        vpmadd52huq zmm5, zmm4, zmm14
        vpmadd52luq zmm19, zmm29, zmm10
        vpmadd52huq zmm28, zmm24, zmm27
        vpmadd52luq zmm8, zmm13, zmm26
        vpmadd52huq zmm5, zmm24, zmm26
        vpmadd52huq zmm8, zmm13, zmm27
        vbroadcasti64x2 zmm13, [rcx + 176]
        vpmadd52luq zmm18, zmm1, zmm15
        vbroadcasti64x2 zmm15, [rcx + 144]
        vpmadd52luq zmm20, zmm1, zmm25
        vbroadcasti64x2 zmm25, [rsi + 224]
        vpmadd52luq zmm5, zmm7, zmm26
        vpmadd52luq zmm6, zmm7, zmm23
        vpmadd52luq zmm28, zmm7, zmm27
        vpmadd52luq zmm8, zmm24, zmm27
        vpmadd52luq zmm18, zmm2, zmm21
        vpmadd52luq zmm20, zmm2, zmm14
        vmovdqu64 zmm14, [rdx + 64]
        vpmadd52luq zmm16, zmm29, zmm13
        vpmadd52huq zmm5, zmm7, zmm27
        vbroadcasti64x2 zmm27, [rsi + 48]
        vpmadd52huq zmm19, zmm29, zmm15
        vpmadd52luq zmm22, zmm29, zmm15
        vpmadd52huq zmm28, zmm7, zmm9
        vpmadd52huq zmm8, zmm24, zmm9
        vbroadcasti64x2 zmm24, [rcx + 544]
        vpmadd52huq zmm18, zmm3, zmm25
        vpmadd52huq zmm20, zmm3, zmm12
        vpmadd52huq zmm16, zmm29, zmm10
        valignq zmm12{k1}{z}, zmm30, zmm30, 2
        vpmadd52luq zmm8, zmm7, zmm9
        vbroadcasti64x2 zmm9, [rcx + 128]
        vpmadd52luq zmm19, zmm14, zmm15
        vpmadd52luq zmm20, zmm4, zmm17
        vmovdqu64 zmm17, [rdx + 128]
        vpmadd52luq zmm16, zmm14, zmm10
        vpmadd52luq zmm5, zmm0, zmm27
        vpmadd52huq zmm12, zmm29, zmm13
        vpmadd52huq zmm8, zmm7, zmm23
        vpmadd52luq zmm18, zmm4, zmm24
        vpmadd52huq zmm16, zmm14, zmm15
        vpmadd52luq zmm12, zmm14, zmm13
        vpmadd52huq zmm12, zmm14, zmm10
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm4, zmm11
        vbroadcasti64x2 zmm11, [rsi + 160]
        vpmadd52huq zmm23, zmm7, zmm26
        vbroadcasti64x2 zmm7, [rcx + 480]
        vpmadd52huq zmm22, zmm29, zmm9
        vpmadd52luq zmm16, zmm17, zmm15
        vpmadd52luq zmm6, zmm29, zmm9
        vmovdqu64 zmm26, [rdx + 192]
        vpmadd52huq zmm19, zmm14, zmm9
        vpmadd52huq zmm5, zmm2, zmm11
        vpmadd52luq zmm28, zmm2, zmm11
        vpmadd52huq zmm18, zmm4, zmm7
        vpmadd52huq zmm23, zmm0, zmm27
        vpmadd52luq zmm22, zmm14, zmm9
        vpmadd52huq zmm16, zmm17, zmm9
        vpxorq  zmm0, zmm0, zmm0
        vpmadd52huq zmm0, zmm2, zmm21
        vpsrlq  zmm11{k2}{z}, zmm30, 52
        vpmadd52luq zmm19, zmm17, zmm9
        vpaddq  zmm20, zmm20, zmm6
        vbroadcasti64x2 zmm6, [rsi + 288]
        vpmadd52luq zmm5, zmm3, zmm7
        vpaddq  zmm20, zmm20, zmm11
        vpmadd52huq zmm18, zmm14, zmm13
        vpmadd52luq zmm16, zmm26, zmm9
        vpsrlq  zmm11{k2}{z}, zmm20, 52
        vpaddq  zmm8, zmm8, zmm22
        vpmadd52luq zmm0, zmm3, zmm21
        vpaddq  zmm8, zmm8, zmm11
        vpaddq  zmm28, zmm28, zmm19
        vpsrlq  zmm11{k2}{z}, zmm8, 52
        vmovdqu64 zmm14, [rdx + 0]
        vpmadd52luq zmm18, zmm17, zmm13
        vpaddq  zmm28, zmm28, zmm11
        vpaddq  zmm5, zmm5, zmm16
        vpsrlq  zmm11{k2}{z}, zmm28, 52
        vpmadd52luq zmm0, zmm4, zmm6
        vpaddq  zmm5, zmm5, zmm11
        vbroadcasti64x2 zmm11, [rcx + 864]
        vpmadd52luq zmm12, zmm17, zmm10
        valignq zmm16{k1}{z}, zmm28, zmm28, 2
        vshufi64x2 zmm19, zmm5, zmm5, 0
        vpmadd52huq zmm18, zmm17, zmm10
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm3, zmm21
        vpmadd52luq zmm23, zmm1, zmm21
        vpmadd52huq zmm0, zmm4, zmm24
        vshufi64x2 zmm24, zmm28, zmm28, 0
        vpmadd52luq zmm16, zmm14, zmm19
        vpmadd52huq zmm12, zmm17, zmm15
        vmovdqu64 zmm27, [rdx + 64]
        valignq zmm28{k1}{z}, zmm5, zmm5, 2
        vpmadd52luq zmm18, zmm26, zmm10
        vpmadd52luq zmm22, zmm4, zmm21
        vmovdqu64 zmm29, [rdx + 256]
        vpmadd52luq zmm23, zmm3, zmm25
        vpmadd52luq zmm0, zmm4, zmm11
        valignq zmm11{k1}{z}, zmm20, zmm20, 2
        vpmadd52huq zmm16, zmm14, zmm24
        vpmadd52luq zmm12, zmm26, zmm15
        vshufi64x2 zmm25, zmm8, zmm8, 0
        vpmadd52huq zmm18, zmm26, zmm15
        vpmadd52huq zmm22, zmm4, zmm6
        vpmadd52huq zmm23, zmm3, zmm7
        vpmadd52huq zmm0, zmm17, zmm13
        vbroadcasti64x2 zmm6, [rcx + 800]
        valignq zmm8{k1}{z}, zmm8, zmm8, 2
        vpmadd52luq zmm16, zmm27, zmm24
        vbroadcasti64x2 zmm17, [rcx + 496]
        vpmadd52huq zmm12, zmm26, zmm9
        vpmadd52huq zmm28, zmm14, zmm19
        vpmadd52luq zmm18, zmm29, zmm15
        vpmadd52luq zmm11, zmm14, zmm25
        vpmadd52huq zmm22, zmm26, zmm13
        vmovdqu64 zmm30, [rdx + 128]
        vpmadd52luq zmm0, zmm26, zmm13
        vpmadd52luq zmm8, zmm14, zmm24
        vpmadd52huq zmm16, zmm27, zmm25
        vpmadd52luq zmm12, zmm29, zmm9
        vpmadd52luq zmm28, zmm27, zmm19
        vpmadd52huq zmm18, zmm29, zmm9
        vshufi64x2 zmm9, zmm20, zmm20, 0
        vbroadcasti64x2 zmm20, [rcx + 816]
        vpmadd52luq zmm23, zmm3, zmm6
        vbroadcasti64x2 zmm6, [rsi + 112]
        vpmadd52huq zmm0, zmm26, zmm10
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm3, zmm17
        vpmadd52luq zmm22, zmm29, zmm13
        vpmadd52huq zmm8, zmm14, zmm25
        vpmadd52huq zmm11, zmm14, zmm9
        vpmadd52luq zmm12, zmm14, zmm9
        vmovdqu64 zmm14, [rdx + 192]
        vpmadd52luq zmm16, zmm30, zmm25
        vpmadd52luq zmm23, zmm4, zmm7
        vpmadd52huq zmm28, zmm27, zmm24
        vpmadd52luq zmm26, zmm3, zmm20
        vpmadd52luq zmm18, zmm1, zmm6
        vbroadcasti64x2 zmm7, [rcx + 432]
        vpmadd52luq zmm0, zmm29, zmm10
        vbroadcasti64x2 zmm20, [rsi + 176]
        vpmadd52luq zmm11, zmm27, zmm9
        vpmadd52huq zmm22, zmm29, zmm10
        vpmadd52luq zmm8, zmm27, zmm25
        vpmadd52huq zmm16, zmm30, zmm9
        vpsrlq  zmm5{k2}{z}, zmm5, 52
        vpmadd52luq zmm26, zmm4, zmm17
        vpmadd52luq zmm28, zmm30, zmm24
        vpaddq  zmm23, zmm23, zmm12
        vmovdqu64 zmm10, [rdx + 256]
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm14, zmm19
        vpaddq  zmm23, zmm23, zmm5
        vpaddq  zmm18, zmm18, zmm11
        vpsrlq  zmm5{k2}{z}, zmm23, 52
        vmovdqu64 zmm11, [rdx + 320]
        vpmadd52huq zmm0, zmm29, zmm15
        vpmadd52huq zmm26, zmm4, zmm7
        vpmadd52luq zmm22, zmm2, zmm20
        vpmadd52huq zmm8, zmm27, zmm9
        vpmadd52luq zmm16, zmm14, zmm9
        vpaddq  zmm18, zmm18, zmm5
        vpmadd52huq zmm28, zmm30, zmm25
        vshufi64x2 zmm5, zmm18, zmm18, 0
        vpmadd52huq zmm0, zmm1, zmm6
        vpmadd52huq zmm26, zmm27, zmm19
        vpmadd52luq zmm12, zmm10, zmm19
        vpmadd52huq zmm22, zmm2, zmm7
        vpxorq  zmm1, zmm1, zmm1
        vpmadd52huq zmm1, zmm4, zmm17
        vpmadd52luq zmm8, zmm30, zmm9
        vpmadd52luq zmm16, zmm11, zmm5
        vpmadd52luq zmm28, zmm14, zmm25
        vpmadd52luq zmm0, zmm2, zmm7
        vbroadcasti64x2 zmm6, [rcx + 752]
        vpmadd52luq zmm26, zmm30, zmm19
        vbroadcasti64x2 zmm15, [rsi + 304]
        vpmadd52huq zmm12, zmm10, zmm24
        vpmadd52huq zmm1, zmm30, zmm19
        vpmadd52huq zmm28, zmm14, zmm9
        vpmadd52huq zmm26, zmm30, zmm24
        vmovdqu64 zmm27, [rdx + 384]
        vshufi64x2 zmm30, zmm23, zmm23, 0
        vpmadd52luq zmm1, zmm14, zmm19
        vpmadd52luq zmm28, zmm10, zmm9
        vpmadd52luq zmm8, zmm11, zmm30
        vpmadd52huq zmm16, zmm11, zmm30
        vpmadd52luq zmm26, zmm14, zmm24
        vpmadd52huq zmm1, zmm14, zmm24
        vpmadd52huq zmm28, zmm11, zmm5
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm4, zmm21
        vbroadcasti64x2 zmm21, [rcx + 560]
        vpmadd52luq zmm22, zmm2, zmm6
        vbroadcasti64x2 zmm6, [rdx + 960]
        vpmadd52luq zmm12, zmm4, zmm15
        vpaddq  zmm0, zmm0, zmm8
        vpsrlq  zmm8{k2}{z}, zmm18, 52
        vpmadd52huq zmm26, zmm14, zmm25
        vpmadd52luq zmm16, zmm27, zmm30
        vpaddq  zmm0, zmm0, zmm8
        vbroadcasti64x2 zmm8, [rcx + 880]
        vbroadcasti64x2 zmm14, [rdx + 976]
        vpmadd52huq zmm11, zmm29, zmm13
        vpmadd52luq zmm22, zmm3, zmm7
        vpmadd52huq zmm12, zmm4, zmm21
        vmovdqu64 zmm13, [rdx + 448]
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm0, zmm6
        vpmadd52luq zmm1, zmm10, zmm24
        valignq zmm23{k1}{z}, zmm23, zmm23, 2
        vpsrlq  zmm24{k2}{z}, zmm0, 52
        vpmadd52luq zmm28, zmm27, zmm5
        vpmadd52huq zmm11, zmm2, zmm20
        vmovdqu64 zmm2, [rdx + 512]
        vpaddq  zmm22, zmm22, zmm16
        valignq zmm16{k1}{z}, zmm18, zmm18, 2
        vpaddq  zmm18, zmm22, zmm24
        vpmadd52luq zmm12, zmm4, zmm8
        vpmadd52huq zmm23, zmm27, zmm5
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52luq zmm8, zmm0, zmm14
        vpmadd52luq zmm29, zmm18, zmm6
        vmovdqu64 zmm14, [rdx + 576]
        vpmadd52luq zmm11, zmm3, zmm17
        vmovdqu64 zmm17, [rdx + 640]
        vpmadd52huq zmm16, zmm13, zmm5
        vpmadd52luq zmm26, zmm10, zmm25
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52luq zmm18, zmm0, zmm6
        vbroadcasti64x2 zmm6, [rsi + 240]
        vpmadd52huq zmm12, zmm2, zmm5
        vpmadd52luq zmm23, zmm13, zmm5
        vpmadd52huq zmm1, zmm10, zmm25
        vpaddq  zmm8, zmm8, zmm29
        vpmadd52huq zmm11, zmm3, zmm7
        vshufi64x2 zmm8, zmm8, zmm8, 0
        vpmadd52luq zmm16, zmm2, zmm5
        vpmadd52huq zmm28, zmm27, zmm30
        vpmadd52huq zmm26, zmm10, zmm9
        vpmadd52huq zmm23, zmm13, zmm30
        vmovdqu64 zmm9, [rdx + 704]
        vpmadd52luq zmm12, zmm14, zmm5
        vpmadd52luq zmm22, zmm17, zmm8
        vshufi64x2 zmm18, zmm18, zmm18, 0
        vpmadd52luq zmm11, zmm4, zmm7
        vpmadd52huq zmm1, zmm3, zmm6
        vmovdqu64 zmm7, [rdx + 768]
        vpmadd52huq zmm16, zmm2, zmm30
        vmovdqu64 zmm20, [rdx + 832]
        vpmadd52luq zmm28, zmm13, zmm30
        vpmadd52luq zmm26, zmm3, zmm6
        vpmadd52luq zmm23, zmm2, zmm30
        vpmadd52huq zmm12, zmm14, zmm30
        vpmadd52huq zmm22, zmm17, zmm18
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm10, zmm19
        vpmadd52luq zmm1, zmm4, zmm21
        vpmadd52luq zmm16, zmm14, zmm30
        vpmadd52luq zmm11, zmm9, zmm8
        vmovdqu64 zmm3, [rdx + 896]
        vpmadd52luq zmm0, zmm17, zmm18
        vpmadd52huq zmm28, zmm17, zmm8
        vpmadd52huq zmm23, zmm9, zmm8
        vpmadd52luq zmm22, zmm9, zmm18
        vpmadd52luq zmm26, zmm7, zmm8
        vpmadd52huq zmm12, zmm20, zmm8
        vpmadd52huq zmm2, zmm4, zmm15
        vpmadd52luq zmm11, zmm7, zmm18
        vpmadd52huq zmm16, zmm7, zmm8
        vpmadd52luq zmm1, zmm20, zmm8
        vpmadd52huq zmm28, zmm9, zmm18
        vpsrlq  zmm4{k2}{z}, zmm0, 52
        vpmadd52huq zmm23, zmm7, zmm18
        vpmadd52luq zmm26, zmm20, zmm18
        vpmadd52luq zmm12, zmm3, zmm8
        vpaddq  zmm4, zmm22, zmm4
        vpmadd52huq zmm2, zmm14, zmm5
        vpsrlq  zmm4{k2}{z}, zmm4, 52
        vpmadd52huq zmm16, zmm20, zmm18
        vpmadd52luq zmm1, zmm3, zmm18
        vpaddq  zmm11, zmm11, zmm4
        vpaddq  zmm26, zmm26, zmm23
        vpaddq  zmm11, zmm11, zmm28
        vpmadd52huq zmm12, zmm3, zmm18
        vpsrlq  zmm4, zmm11, 52
        valignq zmm0{k1}{z}, zmm0, zmm0, 2
        vpbroadcastq zmm5, rax
        vpaddq  zmm26, zmm26, zmm4
        vpmadd52huq zmm2, zmm3, zmm8
        vpaddq  zmm1, zmm1, zmm16
        vpsrlq  zmm3, zmm26, 52
        valignq zmm4{k1}{z}, zmm22, zmm22, 2
        vpaddq  zmm1, zmm1, zmm3
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0, zmm5, 51
        vpandq  zmm26, zmm26, zmm5
        vpsrlq  zmm3, zmm1, 52
        vpaddq  zmm6, zmm26, zmm0
        vpaddq  zmm12, zmm12, zmm3
        vpaddq  zmm2, zmm2, zmm4
        vpsrlq  zmm3, zmm6, 52
        vpandq  zmm1, zmm1, zmm5
        vpsrlq  zmm4, zmm12, 52
        vpaddq  zmm3, zmm1, zmm3
        vpaddq  zmm2, zmm2, zmm4
        vpsrlq  zmm4, zmm3, 52
        vpandq  zmm12, zmm12, zmm5
        vpsrlq  zmm7, zmm2, 52
        vpaddq  zmm4, zmm12, zmm4
        valignq zmm7{k7}{z}, zmm7, zmm7, 6
        vpsrlq  zmm8, zmm4, 52
        vpandq  zmm2, zmm2, zmm5
        vpandq  zmm11, zmm11, zmm5
        vpaddq  zmm8, zmm2, zmm8
        vpandq  zmm6, zmm6, zmm5
        vpsrlq  zmm9, zmm8, 52
        vpaddq  zmm11, zmm11, zmm7
        vptestmq k3, zmm9, zmm9
        vpcmpnleuq k4, zmm11, zmm5
        vpcmpeqq k5, zmm11, zmm5
        vpandq  zmm3, zmm3, zmm5
        vpandq  zmm4, zmm4, zmm5
        vpandq  zmm8, zmm8, zmm5
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kshiftlw k0, k6, 4
        kshiftlw k3, k3, 2
        kshiftlw k6, k6, 2
        kandw   k3, k3, k0
        korw    k6, k6, k3
        kandw   k5, k5, k6
        vpaddq  zmm11{k6}, zmm11, zmm0
        korw    k4, k4, k5
        vpandq  zmm11, zmm11, zmm5
        vmovdqa64 zmm26{k4}, zmm6
        vmovdqa64 zmm1{k4}, zmm3
        vmovdqa64 zmm12{k4}, zmm4
        vmovdqa64 zmm2{k4}, zmm8
        vmovdqu64 [rdi], zmm11
        vmovdqu64 [rdi + 64], zmm26
        vmovdqu64 [rdi + 128], zmm1
        vmovdqu64 [rdi + 192], zmm12
        vmovdqu64 [rdi + 256], zmm2
        vmovdqa64 zmm31, zmm1
        vmovdqa64 zmm30, zmm2
        vmovdqa64 zmm0, zmm11
        vmovdqa64 zmm1, zmm26
        vmovdqa64 zmm2, zmm31
        vmovdqa64 zmm3, zmm12
        vmovdqa64 zmm4, zmm30
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

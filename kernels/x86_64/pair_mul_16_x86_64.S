/* karat_pair_mul_16_x86_64: z = x y 2^-1040 modulo two numbers p and q.
 * Contract: kernels/contracts/pair_mul.contract. Made by tools/ifma/generate.py pair_mul_16;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, rdx y, rcx c, r8 t, r9 k (not used); rax, r10, r11; k1 all lanes but the
 * last of each number, k2 its first lane, k7 all but the first; k3 to k6 and all of zmm0 to zmm31. No
 * stack.
 * Cost: 404 products, 537 instructions on the two vector ports, so 269 cycles at least.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"

KERNEL(karat_pair_mul_16_x86_64)
        mov     rax, 0xfffffffffffff
        mov     r10d, 63
        kmovw   k1, r10d
        mov     r10d, 3
        kmovw   k2, r10d
        mov     r10d, 252
        kmovw   k7, r10d

        //@ z = rdi, x = rsi, y = rdx, c = rcx, t = r8
        vbroadcasti64x2 zmm0, [rdx + 192]
        vmovdqu64 zmm1, [rsi + 0]
        vbroadcasti64x2 zmm2, [rdx + 128]
        vmovdqu64 zmm3, [rsi + 64]
        vbroadcasti64x2 zmm4, [rdx + 64]
        vbroadcasti64x2 zmm5, [rdx + 0]
        vmovdqu64 zmm6, [rsi + 128]
        vmovdqu64 zmm7, [rsi + 192]
        vmovdqu64 zmm8, [rsi + 256]
        vbroadcasti64x2 zmm9, [rdx + 144]
        vmovdqu64 zmm10, [rcx + 0]
        vbroadcasti64x2 zmm11, [rdx + 80]
        vmovdqu64 zmm12, [rcx + 64]
        vbroadcasti64x2 zmm13, [rdx + 16]
        vbroadcasti64x2 zmm14, [rdx + 256]
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52luq zmm15, zmm1, zmm0
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52luq zmm16, zmm1, zmm2
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52luq zmm17, zmm1, zmm4
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52luq zmm18, zmm1, zmm5
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm1, zmm0
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm3, zmm0
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm6, zmm0
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm7, zmm0
        vpmadd52huq zmm15, zmm1, zmm2
        vpmadd52huq zmm16, zmm1, zmm4
        vpmadd52huq zmm17, zmm1, zmm5
        vpsrlq  zmm23{k2}{z}, zmm18, 52
        vpmadd52luq zmm19, zmm3, zmm0
        vpmadd52luq zmm20, zmm6, zmm0
        vpmadd52luq zmm21, zmm7, zmm0
        vpmadd52luq zmm22, zmm8, zmm0
        vpmadd52luq zmm15, zmm3, zmm2
        vpmadd52luq zmm16, zmm3, zmm4
        vpmadd52luq zmm17, zmm3, zmm5
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm3, zmm9
        vpmadd52huq zmm19, zmm3, zmm2
        vpmadd52huq zmm20, zmm6, zmm2
        vpmadd52huq zmm21, zmm7, zmm2
        vpmadd52huq zmm22, zmm8, zmm2
        vpmadd52huq zmm15, zmm3, zmm4
        vpmadd52huq zmm16, zmm3, zmm5
        vpaddq  zmm17, zmm17, zmm23
        vmovdqu64 [r8 + 0], xmm18
        vpmadd52luq zmm24, zmm6, zmm9
        vpsrlq  zmm23{k2}{z}, zmm17, 52
        vpmadd52luq zmm19, zmm6, zmm2
        vpmadd52luq zmm20, zmm7, zmm2
        vmovdqu64 [r8 + 16], xmm17
        vpmadd52luq zmm21, zmm8, zmm2
        vpmadd52luq zmm15, zmm6, zmm4
        vpmadd52luq zmm16, zmm6, zmm5
        vpmadd52luq zmm22, zmm1, zmm9
        valignq zmm2{k1}{z}, zmm17, zmm17, 2
        vpmadd52huq zmm24, zmm6, zmm11
        vpmadd52huq zmm19, zmm6, zmm4
        vpmadd52huq zmm20, zmm7, zmm4
        vpmadd52huq zmm21, zmm8, zmm4
        vpmadd52huq zmm15, zmm6, zmm5
        vpaddq  zmm16, zmm16, zmm23
        vbroadcasti64x2 zmm17, [r8 + 16]
        vpmadd52huq zmm22, zmm1, zmm11
        vpsrlq  zmm23{k2}{z}, zmm16, 52
        vmovdqu64 [r8 + 32], xmm16
        valignq zmm16{k1}{z}, zmm16, zmm16, 2
        vpmadd52luq zmm19, zmm7, zmm4
        vpmadd52luq zmm20, zmm8, zmm4
        vpmadd52luq zmm21, zmm1, zmm11
        vpmadd52luq zmm15, zmm7, zmm5
        vbroadcasti64x2 zmm4, [r8 + 0]
        valignq zmm18{k1}{z}, zmm18, zmm18, 2
        vpmadd52luq zmm22, zmm3, zmm11
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm6, zmm9
        vmovdqu64 zmm26, [rcx + 128]
        vpmadd52luq zmm24, zmm7, zmm11
        vpmadd52huq zmm19, zmm7, zmm5
        vbroadcasti64x2 zmm27, [r8 + 32]
        vpmadd52huq zmm20, zmm8, zmm5
        vpmadd52huq zmm21, zmm1, zmm13
        vpaddq  zmm15, zmm15, zmm23
        vmovdqu64 zmm23, [rcx + 192]
        vmovdqu64 [r8 + 48], xmm15
        vpmadd52huq zmm22, zmm3, zmm13
        vpmadd52luq zmm18, zmm10, zmm17
        vpmadd52luq zmm25, zmm7, zmm9
        vpmadd52luq zmm19, zmm8, zmm5
        vpmadd52luq zmm20, zmm1, zmm13
        vpmadd52luq zmm21, zmm3, zmm13
        vpmadd52huq zmm24, zmm7, zmm13
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm7, zmm9
        vpmadd52luq zmm22, zmm6, zmm13
        vpmadd52huq zmm18, zmm10, zmm4
        vpmadd52huq zmm25, zmm7, zmm11
        vpmadd52luq zmm19, zmm1, zmm14
        vpmadd52luq zmm2, zmm10, zmm27
        vpmadd52huq zmm20, zmm1, zmm14
        vpmadd52huq zmm21, zmm3, zmm14
        vpmadd52luq zmm24, zmm8, zmm13
        vpmadd52huq zmm22, zmm6, zmm14
        vpmadd52luq zmm18, zmm12, zmm4
        vpmadd52luq zmm25, zmm8, zmm11
        vpmadd52luq zmm19, zmm10, zmm4
        vpmadd52huq zmm2, zmm10, zmm17
        vpmadd52luq zmm20, zmm3, zmm14
        vpmadd52luq zmm21, zmm6, zmm14
        vpmadd52luq zmm5, zmm8, zmm9
        vpmadd52huq zmm24, zmm8, zmm14
        vpmadd52luq zmm22, zmm7, zmm14
        vpmadd52huq zmm25, zmm8, zmm13
        vpmadd52luq zmm2, zmm12, zmm17
        vpaddq  zmm20, zmm20, zmm18
        vbroadcasti64x2 zmm18, [r8 + 48]
        vpmadd52huq zmm5, zmm8, zmm11
        vpmadd52huq zmm2, zmm12, zmm4
        vpmadd52luq zmm2, zmm26, zmm4
        vpmadd52luq zmm16, zmm10, zmm18
        vpmadd52huq zmm24, zmm12, zmm18
        vpmadd52huq zmm25, zmm26, zmm18
        vpmadd52huq zmm5, zmm23, zmm18
        vpmadd52huq zmm16, zmm10, zmm27
        vpmadd52luq zmm24, zmm26, zmm18
        vpmadd52luq zmm25, zmm23, zmm18
        vpmadd52luq zmm16, zmm12, zmm27
        vpmadd52huq zmm24, zmm26, zmm27
        vpmadd52huq zmm25, zmm23, zmm27
        vpmadd52huq zmm16, zmm12, zmm17
        vpmadd52luq zmm24, zmm23, zmm27
        vpmadd52luq zmm16, zmm26, zmm17
        vpmadd52huq zmm24, zmm23, zmm17
        vpmadd52huq zmm16, zmm26, zmm4
        vpmadd52luq zmm16, zmm23, zmm4
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm8, zmm0
        vpaddq  zmm21, zmm21, zmm2
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vpaddq  zmm19, zmm19, zmm0
        valignq zmm0{k1}{z}, zmm15, zmm15, 2
        vpsrlq  zmm2{k2}{z}, zmm19, 52
        vpaddq  zmm22, zmm22, zmm16
        vpaddq  zmm20, zmm20, zmm2
        vmovdqu64 zmm2, [rcx + 256]
        vpmadd52huq zmm28, zmm1, zmm9
        vpsrlq  zmm15{k2}{z}, zmm20, 52
        vpmadd52huq zmm0, zmm10, zmm18
        vpaddq  zmm21, zmm21, zmm15
        vbroadcasti64x2 zmm10, [rdx + 96]
        vbroadcasti64x2 zmm15, [rdx + 32]
        vmovdqu64 [r8 + 80], xmm20
        vmovdqu64 [r8 + 64], xmm19
        vmovdqu64 [r8 + 96], xmm21
        vpmadd52luq zmm28, zmm3, zmm9
        vpmadd52luq zmm0, zmm12, zmm18
        vpmadd52luq zmm5, zmm2, zmm18
        vpmadd52luq zmm25, zmm2, zmm27
        vpmadd52huq zmm28, zmm3, zmm11
        vpmadd52luq zmm24, zmm2, zmm17
        vpmadd52huq zmm0, zmm12, zmm27
        vpsrlq  zmm12{k2}{z}, zmm21, 52
        vpaddq  zmm22, zmm22, zmm12
        vpmadd52huq zmm5, zmm2, zmm27
        vmovdqu64 [r8 + 112], xmm22
        vbroadcasti64x2 zmm12, [r8 + 96]
        vpmadd52huq zmm25, zmm2, zmm17
        vpmadd52luq zmm28, zmm6, zmm11
        valignq zmm11{k1}{z}, zmm21, zmm21, 2
        vpmadd52luq zmm0, zmm26, zmm27
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm3, zmm10
        vbroadcasti64x2 zmm21, [r8 + 80]
        vpmadd52huq zmm24, zmm2, zmm4
        vpmadd52luq zmm5, zmm1, zmm10
        vpmadd52luq zmm25, zmm1, zmm15
        vpmadd52huq zmm28, zmm6, zmm13
        vpmadd52huq zmm0, zmm26, zmm17
        vbroadcasti64x2 zmm26, [r8 + 112]
        vpmadd52luq zmm16, zmm6, zmm10
        vpmadd52huq zmm5, zmm1, zmm15
        vpmadd52luq zmm28, zmm7, zmm13
        vbroadcasti64x2 zmm13, [rdx + 272]
        vpmadd52luq zmm0, zmm23, zmm17
        valignq zmm17{k1}{z}, zmm20, zmm20, 2
        vpmadd52huq zmm16, zmm6, zmm15
        vbroadcasti64x2 zmm20, [r8 + 64]
        vpmadd52luq zmm5, zmm3, zmm15
        vpmadd52huq zmm28, zmm7, zmm14
        vpmadd52huq zmm0, zmm23, zmm4
        vbroadcasti64x2 zmm23, [rdx + 208]
        vpmadd52luq zmm16, zmm7, zmm15
        vpmadd52luq zmm28, zmm8, zmm14
        vmovdqu64 zmm14, [rcx + 0]
        vpmadd52huq zmm25, zmm1, zmm13
        vpmadd52luq zmm24, zmm1, zmm13
        vpmadd52huq zmm5, zmm3, zmm13
        vpmadd52luq zmm0, zmm2, zmm4
        valignq zmm4{k1}{z}, zmm19, zmm19, 2
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm6, zmm10
        vpmadd52huq zmm16, zmm7, zmm13
        vpmadd52luq zmm25, zmm3, zmm13
        vpmadd52huq zmm24, zmm1, zmm23
        vpmadd52luq zmm5, zmm6, zmm13
        vpmadd52luq zmm28, zmm1, zmm23
        vpmadd52luq zmm19, zmm7, zmm10
        vpmadd52luq zmm11, zmm14, zmm26
        vpmadd52luq zmm17, zmm14, zmm12
        vpmadd52luq zmm4, zmm14, zmm21
        vpmadd52huq zmm25, zmm3, zmm23
        vpmadd52luq zmm0, zmm14, zmm20
        vpmadd52luq zmm16, zmm8, zmm13
        vpmadd52luq zmm24, zmm3, zmm23
        vpmadd52huq zmm19, zmm7, zmm15
        vpmadd52huq zmm5, zmm6, zmm23
        vpmadd52huq zmm17, zmm14, zmm21
        vpmadd52huq zmm4, zmm14, zmm20
        vpmadd52luq zmm25, zmm6, zmm23
        vpmadd52huq zmm16, zmm8, zmm23
        vpmadd52luq zmm19, zmm8, zmm15
        vpmadd52luq zmm5, zmm7, zmm23
        vpmadd52huq zmm19, zmm8, zmm13
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm8, zmm9
        vpmadd52huq zmm11, zmm14, zmm12
        vpaddq  zmm28, zmm28, zmm0
        vmovdqu64 zmm0, [rcx + 64]
        vpmadd52huq zmm27, zmm2, zmm18
        vmovdqu64 zmm2, [rcx + 128]
        vmovdqu64 zmm9, [rcx + 192]
        vpmadd52huq zmm27, zmm1, zmm10
        vpmadd52luq zmm11, zmm0, zmm12
        vpmadd52luq zmm17, zmm0, zmm21
        vpmadd52luq zmm4, zmm0, zmm20
        vpmadd52huq zmm16, zmm0, zmm26
        vpmadd52huq zmm19, zmm2, zmm26
        vpmadd52luq zmm27, zmm3, zmm10
        vpmadd52huq zmm11, zmm0, zmm21
        vpmadd52huq zmm17, zmm0, zmm20
        vpaddq  zmm24, zmm24, zmm4
        vpxorq  zmm4, zmm4, zmm4
        vpmadd52huq zmm4, zmm7, zmm10
        vpmadd52luq zmm16, zmm2, zmm26
        vpmadd52luq zmm19, zmm9, zmm26
        vpmadd52huq zmm27, zmm3, zmm15
        vpmadd52luq zmm11, zmm2, zmm21
        vpmadd52luq zmm17, zmm2, zmm20
        vpmadd52luq zmm4, zmm8, zmm10
        vpmadd52huq zmm16, zmm2, zmm12
        vpmadd52huq zmm19, zmm9, zmm12
        vpmadd52luq zmm27, zmm6, zmm15
        vpmadd52huq zmm11, zmm2, zmm20
        vpaddq  zmm25, zmm25, zmm17
        vpsrlq  zmm17{k2}{z}, zmm22, 52
        vpmadd52huq zmm4, zmm8, zmm15
        vpaddq  zmm28, zmm28, zmm17
        valignq zmm15{k1}{z}, zmm22, zmm22, 2
        vpsrlq  zmm17{k2}{z}, zmm28, 52
        vmovdqu64 zmm18, [rcx + 256]
        vpmadd52luq zmm16, zmm9, zmm12
        vpmadd52luq zmm11, zmm9, zmm20
        vpaddq  zmm24, zmm24, zmm17
        vbroadcasti64x2 zmm17, [rdx + 48]
        vpmadd52huq zmm27, zmm6, zmm13
        vpmadd52huq zmm15, zmm14, zmm26
        vpsrlq  zmm14{k2}{z}, zmm24, 52
        vpmadd52huq zmm4, zmm9, zmm26
        vpaddq  zmm25, zmm25, zmm14
        vbroadcasti64x2 zmm14, [rdx + 288]
        vmovdqu64 [r8 + 144], xmm24
        vpmadd52huq zmm16, zmm9, zmm21
        vpaddq  zmm5, zmm5, zmm11
        vpsrlq  zmm11{k2}{z}, zmm25, 52
        vmovdqu64 [r8 + 160], xmm25
        vmovdqu64 [r8 + 128], xmm28
        vpmadd52luq zmm27, zmm7, zmm13
        vpaddq  zmm5, zmm5, zmm11
        vpmadd52luq zmm15, zmm0, zmm26
        vmovdqu64 [r8 + 176], xmm5
        vpmadd52luq zmm4, zmm18, zmm26
        valignq zmm11{k1}{z}, zmm25, zmm25, 2
        vpmadd52luq zmm19, zmm18, zmm12
        vbroadcasti64x2 zmm13, [rdx + 224]
        valignq zmm22{k1}{z}, zmm24, zmm24, 2
        vbroadcasti64x2 zmm24, [r8 + 144]
        vpmadd52luq zmm16, zmm18, zmm21
        vpmadd52huq zmm27, zmm7, zmm23
        vpmadd52huq zmm15, zmm0, zmm12
        vpmadd52huq zmm4, zmm18, zmm12
        vbroadcasti64x2 zmm0, [r8 + 160]
        vpmadd52huq zmm19, zmm18, zmm21
        vpmadd52huq zmm16, zmm18, zmm20
        vpmadd52luq zmm27, zmm8, zmm23
        vbroadcasti64x2 zmm23, [r8 + 176]
        vpmadd52luq zmm15, zmm2, zmm12
        vmovdqu64 zmm12, [rcx + 0]
        vpmadd52luq zmm4, zmm1, zmm17
        vpmadd52luq zmm19, zmm1, zmm14
        vpmadd52luq zmm16, zmm1, zmm13
        vpmadd52huq zmm15, zmm2, zmm21
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm3, zmm17
        vpmadd52huq zmm4, zmm1, zmm14
        vpmadd52huq zmm19, zmm1, zmm13
        vpmadd52luq zmm11, zmm12, zmm23
        vpmadd52luq zmm15, zmm9, zmm21
        vpmadd52luq zmm2, zmm6, zmm17
        vpmadd52luq zmm22, zmm12, zmm0
        vbroadcasti64x2 zmm21, [r8 + 128]
        vpmadd52luq zmm4, zmm3, zmm14
        vpmadd52luq zmm19, zmm3, zmm13
        vpmadd52huq zmm15, zmm9, zmm20
        vpmadd52huq zmm2, zmm6, zmm14
        vbroadcasti64x2 zmm9, [rdx + 160]
        vpmadd52huq zmm4, zmm3, zmm13
        vpmadd52luq zmm15, zmm18, zmm20
        valignq zmm20{k1}{z}, zmm28, zmm28, 2
        vpmadd52luq zmm2, zmm7, zmm14
        vpmadd52luq zmm4, zmm6, zmm13
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm6, zmm17
        vpmadd52luq zmm20, zmm12, zmm24
        vpmadd52luq zmm15, zmm12, zmm21
        vpmadd52huq zmm2, zmm7, zmm13
        vpmadd52huq zmm16, zmm1, zmm9
        vpmadd52luq zmm27, zmm1, zmm9
        vpmadd52huq zmm19, zmm3, zmm9
        vpmadd52huq zmm4, zmm6, zmm9
        vpmadd52huq zmm20, zmm12, zmm21
        vpmadd52luq zmm25, zmm7, zmm17
        vpmadd52luq zmm2, zmm8, zmm13
        vpmadd52luq zmm16, zmm3, zmm9
        vpmadd52luq zmm19, zmm6, zmm9
        vpmadd52luq zmm4, zmm7, zmm9
        vpmadd52huq zmm25, zmm7, zmm14
        vpmadd52huq zmm2, zmm8, zmm9
        vpmadd52luq zmm25, zmm8, zmm14
        vpmadd52huq zmm25, zmm8, zmm13
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm8, zmm10
        vpmadd52huq zmm11, zmm12, zmm0
        vpmadd52huq zmm22, zmm12, zmm24
        vpaddq  zmm27, zmm27, zmm15
        vmovdqu64 zmm10, [rcx + 64]
        vpmadd52huq zmm28, zmm18, zmm26
        vmovdqu64 zmm15, [rcx + 128]
        vmovdqu64 zmm18, [rcx + 192]
        vpmadd52huq zmm28, zmm1, zmm17
        vpmadd52luq zmm11, zmm10, zmm0
        vpmadd52luq zmm22, zmm10, zmm24
        vpmadd52luq zmm20, zmm10, zmm21
        vpmadd52huq zmm2, zmm10, zmm23
        vpmadd52huq zmm25, zmm15, zmm23
        vpmadd52luq zmm28, zmm3, zmm17
        vpmadd52huq zmm11, zmm10, zmm24
        vpmadd52huq zmm22, zmm10, zmm21
        vpaddq  zmm16, zmm16, zmm20
        vpsrlq  zmm20{k2}{z}, zmm5, 52
        vpmadd52luq zmm2, zmm15, zmm23
        vpaddq  zmm27, zmm27, zmm20
        valignq zmm5{k1}{z}, zmm5, zmm5, 2
        vpsrlq  zmm20{k2}{z}, zmm27, 52
        vpmadd52luq zmm11, zmm15, zmm24
        vpmadd52luq zmm22, zmm15, zmm21
        vpaddq  zmm16, zmm16, zmm20
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm7, zmm17
        vpmadd52huq zmm5, zmm12, zmm23
        vpsrlq  zmm12{k2}{z}, zmm16, 52
        vpmadd52huq zmm2, zmm15, zmm0
        vpmadd52huq zmm28, zmm3, zmm14
        vpmadd52huq zmm11, zmm15, zmm21
        vpaddq  zmm19, zmm19, zmm22
        vmovdqu64 zmm22, [rcx + 0]
        vmovdqu64 [r8 + 208], xmm16
        vpmadd52luq zmm25, zmm18, zmm23
        vpaddq  zmm19, zmm19, zmm12
        vpmadd52luq zmm5, zmm10, zmm23
        vpsrlq  zmm12{k2}{z}, zmm19, 52
        vmovdqu64 [r8 + 224], xmm19
        vpmadd52luq zmm20, zmm8, zmm17
        vpmadd52luq zmm2, zmm18, zmm0
        vpmadd52luq zmm11, zmm18, zmm21
        vpmadd52luq zmm28, zmm6, zmm14
        vmovdqu64 [r8 + 192], xmm27
        vpmadd52huq zmm25, zmm18, zmm0
        vpmadd52huq zmm5, zmm10, zmm0
        vbroadcasti64x2 zmm10, [rdx + 176]
        vpmadd52huq zmm20, zmm8, zmm14
        vmovdqu64 zmm14, [rcx + 256]
        vpmadd52huq zmm2, zmm18, zmm24
        vpaddq  zmm4, zmm4, zmm11
        vbroadcasti64x2 zmm11, [r8 + 224]
        vpmadd52huq zmm28, zmm6, zmm13
        vpaddq  zmm4, zmm4, zmm12
        valignq zmm12{k1}{z}, zmm19, zmm19, 2
        vmovdqu64 [r8 + 240], xmm4
        vpmadd52luq zmm5, zmm15, zmm0
        vmovdqu64 zmm19, [rcx + 64]
        vpmadd52huq zmm20, zmm18, zmm23
        vpmadd52luq zmm28, zmm7, zmm13
        vbroadcasti64x2 zmm13, [rdx + 112]
        vpmadd52huq zmm5, zmm15, zmm24
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm7, zmm10
        vpmadd52luq zmm2, zmm14, zmm24
        vpmadd52luq zmm20, zmm14, zmm23
        vpmadd52luq zmm25, zmm14, zmm0
        vpmadd52huq zmm28, zmm7, zmm9
        vpmadd52luq zmm5, zmm18, zmm24
        vpmadd52luq zmm15, zmm8, zmm10
        vpmadd52huq zmm2, zmm14, zmm21
        vpmadd52huq zmm20, zmm14, zmm0
        vbroadcasti64x2 zmm0, [r8 + 240]
        vpmadd52huq zmm25, zmm14, zmm24
        vbroadcasti64x2 zmm24, [r8 + 208]
        vpmadd52luq zmm28, zmm8, zmm9
        valignq zmm9{k1}{z}, zmm4, zmm4, 2
        vpmadd52huq zmm5, zmm18, zmm21
        vbroadcasti64x2 zmm18, [r8 + 192]
        vpmadd52huq zmm15, zmm8, zmm13
        vpmadd52luq zmm2, zmm1, zmm10
        vpmadd52huq zmm20, zmm3, zmm10
        vpmadd52huq zmm25, zmm1, zmm10
        vpmadd52luq zmm28, zmm1, zmm13
        vpmadd52luq zmm5, zmm14, zmm21
        valignq zmm21{k1}{z}, zmm27, zmm27, 2
        valignq zmm16{k1}{z}, zmm16, zmm16, 2
        vmovdqu64 zmm26, [rcx + 128]
        vpmadd52huq zmm2, zmm1, zmm13
        vpmadd52luq zmm12, zmm22, zmm0
        vpmadd52huq zmm9, zmm22, zmm0
        vpmadd52huq zmm15, zmm19, zmm0
        vpmadd52luq zmm21, zmm22, zmm24
        vpmadd52luq zmm16, zmm22, zmm11
        vpmadd52luq zmm20, zmm6, zmm10
        vpmadd52luq zmm5, zmm22, zmm18
        vpmadd52luq zmm2, zmm3, zmm13
        vpmadd52huq zmm12, zmm22, zmm11
        vpmadd52luq zmm9, zmm19, zmm0
        vpmadd52luq zmm25, zmm3, zmm10
        vpmadd52huq zmm21, zmm22, zmm18
        vpmadd52huq zmm16, zmm22, zmm24
        vmovdqu64 zmm22, [rcx + 192]
        vpmadd52luq zmm15, zmm26, zmm0
        vpmadd52huq zmm20, zmm6, zmm13
        vpmadd52luq zmm12, zmm19, zmm11
        vpmadd52huq zmm9, zmm19, zmm11
        vpmadd52huq zmm25, zmm3, zmm13
        vpmadd52luq zmm21, zmm19, zmm18
        vpmadd52luq zmm16, zmm19, zmm24
        vpmadd52huq zmm15, zmm26, zmm11
        vpmadd52luq zmm20, zmm7, zmm13
        vpmadd52huq zmm12, zmm19, zmm24
        vpmadd52luq zmm9, zmm26, zmm11
        vpmadd52luq zmm25, zmm6, zmm13
        vpmadd52huq zmm16, zmm19, zmm18
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm8, zmm17
        vmovdqu64 zmm17, [rcx + 256]
        vpaddq  zmm28, zmm28, zmm5
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm8, zmm10
        vpmadd52luq zmm12, zmm26, zmm24
        vpaddq  zmm2, zmm2, zmm21
        vbroadcasti64x2 zmm21, [rdx + 304]
        vpmadd52huq zmm9, zmm26, zmm24
        vpmadd52luq zmm15, zmm22, zmm11
        vpmadd52luq zmm16, zmm26, zmm18
        vpmadd52huq zmm19, zmm14, zmm23
        vpsrlq  zmm4{k2}{z}, zmm4, 52
        vmovdqu64 zmm14, [rcx + 320]
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm22, zmm0
        vpmadd52huq zmm12, zmm26, zmm18
        vpaddq  zmm28, zmm28, zmm4
        vpmadd52huq zmm5, zmm26, zmm0
        vpsrlq  zmm4{k2}{z}, zmm28, 52
        vbroadcasti64x2 zmm26, [rdx + 240]
        vpmadd52luq zmm9, zmm22, zmm24
        vpmadd52huq zmm19, zmm6, zmm10
        vpaddq  zmm2, zmm2, zmm4
        vpmadd52luq zmm23, zmm17, zmm0
        vpmadd52luq zmm12, zmm22, zmm18
        vshufi64x2 zmm4, zmm2, zmm2, 0
        vpmadd52luq zmm5, zmm22, zmm0
        vpmadd52luq zmm20, zmm1, zmm21
        vpmadd52huq zmm15, zmm22, zmm24
        vpmadd52luq zmm19, zmm7, zmm10
        vshufi64x2 zmm10, zmm28, zmm28, 0
        vpmadd52huq zmm23, zmm17, zmm11
        vpmadd52luq zmm12, zmm14, zmm4
        vpmadd52huq zmm9, zmm22, zmm18
        vpmadd52huq zmm5, zmm22, zmm11
        vmovdqu64 zmm22, [rcx + 384]
        vpmadd52luq zmm25, zmm1, zmm26
        vpmadd52huq zmm19, zmm7, zmm13
        vpmadd52huq zmm20, zmm1, zmm26
        vpmadd52luq zmm16, zmm14, zmm10
        vpmadd52huq zmm12, zmm14, zmm10
        vpmadd52luq zmm15, zmm17, zmm24
        vpmadd52huq zmm23, zmm7, zmm21
        vpmadd52luq zmm5, zmm17, zmm11
        vbroadcasti64x2 zmm11, [rcx + 960]
        vpmadd52luq zmm9, zmm17, zmm18
        vpmadd52luq zmm19, zmm8, zmm13
        vbroadcasti64x2 zmm13, [rcx + 976]
        vpmadd52luq zmm20, zmm3, zmm26
        vpaddq  zmm25, zmm25, zmm16
        vpsrlq  zmm16{k2}{z}, zmm2, 52
        vpmadd52luq zmm12, zmm22, zmm10
        vpaddq  zmm16, zmm25, zmm16
        vmovdqu64 zmm25, [rcx + 448]
        vpmadd52huq zmm15, zmm17, zmm18
        vpmadd52luq zmm23, zmm8, zmm21
        valignq zmm18{k1}{z}, zmm28, zmm28, 2
        vmovdqu64 zmm27, [rcx + 512]
        vpmadd52huq zmm5, zmm17, zmm24
        vpmadd52huq zmm19, zmm1, zmm21
        vpsrlq  zmm1{k2}{z}, zmm16, 52
        vpaddq  zmm20, zmm20, zmm12
        valignq zmm2{k1}{z}, zmm2, zmm2, 2
        vpmadd52huq zmm9, zmm14, zmm4
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm16, zmm11
        vpaddq  zmm1, zmm20, zmm1
        vpmadd52huq zmm15, zmm3, zmm21
        vpmadd52huq zmm23, zmm8, zmm26
        vpmadd52huq zmm18, zmm22, zmm4
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52luq zmm14, zmm16, zmm13
        vmovdqu64 zmm13, [rcx + 576]
        vmovdqu64 zmm24, [rcx + 640]
        vpmadd52luq zmm19, zmm3, zmm21
        vpmadd52huq zmm5, zmm6, zmm21
        vpmadd52luq zmm12, zmm1, zmm11
        vpmadd52huq zmm2, zmm25, zmm4
        vpmadd52luq zmm9, zmm22, zmm4
        vpmadd52luq zmm15, zmm6, zmm21
        vpmadd52luq zmm18, zmm25, zmm4
        vpmadd52huq zmm23, zmm27, zmm4
        vpxorq  zmm1, zmm1, zmm1
        vpmadd52luq zmm1, zmm16, zmm11
        vpmadd52huq zmm19, zmm3, zmm26
        vpaddq  zmm14, zmm14, zmm12
        vpmadd52luq zmm5, zmm7, zmm21
        vshufi64x2 zmm3, zmm14, zmm14, 0
        vpmadd52luq zmm2, zmm27, zmm4
        vpmadd52huq zmm9, zmm22, zmm10
        vmovdqu64 zmm11, [rcx + 704]
        vpmadd52huq zmm15, zmm6, zmm26
        vpmadd52huq zmm18, zmm25, zmm10
        vpmadd52luq zmm23, zmm13, zmm4
        vpmadd52luq zmm20, zmm24, zmm3
        vshufi64x2 zmm1, zmm1, zmm1, 0
        vmovdqu64 zmm12, [rcx + 768]
        vmovdqu64 zmm14, [rcx + 832]
        vpmadd52luq zmm19, zmm6, zmm26
        vpmadd52huq zmm5, zmm7, zmm26
        vpmadd52huq zmm2, zmm27, zmm10
        vpmadd52luq zmm9, zmm25, zmm10
        vpmadd52luq zmm15, zmm7, zmm26
        vpmadd52luq zmm18, zmm27, zmm10
        vpmadd52huq zmm23, zmm13, zmm10
        vpmadd52huq zmm20, zmm24, zmm1
        vmovdqu64 zmm6, [rcx + 896]
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm17, zmm0
        vpmadd52luq zmm5, zmm8, zmm26
        vpmadd52luq zmm2, zmm13, zmm10
        vpmadd52luq zmm19, zmm11, zmm3
        vpmadd52luq zmm16, zmm24, zmm1
        vpmadd52huq zmm9, zmm24, zmm3
        vpmadd52huq zmm18, zmm11, zmm3
        vpmadd52luq zmm20, zmm11, zmm1
        vpmadd52luq zmm15, zmm12, zmm3
        vpmadd52huq zmm23, zmm14, zmm3
        vpmadd52huq zmm7, zmm8, zmm21
        vpmadd52luq zmm19, zmm12, zmm1
        vpmadd52huq zmm2, zmm12, zmm3
        vpmadd52luq zmm5, zmm14, zmm3
        vpmadd52huq zmm9, zmm11, zmm1
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vpmadd52huq zmm18, zmm12, zmm1
        vpmadd52luq zmm15, zmm14, zmm1
        vpmadd52luq zmm23, zmm6, zmm3
        vpaddq  zmm0, zmm20, zmm0
        vpmadd52huq zmm7, zmm13, zmm4
        vpsrlq  zmm0{k2}{z}, zmm0, 52
        vpmadd52huq zmm2, zmm14, zmm1
        vpmadd52luq zmm5, zmm6, zmm1
        vpaddq  zmm19, zmm19, zmm0
        vpaddq  zmm15, zmm15, zmm18
        vpaddq  zmm19, zmm19, zmm9
        vpmadd52huq zmm23, zmm6, zmm1
        vpsrlq  zmm0, zmm19, 52
        valignq zmm1{k1}{z}, zmm16, zmm16, 2
        vpbroadcastq zmm4, rax
        vpaddq  zmm15, zmm15, zmm0
        vpmadd52huq zmm7, zmm6, zmm3
        vpaddq  zmm5, zmm5, zmm2
        vpsrlq  zmm0, zmm15, 52
        valignq zmm2{k1}{z}, zmm20, zmm20, 2
        vpaddq  zmm5, zmm5, zmm0
        vpaddq  zmm23, zmm23, zmm1
        vpsrlq  zmm0, zmm4, 51
        vpandq  zmm15, zmm15, zmm4
        vpsrlq  zmm1, zmm5, 52
        vpaddq  zmm3, zmm15, zmm0
        vpaddq  zmm23, zmm23, zmm1
        vpaddq  zmm7, zmm7, zmm2
        vpsrlq  zmm1, zmm3, 52
        vpandq  zmm5, zmm5, zmm4
        vpsrlq  zmm2, zmm23, 52
        vpaddq  zmm1, zmm5, zmm1
        vpaddq  zmm7, zmm7, zmm2
        vpsrlq  zmm2, zmm1, 52
        vpandq  zmm23, zmm23, zmm4
        vpsrlq  zmm6, zmm7, 52
        vpaddq  zmm2, zmm23, zmm2
        valignq zmm6{k7}{z}, zmm6, zmm6, 6
        vpsrlq  zmm8, zmm2, 52
        vpandq  zmm7, zmm7, zmm4
        vpandq  zmm19, zmm19, zmm4
        vpaddq  zmm8, zmm7, zmm8
        vpandq  zmm3, zmm3, zmm4
        vpsrlq  zmm9, zmm8, 52
        vpaddq  zmm19, zmm19, zmm6
        vptestmq k3, zmm9, zmm9
        vpcmpnleuq k4, zmm19, zmm4
        vpcmpeqq k5, zmm19, zmm4
        vpandq  zmm1, zmm1, zmm4
        vpandq  zmm2, zmm2, zmm4
        vpandq  zmm8, zmm8, zmm4
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
        vpaddq  zmm19{k6}, zmm19, zmm0
        korw    k4, k4, k5
        vpandq  zmm19, zmm19, zmm4
        vmovdqa64 zmm15{k4}, zmm3
        vmovdqa64 zmm5{k4}, zmm1
        vmovdqa64 zmm23{k4}, zmm2
        vmovdqa64 zmm7{k4}, zmm8
        vmovdqu64 [rdi], zmm19
        vmovdqu64 [rdi + 64], zmm15
        vmovdqu64 [rdi + 128], zmm5
        vmovdqu64 [rdi + 192], zmm23
        vmovdqu64 [rdi + 256], zmm7

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
END_KERNEL(karat_pair_mul_16_x86_64)

NOTES

/* karat_pair_mul_16_x86_64: z = x y 2^-1040 modulo two numbers p and q.
 * Contract: kernels/contracts/pair_mul.contract. Made by tools/ifma/generate.py pair_mul_16;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, rdx y, rcx c, r8 t, r9 k (not used); rax, r10, r11; k1 all lanes but the
 * last of each number, k2 its first lane, k7 all but the first; k0, k3 to k6 and all of zmm0 to zmm31.
 * No stack.
 * Cost: 404 products, 539 instructions on the two vector ports, so 270 cycles at least.
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
        vmovdqu64 zmm0, [rsi + 0]
        vbroadcasti64x2 zmm1, [rdx + 192]
        vbroadcasti64x2 zmm2, [rdx + 128]
        vbroadcasti64x2 zmm3, [rdx + 64]
        vbroadcasti64x2 zmm4, [rdx + 0]
        vmovdqu64 zmm5, [rsi + 64]
        vmovdqu64 zmm6, [rsi + 128]
        vmovdqu64 zmm7, [rsi + 192]
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52luq zmm8, zmm0, zmm1
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52luq zmm9, zmm0, zmm2
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52luq zmm10, zmm0, zmm3
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52luq zmm11, zmm0, zmm4
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm0, zmm1
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm5, zmm1
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm6, zmm1
        vmovdqu64 zmm15, [rsi + 256]
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm7, zmm1
        vpmadd52huq zmm8, zmm0, zmm2
        vpmadd52huq zmm9, zmm0, zmm3
        vpmadd52huq zmm10, zmm0, zmm4
        vbroadcasti64x2 zmm17, [rdx + 144]
        vpsrlq  zmm18{k2}{z}, zmm11, 52
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm13, zmm6, zmm1
        vpmadd52luq zmm14, zmm7, zmm1
        vpmadd52luq zmm16, zmm15, zmm1
        vpmadd52luq zmm8, zmm5, zmm2
        vpmadd52luq zmm9, zmm5, zmm3
        vpmadd52luq zmm10, zmm5, zmm4
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm5, zmm17
        vpmadd52huq zmm12, zmm5, zmm2
        vpmadd52huq zmm13, zmm6, zmm2
        vpmadd52huq zmm14, zmm7, zmm2
        vpmadd52huq zmm16, zmm15, zmm2
        vpmadd52huq zmm8, zmm5, zmm3
        vpmadd52huq zmm9, zmm5, zmm4
        vpaddq  zmm10, zmm10, zmm18
        vmovdqu64 [r8 + 0], xmm11
        vpmadd52luq zmm19, zmm6, zmm17
        vpsrlq  zmm18{k2}{z}, zmm10, 52
        vbroadcasti64x2 zmm20, [rdx + 80]
        vpmadd52luq zmm12, zmm6, zmm2
        vpmadd52luq zmm13, zmm7, zmm2
        vmovdqu64 [r8 + 16], xmm10
        vpmadd52luq zmm14, zmm15, zmm2
        vpmadd52luq zmm8, zmm6, zmm3
        vpmadd52luq zmm9, zmm6, zmm4
        vpmadd52luq zmm16, zmm0, zmm17
        valignq zmm2{k1}{z}, zmm10, zmm10, 2
        vpmadd52huq zmm19, zmm6, zmm20
        vpmadd52huq zmm12, zmm6, zmm3
        vpmadd52huq zmm13, zmm7, zmm3
        vpmadd52huq zmm14, zmm15, zmm3
        vpmadd52huq zmm8, zmm6, zmm4
        vpaddq  zmm9, zmm9, zmm18
        vpmadd52huq zmm16, zmm0, zmm20
        vpsrlq  zmm10{k2}{z}, zmm9, 52
        vmovdqu64 [r8 + 32], xmm9
        valignq zmm9{k1}{z}, zmm9, zmm9, 2
        vpmadd52luq zmm12, zmm7, zmm3
        vpmadd52luq zmm13, zmm15, zmm3
        vbroadcasti64x2 zmm3, [rdx + 16]
        vpmadd52luq zmm14, zmm0, zmm20
        vpmadd52luq zmm8, zmm7, zmm4
        vbroadcasti64x2 zmm18, [r8 + 16]
        vmovdqu64 zmm21, [rcx + 0]
        valignq zmm11{k1}{z}, zmm11, zmm11, 2
        vpmadd52luq zmm16, zmm5, zmm20
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm6, zmm17
        vpmadd52luq zmm19, zmm7, zmm20
        vpmadd52huq zmm12, zmm7, zmm4
        vpmadd52huq zmm13, zmm15, zmm4
        vpmadd52huq zmm14, zmm0, zmm3
        vpaddq  zmm8, zmm8, zmm10
        vpmadd52luq zmm11, zmm21, zmm18
        vbroadcasti64x2 zmm10, [r8 + 0]
        vmovdqu64 [r8 + 48], xmm8
        vpmadd52huq zmm16, zmm5, zmm3
        vpmadd52luq zmm22, zmm7, zmm17
        vpmadd52huq zmm19, zmm7, zmm3
        vbroadcasti64x2 zmm23, [rdx + 256]
        vpmadd52luq zmm12, zmm15, zmm4
        vbroadcasti64x2 zmm4, [r8 + 32]
        vpmadd52luq zmm13, zmm0, zmm3
        vpmadd52luq zmm14, zmm5, zmm3
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm7, zmm17
        vmovdqu64 zmm25, [rcx + 64]
        vpmadd52huq zmm11, zmm21, zmm10
        vpmadd52luq zmm16, zmm6, zmm3
        vpmadd52huq zmm22, zmm7, zmm20
        vpmadd52luq zmm19, zmm15, zmm3
        vpmadd52luq zmm12, zmm0, zmm23
        vpmadd52luq zmm2, zmm21, zmm4
        vpmadd52huq zmm13, zmm0, zmm23
        vpmadd52huq zmm14, zmm5, zmm23
        vpmadd52luq zmm11, zmm25, zmm10
        vpmadd52huq zmm16, zmm6, zmm23
        vpmadd52luq zmm22, zmm15, zmm20
        vpmadd52luq zmm24, zmm15, zmm17
        vpmadd52luq zmm12, zmm21, zmm10
        vpmadd52huq zmm2, zmm21, zmm18
        vbroadcasti64x2 zmm26, [r8 + 48]
        vpmadd52luq zmm13, zmm5, zmm23
        vpmadd52luq zmm14, zmm6, zmm23
        vpmadd52huq zmm19, zmm15, zmm23
        vpmadd52luq zmm16, zmm7, zmm23
        vpmadd52huq zmm22, zmm15, zmm3
        vpmadd52huq zmm24, zmm15, zmm20
        vpmadd52luq zmm2, zmm25, zmm18
        vpaddq  zmm13, zmm13, zmm11
        vpmadd52luq zmm9, zmm21, zmm26
        vpmadd52huq zmm19, zmm25, zmm26
        vpmadd52huq zmm2, zmm25, zmm10
        vmovdqu64 zmm11, [rcx + 128]
        vpmadd52huq zmm9, zmm21, zmm4
        vpmadd52luq zmm9, zmm25, zmm4
        vpmadd52huq zmm9, zmm25, zmm18
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm15, zmm1
        vpmadd52huq zmm27, zmm0, zmm17
        vpmadd52luq zmm27, zmm5, zmm17
        vpmadd52huq zmm27, zmm5, zmm20
        vpmadd52luq zmm27, zmm6, zmm20
        vpmadd52luq zmm9, zmm11, zmm18
        vpmadd52luq zmm2, zmm11, zmm10
        vpmadd52huq zmm22, zmm11, zmm26
        vpmadd52luq zmm19, zmm11, zmm26
        vpmadd52huq zmm27, zmm6, zmm3
        vpmadd52huq zmm9, zmm11, zmm10
        vmovdqu64 zmm1, [rcx + 192]
        vpaddq  zmm14, zmm14, zmm2
        vpsrlq  zmm2{k2}{z}, zmm8, 52
        vpmadd52huq zmm19, zmm11, zmm4
        vpaddq  zmm12, zmm12, zmm2
        valignq zmm2{k1}{z}, zmm8, zmm8, 2
        vpsrlq  zmm8{k2}{z}, zmm12, 52
        vmovdqu64 [r8 + 64], xmm12
        vpmadd52luq zmm27, zmm7, zmm3
        vpmadd52luq zmm9, zmm1, zmm10
        vpaddq  zmm13, zmm13, zmm8
        vpmadd52huq zmm24, zmm1, zmm26
        vpsrlq  zmm3{k2}{z}, zmm13, 52
        vmovdqu64 zmm8, [rcx + 256]
        vpmadd52huq zmm2, zmm21, zmm26
        vpaddq  zmm14, zmm14, zmm3
        vpmadd52luq zmm22, zmm1, zmm26
        vpsrlq  zmm3{k2}{z}, zmm14, 52
        vpaddq  zmm16, zmm16, zmm9
        vmovdqu64 [r8 + 96], xmm14
        vbroadcasti64x2 zmm9, [rdx + 96]
        vpmadd52luq zmm19, zmm1, zmm4
        vpaddq  zmm16, zmm16, zmm3
        vpmadd52luq zmm24, zmm8, zmm26
        vmovdqu64 [r8 + 112], xmm16
        vpmadd52luq zmm2, zmm25, zmm26
        vmovdqu64 [r8 + 80], xmm13
        valignq zmm3{k1}{z}, zmm14, zmm14, 2
        vpmadd52huq zmm22, zmm1, zmm4
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm5, zmm9
        vpmadd52huq zmm27, zmm7, zmm23
        vpmadd52huq zmm19, zmm1, zmm18
        vpmadd52huq zmm24, zmm8, zmm4
        vpmadd52huq zmm2, zmm25, zmm4
        valignq zmm13{k1}{z}, zmm13, zmm13, 2
        vpmadd52luq zmm22, zmm8, zmm4
        vbroadcasti64x2 zmm20, [rdx + 32]
        vpmadd52luq zmm14, zmm6, zmm9
        valignq zmm12{k1}{z}, zmm12, zmm12, 2
        vpmadd52luq zmm19, zmm8, zmm18
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm6, zmm9
        vpmadd52luq zmm24, zmm0, zmm9
        vpmadd52luq zmm2, zmm11, zmm4
        vbroadcasti64x2 zmm4, [rdx + 208]
        vpmadd52luq zmm27, zmm15, zmm23
        vpmadd52huq zmm22, zmm8, zmm18
        vpmadd52huq zmm14, zmm6, zmm20
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm7, zmm9
        vpmadd52huq zmm19, zmm8, zmm10
        vpmadd52luq zmm21, zmm7, zmm9
        vpmadd52huq zmm24, zmm0, zmm20
        vbroadcasti64x2 zmm25, [rdx + 272]
        vpmadd52huq zmm2, zmm11, zmm18
        vpmadd52luq zmm27, zmm0, zmm4
        vpmadd52luq zmm22, zmm0, zmm20
        vpmadd52luq zmm14, zmm7, zmm20
        vpmadd52luq zmm23, zmm15, zmm9
        vpmadd52huq zmm21, zmm7, zmm20
        vpmadd52luq zmm24, zmm5, zmm20
        vpmadd52luq zmm2, zmm1, zmm18
        vpmadd52luq zmm19, zmm0, zmm25
        vpmadd52huq zmm22, zmm0, zmm25
        vpmadd52huq zmm14, zmm7, zmm25
        vpmadd52huq zmm23, zmm15, zmm20
        vpmadd52luq zmm21, zmm15, zmm20
        vpmadd52huq zmm24, zmm5, zmm25
        vpmadd52huq zmm2, zmm1, zmm10
        vpmadd52huq zmm19, zmm0, zmm4
        vpmadd52luq zmm22, zmm5, zmm25
        vpmadd52luq zmm14, zmm15, zmm25
        vpxorq  zmm1, zmm1, zmm1
        vpmadd52huq zmm1, zmm15, zmm17
        vbroadcasti64x2 zmm11, [r8 + 112]
        vmovdqu64 zmm17, [rcx + 0]
        vpsrlq  zmm18{k2}{z}, zmm16, 52
        vbroadcasti64x2 zmm28, [r8 + 96]
        vpmadd52huq zmm21, zmm15, zmm25
        vpmadd52luq zmm24, zmm6, zmm25
        vpmadd52luq zmm2, zmm8, zmm10
        vpmadd52luq zmm19, zmm5, zmm4
        vpmadd52huq zmm22, zmm5, zmm4
        vpmadd52huq zmm14, zmm15, zmm4
        vpmadd52huq zmm1, zmm8, zmm26
        vpmadd52luq zmm3, zmm17, zmm11
        vpmadd52luq zmm13, zmm17, zmm28
        vmovdqu64 zmm8, [rcx + 64]
        vpmadd52huq zmm24, zmm6, zmm4
        vpmadd52luq zmm22, zmm6, zmm4
        vpmadd52huq zmm1, zmm0, zmm9
        vpmadd52huq zmm3, zmm17, zmm28
        vbroadcasti64x2 zmm10, [r8 + 80]
        vpmadd52luq zmm24, zmm7, zmm4
        vpmadd52luq zmm1, zmm5, zmm9
        vpmadd52huq zmm1, zmm5, zmm20
        vpmadd52luq zmm1, zmm6, zmm20
        vpmadd52luq zmm3, zmm8, zmm28
        vpmadd52huq zmm14, zmm8, zmm11
        vbroadcasti64x2 zmm20, [r8 + 64]
        vpmadd52huq zmm1, zmm6, zmm25
        vpmadd52luq zmm1, zmm7, zmm25
        vpmadd52huq zmm13, zmm17, zmm10
        vpmadd52luq zmm12, zmm17, zmm10
        vpmadd52huq zmm3, zmm8, zmm10
        vmovdqu64 zmm25, [rcx + 128]
        vpmadd52huq zmm1, zmm7, zmm4
        vpmadd52luq zmm13, zmm8, zmm10
        vpmadd52luq zmm1, zmm15, zmm4
        vpmadd52huq zmm12, zmm17, zmm20
        vpmadd52luq zmm2, zmm17, zmm20
        vpmadd52huq zmm13, zmm8, zmm20
        vpmadd52luq zmm12, zmm8, zmm20
        vpaddq  zmm27, zmm27, zmm2
        vpmadd52luq zmm3, zmm25, zmm10
        vpmadd52luq zmm13, zmm25, zmm20
        vpaddq  zmm27, zmm27, zmm18
        valignq zmm2{k1}{z}, zmm16, zmm16, 2
        vpsrlq  zmm4{k2}{z}, zmm27, 52
        vpmadd52huq zmm21, zmm25, zmm11
        vmovdqu64 zmm16, [rcx + 192]
        vpaddq  zmm19, zmm19, zmm12
        vpmadd52luq zmm14, zmm25, zmm11
        vpmadd52huq zmm3, zmm25, zmm20
        vpaddq  zmm19, zmm19, zmm4
        vpaddq  zmm22, zmm22, zmm13
        vpsrlq  zmm4{k2}{z}, zmm19, 52
        vpmadd52huq zmm2, zmm17, zmm11
        vpaddq  zmm22, zmm22, zmm4
        vpmadd52huq zmm23, zmm16, zmm11
        vbroadcasti64x2 zmm4, [rdx + 48]
        vpsrlq  zmm12{k2}{z}, zmm22, 52
        vpmadd52luq zmm3, zmm16, zmm20
        vpmadd52luq zmm21, zmm16, zmm11
        vmovdqu64 zmm13, [rcx + 256]
        vmovdqu64 [r8 + 160], xmm22
        vpmadd52huq zmm14, zmm25, zmm28
        vmovdqu64 [r8 + 144], xmm19
        valignq zmm17{k1}{z}, zmm22, zmm22, 2
        vpmadd52luq zmm2, zmm8, zmm11
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm5, zmm4
        vmovdqu64 [r8 + 128], xmm27
        vpaddq  zmm24, zmm24, zmm3
        vpmadd52luq zmm23, zmm13, zmm11
        vpaddq  zmm24, zmm24, zmm12
        vbroadcasti64x2 zmm3, [rdx + 160]
        vpmadd52huq zmm21, zmm16, zmm28
        vmovdqu64 [r8 + 176], xmm24
        vpmadd52huq zmm2, zmm8, zmm28
        vpmadd52luq zmm14, zmm16, zmm28
        vbroadcasti64x2 zmm8, [rdx + 288]
        vpmadd52luq zmm18, zmm6, zmm4
        valignq zmm12{k1}{z}, zmm19, zmm19, 2
        valignq zmm19{k1}{z}, zmm27, zmm27, 2
        vpmadd52huq zmm23, zmm13, zmm28
        vpmadd52luq zmm1, zmm0, zmm3
        vpmadd52luq zmm21, zmm13, zmm28
        vpmadd52luq zmm2, zmm25, zmm28
        vpmadd52huq zmm14, zmm16, zmm10
        vpmadd52huq zmm18, zmm6, zmm8
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm6, zmm4
        vpmadd52luq zmm23, zmm0, zmm4
        vpmadd52huq zmm21, zmm13, zmm10
        vpmadd52huq zmm2, zmm25, zmm10
        vpmadd52luq zmm14, zmm13, zmm10
        vbroadcasti64x2 zmm25, [rdx + 224]
        vpmadd52luq zmm18, zmm7, zmm8
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm15, zmm9
        vpsrlq  zmm9{k2}{z}, zmm24, 52
        vpmadd52huq zmm23, zmm0, zmm8
        vpmadd52luq zmm22, zmm7, zmm4
        vpmadd52luq zmm21, zmm0, zmm8
        vpmadd52luq zmm2, zmm16, zmm10
        vbroadcasti64x2 zmm10, [r8 + 176]
        vmovdqu64 zmm27, [rcx + 0]
        vpmadd52huq zmm14, zmm13, zmm20
        vpmadd52huq zmm18, zmm7, zmm25
        vpmadd52huq zmm26, zmm13, zmm11
        valignq zmm11{k1}{z}, zmm24, zmm24, 2
        vpmadd52luq zmm23, zmm5, zmm8
        vpmadd52huq zmm22, zmm7, zmm8
        vpmadd52huq zmm21, zmm0, zmm25
        vpmadd52huq zmm2, zmm16, zmm20
        vbroadcasti64x2 zmm16, [r8 + 160]
        vpmadd52luq zmm17, zmm27, zmm10
        vpmadd52luq zmm14, zmm0, zmm25
        vbroadcasti64x2 zmm24, [r8 + 144]
        vpmadd52luq zmm18, zmm15, zmm25
        vpmadd52huq zmm26, zmm0, zmm4
        vpmadd52huq zmm23, zmm5, zmm25
        vpmadd52huq zmm11, zmm27, zmm10
        vpmadd52luq zmm21, zmm5, zmm25
        vpmadd52luq zmm2, zmm13, zmm20
        vpmadd52huq zmm17, zmm27, zmm16
        vpmadd52luq zmm12, zmm27, zmm16
        vpmadd52luq zmm19, zmm27, zmm24
        vpmadd52huq zmm14, zmm0, zmm3
        vpmadd52luq zmm23, zmm6, zmm25
        vpmadd52huq zmm18, zmm15, zmm3
        vpmadd52huq zmm21, zmm5, zmm3
        vpmadd52luq zmm22, zmm15, zmm8
        vpmadd52luq zmm26, zmm5, zmm4
        vpmadd52huq zmm12, zmm27, zmm24
        vpmadd52luq zmm14, zmm5, zmm3
        vmovdqu64 zmm13, [rcx + 64]
        vpmadd52huq zmm23, zmm6, zmm3
        vpmadd52luq zmm21, zmm6, zmm3
        vpmadd52huq zmm22, zmm15, zmm25
        vpmadd52huq zmm26, zmm5, zmm8
        vpmadd52luq zmm23, zmm7, zmm3
        vpmadd52luq zmm26, zmm6, zmm8
        vpmadd52huq zmm26, zmm6, zmm25
        vpmadd52luq zmm26, zmm7, zmm25
        vbroadcasti64x2 zmm20, [r8 + 128]
        vpmadd52luq zmm17, zmm13, zmm16
        vpmadd52luq zmm12, zmm13, zmm24
        vmovdqu64 zmm25, [rcx + 128]
        vpmadd52huq zmm18, zmm13, zmm10
        vpmadd52luq zmm11, zmm13, zmm10
        vpmadd52huq zmm26, zmm7, zmm3
        vpmadd52huq zmm17, zmm13, zmm24
        vpmadd52huq zmm11, zmm13, zmm16
        vpmadd52luq zmm26, zmm15, zmm3
        vpmadd52huq zmm19, zmm27, zmm20
        vpmadd52luq zmm2, zmm27, zmm20
        vpmadd52luq zmm17, zmm25, zmm24
        vpmadd52huq zmm12, zmm13, zmm20
        vpmadd52luq zmm18, zmm25, zmm10
        vpmadd52huq zmm22, zmm25, zmm10
        vpmadd52luq zmm11, zmm25, zmm16
        vpmadd52luq zmm19, zmm13, zmm20
        vmovdqu64 zmm3, [rcx + 192]
        vpaddq  zmm1, zmm1, zmm2
        vpmadd52huq zmm17, zmm25, zmm20
        vpmadd52luq zmm12, zmm25, zmm20
        vpaddq  zmm1, zmm1, zmm9
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm7, zmm4
        vpsrlq  zmm9{k2}{z}, zmm1, 52
        vpmadd52huq zmm18, zmm25, zmm16
        vpaddq  zmm14, zmm14, zmm19
        vpmadd52luq zmm22, zmm3, zmm10
        vpmadd52luq zmm17, zmm3, zmm20
        vpaddq  zmm14, zmm14, zmm9
        vpaddq  zmm21, zmm21, zmm12
        vpsrlq  zmm9{k2}{z}, zmm14, 52
        vpmadd52luq zmm2, zmm15, zmm4
        vpaddq  zmm21, zmm21, zmm9
        vpmadd52luq zmm18, zmm3, zmm16
        vpsrlq  zmm9{k2}{z}, zmm21, 52
        vpaddq  zmm23, zmm23, zmm17
        vbroadcasti64x2 zmm12, [rdx + 176]
        vmovdqu64 [r8 + 224], xmm21
        valignq zmm13{k1}{z}, zmm21, zmm21, 2
        vpaddq  zmm23, zmm23, zmm9
        vmovdqu64 [r8 + 208], xmm14
        vpmadd52huq zmm11, zmm25, zmm24
        vmovdqu64 [r8 + 240], xmm23
        vpmadd52huq zmm2, zmm15, zmm8
        vmovdqu64 [r8 + 192], xmm1
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm7, zmm12
        vmovdqu64 zmm9, [rcx + 256]
        vpmadd52huq zmm18, zmm3, zmm24
        vpmadd52huq zmm22, zmm3, zmm16
        valignq zmm17{k1}{z}, zmm23, zmm23, 2
        vbroadcasti64x2 zmm19, [rdx + 112]
        valignq zmm1{k1}{z}, zmm1, zmm1, 2
        valignq zmm14{k1}{z}, zmm14, zmm14, 2
        vpmadd52luq zmm11, zmm3, zmm24
        vpmadd52huq zmm2, zmm3, zmm10
        vpmadd52luq zmm8, zmm15, zmm12
        vpmadd52luq zmm18, zmm9, zmm24
        vpmadd52luq zmm22, zmm9, zmm16
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm15, zmm4
        vpmadd52luq zmm26, zmm0, zmm19
        vpxorq  zmm4, zmm4, zmm4
        vpmadd52huq zmm4, zmm15, zmm12
        vbroadcasti64x2 zmm25, [r8 + 224]
        vmovdqu64 zmm27, [rcx + 0]
        vpmadd52huq zmm11, zmm3, zmm20
        vpmadd52luq zmm2, zmm9, zmm10
        vbroadcasti64x2 zmm3, [r8 + 208]
        vpmadd52huq zmm8, zmm15, zmm19
        vpmadd52huq zmm18, zmm9, zmm20
        vpmadd52huq zmm22, zmm9, zmm24
        vbroadcasti64x2 zmm24, [r8 + 240]
        vpmadd52huq zmm21, zmm9, zmm10
        vpsrlq  zmm10{k2}{z}, zmm23, 52
        vmovdqu64 zmm23, [rcx + 64]
        vpbroadcastq zmm28, rax
        vpmadd52luq zmm14, zmm27, zmm25
        vpmadd52huq zmm2, zmm9, zmm16
        vpmadd52luq zmm1, zmm27, zmm3
        vpmadd52luq zmm18, zmm0, zmm12
        vpmadd52luq zmm11, zmm9, zmm20
        vpmadd52luq zmm13, zmm27, zmm24
        vpmadd52huq zmm17, zmm27, zmm24
        vpmadd52huq zmm8, zmm23, zmm24
        vpmadd52huq zmm22, zmm0, zmm12
        vpmadd52huq zmm2, zmm5, zmm12
        vpmadd52huq zmm14, zmm27, zmm3
        vpmadd52huq zmm18, zmm0, zmm19
        vpmadd52huq zmm21, zmm6, zmm12
        vbroadcasti64x2 zmm9, [r8 + 192]
        vpmadd52huq zmm13, zmm27, zmm25
        vpmadd52luq zmm17, zmm23, zmm24
        vpmadd52luq zmm22, zmm5, zmm12
        vmovdqu64 zmm16, [rcx + 128]
        vpmadd52luq zmm2, zmm6, zmm12
        vpmadd52luq zmm14, zmm23, zmm3
        vpmadd52luq zmm18, zmm5, zmm19
        vpmadd52luq zmm21, zmm7, zmm12
        vpmadd52luq zmm13, zmm23, zmm25
        vpmadd52huq zmm1, zmm27, zmm9
        vpmadd52luq zmm11, zmm27, zmm9
        vpmadd52huq zmm17, zmm23, zmm25
        vpmadd52luq zmm8, zmm16, zmm24
        vmovdqu64 zmm12, [rcx + 192]
        vpmadd52huq zmm2, zmm6, zmm19
        vpmadd52huq zmm22, zmm5, zmm19
        vpmadd52huq zmm14, zmm23, zmm9
        vpmadd52huq zmm13, zmm23, zmm3
        vpmadd52luq zmm1, zmm23, zmm9
        vpaddq  zmm26, zmm26, zmm11
        vpmadd52luq zmm17, zmm16, zmm25
        vpmadd52huq zmm8, zmm16, zmm25
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm12, zmm24
        vpaddq  zmm26, zmm26, zmm10
        vpmadd52luq zmm2, zmm7, zmm19
        vpmadd52luq zmm13, zmm16, zmm3
        vmovdqu64 zmm10, [rcx + 256]
        vpsrlq  zmm20{k2}{z}, zmm26, 52
        vpaddq  zmm18, zmm18, zmm1
        vpmadd52huq zmm4, zmm16, zmm24
        vpaddq  zmm18, zmm18, zmm20
        vbroadcasti64x2 zmm1, [rdx + 304]
        vpmadd52huq zmm17, zmm16, zmm3
        vshufi64x2 zmm20, zmm18, zmm18, 0
        vpmadd52luq zmm8, zmm12, zmm25
        vpmadd52huq zmm13, zmm16, zmm9
        vpmadd52luq zmm11, zmm10, zmm24
        vpmadd52luq zmm22, zmm6, zmm19
        vpmadd52luq zmm14, zmm16, zmm9
        vpmadd52luq zmm4, zmm12, zmm24
        vpmadd52luq zmm2, zmm0, zmm1
        vpmadd52luq zmm17, zmm12, zmm3
        vpmadd52huq zmm8, zmm12, zmm3
        vpmadd52luq zmm13, zmm12, zmm9
        vmovdqu64 zmm16, [rcx + 320]
        vpmadd52huq zmm11, zmm10, zmm25
        vpmadd52huq zmm21, zmm7, zmm19
        vbroadcasti64x2 zmm23, [rdx + 240]
        vpmadd52huq zmm4, zmm12, zmm25
        vpmadd52huq zmm17, zmm12, zmm9
        vshufi64x2 zmm12, zmm26, zmm26, 0
        vpmadd52luq zmm8, zmm10, zmm3
        vpmadd52huq zmm11, zmm7, zmm1
        vpmadd52luq zmm21, zmm15, zmm19
        vpmadd52luq zmm13, zmm16, zmm20
        vpmadd52luq zmm4, zmm10, zmm25
        vpmadd52luq zmm22, zmm0, zmm23
        vpmadd52huq zmm2, zmm0, zmm23
        vpmadd52luq zmm14, zmm16, zmm12
        vpmadd52luq zmm17, zmm10, zmm9
        vpmadd52huq zmm8, zmm10, zmm9
        vpsrlq  zmm9{k2}{z}, zmm18, 52
        vmovdqu64 zmm19, [rcx + 384]
        vpmadd52huq zmm13, zmm16, zmm12
        vbroadcasti64x2 zmm25, [rcx + 960]
        vpmadd52luq zmm11, zmm15, zmm1
        vpmadd52huq zmm4, zmm10, zmm3
        vpmadd52luq zmm2, zmm5, zmm23
        vpaddq  zmm22, zmm22, zmm14
        valignq zmm3{k1}{z}, zmm26, zmm26, 2
        vpaddq  zmm9, zmm22, zmm9
        vpmadd52huq zmm21, zmm0, zmm1
        vpmadd52luq zmm13, zmm19, zmm12
        vbroadcasti64x2 zmm0, [rcx + 976]
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm9, zmm25
        vpsrlq  zmm22{k2}{z}, zmm9, 52
        vpmadd52huq zmm17, zmm16, zmm20
        valignq zmm16{k1}{z}, zmm18, zmm18, 2
        vpmadd52huq zmm8, zmm5, zmm1
        vmovdqu64 zmm18, [rcx + 448]
        vpmadd52huq zmm11, zmm15, zmm23
        vpmadd52huq zmm3, zmm19, zmm20
        vpaddq  zmm2, zmm2, zmm13
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52luq zmm13, zmm9, zmm0
        vmovdqu64 zmm0, [rcx + 512]
        vpaddq  zmm22, zmm2, zmm22
        vpmadd52luq zmm21, zmm5, zmm1
        vpmadd52luq zmm14, zmm22, zmm25
        vpmadd52huq zmm4, zmm6, zmm1
        vpmadd52huq zmm16, zmm18, zmm20
        vpmadd52luq zmm17, zmm19, zmm20
        vpmadd52luq zmm8, zmm6, zmm1
        vpmadd52luq zmm3, zmm18, zmm20
        vpmadd52huq zmm11, zmm0, zmm20
        vpmadd52huq zmm21, zmm5, zmm23
        vmovdqu64 zmm5, [rcx + 576]
        vpaddq  zmm13, zmm13, zmm14
        vmovdqu64 zmm14, [rcx + 640]
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52luq zmm22, zmm9, zmm25
        vshufi64x2 zmm13, zmm13, zmm13, 0
        vpmadd52luq zmm4, zmm7, zmm1
        vpmadd52luq zmm16, zmm0, zmm20
        vpmadd52huq zmm17, zmm19, zmm12
        vpmadd52huq zmm8, zmm6, zmm23
        vpmadd52huq zmm3, zmm18, zmm12
        vpmadd52luq zmm11, zmm5, zmm20
        vpmadd52luq zmm2, zmm14, zmm13
        vshufi64x2 zmm19, zmm22, zmm22, 0
        vpmadd52luq zmm21, zmm6, zmm23
        vpmadd52huq zmm4, zmm7, zmm23
        vpmadd52huq zmm16, zmm0, zmm12
        vmovdqu64 zmm6, [rcx + 704]
        vpmadd52luq zmm17, zmm18, zmm12
        vpmadd52luq zmm8, zmm7, zmm23
        vpmadd52luq zmm3, zmm0, zmm12
        vpmadd52huq zmm11, zmm5, zmm12
        vpmadd52huq zmm2, zmm14, zmm19
        vmovdqu64 zmm0, [rcx + 768]
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm10, zmm24
        vmovdqu64 zmm10, [rcx + 832]
        vpmadd52luq zmm4, zmm15, zmm23
        vpmadd52luq zmm16, zmm5, zmm12
        vpmadd52luq zmm21, zmm6, zmm13
        vpmadd52luq zmm9, zmm14, zmm19
        vpmadd52huq zmm17, zmm14, zmm13
        vpmadd52huq zmm3, zmm6, zmm13
        vpmadd52luq zmm2, zmm6, zmm19
        vpmadd52luq zmm8, zmm0, zmm13
        vpmadd52huq zmm11, zmm10, zmm13
        vmovdqu64 zmm12, [rcx + 896]
        vpmadd52huq zmm7, zmm15, zmm1
        vpmadd52luq zmm21, zmm0, zmm19
        vpmadd52huq zmm16, zmm0, zmm13
        vpmadd52luq zmm4, zmm10, zmm13
        vpmadd52huq zmm17, zmm6, zmm19
        vpsrlq  zmm1{k2}{z}, zmm9, 52
        vpmadd52huq zmm3, zmm0, zmm19
        vpmadd52luq zmm8, zmm10, zmm19
        vpmadd52luq zmm11, zmm12, zmm13
        vpaddq  zmm0, zmm2, zmm1
        vpmadd52huq zmm7, zmm5, zmm20
        vpsrlq  zmm0{k2}{z}, zmm0, 52
        vpmadd52huq zmm16, zmm10, zmm19
        vpmadd52luq zmm4, zmm12, zmm19
        vpaddq  zmm21, zmm21, zmm0
        vpaddq  zmm8, zmm8, zmm3
        vpaddq  zmm21, zmm21, zmm17
        vpmadd52huq zmm11, zmm12, zmm19
        vpsrlq  zmm0, zmm21, 52
        valignq zmm1{k1}{z}, zmm9, zmm9, 2
        vpaddq  zmm8, zmm8, zmm0
        vpmadd52huq zmm7, zmm12, zmm13
        vpaddq  zmm4, zmm4, zmm16
        vpsrlq  zmm0, zmm8, 52
        valignq zmm2{k1}{z}, zmm2, zmm2, 2
        vpaddq  zmm4, zmm4, zmm0
        vpaddq  zmm11, zmm11, zmm1
        vpsrlq  zmm0, zmm28, 51
        vpandq  zmm8, zmm8, zmm28
        vpsrlq  zmm1, zmm4, 52
        vpaddq  zmm3, zmm8, zmm0
        vpaddq  zmm11, zmm11, zmm1
        vpaddq  zmm7, zmm7, zmm2
        vpsrlq  zmm1, zmm3, 52
        vpandq  zmm4, zmm4, zmm28
        vpsrlq  zmm2, zmm11, 52
        vpaddq  zmm1, zmm4, zmm1
        vpaddq  zmm7, zmm7, zmm2
        vpsrlq  zmm2, zmm1, 52
        vpandq  zmm11, zmm11, zmm28
        vpsrlq  zmm5, zmm7, 52
        vpaddq  zmm2, zmm11, zmm2
        valignq zmm5{k7}{z}, zmm5, zmm5, 6
        vpsrlq  zmm6, zmm2, 52
        vpandq  zmm7, zmm7, zmm28
        vpandq  zmm21, zmm21, zmm28
        vpaddq  zmm6, zmm7, zmm6
        vpandq  zmm3, zmm3, zmm28
        vpsrlq  zmm9, zmm6, 52
        vpaddq  zmm21, zmm21, zmm5
        vptestmq k3, zmm9, zmm9
        vpcmpnleuq k4, zmm21, zmm28
        vpcmpeqq k5, zmm21, zmm28
        vpandq  zmm1, zmm1, zmm28
        vpandq  zmm2, zmm2, zmm28
        vpandq  zmm6, zmm6, zmm28
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kshiftlw k0, k6, 4
        kshiftlw k3, k3, 2
        kshiftlw k6, k6, 2
        kandw   k3, k3, k0
        korw    k6, k6, k3
        kandw   k5, k5, k6
        vpaddq  zmm21{k6}, zmm21, zmm0
        korw    k4, k4, k5
        vpandq  zmm21, zmm21, zmm28
        vmovdqa64 zmm8{k4}, zmm3
        vmovdqa64 zmm4{k4}, zmm1
        vmovdqa64 zmm11{k4}, zmm2
        vmovdqa64 zmm7{k4}, zmm6
        vmovdqu64 [rdi], zmm21
        vmovdqu64 [rdi + 64], zmm8
        vmovdqu64 [rdi + 128], zmm4
        vmovdqu64 [rdi + 192], zmm11
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
        kxorw   k0, k0, k0
        kxorw   k3, k3, k3
        kxorw   k4, k4, k4
        kxorw   k5, k5, k5
        kxorw   k6, k6, k6
        xor     r10d, r10d
        xor     r11d, r11d
END_KERNEL(karat_pair_mul_16_x86_64)

NOTES

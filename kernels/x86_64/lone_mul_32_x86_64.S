/* karat_lone_mul_32_x86_64: z = x y 2^-2080 modulo m.
 * Contract: kernels/contracts/lone_mul.contract. Made by tools/ifma/generate.py lone_mul_32;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, rdx y, rcx c, r8 t, r9 k (not used); rax, r10, r11; k1 all lanes but the
 * last of each number, k2 its first lane, k7 all but the first; k0, k3 to k6 and all of zmm0 to zmm31.
 * No stack.
 * Cost: 804 products, 1017 instructions on the two vector ports, so 509 cycles at least.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"

KERNEL(karat_lone_mul_32_x86_64)
        mov     rax, 0xfffffffffffff
        mov     r10d, 127
        kmovw   k1, r10d
        mov     r10d, 1
        kmovw   k2, r10d
        mov     r10d, 254
        kmovw   k7, r10d

        //@ z = rdi, x = rsi, y = rdx, c = rcx, t = r8
        vmovdqu64 zmm0, [rsi + 0]
        vpbroadcastq zmm1, [rdx + 192]
        vpbroadcastq zmm2, [rdx + 128]
        vpbroadcastq zmm3, [rdx + 64]
        vpbroadcastq zmm4, [rdx + 0]
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
        vpbroadcastq zmm17, [rdx + 136]
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
        vmovq   [r8 + 0], xmm11
        vpmadd52luq zmm19, zmm6, zmm17
        vpsrlq  zmm18{k2}{z}, zmm10, 52
        vpbroadcastq zmm20, [rdx + 72]
        vpmadd52luq zmm12, zmm6, zmm2
        vpmadd52luq zmm13, zmm7, zmm2
        vmovq   [r8 + 8], xmm10
        vpmadd52luq zmm14, zmm15, zmm2
        vpmadd52luq zmm8, zmm6, zmm3
        vpmadd52luq zmm9, zmm6, zmm4
        vpmadd52luq zmm16, zmm0, zmm17
        valignq zmm2{k1}{z}, zmm10, zmm10, 1
        vpmadd52huq zmm19, zmm6, zmm20
        vpmadd52huq zmm12, zmm6, zmm3
        vpmadd52huq zmm13, zmm7, zmm3
        vpmadd52huq zmm14, zmm15, zmm3
        vpmadd52huq zmm8, zmm6, zmm4
        vpaddq  zmm9, zmm9, zmm18
        vpmadd52huq zmm16, zmm0, zmm20
        vpsrlq  zmm10{k2}{z}, zmm9, 52
        vmovq   [r8 + 16], xmm9
        valignq zmm9{k1}{z}, zmm9, zmm9, 1
        vpmadd52luq zmm12, zmm7, zmm3
        vpmadd52luq zmm13, zmm15, zmm3
        vpbroadcastq zmm3, [rdx + 8]
        vpmadd52luq zmm14, zmm0, zmm20
        vpmadd52luq zmm8, zmm7, zmm4
        vpbroadcastq zmm18, [r8 + 8]
        vmovdqu64 zmm21, [rcx + 0]
        valignq zmm11{k1}{z}, zmm11, zmm11, 1
        vpmadd52luq zmm16, zmm5, zmm20
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm6, zmm17
        vpmadd52luq zmm19, zmm7, zmm20
        vpmadd52huq zmm12, zmm7, zmm4
        vpmadd52huq zmm13, zmm15, zmm4
        vpmadd52huq zmm14, zmm0, zmm3
        vpaddq  zmm8, zmm8, zmm10
        vpmadd52luq zmm11, zmm21, zmm18
        vpbroadcastq zmm10, [r8 + 0]
        vmovq   [r8 + 24], xmm8
        vpmadd52huq zmm16, zmm5, zmm3
        vpmadd52luq zmm22, zmm7, zmm17
        vpmadd52huq zmm19, zmm7, zmm3
        vpbroadcastq zmm23, [rdx + 256]
        vpmadd52luq zmm12, zmm15, zmm4
        vpbroadcastq zmm4, [r8 + 16]
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
        vpbroadcastq zmm26, [r8 + 24]
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
        valignq zmm2{k1}{z}, zmm8, zmm8, 1
        vpsrlq  zmm8{k2}{z}, zmm12, 52
        vmovq   [r8 + 32], xmm12
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
        vmovq   [r8 + 48], xmm14
        vpbroadcastq zmm9, [rdx + 80]
        vpmadd52luq zmm19, zmm1, zmm4
        vpaddq  zmm16, zmm16, zmm3
        vpmadd52luq zmm24, zmm8, zmm26
        vmovq   [r8 + 56], xmm16
        vpmadd52luq zmm2, zmm25, zmm26
        vmovq   [r8 + 40], xmm13
        valignq zmm3{k1}{z}, zmm14, zmm14, 1
        vpmadd52huq zmm22, zmm1, zmm4
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm5, zmm9
        vpmadd52huq zmm27, zmm7, zmm23
        vpmadd52huq zmm19, zmm1, zmm18
        vpmadd52huq zmm24, zmm8, zmm4
        vpmadd52huq zmm2, zmm25, zmm4
        valignq zmm13{k1}{z}, zmm13, zmm13, 1
        vpmadd52luq zmm22, zmm8, zmm4
        vpbroadcastq zmm20, [rdx + 16]
        vpmadd52luq zmm14, zmm6, zmm9
        valignq zmm12{k1}{z}, zmm12, zmm12, 1
        vpmadd52luq zmm19, zmm8, zmm18
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm6, zmm9
        vpmadd52luq zmm24, zmm0, zmm9
        vpmadd52luq zmm2, zmm11, zmm4
        vpbroadcastq zmm4, [rdx + 200]
        vpmadd52luq zmm27, zmm15, zmm23
        vpmadd52huq zmm22, zmm8, zmm18
        vpmadd52huq zmm14, zmm6, zmm20
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm7, zmm9
        vpmadd52huq zmm19, zmm8, zmm10
        vpmadd52luq zmm21, zmm7, zmm9
        vpmadd52huq zmm24, zmm0, zmm20
        vpbroadcastq zmm25, [rdx + 264]
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
        vpbroadcastq zmm11, [r8 + 56]
        vmovdqu64 zmm17, [rcx + 0]
        vpsrlq  zmm18{k2}{z}, zmm16, 52
        vpbroadcastq zmm28, [r8 + 48]
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
        vpbroadcastq zmm10, [r8 + 40]
        vpmadd52luq zmm24, zmm7, zmm4
        vpmadd52luq zmm1, zmm5, zmm9
        vpmadd52huq zmm1, zmm5, zmm20
        vpmadd52luq zmm1, zmm6, zmm20
        vpmadd52luq zmm3, zmm8, zmm28
        vpmadd52huq zmm14, zmm8, zmm11
        vpbroadcastq zmm20, [r8 + 32]
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
        valignq zmm2{k1}{z}, zmm16, zmm16, 1
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
        vpbroadcastq zmm4, [rdx + 24]
        vpsrlq  zmm12{k2}{z}, zmm22, 52
        vpmadd52luq zmm3, zmm16, zmm20
        vpmadd52luq zmm21, zmm16, zmm11
        vmovdqu64 zmm13, [rcx + 256]
        vmovq   [r8 + 80], xmm22
        vpmadd52huq zmm14, zmm25, zmm28
        vmovq   [r8 + 72], xmm19
        valignq zmm17{k1}{z}, zmm22, zmm22, 1
        vpmadd52luq zmm2, zmm8, zmm11
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm5, zmm4
        vmovq   [r8 + 64], xmm27
        vpaddq  zmm24, zmm24, zmm3
        vpmadd52luq zmm23, zmm13, zmm11
        vpaddq  zmm24, zmm24, zmm12
        vpmadd52huq zmm21, zmm16, zmm28
        vmovq   [r8 + 88], xmm24
        vpmadd52huq zmm2, zmm8, zmm28
        vpmadd52luq zmm14, zmm16, zmm28
        vpbroadcastq zmm3, [rdx + 144]
        valignq zmm8{k1}{z}, zmm19, zmm19, 1
        vpbroadcastq zmm12, [rdx + 272]
        vpmadd52luq zmm18, zmm6, zmm4
        valignq zmm19{k1}{z}, zmm27, zmm27, 1
        vpmadd52huq zmm23, zmm13, zmm28
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm6, zmm4
        vpmadd52luq zmm21, zmm13, zmm28
        vpmadd52luq zmm2, zmm25, zmm28
        vpmadd52huq zmm14, zmm16, zmm10
        vpmadd52luq zmm1, zmm0, zmm3
        vpmadd52huq zmm18, zmm6, zmm12
        vpmadd52luq zmm23, zmm0, zmm4
        vpmadd52luq zmm22, zmm7, zmm4
        vpmadd52huq zmm21, zmm13, zmm10
        vpmadd52huq zmm2, zmm25, zmm10
        vpmadd52luq zmm14, zmm13, zmm10
        vpbroadcastq zmm25, [rdx + 208]
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm7, zmm4
        vpmadd52luq zmm18, zmm7, zmm12
        vpmadd52huq zmm23, zmm0, zmm12
        vpmadd52huq zmm22, zmm7, zmm12
        vpmadd52luq zmm21, zmm0, zmm12
        vpmadd52luq zmm2, zmm16, zmm10
        vpmadd52huq zmm14, zmm13, zmm20
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm15, zmm9
        vpmadd52huq zmm18, zmm7, zmm25
        vpmadd52luq zmm26, zmm15, zmm4
        vpmadd52luq zmm23, zmm5, zmm12
        vpmadd52luq zmm22, zmm15, zmm12
        vpmadd52huq zmm21, zmm0, zmm25
        vpmadd52huq zmm2, zmm16, zmm20
        vpbroadcastq zmm9, [r8 + 88]
        vmovdqu64 zmm16, [rcx + 0]
        vpmadd52luq zmm14, zmm0, zmm25
        vpbroadcastq zmm27, [r8 + 80]
        vpsrlq  zmm28{k2}{z}, zmm24, 52
        vpmadd52luq zmm18, zmm15, zmm25
        vpmadd52huq zmm10, zmm13, zmm11
        vpmadd52huq zmm23, zmm5, zmm25
        vpmadd52huq zmm22, zmm15, zmm25
        vpmadd52luq zmm21, zmm5, zmm25
        vpmadd52luq zmm2, zmm13, zmm20
        vpmadd52luq zmm17, zmm16, zmm9
        vpmadd52luq zmm8, zmm16, zmm27
        vpmadd52huq zmm14, zmm0, zmm3
        vpmadd52huq zmm18, zmm15, zmm3
        vpmadd52luq zmm23, zmm6, zmm25
        vpmadd52huq zmm26, zmm15, zmm12
        vpmadd52huq zmm21, zmm5, zmm3
        vpmadd52huq zmm10, zmm0, zmm4
        vmovdqu64 zmm11, [rcx + 64]
        vpmadd52huq zmm17, zmm16, zmm27
        vpmadd52luq zmm14, zmm5, zmm3
        vpmadd52huq zmm23, zmm6, zmm3
        vpmadd52luq zmm21, zmm6, zmm3
        vpbroadcastq zmm13, [r8 + 72]
        vpmadd52luq zmm10, zmm5, zmm4
        vpmadd52luq zmm23, zmm7, zmm3
        vpmadd52huq zmm10, zmm5, zmm12
        vpmadd52luq zmm10, zmm6, zmm12
        vpmadd52luq zmm17, zmm11, zmm27
        vpmadd52huq zmm18, zmm11, zmm9
        vpbroadcastq zmm12, [r8 + 64]
        vpmadd52huq zmm10, zmm6, zmm25
        vpmadd52luq zmm10, zmm7, zmm25
        vpmadd52huq zmm8, zmm16, zmm13
        vpmadd52luq zmm19, zmm16, zmm13
        vpmadd52huq zmm17, zmm11, zmm13
        vmovdqu64 zmm20, [rcx + 128]
        vpmadd52huq zmm10, zmm7, zmm3
        vpmadd52luq zmm8, zmm11, zmm13
        vpmadd52luq zmm10, zmm15, zmm3
        vpmadd52huq zmm19, zmm16, zmm12
        vpmadd52luq zmm2, zmm16, zmm12
        vpmadd52huq zmm8, zmm11, zmm12
        vpmadd52luq zmm19, zmm11, zmm12
        vpaddq  zmm1, zmm1, zmm2
        vpmadd52luq zmm17, zmm20, zmm13
        vpmadd52luq zmm8, zmm20, zmm12
        vpaddq  zmm1, zmm1, zmm28
        valignq zmm2{k1}{z}, zmm24, zmm24, 1
        vpsrlq  zmm3{k2}{z}, zmm1, 52
        vpmadd52huq zmm22, zmm20, zmm9
        vmovdqu64 zmm24, [rcx + 192]
        vpaddq  zmm14, zmm14, zmm19
        vpmadd52luq zmm18, zmm20, zmm9
        vpmadd52huq zmm17, zmm20, zmm12
        vpaddq  zmm14, zmm14, zmm3
        vpaddq  zmm21, zmm21, zmm8
        vpsrlq  zmm3{k2}{z}, zmm14, 52
        vpmadd52huq zmm2, zmm16, zmm9
        vpaddq  zmm21, zmm21, zmm3
        vpmadd52huq zmm26, zmm24, zmm9
        vpbroadcastq zmm3, [rdx + 280]
        vpsrlq  zmm8{k2}{z}, zmm21, 52
        vpmadd52luq zmm17, zmm24, zmm12
        vpmadd52luq zmm22, zmm24, zmm9
        vmovdqu64 zmm16, [rcx + 256]
        vmovq   [r8 + 112], xmm21
        vpmadd52huq zmm18, zmm20, zmm27
        vmovq   [r8 + 104], xmm14
        valignq zmm19{k1}{z}, zmm21, zmm21, 1
        vpmadd52luq zmm2, zmm11, zmm9
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm5, zmm3
        vmovq   [r8 + 96], xmm1
        vpaddq  zmm23, zmm23, zmm17
        vpmadd52luq zmm26, zmm16, zmm9
        vpaddq  zmm23, zmm23, zmm8
        vpmadd52huq zmm22, zmm24, zmm27
        vmovq   [r8 + 120], xmm23
        vpmadd52huq zmm2, zmm11, zmm27
        vpmadd52luq zmm18, zmm24, zmm27
        vpbroadcastq zmm8, [rdx + 88]
        valignq zmm11{k1}{z}, zmm14, zmm14, 1
        vpbroadcastq zmm14, [rdx + 216]
        vpmadd52luq zmm21, zmm6, zmm3
        valignq zmm1{k1}{z}, zmm1, zmm1, 1
        vpmadd52huq zmm26, zmm16, zmm27
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm6, zmm3
        vpmadd52luq zmm22, zmm16, zmm27
        vpmadd52luq zmm2, zmm20, zmm27
        vpmadd52huq zmm18, zmm24, zmm13
        vpmadd52luq zmm10, zmm0, zmm8
        vpmadd52huq zmm21, zmm6, zmm14
        vpmadd52luq zmm26, zmm0, zmm3
        vpmadd52luq zmm17, zmm7, zmm3
        vpmadd52huq zmm22, zmm16, zmm13
        vpmadd52huq zmm2, zmm20, zmm13
        vpmadd52luq zmm18, zmm16, zmm13
        vpbroadcastq zmm20, [rdx + 152]
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm7, zmm3
        vpmadd52luq zmm21, zmm7, zmm14
        vpmadd52huq zmm26, zmm0, zmm14
        vpmadd52huq zmm17, zmm7, zmm14
        vpmadd52luq zmm22, zmm0, zmm14
        vpmadd52luq zmm2, zmm24, zmm13
        vpmadd52huq zmm18, zmm16, zmm12
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm15, zmm4
        vpmadd52huq zmm21, zmm7, zmm20
        vpmadd52luq zmm25, zmm15, zmm3
        vpmadd52luq zmm26, zmm5, zmm14
        vpmadd52luq zmm17, zmm15, zmm14
        vpmadd52huq zmm22, zmm0, zmm20
        vpmadd52huq zmm2, zmm24, zmm12
        vpbroadcastq zmm4, [r8 + 120]
        vmovdqu64 zmm24, [rcx + 0]
        vpmadd52luq zmm18, zmm0, zmm20
        vpbroadcastq zmm27, [r8 + 112]
        vpsrlq  zmm28{k2}{z}, zmm23, 52
        vpmadd52luq zmm21, zmm15, zmm20
        vpmadd52huq zmm13, zmm16, zmm9
        vpmadd52huq zmm26, zmm5, zmm20
        vpmadd52huq zmm17, zmm15, zmm20
        vpmadd52luq zmm22, zmm5, zmm20
        vpmadd52luq zmm2, zmm16, zmm12
        vpmadd52luq zmm19, zmm24, zmm4
        vpmadd52luq zmm11, zmm24, zmm27
        vpmadd52huq zmm18, zmm0, zmm8
        vpmadd52huq zmm21, zmm15, zmm8
        vpmadd52luq zmm26, zmm6, zmm20
        vpmadd52huq zmm25, zmm15, zmm14
        vpmadd52huq zmm22, zmm5, zmm8
        vpmadd52huq zmm13, zmm0, zmm3
        vmovdqu64 zmm9, [rcx + 64]
        vpmadd52huq zmm19, zmm24, zmm27
        vpmadd52luq zmm18, zmm5, zmm8
        vpmadd52huq zmm26, zmm6, zmm8
        vpmadd52luq zmm22, zmm6, zmm8
        vpbroadcastq zmm12, [r8 + 104]
        vpmadd52luq zmm13, zmm5, zmm3
        vpmadd52luq zmm26, zmm7, zmm8
        vpmadd52huq zmm13, zmm5, zmm14
        vpmadd52luq zmm13, zmm6, zmm14
        vpmadd52luq zmm19, zmm9, zmm27
        vpmadd52huq zmm21, zmm9, zmm4
        vpbroadcastq zmm14, [r8 + 96]
        vpmadd52huq zmm13, zmm6, zmm20
        vpmadd52luq zmm13, zmm7, zmm20
        vpmadd52huq zmm11, zmm24, zmm12
        vpmadd52luq zmm1, zmm24, zmm12
        vpmadd52huq zmm19, zmm9, zmm12
        vmovdqu64 zmm16, [rcx + 128]
        vpmadd52huq zmm13, zmm7, zmm8
        vpmadd52luq zmm11, zmm9, zmm12
        vpmadd52luq zmm13, zmm15, zmm8
        vpmadd52huq zmm1, zmm24, zmm14
        vpmadd52luq zmm2, zmm24, zmm14
        vpmadd52huq zmm11, zmm9, zmm14
        vpmadd52luq zmm1, zmm9, zmm14
        vpaddq  zmm10, zmm10, zmm2
        vpmadd52luq zmm19, zmm16, zmm12
        vpmadd52luq zmm11, zmm16, zmm14
        vpaddq  zmm10, zmm10, zmm28
        valignq zmm2{k1}{z}, zmm23, zmm23, 1
        vpsrlq  zmm8{k2}{z}, zmm10, 52
        vpmadd52huq zmm17, zmm16, zmm4
        vmovdqu64 zmm20, [rcx + 192]
        vpaddq  zmm18, zmm18, zmm1
        vpmadd52luq zmm21, zmm16, zmm4
        vpmadd52huq zmm19, zmm16, zmm14
        vpaddq  zmm18, zmm18, zmm8
        vpaddq  zmm22, zmm22, zmm11
        vpsrlq  zmm1{k2}{z}, zmm18, 52
        vpmadd52huq zmm2, zmm24, zmm4
        vpaddq  zmm22, zmm22, zmm1
        vpmadd52huq zmm25, zmm20, zmm4
        vpbroadcastq zmm1, [rdx + 224]
        vpsrlq  zmm8{k2}{z}, zmm22, 52
        vpmadd52luq zmm19, zmm20, zmm14
        vpmadd52luq zmm17, zmm20, zmm4
        vmovdqu64 zmm11, [rcx + 256]
        vmovq   [r8 + 144], xmm22
        vpmadd52huq zmm21, zmm16, zmm27
        vmovq   [r8 + 136], xmm18
        valignq zmm22{k1}{z}, zmm22, zmm22, 1
        vpmadd52luq zmm2, zmm9, zmm4
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm5, zmm1
        vmovq   [r8 + 128], xmm10
        vpaddq  zmm26, zmm26, zmm19
        vpmadd52luq zmm25, zmm11, zmm4
        vpaddq  zmm26, zmm26, zmm8
        vpmadd52huq zmm17, zmm20, zmm27
        vmovq   [r8 + 152], xmm26
        vpmadd52huq zmm2, zmm9, zmm27
        vpmadd52luq zmm21, zmm20, zmm27
        vpbroadcastq zmm8, [rdx + 32]
        valignq zmm9{k1}{z}, zmm18, zmm18, 1
        vpbroadcastq zmm18, [rdx + 160]
        vpmadd52luq zmm23, zmm6, zmm1
        valignq zmm10{k1}{z}, zmm10, zmm10, 1
        vpmadd52huq zmm25, zmm11, zmm27
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm6, zmm1
        vpmadd52luq zmm17, zmm11, zmm27
        vpmadd52luq zmm2, zmm16, zmm27
        vpmadd52huq zmm21, zmm20, zmm12
        vpmadd52luq zmm13, zmm0, zmm8
        vpmadd52huq zmm23, zmm6, zmm18
        vpmadd52luq zmm25, zmm0, zmm1
        vpmadd52luq zmm19, zmm7, zmm1
        vpmadd52huq zmm17, zmm11, zmm12
        vpmadd52huq zmm2, zmm16, zmm12
        vpmadd52luq zmm21, zmm11, zmm12
        vpbroadcastq zmm16, [rdx + 96]
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm7, zmm1
        vpmadd52luq zmm23, zmm7, zmm18
        vpmadd52huq zmm25, zmm0, zmm18
        vpmadd52huq zmm19, zmm7, zmm18
        vpmadd52luq zmm17, zmm0, zmm18
        vpmadd52luq zmm2, zmm20, zmm12
        vpmadd52huq zmm21, zmm11, zmm14
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm15, zmm3
        vpmadd52huq zmm23, zmm7, zmm16
        vpmadd52luq zmm24, zmm15, zmm1
        vpmadd52luq zmm25, zmm5, zmm18
        vpmadd52luq zmm19, zmm15, zmm18
        vpmadd52huq zmm17, zmm0, zmm16
        vpmadd52huq zmm2, zmm20, zmm14
        vpbroadcastq zmm3, [r8 + 152]
        vmovdqu64 zmm20, [rcx + 0]
        vpmadd52luq zmm21, zmm0, zmm16
        vpbroadcastq zmm27, [r8 + 144]
        vpsrlq  zmm28{k2}{z}, zmm26, 52
        vpmadd52luq zmm23, zmm15, zmm16
        vpmadd52huq zmm12, zmm11, zmm4
        vpmadd52huq zmm25, zmm5, zmm16
        vpmadd52huq zmm19, zmm15, zmm16
        vpmadd52luq zmm17, zmm5, zmm16
        vpmadd52luq zmm2, zmm11, zmm14
        vpmadd52luq zmm22, zmm20, zmm3
        vpmadd52luq zmm9, zmm20, zmm27
        vpmadd52huq zmm21, zmm0, zmm8
        vpmadd52huq zmm23, zmm15, zmm8
        vpmadd52luq zmm25, zmm6, zmm16
        vpmadd52huq zmm24, zmm15, zmm18
        vpmadd52huq zmm17, zmm5, zmm8
        vpmadd52huq zmm12, zmm0, zmm1
        vmovdqu64 zmm4, [rcx + 64]
        vpmadd52huq zmm22, zmm20, zmm27
        vpmadd52luq zmm21, zmm5, zmm8
        vpmadd52huq zmm25, zmm6, zmm8
        vpmadd52luq zmm17, zmm6, zmm8
        vpbroadcastq zmm11, [r8 + 136]
        vpmadd52luq zmm12, zmm5, zmm1
        vpmadd52luq zmm25, zmm7, zmm8
        vpmadd52huq zmm12, zmm5, zmm18
        vpmadd52luq zmm12, zmm6, zmm18
        vpmadd52luq zmm22, zmm4, zmm27
        vpmadd52huq zmm23, zmm4, zmm3
        vpbroadcastq zmm14, [r8 + 128]
        vpmadd52huq zmm12, zmm6, zmm16
        vpmadd52luq zmm12, zmm7, zmm16
        vpmadd52huq zmm9, zmm20, zmm11
        vpmadd52luq zmm10, zmm20, zmm11
        vpmadd52huq zmm22, zmm4, zmm11
        vmovdqu64 zmm16, [rcx + 128]
        vpmadd52huq zmm12, zmm7, zmm8
        vpmadd52luq zmm9, zmm4, zmm11
        vpmadd52luq zmm12, zmm15, zmm8
        vpmadd52huq zmm10, zmm20, zmm14
        vpmadd52luq zmm2, zmm20, zmm14
        vpmadd52huq zmm9, zmm4, zmm14
        vpmadd52luq zmm10, zmm4, zmm14
        vpaddq  zmm13, zmm13, zmm2
        vpmadd52luq zmm22, zmm16, zmm11
        vpmadd52luq zmm9, zmm16, zmm14
        vpaddq  zmm13, zmm13, zmm28
        valignq zmm2{k1}{z}, zmm26, zmm26, 1
        vpsrlq  zmm8{k2}{z}, zmm13, 52
        vpmadd52huq zmm19, zmm16, zmm3
        vmovdqu64 zmm18, [rcx + 192]
        vpaddq  zmm21, zmm21, zmm10
        vpmadd52luq zmm23, zmm16, zmm3
        vpmadd52huq zmm22, zmm16, zmm14
        vpaddq  zmm21, zmm21, zmm8
        vpaddq  zmm17, zmm17, zmm9
        vpsrlq  zmm8{k2}{z}, zmm21, 52
        vpmadd52huq zmm2, zmm20, zmm3
        vpaddq  zmm17, zmm17, zmm8
        vpmadd52huq zmm24, zmm18, zmm3
        vpbroadcastq zmm8, [rdx + 168]
        vpsrlq  zmm9{k2}{z}, zmm17, 52
        vpmadd52luq zmm22, zmm18, zmm14
        vpmadd52luq zmm19, zmm18, zmm3
        vmovdqu64 zmm10, [rcx + 256]
        vmovq   [r8 + 176], xmm17
        vpmadd52huq zmm23, zmm16, zmm27
        vmovq   [r8 + 168], xmm21
        valignq zmm17{k1}{z}, zmm17, zmm17, 1
        vpmadd52luq zmm2, zmm4, zmm3
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm5, zmm8
        vmovq   [r8 + 160], xmm13
        vpaddq  zmm25, zmm25, zmm22
        vpmadd52luq zmm24, zmm10, zmm3
        vpaddq  zmm25, zmm25, zmm9
        vpmadd52huq zmm19, zmm18, zmm27
        vmovq   [r8 + 184], xmm25
        vpmadd52huq zmm2, zmm4, zmm27
        vpmadd52luq zmm23, zmm18, zmm27
        vpbroadcastq zmm4, [rdx + 288]
        valignq zmm9{k1}{z}, zmm21, zmm21, 1
        vpbroadcastq zmm21, [rdx + 104]
        vpmadd52luq zmm20, zmm6, zmm8
        valignq zmm13{k1}{z}, zmm13, zmm13, 1
        vpmadd52huq zmm24, zmm10, zmm27
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm6, zmm8
        vpmadd52luq zmm19, zmm10, zmm27
        vpmadd52luq zmm2, zmm16, zmm27
        vpmadd52huq zmm23, zmm18, zmm11
        vpmadd52luq zmm12, zmm0, zmm4
        vpmadd52huq zmm20, zmm6, zmm21
        vpmadd52luq zmm24, zmm0, zmm8
        vpmadd52luq zmm22, zmm7, zmm8
        vpmadd52huq zmm19, zmm10, zmm11
        vpmadd52huq zmm2, zmm16, zmm11
        vpmadd52luq zmm23, zmm10, zmm11
        vpbroadcastq zmm16, [rdx + 40]
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm7, zmm8
        vpmadd52luq zmm20, zmm7, zmm21
        vpmadd52huq zmm24, zmm0, zmm21
        vpmadd52huq zmm22, zmm7, zmm21
        vpmadd52luq zmm19, zmm0, zmm21
        vpmadd52luq zmm2, zmm18, zmm11
        vpmadd52huq zmm23, zmm10, zmm14
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm15, zmm1
        vpmadd52huq zmm20, zmm7, zmm16
        vpmadd52luq zmm26, zmm15, zmm8
        vpmadd52luq zmm24, zmm5, zmm21
        vpmadd52luq zmm22, zmm15, zmm21
        vpmadd52huq zmm19, zmm0, zmm16
        vpmadd52huq zmm2, zmm18, zmm14
        vpbroadcastq zmm1, [r8 + 184]
        vmovdqu64 zmm18, [rcx + 0]
        vpmadd52luq zmm23, zmm0, zmm16
        vpbroadcastq zmm27, [r8 + 176]
        vpsrlq  zmm28{k2}{z}, zmm25, 52
        vpmadd52luq zmm20, zmm15, zmm16
        vpmadd52huq zmm11, zmm10, zmm3
        vpmadd52huq zmm24, zmm5, zmm16
        vpmadd52huq zmm22, zmm15, zmm16
        vpmadd52luq zmm19, zmm5, zmm16
        vpmadd52luq zmm2, zmm10, zmm14
        vpmadd52luq zmm17, zmm18, zmm1
        vpmadd52luq zmm9, zmm18, zmm27
        vpmadd52huq zmm23, zmm0, zmm4
        vpmadd52huq zmm20, zmm15, zmm4
        vpmadd52luq zmm24, zmm6, zmm16
        vpmadd52huq zmm26, zmm15, zmm21
        vpmadd52huq zmm19, zmm5, zmm4
        vpmadd52huq zmm11, zmm0, zmm8
        vmovdqu64 zmm3, [rcx + 64]
        vpmadd52huq zmm17, zmm18, zmm27
        vpmadd52luq zmm23, zmm5, zmm4
        vpmadd52huq zmm24, zmm6, zmm4
        vpmadd52luq zmm19, zmm6, zmm4
        vpbroadcastq zmm10, [r8 + 168]
        vpmadd52luq zmm11, zmm5, zmm8
        vpmadd52luq zmm24, zmm7, zmm4
        vpmadd52huq zmm11, zmm5, zmm21
        vpmadd52luq zmm11, zmm6, zmm21
        vpmadd52luq zmm17, zmm3, zmm27
        vpmadd52huq zmm20, zmm3, zmm1
        vpbroadcastq zmm14, [r8 + 160]
        vpmadd52huq zmm11, zmm6, zmm16
        vpmadd52luq zmm11, zmm7, zmm16
        vpmadd52huq zmm9, zmm18, zmm10
        vpmadd52luq zmm13, zmm18, zmm10
        vpmadd52huq zmm17, zmm3, zmm10
        vmovdqu64 zmm16, [rcx + 128]
        vpmadd52huq zmm11, zmm7, zmm4
        vpmadd52luq zmm9, zmm3, zmm10
        vpmadd52luq zmm11, zmm15, zmm4
        vpmadd52huq zmm13, zmm18, zmm14
        vpmadd52luq zmm2, zmm18, zmm14
        vpmadd52huq zmm9, zmm3, zmm14
        vpmadd52luq zmm13, zmm3, zmm14
        vpaddq  zmm12, zmm12, zmm2
        vpmadd52luq zmm17, zmm16, zmm10
        vpmadd52luq zmm9, zmm16, zmm14
        vpaddq  zmm12, zmm12, zmm28
        valignq zmm2{k1}{z}, zmm25, zmm25, 1
        vpsrlq  zmm4{k2}{z}, zmm12, 52
        vpmadd52huq zmm22, zmm16, zmm1
        vmovdqu64 zmm21, [rcx + 192]
        vpaddq  zmm23, zmm23, zmm13
        vpmadd52luq zmm20, zmm16, zmm1
        vpmadd52huq zmm17, zmm16, zmm14
        vpaddq  zmm23, zmm23, zmm4
        vpaddq  zmm19, zmm19, zmm9
        vpsrlq  zmm4{k2}{z}, zmm23, 52
        vpmadd52huq zmm2, zmm18, zmm1
        vpaddq  zmm19, zmm19, zmm4
        vpmadd52huq zmm26, zmm21, zmm1
        vpbroadcastq zmm4, [rdx + 112]
        vpsrlq  zmm9{k2}{z}, zmm19, 52
        vpmadd52luq zmm17, zmm21, zmm14
        vpmadd52luq zmm22, zmm21, zmm1
        vmovdqu64 zmm13, [rcx + 256]
        vmovq   [r8 + 208], xmm19
        vpmadd52huq zmm20, zmm16, zmm27
        vmovq   [r8 + 200], xmm23
        valignq zmm18{k1}{z}, zmm19, zmm19, 1
        vpmadd52luq zmm2, zmm3, zmm1
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm5, zmm4
        vmovq   [r8 + 192], xmm12
        vpaddq  zmm24, zmm24, zmm17
        vpmadd52luq zmm26, zmm13, zmm1
        vpaddq  zmm24, zmm24, zmm9
        vpmadd52huq zmm22, zmm21, zmm27
        vmovq   [r8 + 216], xmm24
        vpmadd52huq zmm2, zmm3, zmm27
        vpmadd52luq zmm20, zmm21, zmm27
        vpbroadcastq zmm3, [rdx + 232]
        valignq zmm9{k1}{z}, zmm23, zmm23, 1
        vpbroadcastq zmm17, [rdx + 48]
        vpmadd52luq zmm19, zmm6, zmm4
        valignq zmm12{k1}{z}, zmm12, zmm12, 1
        vpmadd52huq zmm26, zmm13, zmm27
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm6, zmm4
        vpmadd52luq zmm22, zmm13, zmm27
        vpmadd52luq zmm2, zmm16, zmm27
        vpmadd52huq zmm20, zmm21, zmm10
        vpmadd52luq zmm11, zmm0, zmm3
        vpmadd52huq zmm19, zmm6, zmm17
        vpmadd52luq zmm26, zmm0, zmm4
        vpmadd52luq zmm23, zmm7, zmm4
        vpmadd52huq zmm22, zmm13, zmm10
        vpmadd52huq zmm2, zmm16, zmm10
        vpmadd52luq zmm20, zmm13, zmm10
        vpbroadcastq zmm16, [rdx + 296]
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm7, zmm4
        vpmadd52luq zmm19, zmm7, zmm17
        vpmadd52huq zmm26, zmm0, zmm17
        vpmadd52huq zmm23, zmm7, zmm17
        vpmadd52luq zmm22, zmm0, zmm17
        vpmadd52luq zmm2, zmm21, zmm10
        vpmadd52huq zmm20, zmm13, zmm14
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm15, zmm8
        vpmadd52huq zmm19, zmm7, zmm16
        vpmadd52luq zmm25, zmm15, zmm4
        vpmadd52luq zmm26, zmm5, zmm17
        vpmadd52luq zmm23, zmm15, zmm17
        vpmadd52huq zmm22, zmm0, zmm16
        vpmadd52huq zmm2, zmm21, zmm14
        vpbroadcastq zmm8, [r8 + 216]
        vmovdqu64 zmm21, [rcx + 0]
        vpmadd52luq zmm20, zmm0, zmm16
        vpbroadcastq zmm27, [r8 + 208]
        vpsrlq  zmm28{k2}{z}, zmm24, 52
        vpmadd52luq zmm19, zmm15, zmm16
        vpmadd52huq zmm10, zmm13, zmm1
        vpmadd52huq zmm26, zmm5, zmm16
        vpmadd52huq zmm23, zmm15, zmm16
        vpmadd52luq zmm22, zmm5, zmm16
        vpmadd52luq zmm2, zmm13, zmm14
        vpmadd52luq zmm18, zmm21, zmm8
        vpmadd52luq zmm9, zmm21, zmm27
        vpmadd52huq zmm20, zmm0, zmm3
        vpmadd52huq zmm19, zmm15, zmm3
        vpmadd52luq zmm26, zmm6, zmm16
        vpmadd52huq zmm25, zmm15, zmm17
        vpmadd52huq zmm22, zmm5, zmm3
        vpmadd52huq zmm10, zmm0, zmm4
        vmovdqu64 zmm1, [rcx + 64]
        vpmadd52huq zmm18, zmm21, zmm27
        vpmadd52luq zmm20, zmm5, zmm3
        vpmadd52huq zmm26, zmm6, zmm3
        vpmadd52luq zmm22, zmm6, zmm3
        vpbroadcastq zmm13, [r8 + 200]
        vpmadd52luq zmm10, zmm5, zmm4
        vpmadd52luq zmm26, zmm7, zmm3
        vpmadd52huq zmm10, zmm5, zmm17
        vpmadd52luq zmm10, zmm6, zmm17
        vpmadd52luq zmm18, zmm1, zmm27
        vpmadd52huq zmm19, zmm1, zmm8
        vpbroadcastq zmm14, [r8 + 192]
        vpmadd52huq zmm10, zmm6, zmm16
        vpmadd52luq zmm10, zmm7, zmm16
        vpmadd52huq zmm9, zmm21, zmm13
        vpmadd52luq zmm12, zmm21, zmm13
        vpmadd52huq zmm18, zmm1, zmm13
        vmovdqu64 zmm16, [rcx + 128]
        vpmadd52huq zmm10, zmm7, zmm3
        vpmadd52luq zmm9, zmm1, zmm13
        vpmadd52luq zmm10, zmm15, zmm3
        vpmadd52huq zmm12, zmm21, zmm14
        vpmadd52luq zmm2, zmm21, zmm14
        vpmadd52huq zmm9, zmm1, zmm14
        vpmadd52luq zmm12, zmm1, zmm14
        vpaddq  zmm11, zmm11, zmm2
        vpmadd52luq zmm18, zmm16, zmm13
        vpmadd52luq zmm9, zmm16, zmm14
        vpaddq  zmm11, zmm11, zmm28
        valignq zmm2{k1}{z}, zmm24, zmm24, 1
        vpsrlq  zmm3{k2}{z}, zmm11, 52
        vpmadd52huq zmm23, zmm16, zmm8
        vmovdqu64 zmm17, [rcx + 192]
        vpaddq  zmm20, zmm20, zmm12
        vpmadd52luq zmm19, zmm16, zmm8
        vpmadd52huq zmm18, zmm16, zmm14
        vpaddq  zmm20, zmm20, zmm3
        vpaddq  zmm22, zmm22, zmm9
        vpsrlq  zmm3{k2}{z}, zmm20, 52
        vpmadd52huq zmm2, zmm21, zmm8
        vpaddq  zmm22, zmm22, zmm3
        vpmadd52huq zmm25, zmm17, zmm8
        vpbroadcastq zmm3, [rdx + 56]
        vpsrlq  zmm9{k2}{z}, zmm22, 52
        vpmadd52luq zmm18, zmm17, zmm14
        vpmadd52luq zmm23, zmm17, zmm8
        vmovdqu64 zmm12, [rcx + 256]
        vmovq   [r8 + 240], xmm22
        vpmadd52huq zmm19, zmm16, zmm27
        vmovq   [r8 + 232], xmm20
        valignq zmm21{k1}{z}, zmm22, zmm22, 1
        vpmadd52luq zmm2, zmm1, zmm8
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm5, zmm3
        vmovq   [r8 + 224], xmm11
        vpaddq  zmm26, zmm26, zmm18
        vpmadd52luq zmm25, zmm12, zmm8
        vpaddq  zmm26, zmm26, zmm9
        vpbroadcastq zmm9, [rdx + 176]
        vpmadd52huq zmm23, zmm17, zmm27
        vmovq   [r8 + 248], xmm26
        vpmadd52huq zmm2, zmm1, zmm27
        vpmadd52luq zmm19, zmm17, zmm27
        vpbroadcastq zmm1, [rdx + 304]
        vpmadd52luq zmm22, zmm6, zmm3
        valignq zmm18{k1}{z}, zmm20, zmm20, 1
        valignq zmm11{k1}{z}, zmm11, zmm11, 1
        vpmadd52huq zmm25, zmm12, zmm27
        vpmadd52luq zmm10, zmm0, zmm9
        vpmadd52luq zmm23, zmm12, zmm27
        vpmadd52luq zmm2, zmm16, zmm27
        vpmadd52huq zmm19, zmm17, zmm13
        vpmadd52huq zmm22, zmm6, zmm1
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm6, zmm3
        vpmadd52luq zmm25, zmm0, zmm3
        vpmadd52huq zmm23, zmm12, zmm13
        vpmadd52huq zmm2, zmm16, zmm13
        vpmadd52luq zmm19, zmm12, zmm13
        vpbroadcastq zmm16, [rdx + 240]
        vpmadd52luq zmm22, zmm7, zmm1
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm15, zmm4
        vpsrlq  zmm4{k2}{z}, zmm26, 52
        vpmadd52huq zmm25, zmm0, zmm1
        vpmadd52luq zmm20, zmm7, zmm3
        vpmadd52luq zmm23, zmm0, zmm1
        vpmadd52luq zmm2, zmm17, zmm13
        vpbroadcastq zmm13, [r8 + 248]
        vmovdqu64 zmm27, [rcx + 0]
        vpmadd52huq zmm19, zmm12, zmm14
        vpmadd52huq zmm22, zmm7, zmm16
        vpmadd52huq zmm24, zmm12, zmm8
        valignq zmm8{k1}{z}, zmm26, zmm26, 1
        vpmadd52luq zmm25, zmm5, zmm1
        vpmadd52huq zmm20, zmm7, zmm1
        vpmadd52huq zmm23, zmm0, zmm16
        vpmadd52huq zmm2, zmm17, zmm14
        vpbroadcastq zmm17, [r8 + 240]
        vpmadd52luq zmm21, zmm27, zmm13
        vpmadd52luq zmm19, zmm0, zmm16
        vpbroadcastq zmm26, [r8 + 232]
        vpmadd52luq zmm22, zmm15, zmm16
        vpmadd52huq zmm24, zmm0, zmm3
        vpmadd52huq zmm25, zmm5, zmm16
        vpmadd52huq zmm8, zmm27, zmm13
        vpmadd52luq zmm23, zmm5, zmm16
        vpmadd52luq zmm2, zmm12, zmm14
        vpmadd52huq zmm21, zmm27, zmm17
        vpmadd52luq zmm18, zmm27, zmm17
        vpmadd52luq zmm11, zmm27, zmm26
        vpmadd52huq zmm19, zmm0, zmm9
        vpmadd52luq zmm25, zmm6, zmm16
        vpmadd52huq zmm22, zmm15, zmm9
        vpmadd52huq zmm23, zmm5, zmm9
        vpmadd52luq zmm20, zmm15, zmm1
        vpmadd52luq zmm24, zmm5, zmm3
        vpmadd52huq zmm18, zmm27, zmm26
        vpmadd52luq zmm19, zmm5, zmm9
        vmovdqu64 zmm12, [rcx + 64]
        vpmadd52huq zmm25, zmm6, zmm9
        vpmadd52luq zmm23, zmm6, zmm9
        vpmadd52huq zmm20, zmm15, zmm16
        vpmadd52huq zmm24, zmm5, zmm1
        vpmadd52luq zmm25, zmm7, zmm9
        vpmadd52luq zmm24, zmm6, zmm1
        vpmadd52huq zmm24, zmm6, zmm16
        vpmadd52luq zmm24, zmm7, zmm16
        vpbroadcastq zmm14, [r8 + 224]
        vpmadd52luq zmm21, zmm12, zmm17
        vpmadd52luq zmm18, zmm12, zmm26
        vmovdqu64 zmm16, [rcx + 128]
        vpmadd52huq zmm22, zmm12, zmm13
        vpmadd52luq zmm8, zmm12, zmm13
        vpmadd52huq zmm24, zmm7, zmm9
        vpmadd52huq zmm21, zmm12, zmm26
        vpmadd52huq zmm8, zmm12, zmm17
        vpmadd52luq zmm24, zmm15, zmm9
        vpmadd52huq zmm11, zmm27, zmm14
        vpmadd52luq zmm2, zmm27, zmm14
        vpmadd52luq zmm21, zmm16, zmm26
        vpmadd52huq zmm18, zmm12, zmm14
        vpmadd52luq zmm22, zmm16, zmm13
        vpmadd52huq zmm20, zmm16, zmm13
        vpmadd52luq zmm8, zmm16, zmm17
        vpmadd52luq zmm11, zmm12, zmm14
        vmovdqu64 zmm9, [rcx + 192]
        vpaddq  zmm10, zmm10, zmm2
        vpmadd52huq zmm21, zmm16, zmm14
        vpmadd52luq zmm18, zmm16, zmm14
        vpaddq  zmm10, zmm10, zmm4
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm7, zmm3
        vpsrlq  zmm4{k2}{z}, zmm10, 52
        vpmadd52huq zmm22, zmm16, zmm17
        vpaddq  zmm19, zmm19, zmm11
        vpmadd52luq zmm20, zmm9, zmm13
        vpmadd52luq zmm21, zmm9, zmm14
        vpaddq  zmm19, zmm19, zmm4
        vpaddq  zmm23, zmm23, zmm18
        vpsrlq  zmm4{k2}{z}, zmm19, 52
        vpmadd52luq zmm2, zmm15, zmm3
        vpaddq  zmm23, zmm23, zmm4
        vpmadd52luq zmm22, zmm9, zmm17
        vpsrlq  zmm4{k2}{z}, zmm23, 52
        vpaddq  zmm25, zmm25, zmm21
        vpbroadcastq zmm11, [rdx + 184]
        vmovq   [r8 + 272], xmm23
        valignq zmm12{k1}{z}, zmm23, zmm23, 1
        vpaddq  zmm25, zmm25, zmm4
        vmovq   [r8 + 264], xmm19
        vpmadd52huq zmm8, zmm16, zmm26
        vmovq   [r8 + 280], xmm25
        vpmadd52huq zmm2, zmm15, zmm1
        vmovq   [r8 + 256], xmm10
        vpxorq  zmm1, zmm1, zmm1
        vpmadd52huq zmm1, zmm7, zmm11
        vmovdqu64 zmm4, [rcx + 256]
        vpmadd52huq zmm22, zmm9, zmm26
        vpmadd52huq zmm20, zmm9, zmm17
        valignq zmm16{k1}{z}, zmm25, zmm25, 1
        vpbroadcastq zmm18, [rdx + 120]
        valignq zmm10{k1}{z}, zmm10, zmm10, 1
        valignq zmm19{k1}{z}, zmm19, zmm19, 1
        vpmadd52luq zmm8, zmm9, zmm26
        vpmadd52huq zmm2, zmm9, zmm13
        vpmadd52luq zmm1, zmm15, zmm11
        vpmadd52luq zmm22, zmm4, zmm26
        vpmadd52luq zmm20, zmm4, zmm17
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm15, zmm3
        vpmadd52luq zmm24, zmm0, zmm18
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52huq zmm3, zmm15, zmm11
        vpbroadcastq zmm23, [r8 + 272]
        vmovdqu64 zmm27, [rcx + 0]
        vpmadd52huq zmm8, zmm9, zmm14
        vpmadd52luq zmm2, zmm4, zmm13
        vpbroadcastq zmm9, [r8 + 264]
        vpmadd52huq zmm1, zmm15, zmm18
        vpmadd52huq zmm22, zmm4, zmm14
        vpmadd52huq zmm20, zmm4, zmm26
        vpbroadcastq zmm26, [r8 + 280]
        vpmadd52huq zmm21, zmm4, zmm13
        vpsrlq  zmm13{k2}{z}, zmm25, 52
        vmovdqu64 zmm25, [rcx + 64]
        vpbroadcastq zmm28, rax
        vpmadd52luq zmm19, zmm27, zmm23
        vpmadd52huq zmm2, zmm4, zmm17
        vpmadd52luq zmm10, zmm27, zmm9
        vpmadd52luq zmm22, zmm0, zmm11
        vpmadd52luq zmm8, zmm4, zmm14
        vpmadd52luq zmm12, zmm27, zmm26
        vpmadd52huq zmm16, zmm27, zmm26
        vpmadd52huq zmm1, zmm25, zmm26
        vpmadd52huq zmm20, zmm0, zmm11
        vpmadd52huq zmm2, zmm5, zmm11
        vpmadd52huq zmm19, zmm27, zmm9
        vpmadd52huq zmm22, zmm0, zmm18
        vpmadd52huq zmm21, zmm6, zmm11
        vpbroadcastq zmm4, [r8 + 256]
        vpmadd52huq zmm12, zmm27, zmm23
        vpmadd52luq zmm16, zmm25, zmm26
        vpmadd52luq zmm20, zmm5, zmm11
        vmovdqu64 zmm14, [rcx + 128]
        vpmadd52luq zmm2, zmm6, zmm11
        vpmadd52luq zmm19, zmm25, zmm9
        vpmadd52luq zmm22, zmm5, zmm18
        vpmadd52luq zmm21, zmm7, zmm11
        vpmadd52luq zmm12, zmm25, zmm23
        vpmadd52huq zmm10, zmm27, zmm4
        vpmadd52luq zmm8, zmm27, zmm4
        vpmadd52huq zmm16, zmm25, zmm23
        vpmadd52luq zmm1, zmm14, zmm26
        vmovdqu64 zmm11, [rcx + 192]
        vpmadd52huq zmm2, zmm6, zmm18
        vpmadd52huq zmm20, zmm5, zmm18
        vpmadd52huq zmm19, zmm25, zmm4
        vpmadd52huq zmm12, zmm25, zmm9
        vpmadd52luq zmm10, zmm25, zmm4
        vpaddq  zmm24, zmm24, zmm8
        vpmadd52luq zmm16, zmm14, zmm23
        vpmadd52huq zmm1, zmm14, zmm23
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm11, zmm26
        vpaddq  zmm24, zmm24, zmm13
        vpmadd52luq zmm2, zmm7, zmm18
        vpmadd52luq zmm12, zmm14, zmm9
        vmovdqu64 zmm13, [rcx + 256]
        vpsrlq  zmm17{k2}{z}, zmm24, 52
        vpaddq  zmm22, zmm22, zmm10
        vpmadd52huq zmm3, zmm14, zmm26
        vpaddq  zmm22, zmm22, zmm17
        vpbroadcastq zmm10, [rdx + 312]
        vpmadd52huq zmm16, zmm14, zmm9
        vpbroadcastq zmm17, xmm22
        vpmadd52luq zmm1, zmm11, zmm23
        vpmadd52huq zmm12, zmm14, zmm4
        vpmadd52luq zmm8, zmm13, zmm26
        vpmadd52luq zmm20, zmm6, zmm18
        vpmadd52luq zmm19, zmm14, zmm4
        vpmadd52luq zmm3, zmm11, zmm26
        vpmadd52luq zmm2, zmm0, zmm10
        vpmadd52luq zmm16, zmm11, zmm9
        vpmadd52huq zmm1, zmm11, zmm9
        vpmadd52luq zmm12, zmm11, zmm4
        vmovdqu64 zmm14, [rcx + 320]
        vpmadd52huq zmm8, zmm13, zmm23
        vpmadd52huq zmm21, zmm7, zmm18
        vpbroadcastq zmm25, [rdx + 248]
        vpmadd52huq zmm3, zmm11, zmm23
        vpmadd52huq zmm16, zmm11, zmm4
        vpbroadcastq zmm11, xmm24
        vpmadd52luq zmm1, zmm13, zmm9
        vpmadd52huq zmm8, zmm7, zmm10
        vpmadd52luq zmm21, zmm15, zmm18
        vpmadd52luq zmm12, zmm14, zmm17
        vpmadd52luq zmm3, zmm13, zmm23
        vpmadd52luq zmm20, zmm0, zmm25
        vpmadd52huq zmm2, zmm0, zmm25
        vpmadd52luq zmm19, zmm14, zmm11
        vpmadd52luq zmm16, zmm13, zmm4
        vpmadd52huq zmm1, zmm13, zmm4
        vpsrlq  zmm4{k2}{z}, zmm22, 52
        vmovdqu64 zmm18, [rcx + 384]
        vpmadd52huq zmm12, zmm14, zmm11
        vpbroadcastq zmm23, [rcx + 960]
        vpmadd52luq zmm8, zmm15, zmm10
        vpmadd52huq zmm3, zmm13, zmm9
        vpmadd52luq zmm2, zmm5, zmm25
        vpaddq  zmm20, zmm20, zmm19
        valignq zmm9{k1}{z}, zmm24, zmm24, 1
        vpaddq  zmm4, zmm20, zmm4
        vpmadd52huq zmm21, zmm0, zmm10
        vpmadd52luq zmm12, zmm18, zmm11
        vpbroadcastq zmm0, [rcx + 968]
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm4, zmm23
        vpsrlq  zmm20{k2}{z}, zmm4, 52
        vpmadd52huq zmm16, zmm14, zmm17
        valignq zmm14{k1}{z}, zmm22, zmm22, 1
        vpmadd52huq zmm1, zmm5, zmm10
        vmovdqu64 zmm22, [rcx + 448]
        vpmadd52huq zmm8, zmm15, zmm25
        vpmadd52huq zmm9, zmm18, zmm17
        vpaddq  zmm2, zmm2, zmm12
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52luq zmm12, zmm4, zmm0
        vmovdqu64 zmm0, [rcx + 512]
        vpaddq  zmm20, zmm2, zmm20
        vpmadd52luq zmm21, zmm5, zmm10
        vpmadd52luq zmm19, zmm20, zmm23
        vpmadd52huq zmm3, zmm6, zmm10
        vpmadd52huq zmm14, zmm22, zmm17
        vpmadd52luq zmm16, zmm18, zmm17
        vpmadd52luq zmm1, zmm6, zmm10
        vpmadd52luq zmm9, zmm22, zmm17
        vpmadd52huq zmm8, zmm0, zmm17
        vpmadd52huq zmm21, zmm5, zmm25
        vmovdqu64 zmm5, [rcx + 576]
        vpaddq  zmm12, zmm12, zmm19
        vmovdqu64 zmm19, [rcx + 640]
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52luq zmm20, zmm4, zmm23
        vpbroadcastq zmm12, xmm12
        vpmadd52luq zmm3, zmm7, zmm10
        vpmadd52luq zmm14, zmm0, zmm17
        vpmadd52huq zmm16, zmm18, zmm11
        vpmadd52huq zmm1, zmm6, zmm25
        vpmadd52huq zmm9, zmm22, zmm11
        vpmadd52luq zmm8, zmm5, zmm17
        vpmadd52luq zmm2, zmm19, zmm12
        vpbroadcastq zmm18, xmm20
        vpmadd52luq zmm21, zmm6, zmm25
        vpmadd52huq zmm3, zmm7, zmm25
        vpmadd52huq zmm14, zmm0, zmm11
        vmovdqu64 zmm6, [rcx + 704]
        vpmadd52luq zmm16, zmm22, zmm11
        vpmadd52luq zmm1, zmm7, zmm25
        vpmadd52luq zmm9, zmm0, zmm11
        vpmadd52huq zmm8, zmm5, zmm11
        vpmadd52huq zmm2, zmm19, zmm18
        vmovdqu64 zmm0, [rcx + 768]
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm13, zmm26
        vmovdqu64 zmm13, [rcx + 832]
        vpmadd52luq zmm3, zmm15, zmm25
        vpmadd52luq zmm14, zmm5, zmm11
        vpmadd52luq zmm21, zmm6, zmm12
        vpmadd52luq zmm4, zmm19, zmm18
        vpmadd52huq zmm16, zmm19, zmm12
        vpmadd52huq zmm9, zmm6, zmm12
        vpmadd52luq zmm2, zmm6, zmm18
        vpmadd52luq zmm1, zmm0, zmm12
        vpmadd52huq zmm8, zmm13, zmm12
        vmovdqu64 zmm11, [rcx + 896]
        vpmadd52huq zmm7, zmm15, zmm10
        vpmadd52luq zmm21, zmm0, zmm18
        vpmadd52huq zmm14, zmm0, zmm12
        vpmadd52luq zmm3, zmm13, zmm12
        vpmadd52huq zmm16, zmm6, zmm18
        vpsrlq  zmm6{k2}{z}, zmm4, 52
        vpmadd52huq zmm9, zmm0, zmm18
        vpmadd52luq zmm1, zmm13, zmm18
        vpmadd52luq zmm8, zmm11, zmm12
        vpaddq  zmm0, zmm2, zmm6
        vpmadd52huq zmm7, zmm5, zmm17
        vpsrlq  zmm0{k2}{z}, zmm0, 52
        vpmadd52huq zmm14, zmm13, zmm18
        vpmadd52luq zmm3, zmm11, zmm18
        vpaddq  zmm21, zmm21, zmm0
        vpaddq  zmm1, zmm1, zmm9
        vpaddq  zmm21, zmm21, zmm16
        vpmadd52huq zmm8, zmm11, zmm18
        vpsrlq  zmm0, zmm21, 52
        valignq zmm4{k1}{z}, zmm4, zmm4, 1
        vpaddq  zmm1, zmm1, zmm0
        vpmadd52huq zmm7, zmm11, zmm12
        vpaddq  zmm3, zmm3, zmm14
        vpsrlq  zmm0, zmm1, 52
        valignq zmm2{k1}{z}, zmm2, zmm2, 1
        vpaddq  zmm3, zmm3, zmm0
        vpaddq  zmm8, zmm8, zmm4
        vpsrlq  zmm0, zmm28, 51
        vpandq  zmm1, zmm1, zmm28
        vpsrlq  zmm4, zmm3, 52
        vpaddq  zmm5, zmm1, zmm0
        vpaddq  zmm8, zmm8, zmm4
        vpaddq  zmm7, zmm7, zmm2
        vpsrlq  zmm2, zmm5, 52
        vpandq  zmm3, zmm3, zmm28
        vpsrlq  zmm4, zmm8, 52
        vpaddq  zmm2, zmm3, zmm2
        vpaddq  zmm7, zmm7, zmm4
        vpsrlq  zmm4, zmm2, 52
        vpandq  zmm8, zmm8, zmm28
        vpsrlq  zmm6, zmm7, 52
        vpaddq  zmm4, zmm8, zmm4
        valignq zmm6{k7}{z}, zmm6, zmm6, 7
        vpsrlq  zmm9, zmm4, 52
        vpandq  zmm7, zmm7, zmm28
        vpandq  zmm21, zmm21, zmm28
        vpaddq  zmm9, zmm7, zmm9
        vpandq  zmm5, zmm5, zmm28
        vpsrlq  zmm10, zmm9, 52
        vpaddq  zmm21, zmm21, zmm6
        vptestmq k3, zmm10, zmm10
        vpcmpnleuq k4, zmm21, zmm28
        vpcmpeqq k5, zmm21, zmm28
        vpandq  zmm2, zmm2, zmm28
        vpandq  zmm4, zmm4, zmm28
        vpandq  zmm9, zmm9, zmm28
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kmovw   r10d, k6
        kmovw   r11d, k3
        lea     r10d, [r11 + 2*r10]
        xor     r10d, r11d
        kmovw   k6, r10d
        kandw   k5, k5, k6
        vpaddq  zmm21{k6}, zmm21, zmm0
        korw    k4, k4, k5
        vpandq  zmm21, zmm21, zmm28
        vmovdqa64 zmm1{k4}, zmm5
        vmovdqa64 zmm3{k4}, zmm2
        vmovdqa64 zmm8{k4}, zmm4
        vmovdqa64 zmm7{k4}, zmm9
        vmovdqu64 [rdi], zmm21
        vmovdqu64 [rdi + 64], zmm1
        vmovdqu64 [rdi + 128], zmm3
        vmovdqu64 [rdi + 192], zmm8
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
END_KERNEL(karat_lone_mul_32_x86_64)

NOTES

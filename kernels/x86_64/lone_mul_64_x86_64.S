/* karat_lone_mul_64_x86_64: z = x y 2^-4160 modulo m.
 * Contract: kernels/contracts/lone_mul.contract. Made by tools/ifma/generate.py lone_mul_64;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, rdx y, rcx c, r8 t, r9 k (not used); rax, r10, r11; k1 all lanes but the
 * last of each number, k2 its first lane, k7 all but the first; k0, k3 to k6 and all of zmm0 to zmm31.
 * No stack.
 * Cost: 3204 products, 3612 instructions on the two vector ports, so 1806 cycles at least.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"

KERNEL(karat_lone_mul_64_x86_64)
        mov     rax, 0xfffffffffffff
        mov     r10d, 127
        kmovw   k1, r10d
        mov     r10d, 1
        kmovw   k2, r10d
        mov     r10d, 254
        kmovw   k7, r10d

        //@ z = rdi, x = rsi, y = rdx, c = rcx, t = r8
        vpbroadcastq zmm0, [rdx + 192]
        vmovdqu64 zmm1, [rsi + 448]
        vpbroadcastq zmm2, [rdx + 64]
        vmovdqu64 zmm3, [rsi + 0]
        vmovdqu64 zmm4, [rsi + 384]
        vpbroadcastq zmm5, [rdx + 0]
        vmovdqu64 zmm6, [rsi + 192]
        vpbroadcastq zmm7, [rdx + 128]
        vmovdqu64 zmm8, [rsi + 320]
        vmovdqu64 zmm9, [rsi + 512]
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm1, zmm0
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52luq zmm11, zmm3, zmm2
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm4, zmm0
        vmovdqu64 zmm13, [rsi + 128]
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52luq zmm14, zmm3, zmm5
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52luq zmm15, zmm3, zmm0
        vmovdqu64 zmm16, [rsi + 256]
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm6, zmm0
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52luq zmm18, zmm3, zmm7
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm8, zmm0
        vpmadd52luq zmm10, zmm9, zmm0
        vmovdqu64 zmm20, [rsi + 64]
        vpmadd52huq zmm11, zmm3, zmm5
        vpmadd52luq zmm12, zmm1, zmm0
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm13, zmm0
        vpmadd52huq zmm15, zmm3, zmm7
        vpmadd52luq zmm17, zmm16, zmm0
        vpmadd52huq zmm18, zmm3, zmm2
        vpmadd52luq zmm19, zmm4, zmm0
        vmovdqu64 zmm22, [rsi + 576]
        vpmadd52huq zmm10, zmm9, zmm7
        vpmadd52luq zmm11, zmm20, zmm5
        vpmadd52huq zmm12, zmm1, zmm7
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm20, zmm0
        vpmadd52luq zmm15, zmm20, zmm7
        vpmadd52huq zmm17, zmm16, zmm7
        vpmadd52luq zmm18, zmm20, zmm2
        vpmadd52huq zmm19, zmm4, zmm7
        vpmadd52luq zmm10, zmm22, zmm7
        vpmadd52luq zmm21, zmm6, zmm0
        vpmadd52luq zmm12, zmm9, zmm7
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm16, zmm0
        vpmadd52huq zmm15, zmm20, zmm2
        vpmadd52luq zmm17, zmm8, zmm7
        vpmadd52huq zmm18, zmm20, zmm5
        vpmadd52luq zmm19, zmm1, zmm7
        vpmadd52huq zmm10, zmm22, zmm2
        vpmadd52luq zmm23, zmm13, zmm0
        vpmadd52huq zmm12, zmm9, zmm2
        vpmadd52huq zmm21, zmm6, zmm7
        vpmadd52luq zmm15, zmm13, zmm2
        vpmadd52huq zmm17, zmm8, zmm2
        vpmadd52luq zmm18, zmm13, zmm5
        vpmadd52huq zmm19, zmm1, zmm2
        vpmadd52luq zmm24, zmm8, zmm0
        vpmadd52huq zmm23, zmm13, zmm7
        vpmadd52luq zmm12, zmm22, zmm2
        vpmadd52luq zmm21, zmm16, zmm7
        vpmadd52huq zmm15, zmm13, zmm5
        vpmadd52luq zmm17, zmm4, zmm2
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm3, zmm0
        vpsrlq  zmm3{k2}{z}, zmm14, 52
        vpmadd52luq zmm19, zmm9, zmm2
        vpmadd52huq zmm24, zmm8, zmm7
        vpmadd52huq zmm12, zmm22, zmm5
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm22, zmm0
        vpmadd52luq zmm15, zmm6, zmm5
        vpmadd52huq zmm17, zmm4, zmm5
        vpmadd52luq zmm23, zmm6, zmm7
        vpmadd52huq zmm21, zmm16, zmm2
        vpmadd52huq zmm19, zmm9, zmm5
        vpmadd52luq zmm24, zmm4, zmm7
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm9, zmm0
        vpmadd52luq zmm25, zmm20, zmm0
        vpaddq  zmm11, zmm11, zmm3
        valignq zmm3{k1}{z}, zmm14, zmm14, 1
        vpmadd52luq zmm17, zmm1, zmm5
        vpmadd52huq zmm23, zmm6, zmm2
        vpmadd52luq zmm21, zmm8, zmm2
        vpmadd52luq zmm19, zmm22, zmm5
        vpmadd52huq zmm24, zmm4, zmm2
        vpaddq  zmm12, zmm12, zmm3
        vpmadd52luq zmm27, zmm22, zmm0
        vpmadd52huq zmm25, zmm20, zmm7
        valignq zmm0{k1}{z}, zmm11, zmm11, 1
        vpsrlq  zmm3{k2}{z}, zmm11, 52
        vpmadd52luq zmm23, zmm16, zmm2
        vpmadd52huq zmm21, zmm8, zmm5
        vpmadd52luq zmm24, zmm1, zmm2
        vmovq   [r8 + 8], xmm11
        vmovq   [r8 + 0], xmm14
        vpaddq  zmm10, zmm10, zmm0
        vpmadd52huq zmm27, zmm22, zmm7
        vpmadd52luq zmm25, zmm13, zmm7
        vpaddq  zmm18, zmm18, zmm3
        vpmadd52huq zmm23, zmm16, zmm5
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovq   [r8 + 16], xmm18
        vpmadd52luq zmm21, zmm4, zmm5
        vpmadd52huq zmm24, zmm1, zmm5
        vpmadd52huq zmm25, zmm13, zmm2
        vpaddq  zmm15, zmm15, zmm0
        valignq zmm0{k1}{z}, zmm18, zmm18, 1
        vpmadd52luq zmm23, zmm8, zmm5
        vpsrlq  zmm3{k2}{z}, zmm15, 52
        vpbroadcastq zmm7, [rdx + 448]
        vmovdqu64 zmm11, [rsi + 192]
        vpmadd52luq zmm24, zmm9, zmm5
        vmovdqu64 zmm13, [rsi + 128]
        vpaddq  zmm27, zmm27, zmm0
        vmovdqu64 zmm0, [rsi + 0]
        vpmadd52luq zmm25, zmm6, zmm2
        vmovq   [r8 + 24], xmm15
        valignq zmm2{k1}{z}, zmm15, zmm15, 1
        vmovdqu64 zmm14, [rsi + 64]
        vpmadd52huq zmm25, zmm6, zmm5
        vpaddq  zmm26, zmm26, zmm2
        vpbroadcastq zmm2, [rdx + 384]
        vpmadd52luq zmm25, zmm16, zmm5
        vmovdqu64 zmm5, [rsi + 256]
        vpmadd52huq zmm10, zmm11, zmm7
        vpmadd52huq zmm12, zmm13, zmm7
        vpmadd52luq zmm17, zmm0, zmm7
        vpmadd52huq zmm26, zmm8, zmm7
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm4, zmm7
        vpmadd52huq zmm19, zmm14, zmm7
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm1, zmm7
        vpmadd52luq zmm21, zmm0, zmm2
        vpmadd52luq zmm10, zmm5, zmm7
        vpmadd52luq zmm12, zmm11, zmm7
        vpmadd52huq zmm17, zmm0, zmm2
        vpmadd52luq zmm26, zmm4, zmm7
        vpmadd52luq zmm6, zmm1, zmm7
        vpmadd52luq zmm19, zmm13, zmm7
        vpmadd52luq zmm15, zmm9, zmm7
        vpbroadcastq zmm16, [rdx + 320]
        vpmadd52huq zmm27, zmm5, zmm7
        vpmadd52huq zmm10, zmm5, zmm2
        vpmadd52huq zmm12, zmm11, zmm2
        vpmadd52luq zmm17, zmm14, zmm2
        vpmadd52huq zmm26, zmm4, zmm2
        vpmadd52huq zmm6, zmm1, zmm2
        vpmadd52huq zmm19, zmm13, zmm2
        vpmadd52huq zmm15, zmm9, zmm2
        vpmadd52luq zmm23, zmm0, zmm16
        vpmadd52luq zmm10, zmm8, zmm2
        vpmadd52luq zmm12, zmm5, zmm2
        vpmadd52huq zmm17, zmm14, zmm16
        vpmadd52luq zmm26, zmm1, zmm2
        vpmadd52luq zmm6, zmm9, zmm2
        vpmadd52huq zmm21, zmm0, zmm16
        vpmadd52luq zmm19, zmm11, zmm2
        vpbroadcastq zmm18, [rdx + 256]
        vpmadd52luq zmm15, zmm22, zmm2
        vpmadd52huq zmm10, zmm8, zmm16
        vpmadd52huq zmm12, zmm5, zmm16
        vpmadd52luq zmm17, zmm13, zmm16
        vpmadd52huq zmm26, zmm1, zmm16
        vpmadd52luq zmm27, zmm8, zmm7
        vpmadd52huq zmm24, zmm0, zmm7
        vpmadd52huq zmm6, zmm9, zmm16
        vpmadd52huq zmm23, zmm0, zmm18
        vpmadd52luq zmm10, zmm4, zmm16
        vpmadd52luq zmm12, zmm8, zmm16
        vpmadd52huq zmm17, zmm13, zmm18
        vpmadd52luq zmm26, zmm9, zmm16
        vpmadd52luq zmm21, zmm14, zmm16
        vpmadd52huq zmm19, zmm11, zmm16
        vpmadd52huq zmm27, zmm8, zmm2
        vpmadd52luq zmm24, zmm14, zmm7
        vpmadd52huq zmm10, zmm4, zmm18
        vpmadd52huq zmm12, zmm8, zmm18
        vpmadd52luq zmm17, zmm11, zmm18
        vpmadd52luq zmm6, zmm22, zmm16
        vpmadd52huq zmm26, zmm9, zmm18
        vpmadd52luq zmm23, zmm14, zmm18
        vpmadd52huq zmm21, zmm14, zmm18
        vpmadd52luq zmm19, zmm5, zmm16
        vpbroadcastq zmm20, [r8 + 24]
        vmovdqu64 zmm28, [rcx + 0]
        vpmadd52luq zmm10, zmm1, zmm18
        vpmadd52luq zmm12, zmm4, zmm18
        vpmadd52luq zmm27, zmm4, zmm2
        vpbroadcastq zmm29, [r8 + 8]
        vpmadd52huq zmm24, zmm14, zmm2
        vpmadd52luq zmm26, zmm22, zmm18
        vpmadd52luq zmm25, zmm0, zmm18
        vpbroadcastq zmm0, [r8 + 0]
        vpmadd52huq zmm15, zmm22, zmm16
        vpmadd52huq zmm6, zmm22, zmm18
        vpmadd52luq zmm17, zmm28, zmm20
        vpmadd52luq zmm21, zmm13, zmm18
        vpmadd52huq zmm19, zmm5, zmm18
        vpmadd52luq zmm23, zmm28, zmm29
        vpbroadcastq zmm14, [r8 + 16]
        vpmadd52huq zmm27, zmm4, zmm16
        vpmadd52luq zmm24, zmm13, zmm2
        vpmadd52luq zmm25, zmm28, zmm0
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm9, zmm7
        vpmadd52luq zmm19, zmm8, zmm18
        vpmadd52huq zmm23, zmm28, zmm0
        vpmadd52luq zmm27, zmm1, zmm16
        vpmadd52huq zmm24, zmm13, zmm16
        vmovdqu64 zmm13, [rcx + 128]
        vpmadd52huq zmm17, zmm28, zmm14
        vpmadd52luq zmm21, zmm28, zmm14
        vpmadd52luq zmm30, zmm22, zmm7
        vpmadd52huq zmm27, zmm1, zmm18
        vpmadd52luq zmm24, zmm11, zmm16
        vmovdqu64 zmm16, [rcx + 64]
        vpmadd52huq zmm12, zmm13, zmm20
        vpmadd52huq zmm21, zmm28, zmm29
        vpmadd52huq zmm30, zmm22, zmm2
        vmovdqu64 zmm2, [rcx + 192]
        vpmadd52luq zmm17, zmm16, zmm14
        vpmadd52luq zmm23, zmm16, zmm0
        vpmadd52huq zmm19, zmm16, zmm20
        vpmadd52luq zmm27, zmm9, zmm18
        vpmadd52huq zmm24, zmm11, zmm18
        vmovdqu64 zmm11, [rcx + 448]
        vpmadd52luq zmm12, zmm2, zmm20
        vpmadd52luq zmm21, zmm16, zmm29
        vpmadd52huq zmm17, zmm16, zmm29
        vpmadd52luq zmm19, zmm13, zmm20
        vpmadd52luq zmm24, zmm5, zmm18
        vmovdqu64 zmm5, [rcx + 384]
        vmovdqu64 zmm18, [rcx + 256]
        vpmadd52huq zmm10, zmm2, zmm20
        vpmadd52huq zmm15, zmm11, zmm20
        vpmadd52huq zmm12, zmm2, zmm14
        vpmadd52huq zmm6, zmm5, zmm20
        vpmadd52luq zmm17, zmm13, zmm29
        vpmadd52huq zmm21, zmm16, zmm0
        vpmadd52huq zmm19, zmm13, zmm14
        vpmadd52huq zmm24, zmm28, zmm20
        vpmadd52luq zmm10, zmm18, zmm20
        vpmadd52huq zmm27, zmm18, zmm20
        vpmadd52luq zmm12, zmm18, zmm14
        vpmadd52luq zmm6, zmm11, zmm20
        vpmadd52huq zmm17, zmm13, zmm0
        vpmadd52luq zmm21, zmm13, zmm0
        vmovdqu64 zmm28, [rcx + 320]
        vpmadd52luq zmm19, zmm2, zmm14
        vpmadd52luq zmm24, zmm16, zmm20
        vpmadd52huq zmm10, zmm18, zmm14
        vpmadd52huq zmm12, zmm18, zmm29
        vpmadd52huq zmm6, zmm11, zmm14
        vpmadd52luq zmm17, zmm2, zmm0
        vpmadd52huq zmm19, zmm2, zmm29
        vpmadd52huq zmm24, zmm16, zmm14
        vpmadd52luq zmm10, zmm28, zmm14
        vpmadd52huq zmm26, zmm28, zmm20
        vpmadd52luq zmm12, zmm28, zmm29
        vpmadd52luq zmm27, zmm28, zmm20
        vpmadd52luq zmm19, zmm18, zmm29
        vmovdqu64 zmm16, [rcx + 512]
        vpmadd52luq zmm24, zmm13, zmm14
        vpmadd52huq zmm10, zmm28, zmm29
        vpmadd52luq zmm26, zmm5, zmm20
        vpmadd52huq zmm12, zmm28, zmm0
        vpmadd52huq zmm27, zmm28, zmm14
        vpmadd52huq zmm19, zmm18, zmm0
        vpmadd52huq zmm24, zmm13, zmm29
        vpmadd52luq zmm10, zmm5, zmm29
        vpmadd52luq zmm15, zmm16, zmm20
        vpmadd52huq zmm26, zmm5, zmm14
        vpmadd52luq zmm6, zmm16, zmm14
        vpmadd52luq zmm12, zmm5, zmm0
        vpmadd52luq zmm27, zmm5, zmm14
        vpmadd52luq zmm19, zmm28, zmm0
        vmovdqu64 zmm13, [rcx + 576]
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm22, zmm7
        vpmadd52huq zmm10, zmm5, zmm0
        vpmadd52huq zmm15, zmm16, zmm14
        vpaddq  zmm25, zmm25, zmm3
        vpmadd52luq zmm26, zmm11, zmm14
        vpsrlq  zmm3{k2}{z}, zmm25, 52
        vpmadd52huq zmm6, zmm16, zmm29
        vpaddq  zmm23, zmm23, zmm3
        vpmadd52huq zmm28, zmm13, zmm20
        vpmadd52luq zmm10, zmm11, zmm0
        vpmadd52luq zmm15, zmm13, zmm14
        valignq zmm3{k1}{z}, zmm23, zmm23, 1
        vpmadd52huq zmm26, zmm11, zmm29
        vpmadd52huq zmm30, zmm16, zmm20
        vpmadd52luq zmm6, zmm13, zmm29
        vpmadd52huq zmm27, zmm5, zmm29
        vpsrlq  zmm5{k2}{z}, zmm23, 52
        vmovq   [r8 + 40], xmm23
        valignq zmm7{k1}{z}, zmm25, zmm25, 1
        vpmadd52huq zmm15, zmm13, zmm29
        vpaddq  zmm21, zmm21, zmm5
        vpmadd52luq zmm26, zmm16, zmm29
        vpsrlq  zmm5{k2}{z}, zmm21, 52
        vpmadd52huq zmm6, zmm13, zmm0
        vpaddq  zmm17, zmm17, zmm5
        vmovq   [r8 + 48], xmm21
        vpmadd52luq zmm30, zmm13, zmm20
        vpmadd52luq zmm27, zmm11, zmm29
        vpaddq  zmm15, zmm15, zmm3
        valignq zmm3{k1}{z}, zmm21, zmm21, 1
        vpmadd52huq zmm26, zmm16, zmm0
        vpmadd52luq zmm24, zmm2, zmm29
        vmovq   [r8 + 56], xmm17
        vpaddq  zmm6, zmm6, zmm7
        vmovq   [r8 + 32], xmm25
        vpsrlq  zmm5{k2}{z}, zmm17, 52
        vpmadd52huq zmm30, zmm13, zmm14
        vpbroadcastq zmm7, [rdx + 72]
        vmovdqu64 zmm14, [rsi + 0]
        vpmadd52huq zmm27, zmm11, zmm0
        vmovdqu64 zmm11, [rsi + 192]
        vpmadd52luq zmm26, zmm13, zmm0
        vpbroadcastq zmm13, [rdx + 8]
        vpmadd52huq zmm24, zmm2, zmm0
        valignq zmm2{k1}{z}, zmm17, zmm17, 1
        vpaddq  zmm30, zmm30, zmm3
        vmovdqu64 zmm3, [rsi + 128]
        vpmadd52luq zmm27, zmm16, zmm0
        vpaddq  zmm28, zmm28, zmm2
        vmovdqu64 zmm2, [rsi + 64]
        vpmadd52luq zmm24, zmm18, zmm0
        vpmadd52luq zmm10, zmm14, zmm7
        vmovdqu64 zmm0, [rsi + 256]
        vpmadd52huq zmm15, zmm11, zmm7
        vpbroadcastq zmm16, [rdx + 576]
        vpmadd52luq zmm12, zmm14, zmm13
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm4, zmm7
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm1, zmm7
        vpmadd52huq zmm6, zmm3, zmm7
        vpmadd52huq zmm28, zmm8, zmm7
        vpmadd52huq zmm26, zmm2, zmm7
        vpmadd52huq zmm10, zmm14, zmm13
        vpmadd52luq zmm15, zmm0, zmm7
        vpmadd52huq zmm12, zmm14, zmm16
        vpmadd52luq zmm17, zmm1, zmm7
        vpmadd52luq zmm18, zmm9, zmm7
        vpmadd52luq zmm6, zmm11, zmm7
        vpmadd52luq zmm28, zmm4, zmm7
        vpmadd52luq zmm26, zmm3, zmm7
        vpmadd52luq zmm10, zmm2, zmm13
        vpmadd52huq zmm15, zmm0, zmm13
        vpbroadcastq zmm20, [rdx + 512]
        vpmadd52luq zmm12, zmm2, zmm16
        vpmadd52huq zmm17, zmm1, zmm13
        vpmadd52huq zmm18, zmm9, zmm13
        vpmadd52huq zmm6, zmm11, zmm13
        vpmadd52huq zmm28, zmm4, zmm13
        vpmadd52luq zmm19, zmm14, zmm16
        vpmadd52huq zmm10, zmm2, zmm16
        vpmadd52luq zmm15, zmm8, zmm13
        vpmadd52huq zmm12, zmm2, zmm20
        vpmadd52luq zmm17, zmm9, zmm13
        vpmadd52luq zmm18, zmm22, zmm13
        vpmadd52huq zmm26, zmm3, zmm13
        vpmadd52luq zmm6, zmm0, zmm13
        vpmadd52luq zmm28, zmm1, zmm13
        vpmadd52luq zmm10, zmm3, zmm16
        vpmadd52huq zmm15, zmm8, zmm16
        vpmadd52luq zmm12, zmm3, zmm20
        vpmadd52huq zmm17, zmm9, zmm16
        vpmadd52huq zmm19, zmm14, zmm20
        vpmadd52huq zmm30, zmm0, zmm7
        vpmadd52luq zmm26, zmm11, zmm13
        vpmadd52huq zmm6, zmm0, zmm16
        vpmadd52huq zmm10, zmm3, zmm20
        vpmadd52luq zmm15, zmm4, zmm16
        vpmadd52huq zmm28, zmm1, zmm16
        vpmadd52luq zmm17, zmm22, zmm16
        vpmadd52luq zmm19, zmm2, zmm20
        vpmadd52huq zmm27, zmm14, zmm7
        vpbroadcastq zmm21, [r8 + 48]
        vmovdqu64 zmm23, [rcx + 0]
        vpmadd52luq zmm30, zmm8, zmm7
        vpmadd52huq zmm26, zmm11, zmm16
        vpbroadcastq zmm25, [r8 + 56]
        vpmadd52luq zmm10, zmm11, zmm20
        vpmadd52huq zmm15, zmm4, zmm20
        vpbroadcastq zmm29, [r8 + 40]
        vpmadd52luq zmm6, zmm8, zmm16
        vpmadd52luq zmm28, zmm9, zmm16
        vpmadd52luq zmm24, zmm14, zmm20
        vpmadd52huq zmm18, zmm22, zmm16
        vpmadd52luq zmm12, zmm23, zmm21
        vpmadd52huq zmm17, zmm22, zmm20
        vpmadd52luq zmm10, zmm23, zmm25
        vpmadd52luq zmm15, zmm1, zmm20
        vpmadd52luq zmm19, zmm23, zmm29
        vpbroadcastq zmm14, [r8 + 32]
        vpmadd52luq zmm27, zmm2, zmm7
        vpmadd52huq zmm30, zmm8, zmm13
        vpmadd52luq zmm26, zmm0, zmm16
        vpmadd52huq zmm12, zmm23, zmm29
        vpmadd52huq zmm6, zmm8, zmm20
        vpmadd52huq zmm10, zmm23, zmm21
        vpmadd52huq zmm28, zmm9, zmm20
        vpmadd52huq zmm27, zmm2, zmm13
        vpmadd52huq zmm19, zmm23, zmm14
        vpmadd52luq zmm30, zmm4, zmm13
        vmovdqu64 zmm2, [rcx + 64]
        vpmadd52luq zmm24, zmm23, zmm14
        vpmadd52huq zmm26, zmm0, zmm20
        vpmadd52luq zmm6, zmm4, zmm20
        vpmadd52luq zmm28, zmm22, zmm20
        vpmadd52luq zmm27, zmm3, zmm13
        vpmadd52huq zmm30, zmm4, zmm16
        vpmadd52luq zmm26, zmm8, zmm20
        vpmadd52huq zmm27, zmm3, zmm16
        vpmadd52luq zmm10, zmm2, zmm21
        vpmadd52luq zmm12, zmm2, zmm29
        vpmadd52luq zmm19, zmm2, zmm14
        vmovdqu64 zmm3, [rcx + 128]
        vpmadd52luq zmm30, zmm1, zmm16
        vpmadd52huq zmm26, zmm2, zmm25
        vpmadd52luq zmm27, zmm11, zmm16
        vpmadd52huq zmm10, zmm2, zmm29
        vpmadd52huq zmm12, zmm2, zmm14
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm9, zmm7
        vpmadd52huq zmm30, zmm1, zmm20
        vpmadd52huq zmm27, zmm11, zmm20
        vmovdqu64 zmm11, [rcx + 448]
        vpmadd52luq zmm10, zmm3, zmm29
        vpmadd52luq zmm12, zmm3, zmm14
        vpmadd52huq zmm6, zmm3, zmm25
        vpmadd52luq zmm16, zmm22, zmm7
        vpmadd52luq zmm26, zmm3, zmm25
        vpmadd52luq zmm30, zmm9, zmm20
        vpmadd52luq zmm27, zmm0, zmm20
        vmovdqu64 zmm0, [rcx + 192]
        vmovdqu64 zmm20, [rcx + 384]
        vpmadd52huq zmm18, zmm11, zmm25
        vpmadd52huq zmm15, zmm0, zmm25
        vpmadd52huq zmm10, zmm3, zmm14
        vpmadd52luq zmm6, zmm0, zmm25
        vpmadd52huq zmm16, zmm22, zmm13
        vmovdqu64 zmm13, [rcx + 512]
        vpmadd52huq zmm17, zmm20, zmm25
        vpmadd52huq zmm26, zmm3, zmm21
        vpmadd52huq zmm27, zmm23, zmm25
        vpmadd52luq zmm18, zmm13, zmm25
        vmovdqu64 zmm23, [rcx + 256]
        vpmadd52luq zmm10, zmm0, zmm14
        vpmadd52huq zmm6, zmm0, zmm21
        vpmadd52luq zmm17, zmm11, zmm25
        vpmadd52luq zmm26, zmm0, zmm21
        vpmadd52luq zmm27, zmm2, zmm25
        vpmadd52huq zmm17, zmm11, zmm21
        vpmadd52huq zmm26, zmm0, zmm29
        vpmadd52huq zmm27, zmm2, zmm21
        vpmadd52luq zmm15, zmm23, zmm25
        vpmadd52luq zmm6, zmm23, zmm21
        vpmadd52huq zmm30, zmm23, zmm25
        vmovdqu64 zmm2, [rcx + 320]
        vpmadd52luq zmm17, zmm13, zmm21
        vpmadd52luq zmm26, zmm23, zmm29
        vpmadd52luq zmm27, zmm3, zmm21
        vpmadd52huq zmm15, zmm23, zmm21
        vpmadd52huq zmm6, zmm23, zmm29
        vpmadd52huq zmm17, zmm13, zmm29
        vpmadd52huq zmm26, zmm23, zmm14
        vpmadd52huq zmm27, zmm3, zmm29
        vpmadd52luq zmm15, zmm2, zmm21
        vpmadd52huq zmm28, zmm2, zmm25
        vpmadd52luq zmm30, zmm2, zmm25
        vpmadd52luq zmm6, zmm2, zmm29
        vpmadd52luq zmm26, zmm2, zmm14
        vpmadd52luq zmm27, zmm0, zmm29
        vpmadd52huq zmm15, zmm2, zmm29
        vpmadd52luq zmm28, zmm20, zmm25
        vpmadd52huq zmm30, zmm2, zmm21
        vpmadd52huq zmm6, zmm2, zmm14
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm22, zmm7
        vmovdqu64 zmm3, [rcx + 576]
        vpmadd52huq zmm18, zmm13, zmm21
        vpaddq  zmm24, zmm24, zmm5
        vpmadd52huq zmm16, zmm13, zmm25
        vpsrlq  zmm5{k2}{z}, zmm24, 52
        vpmadd52luq zmm15, zmm20, zmm29
        vpaddq  zmm19, zmm19, zmm5
        vpmadd52huq zmm28, zmm20, zmm21
        vpsrlq  zmm5{k2}{z}, zmm19, 52
        vpmadd52luq zmm18, zmm3, zmm21
        vpaddq  zmm12, zmm12, zmm5
        valignq zmm5{k1}{z}, zmm19, zmm19, 1
        vpmadd52huq zmm2, zmm3, zmm25
        vpmadd52huq zmm15, zmm20, zmm14
        vpmadd52luq zmm17, zmm3, zmm29
        vpmadd52luq zmm28, zmm11, zmm21
        vpmadd52luq zmm16, zmm3, zmm25
        vpmadd52huq zmm18, zmm3, zmm29
        vpsrlq  zmm7{k2}{z}, zmm12, 52
        vpmadd52luq zmm30, zmm20, zmm21
        vpaddq  zmm10, zmm10, zmm7
        vpmadd52luq zmm15, zmm11, zmm14
        vpmadd52huq zmm17, zmm3, zmm14
        vpmadd52huq zmm28, zmm11, zmm29
        valignq zmm7{k1}{z}, zmm24, zmm24, 1
        vpaddq  zmm18, zmm18, zmm5
        vpmadd52huq zmm16, zmm3, zmm21
        valignq zmm5{k1}{z}, zmm12, zmm12, 1
        vmovq   [r8 + 88], xmm10
        vpmadd52luq zmm6, zmm20, zmm14
        vpmadd52huq zmm30, zmm20, zmm29
        vpaddq  zmm17, zmm17, zmm7
        vpmadd52luq zmm28, zmm13, zmm29
        vmovq   [r8 + 80], xmm12
        vmovq   [r8 + 72], xmm19
        vmovq   [r8 + 64], xmm24
        vpbroadcastq zmm7, [rdx + 328]
        vmovdqu64 zmm12, [rsi + 0]
        vpmadd52huq zmm27, zmm0, zmm14
        vmovdqu64 zmm0, [rsi + 128]
        valignq zmm19{k1}{z}, zmm10, zmm10, 1
        vpbroadcastq zmm20, [rdx + 264]
        vpaddq  zmm16, zmm16, zmm5
        vpbroadcastq zmm5, [rdx + 200]
        vpsrlq  zmm10{k2}{z}, zmm10, 52
        vpmadd52luq zmm30, zmm11, zmm29
        vpaddq  zmm2, zmm2, zmm19
        vpbroadcastq zmm19, [rdx + 136]
        vpmadd52huq zmm28, zmm13, zmm14
        vpmadd52luq zmm27, zmm23, zmm14
        vmovdqu64 zmm21, [rsi + 192]
        vpmadd52luq zmm15, zmm12, zmm7
        vpmadd52huq zmm17, zmm0, zmm7
        vpmadd52luq zmm6, zmm12, zmm20
        vpmadd52luq zmm26, zmm12, zmm5
        vpmadd52huq zmm30, zmm11, zmm14
        vpmadd52luq zmm28, zmm3, zmm14
        vpmadd52luq zmm27, zmm12, zmm19
        vmovdqu64 zmm3, [rsi + 256]
        vpmadd52huq zmm15, zmm12, zmm20
        vpmadd52luq zmm17, zmm21, zmm7
        vmovdqu64 zmm11, [rsi + 64]
        vpmadd52huq zmm6, zmm12, zmm5
        vpmadd52huq zmm26, zmm12, zmm19
        vpmadd52luq zmm30, zmm13, zmm14
        vpmadd52huq zmm18, zmm21, zmm7
        vpmadd52huq zmm2, zmm8, zmm7
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm4, zmm7
        vpmadd52huq zmm16, zmm3, zmm7
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm1, zmm7
        vpmadd52luq zmm15, zmm11, zmm20
        vpmadd52huq zmm17, zmm21, zmm20
        vpmadd52huq zmm28, zmm11, zmm7
        vpmadd52luq zmm18, zmm3, zmm7
        vpmadd52luq zmm2, zmm4, zmm7
        vpmadd52luq zmm13, zmm1, zmm7
        vpmadd52luq zmm16, zmm8, zmm7
        vpmadd52luq zmm14, zmm9, zmm7
        vpmadd52huq zmm15, zmm11, zmm5
        vpmadd52luq zmm17, zmm3, zmm20
        vpmadd52luq zmm28, zmm0, zmm7
        vpmadd52huq zmm18, zmm3, zmm20
        vpmadd52huq zmm2, zmm4, zmm20
        vpmadd52huq zmm13, zmm1, zmm20
        vpmadd52huq zmm16, zmm8, zmm20
        vpmadd52huq zmm14, zmm9, zmm20
        vpmadd52luq zmm15, zmm0, zmm5
        vpmadd52huq zmm17, zmm3, zmm5
        vpmadd52luq zmm6, zmm11, zmm5
        vpmadd52luq zmm18, zmm8, zmm20
        vpmadd52luq zmm2, zmm1, zmm20
        vpmadd52luq zmm13, zmm9, zmm20
        vpmadd52luq zmm16, zmm4, zmm20
        vpmadd52luq zmm14, zmm22, zmm20
        vpmadd52huq zmm15, zmm0, zmm19
        vpmadd52huq zmm28, zmm0, zmm20
        vpmadd52luq zmm17, zmm8, zmm5
        vpmadd52huq zmm18, zmm8, zmm5
        vpmadd52huq zmm2, zmm1, zmm5
        vpmadd52huq zmm13, zmm9, zmm5
        vpmadd52huq zmm16, zmm4, zmm5
        vpmadd52huq zmm14, zmm22, zmm5
        vpmadd52luq zmm15, zmm21, zmm19
        vpmadd52luq zmm26, zmm11, zmm19
        vpbroadcastq zmm23, [r8 + 88]
        vmovdqu64 zmm24, [rcx + 0]
        vpmadd52huq zmm6, zmm11, zmm19
        vpmadd52luq zmm18, zmm4, zmm5
        vpmadd52luq zmm2, zmm9, zmm5
        vpmadd52luq zmm13, zmm22, zmm5
        vpmadd52luq zmm28, zmm21, zmm20
        vpmadd52huq zmm17, zmm8, zmm19
        vpmadd52luq zmm16, zmm1, zmm5
        vpmadd52huq zmm30, zmm12, zmm7
        vpbroadcastq zmm12, [r8 + 72]
        vpmadd52luq zmm15, zmm24, zmm23
        vpmadd52huq zmm18, zmm4, zmm19
        vpmadd52huq zmm2, zmm9, zmm19
        vpmadd52huq zmm13, zmm22, zmm19
        vpbroadcastq zmm25, [r8 + 80]
        vpmadd52luq zmm6, zmm0, zmm19
        vpmadd52huq zmm28, zmm21, zmm5
        vpmadd52luq zmm17, zmm4, zmm19
        vpmadd52huq zmm16, zmm1, zmm19
        vpmadd52luq zmm26, zmm24, zmm12
        vpbroadcastq zmm29, [r8 + 64]
        vpmadd52luq zmm18, zmm1, zmm19
        vpmadd52luq zmm2, zmm22, zmm19
        vpmadd52luq zmm30, zmm11, zmm7
        vpmadd52huq zmm15, zmm24, zmm25
        vpmadd52luq zmm28, zmm3, zmm5
        vpmadd52luq zmm6, zmm24, zmm25
        vpmadd52luq zmm16, zmm9, zmm19
        vpmadd52huq zmm30, zmm11, zmm20
        vmovdqu64 zmm11, [rcx + 64]
        vpmadd52huq zmm26, zmm24, zmm29
        vpmadd52luq zmm27, zmm24, zmm29
        vpmadd52huq zmm28, zmm3, zmm19
        vpmadd52huq zmm6, zmm24, zmm12
        vpmadd52luq zmm30, zmm0, zmm20
        vpmadd52luq zmm28, zmm8, zmm19
        vpmadd52huq zmm30, zmm0, zmm5
        vmovdqu64 zmm0, [rcx + 128]
        vpmadd52luq zmm15, zmm11, zmm25
        vpmadd52luq zmm26, zmm11, zmm29
        vpmadd52luq zmm6, zmm11, zmm12
        vpmadd52huq zmm28, zmm11, zmm23
        vpmadd52luq zmm30, zmm21, zmm5
        vmovdqu64 zmm5, [rcx + 192]
        vpmadd52huq zmm17, zmm0, zmm23
        vpmadd52huq zmm15, zmm11, zmm12
        vpmadd52huq zmm6, zmm11, zmm29
        vpmadd52luq zmm28, zmm0, zmm23
        vpmadd52huq zmm30, zmm21, zmm19
        vmovdqu64 zmm21, [rcx + 320]
        vpmadd52luq zmm17, zmm5, zmm23
        vpmadd52luq zmm15, zmm0, zmm12
        vpmadd52luq zmm6, zmm0, zmm29
        vpmadd52huq zmm28, zmm0, zmm25
        vpmadd52luq zmm30, zmm3, zmm19
        vmovdqu64 zmm3, [rcx + 384]
        vmovdqu64 zmm19, [rcx + 256]
        vpmadd52huq zmm18, zmm5, zmm23
        vpmadd52huq zmm2, zmm21, zmm23
        vpmadd52huq zmm13, zmm3, zmm23
        vpmadd52huq zmm17, zmm5, zmm25
        vpmadd52huq zmm15, zmm0, zmm29
        vpmadd52luq zmm28, zmm5, zmm25
        vpmadd52huq zmm30, zmm24, zmm23
        vpmadd52luq zmm18, zmm19, zmm23
        vpmadd52luq zmm2, zmm3, zmm23
        vpmadd52huq zmm16, zmm19, zmm23
        vpmadd52luq zmm17, zmm19, zmm25
        vpmadd52luq zmm15, zmm5, zmm29
        vpmadd52huq zmm28, zmm5, zmm12
        vmovdqu64 zmm24, [rcx + 448]
        vpmadd52luq zmm30, zmm11, zmm23
        vpmadd52huq zmm18, zmm19, zmm25
        vpmadd52huq zmm2, zmm3, zmm25
        vpmadd52luq zmm16, zmm21, zmm23
        vpmadd52huq zmm17, zmm19, zmm12
        vpmadd52luq zmm28, zmm19, zmm12
        vpmadd52huq zmm30, zmm11, zmm25
        vpmadd52luq zmm18, zmm21, zmm25
        vpmadd52luq zmm2, zmm24, zmm25
        vpmadd52luq zmm13, zmm24, zmm23
        vpmadd52huq zmm16, zmm21, zmm25
        vpmadd52luq zmm17, zmm21, zmm12
        vpmadd52huq zmm28, zmm19, zmm29
        vpmadd52luq zmm30, zmm0, zmm25
        vpmadd52huq zmm18, zmm21, zmm12
        vpmadd52huq zmm2, zmm24, zmm12
        vmovdqu64 zmm11, [rcx + 512]
        vpmadd52huq zmm13, zmm24, zmm25
        vpmadd52luq zmm16, zmm3, zmm25
        vpmadd52huq zmm17, zmm21, zmm29
        vpmadd52luq zmm28, zmm21, zmm29
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm9, zmm7
        vpmadd52huq zmm14, zmm24, zmm23
        vpmadd52luq zmm18, zmm3, zmm12
        vpmadd52huq zmm30, zmm0, zmm12
        vpmadd52luq zmm2, zmm11, zmm12
        vpmadd52huq zmm16, zmm3, zmm12
        vpmadd52luq zmm17, zmm3, zmm29
        vpmadd52luq zmm21, zmm22, zmm7
        vpmadd52luq zmm14, zmm11, zmm23
        vpmadd52huq zmm18, zmm3, zmm29
        vpmadd52luq zmm13, zmm11, zmm25
        vpmadd52huq zmm2, zmm11, zmm29
        vpxorq  zmm0, zmm0, zmm0
        vpmadd52huq zmm0, zmm22, zmm7
        vpmadd52luq zmm16, zmm24, zmm12
        vmovdqu64 zmm3, [rcx + 576]
        vpmadd52luq zmm30, zmm5, zmm12
        vpmadd52huq zmm21, zmm22, zmm20
        vpmadd52huq zmm14, zmm11, zmm25
        vpaddq  zmm27, zmm27, zmm10
        vpmadd52luq zmm18, zmm24, zmm29
        vpsrlq  zmm7{k2}{z}, zmm27, 52
        vpmadd52huq zmm13, zmm11, zmm12
        vpaddq  zmm26, zmm26, zmm7
        vpmadd52luq zmm2, zmm3, zmm29
        valignq zmm7{k1}{z}, zmm26, zmm26, 1
        vpmadd52luq zmm14, zmm3, zmm25
        vpsrlq  zmm10{k2}{z}, zmm26, 52
        vpmadd52huq zmm0, zmm3, zmm23
        vpaddq  zmm6, zmm6, zmm10
        vpmadd52luq zmm13, zmm3, zmm12
        vpsrlq  zmm10{k2}{z}, zmm6, 52
        vpmadd52huq zmm16, zmm24, zmm29
        vpaddq  zmm15, zmm15, zmm10
        vpmadd52huq zmm14, zmm3, zmm12
        valignq zmm10{k1}{z}, zmm27, zmm27, 1
        vpmadd52huq zmm21, zmm11, zmm23
        vmovq   [r8 + 120], xmm15
        vmovq   [r8 + 112], xmm6
        valignq zmm6{k1}{z}, zmm6, zmm6, 1
        vpmadd52huq zmm13, zmm3, zmm29
        vmovq   [r8 + 104], xmm26
        vmovq   [r8 + 96], xmm27
        vpmadd52huq zmm30, zmm5, zmm29
        vpbroadcastq zmm5, [rdx + 584]
        vmovdqu64 zmm12, [rsi + 192]
        valignq zmm20{k1}{z}, zmm15, zmm15, 1
        vmovdqu64 zmm24, [rsi + 0]
        vpmadd52luq zmm16, zmm11, zmm29
        vmovdqu64 zmm11, [rsi + 64]
        vpaddq  zmm14, zmm14, zmm7
        vmovdqu64 zmm7, [rsi + 128]
        vpsrlq  zmm15{k2}{z}, zmm15, 52
        vpbroadcastq zmm26, [rdx + 520]
        vpmadd52luq zmm21, zmm3, zmm23
        vpaddq  zmm13, zmm13, zmm10
        vpaddq  zmm0, zmm0, zmm20
        vpmadd52luq zmm30, zmm19, zmm29
        vmovdqu64 zmm10, [rsi + 256]
        vpmadd52huq zmm14, zmm12, zmm5
        vpmadd52luq zmm18, zmm24, zmm5
        vpmadd52huq zmm2, zmm11, zmm5
        vpmadd52huq zmm13, zmm7, zmm5
        vpmadd52luq zmm17, zmm24, zmm26
        vpbroadcastq zmm19, [rdx + 456]
        vpmadd52huq zmm21, zmm3, zmm25
        vpmadd52huq zmm0, zmm8, zmm5
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52huq zmm3, zmm4, zmm5
        vpmadd52luq zmm14, zmm10, zmm5
        vpmadd52huq zmm18, zmm24, zmm26
        vpmadd52luq zmm2, zmm7, zmm5
        vpmadd52luq zmm13, zmm12, zmm5
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm1, zmm5
        vpmadd52huq zmm17, zmm24, zmm19
        vpmadd52luq zmm0, zmm4, zmm5
        vpmadd52luq zmm3, zmm1, zmm5
        vpmadd52huq zmm14, zmm10, zmm26
        vpmadd52luq zmm18, zmm11, zmm26
        vpmadd52huq zmm2, zmm7, zmm26
        vpmadd52huq zmm13, zmm12, zmm26
        vpmadd52huq zmm16, zmm24, zmm5
        vpaddq  zmm21, zmm21, zmm6
        vpmadd52huq zmm0, zmm4, zmm26
        vpmadd52luq zmm20, zmm9, zmm5
        vpmadd52luq zmm14, zmm8, zmm26
        vpmadd52huq zmm18, zmm11, zmm19
        vpmadd52luq zmm2, zmm12, zmm26
        vpmadd52huq zmm3, zmm1, zmm26
        vpmadd52luq zmm13, zmm10, zmm26
        vpmadd52luq zmm17, zmm11, zmm19
        vpmadd52luq zmm0, zmm1, zmm26
        vpmadd52luq zmm16, zmm11, zmm5
        vpmadd52huq zmm14, zmm8, zmm19
        vpbroadcastq zmm6, [rdx + 392]
        vpmadd52luq zmm18, zmm7, zmm19
        vpmadd52huq zmm2, zmm12, zmm19
        vpmadd52huq zmm20, zmm9, zmm26
        vpmadd52huq zmm21, zmm10, zmm5
        vpmadd52luq zmm3, zmm9, zmm26
        vpmadd52huq zmm13, zmm10, zmm19
        vpmadd52huq zmm0, zmm1, zmm19
        vpmadd52luq zmm14, zmm4, zmm19
        vpmadd52huq zmm18, zmm7, zmm6
        vpmadd52luq zmm2, zmm10, zmm19
        vpmadd52luq zmm28, zmm24, zmm19
        vpmadd52huq zmm17, zmm11, zmm6
        vpmadd52huq zmm16, zmm11, zmm26
        vpmadd52luq zmm20, zmm22, zmm26
        vpmadd52luq zmm21, zmm8, zmm5
        vpmadd52huq zmm14, zmm4, zmm6
        vpmadd52luq zmm18, zmm12, zmm6
        vpmadd52huq zmm2, zmm10, zmm6
        vpmadd52huq zmm3, zmm9, zmm19
        vpmadd52luq zmm13, zmm8, zmm19
        vpmadd52luq zmm0, zmm9, zmm19
        vpmadd52huq zmm28, zmm24, zmm6
        vpmadd52luq zmm17, zmm7, zmm6
        vpmadd52luq zmm14, zmm1, zmm6
        vpbroadcastq zmm23, [r8 + 120]
        vmovdqu64 zmm25, [rcx + 0]
        vpmadd52luq zmm16, zmm7, zmm26
        vpmadd52huq zmm21, zmm8, zmm26
        vpmadd52luq zmm2, zmm8, zmm6
        vpbroadcastq zmm27, [r8 + 112]
        vpmadd52luq zmm3, zmm22, zmm19
        vpmadd52huq zmm13, zmm8, zmm6
        vpmadd52huq zmm0, zmm9, zmm6
        vmovdqu64 zmm29, [rcx + 64]
        vpmadd52luq zmm28, zmm11, zmm6
        vpmadd52luq zmm30, zmm24, zmm6
        vpmadd52luq zmm18, zmm25, zmm23
        vpmadd52huq zmm20, zmm22, zmm19
        vpmadd52huq zmm16, zmm7, zmm19
        vpbroadcastq zmm7, [r8 + 104]
        vpmadd52luq zmm17, zmm25, zmm27
        vpmadd52luq zmm21, zmm4, zmm26
        vpmadd52huq zmm3, zmm22, zmm6
        vmovdqu64 zmm11, [rcx + 128]
        vpmadd52huq zmm2, zmm29, zmm23
        vpmadd52luq zmm13, zmm4, zmm6
        vpmadd52huq zmm18, zmm25, zmm27
        vpmadd52luq zmm0, zmm22, zmm6
        vpbroadcastq zmm24, [r8 + 96]
        vpmadd52luq zmm16, zmm12, zmm19
        vpmadd52luq zmm28, zmm25, zmm7
        vpmadd52huq zmm17, zmm25, zmm7
        vpmadd52huq zmm21, zmm4, zmm19
        vpmadd52luq zmm2, zmm11, zmm23
        vpmadd52huq zmm13, zmm11, zmm23
        vpmadd52luq zmm18, zmm29, zmm27
        vpmadd52huq zmm16, zmm12, zmm6
        vmovdqu64 zmm12, [rcx + 192]
        vpmadd52huq zmm28, zmm25, zmm24
        vpmadd52luq zmm17, zmm29, zmm7
        vpmadd52luq zmm21, zmm1, zmm19
        vmovdqu64 zmm19, [rcx + 320]
        vpmadd52luq zmm30, zmm25, zmm24
        vpmadd52huq zmm2, zmm11, zmm27
        vpmadd52huq zmm18, zmm29, zmm7
        vpmadd52luq zmm13, zmm12, zmm23
        vpmadd52luq zmm16, zmm10, zmm6
        vpmadd52huq zmm14, zmm12, zmm23
        vmovdqu64 zmm10, [rcx + 256]
        vpmadd52huq zmm0, zmm19, zmm23
        vpmadd52luq zmm28, zmm29, zmm24
        vpmadd52huq zmm17, zmm29, zmm24
        vpmadd52huq zmm21, zmm1, zmm6
        vpmadd52luq zmm18, zmm11, zmm7
        vpmadd52luq zmm2, zmm12, zmm27
        vpmadd52huq zmm13, zmm12, zmm27
        vpmadd52huq zmm16, zmm25, zmm23
        vmovdqu64 zmm25, [rcx + 384]
        vpmadd52luq zmm14, zmm10, zmm23
        vpmadd52luq zmm17, zmm11, zmm24
        vpmadd52luq zmm21, zmm9, zmm6
        vpmadd52huq zmm3, zmm25, zmm23
        vpmadd52luq zmm0, zmm25, zmm23
        vpmadd52huq zmm18, zmm11, zmm24
        vpmadd52huq zmm2, zmm12, zmm7
        vpmadd52huq zmm14, zmm10, zmm27
        vpmadd52luq zmm13, zmm10, zmm27
        vmovdqu64 zmm6, [rcx + 448]
        vpmadd52luq zmm16, zmm29, zmm23
        vpmadd52huq zmm21, zmm10, zmm23
        vpmadd52huq zmm0, zmm25, zmm27
        vpmadd52luq zmm18, zmm12, zmm24
        vpmadd52luq zmm2, zmm10, zmm7
        vpmadd52luq zmm14, zmm19, zmm27
        vpmadd52huq zmm13, zmm10, zmm7
        vpmadd52huq zmm16, zmm29, zmm27
        vpmadd52luq zmm3, zmm6, zmm23
        vpmadd52luq zmm21, zmm19, zmm23
        vpmadd52luq zmm0, zmm6, zmm27
        vpmadd52huq zmm2, zmm10, zmm24
        vpmadd52huq zmm14, zmm19, zmm7
        vpmadd52luq zmm13, zmm19, zmm7
        vpmadd52luq zmm16, zmm11, zmm27
        vpmadd52huq zmm3, zmm6, zmm27
        vpmadd52huq zmm21, zmm19, zmm27
        vpmadd52huq zmm0, zmm6, zmm7
        vpmadd52luq zmm2, zmm19, zmm24
        vpmadd52luq zmm14, zmm25, zmm7
        vpmadd52huq zmm13, zmm19, zmm24
        vmovdqu64 zmm19, [rcx + 512]
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm9, zmm5
        vpmadd52huq zmm20, zmm6, zmm23
        vpmadd52huq zmm16, zmm11, zmm7
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm22, zmm5
        vpmadd52luq zmm21, zmm25, zmm27
        vpmadd52huq zmm14, zmm25, zmm24
        vpmadd52luq zmm13, zmm25, zmm24
        vpmadd52luq zmm29, zmm22, zmm5
        vpmadd52luq zmm20, zmm19, zmm23
        vpmadd52luq zmm3, zmm19, zmm27
        vpmadd52luq zmm0, zmm19, zmm7
        vmovdqu64 zmm5, [rcx + 576]
        vpmadd52luq zmm16, zmm12, zmm7
        vpmadd52huq zmm21, zmm25, zmm7
        vpmadd52luq zmm14, zmm6, zmm24
        vpmadd52huq zmm29, zmm22, zmm26
        vpmadd52huq zmm20, zmm19, zmm27
        vpaddq  zmm30, zmm30, zmm15
        vpmadd52huq zmm3, zmm19, zmm7
        vpsrlq  zmm15{k2}{z}, zmm30, 52
        vpmadd52huq zmm11, zmm5, zmm23
        vpaddq  zmm28, zmm28, zmm15
        vpmadd52huq zmm0, zmm19, zmm24
        valignq zmm15{k1}{z}, zmm28, zmm28, 1
        vpmadd52luq zmm20, zmm5, zmm27
        vpsrlq  zmm25{k2}{z}, zmm28, 52
        vpmadd52luq zmm3, zmm5, zmm7
        vpaddq  zmm17, zmm17, zmm25
        vpmadd52huq zmm29, zmm19, zmm23
        vpsrlq  zmm25{k2}{z}, zmm17, 52
        vmovq   [r8 + 136], xmm28
        valignq zmm26{k1}{z}, zmm30, zmm30, 1
        vpaddq  zmm18, zmm18, zmm25
        vpmadd52huq zmm20, zmm5, zmm7
        vmovq   [r8 + 152], xmm18
        vpmadd52luq zmm0, zmm5, zmm24
        vpmadd52huq zmm3, zmm5, zmm24
        vmovq   [r8 + 128], xmm30
        vmovq   [r8 + 144], xmm17
        valignq zmm17{k1}{z}, zmm17, zmm17, 1
        vpmadd52luq zmm29, zmm5, zmm23
        vpmadd52huq zmm16, zmm12, zmm24
        vpbroadcastq zmm12, [rdx + 208]
        vmovdqu64 zmm23, [rsi + 0]
        valignq zmm25{k1}{z}, zmm18, zmm18, 1
        vpbroadcastq zmm28, [rdx + 80]
        vpmadd52luq zmm21, zmm6, zmm7
        vmovdqu64 zmm7, [rsi + 128]
        vpaddq  zmm20, zmm20, zmm15
        vpbroadcastq zmm15, [rdx + 144]
        vpsrlq  zmm18{k2}{z}, zmm18, 52
        vmovdqu64 zmm30, [rsi + 64]
        vpaddq  zmm3, zmm3, zmm26
        vpaddq  zmm11, zmm11, zmm25
        vpmadd52huq zmm29, zmm5, zmm27
        vpbroadcastq zmm5, [rdx + 16]
        vpmadd52luq zmm16, zmm10, zmm24
        vpmadd52luq zmm14, zmm23, zmm12
        vpmadd52luq zmm2, zmm23, zmm28
        vmovdqu64 zmm10, [rsi + 192]
        vpmadd52huq zmm3, zmm7, zmm12
        vpmadd52luq zmm13, zmm23, zmm15
        vpmadd52huq zmm0, zmm30, zmm12
        vpmadd52huq zmm21, zmm6, zmm24
        vpaddq  zmm29, zmm29, zmm17
        vpmadd52luq zmm16, zmm23, zmm5
        vpmadd52huq zmm14, zmm23, zmm15
        vpmadd52huq zmm2, zmm23, zmm5
        vpmadd52luq zmm3, zmm10, zmm12
        vmovdqu64 zmm6, [rsi + 256]
        vpmadd52huq zmm13, zmm23, zmm28
        vpmadd52luq zmm0, zmm7, zmm12
        vpmadd52luq zmm21, zmm19, zmm24
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm4, zmm12
        vpmadd52huq zmm20, zmm10, zmm12
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm1, zmm12
        vpmadd52huq zmm11, zmm8, zmm12
        vpmadd52luq zmm14, zmm30, zmm15
        vpmadd52huq zmm29, zmm6, zmm12
        vpbroadcastq zmm24, [r8 + 136]
        vmovdqu64 zmm25, [rcx + 0]
        vpmadd52luq zmm2, zmm30, zmm5
        vpmadd52huq zmm3, zmm10, zmm15
        vpmadd52luq zmm17, zmm1, zmm12
        vpmadd52luq zmm20, zmm6, zmm12
        vpmadd52luq zmm19, zmm9, zmm12
        vpmadd52luq zmm11, zmm4, zmm12
        vpmadd52huq zmm14, zmm30, zmm28
        vpmadd52luq zmm29, zmm8, zmm12
        vpmadd52luq zmm2, zmm25, zmm24
        vpmadd52luq zmm13, zmm30, zmm28
        vpmadd52huq zmm17, zmm1, zmm15
        vpmadd52huq zmm20, zmm6, zmm15
        vpmadd52huq zmm19, zmm9, zmm15
        vpmadd52huq zmm11, zmm4, zmm15
        vpmadd52luq zmm14, zmm7, zmm28
        vpmadd52huq zmm0, zmm7, zmm15
        vpmadd52luq zmm3, zmm6, zmm15
        vpmadd52huq zmm29, zmm8, zmm15
        vpmadd52luq zmm17, zmm9, zmm15
        vpmadd52luq zmm20, zmm8, zmm15
        vpmadd52luq zmm19, zmm22, zmm15
        vpmadd52luq zmm11, zmm1, zmm15
        vpmadd52huq zmm14, zmm7, zmm5
        vpbroadcastq zmm26, [r8 + 128]
        vpmadd52huq zmm13, zmm30, zmm5
        vpmadd52luq zmm0, zmm10, zmm15
        vpmadd52huq zmm3, zmm6, zmm28
        vpmadd52huq zmm17, zmm9, zmm28
        vpmadd52huq zmm20, zmm8, zmm28
        vpmadd52huq zmm19, zmm22, zmm28
        vpmadd52huq zmm11, zmm1, zmm28
        vpbroadcastq zmm27, [r8 + 152]
        vpmadd52luq zmm14, zmm10, zmm5
        vpmadd52luq zmm16, zmm25, zmm26
        vpmadd52huq zmm21, zmm23, zmm12
        vpmadd52huq zmm2, zmm25, zmm26
        vpmadd52luq zmm17, zmm22, zmm28
        vpmadd52luq zmm20, zmm4, zmm28
        vpmadd52luq zmm29, zmm4, zmm15
        vpmadd52luq zmm11, zmm9, zmm28
        vpmadd52luq zmm14, zmm25, zmm27
        vpmadd52luq zmm13, zmm7, zmm5
        vpmadd52huq zmm0, zmm10, zmm28
        vpmadd52luq zmm3, zmm8, zmm28
        vpmadd52huq zmm17, zmm22, zmm5
        vmovdqu64 zmm23, [rcx + 64]
        vpmadd52huq zmm20, zmm4, zmm5
        vpmadd52luq zmm21, zmm30, zmm12
        vpmadd52huq zmm11, zmm9, zmm5
        vpmadd52huq zmm29, zmm4, zmm28
        vpmadd52luq zmm0, zmm6, zmm28
        vpmadd52huq zmm3, zmm8, zmm5
        vpmadd52luq zmm20, zmm1, zmm5
        vpmadd52huq zmm21, zmm30, zmm15
        vpmadd52luq zmm2, zmm23, zmm26
        vpbroadcastq zmm30, [r8 + 144]
        vpmadd52luq zmm11, zmm22, zmm5
        vpmadd52luq zmm29, zmm1, zmm28
        vpmadd52huq zmm0, zmm6, zmm5
        vpmadd52luq zmm3, zmm4, zmm5
        vpmadd52luq zmm21, zmm7, zmm15
        vpmadd52huq zmm29, zmm1, zmm5
        vpmadd52luq zmm0, zmm8, zmm5
        vpmadd52huq zmm21, zmm7, zmm28
        vmovdqu64 zmm7, [rcx + 128]
        vpmadd52huq zmm14, zmm25, zmm30
        vpmadd52luq zmm13, zmm25, zmm30
        vpmadd52luq zmm29, zmm9, zmm5
        vpmadd52huq zmm0, zmm23, zmm27
        vpmadd52luq zmm21, zmm10, zmm28
        vmovdqu64 zmm28, [rcx + 192]
        vpmadd52luq zmm14, zmm23, zmm30
        vpmadd52huq zmm13, zmm25, zmm24
        vpmadd52huq zmm3, zmm7, zmm27
        vpmadd52luq zmm0, zmm7, zmm27
        vpmadd52huq zmm21, zmm10, zmm5
        vmovdqu64 zmm10, [rcx + 384]
        vpmadd52huq zmm14, zmm23, zmm24
        vpmadd52luq zmm13, zmm23, zmm24
        vpmadd52luq zmm3, zmm28, zmm27
        vpmadd52huq zmm0, zmm7, zmm30
        vpmadd52luq zmm21, zmm6, zmm5
        vmovdqu64 zmm5, [rcx + 320]
        vmovdqu64 zmm6, [rcx + 448]
        vpmadd52huq zmm17, zmm10, zmm27
        vpmadd52huq zmm20, zmm28, zmm27
        vpmadd52huq zmm11, zmm5, zmm27
        vpmadd52luq zmm14, zmm7, zmm24
        vpmadd52huq zmm13, zmm23, zmm26
        vpmadd52huq zmm3, zmm28, zmm30
        vpmadd52luq zmm0, zmm28, zmm30
        vpmadd52huq zmm21, zmm25, zmm27
        vpmadd52luq zmm17, zmm6, zmm27
        vpmadd52luq zmm11, zmm10, zmm27
        vmovdqu64 zmm25, [rcx + 256]
        vpmadd52huq zmm14, zmm7, zmm26
        vpmadd52luq zmm13, zmm7, zmm26
        vpmadd52huq zmm0, zmm28, zmm24
        vpmadd52luq zmm21, zmm23, zmm27
        vpmadd52huq zmm17, zmm6, zmm30
        vpmadd52huq zmm11, zmm10, zmm30
        vpmadd52luq zmm14, zmm28, zmm26
        vpmadd52huq zmm21, zmm23, zmm30
        vpmadd52luq zmm20, zmm25, zmm27
        vpmadd52huq zmm29, zmm25, zmm27
        vpmadd52luq zmm11, zmm6, zmm30
        vpmadd52luq zmm3, zmm25, zmm30
        vpmadd52luq zmm0, zmm25, zmm24
        vpmadd52luq zmm21, zmm7, zmm30
        vpmadd52huq zmm20, zmm25, zmm30
        vpmadd52luq zmm29, zmm5, zmm27
        vpmadd52huq zmm11, zmm6, zmm24
        vpmadd52huq zmm3, zmm25, zmm24
        vpmadd52huq zmm0, zmm25, zmm26
        vpmadd52huq zmm21, zmm7, zmm24
        vpmadd52luq zmm20, zmm5, zmm30
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm9, zmm12
        vpmadd52huq zmm19, zmm6, zmm27
        vmovdqu64 zmm23, [rcx + 512]
        vpmadd52huq zmm29, zmm5, zmm30
        vpmadd52luq zmm3, zmm5, zmm24
        vpmadd52luq zmm0, zmm5, zmm26
        vpmadd52luq zmm21, zmm28, zmm24
        vpmadd52huq zmm20, zmm5, zmm24
        vpmadd52luq zmm7, zmm22, zmm12
        vpmadd52luq zmm29, zmm10, zmm30
        vpmadd52huq zmm3, zmm5, zmm26
        vpmadd52luq zmm19, zmm23, zmm27
        vpmadd52luq zmm17, zmm23, zmm30
        vpmadd52luq zmm11, zmm23, zmm24
        vpmadd52luq zmm20, zmm10, zmm24
        vpmadd52huq zmm7, zmm22, zmm15
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm22, zmm12
        vpaddq  zmm16, zmm16, zmm18
        vpmadd52huq zmm29, zmm10, zmm24
        vpmadd52huq zmm19, zmm23, zmm30
        vpsrlq  zmm12{k2}{z}, zmm16, 52
        vpmadd52huq zmm17, zmm23, zmm24
        vmovdqu64 zmm15, [rcx + 576]
        vpaddq  zmm2, zmm2, zmm12
        valignq zmm12{k1}{z}, zmm16, zmm16, 1
        valignq zmm18{k1}{z}, zmm2, zmm2, 1
        vpmadd52huq zmm20, zmm10, zmm26
        vpmadd52huq zmm11, zmm23, zmm26
        vpmadd52huq zmm7, zmm23, zmm27
        vpmadd52luq zmm29, zmm6, zmm24
        vpmadd52luq zmm3, zmm10, zmm26
        vpmadd52luq zmm19, zmm15, zmm30
        vpmadd52luq zmm17, zmm15, zmm24
        vpmadd52huq zmm5, zmm15, zmm27
        vpmadd52luq zmm20, zmm6, zmm26
        vpmadd52luq zmm11, zmm15, zmm26
        vpmadd52luq zmm7, zmm15, zmm27
        vpsrlq  zmm10{k2}{z}, zmm2, 52
        vpmadd52huq zmm29, zmm6, zmm26
        vpmadd52huq zmm19, zmm15, zmm24
        vpmadd52huq zmm17, zmm15, zmm26
        vpaddq  zmm13, zmm13, zmm10
        vmovq   [r8 + 168], xmm2
        vmovq   [r8 + 160], xmm16
        vpmadd52huq zmm21, zmm28, zmm26
        vpsrlq  zmm2{k2}{z}, zmm13, 52
        vmovq   [r8 + 176], xmm13
        vpmadd52huq zmm7, zmm15, zmm30
        vpbroadcastq zmm6, [rdx + 464]
        vmovdqu64 zmm10, [rsi + 192]
        vpaddq  zmm14, zmm14, zmm2
        vmovdqu64 zmm2, [rsi + 128]
        valignq zmm13{k1}{z}, zmm13, zmm13, 1
        vmovdqu64 zmm15, [rsi + 0]
        vpaddq  zmm19, zmm19, zmm18
        vpaddq  zmm17, zmm17, zmm12
        vmovq   [r8 + 184], xmm14
        valignq zmm12{k1}{z}, zmm14, zmm14, 1
        vmovdqu64 zmm16, [rsi + 64]
        vpmadd52luq zmm29, zmm23, zmm26
        vpmadd52luq zmm21, zmm25, zmm26
        vmovdqu64 zmm18, [rsi + 256]
        vpmadd52huq zmm19, zmm10, zmm6
        vpmadd52huq zmm17, zmm2, zmm6
        vpbroadcastq zmm23, [rdx + 400]
        vpmadd52luq zmm20, zmm15, zmm6
        vpaddq  zmm5, zmm5, zmm12
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm4, zmm6
        vpmadd52huq zmm5, zmm8, zmm6
        vpmadd52huq zmm11, zmm16, zmm6
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm1, zmm6
        vpmadd52luq zmm19, zmm18, zmm6
        vpmadd52luq zmm17, zmm10, zmm6
        vpmadd52huq zmm20, zmm15, zmm23
        vpaddq  zmm7, zmm7, zmm13
        vpmadd52luq zmm12, zmm1, zmm6
        vpmadd52luq zmm5, zmm4, zmm6
        vpmadd52luq zmm11, zmm2, zmm6
        vpbroadcastq zmm13, [rdx + 336]
        vpmadd52luq zmm3, zmm15, zmm23
        vpmadd52huq zmm19, zmm18, zmm23
        vpmadd52huq zmm17, zmm10, zmm23
        vpmadd52luq zmm20, zmm16, zmm23
        vpmadd52huq zmm7, zmm18, zmm6
        vpmadd52huq zmm12, zmm1, zmm23
        vpmadd52huq zmm5, zmm4, zmm23
        vpmadd52huq zmm11, zmm2, zmm23
        vpmadd52luq zmm0, zmm15, zmm13
        vpmadd52luq zmm19, zmm8, zmm23
        vpmadd52luq zmm17, zmm18, zmm23
        vpmadd52huq zmm20, zmm16, zmm13
        vpbroadcastq zmm25, [rdx + 272]
        vpmadd52huq zmm3, zmm15, zmm13
        vpmadd52luq zmm7, zmm8, zmm6
        vpmadd52luq zmm5, zmm1, zmm23
        vpmadd52luq zmm11, zmm10, zmm23
        vpmadd52huq zmm29, zmm15, zmm6
        vpmadd52huq zmm19, zmm8, zmm13
        vpmadd52huq zmm17, zmm18, zmm13
        vpmadd52luq zmm20, zmm2, zmm13
        vpmadd52huq zmm0, zmm15, zmm25
        vpmadd52luq zmm3, zmm16, zmm13
        vpmadd52huq zmm5, zmm1, zmm13
        vpmadd52huq zmm11, zmm10, zmm13
        vpmadd52huq zmm7, zmm8, zmm23
        vpmadd52luq zmm19, zmm4, zmm13
        vpmadd52luq zmm17, zmm8, zmm13
        vpmadd52huq zmm20, zmm2, zmm25
        vpmadd52luq zmm29, zmm16, zmm6
        vpmadd52luq zmm0, zmm16, zmm25
        vpmadd52luq zmm5, zmm9, zmm13
        vpmadd52huq zmm3, zmm16, zmm25
        vpmadd52luq zmm11, zmm18, zmm13
        vpmadd52huq zmm19, zmm4, zmm25
        vpmadd52huq zmm17, zmm8, zmm25
        vpmadd52luq zmm20, zmm10, zmm25
        vpmadd52luq zmm7, zmm4, zmm23
        vpmadd52huq zmm29, zmm16, zmm23
        vpmadd52luq zmm21, zmm15, zmm25
        vpbroadcastq zmm15, [r8 + 184]
        vmovdqu64 zmm16, [rcx + 0]
        vpmadd52luq zmm3, zmm2, zmm25
        vpbroadcastq zmm26, [r8 + 168]
        vpmadd52huq zmm11, zmm18, zmm25
        vpmadd52luq zmm19, zmm1, zmm25
        vpmadd52luq zmm17, zmm4, zmm25
        vpsrlq  zmm14{k2}{z}, zmm14, 52
        vpmadd52luq zmm24, zmm9, zmm6
        vpmadd52luq zmm12, zmm9, zmm23
        vpmadd52huq zmm5, zmm9, zmm25
        vpbroadcastq zmm27, [r8 + 176]
        vpmadd52luq zmm20, zmm16, zmm15
        vpmadd52luq zmm0, zmm16, zmm26
        vpbroadcastq zmm28, [r8 + 160]
        vpmadd52huq zmm7, zmm4, zmm13
        vpmadd52luq zmm29, zmm2, zmm23
        vpmadd52luq zmm11, zmm8, zmm25
        vpmadd52huq zmm24, zmm9, zmm23
        vpmadd52huq zmm12, zmm9, zmm13
        vpmadd52luq zmm5, zmm22, zmm25
        vmovdqu64 zmm30, [rcx + 64]
        vpmadd52huq zmm20, zmm16, zmm27
        vpmadd52luq zmm3, zmm16, zmm27
        vpmadd52huq zmm0, zmm16, zmm28
        vpmadd52luq zmm7, zmm1, zmm13
        vpmadd52huq zmm29, zmm2, zmm13
        vpmadd52luq zmm24, zmm22, zmm23
        vpmadd52luq zmm12, zmm22, zmm13
        vpmadd52luq zmm21, zmm16, zmm28
        vmovdqu64 zmm2, [rcx + 128]
        vpmadd52luq zmm20, zmm30, zmm27
        vpmadd52huq zmm3, zmm16, zmm26
        vpmadd52luq zmm0, zmm30, zmm28
        vpmadd52huq zmm11, zmm30, zmm15
        vpmadd52huq zmm7, zmm1, zmm25
        vpmadd52huq zmm24, zmm22, zmm13
        vpmadd52huq zmm12, zmm22, zmm25
        vpmadd52luq zmm29, zmm10, zmm13
        vmovdqu64 zmm13, [rcx + 192]
        vpmadd52huq zmm17, zmm2, zmm15
        vpmadd52huq zmm20, zmm30, zmm26
        vpmadd52luq zmm3, zmm30, zmm26
        vpmadd52luq zmm11, zmm2, zmm15
        vpmadd52luq zmm7, zmm9, zmm25
        vpmadd52huq zmm29, zmm10, zmm25
        vmovdqu64 zmm10, [rcx + 384]
        vpmadd52luq zmm17, zmm13, zmm15
        vpmadd52luq zmm20, zmm2, zmm26
        vpmadd52huq zmm3, zmm30, zmm28
        vpmadd52huq zmm11, zmm2, zmm27
        vpmadd52luq zmm29, zmm18, zmm25
        vmovdqu64 zmm18, [rcx + 320]
        vmovdqu64 zmm25, [rcx + 256]
        vpmadd52huq zmm19, zmm13, zmm15
        vpmadd52huq zmm17, zmm13, zmm27
        vpmadd52huq zmm12, zmm10, zmm15
        vpmadd52huq zmm5, zmm18, zmm15
        vpmadd52huq zmm20, zmm2, zmm28
        vpmadd52luq zmm3, zmm2, zmm28
        vpmadd52luq zmm11, zmm13, zmm27
        vpmadd52huq zmm29, zmm16, zmm15
        vpmadd52luq zmm19, zmm25, zmm15
        vpmadd52luq zmm17, zmm25, zmm27
        vpmadd52huq zmm7, zmm25, zmm15
        vpmadd52luq zmm5, zmm10, zmm15
        vpmadd52luq zmm20, zmm13, zmm28
        vpmadd52huq zmm11, zmm13, zmm26
        vmovdqu64 zmm16, [rcx + 448]
        vpmadd52luq zmm29, zmm30, zmm15
        vpmadd52huq zmm19, zmm25, zmm27
        vpmadd52huq zmm17, zmm25, zmm26
        vpmadd52luq zmm7, zmm18, zmm15
        vpmadd52huq zmm5, zmm10, zmm27
        vpmadd52luq zmm11, zmm25, zmm26
        vpmadd52huq zmm29, zmm30, zmm27
        vpmadd52luq zmm19, zmm18, zmm27
        vpmadd52luq zmm12, zmm16, zmm15
        vpmadd52luq zmm17, zmm18, zmm26
        vpmadd52luq zmm5, zmm16, zmm27
        vpmadd52huq zmm7, zmm18, zmm27
        vpmadd52huq zmm11, zmm25, zmm28
        vpmadd52luq zmm29, zmm2, zmm27
        vpmadd52huq zmm19, zmm18, zmm26
        vpmadd52huq zmm12, zmm16, zmm27
        vpmadd52huq zmm17, zmm18, zmm28
        vpmadd52huq zmm5, zmm16, zmm26
        vpmadd52luq zmm7, zmm10, zmm27
        vpmadd52luq zmm11, zmm18, zmm28
        vmovdqu64 zmm18, [rcx + 512]
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm9, zmm6
        vpmadd52huq zmm24, zmm16, zmm15
        vpmadd52luq zmm19, zmm10, zmm26
        vpmadd52luq zmm17, zmm10, zmm28
        vpmadd52huq zmm29, zmm2, zmm26
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm22, zmm6
        vpmadd52huq zmm7, zmm10, zmm26
        vpmadd52luq zmm30, zmm22, zmm6
        vpmadd52luq zmm24, zmm18, zmm15
        vpmadd52huq zmm19, zmm10, zmm28
        vpmadd52luq zmm12, zmm18, zmm27
        vpmadd52luq zmm5, zmm18, zmm26
        vmovdqu64 zmm6, [rcx + 576]
        vpmadd52luq zmm29, zmm13, zmm26
        vpmadd52luq zmm7, zmm16, zmm26
        vpmadd52huq zmm30, zmm22, zmm23
        vpmadd52huq zmm24, zmm18, zmm27
        vpmadd52luq zmm19, zmm16, zmm28
        vpaddq  zmm21, zmm21, zmm14
        vpmadd52huq zmm12, zmm18, zmm26
        vpsrlq  zmm10{k2}{z}, zmm21, 52
        vpmadd52huq zmm2, zmm6, zmm15
        vpaddq  zmm0, zmm0, zmm10
        vpmadd52huq zmm5, zmm18, zmm28
        vpmadd52luq zmm24, zmm6, zmm27
        valignq zmm10{k1}{z}, zmm0, zmm0, 1
        vpsrlq  zmm14{k2}{z}, zmm0, 52
        vpmadd52luq zmm12, zmm6, zmm26
        vpaddq  zmm3, zmm3, zmm14
        valignq zmm14{k1}{z}, zmm21, zmm21, 1
        vmovq   [r8 + 208], xmm3
        vpmadd52huq zmm30, zmm18, zmm15
        vpmadd52luq zmm5, zmm6, zmm28
        vpmadd52huq zmm24, zmm6, zmm26
        vpsrlq  zmm23{k2}{z}, zmm3, 52
        vmovq   [r8 + 200], xmm0
        vpmadd52huq zmm7, zmm16, zmm28
        vpmadd52huq zmm12, zmm6, zmm28
        vpaddq  zmm20, zmm20, zmm23
        valignq zmm0{k1}{z}, zmm3, zmm3, 1
        vmovq   [r8 + 216], xmm20
        vpmadd52luq zmm30, zmm6, zmm15
        vmovq   [r8 + 192], xmm21
        vpmadd52huq zmm29, zmm13, zmm28
        vpbroadcastq zmm3, [rdx + 88]
        vmovdqu64 zmm13, [rsi + 0]
        vpaddq  zmm24, zmm24, zmm10
        vmovdqu64 zmm10, [rsi + 192]
        valignq zmm15{k1}{z}, zmm20, zmm20, 1
        vpbroadcastq zmm16, [rdx + 24]
        vpmadd52luq zmm7, zmm18, zmm28
        vpaddq  zmm12, zmm12, zmm14
        vpsrlq  zmm14{k2}{z}, zmm20, 52
        vmovdqu64 zmm18, [rsi + 128]
        vpmadd52huq zmm30, zmm6, zmm27
        vpaddq  zmm2, zmm2, zmm15
        vmovdqu64 zmm6, [rsi + 64]
        vpmadd52luq zmm29, zmm25, zmm28
        vpmadd52luq zmm19, zmm13, zmm3
        vmovdqu64 zmm15, [rsi + 256]
        vpmadd52huq zmm24, zmm10, zmm3
        vpbroadcastq zmm20, [rdx + 592]
        vpmadd52luq zmm17, zmm13, zmm16
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm4, zmm3
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm12, zmm18, zmm3
        vpmadd52huq zmm2, zmm8, zmm3
        vpmadd52huq zmm5, zmm6, zmm3
        vpmadd52huq zmm19, zmm13, zmm16
        vpmadd52luq zmm24, zmm15, zmm3
        vpmadd52huq zmm17, zmm13, zmm20
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm11, zmm13, zmm20
        vpmadd52luq zmm12, zmm10, zmm3
        vpmadd52luq zmm2, zmm4, zmm3
        vpmadd52luq zmm5, zmm18, zmm3
        vpmadd52luq zmm19, zmm6, zmm16
        vpmadd52huq zmm24, zmm15, zmm16
        vpbroadcastq zmm25, [rdx + 528]
        vpmadd52luq zmm17, zmm6, zmm20
        vpmadd52huq zmm21, zmm1, zmm16
        vpaddq  zmm30, zmm30, zmm0
        vpmadd52luq zmm23, zmm9, zmm3
        vpmadd52huq zmm12, zmm10, zmm16
        vpmadd52huq zmm2, zmm4, zmm16
        vpmadd52huq zmm19, zmm6, zmm20
        vpmadd52luq zmm24, zmm8, zmm16
        vpmadd52huq zmm17, zmm6, zmm25
        vpmadd52luq zmm21, zmm9, zmm16
        vpmadd52huq zmm5, zmm18, zmm16
        vpmadd52huq zmm23, zmm9, zmm16
        vpmadd52luq zmm12, zmm15, zmm16
        vpmadd52luq zmm2, zmm1, zmm16
        vpmadd52luq zmm19, zmm18, zmm20
        vpmadd52huq zmm24, zmm8, zmm20
        vpmadd52luq zmm17, zmm18, zmm25
        vpmadd52huq zmm21, zmm9, zmm20
        vpmadd52huq zmm11, zmm13, zmm25
        vpmadd52luq zmm23, zmm22, zmm16
        vpmadd52huq zmm30, zmm15, zmm3
        vpmadd52luq zmm5, zmm10, zmm16
        vpmadd52huq zmm19, zmm18, zmm25
        vpmadd52luq zmm24, zmm4, zmm20
        vpmadd52huq zmm12, zmm15, zmm20
        vpmadd52luq zmm21, zmm22, zmm20
        vpmadd52huq zmm2, zmm1, zmm20
        vpmadd52luq zmm11, zmm6, zmm25
        vpmadd52huq zmm7, zmm13, zmm3
        vpbroadcastq zmm0, [r8 + 208]
        vmovdqu64 zmm26, [rcx + 0]
        vpmadd52luq zmm30, zmm8, zmm3
        vpbroadcastq zmm27, [r8 + 216]
        vpmadd52luq zmm19, zmm10, zmm25
        vpmadd52huq zmm24, zmm4, zmm25
        vpmadd52huq zmm5, zmm10, zmm20
        vpbroadcastq zmm28, [r8 + 200]
        vpmadd52luq zmm12, zmm8, zmm20
        vpmadd52luq zmm2, zmm9, zmm20
        vpmadd52luq zmm29, zmm13, zmm25
        vpmadd52huq zmm23, zmm22, zmm20
        vpmadd52luq zmm17, zmm26, zmm0
        vpmadd52luq zmm19, zmm26, zmm27
        vpmadd52luq zmm24, zmm1, zmm25
        vpmadd52huq zmm21, zmm22, zmm25
        vpmadd52luq zmm11, zmm26, zmm28
        vpbroadcastq zmm13, [r8 + 192]
        vpmadd52luq zmm7, zmm6, zmm3
        vpmadd52huq zmm30, zmm8, zmm16
        vpmadd52luq zmm5, zmm15, zmm20
        vpmadd52huq zmm17, zmm26, zmm28
        vpmadd52huq zmm19, zmm26, zmm0
        vpmadd52huq zmm12, zmm8, zmm25
        vpmadd52huq zmm2, zmm9, zmm25
        vpmadd52huq zmm7, zmm6, zmm16
        vpmadd52huq zmm11, zmm26, zmm13
        vpmadd52luq zmm30, zmm4, zmm16
        vmovdqu64 zmm6, [rcx + 64]
        vpmadd52luq zmm29, zmm26, zmm13
        vpmadd52huq zmm5, zmm15, zmm25
        vpmadd52luq zmm12, zmm4, zmm25
        vpmadd52luq zmm2, zmm22, zmm25
        vpmadd52luq zmm7, zmm18, zmm16
        vpmadd52huq zmm30, zmm4, zmm20
        vpmadd52luq zmm5, zmm8, zmm25
        vpmadd52huq zmm7, zmm18, zmm20
        vpmadd52luq zmm19, zmm6, zmm0
        vpmadd52luq zmm17, zmm6, zmm28
        vpmadd52luq zmm11, zmm6, zmm13
        vmovdqu64 zmm18, [rcx + 128]
        vpmadd52luq zmm30, zmm1, zmm20
        vpmadd52huq zmm5, zmm6, zmm27
        vpmadd52luq zmm7, zmm10, zmm20
        vpmadd52huq zmm19, zmm6, zmm28
        vpmadd52huq zmm17, zmm6, zmm13
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm9, zmm3
        vpmadd52huq zmm30, zmm1, zmm25
        vpmadd52huq zmm7, zmm10, zmm25
        vmovdqu64 zmm10, [rcx + 448]
        vpmadd52luq zmm19, zmm18, zmm28
        vpmadd52luq zmm17, zmm18, zmm13
        vpmadd52huq zmm12, zmm18, zmm27
        vpmadd52luq zmm20, zmm22, zmm3
        vpmadd52luq zmm5, zmm18, zmm27
        vpmadd52luq zmm30, zmm9, zmm25
        vpmadd52luq zmm7, zmm15, zmm25
        vmovdqu64 zmm15, [rcx + 192]
        vmovdqu64 zmm25, [rcx + 384]
        vpmadd52huq zmm23, zmm10, zmm27
        vpmadd52huq zmm24, zmm15, zmm27
        vpmadd52huq zmm19, zmm18, zmm13
        vpmadd52luq zmm12, zmm15, zmm27
        vpmadd52huq zmm20, zmm22, zmm16
        vmovdqu64 zmm16, [rcx + 512]
        vpmadd52huq zmm21, zmm25, zmm27
        vpmadd52huq zmm5, zmm18, zmm0
        vpmadd52huq zmm7, zmm26, zmm27
        vpmadd52luq zmm23, zmm16, zmm27
        vmovdqu64 zmm26, [rcx + 256]
        vpmadd52luq zmm19, zmm15, zmm13
        vpmadd52huq zmm12, zmm15, zmm0
        vpmadd52luq zmm21, zmm10, zmm27
        vpmadd52luq zmm5, zmm15, zmm0
        vpmadd52luq zmm7, zmm6, zmm27
        vpmadd52huq zmm21, zmm10, zmm0
        vpmadd52huq zmm5, zmm15, zmm28
        vpmadd52huq zmm7, zmm6, zmm0
        vpmadd52luq zmm24, zmm26, zmm27
        vpmadd52luq zmm12, zmm26, zmm0
        vpmadd52huq zmm30, zmm26, zmm27
        vmovdqu64 zmm6, [rcx + 320]
        vpmadd52luq zmm21, zmm16, zmm0
        vpmadd52luq zmm5, zmm26, zmm28
        vpmadd52luq zmm7, zmm18, zmm0
        vpmadd52huq zmm24, zmm26, zmm0
        vpmadd52huq zmm12, zmm26, zmm28
        vpmadd52huq zmm21, zmm16, zmm28
        vpmadd52huq zmm5, zmm26, zmm13
        vpmadd52huq zmm7, zmm18, zmm28
        vpmadd52luq zmm24, zmm6, zmm0
        vpmadd52huq zmm2, zmm6, zmm27
        vpmadd52luq zmm30, zmm6, zmm27
        vpmadd52luq zmm12, zmm6, zmm28
        vpmadd52luq zmm5, zmm6, zmm13
        vpmadd52luq zmm7, zmm15, zmm28
        vpmadd52huq zmm24, zmm6, zmm28
        vpmadd52luq zmm2, zmm25, zmm27
        vpmadd52huq zmm30, zmm6, zmm0
        vpmadd52huq zmm12, zmm6, zmm13
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm22, zmm3
        vmovdqu64 zmm3, [rcx + 576]
        vpmadd52huq zmm23, zmm16, zmm0
        vpaddq  zmm29, zmm29, zmm14
        vpmadd52huq zmm20, zmm16, zmm27
        vpsrlq  zmm14{k2}{z}, zmm29, 52
        vpmadd52luq zmm24, zmm25, zmm28
        vpaddq  zmm11, zmm11, zmm14
        vpmadd52huq zmm2, zmm25, zmm0
        vpsrlq  zmm14{k2}{z}, zmm11, 52
        vpmadd52luq zmm23, zmm3, zmm0
        vpaddq  zmm17, zmm17, zmm14
        valignq zmm14{k1}{z}, zmm11, zmm11, 1
        vpmadd52huq zmm6, zmm3, zmm27
        vpmadd52huq zmm24, zmm25, zmm13
        vpmadd52luq zmm21, zmm3, zmm28
        vpmadd52luq zmm2, zmm10, zmm0
        vpmadd52luq zmm20, zmm3, zmm27
        vpmadd52huq zmm23, zmm3, zmm28
        vpsrlq  zmm18{k2}{z}, zmm17, 52
        vpmadd52luq zmm30, zmm25, zmm0
        vpaddq  zmm19, zmm19, zmm18
        vpmadd52luq zmm24, zmm10, zmm13
        vpmadd52huq zmm21, zmm3, zmm13
        vpmadd52huq zmm2, zmm10, zmm28
        valignq zmm18{k1}{z}, zmm29, zmm29, 1
        vpaddq  zmm23, zmm23, zmm14
        vpmadd52huq zmm20, zmm3, zmm0
        valignq zmm0{k1}{z}, zmm17, zmm17, 1
        vmovq   [r8 + 248], xmm19
        vpmadd52luq zmm12, zmm25, zmm13
        vpmadd52huq zmm30, zmm25, zmm28
        vpaddq  zmm21, zmm21, zmm18
        vpmadd52luq zmm2, zmm16, zmm28
        vmovq   [r8 + 240], xmm17
        vmovq   [r8 + 232], xmm11
        vmovq   [r8 + 224], xmm29
        vpbroadcastq zmm11, [rdx + 344]
        vmovdqu64 zmm14, [rsi + 0]
        vpmadd52huq zmm7, zmm15, zmm13
        vmovdqu64 zmm15, [rsi + 128]
        valignq zmm17{k1}{z}, zmm19, zmm19, 1
        vpbroadcastq zmm18, [rdx + 280]
        vpaddq  zmm20, zmm20, zmm0
        vpbroadcastq zmm0, [rdx + 216]
        vpsrlq  zmm19{k2}{z}, zmm19, 52
        vpmadd52luq zmm30, zmm10, zmm28
        vpaddq  zmm6, zmm6, zmm17
        vpbroadcastq zmm17, [rdx + 152]
        vpmadd52huq zmm2, zmm16, zmm13
        vpmadd52luq zmm7, zmm26, zmm13
        vmovdqu64 zmm25, [rsi + 192]
        vpmadd52luq zmm24, zmm14, zmm11
        vpmadd52huq zmm21, zmm15, zmm11
        vpmadd52luq zmm12, zmm14, zmm18
        vpmadd52luq zmm5, zmm14, zmm0
        vpmadd52huq zmm30, zmm10, zmm13
        vpmadd52luq zmm2, zmm3, zmm13
        vpmadd52luq zmm7, zmm14, zmm17
        vmovdqu64 zmm3, [rsi + 256]
        vpmadd52huq zmm24, zmm14, zmm18
        vpmadd52luq zmm21, zmm25, zmm11
        vmovdqu64 zmm10, [rsi + 64]
        vpmadd52huq zmm12, zmm14, zmm0
        vpmadd52huq zmm5, zmm14, zmm17
        vpmadd52luq zmm30, zmm16, zmm13
        vpmadd52huq zmm23, zmm25, zmm11
        vpmadd52huq zmm6, zmm8, zmm11
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm4, zmm11
        vpmadd52huq zmm20, zmm3, zmm11
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm1, zmm11
        vpmadd52luq zmm24, zmm10, zmm18
        vpmadd52huq zmm21, zmm25, zmm18
        vpmadd52huq zmm2, zmm10, zmm11
        vpmadd52luq zmm23, zmm3, zmm11
        vpmadd52luq zmm6, zmm4, zmm11
        vpmadd52luq zmm13, zmm1, zmm11
        vpmadd52luq zmm20, zmm8, zmm11
        vpmadd52luq zmm16, zmm9, zmm11
        vpmadd52huq zmm24, zmm10, zmm0
        vpmadd52luq zmm21, zmm3, zmm18
        vpmadd52luq zmm2, zmm15, zmm11
        vpmadd52huq zmm23, zmm3, zmm18
        vpmadd52huq zmm6, zmm4, zmm18
        vpmadd52huq zmm13, zmm1, zmm18
        vpmadd52huq zmm20, zmm8, zmm18
        vpmadd52huq zmm16, zmm9, zmm18
        vpmadd52luq zmm24, zmm15, zmm0
        vpmadd52huq zmm21, zmm3, zmm0
        vpmadd52luq zmm12, zmm10, zmm0
        vpmadd52luq zmm23, zmm8, zmm18
        vpmadd52luq zmm6, zmm1, zmm18
        vpmadd52luq zmm13, zmm9, zmm18
        vpmadd52luq zmm20, zmm4, zmm18
        vpmadd52luq zmm16, zmm22, zmm18
        vpmadd52huq zmm24, zmm15, zmm17
        vpmadd52huq zmm2, zmm15, zmm18
        vpmadd52luq zmm21, zmm8, zmm0
        vpmadd52huq zmm23, zmm8, zmm0
        vpmadd52huq zmm6, zmm1, zmm0
        vpmadd52huq zmm13, zmm9, zmm0
        vpmadd52huq zmm20, zmm4, zmm0
        vpmadd52huq zmm16, zmm22, zmm0
        vpmadd52luq zmm24, zmm25, zmm17
        vpmadd52luq zmm5, zmm10, zmm17
        vpbroadcastq zmm26, [r8 + 248]
        vmovdqu64 zmm27, [rcx + 0]
        vpmadd52huq zmm12, zmm10, zmm17
        vpmadd52luq zmm23, zmm4, zmm0
        vpmadd52luq zmm6, zmm9, zmm0
        vpmadd52luq zmm13, zmm22, zmm0
        vpmadd52luq zmm2, zmm25, zmm18
        vpmadd52huq zmm21, zmm8, zmm17
        vpmadd52luq zmm20, zmm1, zmm0
        vpmadd52huq zmm30, zmm14, zmm11
        vpbroadcastq zmm14, [r8 + 232]
        vpmadd52luq zmm24, zmm27, zmm26
        vpmadd52huq zmm23, zmm4, zmm17
        vpmadd52huq zmm6, zmm9, zmm17
        vpmadd52huq zmm13, zmm22, zmm17
        vpbroadcastq zmm28, [r8 + 240]
        vpmadd52luq zmm12, zmm15, zmm17
        vpmadd52huq zmm2, zmm25, zmm0
        vpmadd52luq zmm21, zmm4, zmm17
        vpmadd52huq zmm20, zmm1, zmm17
        vpmadd52luq zmm5, zmm27, zmm14
        vpbroadcastq zmm29, [r8 + 224]
        vpmadd52luq zmm23, zmm1, zmm17
        vpmadd52luq zmm6, zmm22, zmm17
        vpmadd52luq zmm30, zmm10, zmm11
        vpmadd52huq zmm24, zmm27, zmm28
        vpmadd52luq zmm2, zmm3, zmm0
        vpmadd52luq zmm12, zmm27, zmm28
        vpmadd52luq zmm20, zmm9, zmm17
        vpmadd52huq zmm30, zmm10, zmm18
        vmovdqu64 zmm10, [rcx + 64]
        vpmadd52huq zmm5, zmm27, zmm29
        vpmadd52luq zmm7, zmm27, zmm29
        vpmadd52huq zmm2, zmm3, zmm17
        vpmadd52huq zmm12, zmm27, zmm14
        vpmadd52luq zmm30, zmm15, zmm18
        vpmadd52luq zmm2, zmm8, zmm17
        vpmadd52huq zmm30, zmm15, zmm0
        vmovdqu64 zmm15, [rcx + 128]
        vpmadd52luq zmm24, zmm10, zmm28
        vpmadd52luq zmm5, zmm10, zmm29
        vpmadd52luq zmm12, zmm10, zmm14
        vpmadd52huq zmm2, zmm10, zmm26
        vpmadd52luq zmm30, zmm25, zmm0
        vmovdqu64 zmm0, [rcx + 192]
        vpmadd52huq zmm21, zmm15, zmm26
        vpmadd52huq zmm24, zmm10, zmm14
        vpmadd52huq zmm12, zmm10, zmm29
        vpmadd52luq zmm2, zmm15, zmm26
        vpmadd52huq zmm30, zmm25, zmm17
        vmovdqu64 zmm25, [rcx + 320]
        vpmadd52luq zmm21, zmm0, zmm26
        vpmadd52luq zmm24, zmm15, zmm14
        vpmadd52luq zmm12, zmm15, zmm29
        vpmadd52huq zmm2, zmm15, zmm28
        vpmadd52luq zmm30, zmm3, zmm17
        vmovdqu64 zmm3, [rcx + 384]
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52huq zmm23, zmm0, zmm26
        vpmadd52huq zmm6, zmm25, zmm26
        vpmadd52huq zmm13, zmm3, zmm26
        vpmadd52huq zmm21, zmm0, zmm28
        vpmadd52huq zmm24, zmm15, zmm29
        vpmadd52luq zmm2, zmm0, zmm28
        vpmadd52huq zmm30, zmm27, zmm26
        vpmadd52luq zmm23, zmm17, zmm26
        vpmadd52luq zmm6, zmm3, zmm26
        vpmadd52huq zmm20, zmm17, zmm26
        vpmadd52luq zmm21, zmm17, zmm28
        vpmadd52luq zmm24, zmm0, zmm29
        vpmadd52huq zmm2, zmm0, zmm14
        vmovdqu64 zmm27, [rcx + 448]
        vpmadd52luq zmm30, zmm10, zmm26
        vpmadd52huq zmm23, zmm17, zmm28
        vpmadd52huq zmm6, zmm3, zmm28
        vpmadd52luq zmm20, zmm25, zmm26
        vpmadd52huq zmm21, zmm17, zmm14
        vpmadd52luq zmm2, zmm17, zmm14
        vpmadd52huq zmm30, zmm10, zmm28
        vpmadd52luq zmm23, zmm25, zmm28
        vpmadd52luq zmm6, zmm27, zmm28
        vpmadd52luq zmm13, zmm27, zmm26
        vpmadd52huq zmm20, zmm25, zmm28
        vpmadd52luq zmm21, zmm25, zmm14
        vpmadd52huq zmm2, zmm17, zmm29
        vpmadd52luq zmm30, zmm15, zmm28
        vpmadd52huq zmm23, zmm25, zmm14
        vpmadd52huq zmm6, zmm27, zmm14
        vmovdqu64 zmm10, [rcx + 512]
        vpmadd52huq zmm13, zmm27, zmm28
        vpmadd52luq zmm20, zmm3, zmm28
        vpmadd52huq zmm21, zmm25, zmm29
        vpmadd52luq zmm2, zmm25, zmm29
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm9, zmm11
        vpmadd52huq zmm16, zmm27, zmm26
        vpmadd52luq zmm23, zmm3, zmm14
        vpmadd52huq zmm30, zmm15, zmm14
        vpmadd52luq zmm6, zmm10, zmm14
        vpmadd52huq zmm20, zmm3, zmm14
        vpmadd52luq zmm21, zmm3, zmm29
        vpmadd52luq zmm25, zmm22, zmm11
        vpmadd52luq zmm16, zmm10, zmm26
        vpmadd52huq zmm23, zmm3, zmm29
        vpmadd52luq zmm13, zmm10, zmm28
        vpmadd52huq zmm6, zmm10, zmm29
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52huq zmm3, zmm22, zmm11
        vpmadd52luq zmm20, zmm27, zmm14
        vmovdqu64 zmm11, [rcx + 576]
        vpmadd52luq zmm30, zmm0, zmm14
        vpmadd52huq zmm25, zmm22, zmm18
        vpmadd52huq zmm16, zmm10, zmm28
        vpaddq  zmm7, zmm7, zmm19
        vpmadd52luq zmm23, zmm27, zmm29
        vpsrlq  zmm15{k2}{z}, zmm7, 52
        vpmadd52huq zmm13, zmm10, zmm14
        vpaddq  zmm5, zmm5, zmm15
        vpmadd52luq zmm6, zmm11, zmm29
        valignq zmm15{k1}{z}, zmm5, zmm5, 1
        vpmadd52luq zmm16, zmm11, zmm28
        vpsrlq  zmm18{k2}{z}, zmm5, 52
        vpmadd52huq zmm3, zmm11, zmm26
        vpaddq  zmm12, zmm12, zmm18
        vpmadd52luq zmm13, zmm11, zmm14
        vpsrlq  zmm18{k2}{z}, zmm12, 52
        vpmadd52huq zmm20, zmm27, zmm29
        vpaddq  zmm24, zmm24, zmm18
        vpmadd52huq zmm16, zmm11, zmm14
        valignq zmm14{k1}{z}, zmm7, zmm7, 1
        vpmadd52huq zmm25, zmm10, zmm26
        vmovq   [r8 + 280], xmm24
        vmovq   [r8 + 272], xmm12
        valignq zmm12{k1}{z}, zmm12, zmm12, 1
        vpmadd52huq zmm13, zmm11, zmm29
        vmovq   [r8 + 264], xmm5
        vmovq   [r8 + 256], xmm7
        vpmadd52huq zmm30, zmm0, zmm29
        vpbroadcastq zmm0, [rdx + 600]
        vmovdqu64 zmm5, [rsi + 192]
        valignq zmm7{k1}{z}, zmm24, zmm24, 1
        vmovdqu64 zmm18, [rsi + 0]
        vpmadd52luq zmm20, zmm10, zmm29
        vmovdqu64 zmm10, [rsi + 64]
        vpaddq  zmm16, zmm16, zmm15
        vmovdqu64 zmm15, [rsi + 128]
        vpsrlq  zmm19{k2}{z}, zmm24, 52
        vpbroadcastq zmm24, [rdx + 536]
        vpmadd52luq zmm25, zmm11, zmm26
        vpaddq  zmm13, zmm13, zmm14
        vpaddq  zmm3, zmm3, zmm7
        vpmadd52luq zmm30, zmm17, zmm29
        vmovdqu64 zmm7, [rsi + 256]
        vpmadd52huq zmm16, zmm5, zmm0
        vpmadd52luq zmm23, zmm18, zmm0
        vpmadd52huq zmm6, zmm10, zmm0
        vpmadd52huq zmm13, zmm15, zmm0
        vpmadd52luq zmm21, zmm18, zmm24
        vpbroadcastq zmm14, [rdx + 472]
        vpmadd52huq zmm25, zmm11, zmm28
        vpmadd52huq zmm3, zmm8, zmm0
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm4, zmm0
        vpmadd52luq zmm16, zmm7, zmm0
        vpmadd52huq zmm23, zmm18, zmm24
        vpmadd52luq zmm6, zmm15, zmm0
        vpmadd52luq zmm13, zmm5, zmm0
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm1, zmm0
        vpmadd52huq zmm21, zmm18, zmm14
        vpmadd52luq zmm3, zmm4, zmm0
        vpmadd52luq zmm11, zmm1, zmm0
        vpmadd52huq zmm16, zmm7, zmm24
        vpmadd52luq zmm23, zmm10, zmm24
        vpmadd52huq zmm6, zmm15, zmm24
        vpmadd52huq zmm13, zmm5, zmm24
        vpmadd52huq zmm20, zmm18, zmm0
        vpaddq  zmm25, zmm25, zmm12
        vpmadd52huq zmm3, zmm4, zmm24
        vpmadd52luq zmm17, zmm9, zmm0
        vpmadd52luq zmm16, zmm8, zmm24
        vpmadd52huq zmm23, zmm10, zmm14
        vpmadd52luq zmm6, zmm5, zmm24
        vpmadd52huq zmm11, zmm1, zmm24
        vpmadd52luq zmm13, zmm7, zmm24
        vpmadd52luq zmm21, zmm10, zmm14
        vpmadd52luq zmm3, zmm1, zmm24
        vpmadd52luq zmm20, zmm10, zmm0
        vpmadd52huq zmm16, zmm8, zmm14
        vpbroadcastq zmm12, [rdx + 408]
        vpmadd52luq zmm23, zmm15, zmm14
        vpmadd52huq zmm6, zmm5, zmm14
        vpmadd52huq zmm17, zmm9, zmm24
        vpmadd52huq zmm25, zmm7, zmm0
        vpmadd52luq zmm11, zmm9, zmm24
        vpmadd52huq zmm13, zmm7, zmm14
        vpmadd52huq zmm3, zmm1, zmm14
        vpmadd52luq zmm16, zmm4, zmm14
        vpmadd52huq zmm23, zmm15, zmm12
        vpmadd52luq zmm6, zmm7, zmm14
        vpmadd52luq zmm2, zmm18, zmm14
        vpmadd52huq zmm21, zmm10, zmm12
        vpmadd52huq zmm20, zmm10, zmm24
        vpmadd52luq zmm17, zmm22, zmm24
        vpmadd52luq zmm25, zmm8, zmm0
        vpmadd52huq zmm16, zmm4, zmm12
        vpmadd52luq zmm23, zmm5, zmm12
        vpmadd52huq zmm6, zmm7, zmm12
        vpmadd52huq zmm11, zmm9, zmm14
        vpmadd52luq zmm13, zmm8, zmm14
        vpmadd52luq zmm3, zmm9, zmm14
        vpmadd52huq zmm2, zmm18, zmm12
        vpmadd52luq zmm21, zmm15, zmm12
        vpmadd52luq zmm16, zmm1, zmm12
        vpbroadcastq zmm26, [r8 + 280]
        vmovdqu64 zmm27, [rcx + 0]
        vpmadd52luq zmm20, zmm15, zmm24
        vpmadd52huq zmm25, zmm8, zmm24
        vpmadd52luq zmm6, zmm8, zmm12
        vpbroadcastq zmm28, [r8 + 272]
        vpmadd52luq zmm11, zmm22, zmm14
        vpmadd52huq zmm13, zmm8, zmm12
        vpmadd52huq zmm3, zmm9, zmm12
        vmovdqu64 zmm29, [rcx + 64]
        vpmadd52luq zmm2, zmm10, zmm12
        vpmadd52luq zmm30, zmm18, zmm12
        vpmadd52luq zmm23, zmm27, zmm26
        vpmadd52huq zmm17, zmm22, zmm14
        vpmadd52huq zmm20, zmm15, zmm14
        vpbroadcastq zmm10, [r8 + 264]
        vpmadd52luq zmm21, zmm27, zmm28
        vpmadd52luq zmm25, zmm4, zmm24
        vpmadd52huq zmm11, zmm22, zmm12
        vmovdqu64 zmm15, [rcx + 128]
        vpmadd52huq zmm6, zmm29, zmm26
        vpmadd52luq zmm13, zmm4, zmm12
        vpmadd52huq zmm23, zmm27, zmm28
        vpmadd52luq zmm3, zmm22, zmm12
        vpbroadcastq zmm18, [r8 + 256]
        vpmadd52luq zmm20, zmm5, zmm14
        vpmadd52luq zmm2, zmm27, zmm10
        vpmadd52huq zmm21, zmm27, zmm10
        vpmadd52huq zmm25, zmm4, zmm14
        vpmadd52luq zmm6, zmm15, zmm26
        vpmadd52huq zmm13, zmm15, zmm26
        vpmadd52luq zmm23, zmm29, zmm28
        vpmadd52huq zmm20, zmm5, zmm12
        vmovdqu64 zmm5, [rcx + 192]
        vpmadd52huq zmm2, zmm27, zmm18
        vpmadd52luq zmm21, zmm29, zmm10
        vpmadd52luq zmm25, zmm1, zmm14
        vmovdqu64 zmm14, [rcx + 320]
        vpmadd52luq zmm30, zmm27, zmm18
        vpmadd52huq zmm6, zmm15, zmm28
        vpmadd52huq zmm23, zmm29, zmm10
        vpmadd52luq zmm13, zmm5, zmm26
        vpmadd52luq zmm20, zmm7, zmm12
        vpmadd52huq zmm16, zmm5, zmm26
        vmovdqu64 zmm7, [rcx + 256]
        vpmadd52huq zmm3, zmm14, zmm26
        vpmadd52luq zmm2, zmm29, zmm18
        vpmadd52huq zmm21, zmm29, zmm18
        vpmadd52huq zmm25, zmm1, zmm12
        vpmadd52luq zmm23, zmm15, zmm10
        vpmadd52luq zmm6, zmm5, zmm28
        vpmadd52huq zmm13, zmm5, zmm28
        vpmadd52huq zmm20, zmm27, zmm26
        vmovdqu64 zmm27, [rcx + 384]
        vpmadd52luq zmm16, zmm7, zmm26
        vpmadd52luq zmm21, zmm15, zmm18
        vpmadd52luq zmm25, zmm9, zmm12
        vpmadd52huq zmm11, zmm27, zmm26
        vpmadd52luq zmm3, zmm27, zmm26
        vpmadd52huq zmm23, zmm15, zmm18
        vpmadd52huq zmm6, zmm5, zmm10
        vpmadd52huq zmm16, zmm7, zmm28
        vpmadd52luq zmm13, zmm7, zmm28
        vmovdqu64 zmm12, [rcx + 448]
        vpmadd52luq zmm20, zmm29, zmm26
        vpmadd52huq zmm25, zmm7, zmm26
        vpmadd52huq zmm3, zmm27, zmm28
        vpmadd52luq zmm23, zmm5, zmm18
        vpmadd52luq zmm6, zmm7, zmm10
        vpmadd52luq zmm16, zmm14, zmm28
        vpmadd52huq zmm13, zmm7, zmm10
        vpmadd52huq zmm20, zmm29, zmm28
        vpmadd52luq zmm11, zmm12, zmm26
        vpmadd52luq zmm25, zmm14, zmm26
        vpmadd52luq zmm3, zmm12, zmm28
        vpmadd52huq zmm6, zmm7, zmm18
        vpmadd52huq zmm16, zmm14, zmm10
        vpmadd52luq zmm13, zmm14, zmm10
        vpmadd52luq zmm20, zmm15, zmm28
        vpmadd52huq zmm11, zmm12, zmm28
        vpmadd52huq zmm25, zmm14, zmm28
        vpmadd52huq zmm3, zmm12, zmm10
        vpmadd52luq zmm6, zmm14, zmm18
        vpmadd52luq zmm16, zmm27, zmm10
        vpmadd52huq zmm13, zmm14, zmm18
        vmovdqu64 zmm14, [rcx + 512]
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm9, zmm0
        vpmadd52huq zmm17, zmm12, zmm26
        vpmadd52huq zmm20, zmm15, zmm10
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm22, zmm0
        vpmadd52luq zmm25, zmm27, zmm28
        vpmadd52huq zmm16, zmm27, zmm18
        vpmadd52luq zmm13, zmm27, zmm18
        vpmadd52luq zmm29, zmm22, zmm0
        vpmadd52luq zmm17, zmm14, zmm26
        vpmadd52luq zmm11, zmm14, zmm28
        vpmadd52luq zmm3, zmm14, zmm10
        vmovdqu64 zmm0, [rcx + 576]
        vpmadd52luq zmm20, zmm5, zmm10
        vpmadd52huq zmm25, zmm27, zmm10
        vpmadd52luq zmm16, zmm12, zmm18
        vpmadd52huq zmm29, zmm22, zmm24
        vpmadd52huq zmm17, zmm14, zmm28
        vpaddq  zmm30, zmm30, zmm19
        vpmadd52huq zmm11, zmm14, zmm10
        vpsrlq  zmm19{k2}{z}, zmm30, 52
        vpmadd52huq zmm15, zmm0, zmm26
        vpaddq  zmm2, zmm2, zmm19
        vpmadd52huq zmm3, zmm14, zmm18
        valignq zmm19{k1}{z}, zmm2, zmm2, 1
        vpmadd52luq zmm17, zmm0, zmm28
        vpsrlq  zmm24{k2}{z}, zmm2, 52
        vpmadd52luq zmm11, zmm0, zmm10
        vpaddq  zmm21, zmm21, zmm24
        vpmadd52huq zmm29, zmm14, zmm26
        vpsrlq  zmm24{k2}{z}, zmm21, 52
        vmovq   [r8 + 296], xmm2
        valignq zmm2{k1}{z}, zmm30, zmm30, 1
        vpaddq  zmm23, zmm23, zmm24
        vpmadd52huq zmm17, zmm0, zmm10
        vmovq   [r8 + 312], xmm23
        vpmadd52luq zmm3, zmm0, zmm18
        vpmadd52huq zmm11, zmm0, zmm18
        vmovq   [r8 + 288], xmm30
        vmovq   [r8 + 304], xmm21
        valignq zmm21{k1}{z}, zmm21, zmm21, 1
        vpmadd52luq zmm29, zmm0, zmm26
        vpmadd52huq zmm20, zmm5, zmm18
        vpbroadcastq zmm5, [rdx + 224]
        vmovdqu64 zmm24, [rsi + 0]
        valignq zmm26{k1}{z}, zmm23, zmm23, 1
        vpbroadcastq zmm27, [rdx + 96]
        vpmadd52luq zmm25, zmm12, zmm10
        vmovdqu64 zmm10, [rsi + 128]
        vpaddq  zmm17, zmm17, zmm19
        vpbroadcastq zmm19, [rdx + 160]
        vpsrlq  zmm23{k2}{z}, zmm23, 52
        vmovdqu64 zmm30, [rsi + 64]
        vpaddq  zmm11, zmm11, zmm2
        vpaddq  zmm15, zmm15, zmm26
        vpmadd52huq zmm29, zmm0, zmm28
        vpbroadcastq zmm0, [rdx + 32]
        vpmadd52luq zmm20, zmm7, zmm18
        vpmadd52luq zmm16, zmm24, zmm5
        vpmadd52luq zmm6, zmm24, zmm27
        vmovdqu64 zmm2, [rsi + 192]
        vpmadd52huq zmm11, zmm10, zmm5
        vpmadd52luq zmm13, zmm24, zmm19
        vpmadd52huq zmm3, zmm30, zmm5
        vpmadd52huq zmm25, zmm12, zmm18
        vpaddq  zmm29, zmm29, zmm21
        vpmadd52luq zmm20, zmm24, zmm0
        vpmadd52huq zmm16, zmm24, zmm19
        vpmadd52huq zmm6, zmm24, zmm0
        vpmadd52luq zmm11, zmm2, zmm5
        vmovdqu64 zmm7, [rsi + 256]
        vpmadd52huq zmm13, zmm24, zmm27
        vpmadd52luq zmm3, zmm10, zmm5
        vpmadd52luq zmm25, zmm14, zmm18
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm4, zmm5
        vpmadd52huq zmm17, zmm2, zmm5
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm1, zmm5
        vpmadd52huq zmm15, zmm8, zmm5
        vpmadd52luq zmm16, zmm30, zmm19
        vpmadd52huq zmm29, zmm7, zmm5
        vpbroadcastq zmm18, [r8 + 296]
        vmovdqu64 zmm21, [rcx + 0]
        vpmadd52luq zmm6, zmm30, zmm0
        vpmadd52huq zmm11, zmm2, zmm19
        vpmadd52luq zmm12, zmm1, zmm5
        vpmadd52luq zmm17, zmm7, zmm5
        vpmadd52luq zmm14, zmm9, zmm5
        vpmadd52luq zmm15, zmm4, zmm5
        vpmadd52huq zmm16, zmm30, zmm27
        vpmadd52luq zmm29, zmm8, zmm5
        vpmadd52luq zmm6, zmm21, zmm18
        vpmadd52luq zmm13, zmm30, zmm27
        vpmadd52huq zmm12, zmm1, zmm19
        vpmadd52huq zmm17, zmm7, zmm19
        vpmadd52huq zmm14, zmm9, zmm19
        vpmadd52huq zmm15, zmm4, zmm19
        vpmadd52luq zmm16, zmm10, zmm27
        vpmadd52huq zmm3, zmm10, zmm19
        vpmadd52luq zmm11, zmm7, zmm19
        vpmadd52huq zmm29, zmm8, zmm19
        vpmadd52luq zmm12, zmm9, zmm19
        vpmadd52luq zmm17, zmm8, zmm19
        vpmadd52luq zmm14, zmm22, zmm19
        vpmadd52luq zmm15, zmm1, zmm19
        vpmadd52huq zmm16, zmm10, zmm0
        vpbroadcastq zmm26, [r8 + 288]
        vpmadd52huq zmm13, zmm30, zmm0
        vpmadd52luq zmm3, zmm2, zmm19
        vpmadd52huq zmm11, zmm7, zmm27
        vpmadd52huq zmm12, zmm9, zmm27
        vpmadd52huq zmm17, zmm8, zmm27
        vpmadd52huq zmm14, zmm22, zmm27
        vpmadd52huq zmm15, zmm1, zmm27
        vpbroadcastq zmm28, [r8 + 312]
        vpmadd52luq zmm16, zmm2, zmm0
        vpmadd52luq zmm20, zmm21, zmm26
        vpmadd52huq zmm25, zmm24, zmm5
        vpmadd52huq zmm6, zmm21, zmm26
        vpmadd52luq zmm12, zmm22, zmm27
        vpmadd52luq zmm17, zmm4, zmm27
        vpmadd52luq zmm29, zmm4, zmm19
        vpmadd52luq zmm15, zmm9, zmm27
        vpmadd52luq zmm16, zmm21, zmm28
        vpmadd52luq zmm13, zmm10, zmm0
        vpmadd52huq zmm3, zmm2, zmm27
        vpmadd52luq zmm11, zmm8, zmm27
        vpmadd52huq zmm12, zmm22, zmm0
        vmovdqu64 zmm24, [rcx + 64]
        vpmadd52huq zmm17, zmm4, zmm0
        vpmadd52luq zmm25, zmm30, zmm5
        vpmadd52huq zmm15, zmm9, zmm0
        vpmadd52huq zmm29, zmm4, zmm27
        vpmadd52luq zmm3, zmm7, zmm27
        vpmadd52huq zmm11, zmm8, zmm0
        vpmadd52luq zmm17, zmm1, zmm0
        vpmadd52huq zmm25, zmm30, zmm19
        vpmadd52luq zmm6, zmm24, zmm26
        vpbroadcastq zmm30, [r8 + 304]
        vpmadd52luq zmm15, zmm22, zmm0
        vpmadd52luq zmm29, zmm1, zmm27
        vpmadd52huq zmm3, zmm7, zmm0
        vpmadd52luq zmm11, zmm4, zmm0
        vpmadd52luq zmm25, zmm10, zmm19
        vpmadd52huq zmm29, zmm1, zmm0
        vpmadd52luq zmm3, zmm8, zmm0
        vpmadd52huq zmm25, zmm10, zmm27
        vmovdqu64 zmm10, [rcx + 128]
        vpmadd52huq zmm16, zmm21, zmm30
        vpmadd52luq zmm13, zmm21, zmm30
        vpmadd52luq zmm29, zmm9, zmm0
        vpmadd52huq zmm3, zmm24, zmm28
        vpmadd52luq zmm25, zmm2, zmm27
        vmovdqu64 zmm27, [rcx + 192]
        vpmadd52luq zmm16, zmm24, zmm30
        vpmadd52huq zmm13, zmm21, zmm18
        vpmadd52huq zmm11, zmm10, zmm28
        vpmadd52luq zmm3, zmm10, zmm28
        vpmadd52huq zmm25, zmm2, zmm0
        vmovdqu64 zmm2, [rcx + 384]
        vpmadd52huq zmm16, zmm24, zmm18
        vpmadd52luq zmm13, zmm24, zmm18
        vpmadd52luq zmm11, zmm27, zmm28
        vpmadd52huq zmm3, zmm10, zmm30
        vpmadd52luq zmm25, zmm7, zmm0
        vmovdqu64 zmm0, [rcx + 320]
        vmovdqu64 zmm7, [rcx + 448]
        vpmadd52huq zmm12, zmm2, zmm28
        vpmadd52huq zmm17, zmm27, zmm28
        vpmadd52huq zmm15, zmm0, zmm28
        vpmadd52luq zmm16, zmm10, zmm18
        vpmadd52huq zmm13, zmm24, zmm26
        vpmadd52huq zmm11, zmm27, zmm30
        vpmadd52luq zmm3, zmm27, zmm30
        vpmadd52huq zmm25, zmm21, zmm28
        vpmadd52luq zmm12, zmm7, zmm28
        vpmadd52luq zmm15, zmm2, zmm28
        vmovdqu64 zmm21, [rcx + 256]
        vpmadd52huq zmm16, zmm10, zmm26
        vpmadd52luq zmm13, zmm10, zmm26
        vpmadd52huq zmm3, zmm27, zmm18
        vpmadd52luq zmm25, zmm24, zmm28
        vpmadd52huq zmm12, zmm7, zmm30
        vpmadd52huq zmm15, zmm2, zmm30
        vpmadd52luq zmm16, zmm27, zmm26
        vpmadd52huq zmm25, zmm24, zmm30
        vpmadd52luq zmm17, zmm21, zmm28
        vpmadd52huq zmm29, zmm21, zmm28
        vpmadd52luq zmm15, zmm7, zmm30
        vpmadd52luq zmm11, zmm21, zmm30
        vpmadd52luq zmm3, zmm21, zmm18
        vpmadd52luq zmm25, zmm10, zmm30
        vpmadd52huq zmm17, zmm21, zmm30
        vpmadd52luq zmm29, zmm0, zmm28
        vpmadd52huq zmm15, zmm7, zmm18
        vpmadd52huq zmm11, zmm21, zmm18
        vpmadd52huq zmm3, zmm21, zmm26
        vpmadd52huq zmm25, zmm10, zmm18
        vpmadd52luq zmm17, zmm0, zmm30
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm9, zmm5
        vpmadd52huq zmm14, zmm7, zmm28
        vmovdqu64 zmm24, [rcx + 512]
        vpmadd52huq zmm29, zmm0, zmm30
        vpmadd52luq zmm11, zmm0, zmm18
        vpmadd52luq zmm3, zmm0, zmm26
        vpmadd52luq zmm25, zmm27, zmm18
        vpmadd52huq zmm17, zmm0, zmm18
        vpmadd52luq zmm10, zmm22, zmm5
        vpmadd52luq zmm29, zmm2, zmm30
        vpmadd52huq zmm11, zmm0, zmm26
        vpmadd52luq zmm14, zmm24, zmm28
        vpmadd52luq zmm12, zmm24, zmm30
        vpmadd52luq zmm15, zmm24, zmm18
        vpmadd52luq zmm17, zmm2, zmm18
        vpmadd52huq zmm10, zmm22, zmm19
        vpxorq  zmm0, zmm0, zmm0
        vpmadd52huq zmm0, zmm22, zmm5
        vpaddq  zmm20, zmm20, zmm23
        vpmadd52huq zmm29, zmm2, zmm18
        vpmadd52huq zmm14, zmm24, zmm30
        vpsrlq  zmm5{k2}{z}, zmm20, 52
        vpmadd52huq zmm12, zmm24, zmm18
        vmovdqu64 zmm19, [rcx + 576]
        vpaddq  zmm6, zmm6, zmm5
        valignq zmm5{k1}{z}, zmm20, zmm20, 1
        valignq zmm23{k1}{z}, zmm6, zmm6, 1
        vpmadd52huq zmm17, zmm2, zmm26
        vpmadd52huq zmm15, zmm24, zmm26
        vpmadd52huq zmm10, zmm24, zmm28
        vpmadd52luq zmm29, zmm7, zmm18
        vpmadd52luq zmm11, zmm2, zmm26
        vpmadd52luq zmm14, zmm19, zmm30
        vpmadd52luq zmm12, zmm19, zmm18
        vpmadd52huq zmm0, zmm19, zmm28
        vpmadd52luq zmm17, zmm7, zmm26
        vpmadd52luq zmm15, zmm19, zmm26
        vpmadd52luq zmm10, zmm19, zmm28
        vpsrlq  zmm2{k2}{z}, zmm6, 52
        vpmadd52huq zmm29, zmm7, zmm26
        vpmadd52huq zmm14, zmm19, zmm18
        vpmadd52huq zmm12, zmm19, zmm26
        vpaddq  zmm13, zmm13, zmm2
        vmovq   [r8 + 328], xmm6
        vmovq   [r8 + 320], xmm20
        vpmadd52huq zmm25, zmm27, zmm26
        vpsrlq  zmm2{k2}{z}, zmm13, 52
        vmovq   [r8 + 336], xmm13
        vpmadd52huq zmm10, zmm19, zmm30
        vpbroadcastq zmm6, [rdx + 480]
        vmovdqu64 zmm7, [rsi + 192]
        vpaddq  zmm16, zmm16, zmm2
        vmovdqu64 zmm2, [rsi + 128]
        valignq zmm13{k1}{z}, zmm13, zmm13, 1
        vmovdqu64 zmm18, [rsi + 0]
        vpaddq  zmm14, zmm14, zmm23
        vpaddq  zmm12, zmm12, zmm5
        vmovq   [r8 + 344], xmm16
        valignq zmm5{k1}{z}, zmm16, zmm16, 1
        vmovdqu64 zmm19, [rsi + 64]
        vpmadd52luq zmm29, zmm24, zmm26
        vpmadd52luq zmm25, zmm21, zmm26
        vmovdqu64 zmm20, [rsi + 256]
        vpmadd52huq zmm14, zmm7, zmm6
        vpmadd52huq zmm12, zmm2, zmm6
        vpbroadcastq zmm21, [rdx + 416]
        vpmadd52luq zmm17, zmm18, zmm6
        vpaddq  zmm0, zmm0, zmm5
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm4, zmm6
        vpmadd52huq zmm0, zmm8, zmm6
        vpmadd52huq zmm15, zmm19, zmm6
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm1, zmm6
        vpmadd52luq zmm14, zmm20, zmm6
        vpmadd52luq zmm12, zmm7, zmm6
        vpmadd52huq zmm17, zmm18, zmm21
        vpaddq  zmm10, zmm10, zmm13
        vpmadd52luq zmm5, zmm1, zmm6
        vpmadd52luq zmm0, zmm4, zmm6
        vpmadd52luq zmm15, zmm2, zmm6
        vpbroadcastq zmm13, [rdx + 352]
        vpmadd52luq zmm11, zmm18, zmm21
        vpmadd52huq zmm14, zmm20, zmm21
        vpmadd52huq zmm12, zmm7, zmm21
        vpmadd52luq zmm17, zmm19, zmm21
        vpmadd52huq zmm10, zmm20, zmm6
        vpmadd52huq zmm5, zmm1, zmm21
        vpmadd52huq zmm0, zmm4, zmm21
        vpmadd52huq zmm15, zmm2, zmm21
        vpmadd52luq zmm3, zmm18, zmm13
        vpmadd52luq zmm14, zmm8, zmm21
        vpmadd52luq zmm12, zmm20, zmm21
        vpmadd52huq zmm17, zmm19, zmm13
        vpbroadcastq zmm24, [rdx + 288]
        vpmadd52huq zmm11, zmm18, zmm13
        vpmadd52luq zmm10, zmm8, zmm6
        vpmadd52luq zmm0, zmm1, zmm21
        vpmadd52luq zmm15, zmm7, zmm21
        vpmadd52huq zmm29, zmm18, zmm6
        vpmadd52huq zmm14, zmm8, zmm13
        vpmadd52huq zmm12, zmm20, zmm13
        vpmadd52luq zmm17, zmm2, zmm13
        vpmadd52huq zmm3, zmm18, zmm24
        vpmadd52luq zmm11, zmm19, zmm13
        vpmadd52huq zmm0, zmm1, zmm13
        vpmadd52huq zmm15, zmm7, zmm13
        vpmadd52huq zmm10, zmm8, zmm21
        vpmadd52luq zmm14, zmm4, zmm13
        vpmadd52luq zmm12, zmm8, zmm13
        vpmadd52huq zmm17, zmm2, zmm24
        vpmadd52luq zmm29, zmm19, zmm6
        vpmadd52luq zmm3, zmm19, zmm24
        vpmadd52luq zmm0, zmm9, zmm13
        vpmadd52huq zmm11, zmm19, zmm24
        vpmadd52luq zmm15, zmm20, zmm13
        vpmadd52huq zmm14, zmm4, zmm24
        vpmadd52huq zmm12, zmm8, zmm24
        vpmadd52luq zmm17, zmm7, zmm24
        vpmadd52luq zmm10, zmm4, zmm21
        vpmadd52huq zmm29, zmm19, zmm21
        vpmadd52luq zmm25, zmm18, zmm24
        vpbroadcastq zmm18, [r8 + 344]
        vmovdqu64 zmm19, [rcx + 0]
        vpmadd52luq zmm11, zmm2, zmm24
        vpbroadcastq zmm26, [r8 + 328]
        vpmadd52huq zmm15, zmm20, zmm24
        vpmadd52luq zmm14, zmm1, zmm24
        vpmadd52luq zmm12, zmm4, zmm24
        vpsrlq  zmm16{k2}{z}, zmm16, 52
        vpmadd52luq zmm23, zmm9, zmm6
        vpmadd52luq zmm5, zmm9, zmm21
        vpmadd52huq zmm0, zmm9, zmm24
        vpbroadcastq zmm27, [r8 + 336]
        vpmadd52luq zmm17, zmm19, zmm18
        vpmadd52luq zmm3, zmm19, zmm26
        vpbroadcastq zmm28, [r8 + 320]
        vpmadd52huq zmm10, zmm4, zmm13
        vpmadd52luq zmm29, zmm2, zmm21
        vpmadd52luq zmm15, zmm8, zmm24
        vpmadd52huq zmm23, zmm9, zmm21
        vpmadd52huq zmm5, zmm9, zmm13
        vpmadd52luq zmm0, zmm22, zmm24
        vmovdqu64 zmm30, [rcx + 64]
        vpmadd52huq zmm17, zmm19, zmm27
        vpmadd52luq zmm11, zmm19, zmm27
        vpmadd52huq zmm3, zmm19, zmm28
        vpmadd52luq zmm10, zmm1, zmm13
        vpmadd52huq zmm29, zmm2, zmm13
        vpmadd52luq zmm23, zmm22, zmm21
        vpmadd52luq zmm5, zmm22, zmm13
        vpmadd52luq zmm25, zmm19, zmm28
        vmovdqu64 zmm2, [rcx + 128]
        vpmadd52luq zmm17, zmm30, zmm27
        vpmadd52huq zmm11, zmm19, zmm26
        vpmadd52luq zmm3, zmm30, zmm28
        vpmadd52huq zmm15, zmm30, zmm18
        vpmadd52huq zmm10, zmm1, zmm24
        vpmadd52huq zmm23, zmm22, zmm13
        vpmadd52huq zmm5, zmm22, zmm24
        vpmadd52luq zmm29, zmm7, zmm13
        vmovdqu64 zmm13, [rcx + 192]
        vpmadd52huq zmm12, zmm2, zmm18
        vpmadd52huq zmm17, zmm30, zmm26
        vpmadd52luq zmm11, zmm30, zmm26
        vpmadd52luq zmm15, zmm2, zmm18
        vpmadd52luq zmm10, zmm9, zmm24
        vpmadd52huq zmm29, zmm7, zmm24
        vmovdqu64 zmm7, [rcx + 384]
        vpmadd52luq zmm12, zmm13, zmm18
        vpmadd52luq zmm17, zmm2, zmm26
        vpmadd52huq zmm11, zmm30, zmm28
        vpmadd52huq zmm15, zmm2, zmm27
        vpmadd52luq zmm29, zmm20, zmm24
        vmovdqu64 zmm20, [rcx + 320]
        vmovdqu64 zmm24, [rcx + 256]
        vpmadd52huq zmm14, zmm13, zmm18
        vpmadd52huq zmm12, zmm13, zmm27
        vpmadd52huq zmm5, zmm7, zmm18
        vpmadd52huq zmm0, zmm20, zmm18
        vpmadd52huq zmm17, zmm2, zmm28
        vpmadd52luq zmm11, zmm2, zmm28
        vpmadd52luq zmm15, zmm13, zmm27
        vpmadd52huq zmm29, zmm19, zmm18
        vpmadd52luq zmm14, zmm24, zmm18
        vpmadd52luq zmm12, zmm24, zmm27
        vpmadd52huq zmm10, zmm24, zmm18
        vpmadd52luq zmm0, zmm7, zmm18
        vpmadd52luq zmm17, zmm13, zmm28
        vpmadd52huq zmm15, zmm13, zmm26
        vmovdqu64 zmm19, [rcx + 448]
        vpmadd52luq zmm29, zmm30, zmm18
        vpmadd52huq zmm14, zmm24, zmm27
        vpmadd52huq zmm12, zmm24, zmm26
        vpmadd52luq zmm10, zmm20, zmm18
        vpmadd52huq zmm0, zmm7, zmm27
        vpmadd52luq zmm15, zmm24, zmm26
        vpmadd52huq zmm29, zmm30, zmm27
        vpmadd52luq zmm14, zmm20, zmm27
        vpmadd52luq zmm5, zmm19, zmm18
        vpmadd52luq zmm12, zmm20, zmm26
        vpmadd52luq zmm0, zmm19, zmm27
        vpmadd52huq zmm10, zmm20, zmm27
        vpmadd52huq zmm15, zmm24, zmm28
        vpmadd52luq zmm29, zmm2, zmm27
        vpmadd52huq zmm14, zmm20, zmm26
        vpmadd52huq zmm5, zmm19, zmm27
        vpmadd52huq zmm12, zmm20, zmm28
        vpmadd52huq zmm0, zmm19, zmm26
        vpmadd52luq zmm10, zmm7, zmm27
        vpmadd52luq zmm15, zmm20, zmm28
        vmovdqu64 zmm20, [rcx + 512]
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm9, zmm6
        vpmadd52huq zmm23, zmm19, zmm18
        vpmadd52luq zmm14, zmm7, zmm26
        vpmadd52luq zmm12, zmm7, zmm28
        vpmadd52huq zmm29, zmm2, zmm26
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm22, zmm6
        vpmadd52huq zmm10, zmm7, zmm26
        vpmadd52luq zmm30, zmm22, zmm6
        vpmadd52luq zmm23, zmm20, zmm18
        vpmadd52huq zmm14, zmm7, zmm28
        vpmadd52luq zmm5, zmm20, zmm27
        vpmadd52luq zmm0, zmm20, zmm26
        vmovdqu64 zmm6, [rcx + 576]
        vpmadd52luq zmm29, zmm13, zmm26
        vpmadd52luq zmm10, zmm19, zmm26
        vpmadd52huq zmm30, zmm22, zmm21
        vpmadd52huq zmm23, zmm20, zmm27
        vpmadd52luq zmm14, zmm19, zmm28
        vpaddq  zmm25, zmm25, zmm16
        vpmadd52huq zmm5, zmm20, zmm26
        vpsrlq  zmm7{k2}{z}, zmm25, 52
        vpmadd52huq zmm2, zmm6, zmm18
        vpaddq  zmm3, zmm3, zmm7
        vpmadd52huq zmm0, zmm20, zmm28
        vpmadd52luq zmm23, zmm6, zmm27
        valignq zmm7{k1}{z}, zmm3, zmm3, 1
        vpsrlq  zmm16{k2}{z}, zmm3, 52
        vpmadd52luq zmm5, zmm6, zmm26
        vpaddq  zmm11, zmm11, zmm16
        valignq zmm16{k1}{z}, zmm25, zmm25, 1
        vmovq   [r8 + 368], xmm11
        vpmadd52huq zmm30, zmm20, zmm18
        vpmadd52luq zmm0, zmm6, zmm28
        vpmadd52huq zmm23, zmm6, zmm26
        vpsrlq  zmm21{k2}{z}, zmm11, 52
        vmovq   [r8 + 360], xmm3
        vpmadd52huq zmm10, zmm19, zmm28
        vpmadd52huq zmm5, zmm6, zmm28
        vpaddq  zmm17, zmm17, zmm21
        valignq zmm3{k1}{z}, zmm11, zmm11, 1
        vmovq   [r8 + 376], xmm17
        vpmadd52luq zmm30, zmm6, zmm18
        vmovq   [r8 + 352], xmm25
        vpmadd52huq zmm29, zmm13, zmm28
        vpbroadcastq zmm11, [rdx + 104]
        vmovdqu64 zmm13, [rsi + 0]
        vpaddq  zmm23, zmm23, zmm7
        vmovdqu64 zmm7, [rsi + 192]
        valignq zmm18{k1}{z}, zmm17, zmm17, 1
        vpbroadcastq zmm19, [rdx + 40]
        vpmadd52luq zmm10, zmm20, zmm28
        vpaddq  zmm5, zmm5, zmm16
        vpsrlq  zmm16{k2}{z}, zmm17, 52
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52huq zmm30, zmm6, zmm27
        vpaddq  zmm2, zmm2, zmm18
        vmovdqu64 zmm6, [rsi + 64]
        vpmadd52luq zmm29, zmm24, zmm28
        vpmadd52luq zmm14, zmm13, zmm11
        vmovdqu64 zmm18, [rsi + 256]
        vpmadd52huq zmm23, zmm7, zmm11
        vpbroadcastq zmm20, [rdx + 608]
        vpmadd52luq zmm12, zmm13, zmm19
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm4, zmm11
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm1, zmm11
        vpmadd52huq zmm5, zmm17, zmm11
        vpmadd52huq zmm2, zmm8, zmm11
        vpmadd52huq zmm0, zmm6, zmm11
        vpmadd52huq zmm14, zmm13, zmm19
        vpmadd52luq zmm23, zmm18, zmm11
        vpmadd52huq zmm12, zmm13, zmm20
        vpmadd52luq zmm21, zmm1, zmm11
        vpmadd52luq zmm15, zmm13, zmm20
        vpmadd52luq zmm5, zmm7, zmm11
        vpmadd52luq zmm2, zmm4, zmm11
        vpmadd52luq zmm0, zmm17, zmm11
        vpmadd52luq zmm14, zmm6, zmm19
        vpmadd52huq zmm23, zmm18, zmm19
        vpbroadcastq zmm25, [rdx + 544]
        vpmadd52luq zmm12, zmm6, zmm20
        vpmadd52huq zmm21, zmm1, zmm19
        vpaddq  zmm30, zmm30, zmm3
        vpmadd52luq zmm24, zmm9, zmm11
        vpmadd52huq zmm5, zmm7, zmm19
        vpmadd52huq zmm2, zmm4, zmm19
        vpmadd52huq zmm14, zmm6, zmm20
        vpmadd52luq zmm23, zmm8, zmm19
        vpmadd52huq zmm12, zmm6, zmm25
        vpmadd52luq zmm21, zmm9, zmm19
        vpmadd52huq zmm0, zmm17, zmm19
        vpmadd52huq zmm24, zmm9, zmm19
        vpmadd52luq zmm5, zmm18, zmm19
        vpmadd52luq zmm2, zmm1, zmm19
        vpmadd52luq zmm14, zmm17, zmm20
        vpmadd52huq zmm23, zmm8, zmm20
        vpmadd52luq zmm12, zmm17, zmm25
        vpmadd52huq zmm21, zmm9, zmm20
        vpmadd52huq zmm15, zmm13, zmm25
        vpmadd52luq zmm24, zmm22, zmm19
        vpmadd52huq zmm30, zmm18, zmm11
        vpmadd52luq zmm0, zmm7, zmm19
        vpmadd52huq zmm14, zmm17, zmm25
        vpmadd52luq zmm23, zmm4, zmm20
        vpmadd52huq zmm5, zmm18, zmm20
        vpmadd52luq zmm21, zmm22, zmm20
        vpmadd52huq zmm2, zmm1, zmm20
        vpmadd52luq zmm15, zmm6, zmm25
        vpmadd52huq zmm10, zmm13, zmm11
        vpbroadcastq zmm3, [r8 + 368]
        vmovdqu64 zmm26, [rcx + 0]
        vpmadd52luq zmm30, zmm8, zmm11
        vpbroadcastq zmm27, [r8 + 376]
        vpmadd52luq zmm14, zmm7, zmm25
        vpmadd52huq zmm23, zmm4, zmm25
        vpmadd52huq zmm0, zmm7, zmm20
        vpbroadcastq zmm28, [r8 + 360]
        vpmadd52luq zmm5, zmm8, zmm20
        vpmadd52luq zmm2, zmm9, zmm20
        vpmadd52luq zmm29, zmm13, zmm25
        vpmadd52huq zmm24, zmm22, zmm20
        vpmadd52luq zmm12, zmm26, zmm3
        vpmadd52luq zmm14, zmm26, zmm27
        vpmadd52luq zmm23, zmm1, zmm25
        vpmadd52huq zmm21, zmm22, zmm25
        vpmadd52luq zmm15, zmm26, zmm28
        vpbroadcastq zmm13, [r8 + 352]
        vpmadd52luq zmm10, zmm6, zmm11
        vpmadd52huq zmm30, zmm8, zmm19
        vpmadd52luq zmm0, zmm18, zmm20
        vpmadd52huq zmm12, zmm26, zmm28
        vpmadd52huq zmm14, zmm26, zmm3
        vpmadd52huq zmm5, zmm8, zmm25
        vpmadd52huq zmm2, zmm9, zmm25
        vpmadd52huq zmm10, zmm6, zmm19
        vpmadd52huq zmm15, zmm26, zmm13
        vpmadd52luq zmm30, zmm4, zmm19
        vmovdqu64 zmm6, [rcx + 64]
        vpmadd52luq zmm29, zmm26, zmm13
        vpmadd52huq zmm0, zmm18, zmm25
        vpmadd52luq zmm5, zmm4, zmm25
        vpmadd52luq zmm2, zmm22, zmm25
        vpmadd52luq zmm10, zmm17, zmm19
        vpmadd52huq zmm30, zmm4, zmm20
        vpmadd52luq zmm0, zmm8, zmm25
        vpmadd52huq zmm10, zmm17, zmm20
        vpmadd52luq zmm14, zmm6, zmm3
        vpmadd52luq zmm12, zmm6, zmm28
        vpmadd52luq zmm15, zmm6, zmm13
        vmovdqu64 zmm17, [rcx + 128]
        vpmadd52luq zmm30, zmm1, zmm20
        vpmadd52huq zmm0, zmm6, zmm27
        vpmadd52luq zmm10, zmm7, zmm20
        vpmadd52huq zmm14, zmm6, zmm28
        vpmadd52huq zmm12, zmm6, zmm13
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm9, zmm11
        vpmadd52huq zmm30, zmm1, zmm25
        vpmadd52huq zmm10, zmm7, zmm25
        vmovdqu64 zmm7, [rcx + 448]
        vpmadd52luq zmm14, zmm17, zmm28
        vpmadd52luq zmm12, zmm17, zmm13
        vpmadd52huq zmm5, zmm17, zmm27
        vpmadd52luq zmm20, zmm22, zmm11
        vpmadd52luq zmm0, zmm17, zmm27
        vpmadd52luq zmm30, zmm9, zmm25
        vpmadd52luq zmm10, zmm18, zmm25
        vmovdqu64 zmm18, [rcx + 192]
        vmovdqu64 zmm25, [rcx + 384]
        vpmadd52huq zmm24, zmm7, zmm27
        vpmadd52huq zmm23, zmm18, zmm27
        vpmadd52huq zmm14, zmm17, zmm13
        vpmadd52luq zmm5, zmm18, zmm27
        vpmadd52huq zmm20, zmm22, zmm19
        vmovdqu64 zmm19, [rcx + 512]
        vpmadd52huq zmm21, zmm25, zmm27
        vpmadd52huq zmm0, zmm17, zmm3
        vpmadd52huq zmm10, zmm26, zmm27
        vpmadd52luq zmm24, zmm19, zmm27
        vmovdqu64 zmm26, [rcx + 256]
        vpmadd52luq zmm14, zmm18, zmm13
        vpmadd52huq zmm5, zmm18, zmm3
        vpmadd52luq zmm21, zmm7, zmm27
        vpmadd52luq zmm0, zmm18, zmm3
        vpmadd52luq zmm10, zmm6, zmm27
        vpmadd52huq zmm21, zmm7, zmm3
        vpmadd52huq zmm0, zmm18, zmm28
        vpmadd52huq zmm10, zmm6, zmm3
        vpmadd52luq zmm23, zmm26, zmm27
        vpmadd52luq zmm5, zmm26, zmm3
        vpmadd52huq zmm30, zmm26, zmm27
        vmovdqu64 zmm6, [rcx + 320]
        vpmadd52luq zmm21, zmm19, zmm3
        vpmadd52luq zmm0, zmm26, zmm28
        vpmadd52luq zmm10, zmm17, zmm3
        vpmadd52huq zmm23, zmm26, zmm3
        vpmadd52huq zmm5, zmm26, zmm28
        vpmadd52huq zmm21, zmm19, zmm28
        vpmadd52huq zmm0, zmm26, zmm13
        vpmadd52huq zmm10, zmm17, zmm28
        vpmadd52luq zmm23, zmm6, zmm3
        vpmadd52huq zmm2, zmm6, zmm27
        vpmadd52luq zmm30, zmm6, zmm27
        vpmadd52luq zmm5, zmm6, zmm28
        vpmadd52luq zmm0, zmm6, zmm13
        vpmadd52luq zmm10, zmm18, zmm28
        vpmadd52huq zmm23, zmm6, zmm28
        vpmadd52luq zmm2, zmm25, zmm27
        vpmadd52huq zmm30, zmm6, zmm3
        vpmadd52huq zmm5, zmm6, zmm13
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm22, zmm11
        vmovdqu64 zmm11, [rcx + 576]
        vpmadd52huq zmm24, zmm19, zmm3
        vpaddq  zmm29, zmm29, zmm16
        vpmadd52huq zmm20, zmm19, zmm27
        vpsrlq  zmm16{k2}{z}, zmm29, 52
        vpmadd52luq zmm23, zmm25, zmm28
        vpaddq  zmm15, zmm15, zmm16
        vpmadd52huq zmm2, zmm25, zmm3
        vpsrlq  zmm16{k2}{z}, zmm15, 52
        vpmadd52luq zmm24, zmm11, zmm3
        vpaddq  zmm12, zmm12, zmm16
        valignq zmm16{k1}{z}, zmm15, zmm15, 1
        vpmadd52huq zmm6, zmm11, zmm27
        vpmadd52huq zmm23, zmm25, zmm13
        vpmadd52luq zmm21, zmm11, zmm28
        vpmadd52luq zmm2, zmm7, zmm3
        vpmadd52luq zmm20, zmm11, zmm27
        vpmadd52huq zmm24, zmm11, zmm28
        vpsrlq  zmm17{k2}{z}, zmm12, 52
        vpmadd52luq zmm30, zmm25, zmm3
        vpaddq  zmm14, zmm14, zmm17
        vpmadd52luq zmm23, zmm7, zmm13
        vpmadd52huq zmm21, zmm11, zmm13
        vpmadd52huq zmm2, zmm7, zmm28
        valignq zmm17{k1}{z}, zmm29, zmm29, 1
        vpaddq  zmm24, zmm24, zmm16
        vpmadd52huq zmm20, zmm11, zmm3
        valignq zmm3{k1}{z}, zmm12, zmm12, 1
        vmovq   [r8 + 408], xmm14
        vpmadd52luq zmm5, zmm25, zmm13
        vpmadd52huq zmm30, zmm25, zmm28
        vpaddq  zmm21, zmm21, zmm17
        vpmadd52luq zmm2, zmm19, zmm28
        vmovq   [r8 + 400], xmm12
        vmovq   [r8 + 392], xmm15
        vmovq   [r8 + 384], xmm29
        vpbroadcastq zmm12, [rdx + 360]
        vmovdqu64 zmm15, [rsi + 0]
        vpmadd52huq zmm10, zmm18, zmm13
        vmovdqu64 zmm16, [rsi + 128]
        valignq zmm17{k1}{z}, zmm14, zmm14, 1
        vpbroadcastq zmm18, [rdx + 296]
        vpaddq  zmm20, zmm20, zmm3
        vpbroadcastq zmm3, [rdx + 232]
        vpsrlq  zmm14{k2}{z}, zmm14, 52
        vpmadd52luq zmm30, zmm7, zmm28
        vpaddq  zmm6, zmm6, zmm17
        vpbroadcastq zmm17, [rdx + 168]
        vpmadd52huq zmm2, zmm19, zmm13
        vpmadd52luq zmm10, zmm26, zmm13
        vmovdqu64 zmm25, [rsi + 192]
        vpmadd52luq zmm23, zmm15, zmm12
        vpmadd52huq zmm21, zmm16, zmm12
        vpmadd52luq zmm5, zmm15, zmm18
        vpmadd52luq zmm0, zmm15, zmm3
        vpmadd52huq zmm30, zmm7, zmm13
        vpmadd52luq zmm2, zmm11, zmm13
        vpmadd52luq zmm10, zmm15, zmm17
        vmovdqu64 zmm7, [rsi + 256]
        vpmadd52huq zmm23, zmm15, zmm18
        vpmadd52luq zmm21, zmm25, zmm12
        vmovdqu64 zmm11, [rsi + 64]
        vpmadd52huq zmm5, zmm15, zmm3
        vpmadd52huq zmm0, zmm15, zmm17
        vpmadd52luq zmm30, zmm19, zmm13
        vpmadd52huq zmm24, zmm25, zmm12
        vpmadd52huq zmm6, zmm8, zmm12
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm4, zmm12
        vpmadd52huq zmm20, zmm7, zmm12
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm1, zmm12
        vpmadd52luq zmm23, zmm11, zmm18
        vpmadd52huq zmm21, zmm25, zmm18
        vpmadd52huq zmm2, zmm11, zmm12
        vpmadd52luq zmm24, zmm7, zmm12
        vpmadd52luq zmm6, zmm4, zmm12
        vpmadd52luq zmm13, zmm1, zmm12
        vpmadd52luq zmm20, zmm8, zmm12
        vpmadd52luq zmm19, zmm9, zmm12
        vpmadd52huq zmm23, zmm11, zmm3
        vpmadd52luq zmm21, zmm7, zmm18
        vpmadd52luq zmm2, zmm16, zmm12
        vpmadd52huq zmm24, zmm7, zmm18
        vpmadd52huq zmm6, zmm4, zmm18
        vpmadd52huq zmm13, zmm1, zmm18
        vpmadd52huq zmm20, zmm8, zmm18
        vpmadd52huq zmm19, zmm9, zmm18
        vpmadd52luq zmm23, zmm16, zmm3
        vpmadd52huq zmm21, zmm7, zmm3
        vpmadd52luq zmm5, zmm11, zmm3
        vpmadd52luq zmm24, zmm8, zmm18
        vpmadd52luq zmm6, zmm1, zmm18
        vpmadd52luq zmm13, zmm9, zmm18
        vpmadd52luq zmm20, zmm4, zmm18
        vpmadd52luq zmm19, zmm22, zmm18
        vpmadd52huq zmm23, zmm16, zmm17
        vpmadd52huq zmm2, zmm16, zmm18
        vpmadd52luq zmm21, zmm8, zmm3
        vpmadd52huq zmm24, zmm8, zmm3
        vpmadd52huq zmm6, zmm1, zmm3
        vpmadd52huq zmm13, zmm9, zmm3
        vpmadd52huq zmm20, zmm4, zmm3
        vpmadd52huq zmm19, zmm22, zmm3
        vpmadd52luq zmm23, zmm25, zmm17
        vpmadd52luq zmm0, zmm11, zmm17
        vpbroadcastq zmm26, [r8 + 408]
        vmovdqu64 zmm27, [rcx + 0]
        vpmadd52huq zmm5, zmm11, zmm17
        vpmadd52luq zmm24, zmm4, zmm3
        vpmadd52luq zmm6, zmm9, zmm3
        vpmadd52luq zmm13, zmm22, zmm3
        vpmadd52luq zmm2, zmm25, zmm18
        vpmadd52huq zmm21, zmm8, zmm17
        vpmadd52luq zmm20, zmm1, zmm3
        vpmadd52huq zmm30, zmm15, zmm12
        vpbroadcastq zmm15, [r8 + 392]
        vpmadd52luq zmm23, zmm27, zmm26
        vpmadd52huq zmm24, zmm4, zmm17
        vpmadd52huq zmm6, zmm9, zmm17
        vpmadd52huq zmm13, zmm22, zmm17
        vpbroadcastq zmm28, [r8 + 400]
        vpmadd52luq zmm5, zmm16, zmm17
        vpmadd52huq zmm2, zmm25, zmm3
        vpmadd52luq zmm21, zmm4, zmm17
        vpmadd52huq zmm20, zmm1, zmm17
        vpmadd52luq zmm0, zmm27, zmm15
        vpbroadcastq zmm29, [r8 + 384]
        vpmadd52luq zmm24, zmm1, zmm17
        vpmadd52luq zmm6, zmm22, zmm17
        vpmadd52luq zmm30, zmm11, zmm12
        vpmadd52huq zmm23, zmm27, zmm28
        vpmadd52luq zmm2, zmm7, zmm3
        vpmadd52luq zmm5, zmm27, zmm28
        vpmadd52luq zmm20, zmm9, zmm17
        vpmadd52huq zmm30, zmm11, zmm18
        vmovdqu64 zmm11, [rcx + 64]
        vpmadd52huq zmm0, zmm27, zmm29
        vpmadd52luq zmm10, zmm27, zmm29
        vpmadd52huq zmm2, zmm7, zmm17
        vpmadd52huq zmm5, zmm27, zmm15
        vpmadd52luq zmm30, zmm16, zmm18
        vpmadd52luq zmm2, zmm8, zmm17
        vpmadd52huq zmm30, zmm16, zmm3
        vmovdqu64 zmm16, [rcx + 128]
        vpmadd52luq zmm23, zmm11, zmm28
        vpmadd52luq zmm0, zmm11, zmm29
        vpmadd52luq zmm5, zmm11, zmm15
        vpmadd52huq zmm2, zmm11, zmm26
        vpmadd52luq zmm30, zmm25, zmm3
        vmovdqu64 zmm3, [rcx + 192]
        vpmadd52huq zmm21, zmm16, zmm26
        vpmadd52huq zmm23, zmm11, zmm15
        vpmadd52huq zmm5, zmm11, zmm29
        vpmadd52luq zmm2, zmm16, zmm26
        vpmadd52huq zmm30, zmm25, zmm17
        vmovdqu64 zmm25, [rcx + 320]
        vpmadd52luq zmm21, zmm3, zmm26
        vpmadd52luq zmm23, zmm16, zmm15
        vpmadd52luq zmm5, zmm16, zmm29
        vpmadd52huq zmm2, zmm16, zmm28
        vpmadd52luq zmm30, zmm7, zmm17
        vmovdqu64 zmm7, [rcx + 384]
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52huq zmm24, zmm3, zmm26
        vpmadd52huq zmm6, zmm25, zmm26
        vpmadd52huq zmm13, zmm7, zmm26
        vpmadd52huq zmm21, zmm3, zmm28
        vpmadd52huq zmm23, zmm16, zmm29
        vpmadd52luq zmm2, zmm3, zmm28
        vpmadd52huq zmm30, zmm27, zmm26
        vpmadd52luq zmm24, zmm17, zmm26
        vpmadd52luq zmm6, zmm7, zmm26
        vpmadd52huq zmm20, zmm17, zmm26
        vpmadd52luq zmm21, zmm17, zmm28
        vpmadd52luq zmm23, zmm3, zmm29
        vpmadd52huq zmm2, zmm3, zmm15
        vmovdqu64 zmm27, [rcx + 448]
        vpmadd52luq zmm30, zmm11, zmm26
        vpmadd52huq zmm24, zmm17, zmm28
        vpmadd52huq zmm6, zmm7, zmm28
        vpmadd52luq zmm20, zmm25, zmm26
        vpmadd52huq zmm21, zmm17, zmm15
        vpmadd52luq zmm2, zmm17, zmm15
        vpmadd52huq zmm30, zmm11, zmm28
        vpmadd52luq zmm24, zmm25, zmm28
        vpmadd52luq zmm6, zmm27, zmm28
        vpmadd52luq zmm13, zmm27, zmm26
        vpmadd52huq zmm20, zmm25, zmm28
        vpmadd52luq zmm21, zmm25, zmm15
        vpmadd52huq zmm2, zmm17, zmm29
        vpmadd52luq zmm30, zmm16, zmm28
        vpmadd52huq zmm24, zmm25, zmm15
        vpmadd52huq zmm6, zmm27, zmm15
        vmovdqu64 zmm11, [rcx + 512]
        vpmadd52huq zmm13, zmm27, zmm28
        vpmadd52luq zmm20, zmm7, zmm28
        vpmadd52huq zmm21, zmm25, zmm29
        vpmadd52luq zmm2, zmm25, zmm29
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm9, zmm12
        vpmadd52huq zmm19, zmm27, zmm26
        vpmadd52luq zmm24, zmm7, zmm15
        vpmadd52huq zmm30, zmm16, zmm15
        vpmadd52luq zmm6, zmm11, zmm15
        vpmadd52huq zmm20, zmm7, zmm15
        vpmadd52luq zmm21, zmm7, zmm29
        vpmadd52luq zmm25, zmm22, zmm12
        vpmadd52luq zmm19, zmm11, zmm26
        vpmadd52huq zmm24, zmm7, zmm29
        vpmadd52luq zmm13, zmm11, zmm28
        vpmadd52huq zmm6, zmm11, zmm29
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm22, zmm12
        vpmadd52luq zmm20, zmm27, zmm15
        vmovdqu64 zmm12, [rcx + 576]
        vpmadd52luq zmm30, zmm3, zmm15
        vpmadd52huq zmm25, zmm22, zmm18
        vpmadd52huq zmm19, zmm11, zmm28
        vpaddq  zmm10, zmm10, zmm14
        vpmadd52luq zmm24, zmm27, zmm29
        vpsrlq  zmm14{k2}{z}, zmm10, 52
        vpmadd52huq zmm13, zmm11, zmm15
        vpaddq  zmm0, zmm0, zmm14
        vpmadd52luq zmm6, zmm12, zmm29
        valignq zmm14{k1}{z}, zmm0, zmm0, 1
        vpmadd52luq zmm19, zmm12, zmm28
        vpsrlq  zmm16{k2}{z}, zmm0, 52
        vpmadd52huq zmm7, zmm12, zmm26
        vpaddq  zmm5, zmm5, zmm16
        vpmadd52luq zmm13, zmm12, zmm15
        vpsrlq  zmm16{k2}{z}, zmm5, 52
        vpmadd52huq zmm20, zmm27, zmm29
        vpaddq  zmm23, zmm23, zmm16
        vpmadd52huq zmm19, zmm12, zmm15
        valignq zmm15{k1}{z}, zmm10, zmm10, 1
        vpmadd52huq zmm25, zmm11, zmm26
        vmovq   [r8 + 440], xmm23
        vmovq   [r8 + 432], xmm5
        valignq zmm5{k1}{z}, zmm5, zmm5, 1
        vpmadd52huq zmm13, zmm12, zmm29
        vmovq   [r8 + 424], xmm0
        vmovq   [r8 + 416], xmm10
        vpmadd52huq zmm30, zmm3, zmm29
        vpbroadcastq zmm0, [rdx + 616]
        vmovdqu64 zmm3, [rsi + 192]
        valignq zmm10{k1}{z}, zmm23, zmm23, 1
        vmovdqu64 zmm16, [rsi + 0]
        vpmadd52luq zmm20, zmm11, zmm29
        vmovdqu64 zmm11, [rsi + 64]
        vpaddq  zmm19, zmm19, zmm14
        vmovdqu64 zmm14, [rsi + 128]
        vpsrlq  zmm18{k2}{z}, zmm23, 52
        vpbroadcastq zmm23, [rdx + 552]
        vpmadd52luq zmm25, zmm12, zmm26
        vpaddq  zmm13, zmm13, zmm15
        vpaddq  zmm7, zmm7, zmm10
        vpmadd52luq zmm30, zmm17, zmm29
        vmovdqu64 zmm10, [rsi + 256]
        vpmadd52huq zmm19, zmm3, zmm0
        vpmadd52luq zmm24, zmm16, zmm0
        vpmadd52huq zmm6, zmm11, zmm0
        vpmadd52huq zmm13, zmm14, zmm0
        vpmadd52luq zmm21, zmm16, zmm23
        vpbroadcastq zmm15, [rdx + 488]
        vpmadd52huq zmm25, zmm12, zmm28
        vpmadd52huq zmm7, zmm8, zmm0
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm4, zmm0
        vpmadd52luq zmm19, zmm10, zmm0
        vpmadd52huq zmm24, zmm16, zmm23
        vpmadd52luq zmm6, zmm14, zmm0
        vpmadd52luq zmm13, zmm3, zmm0
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm1, zmm0
        vpmadd52huq zmm21, zmm16, zmm15
        vpmadd52luq zmm7, zmm4, zmm0
        vpmadd52luq zmm12, zmm1, zmm0
        vpmadd52huq zmm19, zmm10, zmm23
        vpmadd52luq zmm24, zmm11, zmm23
        vpmadd52huq zmm6, zmm14, zmm23
        vpmadd52huq zmm13, zmm3, zmm23
        vpmadd52huq zmm20, zmm16, zmm0
        vpaddq  zmm25, zmm25, zmm5
        vpmadd52huq zmm7, zmm4, zmm23
        vpmadd52luq zmm17, zmm9, zmm0
        vpmadd52luq zmm19, zmm8, zmm23
        vpmadd52huq zmm24, zmm11, zmm15
        vpmadd52luq zmm6, zmm3, zmm23
        vpmadd52huq zmm12, zmm1, zmm23
        vpmadd52luq zmm13, zmm10, zmm23
        vpmadd52luq zmm21, zmm11, zmm15
        vpmadd52luq zmm7, zmm1, zmm23
        vpmadd52luq zmm20, zmm11, zmm0
        vpmadd52huq zmm19, zmm8, zmm15
        vpbroadcastq zmm5, [rdx + 424]
        vpmadd52luq zmm24, zmm14, zmm15
        vpmadd52huq zmm6, zmm3, zmm15
        vpmadd52huq zmm17, zmm9, zmm23
        vpmadd52huq zmm25, zmm10, zmm0
        vpmadd52luq zmm12, zmm9, zmm23
        vpmadd52huq zmm13, zmm10, zmm15
        vpmadd52huq zmm7, zmm1, zmm15
        vpmadd52luq zmm19, zmm4, zmm15
        vpmadd52huq zmm24, zmm14, zmm5
        vpmadd52luq zmm6, zmm10, zmm15
        vpmadd52luq zmm2, zmm16, zmm15
        vpmadd52huq zmm21, zmm11, zmm5
        vpmadd52huq zmm20, zmm11, zmm23
        vpmadd52luq zmm17, zmm22, zmm23
        vpmadd52luq zmm25, zmm8, zmm0
        vpmadd52huq zmm19, zmm4, zmm5
        vpmadd52luq zmm24, zmm3, zmm5
        vpmadd52huq zmm6, zmm10, zmm5
        vpmadd52huq zmm12, zmm9, zmm15
        vpmadd52luq zmm13, zmm8, zmm15
        vpmadd52luq zmm7, zmm9, zmm15
        vpmadd52huq zmm2, zmm16, zmm5
        vpmadd52luq zmm21, zmm14, zmm5
        vpmadd52luq zmm19, zmm1, zmm5
        vpbroadcastq zmm26, [r8 + 440]
        vmovdqu64 zmm27, [rcx + 0]
        vpmadd52luq zmm20, zmm14, zmm23
        vpmadd52huq zmm25, zmm8, zmm23
        vpmadd52luq zmm6, zmm8, zmm5
        vpbroadcastq zmm28, [r8 + 432]
        vpmadd52luq zmm12, zmm22, zmm15
        vpmadd52huq zmm13, zmm8, zmm5
        vpmadd52huq zmm7, zmm9, zmm5
        vmovdqu64 zmm29, [rcx + 64]
        vpmadd52luq zmm2, zmm11, zmm5
        vpmadd52luq zmm30, zmm16, zmm5
        vpmadd52luq zmm24, zmm27, zmm26
        vpmadd52huq zmm17, zmm22, zmm15
        vpmadd52huq zmm20, zmm14, zmm15
        vpbroadcastq zmm11, [r8 + 424]
        vpmadd52luq zmm21, zmm27, zmm28
        vpmadd52luq zmm25, zmm4, zmm23
        vpmadd52huq zmm12, zmm22, zmm5
        vmovdqu64 zmm14, [rcx + 128]
        vpmadd52huq zmm6, zmm29, zmm26
        vpmadd52luq zmm13, zmm4, zmm5
        vpmadd52huq zmm24, zmm27, zmm28
        vpmadd52luq zmm7, zmm22, zmm5
        vpbroadcastq zmm16, [r8 + 416]
        vpmadd52luq zmm20, zmm3, zmm15
        vpmadd52luq zmm2, zmm27, zmm11
        vpmadd52huq zmm21, zmm27, zmm11
        vpmadd52huq zmm25, zmm4, zmm15
        vpmadd52luq zmm6, zmm14, zmm26
        vpmadd52huq zmm13, zmm14, zmm26
        vpmadd52luq zmm24, zmm29, zmm28
        vpmadd52huq zmm20, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 192]
        vpmadd52huq zmm2, zmm27, zmm16
        vpmadd52luq zmm21, zmm29, zmm11
        vpmadd52luq zmm25, zmm1, zmm15
        vmovdqu64 zmm15, [rcx + 320]
        vpmadd52luq zmm30, zmm27, zmm16
        vpmadd52huq zmm6, zmm14, zmm28
        vpmadd52huq zmm24, zmm29, zmm11
        vpmadd52luq zmm13, zmm3, zmm26
        vpmadd52luq zmm20, zmm10, zmm5
        vpmadd52huq zmm19, zmm3, zmm26
        vmovdqu64 zmm10, [rcx + 256]
        vpmadd52huq zmm7, zmm15, zmm26
        vpmadd52luq zmm2, zmm29, zmm16
        vpmadd52huq zmm21, zmm29, zmm16
        vpmadd52huq zmm25, zmm1, zmm5
        vpmadd52luq zmm24, zmm14, zmm11
        vpmadd52luq zmm6, zmm3, zmm28
        vpmadd52huq zmm13, zmm3, zmm28
        vpmadd52huq zmm20, zmm27, zmm26
        vmovdqu64 zmm27, [rcx + 384]
        vpmadd52luq zmm19, zmm10, zmm26
        vpmadd52luq zmm21, zmm14, zmm16
        vpmadd52luq zmm25, zmm9, zmm5
        vpmadd52huq zmm12, zmm27, zmm26
        vpmadd52luq zmm7, zmm27, zmm26
        vpmadd52huq zmm24, zmm14, zmm16
        vpmadd52huq zmm6, zmm3, zmm11
        vpmadd52huq zmm19, zmm10, zmm28
        vpmadd52luq zmm13, zmm10, zmm28
        vmovdqu64 zmm5, [rcx + 448]
        vpmadd52luq zmm20, zmm29, zmm26
        vpmadd52huq zmm25, zmm10, zmm26
        vpmadd52huq zmm7, zmm27, zmm28
        vpmadd52luq zmm24, zmm3, zmm16
        vpmadd52luq zmm6, zmm10, zmm11
        vpmadd52luq zmm19, zmm15, zmm28
        vpmadd52huq zmm13, zmm10, zmm11
        vpmadd52huq zmm20, zmm29, zmm28
        vpmadd52luq zmm12, zmm5, zmm26
        vpmadd52luq zmm25, zmm15, zmm26
        vpmadd52luq zmm7, zmm5, zmm28
        vpmadd52huq zmm6, zmm10, zmm16
        vpmadd52huq zmm19, zmm15, zmm11
        vpmadd52luq zmm13, zmm15, zmm11
        vpmadd52luq zmm20, zmm14, zmm28
        vpmadd52huq zmm12, zmm5, zmm28
        vpmadd52huq zmm25, zmm15, zmm28
        vpmadd52huq zmm7, zmm5, zmm11
        vpmadd52luq zmm6, zmm15, zmm16
        vpmadd52luq zmm19, zmm27, zmm11
        vpmadd52huq zmm13, zmm15, zmm16
        vmovdqu64 zmm15, [rcx + 512]
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm9, zmm0
        vpmadd52huq zmm17, zmm5, zmm26
        vpmadd52huq zmm20, zmm14, zmm11
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm22, zmm0
        vpmadd52luq zmm25, zmm27, zmm28
        vpmadd52huq zmm19, zmm27, zmm16
        vpmadd52luq zmm13, zmm27, zmm16
        vpmadd52luq zmm29, zmm22, zmm0
        vpmadd52luq zmm17, zmm15, zmm26
        vpmadd52luq zmm12, zmm15, zmm28
        vpmadd52luq zmm7, zmm15, zmm11
        vmovdqu64 zmm0, [rcx + 576]
        vpmadd52luq zmm20, zmm3, zmm11
        vpmadd52huq zmm25, zmm27, zmm11
        vpmadd52luq zmm19, zmm5, zmm16
        vpmadd52huq zmm29, zmm22, zmm23
        vpmadd52huq zmm17, zmm15, zmm28
        vpaddq  zmm30, zmm30, zmm18
        vpmadd52huq zmm12, zmm15, zmm11
        vpsrlq  zmm18{k2}{z}, zmm30, 52
        vpmadd52huq zmm14, zmm0, zmm26
        vpaddq  zmm2, zmm2, zmm18
        vpmadd52huq zmm7, zmm15, zmm16
        valignq zmm18{k1}{z}, zmm2, zmm2, 1
        vpmadd52luq zmm17, zmm0, zmm28
        vpsrlq  zmm23{k2}{z}, zmm2, 52
        vpmadd52luq zmm12, zmm0, zmm11
        vpaddq  zmm21, zmm21, zmm23
        vpmadd52huq zmm29, zmm15, zmm26
        vpsrlq  zmm23{k2}{z}, zmm21, 52
        vmovq   [r8 + 456], xmm2
        valignq zmm2{k1}{z}, zmm30, zmm30, 1
        vpaddq  zmm24, zmm24, zmm23
        vpmadd52huq zmm17, zmm0, zmm11
        vmovq   [r8 + 472], xmm24
        vpmadd52luq zmm7, zmm0, zmm16
        vpmadd52huq zmm12, zmm0, zmm16
        vmovq   [r8 + 448], xmm30
        vmovq   [r8 + 464], xmm21
        valignq zmm21{k1}{z}, zmm21, zmm21, 1
        vpmadd52luq zmm29, zmm0, zmm26
        vpmadd52huq zmm20, zmm3, zmm16
        vpbroadcastq zmm3, [rdx + 240]
        vmovdqu64 zmm23, [rsi + 0]
        valignq zmm26{k1}{z}, zmm24, zmm24, 1
        vpbroadcastq zmm27, [rdx + 112]
        vpmadd52luq zmm25, zmm5, zmm11
        vmovdqu64 zmm11, [rsi + 128]
        vpaddq  zmm17, zmm17, zmm18
        vpbroadcastq zmm18, [rdx + 176]
        vpsrlq  zmm24{k2}{z}, zmm24, 52
        vmovdqu64 zmm30, [rsi + 64]
        vpaddq  zmm12, zmm12, zmm2
        vpaddq  zmm14, zmm14, zmm26
        vpmadd52huq zmm29, zmm0, zmm28
        vpbroadcastq zmm0, [rdx + 48]
        vpmadd52luq zmm20, zmm10, zmm16
        vpmadd52luq zmm19, zmm23, zmm3
        vpmadd52luq zmm6, zmm23, zmm27
        vmovdqu64 zmm2, [rsi + 192]
        vpmadd52huq zmm12, zmm11, zmm3
        vpmadd52luq zmm13, zmm23, zmm18
        vpmadd52huq zmm7, zmm30, zmm3
        vpmadd52huq zmm25, zmm5, zmm16
        vpaddq  zmm29, zmm29, zmm21
        vpmadd52luq zmm20, zmm23, zmm0
        vpmadd52huq zmm19, zmm23, zmm18
        vpmadd52huq zmm6, zmm23, zmm0
        vpmadd52luq zmm12, zmm2, zmm3
        vmovdqu64 zmm5, [rsi + 256]
        vpmadd52huq zmm13, zmm23, zmm27
        vpmadd52luq zmm7, zmm11, zmm3
        vpmadd52luq zmm25, zmm15, zmm16
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm4, zmm3
        vpmadd52huq zmm17, zmm2, zmm3
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm1, zmm3
        vpmadd52huq zmm14, zmm8, zmm3
        vpmadd52luq zmm19, zmm30, zmm18
        vpmadd52huq zmm29, zmm5, zmm3
        vpbroadcastq zmm16, [r8 + 456]
        vmovdqu64 zmm21, [rcx + 0]
        vpmadd52luq zmm6, zmm30, zmm0
        vpmadd52huq zmm12, zmm2, zmm18
        vpmadd52luq zmm10, zmm1, zmm3
        vpmadd52luq zmm17, zmm5, zmm3
        vpmadd52luq zmm15, zmm9, zmm3
        vpmadd52luq zmm14, zmm4, zmm3
        vpmadd52huq zmm19, zmm30, zmm27
        vpmadd52luq zmm29, zmm8, zmm3
        vpmadd52luq zmm6, zmm21, zmm16
        vpmadd52luq zmm13, zmm30, zmm27
        vpmadd52huq zmm10, zmm1, zmm18
        vpmadd52huq zmm17, zmm5, zmm18
        vpmadd52huq zmm15, zmm9, zmm18
        vpmadd52huq zmm14, zmm4, zmm18
        vpmadd52luq zmm19, zmm11, zmm27
        vpmadd52huq zmm7, zmm11, zmm18
        vpmadd52luq zmm12, zmm5, zmm18
        vpmadd52huq zmm29, zmm8, zmm18
        vpmadd52luq zmm10, zmm9, zmm18
        vpmadd52luq zmm17, zmm8, zmm18
        vpmadd52luq zmm15, zmm22, zmm18
        vpmadd52luq zmm14, zmm1, zmm18
        vpmadd52huq zmm19, zmm11, zmm0
        vpbroadcastq zmm26, [r8 + 448]
        vpmadd52huq zmm13, zmm30, zmm0
        vpmadd52luq zmm7, zmm2, zmm18
        vpmadd52huq zmm12, zmm5, zmm27
        vpmadd52huq zmm10, zmm9, zmm27
        vpmadd52huq zmm17, zmm8, zmm27
        vpmadd52huq zmm15, zmm22, zmm27
        vpmadd52huq zmm14, zmm1, zmm27
        vpbroadcastq zmm28, [r8 + 472]
        vpmadd52luq zmm19, zmm2, zmm0
        vpmadd52luq zmm20, zmm21, zmm26
        vpmadd52huq zmm25, zmm23, zmm3
        vpmadd52huq zmm6, zmm21, zmm26
        vpmadd52luq zmm10, zmm22, zmm27
        vpmadd52luq zmm17, zmm4, zmm27
        vpmadd52luq zmm29, zmm4, zmm18
        vpmadd52luq zmm14, zmm9, zmm27
        vpmadd52luq zmm19, zmm21, zmm28
        vpmadd52luq zmm13, zmm11, zmm0
        vpmadd52huq zmm7, zmm2, zmm27
        vpmadd52luq zmm12, zmm8, zmm27
        vpmadd52huq zmm10, zmm22, zmm0
        vmovdqu64 zmm23, [rcx + 64]
        vpmadd52huq zmm17, zmm4, zmm0
        vpmadd52luq zmm25, zmm30, zmm3
        vpmadd52huq zmm14, zmm9, zmm0
        vpmadd52huq zmm29, zmm4, zmm27
        vpmadd52luq zmm7, zmm5, zmm27
        vpmadd52huq zmm12, zmm8, zmm0
        vpmadd52luq zmm17, zmm1, zmm0
        vpmadd52huq zmm25, zmm30, zmm18
        vpmadd52luq zmm6, zmm23, zmm26
        vpbroadcastq zmm30, [r8 + 464]
        vpmadd52luq zmm14, zmm22, zmm0
        vpmadd52luq zmm29, zmm1, zmm27
        vpmadd52huq zmm7, zmm5, zmm0
        vpmadd52luq zmm12, zmm4, zmm0
        vpmadd52luq zmm25, zmm11, zmm18
        vpmadd52huq zmm29, zmm1, zmm0
        vpmadd52luq zmm7, zmm8, zmm0
        vpmadd52huq zmm25, zmm11, zmm27
        vmovdqu64 zmm11, [rcx + 128]
        vpmadd52huq zmm19, zmm21, zmm30
        vpmadd52luq zmm13, zmm21, zmm30
        vpmadd52luq zmm29, zmm9, zmm0
        vpmadd52huq zmm7, zmm23, zmm28
        vpmadd52luq zmm25, zmm2, zmm27
        vmovdqu64 zmm27, [rcx + 192]
        vpmadd52luq zmm19, zmm23, zmm30
        vpmadd52huq zmm13, zmm21, zmm16
        vpmadd52huq zmm12, zmm11, zmm28
        vpmadd52luq zmm7, zmm11, zmm28
        vpmadd52huq zmm25, zmm2, zmm0
        vmovdqu64 zmm2, [rcx + 384]
        vpmadd52huq zmm19, zmm23, zmm16
        vpmadd52luq zmm13, zmm23, zmm16
        vpmadd52luq zmm12, zmm27, zmm28
        vpmadd52huq zmm7, zmm11, zmm30
        vpmadd52luq zmm25, zmm5, zmm0
        vmovdqu64 zmm0, [rcx + 320]
        vmovdqu64 zmm5, [rcx + 448]
        vpmadd52huq zmm10, zmm2, zmm28
        vpmadd52huq zmm17, zmm27, zmm28
        vpmadd52huq zmm14, zmm0, zmm28
        vpmadd52luq zmm19, zmm11, zmm16
        vpmadd52huq zmm13, zmm23, zmm26
        vpmadd52huq zmm12, zmm27, zmm30
        vpmadd52luq zmm7, zmm27, zmm30
        vpmadd52huq zmm25, zmm21, zmm28
        vpmadd52luq zmm10, zmm5, zmm28
        vpmadd52luq zmm14, zmm2, zmm28
        vmovdqu64 zmm21, [rcx + 256]
        vpmadd52huq zmm19, zmm11, zmm26
        vpmadd52luq zmm13, zmm11, zmm26
        vpmadd52huq zmm7, zmm27, zmm16
        vpmadd52luq zmm25, zmm23, zmm28
        vpmadd52huq zmm10, zmm5, zmm30
        vpmadd52huq zmm14, zmm2, zmm30
        vpmadd52luq zmm19, zmm27, zmm26
        vpmadd52huq zmm25, zmm23, zmm30
        vpmadd52luq zmm17, zmm21, zmm28
        vpmadd52huq zmm29, zmm21, zmm28
        vpmadd52luq zmm14, zmm5, zmm30
        vpmadd52luq zmm12, zmm21, zmm30
        vpmadd52luq zmm7, zmm21, zmm16
        vpmadd52luq zmm25, zmm11, zmm30
        vpmadd52huq zmm17, zmm21, zmm30
        vpmadd52luq zmm29, zmm0, zmm28
        vpmadd52huq zmm14, zmm5, zmm16
        vpmadd52huq zmm12, zmm21, zmm16
        vpmadd52huq zmm7, zmm21, zmm26
        vpmadd52huq zmm25, zmm11, zmm16
        vpmadd52luq zmm17, zmm0, zmm30
        vpmadd52huq zmm29, zmm0, zmm30
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm9, zmm3
        vmovdqu64 zmm23, [rcx + 512]
        vpmadd52huq zmm15, zmm5, zmm28
        vpmadd52luq zmm12, zmm0, zmm16
        vpmadd52luq zmm7, zmm0, zmm26
        vpmadd52luq zmm25, zmm27, zmm16
        vpmadd52huq zmm17, zmm0, zmm16
        vpmadd52luq zmm29, zmm2, zmm30
        vpmadd52luq zmm11, zmm22, zmm3
        vpmadd52huq zmm12, zmm0, zmm26
        vpmadd52luq zmm15, zmm23, zmm28
        vpmadd52luq zmm10, zmm23, zmm30
        vpmadd52luq zmm14, zmm23, zmm16
        vpmadd52luq zmm17, zmm2, zmm16
        vpmadd52huq zmm29, zmm2, zmm16
        vpmadd52huq zmm11, zmm22, zmm18
        vpxorq  zmm0, zmm0, zmm0
        vpmadd52huq zmm0, zmm22, zmm3
        vpaddq  zmm20, zmm20, zmm24
        vpmadd52huq zmm15, zmm23, zmm30
        vpsrlq  zmm3{k2}{z}, zmm20, 52
        vmovdqu64 zmm18, [rcx + 576]
        vpmadd52huq zmm10, zmm23, zmm16
        vpaddq  zmm6, zmm6, zmm3
        valignq zmm3{k1}{z}, zmm20, zmm20, 1
        valignq zmm24{k1}{z}, zmm6, zmm6, 1
        vpmadd52huq zmm17, zmm2, zmm26
        vpmadd52huq zmm14, zmm23, zmm26
        vpmadd52luq zmm29, zmm5, zmm16
        vpmadd52luq zmm12, zmm2, zmm26
        vpmadd52luq zmm15, zmm18, zmm30
        vpmadd52luq zmm10, zmm18, zmm16
        vpmadd52huq zmm0, zmm18, zmm28
        vpmadd52huq zmm11, zmm23, zmm28
        vpmadd52luq zmm17, zmm5, zmm26
        vpmadd52luq zmm14, zmm18, zmm26
        vpmadd52huq zmm29, zmm5, zmm26
        vpsrlq  zmm2{k2}{z}, zmm6, 52
        vpmadd52huq zmm15, zmm18, zmm16
        vpmadd52huq zmm10, zmm18, zmm26
        vpaddq  zmm13, zmm13, zmm2
        vmovq   [r8 + 488], xmm6
        vpmadd52luq zmm11, zmm18, zmm28
        vpsrlq  zmm2{k2}{z}, zmm13, 52
        vmovq   [r8 + 496], xmm13
        vmovq   [r8 + 480], xmm20
        valignq zmm5{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm19, zmm19, zmm2
        vpmadd52luq zmm29, zmm23, zmm26
        vpaddq  zmm15, zmm15, zmm24
        vpbroadcastq zmm2, [rdx + 496]
        vmovdqu64 zmm6, [rsi + 192]
        vpaddq  zmm10, zmm10, zmm3
        vmovdqu64 zmm3, [rsi + 128]
        vmovq   [r8 + 504], xmm19
        vmovdqu64 zmm13, [rsi + 0]
        vpmadd52huq zmm25, zmm27, zmm26
        valignq zmm16{k1}{z}, zmm19, zmm19, 1
        vmovdqu64 zmm20, [rsi + 64]
        vpmadd52huq zmm11, zmm18, zmm30
        vpsrlq  zmm18{k2}{z}, zmm19, 52
        vpaddq  zmm0, zmm0, zmm16
        vpbroadcastq zmm16, [rdx + 432]
        vpmadd52luq zmm25, zmm21, zmm26
        vmovdqu64 zmm19, [rsi + 256]
        vpmadd52huq zmm15, zmm6, zmm2
        vpmadd52huq zmm10, zmm3, zmm2
        vpmadd52luq zmm17, zmm13, zmm2
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm4, zmm2
        vpmadd52huq zmm14, zmm20, zmm2
        vpbroadcastq zmm23, [rdx + 368]
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm1, zmm2
        vpmadd52huq zmm0, zmm8, zmm2
        vpmadd52luq zmm12, zmm13, zmm16
        vpmadd52luq zmm15, zmm19, zmm2
        vpmadd52luq zmm10, zmm6, zmm2
        vpmadd52huq zmm17, zmm13, zmm16
        vpmadd52luq zmm21, zmm1, zmm2
        vpmadd52luq zmm14, zmm3, zmm2
        vpmadd52luq zmm7, zmm13, zmm23
        vpmadd52luq zmm0, zmm4, zmm2
        vpbroadcastq zmm26, [rdx + 304]
        vpmadd52huq zmm12, zmm13, zmm23
        vpmadd52huq zmm15, zmm19, zmm16
        vpmadd52huq zmm10, zmm6, zmm16
        vpmadd52luq zmm17, zmm20, zmm16
        vpmadd52huq zmm21, zmm1, zmm16
        vpmadd52huq zmm14, zmm3, zmm16
        vpmadd52huq zmm29, zmm13, zmm2
        vpmadd52huq zmm0, zmm4, zmm16
        vpmadd52huq zmm7, zmm13, zmm26
        vpmadd52luq zmm15, zmm8, zmm16
        vpmadd52luq zmm10, zmm19, zmm16
        vpmadd52huq zmm17, zmm20, zmm23
        vpmadd52luq zmm12, zmm20, zmm23
        vpmadd52luq zmm14, zmm6, zmm16
        vpaddq  zmm11, zmm11, zmm5
        vpmadd52luq zmm24, zmm9, zmm2
        vpmadd52luq zmm21, zmm9, zmm16
        vpmadd52huq zmm15, zmm8, zmm23
        vpmadd52huq zmm10, zmm19, zmm23
        vpmadd52luq zmm17, zmm3, zmm23
        vpmadd52luq zmm0, zmm1, zmm16
        vpmadd52huq zmm14, zmm6, zmm23
        vpmadd52luq zmm29, zmm20, zmm2
        vpmadd52huq zmm24, zmm9, zmm16
        vpmadd52huq zmm21, zmm9, zmm23
        vpmadd52luq zmm15, zmm4, zmm23
        vpmadd52luq zmm10, zmm8, zmm23
        vpmadd52huq zmm17, zmm3, zmm26
        vpmadd52huq zmm11, zmm19, zmm2
        vpmadd52luq zmm7, zmm20, zmm26
        vpmadd52huq zmm12, zmm20, zmm26
        vpmadd52luq zmm24, zmm22, zmm16
        vpmadd52luq zmm21, zmm22, zmm23
        vpmadd52huq zmm15, zmm4, zmm26
        vpmadd52huq zmm10, zmm8, zmm26
        vpmadd52luq zmm17, zmm6, zmm26
        vpmadd52luq zmm14, zmm19, zmm23
        vpmadd52huq zmm0, zmm1, zmm23
        vpbroadcastq zmm5, [r8 + 504]
        vmovdqu64 zmm27, [rcx + 0]
        vpmadd52huq zmm29, zmm20, zmm16
        vpmadd52luq zmm11, zmm8, zmm2
        vpbroadcastq zmm20, [r8 + 488]
        vpmadd52luq zmm12, zmm3, zmm26
        vpmadd52luq zmm15, zmm1, zmm26
        vpmadd52luq zmm10, zmm4, zmm26
        vpmadd52luq zmm25, zmm13, zmm26
        vpbroadcastq zmm13, [r8 + 496]
        vpmadd52huq zmm24, zmm22, zmm23
        vpbroadcastq zmm28, [r8 + 480]
        vpmadd52huq zmm21, zmm22, zmm26
        vpmadd52luq zmm17, zmm27, zmm5
        vpmadd52huq zmm14, zmm19, zmm26
        vpmadd52luq zmm7, zmm27, zmm20
        vpmadd52luq zmm0, zmm9, zmm23
        vpmadd52luq zmm29, zmm3, zmm16
        vpmadd52huq zmm11, zmm8, zmm16
        vpmadd52luq zmm12, zmm27, zmm13
        vpmadd52luq zmm25, zmm27, zmm28
        vpmadd52huq zmm17, zmm27, zmm13
        vpmadd52luq zmm14, zmm8, zmm26
        vpmadd52huq zmm7, zmm27, zmm28
        vpmadd52huq zmm0, zmm9, zmm26
        vpmadd52huq zmm29, zmm3, zmm23
        vmovdqu64 zmm3, [rcx + 128]
        vpmadd52luq zmm11, zmm4, zmm16
        vpmadd52huq zmm12, zmm27, zmm20
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm9, zmm2
        vpmadd52luq zmm0, zmm22, zmm26
        vpmadd52luq zmm29, zmm6, zmm23
        vpmadd52huq zmm11, zmm4, zmm23
        vpmadd52luq zmm30, zmm22, zmm2
        vpmadd52huq zmm29, zmm6, zmm26
        vmovdqu64 zmm6, [rcx + 64]
        vpmadd52huq zmm10, zmm3, zmm5
        vpmadd52luq zmm11, zmm1, zmm23
        vmovdqu64 zmm23, [rcx + 192]
        vpmadd52luq zmm17, zmm6, zmm13
        vpmadd52luq zmm7, zmm6, zmm28
        vpmadd52huq zmm14, zmm6, zmm5
        vpmadd52luq zmm12, zmm6, zmm20
        vpmadd52huq zmm30, zmm22, zmm16
        vmovdqu64 zmm16, [rcx + 320]
        vpmadd52luq zmm29, zmm19, zmm26
        vmovdqu64 zmm19, [rcx + 256]
        vpmadd52huq zmm15, zmm23, zmm5
        vpmadd52luq zmm10, zmm23, zmm5
        vpmadd52huq zmm17, zmm6, zmm20
        vpmadd52huq zmm0, zmm16, zmm5
        vpmadd52luq zmm14, zmm3, zmm5
        vpmadd52huq zmm12, zmm6, zmm28
        vpmadd52huq zmm11, zmm1, zmm26
        vpmadd52huq zmm29, zmm27, zmm5
        vmovdqu64 zmm27, [rcx + 448]
        vpmadd52luq zmm15, zmm19, zmm5
        vpmadd52huq zmm10, zmm23, zmm13
        vpmadd52luq zmm17, zmm3, zmm20
        vpmadd52huq zmm14, zmm3, zmm13
        vpmadd52luq zmm12, zmm3, zmm28
        vpmadd52luq zmm11, zmm9, zmm26
        vpmadd52huq zmm24, zmm27, zmm5
        vpmadd52huq zmm15, zmm19, zmm13
        vpmadd52luq zmm10, zmm19, zmm13
        vmovdqu64 zmm26, [rcx + 512]
        vpmadd52huq zmm17, zmm3, zmm28
        vpmadd52luq zmm29, zmm6, zmm5
        vpmadd52luq zmm14, zmm23, zmm13
        vpmadd52huq zmm11, zmm19, zmm5
        vpmadd52luq zmm15, zmm16, zmm13
        vpmadd52huq zmm10, zmm19, zmm20
        vpmadd52luq zmm17, zmm23, zmm28
        vpmadd52huq zmm29, zmm6, zmm13
        vpmadd52luq zmm24, zmm26, zmm5
        vpmadd52huq zmm14, zmm23, zmm20
        vmovdqu64 zmm6, [rcx + 384]
        vpmadd52luq zmm11, zmm16, zmm5
        vpmadd52huq zmm15, zmm16, zmm20
        vpmadd52luq zmm10, zmm16, zmm20
        vpmadd52luq zmm29, zmm3, zmm13
        vpmadd52luq zmm14, zmm19, zmm20
        vpmadd52huq zmm11, zmm16, zmm13
        vpmadd52huq zmm10, zmm16, zmm28
        vpmadd52huq zmm29, zmm3, zmm20
        vpmadd52luq zmm15, zmm6, zmm20
        vpmadd52huq zmm21, zmm6, zmm5
        vpmadd52luq zmm0, zmm6, zmm5
        vpmadd52huq zmm14, zmm19, zmm28
        vpmadd52luq zmm11, zmm6, zmm13
        vpmadd52luq zmm10, zmm6, zmm28
        vpmadd52luq zmm29, zmm23, zmm20
        vpmadd52huq zmm15, zmm6, zmm28
        vpmadd52luq zmm21, zmm27, zmm5
        vpmadd52huq zmm0, zmm6, zmm13
        vpmadd52luq zmm14, zmm16, zmm28
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52huq zmm3, zmm22, zmm2
        vmovdqu64 zmm2, [rcx + 576]
        vpmadd52huq zmm24, zmm26, zmm13
        vpaddq  zmm25, zmm25, zmm18
        vpmadd52huq zmm30, zmm26, zmm5
        vpmadd52luq zmm15, zmm27, zmm28
        vpmadd52huq zmm21, zmm27, zmm13
        vpsrlq  zmm16{k2}{z}, zmm25, 52
        vpmadd52luq zmm0, zmm27, zmm13
        vpaddq  zmm7, zmm7, zmm16
        vpmadd52luq zmm24, zmm2, zmm13
        valignq zmm16{k1}{z}, zmm7, zmm7, 1
        vpmadd52huq zmm3, zmm2, zmm5
        vmovq   [r8 + 520], xmm7
        vpmadd52huq zmm11, zmm6, zmm20
        vpmadd52luq zmm21, zmm26, zmm13
        vpsrlq  zmm6{k2}{z}, zmm7, 52
        valignq zmm7{k1}{z}, zmm25, zmm25, 1
        vpaddq  zmm12, zmm12, zmm6
        vpmadd52huq zmm24, zmm2, zmm20
        vpsrlq  zmm6{k2}{z}, zmm12, 52
        vpmadd52huq zmm0, zmm27, zmm20
        vpaddq  zmm17, zmm17, zmm6
        vpmadd52huq zmm21, zmm26, zmm20
        vmovq   [r8 + 536], xmm17
        vmovq   [r8 + 528], xmm12
        vpmadd52luq zmm30, zmm2, zmm5
        vmovq   [r8 + 512], xmm25
        vpmadd52huq zmm29, zmm23, zmm28
        valignq zmm5{k1}{z}, zmm17, zmm17, 1
        vpbroadcastq zmm6, [rdx + 120]
        vmovdqu64 zmm18, [rsi + 0]
        vpaddq  zmm24, zmm24, zmm16
        vpbroadcastq zmm16, [rdx + 56]
        vpmadd52luq zmm11, zmm27, zmm20
        vpmadd52luq zmm0, zmm26, zmm20
        vpbroadcastq zmm23, [rdx + 624]
        valignq zmm12{k1}{z}, zmm12, zmm12, 1
        vpmadd52luq zmm21, zmm2, zmm20
        vpaddq  zmm3, zmm3, zmm5
        vpmadd52huq zmm30, zmm2, zmm13
        vpbroadcastq zmm5, [rdx + 560]
        vpmadd52luq zmm29, zmm19, zmm28
        vpmadd52luq zmm15, zmm18, zmm6
        vpmadd52luq zmm10, zmm18, zmm16
        vpmadd52huq zmm0, zmm26, zmm28
        vpmadd52luq zmm14, zmm18, zmm23
        vpmadd52huq zmm21, zmm2, zmm28
        vpmadd52huq zmm11, zmm27, zmm28
        vmovdqu64 zmm13, [rsi + 192]
        vpaddq  zmm30, zmm30, zmm12
        vmovdqu64 zmm12, [rsi + 128]
        vpmadd52luq zmm29, zmm18, zmm5
        vmovdqu64 zmm19, [rsi + 64]
        vpmadd52huq zmm15, zmm18, zmm16
        vpmadd52huq zmm10, zmm18, zmm23
        vpmadd52luq zmm0, zmm2, zmm28
        vpmadd52huq zmm14, zmm18, zmm5
        vpaddq  zmm21, zmm21, zmm7
        vpmadd52luq zmm11, zmm26, zmm28
        vmovdqu64 zmm2, [rsi + 256]
        vpmadd52huq zmm24, zmm13, zmm6
        vpmadd52huq zmm21, zmm12, zmm6
        vpmadd52luq zmm15, zmm19, zmm16
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm1, zmm6
        vpmadd52luq zmm10, zmm19, zmm23
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm4, zmm6
        vpmadd52huq zmm3, zmm8, zmm6
        vpmadd52huq zmm0, zmm19, zmm6
        vpmadd52luq zmm24, zmm2, zmm6
        vpmadd52luq zmm21, zmm13, zmm6
        vpmadd52huq zmm15, zmm19, zmm23
        vpmadd52luq zmm14, zmm19, zmm5
        vpmadd52huq zmm10, zmm19, zmm5
        vpmadd52luq zmm20, zmm1, zmm6
        vpmadd52luq zmm3, zmm4, zmm6
        vpmadd52luq zmm0, zmm12, zmm6
        vpmadd52huq zmm24, zmm2, zmm16
        vpmadd52huq zmm21, zmm13, zmm16
        vpmadd52luq zmm15, zmm12, zmm23
        vpmadd52huq zmm30, zmm2, zmm6
        vpmadd52luq zmm10, zmm12, zmm5
        vpmadd52huq zmm20, zmm1, zmm16
        vpmadd52huq zmm3, zmm4, zmm16
        vpmadd52huq zmm0, zmm12, zmm16
        vpmadd52luq zmm24, zmm8, zmm16
        vpbroadcastq zmm25, [r8 + 528]
        vmovdqu64 zmm26, [rcx + 0]
        vpmadd52luq zmm21, zmm2, zmm16
        vpmadd52huq zmm15, zmm12, zmm5
        vpmadd52luq zmm30, zmm8, zmm6
        vpmadd52huq zmm11, zmm18, zmm6
        vpsrlq  zmm17{k2}{z}, zmm17, 52
        vpmadd52luq zmm7, zmm9, zmm6
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm9, zmm6
        vpmadd52huq zmm24, zmm8, zmm23
        vpbroadcastq zmm27, [r8 + 520]
        vpmadd52luq zmm10, zmm26, zmm25
        vpmadd52luq zmm15, zmm13, zmm5
        vpmadd52huq zmm21, zmm2, zmm23
        vpmadd52luq zmm20, zmm9, zmm16
        vpmadd52luq zmm3, zmm1, zmm16
        vpmadd52huq zmm7, zmm9, zmm16
        vpmadd52luq zmm18, zmm22, zmm6
        vpmadd52luq zmm24, zmm4, zmm23
        vpmadd52huq zmm10, zmm26, zmm27
        vpmadd52luq zmm14, zmm26, zmm27
        vpmadd52luq zmm21, zmm8, zmm23
        vpmadd52huq zmm20, zmm9, zmm23
        vpmadd52huq zmm3, zmm1, zmm23
        vpmadd52luq zmm7, zmm22, zmm16
        vpmadd52huq zmm18, zmm22, zmm16
        vpmadd52huq zmm24, zmm4, zmm5
        vpmadd52luq zmm0, zmm13, zmm16
        vpmadd52huq zmm30, zmm8, zmm16
        vpmadd52huq zmm21, zmm8, zmm5
        vpmadd52luq zmm20, zmm22, zmm23
        vpmadd52luq zmm3, zmm9, zmm23
        vpmadd52huq zmm7, zmm22, zmm23
        vpbroadcastq zmm28, [r8 + 536]
        vpmadd52luq zmm11, zmm19, zmm6
        vpmadd52luq zmm24, zmm1, zmm5
        vpmadd52huq zmm0, zmm13, zmm23
        vpmadd52luq zmm30, zmm4, zmm16
        vpmadd52luq zmm21, zmm4, zmm5
        vpmadd52huq zmm20, zmm22, zmm5
        vpmadd52huq zmm3, zmm9, zmm5
        vpmadd52huq zmm11, zmm19, zmm16
        vmovdqu64 zmm19, [rcx + 64]
        vpmadd52luq zmm15, zmm26, zmm28
        vpmadd52luq zmm0, zmm2, zmm23
        vpmadd52huq zmm30, zmm4, zmm23
        vpmadd52luq zmm3, zmm22, zmm5
        vpmadd52luq zmm11, zmm12, zmm16
        vpbroadcastq zmm16, [r8 + 512]
        vpmadd52huq zmm15, zmm26, zmm25
        vpmadd52luq zmm10, zmm19, zmm27
        vpmadd52huq zmm0, zmm2, zmm5
        vpmadd52luq zmm30, zmm1, zmm23
        vpmadd52huq zmm11, zmm12, zmm23
        vpmadd52luq zmm15, zmm19, zmm25
        vmovdqu64 zmm12, [rcx + 128]
        vpmadd52huq zmm14, zmm26, zmm16
        vpmadd52luq zmm29, zmm26, zmm16
        vpmadd52huq zmm10, zmm19, zmm16
        vpmadd52luq zmm0, zmm8, zmm5
        vpmadd52huq zmm30, zmm1, zmm5
        vpmadd52luq zmm11, zmm13, zmm23
        vpmadd52huq zmm15, zmm19, zmm27
        vmovdqu64 zmm23, [rcx + 192]
        vpmadd52luq zmm14, zmm19, zmm16
        vpmadd52huq zmm21, zmm12, zmm28
        vpmadd52luq zmm10, zmm12, zmm16
        vpmadd52huq zmm0, zmm19, zmm28
        vpmadd52luq zmm30, zmm9, zmm5
        vpmadd52huq zmm11, zmm13, zmm5
        vpmadd52luq zmm15, zmm12, zmm27
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm22, zmm6
        vmovdqu64 zmm6, [rcx + 448]
        vpmadd52luq zmm21, zmm23, zmm28
        vpmadd52luq zmm0, zmm12, zmm28
        vpmadd52luq zmm11, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 512]
        vmovdqu64 zmm5, [rcx + 256]
        vpmadd52huq zmm24, zmm23, zmm28
        vpmadd52huq zmm7, zmm6, zmm28
        vpmadd52huq zmm18, zmm2, zmm28
        vpmadd52huq zmm15, zmm12, zmm16
        vpmadd52huq zmm21, zmm23, zmm25
        vpmadd52huq zmm0, zmm12, zmm25
        vpmadd52huq zmm11, zmm26, zmm28
        vmovdqu64 zmm26, [rcx + 576]
        vpmadd52luq zmm24, zmm5, zmm28
        vpmadd52luq zmm7, zmm2, zmm28
        vpaddq  zmm29, zmm29, zmm17
        vpmadd52luq zmm18, zmm26, zmm28
        vpmadd52luq zmm15, zmm23, zmm16
        vpmadd52huq zmm13, zmm26, zmm28
        vpmadd52luq zmm21, zmm5, zmm25
        vpmadd52huq zmm30, zmm5, zmm28
        vpmadd52huq zmm24, zmm5, zmm25
        vpmadd52huq zmm7, zmm2, zmm25
        vmovdqu64 zmm17, [rcx + 320]
        vpmadd52luq zmm0, zmm23, zmm25
        vpmadd52huq zmm18, zmm26, zmm25
        vpmadd52luq zmm11, zmm19, zmm28
        vmovq   [r8 + 544], xmm29
        vpmadd52huq zmm21, zmm5, zmm27
        vpmadd52luq zmm7, zmm26, zmm25
        vpmadd52huq zmm0, zmm23, zmm27
        vpmadd52huq zmm11, zmm19, zmm25
        vpmadd52luq zmm24, zmm17, zmm25
        vpmadd52huq zmm3, zmm17, zmm28
        vpmadd52luq zmm21, zmm17, zmm27
        vpmadd52luq zmm30, zmm17, zmm28
        vpmadd52huq zmm7, zmm26, zmm27
        vpmadd52luq zmm0, zmm5, zmm27
        vmovdqu64 zmm19, [rcx + 384]
        vpmadd52luq zmm11, zmm12, zmm25
        vpmadd52huq zmm24, zmm17, zmm27
        vpmadd52huq zmm21, zmm17, zmm16
        vpmadd52huq zmm30, zmm17, zmm25
        vpmadd52huq zmm0, zmm5, zmm16
        vpmadd52huq zmm11, zmm12, zmm27
        vpsrlq  zmm12{k2}{z}, zmm29, 52
        vpaddq  zmm14, zmm14, zmm12
        vpmadd52huq zmm20, zmm19, zmm28
        vpmadd52luq zmm24, zmm19, zmm27
        vpmadd52luq zmm3, zmm19, zmm28
        vpmadd52luq zmm21, zmm19, zmm16
        vpmadd52luq zmm30, zmm19, zmm25
        vpmadd52luq zmm0, zmm17, zmm16
        vpsrlq  zmm12{k2}{z}, zmm14, 52
        vmovq   [r8 + 552], xmm14
        vpmadd52luq zmm11, zmm23, zmm27
        vpaddq  zmm10, zmm10, zmm12
        vpmadd52luq zmm20, zmm6, zmm28
        vpsrlq  zmm12{k2}{z}, zmm10, 52
        valignq zmm17{k1}{z}, zmm10, zmm10, 1
        vpaddq  zmm15, zmm15, zmm12
        valignq zmm12{k1}{z}, zmm14, zmm14, 1
        vpmadd52huq zmm24, zmm19, zmm16
        vpmadd52huq zmm3, zmm19, zmm25
        valignq zmm14{k1}{z}, zmm29, zmm29, 1
        vpaddq  zmm18, zmm18, zmm17
        vpmadd52huq zmm20, zmm6, zmm25
        vpaddq  zmm7, zmm7, zmm12
        vmovq   [r8 + 568], xmm15
        vmovq   [r8 + 560], xmm10
        vpmadd52huq zmm30, zmm19, zmm27
        vpmadd52huq zmm11, zmm23, zmm16
        vpbroadcastq zmm10, [rdx + 376]
        vmovdqu64 zmm12, [rsi + 0]
        valignq zmm17{k1}{z}, zmm15, zmm15, 1
        vpmadd52luq zmm24, zmm6, zmm16
        vpbroadcastq zmm19, [rdx + 312]
        vpmadd52luq zmm3, zmm6, zmm25
        vpsrlq  zmm15{k2}{z}, zmm15, 52
        vpbroadcastq zmm23, [rdx + 248]
        vpmadd52luq zmm20, zmm2, zmm25
        vpaddq  zmm13, zmm13, zmm17
        vpbroadcastq zmm17, [rdx + 184]
        vpmadd52luq zmm30, zmm6, zmm27
        vpmadd52luq zmm11, zmm5, zmm16
        vpmadd52luq zmm24, zmm12, zmm10
        vpmadd52huq zmm3, zmm6, zmm27
        vpmadd52luq zmm21, zmm12, zmm19
        vpmadd52huq zmm20, zmm2, zmm27
        vpmadd52luq zmm0, zmm12, zmm23
        vmovdqu64 zmm5, [rsi + 192]
        vpmadd52huq zmm30, zmm6, zmm16
        vmovdqu64 zmm6, [rsi + 64]
        vpmadd52luq zmm11, zmm12, zmm17
        vpmadd52huq zmm24, zmm12, zmm19
        vpmadd52luq zmm3, zmm2, zmm27
        vpmadd52huq zmm21, zmm12, zmm23
        vpmadd52luq zmm20, zmm26, zmm27
        vpmadd52huq zmm0, zmm12, zmm17
        vmovdqu64 zmm25, [rsi + 256]
        vpmadd52luq zmm30, zmm2, zmm16
        vpmadd52huq zmm7, zmm5, zmm10
        vpmadd52luq zmm24, zmm6, zmm19
        vpmadd52huq zmm3, zmm2, zmm16
        vpmadd52luq zmm21, zmm6, zmm23
        vpmadd52huq zmm20, zmm26, zmm16
        vpmadd52luq zmm0, zmm6, zmm17
        vmovdqu64 zmm2, [rsi + 128]
        vpmadd52huq zmm30, zmm12, zmm10
        vpmadd52luq zmm7, zmm25, zmm10
        vpmadd52huq zmm24, zmm6, zmm23
        vpmadd52luq zmm3, zmm26, zmm16
        vpmadd52huq zmm18, zmm25, zmm10
        vpmadd52huq zmm13, zmm8, zmm10
        vpaddq  zmm20, zmm20, zmm14
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm4, zmm10
        vpmadd52huq zmm20, zmm2, zmm10
        vpmadd52huq zmm7, zmm25, zmm19
        vpmadd52luq zmm24, zmm2, zmm23
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm1, zmm10
        vpmadd52luq zmm18, zmm8, zmm10
        vpmadd52luq zmm13, zmm4, zmm10
        vpmadd52huq zmm3, zmm6, zmm10
        vpmadd52luq zmm12, zmm1, zmm10
        vpmadd52luq zmm20, zmm5, zmm10
        vpmadd52luq zmm7, zmm8, zmm19
        vpmadd52huq zmm24, zmm2, zmm17
        vpmadd52luq zmm14, zmm9, zmm10
        vpmadd52huq zmm18, zmm8, zmm19
        vpmadd52huq zmm13, zmm4, zmm19
        vpmadd52luq zmm3, zmm2, zmm10
        vpmadd52huq zmm12, zmm1, zmm19
        vpmadd52huq zmm20, zmm5, zmm19
        vpmadd52huq zmm7, zmm8, zmm23
        vpbroadcastq zmm16, [r8 + 568]
        vmovdqu64 zmm26, [rcx + 0]
        vpmadd52luq zmm24, zmm5, zmm17
        vpmadd52huq zmm21, zmm6, zmm17
        vpmadd52luq zmm18, zmm4, zmm19
        vpmadd52luq zmm13, zmm1, zmm19
        vpmadd52huq zmm14, zmm9, zmm19
        vpmadd52luq zmm12, zmm9, zmm19
        vpmadd52luq zmm20, zmm25, zmm19
        vpmadd52luq zmm7, zmm4, zmm23
        vpmadd52luq zmm24, zmm26, zmm16
        vpbroadcastq zmm27, [r8 + 560]
        vpmadd52huq zmm3, zmm2, zmm19
        vpmadd52huq zmm18, zmm4, zmm23
        vpmadd52huq zmm13, zmm1, zmm23
        vpmadd52luq zmm21, zmm2, zmm17
        vpmadd52huq zmm12, zmm9, zmm23
        vpmadd52huq zmm20, zmm25, zmm23
        vpmadd52huq zmm7, zmm4, zmm17
        vpmadd52luq zmm14, zmm22, zmm19
        vpmadd52huq zmm24, zmm26, zmm27
        vpmadd52luq zmm18, zmm1, zmm23
        vpmadd52luq zmm13, zmm9, zmm23
        vpmadd52luq zmm3, zmm5, zmm19
        vpmadd52luq zmm12, zmm22, zmm23
        vpmadd52luq zmm20, zmm8, zmm23
        vpmadd52luq zmm7, zmm1, zmm17
        vpmadd52luq zmm21, zmm26, zmm27
        vpmadd52huq zmm14, zmm22, zmm23
        vpmadd52huq zmm18, zmm1, zmm17
        vpmadd52huq zmm13, zmm9, zmm17
        vpmadd52huq zmm3, zmm5, zmm23
        vpmadd52huq zmm12, zmm22, zmm17
        vpmadd52huq zmm20, zmm8, zmm17
        vmovdqu64 zmm28, [rcx + 64]
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm9, zmm10
        vpmadd52luq zmm30, zmm6, zmm10
        vpmadd52luq zmm18, zmm9, zmm17
        vpmadd52luq zmm13, zmm22, zmm17
        vpmadd52luq zmm3, zmm25, zmm23
        vpmadd52luq zmm20, zmm4, zmm17
        vpmadd52luq zmm29, zmm22, zmm10
        vpmadd52huq zmm30, zmm6, zmm19
        vpbroadcastq zmm6, [r8 + 552]
        vpmadd52luq zmm24, zmm28, zmm27
        vpmadd52huq zmm3, zmm25, zmm17
        vpmadd52huq zmm29, zmm22, zmm19
        vpmadd52luq zmm30, zmm2, zmm19
        vpbroadcastq zmm19, [r8 + 544]
        vpmadd52huq zmm21, zmm26, zmm6
        vpmadd52luq zmm0, zmm26, zmm6
        vpmadd52huq zmm24, zmm28, zmm6
        vpmadd52luq zmm3, zmm8, zmm17
        vpmadd52huq zmm30, zmm2, zmm23
        vmovdqu64 zmm2, [rcx + 128]
        vpmadd52luq zmm21, zmm28, zmm6
        vpmadd52huq zmm0, zmm26, zmm19
        vpmadd52luq zmm11, zmm26, zmm19
        vpmadd52huq zmm3, zmm28, zmm16
        vpmadd52luq zmm30, zmm5, zmm23
        vmovdqu64 zmm23, [rcx + 192]
        vpmadd52luq zmm24, zmm2, zmm6
        vpmadd52huq zmm20, zmm2, zmm16
        vpmadd52huq zmm21, zmm28, zmm19
        vpmadd52luq zmm0, zmm28, zmm19
        vpmadd52luq zmm3, zmm2, zmm16
        vpmadd52huq zmm30, zmm5, zmm17
        vmovdqu64 zmm5, [rcx + 256]
        vpmadd52huq zmm24, zmm2, zmm19
        vpmadd52luq zmm20, zmm23, zmm16
        vpmadd52luq zmm21, zmm2, zmm19
        vpmadd52huq zmm3, zmm2, zmm27
        vpmadd52luq zmm30, zmm25, zmm17
        vmovdqu64 zmm17, [rcx + 320]
        vmovdqu64 zmm25, [rcx + 384]
        vpmadd52huq zmm18, zmm5, zmm16
        vpmadd52huq zmm13, zmm17, zmm16
        vpmadd52huq zmm7, zmm23, zmm16
        vpmadd52luq zmm24, zmm23, zmm19
        vpmadd52huq zmm20, zmm23, zmm27
        vpmadd52luq zmm3, zmm23, zmm27
        vpmadd52huq zmm30, zmm26, zmm16
        vpmadd52luq zmm18, zmm17, zmm16
        vpmadd52luq zmm13, zmm25, zmm16
        vpmadd52luq zmm7, zmm5, zmm16
        vpmadd52huq zmm12, zmm25, zmm16
        vpmadd52luq zmm20, zmm5, zmm27
        vmovdqu64 zmm26, [rcx + 448]
        vpmadd52huq zmm3, zmm23, zmm6
        vpmadd52luq zmm30, zmm28, zmm16
        vpmadd52huq zmm18, zmm17, zmm27
        vpmadd52huq zmm13, zmm25, zmm27
        vpmadd52huq zmm7, zmm5, zmm27
        vpmadd52huq zmm20, zmm5, zmm6
        vpmadd52luq zmm3, zmm5, zmm6
        vpmadd52huq zmm30, zmm28, zmm27
        vpmadd52luq zmm12, zmm26, zmm16
        vpmadd52luq zmm18, zmm25, zmm27
        vpmadd52luq zmm13, zmm26, zmm27
        vpmadd52luq zmm7, zmm17, zmm27
        vpmadd52huq zmm14, zmm26, zmm16
        vpmadd52luq zmm20, zmm17, zmm6
        vmovdqu64 zmm28, [rcx + 512]
        vpmadd52huq zmm3, zmm5, zmm19
        vpmadd52luq zmm30, zmm2, zmm27
        vpmadd52huq zmm12, zmm26, zmm27
        vpmadd52huq zmm18, zmm25, zmm6
        vpmadd52huq zmm13, zmm26, zmm6
        vpmadd52huq zmm7, zmm17, zmm6
        vpmadd52huq zmm20, zmm17, zmm19
        vpmadd52luq zmm3, zmm17, zmm19
        vpmadd52luq zmm14, zmm28, zmm16
        vpmadd52luq zmm12, zmm28, zmm27
        vpmadd52luq zmm18, zmm26, zmm6
        vpmadd52luq zmm13, zmm28, zmm6
        vpmadd52luq zmm7, zmm25, zmm6
        vpmadd52huq zmm30, zmm2, zmm6
        vmovdqu64 zmm2, [rcx + 576]
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm22, zmm10
        vpmadd52huq zmm29, zmm28, zmm16
        vpmadd52huq zmm14, zmm28, zmm27
        vpmadd52huq zmm12, zmm28, zmm6
        vpmadd52huq zmm18, zmm26, zmm19
        vpmadd52huq zmm13, zmm28, zmm19
        vpmadd52huq zmm7, zmm25, zmm19
        vpaddq  zmm11, zmm11, zmm15
        vpmadd52huq zmm17, zmm2, zmm16
        vpsrlq  zmm10{k2}{z}, zmm11, 52
        vpmadd52luq zmm14, zmm2, zmm27
        vpmadd52luq zmm12, zmm2, zmm6
        vpmadd52luq zmm18, zmm28, zmm19
        vpmadd52luq zmm13, zmm2, zmm19
        vpaddq  zmm0, zmm0, zmm10
        vpmadd52luq zmm7, zmm26, zmm19
        vpmadd52luq zmm29, zmm2, zmm16
        vpsrlq  zmm10{k2}{z}, zmm0, 52
        valignq zmm15{k1}{z}, zmm11, zmm11, 1
        vpmadd52huq zmm12, zmm2, zmm19
        vpaddq  zmm21, zmm21, zmm10
        vpmadd52huq zmm14, zmm2, zmm6
        vpsrlq  zmm10{k2}{z}, zmm21, 52
        valignq zmm16{k1}{z}, zmm0, zmm0, 1
        vpaddq  zmm24, zmm24, zmm10
        vpmadd52huq zmm29, zmm2, zmm27
        valignq zmm2{k1}{z}, zmm21, zmm21, 1
        vpaddq  zmm12, zmm12, zmm15
        vmovq   [r8 + 592], xmm21
        vmovq   [r8 + 584], xmm0
        vpmadd52luq zmm20, zmm25, zmm19
        vpaddq  zmm14, zmm14, zmm16
        vmovq   [r8 + 576], xmm11
        vpbroadcastq zmm0, [rdx + 504]
        vmovdqu64 zmm10, [rsi + 128]
        vpmadd52luq zmm30, zmm23, zmm6
        vmovdqu64 zmm6, [rsi + 192]
        vmovq   [r8 + 600], xmm24
        vmovdqu64 zmm11, [rsi + 64]
        vpsrlq  zmm15{k2}{z}, zmm24, 52
        vmovdqu64 zmm16, [rsi + 256]
        vpaddq  zmm29, zmm29, zmm2
        vpmadd52huq zmm30, zmm23, zmm19
        valignq zmm2{k1}{z}, zmm24, zmm24, 1
        vpaddq  zmm17, zmm17, zmm2
        vpmadd52luq zmm30, zmm5, zmm19
        vpmadd52huq zmm18, zmm10, zmm0
        vpmadd52huq zmm13, zmm6, zmm0
        vpmadd52huq zmm7, zmm11, zmm0
        vpmadd52huq zmm12, zmm16, zmm0
        vpmadd52huq zmm14, zmm8, zmm0
        vpmadd52huq zmm29, zmm4, zmm0
        vpmadd52huq zmm17, zmm1, zmm0
        vmovdqu64 zmm2, [rsi + 0]
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm9, zmm0
        vpbroadcastq zmm19, [rdx + 440]
        vpmadd52luq zmm18, zmm6, zmm0
        vpmadd52luq zmm13, zmm16, zmm0
        vpmadd52luq zmm7, zmm10, zmm0
        vpmadd52luq zmm12, zmm8, zmm0
        vpmadd52luq zmm14, zmm4, zmm0
        vpmadd52luq zmm29, zmm1, zmm0
        vpmadd52luq zmm17, zmm9, zmm0
        vpmadd52huq zmm20, zmm2, zmm0
        vpmadd52huq zmm18, zmm6, zmm19
        vpmadd52huq zmm13, zmm16, zmm19
        vpmadd52huq zmm7, zmm10, zmm19
        vpmadd52huq zmm12, zmm8, zmm19
        vpmadd52huq zmm14, zmm4, zmm19
        vpmadd52huq zmm29, zmm1, zmm19
        vpmadd52huq zmm17, zmm9, zmm19
        vpmadd52luq zmm5, zmm22, zmm0
        vpbroadcastq zmm21, [r8 + 600]
        vmovdqu64 zmm23, [rcx + 0]
        vpmadd52luq zmm18, zmm16, zmm19
        vmovdqu64 zmm16, [rcx + 64]
        vpmadd52luq zmm13, zmm8, zmm19
        vpmadd52luq zmm7, zmm6, zmm19
        vmovdqu64 zmm6, [rcx + 128]
        vpmadd52luq zmm12, zmm4, zmm19
        vmovdqu64 zmm24, [rcx + 192]
        vpmadd52luq zmm14, zmm1, zmm19
        vpmadd52luq zmm29, zmm9, zmm19
        vpmadd52luq zmm17, zmm22, zmm19
        vpmadd52luq zmm20, zmm11, zmm0
        vpmadd52huq zmm18, zmm23, zmm21
        vpmadd52huq zmm13, zmm16, zmm21
        vpbroadcastq zmm25, [r8 + 592]
        vpmadd52luq zmm7, zmm23, zmm21
        vpmadd52huq zmm12, zmm6, zmm21
        vpmadd52huq zmm14, zmm24, zmm21
        vpmadd52huq zmm5, zmm22, zmm19
        vpmadd52luq zmm3, zmm2, zmm0
        vmovdqu64 zmm26, [rcx + 256]
        vpmadd52huq zmm20, zmm11, zmm19
        vpmadd52luq zmm18, zmm16, zmm21
        vpmadd52luq zmm13, zmm6, zmm21
        vpmadd52huq zmm7, zmm23, zmm25
        vpmadd52luq zmm12, zmm24, zmm21
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm22, zmm0
        vpbroadcastq zmm0, [r8 + 576]
        vpmadd52luq zmm30, zmm2, zmm19
        vpmadd52huq zmm3, zmm2, zmm19
        vpmadd52luq zmm14, zmm26, zmm21
        vmovdqu64 zmm2, [rcx + 320]
        vpmadd52huq zmm18, zmm16, zmm25
        vpmadd52huq zmm13, zmm6, zmm25
        vpmadd52luq zmm7, zmm16, zmm25
        vpmadd52huq zmm12, zmm24, zmm25
        vpbroadcastq zmm28, [r8 + 584]
        vpmadd52luq zmm20, zmm10, zmm19
        vmovdqu64 zmm10, [rcx + 384]
        vpmadd52luq zmm30, zmm23, zmm0
        vpmadd52luq zmm3, zmm11, zmm19
        vpmadd52huq zmm29, zmm26, zmm21
        vpmadd52huq zmm17, zmm2, zmm21
        vpmadd52luq zmm18, zmm6, zmm25
        vpmadd52luq zmm13, zmm24, zmm25
        vpmadd52huq zmm14, zmm26, zmm25
        vpmadd52huq zmm7, zmm16, zmm28
        vmovdqu64 zmm11, [rcx + 448]
        vpmadd52huq zmm5, zmm10, zmm21
        vpmadd52luq zmm12, zmm26, zmm25
        vpmadd52luq zmm29, zmm2, zmm21
        vpmadd52luq zmm17, zmm10, zmm21
        vpmadd52huq zmm18, zmm6, zmm28
        vpmadd52huq zmm13, zmm24, zmm28
        vpmadd52luq zmm14, zmm2, zmm25
        vpmadd52luq zmm7, zmm6, zmm28
        vpmadd52luq zmm5, zmm11, zmm21
        vpmadd52huq zmm12, zmm26, zmm28
        vpmadd52huq zmm29, zmm2, zmm25
        vpmadd52huq zmm17, zmm10, zmm25
        vpmadd52luq zmm18, zmm24, zmm28
        vpmadd52luq zmm13, zmm26, zmm28
        vpmadd52huq zmm14, zmm2, zmm28
        vpmadd52luq zmm20, zmm23, zmm25
        vpmadd52huq zmm7, zmm6, zmm0
        vpmadd52huq zmm5, zmm11, zmm25
        vpmadd52luq zmm29, zmm10, zmm25
        vpmadd52luq zmm17, zmm11, zmm25
        vpmadd52huq zmm18, zmm24, zmm0
        vpmadd52luq zmm12, zmm2, zmm28
        vmovdqu64 zmm19, [rcx + 512]
        vpmadd52huq zmm27, zmm11, zmm21
        vpmadd52huq zmm13, zmm26, zmm0
        vpmadd52luq zmm14, zmm10, zmm28
        vpmadd52luq zmm3, zmm23, zmm28
        vpmadd52huq zmm29, zmm10, zmm28
        vpmadd52huq zmm17, zmm11, zmm28
        vpmadd52huq zmm20, zmm23, zmm28
        vpmadd52luq zmm7, zmm24, zmm0
        vpmadd52luq zmm5, zmm19, zmm25
        vpmadd52luq zmm18, zmm26, zmm0
        vpmadd52huq zmm12, zmm2, zmm0
        vpmadd52luq zmm27, zmm19, zmm21
        vpmadd52luq zmm29, zmm11, zmm28
        vpmadd52luq zmm13, zmm2, zmm0
        vpmadd52huq zmm14, zmm10, zmm0
        vpmadd52luq zmm17, zmm19, zmm28
        vpmadd52huq zmm3, zmm23, zmm0
        vpmadd52luq zmm20, zmm16, zmm28
        vmovdqu64 zmm2, [rcx + 576]
        vpmadd52huq zmm5, zmm19, zmm28
        vpmadd52luq zmm12, zmm10, zmm0
        vpmadd52huq zmm29, zmm11, zmm0
        vpmadd52huq zmm27, zmm19, zmm25
        vpmadd52luq zmm14, zmm11, zmm0
        vpmadd52huq zmm17, zmm19, zmm0
        vpmadd52luq zmm3, zmm16, zmm0
        vpmadd52huq zmm20, zmm16, zmm0
        vpbroadcastq zmm10, [rdx + 632]
        vmovdqu64 zmm11, [rsi + 0]
        vpmadd52luq zmm5, zmm2, zmm28
        vpaddq  zmm30, zmm30, zmm15
        vmovdqu64 zmm15, [rsi + 64]
        vpmadd52luq zmm29, zmm19, zmm0
        vmovdqu64 zmm16, [rsi + 128]
        vpmadd52luq zmm27, zmm2, zmm25
        vmovdqu64 zmm23, [rsi + 192]
        vpsrlq  zmm24{k2}{z}, zmm30, 52
        vpmadd52luq zmm17, zmm2, zmm0
        vpaddq  zmm3, zmm3, zmm24
        vpmadd52luq zmm20, zmm6, zmm0
        vpbroadcastq zmm6, [rdx + 568]
        vpmadd52luq zmm7, zmm11, zmm10
        vpmadd52huq zmm18, zmm11, zmm10
        vpmadd52huq zmm13, zmm15, zmm10
        vpmadd52huq zmm12, zmm16, zmm10
        vpmadd52huq zmm14, zmm23, zmm10
        vmovdqu64 zmm24, [rsi + 256]
        vpmadd52huq zmm5, zmm2, zmm0
        valignq zmm0{k1}{z}, zmm30, zmm30, 1
        vpbroadcastq zmm26, xmm3
        vpmadd52huq zmm7, zmm11, zmm6
        vpmadd52luq zmm18, zmm15, zmm10
        vpmadd52luq zmm13, zmm16, zmm10
        vpmadd52luq zmm12, zmm23, zmm10
        vpmadd52huq zmm27, zmm2, zmm28
        vpmadd52huq zmm29, zmm24, zmm10
        vpmadd52luq zmm14, zmm24, zmm10
        vpmadd52huq zmm17, zmm8, zmm10
        vmovdqu64 zmm28, [rcx + 640]
        vpmadd52luq zmm7, zmm15, zmm6
        vpmadd52huq zmm18, zmm15, zmm6
        valignq zmm15{k1}{z}, zmm3, zmm3, 1
        vpmadd52huq zmm13, zmm16, zmm6
        vpaddq  zmm5, zmm5, zmm0
        vpmadd52luq zmm20, zmm11, zmm6
        vpbroadcastq zmm0, xmm30
        vpmadd52huq zmm12, zmm23, zmm6
        vpmadd52luq zmm7, zmm28, zmm26
        vpmadd52luq zmm18, zmm16, zmm6
        vpmadd52luq zmm29, zmm8, zmm10
        vpmadd52huq zmm5, zmm4, zmm10
        vpaddq  zmm27, zmm27, zmm15
        vpmadd52luq zmm13, zmm23, zmm6
        vpmadd52huq zmm14, zmm24, zmm6
        vpmadd52luq zmm17, zmm4, zmm10
        vpmadd52huq zmm27, zmm1, zmm10
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm19, zmm21
        vpmadd52luq zmm20, zmm28, zmm0
        vpmadd52huq zmm7, zmm28, zmm0
        vmovdqu64 zmm15, [rcx + 704]
        vpmadd52luq zmm12, zmm24, zmm6
        vpmadd52huq zmm29, zmm8, zmm6
        vpmadd52luq zmm5, zmm1, zmm10
        vpmadd52huq zmm18, zmm28, zmm26
        vpsrlq  zmm3{k2}{z}, zmm3, 52
        vpmadd52luq zmm14, zmm8, zmm6
        vmovdqu64 zmm8, [rcx + 768]
        vpmadd52huq zmm17, zmm4, zmm6
        vpmadd52luq zmm27, zmm9, zmm10
        vpmadd52huq zmm13, zmm15, zmm26
        vpmadd52luq zmm11, zmm2, zmm21
        vmovdqu64 zmm16, [rcx + 832]
        vpmadd52luq zmm7, zmm15, zmm0
        vpmadd52luq zmm29, zmm4, zmm6
        vpmadd52huq zmm5, zmm1, zmm6
        vpmadd52luq zmm18, zmm15, zmm26
        vpmadd52huq zmm12, zmm8, zmm26
        vpmadd52luq zmm17, zmm1, zmm6
        vpmadd52huq zmm27, zmm9, zmm6
        vmovdqu64 zmm1, [rcx + 896]
        vpmadd52luq zmm13, zmm8, zmm26
        vpbroadcastq zmm4, [rcx + 1920]
        vpmadd52huq zmm14, zmm16, zmm26
        vpmadd52huq zmm11, zmm2, zmm25
        vpbroadcastq zmm19, [rcx + 1928]
        vpmadd52luq zmm5, zmm9, zmm6
        vpmadd52huq zmm18, zmm15, zmm0
        vpmadd52luq zmm12, zmm16, zmm26
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm2, zmm21
        vpaddq  zmm2, zmm20, zmm3
        vmovdqu64 zmm3, [rcx + 960]
        vpmadd52huq zmm29, zmm1, zmm26
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm2, zmm4
        vpsrlq  zmm21{k2}{z}, zmm2, 52
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52luq zmm23, zmm2, zmm19
        vpaddq  zmm19, zmm7, zmm21
        vpmadd52luq zmm27, zmm22, zmm6
        vmovdqu64 zmm21, [rcx + 1024]
        vpmadd52huq zmm13, zmm8, zmm0
        vpmadd52luq zmm14, zmm1, zmm26
        vpmadd52huq zmm17, zmm3, zmm26
        vpmadd52luq zmm20, zmm19, zmm4
        vpmadd52huq zmm11, zmm9, zmm10
        vpmadd52luq zmm18, zmm8, zmm0
        vmovdqu64 zmm8, [rcx + 1088]
        vpmadd52huq zmm12, zmm16, zmm0
        vpmadd52luq zmm29, zmm3, zmm26
        vpmadd52huq zmm5, zmm21, zmm26
        vpmadd52luq zmm13, zmm16, zmm0
        vpmadd52huq zmm14, zmm1, zmm0
        vpaddq  zmm23, zmm23, zmm20
        vmovdqu64 zmm9, [rcx + 1280]
        vpmadd52luq zmm17, zmm21, zmm26
        vpbroadcastq zmm16, xmm23
        vpmadd52huq zmm27, zmm8, zmm26
        vmovdqu64 zmm19, [rcx + 1152]
        vpmadd52luq zmm11, zmm22, zmm10
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52luq zmm20, zmm2, zmm4
        vmovdqu64 zmm4, [rcx + 1344]
        vpmadd52luq zmm12, zmm1, zmm0
        vpmadd52huq zmm29, zmm3, zmm0
        vpmadd52luq zmm5, zmm8, zmm26
        vpmadd52huq zmm18, zmm9, zmm16
        vpmadd52luq zmm14, zmm3, zmm0
        vpmadd52huq zmm17, zmm21, zmm0
        vmovdqu64 zmm1, [rcx + 1408]
        vpmadd52luq zmm27, zmm19, zmm26
        vpmadd52luq zmm7, zmm9, zmm16
        vpmadd52huq zmm13, zmm4, zmm16
        vpmadd52huq zmm11, zmm22, zmm6
        vpbroadcastq zmm3, xmm20
        vpmadd52luq zmm29, zmm21, zmm0
        vpmadd52huq zmm5, zmm8, zmm0
        vpmadd52luq zmm18, zmm4, zmm16
        vpmadd52huq zmm12, zmm1, zmm16
        vpmadd52luq zmm17, zmm8, zmm0
        vmovdqu64 zmm6, [rcx + 1472]
        vpmadd52huq zmm27, zmm19, zmm0
        vpmadd52huq zmm7, zmm9, zmm3
        vmovdqu64 zmm8, [rcx + 1536]
        vpmadd52luq zmm13, zmm1, zmm16
        vmovdqu64 zmm20, [rcx + 1216]
        vpmadd52huq zmm11, zmm19, zmm26
        vpmadd52luq zmm5, zmm19, zmm0
        vpmadd52huq zmm18, zmm4, zmm3
        vmovdqu64 zmm19, [rcx + 1600]
        vpmadd52luq zmm2, zmm9, zmm3
        vpmadd52huq zmm15, zmm22, zmm10
        vpmadd52huq zmm14, zmm6, zmm16
        vpmadd52luq zmm12, zmm6, zmm16
        vpmadd52huq zmm29, zmm8, zmm16
        vpmadd52luq zmm27, zmm20, zmm0
        vmovdqu64 zmm9, [rcx + 1664]
        vpmadd52luq zmm7, zmm4, zmm3
        vpmadd52huq zmm13, zmm1, zmm3
        vpmadd52huq zmm17, zmm19, zmm16
        vpmadd52luq zmm11, zmm20, zmm26
        vpmadd52luq zmm14, zmm8, zmm16
        vmovdqu64 zmm4, [rcx + 1728]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52huq zmm12, zmm6, zmm3
        vpmadd52luq zmm29, zmm19, zmm16
        vpmadd52huq zmm5, zmm9, zmm16
        vpsrlq  zmm1{k2}{z}, zmm2, 52
        vpmadd52luq zmm13, zmm6, zmm3
        vpmadd52luq zmm17, zmm9, zmm16
        vpmadd52huq zmm14, zmm8, zmm3
        vpmadd52huq zmm27, zmm4, zmm16
        vpaddq  zmm1, zmm7, zmm1
        vpmadd52huq zmm11, zmm20, zmm0
        vmovdqu64 zmm0, [rcx + 1792]
        vpsrlq  zmm1{k2}{z}, zmm1, 52
        vpmadd52luq zmm12, zmm8, zmm3
        vpmadd52huq zmm29, zmm19, zmm3
        vpmadd52luq zmm5, zmm4, zmm16
        vpaddq  zmm18, zmm18, zmm1
        vpmadd52luq zmm14, zmm19, zmm3
        vpsrlq  zmm1, zmm18, 52
        vpmadd52huq zmm17, zmm9, zmm3
        vpmadd52luq zmm27, zmm0, zmm16
        vpbroadcastq zmm6, rax
        vpaddq  zmm13, zmm13, zmm1
        vpmadd52huq zmm11, zmm0, zmm16
        vmovdqu64 zmm1, [rcx + 1856]
        vpsrlq  zmm8, zmm13, 52
        vpmadd52luq zmm29, zmm9, zmm3
        vpmadd52huq zmm5, zmm4, zmm3
        vpsrlq  zmm9, zmm6, 51
        vpandq  zmm13, zmm13, zmm6
        vpmadd52luq zmm17, zmm4, zmm3
        vpmadd52huq zmm27, zmm0, zmm3
        vpaddq  zmm4, zmm13, zmm9
        vpmadd52luq zmm11, zmm1, zmm16
        vpsrlq  zmm10, zmm4, 52
        vpmadd52luq zmm5, zmm0, zmm3
        vpmadd52huq zmm15, zmm20, zmm26
        vpaddq  zmm12, zmm12, zmm8
        valignq zmm0{k1}{z}, zmm2, zmm2, 1
        vpsrlq  zmm2, zmm12, 52
        vpandq  zmm12, zmm12, zmm6
        vpaddq  zmm14, zmm14, zmm2
        vpaddq  zmm2, zmm12, zmm10
        vpsrlq  zmm8, zmm14, 52
        vpsrlq  zmm10, zmm2, 52
        vpaddq  zmm29, zmm29, zmm8
        vpandq  zmm14, zmm14, zmm6
        vpsrlq  zmm8, zmm29, 52
        vpmadd52luq zmm27, zmm1, zmm3
        vpaddq  zmm10, zmm14, zmm10
        vpaddq  zmm17, zmm17, zmm8
        vpmadd52huq zmm11, zmm1, zmm3
        vpsrlq  zmm3, zmm10, 52
        vpandq  zmm29, zmm29, zmm6
        vpsrlq  zmm8, zmm17, 52
        vpaddq  zmm3, zmm29, zmm3
        vpaddq  zmm5, zmm5, zmm8
        vpmadd52huq zmm15, zmm1, zmm16
        vpsrlq  zmm1, zmm3, 52
        vpandq  zmm17, zmm17, zmm6
        vpsrlq  zmm8, zmm5, 52
        valignq zmm7{k1}{z}, zmm7, zmm7, 1
        vpaddq  zmm1, zmm17, zmm1
        vpaddq  zmm27, zmm27, zmm8
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0, zmm1, 52
        vpandq  zmm5, zmm5, zmm6
        vpsrlq  zmm8, zmm27, 52
        vpaddq  zmm0, zmm5, zmm0
        vpaddq  zmm11, zmm11, zmm8
        vpaddq  zmm15, zmm15, zmm7
        vpsrlq  zmm7, zmm0, 52
        vpandq  zmm27, zmm27, zmm6
        vpsrlq  zmm8, zmm11, 52
        vpaddq  zmm7, zmm27, zmm7
        vpaddq  zmm15, zmm15, zmm8
        vpsrlq  zmm8, zmm7, 52
        vpandq  zmm11, zmm11, zmm6
        vpsrlq  zmm16, zmm15, 52
        vpaddq  zmm8, zmm11, zmm8
        valignq zmm16{k7}{z}, zmm16, zmm16, 7
        vpsrlq  zmm19, zmm8, 52
        vpandq  zmm15, zmm15, zmm6
        vpandq  zmm18, zmm18, zmm6
        vpaddq  zmm19, zmm15, zmm19
        vpandq  zmm4, zmm4, zmm6
        vpsrlq  zmm20, zmm19, 52
        vpaddq  zmm18, zmm18, zmm16
        vptestmq k3, zmm20, zmm20
        vpcmpnleuq k4, zmm18, zmm6
        vpcmpeqq k5, zmm18, zmm6
        vpandq  zmm2, zmm2, zmm6
        vpandq  zmm10, zmm10, zmm6
        vpandq  zmm3, zmm3, zmm6
        vpandq  zmm1, zmm1, zmm6
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kmovw   r10d, k6
        kmovw   r11d, k3
        vpandq  zmm0, zmm0, zmm6
        vpandq  zmm7, zmm7, zmm6
        vpandq  zmm8, zmm8, zmm6
        vpandq  zmm19, zmm19, zmm6
        lea     r10d, [r11 + 2*r10]
        xor     r10d, r11d
        kmovw   k6, r10d
        kandw   k5, k5, k6
        vpaddq  zmm18{k6}, zmm18, zmm9
        korw    k4, k4, k5
        vpandq  zmm18, zmm18, zmm6
        vmovdqa64 zmm13{k4}, zmm4
        vmovdqa64 zmm12{k4}, zmm2
        vmovdqa64 zmm14{k4}, zmm10
        vmovdqa64 zmm29{k4}, zmm3
        vmovdqa64 zmm17{k4}, zmm1
        vmovdqa64 zmm5{k4}, zmm0
        vmovdqa64 zmm27{k4}, zmm7
        vmovdqa64 zmm11{k4}, zmm8
        vmovdqa64 zmm15{k4}, zmm19
        vmovdqu64 [rdi], zmm18
        vmovdqu64 [rdi + 64], zmm13
        vmovdqu64 [rdi + 128], zmm12
        vmovdqu64 [rdi + 192], zmm14
        vmovdqu64 [rdi + 256], zmm29
        vmovdqu64 [rdi + 320], zmm17
        vmovdqu64 [rdi + 384], zmm5
        vmovdqu64 [rdi + 448], zmm27
        vmovdqu64 [rdi + 512], zmm11
        vmovdqu64 [rdi + 576], zmm15

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
END_KERNEL(karat_lone_mul_64_x86_64)

NOTES

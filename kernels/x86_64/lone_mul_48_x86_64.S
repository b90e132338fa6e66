/* karat_lone_mul_48_x86_64: z = x y 2^-3120 modulo m.
 * Contract: kernels/contracts/lone_mul.contract. Made by tools/ifma/generate.py lone_mul_48;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, rdx y, rcx c, r8 t, r9 k (not used); rax, r10, r11; k1 all lanes but the
 * last of each number, k2 its first lane, k7 all but the first; k0, k3 to k6 and all of zmm0 to zmm31.
 * No stack.
 * Cost: 1924 products, 2238 instructions on the two vector ports, so 1119 cycles at least.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"

KERNEL(karat_lone_mul_48_x86_64)
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
        vmovdqu64 zmm3, [rsi + 192]
        vpbroadcastq zmm4, [rdx + 64]
        vpbroadcastq zmm5, [rdx + 0]
        vmovdqu64 zmm6, [rsi + 128]
        vmovdqu64 zmm7, [rsi + 448]
        vmovdqu64 zmm8, [rsi + 384]
        vmovdqu64 zmm9, [rsi + 256]
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52luq zmm10, zmm0, zmm1
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52luq zmm11, zmm0, zmm2
        vmovdqu64 zmm12, [rsi + 64]
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm3, zmm1
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52luq zmm14, zmm0, zmm4
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52luq zmm15, zmm0, zmm5
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm6, zmm1
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm7, zmm1
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm8, zmm1
        vmovdqu64 zmm19, [rsi + 320]
        vpmadd52huq zmm10, zmm0, zmm2
        vpmadd52huq zmm11, zmm0, zmm4
        vpmadd52luq zmm13, zmm9, zmm1
        vpmadd52huq zmm14, zmm0, zmm5
        vpsrlq  zmm20{k2}{z}, zmm15, 52
        vpmadd52luq zmm16, zmm3, zmm1
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm12, zmm1
        vpmadd52luq zmm18, zmm7, zmm1
        vpmadd52luq zmm10, zmm12, zmm2
        vpmadd52luq zmm11, zmm12, zmm4
        vpmadd52huq zmm13, zmm9, zmm2
        vpmadd52luq zmm14, zmm12, zmm5
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm19, zmm1
        vpmadd52huq zmm16, zmm3, zmm2
        vpmadd52luq zmm21, zmm6, zmm1
        vpmadd52huq zmm18, zmm7, zmm2
        vpmadd52huq zmm10, zmm12, zmm4
        vpmadd52huq zmm11, zmm12, zmm5
        vpmadd52luq zmm13, zmm19, zmm2
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm9, zmm1
        vpmadd52luq zmm22, zmm8, zmm1
        vpmadd52luq zmm16, zmm9, zmm2
        vpmadd52huq zmm21, zmm6, zmm2
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm0, zmm1
        vpmadd52luq zmm10, zmm6, zmm4
        vpmadd52luq zmm11, zmm6, zmm5
        vpmadd52huq zmm13, zmm19, zmm4
        vpaddq  zmm14, zmm14, zmm20
        vpmadd52huq zmm22, zmm8, zmm2
        vpsrlq  zmm20{k2}{z}, zmm14, 52
        vpmadd52huq zmm16, zmm9, zmm4
        vpmadd52luq zmm21, zmm3, zmm2
        vpmadd52huq zmm10, zmm6, zmm5
        vpmadd52luq zmm23, zmm19, zmm1
        vpmadd52luq zmm13, zmm8, zmm4
        vpmadd52luq zmm24, zmm12, zmm1
        vpmadd52luq zmm22, zmm7, zmm2
        valignq zmm1{k1}{z}, zmm14, zmm14, 1
        vpmadd52luq zmm16, zmm19, zmm4
        vpmadd52huq zmm21, zmm3, zmm4
        vpmadd52luq zmm10, zmm3, zmm5
        vpmadd52huq zmm23, zmm19, zmm2
        vpmadd52huq zmm13, zmm8, zmm5
        vpmadd52huq zmm24, zmm12, zmm2
        vpaddq  zmm11, zmm11, zmm20
        vpmadd52huq zmm22, zmm7, zmm4
        vpsrlq  zmm20{k2}{z}, zmm11, 52
        vpmadd52huq zmm16, zmm19, zmm5
        vpmadd52luq zmm21, zmm9, zmm4
        vpmadd52luq zmm23, zmm8, zmm2
        vpmadd52luq zmm13, zmm7, zmm5
        vmovq   [r8 + 16], xmm11
        vpmadd52luq zmm24, zmm6, zmm2
        valignq zmm2{k1}{z}, zmm11, zmm11, 1
        vpaddq  zmm22, zmm22, zmm1
        vmovq   [r8 + 8], xmm14
        vmovq   [r8 + 0], xmm15
        valignq zmm1{k1}{z}, zmm15, zmm15, 1
        vpmadd52luq zmm16, zmm8, zmm5
        vpmadd52huq zmm21, zmm9, zmm5
        vpmadd52huq zmm23, zmm8, zmm4
        vpaddq  zmm18, zmm18, zmm2
        vpmadd52huq zmm24, zmm6, zmm4
        vpbroadcastq zmm2, [rdx + 448]
        vpaddq  zmm10, zmm10, zmm20
        vmovq   [r8 + 24], xmm10
        vpsrlq  zmm11{k2}{z}, zmm10, 52
        vpbroadcastq zmm14, [rdx + 384]
        vpmadd52luq zmm21, zmm19, zmm5
        vpmadd52luq zmm23, zmm7, zmm4
        vpbroadcastq zmm15, [rdx + 320]
        vpmadd52luq zmm24, zmm3, zmm4
        valignq zmm4{k1}{z}, zmm10, zmm10, 1
        vpbroadcastq zmm10, [rdx + 256]
        vpmadd52huq zmm23, zmm7, zmm5
        vpaddq  zmm17, zmm17, zmm4
        vpmadd52huq zmm24, zmm3, zmm5
        vpaddq  zmm23, zmm23, zmm1
        vpmadd52luq zmm24, zmm9, zmm5
        vpmadd52huq zmm17, zmm3, zmm2
        vpmadd52luq zmm13, zmm0, zmm2
        vpmadd52huq zmm18, zmm6, zmm2
        vpmadd52luq zmm16, zmm0, zmm14
        vpmadd52huq zmm22, zmm12, zmm2
        vpmadd52luq zmm21, zmm0, zmm15
        vpmadd52huq zmm23, zmm0, zmm2
        vpmadd52luq zmm24, zmm0, zmm10
        vpmadd52luq zmm17, zmm9, zmm2
        vpmadd52huq zmm13, zmm0, zmm14
        vpmadd52luq zmm18, zmm3, zmm2
        vpbroadcastq zmm1, [r8 + 0]
        vmovdqu64 zmm4, [rcx + 0]
        vpmadd52huq zmm16, zmm0, zmm15
        vpmadd52luq zmm22, zmm6, zmm2
        vpmadd52huq zmm21, zmm0, zmm10
        vpmadd52luq zmm23, zmm12, zmm2
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm9, zmm2
        vpmadd52huq zmm17, zmm9, zmm14
        vpbroadcastq zmm20, [r8 + 8]
        vpmadd52luq zmm13, zmm12, zmm14
        vpmadd52huq zmm18, zmm3, zmm14
        vpmadd52luq zmm16, zmm12, zmm15
        vpmadd52huq zmm22, zmm6, zmm14
        vpmadd52luq zmm21, zmm12, zmm10
        vpmadd52huq zmm23, zmm12, zmm14
        vpmadd52luq zmm24, zmm4, zmm1
        vpmadd52luq zmm17, zmm19, zmm14
        vpmadd52huq zmm13, zmm12, zmm15
        vpmadd52luq zmm18, zmm9, zmm14
        vpmadd52huq zmm16, zmm12, zmm10
        vpmadd52luq zmm22, zmm3, zmm14
        vpmadd52luq zmm21, zmm4, zmm20
        vpmadd52luq zmm23, zmm6, zmm14
        vpbroadcastq zmm25, [r8 + 16]
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm19, zmm2
        vpmadd52huq zmm17, zmm19, zmm15
        vmovdqu64 zmm27, [rcx + 64]
        vpmadd52luq zmm13, zmm6, zmm15
        vpmadd52huq zmm18, zmm9, zmm15
        vpmadd52luq zmm16, zmm6, zmm10
        vpmadd52huq zmm22, zmm3, zmm15
        vpmadd52huq zmm21, zmm4, zmm1
        vpmadd52luq zmm5, zmm19, zmm2
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm8, zmm2
        vpmadd52luq zmm17, zmm8, zmm15
        vpmadd52huq zmm13, zmm6, zmm10
        vpmadd52luq zmm18, zmm19, zmm15
        vpmadd52luq zmm16, zmm4, zmm25
        vpmadd52luq zmm22, zmm9, zmm15
        vpbroadcastq zmm29, [r8 + 24]
        vpmadd52luq zmm21, zmm27, zmm1
        vpmadd52huq zmm23, zmm6, zmm15
        vpmadd52luq zmm26, zmm8, zmm2
        vpmadd52huq zmm17, zmm8, zmm10
        vpmadd52luq zmm13, zmm3, zmm10
        vpmadd52huq zmm18, zmm19, zmm10
        vpmadd52huq zmm16, zmm4, zmm20
        vpmadd52huq zmm22, zmm9, zmm10
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm7, zmm2
        vpmadd52huq zmm5, zmm19, zmm14
        vpmadd52luq zmm28, zmm7, zmm2
        vpmadd52luq zmm17, zmm7, zmm10
        vmovdqu64 zmm2, [rcx + 128]
        vpmadd52luq zmm13, zmm4, zmm29
        vpmadd52luq zmm18, zmm8, zmm10
        vpmadd52luq zmm16, zmm27, zmm20
        vpmadd52luq zmm22, zmm19, zmm10
        vpmadd52luq zmm23, zmm3, zmm15
        vpmadd52huq zmm26, zmm8, zmm14
        vpmadd52luq zmm5, zmm8, zmm14
        vpmadd52huq zmm28, zmm7, zmm14
        vpmadd52huq zmm13, zmm4, zmm25
        vpmadd52huq zmm16, zmm27, zmm1
        vpmadd52huq zmm22, zmm27, zmm29
        vpmadd52huq zmm23, zmm3, zmm10
        vpmadd52huq zmm18, zmm2, zmm29
        vpmadd52luq zmm26, zmm7, zmm14
        vmovdqu64 zmm14, [rcx + 192]
        vpmadd52huq zmm5, zmm8, zmm15
        vpmadd52luq zmm13, zmm27, zmm25
        vpmadd52luq zmm16, zmm2, zmm1
        vpmadd52luq zmm22, zmm2, zmm29
        vpmadd52luq zmm23, zmm9, zmm10
        vpmadd52huq zmm17, zmm14, zmm29
        vpmadd52luq zmm18, zmm14, zmm29
        vpmadd52huq zmm26, zmm7, zmm15
        vpmadd52huq zmm13, zmm27, zmm20
        vpmadd52luq zmm5, zmm7, zmm15
        vmovdqu64 zmm15, [rcx + 256]
        vpmadd52huq zmm22, zmm2, zmm25
        vpmadd52huq zmm23, zmm4, zmm29
        vmovdqu64 zmm4, [rcx + 320]
        vpmadd52luq zmm17, zmm15, zmm29
        vpmadd52huq zmm18, zmm14, zmm25
        vpmadd52huq zmm26, zmm4, zmm29
        vpmadd52luq zmm13, zmm2, zmm20
        vpmadd52huq zmm5, zmm7, zmm10
        vmovdqu64 zmm10, [rcx + 448]
        vpaddq  zmm24, zmm24, zmm11
        vmovdqu64 zmm11, [rcx + 384]
        vpmadd52huq zmm30, zmm10, zmm29
        vpmadd52huq zmm28, zmm11, zmm29
        vpmadd52huq zmm17, zmm15, zmm25
        vpmadd52luq zmm18, zmm15, zmm25
        vpmadd52luq zmm22, zmm14, zmm25
        vpmadd52huq zmm13, zmm2, zmm1
        vpmadd52luq zmm23, zmm27, zmm29
        vpmadd52luq zmm26, zmm11, zmm29
        vpmadd52huq zmm5, zmm15, zmm29
        vpmadd52luq zmm28, zmm10, zmm29
        vpmadd52luq zmm17, zmm4, zmm25
        vpmadd52huq zmm18, zmm15, zmm20
        vpmadd52huq zmm22, zmm14, zmm20
        vpmadd52luq zmm13, zmm14, zmm1
        vpmadd52huq zmm23, zmm27, zmm25
        vpsrlq  zmm27{k2}{z}, zmm24, 52
        vpmadd52huq zmm26, zmm11, zmm25
        vpaddq  zmm21, zmm21, zmm27
        vpmadd52huq zmm17, zmm4, zmm20
        vpsrlq  zmm27{k2}{z}, zmm21, 52
        vpmadd52luq zmm18, zmm4, zmm20
        vpmadd52huq zmm28, zmm10, zmm25
        vpmadd52luq zmm22, zmm15, zmm20
        vpmadd52luq zmm5, zmm4, zmm29
        vpmadd52luq zmm23, zmm2, zmm25
        vpmadd52luq zmm26, zmm10, zmm25
        vpmadd52luq zmm17, zmm11, zmm20
        vmovq   [r8 + 40], xmm21
        valignq zmm21{k1}{z}, zmm21, zmm21, 1
        vpmadd52huq zmm18, zmm4, zmm1
        vmovq   [r8 + 32], xmm24
        valignq zmm24{k1}{z}, zmm24, zmm24, 1
        vpmadd52huq zmm22, zmm15, zmm1
        vpmadd52huq zmm5, zmm4, zmm25
        vpmadd52huq zmm23, zmm2, zmm20
        vpaddq  zmm16, zmm16, zmm27
        vpmadd52huq zmm17, zmm11, zmm1
        vpsrlq  zmm2{k2}{z}, zmm16, 52
        vpmadd52luq zmm18, zmm11, zmm1
        valignq zmm27{k1}{z}, zmm16, zmm16, 1
        vmovq   [r8 + 48], xmm16
        vpmadd52luq zmm22, zmm4, zmm1
        vpmadd52huq zmm26, zmm10, zmm20
        vpmadd52luq zmm5, zmm11, zmm25
        vpmadd52luq zmm23, zmm14, zmm20
        vpbroadcastq zmm4, [rdx + 200]
        vpmadd52luq zmm17, zmm10, zmm1
        vpbroadcastq zmm16, [rdx + 136]
        vpaddq  zmm13, zmm13, zmm2
        vpaddq  zmm28, zmm28, zmm27
        vpbroadcastq zmm2, [rdx + 72]
        vpsrlq  zmm25{k2}{z}, zmm13, 52
        vpaddq  zmm26, zmm26, zmm21
        vpmadd52huq zmm5, zmm11, zmm20
        vpmadd52huq zmm23, zmm14, zmm1
        valignq zmm11{k1}{z}, zmm13, zmm13, 1
        vmovq   [r8 + 56], xmm13
        vpaddq  zmm30, zmm30, zmm11
        vpbroadcastq zmm11, [rdx + 8]
        vpmadd52luq zmm5, zmm10, zmm20
        vpmadd52luq zmm23, zmm15, zmm1
        vpmadd52luq zmm17, zmm0, zmm4
        vpmadd52luq zmm18, zmm0, zmm16
        vpmadd52huq zmm28, zmm6, zmm4
        vpmadd52luq zmm22, zmm0, zmm2
        vpmadd52huq zmm26, zmm12, zmm4
        vpmadd52huq zmm5, zmm10, zmm1
        vpmadd52huq zmm30, zmm3, zmm4
        vpmadd52huq zmm17, zmm0, zmm16
        vpmadd52huq zmm18, zmm0, zmm2
        vpmadd52luq zmm28, zmm3, zmm4
        vpmadd52huq zmm22, zmm0, zmm11
        vpmadd52luq zmm26, zmm6, zmm4
        vpmadd52luq zmm23, zmm0, zmm11
        vpaddq  zmm5, zmm5, zmm24
        vpbroadcastq zmm1, [r8 + 40]
        vmovdqu64 zmm10, [rcx + 0]
        vpmadd52luq zmm30, zmm9, zmm4
        vpmadd52luq zmm17, zmm12, zmm16
        vpbroadcastq zmm13, [r8 + 32]
        vpmadd52luq zmm18, zmm12, zmm2
        vpmadd52huq zmm28, zmm3, zmm16
        vpmadd52luq zmm22, zmm12, zmm11
        vpmadd52huq zmm26, zmm6, zmm16
        vpmadd52huq zmm5, zmm0, zmm4
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm9, zmm4
        vpmadd52huq zmm30, zmm9, zmm16
        vpmadd52huq zmm17, zmm12, zmm2
        vpmadd52huq zmm18, zmm12, zmm11
        vpmadd52luq zmm28, zmm9, zmm16
        vpmadd52luq zmm22, zmm10, zmm1
        vpmadd52luq zmm26, zmm3, zmm16
        vpbroadcastq zmm15, [r8 + 48]
        vpmadd52luq zmm23, zmm10, zmm13
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm19, zmm4
        vpmadd52luq zmm30, zmm19, zmm16
        vpmadd52luq zmm17, zmm6, zmm2
        vpmadd52luq zmm18, zmm6, zmm11
        vpmadd52huq zmm28, zmm9, zmm2
        vpmadd52huq zmm22, zmm10, zmm13
        vpmadd52huq zmm26, zmm3, zmm2
        vpmadd52luq zmm5, zmm12, zmm4
        vpmadd52luq zmm14, zmm19, zmm4
        vpmadd52huq zmm30, zmm19, zmm2
        vmovdqu64 zmm21, [rcx + 64]
        vpmadd52huq zmm17, zmm6, zmm11
        vpmadd52luq zmm18, zmm10, zmm15
        vpmadd52luq zmm28, zmm19, zmm2
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm8, zmm4
        vpbroadcastq zmm27, [r8 + 56]
        vpmadd52luq zmm26, zmm9, zmm2
        vpmadd52luq zmm20, zmm8, zmm4
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm7, zmm4
        vpmadd52luq zmm30, zmm8, zmm2
        vpmadd52luq zmm17, zmm3, zmm11
        vpmadd52huq zmm18, zmm10, zmm1
        vpmadd52huq zmm28, zmm19, zmm11
        vpmadd52huq zmm5, zmm12, zmm16
        vpmadd52luq zmm22, zmm21, zmm13
        vpmadd52huq zmm14, zmm19, zmm16
        vpmadd52luq zmm24, zmm7, zmm4
        vpmadd52huq zmm30, zmm8, zmm11
        vpmadd52luq zmm17, zmm10, zmm27
        vpmadd52luq zmm18, zmm21, zmm1
        vpmadd52luq zmm28, zmm8, zmm11
        vpmadd52huq zmm26, zmm9, zmm11
        vmovdqu64 zmm4, [rcx + 128]
        vpmadd52huq zmm20, zmm8, zmm16
        vpmadd52luq zmm5, zmm6, zmm16
        vpmadd52luq zmm14, zmm8, zmm16
        vpmadd52luq zmm30, zmm7, zmm11
        vpmadd52huq zmm17, zmm10, zmm15
        vpmadd52huq zmm18, zmm21, zmm13
        vpmadd52huq zmm24, zmm7, zmm16
        vpmadd52luq zmm26, zmm19, zmm11
        vpmadd52luq zmm20, zmm7, zmm16
        vpmadd52huq zmm5, zmm6, zmm2
        vpmadd52huq zmm14, zmm8, zmm2
        vpmadd52luq zmm17, zmm21, zmm15
        vpmadd52luq zmm18, zmm4, zmm13
        vmovdqu64 zmm16, [rcx + 192]
        vpmadd52huq zmm26, zmm21, zmm27
        vpmadd52huq zmm20, zmm7, zmm2
        vpmadd52luq zmm5, zmm3, zmm2
        vpmadd52luq zmm14, zmm7, zmm2
        vmovdqu64 zmm2, [rcx + 384]
        vpmadd52huq zmm17, zmm21, zmm1
        vpmadd52luq zmm26, zmm4, zmm27
        vpmadd52huq zmm5, zmm3, zmm11
        vpmadd52huq zmm28, zmm4, zmm27
        vpmadd52huq zmm14, zmm7, zmm11
        vpmadd52luq zmm17, zmm4, zmm1
        vpmadd52huq zmm26, zmm4, zmm15
        vpmadd52luq zmm5, zmm9, zmm11
        vmovdqu64 zmm11, [rcx + 320]
        vpmadd52huq zmm30, zmm16, zmm27
        vpmadd52luq zmm28, zmm16, zmm27
        vpmadd52huq zmm17, zmm4, zmm13
        vpmadd52huq zmm24, zmm2, zmm27
        vpmadd52huq zmm20, zmm11, zmm27
        vpmadd52luq zmm26, zmm16, zmm15
        vpmadd52huq zmm5, zmm10, zmm27
        vmovdqu64 zmm10, [rcx + 256]
        vpmadd52luq zmm30, zmm10, zmm27
        vpaddq  zmm23, zmm23, zmm25
        vmovdqu64 zmm25, [rcx + 448]
        vpmadd52luq zmm17, zmm16, zmm13
        vpmadd52huq zmm29, zmm25, zmm27
        vpmadd52huq zmm28, zmm16, zmm15
        vpmadd52luq zmm24, zmm25, zmm27
        vpmadd52luq zmm20, zmm2, zmm27
        vpmadd52huq zmm14, zmm10, zmm27
        vpmadd52huq zmm30, zmm10, zmm15
        vpmadd52huq zmm26, zmm16, zmm1
        vpmadd52luq zmm5, zmm21, zmm27
        vmovq   [r8 + 64], xmm23
        vpmadd52luq zmm28, zmm10, zmm15
        vpmadd52huq zmm24, zmm25, zmm15
        vpmadd52huq zmm20, zmm2, zmm15
        vpmadd52luq zmm14, zmm11, zmm27
        vpmadd52luq zmm30, zmm11, zmm15
        vpsrlq  zmm27{k2}{z}, zmm23, 52
        vpmadd52luq zmm26, zmm10, zmm1
        vpmadd52huq zmm5, zmm21, zmm15
        vpaddq  zmm22, zmm22, zmm27
        vpmadd52huq zmm28, zmm10, zmm1
        vpsrlq  zmm21{k2}{z}, zmm22, 52
        vpmadd52luq zmm20, zmm25, zmm15
        vpmadd52huq zmm30, zmm11, zmm1
        vpmadd52huq zmm14, zmm11, zmm15
        vpmadd52huq zmm26, zmm10, zmm13
        vpmadd52luq zmm5, zmm4, zmm15
        valignq zmm27{k1}{z}, zmm22, zmm22, 1
        vpmadd52luq zmm28, zmm11, zmm1
        vmovq   [r8 + 72], xmm22
        valignq zmm22{k1}{z}, zmm23, zmm23, 1
        vpmadd52huq zmm20, zmm25, zmm1
        vpmadd52luq zmm30, zmm2, zmm1
        vpmadd52luq zmm14, zmm2, zmm15
        vpmadd52luq zmm26, zmm11, zmm13
        vpmadd52huq zmm5, zmm4, zmm1
        vpaddq  zmm18, zmm18, zmm21
        vpmadd52huq zmm28, zmm11, zmm13
        vpsrlq  zmm4{k2}{z}, zmm18, 52
        valignq zmm11{k1}{z}, zmm18, zmm18, 1
        vpmadd52huq zmm30, zmm2, zmm13
        vmovq   [r8 + 80], xmm18
        vpaddq  zmm20, zmm20, zmm27
        vpmadd52huq zmm14, zmm2, zmm1
        vpmadd52luq zmm5, zmm16, zmm1
        vpbroadcastq zmm15, [rdx + 456]
        vpaddq  zmm17, zmm17, zmm4
        vpaddq  zmm24, zmm24, zmm11
        vpmadd52luq zmm28, zmm2, zmm13
        vpbroadcastq zmm2, [rdx + 392]
        vpsrlq  zmm4{k2}{z}, zmm17, 52
        vpmadd52luq zmm30, zmm25, zmm13
        vpbroadcastq zmm11, [rdx + 328]
        vpmadd52luq zmm14, zmm25, zmm1
        vpmadd52huq zmm5, zmm16, zmm13
        vpbroadcastq zmm1, [rdx + 264]
        valignq zmm16{k1}{z}, zmm17, zmm17, 1
        vmovq   [r8 + 88], xmm17
        vpaddq  zmm29, zmm29, zmm16
        vpmadd52huq zmm14, zmm25, zmm13
        vpmadd52luq zmm5, zmm10, zmm13
        vpmadd52huq zmm29, zmm3, zmm15
        vpmadd52luq zmm30, zmm0, zmm15
        vpmadd52huq zmm24, zmm6, zmm15
        vpmadd52luq zmm28, zmm0, zmm2
        vpmadd52huq zmm20, zmm12, zmm15
        vpmadd52luq zmm26, zmm0, zmm11
        vpaddq  zmm14, zmm14, zmm22
        vpmadd52luq zmm5, zmm0, zmm1
        vpmadd52luq zmm29, zmm9, zmm15
        vpmadd52huq zmm30, zmm0, zmm2
        vpmadd52luq zmm24, zmm3, zmm15
        vpbroadcastq zmm10, [r8 + 64]
        vmovdqu64 zmm13, [rcx + 0]
        vpmadd52huq zmm28, zmm0, zmm11
        vpmadd52luq zmm20, zmm6, zmm15
        vpmadd52huq zmm26, zmm0, zmm1
        vpmadd52huq zmm14, zmm0, zmm15
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm9, zmm15
        vpmadd52huq zmm29, zmm9, zmm2
        vpbroadcastq zmm17, [r8 + 72]
        vpmadd52luq zmm30, zmm12, zmm2
        vpmadd52huq zmm24, zmm3, zmm2
        vpmadd52luq zmm28, zmm12, zmm11
        vpmadd52huq zmm20, zmm6, zmm2
        vpmadd52luq zmm26, zmm12, zmm1
        vpmadd52luq zmm14, zmm12, zmm15
        vpmadd52luq zmm5, zmm13, zmm10
        vpmadd52luq zmm29, zmm19, zmm2
        vpmadd52huq zmm30, zmm12, zmm11
        vpmadd52luq zmm24, zmm9, zmm2
        vpmadd52huq zmm28, zmm12, zmm1
        vpmadd52luq zmm20, zmm3, zmm2
        vpmadd52luq zmm26, zmm13, zmm17
        vpmadd52huq zmm14, zmm12, zmm2
        vpbroadcastq zmm18, [r8 + 80]
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm19, zmm15
        vpmadd52huq zmm29, zmm19, zmm11
        vmovdqu64 zmm22, [rcx + 64]
        vpmadd52luq zmm30, zmm6, zmm11
        vpmadd52huq zmm24, zmm9, zmm11
        vpmadd52luq zmm28, zmm6, zmm1
        vpmadd52huq zmm20, zmm3, zmm11
        vpmadd52huq zmm26, zmm13, zmm10
        vpmadd52luq zmm14, zmm6, zmm2
        vpmadd52luq zmm16, zmm19, zmm15
        vpmadd52luq zmm29, zmm8, zmm11
        vpmadd52huq zmm30, zmm6, zmm1
        vpmadd52luq zmm24, zmm19, zmm11
        vpmadd52luq zmm28, zmm13, zmm18
        vpmadd52luq zmm20, zmm9, zmm11
        vpbroadcastq zmm23, [r8 + 88]
        vpmadd52luq zmm26, zmm22, zmm10
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm8, zmm15
        vpmadd52huq zmm14, zmm6, zmm11
        vpmadd52huq zmm29, zmm8, zmm1
        vpmadd52luq zmm30, zmm3, zmm1
        vpmadd52huq zmm24, zmm19, zmm1
        vpmadd52huq zmm28, zmm13, zmm17
        vpmadd52huq zmm20, zmm9, zmm1
        vpmadd52luq zmm21, zmm8, zmm15
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm7, zmm15
        vpmadd52huq zmm16, zmm19, zmm2
        vpmadd52luq zmm29, zmm7, zmm1
        vpmadd52luq zmm30, zmm13, zmm23
        vpmadd52luq zmm24, zmm8, zmm1
        vpmadd52luq zmm28, zmm22, zmm17
        vpmadd52luq zmm20, zmm19, zmm1
        vpmadd52luq zmm25, zmm7, zmm15
        vmovdqu64 zmm15, [rcx + 128]
        vpmadd52luq zmm14, zmm3, zmm11
        vpmadd52huq zmm21, zmm8, zmm2
        vpmadd52luq zmm16, zmm8, zmm2
        vpmadd52huq zmm30, zmm13, zmm18
        vpmadd52huq zmm28, zmm22, zmm10
        vpmadd52huq zmm20, zmm22, zmm23
        vpmadd52huq zmm25, zmm7, zmm2
        vpmadd52huq zmm14, zmm3, zmm1
        vpmadd52huq zmm24, zmm15, zmm23
        vpmadd52luq zmm21, zmm7, zmm2
        vmovdqu64 zmm2, [rcx + 192]
        vpmadd52luq zmm30, zmm22, zmm18
        vpmadd52huq zmm16, zmm8, zmm11
        vpmadd52luq zmm28, zmm15, zmm10
        vpmadd52luq zmm20, zmm15, zmm23
        vpmadd52luq zmm14, zmm9, zmm1
        vpmadd52huq zmm29, zmm2, zmm23
        vpmadd52luq zmm24, zmm2, zmm23
        vpmadd52huq zmm30, zmm22, zmm17
        vpmadd52huq zmm21, zmm7, zmm11
        vpmadd52luq zmm16, zmm7, zmm11
        vmovdqu64 zmm11, [rcx + 256]
        vpmadd52huq zmm20, zmm15, zmm18
        vpmadd52huq zmm14, zmm13, zmm23
        vmovdqu64 zmm13, [rcx + 320]
        vpmadd52luq zmm29, zmm11, zmm23
        vpmadd52huq zmm24, zmm2, zmm18
        vpmadd52luq zmm30, zmm15, zmm17
        vpmadd52huq zmm21, zmm13, zmm23
        vpmadd52huq zmm16, zmm7, zmm1
        vmovdqu64 zmm1, [rcx + 448]
        vpaddq  zmm5, zmm5, zmm4
        vmovdqu64 zmm4, [rcx + 384]
        vpmadd52huq zmm27, zmm1, zmm23
        vpmadd52huq zmm25, zmm4, zmm23
        vpmadd52huq zmm29, zmm11, zmm18
        vpmadd52luq zmm24, zmm11, zmm18
        vpmadd52huq zmm30, zmm15, zmm10
        vpmadd52luq zmm20, zmm2, zmm18
        vpmadd52luq zmm14, zmm22, zmm23
        vpmadd52luq zmm21, zmm4, zmm23
        vpmadd52huq zmm16, zmm11, zmm23
        vpmadd52luq zmm25, zmm1, zmm23
        vpmadd52luq zmm29, zmm13, zmm18
        vpmadd52huq zmm24, zmm11, zmm17
        vpmadd52luq zmm30, zmm2, zmm10
        vpmadd52huq zmm20, zmm2, zmm17
        vpmadd52huq zmm14, zmm22, zmm18
        vpsrlq  zmm22{k2}{z}, zmm5, 52
        vpmadd52huq zmm21, zmm4, zmm18
        vpaddq  zmm26, zmm26, zmm22
        vpmadd52huq zmm29, zmm13, zmm17
        vpsrlq  zmm22{k2}{z}, zmm26, 52
        vpmadd52luq zmm24, zmm13, zmm17
        vpmadd52huq zmm25, zmm1, zmm18
        vpmadd52luq zmm20, zmm11, zmm17
        vpmadd52luq zmm16, zmm13, zmm23
        vpmadd52luq zmm14, zmm15, zmm18
        vpmadd52luq zmm21, zmm1, zmm18
        vpmadd52luq zmm29, zmm4, zmm17
        vmovq   [r8 + 104], xmm26
        valignq zmm23{k1}{z}, zmm26, zmm26, 1
        vpmadd52huq zmm24, zmm13, zmm10
        vmovq   [r8 + 96], xmm5
        valignq zmm5{k1}{z}, zmm5, zmm5, 1
        vpmadd52huq zmm20, zmm11, zmm10
        vpmadd52huq zmm16, zmm13, zmm18
        vpmadd52huq zmm14, zmm15, zmm17
        vpaddq  zmm28, zmm28, zmm22
        vpmadd52huq zmm29, zmm4, zmm10
        vpsrlq  zmm15{k2}{z}, zmm28, 52
        vpmadd52luq zmm24, zmm4, zmm10
        valignq zmm22{k1}{z}, zmm28, zmm28, 1
        vmovq   [r8 + 112], xmm28
        vpmadd52luq zmm20, zmm13, zmm10
        vpmadd52huq zmm21, zmm1, zmm17
        vpmadd52luq zmm16, zmm4, zmm18
        vpmadd52luq zmm14, zmm2, zmm17
        vpbroadcastq zmm13, [rdx + 208]
        vpmadd52luq zmm29, zmm1, zmm10
        vpbroadcastq zmm18, [rdx + 144]
        vpaddq  zmm30, zmm30, zmm15
        vpaddq  zmm25, zmm25, zmm22
        vpbroadcastq zmm15, [rdx + 80]
        vpsrlq  zmm22{k2}{z}, zmm30, 52
        vpaddq  zmm21, zmm21, zmm23
        vpmadd52huq zmm16, zmm4, zmm17
        vpmadd52huq zmm14, zmm2, zmm10
        valignq zmm2{k1}{z}, zmm30, zmm30, 1
        vmovq   [r8 + 120], xmm30
        vpaddq  zmm27, zmm27, zmm2
        vpbroadcastq zmm2, [rdx + 16]
        vpmadd52luq zmm16, zmm1, zmm17
        vpmadd52luq zmm14, zmm11, zmm10
        vpmadd52luq zmm29, zmm0, zmm13
        vpmadd52luq zmm24, zmm0, zmm18
        vpmadd52huq zmm25, zmm6, zmm13
        vpmadd52luq zmm20, zmm0, zmm15
        vpmadd52huq zmm21, zmm12, zmm13
        vpmadd52huq zmm16, zmm1, zmm10
        vpmadd52huq zmm27, zmm3, zmm13
        vpmadd52huq zmm29, zmm0, zmm18
        vpmadd52huq zmm24, zmm0, zmm15
        vpmadd52luq zmm25, zmm3, zmm13
        vpmadd52huq zmm20, zmm0, zmm2
        vpmadd52luq zmm21, zmm6, zmm13
        vpmadd52luq zmm14, zmm0, zmm2
        vpaddq  zmm16, zmm16, zmm5
        vpbroadcastq zmm1, [r8 + 104]
        vmovdqu64 zmm4, [rcx + 0]
        vpmadd52luq zmm27, zmm9, zmm13
        vpmadd52luq zmm29, zmm12, zmm18
        vpbroadcastq zmm5, [r8 + 96]
        vpmadd52luq zmm24, zmm12, zmm15
        vpmadd52huq zmm25, zmm3, zmm18
        vpmadd52luq zmm20, zmm12, zmm2
        vpmadd52huq zmm21, zmm6, zmm18
        vpmadd52huq zmm16, zmm0, zmm13
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm9, zmm13
        vpmadd52huq zmm27, zmm9, zmm18
        vpmadd52huq zmm29, zmm12, zmm15
        vpmadd52huq zmm24, zmm12, zmm2
        vpmadd52luq zmm25, zmm9, zmm18
        vpmadd52luq zmm20, zmm4, zmm1
        vpmadd52luq zmm21, zmm3, zmm18
        vpbroadcastq zmm11, [r8 + 112]
        vpmadd52luq zmm14, zmm4, zmm5
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm19, zmm13
        vpmadd52luq zmm27, zmm19, zmm18
        vpmadd52luq zmm29, zmm6, zmm15
        vpmadd52luq zmm24, zmm6, zmm2
        vpmadd52huq zmm25, zmm9, zmm15
        vpmadd52huq zmm20, zmm4, zmm5
        vpmadd52huq zmm21, zmm3, zmm15
        vpmadd52luq zmm16, zmm12, zmm13
        vpmadd52luq zmm10, zmm19, zmm13
        vpmadd52huq zmm27, zmm19, zmm15
        vmovdqu64 zmm23, [rcx + 64]
        vpmadd52huq zmm29, zmm6, zmm2
        vpmadd52luq zmm24, zmm4, zmm11
        vpmadd52luq zmm25, zmm19, zmm15
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm8, zmm13
        vpbroadcastq zmm28, [r8 + 120]
        vpmadd52luq zmm21, zmm9, zmm15
        vpmadd52luq zmm17, zmm8, zmm13
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm7, zmm13
        vpmadd52luq zmm27, zmm8, zmm15
        vpmadd52luq zmm29, zmm3, zmm2
        vpmadd52huq zmm24, zmm4, zmm1
        vpmadd52huq zmm25, zmm19, zmm2
        vpmadd52huq zmm16, zmm12, zmm18
        vpmadd52luq zmm20, zmm23, zmm5
        vpmadd52huq zmm10, zmm19, zmm18
        vpmadd52luq zmm26, zmm7, zmm13
        vpmadd52huq zmm27, zmm8, zmm2
        vpmadd52luq zmm29, zmm4, zmm28
        vpmadd52luq zmm24, zmm23, zmm1
        vpmadd52luq zmm25, zmm8, zmm2
        vpmadd52huq zmm21, zmm9, zmm2
        vmovdqu64 zmm13, [rcx + 128]
        vpmadd52huq zmm17, zmm8, zmm18
        vpmadd52luq zmm16, zmm6, zmm18
        vpmadd52luq zmm10, zmm8, zmm18
        vpmadd52luq zmm27, zmm7, zmm2
        vpmadd52huq zmm29, zmm4, zmm11
        vpmadd52huq zmm24, zmm23, zmm5
        vpmadd52huq zmm26, zmm7, zmm18
        vpmadd52luq zmm21, zmm19, zmm2
        vpmadd52luq zmm17, zmm7, zmm18
        vpmadd52huq zmm16, zmm6, zmm15
        vpmadd52huq zmm10, zmm8, zmm15
        vpmadd52luq zmm29, zmm23, zmm11
        vpmadd52luq zmm24, zmm13, zmm5
        vmovdqu64 zmm18, [rcx + 192]
        vpmadd52huq zmm21, zmm23, zmm28
        vpmadd52huq zmm17, zmm7, zmm15
        vpmadd52luq zmm16, zmm3, zmm15
        vpmadd52luq zmm10, zmm7, zmm15
        vmovdqu64 zmm15, [rcx + 384]
        vpmadd52huq zmm29, zmm23, zmm1
        vpmadd52luq zmm21, zmm13, zmm28
        vpmadd52huq zmm16, zmm3, zmm2
        vpmadd52huq zmm25, zmm13, zmm28
        vpmadd52huq zmm10, zmm7, zmm2
        vpmadd52luq zmm29, zmm13, zmm1
        vpmadd52huq zmm21, zmm13, zmm11
        vpmadd52luq zmm16, zmm9, zmm2
        vmovdqu64 zmm2, [rcx + 320]
        vpmadd52huq zmm27, zmm18, zmm28
        vpmadd52luq zmm25, zmm18, zmm28
        vpmadd52huq zmm29, zmm13, zmm5
        vpmadd52huq zmm26, zmm15, zmm28
        vpmadd52huq zmm17, zmm2, zmm28
        vpmadd52luq zmm21, zmm18, zmm11
        vpmadd52huq zmm16, zmm4, zmm28
        vmovdqu64 zmm4, [rcx + 256]
        vpmadd52luq zmm27, zmm4, zmm28
        vpaddq  zmm14, zmm14, zmm22
        vmovdqu64 zmm22, [rcx + 448]
        vpmadd52luq zmm29, zmm18, zmm5
        vpmadd52huq zmm30, zmm22, zmm28
        vpmadd52huq zmm25, zmm18, zmm11
        vpmadd52luq zmm26, zmm22, zmm28
        vpmadd52luq zmm17, zmm15, zmm28
        vpmadd52huq zmm10, zmm4, zmm28
        vpmadd52huq zmm27, zmm4, zmm11
        vpmadd52huq zmm21, zmm18, zmm1
        vpmadd52luq zmm16, zmm23, zmm28
        vmovq   [r8 + 128], xmm14
        vpmadd52luq zmm25, zmm4, zmm11
        vpmadd52huq zmm26, zmm22, zmm11
        vpmadd52huq zmm17, zmm15, zmm11
        vpmadd52luq zmm10, zmm2, zmm28
        vpmadd52luq zmm27, zmm2, zmm11
        vpsrlq  zmm28{k2}{z}, zmm14, 52
        vpmadd52luq zmm21, zmm4, zmm1
        vpmadd52huq zmm16, zmm23, zmm11
        vpaddq  zmm20, zmm20, zmm28
        vpmadd52huq zmm25, zmm4, zmm1
        vpsrlq  zmm23{k2}{z}, zmm20, 52
        vpmadd52luq zmm17, zmm22, zmm11
        vpmadd52huq zmm27, zmm2, zmm1
        vpmadd52huq zmm10, zmm2, zmm11
        vpmadd52huq zmm21, zmm4, zmm5
        vpmadd52luq zmm16, zmm13, zmm11
        valignq zmm28{k1}{z}, zmm20, zmm20, 1
        vpmadd52luq zmm25, zmm2, zmm1
        vmovq   [r8 + 136], xmm20
        valignq zmm14{k1}{z}, zmm14, zmm14, 1
        vpmadd52huq zmm17, zmm22, zmm1
        vpmadd52luq zmm27, zmm15, zmm1
        vpmadd52luq zmm10, zmm15, zmm11
        vpmadd52luq zmm21, zmm2, zmm5
        vpmadd52huq zmm16, zmm13, zmm1
        vpaddq  zmm24, zmm24, zmm23
        vpmadd52huq zmm25, zmm2, zmm5
        vpsrlq  zmm2{k2}{z}, zmm24, 52
        valignq zmm11{k1}{z}, zmm24, zmm24, 1
        vpmadd52huq zmm27, zmm15, zmm5
        vmovq   [r8 + 144], xmm24
        vpaddq  zmm17, zmm17, zmm28
        vpmadd52huq zmm10, zmm15, zmm1
        vpmadd52luq zmm16, zmm18, zmm1
        vpbroadcastq zmm13, [rdx + 464]
        vpaddq  zmm29, zmm29, zmm2
        vpaddq  zmm26, zmm26, zmm11
        vpmadd52luq zmm25, zmm15, zmm5
        vpbroadcastq zmm2, [rdx + 400]
        vpsrlq  zmm11{k2}{z}, zmm29, 52
        vpmadd52luq zmm27, zmm22, zmm5
        vpbroadcastq zmm15, [rdx + 336]
        vpmadd52luq zmm10, zmm22, zmm1
        vpmadd52huq zmm16, zmm18, zmm5
        vpbroadcastq zmm1, [rdx + 272]
        valignq zmm18{k1}{z}, zmm29, zmm29, 1
        vmovq   [r8 + 152], xmm29
        vpaddq  zmm30, zmm30, zmm18
        vpmadd52huq zmm10, zmm22, zmm5
        vpmadd52luq zmm16, zmm4, zmm5
        vpmadd52huq zmm30, zmm3, zmm13
        vpmadd52luq zmm27, zmm0, zmm13
        vpmadd52huq zmm26, zmm6, zmm13
        vpmadd52luq zmm25, zmm0, zmm2
        vpmadd52huq zmm17, zmm12, zmm13
        vpmadd52luq zmm21, zmm0, zmm15
        vpaddq  zmm10, zmm10, zmm14
        vpmadd52luq zmm16, zmm0, zmm1
        vpmadd52luq zmm30, zmm9, zmm13
        vpmadd52huq zmm27, zmm0, zmm2
        vpmadd52luq zmm26, zmm3, zmm13
        vpbroadcastq zmm4, [r8 + 128]
        vmovdqu64 zmm5, [rcx + 0]
        vpmadd52huq zmm25, zmm0, zmm15
        vpmadd52luq zmm17, zmm6, zmm13
        vpmadd52huq zmm21, zmm0, zmm1
        vpmadd52huq zmm10, zmm0, zmm13
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm9, zmm13
        vpmadd52huq zmm30, zmm9, zmm2
        vpbroadcastq zmm18, [r8 + 136]
        vpmadd52luq zmm27, zmm12, zmm2
        vpmadd52huq zmm26, zmm3, zmm2
        vpmadd52luq zmm25, zmm12, zmm15
        vpmadd52huq zmm17, zmm6, zmm2
        vpmadd52luq zmm21, zmm12, zmm1
        vpmadd52luq zmm10, zmm12, zmm13
        vpmadd52luq zmm16, zmm5, zmm4
        vpmadd52luq zmm30, zmm19, zmm2
        vpmadd52huq zmm27, zmm12, zmm15
        vpmadd52luq zmm26, zmm9, zmm2
        vpmadd52huq zmm25, zmm12, zmm1
        vpmadd52luq zmm17, zmm3, zmm2
        vpmadd52luq zmm21, zmm5, zmm18
        vpmadd52huq zmm10, zmm12, zmm2
        vpbroadcastq zmm20, [r8 + 144]
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm19, zmm13
        vpmadd52huq zmm30, zmm19, zmm15
        vmovdqu64 zmm23, [rcx + 64]
        vpmadd52luq zmm27, zmm6, zmm15
        vpmadd52huq zmm26, zmm9, zmm15
        vpmadd52luq zmm25, zmm6, zmm1
        vpmadd52huq zmm17, zmm3, zmm15
        vpmadd52huq zmm21, zmm5, zmm4
        vpmadd52luq zmm10, zmm6, zmm2
        vpmadd52luq zmm14, zmm19, zmm13
        vpmadd52luq zmm30, zmm8, zmm15
        vpmadd52huq zmm27, zmm6, zmm1
        vpmadd52luq zmm26, zmm19, zmm15
        vpmadd52luq zmm25, zmm5, zmm20
        vpmadd52luq zmm17, zmm9, zmm15
        vpbroadcastq zmm24, [r8 + 152]
        vpmadd52luq zmm21, zmm23, zmm4
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm8, zmm13
        vpmadd52huq zmm10, zmm6, zmm15
        vpmadd52huq zmm30, zmm8, zmm1
        vpmadd52luq zmm27, zmm3, zmm1
        vpmadd52huq zmm26, zmm19, zmm1
        vpmadd52huq zmm25, zmm5, zmm18
        vpmadd52huq zmm17, zmm9, zmm1
        vpmadd52luq zmm22, zmm8, zmm13
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm7, zmm13
        vpmadd52huq zmm14, zmm19, zmm2
        vpmadd52luq zmm30, zmm7, zmm1
        vpmadd52luq zmm27, zmm5, zmm24
        vpmadd52luq zmm26, zmm8, zmm1
        vpmadd52luq zmm25, zmm23, zmm18
        vpmadd52luq zmm17, zmm19, zmm1
        vpmadd52luq zmm28, zmm7, zmm13
        vmovdqu64 zmm13, [rcx + 128]
        vpmadd52luq zmm10, zmm3, zmm15
        vpmadd52huq zmm22, zmm8, zmm2
        vpmadd52luq zmm14, zmm8, zmm2
        vpmadd52huq zmm27, zmm5, zmm20
        vpmadd52huq zmm25, zmm23, zmm4
        vpmadd52huq zmm17, zmm23, zmm24
        vpmadd52huq zmm28, zmm7, zmm2
        vpmadd52huq zmm10, zmm3, zmm1
        vpmadd52huq zmm26, zmm13, zmm24
        vpmadd52luq zmm22, zmm7, zmm2
        vmovdqu64 zmm2, [rcx + 192]
        vpmadd52luq zmm27, zmm23, zmm20
        vpmadd52huq zmm14, zmm8, zmm15
        vpmadd52luq zmm25, zmm13, zmm4
        vpmadd52luq zmm17, zmm13, zmm24
        vpmadd52luq zmm10, zmm9, zmm1
        vpmadd52huq zmm30, zmm2, zmm24
        vpmadd52luq zmm26, zmm2, zmm24
        vpmadd52huq zmm27, zmm23, zmm18
        vpmadd52huq zmm22, zmm7, zmm15
        vpmadd52luq zmm14, zmm7, zmm15
        vmovdqu64 zmm15, [rcx + 256]
        vpmadd52huq zmm17, zmm13, zmm20
        vpmadd52huq zmm10, zmm5, zmm24
        vmovdqu64 zmm5, [rcx + 320]
        vpmadd52luq zmm30, zmm15, zmm24
        vpmadd52huq zmm26, zmm2, zmm20
        vpmadd52luq zmm27, zmm13, zmm18
        vpmadd52huq zmm22, zmm5, zmm24
        vpmadd52huq zmm14, zmm7, zmm1
        vmovdqu64 zmm1, [rcx + 448]
        vpaddq  zmm16, zmm16, zmm11
        vmovdqu64 zmm11, [rcx + 384]
        vpmadd52huq zmm29, zmm1, zmm24
        vpmadd52huq zmm28, zmm11, zmm24
        vpmadd52huq zmm30, zmm15, zmm20
        vpmadd52luq zmm26, zmm15, zmm20
        vpmadd52huq zmm27, zmm13, zmm4
        vpmadd52luq zmm17, zmm2, zmm20
        vpmadd52luq zmm10, zmm23, zmm24
        vpmadd52luq zmm22, zmm11, zmm24
        vpmadd52huq zmm14, zmm15, zmm24
        vpmadd52luq zmm28, zmm1, zmm24
        vpmadd52luq zmm30, zmm5, zmm20
        vpmadd52huq zmm26, zmm15, zmm18
        vpmadd52luq zmm27, zmm2, zmm4
        vpmadd52huq zmm17, zmm2, zmm18
        vpmadd52huq zmm10, zmm23, zmm20
        vpsrlq  zmm23{k2}{z}, zmm16, 52
        vpmadd52huq zmm22, zmm11, zmm20
        vpaddq  zmm21, zmm21, zmm23
        vpmadd52huq zmm30, zmm5, zmm18
        vpsrlq  zmm23{k2}{z}, zmm21, 52
        vpmadd52luq zmm26, zmm5, zmm18
        vpmadd52huq zmm28, zmm1, zmm20
        vpmadd52luq zmm17, zmm15, zmm18
        vpmadd52luq zmm14, zmm5, zmm24
        vpmadd52luq zmm10, zmm13, zmm20
        vpmadd52luq zmm22, zmm1, zmm20
        vpmadd52luq zmm30, zmm11, zmm18
        vmovq   [r8 + 168], xmm21
        valignq zmm21{k1}{z}, zmm21, zmm21, 1
        vpmadd52huq zmm26, zmm5, zmm4
        vmovq   [r8 + 160], xmm16
        valignq zmm16{k1}{z}, zmm16, zmm16, 1
        vpmadd52huq zmm17, zmm15, zmm4
        vpmadd52huq zmm14, zmm5, zmm20
        vpmadd52huq zmm10, zmm13, zmm18
        vpaddq  zmm25, zmm25, zmm23
        vpmadd52huq zmm30, zmm11, zmm4
        vpsrlq  zmm13{k2}{z}, zmm25, 52
        vpmadd52luq zmm26, zmm11, zmm4
        valignq zmm23{k1}{z}, zmm25, zmm25, 1
        vmovq   [r8 + 176], xmm25
        vpmadd52luq zmm17, zmm5, zmm4
        vpmadd52huq zmm22, zmm1, zmm18
        vpmadd52luq zmm14, zmm11, zmm20
        vpmadd52luq zmm10, zmm2, zmm18
        vpbroadcastq zmm5, [rdx + 216]
        vpmadd52luq zmm30, zmm1, zmm4
        vpbroadcastq zmm20, [rdx + 152]
        vpaddq  zmm27, zmm27, zmm13
        vpaddq  zmm28, zmm28, zmm23
        vpbroadcastq zmm13, [rdx + 88]
        vpsrlq  zmm23{k2}{z}, zmm27, 52
        vpaddq  zmm22, zmm22, zmm21
        vpmadd52huq zmm14, zmm11, zmm18
        vpmadd52huq zmm10, zmm2, zmm4
        valignq zmm2{k1}{z}, zmm27, zmm27, 1
        vmovq   [r8 + 184], xmm27
        vpaddq  zmm29, zmm29, zmm2
        vpbroadcastq zmm2, [rdx + 24]
        vpmadd52luq zmm14, zmm1, zmm18
        vpmadd52luq zmm10, zmm15, zmm4
        vpmadd52luq zmm30, zmm0, zmm5
        vpmadd52luq zmm26, zmm0, zmm20
        vpmadd52huq zmm28, zmm6, zmm5
        vpmadd52luq zmm17, zmm0, zmm13
        vpmadd52huq zmm22, zmm12, zmm5
        vpmadd52huq zmm14, zmm1, zmm4
        vpmadd52huq zmm29, zmm3, zmm5
        vpmadd52huq zmm30, zmm0, zmm20
        vpmadd52huq zmm26, zmm0, zmm13
        vpmadd52luq zmm28, zmm3, zmm5
        vpmadd52huq zmm17, zmm0, zmm2
        vpmadd52luq zmm22, zmm6, zmm5
        vpmadd52luq zmm10, zmm0, zmm2
        vpaddq  zmm14, zmm14, zmm16
        vpbroadcastq zmm1, [r8 + 168]
        vmovdqu64 zmm4, [rcx + 0]
        vpmadd52luq zmm29, zmm9, zmm5
        vpmadd52luq zmm30, zmm12, zmm20
        vpbroadcastq zmm11, [r8 + 160]
        vpmadd52luq zmm26, zmm12, zmm13
        vpmadd52huq zmm28, zmm3, zmm20
        vpmadd52luq zmm17, zmm12, zmm2
        vpmadd52huq zmm22, zmm6, zmm20
        vpmadd52huq zmm14, zmm0, zmm5
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm9, zmm5
        vpmadd52huq zmm29, zmm9, zmm20
        vpmadd52huq zmm30, zmm12, zmm13
        vpmadd52huq zmm26, zmm12, zmm2
        vpmadd52luq zmm28, zmm9, zmm20
        vpmadd52luq zmm17, zmm4, zmm1
        vpmadd52luq zmm22, zmm3, zmm20
        vpbroadcastq zmm16, [r8 + 176]
        vpmadd52luq zmm10, zmm4, zmm11
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm19, zmm5
        vpmadd52luq zmm29, zmm19, zmm20
        vpmadd52luq zmm30, zmm6, zmm13
        vpmadd52luq zmm26, zmm6, zmm2
        vpmadd52huq zmm28, zmm9, zmm13
        vpmadd52huq zmm17, zmm4, zmm11
        vpmadd52huq zmm22, zmm3, zmm13
        vpmadd52luq zmm14, zmm12, zmm5
        vpmadd52luq zmm15, zmm19, zmm5
        vpmadd52huq zmm29, zmm19, zmm13
        vmovdqu64 zmm21, [rcx + 64]
        vpmadd52huq zmm30, zmm6, zmm2
        vpmadd52luq zmm26, zmm4, zmm16
        vpmadd52luq zmm28, zmm19, zmm13
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm8, zmm5
        vpbroadcastq zmm25, [r8 + 184]
        vpmadd52luq zmm22, zmm9, zmm13
        vpmadd52luq zmm18, zmm8, zmm5
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm7, zmm5
        vpmadd52luq zmm29, zmm8, zmm13
        vpmadd52luq zmm30, zmm3, zmm2
        vpmadd52huq zmm26, zmm4, zmm1
        vpmadd52huq zmm28, zmm19, zmm2
        vpmadd52huq zmm14, zmm12, zmm20
        vpmadd52luq zmm17, zmm21, zmm11
        vpmadd52huq zmm15, zmm19, zmm20
        vpmadd52luq zmm24, zmm7, zmm5
        vpmadd52huq zmm29, zmm8, zmm2
        vpmadd52luq zmm30, zmm4, zmm25
        vpmadd52luq zmm26, zmm21, zmm1
        vpmadd52luq zmm28, zmm8, zmm2
        vpmadd52huq zmm22, zmm9, zmm2
        vmovdqu64 zmm5, [rcx + 128]
        vpmadd52huq zmm18, zmm8, zmm20
        vpmadd52luq zmm14, zmm6, zmm20
        vpmadd52luq zmm15, zmm8, zmm20
        vpmadd52luq zmm29, zmm7, zmm2
        vpmadd52huq zmm30, zmm4, zmm16
        vpmadd52huq zmm26, zmm21, zmm11
        vpmadd52huq zmm24, zmm7, zmm20
        vpmadd52luq zmm22, zmm19, zmm2
        vpmadd52luq zmm18, zmm7, zmm20
        vpmadd52huq zmm14, zmm6, zmm13
        vpmadd52huq zmm15, zmm8, zmm13
        vpmadd52luq zmm30, zmm21, zmm16
        vpmadd52luq zmm26, zmm5, zmm11
        vmovdqu64 zmm20, [rcx + 192]
        vpmadd52huq zmm22, zmm21, zmm25
        vpmadd52huq zmm18, zmm7, zmm13
        vpmadd52luq zmm14, zmm3, zmm13
        vpmadd52luq zmm15, zmm7, zmm13
        vmovdqu64 zmm13, [rcx + 384]
        vpmadd52huq zmm30, zmm21, zmm1
        vpmadd52luq zmm22, zmm5, zmm25
        vpmadd52huq zmm14, zmm3, zmm2
        vpmadd52huq zmm28, zmm5, zmm25
        vpmadd52huq zmm15, zmm7, zmm2
        vpmadd52luq zmm30, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm16
        vpmadd52luq zmm14, zmm9, zmm2
        vmovdqu64 zmm2, [rcx + 320]
        vpmadd52huq zmm29, zmm20, zmm25
        vpmadd52luq zmm28, zmm20, zmm25
        vpmadd52huq zmm30, zmm5, zmm11
        vpmadd52huq zmm24, zmm13, zmm25
        vpmadd52huq zmm18, zmm2, zmm25
        vpmadd52luq zmm22, zmm20, zmm16
        vpmadd52huq zmm14, zmm4, zmm25
        vmovdqu64 zmm4, [rcx + 256]
        vpmadd52luq zmm29, zmm4, zmm25
        vpaddq  zmm10, zmm10, zmm23
        vmovdqu64 zmm23, [rcx + 448]
        vpmadd52luq zmm30, zmm20, zmm11
        vpmadd52huq zmm27, zmm23, zmm25
        vpmadd52huq zmm28, zmm20, zmm16
        vpmadd52luq zmm24, zmm23, zmm25
        vpmadd52luq zmm18, zmm13, zmm25
        vpmadd52huq zmm15, zmm4, zmm25
        vpmadd52huq zmm29, zmm4, zmm16
        vpmadd52huq zmm22, zmm20, zmm1
        vpmadd52luq zmm14, zmm21, zmm25
        vmovq   [r8 + 192], xmm10
        vpmadd52luq zmm28, zmm4, zmm16
        vpmadd52huq zmm24, zmm23, zmm16
        vpmadd52huq zmm18, zmm13, zmm16
        vpmadd52luq zmm15, zmm2, zmm25
        vpmadd52luq zmm29, zmm2, zmm16
        vpsrlq  zmm25{k2}{z}, zmm10, 52
        vpmadd52luq zmm22, zmm4, zmm1
        vpmadd52huq zmm14, zmm21, zmm16
        vpaddq  zmm17, zmm17, zmm25
        vpmadd52huq zmm28, zmm4, zmm1
        vpsrlq  zmm21{k2}{z}, zmm17, 52
        vpmadd52luq zmm18, zmm23, zmm16
        vpmadd52huq zmm29, zmm2, zmm1
        vpmadd52huq zmm15, zmm2, zmm16
        vpmadd52huq zmm22, zmm4, zmm11
        vpmadd52luq zmm14, zmm5, zmm16
        valignq zmm25{k1}{z}, zmm17, zmm17, 1
        vpmadd52luq zmm28, zmm2, zmm1
        vmovq   [r8 + 200], xmm17
        valignq zmm10{k1}{z}, zmm10, zmm10, 1
        vpmadd52huq zmm18, zmm23, zmm1
        vpmadd52luq zmm29, zmm13, zmm1
        vpmadd52luq zmm15, zmm13, zmm16
        vpmadd52luq zmm22, zmm2, zmm11
        vpmadd52huq zmm14, zmm5, zmm1
        vpaddq  zmm26, zmm26, zmm21
        vpmadd52huq zmm28, zmm2, zmm11
        vpsrlq  zmm2{k2}{z}, zmm26, 52
        valignq zmm5{k1}{z}, zmm26, zmm26, 1
        vpmadd52huq zmm29, zmm13, zmm11
        vmovq   [r8 + 208], xmm26
        vpaddq  zmm18, zmm18, zmm25
        vpmadd52huq zmm15, zmm13, zmm1
        vpmadd52luq zmm14, zmm20, zmm1
        vpbroadcastq zmm16, [rdx + 472]
        vpaddq  zmm30, zmm30, zmm2
        vpaddq  zmm24, zmm24, zmm5
        vpmadd52luq zmm28, zmm13, zmm11
        vpbroadcastq zmm2, [rdx + 408]
        vpsrlq  zmm5{k2}{z}, zmm30, 52
        vpmadd52luq zmm29, zmm23, zmm11
        vpbroadcastq zmm13, [rdx + 344]
        vpmadd52luq zmm15, zmm23, zmm1
        vpmadd52huq zmm14, zmm20, zmm11
        vpbroadcastq zmm1, [rdx + 280]
        valignq zmm17{k1}{z}, zmm30, zmm30, 1
        vmovq   [r8 + 216], xmm30
        vpaddq  zmm27, zmm27, zmm17
        vpmadd52huq zmm15, zmm23, zmm11
        vpmadd52luq zmm14, zmm4, zmm11
        vpmadd52huq zmm27, zmm3, zmm16
        vpmadd52luq zmm29, zmm0, zmm16
        vpmadd52huq zmm24, zmm6, zmm16
        vpmadd52luq zmm28, zmm0, zmm2
        vpmadd52huq zmm18, zmm12, zmm16
        vpmadd52luq zmm22, zmm0, zmm13
        vpaddq  zmm15, zmm15, zmm10
        vpmadd52luq zmm14, zmm0, zmm1
        vpmadd52luq zmm27, zmm9, zmm16
        vpmadd52huq zmm29, zmm0, zmm2
        vpmadd52luq zmm24, zmm3, zmm16
        vpbroadcastq zmm4, [r8 + 192]
        vmovdqu64 zmm10, [rcx + 0]
        vpmadd52huq zmm28, zmm0, zmm13
        vpmadd52luq zmm18, zmm6, zmm16
        vpmadd52huq zmm22, zmm0, zmm1
        vpmadd52huq zmm15, zmm0, zmm16
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm9, zmm16
        vpmadd52huq zmm27, zmm9, zmm2
        vpbroadcastq zmm17, [r8 + 200]
        vpmadd52luq zmm29, zmm12, zmm2
        vpmadd52huq zmm24, zmm3, zmm2
        vpmadd52luq zmm28, zmm12, zmm13
        vpmadd52huq zmm18, zmm6, zmm2
        vpmadd52luq zmm22, zmm12, zmm1
        vpmadd52luq zmm15, zmm12, zmm16
        vpmadd52luq zmm14, zmm10, zmm4
        vpmadd52luq zmm27, zmm19, zmm2
        vpmadd52huq zmm29, zmm12, zmm13
        vpmadd52luq zmm24, zmm9, zmm2
        vpmadd52huq zmm28, zmm12, zmm1
        vpmadd52luq zmm18, zmm3, zmm2
        vpmadd52luq zmm22, zmm10, zmm17
        vpmadd52huq zmm15, zmm12, zmm2
        vpbroadcastq zmm20, [r8 + 208]
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm19, zmm16
        vpmadd52huq zmm27, zmm19, zmm13
        vmovdqu64 zmm23, [rcx + 64]
        vpmadd52luq zmm29, zmm6, zmm13
        vpmadd52huq zmm24, zmm9, zmm13
        vpmadd52luq zmm28, zmm6, zmm1
        vpmadd52huq zmm18, zmm3, zmm13
        vpmadd52huq zmm22, zmm10, zmm4
        vpmadd52luq zmm15, zmm6, zmm2
        vpmadd52luq zmm11, zmm19, zmm16
        vpmadd52luq zmm27, zmm8, zmm13
        vpmadd52huq zmm29, zmm6, zmm1
        vpmadd52luq zmm24, zmm19, zmm13
        vpmadd52luq zmm28, zmm10, zmm20
        vpmadd52luq zmm18, zmm9, zmm13
        vpbroadcastq zmm25, [r8 + 216]
        vpmadd52luq zmm22, zmm23, zmm4
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm8, zmm16
        vpmadd52huq zmm15, zmm6, zmm13
        vpmadd52huq zmm27, zmm8, zmm1
        vpmadd52luq zmm29, zmm3, zmm1
        vpmadd52huq zmm24, zmm19, zmm1
        vpmadd52huq zmm28, zmm10, zmm17
        vpmadd52huq zmm18, zmm9, zmm1
        vpmadd52luq zmm21, zmm8, zmm16
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm7, zmm16
        vpmadd52huq zmm11, zmm19, zmm2
        vpmadd52luq zmm27, zmm7, zmm1
        vpmadd52luq zmm29, zmm10, zmm25
        vpmadd52luq zmm24, zmm8, zmm1
        vpmadd52luq zmm28, zmm23, zmm17
        vpmadd52luq zmm18, zmm19, zmm1
        vpmadd52luq zmm26, zmm7, zmm16
        vmovdqu64 zmm16, [rcx + 128]
        vpmadd52luq zmm15, zmm3, zmm13
        vpmadd52huq zmm21, zmm8, zmm2
        vpmadd52luq zmm11, zmm8, zmm2
        vpmadd52huq zmm29, zmm10, zmm20
        vpmadd52huq zmm28, zmm23, zmm4
        vpmadd52huq zmm18, zmm23, zmm25
        vpmadd52huq zmm26, zmm7, zmm2
        vpmadd52huq zmm15, zmm3, zmm1
        vpmadd52huq zmm24, zmm16, zmm25
        vpmadd52luq zmm21, zmm7, zmm2
        vmovdqu64 zmm2, [rcx + 192]
        vpmadd52luq zmm29, zmm23, zmm20
        vpmadd52huq zmm11, zmm8, zmm13
        vpmadd52luq zmm28, zmm16, zmm4
        vpmadd52luq zmm18, zmm16, zmm25
        vpmadd52luq zmm15, zmm9, zmm1
        vpmadd52huq zmm27, zmm2, zmm25
        vpmadd52luq zmm24, zmm2, zmm25
        vpmadd52huq zmm29, zmm23, zmm17
        vpmadd52huq zmm21, zmm7, zmm13
        vpmadd52luq zmm11, zmm7, zmm13
        vmovdqu64 zmm13, [rcx + 256]
        vpmadd52huq zmm18, zmm16, zmm20
        vpmadd52huq zmm15, zmm10, zmm25
        vmovdqu64 zmm10, [rcx + 320]
        vpmadd52luq zmm27, zmm13, zmm25
        vpmadd52huq zmm24, zmm2, zmm20
        vpmadd52luq zmm29, zmm16, zmm17
        vpmadd52huq zmm21, zmm10, zmm25
        vpmadd52huq zmm11, zmm7, zmm1
        vmovdqu64 zmm1, [rcx + 448]
        vpaddq  zmm14, zmm14, zmm5
        vmovdqu64 zmm5, [rcx + 384]
        vpmadd52huq zmm30, zmm1, zmm25
        vpmadd52huq zmm26, zmm5, zmm25
        vpmadd52huq zmm27, zmm13, zmm20
        vpmadd52luq zmm24, zmm13, zmm20
        vpmadd52huq zmm29, zmm16, zmm4
        vpmadd52luq zmm18, zmm2, zmm20
        vpmadd52luq zmm15, zmm23, zmm25
        vpmadd52luq zmm21, zmm5, zmm25
        vpmadd52huq zmm11, zmm13, zmm25
        vpmadd52luq zmm26, zmm1, zmm25
        vpmadd52luq zmm27, zmm10, zmm20
        vpmadd52huq zmm24, zmm13, zmm17
        vpmadd52luq zmm29, zmm2, zmm4
        vpmadd52huq zmm18, zmm2, zmm17
        vpmadd52huq zmm15, zmm23, zmm20
        vpsrlq  zmm23{k2}{z}, zmm14, 52
        vpmadd52huq zmm21, zmm5, zmm20
        vpaddq  zmm22, zmm22, zmm23
        vpmadd52huq zmm27, zmm10, zmm17
        vpsrlq  zmm23{k2}{z}, zmm22, 52
        vpmadd52luq zmm24, zmm10, zmm17
        vpmadd52huq zmm26, zmm1, zmm20
        vpmadd52luq zmm18, zmm13, zmm17
        vpmadd52luq zmm11, zmm10, zmm25
        vpmadd52luq zmm15, zmm16, zmm20
        vpmadd52luq zmm21, zmm1, zmm20
        vpmadd52luq zmm27, zmm5, zmm17
        vmovq   [r8 + 232], xmm22
        valignq zmm22{k1}{z}, zmm22, zmm22, 1
        vpmadd52huq zmm24, zmm10, zmm4
        vmovq   [r8 + 224], xmm14
        valignq zmm14{k1}{z}, zmm14, zmm14, 1
        vpmadd52huq zmm18, zmm13, zmm4
        vpmadd52huq zmm11, zmm10, zmm20
        vpmadd52huq zmm15, zmm16, zmm17
        vpaddq  zmm28, zmm28, zmm23
        vpmadd52huq zmm27, zmm5, zmm4
        vpsrlq  zmm16{k2}{z}, zmm28, 52
        vpmadd52luq zmm24, zmm5, zmm4
        valignq zmm23{k1}{z}, zmm28, zmm28, 1
        vmovq   [r8 + 240], xmm28
        vpmadd52luq zmm18, zmm10, zmm4
        vpmadd52huq zmm21, zmm1, zmm17
        vpmadd52luq zmm11, zmm5, zmm20
        vpmadd52luq zmm15, zmm2, zmm17
        vpbroadcastq zmm10, [rdx + 224]
        vpmadd52luq zmm27, zmm1, zmm4
        vpbroadcastq zmm20, [rdx + 160]
        vpaddq  zmm29, zmm29, zmm16
        vpaddq  zmm26, zmm26, zmm23
        vpbroadcastq zmm16, [rdx + 96]
        vpsrlq  zmm23{k2}{z}, zmm29, 52
        vpaddq  zmm21, zmm21, zmm22
        vpmadd52huq zmm11, zmm5, zmm17
        vpmadd52huq zmm15, zmm2, zmm4
        valignq zmm2{k1}{z}, zmm29, zmm29, 1
        vmovq   [r8 + 248], xmm29
        vpaddq  zmm30, zmm30, zmm2
        vpbroadcastq zmm2, [rdx + 32]
        vpmadd52luq zmm11, zmm1, zmm17
        vpmadd52luq zmm15, zmm13, zmm4
        vpmadd52luq zmm27, zmm0, zmm10
        vpmadd52luq zmm24, zmm0, zmm20
        vpmadd52huq zmm26, zmm6, zmm10
        vpmadd52luq zmm18, zmm0, zmm16
        vpmadd52huq zmm21, zmm12, zmm10
        vpmadd52huq zmm11, zmm1, zmm4
        vpmadd52huq zmm30, zmm3, zmm10
        vpmadd52huq zmm27, zmm0, zmm20
        vpmadd52huq zmm24, zmm0, zmm16
        vpmadd52luq zmm26, zmm3, zmm10
        vpmadd52huq zmm18, zmm0, zmm2
        vpmadd52luq zmm21, zmm6, zmm10
        vpmadd52luq zmm15, zmm0, zmm2
        vpaddq  zmm11, zmm11, zmm14
        vpbroadcastq zmm1, [r8 + 232]
        vmovdqu64 zmm4, [rcx + 0]
        vpmadd52luq zmm30, zmm9, zmm10
        vpmadd52luq zmm27, zmm12, zmm20
        vpbroadcastq zmm5, [r8 + 224]
        vpmadd52luq zmm24, zmm12, zmm16
        vpmadd52huq zmm26, zmm3, zmm20
        vpmadd52luq zmm18, zmm12, zmm2
        vpmadd52huq zmm21, zmm6, zmm20
        vpmadd52huq zmm11, zmm0, zmm10
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm9, zmm10
        vpmadd52huq zmm30, zmm9, zmm20
        vpmadd52huq zmm27, zmm12, zmm16
        vpmadd52huq zmm24, zmm12, zmm2
        vpmadd52luq zmm26, zmm9, zmm20
        vpmadd52luq zmm18, zmm4, zmm1
        vpmadd52luq zmm21, zmm3, zmm20
        vpbroadcastq zmm14, [r8 + 240]
        vpmadd52luq zmm15, zmm4, zmm5
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm19, zmm10
        vpmadd52luq zmm30, zmm19, zmm20
        vpmadd52luq zmm27, zmm6, zmm16
        vpmadd52luq zmm24, zmm6, zmm2
        vpmadd52huq zmm26, zmm9, zmm16
        vpmadd52huq zmm18, zmm4, zmm5
        vpmadd52huq zmm21, zmm3, zmm16
        vpmadd52luq zmm11, zmm12, zmm10
        vpmadd52luq zmm13, zmm19, zmm10
        vpmadd52huq zmm30, zmm19, zmm16
        vmovdqu64 zmm22, [rcx + 64]
        vpmadd52huq zmm27, zmm6, zmm2
        vpmadd52luq zmm24, zmm4, zmm14
        vpmadd52luq zmm26, zmm19, zmm16
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm8, zmm10
        vpbroadcastq zmm28, [r8 + 248]
        vpmadd52luq zmm21, zmm9, zmm16
        vpmadd52luq zmm17, zmm8, zmm10
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm7, zmm10
        vpmadd52luq zmm30, zmm8, zmm16
        vpmadd52luq zmm27, zmm3, zmm2
        vpmadd52huq zmm24, zmm4, zmm1
        vpmadd52huq zmm26, zmm19, zmm2
        vpmadd52huq zmm11, zmm12, zmm20
        vpmadd52luq zmm18, zmm22, zmm5
        vpmadd52huq zmm13, zmm19, zmm20
        vpmadd52luq zmm25, zmm7, zmm10
        vpmadd52huq zmm30, zmm8, zmm2
        vpmadd52luq zmm27, zmm4, zmm28
        vpmadd52luq zmm24, zmm22, zmm1
        vpmadd52luq zmm26, zmm8, zmm2
        vpmadd52huq zmm21, zmm9, zmm2
        vmovdqu64 zmm10, [rcx + 128]
        vpmadd52huq zmm17, zmm8, zmm20
        vpmadd52luq zmm11, zmm6, zmm20
        vpmadd52luq zmm13, zmm8, zmm20
        vpmadd52luq zmm30, zmm7, zmm2
        vpmadd52huq zmm27, zmm4, zmm14
        vpmadd52huq zmm24, zmm22, zmm5
        vpmadd52huq zmm25, zmm7, zmm20
        vpmadd52luq zmm21, zmm19, zmm2
        vpmadd52luq zmm17, zmm7, zmm20
        vpmadd52huq zmm11, zmm6, zmm16
        vpmadd52huq zmm13, zmm8, zmm16
        vpmadd52luq zmm27, zmm22, zmm14
        vpmadd52luq zmm24, zmm10, zmm5
        vmovdqu64 zmm20, [rcx + 192]
        vpmadd52huq zmm21, zmm22, zmm28
        vpmadd52huq zmm17, zmm7, zmm16
        vpmadd52luq zmm11, zmm3, zmm16
        vpmadd52luq zmm13, zmm7, zmm16
        vmovdqu64 zmm16, [rcx + 384]
        vpmadd52huq zmm27, zmm22, zmm1
        vpmadd52luq zmm21, zmm10, zmm28
        vpmadd52huq zmm11, zmm3, zmm2
        vpmadd52huq zmm26, zmm10, zmm28
        vpmadd52huq zmm13, zmm7, zmm2
        vpmadd52luq zmm27, zmm10, zmm1
        vpmadd52huq zmm21, zmm10, zmm14
        vpmadd52luq zmm11, zmm9, zmm2
        vmovdqu64 zmm2, [rcx + 320]
        vpmadd52huq zmm30, zmm20, zmm28
        vpmadd52luq zmm26, zmm20, zmm28
        vpmadd52huq zmm27, zmm10, zmm5
        vpmadd52huq zmm25, zmm16, zmm28
        vpmadd52huq zmm17, zmm2, zmm28
        vpmadd52luq zmm21, zmm20, zmm14
        vpmadd52huq zmm11, zmm4, zmm28
        vmovdqu64 zmm4, [rcx + 256]
        vpmadd52luq zmm30, zmm4, zmm28
        vpaddq  zmm15, zmm15, zmm23
        vmovdqu64 zmm23, [rcx + 448]
        vpmadd52luq zmm27, zmm20, zmm5
        vpmadd52huq zmm29, zmm23, zmm28
        vpmadd52huq zmm26, zmm20, zmm14
        vpmadd52luq zmm25, zmm23, zmm28
        vpmadd52luq zmm17, zmm16, zmm28
        vpmadd52huq zmm13, zmm4, zmm28
        vpmadd52huq zmm30, zmm4, zmm14
        vpmadd52huq zmm21, zmm20, zmm1
        vpmadd52luq zmm11, zmm22, zmm28
        vmovq   [r8 + 256], xmm15
        vpmadd52luq zmm26, zmm4, zmm14
        vpmadd52huq zmm25, zmm23, zmm14
        vpmadd52huq zmm17, zmm16, zmm14
        vpmadd52luq zmm13, zmm2, zmm28
        vpmadd52luq zmm30, zmm2, zmm14
        vpsrlq  zmm28{k2}{z}, zmm15, 52
        vpmadd52luq zmm21, zmm4, zmm1
        vpmadd52huq zmm11, zmm22, zmm14
        vpaddq  zmm18, zmm18, zmm28
        vpmadd52huq zmm26, zmm4, zmm1
        vpsrlq  zmm22{k2}{z}, zmm18, 52
        vpmadd52luq zmm17, zmm23, zmm14
        vpmadd52huq zmm30, zmm2, zmm1
        vpmadd52huq zmm13, zmm2, zmm14
        vpmadd52huq zmm21, zmm4, zmm5
        vpmadd52luq zmm11, zmm10, zmm14
        valignq zmm28{k1}{z}, zmm18, zmm18, 1
        vpmadd52luq zmm26, zmm2, zmm1
        vmovq   [r8 + 264], xmm18
        valignq zmm15{k1}{z}, zmm15, zmm15, 1
        vpmadd52huq zmm17, zmm23, zmm1
        vpmadd52luq zmm30, zmm16, zmm1
        vpmadd52luq zmm13, zmm16, zmm14
        vpmadd52luq zmm21, zmm2, zmm5
        vpmadd52huq zmm11, zmm10, zmm1
        vpaddq  zmm24, zmm24, zmm22
        vpmadd52huq zmm26, zmm2, zmm5
        vpsrlq  zmm2{k2}{z}, zmm24, 52
        valignq zmm10{k1}{z}, zmm24, zmm24, 1
        vpmadd52huq zmm30, zmm16, zmm5
        vmovq   [r8 + 272], xmm24
        vpaddq  zmm17, zmm17, zmm28
        vpmadd52huq zmm13, zmm16, zmm1
        vpmadd52luq zmm11, zmm20, zmm1
        vpbroadcastq zmm14, [rdx + 480]
        vpaddq  zmm27, zmm27, zmm2
        vpaddq  zmm25, zmm25, zmm10
        vpmadd52luq zmm26, zmm16, zmm5
        vpbroadcastq zmm2, [rdx + 416]
        vpsrlq  zmm10{k2}{z}, zmm27, 52
        vpmadd52luq zmm30, zmm23, zmm5
        vpbroadcastq zmm16, [rdx + 352]
        vpmadd52luq zmm13, zmm23, zmm1
        vpmadd52huq zmm11, zmm20, zmm5
        vpbroadcastq zmm1, [rdx + 288]
        valignq zmm18{k1}{z}, zmm27, zmm27, 1
        vmovq   [r8 + 280], xmm27
        vpaddq  zmm29, zmm29, zmm18
        vpmadd52huq zmm13, zmm23, zmm5
        vpmadd52luq zmm11, zmm4, zmm5
        vpmadd52huq zmm29, zmm3, zmm14
        vpmadd52luq zmm30, zmm0, zmm14
        vpmadd52huq zmm25, zmm6, zmm14
        vpmadd52luq zmm26, zmm0, zmm2
        vpmadd52huq zmm17, zmm12, zmm14
        vpmadd52luq zmm21, zmm0, zmm16
        vpaddq  zmm13, zmm13, zmm15
        vpmadd52luq zmm11, zmm0, zmm1
        vpmadd52luq zmm29, zmm9, zmm14
        vpmadd52huq zmm30, zmm0, zmm2
        vpmadd52luq zmm25, zmm3, zmm14
        vpbroadcastq zmm4, [r8 + 256]
        vmovdqu64 zmm5, [rcx + 0]
        vpmadd52huq zmm26, zmm0, zmm16
        vpmadd52luq zmm17, zmm6, zmm14
        vpmadd52huq zmm21, zmm0, zmm1
        vpmadd52huq zmm13, zmm0, zmm14
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm9, zmm14
        vpmadd52huq zmm29, zmm9, zmm2
        vpbroadcastq zmm18, [r8 + 264]
        vpmadd52luq zmm30, zmm12, zmm2
        vpmadd52huq zmm25, zmm3, zmm2
        vpmadd52luq zmm26, zmm12, zmm16
        vpmadd52huq zmm17, zmm6, zmm2
        vpmadd52luq zmm21, zmm12, zmm1
        vpmadd52luq zmm13, zmm12, zmm14
        vpmadd52luq zmm11, zmm5, zmm4
        vpmadd52luq zmm29, zmm19, zmm2
        vpmadd52huq zmm30, zmm12, zmm16
        vpmadd52luq zmm25, zmm9, zmm2
        vpmadd52huq zmm26, zmm12, zmm1
        vpmadd52luq zmm17, zmm3, zmm2
        vpmadd52luq zmm21, zmm5, zmm18
        vpmadd52huq zmm13, zmm12, zmm2
        vpbroadcastq zmm20, [r8 + 272]
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm19, zmm14
        vpmadd52huq zmm29, zmm19, zmm16
        vmovdqu64 zmm23, [rcx + 64]
        vpmadd52luq zmm30, zmm6, zmm16
        vpmadd52huq zmm25, zmm9, zmm16
        vpmadd52luq zmm26, zmm6, zmm1
        vpmadd52huq zmm17, zmm3, zmm16
        vpmadd52huq zmm21, zmm5, zmm4
        vpmadd52luq zmm13, zmm6, zmm2
        vpmadd52luq zmm15, zmm19, zmm14
        vpmadd52luq zmm29, zmm8, zmm16
        vpmadd52huq zmm30, zmm6, zmm1
        vpmadd52luq zmm25, zmm19, zmm16
        vpmadd52luq zmm26, zmm5, zmm20
        vpmadd52luq zmm17, zmm9, zmm16
        vpbroadcastq zmm24, [r8 + 280]
        vpmadd52luq zmm21, zmm23, zmm4
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm8, zmm14
        vpmadd52huq zmm13, zmm6, zmm16
        vpmadd52huq zmm29, zmm8, zmm1
        vpmadd52luq zmm30, zmm3, zmm1
        vpmadd52huq zmm25, zmm19, zmm1
        vpmadd52huq zmm26, zmm5, zmm18
        vpmadd52huq zmm17, zmm9, zmm1
        vpmadd52luq zmm22, zmm8, zmm14
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm7, zmm14
        vpmadd52huq zmm15, zmm19, zmm2
        vpmadd52luq zmm29, zmm7, zmm1
        vpmadd52luq zmm30, zmm5, zmm24
        vpmadd52luq zmm25, zmm8, zmm1
        vpmadd52luq zmm26, zmm23, zmm18
        vpmadd52luq zmm17, zmm19, zmm1
        vpmadd52luq zmm27, zmm7, zmm14
        vmovdqu64 zmm14, [rcx + 128]
        vpmadd52luq zmm13, zmm3, zmm16
        vpmadd52huq zmm22, zmm8, zmm2
        vpmadd52luq zmm15, zmm8, zmm2
        vpmadd52huq zmm30, zmm5, zmm20
        vpmadd52huq zmm26, zmm23, zmm4
        vpmadd52huq zmm17, zmm23, zmm24
        vpmadd52huq zmm27, zmm7, zmm2
        vpmadd52huq zmm13, zmm3, zmm1
        vpmadd52huq zmm25, zmm14, zmm24
        vpmadd52luq zmm22, zmm7, zmm2
        vmovdqu64 zmm2, [rcx + 192]
        vpmadd52luq zmm30, zmm23, zmm20
        vpmadd52huq zmm15, zmm8, zmm16
        vpmadd52luq zmm26, zmm14, zmm4
        vpmadd52luq zmm17, zmm14, zmm24
        vpmadd52luq zmm13, zmm9, zmm1
        vpmadd52huq zmm29, zmm2, zmm24
        vpmadd52luq zmm25, zmm2, zmm24
        vpmadd52huq zmm30, zmm23, zmm18
        vpmadd52huq zmm22, zmm7, zmm16
        vpmadd52luq zmm15, zmm7, zmm16
        vmovdqu64 zmm16, [rcx + 256]
        vpmadd52huq zmm17, zmm14, zmm20
        vpmadd52huq zmm13, zmm5, zmm24
        vmovdqu64 zmm5, [rcx + 320]
        vpmadd52luq zmm29, zmm16, zmm24
        vpmadd52huq zmm25, zmm2, zmm20
        vpmadd52luq zmm30, zmm14, zmm18
        vpmadd52huq zmm22, zmm5, zmm24
        vpmadd52huq zmm15, zmm7, zmm1
        vmovdqu64 zmm1, [rcx + 448]
        vpaddq  zmm11, zmm11, zmm10
        vmovdqu64 zmm10, [rcx + 384]
        vpmadd52huq zmm28, zmm1, zmm24
        vpmadd52huq zmm27, zmm10, zmm24
        vpmadd52huq zmm29, zmm16, zmm20
        vpmadd52luq zmm25, zmm16, zmm20
        vpmadd52huq zmm30, zmm14, zmm4
        vpmadd52luq zmm17, zmm2, zmm20
        vpmadd52luq zmm13, zmm23, zmm24
        vpmadd52luq zmm22, zmm10, zmm24
        vpmadd52huq zmm15, zmm16, zmm24
        vpmadd52luq zmm27, zmm1, zmm24
        vpmadd52luq zmm29, zmm5, zmm20
        vpmadd52huq zmm25, zmm16, zmm18
        vpmadd52luq zmm30, zmm2, zmm4
        vpmadd52huq zmm17, zmm2, zmm18
        vpmadd52huq zmm13, zmm23, zmm20
        vpsrlq  zmm23{k2}{z}, zmm11, 52
        vpmadd52huq zmm22, zmm10, zmm20
        vpaddq  zmm21, zmm21, zmm23
        vpmadd52huq zmm29, zmm5, zmm18
        vpsrlq  zmm23{k2}{z}, zmm21, 52
        vpmadd52luq zmm25, zmm5, zmm18
        vpmadd52huq zmm27, zmm1, zmm20
        vpmadd52luq zmm17, zmm16, zmm18
        vpmadd52luq zmm15, zmm5, zmm24
        vpmadd52luq zmm13, zmm14, zmm20
        vpmadd52luq zmm22, zmm1, zmm20
        vpmadd52luq zmm29, zmm10, zmm18
        vmovq   [r8 + 296], xmm21
        valignq zmm21{k1}{z}, zmm21, zmm21, 1
        vpmadd52huq zmm25, zmm5, zmm4
        vmovq   [r8 + 288], xmm11
        valignq zmm11{k1}{z}, zmm11, zmm11, 1
        vpmadd52huq zmm17, zmm16, zmm4
        vpmadd52huq zmm15, zmm5, zmm20
        vpmadd52huq zmm13, zmm14, zmm18
        vpaddq  zmm26, zmm26, zmm23
        vpmadd52huq zmm29, zmm10, zmm4
        vpsrlq  zmm14{k2}{z}, zmm26, 52
        vpmadd52luq zmm25, zmm10, zmm4
        valignq zmm23{k1}{z}, zmm26, zmm26, 1
        vmovq   [r8 + 304], xmm26
        vpmadd52luq zmm17, zmm5, zmm4
        vpmadd52huq zmm22, zmm1, zmm18
        vpmadd52luq zmm15, zmm10, zmm20
        vpmadd52luq zmm13, zmm2, zmm18
        vpbroadcastq zmm5, [rdx + 232]
        vpmadd52luq zmm29, zmm1, zmm4
        vpbroadcastq zmm20, [rdx + 168]
        vpaddq  zmm30, zmm30, zmm14
        vpaddq  zmm27, zmm27, zmm23
        vpbroadcastq zmm14, [rdx + 104]
        vpsrlq  zmm23{k2}{z}, zmm30, 52
        vpaddq  zmm22, zmm22, zmm21
        vpmadd52huq zmm15, zmm10, zmm18
        vpmadd52huq zmm13, zmm2, zmm4
        valignq zmm2{k1}{z}, zmm30, zmm30, 1
        vmovq   [r8 + 312], xmm30
        vpaddq  zmm28, zmm28, zmm2
        vpbroadcastq zmm2, [rdx + 40]
        vpmadd52luq zmm15, zmm1, zmm18
        vpmadd52luq zmm13, zmm16, zmm4
        vpmadd52luq zmm29, zmm0, zmm5
        vpmadd52luq zmm25, zmm0, zmm20
        vpmadd52huq zmm27, zmm6, zmm5
        vpmadd52luq zmm17, zmm0, zmm14
        vpmadd52huq zmm22, zmm12, zmm5
        vpmadd52huq zmm15, zmm1, zmm4
        vpmadd52huq zmm28, zmm3, zmm5
        vpmadd52huq zmm29, zmm0, zmm20
        vpmadd52huq zmm25, zmm0, zmm14
        vpmadd52luq zmm27, zmm3, zmm5
        vpmadd52huq zmm17, zmm0, zmm2
        vpmadd52luq zmm22, zmm6, zmm5
        vpmadd52luq zmm13, zmm0, zmm2
        vpaddq  zmm15, zmm15, zmm11
        vpbroadcastq zmm1, [r8 + 296]
        vmovdqu64 zmm4, [rcx + 0]
        vpmadd52luq zmm28, zmm9, zmm5
        vpmadd52luq zmm29, zmm12, zmm20
        vpbroadcastq zmm10, [r8 + 288]
        vpmadd52luq zmm25, zmm12, zmm14
        vpmadd52huq zmm27, zmm3, zmm20
        vpmadd52luq zmm17, zmm12, zmm2
        vpmadd52huq zmm22, zmm6, zmm20
        vpmadd52huq zmm15, zmm0, zmm5
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm9, zmm5
        vpmadd52huq zmm28, zmm9, zmm20
        vpmadd52huq zmm29, zmm12, zmm14
        vpmadd52huq zmm25, zmm12, zmm2
        vpmadd52luq zmm27, zmm9, zmm20
        vpmadd52luq zmm17, zmm4, zmm1
        vpmadd52luq zmm22, zmm3, zmm20
        vpbroadcastq zmm16, [r8 + 304]
        vpmadd52luq zmm13, zmm4, zmm10
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm19, zmm5
        vpmadd52luq zmm28, zmm19, zmm20
        vpmadd52luq zmm29, zmm6, zmm14
        vpmadd52luq zmm25, zmm6, zmm2
        vpmadd52huq zmm27, zmm9, zmm14
        vpmadd52huq zmm17, zmm4, zmm10
        vpmadd52huq zmm22, zmm3, zmm14
        vpmadd52luq zmm15, zmm12, zmm5
        vpmadd52luq zmm11, zmm19, zmm5
        vpmadd52huq zmm28, zmm19, zmm14
        vmovdqu64 zmm21, [rcx + 64]
        vpmadd52huq zmm29, zmm6, zmm2
        vpmadd52luq zmm25, zmm4, zmm16
        vpmadd52luq zmm27, zmm19, zmm14
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm8, zmm5
        vpbroadcastq zmm26, [r8 + 312]
        vpmadd52luq zmm22, zmm9, zmm14
        vpmadd52luq zmm18, zmm8, zmm5
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm7, zmm5
        vpmadd52luq zmm28, zmm8, zmm14
        vpmadd52luq zmm29, zmm3, zmm2
        vpmadd52huq zmm25, zmm4, zmm1
        vpmadd52huq zmm27, zmm19, zmm2
        vpmadd52huq zmm15, zmm12, zmm20
        vpmadd52luq zmm17, zmm21, zmm10
        vpmadd52huq zmm11, zmm19, zmm20
        vpmadd52luq zmm24, zmm7, zmm5
        vpmadd52huq zmm28, zmm8, zmm2
        vpmadd52luq zmm29, zmm4, zmm26
        vpmadd52luq zmm25, zmm21, zmm1
        vpmadd52luq zmm27, zmm8, zmm2
        vpmadd52huq zmm22, zmm9, zmm2
        vmovdqu64 zmm5, [rcx + 128]
        vpmadd52huq zmm18, zmm8, zmm20
        vpmadd52luq zmm15, zmm6, zmm20
        vpmadd52luq zmm11, zmm8, zmm20
        vpmadd52luq zmm28, zmm7, zmm2
        vpmadd52huq zmm29, zmm4, zmm16
        vpmadd52huq zmm25, zmm21, zmm10
        vpmadd52huq zmm24, zmm7, zmm20
        vpmadd52luq zmm22, zmm19, zmm2
        vpmadd52luq zmm18, zmm7, zmm20
        vpmadd52huq zmm15, zmm6, zmm14
        vpmadd52huq zmm11, zmm8, zmm14
        vpmadd52luq zmm29, zmm21, zmm16
        vpmadd52luq zmm25, zmm5, zmm10
        vmovdqu64 zmm20, [rcx + 192]
        vpmadd52huq zmm22, zmm21, zmm26
        vpmadd52huq zmm18, zmm7, zmm14
        vpmadd52luq zmm15, zmm3, zmm14
        vpmadd52luq zmm11, zmm7, zmm14
        vmovdqu64 zmm14, [rcx + 384]
        vpmadd52huq zmm29, zmm21, zmm1
        vpmadd52luq zmm22, zmm5, zmm26
        vpmadd52huq zmm15, zmm3, zmm2
        vpmadd52huq zmm27, zmm5, zmm26
        vpmadd52huq zmm11, zmm7, zmm2
        vpmadd52luq zmm29, zmm5, zmm1
        vpmadd52huq zmm22, zmm5, zmm16
        vpmadd52luq zmm15, zmm9, zmm2
        vmovdqu64 zmm2, [rcx + 320]
        vpmadd52huq zmm28, zmm20, zmm26
        vpmadd52luq zmm27, zmm20, zmm26
        vpmadd52huq zmm29, zmm5, zmm10
        vpmadd52huq zmm24, zmm14, zmm26
        vpmadd52huq zmm18, zmm2, zmm26
        vpmadd52luq zmm22, zmm20, zmm16
        vpmadd52huq zmm15, zmm4, zmm26
        vmovdqu64 zmm4, [rcx + 256]
        vpmadd52luq zmm28, zmm4, zmm26
        vpaddq  zmm13, zmm13, zmm23
        vmovdqu64 zmm23, [rcx + 448]
        vpmadd52luq zmm29, zmm20, zmm10
        vpmadd52huq zmm30, zmm23, zmm26
        vpmadd52huq zmm27, zmm20, zmm16
        vpmadd52luq zmm24, zmm23, zmm26
        vpmadd52luq zmm18, zmm14, zmm26
        vpmadd52huq zmm11, zmm4, zmm26
        vpmadd52huq zmm28, zmm4, zmm16
        vpmadd52huq zmm22, zmm20, zmm1
        vpmadd52luq zmm15, zmm21, zmm26
        vmovq   [r8 + 320], xmm13
        vpmadd52luq zmm27, zmm4, zmm16
        vpmadd52huq zmm24, zmm23, zmm16
        vpmadd52huq zmm18, zmm14, zmm16
        vpmadd52luq zmm11, zmm2, zmm26
        vpmadd52luq zmm28, zmm2, zmm16
        vpsrlq  zmm26{k2}{z}, zmm13, 52
        vpmadd52luq zmm22, zmm4, zmm1
        vpmadd52huq zmm15, zmm21, zmm16
        vpaddq  zmm17, zmm17, zmm26
        vpmadd52huq zmm27, zmm4, zmm1
        vpsrlq  zmm21{k2}{z}, zmm17, 52
        vpmadd52luq zmm18, zmm23, zmm16
        vpmadd52huq zmm28, zmm2, zmm1
        vpmadd52huq zmm11, zmm2, zmm16
        vpmadd52huq zmm22, zmm4, zmm10
        vpmadd52luq zmm15, zmm5, zmm16
        valignq zmm26{k1}{z}, zmm17, zmm17, 1
        vpmadd52luq zmm27, zmm2, zmm1
        vmovq   [r8 + 328], xmm17
        valignq zmm13{k1}{z}, zmm13, zmm13, 1
        vpmadd52huq zmm18, zmm23, zmm1
        vpmadd52luq zmm28, zmm14, zmm1
        vpmadd52luq zmm11, zmm14, zmm16
        vpmadd52luq zmm22, zmm2, zmm10
        vpmadd52huq zmm15, zmm5, zmm1
        vpaddq  zmm25, zmm25, zmm21
        vpmadd52huq zmm27, zmm2, zmm10
        vpsrlq  zmm2{k2}{z}, zmm25, 52
        valignq zmm5{k1}{z}, zmm25, zmm25, 1
        vpmadd52huq zmm28, zmm14, zmm10
        vmovq   [r8 + 336], xmm25
        vpaddq  zmm18, zmm18, zmm26
        vpmadd52huq zmm11, zmm14, zmm1
        vpmadd52luq zmm15, zmm20, zmm1
        vpbroadcastq zmm16, [rdx + 488]
        vpaddq  zmm29, zmm29, zmm2
        vpaddq  zmm24, zmm24, zmm5
        vpmadd52luq zmm27, zmm14, zmm10
        vpbroadcastq zmm2, [rdx + 424]
        vpsrlq  zmm5{k2}{z}, zmm29, 52
        vpmadd52luq zmm28, zmm23, zmm10
        vpbroadcastq zmm14, [rdx + 360]
        vpmadd52luq zmm11, zmm23, zmm1
        vpmadd52huq zmm15, zmm20, zmm10
        vpbroadcastq zmm1, [rdx + 296]
        valignq zmm17{k1}{z}, zmm29, zmm29, 1
        vmovq   [r8 + 344], xmm29
        vpaddq  zmm30, zmm30, zmm17
        vpmadd52huq zmm11, zmm23, zmm10
        vpmadd52luq zmm15, zmm4, zmm10
        vpmadd52huq zmm30, zmm3, zmm16
        vpmadd52luq zmm28, zmm0, zmm16
        vpmadd52huq zmm24, zmm6, zmm16
        vpmadd52luq zmm27, zmm0, zmm2
        vpmadd52huq zmm18, zmm12, zmm16
        vpmadd52luq zmm22, zmm0, zmm14
        vpaddq  zmm11, zmm11, zmm13
        vpmadd52luq zmm15, zmm0, zmm1
        vpmadd52luq zmm30, zmm9, zmm16
        vpmadd52huq zmm28, zmm0, zmm2
        vpmadd52luq zmm24, zmm3, zmm16
        vpbroadcastq zmm4, [r8 + 320]
        vmovdqu64 zmm10, [rcx + 0]
        vpmadd52huq zmm27, zmm0, zmm14
        vpmadd52luq zmm18, zmm6, zmm16
        vpmadd52huq zmm22, zmm0, zmm1
        vpmadd52huq zmm11, zmm0, zmm16
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm9, zmm16
        vpmadd52huq zmm30, zmm9, zmm2
        vpbroadcastq zmm17, [r8 + 328]
        vpmadd52luq zmm28, zmm12, zmm2
        vpmadd52huq zmm24, zmm3, zmm2
        vpmadd52luq zmm27, zmm12, zmm14
        vpmadd52huq zmm18, zmm6, zmm2
        vpmadd52luq zmm22, zmm12, zmm1
        vpmadd52luq zmm11, zmm12, zmm16
        vpmadd52luq zmm15, zmm10, zmm4
        vpmadd52luq zmm30, zmm19, zmm2
        vpmadd52huq zmm28, zmm12, zmm14
        vpmadd52luq zmm24, zmm9, zmm2
        vpmadd52huq zmm27, zmm12, zmm1
        vpmadd52luq zmm18, zmm3, zmm2
        vpmadd52luq zmm22, zmm10, zmm17
        vpmadd52huq zmm11, zmm12, zmm2
        vpbroadcastq zmm20, [r8 + 336]
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm19, zmm16
        vpmadd52huq zmm30, zmm19, zmm14
        vmovdqu64 zmm23, [rcx + 64]
        vpmadd52luq zmm28, zmm6, zmm14
        vpmadd52huq zmm24, zmm9, zmm14
        vpmadd52luq zmm27, zmm6, zmm1
        vpmadd52huq zmm18, zmm3, zmm14
        vpmadd52huq zmm22, zmm10, zmm4
        vpmadd52luq zmm11, zmm6, zmm2
        vpmadd52luq zmm13, zmm19, zmm16
        vpmadd52luq zmm30, zmm8, zmm14
        vpmadd52huq zmm28, zmm6, zmm1
        vpmadd52luq zmm24, zmm19, zmm14
        vpmadd52luq zmm27, zmm10, zmm20
        vpmadd52luq zmm18, zmm9, zmm14
        vpbroadcastq zmm25, [r8 + 344]
        vpmadd52luq zmm22, zmm23, zmm4
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm8, zmm16
        vpmadd52huq zmm11, zmm6, zmm14
        vpmadd52huq zmm30, zmm8, zmm1
        vpmadd52luq zmm28, zmm3, zmm1
        vpmadd52huq zmm24, zmm19, zmm1
        vpmadd52huq zmm27, zmm10, zmm17
        vpmadd52huq zmm18, zmm9, zmm1
        vpmadd52luq zmm21, zmm8, zmm16
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm7, zmm16
        vpmadd52huq zmm13, zmm19, zmm2
        vpmadd52luq zmm30, zmm7, zmm1
        vpmadd52luq zmm28, zmm10, zmm25
        vpmadd52luq zmm24, zmm8, zmm1
        vpmadd52luq zmm27, zmm23, zmm17
        vpmadd52luq zmm18, zmm19, zmm1
        vpmadd52luq zmm26, zmm7, zmm16
        vmovdqu64 zmm16, [rcx + 128]
        vpmadd52luq zmm11, zmm3, zmm14
        vpmadd52huq zmm21, zmm8, zmm2
        vpmadd52luq zmm13, zmm8, zmm2
        vpmadd52huq zmm28, zmm10, zmm20
        vpmadd52huq zmm27, zmm23, zmm4
        vpmadd52huq zmm18, zmm23, zmm25
        vpmadd52huq zmm26, zmm7, zmm2
        vpmadd52huq zmm11, zmm3, zmm1
        vpmadd52huq zmm24, zmm16, zmm25
        vpmadd52luq zmm21, zmm7, zmm2
        vmovdqu64 zmm2, [rcx + 192]
        vpmadd52luq zmm28, zmm23, zmm20
        vpmadd52huq zmm13, zmm8, zmm14
        vpmadd52luq zmm27, zmm16, zmm4
        vpmadd52luq zmm18, zmm16, zmm25
        vpmadd52luq zmm11, zmm9, zmm1
        vpmadd52huq zmm30, zmm2, zmm25
        vpmadd52luq zmm24, zmm2, zmm25
        vpmadd52huq zmm28, zmm23, zmm17
        vpmadd52huq zmm21, zmm7, zmm14
        vpmadd52luq zmm13, zmm7, zmm14
        vmovdqu64 zmm14, [rcx + 256]
        vpmadd52huq zmm18, zmm16, zmm20
        vpmadd52huq zmm11, zmm10, zmm25
        vmovdqu64 zmm10, [rcx + 320]
        vpmadd52luq zmm30, zmm14, zmm25
        vpmadd52huq zmm24, zmm2, zmm20
        vpmadd52luq zmm28, zmm16, zmm17
        vpmadd52huq zmm21, zmm10, zmm25
        vpmadd52huq zmm13, zmm7, zmm1
        vmovdqu64 zmm1, [rcx + 448]
        vpaddq  zmm15, zmm15, zmm5
        vmovdqu64 zmm5, [rcx + 384]
        vpmadd52huq zmm29, zmm1, zmm25
        vpmadd52huq zmm26, zmm5, zmm25
        vpmadd52huq zmm30, zmm14, zmm20
        vpmadd52luq zmm24, zmm14, zmm20
        vpmadd52huq zmm28, zmm16, zmm4
        vpmadd52luq zmm18, zmm2, zmm20
        vpmadd52luq zmm11, zmm23, zmm25
        vpmadd52luq zmm21, zmm5, zmm25
        vpmadd52huq zmm13, zmm14, zmm25
        vpmadd52luq zmm26, zmm1, zmm25
        vpmadd52luq zmm30, zmm10, zmm20
        vpmadd52huq zmm24, zmm14, zmm17
        vpmadd52luq zmm28, zmm2, zmm4
        vpmadd52huq zmm18, zmm2, zmm17
        vpmadd52huq zmm11, zmm23, zmm20
        vpsrlq  zmm23{k2}{z}, zmm15, 52
        vpmadd52huq zmm21, zmm5, zmm20
        vpaddq  zmm22, zmm22, zmm23
        vpmadd52huq zmm30, zmm10, zmm17
        vpsrlq  zmm23{k2}{z}, zmm22, 52
        vpmadd52luq zmm24, zmm10, zmm17
        vpmadd52huq zmm26, zmm1, zmm20
        vpmadd52luq zmm18, zmm14, zmm17
        vpmadd52luq zmm13, zmm10, zmm25
        vpmadd52luq zmm11, zmm16, zmm20
        vpmadd52luq zmm21, zmm1, zmm20
        vpmadd52luq zmm30, zmm5, zmm17
        vmovq   [r8 + 360], xmm22
        valignq zmm22{k1}{z}, zmm22, zmm22, 1
        vpmadd52huq zmm24, zmm10, zmm4
        vmovq   [r8 + 352], xmm15
        valignq zmm15{k1}{z}, zmm15, zmm15, 1
        vpmadd52huq zmm18, zmm14, zmm4
        vpmadd52huq zmm13, zmm10, zmm20
        vpmadd52huq zmm11, zmm16, zmm17
        vpaddq  zmm27, zmm27, zmm23
        vpmadd52huq zmm30, zmm5, zmm4
        vpsrlq  zmm16{k2}{z}, zmm27, 52
        vpmadd52luq zmm24, zmm5, zmm4
        valignq zmm23{k1}{z}, zmm27, zmm27, 1
        vmovq   [r8 + 368], xmm27
        vpmadd52luq zmm18, zmm10, zmm4
        vpmadd52huq zmm21, zmm1, zmm17
        vpmadd52luq zmm13, zmm5, zmm20
        vpmadd52luq zmm11, zmm2, zmm17
        vpbroadcastq zmm10, [rdx + 240]
        vpmadd52luq zmm30, zmm1, zmm4
        vpbroadcastq zmm20, [rdx + 176]
        vpaddq  zmm28, zmm28, zmm16
        vpaddq  zmm26, zmm26, zmm23
        vpbroadcastq zmm16, [rdx + 112]
        vpsrlq  zmm23{k2}{z}, zmm28, 52
        vpaddq  zmm21, zmm21, zmm22
        vpmadd52huq zmm13, zmm5, zmm17
        vpmadd52huq zmm11, zmm2, zmm4
        valignq zmm2{k1}{z}, zmm28, zmm28, 1
        vmovq   [r8 + 376], xmm28
        vpaddq  zmm29, zmm29, zmm2
        vpbroadcastq zmm2, [rdx + 48]
        vpmadd52luq zmm13, zmm1, zmm17
        vpmadd52luq zmm11, zmm14, zmm4
        vpmadd52luq zmm30, zmm0, zmm10
        vpmadd52luq zmm24, zmm0, zmm20
        vpmadd52huq zmm26, zmm6, zmm10
        vpmadd52luq zmm18, zmm0, zmm16
        vpmadd52huq zmm21, zmm12, zmm10
        vpmadd52huq zmm13, zmm1, zmm4
        vpmadd52huq zmm29, zmm3, zmm10
        vpmadd52huq zmm30, zmm0, zmm20
        vpmadd52huq zmm24, zmm0, zmm16
        vpmadd52luq zmm26, zmm3, zmm10
        vpmadd52huq zmm18, zmm0, zmm2
        vpmadd52luq zmm21, zmm6, zmm10
        vpmadd52luq zmm11, zmm0, zmm2
        vpaddq  zmm13, zmm13, zmm15
        vpbroadcastq zmm1, [r8 + 360]
        vmovdqu64 zmm4, [rcx + 0]
        vpmadd52luq zmm29, zmm9, zmm10
        vpmadd52luq zmm30, zmm12, zmm20
        vpmadd52luq zmm24, zmm12, zmm16
        vpbroadcastq zmm5, [r8 + 352]
        vpmadd52huq zmm26, zmm3, zmm20
        vpmadd52luq zmm18, zmm12, zmm2
        vpmadd52huq zmm21, zmm6, zmm20
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm9, zmm10
        vpmadd52huq zmm13, zmm0, zmm10
        vpmadd52huq zmm29, zmm9, zmm20
        vpmadd52huq zmm30, zmm12, zmm16
        vpmadd52huq zmm24, zmm12, zmm2
        vpmadd52luq zmm26, zmm9, zmm20
        vpmadd52luq zmm18, zmm4, zmm1
        vpmadd52luq zmm21, zmm3, zmm20
        vpbroadcastq zmm15, [r8 + 368]
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm19, zmm10
        vpmadd52luq zmm11, zmm4, zmm5
        vpmadd52luq zmm29, zmm19, zmm20
        vpmadd52luq zmm30, zmm6, zmm16
        vpmadd52luq zmm24, zmm6, zmm2
        vpmadd52huq zmm26, zmm9, zmm16
        vpmadd52huq zmm18, zmm4, zmm5
        vpmadd52huq zmm21, zmm3, zmm16
        vpmadd52luq zmm14, zmm19, zmm10
        vpmadd52luq zmm13, zmm12, zmm10
        vpmadd52huq zmm29, zmm19, zmm16
        vmovdqu64 zmm22, [rcx + 64]
        vpmadd52huq zmm30, zmm6, zmm2
        vpmadd52luq zmm24, zmm4, zmm15
        vpmadd52luq zmm26, zmm19, zmm16
        vpmadd52luq zmm17, zmm8, zmm10
        vpbroadcastq zmm25, [r8 + 376]
        vpmadd52luq zmm21, zmm9, zmm16
        vpmadd52huq zmm14, zmm19, zmm20
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm7, zmm10
        vpmadd52luq zmm29, zmm8, zmm16
        vpmadd52luq zmm30, zmm3, zmm2
        vpmadd52huq zmm24, zmm4, zmm1
        vpmadd52huq zmm26, zmm19, zmm2
        vpmadd52huq zmm13, zmm12, zmm20
        vpmadd52luq zmm18, zmm22, zmm5
        vpmadd52huq zmm17, zmm8, zmm20
        vpmadd52huq zmm21, zmm9, zmm2
        vpmadd52huq zmm29, zmm8, zmm2
        vpmadd52luq zmm30, zmm4, zmm25
        vpmadd52luq zmm24, zmm22, zmm1
        vpmadd52luq zmm26, zmm8, zmm2
        vpmadd52luq zmm14, zmm8, zmm20
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm8, zmm10
        vpmadd52luq zmm13, zmm6, zmm20
        vpmadd52luq zmm17, zmm7, zmm20
        vpmadd52luq zmm29, zmm7, zmm2
        vpmadd52huq zmm30, zmm4, zmm15
        vpmadd52huq zmm24, zmm22, zmm5
        vpmadd52luq zmm21, zmm19, zmm2
        vpmadd52huq zmm14, zmm8, zmm16
        vpmadd52luq zmm28, zmm7, zmm10
        vmovdqu64 zmm10, [rcx + 128]
        vpmadd52huq zmm13, zmm6, zmm16
        vpmadd52huq zmm17, zmm7, zmm16
        vpmadd52luq zmm30, zmm22, zmm15
        vpmadd52luq zmm24, zmm10, zmm5
        vpmadd52huq zmm21, zmm22, zmm25
        vpmadd52luq zmm14, zmm7, zmm16
        vpmadd52huq zmm28, zmm7, zmm20
        vmovdqu64 zmm20, [rcx + 192]
        vpmadd52luq zmm13, zmm3, zmm16
        vmovdqu64 zmm16, [rcx + 320]
        vpmadd52huq zmm30, zmm22, zmm1
        vpmadd52luq zmm21, zmm10, zmm25
        vpmadd52huq zmm14, zmm7, zmm2
        vpmadd52huq zmm13, zmm3, zmm2
        vpmadd52huq zmm26, zmm10, zmm25
        vpmadd52luq zmm30, zmm10, zmm1
        vpmadd52huq zmm21, zmm10, zmm15
        vpmadd52luq zmm13, zmm9, zmm2
        vmovdqu64 zmm2, [rcx + 384]
        vpmadd52huq zmm29, zmm20, zmm25
        vpmadd52luq zmm26, zmm20, zmm25
        vpmadd52huq zmm30, zmm10, zmm5
        vpmadd52huq zmm17, zmm16, zmm25
        vpmadd52huq zmm28, zmm2, zmm25
        vpmadd52luq zmm21, zmm20, zmm15
        vpmadd52huq zmm13, zmm4, zmm25
        vmovdqu64 zmm4, [rcx + 256]
        vpmadd52luq zmm29, zmm4, zmm25
        vpaddq  zmm11, zmm11, zmm23
        vmovdqu64 zmm23, [rcx + 448]
        vpmadd52luq zmm30, zmm20, zmm5
        vpmadd52huq zmm27, zmm23, zmm25
        vpmadd52huq zmm26, zmm20, zmm15
        vpmadd52luq zmm17, zmm2, zmm25
        vpmadd52huq zmm14, zmm4, zmm25
        vpmadd52luq zmm28, zmm23, zmm25
        vpmadd52huq zmm29, zmm4, zmm15
        vpmadd52huq zmm21, zmm20, zmm1
        vpmadd52luq zmm13, zmm22, zmm25
        vmovq   [r8 + 384], xmm11
        vpmadd52luq zmm26, zmm4, zmm15
        vpmadd52huq zmm17, zmm2, zmm15
        vpmadd52luq zmm14, zmm16, zmm25
        vpsrlq  zmm25{k2}{z}, zmm11, 52
        vpmadd52luq zmm29, zmm16, zmm15
        vpmadd52huq zmm28, zmm23, zmm15
        vpmadd52luq zmm21, zmm4, zmm1
        vpmadd52huq zmm13, zmm22, zmm15
        vpaddq  zmm18, zmm18, zmm25
        vpmadd52huq zmm26, zmm4, zmm1
        vpsrlq  zmm22{k2}{z}, zmm18, 52
        vpmadd52luq zmm17, zmm23, zmm15
        vpmadd52huq zmm29, zmm16, zmm1
        vpmadd52huq zmm14, zmm16, zmm15
        vpmadd52huq zmm21, zmm4, zmm5
        vpmadd52luq zmm13, zmm10, zmm15
        valignq zmm25{k1}{z}, zmm18, zmm18, 1
        vpmadd52luq zmm26, zmm16, zmm1
        vmovq   [r8 + 392], xmm18
        valignq zmm11{k1}{z}, zmm11, zmm11, 1
        vpmadd52huq zmm17, zmm23, zmm1
        vpmadd52luq zmm29, zmm2, zmm1
        vpmadd52luq zmm14, zmm2, zmm15
        vpmadd52luq zmm21, zmm16, zmm5
        vpmadd52huq zmm13, zmm10, zmm1
        vpaddq  zmm24, zmm24, zmm22
        vpmadd52huq zmm26, zmm16, zmm5
        vpsrlq  zmm10{k2}{z}, zmm24, 52
        valignq zmm15{k1}{z}, zmm24, zmm24, 1
        vpmadd52huq zmm29, zmm2, zmm5
        vpaddq  zmm17, zmm17, zmm25
        vmovq   [r8 + 400], xmm24
        vpmadd52huq zmm14, zmm2, zmm1
        vpmadd52luq zmm13, zmm20, zmm1
        vpbroadcastq zmm16, [rdx + 496]
        vpaddq  zmm30, zmm30, zmm10
        vpmadd52luq zmm26, zmm2, zmm5
        vpbroadcastq zmm2, [rdx + 432]
        vpaddq  zmm28, zmm28, zmm15
        vpsrlq  zmm10{k2}{z}, zmm30, 52
        vpmadd52luq zmm29, zmm23, zmm5
        vpbroadcastq zmm15, [rdx + 368]
        vpmadd52luq zmm14, zmm23, zmm1
        vpmadd52huq zmm13, zmm20, zmm5
        valignq zmm1{k1}{z}, zmm30, zmm30, 1
        vmovq   [r8 + 408], xmm30
        vpaddq  zmm27, zmm27, zmm1
        vpmadd52huq zmm14, zmm23, zmm5
        vpmadd52luq zmm13, zmm4, zmm5
        vpmadd52huq zmm27, zmm3, zmm16
        vpmadd52luq zmm29, zmm0, zmm16
        vpbroadcastq zmm1, [rdx + 304]
        vpmadd52luq zmm26, zmm0, zmm2
        vpmadd52huq zmm28, zmm6, zmm16
        vpmadd52huq zmm17, zmm12, zmm16
        vpmadd52luq zmm21, zmm0, zmm15
        vpaddq  zmm14, zmm14, zmm11
        vpxorq  zmm4, zmm4, zmm4
        vpmadd52huq zmm4, zmm9, zmm16
        vpmadd52luq zmm27, zmm9, zmm16
        vpmadd52huq zmm29, zmm0, zmm2
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm19, zmm16
        vpmadd52huq zmm26, zmm0, zmm15
        vpmadd52luq zmm28, zmm3, zmm16
        vpmadd52luq zmm17, zmm6, zmm16
        vpmadd52huq zmm21, zmm0, zmm1
        vpmadd52luq zmm4, zmm19, zmm16
        vpmadd52huq zmm27, zmm9, zmm2
        vpmadd52luq zmm29, zmm12, zmm2
        vpmadd52luq zmm5, zmm8, zmm16
        vpmadd52luq zmm26, zmm12, zmm15
        vpmadd52huq zmm28, zmm3, zmm2
        vpmadd52huq zmm17, zmm6, zmm2
        vpmadd52huq zmm14, zmm0, zmm16
        vpmadd52huq zmm4, zmm19, zmm2
        vpmadd52luq zmm27, zmm19, zmm2
        vpmadd52huq zmm29, zmm12, zmm15
        vpmadd52huq zmm5, zmm8, zmm2
        vpmadd52huq zmm26, zmm12, zmm1
        vpmadd52luq zmm28, zmm9, zmm2
        vpmadd52luq zmm17, zmm3, zmm2
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm8, zmm16
        vpmadd52luq zmm4, zmm8, zmm2
        vpmadd52huq zmm27, zmm19, zmm15
        vpmadd52luq zmm29, zmm6, zmm15
        vpmadd52luq zmm5, zmm7, zmm2
        vpmadd52luq zmm26, zmm6, zmm1
        vpmadd52huq zmm28, zmm9, zmm15
        vpmadd52luq zmm21, zmm12, zmm1
        vpbroadcastq zmm18, [r8 + 400]
        vmovdqu64 zmm20, [rcx + 0]
        vpmadd52huq zmm17, zmm3, zmm15
        vpmadd52huq zmm4, zmm8, zmm15
        vpmadd52luq zmm27, zmm8, zmm15
        vpbroadcastq zmm22, [r8 + 392]
        vpmadd52huq zmm29, zmm6, zmm1
        vpmadd52luq zmm14, zmm12, zmm16
        vpmadd52luq zmm11, zmm7, zmm16
        vpmadd52luq zmm28, zmm19, zmm15
        vpbroadcastq zmm23, [r8 + 408]
        vpmadd52luq zmm13, zmm0, zmm1
        vpmadd52huq zmm5, zmm7, zmm15
        vpmadd52luq zmm4, zmm7, zmm15
        vpmadd52huq zmm27, zmm8, zmm1
        vpmadd52luq zmm29, zmm3, zmm1
        vpbroadcastq zmm24, [r8 + 384]
        vpmadd52luq zmm26, zmm20, zmm18
        vpmadd52luq zmm17, zmm9, zmm15
        vpmadd52huq zmm28, zmm19, zmm1
        vpmadd52luq zmm21, zmm20, zmm22
        vmovdqu64 zmm25, [rcx + 64]
        vpmadd52huq zmm14, zmm12, zmm2
        vpmadd52huq zmm4, zmm7, zmm1
        vpmadd52luq zmm27, zmm7, zmm1
        vpmadd52luq zmm29, zmm20, zmm23
        vpmadd52huq zmm26, zmm20, zmm22
        vpmadd52huq zmm11, zmm7, zmm2
        vpmadd52luq zmm28, zmm8, zmm1
        vpmadd52huq zmm17, zmm9, zmm1
        vpmadd52huq zmm21, zmm20, zmm24
        vpmadd52luq zmm14, zmm6, zmm2
        vmovdqu64 zmm2, [rcx + 128]
        vpmadd52luq zmm13, zmm20, zmm24
        vpmadd52huq zmm29, zmm20, zmm18
        vpmadd52luq zmm26, zmm25, zmm22
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm7, zmm16
        vpmadd52luq zmm17, zmm19, zmm1
        vpmadd52luq zmm21, zmm25, zmm24
        vpmadd52huq zmm14, zmm6, zmm15
        vmovdqu64 zmm16, [rcx + 192]
        vpmadd52luq zmm29, zmm25, zmm18
        vpmadd52huq zmm26, zmm25, zmm24
        vpmadd52huq zmm17, zmm25, zmm23
        vpmadd52luq zmm14, zmm3, zmm15
        vmovdqu64 zmm15, [rcx + 256]
        vpmadd52huq zmm29, zmm25, zmm22
        vpmadd52luq zmm26, zmm2, zmm24
        vpmadd52luq zmm17, zmm2, zmm23
        vpmadd52huq zmm14, zmm3, zmm1
        vpmadd52huq zmm28, zmm2, zmm23
        vpmadd52luq zmm29, zmm2, zmm22
        vpmadd52huq zmm17, zmm2, zmm18
        vpmadd52luq zmm14, zmm9, zmm1
        vmovdqu64 zmm1, [rcx + 320]
        vpmadd52huq zmm27, zmm16, zmm23
        vpmadd52huq zmm4, zmm15, zmm23
        vpmadd52huq zmm5, zmm1, zmm23
        vpmadd52huq zmm29, zmm2, zmm24
        vpmadd52luq zmm28, zmm16, zmm23
        vpmadd52luq zmm17, zmm16, zmm18
        vpmadd52huq zmm14, zmm20, zmm23
        vmovdqu64 zmm20, [rcx + 384]
        vpmadd52luq zmm27, zmm15, zmm23
        vpmadd52luq zmm4, zmm1, zmm23
        vpmadd52luq zmm5, zmm20, zmm23
        vpmadd52huq zmm11, zmm20, zmm23
        vpaddq  zmm13, zmm13, zmm10
        vmovdqu64 zmm10, [rcx + 448]
        vpmadd52luq zmm29, zmm16, zmm24
        vpmadd52huq zmm28, zmm16, zmm18
        vpmadd52huq zmm30, zmm10, zmm23
        vpmadd52huq zmm27, zmm15, zmm18
        vpmadd52huq zmm4, zmm1, zmm18
        vpmadd52huq zmm5, zmm20, zmm18
        vpmadd52luq zmm11, zmm10, zmm23
        vpmadd52huq zmm17, zmm16, zmm22
        vpmadd52luq zmm14, zmm25, zmm23
        vpsrlq  zmm23{k2}{z}, zmm13, 52
        vpmadd52luq zmm28, zmm15, zmm18
        vpmadd52luq zmm27, zmm1, zmm18
        vpmadd52luq zmm4, zmm20, zmm18
        vpmadd52luq zmm5, zmm10, zmm18
        vpmadd52huq zmm11, zmm10, zmm18
        vpmadd52luq zmm17, zmm15, zmm22
        vpmadd52huq zmm14, zmm25, zmm18
        valignq zmm25{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm21, zmm21, zmm23
        vpmadd52huq zmm27, zmm1, zmm22
        vpmadd52huq zmm4, zmm20, zmm22
        vpmadd52huq zmm5, zmm10, zmm22
        vpsrlq  zmm23{k2}{z}, zmm21, 52
        vpmadd52huq zmm28, zmm15, zmm22
        vmovq   [r8 + 424], xmm21
        vpmadd52huq zmm17, zmm15, zmm24
        vpmadd52luq zmm14, zmm2, zmm18
        valignq zmm18{k1}{z}, zmm21, zmm21, 1
        vpmadd52luq zmm27, zmm20, zmm22
        vpmadd52luq zmm4, zmm10, zmm22
        vmovq   [r8 + 416], xmm13
        vpmadd52luq zmm28, zmm1, zmm22
        vpaddq  zmm5, zmm5, zmm18
        vpmadd52luq zmm17, zmm1, zmm24
        vpmadd52huq zmm14, zmm2, zmm22
        vpmadd52huq zmm27, zmm20, zmm24
        vpmadd52huq zmm4, zmm10, zmm24
        vpaddq  zmm26, zmm26, zmm23
        vpsrlq  zmm2{k2}{z}, zmm26, 52
        valignq zmm13{k1}{z}, zmm26, zmm26, 1
        vmovq   [r8 + 432], xmm26
        vpmadd52huq zmm28, zmm1, zmm24
        vpbroadcastq zmm1, [rdx + 120]
        vpmadd52luq zmm14, zmm16, zmm22
        vpmadd52luq zmm27, zmm10, zmm24
        vpaddq  zmm4, zmm4, zmm25
        vpaddq  zmm29, zmm29, zmm2
        vpaddq  zmm11, zmm11, zmm13
        vpsrlq  zmm2{k2}{z}, zmm29, 52
        vpmadd52luq zmm28, zmm20, zmm24
        vpmadd52huq zmm14, zmm16, zmm24
        valignq zmm10{k1}{z}, zmm29, zmm29, 1
        vmovq   [r8 + 440], xmm29
        vpaddq  zmm30, zmm30, zmm10
        vpmadd52luq zmm14, zmm15, zmm24
        vpmadd52huq zmm4, zmm6, zmm1
        vpmadd52huq zmm5, zmm3, zmm1
        vpmadd52huq zmm27, zmm12, zmm1
        vpbroadcastq zmm10, [rdx + 56]
        vpmadd52huq zmm11, zmm9, zmm1
        vpmadd52huq zmm30, zmm19, zmm1
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm8, zmm1
        vpmadd52huq zmm28, zmm0, zmm1
        vpmadd52luq zmm17, zmm0, zmm1
        vpmadd52luq zmm4, zmm3, zmm1
        vpmadd52luq zmm5, zmm9, zmm1
        vpmadd52luq zmm27, zmm6, zmm1
        vpmadd52luq zmm11, zmm19, zmm1
        vpmadd52luq zmm30, zmm8, zmm1
        vpmadd52luq zmm13, zmm7, zmm1
        vpmadd52luq zmm28, zmm12, zmm1
        vpmadd52huq zmm17, zmm0, zmm10
        vpmadd52huq zmm4, zmm3, zmm10
        vpmadd52huq zmm5, zmm9, zmm10
        vpmadd52huq zmm27, zmm6, zmm10
        vpmadd52huq zmm11, zmm19, zmm10
        vpbroadcastq zmm15, [r8 + 440]
        vmovdqu64 zmm16, [rcx + 0]
        vpmadd52huq zmm30, zmm8, zmm10
        vmovdqu64 zmm18, [rcx + 64]
        vpmadd52huq zmm13, zmm7, zmm10
        vpmadd52huq zmm28, zmm12, zmm10
        vmovdqu64 zmm20, [rcx + 128]
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm7, zmm1
        vmovdqu64 zmm1, [rcx + 192]
        vpmadd52luq zmm4, zmm9, zmm10
        vmovdqu64 zmm22, [rcx + 256]
        vpmadd52luq zmm5, zmm19, zmm10
        vmovdqu64 zmm23, [rcx + 320]
        vpmadd52luq zmm27, zmm3, zmm10
        vpbroadcastq zmm24, [r8 + 432]
        vpmadd52luq zmm11, zmm8, zmm10
        vpmadd52luq zmm30, zmm7, zmm10
        vpmadd52luq zmm17, zmm12, zmm10
        vpmadd52luq zmm28, zmm6, zmm10
        vpmadd52luq zmm14, zmm0, zmm10
        vpmadd52huq zmm4, zmm16, zmm15
        vpmadd52huq zmm5, zmm18, zmm15
        vpbroadcastq zmm10, [r8 + 424]
        vpmadd52luq zmm27, zmm16, zmm15
        vmovdqu64 zmm25, [rcx + 384]
        vpmadd52huq zmm11, zmm20, zmm15
        vpmadd52huq zmm30, zmm1, zmm15
        vpmadd52huq zmm13, zmm22, zmm15
        vpmadd52huq zmm21, zmm23, zmm15
        vpmadd52luq zmm28, zmm16, zmm24
        vpmadd52luq zmm4, zmm18, zmm15
        vpmadd52luq zmm5, zmm20, zmm15
        vpmadd52huq zmm27, zmm16, zmm24
        vpbroadcastq zmm26, [r8 + 416]
        vpmadd52luq zmm11, zmm1, zmm15
        vpmadd52luq zmm30, zmm22, zmm15
        vpmadd52luq zmm13, zmm23, zmm15
        vpmadd52luq zmm17, zmm16, zmm10
        vpmadd52luq zmm21, zmm25, zmm15
        vpmadd52huq zmm4, zmm18, zmm24
        vpmadd52huq zmm5, zmm20, zmm24
        vpmadd52luq zmm27, zmm18, zmm24
        vpmadd52huq zmm11, zmm1, zmm24
        vpmadd52huq zmm30, zmm22, zmm24
        vpmadd52huq zmm13, zmm23, zmm24
        vpmadd52huq zmm28, zmm16, zmm10
        vpmadd52huq zmm17, zmm16, zmm26
        vpmadd52luq zmm4, zmm20, zmm24
        vpmadd52luq zmm5, zmm1, zmm24
        vpmadd52huq zmm27, zmm18, zmm10
        vpmadd52luq zmm11, zmm22, zmm24
        vpmadd52luq zmm30, zmm23, zmm24
        vpmadd52luq zmm13, zmm25, zmm24
        vpmadd52luq zmm14, zmm16, zmm26
        vpmadd52huq zmm21, zmm25, zmm24
        vpmadd52huq zmm4, zmm20, zmm10
        vmovdqu64 zmm16, [rcx + 448]
        vpmadd52huq zmm5, zmm1, zmm10
        vpmadd52luq zmm27, zmm20, zmm10
        vpmadd52huq zmm11, zmm22, zmm10
        vpmadd52huq zmm30, zmm23, zmm10
        vpmadd52huq zmm13, zmm25, zmm10
        vpmadd52luq zmm28, zmm18, zmm10
        vpmadd52luq zmm17, zmm18, zmm26
        vpmadd52luq zmm4, zmm1, zmm10
        vpmadd52luq zmm5, zmm22, zmm10
        vpmadd52huq zmm27, zmm20, zmm26
        vpmadd52luq zmm11, zmm23, zmm10
        vpmadd52luq zmm30, zmm25, zmm10
        vpmadd52luq zmm13, zmm16, zmm10
        vpmadd52luq zmm21, zmm16, zmm24
        vpmadd52huq zmm28, zmm18, zmm26
        vpmadd52huq zmm4, zmm1, zmm26
        vpmadd52huq zmm5, zmm22, zmm26
        vpmadd52luq zmm27, zmm1, zmm26
        vpmadd52huq zmm11, zmm23, zmm26
        vpbroadcastq zmm1, [rdx + 248]
        vpmadd52huq zmm30, zmm25, zmm26
        vpmadd52huq zmm13, zmm16, zmm26
        vpaddq  zmm14, zmm14, zmm2
        vpmadd52huq zmm21, zmm16, zmm10
        vpmadd52luq zmm4, zmm22, zmm26
        vpmadd52luq zmm5, zmm23, zmm26
        vpsrlq  zmm2{k2}{z}, zmm14, 52
        vpmadd52luq zmm11, zmm25, zmm26
        vpbroadcastq zmm10, [rdx + 184]
        vpmadd52luq zmm30, zmm16, zmm26
        valignq zmm18{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm17, zmm17, zmm2
        vpmadd52luq zmm28, zmm20, zmm26
        vpmadd52luq zmm27, zmm0, zmm1
        vpmadd52huq zmm4, zmm0, zmm1
        vpmadd52huq zmm5, zmm12, zmm1
        vpmadd52huq zmm11, zmm6, zmm1
        valignq zmm2{k1}{z}, zmm17, zmm17, 1
        vpmadd52huq zmm30, zmm3, zmm1
        vpaddq  zmm13, zmm13, zmm18
        vpbroadcastq zmm18, xmm17
        vpmadd52huq zmm27, zmm0, zmm10
        vpmadd52luq zmm4, zmm12, zmm1
        vpmadd52luq zmm5, zmm6, zmm1
        vpmadd52luq zmm11, zmm3, zmm1
        vmovdqu64 zmm20, [rcx + 512]
        vpmadd52huq zmm13, zmm9, zmm1
        vpaddq  zmm21, zmm21, zmm2
        vpmadd52luq zmm30, zmm9, zmm1
        vpmadd52huq zmm21, zmm19, zmm1
        vpmadd52luq zmm27, zmm12, zmm10
        vpmadd52huq zmm4, zmm12, zmm10
        vpmadd52huq zmm5, zmm6, zmm10
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm25, zmm15
        vpmadd52luq zmm28, zmm0, zmm10
        vpbroadcastq zmm0, xmm14
        vpmadd52huq zmm11, zmm3, zmm10
        vpmadd52luq zmm13, zmm19, zmm1
        vpmadd52luq zmm27, zmm20, zmm18
        vpmadd52luq zmm4, zmm6, zmm10
        vmovdqu64 zmm6, [rcx + 576]
        vpmadd52luq zmm5, zmm3, zmm10
        vpmadd52huq zmm30, zmm9, zmm10
        vpmadd52luq zmm21, zmm8, zmm1
        vpmadd52luq zmm2, zmm16, zmm15
        vpmadd52luq zmm28, zmm20, zmm0
        vmovdqu64 zmm3, [rcx + 640]
        vpmadd52luq zmm11, zmm9, zmm10
        vpmadd52huq zmm27, zmm20, zmm0
        vpmadd52huq zmm13, zmm19, zmm10
        vpmadd52huq zmm4, zmm20, zmm18
        vpbroadcastq zmm9, [rcx + 1536]
        vpsrlq  zmm12{k2}{z}, zmm17, 52
        vpmadd52luq zmm30, zmm19, zmm10
        vmovdqu64 zmm14, [rcx + 704]
        vpmadd52huq zmm21, zmm8, zmm10
        vpmadd52huq zmm5, zmm6, zmm18
        vpmadd52huq zmm2, zmm16, zmm24
        vpmadd52luq zmm27, zmm6, zmm0
        vpmadd52luq zmm13, zmm8, zmm10
        vpmadd52luq zmm4, zmm6, zmm18
        vmovdqu64 zmm17, [rcx + 768]
        vpmadd52huq zmm11, zmm3, zmm18
        vpbroadcastq zmm19, [rcx + 1544]
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm16, zmm15
        vpaddq  zmm12, zmm28, zmm12
        vpmadd52luq zmm21, zmm7, zmm10
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm12, zmm9
        vmovdqu64 zmm16, [rcx + 832]
        vpmadd52luq zmm5, zmm3, zmm18
        vpmadd52huq zmm30, zmm14, zmm18
        vpsrlq  zmm22{k2}{z}, zmm12, 52
        vpmadd52huq zmm2, zmm8, zmm1
        vpaddq  zmm8, zmm27, zmm22
        vpmadd52huq zmm4, zmm6, zmm0
        vpmadd52luq zmm11, zmm14, zmm18
        vpmadd52huq zmm13, zmm17, zmm18
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52luq zmm6, zmm12, zmm19
        vmovdqu64 zmm19, [rcx + 896]
        vpmadd52luq zmm15, zmm8, zmm9
        vpmadd52huq zmm5, zmm3, zmm0
        vpmadd52luq zmm30, zmm17, zmm18
        vpmadd52huq zmm21, zmm16, zmm18
        vpmadd52luq zmm2, zmm7, zmm1
        vmovdqu64 zmm8, [rcx + 1024]
        vpmadd52luq zmm4, zmm3, zmm0
        vpmadd52huq zmm11, zmm14, zmm0
        vpmadd52luq zmm13, zmm16, zmm18
        vpaddq  zmm6, zmm6, zmm15
        vpmadd52luq zmm5, zmm14, zmm0
        vpbroadcastq zmm3, xmm6
        vpmadd52huq zmm30, zmm17, zmm0
        vmovdqu64 zmm6, [rcx + 1088]
        vpmadd52luq zmm21, zmm19, zmm18
        vpmadd52huq zmm2, zmm7, zmm10
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52luq zmm10, zmm12, zmm9
        vmovdqu64 zmm9, [rcx + 1152]
        vpmadd52luq zmm11, zmm17, zmm0
        vmovdqu64 zmm14, [rcx + 960]
        vpmadd52huq zmm13, zmm16, zmm0
        vpmadd52huq zmm4, zmm8, zmm3
        vmovdqu64 zmm15, [rcx + 1216]
        vpmadd52luq zmm27, zmm8, zmm3
        vpmadd52luq zmm30, zmm16, zmm0
        vpmadd52huq zmm21, zmm19, zmm0
        vmovdqu64 zmm16, [rcx + 1280]
        vpmadd52huq zmm2, zmm19, zmm18
        vpbroadcastq zmm10, xmm10
        vpmadd52huq zmm20, zmm7, zmm1
        vpmadd52huq zmm5, zmm6, zmm3
        vpmadd52luq zmm13, zmm19, zmm0
        vpmadd52luq zmm4, zmm6, zmm3
        vmovdqu64 zmm1, [rcx + 1344]
        vpmadd52huq zmm11, zmm9, zmm3
        vpmadd52luq zmm21, zmm14, zmm0
        vpmadd52huq zmm27, zmm8, zmm10
        vpmadd52huq zmm30, zmm15, zmm3
        vpmadd52luq zmm2, zmm14, zmm18
        vpmadd52luq zmm5, zmm9, zmm3
        vpmadd52huq zmm13, zmm16, zmm3
        vpmadd52huq zmm4, zmm6, zmm10
        vmovdqu64 zmm7, [rcx + 1408]
        vpmadd52luq zmm11, zmm15, zmm3
        vpmadd52luq zmm12, zmm8, zmm10
        vpmadd52luq zmm27, zmm6, zmm10
        vpmadd52luq zmm30, zmm16, zmm3
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm5, zmm9, zmm10
        vpmadd52huq zmm2, zmm14, zmm0
        vpmadd52luq zmm4, zmm9, zmm10
        vpmadd52huq zmm11, zmm15, zmm10
        vpmadd52luq zmm13, zmm1, zmm3
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vpmadd52huq zmm30, zmm16, zmm10
        vpmadd52luq zmm21, zmm7, zmm3
        vpmadd52luq zmm5, zmm15, zmm10
        vmovdqu64 zmm6, [rcx + 1472]
        vpaddq  zmm0, zmm27, zmm0
        vpmadd52huq zmm2, zmm7, zmm3
        vpsrlq  zmm0{k2}{z}, zmm0, 52
        vpmadd52luq zmm11, zmm16, zmm10
        vpmadd52huq zmm13, zmm1, zmm10
        vpaddq  zmm4, zmm4, zmm0
        vpmadd52luq zmm30, zmm1, zmm10
        vpmadd52huq zmm21, zmm7, zmm10
        vpmadd52huq zmm20, zmm14, zmm18
        vpsrlq  zmm0, zmm4, 52
        vpbroadcastq zmm1, rax
        vpaddq  zmm5, zmm5, zmm0
        vpmadd52luq zmm2, zmm6, zmm3
        vpsrlq  zmm0, zmm5, 52
        vpmadd52luq zmm13, zmm7, zmm10
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0, zmm1, 51
        vpandq  zmm5, zmm5, zmm1
        vpsrlq  zmm7, zmm11, 52
        vpmadd52luq zmm21, zmm6, zmm10
        vpaddq  zmm8, zmm5, zmm0
        vpaddq  zmm30, zmm30, zmm7
        vpmadd52huq zmm2, zmm6, zmm10
        vpsrlq  zmm7, zmm8, 52
        vpandq  zmm11, zmm11, zmm1
        vpsrlq  zmm9, zmm30, 52
        valignq zmm10{k1}{z}, zmm12, zmm12, 1
        vpaddq  zmm7, zmm11, zmm7
        vpaddq  zmm13, zmm13, zmm9
        vpmadd52huq zmm20, zmm6, zmm3
        vpsrlq  zmm3, zmm7, 52
        vpandq  zmm30, zmm30, zmm1
        vpsrlq  zmm6, zmm13, 52
        valignq zmm9{k1}{z}, zmm27, zmm27, 1
        vpaddq  zmm3, zmm30, zmm3
        vpaddq  zmm21, zmm21, zmm6
        vpaddq  zmm2, zmm2, zmm10
        vpsrlq  zmm6, zmm3, 52
        vpandq  zmm13, zmm13, zmm1
        vpsrlq  zmm10, zmm21, 52
        vpaddq  zmm6, zmm13, zmm6
        vpaddq  zmm2, zmm2, zmm10
        vpaddq  zmm20, zmm20, zmm9
        vpsrlq  zmm9, zmm6, 52
        vpandq  zmm21, zmm21, zmm1
        vpsrlq  zmm10, zmm2, 52
        vpaddq  zmm9, zmm21, zmm9
        vpaddq  zmm20, zmm20, zmm10
        vpsrlq  zmm10, zmm9, 52
        vpandq  zmm2, zmm2, zmm1
        vpsrlq  zmm12, zmm20, 52
        vpaddq  zmm10, zmm2, zmm10
        valignq zmm12{k7}{z}, zmm12, zmm12, 7
        vpsrlq  zmm14, zmm10, 52
        vpandq  zmm20, zmm20, zmm1
        vpandq  zmm4, zmm4, zmm1
        vpaddq  zmm14, zmm20, zmm14
        vpandq  zmm8, zmm8, zmm1
        vpsrlq  zmm15, zmm14, 52
        vpaddq  zmm4, zmm4, zmm12
        vptestmq k3, zmm15, zmm15
        vpcmpnleuq k4, zmm4, zmm1
        vpcmpeqq k5, zmm4, zmm1
        vpandq  zmm7, zmm7, zmm1
        vpandq  zmm3, zmm3, zmm1
        vpandq  zmm6, zmm6, zmm1
        vpandq  zmm9, zmm9, zmm1
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kmovw   r10d, k6
        kmovw   r11d, k3
        vpandq  zmm10, zmm10, zmm1
        vpandq  zmm14, zmm14, zmm1
        lea     r10d, [r11 + 2*r10]
        xor     r10d, r11d
        kmovw   k6, r10d
        kandw   k5, k5, k6
        vpaddq  zmm4{k6}, zmm4, zmm0
        korw    k4, k4, k5
        vpandq  zmm4, zmm4, zmm1
        vmovdqa64 zmm5{k4}, zmm8
        vmovdqa64 zmm11{k4}, zmm7
        vmovdqa64 zmm30{k4}, zmm3
        vmovdqa64 zmm13{k4}, zmm6
        vmovdqa64 zmm21{k4}, zmm9
        vmovdqa64 zmm2{k4}, zmm10
        vmovdqa64 zmm20{k4}, zmm14
        vmovdqu64 [rdi], zmm4
        vmovdqu64 [rdi + 64], zmm5
        vmovdqu64 [rdi + 128], zmm11
        vmovdqu64 [rdi + 192], zmm30
        vmovdqu64 [rdi + 256], zmm13
        vmovdqu64 [rdi + 320], zmm21
        vmovdqu64 [rdi + 384], zmm2
        vmovdqu64 [rdi + 448], zmm20

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
END_KERNEL(karat_lone_mul_48_x86_64)

NOTES

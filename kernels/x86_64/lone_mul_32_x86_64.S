/* karat_lone_mul_32_x86_64: z = x y 2^-2080 modulo m.
 * Contract: kernels/contracts/lone_mul.contract. Made by tools/ifma/generate.py lone_mul_32;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, rdx y, rcx c, r8 t, r9 k (not used); rax, r10, r11; k1 all lanes but the
 * last of each number, k2 its first lane, k7 all but the first; k3 to k6 and all of zmm0 to zmm31. No
 * stack.
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
        vpbroadcastq zmm0, [rdx + 192]
        vmovdqu64 zmm1, [rsi + 0]
        vpbroadcastq zmm2, [rdx + 128]
        vmovdqu64 zmm3, [rsi + 64]
        vpbroadcastq zmm4, [rdx + 64]
        vpbroadcastq zmm5, [rdx + 0]
        vmovdqu64 zmm6, [rsi + 128]
        vmovdqu64 zmm7, [rsi + 192]
        vmovdqu64 zmm8, [rsi + 256]
        vpbroadcastq zmm9, [rdx + 136]
        vmovdqu64 zmm10, [rcx + 0]
        vpbroadcastq zmm11, [rdx + 72]
        vmovdqu64 zmm12, [rcx + 64]
        vpbroadcastq zmm13, [rdx + 8]
        vpbroadcastq zmm14, [rdx + 256]
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
        vmovq   [r8 + 0], xmm18
        vpmadd52luq zmm24, zmm6, zmm9
        vpsrlq  zmm23{k2}{z}, zmm17, 52
        vpmadd52luq zmm19, zmm6, zmm2
        vpmadd52luq zmm20, zmm7, zmm2
        vmovq   [r8 + 8], xmm17
        vpmadd52luq zmm21, zmm8, zmm2
        vpmadd52luq zmm15, zmm6, zmm4
        vpmadd52luq zmm16, zmm6, zmm5
        vpmadd52luq zmm22, zmm1, zmm9
        valignq zmm2{k1}{z}, zmm17, zmm17, 1
        vpmadd52huq zmm24, zmm6, zmm11
        vpmadd52huq zmm19, zmm6, zmm4
        vpmadd52huq zmm20, zmm7, zmm4
        vpmadd52huq zmm21, zmm8, zmm4
        vpmadd52huq zmm15, zmm6, zmm5
        vpaddq  zmm16, zmm16, zmm23
        vpbroadcastq zmm17, [r8 + 8]
        vpmadd52huq zmm22, zmm1, zmm11
        vpsrlq  zmm23{k2}{z}, zmm16, 52
        vmovq   [r8 + 16], xmm16
        valignq zmm16{k1}{z}, zmm16, zmm16, 1
        vpmadd52luq zmm19, zmm7, zmm4
        vpmadd52luq zmm20, zmm8, zmm4
        vpmadd52luq zmm21, zmm1, zmm11
        vpmadd52luq zmm15, zmm7, zmm5
        vpbroadcastq zmm4, [r8 + 0]
        valignq zmm18{k1}{z}, zmm18, zmm18, 1
        vpmadd52luq zmm22, zmm3, zmm11
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm6, zmm9
        vmovdqu64 zmm26, [rcx + 128]
        vpmadd52luq zmm24, zmm7, zmm11
        vpmadd52huq zmm19, zmm7, zmm5
        vpbroadcastq zmm27, [r8 + 16]
        vpmadd52huq zmm20, zmm8, zmm5
        vpmadd52huq zmm21, zmm1, zmm13
        vpaddq  zmm15, zmm15, zmm23
        vmovdqu64 zmm23, [rcx + 192]
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm7, zmm9
        vmovq   [r8 + 24], xmm15
        vpmadd52huq zmm22, zmm3, zmm13
        vpmadd52luq zmm18, zmm10, zmm17
        vpmadd52luq zmm25, zmm7, zmm9
        vpmadd52luq zmm19, zmm8, zmm5
        vpmadd52luq zmm20, zmm1, zmm13
        vpmadd52luq zmm21, zmm3, zmm13
        vpmadd52huq zmm24, zmm7, zmm13
        vpsrlq  zmm5{k2}{z}, zmm15, 52
        vpmadd52luq zmm22, zmm6, zmm13
        vpmadd52huq zmm18, zmm10, zmm4
        vpbroadcastq zmm29, [r8 + 24]
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
        vpmadd52luq zmm28, zmm8, zmm9
        vpmadd52huq zmm24, zmm8, zmm14
        vpmadd52luq zmm22, zmm7, zmm14
        vpmadd52luq zmm16, zmm10, zmm29
        vpaddq  zmm19, zmm19, zmm5
        vpmadd52luq zmm2, zmm12, zmm17
        vpsrlq  zmm5{k2}{z}, zmm19, 52
        vpaddq  zmm20, zmm20, zmm18
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm8, zmm0
        vpmadd52huq zmm25, zmm8, zmm13
        vpaddq  zmm20, zmm20, zmm5
        vpmadd52huq zmm16, zmm10, zmm27
        valignq zmm0{k1}{z}, zmm15, zmm15, 1
        vpmadd52huq zmm2, zmm12, zmm4
        vpsrlq  zmm5{k2}{z}, zmm20, 52
        vpmadd52huq zmm28, zmm8, zmm11
        vpmadd52huq zmm24, zmm12, zmm29
        vmovdqu64 zmm15, [rcx + 256]
        vpmadd52huq zmm18, zmm1, zmm9
        vpmadd52huq zmm0, zmm10, zmm29
        vpmadd52luq zmm16, zmm12, zmm27
        vpmadd52huq zmm25, zmm26, zmm29
        vpmadd52luq zmm2, zmm26, zmm4
        vpbroadcastq zmm10, [rdx + 80]
        vmovq   [r8 + 40], xmm20
        vmovq   [r8 + 32], xmm19
        vpmadd52huq zmm28, zmm23, zmm29
        vpmadd52luq zmm24, zmm26, zmm29
        vpmadd52luq zmm18, zmm3, zmm9
        vpmadd52luq zmm0, zmm12, zmm29
        vpmadd52huq zmm16, zmm12, zmm17
        vpmadd52luq zmm25, zmm23, zmm29
        vpaddq  zmm21, zmm21, zmm2
        vpbroadcastq zmm2, [rdx + 16]
        vpaddq  zmm21, zmm21, zmm5
        vpmadd52huq zmm24, zmm26, zmm27
        vpsrlq  zmm5{k2}{z}, zmm21, 52
        vmovq   [r8 + 48], xmm21
        vpmadd52luq zmm28, zmm15, zmm29
        vpmadd52luq zmm16, zmm26, zmm17
        vpmadd52huq zmm18, zmm3, zmm11
        vpmadd52huq zmm0, zmm12, zmm27
        vpmadd52huq zmm25, zmm23, zmm27
        valignq zmm12{k1}{z}, zmm21, zmm21, 1
        vpmadd52luq zmm24, zmm23, zmm27
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm3, zmm10
        vpmadd52huq zmm28, zmm15, zmm27
        vpmadd52huq zmm16, zmm26, zmm4
        vpmadd52luq zmm18, zmm6, zmm11
        vpbroadcastq zmm11, [r8 + 48]
        vpmadd52luq zmm0, zmm26, zmm27
        vpmadd52luq zmm25, zmm15, zmm27
        vpbroadcastq zmm27, [r8 + 40]
        vpmadd52huq zmm24, zmm23, zmm17
        vpmadd52luq zmm21, zmm6, zmm10
        vpmadd52luq zmm28, zmm1, zmm10
        vpmadd52luq zmm16, zmm23, zmm4
        vpmadd52huq zmm18, zmm6, zmm13
        vpmadd52huq zmm0, zmm26, zmm17
        vpmadd52huq zmm25, zmm15, zmm17
        vpbroadcastq zmm26, [rdx + 264]
        vpmadd52luq zmm24, zmm15, zmm17
        vpmadd52huq zmm21, zmm6, zmm2
        vpmadd52huq zmm28, zmm1, zmm2
        vpaddq  zmm22, zmm22, zmm16
        valignq zmm16{k1}{z}, zmm20, zmm20, 1
        vpaddq  zmm22, zmm22, zmm5
        vpmadd52luq zmm18, zmm7, zmm13
        vmovq   [r8 + 56], xmm22
        vpmadd52luq zmm0, zmm23, zmm17
        vpmadd52luq zmm25, zmm1, zmm2
        vpmadd52huq zmm24, zmm15, zmm4
        vpbroadcastq zmm5, [r8 + 32]
        vpbroadcastq zmm13, [rdx + 200]
        vpmadd52luq zmm28, zmm3, zmm2
        valignq zmm17{k1}{z}, zmm19, zmm19, 1
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm6, zmm10
        vpmadd52luq zmm21, zmm7, zmm2
        vpmadd52huq zmm18, zmm7, zmm14
        vpmadd52huq zmm0, zmm23, zmm4
        vpmadd52huq zmm25, zmm1, zmm26
        vpbroadcastq zmm20, [r8 + 56]
        vpmadd52luq zmm24, zmm1, zmm26
        vpmadd52huq zmm28, zmm3, zmm26
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm7, zmm10
        vpmadd52luq zmm19, zmm7, zmm10
        vpmadd52huq zmm21, zmm7, zmm26
        vpmadd52luq zmm18, zmm8, zmm14
        vmovdqu64 zmm14, [rcx + 0]
        vpmadd52luq zmm0, zmm15, zmm4
        vpmadd52luq zmm25, zmm3, zmm26
        vpxorq  zmm4, zmm4, zmm4
        vpmadd52huq zmm4, zmm8, zmm9
        vmovdqu64 zmm9, [rcx + 64]
        vpmadd52huq zmm24, zmm1, zmm13
        vpmadd52luq zmm28, zmm6, zmm26
        vpmadd52huq zmm19, zmm7, zmm2
        vpmadd52luq zmm21, zmm8, zmm26
        vpmadd52luq zmm18, zmm1, zmm13
        vpmadd52luq zmm23, zmm8, zmm10
        vpmadd52huq zmm25, zmm3, zmm13
        vpmadd52huq zmm4, zmm15, zmm29
        vmovdqu64 zmm15, [rcx + 128]
        vmovdqu64 zmm29, [rcx + 192]
        vpmadd52luq zmm24, zmm3, zmm13
        vpmadd52huq zmm28, zmm6, zmm13
        vpmadd52luq zmm19, zmm8, zmm2
        vpmadd52luq zmm12, zmm14, zmm20
        vpmadd52luq zmm16, zmm14, zmm11
        vpmadd52luq zmm17, zmm14, zmm27
        vpmadd52luq zmm0, zmm14, zmm5
        vpmadd52luq zmm25, zmm6, zmm13
        vpmadd52huq zmm21, zmm8, zmm13
        vpmadd52luq zmm28, zmm7, zmm13
        vpmadd52huq zmm19, zmm8, zmm26
        vpmadd52huq zmm12, zmm14, zmm11
        vpmadd52huq zmm16, zmm14, zmm27
        vpmadd52huq zmm17, zmm14, zmm5
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vpmadd52huq zmm23, zmm8, zmm2
        vpaddq  zmm18, zmm18, zmm0
        valignq zmm0{k1}{z}, zmm22, zmm22, 1
        vpmadd52luq zmm12, zmm9, zmm11
        vpmadd52luq zmm16, zmm9, zmm27
        vpmadd52luq zmm17, zmm9, zmm5
        vpsrlq  zmm22{k2}{z}, zmm18, 52
        vpmadd52huq zmm21, zmm9, zmm20
        vpmadd52huq zmm4, zmm1, zmm10
        vpmadd52huq zmm0, zmm14, zmm20
        vmovdqu64 zmm14, [rcx + 256]
        vpmadd52huq zmm19, zmm15, zmm20
        vpmadd52huq zmm12, zmm9, zmm27
        vpmadd52huq zmm16, zmm9, zmm5
        vpaddq  zmm24, zmm24, zmm17
        vpmadd52huq zmm23, zmm29, zmm20
        vpaddq  zmm24, zmm24, zmm22
        vpmadd52luq zmm21, zmm15, zmm20
        vpsrlq  zmm17{k2}{z}, zmm24, 52
        vpmadd52luq zmm4, zmm3, zmm10
        vpmadd52luq zmm12, zmm15, zmm27
        vpmadd52luq zmm16, zmm15, zmm5
        vpmadd52luq zmm0, zmm9, zmm20
        vpmadd52luq zmm19, zmm29, zmm20
        vpbroadcastq zmm22, [rdx + 24]
        vmovq   [r8 + 72], xmm24
        vmovq   [r8 + 64], xmm18
        vpmadd52huq zmm21, zmm15, zmm11
        vpmadd52luq zmm23, zmm14, zmm20
        vpmadd52huq zmm4, zmm3, zmm2
        vpmadd52huq zmm12, zmm15, zmm5
        vpaddq  zmm25, zmm25, zmm16
        vpmadd52huq zmm0, zmm9, zmm11
        vpaddq  zmm25, zmm25, zmm17
        vpmadd52huq zmm19, zmm29, zmm11
        vpsrlq  zmm9{k2}{z}, zmm25, 52
        vmovq   [r8 + 80], xmm25
        vpmadd52luq zmm21, zmm29, zmm11
        vpmadd52huq zmm23, zmm14, zmm11
        vpmadd52luq zmm12, zmm29, zmm5
        vpbroadcastq zmm16, [rdx + 272]
        valignq zmm17{k1}{z}, zmm25, zmm25, 1
        vpmadd52luq zmm4, zmm6, zmm2
        vpmadd52luq zmm0, zmm15, zmm11
        vpmadd52luq zmm19, zmm14, zmm11
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm3, zmm22
        vpmadd52huq zmm21, zmm29, zmm27
        vpmadd52luq zmm23, zmm1, zmm22
        vpaddq  zmm28, zmm28, zmm12
        vpbroadcastq zmm11, [r8 + 80]
        vpbroadcastq zmm12, [r8 + 72]
        vpbroadcastq zmm25, [rdx + 208]
        vpaddq  zmm28, zmm28, zmm9
        vpmadd52huq zmm4, zmm6, zmm26
        vmovq   [r8 + 88], xmm28
        vpmadd52huq zmm0, zmm15, zmm27
        vpmadd52huq zmm19, zmm14, zmm27
        valignq zmm9{k1}{z}, zmm24, zmm24, 1
        vpmadd52luq zmm2, zmm6, zmm22
        vpmadd52luq zmm21, zmm14, zmm27
        vpmadd52huq zmm23, zmm1, zmm16
        vpbroadcastq zmm15, [r8 + 64]
        vpbroadcastq zmm24, [rdx + 144]
        vpmadd52luq zmm4, zmm7, zmm26
        vpmadd52luq zmm0, zmm29, zmm27
        vpmadd52luq zmm19, zmm1, zmm16
        vpbroadcastq zmm26, [r8 + 88]
        valignq zmm18{k1}{z}, zmm18, zmm18, 1
        vpmadd52huq zmm2, zmm6, zmm16
        vpmadd52huq zmm21, zmm14, zmm5
        vpmadd52luq zmm23, zmm3, zmm16
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm6, zmm22
        vpmadd52huq zmm4, zmm7, zmm13
        vpmadd52huq zmm0, zmm29, zmm5
        vpmadd52huq zmm19, zmm1, zmm25
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm7, zmm22
        vpmadd52luq zmm2, zmm7, zmm16
        vpmadd52luq zmm21, zmm1, zmm25
        vpmadd52huq zmm23, zmm3, zmm25
        vpmadd52luq zmm27, zmm7, zmm22
        vpmadd52luq zmm4, zmm8, zmm13
        vmovdqu64 zmm13, [rcx + 0]
        vpmadd52luq zmm0, zmm14, zmm5
        vpmadd52luq zmm19, zmm3, zmm25
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm8, zmm10
        vmovdqu64 zmm10, [rcx + 64]
        vpmadd52huq zmm2, zmm7, zmm25
        vpmadd52huq zmm21, zmm1, zmm24
        vpmadd52luq zmm23, zmm6, zmm25
        vpmadd52huq zmm27, zmm7, zmm16
        vpmadd52luq zmm4, zmm1, zmm24
        vpmadd52luq zmm29, zmm8, zmm22
        vpmadd52huq zmm19, zmm3, zmm24
        vpmadd52huq zmm5, zmm14, zmm20
        vmovdqu64 zmm14, [rcx + 128]
        vmovdqu64 zmm20, [rcx + 192]
        vpmadd52luq zmm2, zmm8, zmm25
        vpmadd52luq zmm21, zmm3, zmm24
        vpmadd52huq zmm23, zmm6, zmm24
        vpmadd52luq zmm17, zmm13, zmm26
        vpmadd52luq zmm9, zmm13, zmm11
        vpmadd52luq zmm18, zmm13, zmm12
        vpmadd52luq zmm0, zmm13, zmm15
        vpmadd52luq zmm27, zmm8, zmm16
        vpmadd52luq zmm19, zmm6, zmm24
        vpmadd52huq zmm2, zmm8, zmm24
        vpmadd52luq zmm23, zmm7, zmm24
        vpmadd52huq zmm17, zmm13, zmm11
        vpmadd52huq zmm9, zmm13, zmm12
        vpmadd52huq zmm18, zmm13, zmm15
        vpaddq  zmm4, zmm4, zmm0
        vpsrlq  zmm0{k2}{z}, zmm28, 52
        vpmadd52huq zmm27, zmm8, zmm25
        vpaddq  zmm4, zmm4, zmm0
        valignq zmm0{k1}{z}, zmm28, zmm28, 1
        vpmadd52luq zmm17, zmm10, zmm11
        vpmadd52luq zmm9, zmm10, zmm12
        vpmadd52luq zmm18, zmm10, zmm15
        vpsrlq  zmm28{k2}{z}, zmm4, 52
        vpmadd52huq zmm29, zmm8, zmm16
        vpmadd52huq zmm2, zmm10, zmm26
        vpmadd52huq zmm5, zmm1, zmm22
        vpmadd52huq zmm0, zmm13, zmm26
        vpmadd52huq zmm17, zmm10, zmm12
        vpmadd52huq zmm9, zmm10, zmm15
        vpaddq  zmm21, zmm21, zmm18
        vmovdqu64 zmm13, [rcx + 256]
        vpmadd52huq zmm27, zmm14, zmm26
        vpaddq  zmm21, zmm21, zmm28
        vpmadd52luq zmm2, zmm14, zmm26
        vpsrlq  zmm18{k2}{z}, zmm21, 52
        vpmadd52huq zmm29, zmm20, zmm26
        vpmadd52luq zmm17, zmm14, zmm12
        vpmadd52luq zmm9, zmm14, zmm15
        vpmadd52luq zmm5, zmm3, zmm22
        vpmadd52luq zmm0, zmm10, zmm26
        vpmadd52luq zmm27, zmm20, zmm26
        vpbroadcastq zmm28, [rdx + 280]
        vpmadd52huq zmm2, zmm14, zmm11
        vmovq   [r8 + 104], xmm21
        vmovq   [r8 + 96], xmm4
        vpmadd52huq zmm17, zmm14, zmm15
        vpaddq  zmm19, zmm19, zmm9
        vpmadd52luq zmm29, zmm13, zmm26
        vpaddq  zmm19, zmm19, zmm18
        vpmadd52huq zmm5, zmm3, zmm16
        vpsrlq  zmm9{k2}{z}, zmm19, 52
        vmovq   [r8 + 112], xmm19
        vpmadd52huq zmm0, zmm10, zmm11
        vpmadd52huq zmm27, zmm20, zmm11
        vpmadd52luq zmm17, zmm20, zmm15
        vpmadd52luq zmm2, zmm20, zmm11
        vpmadd52huq zmm29, zmm13, zmm11
        vpbroadcastq zmm10, [rdx + 216]
        valignq zmm18{k1}{z}, zmm19, zmm19, 1
        vpmadd52luq zmm5, zmm6, zmm16
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm3, zmm28
        vpmadd52luq zmm0, zmm14, zmm11
        vpmadd52luq zmm27, zmm13, zmm11
        vpaddq  zmm23, zmm23, zmm17
        vpbroadcastq zmm11, [r8 + 112]
        vpmadd52huq zmm2, zmm20, zmm12
        vpaddq  zmm23, zmm23, zmm9
        vpmadd52luq zmm29, zmm1, zmm28
        vmovq   [r8 + 120], xmm23
        vpmadd52huq zmm5, zmm6, zmm25
        vpbroadcastq zmm9, [r8 + 104]
        vpbroadcastq zmm17, [rdx + 152]
        valignq zmm19{k1}{z}, zmm21, zmm21, 1
        vpmadd52huq zmm0, zmm14, zmm12
        vpmadd52huq zmm27, zmm13, zmm12
        vpmadd52luq zmm16, zmm6, zmm28
        vpmadd52luq zmm2, zmm13, zmm12
        vpbroadcastq zmm14, [r8 + 96]
        vpbroadcastq zmm21, [rdx + 88]
        vpmadd52huq zmm29, zmm1, zmm10
        vpmadd52luq zmm5, zmm7, zmm25
        valignq zmm4{k1}{z}, zmm4, zmm4, 1
        vpbroadcastq zmm25, [r8 + 120]
        vpmadd52luq zmm0, zmm20, zmm12
        vpmadd52luq zmm27, zmm1, zmm10
        vpmadd52huq zmm16, zmm6, zmm10
        vpmadd52huq zmm2, zmm13, zmm15
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm6, zmm28
        vpmadd52luq zmm29, zmm3, zmm10
        vpmadd52huq zmm5, zmm7, zmm24
        vpmadd52huq zmm0, zmm20, zmm15
        vpmadd52huq zmm27, zmm1, zmm17
        vpmadd52luq zmm16, zmm7, zmm10
        vpmadd52luq zmm2, zmm1, zmm17
        vpmadd52luq zmm12, zmm7, zmm28
        vpmadd52huq zmm29, zmm3, zmm17
        vpmadd52luq zmm5, zmm8, zmm24
        vmovdqu64 zmm20, [rcx + 0]
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm7, zmm28
        vpmadd52luq zmm0, zmm13, zmm15
        vpmadd52luq zmm27, zmm3, zmm17
        vpmadd52huq zmm16, zmm7, zmm17
        vpmadd52huq zmm2, zmm1, zmm21
        vpmadd52huq zmm12, zmm7, zmm10
        vpmadd52luq zmm29, zmm6, zmm17
        vpmadd52luq zmm5, zmm1, zmm21
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm8, zmm22
        vmovdqu64 zmm22, [rcx + 64]
        vpmadd52luq zmm24, zmm8, zmm28
        vpmadd52huq zmm27, zmm3, zmm21
        vpmadd52luq zmm16, zmm8, zmm17
        vpmadd52luq zmm2, zmm3, zmm21
        vpmadd52luq zmm12, zmm8, zmm10
        vpmadd52luq zmm18, zmm20, zmm25
        vpmadd52luq zmm19, zmm20, zmm11
        vpmadd52luq zmm4, zmm20, zmm9
        vpmadd52luq zmm0, zmm20, zmm14
        vpmadd52huq zmm29, zmm6, zmm21
        vpmadd52luq zmm27, zmm6, zmm21
        vpmadd52huq zmm16, zmm8, zmm21
        vpmadd52huq zmm15, zmm13, zmm26
        vpmadd52huq zmm18, zmm20, zmm11
        vmovdqu64 zmm13, [rcx + 128]
        vpmadd52huq zmm19, zmm20, zmm9
        vpmadd52huq zmm4, zmm20, zmm14
        vmovdqu64 zmm26, [rcx + 192]
        vpaddq  zmm5, zmm5, zmm0
        vpsrlq  zmm0{k2}{z}, zmm23, 52
        vpmadd52luq zmm29, zmm7, zmm21
        vpaddq  zmm5, zmm5, zmm0
        vpmadd52huq zmm12, zmm8, zmm17
        vpmadd52luq zmm18, zmm22, zmm11
        vpmadd52luq zmm19, zmm22, zmm9
        vpmadd52luq zmm4, zmm22, zmm14
        vpsrlq  zmm0{k2}{z}, zmm5, 52
        vpmadd52huq zmm24, zmm8, zmm10
        vpmadd52huq zmm16, zmm22, zmm25
        vpmadd52huq zmm15, zmm1, zmm28
        vpmadd52huq zmm12, zmm13, zmm25
        vpmadd52huq zmm18, zmm22, zmm9
        vpmadd52huq zmm19, zmm22, zmm14
        vpaddq  zmm2, zmm2, zmm4
        valignq zmm4{k1}{z}, zmm23, zmm23, 1
        vpaddq  zmm2, zmm2, zmm0
        vmovdqu64 zmm0, [rcx + 256]
        vpmadd52luq zmm16, zmm13, zmm25
        vpsrlq  zmm23{k2}{z}, zmm2, 52
        vpmadd52huq zmm24, zmm26, zmm25
        vpmadd52luq zmm18, zmm13, zmm9
        vpmadd52luq zmm19, zmm13, zmm14
        vpmadd52huq zmm4, zmm20, zmm25
        vpmadd52luq zmm15, zmm3, zmm28
        vpmadd52luq zmm12, zmm26, zmm25
        vpbroadcastq zmm20, [rdx + 224]
        vpmadd52huq zmm16, zmm13, zmm11
        vmovq   [r8 + 136], xmm2
        vmovq   [r8 + 128], xmm5
        vpmadd52huq zmm18, zmm13, zmm14
        vpaddq  zmm27, zmm27, zmm19
        vpmadd52luq zmm4, zmm22, zmm25
        vpaddq  zmm27, zmm27, zmm23
        vpmadd52luq zmm24, zmm0, zmm25
        vpsrlq  zmm19{k2}{z}, zmm27, 52
        vmovq   [r8 + 144], xmm27
        vpmadd52huq zmm15, zmm3, zmm10
        vpmadd52huq zmm12, zmm26, zmm11
        vpmadd52luq zmm18, zmm26, zmm14
        vpmadd52luq zmm16, zmm26, zmm11
        vpmadd52huq zmm4, zmm22, zmm11
        vpbroadcastq zmm22, [rdx + 160]
        valignq zmm23{k1}{z}, zmm27, zmm27, 1
        vpmadd52huq zmm24, zmm0, zmm11
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm3, zmm20
        vpmadd52luq zmm15, zmm6, zmm10
        vpmadd52luq zmm12, zmm0, zmm11
        vpaddq  zmm29, zmm29, zmm18
        vpbroadcastq zmm10, [r8 + 144]
        vpmadd52huq zmm16, zmm26, zmm9
        vpaddq  zmm29, zmm29, zmm19
        vpmadd52luq zmm4, zmm13, zmm11
        vmovq   [r8 + 152], xmm29
        vpmadd52luq zmm24, zmm1, zmm20
        vpbroadcastq zmm11, [r8 + 136]
        vpbroadcastq zmm18, [rdx + 96]
        valignq zmm2{k1}{z}, zmm2, zmm2, 1
        vpmadd52huq zmm15, zmm6, zmm17
        vpmadd52huq zmm12, zmm0, zmm9
        vpmadd52luq zmm27, zmm6, zmm20
        vpmadd52luq zmm16, zmm0, zmm9
        vpbroadcastq zmm19, [r8 + 128]
        vpmadd52huq zmm4, zmm13, zmm9
        vpmadd52huq zmm24, zmm1, zmm22
        vpbroadcastq zmm13, [rdx + 32]
        vpmadd52luq zmm15, zmm7, zmm17
        vpbroadcastq zmm17, [r8 + 152]
        vpmadd52luq zmm12, zmm1, zmm22
        vpmadd52huq zmm27, zmm6, zmm22
        vpmadd52huq zmm16, zmm0, zmm14
        vpmadd52luq zmm4, zmm26, zmm9
        vpmadd52luq zmm24, zmm3, zmm22
        valignq zmm5{k1}{z}, zmm5, zmm5, 1
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm6, zmm20
        vpmadd52huq zmm15, zmm7, zmm21
        vpmadd52huq zmm12, zmm1, zmm18
        vpmadd52luq zmm27, zmm7, zmm22
        vpmadd52luq zmm16, zmm1, zmm18
        vpmadd52huq zmm4, zmm26, zmm14
        vpmadd52huq zmm24, zmm3, zmm18
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm7, zmm20
        vpmadd52luq zmm9, zmm7, zmm20
        vpmadd52luq zmm15, zmm8, zmm21
        vmovdqu64 zmm21, [rcx + 0]
        vpmadd52luq zmm12, zmm3, zmm18
        vpmadd52huq zmm27, zmm7, zmm18
        vpmadd52huq zmm16, zmm1, zmm13
        vpmadd52luq zmm4, zmm0, zmm14
        vpmadd52luq zmm24, zmm6, zmm18
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm8, zmm28
        vmovdqu64 zmm28, [rcx + 64]
        vpmadd52huq zmm9, zmm7, zmm22
        vpmadd52luq zmm15, zmm1, zmm13
        vpmadd52huq zmm12, zmm3, zmm13
        vpmadd52luq zmm27, zmm8, zmm18
        vpmadd52luq zmm16, zmm3, zmm13
        vpmadd52luq zmm26, zmm8, zmm20
        vpmadd52huq zmm24, zmm6, zmm13
        vpmadd52huq zmm14, zmm0, zmm25
        vpmadd52luq zmm23, zmm21, zmm17
        vpmadd52luq zmm2, zmm21, zmm10
        vmovdqu64 zmm0, [rcx + 128]
        vpmadd52luq zmm5, zmm21, zmm11
        vmovdqu64 zmm25, [rcx + 192]
        vpmadd52luq zmm4, zmm21, zmm19
        vpmadd52luq zmm9, zmm8, zmm22
        vpmadd52luq zmm12, zmm6, zmm13
        vpmadd52huq zmm27, zmm8, zmm13
        vpmadd52luq zmm24, zmm7, zmm13
        vpmadd52huq zmm23, zmm21, zmm10
        vpmadd52huq zmm2, zmm21, zmm11
        vpmadd52huq zmm5, zmm21, zmm19
        vpaddq  zmm15, zmm15, zmm4
        vpsrlq  zmm4{k2}{z}, zmm29, 52
        vpmadd52huq zmm9, zmm8, zmm18
        vpaddq  zmm15, zmm15, zmm4
        valignq zmm4{k1}{z}, zmm29, zmm29, 1
        vpmadd52luq zmm23, zmm28, zmm10
        vpmadd52luq zmm2, zmm28, zmm11
        vpmadd52luq zmm5, zmm28, zmm19
        vpsrlq  zmm29{k2}{z}, zmm15, 52
        vpmadd52huq zmm26, zmm8, zmm22
        vpmadd52huq zmm27, zmm28, zmm17
        vpmadd52huq zmm14, zmm1, zmm20
        vpmadd52huq zmm4, zmm21, zmm17
        vpmadd52huq zmm23, zmm28, zmm11
        vpmadd52huq zmm2, zmm28, zmm19
        vpaddq  zmm16, zmm16, zmm5
        vmovdqu64 zmm5, [rcx + 256]
        vpmadd52huq zmm9, zmm0, zmm17
        vpaddq  zmm16, zmm16, zmm29
        vpmadd52luq zmm27, zmm0, zmm17
        vpsrlq  zmm21{k2}{z}, zmm16, 52
        vpmadd52huq zmm26, zmm25, zmm17
        vpmadd52luq zmm23, zmm0, zmm11
        vpmadd52luq zmm2, zmm0, zmm19
        vpmadd52luq zmm14, zmm3, zmm20
        vpmadd52luq zmm4, zmm28, zmm17
        vpmadd52luq zmm9, zmm25, zmm17
        vpbroadcastq zmm29, [rdx + 168]
        vpmadd52huq zmm27, zmm0, zmm10
        vmovq   [r8 + 168], xmm16
        vmovq   [r8 + 160], xmm15
        vpmadd52huq zmm23, zmm0, zmm19
        vpaddq  zmm12, zmm12, zmm2
        vpmadd52luq zmm26, zmm5, zmm17
        vpaddq  zmm12, zmm12, zmm21
        vpmadd52huq zmm14, zmm3, zmm22
        vpsrlq  zmm2{k2}{z}, zmm12, 52
        vmovq   [r8 + 176], xmm12
        vpmadd52huq zmm4, zmm28, zmm10
        vpmadd52huq zmm9, zmm25, zmm10
        vpmadd52luq zmm23, zmm25, zmm19
        vpmadd52luq zmm27, zmm25, zmm10
        vpmadd52huq zmm26, zmm5, zmm10
        vpbroadcastq zmm21, [rdx + 104]
        valignq zmm12{k1}{z}, zmm12, zmm12, 1
        vpmadd52luq zmm14, zmm6, zmm22
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm3, zmm29
        vpmadd52luq zmm4, zmm0, zmm10
        vpmadd52luq zmm9, zmm5, zmm10
        vpaddq  zmm24, zmm24, zmm23
        vpbroadcastq zmm10, [r8 + 176]
        vpmadd52huq zmm27, zmm25, zmm11
        vpaddq  zmm24, zmm24, zmm2
        vpmadd52luq zmm26, zmm1, zmm29
        vmovq   [r8 + 184], xmm24
        vpmadd52huq zmm14, zmm6, zmm18
        vpbroadcastq zmm2, [r8 + 168]
        vpbroadcastq zmm23, [rdx + 40]
        valignq zmm16{k1}{z}, zmm16, zmm16, 1
        vpmadd52huq zmm4, zmm0, zmm11
        vpmadd52huq zmm9, zmm5, zmm11
        vpmadd52luq zmm22, zmm6, zmm29
        vpmadd52luq zmm27, zmm5, zmm11
        vpbroadcastq zmm0, [r8 + 160]
        vpbroadcastq zmm28, [rdx + 288]
        vpmadd52huq zmm26, zmm1, zmm21
        vpmadd52luq zmm14, zmm7, zmm18
        valignq zmm15{k1}{z}, zmm15, zmm15, 1
        vpbroadcastq zmm18, [r8 + 184]
        vpmadd52luq zmm4, zmm25, zmm11
        vpmadd52luq zmm9, zmm1, zmm21
        vpmadd52huq zmm22, zmm6, zmm21
        vpmadd52huq zmm27, zmm5, zmm19
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm6, zmm29
        vpmadd52luq zmm26, zmm3, zmm21
        vpmadd52huq zmm14, zmm7, zmm13
        vpmadd52huq zmm4, zmm25, zmm19
        vpmadd52huq zmm9, zmm1, zmm23
        vpmadd52luq zmm22, zmm7, zmm21
        vpmadd52luq zmm27, zmm1, zmm23
        vpmadd52luq zmm11, zmm7, zmm29
        vpmadd52huq zmm26, zmm3, zmm23
        vpmadd52luq zmm14, zmm8, zmm13
        vmovdqu64 zmm13, [rcx + 0]
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm7, zmm29
        vpmadd52luq zmm4, zmm5, zmm19
        vpmadd52luq zmm9, zmm3, zmm23
        vpmadd52huq zmm22, zmm7, zmm23
        vpmadd52huq zmm27, zmm1, zmm28
        vpmadd52huq zmm11, zmm7, zmm21
        vpmadd52luq zmm26, zmm6, zmm23
        vpmadd52luq zmm14, zmm1, zmm28
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm8, zmm20
        vmovdqu64 zmm20, [rcx + 64]
        vpmadd52luq zmm25, zmm8, zmm29
        vpmadd52huq zmm9, zmm3, zmm28
        vpmadd52luq zmm22, zmm8, zmm23
        vpmadd52luq zmm27, zmm3, zmm28
        vpmadd52luq zmm11, zmm8, zmm21
        vpmadd52luq zmm12, zmm13, zmm18
        vpmadd52luq zmm16, zmm13, zmm10
        vpmadd52luq zmm15, zmm13, zmm2
        vpmadd52luq zmm4, zmm13, zmm0
        vpmadd52huq zmm26, zmm6, zmm28
        vpmadd52luq zmm9, zmm6, zmm28
        vpmadd52huq zmm22, zmm8, zmm28
        vpmadd52huq zmm19, zmm5, zmm17
        vpmadd52huq zmm12, zmm13, zmm10
        vmovdqu64 zmm5, [rcx + 128]
        vpmadd52huq zmm16, zmm13, zmm2
        vpmadd52huq zmm15, zmm13, zmm0
        vmovdqu64 zmm17, [rcx + 192]
        vpaddq  zmm14, zmm14, zmm4
        vpsrlq  zmm4{k2}{z}, zmm24, 52
        vpmadd52luq zmm26, zmm7, zmm28
        vpaddq  zmm14, zmm14, zmm4
        vpmadd52huq zmm11, zmm8, zmm23
        vpmadd52luq zmm12, zmm20, zmm10
        vpmadd52luq zmm16, zmm20, zmm2
        vpmadd52luq zmm15, zmm20, zmm0
        vpsrlq  zmm4{k2}{z}, zmm14, 52
        vpmadd52huq zmm25, zmm8, zmm21
        vpmadd52huq zmm22, zmm20, zmm18
        vpmadd52huq zmm19, zmm1, zmm29
        vpmadd52huq zmm11, zmm5, zmm18
        vpmadd52huq zmm12, zmm20, zmm2
        vpmadd52huq zmm16, zmm20, zmm0
        vpaddq  zmm27, zmm27, zmm15
        valignq zmm15{k1}{z}, zmm24, zmm24, 1
        vpaddq  zmm27, zmm27, zmm4
        vmovdqu64 zmm4, [rcx + 256]
        vpmadd52luq zmm22, zmm5, zmm18
        vpsrlq  zmm24{k2}{z}, zmm27, 52
        vpmadd52huq zmm25, zmm17, zmm18
        vpmadd52luq zmm12, zmm5, zmm2
        vpmadd52luq zmm16, zmm5, zmm0
        vpmadd52huq zmm15, zmm13, zmm18
        vpmadd52luq zmm19, zmm3, zmm29
        vpmadd52luq zmm11, zmm17, zmm18
        vpbroadcastq zmm13, [rdx + 112]
        vpmadd52huq zmm22, zmm5, zmm10
        vmovq   [r8 + 200], xmm27
        vmovq   [r8 + 192], xmm14
        vpmadd52huq zmm12, zmm5, zmm0
        vpaddq  zmm9, zmm9, zmm16
        vpmadd52luq zmm15, zmm20, zmm18
        vpaddq  zmm9, zmm9, zmm24
        vpmadd52luq zmm25, zmm4, zmm18
        vpsrlq  zmm16{k2}{z}, zmm9, 52
        vmovq   [r8 + 208], xmm9
        vpmadd52huq zmm19, zmm3, zmm21
        vpmadd52huq zmm11, zmm17, zmm10
        vpmadd52luq zmm12, zmm17, zmm0
        vpmadd52luq zmm22, zmm17, zmm10
        vpmadd52huq zmm15, zmm20, zmm10
        vpbroadcastq zmm20, [rdx + 48]
        valignq zmm9{k1}{z}, zmm9, zmm9, 1
        vpmadd52huq zmm25, zmm4, zmm10
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm3, zmm13
        vpmadd52luq zmm19, zmm6, zmm21
        vpmadd52luq zmm11, zmm4, zmm10
        vpaddq  zmm26, zmm26, zmm12
        vpbroadcastq zmm12, [r8 + 208]
        vpmadd52huq zmm22, zmm17, zmm2
        vpaddq  zmm26, zmm26, zmm16
        vpmadd52luq zmm15, zmm5, zmm10
        vmovq   [r8 + 216], xmm26
        vpmadd52luq zmm25, zmm1, zmm13
        vpbroadcastq zmm10, [r8 + 200]
        vpbroadcastq zmm16, [rdx + 296]
        valignq zmm21{k1}{z}, zmm27, zmm27, 1
        vpmadd52huq zmm19, zmm6, zmm23
        vpmadd52huq zmm11, zmm4, zmm2
        vpmadd52luq zmm24, zmm6, zmm13
        vpmadd52luq zmm22, zmm4, zmm2
        vpbroadcastq zmm27, [r8 + 192]
        vpmadd52huq zmm15, zmm5, zmm2
        vpmadd52huq zmm25, zmm1, zmm20
        vpbroadcastq zmm5, [rdx + 232]
        vpmadd52luq zmm19, zmm7, zmm23
        vpbroadcastq zmm23, [r8 + 216]
        vpmadd52luq zmm11, zmm1, zmm20
        vpmadd52huq zmm24, zmm6, zmm20
        vpmadd52huq zmm22, zmm4, zmm0
        vpmadd52luq zmm15, zmm17, zmm2
        vpmadd52luq zmm25, zmm3, zmm20
        valignq zmm2{k1}{z}, zmm14, zmm14, 1
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm6, zmm13
        vpmadd52huq zmm19, zmm7, zmm28
        vpmadd52huq zmm11, zmm1, zmm16
        vpmadd52luq zmm24, zmm7, zmm20
        vpmadd52luq zmm22, zmm1, zmm16
        vpmadd52huq zmm15, zmm17, zmm0
        vpmadd52huq zmm25, zmm3, zmm16
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm7, zmm13
        vpmadd52luq zmm14, zmm7, zmm13
        vpmadd52luq zmm19, zmm8, zmm28
        vmovdqu64 zmm28, [rcx + 0]
        vpmadd52luq zmm11, zmm3, zmm16
        vpmadd52huq zmm24, zmm7, zmm16
        vpmadd52huq zmm22, zmm1, zmm5
        vpmadd52luq zmm15, zmm4, zmm0
        vpmadd52luq zmm25, zmm6, zmm16
        vpxorq  zmm0, zmm0, zmm0
        vpmadd52huq zmm0, zmm8, zmm29
        vmovdqu64 zmm29, [rcx + 64]
        vpmadd52huq zmm14, zmm7, zmm20
        vpmadd52luq zmm19, zmm1, zmm5
        vpmadd52huq zmm11, zmm3, zmm5
        vpmadd52luq zmm24, zmm8, zmm16
        vpmadd52luq zmm22, zmm3, zmm5
        vpmadd52luq zmm17, zmm8, zmm13
        vpmadd52huq zmm25, zmm6, zmm5
        vpmadd52huq zmm0, zmm4, zmm18
        vpmadd52luq zmm9, zmm28, zmm23
        vpmadd52luq zmm21, zmm28, zmm12
        vmovdqu64 zmm4, [rcx + 128]
        vpmadd52luq zmm2, zmm28, zmm10
        vmovdqu64 zmm18, [rcx + 192]
        vpmadd52luq zmm15, zmm28, zmm27
        vpmadd52luq zmm14, zmm8, zmm20
        vpmadd52luq zmm11, zmm6, zmm5
        vpmadd52huq zmm24, zmm8, zmm5
        vpmadd52luq zmm25, zmm7, zmm5
        vpmadd52huq zmm9, zmm28, zmm12
        vpmadd52huq zmm21, zmm28, zmm10
        vpmadd52huq zmm2, zmm28, zmm27
        vpaddq  zmm19, zmm19, zmm15
        vpsrlq  zmm15{k2}{z}, zmm26, 52
        vpmadd52huq zmm14, zmm8, zmm16
        vpaddq  zmm19, zmm19, zmm15
        valignq zmm15{k1}{z}, zmm26, zmm26, 1
        vpmadd52luq zmm9, zmm29, zmm12
        vpmadd52luq zmm21, zmm29, zmm10
        vpmadd52luq zmm2, zmm29, zmm27
        vpsrlq  zmm26{k2}{z}, zmm19, 52
        vpmadd52huq zmm17, zmm8, zmm20
        vpmadd52huq zmm24, zmm29, zmm23
        vpmadd52huq zmm0, zmm1, zmm13
        vpmadd52huq zmm15, zmm28, zmm23
        vpmadd52huq zmm9, zmm29, zmm10
        vpmadd52huq zmm21, zmm29, zmm27
        vpaddq  zmm22, zmm22, zmm2
        vmovdqu64 zmm2, [rcx + 256]
        vpmadd52huq zmm14, zmm4, zmm23
        vpaddq  zmm22, zmm22, zmm26
        vpmadd52luq zmm24, zmm4, zmm23
        vpsrlq  zmm26{k2}{z}, zmm22, 52
        vpmadd52huq zmm17, zmm18, zmm23
        vpmadd52luq zmm9, zmm4, zmm10
        vpmadd52luq zmm21, zmm4, zmm27
        vpmadd52luq zmm0, zmm3, zmm13
        vpmadd52luq zmm15, zmm29, zmm23
        vpmadd52luq zmm14, zmm18, zmm23
        vpbroadcastq zmm28, [rdx + 56]
        vpmadd52huq zmm24, zmm4, zmm12
        vmovq   [r8 + 232], xmm22
        vmovq   [r8 + 224], xmm19
        vpmadd52huq zmm9, zmm4, zmm27
        vpaddq  zmm11, zmm11, zmm21
        vpmadd52luq zmm17, zmm2, zmm23
        vpaddq  zmm11, zmm11, zmm26
        vpmadd52huq zmm0, zmm3, zmm20
        vpsrlq  zmm21{k2}{z}, zmm11, 52
        vmovq   [r8 + 240], xmm11
        vpmadd52huq zmm15, zmm29, zmm12
        vpmadd52huq zmm14, zmm18, zmm12
        vpmadd52luq zmm9, zmm18, zmm27
        vpmadd52luq zmm24, zmm18, zmm12
        vpmadd52huq zmm17, zmm2, zmm12
        vpbroadcastq zmm26, [rdx + 304]
        valignq zmm11{k1}{z}, zmm11, zmm11, 1
        vpmadd52luq zmm0, zmm6, zmm20
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm3, zmm28
        vpmadd52luq zmm15, zmm4, zmm12
        vpmadd52luq zmm14, zmm2, zmm12
        vpaddq  zmm25, zmm25, zmm9
        vpbroadcastq zmm9, [r8 + 240]
        vpmadd52huq zmm24, zmm18, zmm10
        vpaddq  zmm25, zmm25, zmm21
        vpmadd52luq zmm17, zmm1, zmm28
        vmovq   [r8 + 248], xmm25
        vpmadd52huq zmm0, zmm6, zmm16
        vpbroadcastq zmm12, [r8 + 232]
        vpbroadcastq zmm21, [rdx + 240]
        vpmadd52luq zmm20, zmm6, zmm28
        vpmadd52huq zmm15, zmm4, zmm10
        vpmadd52huq zmm14, zmm2, zmm10
        valignq zmm4{k1}{z}, zmm22, zmm22, 1
        vpmadd52luq zmm24, zmm2, zmm10
        vpbroadcastq zmm22, [r8 + 224]
        vpbroadcastq zmm29, [rdx + 176]
        vpmadd52huq zmm17, zmm1, zmm26
        vpmadd52luq zmm0, zmm7, zmm16
        vpmadd52huq zmm20, zmm6, zmm26
        vpbroadcastq zmm16, [r8 + 248]
        vpmadd52luq zmm15, zmm18, zmm10
        vpmadd52luq zmm14, zmm1, zmm26
        valignq zmm10{k1}{z}, zmm19, zmm19, 1
        vpmadd52huq zmm24, zmm2, zmm27
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm6, zmm28
        vpmadd52luq zmm17, zmm3, zmm26
        vpmadd52huq zmm0, zmm7, zmm5
        vpmadd52luq zmm20, zmm7, zmm26
        vpmadd52huq zmm15, zmm18, zmm27
        vpmadd52huq zmm14, zmm1, zmm21
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm8, zmm13
        vpmadd52luq zmm24, zmm1, zmm21
        vpsrlq  zmm13{k2}{z}, zmm25, 52
        vpmadd52huq zmm17, zmm3, zmm21
        vpmadd52luq zmm0, zmm8, zmm5
        vmovdqu64 zmm5, [rcx + 0]
        vpmadd52huq zmm20, zmm7, zmm21
        vpmadd52luq zmm15, zmm2, zmm27
        vmovdqu64 zmm27, [rcx + 64]
        vpmadd52luq zmm14, zmm3, zmm21
        vpmadd52luq zmm19, zmm7, zmm28
        vpmadd52huq zmm24, zmm1, zmm29
        vpmadd52huq zmm18, zmm2, zmm23
        vmovdqu64 zmm2, [rcx + 128]
        vpmadd52luq zmm17, zmm6, zmm21
        vmovdqu64 zmm23, [rcx + 192]
        vpmadd52luq zmm0, zmm1, zmm29
        vpmadd52luq zmm20, zmm8, zmm21
        vpmadd52huq zmm14, zmm3, zmm29
        vpmadd52huq zmm19, zmm7, zmm26
        vpmadd52luq zmm24, zmm3, zmm29
        vpmadd52huq zmm18, zmm1, zmm28
        vpmadd52luq zmm11, zmm5, zmm16
        vpmadd52luq zmm4, zmm5, zmm9
        vpmadd52luq zmm10, zmm5, zmm12
        vpmadd52luq zmm15, zmm5, zmm22
        vpmadd52huq zmm17, zmm6, zmm29
        vpmadd52luq zmm14, zmm6, zmm29
        vpmadd52huq zmm20, zmm8, zmm29
        vpmadd52luq zmm19, zmm8, zmm26
        vpmadd52huq zmm11, zmm5, zmm9
        vpmadd52huq zmm4, zmm5, zmm12
        vpmadd52huq zmm10, zmm5, zmm22
        vpaddq  zmm0, zmm0, zmm15
        vpmadd52luq zmm17, zmm7, zmm29
        vpaddq  zmm0, zmm0, zmm13
        valignq zmm13{k1}{z}, zmm25, zmm25, 1
        vpsrlq  zmm15{k2}{z}, zmm0, 52
        vpmadd52luq zmm11, zmm27, zmm9
        vpmadd52luq zmm4, zmm27, zmm12
        vpmadd52luq zmm10, zmm27, zmm22
        vpmadd52huq zmm20, zmm27, zmm16
        vpmadd52huq zmm13, zmm5, zmm16
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm7, zmm28
        vpmadd52luq zmm18, zmm3, zmm28
        vpmadd52huq zmm19, zmm8, zmm21
        vpmadd52huq zmm11, zmm27, zmm12
        vpmadd52huq zmm4, zmm27, zmm22
        vpaddq  zmm24, zmm24, zmm10
        vpmadd52luq zmm20, zmm2, zmm16
        vpaddq  zmm24, zmm24, zmm15
        vpmadd52luq zmm13, zmm27, zmm16
        vpsrlq  zmm10{k2}{z}, zmm24, 52
        vpmadd52luq zmm5, zmm8, zmm28
        vpmadd52luq zmm11, zmm2, zmm12
        vpmadd52luq zmm4, zmm2, zmm22
        vpmadd52huq zmm18, zmm3, zmm26
        vpmadd52huq zmm20, zmm2, zmm9
        vmovdqu64 zmm15, [rcx + 0]
        vpbroadcastq zmm25, [rdx + 184]
        vpmadd52huq zmm19, zmm2, zmm16
        vpmadd52huq zmm13, zmm27, zmm9
        vmovdqu64 zmm27, [rcx + 256]
        vmovq   [r8 + 264], xmm24
        vmovq   [r8 + 256], xmm0
        vpmadd52huq zmm5, zmm8, zmm26
        vpmadd52huq zmm11, zmm2, zmm22
        vpaddq  zmm14, zmm14, zmm4
        vpmadd52luq zmm18, zmm6, zmm26
        vpaddq  zmm14, zmm14, zmm10
        vpmadd52luq zmm20, zmm23, zmm9
        vpsrlq  zmm4{k2}{z}, zmm14, 52
        vmovq   [r8 + 272], xmm14
        vpmadd52luq zmm13, zmm2, zmm9
        valignq zmm10{k1}{z}, zmm14, zmm14, 1
        vpmadd52luq zmm11, zmm23, zmm22
        vpmadd52luq zmm19, zmm23, zmm16
        vpmadd52huq zmm5, zmm23, zmm16
        vpmadd52huq zmm18, zmm6, zmm21
        vpmadd52huq zmm20, zmm23, zmm12
        vmovdqu64 zmm14, [rcx + 64]
        vpbroadcastq zmm26, [rdx + 120]
        vpmadd52huq zmm13, zmm2, zmm12
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm7, zmm25
        vpaddq  zmm17, zmm17, zmm11
        vpbroadcastq zmm11, [r8 + 272]
        vpmadd52huq zmm19, zmm23, zmm9
        vpaddq  zmm17, zmm17, zmm4
        vpbroadcastq zmm4, [r8 + 264]
        vpmadd52luq zmm5, zmm27, zmm16
        vmovq   [r8 + 280], xmm17
        vpmadd52luq zmm20, zmm27, zmm12
        vpmadd52luq zmm18, zmm7, zmm21
        vpmadd52luq zmm13, zmm23, zmm12
        valignq zmm21{k1}{z}, zmm17, zmm17, 1
        vpmadd52luq zmm2, zmm8, zmm25
        vpmadd52luq zmm19, zmm27, zmm9
        vpmadd52huq zmm5, zmm27, zmm9
        vpmadd52huq zmm20, zmm27, zmm22
        vpbroadcastq zmm9, [r8 + 256]
        vpmadd52huq zmm18, zmm7, zmm29
        vpmadd52huq zmm13, zmm23, zmm22
        vpbroadcastq zmm23, [r8 + 280]
        vpmadd52huq zmm2, zmm8, zmm26
        vpmadd52huq zmm19, zmm27, zmm12
        valignq zmm0{k1}{z}, zmm0, zmm0, 1
        valignq zmm12{k1}{z}, zmm24, zmm24, 1
        vmovdqu64 zmm24, [rcx + 128]
        vpmadd52luq zmm20, zmm1, zmm25
        vpmadd52huq zmm5, zmm3, zmm25
        vpmadd52luq zmm18, zmm8, zmm29
        vpmadd52luq zmm13, zmm27, zmm22
        vpmadd52luq zmm0, zmm15, zmm4
        vpmadd52luq zmm12, zmm15, zmm11
        vmovdqu64 zmm22, [rcx + 192]
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm8, zmm28
        vpmadd52huq zmm19, zmm1, zmm25
        vpmadd52huq zmm20, zmm1, zmm26
        vpmadd52luq zmm5, zmm6, zmm25
        vpmadd52luq zmm18, zmm1, zmm26
        vpmadd52luq zmm10, zmm15, zmm23
        vpmadd52huq zmm21, zmm15, zmm23
        vpmadd52huq zmm2, zmm14, zmm23
        vpmadd52huq zmm0, zmm15, zmm9
        vpmadd52huq zmm12, zmm15, zmm4
        vpmadd52luq zmm13, zmm15, zmm9
        vpmadd52luq zmm20, zmm3, zmm26
        vmovdqu64 zmm28, [rcx + 256]
        vpmadd52huq zmm29, zmm27, zmm16
        vpmadd52huq zmm10, zmm15, zmm11
        vpmadd52luq zmm21, zmm14, zmm23
        vpmadd52luq zmm2, zmm24, zmm23
        vpmadd52luq zmm0, zmm14, zmm9
        vpmadd52luq zmm19, zmm3, zmm25
        vpmadd52huq zmm5, zmm6, zmm26
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm8, zmm25
        vpmadd52luq zmm12, zmm14, zmm4
        vpmadd52luq zmm10, zmm14, zmm11
        vpmadd52huq zmm21, zmm14, zmm11
        vpbroadcastq zmm16, [rdx + 312]
        vpsrlq  zmm17{k2}{z}, zmm17, 52
        vpaddq  zmm18, zmm18, zmm13
        vmovdqu64 zmm13, [rcx + 320]
        vpmadd52huq zmm2, zmm24, zmm11
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm22, zmm23
        vpaddq  zmm18, zmm18, zmm17
        vpaddq  zmm20, zmm20, zmm0
        vpmadd52huq zmm10, zmm14, zmm4
        vpmadd52luq zmm21, zmm24, zmm11
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vpmadd52huq zmm19, zmm3, zmm26
        vpmadd52huq zmm29, zmm6, zmm25
        vpmadd52luq zmm5, zmm7, zmm26
        vpmadd52huq zmm12, zmm14, zmm9
        vpmadd52huq zmm15, zmm24, zmm23
        vpmadd52luq zmm10, zmm24, zmm4
        vpaddq  zmm20, zmm20, zmm0
        vpbroadcastq zmm0, [rdx + 248]
        vpmadd52huq zmm21, zmm24, zmm4
        vpbroadcastq zmm14, xmm20
        vpmadd52luq zmm2, zmm22, zmm11
        vpmadd52luq zmm27, zmm28, zmm23
        vpmadd52luq zmm19, zmm6, zmm26
        vpmadd52luq zmm29, zmm7, zmm25
        vpmadd52huq zmm10, zmm24, zmm9
        vpmadd52luq zmm12, zmm24, zmm9
        vpmadd52luq zmm15, zmm22, zmm23
        vpmadd52luq zmm5, zmm1, zmm16
        vpmadd52luq zmm21, zmm22, zmm4
        vpbroadcastq zmm17, xmm18
        vmovdqu64 zmm24, [rcx + 384]
        vpmadd52huq zmm2, zmm22, zmm4
        vpmadd52huq zmm27, zmm28, zmm11
        vpmadd52luq zmm10, zmm22, zmm9
        vpbroadcastq zmm25, [rcx + 960]
        vpmadd52huq zmm29, zmm7, zmm26
        vpmadd52huq zmm15, zmm22, zmm11
        vpmadd52luq zmm19, zmm1, zmm0
        vpmadd52huq zmm5, zmm1, zmm0
        vpmadd52luq zmm12, zmm13, zmm17
        vpmadd52huq zmm21, zmm22, zmm9
        vpmadd52luq zmm2, zmm28, zmm4
        vpmadd52luq zmm10, zmm13, zmm14
        vpmadd52huq zmm27, zmm7, zmm16
        vpbroadcastq zmm22, [rcx + 968]
        vpmadd52luq zmm29, zmm8, zmm26
        vpmadd52luq zmm15, zmm28, zmm11
        vpsrlq  zmm11{k2}{z}, zmm20, 52
        vpmadd52luq zmm5, zmm3, zmm0
        vpaddq  zmm19, zmm19, zmm12
        vpmadd52luq zmm21, zmm28, zmm9
        vpmadd52huq zmm10, zmm13, zmm17
        vmovdqu64 zmm12, [rcx + 448]
        vpaddq  zmm11, zmm19, zmm11
        vpmadd52huq zmm2, zmm28, zmm9
        vpmadd52luq zmm27, zmm8, zmm16
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm11, zmm25
        valignq zmm18{k1}{z}, zmm18, zmm18, 1
        vmovdqu64 zmm19, [rcx + 512]
        vpmadd52huq zmm15, zmm28, zmm4
        vpmadd52huq zmm29, zmm1, zmm16
        vpmadd52luq zmm10, zmm24, zmm17
        vpsrlq  zmm1{k2}{z}, zmm11, 52
        valignq zmm4{k1}{z}, zmm20, zmm20, 1
        vpmadd52huq zmm21, zmm13, zmm14
        vpmadd52huq zmm2, zmm3, zmm16
        vpmadd52huq zmm27, zmm8, zmm0
        vpmadd52huq zmm18, zmm24, zmm14
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52luq zmm13, zmm11, zmm22
        vpaddq  zmm5, zmm5, zmm10
        vmovdqu64 zmm10, [rcx + 576]
        vmovdqu64 zmm20, [rcx + 640]
        vpmadd52luq zmm29, zmm3, zmm16
        vpaddq  zmm1, zmm5, zmm1
        vpmadd52huq zmm15, zmm6, zmm16
        vpmadd52luq zmm9, zmm1, zmm25
        vpmadd52huq zmm4, zmm12, zmm14
        vpmadd52luq zmm21, zmm24, zmm14
        vpmadd52luq zmm2, zmm6, zmm16
        vpmadd52luq zmm18, zmm12, zmm14
        vpmadd52huq zmm27, zmm19, zmm14
        vpxorq  zmm1, zmm1, zmm1
        vpmadd52luq zmm1, zmm11, zmm25
        vpmadd52huq zmm29, zmm3, zmm0
        vpaddq  zmm13, zmm13, zmm9
        vpmadd52luq zmm15, zmm7, zmm16
        vpbroadcastq zmm3, xmm13
        vpmadd52luq zmm4, zmm19, zmm14
        vpmadd52huq zmm21, zmm24, zmm17
        vmovdqu64 zmm9, [rcx + 704]
        vpmadd52huq zmm2, zmm6, zmm0
        vpmadd52huq zmm18, zmm12, zmm17
        vpmadd52luq zmm27, zmm10, zmm14
        vpmadd52luq zmm5, zmm20, zmm3
        vpbroadcastq zmm1, xmm1
        vmovdqu64 zmm13, [rcx + 768]
        vmovdqu64 zmm22, [rcx + 832]
        vpmadd52luq zmm29, zmm6, zmm0
        vpmadd52huq zmm15, zmm7, zmm0
        vpmadd52huq zmm4, zmm19, zmm17
        vpmadd52luq zmm21, zmm12, zmm17
        vpmadd52luq zmm2, zmm7, zmm0
        vpmadd52luq zmm18, zmm19, zmm17
        vpmadd52huq zmm27, zmm10, zmm17
        vpmadd52huq zmm5, zmm20, zmm1
        vmovdqu64 zmm6, [rcx + 896]
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm28, zmm23
        vpmadd52luq zmm15, zmm8, zmm0
        vpmadd52luq zmm4, zmm10, zmm17
        vpmadd52luq zmm29, zmm9, zmm3
        vpmadd52luq zmm11, zmm20, zmm1
        vpmadd52huq zmm21, zmm20, zmm3
        vpmadd52huq zmm18, zmm9, zmm3
        vpmadd52luq zmm5, zmm9, zmm1
        vpmadd52luq zmm2, zmm13, zmm3
        vpmadd52huq zmm27, zmm22, zmm3
        vpmadd52huq zmm7, zmm8, zmm16
        vpmadd52luq zmm29, zmm13, zmm1
        vpmadd52huq zmm4, zmm13, zmm3
        vpmadd52luq zmm15, zmm22, zmm3
        vpmadd52huq zmm21, zmm9, zmm1
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vpmadd52huq zmm18, zmm13, zmm1
        vpmadd52luq zmm2, zmm22, zmm1
        vpmadd52luq zmm27, zmm6, zmm3
        vpaddq  zmm0, zmm5, zmm0
        vpmadd52huq zmm7, zmm10, zmm14
        vpsrlq  zmm0{k2}{z}, zmm0, 52
        vpmadd52huq zmm4, zmm22, zmm1
        vpmadd52luq zmm15, zmm6, zmm1
        vpaddq  zmm29, zmm29, zmm0
        vpaddq  zmm2, zmm2, zmm18
        vpaddq  zmm29, zmm29, zmm21
        vpmadd52huq zmm27, zmm6, zmm1
        vpsrlq  zmm0, zmm29, 52
        valignq zmm1{k1}{z}, zmm11, zmm11, 1
        vpbroadcastq zmm8, rax
        vpaddq  zmm2, zmm2, zmm0
        vpmadd52huq zmm7, zmm6, zmm3
        vpaddq  zmm15, zmm15, zmm4
        vpsrlq  zmm0, zmm2, 52
        valignq zmm3{k1}{z}, zmm5, zmm5, 1
        vpaddq  zmm15, zmm15, zmm0
        vpaddq  zmm27, zmm27, zmm1
        vpsrlq  zmm0, zmm8, 51
        vpandq  zmm2, zmm2, zmm8
        vpsrlq  zmm1, zmm15, 52
        vpaddq  zmm4, zmm2, zmm0
        vpaddq  zmm27, zmm27, zmm1
        vpaddq  zmm7, zmm7, zmm3
        vpsrlq  zmm1, zmm4, 52
        vpandq  zmm15, zmm15, zmm8
        vpsrlq  zmm3, zmm27, 52
        vpaddq  zmm1, zmm15, zmm1
        vpaddq  zmm7, zmm7, zmm3
        vpsrlq  zmm3, zmm1, 52
        vpandq  zmm27, zmm27, zmm8
        vpsrlq  zmm5, zmm7, 52
        vpaddq  zmm3, zmm27, zmm3
        valignq zmm5{k7}{z}, zmm5, zmm5, 7
        vpsrlq  zmm6, zmm3, 52
        vpandq  zmm7, zmm7, zmm8
        vpandq  zmm29, zmm29, zmm8
        vpaddq  zmm6, zmm7, zmm6
        vpandq  zmm4, zmm4, zmm8
        vpsrlq  zmm9, zmm6, 52
        vpaddq  zmm29, zmm29, zmm5
        vptestmq k3, zmm9, zmm9
        vpcmpnleuq k4, zmm29, zmm8
        vpcmpeqq k5, zmm29, zmm8
        vpandq  zmm1, zmm1, zmm8
        vpandq  zmm3, zmm3, zmm8
        vpandq  zmm6, zmm6, zmm8
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kmovw   r10d, k6
        kmovw   r11d, k3
        lea     r10d, [r11 + 2*r10]
        xor     r10d, r11d
        kmovw   k6, r10d
        kandw   k5, k5, k6
        vpaddq  zmm29{k6}, zmm29, zmm0
        korw    k4, k4, k5
        vpandq  zmm29, zmm29, zmm8
        vmovdqa64 zmm2{k4}, zmm4
        vmovdqa64 zmm15{k4}, zmm1
        vmovdqa64 zmm27{k4}, zmm3
        vmovdqa64 zmm7{k4}, zmm6
        vmovdqu64 [rdi], zmm29
        vmovdqu64 [rdi + 64], zmm2
        vmovdqu64 [rdi + 128], zmm15
        vmovdqu64 [rdi + 192], zmm27
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
END_KERNEL(karat_lone_mul_32_x86_64)

NOTES

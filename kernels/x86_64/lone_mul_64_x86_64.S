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
        vpbroadcastq zmm0, [rdx + 0]
        vpbroadcastq zmm1, [rdx + 64]
        vpbroadcastq zmm2, [rdx + 128]
        vpbroadcastq zmm3, [rdx + 192]
        vmovdqu64 zmm4, [rsi + 0]
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52luq zmm5, zmm4, zmm0
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52luq zmm6, zmm4, zmm1
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52luq zmm7, zmm4, zmm2
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52luq zmm8, zmm4, zmm3
        vpmadd52huq zmm6, zmm4, zmm0
        vpmadd52huq zmm7, zmm4, zmm1
        vpmadd52huq zmm8, zmm4, zmm2
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm4, zmm3
        vmovdqu64 zmm4, [rsi + 64]
        vpmadd52luq zmm6, zmm4, zmm0
        vpmadd52luq zmm7, zmm4, zmm1
        vpmadd52luq zmm8, zmm4, zmm2
        vpmadd52luq zmm9, zmm4, zmm3
        vpmadd52huq zmm7, zmm4, zmm0
        vpmadd52huq zmm8, zmm4, zmm1
        vpmadd52huq zmm9, zmm4, zmm2
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm4, zmm3
        vmovdqu64 zmm4, [rsi + 128]
        vpmadd52luq zmm7, zmm4, zmm0
        vpmadd52luq zmm8, zmm4, zmm1
        vpmadd52luq zmm9, zmm4, zmm2
        vpmadd52luq zmm10, zmm4, zmm3
        vpmadd52huq zmm8, zmm4, zmm0
        vpmadd52huq zmm9, zmm4, zmm1
        vpmadd52huq zmm10, zmm4, zmm2
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm4, zmm3
        vmovdqu64 zmm4, [rsi + 192]
        vpmadd52luq zmm8, zmm4, zmm0
        vpmadd52luq zmm9, zmm4, zmm1
        vpmadd52luq zmm10, zmm4, zmm2
        vpmadd52luq zmm11, zmm4, zmm3
        vpmadd52huq zmm9, zmm4, zmm0
        vpmadd52huq zmm10, zmm4, zmm1
        vpmadd52huq zmm11, zmm4, zmm2
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm4, zmm3
        vmovdqu64 zmm4, [rsi + 256]
        vpmadd52luq zmm9, zmm4, zmm0
        vpmadd52luq zmm10, zmm4, zmm1
        vpmadd52luq zmm11, zmm4, zmm2
        vpmadd52luq zmm12, zmm4, zmm3
        vpmadd52huq zmm10, zmm4, zmm0
        vpmadd52huq zmm11, zmm4, zmm1
        vpmadd52huq zmm12, zmm4, zmm2
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm4, zmm3
        vmovdqu64 zmm4, [rsi + 320]
        vpmadd52luq zmm10, zmm4, zmm0
        vpmadd52luq zmm11, zmm4, zmm1
        vpmadd52luq zmm12, zmm4, zmm2
        vpmadd52luq zmm13, zmm4, zmm3
        vpmadd52huq zmm11, zmm4, zmm0
        vpmadd52huq zmm12, zmm4, zmm1
        vpmadd52huq zmm13, zmm4, zmm2
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm4, zmm3
        vmovdqu64 zmm4, [rsi + 384]
        vpmadd52luq zmm11, zmm4, zmm0
        vpmadd52luq zmm12, zmm4, zmm1
        vpmadd52luq zmm13, zmm4, zmm2
        vpmadd52luq zmm14, zmm4, zmm3
        vpmadd52huq zmm12, zmm4, zmm0
        vpmadd52huq zmm13, zmm4, zmm1
        vpmadd52huq zmm14, zmm4, zmm2
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm4, zmm3
        vmovdqu64 zmm4, [rsi + 448]
        vpmadd52luq zmm12, zmm4, zmm0
        vpmadd52luq zmm13, zmm4, zmm1
        vpmadd52luq zmm14, zmm4, zmm2
        vpmadd52luq zmm15, zmm4, zmm3
        vpmadd52huq zmm13, zmm4, zmm0
        vpmadd52huq zmm14, zmm4, zmm1
        vpmadd52huq zmm15, zmm4, zmm2
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm4, zmm3
        vmovdqu64 zmm4, [rsi + 512]
        vpmadd52luq zmm13, zmm4, zmm0
        vpmadd52luq zmm14, zmm4, zmm1
        vpmadd52luq zmm15, zmm4, zmm2
        vpmadd52luq zmm16, zmm4, zmm3
        vpmadd52huq zmm14, zmm4, zmm0
        vpmadd52huq zmm15, zmm4, zmm1
        vpmadd52huq zmm16, zmm4, zmm2
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm4, zmm3
        vmovdqu64 zmm4, [rsi + 576]
        vpmadd52luq zmm14, zmm4, zmm0
        vpmadd52luq zmm15, zmm4, zmm1
        vpmadd52luq zmm16, zmm4, zmm2
        vpmadd52luq zmm17, zmm4, zmm3
        vpmadd52huq zmm15, zmm4, zmm0
        vpmadd52huq zmm16, zmm4, zmm1
        vpmadd52huq zmm17, zmm4, zmm2
        vpxorq  zmm0, zmm0, zmm0
        vpmadd52huq zmm0, zmm4, zmm3
        vpsrlq  zmm1{k2}{z}, zmm5, 52
        vmovq   [r8 + 0], xmm5
        vpbroadcastq zmm2, [r8 + 0]
        valignq zmm3{k1}{z}, zmm5, zmm5, 1
        vpaddq  zmm15, zmm15, zmm3
        vpaddq  zmm6, zmm6, zmm1
        vpsrlq  zmm1{k2}{z}, zmm6, 52
        vmovq   [r8 + 8], xmm6
        vpbroadcastq zmm3, [r8 + 8]
        valignq zmm4{k1}{z}, zmm6, zmm6, 1
        vpaddq  zmm16, zmm16, zmm4
        vpaddq  zmm7, zmm7, zmm1
        vpsrlq  zmm1{k2}{z}, zmm7, 52
        vmovq   [r8 + 16], xmm7
        vpbroadcastq zmm4, [r8 + 16]
        valignq zmm5{k1}{z}, zmm7, zmm7, 1
        vpaddq  zmm17, zmm17, zmm5
        vpaddq  zmm8, zmm8, zmm1
        vpsrlq  zmm1{k2}{z}, zmm8, 52
        vmovq   [r8 + 24], xmm8
        vpbroadcastq zmm5, [r8 + 24]
        valignq zmm6{k1}{z}, zmm8, zmm8, 1
        vpaddq  zmm0, zmm0, zmm6
        vpbroadcastq zmm6, [rdx + 256]
        vpbroadcastq zmm7, [rdx + 320]
        vpbroadcastq zmm8, [rdx + 384]
        vpbroadcastq zmm18, [rdx + 448]
        vmovdqu64 zmm19, [rsi + 0]
        vpmadd52luq zmm9, zmm19, zmm6
        vpmadd52luq zmm10, zmm19, zmm7
        vpmadd52luq zmm11, zmm19, zmm8
        vpmadd52luq zmm12, zmm19, zmm18
        vpmadd52huq zmm10, zmm19, zmm6
        vpmadd52huq zmm11, zmm19, zmm7
        vpmadd52huq zmm12, zmm19, zmm8
        vpmadd52huq zmm13, zmm19, zmm18
        vmovdqu64 zmm19, [rsi + 64]
        vpmadd52luq zmm10, zmm19, zmm6
        vpmadd52luq zmm11, zmm19, zmm7
        vpmadd52luq zmm12, zmm19, zmm8
        vpmadd52luq zmm13, zmm19, zmm18
        vpmadd52huq zmm11, zmm19, zmm6
        vpmadd52huq zmm12, zmm19, zmm7
        vpmadd52huq zmm13, zmm19, zmm8
        vpmadd52huq zmm14, zmm19, zmm18
        vmovdqu64 zmm19, [rsi + 128]
        vpmadd52luq zmm11, zmm19, zmm6
        vpmadd52luq zmm12, zmm19, zmm7
        vpmadd52luq zmm13, zmm19, zmm8
        vpmadd52luq zmm14, zmm19, zmm18
        vpmadd52huq zmm12, zmm19, zmm6
        vpmadd52huq zmm13, zmm19, zmm7
        vpmadd52huq zmm14, zmm19, zmm8
        vpmadd52huq zmm15, zmm19, zmm18
        vmovdqu64 zmm19, [rsi + 192]
        vpmadd52luq zmm12, zmm19, zmm6
        vpmadd52luq zmm13, zmm19, zmm7
        vpmadd52luq zmm14, zmm19, zmm8
        vpmadd52luq zmm15, zmm19, zmm18
        vpmadd52huq zmm13, zmm19, zmm6
        vpmadd52huq zmm14, zmm19, zmm7
        vpmadd52huq zmm15, zmm19, zmm8
        vpmadd52huq zmm16, zmm19, zmm18
        vmovdqu64 zmm19, [rsi + 256]
        vpmadd52luq zmm13, zmm19, zmm6
        vpmadd52luq zmm14, zmm19, zmm7
        vpmadd52luq zmm15, zmm19, zmm8
        vpmadd52luq zmm16, zmm19, zmm18
        vpmadd52huq zmm14, zmm19, zmm6
        vpmadd52huq zmm15, zmm19, zmm7
        vpmadd52huq zmm16, zmm19, zmm8
        vpmadd52huq zmm17, zmm19, zmm18
        vmovdqu64 zmm19, [rsi + 320]
        vpmadd52luq zmm14, zmm19, zmm6
        vpmadd52luq zmm15, zmm19, zmm7
        vpmadd52luq zmm16, zmm19, zmm8
        vpmadd52luq zmm17, zmm19, zmm18
        vpmadd52huq zmm15, zmm19, zmm6
        vpmadd52huq zmm16, zmm19, zmm7
        vpmadd52huq zmm17, zmm19, zmm8
        vpmadd52huq zmm0, zmm19, zmm18
        vmovdqu64 zmm19, [rsi + 384]
        vpmadd52luq zmm15, zmm19, zmm6
        vpmadd52luq zmm16, zmm19, zmm7
        vpmadd52luq zmm17, zmm19, zmm8
        vpmadd52luq zmm0, zmm19, zmm18
        vpmadd52huq zmm16, zmm19, zmm6
        vpmadd52huq zmm17, zmm19, zmm7
        vpmadd52huq zmm0, zmm19, zmm8
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm19, zmm18
        vmovdqu64 zmm19, [rsi + 448]
        vpmadd52luq zmm16, zmm19, zmm6
        vpmadd52luq zmm17, zmm19, zmm7
        vpmadd52luq zmm0, zmm19, zmm8
        vpmadd52luq zmm20, zmm19, zmm18
        vpmadd52huq zmm17, zmm19, zmm6
        vpmadd52huq zmm0, zmm19, zmm7
        vpmadd52huq zmm20, zmm19, zmm8
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm19, zmm18
        vmovdqu64 zmm19, [rsi + 512]
        vpmadd52luq zmm17, zmm19, zmm6
        vpmadd52luq zmm0, zmm19, zmm7
        vpmadd52luq zmm20, zmm19, zmm8
        vpmadd52luq zmm21, zmm19, zmm18
        vpmadd52huq zmm0, zmm19, zmm6
        vpmadd52huq zmm20, zmm19, zmm7
        vpmadd52huq zmm21, zmm19, zmm8
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm19, zmm18
        vmovdqu64 zmm19, [rsi + 576]
        vpmadd52luq zmm0, zmm19, zmm6
        vpmadd52luq zmm20, zmm19, zmm7
        vpmadd52luq zmm21, zmm19, zmm8
        vpmadd52luq zmm22, zmm19, zmm18
        vpmadd52huq zmm20, zmm19, zmm6
        vpmadd52huq zmm21, zmm19, zmm7
        vpmadd52huq zmm22, zmm19, zmm8
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm19, zmm18
        vmovdqu64 zmm7, [rcx + 0]
        vpmadd52luq zmm9, zmm7, zmm2
        vpmadd52luq zmm10, zmm7, zmm3
        vpmadd52luq zmm11, zmm7, zmm4
        vpmadd52luq zmm12, zmm7, zmm5
        vpmadd52huq zmm10, zmm7, zmm2
        vpmadd52huq zmm11, zmm7, zmm3
        vpmadd52huq zmm12, zmm7, zmm4
        vpmadd52huq zmm13, zmm7, zmm5
        vmovdqu64 zmm7, [rcx + 64]
        vpmadd52luq zmm10, zmm7, zmm2
        vpmadd52luq zmm11, zmm7, zmm3
        vpmadd52luq zmm12, zmm7, zmm4
        vpmadd52luq zmm13, zmm7, zmm5
        vpmadd52huq zmm11, zmm7, zmm2
        vpmadd52huq zmm12, zmm7, zmm3
        vpmadd52huq zmm13, zmm7, zmm4
        vpmadd52huq zmm14, zmm7, zmm5
        vmovdqu64 zmm7, [rcx + 128]
        vpmadd52luq zmm11, zmm7, zmm2
        vpmadd52luq zmm12, zmm7, zmm3
        vpmadd52luq zmm13, zmm7, zmm4
        vpmadd52luq zmm14, zmm7, zmm5
        vpmadd52huq zmm12, zmm7, zmm2
        vpmadd52huq zmm13, zmm7, zmm3
        vpmadd52huq zmm14, zmm7, zmm4
        vpmadd52huq zmm15, zmm7, zmm5
        vmovdqu64 zmm7, [rcx + 192]
        vpmadd52luq zmm12, zmm7, zmm2
        vpmadd52luq zmm13, zmm7, zmm3
        vpmadd52luq zmm14, zmm7, zmm4
        vpmadd52luq zmm15, zmm7, zmm5
        vpmadd52huq zmm13, zmm7, zmm2
        vpmadd52huq zmm14, zmm7, zmm3
        vpmadd52huq zmm15, zmm7, zmm4
        vpmadd52huq zmm16, zmm7, zmm5
        vmovdqu64 zmm7, [rcx + 256]
        vpmadd52luq zmm13, zmm7, zmm2
        vpmadd52luq zmm14, zmm7, zmm3
        vpmadd52luq zmm15, zmm7, zmm4
        vpmadd52luq zmm16, zmm7, zmm5
        vpmadd52huq zmm14, zmm7, zmm2
        vpmadd52huq zmm15, zmm7, zmm3
        vpmadd52huq zmm16, zmm7, zmm4
        vpmadd52huq zmm17, zmm7, zmm5
        vmovdqu64 zmm7, [rcx + 320]
        vpmadd52luq zmm14, zmm7, zmm2
        vpmadd52luq zmm15, zmm7, zmm3
        vpmadd52luq zmm16, zmm7, zmm4
        vpmadd52luq zmm17, zmm7, zmm5
        vpmadd52huq zmm15, zmm7, zmm2
        vpmadd52huq zmm16, zmm7, zmm3
        vpmadd52huq zmm17, zmm7, zmm4
        vpmadd52huq zmm0, zmm7, zmm5
        vmovdqu64 zmm7, [rcx + 384]
        vpmadd52luq zmm15, zmm7, zmm2
        vpmadd52luq zmm16, zmm7, zmm3
        vpmadd52luq zmm17, zmm7, zmm4
        vpmadd52luq zmm0, zmm7, zmm5
        vpmadd52huq zmm16, zmm7, zmm2
        vpmadd52huq zmm17, zmm7, zmm3
        vpmadd52huq zmm0, zmm7, zmm4
        vpmadd52huq zmm20, zmm7, zmm5
        vmovdqu64 zmm7, [rcx + 448]
        vpmadd52luq zmm16, zmm7, zmm2
        vpmadd52luq zmm17, zmm7, zmm3
        vpmadd52luq zmm0, zmm7, zmm4
        vpmadd52luq zmm20, zmm7, zmm5
        vpmadd52huq zmm17, zmm7, zmm2
        vpmadd52huq zmm0, zmm7, zmm3
        vpmadd52huq zmm20, zmm7, zmm4
        vpmadd52huq zmm21, zmm7, zmm5
        vmovdqu64 zmm7, [rcx + 512]
        vpmadd52luq zmm17, zmm7, zmm2
        vpmadd52luq zmm0, zmm7, zmm3
        vpmadd52luq zmm20, zmm7, zmm4
        vpmadd52luq zmm21, zmm7, zmm5
        vpmadd52huq zmm0, zmm7, zmm2
        vpmadd52huq zmm20, zmm7, zmm3
        vpmadd52huq zmm21, zmm7, zmm4
        vpmadd52huq zmm22, zmm7, zmm5
        vmovdqu64 zmm7, [rcx + 576]
        vpmadd52luq zmm0, zmm7, zmm2
        vpmadd52luq zmm20, zmm7, zmm3
        vpmadd52luq zmm21, zmm7, zmm4
        vpmadd52luq zmm22, zmm7, zmm5
        vpmadd52huq zmm20, zmm7, zmm2
        vpmadd52huq zmm21, zmm7, zmm3
        vpmadd52huq zmm22, zmm7, zmm4
        vpmadd52huq zmm6, zmm7, zmm5
        vpaddq  zmm9, zmm9, zmm1
        vpsrlq  zmm1{k2}{z}, zmm9, 52
        vmovq   [r8 + 32], xmm9
        vpbroadcastq zmm2, [r8 + 32]
        valignq zmm3{k1}{z}, zmm9, zmm9, 1
        vpaddq  zmm20, zmm20, zmm3
        vpaddq  zmm10, zmm10, zmm1
        vpsrlq  zmm1{k2}{z}, zmm10, 52
        vmovq   [r8 + 40], xmm10
        vpbroadcastq zmm3, [r8 + 40]
        valignq zmm4{k1}{z}, zmm10, zmm10, 1
        vpaddq  zmm21, zmm21, zmm4
        vpaddq  zmm11, zmm11, zmm1
        vpsrlq  zmm1{k2}{z}, zmm11, 52
        vmovq   [r8 + 48], xmm11
        vpbroadcastq zmm4, [r8 + 48]
        valignq zmm5{k1}{z}, zmm11, zmm11, 1
        vpaddq  zmm22, zmm22, zmm5
        vpaddq  zmm12, zmm12, zmm1
        vpsrlq  zmm1{k2}{z}, zmm12, 52
        vmovq   [r8 + 56], xmm12
        vpbroadcastq zmm5, [r8 + 56]
        valignq zmm7{k1}{z}, zmm12, zmm12, 1
        vpaddq  zmm6, zmm6, zmm7
        vpbroadcastq zmm7, [rdx + 512]
        vpbroadcastq zmm8, [rdx + 576]
        vpbroadcastq zmm9, [rdx + 8]
        vpbroadcastq zmm10, [rdx + 72]
        vmovdqu64 zmm11, [rsi + 0]
        vpmadd52luq zmm13, zmm11, zmm7
        vpmadd52luq zmm14, zmm11, zmm8
        vpmadd52luq zmm15, zmm11, zmm9
        vpmadd52luq zmm16, zmm11, zmm10
        vpmadd52huq zmm14, zmm11, zmm7
        vpmadd52huq zmm15, zmm11, zmm8
        vpmadd52huq zmm16, zmm11, zmm9
        vpmadd52huq zmm17, zmm11, zmm10
        vmovdqu64 zmm11, [rsi + 64]
        vpmadd52luq zmm14, zmm11, zmm7
        vpmadd52luq zmm15, zmm11, zmm8
        vpmadd52luq zmm16, zmm11, zmm9
        vpmadd52luq zmm17, zmm11, zmm10
        vpmadd52huq zmm15, zmm11, zmm7
        vpmadd52huq zmm16, zmm11, zmm8
        vpmadd52huq zmm17, zmm11, zmm9
        vpmadd52huq zmm0, zmm11, zmm10
        vmovdqu64 zmm11, [rsi + 128]
        vpmadd52luq zmm15, zmm11, zmm7
        vpmadd52luq zmm16, zmm11, zmm8
        vpmadd52luq zmm17, zmm11, zmm9
        vpmadd52luq zmm0, zmm11, zmm10
        vpmadd52huq zmm16, zmm11, zmm7
        vpmadd52huq zmm17, zmm11, zmm8
        vpmadd52huq zmm0, zmm11, zmm9
        vpmadd52huq zmm20, zmm11, zmm10
        vmovdqu64 zmm11, [rsi + 192]
        vpmadd52luq zmm16, zmm11, zmm7
        vpmadd52luq zmm17, zmm11, zmm8
        vpmadd52luq zmm0, zmm11, zmm9
        vpmadd52luq zmm20, zmm11, zmm10
        vpmadd52huq zmm17, zmm11, zmm7
        vpmadd52huq zmm0, zmm11, zmm8
        vpmadd52huq zmm20, zmm11, zmm9
        vpmadd52huq zmm21, zmm11, zmm10
        vmovdqu64 zmm11, [rsi + 256]
        vpmadd52luq zmm17, zmm11, zmm7
        vpmadd52luq zmm0, zmm11, zmm8
        vpmadd52luq zmm20, zmm11, zmm9
        vpmadd52luq zmm21, zmm11, zmm10
        vpmadd52huq zmm0, zmm11, zmm7
        vpmadd52huq zmm20, zmm11, zmm8
        vpmadd52huq zmm21, zmm11, zmm9
        vpmadd52huq zmm22, zmm11, zmm10
        vmovdqu64 zmm11, [rsi + 320]
        vpmadd52luq zmm0, zmm11, zmm7
        vpmadd52luq zmm20, zmm11, zmm8
        vpmadd52luq zmm21, zmm11, zmm9
        vpmadd52luq zmm22, zmm11, zmm10
        vpmadd52huq zmm20, zmm11, zmm7
        vpmadd52huq zmm21, zmm11, zmm8
        vpmadd52huq zmm22, zmm11, zmm9
        vpmadd52huq zmm6, zmm11, zmm10
        vmovdqu64 zmm11, [rsi + 384]
        vpmadd52luq zmm20, zmm11, zmm7
        vpmadd52luq zmm21, zmm11, zmm8
        vpmadd52luq zmm22, zmm11, zmm9
        vpmadd52luq zmm6, zmm11, zmm10
        vpmadd52huq zmm21, zmm11, zmm7
        vpmadd52huq zmm22, zmm11, zmm8
        vpmadd52huq zmm6, zmm11, zmm9
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm11, zmm10
        vmovdqu64 zmm11, [rsi + 448]
        vpmadd52luq zmm21, zmm11, zmm7
        vpmadd52luq zmm22, zmm11, zmm8
        vpmadd52luq zmm6, zmm11, zmm9
        vpmadd52luq zmm12, zmm11, zmm10
        vpmadd52huq zmm22, zmm11, zmm7
        vpmadd52huq zmm6, zmm11, zmm8
        vpmadd52huq zmm12, zmm11, zmm9
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm11, zmm10
        vmovdqu64 zmm11, [rsi + 512]
        vpmadd52luq zmm22, zmm11, zmm7
        vpmadd52luq zmm6, zmm11, zmm8
        vpmadd52luq zmm12, zmm11, zmm9
        vpmadd52luq zmm18, zmm11, zmm10
        vpmadd52huq zmm6, zmm11, zmm7
        vpmadd52huq zmm12, zmm11, zmm8
        vpmadd52huq zmm18, zmm11, zmm9
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm11, zmm10
        vmovdqu64 zmm11, [rsi + 576]
        vpmadd52luq zmm6, zmm11, zmm7
        vpmadd52luq zmm12, zmm11, zmm8
        vpmadd52luq zmm18, zmm11, zmm9
        vpmadd52luq zmm19, zmm11, zmm10
        vpmadd52huq zmm12, zmm11, zmm7
        vpmadd52huq zmm18, zmm11, zmm8
        vpmadd52huq zmm19, zmm11, zmm9
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm11, zmm10
        vmovdqu64 zmm8, [rcx + 0]
        vpmadd52luq zmm13, zmm8, zmm2
        vpmadd52luq zmm14, zmm8, zmm3
        vpmadd52luq zmm15, zmm8, zmm4
        vpmadd52luq zmm16, zmm8, zmm5
        vpmadd52huq zmm14, zmm8, zmm2
        vpmadd52huq zmm15, zmm8, zmm3
        vpmadd52huq zmm16, zmm8, zmm4
        vpmadd52huq zmm17, zmm8, zmm5
        vmovdqu64 zmm8, [rcx + 64]
        vpmadd52luq zmm14, zmm8, zmm2
        vpmadd52luq zmm15, zmm8, zmm3
        vpmadd52luq zmm16, zmm8, zmm4
        vpmadd52luq zmm17, zmm8, zmm5
        vpmadd52huq zmm15, zmm8, zmm2
        vpmadd52huq zmm16, zmm8, zmm3
        vpmadd52huq zmm17, zmm8, zmm4
        vpmadd52huq zmm0, zmm8, zmm5
        vmovdqu64 zmm8, [rcx + 128]
        vpmadd52luq zmm15, zmm8, zmm2
        vpmadd52luq zmm16, zmm8, zmm3
        vpmadd52luq zmm17, zmm8, zmm4
        vpmadd52luq zmm0, zmm8, zmm5
        vpmadd52huq zmm16, zmm8, zmm2
        vpmadd52huq zmm17, zmm8, zmm3
        vpmadd52huq zmm0, zmm8, zmm4
        vpmadd52huq zmm20, zmm8, zmm5
        vmovdqu64 zmm8, [rcx + 192]
        vpmadd52luq zmm16, zmm8, zmm2
        vpmadd52luq zmm17, zmm8, zmm3
        vpmadd52luq zmm0, zmm8, zmm4
        vpmadd52luq zmm20, zmm8, zmm5
        vpmadd52huq zmm17, zmm8, zmm2
        vpmadd52huq zmm0, zmm8, zmm3
        vpmadd52huq zmm20, zmm8, zmm4
        vpmadd52huq zmm21, zmm8, zmm5
        vmovdqu64 zmm8, [rcx + 256]
        vpmadd52luq zmm17, zmm8, zmm2
        vpmadd52luq zmm0, zmm8, zmm3
        vpmadd52luq zmm20, zmm8, zmm4
        vpmadd52luq zmm21, zmm8, zmm5
        vpmadd52huq zmm0, zmm8, zmm2
        vpmadd52huq zmm20, zmm8, zmm3
        vpmadd52huq zmm21, zmm8, zmm4
        vpmadd52huq zmm22, zmm8, zmm5
        vmovdqu64 zmm8, [rcx + 320]
        vpmadd52luq zmm0, zmm8, zmm2
        vpmadd52luq zmm20, zmm8, zmm3
        vpmadd52luq zmm21, zmm8, zmm4
        vpmadd52luq zmm22, zmm8, zmm5
        vpmadd52huq zmm20, zmm8, zmm2
        vpmadd52huq zmm21, zmm8, zmm3
        vpmadd52huq zmm22, zmm8, zmm4
        vpmadd52huq zmm6, zmm8, zmm5
        vmovdqu64 zmm8, [rcx + 384]
        vpmadd52luq zmm20, zmm8, zmm2
        vpmadd52luq zmm21, zmm8, zmm3
        vpmadd52luq zmm22, zmm8, zmm4
        vpmadd52luq zmm6, zmm8, zmm5
        vpmadd52huq zmm21, zmm8, zmm2
        vpmadd52huq zmm22, zmm8, zmm3
        vpmadd52huq zmm6, zmm8, zmm4
        vpmadd52huq zmm12, zmm8, zmm5
        vmovdqu64 zmm8, [rcx + 448]
        vpmadd52luq zmm21, zmm8, zmm2
        vpmadd52luq zmm22, zmm8, zmm3
        vpmadd52luq zmm6, zmm8, zmm4
        vpmadd52luq zmm12, zmm8, zmm5
        vpmadd52huq zmm22, zmm8, zmm2
        vpmadd52huq zmm6, zmm8, zmm3
        vpmadd52huq zmm12, zmm8, zmm4
        vpmadd52huq zmm18, zmm8, zmm5
        vmovdqu64 zmm8, [rcx + 512]
        vpmadd52luq zmm22, zmm8, zmm2
        vpmadd52luq zmm6, zmm8, zmm3
        vpmadd52luq zmm12, zmm8, zmm4
        vpmadd52luq zmm18, zmm8, zmm5
        vpmadd52huq zmm6, zmm8, zmm2
        vpmadd52huq zmm12, zmm8, zmm3
        vpmadd52huq zmm18, zmm8, zmm4
        vpmadd52huq zmm19, zmm8, zmm5
        vmovdqu64 zmm8, [rcx + 576]
        vpmadd52luq zmm6, zmm8, zmm2
        vpmadd52luq zmm12, zmm8, zmm3
        vpmadd52luq zmm18, zmm8, zmm4
        vpmadd52luq zmm19, zmm8, zmm5
        vpmadd52huq zmm12, zmm8, zmm2
        vpmadd52huq zmm18, zmm8, zmm3
        vpmadd52huq zmm19, zmm8, zmm4
        vpmadd52huq zmm7, zmm8, zmm5
        vpaddq  zmm13, zmm13, zmm1
        vpsrlq  zmm1{k2}{z}, zmm13, 52
        vmovq   [r8 + 64], xmm13
        vpbroadcastq zmm2, [r8 + 64]
        valignq zmm3{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm12, zmm12, zmm3
        vpaddq  zmm14, zmm14, zmm1
        vpsrlq  zmm1{k2}{z}, zmm14, 52
        vmovq   [r8 + 72], xmm14
        vpbroadcastq zmm3, [r8 + 72]
        valignq zmm4{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm18, zmm18, zmm4
        vpaddq  zmm15, zmm15, zmm1
        vpsrlq  zmm1{k2}{z}, zmm15, 52
        vmovq   [r8 + 80], xmm15
        vpbroadcastq zmm4, [r8 + 80]
        valignq zmm5{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm19, zmm19, zmm5
        vpaddq  zmm16, zmm16, zmm1
        vpsrlq  zmm1{k2}{z}, zmm16, 52
        vmovq   [r8 + 88], xmm16
        vpbroadcastq zmm5, [r8 + 88]
        valignq zmm8{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm7, zmm7, zmm8
        vpbroadcastq zmm8, [rdx + 136]
        vpbroadcastq zmm9, [rdx + 200]
        vpbroadcastq zmm10, [rdx + 264]
        vpbroadcastq zmm11, [rdx + 328]
        vmovdqu64 zmm13, [rsi + 0]
        vpmadd52luq zmm17, zmm13, zmm8
        vpmadd52luq zmm0, zmm13, zmm9
        vpmadd52luq zmm20, zmm13, zmm10
        vpmadd52luq zmm21, zmm13, zmm11
        vpmadd52huq zmm0, zmm13, zmm8
        vpmadd52huq zmm20, zmm13, zmm9
        vpmadd52huq zmm21, zmm13, zmm10
        vpmadd52huq zmm22, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 64]
        vpmadd52luq zmm0, zmm13, zmm8
        vpmadd52luq zmm20, zmm13, zmm9
        vpmadd52luq zmm21, zmm13, zmm10
        vpmadd52luq zmm22, zmm13, zmm11
        vpmadd52huq zmm20, zmm13, zmm8
        vpmadd52huq zmm21, zmm13, zmm9
        vpmadd52huq zmm22, zmm13, zmm10
        vpmadd52huq zmm6, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 128]
        vpmadd52luq zmm20, zmm13, zmm8
        vpmadd52luq zmm21, zmm13, zmm9
        vpmadd52luq zmm22, zmm13, zmm10
        vpmadd52luq zmm6, zmm13, zmm11
        vpmadd52huq zmm21, zmm13, zmm8
        vpmadd52huq zmm22, zmm13, zmm9
        vpmadd52huq zmm6, zmm13, zmm10
        vpmadd52huq zmm12, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 192]
        vpmadd52luq zmm21, zmm13, zmm8
        vpmadd52luq zmm22, zmm13, zmm9
        vpmadd52luq zmm6, zmm13, zmm10
        vpmadd52luq zmm12, zmm13, zmm11
        vpmadd52huq zmm22, zmm13, zmm8
        vpmadd52huq zmm6, zmm13, zmm9
        vpmadd52huq zmm12, zmm13, zmm10
        vpmadd52huq zmm18, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 256]
        vpmadd52luq zmm22, zmm13, zmm8
        vpmadd52luq zmm6, zmm13, zmm9
        vpmadd52luq zmm12, zmm13, zmm10
        vpmadd52luq zmm18, zmm13, zmm11
        vpmadd52huq zmm6, zmm13, zmm8
        vpmadd52huq zmm12, zmm13, zmm9
        vpmadd52huq zmm18, zmm13, zmm10
        vpmadd52huq zmm19, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 320]
        vpmadd52luq zmm6, zmm13, zmm8
        vpmadd52luq zmm12, zmm13, zmm9
        vpmadd52luq zmm18, zmm13, zmm10
        vpmadd52luq zmm19, zmm13, zmm11
        vpmadd52huq zmm12, zmm13, zmm8
        vpmadd52huq zmm18, zmm13, zmm9
        vpmadd52huq zmm19, zmm13, zmm10
        vpmadd52huq zmm7, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 384]
        vpmadd52luq zmm12, zmm13, zmm8
        vpmadd52luq zmm18, zmm13, zmm9
        vpmadd52luq zmm19, zmm13, zmm10
        vpmadd52luq zmm7, zmm13, zmm11
        vpmadd52huq zmm18, zmm13, zmm8
        vpmadd52huq zmm19, zmm13, zmm9
        vpmadd52huq zmm7, zmm13, zmm10
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 448]
        vpmadd52luq zmm18, zmm13, zmm8
        vpmadd52luq zmm19, zmm13, zmm9
        vpmadd52luq zmm7, zmm13, zmm10
        vpmadd52luq zmm14, zmm13, zmm11
        vpmadd52huq zmm19, zmm13, zmm8
        vpmadd52huq zmm7, zmm13, zmm9
        vpmadd52huq zmm14, zmm13, zmm10
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 512]
        vpmadd52luq zmm19, zmm13, zmm8
        vpmadd52luq zmm7, zmm13, zmm9
        vpmadd52luq zmm14, zmm13, zmm10
        vpmadd52luq zmm15, zmm13, zmm11
        vpmadd52huq zmm7, zmm13, zmm8
        vpmadd52huq zmm14, zmm13, zmm9
        vpmadd52huq zmm15, zmm13, zmm10
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 576]
        vpmadd52luq zmm7, zmm13, zmm8
        vpmadd52luq zmm14, zmm13, zmm9
        vpmadd52luq zmm15, zmm13, zmm10
        vpmadd52luq zmm16, zmm13, zmm11
        vpmadd52huq zmm14, zmm13, zmm8
        vpmadd52huq zmm15, zmm13, zmm9
        vpmadd52huq zmm16, zmm13, zmm10
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm13, zmm11
        vmovdqu64 zmm9, [rcx + 0]
        vpmadd52luq zmm17, zmm9, zmm2
        vpmadd52luq zmm0, zmm9, zmm3
        vpmadd52luq zmm20, zmm9, zmm4
        vpmadd52luq zmm21, zmm9, zmm5
        vpmadd52huq zmm0, zmm9, zmm2
        vpmadd52huq zmm20, zmm9, zmm3
        vpmadd52huq zmm21, zmm9, zmm4
        vpmadd52huq zmm22, zmm9, zmm5
        vmovdqu64 zmm9, [rcx + 64]
        vpmadd52luq zmm0, zmm9, zmm2
        vpmadd52luq zmm20, zmm9, zmm3
        vpmadd52luq zmm21, zmm9, zmm4
        vpmadd52luq zmm22, zmm9, zmm5
        vpmadd52huq zmm20, zmm9, zmm2
        vpmadd52huq zmm21, zmm9, zmm3
        vpmadd52huq zmm22, zmm9, zmm4
        vpmadd52huq zmm6, zmm9, zmm5
        vmovdqu64 zmm9, [rcx + 128]
        vpmadd52luq zmm20, zmm9, zmm2
        vpmadd52luq zmm21, zmm9, zmm3
        vpmadd52luq zmm22, zmm9, zmm4
        vpmadd52luq zmm6, zmm9, zmm5
        vpmadd52huq zmm21, zmm9, zmm2
        vpmadd52huq zmm22, zmm9, zmm3
        vpmadd52huq zmm6, zmm9, zmm4
        vpmadd52huq zmm12, zmm9, zmm5
        vmovdqu64 zmm9, [rcx + 192]
        vpmadd52luq zmm21, zmm9, zmm2
        vpmadd52luq zmm22, zmm9, zmm3
        vpmadd52luq zmm6, zmm9, zmm4
        vpmadd52luq zmm12, zmm9, zmm5
        vpmadd52huq zmm22, zmm9, zmm2
        vpmadd52huq zmm6, zmm9, zmm3
        vpmadd52huq zmm12, zmm9, zmm4
        vpmadd52huq zmm18, zmm9, zmm5
        vmovdqu64 zmm9, [rcx + 256]
        vpmadd52luq zmm22, zmm9, zmm2
        vpmadd52luq zmm6, zmm9, zmm3
        vpmadd52luq zmm12, zmm9, zmm4
        vpmadd52luq zmm18, zmm9, zmm5
        vpmadd52huq zmm6, zmm9, zmm2
        vpmadd52huq zmm12, zmm9, zmm3
        vpmadd52huq zmm18, zmm9, zmm4
        vpmadd52huq zmm19, zmm9, zmm5
        vmovdqu64 zmm9, [rcx + 320]
        vpmadd52luq zmm6, zmm9, zmm2
        vpmadd52luq zmm12, zmm9, zmm3
        vpmadd52luq zmm18, zmm9, zmm4
        vpmadd52luq zmm19, zmm9, zmm5
        vpmadd52huq zmm12, zmm9, zmm2
        vpmadd52huq zmm18, zmm9, zmm3
        vpmadd52huq zmm19, zmm9, zmm4
        vpmadd52huq zmm7, zmm9, zmm5
        vmovdqu64 zmm9, [rcx + 384]
        vpmadd52luq zmm12, zmm9, zmm2
        vpmadd52luq zmm18, zmm9, zmm3
        vpmadd52luq zmm19, zmm9, zmm4
        vpmadd52luq zmm7, zmm9, zmm5
        vpmadd52huq zmm18, zmm9, zmm2
        vpmadd52huq zmm19, zmm9, zmm3
        vpmadd52huq zmm7, zmm9, zmm4
        vpmadd52huq zmm14, zmm9, zmm5
        vmovdqu64 zmm9, [rcx + 448]
        vpmadd52luq zmm18, zmm9, zmm2
        vpmadd52luq zmm19, zmm9, zmm3
        vpmadd52luq zmm7, zmm9, zmm4
        vpmadd52luq zmm14, zmm9, zmm5
        vpmadd52huq zmm19, zmm9, zmm2
        vpmadd52huq zmm7, zmm9, zmm3
        vpmadd52huq zmm14, zmm9, zmm4
        vpmadd52huq zmm15, zmm9, zmm5
        vmovdqu64 zmm9, [rcx + 512]
        vpmadd52luq zmm19, zmm9, zmm2
        vpmadd52luq zmm7, zmm9, zmm3
        vpmadd52luq zmm14, zmm9, zmm4
        vpmadd52luq zmm15, zmm9, zmm5
        vpmadd52huq zmm7, zmm9, zmm2
        vpmadd52huq zmm14, zmm9, zmm3
        vpmadd52huq zmm15, zmm9, zmm4
        vpmadd52huq zmm16, zmm9, zmm5
        vmovdqu64 zmm9, [rcx + 576]
        vpmadd52luq zmm7, zmm9, zmm2
        vpmadd52luq zmm14, zmm9, zmm3
        vpmadd52luq zmm15, zmm9, zmm4
        vpmadd52luq zmm16, zmm9, zmm5
        vpmadd52huq zmm14, zmm9, zmm2
        vpmadd52huq zmm15, zmm9, zmm3
        vpmadd52huq zmm16, zmm9, zmm4
        vpmadd52huq zmm8, zmm9, zmm5
        vpaddq  zmm17, zmm17, zmm1
        vpsrlq  zmm1{k2}{z}, zmm17, 52
        vmovq   [r8 + 96], xmm17
        vpbroadcastq zmm2, [r8 + 96]
        valignq zmm3{k1}{z}, zmm17, zmm17, 1
        vpaddq  zmm14, zmm14, zmm3
        vpaddq  zmm0, zmm0, zmm1
        vpsrlq  zmm1{k2}{z}, zmm0, 52
        vmovq   [r8 + 104], xmm0
        vpbroadcastq zmm3, [r8 + 104]
        valignq zmm0{k1}{z}, zmm0, zmm0, 1
        vpaddq  zmm15, zmm15, zmm0
        vpaddq  zmm20, zmm20, zmm1
        vpsrlq  zmm0{k2}{z}, zmm20, 52
        vmovq   [r8 + 112], xmm20
        vpbroadcastq zmm1, [r8 + 112]
        valignq zmm4{k1}{z}, zmm20, zmm20, 1
        vpaddq  zmm16, zmm16, zmm4
        vpaddq  zmm21, zmm21, zmm0
        vpsrlq  zmm0{k2}{z}, zmm21, 52
        vmovq   [r8 + 120], xmm21
        vpbroadcastq zmm4, [r8 + 120]
        valignq zmm5{k1}{z}, zmm21, zmm21, 1
        vpaddq  zmm8, zmm8, zmm5
        vpbroadcastq zmm5, [rdx + 392]
        vpbroadcastq zmm9, [rdx + 456]
        vpbroadcastq zmm10, [rdx + 520]
        vpbroadcastq zmm11, [rdx + 584]
        vmovdqu64 zmm13, [rsi + 0]
        vpmadd52luq zmm22, zmm13, zmm5
        vpmadd52luq zmm6, zmm13, zmm9
        vpmadd52luq zmm12, zmm13, zmm10
        vpmadd52luq zmm18, zmm13, zmm11
        vpmadd52huq zmm6, zmm13, zmm5
        vpmadd52huq zmm12, zmm13, zmm9
        vpmadd52huq zmm18, zmm13, zmm10
        vpmadd52huq zmm19, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 64]
        vpmadd52luq zmm6, zmm13, zmm5
        vpmadd52luq zmm12, zmm13, zmm9
        vpmadd52luq zmm18, zmm13, zmm10
        vpmadd52luq zmm19, zmm13, zmm11
        vpmadd52huq zmm12, zmm13, zmm5
        vpmadd52huq zmm18, zmm13, zmm9
        vpmadd52huq zmm19, zmm13, zmm10
        vpmadd52huq zmm7, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 128]
        vpmadd52luq zmm12, zmm13, zmm5
        vpmadd52luq zmm18, zmm13, zmm9
        vpmadd52luq zmm19, zmm13, zmm10
        vpmadd52luq zmm7, zmm13, zmm11
        vpmadd52huq zmm18, zmm13, zmm5
        vpmadd52huq zmm19, zmm13, zmm9
        vpmadd52huq zmm7, zmm13, zmm10
        vpmadd52huq zmm14, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 192]
        vpmadd52luq zmm18, zmm13, zmm5
        vpmadd52luq zmm19, zmm13, zmm9
        vpmadd52luq zmm7, zmm13, zmm10
        vpmadd52luq zmm14, zmm13, zmm11
        vpmadd52huq zmm19, zmm13, zmm5
        vpmadd52huq zmm7, zmm13, zmm9
        vpmadd52huq zmm14, zmm13, zmm10
        vpmadd52huq zmm15, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 256]
        vpmadd52luq zmm19, zmm13, zmm5
        vpmadd52luq zmm7, zmm13, zmm9
        vpmadd52luq zmm14, zmm13, zmm10
        vpmadd52luq zmm15, zmm13, zmm11
        vpmadd52huq zmm7, zmm13, zmm5
        vpmadd52huq zmm14, zmm13, zmm9
        vpmadd52huq zmm15, zmm13, zmm10
        vpmadd52huq zmm16, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 320]
        vpmadd52luq zmm7, zmm13, zmm5
        vpmadd52luq zmm14, zmm13, zmm9
        vpmadd52luq zmm15, zmm13, zmm10
        vpmadd52luq zmm16, zmm13, zmm11
        vpmadd52huq zmm14, zmm13, zmm5
        vpmadd52huq zmm15, zmm13, zmm9
        vpmadd52huq zmm16, zmm13, zmm10
        vpmadd52huq zmm8, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 384]
        vpmadd52luq zmm14, zmm13, zmm5
        vpmadd52luq zmm15, zmm13, zmm9
        vpmadd52luq zmm16, zmm13, zmm10
        vpmadd52luq zmm8, zmm13, zmm11
        vpmadd52huq zmm15, zmm13, zmm5
        vpmadd52huq zmm16, zmm13, zmm9
        vpmadd52huq zmm8, zmm13, zmm10
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 448]
        vpmadd52luq zmm15, zmm13, zmm5
        vpmadd52luq zmm16, zmm13, zmm9
        vpmadd52luq zmm8, zmm13, zmm10
        vpmadd52luq zmm17, zmm13, zmm11
        vpmadd52huq zmm16, zmm13, zmm5
        vpmadd52huq zmm8, zmm13, zmm9
        vpmadd52huq zmm17, zmm13, zmm10
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 512]
        vpmadd52luq zmm16, zmm13, zmm5
        vpmadd52luq zmm8, zmm13, zmm9
        vpmadd52luq zmm17, zmm13, zmm10
        vpmadd52luq zmm20, zmm13, zmm11
        vpmadd52huq zmm8, zmm13, zmm5
        vpmadd52huq zmm17, zmm13, zmm9
        vpmadd52huq zmm20, zmm13, zmm10
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 576]
        vpmadd52luq zmm8, zmm13, zmm5
        vpmadd52luq zmm17, zmm13, zmm9
        vpmadd52luq zmm20, zmm13, zmm10
        vpmadd52luq zmm21, zmm13, zmm11
        vpmadd52huq zmm17, zmm13, zmm5
        vpmadd52huq zmm20, zmm13, zmm9
        vpmadd52huq zmm21, zmm13, zmm10
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm13, zmm11
        vmovdqu64 zmm9, [rcx + 0]
        vpmadd52luq zmm22, zmm9, zmm2
        vpmadd52luq zmm6, zmm9, zmm3
        vpmadd52luq zmm12, zmm9, zmm1
        vpmadd52luq zmm18, zmm9, zmm4
        vpmadd52huq zmm6, zmm9, zmm2
        vpmadd52huq zmm12, zmm9, zmm3
        vpmadd52huq zmm18, zmm9, zmm1
        vpmadd52huq zmm19, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 64]
        vpmadd52luq zmm6, zmm9, zmm2
        vpmadd52luq zmm12, zmm9, zmm3
        vpmadd52luq zmm18, zmm9, zmm1
        vpmadd52luq zmm19, zmm9, zmm4
        vpmadd52huq zmm12, zmm9, zmm2
        vpmadd52huq zmm18, zmm9, zmm3
        vpmadd52huq zmm19, zmm9, zmm1
        vpmadd52huq zmm7, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 128]
        vpmadd52luq zmm12, zmm9, zmm2
        vpmadd52luq zmm18, zmm9, zmm3
        vpmadd52luq zmm19, zmm9, zmm1
        vpmadd52luq zmm7, zmm9, zmm4
        vpmadd52huq zmm18, zmm9, zmm2
        vpmadd52huq zmm19, zmm9, zmm3
        vpmadd52huq zmm7, zmm9, zmm1
        vpmadd52huq zmm14, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 192]
        vpmadd52luq zmm18, zmm9, zmm2
        vpmadd52luq zmm19, zmm9, zmm3
        vpmadd52luq zmm7, zmm9, zmm1
        vpmadd52luq zmm14, zmm9, zmm4
        vpmadd52huq zmm19, zmm9, zmm2
        vpmadd52huq zmm7, zmm9, zmm3
        vpmadd52huq zmm14, zmm9, zmm1
        vpmadd52huq zmm15, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 256]
        vpmadd52luq zmm19, zmm9, zmm2
        vpmadd52luq zmm7, zmm9, zmm3
        vpmadd52luq zmm14, zmm9, zmm1
        vpmadd52luq zmm15, zmm9, zmm4
        vpmadd52huq zmm7, zmm9, zmm2
        vpmadd52huq zmm14, zmm9, zmm3
        vpmadd52huq zmm15, zmm9, zmm1
        vpmadd52huq zmm16, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 320]
        vpmadd52luq zmm7, zmm9, zmm2
        vpmadd52luq zmm14, zmm9, zmm3
        vpmadd52luq zmm15, zmm9, zmm1
        vpmadd52luq zmm16, zmm9, zmm4
        vpmadd52huq zmm14, zmm9, zmm2
        vpmadd52huq zmm15, zmm9, zmm3
        vpmadd52huq zmm16, zmm9, zmm1
        vpmadd52huq zmm8, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 384]
        vpmadd52luq zmm14, zmm9, zmm2
        vpmadd52luq zmm15, zmm9, zmm3
        vpmadd52luq zmm16, zmm9, zmm1
        vpmadd52luq zmm8, zmm9, zmm4
        vpmadd52huq zmm15, zmm9, zmm2
        vpmadd52huq zmm16, zmm9, zmm3
        vpmadd52huq zmm8, zmm9, zmm1
        vpmadd52huq zmm17, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 448]
        vpmadd52luq zmm15, zmm9, zmm2
        vpmadd52luq zmm16, zmm9, zmm3
        vpmadd52luq zmm8, zmm9, zmm1
        vpmadd52luq zmm17, zmm9, zmm4
        vpmadd52huq zmm16, zmm9, zmm2
        vpmadd52huq zmm8, zmm9, zmm3
        vpmadd52huq zmm17, zmm9, zmm1
        vpmadd52huq zmm20, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 512]
        vpmadd52luq zmm16, zmm9, zmm2
        vpmadd52luq zmm8, zmm9, zmm3
        vpmadd52luq zmm17, zmm9, zmm1
        vpmadd52luq zmm20, zmm9, zmm4
        vpmadd52huq zmm8, zmm9, zmm2
        vpmadd52huq zmm17, zmm9, zmm3
        vpmadd52huq zmm20, zmm9, zmm1
        vpmadd52huq zmm21, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 576]
        vpmadd52luq zmm8, zmm9, zmm2
        vpmadd52luq zmm17, zmm9, zmm3
        vpmadd52luq zmm20, zmm9, zmm1
        vpmadd52luq zmm21, zmm9, zmm4
        vpmadd52huq zmm17, zmm9, zmm2
        vpmadd52huq zmm20, zmm9, zmm3
        vpmadd52huq zmm21, zmm9, zmm1
        vpmadd52huq zmm5, zmm9, zmm4
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovq   [r8 + 128], xmm22
        vpbroadcastq zmm1, [r8 + 128]
        valignq zmm2{k1}{z}, zmm22, zmm22, 1
        vpaddq  zmm17, zmm17, zmm2
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovq   [r8 + 136], xmm6
        vpbroadcastq zmm2, [r8 + 136]
        valignq zmm3{k1}{z}, zmm6, zmm6, 1
        vpaddq  zmm20, zmm20, zmm3
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovq   [r8 + 144], xmm12
        vpbroadcastq zmm3, [r8 + 144]
        valignq zmm4{k1}{z}, zmm12, zmm12, 1
        vpaddq  zmm21, zmm21, zmm4
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovq   [r8 + 152], xmm18
        vpbroadcastq zmm4, [r8 + 152]
        valignq zmm6{k1}{z}, zmm18, zmm18, 1
        vpaddq  zmm5, zmm5, zmm6
        vpbroadcastq zmm6, [rdx + 16]
        vpbroadcastq zmm9, [rdx + 80]
        vpbroadcastq zmm10, [rdx + 144]
        vpbroadcastq zmm11, [rdx + 208]
        vmovdqu64 zmm12, [rsi + 0]
        vpmadd52luq zmm19, zmm12, zmm6
        vpmadd52luq zmm7, zmm12, zmm9
        vpmadd52luq zmm14, zmm12, zmm10
        vpmadd52luq zmm15, zmm12, zmm11
        vpmadd52huq zmm7, zmm12, zmm6
        vpmadd52huq zmm14, zmm12, zmm9
        vpmadd52huq zmm15, zmm12, zmm10
        vpmadd52huq zmm16, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 64]
        vpmadd52luq zmm7, zmm12, zmm6
        vpmadd52luq zmm14, zmm12, zmm9
        vpmadd52luq zmm15, zmm12, zmm10
        vpmadd52luq zmm16, zmm12, zmm11
        vpmadd52huq zmm14, zmm12, zmm6
        vpmadd52huq zmm15, zmm12, zmm9
        vpmadd52huq zmm16, zmm12, zmm10
        vpmadd52huq zmm8, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 128]
        vpmadd52luq zmm14, zmm12, zmm6
        vpmadd52luq zmm15, zmm12, zmm9
        vpmadd52luq zmm16, zmm12, zmm10
        vpmadd52luq zmm8, zmm12, zmm11
        vpmadd52huq zmm15, zmm12, zmm6
        vpmadd52huq zmm16, zmm12, zmm9
        vpmadd52huq zmm8, zmm12, zmm10
        vpmadd52huq zmm17, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 192]
        vpmadd52luq zmm15, zmm12, zmm6
        vpmadd52luq zmm16, zmm12, zmm9
        vpmadd52luq zmm8, zmm12, zmm10
        vpmadd52luq zmm17, zmm12, zmm11
        vpmadd52huq zmm16, zmm12, zmm6
        vpmadd52huq zmm8, zmm12, zmm9
        vpmadd52huq zmm17, zmm12, zmm10
        vpmadd52huq zmm20, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 256]
        vpmadd52luq zmm16, zmm12, zmm6
        vpmadd52luq zmm8, zmm12, zmm9
        vpmadd52luq zmm17, zmm12, zmm10
        vpmadd52luq zmm20, zmm12, zmm11
        vpmadd52huq zmm8, zmm12, zmm6
        vpmadd52huq zmm17, zmm12, zmm9
        vpmadd52huq zmm20, zmm12, zmm10
        vpmadd52huq zmm21, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 320]
        vpmadd52luq zmm8, zmm12, zmm6
        vpmadd52luq zmm17, zmm12, zmm9
        vpmadd52luq zmm20, zmm12, zmm10
        vpmadd52luq zmm21, zmm12, zmm11
        vpmadd52huq zmm17, zmm12, zmm6
        vpmadd52huq zmm20, zmm12, zmm9
        vpmadd52huq zmm21, zmm12, zmm10
        vpmadd52huq zmm5, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 384]
        vpmadd52luq zmm17, zmm12, zmm6
        vpmadd52luq zmm20, zmm12, zmm9
        vpmadd52luq zmm21, zmm12, zmm10
        vpmadd52luq zmm5, zmm12, zmm11
        vpmadd52huq zmm20, zmm12, zmm6
        vpmadd52huq zmm21, zmm12, zmm9
        vpmadd52huq zmm5, zmm12, zmm10
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 448]
        vpmadd52luq zmm20, zmm12, zmm6
        vpmadd52luq zmm21, zmm12, zmm9
        vpmadd52luq zmm5, zmm12, zmm10
        vpmadd52luq zmm13, zmm12, zmm11
        vpmadd52huq zmm21, zmm12, zmm6
        vpmadd52huq zmm5, zmm12, zmm9
        vpmadd52huq zmm13, zmm12, zmm10
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 512]
        vpmadd52luq zmm21, zmm12, zmm6
        vpmadd52luq zmm5, zmm12, zmm9
        vpmadd52luq zmm13, zmm12, zmm10
        vpmadd52luq zmm18, zmm12, zmm11
        vpmadd52huq zmm5, zmm12, zmm6
        vpmadd52huq zmm13, zmm12, zmm9
        vpmadd52huq zmm18, zmm12, zmm10
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 576]
        vpmadd52luq zmm5, zmm12, zmm6
        vpmadd52luq zmm13, zmm12, zmm9
        vpmadd52luq zmm18, zmm12, zmm10
        vpmadd52luq zmm22, zmm12, zmm11
        vpmadd52huq zmm13, zmm12, zmm6
        vpmadd52huq zmm18, zmm12, zmm9
        vpmadd52huq zmm22, zmm12, zmm10
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm12, zmm11
        vmovdqu64 zmm9, [rcx + 0]
        vpmadd52luq zmm19, zmm9, zmm1
        vpmadd52luq zmm7, zmm9, zmm2
        vpmadd52luq zmm14, zmm9, zmm3
        vpmadd52luq zmm15, zmm9, zmm4
        vpmadd52huq zmm7, zmm9, zmm1
        vpmadd52huq zmm14, zmm9, zmm2
        vpmadd52huq zmm15, zmm9, zmm3
        vpmadd52huq zmm16, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 64]
        vpmadd52luq zmm7, zmm9, zmm1
        vpmadd52luq zmm14, zmm9, zmm2
        vpmadd52luq zmm15, zmm9, zmm3
        vpmadd52luq zmm16, zmm9, zmm4
        vpmadd52huq zmm14, zmm9, zmm1
        vpmadd52huq zmm15, zmm9, zmm2
        vpmadd52huq zmm16, zmm9, zmm3
        vpmadd52huq zmm8, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 128]
        vpmadd52luq zmm14, zmm9, zmm1
        vpmadd52luq zmm15, zmm9, zmm2
        vpmadd52luq zmm16, zmm9, zmm3
        vpmadd52luq zmm8, zmm9, zmm4
        vpmadd52huq zmm15, zmm9, zmm1
        vpmadd52huq zmm16, zmm9, zmm2
        vpmadd52huq zmm8, zmm9, zmm3
        vpmadd52huq zmm17, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 192]
        vpmadd52luq zmm15, zmm9, zmm1
        vpmadd52luq zmm16, zmm9, zmm2
        vpmadd52luq zmm8, zmm9, zmm3
        vpmadd52luq zmm17, zmm9, zmm4
        vpmadd52huq zmm16, zmm9, zmm1
        vpmadd52huq zmm8, zmm9, zmm2
        vpmadd52huq zmm17, zmm9, zmm3
        vpmadd52huq zmm20, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 256]
        vpmadd52luq zmm16, zmm9, zmm1
        vpmadd52luq zmm8, zmm9, zmm2
        vpmadd52luq zmm17, zmm9, zmm3
        vpmadd52luq zmm20, zmm9, zmm4
        vpmadd52huq zmm8, zmm9, zmm1
        vpmadd52huq zmm17, zmm9, zmm2
        vpmadd52huq zmm20, zmm9, zmm3
        vpmadd52huq zmm21, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 320]
        vpmadd52luq zmm8, zmm9, zmm1
        vpmadd52luq zmm17, zmm9, zmm2
        vpmadd52luq zmm20, zmm9, zmm3
        vpmadd52luq zmm21, zmm9, zmm4
        vpmadd52huq zmm17, zmm9, zmm1
        vpmadd52huq zmm20, zmm9, zmm2
        vpmadd52huq zmm21, zmm9, zmm3
        vpmadd52huq zmm5, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 384]
        vpmadd52luq zmm17, zmm9, zmm1
        vpmadd52luq zmm20, zmm9, zmm2
        vpmadd52luq zmm21, zmm9, zmm3
        vpmadd52luq zmm5, zmm9, zmm4
        vpmadd52huq zmm20, zmm9, zmm1
        vpmadd52huq zmm21, zmm9, zmm2
        vpmadd52huq zmm5, zmm9, zmm3
        vpmadd52huq zmm13, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 448]
        vpmadd52luq zmm20, zmm9, zmm1
        vpmadd52luq zmm21, zmm9, zmm2
        vpmadd52luq zmm5, zmm9, zmm3
        vpmadd52luq zmm13, zmm9, zmm4
        vpmadd52huq zmm21, zmm9, zmm1
        vpmadd52huq zmm5, zmm9, zmm2
        vpmadd52huq zmm13, zmm9, zmm3
        vpmadd52huq zmm18, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 512]
        vpmadd52luq zmm21, zmm9, zmm1
        vpmadd52luq zmm5, zmm9, zmm2
        vpmadd52luq zmm13, zmm9, zmm3
        vpmadd52luq zmm18, zmm9, zmm4
        vpmadd52huq zmm5, zmm9, zmm1
        vpmadd52huq zmm13, zmm9, zmm2
        vpmadd52huq zmm18, zmm9, zmm3
        vpmadd52huq zmm22, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 576]
        vpmadd52luq zmm5, zmm9, zmm1
        vpmadd52luq zmm13, zmm9, zmm2
        vpmadd52luq zmm18, zmm9, zmm3
        vpmadd52luq zmm22, zmm9, zmm4
        vpmadd52huq zmm13, zmm9, zmm1
        vpmadd52huq zmm18, zmm9, zmm2
        vpmadd52huq zmm22, zmm9, zmm3
        vpmadd52huq zmm6, zmm9, zmm4
        vpaddq  zmm19, zmm19, zmm0
        vpsrlq  zmm0{k2}{z}, zmm19, 52
        vmovq   [r8 + 160], xmm19
        vpbroadcastq zmm1, [r8 + 160]
        valignq zmm2{k1}{z}, zmm19, zmm19, 1
        vpaddq  zmm13, zmm13, zmm2
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovq   [r8 + 168], xmm7
        vpbroadcastq zmm2, [r8 + 168]
        valignq zmm3{k1}{z}, zmm7, zmm7, 1
        vpaddq  zmm18, zmm18, zmm3
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovq   [r8 + 176], xmm14
        vpbroadcastq zmm3, [r8 + 176]
        valignq zmm4{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm22, zmm22, zmm4
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovq   [r8 + 184], xmm15
        vpbroadcastq zmm4, [r8 + 184]
        valignq zmm7{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm6, zmm6, zmm7
        vpbroadcastq zmm7, [rdx + 272]
        vpbroadcastq zmm9, [rdx + 336]
        vpbroadcastq zmm10, [rdx + 400]
        vpbroadcastq zmm11, [rdx + 464]
        vmovdqu64 zmm12, [rsi + 0]
        vpmadd52luq zmm16, zmm12, zmm7
        vpmadd52luq zmm8, zmm12, zmm9
        vpmadd52luq zmm17, zmm12, zmm10
        vpmadd52luq zmm20, zmm12, zmm11
        vpmadd52huq zmm8, zmm12, zmm7
        vpmadd52huq zmm17, zmm12, zmm9
        vpmadd52huq zmm20, zmm12, zmm10
        vpmadd52huq zmm21, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 64]
        vpmadd52luq zmm8, zmm12, zmm7
        vpmadd52luq zmm17, zmm12, zmm9
        vpmadd52luq zmm20, zmm12, zmm10
        vpmadd52luq zmm21, zmm12, zmm11
        vpmadd52huq zmm17, zmm12, zmm7
        vpmadd52huq zmm20, zmm12, zmm9
        vpmadd52huq zmm21, zmm12, zmm10
        vpmadd52huq zmm5, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 128]
        vpmadd52luq zmm17, zmm12, zmm7
        vpmadd52luq zmm20, zmm12, zmm9
        vpmadd52luq zmm21, zmm12, zmm10
        vpmadd52luq zmm5, zmm12, zmm11
        vpmadd52huq zmm20, zmm12, zmm7
        vpmadd52huq zmm21, zmm12, zmm9
        vpmadd52huq zmm5, zmm12, zmm10
        vpmadd52huq zmm13, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 192]
        vpmadd52luq zmm20, zmm12, zmm7
        vpmadd52luq zmm21, zmm12, zmm9
        vpmadd52luq zmm5, zmm12, zmm10
        vpmadd52luq zmm13, zmm12, zmm11
        vpmadd52huq zmm21, zmm12, zmm7
        vpmadd52huq zmm5, zmm12, zmm9
        vpmadd52huq zmm13, zmm12, zmm10
        vpmadd52huq zmm18, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 256]
        vpmadd52luq zmm21, zmm12, zmm7
        vpmadd52luq zmm5, zmm12, zmm9
        vpmadd52luq zmm13, zmm12, zmm10
        vpmadd52luq zmm18, zmm12, zmm11
        vpmadd52huq zmm5, zmm12, zmm7
        vpmadd52huq zmm13, zmm12, zmm9
        vpmadd52huq zmm18, zmm12, zmm10
        vpmadd52huq zmm22, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 320]
        vpmadd52luq zmm5, zmm12, zmm7
        vpmadd52luq zmm13, zmm12, zmm9
        vpmadd52luq zmm18, zmm12, zmm10
        vpmadd52luq zmm22, zmm12, zmm11
        vpmadd52huq zmm13, zmm12, zmm7
        vpmadd52huq zmm18, zmm12, zmm9
        vpmadd52huq zmm22, zmm12, zmm10
        vpmadd52huq zmm6, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 384]
        vpmadd52luq zmm13, zmm12, zmm7
        vpmadd52luq zmm18, zmm12, zmm9
        vpmadd52luq zmm22, zmm12, zmm10
        vpmadd52luq zmm6, zmm12, zmm11
        vpmadd52huq zmm18, zmm12, zmm7
        vpmadd52huq zmm22, zmm12, zmm9
        vpmadd52huq zmm6, zmm12, zmm10
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 448]
        vpmadd52luq zmm18, zmm12, zmm7
        vpmadd52luq zmm22, zmm12, zmm9
        vpmadd52luq zmm6, zmm12, zmm10
        vpmadd52luq zmm14, zmm12, zmm11
        vpmadd52huq zmm22, zmm12, zmm7
        vpmadd52huq zmm6, zmm12, zmm9
        vpmadd52huq zmm14, zmm12, zmm10
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 512]
        vpmadd52luq zmm22, zmm12, zmm7
        vpmadd52luq zmm6, zmm12, zmm9
        vpmadd52luq zmm14, zmm12, zmm10
        vpmadd52luq zmm15, zmm12, zmm11
        vpmadd52huq zmm6, zmm12, zmm7
        vpmadd52huq zmm14, zmm12, zmm9
        vpmadd52huq zmm15, zmm12, zmm10
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 576]
        vpmadd52luq zmm6, zmm12, zmm7
        vpmadd52luq zmm14, zmm12, zmm9
        vpmadd52luq zmm15, zmm12, zmm10
        vpmadd52luq zmm19, zmm12, zmm11
        vpmadd52huq zmm14, zmm12, zmm7
        vpmadd52huq zmm15, zmm12, zmm9
        vpmadd52huq zmm19, zmm12, zmm10
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm12, zmm11
        vmovdqu64 zmm9, [rcx + 0]
        vpmadd52luq zmm16, zmm9, zmm1
        vpmadd52luq zmm8, zmm9, zmm2
        vpmadd52luq zmm17, zmm9, zmm3
        vpmadd52luq zmm20, zmm9, zmm4
        vpmadd52huq zmm8, zmm9, zmm1
        vpmadd52huq zmm17, zmm9, zmm2
        vpmadd52huq zmm20, zmm9, zmm3
        vpmadd52huq zmm21, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 64]
        vpmadd52luq zmm8, zmm9, zmm1
        vpmadd52luq zmm17, zmm9, zmm2
        vpmadd52luq zmm20, zmm9, zmm3
        vpmadd52luq zmm21, zmm9, zmm4
        vpmadd52huq zmm17, zmm9, zmm1
        vpmadd52huq zmm20, zmm9, zmm2
        vpmadd52huq zmm21, zmm9, zmm3
        vpmadd52huq zmm5, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 128]
        vpmadd52luq zmm17, zmm9, zmm1
        vpmadd52luq zmm20, zmm9, zmm2
        vpmadd52luq zmm21, zmm9, zmm3
        vpmadd52luq zmm5, zmm9, zmm4
        vpmadd52huq zmm20, zmm9, zmm1
        vpmadd52huq zmm21, zmm9, zmm2
        vpmadd52huq zmm5, zmm9, zmm3
        vpmadd52huq zmm13, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 192]
        vpmadd52luq zmm20, zmm9, zmm1
        vpmadd52luq zmm21, zmm9, zmm2
        vpmadd52luq zmm5, zmm9, zmm3
        vpmadd52luq zmm13, zmm9, zmm4
        vpmadd52huq zmm21, zmm9, zmm1
        vpmadd52huq zmm5, zmm9, zmm2
        vpmadd52huq zmm13, zmm9, zmm3
        vpmadd52huq zmm18, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 256]
        vpmadd52luq zmm21, zmm9, zmm1
        vpmadd52luq zmm5, zmm9, zmm2
        vpmadd52luq zmm13, zmm9, zmm3
        vpmadd52luq zmm18, zmm9, zmm4
        vpmadd52huq zmm5, zmm9, zmm1
        vpmadd52huq zmm13, zmm9, zmm2
        vpmadd52huq zmm18, zmm9, zmm3
        vpmadd52huq zmm22, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 320]
        vpmadd52luq zmm5, zmm9, zmm1
        vpmadd52luq zmm13, zmm9, zmm2
        vpmadd52luq zmm18, zmm9, zmm3
        vpmadd52luq zmm22, zmm9, zmm4
        vpmadd52huq zmm13, zmm9, zmm1
        vpmadd52huq zmm18, zmm9, zmm2
        vpmadd52huq zmm22, zmm9, zmm3
        vpmadd52huq zmm6, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 384]
        vpmadd52luq zmm13, zmm9, zmm1
        vpmadd52luq zmm18, zmm9, zmm2
        vpmadd52luq zmm22, zmm9, zmm3
        vpmadd52luq zmm6, zmm9, zmm4
        vpmadd52huq zmm18, zmm9, zmm1
        vpmadd52huq zmm22, zmm9, zmm2
        vpmadd52huq zmm6, zmm9, zmm3
        vpmadd52huq zmm14, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 448]
        vpmadd52luq zmm18, zmm9, zmm1
        vpmadd52luq zmm22, zmm9, zmm2
        vpmadd52luq zmm6, zmm9, zmm3
        vpmadd52luq zmm14, zmm9, zmm4
        vpmadd52huq zmm22, zmm9, zmm1
        vpmadd52huq zmm6, zmm9, zmm2
        vpmadd52huq zmm14, zmm9, zmm3
        vpmadd52huq zmm15, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 512]
        vpmadd52luq zmm22, zmm9, zmm1
        vpmadd52luq zmm6, zmm9, zmm2
        vpmadd52luq zmm14, zmm9, zmm3
        vpmadd52luq zmm15, zmm9, zmm4
        vpmadd52huq zmm6, zmm9, zmm1
        vpmadd52huq zmm14, zmm9, zmm2
        vpmadd52huq zmm15, zmm9, zmm3
        vpmadd52huq zmm19, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 576]
        vpmadd52luq zmm6, zmm9, zmm1
        vpmadd52luq zmm14, zmm9, zmm2
        vpmadd52luq zmm15, zmm9, zmm3
        vpmadd52luq zmm19, zmm9, zmm4
        vpmadd52huq zmm14, zmm9, zmm1
        vpmadd52huq zmm15, zmm9, zmm2
        vpmadd52huq zmm19, zmm9, zmm3
        vpmadd52huq zmm7, zmm9, zmm4
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovq   [r8 + 192], xmm16
        vpbroadcastq zmm1, [r8 + 192]
        valignq zmm2{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm14, zmm14, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovq   [r8 + 200], xmm8
        vpbroadcastq zmm2, [r8 + 200]
        valignq zmm3{k1}{z}, zmm8, zmm8, 1
        vpaddq  zmm15, zmm15, zmm3
        vpaddq  zmm17, zmm17, zmm0
        vpsrlq  zmm0{k2}{z}, zmm17, 52
        vmovq   [r8 + 208], xmm17
        vpbroadcastq zmm3, [r8 + 208]
        valignq zmm4{k1}{z}, zmm17, zmm17, 1
        vpaddq  zmm19, zmm19, zmm4
        vpaddq  zmm20, zmm20, zmm0
        vpsrlq  zmm0{k2}{z}, zmm20, 52
        vmovq   [r8 + 216], xmm20
        vpbroadcastq zmm4, [r8 + 216]
        valignq zmm8{k1}{z}, zmm20, zmm20, 1
        vpaddq  zmm7, zmm7, zmm8
        vpbroadcastq zmm8, [rdx + 528]
        vpbroadcastq zmm9, [rdx + 592]
        vpbroadcastq zmm10, [rdx + 24]
        vpbroadcastq zmm11, [rdx + 88]
        vmovdqu64 zmm12, [rsi + 0]
        vpmadd52luq zmm21, zmm12, zmm8
        vpmadd52luq zmm5, zmm12, zmm9
        vpmadd52luq zmm13, zmm12, zmm10
        vpmadd52luq zmm18, zmm12, zmm11
        vpmadd52huq zmm5, zmm12, zmm8
        vpmadd52huq zmm13, zmm12, zmm9
        vpmadd52huq zmm18, zmm12, zmm10
        vpmadd52huq zmm22, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 64]
        vpmadd52luq zmm5, zmm12, zmm8
        vpmadd52luq zmm13, zmm12, zmm9
        vpmadd52luq zmm18, zmm12, zmm10
        vpmadd52luq zmm22, zmm12, zmm11
        vpmadd52huq zmm13, zmm12, zmm8
        vpmadd52huq zmm18, zmm12, zmm9
        vpmadd52huq zmm22, zmm12, zmm10
        vpmadd52huq zmm6, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 128]
        vpmadd52luq zmm13, zmm12, zmm8
        vpmadd52luq zmm18, zmm12, zmm9
        vpmadd52luq zmm22, zmm12, zmm10
        vpmadd52luq zmm6, zmm12, zmm11
        vpmadd52huq zmm18, zmm12, zmm8
        vpmadd52huq zmm22, zmm12, zmm9
        vpmadd52huq zmm6, zmm12, zmm10
        vpmadd52huq zmm14, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 192]
        vpmadd52luq zmm18, zmm12, zmm8
        vpmadd52luq zmm22, zmm12, zmm9
        vpmadd52luq zmm6, zmm12, zmm10
        vpmadd52luq zmm14, zmm12, zmm11
        vpmadd52huq zmm22, zmm12, zmm8
        vpmadd52huq zmm6, zmm12, zmm9
        vpmadd52huq zmm14, zmm12, zmm10
        vpmadd52huq zmm15, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 256]
        vpmadd52luq zmm22, zmm12, zmm8
        vpmadd52luq zmm6, zmm12, zmm9
        vpmadd52luq zmm14, zmm12, zmm10
        vpmadd52luq zmm15, zmm12, zmm11
        vpmadd52huq zmm6, zmm12, zmm8
        vpmadd52huq zmm14, zmm12, zmm9
        vpmadd52huq zmm15, zmm12, zmm10
        vpmadd52huq zmm19, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 320]
        vpmadd52luq zmm6, zmm12, zmm8
        vpmadd52luq zmm14, zmm12, zmm9
        vpmadd52luq zmm15, zmm12, zmm10
        vpmadd52luq zmm19, zmm12, zmm11
        vpmadd52huq zmm14, zmm12, zmm8
        vpmadd52huq zmm15, zmm12, zmm9
        vpmadd52huq zmm19, zmm12, zmm10
        vpmadd52huq zmm7, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 384]
        vpmadd52luq zmm14, zmm12, zmm8
        vpmadd52luq zmm15, zmm12, zmm9
        vpmadd52luq zmm19, zmm12, zmm10
        vpmadd52luq zmm7, zmm12, zmm11
        vpmadd52huq zmm15, zmm12, zmm8
        vpmadd52huq zmm19, zmm12, zmm9
        vpmadd52huq zmm7, zmm12, zmm10
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 448]
        vpmadd52luq zmm15, zmm12, zmm8
        vpmadd52luq zmm19, zmm12, zmm9
        vpmadd52luq zmm7, zmm12, zmm10
        vpmadd52luq zmm16, zmm12, zmm11
        vpmadd52huq zmm19, zmm12, zmm8
        vpmadd52huq zmm7, zmm12, zmm9
        vpmadd52huq zmm16, zmm12, zmm10
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 512]
        vpmadd52luq zmm19, zmm12, zmm8
        vpmadd52luq zmm7, zmm12, zmm9
        vpmadd52luq zmm16, zmm12, zmm10
        vpmadd52luq zmm17, zmm12, zmm11
        vpmadd52huq zmm7, zmm12, zmm8
        vpmadd52huq zmm16, zmm12, zmm9
        vpmadd52huq zmm17, zmm12, zmm10
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 576]
        vpmadd52luq zmm7, zmm12, zmm8
        vpmadd52luq zmm16, zmm12, zmm9
        vpmadd52luq zmm17, zmm12, zmm10
        vpmadd52luq zmm20, zmm12, zmm11
        vpmadd52huq zmm16, zmm12, zmm8
        vpmadd52huq zmm17, zmm12, zmm9
        vpmadd52huq zmm20, zmm12, zmm10
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm12, zmm11
        vmovdqu64 zmm9, [rcx + 0]
        vpmadd52luq zmm21, zmm9, zmm1
        vpmadd52luq zmm5, zmm9, zmm2
        vpmadd52luq zmm13, zmm9, zmm3
        vpmadd52luq zmm18, zmm9, zmm4
        vpmadd52huq zmm5, zmm9, zmm1
        vpmadd52huq zmm13, zmm9, zmm2
        vpmadd52huq zmm18, zmm9, zmm3
        vpmadd52huq zmm22, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 64]
        vpmadd52luq zmm5, zmm9, zmm1
        vpmadd52luq zmm13, zmm9, zmm2
        vpmadd52luq zmm18, zmm9, zmm3
        vpmadd52luq zmm22, zmm9, zmm4
        vpmadd52huq zmm13, zmm9, zmm1
        vpmadd52huq zmm18, zmm9, zmm2
        vpmadd52huq zmm22, zmm9, zmm3
        vpmadd52huq zmm6, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 128]
        vpmadd52luq zmm13, zmm9, zmm1
        vpmadd52luq zmm18, zmm9, zmm2
        vpmadd52luq zmm22, zmm9, zmm3
        vpmadd52luq zmm6, zmm9, zmm4
        vpmadd52huq zmm18, zmm9, zmm1
        vpmadd52huq zmm22, zmm9, zmm2
        vpmadd52huq zmm6, zmm9, zmm3
        vpmadd52huq zmm14, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 192]
        vpmadd52luq zmm18, zmm9, zmm1
        vpmadd52luq zmm22, zmm9, zmm2
        vpmadd52luq zmm6, zmm9, zmm3
        vpmadd52luq zmm14, zmm9, zmm4
        vpmadd52huq zmm22, zmm9, zmm1
        vpmadd52huq zmm6, zmm9, zmm2
        vpmadd52huq zmm14, zmm9, zmm3
        vpmadd52huq zmm15, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 256]
        vpmadd52luq zmm22, zmm9, zmm1
        vpmadd52luq zmm6, zmm9, zmm2
        vpmadd52luq zmm14, zmm9, zmm3
        vpmadd52luq zmm15, zmm9, zmm4
        vpmadd52huq zmm6, zmm9, zmm1
        vpmadd52huq zmm14, zmm9, zmm2
        vpmadd52huq zmm15, zmm9, zmm3
        vpmadd52huq zmm19, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 320]
        vpmadd52luq zmm6, zmm9, zmm1
        vpmadd52luq zmm14, zmm9, zmm2
        vpmadd52luq zmm15, zmm9, zmm3
        vpmadd52luq zmm19, zmm9, zmm4
        vpmadd52huq zmm14, zmm9, zmm1
        vpmadd52huq zmm15, zmm9, zmm2
        vpmadd52huq zmm19, zmm9, zmm3
        vpmadd52huq zmm7, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 384]
        vpmadd52luq zmm14, zmm9, zmm1
        vpmadd52luq zmm15, zmm9, zmm2
        vpmadd52luq zmm19, zmm9, zmm3
        vpmadd52luq zmm7, zmm9, zmm4
        vpmadd52huq zmm15, zmm9, zmm1
        vpmadd52huq zmm19, zmm9, zmm2
        vpmadd52huq zmm7, zmm9, zmm3
        vpmadd52huq zmm16, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 448]
        vpmadd52luq zmm15, zmm9, zmm1
        vpmadd52luq zmm19, zmm9, zmm2
        vpmadd52luq zmm7, zmm9, zmm3
        vpmadd52luq zmm16, zmm9, zmm4
        vpmadd52huq zmm19, zmm9, zmm1
        vpmadd52huq zmm7, zmm9, zmm2
        vpmadd52huq zmm16, zmm9, zmm3
        vpmadd52huq zmm17, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 512]
        vpmadd52luq zmm19, zmm9, zmm1
        vpmadd52luq zmm7, zmm9, zmm2
        vpmadd52luq zmm16, zmm9, zmm3
        vpmadd52luq zmm17, zmm9, zmm4
        vpmadd52huq zmm7, zmm9, zmm1
        vpmadd52huq zmm16, zmm9, zmm2
        vpmadd52huq zmm17, zmm9, zmm3
        vpmadd52huq zmm20, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 576]
        vpmadd52luq zmm7, zmm9, zmm1
        vpmadd52luq zmm16, zmm9, zmm2
        vpmadd52luq zmm17, zmm9, zmm3
        vpmadd52luq zmm20, zmm9, zmm4
        vpmadd52huq zmm16, zmm9, zmm1
        vpmadd52huq zmm17, zmm9, zmm2
        vpmadd52huq zmm20, zmm9, zmm3
        vpmadd52huq zmm8, zmm9, zmm4
        vpaddq  zmm21, zmm21, zmm0
        vpsrlq  zmm0{k2}{z}, zmm21, 52
        vmovq   [r8 + 224], xmm21
        vpbroadcastq zmm1, [r8 + 224]
        valignq zmm2{k1}{z}, zmm21, zmm21, 1
        vpaddq  zmm16, zmm16, zmm2
        vpaddq  zmm5, zmm5, zmm0
        vpsrlq  zmm0{k2}{z}, zmm5, 52
        vmovq   [r8 + 232], xmm5
        vpbroadcastq zmm2, [r8 + 232]
        valignq zmm3{k1}{z}, zmm5, zmm5, 1
        vpaddq  zmm17, zmm17, zmm3
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovq   [r8 + 240], xmm13
        vpbroadcastq zmm3, [r8 + 240]
        valignq zmm4{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm20, zmm20, zmm4
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovq   [r8 + 248], xmm18
        vpbroadcastq zmm4, [r8 + 248]
        valignq zmm5{k1}{z}, zmm18, zmm18, 1
        vpaddq  zmm8, zmm8, zmm5
        vpbroadcastq zmm5, [rdx + 152]
        vpbroadcastq zmm9, [rdx + 216]
        vpbroadcastq zmm10, [rdx + 280]
        vpbroadcastq zmm11, [rdx + 344]
        vmovdqu64 zmm12, [rsi + 0]
        vpmadd52luq zmm22, zmm12, zmm5
        vpmadd52luq zmm6, zmm12, zmm9
        vpmadd52luq zmm14, zmm12, zmm10
        vpmadd52luq zmm15, zmm12, zmm11
        vpmadd52huq zmm6, zmm12, zmm5
        vpmadd52huq zmm14, zmm12, zmm9
        vpmadd52huq zmm15, zmm12, zmm10
        vpmadd52huq zmm19, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 64]
        vpmadd52luq zmm6, zmm12, zmm5
        vpmadd52luq zmm14, zmm12, zmm9
        vpmadd52luq zmm15, zmm12, zmm10
        vpmadd52luq zmm19, zmm12, zmm11
        vpmadd52huq zmm14, zmm12, zmm5
        vpmadd52huq zmm15, zmm12, zmm9
        vpmadd52huq zmm19, zmm12, zmm10
        vpmadd52huq zmm7, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 128]
        vpmadd52luq zmm14, zmm12, zmm5
        vpmadd52luq zmm15, zmm12, zmm9
        vpmadd52luq zmm19, zmm12, zmm10
        vpmadd52luq zmm7, zmm12, zmm11
        vpmadd52huq zmm15, zmm12, zmm5
        vpmadd52huq zmm19, zmm12, zmm9
        vpmadd52huq zmm7, zmm12, zmm10
        vpmadd52huq zmm16, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 192]
        vpmadd52luq zmm15, zmm12, zmm5
        vpmadd52luq zmm19, zmm12, zmm9
        vpmadd52luq zmm7, zmm12, zmm10
        vpmadd52luq zmm16, zmm12, zmm11
        vpmadd52huq zmm19, zmm12, zmm5
        vpmadd52huq zmm7, zmm12, zmm9
        vpmadd52huq zmm16, zmm12, zmm10
        vpmadd52huq zmm17, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 256]
        vpmadd52luq zmm19, zmm12, zmm5
        vpmadd52luq zmm7, zmm12, zmm9
        vpmadd52luq zmm16, zmm12, zmm10
        vpmadd52luq zmm17, zmm12, zmm11
        vpmadd52huq zmm7, zmm12, zmm5
        vpmadd52huq zmm16, zmm12, zmm9
        vpmadd52huq zmm17, zmm12, zmm10
        vpmadd52huq zmm20, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 320]
        vpmadd52luq zmm7, zmm12, zmm5
        vpmadd52luq zmm16, zmm12, zmm9
        vpmadd52luq zmm17, zmm12, zmm10
        vpmadd52luq zmm20, zmm12, zmm11
        vpmadd52huq zmm16, zmm12, zmm5
        vpmadd52huq zmm17, zmm12, zmm9
        vpmadd52huq zmm20, zmm12, zmm10
        vpmadd52huq zmm8, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 384]
        vpmadd52luq zmm16, zmm12, zmm5
        vpmadd52luq zmm17, zmm12, zmm9
        vpmadd52luq zmm20, zmm12, zmm10
        vpmadd52luq zmm8, zmm12, zmm11
        vpmadd52huq zmm17, zmm12, zmm5
        vpmadd52huq zmm20, zmm12, zmm9
        vpmadd52huq zmm8, zmm12, zmm10
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 448]
        vpmadd52luq zmm17, zmm12, zmm5
        vpmadd52luq zmm20, zmm12, zmm9
        vpmadd52luq zmm8, zmm12, zmm10
        vpmadd52luq zmm13, zmm12, zmm11
        vpmadd52huq zmm20, zmm12, zmm5
        vpmadd52huq zmm8, zmm12, zmm9
        vpmadd52huq zmm13, zmm12, zmm10
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 512]
        vpmadd52luq zmm20, zmm12, zmm5
        vpmadd52luq zmm8, zmm12, zmm9
        vpmadd52luq zmm13, zmm12, zmm10
        vpmadd52luq zmm18, zmm12, zmm11
        vpmadd52huq zmm8, zmm12, zmm5
        vpmadd52huq zmm13, zmm12, zmm9
        vpmadd52huq zmm18, zmm12, zmm10
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 576]
        vpmadd52luq zmm8, zmm12, zmm5
        vpmadd52luq zmm13, zmm12, zmm9
        vpmadd52luq zmm18, zmm12, zmm10
        vpmadd52luq zmm21, zmm12, zmm11
        vpmadd52huq zmm13, zmm12, zmm5
        vpmadd52huq zmm18, zmm12, zmm9
        vpmadd52huq zmm21, zmm12, zmm10
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm12, zmm11
        vmovdqu64 zmm9, [rcx + 0]
        vpmadd52luq zmm22, zmm9, zmm1
        vpmadd52luq zmm6, zmm9, zmm2
        vpmadd52luq zmm14, zmm9, zmm3
        vpmadd52luq zmm15, zmm9, zmm4
        vpmadd52huq zmm6, zmm9, zmm1
        vpmadd52huq zmm14, zmm9, zmm2
        vpmadd52huq zmm15, zmm9, zmm3
        vpmadd52huq zmm19, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 64]
        vpmadd52luq zmm6, zmm9, zmm1
        vpmadd52luq zmm14, zmm9, zmm2
        vpmadd52luq zmm15, zmm9, zmm3
        vpmadd52luq zmm19, zmm9, zmm4
        vpmadd52huq zmm14, zmm9, zmm1
        vpmadd52huq zmm15, zmm9, zmm2
        vpmadd52huq zmm19, zmm9, zmm3
        vpmadd52huq zmm7, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 128]
        vpmadd52luq zmm14, zmm9, zmm1
        vpmadd52luq zmm15, zmm9, zmm2
        vpmadd52luq zmm19, zmm9, zmm3
        vpmadd52luq zmm7, zmm9, zmm4
        vpmadd52huq zmm15, zmm9, zmm1
        vpmadd52huq zmm19, zmm9, zmm2
        vpmadd52huq zmm7, zmm9, zmm3
        vpmadd52huq zmm16, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 192]
        vpmadd52luq zmm15, zmm9, zmm1
        vpmadd52luq zmm19, zmm9, zmm2
        vpmadd52luq zmm7, zmm9, zmm3
        vpmadd52luq zmm16, zmm9, zmm4
        vpmadd52huq zmm19, zmm9, zmm1
        vpmadd52huq zmm7, zmm9, zmm2
        vpmadd52huq zmm16, zmm9, zmm3
        vpmadd52huq zmm17, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 256]
        vpmadd52luq zmm19, zmm9, zmm1
        vpmadd52luq zmm7, zmm9, zmm2
        vpmadd52luq zmm16, zmm9, zmm3
        vpmadd52luq zmm17, zmm9, zmm4
        vpmadd52huq zmm7, zmm9, zmm1
        vpmadd52huq zmm16, zmm9, zmm2
        vpmadd52huq zmm17, zmm9, zmm3
        vpmadd52huq zmm20, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 320]
        vpmadd52luq zmm7, zmm9, zmm1
        vpmadd52luq zmm16, zmm9, zmm2
        vpmadd52luq zmm17, zmm9, zmm3
        vpmadd52luq zmm20, zmm9, zmm4
        vpmadd52huq zmm16, zmm9, zmm1
        vpmadd52huq zmm17, zmm9, zmm2
        vpmadd52huq zmm20, zmm9, zmm3
        vpmadd52huq zmm8, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 384]
        vpmadd52luq zmm16, zmm9, zmm1
        vpmadd52luq zmm17, zmm9, zmm2
        vpmadd52luq zmm20, zmm9, zmm3
        vpmadd52luq zmm8, zmm9, zmm4
        vpmadd52huq zmm17, zmm9, zmm1
        vpmadd52huq zmm20, zmm9, zmm2
        vpmadd52huq zmm8, zmm9, zmm3
        vpmadd52huq zmm13, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 448]
        vpmadd52luq zmm17, zmm9, zmm1
        vpmadd52luq zmm20, zmm9, zmm2
        vpmadd52luq zmm8, zmm9, zmm3
        vpmadd52luq zmm13, zmm9, zmm4
        vpmadd52huq zmm20, zmm9, zmm1
        vpmadd52huq zmm8, zmm9, zmm2
        vpmadd52huq zmm13, zmm9, zmm3
        vpmadd52huq zmm18, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 512]
        vpmadd52luq zmm20, zmm9, zmm1
        vpmadd52luq zmm8, zmm9, zmm2
        vpmadd52luq zmm13, zmm9, zmm3
        vpmadd52luq zmm18, zmm9, zmm4
        vpmadd52huq zmm8, zmm9, zmm1
        vpmadd52huq zmm13, zmm9, zmm2
        vpmadd52huq zmm18, zmm9, zmm3
        vpmadd52huq zmm21, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 576]
        vpmadd52luq zmm8, zmm9, zmm1
        vpmadd52luq zmm13, zmm9, zmm2
        vpmadd52luq zmm18, zmm9, zmm3
        vpmadd52luq zmm21, zmm9, zmm4
        vpmadd52huq zmm13, zmm9, zmm1
        vpmadd52huq zmm18, zmm9, zmm2
        vpmadd52huq zmm21, zmm9, zmm3
        vpmadd52huq zmm5, zmm9, zmm4
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovq   [r8 + 256], xmm22
        vpbroadcastq zmm1, [r8 + 256]
        valignq zmm2{k1}{z}, zmm22, zmm22, 1
        vpaddq  zmm13, zmm13, zmm2
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovq   [r8 + 264], xmm6
        vpbroadcastq zmm2, [r8 + 264]
        valignq zmm3{k1}{z}, zmm6, zmm6, 1
        vpaddq  zmm18, zmm18, zmm3
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovq   [r8 + 272], xmm14
        vpbroadcastq zmm3, [r8 + 272]
        valignq zmm4{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm21, zmm21, zmm4
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovq   [r8 + 280], xmm15
        vpbroadcastq zmm4, [r8 + 280]
        valignq zmm6{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm5, zmm5, zmm6
        vpbroadcastq zmm6, [rdx + 408]
        vpbroadcastq zmm9, [rdx + 472]
        vpbroadcastq zmm10, [rdx + 536]
        vpbroadcastq zmm11, [rdx + 600]
        vmovdqu64 zmm12, [rsi + 0]
        vpmadd52luq zmm19, zmm12, zmm6
        vpmadd52luq zmm7, zmm12, zmm9
        vpmadd52luq zmm16, zmm12, zmm10
        vpmadd52luq zmm17, zmm12, zmm11
        vpmadd52huq zmm7, zmm12, zmm6
        vpmadd52huq zmm16, zmm12, zmm9
        vpmadd52huq zmm17, zmm12, zmm10
        vpmadd52huq zmm20, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 64]
        vpmadd52luq zmm7, zmm12, zmm6
        vpmadd52luq zmm16, zmm12, zmm9
        vpmadd52luq zmm17, zmm12, zmm10
        vpmadd52luq zmm20, zmm12, zmm11
        vpmadd52huq zmm16, zmm12, zmm6
        vpmadd52huq zmm17, zmm12, zmm9
        vpmadd52huq zmm20, zmm12, zmm10
        vpmadd52huq zmm8, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 128]
        vpmadd52luq zmm16, zmm12, zmm6
        vpmadd52luq zmm17, zmm12, zmm9
        vpmadd52luq zmm20, zmm12, zmm10
        vpmadd52luq zmm8, zmm12, zmm11
        vpmadd52huq zmm17, zmm12, zmm6
        vpmadd52huq zmm20, zmm12, zmm9
        vpmadd52huq zmm8, zmm12, zmm10
        vpmadd52huq zmm13, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 192]
        vpmadd52luq zmm17, zmm12, zmm6
        vpmadd52luq zmm20, zmm12, zmm9
        vpmadd52luq zmm8, zmm12, zmm10
        vpmadd52luq zmm13, zmm12, zmm11
        vpmadd52huq zmm20, zmm12, zmm6
        vpmadd52huq zmm8, zmm12, zmm9
        vpmadd52huq zmm13, zmm12, zmm10
        vpmadd52huq zmm18, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 256]
        vpmadd52luq zmm20, zmm12, zmm6
        vpmadd52luq zmm8, zmm12, zmm9
        vpmadd52luq zmm13, zmm12, zmm10
        vpmadd52luq zmm18, zmm12, zmm11
        vpmadd52huq zmm8, zmm12, zmm6
        vpmadd52huq zmm13, zmm12, zmm9
        vpmadd52huq zmm18, zmm12, zmm10
        vpmadd52huq zmm21, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 320]
        vpmadd52luq zmm8, zmm12, zmm6
        vpmadd52luq zmm13, zmm12, zmm9
        vpmadd52luq zmm18, zmm12, zmm10
        vpmadd52luq zmm21, zmm12, zmm11
        vpmadd52huq zmm13, zmm12, zmm6
        vpmadd52huq zmm18, zmm12, zmm9
        vpmadd52huq zmm21, zmm12, zmm10
        vpmadd52huq zmm5, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 384]
        vpmadd52luq zmm13, zmm12, zmm6
        vpmadd52luq zmm18, zmm12, zmm9
        vpmadd52luq zmm21, zmm12, zmm10
        vpmadd52luq zmm5, zmm12, zmm11
        vpmadd52huq zmm18, zmm12, zmm6
        vpmadd52huq zmm21, zmm12, zmm9
        vpmadd52huq zmm5, zmm12, zmm10
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 448]
        vpmadd52luq zmm18, zmm12, zmm6
        vpmadd52luq zmm21, zmm12, zmm9
        vpmadd52luq zmm5, zmm12, zmm10
        vpmadd52luq zmm14, zmm12, zmm11
        vpmadd52huq zmm21, zmm12, zmm6
        vpmadd52huq zmm5, zmm12, zmm9
        vpmadd52huq zmm14, zmm12, zmm10
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 512]
        vpmadd52luq zmm21, zmm12, zmm6
        vpmadd52luq zmm5, zmm12, zmm9
        vpmadd52luq zmm14, zmm12, zmm10
        vpmadd52luq zmm15, zmm12, zmm11
        vpmadd52huq zmm5, zmm12, zmm6
        vpmadd52huq zmm14, zmm12, zmm9
        vpmadd52huq zmm15, zmm12, zmm10
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 576]
        vpmadd52luq zmm5, zmm12, zmm6
        vpmadd52luq zmm14, zmm12, zmm9
        vpmadd52luq zmm15, zmm12, zmm10
        vpmadd52luq zmm22, zmm12, zmm11
        vpmadd52huq zmm14, zmm12, zmm6
        vpmadd52huq zmm15, zmm12, zmm9
        vpmadd52huq zmm22, zmm12, zmm10
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm12, zmm11
        vmovdqu64 zmm9, [rcx + 0]
        vpmadd52luq zmm19, zmm9, zmm1
        vpmadd52luq zmm7, zmm9, zmm2
        vpmadd52luq zmm16, zmm9, zmm3
        vpmadd52luq zmm17, zmm9, zmm4
        vpmadd52huq zmm7, zmm9, zmm1
        vpmadd52huq zmm16, zmm9, zmm2
        vpmadd52huq zmm17, zmm9, zmm3
        vpmadd52huq zmm20, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 64]
        vpmadd52luq zmm7, zmm9, zmm1
        vpmadd52luq zmm16, zmm9, zmm2
        vpmadd52luq zmm17, zmm9, zmm3
        vpmadd52luq zmm20, zmm9, zmm4
        vpmadd52huq zmm16, zmm9, zmm1
        vpmadd52huq zmm17, zmm9, zmm2
        vpmadd52huq zmm20, zmm9, zmm3
        vpmadd52huq zmm8, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 128]
        vpmadd52luq zmm16, zmm9, zmm1
        vpmadd52luq zmm17, zmm9, zmm2
        vpmadd52luq zmm20, zmm9, zmm3
        vpmadd52luq zmm8, zmm9, zmm4
        vpmadd52huq zmm17, zmm9, zmm1
        vpmadd52huq zmm20, zmm9, zmm2
        vpmadd52huq zmm8, zmm9, zmm3
        vpmadd52huq zmm13, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 192]
        vpmadd52luq zmm17, zmm9, zmm1
        vpmadd52luq zmm20, zmm9, zmm2
        vpmadd52luq zmm8, zmm9, zmm3
        vpmadd52luq zmm13, zmm9, zmm4
        vpmadd52huq zmm20, zmm9, zmm1
        vpmadd52huq zmm8, zmm9, zmm2
        vpmadd52huq zmm13, zmm9, zmm3
        vpmadd52huq zmm18, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 256]
        vpmadd52luq zmm20, zmm9, zmm1
        vpmadd52luq zmm8, zmm9, zmm2
        vpmadd52luq zmm13, zmm9, zmm3
        vpmadd52luq zmm18, zmm9, zmm4
        vpmadd52huq zmm8, zmm9, zmm1
        vpmadd52huq zmm13, zmm9, zmm2
        vpmadd52huq zmm18, zmm9, zmm3
        vpmadd52huq zmm21, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 320]
        vpmadd52luq zmm8, zmm9, zmm1
        vpmadd52luq zmm13, zmm9, zmm2
        vpmadd52luq zmm18, zmm9, zmm3
        vpmadd52luq zmm21, zmm9, zmm4
        vpmadd52huq zmm13, zmm9, zmm1
        vpmadd52huq zmm18, zmm9, zmm2
        vpmadd52huq zmm21, zmm9, zmm3
        vpmadd52huq zmm5, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 384]
        vpmadd52luq zmm13, zmm9, zmm1
        vpmadd52luq zmm18, zmm9, zmm2
        vpmadd52luq zmm21, zmm9, zmm3
        vpmadd52luq zmm5, zmm9, zmm4
        vpmadd52huq zmm18, zmm9, zmm1
        vpmadd52huq zmm21, zmm9, zmm2
        vpmadd52huq zmm5, zmm9, zmm3
        vpmadd52huq zmm14, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 448]
        vpmadd52luq zmm18, zmm9, zmm1
        vpmadd52luq zmm21, zmm9, zmm2
        vpmadd52luq zmm5, zmm9, zmm3
        vpmadd52luq zmm14, zmm9, zmm4
        vpmadd52huq zmm21, zmm9, zmm1
        vpmadd52huq zmm5, zmm9, zmm2
        vpmadd52huq zmm14, zmm9, zmm3
        vpmadd52huq zmm15, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 512]
        vpmadd52luq zmm21, zmm9, zmm1
        vpmadd52luq zmm5, zmm9, zmm2
        vpmadd52luq zmm14, zmm9, zmm3
        vpmadd52luq zmm15, zmm9, zmm4
        vpmadd52huq zmm5, zmm9, zmm1
        vpmadd52huq zmm14, zmm9, zmm2
        vpmadd52huq zmm15, zmm9, zmm3
        vpmadd52huq zmm22, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 576]
        vpmadd52luq zmm5, zmm9, zmm1
        vpmadd52luq zmm14, zmm9, zmm2
        vpmadd52luq zmm15, zmm9, zmm3
        vpmadd52luq zmm22, zmm9, zmm4
        vpmadd52huq zmm14, zmm9, zmm1
        vpmadd52huq zmm15, zmm9, zmm2
        vpmadd52huq zmm22, zmm9, zmm3
        vpmadd52huq zmm6, zmm9, zmm4
        vpaddq  zmm19, zmm19, zmm0
        vpsrlq  zmm0{k2}{z}, zmm19, 52
        vmovq   [r8 + 288], xmm19
        vpbroadcastq zmm1, [r8 + 288]
        valignq zmm2{k1}{z}, zmm19, zmm19, 1
        vpaddq  zmm14, zmm14, zmm2
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovq   [r8 + 296], xmm7
        vpbroadcastq zmm2, [r8 + 296]
        valignq zmm3{k1}{z}, zmm7, zmm7, 1
        vpaddq  zmm15, zmm15, zmm3
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovq   [r8 + 304], xmm16
        vpbroadcastq zmm3, [r8 + 304]
        valignq zmm4{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm22, zmm22, zmm4
        vpaddq  zmm17, zmm17, zmm0
        vpsrlq  zmm0{k2}{z}, zmm17, 52
        vmovq   [r8 + 312], xmm17
        vpbroadcastq zmm4, [r8 + 312]
        valignq zmm7{k1}{z}, zmm17, zmm17, 1
        vpaddq  zmm6, zmm6, zmm7
        vpbroadcastq zmm7, [rdx + 32]
        vpbroadcastq zmm9, [rdx + 96]
        vpbroadcastq zmm10, [rdx + 160]
        vpbroadcastq zmm11, [rdx + 224]
        vmovdqu64 zmm12, [rsi + 0]
        vpmadd52luq zmm20, zmm12, zmm7
        vpmadd52luq zmm8, zmm12, zmm9
        vpmadd52luq zmm13, zmm12, zmm10
        vpmadd52luq zmm18, zmm12, zmm11
        vpmadd52huq zmm8, zmm12, zmm7
        vpmadd52huq zmm13, zmm12, zmm9
        vpmadd52huq zmm18, zmm12, zmm10
        vpmadd52huq zmm21, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 64]
        vpmadd52luq zmm8, zmm12, zmm7
        vpmadd52luq zmm13, zmm12, zmm9
        vpmadd52luq zmm18, zmm12, zmm10
        vpmadd52luq zmm21, zmm12, zmm11
        vpmadd52huq zmm13, zmm12, zmm7
        vpmadd52huq zmm18, zmm12, zmm9
        vpmadd52huq zmm21, zmm12, zmm10
        vpmadd52huq zmm5, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 128]
        vpmadd52luq zmm13, zmm12, zmm7
        vpmadd52luq zmm18, zmm12, zmm9
        vpmadd52luq zmm21, zmm12, zmm10
        vpmadd52luq zmm5, zmm12, zmm11
        vpmadd52huq zmm18, zmm12, zmm7
        vpmadd52huq zmm21, zmm12, zmm9
        vpmadd52huq zmm5, zmm12, zmm10
        vpmadd52huq zmm14, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 192]
        vpmadd52luq zmm18, zmm12, zmm7
        vpmadd52luq zmm21, zmm12, zmm9
        vpmadd52luq zmm5, zmm12, zmm10
        vpmadd52luq zmm14, zmm12, zmm11
        vpmadd52huq zmm21, zmm12, zmm7
        vpmadd52huq zmm5, zmm12, zmm9
        vpmadd52huq zmm14, zmm12, zmm10
        vpmadd52huq zmm15, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 256]
        vpmadd52luq zmm21, zmm12, zmm7
        vpmadd52luq zmm5, zmm12, zmm9
        vpmadd52luq zmm14, zmm12, zmm10
        vpmadd52luq zmm15, zmm12, zmm11
        vpmadd52huq zmm5, zmm12, zmm7
        vpmadd52huq zmm14, zmm12, zmm9
        vpmadd52huq zmm15, zmm12, zmm10
        vpmadd52huq zmm22, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 320]
        vpmadd52luq zmm5, zmm12, zmm7
        vpmadd52luq zmm14, zmm12, zmm9
        vpmadd52luq zmm15, zmm12, zmm10
        vpmadd52luq zmm22, zmm12, zmm11
        vpmadd52huq zmm14, zmm12, zmm7
        vpmadd52huq zmm15, zmm12, zmm9
        vpmadd52huq zmm22, zmm12, zmm10
        vpmadd52huq zmm6, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 384]
        vpmadd52luq zmm14, zmm12, zmm7
        vpmadd52luq zmm15, zmm12, zmm9
        vpmadd52luq zmm22, zmm12, zmm10
        vpmadd52luq zmm6, zmm12, zmm11
        vpmadd52huq zmm15, zmm12, zmm7
        vpmadd52huq zmm22, zmm12, zmm9
        vpmadd52huq zmm6, zmm12, zmm10
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 448]
        vpmadd52luq zmm15, zmm12, zmm7
        vpmadd52luq zmm22, zmm12, zmm9
        vpmadd52luq zmm6, zmm12, zmm10
        vpmadd52luq zmm16, zmm12, zmm11
        vpmadd52huq zmm22, zmm12, zmm7
        vpmadd52huq zmm6, zmm12, zmm9
        vpmadd52huq zmm16, zmm12, zmm10
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 512]
        vpmadd52luq zmm22, zmm12, zmm7
        vpmadd52luq zmm6, zmm12, zmm9
        vpmadd52luq zmm16, zmm12, zmm10
        vpmadd52luq zmm17, zmm12, zmm11
        vpmadd52huq zmm6, zmm12, zmm7
        vpmadd52huq zmm16, zmm12, zmm9
        vpmadd52huq zmm17, zmm12, zmm10
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 576]
        vpmadd52luq zmm6, zmm12, zmm7
        vpmadd52luq zmm16, zmm12, zmm9
        vpmadd52luq zmm17, zmm12, zmm10
        vpmadd52luq zmm19, zmm12, zmm11
        vpmadd52huq zmm16, zmm12, zmm7
        vpmadd52huq zmm17, zmm12, zmm9
        vpmadd52huq zmm19, zmm12, zmm10
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm12, zmm11
        vmovdqu64 zmm9, [rcx + 0]
        vpmadd52luq zmm20, zmm9, zmm1
        vpmadd52luq zmm8, zmm9, zmm2
        vpmadd52luq zmm13, zmm9, zmm3
        vpmadd52luq zmm18, zmm9, zmm4
        vpmadd52huq zmm8, zmm9, zmm1
        vpmadd52huq zmm13, zmm9, zmm2
        vpmadd52huq zmm18, zmm9, zmm3
        vpmadd52huq zmm21, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 64]
        vpmadd52luq zmm8, zmm9, zmm1
        vpmadd52luq zmm13, zmm9, zmm2
        vpmadd52luq zmm18, zmm9, zmm3
        vpmadd52luq zmm21, zmm9, zmm4
        vpmadd52huq zmm13, zmm9, zmm1
        vpmadd52huq zmm18, zmm9, zmm2
        vpmadd52huq zmm21, zmm9, zmm3
        vpmadd52huq zmm5, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 128]
        vpmadd52luq zmm13, zmm9, zmm1
        vpmadd52luq zmm18, zmm9, zmm2
        vpmadd52luq zmm21, zmm9, zmm3
        vpmadd52luq zmm5, zmm9, zmm4
        vpmadd52huq zmm18, zmm9, zmm1
        vpmadd52huq zmm21, zmm9, zmm2
        vpmadd52huq zmm5, zmm9, zmm3
        vpmadd52huq zmm14, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 192]
        vpmadd52luq zmm18, zmm9, zmm1
        vpmadd52luq zmm21, zmm9, zmm2
        vpmadd52luq zmm5, zmm9, zmm3
        vpmadd52luq zmm14, zmm9, zmm4
        vpmadd52huq zmm21, zmm9, zmm1
        vpmadd52huq zmm5, zmm9, zmm2
        vpmadd52huq zmm14, zmm9, zmm3
        vpmadd52huq zmm15, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 256]
        vpmadd52luq zmm21, zmm9, zmm1
        vpmadd52luq zmm5, zmm9, zmm2
        vpmadd52luq zmm14, zmm9, zmm3
        vpmadd52luq zmm15, zmm9, zmm4
        vpmadd52huq zmm5, zmm9, zmm1
        vpmadd52huq zmm14, zmm9, zmm2
        vpmadd52huq zmm15, zmm9, zmm3
        vpmadd52huq zmm22, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 320]
        vpmadd52luq zmm5, zmm9, zmm1
        vpmadd52luq zmm14, zmm9, zmm2
        vpmadd52luq zmm15, zmm9, zmm3
        vpmadd52luq zmm22, zmm9, zmm4
        vpmadd52huq zmm14, zmm9, zmm1
        vpmadd52huq zmm15, zmm9, zmm2
        vpmadd52huq zmm22, zmm9, zmm3
        vpmadd52huq zmm6, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 384]
        vpmadd52luq zmm14, zmm9, zmm1
        vpmadd52luq zmm15, zmm9, zmm2
        vpmadd52luq zmm22, zmm9, zmm3
        vpmadd52luq zmm6, zmm9, zmm4
        vpmadd52huq zmm15, zmm9, zmm1
        vpmadd52huq zmm22, zmm9, zmm2
        vpmadd52huq zmm6, zmm9, zmm3
        vpmadd52huq zmm16, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 448]
        vpmadd52luq zmm15, zmm9, zmm1
        vpmadd52luq zmm22, zmm9, zmm2
        vpmadd52luq zmm6, zmm9, zmm3
        vpmadd52luq zmm16, zmm9, zmm4
        vpmadd52huq zmm22, zmm9, zmm1
        vpmadd52huq zmm6, zmm9, zmm2
        vpmadd52huq zmm16, zmm9, zmm3
        vpmadd52huq zmm17, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 512]
        vpmadd52luq zmm22, zmm9, zmm1
        vpmadd52luq zmm6, zmm9, zmm2
        vpmadd52luq zmm16, zmm9, zmm3
        vpmadd52luq zmm17, zmm9, zmm4
        vpmadd52huq zmm6, zmm9, zmm1
        vpmadd52huq zmm16, zmm9, zmm2
        vpmadd52huq zmm17, zmm9, zmm3
        vpmadd52huq zmm19, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 576]
        vpmadd52luq zmm6, zmm9, zmm1
        vpmadd52luq zmm16, zmm9, zmm2
        vpmadd52luq zmm17, zmm9, zmm3
        vpmadd52luq zmm19, zmm9, zmm4
        vpmadd52huq zmm16, zmm9, zmm1
        vpmadd52huq zmm17, zmm9, zmm2
        vpmadd52huq zmm19, zmm9, zmm3
        vpmadd52huq zmm7, zmm9, zmm4
        vpaddq  zmm20, zmm20, zmm0
        vpsrlq  zmm0{k2}{z}, zmm20, 52
        vmovq   [r8 + 320], xmm20
        vpbroadcastq zmm1, [r8 + 320]
        valignq zmm2{k1}{z}, zmm20, zmm20, 1
        vpaddq  zmm16, zmm16, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovq   [r8 + 328], xmm8
        vpbroadcastq zmm2, [r8 + 328]
        valignq zmm3{k1}{z}, zmm8, zmm8, 1
        vpaddq  zmm17, zmm17, zmm3
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovq   [r8 + 336], xmm13
        vpbroadcastq zmm3, [r8 + 336]
        valignq zmm4{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm19, zmm19, zmm4
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovq   [r8 + 344], xmm18
        vpbroadcastq zmm4, [r8 + 344]
        valignq zmm8{k1}{z}, zmm18, zmm18, 1
        vpaddq  zmm7, zmm7, zmm8
        vpbroadcastq zmm8, [rdx + 288]
        vpbroadcastq zmm9, [rdx + 352]
        vpbroadcastq zmm10, [rdx + 416]
        vpbroadcastq zmm11, [rdx + 480]
        vmovdqu64 zmm12, [rsi + 0]
        vpmadd52luq zmm21, zmm12, zmm8
        vpmadd52luq zmm5, zmm12, zmm9
        vpmadd52luq zmm14, zmm12, zmm10
        vpmadd52luq zmm15, zmm12, zmm11
        vpmadd52huq zmm5, zmm12, zmm8
        vpmadd52huq zmm14, zmm12, zmm9
        vpmadd52huq zmm15, zmm12, zmm10
        vpmadd52huq zmm22, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 64]
        vpmadd52luq zmm5, zmm12, zmm8
        vpmadd52luq zmm14, zmm12, zmm9
        vpmadd52luq zmm15, zmm12, zmm10
        vpmadd52luq zmm22, zmm12, zmm11
        vpmadd52huq zmm14, zmm12, zmm8
        vpmadd52huq zmm15, zmm12, zmm9
        vpmadd52huq zmm22, zmm12, zmm10
        vpmadd52huq zmm6, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 128]
        vpmadd52luq zmm14, zmm12, zmm8
        vpmadd52luq zmm15, zmm12, zmm9
        vpmadd52luq zmm22, zmm12, zmm10
        vpmadd52luq zmm6, zmm12, zmm11
        vpmadd52huq zmm15, zmm12, zmm8
        vpmadd52huq zmm22, zmm12, zmm9
        vpmadd52huq zmm6, zmm12, zmm10
        vpmadd52huq zmm16, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 192]
        vpmadd52luq zmm15, zmm12, zmm8
        vpmadd52luq zmm22, zmm12, zmm9
        vpmadd52luq zmm6, zmm12, zmm10
        vpmadd52luq zmm16, zmm12, zmm11
        vpmadd52huq zmm22, zmm12, zmm8
        vpmadd52huq zmm6, zmm12, zmm9
        vpmadd52huq zmm16, zmm12, zmm10
        vpmadd52huq zmm17, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 256]
        vpmadd52luq zmm22, zmm12, zmm8
        vpmadd52luq zmm6, zmm12, zmm9
        vpmadd52luq zmm16, zmm12, zmm10
        vpmadd52luq zmm17, zmm12, zmm11
        vpmadd52huq zmm6, zmm12, zmm8
        vpmadd52huq zmm16, zmm12, zmm9
        vpmadd52huq zmm17, zmm12, zmm10
        vpmadd52huq zmm19, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 320]
        vpmadd52luq zmm6, zmm12, zmm8
        vpmadd52luq zmm16, zmm12, zmm9
        vpmadd52luq zmm17, zmm12, zmm10
        vpmadd52luq zmm19, zmm12, zmm11
        vpmadd52huq zmm16, zmm12, zmm8
        vpmadd52huq zmm17, zmm12, zmm9
        vpmadd52huq zmm19, zmm12, zmm10
        vpmadd52huq zmm7, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 384]
        vpmadd52luq zmm16, zmm12, zmm8
        vpmadd52luq zmm17, zmm12, zmm9
        vpmadd52luq zmm19, zmm12, zmm10
        vpmadd52luq zmm7, zmm12, zmm11
        vpmadd52huq zmm17, zmm12, zmm8
        vpmadd52huq zmm19, zmm12, zmm9
        vpmadd52huq zmm7, zmm12, zmm10
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 448]
        vpmadd52luq zmm17, zmm12, zmm8
        vpmadd52luq zmm19, zmm12, zmm9
        vpmadd52luq zmm7, zmm12, zmm10
        vpmadd52luq zmm13, zmm12, zmm11
        vpmadd52huq zmm19, zmm12, zmm8
        vpmadd52huq zmm7, zmm12, zmm9
        vpmadd52huq zmm13, zmm12, zmm10
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 512]
        vpmadd52luq zmm19, zmm12, zmm8
        vpmadd52luq zmm7, zmm12, zmm9
        vpmadd52luq zmm13, zmm12, zmm10
        vpmadd52luq zmm18, zmm12, zmm11
        vpmadd52huq zmm7, zmm12, zmm8
        vpmadd52huq zmm13, zmm12, zmm9
        vpmadd52huq zmm18, zmm12, zmm10
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 576]
        vpmadd52luq zmm7, zmm12, zmm8
        vpmadd52luq zmm13, zmm12, zmm9
        vpmadd52luq zmm18, zmm12, zmm10
        vpmadd52luq zmm20, zmm12, zmm11
        vpmadd52huq zmm13, zmm12, zmm8
        vpmadd52huq zmm18, zmm12, zmm9
        vpmadd52huq zmm20, zmm12, zmm10
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm12, zmm11
        vmovdqu64 zmm9, [rcx + 0]
        vpmadd52luq zmm21, zmm9, zmm1
        vpmadd52luq zmm5, zmm9, zmm2
        vpmadd52luq zmm14, zmm9, zmm3
        vpmadd52luq zmm15, zmm9, zmm4
        vpmadd52huq zmm5, zmm9, zmm1
        vpmadd52huq zmm14, zmm9, zmm2
        vpmadd52huq zmm15, zmm9, zmm3
        vpmadd52huq zmm22, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 64]
        vpmadd52luq zmm5, zmm9, zmm1
        vpmadd52luq zmm14, zmm9, zmm2
        vpmadd52luq zmm15, zmm9, zmm3
        vpmadd52luq zmm22, zmm9, zmm4
        vpmadd52huq zmm14, zmm9, zmm1
        vpmadd52huq zmm15, zmm9, zmm2
        vpmadd52huq zmm22, zmm9, zmm3
        vpmadd52huq zmm6, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 128]
        vpmadd52luq zmm14, zmm9, zmm1
        vpmadd52luq zmm15, zmm9, zmm2
        vpmadd52luq zmm22, zmm9, zmm3
        vpmadd52luq zmm6, zmm9, zmm4
        vpmadd52huq zmm15, zmm9, zmm1
        vpmadd52huq zmm22, zmm9, zmm2
        vpmadd52huq zmm6, zmm9, zmm3
        vpmadd52huq zmm16, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 192]
        vpmadd52luq zmm15, zmm9, zmm1
        vpmadd52luq zmm22, zmm9, zmm2
        vpmadd52luq zmm6, zmm9, zmm3
        vpmadd52luq zmm16, zmm9, zmm4
        vpmadd52huq zmm22, zmm9, zmm1
        vpmadd52huq zmm6, zmm9, zmm2
        vpmadd52huq zmm16, zmm9, zmm3
        vpmadd52huq zmm17, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 256]
        vpmadd52luq zmm22, zmm9, zmm1
        vpmadd52luq zmm6, zmm9, zmm2
        vpmadd52luq zmm16, zmm9, zmm3
        vpmadd52luq zmm17, zmm9, zmm4
        vpmadd52huq zmm6, zmm9, zmm1
        vpmadd52huq zmm16, zmm9, zmm2
        vpmadd52huq zmm17, zmm9, zmm3
        vpmadd52huq zmm19, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 320]
        vpmadd52luq zmm6, zmm9, zmm1
        vpmadd52luq zmm16, zmm9, zmm2
        vpmadd52luq zmm17, zmm9, zmm3
        vpmadd52luq zmm19, zmm9, zmm4
        vpmadd52huq zmm16, zmm9, zmm1
        vpmadd52huq zmm17, zmm9, zmm2
        vpmadd52huq zmm19, zmm9, zmm3
        vpmadd52huq zmm7, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 384]
        vpmadd52luq zmm16, zmm9, zmm1
        vpmadd52luq zmm17, zmm9, zmm2
        vpmadd52luq zmm19, zmm9, zmm3
        vpmadd52luq zmm7, zmm9, zmm4
        vpmadd52huq zmm17, zmm9, zmm1
        vpmadd52huq zmm19, zmm9, zmm2
        vpmadd52huq zmm7, zmm9, zmm3
        vpmadd52huq zmm13, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 448]
        vpmadd52luq zmm17, zmm9, zmm1
        vpmadd52luq zmm19, zmm9, zmm2
        vpmadd52luq zmm7, zmm9, zmm3
        vpmadd52luq zmm13, zmm9, zmm4
        vpmadd52huq zmm19, zmm9, zmm1
        vpmadd52huq zmm7, zmm9, zmm2
        vpmadd52huq zmm13, zmm9, zmm3
        vpmadd52huq zmm18, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 512]
        vpmadd52luq zmm19, zmm9, zmm1
        vpmadd52luq zmm7, zmm9, zmm2
        vpmadd52luq zmm13, zmm9, zmm3
        vpmadd52luq zmm18, zmm9, zmm4
        vpmadd52huq zmm7, zmm9, zmm1
        vpmadd52huq zmm13, zmm9, zmm2
        vpmadd52huq zmm18, zmm9, zmm3
        vpmadd52huq zmm20, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 576]
        vpmadd52luq zmm7, zmm9, zmm1
        vpmadd52luq zmm13, zmm9, zmm2
        vpmadd52luq zmm18, zmm9, zmm3
        vpmadd52luq zmm20, zmm9, zmm4
        vpmadd52huq zmm13, zmm9, zmm1
        vpmadd52huq zmm18, zmm9, zmm2
        vpmadd52huq zmm20, zmm9, zmm3
        vpmadd52huq zmm8, zmm9, zmm4
        vpaddq  zmm21, zmm21, zmm0
        vpsrlq  zmm0{k2}{z}, zmm21, 52
        vmovq   [r8 + 352], xmm21
        vpbroadcastq zmm1, [r8 + 352]
        valignq zmm2{k1}{z}, zmm21, zmm21, 1
        vpaddq  zmm13, zmm13, zmm2
        vpaddq  zmm5, zmm5, zmm0
        vpsrlq  zmm0{k2}{z}, zmm5, 52
        vmovq   [r8 + 360], xmm5
        vpbroadcastq zmm2, [r8 + 360]
        valignq zmm3{k1}{z}, zmm5, zmm5, 1
        vpaddq  zmm18, zmm18, zmm3
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovq   [r8 + 368], xmm14
        vpbroadcastq zmm3, [r8 + 368]
        valignq zmm4{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm20, zmm20, zmm4
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovq   [r8 + 376], xmm15
        vpbroadcastq zmm4, [r8 + 376]
        valignq zmm5{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm8, zmm8, zmm5
        vpbroadcastq zmm5, [rdx + 544]
        vpbroadcastq zmm9, [rdx + 608]
        vpbroadcastq zmm10, [rdx + 40]
        vpbroadcastq zmm11, [rdx + 104]
        vmovdqu64 zmm12, [rsi + 0]
        vpmadd52luq zmm22, zmm12, zmm5
        vpmadd52luq zmm6, zmm12, zmm9
        vpmadd52luq zmm16, zmm12, zmm10
        vpmadd52luq zmm17, zmm12, zmm11
        vpmadd52huq zmm6, zmm12, zmm5
        vpmadd52huq zmm16, zmm12, zmm9
        vpmadd52huq zmm17, zmm12, zmm10
        vpmadd52huq zmm19, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 64]
        vpmadd52luq zmm6, zmm12, zmm5
        vpmadd52luq zmm16, zmm12, zmm9
        vpmadd52luq zmm17, zmm12, zmm10
        vpmadd52luq zmm19, zmm12, zmm11
        vpmadd52huq zmm16, zmm12, zmm5
        vpmadd52huq zmm17, zmm12, zmm9
        vpmadd52huq zmm19, zmm12, zmm10
        vpmadd52huq zmm7, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 128]
        vpmadd52luq zmm16, zmm12, zmm5
        vpmadd52luq zmm17, zmm12, zmm9
        vpmadd52luq zmm19, zmm12, zmm10
        vpmadd52luq zmm7, zmm12, zmm11
        vpmadd52huq zmm17, zmm12, zmm5
        vpmadd52huq zmm19, zmm12, zmm9
        vpmadd52huq zmm7, zmm12, zmm10
        vpmadd52huq zmm13, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 192]
        vpmadd52luq zmm17, zmm12, zmm5
        vpmadd52luq zmm19, zmm12, zmm9
        vpmadd52luq zmm7, zmm12, zmm10
        vpmadd52luq zmm13, zmm12, zmm11
        vpmadd52huq zmm19, zmm12, zmm5
        vpmadd52huq zmm7, zmm12, zmm9
        vpmadd52huq zmm13, zmm12, zmm10
        vpmadd52huq zmm18, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 256]
        vpmadd52luq zmm19, zmm12, zmm5
        vpmadd52luq zmm7, zmm12, zmm9
        vpmadd52luq zmm13, zmm12, zmm10
        vpmadd52luq zmm18, zmm12, zmm11
        vpmadd52huq zmm7, zmm12, zmm5
        vpmadd52huq zmm13, zmm12, zmm9
        vpmadd52huq zmm18, zmm12, zmm10
        vpmadd52huq zmm20, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 320]
        vpmadd52luq zmm7, zmm12, zmm5
        vpmadd52luq zmm13, zmm12, zmm9
        vpmadd52luq zmm18, zmm12, zmm10
        vpmadd52luq zmm20, zmm12, zmm11
        vpmadd52huq zmm13, zmm12, zmm5
        vpmadd52huq zmm18, zmm12, zmm9
        vpmadd52huq zmm20, zmm12, zmm10
        vpmadd52huq zmm8, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 384]
        vpmadd52luq zmm13, zmm12, zmm5
        vpmadd52luq zmm18, zmm12, zmm9
        vpmadd52luq zmm20, zmm12, zmm10
        vpmadd52luq zmm8, zmm12, zmm11
        vpmadd52huq zmm18, zmm12, zmm5
        vpmadd52huq zmm20, zmm12, zmm9
        vpmadd52huq zmm8, zmm12, zmm10
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 448]
        vpmadd52luq zmm18, zmm12, zmm5
        vpmadd52luq zmm20, zmm12, zmm9
        vpmadd52luq zmm8, zmm12, zmm10
        vpmadd52luq zmm14, zmm12, zmm11
        vpmadd52huq zmm20, zmm12, zmm5
        vpmadd52huq zmm8, zmm12, zmm9
        vpmadd52huq zmm14, zmm12, zmm10
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 512]
        vpmadd52luq zmm20, zmm12, zmm5
        vpmadd52luq zmm8, zmm12, zmm9
        vpmadd52luq zmm14, zmm12, zmm10
        vpmadd52luq zmm15, zmm12, zmm11
        vpmadd52huq zmm8, zmm12, zmm5
        vpmadd52huq zmm14, zmm12, zmm9
        vpmadd52huq zmm15, zmm12, zmm10
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 576]
        vpmadd52luq zmm8, zmm12, zmm5
        vpmadd52luq zmm14, zmm12, zmm9
        vpmadd52luq zmm15, zmm12, zmm10
        vpmadd52luq zmm21, zmm12, zmm11
        vpmadd52huq zmm14, zmm12, zmm5
        vpmadd52huq zmm15, zmm12, zmm9
        vpmadd52huq zmm21, zmm12, zmm10
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm12, zmm11
        vmovdqu64 zmm9, [rcx + 0]
        vpmadd52luq zmm22, zmm9, zmm1
        vpmadd52luq zmm6, zmm9, zmm2
        vpmadd52luq zmm16, zmm9, zmm3
        vpmadd52luq zmm17, zmm9, zmm4
        vpmadd52huq zmm6, zmm9, zmm1
        vpmadd52huq zmm16, zmm9, zmm2
        vpmadd52huq zmm17, zmm9, zmm3
        vpmadd52huq zmm19, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 64]
        vpmadd52luq zmm6, zmm9, zmm1
        vpmadd52luq zmm16, zmm9, zmm2
        vpmadd52luq zmm17, zmm9, zmm3
        vpmadd52luq zmm19, zmm9, zmm4
        vpmadd52huq zmm16, zmm9, zmm1
        vpmadd52huq zmm17, zmm9, zmm2
        vpmadd52huq zmm19, zmm9, zmm3
        vpmadd52huq zmm7, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 128]
        vpmadd52luq zmm16, zmm9, zmm1
        vpmadd52luq zmm17, zmm9, zmm2
        vpmadd52luq zmm19, zmm9, zmm3
        vpmadd52luq zmm7, zmm9, zmm4
        vpmadd52huq zmm17, zmm9, zmm1
        vpmadd52huq zmm19, zmm9, zmm2
        vpmadd52huq zmm7, zmm9, zmm3
        vpmadd52huq zmm13, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 192]
        vpmadd52luq zmm17, zmm9, zmm1
        vpmadd52luq zmm19, zmm9, zmm2
        vpmadd52luq zmm7, zmm9, zmm3
        vpmadd52luq zmm13, zmm9, zmm4
        vpmadd52huq zmm19, zmm9, zmm1
        vpmadd52huq zmm7, zmm9, zmm2
        vpmadd52huq zmm13, zmm9, zmm3
        vpmadd52huq zmm18, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 256]
        vpmadd52luq zmm19, zmm9, zmm1
        vpmadd52luq zmm7, zmm9, zmm2
        vpmadd52luq zmm13, zmm9, zmm3
        vpmadd52luq zmm18, zmm9, zmm4
        vpmadd52huq zmm7, zmm9, zmm1
        vpmadd52huq zmm13, zmm9, zmm2
        vpmadd52huq zmm18, zmm9, zmm3
        vpmadd52huq zmm20, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 320]
        vpmadd52luq zmm7, zmm9, zmm1
        vpmadd52luq zmm13, zmm9, zmm2
        vpmadd52luq zmm18, zmm9, zmm3
        vpmadd52luq zmm20, zmm9, zmm4
        vpmadd52huq zmm13, zmm9, zmm1
        vpmadd52huq zmm18, zmm9, zmm2
        vpmadd52huq zmm20, zmm9, zmm3
        vpmadd52huq zmm8, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 384]
        vpmadd52luq zmm13, zmm9, zmm1
        vpmadd52luq zmm18, zmm9, zmm2
        vpmadd52luq zmm20, zmm9, zmm3
        vpmadd52luq zmm8, zmm9, zmm4
        vpmadd52huq zmm18, zmm9, zmm1
        vpmadd52huq zmm20, zmm9, zmm2
        vpmadd52huq zmm8, zmm9, zmm3
        vpmadd52huq zmm14, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 448]
        vpmadd52luq zmm18, zmm9, zmm1
        vpmadd52luq zmm20, zmm9, zmm2
        vpmadd52luq zmm8, zmm9, zmm3
        vpmadd52luq zmm14, zmm9, zmm4
        vpmadd52huq zmm20, zmm9, zmm1
        vpmadd52huq zmm8, zmm9, zmm2
        vpmadd52huq zmm14, zmm9, zmm3
        vpmadd52huq zmm15, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 512]
        vpmadd52luq zmm20, zmm9, zmm1
        vpmadd52luq zmm8, zmm9, zmm2
        vpmadd52luq zmm14, zmm9, zmm3
        vpmadd52luq zmm15, zmm9, zmm4
        vpmadd52huq zmm8, zmm9, zmm1
        vpmadd52huq zmm14, zmm9, zmm2
        vpmadd52huq zmm15, zmm9, zmm3
        vpmadd52huq zmm21, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 576]
        vpmadd52luq zmm8, zmm9, zmm1
        vpmadd52luq zmm14, zmm9, zmm2
        vpmadd52luq zmm15, zmm9, zmm3
        vpmadd52luq zmm21, zmm9, zmm4
        vpmadd52huq zmm14, zmm9, zmm1
        vpmadd52huq zmm15, zmm9, zmm2
        vpmadd52huq zmm21, zmm9, zmm3
        vpmadd52huq zmm5, zmm9, zmm4
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovq   [r8 + 384], xmm22
        vpbroadcastq zmm1, [r8 + 384]
        valignq zmm2{k1}{z}, zmm22, zmm22, 1
        vpaddq  zmm14, zmm14, zmm2
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovq   [r8 + 392], xmm6
        vpbroadcastq zmm2, [r8 + 392]
        valignq zmm3{k1}{z}, zmm6, zmm6, 1
        vpaddq  zmm15, zmm15, zmm3
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovq   [r8 + 400], xmm16
        vpbroadcastq zmm3, [r8 + 400]
        valignq zmm4{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm21, zmm21, zmm4
        vpaddq  zmm17, zmm17, zmm0
        vpsrlq  zmm0{k2}{z}, zmm17, 52
        vmovq   [r8 + 408], xmm17
        vpbroadcastq zmm4, [r8 + 408]
        valignq zmm6{k1}{z}, zmm17, zmm17, 1
        vpaddq  zmm5, zmm5, zmm6
        vpbroadcastq zmm6, [rdx + 168]
        vpbroadcastq zmm9, [rdx + 232]
        vpbroadcastq zmm10, [rdx + 296]
        vpbroadcastq zmm11, [rdx + 360]
        vmovdqu64 zmm12, [rsi + 0]
        vpmadd52luq zmm19, zmm12, zmm6
        vpmadd52luq zmm7, zmm12, zmm9
        vpmadd52luq zmm13, zmm12, zmm10
        vpmadd52luq zmm18, zmm12, zmm11
        vpmadd52huq zmm7, zmm12, zmm6
        vpmadd52huq zmm13, zmm12, zmm9
        vpmadd52huq zmm18, zmm12, zmm10
        vpmadd52huq zmm20, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 64]
        vpmadd52luq zmm7, zmm12, zmm6
        vpmadd52luq zmm13, zmm12, zmm9
        vpmadd52luq zmm18, zmm12, zmm10
        vpmadd52luq zmm20, zmm12, zmm11
        vpmadd52huq zmm13, zmm12, zmm6
        vpmadd52huq zmm18, zmm12, zmm9
        vpmadd52huq zmm20, zmm12, zmm10
        vpmadd52huq zmm8, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 128]
        vpmadd52luq zmm13, zmm12, zmm6
        vpmadd52luq zmm18, zmm12, zmm9
        vpmadd52luq zmm20, zmm12, zmm10
        vpmadd52luq zmm8, zmm12, zmm11
        vpmadd52huq zmm18, zmm12, zmm6
        vpmadd52huq zmm20, zmm12, zmm9
        vpmadd52huq zmm8, zmm12, zmm10
        vpmadd52huq zmm14, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 192]
        vpmadd52luq zmm18, zmm12, zmm6
        vpmadd52luq zmm20, zmm12, zmm9
        vpmadd52luq zmm8, zmm12, zmm10
        vpmadd52luq zmm14, zmm12, zmm11
        vpmadd52huq zmm20, zmm12, zmm6
        vpmadd52huq zmm8, zmm12, zmm9
        vpmadd52huq zmm14, zmm12, zmm10
        vpmadd52huq zmm15, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 256]
        vpmadd52luq zmm20, zmm12, zmm6
        vpmadd52luq zmm8, zmm12, zmm9
        vpmadd52luq zmm14, zmm12, zmm10
        vpmadd52luq zmm15, zmm12, zmm11
        vpmadd52huq zmm8, zmm12, zmm6
        vpmadd52huq zmm14, zmm12, zmm9
        vpmadd52huq zmm15, zmm12, zmm10
        vpmadd52huq zmm21, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 320]
        vpmadd52luq zmm8, zmm12, zmm6
        vpmadd52luq zmm14, zmm12, zmm9
        vpmadd52luq zmm15, zmm12, zmm10
        vpmadd52luq zmm21, zmm12, zmm11
        vpmadd52huq zmm14, zmm12, zmm6
        vpmadd52huq zmm15, zmm12, zmm9
        vpmadd52huq zmm21, zmm12, zmm10
        vpmadd52huq zmm5, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 384]
        vpmadd52luq zmm14, zmm12, zmm6
        vpmadd52luq zmm15, zmm12, zmm9
        vpmadd52luq zmm21, zmm12, zmm10
        vpmadd52luq zmm5, zmm12, zmm11
        vpmadd52huq zmm15, zmm12, zmm6
        vpmadd52huq zmm21, zmm12, zmm9
        vpmadd52huq zmm5, zmm12, zmm10
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 448]
        vpmadd52luq zmm15, zmm12, zmm6
        vpmadd52luq zmm21, zmm12, zmm9
        vpmadd52luq zmm5, zmm12, zmm10
        vpmadd52luq zmm16, zmm12, zmm11
        vpmadd52huq zmm21, zmm12, zmm6
        vpmadd52huq zmm5, zmm12, zmm9
        vpmadd52huq zmm16, zmm12, zmm10
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 512]
        vpmadd52luq zmm21, zmm12, zmm6
        vpmadd52luq zmm5, zmm12, zmm9
        vpmadd52luq zmm16, zmm12, zmm10
        vpmadd52luq zmm17, zmm12, zmm11
        vpmadd52huq zmm5, zmm12, zmm6
        vpmadd52huq zmm16, zmm12, zmm9
        vpmadd52huq zmm17, zmm12, zmm10
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 576]
        vpmadd52luq zmm5, zmm12, zmm6
        vpmadd52luq zmm16, zmm12, zmm9
        vpmadd52luq zmm17, zmm12, zmm10
        vpmadd52luq zmm22, zmm12, zmm11
        vpmadd52huq zmm16, zmm12, zmm6
        vpmadd52huq zmm17, zmm12, zmm9
        vpmadd52huq zmm22, zmm12, zmm10
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm12, zmm11
        vmovdqu64 zmm9, [rcx + 0]
        vpmadd52luq zmm19, zmm9, zmm1
        vpmadd52luq zmm7, zmm9, zmm2
        vpmadd52luq zmm13, zmm9, zmm3
        vpmadd52luq zmm18, zmm9, zmm4
        vpmadd52huq zmm7, zmm9, zmm1
        vpmadd52huq zmm13, zmm9, zmm2
        vpmadd52huq zmm18, zmm9, zmm3
        vpmadd52huq zmm20, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 64]
        vpmadd52luq zmm7, zmm9, zmm1
        vpmadd52luq zmm13, zmm9, zmm2
        vpmadd52luq zmm18, zmm9, zmm3
        vpmadd52luq zmm20, zmm9, zmm4
        vpmadd52huq zmm13, zmm9, zmm1
        vpmadd52huq zmm18, zmm9, zmm2
        vpmadd52huq zmm20, zmm9, zmm3
        vpmadd52huq zmm8, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 128]
        vpmadd52luq zmm13, zmm9, zmm1
        vpmadd52luq zmm18, zmm9, zmm2
        vpmadd52luq zmm20, zmm9, zmm3
        vpmadd52luq zmm8, zmm9, zmm4
        vpmadd52huq zmm18, zmm9, zmm1
        vpmadd52huq zmm20, zmm9, zmm2
        vpmadd52huq zmm8, zmm9, zmm3
        vpmadd52huq zmm14, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 192]
        vpmadd52luq zmm18, zmm9, zmm1
        vpmadd52luq zmm20, zmm9, zmm2
        vpmadd52luq zmm8, zmm9, zmm3
        vpmadd52luq zmm14, zmm9, zmm4
        vpmadd52huq zmm20, zmm9, zmm1
        vpmadd52huq zmm8, zmm9, zmm2
        vpmadd52huq zmm14, zmm9, zmm3
        vpmadd52huq zmm15, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 256]
        vpmadd52luq zmm20, zmm9, zmm1
        vpmadd52luq zmm8, zmm9, zmm2
        vpmadd52luq zmm14, zmm9, zmm3
        vpmadd52luq zmm15, zmm9, zmm4
        vpmadd52huq zmm8, zmm9, zmm1
        vpmadd52huq zmm14, zmm9, zmm2
        vpmadd52huq zmm15, zmm9, zmm3
        vpmadd52huq zmm21, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 320]
        vpmadd52luq zmm8, zmm9, zmm1
        vpmadd52luq zmm14, zmm9, zmm2
        vpmadd52luq zmm15, zmm9, zmm3
        vpmadd52luq zmm21, zmm9, zmm4
        vpmadd52huq zmm14, zmm9, zmm1
        vpmadd52huq zmm15, zmm9, zmm2
        vpmadd52huq zmm21, zmm9, zmm3
        vpmadd52huq zmm5, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 384]
        vpmadd52luq zmm14, zmm9, zmm1
        vpmadd52luq zmm15, zmm9, zmm2
        vpmadd52luq zmm21, zmm9, zmm3
        vpmadd52luq zmm5, zmm9, zmm4
        vpmadd52huq zmm15, zmm9, zmm1
        vpmadd52huq zmm21, zmm9, zmm2
        vpmadd52huq zmm5, zmm9, zmm3
        vpmadd52huq zmm16, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 448]
        vpmadd52luq zmm15, zmm9, zmm1
        vpmadd52luq zmm21, zmm9, zmm2
        vpmadd52luq zmm5, zmm9, zmm3
        vpmadd52luq zmm16, zmm9, zmm4
        vpmadd52huq zmm21, zmm9, zmm1
        vpmadd52huq zmm5, zmm9, zmm2
        vpmadd52huq zmm16, zmm9, zmm3
        vpmadd52huq zmm17, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 512]
        vpmadd52luq zmm21, zmm9, zmm1
        vpmadd52luq zmm5, zmm9, zmm2
        vpmadd52luq zmm16, zmm9, zmm3
        vpmadd52luq zmm17, zmm9, zmm4
        vpmadd52huq zmm5, zmm9, zmm1
        vpmadd52huq zmm16, zmm9, zmm2
        vpmadd52huq zmm17, zmm9, zmm3
        vpmadd52huq zmm22, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 576]
        vpmadd52luq zmm5, zmm9, zmm1
        vpmadd52luq zmm16, zmm9, zmm2
        vpmadd52luq zmm17, zmm9, zmm3
        vpmadd52luq zmm22, zmm9, zmm4
        vpmadd52huq zmm16, zmm9, zmm1
        vpmadd52huq zmm17, zmm9, zmm2
        vpmadd52huq zmm22, zmm9, zmm3
        vpmadd52huq zmm6, zmm9, zmm4
        vpaddq  zmm19, zmm19, zmm0
        vpsrlq  zmm0{k2}{z}, zmm19, 52
        vmovq   [r8 + 416], xmm19
        vpbroadcastq zmm1, [r8 + 416]
        valignq zmm2{k1}{z}, zmm19, zmm19, 1
        vpaddq  zmm16, zmm16, zmm2
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovq   [r8 + 424], xmm7
        vpbroadcastq zmm2, [r8 + 424]
        valignq zmm3{k1}{z}, zmm7, zmm7, 1
        vpaddq  zmm17, zmm17, zmm3
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovq   [r8 + 432], xmm13
        vpbroadcastq zmm3, [r8 + 432]
        valignq zmm4{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm22, zmm22, zmm4
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovq   [r8 + 440], xmm18
        vpbroadcastq zmm4, [r8 + 440]
        valignq zmm7{k1}{z}, zmm18, zmm18, 1
        vpaddq  zmm6, zmm6, zmm7
        vpbroadcastq zmm7, [rdx + 424]
        vpbroadcastq zmm9, [rdx + 488]
        vpbroadcastq zmm10, [rdx + 552]
        vpbroadcastq zmm11, [rdx + 616]
        vmovdqu64 zmm12, [rsi + 0]
        vpmadd52luq zmm20, zmm12, zmm7
        vpmadd52luq zmm8, zmm12, zmm9
        vpmadd52luq zmm14, zmm12, zmm10
        vpmadd52luq zmm15, zmm12, zmm11
        vpmadd52huq zmm8, zmm12, zmm7
        vpmadd52huq zmm14, zmm12, zmm9
        vpmadd52huq zmm15, zmm12, zmm10
        vpmadd52huq zmm21, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 64]
        vpmadd52luq zmm8, zmm12, zmm7
        vpmadd52luq zmm14, zmm12, zmm9
        vpmadd52luq zmm15, zmm12, zmm10
        vpmadd52luq zmm21, zmm12, zmm11
        vpmadd52huq zmm14, zmm12, zmm7
        vpmadd52huq zmm15, zmm12, zmm9
        vpmadd52huq zmm21, zmm12, zmm10
        vpmadd52huq zmm5, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 128]
        vpmadd52luq zmm14, zmm12, zmm7
        vpmadd52luq zmm15, zmm12, zmm9
        vpmadd52luq zmm21, zmm12, zmm10
        vpmadd52luq zmm5, zmm12, zmm11
        vpmadd52huq zmm15, zmm12, zmm7
        vpmadd52huq zmm21, zmm12, zmm9
        vpmadd52huq zmm5, zmm12, zmm10
        vpmadd52huq zmm16, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 192]
        vpmadd52luq zmm15, zmm12, zmm7
        vpmadd52luq zmm21, zmm12, zmm9
        vpmadd52luq zmm5, zmm12, zmm10
        vpmadd52luq zmm16, zmm12, zmm11
        vpmadd52huq zmm21, zmm12, zmm7
        vpmadd52huq zmm5, zmm12, zmm9
        vpmadd52huq zmm16, zmm12, zmm10
        vpmadd52huq zmm17, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 256]
        vpmadd52luq zmm21, zmm12, zmm7
        vpmadd52luq zmm5, zmm12, zmm9
        vpmadd52luq zmm16, zmm12, zmm10
        vpmadd52luq zmm17, zmm12, zmm11
        vpmadd52huq zmm5, zmm12, zmm7
        vpmadd52huq zmm16, zmm12, zmm9
        vpmadd52huq zmm17, zmm12, zmm10
        vpmadd52huq zmm22, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 320]
        vpmadd52luq zmm5, zmm12, zmm7
        vpmadd52luq zmm16, zmm12, zmm9
        vpmadd52luq zmm17, zmm12, zmm10
        vpmadd52luq zmm22, zmm12, zmm11
        vpmadd52huq zmm16, zmm12, zmm7
        vpmadd52huq zmm17, zmm12, zmm9
        vpmadd52huq zmm22, zmm12, zmm10
        vpmadd52huq zmm6, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 384]
        vpmadd52luq zmm16, zmm12, zmm7
        vpmadd52luq zmm17, zmm12, zmm9
        vpmadd52luq zmm22, zmm12, zmm10
        vpmadd52luq zmm6, zmm12, zmm11
        vpmadd52huq zmm17, zmm12, zmm7
        vpmadd52huq zmm22, zmm12, zmm9
        vpmadd52huq zmm6, zmm12, zmm10
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 448]
        vpmadd52luq zmm17, zmm12, zmm7
        vpmadd52luq zmm22, zmm12, zmm9
        vpmadd52luq zmm6, zmm12, zmm10
        vpmadd52luq zmm13, zmm12, zmm11
        vpmadd52huq zmm22, zmm12, zmm7
        vpmadd52huq zmm6, zmm12, zmm9
        vpmadd52huq zmm13, zmm12, zmm10
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 512]
        vpmadd52luq zmm22, zmm12, zmm7
        vpmadd52luq zmm6, zmm12, zmm9
        vpmadd52luq zmm13, zmm12, zmm10
        vpmadd52luq zmm18, zmm12, zmm11
        vpmadd52huq zmm6, zmm12, zmm7
        vpmadd52huq zmm13, zmm12, zmm9
        vpmadd52huq zmm18, zmm12, zmm10
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 576]
        vpmadd52luq zmm6, zmm12, zmm7
        vpmadd52luq zmm13, zmm12, zmm9
        vpmadd52luq zmm18, zmm12, zmm10
        vpmadd52luq zmm19, zmm12, zmm11
        vpmadd52huq zmm13, zmm12, zmm7
        vpmadd52huq zmm18, zmm12, zmm9
        vpmadd52huq zmm19, zmm12, zmm10
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm12, zmm11
        vmovdqu64 zmm9, [rcx + 0]
        vpmadd52luq zmm20, zmm9, zmm1
        vpmadd52luq zmm8, zmm9, zmm2
        vpmadd52luq zmm14, zmm9, zmm3
        vpmadd52luq zmm15, zmm9, zmm4
        vpmadd52huq zmm8, zmm9, zmm1
        vpmadd52huq zmm14, zmm9, zmm2
        vpmadd52huq zmm15, zmm9, zmm3
        vpmadd52huq zmm21, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 64]
        vpmadd52luq zmm8, zmm9, zmm1
        vpmadd52luq zmm14, zmm9, zmm2
        vpmadd52luq zmm15, zmm9, zmm3
        vpmadd52luq zmm21, zmm9, zmm4
        vpmadd52huq zmm14, zmm9, zmm1
        vpmadd52huq zmm15, zmm9, zmm2
        vpmadd52huq zmm21, zmm9, zmm3
        vpmadd52huq zmm5, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 128]
        vpmadd52luq zmm14, zmm9, zmm1
        vpmadd52luq zmm15, zmm9, zmm2
        vpmadd52luq zmm21, zmm9, zmm3
        vpmadd52luq zmm5, zmm9, zmm4
        vpmadd52huq zmm15, zmm9, zmm1
        vpmadd52huq zmm21, zmm9, zmm2
        vpmadd52huq zmm5, zmm9, zmm3
        vpmadd52huq zmm16, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 192]
        vpmadd52luq zmm15, zmm9, zmm1
        vpmadd52luq zmm21, zmm9, zmm2
        vpmadd52luq zmm5, zmm9, zmm3
        vpmadd52luq zmm16, zmm9, zmm4
        vpmadd52huq zmm21, zmm9, zmm1
        vpmadd52huq zmm5, zmm9, zmm2
        vpmadd52huq zmm16, zmm9, zmm3
        vpmadd52huq zmm17, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 256]
        vpmadd52luq zmm21, zmm9, zmm1
        vpmadd52luq zmm5, zmm9, zmm2
        vpmadd52luq zmm16, zmm9, zmm3
        vpmadd52luq zmm17, zmm9, zmm4
        vpmadd52huq zmm5, zmm9, zmm1
        vpmadd52huq zmm16, zmm9, zmm2
        vpmadd52huq zmm17, zmm9, zmm3
        vpmadd52huq zmm22, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 320]
        vpmadd52luq zmm5, zmm9, zmm1
        vpmadd52luq zmm16, zmm9, zmm2
        vpmadd52luq zmm17, zmm9, zmm3
        vpmadd52luq zmm22, zmm9, zmm4
        vpmadd52huq zmm16, zmm9, zmm1
        vpmadd52huq zmm17, zmm9, zmm2
        vpmadd52huq zmm22, zmm9, zmm3
        vpmadd52huq zmm6, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 384]
        vpmadd52luq zmm16, zmm9, zmm1
        vpmadd52luq zmm17, zmm9, zmm2
        vpmadd52luq zmm22, zmm9, zmm3
        vpmadd52luq zmm6, zmm9, zmm4
        vpmadd52huq zmm17, zmm9, zmm1
        vpmadd52huq zmm22, zmm9, zmm2
        vpmadd52huq zmm6, zmm9, zmm3
        vpmadd52huq zmm13, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 448]
        vpmadd52luq zmm17, zmm9, zmm1
        vpmadd52luq zmm22, zmm9, zmm2
        vpmadd52luq zmm6, zmm9, zmm3
        vpmadd52luq zmm13, zmm9, zmm4
        vpmadd52huq zmm22, zmm9, zmm1
        vpmadd52huq zmm6, zmm9, zmm2
        vpmadd52huq zmm13, zmm9, zmm3
        vpmadd52huq zmm18, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 512]
        vpmadd52luq zmm22, zmm9, zmm1
        vpmadd52luq zmm6, zmm9, zmm2
        vpmadd52luq zmm13, zmm9, zmm3
        vpmadd52luq zmm18, zmm9, zmm4
        vpmadd52huq zmm6, zmm9, zmm1
        vpmadd52huq zmm13, zmm9, zmm2
        vpmadd52huq zmm18, zmm9, zmm3
        vpmadd52huq zmm19, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 576]
        vpmadd52luq zmm6, zmm9, zmm1
        vpmadd52luq zmm13, zmm9, zmm2
        vpmadd52luq zmm18, zmm9, zmm3
        vpmadd52luq zmm19, zmm9, zmm4
        vpmadd52huq zmm13, zmm9, zmm1
        vpmadd52huq zmm18, zmm9, zmm2
        vpmadd52huq zmm19, zmm9, zmm3
        vpmadd52huq zmm7, zmm9, zmm4
        vpaddq  zmm20, zmm20, zmm0
        vpsrlq  zmm0{k2}{z}, zmm20, 52
        vmovq   [r8 + 448], xmm20
        vpbroadcastq zmm1, [r8 + 448]
        valignq zmm2{k1}{z}, zmm20, zmm20, 1
        vpaddq  zmm13, zmm13, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovq   [r8 + 456], xmm8
        vpbroadcastq zmm2, [r8 + 456]
        valignq zmm3{k1}{z}, zmm8, zmm8, 1
        vpaddq  zmm18, zmm18, zmm3
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovq   [r8 + 464], xmm14
        vpbroadcastq zmm3, [r8 + 464]
        valignq zmm4{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm19, zmm19, zmm4
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovq   [r8 + 472], xmm15
        vpbroadcastq zmm4, [r8 + 472]
        valignq zmm8{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm7, zmm7, zmm8
        vpbroadcastq zmm8, [rdx + 48]
        vpbroadcastq zmm9, [rdx + 112]
        vpbroadcastq zmm10, [rdx + 176]
        vpbroadcastq zmm11, [rdx + 240]
        vmovdqu64 zmm12, [rsi + 0]
        vpmadd52luq zmm21, zmm12, zmm8
        vpmadd52luq zmm5, zmm12, zmm9
        vpmadd52luq zmm16, zmm12, zmm10
        vpmadd52luq zmm17, zmm12, zmm11
        vpmadd52huq zmm5, zmm12, zmm8
        vpmadd52huq zmm16, zmm12, zmm9
        vpmadd52huq zmm17, zmm12, zmm10
        vpmadd52huq zmm22, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 64]
        vpmadd52luq zmm5, zmm12, zmm8
        vpmadd52luq zmm16, zmm12, zmm9
        vpmadd52luq zmm17, zmm12, zmm10
        vpmadd52luq zmm22, zmm12, zmm11
        vpmadd52huq zmm16, zmm12, zmm8
        vpmadd52huq zmm17, zmm12, zmm9
        vpmadd52huq zmm22, zmm12, zmm10
        vpmadd52huq zmm6, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 128]
        vpmadd52luq zmm16, zmm12, zmm8
        vpmadd52luq zmm17, zmm12, zmm9
        vpmadd52luq zmm22, zmm12, zmm10
        vpmadd52luq zmm6, zmm12, zmm11
        vpmadd52huq zmm17, zmm12, zmm8
        vpmadd52huq zmm22, zmm12, zmm9
        vpmadd52huq zmm6, zmm12, zmm10
        vpmadd52huq zmm13, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 192]
        vpmadd52luq zmm17, zmm12, zmm8
        vpmadd52luq zmm22, zmm12, zmm9
        vpmadd52luq zmm6, zmm12, zmm10
        vpmadd52luq zmm13, zmm12, zmm11
        vpmadd52huq zmm22, zmm12, zmm8
        vpmadd52huq zmm6, zmm12, zmm9
        vpmadd52huq zmm13, zmm12, zmm10
        vpmadd52huq zmm18, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 256]
        vpmadd52luq zmm22, zmm12, zmm8
        vpmadd52luq zmm6, zmm12, zmm9
        vpmadd52luq zmm13, zmm12, zmm10
        vpmadd52luq zmm18, zmm12, zmm11
        vpmadd52huq zmm6, zmm12, zmm8
        vpmadd52huq zmm13, zmm12, zmm9
        vpmadd52huq zmm18, zmm12, zmm10
        vpmadd52huq zmm19, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 320]
        vpmadd52luq zmm6, zmm12, zmm8
        vpmadd52luq zmm13, zmm12, zmm9
        vpmadd52luq zmm18, zmm12, zmm10
        vpmadd52luq zmm19, zmm12, zmm11
        vpmadd52huq zmm13, zmm12, zmm8
        vpmadd52huq zmm18, zmm12, zmm9
        vpmadd52huq zmm19, zmm12, zmm10
        vpmadd52huq zmm7, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 384]
        vpmadd52luq zmm13, zmm12, zmm8
        vpmadd52luq zmm18, zmm12, zmm9
        vpmadd52luq zmm19, zmm12, zmm10
        vpmadd52luq zmm7, zmm12, zmm11
        vpmadd52huq zmm18, zmm12, zmm8
        vpmadd52huq zmm19, zmm12, zmm9
        vpmadd52huq zmm7, zmm12, zmm10
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 448]
        vpmadd52luq zmm18, zmm12, zmm8
        vpmadd52luq zmm19, zmm12, zmm9
        vpmadd52luq zmm7, zmm12, zmm10
        vpmadd52luq zmm14, zmm12, zmm11
        vpmadd52huq zmm19, zmm12, zmm8
        vpmadd52huq zmm7, zmm12, zmm9
        vpmadd52huq zmm14, zmm12, zmm10
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 512]
        vpmadd52luq zmm19, zmm12, zmm8
        vpmadd52luq zmm7, zmm12, zmm9
        vpmadd52luq zmm14, zmm12, zmm10
        vpmadd52luq zmm15, zmm12, zmm11
        vpmadd52huq zmm7, zmm12, zmm8
        vpmadd52huq zmm14, zmm12, zmm9
        vpmadd52huq zmm15, zmm12, zmm10
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 576]
        vpmadd52luq zmm7, zmm12, zmm8
        vpmadd52luq zmm14, zmm12, zmm9
        vpmadd52luq zmm15, zmm12, zmm10
        vpmadd52luq zmm20, zmm12, zmm11
        vpmadd52huq zmm14, zmm12, zmm8
        vpmadd52huq zmm15, zmm12, zmm9
        vpmadd52huq zmm20, zmm12, zmm10
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm12, zmm11
        vmovdqu64 zmm9, [rcx + 0]
        vpmadd52luq zmm21, zmm9, zmm1
        vpmadd52luq zmm5, zmm9, zmm2
        vpmadd52luq zmm16, zmm9, zmm3
        vpmadd52luq zmm17, zmm9, zmm4
        vpmadd52huq zmm5, zmm9, zmm1
        vpmadd52huq zmm16, zmm9, zmm2
        vpmadd52huq zmm17, zmm9, zmm3
        vpmadd52huq zmm22, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 64]
        vpmadd52luq zmm5, zmm9, zmm1
        vpmadd52luq zmm16, zmm9, zmm2
        vpmadd52luq zmm17, zmm9, zmm3
        vpmadd52luq zmm22, zmm9, zmm4
        vpmadd52huq zmm16, zmm9, zmm1
        vpmadd52huq zmm17, zmm9, zmm2
        vpmadd52huq zmm22, zmm9, zmm3
        vpmadd52huq zmm6, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 128]
        vpmadd52luq zmm16, zmm9, zmm1
        vpmadd52luq zmm17, zmm9, zmm2
        vpmadd52luq zmm22, zmm9, zmm3
        vpmadd52luq zmm6, zmm9, zmm4
        vpmadd52huq zmm17, zmm9, zmm1
        vpmadd52huq zmm22, zmm9, zmm2
        vpmadd52huq zmm6, zmm9, zmm3
        vpmadd52huq zmm13, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 192]
        vpmadd52luq zmm17, zmm9, zmm1
        vpmadd52luq zmm22, zmm9, zmm2
        vpmadd52luq zmm6, zmm9, zmm3
        vpmadd52luq zmm13, zmm9, zmm4
        vpmadd52huq zmm22, zmm9, zmm1
        vpmadd52huq zmm6, zmm9, zmm2
        vpmadd52huq zmm13, zmm9, zmm3
        vpmadd52huq zmm18, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 256]
        vpmadd52luq zmm22, zmm9, zmm1
        vpmadd52luq zmm6, zmm9, zmm2
        vpmadd52luq zmm13, zmm9, zmm3
        vpmadd52luq zmm18, zmm9, zmm4
        vpmadd52huq zmm6, zmm9, zmm1
        vpmadd52huq zmm13, zmm9, zmm2
        vpmadd52huq zmm18, zmm9, zmm3
        vpmadd52huq zmm19, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 320]
        vpmadd52luq zmm6, zmm9, zmm1
        vpmadd52luq zmm13, zmm9, zmm2
        vpmadd52luq zmm18, zmm9, zmm3
        vpmadd52luq zmm19, zmm9, zmm4
        vpmadd52huq zmm13, zmm9, zmm1
        vpmadd52huq zmm18, zmm9, zmm2
        vpmadd52huq zmm19, zmm9, zmm3
        vpmadd52huq zmm7, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 384]
        vpmadd52luq zmm13, zmm9, zmm1
        vpmadd52luq zmm18, zmm9, zmm2
        vpmadd52luq zmm19, zmm9, zmm3
        vpmadd52luq zmm7, zmm9, zmm4
        vpmadd52huq zmm18, zmm9, zmm1
        vpmadd52huq zmm19, zmm9, zmm2
        vpmadd52huq zmm7, zmm9, zmm3
        vpmadd52huq zmm14, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 448]
        vpmadd52luq zmm18, zmm9, zmm1
        vpmadd52luq zmm19, zmm9, zmm2
        vpmadd52luq zmm7, zmm9, zmm3
        vpmadd52luq zmm14, zmm9, zmm4
        vpmadd52huq zmm19, zmm9, zmm1
        vpmadd52huq zmm7, zmm9, zmm2
        vpmadd52huq zmm14, zmm9, zmm3
        vpmadd52huq zmm15, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 512]
        vpmadd52luq zmm19, zmm9, zmm1
        vpmadd52luq zmm7, zmm9, zmm2
        vpmadd52luq zmm14, zmm9, zmm3
        vpmadd52luq zmm15, zmm9, zmm4
        vpmadd52huq zmm7, zmm9, zmm1
        vpmadd52huq zmm14, zmm9, zmm2
        vpmadd52huq zmm15, zmm9, zmm3
        vpmadd52huq zmm20, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 576]
        vpmadd52luq zmm7, zmm9, zmm1
        vpmadd52luq zmm14, zmm9, zmm2
        vpmadd52luq zmm15, zmm9, zmm3
        vpmadd52luq zmm20, zmm9, zmm4
        vpmadd52huq zmm14, zmm9, zmm1
        vpmadd52huq zmm15, zmm9, zmm2
        vpmadd52huq zmm20, zmm9, zmm3
        vpmadd52huq zmm8, zmm9, zmm4
        vpaddq  zmm21, zmm21, zmm0
        vpsrlq  zmm0{k2}{z}, zmm21, 52
        vmovq   [r8 + 480], xmm21
        vpbroadcastq zmm1, [r8 + 480]
        valignq zmm2{k1}{z}, zmm21, zmm21, 1
        vpaddq  zmm14, zmm14, zmm2
        vpaddq  zmm5, zmm5, zmm0
        vpsrlq  zmm0{k2}{z}, zmm5, 52
        vmovq   [r8 + 488], xmm5
        vpbroadcastq zmm2, [r8 + 488]
        valignq zmm3{k1}{z}, zmm5, zmm5, 1
        vpaddq  zmm15, zmm15, zmm3
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovq   [r8 + 496], xmm16
        vpbroadcastq zmm3, [r8 + 496]
        valignq zmm4{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm20, zmm20, zmm4
        vpaddq  zmm17, zmm17, zmm0
        vpsrlq  zmm0{k2}{z}, zmm17, 52
        vmovq   [r8 + 504], xmm17
        vpbroadcastq zmm4, [r8 + 504]
        valignq zmm5{k1}{z}, zmm17, zmm17, 1
        vpaddq  zmm8, zmm8, zmm5
        vpbroadcastq zmm5, [rdx + 304]
        vpbroadcastq zmm9, [rdx + 368]
        vpbroadcastq zmm10, [rdx + 432]
        vpbroadcastq zmm11, [rdx + 496]
        vmovdqu64 zmm12, [rsi + 0]
        vpmadd52luq zmm22, zmm12, zmm5
        vpmadd52luq zmm6, zmm12, zmm9
        vpmadd52luq zmm13, zmm12, zmm10
        vpmadd52luq zmm18, zmm12, zmm11
        vpmadd52huq zmm6, zmm12, zmm5
        vpmadd52huq zmm13, zmm12, zmm9
        vpmadd52huq zmm18, zmm12, zmm10
        vpmadd52huq zmm19, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 64]
        vpmadd52luq zmm6, zmm12, zmm5
        vpmadd52luq zmm13, zmm12, zmm9
        vpmadd52luq zmm18, zmm12, zmm10
        vpmadd52luq zmm19, zmm12, zmm11
        vpmadd52huq zmm13, zmm12, zmm5
        vpmadd52huq zmm18, zmm12, zmm9
        vpmadd52huq zmm19, zmm12, zmm10
        vpmadd52huq zmm7, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 128]
        vpmadd52luq zmm13, zmm12, zmm5
        vpmadd52luq zmm18, zmm12, zmm9
        vpmadd52luq zmm19, zmm12, zmm10
        vpmadd52luq zmm7, zmm12, zmm11
        vpmadd52huq zmm18, zmm12, zmm5
        vpmadd52huq zmm19, zmm12, zmm9
        vpmadd52huq zmm7, zmm12, zmm10
        vpmadd52huq zmm14, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 192]
        vpmadd52luq zmm18, zmm12, zmm5
        vpmadd52luq zmm19, zmm12, zmm9
        vpmadd52luq zmm7, zmm12, zmm10
        vpmadd52luq zmm14, zmm12, zmm11
        vpmadd52huq zmm19, zmm12, zmm5
        vpmadd52huq zmm7, zmm12, zmm9
        vpmadd52huq zmm14, zmm12, zmm10
        vpmadd52huq zmm15, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 256]
        vpmadd52luq zmm19, zmm12, zmm5
        vpmadd52luq zmm7, zmm12, zmm9
        vpmadd52luq zmm14, zmm12, zmm10
        vpmadd52luq zmm15, zmm12, zmm11
        vpmadd52huq zmm7, zmm12, zmm5
        vpmadd52huq zmm14, zmm12, zmm9
        vpmadd52huq zmm15, zmm12, zmm10
        vpmadd52huq zmm20, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 320]
        vpmadd52luq zmm7, zmm12, zmm5
        vpmadd52luq zmm14, zmm12, zmm9
        vpmadd52luq zmm15, zmm12, zmm10
        vpmadd52luq zmm20, zmm12, zmm11
        vpmadd52huq zmm14, zmm12, zmm5
        vpmadd52huq zmm15, zmm12, zmm9
        vpmadd52huq zmm20, zmm12, zmm10
        vpmadd52huq zmm8, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 384]
        vpmadd52luq zmm14, zmm12, zmm5
        vpmadd52luq zmm15, zmm12, zmm9
        vpmadd52luq zmm20, zmm12, zmm10
        vpmadd52luq zmm8, zmm12, zmm11
        vpmadd52huq zmm15, zmm12, zmm5
        vpmadd52huq zmm20, zmm12, zmm9
        vpmadd52huq zmm8, zmm12, zmm10
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 448]
        vpmadd52luq zmm15, zmm12, zmm5
        vpmadd52luq zmm20, zmm12, zmm9
        vpmadd52luq zmm8, zmm12, zmm10
        vpmadd52luq zmm16, zmm12, zmm11
        vpmadd52huq zmm20, zmm12, zmm5
        vpmadd52huq zmm8, zmm12, zmm9
        vpmadd52huq zmm16, zmm12, zmm10
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 512]
        vpmadd52luq zmm20, zmm12, zmm5
        vpmadd52luq zmm8, zmm12, zmm9
        vpmadd52luq zmm16, zmm12, zmm10
        vpmadd52luq zmm17, zmm12, zmm11
        vpmadd52huq zmm8, zmm12, zmm5
        vpmadd52huq zmm16, zmm12, zmm9
        vpmadd52huq zmm17, zmm12, zmm10
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 576]
        vpmadd52luq zmm8, zmm12, zmm5
        vpmadd52luq zmm16, zmm12, zmm9
        vpmadd52luq zmm17, zmm12, zmm10
        vpmadd52luq zmm21, zmm12, zmm11
        vpmadd52huq zmm16, zmm12, zmm5
        vpmadd52huq zmm17, zmm12, zmm9
        vpmadd52huq zmm21, zmm12, zmm10
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm12, zmm11
        vmovdqu64 zmm9, [rcx + 0]
        vpmadd52luq zmm22, zmm9, zmm1
        vpmadd52luq zmm6, zmm9, zmm2
        vpmadd52luq zmm13, zmm9, zmm3
        vpmadd52luq zmm18, zmm9, zmm4
        vpmadd52huq zmm6, zmm9, zmm1
        vpmadd52huq zmm13, zmm9, zmm2
        vpmadd52huq zmm18, zmm9, zmm3
        vpmadd52huq zmm19, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 64]
        vpmadd52luq zmm6, zmm9, zmm1
        vpmadd52luq zmm13, zmm9, zmm2
        vpmadd52luq zmm18, zmm9, zmm3
        vpmadd52luq zmm19, zmm9, zmm4
        vpmadd52huq zmm13, zmm9, zmm1
        vpmadd52huq zmm18, zmm9, zmm2
        vpmadd52huq zmm19, zmm9, zmm3
        vpmadd52huq zmm7, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 128]
        vpmadd52luq zmm13, zmm9, zmm1
        vpmadd52luq zmm18, zmm9, zmm2
        vpmadd52luq zmm19, zmm9, zmm3
        vpmadd52luq zmm7, zmm9, zmm4
        vpmadd52huq zmm18, zmm9, zmm1
        vpmadd52huq zmm19, zmm9, zmm2
        vpmadd52huq zmm7, zmm9, zmm3
        vpmadd52huq zmm14, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 192]
        vpmadd52luq zmm18, zmm9, zmm1
        vpmadd52luq zmm19, zmm9, zmm2
        vpmadd52luq zmm7, zmm9, zmm3
        vpmadd52luq zmm14, zmm9, zmm4
        vpmadd52huq zmm19, zmm9, zmm1
        vpmadd52huq zmm7, zmm9, zmm2
        vpmadd52huq zmm14, zmm9, zmm3
        vpmadd52huq zmm15, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 256]
        vpmadd52luq zmm19, zmm9, zmm1
        vpmadd52luq zmm7, zmm9, zmm2
        vpmadd52luq zmm14, zmm9, zmm3
        vpmadd52luq zmm15, zmm9, zmm4
        vpmadd52huq zmm7, zmm9, zmm1
        vpmadd52huq zmm14, zmm9, zmm2
        vpmadd52huq zmm15, zmm9, zmm3
        vpmadd52huq zmm20, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 320]
        vpmadd52luq zmm7, zmm9, zmm1
        vpmadd52luq zmm14, zmm9, zmm2
        vpmadd52luq zmm15, zmm9, zmm3
        vpmadd52luq zmm20, zmm9, zmm4
        vpmadd52huq zmm14, zmm9, zmm1
        vpmadd52huq zmm15, zmm9, zmm2
        vpmadd52huq zmm20, zmm9, zmm3
        vpmadd52huq zmm8, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 384]
        vpmadd52luq zmm14, zmm9, zmm1
        vpmadd52luq zmm15, zmm9, zmm2
        vpmadd52luq zmm20, zmm9, zmm3
        vpmadd52luq zmm8, zmm9, zmm4
        vpmadd52huq zmm15, zmm9, zmm1
        vpmadd52huq zmm20, zmm9, zmm2
        vpmadd52huq zmm8, zmm9, zmm3
        vpmadd52huq zmm16, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 448]
        vpmadd52luq zmm15, zmm9, zmm1
        vpmadd52luq zmm20, zmm9, zmm2
        vpmadd52luq zmm8, zmm9, zmm3
        vpmadd52luq zmm16, zmm9, zmm4
        vpmadd52huq zmm20, zmm9, zmm1
        vpmadd52huq zmm8, zmm9, zmm2
        vpmadd52huq zmm16, zmm9, zmm3
        vpmadd52huq zmm17, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 512]
        vpmadd52luq zmm20, zmm9, zmm1
        vpmadd52luq zmm8, zmm9, zmm2
        vpmadd52luq zmm16, zmm9, zmm3
        vpmadd52luq zmm17, zmm9, zmm4
        vpmadd52huq zmm8, zmm9, zmm1
        vpmadd52huq zmm16, zmm9, zmm2
        vpmadd52huq zmm17, zmm9, zmm3
        vpmadd52huq zmm21, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 576]
        vpmadd52luq zmm8, zmm9, zmm1
        vpmadd52luq zmm16, zmm9, zmm2
        vpmadd52luq zmm17, zmm9, zmm3
        vpmadd52luq zmm21, zmm9, zmm4
        vpmadd52huq zmm16, zmm9, zmm1
        vpmadd52huq zmm17, zmm9, zmm2
        vpmadd52huq zmm21, zmm9, zmm3
        vpmadd52huq zmm5, zmm9, zmm4
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovq   [r8 + 512], xmm22
        vpbroadcastq zmm1, [r8 + 512]
        valignq zmm2{k1}{z}, zmm22, zmm22, 1
        vpaddq  zmm16, zmm16, zmm2
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovq   [r8 + 520], xmm6
        vpbroadcastq zmm2, [r8 + 520]
        valignq zmm3{k1}{z}, zmm6, zmm6, 1
        vpaddq  zmm17, zmm17, zmm3
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovq   [r8 + 528], xmm13
        vpbroadcastq zmm3, [r8 + 528]
        valignq zmm4{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm21, zmm21, zmm4
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovq   [r8 + 536], xmm18
        vpbroadcastq zmm4, [r8 + 536]
        valignq zmm6{k1}{z}, zmm18, zmm18, 1
        vpaddq  zmm5, zmm5, zmm6
        vpbroadcastq zmm6, [rdx + 560]
        vpbroadcastq zmm9, [rdx + 624]
        vpbroadcastq zmm10, [rdx + 56]
        vpbroadcastq zmm11, [rdx + 120]
        vmovdqu64 zmm12, [rsi + 0]
        vpmadd52luq zmm19, zmm12, zmm6
        vpmadd52luq zmm7, zmm12, zmm9
        vpmadd52luq zmm14, zmm12, zmm10
        vpmadd52luq zmm15, zmm12, zmm11
        vpmadd52huq zmm7, zmm12, zmm6
        vpmadd52huq zmm14, zmm12, zmm9
        vpmadd52huq zmm15, zmm12, zmm10
        vpmadd52huq zmm20, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 64]
        vpmadd52luq zmm7, zmm12, zmm6
        vpmadd52luq zmm14, zmm12, zmm9
        vpmadd52luq zmm15, zmm12, zmm10
        vpmadd52luq zmm20, zmm12, zmm11
        vpmadd52huq zmm14, zmm12, zmm6
        vpmadd52huq zmm15, zmm12, zmm9
        vpmadd52huq zmm20, zmm12, zmm10
        vpmadd52huq zmm8, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 128]
        vpmadd52luq zmm14, zmm12, zmm6
        vpmadd52luq zmm15, zmm12, zmm9
        vpmadd52luq zmm20, zmm12, zmm10
        vpmadd52luq zmm8, zmm12, zmm11
        vpmadd52huq zmm15, zmm12, zmm6
        vpmadd52huq zmm20, zmm12, zmm9
        vpmadd52huq zmm8, zmm12, zmm10
        vpmadd52huq zmm16, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 192]
        vpmadd52luq zmm15, zmm12, zmm6
        vpmadd52luq zmm20, zmm12, zmm9
        vpmadd52luq zmm8, zmm12, zmm10
        vpmadd52luq zmm16, zmm12, zmm11
        vpmadd52huq zmm20, zmm12, zmm6
        vpmadd52huq zmm8, zmm12, zmm9
        vpmadd52huq zmm16, zmm12, zmm10
        vpmadd52huq zmm17, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 256]
        vpmadd52luq zmm20, zmm12, zmm6
        vpmadd52luq zmm8, zmm12, zmm9
        vpmadd52luq zmm16, zmm12, zmm10
        vpmadd52luq zmm17, zmm12, zmm11
        vpmadd52huq zmm8, zmm12, zmm6
        vpmadd52huq zmm16, zmm12, zmm9
        vpmadd52huq zmm17, zmm12, zmm10
        vpmadd52huq zmm21, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 320]
        vpmadd52luq zmm8, zmm12, zmm6
        vpmadd52luq zmm16, zmm12, zmm9
        vpmadd52luq zmm17, zmm12, zmm10
        vpmadd52luq zmm21, zmm12, zmm11
        vpmadd52huq zmm16, zmm12, zmm6
        vpmadd52huq zmm17, zmm12, zmm9
        vpmadd52huq zmm21, zmm12, zmm10
        vpmadd52huq zmm5, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 384]
        vpmadd52luq zmm16, zmm12, zmm6
        vpmadd52luq zmm17, zmm12, zmm9
        vpmadd52luq zmm21, zmm12, zmm10
        vpmadd52luq zmm5, zmm12, zmm11
        vpmadd52huq zmm17, zmm12, zmm6
        vpmadd52huq zmm21, zmm12, zmm9
        vpmadd52huq zmm5, zmm12, zmm10
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 448]
        vpmadd52luq zmm17, zmm12, zmm6
        vpmadd52luq zmm21, zmm12, zmm9
        vpmadd52luq zmm5, zmm12, zmm10
        vpmadd52luq zmm13, zmm12, zmm11
        vpmadd52huq zmm21, zmm12, zmm6
        vpmadd52huq zmm5, zmm12, zmm9
        vpmadd52huq zmm13, zmm12, zmm10
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 512]
        vpmadd52luq zmm21, zmm12, zmm6
        vpmadd52luq zmm5, zmm12, zmm9
        vpmadd52luq zmm13, zmm12, zmm10
        vpmadd52luq zmm18, zmm12, zmm11
        vpmadd52huq zmm5, zmm12, zmm6
        vpmadd52huq zmm13, zmm12, zmm9
        vpmadd52huq zmm18, zmm12, zmm10
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 576]
        vpmadd52luq zmm5, zmm12, zmm6
        vpmadd52luq zmm13, zmm12, zmm9
        vpmadd52luq zmm18, zmm12, zmm10
        vpmadd52luq zmm22, zmm12, zmm11
        vpmadd52huq zmm13, zmm12, zmm6
        vpmadd52huq zmm18, zmm12, zmm9
        vpmadd52huq zmm22, zmm12, zmm10
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm12, zmm11
        vmovdqu64 zmm9, [rcx + 0]
        vpmadd52luq zmm19, zmm9, zmm1
        vpmadd52luq zmm7, zmm9, zmm2
        vpmadd52luq zmm14, zmm9, zmm3
        vpmadd52luq zmm15, zmm9, zmm4
        vpmadd52huq zmm7, zmm9, zmm1
        vpmadd52huq zmm14, zmm9, zmm2
        vpmadd52huq zmm15, zmm9, zmm3
        vpmadd52huq zmm20, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 64]
        vpmadd52luq zmm7, zmm9, zmm1
        vpmadd52luq zmm14, zmm9, zmm2
        vpmadd52luq zmm15, zmm9, zmm3
        vpmadd52luq zmm20, zmm9, zmm4
        vpmadd52huq zmm14, zmm9, zmm1
        vpmadd52huq zmm15, zmm9, zmm2
        vpmadd52huq zmm20, zmm9, zmm3
        vpmadd52huq zmm8, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 128]
        vpmadd52luq zmm14, zmm9, zmm1
        vpmadd52luq zmm15, zmm9, zmm2
        vpmadd52luq zmm20, zmm9, zmm3
        vpmadd52luq zmm8, zmm9, zmm4
        vpmadd52huq zmm15, zmm9, zmm1
        vpmadd52huq zmm20, zmm9, zmm2
        vpmadd52huq zmm8, zmm9, zmm3
        vpmadd52huq zmm16, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 192]
        vpmadd52luq zmm15, zmm9, zmm1
        vpmadd52luq zmm20, zmm9, zmm2
        vpmadd52luq zmm8, zmm9, zmm3
        vpmadd52luq zmm16, zmm9, zmm4
        vpmadd52huq zmm20, zmm9, zmm1
        vpmadd52huq zmm8, zmm9, zmm2
        vpmadd52huq zmm16, zmm9, zmm3
        vpmadd52huq zmm17, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 256]
        vpmadd52luq zmm20, zmm9, zmm1
        vpmadd52luq zmm8, zmm9, zmm2
        vpmadd52luq zmm16, zmm9, zmm3
        vpmadd52luq zmm17, zmm9, zmm4
        vpmadd52huq zmm8, zmm9, zmm1
        vpmadd52huq zmm16, zmm9, zmm2
        vpmadd52huq zmm17, zmm9, zmm3
        vpmadd52huq zmm21, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 320]
        vpmadd52luq zmm8, zmm9, zmm1
        vpmadd52luq zmm16, zmm9, zmm2
        vpmadd52luq zmm17, zmm9, zmm3
        vpmadd52luq zmm21, zmm9, zmm4
        vpmadd52huq zmm16, zmm9, zmm1
        vpmadd52huq zmm17, zmm9, zmm2
        vpmadd52huq zmm21, zmm9, zmm3
        vpmadd52huq zmm5, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 384]
        vpmadd52luq zmm16, zmm9, zmm1
        vpmadd52luq zmm17, zmm9, zmm2
        vpmadd52luq zmm21, zmm9, zmm3
        vpmadd52luq zmm5, zmm9, zmm4
        vpmadd52huq zmm17, zmm9, zmm1
        vpmadd52huq zmm21, zmm9, zmm2
        vpmadd52huq zmm5, zmm9, zmm3
        vpmadd52huq zmm13, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 448]
        vpmadd52luq zmm17, zmm9, zmm1
        vpmadd52luq zmm21, zmm9, zmm2
        vpmadd52luq zmm5, zmm9, zmm3
        vpmadd52luq zmm13, zmm9, zmm4
        vpmadd52huq zmm21, zmm9, zmm1
        vpmadd52huq zmm5, zmm9, zmm2
        vpmadd52huq zmm13, zmm9, zmm3
        vpmadd52huq zmm18, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 512]
        vpmadd52luq zmm21, zmm9, zmm1
        vpmadd52luq zmm5, zmm9, zmm2
        vpmadd52luq zmm13, zmm9, zmm3
        vpmadd52luq zmm18, zmm9, zmm4
        vpmadd52huq zmm5, zmm9, zmm1
        vpmadd52huq zmm13, zmm9, zmm2
        vpmadd52huq zmm18, zmm9, zmm3
        vpmadd52huq zmm22, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 576]
        vpmadd52luq zmm5, zmm9, zmm1
        vpmadd52luq zmm13, zmm9, zmm2
        vpmadd52luq zmm18, zmm9, zmm3
        vpmadd52luq zmm22, zmm9, zmm4
        vpmadd52huq zmm13, zmm9, zmm1
        vpmadd52huq zmm18, zmm9, zmm2
        vpmadd52huq zmm22, zmm9, zmm3
        vpmadd52huq zmm6, zmm9, zmm4
        vpaddq  zmm19, zmm19, zmm0
        vpsrlq  zmm0{k2}{z}, zmm19, 52
        vmovq   [r8 + 544], xmm19
        vpbroadcastq zmm1, [r8 + 544]
        valignq zmm2{k1}{z}, zmm19, zmm19, 1
        vpaddq  zmm13, zmm13, zmm2
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovq   [r8 + 552], xmm7
        vpbroadcastq zmm2, [r8 + 552]
        valignq zmm3{k1}{z}, zmm7, zmm7, 1
        vpaddq  zmm18, zmm18, zmm3
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovq   [r8 + 560], xmm14
        vpbroadcastq zmm3, [r8 + 560]
        valignq zmm4{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm22, zmm22, zmm4
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovq   [r8 + 568], xmm15
        vpbroadcastq zmm4, [r8 + 568]
        valignq zmm7{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm6, zmm6, zmm7
        vpbroadcastq zmm7, [rdx + 184]
        vpbroadcastq zmm9, [rdx + 248]
        vpbroadcastq zmm10, [rdx + 312]
        vpbroadcastq zmm11, [rdx + 376]
        vmovdqu64 zmm12, [rsi + 0]
        vpmadd52luq zmm20, zmm12, zmm7
        vpmadd52luq zmm8, zmm12, zmm9
        vpmadd52luq zmm16, zmm12, zmm10
        vpmadd52luq zmm17, zmm12, zmm11
        vpmadd52huq zmm8, zmm12, zmm7
        vpmadd52huq zmm16, zmm12, zmm9
        vpmadd52huq zmm17, zmm12, zmm10
        vpmadd52huq zmm21, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 64]
        vpmadd52luq zmm8, zmm12, zmm7
        vpmadd52luq zmm16, zmm12, zmm9
        vpmadd52luq zmm17, zmm12, zmm10
        vpmadd52luq zmm21, zmm12, zmm11
        vpmadd52huq zmm16, zmm12, zmm7
        vpmadd52huq zmm17, zmm12, zmm9
        vpmadd52huq zmm21, zmm12, zmm10
        vpmadd52huq zmm5, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 128]
        vpmadd52luq zmm16, zmm12, zmm7
        vpmadd52luq zmm17, zmm12, zmm9
        vpmadd52luq zmm21, zmm12, zmm10
        vpmadd52luq zmm5, zmm12, zmm11
        vpmadd52huq zmm17, zmm12, zmm7
        vpmadd52huq zmm21, zmm12, zmm9
        vpmadd52huq zmm5, zmm12, zmm10
        vpmadd52huq zmm13, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 192]
        vpmadd52luq zmm17, zmm12, zmm7
        vpmadd52luq zmm21, zmm12, zmm9
        vpmadd52luq zmm5, zmm12, zmm10
        vpmadd52luq zmm13, zmm12, zmm11
        vpmadd52huq zmm21, zmm12, zmm7
        vpmadd52huq zmm5, zmm12, zmm9
        vpmadd52huq zmm13, zmm12, zmm10
        vpmadd52huq zmm18, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 256]
        vpmadd52luq zmm21, zmm12, zmm7
        vpmadd52luq zmm5, zmm12, zmm9
        vpmadd52luq zmm13, zmm12, zmm10
        vpmadd52luq zmm18, zmm12, zmm11
        vpmadd52huq zmm5, zmm12, zmm7
        vpmadd52huq zmm13, zmm12, zmm9
        vpmadd52huq zmm18, zmm12, zmm10
        vpmadd52huq zmm22, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 320]
        vpmadd52luq zmm5, zmm12, zmm7
        vpmadd52luq zmm13, zmm12, zmm9
        vpmadd52luq zmm18, zmm12, zmm10
        vpmadd52luq zmm22, zmm12, zmm11
        vpmadd52huq zmm13, zmm12, zmm7
        vpmadd52huq zmm18, zmm12, zmm9
        vpmadd52huq zmm22, zmm12, zmm10
        vpmadd52huq zmm6, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 384]
        vpmadd52luq zmm13, zmm12, zmm7
        vpmadd52luq zmm18, zmm12, zmm9
        vpmadd52luq zmm22, zmm12, zmm10
        vpmadd52luq zmm6, zmm12, zmm11
        vpmadd52huq zmm18, zmm12, zmm7
        vpmadd52huq zmm22, zmm12, zmm9
        vpmadd52huq zmm6, zmm12, zmm10
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 448]
        vpmadd52luq zmm18, zmm12, zmm7
        vpmadd52luq zmm22, zmm12, zmm9
        vpmadd52luq zmm6, zmm12, zmm10
        vpmadd52luq zmm14, zmm12, zmm11
        vpmadd52huq zmm22, zmm12, zmm7
        vpmadd52huq zmm6, zmm12, zmm9
        vpmadd52huq zmm14, zmm12, zmm10
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 512]
        vpmadd52luq zmm22, zmm12, zmm7
        vpmadd52luq zmm6, zmm12, zmm9
        vpmadd52luq zmm14, zmm12, zmm10
        vpmadd52luq zmm15, zmm12, zmm11
        vpmadd52huq zmm6, zmm12, zmm7
        vpmadd52huq zmm14, zmm12, zmm9
        vpmadd52huq zmm15, zmm12, zmm10
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 576]
        vpmadd52luq zmm6, zmm12, zmm7
        vpmadd52luq zmm14, zmm12, zmm9
        vpmadd52luq zmm15, zmm12, zmm10
        vpmadd52luq zmm19, zmm12, zmm11
        vpmadd52huq zmm14, zmm12, zmm7
        vpmadd52huq zmm15, zmm12, zmm9
        vpmadd52huq zmm19, zmm12, zmm10
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm12, zmm11
        vmovdqu64 zmm9, [rcx + 0]
        vpmadd52luq zmm20, zmm9, zmm1
        vpmadd52luq zmm8, zmm9, zmm2
        vpmadd52luq zmm16, zmm9, zmm3
        vpmadd52luq zmm17, zmm9, zmm4
        vpmadd52huq zmm8, zmm9, zmm1
        vpmadd52huq zmm16, zmm9, zmm2
        vpmadd52huq zmm17, zmm9, zmm3
        vpmadd52huq zmm21, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 64]
        vpmadd52luq zmm8, zmm9, zmm1
        vpmadd52luq zmm16, zmm9, zmm2
        vpmadd52luq zmm17, zmm9, zmm3
        vpmadd52luq zmm21, zmm9, zmm4
        vpmadd52huq zmm16, zmm9, zmm1
        vpmadd52huq zmm17, zmm9, zmm2
        vpmadd52huq zmm21, zmm9, zmm3
        vpmadd52huq zmm5, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 128]
        vpmadd52luq zmm16, zmm9, zmm1
        vpmadd52luq zmm17, zmm9, zmm2
        vpmadd52luq zmm21, zmm9, zmm3
        vpmadd52luq zmm5, zmm9, zmm4
        vpmadd52huq zmm17, zmm9, zmm1
        vpmadd52huq zmm21, zmm9, zmm2
        vpmadd52huq zmm5, zmm9, zmm3
        vpmadd52huq zmm13, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 192]
        vpmadd52luq zmm17, zmm9, zmm1
        vpmadd52luq zmm21, zmm9, zmm2
        vpmadd52luq zmm5, zmm9, zmm3
        vpmadd52luq zmm13, zmm9, zmm4
        vpmadd52huq zmm21, zmm9, zmm1
        vpmadd52huq zmm5, zmm9, zmm2
        vpmadd52huq zmm13, zmm9, zmm3
        vpmadd52huq zmm18, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 256]
        vpmadd52luq zmm21, zmm9, zmm1
        vpmadd52luq zmm5, zmm9, zmm2
        vpmadd52luq zmm13, zmm9, zmm3
        vpmadd52luq zmm18, zmm9, zmm4
        vpmadd52huq zmm5, zmm9, zmm1
        vpmadd52huq zmm13, zmm9, zmm2
        vpmadd52huq zmm18, zmm9, zmm3
        vpmadd52huq zmm22, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 320]
        vpmadd52luq zmm5, zmm9, zmm1
        vpmadd52luq zmm13, zmm9, zmm2
        vpmadd52luq zmm18, zmm9, zmm3
        vpmadd52luq zmm22, zmm9, zmm4
        vpmadd52huq zmm13, zmm9, zmm1
        vpmadd52huq zmm18, zmm9, zmm2
        vpmadd52huq zmm22, zmm9, zmm3
        vpmadd52huq zmm6, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 384]
        vpmadd52luq zmm13, zmm9, zmm1
        vpmadd52luq zmm18, zmm9, zmm2
        vpmadd52luq zmm22, zmm9, zmm3
        vpmadd52luq zmm6, zmm9, zmm4
        vpmadd52huq zmm18, zmm9, zmm1
        vpmadd52huq zmm22, zmm9, zmm2
        vpmadd52huq zmm6, zmm9, zmm3
        vpmadd52huq zmm14, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 448]
        vpmadd52luq zmm18, zmm9, zmm1
        vpmadd52luq zmm22, zmm9, zmm2
        vpmadd52luq zmm6, zmm9, zmm3
        vpmadd52luq zmm14, zmm9, zmm4
        vpmadd52huq zmm22, zmm9, zmm1
        vpmadd52huq zmm6, zmm9, zmm2
        vpmadd52huq zmm14, zmm9, zmm3
        vpmadd52huq zmm15, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 512]
        vpmadd52luq zmm22, zmm9, zmm1
        vpmadd52luq zmm6, zmm9, zmm2
        vpmadd52luq zmm14, zmm9, zmm3
        vpmadd52luq zmm15, zmm9, zmm4
        vpmadd52huq zmm6, zmm9, zmm1
        vpmadd52huq zmm14, zmm9, zmm2
        vpmadd52huq zmm15, zmm9, zmm3
        vpmadd52huq zmm19, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 576]
        vpmadd52luq zmm6, zmm9, zmm1
        vpmadd52luq zmm14, zmm9, zmm2
        vpmadd52luq zmm15, zmm9, zmm3
        vpmadd52luq zmm19, zmm9, zmm4
        vpmadd52huq zmm14, zmm9, zmm1
        vpmadd52huq zmm15, zmm9, zmm2
        vpmadd52huq zmm19, zmm9, zmm3
        vpmadd52huq zmm7, zmm9, zmm4
        vpaddq  zmm20, zmm20, zmm0
        vpsrlq  zmm0{k2}{z}, zmm20, 52
        vmovq   [r8 + 576], xmm20
        vpbroadcastq zmm1, [r8 + 576]
        valignq zmm2{k1}{z}, zmm20, zmm20, 1
        vpaddq  zmm14, zmm14, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovq   [r8 + 584], xmm8
        vpbroadcastq zmm2, [r8 + 584]
        valignq zmm3{k1}{z}, zmm8, zmm8, 1
        vpaddq  zmm15, zmm15, zmm3
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovq   [r8 + 592], xmm16
        vpbroadcastq zmm3, [r8 + 592]
        valignq zmm4{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm19, zmm19, zmm4
        vpaddq  zmm17, zmm17, zmm0
        vpsrlq  zmm0{k2}{z}, zmm17, 52
        vmovq   [r8 + 600], xmm17
        vpbroadcastq zmm4, [r8 + 600]
        valignq zmm8{k1}{z}, zmm17, zmm17, 1
        vpaddq  zmm7, zmm7, zmm8
        vpbroadcastq zmm8, [rdx + 440]
        vpbroadcastq zmm9, [rdx + 504]
        vmovdqu64 zmm10, [rsi + 0]
        vpmadd52luq zmm21, zmm10, zmm8
        vpmadd52luq zmm5, zmm10, zmm9
        vpmadd52huq zmm5, zmm10, zmm8
        vpmadd52huq zmm13, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 64]
        vpmadd52luq zmm5, zmm10, zmm8
        vpmadd52luq zmm13, zmm10, zmm9
        vpmadd52huq zmm13, zmm10, zmm8
        vpmadd52huq zmm18, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 128]
        vpmadd52luq zmm13, zmm10, zmm8
        vpmadd52luq zmm18, zmm10, zmm9
        vpmadd52huq zmm18, zmm10, zmm8
        vpmadd52huq zmm22, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 192]
        vpmadd52luq zmm18, zmm10, zmm8
        vpmadd52luq zmm22, zmm10, zmm9
        vpmadd52huq zmm22, zmm10, zmm8
        vpmadd52huq zmm6, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 256]
        vpmadd52luq zmm22, zmm10, zmm8
        vpmadd52luq zmm6, zmm10, zmm9
        vpmadd52huq zmm6, zmm10, zmm8
        vpmadd52huq zmm14, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 320]
        vpmadd52luq zmm6, zmm10, zmm8
        vpmadd52luq zmm14, zmm10, zmm9
        vpmadd52huq zmm14, zmm10, zmm8
        vpmadd52huq zmm15, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 384]
        vpmadd52luq zmm14, zmm10, zmm8
        vpmadd52luq zmm15, zmm10, zmm9
        vpmadd52huq zmm15, zmm10, zmm8
        vpmadd52huq zmm19, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 448]
        vpmadd52luq zmm15, zmm10, zmm8
        vpmadd52luq zmm19, zmm10, zmm9
        vpmadd52huq zmm19, zmm10, zmm8
        vpmadd52huq zmm7, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 512]
        vpmadd52luq zmm19, zmm10, zmm8
        vpmadd52luq zmm7, zmm10, zmm9
        vpmadd52huq zmm7, zmm10, zmm8
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 576]
        vpmadd52luq zmm7, zmm10, zmm8
        vpmadd52luq zmm11, zmm10, zmm9
        vpmadd52huq zmm11, zmm10, zmm8
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm10, zmm9
        vmovdqu64 zmm9, [rcx + 0]
        vpmadd52luq zmm21, zmm9, zmm1
        vpmadd52luq zmm5, zmm9, zmm2
        vpmadd52luq zmm13, zmm9, zmm3
        vpmadd52luq zmm18, zmm9, zmm4
        vpmadd52huq zmm5, zmm9, zmm1
        vpmadd52huq zmm13, zmm9, zmm2
        vpmadd52huq zmm18, zmm9, zmm3
        vpmadd52huq zmm22, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 64]
        vpmadd52luq zmm5, zmm9, zmm1
        vpmadd52luq zmm13, zmm9, zmm2
        vpmadd52luq zmm18, zmm9, zmm3
        vpmadd52luq zmm22, zmm9, zmm4
        vpmadd52huq zmm13, zmm9, zmm1
        vpmadd52huq zmm18, zmm9, zmm2
        vpmadd52huq zmm22, zmm9, zmm3
        vpmadd52huq zmm6, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 128]
        vpmadd52luq zmm13, zmm9, zmm1
        vpmadd52luq zmm18, zmm9, zmm2
        vpmadd52luq zmm22, zmm9, zmm3
        vpmadd52luq zmm6, zmm9, zmm4
        vpmadd52huq zmm18, zmm9, zmm1
        vpmadd52huq zmm22, zmm9, zmm2
        vpmadd52huq zmm6, zmm9, zmm3
        vpmadd52huq zmm14, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 192]
        vpmadd52luq zmm18, zmm9, zmm1
        vpmadd52luq zmm22, zmm9, zmm2
        vpmadd52luq zmm6, zmm9, zmm3
        vpmadd52luq zmm14, zmm9, zmm4
        vpmadd52huq zmm22, zmm9, zmm1
        vpmadd52huq zmm6, zmm9, zmm2
        vpmadd52huq zmm14, zmm9, zmm3
        vpmadd52huq zmm15, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 256]
        vpmadd52luq zmm22, zmm9, zmm1
        vpmadd52luq zmm6, zmm9, zmm2
        vpmadd52luq zmm14, zmm9, zmm3
        vpmadd52luq zmm15, zmm9, zmm4
        vpmadd52huq zmm6, zmm9, zmm1
        vpmadd52huq zmm14, zmm9, zmm2
        vpmadd52huq zmm15, zmm9, zmm3
        vpmadd52huq zmm19, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 320]
        vpmadd52luq zmm6, zmm9, zmm1
        vpmadd52luq zmm14, zmm9, zmm2
        vpmadd52luq zmm15, zmm9, zmm3
        vpmadd52luq zmm19, zmm9, zmm4
        vpmadd52huq zmm14, zmm9, zmm1
        vpmadd52huq zmm15, zmm9, zmm2
        vpmadd52huq zmm19, zmm9, zmm3
        vpmadd52huq zmm7, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 384]
        vpmadd52luq zmm14, zmm9, zmm1
        vpmadd52luq zmm15, zmm9, zmm2
        vpmadd52luq zmm19, zmm9, zmm3
        vpmadd52luq zmm7, zmm9, zmm4
        vpmadd52huq zmm15, zmm9, zmm1
        vpmadd52huq zmm19, zmm9, zmm2
        vpmadd52huq zmm7, zmm9, zmm3
        vpmadd52huq zmm11, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 448]
        vpmadd52luq zmm15, zmm9, zmm1
        vpmadd52luq zmm19, zmm9, zmm2
        vpmadd52luq zmm7, zmm9, zmm3
        vpmadd52luq zmm11, zmm9, zmm4
        vpmadd52huq zmm19, zmm9, zmm1
        vpmadd52huq zmm7, zmm9, zmm2
        vpmadd52huq zmm11, zmm9, zmm3
        vpmadd52huq zmm8, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 512]
        vpmadd52luq zmm19, zmm9, zmm1
        vpmadd52luq zmm7, zmm9, zmm2
        vpmadd52luq zmm11, zmm9, zmm3
        vpmadd52luq zmm8, zmm9, zmm4
        vpmadd52huq zmm7, zmm9, zmm1
        vpmadd52huq zmm11, zmm9, zmm2
        vpmadd52huq zmm8, zmm9, zmm3
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 576]
        vpmadd52luq zmm7, zmm9, zmm1
        vpmadd52luq zmm11, zmm9, zmm2
        vpmadd52luq zmm8, zmm9, zmm3
        vpmadd52luq zmm10, zmm9, zmm4
        vpmadd52huq zmm11, zmm9, zmm1
        vpmadd52huq zmm8, zmm9, zmm2
        vpmadd52huq zmm10, zmm9, zmm3
        vpxorq  zmm1, zmm1, zmm1
        vpmadd52huq zmm1, zmm9, zmm4
        vpaddq  zmm21, zmm21, zmm0
        vpsrlq  zmm0{k2}{z}, zmm21, 52
        vpbroadcastq zmm2, xmm21
        valignq zmm3{k1}{z}, zmm21, zmm21, 1
        vpaddq  zmm11, zmm11, zmm3
        vpaddq  zmm5, zmm5, zmm0
        vpsrlq  zmm0{k2}{z}, zmm5, 52
        vpbroadcastq zmm3, xmm5
        valignq zmm4{k1}{z}, zmm5, zmm5, 1
        vpaddq  zmm8, zmm8, zmm4
        vpbroadcastq zmm4, [rdx + 568]
        vpbroadcastq zmm5, [rdx + 632]
        vmovdqu64 zmm9, [rsi + 0]
        vpmadd52luq zmm13, zmm9, zmm4
        vpmadd52luq zmm18, zmm9, zmm5
        vpmadd52huq zmm18, zmm9, zmm4
        vpmadd52huq zmm22, zmm9, zmm5
        vmovdqu64 zmm9, [rsi + 64]
        vpmadd52luq zmm18, zmm9, zmm4
        vpmadd52luq zmm22, zmm9, zmm5
        vpmadd52huq zmm22, zmm9, zmm4
        vpmadd52huq zmm6, zmm9, zmm5
        vmovdqu64 zmm9, [rsi + 128]
        vpmadd52luq zmm22, zmm9, zmm4
        vpmadd52luq zmm6, zmm9, zmm5
        vpmadd52huq zmm6, zmm9, zmm4
        vpmadd52huq zmm14, zmm9, zmm5
        vmovdqu64 zmm9, [rsi + 192]
        vpmadd52luq zmm6, zmm9, zmm4
        vpmadd52luq zmm14, zmm9, zmm5
        vpmadd52huq zmm14, zmm9, zmm4
        vpmadd52huq zmm15, zmm9, zmm5
        vmovdqu64 zmm9, [rsi + 256]
        vpmadd52luq zmm14, zmm9, zmm4
        vpmadd52luq zmm15, zmm9, zmm5
        vpmadd52huq zmm15, zmm9, zmm4
        vpmadd52huq zmm19, zmm9, zmm5
        vmovdqu64 zmm9, [rsi + 320]
        vpmadd52luq zmm15, zmm9, zmm4
        vpmadd52luq zmm19, zmm9, zmm5
        vpmadd52huq zmm19, zmm9, zmm4
        vpmadd52huq zmm7, zmm9, zmm5
        vmovdqu64 zmm9, [rsi + 384]
        vpmadd52luq zmm19, zmm9, zmm4
        vpmadd52luq zmm7, zmm9, zmm5
        vpmadd52huq zmm7, zmm9, zmm4
        vpmadd52huq zmm11, zmm9, zmm5
        vmovdqu64 zmm9, [rsi + 448]
        vpmadd52luq zmm7, zmm9, zmm4
        vpmadd52luq zmm11, zmm9, zmm5
        vpmadd52huq zmm11, zmm9, zmm4
        vpmadd52huq zmm8, zmm9, zmm5
        vmovdqu64 zmm9, [rsi + 512]
        vpmadd52luq zmm11, zmm9, zmm4
        vpmadd52luq zmm8, zmm9, zmm5
        vpmadd52huq zmm8, zmm9, zmm4
        vpmadd52huq zmm10, zmm9, zmm5
        vmovdqu64 zmm9, [rsi + 576]
        vpmadd52luq zmm8, zmm9, zmm4
        vpmadd52luq zmm10, zmm9, zmm5
        vpmadd52huq zmm10, zmm9, zmm4
        vpmadd52huq zmm1, zmm9, zmm5
        vmovdqu64 zmm4, [rcx + 640]
        vpmadd52luq zmm13, zmm4, zmm2
        vpmadd52luq zmm18, zmm4, zmm3
        vpmadd52huq zmm18, zmm4, zmm2
        vpmadd52huq zmm22, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 704]
        vpmadd52luq zmm18, zmm4, zmm2
        vpmadd52luq zmm22, zmm4, zmm3
        vpmadd52huq zmm22, zmm4, zmm2
        vpmadd52huq zmm6, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 768]
        vpmadd52luq zmm22, zmm4, zmm2
        vpmadd52luq zmm6, zmm4, zmm3
        vpmadd52huq zmm6, zmm4, zmm2
        vpmadd52huq zmm14, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 832]
        vpmadd52luq zmm6, zmm4, zmm2
        vpmadd52luq zmm14, zmm4, zmm3
        vpmadd52huq zmm14, zmm4, zmm2
        vpmadd52huq zmm15, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 896]
        vpmadd52luq zmm14, zmm4, zmm2
        vpmadd52luq zmm15, zmm4, zmm3
        vpmadd52huq zmm15, zmm4, zmm2
        vpmadd52huq zmm19, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 960]
        vpmadd52luq zmm15, zmm4, zmm2
        vpmadd52luq zmm19, zmm4, zmm3
        vpmadd52huq zmm19, zmm4, zmm2
        vpmadd52huq zmm7, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1024]
        vpmadd52luq zmm19, zmm4, zmm2
        vpmadd52luq zmm7, zmm4, zmm3
        vpmadd52huq zmm7, zmm4, zmm2
        vpmadd52huq zmm11, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1088]
        vpmadd52luq zmm7, zmm4, zmm2
        vpmadd52luq zmm11, zmm4, zmm3
        vpmadd52huq zmm11, zmm4, zmm2
        vpmadd52huq zmm8, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1152]
        vpmadd52luq zmm11, zmm4, zmm2
        vpmadd52luq zmm8, zmm4, zmm3
        vpmadd52huq zmm8, zmm4, zmm2
        vpmadd52huq zmm10, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1216]
        vpmadd52luq zmm8, zmm4, zmm2
        vpmadd52luq zmm10, zmm4, zmm3
        vpmadd52huq zmm10, zmm4, zmm2
        vpmadd52huq zmm1, zmm4, zmm3
        vpaddq  zmm0, zmm13, zmm0
        vpsrlq  zmm2{k2}{z}, zmm0, 52
        vpaddq  zmm2, zmm18, zmm2
        vpbroadcastq zmm3, [rcx + 1920]
        vpbroadcastq zmm4, [rcx + 1928]
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52luq zmm5, zmm0, zmm3
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52luq zmm9, zmm0, zmm4
        vpxorq  zmm4, zmm4, zmm4
        vpmadd52huq zmm4, zmm0, zmm3
        vpmadd52luq zmm4, zmm2, zmm3
        vpaddq  zmm9, zmm9, zmm4
        vpbroadcastq zmm2, xmm5
        vpbroadcastq zmm3, xmm9
        vmovdqu64 zmm4, [rcx + 1280]
        vpmadd52luq zmm0, zmm4, zmm2
        vpmadd52luq zmm18, zmm4, zmm3
        vpmadd52huq zmm18, zmm4, zmm2
        vpmadd52huq zmm22, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1344]
        vpmadd52luq zmm18, zmm4, zmm2
        vpmadd52luq zmm22, zmm4, zmm3
        vpmadd52huq zmm22, zmm4, zmm2
        vpmadd52huq zmm6, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1408]
        vpmadd52luq zmm22, zmm4, zmm2
        vpmadd52luq zmm6, zmm4, zmm3
        vpmadd52huq zmm6, zmm4, zmm2
        vpmadd52huq zmm14, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1472]
        vpmadd52luq zmm6, zmm4, zmm2
        vpmadd52luq zmm14, zmm4, zmm3
        vpmadd52huq zmm14, zmm4, zmm2
        vpmadd52huq zmm15, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1536]
        vpmadd52luq zmm14, zmm4, zmm2
        vpmadd52luq zmm15, zmm4, zmm3
        vpmadd52huq zmm15, zmm4, zmm2
        vpmadd52huq zmm19, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1600]
        vpmadd52luq zmm15, zmm4, zmm2
        vpmadd52luq zmm19, zmm4, zmm3
        vpmadd52huq zmm19, zmm4, zmm2
        vpmadd52huq zmm7, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1664]
        vpmadd52luq zmm19, zmm4, zmm2
        vpmadd52luq zmm7, zmm4, zmm3
        vpmadd52huq zmm7, zmm4, zmm2
        vpmadd52huq zmm11, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1728]
        vpmadd52luq zmm7, zmm4, zmm2
        vpmadd52luq zmm11, zmm4, zmm3
        vpmadd52huq zmm11, zmm4, zmm2
        vpmadd52huq zmm8, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1792]
        vpmadd52luq zmm11, zmm4, zmm2
        vpmadd52luq zmm8, zmm4, zmm3
        vpmadd52huq zmm8, zmm4, zmm2
        vpmadd52huq zmm10, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1856]
        vpmadd52luq zmm8, zmm4, zmm2
        vpmadd52luq zmm10, zmm4, zmm3
        vpmadd52huq zmm10, zmm4, zmm2
        vpmadd52huq zmm1, zmm4, zmm3
        vpsrlq  zmm2{k2}{z}, zmm0, 52
        vpaddq  zmm2, zmm18, zmm2
        vpsrlq  zmm2{k2}{z}, zmm2, 52
        vpaddq  zmm22, zmm22, zmm2
        valignq zmm0{k1}{z}, zmm0, zmm0, 1
        vpaddq  zmm10, zmm10, zmm0
        valignq zmm0{k1}{z}, zmm18, zmm18, 1
        vpaddq  zmm1, zmm1, zmm0
        vpbroadcastq zmm0, rax
        vpsrlq  zmm2, zmm0, 51
        vpsrlq  zmm3, zmm22, 52
        vpandq  zmm22, zmm22, zmm0
        vpaddq  zmm6, zmm6, zmm3
        vpsrlq  zmm3, zmm6, 52
        vpandq  zmm6, zmm6, zmm0
        vpaddq  zmm4, zmm6, zmm2
        vpsrlq  zmm5, zmm4, 52
        vpandq  zmm4, zmm4, zmm0
        vpaddq  zmm14, zmm14, zmm3
        vpsrlq  zmm3, zmm14, 52
        vpandq  zmm14, zmm14, zmm0
        vpaddq  zmm5, zmm14, zmm5
        vpsrlq  zmm9, zmm5, 52
        vpandq  zmm5, zmm5, zmm0
        vpaddq  zmm15, zmm15, zmm3
        vpsrlq  zmm3, zmm15, 52
        vpandq  zmm15, zmm15, zmm0
        vpaddq  zmm9, zmm15, zmm9
        vpsrlq  zmm12, zmm9, 52
        vpandq  zmm9, zmm9, zmm0
        vpaddq  zmm19, zmm19, zmm3
        vpsrlq  zmm3, zmm19, 52
        vpandq  zmm19, zmm19, zmm0
        vpaddq  zmm12, zmm19, zmm12
        vpsrlq  zmm13, zmm12, 52
        vpandq  zmm12, zmm12, zmm0
        vpaddq  zmm7, zmm7, zmm3
        vpsrlq  zmm3, zmm7, 52
        vpandq  zmm7, zmm7, zmm0
        vpaddq  zmm13, zmm7, zmm13
        vpsrlq  zmm16, zmm13, 52
        vpandq  zmm13, zmm13, zmm0
        vpaddq  zmm11, zmm11, zmm3
        vpsrlq  zmm3, zmm11, 52
        vpandq  zmm11, zmm11, zmm0
        vpaddq  zmm16, zmm11, zmm16
        vpsrlq  zmm17, zmm16, 52
        vpandq  zmm16, zmm16, zmm0
        vpaddq  zmm8, zmm8, zmm3
        vpsrlq  zmm3, zmm8, 52
        vpandq  zmm8, zmm8, zmm0
        vpaddq  zmm17, zmm8, zmm17
        vpsrlq  zmm18, zmm17, 52
        vpandq  zmm17, zmm17, zmm0
        vpaddq  zmm10, zmm10, zmm3
        vpsrlq  zmm3, zmm10, 52
        vpandq  zmm10, zmm10, zmm0
        vpaddq  zmm18, zmm10, zmm18
        vpsrlq  zmm20, zmm18, 52
        vpandq  zmm18, zmm18, zmm0
        vpaddq  zmm1, zmm1, zmm3
        vpsrlq  zmm3, zmm1, 52
        vpandq  zmm1, zmm1, zmm0
        vpaddq  zmm20, zmm1, zmm20
        vpsrlq  zmm21, zmm20, 52
        vpandq  zmm20, zmm20, zmm0
        vptestmq k3, zmm21, zmm21
        valignq zmm3{k7}{z}, zmm3, zmm3, 7
        vpaddq  zmm22, zmm22, zmm3
        vpcmpnleuq k4, zmm22, zmm0
        vpcmpeqq k5, zmm22, zmm0
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kmovw   r10d, k6
        kmovw   r11d, k3
        lea     r10d, [r11 + 2*r10]
        xor     r10d, r11d
        kmovw   k6, r10d
        vpaddq  zmm22{k6}, zmm22, zmm2
        vpandq  zmm22, zmm22, zmm0
        vmovdqu64 [rdi], zmm22
        kandw   k5, k5, k6
        korw    k4, k4, k5
        vmovdqa64 zmm6{k4}, zmm4
        vmovdqu64 [rdi + 64], zmm6
        vmovdqa64 zmm14{k4}, zmm5
        vmovdqu64 [rdi + 128], zmm14
        vmovdqa64 zmm15{k4}, zmm9
        vmovdqu64 [rdi + 192], zmm15
        vmovdqa64 zmm19{k4}, zmm12
        vmovdqu64 [rdi + 256], zmm19
        vmovdqa64 zmm7{k4}, zmm13
        vmovdqu64 [rdi + 320], zmm7
        vmovdqa64 zmm11{k4}, zmm16
        vmovdqu64 [rdi + 384], zmm11
        vmovdqa64 zmm8{k4}, zmm17
        vmovdqu64 [rdi + 448], zmm8
        vmovdqa64 zmm10{k4}, zmm18
        vmovdqu64 [rdi + 512], zmm10
        vmovdqa64 zmm1{k4}, zmm20
        vmovdqu64 [rdi + 576], zmm1

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

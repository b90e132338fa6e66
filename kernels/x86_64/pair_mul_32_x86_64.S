/* karat_pair_mul_32_x86_64: z = x y 2^-2080 modulo two numbers p and q.
 * Contract: kernels/contracts/pair_mul.contract. Made by tools/ifma/generate.py pair_mul_32;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, rdx y, rcx c, r8 t, r9 k (not used); rax, r10, r11; k1 all lanes but the
 * last of each number, k2 its first lane, k7 all but the first; k0, k3 to k6 and all of zmm0 to zmm31.
 * No stack.
 * Cost: 1604 products, 1854 instructions on the two vector ports, so 927 cycles at least.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"

KERNEL(karat_pair_mul_32_x86_64)
        mov     rax, 0xfffffffffffff
        mov     r10d, 63
        kmovw   k1, r10d
        mov     r10d, 3
        kmovw   k2, r10d
        mov     r10d, 252
        kmovw   k7, r10d

        //@ z = rdi, x = rsi, y = rdx, c = rcx, t = r8
        vbroadcasti64x2 zmm0, [rdx + 0]
        vbroadcasti64x2 zmm1, [rdx + 64]
        vbroadcasti64x2 zmm2, [rdx + 128]
        vbroadcasti64x2 zmm3, [rdx + 192]
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
        vmovdqu64 [r8 + 0], xmm5
        vbroadcasti64x2 zmm2, [r8 + 0]
        valignq zmm3{k1}{z}, zmm5, zmm5, 2
        vpaddq  zmm15, zmm15, zmm3
        vpaddq  zmm6, zmm6, zmm1
        vpsrlq  zmm1{k2}{z}, zmm6, 52
        vmovdqu64 [r8 + 16], xmm6
        vbroadcasti64x2 zmm3, [r8 + 16]
        valignq zmm4{k1}{z}, zmm6, zmm6, 2
        vpaddq  zmm16, zmm16, zmm4
        vpaddq  zmm7, zmm7, zmm1
        vpsrlq  zmm1{k2}{z}, zmm7, 52
        vmovdqu64 [r8 + 32], xmm7
        vbroadcasti64x2 zmm4, [r8 + 32]
        valignq zmm5{k1}{z}, zmm7, zmm7, 2
        vpaddq  zmm17, zmm17, zmm5
        vpaddq  zmm8, zmm8, zmm1
        vpsrlq  zmm1{k2}{z}, zmm8, 52
        vmovdqu64 [r8 + 48], xmm8
        vbroadcasti64x2 zmm5, [r8 + 48]
        valignq zmm6{k1}{z}, zmm8, zmm8, 2
        vpaddq  zmm0, zmm0, zmm6
        vbroadcasti64x2 zmm6, [rdx + 256]
        vbroadcasti64x2 zmm7, [rdx + 320]
        vbroadcasti64x2 zmm8, [rdx + 384]
        vbroadcasti64x2 zmm18, [rdx + 448]
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
        vmovdqu64 [r8 + 64], xmm9
        vbroadcasti64x2 zmm2, [r8 + 64]
        valignq zmm3{k1}{z}, zmm9, zmm9, 2
        vpaddq  zmm20, zmm20, zmm3
        vpaddq  zmm10, zmm10, zmm1
        vpsrlq  zmm1{k2}{z}, zmm10, 52
        vmovdqu64 [r8 + 80], xmm10
        vbroadcasti64x2 zmm3, [r8 + 80]
        valignq zmm4{k1}{z}, zmm10, zmm10, 2
        vpaddq  zmm21, zmm21, zmm4
        vpaddq  zmm11, zmm11, zmm1
        vpsrlq  zmm1{k2}{z}, zmm11, 52
        vmovdqu64 [r8 + 96], xmm11
        vbroadcasti64x2 zmm4, [r8 + 96]
        valignq zmm5{k1}{z}, zmm11, zmm11, 2
        vpaddq  zmm22, zmm22, zmm5
        vpaddq  zmm12, zmm12, zmm1
        vpsrlq  zmm1{k2}{z}, zmm12, 52
        vmovdqu64 [r8 + 112], xmm12
        vbroadcasti64x2 zmm5, [r8 + 112]
        valignq zmm7{k1}{z}, zmm12, zmm12, 2
        vpaddq  zmm6, zmm6, zmm7
        vbroadcasti64x2 zmm7, [rdx + 512]
        vbroadcasti64x2 zmm8, [rdx + 576]
        vbroadcasti64x2 zmm9, [rdx + 16]
        vbroadcasti64x2 zmm10, [rdx + 80]
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
        vmovdqu64 [r8 + 128], xmm13
        vbroadcasti64x2 zmm2, [r8 + 128]
        valignq zmm3{k1}{z}, zmm13, zmm13, 2
        vpaddq  zmm12, zmm12, zmm3
        vpaddq  zmm14, zmm14, zmm1
        vpsrlq  zmm1{k2}{z}, zmm14, 52
        vmovdqu64 [r8 + 144], xmm14
        vbroadcasti64x2 zmm3, [r8 + 144]
        valignq zmm4{k1}{z}, zmm14, zmm14, 2
        vpaddq  zmm18, zmm18, zmm4
        vpaddq  zmm15, zmm15, zmm1
        vpsrlq  zmm1{k2}{z}, zmm15, 52
        vmovdqu64 [r8 + 160], xmm15
        vbroadcasti64x2 zmm4, [r8 + 160]
        valignq zmm5{k1}{z}, zmm15, zmm15, 2
        vpaddq  zmm19, zmm19, zmm5
        vpaddq  zmm16, zmm16, zmm1
        vpsrlq  zmm1{k2}{z}, zmm16, 52
        vmovdqu64 [r8 + 176], xmm16
        vbroadcasti64x2 zmm5, [r8 + 176]
        valignq zmm8{k1}{z}, zmm16, zmm16, 2
        vpaddq  zmm7, zmm7, zmm8
        vbroadcasti64x2 zmm8, [rdx + 144]
        vbroadcasti64x2 zmm9, [rdx + 208]
        vbroadcasti64x2 zmm10, [rdx + 272]
        vbroadcasti64x2 zmm11, [rdx + 336]
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
        vmovdqu64 [r8 + 192], xmm17
        vbroadcasti64x2 zmm2, [r8 + 192]
        valignq zmm3{k1}{z}, zmm17, zmm17, 2
        vpaddq  zmm14, zmm14, zmm3
        vpaddq  zmm0, zmm0, zmm1
        vpsrlq  zmm1{k2}{z}, zmm0, 52
        vmovdqu64 [r8 + 208], xmm0
        vbroadcasti64x2 zmm3, [r8 + 208]
        valignq zmm0{k1}{z}, zmm0, zmm0, 2
        vpaddq  zmm15, zmm15, zmm0
        vpaddq  zmm20, zmm20, zmm1
        vpsrlq  zmm0{k2}{z}, zmm20, 52
        vmovdqu64 [r8 + 224], xmm20
        vbroadcasti64x2 zmm1, [r8 + 224]
        valignq zmm4{k1}{z}, zmm20, zmm20, 2
        vpaddq  zmm16, zmm16, zmm4
        vpaddq  zmm21, zmm21, zmm0
        vpsrlq  zmm0{k2}{z}, zmm21, 52
        vmovdqu64 [r8 + 240], xmm21
        vbroadcasti64x2 zmm4, [r8 + 240]
        valignq zmm5{k1}{z}, zmm21, zmm21, 2
        vpaddq  zmm8, zmm8, zmm5
        vbroadcasti64x2 zmm5, [rdx + 400]
        vbroadcasti64x2 zmm9, [rdx + 464]
        vbroadcasti64x2 zmm10, [rdx + 528]
        vbroadcasti64x2 zmm11, [rdx + 592]
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
        vmovdqu64 [r8 + 256], xmm22
        vbroadcasti64x2 zmm1, [r8 + 256]
        valignq zmm2{k1}{z}, zmm22, zmm22, 2
        vpaddq  zmm17, zmm17, zmm2
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovdqu64 [r8 + 272], xmm6
        vbroadcasti64x2 zmm2, [r8 + 272]
        valignq zmm3{k1}{z}, zmm6, zmm6, 2
        vpaddq  zmm20, zmm20, zmm3
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovdqu64 [r8 + 288], xmm12
        vbroadcasti64x2 zmm3, [r8 + 288]
        valignq zmm4{k1}{z}, zmm12, zmm12, 2
        vpaddq  zmm21, zmm21, zmm4
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovdqu64 [r8 + 304], xmm18
        vbroadcasti64x2 zmm4, [r8 + 304]
        valignq zmm6{k1}{z}, zmm18, zmm18, 2
        vpaddq  zmm5, zmm5, zmm6
        vbroadcasti64x2 zmm6, [rdx + 32]
        vbroadcasti64x2 zmm9, [rdx + 96]
        vbroadcasti64x2 zmm10, [rdx + 160]
        vbroadcasti64x2 zmm11, [rdx + 224]
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
        vmovdqu64 [r8 + 320], xmm19
        vbroadcasti64x2 zmm1, [r8 + 320]
        valignq zmm2{k1}{z}, zmm19, zmm19, 2
        vpaddq  zmm13, zmm13, zmm2
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovdqu64 [r8 + 336], xmm7
        vbroadcasti64x2 zmm2, [r8 + 336]
        valignq zmm3{k1}{z}, zmm7, zmm7, 2
        vpaddq  zmm18, zmm18, zmm3
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovdqu64 [r8 + 352], xmm14
        vbroadcasti64x2 zmm3, [r8 + 352]
        valignq zmm4{k1}{z}, zmm14, zmm14, 2
        vpaddq  zmm22, zmm22, zmm4
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovdqu64 [r8 + 368], xmm15
        vbroadcasti64x2 zmm4, [r8 + 368]
        valignq zmm7{k1}{z}, zmm15, zmm15, 2
        vpaddq  zmm6, zmm6, zmm7
        vbroadcasti64x2 zmm7, [rdx + 288]
        vbroadcasti64x2 zmm9, [rdx + 352]
        vbroadcasti64x2 zmm10, [rdx + 416]
        vbroadcasti64x2 zmm11, [rdx + 480]
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
        vmovdqu64 [r8 + 384], xmm16
        vbroadcasti64x2 zmm1, [r8 + 384]
        valignq zmm2{k1}{z}, zmm16, zmm16, 2
        vpaddq  zmm14, zmm14, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovdqu64 [r8 + 400], xmm8
        vbroadcasti64x2 zmm2, [r8 + 400]
        valignq zmm3{k1}{z}, zmm8, zmm8, 2
        vpaddq  zmm15, zmm15, zmm3
        vpaddq  zmm17, zmm17, zmm0
        vpsrlq  zmm0{k2}{z}, zmm17, 52
        vmovdqu64 [r8 + 416], xmm17
        vbroadcasti64x2 zmm3, [r8 + 416]
        valignq zmm4{k1}{z}, zmm17, zmm17, 2
        vpaddq  zmm19, zmm19, zmm4
        vpaddq  zmm20, zmm20, zmm0
        vpsrlq  zmm0{k2}{z}, zmm20, 52
        vmovdqu64 [r8 + 432], xmm20
        vbroadcasti64x2 zmm4, [r8 + 432]
        valignq zmm8{k1}{z}, zmm20, zmm20, 2
        vpaddq  zmm7, zmm7, zmm8
        vbroadcasti64x2 zmm8, [rdx + 544]
        vbroadcasti64x2 zmm9, [rdx + 608]
        vbroadcasti64x2 zmm10, [rdx + 48]
        vbroadcasti64x2 zmm11, [rdx + 112]
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
        vmovdqu64 [r8 + 448], xmm21
        vbroadcasti64x2 zmm1, [r8 + 448]
        valignq zmm2{k1}{z}, zmm21, zmm21, 2
        vpaddq  zmm16, zmm16, zmm2
        vpaddq  zmm5, zmm5, zmm0
        vpsrlq  zmm0{k2}{z}, zmm5, 52
        vmovdqu64 [r8 + 464], xmm5
        vbroadcasti64x2 zmm2, [r8 + 464]
        valignq zmm3{k1}{z}, zmm5, zmm5, 2
        vpaddq  zmm17, zmm17, zmm3
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovdqu64 [r8 + 480], xmm13
        vbroadcasti64x2 zmm3, [r8 + 480]
        valignq zmm4{k1}{z}, zmm13, zmm13, 2
        vpaddq  zmm20, zmm20, zmm4
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovdqu64 [r8 + 496], xmm18
        vbroadcasti64x2 zmm4, [r8 + 496]
        valignq zmm5{k1}{z}, zmm18, zmm18, 2
        vpaddq  zmm8, zmm8, zmm5
        vbroadcasti64x2 zmm5, [rdx + 176]
        vbroadcasti64x2 zmm9, [rdx + 240]
        vbroadcasti64x2 zmm10, [rdx + 304]
        vbroadcasti64x2 zmm11, [rdx + 368]
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
        vmovdqu64 [r8 + 512], xmm22
        vbroadcasti64x2 zmm1, [r8 + 512]
        valignq zmm2{k1}{z}, zmm22, zmm22, 2
        vpaddq  zmm13, zmm13, zmm2
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovdqu64 [r8 + 528], xmm6
        vbroadcasti64x2 zmm2, [r8 + 528]
        valignq zmm3{k1}{z}, zmm6, zmm6, 2
        vpaddq  zmm18, zmm18, zmm3
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovdqu64 [r8 + 544], xmm14
        vbroadcasti64x2 zmm3, [r8 + 544]
        valignq zmm4{k1}{z}, zmm14, zmm14, 2
        vpaddq  zmm21, zmm21, zmm4
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovdqu64 [r8 + 560], xmm15
        vbroadcasti64x2 zmm4, [r8 + 560]
        valignq zmm6{k1}{z}, zmm15, zmm15, 2
        vpaddq  zmm5, zmm5, zmm6
        vbroadcasti64x2 zmm6, [rdx + 432]
        vbroadcasti64x2 zmm9, [rdx + 496]
        vmovdqu64 zmm10, [rsi + 0]
        vpmadd52luq zmm19, zmm10, zmm6
        vpmadd52luq zmm7, zmm10, zmm9
        vpmadd52huq zmm7, zmm10, zmm6
        vpmadd52huq zmm16, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 64]
        vpmadd52luq zmm7, zmm10, zmm6
        vpmadd52luq zmm16, zmm10, zmm9
        vpmadd52huq zmm16, zmm10, zmm6
        vpmadd52huq zmm17, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 128]
        vpmadd52luq zmm16, zmm10, zmm6
        vpmadd52luq zmm17, zmm10, zmm9
        vpmadd52huq zmm17, zmm10, zmm6
        vpmadd52huq zmm20, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 192]
        vpmadd52luq zmm17, zmm10, zmm6
        vpmadd52luq zmm20, zmm10, zmm9
        vpmadd52huq zmm20, zmm10, zmm6
        vpmadd52huq zmm8, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 256]
        vpmadd52luq zmm20, zmm10, zmm6
        vpmadd52luq zmm8, zmm10, zmm9
        vpmadd52huq zmm8, zmm10, zmm6
        vpmadd52huq zmm13, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 320]
        vpmadd52luq zmm8, zmm10, zmm6
        vpmadd52luq zmm13, zmm10, zmm9
        vpmadd52huq zmm13, zmm10, zmm6
        vpmadd52huq zmm18, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 384]
        vpmadd52luq zmm13, zmm10, zmm6
        vpmadd52luq zmm18, zmm10, zmm9
        vpmadd52huq zmm18, zmm10, zmm6
        vpmadd52huq zmm21, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 448]
        vpmadd52luq zmm18, zmm10, zmm6
        vpmadd52luq zmm21, zmm10, zmm9
        vpmadd52huq zmm21, zmm10, zmm6
        vpmadd52huq zmm5, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 512]
        vpmadd52luq zmm21, zmm10, zmm6
        vpmadd52luq zmm5, zmm10, zmm9
        vpmadd52huq zmm5, zmm10, zmm6
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 576]
        vpmadd52luq zmm5, zmm10, zmm6
        vpmadd52luq zmm11, zmm10, zmm9
        vpmadd52huq zmm11, zmm10, zmm6
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm10, zmm9
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
        vpmadd52huq zmm11, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 448]
        vpmadd52luq zmm18, zmm9, zmm1
        vpmadd52luq zmm21, zmm9, zmm2
        vpmadd52luq zmm5, zmm9, zmm3
        vpmadd52luq zmm11, zmm9, zmm4
        vpmadd52huq zmm21, zmm9, zmm1
        vpmadd52huq zmm5, zmm9, zmm2
        vpmadd52huq zmm11, zmm9, zmm3
        vpmadd52huq zmm6, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 512]
        vpmadd52luq zmm21, zmm9, zmm1
        vpmadd52luq zmm5, zmm9, zmm2
        vpmadd52luq zmm11, zmm9, zmm3
        vpmadd52luq zmm6, zmm9, zmm4
        vpmadd52huq zmm5, zmm9, zmm1
        vpmadd52huq zmm11, zmm9, zmm2
        vpmadd52huq zmm6, zmm9, zmm3
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm9, zmm4
        vmovdqu64 zmm9, [rcx + 576]
        vpmadd52luq zmm5, zmm9, zmm1
        vpmadd52luq zmm11, zmm9, zmm2
        vpmadd52luq zmm6, zmm9, zmm3
        vpmadd52luq zmm10, zmm9, zmm4
        vpmadd52huq zmm11, zmm9, zmm1
        vpmadd52huq zmm6, zmm9, zmm2
        vpmadd52huq zmm10, zmm9, zmm3
        vpxorq  zmm1, zmm1, zmm1
        vpmadd52huq zmm1, zmm9, zmm4
        vpaddq  zmm19, zmm19, zmm0
        vpsrlq  zmm0{k2}{z}, zmm19, 52
        vshufi64x2 zmm2, zmm19, zmm19, 0
        valignq zmm3{k1}{z}, zmm19, zmm19, 2
        vpaddq  zmm11, zmm11, zmm3
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vshufi64x2 zmm3, zmm7, zmm7, 0
        valignq zmm4{k1}{z}, zmm7, zmm7, 2
        vpaddq  zmm6, zmm6, zmm4
        vbroadcasti64x2 zmm4, [rdx + 560]
        vbroadcasti64x2 zmm7, [rdx + 624]
        vmovdqu64 zmm9, [rsi + 0]
        vpmadd52luq zmm16, zmm9, zmm4
        vpmadd52luq zmm17, zmm9, zmm7
        vpmadd52huq zmm17, zmm9, zmm4
        vpmadd52huq zmm20, zmm9, zmm7
        vmovdqu64 zmm9, [rsi + 64]
        vpmadd52luq zmm17, zmm9, zmm4
        vpmadd52luq zmm20, zmm9, zmm7
        vpmadd52huq zmm20, zmm9, zmm4
        vpmadd52huq zmm8, zmm9, zmm7
        vmovdqu64 zmm9, [rsi + 128]
        vpmadd52luq zmm20, zmm9, zmm4
        vpmadd52luq zmm8, zmm9, zmm7
        vpmadd52huq zmm8, zmm9, zmm4
        vpmadd52huq zmm13, zmm9, zmm7
        vmovdqu64 zmm9, [rsi + 192]
        vpmadd52luq zmm8, zmm9, zmm4
        vpmadd52luq zmm13, zmm9, zmm7
        vpmadd52huq zmm13, zmm9, zmm4
        vpmadd52huq zmm18, zmm9, zmm7
        vmovdqu64 zmm9, [rsi + 256]
        vpmadd52luq zmm13, zmm9, zmm4
        vpmadd52luq zmm18, zmm9, zmm7
        vpmadd52huq zmm18, zmm9, zmm4
        vpmadd52huq zmm21, zmm9, zmm7
        vmovdqu64 zmm9, [rsi + 320]
        vpmadd52luq zmm18, zmm9, zmm4
        vpmadd52luq zmm21, zmm9, zmm7
        vpmadd52huq zmm21, zmm9, zmm4
        vpmadd52huq zmm5, zmm9, zmm7
        vmovdqu64 zmm9, [rsi + 384]
        vpmadd52luq zmm21, zmm9, zmm4
        vpmadd52luq zmm5, zmm9, zmm7
        vpmadd52huq zmm5, zmm9, zmm4
        vpmadd52huq zmm11, zmm9, zmm7
        vmovdqu64 zmm9, [rsi + 448]
        vpmadd52luq zmm5, zmm9, zmm4
        vpmadd52luq zmm11, zmm9, zmm7
        vpmadd52huq zmm11, zmm9, zmm4
        vpmadd52huq zmm6, zmm9, zmm7
        vmovdqu64 zmm9, [rsi + 512]
        vpmadd52luq zmm11, zmm9, zmm4
        vpmadd52luq zmm6, zmm9, zmm7
        vpmadd52huq zmm6, zmm9, zmm4
        vpmadd52huq zmm10, zmm9, zmm7
        vmovdqu64 zmm9, [rsi + 576]
        vpmadd52luq zmm6, zmm9, zmm4
        vpmadd52luq zmm10, zmm9, zmm7
        vpmadd52huq zmm10, zmm9, zmm4
        vpmadd52huq zmm1, zmm9, zmm7
        vmovdqu64 zmm4, [rcx + 640]
        vpmadd52luq zmm16, zmm4, zmm2
        vpmadd52luq zmm17, zmm4, zmm3
        vpmadd52huq zmm17, zmm4, zmm2
        vpmadd52huq zmm20, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 704]
        vpmadd52luq zmm17, zmm4, zmm2
        vpmadd52luq zmm20, zmm4, zmm3
        vpmadd52huq zmm20, zmm4, zmm2
        vpmadd52huq zmm8, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 768]
        vpmadd52luq zmm20, zmm4, zmm2
        vpmadd52luq zmm8, zmm4, zmm3
        vpmadd52huq zmm8, zmm4, zmm2
        vpmadd52huq zmm13, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 832]
        vpmadd52luq zmm8, zmm4, zmm2
        vpmadd52luq zmm13, zmm4, zmm3
        vpmadd52huq zmm13, zmm4, zmm2
        vpmadd52huq zmm18, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 896]
        vpmadd52luq zmm13, zmm4, zmm2
        vpmadd52luq zmm18, zmm4, zmm3
        vpmadd52huq zmm18, zmm4, zmm2
        vpmadd52huq zmm21, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 960]
        vpmadd52luq zmm18, zmm4, zmm2
        vpmadd52luq zmm21, zmm4, zmm3
        vpmadd52huq zmm21, zmm4, zmm2
        vpmadd52huq zmm5, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1024]
        vpmadd52luq zmm21, zmm4, zmm2
        vpmadd52luq zmm5, zmm4, zmm3
        vpmadd52huq zmm5, zmm4, zmm2
        vpmadd52huq zmm11, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1088]
        vpmadd52luq zmm5, zmm4, zmm2
        vpmadd52luq zmm11, zmm4, zmm3
        vpmadd52huq zmm11, zmm4, zmm2
        vpmadd52huq zmm6, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1152]
        vpmadd52luq zmm11, zmm4, zmm2
        vpmadd52luq zmm6, zmm4, zmm3
        vpmadd52huq zmm6, zmm4, zmm2
        vpmadd52huq zmm10, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1216]
        vpmadd52luq zmm6, zmm4, zmm2
        vpmadd52luq zmm10, zmm4, zmm3
        vpmadd52huq zmm10, zmm4, zmm2
        vpmadd52huq zmm1, zmm4, zmm3
        vpaddq  zmm0, zmm16, zmm0
        vpsrlq  zmm2{k2}{z}, zmm0, 52
        vpaddq  zmm2, zmm17, zmm2
        vbroadcasti64x2 zmm3, [rcx + 1920]
        vbroadcasti64x2 zmm4, [rcx + 1936]
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52luq zmm7, zmm0, zmm3
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52luq zmm9, zmm0, zmm4
        vpxorq  zmm4, zmm4, zmm4
        vpmadd52huq zmm4, zmm0, zmm3
        vpmadd52luq zmm4, zmm2, zmm3
        vpaddq  zmm9, zmm9, zmm4
        vshufi64x2 zmm2, zmm7, zmm7, 0
        vshufi64x2 zmm3, zmm9, zmm9, 0
        vmovdqu64 zmm4, [rcx + 1280]
        vpmadd52luq zmm0, zmm4, zmm2
        vpmadd52luq zmm17, zmm4, zmm3
        vpmadd52huq zmm17, zmm4, zmm2
        vpmadd52huq zmm20, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1344]
        vpmadd52luq zmm17, zmm4, zmm2
        vpmadd52luq zmm20, zmm4, zmm3
        vpmadd52huq zmm20, zmm4, zmm2
        vpmadd52huq zmm8, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1408]
        vpmadd52luq zmm20, zmm4, zmm2
        vpmadd52luq zmm8, zmm4, zmm3
        vpmadd52huq zmm8, zmm4, zmm2
        vpmadd52huq zmm13, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1472]
        vpmadd52luq zmm8, zmm4, zmm2
        vpmadd52luq zmm13, zmm4, zmm3
        vpmadd52huq zmm13, zmm4, zmm2
        vpmadd52huq zmm18, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1536]
        vpmadd52luq zmm13, zmm4, zmm2
        vpmadd52luq zmm18, zmm4, zmm3
        vpmadd52huq zmm18, zmm4, zmm2
        vpmadd52huq zmm21, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1600]
        vpmadd52luq zmm18, zmm4, zmm2
        vpmadd52luq zmm21, zmm4, zmm3
        vpmadd52huq zmm21, zmm4, zmm2
        vpmadd52huq zmm5, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1664]
        vpmadd52luq zmm21, zmm4, zmm2
        vpmadd52luq zmm5, zmm4, zmm3
        vpmadd52huq zmm5, zmm4, zmm2
        vpmadd52huq zmm11, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1728]
        vpmadd52luq zmm5, zmm4, zmm2
        vpmadd52luq zmm11, zmm4, zmm3
        vpmadd52huq zmm11, zmm4, zmm2
        vpmadd52huq zmm6, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1792]
        vpmadd52luq zmm11, zmm4, zmm2
        vpmadd52luq zmm6, zmm4, zmm3
        vpmadd52huq zmm6, zmm4, zmm2
        vpmadd52huq zmm10, zmm4, zmm3
        vmovdqu64 zmm4, [rcx + 1856]
        vpmadd52luq zmm6, zmm4, zmm2
        vpmadd52luq zmm10, zmm4, zmm3
        vpmadd52huq zmm10, zmm4, zmm2
        vpmadd52huq zmm1, zmm4, zmm3
        vpsrlq  zmm2{k2}{z}, zmm0, 52
        vpaddq  zmm2, zmm17, zmm2
        vpsrlq  zmm2{k2}{z}, zmm2, 52
        vpaddq  zmm20, zmm20, zmm2
        valignq zmm0{k1}{z}, zmm0, zmm0, 2
        vpaddq  zmm10, zmm10, zmm0
        valignq zmm0{k1}{z}, zmm17, zmm17, 2
        vpaddq  zmm1, zmm1, zmm0
        vpbroadcastq zmm0, rax
        vpsrlq  zmm2, zmm0, 51
        vpsrlq  zmm3, zmm20, 52
        vpandq  zmm20, zmm20, zmm0
        vpaddq  zmm8, zmm8, zmm3
        vpsrlq  zmm3, zmm8, 52
        vpandq  zmm8, zmm8, zmm0
        vpaddq  zmm4, zmm8, zmm2
        vpsrlq  zmm7, zmm4, 52
        vpandq  zmm4, zmm4, zmm0
        vpaddq  zmm13, zmm13, zmm3
        vpsrlq  zmm3, zmm13, 52
        vpandq  zmm13, zmm13, zmm0
        vpaddq  zmm7, zmm13, zmm7
        vpsrlq  zmm9, zmm7, 52
        vpandq  zmm7, zmm7, zmm0
        vpaddq  zmm18, zmm18, zmm3
        vpsrlq  zmm3, zmm18, 52
        vpandq  zmm18, zmm18, zmm0
        vpaddq  zmm9, zmm18, zmm9
        vpsrlq  zmm12, zmm9, 52
        vpandq  zmm9, zmm9, zmm0
        vpaddq  zmm21, zmm21, zmm3
        vpsrlq  zmm3, zmm21, 52
        vpandq  zmm21, zmm21, zmm0
        vpaddq  zmm12, zmm21, zmm12
        vpsrlq  zmm14, zmm12, 52
        vpandq  zmm12, zmm12, zmm0
        vpaddq  zmm5, zmm5, zmm3
        vpsrlq  zmm3, zmm5, 52
        vpandq  zmm5, zmm5, zmm0
        vpaddq  zmm14, zmm5, zmm14
        vpsrlq  zmm15, zmm14, 52
        vpandq  zmm14, zmm14, zmm0
        vpaddq  zmm11, zmm11, zmm3
        vpsrlq  zmm3, zmm11, 52
        vpandq  zmm11, zmm11, zmm0
        vpaddq  zmm15, zmm11, zmm15
        vpsrlq  zmm16, zmm15, 52
        vpandq  zmm15, zmm15, zmm0
        vpaddq  zmm6, zmm6, zmm3
        vpsrlq  zmm3, zmm6, 52
        vpandq  zmm6, zmm6, zmm0
        vpaddq  zmm16, zmm6, zmm16
        vpsrlq  zmm17, zmm16, 52
        vpandq  zmm16, zmm16, zmm0
        vpaddq  zmm10, zmm10, zmm3
        vpsrlq  zmm3, zmm10, 52
        vpandq  zmm10, zmm10, zmm0
        vpaddq  zmm17, zmm10, zmm17
        vpsrlq  zmm19, zmm17, 52
        vpandq  zmm17, zmm17, zmm0
        vpaddq  zmm1, zmm1, zmm3
        vpsrlq  zmm3, zmm1, 52
        vpandq  zmm1, zmm1, zmm0
        vpaddq  zmm19, zmm1, zmm19
        vpsrlq  zmm22, zmm19, 52
        vpandq  zmm19, zmm19, zmm0
        vptestmq k3, zmm22, zmm22
        valignq zmm3{k7}{z}, zmm3, zmm3, 6
        vpaddq  zmm20, zmm20, zmm3
        vpcmpnleuq k4, zmm20, zmm0
        vpcmpeqq k5, zmm20, zmm0
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kshiftlw k3, k3, 2
        kshiftlw k0, k6, 4
        kshiftlw k6, k6, 2
        kandw   k3, k3, k0
        korw    k6, k6, k3
        vpaddq  zmm20{k6}, zmm20, zmm2
        vpandq  zmm20, zmm20, zmm0
        vmovdqu64 [rdi], zmm20
        kandw   k5, k5, k6
        korw    k4, k4, k5
        vmovdqa64 zmm8{k4}, zmm4
        vmovdqu64 [rdi + 64], zmm8
        vmovdqa64 zmm13{k4}, zmm7
        vmovdqu64 [rdi + 128], zmm13
        vmovdqa64 zmm18{k4}, zmm9
        vmovdqu64 [rdi + 192], zmm18
        vmovdqa64 zmm21{k4}, zmm12
        vmovdqu64 [rdi + 256], zmm21
        vmovdqa64 zmm5{k4}, zmm14
        vmovdqu64 [rdi + 320], zmm5
        vmovdqa64 zmm11{k4}, zmm15
        vmovdqu64 [rdi + 384], zmm11
        vmovdqa64 zmm6{k4}, zmm16
        vmovdqu64 [rdi + 448], zmm6
        vmovdqa64 zmm10{k4}, zmm17
        vmovdqu64 [rdi + 512], zmm10
        vmovdqa64 zmm1{k4}, zmm19
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
END_KERNEL(karat_pair_mul_32_x86_64)

NOTES

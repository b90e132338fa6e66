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
        vbroadcasti64x2 zmm0, [rdx + 192]
        vmovdqu64 zmm1, [rsi + 448]
        vbroadcasti64x2 zmm2, [rdx + 64]
        vmovdqu64 zmm3, [rsi + 0]
        vmovdqu64 zmm4, [rsi + 384]
        vbroadcasti64x2 zmm5, [rdx + 0]
        vmovdqu64 zmm6, [rsi + 192]
        vbroadcasti64x2 zmm7, [rdx + 128]
        vmovdqu64 zmm8, [rsi + 320]
        vmovdqu64 zmm9, [rsi + 512]
        vmovdqu64 zmm10, [rsi + 256]
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm1, zmm0
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52luq zmm12, zmm3, zmm2
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm4, zmm0
        vmovdqu64 zmm14, [rsi + 64]
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52luq zmm15, zmm3, zmm5
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52luq zmm16, zmm3, zmm0
        vmovdqu64 zmm17, [rsi + 128]
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm6, zmm0
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52luq zmm19, zmm3, zmm7
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm8, zmm0
        vpmadd52luq zmm11, zmm9, zmm0
        vpmadd52huq zmm12, zmm3, zmm5
        vmovdqu64 zmm21, [rsi + 576]
        vpmadd52luq zmm13, zmm1, zmm0
        vpsrlq  zmm22{k2}{z}, zmm15, 52
        vpmadd52huq zmm16, zmm3, zmm7
        vpmadd52luq zmm18, zmm10, zmm0
        vpmadd52huq zmm19, zmm3, zmm2
        vpmadd52luq zmm20, zmm4, zmm0
        vpmadd52huq zmm11, zmm9, zmm7
        vpmadd52luq zmm12, zmm14, zmm5
        vpmadd52huq zmm13, zmm1, zmm7
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm17, zmm0
        vpmadd52luq zmm16, zmm14, zmm7
        vpmadd52huq zmm18, zmm10, zmm7
        vpmadd52luq zmm19, zmm14, zmm2
        vpmadd52huq zmm20, zmm4, zmm7
        vpmadd52luq zmm11, zmm21, zmm7
        vpaddq  zmm12, zmm12, zmm22
        vpmadd52luq zmm13, zmm9, zmm7
        valignq zmm22{k1}{z}, zmm12, zmm12, 2
        vbroadcasti64x2 zmm24, [rdx + 448]
        vmovdqu64 zmm25, [rsi + 192]
        vpmadd52huq zmm16, zmm14, zmm2
        vpmadd52luq zmm18, zmm8, zmm7
        vpmadd52huq zmm19, zmm14, zmm5
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm14, zmm0
        vpmadd52huq zmm11, zmm21, zmm2
        vpmadd52luq zmm23, zmm6, zmm0
        vpmadd52huq zmm13, zmm9, zmm2
        vpmadd52luq zmm20, zmm1, zmm7
        vmovdqu64 zmm27, [rsi + 256]
        vpmadd52luq zmm16, zmm17, zmm2
        vpmadd52huq zmm18, zmm8, zmm2
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm10, zmm0
        valignq zmm29{k1}{z}, zmm15, zmm15, 2
        vpaddq  zmm11, zmm11, zmm22
        vpmadd52luq zmm19, zmm17, zmm5
        vpmadd52huq zmm11, zmm25, zmm24
        vpmadd52luq zmm13, zmm21, zmm2
        vpmadd52huq zmm16, zmm17, zmm5
        vpmadd52luq zmm18, zmm4, zmm2
        vpmadd52luq zmm26, zmm17, zmm0
        vmovdqu64 zmm22, [rsi + 128]
        vpmadd52huq zmm23, zmm6, zmm7
        vpmadd52huq zmm20, zmm1, zmm2
        vpmadd52luq zmm28, zmm8, zmm0
        vpmadd52luq zmm11, zmm27, zmm24
        vpmadd52huq zmm13, zmm21, zmm5
        vpmadd52luq zmm16, zmm6, zmm5
        vpmadd52huq zmm18, zmm4, zmm5
        vpsrlq  zmm30{k2}{z}, zmm12, 52
        vpmadd52huq zmm26, zmm17, zmm7
        vpmadd52luq zmm23, zmm10, zmm7
        vpmadd52luq zmm20, zmm9, zmm2
        vpaddq  zmm19, zmm19, zmm30
        vpaddq  zmm13, zmm13, zmm29
        vpsrlq  zmm29{k2}{z}, zmm19, 52
        vpmadd52huq zmm13, zmm22, zmm24
        vpmadd52huq zmm28, zmm8, zmm7
        vbroadcasti64x2 zmm30, [rdx + 384]
        vpmadd52luq zmm18, zmm1, zmm5
        vpaddq  zmm16, zmm16, zmm29
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm21, zmm0
        vmovdqu64 [r8 + 48], xmm16
        vpmadd52luq zmm26, zmm6, zmm7
        vpmadd52huq zmm23, zmm10, zmm2
        vpmadd52huq zmm20, zmm9, zmm5
        vpmadd52luq zmm13, zmm25, zmm24
        vpmadd52luq zmm28, zmm4, zmm7
        vmovdqu64 [r8 + 32], xmm19
        vmovdqu64 [r8 + 16], xmm12
        valignq zmm12{k1}{z}, zmm16, zmm16, 2
        vmovdqu64 [r8 + 0], xmm15
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm3, zmm0
        vmovdqu64 zmm3, [rsi + 0]
        vpmadd52huq zmm11, zmm27, zmm30
        vpmadd52huq zmm26, zmm6, zmm2
        vpmadd52luq zmm23, zmm8, zmm2
        vpmadd52luq zmm20, zmm21, zmm5
        vpaddq  zmm29, zmm29, zmm12
        vbroadcasti64x2 zmm12, [rdx + 320]
        vpmadd52luq zmm18, zmm3, zmm24
        vpmadd52huq zmm13, zmm25, zmm30
        vpmadd52luq zmm15, zmm14, zmm0
        vpmadd52luq zmm11, zmm8, zmm30
        vpmadd52huq zmm28, zmm4, zmm2
        vpmadd52luq zmm26, zmm10, zmm2
        vpmadd52huq zmm23, zmm8, zmm5
        vpmadd52huq zmm18, zmm3, zmm30
        vpmadd52luq zmm13, zmm27, zmm30
        vpmadd52huq zmm15, zmm14, zmm7
        vpmadd52huq zmm11, zmm8, zmm12
        vpmadd52huq zmm29, zmm8, zmm24
        vpmadd52luq zmm28, zmm1, zmm2
        vpmadd52huq zmm26, zmm10, zmm5
        vpmadd52luq zmm23, zmm4, zmm5
        vpmadd52huq zmm13, zmm27, zmm12
        vbroadcasti64x2 zmm14, [rdx + 256]
        vpmadd52luq zmm15, zmm17, zmm7
        vpmadd52luq zmm11, zmm4, zmm12
        vpmadd52luq zmm29, zmm4, zmm24
        vpmadd52huq zmm28, zmm1, zmm5
        vpmadd52luq zmm26, zmm8, zmm5
        vpmadd52luq zmm23, zmm3, zmm30
        vpmadd52luq zmm13, zmm8, zmm12
        vpmadd52huq zmm15, zmm17, zmm2
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm9, zmm0
        vpmadd52huq zmm29, zmm4, zmm30
        vpmadd52luq zmm28, zmm9, zmm5
        vpmadd52luq zmm26, zmm3, zmm12
        vpmadd52huq zmm23, zmm3, zmm12
        vpmadd52luq zmm15, zmm6, zmm2
        vmovdqu64 zmm2, [rsi + 64]
        vpmadd52huq zmm11, zmm4, zmm14
        vpmadd52luq zmm17, zmm21, zmm0
        vpxorq  zmm0, zmm0, zmm0
        vpmadd52huq zmm0, zmm4, zmm24
        vpmadd52luq zmm29, zmm1, zmm30
        vpmadd52huq zmm13, zmm8, zmm14
        vpmadd52huq zmm28, zmm3, zmm24
        vpmadd52huq zmm26, zmm3, zmm14
        vpmadd52huq zmm15, zmm6, zmm5
        vpmadd52huq zmm20, zmm2, zmm24
        vpmadd52luq zmm11, zmm1, zmm14
        vbroadcasti64x2 zmm6, [r8 + 48]
        vpmadd52luq zmm18, zmm2, zmm30
        vpmadd52luq zmm0, zmm1, zmm24
        vpmadd52huq zmm17, zmm21, zmm7
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm1, zmm24
        vpmadd52huq zmm29, zmm1, zmm12
        vpmadd52luq zmm13, zmm4, zmm14
        vpmadd52luq zmm20, zmm22, zmm24
        vpmadd52luq zmm23, zmm2, zmm12
        vpmadd52huq zmm18, zmm2, zmm12
        vpmadd52huq zmm0, zmm1, zmm30
        vpmadd52luq zmm28, zmm2, zmm24
        vpmadd52luq zmm26, zmm2, zmm14
        vpmadd52luq zmm15, zmm10, zmm5
        vmovdqu64 zmm5, [rcx + 192]
        vmovdqu64 zmm10, [rcx + 256]
        vpmadd52luq zmm7, zmm9, zmm24
        vpmadd52huq zmm11, zmm5, zmm6
        vpmadd52huq zmm20, zmm22, zmm30
        vpmadd52luq zmm18, zmm22, zmm12
        vpmadd52luq zmm0, zmm9, zmm30
        vpmadd52luq zmm29, zmm9, zmm12
        vpmadd52huq zmm23, zmm2, zmm14
        vpmadd52huq zmm28, zmm2, zmm30
        valignq zmm2{k1}{z}, zmm19, zmm19, 2
        vmovdqu64 zmm19, [rcx + 128]
        vpmadd52huq zmm7, zmm9, zmm30
        vpmadd52luq zmm11, zmm10, zmm6
        vpmadd52luq zmm20, zmm25, zmm30
        vpmadd52huq zmm18, zmm22, zmm14
        vpmadd52huq zmm0, zmm9, zmm12
        vpaddq  zmm17, zmm17, zmm2
        vbroadcasti64x2 zmm2, [r8 + 32]
        vpmadd52huq zmm13, zmm19, zmm6
        vpmadd52huq zmm17, zmm27, zmm24
        vpmadd52luq zmm7, zmm21, zmm30
        vpmadd52huq zmm29, zmm9, zmm14
        vpmadd52huq zmm20, zmm25, zmm12
        vpmadd52luq zmm18, zmm25, zmm14
        vpmadd52luq zmm0, zmm21, zmm12
        vpmadd52luq zmm23, zmm22, zmm14
        vpmadd52luq zmm13, zmm5, zmm6
        vpmadd52luq zmm17, zmm8, zmm24
        vpmadd52huq zmm7, zmm21, zmm12
        vpmadd52luq zmm29, zmm21, zmm14
        vpmadd52luq zmm20, zmm27, zmm12
        vpmadd52luq zmm15, zmm3, zmm14
        vmovdqu64 zmm3, [rcx + 320]
        vpmadd52huq zmm11, zmm10, zmm2
        vpmadd52huq zmm0, zmm21, zmm14
        vpmadd52luq zmm28, zmm22, zmm30
        vpmadd52huq zmm17, zmm8, zmm30
        vpmadd52huq zmm13, zmm5, zmm2
        vpmadd52huq zmm20, zmm27, zmm14
        vpmadd52huq zmm28, zmm22, zmm12
        vbroadcasti64x2 zmm22, [r8 + 16]
        vpmadd52luq zmm11, zmm3, zmm2
        vpmadd52luq zmm17, zmm4, zmm30
        vpmadd52huq zmm29, zmm3, zmm6
        vpmadd52luq zmm20, zmm8, zmm14
        vpmadd52luq zmm13, zmm10, zmm2
        vpmadd52luq zmm28, zmm25, zmm12
        vpmadd52huq zmm17, zmm4, zmm12
        vpmadd52huq zmm28, zmm25, zmm14
        vmovdqu64 zmm25, [rcx + 0]
        vpmadd52huq zmm11, zmm3, zmm22
        vpmadd52luq zmm17, zmm1, zmm12
        vbroadcasti64x2 zmm12, [r8 + 0]
        vpmadd52luq zmm18, zmm25, zmm6
        vpmadd52luq zmm26, zmm25, zmm22
        vpmadd52luq zmm23, zmm25, zmm2
        vpmadd52huq zmm13, zmm10, zmm22
        vpmadd52luq zmm28, zmm27, zmm14
        vmovdqu64 zmm27, [rcx + 64]
        vpmadd52luq zmm15, zmm25, zmm12
        vpmadd52huq zmm17, zmm1, zmm14
        vpmadd52huq zmm18, zmm25, zmm2
        vpmadd52huq zmm26, zmm25, zmm12
        vpmadd52huq zmm23, zmm25, zmm22
        vpmadd52luq zmm13, zmm3, zmm22
        vpmadd52huq zmm28, zmm25, zmm6
        vmovdqu64 zmm25, [rcx + 448]
        vpmadd52huq zmm20, zmm27, zmm6
        vpmadd52luq zmm17, zmm9, zmm14
        vpmadd52luq zmm18, zmm27, zmm2
        vpmadd52luq zmm26, zmm27, zmm12
        vpsrlq  zmm14{k2}{z}, zmm16, 52
        vmovdqu64 zmm16, [rcx + 384]
        vpmadd52huq zmm7, zmm25, zmm6
        vpaddq  zmm15, zmm15, zmm14
        vpmadd52luq zmm11, zmm16, zmm22
        vpmadd52huq zmm0, zmm16, zmm6
        vpmadd52luq zmm29, zmm16, zmm6
        vpmadd52huq zmm18, zmm27, zmm22
        vpmadd52luq zmm23, zmm27, zmm22
        vpmadd52luq zmm20, zmm19, zmm6
        vpmadd52huq zmm17, zmm10, zmm6
        vpmadd52huq zmm13, zmm3, zmm12
        vpmadd52huq zmm11, zmm16, zmm12
        vpmadd52luq zmm0, zmm25, zmm6
        vpmadd52huq zmm29, zmm16, zmm2
        vpmadd52luq zmm18, zmm19, zmm22
        vpmadd52huq zmm23, zmm27, zmm12
        vpmadd52huq zmm20, zmm19, zmm2
        vpmadd52luq zmm17, zmm3, zmm6
        vpmadd52luq zmm13, zmm16, zmm12
        vmovdqu64 zmm14, [rcx + 512]
        vpmadd52luq zmm11, zmm25, zmm12
        vpmadd52huq zmm0, zmm25, zmm2
        vpmadd52luq zmm29, zmm25, zmm2
        vpmadd52huq zmm18, zmm19, zmm12
        vpmadd52luq zmm23, zmm19, zmm12
        vpmadd52luq zmm20, zmm5, zmm2
        vpmadd52huq zmm17, zmm3, zmm2
        vpmadd52luq zmm28, zmm27, zmm6
        vmovdqu64 [r8 + 64], xmm15
        vpmadd52huq zmm29, zmm25, zmm22
        vpmadd52luq zmm18, zmm5, zmm12
        vpmadd52huq zmm20, zmm5, zmm22
        vpmadd52luq zmm17, zmm16, zmm2
        vpmadd52huq zmm28, zmm27, zmm2
        vpmadd52luq zmm7, zmm14, zmm6
        vpmadd52luq zmm0, zmm14, zmm2
        vmovdqu64 zmm27, [rcx + 576]
        vpmadd52luq zmm29, zmm14, zmm22
        vpmadd52luq zmm20, zmm10, zmm22
        vpmadd52huq zmm17, zmm16, zmm22
        vpsrlq  zmm16{k2}{z}, zmm15, 52
        vpmadd52huq zmm7, zmm14, zmm2
        vpaddq  zmm26, zmm26, zmm16
        vpmadd52huq zmm0, zmm14, zmm22
        valignq zmm16{k1}{z}, zmm26, zmm26, 2
        vpmadd52huq zmm29, zmm14, zmm12
        vpmadd52huq zmm20, zmm10, zmm12
        vpmadd52luq zmm28, zmm19, zmm2
        vpmadd52luq zmm17, zmm25, zmm22
        vmovdqu64 [r8 + 80], xmm26
        vpmadd52luq zmm20, zmm3, zmm12
        vbroadcasti64x2 zmm3, [rdx + 80]
        vpmadd52luq zmm7, zmm27, zmm2
        vpmadd52luq zmm0, zmm27, zmm22
        vpmadd52luq zmm29, zmm27, zmm12
        vpmadd52huq zmm28, zmm19, zmm22
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm9, zmm24
        vpmadd52huq zmm17, zmm25, zmm12
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm21, zmm24
        vpmadd52huq zmm7, zmm27, zmm22
        vpmadd52huq zmm0, zmm27, zmm12
        vpmadd52luq zmm28, zmm5, zmm22
        vpsrlq  zmm22{k2}{z}, zmm26, 52
        vmovdqu64 zmm26, [rsi + 0]
        vpmadd52luq zmm19, zmm21, zmm24
        vbroadcasti64x2 zmm24, [rdx + 16]
        vpmadd52luq zmm11, zmm26, zmm3
        vpaddq  zmm23, zmm23, zmm22
        vmovdqu64 zmm22, [rsi + 192]
        vpaddq  zmm7, zmm7, zmm16
        vpsrlq  zmm16{k2}{z}, zmm23, 52
        vpmadd52huq zmm25, zmm27, zmm6
        vpaddq  zmm18, zmm18, zmm16
        vpmadd52luq zmm13, zmm26, zmm24
        valignq zmm15{k1}{z}, zmm15, zmm15, 2
        vpmadd52huq zmm11, zmm26, zmm24
        vmovdqu64 [r8 + 112], xmm18
        valignq zmm16{k1}{z}, zmm18, zmm18, 2
        vpmadd52huq zmm19, zmm21, zmm30
        vmovdqu64 zmm30, [rsi + 64]
        vpmadd52huq zmm7, zmm22, zmm3
        vmovdqu64 [r8 + 96], xmm23
        vpmadd52luq zmm17, zmm14, zmm12
        vpaddq  zmm0, zmm0, zmm15
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm4, zmm3
        vpaddq  zmm25, zmm25, zmm16
        vmovdqu64 zmm16, [rsi + 256]
        vpmadd52luq zmm11, zmm30, zmm24
        vpmadd52huq zmm25, zmm8, zmm3
        vpmadd52huq zmm19, zmm14, zmm6
        vbroadcasti64x2 zmm14, [rdx + 576]
        vpmadd52luq zmm7, zmm16, zmm3
        vpmadd52huq zmm29, zmm30, zmm3
        vpmadd52huq zmm28, zmm5, zmm12
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm1, zmm3
        vpmadd52luq zmm15, zmm1, zmm3
        vpmadd52huq zmm17, zmm26, zmm3
        vpmadd52luq zmm25, zmm4, zmm3
        vpmadd52luq zmm19, zmm27, zmm6
        vmovdqu64 zmm6, [rsi + 128]
        vpmadd52huq zmm11, zmm30, zmm14
        vpmadd52huq zmm7, zmm16, zmm24
        vpmadd52huq zmm13, zmm26, zmm14
        vpmadd52luq zmm20, zmm26, zmm14
        vpmadd52huq zmm15, zmm1, zmm24
        vpmadd52luq zmm28, zmm10, zmm12
        vbroadcasti64x2 zmm10, [rdx + 512]
        vpmadd52huq zmm0, zmm6, zmm3
        vpmadd52luq zmm5, zmm9, zmm3
        vpmadd52luq zmm11, zmm6, zmm14
        vpmadd52luq zmm7, zmm8, zmm24
        vpmadd52luq zmm13, zmm30, zmm14
        vpmadd52luq zmm29, zmm6, zmm3
        vpmadd52luq zmm15, zmm9, zmm24
        vpmadd52huq zmm25, zmm4, zmm24
        vpmadd52luq zmm0, zmm22, zmm3
        vpmadd52huq zmm5, zmm9, zmm24
        vpmadd52huq zmm11, zmm6, zmm10
        vpmadd52huq zmm7, zmm8, zmm14
        vbroadcasti64x2 zmm12, [r8 + 112]
        vpmadd52huq zmm13, zmm30, zmm10
        vpmadd52huq zmm19, zmm27, zmm2
        vmovdqu64 zmm2, [rcx + 0]
        valignq zmm23{k1}{z}, zmm23, zmm23, 2
        vpmadd52huq zmm15, zmm9, zmm14
        vpmadd52huq zmm0, zmm22, zmm24
        vbroadcasti64x2 zmm27, [r8 + 96]
        vpmadd52luq zmm5, zmm21, zmm24
        vpmadd52luq zmm11, zmm22, zmm10
        vpmadd52luq zmm7, zmm4, zmm14
        vpmadd52luq zmm13, zmm6, zmm10
        vpmadd52huq zmm29, zmm6, zmm24
        vpmadd52luq zmm25, zmm1, zmm24
        vpaddq  zmm19, zmm19, zmm23
        vpmadd52luq zmm0, zmm16, zmm24
        vpmadd52huq zmm20, zmm26, zmm10
        vpmadd52luq zmm11, zmm2, zmm12
        vpmadd52huq zmm7, zmm4, zmm10
        vpmadd52huq zmm5, zmm21, zmm14
        vpmadd52huq zmm19, zmm16, zmm3
        vmovdqu64 zmm23, [rcx + 64]
        vpmadd52luq zmm15, zmm21, zmm14
        vpmadd52luq zmm13, zmm2, zmm27
        vpmadd52luq zmm29, zmm22, zmm24
        vpmadd52huq zmm0, zmm16, zmm14
        vpmadd52huq zmm11, zmm2, zmm27
        vpmadd52luq zmm7, zmm1, zmm10
        vpmadd52huq zmm25, zmm1, zmm14
        vpmadd52luq zmm20, zmm30, zmm10
        vpmadd52luq zmm19, zmm8, zmm3
        vpmadd52huq zmm15, zmm21, zmm10
        vpmadd52huq zmm29, zmm22, zmm14
        vpmadd52luq zmm0, zmm8, zmm14
        vpmadd52luq zmm17, zmm30, zmm3
        vpmadd52luq zmm28, zmm26, zmm10
        vmovdqu64 zmm26, [rcx + 192]
        vpmadd52luq zmm11, zmm23, zmm27
        vpmadd52luq zmm25, zmm9, zmm14
        vpmadd52huq zmm19, zmm8, zmm24
        vpmadd52luq zmm29, zmm16, zmm14
        vpmadd52huq zmm0, zmm8, zmm10
        vpmadd52huq zmm17, zmm30, zmm24
        vbroadcasti64x2 zmm30, [r8 + 80]
        vpmadd52huq zmm7, zmm26, zmm12
        vpmadd52huq zmm25, zmm9, zmm10
        vpmadd52luq zmm19, zmm4, zmm24
        vpmadd52huq zmm29, zmm16, zmm10
        vpmadd52luq zmm0, zmm4, zmm10
        vpmadd52luq zmm17, zmm6, zmm24
        vpmadd52luq zmm25, zmm21, zmm10
        vpmadd52huq zmm19, zmm4, zmm14
        vpmadd52luq zmm29, zmm8, zmm10
        vpmadd52huq zmm17, zmm6, zmm14
        vmovdqu64 zmm6, [rcx + 256]
        vpmadd52huq zmm13, zmm2, zmm30
        vpmadd52luq zmm20, zmm2, zmm30
        vpmadd52huq zmm11, zmm23, zmm30
        vpmadd52luq zmm19, zmm1, zmm14
        vpmadd52huq zmm29, zmm23, zmm12
        vpmadd52luq zmm17, zmm22, zmm14
        vbroadcasti64x2 zmm14, [r8 + 64]
        vpmadd52luq zmm7, zmm6, zmm12
        vpmadd52luq zmm13, zmm23, zmm30
        vpmadd52huq zmm19, zmm1, zmm10
        vpmadd52huq zmm17, zmm22, zmm10
        vmovdqu64 zmm22, [rcx + 128]
        vpmadd52huq zmm20, zmm2, zmm14
        vpmadd52huq zmm7, zmm6, zmm27
        vpmadd52luq zmm28, zmm2, zmm14
        vpmadd52huq zmm13, zmm23, zmm14
        vpmadd52luq zmm19, zmm9, zmm10
        vpmadd52luq zmm17, zmm16, zmm10
        vmovdqu64 zmm10, [rcx + 448]
        vpmadd52luq zmm11, zmm22, zmm30
        vpmadd52luq zmm20, zmm23, zmm14
        vpsrlq  zmm16{k2}{z}, zmm18, 52
        vmovdqu64 zmm18, [rcx + 384]
        vpmadd52huq zmm5, zmm10, zmm12
        vpmadd52luq zmm13, zmm22, zmm14
        vpaddq  zmm28, zmm28, zmm16
        vmovdqu64 zmm16, [rcx + 512]
        vpmadd52huq zmm15, zmm18, zmm12
        vpmadd52huq zmm0, zmm22, zmm12
        vpmadd52huq zmm11, zmm22, zmm14
        vpmadd52luq zmm29, zmm22, zmm12
        vpmadd52huq zmm19, zmm6, zmm12
        vpmadd52huq zmm17, zmm2, zmm12
        vmovdqu64 zmm2, [rcx + 576]
        vpmadd52luq zmm5, zmm16, zmm12
        vmovdqu64 [r8 + 128], xmm28
        vpmadd52luq zmm15, zmm10, zmm12
        vpmadd52luq zmm0, zmm26, zmm12
        vpmadd52luq zmm11, zmm26, zmm14
        vpmadd52huq zmm29, zmm22, zmm27
        vpmadd52luq zmm17, zmm23, zmm12
        vpmadd52huq zmm5, zmm16, zmm27
        vpmadd52huq zmm15, zmm10, zmm27
        vpmadd52huq zmm0, zmm26, zmm27
        vpmadd52luq zmm29, zmm26, zmm27
        vpmadd52huq zmm17, zmm23, zmm27
        vmovdqu64 zmm23, [rcx + 320]
        vpmadd52luq zmm5, zmm2, zmm27
        vpmadd52luq zmm15, zmm16, zmm27
        vpmadd52luq zmm0, zmm6, zmm27
        vpmadd52huq zmm29, zmm26, zmm30
        vpmadd52luq zmm17, zmm22, zmm27
        vpmadd52huq zmm5, zmm2, zmm30
        vpmadd52huq zmm15, zmm16, zmm30
        vpmadd52huq zmm0, zmm6, zmm30
        vpmadd52luq zmm29, zmm6, zmm30
        vpmadd52huq zmm17, zmm22, zmm30
        vpmadd52luq zmm7, zmm23, zmm27
        vpmadd52huq zmm25, zmm23, zmm12
        vpmadd52luq zmm15, zmm2, zmm30
        vpmadd52luq zmm19, zmm23, zmm12
        vpmadd52luq zmm0, zmm23, zmm30
        vpmadd52huq zmm29, zmm6, zmm14
        vpmadd52luq zmm17, zmm26, zmm30
        vpmadd52huq zmm7, zmm23, zmm30
        vpmadd52luq zmm25, zmm18, zmm12
        vpmadd52huq zmm15, zmm2, zmm14
        vpmadd52huq zmm19, zmm23, zmm27
        vpmadd52huq zmm0, zmm23, zmm14
        vpmadd52luq zmm29, zmm23, zmm14
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm9, zmm3
        vpmadd52huq zmm17, zmm26, zmm14
        vpsrlq  zmm23{k2}{z}, zmm28, 52
        vpmadd52luq zmm7, zmm18, zmm30
        vpaddq  zmm20, zmm20, zmm23
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm21, zmm3
        vbroadcasti64x2 zmm26, [rdx + 336]
        vpmadd52huq zmm25, zmm18, zmm27
        vpmadd52luq zmm19, zmm18, zmm27
        vpmadd52luq zmm22, zmm21, zmm3
        vpsrlq  zmm3{k2}{z}, zmm20, 52
        vpmadd52luq zmm0, zmm18, zmm14
        vpaddq  zmm13, zmm13, zmm3
        valignq zmm3{k1}{z}, zmm20, zmm20, 2
        vpmadd52huq zmm23, zmm2, zmm12
        vpmadd52huq zmm7, zmm18, zmm14
        vpmadd52luq zmm25, zmm10, zmm27
        vpmadd52huq zmm22, zmm21, zmm24
        vpsrlq  zmm24{k2}{z}, zmm13, 52
        vpaddq  zmm5, zmm5, zmm3
        vmovdqu64 zmm3, [rsi + 192]
        vpaddq  zmm11, zmm11, zmm24
        vmovdqu64 zmm24, [rsi + 256]
        vpmadd52huq zmm5, zmm3, zmm26
        vmovdqu64 [r8 + 176], xmm11
        vpmadd52huq zmm19, zmm18, zmm30
        valignq zmm18{k1}{z}, zmm11, zmm11, 2
        vpmadd52luq zmm7, zmm10, zmm14
        vpmadd52huq zmm22, zmm16, zmm12
        vpmadd52huq zmm25, zmm10, zmm30
        vmovdqu64 [r8 + 160], xmm13
        vmovdqu64 [r8 + 144], xmm20
        valignq zmm20{k1}{z}, zmm28, zmm28, 2
        valignq zmm13{k1}{z}, zmm13, zmm13, 2
        vmovdqu64 zmm28, [rsi + 0]
        vpaddq  zmm23, zmm23, zmm18
        vmovdqu64 zmm18, [rsi + 128]
        vpmadd52luq zmm5, zmm24, zmm26
        vpmadd52huq zmm23, zmm8, zmm26
        vpmadd52luq zmm7, zmm28, zmm26
        vpmadd52luq zmm22, zmm2, zmm12
        vbroadcasti64x2 zmm12, [rdx + 272]
        vpaddq  zmm15, zmm15, zmm20
        vpmadd52luq zmm25, zmm16, zmm30
        vpmadd52huq zmm15, zmm18, zmm26
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm4, zmm26
        vpmadd52luq zmm19, zmm10, zmm30
        vmovdqu64 zmm30, [rsi + 64]
        vpmadd52huq zmm5, zmm24, zmm12
        vpmadd52luq zmm23, zmm4, zmm26
        vpmadd52huq zmm22, zmm2, zmm27
        vpmadd52huq zmm7, zmm28, zmm12
        vpmadd52huq zmm25, zmm16, zmm14
        vpmadd52luq zmm15, zmm3, zmm26
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm1, zmm26
        vpmadd52luq zmm20, zmm1, zmm26
        vpmadd52luq zmm5, zmm8, zmm12
        vpmadd52huq zmm23, zmm4, zmm12
        vpaddq  zmm22, zmm22, zmm13
        vbroadcasti64x2 zmm13, [rdx + 208]
        vpmadd52luq zmm7, zmm30, zmm12
        vpmadd52huq zmm22, zmm24, zmm26
        vpmadd52luq zmm25, zmm2, zmm14
        vpmadd52huq zmm15, zmm3, zmm12
        vpmadd52huq zmm20, zmm1, zmm12
        vpmadd52huq zmm5, zmm8, zmm13
        vpmadd52luq zmm23, zmm1, zmm12
        vbroadcasti64x2 zmm2, [rdx + 144]
        vpmadd52luq zmm0, zmm28, zmm12
        vpmadd52huq zmm7, zmm30, zmm13
        vpmadd52luq zmm22, zmm8, zmm26
        vpmadd52huq zmm25, zmm30, zmm26
        vpmadd52luq zmm15, zmm24, zmm12
        vpmadd52luq zmm29, zmm28, zmm13
        vpmadd52luq zmm5, zmm4, zmm13
        vpmadd52huq zmm23, zmm1, zmm13
        vpmadd52huq zmm0, zmm28, zmm13
        vpmadd52luq zmm7, zmm18, zmm13
        vpmadd52huq zmm22, zmm8, zmm12
        vpmadd52luq zmm25, zmm18, zmm26
        vpmadd52huq zmm15, zmm24, zmm13
        vpmadd52huq zmm19, zmm10, zmm14
        vpmadd52huq zmm5, zmm4, zmm2
        vpmadd52huq zmm29, zmm28, zmm2
        vpmadd52luq zmm0, zmm30, zmm13
        vpmadd52huq zmm7, zmm18, zmm2
        vpmadd52luq zmm22, zmm4, zmm12
        vbroadcasti64x2 zmm10, [r8 + 176]
        vpmadd52huq zmm25, zmm18, zmm12
        vpmadd52luq zmm15, zmm8, zmm13
        vpmadd52luq zmm19, zmm16, zmm14
        vmovdqu64 zmm16, [rcx + 192]
        vpmadd52luq zmm5, zmm1, zmm2
        vpmadd52luq zmm29, zmm30, zmm2
        vpmadd52huq zmm0, zmm30, zmm2
        vpmadd52luq zmm7, zmm3, zmm2
        vpmadd52huq zmm22, zmm4, zmm13
        vpmadd52luq zmm25, zmm3, zmm12
        vpmadd52huq zmm15, zmm8, zmm2
        vpmadd52luq zmm17, zmm6, zmm14
        vmovdqu64 zmm6, [rcx + 0]
        vpmadd52luq zmm27, zmm9, zmm26
        vmovdqu64 zmm14, [rcx + 256]
        vpmadd52luq zmm23, zmm9, zmm13
        vpmadd52luq zmm20, zmm9, zmm12
        vpmadd52huq zmm5, zmm16, zmm10
        vpmadd52luq zmm22, zmm1, zmm13
        vpmadd52huq zmm19, zmm28, zmm26
        vpmadd52luq zmm7, zmm6, zmm10
        vpmadd52luq zmm0, zmm18, zmm2
        vpmadd52huq zmm27, zmm9, zmm12
        vpmadd52huq zmm23, zmm9, zmm2
        vpmadd52huq zmm20, zmm9, zmm13
        vpmadd52huq zmm25, zmm3, zmm13
        vpmadd52luq zmm15, zmm4, zmm2
        vpmadd52huq zmm22, zmm1, zmm2
        vpmadd52luq zmm17, zmm28, zmm2
        vmovdqu64 zmm28, [rcx + 320]
        vpmadd52luq zmm5, zmm14, zmm10
        vpmadd52luq zmm27, zmm21, zmm12
        vpmadd52luq zmm23, zmm21, zmm2
        vpmadd52luq zmm20, zmm21, zmm13
        vpmadd52luq zmm19, zmm30, zmm26
        vpmadd52luq zmm25, zmm24, zmm13
        vpmadd52luq zmm22, zmm9, zmm2
        vpmadd52huq zmm27, zmm21, zmm13
        vpmadd52huq zmm20, zmm21, zmm2
        vpmadd52huq zmm19, zmm30, zmm12
        vbroadcasti64x2 zmm30, [r8 + 160]
        vpmadd52huq zmm23, zmm28, zmm10
        vpmadd52huq zmm25, zmm24, zmm2
        vpmadd52huq zmm22, zmm14, zmm10
        vpmadd52luq zmm19, zmm18, zmm12
        vpmadd52luq zmm25, zmm8, zmm2
        vpmadd52luq zmm22, zmm28, zmm10
        vpmadd52huq zmm19, zmm18, zmm13
        vbroadcasti64x2 zmm18, [r8 + 144]
        vpmadd52huq zmm5, zmm14, zmm30
        vpmadd52huq zmm7, zmm6, zmm30
        vpmadd52luq zmm0, zmm6, zmm30
        vpmadd52huq zmm22, zmm28, zmm30
        vpmadd52luq zmm19, zmm3, zmm13
        vbroadcasti64x2 zmm13, [r8 + 128]
        vpmadd52luq zmm29, zmm6, zmm18
        vpmadd52luq zmm5, zmm28, zmm30
        vpmadd52huq zmm0, zmm6, zmm18
        vpmadd52huq zmm19, zmm3, zmm2
        vmovdqu64 zmm3, [rcx + 128]
        vpmadd52huq zmm29, zmm6, zmm13
        vpmadd52luq zmm17, zmm6, zmm13
        vpmadd52huq zmm5, zmm28, zmm18
        vpmadd52luq zmm19, zmm24, zmm2
        vmovdqu64 zmm2, [rcx + 64]
        vmovdqu64 zmm24, [rcx + 448]
        vpmadd52huq zmm15, zmm3, zmm10
        vpmadd52luq zmm7, zmm2, zmm30
        vpmadd52luq zmm29, zmm2, zmm13
        vpmadd52luq zmm0, zmm2, zmm18
        vpmadd52huq zmm25, zmm2, zmm10
        vpmadd52huq zmm19, zmm6, zmm10
        vpmadd52luq zmm15, zmm16, zmm10
        vpsrlq  zmm6{k2}{z}, zmm11, 52
        vmovdqu64 zmm11, [rcx + 384]
        vpmadd52huq zmm27, zmm24, zmm10
        vpmadd52huq zmm7, zmm2, zmm18
        vpaddq  zmm17, zmm17, zmm6
        vpmadd52luq zmm23, zmm11, zmm10
        vpmadd52huq zmm20, zmm11, zmm10
        vpmadd52luq zmm5, zmm11, zmm18
        vpmadd52huq zmm15, zmm16, zmm30
        vpmadd52huq zmm0, zmm2, zmm13
        vpmadd52luq zmm25, zmm3, zmm10
        vpmadd52luq zmm7, zmm3, zmm18
        vpmadd52luq zmm22, zmm11, zmm30
        vpmadd52huq zmm23, zmm11, zmm30
        vpmadd52luq zmm20, zmm24, zmm10
        vpmadd52huq zmm5, zmm11, zmm13
        vpmadd52luq zmm15, zmm14, zmm30
        vpmadd52luq zmm0, zmm3, zmm13
        vpmadd52huq zmm25, zmm3, zmm30
        vmovdqu64 zmm6, [rcx + 512]
        vpmadd52huq zmm7, zmm3, zmm13
        vpmadd52huq zmm22, zmm11, zmm18
        vpmadd52luq zmm23, zmm24, zmm30
        vpmadd52huq zmm20, zmm24, zmm30
        vpmadd52luq zmm5, zmm24, zmm13
        vpmadd52huq zmm15, zmm14, zmm18
        vpmadd52luq zmm19, zmm2, zmm10
        vpmadd52luq zmm25, zmm16, zmm30
        vpmadd52luq zmm7, zmm16, zmm13
        vpmadd52luq zmm22, zmm24, zmm18
        vpmadd52huq zmm23, zmm24, zmm18
        vmovdqu64 [r8 + 192], xmm17
        vpmadd52luq zmm15, zmm28, zmm18
        vpmadd52huq zmm19, zmm2, zmm30
        vpmadd52luq zmm27, zmm6, zmm10
        vpmadd52luq zmm20, zmm6, zmm30
        vpmadd52huq zmm25, zmm16, zmm18
        vpmadd52luq zmm23, zmm6, zmm18
        vpmadd52huq zmm22, zmm24, zmm13
        vpsrlq  zmm2{k2}{z}, zmm17, 52
        vpmadd52huq zmm15, zmm28, zmm13
        vmovdqu64 zmm24, [rcx + 576]
        vpaddq  zmm29, zmm29, zmm2
        vpmadd52huq zmm27, zmm6, zmm30
        valignq zmm2{k1}{z}, zmm29, zmm29, 2
        vpmadd52huq zmm20, zmm6, zmm18
        vpmadd52huq zmm23, zmm6, zmm13
        vpmadd52luq zmm25, zmm14, zmm18
        vpmadd52luq zmm22, zmm6, zmm13
        vpmadd52luq zmm15, zmm11, zmm13
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm9, zmm26
        vpmadd52luq zmm19, zmm3, zmm30
        vmovdqu64 [r8 + 208], xmm29
        vpmadd52huq zmm25, zmm14, zmm13
        vpmadd52luq zmm11, zmm21, zmm26
        vpmadd52huq zmm19, zmm3, zmm18
        vbroadcasti64x2 zmm3, [rdx + 592]
        vpmadd52luq zmm27, zmm24, zmm30
        vpmadd52luq zmm23, zmm24, zmm13
        vpmadd52luq zmm20, zmm24, zmm18
        vpmadd52luq zmm25, zmm28, zmm13
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm21, zmm26
        vpsrlq  zmm26{k2}{z}, zmm29, 52
        valignq zmm17{k1}{z}, zmm17, zmm17, 2
        vmovdqu64 zmm29, [rsi + 0]
        vpaddq  zmm0, zmm0, zmm26
        vmovdqu64 zmm26, [rsi + 64]
        vpmadd52huq zmm27, zmm24, zmm18
        vpmadd52luq zmm5, zmm29, zmm3
        vpmadd52huq zmm20, zmm24, zmm13
        vpmadd52huq zmm11, zmm21, zmm12
        vpsrlq  zmm12{k2}{z}, zmm0, 52
        vpmadd52huq zmm28, zmm24, zmm10
        vpaddq  zmm7, zmm7, zmm12
        vbroadcasti64x2 zmm12, [rdx + 528]
        vpmadd52huq zmm23, zmm26, zmm3
        vpaddq  zmm27, zmm27, zmm2
        vmovdqu64 zmm2, [rsi + 192]
        vpmadd52huq zmm5, zmm29, zmm12
        vpaddq  zmm20, zmm20, zmm17
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52huq zmm27, zmm2, zmm3
        vpmadd52huq zmm11, zmm6, zmm10
        valignq zmm6{k1}{z}, zmm7, zmm7, 2
        vmovdqu64 [r8 + 240], xmm7
        vpmadd52luq zmm15, zmm29, zmm12
        vpmadd52huq zmm22, zmm29, zmm3
        vmovdqu64 [r8 + 224], xmm0
        vpmadd52luq zmm19, zmm16, zmm18
        vmovdqu64 zmm18, [rsi + 256]
        vpmadd52luq zmm5, zmm26, zmm12
        vpmadd52luq zmm23, zmm17, zmm3
        vpaddq  zmm28, zmm28, zmm6
        vbroadcasti64x2 zmm6, [rdx + 464]
        vpmadd52luq zmm27, zmm18, zmm3
        vpmadd52huq zmm20, zmm17, zmm3
        vpmadd52huq zmm28, zmm8, zmm3
        vpmadd52luq zmm11, zmm24, zmm10
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm4, zmm3
        vpmadd52luq zmm22, zmm26, zmm3
        vpmadd52huq zmm23, zmm17, zmm12
        vpmadd52huq zmm19, zmm16, zmm13
        vpmadd52huq zmm27, zmm18, zmm12
        vpmadd52huq zmm5, zmm26, zmm6
        vpmadd52luq zmm20, zmm2, zmm3
        vbroadcasti64x2 zmm16, [rdx + 400]
        vpmadd52luq zmm28, zmm4, zmm3
        vpmadd52luq zmm10, zmm1, zmm3
        vpmadd52huq zmm11, zmm24, zmm30
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52luq zmm23, zmm2, zmm12
        vpmadd52luq zmm27, zmm8, zmm12
        vpmadd52luq zmm5, zmm17, zmm6
        vpmadd52huq zmm20, zmm2, zmm12
        vpmadd52huq zmm28, zmm4, zmm12
        vpmadd52huq zmm15, zmm29, zmm6
        valignq zmm0{k1}{z}, zmm0, zmm0, 2
        vpmadd52huq zmm10, zmm1, zmm12
        vpmadd52huq zmm23, zmm2, zmm6
        vpmadd52huq zmm27, zmm8, zmm6
        vpmadd52huq zmm5, zmm17, zmm16
        vpmadd52luq zmm20, zmm18, zmm12
        vpmadd52luq zmm28, zmm1, zmm12
        vpaddq  zmm11, zmm11, zmm0
        vpmadd52luq zmm15, zmm26, zmm6
        vpmadd52huq zmm11, zmm18, zmm3
        vpmadd52luq zmm23, zmm18, zmm6
        vbroadcasti64x2 zmm0, [r8 + 240]
        vmovdqu64 zmm30, [rcx + 0]
        vpmadd52luq zmm27, zmm4, zmm6
        vpmadd52luq zmm5, zmm2, zmm16
        vpmadd52huq zmm20, zmm18, zmm6
        vpmadd52huq zmm28, zmm1, zmm6
        vpmadd52luq zmm25, zmm29, zmm6
        vpmadd52huq zmm15, zmm26, zmm16
        vpmadd52huq zmm22, zmm26, zmm12
        vpmadd52luq zmm11, zmm8, zmm3
        vpmadd52huq zmm27, zmm4, zmm16
        vpmadd52huq zmm23, zmm18, zmm16
        vpmadd52luq zmm20, zmm8, zmm6
        vpmadd52luq zmm19, zmm14, zmm13
        vmovdqu64 zmm13, [rcx + 192]
        vpmadd52luq zmm24, zmm9, zmm3
        vpmadd52luq zmm10, zmm9, zmm12
        vpmadd52luq zmm5, zmm30, zmm0
        vpmadd52luq zmm28, zmm9, zmm6
        vbroadcasti64x2 zmm14, [r8 + 224]
        vpmadd52luq zmm27, zmm1, zmm16
        vpmadd52huq zmm25, zmm29, zmm16
        vpmadd52luq zmm15, zmm17, zmm16
        vpmadd52luq zmm22, zmm17, zmm12
        vpmadd52huq zmm24, zmm9, zmm12
        vpmadd52huq zmm10, zmm9, zmm6
        vpmadd52huq zmm11, zmm8, zmm12
        vpmadd52luq zmm23, zmm8, zmm16
        vpmadd52huq zmm27, zmm13, zmm0
        vpmadd52huq zmm20, zmm8, zmm16
        vpmadd52huq zmm28, zmm9, zmm16
        vpmadd52luq zmm25, zmm26, zmm16
        vmovdqu64 zmm26, [rcx + 256]
        vpmadd52luq zmm24, zmm21, zmm12
        vpmadd52luq zmm10, zmm21, zmm6
        vpmadd52huq zmm5, zmm30, zmm14
        vpmadd52huq zmm22, zmm17, zmm6
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52luq zmm27, zmm26, zmm0
        vpmadd52luq zmm15, zmm30, zmm14
        vpmadd52luq zmm11, zmm4, zmm12
        vpmadd52luq zmm20, zmm4, zmm16
        vpmadd52huq zmm24, zmm21, zmm6
        vpmadd52huq zmm10, zmm21, zmm16
        vpmadd52luq zmm28, zmm21, zmm16
        vpmadd52luq zmm22, zmm2, zmm6
        vpmadd52huq zmm27, zmm26, zmm14
        vpmadd52luq zmm19, zmm29, zmm16
        vbroadcasti64x2 zmm29, [r8 + 208]
        vpmadd52luq zmm5, zmm17, zmm14
        vpmadd52huq zmm23, zmm17, zmm0
        vpmadd52huq zmm11, zmm4, zmm6
        vpmadd52huq zmm22, zmm2, zmm16
        vmovdqu64 zmm2, [rcx + 320]
        vpmadd52luq zmm25, zmm30, zmm29
        vpmadd52huq zmm15, zmm30, zmm29
        vpmadd52huq zmm5, zmm17, zmm29
        vpmadd52luq zmm11, zmm1, zmm6
        vmovdqu64 zmm6, [rcx + 128]
        vpmadd52luq zmm27, zmm2, zmm14
        vpmadd52huq zmm28, zmm2, zmm0
        vpmadd52luq zmm22, zmm18, zmm16
        vbroadcasti64x2 zmm18, [r8 + 192]
        vpmadd52luq zmm23, zmm6, zmm0
        vpmadd52huq zmm20, zmm6, zmm0
        vpmadd52luq zmm15, zmm17, zmm29
        vpmadd52luq zmm5, zmm6, zmm29
        vpmadd52huq zmm11, zmm1, zmm16
        vpmadd52huq zmm27, zmm2, zmm29
        vpmadd52huq zmm22, zmm30, zmm0
        vpmadd52huq zmm23, zmm6, zmm14
        vpmadd52luq zmm20, zmm13, zmm0
        vpmadd52luq zmm11, zmm9, zmm16
        vmovdqu64 zmm16, [rcx + 448]
        vpmadd52huq zmm25, zmm30, zmm18
        vpmadd52luq zmm19, zmm30, zmm18
        vpmadd52huq zmm15, zmm17, zmm18
        vpsrlq  zmm7{k2}{z}, zmm7, 52
        vmovdqu64 zmm30, [rcx + 384]
        vpmadd52huq zmm24, zmm16, zmm0
        vpmadd52huq zmm5, zmm6, zmm18
        vpmadd52luq zmm23, zmm13, zmm14
        vpmadd52huq zmm20, zmm13, zmm14
        vpmadd52luq zmm25, zmm17, zmm18
        vpaddq  zmm19, zmm19, zmm7
        vpmadd52huq zmm10, zmm30, zmm0
        vpmadd52luq zmm28, zmm30, zmm0
        vmovdqu64 zmm7, [rcx + 512]
        vpmadd52luq zmm27, zmm30, zmm29
        vpmadd52luq zmm15, zmm6, zmm18
        vpmadd52luq zmm5, zmm13, zmm18
        vpmadd52huq zmm23, zmm13, zmm29
        vpmadd52luq zmm20, zmm26, zmm14
        vpmadd52luq zmm22, zmm17, zmm0
        vpmadd52luq zmm10, zmm16, zmm0
        vpmadd52huq zmm28, zmm30, zmm14
        vpmadd52huq zmm27, zmm30, zmm18
        vpmadd52huq zmm11, zmm26, zmm0
        vmovdqu64 [r8 + 256], xmm19
        vpmadd52luq zmm23, zmm26, zmm29
        vpmadd52huq zmm20, zmm26, zmm29
        vpmadd52huq zmm22, zmm17, zmm14
        vpmadd52luq zmm24, zmm7, zmm0
        vpmadd52huq zmm10, zmm16, zmm14
        vmovdqu64 zmm17, [rcx + 576]
        vpmadd52luq zmm28, zmm16, zmm14
        vpmadd52luq zmm27, zmm16, zmm18
        vpmadd52luq zmm11, zmm2, zmm0
        vpmadd52huq zmm23, zmm26, zmm18
        vpmadd52luq zmm20, zmm2, zmm29
        vpmadd52luq zmm22, zmm6, zmm14
        vpmadd52huq zmm24, zmm7, zmm14
        vpmadd52luq zmm10, zmm7, zmm14
        vpmadd52huq zmm28, zmm16, zmm29
        vpmadd52huq zmm11, zmm2, zmm14
        vpmadd52luq zmm23, zmm2, zmm18
        vpmadd52huq zmm20, zmm2, zmm18
        vpsrlq  zmm2{k2}{z}, zmm19, 52
        vpmadd52huq zmm22, zmm6, zmm29
        vpmadd52luq zmm24, zmm17, zmm14
        vpaddq  zmm25, zmm25, zmm2
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm9, zmm3
        vpmadd52huq zmm10, zmm7, zmm29
        vpmadd52luq zmm28, zmm7, zmm29
        vpmadd52luq zmm11, zmm30, zmm14
        vmovdqu64 [r8 + 272], xmm25
        vbroadcasti64x2 zmm6, [rdx + 224]
        vpmadd52luq zmm20, zmm30, zmm18
        vpmadd52luq zmm22, zmm13, zmm29
        vpmadd52huq zmm24, zmm17, zmm29
        vpmadd52luq zmm2, zmm21, zmm3
        vpmadd52luq zmm10, zmm17, zmm29
        vpmadd52huq zmm28, zmm7, zmm18
        vpmadd52huq zmm11, zmm30, zmm29
        valignq zmm30{k1}{z}, zmm25, zmm25, 2
        vpmadd52huq zmm22, zmm13, zmm18
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm21, zmm3
        vpsrlq  zmm3{k2}{z}, zmm25, 52
        vmovdqu64 zmm25, [rsi + 192]
        vpmadd52huq zmm2, zmm21, zmm12
        vpaddq  zmm15, zmm15, zmm3
        vpaddq  zmm24, zmm24, zmm30
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52huq zmm3, zmm4, zmm6
        vmovdqu64 zmm12, [rsi + 0]
        vpsrlq  zmm30{k2}{z}, zmm15, 52
        vpmadd52huq zmm24, zmm25, zmm6
        vpmadd52huq zmm13, zmm17, zmm0
        vpaddq  zmm5, zmm5, zmm30
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm1, zmm6
        vpmadd52huq zmm2, zmm7, zmm0
        vmovdqu64 [r8 + 304], xmm5
        vpmadd52huq zmm10, zmm17, zmm18
        vpmadd52luq zmm3, zmm1, zmm6
        vpmadd52luq zmm28, zmm17, zmm18
        vmovdqu64 [r8 + 288], xmm15
        vpmadd52luq zmm11, zmm16, zmm29
        valignq zmm29{k1}{z}, zmm5, zmm5, 2
        vpmadd52luq zmm22, zmm26, zmm18
        vmovdqu64 zmm26, [rsi + 256]
        vpmadd52luq zmm27, zmm12, zmm6
        vpmadd52luq zmm30, zmm9, zmm6
        vpmadd52luq zmm2, zmm17, zmm0
        vbroadcasti64x2 zmm0, [rdx + 160]
        vpmadd52luq zmm24, zmm26, zmm6
        vpaddq  zmm13, zmm13, zmm29
        vbroadcasti64x2 zmm29, [rdx + 96]
        vpmadd52huq zmm3, zmm1, zmm0
        vpmadd52huq zmm13, zmm8, zmm6
        vpmadd52luq zmm20, zmm12, zmm0
        vpmadd52huq zmm27, zmm12, zmm0
        vpmadd52huq zmm30, zmm9, zmm0
        vpmadd52huq zmm2, zmm17, zmm14
        vmovdqu64 zmm14, [rsi + 64]
        vpmadd52huq zmm24, zmm26, zmm0
        valignq zmm17{k1}{z}, zmm19, zmm19, 2
        vmovdqu64 zmm19, [rsi + 128]
        vpmadd52luq zmm3, zmm9, zmm0
        vpmadd52luq zmm13, zmm4, zmm6
        vpmadd52luq zmm23, zmm12, zmm29
        vpmadd52luq zmm27, zmm14, zmm0
        vpmadd52luq zmm30, zmm21, zmm0
        vpaddq  zmm10, zmm10, zmm17
        vpmadd52luq zmm24, zmm8, zmm0
        vpmadd52huq zmm10, zmm19, zmm6
        vbroadcasti64x2 zmm17, [rdx + 32]
        vpmadd52huq zmm3, zmm9, zmm29
        vpmadd52huq zmm13, zmm4, zmm0
        vpmadd52huq zmm28, zmm14, zmm6
        vpmadd52huq zmm27, zmm14, zmm29
        vpmadd52huq zmm30, zmm21, zmm29
        vpmadd52huq zmm20, zmm12, zmm29
        vpmadd52huq zmm24, zmm8, zmm29
        vpmadd52luq zmm10, zmm25, zmm6
        vpmadd52luq zmm3, zmm21, zmm29
        vpmadd52luq zmm13, zmm1, zmm0
        vpmadd52luq zmm28, zmm19, zmm6
        vpmadd52luq zmm27, zmm19, zmm29
        vpmadd52huq zmm11, zmm16, zmm18
        valignq zmm15{k1}{z}, zmm15, zmm15, 2
        vpmadd52huq zmm23, zmm12, zmm17
        vpmadd52luq zmm24, zmm4, zmm29
        vpmadd52huq zmm10, zmm25, zmm0
        vbroadcasti64x2 zmm16, [r8 + 272]
        vpmadd52huq zmm13, zmm1, zmm29
        vpmadd52huq zmm3, zmm21, zmm17
        vpaddq  zmm2, zmm2, zmm15
        vmovdqu64 zmm15, [rcx + 0]
        vpmadd52huq zmm27, zmm19, zmm17
        vpmadd52huq zmm2, zmm26, zmm6
        vpmadd52luq zmm23, zmm14, zmm17
        vpmadd52huq zmm24, zmm4, zmm17
        vpmadd52luq zmm20, zmm14, zmm29
        vpmadd52huq zmm28, zmm19, zmm0
        vpmadd52luq zmm10, zmm26, zmm0
        vpmadd52luq zmm13, zmm9, zmm29
        vpmadd52luq zmm22, zmm12, zmm17
        vpmadd52luq zmm2, zmm8, zmm6
        vpmadd52luq zmm11, zmm7, zmm18
        vbroadcasti64x2 zmm7, [r8 + 256]
        vbroadcasti64x2 zmm18, [r8 + 304]
        vpmadd52luq zmm23, zmm15, zmm16
        vpmadd52luq zmm27, zmm25, zmm17
        vpmadd52luq zmm24, zmm1, zmm17
        vpmadd52huq zmm20, zmm14, zmm17
        vpmadd52luq zmm28, zmm25, zmm0
        vpmadd52huq zmm10, zmm26, zmm29
        vpmadd52huq zmm2, zmm8, zmm0
        vpmadd52huq zmm13, zmm9, zmm17
        vpmadd52huq zmm23, zmm15, zmm7
        vpmadd52luq zmm22, zmm15, zmm7
        vpmadd52huq zmm11, zmm12, zmm6
        vmovdqu64 zmm12, [rcx + 192]
        vpmadd52luq zmm27, zmm15, zmm18
        vpmadd52luq zmm20, zmm19, zmm17
        vpmadd52huq zmm28, zmm25, zmm29
        vpmadd52luq zmm2, zmm4, zmm0
        vpmadd52luq zmm10, zmm8, zmm29
        vpmadd52luq zmm13, zmm21, zmm17
        vpmadd52luq zmm11, zmm14, zmm6
        vpmadd52luq zmm28, zmm26, zmm29
        vpmadd52huq zmm2, zmm4, zmm29
        vpmadd52huq zmm10, zmm8, zmm17
        vpmadd52huq zmm11, zmm14, zmm0
        vmovdqu64 zmm14, [rcx + 64]
        vpmadd52huq zmm24, zmm12, zmm18
        vpmadd52huq zmm28, zmm26, zmm17
        vpmadd52luq zmm2, zmm1, zmm29
        vpmadd52luq zmm10, zmm4, zmm17
        vpmadd52luq zmm11, zmm19, zmm0
        vpmadd52luq zmm28, zmm8, zmm17
        vpmadd52huq zmm2, zmm1, zmm17
        vpmadd52huq zmm11, zmm19, zmm29
        vmovdqu64 zmm19, [rcx + 448]
        vpmadd52luq zmm23, zmm14, zmm7
        vpmadd52huq zmm28, zmm14, zmm18
        vpmadd52luq zmm2, zmm9, zmm17
        vpmadd52luq zmm11, zmm25, zmm29
        vpsrlq  zmm5{k2}{z}, zmm5, 52
        vmovdqu64 zmm29, [rcx + 384]
        vpmadd52huq zmm30, zmm19, zmm18
        vpaddq  zmm22, zmm22, zmm5
        vbroadcasti64x2 zmm5, [r8 + 288]
        vpmadd52huq zmm3, zmm29, zmm18
        vmovdqu64 [r8 + 320], xmm22
        vpmadd52huq zmm11, zmm25, zmm17
        vmovdqu64 zmm25, [rcx + 512]
        vpmadd52huq zmm27, zmm15, zmm5
        vpmadd52luq zmm20, zmm15, zmm5
        vpmadd52luq zmm3, zmm19, zmm18
        vpmadd52luq zmm11, zmm26, zmm17
        vmovdqu64 zmm17, [rcx + 256]
        vmovdqu64 zmm26, [rcx + 320]
        vpmadd52luq zmm30, zmm25, zmm18
        vpmadd52luq zmm24, zmm17, zmm18
        vpmadd52luq zmm27, zmm14, zmm5
        vpmadd52huq zmm3, zmm19, zmm5
        vpmadd52huq zmm20, zmm15, zmm16
        vpmadd52huq zmm2, zmm17, zmm18
        vpmadd52huq zmm11, zmm15, zmm18
        vpmadd52huq zmm30, zmm25, zmm5
        vpsrlq  zmm15{k2}{z}, zmm22, 52
        vpmadd52huq zmm24, zmm17, zmm5
        vpaddq  zmm23, zmm23, zmm15
        vmovdqu64 zmm15, [rcx + 576]
        vpmadd52huq zmm13, zmm26, zmm18
        vpmadd52luq zmm3, zmm25, zmm5
        vpmadd52huq zmm27, zmm14, zmm16
        vpmadd52luq zmm20, zmm14, zmm16
        vpmadd52luq zmm2, zmm26, zmm18
        vpmadd52luq zmm11, zmm14, zmm18
        vpmadd52luq zmm24, zmm26, zmm5
        vmovdqu64 [r8 + 336], xmm23
        vpmadd52luq zmm13, zmm29, zmm18
        vpmadd52huq zmm3, zmm25, zmm16
        vpmadd52huq zmm20, zmm14, zmm7
        vpmadd52huq zmm2, zmm26, zmm5
        vpmadd52huq zmm11, zmm14, zmm5
        vpmadd52luq zmm30, zmm15, zmm5
        vpmadd52huq zmm24, zmm26, zmm16
        vpmadd52huq zmm13, zmm29, zmm5
        vpmadd52luq zmm3, zmm15, zmm16
        vpmadd52luq zmm2, zmm29, zmm5
        vmovdqu64 zmm14, [rcx + 128]
        vpmadd52huq zmm30, zmm15, zmm16
        vpmadd52luq zmm24, zmm29, zmm16
        vpmadd52luq zmm13, zmm19, zmm5
        vpmadd52huq zmm3, zmm15, zmm7
        vpmadd52huq zmm2, zmm29, zmm16
        vpmadd52huq zmm24, zmm29, zmm7
        vpmadd52huq zmm13, zmm19, zmm16
        vpmadd52luq zmm2, zmm19, zmm16
        vpmadd52luq zmm24, zmm19, zmm7
        vpmadd52luq zmm13, zmm25, zmm16
        vpmadd52huq zmm2, zmm19, zmm7
        valignq zmm19{k1}{z}, zmm23, zmm23, 2
        vpmadd52huq zmm13, zmm25, zmm7
        vpaddq  zmm30, zmm30, zmm19
        vpmadd52huq zmm10, zmm14, zmm18
        vpmadd52luq zmm27, zmm14, zmm16
        vpmadd52luq zmm20, zmm14, zmm7
        vpmadd52luq zmm28, zmm14, zmm18
        vpmadd52luq zmm13, zmm15, zmm7
        vpmadd52luq zmm11, zmm14, zmm5
        vpmadd52luq zmm2, zmm25, zmm7
        vpmadd52luq zmm10, zmm12, zmm18
        vpmadd52huq zmm27, zmm14, zmm7
        vpmadd52huq zmm28, zmm14, zmm5
        vpmadd52huq zmm11, zmm14, zmm16
        valignq zmm14{k1}{z}, zmm22, zmm22, 2
        vpsrlq  zmm19{k2}{z}, zmm23, 52
        vpmadd52huq zmm10, zmm12, zmm5
        vpmadd52luq zmm27, zmm12, zmm7
        vpaddq  zmm20, zmm20, zmm19
        vpmadd52luq zmm28, zmm12, zmm5
        vpaddq  zmm3, zmm3, zmm14
        vpsrlq  zmm14{k2}{z}, zmm20, 52
        vbroadcasti64x2 zmm19, [rdx + 480]
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm9, zmm6
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm21, zmm6
        vpmadd52luq zmm10, zmm17, zmm5
        vpaddq  zmm27, zmm27, zmm14
        vmovdqu64 [r8 + 352], xmm20
        vpmadd52luq zmm11, zmm12, zmm16
        vmovdqu64 [r8 + 368], xmm27
        vpmadd52huq zmm28, zmm12, zmm16
        valignq zmm14{k1}{z}, zmm27, zmm27, 2
        vpmadd52luq zmm22, zmm21, zmm6
        vpmadd52huq zmm23, zmm15, zmm18
        vpmadd52huq zmm10, zmm17, zmm16
        valignq zmm6{k1}{z}, zmm20, zmm20, 2
        vmovdqu64 zmm20, [rsi + 128]
        vpmadd52huq zmm11, zmm12, zmm7
        vmovdqu64 zmm12, [rsi + 192]
        vpmadd52huq zmm3, zmm20, zmm19
        vpmadd52luq zmm28, zmm17, zmm16
        vpmadd52huq zmm22, zmm21, zmm0
        vmovdqu64 zmm0, [rsi + 0]
        vpmadd52huq zmm30, zmm12, zmm19
        vpmadd52luq zmm10, zmm26, zmm16
        vmovdqu64 zmm16, [rsi + 256]
        vpmadd52luq zmm24, zmm0, zmm19
        vpaddq  zmm23, zmm23, zmm14
        vpmadd52luq zmm3, zmm12, zmm19
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm4, zmm19
        vpmadd52huq zmm28, zmm17, zmm7
        vpmadd52huq zmm23, zmm8, zmm19
        vpmadd52huq zmm22, zmm25, zmm18
        vbroadcasti64x2 zmm25, [rdx + 416]
        vpmadd52luq zmm30, zmm16, zmm19
        vpmadd52huq zmm10, zmm26, zmm7
        vpmadd52huq zmm2, zmm0, zmm19
        vpmadd52luq zmm11, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52huq zmm3, zmm12, zmm25
        vpmadd52huq zmm24, zmm0, zmm25
        vpmadd52luq zmm14, zmm1, zmm19
        vpmadd52luq zmm28, zmm26, zmm7
        vbroadcasti64x2 zmm26, [rdx + 352]
        vpmadd52huq zmm30, zmm16, zmm25
        vpmadd52huq zmm13, zmm17, zmm19
        vpmadd52luq zmm10, zmm29, zmm7
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm1, zmm19
        vpmadd52luq zmm3, zmm16, zmm25
        vpmadd52luq zmm24, zmm17, zmm25
        vpmadd52huq zmm14, zmm1, zmm25
        vpmadd52luq zmm23, zmm4, zmm19
        vpmadd52luq zmm30, zmm8, zmm25
        vpmadd52luq zmm13, zmm20, zmm19
        vpmadd52luq zmm10, zmm0, zmm25
        vpmadd52luq zmm7, zmm9, zmm19
        vpmadd52huq zmm3, zmm16, zmm26
        vpmadd52huq zmm24, zmm17, zmm26
        vbroadcasti64x2 zmm29, [rdx + 288]
        vpmadd52luq zmm22, zmm15, zmm18
        vpmadd52luq zmm14, zmm9, zmm25
        vpmadd52huq zmm30, zmm8, zmm26
        vpmadd52huq zmm13, zmm20, zmm25
        vpmadd52luq zmm28, zmm0, zmm26
        vpmadd52huq zmm7, zmm9, zmm25
        vpmadd52luq zmm3, zmm8, zmm26
        vpmadd52luq zmm24, zmm20, zmm26
        vpmadd52huq zmm10, zmm0, zmm26
        vpmadd52huq zmm23, zmm4, zmm25
        vpmadd52luq zmm30, zmm4, zmm26
        vpmadd52luq zmm13, zmm12, zmm25
        vpmadd52huq zmm22, zmm15, zmm5
        vpmadd52luq zmm7, zmm21, zmm25
        vpmadd52huq zmm3, zmm8, zmm29
        vpmadd52huq zmm24, zmm20, zmm29
        vbroadcasti64x2 zmm5, [r8 + 368]
        vmovdqu64 zmm15, [rcx + 128]
        vpmadd52huq zmm14, zmm9, zmm26
        vpmadd52huq zmm28, zmm0, zmm29
        vpmadd52huq zmm30, zmm4, zmm29
        vpmadd52luq zmm10, zmm17, zmm26
        vmovdqu64 zmm18, [rcx + 192]
        vpmadd52huq zmm13, zmm12, zmm26
        vpmadd52huq zmm7, zmm21, zmm26
        vpmadd52luq zmm3, zmm4, zmm29
        vpmadd52luq zmm23, zmm1, zmm25
        vpaddq  zmm22, zmm22, zmm6
        vmovdqu64 zmm6, [rcx + 0]
        vpmadd52luq zmm2, zmm17, zmm19
        vpmadd52luq zmm30, zmm1, zmm29
        vpmadd52luq zmm24, zmm12, zmm29
        vpmadd52luq zmm14, zmm21, zmm26
        vpmadd52huq zmm22, zmm16, zmm19
        vpmadd52huq zmm3, zmm15, zmm5
        vpmadd52luq zmm28, zmm17, zmm29
        vpmadd52huq zmm10, zmm17, zmm29
        vpmadd52luq zmm13, zmm16, zmm26
        vpmadd52huq zmm30, zmm18, zmm5
        vpmadd52huq zmm23, zmm1, zmm26
        vpmadd52huq zmm2, zmm17, zmm25
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52huq zmm14, zmm21, zmm29
        vpmadd52luq zmm24, zmm6, zmm5
        vpmadd52luq zmm3, zmm18, zmm5
        vpmadd52luq zmm22, zmm8, zmm19
        vpmadd52luq zmm10, zmm20, zmm29
        vpmadd52huq zmm13, zmm16, zmm29
        vpmadd52luq zmm23, zmm9, zmm26
        vpmadd52luq zmm11, zmm0, zmm29
        vbroadcasti64x2 zmm0, [r8 + 352]
        vpmadd52luq zmm30, zmm17, zmm5
        vpmadd52luq zmm2, zmm20, zmm25
        vpmadd52huq zmm22, zmm8, zmm25
        vpmadd52luq zmm13, zmm8, zmm29
        vpmadd52huq zmm23, zmm9, zmm29
        vpmadd52huq zmm2, zmm20, zmm26
        vmovdqu64 zmm20, [rcx + 320]
        vpmadd52huq zmm30, zmm17, zmm0
        vpmadd52huq zmm24, zmm6, zmm0
        vpmadd52huq zmm3, zmm18, zmm0
        vpmadd52luq zmm10, zmm6, zmm0
        vpmadd52luq zmm22, zmm4, zmm25
        vpmadd52luq zmm23, zmm21, zmm29
        vpmadd52luq zmm2, zmm12, zmm26
        vpmadd52luq zmm3, zmm17, zmm0
        vpmadd52huq zmm22, zmm4, zmm26
        vpmadd52huq zmm2, zmm12, zmm29
        vbroadcasti64x2 zmm12, [r8 + 336]
        vpmadd52luq zmm30, zmm20, zmm0
        vpmadd52huq zmm23, zmm20, zmm5
        vpmadd52luq zmm22, zmm1, zmm26
        vbroadcasti64x2 zmm26, [r8 + 320]
        vpmadd52luq zmm28, zmm6, zmm12
        vpmadd52huq zmm10, zmm6, zmm12
        vpmadd52huq zmm3, zmm17, zmm12
        vpmadd52huq zmm30, zmm20, zmm12
        vpmadd52luq zmm2, zmm16, zmm29
        vmovdqu64 zmm16, [rcx + 64]
        vpmadd52luq zmm11, zmm6, zmm26
        vpmadd52huq zmm22, zmm1, zmm29
        vpmadd52huq zmm28, zmm6, zmm26
        vpmadd52luq zmm3, zmm20, zmm12
        vpmadd52huq zmm2, zmm6, zmm5
        vmovdqu64 zmm6, [rcx + 448]
        vpmadd52luq zmm24, zmm16, zmm0
        vpmadd52huq zmm13, zmm16, zmm5
        vpmadd52luq zmm10, zmm16, zmm12
        vpmadd52luq zmm28, zmm16, zmm26
        vpmadd52luq zmm22, zmm9, zmm29
        vpsrlq  zmm27{k2}{z}, zmm27, 52
        vmovdqu64 zmm29, [rcx + 384]
        vpmadd52huq zmm7, zmm6, zmm5
        vpaddq  zmm11, zmm11, zmm27
        vpmadd52luq zmm30, zmm29, zmm12
        vpmadd52huq zmm14, zmm29, zmm5
        vpmadd52huq zmm24, zmm16, zmm12
        vpmadd52luq zmm13, zmm15, zmm5
        vpmadd52huq zmm10, zmm16, zmm26
        vpmadd52luq zmm23, zmm29, zmm5
        vpmadd52huq zmm3, zmm20, zmm26
        vmovdqu64 zmm27, [rcx + 512]
        vpmadd52luq zmm2, zmm16, zmm5
        vpmadd52huq zmm30, zmm29, zmm26
        vpmadd52luq zmm14, zmm6, zmm5
        vpmadd52luq zmm24, zmm15, zmm12
        vpmadd52huq zmm13, zmm15, zmm0
        vpmadd52luq zmm10, zmm15, zmm26
        vpmadd52huq zmm23, zmm29, zmm0
        vpmadd52luq zmm3, zmm29, zmm26
        vpmadd52huq zmm22, zmm17, zmm5
        vpmadd52luq zmm30, zmm6, zmm26
        vpmadd52huq zmm14, zmm6, zmm0
        vpmadd52huq zmm24, zmm15, zmm26
        vpmadd52luq zmm13, zmm18, zmm0
        vpmadd52huq zmm2, zmm16, zmm0
        vmovdqu64 zmm16, [rcx + 576]
        vpmadd52luq zmm7, zmm27, zmm5
        vpmadd52luq zmm23, zmm6, zmm0
        vpmadd52luq zmm22, zmm20, zmm5
        vmovdqu64 [r8 + 384], xmm11
        vpmadd52luq zmm14, zmm27, zmm0
        vpmadd52luq zmm24, zmm18, zmm26
        vpmadd52huq zmm13, zmm18, zmm12
        vpmadd52luq zmm2, zmm15, zmm0
        vpmadd52huq zmm7, zmm27, zmm0
        vpmadd52huq zmm23, zmm6, zmm12
        vpmadd52huq zmm22, zmm20, zmm0
        vpmadd52huq zmm14, zmm27, zmm12
        vpmadd52luq zmm13, zmm17, zmm12
        vpmadd52huq zmm2, zmm15, zmm12
        vpmadd52luq zmm7, zmm16, zmm0
        vpmadd52luq zmm23, zmm27, zmm12
        vpmadd52luq zmm22, zmm29, zmm0
        vpmadd52luq zmm14, zmm16, zmm12
        vpmadd52huq zmm13, zmm17, zmm26
        vpmadd52luq zmm2, zmm18, zmm12
        vpmadd52huq zmm7, zmm16, zmm12
        vbroadcasti64x2 zmm15, [rdx + 112]
        vpmadd52huq zmm23, zmm27, zmm26
        vpmadd52huq zmm22, zmm29, zmm12
        vpsrlq  zmm29{k2}{z}, zmm11, 52
        vpmadd52huq zmm14, zmm16, zmm26
        vpaddq  zmm28, zmm28, zmm29
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm9, zmm19
        vpmadd52luq zmm13, zmm20, zmm26
        valignq zmm20{k1}{z}, zmm28, zmm28, 2
        vmovdqu64 [r8 + 400], xmm28
        vpmadd52luq zmm23, zmm16, zmm26
        vpmadd52huq zmm2, zmm18, zmm26
        vpsrlq  zmm18{k2}{z}, zmm28, 52
        valignq zmm11{k1}{z}, zmm11, zmm11, 2
        vmovdqu64 zmm28, [rsi + 0]
        vpaddq  zmm10, zmm10, zmm18
        vbroadcasti64x2 zmm18, [rdx + 48]
        vpmadd52luq zmm30, zmm28, zmm15
        vpaddq  zmm7, zmm7, zmm20
        vpsrlq  zmm20{k2}{z}, zmm10, 52
        vpmadd52luq zmm29, zmm21, zmm19
        vpaddq  zmm24, zmm24, zmm20
        vmovdqu64 zmm20, [rsi + 128]
        vpmadd52luq zmm3, zmm28, zmm18
        vmovdqu64 [r8 + 432], xmm24
        vpaddq  zmm14, zmm14, zmm11
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm21, zmm19
        vmovdqu64 zmm19, [rsi + 192]
        vpmadd52huq zmm30, zmm28, zmm18
        vmovdqu64 [r8 + 416], xmm10
        vpmadd52huq zmm14, zmm20, zmm15
        vpmadd52luq zmm22, zmm6, zmm12
        valignq zmm12{k1}{z}, zmm24, zmm24, 2
        vpmadd52huq zmm29, zmm21, zmm25
        vbroadcasti64x2 zmm25, [rdx + 608]
        vpmadd52huq zmm7, zmm19, zmm15
        vpmadd52luq zmm2, zmm17, zmm26
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52huq zmm3, zmm28, zmm25
        vpmadd52huq zmm11, zmm16, zmm5
        vpmadd52luq zmm14, zmm19, zmm15
        vpmadd52luq zmm13, zmm28, zmm25
        vpmadd52huq zmm22, zmm6, zmm26
        vmovdqu64 zmm6, [rsi + 256]
        vpmadd52luq zmm30, zmm17, zmm18
        vpmadd52huq zmm29, zmm27, zmm5
        vpmadd52huq zmm23, zmm17, zmm15
        vpmadd52luq zmm3, zmm17, zmm25
        vpaddq  zmm11, zmm11, zmm12
        vbroadcasti64x2 zmm12, [rdx + 544]
        vpmadd52luq zmm7, zmm6, zmm15
        vpmadd52huq zmm11, zmm8, zmm15
        vpmadd52huq zmm14, zmm19, zmm18
        vpmadd52huq zmm30, zmm17, zmm25
        vpmadd52luq zmm29, zmm16, zmm5
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm1, zmm15
        vpmadd52luq zmm23, zmm20, zmm15
        vpmadd52luq zmm22, zmm27, zmm26
        vpmadd52huq zmm7, zmm6, zmm18
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm4, zmm15
        vpmadd52huq zmm3, zmm17, zmm12
        vpmadd52luq zmm30, zmm20, zmm25
        vpmadd52luq zmm11, zmm4, zmm15
        vpmadd52luq zmm5, zmm9, zmm15
        vpmadd52luq zmm14, zmm6, zmm18
        vpmadd52huq zmm13, zmm28, zmm12
        vpmadd52luq zmm7, zmm8, zmm18
        vpmadd52luq zmm26, zmm1, zmm15
        vpmadd52luq zmm3, zmm20, zmm12
        vpmadd52huq zmm30, zmm20, zmm12
        vpmadd52huq zmm11, zmm4, zmm18
        vpmadd52huq zmm5, zmm9, zmm18
        vbroadcasti64x2 zmm27, [r8 + 432]
        vpmadd52huq zmm29, zmm16, zmm0
        vpxorq  zmm0, zmm0, zmm0
        vpmadd52huq zmm0, zmm9, zmm15
        vpmadd52huq zmm7, zmm8, zmm25
        vpmadd52huq zmm26, zmm1, zmm18
        vpmadd52huq zmm14, zmm6, zmm25
        vpmadd52luq zmm30, zmm19, zmm12
        valignq zmm10{k1}{z}, zmm10, zmm10, 2
        vmovdqu64 zmm16, [rcx + 0]
        vpmadd52luq zmm5, zmm21, zmm18
        vpmadd52luq zmm13, zmm17, zmm12
        vpmadd52luq zmm11, zmm1, zmm18
        vpmadd52luq zmm7, zmm4, zmm25
        vpmadd52luq zmm26, zmm9, zmm18
        vpmadd52luq zmm0, zmm21, zmm15
        vpaddq  zmm29, zmm29, zmm10
        vpmadd52luq zmm30, zmm16, zmm27
        vpmadd52huq zmm5, zmm21, zmm25
        vbroadcasti64x2 zmm10, [r8 + 416]
        vpmadd52luq zmm14, zmm8, zmm25
        vpmadd52huq zmm29, zmm6, zmm15
        vpmadd52huq zmm7, zmm4, zmm12
        vpmadd52huq zmm23, zmm20, zmm18
        vpmadd52huq zmm26, zmm9, zmm25
        vpmadd52luq zmm2, zmm28, zmm12
        vpmadd52huq zmm11, zmm1, zmm25
        vpmadd52huq zmm0, zmm21, zmm18
        vpmadd52huq zmm14, zmm8, zmm12
        vpmadd52luq zmm29, zmm8, zmm15
        vpmadd52luq zmm7, zmm1, zmm12
        vpmadd52luq zmm23, zmm19, zmm18
        vpmadd52luq zmm26, zmm21, zmm25
        vpmadd52huq zmm22, zmm28, zmm15
        vmovdqu64 zmm28, [rcx + 64]
        vpmadd52huq zmm30, zmm16, zmm10
        vpmadd52luq zmm3, zmm16, zmm10
        vpmadd52luq zmm11, zmm9, zmm25
        vpmadd52luq zmm14, zmm4, zmm12
        vpmadd52huq zmm29, zmm8, zmm18
        vpmadd52huq zmm23, zmm19, zmm25
        vpmadd52huq zmm26, zmm21, zmm12
        vpmadd52luq zmm22, zmm17, zmm15
        vpmadd52huq zmm11, zmm9, zmm12
        vpmadd52luq zmm29, zmm4, zmm18
        vpmadd52luq zmm23, zmm6, zmm25
        vpmadd52huq zmm22, zmm17, zmm18
        vmovdqu64 zmm17, [rcx + 192]
        vpmadd52luq zmm30, zmm28, zmm10
        vpmadd52luq zmm11, zmm21, zmm12
        vpmadd52huq zmm29, zmm4, zmm25
        vpmadd52huq zmm23, zmm6, zmm12
        vpmadd52luq zmm22, zmm20, zmm18
        vbroadcasti64x2 zmm18, [r8 + 400]
        vpmadd52huq zmm7, zmm17, zmm27
        vpmadd52luq zmm29, zmm1, zmm25
        vpmadd52luq zmm23, zmm8, zmm12
        vpmadd52huq zmm22, zmm20, zmm25
        vmovdqu64 zmm20, [rcx + 256]
        vpmadd52huq zmm3, zmm16, zmm18
        vpmadd52luq zmm13, zmm16, zmm18
        vpmadd52huq zmm30, zmm28, zmm18
        vpmadd52huq zmm29, zmm1, zmm12
        vpmadd52huq zmm23, zmm28, zmm27
        vpmadd52luq zmm22, zmm19, zmm25
        vbroadcasti64x2 zmm25, [r8 + 384]
        vpmadd52luq zmm7, zmm20, zmm27
        vpmadd52luq zmm3, zmm28, zmm18
        vpmadd52luq zmm29, zmm9, zmm12
        vpmadd52huq zmm22, zmm19, zmm12
        vmovdqu64 zmm19, [rcx + 128]
        vpmadd52huq zmm13, zmm16, zmm25
        vpmadd52huq zmm7, zmm20, zmm10
        vpmadd52luq zmm2, zmm16, zmm25
        vpmadd52huq zmm3, zmm28, zmm25
        vpmadd52huq zmm29, zmm20, zmm27
        vpmadd52luq zmm22, zmm6, zmm12
        vmovdqu64 zmm6, [rcx + 448]
        vpmadd52luq zmm30, zmm19, zmm18
        vpmadd52luq zmm13, zmm28, zmm25
        vpsrlq  zmm12{k2}{z}, zmm24, 52
        vmovdqu64 zmm24, [rcx + 512]
        vpmadd52huq zmm5, zmm6, zmm27
        vpmadd52luq zmm3, zmm19, zmm25
        vpaddq  zmm2, zmm2, zmm12
        vmovdqu64 zmm12, [rcx + 320]
        vpmadd52huq zmm0, zmm24, zmm27
        vpmadd52huq zmm14, zmm19, zmm27
        vpmadd52huq zmm30, zmm19, zmm25
        vpmadd52luq zmm23, zmm19, zmm27
        vpmadd52huq zmm22, zmm16, zmm27
        vpmadd52luq zmm5, zmm24, zmm27
        vmovdqu64 zmm16, [rcx + 576]
        vpmadd52luq zmm7, zmm12, zmm10
        vpmadd52huq zmm11, zmm12, zmm27
        vpmadd52luq zmm29, zmm12, zmm27
        vpmadd52luq zmm14, zmm17, zmm27
        vpmadd52luq zmm30, zmm17, zmm25
        vpmadd52huq zmm23, zmm19, zmm10
        vpmadd52luq zmm22, zmm28, zmm27
        vpmadd52huq zmm5, zmm24, zmm10
        vpmadd52huq zmm7, zmm12, zmm18
        vmovdqu64 [r8 + 448], xmm2
        vpmadd52huq zmm29, zmm12, zmm10
        vpmadd52huq zmm14, zmm17, zmm10
        vpmadd52luq zmm23, zmm17, zmm10
        vpmadd52huq zmm22, zmm28, zmm10
        vmovdqu64 zmm28, [rcx + 384]
        vpmadd52luq zmm0, zmm16, zmm27
        vpmadd52luq zmm5, zmm16, zmm10
        vpmadd52luq zmm14, zmm20, zmm10
        vpmadd52huq zmm23, zmm17, zmm18
        vpmadd52luq zmm22, zmm19, zmm10
        vpmadd52huq zmm0, zmm16, zmm10
        vpmadd52huq zmm5, zmm16, zmm18
        vpmadd52huq zmm14, zmm20, zmm18
        vpmadd52luq zmm23, zmm20, zmm18
        vpmadd52huq zmm22, zmm19, zmm18
        vpsrlq  zmm19{k2}{z}, zmm2, 52
        vpaddq  zmm13, zmm13, zmm19
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm21, zmm15
        vpmadd52huq zmm26, zmm28, zmm27
        vpmadd52luq zmm7, zmm28, zmm18
        vpmadd52luq zmm11, zmm28, zmm27
        vpmadd52luq zmm14, zmm12, zmm18
        vpmadd52luq zmm29, zmm28, zmm10
        vpmadd52huq zmm23, zmm20, zmm25
        vmovdqu64 [r8 + 464], xmm13
        vpmadd52luq zmm22, zmm17, zmm18
        vpmadd52huq zmm19, zmm16, zmm27
        vpmadd52luq zmm26, zmm6, zmm27
        vpsrlq  zmm15{k2}{z}, zmm13, 52
        vpmadd52huq zmm7, zmm28, zmm25
        vpaddq  zmm3, zmm3, zmm15
        vbroadcasti64x2 zmm15, [rdx + 368]
        valignq zmm13{k1}{z}, zmm13, zmm13, 2
        vpsrlq  zmm27{k2}{z}, zmm3, 52
        vpmadd52huq zmm11, zmm28, zmm10
        vpaddq  zmm30, zmm30, zmm27
        valignq zmm27{k1}{z}, zmm3, zmm3, 2
        vpmadd52huq zmm26, zmm6, zmm10
        vpaddq  zmm5, zmm5, zmm13
        valignq zmm13{k1}{z}, zmm30, zmm30, 2
        vpmadd52luq zmm7, zmm6, zmm25
        vpmadd52huq zmm14, zmm12, zmm25
        vpaddq  zmm0, zmm0, zmm27
        vpmadd52luq zmm11, zmm6, zmm10
        valignq zmm2{k1}{z}, zmm2, zmm2, 2
        vmovdqu64 zmm27, [rsi + 256]
        vpaddq  zmm19, zmm19, zmm13
        vmovdqu64 zmm13, [rsi + 192]
        vpmadd52huq zmm0, zmm27, zmm15
        vpmadd52huq zmm19, zmm8, zmm15
        vpmadd52luq zmm26, zmm24, zmm10
        vmovdqu64 zmm10, [rsi + 0]
        vpmadd52huq zmm5, zmm13, zmm15
        vmovdqu64 [r8 + 496], xmm30
        vpmadd52luq zmm14, zmm28, zmm25
        vpmadd52huq zmm11, zmm6, zmm18
        vmovdqu64 [r8 + 480], xmm3
        vbroadcasti64x2 zmm3, [rdx + 304]
        vpmadd52luq zmm7, zmm10, zmm15
        vpmadd52huq zmm29, zmm28, zmm18
        vpmadd52luq zmm0, zmm8, zmm15
        vpmadd52luq zmm19, zmm4, zmm15
        vpmadd52huq zmm26, zmm24, zmm18
        vpmadd52luq zmm5, zmm27, zmm15
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm4, zmm15
        vpmadd52luq zmm11, zmm24, zmm18
        vpmadd52luq zmm23, zmm12, zmm25
        vmovdqu64 zmm12, [rsi + 64]
        vpmadd52huq zmm7, zmm10, zmm3
        vpmadd52huq zmm0, zmm8, zmm3
        vpmadd52huq zmm19, zmm4, zmm3
        vpmadd52luq zmm26, zmm16, zmm18
        vpmadd52huq zmm5, zmm27, zmm3
        vpmadd52luq zmm14, zmm10, zmm3
        vpmadd52huq zmm11, zmm24, zmm25
        vpmadd52luq zmm29, zmm6, zmm18
        vbroadcasti64x2 zmm18, [rdx + 240]
        vpmadd52luq zmm7, zmm12, zmm3
        vpmadd52luq zmm0, zmm4, zmm3
        vpmadd52luq zmm19, zmm1, zmm3
        vpmadd52huq zmm26, zmm16, zmm25
        vpmadd52luq zmm5, zmm8, zmm3
        vpmadd52huq zmm22, zmm17, zmm25
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm28, zmm1, zmm15
        vpmadd52luq zmm11, zmm16, zmm25
        vpmadd52huq zmm7, zmm12, zmm18
        vpmadd52huq zmm0, zmm4, zmm18
        vbroadcasti64x2 zmm16, [rdx + 176]
        vpmadd52huq zmm19, zmm1, zmm18
        vpaddq  zmm26, zmm26, zmm2
        vpmadd52huq zmm5, zmm8, zmm18
        vpmadd52huq zmm26, zmm17, zmm15
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm14, zmm10, zmm18
        vpmadd52luq zmm7, zmm17, zmm18
        vpmadd52luq zmm0, zmm1, zmm18
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm1, zmm15
        vpmadd52huq zmm11, zmm12, zmm15
        vpmadd52luq zmm5, zmm4, zmm18
        vpmadd52luq zmm26, zmm13, zmm15
        vpmadd52huq zmm29, zmm6, zmm25
        vpmadd52luq zmm14, zmm12, zmm18
        vpmadd52huq zmm7, zmm17, zmm16
        vpmadd52huq zmm0, zmm1, zmm16
        vbroadcasti64x2 zmm6, [r8 + 496]
        vpmadd52luq zmm23, zmm10, zmm18
        vpmadd52luq zmm11, zmm17, zmm15
        vpmadd52huq zmm5, zmm4, zmm16
        vpmadd52huq zmm26, zmm13, zmm3
        vpmadd52luq zmm29, zmm24, zmm25
        vmovdqu64 zmm24, [rcx + 0]
        vpmadd52huq zmm14, zmm12, zmm16
        vpmadd52luq zmm7, zmm13, zmm16
        vpmadd52luq zmm22, zmm20, zmm25
        vmovdqu64 zmm20, [rcx + 256]
        vpmadd52luq zmm19, zmm9, zmm18
        vpmadd52luq zmm28, zmm9, zmm3
        vpmadd52luq zmm0, zmm9, zmm16
        vpmadd52luq zmm5, zmm1, zmm16
        vpmadd52luq zmm2, zmm9, zmm15
        vpmadd52luq zmm26, zmm27, zmm3
        vmovdqu64 zmm25, [rcx + 192]
        vpmadd52luq zmm7, zmm24, zmm6
        vpmadd52huq zmm11, zmm17, zmm3
        vpmadd52huq zmm19, zmm9, zmm16
        vpmadd52huq zmm28, zmm9, zmm18
        vpmadd52huq zmm0, zmm20, zmm6
        vpmadd52luq zmm14, zmm17, zmm16
        vpmadd52huq zmm2, zmm9, zmm3
        vpmadd52huq zmm26, zmm27, zmm18
        vpmadd52huq zmm23, zmm10, zmm16
        vpmadd52luq zmm11, zmm13, zmm3
        vpmadd52luq zmm19, zmm21, zmm16
        vpmadd52luq zmm28, zmm21, zmm18
        vpmadd52huq zmm29, zmm10, zmm15
        vpmadd52luq zmm22, zmm10, zmm16
        vmovdqu64 zmm10, [rcx + 320]
        vpmadd52huq zmm5, zmm25, zmm6
        vpmadd52luq zmm2, zmm21, zmm3
        vpmadd52luq zmm26, zmm8, zmm18
        vpmadd52luq zmm23, zmm12, zmm16
        vpmadd52huq zmm11, zmm13, zmm18
        vpmadd52huq zmm28, zmm21, zmm16
        vpmadd52luq zmm29, zmm12, zmm15
        vpmadd52luq zmm5, zmm20, zmm6
        vpmadd52huq zmm2, zmm21, zmm18
        vpmadd52huq zmm26, zmm8, zmm16
        vpmadd52luq zmm11, zmm27, zmm18
        vpmadd52huq zmm29, zmm12, zmm3
        vbroadcasti64x2 zmm12, [r8 + 480]
        vpmadd52huq zmm19, zmm10, zmm6
        vpmadd52luq zmm0, zmm10, zmm6
        vpmadd52luq zmm26, zmm4, zmm16
        vpmadd52huq zmm11, zmm27, zmm16
        vpmadd52luq zmm29, zmm17, zmm3
        vpmadd52luq zmm11, zmm8, zmm16
        vpmadd52huq zmm29, zmm17, zmm18
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52huq zmm0, zmm10, zmm12
        vpmadd52huq zmm7, zmm24, zmm12
        vpmadd52huq zmm5, zmm20, zmm12
        vpmadd52luq zmm14, zmm24, zmm12
        vpmadd52luq zmm29, zmm13, zmm18
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm9, zmm15
        vpmadd52luq zmm5, zmm10, zmm12
        vpmadd52huq zmm29, zmm13, zmm16
        vbroadcasti64x2 zmm13, [r8 + 464]
        vpmadd52luq zmm7, zmm17, zmm12
        vpmadd52luq zmm18, zmm21, zmm15
        vpmadd52huq zmm11, zmm17, zmm6
        vpmadd52luq zmm29, zmm27, zmm16
        vmovdqu64 zmm16, [rcx + 128]
        vbroadcasti64x2 zmm27, [r8 + 448]
        vpmadd52huq zmm14, zmm24, zmm13
        vpmadd52luq zmm23, zmm24, zmm13
        vpmadd52huq zmm7, zmm17, zmm13
        vpmadd52huq zmm5, zmm10, zmm13
        vpmadd52huq zmm18, zmm21, zmm3
        vmovdqu64 zmm3, [rcx + 384]
        vpmadd52huq zmm26, zmm16, zmm6
        vpmadd52luq zmm22, zmm24, zmm27
        vpmadd52luq zmm11, zmm16, zmm6
        vpmadd52luq zmm14, zmm17, zmm13
        vpmadd52huq zmm23, zmm24, zmm27
        vpmadd52luq zmm7, zmm16, zmm13
        vpmadd52huq zmm29, zmm24, zmm6
        vpsrlq  zmm24{k2}{z}, zmm30, 52
        vmovdqu64 zmm30, [rcx + 448]
        vpmadd52luq zmm19, zmm3, zmm6
        vpmadd52huq zmm28, zmm3, zmm6
        vpmadd52luq zmm0, zmm3, zmm12
        vpmadd52luq zmm5, zmm3, zmm13
        vpmadd52huq zmm14, zmm17, zmm27
        vpmadd52luq zmm23, zmm17, zmm27
        vpmadd52huq zmm7, zmm16, zmm27
        vpmadd52luq zmm26, zmm25, zmm6
        vpmadd52huq zmm19, zmm3, zmm12
        vpaddq  zmm22, zmm22, zmm24
        vpmadd52luq zmm28, zmm30, zmm6
        vpmadd52huq zmm0, zmm3, zmm13
        vpmadd52huq zmm2, zmm30, zmm6
        vmovdqu64 zmm24, [rcx + 512]
        vpmadd52huq zmm5, zmm3, zmm27
        vpmadd52luq zmm14, zmm16, zmm27
        vpmadd52luq zmm7, zmm25, zmm27
        vpmadd52luq zmm19, zmm30, zmm12
        vpmadd52huq zmm26, zmm25, zmm12
        vpmadd52huq zmm28, zmm30, zmm12
        vpmadd52luq zmm0, zmm30, zmm13
        vpmadd52huq zmm11, zmm16, zmm12
        vpmadd52luq zmm5, zmm30, zmm27
        vpmadd52luq zmm29, zmm17, zmm6
        vmovdqu64 [r8 + 512], xmm22
        vpmadd52huq zmm19, zmm30, zmm13
        vpmadd52luq zmm26, zmm20, zmm12
        vpmadd52huq zmm0, zmm30, zmm27
        vmovdqu64 zmm30, [rcx + 576]
        vpmadd52luq zmm28, zmm24, zmm12
        vpmadd52luq zmm2, zmm24, zmm6
        vpmadd52huq zmm18, zmm24, zmm6
        vpmadd52luq zmm11, zmm25, zmm12
        vpmadd52luq zmm19, zmm24, zmm13
        vpmadd52huq zmm26, zmm20, zmm13
        vpmadd52huq zmm29, zmm17, zmm12
        vpmadd52luq zmm0, zmm24, zmm27
        vpmadd52huq zmm28, zmm24, zmm13
        vpmadd52huq zmm2, zmm24, zmm12
        vpsrlq  zmm17{k2}{z}, zmm22, 52
        vpmadd52huq zmm11, zmm25, zmm13
        vpmadd52huq zmm19, zmm24, zmm27
        vpaddq  zmm23, zmm23, zmm17
        vpmadd52luq zmm18, zmm30, zmm6
        vpsrlq  zmm17{k2}{z}, zmm23, 52
        vpmadd52luq zmm28, zmm30, zmm13
        vpmadd52luq zmm2, zmm30, zmm12
        vbroadcasti64x2 zmm24, [rdx + 496]
        vpaddq  zmm14, zmm14, zmm17
        valignq zmm17{k1}{z}, zmm22, zmm22, 2
        vpmadd52luq zmm19, zmm30, zmm27
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm21, zmm15
        vpsrlq  zmm15{k2}{z}, zmm14, 52
        vpmadd52huq zmm18, zmm30, zmm12
        vpmadd52huq zmm28, zmm30, zmm27
        vpmadd52huq zmm2, zmm30, zmm13
        vpaddq  zmm7, zmm7, zmm15
        valignq zmm15{k1}{z}, zmm23, zmm23, 2
        vmovdqu64 [r8 + 560], xmm7
        vmovdqu64 [r8 + 544], xmm14
        vpmadd52luq zmm26, zmm10, zmm13
        vpmadd52huq zmm22, zmm30, zmm6
        vmovdqu64 zmm6, [rsi + 128]
        vmovdqu64 zmm30, [rsi + 192]
        vpmadd52huq zmm0, zmm6, zmm24
        vmovdqu64 [r8 + 528], xmm23
        vmovdqu64 zmm23, [rsi + 64]
        vpmadd52huq zmm19, zmm30, zmm24
        vpaddq  zmm28, zmm28, zmm17
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52huq zmm5, zmm23, zmm24
        vpaddq  zmm2, zmm2, zmm15
        valignq zmm14{k1}{z}, zmm14, zmm14, 2
        vbroadcasti64x2 zmm15, [rdx + 432]
        vpmadd52huq zmm28, zmm17, zmm24
        vpmadd52huq zmm2, zmm8, zmm24
        vpmadd52luq zmm0, zmm30, zmm24
        vpmadd52luq zmm19, zmm17, zmm24
        vpmadd52huq zmm26, zmm10, zmm27
        vpaddq  zmm18, zmm18, zmm14
        valignq zmm14{k1}{z}, zmm7, zmm7, 2
        vpmadd52luq zmm5, zmm6, zmm24
        vpmadd52luq zmm28, zmm8, zmm24
        vpmadd52huq zmm18, zmm4, zmm24
        vpmadd52luq zmm2, zmm4, zmm24
        vpmadd52luq zmm11, zmm20, zmm13
        vpaddq  zmm22, zmm22, zmm14
        vpmadd52huq zmm0, zmm30, zmm15
        vpmadd52huq zmm19, zmm17, zmm15
        vbroadcasti64x2 zmm14, [r8 + 560]
        vpmadd52huq zmm22, zmm1, zmm24
        vpmadd52huq zmm5, zmm6, zmm15
        vpmadd52huq zmm28, zmm8, zmm15
        vpmadd52luq zmm18, zmm1, zmm24
        vpmadd52huq zmm2, zmm4, zmm15
        vpmadd52luq zmm26, zmm3, zmm27
        vmovdqu64 zmm3, [rcx + 0]
        vpmadd52luq zmm0, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm19, zmm8, zmm15
        vpmadd52luq zmm22, zmm9, zmm24
        vpmadd52luq zmm5, zmm30, zmm15
        vpmadd52luq zmm28, zmm4, zmm15
        vpmadd52huq zmm18, zmm1, zmm15
        vpmadd52luq zmm2, zmm1, zmm15
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm9, zmm24
        vpmadd52huq zmm0, zmm3, zmm14
        vpmadd52huq zmm11, zmm20, zmm27
        vpmadd52huq zmm22, zmm9, zmm15
        vpmadd52luq zmm5, zmm3, zmm14
        vpmadd52luq zmm29, zmm16, zmm12
        vbroadcasti64x2 zmm12, [r8 + 544]
        vpmadd52luq zmm18, zmm9, zmm15
        vpmadd52huq zmm26, zmm17, zmm24
        vpmadd52luq zmm30, zmm21, zmm24
        vpmadd52luq zmm11, zmm10, zmm27
        vmovdqu64 zmm10, [rcx + 64]
        vpmadd52luq zmm22, zmm21, zmm15
        vpmadd52huq zmm5, zmm3, zmm12
        vpmadd52huq zmm29, zmm16, zmm13
        vbroadcasti64x2 zmm16, [r8 + 528]
        vpmadd52huq zmm19, zmm10, zmm14
        vpmadd52luq zmm0, zmm10, zmm14
        vpmadd52luq zmm26, zmm23, zmm24
        vpmadd52huq zmm30, zmm21, zmm15
        vpmadd52luq zmm11, zmm17, zmm24
        vpmadd52luq zmm5, zmm10, zmm12
        vpmadd52luq zmm29, zmm25, zmm13
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm21, zmm24
        vpmadd52huq zmm0, zmm10, zmm12
        vpmadd52huq zmm26, zmm23, zmm15
        vpsrlq  zmm7{k2}{z}, zmm7, 52
        vmovdqu64 zmm24, [rcx + 128]
        vpmadd52huq zmm11, zmm17, zmm15
        vpmadd52huq zmm5, zmm10, zmm16
        vpmadd52huq zmm29, zmm25, zmm27
        vmovdqu64 zmm25, [rcx + 192]
        vpmadd52luq zmm19, zmm24, zmm14
        vpmadd52luq zmm0, zmm24, zmm12
        vpmadd52luq zmm26, zmm6, zmm15
        vmovdqu64 zmm6, [rcx + 256]
        vpmadd52luq zmm11, zmm23, zmm15
        vmovdqu64 zmm23, [rcx + 320]
        vpmadd52luq zmm5, zmm24, zmm16
        vpmadd52luq zmm29, zmm20, zmm27
        vmovdqu64 zmm20, [rcx + 384]
        vpmadd52huq zmm28, zmm24, zmm14
        vpmadd52huq zmm2, zmm25, zmm14
        vpmadd52huq zmm18, zmm6, zmm14
        vpmadd52huq zmm19, zmm24, zmm12
        vpmadd52huq zmm22, zmm23, zmm14
        vpmadd52huq zmm30, zmm20, zmm14
        vpmadd52huq zmm0, zmm24, zmm16
        vpmadd52luq zmm26, zmm3, zmm12
        vmovdqu64 zmm27, [rcx + 448]
        vpmadd52luq zmm28, zmm25, zmm14
        vpmadd52luq zmm2, zmm6, zmm14
        vpmadd52luq zmm18, zmm23, zmm14
        vpmadd52luq zmm19, zmm25, zmm12
        vpmadd52luq zmm22, zmm20, zmm14
        vpmadd52luq zmm11, zmm3, zmm16
        vpmadd52luq zmm0, zmm25, zmm16
        vpmadd52huq zmm26, zmm3, zmm16
        vpmadd52huq zmm28, zmm25, zmm12
        vpmadd52huq zmm2, zmm6, zmm12
        vpmadd52huq zmm18, zmm23, zmm12
        vpmadd52huq zmm19, zmm25, zmm16
        vpmadd52huq zmm22, zmm20, zmm12
        vpmadd52luq zmm29, zmm17, zmm15
        vbroadcasti64x2 zmm15, [r8 + 512]
        vpmadd52luq zmm30, zmm27, zmm14
        vpmadd52huq zmm5, zmm24, zmm15
        vmovdqu64 zmm17, [rcx + 512]
        vpmadd52luq zmm28, zmm6, zmm12
        vpmadd52luq zmm2, zmm23, zmm12
        vpmadd52luq zmm18, zmm20, zmm12
        vpmadd52luq zmm19, zmm6, zmm16
        vpmadd52luq zmm22, zmm27, zmm12
        vpmadd52huq zmm0, zmm25, zmm15
        vpmadd52huq zmm30, zmm27, zmm12
        vpmadd52huq zmm13, zmm27, zmm14
        vpmadd52huq zmm28, zmm6, zmm16
        vpmadd52huq zmm2, zmm23, zmm16
        vpmadd52huq zmm18, zmm20, zmm16
        vpmadd52huq zmm19, zmm6, zmm15
        vpmadd52huq zmm22, zmm27, zmm16
        vpmadd52luq zmm5, zmm25, zmm15
        vbroadcasti64x2 zmm25, [rdx + 624]
        vpmadd52luq zmm30, zmm17, zmm12
        vpmadd52luq zmm0, zmm6, zmm15
        vmovdqu64 zmm6, [rsi + 0]
        vpmadd52luq zmm28, zmm23, zmm16
        vpmadd52luq zmm2, zmm20, zmm16
        vpmadd52luq zmm18, zmm27, zmm16
        vpmadd52luq zmm13, zmm17, zmm14
        vpmadd52luq zmm19, zmm23, zmm15
        vpmadd52luq zmm22, zmm17, zmm16
        vpmadd52huq zmm11, zmm3, zmm15
        vpmadd52luq zmm26, zmm10, zmm16
        vpmadd52huq zmm28, zmm23, zmm15
        vmovdqu64 zmm23, [rsi + 64]
        vpmadd52huq zmm2, zmm20, zmm15
        vpmadd52huq zmm30, zmm17, zmm16
        vpmadd52luq zmm5, zmm6, zmm25
        vpmadd52huq zmm18, zmm27, zmm15
        vpmadd52huq zmm0, zmm6, zmm25
        vpmadd52luq zmm29, zmm3, zmm15
        vmovdqu64 zmm3, [rcx + 576]
        vpmadd52huq zmm13, zmm17, zmm12
        vpmadd52luq zmm28, zmm20, zmm15
        vbroadcasti64x2 zmm20, [rdx + 560]
        vpmadd52luq zmm2, zmm27, zmm15
        vmovdqu64 zmm27, [rsi + 128]
        vpmadd52huq zmm22, zmm17, zmm15
        vpmadd52huq zmm19, zmm23, zmm25
        vpmadd52luq zmm11, zmm10, zmm15
        vpmadd52huq zmm26, zmm10, zmm15
        vmovdqu64 zmm10, [rsi + 192]
        vpmadd52luq zmm30, zmm3, zmm16
        vpmadd52huq zmm5, zmm6, zmm20
        vpmadd52luq zmm18, zmm17, zmm15
        vpmadd52luq zmm0, zmm23, zmm25
        vpmadd52huq zmm28, zmm27, zmm25
        vpmadd52luq zmm13, zmm3, zmm12
        vpaddq  zmm29, zmm29, zmm7
        vpmadd52luq zmm22, zmm3, zmm15
        vpsrlq  zmm7{k2}{z}, zmm29, 52
        vpmadd52luq zmm19, zmm27, zmm25
        vpmadd52luq zmm26, zmm24, zmm15
        vmovdqu64 zmm24, [rsi + 256]
        vpmadd52huq zmm2, zmm10, zmm25
        vpmadd52huq zmm30, zmm3, zmm15
        vpaddq  zmm11, zmm11, zmm7
        vpmadd52luq zmm5, zmm23, zmm20
        valignq zmm7{k1}{z}, zmm29, zmm29, 2
        vshufi64x2 zmm15, zmm11, zmm11, 0
        vpmadd52huq zmm0, zmm23, zmm20
        vmovdqu64 zmm23, [rcx + 640]
        vpmadd52luq zmm28, zmm10, zmm25
        vpmadd52huq zmm18, zmm24, zmm25
        vpmadd52huq zmm13, zmm3, zmm16
        valignq zmm16{k1}{z}, zmm11, zmm11, 2
        vpmadd52huq zmm19, zmm27, zmm20
        vpmadd52luq zmm2, zmm24, zmm25
        vpmadd52huq zmm22, zmm8, zmm25
        vpaddq  zmm30, zmm30, zmm7
        vpmadd52luq zmm26, zmm6, zmm20
        vpmadd52luq zmm5, zmm23, zmm15
        vshufi64x2 zmm6, zmm29, zmm29, 0
        vpmadd52luq zmm0, zmm27, zmm20
        vpmadd52huq zmm28, zmm10, zmm20
        vpmadd52luq zmm18, zmm8, zmm25
        vpmadd52huq zmm30, zmm4, zmm25
        vpaddq  zmm13, zmm13, zmm16
        vpmadd52luq zmm19, zmm10, zmm20
        vmovdqu64 zmm7, [rcx + 704]
        vpmadd52huq zmm2, zmm24, zmm20
        vpmadd52luq zmm22, zmm4, zmm25
        vpmadd52huq zmm13, zmm1, zmm25
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm17, zmm14
        vpmadd52luq zmm26, zmm23, zmm6
        vpmadd52huq zmm5, zmm23, zmm6
        vpmadd52luq zmm28, zmm24, zmm20
        vmovdqu64 zmm16, [rcx + 768]
        vpmadd52huq zmm18, zmm8, zmm20
        vbroadcasti64x2 zmm17, [rcx + 1920]
        vpmadd52luq zmm30, zmm1, zmm25
        vpmadd52huq zmm0, zmm23, zmm15
        vpsrlq  zmm11{k2}{z}, zmm11, 52
        vpmadd52luq zmm2, zmm8, zmm20
        vmovdqu64 zmm8, [rcx + 832]
        vpmadd52huq zmm22, zmm4, zmm20
        vpmadd52luq zmm13, zmm9, zmm25
        vpmadd52huq zmm19, zmm7, zmm15
        vpmadd52luq zmm10, zmm3, zmm14
        vpmadd52luq zmm5, zmm7, zmm6
        vpaddq  zmm11, zmm26, zmm11
        vpmadd52luq zmm18, zmm4, zmm20
        vmovdqu64 zmm4, [rcx + 896]
        vpmadd52huq zmm30, zmm1, zmm20
        vbroadcasti64x2 zmm23, [rcx + 1936]
        vpmadd52luq zmm0, zmm7, zmm15
        vpmadd52huq zmm28, zmm16, zmm15
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm11, zmm17
        vpmadd52luq zmm22, zmm1, zmm20
        vpmadd52huq zmm13, zmm9, zmm20
        vmovdqu64 zmm1, [rcx + 960]
        vpmadd52luq zmm19, zmm16, zmm15
        vpmadd52huq zmm2, zmm8, zmm15
        vpsrlq  zmm26{k2}{z}, zmm11, 52
        vpmadd52huq zmm10, zmm3, zmm12
        vpaddq  zmm12, zmm5, zmm26
        vmovdqu64 zmm26, [rcx + 1024]
        vpmadd52luq zmm30, zmm9, zmm20
        vpmadd52huq zmm0, zmm7, zmm6
        vpmadd52luq zmm28, zmm8, zmm15
        vpmadd52huq zmm18, zmm4, zmm15
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52luq zmm7, zmm11, zmm23
        vpmadd52luq zmm24, zmm12, zmm17
        vmovdqu64 zmm12, [rcx + 1088]
        vpmadd52luq zmm13, zmm21, zmm20
        vpmadd52huq zmm19, zmm16, zmm6
        vpmadd52luq zmm2, zmm4, zmm15
        vpmadd52huq zmm22, zmm1, zmm15
        vpmadd52huq zmm10, zmm9, zmm25
        vpmadd52luq zmm0, zmm16, zmm6
        vmovdqu64 zmm9, [rcx + 1280]
        vpmadd52huq zmm28, zmm8, zmm6
        vpmadd52luq zmm18, zmm1, zmm15
        vpmadd52huq zmm30, zmm26, zmm15
        vmovdqu64 zmm16, [rcx + 1152]
        vpaddq  zmm7, zmm7, zmm24
        vpmadd52luq zmm19, zmm8, zmm6
        vmovdqu64 zmm8, [rcx + 1344]
        vshufi64x2 zmm7, zmm7, zmm7, 0
        vpmadd52huq zmm2, zmm4, zmm6
        vpmadd52luq zmm22, zmm26, zmm15
        vpmadd52huq zmm13, zmm12, zmm15
        vpmadd52luq zmm10, zmm21, zmm25
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52luq zmm23, zmm11, zmm17
        vmovdqu64 zmm17, [rcx + 1408]
        vpmadd52luq zmm28, zmm4, zmm6
        vpmadd52huq zmm18, zmm1, zmm6
        vpmadd52luq zmm30, zmm12, zmm15
        vpmadd52huq zmm0, zmm9, zmm7
        vpmadd52luq zmm2, zmm1, zmm6
        vmovdqu64 zmm1, [rcx + 1472]
        vpmadd52huq zmm22, zmm26, zmm6
        vpmadd52luq zmm13, zmm16, zmm15
        vpmadd52luq zmm5, zmm9, zmm7
        vpmadd52huq zmm19, zmm8, zmm7
        vpmadd52huq zmm10, zmm21, zmm20
        vmovdqu64 zmm4, [rcx + 1536]
        vshufi64x2 zmm20, zmm23, zmm23, 0
        vpmadd52luq zmm18, zmm26, zmm6
        vmovdqu64 zmm23, [rcx + 1216]
        vpmadd52huq zmm30, zmm12, zmm6
        vpmadd52luq zmm0, zmm8, zmm7
        vpmadd52huq zmm28, zmm17, zmm7
        vpmadd52luq zmm22, zmm12, zmm6
        vmovdqu64 zmm12, [rcx + 1600]
        vpmadd52huq zmm13, zmm16, zmm6
        vpmadd52huq zmm5, zmm9, zmm20
        vpmadd52luq zmm19, zmm17, zmm7
        vpmadd52huq zmm2, zmm1, zmm7
        vpmadd52huq zmm10, zmm16, zmm15
        vpmadd52luq zmm30, zmm16, zmm6
        vmovdqu64 zmm16, [rcx + 1664]
        vpmadd52huq zmm0, zmm8, zmm20
        vpmadd52luq zmm28, zmm1, zmm7
        vpmadd52huq zmm18, zmm4, zmm7
        vpmadd52luq zmm11, zmm9, zmm20
        vpmadd52luq zmm13, zmm23, zmm6
        vmovdqu64 zmm9, [rcx + 1728]
        vpmadd52luq zmm5, zmm8, zmm20
        vpmadd52huq zmm19, zmm17, zmm20
        vpmadd52luq zmm2, zmm4, zmm7
        vpmadd52huq zmm22, zmm12, zmm7
        vpmadd52luq zmm10, zmm23, zmm15
        vpmadd52luq zmm0, zmm17, zmm20
        vpmadd52huq zmm28, zmm1, zmm20
        vpmadd52luq zmm18, zmm12, zmm7
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm3, zmm14
        vpmadd52huq zmm30, zmm16, zmm7
        vpsrlq  zmm3{k2}{z}, zmm11, 52
        vmovdqu64 zmm14, [rcx + 1792]
        vpmadd52luq zmm19, zmm1, zmm20
        vpmadd52huq zmm2, zmm4, zmm20
        vpmadd52luq zmm22, zmm16, zmm7
        vpmadd52huq zmm13, zmm9, zmm7
        vpaddq  zmm1, zmm5, zmm3
        vpmadd52huq zmm10, zmm23, zmm6
        vpsrlq  zmm1{k2}{z}, zmm1, 52
        vpmadd52luq zmm28, zmm4, zmm20
        vpmadd52huq zmm18, zmm12, zmm20
        vpmadd52luq zmm30, zmm9, zmm7
        vpaddq  zmm0, zmm0, zmm1
        vpmadd52luq zmm2, zmm12, zmm20
        vpsrlq  zmm1, zmm0, 52
        vpmadd52huq zmm22, zmm16, zmm20
        vpmadd52luq zmm13, zmm14, zmm7
        vpbroadcastq zmm3, rax
        vmovdqu64 zmm4, [rcx + 1856]
        vpaddq  zmm19, zmm19, zmm1
        vpmadd52huq zmm10, zmm14, zmm7
        vpsrlq  zmm1, zmm19, 52
        vpmadd52luq zmm18, zmm16, zmm20
        vpmadd52huq zmm30, zmm9, zmm20
        vpaddq  zmm28, zmm28, zmm1
        vpmadd52huq zmm8, zmm21, zmm25
        vpsrlq  zmm1, zmm3, 51
        vpandq  zmm19, zmm19, zmm3
        vpsrlq  zmm6, zmm28, 52
        vpmadd52luq zmm22, zmm9, zmm20
        vpmadd52huq zmm13, zmm14, zmm20
        vpaddq  zmm9, zmm19, zmm1
        vpaddq  zmm2, zmm2, zmm6
        vpmadd52luq zmm10, zmm4, zmm7
        vpsrlq  zmm6, zmm9, 52
        vpandq  zmm28, zmm28, zmm3
        vpsrlq  zmm12, zmm2, 52
        vpmadd52luq zmm30, zmm14, zmm20
        vpaddq  zmm6, zmm28, zmm6
        vpaddq  zmm18, zmm18, zmm12
        vpmadd52huq zmm8, zmm23, zmm15
        vpsrlq  zmm12, zmm6, 52
        vpandq  zmm2, zmm2, zmm3
        vpsrlq  zmm14, zmm18, 52
        vpmadd52luq zmm13, zmm4, zmm20
        vpaddq  zmm12, zmm2, zmm12
        vpaddq  zmm22, zmm22, zmm14
        vpmadd52huq zmm10, zmm4, zmm20
        vpsrlq  zmm14, zmm12, 52
        vpandq  zmm18, zmm18, zmm3
        vpsrlq  zmm15, zmm22, 52
        valignq zmm11{k1}{z}, zmm11, zmm11, 2
        vpaddq  zmm14, zmm18, zmm14
        vpaddq  zmm30, zmm30, zmm15
        vpmadd52huq zmm8, zmm4, zmm7
        vpsrlq  zmm4, zmm14, 52
        vpandq  zmm22, zmm22, zmm3
        vpsrlq  zmm7, zmm30, 52
        valignq zmm5{k1}{z}, zmm5, zmm5, 2
        vpaddq  zmm4, zmm22, zmm4
        vpaddq  zmm13, zmm13, zmm7
        vpaddq  zmm10, zmm10, zmm11
        vpsrlq  zmm7, zmm4, 52
        vpandq  zmm30, zmm30, zmm3
        vpsrlq  zmm11, zmm13, 52
        vpaddq  zmm7, zmm30, zmm7
        vpaddq  zmm10, zmm10, zmm11
        vpaddq  zmm8, zmm8, zmm5
        vpsrlq  zmm5, zmm7, 52
        vpandq  zmm13, zmm13, zmm3
        vpsrlq  zmm11, zmm10, 52
        vpaddq  zmm5, zmm13, zmm5
        vpaddq  zmm8, zmm8, zmm11
        vpsrlq  zmm11, zmm5, 52
        vpandq  zmm10, zmm10, zmm3
        vpsrlq  zmm15, zmm8, 52
        vpaddq  zmm11, zmm10, zmm11
        valignq zmm15{k7}{z}, zmm15, zmm15, 6
        vpsrlq  zmm16, zmm11, 52
        vpandq  zmm8, zmm8, zmm3
        vpandq  zmm0, zmm0, zmm3
        vpaddq  zmm16, zmm8, zmm16
        vpandq  zmm9, zmm9, zmm3
        vpsrlq  zmm17, zmm16, 52
        vpaddq  zmm0, zmm0, zmm15
        vptestmq k3, zmm17, zmm17
        vpcmpnleuq k4, zmm0, zmm3
        vpcmpeqq k5, zmm0, zmm3
        vpandq  zmm6, zmm6, zmm3
        vpandq  zmm12, zmm12, zmm3
        vpandq  zmm14, zmm14, zmm3
        vpandq  zmm4, zmm4, zmm3
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kshiftlw k0, k6, 4
        kshiftlw k3, k3, 2
        kshiftlw k6, k6, 2
        vpandq  zmm7, zmm7, zmm3
        vpandq  zmm5, zmm5, zmm3
        vpandq  zmm11, zmm11, zmm3
        vpandq  zmm16, zmm16, zmm3
        kandw   k3, k3, k0
        korw    k6, k6, k3
        kandw   k5, k5, k6
        vpaddq  zmm0{k6}, zmm0, zmm1
        korw    k4, k4, k5
        vpandq  zmm0, zmm0, zmm3
        vmovdqa64 zmm19{k4}, zmm9
        vmovdqa64 zmm28{k4}, zmm6
        vmovdqa64 zmm2{k4}, zmm12
        vmovdqa64 zmm18{k4}, zmm14
        vmovdqa64 zmm22{k4}, zmm4
        vmovdqa64 zmm30{k4}, zmm7
        vmovdqa64 zmm13{k4}, zmm5
        vmovdqa64 zmm10{k4}, zmm11
        vmovdqa64 zmm8{k4}, zmm16
        vmovdqu64 [rdi], zmm0
        vmovdqu64 [rdi + 64], zmm19
        vmovdqu64 [rdi + 128], zmm28
        vmovdqu64 [rdi + 192], zmm2
        vmovdqu64 [rdi + 256], zmm18
        vmovdqu64 [rdi + 320], zmm22
        vmovdqu64 [rdi + 384], zmm30
        vmovdqu64 [rdi + 448], zmm13
        vmovdqu64 [rdi + 512], zmm10
        vmovdqu64 [rdi + 576], zmm8

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

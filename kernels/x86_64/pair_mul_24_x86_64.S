/* karat_pair_mul_24_x86_64: z = x y 2^-1560 modulo two numbers p and q.
 * Contract: kernels/contracts/pair_mul.contract. Made by tools/ifma/generate.py pair_mul_24;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, rdx y, rcx c, r8 t, r9 k (not used); rax, r10, r11; k1 all lanes but the
 * last of each number, k2 its first lane, k7 all but the first; k0, k3 to k6 and all of zmm0 to zmm31.
 * No stack.
 * Cost: 964 products, 1160 instructions on the two vector ports, so 580 cycles at least.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"

KERNEL(karat_pair_mul_24_x86_64)
        mov     rax, 0xfffffffffffff
        mov     r10d, 63
        kmovw   k1, r10d
        mov     r10d, 3
        kmovw   k2, r10d
        mov     r10d, 252
        kmovw   k7, r10d

        //@ z = rdi, x = rsi, y = rdx, c = rcx, t = r8
        vmovdqu64 zmm0, [rsi + 192]
        vbroadcasti64x2 zmm1, [rdx + 192]
        vmovdqu64 zmm2, [rsi + 0]
        vmovdqu64 zmm3, [rsi + 128]
        vbroadcasti64x2 zmm4, [rdx + 128]
        vbroadcasti64x2 zmm5, [rdx + 64]
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm0, zmm1
        vmovdqu64 zmm7, [rsi + 64]
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52luq zmm8, zmm2, zmm1
        vbroadcasti64x2 zmm9, [rdx + 0]
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm3, zmm1
        vmovdqu64 zmm11, [rsi + 448]
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52luq zmm12, zmm2, zmm4
        vmovdqu64 zmm13, [rsi + 256]
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52luq zmm14, zmm2, zmm5
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm7, zmm1
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52luq zmm16, zmm2, zmm9
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm11, zmm1
        vpmadd52luq zmm6, zmm13, zmm1
        vpmadd52huq zmm8, zmm2, zmm4
        vpmadd52luq zmm10, zmm0, zmm1
        vpmadd52huq zmm12, zmm2, zmm5
        vpmadd52huq zmm14, zmm2, zmm9
        vpmadd52luq zmm15, zmm3, zmm1
        vpsrlq  zmm18{k2}{z}, zmm16, 52
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm2, zmm1
        vpmadd52huq zmm6, zmm13, zmm4
        vpmadd52luq zmm8, zmm7, zmm4
        vmovdqu64 zmm20, [rsi + 384]
        vpmadd52huq zmm10, zmm0, zmm4
        vpmadd52luq zmm12, zmm7, zmm5
        vmovdqu64 zmm21, [rsi + 320]
        vpmadd52luq zmm14, zmm7, zmm9
        vpmadd52huq zmm15, zmm3, zmm4
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm20, zmm1
        vpmadd52luq zmm19, zmm7, zmm1
        vpmadd52luq zmm6, zmm21, zmm4
        vpmadd52huq zmm8, zmm7, zmm5
        vpmadd52luq zmm10, zmm13, zmm4
        vpmadd52huq zmm12, zmm7, zmm9
        vpaddq  zmm14, zmm14, zmm18
        vpmadd52luq zmm15, zmm0, zmm4
        vpsrlq  zmm18{k2}{z}, zmm14, 52
        vpmadd52luq zmm22, zmm11, zmm1
        vpmadd52huq zmm6, zmm21, zmm5
        vpmadd52luq zmm8, zmm3, zmm5
        vpmadd52huq zmm10, zmm13, zmm5
        vpmadd52luq zmm12, zmm3, zmm9
        vpmadd52huq zmm19, zmm7, zmm4
        vpmadd52huq zmm15, zmm0, zmm5
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm21, zmm1
        vpmadd52huq zmm22, zmm11, zmm4
        vpmadd52luq zmm6, zmm20, zmm5
        vpmadd52huq zmm8, zmm3, zmm9
        vpmadd52luq zmm10, zmm21, zmm5
        vpaddq  zmm12, zmm12, zmm18
        vpmadd52luq zmm19, zmm3, zmm4
        vpsrlq  zmm18{k2}{z}, zmm12, 52
        vpmadd52luq zmm15, zmm13, zmm5
        vmovdqu64 [r8 + 32], xmm12
        valignq zmm12{k1}{z}, zmm12, zmm12, 2
        vpmadd52huq zmm6, zmm20, zmm9
        vpmadd52luq zmm8, zmm0, zmm9
        vpmadd52huq zmm10, zmm21, zmm9
        vpmadd52luq zmm23, zmm20, zmm1
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm13, zmm1
        vmovdqu64 [r8 + 16], xmm14
        vpaddq  zmm22, zmm22, zmm12
        vpmadd52huq zmm15, zmm13, zmm9
        vpmadd52huq zmm19, zmm3, zmm5
        vpmadd52luq zmm6, zmm11, zmm9
        vbroadcasti64x2 zmm12, [rdx + 448]
        vpaddq  zmm8, zmm8, zmm18
        vpmadd52luq zmm10, zmm20, zmm9
        valignq zmm18{k1}{z}, zmm8, zmm8, 2
        vmovdqu64 [r8 + 48], xmm8
        vpmadd52huq zmm22, zmm3, zmm12
        vpmadd52huq zmm23, zmm20, zmm4
        vbroadcasti64x2 zmm25, [rdx + 384]
        vpmadd52luq zmm15, zmm21, zmm9
        vpmadd52luq zmm24, zmm21, zmm1
        vpmadd52luq zmm6, zmm2, zmm12
        vpaddq  zmm17, zmm17, zmm18
        vbroadcasti64x2 zmm1, [rdx + 320]
        vpmadd52luq zmm10, zmm2, zmm25
        vpmadd52huq zmm17, zmm0, zmm12
        vpmadd52luq zmm19, zmm0, zmm5
        vpmadd52luq zmm22, zmm0, zmm12
        vpmadd52luq zmm15, zmm2, zmm1
        vpmadd52luq zmm23, zmm11, zmm4
        vpmadd52huq zmm6, zmm2, zmm25
        vmovdqu64 [r8 + 0], xmm16
        vpmadd52huq zmm24, zmm21, zmm4
        vbroadcasti64x2 zmm18, [rdx + 256]
        vpmadd52huq zmm10, zmm2, zmm1
        vpmadd52luq zmm17, zmm13, zmm12
        vpmadd52huq zmm19, zmm0, zmm9
        vpmadd52huq zmm22, zmm0, zmm25
        vpmadd52huq zmm15, zmm2, zmm18
        vpmadd52huq zmm23, zmm11, zmm5
        vpmadd52luq zmm6, zmm7, zmm25
        valignq zmm14{k1}{z}, zmm14, zmm14, 2
        vpmadd52luq zmm10, zmm7, zmm1
        vpmadd52huq zmm17, zmm13, zmm25
        vpmadd52luq zmm24, zmm20, zmm4
        vpmadd52luq zmm19, zmm13, zmm9
        vpmadd52luq zmm15, zmm7, zmm18
        vpmadd52luq zmm22, zmm13, zmm25
        vpmadd52huq zmm6, zmm7, zmm1
        vpaddq  zmm23, zmm23, zmm14
        vpmadd52huq zmm10, zmm7, zmm18
        vpmadd52luq zmm17, zmm21, zmm25
        vpmadd52huq zmm23, zmm7, zmm12
        vpmadd52huq zmm24, zmm20, zmm5
        vpmadd52luq zmm19, zmm2, zmm18
        vpmadd52huq zmm22, zmm13, zmm1
        vpmadd52luq zmm6, zmm3, zmm1
        vpxorq  zmm4, zmm4, zmm4
        vpmadd52huq zmm4, zmm13, zmm12
        vbroadcasti64x2 zmm14, [r8 + 16]
        vmovdqu64 zmm26, [rcx + 0]
        vpmadd52luq zmm10, zmm3, zmm18
        vpmadd52huq zmm17, zmm21, zmm1
        vpmadd52luq zmm23, zmm3, zmm12
        vbroadcasti64x2 zmm27, [r8 + 0]
        vpmadd52luq zmm24, zmm11, zmm5
        vbroadcasti64x2 zmm5, [r8 + 32]
        vpmadd52luq zmm15, zmm26, zmm14
        vpmadd52luq zmm22, zmm21, zmm1
        vpmadd52huq zmm6, zmm3, zmm18
        vpmadd52luq zmm19, zmm26, zmm27
        vpmadd52luq zmm10, zmm26, zmm5
        vpmadd52luq zmm17, zmm20, zmm1
        vpmadd52huq zmm23, zmm3, zmm25
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm21, zmm12
        vpmadd52huq zmm24, zmm11, zmm9
        vpmadd52huq zmm15, zmm26, zmm27
        vpmadd52luq zmm6, zmm0, zmm18
        vpsrlq  zmm8{k2}{z}, zmm8, 52
        vpmadd52huq zmm10, zmm26, zmm14
        vmovdqu64 zmm9, [rcx + 64]
        vpmadd52huq zmm17, zmm20, zmm18
        vbroadcasti64x2 zmm29, [r8 + 48]
        valignq zmm16{k1}{z}, zmm16, zmm16, 2
        vpmadd52luq zmm4, zmm21, zmm12
        vpmadd52huq zmm22, zmm21, zmm18
        vpmadd52luq zmm15, zmm9, zmm27
        vpmadd52luq zmm6, zmm26, zmm29
        vpmadd52luq zmm23, zmm0, zmm25
        vpmadd52luq zmm10, zmm9, zmm14
        vpmadd52luq zmm17, zmm11, zmm18
        vpmadd52luq zmm28, zmm20, zmm12
        vpaddq  zmm24, zmm24, zmm16
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm20, zmm12
        vpmadd52huq zmm24, zmm2, zmm12
        vpmadd52huq zmm6, zmm26, zmm5
        vpmadd52huq zmm4, zmm21, zmm25
        vpmadd52huq zmm10, zmm9, zmm27
        vpmadd52luq zmm22, zmm20, zmm18
        vpmadd52huq zmm23, zmm0, zmm1
        vpmadd52huq zmm28, zmm20, zmm25
        vpmadd52luq zmm16, zmm11, zmm12
        vpmadd52luq zmm24, zmm7, zmm12
        vpmadd52luq zmm6, zmm9, zmm5
        vpmadd52luq zmm4, zmm20, zmm25
        vpmadd52luq zmm23, zmm13, zmm1
        vpmadd52luq zmm28, zmm11, zmm25
        vpmadd52huq zmm16, zmm11, zmm25
        vpmadd52huq zmm24, zmm7, zmm25
        vpmadd52huq zmm6, zmm9, zmm14
        vmovdqu64 zmm30, [rcx + 128]
        vpmadd52huq zmm4, zmm20, zmm1
        vpmadd52huq zmm23, zmm13, zmm18
        vpmadd52huq zmm28, zmm11, zmm1
        vpmadd52luq zmm24, zmm3, zmm25
        vpmadd52luq zmm6, zmm30, zmm14
        vpmadd52luq zmm10, zmm30, zmm27
        vpmadd52huq zmm22, zmm30, zmm29
        vpmadd52luq zmm4, zmm11, zmm1
        vpmadd52luq zmm23, zmm21, zmm18
        vpmadd52huq zmm24, zmm3, zmm1
        vmovdqu64 zmm25, [rcx + 192]
        vpmadd52huq zmm6, zmm30, zmm27
        vpmadd52huq zmm4, zmm11, zmm18
        vpmadd52huq zmm23, zmm9, zmm29
        vpmadd52luq zmm24, zmm0, zmm1
        vpmadd52huq zmm17, zmm25, zmm29
        vpmadd52luq zmm6, zmm25, zmm27
        vpmadd52luq zmm22, zmm25, zmm29
        vpmadd52luq zmm23, zmm30, zmm29
        vmovdqu64 zmm1, [rcx + 256]
        vpmadd52huq zmm24, zmm0, zmm18
        vpmadd52huq zmm22, zmm25, zmm5
        vpmadd52huq zmm23, zmm30, zmm5
        vpmadd52luq zmm24, zmm13, zmm18
        vpmadd52luq zmm17, zmm1, zmm29
        vpaddq  zmm19, zmm19, zmm8
        vmovdqu64 zmm8, [rcx + 384]
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm11, zmm12
        vpsrlq  zmm12{k2}{z}, zmm19, 52
        vpmadd52luq zmm22, zmm1, zmm5
        vpaddq  zmm15, zmm15, zmm12
        vpmadd52huq zmm16, zmm8, zmm29
        vpmadd52huq zmm4, zmm1, zmm29
        vpmadd52huq zmm17, zmm1, zmm5
        vpmadd52luq zmm23, zmm25, zmm5
        vmovdqu64 zmm12, [rcx + 448]
        vpmadd52huq zmm24, zmm26, zmm29
        vpsrlq  zmm26{k2}{z}, zmm15, 52
        vpmadd52huq zmm22, zmm1, zmm14
        vpaddq  zmm10, zmm10, zmm26
        vpmadd52huq zmm18, zmm12, zmm29
        vpmadd52luq zmm16, zmm12, zmm29
        vmovdqu64 [r8 + 96], xmm10
        vmovdqu64 [r8 + 80], xmm15
        vmovdqu64 [r8 + 64], xmm19
        vpmadd52huq zmm23, zmm25, zmm14
        vpmadd52luq zmm24, zmm9, zmm29
        vpmadd52huq zmm16, zmm12, zmm5
        vmovdqu64 zmm26, [rcx + 320]
        vpmadd52luq zmm23, zmm1, zmm14
        vpmadd52huq zmm24, zmm9, zmm5
        vpsrlq  zmm9{k2}{z}, zmm10, 52
        vpaddq  zmm6, zmm6, zmm9
        vpmadd52luq zmm17, zmm26, zmm5
        vpmadd52huq zmm28, zmm26, zmm29
        vpmadd52luq zmm22, zmm26, zmm14
        vpmadd52luq zmm4, zmm26, zmm29
        vmovdqu64 [r8 + 112], xmm6
        vpmadd52huq zmm23, zmm1, zmm27
        vpmadd52luq zmm24, zmm30, zmm5
        vpmadd52huq zmm17, zmm26, zmm14
        vpmadd52luq zmm28, zmm8, zmm29
        valignq zmm9{k1}{z}, zmm6, zmm6, 2
        vpmadd52huq zmm22, zmm26, zmm27
        vpmadd52huq zmm4, zmm26, zmm5
        vpmadd52luq zmm23, zmm26, zmm27
        valignq zmm10{k1}{z}, zmm10, zmm10, 2
        valignq zmm15{k1}{z}, zmm15, zmm15, 2
        vpaddq  zmm18, zmm18, zmm9
        vpmadd52luq zmm17, zmm8, zmm14
        vbroadcasti64x2 zmm9, [rdx + 208]
        vpmadd52huq zmm28, zmm8, zmm5
        vpmadd52luq zmm22, zmm8, zmm27
        vpaddq  zmm16, zmm16, zmm10
        vpmadd52luq zmm4, zmm8, zmm5
        vpmadd52huq zmm16, zmm3, zmm9
        vbroadcasti64x2 zmm10, [rdx + 144]
        valignq zmm19{k1}{z}, zmm19, zmm19, 2
        vbroadcasti64x2 zmm26, [rdx + 80]
        vpmadd52huq zmm24, zmm30, zmm14
        vpmadd52huq zmm17, zmm8, zmm27
        vpmadd52luq zmm28, zmm12, zmm5
        vpmadd52luq zmm22, zmm2, zmm10
        vpmadd52luq zmm23, zmm2, zmm26
        vpmadd52huq zmm4, zmm8, zmm14
        vpmadd52luq zmm16, zmm0, zmm9
        vpsrlq  zmm5{k2}{z}, zmm6, 52
        vpmadd52luq zmm24, zmm25, zmm14
        vpmadd52huq zmm18, zmm0, zmm9
        vpmadd52luq zmm17, zmm12, zmm27
        vbroadcasti64x2 zmm6, [rdx + 16]
        vpmadd52huq zmm28, zmm12, zmm14
        vpmadd52huq zmm22, zmm2, zmm26
        vpmadd52luq zmm4, zmm12, zmm14
        vpmadd52huq zmm16, zmm0, zmm10
        vpmadd52huq zmm23, zmm2, zmm6
        vpmadd52huq zmm24, zmm25, zmm27
        vpmadd52luq zmm18, zmm13, zmm9
        vpmadd52luq zmm17, zmm2, zmm9
        vpaddq  zmm28, zmm28, zmm15
        vpmadd52luq zmm22, zmm7, zmm26
        vpmadd52huq zmm28, zmm7, zmm9
        vpmadd52luq zmm16, zmm13, zmm10
        vpmadd52huq zmm4, zmm12, zmm27
        vpmadd52luq zmm23, zmm7, zmm6
        vpmadd52luq zmm24, zmm1, zmm27
        vpmadd52huq zmm18, zmm13, zmm10
        vpmadd52huq zmm17, zmm2, zmm10
        vbroadcasti64x2 zmm1, [r8 + 80]
        vmovdqu64 zmm8, [rcx + 0]
        vpmadd52huq zmm22, zmm7, zmm6
        vpmadd52luq zmm28, zmm3, zmm9
        vpmadd52huq zmm16, zmm13, zmm26
        vpaddq  zmm4, zmm4, zmm19
        vpmadd52luq zmm23, zmm8, zmm1
        vpmadd52huq zmm4, zmm2, zmm9
        vpmadd52luq zmm18, zmm21, zmm10
        vpmadd52luq zmm17, zmm7, zmm10
        vbroadcasti64x2 zmm12, [r8 + 64]
        vpmadd52luq zmm22, zmm3, zmm6
        vpmadd52huq zmm28, zmm3, zmm10
        vpmadd52luq zmm16, zmm21, zmm26
        vpmadd52luq zmm24, zmm2, zmm6
        vbroadcasti64x2 zmm14, [r8 + 96]
        vpmadd52huq zmm23, zmm8, zmm12
        vpmadd52luq zmm4, zmm7, zmm9
        vpmadd52huq zmm18, zmm21, zmm26
        vpmadd52huq zmm17, zmm7, zmm26
        vpmadd52luq zmm22, zmm8, zmm14
        vpmadd52luq zmm28, zmm0, zmm10
        vpmadd52huq zmm16, zmm21, zmm6
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm13, zmm9
        vpmadd52luq zmm24, zmm8, zmm12
        vpmadd52huq zmm4, zmm7, zmm10
        vpmadd52luq zmm18, zmm20, zmm26
        vpmadd52luq zmm17, zmm3, zmm26
        vmovdqu64 zmm19, [rcx + 64]
        vpmadd52huq zmm22, zmm8, zmm1
        vpmadd52huq zmm28, zmm0, zmm26
        vpmadd52luq zmm16, zmm20, zmm6
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm21, zmm9
        vpmadd52luq zmm23, zmm19, zmm12
        vpmadd52luq zmm4, zmm3, zmm10
        vbroadcasti64x2 zmm27, [r8 + 112]
        vmovdqu64 zmm29, [rcx + 128]
        vpmadd52huq zmm18, zmm20, zmm6
        vpmadd52huq zmm17, zmm3, zmm6
        vpmadd52luq zmm22, zmm19, zmm1
        vpmadd52luq zmm28, zmm13, zmm26
        vpmadd52huq zmm16, zmm29, zmm27
        vpmadd52luq zmm15, zmm21, zmm9
        vpmadd52luq zmm25, zmm20, zmm9
        vpmadd52huq zmm4, zmm3, zmm26
        vpmadd52luq zmm18, zmm11, zmm6
        vpmadd52luq zmm17, zmm0, zmm6
        vpmadd52huq zmm22, zmm19, zmm12
        vpmadd52huq zmm28, zmm13, zmm6
        vpmadd52huq zmm15, zmm21, zmm10
        vpmadd52huq zmm25, zmm20, zmm10
        vpmadd52luq zmm4, zmm0, zmm26
        vpmadd52luq zmm17, zmm8, zmm27
        vpmadd52luq zmm22, zmm29, zmm12
        vpmadd52luq zmm28, zmm21, zmm6
        vpmadd52luq zmm15, zmm20, zmm10
        vpmadd52luq zmm25, zmm11, zmm10
        vpmadd52huq zmm4, zmm0, zmm6
        vpmadd52huq zmm17, zmm8, zmm14
        vpmadd52huq zmm28, zmm19, zmm27
        vmovdqu64 zmm30, [rcx + 192]
        vpmadd52huq zmm15, zmm20, zmm26
        vpmadd52huq zmm25, zmm11, zmm26
        vpmadd52luq zmm4, zmm13, zmm6
        vpaddq  zmm24, zmm24, zmm5
        vpmadd52huq zmm18, zmm30, zmm27
        vpmadd52luq zmm16, zmm30, zmm27
        vpmadd52luq zmm17, zmm19, zmm14
        vpmadd52luq zmm28, zmm29, zmm27
        vpmadd52luq zmm15, zmm11, zmm26
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm20, zmm9
        vpmadd52huq zmm4, zmm8, zmm27
        vpsrlq  zmm8{k2}{z}, zmm24, 52
        vmovdqu64 zmm26, [rcx + 256]
        vmovdqu64 [r8 + 128], xmm24
        vpmadd52huq zmm16, zmm30, zmm14
        vpmadd52huq zmm17, zmm19, zmm1
        vpaddq  zmm23, zmm23, zmm8
        vpmadd52luq zmm18, zmm26, zmm27
        vpmadd52huq zmm28, zmm29, zmm14
        vpmadd52luq zmm5, zmm11, zmm9
        vpmadd52luq zmm4, zmm19, zmm27
        vpmadd52huq zmm15, zmm11, zmm6
        vpmadd52luq zmm16, zmm26, zmm14
        vpmadd52luq zmm17, zmm29, zmm1
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm11, zmm9
        vpmadd52huq zmm18, zmm26, zmm14
        vpsrlq  zmm8{k2}{z}, zmm23, 52
        vpmadd52luq zmm28, zmm30, zmm14
        vpaddq  zmm22, zmm22, zmm8
        vmovdqu64 zmm8, [rcx + 320]
        vpmadd52huq zmm5, zmm11, zmm10
        vpmadd52huq zmm16, zmm26, zmm1
        vmovdqu64 zmm9, [rcx + 448]
        vpmadd52huq zmm17, zmm29, zmm12
        vpsrlq  zmm10{k2}{z}, zmm22, 52
        vpmadd52luq zmm18, zmm8, zmm14
        vpmadd52huq zmm4, zmm19, zmm14
        vpmadd52huq zmm6, zmm9, zmm27
        vpmadd52huq zmm28, zmm30, zmm1
        vpmadd52huq zmm25, zmm8, zmm27
        vpmadd52luq zmm16, zmm8, zmm1
        vpmadd52luq zmm17, zmm30, zmm12
        vmovdqu64 [r8 + 160], xmm22
        vpmadd52huq zmm15, zmm26, zmm27
        vpmadd52huq zmm18, zmm8, zmm1
        vpmadd52luq zmm4, zmm29, zmm14
        vmovdqu64 zmm19, [rcx + 384]
        vmovdqu64 [r8 + 144], xmm23
        vpmadd52luq zmm28, zmm26, zmm1
        vpmadd52huq zmm16, zmm8, zmm12
        vpaddq  zmm17, zmm17, zmm10
        vpmadd52huq zmm5, zmm19, zmm27
        vpmadd52luq zmm18, zmm19, zmm1
        vmovdqu64 [r8 + 176], xmm17
        vpmadd52luq zmm25, zmm19, zmm27
        vpmadd52huq zmm4, zmm29, zmm1
        valignq zmm10{k1}{z}, zmm17, zmm17, 2
        vpmadd52huq zmm28, zmm26, zmm12
        vpmadd52luq zmm16, zmm19, zmm12
        vpmadd52luq zmm15, zmm8, zmm27
        vpmadd52luq zmm5, zmm9, zmm27
        vpmadd52huq zmm18, zmm19, zmm12
        vbroadcasti64x2 zmm27, [rdx + 400]
        vpaddq  zmm6, zmm6, zmm10
        valignq zmm10{k1}{z}, zmm22, zmm22, 2
        vbroadcasti64x2 zmm22, [rdx + 464]
        vpmadd52huq zmm25, zmm19, zmm14
        vpmadd52luq zmm28, zmm8, zmm12
        vpmadd52luq zmm16, zmm2, zmm27
        vpmadd52luq zmm4, zmm30, zmm1
        vpmadd52huq zmm6, zmm0, zmm22
        vbroadcasti64x2 zmm29, [rdx + 336]
        vpmadd52luq zmm18, zmm9, zmm12
        vpmadd52huq zmm5, zmm9, zmm14
        vpmadd52huq zmm15, zmm8, zmm14
        vpmadd52luq zmm25, zmm9, zmm14
        vpmadd52luq zmm28, zmm2, zmm29
        vpmadd52huq zmm16, zmm2, zmm29
        vpmadd52huq zmm4, zmm30, zmm12
        vpmadd52luq zmm6, zmm13, zmm22
        vbroadcasti64x2 zmm8, [rdx + 272]
        vpmadd52luq zmm18, zmm2, zmm22
        vpaddq  zmm5, zmm5, zmm10
        valignq zmm10{k1}{z}, zmm23, zmm23, 2
        vpmadd52huq zmm5, zmm3, zmm22
        vpmadd52huq zmm28, zmm2, zmm8
        vpmadd52luq zmm16, zmm7, zmm29
        vpmadd52huq zmm25, zmm9, zmm1
        vpmadd52luq zmm15, zmm19, zmm14
        vpmadd52huq zmm18, zmm2, zmm27
        vpmadd52luq zmm4, zmm26, zmm12
        vpmadd52huq zmm6, zmm13, zmm27
        vpmadd52luq zmm5, zmm0, zmm22
        vpmadd52luq zmm28, zmm7, zmm8
        vpmadd52huq zmm16, zmm7, zmm8
        vpaddq  zmm25, zmm25, zmm10
        vpmadd52huq zmm15, zmm19, zmm1
        vpmadd52luq zmm18, zmm7, zmm27
        vpmadd52huq zmm25, zmm7, zmm22
        vpmadd52luq zmm6, zmm21, zmm27
        vpmadd52huq zmm5, zmm0, zmm27
        vpmadd52luq zmm4, zmm2, zmm8
        vbroadcasti64x2 zmm10, [r8 + 144]
        vmovdqu64 zmm14, [rcx + 0]
        vpmadd52luq zmm16, zmm3, zmm8
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm13, zmm22
        vpmadd52luq zmm15, zmm9, zmm1
        vpmadd52huq zmm18, zmm7, zmm29
        vbroadcasti64x2 zmm1, [r8 + 160]
        vpmadd52luq zmm28, zmm14, zmm10
        vbroadcasti64x2 zmm23, [r8 + 128]
        vpmadd52huq zmm6, zmm21, zmm29
        vpmadd52luq zmm5, zmm13, zmm27
        vpmadd52luq zmm25, zmm3, zmm22
        vpmadd52luq zmm16, zmm14, zmm1
        vpmadd52luq zmm4, zmm14, zmm23
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm21, zmm22
        vpmadd52luq zmm18, zmm3, zmm29
        vpmadd52huq zmm15, zmm9, zmm12
        vpmadd52luq zmm6, zmm20, zmm29
        vpmadd52huq zmm5, zmm13, zmm29
        vpmadd52huq zmm28, zmm14, zmm23
        vpmadd52huq zmm16, zmm14, zmm10
        vpmadd52huq zmm25, zmm3, zmm27
        vpsrlq  zmm9{k2}{z}, zmm17, 52
        vmovdqu64 zmm12, [rcx + 64]
        vpmadd52huq zmm18, zmm3, zmm8
        valignq zmm17{k1}{z}, zmm24, zmm24, 2
        vpmadd52huq zmm6, zmm20, zmm8
        vpmadd52luq zmm5, zmm21, zmm29
        vpmadd52luq zmm28, zmm12, zmm23
        vpmadd52luq zmm16, zmm12, zmm10
        vpmadd52luq zmm19, zmm21, zmm22
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm20, zmm22
        vpmadd52luq zmm18, zmm0, zmm8
        vpmadd52luq zmm25, zmm0, zmm27
        vpmadd52luq zmm6, zmm11, zmm8
        vpmadd52huq zmm5, zmm21, zmm8
        vpmadd52luq zmm26, zmm20, zmm22
        vpaddq  zmm15, zmm15, zmm17
        vpmadd52huq zmm16, zmm12, zmm23
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm11, zmm22
        vpmadd52huq zmm15, zmm2, zmm22
        vpmadd52huq zmm19, zmm21, zmm27
        vpmadd52luq zmm24, zmm11, zmm22
        vbroadcasti64x2 zmm30, [r8 + 176]
        vpmadd52luq zmm5, zmm20, zmm8
        vpmadd52huq zmm25, zmm0, zmm29
        vpmadd52huq zmm26, zmm20, zmm27
        vpmadd52luq zmm15, zmm7, zmm22
        vpmadd52luq zmm18, zmm14, zmm30
        vpmadd52luq zmm19, zmm20, zmm27
        vpmadd52huq zmm24, zmm11, zmm27
        vpmadd52luq zmm25, zmm13, zmm29
        vpmadd52luq zmm26, zmm11, zmm27
        vpmadd52huq zmm15, zmm7, zmm27
        vpmadd52huq zmm18, zmm14, zmm1
        vpmadd52huq zmm19, zmm20, zmm29
        vmovdqu64 zmm22, [rcx + 192]
        vpmadd52huq zmm25, zmm13, zmm8
        vpmadd52huq zmm26, zmm11, zmm29
        vpmadd52luq zmm15, zmm3, zmm27
        vpmadd52luq zmm18, zmm12, zmm1
        vpmadd52huq zmm6, zmm22, zmm30
        vpmadd52luq zmm19, zmm11, zmm29
        vpmadd52luq zmm25, zmm21, zmm8
        vpmadd52huq zmm15, zmm3, zmm29
        vmovdqu64 zmm27, [rcx + 128]
        vpmadd52huq zmm18, zmm12, zmm10
        vpmadd52huq zmm19, zmm11, zmm8
        vpmadd52huq zmm25, zmm12, zmm30
        vpmadd52luq zmm15, zmm0, zmm29
        vpmadd52luq zmm18, zmm27, zmm10
        vpmadd52luq zmm16, zmm27, zmm23
        vpmadd52huq zmm5, zmm27, zmm30
        vpmadd52luq zmm25, zmm27, zmm30
        vpmadd52huq zmm15, zmm0, zmm8
        vmovdqu64 zmm29, [rcx + 256]
        vpmadd52huq zmm18, zmm27, zmm23
        vpmadd52luq zmm5, zmm22, zmm30
        vpmadd52huq zmm25, zmm27, zmm1
        vpmadd52luq zmm15, zmm13, zmm8
        vpmadd52luq zmm6, zmm29, zmm30
        vpaddq  zmm4, zmm4, zmm9
        vmovdqu64 zmm8, [rcx + 448]
        vpmadd52luq zmm18, zmm22, zmm23
        vpsrlq  zmm9{k2}{z}, zmm4, 52
        vpmadd52huq zmm5, zmm22, zmm1
        vpaddq  zmm28, zmm28, zmm9
        vpmadd52huq zmm17, zmm8, zmm30
        vpmadd52huq zmm19, zmm29, zmm30
        vpmadd52huq zmm6, zmm29, zmm1
        vpmadd52luq zmm25, zmm22, zmm1
        vmovdqu64 zmm9, [rcx + 384]
        vpmadd52huq zmm15, zmm14, zmm30
        vpsrlq  zmm14{k2}{z}, zmm28, 52
        vpmadd52luq zmm5, zmm29, zmm1
        vpaddq  zmm16, zmm16, zmm14
        vpmadd52huq zmm24, zmm9, zmm30
        vmovdqu64 [r8 + 224], xmm16
        vmovdqu64 [r8 + 208], xmm28
        vmovdqu64 [r8 + 192], xmm4
        vpmadd52huq zmm25, zmm22, zmm10
        vpmadd52luq zmm15, zmm12, zmm30
        vpmadd52huq zmm5, zmm29, zmm10
        vpmadd52luq zmm24, zmm8, zmm30
        vmovdqu64 zmm14, [rcx + 320]
        vpmadd52luq zmm25, zmm29, zmm10
        vpmadd52huq zmm15, zmm12, zmm1
        vpsrlq  zmm12{k2}{z}, zmm16, 52
        vpaddq  zmm18, zmm18, zmm12
        vpmadd52luq zmm6, zmm14, zmm1
        vpmadd52huq zmm26, zmm14, zmm30
        vpmadd52huq zmm24, zmm8, zmm1
        vpmadd52luq zmm5, zmm14, zmm10
        vpmadd52luq zmm19, zmm14, zmm30
        vmovdqu64 [r8 + 240], xmm18
        vpmadd52huq zmm25, zmm29, zmm23
        vpmadd52luq zmm15, zmm27, zmm1
        vpmadd52huq zmm6, zmm14, zmm10
        vpmadd52luq zmm26, zmm9, zmm30
        valignq zmm12{k1}{z}, zmm18, zmm18, 2
        vpmadd52huq zmm5, zmm14, zmm23
        vpmadd52huq zmm19, zmm14, zmm1
        vpmadd52luq zmm25, zmm14, zmm23
        valignq zmm14{k1}{z}, zmm16, zmm16, 2
        valignq zmm16{k1}{z}, zmm28, zmm28, 2
        vpaddq  zmm17, zmm17, zmm12
        vpmadd52luq zmm6, zmm9, zmm10
        vbroadcasti64x2 zmm12, [rdx + 224]
        vpmadd52huq zmm26, zmm9, zmm1
        vpmadd52luq zmm5, zmm9, zmm23
        vpaddq  zmm24, zmm24, zmm14
        vpmadd52luq zmm19, zmm9, zmm1
        vpmadd52huq zmm24, zmm3, zmm12
        vbroadcasti64x2 zmm14, [rdx + 160]
        valignq zmm4{k1}{z}, zmm4, zmm4, 2
        vbroadcasti64x2 zmm28, [rdx + 96]
        vpmadd52huq zmm15, zmm27, zmm10
        vpmadd52huq zmm6, zmm9, zmm23
        vpmadd52luq zmm26, zmm8, zmm1
        vpmadd52luq zmm5, zmm2, zmm14
        vpmadd52luq zmm25, zmm2, zmm28
        vpmadd52huq zmm19, zmm9, zmm10
        vpmadd52luq zmm24, zmm0, zmm12
        vpsrlq  zmm1{k2}{z}, zmm18, 52
        vpmadd52luq zmm15, zmm22, zmm10
        vpmadd52huq zmm17, zmm0, zmm12
        vpmadd52luq zmm6, zmm8, zmm23
        vbroadcasti64x2 zmm9, [rdx + 32]
        vpmadd52huq zmm26, zmm8, zmm10
        vpmadd52huq zmm5, zmm2, zmm28
        vpmadd52luq zmm19, zmm8, zmm10
        vpmadd52huq zmm24, zmm0, zmm14
        vpmadd52huq zmm25, zmm2, zmm9
        vpmadd52huq zmm15, zmm22, zmm23
        vpmadd52luq zmm17, zmm13, zmm12
        vpmadd52luq zmm6, zmm2, zmm12
        vpaddq  zmm26, zmm26, zmm16
        vpmadd52luq zmm5, zmm7, zmm28
        vpmadd52huq zmm26, zmm7, zmm12
        vpmadd52luq zmm24, zmm13, zmm14
        vpmadd52huq zmm19, zmm8, zmm23
        vpmadd52luq zmm25, zmm7, zmm9
        vpmadd52luq zmm15, zmm29, zmm23
        vpmadd52huq zmm17, zmm13, zmm14
        vpmadd52huq zmm6, zmm2, zmm14
        vpmadd52huq zmm5, zmm7, zmm9
        vpmadd52luq zmm26, zmm3, zmm12
        vpmadd52huq zmm24, zmm13, zmm28
        vpaddq  zmm19, zmm19, zmm4
        vpxorq  zmm4, zmm4, zmm4
        vpmadd52huq zmm4, zmm13, zmm12
        vpmadd52huq zmm19, zmm2, zmm12
        vpmadd52luq zmm17, zmm21, zmm14
        vpmadd52luq zmm6, zmm7, zmm14
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm21, zmm12
        vpmadd52huq zmm26, zmm3, zmm14
        vpmadd52luq zmm24, zmm21, zmm28
        vpmadd52luq zmm5, zmm3, zmm9
        vpmadd52luq zmm4, zmm21, zmm12
        vpmadd52luq zmm19, zmm7, zmm12
        vpmadd52huq zmm17, zmm21, zmm28
        vbroadcasti64x2 zmm10, [r8 + 224]
        vmovdqu64 zmm16, [rcx + 0]
        vpmadd52huq zmm6, zmm7, zmm28
        vpmadd52luq zmm8, zmm20, zmm12
        vpmadd52luq zmm26, zmm0, zmm14
        vpmadd52huq zmm24, zmm21, zmm9
        vpmadd52luq zmm5, zmm16, zmm10
        vpmadd52huq zmm4, zmm21, zmm14
        vpmadd52huq zmm19, zmm7, zmm14
        vpmadd52luq zmm17, zmm20, zmm28
        vbroadcasti64x2 zmm18, [r8 + 208]
        vpmadd52luq zmm6, zmm3, zmm28
        vpmadd52huq zmm8, zmm20, zmm14
        vpmadd52huq zmm26, zmm0, zmm28
        vpmadd52luq zmm24, zmm20, zmm9
        vpmadd52huq zmm5, zmm16, zmm18
        vpmadd52luq zmm4, zmm20, zmm14
        vpmadd52luq zmm19, zmm3, zmm14
        vbroadcasti64x2 zmm22, [r8 + 240]
        vmovdqu64 zmm23, [rcx + 128]
        vpmadd52huq zmm17, zmm20, zmm9
        vpmadd52huq zmm6, zmm3, zmm9
        vpmadd52luq zmm8, zmm11, zmm14
        vpmadd52luq zmm26, zmm13, zmm28
        vpmadd52huq zmm24, zmm23, zmm22
        vpmadd52luq zmm25, zmm16, zmm18
        vmovdqu64 zmm27, [rcx + 64]
        vpmadd52luq zmm15, zmm2, zmm9
        vpmadd52huq zmm4, zmm20, zmm28
        vmovdqu64 zmm29, [rcx + 192]
        vpmadd52luq zmm17, zmm11, zmm9
        vpmadd52luq zmm6, zmm0, zmm9
        vpmadd52luq zmm5, zmm27, zmm18
        vpmadd52huq zmm26, zmm13, zmm9
        vpmadd52luq zmm24, zmm29, zmm22
        vpmadd52huq zmm19, zmm3, zmm28
        vpmadd52huq zmm8, zmm11, zmm28
        vpmadd52luq zmm4, zmm11, zmm28
        vpmadd52huq zmm17, zmm29, zmm22
        vbroadcasti64x2 zmm30, [r8 + 192]
        vpmadd52luq zmm6, zmm16, zmm22
        vpmadd52luq zmm26, zmm21, zmm9
        vpmadd52huq zmm24, zmm29, zmm10
        vpmadd52luq zmm19, zmm0, zmm28
        vpmadd52huq zmm25, zmm16, zmm30
        vpmadd52luq zmm15, zmm16, zmm30
        vpmadd52huq zmm5, zmm27, zmm30
        vpmadd52huq zmm6, zmm16, zmm10
        vpmadd52huq zmm4, zmm11, zmm9
        vpmadd52huq zmm26, zmm27, zmm22
        vpmadd52huq zmm19, zmm0, zmm9
        vpmadd52luq zmm25, zmm27, zmm30
        vmovdqu64 zmm28, [rcx + 256]
        vpmadd52luq zmm5, zmm23, zmm30
        vpmadd52luq zmm6, zmm27, zmm10
        vpmadd52luq zmm26, zmm23, zmm22
        vpmadd52luq zmm19, zmm13, zmm9
        vmovdqu64 zmm9, [rcx + 320]
        vpmadd52luq zmm17, zmm28, zmm22
        vpmadd52luq zmm24, zmm28, zmm10
        vpaddq  zmm15, zmm15, zmm1
        vpmadd52huq zmm6, zmm27, zmm18
        vpmadd52huq zmm8, zmm9, zmm22
        vpmadd52huq zmm26, zmm23, zmm10
        vpmadd52huq zmm4, zmm28, zmm22
        vpmadd52huq zmm19, zmm16, zmm22
        vpmadd52huq zmm17, zmm28, zmm10
        vpmadd52huq zmm24, zmm28, zmm18
        vpsrlq  zmm1{k2}{z}, zmm15, 52
        vpmadd52luq zmm6, zmm23, zmm18
        vpaddq  zmm25, zmm25, zmm1
        vpxorq  zmm1, zmm1, zmm1
        vpmadd52huq zmm1, zmm11, zmm12
        vpmadd52luq zmm26, zmm29, zmm10
        vpmadd52luq zmm4, zmm9, zmm22
        vpmadd52luq zmm17, zmm9, zmm10
        vpmadd52luq zmm24, zmm9, zmm18
        vpmadd52luq zmm19, zmm27, zmm22
        vpmadd52huq zmm6, zmm23, zmm30
        vmovdqu64 [r8 + 272], xmm25
        vmovdqu64 [r8 + 256], xmm15
        vpmadd52huq zmm26, zmm29, zmm18
        vpmadd52huq zmm4, zmm9, zmm10
        vmovdqu64 zmm16, [rcx + 384]
        vpmadd52huq zmm17, zmm9, zmm18
        vpmadd52huq zmm24, zmm9, zmm30
        vpmadd52huq zmm19, zmm27, zmm10
        vpmadd52luq zmm6, zmm29, zmm30
        vpmadd52luq zmm8, zmm16, zmm22
        vpmadd52luq zmm26, zmm28, zmm18
        vpmadd52luq zmm4, zmm16, zmm10
        vpmadd52luq zmm17, zmm16, zmm18
        vpmadd52luq zmm24, zmm16, zmm30
        vpmadd52luq zmm19, zmm23, zmm10
        vpmadd52huq zmm8, zmm16, zmm10
        vpmadd52huq zmm26, zmm28, zmm30
        vpmadd52huq zmm4, zmm16, zmm18
        vmovdqu64 zmm27, [rcx + 448]
        vpmadd52huq zmm17, zmm16, zmm30
        vpmadd52huq zmm19, zmm23, zmm18
        vpsrlq  zmm23{k2}{z}, zmm25, 52
        vpaddq  zmm5, zmm5, zmm23
        vpmadd52huq zmm1, zmm27, zmm22
        vpmadd52luq zmm8, zmm27, zmm10
        vpmadd52luq zmm17, zmm27, zmm30
        vmovdqu64 [r8 + 288], xmm5
        vpmadd52luq zmm26, zmm9, zmm30
        vpsrlq  zmm9{k2}{z}, zmm5, 52
        vpmadd52luq zmm4, zmm27, zmm18
        vpaddq  zmm6, zmm6, zmm9
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm20, zmm12
        vmovdqu64 [r8 + 304], xmm6
        vpmadd52luq zmm19, zmm29, zmm18
        vpmadd52huq zmm8, zmm27, zmm18
        valignq zmm18{k1}{z}, zmm6, zmm6, 2
        vpmadd52huq zmm4, zmm27, zmm30
        vpmadd52luq zmm9, zmm11, zmm12
        vpaddq  zmm1, zmm1, zmm18
        valignq zmm12{k1}{z}, zmm25, zmm25, 2
        valignq zmm15{k1}{z}, zmm15, zmm15, 2
        vbroadcasti64x2 zmm18, [rdx + 480]
        valignq zmm5{k1}{z}, zmm5, zmm5, 2
        vpmadd52huq zmm19, zmm29, zmm30
        vbroadcasti64x2 zmm23, [rdx + 416]
        vpsrlq  zmm6{k2}{z}, zmm6, 52
        vpmadd52huq zmm9, zmm11, zmm14
        vbroadcasti64x2 zmm14, [rdx + 352]
        vpmadd52luq zmm17, zmm2, zmm18
        vpmadd52huq zmm1, zmm0, zmm18
        vpmadd52luq zmm24, zmm2, zmm23
        vpaddq  zmm8, zmm8, zmm12
        vpmadd52luq zmm26, zmm2, zmm14
        vpmadd52huq zmm8, zmm7, zmm18
        vpaddq  zmm4, zmm4, zmm15
        vpmadd52huq zmm9, zmm16, zmm22
        vbroadcasti64x2 zmm12, [rdx + 288]
        vpmadd52huq zmm17, zmm2, zmm23
        vpmadd52luq zmm1, zmm13, zmm18
        vpmadd52huq zmm24, zmm2, zmm14
        vpmadd52huq zmm4, zmm2, zmm18
        vpmadd52huq zmm26, zmm2, zmm12
        vpmadd52luq zmm8, zmm3, zmm18
        vpmadd52luq zmm19, zmm28, zmm30
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm13, zmm18
        vpmadd52luq zmm17, zmm7, zmm23
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm21, zmm18
        vpmadd52huq zmm1, zmm13, zmm23
        vpmadd52luq zmm24, zmm7, zmm14
        vpmadd52luq zmm9, zmm27, zmm22
        vpmadd52huq zmm8, zmm3, zmm23
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm20, zmm18
        vpmadd52luq zmm15, zmm21, zmm18
        vpmadd52huq zmm17, zmm7, zmm14
        vpmadd52luq zmm16, zmm20, zmm18
        vpmadd52luq zmm1, zmm21, zmm23
        vpmadd52huq zmm24, zmm7, zmm12
        vpmadd52huq zmm9, zmm27, zmm10
        vpmadd52luq zmm8, zmm0, zmm23
        vpmadd52luq zmm26, zmm7, zmm12
        vpmadd52huq zmm15, zmm21, zmm23
        vpmadd52luq zmm17, zmm3, zmm14
        vpmadd52huq zmm16, zmm20, zmm23
        vpmadd52huq zmm1, zmm21, zmm14
        vpmadd52luq zmm24, zmm3, zmm12
        vpaddq  zmm9, zmm9, zmm5
        vpmadd52huq zmm8, zmm0, zmm14
        vpmadd52huq zmm9, zmm3, zmm18
        vbroadcasti64x2 zmm5, [r8 + 288]
        vmovdqu64 zmm10, [rcx + 0]
        vpmadd52luq zmm15, zmm20, zmm23
        vpmadd52huq zmm17, zmm3, zmm12
        vpmadd52luq zmm16, zmm11, zmm23
        vpmadd52luq zmm1, zmm20, zmm14
        vpmadd52luq zmm24, zmm10, zmm5
        vpmadd52luq zmm4, zmm7, zmm18
        vpmadd52luq zmm22, zmm11, zmm18
        vpmadd52luq zmm9, zmm0, zmm18
        vbroadcasti64x2 zmm25, [r8 + 272]
        vpmadd52huq zmm15, zmm20, zmm14
        vpmadd52luq zmm17, zmm0, zmm12
        vpmadd52huq zmm16, zmm11, zmm14
        vpmadd52huq zmm1, zmm20, zmm12
        vpmadd52huq zmm24, zmm10, zmm25
        vbroadcasti64x2 zmm27, [r8 + 304]
        vpmadd52luq zmm8, zmm13, zmm14
        vpmadd52luq zmm26, zmm10, zmm25
        vmovdqu64 zmm28, [rcx + 320]
        vpmadd52luq zmm19, zmm2, zmm12
        vpmadd52luq zmm15, zmm11, zmm14
        vpmadd52luq zmm17, zmm10, zmm27
        vpmadd52huq zmm4, zmm7, zmm23
        vmovdqu64 zmm29, [rcx + 64]
        vpmadd52huq zmm16, zmm28, zmm27
        vpmadd52luq zmm1, zmm11, zmm12
        vpmadd52huq zmm9, zmm0, zmm23
        vpmadd52huq zmm22, zmm11, zmm23
        vpmadd52luq zmm24, zmm29, zmm25
        vpmadd52huq zmm15, zmm11, zmm12
        vbroadcasti64x2 zmm30, [r8 + 256]
        vpmadd52huq zmm17, zmm10, zmm5
        vpmadd52huq zmm8, zmm13, zmm12
        vpmadd52luq zmm4, zmm3, zmm23
        vpmadd52luq zmm9, zmm13, zmm23
        vpmadd52huq zmm26, zmm10, zmm30
        vpmadd52luq zmm19, zmm10, zmm30
        vpmadd52huq zmm24, zmm29, zmm30
        vpmadd52luq zmm17, zmm29, zmm5
        vpmadd52luq zmm8, zmm21, zmm12
        vpmadd52huq zmm4, zmm3, zmm14
        vpmadd52huq zmm9, zmm13, zmm14
        vpmadd52luq zmm26, zmm29, zmm30
        vmovdqu64 zmm23, [rcx + 256]
        vpmadd52huq zmm17, zmm29, zmm25
        vpmadd52huq zmm8, zmm29, zmm27
        vpmadd52luq zmm4, zmm0, zmm14
        vpmadd52luq zmm9, zmm21, zmm14
        vpmadd52huq zmm15, zmm23, zmm27
        vpmadd52huq zmm4, zmm0, zmm12
        vmovdqu64 zmm14, [rcx + 384]
        vpmadd52huq zmm9, zmm21, zmm12
        vpmadd52luq zmm15, zmm28, zmm27
        vpmadd52luq zmm4, zmm13, zmm12
        vpaddq  zmm19, zmm19, zmm6
        vmovdqu64 zmm6, [rcx + 128]
        vpmadd52luq zmm16, zmm14, zmm27
        vpmadd52huq zmm22, zmm14, zmm27
        vpmadd52huq zmm15, zmm28, zmm5
        vpmadd52luq zmm9, zmm20, zmm12
        vmovdqu64 zmm12, [rcx + 192]
        vpmadd52luq zmm17, zmm6, zmm25
        vpmadd52luq zmm24, zmm6, zmm30
        vpmadd52luq zmm8, zmm6, zmm27
        vpmadd52huq zmm4, zmm10, zmm27
        vpmadd52huq zmm1, zmm12, zmm27
        vpmadd52huq zmm16, zmm14, zmm5
        vpmadd52luq zmm15, zmm14, zmm5
        vpmadd52huq zmm9, zmm6, zmm27
        vpmadd52huq zmm17, zmm6, zmm30
        vmovdqu64 [r8 + 320], xmm19
        vpmadd52huq zmm8, zmm6, zmm5
        vpmadd52luq zmm4, zmm29, zmm27
        vpmadd52luq zmm1, zmm23, zmm27
        vpmadd52huq zmm15, zmm14, zmm25
        vmovdqu64 zmm10, [rcx + 448]
        vpmadd52luq zmm9, zmm12, zmm27
        vpmadd52luq zmm17, zmm12, zmm30
        vpmadd52luq zmm8, zmm12, zmm5
        vpmadd52huq zmm4, zmm29, zmm5
        vpmadd52luq zmm16, zmm10, zmm5
        vpmadd52luq zmm22, zmm10, zmm27
        vpmadd52huq zmm1, zmm23, zmm5
        vpmadd52luq zmm15, zmm10, zmm25
        vpmadd52huq zmm9, zmm12, zmm5
        vpmadd52huq zmm8, zmm12, zmm25
        vpmadd52luq zmm4, zmm6, zmm5
        vpmadd52huq zmm16, zmm10, zmm25
        vpmadd52huq zmm22, zmm10, zmm5
        vpmadd52luq zmm1, zmm28, zmm5
        vpmadd52huq zmm15, zmm10, zmm30
        vpmadd52luq zmm9, zmm23, zmm5
        vpsrlq  zmm5{k2}{z}, zmm19, 52
        vpmadd52luq zmm8, zmm23, zmm25
        vpaddq  zmm26, zmm26, zmm5
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm11, zmm18
        vpsrlq  zmm18{k2}{z}, zmm26, 52
        vpmadd52huq zmm1, zmm28, zmm25
        vpaddq  zmm24, zmm24, zmm18
        valignq zmm18{k1}{z}, zmm26, zmm26, 2
        vmovdqu64 [r8 + 352], xmm24
        vmovdqu64 [r8 + 336], xmm26
        vpsrlq  zmm26{k2}{z}, zmm24, 52
        vpmadd52huq zmm8, zmm23, zmm30
        vpaddq  zmm17, zmm17, zmm26
        vbroadcasti64x2 zmm26, [rdx + 112]
        valignq zmm24{k1}{z}, zmm24, zmm24, 2
        vpmadd52huq zmm5, zmm10, zmm27
        vpaddq  zmm16, zmm16, zmm18
        valignq zmm18{k1}{z}, zmm17, zmm17, 2
        vpmadd52huq zmm16, zmm0, zmm26
        vmovdqu64 [r8 + 368], xmm17
        vpmadd52luq zmm1, zmm14, zmm25
        vpaddq  zmm22, zmm22, zmm24
        valignq zmm19{k1}{z}, zmm19, zmm19, 2
        vpmadd52huq zmm22, zmm13, zmm26
        vpaddq  zmm5, zmm5, zmm18
        vpmadd52luq zmm8, zmm28, zmm30
        vpmadd52huq zmm5, zmm21, zmm26
        vpmadd52luq zmm16, zmm13, zmm26
        vpmadd52huq zmm1, zmm14, zmm30
        vpaddq  zmm15, zmm15, zmm19
        vpmadd52huq zmm4, zmm6, zmm25
        vbroadcasti64x2 zmm6, [rdx + 48]
        vpmadd52luq zmm22, zmm21, zmm26
        vpmadd52huq zmm15, zmm3, zmm26
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm20, zmm26
        vpmadd52luq zmm5, zmm20, zmm26
        vpmadd52huq zmm16, zmm13, zmm6
        vpmadd52luq zmm1, zmm10, zmm30
        vpmadd52huq zmm9, zmm23, zmm25
        vpmadd52luq zmm8, zmm2, zmm26
        vpmadd52huq zmm22, zmm21, zmm6
        vpmadd52luq zmm15, zmm0, zmm26
        vpmadd52luq zmm18, zmm11, zmm26
        vpmadd52huq zmm5, zmm20, zmm6
        vpmadd52luq zmm16, zmm21, zmm6
        vpmadd52huq zmm1, zmm7, zmm26
        vpmadd52luq zmm4, zmm12, zmm25
        vpmadd52luq zmm9, zmm28, zmm25
        vpmadd52luq zmm22, zmm20, zmm6
        vpmadd52huq zmm15, zmm0, zmm6
        vpmadd52huq zmm18, zmm11, zmm6
        vpmadd52luq zmm5, zmm11, zmm6
        vpmadd52huq zmm8, zmm2, zmm6
        vpmadd52luq zmm1, zmm3, zmm26
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm11, zmm26
        vpmadd52huq zmm4, zmm12, zmm30
        vpmadd52huq zmm9, zmm28, zmm30
        vpmadd52luq zmm15, zmm13, zmm6
        vbroadcasti64x2 zmm12, [r8 + 368]
        vmovdqu64 zmm19, [rcx + 64]
        vpsrlq  zmm17{k2}{z}, zmm17, 52
        vmovdqu64 zmm24, [rcx + 0]
        vpmadd52luq zmm8, zmm7, zmm6
        vpmadd52huq zmm1, zmm3, zmm6
        vmovdqu64 zmm25, [rcx + 128]
        vpmadd52luq zmm4, zmm23, zmm30
        vmovdqu64 zmm23, [rcx + 192]
        vpmadd52huq zmm16, zmm19, zmm12
        vmovdqu64 zmm27, [rcx + 256]
        vpmadd52huq zmm15, zmm24, zmm12
        vpmadd52luq zmm9, zmm14, zmm30
        vmovdqu64 zmm14, [rcx + 320]
        vpmadd52huq zmm22, zmm25, zmm12
        vpmadd52huq zmm5, zmm23, zmm12
        vpmadd52huq zmm18, zmm27, zmm12
        vbroadcasti64x2 zmm28, [r8 + 336]
        vpmadd52luq zmm1, zmm0, zmm6
        vpmadd52huq zmm10, zmm14, zmm12
        vpmadd52luq zmm16, zmm25, zmm12
        vpmadd52luq zmm15, zmm19, zmm12
        vpmadd52luq zmm8, zmm24, zmm28
        vmovdqu64 zmm29, [rcx + 384]
        vpmadd52luq zmm22, zmm23, zmm12
        vpmadd52luq zmm5, zmm27, zmm12
        vpmadd52luq zmm18, zmm14, zmm12
        vpmadd52luq zmm1, zmm24, zmm12
        vbroadcasti64x2 zmm30, [r8 + 352]
        vpmadd52luq zmm10, zmm29, zmm12
        vpmadd52luq zmm4, zmm2, zmm6
        vpmadd52huq zmm9, zmm2, zmm26
        vpmadd52luq zmm9, zmm7, zmm26
        vpmadd52huq zmm16, zmm25, zmm30
        vpmadd52huq zmm22, zmm23, zmm30
        vpmadd52huq zmm5, zmm27, zmm30
        vpmadd52huq zmm18, zmm14, zmm30
        vpmadd52huq zmm15, zmm19, zmm30
        vpmadd52huq zmm1, zmm24, zmm30
        vpmadd52huq zmm10, zmm29, zmm30
        vpmadd52huq zmm9, zmm7, zmm6
        vpmadd52luq zmm16, zmm23, zmm30
        vpmadd52luq zmm22, zmm27, zmm30
        vpmadd52luq zmm5, zmm14, zmm30
        vpmadd52luq zmm18, zmm29, zmm30
        vpmadd52luq zmm15, zmm25, zmm30
        vpmadd52luq zmm1, zmm19, zmm30
        vpmadd52luq zmm9, zmm3, zmm6
        vbroadcasti64x2 zmm6, [r8 + 320]
        vpmadd52huq zmm16, zmm23, zmm28
        vpmadd52huq zmm22, zmm27, zmm28
        vpmadd52huq zmm5, zmm14, zmm28
        vpmadd52huq zmm18, zmm29, zmm28
        vpmadd52huq zmm8, zmm24, zmm6
        vpmadd52luq zmm4, zmm24, zmm6
        vpmadd52huq zmm15, zmm25, zmm28
        vpmadd52huq zmm1, zmm19, zmm28
        vpmadd52luq zmm16, zmm27, zmm28
        vpmadd52luq zmm22, zmm14, zmm28
        vmovdqu64 zmm26, [rcx + 448]
        vpmadd52luq zmm5, zmm29, zmm28
        vpmadd52luq zmm9, zmm24, zmm30
        vpmadd52luq zmm8, zmm19, zmm6
        vpaddq  zmm4, zmm4, zmm17
        vpmadd52luq zmm18, zmm26, zmm28
        vpmadd52luq zmm10, zmm26, zmm30
        vpmadd52huq zmm16, zmm27, zmm6
        vpmadd52huq zmm22, zmm14, zmm6
        vpmadd52huq zmm5, zmm29, zmm6
        vpmadd52luq zmm15, zmm23, zmm28
        vpmadd52luq zmm1, zmm25, zmm28
        vmovdqu64 [r8 + 384], xmm4
        vpmadd52huq zmm9, zmm24, zmm28
        vpmadd52huq zmm18, zmm26, zmm6
        vpsrlq  zmm17{k2}{z}, zmm4, 52
        vpmadd52luq zmm16, zmm14, zmm6
        vpmadd52luq zmm22, zmm29, zmm6
        vpmadd52luq zmm5, zmm26, zmm6
        valignq zmm4{k1}{z}, zmm4, zmm4, 2
        vpmadd52huq zmm10, zmm26, zmm28
        vbroadcasti64x2 zmm14, [rdx + 240]
        vpaddq  zmm8, zmm8, zmm17
        vpmadd52huq zmm15, zmm23, zmm6
        vmovdqu64 [r8 + 400], xmm8
        valignq zmm17{k1}{z}, zmm8, zmm8, 2
        vpmadd52huq zmm16, zmm7, zmm14
        vpmadd52huq zmm22, zmm3, zmm14
        vpmadd52huq zmm5, zmm0, zmm14
        vpaddq  zmm18, zmm18, zmm4
        vpxorq  zmm4, zmm4, zmm4
        vpmadd52huq zmm4, zmm29, zmm12
        vpmadd52huq zmm18, zmm13, zmm14
        vpmadd52huq zmm1, zmm25, zmm6
        vpaddq  zmm10, zmm10, zmm17
        vpmadd52luq zmm16, zmm3, zmm14
        vpmadd52luq zmm22, zmm0, zmm14
        vpmadd52luq zmm5, zmm13, zmm14
        vpmadd52huq zmm10, zmm21, zmm14
        vbroadcasti64x2 zmm17, [rdx + 176]
        vpmadd52luq zmm15, zmm27, zmm6
        vpmadd52luq zmm4, zmm26, zmm12
        vpmadd52luq zmm18, zmm21, zmm14
        vpmadd52luq zmm1, zmm23, zmm6
        vpmadd52huq zmm16, zmm3, zmm17
        vpmadd52huq zmm22, zmm0, zmm17
        vpmadd52huq zmm5, zmm13, zmm17
        vpmadd52luq zmm9, zmm19, zmm28
        vpmadd52luq zmm10, zmm20, zmm14
        vpmadd52huq zmm4, zmm26, zmm30
        vpmadd52huq zmm15, zmm2, zmm14
        vpmadd52huq zmm18, zmm21, zmm17
        vpmadd52luq zmm16, zmm0, zmm17
        vpmadd52luq zmm22, zmm13, zmm17
        vpmadd52luq zmm1, zmm2, zmm14
        vpmadd52luq zmm5, zmm21, zmm17
        vpmadd52huq zmm10, zmm20, zmm17
        vpmadd52huq zmm4, zmm20, zmm14
        vpmadd52luq zmm15, zmm7, zmm14
        vpmadd52luq zmm18, zmm20, zmm17
        vpmadd52huq zmm9, zmm19, zmm6
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm26, zmm12
        vpmadd52huq zmm1, zmm2, zmm17
        vpsrlq  zmm8{k2}{z}, zmm8, 52
        vbroadcasti64x2 zmm12, [r8 + 400]
        vmovdqu64 zmm23, [rcx + 576]
        vpmadd52luq zmm10, zmm11, zmm17
        vmovdqu64 zmm24, [rcx + 640]
        vpmadd52luq zmm4, zmm11, zmm14
        vmovdqu64 zmm26, [rcx + 704]
        vpmadd52huq zmm15, zmm7, zmm17
        vmovdqu64 zmm27, [rcx + 768]
        vpmadd52luq zmm9, zmm25, zmm6
        vpmadd52huq zmm16, zmm23, zmm12
        vmovdqu64 zmm6, [rcx + 832]
        vpmadd52huq zmm22, zmm24, zmm12
        vpmadd52huq zmm5, zmm26, zmm12
        vpmadd52huq zmm18, zmm27, zmm12
        vpmadd52luq zmm1, zmm7, zmm17
        vpmadd52huq zmm10, zmm6, zmm12
        vpmadd52luq zmm15, zmm3, zmm17
        vpmadd52huq zmm4, zmm11, zmm17
        vmovdqu64 zmm25, [rcx + 512]
        vpmadd52luq zmm16, zmm24, zmm12
        vmovdqu64 zmm28, [rcx + 896]
        vpmadd52luq zmm22, zmm26, zmm12
        vpmadd52luq zmm5, zmm27, zmm12
        vpmadd52luq zmm18, zmm6, zmm12
        vbroadcasti64x2 zmm29, [r8 + 384]
        vpmadd52luq zmm1, zmm25, zmm12
        vpmadd52luq zmm10, zmm28, zmm12
        vpmadd52luq zmm9, zmm2, zmm17
        vpmadd52huq zmm15, zmm25, zmm12
        vpmadd52huq zmm16, zmm24, zmm29
        vpmadd52huq zmm22, zmm26, zmm29
        vpmadd52huq zmm5, zmm27, zmm29
        vpmadd52huq zmm4, zmm28, zmm12
        vpmadd52huq zmm18, zmm6, zmm29
        vpmadd52huq zmm1, zmm25, zmm29
        vpmadd52huq zmm10, zmm28, zmm29
        vpmadd52luq zmm9, zmm25, zmm29
        vmovdqu64 zmm17, [rcx + 960]
        vpmadd52luq zmm16, zmm26, zmm29
        vpmadd52luq zmm22, zmm27, zmm29
        vpmadd52luq zmm5, zmm6, zmm29
        vpmadd52luq zmm15, zmm23, zmm12
        vbroadcasti64x2 zmm6, [rdx + 368]
        vpmadd52luq zmm4, zmm17, zmm12
        vpmadd52luq zmm18, zmm28, zmm29
        vpmadd52huq zmm19, zmm11, zmm14
        vpmadd52luq zmm1, zmm23, zmm29
        vpmadd52luq zmm16, zmm2, zmm6
        vpmadd52huq zmm22, zmm2, zmm6
        vpmadd52luq zmm10, zmm17, zmm29
        vpmadd52huq zmm5, zmm7, zmm6
        vbroadcasti64x2 zmm14, [rdx + 304]
        vpmadd52huq zmm15, zmm23, zmm29
        vpmadd52huq zmm4, zmm17, zmm29
        vpaddq  zmm9, zmm9, zmm8
        vpmadd52huq zmm18, zmm3, zmm6
        vpmadd52huq zmm16, zmm2, zmm14
        vpsrlq  zmm8{k2}{z}, zmm9, 52
        valignq zmm23{k1}{z}, zmm9, zmm9, 2
        vpmadd52luq zmm22, zmm7, zmm6
        vpmadd52huq zmm19, zmm17, zmm12
        vpaddq  zmm1, zmm1, zmm8
        vpmadd52luq zmm5, zmm3, zmm6
        valignq zmm8{k1}{z}, zmm1, zmm1, 2
        vpmadd52huq zmm10, zmm0, zmm6
        vpmadd52luq zmm15, zmm24, zmm29
        vpaddq  zmm4, zmm4, zmm23
        vpmadd52luq zmm16, zmm7, zmm14
        vshufi64x2 zmm12, zmm1, zmm1, 0
        vpmadd52huq zmm22, zmm7, zmm14
        vpmadd52luq zmm18, zmm0, zmm6
        vpmadd52huq zmm4, zmm13, zmm6
        vpaddq  zmm19, zmm19, zmm8
        vmovdqu64 zmm7, [rcx + 512]
        vpmadd52huq zmm5, zmm3, zmm14
        vpmadd52luq zmm10, zmm13, zmm6
        vpmadd52huq zmm19, zmm21, zmm6
        vpmadd52luq zmm15, zmm2, zmm14
        vpmadd52luq zmm16, zmm7, zmm12
        vshufi64x2 zmm2, zmm9, zmm9, 0
        vpmadd52luq zmm22, zmm3, zmm14
        vpmadd52huq zmm18, zmm0, zmm14
        vpmadd52luq zmm4, zmm21, zmm6
        vpmadd52luq zmm5, zmm0, zmm14
        vpmadd52huq zmm10, zmm13, zmm14
        vpmadd52luq zmm19, zmm20, zmm6
        vpmadd52luq zmm15, zmm7, zmm2
        vpmadd52huq zmm16, zmm7, zmm2
        vpmadd52huq zmm22, zmm7, zmm12
        vpmadd52luq zmm18, zmm13, zmm14
        vmovdqu64 zmm0, [rcx + 576]
        vpmadd52huq zmm4, zmm21, zmm14
        vpsrlq  zmm1{k2}{z}, zmm1, 52
        vpmadd52luq zmm10, zmm21, zmm14
        vpmadd52huq zmm19, zmm20, zmm14
        vpmadd52huq zmm5, zmm0, zmm12
        vmovdqu64 zmm3, [rcx + 640]
        vpmadd52luq zmm16, zmm0, zmm2
        vbroadcasti64x2 zmm7, [rcx + 1536]
        vpaddq  zmm1, zmm15, zmm1
        vpmadd52luq zmm22, zmm0, zmm12
        vpmadd52luq zmm4, zmm20, zmm14
        vmovdqu64 zmm8, [rcx + 704]
        vpmadd52huq zmm18, zmm3, zmm12
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm1, zmm7
        vpmadd52luq zmm19, zmm11, zmm14
        vpmadd52luq zmm5, zmm3, zmm12
        vpmadd52huq zmm10, zmm8, zmm12
        vpsrlq  zmm13{k2}{z}, zmm1, 52
        vmovdqu64 zmm15, [rcx + 768]
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm20, zmm6
        vbroadcasti64x2 zmm20, [rcx + 1552]
        vpaddq  zmm13, zmm16, zmm13
        vpmadd52huq zmm22, zmm0, zmm2
        vpmadd52luq zmm18, zmm8, zmm12
        vpmadd52huq zmm4, zmm15, zmm12
        vmovdqu64 zmm0, [rcx + 832]
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52luq zmm21, zmm1, zmm20
        vpmadd52luq zmm9, zmm13, zmm7
        vpmadd52huq zmm5, zmm3, zmm2
        vpmadd52luq zmm10, zmm15, zmm12
        vpmadd52huq zmm19, zmm0, zmm12
        vpmadd52luq zmm17, zmm11, zmm6
        vpmadd52luq zmm22, zmm3, zmm2
        vpmadd52huq zmm18, zmm8, zmm2
        vpmadd52luq zmm4, zmm0, zmm12
        vmovdqu64 zmm3, [rcx + 896]
        vpaddq  zmm21, zmm21, zmm9
        vpmadd52luq zmm5, zmm8, zmm2
        vshufi64x2 zmm8, zmm21, zmm21, 0
        vpmadd52huq zmm10, zmm15, zmm2
        vpmadd52luq zmm19, zmm3, zmm12
        vmovdqu64 zmm9, [rcx + 1024]
        vpmadd52huq zmm17, zmm11, zmm14
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52luq zmm13, zmm1, zmm7
        vpmadd52luq zmm18, zmm15, zmm2
        vpmadd52huq zmm4, zmm0, zmm2
        vmovdqu64 zmm7, [rcx + 1088]
        vpmadd52huq zmm22, zmm9, zmm8
        vpmadd52luq zmm16, zmm9, zmm8
        vpmadd52luq zmm10, zmm0, zmm2
        vpmadd52huq zmm19, zmm3, zmm2
        vpmadd52huq zmm5, zmm7, zmm8
        vmovdqu64 zmm0, [rcx + 1152]
        vpmadd52huq zmm17, zmm3, zmm12
        vmovdqu64 zmm14, [rcx + 1216]
        vshufi64x2 zmm13, zmm13, zmm13, 0
        vmovdqu64 zmm15, [rcx + 960]
        vpmadd52luq zmm4, zmm3, zmm2
        vpmadd52luq zmm22, zmm7, zmm8
        vpmadd52huq zmm18, zmm0, zmm8
        vpmadd52huq zmm10, zmm14, zmm8
        vmovdqu64 zmm3, [rcx + 1280]
        vpmadd52luq zmm19, zmm15, zmm2
        vpmadd52huq zmm16, zmm9, zmm13
        vpmadd52luq zmm5, zmm0, zmm8
        vpmadd52luq zmm17, zmm15, zmm12
        vpmadd52huq zmm4, zmm3, zmm8
        vpmadd52huq zmm22, zmm7, zmm13
        vpmadd52luq zmm18, zmm14, zmm8
        vmovdqu64 zmm20, [rcx + 1344]
        vpmadd52luq zmm1, zmm9, zmm13
        vpmadd52luq zmm10, zmm3, zmm8
        vpmadd52luq zmm16, zmm7, zmm13
        vpmadd52huq zmm5, zmm0, zmm13
        vpmadd52huq zmm19, zmm20, zmm8
        vpmadd52huq zmm17, zmm15, zmm2
        vpmadd52luq zmm22, zmm0, zmm13
        vpmadd52huq zmm18, zmm14, zmm13
        vmovdqu64 zmm0, [rcx + 1408]
        vpmadd52luq zmm4, zmm20, zmm8
        vpsrlq  zmm2{k2}{z}, zmm1, 52
        vpmadd52huq zmm10, zmm3, zmm13
        vpmadd52luq zmm5, zmm14, zmm13
        vpmadd52luq zmm19, zmm0, zmm8
        vpaddq  zmm2, zmm16, zmm2
        vpmadd52huq zmm17, zmm0, zmm8
        vpsrlq  zmm2{k2}{z}, zmm2, 52
        vpmadd52luq zmm18, zmm3, zmm13
        vpmadd52huq zmm4, zmm20, zmm13
        vpaddq  zmm22, zmm22, zmm2
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm11, zmm6
        vpsrlq  zmm3, zmm22, 52
        vmovdqu64 zmm6, [rcx + 1472]
        vpmadd52luq zmm10, zmm20, zmm13
        vpmadd52huq zmm19, zmm0, zmm13
        vpbroadcastq zmm7, rax
        vpaddq  zmm5, zmm5, zmm3
        vpmadd52luq zmm17, zmm6, zmm8
        vpsrlq  zmm3, zmm5, 52
        vpmadd52luq zmm4, zmm0, zmm13
        vpaddq  zmm18, zmm18, zmm3
        vpmadd52huq zmm2, zmm15, zmm12
        vpsrlq  zmm0, zmm7, 51
        vpandq  zmm5, zmm5, zmm7
        vpsrlq  zmm3, zmm18, 52
        vpmadd52luq zmm19, zmm6, zmm13
        vpaddq  zmm9, zmm5, zmm0
        vpaddq  zmm10, zmm10, zmm3
        vpmadd52huq zmm17, zmm6, zmm13
        vpsrlq  zmm3, zmm9, 52
        vpandq  zmm18, zmm18, zmm7
        vpsrlq  zmm11, zmm10, 52
        valignq zmm1{k1}{z}, zmm1, zmm1, 2
        vpaddq  zmm3, zmm18, zmm3
        vpaddq  zmm4, zmm4, zmm11
        vpmadd52huq zmm2, zmm6, zmm8
        vpsrlq  zmm6, zmm3, 52
        vpandq  zmm10, zmm10, zmm7
        vpsrlq  zmm8, zmm4, 52
        valignq zmm11{k1}{z}, zmm16, zmm16, 2
        vpaddq  zmm6, zmm10, zmm6
        vpaddq  zmm19, zmm19, zmm8
        vpaddq  zmm17, zmm17, zmm1
        vpsrlq  zmm1, zmm6, 52
        vpandq  zmm4, zmm4, zmm7
        vpsrlq  zmm8, zmm19, 52
        vpaddq  zmm1, zmm4, zmm1
        vpaddq  zmm17, zmm17, zmm8
        vpaddq  zmm2, zmm2, zmm11
        vpsrlq  zmm8, zmm1, 52
        vpandq  zmm19, zmm19, zmm7
        vpsrlq  zmm11, zmm17, 52
        vpaddq  zmm8, zmm19, zmm8
        vpaddq  zmm2, zmm2, zmm11
        vpsrlq  zmm11, zmm8, 52
        vpandq  zmm17, zmm17, zmm7
        vpsrlq  zmm12, zmm2, 52
        vpaddq  zmm11, zmm17, zmm11
        valignq zmm12{k7}{z}, zmm12, zmm12, 6
        vpsrlq  zmm13, zmm11, 52
        vpandq  zmm2, zmm2, zmm7
        vpandq  zmm22, zmm22, zmm7
        vpaddq  zmm13, zmm2, zmm13
        vpandq  zmm9, zmm9, zmm7
        vpsrlq  zmm14, zmm13, 52
        vpaddq  zmm22, zmm22, zmm12
        vptestmq k3, zmm14, zmm14
        vpcmpnleuq k4, zmm22, zmm7
        vpcmpeqq k5, zmm22, zmm7
        vpandq  zmm3, zmm3, zmm7
        vpandq  zmm6, zmm6, zmm7
        vpandq  zmm1, zmm1, zmm7
        vpandq  zmm8, zmm8, zmm7
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kshiftlw k0, k6, 4
        kshiftlw k3, k3, 2
        kshiftlw k6, k6, 2
        vpandq  zmm11, zmm11, zmm7
        vpandq  zmm13, zmm13, zmm7
        kandw   k3, k3, k0
        korw    k6, k6, k3
        kandw   k5, k5, k6
        vpaddq  zmm22{k6}, zmm22, zmm0
        korw    k4, k4, k5
        vpandq  zmm22, zmm22, zmm7
        vmovdqa64 zmm5{k4}, zmm9
        vmovdqa64 zmm18{k4}, zmm3
        vmovdqa64 zmm10{k4}, zmm6
        vmovdqa64 zmm4{k4}, zmm1
        vmovdqa64 zmm19{k4}, zmm8
        vmovdqa64 zmm17{k4}, zmm11
        vmovdqa64 zmm2{k4}, zmm13
        vmovdqu64 [rdi], zmm22
        vmovdqu64 [rdi + 64], zmm5
        vmovdqu64 [rdi + 128], zmm18
        vmovdqu64 [rdi + 192], zmm10
        vmovdqu64 [rdi + 256], zmm4
        vmovdqu64 [rdi + 320], zmm19
        vmovdqu64 [rdi + 384], zmm17
        vmovdqu64 [rdi + 448], zmm2

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
END_KERNEL(karat_pair_mul_24_x86_64)

NOTES

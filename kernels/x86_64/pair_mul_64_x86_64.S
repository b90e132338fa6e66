/* karat_pair_mul_64_x86_64: z = x y 2^-4160 modulo two numbers p and q.
 * Contract: kernels/contracts/pair_mul.contract. Made by tools/ifma/generate.py pair_mul_64;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, rdx y, rcx c, r8 t, r9 k (not used); rax, r10, r11; k1 all lanes but the
 * last of each number, k2 its first lane, k7 all but the first; k0, k3 to k6 and all of zmm0 to zmm31.
 * No stack.
 * Cost: 6404 products, 6883 instructions on the two vector ports, so 3442 cycles at least.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"

KERNEL(karat_pair_mul_64_x86_64)
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
        vmovdqu64 zmm2, [rsi + 0]
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52luq zmm3, zmm2, zmm0
        vpxorq  zmm4, zmm4, zmm4
        vpmadd52luq zmm4, zmm2, zmm1
        vpmadd52huq zmm4, zmm2, zmm0
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm2, zmm1
        vmovdqu64 zmm2, [rsi + 64]
        vpmadd52luq zmm4, zmm2, zmm0
        vpmadd52luq zmm5, zmm2, zmm1
        vpmadd52huq zmm5, zmm2, zmm0
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm2, zmm1
        vmovdqu64 zmm2, [rsi + 128]
        vpmadd52luq zmm5, zmm2, zmm0
        vpmadd52luq zmm6, zmm2, zmm1
        vpmadd52huq zmm6, zmm2, zmm0
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm2, zmm1
        vmovdqu64 zmm2, [rsi + 192]
        vpmadd52luq zmm6, zmm2, zmm0
        vpmadd52luq zmm7, zmm2, zmm1
        vpmadd52huq zmm7, zmm2, zmm0
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm2, zmm1
        vmovdqu64 zmm2, [rsi + 256]
        vpmadd52luq zmm7, zmm2, zmm0
        vpmadd52luq zmm8, zmm2, zmm1
        vpmadd52huq zmm8, zmm2, zmm0
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm2, zmm1
        vmovdqu64 zmm2, [rsi + 320]
        vpmadd52luq zmm8, zmm2, zmm0
        vpmadd52luq zmm9, zmm2, zmm1
        vpmadd52huq zmm9, zmm2, zmm0
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm2, zmm1
        vmovdqu64 zmm2, [rsi + 384]
        vpmadd52luq zmm9, zmm2, zmm0
        vpmadd52luq zmm10, zmm2, zmm1
        vpmadd52huq zmm10, zmm2, zmm0
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm2, zmm1
        vmovdqu64 zmm2, [rsi + 448]
        vpmadd52luq zmm10, zmm2, zmm0
        vpmadd52luq zmm11, zmm2, zmm1
        vpmadd52huq zmm11, zmm2, zmm0
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm2, zmm1
        vmovdqu64 zmm2, [rsi + 512]
        vpmadd52luq zmm11, zmm2, zmm0
        vpmadd52luq zmm12, zmm2, zmm1
        vpmadd52huq zmm12, zmm2, zmm0
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm2, zmm1
        vmovdqu64 zmm2, [rsi + 576]
        vpmadd52luq zmm12, zmm2, zmm0
        vpmadd52luq zmm13, zmm2, zmm1
        vpmadd52huq zmm13, zmm2, zmm0
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm2, zmm1
        vmovdqu64 zmm2, [rsi + 640]
        vpmadd52luq zmm13, zmm2, zmm0
        vpmadd52luq zmm14, zmm2, zmm1
        vpmadd52huq zmm14, zmm2, zmm0
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm2, zmm1
        vmovdqu64 zmm2, [rsi + 704]
        vpmadd52luq zmm14, zmm2, zmm0
        vpmadd52luq zmm15, zmm2, zmm1
        vpmadd52huq zmm15, zmm2, zmm0
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm2, zmm1
        vmovdqu64 zmm2, [rsi + 768]
        vpmadd52luq zmm15, zmm2, zmm0
        vpmadd52luq zmm16, zmm2, zmm1
        vpmadd52huq zmm16, zmm2, zmm0
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm2, zmm1
        vmovdqu64 zmm2, [rsi + 832]
        vpmadd52luq zmm16, zmm2, zmm0
        vpmadd52luq zmm17, zmm2, zmm1
        vpmadd52huq zmm17, zmm2, zmm0
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm2, zmm1
        vmovdqu64 zmm2, [rsi + 896]
        vpmadd52luq zmm17, zmm2, zmm0
        vpmadd52luq zmm18, zmm2, zmm1
        vpmadd52huq zmm18, zmm2, zmm0
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm2, zmm1
        vmovdqu64 zmm2, [rsi + 960]
        vpmadd52luq zmm18, zmm2, zmm0
        vpmadd52luq zmm19, zmm2, zmm1
        vpmadd52huq zmm19, zmm2, zmm0
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm2, zmm1
        vmovdqu64 zmm2, [rsi + 1024]
        vpmadd52luq zmm19, zmm2, zmm0
        vpmadd52luq zmm20, zmm2, zmm1
        vpmadd52huq zmm20, zmm2, zmm0
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm2, zmm1
        vmovdqu64 zmm2, [rsi + 1088]
        vpmadd52luq zmm20, zmm2, zmm0
        vpmadd52luq zmm21, zmm2, zmm1
        vpmadd52huq zmm21, zmm2, zmm0
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm2, zmm1
        vmovdqu64 zmm2, [rsi + 1152]
        vpmadd52luq zmm21, zmm2, zmm0
        vpmadd52luq zmm22, zmm2, zmm1
        vpmadd52huq zmm22, zmm2, zmm0
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm2, zmm1
        vmovdqu64 zmm2, [rsi + 1216]
        vpmadd52luq zmm22, zmm2, zmm0
        vpmadd52luq zmm23, zmm2, zmm1
        vpmadd52huq zmm23, zmm2, zmm0
        vpxorq  zmm0, zmm0, zmm0
        vpmadd52huq zmm0, zmm2, zmm1
        vbroadcasti64x2 zmm1, [rdx + 128]
        vbroadcasti64x2 zmm2, [rdx + 192]
        vmovdqu64 zmm24, [rsi + 0]
        vpmadd52luq zmm5, zmm24, zmm1
        vpmadd52luq zmm6, zmm24, zmm2
        vpmadd52huq zmm6, zmm24, zmm1
        vpmadd52huq zmm7, zmm24, zmm2
        vmovdqu64 zmm24, [rsi + 64]
        vpmadd52luq zmm6, zmm24, zmm1
        vpmadd52luq zmm7, zmm24, zmm2
        vpmadd52huq zmm7, zmm24, zmm1
        vpmadd52huq zmm8, zmm24, zmm2
        vmovdqu64 zmm24, [rsi + 128]
        vpmadd52luq zmm7, zmm24, zmm1
        vpmadd52luq zmm8, zmm24, zmm2
        vpmadd52huq zmm8, zmm24, zmm1
        vpmadd52huq zmm9, zmm24, zmm2
        vmovdqu64 zmm24, [rsi + 192]
        vpmadd52luq zmm8, zmm24, zmm1
        vpmadd52luq zmm9, zmm24, zmm2
        vpmadd52huq zmm9, zmm24, zmm1
        vpmadd52huq zmm10, zmm24, zmm2
        vmovdqu64 zmm24, [rsi + 256]
        vpmadd52luq zmm9, zmm24, zmm1
        vpmadd52luq zmm10, zmm24, zmm2
        vpmadd52huq zmm10, zmm24, zmm1
        vpmadd52huq zmm11, zmm24, zmm2
        vmovdqu64 zmm24, [rsi + 320]
        vpmadd52luq zmm10, zmm24, zmm1
        vpmadd52luq zmm11, zmm24, zmm2
        vpmadd52huq zmm11, zmm24, zmm1
        vpmadd52huq zmm12, zmm24, zmm2
        vmovdqu64 zmm24, [rsi + 384]
        vpmadd52luq zmm11, zmm24, zmm1
        vpmadd52luq zmm12, zmm24, zmm2
        vpmadd52huq zmm12, zmm24, zmm1
        vpmadd52huq zmm13, zmm24, zmm2
        vmovdqu64 zmm24, [rsi + 448]
        vpmadd52luq zmm12, zmm24, zmm1
        vpmadd52luq zmm13, zmm24, zmm2
        vpmadd52huq zmm13, zmm24, zmm1
        vpmadd52huq zmm14, zmm24, zmm2
        vmovdqu64 zmm24, [rsi + 512]
        vpmadd52luq zmm13, zmm24, zmm1
        vpmadd52luq zmm14, zmm24, zmm2
        vpmadd52huq zmm14, zmm24, zmm1
        vpmadd52huq zmm15, zmm24, zmm2
        vmovdqu64 zmm24, [rsi + 576]
        vpmadd52luq zmm14, zmm24, zmm1
        vpmadd52luq zmm15, zmm24, zmm2
        vpmadd52huq zmm15, zmm24, zmm1
        vpmadd52huq zmm16, zmm24, zmm2
        vmovdqu64 zmm24, [rsi + 640]
        vpmadd52luq zmm15, zmm24, zmm1
        vpmadd52luq zmm16, zmm24, zmm2
        vpmadd52huq zmm16, zmm24, zmm1
        vpmadd52huq zmm17, zmm24, zmm2
        vmovdqu64 zmm24, [rsi + 704]
        vpmadd52luq zmm16, zmm24, zmm1
        vpmadd52luq zmm17, zmm24, zmm2
        vpmadd52huq zmm17, zmm24, zmm1
        vpmadd52huq zmm18, zmm24, zmm2
        vmovdqu64 zmm24, [rsi + 768]
        vpmadd52luq zmm17, zmm24, zmm1
        vpmadd52luq zmm18, zmm24, zmm2
        vpmadd52huq zmm18, zmm24, zmm1
        vpmadd52huq zmm19, zmm24, zmm2
        vmovdqu64 zmm24, [rsi + 832]
        vpmadd52luq zmm18, zmm24, zmm1
        vpmadd52luq zmm19, zmm24, zmm2
        vpmadd52huq zmm19, zmm24, zmm1
        vpmadd52huq zmm20, zmm24, zmm2
        vmovdqu64 zmm24, [rsi + 896]
        vpmadd52luq zmm19, zmm24, zmm1
        vpmadd52luq zmm20, zmm24, zmm2
        vpmadd52huq zmm20, zmm24, zmm1
        vpmadd52huq zmm21, zmm24, zmm2
        vmovdqu64 zmm24, [rsi + 960]
        vpmadd52luq zmm20, zmm24, zmm1
        vpmadd52luq zmm21, zmm24, zmm2
        vpmadd52huq zmm21, zmm24, zmm1
        vpmadd52huq zmm22, zmm24, zmm2
        vmovdqu64 zmm24, [rsi + 1024]
        vpmadd52luq zmm21, zmm24, zmm1
        vpmadd52luq zmm22, zmm24, zmm2
        vpmadd52huq zmm22, zmm24, zmm1
        vpmadd52huq zmm23, zmm24, zmm2
        vmovdqu64 zmm24, [rsi + 1088]
        vpmadd52luq zmm22, zmm24, zmm1
        vpmadd52luq zmm23, zmm24, zmm2
        vpmadd52huq zmm23, zmm24, zmm1
        vpmadd52huq zmm0, zmm24, zmm2
        vmovdqu64 zmm24, [rsi + 1152]
        vpmadd52luq zmm23, zmm24, zmm1
        vpmadd52luq zmm0, zmm24, zmm2
        vpmadd52huq zmm0, zmm24, zmm1
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm24, zmm2
        vmovdqu64 zmm24, [rsi + 1216]
        vpmadd52luq zmm0, zmm24, zmm1
        vpmadd52luq zmm25, zmm24, zmm2
        vpmadd52huq zmm25, zmm24, zmm1
        vpxorq  zmm1, zmm1, zmm1
        vpmadd52huq zmm1, zmm24, zmm2
        vpsrlq  zmm2{k2}{z}, zmm3, 52
        vmovdqu64 [r8 + 0], xmm3
        vbroadcasti64x2 zmm24, [r8 + 0]
        valignq zmm3{k1}{z}, zmm3, zmm3, 2
        vpaddq  zmm23, zmm23, zmm3
        vpaddq  zmm4, zmm4, zmm2
        vpsrlq  zmm2{k2}{z}, zmm4, 52
        vmovdqu64 [r8 + 16], xmm4
        vbroadcasti64x2 zmm3, [r8 + 16]
        valignq zmm4{k1}{z}, zmm4, zmm4, 2
        vpaddq  zmm0, zmm0, zmm4
        vpaddq  zmm5, zmm5, zmm2
        vpsrlq  zmm2{k2}{z}, zmm5, 52
        vmovdqu64 [r8 + 32], xmm5
        vbroadcasti64x2 zmm4, [r8 + 32]
        valignq zmm5{k1}{z}, zmm5, zmm5, 2
        vpaddq  zmm25, zmm25, zmm5
        vpaddq  zmm6, zmm6, zmm2
        vpsrlq  zmm2{k2}{z}, zmm6, 52
        vmovdqu64 [r8 + 48], xmm6
        vbroadcasti64x2 zmm5, [r8 + 48]
        valignq zmm6{k1}{z}, zmm6, zmm6, 2
        vpaddq  zmm1, zmm1, zmm6
        vbroadcasti64x2 zmm6, [rdx + 256]
        vbroadcasti64x2 zmm26, [rdx + 320]
        vmovdqu64 zmm27, [rsi + 0]
        vpmadd52luq zmm7, zmm27, zmm6
        vpmadd52luq zmm8, zmm27, zmm26
        vpmadd52huq zmm8, zmm27, zmm6
        vpmadd52huq zmm9, zmm27, zmm26
        vmovdqu64 zmm27, [rsi + 64]
        vpmadd52luq zmm8, zmm27, zmm6
        vpmadd52luq zmm9, zmm27, zmm26
        vpmadd52huq zmm9, zmm27, zmm6
        vpmadd52huq zmm10, zmm27, zmm26
        vmovdqu64 zmm27, [rsi + 128]
        vpmadd52luq zmm9, zmm27, zmm6
        vpmadd52luq zmm10, zmm27, zmm26
        vpmadd52huq zmm10, zmm27, zmm6
        vpmadd52huq zmm11, zmm27, zmm26
        vmovdqu64 zmm27, [rsi + 192]
        vpmadd52luq zmm10, zmm27, zmm6
        vpmadd52luq zmm11, zmm27, zmm26
        vpmadd52huq zmm11, zmm27, zmm6
        vpmadd52huq zmm12, zmm27, zmm26
        vmovdqu64 zmm27, [rsi + 256]
        vpmadd52luq zmm11, zmm27, zmm6
        vpmadd52luq zmm12, zmm27, zmm26
        vpmadd52huq zmm12, zmm27, zmm6
        vpmadd52huq zmm13, zmm27, zmm26
        vmovdqu64 zmm27, [rsi + 320]
        vpmadd52luq zmm12, zmm27, zmm6
        vpmadd52luq zmm13, zmm27, zmm26
        vpmadd52huq zmm13, zmm27, zmm6
        vpmadd52huq zmm14, zmm27, zmm26
        vmovdqu64 zmm27, [rsi + 384]
        vpmadd52luq zmm13, zmm27, zmm6
        vpmadd52luq zmm14, zmm27, zmm26
        vpmadd52huq zmm14, zmm27, zmm6
        vpmadd52huq zmm15, zmm27, zmm26
        vmovdqu64 zmm27, [rsi + 448]
        vpmadd52luq zmm14, zmm27, zmm6
        vpmadd52luq zmm15, zmm27, zmm26
        vpmadd52huq zmm15, zmm27, zmm6
        vpmadd52huq zmm16, zmm27, zmm26
        vmovdqu64 zmm27, [rsi + 512]
        vpmadd52luq zmm15, zmm27, zmm6
        vpmadd52luq zmm16, zmm27, zmm26
        vpmadd52huq zmm16, zmm27, zmm6
        vpmadd52huq zmm17, zmm27, zmm26
        vmovdqu64 zmm27, [rsi + 576]
        vpmadd52luq zmm16, zmm27, zmm6
        vpmadd52luq zmm17, zmm27, zmm26
        vpmadd52huq zmm17, zmm27, zmm6
        vpmadd52huq zmm18, zmm27, zmm26
        vmovdqu64 zmm27, [rsi + 640]
        vpmadd52luq zmm17, zmm27, zmm6
        vpmadd52luq zmm18, zmm27, zmm26
        vpmadd52huq zmm18, zmm27, zmm6
        vpmadd52huq zmm19, zmm27, zmm26
        vmovdqu64 zmm27, [rsi + 704]
        vpmadd52luq zmm18, zmm27, zmm6
        vpmadd52luq zmm19, zmm27, zmm26
        vpmadd52huq zmm19, zmm27, zmm6
        vpmadd52huq zmm20, zmm27, zmm26
        vmovdqu64 zmm27, [rsi + 768]
        vpmadd52luq zmm19, zmm27, zmm6
        vpmadd52luq zmm20, zmm27, zmm26
        vpmadd52huq zmm20, zmm27, zmm6
        vpmadd52huq zmm21, zmm27, zmm26
        vmovdqu64 zmm27, [rsi + 832]
        vpmadd52luq zmm20, zmm27, zmm6
        vpmadd52luq zmm21, zmm27, zmm26
        vpmadd52huq zmm21, zmm27, zmm6
        vpmadd52huq zmm22, zmm27, zmm26
        vmovdqu64 zmm27, [rsi + 896]
        vpmadd52luq zmm21, zmm27, zmm6
        vpmadd52luq zmm22, zmm27, zmm26
        vpmadd52huq zmm22, zmm27, zmm6
        vpmadd52huq zmm23, zmm27, zmm26
        vmovdqu64 zmm27, [rsi + 960]
        vpmadd52luq zmm22, zmm27, zmm6
        vpmadd52luq zmm23, zmm27, zmm26
        vpmadd52huq zmm23, zmm27, zmm6
        vpmadd52huq zmm0, zmm27, zmm26
        vmovdqu64 zmm27, [rsi + 1024]
        vpmadd52luq zmm23, zmm27, zmm6
        vpmadd52luq zmm0, zmm27, zmm26
        vpmadd52huq zmm0, zmm27, zmm6
        vpmadd52huq zmm25, zmm27, zmm26
        vmovdqu64 zmm27, [rsi + 1088]
        vpmadd52luq zmm0, zmm27, zmm6
        vpmadd52luq zmm25, zmm27, zmm26
        vpmadd52huq zmm25, zmm27, zmm6
        vpmadd52huq zmm1, zmm27, zmm26
        vmovdqu64 zmm27, [rsi + 1152]
        vpmadd52luq zmm25, zmm27, zmm6
        vpmadd52luq zmm1, zmm27, zmm26
        vpmadd52huq zmm1, zmm27, zmm6
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm27, zmm26
        vmovdqu64 zmm27, [rsi + 1216]
        vpmadd52luq zmm1, zmm27, zmm6
        vpmadd52luq zmm28, zmm27, zmm26
        vpmadd52huq zmm28, zmm27, zmm6
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm27, zmm26
        vbroadcasti64x2 zmm26, [rdx + 384]
        vbroadcasti64x2 zmm27, [rdx + 448]
        vmovdqu64 zmm29, [rsi + 0]
        vpmadd52luq zmm9, zmm29, zmm26
        vpmadd52luq zmm10, zmm29, zmm27
        vpmadd52huq zmm10, zmm29, zmm26
        vpmadd52huq zmm11, zmm29, zmm27
        vmovdqu64 zmm29, [rsi + 64]
        vpmadd52luq zmm10, zmm29, zmm26
        vpmadd52luq zmm11, zmm29, zmm27
        vpmadd52huq zmm11, zmm29, zmm26
        vpmadd52huq zmm12, zmm29, zmm27
        vmovdqu64 zmm29, [rsi + 128]
        vpmadd52luq zmm11, zmm29, zmm26
        vpmadd52luq zmm12, zmm29, zmm27
        vpmadd52huq zmm12, zmm29, zmm26
        vpmadd52huq zmm13, zmm29, zmm27
        vmovdqu64 zmm29, [rsi + 192]
        vpmadd52luq zmm12, zmm29, zmm26
        vpmadd52luq zmm13, zmm29, zmm27
        vpmadd52huq zmm13, zmm29, zmm26
        vpmadd52huq zmm14, zmm29, zmm27
        vmovdqu64 zmm29, [rsi + 256]
        vpmadd52luq zmm13, zmm29, zmm26
        vpmadd52luq zmm14, zmm29, zmm27
        vpmadd52huq zmm14, zmm29, zmm26
        vpmadd52huq zmm15, zmm29, zmm27
        vmovdqu64 zmm29, [rsi + 320]
        vpmadd52luq zmm14, zmm29, zmm26
        vpmadd52luq zmm15, zmm29, zmm27
        vpmadd52huq zmm15, zmm29, zmm26
        vpmadd52huq zmm16, zmm29, zmm27
        vmovdqu64 zmm29, [rsi + 384]
        vpmadd52luq zmm15, zmm29, zmm26
        vpmadd52luq zmm16, zmm29, zmm27
        vpmadd52huq zmm16, zmm29, zmm26
        vpmadd52huq zmm17, zmm29, zmm27
        vmovdqu64 zmm29, [rsi + 448]
        vpmadd52luq zmm16, zmm29, zmm26
        vpmadd52luq zmm17, zmm29, zmm27
        vpmadd52huq zmm17, zmm29, zmm26
        vpmadd52huq zmm18, zmm29, zmm27
        vmovdqu64 zmm29, [rsi + 512]
        vpmadd52luq zmm17, zmm29, zmm26
        vpmadd52luq zmm18, zmm29, zmm27
        vpmadd52huq zmm18, zmm29, zmm26
        vpmadd52huq zmm19, zmm29, zmm27
        vmovdqu64 zmm29, [rsi + 576]
        vpmadd52luq zmm18, zmm29, zmm26
        vpmadd52luq zmm19, zmm29, zmm27
        vpmadd52huq zmm19, zmm29, zmm26
        vpmadd52huq zmm20, zmm29, zmm27
        vmovdqu64 zmm29, [rsi + 640]
        vpmadd52luq zmm19, zmm29, zmm26
        vpmadd52luq zmm20, zmm29, zmm27
        vpmadd52huq zmm20, zmm29, zmm26
        vpmadd52huq zmm21, zmm29, zmm27
        vmovdqu64 zmm29, [rsi + 704]
        vpmadd52luq zmm20, zmm29, zmm26
        vpmadd52luq zmm21, zmm29, zmm27
        vpmadd52huq zmm21, zmm29, zmm26
        vpmadd52huq zmm22, zmm29, zmm27
        vmovdqu64 zmm29, [rsi + 768]
        vpmadd52luq zmm21, zmm29, zmm26
        vpmadd52luq zmm22, zmm29, zmm27
        vpmadd52huq zmm22, zmm29, zmm26
        vpmadd52huq zmm23, zmm29, zmm27
        vmovdqu64 zmm29, [rsi + 832]
        vpmadd52luq zmm22, zmm29, zmm26
        vpmadd52luq zmm23, zmm29, zmm27
        vpmadd52huq zmm23, zmm29, zmm26
        vpmadd52huq zmm0, zmm29, zmm27
        vmovdqu64 zmm29, [rsi + 896]
        vpmadd52luq zmm23, zmm29, zmm26
        vpmadd52luq zmm0, zmm29, zmm27
        vpmadd52huq zmm0, zmm29, zmm26
        vpmadd52huq zmm25, zmm29, zmm27
        vmovdqu64 zmm29, [rsi + 960]
        vpmadd52luq zmm0, zmm29, zmm26
        vpmadd52luq zmm25, zmm29, zmm27
        vpmadd52huq zmm25, zmm29, zmm26
        vpmadd52huq zmm1, zmm29, zmm27
        vmovdqu64 zmm29, [rsi + 1024]
        vpmadd52luq zmm25, zmm29, zmm26
        vpmadd52luq zmm1, zmm29, zmm27
        vpmadd52huq zmm1, zmm29, zmm26
        vpmadd52huq zmm28, zmm29, zmm27
        vmovdqu64 zmm29, [rsi + 1088]
        vpmadd52luq zmm1, zmm29, zmm26
        vpmadd52luq zmm28, zmm29, zmm27
        vpmadd52huq zmm28, zmm29, zmm26
        vpmadd52huq zmm6, zmm29, zmm27
        vmovdqu64 zmm29, [rsi + 1152]
        vpmadd52luq zmm28, zmm29, zmm26
        vpmadd52luq zmm6, zmm29, zmm27
        vpmadd52huq zmm6, zmm29, zmm26
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm29, zmm27
        vmovdqu64 zmm29, [rsi + 1216]
        vpmadd52luq zmm6, zmm29, zmm26
        vpmadd52luq zmm30, zmm29, zmm27
        vpmadd52huq zmm30, zmm29, zmm26
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm29, zmm27
        vmovdqu64 zmm27, [rcx + 0]
        vpmadd52luq zmm7, zmm27, zmm24
        vpmadd52luq zmm8, zmm27, zmm3
        vpmadd52huq zmm8, zmm27, zmm24
        vpmadd52huq zmm9, zmm27, zmm3
        vmovdqu64 zmm27, [rcx + 64]
        vpmadd52luq zmm8, zmm27, zmm24
        vpmadd52luq zmm9, zmm27, zmm3
        vpmadd52huq zmm9, zmm27, zmm24
        vpmadd52huq zmm10, zmm27, zmm3
        vmovdqu64 zmm27, [rcx + 128]
        vpmadd52luq zmm9, zmm27, zmm24
        vpmadd52luq zmm10, zmm27, zmm3
        vpmadd52huq zmm10, zmm27, zmm24
        vpmadd52huq zmm11, zmm27, zmm3
        vmovdqu64 zmm27, [rcx + 192]
        vpmadd52luq zmm10, zmm27, zmm24
        vpmadd52luq zmm11, zmm27, zmm3
        vpmadd52huq zmm11, zmm27, zmm24
        vpmadd52huq zmm12, zmm27, zmm3
        vmovdqu64 zmm27, [rcx + 256]
        vpmadd52luq zmm11, zmm27, zmm24
        vpmadd52luq zmm12, zmm27, zmm3
        vpmadd52huq zmm12, zmm27, zmm24
        vpmadd52huq zmm13, zmm27, zmm3
        vmovdqu64 zmm27, [rcx + 320]
        vpmadd52luq zmm12, zmm27, zmm24
        vpmadd52luq zmm13, zmm27, zmm3
        vpmadd52huq zmm13, zmm27, zmm24
        vpmadd52huq zmm14, zmm27, zmm3
        vmovdqu64 zmm27, [rcx + 384]
        vpmadd52luq zmm13, zmm27, zmm24
        vpmadd52luq zmm14, zmm27, zmm3
        vpmadd52huq zmm14, zmm27, zmm24
        vpmadd52huq zmm15, zmm27, zmm3
        vmovdqu64 zmm27, [rcx + 448]
        vpmadd52luq zmm14, zmm27, zmm24
        vpmadd52luq zmm15, zmm27, zmm3
        vpmadd52huq zmm15, zmm27, zmm24
        vpmadd52huq zmm16, zmm27, zmm3
        vmovdqu64 zmm27, [rcx + 512]
        vpmadd52luq zmm15, zmm27, zmm24
        vpmadd52luq zmm16, zmm27, zmm3
        vpmadd52huq zmm16, zmm27, zmm24
        vpmadd52huq zmm17, zmm27, zmm3
        vmovdqu64 zmm27, [rcx + 576]
        vpmadd52luq zmm16, zmm27, zmm24
        vpmadd52luq zmm17, zmm27, zmm3
        vpmadd52huq zmm17, zmm27, zmm24
        vpmadd52huq zmm18, zmm27, zmm3
        vmovdqu64 zmm27, [rcx + 640]
        vpmadd52luq zmm17, zmm27, zmm24
        vpmadd52luq zmm18, zmm27, zmm3
        vpmadd52huq zmm18, zmm27, zmm24
        vpmadd52huq zmm19, zmm27, zmm3
        vmovdqu64 zmm27, [rcx + 704]
        vpmadd52luq zmm18, zmm27, zmm24
        vpmadd52luq zmm19, zmm27, zmm3
        vpmadd52huq zmm19, zmm27, zmm24
        vpmadd52huq zmm20, zmm27, zmm3
        vmovdqu64 zmm27, [rcx + 768]
        vpmadd52luq zmm19, zmm27, zmm24
        vpmadd52luq zmm20, zmm27, zmm3
        vpmadd52huq zmm20, zmm27, zmm24
        vpmadd52huq zmm21, zmm27, zmm3
        vmovdqu64 zmm27, [rcx + 832]
        vpmadd52luq zmm20, zmm27, zmm24
        vpmadd52luq zmm21, zmm27, zmm3
        vpmadd52huq zmm21, zmm27, zmm24
        vpmadd52huq zmm22, zmm27, zmm3
        vmovdqu64 zmm27, [rcx + 896]
        vpmadd52luq zmm21, zmm27, zmm24
        vpmadd52luq zmm22, zmm27, zmm3
        vpmadd52huq zmm22, zmm27, zmm24
        vpmadd52huq zmm23, zmm27, zmm3
        vmovdqu64 zmm27, [rcx + 960]
        vpmadd52luq zmm22, zmm27, zmm24
        vpmadd52luq zmm23, zmm27, zmm3
        vpmadd52huq zmm23, zmm27, zmm24
        vpmadd52huq zmm0, zmm27, zmm3
        vmovdqu64 zmm27, [rcx + 1024]
        vpmadd52luq zmm23, zmm27, zmm24
        vpmadd52luq zmm0, zmm27, zmm3
        vpmadd52huq zmm0, zmm27, zmm24
        vpmadd52huq zmm25, zmm27, zmm3
        vmovdqu64 zmm27, [rcx + 1088]
        vpmadd52luq zmm0, zmm27, zmm24
        vpmadd52luq zmm25, zmm27, zmm3
        vpmadd52huq zmm25, zmm27, zmm24
        vpmadd52huq zmm1, zmm27, zmm3
        vmovdqu64 zmm27, [rcx + 1152]
        vpmadd52luq zmm25, zmm27, zmm24
        vpmadd52luq zmm1, zmm27, zmm3
        vpmadd52huq zmm1, zmm27, zmm24
        vpmadd52huq zmm28, zmm27, zmm3
        vmovdqu64 zmm27, [rcx + 1216]
        vpmadd52luq zmm1, zmm27, zmm24
        vpmadd52luq zmm28, zmm27, zmm3
        vpmadd52huq zmm28, zmm27, zmm24
        vpmadd52huq zmm6, zmm27, zmm3
        vmovdqu64 zmm3, [rcx + 0]
        vpmadd52luq zmm9, zmm3, zmm4
        vpmadd52luq zmm10, zmm3, zmm5
        vpmadd52huq zmm10, zmm3, zmm4
        vpmadd52huq zmm11, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 64]
        vpmadd52luq zmm10, zmm3, zmm4
        vpmadd52luq zmm11, zmm3, zmm5
        vpmadd52huq zmm11, zmm3, zmm4
        vpmadd52huq zmm12, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 128]
        vpmadd52luq zmm11, zmm3, zmm4
        vpmadd52luq zmm12, zmm3, zmm5
        vpmadd52huq zmm12, zmm3, zmm4
        vpmadd52huq zmm13, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 192]
        vpmadd52luq zmm12, zmm3, zmm4
        vpmadd52luq zmm13, zmm3, zmm5
        vpmadd52huq zmm13, zmm3, zmm4
        vpmadd52huq zmm14, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 256]
        vpmadd52luq zmm13, zmm3, zmm4
        vpmadd52luq zmm14, zmm3, zmm5
        vpmadd52huq zmm14, zmm3, zmm4
        vpmadd52huq zmm15, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 320]
        vpmadd52luq zmm14, zmm3, zmm4
        vpmadd52luq zmm15, zmm3, zmm5
        vpmadd52huq zmm15, zmm3, zmm4
        vpmadd52huq zmm16, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 384]
        vpmadd52luq zmm15, zmm3, zmm4
        vpmadd52luq zmm16, zmm3, zmm5
        vpmadd52huq zmm16, zmm3, zmm4
        vpmadd52huq zmm17, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 448]
        vpmadd52luq zmm16, zmm3, zmm4
        vpmadd52luq zmm17, zmm3, zmm5
        vpmadd52huq zmm17, zmm3, zmm4
        vpmadd52huq zmm18, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 512]
        vpmadd52luq zmm17, zmm3, zmm4
        vpmadd52luq zmm18, zmm3, zmm5
        vpmadd52huq zmm18, zmm3, zmm4
        vpmadd52huq zmm19, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 576]
        vpmadd52luq zmm18, zmm3, zmm4
        vpmadd52luq zmm19, zmm3, zmm5
        vpmadd52huq zmm19, zmm3, zmm4
        vpmadd52huq zmm20, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 640]
        vpmadd52luq zmm19, zmm3, zmm4
        vpmadd52luq zmm20, zmm3, zmm5
        vpmadd52huq zmm20, zmm3, zmm4
        vpmadd52huq zmm21, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 704]
        vpmadd52luq zmm20, zmm3, zmm4
        vpmadd52luq zmm21, zmm3, zmm5
        vpmadd52huq zmm21, zmm3, zmm4
        vpmadd52huq zmm22, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 768]
        vpmadd52luq zmm21, zmm3, zmm4
        vpmadd52luq zmm22, zmm3, zmm5
        vpmadd52huq zmm22, zmm3, zmm4
        vpmadd52huq zmm23, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 832]
        vpmadd52luq zmm22, zmm3, zmm4
        vpmadd52luq zmm23, zmm3, zmm5
        vpmadd52huq zmm23, zmm3, zmm4
        vpmadd52huq zmm0, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 896]
        vpmadd52luq zmm23, zmm3, zmm4
        vpmadd52luq zmm0, zmm3, zmm5
        vpmadd52huq zmm0, zmm3, zmm4
        vpmadd52huq zmm25, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 960]
        vpmadd52luq zmm0, zmm3, zmm4
        vpmadd52luq zmm25, zmm3, zmm5
        vpmadd52huq zmm25, zmm3, zmm4
        vpmadd52huq zmm1, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 1024]
        vpmadd52luq zmm25, zmm3, zmm4
        vpmadd52luq zmm1, zmm3, zmm5
        vpmadd52huq zmm1, zmm3, zmm4
        vpmadd52huq zmm28, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 1088]
        vpmadd52luq zmm1, zmm3, zmm4
        vpmadd52luq zmm28, zmm3, zmm5
        vpmadd52huq zmm28, zmm3, zmm4
        vpmadd52huq zmm6, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 1152]
        vpmadd52luq zmm28, zmm3, zmm4
        vpmadd52luq zmm6, zmm3, zmm5
        vpmadd52huq zmm6, zmm3, zmm4
        vpmadd52huq zmm30, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 1216]
        vpmadd52luq zmm6, zmm3, zmm4
        vpmadd52luq zmm30, zmm3, zmm5
        vpmadd52huq zmm30, zmm3, zmm4
        vpmadd52huq zmm26, zmm3, zmm5
        vpaddq  zmm7, zmm7, zmm2
        vpsrlq  zmm2{k2}{z}, zmm7, 52
        vmovdqu64 [r8 + 64], xmm7
        vbroadcasti64x2 zmm3, [r8 + 64]
        valignq zmm4{k1}{z}, zmm7, zmm7, 2
        vpaddq  zmm28, zmm28, zmm4
        vpaddq  zmm8, zmm8, zmm2
        vpsrlq  zmm2{k2}{z}, zmm8, 52
        vmovdqu64 [r8 + 80], xmm8
        vbroadcasti64x2 zmm4, [r8 + 80]
        valignq zmm5{k1}{z}, zmm8, zmm8, 2
        vpaddq  zmm6, zmm6, zmm5
        vpaddq  zmm9, zmm9, zmm2
        vpsrlq  zmm2{k2}{z}, zmm9, 52
        vmovdqu64 [r8 + 96], xmm9
        vbroadcasti64x2 zmm5, [r8 + 96]
        valignq zmm7{k1}{z}, zmm9, zmm9, 2
        vpaddq  zmm30, zmm30, zmm7
        vpaddq  zmm10, zmm10, zmm2
        vpsrlq  zmm2{k2}{z}, zmm10, 52
        vmovdqu64 [r8 + 112], xmm10
        vbroadcasti64x2 zmm7, [r8 + 112]
        valignq zmm8{k1}{z}, zmm10, zmm10, 2
        vpaddq  zmm26, zmm26, zmm8
        vbroadcasti64x2 zmm8, [rdx + 512]
        vbroadcasti64x2 zmm9, [rdx + 576]
        vmovdqu64 zmm10, [rsi + 0]
        vpmadd52luq zmm11, zmm10, zmm8
        vpmadd52luq zmm12, zmm10, zmm9
        vpmadd52huq zmm12, zmm10, zmm8
        vpmadd52huq zmm13, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 64]
        vpmadd52luq zmm12, zmm10, zmm8
        vpmadd52luq zmm13, zmm10, zmm9
        vpmadd52huq zmm13, zmm10, zmm8
        vpmadd52huq zmm14, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 128]
        vpmadd52luq zmm13, zmm10, zmm8
        vpmadd52luq zmm14, zmm10, zmm9
        vpmadd52huq zmm14, zmm10, zmm8
        vpmadd52huq zmm15, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 192]
        vpmadd52luq zmm14, zmm10, zmm8
        vpmadd52luq zmm15, zmm10, zmm9
        vpmadd52huq zmm15, zmm10, zmm8
        vpmadd52huq zmm16, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 256]
        vpmadd52luq zmm15, zmm10, zmm8
        vpmadd52luq zmm16, zmm10, zmm9
        vpmadd52huq zmm16, zmm10, zmm8
        vpmadd52huq zmm17, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 320]
        vpmadd52luq zmm16, zmm10, zmm8
        vpmadd52luq zmm17, zmm10, zmm9
        vpmadd52huq zmm17, zmm10, zmm8
        vpmadd52huq zmm18, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 384]
        vpmadd52luq zmm17, zmm10, zmm8
        vpmadd52luq zmm18, zmm10, zmm9
        vpmadd52huq zmm18, zmm10, zmm8
        vpmadd52huq zmm19, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 448]
        vpmadd52luq zmm18, zmm10, zmm8
        vpmadd52luq zmm19, zmm10, zmm9
        vpmadd52huq zmm19, zmm10, zmm8
        vpmadd52huq zmm20, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 512]
        vpmadd52luq zmm19, zmm10, zmm8
        vpmadd52luq zmm20, zmm10, zmm9
        vpmadd52huq zmm20, zmm10, zmm8
        vpmadd52huq zmm21, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 576]
        vpmadd52luq zmm20, zmm10, zmm8
        vpmadd52luq zmm21, zmm10, zmm9
        vpmadd52huq zmm21, zmm10, zmm8
        vpmadd52huq zmm22, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 640]
        vpmadd52luq zmm21, zmm10, zmm8
        vpmadd52luq zmm22, zmm10, zmm9
        vpmadd52huq zmm22, zmm10, zmm8
        vpmadd52huq zmm23, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 704]
        vpmadd52luq zmm22, zmm10, zmm8
        vpmadd52luq zmm23, zmm10, zmm9
        vpmadd52huq zmm23, zmm10, zmm8
        vpmadd52huq zmm0, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 768]
        vpmadd52luq zmm23, zmm10, zmm8
        vpmadd52luq zmm0, zmm10, zmm9
        vpmadd52huq zmm0, zmm10, zmm8
        vpmadd52huq zmm25, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 832]
        vpmadd52luq zmm0, zmm10, zmm8
        vpmadd52luq zmm25, zmm10, zmm9
        vpmadd52huq zmm25, zmm10, zmm8
        vpmadd52huq zmm1, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 896]
        vpmadd52luq zmm25, zmm10, zmm8
        vpmadd52luq zmm1, zmm10, zmm9
        vpmadd52huq zmm1, zmm10, zmm8
        vpmadd52huq zmm28, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 960]
        vpmadd52luq zmm1, zmm10, zmm8
        vpmadd52luq zmm28, zmm10, zmm9
        vpmadd52huq zmm28, zmm10, zmm8
        vpmadd52huq zmm6, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 1024]
        vpmadd52luq zmm28, zmm10, zmm8
        vpmadd52luq zmm6, zmm10, zmm9
        vpmadd52huq zmm6, zmm10, zmm8
        vpmadd52huq zmm30, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 1088]
        vpmadd52luq zmm6, zmm10, zmm8
        vpmadd52luq zmm30, zmm10, zmm9
        vpmadd52huq zmm30, zmm10, zmm8
        vpmadd52huq zmm26, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 1152]
        vpmadd52luq zmm30, zmm10, zmm8
        vpmadd52luq zmm26, zmm10, zmm9
        vpmadd52huq zmm26, zmm10, zmm8
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm10, zmm9
        vmovdqu64 zmm10, [rsi + 1216]
        vpmadd52luq zmm26, zmm10, zmm8
        vpmadd52luq zmm24, zmm10, zmm9
        vpmadd52huq zmm24, zmm10, zmm8
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm10, zmm9
        vbroadcasti64x2 zmm9, [rdx + 640]
        vbroadcasti64x2 zmm10, [rdx + 704]
        vmovdqu64 zmm27, [rsi + 0]
        vpmadd52luq zmm13, zmm27, zmm9
        vpmadd52luq zmm14, zmm27, zmm10
        vpmadd52huq zmm14, zmm27, zmm9
        vpmadd52huq zmm15, zmm27, zmm10
        vmovdqu64 zmm27, [rsi + 64]
        vpmadd52luq zmm14, zmm27, zmm9
        vpmadd52luq zmm15, zmm27, zmm10
        vpmadd52huq zmm15, zmm27, zmm9
        vpmadd52huq zmm16, zmm27, zmm10
        vmovdqu64 zmm27, [rsi + 128]
        vpmadd52luq zmm15, zmm27, zmm9
        vpmadd52luq zmm16, zmm27, zmm10
        vpmadd52huq zmm16, zmm27, zmm9
        vpmadd52huq zmm17, zmm27, zmm10
        vmovdqu64 zmm27, [rsi + 192]
        vpmadd52luq zmm16, zmm27, zmm9
        vpmadd52luq zmm17, zmm27, zmm10
        vpmadd52huq zmm17, zmm27, zmm9
        vpmadd52huq zmm18, zmm27, zmm10
        vmovdqu64 zmm27, [rsi + 256]
        vpmadd52luq zmm17, zmm27, zmm9
        vpmadd52luq zmm18, zmm27, zmm10
        vpmadd52huq zmm18, zmm27, zmm9
        vpmadd52huq zmm19, zmm27, zmm10
        vmovdqu64 zmm27, [rsi + 320]
        vpmadd52luq zmm18, zmm27, zmm9
        vpmadd52luq zmm19, zmm27, zmm10
        vpmadd52huq zmm19, zmm27, zmm9
        vpmadd52huq zmm20, zmm27, zmm10
        vmovdqu64 zmm27, [rsi + 384]
        vpmadd52luq zmm19, zmm27, zmm9
        vpmadd52luq zmm20, zmm27, zmm10
        vpmadd52huq zmm20, zmm27, zmm9
        vpmadd52huq zmm21, zmm27, zmm10
        vmovdqu64 zmm27, [rsi + 448]
        vpmadd52luq zmm20, zmm27, zmm9
        vpmadd52luq zmm21, zmm27, zmm10
        vpmadd52huq zmm21, zmm27, zmm9
        vpmadd52huq zmm22, zmm27, zmm10
        vmovdqu64 zmm27, [rsi + 512]
        vpmadd52luq zmm21, zmm27, zmm9
        vpmadd52luq zmm22, zmm27, zmm10
        vpmadd52huq zmm22, zmm27, zmm9
        vpmadd52huq zmm23, zmm27, zmm10
        vmovdqu64 zmm27, [rsi + 576]
        vpmadd52luq zmm22, zmm27, zmm9
        vpmadd52luq zmm23, zmm27, zmm10
        vpmadd52huq zmm23, zmm27, zmm9
        vpmadd52huq zmm0, zmm27, zmm10
        vmovdqu64 zmm27, [rsi + 640]
        vpmadd52luq zmm23, zmm27, zmm9
        vpmadd52luq zmm0, zmm27, zmm10
        vpmadd52huq zmm0, zmm27, zmm9
        vpmadd52huq zmm25, zmm27, zmm10
        vmovdqu64 zmm27, [rsi + 704]
        vpmadd52luq zmm0, zmm27, zmm9
        vpmadd52luq zmm25, zmm27, zmm10
        vpmadd52huq zmm25, zmm27, zmm9
        vpmadd52huq zmm1, zmm27, zmm10
        vmovdqu64 zmm27, [rsi + 768]
        vpmadd52luq zmm25, zmm27, zmm9
        vpmadd52luq zmm1, zmm27, zmm10
        vpmadd52huq zmm1, zmm27, zmm9
        vpmadd52huq zmm28, zmm27, zmm10
        vmovdqu64 zmm27, [rsi + 832]
        vpmadd52luq zmm1, zmm27, zmm9
        vpmadd52luq zmm28, zmm27, zmm10
        vpmadd52huq zmm28, zmm27, zmm9
        vpmadd52huq zmm6, zmm27, zmm10
        vmovdqu64 zmm27, [rsi + 896]
        vpmadd52luq zmm28, zmm27, zmm9
        vpmadd52luq zmm6, zmm27, zmm10
        vpmadd52huq zmm6, zmm27, zmm9
        vpmadd52huq zmm30, zmm27, zmm10
        vmovdqu64 zmm27, [rsi + 960]
        vpmadd52luq zmm6, zmm27, zmm9
        vpmadd52luq zmm30, zmm27, zmm10
        vpmadd52huq zmm30, zmm27, zmm9
        vpmadd52huq zmm26, zmm27, zmm10
        vmovdqu64 zmm27, [rsi + 1024]
        vpmadd52luq zmm30, zmm27, zmm9
        vpmadd52luq zmm26, zmm27, zmm10
        vpmadd52huq zmm26, zmm27, zmm9
        vpmadd52huq zmm24, zmm27, zmm10
        vmovdqu64 zmm27, [rsi + 1088]
        vpmadd52luq zmm26, zmm27, zmm9
        vpmadd52luq zmm24, zmm27, zmm10
        vpmadd52huq zmm24, zmm27, zmm9
        vpmadd52huq zmm8, zmm27, zmm10
        vmovdqu64 zmm27, [rsi + 1152]
        vpmadd52luq zmm24, zmm27, zmm9
        vpmadd52luq zmm8, zmm27, zmm10
        vpmadd52huq zmm8, zmm27, zmm9
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm27, zmm10
        vmovdqu64 zmm27, [rsi + 1216]
        vpmadd52luq zmm8, zmm27, zmm9
        vpmadd52luq zmm29, zmm27, zmm10
        vpmadd52huq zmm29, zmm27, zmm9
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm27, zmm10
        vmovdqu64 zmm10, [rcx + 0]
        vpmadd52luq zmm11, zmm10, zmm3
        vpmadd52luq zmm12, zmm10, zmm4
        vpmadd52huq zmm12, zmm10, zmm3
        vpmadd52huq zmm13, zmm10, zmm4
        vmovdqu64 zmm10, [rcx + 64]
        vpmadd52luq zmm12, zmm10, zmm3
        vpmadd52luq zmm13, zmm10, zmm4
        vpmadd52huq zmm13, zmm10, zmm3
        vpmadd52huq zmm14, zmm10, zmm4
        vmovdqu64 zmm10, [rcx + 128]
        vpmadd52luq zmm13, zmm10, zmm3
        vpmadd52luq zmm14, zmm10, zmm4
        vpmadd52huq zmm14, zmm10, zmm3
        vpmadd52huq zmm15, zmm10, zmm4
        vmovdqu64 zmm10, [rcx + 192]
        vpmadd52luq zmm14, zmm10, zmm3
        vpmadd52luq zmm15, zmm10, zmm4
        vpmadd52huq zmm15, zmm10, zmm3
        vpmadd52huq zmm16, zmm10, zmm4
        vmovdqu64 zmm10, [rcx + 256]
        vpmadd52luq zmm15, zmm10, zmm3
        vpmadd52luq zmm16, zmm10, zmm4
        vpmadd52huq zmm16, zmm10, zmm3
        vpmadd52huq zmm17, zmm10, zmm4
        vmovdqu64 zmm10, [rcx + 320]
        vpmadd52luq zmm16, zmm10, zmm3
        vpmadd52luq zmm17, zmm10, zmm4
        vpmadd52huq zmm17, zmm10, zmm3
        vpmadd52huq zmm18, zmm10, zmm4
        vmovdqu64 zmm10, [rcx + 384]
        vpmadd52luq zmm17, zmm10, zmm3
        vpmadd52luq zmm18, zmm10, zmm4
        vpmadd52huq zmm18, zmm10, zmm3
        vpmadd52huq zmm19, zmm10, zmm4
        vmovdqu64 zmm10, [rcx + 448]
        vpmadd52luq zmm18, zmm10, zmm3
        vpmadd52luq zmm19, zmm10, zmm4
        vpmadd52huq zmm19, zmm10, zmm3
        vpmadd52huq zmm20, zmm10, zmm4
        vmovdqu64 zmm10, [rcx + 512]
        vpmadd52luq zmm19, zmm10, zmm3
        vpmadd52luq zmm20, zmm10, zmm4
        vpmadd52huq zmm20, zmm10, zmm3
        vpmadd52huq zmm21, zmm10, zmm4
        vmovdqu64 zmm10, [rcx + 576]
        vpmadd52luq zmm20, zmm10, zmm3
        vpmadd52luq zmm21, zmm10, zmm4
        vpmadd52huq zmm21, zmm10, zmm3
        vpmadd52huq zmm22, zmm10, zmm4
        vmovdqu64 zmm10, [rcx + 640]
        vpmadd52luq zmm21, zmm10, zmm3
        vpmadd52luq zmm22, zmm10, zmm4
        vpmadd52huq zmm22, zmm10, zmm3
        vpmadd52huq zmm23, zmm10, zmm4
        vmovdqu64 zmm10, [rcx + 704]
        vpmadd52luq zmm22, zmm10, zmm3
        vpmadd52luq zmm23, zmm10, zmm4
        vpmadd52huq zmm23, zmm10, zmm3
        vpmadd52huq zmm0, zmm10, zmm4
        vmovdqu64 zmm10, [rcx + 768]
        vpmadd52luq zmm23, zmm10, zmm3
        vpmadd52luq zmm0, zmm10, zmm4
        vpmadd52huq zmm0, zmm10, zmm3
        vpmadd52huq zmm25, zmm10, zmm4
        vmovdqu64 zmm10, [rcx + 832]
        vpmadd52luq zmm0, zmm10, zmm3
        vpmadd52luq zmm25, zmm10, zmm4
        vpmadd52huq zmm25, zmm10, zmm3
        vpmadd52huq zmm1, zmm10, zmm4
        vmovdqu64 zmm10, [rcx + 896]
        vpmadd52luq zmm25, zmm10, zmm3
        vpmadd52luq zmm1, zmm10, zmm4
        vpmadd52huq zmm1, zmm10, zmm3
        vpmadd52huq zmm28, zmm10, zmm4
        vmovdqu64 zmm10, [rcx + 960]
        vpmadd52luq zmm1, zmm10, zmm3
        vpmadd52luq zmm28, zmm10, zmm4
        vpmadd52huq zmm28, zmm10, zmm3
        vpmadd52huq zmm6, zmm10, zmm4
        vmovdqu64 zmm10, [rcx + 1024]
        vpmadd52luq zmm28, zmm10, zmm3
        vpmadd52luq zmm6, zmm10, zmm4
        vpmadd52huq zmm6, zmm10, zmm3
        vpmadd52huq zmm30, zmm10, zmm4
        vmovdqu64 zmm10, [rcx + 1088]
        vpmadd52luq zmm6, zmm10, zmm3
        vpmadd52luq zmm30, zmm10, zmm4
        vpmadd52huq zmm30, zmm10, zmm3
        vpmadd52huq zmm26, zmm10, zmm4
        vmovdqu64 zmm10, [rcx + 1152]
        vpmadd52luq zmm30, zmm10, zmm3
        vpmadd52luq zmm26, zmm10, zmm4
        vpmadd52huq zmm26, zmm10, zmm3
        vpmadd52huq zmm24, zmm10, zmm4
        vmovdqu64 zmm10, [rcx + 1216]
        vpmadd52luq zmm26, zmm10, zmm3
        vpmadd52luq zmm24, zmm10, zmm4
        vpmadd52huq zmm24, zmm10, zmm3
        vpmadd52huq zmm8, zmm10, zmm4
        vmovdqu64 zmm3, [rcx + 0]
        vpmadd52luq zmm13, zmm3, zmm5
        vpmadd52luq zmm14, zmm3, zmm7
        vpmadd52huq zmm14, zmm3, zmm5
        vpmadd52huq zmm15, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 64]
        vpmadd52luq zmm14, zmm3, zmm5
        vpmadd52luq zmm15, zmm3, zmm7
        vpmadd52huq zmm15, zmm3, zmm5
        vpmadd52huq zmm16, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 128]
        vpmadd52luq zmm15, zmm3, zmm5
        vpmadd52luq zmm16, zmm3, zmm7
        vpmadd52huq zmm16, zmm3, zmm5
        vpmadd52huq zmm17, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 192]
        vpmadd52luq zmm16, zmm3, zmm5
        vpmadd52luq zmm17, zmm3, zmm7
        vpmadd52huq zmm17, zmm3, zmm5
        vpmadd52huq zmm18, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 256]
        vpmadd52luq zmm17, zmm3, zmm5
        vpmadd52luq zmm18, zmm3, zmm7
        vpmadd52huq zmm18, zmm3, zmm5
        vpmadd52huq zmm19, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 320]
        vpmadd52luq zmm18, zmm3, zmm5
        vpmadd52luq zmm19, zmm3, zmm7
        vpmadd52huq zmm19, zmm3, zmm5
        vpmadd52huq zmm20, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 384]
        vpmadd52luq zmm19, zmm3, zmm5
        vpmadd52luq zmm20, zmm3, zmm7
        vpmadd52huq zmm20, zmm3, zmm5
        vpmadd52huq zmm21, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 448]
        vpmadd52luq zmm20, zmm3, zmm5
        vpmadd52luq zmm21, zmm3, zmm7
        vpmadd52huq zmm21, zmm3, zmm5
        vpmadd52huq zmm22, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 512]
        vpmadd52luq zmm21, zmm3, zmm5
        vpmadd52luq zmm22, zmm3, zmm7
        vpmadd52huq zmm22, zmm3, zmm5
        vpmadd52huq zmm23, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 576]
        vpmadd52luq zmm22, zmm3, zmm5
        vpmadd52luq zmm23, zmm3, zmm7
        vpmadd52huq zmm23, zmm3, zmm5
        vpmadd52huq zmm0, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 640]
        vpmadd52luq zmm23, zmm3, zmm5
        vpmadd52luq zmm0, zmm3, zmm7
        vpmadd52huq zmm0, zmm3, zmm5
        vpmadd52huq zmm25, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 704]
        vpmadd52luq zmm0, zmm3, zmm5
        vpmadd52luq zmm25, zmm3, zmm7
        vpmadd52huq zmm25, zmm3, zmm5
        vpmadd52huq zmm1, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 768]
        vpmadd52luq zmm25, zmm3, zmm5
        vpmadd52luq zmm1, zmm3, zmm7
        vpmadd52huq zmm1, zmm3, zmm5
        vpmadd52huq zmm28, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 832]
        vpmadd52luq zmm1, zmm3, zmm5
        vpmadd52luq zmm28, zmm3, zmm7
        vpmadd52huq zmm28, zmm3, zmm5
        vpmadd52huq zmm6, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 896]
        vpmadd52luq zmm28, zmm3, zmm5
        vpmadd52luq zmm6, zmm3, zmm7
        vpmadd52huq zmm6, zmm3, zmm5
        vpmadd52huq zmm30, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 960]
        vpmadd52luq zmm6, zmm3, zmm5
        vpmadd52luq zmm30, zmm3, zmm7
        vpmadd52huq zmm30, zmm3, zmm5
        vpmadd52huq zmm26, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 1024]
        vpmadd52luq zmm30, zmm3, zmm5
        vpmadd52luq zmm26, zmm3, zmm7
        vpmadd52huq zmm26, zmm3, zmm5
        vpmadd52huq zmm24, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 1088]
        vpmadd52luq zmm26, zmm3, zmm5
        vpmadd52luq zmm24, zmm3, zmm7
        vpmadd52huq zmm24, zmm3, zmm5
        vpmadd52huq zmm8, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 1152]
        vpmadd52luq zmm24, zmm3, zmm5
        vpmadd52luq zmm8, zmm3, zmm7
        vpmadd52huq zmm8, zmm3, zmm5
        vpmadd52huq zmm29, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 1216]
        vpmadd52luq zmm8, zmm3, zmm5
        vpmadd52luq zmm29, zmm3, zmm7
        vpmadd52huq zmm29, zmm3, zmm5
        vpmadd52huq zmm9, zmm3, zmm7
        vpaddq  zmm11, zmm11, zmm2
        vpsrlq  zmm2{k2}{z}, zmm11, 52
        vmovdqu64 [r8 + 128], xmm11
        vbroadcasti64x2 zmm3, [r8 + 128]
        valignq zmm4{k1}{z}, zmm11, zmm11, 2
        vpaddq  zmm24, zmm24, zmm4
        vpaddq  zmm12, zmm12, zmm2
        vpsrlq  zmm2{k2}{z}, zmm12, 52
        vmovdqu64 [r8 + 144], xmm12
        vbroadcasti64x2 zmm4, [r8 + 144]
        valignq zmm5{k1}{z}, zmm12, zmm12, 2
        vpaddq  zmm8, zmm8, zmm5
        vpaddq  zmm13, zmm13, zmm2
        vpsrlq  zmm2{k2}{z}, zmm13, 52
        vmovdqu64 [r8 + 160], xmm13
        vbroadcasti64x2 zmm5, [r8 + 160]
        valignq zmm7{k1}{z}, zmm13, zmm13, 2
        vpaddq  zmm29, zmm29, zmm7
        vpaddq  zmm14, zmm14, zmm2
        vpsrlq  zmm2{k2}{z}, zmm14, 52
        vmovdqu64 [r8 + 176], xmm14
        vbroadcasti64x2 zmm7, [r8 + 176]
        valignq zmm10{k1}{z}, zmm14, zmm14, 2
        vpaddq  zmm9, zmm9, zmm10
        vbroadcasti64x2 zmm10, [rdx + 768]
        vbroadcasti64x2 zmm11, [rdx + 832]
        vmovdqu64 zmm12, [rsi + 0]
        vpmadd52luq zmm15, zmm12, zmm10
        vpmadd52luq zmm16, zmm12, zmm11
        vpmadd52huq zmm16, zmm12, zmm10
        vpmadd52huq zmm17, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 64]
        vpmadd52luq zmm16, zmm12, zmm10
        vpmadd52luq zmm17, zmm12, zmm11
        vpmadd52huq zmm17, zmm12, zmm10
        vpmadd52huq zmm18, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 128]
        vpmadd52luq zmm17, zmm12, zmm10
        vpmadd52luq zmm18, zmm12, zmm11
        vpmadd52huq zmm18, zmm12, zmm10
        vpmadd52huq zmm19, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 192]
        vpmadd52luq zmm18, zmm12, zmm10
        vpmadd52luq zmm19, zmm12, zmm11
        vpmadd52huq zmm19, zmm12, zmm10
        vpmadd52huq zmm20, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 256]
        vpmadd52luq zmm19, zmm12, zmm10
        vpmadd52luq zmm20, zmm12, zmm11
        vpmadd52huq zmm20, zmm12, zmm10
        vpmadd52huq zmm21, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 320]
        vpmadd52luq zmm20, zmm12, zmm10
        vpmadd52luq zmm21, zmm12, zmm11
        vpmadd52huq zmm21, zmm12, zmm10
        vpmadd52huq zmm22, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 384]
        vpmadd52luq zmm21, zmm12, zmm10
        vpmadd52luq zmm22, zmm12, zmm11
        vpmadd52huq zmm22, zmm12, zmm10
        vpmadd52huq zmm23, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 448]
        vpmadd52luq zmm22, zmm12, zmm10
        vpmadd52luq zmm23, zmm12, zmm11
        vpmadd52huq zmm23, zmm12, zmm10
        vpmadd52huq zmm0, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 512]
        vpmadd52luq zmm23, zmm12, zmm10
        vpmadd52luq zmm0, zmm12, zmm11
        vpmadd52huq zmm0, zmm12, zmm10
        vpmadd52huq zmm25, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 576]
        vpmadd52luq zmm0, zmm12, zmm10
        vpmadd52luq zmm25, zmm12, zmm11
        vpmadd52huq zmm25, zmm12, zmm10
        vpmadd52huq zmm1, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 640]
        vpmadd52luq zmm25, zmm12, zmm10
        vpmadd52luq zmm1, zmm12, zmm11
        vpmadd52huq zmm1, zmm12, zmm10
        vpmadd52huq zmm28, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 704]
        vpmadd52luq zmm1, zmm12, zmm10
        vpmadd52luq zmm28, zmm12, zmm11
        vpmadd52huq zmm28, zmm12, zmm10
        vpmadd52huq zmm6, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 768]
        vpmadd52luq zmm28, zmm12, zmm10
        vpmadd52luq zmm6, zmm12, zmm11
        vpmadd52huq zmm6, zmm12, zmm10
        vpmadd52huq zmm30, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 832]
        vpmadd52luq zmm6, zmm12, zmm10
        vpmadd52luq zmm30, zmm12, zmm11
        vpmadd52huq zmm30, zmm12, zmm10
        vpmadd52huq zmm26, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 896]
        vpmadd52luq zmm30, zmm12, zmm10
        vpmadd52luq zmm26, zmm12, zmm11
        vpmadd52huq zmm26, zmm12, zmm10
        vpmadd52huq zmm24, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 960]
        vpmadd52luq zmm26, zmm12, zmm10
        vpmadd52luq zmm24, zmm12, zmm11
        vpmadd52huq zmm24, zmm12, zmm10
        vpmadd52huq zmm8, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 1024]
        vpmadd52luq zmm24, zmm12, zmm10
        vpmadd52luq zmm8, zmm12, zmm11
        vpmadd52huq zmm8, zmm12, zmm10
        vpmadd52huq zmm29, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 1088]
        vpmadd52luq zmm8, zmm12, zmm10
        vpmadd52luq zmm29, zmm12, zmm11
        vpmadd52huq zmm29, zmm12, zmm10
        vpmadd52huq zmm9, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 1152]
        vpmadd52luq zmm29, zmm12, zmm10
        vpmadd52luq zmm9, zmm12, zmm11
        vpmadd52huq zmm9, zmm12, zmm10
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm12, zmm11
        vmovdqu64 zmm12, [rsi + 1216]
        vpmadd52luq zmm9, zmm12, zmm10
        vpmadd52luq zmm13, zmm12, zmm11
        vpmadd52huq zmm13, zmm12, zmm10
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm12, zmm11
        vbroadcasti64x2 zmm11, [rdx + 896]
        vbroadcasti64x2 zmm12, [rdx + 960]
        vmovdqu64 zmm14, [rsi + 0]
        vpmadd52luq zmm17, zmm14, zmm11
        vpmadd52luq zmm18, zmm14, zmm12
        vpmadd52huq zmm18, zmm14, zmm11
        vpmadd52huq zmm19, zmm14, zmm12
        vmovdqu64 zmm14, [rsi + 64]
        vpmadd52luq zmm18, zmm14, zmm11
        vpmadd52luq zmm19, zmm14, zmm12
        vpmadd52huq zmm19, zmm14, zmm11
        vpmadd52huq zmm20, zmm14, zmm12
        vmovdqu64 zmm14, [rsi + 128]
        vpmadd52luq zmm19, zmm14, zmm11
        vpmadd52luq zmm20, zmm14, zmm12
        vpmadd52huq zmm20, zmm14, zmm11
        vpmadd52huq zmm21, zmm14, zmm12
        vmovdqu64 zmm14, [rsi + 192]
        vpmadd52luq zmm20, zmm14, zmm11
        vpmadd52luq zmm21, zmm14, zmm12
        vpmadd52huq zmm21, zmm14, zmm11
        vpmadd52huq zmm22, zmm14, zmm12
        vmovdqu64 zmm14, [rsi + 256]
        vpmadd52luq zmm21, zmm14, zmm11
        vpmadd52luq zmm22, zmm14, zmm12
        vpmadd52huq zmm22, zmm14, zmm11
        vpmadd52huq zmm23, zmm14, zmm12
        vmovdqu64 zmm14, [rsi + 320]
        vpmadd52luq zmm22, zmm14, zmm11
        vpmadd52luq zmm23, zmm14, zmm12
        vpmadd52huq zmm23, zmm14, zmm11
        vpmadd52huq zmm0, zmm14, zmm12
        vmovdqu64 zmm14, [rsi + 384]
        vpmadd52luq zmm23, zmm14, zmm11
        vpmadd52luq zmm0, zmm14, zmm12
        vpmadd52huq zmm0, zmm14, zmm11
        vpmadd52huq zmm25, zmm14, zmm12
        vmovdqu64 zmm14, [rsi + 448]
        vpmadd52luq zmm0, zmm14, zmm11
        vpmadd52luq zmm25, zmm14, zmm12
        vpmadd52huq zmm25, zmm14, zmm11
        vpmadd52huq zmm1, zmm14, zmm12
        vmovdqu64 zmm14, [rsi + 512]
        vpmadd52luq zmm25, zmm14, zmm11
        vpmadd52luq zmm1, zmm14, zmm12
        vpmadd52huq zmm1, zmm14, zmm11
        vpmadd52huq zmm28, zmm14, zmm12
        vmovdqu64 zmm14, [rsi + 576]
        vpmadd52luq zmm1, zmm14, zmm11
        vpmadd52luq zmm28, zmm14, zmm12
        vpmadd52huq zmm28, zmm14, zmm11
        vpmadd52huq zmm6, zmm14, zmm12
        vmovdqu64 zmm14, [rsi + 640]
        vpmadd52luq zmm28, zmm14, zmm11
        vpmadd52luq zmm6, zmm14, zmm12
        vpmadd52huq zmm6, zmm14, zmm11
        vpmadd52huq zmm30, zmm14, zmm12
        vmovdqu64 zmm14, [rsi + 704]
        vpmadd52luq zmm6, zmm14, zmm11
        vpmadd52luq zmm30, zmm14, zmm12
        vpmadd52huq zmm30, zmm14, zmm11
        vpmadd52huq zmm26, zmm14, zmm12
        vmovdqu64 zmm14, [rsi + 768]
        vpmadd52luq zmm30, zmm14, zmm11
        vpmadd52luq zmm26, zmm14, zmm12
        vpmadd52huq zmm26, zmm14, zmm11
        vpmadd52huq zmm24, zmm14, zmm12
        vmovdqu64 zmm14, [rsi + 832]
        vpmadd52luq zmm26, zmm14, zmm11
        vpmadd52luq zmm24, zmm14, zmm12
        vpmadd52huq zmm24, zmm14, zmm11
        vpmadd52huq zmm8, zmm14, zmm12
        vmovdqu64 zmm14, [rsi + 896]
        vpmadd52luq zmm24, zmm14, zmm11
        vpmadd52luq zmm8, zmm14, zmm12
        vpmadd52huq zmm8, zmm14, zmm11
        vpmadd52huq zmm29, zmm14, zmm12
        vmovdqu64 zmm14, [rsi + 960]
        vpmadd52luq zmm8, zmm14, zmm11
        vpmadd52luq zmm29, zmm14, zmm12
        vpmadd52huq zmm29, zmm14, zmm11
        vpmadd52huq zmm9, zmm14, zmm12
        vmovdqu64 zmm14, [rsi + 1024]
        vpmadd52luq zmm29, zmm14, zmm11
        vpmadd52luq zmm9, zmm14, zmm12
        vpmadd52huq zmm9, zmm14, zmm11
        vpmadd52huq zmm13, zmm14, zmm12
        vmovdqu64 zmm14, [rsi + 1088]
        vpmadd52luq zmm9, zmm14, zmm11
        vpmadd52luq zmm13, zmm14, zmm12
        vpmadd52huq zmm13, zmm14, zmm11
        vpmadd52huq zmm10, zmm14, zmm12
        vmovdqu64 zmm14, [rsi + 1152]
        vpmadd52luq zmm13, zmm14, zmm11
        vpmadd52luq zmm10, zmm14, zmm12
        vpmadd52huq zmm10, zmm14, zmm11
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm14, zmm12
        vmovdqu64 zmm14, [rsi + 1216]
        vpmadd52luq zmm10, zmm14, zmm11
        vpmadd52luq zmm27, zmm14, zmm12
        vpmadd52huq zmm27, zmm14, zmm11
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm14, zmm12
        vmovdqu64 zmm12, [rcx + 0]
        vpmadd52luq zmm15, zmm12, zmm3
        vpmadd52luq zmm16, zmm12, zmm4
        vpmadd52huq zmm16, zmm12, zmm3
        vpmadd52huq zmm17, zmm12, zmm4
        vmovdqu64 zmm12, [rcx + 64]
        vpmadd52luq zmm16, zmm12, zmm3
        vpmadd52luq zmm17, zmm12, zmm4
        vpmadd52huq zmm17, zmm12, zmm3
        vpmadd52huq zmm18, zmm12, zmm4
        vmovdqu64 zmm12, [rcx + 128]
        vpmadd52luq zmm17, zmm12, zmm3
        vpmadd52luq zmm18, zmm12, zmm4
        vpmadd52huq zmm18, zmm12, zmm3
        vpmadd52huq zmm19, zmm12, zmm4
        vmovdqu64 zmm12, [rcx + 192]
        vpmadd52luq zmm18, zmm12, zmm3
        vpmadd52luq zmm19, zmm12, zmm4
        vpmadd52huq zmm19, zmm12, zmm3
        vpmadd52huq zmm20, zmm12, zmm4
        vmovdqu64 zmm12, [rcx + 256]
        vpmadd52luq zmm19, zmm12, zmm3
        vpmadd52luq zmm20, zmm12, zmm4
        vpmadd52huq zmm20, zmm12, zmm3
        vpmadd52huq zmm21, zmm12, zmm4
        vmovdqu64 zmm12, [rcx + 320]
        vpmadd52luq zmm20, zmm12, zmm3
        vpmadd52luq zmm21, zmm12, zmm4
        vpmadd52huq zmm21, zmm12, zmm3
        vpmadd52huq zmm22, zmm12, zmm4
        vmovdqu64 zmm12, [rcx + 384]
        vpmadd52luq zmm21, zmm12, zmm3
        vpmadd52luq zmm22, zmm12, zmm4
        vpmadd52huq zmm22, zmm12, zmm3
        vpmadd52huq zmm23, zmm12, zmm4
        vmovdqu64 zmm12, [rcx + 448]
        vpmadd52luq zmm22, zmm12, zmm3
        vpmadd52luq zmm23, zmm12, zmm4
        vpmadd52huq zmm23, zmm12, zmm3
        vpmadd52huq zmm0, zmm12, zmm4
        vmovdqu64 zmm12, [rcx + 512]
        vpmadd52luq zmm23, zmm12, zmm3
        vpmadd52luq zmm0, zmm12, zmm4
        vpmadd52huq zmm0, zmm12, zmm3
        vpmadd52huq zmm25, zmm12, zmm4
        vmovdqu64 zmm12, [rcx + 576]
        vpmadd52luq zmm0, zmm12, zmm3
        vpmadd52luq zmm25, zmm12, zmm4
        vpmadd52huq zmm25, zmm12, zmm3
        vpmadd52huq zmm1, zmm12, zmm4
        vmovdqu64 zmm12, [rcx + 640]
        vpmadd52luq zmm25, zmm12, zmm3
        vpmadd52luq zmm1, zmm12, zmm4
        vpmadd52huq zmm1, zmm12, zmm3
        vpmadd52huq zmm28, zmm12, zmm4
        vmovdqu64 zmm12, [rcx + 704]
        vpmadd52luq zmm1, zmm12, zmm3
        vpmadd52luq zmm28, zmm12, zmm4
        vpmadd52huq zmm28, zmm12, zmm3
        vpmadd52huq zmm6, zmm12, zmm4
        vmovdqu64 zmm12, [rcx + 768]
        vpmadd52luq zmm28, zmm12, zmm3
        vpmadd52luq zmm6, zmm12, zmm4
        vpmadd52huq zmm6, zmm12, zmm3
        vpmadd52huq zmm30, zmm12, zmm4
        vmovdqu64 zmm12, [rcx + 832]
        vpmadd52luq zmm6, zmm12, zmm3
        vpmadd52luq zmm30, zmm12, zmm4
        vpmadd52huq zmm30, zmm12, zmm3
        vpmadd52huq zmm26, zmm12, zmm4
        vmovdqu64 zmm12, [rcx + 896]
        vpmadd52luq zmm30, zmm12, zmm3
        vpmadd52luq zmm26, zmm12, zmm4
        vpmadd52huq zmm26, zmm12, zmm3
        vpmadd52huq zmm24, zmm12, zmm4
        vmovdqu64 zmm12, [rcx + 960]
        vpmadd52luq zmm26, zmm12, zmm3
        vpmadd52luq zmm24, zmm12, zmm4
        vpmadd52huq zmm24, zmm12, zmm3
        vpmadd52huq zmm8, zmm12, zmm4
        vmovdqu64 zmm12, [rcx + 1024]
        vpmadd52luq zmm24, zmm12, zmm3
        vpmadd52luq zmm8, zmm12, zmm4
        vpmadd52huq zmm8, zmm12, zmm3
        vpmadd52huq zmm29, zmm12, zmm4
        vmovdqu64 zmm12, [rcx + 1088]
        vpmadd52luq zmm8, zmm12, zmm3
        vpmadd52luq zmm29, zmm12, zmm4
        vpmadd52huq zmm29, zmm12, zmm3
        vpmadd52huq zmm9, zmm12, zmm4
        vmovdqu64 zmm12, [rcx + 1152]
        vpmadd52luq zmm29, zmm12, zmm3
        vpmadd52luq zmm9, zmm12, zmm4
        vpmadd52huq zmm9, zmm12, zmm3
        vpmadd52huq zmm13, zmm12, zmm4
        vmovdqu64 zmm12, [rcx + 1216]
        vpmadd52luq zmm9, zmm12, zmm3
        vpmadd52luq zmm13, zmm12, zmm4
        vpmadd52huq zmm13, zmm12, zmm3
        vpmadd52huq zmm10, zmm12, zmm4
        vmovdqu64 zmm3, [rcx + 0]
        vpmadd52luq zmm17, zmm3, zmm5
        vpmadd52luq zmm18, zmm3, zmm7
        vpmadd52huq zmm18, zmm3, zmm5
        vpmadd52huq zmm19, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 64]
        vpmadd52luq zmm18, zmm3, zmm5
        vpmadd52luq zmm19, zmm3, zmm7
        vpmadd52huq zmm19, zmm3, zmm5
        vpmadd52huq zmm20, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 128]
        vpmadd52luq zmm19, zmm3, zmm5
        vpmadd52luq zmm20, zmm3, zmm7
        vpmadd52huq zmm20, zmm3, zmm5
        vpmadd52huq zmm21, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 192]
        vpmadd52luq zmm20, zmm3, zmm5
        vpmadd52luq zmm21, zmm3, zmm7
        vpmadd52huq zmm21, zmm3, zmm5
        vpmadd52huq zmm22, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 256]
        vpmadd52luq zmm21, zmm3, zmm5
        vpmadd52luq zmm22, zmm3, zmm7
        vpmadd52huq zmm22, zmm3, zmm5
        vpmadd52huq zmm23, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 320]
        vpmadd52luq zmm22, zmm3, zmm5
        vpmadd52luq zmm23, zmm3, zmm7
        vpmadd52huq zmm23, zmm3, zmm5
        vpmadd52huq zmm0, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 384]
        vpmadd52luq zmm23, zmm3, zmm5
        vpmadd52luq zmm0, zmm3, zmm7
        vpmadd52huq zmm0, zmm3, zmm5
        vpmadd52huq zmm25, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 448]
        vpmadd52luq zmm0, zmm3, zmm5
        vpmadd52luq zmm25, zmm3, zmm7
        vpmadd52huq zmm25, zmm3, zmm5
        vpmadd52huq zmm1, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 512]
        vpmadd52luq zmm25, zmm3, zmm5
        vpmadd52luq zmm1, zmm3, zmm7
        vpmadd52huq zmm1, zmm3, zmm5
        vpmadd52huq zmm28, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 576]
        vpmadd52luq zmm1, zmm3, zmm5
        vpmadd52luq zmm28, zmm3, zmm7
        vpmadd52huq zmm28, zmm3, zmm5
        vpmadd52huq zmm6, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 640]
        vpmadd52luq zmm28, zmm3, zmm5
        vpmadd52luq zmm6, zmm3, zmm7
        vpmadd52huq zmm6, zmm3, zmm5
        vpmadd52huq zmm30, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 704]
        vpmadd52luq zmm6, zmm3, zmm5
        vpmadd52luq zmm30, zmm3, zmm7
        vpmadd52huq zmm30, zmm3, zmm5
        vpmadd52huq zmm26, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 768]
        vpmadd52luq zmm30, zmm3, zmm5
        vpmadd52luq zmm26, zmm3, zmm7
        vpmadd52huq zmm26, zmm3, zmm5
        vpmadd52huq zmm24, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 832]
        vpmadd52luq zmm26, zmm3, zmm5
        vpmadd52luq zmm24, zmm3, zmm7
        vpmadd52huq zmm24, zmm3, zmm5
        vpmadd52huq zmm8, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 896]
        vpmadd52luq zmm24, zmm3, zmm5
        vpmadd52luq zmm8, zmm3, zmm7
        vpmadd52huq zmm8, zmm3, zmm5
        vpmadd52huq zmm29, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 960]
        vpmadd52luq zmm8, zmm3, zmm5
        vpmadd52luq zmm29, zmm3, zmm7
        vpmadd52huq zmm29, zmm3, zmm5
        vpmadd52huq zmm9, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 1024]
        vpmadd52luq zmm29, zmm3, zmm5
        vpmadd52luq zmm9, zmm3, zmm7
        vpmadd52huq zmm9, zmm3, zmm5
        vpmadd52huq zmm13, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 1088]
        vpmadd52luq zmm9, zmm3, zmm5
        vpmadd52luq zmm13, zmm3, zmm7
        vpmadd52huq zmm13, zmm3, zmm5
        vpmadd52huq zmm10, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 1152]
        vpmadd52luq zmm13, zmm3, zmm5
        vpmadd52luq zmm10, zmm3, zmm7
        vpmadd52huq zmm10, zmm3, zmm5
        vpmadd52huq zmm27, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 1216]
        vpmadd52luq zmm10, zmm3, zmm5
        vpmadd52luq zmm27, zmm3, zmm7
        vpmadd52huq zmm27, zmm3, zmm5
        vpmadd52huq zmm11, zmm3, zmm7
        vpaddq  zmm15, zmm15, zmm2
        vpsrlq  zmm2{k2}{z}, zmm15, 52
        vmovdqu64 [r8 + 192], xmm15
        vbroadcasti64x2 zmm3, [r8 + 192]
        valignq zmm4{k1}{z}, zmm15, zmm15, 2
        vpaddq  zmm13, zmm13, zmm4
        vpaddq  zmm16, zmm16, zmm2
        vpsrlq  zmm2{k2}{z}, zmm16, 52
        vmovdqu64 [r8 + 208], xmm16
        vbroadcasti64x2 zmm4, [r8 + 208]
        valignq zmm5{k1}{z}, zmm16, zmm16, 2
        vpaddq  zmm10, zmm10, zmm5
        vpaddq  zmm17, zmm17, zmm2
        vpsrlq  zmm2{k2}{z}, zmm17, 52
        vmovdqu64 [r8 + 224], xmm17
        vbroadcasti64x2 zmm5, [r8 + 224]
        valignq zmm7{k1}{z}, zmm17, zmm17, 2
        vpaddq  zmm27, zmm27, zmm7
        vpaddq  zmm18, zmm18, zmm2
        vpsrlq  zmm2{k2}{z}, zmm18, 52
        vmovdqu64 [r8 + 240], xmm18
        vbroadcasti64x2 zmm7, [r8 + 240]
        valignq zmm12{k1}{z}, zmm18, zmm18, 2
        vpaddq  zmm11, zmm11, zmm12
        vbroadcasti64x2 zmm12, [rdx + 1024]
        vbroadcasti64x2 zmm14, [rdx + 1088]
        vmovdqu64 zmm15, [rsi + 0]
        vpmadd52luq zmm19, zmm15, zmm12
        vpmadd52luq zmm20, zmm15, zmm14
        vpmadd52huq zmm20, zmm15, zmm12
        vpmadd52huq zmm21, zmm15, zmm14
        vmovdqu64 zmm15, [rsi + 64]
        vpmadd52luq zmm20, zmm15, zmm12
        vpmadd52luq zmm21, zmm15, zmm14
        vpmadd52huq zmm21, zmm15, zmm12
        vpmadd52huq zmm22, zmm15, zmm14
        vmovdqu64 zmm15, [rsi + 128]
        vpmadd52luq zmm21, zmm15, zmm12
        vpmadd52luq zmm22, zmm15, zmm14
        vpmadd52huq zmm22, zmm15, zmm12
        vpmadd52huq zmm23, zmm15, zmm14
        vmovdqu64 zmm15, [rsi + 192]
        vpmadd52luq zmm22, zmm15, zmm12
        vpmadd52luq zmm23, zmm15, zmm14
        vpmadd52huq zmm23, zmm15, zmm12
        vpmadd52huq zmm0, zmm15, zmm14
        vmovdqu64 zmm15, [rsi + 256]
        vpmadd52luq zmm23, zmm15, zmm12
        vpmadd52luq zmm0, zmm15, zmm14
        vpmadd52huq zmm0, zmm15, zmm12
        vpmadd52huq zmm25, zmm15, zmm14
        vmovdqu64 zmm15, [rsi + 320]
        vpmadd52luq zmm0, zmm15, zmm12
        vpmadd52luq zmm25, zmm15, zmm14
        vpmadd52huq zmm25, zmm15, zmm12
        vpmadd52huq zmm1, zmm15, zmm14
        vmovdqu64 zmm15, [rsi + 384]
        vpmadd52luq zmm25, zmm15, zmm12
        vpmadd52luq zmm1, zmm15, zmm14
        vpmadd52huq zmm1, zmm15, zmm12
        vpmadd52huq zmm28, zmm15, zmm14
        vmovdqu64 zmm15, [rsi + 448]
        vpmadd52luq zmm1, zmm15, zmm12
        vpmadd52luq zmm28, zmm15, zmm14
        vpmadd52huq zmm28, zmm15, zmm12
        vpmadd52huq zmm6, zmm15, zmm14
        vmovdqu64 zmm15, [rsi + 512]
        vpmadd52luq zmm28, zmm15, zmm12
        vpmadd52luq zmm6, zmm15, zmm14
        vpmadd52huq zmm6, zmm15, zmm12
        vpmadd52huq zmm30, zmm15, zmm14
        vmovdqu64 zmm15, [rsi + 576]
        vpmadd52luq zmm6, zmm15, zmm12
        vpmadd52luq zmm30, zmm15, zmm14
        vpmadd52huq zmm30, zmm15, zmm12
        vpmadd52huq zmm26, zmm15, zmm14
        vmovdqu64 zmm15, [rsi + 640]
        vpmadd52luq zmm30, zmm15, zmm12
        vpmadd52luq zmm26, zmm15, zmm14
        vpmadd52huq zmm26, zmm15, zmm12
        vpmadd52huq zmm24, zmm15, zmm14
        vmovdqu64 zmm15, [rsi + 704]
        vpmadd52luq zmm26, zmm15, zmm12
        vpmadd52luq zmm24, zmm15, zmm14
        vpmadd52huq zmm24, zmm15, zmm12
        vpmadd52huq zmm8, zmm15, zmm14
        vmovdqu64 zmm15, [rsi + 768]
        vpmadd52luq zmm24, zmm15, zmm12
        vpmadd52luq zmm8, zmm15, zmm14
        vpmadd52huq zmm8, zmm15, zmm12
        vpmadd52huq zmm29, zmm15, zmm14
        vmovdqu64 zmm15, [rsi + 832]
        vpmadd52luq zmm8, zmm15, zmm12
        vpmadd52luq zmm29, zmm15, zmm14
        vpmadd52huq zmm29, zmm15, zmm12
        vpmadd52huq zmm9, zmm15, zmm14
        vmovdqu64 zmm15, [rsi + 896]
        vpmadd52luq zmm29, zmm15, zmm12
        vpmadd52luq zmm9, zmm15, zmm14
        vpmadd52huq zmm9, zmm15, zmm12
        vpmadd52huq zmm13, zmm15, zmm14
        vmovdqu64 zmm15, [rsi + 960]
        vpmadd52luq zmm9, zmm15, zmm12
        vpmadd52luq zmm13, zmm15, zmm14
        vpmadd52huq zmm13, zmm15, zmm12
        vpmadd52huq zmm10, zmm15, zmm14
        vmovdqu64 zmm15, [rsi + 1024]
        vpmadd52luq zmm13, zmm15, zmm12
        vpmadd52luq zmm10, zmm15, zmm14
        vpmadd52huq zmm10, zmm15, zmm12
        vpmadd52huq zmm27, zmm15, zmm14
        vmovdqu64 zmm15, [rsi + 1088]
        vpmadd52luq zmm10, zmm15, zmm12
        vpmadd52luq zmm27, zmm15, zmm14
        vpmadd52huq zmm27, zmm15, zmm12
        vpmadd52huq zmm11, zmm15, zmm14
        vmovdqu64 zmm15, [rsi + 1152]
        vpmadd52luq zmm27, zmm15, zmm12
        vpmadd52luq zmm11, zmm15, zmm14
        vpmadd52huq zmm11, zmm15, zmm12
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm15, zmm14
        vmovdqu64 zmm15, [rsi + 1216]
        vpmadd52luq zmm11, zmm15, zmm12
        vpmadd52luq zmm16, zmm15, zmm14
        vpmadd52huq zmm16, zmm15, zmm12
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm15, zmm14
        vbroadcasti64x2 zmm14, [rdx + 1152]
        vbroadcasti64x2 zmm15, [rdx + 1216]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm21, zmm17, zmm14
        vpmadd52luq zmm22, zmm17, zmm15
        vpmadd52huq zmm22, zmm17, zmm14
        vpmadd52huq zmm23, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52luq zmm22, zmm17, zmm14
        vpmadd52luq zmm23, zmm17, zmm15
        vpmadd52huq zmm23, zmm17, zmm14
        vpmadd52huq zmm0, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm23, zmm17, zmm14
        vpmadd52luq zmm0, zmm17, zmm15
        vpmadd52huq zmm0, zmm17, zmm14
        vpmadd52huq zmm25, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 192]
        vpmadd52luq zmm0, zmm17, zmm14
        vpmadd52luq zmm25, zmm17, zmm15
        vpmadd52huq zmm25, zmm17, zmm14
        vpmadd52huq zmm1, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm25, zmm17, zmm14
        vpmadd52luq zmm1, zmm17, zmm15
        vpmadd52huq zmm1, zmm17, zmm14
        vpmadd52huq zmm28, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 320]
        vpmadd52luq zmm1, zmm17, zmm14
        vpmadd52luq zmm28, zmm17, zmm15
        vpmadd52huq zmm28, zmm17, zmm14
        vpmadd52huq zmm6, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 384]
        vpmadd52luq zmm28, zmm17, zmm14
        vpmadd52luq zmm6, zmm17, zmm15
        vpmadd52huq zmm6, zmm17, zmm14
        vpmadd52huq zmm30, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 448]
        vpmadd52luq zmm6, zmm17, zmm14
        vpmadd52luq zmm30, zmm17, zmm15
        vpmadd52huq zmm30, zmm17, zmm14
        vpmadd52huq zmm26, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 512]
        vpmadd52luq zmm30, zmm17, zmm14
        vpmadd52luq zmm26, zmm17, zmm15
        vpmadd52huq zmm26, zmm17, zmm14
        vpmadd52huq zmm24, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 576]
        vpmadd52luq zmm26, zmm17, zmm14
        vpmadd52luq zmm24, zmm17, zmm15
        vpmadd52huq zmm24, zmm17, zmm14
        vpmadd52huq zmm8, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 640]
        vpmadd52luq zmm24, zmm17, zmm14
        vpmadd52luq zmm8, zmm17, zmm15
        vpmadd52huq zmm8, zmm17, zmm14
        vpmadd52huq zmm29, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 704]
        vpmadd52luq zmm8, zmm17, zmm14
        vpmadd52luq zmm29, zmm17, zmm15
        vpmadd52huq zmm29, zmm17, zmm14
        vpmadd52huq zmm9, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 768]
        vpmadd52luq zmm29, zmm17, zmm14
        vpmadd52luq zmm9, zmm17, zmm15
        vpmadd52huq zmm9, zmm17, zmm14
        vpmadd52huq zmm13, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 832]
        vpmadd52luq zmm9, zmm17, zmm14
        vpmadd52luq zmm13, zmm17, zmm15
        vpmadd52huq zmm13, zmm17, zmm14
        vpmadd52huq zmm10, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 896]
        vpmadd52luq zmm13, zmm17, zmm14
        vpmadd52luq zmm10, zmm17, zmm15
        vpmadd52huq zmm10, zmm17, zmm14
        vpmadd52huq zmm27, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 960]
        vpmadd52luq zmm10, zmm17, zmm14
        vpmadd52luq zmm27, zmm17, zmm15
        vpmadd52huq zmm27, zmm17, zmm14
        vpmadd52huq zmm11, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 1024]
        vpmadd52luq zmm27, zmm17, zmm14
        vpmadd52luq zmm11, zmm17, zmm15
        vpmadd52huq zmm11, zmm17, zmm14
        vpmadd52huq zmm16, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 1088]
        vpmadd52luq zmm11, zmm17, zmm14
        vpmadd52luq zmm16, zmm17, zmm15
        vpmadd52huq zmm16, zmm17, zmm14
        vpmadd52huq zmm12, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 1152]
        vpmadd52luq zmm16, zmm17, zmm14
        vpmadd52luq zmm12, zmm17, zmm15
        vpmadd52huq zmm12, zmm17, zmm14
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 1216]
        vpmadd52luq zmm12, zmm17, zmm14
        vpmadd52luq zmm18, zmm17, zmm15
        vpmadd52huq zmm18, zmm17, zmm14
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm17, zmm15
        vmovdqu64 zmm15, [rcx + 0]
        vpmadd52luq zmm19, zmm15, zmm3
        vpmadd52luq zmm20, zmm15, zmm4
        vpmadd52huq zmm20, zmm15, zmm3
        vpmadd52huq zmm21, zmm15, zmm4
        vmovdqu64 zmm15, [rcx + 64]
        vpmadd52luq zmm20, zmm15, zmm3
        vpmadd52luq zmm21, zmm15, zmm4
        vpmadd52huq zmm21, zmm15, zmm3
        vpmadd52huq zmm22, zmm15, zmm4
        vmovdqu64 zmm15, [rcx + 128]
        vpmadd52luq zmm21, zmm15, zmm3
        vpmadd52luq zmm22, zmm15, zmm4
        vpmadd52huq zmm22, zmm15, zmm3
        vpmadd52huq zmm23, zmm15, zmm4
        vmovdqu64 zmm15, [rcx + 192]
        vpmadd52luq zmm22, zmm15, zmm3
        vpmadd52luq zmm23, zmm15, zmm4
        vpmadd52huq zmm23, zmm15, zmm3
        vpmadd52huq zmm0, zmm15, zmm4
        vmovdqu64 zmm15, [rcx + 256]
        vpmadd52luq zmm23, zmm15, zmm3
        vpmadd52luq zmm0, zmm15, zmm4
        vpmadd52huq zmm0, zmm15, zmm3
        vpmadd52huq zmm25, zmm15, zmm4
        vmovdqu64 zmm15, [rcx + 320]
        vpmadd52luq zmm0, zmm15, zmm3
        vpmadd52luq zmm25, zmm15, zmm4
        vpmadd52huq zmm25, zmm15, zmm3
        vpmadd52huq zmm1, zmm15, zmm4
        vmovdqu64 zmm15, [rcx + 384]
        vpmadd52luq zmm25, zmm15, zmm3
        vpmadd52luq zmm1, zmm15, zmm4
        vpmadd52huq zmm1, zmm15, zmm3
        vpmadd52huq zmm28, zmm15, zmm4
        vmovdqu64 zmm15, [rcx + 448]
        vpmadd52luq zmm1, zmm15, zmm3
        vpmadd52luq zmm28, zmm15, zmm4
        vpmadd52huq zmm28, zmm15, zmm3
        vpmadd52huq zmm6, zmm15, zmm4
        vmovdqu64 zmm15, [rcx + 512]
        vpmadd52luq zmm28, zmm15, zmm3
        vpmadd52luq zmm6, zmm15, zmm4
        vpmadd52huq zmm6, zmm15, zmm3
        vpmadd52huq zmm30, zmm15, zmm4
        vmovdqu64 zmm15, [rcx + 576]
        vpmadd52luq zmm6, zmm15, zmm3
        vpmadd52luq zmm30, zmm15, zmm4
        vpmadd52huq zmm30, zmm15, zmm3
        vpmadd52huq zmm26, zmm15, zmm4
        vmovdqu64 zmm15, [rcx + 640]
        vpmadd52luq zmm30, zmm15, zmm3
        vpmadd52luq zmm26, zmm15, zmm4
        vpmadd52huq zmm26, zmm15, zmm3
        vpmadd52huq zmm24, zmm15, zmm4
        vmovdqu64 zmm15, [rcx + 704]
        vpmadd52luq zmm26, zmm15, zmm3
        vpmadd52luq zmm24, zmm15, zmm4
        vpmadd52huq zmm24, zmm15, zmm3
        vpmadd52huq zmm8, zmm15, zmm4
        vmovdqu64 zmm15, [rcx + 768]
        vpmadd52luq zmm24, zmm15, zmm3
        vpmadd52luq zmm8, zmm15, zmm4
        vpmadd52huq zmm8, zmm15, zmm3
        vpmadd52huq zmm29, zmm15, zmm4
        vmovdqu64 zmm15, [rcx + 832]
        vpmadd52luq zmm8, zmm15, zmm3
        vpmadd52luq zmm29, zmm15, zmm4
        vpmadd52huq zmm29, zmm15, zmm3
        vpmadd52huq zmm9, zmm15, zmm4
        vmovdqu64 zmm15, [rcx + 896]
        vpmadd52luq zmm29, zmm15, zmm3
        vpmadd52luq zmm9, zmm15, zmm4
        vpmadd52huq zmm9, zmm15, zmm3
        vpmadd52huq zmm13, zmm15, zmm4
        vmovdqu64 zmm15, [rcx + 960]
        vpmadd52luq zmm9, zmm15, zmm3
        vpmadd52luq zmm13, zmm15, zmm4
        vpmadd52huq zmm13, zmm15, zmm3
        vpmadd52huq zmm10, zmm15, zmm4
        vmovdqu64 zmm15, [rcx + 1024]
        vpmadd52luq zmm13, zmm15, zmm3
        vpmadd52luq zmm10, zmm15, zmm4
        vpmadd52huq zmm10, zmm15, zmm3
        vpmadd52huq zmm27, zmm15, zmm4
        vmovdqu64 zmm15, [rcx + 1088]
        vpmadd52luq zmm10, zmm15, zmm3
        vpmadd52luq zmm27, zmm15, zmm4
        vpmadd52huq zmm27, zmm15, zmm3
        vpmadd52huq zmm11, zmm15, zmm4
        vmovdqu64 zmm15, [rcx + 1152]
        vpmadd52luq zmm27, zmm15, zmm3
        vpmadd52luq zmm11, zmm15, zmm4
        vpmadd52huq zmm11, zmm15, zmm3
        vpmadd52huq zmm16, zmm15, zmm4
        vmovdqu64 zmm15, [rcx + 1216]
        vpmadd52luq zmm11, zmm15, zmm3
        vpmadd52luq zmm16, zmm15, zmm4
        vpmadd52huq zmm16, zmm15, zmm3
        vpmadd52huq zmm12, zmm15, zmm4
        vmovdqu64 zmm3, [rcx + 0]
        vpmadd52luq zmm21, zmm3, zmm5
        vpmadd52luq zmm22, zmm3, zmm7
        vpmadd52huq zmm22, zmm3, zmm5
        vpmadd52huq zmm23, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 64]
        vpmadd52luq zmm22, zmm3, zmm5
        vpmadd52luq zmm23, zmm3, zmm7
        vpmadd52huq zmm23, zmm3, zmm5
        vpmadd52huq zmm0, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 128]
        vpmadd52luq zmm23, zmm3, zmm5
        vpmadd52luq zmm0, zmm3, zmm7
        vpmadd52huq zmm0, zmm3, zmm5
        vpmadd52huq zmm25, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 192]
        vpmadd52luq zmm0, zmm3, zmm5
        vpmadd52luq zmm25, zmm3, zmm7
        vpmadd52huq zmm25, zmm3, zmm5
        vpmadd52huq zmm1, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 256]
        vpmadd52luq zmm25, zmm3, zmm5
        vpmadd52luq zmm1, zmm3, zmm7
        vpmadd52huq zmm1, zmm3, zmm5
        vpmadd52huq zmm28, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 320]
        vpmadd52luq zmm1, zmm3, zmm5
        vpmadd52luq zmm28, zmm3, zmm7
        vpmadd52huq zmm28, zmm3, zmm5
        vpmadd52huq zmm6, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 384]
        vpmadd52luq zmm28, zmm3, zmm5
        vpmadd52luq zmm6, zmm3, zmm7
        vpmadd52huq zmm6, zmm3, zmm5
        vpmadd52huq zmm30, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 448]
        vpmadd52luq zmm6, zmm3, zmm5
        vpmadd52luq zmm30, zmm3, zmm7
        vpmadd52huq zmm30, zmm3, zmm5
        vpmadd52huq zmm26, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 512]
        vpmadd52luq zmm30, zmm3, zmm5
        vpmadd52luq zmm26, zmm3, zmm7
        vpmadd52huq zmm26, zmm3, zmm5
        vpmadd52huq zmm24, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 576]
        vpmadd52luq zmm26, zmm3, zmm5
        vpmadd52luq zmm24, zmm3, zmm7
        vpmadd52huq zmm24, zmm3, zmm5
        vpmadd52huq zmm8, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 640]
        vpmadd52luq zmm24, zmm3, zmm5
        vpmadd52luq zmm8, zmm3, zmm7
        vpmadd52huq zmm8, zmm3, zmm5
        vpmadd52huq zmm29, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 704]
        vpmadd52luq zmm8, zmm3, zmm5
        vpmadd52luq zmm29, zmm3, zmm7
        vpmadd52huq zmm29, zmm3, zmm5
        vpmadd52huq zmm9, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 768]
        vpmadd52luq zmm29, zmm3, zmm5
        vpmadd52luq zmm9, zmm3, zmm7
        vpmadd52huq zmm9, zmm3, zmm5
        vpmadd52huq zmm13, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 832]
        vpmadd52luq zmm9, zmm3, zmm5
        vpmadd52luq zmm13, zmm3, zmm7
        vpmadd52huq zmm13, zmm3, zmm5
        vpmadd52huq zmm10, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 896]
        vpmadd52luq zmm13, zmm3, zmm5
        vpmadd52luq zmm10, zmm3, zmm7
        vpmadd52huq zmm10, zmm3, zmm5
        vpmadd52huq zmm27, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 960]
        vpmadd52luq zmm10, zmm3, zmm5
        vpmadd52luq zmm27, zmm3, zmm7
        vpmadd52huq zmm27, zmm3, zmm5
        vpmadd52huq zmm11, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 1024]
        vpmadd52luq zmm27, zmm3, zmm5
        vpmadd52luq zmm11, zmm3, zmm7
        vpmadd52huq zmm11, zmm3, zmm5
        vpmadd52huq zmm16, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 1088]
        vpmadd52luq zmm11, zmm3, zmm5
        vpmadd52luq zmm16, zmm3, zmm7
        vpmadd52huq zmm16, zmm3, zmm5
        vpmadd52huq zmm12, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 1152]
        vpmadd52luq zmm16, zmm3, zmm5
        vpmadd52luq zmm12, zmm3, zmm7
        vpmadd52huq zmm12, zmm3, zmm5
        vpmadd52huq zmm18, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 1216]
        vpmadd52luq zmm12, zmm3, zmm5
        vpmadd52luq zmm18, zmm3, zmm7
        vpmadd52huq zmm18, zmm3, zmm5
        vpmadd52huq zmm14, zmm3, zmm7
        vpaddq  zmm19, zmm19, zmm2
        vpsrlq  zmm2{k2}{z}, zmm19, 52
        vmovdqu64 [r8 + 256], xmm19
        vbroadcasti64x2 zmm3, [r8 + 256]
        valignq zmm4{k1}{z}, zmm19, zmm19, 2
        vpaddq  zmm16, zmm16, zmm4
        vpaddq  zmm20, zmm20, zmm2
        vpsrlq  zmm2{k2}{z}, zmm20, 52
        vmovdqu64 [r8 + 272], xmm20
        vbroadcasti64x2 zmm4, [r8 + 272]
        valignq zmm5{k1}{z}, zmm20, zmm20, 2
        vpaddq  zmm12, zmm12, zmm5
        vpaddq  zmm21, zmm21, zmm2
        vpsrlq  zmm2{k2}{z}, zmm21, 52
        vmovdqu64 [r8 + 288], xmm21
        vbroadcasti64x2 zmm5, [r8 + 288]
        valignq zmm7{k1}{z}, zmm21, zmm21, 2
        vpaddq  zmm18, zmm18, zmm7
        vpaddq  zmm22, zmm22, zmm2
        vpsrlq  zmm2{k2}{z}, zmm22, 52
        vmovdqu64 [r8 + 304], xmm22
        vbroadcasti64x2 zmm7, [r8 + 304]
        valignq zmm15{k1}{z}, zmm22, zmm22, 2
        vpaddq  zmm14, zmm14, zmm15
        vbroadcasti64x2 zmm15, [rdx + 16]
        vbroadcasti64x2 zmm17, [rdx + 80]
        vmovdqu64 zmm19, [rsi + 0]
        vpmadd52luq zmm23, zmm19, zmm15
        vpmadd52luq zmm0, zmm19, zmm17
        vpmadd52huq zmm0, zmm19, zmm15
        vpmadd52huq zmm25, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 64]
        vpmadd52luq zmm0, zmm19, zmm15
        vpmadd52luq zmm25, zmm19, zmm17
        vpmadd52huq zmm25, zmm19, zmm15
        vpmadd52huq zmm1, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 128]
        vpmadd52luq zmm25, zmm19, zmm15
        vpmadd52luq zmm1, zmm19, zmm17
        vpmadd52huq zmm1, zmm19, zmm15
        vpmadd52huq zmm28, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 192]
        vpmadd52luq zmm1, zmm19, zmm15
        vpmadd52luq zmm28, zmm19, zmm17
        vpmadd52huq zmm28, zmm19, zmm15
        vpmadd52huq zmm6, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 256]
        vpmadd52luq zmm28, zmm19, zmm15
        vpmadd52luq zmm6, zmm19, zmm17
        vpmadd52huq zmm6, zmm19, zmm15
        vpmadd52huq zmm30, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 320]
        vpmadd52luq zmm6, zmm19, zmm15
        vpmadd52luq zmm30, zmm19, zmm17
        vpmadd52huq zmm30, zmm19, zmm15
        vpmadd52huq zmm26, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 384]
        vpmadd52luq zmm30, zmm19, zmm15
        vpmadd52luq zmm26, zmm19, zmm17
        vpmadd52huq zmm26, zmm19, zmm15
        vpmadd52huq zmm24, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 448]
        vpmadd52luq zmm26, zmm19, zmm15
        vpmadd52luq zmm24, zmm19, zmm17
        vpmadd52huq zmm24, zmm19, zmm15
        vpmadd52huq zmm8, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 512]
        vpmadd52luq zmm24, zmm19, zmm15
        vpmadd52luq zmm8, zmm19, zmm17
        vpmadd52huq zmm8, zmm19, zmm15
        vpmadd52huq zmm29, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 576]
        vpmadd52luq zmm8, zmm19, zmm15
        vpmadd52luq zmm29, zmm19, zmm17
        vpmadd52huq zmm29, zmm19, zmm15
        vpmadd52huq zmm9, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 640]
        vpmadd52luq zmm29, zmm19, zmm15
        vpmadd52luq zmm9, zmm19, zmm17
        vpmadd52huq zmm9, zmm19, zmm15
        vpmadd52huq zmm13, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 704]
        vpmadd52luq zmm9, zmm19, zmm15
        vpmadd52luq zmm13, zmm19, zmm17
        vpmadd52huq zmm13, zmm19, zmm15
        vpmadd52huq zmm10, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 768]
        vpmadd52luq zmm13, zmm19, zmm15
        vpmadd52luq zmm10, zmm19, zmm17
        vpmadd52huq zmm10, zmm19, zmm15
        vpmadd52huq zmm27, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 832]
        vpmadd52luq zmm10, zmm19, zmm15
        vpmadd52luq zmm27, zmm19, zmm17
        vpmadd52huq zmm27, zmm19, zmm15
        vpmadd52huq zmm11, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 896]
        vpmadd52luq zmm27, zmm19, zmm15
        vpmadd52luq zmm11, zmm19, zmm17
        vpmadd52huq zmm11, zmm19, zmm15
        vpmadd52huq zmm16, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 960]
        vpmadd52luq zmm11, zmm19, zmm15
        vpmadd52luq zmm16, zmm19, zmm17
        vpmadd52huq zmm16, zmm19, zmm15
        vpmadd52huq zmm12, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 1024]
        vpmadd52luq zmm16, zmm19, zmm15
        vpmadd52luq zmm12, zmm19, zmm17
        vpmadd52huq zmm12, zmm19, zmm15
        vpmadd52huq zmm18, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 1088]
        vpmadd52luq zmm12, zmm19, zmm15
        vpmadd52luq zmm18, zmm19, zmm17
        vpmadd52huq zmm18, zmm19, zmm15
        vpmadd52huq zmm14, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 1152]
        vpmadd52luq zmm18, zmm19, zmm15
        vpmadd52luq zmm14, zmm19, zmm17
        vpmadd52huq zmm14, zmm19, zmm15
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 1216]
        vpmadd52luq zmm14, zmm19, zmm15
        vpmadd52luq zmm20, zmm19, zmm17
        vpmadd52huq zmm20, zmm19, zmm15
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm19, zmm17
        vbroadcasti64x2 zmm17, [rdx + 144]
        vbroadcasti64x2 zmm19, [rdx + 208]
        vmovdqu64 zmm21, [rsi + 0]
        vpmadd52luq zmm25, zmm21, zmm17
        vpmadd52luq zmm1, zmm21, zmm19
        vpmadd52huq zmm1, zmm21, zmm17
        vpmadd52huq zmm28, zmm21, zmm19
        vmovdqu64 zmm21, [rsi + 64]
        vpmadd52luq zmm1, zmm21, zmm17
        vpmadd52luq zmm28, zmm21, zmm19
        vpmadd52huq zmm28, zmm21, zmm17
        vpmadd52huq zmm6, zmm21, zmm19
        vmovdqu64 zmm21, [rsi + 128]
        vpmadd52luq zmm28, zmm21, zmm17
        vpmadd52luq zmm6, zmm21, zmm19
        vpmadd52huq zmm6, zmm21, zmm17
        vpmadd52huq zmm30, zmm21, zmm19
        vmovdqu64 zmm21, [rsi + 192]
        vpmadd52luq zmm6, zmm21, zmm17
        vpmadd52luq zmm30, zmm21, zmm19
        vpmadd52huq zmm30, zmm21, zmm17
        vpmadd52huq zmm26, zmm21, zmm19
        vmovdqu64 zmm21, [rsi + 256]
        vpmadd52luq zmm30, zmm21, zmm17
        vpmadd52luq zmm26, zmm21, zmm19
        vpmadd52huq zmm26, zmm21, zmm17
        vpmadd52huq zmm24, zmm21, zmm19
        vmovdqu64 zmm21, [rsi + 320]
        vpmadd52luq zmm26, zmm21, zmm17
        vpmadd52luq zmm24, zmm21, zmm19
        vpmadd52huq zmm24, zmm21, zmm17
        vpmadd52huq zmm8, zmm21, zmm19
        vmovdqu64 zmm21, [rsi + 384]
        vpmadd52luq zmm24, zmm21, zmm17
        vpmadd52luq zmm8, zmm21, zmm19
        vpmadd52huq zmm8, zmm21, zmm17
        vpmadd52huq zmm29, zmm21, zmm19
        vmovdqu64 zmm21, [rsi + 448]
        vpmadd52luq zmm8, zmm21, zmm17
        vpmadd52luq zmm29, zmm21, zmm19
        vpmadd52huq zmm29, zmm21, zmm17
        vpmadd52huq zmm9, zmm21, zmm19
        vmovdqu64 zmm21, [rsi + 512]
        vpmadd52luq zmm29, zmm21, zmm17
        vpmadd52luq zmm9, zmm21, zmm19
        vpmadd52huq zmm9, zmm21, zmm17
        vpmadd52huq zmm13, zmm21, zmm19
        vmovdqu64 zmm21, [rsi + 576]
        vpmadd52luq zmm9, zmm21, zmm17
        vpmadd52luq zmm13, zmm21, zmm19
        vpmadd52huq zmm13, zmm21, zmm17
        vpmadd52huq zmm10, zmm21, zmm19
        vmovdqu64 zmm21, [rsi + 640]
        vpmadd52luq zmm13, zmm21, zmm17
        vpmadd52luq zmm10, zmm21, zmm19
        vpmadd52huq zmm10, zmm21, zmm17
        vpmadd52huq zmm27, zmm21, zmm19
        vmovdqu64 zmm21, [rsi + 704]
        vpmadd52luq zmm10, zmm21, zmm17
        vpmadd52luq zmm27, zmm21, zmm19
        vpmadd52huq zmm27, zmm21, zmm17
        vpmadd52huq zmm11, zmm21, zmm19
        vmovdqu64 zmm21, [rsi + 768]
        vpmadd52luq zmm27, zmm21, zmm17
        vpmadd52luq zmm11, zmm21, zmm19
        vpmadd52huq zmm11, zmm21, zmm17
        vpmadd52huq zmm16, zmm21, zmm19
        vmovdqu64 zmm21, [rsi + 832]
        vpmadd52luq zmm11, zmm21, zmm17
        vpmadd52luq zmm16, zmm21, zmm19
        vpmadd52huq zmm16, zmm21, zmm17
        vpmadd52huq zmm12, zmm21, zmm19
        vmovdqu64 zmm21, [rsi + 896]
        vpmadd52luq zmm16, zmm21, zmm17
        vpmadd52luq zmm12, zmm21, zmm19
        vpmadd52huq zmm12, zmm21, zmm17
        vpmadd52huq zmm18, zmm21, zmm19
        vmovdqu64 zmm21, [rsi + 960]
        vpmadd52luq zmm12, zmm21, zmm17
        vpmadd52luq zmm18, zmm21, zmm19
        vpmadd52huq zmm18, zmm21, zmm17
        vpmadd52huq zmm14, zmm21, zmm19
        vmovdqu64 zmm21, [rsi + 1024]
        vpmadd52luq zmm18, zmm21, zmm17
        vpmadd52luq zmm14, zmm21, zmm19
        vpmadd52huq zmm14, zmm21, zmm17
        vpmadd52huq zmm20, zmm21, zmm19
        vmovdqu64 zmm21, [rsi + 1088]
        vpmadd52luq zmm14, zmm21, zmm17
        vpmadd52luq zmm20, zmm21, zmm19
        vpmadd52huq zmm20, zmm21, zmm17
        vpmadd52huq zmm15, zmm21, zmm19
        vmovdqu64 zmm21, [rsi + 1152]
        vpmadd52luq zmm20, zmm21, zmm17
        vpmadd52luq zmm15, zmm21, zmm19
        vpmadd52huq zmm15, zmm21, zmm17
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm21, zmm19
        vmovdqu64 zmm21, [rsi + 1216]
        vpmadd52luq zmm15, zmm21, zmm17
        vpmadd52luq zmm22, zmm21, zmm19
        vpmadd52huq zmm22, zmm21, zmm17
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm21, zmm19
        vmovdqu64 zmm19, [rcx + 0]
        vpmadd52luq zmm23, zmm19, zmm3
        vpmadd52luq zmm0, zmm19, zmm4
        vpmadd52huq zmm0, zmm19, zmm3
        vpmadd52huq zmm25, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 64]
        vpmadd52luq zmm0, zmm19, zmm3
        vpmadd52luq zmm25, zmm19, zmm4
        vpmadd52huq zmm25, zmm19, zmm3
        vpmadd52huq zmm1, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 128]
        vpmadd52luq zmm25, zmm19, zmm3
        vpmadd52luq zmm1, zmm19, zmm4
        vpmadd52huq zmm1, zmm19, zmm3
        vpmadd52huq zmm28, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 192]
        vpmadd52luq zmm1, zmm19, zmm3
        vpmadd52luq zmm28, zmm19, zmm4
        vpmadd52huq zmm28, zmm19, zmm3
        vpmadd52huq zmm6, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 256]
        vpmadd52luq zmm28, zmm19, zmm3
        vpmadd52luq zmm6, zmm19, zmm4
        vpmadd52huq zmm6, zmm19, zmm3
        vpmadd52huq zmm30, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 320]
        vpmadd52luq zmm6, zmm19, zmm3
        vpmadd52luq zmm30, zmm19, zmm4
        vpmadd52huq zmm30, zmm19, zmm3
        vpmadd52huq zmm26, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 384]
        vpmadd52luq zmm30, zmm19, zmm3
        vpmadd52luq zmm26, zmm19, zmm4
        vpmadd52huq zmm26, zmm19, zmm3
        vpmadd52huq zmm24, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 448]
        vpmadd52luq zmm26, zmm19, zmm3
        vpmadd52luq zmm24, zmm19, zmm4
        vpmadd52huq zmm24, zmm19, zmm3
        vpmadd52huq zmm8, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 512]
        vpmadd52luq zmm24, zmm19, zmm3
        vpmadd52luq zmm8, zmm19, zmm4
        vpmadd52huq zmm8, zmm19, zmm3
        vpmadd52huq zmm29, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 576]
        vpmadd52luq zmm8, zmm19, zmm3
        vpmadd52luq zmm29, zmm19, zmm4
        vpmadd52huq zmm29, zmm19, zmm3
        vpmadd52huq zmm9, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 640]
        vpmadd52luq zmm29, zmm19, zmm3
        vpmadd52luq zmm9, zmm19, zmm4
        vpmadd52huq zmm9, zmm19, zmm3
        vpmadd52huq zmm13, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 704]
        vpmadd52luq zmm9, zmm19, zmm3
        vpmadd52luq zmm13, zmm19, zmm4
        vpmadd52huq zmm13, zmm19, zmm3
        vpmadd52huq zmm10, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 768]
        vpmadd52luq zmm13, zmm19, zmm3
        vpmadd52luq zmm10, zmm19, zmm4
        vpmadd52huq zmm10, zmm19, zmm3
        vpmadd52huq zmm27, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 832]
        vpmadd52luq zmm10, zmm19, zmm3
        vpmadd52luq zmm27, zmm19, zmm4
        vpmadd52huq zmm27, zmm19, zmm3
        vpmadd52huq zmm11, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 896]
        vpmadd52luq zmm27, zmm19, zmm3
        vpmadd52luq zmm11, zmm19, zmm4
        vpmadd52huq zmm11, zmm19, zmm3
        vpmadd52huq zmm16, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 960]
        vpmadd52luq zmm11, zmm19, zmm3
        vpmadd52luq zmm16, zmm19, zmm4
        vpmadd52huq zmm16, zmm19, zmm3
        vpmadd52huq zmm12, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 1024]
        vpmadd52luq zmm16, zmm19, zmm3
        vpmadd52luq zmm12, zmm19, zmm4
        vpmadd52huq zmm12, zmm19, zmm3
        vpmadd52huq zmm18, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 1088]
        vpmadd52luq zmm12, zmm19, zmm3
        vpmadd52luq zmm18, zmm19, zmm4
        vpmadd52huq zmm18, zmm19, zmm3
        vpmadd52huq zmm14, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 1152]
        vpmadd52luq zmm18, zmm19, zmm3
        vpmadd52luq zmm14, zmm19, zmm4
        vpmadd52huq zmm14, zmm19, zmm3
        vpmadd52huq zmm20, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 1216]
        vpmadd52luq zmm14, zmm19, zmm3
        vpmadd52luq zmm20, zmm19, zmm4
        vpmadd52huq zmm20, zmm19, zmm3
        vpmadd52huq zmm15, zmm19, zmm4
        vmovdqu64 zmm3, [rcx + 0]
        vpmadd52luq zmm25, zmm3, zmm5
        vpmadd52luq zmm1, zmm3, zmm7
        vpmadd52huq zmm1, zmm3, zmm5
        vpmadd52huq zmm28, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 64]
        vpmadd52luq zmm1, zmm3, zmm5
        vpmadd52luq zmm28, zmm3, zmm7
        vpmadd52huq zmm28, zmm3, zmm5
        vpmadd52huq zmm6, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 128]
        vpmadd52luq zmm28, zmm3, zmm5
        vpmadd52luq zmm6, zmm3, zmm7
        vpmadd52huq zmm6, zmm3, zmm5
        vpmadd52huq zmm30, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 192]
        vpmadd52luq zmm6, zmm3, zmm5
        vpmadd52luq zmm30, zmm3, zmm7
        vpmadd52huq zmm30, zmm3, zmm5
        vpmadd52huq zmm26, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 256]
        vpmadd52luq zmm30, zmm3, zmm5
        vpmadd52luq zmm26, zmm3, zmm7
        vpmadd52huq zmm26, zmm3, zmm5
        vpmadd52huq zmm24, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 320]
        vpmadd52luq zmm26, zmm3, zmm5
        vpmadd52luq zmm24, zmm3, zmm7
        vpmadd52huq zmm24, zmm3, zmm5
        vpmadd52huq zmm8, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 384]
        vpmadd52luq zmm24, zmm3, zmm5
        vpmadd52luq zmm8, zmm3, zmm7
        vpmadd52huq zmm8, zmm3, zmm5
        vpmadd52huq zmm29, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 448]
        vpmadd52luq zmm8, zmm3, zmm5
        vpmadd52luq zmm29, zmm3, zmm7
        vpmadd52huq zmm29, zmm3, zmm5
        vpmadd52huq zmm9, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 512]
        vpmadd52luq zmm29, zmm3, zmm5
        vpmadd52luq zmm9, zmm3, zmm7
        vpmadd52huq zmm9, zmm3, zmm5
        vpmadd52huq zmm13, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 576]
        vpmadd52luq zmm9, zmm3, zmm5
        vpmadd52luq zmm13, zmm3, zmm7
        vpmadd52huq zmm13, zmm3, zmm5
        vpmadd52huq zmm10, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 640]
        vpmadd52luq zmm13, zmm3, zmm5
        vpmadd52luq zmm10, zmm3, zmm7
        vpmadd52huq zmm10, zmm3, zmm5
        vpmadd52huq zmm27, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 704]
        vpmadd52luq zmm10, zmm3, zmm5
        vpmadd52luq zmm27, zmm3, zmm7
        vpmadd52huq zmm27, zmm3, zmm5
        vpmadd52huq zmm11, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 768]
        vpmadd52luq zmm27, zmm3, zmm5
        vpmadd52luq zmm11, zmm3, zmm7
        vpmadd52huq zmm11, zmm3, zmm5
        vpmadd52huq zmm16, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 832]
        vpmadd52luq zmm11, zmm3, zmm5
        vpmadd52luq zmm16, zmm3, zmm7
        vpmadd52huq zmm16, zmm3, zmm5
        vpmadd52huq zmm12, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 896]
        vpmadd52luq zmm16, zmm3, zmm5
        vpmadd52luq zmm12, zmm3, zmm7
        vpmadd52huq zmm12, zmm3, zmm5
        vpmadd52huq zmm18, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 960]
        vpmadd52luq zmm12, zmm3, zmm5
        vpmadd52luq zmm18, zmm3, zmm7
        vpmadd52huq zmm18, zmm3, zmm5
        vpmadd52huq zmm14, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 1024]
        vpmadd52luq zmm18, zmm3, zmm5
        vpmadd52luq zmm14, zmm3, zmm7
        vpmadd52huq zmm14, zmm3, zmm5
        vpmadd52huq zmm20, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 1088]
        vpmadd52luq zmm14, zmm3, zmm5
        vpmadd52luq zmm20, zmm3, zmm7
        vpmadd52huq zmm20, zmm3, zmm5
        vpmadd52huq zmm15, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 1152]
        vpmadd52luq zmm20, zmm3, zmm5
        vpmadd52luq zmm15, zmm3, zmm7
        vpmadd52huq zmm15, zmm3, zmm5
        vpmadd52huq zmm22, zmm3, zmm7
        vmovdqu64 zmm3, [rcx + 1216]
        vpmadd52luq zmm15, zmm3, zmm5
        vpmadd52luq zmm22, zmm3, zmm7
        vpmadd52huq zmm22, zmm3, zmm5
        vpmadd52huq zmm17, zmm3, zmm7
        vpaddq  zmm23, zmm23, zmm2
        vpsrlq  zmm2{k2}{z}, zmm23, 52
        vmovdqu64 [r8 + 320], xmm23
        vbroadcasti64x2 zmm3, [r8 + 320]
        valignq zmm4{k1}{z}, zmm23, zmm23, 2
        vpaddq  zmm20, zmm20, zmm4
        vpaddq  zmm0, zmm0, zmm2
        vpsrlq  zmm2{k2}{z}, zmm0, 52
        vmovdqu64 [r8 + 336], xmm0
        vbroadcasti64x2 zmm4, [r8 + 336]
        valignq zmm0{k1}{z}, zmm0, zmm0, 2
        vpaddq  zmm15, zmm15, zmm0
        vpaddq  zmm25, zmm25, zmm2
        vpsrlq  zmm0{k2}{z}, zmm25, 52
        vmovdqu64 [r8 + 352], xmm25
        vbroadcasti64x2 zmm2, [r8 + 352]
        valignq zmm5{k1}{z}, zmm25, zmm25, 2
        vpaddq  zmm22, zmm22, zmm5
        vpaddq  zmm1, zmm1, zmm0
        vpsrlq  zmm0{k2}{z}, zmm1, 52
        vmovdqu64 [r8 + 368], xmm1
        vbroadcasti64x2 zmm5, [r8 + 368]
        valignq zmm1{k1}{z}, zmm1, zmm1, 2
        vpaddq  zmm17, zmm17, zmm1
        vbroadcasti64x2 zmm1, [rdx + 272]
        vbroadcasti64x2 zmm7, [rdx + 336]
        vmovdqu64 zmm19, [rsi + 0]
        vpmadd52luq zmm28, zmm19, zmm1
        vpmadd52luq zmm6, zmm19, zmm7
        vpmadd52huq zmm6, zmm19, zmm1
        vpmadd52huq zmm30, zmm19, zmm7
        vmovdqu64 zmm19, [rsi + 64]
        vpmadd52luq zmm6, zmm19, zmm1
        vpmadd52luq zmm30, zmm19, zmm7
        vpmadd52huq zmm30, zmm19, zmm1
        vpmadd52huq zmm26, zmm19, zmm7
        vmovdqu64 zmm19, [rsi + 128]
        vpmadd52luq zmm30, zmm19, zmm1
        vpmadd52luq zmm26, zmm19, zmm7
        vpmadd52huq zmm26, zmm19, zmm1
        vpmadd52huq zmm24, zmm19, zmm7
        vmovdqu64 zmm19, [rsi + 192]
        vpmadd52luq zmm26, zmm19, zmm1
        vpmadd52luq zmm24, zmm19, zmm7
        vpmadd52huq zmm24, zmm19, zmm1
        vpmadd52huq zmm8, zmm19, zmm7
        vmovdqu64 zmm19, [rsi + 256]
        vpmadd52luq zmm24, zmm19, zmm1
        vpmadd52luq zmm8, zmm19, zmm7
        vpmadd52huq zmm8, zmm19, zmm1
        vpmadd52huq zmm29, zmm19, zmm7
        vmovdqu64 zmm19, [rsi + 320]
        vpmadd52luq zmm8, zmm19, zmm1
        vpmadd52luq zmm29, zmm19, zmm7
        vpmadd52huq zmm29, zmm19, zmm1
        vpmadd52huq zmm9, zmm19, zmm7
        vmovdqu64 zmm19, [rsi + 384]
        vpmadd52luq zmm29, zmm19, zmm1
        vpmadd52luq zmm9, zmm19, zmm7
        vpmadd52huq zmm9, zmm19, zmm1
        vpmadd52huq zmm13, zmm19, zmm7
        vmovdqu64 zmm19, [rsi + 448]
        vpmadd52luq zmm9, zmm19, zmm1
        vpmadd52luq zmm13, zmm19, zmm7
        vpmadd52huq zmm13, zmm19, zmm1
        vpmadd52huq zmm10, zmm19, zmm7
        vmovdqu64 zmm19, [rsi + 512]
        vpmadd52luq zmm13, zmm19, zmm1
        vpmadd52luq zmm10, zmm19, zmm7
        vpmadd52huq zmm10, zmm19, zmm1
        vpmadd52huq zmm27, zmm19, zmm7
        vmovdqu64 zmm19, [rsi + 576]
        vpmadd52luq zmm10, zmm19, zmm1
        vpmadd52luq zmm27, zmm19, zmm7
        vpmadd52huq zmm27, zmm19, zmm1
        vpmadd52huq zmm11, zmm19, zmm7
        vmovdqu64 zmm19, [rsi + 640]
        vpmadd52luq zmm27, zmm19, zmm1
        vpmadd52luq zmm11, zmm19, zmm7
        vpmadd52huq zmm11, zmm19, zmm1
        vpmadd52huq zmm16, zmm19, zmm7
        vmovdqu64 zmm19, [rsi + 704]
        vpmadd52luq zmm11, zmm19, zmm1
        vpmadd52luq zmm16, zmm19, zmm7
        vpmadd52huq zmm16, zmm19, zmm1
        vpmadd52huq zmm12, zmm19, zmm7
        vmovdqu64 zmm19, [rsi + 768]
        vpmadd52luq zmm16, zmm19, zmm1
        vpmadd52luq zmm12, zmm19, zmm7
        vpmadd52huq zmm12, zmm19, zmm1
        vpmadd52huq zmm18, zmm19, zmm7
        vmovdqu64 zmm19, [rsi + 832]
        vpmadd52luq zmm12, zmm19, zmm1
        vpmadd52luq zmm18, zmm19, zmm7
        vpmadd52huq zmm18, zmm19, zmm1
        vpmadd52huq zmm14, zmm19, zmm7
        vmovdqu64 zmm19, [rsi + 896]
        vpmadd52luq zmm18, zmm19, zmm1
        vpmadd52luq zmm14, zmm19, zmm7
        vpmadd52huq zmm14, zmm19, zmm1
        vpmadd52huq zmm20, zmm19, zmm7
        vmovdqu64 zmm19, [rsi + 960]
        vpmadd52luq zmm14, zmm19, zmm1
        vpmadd52luq zmm20, zmm19, zmm7
        vpmadd52huq zmm20, zmm19, zmm1
        vpmadd52huq zmm15, zmm19, zmm7
        vmovdqu64 zmm19, [rsi + 1024]
        vpmadd52luq zmm20, zmm19, zmm1
        vpmadd52luq zmm15, zmm19, zmm7
        vpmadd52huq zmm15, zmm19, zmm1
        vpmadd52huq zmm22, zmm19, zmm7
        vmovdqu64 zmm19, [rsi + 1088]
        vpmadd52luq zmm15, zmm19, zmm1
        vpmadd52luq zmm22, zmm19, zmm7
        vpmadd52huq zmm22, zmm19, zmm1
        vpmadd52huq zmm17, zmm19, zmm7
        vmovdqu64 zmm19, [rsi + 1152]
        vpmadd52luq zmm22, zmm19, zmm1
        vpmadd52luq zmm17, zmm19, zmm7
        vpmadd52huq zmm17, zmm19, zmm1
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm19, zmm7
        vmovdqu64 zmm19, [rsi + 1216]
        vpmadd52luq zmm17, zmm19, zmm1
        vpmadd52luq zmm21, zmm19, zmm7
        vpmadd52huq zmm21, zmm19, zmm1
        vpxorq  zmm1, zmm1, zmm1
        vpmadd52huq zmm1, zmm19, zmm7
        vbroadcasti64x2 zmm7, [rdx + 400]
        vbroadcasti64x2 zmm19, [rdx + 464]
        vmovdqu64 zmm23, [rsi + 0]
        vpmadd52luq zmm30, zmm23, zmm7
        vpmadd52luq zmm26, zmm23, zmm19
        vpmadd52huq zmm26, zmm23, zmm7
        vpmadd52huq zmm24, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 64]
        vpmadd52luq zmm26, zmm23, zmm7
        vpmadd52luq zmm24, zmm23, zmm19
        vpmadd52huq zmm24, zmm23, zmm7
        vpmadd52huq zmm8, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 128]
        vpmadd52luq zmm24, zmm23, zmm7
        vpmadd52luq zmm8, zmm23, zmm19
        vpmadd52huq zmm8, zmm23, zmm7
        vpmadd52huq zmm29, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 192]
        vpmadd52luq zmm8, zmm23, zmm7
        vpmadd52luq zmm29, zmm23, zmm19
        vpmadd52huq zmm29, zmm23, zmm7
        vpmadd52huq zmm9, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 256]
        vpmadd52luq zmm29, zmm23, zmm7
        vpmadd52luq zmm9, zmm23, zmm19
        vpmadd52huq zmm9, zmm23, zmm7
        vpmadd52huq zmm13, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 320]
        vpmadd52luq zmm9, zmm23, zmm7
        vpmadd52luq zmm13, zmm23, zmm19
        vpmadd52huq zmm13, zmm23, zmm7
        vpmadd52huq zmm10, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 384]
        vpmadd52luq zmm13, zmm23, zmm7
        vpmadd52luq zmm10, zmm23, zmm19
        vpmadd52huq zmm10, zmm23, zmm7
        vpmadd52huq zmm27, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 448]
        vpmadd52luq zmm10, zmm23, zmm7
        vpmadd52luq zmm27, zmm23, zmm19
        vpmadd52huq zmm27, zmm23, zmm7
        vpmadd52huq zmm11, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 512]
        vpmadd52luq zmm27, zmm23, zmm7
        vpmadd52luq zmm11, zmm23, zmm19
        vpmadd52huq zmm11, zmm23, zmm7
        vpmadd52huq zmm16, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 576]
        vpmadd52luq zmm11, zmm23, zmm7
        vpmadd52luq zmm16, zmm23, zmm19
        vpmadd52huq zmm16, zmm23, zmm7
        vpmadd52huq zmm12, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 640]
        vpmadd52luq zmm16, zmm23, zmm7
        vpmadd52luq zmm12, zmm23, zmm19
        vpmadd52huq zmm12, zmm23, zmm7
        vpmadd52huq zmm18, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 704]
        vpmadd52luq zmm12, zmm23, zmm7
        vpmadd52luq zmm18, zmm23, zmm19
        vpmadd52huq zmm18, zmm23, zmm7
        vpmadd52huq zmm14, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 768]
        vpmadd52luq zmm18, zmm23, zmm7
        vpmadd52luq zmm14, zmm23, zmm19
        vpmadd52huq zmm14, zmm23, zmm7
        vpmadd52huq zmm20, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 832]
        vpmadd52luq zmm14, zmm23, zmm7
        vpmadd52luq zmm20, zmm23, zmm19
        vpmadd52huq zmm20, zmm23, zmm7
        vpmadd52huq zmm15, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 896]
        vpmadd52luq zmm20, zmm23, zmm7
        vpmadd52luq zmm15, zmm23, zmm19
        vpmadd52huq zmm15, zmm23, zmm7
        vpmadd52huq zmm22, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 960]
        vpmadd52luq zmm15, zmm23, zmm7
        vpmadd52luq zmm22, zmm23, zmm19
        vpmadd52huq zmm22, zmm23, zmm7
        vpmadd52huq zmm17, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 1024]
        vpmadd52luq zmm22, zmm23, zmm7
        vpmadd52luq zmm17, zmm23, zmm19
        vpmadd52huq zmm17, zmm23, zmm7
        vpmadd52huq zmm21, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 1088]
        vpmadd52luq zmm17, zmm23, zmm7
        vpmadd52luq zmm21, zmm23, zmm19
        vpmadd52huq zmm21, zmm23, zmm7
        vpmadd52huq zmm1, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 1152]
        vpmadd52luq zmm21, zmm23, zmm7
        vpmadd52luq zmm1, zmm23, zmm19
        vpmadd52huq zmm1, zmm23, zmm7
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 1216]
        vpmadd52luq zmm1, zmm23, zmm7
        vpmadd52luq zmm25, zmm23, zmm19
        vpmadd52huq zmm25, zmm23, zmm7
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm23, zmm19
        vmovdqu64 zmm19, [rcx + 0]
        vpmadd52luq zmm28, zmm19, zmm3
        vpmadd52luq zmm6, zmm19, zmm4
        vpmadd52huq zmm6, zmm19, zmm3
        vpmadd52huq zmm30, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 64]
        vpmadd52luq zmm6, zmm19, zmm3
        vpmadd52luq zmm30, zmm19, zmm4
        vpmadd52huq zmm30, zmm19, zmm3
        vpmadd52huq zmm26, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 128]
        vpmadd52luq zmm30, zmm19, zmm3
        vpmadd52luq zmm26, zmm19, zmm4
        vpmadd52huq zmm26, zmm19, zmm3
        vpmadd52huq zmm24, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 192]
        vpmadd52luq zmm26, zmm19, zmm3
        vpmadd52luq zmm24, zmm19, zmm4
        vpmadd52huq zmm24, zmm19, zmm3
        vpmadd52huq zmm8, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 256]
        vpmadd52luq zmm24, zmm19, zmm3
        vpmadd52luq zmm8, zmm19, zmm4
        vpmadd52huq zmm8, zmm19, zmm3
        vpmadd52huq zmm29, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 320]
        vpmadd52luq zmm8, zmm19, zmm3
        vpmadd52luq zmm29, zmm19, zmm4
        vpmadd52huq zmm29, zmm19, zmm3
        vpmadd52huq zmm9, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 384]
        vpmadd52luq zmm29, zmm19, zmm3
        vpmadd52luq zmm9, zmm19, zmm4
        vpmadd52huq zmm9, zmm19, zmm3
        vpmadd52huq zmm13, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 448]
        vpmadd52luq zmm9, zmm19, zmm3
        vpmadd52luq zmm13, zmm19, zmm4
        vpmadd52huq zmm13, zmm19, zmm3
        vpmadd52huq zmm10, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 512]
        vpmadd52luq zmm13, zmm19, zmm3
        vpmadd52luq zmm10, zmm19, zmm4
        vpmadd52huq zmm10, zmm19, zmm3
        vpmadd52huq zmm27, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 576]
        vpmadd52luq zmm10, zmm19, zmm3
        vpmadd52luq zmm27, zmm19, zmm4
        vpmadd52huq zmm27, zmm19, zmm3
        vpmadd52huq zmm11, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 640]
        vpmadd52luq zmm27, zmm19, zmm3
        vpmadd52luq zmm11, zmm19, zmm4
        vpmadd52huq zmm11, zmm19, zmm3
        vpmadd52huq zmm16, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 704]
        vpmadd52luq zmm11, zmm19, zmm3
        vpmadd52luq zmm16, zmm19, zmm4
        vpmadd52huq zmm16, zmm19, zmm3
        vpmadd52huq zmm12, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 768]
        vpmadd52luq zmm16, zmm19, zmm3
        vpmadd52luq zmm12, zmm19, zmm4
        vpmadd52huq zmm12, zmm19, zmm3
        vpmadd52huq zmm18, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 832]
        vpmadd52luq zmm12, zmm19, zmm3
        vpmadd52luq zmm18, zmm19, zmm4
        vpmadd52huq zmm18, zmm19, zmm3
        vpmadd52huq zmm14, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 896]
        vpmadd52luq zmm18, zmm19, zmm3
        vpmadd52luq zmm14, zmm19, zmm4
        vpmadd52huq zmm14, zmm19, zmm3
        vpmadd52huq zmm20, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 960]
        vpmadd52luq zmm14, zmm19, zmm3
        vpmadd52luq zmm20, zmm19, zmm4
        vpmadd52huq zmm20, zmm19, zmm3
        vpmadd52huq zmm15, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 1024]
        vpmadd52luq zmm20, zmm19, zmm3
        vpmadd52luq zmm15, zmm19, zmm4
        vpmadd52huq zmm15, zmm19, zmm3
        vpmadd52huq zmm22, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 1088]
        vpmadd52luq zmm15, zmm19, zmm3
        vpmadd52luq zmm22, zmm19, zmm4
        vpmadd52huq zmm22, zmm19, zmm3
        vpmadd52huq zmm17, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 1152]
        vpmadd52luq zmm22, zmm19, zmm3
        vpmadd52luq zmm17, zmm19, zmm4
        vpmadd52huq zmm17, zmm19, zmm3
        vpmadd52huq zmm21, zmm19, zmm4
        vmovdqu64 zmm19, [rcx + 1216]
        vpmadd52luq zmm17, zmm19, zmm3
        vpmadd52luq zmm21, zmm19, zmm4
        vpmadd52huq zmm21, zmm19, zmm3
        vpmadd52huq zmm1, zmm19, zmm4
        vmovdqu64 zmm3, [rcx + 0]
        vpmadd52luq zmm30, zmm3, zmm2
        vpmadd52luq zmm26, zmm3, zmm5
        vpmadd52huq zmm26, zmm3, zmm2
        vpmadd52huq zmm24, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 64]
        vpmadd52luq zmm26, zmm3, zmm2
        vpmadd52luq zmm24, zmm3, zmm5
        vpmadd52huq zmm24, zmm3, zmm2
        vpmadd52huq zmm8, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 128]
        vpmadd52luq zmm24, zmm3, zmm2
        vpmadd52luq zmm8, zmm3, zmm5
        vpmadd52huq zmm8, zmm3, zmm2
        vpmadd52huq zmm29, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 192]
        vpmadd52luq zmm8, zmm3, zmm2
        vpmadd52luq zmm29, zmm3, zmm5
        vpmadd52huq zmm29, zmm3, zmm2
        vpmadd52huq zmm9, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 256]
        vpmadd52luq zmm29, zmm3, zmm2
        vpmadd52luq zmm9, zmm3, zmm5
        vpmadd52huq zmm9, zmm3, zmm2
        vpmadd52huq zmm13, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 320]
        vpmadd52luq zmm9, zmm3, zmm2
        vpmadd52luq zmm13, zmm3, zmm5
        vpmadd52huq zmm13, zmm3, zmm2
        vpmadd52huq zmm10, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 384]
        vpmadd52luq zmm13, zmm3, zmm2
        vpmadd52luq zmm10, zmm3, zmm5
        vpmadd52huq zmm10, zmm3, zmm2
        vpmadd52huq zmm27, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 448]
        vpmadd52luq zmm10, zmm3, zmm2
        vpmadd52luq zmm27, zmm3, zmm5
        vpmadd52huq zmm27, zmm3, zmm2
        vpmadd52huq zmm11, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 512]
        vpmadd52luq zmm27, zmm3, zmm2
        vpmadd52luq zmm11, zmm3, zmm5
        vpmadd52huq zmm11, zmm3, zmm2
        vpmadd52huq zmm16, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 576]
        vpmadd52luq zmm11, zmm3, zmm2
        vpmadd52luq zmm16, zmm3, zmm5
        vpmadd52huq zmm16, zmm3, zmm2
        vpmadd52huq zmm12, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 640]
        vpmadd52luq zmm16, zmm3, zmm2
        vpmadd52luq zmm12, zmm3, zmm5
        vpmadd52huq zmm12, zmm3, zmm2
        vpmadd52huq zmm18, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 704]
        vpmadd52luq zmm12, zmm3, zmm2
        vpmadd52luq zmm18, zmm3, zmm5
        vpmadd52huq zmm18, zmm3, zmm2
        vpmadd52huq zmm14, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 768]
        vpmadd52luq zmm18, zmm3, zmm2
        vpmadd52luq zmm14, zmm3, zmm5
        vpmadd52huq zmm14, zmm3, zmm2
        vpmadd52huq zmm20, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 832]
        vpmadd52luq zmm14, zmm3, zmm2
        vpmadd52luq zmm20, zmm3, zmm5
        vpmadd52huq zmm20, zmm3, zmm2
        vpmadd52huq zmm15, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 896]
        vpmadd52luq zmm20, zmm3, zmm2
        vpmadd52luq zmm15, zmm3, zmm5
        vpmadd52huq zmm15, zmm3, zmm2
        vpmadd52huq zmm22, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 960]
        vpmadd52luq zmm15, zmm3, zmm2
        vpmadd52luq zmm22, zmm3, zmm5
        vpmadd52huq zmm22, zmm3, zmm2
        vpmadd52huq zmm17, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 1024]
        vpmadd52luq zmm22, zmm3, zmm2
        vpmadd52luq zmm17, zmm3, zmm5
        vpmadd52huq zmm17, zmm3, zmm2
        vpmadd52huq zmm21, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 1088]
        vpmadd52luq zmm17, zmm3, zmm2
        vpmadd52luq zmm21, zmm3, zmm5
        vpmadd52huq zmm21, zmm3, zmm2
        vpmadd52huq zmm1, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 1152]
        vpmadd52luq zmm21, zmm3, zmm2
        vpmadd52luq zmm1, zmm3, zmm5
        vpmadd52huq zmm1, zmm3, zmm2
        vpmadd52huq zmm25, zmm3, zmm5
        vmovdqu64 zmm3, [rcx + 1216]
        vpmadd52luq zmm1, zmm3, zmm2
        vpmadd52luq zmm25, zmm3, zmm5
        vpmadd52huq zmm25, zmm3, zmm2
        vpmadd52huq zmm7, zmm3, zmm5
        vpaddq  zmm28, zmm28, zmm0
        vpsrlq  zmm0{k2}{z}, zmm28, 52
        vmovdqu64 [r8 + 384], xmm28
        vbroadcasti64x2 zmm2, [r8 + 384]
        valignq zmm3{k1}{z}, zmm28, zmm28, 2
        vpaddq  zmm21, zmm21, zmm3
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovdqu64 [r8 + 400], xmm6
        vbroadcasti64x2 zmm3, [r8 + 400]
        valignq zmm4{k1}{z}, zmm6, zmm6, 2
        vpaddq  zmm1, zmm1, zmm4
        vpaddq  zmm30, zmm30, zmm0
        vpsrlq  zmm0{k2}{z}, zmm30, 52
        vmovdqu64 [r8 + 416], xmm30
        vbroadcasti64x2 zmm4, [r8 + 416]
        valignq zmm5{k1}{z}, zmm30, zmm30, 2
        vpaddq  zmm25, zmm25, zmm5
        vpaddq  zmm26, zmm26, zmm0
        vpsrlq  zmm0{k2}{z}, zmm26, 52
        vmovdqu64 [r8 + 432], xmm26
        vbroadcasti64x2 zmm5, [r8 + 432]
        valignq zmm6{k1}{z}, zmm26, zmm26, 2
        vpaddq  zmm7, zmm7, zmm6
        vbroadcasti64x2 zmm6, [rdx + 528]
        vbroadcasti64x2 zmm19, [rdx + 592]
        vmovdqu64 zmm23, [rsi + 0]
        vpmadd52luq zmm24, zmm23, zmm6
        vpmadd52luq zmm8, zmm23, zmm19
        vpmadd52huq zmm8, zmm23, zmm6
        vpmadd52huq zmm29, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 64]
        vpmadd52luq zmm8, zmm23, zmm6
        vpmadd52luq zmm29, zmm23, zmm19
        vpmadd52huq zmm29, zmm23, zmm6
        vpmadd52huq zmm9, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 128]
        vpmadd52luq zmm29, zmm23, zmm6
        vpmadd52luq zmm9, zmm23, zmm19
        vpmadd52huq zmm9, zmm23, zmm6
        vpmadd52huq zmm13, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 192]
        vpmadd52luq zmm9, zmm23, zmm6
        vpmadd52luq zmm13, zmm23, zmm19
        vpmadd52huq zmm13, zmm23, zmm6
        vpmadd52huq zmm10, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 256]
        vpmadd52luq zmm13, zmm23, zmm6
        vpmadd52luq zmm10, zmm23, zmm19
        vpmadd52huq zmm10, zmm23, zmm6
        vpmadd52huq zmm27, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 320]
        vpmadd52luq zmm10, zmm23, zmm6
        vpmadd52luq zmm27, zmm23, zmm19
        vpmadd52huq zmm27, zmm23, zmm6
        vpmadd52huq zmm11, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 384]
        vpmadd52luq zmm27, zmm23, zmm6
        vpmadd52luq zmm11, zmm23, zmm19
        vpmadd52huq zmm11, zmm23, zmm6
        vpmadd52huq zmm16, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 448]
        vpmadd52luq zmm11, zmm23, zmm6
        vpmadd52luq zmm16, zmm23, zmm19
        vpmadd52huq zmm16, zmm23, zmm6
        vpmadd52huq zmm12, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 512]
        vpmadd52luq zmm16, zmm23, zmm6
        vpmadd52luq zmm12, zmm23, zmm19
        vpmadd52huq zmm12, zmm23, zmm6
        vpmadd52huq zmm18, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 576]
        vpmadd52luq zmm12, zmm23, zmm6
        vpmadd52luq zmm18, zmm23, zmm19
        vpmadd52huq zmm18, zmm23, zmm6
        vpmadd52huq zmm14, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 640]
        vpmadd52luq zmm18, zmm23, zmm6
        vpmadd52luq zmm14, zmm23, zmm19
        vpmadd52huq zmm14, zmm23, zmm6
        vpmadd52huq zmm20, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 704]
        vpmadd52luq zmm14, zmm23, zmm6
        vpmadd52luq zmm20, zmm23, zmm19
        vpmadd52huq zmm20, zmm23, zmm6
        vpmadd52huq zmm15, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 768]
        vpmadd52luq zmm20, zmm23, zmm6
        vpmadd52luq zmm15, zmm23, zmm19
        vpmadd52huq zmm15, zmm23, zmm6
        vpmadd52huq zmm22, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 832]
        vpmadd52luq zmm15, zmm23, zmm6
        vpmadd52luq zmm22, zmm23, zmm19
        vpmadd52huq zmm22, zmm23, zmm6
        vpmadd52huq zmm17, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 896]
        vpmadd52luq zmm22, zmm23, zmm6
        vpmadd52luq zmm17, zmm23, zmm19
        vpmadd52huq zmm17, zmm23, zmm6
        vpmadd52huq zmm21, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 960]
        vpmadd52luq zmm17, zmm23, zmm6
        vpmadd52luq zmm21, zmm23, zmm19
        vpmadd52huq zmm21, zmm23, zmm6
        vpmadd52huq zmm1, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 1024]
        vpmadd52luq zmm21, zmm23, zmm6
        vpmadd52luq zmm1, zmm23, zmm19
        vpmadd52huq zmm1, zmm23, zmm6
        vpmadd52huq zmm25, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 1088]
        vpmadd52luq zmm1, zmm23, zmm6
        vpmadd52luq zmm25, zmm23, zmm19
        vpmadd52huq zmm25, zmm23, zmm6
        vpmadd52huq zmm7, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 1152]
        vpmadd52luq zmm25, zmm23, zmm6
        vpmadd52luq zmm7, zmm23, zmm19
        vpmadd52huq zmm7, zmm23, zmm6
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm23, zmm19
        vmovdqu64 zmm23, [rsi + 1216]
        vpmadd52luq zmm7, zmm23, zmm6
        vpmadd52luq zmm26, zmm23, zmm19
        vpmadd52huq zmm26, zmm23, zmm6
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm23, zmm19
        vbroadcasti64x2 zmm19, [rdx + 656]
        vbroadcasti64x2 zmm23, [rdx + 720]
        vmovdqu64 zmm28, [rsi + 0]
        vpmadd52luq zmm29, zmm28, zmm19
        vpmadd52luq zmm9, zmm28, zmm23
        vpmadd52huq zmm9, zmm28, zmm19
        vpmadd52huq zmm13, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 64]
        vpmadd52luq zmm9, zmm28, zmm19
        vpmadd52luq zmm13, zmm28, zmm23
        vpmadd52huq zmm13, zmm28, zmm19
        vpmadd52huq zmm10, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 128]
        vpmadd52luq zmm13, zmm28, zmm19
        vpmadd52luq zmm10, zmm28, zmm23
        vpmadd52huq zmm10, zmm28, zmm19
        vpmadd52huq zmm27, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 192]
        vpmadd52luq zmm10, zmm28, zmm19
        vpmadd52luq zmm27, zmm28, zmm23
        vpmadd52huq zmm27, zmm28, zmm19
        vpmadd52huq zmm11, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 256]
        vpmadd52luq zmm27, zmm28, zmm19
        vpmadd52luq zmm11, zmm28, zmm23
        vpmadd52huq zmm11, zmm28, zmm19
        vpmadd52huq zmm16, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 320]
        vpmadd52luq zmm11, zmm28, zmm19
        vpmadd52luq zmm16, zmm28, zmm23
        vpmadd52huq zmm16, zmm28, zmm19
        vpmadd52huq zmm12, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 384]
        vpmadd52luq zmm16, zmm28, zmm19
        vpmadd52luq zmm12, zmm28, zmm23
        vpmadd52huq zmm12, zmm28, zmm19
        vpmadd52huq zmm18, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 448]
        vpmadd52luq zmm12, zmm28, zmm19
        vpmadd52luq zmm18, zmm28, zmm23
        vpmadd52huq zmm18, zmm28, zmm19
        vpmadd52huq zmm14, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 512]
        vpmadd52luq zmm18, zmm28, zmm19
        vpmadd52luq zmm14, zmm28, zmm23
        vpmadd52huq zmm14, zmm28, zmm19
        vpmadd52huq zmm20, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 576]
        vpmadd52luq zmm14, zmm28, zmm19
        vpmadd52luq zmm20, zmm28, zmm23
        vpmadd52huq zmm20, zmm28, zmm19
        vpmadd52huq zmm15, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 640]
        vpmadd52luq zmm20, zmm28, zmm19
        vpmadd52luq zmm15, zmm28, zmm23
        vpmadd52huq zmm15, zmm28, zmm19
        vpmadd52huq zmm22, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 704]
        vpmadd52luq zmm15, zmm28, zmm19
        vpmadd52luq zmm22, zmm28, zmm23
        vpmadd52huq zmm22, zmm28, zmm19
        vpmadd52huq zmm17, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 768]
        vpmadd52luq zmm22, zmm28, zmm19
        vpmadd52luq zmm17, zmm28, zmm23
        vpmadd52huq zmm17, zmm28, zmm19
        vpmadd52huq zmm21, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 832]
        vpmadd52luq zmm17, zmm28, zmm19
        vpmadd52luq zmm21, zmm28, zmm23
        vpmadd52huq zmm21, zmm28, zmm19
        vpmadd52huq zmm1, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 896]
        vpmadd52luq zmm21, zmm28, zmm19
        vpmadd52luq zmm1, zmm28, zmm23
        vpmadd52huq zmm1, zmm28, zmm19
        vpmadd52huq zmm25, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 960]
        vpmadd52luq zmm1, zmm28, zmm19
        vpmadd52luq zmm25, zmm28, zmm23
        vpmadd52huq zmm25, zmm28, zmm19
        vpmadd52huq zmm7, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 1024]
        vpmadd52luq zmm25, zmm28, zmm19
        vpmadd52luq zmm7, zmm28, zmm23
        vpmadd52huq zmm7, zmm28, zmm19
        vpmadd52huq zmm26, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 1088]
        vpmadd52luq zmm7, zmm28, zmm19
        vpmadd52luq zmm26, zmm28, zmm23
        vpmadd52huq zmm26, zmm28, zmm19
        vpmadd52huq zmm6, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 1152]
        vpmadd52luq zmm26, zmm28, zmm19
        vpmadd52luq zmm6, zmm28, zmm23
        vpmadd52huq zmm6, zmm28, zmm19
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 1216]
        vpmadd52luq zmm6, zmm28, zmm19
        vpmadd52luq zmm30, zmm28, zmm23
        vpmadd52huq zmm30, zmm28, zmm19
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm28, zmm23
        vmovdqu64 zmm23, [rcx + 0]
        vpmadd52luq zmm24, zmm23, zmm2
        vpmadd52luq zmm8, zmm23, zmm3
        vpmadd52huq zmm8, zmm23, zmm2
        vpmadd52huq zmm29, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 64]
        vpmadd52luq zmm8, zmm23, zmm2
        vpmadd52luq zmm29, zmm23, zmm3
        vpmadd52huq zmm29, zmm23, zmm2
        vpmadd52huq zmm9, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 128]
        vpmadd52luq zmm29, zmm23, zmm2
        vpmadd52luq zmm9, zmm23, zmm3
        vpmadd52huq zmm9, zmm23, zmm2
        vpmadd52huq zmm13, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 192]
        vpmadd52luq zmm9, zmm23, zmm2
        vpmadd52luq zmm13, zmm23, zmm3
        vpmadd52huq zmm13, zmm23, zmm2
        vpmadd52huq zmm10, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 256]
        vpmadd52luq zmm13, zmm23, zmm2
        vpmadd52luq zmm10, zmm23, zmm3
        vpmadd52huq zmm10, zmm23, zmm2
        vpmadd52huq zmm27, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 320]
        vpmadd52luq zmm10, zmm23, zmm2
        vpmadd52luq zmm27, zmm23, zmm3
        vpmadd52huq zmm27, zmm23, zmm2
        vpmadd52huq zmm11, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 384]
        vpmadd52luq zmm27, zmm23, zmm2
        vpmadd52luq zmm11, zmm23, zmm3
        vpmadd52huq zmm11, zmm23, zmm2
        vpmadd52huq zmm16, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 448]
        vpmadd52luq zmm11, zmm23, zmm2
        vpmadd52luq zmm16, zmm23, zmm3
        vpmadd52huq zmm16, zmm23, zmm2
        vpmadd52huq zmm12, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 512]
        vpmadd52luq zmm16, zmm23, zmm2
        vpmadd52luq zmm12, zmm23, zmm3
        vpmadd52huq zmm12, zmm23, zmm2
        vpmadd52huq zmm18, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 576]
        vpmadd52luq zmm12, zmm23, zmm2
        vpmadd52luq zmm18, zmm23, zmm3
        vpmadd52huq zmm18, zmm23, zmm2
        vpmadd52huq zmm14, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 640]
        vpmadd52luq zmm18, zmm23, zmm2
        vpmadd52luq zmm14, zmm23, zmm3
        vpmadd52huq zmm14, zmm23, zmm2
        vpmadd52huq zmm20, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 704]
        vpmadd52luq zmm14, zmm23, zmm2
        vpmadd52luq zmm20, zmm23, zmm3
        vpmadd52huq zmm20, zmm23, zmm2
        vpmadd52huq zmm15, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 768]
        vpmadd52luq zmm20, zmm23, zmm2
        vpmadd52luq zmm15, zmm23, zmm3
        vpmadd52huq zmm15, zmm23, zmm2
        vpmadd52huq zmm22, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 832]
        vpmadd52luq zmm15, zmm23, zmm2
        vpmadd52luq zmm22, zmm23, zmm3
        vpmadd52huq zmm22, zmm23, zmm2
        vpmadd52huq zmm17, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 896]
        vpmadd52luq zmm22, zmm23, zmm2
        vpmadd52luq zmm17, zmm23, zmm3
        vpmadd52huq zmm17, zmm23, zmm2
        vpmadd52huq zmm21, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 960]
        vpmadd52luq zmm17, zmm23, zmm2
        vpmadd52luq zmm21, zmm23, zmm3
        vpmadd52huq zmm21, zmm23, zmm2
        vpmadd52huq zmm1, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 1024]
        vpmadd52luq zmm21, zmm23, zmm2
        vpmadd52luq zmm1, zmm23, zmm3
        vpmadd52huq zmm1, zmm23, zmm2
        vpmadd52huq zmm25, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 1088]
        vpmadd52luq zmm1, zmm23, zmm2
        vpmadd52luq zmm25, zmm23, zmm3
        vpmadd52huq zmm25, zmm23, zmm2
        vpmadd52huq zmm7, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 1152]
        vpmadd52luq zmm25, zmm23, zmm2
        vpmadd52luq zmm7, zmm23, zmm3
        vpmadd52huq zmm7, zmm23, zmm2
        vpmadd52huq zmm26, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 1216]
        vpmadd52luq zmm7, zmm23, zmm2
        vpmadd52luq zmm26, zmm23, zmm3
        vpmadd52huq zmm26, zmm23, zmm2
        vpmadd52huq zmm6, zmm23, zmm3
        vmovdqu64 zmm2, [rcx + 0]
        vpmadd52luq zmm29, zmm2, zmm4
        vpmadd52luq zmm9, zmm2, zmm5
        vpmadd52huq zmm9, zmm2, zmm4
        vpmadd52huq zmm13, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 64]
        vpmadd52luq zmm9, zmm2, zmm4
        vpmadd52luq zmm13, zmm2, zmm5
        vpmadd52huq zmm13, zmm2, zmm4
        vpmadd52huq zmm10, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 128]
        vpmadd52luq zmm13, zmm2, zmm4
        vpmadd52luq zmm10, zmm2, zmm5
        vpmadd52huq zmm10, zmm2, zmm4
        vpmadd52huq zmm27, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 192]
        vpmadd52luq zmm10, zmm2, zmm4
        vpmadd52luq zmm27, zmm2, zmm5
        vpmadd52huq zmm27, zmm2, zmm4
        vpmadd52huq zmm11, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 256]
        vpmadd52luq zmm27, zmm2, zmm4
        vpmadd52luq zmm11, zmm2, zmm5
        vpmadd52huq zmm11, zmm2, zmm4
        vpmadd52huq zmm16, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 320]
        vpmadd52luq zmm11, zmm2, zmm4
        vpmadd52luq zmm16, zmm2, zmm5
        vpmadd52huq zmm16, zmm2, zmm4
        vpmadd52huq zmm12, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 384]
        vpmadd52luq zmm16, zmm2, zmm4
        vpmadd52luq zmm12, zmm2, zmm5
        vpmadd52huq zmm12, zmm2, zmm4
        vpmadd52huq zmm18, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 448]
        vpmadd52luq zmm12, zmm2, zmm4
        vpmadd52luq zmm18, zmm2, zmm5
        vpmadd52huq zmm18, zmm2, zmm4
        vpmadd52huq zmm14, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 512]
        vpmadd52luq zmm18, zmm2, zmm4
        vpmadd52luq zmm14, zmm2, zmm5
        vpmadd52huq zmm14, zmm2, zmm4
        vpmadd52huq zmm20, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 576]
        vpmadd52luq zmm14, zmm2, zmm4
        vpmadd52luq zmm20, zmm2, zmm5
        vpmadd52huq zmm20, zmm2, zmm4
        vpmadd52huq zmm15, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 640]
        vpmadd52luq zmm20, zmm2, zmm4
        vpmadd52luq zmm15, zmm2, zmm5
        vpmadd52huq zmm15, zmm2, zmm4
        vpmadd52huq zmm22, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 704]
        vpmadd52luq zmm15, zmm2, zmm4
        vpmadd52luq zmm22, zmm2, zmm5
        vpmadd52huq zmm22, zmm2, zmm4
        vpmadd52huq zmm17, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 768]
        vpmadd52luq zmm22, zmm2, zmm4
        vpmadd52luq zmm17, zmm2, zmm5
        vpmadd52huq zmm17, zmm2, zmm4
        vpmadd52huq zmm21, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 832]
        vpmadd52luq zmm17, zmm2, zmm4
        vpmadd52luq zmm21, zmm2, zmm5
        vpmadd52huq zmm21, zmm2, zmm4
        vpmadd52huq zmm1, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 896]
        vpmadd52luq zmm21, zmm2, zmm4
        vpmadd52luq zmm1, zmm2, zmm5
        vpmadd52huq zmm1, zmm2, zmm4
        vpmadd52huq zmm25, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 960]
        vpmadd52luq zmm1, zmm2, zmm4
        vpmadd52luq zmm25, zmm2, zmm5
        vpmadd52huq zmm25, zmm2, zmm4
        vpmadd52huq zmm7, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 1024]
        vpmadd52luq zmm25, zmm2, zmm4
        vpmadd52luq zmm7, zmm2, zmm5
        vpmadd52huq zmm7, zmm2, zmm4
        vpmadd52huq zmm26, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 1088]
        vpmadd52luq zmm7, zmm2, zmm4
        vpmadd52luq zmm26, zmm2, zmm5
        vpmadd52huq zmm26, zmm2, zmm4
        vpmadd52huq zmm6, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 1152]
        vpmadd52luq zmm26, zmm2, zmm4
        vpmadd52luq zmm6, zmm2, zmm5
        vpmadd52huq zmm6, zmm2, zmm4
        vpmadd52huq zmm30, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 1216]
        vpmadd52luq zmm6, zmm2, zmm4
        vpmadd52luq zmm30, zmm2, zmm5
        vpmadd52huq zmm30, zmm2, zmm4
        vpmadd52huq zmm19, zmm2, zmm5
        vpaddq  zmm24, zmm24, zmm0
        vpsrlq  zmm0{k2}{z}, zmm24, 52
        vmovdqu64 [r8 + 448], xmm24
        vbroadcasti64x2 zmm2, [r8 + 448]
        valignq zmm3{k1}{z}, zmm24, zmm24, 2
        vpaddq  zmm26, zmm26, zmm3
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovdqu64 [r8 + 464], xmm8
        vbroadcasti64x2 zmm3, [r8 + 464]
        valignq zmm4{k1}{z}, zmm8, zmm8, 2
        vpaddq  zmm6, zmm6, zmm4
        vpaddq  zmm29, zmm29, zmm0
        vpsrlq  zmm0{k2}{z}, zmm29, 52
        vmovdqu64 [r8 + 480], xmm29
        vbroadcasti64x2 zmm4, [r8 + 480]
        valignq zmm5{k1}{z}, zmm29, zmm29, 2
        vpaddq  zmm30, zmm30, zmm5
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vmovdqu64 [r8 + 496], xmm9
        vbroadcasti64x2 zmm5, [r8 + 496]
        valignq zmm8{k1}{z}, zmm9, zmm9, 2
        vpaddq  zmm19, zmm19, zmm8
        vbroadcasti64x2 zmm8, [rdx + 784]
        vbroadcasti64x2 zmm9, [rdx + 848]
        vmovdqu64 zmm23, [rsi + 0]
        vpmadd52luq zmm13, zmm23, zmm8
        vpmadd52luq zmm10, zmm23, zmm9
        vpmadd52huq zmm10, zmm23, zmm8
        vpmadd52huq zmm27, zmm23, zmm9
        vmovdqu64 zmm23, [rsi + 64]
        vpmadd52luq zmm10, zmm23, zmm8
        vpmadd52luq zmm27, zmm23, zmm9
        vpmadd52huq zmm27, zmm23, zmm8
        vpmadd52huq zmm11, zmm23, zmm9
        vmovdqu64 zmm23, [rsi + 128]
        vpmadd52luq zmm27, zmm23, zmm8
        vpmadd52luq zmm11, zmm23, zmm9
        vpmadd52huq zmm11, zmm23, zmm8
        vpmadd52huq zmm16, zmm23, zmm9
        vmovdqu64 zmm23, [rsi + 192]
        vpmadd52luq zmm11, zmm23, zmm8
        vpmadd52luq zmm16, zmm23, zmm9
        vpmadd52huq zmm16, zmm23, zmm8
        vpmadd52huq zmm12, zmm23, zmm9
        vmovdqu64 zmm23, [rsi + 256]
        vpmadd52luq zmm16, zmm23, zmm8
        vpmadd52luq zmm12, zmm23, zmm9
        vpmadd52huq zmm12, zmm23, zmm8
        vpmadd52huq zmm18, zmm23, zmm9
        vmovdqu64 zmm23, [rsi + 320]
        vpmadd52luq zmm12, zmm23, zmm8
        vpmadd52luq zmm18, zmm23, zmm9
        vpmadd52huq zmm18, zmm23, zmm8
        vpmadd52huq zmm14, zmm23, zmm9
        vmovdqu64 zmm23, [rsi + 384]
        vpmadd52luq zmm18, zmm23, zmm8
        vpmadd52luq zmm14, zmm23, zmm9
        vpmadd52huq zmm14, zmm23, zmm8
        vpmadd52huq zmm20, zmm23, zmm9
        vmovdqu64 zmm23, [rsi + 448]
        vpmadd52luq zmm14, zmm23, zmm8
        vpmadd52luq zmm20, zmm23, zmm9
        vpmadd52huq zmm20, zmm23, zmm8
        vpmadd52huq zmm15, zmm23, zmm9
        vmovdqu64 zmm23, [rsi + 512]
        vpmadd52luq zmm20, zmm23, zmm8
        vpmadd52luq zmm15, zmm23, zmm9
        vpmadd52huq zmm15, zmm23, zmm8
        vpmadd52huq zmm22, zmm23, zmm9
        vmovdqu64 zmm23, [rsi + 576]
        vpmadd52luq zmm15, zmm23, zmm8
        vpmadd52luq zmm22, zmm23, zmm9
        vpmadd52huq zmm22, zmm23, zmm8
        vpmadd52huq zmm17, zmm23, zmm9
        vmovdqu64 zmm23, [rsi + 640]
        vpmadd52luq zmm22, zmm23, zmm8
        vpmadd52luq zmm17, zmm23, zmm9
        vpmadd52huq zmm17, zmm23, zmm8
        vpmadd52huq zmm21, zmm23, zmm9
        vmovdqu64 zmm23, [rsi + 704]
        vpmadd52luq zmm17, zmm23, zmm8
        vpmadd52luq zmm21, zmm23, zmm9
        vpmadd52huq zmm21, zmm23, zmm8
        vpmadd52huq zmm1, zmm23, zmm9
        vmovdqu64 zmm23, [rsi + 768]
        vpmadd52luq zmm21, zmm23, zmm8
        vpmadd52luq zmm1, zmm23, zmm9
        vpmadd52huq zmm1, zmm23, zmm8
        vpmadd52huq zmm25, zmm23, zmm9
        vmovdqu64 zmm23, [rsi + 832]
        vpmadd52luq zmm1, zmm23, zmm8
        vpmadd52luq zmm25, zmm23, zmm9
        vpmadd52huq zmm25, zmm23, zmm8
        vpmadd52huq zmm7, zmm23, zmm9
        vmovdqu64 zmm23, [rsi + 896]
        vpmadd52luq zmm25, zmm23, zmm8
        vpmadd52luq zmm7, zmm23, zmm9
        vpmadd52huq zmm7, zmm23, zmm8
        vpmadd52huq zmm26, zmm23, zmm9
        vmovdqu64 zmm23, [rsi + 960]
        vpmadd52luq zmm7, zmm23, zmm8
        vpmadd52luq zmm26, zmm23, zmm9
        vpmadd52huq zmm26, zmm23, zmm8
        vpmadd52huq zmm6, zmm23, zmm9
        vmovdqu64 zmm23, [rsi + 1024]
        vpmadd52luq zmm26, zmm23, zmm8
        vpmadd52luq zmm6, zmm23, zmm9
        vpmadd52huq zmm6, zmm23, zmm8
        vpmadd52huq zmm30, zmm23, zmm9
        vmovdqu64 zmm23, [rsi + 1088]
        vpmadd52luq zmm6, zmm23, zmm8
        vpmadd52luq zmm30, zmm23, zmm9
        vpmadd52huq zmm30, zmm23, zmm8
        vpmadd52huq zmm19, zmm23, zmm9
        vmovdqu64 zmm23, [rsi + 1152]
        vpmadd52luq zmm30, zmm23, zmm8
        vpmadd52luq zmm19, zmm23, zmm9
        vpmadd52huq zmm19, zmm23, zmm8
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm23, zmm9
        vmovdqu64 zmm23, [rsi + 1216]
        vpmadd52luq zmm19, zmm23, zmm8
        vpmadd52luq zmm24, zmm23, zmm9
        vpmadd52huq zmm24, zmm23, zmm8
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm23, zmm9
        vbroadcasti64x2 zmm9, [rdx + 912]
        vbroadcasti64x2 zmm23, [rdx + 976]
        vmovdqu64 zmm28, [rsi + 0]
        vpmadd52luq zmm27, zmm28, zmm9
        vpmadd52luq zmm11, zmm28, zmm23
        vpmadd52huq zmm11, zmm28, zmm9
        vpmadd52huq zmm16, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 64]
        vpmadd52luq zmm11, zmm28, zmm9
        vpmadd52luq zmm16, zmm28, zmm23
        vpmadd52huq zmm16, zmm28, zmm9
        vpmadd52huq zmm12, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 128]
        vpmadd52luq zmm16, zmm28, zmm9
        vpmadd52luq zmm12, zmm28, zmm23
        vpmadd52huq zmm12, zmm28, zmm9
        vpmadd52huq zmm18, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 192]
        vpmadd52luq zmm12, zmm28, zmm9
        vpmadd52luq zmm18, zmm28, zmm23
        vpmadd52huq zmm18, zmm28, zmm9
        vpmadd52huq zmm14, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 256]
        vpmadd52luq zmm18, zmm28, zmm9
        vpmadd52luq zmm14, zmm28, zmm23
        vpmadd52huq zmm14, zmm28, zmm9
        vpmadd52huq zmm20, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 320]
        vpmadd52luq zmm14, zmm28, zmm9
        vpmadd52luq zmm20, zmm28, zmm23
        vpmadd52huq zmm20, zmm28, zmm9
        vpmadd52huq zmm15, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 384]
        vpmadd52luq zmm20, zmm28, zmm9
        vpmadd52luq zmm15, zmm28, zmm23
        vpmadd52huq zmm15, zmm28, zmm9
        vpmadd52huq zmm22, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 448]
        vpmadd52luq zmm15, zmm28, zmm9
        vpmadd52luq zmm22, zmm28, zmm23
        vpmadd52huq zmm22, zmm28, zmm9
        vpmadd52huq zmm17, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 512]
        vpmadd52luq zmm22, zmm28, zmm9
        vpmadd52luq zmm17, zmm28, zmm23
        vpmadd52huq zmm17, zmm28, zmm9
        vpmadd52huq zmm21, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 576]
        vpmadd52luq zmm17, zmm28, zmm9
        vpmadd52luq zmm21, zmm28, zmm23
        vpmadd52huq zmm21, zmm28, zmm9
        vpmadd52huq zmm1, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 640]
        vpmadd52luq zmm21, zmm28, zmm9
        vpmadd52luq zmm1, zmm28, zmm23
        vpmadd52huq zmm1, zmm28, zmm9
        vpmadd52huq zmm25, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 704]
        vpmadd52luq zmm1, zmm28, zmm9
        vpmadd52luq zmm25, zmm28, zmm23
        vpmadd52huq zmm25, zmm28, zmm9
        vpmadd52huq zmm7, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 768]
        vpmadd52luq zmm25, zmm28, zmm9
        vpmadd52luq zmm7, zmm28, zmm23
        vpmadd52huq zmm7, zmm28, zmm9
        vpmadd52huq zmm26, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 832]
        vpmadd52luq zmm7, zmm28, zmm9
        vpmadd52luq zmm26, zmm28, zmm23
        vpmadd52huq zmm26, zmm28, zmm9
        vpmadd52huq zmm6, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 896]
        vpmadd52luq zmm26, zmm28, zmm9
        vpmadd52luq zmm6, zmm28, zmm23
        vpmadd52huq zmm6, zmm28, zmm9
        vpmadd52huq zmm30, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 960]
        vpmadd52luq zmm6, zmm28, zmm9
        vpmadd52luq zmm30, zmm28, zmm23
        vpmadd52huq zmm30, zmm28, zmm9
        vpmadd52huq zmm19, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 1024]
        vpmadd52luq zmm30, zmm28, zmm9
        vpmadd52luq zmm19, zmm28, zmm23
        vpmadd52huq zmm19, zmm28, zmm9
        vpmadd52huq zmm24, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 1088]
        vpmadd52luq zmm19, zmm28, zmm9
        vpmadd52luq zmm24, zmm28, zmm23
        vpmadd52huq zmm24, zmm28, zmm9
        vpmadd52huq zmm8, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 1152]
        vpmadd52luq zmm24, zmm28, zmm9
        vpmadd52luq zmm8, zmm28, zmm23
        vpmadd52huq zmm8, zmm28, zmm9
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm28, zmm23
        vmovdqu64 zmm28, [rsi + 1216]
        vpmadd52luq zmm8, zmm28, zmm9
        vpmadd52luq zmm29, zmm28, zmm23
        vpmadd52huq zmm29, zmm28, zmm9
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm28, zmm23
        vmovdqu64 zmm23, [rcx + 0]
        vpmadd52luq zmm13, zmm23, zmm2
        vpmadd52luq zmm10, zmm23, zmm3
        vpmadd52huq zmm10, zmm23, zmm2
        vpmadd52huq zmm27, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 64]
        vpmadd52luq zmm10, zmm23, zmm2
        vpmadd52luq zmm27, zmm23, zmm3
        vpmadd52huq zmm27, zmm23, zmm2
        vpmadd52huq zmm11, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 128]
        vpmadd52luq zmm27, zmm23, zmm2
        vpmadd52luq zmm11, zmm23, zmm3
        vpmadd52huq zmm11, zmm23, zmm2
        vpmadd52huq zmm16, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 192]
        vpmadd52luq zmm11, zmm23, zmm2
        vpmadd52luq zmm16, zmm23, zmm3
        vpmadd52huq zmm16, zmm23, zmm2
        vpmadd52huq zmm12, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 256]
        vpmadd52luq zmm16, zmm23, zmm2
        vpmadd52luq zmm12, zmm23, zmm3
        vpmadd52huq zmm12, zmm23, zmm2
        vpmadd52huq zmm18, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 320]
        vpmadd52luq zmm12, zmm23, zmm2
        vpmadd52luq zmm18, zmm23, zmm3
        vpmadd52huq zmm18, zmm23, zmm2
        vpmadd52huq zmm14, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 384]
        vpmadd52luq zmm18, zmm23, zmm2
        vpmadd52luq zmm14, zmm23, zmm3
        vpmadd52huq zmm14, zmm23, zmm2
        vpmadd52huq zmm20, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 448]
        vpmadd52luq zmm14, zmm23, zmm2
        vpmadd52luq zmm20, zmm23, zmm3
        vpmadd52huq zmm20, zmm23, zmm2
        vpmadd52huq zmm15, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 512]
        vpmadd52luq zmm20, zmm23, zmm2
        vpmadd52luq zmm15, zmm23, zmm3
        vpmadd52huq zmm15, zmm23, zmm2
        vpmadd52huq zmm22, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 576]
        vpmadd52luq zmm15, zmm23, zmm2
        vpmadd52luq zmm22, zmm23, zmm3
        vpmadd52huq zmm22, zmm23, zmm2
        vpmadd52huq zmm17, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 640]
        vpmadd52luq zmm22, zmm23, zmm2
        vpmadd52luq zmm17, zmm23, zmm3
        vpmadd52huq zmm17, zmm23, zmm2
        vpmadd52huq zmm21, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 704]
        vpmadd52luq zmm17, zmm23, zmm2
        vpmadd52luq zmm21, zmm23, zmm3
        vpmadd52huq zmm21, zmm23, zmm2
        vpmadd52huq zmm1, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 768]
        vpmadd52luq zmm21, zmm23, zmm2
        vpmadd52luq zmm1, zmm23, zmm3
        vpmadd52huq zmm1, zmm23, zmm2
        vpmadd52huq zmm25, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 832]
        vpmadd52luq zmm1, zmm23, zmm2
        vpmadd52luq zmm25, zmm23, zmm3
        vpmadd52huq zmm25, zmm23, zmm2
        vpmadd52huq zmm7, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 896]
        vpmadd52luq zmm25, zmm23, zmm2
        vpmadd52luq zmm7, zmm23, zmm3
        vpmadd52huq zmm7, zmm23, zmm2
        vpmadd52huq zmm26, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 960]
        vpmadd52luq zmm7, zmm23, zmm2
        vpmadd52luq zmm26, zmm23, zmm3
        vpmadd52huq zmm26, zmm23, zmm2
        vpmadd52huq zmm6, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 1024]
        vpmadd52luq zmm26, zmm23, zmm2
        vpmadd52luq zmm6, zmm23, zmm3
        vpmadd52huq zmm6, zmm23, zmm2
        vpmadd52huq zmm30, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 1088]
        vpmadd52luq zmm6, zmm23, zmm2
        vpmadd52luq zmm30, zmm23, zmm3
        vpmadd52huq zmm30, zmm23, zmm2
        vpmadd52huq zmm19, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 1152]
        vpmadd52luq zmm30, zmm23, zmm2
        vpmadd52luq zmm19, zmm23, zmm3
        vpmadd52huq zmm19, zmm23, zmm2
        vpmadd52huq zmm24, zmm23, zmm3
        vmovdqu64 zmm23, [rcx + 1216]
        vpmadd52luq zmm19, zmm23, zmm2
        vpmadd52luq zmm24, zmm23, zmm3
        vpmadd52huq zmm24, zmm23, zmm2
        vpmadd52huq zmm8, zmm23, zmm3
        vmovdqu64 zmm2, [rcx + 0]
        vpmadd52luq zmm27, zmm2, zmm4
        vpmadd52luq zmm11, zmm2, zmm5
        vpmadd52huq zmm11, zmm2, zmm4
        vpmadd52huq zmm16, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 64]
        vpmadd52luq zmm11, zmm2, zmm4
        vpmadd52luq zmm16, zmm2, zmm5
        vpmadd52huq zmm16, zmm2, zmm4
        vpmadd52huq zmm12, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 128]
        vpmadd52luq zmm16, zmm2, zmm4
        vpmadd52luq zmm12, zmm2, zmm5
        vpmadd52huq zmm12, zmm2, zmm4
        vpmadd52huq zmm18, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 192]
        vpmadd52luq zmm12, zmm2, zmm4
        vpmadd52luq zmm18, zmm2, zmm5
        vpmadd52huq zmm18, zmm2, zmm4
        vpmadd52huq zmm14, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 256]
        vpmadd52luq zmm18, zmm2, zmm4
        vpmadd52luq zmm14, zmm2, zmm5
        vpmadd52huq zmm14, zmm2, zmm4
        vpmadd52huq zmm20, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 320]
        vpmadd52luq zmm14, zmm2, zmm4
        vpmadd52luq zmm20, zmm2, zmm5
        vpmadd52huq zmm20, zmm2, zmm4
        vpmadd52huq zmm15, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 384]
        vpmadd52luq zmm20, zmm2, zmm4
        vpmadd52luq zmm15, zmm2, zmm5
        vpmadd52huq zmm15, zmm2, zmm4
        vpmadd52huq zmm22, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 448]
        vpmadd52luq zmm15, zmm2, zmm4
        vpmadd52luq zmm22, zmm2, zmm5
        vpmadd52huq zmm22, zmm2, zmm4
        vpmadd52huq zmm17, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 512]
        vpmadd52luq zmm22, zmm2, zmm4
        vpmadd52luq zmm17, zmm2, zmm5
        vpmadd52huq zmm17, zmm2, zmm4
        vpmadd52huq zmm21, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 576]
        vpmadd52luq zmm17, zmm2, zmm4
        vpmadd52luq zmm21, zmm2, zmm5
        vpmadd52huq zmm21, zmm2, zmm4
        vpmadd52huq zmm1, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 640]
        vpmadd52luq zmm21, zmm2, zmm4
        vpmadd52luq zmm1, zmm2, zmm5
        vpmadd52huq zmm1, zmm2, zmm4
        vpmadd52huq zmm25, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 704]
        vpmadd52luq zmm1, zmm2, zmm4
        vpmadd52luq zmm25, zmm2, zmm5
        vpmadd52huq zmm25, zmm2, zmm4
        vpmadd52huq zmm7, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 768]
        vpmadd52luq zmm25, zmm2, zmm4
        vpmadd52luq zmm7, zmm2, zmm5
        vpmadd52huq zmm7, zmm2, zmm4
        vpmadd52huq zmm26, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 832]
        vpmadd52luq zmm7, zmm2, zmm4
        vpmadd52luq zmm26, zmm2, zmm5
        vpmadd52huq zmm26, zmm2, zmm4
        vpmadd52huq zmm6, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 896]
        vpmadd52luq zmm26, zmm2, zmm4
        vpmadd52luq zmm6, zmm2, zmm5
        vpmadd52huq zmm6, zmm2, zmm4
        vpmadd52huq zmm30, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 960]
        vpmadd52luq zmm6, zmm2, zmm4
        vpmadd52luq zmm30, zmm2, zmm5
        vpmadd52huq zmm30, zmm2, zmm4
        vpmadd52huq zmm19, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 1024]
        vpmadd52luq zmm30, zmm2, zmm4
        vpmadd52luq zmm19, zmm2, zmm5
        vpmadd52huq zmm19, zmm2, zmm4
        vpmadd52huq zmm24, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 1088]
        vpmadd52luq zmm19, zmm2, zmm4
        vpmadd52luq zmm24, zmm2, zmm5
        vpmadd52huq zmm24, zmm2, zmm4
        vpmadd52huq zmm8, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 1152]
        vpmadd52luq zmm24, zmm2, zmm4
        vpmadd52luq zmm8, zmm2, zmm5
        vpmadd52huq zmm8, zmm2, zmm4
        vpmadd52huq zmm29, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 1216]
        vpmadd52luq zmm8, zmm2, zmm4
        vpmadd52luq zmm29, zmm2, zmm5
        vpmadd52huq zmm29, zmm2, zmm4
        vpmadd52huq zmm9, zmm2, zmm5
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovdqu64 [r8 + 512], xmm13
        vbroadcasti64x2 zmm2, [r8 + 512]
        valignq zmm3{k1}{z}, zmm13, zmm13, 2
        vpaddq  zmm24, zmm24, zmm3
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovdqu64 [r8 + 528], xmm10
        vbroadcasti64x2 zmm3, [r8 + 528]
        valignq zmm4{k1}{z}, zmm10, zmm10, 2
        vpaddq  zmm8, zmm8, zmm4
        vpaddq  zmm27, zmm27, zmm0
        vpsrlq  zmm0{k2}{z}, zmm27, 52
        vmovdqu64 [r8 + 544], xmm27
        vbroadcasti64x2 zmm4, [r8 + 544]
        valignq zmm5{k1}{z}, zmm27, zmm27, 2
        vpaddq  zmm29, zmm29, zmm5
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vmovdqu64 [r8 + 560], xmm11
        vbroadcasti64x2 zmm5, [r8 + 560]
        valignq zmm10{k1}{z}, zmm11, zmm11, 2
        vpaddq  zmm9, zmm9, zmm10
        vbroadcasti64x2 zmm10, [rdx + 1040]
        vbroadcasti64x2 zmm11, [rdx + 1104]
        vmovdqu64 zmm13, [rsi + 0]
        vpmadd52luq zmm16, zmm13, zmm10
        vpmadd52luq zmm12, zmm13, zmm11
        vpmadd52huq zmm12, zmm13, zmm10
        vpmadd52huq zmm18, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 64]
        vpmadd52luq zmm12, zmm13, zmm10
        vpmadd52luq zmm18, zmm13, zmm11
        vpmadd52huq zmm18, zmm13, zmm10
        vpmadd52huq zmm14, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 128]
        vpmadd52luq zmm18, zmm13, zmm10
        vpmadd52luq zmm14, zmm13, zmm11
        vpmadd52huq zmm14, zmm13, zmm10
        vpmadd52huq zmm20, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 192]
        vpmadd52luq zmm14, zmm13, zmm10
        vpmadd52luq zmm20, zmm13, zmm11
        vpmadd52huq zmm20, zmm13, zmm10
        vpmadd52huq zmm15, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 256]
        vpmadd52luq zmm20, zmm13, zmm10
        vpmadd52luq zmm15, zmm13, zmm11
        vpmadd52huq zmm15, zmm13, zmm10
        vpmadd52huq zmm22, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 320]
        vpmadd52luq zmm15, zmm13, zmm10
        vpmadd52luq zmm22, zmm13, zmm11
        vpmadd52huq zmm22, zmm13, zmm10
        vpmadd52huq zmm17, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 384]
        vpmadd52luq zmm22, zmm13, zmm10
        vpmadd52luq zmm17, zmm13, zmm11
        vpmadd52huq zmm17, zmm13, zmm10
        vpmadd52huq zmm21, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 448]
        vpmadd52luq zmm17, zmm13, zmm10
        vpmadd52luq zmm21, zmm13, zmm11
        vpmadd52huq zmm21, zmm13, zmm10
        vpmadd52huq zmm1, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 512]
        vpmadd52luq zmm21, zmm13, zmm10
        vpmadd52luq zmm1, zmm13, zmm11
        vpmadd52huq zmm1, zmm13, zmm10
        vpmadd52huq zmm25, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 576]
        vpmadd52luq zmm1, zmm13, zmm10
        vpmadd52luq zmm25, zmm13, zmm11
        vpmadd52huq zmm25, zmm13, zmm10
        vpmadd52huq zmm7, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 640]
        vpmadd52luq zmm25, zmm13, zmm10
        vpmadd52luq zmm7, zmm13, zmm11
        vpmadd52huq zmm7, zmm13, zmm10
        vpmadd52huq zmm26, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 704]
        vpmadd52luq zmm7, zmm13, zmm10
        vpmadd52luq zmm26, zmm13, zmm11
        vpmadd52huq zmm26, zmm13, zmm10
        vpmadd52huq zmm6, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 768]
        vpmadd52luq zmm26, zmm13, zmm10
        vpmadd52luq zmm6, zmm13, zmm11
        vpmadd52huq zmm6, zmm13, zmm10
        vpmadd52huq zmm30, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 832]
        vpmadd52luq zmm6, zmm13, zmm10
        vpmadd52luq zmm30, zmm13, zmm11
        vpmadd52huq zmm30, zmm13, zmm10
        vpmadd52huq zmm19, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 896]
        vpmadd52luq zmm30, zmm13, zmm10
        vpmadd52luq zmm19, zmm13, zmm11
        vpmadd52huq zmm19, zmm13, zmm10
        vpmadd52huq zmm24, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 960]
        vpmadd52luq zmm19, zmm13, zmm10
        vpmadd52luq zmm24, zmm13, zmm11
        vpmadd52huq zmm24, zmm13, zmm10
        vpmadd52huq zmm8, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 1024]
        vpmadd52luq zmm24, zmm13, zmm10
        vpmadd52luq zmm8, zmm13, zmm11
        vpmadd52huq zmm8, zmm13, zmm10
        vpmadd52huq zmm29, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 1088]
        vpmadd52luq zmm8, zmm13, zmm10
        vpmadd52luq zmm29, zmm13, zmm11
        vpmadd52huq zmm29, zmm13, zmm10
        vpmadd52huq zmm9, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 1152]
        vpmadd52luq zmm29, zmm13, zmm10
        vpmadd52luq zmm9, zmm13, zmm11
        vpmadd52huq zmm9, zmm13, zmm10
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm13, zmm11
        vmovdqu64 zmm13, [rsi + 1216]
        vpmadd52luq zmm9, zmm13, zmm10
        vpmadd52luq zmm23, zmm13, zmm11
        vpmadd52huq zmm23, zmm13, zmm10
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm13, zmm11
        vbroadcasti64x2 zmm11, [rdx + 1168]
        vbroadcasti64x2 zmm13, [rdx + 1232]
        vmovdqu64 zmm27, [rsi + 0]
        vpmadd52luq zmm18, zmm27, zmm11
        vpmadd52luq zmm14, zmm27, zmm13
        vpmadd52huq zmm14, zmm27, zmm11
        vpmadd52huq zmm20, zmm27, zmm13
        vmovdqu64 zmm27, [rsi + 64]
        vpmadd52luq zmm14, zmm27, zmm11
        vpmadd52luq zmm20, zmm27, zmm13
        vpmadd52huq zmm20, zmm27, zmm11
        vpmadd52huq zmm15, zmm27, zmm13
        vmovdqu64 zmm27, [rsi + 128]
        vpmadd52luq zmm20, zmm27, zmm11
        vpmadd52luq zmm15, zmm27, zmm13
        vpmadd52huq zmm15, zmm27, zmm11
        vpmadd52huq zmm22, zmm27, zmm13
        vmovdqu64 zmm27, [rsi + 192]
        vpmadd52luq zmm15, zmm27, zmm11
        vpmadd52luq zmm22, zmm27, zmm13
        vpmadd52huq zmm22, zmm27, zmm11
        vpmadd52huq zmm17, zmm27, zmm13
        vmovdqu64 zmm27, [rsi + 256]
        vpmadd52luq zmm22, zmm27, zmm11
        vpmadd52luq zmm17, zmm27, zmm13
        vpmadd52huq zmm17, zmm27, zmm11
        vpmadd52huq zmm21, zmm27, zmm13
        vmovdqu64 zmm27, [rsi + 320]
        vpmadd52luq zmm17, zmm27, zmm11
        vpmadd52luq zmm21, zmm27, zmm13
        vpmadd52huq zmm21, zmm27, zmm11
        vpmadd52huq zmm1, zmm27, zmm13
        vmovdqu64 zmm27, [rsi + 384]
        vpmadd52luq zmm21, zmm27, zmm11
        vpmadd52luq zmm1, zmm27, zmm13
        vpmadd52huq zmm1, zmm27, zmm11
        vpmadd52huq zmm25, zmm27, zmm13
        vmovdqu64 zmm27, [rsi + 448]
        vpmadd52luq zmm1, zmm27, zmm11
        vpmadd52luq zmm25, zmm27, zmm13
        vpmadd52huq zmm25, zmm27, zmm11
        vpmadd52huq zmm7, zmm27, zmm13
        vmovdqu64 zmm27, [rsi + 512]
        vpmadd52luq zmm25, zmm27, zmm11
        vpmadd52luq zmm7, zmm27, zmm13
        vpmadd52huq zmm7, zmm27, zmm11
        vpmadd52huq zmm26, zmm27, zmm13
        vmovdqu64 zmm27, [rsi + 576]
        vpmadd52luq zmm7, zmm27, zmm11
        vpmadd52luq zmm26, zmm27, zmm13
        vpmadd52huq zmm26, zmm27, zmm11
        vpmadd52huq zmm6, zmm27, zmm13
        vmovdqu64 zmm27, [rsi + 640]
        vpmadd52luq zmm26, zmm27, zmm11
        vpmadd52luq zmm6, zmm27, zmm13
        vpmadd52huq zmm6, zmm27, zmm11
        vpmadd52huq zmm30, zmm27, zmm13
        vmovdqu64 zmm27, [rsi + 704]
        vpmadd52luq zmm6, zmm27, zmm11
        vpmadd52luq zmm30, zmm27, zmm13
        vpmadd52huq zmm30, zmm27, zmm11
        vpmadd52huq zmm19, zmm27, zmm13
        vmovdqu64 zmm27, [rsi + 768]
        vpmadd52luq zmm30, zmm27, zmm11
        vpmadd52luq zmm19, zmm27, zmm13
        vpmadd52huq zmm19, zmm27, zmm11
        vpmadd52huq zmm24, zmm27, zmm13
        vmovdqu64 zmm27, [rsi + 832]
        vpmadd52luq zmm19, zmm27, zmm11
        vpmadd52luq zmm24, zmm27, zmm13
        vpmadd52huq zmm24, zmm27, zmm11
        vpmadd52huq zmm8, zmm27, zmm13
        vmovdqu64 zmm27, [rsi + 896]
        vpmadd52luq zmm24, zmm27, zmm11
        vpmadd52luq zmm8, zmm27, zmm13
        vpmadd52huq zmm8, zmm27, zmm11
        vpmadd52huq zmm29, zmm27, zmm13
        vmovdqu64 zmm27, [rsi + 960]
        vpmadd52luq zmm8, zmm27, zmm11
        vpmadd52luq zmm29, zmm27, zmm13
        vpmadd52huq zmm29, zmm27, zmm11
        vpmadd52huq zmm9, zmm27, zmm13
        vmovdqu64 zmm27, [rsi + 1024]
        vpmadd52luq zmm29, zmm27, zmm11
        vpmadd52luq zmm9, zmm27, zmm13
        vpmadd52huq zmm9, zmm27, zmm11
        vpmadd52huq zmm23, zmm27, zmm13
        vmovdqu64 zmm27, [rsi + 1088]
        vpmadd52luq zmm9, zmm27, zmm11
        vpmadd52luq zmm23, zmm27, zmm13
        vpmadd52huq zmm23, zmm27, zmm11
        vpmadd52huq zmm10, zmm27, zmm13
        vmovdqu64 zmm27, [rsi + 1152]
        vpmadd52luq zmm23, zmm27, zmm11
        vpmadd52luq zmm10, zmm27, zmm13
        vpmadd52huq zmm10, zmm27, zmm11
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm27, zmm13
        vmovdqu64 zmm27, [rsi + 1216]
        vpmadd52luq zmm10, zmm27, zmm11
        vpmadd52luq zmm28, zmm27, zmm13
        vpmadd52huq zmm28, zmm27, zmm11
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm27, zmm13
        vmovdqu64 zmm13, [rcx + 0]
        vpmadd52luq zmm16, zmm13, zmm2
        vpmadd52luq zmm12, zmm13, zmm3
        vpmadd52huq zmm12, zmm13, zmm2
        vpmadd52huq zmm18, zmm13, zmm3
        vmovdqu64 zmm13, [rcx + 64]
        vpmadd52luq zmm12, zmm13, zmm2
        vpmadd52luq zmm18, zmm13, zmm3
        vpmadd52huq zmm18, zmm13, zmm2
        vpmadd52huq zmm14, zmm13, zmm3
        vmovdqu64 zmm13, [rcx + 128]
        vpmadd52luq zmm18, zmm13, zmm2
        vpmadd52luq zmm14, zmm13, zmm3
        vpmadd52huq zmm14, zmm13, zmm2
        vpmadd52huq zmm20, zmm13, zmm3
        vmovdqu64 zmm13, [rcx + 192]
        vpmadd52luq zmm14, zmm13, zmm2
        vpmadd52luq zmm20, zmm13, zmm3
        vpmadd52huq zmm20, zmm13, zmm2
        vpmadd52huq zmm15, zmm13, zmm3
        vmovdqu64 zmm13, [rcx + 256]
        vpmadd52luq zmm20, zmm13, zmm2
        vpmadd52luq zmm15, zmm13, zmm3
        vpmadd52huq zmm15, zmm13, zmm2
        vpmadd52huq zmm22, zmm13, zmm3
        vmovdqu64 zmm13, [rcx + 320]
        vpmadd52luq zmm15, zmm13, zmm2
        vpmadd52luq zmm22, zmm13, zmm3
        vpmadd52huq zmm22, zmm13, zmm2
        vpmadd52huq zmm17, zmm13, zmm3
        vmovdqu64 zmm13, [rcx + 384]
        vpmadd52luq zmm22, zmm13, zmm2
        vpmadd52luq zmm17, zmm13, zmm3
        vpmadd52huq zmm17, zmm13, zmm2
        vpmadd52huq zmm21, zmm13, zmm3
        vmovdqu64 zmm13, [rcx + 448]
        vpmadd52luq zmm17, zmm13, zmm2
        vpmadd52luq zmm21, zmm13, zmm3
        vpmadd52huq zmm21, zmm13, zmm2
        vpmadd52huq zmm1, zmm13, zmm3
        vmovdqu64 zmm13, [rcx + 512]
        vpmadd52luq zmm21, zmm13, zmm2
        vpmadd52luq zmm1, zmm13, zmm3
        vpmadd52huq zmm1, zmm13, zmm2
        vpmadd52huq zmm25, zmm13, zmm3
        vmovdqu64 zmm13, [rcx + 576]
        vpmadd52luq zmm1, zmm13, zmm2
        vpmadd52luq zmm25, zmm13, zmm3
        vpmadd52huq zmm25, zmm13, zmm2
        vpmadd52huq zmm7, zmm13, zmm3
        vmovdqu64 zmm13, [rcx + 640]
        vpmadd52luq zmm25, zmm13, zmm2
        vpmadd52luq zmm7, zmm13, zmm3
        vpmadd52huq zmm7, zmm13, zmm2
        vpmadd52huq zmm26, zmm13, zmm3
        vmovdqu64 zmm13, [rcx + 704]
        vpmadd52luq zmm7, zmm13, zmm2
        vpmadd52luq zmm26, zmm13, zmm3
        vpmadd52huq zmm26, zmm13, zmm2
        vpmadd52huq zmm6, zmm13, zmm3
        vmovdqu64 zmm13, [rcx + 768]
        vpmadd52luq zmm26, zmm13, zmm2
        vpmadd52luq zmm6, zmm13, zmm3
        vpmadd52huq zmm6, zmm13, zmm2
        vpmadd52huq zmm30, zmm13, zmm3
        vmovdqu64 zmm13, [rcx + 832]
        vpmadd52luq zmm6, zmm13, zmm2
        vpmadd52luq zmm30, zmm13, zmm3
        vpmadd52huq zmm30, zmm13, zmm2
        vpmadd52huq zmm19, zmm13, zmm3
        vmovdqu64 zmm13, [rcx + 896]
        vpmadd52luq zmm30, zmm13, zmm2
        vpmadd52luq zmm19, zmm13, zmm3
        vpmadd52huq zmm19, zmm13, zmm2
        vpmadd52huq zmm24, zmm13, zmm3
        vmovdqu64 zmm13, [rcx + 960]
        vpmadd52luq zmm19, zmm13, zmm2
        vpmadd52luq zmm24, zmm13, zmm3
        vpmadd52huq zmm24, zmm13, zmm2
        vpmadd52huq zmm8, zmm13, zmm3
        vmovdqu64 zmm13, [rcx + 1024]
        vpmadd52luq zmm24, zmm13, zmm2
        vpmadd52luq zmm8, zmm13, zmm3
        vpmadd52huq zmm8, zmm13, zmm2
        vpmadd52huq zmm29, zmm13, zmm3
        vmovdqu64 zmm13, [rcx + 1088]
        vpmadd52luq zmm8, zmm13, zmm2
        vpmadd52luq zmm29, zmm13, zmm3
        vpmadd52huq zmm29, zmm13, zmm2
        vpmadd52huq zmm9, zmm13, zmm3
        vmovdqu64 zmm13, [rcx + 1152]
        vpmadd52luq zmm29, zmm13, zmm2
        vpmadd52luq zmm9, zmm13, zmm3
        vpmadd52huq zmm9, zmm13, zmm2
        vpmadd52huq zmm23, zmm13, zmm3
        vmovdqu64 zmm13, [rcx + 1216]
        vpmadd52luq zmm9, zmm13, zmm2
        vpmadd52luq zmm23, zmm13, zmm3
        vpmadd52huq zmm23, zmm13, zmm2
        vpmadd52huq zmm10, zmm13, zmm3
        vmovdqu64 zmm2, [rcx + 0]
        vpmadd52luq zmm18, zmm2, zmm4
        vpmadd52luq zmm14, zmm2, zmm5
        vpmadd52huq zmm14, zmm2, zmm4
        vpmadd52huq zmm20, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 64]
        vpmadd52luq zmm14, zmm2, zmm4
        vpmadd52luq zmm20, zmm2, zmm5
        vpmadd52huq zmm20, zmm2, zmm4
        vpmadd52huq zmm15, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 128]
        vpmadd52luq zmm20, zmm2, zmm4
        vpmadd52luq zmm15, zmm2, zmm5
        vpmadd52huq zmm15, zmm2, zmm4
        vpmadd52huq zmm22, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 192]
        vpmadd52luq zmm15, zmm2, zmm4
        vpmadd52luq zmm22, zmm2, zmm5
        vpmadd52huq zmm22, zmm2, zmm4
        vpmadd52huq zmm17, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 256]
        vpmadd52luq zmm22, zmm2, zmm4
        vpmadd52luq zmm17, zmm2, zmm5
        vpmadd52huq zmm17, zmm2, zmm4
        vpmadd52huq zmm21, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 320]
        vpmadd52luq zmm17, zmm2, zmm4
        vpmadd52luq zmm21, zmm2, zmm5
        vpmadd52huq zmm21, zmm2, zmm4
        vpmadd52huq zmm1, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 384]
        vpmadd52luq zmm21, zmm2, zmm4
        vpmadd52luq zmm1, zmm2, zmm5
        vpmadd52huq zmm1, zmm2, zmm4
        vpmadd52huq zmm25, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 448]
        vpmadd52luq zmm1, zmm2, zmm4
        vpmadd52luq zmm25, zmm2, zmm5
        vpmadd52huq zmm25, zmm2, zmm4
        vpmadd52huq zmm7, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 512]
        vpmadd52luq zmm25, zmm2, zmm4
        vpmadd52luq zmm7, zmm2, zmm5
        vpmadd52huq zmm7, zmm2, zmm4
        vpmadd52huq zmm26, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 576]
        vpmadd52luq zmm7, zmm2, zmm4
        vpmadd52luq zmm26, zmm2, zmm5
        vpmadd52huq zmm26, zmm2, zmm4
        vpmadd52huq zmm6, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 640]
        vpmadd52luq zmm26, zmm2, zmm4
        vpmadd52luq zmm6, zmm2, zmm5
        vpmadd52huq zmm6, zmm2, zmm4
        vpmadd52huq zmm30, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 704]
        vpmadd52luq zmm6, zmm2, zmm4
        vpmadd52luq zmm30, zmm2, zmm5
        vpmadd52huq zmm30, zmm2, zmm4
        vpmadd52huq zmm19, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 768]
        vpmadd52luq zmm30, zmm2, zmm4
        vpmadd52luq zmm19, zmm2, zmm5
        vpmadd52huq zmm19, zmm2, zmm4
        vpmadd52huq zmm24, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 832]
        vpmadd52luq zmm19, zmm2, zmm4
        vpmadd52luq zmm24, zmm2, zmm5
        vpmadd52huq zmm24, zmm2, zmm4
        vpmadd52huq zmm8, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 896]
        vpmadd52luq zmm24, zmm2, zmm4
        vpmadd52luq zmm8, zmm2, zmm5
        vpmadd52huq zmm8, zmm2, zmm4
        vpmadd52huq zmm29, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 960]
        vpmadd52luq zmm8, zmm2, zmm4
        vpmadd52luq zmm29, zmm2, zmm5
        vpmadd52huq zmm29, zmm2, zmm4
        vpmadd52huq zmm9, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 1024]
        vpmadd52luq zmm29, zmm2, zmm4
        vpmadd52luq zmm9, zmm2, zmm5
        vpmadd52huq zmm9, zmm2, zmm4
        vpmadd52huq zmm23, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 1088]
        vpmadd52luq zmm9, zmm2, zmm4
        vpmadd52luq zmm23, zmm2, zmm5
        vpmadd52huq zmm23, zmm2, zmm4
        vpmadd52huq zmm10, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 1152]
        vpmadd52luq zmm23, zmm2, zmm4
        vpmadd52luq zmm10, zmm2, zmm5
        vpmadd52huq zmm10, zmm2, zmm4
        vpmadd52huq zmm28, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 1216]
        vpmadd52luq zmm10, zmm2, zmm4
        vpmadd52luq zmm28, zmm2, zmm5
        vpmadd52huq zmm28, zmm2, zmm4
        vpmadd52huq zmm11, zmm2, zmm5
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovdqu64 [r8 + 576], xmm16
        vbroadcasti64x2 zmm2, [r8 + 576]
        valignq zmm3{k1}{z}, zmm16, zmm16, 2
        vpaddq  zmm23, zmm23, zmm3
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovdqu64 [r8 + 592], xmm12
        vbroadcasti64x2 zmm3, [r8 + 592]
        valignq zmm4{k1}{z}, zmm12, zmm12, 2
        vpaddq  zmm10, zmm10, zmm4
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovdqu64 [r8 + 608], xmm18
        vbroadcasti64x2 zmm4, [r8 + 608]
        valignq zmm5{k1}{z}, zmm18, zmm18, 2
        vpaddq  zmm28, zmm28, zmm5
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovdqu64 [r8 + 624], xmm14
        vbroadcasti64x2 zmm5, [r8 + 624]
        valignq zmm12{k1}{z}, zmm14, zmm14, 2
        vpaddq  zmm11, zmm11, zmm12
        vbroadcasti64x2 zmm12, [rdx + 32]
        vbroadcasti64x2 zmm13, [rdx + 96]
        vmovdqu64 zmm14, [rsi + 0]
        vpmadd52luq zmm20, zmm14, zmm12
        vpmadd52luq zmm15, zmm14, zmm13
        vpmadd52huq zmm15, zmm14, zmm12
        vpmadd52huq zmm22, zmm14, zmm13
        vmovdqu64 zmm14, [rsi + 64]
        vpmadd52luq zmm15, zmm14, zmm12
        vpmadd52luq zmm22, zmm14, zmm13
        vpmadd52huq zmm22, zmm14, zmm12
        vpmadd52huq zmm17, zmm14, zmm13
        vmovdqu64 zmm14, [rsi + 128]
        vpmadd52luq zmm22, zmm14, zmm12
        vpmadd52luq zmm17, zmm14, zmm13
        vpmadd52huq zmm17, zmm14, zmm12
        vpmadd52huq zmm21, zmm14, zmm13
        vmovdqu64 zmm14, [rsi + 192]
        vpmadd52luq zmm17, zmm14, zmm12
        vpmadd52luq zmm21, zmm14, zmm13
        vpmadd52huq zmm21, zmm14, zmm12
        vpmadd52huq zmm1, zmm14, zmm13
        vmovdqu64 zmm14, [rsi + 256]
        vpmadd52luq zmm21, zmm14, zmm12
        vpmadd52luq zmm1, zmm14, zmm13
        vpmadd52huq zmm1, zmm14, zmm12
        vpmadd52huq zmm25, zmm14, zmm13
        vmovdqu64 zmm14, [rsi + 320]
        vpmadd52luq zmm1, zmm14, zmm12
        vpmadd52luq zmm25, zmm14, zmm13
        vpmadd52huq zmm25, zmm14, zmm12
        vpmadd52huq zmm7, zmm14, zmm13
        vmovdqu64 zmm14, [rsi + 384]
        vpmadd52luq zmm25, zmm14, zmm12
        vpmadd52luq zmm7, zmm14, zmm13
        vpmadd52huq zmm7, zmm14, zmm12
        vpmadd52huq zmm26, zmm14, zmm13
        vmovdqu64 zmm14, [rsi + 448]
        vpmadd52luq zmm7, zmm14, zmm12
        vpmadd52luq zmm26, zmm14, zmm13
        vpmadd52huq zmm26, zmm14, zmm12
        vpmadd52huq zmm6, zmm14, zmm13
        vmovdqu64 zmm14, [rsi + 512]
        vpmadd52luq zmm26, zmm14, zmm12
        vpmadd52luq zmm6, zmm14, zmm13
        vpmadd52huq zmm6, zmm14, zmm12
        vpmadd52huq zmm30, zmm14, zmm13
        vmovdqu64 zmm14, [rsi + 576]
        vpmadd52luq zmm6, zmm14, zmm12
        vpmadd52luq zmm30, zmm14, zmm13
        vpmadd52huq zmm30, zmm14, zmm12
        vpmadd52huq zmm19, zmm14, zmm13
        vmovdqu64 zmm14, [rsi + 640]
        vpmadd52luq zmm30, zmm14, zmm12
        vpmadd52luq zmm19, zmm14, zmm13
        vpmadd52huq zmm19, zmm14, zmm12
        vpmadd52huq zmm24, zmm14, zmm13
        vmovdqu64 zmm14, [rsi + 704]
        vpmadd52luq zmm19, zmm14, zmm12
        vpmadd52luq zmm24, zmm14, zmm13
        vpmadd52huq zmm24, zmm14, zmm12
        vpmadd52huq zmm8, zmm14, zmm13
        vmovdqu64 zmm14, [rsi + 768]
        vpmadd52luq zmm24, zmm14, zmm12
        vpmadd52luq zmm8, zmm14, zmm13
        vpmadd52huq zmm8, zmm14, zmm12
        vpmadd52huq zmm29, zmm14, zmm13
        vmovdqu64 zmm14, [rsi + 832]
        vpmadd52luq zmm8, zmm14, zmm12
        vpmadd52luq zmm29, zmm14, zmm13
        vpmadd52huq zmm29, zmm14, zmm12
        vpmadd52huq zmm9, zmm14, zmm13
        vmovdqu64 zmm14, [rsi + 896]
        vpmadd52luq zmm29, zmm14, zmm12
        vpmadd52luq zmm9, zmm14, zmm13
        vpmadd52huq zmm9, zmm14, zmm12
        vpmadd52huq zmm23, zmm14, zmm13
        vmovdqu64 zmm14, [rsi + 960]
        vpmadd52luq zmm9, zmm14, zmm12
        vpmadd52luq zmm23, zmm14, zmm13
        vpmadd52huq zmm23, zmm14, zmm12
        vpmadd52huq zmm10, zmm14, zmm13
        vmovdqu64 zmm14, [rsi + 1024]
        vpmadd52luq zmm23, zmm14, zmm12
        vpmadd52luq zmm10, zmm14, zmm13
        vpmadd52huq zmm10, zmm14, zmm12
        vpmadd52huq zmm28, zmm14, zmm13
        vmovdqu64 zmm14, [rsi + 1088]
        vpmadd52luq zmm10, zmm14, zmm12
        vpmadd52luq zmm28, zmm14, zmm13
        vpmadd52huq zmm28, zmm14, zmm12
        vpmadd52huq zmm11, zmm14, zmm13
        vmovdqu64 zmm14, [rsi + 1152]
        vpmadd52luq zmm28, zmm14, zmm12
        vpmadd52luq zmm11, zmm14, zmm13
        vpmadd52huq zmm11, zmm14, zmm12
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm14, zmm13
        vmovdqu64 zmm14, [rsi + 1216]
        vpmadd52luq zmm11, zmm14, zmm12
        vpmadd52luq zmm16, zmm14, zmm13
        vpmadd52huq zmm16, zmm14, zmm12
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm14, zmm13
        vbroadcasti64x2 zmm13, [rdx + 160]
        vbroadcasti64x2 zmm14, [rdx + 224]
        vmovdqu64 zmm18, [rsi + 0]
        vpmadd52luq zmm22, zmm18, zmm13
        vpmadd52luq zmm17, zmm18, zmm14
        vpmadd52huq zmm17, zmm18, zmm13
        vpmadd52huq zmm21, zmm18, zmm14
        vmovdqu64 zmm18, [rsi + 64]
        vpmadd52luq zmm17, zmm18, zmm13
        vpmadd52luq zmm21, zmm18, zmm14
        vpmadd52huq zmm21, zmm18, zmm13
        vpmadd52huq zmm1, zmm18, zmm14
        vmovdqu64 zmm18, [rsi + 128]
        vpmadd52luq zmm21, zmm18, zmm13
        vpmadd52luq zmm1, zmm18, zmm14
        vpmadd52huq zmm1, zmm18, zmm13
        vpmadd52huq zmm25, zmm18, zmm14
        vmovdqu64 zmm18, [rsi + 192]
        vpmadd52luq zmm1, zmm18, zmm13
        vpmadd52luq zmm25, zmm18, zmm14
        vpmadd52huq zmm25, zmm18, zmm13
        vpmadd52huq zmm7, zmm18, zmm14
        vmovdqu64 zmm18, [rsi + 256]
        vpmadd52luq zmm25, zmm18, zmm13
        vpmadd52luq zmm7, zmm18, zmm14
        vpmadd52huq zmm7, zmm18, zmm13
        vpmadd52huq zmm26, zmm18, zmm14
        vmovdqu64 zmm18, [rsi + 320]
        vpmadd52luq zmm7, zmm18, zmm13
        vpmadd52luq zmm26, zmm18, zmm14
        vpmadd52huq zmm26, zmm18, zmm13
        vpmadd52huq zmm6, zmm18, zmm14
        vmovdqu64 zmm18, [rsi + 384]
        vpmadd52luq zmm26, zmm18, zmm13
        vpmadd52luq zmm6, zmm18, zmm14
        vpmadd52huq zmm6, zmm18, zmm13
        vpmadd52huq zmm30, zmm18, zmm14
        vmovdqu64 zmm18, [rsi + 448]
        vpmadd52luq zmm6, zmm18, zmm13
        vpmadd52luq zmm30, zmm18, zmm14
        vpmadd52huq zmm30, zmm18, zmm13
        vpmadd52huq zmm19, zmm18, zmm14
        vmovdqu64 zmm18, [rsi + 512]
        vpmadd52luq zmm30, zmm18, zmm13
        vpmadd52luq zmm19, zmm18, zmm14
        vpmadd52huq zmm19, zmm18, zmm13
        vpmadd52huq zmm24, zmm18, zmm14
        vmovdqu64 zmm18, [rsi + 576]
        vpmadd52luq zmm19, zmm18, zmm13
        vpmadd52luq zmm24, zmm18, zmm14
        vpmadd52huq zmm24, zmm18, zmm13
        vpmadd52huq zmm8, zmm18, zmm14
        vmovdqu64 zmm18, [rsi + 640]
        vpmadd52luq zmm24, zmm18, zmm13
        vpmadd52luq zmm8, zmm18, zmm14
        vpmadd52huq zmm8, zmm18, zmm13
        vpmadd52huq zmm29, zmm18, zmm14
        vmovdqu64 zmm18, [rsi + 704]
        vpmadd52luq zmm8, zmm18, zmm13
        vpmadd52luq zmm29, zmm18, zmm14
        vpmadd52huq zmm29, zmm18, zmm13
        vpmadd52huq zmm9, zmm18, zmm14
        vmovdqu64 zmm18, [rsi + 768]
        vpmadd52luq zmm29, zmm18, zmm13
        vpmadd52luq zmm9, zmm18, zmm14
        vpmadd52huq zmm9, zmm18, zmm13
        vpmadd52huq zmm23, zmm18, zmm14
        vmovdqu64 zmm18, [rsi + 832]
        vpmadd52luq zmm9, zmm18, zmm13
        vpmadd52luq zmm23, zmm18, zmm14
        vpmadd52huq zmm23, zmm18, zmm13
        vpmadd52huq zmm10, zmm18, zmm14
        vmovdqu64 zmm18, [rsi + 896]
        vpmadd52luq zmm23, zmm18, zmm13
        vpmadd52luq zmm10, zmm18, zmm14
        vpmadd52huq zmm10, zmm18, zmm13
        vpmadd52huq zmm28, zmm18, zmm14
        vmovdqu64 zmm18, [rsi + 960]
        vpmadd52luq zmm10, zmm18, zmm13
        vpmadd52luq zmm28, zmm18, zmm14
        vpmadd52huq zmm28, zmm18, zmm13
        vpmadd52huq zmm11, zmm18, zmm14
        vmovdqu64 zmm18, [rsi + 1024]
        vpmadd52luq zmm28, zmm18, zmm13
        vpmadd52luq zmm11, zmm18, zmm14
        vpmadd52huq zmm11, zmm18, zmm13
        vpmadd52huq zmm16, zmm18, zmm14
        vmovdqu64 zmm18, [rsi + 1088]
        vpmadd52luq zmm11, zmm18, zmm13
        vpmadd52luq zmm16, zmm18, zmm14
        vpmadd52huq zmm16, zmm18, zmm13
        vpmadd52huq zmm12, zmm18, zmm14
        vmovdqu64 zmm18, [rsi + 1152]
        vpmadd52luq zmm16, zmm18, zmm13
        vpmadd52luq zmm12, zmm18, zmm14
        vpmadd52huq zmm12, zmm18, zmm13
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm18, zmm14
        vmovdqu64 zmm18, [rsi + 1216]
        vpmadd52luq zmm12, zmm18, zmm13
        vpmadd52luq zmm27, zmm18, zmm14
        vpmadd52huq zmm27, zmm18, zmm13
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm18, zmm14
        vmovdqu64 zmm14, [rcx + 0]
        vpmadd52luq zmm20, zmm14, zmm2
        vpmadd52luq zmm15, zmm14, zmm3
        vpmadd52huq zmm15, zmm14, zmm2
        vpmadd52huq zmm22, zmm14, zmm3
        vmovdqu64 zmm14, [rcx + 64]
        vpmadd52luq zmm15, zmm14, zmm2
        vpmadd52luq zmm22, zmm14, zmm3
        vpmadd52huq zmm22, zmm14, zmm2
        vpmadd52huq zmm17, zmm14, zmm3
        vmovdqu64 zmm14, [rcx + 128]
        vpmadd52luq zmm22, zmm14, zmm2
        vpmadd52luq zmm17, zmm14, zmm3
        vpmadd52huq zmm17, zmm14, zmm2
        vpmadd52huq zmm21, zmm14, zmm3
        vmovdqu64 zmm14, [rcx + 192]
        vpmadd52luq zmm17, zmm14, zmm2
        vpmadd52luq zmm21, zmm14, zmm3
        vpmadd52huq zmm21, zmm14, zmm2
        vpmadd52huq zmm1, zmm14, zmm3
        vmovdqu64 zmm14, [rcx + 256]
        vpmadd52luq zmm21, zmm14, zmm2
        vpmadd52luq zmm1, zmm14, zmm3
        vpmadd52huq zmm1, zmm14, zmm2
        vpmadd52huq zmm25, zmm14, zmm3
        vmovdqu64 zmm14, [rcx + 320]
        vpmadd52luq zmm1, zmm14, zmm2
        vpmadd52luq zmm25, zmm14, zmm3
        vpmadd52huq zmm25, zmm14, zmm2
        vpmadd52huq zmm7, zmm14, zmm3
        vmovdqu64 zmm14, [rcx + 384]
        vpmadd52luq zmm25, zmm14, zmm2
        vpmadd52luq zmm7, zmm14, zmm3
        vpmadd52huq zmm7, zmm14, zmm2
        vpmadd52huq zmm26, zmm14, zmm3
        vmovdqu64 zmm14, [rcx + 448]
        vpmadd52luq zmm7, zmm14, zmm2
        vpmadd52luq zmm26, zmm14, zmm3
        vpmadd52huq zmm26, zmm14, zmm2
        vpmadd52huq zmm6, zmm14, zmm3
        vmovdqu64 zmm14, [rcx + 512]
        vpmadd52luq zmm26, zmm14, zmm2
        vpmadd52luq zmm6, zmm14, zmm3
        vpmadd52huq zmm6, zmm14, zmm2
        vpmadd52huq zmm30, zmm14, zmm3
        vmovdqu64 zmm14, [rcx + 576]
        vpmadd52luq zmm6, zmm14, zmm2
        vpmadd52luq zmm30, zmm14, zmm3
        vpmadd52huq zmm30, zmm14, zmm2
        vpmadd52huq zmm19, zmm14, zmm3
        vmovdqu64 zmm14, [rcx + 640]
        vpmadd52luq zmm30, zmm14, zmm2
        vpmadd52luq zmm19, zmm14, zmm3
        vpmadd52huq zmm19, zmm14, zmm2
        vpmadd52huq zmm24, zmm14, zmm3
        vmovdqu64 zmm14, [rcx + 704]
        vpmadd52luq zmm19, zmm14, zmm2
        vpmadd52luq zmm24, zmm14, zmm3
        vpmadd52huq zmm24, zmm14, zmm2
        vpmadd52huq zmm8, zmm14, zmm3
        vmovdqu64 zmm14, [rcx + 768]
        vpmadd52luq zmm24, zmm14, zmm2
        vpmadd52luq zmm8, zmm14, zmm3
        vpmadd52huq zmm8, zmm14, zmm2
        vpmadd52huq zmm29, zmm14, zmm3
        vmovdqu64 zmm14, [rcx + 832]
        vpmadd52luq zmm8, zmm14, zmm2
        vpmadd52luq zmm29, zmm14, zmm3
        vpmadd52huq zmm29, zmm14, zmm2
        vpmadd52huq zmm9, zmm14, zmm3
        vmovdqu64 zmm14, [rcx + 896]
        vpmadd52luq zmm29, zmm14, zmm2
        vpmadd52luq zmm9, zmm14, zmm3
        vpmadd52huq zmm9, zmm14, zmm2
        vpmadd52huq zmm23, zmm14, zmm3
        vmovdqu64 zmm14, [rcx + 960]
        vpmadd52luq zmm9, zmm14, zmm2
        vpmadd52luq zmm23, zmm14, zmm3
        vpmadd52huq zmm23, zmm14, zmm2
        vpmadd52huq zmm10, zmm14, zmm3
        vmovdqu64 zmm14, [rcx + 1024]
        vpmadd52luq zmm23, zmm14, zmm2
        vpmadd52luq zmm10, zmm14, zmm3
        vpmadd52huq zmm10, zmm14, zmm2
        vpmadd52huq zmm28, zmm14, zmm3
        vmovdqu64 zmm14, [rcx + 1088]
        vpmadd52luq zmm10, zmm14, zmm2
        vpmadd52luq zmm28, zmm14, zmm3
        vpmadd52huq zmm28, zmm14, zmm2
        vpmadd52huq zmm11, zmm14, zmm3
        vmovdqu64 zmm14, [rcx + 1152]
        vpmadd52luq zmm28, zmm14, zmm2
        vpmadd52luq zmm11, zmm14, zmm3
        vpmadd52huq zmm11, zmm14, zmm2
        vpmadd52huq zmm16, zmm14, zmm3
        vmovdqu64 zmm14, [rcx + 1216]
        vpmadd52luq zmm11, zmm14, zmm2
        vpmadd52luq zmm16, zmm14, zmm3
        vpmadd52huq zmm16, zmm14, zmm2
        vpmadd52huq zmm12, zmm14, zmm3
        vmovdqu64 zmm2, [rcx + 0]
        vpmadd52luq zmm22, zmm2, zmm4
        vpmadd52luq zmm17, zmm2, zmm5
        vpmadd52huq zmm17, zmm2, zmm4
        vpmadd52huq zmm21, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 64]
        vpmadd52luq zmm17, zmm2, zmm4
        vpmadd52luq zmm21, zmm2, zmm5
        vpmadd52huq zmm21, zmm2, zmm4
        vpmadd52huq zmm1, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 128]
        vpmadd52luq zmm21, zmm2, zmm4
        vpmadd52luq zmm1, zmm2, zmm5
        vpmadd52huq zmm1, zmm2, zmm4
        vpmadd52huq zmm25, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 192]
        vpmadd52luq zmm1, zmm2, zmm4
        vpmadd52luq zmm25, zmm2, zmm5
        vpmadd52huq zmm25, zmm2, zmm4
        vpmadd52huq zmm7, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 256]
        vpmadd52luq zmm25, zmm2, zmm4
        vpmadd52luq zmm7, zmm2, zmm5
        vpmadd52huq zmm7, zmm2, zmm4
        vpmadd52huq zmm26, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 320]
        vpmadd52luq zmm7, zmm2, zmm4
        vpmadd52luq zmm26, zmm2, zmm5
        vpmadd52huq zmm26, zmm2, zmm4
        vpmadd52huq zmm6, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 384]
        vpmadd52luq zmm26, zmm2, zmm4
        vpmadd52luq zmm6, zmm2, zmm5
        vpmadd52huq zmm6, zmm2, zmm4
        vpmadd52huq zmm30, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 448]
        vpmadd52luq zmm6, zmm2, zmm4
        vpmadd52luq zmm30, zmm2, zmm5
        vpmadd52huq zmm30, zmm2, zmm4
        vpmadd52huq zmm19, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 512]
        vpmadd52luq zmm30, zmm2, zmm4
        vpmadd52luq zmm19, zmm2, zmm5
        vpmadd52huq zmm19, zmm2, zmm4
        vpmadd52huq zmm24, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 576]
        vpmadd52luq zmm19, zmm2, zmm4
        vpmadd52luq zmm24, zmm2, zmm5
        vpmadd52huq zmm24, zmm2, zmm4
        vpmadd52huq zmm8, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 640]
        vpmadd52luq zmm24, zmm2, zmm4
        vpmadd52luq zmm8, zmm2, zmm5
        vpmadd52huq zmm8, zmm2, zmm4
        vpmadd52huq zmm29, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 704]
        vpmadd52luq zmm8, zmm2, zmm4
        vpmadd52luq zmm29, zmm2, zmm5
        vpmadd52huq zmm29, zmm2, zmm4
        vpmadd52huq zmm9, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 768]
        vpmadd52luq zmm29, zmm2, zmm4
        vpmadd52luq zmm9, zmm2, zmm5
        vpmadd52huq zmm9, zmm2, zmm4
        vpmadd52huq zmm23, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 832]
        vpmadd52luq zmm9, zmm2, zmm4
        vpmadd52luq zmm23, zmm2, zmm5
        vpmadd52huq zmm23, zmm2, zmm4
        vpmadd52huq zmm10, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 896]
        vpmadd52luq zmm23, zmm2, zmm4
        vpmadd52luq zmm10, zmm2, zmm5
        vpmadd52huq zmm10, zmm2, zmm4
        vpmadd52huq zmm28, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 960]
        vpmadd52luq zmm10, zmm2, zmm4
        vpmadd52luq zmm28, zmm2, zmm5
        vpmadd52huq zmm28, zmm2, zmm4
        vpmadd52huq zmm11, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 1024]
        vpmadd52luq zmm28, zmm2, zmm4
        vpmadd52luq zmm11, zmm2, zmm5
        vpmadd52huq zmm11, zmm2, zmm4
        vpmadd52huq zmm16, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 1088]
        vpmadd52luq zmm11, zmm2, zmm4
        vpmadd52luq zmm16, zmm2, zmm5
        vpmadd52huq zmm16, zmm2, zmm4
        vpmadd52huq zmm12, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 1152]
        vpmadd52luq zmm16, zmm2, zmm4
        vpmadd52luq zmm12, zmm2, zmm5
        vpmadd52huq zmm12, zmm2, zmm4
        vpmadd52huq zmm27, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 1216]
        vpmadd52luq zmm12, zmm2, zmm4
        vpmadd52luq zmm27, zmm2, zmm5
        vpmadd52huq zmm27, zmm2, zmm4
        vpmadd52huq zmm13, zmm2, zmm5
        vpaddq  zmm20, zmm20, zmm0
        vpsrlq  zmm0{k2}{z}, zmm20, 52
        vmovdqu64 [r8 + 640], xmm20
        vbroadcasti64x2 zmm2, [r8 + 640]
        valignq zmm3{k1}{z}, zmm20, zmm20, 2
        vpaddq  zmm16, zmm16, zmm3
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovdqu64 [r8 + 656], xmm15
        vbroadcasti64x2 zmm3, [r8 + 656]
        valignq zmm4{k1}{z}, zmm15, zmm15, 2
        vpaddq  zmm12, zmm12, zmm4
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovdqu64 [r8 + 672], xmm22
        vbroadcasti64x2 zmm4, [r8 + 672]
        valignq zmm5{k1}{z}, zmm22, zmm22, 2
        vpaddq  zmm27, zmm27, zmm5
        vpaddq  zmm17, zmm17, zmm0
        vpsrlq  zmm0{k2}{z}, zmm17, 52
        vmovdqu64 [r8 + 688], xmm17
        vbroadcasti64x2 zmm5, [r8 + 688]
        valignq zmm14{k1}{z}, zmm17, zmm17, 2
        vpaddq  zmm13, zmm13, zmm14
        vbroadcasti64x2 zmm14, [rdx + 288]
        vbroadcasti64x2 zmm15, [rdx + 352]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm21, zmm17, zmm14
        vpmadd52luq zmm1, zmm17, zmm15
        vpmadd52huq zmm1, zmm17, zmm14
        vpmadd52huq zmm25, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52luq zmm1, zmm17, zmm14
        vpmadd52luq zmm25, zmm17, zmm15
        vpmadd52huq zmm25, zmm17, zmm14
        vpmadd52huq zmm7, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm25, zmm17, zmm14
        vpmadd52luq zmm7, zmm17, zmm15
        vpmadd52huq zmm7, zmm17, zmm14
        vpmadd52huq zmm26, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 192]
        vpmadd52luq zmm7, zmm17, zmm14
        vpmadd52luq zmm26, zmm17, zmm15
        vpmadd52huq zmm26, zmm17, zmm14
        vpmadd52huq zmm6, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm26, zmm17, zmm14
        vpmadd52luq zmm6, zmm17, zmm15
        vpmadd52huq zmm6, zmm17, zmm14
        vpmadd52huq zmm30, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 320]
        vpmadd52luq zmm6, zmm17, zmm14
        vpmadd52luq zmm30, zmm17, zmm15
        vpmadd52huq zmm30, zmm17, zmm14
        vpmadd52huq zmm19, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 384]
        vpmadd52luq zmm30, zmm17, zmm14
        vpmadd52luq zmm19, zmm17, zmm15
        vpmadd52huq zmm19, zmm17, zmm14
        vpmadd52huq zmm24, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 448]
        vpmadd52luq zmm19, zmm17, zmm14
        vpmadd52luq zmm24, zmm17, zmm15
        vpmadd52huq zmm24, zmm17, zmm14
        vpmadd52huq zmm8, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 512]
        vpmadd52luq zmm24, zmm17, zmm14
        vpmadd52luq zmm8, zmm17, zmm15
        vpmadd52huq zmm8, zmm17, zmm14
        vpmadd52huq zmm29, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 576]
        vpmadd52luq zmm8, zmm17, zmm14
        vpmadd52luq zmm29, zmm17, zmm15
        vpmadd52huq zmm29, zmm17, zmm14
        vpmadd52huq zmm9, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 640]
        vpmadd52luq zmm29, zmm17, zmm14
        vpmadd52luq zmm9, zmm17, zmm15
        vpmadd52huq zmm9, zmm17, zmm14
        vpmadd52huq zmm23, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 704]
        vpmadd52luq zmm9, zmm17, zmm14
        vpmadd52luq zmm23, zmm17, zmm15
        vpmadd52huq zmm23, zmm17, zmm14
        vpmadd52huq zmm10, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 768]
        vpmadd52luq zmm23, zmm17, zmm14
        vpmadd52luq zmm10, zmm17, zmm15
        vpmadd52huq zmm10, zmm17, zmm14
        vpmadd52huq zmm28, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 832]
        vpmadd52luq zmm10, zmm17, zmm14
        vpmadd52luq zmm28, zmm17, zmm15
        vpmadd52huq zmm28, zmm17, zmm14
        vpmadd52huq zmm11, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 896]
        vpmadd52luq zmm28, zmm17, zmm14
        vpmadd52luq zmm11, zmm17, zmm15
        vpmadd52huq zmm11, zmm17, zmm14
        vpmadd52huq zmm16, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 960]
        vpmadd52luq zmm11, zmm17, zmm14
        vpmadd52luq zmm16, zmm17, zmm15
        vpmadd52huq zmm16, zmm17, zmm14
        vpmadd52huq zmm12, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 1024]
        vpmadd52luq zmm16, zmm17, zmm14
        vpmadd52luq zmm12, zmm17, zmm15
        vpmadd52huq zmm12, zmm17, zmm14
        vpmadd52huq zmm27, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 1088]
        vpmadd52luq zmm12, zmm17, zmm14
        vpmadd52luq zmm27, zmm17, zmm15
        vpmadd52huq zmm27, zmm17, zmm14
        vpmadd52huq zmm13, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 1152]
        vpmadd52luq zmm27, zmm17, zmm14
        vpmadd52luq zmm13, zmm17, zmm15
        vpmadd52huq zmm13, zmm17, zmm14
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 1216]
        vpmadd52luq zmm13, zmm17, zmm14
        vpmadd52luq zmm18, zmm17, zmm15
        vpmadd52huq zmm18, zmm17, zmm14
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm17, zmm15
        vbroadcasti64x2 zmm15, [rdx + 416]
        vbroadcasti64x2 zmm17, [rdx + 480]
        vmovdqu64 zmm20, [rsi + 0]
        vpmadd52luq zmm25, zmm20, zmm15
        vpmadd52luq zmm7, zmm20, zmm17
        vpmadd52huq zmm7, zmm20, zmm15
        vpmadd52huq zmm26, zmm20, zmm17
        vmovdqu64 zmm20, [rsi + 64]
        vpmadd52luq zmm7, zmm20, zmm15
        vpmadd52luq zmm26, zmm20, zmm17
        vpmadd52huq zmm26, zmm20, zmm15
        vpmadd52huq zmm6, zmm20, zmm17
        vmovdqu64 zmm20, [rsi + 128]
        vpmadd52luq zmm26, zmm20, zmm15
        vpmadd52luq zmm6, zmm20, zmm17
        vpmadd52huq zmm6, zmm20, zmm15
        vpmadd52huq zmm30, zmm20, zmm17
        vmovdqu64 zmm20, [rsi + 192]
        vpmadd52luq zmm6, zmm20, zmm15
        vpmadd52luq zmm30, zmm20, zmm17
        vpmadd52huq zmm30, zmm20, zmm15
        vpmadd52huq zmm19, zmm20, zmm17
        vmovdqu64 zmm20, [rsi + 256]
        vpmadd52luq zmm30, zmm20, zmm15
        vpmadd52luq zmm19, zmm20, zmm17
        vpmadd52huq zmm19, zmm20, zmm15
        vpmadd52huq zmm24, zmm20, zmm17
        vmovdqu64 zmm20, [rsi + 320]
        vpmadd52luq zmm19, zmm20, zmm15
        vpmadd52luq zmm24, zmm20, zmm17
        vpmadd52huq zmm24, zmm20, zmm15
        vpmadd52huq zmm8, zmm20, zmm17
        vmovdqu64 zmm20, [rsi + 384]
        vpmadd52luq zmm24, zmm20, zmm15
        vpmadd52luq zmm8, zmm20, zmm17
        vpmadd52huq zmm8, zmm20, zmm15
        vpmadd52huq zmm29, zmm20, zmm17
        vmovdqu64 zmm20, [rsi + 448]
        vpmadd52luq zmm8, zmm20, zmm15
        vpmadd52luq zmm29, zmm20, zmm17
        vpmadd52huq zmm29, zmm20, zmm15
        vpmadd52huq zmm9, zmm20, zmm17
        vmovdqu64 zmm20, [rsi + 512]
        vpmadd52luq zmm29, zmm20, zmm15
        vpmadd52luq zmm9, zmm20, zmm17
        vpmadd52huq zmm9, zmm20, zmm15
        vpmadd52huq zmm23, zmm20, zmm17
        vmovdqu64 zmm20, [rsi + 576]
        vpmadd52luq zmm9, zmm20, zmm15
        vpmadd52luq zmm23, zmm20, zmm17
        vpmadd52huq zmm23, zmm20, zmm15
        vpmadd52huq zmm10, zmm20, zmm17
        vmovdqu64 zmm20, [rsi + 640]
        vpmadd52luq zmm23, zmm20, zmm15
        vpmadd52luq zmm10, zmm20, zmm17
        vpmadd52huq zmm10, zmm20, zmm15
        vpmadd52huq zmm28, zmm20, zmm17
        vmovdqu64 zmm20, [rsi + 704]
        vpmadd52luq zmm10, zmm20, zmm15
        vpmadd52luq zmm28, zmm20, zmm17
        vpmadd52huq zmm28, zmm20, zmm15
        vpmadd52huq zmm11, zmm20, zmm17
        vmovdqu64 zmm20, [rsi + 768]
        vpmadd52luq zmm28, zmm20, zmm15
        vpmadd52luq zmm11, zmm20, zmm17
        vpmadd52huq zmm11, zmm20, zmm15
        vpmadd52huq zmm16, zmm20, zmm17
        vmovdqu64 zmm20, [rsi + 832]
        vpmadd52luq zmm11, zmm20, zmm15
        vpmadd52luq zmm16, zmm20, zmm17
        vpmadd52huq zmm16, zmm20, zmm15
        vpmadd52huq zmm12, zmm20, zmm17
        vmovdqu64 zmm20, [rsi + 896]
        vpmadd52luq zmm16, zmm20, zmm15
        vpmadd52luq zmm12, zmm20, zmm17
        vpmadd52huq zmm12, zmm20, zmm15
        vpmadd52huq zmm27, zmm20, zmm17
        vmovdqu64 zmm20, [rsi + 960]
        vpmadd52luq zmm12, zmm20, zmm15
        vpmadd52luq zmm27, zmm20, zmm17
        vpmadd52huq zmm27, zmm20, zmm15
        vpmadd52huq zmm13, zmm20, zmm17
        vmovdqu64 zmm20, [rsi + 1024]
        vpmadd52luq zmm27, zmm20, zmm15
        vpmadd52luq zmm13, zmm20, zmm17
        vpmadd52huq zmm13, zmm20, zmm15
        vpmadd52huq zmm18, zmm20, zmm17
        vmovdqu64 zmm20, [rsi + 1088]
        vpmadd52luq zmm13, zmm20, zmm15
        vpmadd52luq zmm18, zmm20, zmm17
        vpmadd52huq zmm18, zmm20, zmm15
        vpmadd52huq zmm14, zmm20, zmm17
        vmovdqu64 zmm20, [rsi + 1152]
        vpmadd52luq zmm18, zmm20, zmm15
        vpmadd52luq zmm14, zmm20, zmm17
        vpmadd52huq zmm14, zmm20, zmm15
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm20, zmm17
        vmovdqu64 zmm20, [rsi + 1216]
        vpmadd52luq zmm14, zmm20, zmm15
        vpmadd52luq zmm22, zmm20, zmm17
        vpmadd52huq zmm22, zmm20, zmm15
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm20, zmm17
        vmovdqu64 zmm17, [rcx + 0]
        vpmadd52luq zmm21, zmm17, zmm2
        vpmadd52luq zmm1, zmm17, zmm3
        vpmadd52huq zmm1, zmm17, zmm2
        vpmadd52huq zmm25, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52luq zmm1, zmm17, zmm2
        vpmadd52luq zmm25, zmm17, zmm3
        vpmadd52huq zmm25, zmm17, zmm2
        vpmadd52huq zmm7, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 128]
        vpmadd52luq zmm25, zmm17, zmm2
        vpmadd52luq zmm7, zmm17, zmm3
        vpmadd52huq zmm7, zmm17, zmm2
        vpmadd52huq zmm26, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 192]
        vpmadd52luq zmm7, zmm17, zmm2
        vpmadd52luq zmm26, zmm17, zmm3
        vpmadd52huq zmm26, zmm17, zmm2
        vpmadd52huq zmm6, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52luq zmm26, zmm17, zmm2
        vpmadd52luq zmm6, zmm17, zmm3
        vpmadd52huq zmm6, zmm17, zmm2
        vpmadd52huq zmm30, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 320]
        vpmadd52luq zmm6, zmm17, zmm2
        vpmadd52luq zmm30, zmm17, zmm3
        vpmadd52huq zmm30, zmm17, zmm2
        vpmadd52huq zmm19, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 384]
        vpmadd52luq zmm30, zmm17, zmm2
        vpmadd52luq zmm19, zmm17, zmm3
        vpmadd52huq zmm19, zmm17, zmm2
        vpmadd52huq zmm24, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 448]
        vpmadd52luq zmm19, zmm17, zmm2
        vpmadd52luq zmm24, zmm17, zmm3
        vpmadd52huq zmm24, zmm17, zmm2
        vpmadd52huq zmm8, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 512]
        vpmadd52luq zmm24, zmm17, zmm2
        vpmadd52luq zmm8, zmm17, zmm3
        vpmadd52huq zmm8, zmm17, zmm2
        vpmadd52huq zmm29, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 576]
        vpmadd52luq zmm8, zmm17, zmm2
        vpmadd52luq zmm29, zmm17, zmm3
        vpmadd52huq zmm29, zmm17, zmm2
        vpmadd52huq zmm9, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 640]
        vpmadd52luq zmm29, zmm17, zmm2
        vpmadd52luq zmm9, zmm17, zmm3
        vpmadd52huq zmm9, zmm17, zmm2
        vpmadd52huq zmm23, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 704]
        vpmadd52luq zmm9, zmm17, zmm2
        vpmadd52luq zmm23, zmm17, zmm3
        vpmadd52huq zmm23, zmm17, zmm2
        vpmadd52huq zmm10, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 768]
        vpmadd52luq zmm23, zmm17, zmm2
        vpmadd52luq zmm10, zmm17, zmm3
        vpmadd52huq zmm10, zmm17, zmm2
        vpmadd52huq zmm28, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 832]
        vpmadd52luq zmm10, zmm17, zmm2
        vpmadd52luq zmm28, zmm17, zmm3
        vpmadd52huq zmm28, zmm17, zmm2
        vpmadd52huq zmm11, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 896]
        vpmadd52luq zmm28, zmm17, zmm2
        vpmadd52luq zmm11, zmm17, zmm3
        vpmadd52huq zmm11, zmm17, zmm2
        vpmadd52huq zmm16, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 960]
        vpmadd52luq zmm11, zmm17, zmm2
        vpmadd52luq zmm16, zmm17, zmm3
        vpmadd52huq zmm16, zmm17, zmm2
        vpmadd52huq zmm12, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 1024]
        vpmadd52luq zmm16, zmm17, zmm2
        vpmadd52luq zmm12, zmm17, zmm3
        vpmadd52huq zmm12, zmm17, zmm2
        vpmadd52huq zmm27, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 1088]
        vpmadd52luq zmm12, zmm17, zmm2
        vpmadd52luq zmm27, zmm17, zmm3
        vpmadd52huq zmm27, zmm17, zmm2
        vpmadd52huq zmm13, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 1152]
        vpmadd52luq zmm27, zmm17, zmm2
        vpmadd52luq zmm13, zmm17, zmm3
        vpmadd52huq zmm13, zmm17, zmm2
        vpmadd52huq zmm18, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 1216]
        vpmadd52luq zmm13, zmm17, zmm2
        vpmadd52luq zmm18, zmm17, zmm3
        vpmadd52huq zmm18, zmm17, zmm2
        vpmadd52huq zmm14, zmm17, zmm3
        vmovdqu64 zmm2, [rcx + 0]
        vpmadd52luq zmm25, zmm2, zmm4
        vpmadd52luq zmm7, zmm2, zmm5
        vpmadd52huq zmm7, zmm2, zmm4
        vpmadd52huq zmm26, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 64]
        vpmadd52luq zmm7, zmm2, zmm4
        vpmadd52luq zmm26, zmm2, zmm5
        vpmadd52huq zmm26, zmm2, zmm4
        vpmadd52huq zmm6, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 128]
        vpmadd52luq zmm26, zmm2, zmm4
        vpmadd52luq zmm6, zmm2, zmm5
        vpmadd52huq zmm6, zmm2, zmm4
        vpmadd52huq zmm30, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 192]
        vpmadd52luq zmm6, zmm2, zmm4
        vpmadd52luq zmm30, zmm2, zmm5
        vpmadd52huq zmm30, zmm2, zmm4
        vpmadd52huq zmm19, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 256]
        vpmadd52luq zmm30, zmm2, zmm4
        vpmadd52luq zmm19, zmm2, zmm5
        vpmadd52huq zmm19, zmm2, zmm4
        vpmadd52huq zmm24, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 320]
        vpmadd52luq zmm19, zmm2, zmm4
        vpmadd52luq zmm24, zmm2, zmm5
        vpmadd52huq zmm24, zmm2, zmm4
        vpmadd52huq zmm8, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 384]
        vpmadd52luq zmm24, zmm2, zmm4
        vpmadd52luq zmm8, zmm2, zmm5
        vpmadd52huq zmm8, zmm2, zmm4
        vpmadd52huq zmm29, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 448]
        vpmadd52luq zmm8, zmm2, zmm4
        vpmadd52luq zmm29, zmm2, zmm5
        vpmadd52huq zmm29, zmm2, zmm4
        vpmadd52huq zmm9, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 512]
        vpmadd52luq zmm29, zmm2, zmm4
        vpmadd52luq zmm9, zmm2, zmm5
        vpmadd52huq zmm9, zmm2, zmm4
        vpmadd52huq zmm23, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 576]
        vpmadd52luq zmm9, zmm2, zmm4
        vpmadd52luq zmm23, zmm2, zmm5
        vpmadd52huq zmm23, zmm2, zmm4
        vpmadd52huq zmm10, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 640]
        vpmadd52luq zmm23, zmm2, zmm4
        vpmadd52luq zmm10, zmm2, zmm5
        vpmadd52huq zmm10, zmm2, zmm4
        vpmadd52huq zmm28, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 704]
        vpmadd52luq zmm10, zmm2, zmm4
        vpmadd52luq zmm28, zmm2, zmm5
        vpmadd52huq zmm28, zmm2, zmm4
        vpmadd52huq zmm11, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 768]
        vpmadd52luq zmm28, zmm2, zmm4
        vpmadd52luq zmm11, zmm2, zmm5
        vpmadd52huq zmm11, zmm2, zmm4
        vpmadd52huq zmm16, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 832]
        vpmadd52luq zmm11, zmm2, zmm4
        vpmadd52luq zmm16, zmm2, zmm5
        vpmadd52huq zmm16, zmm2, zmm4
        vpmadd52huq zmm12, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 896]
        vpmadd52luq zmm16, zmm2, zmm4
        vpmadd52luq zmm12, zmm2, zmm5
        vpmadd52huq zmm12, zmm2, zmm4
        vpmadd52huq zmm27, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 960]
        vpmadd52luq zmm12, zmm2, zmm4
        vpmadd52luq zmm27, zmm2, zmm5
        vpmadd52huq zmm27, zmm2, zmm4
        vpmadd52huq zmm13, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 1024]
        vpmadd52luq zmm27, zmm2, zmm4
        vpmadd52luq zmm13, zmm2, zmm5
        vpmadd52huq zmm13, zmm2, zmm4
        vpmadd52huq zmm18, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 1088]
        vpmadd52luq zmm13, zmm2, zmm4
        vpmadd52luq zmm18, zmm2, zmm5
        vpmadd52huq zmm18, zmm2, zmm4
        vpmadd52huq zmm14, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 1152]
        vpmadd52luq zmm18, zmm2, zmm4
        vpmadd52luq zmm14, zmm2, zmm5
        vpmadd52huq zmm14, zmm2, zmm4
        vpmadd52huq zmm22, zmm2, zmm5
        vmovdqu64 zmm2, [rcx + 1216]
        vpmadd52luq zmm14, zmm2, zmm4
        vpmadd52luq zmm22, zmm2, zmm5
        vpmadd52huq zmm22, zmm2, zmm4
        vpmadd52huq zmm15, zmm2, zmm5
        vpaddq  zmm21, zmm21, zmm0
        vpsrlq  zmm0{k2}{z}, zmm21, 52
        vmovdqu64 [r8 + 704], xmm21
        vbroadcasti64x2 zmm2, [r8 + 704]
        valignq zmm3{k1}{z}, zmm21, zmm21, 2
        vpaddq  zmm18, zmm18, zmm3
        vpaddq  zmm1, zmm1, zmm0
        vpsrlq  zmm0{k2}{z}, zmm1, 52
        vmovdqu64 [r8 + 720], xmm1
        vbroadcasti64x2 zmm3, [r8 + 720]
        valignq zmm1{k1}{z}, zmm1, zmm1, 2
        vpaddq  zmm14, zmm14, zmm1
        vpaddq  zmm25, zmm25, zmm0
        vpsrlq  zmm0{k2}{z}, zmm25, 52
        vmovdqu64 [r8 + 736], xmm25
        vbroadcasti64x2 zmm1, [r8 + 736]
        valignq zmm4{k1}{z}, zmm25, zmm25, 2
        vpaddq  zmm22, zmm22, zmm4
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovdqu64 [r8 + 752], xmm7
        vbroadcasti64x2 zmm4, [r8 + 752]
        valignq zmm5{k1}{z}, zmm7, zmm7, 2
        vpaddq  zmm15, zmm15, zmm5
        vbroadcasti64x2 zmm5, [rdx + 544]
        vbroadcasti64x2 zmm7, [rdx + 608]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm26, zmm17, zmm5
        vpmadd52luq zmm6, zmm17, zmm7
        vpmadd52huq zmm6, zmm17, zmm5
        vpmadd52huq zmm30, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52luq zmm6, zmm17, zmm5
        vpmadd52luq zmm30, zmm17, zmm7
        vpmadd52huq zmm30, zmm17, zmm5
        vpmadd52huq zmm19, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm30, zmm17, zmm5
        vpmadd52luq zmm19, zmm17, zmm7
        vpmadd52huq zmm19, zmm17, zmm5
        vpmadd52huq zmm24, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 192]
        vpmadd52luq zmm19, zmm17, zmm5
        vpmadd52luq zmm24, zmm17, zmm7
        vpmadd52huq zmm24, zmm17, zmm5
        vpmadd52huq zmm8, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm24, zmm17, zmm5
        vpmadd52luq zmm8, zmm17, zmm7
        vpmadd52huq zmm8, zmm17, zmm5
        vpmadd52huq zmm29, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 320]
        vpmadd52luq zmm8, zmm17, zmm5
        vpmadd52luq zmm29, zmm17, zmm7
        vpmadd52huq zmm29, zmm17, zmm5
        vpmadd52huq zmm9, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 384]
        vpmadd52luq zmm29, zmm17, zmm5
        vpmadd52luq zmm9, zmm17, zmm7
        vpmadd52huq zmm9, zmm17, zmm5
        vpmadd52huq zmm23, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 448]
        vpmadd52luq zmm9, zmm17, zmm5
        vpmadd52luq zmm23, zmm17, zmm7
        vpmadd52huq zmm23, zmm17, zmm5
        vpmadd52huq zmm10, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 512]
        vpmadd52luq zmm23, zmm17, zmm5
        vpmadd52luq zmm10, zmm17, zmm7
        vpmadd52huq zmm10, zmm17, zmm5
        vpmadd52huq zmm28, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 576]
        vpmadd52luq zmm10, zmm17, zmm5
        vpmadd52luq zmm28, zmm17, zmm7
        vpmadd52huq zmm28, zmm17, zmm5
        vpmadd52huq zmm11, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 640]
        vpmadd52luq zmm28, zmm17, zmm5
        vpmadd52luq zmm11, zmm17, zmm7
        vpmadd52huq zmm11, zmm17, zmm5
        vpmadd52huq zmm16, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 704]
        vpmadd52luq zmm11, zmm17, zmm5
        vpmadd52luq zmm16, zmm17, zmm7
        vpmadd52huq zmm16, zmm17, zmm5
        vpmadd52huq zmm12, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 768]
        vpmadd52luq zmm16, zmm17, zmm5
        vpmadd52luq zmm12, zmm17, zmm7
        vpmadd52huq zmm12, zmm17, zmm5
        vpmadd52huq zmm27, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 832]
        vpmadd52luq zmm12, zmm17, zmm5
        vpmadd52luq zmm27, zmm17, zmm7
        vpmadd52huq zmm27, zmm17, zmm5
        vpmadd52huq zmm13, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 896]
        vpmadd52luq zmm27, zmm17, zmm5
        vpmadd52luq zmm13, zmm17, zmm7
        vpmadd52huq zmm13, zmm17, zmm5
        vpmadd52huq zmm18, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 960]
        vpmadd52luq zmm13, zmm17, zmm5
        vpmadd52luq zmm18, zmm17, zmm7
        vpmadd52huq zmm18, zmm17, zmm5
        vpmadd52huq zmm14, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 1024]
        vpmadd52luq zmm18, zmm17, zmm5
        vpmadd52luq zmm14, zmm17, zmm7
        vpmadd52huq zmm14, zmm17, zmm5
        vpmadd52huq zmm22, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 1088]
        vpmadd52luq zmm14, zmm17, zmm5
        vpmadd52luq zmm22, zmm17, zmm7
        vpmadd52huq zmm22, zmm17, zmm5
        vpmadd52huq zmm15, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 1152]
        vpmadd52luq zmm22, zmm17, zmm5
        vpmadd52luq zmm15, zmm17, zmm7
        vpmadd52huq zmm15, zmm17, zmm5
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 1216]
        vpmadd52luq zmm15, zmm17, zmm5
        vpmadd52luq zmm20, zmm17, zmm7
        vpmadd52huq zmm20, zmm17, zmm5
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm17, zmm7
        vbroadcasti64x2 zmm7, [rdx + 672]
        vbroadcasti64x2 zmm17, [rdx + 736]
        vmovdqu64 zmm21, [rsi + 0]
        vpmadd52luq zmm30, zmm21, zmm7
        vpmadd52luq zmm19, zmm21, zmm17
        vpmadd52huq zmm19, zmm21, zmm7
        vpmadd52huq zmm24, zmm21, zmm17
        vmovdqu64 zmm21, [rsi + 64]
        vpmadd52luq zmm19, zmm21, zmm7
        vpmadd52luq zmm24, zmm21, zmm17
        vpmadd52huq zmm24, zmm21, zmm7
        vpmadd52huq zmm8, zmm21, zmm17
        vmovdqu64 zmm21, [rsi + 128]
        vpmadd52luq zmm24, zmm21, zmm7
        vpmadd52luq zmm8, zmm21, zmm17
        vpmadd52huq zmm8, zmm21, zmm7
        vpmadd52huq zmm29, zmm21, zmm17
        vmovdqu64 zmm21, [rsi + 192]
        vpmadd52luq zmm8, zmm21, zmm7
        vpmadd52luq zmm29, zmm21, zmm17
        vpmadd52huq zmm29, zmm21, zmm7
        vpmadd52huq zmm9, zmm21, zmm17
        vmovdqu64 zmm21, [rsi + 256]
        vpmadd52luq zmm29, zmm21, zmm7
        vpmadd52luq zmm9, zmm21, zmm17
        vpmadd52huq zmm9, zmm21, zmm7
        vpmadd52huq zmm23, zmm21, zmm17
        vmovdqu64 zmm21, [rsi + 320]
        vpmadd52luq zmm9, zmm21, zmm7
        vpmadd52luq zmm23, zmm21, zmm17
        vpmadd52huq zmm23, zmm21, zmm7
        vpmadd52huq zmm10, zmm21, zmm17
        vmovdqu64 zmm21, [rsi + 384]
        vpmadd52luq zmm23, zmm21, zmm7
        vpmadd52luq zmm10, zmm21, zmm17
        vpmadd52huq zmm10, zmm21, zmm7
        vpmadd52huq zmm28, zmm21, zmm17
        vmovdqu64 zmm21, [rsi + 448]
        vpmadd52luq zmm10, zmm21, zmm7
        vpmadd52luq zmm28, zmm21, zmm17
        vpmadd52huq zmm28, zmm21, zmm7
        vpmadd52huq zmm11, zmm21, zmm17
        vmovdqu64 zmm21, [rsi + 512]
        vpmadd52luq zmm28, zmm21, zmm7
        vpmadd52luq zmm11, zmm21, zmm17
        vpmadd52huq zmm11, zmm21, zmm7
        vpmadd52huq zmm16, zmm21, zmm17
        vmovdqu64 zmm21, [rsi + 576]
        vpmadd52luq zmm11, zmm21, zmm7
        vpmadd52luq zmm16, zmm21, zmm17
        vpmadd52huq zmm16, zmm21, zmm7
        vpmadd52huq zmm12, zmm21, zmm17
        vmovdqu64 zmm21, [rsi + 640]
        vpmadd52luq zmm16, zmm21, zmm7
        vpmadd52luq zmm12, zmm21, zmm17
        vpmadd52huq zmm12, zmm21, zmm7
        vpmadd52huq zmm27, zmm21, zmm17
        vmovdqu64 zmm21, [rsi + 704]
        vpmadd52luq zmm12, zmm21, zmm7
        vpmadd52luq zmm27, zmm21, zmm17
        vpmadd52huq zmm27, zmm21, zmm7
        vpmadd52huq zmm13, zmm21, zmm17
        vmovdqu64 zmm21, [rsi + 768]
        vpmadd52luq zmm27, zmm21, zmm7
        vpmadd52luq zmm13, zmm21, zmm17
        vpmadd52huq zmm13, zmm21, zmm7
        vpmadd52huq zmm18, zmm21, zmm17
        vmovdqu64 zmm21, [rsi + 832]
        vpmadd52luq zmm13, zmm21, zmm7
        vpmadd52luq zmm18, zmm21, zmm17
        vpmadd52huq zmm18, zmm21, zmm7
        vpmadd52huq zmm14, zmm21, zmm17
        vmovdqu64 zmm21, [rsi + 896]
        vpmadd52luq zmm18, zmm21, zmm7
        vpmadd52luq zmm14, zmm21, zmm17
        vpmadd52huq zmm14, zmm21, zmm7
        vpmadd52huq zmm22, zmm21, zmm17
        vmovdqu64 zmm21, [rsi + 960]
        vpmadd52luq zmm14, zmm21, zmm7
        vpmadd52luq zmm22, zmm21, zmm17
        vpmadd52huq zmm22, zmm21, zmm7
        vpmadd52huq zmm15, zmm21, zmm17
        vmovdqu64 zmm21, [rsi + 1024]
        vpmadd52luq zmm22, zmm21, zmm7
        vpmadd52luq zmm15, zmm21, zmm17
        vpmadd52huq zmm15, zmm21, zmm7
        vpmadd52huq zmm20, zmm21, zmm17
        vmovdqu64 zmm21, [rsi + 1088]
        vpmadd52luq zmm15, zmm21, zmm7
        vpmadd52luq zmm20, zmm21, zmm17
        vpmadd52huq zmm20, zmm21, zmm7
        vpmadd52huq zmm5, zmm21, zmm17
        vmovdqu64 zmm21, [rsi + 1152]
        vpmadd52luq zmm20, zmm21, zmm7
        vpmadd52luq zmm5, zmm21, zmm17
        vpmadd52huq zmm5, zmm21, zmm7
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm21, zmm17
        vmovdqu64 zmm21, [rsi + 1216]
        vpmadd52luq zmm5, zmm21, zmm7
        vpmadd52luq zmm25, zmm21, zmm17
        vpmadd52huq zmm25, zmm21, zmm7
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm21, zmm17
        vmovdqu64 zmm17, [rcx + 0]
        vpmadd52luq zmm26, zmm17, zmm2
        vpmadd52luq zmm6, zmm17, zmm3
        vpmadd52huq zmm6, zmm17, zmm2
        vpmadd52huq zmm30, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52luq zmm6, zmm17, zmm2
        vpmadd52luq zmm30, zmm17, zmm3
        vpmadd52huq zmm30, zmm17, zmm2
        vpmadd52huq zmm19, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 128]
        vpmadd52luq zmm30, zmm17, zmm2
        vpmadd52luq zmm19, zmm17, zmm3
        vpmadd52huq zmm19, zmm17, zmm2
        vpmadd52huq zmm24, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 192]
        vpmadd52luq zmm19, zmm17, zmm2
        vpmadd52luq zmm24, zmm17, zmm3
        vpmadd52huq zmm24, zmm17, zmm2
        vpmadd52huq zmm8, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52luq zmm24, zmm17, zmm2
        vpmadd52luq zmm8, zmm17, zmm3
        vpmadd52huq zmm8, zmm17, zmm2
        vpmadd52huq zmm29, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 320]
        vpmadd52luq zmm8, zmm17, zmm2
        vpmadd52luq zmm29, zmm17, zmm3
        vpmadd52huq zmm29, zmm17, zmm2
        vpmadd52huq zmm9, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 384]
        vpmadd52luq zmm29, zmm17, zmm2
        vpmadd52luq zmm9, zmm17, zmm3
        vpmadd52huq zmm9, zmm17, zmm2
        vpmadd52huq zmm23, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 448]
        vpmadd52luq zmm9, zmm17, zmm2
        vpmadd52luq zmm23, zmm17, zmm3
        vpmadd52huq zmm23, zmm17, zmm2
        vpmadd52huq zmm10, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 512]
        vpmadd52luq zmm23, zmm17, zmm2
        vpmadd52luq zmm10, zmm17, zmm3
        vpmadd52huq zmm10, zmm17, zmm2
        vpmadd52huq zmm28, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 576]
        vpmadd52luq zmm10, zmm17, zmm2
        vpmadd52luq zmm28, zmm17, zmm3
        vpmadd52huq zmm28, zmm17, zmm2
        vpmadd52huq zmm11, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 640]
        vpmadd52luq zmm28, zmm17, zmm2
        vpmadd52luq zmm11, zmm17, zmm3
        vpmadd52huq zmm11, zmm17, zmm2
        vpmadd52huq zmm16, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 704]
        vpmadd52luq zmm11, zmm17, zmm2
        vpmadd52luq zmm16, zmm17, zmm3
        vpmadd52huq zmm16, zmm17, zmm2
        vpmadd52huq zmm12, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 768]
        vpmadd52luq zmm16, zmm17, zmm2
        vpmadd52luq zmm12, zmm17, zmm3
        vpmadd52huq zmm12, zmm17, zmm2
        vpmadd52huq zmm27, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 832]
        vpmadd52luq zmm12, zmm17, zmm2
        vpmadd52luq zmm27, zmm17, zmm3
        vpmadd52huq zmm27, zmm17, zmm2
        vpmadd52huq zmm13, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 896]
        vpmadd52luq zmm27, zmm17, zmm2
        vpmadd52luq zmm13, zmm17, zmm3
        vpmadd52huq zmm13, zmm17, zmm2
        vpmadd52huq zmm18, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 960]
        vpmadd52luq zmm13, zmm17, zmm2
        vpmadd52luq zmm18, zmm17, zmm3
        vpmadd52huq zmm18, zmm17, zmm2
        vpmadd52huq zmm14, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 1024]
        vpmadd52luq zmm18, zmm17, zmm2
        vpmadd52luq zmm14, zmm17, zmm3
        vpmadd52huq zmm14, zmm17, zmm2
        vpmadd52huq zmm22, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 1088]
        vpmadd52luq zmm14, zmm17, zmm2
        vpmadd52luq zmm22, zmm17, zmm3
        vpmadd52huq zmm22, zmm17, zmm2
        vpmadd52huq zmm15, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 1152]
        vpmadd52luq zmm22, zmm17, zmm2
        vpmadd52luq zmm15, zmm17, zmm3
        vpmadd52huq zmm15, zmm17, zmm2
        vpmadd52huq zmm20, zmm17, zmm3
        vmovdqu64 zmm17, [rcx + 1216]
        vpmadd52luq zmm15, zmm17, zmm2
        vpmadd52luq zmm20, zmm17, zmm3
        vpmadd52huq zmm20, zmm17, zmm2
        vpmadd52huq zmm5, zmm17, zmm3
        vmovdqu64 zmm2, [rcx + 0]
        vpmadd52luq zmm30, zmm2, zmm1
        vpmadd52luq zmm19, zmm2, zmm4
        vpmadd52huq zmm19, zmm2, zmm1
        vpmadd52huq zmm24, zmm2, zmm4
        vmovdqu64 zmm2, [rcx + 64]
        vpmadd52luq zmm19, zmm2, zmm1
        vpmadd52luq zmm24, zmm2, zmm4
        vpmadd52huq zmm24, zmm2, zmm1
        vpmadd52huq zmm8, zmm2, zmm4
        vmovdqu64 zmm2, [rcx + 128]
        vpmadd52luq zmm24, zmm2, zmm1
        vpmadd52luq zmm8, zmm2, zmm4
        vpmadd52huq zmm8, zmm2, zmm1
        vpmadd52huq zmm29, zmm2, zmm4
        vmovdqu64 zmm2, [rcx + 192]
        vpmadd52luq zmm8, zmm2, zmm1
        vpmadd52luq zmm29, zmm2, zmm4
        vpmadd52huq zmm29, zmm2, zmm1
        vpmadd52huq zmm9, zmm2, zmm4
        vmovdqu64 zmm2, [rcx + 256]
        vpmadd52luq zmm29, zmm2, zmm1
        vpmadd52luq zmm9, zmm2, zmm4
        vpmadd52huq zmm9, zmm2, zmm1
        vpmadd52huq zmm23, zmm2, zmm4
        vmovdqu64 zmm2, [rcx + 320]
        vpmadd52luq zmm9, zmm2, zmm1
        vpmadd52luq zmm23, zmm2, zmm4
        vpmadd52huq zmm23, zmm2, zmm1
        vpmadd52huq zmm10, zmm2, zmm4
        vmovdqu64 zmm2, [rcx + 384]
        vpmadd52luq zmm23, zmm2, zmm1
        vpmadd52luq zmm10, zmm2, zmm4
        vpmadd52huq zmm10, zmm2, zmm1
        vpmadd52huq zmm28, zmm2, zmm4
        vmovdqu64 zmm2, [rcx + 448]
        vpmadd52luq zmm10, zmm2, zmm1
        vpmadd52luq zmm28, zmm2, zmm4
        vpmadd52huq zmm28, zmm2, zmm1
        vpmadd52huq zmm11, zmm2, zmm4
        vmovdqu64 zmm2, [rcx + 512]
        vpmadd52luq zmm28, zmm2, zmm1
        vpmadd52luq zmm11, zmm2, zmm4
        vpmadd52huq zmm11, zmm2, zmm1
        vpmadd52huq zmm16, zmm2, zmm4
        vmovdqu64 zmm2, [rcx + 576]
        vpmadd52luq zmm11, zmm2, zmm1
        vpmadd52luq zmm16, zmm2, zmm4
        vpmadd52huq zmm16, zmm2, zmm1
        vpmadd52huq zmm12, zmm2, zmm4
        vmovdqu64 zmm2, [rcx + 640]
        vpmadd52luq zmm16, zmm2, zmm1
        vpmadd52luq zmm12, zmm2, zmm4
        vpmadd52huq zmm12, zmm2, zmm1
        vpmadd52huq zmm27, zmm2, zmm4
        vmovdqu64 zmm2, [rcx + 704]
        vpmadd52luq zmm12, zmm2, zmm1
        vpmadd52luq zmm27, zmm2, zmm4
        vpmadd52huq zmm27, zmm2, zmm1
        vpmadd52huq zmm13, zmm2, zmm4
        vmovdqu64 zmm2, [rcx + 768]
        vpmadd52luq zmm27, zmm2, zmm1
        vpmadd52luq zmm13, zmm2, zmm4
        vpmadd52huq zmm13, zmm2, zmm1
        vpmadd52huq zmm18, zmm2, zmm4
        vmovdqu64 zmm2, [rcx + 832]
        vpmadd52luq zmm13, zmm2, zmm1
        vpmadd52luq zmm18, zmm2, zmm4
        vpmadd52huq zmm18, zmm2, zmm1
        vpmadd52huq zmm14, zmm2, zmm4
        vmovdqu64 zmm2, [rcx + 896]
        vpmadd52luq zmm18, zmm2, zmm1
        vpmadd52luq zmm14, zmm2, zmm4
        vpmadd52huq zmm14, zmm2, zmm1
        vpmadd52huq zmm22, zmm2, zmm4
        vmovdqu64 zmm2, [rcx + 960]
        vpmadd52luq zmm14, zmm2, zmm1
        vpmadd52luq zmm22, zmm2, zmm4
        vpmadd52huq zmm22, zmm2, zmm1
        vpmadd52huq zmm15, zmm2, zmm4
        vmovdqu64 zmm2, [rcx + 1024]
        vpmadd52luq zmm22, zmm2, zmm1
        vpmadd52luq zmm15, zmm2, zmm4
        vpmadd52huq zmm15, zmm2, zmm1
        vpmadd52huq zmm20, zmm2, zmm4
        vmovdqu64 zmm2, [rcx + 1088]
        vpmadd52luq zmm15, zmm2, zmm1
        vpmadd52luq zmm20, zmm2, zmm4
        vpmadd52huq zmm20, zmm2, zmm1
        vpmadd52huq zmm5, zmm2, zmm4
        vmovdqu64 zmm2, [rcx + 1152]
        vpmadd52luq zmm20, zmm2, zmm1
        vpmadd52luq zmm5, zmm2, zmm4
        vpmadd52huq zmm5, zmm2, zmm1
        vpmadd52huq zmm25, zmm2, zmm4
        vmovdqu64 zmm2, [rcx + 1216]
        vpmadd52luq zmm5, zmm2, zmm1
        vpmadd52luq zmm25, zmm2, zmm4
        vpmadd52huq zmm25, zmm2, zmm1
        vpmadd52huq zmm7, zmm2, zmm4
        vpaddq  zmm26, zmm26, zmm0
        vpsrlq  zmm0{k2}{z}, zmm26, 52
        vmovdqu64 [r8 + 768], xmm26
        vbroadcasti64x2 zmm1, [r8 + 768]
        valignq zmm2{k1}{z}, zmm26, zmm26, 2
        vpaddq  zmm20, zmm20, zmm2
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovdqu64 [r8 + 784], xmm6
        vbroadcasti64x2 zmm2, [r8 + 784]
        valignq zmm3{k1}{z}, zmm6, zmm6, 2
        vpaddq  zmm5, zmm5, zmm3
        vpaddq  zmm30, zmm30, zmm0
        vpsrlq  zmm0{k2}{z}, zmm30, 52
        vmovdqu64 [r8 + 800], xmm30
        vbroadcasti64x2 zmm3, [r8 + 800]
        valignq zmm4{k1}{z}, zmm30, zmm30, 2
        vpaddq  zmm25, zmm25, zmm4
        vpaddq  zmm19, zmm19, zmm0
        vpsrlq  zmm0{k2}{z}, zmm19, 52
        vmovdqu64 [r8 + 816], xmm19
        vbroadcasti64x2 zmm4, [r8 + 816]
        valignq zmm6{k1}{z}, zmm19, zmm19, 2
        vpaddq  zmm7, zmm7, zmm6
        vbroadcasti64x2 zmm6, [rdx + 800]
        vbroadcasti64x2 zmm17, [rdx + 864]
        vmovdqu64 zmm19, [rsi + 0]
        vpmadd52luq zmm24, zmm19, zmm6
        vpmadd52luq zmm8, zmm19, zmm17
        vpmadd52huq zmm8, zmm19, zmm6
        vpmadd52huq zmm29, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 64]
        vpmadd52luq zmm8, zmm19, zmm6
        vpmadd52luq zmm29, zmm19, zmm17
        vpmadd52huq zmm29, zmm19, zmm6
        vpmadd52huq zmm9, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 128]
        vpmadd52luq zmm29, zmm19, zmm6
        vpmadd52luq zmm9, zmm19, zmm17
        vpmadd52huq zmm9, zmm19, zmm6
        vpmadd52huq zmm23, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 192]
        vpmadd52luq zmm9, zmm19, zmm6
        vpmadd52luq zmm23, zmm19, zmm17
        vpmadd52huq zmm23, zmm19, zmm6
        vpmadd52huq zmm10, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 256]
        vpmadd52luq zmm23, zmm19, zmm6
        vpmadd52luq zmm10, zmm19, zmm17
        vpmadd52huq zmm10, zmm19, zmm6
        vpmadd52huq zmm28, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 320]
        vpmadd52luq zmm10, zmm19, zmm6
        vpmadd52luq zmm28, zmm19, zmm17
        vpmadd52huq zmm28, zmm19, zmm6
        vpmadd52huq zmm11, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 384]
        vpmadd52luq zmm28, zmm19, zmm6
        vpmadd52luq zmm11, zmm19, zmm17
        vpmadd52huq zmm11, zmm19, zmm6
        vpmadd52huq zmm16, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 448]
        vpmadd52luq zmm11, zmm19, zmm6
        vpmadd52luq zmm16, zmm19, zmm17
        vpmadd52huq zmm16, zmm19, zmm6
        vpmadd52huq zmm12, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 512]
        vpmadd52luq zmm16, zmm19, zmm6
        vpmadd52luq zmm12, zmm19, zmm17
        vpmadd52huq zmm12, zmm19, zmm6
        vpmadd52huq zmm27, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 576]
        vpmadd52luq zmm12, zmm19, zmm6
        vpmadd52luq zmm27, zmm19, zmm17
        vpmadd52huq zmm27, zmm19, zmm6
        vpmadd52huq zmm13, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 640]
        vpmadd52luq zmm27, zmm19, zmm6
        vpmadd52luq zmm13, zmm19, zmm17
        vpmadd52huq zmm13, zmm19, zmm6
        vpmadd52huq zmm18, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 704]
        vpmadd52luq zmm13, zmm19, zmm6
        vpmadd52luq zmm18, zmm19, zmm17
        vpmadd52huq zmm18, zmm19, zmm6
        vpmadd52huq zmm14, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 768]
        vpmadd52luq zmm18, zmm19, zmm6
        vpmadd52luq zmm14, zmm19, zmm17
        vpmadd52huq zmm14, zmm19, zmm6
        vpmadd52huq zmm22, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 832]
        vpmadd52luq zmm14, zmm19, zmm6
        vpmadd52luq zmm22, zmm19, zmm17
        vpmadd52huq zmm22, zmm19, zmm6
        vpmadd52huq zmm15, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 896]
        vpmadd52luq zmm22, zmm19, zmm6
        vpmadd52luq zmm15, zmm19, zmm17
        vpmadd52huq zmm15, zmm19, zmm6
        vpmadd52huq zmm20, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 960]
        vpmadd52luq zmm15, zmm19, zmm6
        vpmadd52luq zmm20, zmm19, zmm17
        vpmadd52huq zmm20, zmm19, zmm6
        vpmadd52huq zmm5, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 1024]
        vpmadd52luq zmm20, zmm19, zmm6
        vpmadd52luq zmm5, zmm19, zmm17
        vpmadd52huq zmm5, zmm19, zmm6
        vpmadd52huq zmm25, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 1088]
        vpmadd52luq zmm5, zmm19, zmm6
        vpmadd52luq zmm25, zmm19, zmm17
        vpmadd52huq zmm25, zmm19, zmm6
        vpmadd52huq zmm7, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 1152]
        vpmadd52luq zmm25, zmm19, zmm6
        vpmadd52luq zmm7, zmm19, zmm17
        vpmadd52huq zmm7, zmm19, zmm6
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm19, zmm17
        vmovdqu64 zmm19, [rsi + 1216]
        vpmadd52luq zmm7, zmm19, zmm6
        vpmadd52luq zmm21, zmm19, zmm17
        vpmadd52huq zmm21, zmm19, zmm6
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm19, zmm17
        vbroadcasti64x2 zmm17, [rdx + 928]
        vbroadcasti64x2 zmm19, [rdx + 992]
        vmovdqu64 zmm26, [rsi + 0]
        vpmadd52luq zmm29, zmm26, zmm17
        vpmadd52luq zmm9, zmm26, zmm19
        vpmadd52huq zmm9, zmm26, zmm17
        vpmadd52huq zmm23, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 64]
        vpmadd52luq zmm9, zmm26, zmm17
        vpmadd52luq zmm23, zmm26, zmm19
        vpmadd52huq zmm23, zmm26, zmm17
        vpmadd52huq zmm10, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 128]
        vpmadd52luq zmm23, zmm26, zmm17
        vpmadd52luq zmm10, zmm26, zmm19
        vpmadd52huq zmm10, zmm26, zmm17
        vpmadd52huq zmm28, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 192]
        vpmadd52luq zmm10, zmm26, zmm17
        vpmadd52luq zmm28, zmm26, zmm19
        vpmadd52huq zmm28, zmm26, zmm17
        vpmadd52huq zmm11, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 256]
        vpmadd52luq zmm28, zmm26, zmm17
        vpmadd52luq zmm11, zmm26, zmm19
        vpmadd52huq zmm11, zmm26, zmm17
        vpmadd52huq zmm16, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 320]
        vpmadd52luq zmm11, zmm26, zmm17
        vpmadd52luq zmm16, zmm26, zmm19
        vpmadd52huq zmm16, zmm26, zmm17
        vpmadd52huq zmm12, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 384]
        vpmadd52luq zmm16, zmm26, zmm17
        vpmadd52luq zmm12, zmm26, zmm19
        vpmadd52huq zmm12, zmm26, zmm17
        vpmadd52huq zmm27, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 448]
        vpmadd52luq zmm12, zmm26, zmm17
        vpmadd52luq zmm27, zmm26, zmm19
        vpmadd52huq zmm27, zmm26, zmm17
        vpmadd52huq zmm13, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 512]
        vpmadd52luq zmm27, zmm26, zmm17
        vpmadd52luq zmm13, zmm26, zmm19
        vpmadd52huq zmm13, zmm26, zmm17
        vpmadd52huq zmm18, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 576]
        vpmadd52luq zmm13, zmm26, zmm17
        vpmadd52luq zmm18, zmm26, zmm19
        vpmadd52huq zmm18, zmm26, zmm17
        vpmadd52huq zmm14, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 640]
        vpmadd52luq zmm18, zmm26, zmm17
        vpmadd52luq zmm14, zmm26, zmm19
        vpmadd52huq zmm14, zmm26, zmm17
        vpmadd52huq zmm22, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 704]
        vpmadd52luq zmm14, zmm26, zmm17
        vpmadd52luq zmm22, zmm26, zmm19
        vpmadd52huq zmm22, zmm26, zmm17
        vpmadd52huq zmm15, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 768]
        vpmadd52luq zmm22, zmm26, zmm17
        vpmadd52luq zmm15, zmm26, zmm19
        vpmadd52huq zmm15, zmm26, zmm17
        vpmadd52huq zmm20, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 832]
        vpmadd52luq zmm15, zmm26, zmm17
        vpmadd52luq zmm20, zmm26, zmm19
        vpmadd52huq zmm20, zmm26, zmm17
        vpmadd52huq zmm5, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 896]
        vpmadd52luq zmm20, zmm26, zmm17
        vpmadd52luq zmm5, zmm26, zmm19
        vpmadd52huq zmm5, zmm26, zmm17
        vpmadd52huq zmm25, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 960]
        vpmadd52luq zmm5, zmm26, zmm17
        vpmadd52luq zmm25, zmm26, zmm19
        vpmadd52huq zmm25, zmm26, zmm17
        vpmadd52huq zmm7, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 1024]
        vpmadd52luq zmm25, zmm26, zmm17
        vpmadd52luq zmm7, zmm26, zmm19
        vpmadd52huq zmm7, zmm26, zmm17
        vpmadd52huq zmm21, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 1088]
        vpmadd52luq zmm7, zmm26, zmm17
        vpmadd52luq zmm21, zmm26, zmm19
        vpmadd52huq zmm21, zmm26, zmm17
        vpmadd52huq zmm6, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 1152]
        vpmadd52luq zmm21, zmm26, zmm17
        vpmadd52luq zmm6, zmm26, zmm19
        vpmadd52huq zmm6, zmm26, zmm17
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 1216]
        vpmadd52luq zmm6, zmm26, zmm17
        vpmadd52luq zmm30, zmm26, zmm19
        vpmadd52huq zmm30, zmm26, zmm17
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52huq zmm17, zmm26, zmm19
        vmovdqu64 zmm19, [rcx + 0]
        vpmadd52luq zmm24, zmm19, zmm1
        vpmadd52luq zmm8, zmm19, zmm2
        vpmadd52huq zmm8, zmm19, zmm1
        vpmadd52huq zmm29, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 64]
        vpmadd52luq zmm8, zmm19, zmm1
        vpmadd52luq zmm29, zmm19, zmm2
        vpmadd52huq zmm29, zmm19, zmm1
        vpmadd52huq zmm9, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 128]
        vpmadd52luq zmm29, zmm19, zmm1
        vpmadd52luq zmm9, zmm19, zmm2
        vpmadd52huq zmm9, zmm19, zmm1
        vpmadd52huq zmm23, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 192]
        vpmadd52luq zmm9, zmm19, zmm1
        vpmadd52luq zmm23, zmm19, zmm2
        vpmadd52huq zmm23, zmm19, zmm1
        vpmadd52huq zmm10, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 256]
        vpmadd52luq zmm23, zmm19, zmm1
        vpmadd52luq zmm10, zmm19, zmm2
        vpmadd52huq zmm10, zmm19, zmm1
        vpmadd52huq zmm28, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 320]
        vpmadd52luq zmm10, zmm19, zmm1
        vpmadd52luq zmm28, zmm19, zmm2
        vpmadd52huq zmm28, zmm19, zmm1
        vpmadd52huq zmm11, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 384]
        vpmadd52luq zmm28, zmm19, zmm1
        vpmadd52luq zmm11, zmm19, zmm2
        vpmadd52huq zmm11, zmm19, zmm1
        vpmadd52huq zmm16, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 448]
        vpmadd52luq zmm11, zmm19, zmm1
        vpmadd52luq zmm16, zmm19, zmm2
        vpmadd52huq zmm16, zmm19, zmm1
        vpmadd52huq zmm12, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 512]
        vpmadd52luq zmm16, zmm19, zmm1
        vpmadd52luq zmm12, zmm19, zmm2
        vpmadd52huq zmm12, zmm19, zmm1
        vpmadd52huq zmm27, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 576]
        vpmadd52luq zmm12, zmm19, zmm1
        vpmadd52luq zmm27, zmm19, zmm2
        vpmadd52huq zmm27, zmm19, zmm1
        vpmadd52huq zmm13, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 640]
        vpmadd52luq zmm27, zmm19, zmm1
        vpmadd52luq zmm13, zmm19, zmm2
        vpmadd52huq zmm13, zmm19, zmm1
        vpmadd52huq zmm18, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 704]
        vpmadd52luq zmm13, zmm19, zmm1
        vpmadd52luq zmm18, zmm19, zmm2
        vpmadd52huq zmm18, zmm19, zmm1
        vpmadd52huq zmm14, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 768]
        vpmadd52luq zmm18, zmm19, zmm1
        vpmadd52luq zmm14, zmm19, zmm2
        vpmadd52huq zmm14, zmm19, zmm1
        vpmadd52huq zmm22, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 832]
        vpmadd52luq zmm14, zmm19, zmm1
        vpmadd52luq zmm22, zmm19, zmm2
        vpmadd52huq zmm22, zmm19, zmm1
        vpmadd52huq zmm15, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 896]
        vpmadd52luq zmm22, zmm19, zmm1
        vpmadd52luq zmm15, zmm19, zmm2
        vpmadd52huq zmm15, zmm19, zmm1
        vpmadd52huq zmm20, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 960]
        vpmadd52luq zmm15, zmm19, zmm1
        vpmadd52luq zmm20, zmm19, zmm2
        vpmadd52huq zmm20, zmm19, zmm1
        vpmadd52huq zmm5, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 1024]
        vpmadd52luq zmm20, zmm19, zmm1
        vpmadd52luq zmm5, zmm19, zmm2
        vpmadd52huq zmm5, zmm19, zmm1
        vpmadd52huq zmm25, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 1088]
        vpmadd52luq zmm5, zmm19, zmm1
        vpmadd52luq zmm25, zmm19, zmm2
        vpmadd52huq zmm25, zmm19, zmm1
        vpmadd52huq zmm7, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 1152]
        vpmadd52luq zmm25, zmm19, zmm1
        vpmadd52luq zmm7, zmm19, zmm2
        vpmadd52huq zmm7, zmm19, zmm1
        vpmadd52huq zmm21, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 1216]
        vpmadd52luq zmm7, zmm19, zmm1
        vpmadd52luq zmm21, zmm19, zmm2
        vpmadd52huq zmm21, zmm19, zmm1
        vpmadd52huq zmm6, zmm19, zmm2
        vmovdqu64 zmm1, [rcx + 0]
        vpmadd52luq zmm29, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 64]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 128]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm10, zmm1, zmm4
        vpmadd52huq zmm10, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 192]
        vpmadd52luq zmm10, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm11, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 256]
        vpmadd52luq zmm28, zmm1, zmm3
        vpmadd52luq zmm11, zmm1, zmm4
        vpmadd52huq zmm11, zmm1, zmm3
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 320]
        vpmadd52luq zmm11, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm12, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 384]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm12, zmm1, zmm4
        vpmadd52huq zmm12, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 448]
        vpmadd52luq zmm12, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm13, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 512]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm13, zmm1, zmm4
        vpmadd52huq zmm13, zmm1, zmm3
        vpmadd52huq zmm18, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 576]
        vpmadd52luq zmm13, zmm1, zmm3
        vpmadd52luq zmm18, zmm1, zmm4
        vpmadd52huq zmm18, zmm1, zmm3
        vpmadd52huq zmm14, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 640]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm14, zmm1, zmm4
        vpmadd52huq zmm14, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 704]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 768]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm15, zmm1, zmm4
        vpmadd52huq zmm15, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 832]
        vpmadd52luq zmm15, zmm1, zmm3
        vpmadd52luq zmm20, zmm1, zmm4
        vpmadd52huq zmm20, zmm1, zmm3
        vpmadd52huq zmm5, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 896]
        vpmadd52luq zmm20, zmm1, zmm3
        vpmadd52luq zmm5, zmm1, zmm4
        vpmadd52huq zmm5, zmm1, zmm3
        vpmadd52huq zmm25, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 960]
        vpmadd52luq zmm5, zmm1, zmm3
        vpmadd52luq zmm25, zmm1, zmm4
        vpmadd52huq zmm25, zmm1, zmm3
        vpmadd52huq zmm7, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1024]
        vpmadd52luq zmm25, zmm1, zmm3
        vpmadd52luq zmm7, zmm1, zmm4
        vpmadd52huq zmm7, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1088]
        vpmadd52luq zmm7, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm6, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1152]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm6, zmm1, zmm4
        vpmadd52huq zmm6, zmm1, zmm3
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1216]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm17, zmm1, zmm4
        vpaddq  zmm24, zmm24, zmm0
        vpsrlq  zmm0{k2}{z}, zmm24, 52
        vmovdqu64 [r8 + 832], xmm24
        vbroadcasti64x2 zmm1, [r8 + 832]
        valignq zmm2{k1}{z}, zmm24, zmm24, 2
        vpaddq  zmm21, zmm21, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovdqu64 [r8 + 848], xmm8
        vbroadcasti64x2 zmm2, [r8 + 848]
        valignq zmm3{k1}{z}, zmm8, zmm8, 2
        vpaddq  zmm6, zmm6, zmm3
        vpaddq  zmm29, zmm29, zmm0
        vpsrlq  zmm0{k2}{z}, zmm29, 52
        vmovdqu64 [r8 + 864], xmm29
        vbroadcasti64x2 zmm3, [r8 + 864]
        valignq zmm4{k1}{z}, zmm29, zmm29, 2
        vpaddq  zmm30, zmm30, zmm4
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vmovdqu64 [r8 + 880], xmm9
        vbroadcasti64x2 zmm4, [r8 + 880]
        valignq zmm8{k1}{z}, zmm9, zmm9, 2
        vpaddq  zmm17, zmm17, zmm8
        vbroadcasti64x2 zmm8, [rdx + 1056]
        vbroadcasti64x2 zmm9, [rdx + 1120]
        vmovdqu64 zmm19, [rsi + 0]
        vpmadd52luq zmm23, zmm19, zmm8
        vpmadd52luq zmm10, zmm19, zmm9
        vpmadd52huq zmm10, zmm19, zmm8
        vpmadd52huq zmm28, zmm19, zmm9
        vmovdqu64 zmm19, [rsi + 64]
        vpmadd52luq zmm10, zmm19, zmm8
        vpmadd52luq zmm28, zmm19, zmm9
        vpmadd52huq zmm28, zmm19, zmm8
        vpmadd52huq zmm11, zmm19, zmm9
        vmovdqu64 zmm19, [rsi + 128]
        vpmadd52luq zmm28, zmm19, zmm8
        vpmadd52luq zmm11, zmm19, zmm9
        vpmadd52huq zmm11, zmm19, zmm8
        vpmadd52huq zmm16, zmm19, zmm9
        vmovdqu64 zmm19, [rsi + 192]
        vpmadd52luq zmm11, zmm19, zmm8
        vpmadd52luq zmm16, zmm19, zmm9
        vpmadd52huq zmm16, zmm19, zmm8
        vpmadd52huq zmm12, zmm19, zmm9
        vmovdqu64 zmm19, [rsi + 256]
        vpmadd52luq zmm16, zmm19, zmm8
        vpmadd52luq zmm12, zmm19, zmm9
        vpmadd52huq zmm12, zmm19, zmm8
        vpmadd52huq zmm27, zmm19, zmm9
        vmovdqu64 zmm19, [rsi + 320]
        vpmadd52luq zmm12, zmm19, zmm8
        vpmadd52luq zmm27, zmm19, zmm9
        vpmadd52huq zmm27, zmm19, zmm8
        vpmadd52huq zmm13, zmm19, zmm9
        vmovdqu64 zmm19, [rsi + 384]
        vpmadd52luq zmm27, zmm19, zmm8
        vpmadd52luq zmm13, zmm19, zmm9
        vpmadd52huq zmm13, zmm19, zmm8
        vpmadd52huq zmm18, zmm19, zmm9
        vmovdqu64 zmm19, [rsi + 448]
        vpmadd52luq zmm13, zmm19, zmm8
        vpmadd52luq zmm18, zmm19, zmm9
        vpmadd52huq zmm18, zmm19, zmm8
        vpmadd52huq zmm14, zmm19, zmm9
        vmovdqu64 zmm19, [rsi + 512]
        vpmadd52luq zmm18, zmm19, zmm8
        vpmadd52luq zmm14, zmm19, zmm9
        vpmadd52huq zmm14, zmm19, zmm8
        vpmadd52huq zmm22, zmm19, zmm9
        vmovdqu64 zmm19, [rsi + 576]
        vpmadd52luq zmm14, zmm19, zmm8
        vpmadd52luq zmm22, zmm19, zmm9
        vpmadd52huq zmm22, zmm19, zmm8
        vpmadd52huq zmm15, zmm19, zmm9
        vmovdqu64 zmm19, [rsi + 640]
        vpmadd52luq zmm22, zmm19, zmm8
        vpmadd52luq zmm15, zmm19, zmm9
        vpmadd52huq zmm15, zmm19, zmm8
        vpmadd52huq zmm20, zmm19, zmm9
        vmovdqu64 zmm19, [rsi + 704]
        vpmadd52luq zmm15, zmm19, zmm8
        vpmadd52luq zmm20, zmm19, zmm9
        vpmadd52huq zmm20, zmm19, zmm8
        vpmadd52huq zmm5, zmm19, zmm9
        vmovdqu64 zmm19, [rsi + 768]
        vpmadd52luq zmm20, zmm19, zmm8
        vpmadd52luq zmm5, zmm19, zmm9
        vpmadd52huq zmm5, zmm19, zmm8
        vpmadd52huq zmm25, zmm19, zmm9
        vmovdqu64 zmm19, [rsi + 832]
        vpmadd52luq zmm5, zmm19, zmm8
        vpmadd52luq zmm25, zmm19, zmm9
        vpmadd52huq zmm25, zmm19, zmm8
        vpmadd52huq zmm7, zmm19, zmm9
        vmovdqu64 zmm19, [rsi + 896]
        vpmadd52luq zmm25, zmm19, zmm8
        vpmadd52luq zmm7, zmm19, zmm9
        vpmadd52huq zmm7, zmm19, zmm8
        vpmadd52huq zmm21, zmm19, zmm9
        vmovdqu64 zmm19, [rsi + 960]
        vpmadd52luq zmm7, zmm19, zmm8
        vpmadd52luq zmm21, zmm19, zmm9
        vpmadd52huq zmm21, zmm19, zmm8
        vpmadd52huq zmm6, zmm19, zmm9
        vmovdqu64 zmm19, [rsi + 1024]
        vpmadd52luq zmm21, zmm19, zmm8
        vpmadd52luq zmm6, zmm19, zmm9
        vpmadd52huq zmm6, zmm19, zmm8
        vpmadd52huq zmm30, zmm19, zmm9
        vmovdqu64 zmm19, [rsi + 1088]
        vpmadd52luq zmm6, zmm19, zmm8
        vpmadd52luq zmm30, zmm19, zmm9
        vpmadd52huq zmm30, zmm19, zmm8
        vpmadd52huq zmm17, zmm19, zmm9
        vmovdqu64 zmm19, [rsi + 1152]
        vpmadd52luq zmm30, zmm19, zmm8
        vpmadd52luq zmm17, zmm19, zmm9
        vpmadd52huq zmm17, zmm19, zmm8
        vpxorq  zmm24, zmm24, zmm24
        vpmadd52huq zmm24, zmm19, zmm9
        vmovdqu64 zmm19, [rsi + 1216]
        vpmadd52luq zmm17, zmm19, zmm8
        vpmadd52luq zmm24, zmm19, zmm9
        vpmadd52huq zmm24, zmm19, zmm8
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm19, zmm9
        vbroadcasti64x2 zmm9, [rdx + 1184]
        vbroadcasti64x2 zmm19, [rdx + 1248]
        vmovdqu64 zmm26, [rsi + 0]
        vpmadd52luq zmm28, zmm26, zmm9
        vpmadd52luq zmm11, zmm26, zmm19
        vpmadd52huq zmm11, zmm26, zmm9
        vpmadd52huq zmm16, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 64]
        vpmadd52luq zmm11, zmm26, zmm9
        vpmadd52luq zmm16, zmm26, zmm19
        vpmadd52huq zmm16, zmm26, zmm9
        vpmadd52huq zmm12, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 128]
        vpmadd52luq zmm16, zmm26, zmm9
        vpmadd52luq zmm12, zmm26, zmm19
        vpmadd52huq zmm12, zmm26, zmm9
        vpmadd52huq zmm27, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 192]
        vpmadd52luq zmm12, zmm26, zmm9
        vpmadd52luq zmm27, zmm26, zmm19
        vpmadd52huq zmm27, zmm26, zmm9
        vpmadd52huq zmm13, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 256]
        vpmadd52luq zmm27, zmm26, zmm9
        vpmadd52luq zmm13, zmm26, zmm19
        vpmadd52huq zmm13, zmm26, zmm9
        vpmadd52huq zmm18, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 320]
        vpmadd52luq zmm13, zmm26, zmm9
        vpmadd52luq zmm18, zmm26, zmm19
        vpmadd52huq zmm18, zmm26, zmm9
        vpmadd52huq zmm14, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 384]
        vpmadd52luq zmm18, zmm26, zmm9
        vpmadd52luq zmm14, zmm26, zmm19
        vpmadd52huq zmm14, zmm26, zmm9
        vpmadd52huq zmm22, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 448]
        vpmadd52luq zmm14, zmm26, zmm9
        vpmadd52luq zmm22, zmm26, zmm19
        vpmadd52huq zmm22, zmm26, zmm9
        vpmadd52huq zmm15, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 512]
        vpmadd52luq zmm22, zmm26, zmm9
        vpmadd52luq zmm15, zmm26, zmm19
        vpmadd52huq zmm15, zmm26, zmm9
        vpmadd52huq zmm20, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 576]
        vpmadd52luq zmm15, zmm26, zmm9
        vpmadd52luq zmm20, zmm26, zmm19
        vpmadd52huq zmm20, zmm26, zmm9
        vpmadd52huq zmm5, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 640]
        vpmadd52luq zmm20, zmm26, zmm9
        vpmadd52luq zmm5, zmm26, zmm19
        vpmadd52huq zmm5, zmm26, zmm9
        vpmadd52huq zmm25, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 704]
        vpmadd52luq zmm5, zmm26, zmm9
        vpmadd52luq zmm25, zmm26, zmm19
        vpmadd52huq zmm25, zmm26, zmm9
        vpmadd52huq zmm7, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 768]
        vpmadd52luq zmm25, zmm26, zmm9
        vpmadd52luq zmm7, zmm26, zmm19
        vpmadd52huq zmm7, zmm26, zmm9
        vpmadd52huq zmm21, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 832]
        vpmadd52luq zmm7, zmm26, zmm9
        vpmadd52luq zmm21, zmm26, zmm19
        vpmadd52huq zmm21, zmm26, zmm9
        vpmadd52huq zmm6, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 896]
        vpmadd52luq zmm21, zmm26, zmm9
        vpmadd52luq zmm6, zmm26, zmm19
        vpmadd52huq zmm6, zmm26, zmm9
        vpmadd52huq zmm30, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 960]
        vpmadd52luq zmm6, zmm26, zmm9
        vpmadd52luq zmm30, zmm26, zmm19
        vpmadd52huq zmm30, zmm26, zmm9
        vpmadd52huq zmm17, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 1024]
        vpmadd52luq zmm30, zmm26, zmm9
        vpmadd52luq zmm17, zmm26, zmm19
        vpmadd52huq zmm17, zmm26, zmm9
        vpmadd52huq zmm24, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 1088]
        vpmadd52luq zmm17, zmm26, zmm9
        vpmadd52luq zmm24, zmm26, zmm19
        vpmadd52huq zmm24, zmm26, zmm9
        vpmadd52huq zmm8, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 1152]
        vpmadd52luq zmm24, zmm26, zmm9
        vpmadd52luq zmm8, zmm26, zmm19
        vpmadd52huq zmm8, zmm26, zmm9
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 1216]
        vpmadd52luq zmm8, zmm26, zmm9
        vpmadd52luq zmm29, zmm26, zmm19
        vpmadd52huq zmm29, zmm26, zmm9
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm26, zmm19
        vmovdqu64 zmm19, [rcx + 0]
        vpmadd52luq zmm23, zmm19, zmm1
        vpmadd52luq zmm10, zmm19, zmm2
        vpmadd52huq zmm10, zmm19, zmm1
        vpmadd52huq zmm28, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 64]
        vpmadd52luq zmm10, zmm19, zmm1
        vpmadd52luq zmm28, zmm19, zmm2
        vpmadd52huq zmm28, zmm19, zmm1
        vpmadd52huq zmm11, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 128]
        vpmadd52luq zmm28, zmm19, zmm1
        vpmadd52luq zmm11, zmm19, zmm2
        vpmadd52huq zmm11, zmm19, zmm1
        vpmadd52huq zmm16, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 192]
        vpmadd52luq zmm11, zmm19, zmm1
        vpmadd52luq zmm16, zmm19, zmm2
        vpmadd52huq zmm16, zmm19, zmm1
        vpmadd52huq zmm12, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 256]
        vpmadd52luq zmm16, zmm19, zmm1
        vpmadd52luq zmm12, zmm19, zmm2
        vpmadd52huq zmm12, zmm19, zmm1
        vpmadd52huq zmm27, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 320]
        vpmadd52luq zmm12, zmm19, zmm1
        vpmadd52luq zmm27, zmm19, zmm2
        vpmadd52huq zmm27, zmm19, zmm1
        vpmadd52huq zmm13, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 384]
        vpmadd52luq zmm27, zmm19, zmm1
        vpmadd52luq zmm13, zmm19, zmm2
        vpmadd52huq zmm13, zmm19, zmm1
        vpmadd52huq zmm18, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 448]
        vpmadd52luq zmm13, zmm19, zmm1
        vpmadd52luq zmm18, zmm19, zmm2
        vpmadd52huq zmm18, zmm19, zmm1
        vpmadd52huq zmm14, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 512]
        vpmadd52luq zmm18, zmm19, zmm1
        vpmadd52luq zmm14, zmm19, zmm2
        vpmadd52huq zmm14, zmm19, zmm1
        vpmadd52huq zmm22, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 576]
        vpmadd52luq zmm14, zmm19, zmm1
        vpmadd52luq zmm22, zmm19, zmm2
        vpmadd52huq zmm22, zmm19, zmm1
        vpmadd52huq zmm15, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 640]
        vpmadd52luq zmm22, zmm19, zmm1
        vpmadd52luq zmm15, zmm19, zmm2
        vpmadd52huq zmm15, zmm19, zmm1
        vpmadd52huq zmm20, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 704]
        vpmadd52luq zmm15, zmm19, zmm1
        vpmadd52luq zmm20, zmm19, zmm2
        vpmadd52huq zmm20, zmm19, zmm1
        vpmadd52huq zmm5, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 768]
        vpmadd52luq zmm20, zmm19, zmm1
        vpmadd52luq zmm5, zmm19, zmm2
        vpmadd52huq zmm5, zmm19, zmm1
        vpmadd52huq zmm25, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 832]
        vpmadd52luq zmm5, zmm19, zmm1
        vpmadd52luq zmm25, zmm19, zmm2
        vpmadd52huq zmm25, zmm19, zmm1
        vpmadd52huq zmm7, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 896]
        vpmadd52luq zmm25, zmm19, zmm1
        vpmadd52luq zmm7, zmm19, zmm2
        vpmadd52huq zmm7, zmm19, zmm1
        vpmadd52huq zmm21, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 960]
        vpmadd52luq zmm7, zmm19, zmm1
        vpmadd52luq zmm21, zmm19, zmm2
        vpmadd52huq zmm21, zmm19, zmm1
        vpmadd52huq zmm6, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 1024]
        vpmadd52luq zmm21, zmm19, zmm1
        vpmadd52luq zmm6, zmm19, zmm2
        vpmadd52huq zmm6, zmm19, zmm1
        vpmadd52huq zmm30, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 1088]
        vpmadd52luq zmm6, zmm19, zmm1
        vpmadd52luq zmm30, zmm19, zmm2
        vpmadd52huq zmm30, zmm19, zmm1
        vpmadd52huq zmm17, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 1152]
        vpmadd52luq zmm30, zmm19, zmm1
        vpmadd52luq zmm17, zmm19, zmm2
        vpmadd52huq zmm17, zmm19, zmm1
        vpmadd52huq zmm24, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 1216]
        vpmadd52luq zmm17, zmm19, zmm1
        vpmadd52luq zmm24, zmm19, zmm2
        vpmadd52huq zmm24, zmm19, zmm1
        vpmadd52huq zmm8, zmm19, zmm2
        vmovdqu64 zmm1, [rcx + 0]
        vpmadd52luq zmm28, zmm1, zmm3
        vpmadd52luq zmm11, zmm1, zmm4
        vpmadd52huq zmm11, zmm1, zmm3
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 64]
        vpmadd52luq zmm11, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm12, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 128]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm12, zmm1, zmm4
        vpmadd52huq zmm12, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 192]
        vpmadd52luq zmm12, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm13, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 256]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm13, zmm1, zmm4
        vpmadd52huq zmm13, zmm1, zmm3
        vpmadd52huq zmm18, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 320]
        vpmadd52luq zmm13, zmm1, zmm3
        vpmadd52luq zmm18, zmm1, zmm4
        vpmadd52huq zmm18, zmm1, zmm3
        vpmadd52huq zmm14, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 384]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm14, zmm1, zmm4
        vpmadd52huq zmm14, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 448]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 512]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm15, zmm1, zmm4
        vpmadd52huq zmm15, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 576]
        vpmadd52luq zmm15, zmm1, zmm3
        vpmadd52luq zmm20, zmm1, zmm4
        vpmadd52huq zmm20, zmm1, zmm3
        vpmadd52huq zmm5, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 640]
        vpmadd52luq zmm20, zmm1, zmm3
        vpmadd52luq zmm5, zmm1, zmm4
        vpmadd52huq zmm5, zmm1, zmm3
        vpmadd52huq zmm25, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 704]
        vpmadd52luq zmm5, zmm1, zmm3
        vpmadd52luq zmm25, zmm1, zmm4
        vpmadd52huq zmm25, zmm1, zmm3
        vpmadd52huq zmm7, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 768]
        vpmadd52luq zmm25, zmm1, zmm3
        vpmadd52luq zmm7, zmm1, zmm4
        vpmadd52huq zmm7, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 832]
        vpmadd52luq zmm7, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm6, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 896]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm6, zmm1, zmm4
        vpmadd52huq zmm6, zmm1, zmm3
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 960]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm17, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1024]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm17, zmm1, zmm4
        vpmadd52huq zmm17, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1088]
        vpmadd52luq zmm17, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1152]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm29, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1216]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm29, zmm1, zmm4
        vpmadd52huq zmm29, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vpaddq  zmm23, zmm23, zmm0
        vpsrlq  zmm0{k2}{z}, zmm23, 52
        vmovdqu64 [r8 + 896], xmm23
        vbroadcasti64x2 zmm1, [r8 + 896]
        valignq zmm2{k1}{z}, zmm23, zmm23, 2
        vpaddq  zmm24, zmm24, zmm2
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovdqu64 [r8 + 912], xmm10
        vbroadcasti64x2 zmm2, [r8 + 912]
        valignq zmm3{k1}{z}, zmm10, zmm10, 2
        vpaddq  zmm8, zmm8, zmm3
        vpaddq  zmm28, zmm28, zmm0
        vpsrlq  zmm0{k2}{z}, zmm28, 52
        vmovdqu64 [r8 + 928], xmm28
        vbroadcasti64x2 zmm3, [r8 + 928]
        valignq zmm4{k1}{z}, zmm28, zmm28, 2
        vpaddq  zmm29, zmm29, zmm4
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vmovdqu64 [r8 + 944], xmm11
        vbroadcasti64x2 zmm4, [r8 + 944]
        valignq zmm10{k1}{z}, zmm11, zmm11, 2
        vpaddq  zmm9, zmm9, zmm10
        vbroadcasti64x2 zmm10, [rdx + 48]
        vbroadcasti64x2 zmm11, [rdx + 112]
        vmovdqu64 zmm19, [rsi + 0]
        vpmadd52luq zmm16, zmm19, zmm10
        vpmadd52luq zmm12, zmm19, zmm11
        vpmadd52huq zmm12, zmm19, zmm10
        vpmadd52huq zmm27, zmm19, zmm11
        vmovdqu64 zmm19, [rsi + 64]
        vpmadd52luq zmm12, zmm19, zmm10
        vpmadd52luq zmm27, zmm19, zmm11
        vpmadd52huq zmm27, zmm19, zmm10
        vpmadd52huq zmm13, zmm19, zmm11
        vmovdqu64 zmm19, [rsi + 128]
        vpmadd52luq zmm27, zmm19, zmm10
        vpmadd52luq zmm13, zmm19, zmm11
        vpmadd52huq zmm13, zmm19, zmm10
        vpmadd52huq zmm18, zmm19, zmm11
        vmovdqu64 zmm19, [rsi + 192]
        vpmadd52luq zmm13, zmm19, zmm10
        vpmadd52luq zmm18, zmm19, zmm11
        vpmadd52huq zmm18, zmm19, zmm10
        vpmadd52huq zmm14, zmm19, zmm11
        vmovdqu64 zmm19, [rsi + 256]
        vpmadd52luq zmm18, zmm19, zmm10
        vpmadd52luq zmm14, zmm19, zmm11
        vpmadd52huq zmm14, zmm19, zmm10
        vpmadd52huq zmm22, zmm19, zmm11
        vmovdqu64 zmm19, [rsi + 320]
        vpmadd52luq zmm14, zmm19, zmm10
        vpmadd52luq zmm22, zmm19, zmm11
        vpmadd52huq zmm22, zmm19, zmm10
        vpmadd52huq zmm15, zmm19, zmm11
        vmovdqu64 zmm19, [rsi + 384]
        vpmadd52luq zmm22, zmm19, zmm10
        vpmadd52luq zmm15, zmm19, zmm11
        vpmadd52huq zmm15, zmm19, zmm10
        vpmadd52huq zmm20, zmm19, zmm11
        vmovdqu64 zmm19, [rsi + 448]
        vpmadd52luq zmm15, zmm19, zmm10
        vpmadd52luq zmm20, zmm19, zmm11
        vpmadd52huq zmm20, zmm19, zmm10
        vpmadd52huq zmm5, zmm19, zmm11
        vmovdqu64 zmm19, [rsi + 512]
        vpmadd52luq zmm20, zmm19, zmm10
        vpmadd52luq zmm5, zmm19, zmm11
        vpmadd52huq zmm5, zmm19, zmm10
        vpmadd52huq zmm25, zmm19, zmm11
        vmovdqu64 zmm19, [rsi + 576]
        vpmadd52luq zmm5, zmm19, zmm10
        vpmadd52luq zmm25, zmm19, zmm11
        vpmadd52huq zmm25, zmm19, zmm10
        vpmadd52huq zmm7, zmm19, zmm11
        vmovdqu64 zmm19, [rsi + 640]
        vpmadd52luq zmm25, zmm19, zmm10
        vpmadd52luq zmm7, zmm19, zmm11
        vpmadd52huq zmm7, zmm19, zmm10
        vpmadd52huq zmm21, zmm19, zmm11
        vmovdqu64 zmm19, [rsi + 704]
        vpmadd52luq zmm7, zmm19, zmm10
        vpmadd52luq zmm21, zmm19, zmm11
        vpmadd52huq zmm21, zmm19, zmm10
        vpmadd52huq zmm6, zmm19, zmm11
        vmovdqu64 zmm19, [rsi + 768]
        vpmadd52luq zmm21, zmm19, zmm10
        vpmadd52luq zmm6, zmm19, zmm11
        vpmadd52huq zmm6, zmm19, zmm10
        vpmadd52huq zmm30, zmm19, zmm11
        vmovdqu64 zmm19, [rsi + 832]
        vpmadd52luq zmm6, zmm19, zmm10
        vpmadd52luq zmm30, zmm19, zmm11
        vpmadd52huq zmm30, zmm19, zmm10
        vpmadd52huq zmm17, zmm19, zmm11
        vmovdqu64 zmm19, [rsi + 896]
        vpmadd52luq zmm30, zmm19, zmm10
        vpmadd52luq zmm17, zmm19, zmm11
        vpmadd52huq zmm17, zmm19, zmm10
        vpmadd52huq zmm24, zmm19, zmm11
        vmovdqu64 zmm19, [rsi + 960]
        vpmadd52luq zmm17, zmm19, zmm10
        vpmadd52luq zmm24, zmm19, zmm11
        vpmadd52huq zmm24, zmm19, zmm10
        vpmadd52huq zmm8, zmm19, zmm11
        vmovdqu64 zmm19, [rsi + 1024]
        vpmadd52luq zmm24, zmm19, zmm10
        vpmadd52luq zmm8, zmm19, zmm11
        vpmadd52huq zmm8, zmm19, zmm10
        vpmadd52huq zmm29, zmm19, zmm11
        vmovdqu64 zmm19, [rsi + 1088]
        vpmadd52luq zmm8, zmm19, zmm10
        vpmadd52luq zmm29, zmm19, zmm11
        vpmadd52huq zmm29, zmm19, zmm10
        vpmadd52huq zmm9, zmm19, zmm11
        vmovdqu64 zmm19, [rsi + 1152]
        vpmadd52luq zmm29, zmm19, zmm10
        vpmadd52luq zmm9, zmm19, zmm11
        vpmadd52huq zmm9, zmm19, zmm10
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm19, zmm11
        vmovdqu64 zmm19, [rsi + 1216]
        vpmadd52luq zmm9, zmm19, zmm10
        vpmadd52luq zmm23, zmm19, zmm11
        vpmadd52huq zmm23, zmm19, zmm10
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm19, zmm11
        vbroadcasti64x2 zmm11, [rdx + 176]
        vbroadcasti64x2 zmm19, [rdx + 240]
        vmovdqu64 zmm26, [rsi + 0]
        vpmadd52luq zmm27, zmm26, zmm11
        vpmadd52luq zmm13, zmm26, zmm19
        vpmadd52huq zmm13, zmm26, zmm11
        vpmadd52huq zmm18, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 64]
        vpmadd52luq zmm13, zmm26, zmm11
        vpmadd52luq zmm18, zmm26, zmm19
        vpmadd52huq zmm18, zmm26, zmm11
        vpmadd52huq zmm14, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 128]
        vpmadd52luq zmm18, zmm26, zmm11
        vpmadd52luq zmm14, zmm26, zmm19
        vpmadd52huq zmm14, zmm26, zmm11
        vpmadd52huq zmm22, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 192]
        vpmadd52luq zmm14, zmm26, zmm11
        vpmadd52luq zmm22, zmm26, zmm19
        vpmadd52huq zmm22, zmm26, zmm11
        vpmadd52huq zmm15, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 256]
        vpmadd52luq zmm22, zmm26, zmm11
        vpmadd52luq zmm15, zmm26, zmm19
        vpmadd52huq zmm15, zmm26, zmm11
        vpmadd52huq zmm20, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 320]
        vpmadd52luq zmm15, zmm26, zmm11
        vpmadd52luq zmm20, zmm26, zmm19
        vpmadd52huq zmm20, zmm26, zmm11
        vpmadd52huq zmm5, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 384]
        vpmadd52luq zmm20, zmm26, zmm11
        vpmadd52luq zmm5, zmm26, zmm19
        vpmadd52huq zmm5, zmm26, zmm11
        vpmadd52huq zmm25, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 448]
        vpmadd52luq zmm5, zmm26, zmm11
        vpmadd52luq zmm25, zmm26, zmm19
        vpmadd52huq zmm25, zmm26, zmm11
        vpmadd52huq zmm7, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 512]
        vpmadd52luq zmm25, zmm26, zmm11
        vpmadd52luq zmm7, zmm26, zmm19
        vpmadd52huq zmm7, zmm26, zmm11
        vpmadd52huq zmm21, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 576]
        vpmadd52luq zmm7, zmm26, zmm11
        vpmadd52luq zmm21, zmm26, zmm19
        vpmadd52huq zmm21, zmm26, zmm11
        vpmadd52huq zmm6, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 640]
        vpmadd52luq zmm21, zmm26, zmm11
        vpmadd52luq zmm6, zmm26, zmm19
        vpmadd52huq zmm6, zmm26, zmm11
        vpmadd52huq zmm30, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 704]
        vpmadd52luq zmm6, zmm26, zmm11
        vpmadd52luq zmm30, zmm26, zmm19
        vpmadd52huq zmm30, zmm26, zmm11
        vpmadd52huq zmm17, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 768]
        vpmadd52luq zmm30, zmm26, zmm11
        vpmadd52luq zmm17, zmm26, zmm19
        vpmadd52huq zmm17, zmm26, zmm11
        vpmadd52huq zmm24, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 832]
        vpmadd52luq zmm17, zmm26, zmm11
        vpmadd52luq zmm24, zmm26, zmm19
        vpmadd52huq zmm24, zmm26, zmm11
        vpmadd52huq zmm8, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 896]
        vpmadd52luq zmm24, zmm26, zmm11
        vpmadd52luq zmm8, zmm26, zmm19
        vpmadd52huq zmm8, zmm26, zmm11
        vpmadd52huq zmm29, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 960]
        vpmadd52luq zmm8, zmm26, zmm11
        vpmadd52luq zmm29, zmm26, zmm19
        vpmadd52huq zmm29, zmm26, zmm11
        vpmadd52huq zmm9, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 1024]
        vpmadd52luq zmm29, zmm26, zmm11
        vpmadd52luq zmm9, zmm26, zmm19
        vpmadd52huq zmm9, zmm26, zmm11
        vpmadd52huq zmm23, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 1088]
        vpmadd52luq zmm9, zmm26, zmm11
        vpmadd52luq zmm23, zmm26, zmm19
        vpmadd52huq zmm23, zmm26, zmm11
        vpmadd52huq zmm10, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 1152]
        vpmadd52luq zmm23, zmm26, zmm11
        vpmadd52luq zmm10, zmm26, zmm19
        vpmadd52huq zmm10, zmm26, zmm11
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm26, zmm19
        vmovdqu64 zmm26, [rsi + 1216]
        vpmadd52luq zmm10, zmm26, zmm11
        vpmadd52luq zmm28, zmm26, zmm19
        vpmadd52huq zmm28, zmm26, zmm11
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm26, zmm19
        vmovdqu64 zmm19, [rcx + 0]
        vpmadd52luq zmm16, zmm19, zmm1
        vpmadd52luq zmm12, zmm19, zmm2
        vpmadd52huq zmm12, zmm19, zmm1
        vpmadd52huq zmm27, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 64]
        vpmadd52luq zmm12, zmm19, zmm1
        vpmadd52luq zmm27, zmm19, zmm2
        vpmadd52huq zmm27, zmm19, zmm1
        vpmadd52huq zmm13, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 128]
        vpmadd52luq zmm27, zmm19, zmm1
        vpmadd52luq zmm13, zmm19, zmm2
        vpmadd52huq zmm13, zmm19, zmm1
        vpmadd52huq zmm18, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 192]
        vpmadd52luq zmm13, zmm19, zmm1
        vpmadd52luq zmm18, zmm19, zmm2
        vpmadd52huq zmm18, zmm19, zmm1
        vpmadd52huq zmm14, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 256]
        vpmadd52luq zmm18, zmm19, zmm1
        vpmadd52luq zmm14, zmm19, zmm2
        vpmadd52huq zmm14, zmm19, zmm1
        vpmadd52huq zmm22, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 320]
        vpmadd52luq zmm14, zmm19, zmm1
        vpmadd52luq zmm22, zmm19, zmm2
        vpmadd52huq zmm22, zmm19, zmm1
        vpmadd52huq zmm15, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 384]
        vpmadd52luq zmm22, zmm19, zmm1
        vpmadd52luq zmm15, zmm19, zmm2
        vpmadd52huq zmm15, zmm19, zmm1
        vpmadd52huq zmm20, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 448]
        vpmadd52luq zmm15, zmm19, zmm1
        vpmadd52luq zmm20, zmm19, zmm2
        vpmadd52huq zmm20, zmm19, zmm1
        vpmadd52huq zmm5, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 512]
        vpmadd52luq zmm20, zmm19, zmm1
        vpmadd52luq zmm5, zmm19, zmm2
        vpmadd52huq zmm5, zmm19, zmm1
        vpmadd52huq zmm25, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 576]
        vpmadd52luq zmm5, zmm19, zmm1
        vpmadd52luq zmm25, zmm19, zmm2
        vpmadd52huq zmm25, zmm19, zmm1
        vpmadd52huq zmm7, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 640]
        vpmadd52luq zmm25, zmm19, zmm1
        vpmadd52luq zmm7, zmm19, zmm2
        vpmadd52huq zmm7, zmm19, zmm1
        vpmadd52huq zmm21, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 704]
        vpmadd52luq zmm7, zmm19, zmm1
        vpmadd52luq zmm21, zmm19, zmm2
        vpmadd52huq zmm21, zmm19, zmm1
        vpmadd52huq zmm6, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 768]
        vpmadd52luq zmm21, zmm19, zmm1
        vpmadd52luq zmm6, zmm19, zmm2
        vpmadd52huq zmm6, zmm19, zmm1
        vpmadd52huq zmm30, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 832]
        vpmadd52luq zmm6, zmm19, zmm1
        vpmadd52luq zmm30, zmm19, zmm2
        vpmadd52huq zmm30, zmm19, zmm1
        vpmadd52huq zmm17, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 896]
        vpmadd52luq zmm30, zmm19, zmm1
        vpmadd52luq zmm17, zmm19, zmm2
        vpmadd52huq zmm17, zmm19, zmm1
        vpmadd52huq zmm24, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 960]
        vpmadd52luq zmm17, zmm19, zmm1
        vpmadd52luq zmm24, zmm19, zmm2
        vpmadd52huq zmm24, zmm19, zmm1
        vpmadd52huq zmm8, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 1024]
        vpmadd52luq zmm24, zmm19, zmm1
        vpmadd52luq zmm8, zmm19, zmm2
        vpmadd52huq zmm8, zmm19, zmm1
        vpmadd52huq zmm29, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 1088]
        vpmadd52luq zmm8, zmm19, zmm1
        vpmadd52luq zmm29, zmm19, zmm2
        vpmadd52huq zmm29, zmm19, zmm1
        vpmadd52huq zmm9, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 1152]
        vpmadd52luq zmm29, zmm19, zmm1
        vpmadd52luq zmm9, zmm19, zmm2
        vpmadd52huq zmm9, zmm19, zmm1
        vpmadd52huq zmm23, zmm19, zmm2
        vmovdqu64 zmm19, [rcx + 1216]
        vpmadd52luq zmm9, zmm19, zmm1
        vpmadd52luq zmm23, zmm19, zmm2
        vpmadd52huq zmm23, zmm19, zmm1
        vpmadd52huq zmm10, zmm19, zmm2
        vmovdqu64 zmm1, [rcx + 0]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm13, zmm1, zmm4
        vpmadd52huq zmm13, zmm1, zmm3
        vpmadd52huq zmm18, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 64]
        vpmadd52luq zmm13, zmm1, zmm3
        vpmadd52luq zmm18, zmm1, zmm4
        vpmadd52huq zmm18, zmm1, zmm3
        vpmadd52huq zmm14, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 128]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm14, zmm1, zmm4
        vpmadd52huq zmm14, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 192]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 256]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm15, zmm1, zmm4
        vpmadd52huq zmm15, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 320]
        vpmadd52luq zmm15, zmm1, zmm3
        vpmadd52luq zmm20, zmm1, zmm4
        vpmadd52huq zmm20, zmm1, zmm3
        vpmadd52huq zmm5, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 384]
        vpmadd52luq zmm20, zmm1, zmm3
        vpmadd52luq zmm5, zmm1, zmm4
        vpmadd52huq zmm5, zmm1, zmm3
        vpmadd52huq zmm25, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 448]
        vpmadd52luq zmm5, zmm1, zmm3
        vpmadd52luq zmm25, zmm1, zmm4
        vpmadd52huq zmm25, zmm1, zmm3
        vpmadd52huq zmm7, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 512]
        vpmadd52luq zmm25, zmm1, zmm3
        vpmadd52luq zmm7, zmm1, zmm4
        vpmadd52huq zmm7, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 576]
        vpmadd52luq zmm7, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm6, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 640]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm6, zmm1, zmm4
        vpmadd52huq zmm6, zmm1, zmm3
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 704]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm17, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 768]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm17, zmm1, zmm4
        vpmadd52huq zmm17, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 832]
        vpmadd52luq zmm17, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 896]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm29, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 960]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm29, zmm1, zmm4
        vpmadd52huq zmm29, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1024]
        vpmadd52luq zmm29, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1088]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1152]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm10, zmm1, zmm4
        vpmadd52huq zmm10, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1216]
        vpmadd52luq zmm10, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm11, zmm1, zmm4
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovdqu64 [r8 + 960], xmm16
        vbroadcasti64x2 zmm1, [r8 + 960]
        valignq zmm2{k1}{z}, zmm16, zmm16, 2
        vpaddq  zmm23, zmm23, zmm2
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovdqu64 [r8 + 976], xmm12
        vbroadcasti64x2 zmm2, [r8 + 976]
        valignq zmm3{k1}{z}, zmm12, zmm12, 2
        vpaddq  zmm10, zmm10, zmm3
        vpaddq  zmm27, zmm27, zmm0
        vpsrlq  zmm0{k2}{z}, zmm27, 52
        vmovdqu64 [r8 + 992], xmm27
        vbroadcasti64x2 zmm3, [r8 + 992]
        valignq zmm4{k1}{z}, zmm27, zmm27, 2
        vpaddq  zmm28, zmm28, zmm4
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovdqu64 [r8 + 1008], xmm13
        vbroadcasti64x2 zmm4, [r8 + 1008]
        valignq zmm12{k1}{z}, zmm13, zmm13, 2
        vpaddq  zmm11, zmm11, zmm12
        vbroadcasti64x2 zmm12, [rdx + 304]
        vbroadcasti64x2 zmm13, [rdx + 368]
        vmovdqu64 zmm16, [rsi + 0]
        vpmadd52luq zmm18, zmm16, zmm12
        vpmadd52luq zmm14, zmm16, zmm13
        vpmadd52huq zmm14, zmm16, zmm12
        vpmadd52huq zmm22, zmm16, zmm13
        vmovdqu64 zmm16, [rsi + 64]
        vpmadd52luq zmm14, zmm16, zmm12
        vpmadd52luq zmm22, zmm16, zmm13
        vpmadd52huq zmm22, zmm16, zmm12
        vpmadd52huq zmm15, zmm16, zmm13
        vmovdqu64 zmm16, [rsi + 128]
        vpmadd52luq zmm22, zmm16, zmm12
        vpmadd52luq zmm15, zmm16, zmm13
        vpmadd52huq zmm15, zmm16, zmm12
        vpmadd52huq zmm20, zmm16, zmm13
        vmovdqu64 zmm16, [rsi + 192]
        vpmadd52luq zmm15, zmm16, zmm12
        vpmadd52luq zmm20, zmm16, zmm13
        vpmadd52huq zmm20, zmm16, zmm12
        vpmadd52huq zmm5, zmm16, zmm13
        vmovdqu64 zmm16, [rsi + 256]
        vpmadd52luq zmm20, zmm16, zmm12
        vpmadd52luq zmm5, zmm16, zmm13
        vpmadd52huq zmm5, zmm16, zmm12
        vpmadd52huq zmm25, zmm16, zmm13
        vmovdqu64 zmm16, [rsi + 320]
        vpmadd52luq zmm5, zmm16, zmm12
        vpmadd52luq zmm25, zmm16, zmm13
        vpmadd52huq zmm25, zmm16, zmm12
        vpmadd52huq zmm7, zmm16, zmm13
        vmovdqu64 zmm16, [rsi + 384]
        vpmadd52luq zmm25, zmm16, zmm12
        vpmadd52luq zmm7, zmm16, zmm13
        vpmadd52huq zmm7, zmm16, zmm12
        vpmadd52huq zmm21, zmm16, zmm13
        vmovdqu64 zmm16, [rsi + 448]
        vpmadd52luq zmm7, zmm16, zmm12
        vpmadd52luq zmm21, zmm16, zmm13
        vpmadd52huq zmm21, zmm16, zmm12
        vpmadd52huq zmm6, zmm16, zmm13
        vmovdqu64 zmm16, [rsi + 512]
        vpmadd52luq zmm21, zmm16, zmm12
        vpmadd52luq zmm6, zmm16, zmm13
        vpmadd52huq zmm6, zmm16, zmm12
        vpmadd52huq zmm30, zmm16, zmm13
        vmovdqu64 zmm16, [rsi + 576]
        vpmadd52luq zmm6, zmm16, zmm12
        vpmadd52luq zmm30, zmm16, zmm13
        vpmadd52huq zmm30, zmm16, zmm12
        vpmadd52huq zmm17, zmm16, zmm13
        vmovdqu64 zmm16, [rsi + 640]
        vpmadd52luq zmm30, zmm16, zmm12
        vpmadd52luq zmm17, zmm16, zmm13
        vpmadd52huq zmm17, zmm16, zmm12
        vpmadd52huq zmm24, zmm16, zmm13
        vmovdqu64 zmm16, [rsi + 704]
        vpmadd52luq zmm17, zmm16, zmm12
        vpmadd52luq zmm24, zmm16, zmm13
        vpmadd52huq zmm24, zmm16, zmm12
        vpmadd52huq zmm8, zmm16, zmm13
        vmovdqu64 zmm16, [rsi + 768]
        vpmadd52luq zmm24, zmm16, zmm12
        vpmadd52luq zmm8, zmm16, zmm13
        vpmadd52huq zmm8, zmm16, zmm12
        vpmadd52huq zmm29, zmm16, zmm13
        vmovdqu64 zmm16, [rsi + 832]
        vpmadd52luq zmm8, zmm16, zmm12
        vpmadd52luq zmm29, zmm16, zmm13
        vpmadd52huq zmm29, zmm16, zmm12
        vpmadd52huq zmm9, zmm16, zmm13
        vmovdqu64 zmm16, [rsi + 896]
        vpmadd52luq zmm29, zmm16, zmm12
        vpmadd52luq zmm9, zmm16, zmm13
        vpmadd52huq zmm9, zmm16, zmm12
        vpmadd52huq zmm23, zmm16, zmm13
        vmovdqu64 zmm16, [rsi + 960]
        vpmadd52luq zmm9, zmm16, zmm12
        vpmadd52luq zmm23, zmm16, zmm13
        vpmadd52huq zmm23, zmm16, zmm12
        vpmadd52huq zmm10, zmm16, zmm13
        vmovdqu64 zmm16, [rsi + 1024]
        vpmadd52luq zmm23, zmm16, zmm12
        vpmadd52luq zmm10, zmm16, zmm13
        vpmadd52huq zmm10, zmm16, zmm12
        vpmadd52huq zmm28, zmm16, zmm13
        vmovdqu64 zmm16, [rsi + 1088]
        vpmadd52luq zmm10, zmm16, zmm12
        vpmadd52luq zmm28, zmm16, zmm13
        vpmadd52huq zmm28, zmm16, zmm12
        vpmadd52huq zmm11, zmm16, zmm13
        vmovdqu64 zmm16, [rsi + 1152]
        vpmadd52luq zmm28, zmm16, zmm12
        vpmadd52luq zmm11, zmm16, zmm13
        vpmadd52huq zmm11, zmm16, zmm12
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm16, zmm13
        vmovdqu64 zmm16, [rsi + 1216]
        vpmadd52luq zmm11, zmm16, zmm12
        vpmadd52luq zmm19, zmm16, zmm13
        vpmadd52huq zmm19, zmm16, zmm12
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm16, zmm13
        vbroadcasti64x2 zmm13, [rdx + 432]
        vbroadcasti64x2 zmm16, [rdx + 496]
        vmovdqu64 zmm26, [rsi + 0]
        vpmadd52luq zmm22, zmm26, zmm13
        vpmadd52luq zmm15, zmm26, zmm16
        vpmadd52huq zmm15, zmm26, zmm13
        vpmadd52huq zmm20, zmm26, zmm16
        vmovdqu64 zmm26, [rsi + 64]
        vpmadd52luq zmm15, zmm26, zmm13
        vpmadd52luq zmm20, zmm26, zmm16
        vpmadd52huq zmm20, zmm26, zmm13
        vpmadd52huq zmm5, zmm26, zmm16
        vmovdqu64 zmm26, [rsi + 128]
        vpmadd52luq zmm20, zmm26, zmm13
        vpmadd52luq zmm5, zmm26, zmm16
        vpmadd52huq zmm5, zmm26, zmm13
        vpmadd52huq zmm25, zmm26, zmm16
        vmovdqu64 zmm26, [rsi + 192]
        vpmadd52luq zmm5, zmm26, zmm13
        vpmadd52luq zmm25, zmm26, zmm16
        vpmadd52huq zmm25, zmm26, zmm13
        vpmadd52huq zmm7, zmm26, zmm16
        vmovdqu64 zmm26, [rsi + 256]
        vpmadd52luq zmm25, zmm26, zmm13
        vpmadd52luq zmm7, zmm26, zmm16
        vpmadd52huq zmm7, zmm26, zmm13
        vpmadd52huq zmm21, zmm26, zmm16
        vmovdqu64 zmm26, [rsi + 320]
        vpmadd52luq zmm7, zmm26, zmm13
        vpmadd52luq zmm21, zmm26, zmm16
        vpmadd52huq zmm21, zmm26, zmm13
        vpmadd52huq zmm6, zmm26, zmm16
        vmovdqu64 zmm26, [rsi + 384]
        vpmadd52luq zmm21, zmm26, zmm13
        vpmadd52luq zmm6, zmm26, zmm16
        vpmadd52huq zmm6, zmm26, zmm13
        vpmadd52huq zmm30, zmm26, zmm16
        vmovdqu64 zmm26, [rsi + 448]
        vpmadd52luq zmm6, zmm26, zmm13
        vpmadd52luq zmm30, zmm26, zmm16
        vpmadd52huq zmm30, zmm26, zmm13
        vpmadd52huq zmm17, zmm26, zmm16
        vmovdqu64 zmm26, [rsi + 512]
        vpmadd52luq zmm30, zmm26, zmm13
        vpmadd52luq zmm17, zmm26, zmm16
        vpmadd52huq zmm17, zmm26, zmm13
        vpmadd52huq zmm24, zmm26, zmm16
        vmovdqu64 zmm26, [rsi + 576]
        vpmadd52luq zmm17, zmm26, zmm13
        vpmadd52luq zmm24, zmm26, zmm16
        vpmadd52huq zmm24, zmm26, zmm13
        vpmadd52huq zmm8, zmm26, zmm16
        vmovdqu64 zmm26, [rsi + 640]
        vpmadd52luq zmm24, zmm26, zmm13
        vpmadd52luq zmm8, zmm26, zmm16
        vpmadd52huq zmm8, zmm26, zmm13
        vpmadd52huq zmm29, zmm26, zmm16
        vmovdqu64 zmm26, [rsi + 704]
        vpmadd52luq zmm8, zmm26, zmm13
        vpmadd52luq zmm29, zmm26, zmm16
        vpmadd52huq zmm29, zmm26, zmm13
        vpmadd52huq zmm9, zmm26, zmm16
        vmovdqu64 zmm26, [rsi + 768]
        vpmadd52luq zmm29, zmm26, zmm13
        vpmadd52luq zmm9, zmm26, zmm16
        vpmadd52huq zmm9, zmm26, zmm13
        vpmadd52huq zmm23, zmm26, zmm16
        vmovdqu64 zmm26, [rsi + 832]
        vpmadd52luq zmm9, zmm26, zmm13
        vpmadd52luq zmm23, zmm26, zmm16
        vpmadd52huq zmm23, zmm26, zmm13
        vpmadd52huq zmm10, zmm26, zmm16
        vmovdqu64 zmm26, [rsi + 896]
        vpmadd52luq zmm23, zmm26, zmm13
        vpmadd52luq zmm10, zmm26, zmm16
        vpmadd52huq zmm10, zmm26, zmm13
        vpmadd52huq zmm28, zmm26, zmm16
        vmovdqu64 zmm26, [rsi + 960]
        vpmadd52luq zmm10, zmm26, zmm13
        vpmadd52luq zmm28, zmm26, zmm16
        vpmadd52huq zmm28, zmm26, zmm13
        vpmadd52huq zmm11, zmm26, zmm16
        vmovdqu64 zmm26, [rsi + 1024]
        vpmadd52luq zmm28, zmm26, zmm13
        vpmadd52luq zmm11, zmm26, zmm16
        vpmadd52huq zmm11, zmm26, zmm13
        vpmadd52huq zmm19, zmm26, zmm16
        vmovdqu64 zmm26, [rsi + 1088]
        vpmadd52luq zmm11, zmm26, zmm13
        vpmadd52luq zmm19, zmm26, zmm16
        vpmadd52huq zmm19, zmm26, zmm13
        vpmadd52huq zmm12, zmm26, zmm16
        vmovdqu64 zmm26, [rsi + 1152]
        vpmadd52luq zmm19, zmm26, zmm13
        vpmadd52luq zmm12, zmm26, zmm16
        vpmadd52huq zmm12, zmm26, zmm13
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm26, zmm16
        vmovdqu64 zmm26, [rsi + 1216]
        vpmadd52luq zmm12, zmm26, zmm13
        vpmadd52luq zmm27, zmm26, zmm16
        vpmadd52huq zmm27, zmm26, zmm13
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm26, zmm16
        vmovdqu64 zmm16, [rcx + 0]
        vpmadd52luq zmm18, zmm16, zmm1
        vpmadd52luq zmm14, zmm16, zmm2
        vpmadd52huq zmm14, zmm16, zmm1
        vpmadd52huq zmm22, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 64]
        vpmadd52luq zmm14, zmm16, zmm1
        vpmadd52luq zmm22, zmm16, zmm2
        vpmadd52huq zmm22, zmm16, zmm1
        vpmadd52huq zmm15, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 128]
        vpmadd52luq zmm22, zmm16, zmm1
        vpmadd52luq zmm15, zmm16, zmm2
        vpmadd52huq zmm15, zmm16, zmm1
        vpmadd52huq zmm20, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 192]
        vpmadd52luq zmm15, zmm16, zmm1
        vpmadd52luq zmm20, zmm16, zmm2
        vpmadd52huq zmm20, zmm16, zmm1
        vpmadd52huq zmm5, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 256]
        vpmadd52luq zmm20, zmm16, zmm1
        vpmadd52luq zmm5, zmm16, zmm2
        vpmadd52huq zmm5, zmm16, zmm1
        vpmadd52huq zmm25, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 320]
        vpmadd52luq zmm5, zmm16, zmm1
        vpmadd52luq zmm25, zmm16, zmm2
        vpmadd52huq zmm25, zmm16, zmm1
        vpmadd52huq zmm7, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 384]
        vpmadd52luq zmm25, zmm16, zmm1
        vpmadd52luq zmm7, zmm16, zmm2
        vpmadd52huq zmm7, zmm16, zmm1
        vpmadd52huq zmm21, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 448]
        vpmadd52luq zmm7, zmm16, zmm1
        vpmadd52luq zmm21, zmm16, zmm2
        vpmadd52huq zmm21, zmm16, zmm1
        vpmadd52huq zmm6, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 512]
        vpmadd52luq zmm21, zmm16, zmm1
        vpmadd52luq zmm6, zmm16, zmm2
        vpmadd52huq zmm6, zmm16, zmm1
        vpmadd52huq zmm30, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 576]
        vpmadd52luq zmm6, zmm16, zmm1
        vpmadd52luq zmm30, zmm16, zmm2
        vpmadd52huq zmm30, zmm16, zmm1
        vpmadd52huq zmm17, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 640]
        vpmadd52luq zmm30, zmm16, zmm1
        vpmadd52luq zmm17, zmm16, zmm2
        vpmadd52huq zmm17, zmm16, zmm1
        vpmadd52huq zmm24, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 704]
        vpmadd52luq zmm17, zmm16, zmm1
        vpmadd52luq zmm24, zmm16, zmm2
        vpmadd52huq zmm24, zmm16, zmm1
        vpmadd52huq zmm8, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 768]
        vpmadd52luq zmm24, zmm16, zmm1
        vpmadd52luq zmm8, zmm16, zmm2
        vpmadd52huq zmm8, zmm16, zmm1
        vpmadd52huq zmm29, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 832]
        vpmadd52luq zmm8, zmm16, zmm1
        vpmadd52luq zmm29, zmm16, zmm2
        vpmadd52huq zmm29, zmm16, zmm1
        vpmadd52huq zmm9, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 896]
        vpmadd52luq zmm29, zmm16, zmm1
        vpmadd52luq zmm9, zmm16, zmm2
        vpmadd52huq zmm9, zmm16, zmm1
        vpmadd52huq zmm23, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 960]
        vpmadd52luq zmm9, zmm16, zmm1
        vpmadd52luq zmm23, zmm16, zmm2
        vpmadd52huq zmm23, zmm16, zmm1
        vpmadd52huq zmm10, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 1024]
        vpmadd52luq zmm23, zmm16, zmm1
        vpmadd52luq zmm10, zmm16, zmm2
        vpmadd52huq zmm10, zmm16, zmm1
        vpmadd52huq zmm28, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 1088]
        vpmadd52luq zmm10, zmm16, zmm1
        vpmadd52luq zmm28, zmm16, zmm2
        vpmadd52huq zmm28, zmm16, zmm1
        vpmadd52huq zmm11, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 1152]
        vpmadd52luq zmm28, zmm16, zmm1
        vpmadd52luq zmm11, zmm16, zmm2
        vpmadd52huq zmm11, zmm16, zmm1
        vpmadd52huq zmm19, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 1216]
        vpmadd52luq zmm11, zmm16, zmm1
        vpmadd52luq zmm19, zmm16, zmm2
        vpmadd52huq zmm19, zmm16, zmm1
        vpmadd52huq zmm12, zmm16, zmm2
        vmovdqu64 zmm1, [rcx + 0]
        vpmadd52luq zmm22, zmm1, zmm3
        vpmadd52luq zmm15, zmm1, zmm4
        vpmadd52huq zmm15, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 64]
        vpmadd52luq zmm15, zmm1, zmm3
        vpmadd52luq zmm20, zmm1, zmm4
        vpmadd52huq zmm20, zmm1, zmm3
        vpmadd52huq zmm5, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 128]
        vpmadd52luq zmm20, zmm1, zmm3
        vpmadd52luq zmm5, zmm1, zmm4
        vpmadd52huq zmm5, zmm1, zmm3
        vpmadd52huq zmm25, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 192]
        vpmadd52luq zmm5, zmm1, zmm3
        vpmadd52luq zmm25, zmm1, zmm4
        vpmadd52huq zmm25, zmm1, zmm3
        vpmadd52huq zmm7, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 256]
        vpmadd52luq zmm25, zmm1, zmm3
        vpmadd52luq zmm7, zmm1, zmm4
        vpmadd52huq zmm7, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 320]
        vpmadd52luq zmm7, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm6, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 384]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm6, zmm1, zmm4
        vpmadd52huq zmm6, zmm1, zmm3
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 448]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm17, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 512]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm17, zmm1, zmm4
        vpmadd52huq zmm17, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 576]
        vpmadd52luq zmm17, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 640]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm29, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 704]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm29, zmm1, zmm4
        vpmadd52huq zmm29, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 768]
        vpmadd52luq zmm29, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 832]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 896]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm10, zmm1, zmm4
        vpmadd52huq zmm10, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 960]
        vpmadd52luq zmm10, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm11, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1024]
        vpmadd52luq zmm28, zmm1, zmm3
        vpmadd52luq zmm11, zmm1, zmm4
        vpmadd52huq zmm11, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1088]
        vpmadd52luq zmm11, zmm1, zmm3
        vpmadd52luq zmm19, zmm1, zmm4
        vpmadd52huq zmm19, zmm1, zmm3
        vpmadd52huq zmm12, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1152]
        vpmadd52luq zmm19, zmm1, zmm3
        vpmadd52luq zmm12, zmm1, zmm4
        vpmadd52huq zmm12, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1216]
        vpmadd52luq zmm12, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm13, zmm1, zmm4
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovdqu64 [r8 + 1024], xmm18
        vbroadcasti64x2 zmm1, [r8 + 1024]
        valignq zmm2{k1}{z}, zmm18, zmm18, 2
        vpaddq  zmm19, zmm19, zmm2
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovdqu64 [r8 + 1040], xmm14
        vbroadcasti64x2 zmm2, [r8 + 1040]
        valignq zmm3{k1}{z}, zmm14, zmm14, 2
        vpaddq  zmm12, zmm12, zmm3
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovdqu64 [r8 + 1056], xmm22
        vbroadcasti64x2 zmm3, [r8 + 1056]
        valignq zmm4{k1}{z}, zmm22, zmm22, 2
        vpaddq  zmm27, zmm27, zmm4
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovdqu64 [r8 + 1072], xmm15
        vbroadcasti64x2 zmm4, [r8 + 1072]
        valignq zmm14{k1}{z}, zmm15, zmm15, 2
        vpaddq  zmm13, zmm13, zmm14
        vbroadcasti64x2 zmm14, [rdx + 560]
        vbroadcasti64x2 zmm15, [rdx + 624]
        vmovdqu64 zmm16, [rsi + 0]
        vpmadd52luq zmm20, zmm16, zmm14
        vpmadd52luq zmm5, zmm16, zmm15
        vpmadd52huq zmm5, zmm16, zmm14
        vpmadd52huq zmm25, zmm16, zmm15
        vmovdqu64 zmm16, [rsi + 64]
        vpmadd52luq zmm5, zmm16, zmm14
        vpmadd52luq zmm25, zmm16, zmm15
        vpmadd52huq zmm25, zmm16, zmm14
        vpmadd52huq zmm7, zmm16, zmm15
        vmovdqu64 zmm16, [rsi + 128]
        vpmadd52luq zmm25, zmm16, zmm14
        vpmadd52luq zmm7, zmm16, zmm15
        vpmadd52huq zmm7, zmm16, zmm14
        vpmadd52huq zmm21, zmm16, zmm15
        vmovdqu64 zmm16, [rsi + 192]
        vpmadd52luq zmm7, zmm16, zmm14
        vpmadd52luq zmm21, zmm16, zmm15
        vpmadd52huq zmm21, zmm16, zmm14
        vpmadd52huq zmm6, zmm16, zmm15
        vmovdqu64 zmm16, [rsi + 256]
        vpmadd52luq zmm21, zmm16, zmm14
        vpmadd52luq zmm6, zmm16, zmm15
        vpmadd52huq zmm6, zmm16, zmm14
        vpmadd52huq zmm30, zmm16, zmm15
        vmovdqu64 zmm16, [rsi + 320]
        vpmadd52luq zmm6, zmm16, zmm14
        vpmadd52luq zmm30, zmm16, zmm15
        vpmadd52huq zmm30, zmm16, zmm14
        vpmadd52huq zmm17, zmm16, zmm15
        vmovdqu64 zmm16, [rsi + 384]
        vpmadd52luq zmm30, zmm16, zmm14
        vpmadd52luq zmm17, zmm16, zmm15
        vpmadd52huq zmm17, zmm16, zmm14
        vpmadd52huq zmm24, zmm16, zmm15
        vmovdqu64 zmm16, [rsi + 448]
        vpmadd52luq zmm17, zmm16, zmm14
        vpmadd52luq zmm24, zmm16, zmm15
        vpmadd52huq zmm24, zmm16, zmm14
        vpmadd52huq zmm8, zmm16, zmm15
        vmovdqu64 zmm16, [rsi + 512]
        vpmadd52luq zmm24, zmm16, zmm14
        vpmadd52luq zmm8, zmm16, zmm15
        vpmadd52huq zmm8, zmm16, zmm14
        vpmadd52huq zmm29, zmm16, zmm15
        vmovdqu64 zmm16, [rsi + 576]
        vpmadd52luq zmm8, zmm16, zmm14
        vpmadd52luq zmm29, zmm16, zmm15
        vpmadd52huq zmm29, zmm16, zmm14
        vpmadd52huq zmm9, zmm16, zmm15
        vmovdqu64 zmm16, [rsi + 640]
        vpmadd52luq zmm29, zmm16, zmm14
        vpmadd52luq zmm9, zmm16, zmm15
        vpmadd52huq zmm9, zmm16, zmm14
        vpmadd52huq zmm23, zmm16, zmm15
        vmovdqu64 zmm16, [rsi + 704]
        vpmadd52luq zmm9, zmm16, zmm14
        vpmadd52luq zmm23, zmm16, zmm15
        vpmadd52huq zmm23, zmm16, zmm14
        vpmadd52huq zmm10, zmm16, zmm15
        vmovdqu64 zmm16, [rsi + 768]
        vpmadd52luq zmm23, zmm16, zmm14
        vpmadd52luq zmm10, zmm16, zmm15
        vpmadd52huq zmm10, zmm16, zmm14
        vpmadd52huq zmm28, zmm16, zmm15
        vmovdqu64 zmm16, [rsi + 832]
        vpmadd52luq zmm10, zmm16, zmm14
        vpmadd52luq zmm28, zmm16, zmm15
        vpmadd52huq zmm28, zmm16, zmm14
        vpmadd52huq zmm11, zmm16, zmm15
        vmovdqu64 zmm16, [rsi + 896]
        vpmadd52luq zmm28, zmm16, zmm14
        vpmadd52luq zmm11, zmm16, zmm15
        vpmadd52huq zmm11, zmm16, zmm14
        vpmadd52huq zmm19, zmm16, zmm15
        vmovdqu64 zmm16, [rsi + 960]
        vpmadd52luq zmm11, zmm16, zmm14
        vpmadd52luq zmm19, zmm16, zmm15
        vpmadd52huq zmm19, zmm16, zmm14
        vpmadd52huq zmm12, zmm16, zmm15
        vmovdqu64 zmm16, [rsi + 1024]
        vpmadd52luq zmm19, zmm16, zmm14
        vpmadd52luq zmm12, zmm16, zmm15
        vpmadd52huq zmm12, zmm16, zmm14
        vpmadd52huq zmm27, zmm16, zmm15
        vmovdqu64 zmm16, [rsi + 1088]
        vpmadd52luq zmm12, zmm16, zmm14
        vpmadd52luq zmm27, zmm16, zmm15
        vpmadd52huq zmm27, zmm16, zmm14
        vpmadd52huq zmm13, zmm16, zmm15
        vmovdqu64 zmm16, [rsi + 1152]
        vpmadd52luq zmm27, zmm16, zmm14
        vpmadd52luq zmm13, zmm16, zmm15
        vpmadd52huq zmm13, zmm16, zmm14
        vpxorq  zmm18, zmm18, zmm18
        vpmadd52huq zmm18, zmm16, zmm15
        vmovdqu64 zmm16, [rsi + 1216]
        vpmadd52luq zmm13, zmm16, zmm14
        vpmadd52luq zmm18, zmm16, zmm15
        vpmadd52huq zmm18, zmm16, zmm14
        vpxorq  zmm14, zmm14, zmm14
        vpmadd52huq zmm14, zmm16, zmm15
        vbroadcasti64x2 zmm15, [rdx + 688]
        vbroadcasti64x2 zmm16, [rdx + 752]
        vmovdqu64 zmm22, [rsi + 0]
        vpmadd52luq zmm25, zmm22, zmm15
        vpmadd52luq zmm7, zmm22, zmm16
        vpmadd52huq zmm7, zmm22, zmm15
        vpmadd52huq zmm21, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 64]
        vpmadd52luq zmm7, zmm22, zmm15
        vpmadd52luq zmm21, zmm22, zmm16
        vpmadd52huq zmm21, zmm22, zmm15
        vpmadd52huq zmm6, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 128]
        vpmadd52luq zmm21, zmm22, zmm15
        vpmadd52luq zmm6, zmm22, zmm16
        vpmadd52huq zmm6, zmm22, zmm15
        vpmadd52huq zmm30, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 192]
        vpmadd52luq zmm6, zmm22, zmm15
        vpmadd52luq zmm30, zmm22, zmm16
        vpmadd52huq zmm30, zmm22, zmm15
        vpmadd52huq zmm17, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 256]
        vpmadd52luq zmm30, zmm22, zmm15
        vpmadd52luq zmm17, zmm22, zmm16
        vpmadd52huq zmm17, zmm22, zmm15
        vpmadd52huq zmm24, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 320]
        vpmadd52luq zmm17, zmm22, zmm15
        vpmadd52luq zmm24, zmm22, zmm16
        vpmadd52huq zmm24, zmm22, zmm15
        vpmadd52huq zmm8, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 384]
        vpmadd52luq zmm24, zmm22, zmm15
        vpmadd52luq zmm8, zmm22, zmm16
        vpmadd52huq zmm8, zmm22, zmm15
        vpmadd52huq zmm29, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 448]
        vpmadd52luq zmm8, zmm22, zmm15
        vpmadd52luq zmm29, zmm22, zmm16
        vpmadd52huq zmm29, zmm22, zmm15
        vpmadd52huq zmm9, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 512]
        vpmadd52luq zmm29, zmm22, zmm15
        vpmadd52luq zmm9, zmm22, zmm16
        vpmadd52huq zmm9, zmm22, zmm15
        vpmadd52huq zmm23, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 576]
        vpmadd52luq zmm9, zmm22, zmm15
        vpmadd52luq zmm23, zmm22, zmm16
        vpmadd52huq zmm23, zmm22, zmm15
        vpmadd52huq zmm10, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 640]
        vpmadd52luq zmm23, zmm22, zmm15
        vpmadd52luq zmm10, zmm22, zmm16
        vpmadd52huq zmm10, zmm22, zmm15
        vpmadd52huq zmm28, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 704]
        vpmadd52luq zmm10, zmm22, zmm15
        vpmadd52luq zmm28, zmm22, zmm16
        vpmadd52huq zmm28, zmm22, zmm15
        vpmadd52huq zmm11, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 768]
        vpmadd52luq zmm28, zmm22, zmm15
        vpmadd52luq zmm11, zmm22, zmm16
        vpmadd52huq zmm11, zmm22, zmm15
        vpmadd52huq zmm19, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 832]
        vpmadd52luq zmm11, zmm22, zmm15
        vpmadd52luq zmm19, zmm22, zmm16
        vpmadd52huq zmm19, zmm22, zmm15
        vpmadd52huq zmm12, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 896]
        vpmadd52luq zmm19, zmm22, zmm15
        vpmadd52luq zmm12, zmm22, zmm16
        vpmadd52huq zmm12, zmm22, zmm15
        vpmadd52huq zmm27, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 960]
        vpmadd52luq zmm12, zmm22, zmm15
        vpmadd52luq zmm27, zmm22, zmm16
        vpmadd52huq zmm27, zmm22, zmm15
        vpmadd52huq zmm13, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 1024]
        vpmadd52luq zmm27, zmm22, zmm15
        vpmadd52luq zmm13, zmm22, zmm16
        vpmadd52huq zmm13, zmm22, zmm15
        vpmadd52huq zmm18, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 1088]
        vpmadd52luq zmm13, zmm22, zmm15
        vpmadd52luq zmm18, zmm22, zmm16
        vpmadd52huq zmm18, zmm22, zmm15
        vpmadd52huq zmm14, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 1152]
        vpmadd52luq zmm18, zmm22, zmm15
        vpmadd52luq zmm14, zmm22, zmm16
        vpmadd52huq zmm14, zmm22, zmm15
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 1216]
        vpmadd52luq zmm14, zmm22, zmm15
        vpmadd52luq zmm26, zmm22, zmm16
        vpmadd52huq zmm26, zmm22, zmm15
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm22, zmm16
        vmovdqu64 zmm16, [rcx + 0]
        vpmadd52luq zmm20, zmm16, zmm1
        vpmadd52luq zmm5, zmm16, zmm2
        vpmadd52huq zmm5, zmm16, zmm1
        vpmadd52huq zmm25, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 64]
        vpmadd52luq zmm5, zmm16, zmm1
        vpmadd52luq zmm25, zmm16, zmm2
        vpmadd52huq zmm25, zmm16, zmm1
        vpmadd52huq zmm7, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 128]
        vpmadd52luq zmm25, zmm16, zmm1
        vpmadd52luq zmm7, zmm16, zmm2
        vpmadd52huq zmm7, zmm16, zmm1
        vpmadd52huq zmm21, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 192]
        vpmadd52luq zmm7, zmm16, zmm1
        vpmadd52luq zmm21, zmm16, zmm2
        vpmadd52huq zmm21, zmm16, zmm1
        vpmadd52huq zmm6, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 256]
        vpmadd52luq zmm21, zmm16, zmm1
        vpmadd52luq zmm6, zmm16, zmm2
        vpmadd52huq zmm6, zmm16, zmm1
        vpmadd52huq zmm30, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 320]
        vpmadd52luq zmm6, zmm16, zmm1
        vpmadd52luq zmm30, zmm16, zmm2
        vpmadd52huq zmm30, zmm16, zmm1
        vpmadd52huq zmm17, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 384]
        vpmadd52luq zmm30, zmm16, zmm1
        vpmadd52luq zmm17, zmm16, zmm2
        vpmadd52huq zmm17, zmm16, zmm1
        vpmadd52huq zmm24, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 448]
        vpmadd52luq zmm17, zmm16, zmm1
        vpmadd52luq zmm24, zmm16, zmm2
        vpmadd52huq zmm24, zmm16, zmm1
        vpmadd52huq zmm8, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 512]
        vpmadd52luq zmm24, zmm16, zmm1
        vpmadd52luq zmm8, zmm16, zmm2
        vpmadd52huq zmm8, zmm16, zmm1
        vpmadd52huq zmm29, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 576]
        vpmadd52luq zmm8, zmm16, zmm1
        vpmadd52luq zmm29, zmm16, zmm2
        vpmadd52huq zmm29, zmm16, zmm1
        vpmadd52huq zmm9, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 640]
        vpmadd52luq zmm29, zmm16, zmm1
        vpmadd52luq zmm9, zmm16, zmm2
        vpmadd52huq zmm9, zmm16, zmm1
        vpmadd52huq zmm23, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 704]
        vpmadd52luq zmm9, zmm16, zmm1
        vpmadd52luq zmm23, zmm16, zmm2
        vpmadd52huq zmm23, zmm16, zmm1
        vpmadd52huq zmm10, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 768]
        vpmadd52luq zmm23, zmm16, zmm1
        vpmadd52luq zmm10, zmm16, zmm2
        vpmadd52huq zmm10, zmm16, zmm1
        vpmadd52huq zmm28, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 832]
        vpmadd52luq zmm10, zmm16, zmm1
        vpmadd52luq zmm28, zmm16, zmm2
        vpmadd52huq zmm28, zmm16, zmm1
        vpmadd52huq zmm11, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 896]
        vpmadd52luq zmm28, zmm16, zmm1
        vpmadd52luq zmm11, zmm16, zmm2
        vpmadd52huq zmm11, zmm16, zmm1
        vpmadd52huq zmm19, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 960]
        vpmadd52luq zmm11, zmm16, zmm1
        vpmadd52luq zmm19, zmm16, zmm2
        vpmadd52huq zmm19, zmm16, zmm1
        vpmadd52huq zmm12, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 1024]
        vpmadd52luq zmm19, zmm16, zmm1
        vpmadd52luq zmm12, zmm16, zmm2
        vpmadd52huq zmm12, zmm16, zmm1
        vpmadd52huq zmm27, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 1088]
        vpmadd52luq zmm12, zmm16, zmm1
        vpmadd52luq zmm27, zmm16, zmm2
        vpmadd52huq zmm27, zmm16, zmm1
        vpmadd52huq zmm13, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 1152]
        vpmadd52luq zmm27, zmm16, zmm1
        vpmadd52luq zmm13, zmm16, zmm2
        vpmadd52huq zmm13, zmm16, zmm1
        vpmadd52huq zmm18, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 1216]
        vpmadd52luq zmm13, zmm16, zmm1
        vpmadd52luq zmm18, zmm16, zmm2
        vpmadd52huq zmm18, zmm16, zmm1
        vpmadd52huq zmm14, zmm16, zmm2
        vmovdqu64 zmm1, [rcx + 0]
        vpmadd52luq zmm25, zmm1, zmm3
        vpmadd52luq zmm7, zmm1, zmm4
        vpmadd52huq zmm7, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 64]
        vpmadd52luq zmm7, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm6, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 128]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm6, zmm1, zmm4
        vpmadd52huq zmm6, zmm1, zmm3
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 192]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm17, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 256]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm17, zmm1, zmm4
        vpmadd52huq zmm17, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 320]
        vpmadd52luq zmm17, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 384]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm29, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 448]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm29, zmm1, zmm4
        vpmadd52huq zmm29, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 512]
        vpmadd52luq zmm29, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 576]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 640]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm10, zmm1, zmm4
        vpmadd52huq zmm10, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 704]
        vpmadd52luq zmm10, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm11, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 768]
        vpmadd52luq zmm28, zmm1, zmm3
        vpmadd52luq zmm11, zmm1, zmm4
        vpmadd52huq zmm11, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 832]
        vpmadd52luq zmm11, zmm1, zmm3
        vpmadd52luq zmm19, zmm1, zmm4
        vpmadd52huq zmm19, zmm1, zmm3
        vpmadd52huq zmm12, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 896]
        vpmadd52luq zmm19, zmm1, zmm3
        vpmadd52luq zmm12, zmm1, zmm4
        vpmadd52huq zmm12, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 960]
        vpmadd52luq zmm12, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm13, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1024]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm13, zmm1, zmm4
        vpmadd52huq zmm13, zmm1, zmm3
        vpmadd52huq zmm18, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1088]
        vpmadd52luq zmm13, zmm1, zmm3
        vpmadd52luq zmm18, zmm1, zmm4
        vpmadd52huq zmm18, zmm1, zmm3
        vpmadd52huq zmm14, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1152]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm14, zmm1, zmm4
        vpmadd52huq zmm14, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1216]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vpaddq  zmm20, zmm20, zmm0
        vpsrlq  zmm0{k2}{z}, zmm20, 52
        vmovdqu64 [r8 + 1088], xmm20
        vbroadcasti64x2 zmm1, [r8 + 1088]
        valignq zmm2{k1}{z}, zmm20, zmm20, 2
        vpaddq  zmm18, zmm18, zmm2
        vpaddq  zmm5, zmm5, zmm0
        vpsrlq  zmm0{k2}{z}, zmm5, 52
        vmovdqu64 [r8 + 1104], xmm5
        vbroadcasti64x2 zmm2, [r8 + 1104]
        valignq zmm3{k1}{z}, zmm5, zmm5, 2
        vpaddq  zmm14, zmm14, zmm3
        vpaddq  zmm25, zmm25, zmm0
        vpsrlq  zmm0{k2}{z}, zmm25, 52
        vmovdqu64 [r8 + 1120], xmm25
        vbroadcasti64x2 zmm3, [r8 + 1120]
        valignq zmm4{k1}{z}, zmm25, zmm25, 2
        vpaddq  zmm26, zmm26, zmm4
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovdqu64 [r8 + 1136], xmm7
        vbroadcasti64x2 zmm4, [r8 + 1136]
        valignq zmm5{k1}{z}, zmm7, zmm7, 2
        vpaddq  zmm15, zmm15, zmm5
        vbroadcasti64x2 zmm5, [rdx + 816]
        vbroadcasti64x2 zmm7, [rdx + 880]
        vmovdqu64 zmm16, [rsi + 0]
        vpmadd52luq zmm21, zmm16, zmm5
        vpmadd52luq zmm6, zmm16, zmm7
        vpmadd52huq zmm6, zmm16, zmm5
        vpmadd52huq zmm30, zmm16, zmm7
        vmovdqu64 zmm16, [rsi + 64]
        vpmadd52luq zmm6, zmm16, zmm5
        vpmadd52luq zmm30, zmm16, zmm7
        vpmadd52huq zmm30, zmm16, zmm5
        vpmadd52huq zmm17, zmm16, zmm7
        vmovdqu64 zmm16, [rsi + 128]
        vpmadd52luq zmm30, zmm16, zmm5
        vpmadd52luq zmm17, zmm16, zmm7
        vpmadd52huq zmm17, zmm16, zmm5
        vpmadd52huq zmm24, zmm16, zmm7
        vmovdqu64 zmm16, [rsi + 192]
        vpmadd52luq zmm17, zmm16, zmm5
        vpmadd52luq zmm24, zmm16, zmm7
        vpmadd52huq zmm24, zmm16, zmm5
        vpmadd52huq zmm8, zmm16, zmm7
        vmovdqu64 zmm16, [rsi + 256]
        vpmadd52luq zmm24, zmm16, zmm5
        vpmadd52luq zmm8, zmm16, zmm7
        vpmadd52huq zmm8, zmm16, zmm5
        vpmadd52huq zmm29, zmm16, zmm7
        vmovdqu64 zmm16, [rsi + 320]
        vpmadd52luq zmm8, zmm16, zmm5
        vpmadd52luq zmm29, zmm16, zmm7
        vpmadd52huq zmm29, zmm16, zmm5
        vpmadd52huq zmm9, zmm16, zmm7
        vmovdqu64 zmm16, [rsi + 384]
        vpmadd52luq zmm29, zmm16, zmm5
        vpmadd52luq zmm9, zmm16, zmm7
        vpmadd52huq zmm9, zmm16, zmm5
        vpmadd52huq zmm23, zmm16, zmm7
        vmovdqu64 zmm16, [rsi + 448]
        vpmadd52luq zmm9, zmm16, zmm5
        vpmadd52luq zmm23, zmm16, zmm7
        vpmadd52huq zmm23, zmm16, zmm5
        vpmadd52huq zmm10, zmm16, zmm7
        vmovdqu64 zmm16, [rsi + 512]
        vpmadd52luq zmm23, zmm16, zmm5
        vpmadd52luq zmm10, zmm16, zmm7
        vpmadd52huq zmm10, zmm16, zmm5
        vpmadd52huq zmm28, zmm16, zmm7
        vmovdqu64 zmm16, [rsi + 576]
        vpmadd52luq zmm10, zmm16, zmm5
        vpmadd52luq zmm28, zmm16, zmm7
        vpmadd52huq zmm28, zmm16, zmm5
        vpmadd52huq zmm11, zmm16, zmm7
        vmovdqu64 zmm16, [rsi + 640]
        vpmadd52luq zmm28, zmm16, zmm5
        vpmadd52luq zmm11, zmm16, zmm7
        vpmadd52huq zmm11, zmm16, zmm5
        vpmadd52huq zmm19, zmm16, zmm7
        vmovdqu64 zmm16, [rsi + 704]
        vpmadd52luq zmm11, zmm16, zmm5
        vpmadd52luq zmm19, zmm16, zmm7
        vpmadd52huq zmm19, zmm16, zmm5
        vpmadd52huq zmm12, zmm16, zmm7
        vmovdqu64 zmm16, [rsi + 768]
        vpmadd52luq zmm19, zmm16, zmm5
        vpmadd52luq zmm12, zmm16, zmm7
        vpmadd52huq zmm12, zmm16, zmm5
        vpmadd52huq zmm27, zmm16, zmm7
        vmovdqu64 zmm16, [rsi + 832]
        vpmadd52luq zmm12, zmm16, zmm5
        vpmadd52luq zmm27, zmm16, zmm7
        vpmadd52huq zmm27, zmm16, zmm5
        vpmadd52huq zmm13, zmm16, zmm7
        vmovdqu64 zmm16, [rsi + 896]
        vpmadd52luq zmm27, zmm16, zmm5
        vpmadd52luq zmm13, zmm16, zmm7
        vpmadd52huq zmm13, zmm16, zmm5
        vpmadd52huq zmm18, zmm16, zmm7
        vmovdqu64 zmm16, [rsi + 960]
        vpmadd52luq zmm13, zmm16, zmm5
        vpmadd52luq zmm18, zmm16, zmm7
        vpmadd52huq zmm18, zmm16, zmm5
        vpmadd52huq zmm14, zmm16, zmm7
        vmovdqu64 zmm16, [rsi + 1024]
        vpmadd52luq zmm18, zmm16, zmm5
        vpmadd52luq zmm14, zmm16, zmm7
        vpmadd52huq zmm14, zmm16, zmm5
        vpmadd52huq zmm26, zmm16, zmm7
        vmovdqu64 zmm16, [rsi + 1088]
        vpmadd52luq zmm14, zmm16, zmm5
        vpmadd52luq zmm26, zmm16, zmm7
        vpmadd52huq zmm26, zmm16, zmm5
        vpmadd52huq zmm15, zmm16, zmm7
        vmovdqu64 zmm16, [rsi + 1152]
        vpmadd52luq zmm26, zmm16, zmm5
        vpmadd52luq zmm15, zmm16, zmm7
        vpmadd52huq zmm15, zmm16, zmm5
        vpxorq  zmm20, zmm20, zmm20
        vpmadd52huq zmm20, zmm16, zmm7
        vmovdqu64 zmm16, [rsi + 1216]
        vpmadd52luq zmm15, zmm16, zmm5
        vpmadd52luq zmm20, zmm16, zmm7
        vpmadd52huq zmm20, zmm16, zmm5
        vpxorq  zmm5, zmm5, zmm5
        vpmadd52huq zmm5, zmm16, zmm7
        vbroadcasti64x2 zmm7, [rdx + 944]
        vbroadcasti64x2 zmm16, [rdx + 1008]
        vmovdqu64 zmm22, [rsi + 0]
        vpmadd52luq zmm30, zmm22, zmm7
        vpmadd52luq zmm17, zmm22, zmm16
        vpmadd52huq zmm17, zmm22, zmm7
        vpmadd52huq zmm24, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 64]
        vpmadd52luq zmm17, zmm22, zmm7
        vpmadd52luq zmm24, zmm22, zmm16
        vpmadd52huq zmm24, zmm22, zmm7
        vpmadd52huq zmm8, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 128]
        vpmadd52luq zmm24, zmm22, zmm7
        vpmadd52luq zmm8, zmm22, zmm16
        vpmadd52huq zmm8, zmm22, zmm7
        vpmadd52huq zmm29, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 192]
        vpmadd52luq zmm8, zmm22, zmm7
        vpmadd52luq zmm29, zmm22, zmm16
        vpmadd52huq zmm29, zmm22, zmm7
        vpmadd52huq zmm9, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 256]
        vpmadd52luq zmm29, zmm22, zmm7
        vpmadd52luq zmm9, zmm22, zmm16
        vpmadd52huq zmm9, zmm22, zmm7
        vpmadd52huq zmm23, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 320]
        vpmadd52luq zmm9, zmm22, zmm7
        vpmadd52luq zmm23, zmm22, zmm16
        vpmadd52huq zmm23, zmm22, zmm7
        vpmadd52huq zmm10, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 384]
        vpmadd52luq zmm23, zmm22, zmm7
        vpmadd52luq zmm10, zmm22, zmm16
        vpmadd52huq zmm10, zmm22, zmm7
        vpmadd52huq zmm28, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 448]
        vpmadd52luq zmm10, zmm22, zmm7
        vpmadd52luq zmm28, zmm22, zmm16
        vpmadd52huq zmm28, zmm22, zmm7
        vpmadd52huq zmm11, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 512]
        vpmadd52luq zmm28, zmm22, zmm7
        vpmadd52luq zmm11, zmm22, zmm16
        vpmadd52huq zmm11, zmm22, zmm7
        vpmadd52huq zmm19, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 576]
        vpmadd52luq zmm11, zmm22, zmm7
        vpmadd52luq zmm19, zmm22, zmm16
        vpmadd52huq zmm19, zmm22, zmm7
        vpmadd52huq zmm12, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 640]
        vpmadd52luq zmm19, zmm22, zmm7
        vpmadd52luq zmm12, zmm22, zmm16
        vpmadd52huq zmm12, zmm22, zmm7
        vpmadd52huq zmm27, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 704]
        vpmadd52luq zmm12, zmm22, zmm7
        vpmadd52luq zmm27, zmm22, zmm16
        vpmadd52huq zmm27, zmm22, zmm7
        vpmadd52huq zmm13, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 768]
        vpmadd52luq zmm27, zmm22, zmm7
        vpmadd52luq zmm13, zmm22, zmm16
        vpmadd52huq zmm13, zmm22, zmm7
        vpmadd52huq zmm18, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 832]
        vpmadd52luq zmm13, zmm22, zmm7
        vpmadd52luq zmm18, zmm22, zmm16
        vpmadd52huq zmm18, zmm22, zmm7
        vpmadd52huq zmm14, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 896]
        vpmadd52luq zmm18, zmm22, zmm7
        vpmadd52luq zmm14, zmm22, zmm16
        vpmadd52huq zmm14, zmm22, zmm7
        vpmadd52huq zmm26, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 960]
        vpmadd52luq zmm14, zmm22, zmm7
        vpmadd52luq zmm26, zmm22, zmm16
        vpmadd52huq zmm26, zmm22, zmm7
        vpmadd52huq zmm15, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 1024]
        vpmadd52luq zmm26, zmm22, zmm7
        vpmadd52luq zmm15, zmm22, zmm16
        vpmadd52huq zmm15, zmm22, zmm7
        vpmadd52huq zmm20, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 1088]
        vpmadd52luq zmm15, zmm22, zmm7
        vpmadd52luq zmm20, zmm22, zmm16
        vpmadd52huq zmm20, zmm22, zmm7
        vpmadd52huq zmm5, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 1152]
        vpmadd52luq zmm20, zmm22, zmm7
        vpmadd52luq zmm5, zmm22, zmm16
        vpmadd52huq zmm5, zmm22, zmm7
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm22, zmm16
        vmovdqu64 zmm22, [rsi + 1216]
        vpmadd52luq zmm5, zmm22, zmm7
        vpmadd52luq zmm25, zmm22, zmm16
        vpmadd52huq zmm25, zmm22, zmm7
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm22, zmm16
        vmovdqu64 zmm16, [rcx + 0]
        vpmadd52luq zmm21, zmm16, zmm1
        vpmadd52luq zmm6, zmm16, zmm2
        vpmadd52huq zmm6, zmm16, zmm1
        vpmadd52huq zmm30, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 64]
        vpmadd52luq zmm6, zmm16, zmm1
        vpmadd52luq zmm30, zmm16, zmm2
        vpmadd52huq zmm30, zmm16, zmm1
        vpmadd52huq zmm17, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 128]
        vpmadd52luq zmm30, zmm16, zmm1
        vpmadd52luq zmm17, zmm16, zmm2
        vpmadd52huq zmm17, zmm16, zmm1
        vpmadd52huq zmm24, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 192]
        vpmadd52luq zmm17, zmm16, zmm1
        vpmadd52luq zmm24, zmm16, zmm2
        vpmadd52huq zmm24, zmm16, zmm1
        vpmadd52huq zmm8, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 256]
        vpmadd52luq zmm24, zmm16, zmm1
        vpmadd52luq zmm8, zmm16, zmm2
        vpmadd52huq zmm8, zmm16, zmm1
        vpmadd52huq zmm29, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 320]
        vpmadd52luq zmm8, zmm16, zmm1
        vpmadd52luq zmm29, zmm16, zmm2
        vpmadd52huq zmm29, zmm16, zmm1
        vpmadd52huq zmm9, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 384]
        vpmadd52luq zmm29, zmm16, zmm1
        vpmadd52luq zmm9, zmm16, zmm2
        vpmadd52huq zmm9, zmm16, zmm1
        vpmadd52huq zmm23, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 448]
        vpmadd52luq zmm9, zmm16, zmm1
        vpmadd52luq zmm23, zmm16, zmm2
        vpmadd52huq zmm23, zmm16, zmm1
        vpmadd52huq zmm10, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 512]
        vpmadd52luq zmm23, zmm16, zmm1
        vpmadd52luq zmm10, zmm16, zmm2
        vpmadd52huq zmm10, zmm16, zmm1
        vpmadd52huq zmm28, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 576]
        vpmadd52luq zmm10, zmm16, zmm1
        vpmadd52luq zmm28, zmm16, zmm2
        vpmadd52huq zmm28, zmm16, zmm1
        vpmadd52huq zmm11, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 640]
        vpmadd52luq zmm28, zmm16, zmm1
        vpmadd52luq zmm11, zmm16, zmm2
        vpmadd52huq zmm11, zmm16, zmm1
        vpmadd52huq zmm19, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 704]
        vpmadd52luq zmm11, zmm16, zmm1
        vpmadd52luq zmm19, zmm16, zmm2
        vpmadd52huq zmm19, zmm16, zmm1
        vpmadd52huq zmm12, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 768]
        vpmadd52luq zmm19, zmm16, zmm1
        vpmadd52luq zmm12, zmm16, zmm2
        vpmadd52huq zmm12, zmm16, zmm1
        vpmadd52huq zmm27, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 832]
        vpmadd52luq zmm12, zmm16, zmm1
        vpmadd52luq zmm27, zmm16, zmm2
        vpmadd52huq zmm27, zmm16, zmm1
        vpmadd52huq zmm13, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 896]
        vpmadd52luq zmm27, zmm16, zmm1
        vpmadd52luq zmm13, zmm16, zmm2
        vpmadd52huq zmm13, zmm16, zmm1
        vpmadd52huq zmm18, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 960]
        vpmadd52luq zmm13, zmm16, zmm1
        vpmadd52luq zmm18, zmm16, zmm2
        vpmadd52huq zmm18, zmm16, zmm1
        vpmadd52huq zmm14, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 1024]
        vpmadd52luq zmm18, zmm16, zmm1
        vpmadd52luq zmm14, zmm16, zmm2
        vpmadd52huq zmm14, zmm16, zmm1
        vpmadd52huq zmm26, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 1088]
        vpmadd52luq zmm14, zmm16, zmm1
        vpmadd52luq zmm26, zmm16, zmm2
        vpmadd52huq zmm26, zmm16, zmm1
        vpmadd52huq zmm15, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 1152]
        vpmadd52luq zmm26, zmm16, zmm1
        vpmadd52luq zmm15, zmm16, zmm2
        vpmadd52huq zmm15, zmm16, zmm1
        vpmadd52huq zmm20, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 1216]
        vpmadd52luq zmm15, zmm16, zmm1
        vpmadd52luq zmm20, zmm16, zmm2
        vpmadd52huq zmm20, zmm16, zmm1
        vpmadd52huq zmm5, zmm16, zmm2
        vmovdqu64 zmm1, [rcx + 0]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm17, zmm1, zmm4
        vpmadd52huq zmm17, zmm1, zmm3
        vpmadd52huq zmm24, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 64]
        vpmadd52luq zmm17, zmm1, zmm3
        vpmadd52luq zmm24, zmm1, zmm4
        vpmadd52huq zmm24, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 128]
        vpmadd52luq zmm24, zmm1, zmm3
        vpmadd52luq zmm8, zmm1, zmm4
        vpmadd52huq zmm8, zmm1, zmm3
        vpmadd52huq zmm29, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 192]
        vpmadd52luq zmm8, zmm1, zmm3
        vpmadd52luq zmm29, zmm1, zmm4
        vpmadd52huq zmm29, zmm1, zmm3
        vpmadd52huq zmm9, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 256]
        vpmadd52luq zmm29, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 320]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 384]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm10, zmm1, zmm4
        vpmadd52huq zmm10, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 448]
        vpmadd52luq zmm10, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm11, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 512]
        vpmadd52luq zmm28, zmm1, zmm3
        vpmadd52luq zmm11, zmm1, zmm4
        vpmadd52huq zmm11, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 576]
        vpmadd52luq zmm11, zmm1, zmm3
        vpmadd52luq zmm19, zmm1, zmm4
        vpmadd52huq zmm19, zmm1, zmm3
        vpmadd52huq zmm12, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 640]
        vpmadd52luq zmm19, zmm1, zmm3
        vpmadd52luq zmm12, zmm1, zmm4
        vpmadd52huq zmm12, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 704]
        vpmadd52luq zmm12, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm13, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 768]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm13, zmm1, zmm4
        vpmadd52huq zmm13, zmm1, zmm3
        vpmadd52huq zmm18, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 832]
        vpmadd52luq zmm13, zmm1, zmm3
        vpmadd52luq zmm18, zmm1, zmm4
        vpmadd52huq zmm18, zmm1, zmm3
        vpmadd52huq zmm14, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 896]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm14, zmm1, zmm4
        vpmadd52huq zmm14, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 960]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1024]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm15, zmm1, zmm4
        vpmadd52huq zmm15, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1088]
        vpmadd52luq zmm15, zmm1, zmm3
        vpmadd52luq zmm20, zmm1, zmm4
        vpmadd52huq zmm20, zmm1, zmm3
        vpmadd52huq zmm5, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1152]
        vpmadd52luq zmm20, zmm1, zmm3
        vpmadd52luq zmm5, zmm1, zmm4
        vpmadd52huq zmm5, zmm1, zmm3
        vpmadd52huq zmm25, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1216]
        vpmadd52luq zmm5, zmm1, zmm3
        vpmadd52luq zmm25, zmm1, zmm4
        vpmadd52huq zmm25, zmm1, zmm3
        vpmadd52huq zmm7, zmm1, zmm4
        vpaddq  zmm21, zmm21, zmm0
        vpsrlq  zmm0{k2}{z}, zmm21, 52
        vmovdqu64 [r8 + 1152], xmm21
        vbroadcasti64x2 zmm1, [r8 + 1152]
        valignq zmm2{k1}{z}, zmm21, zmm21, 2
        vpaddq  zmm20, zmm20, zmm2
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovdqu64 [r8 + 1168], xmm6
        vbroadcasti64x2 zmm2, [r8 + 1168]
        valignq zmm3{k1}{z}, zmm6, zmm6, 2
        vpaddq  zmm5, zmm5, zmm3
        vpaddq  zmm30, zmm30, zmm0
        vpsrlq  zmm0{k2}{z}, zmm30, 52
        vmovdqu64 [r8 + 1184], xmm30
        vbroadcasti64x2 zmm3, [r8 + 1184]
        valignq zmm4{k1}{z}, zmm30, zmm30, 2
        vpaddq  zmm25, zmm25, zmm4
        vpaddq  zmm17, zmm17, zmm0
        vpsrlq  zmm0{k2}{z}, zmm17, 52
        vmovdqu64 [r8 + 1200], xmm17
        vbroadcasti64x2 zmm4, [r8 + 1200]
        valignq zmm6{k1}{z}, zmm17, zmm17, 2
        vpaddq  zmm7, zmm7, zmm6
        vbroadcasti64x2 zmm6, [rdx + 1072]
        vbroadcasti64x2 zmm16, [rdx + 1136]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm24, zmm17, zmm6
        vpmadd52luq zmm8, zmm17, zmm16
        vpmadd52huq zmm8, zmm17, zmm6
        vpmadd52huq zmm29, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52luq zmm8, zmm17, zmm6
        vpmadd52luq zmm29, zmm17, zmm16
        vpmadd52huq zmm29, zmm17, zmm6
        vpmadd52huq zmm9, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm29, zmm17, zmm6
        vpmadd52luq zmm9, zmm17, zmm16
        vpmadd52huq zmm9, zmm17, zmm6
        vpmadd52huq zmm23, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 192]
        vpmadd52luq zmm9, zmm17, zmm6
        vpmadd52luq zmm23, zmm17, zmm16
        vpmadd52huq zmm23, zmm17, zmm6
        vpmadd52huq zmm10, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm23, zmm17, zmm6
        vpmadd52luq zmm10, zmm17, zmm16
        vpmadd52huq zmm10, zmm17, zmm6
        vpmadd52huq zmm28, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 320]
        vpmadd52luq zmm10, zmm17, zmm6
        vpmadd52luq zmm28, zmm17, zmm16
        vpmadd52huq zmm28, zmm17, zmm6
        vpmadd52huq zmm11, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 384]
        vpmadd52luq zmm28, zmm17, zmm6
        vpmadd52luq zmm11, zmm17, zmm16
        vpmadd52huq zmm11, zmm17, zmm6
        vpmadd52huq zmm19, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 448]
        vpmadd52luq zmm11, zmm17, zmm6
        vpmadd52luq zmm19, zmm17, zmm16
        vpmadd52huq zmm19, zmm17, zmm6
        vpmadd52huq zmm12, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 512]
        vpmadd52luq zmm19, zmm17, zmm6
        vpmadd52luq zmm12, zmm17, zmm16
        vpmadd52huq zmm12, zmm17, zmm6
        vpmadd52huq zmm27, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 576]
        vpmadd52luq zmm12, zmm17, zmm6
        vpmadd52luq zmm27, zmm17, zmm16
        vpmadd52huq zmm27, zmm17, zmm6
        vpmadd52huq zmm13, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 640]
        vpmadd52luq zmm27, zmm17, zmm6
        vpmadd52luq zmm13, zmm17, zmm16
        vpmadd52huq zmm13, zmm17, zmm6
        vpmadd52huq zmm18, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 704]
        vpmadd52luq zmm13, zmm17, zmm6
        vpmadd52luq zmm18, zmm17, zmm16
        vpmadd52huq zmm18, zmm17, zmm6
        vpmadd52huq zmm14, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 768]
        vpmadd52luq zmm18, zmm17, zmm6
        vpmadd52luq zmm14, zmm17, zmm16
        vpmadd52huq zmm14, zmm17, zmm6
        vpmadd52huq zmm26, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 832]
        vpmadd52luq zmm14, zmm17, zmm6
        vpmadd52luq zmm26, zmm17, zmm16
        vpmadd52huq zmm26, zmm17, zmm6
        vpmadd52huq zmm15, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 896]
        vpmadd52luq zmm26, zmm17, zmm6
        vpmadd52luq zmm15, zmm17, zmm16
        vpmadd52huq zmm15, zmm17, zmm6
        vpmadd52huq zmm20, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 960]
        vpmadd52luq zmm15, zmm17, zmm6
        vpmadd52luq zmm20, zmm17, zmm16
        vpmadd52huq zmm20, zmm17, zmm6
        vpmadd52huq zmm5, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 1024]
        vpmadd52luq zmm20, zmm17, zmm6
        vpmadd52luq zmm5, zmm17, zmm16
        vpmadd52huq zmm5, zmm17, zmm6
        vpmadd52huq zmm25, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 1088]
        vpmadd52luq zmm5, zmm17, zmm6
        vpmadd52luq zmm25, zmm17, zmm16
        vpmadd52huq zmm25, zmm17, zmm6
        vpmadd52huq zmm7, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 1152]
        vpmadd52luq zmm25, zmm17, zmm6
        vpmadd52luq zmm7, zmm17, zmm16
        vpmadd52huq zmm7, zmm17, zmm6
        vpxorq  zmm21, zmm21, zmm21
        vpmadd52huq zmm21, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 1216]
        vpmadd52luq zmm7, zmm17, zmm6
        vpmadd52luq zmm21, zmm17, zmm16
        vpmadd52huq zmm21, zmm17, zmm6
        vpxorq  zmm6, zmm6, zmm6
        vpmadd52huq zmm6, zmm17, zmm16
        vmovdqu64 zmm16, [rcx + 0]
        vpmadd52luq zmm24, zmm16, zmm1
        vpmadd52luq zmm8, zmm16, zmm2
        vpmadd52huq zmm8, zmm16, zmm1
        vpmadd52huq zmm29, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 64]
        vpmadd52luq zmm8, zmm16, zmm1
        vpmadd52luq zmm29, zmm16, zmm2
        vpmadd52huq zmm29, zmm16, zmm1
        vpmadd52huq zmm9, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 128]
        vpmadd52luq zmm29, zmm16, zmm1
        vpmadd52luq zmm9, zmm16, zmm2
        vpmadd52huq zmm9, zmm16, zmm1
        vpmadd52huq zmm23, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 192]
        vpmadd52luq zmm9, zmm16, zmm1
        vpmadd52luq zmm23, zmm16, zmm2
        vpmadd52huq zmm23, zmm16, zmm1
        vpmadd52huq zmm10, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 256]
        vpmadd52luq zmm23, zmm16, zmm1
        vpmadd52luq zmm10, zmm16, zmm2
        vpmadd52huq zmm10, zmm16, zmm1
        vpmadd52huq zmm28, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 320]
        vpmadd52luq zmm10, zmm16, zmm1
        vpmadd52luq zmm28, zmm16, zmm2
        vpmadd52huq zmm28, zmm16, zmm1
        vpmadd52huq zmm11, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 384]
        vpmadd52luq zmm28, zmm16, zmm1
        vpmadd52luq zmm11, zmm16, zmm2
        vpmadd52huq zmm11, zmm16, zmm1
        vpmadd52huq zmm19, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 448]
        vpmadd52luq zmm11, zmm16, zmm1
        vpmadd52luq zmm19, zmm16, zmm2
        vpmadd52huq zmm19, zmm16, zmm1
        vpmadd52huq zmm12, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 512]
        vpmadd52luq zmm19, zmm16, zmm1
        vpmadd52luq zmm12, zmm16, zmm2
        vpmadd52huq zmm12, zmm16, zmm1
        vpmadd52huq zmm27, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 576]
        vpmadd52luq zmm12, zmm16, zmm1
        vpmadd52luq zmm27, zmm16, zmm2
        vpmadd52huq zmm27, zmm16, zmm1
        vpmadd52huq zmm13, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 640]
        vpmadd52luq zmm27, zmm16, zmm1
        vpmadd52luq zmm13, zmm16, zmm2
        vpmadd52huq zmm13, zmm16, zmm1
        vpmadd52huq zmm18, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 704]
        vpmadd52luq zmm13, zmm16, zmm1
        vpmadd52luq zmm18, zmm16, zmm2
        vpmadd52huq zmm18, zmm16, zmm1
        vpmadd52huq zmm14, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 768]
        vpmadd52luq zmm18, zmm16, zmm1
        vpmadd52luq zmm14, zmm16, zmm2
        vpmadd52huq zmm14, zmm16, zmm1
        vpmadd52huq zmm26, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 832]
        vpmadd52luq zmm14, zmm16, zmm1
        vpmadd52luq zmm26, zmm16, zmm2
        vpmadd52huq zmm26, zmm16, zmm1
        vpmadd52huq zmm15, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 896]
        vpmadd52luq zmm26, zmm16, zmm1
        vpmadd52luq zmm15, zmm16, zmm2
        vpmadd52huq zmm15, zmm16, zmm1
        vpmadd52huq zmm20, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 960]
        vpmadd52luq zmm15, zmm16, zmm1
        vpmadd52luq zmm20, zmm16, zmm2
        vpmadd52huq zmm20, zmm16, zmm1
        vpmadd52huq zmm5, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 1024]
        vpmadd52luq zmm20, zmm16, zmm1
        vpmadd52luq zmm5, zmm16, zmm2
        vpmadd52huq zmm5, zmm16, zmm1
        vpmadd52huq zmm25, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 1088]
        vpmadd52luq zmm5, zmm16, zmm1
        vpmadd52luq zmm25, zmm16, zmm2
        vpmadd52huq zmm25, zmm16, zmm1
        vpmadd52huq zmm7, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 1152]
        vpmadd52luq zmm25, zmm16, zmm1
        vpmadd52luq zmm7, zmm16, zmm2
        vpmadd52huq zmm7, zmm16, zmm1
        vpmadd52huq zmm21, zmm16, zmm2
        vmovdqu64 zmm16, [rcx + 1216]
        vpmadd52luq zmm7, zmm16, zmm1
        vpmadd52luq zmm21, zmm16, zmm2
        vpmadd52huq zmm21, zmm16, zmm1
        vpmadd52huq zmm6, zmm16, zmm2
        vmovdqu64 zmm1, [rcx + 0]
        vpmadd52luq zmm29, zmm1, zmm3
        vpmadd52luq zmm9, zmm1, zmm4
        vpmadd52huq zmm9, zmm1, zmm3
        vpmadd52huq zmm23, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 64]
        vpmadd52luq zmm9, zmm1, zmm3
        vpmadd52luq zmm23, zmm1, zmm4
        vpmadd52huq zmm23, zmm1, zmm3
        vpmadd52huq zmm10, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 128]
        vpmadd52luq zmm23, zmm1, zmm3
        vpmadd52luq zmm10, zmm1, zmm4
        vpmadd52huq zmm10, zmm1, zmm3
        vpmadd52huq zmm28, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 192]
        vpmadd52luq zmm10, zmm1, zmm3
        vpmadd52luq zmm28, zmm1, zmm4
        vpmadd52huq zmm28, zmm1, zmm3
        vpmadd52huq zmm11, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 256]
        vpmadd52luq zmm28, zmm1, zmm3
        vpmadd52luq zmm11, zmm1, zmm4
        vpmadd52huq zmm11, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 320]
        vpmadd52luq zmm11, zmm1, zmm3
        vpmadd52luq zmm19, zmm1, zmm4
        vpmadd52huq zmm19, zmm1, zmm3
        vpmadd52huq zmm12, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 384]
        vpmadd52luq zmm19, zmm1, zmm3
        vpmadd52luq zmm12, zmm1, zmm4
        vpmadd52huq zmm12, zmm1, zmm3
        vpmadd52huq zmm27, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 448]
        vpmadd52luq zmm12, zmm1, zmm3
        vpmadd52luq zmm27, zmm1, zmm4
        vpmadd52huq zmm27, zmm1, zmm3
        vpmadd52huq zmm13, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 512]
        vpmadd52luq zmm27, zmm1, zmm3
        vpmadd52luq zmm13, zmm1, zmm4
        vpmadd52huq zmm13, zmm1, zmm3
        vpmadd52huq zmm18, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 576]
        vpmadd52luq zmm13, zmm1, zmm3
        vpmadd52luq zmm18, zmm1, zmm4
        vpmadd52huq zmm18, zmm1, zmm3
        vpmadd52huq zmm14, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 640]
        vpmadd52luq zmm18, zmm1, zmm3
        vpmadd52luq zmm14, zmm1, zmm4
        vpmadd52huq zmm14, zmm1, zmm3
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 704]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 768]
        vpmadd52luq zmm26, zmm1, zmm3
        vpmadd52luq zmm15, zmm1, zmm4
        vpmadd52huq zmm15, zmm1, zmm3
        vpmadd52huq zmm20, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 832]
        vpmadd52luq zmm15, zmm1, zmm3
        vpmadd52luq zmm20, zmm1, zmm4
        vpmadd52huq zmm20, zmm1, zmm3
        vpmadd52huq zmm5, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 896]
        vpmadd52luq zmm20, zmm1, zmm3
        vpmadd52luq zmm5, zmm1, zmm4
        vpmadd52huq zmm5, zmm1, zmm3
        vpmadd52huq zmm25, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 960]
        vpmadd52luq zmm5, zmm1, zmm3
        vpmadd52luq zmm25, zmm1, zmm4
        vpmadd52huq zmm25, zmm1, zmm3
        vpmadd52huq zmm7, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1024]
        vpmadd52luq zmm25, zmm1, zmm3
        vpmadd52luq zmm7, zmm1, zmm4
        vpmadd52huq zmm7, zmm1, zmm3
        vpmadd52huq zmm21, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1088]
        vpmadd52luq zmm7, zmm1, zmm3
        vpmadd52luq zmm21, zmm1, zmm4
        vpmadd52huq zmm21, zmm1, zmm3
        vpmadd52huq zmm6, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1152]
        vpmadd52luq zmm21, zmm1, zmm3
        vpmadd52luq zmm6, zmm1, zmm4
        vpmadd52huq zmm6, zmm1, zmm3
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1216]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm2, zmm1, zmm4
        vpmadd52huq zmm2, zmm1, zmm3
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52huq zmm3, zmm1, zmm4
        vpaddq  zmm24, zmm24, zmm0
        vpsrlq  zmm0{k2}{z}, zmm24, 52
        vshufi64x2 zmm1, zmm24, zmm24, 0
        valignq zmm4{k1}{z}, zmm24, zmm24, 2
        vpaddq  zmm21, zmm21, zmm4
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vshufi64x2 zmm4, zmm8, zmm8, 0
        valignq zmm8{k1}{z}, zmm8, zmm8, 2
        vpaddq  zmm6, zmm6, zmm8
        vbroadcasti64x2 zmm8, [rdx + 1200]
        vbroadcasti64x2 zmm16, [rdx + 1264]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm29, zmm17, zmm8
        vpmadd52luq zmm9, zmm17, zmm16
        vpmadd52huq zmm9, zmm17, zmm8
        vpmadd52huq zmm23, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52luq zmm9, zmm17, zmm8
        vpmadd52luq zmm23, zmm17, zmm16
        vpmadd52huq zmm23, zmm17, zmm8
        vpmadd52huq zmm10, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm23, zmm17, zmm8
        vpmadd52luq zmm10, zmm17, zmm16
        vpmadd52huq zmm10, zmm17, zmm8
        vpmadd52huq zmm28, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 192]
        vpmadd52luq zmm10, zmm17, zmm8
        vpmadd52luq zmm28, zmm17, zmm16
        vpmadd52huq zmm28, zmm17, zmm8
        vpmadd52huq zmm11, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm28, zmm17, zmm8
        vpmadd52luq zmm11, zmm17, zmm16
        vpmadd52huq zmm11, zmm17, zmm8
        vpmadd52huq zmm19, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 320]
        vpmadd52luq zmm11, zmm17, zmm8
        vpmadd52luq zmm19, zmm17, zmm16
        vpmadd52huq zmm19, zmm17, zmm8
        vpmadd52huq zmm12, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 384]
        vpmadd52luq zmm19, zmm17, zmm8
        vpmadd52luq zmm12, zmm17, zmm16
        vpmadd52huq zmm12, zmm17, zmm8
        vpmadd52huq zmm27, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 448]
        vpmadd52luq zmm12, zmm17, zmm8
        vpmadd52luq zmm27, zmm17, zmm16
        vpmadd52huq zmm27, zmm17, zmm8
        vpmadd52huq zmm13, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 512]
        vpmadd52luq zmm27, zmm17, zmm8
        vpmadd52luq zmm13, zmm17, zmm16
        vpmadd52huq zmm13, zmm17, zmm8
        vpmadd52huq zmm18, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 576]
        vpmadd52luq zmm13, zmm17, zmm8
        vpmadd52luq zmm18, zmm17, zmm16
        vpmadd52huq zmm18, zmm17, zmm8
        vpmadd52huq zmm14, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 640]
        vpmadd52luq zmm18, zmm17, zmm8
        vpmadd52luq zmm14, zmm17, zmm16
        vpmadd52huq zmm14, zmm17, zmm8
        vpmadd52huq zmm26, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 704]
        vpmadd52luq zmm14, zmm17, zmm8
        vpmadd52luq zmm26, zmm17, zmm16
        vpmadd52huq zmm26, zmm17, zmm8
        vpmadd52huq zmm15, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 768]
        vpmadd52luq zmm26, zmm17, zmm8
        vpmadd52luq zmm15, zmm17, zmm16
        vpmadd52huq zmm15, zmm17, zmm8
        vpmadd52huq zmm20, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 832]
        vpmadd52luq zmm15, zmm17, zmm8
        vpmadd52luq zmm20, zmm17, zmm16
        vpmadd52huq zmm20, zmm17, zmm8
        vpmadd52huq zmm5, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 896]
        vpmadd52luq zmm20, zmm17, zmm8
        vpmadd52luq zmm5, zmm17, zmm16
        vpmadd52huq zmm5, zmm17, zmm8
        vpmadd52huq zmm25, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 960]
        vpmadd52luq zmm5, zmm17, zmm8
        vpmadd52luq zmm25, zmm17, zmm16
        vpmadd52huq zmm25, zmm17, zmm8
        vpmadd52huq zmm7, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 1024]
        vpmadd52luq zmm25, zmm17, zmm8
        vpmadd52luq zmm7, zmm17, zmm16
        vpmadd52huq zmm7, zmm17, zmm8
        vpmadd52huq zmm21, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 1088]
        vpmadd52luq zmm7, zmm17, zmm8
        vpmadd52luq zmm21, zmm17, zmm16
        vpmadd52huq zmm21, zmm17, zmm8
        vpmadd52huq zmm6, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 1152]
        vpmadd52luq zmm21, zmm17, zmm8
        vpmadd52luq zmm6, zmm17, zmm16
        vpmadd52huq zmm6, zmm17, zmm8
        vpmadd52huq zmm2, zmm17, zmm16
        vmovdqu64 zmm17, [rsi + 1216]
        vpmadd52luq zmm6, zmm17, zmm8
        vpmadd52luq zmm2, zmm17, zmm16
        vpmadd52huq zmm2, zmm17, zmm8
        vpmadd52huq zmm3, zmm17, zmm16
        vmovdqu64 zmm8, [rcx + 1280]
        vpmadd52luq zmm29, zmm8, zmm1
        vpmadd52luq zmm9, zmm8, zmm4
        vpmadd52huq zmm9, zmm8, zmm1
        vpmadd52huq zmm23, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 1344]
        vpmadd52luq zmm9, zmm8, zmm1
        vpmadd52luq zmm23, zmm8, zmm4
        vpmadd52huq zmm23, zmm8, zmm1
        vpmadd52huq zmm10, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 1408]
        vpmadd52luq zmm23, zmm8, zmm1
        vpmadd52luq zmm10, zmm8, zmm4
        vpmadd52huq zmm10, zmm8, zmm1
        vpmadd52huq zmm28, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 1472]
        vpmadd52luq zmm10, zmm8, zmm1
        vpmadd52luq zmm28, zmm8, zmm4
        vpmadd52huq zmm28, zmm8, zmm1
        vpmadd52huq zmm11, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 1536]
        vpmadd52luq zmm28, zmm8, zmm1
        vpmadd52luq zmm11, zmm8, zmm4
        vpmadd52huq zmm11, zmm8, zmm1
        vpmadd52huq zmm19, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 1600]
        vpmadd52luq zmm11, zmm8, zmm1
        vpmadd52luq zmm19, zmm8, zmm4
        vpmadd52huq zmm19, zmm8, zmm1
        vpmadd52huq zmm12, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 1664]
        vpmadd52luq zmm19, zmm8, zmm1
        vpmadd52luq zmm12, zmm8, zmm4
        vpmadd52huq zmm12, zmm8, zmm1
        vpmadd52huq zmm27, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 1728]
        vpmadd52luq zmm12, zmm8, zmm1
        vpmadd52luq zmm27, zmm8, zmm4
        vpmadd52huq zmm27, zmm8, zmm1
        vpmadd52huq zmm13, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 1792]
        vpmadd52luq zmm27, zmm8, zmm1
        vpmadd52luq zmm13, zmm8, zmm4
        vpmadd52huq zmm13, zmm8, zmm1
        vpmadd52huq zmm18, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 1856]
        vpmadd52luq zmm13, zmm8, zmm1
        vpmadd52luq zmm18, zmm8, zmm4
        vpmadd52huq zmm18, zmm8, zmm1
        vpmadd52huq zmm14, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 1920]
        vpmadd52luq zmm18, zmm8, zmm1
        vpmadd52luq zmm14, zmm8, zmm4
        vpmadd52huq zmm14, zmm8, zmm1
        vpmadd52huq zmm26, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 1984]
        vpmadd52luq zmm14, zmm8, zmm1
        vpmadd52luq zmm26, zmm8, zmm4
        vpmadd52huq zmm26, zmm8, zmm1
        vpmadd52huq zmm15, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 2048]
        vpmadd52luq zmm26, zmm8, zmm1
        vpmadd52luq zmm15, zmm8, zmm4
        vpmadd52huq zmm15, zmm8, zmm1
        vpmadd52huq zmm20, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 2112]
        vpmadd52luq zmm15, zmm8, zmm1
        vpmadd52luq zmm20, zmm8, zmm4
        vpmadd52huq zmm20, zmm8, zmm1
        vpmadd52huq zmm5, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 2176]
        vpmadd52luq zmm20, zmm8, zmm1
        vpmadd52luq zmm5, zmm8, zmm4
        vpmadd52huq zmm5, zmm8, zmm1
        vpmadd52huq zmm25, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 2240]
        vpmadd52luq zmm5, zmm8, zmm1
        vpmadd52luq zmm25, zmm8, zmm4
        vpmadd52huq zmm25, zmm8, zmm1
        vpmadd52huq zmm7, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 2304]
        vpmadd52luq zmm25, zmm8, zmm1
        vpmadd52luq zmm7, zmm8, zmm4
        vpmadd52huq zmm7, zmm8, zmm1
        vpmadd52huq zmm21, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 2368]
        vpmadd52luq zmm7, zmm8, zmm1
        vpmadd52luq zmm21, zmm8, zmm4
        vpmadd52huq zmm21, zmm8, zmm1
        vpmadd52huq zmm6, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 2432]
        vpmadd52luq zmm21, zmm8, zmm1
        vpmadd52luq zmm6, zmm8, zmm4
        vpmadd52huq zmm6, zmm8, zmm1
        vpmadd52huq zmm2, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 2496]
        vpmadd52luq zmm6, zmm8, zmm1
        vpmadd52luq zmm2, zmm8, zmm4
        vpmadd52huq zmm2, zmm8, zmm1
        vpmadd52huq zmm3, zmm8, zmm4
        vpaddq  zmm0, zmm29, zmm0
        vpsrlq  zmm1{k2}{z}, zmm0, 52
        vpaddq  zmm1, zmm9, zmm1
        vbroadcasti64x2 zmm4, [rcx + 3840]
        vbroadcasti64x2 zmm8, [rcx + 3856]
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52luq zmm16, zmm0, zmm4
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52luq zmm17, zmm0, zmm8
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm0, zmm4
        vpmadd52luq zmm8, zmm1, zmm4
        vpaddq  zmm17, zmm17, zmm8
        vshufi64x2 zmm1, zmm16, zmm16, 0
        vshufi64x2 zmm4, zmm17, zmm17, 0
        vmovdqu64 zmm8, [rcx + 2560]
        vpmadd52luq zmm0, zmm8, zmm1
        vpmadd52luq zmm9, zmm8, zmm4
        vpmadd52huq zmm9, zmm8, zmm1
        vpmadd52huq zmm23, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 2624]
        vpmadd52luq zmm9, zmm8, zmm1
        vpmadd52luq zmm23, zmm8, zmm4
        vpmadd52huq zmm23, zmm8, zmm1
        vpmadd52huq zmm10, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 2688]
        vpmadd52luq zmm23, zmm8, zmm1
        vpmadd52luq zmm10, zmm8, zmm4
        vpmadd52huq zmm10, zmm8, zmm1
        vpmadd52huq zmm28, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 2752]
        vpmadd52luq zmm10, zmm8, zmm1
        vpmadd52luq zmm28, zmm8, zmm4
        vpmadd52huq zmm28, zmm8, zmm1
        vpmadd52huq zmm11, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 2816]
        vpmadd52luq zmm28, zmm8, zmm1
        vpmadd52luq zmm11, zmm8, zmm4
        vpmadd52huq zmm11, zmm8, zmm1
        vpmadd52huq zmm19, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 2880]
        vpmadd52luq zmm11, zmm8, zmm1
        vpmadd52luq zmm19, zmm8, zmm4
        vpmadd52huq zmm19, zmm8, zmm1
        vpmadd52huq zmm12, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 2944]
        vpmadd52luq zmm19, zmm8, zmm1
        vpmadd52luq zmm12, zmm8, zmm4
        vpmadd52huq zmm12, zmm8, zmm1
        vpmadd52huq zmm27, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 3008]
        vpmadd52luq zmm12, zmm8, zmm1
        vpmadd52luq zmm27, zmm8, zmm4
        vpmadd52huq zmm27, zmm8, zmm1
        vpmadd52huq zmm13, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 3072]
        vpmadd52luq zmm27, zmm8, zmm1
        vpmadd52luq zmm13, zmm8, zmm4
        vpmadd52huq zmm13, zmm8, zmm1
        vpmadd52huq zmm18, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 3136]
        vpmadd52luq zmm13, zmm8, zmm1
        vpmadd52luq zmm18, zmm8, zmm4
        vpmadd52huq zmm18, zmm8, zmm1
        vpmadd52huq zmm14, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 3200]
        vpmadd52luq zmm18, zmm8, zmm1
        vpmadd52luq zmm14, zmm8, zmm4
        vpmadd52huq zmm14, zmm8, zmm1
        vpmadd52huq zmm26, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 3264]
        vpmadd52luq zmm14, zmm8, zmm1
        vpmadd52luq zmm26, zmm8, zmm4
        vpmadd52huq zmm26, zmm8, zmm1
        vpmadd52huq zmm15, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 3328]
        vpmadd52luq zmm26, zmm8, zmm1
        vpmadd52luq zmm15, zmm8, zmm4
        vpmadd52huq zmm15, zmm8, zmm1
        vpmadd52huq zmm20, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 3392]
        vpmadd52luq zmm15, zmm8, zmm1
        vpmadd52luq zmm20, zmm8, zmm4
        vpmadd52huq zmm20, zmm8, zmm1
        vpmadd52huq zmm5, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 3456]
        vpmadd52luq zmm20, zmm8, zmm1
        vpmadd52luq zmm5, zmm8, zmm4
        vpmadd52huq zmm5, zmm8, zmm1
        vpmadd52huq zmm25, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 3520]
        vpmadd52luq zmm5, zmm8, zmm1
        vpmadd52luq zmm25, zmm8, zmm4
        vpmadd52huq zmm25, zmm8, zmm1
        vpmadd52huq zmm7, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 3584]
        vpmadd52luq zmm25, zmm8, zmm1
        vpmadd52luq zmm7, zmm8, zmm4
        vpmadd52huq zmm7, zmm8, zmm1
        vpmadd52huq zmm21, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 3648]
        vpmadd52luq zmm7, zmm8, zmm1
        vpmadd52luq zmm21, zmm8, zmm4
        vpmadd52huq zmm21, zmm8, zmm1
        vpmadd52huq zmm6, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 3712]
        vpmadd52luq zmm21, zmm8, zmm1
        vpmadd52luq zmm6, zmm8, zmm4
        vpmadd52huq zmm6, zmm8, zmm1
        vpmadd52huq zmm2, zmm8, zmm4
        vmovdqu64 zmm8, [rcx + 3776]
        vpmadd52luq zmm6, zmm8, zmm1
        vpmadd52luq zmm2, zmm8, zmm4
        vpmadd52huq zmm2, zmm8, zmm1
        vpmadd52huq zmm3, zmm8, zmm4
        vpsrlq  zmm1{k2}{z}, zmm0, 52
        vpaddq  zmm1, zmm9, zmm1
        vpsrlq  zmm1{k2}{z}, zmm1, 52
        vpaddq  zmm23, zmm23, zmm1
        valignq zmm0{k1}{z}, zmm0, zmm0, 2
        vpaddq  zmm2, zmm2, zmm0
        valignq zmm0{k1}{z}, zmm9, zmm9, 2
        vpaddq  zmm3, zmm3, zmm0
        vpbroadcastq zmm0, rax
        vpsrlq  zmm1, zmm0, 51
        vpsrlq  zmm4, zmm23, 52
        vpandq  zmm23, zmm23, zmm0
        vpaddq  zmm10, zmm10, zmm4
        vpsrlq  zmm4, zmm10, 52
        vpandq  zmm10, zmm10, zmm0
        vpaddq  zmm28, zmm28, zmm4
        vpsrlq  zmm4, zmm28, 52
        vpandq  zmm28, zmm28, zmm0
        vpandq  zmm8, zmm10, zmm28
        vpaddq  zmm11, zmm11, zmm4
        vpsrlq  zmm4, zmm11, 52
        vpandq  zmm11, zmm11, zmm0
        vpandq  zmm8, zmm8, zmm11
        vpaddq  zmm19, zmm19, zmm4
        vpsrlq  zmm4, zmm19, 52
        vpandq  zmm19, zmm19, zmm0
        vpandq  zmm8, zmm8, zmm19
        vpaddq  zmm12, zmm12, zmm4
        vpsrlq  zmm4, zmm12, 52
        vpandq  zmm12, zmm12, zmm0
        vpandq  zmm8, zmm8, zmm12
        vpaddq  zmm27, zmm27, zmm4
        vpsrlq  zmm4, zmm27, 52
        vpandq  zmm27, zmm27, zmm0
        vpandq  zmm8, zmm8, zmm27
        vpaddq  zmm13, zmm13, zmm4
        vpsrlq  zmm4, zmm13, 52
        vpandq  zmm13, zmm13, zmm0
        vpandq  zmm8, zmm8, zmm13
        vpaddq  zmm18, zmm18, zmm4
        vpsrlq  zmm4, zmm18, 52
        vpandq  zmm18, zmm18, zmm0
        vpandq  zmm8, zmm8, zmm18
        vpaddq  zmm14, zmm14, zmm4
        vpsrlq  zmm4, zmm14, 52
        vpandq  zmm14, zmm14, zmm0
        vpandq  zmm8, zmm8, zmm14
        vpaddq  zmm26, zmm26, zmm4
        vpsrlq  zmm4, zmm26, 52
        vpandq  zmm26, zmm26, zmm0
        vpandq  zmm8, zmm8, zmm26
        vpaddq  zmm15, zmm15, zmm4
        vpsrlq  zmm4, zmm15, 52
        vpandq  zmm15, zmm15, zmm0
        vpandq  zmm8, zmm8, zmm15
        vpaddq  zmm20, zmm20, zmm4
        vpsrlq  zmm4, zmm20, 52
        vpandq  zmm20, zmm20, zmm0
        vpandq  zmm8, zmm8, zmm20
        vpaddq  zmm5, zmm5, zmm4
        vpsrlq  zmm4, zmm5, 52
        vpandq  zmm5, zmm5, zmm0
        vpandq  zmm8, zmm8, zmm5
        vpaddq  zmm25, zmm25, zmm4
        vpsrlq  zmm4, zmm25, 52
        vpandq  zmm25, zmm25, zmm0
        vpandq  zmm8, zmm8, zmm25
        vpaddq  zmm7, zmm7, zmm4
        vpsrlq  zmm4, zmm7, 52
        vpandq  zmm7, zmm7, zmm0
        vpandq  zmm8, zmm8, zmm7
        vpaddq  zmm21, zmm21, zmm4
        vpsrlq  zmm4, zmm21, 52
        vpandq  zmm21, zmm21, zmm0
        vpandq  zmm8, zmm8, zmm21
        vpaddq  zmm6, zmm6, zmm4
        vpsrlq  zmm4, zmm6, 52
        vpandq  zmm6, zmm6, zmm0
        vpandq  zmm8, zmm8, zmm6
        vpaddq  zmm2, zmm2, zmm4
        vpsrlq  zmm4, zmm2, 52
        vpandq  zmm2, zmm2, zmm0
        vpandq  zmm8, zmm8, zmm2
        vpaddq  zmm3, zmm3, zmm4
        vpsrlq  zmm4, zmm3, 52
        vpandq  zmm3, zmm3, zmm0
        vpandq  zmm8, zmm8, zmm3
        vpcmpeqq k3, zmm8, zmm0
        valignq zmm4{k7}{z}, zmm4, zmm4, 6
        vpaddq  zmm23, zmm23, zmm4
        vpcmpnleuq k4, zmm23, zmm0
        vpcmpeqq k5, zmm23, zmm0
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kshiftlw k3, k3, 2
        kshiftlw k0, k6, 4
        kshiftlw k6, k6, 2
        kandw   k3, k3, k0
        korw    k6, k6, k3
        vpaddq  zmm23{k6}, zmm23, zmm1
        vpandq  zmm23, zmm23, zmm0
        vmovdqu64 [rdi], zmm23
        kandw   k5, k5, k6
        korw    k4, k4, k5
        vpaddq  zmm10{k4}, zmm10, zmm1
        vpsrlq  zmm1, zmm10, 52
        vpandq  zmm10, zmm10, zmm0
        vmovdqu64 [rdi + 64], zmm10
        vpaddq  zmm28, zmm28, zmm1
        vpsrlq  zmm1, zmm28, 52
        vpandq  zmm28, zmm28, zmm0
        vmovdqu64 [rdi + 128], zmm28
        vpaddq  zmm11, zmm11, zmm1
        vpsrlq  zmm1, zmm11, 52
        vpandq  zmm11, zmm11, zmm0
        vmovdqu64 [rdi + 192], zmm11
        vpaddq  zmm19, zmm19, zmm1
        vpsrlq  zmm1, zmm19, 52
        vpandq  zmm19, zmm19, zmm0
        vmovdqu64 [rdi + 256], zmm19
        vpaddq  zmm12, zmm12, zmm1
        vpsrlq  zmm1, zmm12, 52
        vpandq  zmm12, zmm12, zmm0
        vmovdqu64 [rdi + 320], zmm12
        vpaddq  zmm27, zmm27, zmm1
        vpsrlq  zmm1, zmm27, 52
        vpandq  zmm27, zmm27, zmm0
        vmovdqu64 [rdi + 384], zmm27
        vpaddq  zmm13, zmm13, zmm1
        vpsrlq  zmm1, zmm13, 52
        vpandq  zmm13, zmm13, zmm0
        vmovdqu64 [rdi + 448], zmm13
        vpaddq  zmm18, zmm18, zmm1
        vpsrlq  zmm1, zmm18, 52
        vpandq  zmm18, zmm18, zmm0
        vmovdqu64 [rdi + 512], zmm18
        vpaddq  zmm14, zmm14, zmm1
        vpsrlq  zmm1, zmm14, 52
        vpandq  zmm14, zmm14, zmm0
        vmovdqu64 [rdi + 576], zmm14
        vpaddq  zmm26, zmm26, zmm1
        vpsrlq  zmm1, zmm26, 52
        vpandq  zmm26, zmm26, zmm0
        vmovdqu64 [rdi + 640], zmm26
        vpaddq  zmm15, zmm15, zmm1
        vpsrlq  zmm1, zmm15, 52
        vpandq  zmm15, zmm15, zmm0
        vmovdqu64 [rdi + 704], zmm15
        vpaddq  zmm20, zmm20, zmm1
        vpsrlq  zmm1, zmm20, 52
        vpandq  zmm20, zmm20, zmm0
        vmovdqu64 [rdi + 768], zmm20
        vpaddq  zmm5, zmm5, zmm1
        vpsrlq  zmm1, zmm5, 52
        vpandq  zmm5, zmm5, zmm0
        vmovdqu64 [rdi + 832], zmm5
        vpaddq  zmm25, zmm25, zmm1
        vpsrlq  zmm1, zmm25, 52
        vpandq  zmm25, zmm25, zmm0
        vmovdqu64 [rdi + 896], zmm25
        vpaddq  zmm7, zmm7, zmm1
        vpsrlq  zmm1, zmm7, 52
        vpandq  zmm7, zmm7, zmm0
        vmovdqu64 [rdi + 960], zmm7
        vpaddq  zmm21, zmm21, zmm1
        vpsrlq  zmm1, zmm21, 52
        vpandq  zmm21, zmm21, zmm0
        vmovdqu64 [rdi + 1024], zmm21
        vpaddq  zmm6, zmm6, zmm1
        vpsrlq  zmm1, zmm6, 52
        vpandq  zmm6, zmm6, zmm0
        vmovdqu64 [rdi + 1088], zmm6
        vpaddq  zmm2, zmm2, zmm1
        vpsrlq  zmm1, zmm2, 52
        vpandq  zmm2, zmm2, zmm0
        vmovdqu64 [rdi + 1152], zmm2
        vpaddq  zmm3, zmm3, zmm1
        vpsrlq  zmm1, zmm3, 52
        vpandq  zmm3, zmm3, zmm0
        vmovdqu64 [rdi + 1216], zmm3

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
END_KERNEL(karat_pair_mul_64_x86_64)

NOTES

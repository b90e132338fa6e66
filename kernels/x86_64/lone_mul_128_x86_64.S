/* karat_lone_mul_128_x86_64: z = x y 2^-8320 modulo m.
 * Contract: kernels/contracts/lone_mul.contract. Made by tools/ifma/generate.py lone_mul_128;
 * docs/x86.md has the algorithm and its bounds.
 *
 * Registers: rdi z, rsi x, rdx y, rcx c, r8 t, r9 k (not used); rax, r10, r11; k1 all lanes but the
 * last of each number, k2 its first lane, k7 all but the first; k0, k3 to k6 and all of zmm0 to zmm31.
 * No stack.
 * Cost: 12804 products, 13601 instructions on the two vector ports, so 6801 cycles at least.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"

KERNEL(karat_lone_mul_128_x86_64)
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
        vpbroadcastq zmm1, [rdx + 128]
        vpbroadcastq zmm2, [rdx + 192]
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
        vmovq   [r8 + 0], xmm3
        vpbroadcastq zmm24, [r8 + 0]
        valignq zmm3{k1}{z}, zmm3, zmm3, 1
        vpaddq  zmm23, zmm23, zmm3
        vpaddq  zmm4, zmm4, zmm2
        vpsrlq  zmm2{k2}{z}, zmm4, 52
        vmovq   [r8 + 8], xmm4
        vpbroadcastq zmm3, [r8 + 8]
        valignq zmm4{k1}{z}, zmm4, zmm4, 1
        vpaddq  zmm0, zmm0, zmm4
        vpaddq  zmm5, zmm5, zmm2
        vpsrlq  zmm2{k2}{z}, zmm5, 52
        vmovq   [r8 + 16], xmm5
        vpbroadcastq zmm4, [r8 + 16]
        valignq zmm5{k1}{z}, zmm5, zmm5, 1
        vpaddq  zmm25, zmm25, zmm5
        vpaddq  zmm6, zmm6, zmm2
        vpsrlq  zmm2{k2}{z}, zmm6, 52
        vmovq   [r8 + 24], xmm6
        vpbroadcastq zmm5, [r8 + 24]
        valignq zmm6{k1}{z}, zmm6, zmm6, 1
        vpaddq  zmm1, zmm1, zmm6
        vpbroadcastq zmm6, [rdx + 256]
        vpbroadcastq zmm26, [rdx + 320]
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
        vpbroadcastq zmm26, [rdx + 384]
        vpbroadcastq zmm27, [rdx + 448]
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
        vmovq   [r8 + 32], xmm7
        vpbroadcastq zmm3, [r8 + 32]
        valignq zmm4{k1}{z}, zmm7, zmm7, 1
        vpaddq  zmm28, zmm28, zmm4
        vpaddq  zmm8, zmm8, zmm2
        vpsrlq  zmm2{k2}{z}, zmm8, 52
        vmovq   [r8 + 40], xmm8
        vpbroadcastq zmm4, [r8 + 40]
        valignq zmm5{k1}{z}, zmm8, zmm8, 1
        vpaddq  zmm6, zmm6, zmm5
        vpaddq  zmm9, zmm9, zmm2
        vpsrlq  zmm2{k2}{z}, zmm9, 52
        vmovq   [r8 + 48], xmm9
        vpbroadcastq zmm5, [r8 + 48]
        valignq zmm7{k1}{z}, zmm9, zmm9, 1
        vpaddq  zmm30, zmm30, zmm7
        vpaddq  zmm10, zmm10, zmm2
        vpsrlq  zmm2{k2}{z}, zmm10, 52
        vmovq   [r8 + 56], xmm10
        vpbroadcastq zmm7, [r8 + 56]
        valignq zmm8{k1}{z}, zmm10, zmm10, 1
        vpaddq  zmm26, zmm26, zmm8
        vpbroadcastq zmm8, [rdx + 512]
        vpbroadcastq zmm9, [rdx + 576]
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
        vpbroadcastq zmm9, [rdx + 640]
        vpbroadcastq zmm10, [rdx + 704]
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
        vmovq   [r8 + 64], xmm11
        vpbroadcastq zmm3, [r8 + 64]
        valignq zmm4{k1}{z}, zmm11, zmm11, 1
        vpaddq  zmm24, zmm24, zmm4
        vpaddq  zmm12, zmm12, zmm2
        vpsrlq  zmm2{k2}{z}, zmm12, 52
        vmovq   [r8 + 72], xmm12
        vpbroadcastq zmm4, [r8 + 72]
        valignq zmm5{k1}{z}, zmm12, zmm12, 1
        vpaddq  zmm8, zmm8, zmm5
        vpaddq  zmm13, zmm13, zmm2
        vpsrlq  zmm2{k2}{z}, zmm13, 52
        vmovq   [r8 + 80], xmm13
        vpbroadcastq zmm5, [r8 + 80]
        valignq zmm7{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm29, zmm29, zmm7
        vpaddq  zmm14, zmm14, zmm2
        vpsrlq  zmm2{k2}{z}, zmm14, 52
        vmovq   [r8 + 88], xmm14
        vpbroadcastq zmm7, [r8 + 88]
        valignq zmm10{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm9, zmm9, zmm10
        vpbroadcastq zmm10, [rdx + 768]
        vpbroadcastq zmm11, [rdx + 832]
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
        vpbroadcastq zmm11, [rdx + 896]
        vpbroadcastq zmm12, [rdx + 960]
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
        vmovq   [r8 + 96], xmm15
        vpbroadcastq zmm3, [r8 + 96]
        valignq zmm4{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm13, zmm13, zmm4
        vpaddq  zmm16, zmm16, zmm2
        vpsrlq  zmm2{k2}{z}, zmm16, 52
        vmovq   [r8 + 104], xmm16
        vpbroadcastq zmm4, [r8 + 104]
        valignq zmm5{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm10, zmm10, zmm5
        vpaddq  zmm17, zmm17, zmm2
        vpsrlq  zmm2{k2}{z}, zmm17, 52
        vmovq   [r8 + 112], xmm17
        vpbroadcastq zmm5, [r8 + 112]
        valignq zmm7{k1}{z}, zmm17, zmm17, 1
        vpaddq  zmm27, zmm27, zmm7
        vpaddq  zmm18, zmm18, zmm2
        vpsrlq  zmm2{k2}{z}, zmm18, 52
        vmovq   [r8 + 120], xmm18
        vpbroadcastq zmm7, [r8 + 120]
        valignq zmm12{k1}{z}, zmm18, zmm18, 1
        vpaddq  zmm11, zmm11, zmm12
        vpbroadcastq zmm12, [rdx + 1024]
        vpbroadcastq zmm14, [rdx + 1088]
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
        vpbroadcastq zmm14, [rdx + 1152]
        vpbroadcastq zmm15, [rdx + 1216]
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
        vmovq   [r8 + 128], xmm19
        vpbroadcastq zmm3, [r8 + 128]
        valignq zmm4{k1}{z}, zmm19, zmm19, 1
        vpaddq  zmm16, zmm16, zmm4
        vpaddq  zmm20, zmm20, zmm2
        vpsrlq  zmm2{k2}{z}, zmm20, 52
        vmovq   [r8 + 136], xmm20
        vpbroadcastq zmm4, [r8 + 136]
        valignq zmm5{k1}{z}, zmm20, zmm20, 1
        vpaddq  zmm12, zmm12, zmm5
        vpaddq  zmm21, zmm21, zmm2
        vpsrlq  zmm2{k2}{z}, zmm21, 52
        vmovq   [r8 + 144], xmm21
        vpbroadcastq zmm5, [r8 + 144]
        valignq zmm7{k1}{z}, zmm21, zmm21, 1
        vpaddq  zmm18, zmm18, zmm7
        vpaddq  zmm22, zmm22, zmm2
        vpsrlq  zmm2{k2}{z}, zmm22, 52
        vmovq   [r8 + 152], xmm22
        vpbroadcastq zmm7, [r8 + 152]
        valignq zmm15{k1}{z}, zmm22, zmm22, 1
        vpaddq  zmm14, zmm14, zmm15
        vpbroadcastq zmm15, [rdx + 8]
        vpbroadcastq zmm17, [rdx + 72]
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
        vpbroadcastq zmm17, [rdx + 136]
        vpbroadcastq zmm19, [rdx + 200]
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
        vmovq   [r8 + 160], xmm23
        vpbroadcastq zmm3, [r8 + 160]
        valignq zmm4{k1}{z}, zmm23, zmm23, 1
        vpaddq  zmm20, zmm20, zmm4
        vpaddq  zmm0, zmm0, zmm2
        vpsrlq  zmm2{k2}{z}, zmm0, 52
        vmovq   [r8 + 168], xmm0
        vpbroadcastq zmm4, [r8 + 168]
        valignq zmm0{k1}{z}, zmm0, zmm0, 1
        vpaddq  zmm15, zmm15, zmm0
        vpaddq  zmm25, zmm25, zmm2
        vpsrlq  zmm0{k2}{z}, zmm25, 52
        vmovq   [r8 + 176], xmm25
        vpbroadcastq zmm2, [r8 + 176]
        valignq zmm5{k1}{z}, zmm25, zmm25, 1
        vpaddq  zmm22, zmm22, zmm5
        vpaddq  zmm1, zmm1, zmm0
        vpsrlq  zmm0{k2}{z}, zmm1, 52
        vmovq   [r8 + 184], xmm1
        vpbroadcastq zmm5, [r8 + 184]
        valignq zmm1{k1}{z}, zmm1, zmm1, 1
        vpaddq  zmm17, zmm17, zmm1
        vpbroadcastq zmm1, [rdx + 264]
        vpbroadcastq zmm7, [rdx + 328]
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
        vpbroadcastq zmm7, [rdx + 392]
        vpbroadcastq zmm19, [rdx + 456]
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
        vmovq   [r8 + 192], xmm28
        vpbroadcastq zmm2, [r8 + 192]
        valignq zmm3{k1}{z}, zmm28, zmm28, 1
        vpaddq  zmm21, zmm21, zmm3
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovq   [r8 + 200], xmm6
        vpbroadcastq zmm3, [r8 + 200]
        valignq zmm4{k1}{z}, zmm6, zmm6, 1
        vpaddq  zmm1, zmm1, zmm4
        vpaddq  zmm30, zmm30, zmm0
        vpsrlq  zmm0{k2}{z}, zmm30, 52
        vmovq   [r8 + 208], xmm30
        vpbroadcastq zmm4, [r8 + 208]
        valignq zmm5{k1}{z}, zmm30, zmm30, 1
        vpaddq  zmm25, zmm25, zmm5
        vpaddq  zmm26, zmm26, zmm0
        vpsrlq  zmm0{k2}{z}, zmm26, 52
        vmovq   [r8 + 216], xmm26
        vpbroadcastq zmm5, [r8 + 216]
        valignq zmm6{k1}{z}, zmm26, zmm26, 1
        vpaddq  zmm7, zmm7, zmm6
        vpbroadcastq zmm6, [rdx + 520]
        vpbroadcastq zmm19, [rdx + 584]
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
        vpbroadcastq zmm19, [rdx + 648]
        vpbroadcastq zmm23, [rdx + 712]
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
        vmovq   [r8 + 224], xmm24
        vpbroadcastq zmm2, [r8 + 224]
        valignq zmm3{k1}{z}, zmm24, zmm24, 1
        vpaddq  zmm26, zmm26, zmm3
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovq   [r8 + 232], xmm8
        vpbroadcastq zmm3, [r8 + 232]
        valignq zmm4{k1}{z}, zmm8, zmm8, 1
        vpaddq  zmm6, zmm6, zmm4
        vpaddq  zmm29, zmm29, zmm0
        vpsrlq  zmm0{k2}{z}, zmm29, 52
        vmovq   [r8 + 240], xmm29
        vpbroadcastq zmm4, [r8 + 240]
        valignq zmm5{k1}{z}, zmm29, zmm29, 1
        vpaddq  zmm30, zmm30, zmm5
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vmovq   [r8 + 248], xmm9
        vpbroadcastq zmm5, [r8 + 248]
        valignq zmm8{k1}{z}, zmm9, zmm9, 1
        vpaddq  zmm19, zmm19, zmm8
        vpbroadcastq zmm8, [rdx + 776]
        vpbroadcastq zmm9, [rdx + 840]
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
        vpbroadcastq zmm9, [rdx + 904]
        vpbroadcastq zmm23, [rdx + 968]
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
        vmovq   [r8 + 256], xmm13
        vpbroadcastq zmm2, [r8 + 256]
        valignq zmm3{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm24, zmm24, zmm3
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovq   [r8 + 264], xmm10
        vpbroadcastq zmm3, [r8 + 264]
        valignq zmm4{k1}{z}, zmm10, zmm10, 1
        vpaddq  zmm8, zmm8, zmm4
        vpaddq  zmm27, zmm27, zmm0
        vpsrlq  zmm0{k2}{z}, zmm27, 52
        vmovq   [r8 + 272], xmm27
        vpbroadcastq zmm4, [r8 + 272]
        valignq zmm5{k1}{z}, zmm27, zmm27, 1
        vpaddq  zmm29, zmm29, zmm5
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vmovq   [r8 + 280], xmm11
        vpbroadcastq zmm5, [r8 + 280]
        valignq zmm10{k1}{z}, zmm11, zmm11, 1
        vpaddq  zmm9, zmm9, zmm10
        vpbroadcastq zmm10, [rdx + 1032]
        vpbroadcastq zmm11, [rdx + 1096]
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
        vpbroadcastq zmm11, [rdx + 1160]
        vpbroadcastq zmm13, [rdx + 1224]
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
        vmovq   [r8 + 288], xmm16
        vpbroadcastq zmm2, [r8 + 288]
        valignq zmm3{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm23, zmm23, zmm3
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovq   [r8 + 296], xmm12
        vpbroadcastq zmm3, [r8 + 296]
        valignq zmm4{k1}{z}, zmm12, zmm12, 1
        vpaddq  zmm10, zmm10, zmm4
        vpaddq  zmm18, zmm18, zmm0
        vpsrlq  zmm0{k2}{z}, zmm18, 52
        vmovq   [r8 + 304], xmm18
        vpbroadcastq zmm4, [r8 + 304]
        valignq zmm5{k1}{z}, zmm18, zmm18, 1
        vpaddq  zmm28, zmm28, zmm5
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovq   [r8 + 312], xmm14
        vpbroadcastq zmm5, [r8 + 312]
        valignq zmm12{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm11, zmm11, zmm12
        vpbroadcastq zmm12, [rdx + 16]
        vpbroadcastq zmm13, [rdx + 80]
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
        vpbroadcastq zmm13, [rdx + 144]
        vpbroadcastq zmm14, [rdx + 208]
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
        vmovq   [r8 + 320], xmm20
        vpbroadcastq zmm2, [r8 + 320]
        valignq zmm3{k1}{z}, zmm20, zmm20, 1
        vpaddq  zmm16, zmm16, zmm3
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovq   [r8 + 328], xmm15
        vpbroadcastq zmm3, [r8 + 328]
        valignq zmm4{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm12, zmm12, zmm4
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovq   [r8 + 336], xmm22
        vpbroadcastq zmm4, [r8 + 336]
        valignq zmm5{k1}{z}, zmm22, zmm22, 1
        vpaddq  zmm27, zmm27, zmm5
        vpaddq  zmm17, zmm17, zmm0
        vpsrlq  zmm0{k2}{z}, zmm17, 52
        vmovq   [r8 + 344], xmm17
        vpbroadcastq zmm5, [r8 + 344]
        valignq zmm14{k1}{z}, zmm17, zmm17, 1
        vpaddq  zmm13, zmm13, zmm14
        vpbroadcastq zmm14, [rdx + 272]
        vpbroadcastq zmm15, [rdx + 336]
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
        vpbroadcastq zmm15, [rdx + 400]
        vpbroadcastq zmm17, [rdx + 464]
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
        vmovq   [r8 + 352], xmm21
        vpbroadcastq zmm2, [r8 + 352]
        valignq zmm3{k1}{z}, zmm21, zmm21, 1
        vpaddq  zmm18, zmm18, zmm3
        vpaddq  zmm1, zmm1, zmm0
        vpsrlq  zmm0{k2}{z}, zmm1, 52
        vmovq   [r8 + 360], xmm1
        vpbroadcastq zmm3, [r8 + 360]
        valignq zmm1{k1}{z}, zmm1, zmm1, 1
        vpaddq  zmm14, zmm14, zmm1
        vpaddq  zmm25, zmm25, zmm0
        vpsrlq  zmm0{k2}{z}, zmm25, 52
        vmovq   [r8 + 368], xmm25
        vpbroadcastq zmm1, [r8 + 368]
        valignq zmm4{k1}{z}, zmm25, zmm25, 1
        vpaddq  zmm22, zmm22, zmm4
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovq   [r8 + 376], xmm7
        vpbroadcastq zmm4, [r8 + 376]
        valignq zmm5{k1}{z}, zmm7, zmm7, 1
        vpaddq  zmm15, zmm15, zmm5
        vpbroadcastq zmm5, [rdx + 528]
        vpbroadcastq zmm7, [rdx + 592]
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
        vpbroadcastq zmm7, [rdx + 656]
        vpbroadcastq zmm17, [rdx + 720]
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
        vmovq   [r8 + 384], xmm26
        vpbroadcastq zmm1, [r8 + 384]
        valignq zmm2{k1}{z}, zmm26, zmm26, 1
        vpaddq  zmm20, zmm20, zmm2
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovq   [r8 + 392], xmm6
        vpbroadcastq zmm2, [r8 + 392]
        valignq zmm3{k1}{z}, zmm6, zmm6, 1
        vpaddq  zmm5, zmm5, zmm3
        vpaddq  zmm30, zmm30, zmm0
        vpsrlq  zmm0{k2}{z}, zmm30, 52
        vmovq   [r8 + 400], xmm30
        vpbroadcastq zmm3, [r8 + 400]
        valignq zmm4{k1}{z}, zmm30, zmm30, 1
        vpaddq  zmm25, zmm25, zmm4
        vpaddq  zmm19, zmm19, zmm0
        vpsrlq  zmm0{k2}{z}, zmm19, 52
        vmovq   [r8 + 408], xmm19
        vpbroadcastq zmm4, [r8 + 408]
        valignq zmm6{k1}{z}, zmm19, zmm19, 1
        vpaddq  zmm7, zmm7, zmm6
        vpbroadcastq zmm6, [rdx + 784]
        vpbroadcastq zmm17, [rdx + 848]
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
        vpbroadcastq zmm17, [rdx + 912]
        vpbroadcastq zmm19, [rdx + 976]
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
        vmovq   [r8 + 416], xmm24
        vpbroadcastq zmm1, [r8 + 416]
        valignq zmm2{k1}{z}, zmm24, zmm24, 1
        vpaddq  zmm21, zmm21, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovq   [r8 + 424], xmm8
        vpbroadcastq zmm2, [r8 + 424]
        valignq zmm3{k1}{z}, zmm8, zmm8, 1
        vpaddq  zmm6, zmm6, zmm3
        vpaddq  zmm29, zmm29, zmm0
        vpsrlq  zmm0{k2}{z}, zmm29, 52
        vmovq   [r8 + 432], xmm29
        vpbroadcastq zmm3, [r8 + 432]
        valignq zmm4{k1}{z}, zmm29, zmm29, 1
        vpaddq  zmm30, zmm30, zmm4
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vmovq   [r8 + 440], xmm9
        vpbroadcastq zmm4, [r8 + 440]
        valignq zmm8{k1}{z}, zmm9, zmm9, 1
        vpaddq  zmm17, zmm17, zmm8
        vpbroadcastq zmm8, [rdx + 1040]
        vpbroadcastq zmm9, [rdx + 1104]
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
        vpbroadcastq zmm9, [rdx + 1168]
        vpbroadcastq zmm19, [rdx + 1232]
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
        vmovq   [r8 + 448], xmm23
        vpbroadcastq zmm1, [r8 + 448]
        valignq zmm2{k1}{z}, zmm23, zmm23, 1
        vpaddq  zmm24, zmm24, zmm2
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovq   [r8 + 456], xmm10
        vpbroadcastq zmm2, [r8 + 456]
        valignq zmm3{k1}{z}, zmm10, zmm10, 1
        vpaddq  zmm8, zmm8, zmm3
        vpaddq  zmm28, zmm28, zmm0
        vpsrlq  zmm0{k2}{z}, zmm28, 52
        vmovq   [r8 + 464], xmm28
        vpbroadcastq zmm3, [r8 + 464]
        valignq zmm4{k1}{z}, zmm28, zmm28, 1
        vpaddq  zmm29, zmm29, zmm4
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vmovq   [r8 + 472], xmm11
        vpbroadcastq zmm4, [r8 + 472]
        valignq zmm10{k1}{z}, zmm11, zmm11, 1
        vpaddq  zmm9, zmm9, zmm10
        vpbroadcastq zmm10, [rdx + 24]
        vpbroadcastq zmm11, [rdx + 88]
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
        vpbroadcastq zmm11, [rdx + 152]
        vpbroadcastq zmm19, [rdx + 216]
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
        vmovq   [r8 + 480], xmm16
        vpbroadcastq zmm1, [r8 + 480]
        valignq zmm2{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm23, zmm23, zmm2
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovq   [r8 + 488], xmm12
        vpbroadcastq zmm2, [r8 + 488]
        valignq zmm3{k1}{z}, zmm12, zmm12, 1
        vpaddq  zmm10, zmm10, zmm3
        vpaddq  zmm27, zmm27, zmm0
        vpsrlq  zmm0{k2}{z}, zmm27, 52
        vmovq   [r8 + 496], xmm27
        vpbroadcastq zmm3, [r8 + 496]
        valignq zmm4{k1}{z}, zmm27, zmm27, 1
        vpaddq  zmm28, zmm28, zmm4
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovq   [r8 + 504], xmm13
        vpbroadcastq zmm4, [r8 + 504]
        valignq zmm12{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm11, zmm11, zmm12
        vpbroadcastq zmm12, [rdx + 280]
        vpbroadcastq zmm13, [rdx + 344]
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
        vpbroadcastq zmm13, [rdx + 408]
        vpbroadcastq zmm16, [rdx + 472]
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
        vmovq   [r8 + 512], xmm18
        vpbroadcastq zmm1, [r8 + 512]
        valignq zmm2{k1}{z}, zmm18, zmm18, 1
        vpaddq  zmm19, zmm19, zmm2
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovq   [r8 + 520], xmm14
        vpbroadcastq zmm2, [r8 + 520]
        valignq zmm3{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm12, zmm12, zmm3
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovq   [r8 + 528], xmm22
        vpbroadcastq zmm3, [r8 + 528]
        valignq zmm4{k1}{z}, zmm22, zmm22, 1
        vpaddq  zmm27, zmm27, zmm4
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovq   [r8 + 536], xmm15
        vpbroadcastq zmm4, [r8 + 536]
        valignq zmm14{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm13, zmm13, zmm14
        vpbroadcastq zmm14, [rdx + 536]
        vpbroadcastq zmm15, [rdx + 600]
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
        vpbroadcastq zmm15, [rdx + 664]
        vpbroadcastq zmm16, [rdx + 728]
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
        vmovq   [r8 + 544], xmm20
        vpbroadcastq zmm1, [r8 + 544]
        valignq zmm2{k1}{z}, zmm20, zmm20, 1
        vpaddq  zmm18, zmm18, zmm2
        vpaddq  zmm5, zmm5, zmm0
        vpsrlq  zmm0{k2}{z}, zmm5, 52
        vmovq   [r8 + 552], xmm5
        vpbroadcastq zmm2, [r8 + 552]
        valignq zmm3{k1}{z}, zmm5, zmm5, 1
        vpaddq  zmm14, zmm14, zmm3
        vpaddq  zmm25, zmm25, zmm0
        vpsrlq  zmm0{k2}{z}, zmm25, 52
        vmovq   [r8 + 560], xmm25
        vpbroadcastq zmm3, [r8 + 560]
        valignq zmm4{k1}{z}, zmm25, zmm25, 1
        vpaddq  zmm26, zmm26, zmm4
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovq   [r8 + 568], xmm7
        vpbroadcastq zmm4, [r8 + 568]
        valignq zmm5{k1}{z}, zmm7, zmm7, 1
        vpaddq  zmm15, zmm15, zmm5
        vpbroadcastq zmm5, [rdx + 792]
        vpbroadcastq zmm7, [rdx + 856]
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
        vpbroadcastq zmm7, [rdx + 920]
        vpbroadcastq zmm16, [rdx + 984]
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
        vmovq   [r8 + 576], xmm21
        vpbroadcastq zmm1, [r8 + 576]
        valignq zmm2{k1}{z}, zmm21, zmm21, 1
        vpaddq  zmm20, zmm20, zmm2
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovq   [r8 + 584], xmm6
        vpbroadcastq zmm2, [r8 + 584]
        valignq zmm3{k1}{z}, zmm6, zmm6, 1
        vpaddq  zmm5, zmm5, zmm3
        vpaddq  zmm30, zmm30, zmm0
        vpsrlq  zmm0{k2}{z}, zmm30, 52
        vmovq   [r8 + 592], xmm30
        vpbroadcastq zmm3, [r8 + 592]
        valignq zmm4{k1}{z}, zmm30, zmm30, 1
        vpaddq  zmm25, zmm25, zmm4
        vpaddq  zmm17, zmm17, zmm0
        vpsrlq  zmm0{k2}{z}, zmm17, 52
        vmovq   [r8 + 600], xmm17
        vpbroadcastq zmm4, [r8 + 600]
        valignq zmm6{k1}{z}, zmm17, zmm17, 1
        vpaddq  zmm7, zmm7, zmm6
        vpbroadcastq zmm6, [rdx + 1048]
        vpbroadcastq zmm16, [rdx + 1112]
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
        vpbroadcastq zmm16, [rdx + 1176]
        vpbroadcastq zmm17, [rdx + 1240]
        vmovdqu64 zmm22, [rsi + 0]
        vpmadd52luq zmm29, zmm22, zmm16
        vpmadd52luq zmm9, zmm22, zmm17
        vpmadd52huq zmm9, zmm22, zmm16
        vpmadd52huq zmm23, zmm22, zmm17
        vmovdqu64 zmm22, [rsi + 64]
        vpmadd52luq zmm9, zmm22, zmm16
        vpmadd52luq zmm23, zmm22, zmm17
        vpmadd52huq zmm23, zmm22, zmm16
        vpmadd52huq zmm10, zmm22, zmm17
        vmovdqu64 zmm22, [rsi + 128]
        vpmadd52luq zmm23, zmm22, zmm16
        vpmadd52luq zmm10, zmm22, zmm17
        vpmadd52huq zmm10, zmm22, zmm16
        vpmadd52huq zmm28, zmm22, zmm17
        vmovdqu64 zmm22, [rsi + 192]
        vpmadd52luq zmm10, zmm22, zmm16
        vpmadd52luq zmm28, zmm22, zmm17
        vpmadd52huq zmm28, zmm22, zmm16
        vpmadd52huq zmm11, zmm22, zmm17
        vmovdqu64 zmm22, [rsi + 256]
        vpmadd52luq zmm28, zmm22, zmm16
        vpmadd52luq zmm11, zmm22, zmm17
        vpmadd52huq zmm11, zmm22, zmm16
        vpmadd52huq zmm19, zmm22, zmm17
        vmovdqu64 zmm22, [rsi + 320]
        vpmadd52luq zmm11, zmm22, zmm16
        vpmadd52luq zmm19, zmm22, zmm17
        vpmadd52huq zmm19, zmm22, zmm16
        vpmadd52huq zmm12, zmm22, zmm17
        vmovdqu64 zmm22, [rsi + 384]
        vpmadd52luq zmm19, zmm22, zmm16
        vpmadd52luq zmm12, zmm22, zmm17
        vpmadd52huq zmm12, zmm22, zmm16
        vpmadd52huq zmm27, zmm22, zmm17
        vmovdqu64 zmm22, [rsi + 448]
        vpmadd52luq zmm12, zmm22, zmm16
        vpmadd52luq zmm27, zmm22, zmm17
        vpmadd52huq zmm27, zmm22, zmm16
        vpmadd52huq zmm13, zmm22, zmm17
        vmovdqu64 zmm22, [rsi + 512]
        vpmadd52luq zmm27, zmm22, zmm16
        vpmadd52luq zmm13, zmm22, zmm17
        vpmadd52huq zmm13, zmm22, zmm16
        vpmadd52huq zmm18, zmm22, zmm17
        vmovdqu64 zmm22, [rsi + 576]
        vpmadd52luq zmm13, zmm22, zmm16
        vpmadd52luq zmm18, zmm22, zmm17
        vpmadd52huq zmm18, zmm22, zmm16
        vpmadd52huq zmm14, zmm22, zmm17
        vmovdqu64 zmm22, [rsi + 640]
        vpmadd52luq zmm18, zmm22, zmm16
        vpmadd52luq zmm14, zmm22, zmm17
        vpmadd52huq zmm14, zmm22, zmm16
        vpmadd52huq zmm26, zmm22, zmm17
        vmovdqu64 zmm22, [rsi + 704]
        vpmadd52luq zmm14, zmm22, zmm16
        vpmadd52luq zmm26, zmm22, zmm17
        vpmadd52huq zmm26, zmm22, zmm16
        vpmadd52huq zmm15, zmm22, zmm17
        vmovdqu64 zmm22, [rsi + 768]
        vpmadd52luq zmm26, zmm22, zmm16
        vpmadd52luq zmm15, zmm22, zmm17
        vpmadd52huq zmm15, zmm22, zmm16
        vpmadd52huq zmm20, zmm22, zmm17
        vmovdqu64 zmm22, [rsi + 832]
        vpmadd52luq zmm15, zmm22, zmm16
        vpmadd52luq zmm20, zmm22, zmm17
        vpmadd52huq zmm20, zmm22, zmm16
        vpmadd52huq zmm5, zmm22, zmm17
        vmovdqu64 zmm22, [rsi + 896]
        vpmadd52luq zmm20, zmm22, zmm16
        vpmadd52luq zmm5, zmm22, zmm17
        vpmadd52huq zmm5, zmm22, zmm16
        vpmadd52huq zmm25, zmm22, zmm17
        vmovdqu64 zmm22, [rsi + 960]
        vpmadd52luq zmm5, zmm22, zmm16
        vpmadd52luq zmm25, zmm22, zmm17
        vpmadd52huq zmm25, zmm22, zmm16
        vpmadd52huq zmm7, zmm22, zmm17
        vmovdqu64 zmm22, [rsi + 1024]
        vpmadd52luq zmm25, zmm22, zmm16
        vpmadd52luq zmm7, zmm22, zmm17
        vpmadd52huq zmm7, zmm22, zmm16
        vpmadd52huq zmm21, zmm22, zmm17
        vmovdqu64 zmm22, [rsi + 1088]
        vpmadd52luq zmm7, zmm22, zmm16
        vpmadd52luq zmm21, zmm22, zmm17
        vpmadd52huq zmm21, zmm22, zmm16
        vpmadd52huq zmm6, zmm22, zmm17
        vmovdqu64 zmm22, [rsi + 1152]
        vpmadd52luq zmm21, zmm22, zmm16
        vpmadd52luq zmm6, zmm22, zmm17
        vpmadd52huq zmm6, zmm22, zmm16
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm22, zmm17
        vmovdqu64 zmm22, [rsi + 1216]
        vpmadd52luq zmm6, zmm22, zmm16
        vpmadd52luq zmm30, zmm22, zmm17
        vpmadd52huq zmm30, zmm22, zmm16
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm22, zmm17
        vmovdqu64 zmm17, [rcx + 0]
        vpmadd52luq zmm24, zmm17, zmm1
        vpmadd52luq zmm8, zmm17, zmm2
        vpmadd52huq zmm8, zmm17, zmm1
        vpmadd52huq zmm29, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52luq zmm8, zmm17, zmm1
        vpmadd52luq zmm29, zmm17, zmm2
        vpmadd52huq zmm29, zmm17, zmm1
        vpmadd52huq zmm9, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 128]
        vpmadd52luq zmm29, zmm17, zmm1
        vpmadd52luq zmm9, zmm17, zmm2
        vpmadd52huq zmm9, zmm17, zmm1
        vpmadd52huq zmm23, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 192]
        vpmadd52luq zmm9, zmm17, zmm1
        vpmadd52luq zmm23, zmm17, zmm2
        vpmadd52huq zmm23, zmm17, zmm1
        vpmadd52huq zmm10, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52luq zmm23, zmm17, zmm1
        vpmadd52luq zmm10, zmm17, zmm2
        vpmadd52huq zmm10, zmm17, zmm1
        vpmadd52huq zmm28, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 320]
        vpmadd52luq zmm10, zmm17, zmm1
        vpmadd52luq zmm28, zmm17, zmm2
        vpmadd52huq zmm28, zmm17, zmm1
        vpmadd52huq zmm11, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 384]
        vpmadd52luq zmm28, zmm17, zmm1
        vpmadd52luq zmm11, zmm17, zmm2
        vpmadd52huq zmm11, zmm17, zmm1
        vpmadd52huq zmm19, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 448]
        vpmadd52luq zmm11, zmm17, zmm1
        vpmadd52luq zmm19, zmm17, zmm2
        vpmadd52huq zmm19, zmm17, zmm1
        vpmadd52huq zmm12, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 512]
        vpmadd52luq zmm19, zmm17, zmm1
        vpmadd52luq zmm12, zmm17, zmm2
        vpmadd52huq zmm12, zmm17, zmm1
        vpmadd52huq zmm27, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 576]
        vpmadd52luq zmm12, zmm17, zmm1
        vpmadd52luq zmm27, zmm17, zmm2
        vpmadd52huq zmm27, zmm17, zmm1
        vpmadd52huq zmm13, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 640]
        vpmadd52luq zmm27, zmm17, zmm1
        vpmadd52luq zmm13, zmm17, zmm2
        vpmadd52huq zmm13, zmm17, zmm1
        vpmadd52huq zmm18, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 704]
        vpmadd52luq zmm13, zmm17, zmm1
        vpmadd52luq zmm18, zmm17, zmm2
        vpmadd52huq zmm18, zmm17, zmm1
        vpmadd52huq zmm14, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 768]
        vpmadd52luq zmm18, zmm17, zmm1
        vpmadd52luq zmm14, zmm17, zmm2
        vpmadd52huq zmm14, zmm17, zmm1
        vpmadd52huq zmm26, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 832]
        vpmadd52luq zmm14, zmm17, zmm1
        vpmadd52luq zmm26, zmm17, zmm2
        vpmadd52huq zmm26, zmm17, zmm1
        vpmadd52huq zmm15, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 896]
        vpmadd52luq zmm26, zmm17, zmm1
        vpmadd52luq zmm15, zmm17, zmm2
        vpmadd52huq zmm15, zmm17, zmm1
        vpmadd52huq zmm20, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 960]
        vpmadd52luq zmm15, zmm17, zmm1
        vpmadd52luq zmm20, zmm17, zmm2
        vpmadd52huq zmm20, zmm17, zmm1
        vpmadd52huq zmm5, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1024]
        vpmadd52luq zmm20, zmm17, zmm1
        vpmadd52luq zmm5, zmm17, zmm2
        vpmadd52huq zmm5, zmm17, zmm1
        vpmadd52huq zmm25, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1088]
        vpmadd52luq zmm5, zmm17, zmm1
        vpmadd52luq zmm25, zmm17, zmm2
        vpmadd52huq zmm25, zmm17, zmm1
        vpmadd52huq zmm7, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1152]
        vpmadd52luq zmm25, zmm17, zmm1
        vpmadd52luq zmm7, zmm17, zmm2
        vpmadd52huq zmm7, zmm17, zmm1
        vpmadd52huq zmm21, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1216]
        vpmadd52luq zmm7, zmm17, zmm1
        vpmadd52luq zmm21, zmm17, zmm2
        vpmadd52huq zmm21, zmm17, zmm1
        vpmadd52huq zmm6, zmm17, zmm2
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
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1216]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm16, zmm1, zmm4
        vpaddq  zmm24, zmm24, zmm0
        vpsrlq  zmm0{k2}{z}, zmm24, 52
        vmovq   [r8 + 608], xmm24
        vpbroadcastq zmm1, [r8 + 608]
        valignq zmm2{k1}{z}, zmm24, zmm24, 1
        vpaddq  zmm21, zmm21, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovq   [r8 + 616], xmm8
        vpbroadcastq zmm2, [r8 + 616]
        valignq zmm3{k1}{z}, zmm8, zmm8, 1
        vpaddq  zmm6, zmm6, zmm3
        vpaddq  zmm29, zmm29, zmm0
        vpsrlq  zmm0{k2}{z}, zmm29, 52
        vmovq   [r8 + 624], xmm29
        vpbroadcastq zmm3, [r8 + 624]
        valignq zmm4{k1}{z}, zmm29, zmm29, 1
        vpaddq  zmm30, zmm30, zmm4
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vmovq   [r8 + 632], xmm9
        vpbroadcastq zmm4, [r8 + 632]
        valignq zmm8{k1}{z}, zmm9, zmm9, 1
        vpaddq  zmm16, zmm16, zmm8
        vpbroadcastq zmm8, [rdx + 32]
        vpbroadcastq zmm9, [rdx + 96]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm23, zmm17, zmm8
        vpmadd52luq zmm10, zmm17, zmm9
        vpmadd52huq zmm10, zmm17, zmm8
        vpmadd52huq zmm28, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52luq zmm10, zmm17, zmm8
        vpmadd52luq zmm28, zmm17, zmm9
        vpmadd52huq zmm28, zmm17, zmm8
        vpmadd52huq zmm11, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm28, zmm17, zmm8
        vpmadd52luq zmm11, zmm17, zmm9
        vpmadd52huq zmm11, zmm17, zmm8
        vpmadd52huq zmm19, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 192]
        vpmadd52luq zmm11, zmm17, zmm8
        vpmadd52luq zmm19, zmm17, zmm9
        vpmadd52huq zmm19, zmm17, zmm8
        vpmadd52huq zmm12, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm19, zmm17, zmm8
        vpmadd52luq zmm12, zmm17, zmm9
        vpmadd52huq zmm12, zmm17, zmm8
        vpmadd52huq zmm27, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 320]
        vpmadd52luq zmm12, zmm17, zmm8
        vpmadd52luq zmm27, zmm17, zmm9
        vpmadd52huq zmm27, zmm17, zmm8
        vpmadd52huq zmm13, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 384]
        vpmadd52luq zmm27, zmm17, zmm8
        vpmadd52luq zmm13, zmm17, zmm9
        vpmadd52huq zmm13, zmm17, zmm8
        vpmadd52huq zmm18, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 448]
        vpmadd52luq zmm13, zmm17, zmm8
        vpmadd52luq zmm18, zmm17, zmm9
        vpmadd52huq zmm18, zmm17, zmm8
        vpmadd52huq zmm14, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 512]
        vpmadd52luq zmm18, zmm17, zmm8
        vpmadd52luq zmm14, zmm17, zmm9
        vpmadd52huq zmm14, zmm17, zmm8
        vpmadd52huq zmm26, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 576]
        vpmadd52luq zmm14, zmm17, zmm8
        vpmadd52luq zmm26, zmm17, zmm9
        vpmadd52huq zmm26, zmm17, zmm8
        vpmadd52huq zmm15, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 640]
        vpmadd52luq zmm26, zmm17, zmm8
        vpmadd52luq zmm15, zmm17, zmm9
        vpmadd52huq zmm15, zmm17, zmm8
        vpmadd52huq zmm20, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 704]
        vpmadd52luq zmm15, zmm17, zmm8
        vpmadd52luq zmm20, zmm17, zmm9
        vpmadd52huq zmm20, zmm17, zmm8
        vpmadd52huq zmm5, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 768]
        vpmadd52luq zmm20, zmm17, zmm8
        vpmadd52luq zmm5, zmm17, zmm9
        vpmadd52huq zmm5, zmm17, zmm8
        vpmadd52huq zmm25, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 832]
        vpmadd52luq zmm5, zmm17, zmm8
        vpmadd52luq zmm25, zmm17, zmm9
        vpmadd52huq zmm25, zmm17, zmm8
        vpmadd52huq zmm7, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 896]
        vpmadd52luq zmm25, zmm17, zmm8
        vpmadd52luq zmm7, zmm17, zmm9
        vpmadd52huq zmm7, zmm17, zmm8
        vpmadd52huq zmm21, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 960]
        vpmadd52luq zmm7, zmm17, zmm8
        vpmadd52luq zmm21, zmm17, zmm9
        vpmadd52huq zmm21, zmm17, zmm8
        vpmadd52huq zmm6, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 1024]
        vpmadd52luq zmm21, zmm17, zmm8
        vpmadd52luq zmm6, zmm17, zmm9
        vpmadd52huq zmm6, zmm17, zmm8
        vpmadd52huq zmm30, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 1088]
        vpmadd52luq zmm6, zmm17, zmm8
        vpmadd52luq zmm30, zmm17, zmm9
        vpmadd52huq zmm30, zmm17, zmm8
        vpmadd52huq zmm16, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 1152]
        vpmadd52luq zmm30, zmm17, zmm8
        vpmadd52luq zmm16, zmm17, zmm9
        vpmadd52huq zmm16, zmm17, zmm8
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 1216]
        vpmadd52luq zmm16, zmm17, zmm8
        vpmadd52luq zmm22, zmm17, zmm9
        vpmadd52huq zmm22, zmm17, zmm8
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm17, zmm9
        vpbroadcastq zmm9, [rdx + 160]
        vpbroadcastq zmm17, [rdx + 224]
        vmovdqu64 zmm24, [rsi + 0]
        vpmadd52luq zmm28, zmm24, zmm9
        vpmadd52luq zmm11, zmm24, zmm17
        vpmadd52huq zmm11, zmm24, zmm9
        vpmadd52huq zmm19, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 64]
        vpmadd52luq zmm11, zmm24, zmm9
        vpmadd52luq zmm19, zmm24, zmm17
        vpmadd52huq zmm19, zmm24, zmm9
        vpmadd52huq zmm12, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 128]
        vpmadd52luq zmm19, zmm24, zmm9
        vpmadd52luq zmm12, zmm24, zmm17
        vpmadd52huq zmm12, zmm24, zmm9
        vpmadd52huq zmm27, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 192]
        vpmadd52luq zmm12, zmm24, zmm9
        vpmadd52luq zmm27, zmm24, zmm17
        vpmadd52huq zmm27, zmm24, zmm9
        vpmadd52huq zmm13, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 256]
        vpmadd52luq zmm27, zmm24, zmm9
        vpmadd52luq zmm13, zmm24, zmm17
        vpmadd52huq zmm13, zmm24, zmm9
        vpmadd52huq zmm18, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 320]
        vpmadd52luq zmm13, zmm24, zmm9
        vpmadd52luq zmm18, zmm24, zmm17
        vpmadd52huq zmm18, zmm24, zmm9
        vpmadd52huq zmm14, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 384]
        vpmadd52luq zmm18, zmm24, zmm9
        vpmadd52luq zmm14, zmm24, zmm17
        vpmadd52huq zmm14, zmm24, zmm9
        vpmadd52huq zmm26, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 448]
        vpmadd52luq zmm14, zmm24, zmm9
        vpmadd52luq zmm26, zmm24, zmm17
        vpmadd52huq zmm26, zmm24, zmm9
        vpmadd52huq zmm15, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 512]
        vpmadd52luq zmm26, zmm24, zmm9
        vpmadd52luq zmm15, zmm24, zmm17
        vpmadd52huq zmm15, zmm24, zmm9
        vpmadd52huq zmm20, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 576]
        vpmadd52luq zmm15, zmm24, zmm9
        vpmadd52luq zmm20, zmm24, zmm17
        vpmadd52huq zmm20, zmm24, zmm9
        vpmadd52huq zmm5, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 640]
        vpmadd52luq zmm20, zmm24, zmm9
        vpmadd52luq zmm5, zmm24, zmm17
        vpmadd52huq zmm5, zmm24, zmm9
        vpmadd52huq zmm25, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 704]
        vpmadd52luq zmm5, zmm24, zmm9
        vpmadd52luq zmm25, zmm24, zmm17
        vpmadd52huq zmm25, zmm24, zmm9
        vpmadd52huq zmm7, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 768]
        vpmadd52luq zmm25, zmm24, zmm9
        vpmadd52luq zmm7, zmm24, zmm17
        vpmadd52huq zmm7, zmm24, zmm9
        vpmadd52huq zmm21, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 832]
        vpmadd52luq zmm7, zmm24, zmm9
        vpmadd52luq zmm21, zmm24, zmm17
        vpmadd52huq zmm21, zmm24, zmm9
        vpmadd52huq zmm6, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 896]
        vpmadd52luq zmm21, zmm24, zmm9
        vpmadd52luq zmm6, zmm24, zmm17
        vpmadd52huq zmm6, zmm24, zmm9
        vpmadd52huq zmm30, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 960]
        vpmadd52luq zmm6, zmm24, zmm9
        vpmadd52luq zmm30, zmm24, zmm17
        vpmadd52huq zmm30, zmm24, zmm9
        vpmadd52huq zmm16, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1024]
        vpmadd52luq zmm30, zmm24, zmm9
        vpmadd52luq zmm16, zmm24, zmm17
        vpmadd52huq zmm16, zmm24, zmm9
        vpmadd52huq zmm22, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1088]
        vpmadd52luq zmm16, zmm24, zmm9
        vpmadd52luq zmm22, zmm24, zmm17
        vpmadd52huq zmm22, zmm24, zmm9
        vpmadd52huq zmm8, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1152]
        vpmadd52luq zmm22, zmm24, zmm9
        vpmadd52luq zmm8, zmm24, zmm17
        vpmadd52huq zmm8, zmm24, zmm9
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1216]
        vpmadd52luq zmm8, zmm24, zmm9
        vpmadd52luq zmm29, zmm24, zmm17
        vpmadd52huq zmm29, zmm24, zmm9
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm24, zmm17
        vmovdqu64 zmm17, [rcx + 0]
        vpmadd52luq zmm23, zmm17, zmm1
        vpmadd52luq zmm10, zmm17, zmm2
        vpmadd52huq zmm10, zmm17, zmm1
        vpmadd52huq zmm28, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52luq zmm10, zmm17, zmm1
        vpmadd52luq zmm28, zmm17, zmm2
        vpmadd52huq zmm28, zmm17, zmm1
        vpmadd52huq zmm11, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 128]
        vpmadd52luq zmm28, zmm17, zmm1
        vpmadd52luq zmm11, zmm17, zmm2
        vpmadd52huq zmm11, zmm17, zmm1
        vpmadd52huq zmm19, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 192]
        vpmadd52luq zmm11, zmm17, zmm1
        vpmadd52luq zmm19, zmm17, zmm2
        vpmadd52huq zmm19, zmm17, zmm1
        vpmadd52huq zmm12, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52luq zmm19, zmm17, zmm1
        vpmadd52luq zmm12, zmm17, zmm2
        vpmadd52huq zmm12, zmm17, zmm1
        vpmadd52huq zmm27, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 320]
        vpmadd52luq zmm12, zmm17, zmm1
        vpmadd52luq zmm27, zmm17, zmm2
        vpmadd52huq zmm27, zmm17, zmm1
        vpmadd52huq zmm13, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 384]
        vpmadd52luq zmm27, zmm17, zmm1
        vpmadd52luq zmm13, zmm17, zmm2
        vpmadd52huq zmm13, zmm17, zmm1
        vpmadd52huq zmm18, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 448]
        vpmadd52luq zmm13, zmm17, zmm1
        vpmadd52luq zmm18, zmm17, zmm2
        vpmadd52huq zmm18, zmm17, zmm1
        vpmadd52huq zmm14, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 512]
        vpmadd52luq zmm18, zmm17, zmm1
        vpmadd52luq zmm14, zmm17, zmm2
        vpmadd52huq zmm14, zmm17, zmm1
        vpmadd52huq zmm26, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 576]
        vpmadd52luq zmm14, zmm17, zmm1
        vpmadd52luq zmm26, zmm17, zmm2
        vpmadd52huq zmm26, zmm17, zmm1
        vpmadd52huq zmm15, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 640]
        vpmadd52luq zmm26, zmm17, zmm1
        vpmadd52luq zmm15, zmm17, zmm2
        vpmadd52huq zmm15, zmm17, zmm1
        vpmadd52huq zmm20, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 704]
        vpmadd52luq zmm15, zmm17, zmm1
        vpmadd52luq zmm20, zmm17, zmm2
        vpmadd52huq zmm20, zmm17, zmm1
        vpmadd52huq zmm5, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 768]
        vpmadd52luq zmm20, zmm17, zmm1
        vpmadd52luq zmm5, zmm17, zmm2
        vpmadd52huq zmm5, zmm17, zmm1
        vpmadd52huq zmm25, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 832]
        vpmadd52luq zmm5, zmm17, zmm1
        vpmadd52luq zmm25, zmm17, zmm2
        vpmadd52huq zmm25, zmm17, zmm1
        vpmadd52huq zmm7, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 896]
        vpmadd52luq zmm25, zmm17, zmm1
        vpmadd52luq zmm7, zmm17, zmm2
        vpmadd52huq zmm7, zmm17, zmm1
        vpmadd52huq zmm21, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 960]
        vpmadd52luq zmm7, zmm17, zmm1
        vpmadd52luq zmm21, zmm17, zmm2
        vpmadd52huq zmm21, zmm17, zmm1
        vpmadd52huq zmm6, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1024]
        vpmadd52luq zmm21, zmm17, zmm1
        vpmadd52luq zmm6, zmm17, zmm2
        vpmadd52huq zmm6, zmm17, zmm1
        vpmadd52huq zmm30, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1088]
        vpmadd52luq zmm6, zmm17, zmm1
        vpmadd52luq zmm30, zmm17, zmm2
        vpmadd52huq zmm30, zmm17, zmm1
        vpmadd52huq zmm16, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1152]
        vpmadd52luq zmm30, zmm17, zmm1
        vpmadd52luq zmm16, zmm17, zmm2
        vpmadd52huq zmm16, zmm17, zmm1
        vpmadd52huq zmm22, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1216]
        vpmadd52luq zmm16, zmm17, zmm1
        vpmadd52luq zmm22, zmm17, zmm2
        vpmadd52huq zmm22, zmm17, zmm1
        vpmadd52huq zmm8, zmm17, zmm2
        vmovdqu64 zmm1, [rcx + 0]
        vpmadd52luq zmm28, zmm1, zmm3
        vpmadd52luq zmm11, zmm1, zmm4
        vpmadd52huq zmm11, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 64]
        vpmadd52luq zmm11, zmm1, zmm3
        vpmadd52luq zmm19, zmm1, zmm4
        vpmadd52huq zmm19, zmm1, zmm3
        vpmadd52huq zmm12, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 128]
        vpmadd52luq zmm19, zmm1, zmm3
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
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 448]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 512]
        vpmadd52luq zmm26, zmm1, zmm3
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
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1024]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1088]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1152]
        vpmadd52luq zmm22, zmm1, zmm3
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
        vmovq   [r8 + 640], xmm23
        vpbroadcastq zmm1, [r8 + 640]
        valignq zmm2{k1}{z}, zmm23, zmm23, 1
        vpaddq  zmm22, zmm22, zmm2
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovq   [r8 + 648], xmm10
        vpbroadcastq zmm2, [r8 + 648]
        valignq zmm3{k1}{z}, zmm10, zmm10, 1
        vpaddq  zmm8, zmm8, zmm3
        vpaddq  zmm28, zmm28, zmm0
        vpsrlq  zmm0{k2}{z}, zmm28, 52
        vmovq   [r8 + 656], xmm28
        vpbroadcastq zmm3, [r8 + 656]
        valignq zmm4{k1}{z}, zmm28, zmm28, 1
        vpaddq  zmm29, zmm29, zmm4
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vmovq   [r8 + 664], xmm11
        vpbroadcastq zmm4, [r8 + 664]
        valignq zmm10{k1}{z}, zmm11, zmm11, 1
        vpaddq  zmm9, zmm9, zmm10
        vpbroadcastq zmm10, [rdx + 288]
        vpbroadcastq zmm11, [rdx + 352]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm19, zmm17, zmm10
        vpmadd52luq zmm12, zmm17, zmm11
        vpmadd52huq zmm12, zmm17, zmm10
        vpmadd52huq zmm27, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52luq zmm12, zmm17, zmm10
        vpmadd52luq zmm27, zmm17, zmm11
        vpmadd52huq zmm27, zmm17, zmm10
        vpmadd52huq zmm13, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm27, zmm17, zmm10
        vpmadd52luq zmm13, zmm17, zmm11
        vpmadd52huq zmm13, zmm17, zmm10
        vpmadd52huq zmm18, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 192]
        vpmadd52luq zmm13, zmm17, zmm10
        vpmadd52luq zmm18, zmm17, zmm11
        vpmadd52huq zmm18, zmm17, zmm10
        vpmadd52huq zmm14, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm18, zmm17, zmm10
        vpmadd52luq zmm14, zmm17, zmm11
        vpmadd52huq zmm14, zmm17, zmm10
        vpmadd52huq zmm26, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 320]
        vpmadd52luq zmm14, zmm17, zmm10
        vpmadd52luq zmm26, zmm17, zmm11
        vpmadd52huq zmm26, zmm17, zmm10
        vpmadd52huq zmm15, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 384]
        vpmadd52luq zmm26, zmm17, zmm10
        vpmadd52luq zmm15, zmm17, zmm11
        vpmadd52huq zmm15, zmm17, zmm10
        vpmadd52huq zmm20, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 448]
        vpmadd52luq zmm15, zmm17, zmm10
        vpmadd52luq zmm20, zmm17, zmm11
        vpmadd52huq zmm20, zmm17, zmm10
        vpmadd52huq zmm5, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 512]
        vpmadd52luq zmm20, zmm17, zmm10
        vpmadd52luq zmm5, zmm17, zmm11
        vpmadd52huq zmm5, zmm17, zmm10
        vpmadd52huq zmm25, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 576]
        vpmadd52luq zmm5, zmm17, zmm10
        vpmadd52luq zmm25, zmm17, zmm11
        vpmadd52huq zmm25, zmm17, zmm10
        vpmadd52huq zmm7, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 640]
        vpmadd52luq zmm25, zmm17, zmm10
        vpmadd52luq zmm7, zmm17, zmm11
        vpmadd52huq zmm7, zmm17, zmm10
        vpmadd52huq zmm21, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 704]
        vpmadd52luq zmm7, zmm17, zmm10
        vpmadd52luq zmm21, zmm17, zmm11
        vpmadd52huq zmm21, zmm17, zmm10
        vpmadd52huq zmm6, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 768]
        vpmadd52luq zmm21, zmm17, zmm10
        vpmadd52luq zmm6, zmm17, zmm11
        vpmadd52huq zmm6, zmm17, zmm10
        vpmadd52huq zmm30, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 832]
        vpmadd52luq zmm6, zmm17, zmm10
        vpmadd52luq zmm30, zmm17, zmm11
        vpmadd52huq zmm30, zmm17, zmm10
        vpmadd52huq zmm16, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 896]
        vpmadd52luq zmm30, zmm17, zmm10
        vpmadd52luq zmm16, zmm17, zmm11
        vpmadd52huq zmm16, zmm17, zmm10
        vpmadd52huq zmm22, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 960]
        vpmadd52luq zmm16, zmm17, zmm10
        vpmadd52luq zmm22, zmm17, zmm11
        vpmadd52huq zmm22, zmm17, zmm10
        vpmadd52huq zmm8, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 1024]
        vpmadd52luq zmm22, zmm17, zmm10
        vpmadd52luq zmm8, zmm17, zmm11
        vpmadd52huq zmm8, zmm17, zmm10
        vpmadd52huq zmm29, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 1088]
        vpmadd52luq zmm8, zmm17, zmm10
        vpmadd52luq zmm29, zmm17, zmm11
        vpmadd52huq zmm29, zmm17, zmm10
        vpmadd52huq zmm9, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 1152]
        vpmadd52luq zmm29, zmm17, zmm10
        vpmadd52luq zmm9, zmm17, zmm11
        vpmadd52huq zmm9, zmm17, zmm10
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 1216]
        vpmadd52luq zmm9, zmm17, zmm10
        vpmadd52luq zmm23, zmm17, zmm11
        vpmadd52huq zmm23, zmm17, zmm10
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm17, zmm11
        vpbroadcastq zmm11, [rdx + 416]
        vpbroadcastq zmm17, [rdx + 480]
        vmovdqu64 zmm24, [rsi + 0]
        vpmadd52luq zmm27, zmm24, zmm11
        vpmadd52luq zmm13, zmm24, zmm17
        vpmadd52huq zmm13, zmm24, zmm11
        vpmadd52huq zmm18, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 64]
        vpmadd52luq zmm13, zmm24, zmm11
        vpmadd52luq zmm18, zmm24, zmm17
        vpmadd52huq zmm18, zmm24, zmm11
        vpmadd52huq zmm14, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 128]
        vpmadd52luq zmm18, zmm24, zmm11
        vpmadd52luq zmm14, zmm24, zmm17
        vpmadd52huq zmm14, zmm24, zmm11
        vpmadd52huq zmm26, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 192]
        vpmadd52luq zmm14, zmm24, zmm11
        vpmadd52luq zmm26, zmm24, zmm17
        vpmadd52huq zmm26, zmm24, zmm11
        vpmadd52huq zmm15, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 256]
        vpmadd52luq zmm26, zmm24, zmm11
        vpmadd52luq zmm15, zmm24, zmm17
        vpmadd52huq zmm15, zmm24, zmm11
        vpmadd52huq zmm20, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 320]
        vpmadd52luq zmm15, zmm24, zmm11
        vpmadd52luq zmm20, zmm24, zmm17
        vpmadd52huq zmm20, zmm24, zmm11
        vpmadd52huq zmm5, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 384]
        vpmadd52luq zmm20, zmm24, zmm11
        vpmadd52luq zmm5, zmm24, zmm17
        vpmadd52huq zmm5, zmm24, zmm11
        vpmadd52huq zmm25, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 448]
        vpmadd52luq zmm5, zmm24, zmm11
        vpmadd52luq zmm25, zmm24, zmm17
        vpmadd52huq zmm25, zmm24, zmm11
        vpmadd52huq zmm7, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 512]
        vpmadd52luq zmm25, zmm24, zmm11
        vpmadd52luq zmm7, zmm24, zmm17
        vpmadd52huq zmm7, zmm24, zmm11
        vpmadd52huq zmm21, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 576]
        vpmadd52luq zmm7, zmm24, zmm11
        vpmadd52luq zmm21, zmm24, zmm17
        vpmadd52huq zmm21, zmm24, zmm11
        vpmadd52huq zmm6, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 640]
        vpmadd52luq zmm21, zmm24, zmm11
        vpmadd52luq zmm6, zmm24, zmm17
        vpmadd52huq zmm6, zmm24, zmm11
        vpmadd52huq zmm30, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 704]
        vpmadd52luq zmm6, zmm24, zmm11
        vpmadd52luq zmm30, zmm24, zmm17
        vpmadd52huq zmm30, zmm24, zmm11
        vpmadd52huq zmm16, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 768]
        vpmadd52luq zmm30, zmm24, zmm11
        vpmadd52luq zmm16, zmm24, zmm17
        vpmadd52huq zmm16, zmm24, zmm11
        vpmadd52huq zmm22, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 832]
        vpmadd52luq zmm16, zmm24, zmm11
        vpmadd52luq zmm22, zmm24, zmm17
        vpmadd52huq zmm22, zmm24, zmm11
        vpmadd52huq zmm8, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 896]
        vpmadd52luq zmm22, zmm24, zmm11
        vpmadd52luq zmm8, zmm24, zmm17
        vpmadd52huq zmm8, zmm24, zmm11
        vpmadd52huq zmm29, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 960]
        vpmadd52luq zmm8, zmm24, zmm11
        vpmadd52luq zmm29, zmm24, zmm17
        vpmadd52huq zmm29, zmm24, zmm11
        vpmadd52huq zmm9, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1024]
        vpmadd52luq zmm29, zmm24, zmm11
        vpmadd52luq zmm9, zmm24, zmm17
        vpmadd52huq zmm9, zmm24, zmm11
        vpmadd52huq zmm23, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1088]
        vpmadd52luq zmm9, zmm24, zmm11
        vpmadd52luq zmm23, zmm24, zmm17
        vpmadd52huq zmm23, zmm24, zmm11
        vpmadd52huq zmm10, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1152]
        vpmadd52luq zmm23, zmm24, zmm11
        vpmadd52luq zmm10, zmm24, zmm17
        vpmadd52huq zmm10, zmm24, zmm11
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1216]
        vpmadd52luq zmm10, zmm24, zmm11
        vpmadd52luq zmm28, zmm24, zmm17
        vpmadd52huq zmm28, zmm24, zmm11
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm24, zmm17
        vmovdqu64 zmm17, [rcx + 0]
        vpmadd52luq zmm19, zmm17, zmm1
        vpmadd52luq zmm12, zmm17, zmm2
        vpmadd52huq zmm12, zmm17, zmm1
        vpmadd52huq zmm27, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52luq zmm12, zmm17, zmm1
        vpmadd52luq zmm27, zmm17, zmm2
        vpmadd52huq zmm27, zmm17, zmm1
        vpmadd52huq zmm13, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 128]
        vpmadd52luq zmm27, zmm17, zmm1
        vpmadd52luq zmm13, zmm17, zmm2
        vpmadd52huq zmm13, zmm17, zmm1
        vpmadd52huq zmm18, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 192]
        vpmadd52luq zmm13, zmm17, zmm1
        vpmadd52luq zmm18, zmm17, zmm2
        vpmadd52huq zmm18, zmm17, zmm1
        vpmadd52huq zmm14, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52luq zmm18, zmm17, zmm1
        vpmadd52luq zmm14, zmm17, zmm2
        vpmadd52huq zmm14, zmm17, zmm1
        vpmadd52huq zmm26, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 320]
        vpmadd52luq zmm14, zmm17, zmm1
        vpmadd52luq zmm26, zmm17, zmm2
        vpmadd52huq zmm26, zmm17, zmm1
        vpmadd52huq zmm15, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 384]
        vpmadd52luq zmm26, zmm17, zmm1
        vpmadd52luq zmm15, zmm17, zmm2
        vpmadd52huq zmm15, zmm17, zmm1
        vpmadd52huq zmm20, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 448]
        vpmadd52luq zmm15, zmm17, zmm1
        vpmadd52luq zmm20, zmm17, zmm2
        vpmadd52huq zmm20, zmm17, zmm1
        vpmadd52huq zmm5, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 512]
        vpmadd52luq zmm20, zmm17, zmm1
        vpmadd52luq zmm5, zmm17, zmm2
        vpmadd52huq zmm5, zmm17, zmm1
        vpmadd52huq zmm25, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 576]
        vpmadd52luq zmm5, zmm17, zmm1
        vpmadd52luq zmm25, zmm17, zmm2
        vpmadd52huq zmm25, zmm17, zmm1
        vpmadd52huq zmm7, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 640]
        vpmadd52luq zmm25, zmm17, zmm1
        vpmadd52luq zmm7, zmm17, zmm2
        vpmadd52huq zmm7, zmm17, zmm1
        vpmadd52huq zmm21, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 704]
        vpmadd52luq zmm7, zmm17, zmm1
        vpmadd52luq zmm21, zmm17, zmm2
        vpmadd52huq zmm21, zmm17, zmm1
        vpmadd52huq zmm6, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 768]
        vpmadd52luq zmm21, zmm17, zmm1
        vpmadd52luq zmm6, zmm17, zmm2
        vpmadd52huq zmm6, zmm17, zmm1
        vpmadd52huq zmm30, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 832]
        vpmadd52luq zmm6, zmm17, zmm1
        vpmadd52luq zmm30, zmm17, zmm2
        vpmadd52huq zmm30, zmm17, zmm1
        vpmadd52huq zmm16, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 896]
        vpmadd52luq zmm30, zmm17, zmm1
        vpmadd52luq zmm16, zmm17, zmm2
        vpmadd52huq zmm16, zmm17, zmm1
        vpmadd52huq zmm22, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 960]
        vpmadd52luq zmm16, zmm17, zmm1
        vpmadd52luq zmm22, zmm17, zmm2
        vpmadd52huq zmm22, zmm17, zmm1
        vpmadd52huq zmm8, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1024]
        vpmadd52luq zmm22, zmm17, zmm1
        vpmadd52luq zmm8, zmm17, zmm2
        vpmadd52huq zmm8, zmm17, zmm1
        vpmadd52huq zmm29, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1088]
        vpmadd52luq zmm8, zmm17, zmm1
        vpmadd52luq zmm29, zmm17, zmm2
        vpmadd52huq zmm29, zmm17, zmm1
        vpmadd52huq zmm9, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1152]
        vpmadd52luq zmm29, zmm17, zmm1
        vpmadd52luq zmm9, zmm17, zmm2
        vpmadd52huq zmm9, zmm17, zmm1
        vpmadd52huq zmm23, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1216]
        vpmadd52luq zmm9, zmm17, zmm1
        vpmadd52luq zmm23, zmm17, zmm2
        vpmadd52huq zmm23, zmm17, zmm1
        vpmadd52huq zmm10, zmm17, zmm2
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
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 192]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 256]
        vpmadd52luq zmm26, zmm1, zmm3
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
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 768]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 832]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 896]
        vpmadd52luq zmm22, zmm1, zmm3
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
        vpaddq  zmm19, zmm19, zmm0
        vpsrlq  zmm0{k2}{z}, zmm19, 52
        vmovq   [r8 + 672], xmm19
        vpbroadcastq zmm1, [r8 + 672]
        valignq zmm2{k1}{z}, zmm19, zmm19, 1
        vpaddq  zmm23, zmm23, zmm2
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovq   [r8 + 680], xmm12
        vpbroadcastq zmm2, [r8 + 680]
        valignq zmm3{k1}{z}, zmm12, zmm12, 1
        vpaddq  zmm10, zmm10, zmm3
        vpaddq  zmm27, zmm27, zmm0
        vpsrlq  zmm0{k2}{z}, zmm27, 52
        vmovq   [r8 + 688], xmm27
        vpbroadcastq zmm3, [r8 + 688]
        valignq zmm4{k1}{z}, zmm27, zmm27, 1
        vpaddq  zmm28, zmm28, zmm4
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovq   [r8 + 696], xmm13
        vpbroadcastq zmm4, [r8 + 696]
        valignq zmm12{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm11, zmm11, zmm12
        vpbroadcastq zmm12, [rdx + 544]
        vpbroadcastq zmm13, [rdx + 608]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm18, zmm17, zmm12
        vpmadd52luq zmm14, zmm17, zmm13
        vpmadd52huq zmm14, zmm17, zmm12
        vpmadd52huq zmm26, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52luq zmm14, zmm17, zmm12
        vpmadd52luq zmm26, zmm17, zmm13
        vpmadd52huq zmm26, zmm17, zmm12
        vpmadd52huq zmm15, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm26, zmm17, zmm12
        vpmadd52luq zmm15, zmm17, zmm13
        vpmadd52huq zmm15, zmm17, zmm12
        vpmadd52huq zmm20, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 192]
        vpmadd52luq zmm15, zmm17, zmm12
        vpmadd52luq zmm20, zmm17, zmm13
        vpmadd52huq zmm20, zmm17, zmm12
        vpmadd52huq zmm5, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm20, zmm17, zmm12
        vpmadd52luq zmm5, zmm17, zmm13
        vpmadd52huq zmm5, zmm17, zmm12
        vpmadd52huq zmm25, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 320]
        vpmadd52luq zmm5, zmm17, zmm12
        vpmadd52luq zmm25, zmm17, zmm13
        vpmadd52huq zmm25, zmm17, zmm12
        vpmadd52huq zmm7, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 384]
        vpmadd52luq zmm25, zmm17, zmm12
        vpmadd52luq zmm7, zmm17, zmm13
        vpmadd52huq zmm7, zmm17, zmm12
        vpmadd52huq zmm21, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 448]
        vpmadd52luq zmm7, zmm17, zmm12
        vpmadd52luq zmm21, zmm17, zmm13
        vpmadd52huq zmm21, zmm17, zmm12
        vpmadd52huq zmm6, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 512]
        vpmadd52luq zmm21, zmm17, zmm12
        vpmadd52luq zmm6, zmm17, zmm13
        vpmadd52huq zmm6, zmm17, zmm12
        vpmadd52huq zmm30, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 576]
        vpmadd52luq zmm6, zmm17, zmm12
        vpmadd52luq zmm30, zmm17, zmm13
        vpmadd52huq zmm30, zmm17, zmm12
        vpmadd52huq zmm16, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 640]
        vpmadd52luq zmm30, zmm17, zmm12
        vpmadd52luq zmm16, zmm17, zmm13
        vpmadd52huq zmm16, zmm17, zmm12
        vpmadd52huq zmm22, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 704]
        vpmadd52luq zmm16, zmm17, zmm12
        vpmadd52luq zmm22, zmm17, zmm13
        vpmadd52huq zmm22, zmm17, zmm12
        vpmadd52huq zmm8, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 768]
        vpmadd52luq zmm22, zmm17, zmm12
        vpmadd52luq zmm8, zmm17, zmm13
        vpmadd52huq zmm8, zmm17, zmm12
        vpmadd52huq zmm29, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 832]
        vpmadd52luq zmm8, zmm17, zmm12
        vpmadd52luq zmm29, zmm17, zmm13
        vpmadd52huq zmm29, zmm17, zmm12
        vpmadd52huq zmm9, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 896]
        vpmadd52luq zmm29, zmm17, zmm12
        vpmadd52luq zmm9, zmm17, zmm13
        vpmadd52huq zmm9, zmm17, zmm12
        vpmadd52huq zmm23, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 960]
        vpmadd52luq zmm9, zmm17, zmm12
        vpmadd52luq zmm23, zmm17, zmm13
        vpmadd52huq zmm23, zmm17, zmm12
        vpmadd52huq zmm10, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 1024]
        vpmadd52luq zmm23, zmm17, zmm12
        vpmadd52luq zmm10, zmm17, zmm13
        vpmadd52huq zmm10, zmm17, zmm12
        vpmadd52huq zmm28, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 1088]
        vpmadd52luq zmm10, zmm17, zmm12
        vpmadd52luq zmm28, zmm17, zmm13
        vpmadd52huq zmm28, zmm17, zmm12
        vpmadd52huq zmm11, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 1152]
        vpmadd52luq zmm28, zmm17, zmm12
        vpmadd52luq zmm11, zmm17, zmm13
        vpmadd52huq zmm11, zmm17, zmm12
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 1216]
        vpmadd52luq zmm11, zmm17, zmm12
        vpmadd52luq zmm19, zmm17, zmm13
        vpmadd52huq zmm19, zmm17, zmm12
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm17, zmm13
        vpbroadcastq zmm13, [rdx + 672]
        vpbroadcastq zmm17, [rdx + 736]
        vmovdqu64 zmm24, [rsi + 0]
        vpmadd52luq zmm26, zmm24, zmm13
        vpmadd52luq zmm15, zmm24, zmm17
        vpmadd52huq zmm15, zmm24, zmm13
        vpmadd52huq zmm20, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 64]
        vpmadd52luq zmm15, zmm24, zmm13
        vpmadd52luq zmm20, zmm24, zmm17
        vpmadd52huq zmm20, zmm24, zmm13
        vpmadd52huq zmm5, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 128]
        vpmadd52luq zmm20, zmm24, zmm13
        vpmadd52luq zmm5, zmm24, zmm17
        vpmadd52huq zmm5, zmm24, zmm13
        vpmadd52huq zmm25, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 192]
        vpmadd52luq zmm5, zmm24, zmm13
        vpmadd52luq zmm25, zmm24, zmm17
        vpmadd52huq zmm25, zmm24, zmm13
        vpmadd52huq zmm7, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 256]
        vpmadd52luq zmm25, zmm24, zmm13
        vpmadd52luq zmm7, zmm24, zmm17
        vpmadd52huq zmm7, zmm24, zmm13
        vpmadd52huq zmm21, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 320]
        vpmadd52luq zmm7, zmm24, zmm13
        vpmadd52luq zmm21, zmm24, zmm17
        vpmadd52huq zmm21, zmm24, zmm13
        vpmadd52huq zmm6, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 384]
        vpmadd52luq zmm21, zmm24, zmm13
        vpmadd52luq zmm6, zmm24, zmm17
        vpmadd52huq zmm6, zmm24, zmm13
        vpmadd52huq zmm30, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 448]
        vpmadd52luq zmm6, zmm24, zmm13
        vpmadd52luq zmm30, zmm24, zmm17
        vpmadd52huq zmm30, zmm24, zmm13
        vpmadd52huq zmm16, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 512]
        vpmadd52luq zmm30, zmm24, zmm13
        vpmadd52luq zmm16, zmm24, zmm17
        vpmadd52huq zmm16, zmm24, zmm13
        vpmadd52huq zmm22, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 576]
        vpmadd52luq zmm16, zmm24, zmm13
        vpmadd52luq zmm22, zmm24, zmm17
        vpmadd52huq zmm22, zmm24, zmm13
        vpmadd52huq zmm8, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 640]
        vpmadd52luq zmm22, zmm24, zmm13
        vpmadd52luq zmm8, zmm24, zmm17
        vpmadd52huq zmm8, zmm24, zmm13
        vpmadd52huq zmm29, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 704]
        vpmadd52luq zmm8, zmm24, zmm13
        vpmadd52luq zmm29, zmm24, zmm17
        vpmadd52huq zmm29, zmm24, zmm13
        vpmadd52huq zmm9, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 768]
        vpmadd52luq zmm29, zmm24, zmm13
        vpmadd52luq zmm9, zmm24, zmm17
        vpmadd52huq zmm9, zmm24, zmm13
        vpmadd52huq zmm23, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 832]
        vpmadd52luq zmm9, zmm24, zmm13
        vpmadd52luq zmm23, zmm24, zmm17
        vpmadd52huq zmm23, zmm24, zmm13
        vpmadd52huq zmm10, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 896]
        vpmadd52luq zmm23, zmm24, zmm13
        vpmadd52luq zmm10, zmm24, zmm17
        vpmadd52huq zmm10, zmm24, zmm13
        vpmadd52huq zmm28, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 960]
        vpmadd52luq zmm10, zmm24, zmm13
        vpmadd52luq zmm28, zmm24, zmm17
        vpmadd52huq zmm28, zmm24, zmm13
        vpmadd52huq zmm11, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1024]
        vpmadd52luq zmm28, zmm24, zmm13
        vpmadd52luq zmm11, zmm24, zmm17
        vpmadd52huq zmm11, zmm24, zmm13
        vpmadd52huq zmm19, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1088]
        vpmadd52luq zmm11, zmm24, zmm13
        vpmadd52luq zmm19, zmm24, zmm17
        vpmadd52huq zmm19, zmm24, zmm13
        vpmadd52huq zmm12, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1152]
        vpmadd52luq zmm19, zmm24, zmm13
        vpmadd52luq zmm12, zmm24, zmm17
        vpmadd52huq zmm12, zmm24, zmm13
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1216]
        vpmadd52luq zmm12, zmm24, zmm13
        vpmadd52luq zmm27, zmm24, zmm17
        vpmadd52huq zmm27, zmm24, zmm13
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm24, zmm17
        vmovdqu64 zmm17, [rcx + 0]
        vpmadd52luq zmm18, zmm17, zmm1
        vpmadd52luq zmm14, zmm17, zmm2
        vpmadd52huq zmm14, zmm17, zmm1
        vpmadd52huq zmm26, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52luq zmm14, zmm17, zmm1
        vpmadd52luq zmm26, zmm17, zmm2
        vpmadd52huq zmm26, zmm17, zmm1
        vpmadd52huq zmm15, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 128]
        vpmadd52luq zmm26, zmm17, zmm1
        vpmadd52luq zmm15, zmm17, zmm2
        vpmadd52huq zmm15, zmm17, zmm1
        vpmadd52huq zmm20, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 192]
        vpmadd52luq zmm15, zmm17, zmm1
        vpmadd52luq zmm20, zmm17, zmm2
        vpmadd52huq zmm20, zmm17, zmm1
        vpmadd52huq zmm5, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52luq zmm20, zmm17, zmm1
        vpmadd52luq zmm5, zmm17, zmm2
        vpmadd52huq zmm5, zmm17, zmm1
        vpmadd52huq zmm25, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 320]
        vpmadd52luq zmm5, zmm17, zmm1
        vpmadd52luq zmm25, zmm17, zmm2
        vpmadd52huq zmm25, zmm17, zmm1
        vpmadd52huq zmm7, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 384]
        vpmadd52luq zmm25, zmm17, zmm1
        vpmadd52luq zmm7, zmm17, zmm2
        vpmadd52huq zmm7, zmm17, zmm1
        vpmadd52huq zmm21, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 448]
        vpmadd52luq zmm7, zmm17, zmm1
        vpmadd52luq zmm21, zmm17, zmm2
        vpmadd52huq zmm21, zmm17, zmm1
        vpmadd52huq zmm6, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 512]
        vpmadd52luq zmm21, zmm17, zmm1
        vpmadd52luq zmm6, zmm17, zmm2
        vpmadd52huq zmm6, zmm17, zmm1
        vpmadd52huq zmm30, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 576]
        vpmadd52luq zmm6, zmm17, zmm1
        vpmadd52luq zmm30, zmm17, zmm2
        vpmadd52huq zmm30, zmm17, zmm1
        vpmadd52huq zmm16, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 640]
        vpmadd52luq zmm30, zmm17, zmm1
        vpmadd52luq zmm16, zmm17, zmm2
        vpmadd52huq zmm16, zmm17, zmm1
        vpmadd52huq zmm22, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 704]
        vpmadd52luq zmm16, zmm17, zmm1
        vpmadd52luq zmm22, zmm17, zmm2
        vpmadd52huq zmm22, zmm17, zmm1
        vpmadd52huq zmm8, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 768]
        vpmadd52luq zmm22, zmm17, zmm1
        vpmadd52luq zmm8, zmm17, zmm2
        vpmadd52huq zmm8, zmm17, zmm1
        vpmadd52huq zmm29, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 832]
        vpmadd52luq zmm8, zmm17, zmm1
        vpmadd52luq zmm29, zmm17, zmm2
        vpmadd52huq zmm29, zmm17, zmm1
        vpmadd52huq zmm9, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 896]
        vpmadd52luq zmm29, zmm17, zmm1
        vpmadd52luq zmm9, zmm17, zmm2
        vpmadd52huq zmm9, zmm17, zmm1
        vpmadd52huq zmm23, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 960]
        vpmadd52luq zmm9, zmm17, zmm1
        vpmadd52luq zmm23, zmm17, zmm2
        vpmadd52huq zmm23, zmm17, zmm1
        vpmadd52huq zmm10, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1024]
        vpmadd52luq zmm23, zmm17, zmm1
        vpmadd52luq zmm10, zmm17, zmm2
        vpmadd52huq zmm10, zmm17, zmm1
        vpmadd52huq zmm28, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1088]
        vpmadd52luq zmm10, zmm17, zmm1
        vpmadd52luq zmm28, zmm17, zmm2
        vpmadd52huq zmm28, zmm17, zmm1
        vpmadd52huq zmm11, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1152]
        vpmadd52luq zmm28, zmm17, zmm1
        vpmadd52luq zmm11, zmm17, zmm2
        vpmadd52huq zmm11, zmm17, zmm1
        vpmadd52huq zmm19, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1216]
        vpmadd52luq zmm11, zmm17, zmm1
        vpmadd52luq zmm19, zmm17, zmm2
        vpmadd52huq zmm19, zmm17, zmm1
        vpmadd52huq zmm12, zmm17, zmm2
        vmovdqu64 zmm1, [rcx + 0]
        vpmadd52luq zmm26, zmm1, zmm3
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
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 512]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 576]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 640]
        vpmadd52luq zmm22, zmm1, zmm3
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
        vmovq   [r8 + 704], xmm18
        vpbroadcastq zmm1, [r8 + 704]
        valignq zmm2{k1}{z}, zmm18, zmm18, 1
        vpaddq  zmm19, zmm19, zmm2
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovq   [r8 + 712], xmm14
        vpbroadcastq zmm2, [r8 + 712]
        valignq zmm3{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm12, zmm12, zmm3
        vpaddq  zmm26, zmm26, zmm0
        vpsrlq  zmm0{k2}{z}, zmm26, 52
        vmovq   [r8 + 720], xmm26
        vpbroadcastq zmm3, [r8 + 720]
        valignq zmm4{k1}{z}, zmm26, zmm26, 1
        vpaddq  zmm27, zmm27, zmm4
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovq   [r8 + 728], xmm15
        vpbroadcastq zmm4, [r8 + 728]
        valignq zmm14{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm13, zmm13, zmm14
        vpbroadcastq zmm14, [rdx + 800]
        vpbroadcastq zmm15, [rdx + 864]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm20, zmm17, zmm14
        vpmadd52luq zmm5, zmm17, zmm15
        vpmadd52huq zmm5, zmm17, zmm14
        vpmadd52huq zmm25, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52luq zmm5, zmm17, zmm14
        vpmadd52luq zmm25, zmm17, zmm15
        vpmadd52huq zmm25, zmm17, zmm14
        vpmadd52huq zmm7, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm25, zmm17, zmm14
        vpmadd52luq zmm7, zmm17, zmm15
        vpmadd52huq zmm7, zmm17, zmm14
        vpmadd52huq zmm21, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 192]
        vpmadd52luq zmm7, zmm17, zmm14
        vpmadd52luq zmm21, zmm17, zmm15
        vpmadd52huq zmm21, zmm17, zmm14
        vpmadd52huq zmm6, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm21, zmm17, zmm14
        vpmadd52luq zmm6, zmm17, zmm15
        vpmadd52huq zmm6, zmm17, zmm14
        vpmadd52huq zmm30, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 320]
        vpmadd52luq zmm6, zmm17, zmm14
        vpmadd52luq zmm30, zmm17, zmm15
        vpmadd52huq zmm30, zmm17, zmm14
        vpmadd52huq zmm16, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 384]
        vpmadd52luq zmm30, zmm17, zmm14
        vpmadd52luq zmm16, zmm17, zmm15
        vpmadd52huq zmm16, zmm17, zmm14
        vpmadd52huq zmm22, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 448]
        vpmadd52luq zmm16, zmm17, zmm14
        vpmadd52luq zmm22, zmm17, zmm15
        vpmadd52huq zmm22, zmm17, zmm14
        vpmadd52huq zmm8, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 512]
        vpmadd52luq zmm22, zmm17, zmm14
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
        vpmadd52huq zmm19, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 960]
        vpmadd52luq zmm11, zmm17, zmm14
        vpmadd52luq zmm19, zmm17, zmm15
        vpmadd52huq zmm19, zmm17, zmm14
        vpmadd52huq zmm12, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 1024]
        vpmadd52luq zmm19, zmm17, zmm14
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
        vpbroadcastq zmm15, [rdx + 928]
        vpbroadcastq zmm17, [rdx + 992]
        vmovdqu64 zmm24, [rsi + 0]
        vpmadd52luq zmm25, zmm24, zmm15
        vpmadd52luq zmm7, zmm24, zmm17
        vpmadd52huq zmm7, zmm24, zmm15
        vpmadd52huq zmm21, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 64]
        vpmadd52luq zmm7, zmm24, zmm15
        vpmadd52luq zmm21, zmm24, zmm17
        vpmadd52huq zmm21, zmm24, zmm15
        vpmadd52huq zmm6, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 128]
        vpmadd52luq zmm21, zmm24, zmm15
        vpmadd52luq zmm6, zmm24, zmm17
        vpmadd52huq zmm6, zmm24, zmm15
        vpmadd52huq zmm30, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 192]
        vpmadd52luq zmm6, zmm24, zmm15
        vpmadd52luq zmm30, zmm24, zmm17
        vpmadd52huq zmm30, zmm24, zmm15
        vpmadd52huq zmm16, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 256]
        vpmadd52luq zmm30, zmm24, zmm15
        vpmadd52luq zmm16, zmm24, zmm17
        vpmadd52huq zmm16, zmm24, zmm15
        vpmadd52huq zmm22, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 320]
        vpmadd52luq zmm16, zmm24, zmm15
        vpmadd52luq zmm22, zmm24, zmm17
        vpmadd52huq zmm22, zmm24, zmm15
        vpmadd52huq zmm8, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 384]
        vpmadd52luq zmm22, zmm24, zmm15
        vpmadd52luq zmm8, zmm24, zmm17
        vpmadd52huq zmm8, zmm24, zmm15
        vpmadd52huq zmm29, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 448]
        vpmadd52luq zmm8, zmm24, zmm15
        vpmadd52luq zmm29, zmm24, zmm17
        vpmadd52huq zmm29, zmm24, zmm15
        vpmadd52huq zmm9, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 512]
        vpmadd52luq zmm29, zmm24, zmm15
        vpmadd52luq zmm9, zmm24, zmm17
        vpmadd52huq zmm9, zmm24, zmm15
        vpmadd52huq zmm23, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 576]
        vpmadd52luq zmm9, zmm24, zmm15
        vpmadd52luq zmm23, zmm24, zmm17
        vpmadd52huq zmm23, zmm24, zmm15
        vpmadd52huq zmm10, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 640]
        vpmadd52luq zmm23, zmm24, zmm15
        vpmadd52luq zmm10, zmm24, zmm17
        vpmadd52huq zmm10, zmm24, zmm15
        vpmadd52huq zmm28, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 704]
        vpmadd52luq zmm10, zmm24, zmm15
        vpmadd52luq zmm28, zmm24, zmm17
        vpmadd52huq zmm28, zmm24, zmm15
        vpmadd52huq zmm11, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 768]
        vpmadd52luq zmm28, zmm24, zmm15
        vpmadd52luq zmm11, zmm24, zmm17
        vpmadd52huq zmm11, zmm24, zmm15
        vpmadd52huq zmm19, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 832]
        vpmadd52luq zmm11, zmm24, zmm15
        vpmadd52luq zmm19, zmm24, zmm17
        vpmadd52huq zmm19, zmm24, zmm15
        vpmadd52huq zmm12, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 896]
        vpmadd52luq zmm19, zmm24, zmm15
        vpmadd52luq zmm12, zmm24, zmm17
        vpmadd52huq zmm12, zmm24, zmm15
        vpmadd52huq zmm27, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 960]
        vpmadd52luq zmm12, zmm24, zmm15
        vpmadd52luq zmm27, zmm24, zmm17
        vpmadd52huq zmm27, zmm24, zmm15
        vpmadd52huq zmm13, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1024]
        vpmadd52luq zmm27, zmm24, zmm15
        vpmadd52luq zmm13, zmm24, zmm17
        vpmadd52huq zmm13, zmm24, zmm15
        vpmadd52huq zmm18, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1088]
        vpmadd52luq zmm13, zmm24, zmm15
        vpmadd52luq zmm18, zmm24, zmm17
        vpmadd52huq zmm18, zmm24, zmm15
        vpmadd52huq zmm14, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1152]
        vpmadd52luq zmm18, zmm24, zmm15
        vpmadd52luq zmm14, zmm24, zmm17
        vpmadd52huq zmm14, zmm24, zmm15
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1216]
        vpmadd52luq zmm14, zmm24, zmm15
        vpmadd52luq zmm26, zmm24, zmm17
        vpmadd52huq zmm26, zmm24, zmm15
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm24, zmm17
        vmovdqu64 zmm17, [rcx + 0]
        vpmadd52luq zmm20, zmm17, zmm1
        vpmadd52luq zmm5, zmm17, zmm2
        vpmadd52huq zmm5, zmm17, zmm1
        vpmadd52huq zmm25, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52luq zmm5, zmm17, zmm1
        vpmadd52luq zmm25, zmm17, zmm2
        vpmadd52huq zmm25, zmm17, zmm1
        vpmadd52huq zmm7, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 128]
        vpmadd52luq zmm25, zmm17, zmm1
        vpmadd52luq zmm7, zmm17, zmm2
        vpmadd52huq zmm7, zmm17, zmm1
        vpmadd52huq zmm21, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 192]
        vpmadd52luq zmm7, zmm17, zmm1
        vpmadd52luq zmm21, zmm17, zmm2
        vpmadd52huq zmm21, zmm17, zmm1
        vpmadd52huq zmm6, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52luq zmm21, zmm17, zmm1
        vpmadd52luq zmm6, zmm17, zmm2
        vpmadd52huq zmm6, zmm17, zmm1
        vpmadd52huq zmm30, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 320]
        vpmadd52luq zmm6, zmm17, zmm1
        vpmadd52luq zmm30, zmm17, zmm2
        vpmadd52huq zmm30, zmm17, zmm1
        vpmadd52huq zmm16, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 384]
        vpmadd52luq zmm30, zmm17, zmm1
        vpmadd52luq zmm16, zmm17, zmm2
        vpmadd52huq zmm16, zmm17, zmm1
        vpmadd52huq zmm22, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 448]
        vpmadd52luq zmm16, zmm17, zmm1
        vpmadd52luq zmm22, zmm17, zmm2
        vpmadd52huq zmm22, zmm17, zmm1
        vpmadd52huq zmm8, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 512]
        vpmadd52luq zmm22, zmm17, zmm1
        vpmadd52luq zmm8, zmm17, zmm2
        vpmadd52huq zmm8, zmm17, zmm1
        vpmadd52huq zmm29, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 576]
        vpmadd52luq zmm8, zmm17, zmm1
        vpmadd52luq zmm29, zmm17, zmm2
        vpmadd52huq zmm29, zmm17, zmm1
        vpmadd52huq zmm9, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 640]
        vpmadd52luq zmm29, zmm17, zmm1
        vpmadd52luq zmm9, zmm17, zmm2
        vpmadd52huq zmm9, zmm17, zmm1
        vpmadd52huq zmm23, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 704]
        vpmadd52luq zmm9, zmm17, zmm1
        vpmadd52luq zmm23, zmm17, zmm2
        vpmadd52huq zmm23, zmm17, zmm1
        vpmadd52huq zmm10, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 768]
        vpmadd52luq zmm23, zmm17, zmm1
        vpmadd52luq zmm10, zmm17, zmm2
        vpmadd52huq zmm10, zmm17, zmm1
        vpmadd52huq zmm28, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 832]
        vpmadd52luq zmm10, zmm17, zmm1
        vpmadd52luq zmm28, zmm17, zmm2
        vpmadd52huq zmm28, zmm17, zmm1
        vpmadd52huq zmm11, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 896]
        vpmadd52luq zmm28, zmm17, zmm1
        vpmadd52luq zmm11, zmm17, zmm2
        vpmadd52huq zmm11, zmm17, zmm1
        vpmadd52huq zmm19, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 960]
        vpmadd52luq zmm11, zmm17, zmm1
        vpmadd52luq zmm19, zmm17, zmm2
        vpmadd52huq zmm19, zmm17, zmm1
        vpmadd52huq zmm12, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1024]
        vpmadd52luq zmm19, zmm17, zmm1
        vpmadd52luq zmm12, zmm17, zmm2
        vpmadd52huq zmm12, zmm17, zmm1
        vpmadd52huq zmm27, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1088]
        vpmadd52luq zmm12, zmm17, zmm1
        vpmadd52luq zmm27, zmm17, zmm2
        vpmadd52huq zmm27, zmm17, zmm1
        vpmadd52huq zmm13, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1152]
        vpmadd52luq zmm27, zmm17, zmm1
        vpmadd52luq zmm13, zmm17, zmm2
        vpmadd52huq zmm13, zmm17, zmm1
        vpmadd52huq zmm18, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1216]
        vpmadd52luq zmm13, zmm17, zmm1
        vpmadd52luq zmm18, zmm17, zmm2
        vpmadd52huq zmm18, zmm17, zmm1
        vpmadd52huq zmm14, zmm17, zmm2
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
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 256]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 320]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 384]
        vpmadd52luq zmm22, zmm1, zmm3
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
        vmovq   [r8 + 736], xmm20
        vpbroadcastq zmm1, [r8 + 736]
        valignq zmm2{k1}{z}, zmm20, zmm20, 1
        vpaddq  zmm18, zmm18, zmm2
        vpaddq  zmm5, zmm5, zmm0
        vpsrlq  zmm0{k2}{z}, zmm5, 52
        vmovq   [r8 + 744], xmm5
        vpbroadcastq zmm2, [r8 + 744]
        valignq zmm3{k1}{z}, zmm5, zmm5, 1
        vpaddq  zmm14, zmm14, zmm3
        vpaddq  zmm25, zmm25, zmm0
        vpsrlq  zmm0{k2}{z}, zmm25, 52
        vmovq   [r8 + 752], xmm25
        vpbroadcastq zmm3, [r8 + 752]
        valignq zmm4{k1}{z}, zmm25, zmm25, 1
        vpaddq  zmm26, zmm26, zmm4
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovq   [r8 + 760], xmm7
        vpbroadcastq zmm4, [r8 + 760]
        valignq zmm5{k1}{z}, zmm7, zmm7, 1
        vpaddq  zmm15, zmm15, zmm5
        vpbroadcastq zmm5, [rdx + 1056]
        vpbroadcastq zmm7, [rdx + 1120]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm21, zmm17, zmm5
        vpmadd52luq zmm6, zmm17, zmm7
        vpmadd52huq zmm6, zmm17, zmm5
        vpmadd52huq zmm30, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52luq zmm6, zmm17, zmm5
        vpmadd52luq zmm30, zmm17, zmm7
        vpmadd52huq zmm30, zmm17, zmm5
        vpmadd52huq zmm16, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm30, zmm17, zmm5
        vpmadd52luq zmm16, zmm17, zmm7
        vpmadd52huq zmm16, zmm17, zmm5
        vpmadd52huq zmm22, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 192]
        vpmadd52luq zmm16, zmm17, zmm5
        vpmadd52luq zmm22, zmm17, zmm7
        vpmadd52huq zmm22, zmm17, zmm5
        vpmadd52huq zmm8, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm22, zmm17, zmm5
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
        vpmadd52huq zmm19, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 704]
        vpmadd52luq zmm11, zmm17, zmm5
        vpmadd52luq zmm19, zmm17, zmm7
        vpmadd52huq zmm19, zmm17, zmm5
        vpmadd52huq zmm12, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 768]
        vpmadd52luq zmm19, zmm17, zmm5
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
        vpmadd52huq zmm26, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 1088]
        vpmadd52luq zmm14, zmm17, zmm5
        vpmadd52luq zmm26, zmm17, zmm7
        vpmadd52huq zmm26, zmm17, zmm5
        vpmadd52huq zmm15, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 1152]
        vpmadd52luq zmm26, zmm17, zmm5
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
        vpbroadcastq zmm7, [rdx + 1184]
        vpbroadcastq zmm17, [rdx + 1248]
        vmovdqu64 zmm24, [rsi + 0]
        vpmadd52luq zmm30, zmm24, zmm7
        vpmadd52luq zmm16, zmm24, zmm17
        vpmadd52huq zmm16, zmm24, zmm7
        vpmadd52huq zmm22, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 64]
        vpmadd52luq zmm16, zmm24, zmm7
        vpmadd52luq zmm22, zmm24, zmm17
        vpmadd52huq zmm22, zmm24, zmm7
        vpmadd52huq zmm8, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 128]
        vpmadd52luq zmm22, zmm24, zmm7
        vpmadd52luq zmm8, zmm24, zmm17
        vpmadd52huq zmm8, zmm24, zmm7
        vpmadd52huq zmm29, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 192]
        vpmadd52luq zmm8, zmm24, zmm7
        vpmadd52luq zmm29, zmm24, zmm17
        vpmadd52huq zmm29, zmm24, zmm7
        vpmadd52huq zmm9, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 256]
        vpmadd52luq zmm29, zmm24, zmm7
        vpmadd52luq zmm9, zmm24, zmm17
        vpmadd52huq zmm9, zmm24, zmm7
        vpmadd52huq zmm23, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 320]
        vpmadd52luq zmm9, zmm24, zmm7
        vpmadd52luq zmm23, zmm24, zmm17
        vpmadd52huq zmm23, zmm24, zmm7
        vpmadd52huq zmm10, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 384]
        vpmadd52luq zmm23, zmm24, zmm7
        vpmadd52luq zmm10, zmm24, zmm17
        vpmadd52huq zmm10, zmm24, zmm7
        vpmadd52huq zmm28, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 448]
        vpmadd52luq zmm10, zmm24, zmm7
        vpmadd52luq zmm28, zmm24, zmm17
        vpmadd52huq zmm28, zmm24, zmm7
        vpmadd52huq zmm11, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 512]
        vpmadd52luq zmm28, zmm24, zmm7
        vpmadd52luq zmm11, zmm24, zmm17
        vpmadd52huq zmm11, zmm24, zmm7
        vpmadd52huq zmm19, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 576]
        vpmadd52luq zmm11, zmm24, zmm7
        vpmadd52luq zmm19, zmm24, zmm17
        vpmadd52huq zmm19, zmm24, zmm7
        vpmadd52huq zmm12, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 640]
        vpmadd52luq zmm19, zmm24, zmm7
        vpmadd52luq zmm12, zmm24, zmm17
        vpmadd52huq zmm12, zmm24, zmm7
        vpmadd52huq zmm27, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 704]
        vpmadd52luq zmm12, zmm24, zmm7
        vpmadd52luq zmm27, zmm24, zmm17
        vpmadd52huq zmm27, zmm24, zmm7
        vpmadd52huq zmm13, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 768]
        vpmadd52luq zmm27, zmm24, zmm7
        vpmadd52luq zmm13, zmm24, zmm17
        vpmadd52huq zmm13, zmm24, zmm7
        vpmadd52huq zmm18, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 832]
        vpmadd52luq zmm13, zmm24, zmm7
        vpmadd52luq zmm18, zmm24, zmm17
        vpmadd52huq zmm18, zmm24, zmm7
        vpmadd52huq zmm14, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 896]
        vpmadd52luq zmm18, zmm24, zmm7
        vpmadd52luq zmm14, zmm24, zmm17
        vpmadd52huq zmm14, zmm24, zmm7
        vpmadd52huq zmm26, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 960]
        vpmadd52luq zmm14, zmm24, zmm7
        vpmadd52luq zmm26, zmm24, zmm17
        vpmadd52huq zmm26, zmm24, zmm7
        vpmadd52huq zmm15, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1024]
        vpmadd52luq zmm26, zmm24, zmm7
        vpmadd52luq zmm15, zmm24, zmm17
        vpmadd52huq zmm15, zmm24, zmm7
        vpmadd52huq zmm20, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1088]
        vpmadd52luq zmm15, zmm24, zmm7
        vpmadd52luq zmm20, zmm24, zmm17
        vpmadd52huq zmm20, zmm24, zmm7
        vpmadd52huq zmm5, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1152]
        vpmadd52luq zmm20, zmm24, zmm7
        vpmadd52luq zmm5, zmm24, zmm17
        vpmadd52huq zmm5, zmm24, zmm7
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1216]
        vpmadd52luq zmm5, zmm24, zmm7
        vpmadd52luq zmm25, zmm24, zmm17
        vpmadd52huq zmm25, zmm24, zmm7
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm24, zmm17
        vmovdqu64 zmm17, [rcx + 0]
        vpmadd52luq zmm21, zmm17, zmm1
        vpmadd52luq zmm6, zmm17, zmm2
        vpmadd52huq zmm6, zmm17, zmm1
        vpmadd52huq zmm30, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52luq zmm6, zmm17, zmm1
        vpmadd52luq zmm30, zmm17, zmm2
        vpmadd52huq zmm30, zmm17, zmm1
        vpmadd52huq zmm16, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 128]
        vpmadd52luq zmm30, zmm17, zmm1
        vpmadd52luq zmm16, zmm17, zmm2
        vpmadd52huq zmm16, zmm17, zmm1
        vpmadd52huq zmm22, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 192]
        vpmadd52luq zmm16, zmm17, zmm1
        vpmadd52luq zmm22, zmm17, zmm2
        vpmadd52huq zmm22, zmm17, zmm1
        vpmadd52huq zmm8, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52luq zmm22, zmm17, zmm1
        vpmadd52luq zmm8, zmm17, zmm2
        vpmadd52huq zmm8, zmm17, zmm1
        vpmadd52huq zmm29, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 320]
        vpmadd52luq zmm8, zmm17, zmm1
        vpmadd52luq zmm29, zmm17, zmm2
        vpmadd52huq zmm29, zmm17, zmm1
        vpmadd52huq zmm9, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 384]
        vpmadd52luq zmm29, zmm17, zmm1
        vpmadd52luq zmm9, zmm17, zmm2
        vpmadd52huq zmm9, zmm17, zmm1
        vpmadd52huq zmm23, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 448]
        vpmadd52luq zmm9, zmm17, zmm1
        vpmadd52luq zmm23, zmm17, zmm2
        vpmadd52huq zmm23, zmm17, zmm1
        vpmadd52huq zmm10, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 512]
        vpmadd52luq zmm23, zmm17, zmm1
        vpmadd52luq zmm10, zmm17, zmm2
        vpmadd52huq zmm10, zmm17, zmm1
        vpmadd52huq zmm28, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 576]
        vpmadd52luq zmm10, zmm17, zmm1
        vpmadd52luq zmm28, zmm17, zmm2
        vpmadd52huq zmm28, zmm17, zmm1
        vpmadd52huq zmm11, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 640]
        vpmadd52luq zmm28, zmm17, zmm1
        vpmadd52luq zmm11, zmm17, zmm2
        vpmadd52huq zmm11, zmm17, zmm1
        vpmadd52huq zmm19, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 704]
        vpmadd52luq zmm11, zmm17, zmm1
        vpmadd52luq zmm19, zmm17, zmm2
        vpmadd52huq zmm19, zmm17, zmm1
        vpmadd52huq zmm12, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 768]
        vpmadd52luq zmm19, zmm17, zmm1
        vpmadd52luq zmm12, zmm17, zmm2
        vpmadd52huq zmm12, zmm17, zmm1
        vpmadd52huq zmm27, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 832]
        vpmadd52luq zmm12, zmm17, zmm1
        vpmadd52luq zmm27, zmm17, zmm2
        vpmadd52huq zmm27, zmm17, zmm1
        vpmadd52huq zmm13, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 896]
        vpmadd52luq zmm27, zmm17, zmm1
        vpmadd52luq zmm13, zmm17, zmm2
        vpmadd52huq zmm13, zmm17, zmm1
        vpmadd52huq zmm18, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 960]
        vpmadd52luq zmm13, zmm17, zmm1
        vpmadd52luq zmm18, zmm17, zmm2
        vpmadd52huq zmm18, zmm17, zmm1
        vpmadd52huq zmm14, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1024]
        vpmadd52luq zmm18, zmm17, zmm1
        vpmadd52luq zmm14, zmm17, zmm2
        vpmadd52huq zmm14, zmm17, zmm1
        vpmadd52huq zmm26, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1088]
        vpmadd52luq zmm14, zmm17, zmm1
        vpmadd52luq zmm26, zmm17, zmm2
        vpmadd52huq zmm26, zmm17, zmm1
        vpmadd52huq zmm15, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1152]
        vpmadd52luq zmm26, zmm17, zmm1
        vpmadd52luq zmm15, zmm17, zmm2
        vpmadd52huq zmm15, zmm17, zmm1
        vpmadd52huq zmm20, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1216]
        vpmadd52luq zmm15, zmm17, zmm1
        vpmadd52luq zmm20, zmm17, zmm2
        vpmadd52huq zmm20, zmm17, zmm1
        vpmadd52huq zmm5, zmm17, zmm2
        vmovdqu64 zmm1, [rcx + 0]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 64]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 128]
        vpmadd52luq zmm22, zmm1, zmm3
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
        vmovq   [r8 + 768], xmm21
        vpbroadcastq zmm1, [r8 + 768]
        valignq zmm2{k1}{z}, zmm21, zmm21, 1
        vpaddq  zmm20, zmm20, zmm2
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovq   [r8 + 776], xmm6
        vpbroadcastq zmm2, [r8 + 776]
        valignq zmm3{k1}{z}, zmm6, zmm6, 1
        vpaddq  zmm5, zmm5, zmm3
        vpaddq  zmm30, zmm30, zmm0
        vpsrlq  zmm0{k2}{z}, zmm30, 52
        vmovq   [r8 + 784], xmm30
        vpbroadcastq zmm3, [r8 + 784]
        valignq zmm4{k1}{z}, zmm30, zmm30, 1
        vpaddq  zmm25, zmm25, zmm4
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovq   [r8 + 792], xmm16
        vpbroadcastq zmm4, [r8 + 792]
        valignq zmm6{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm7, zmm7, zmm6
        vpbroadcastq zmm6, [rdx + 40]
        vpbroadcastq zmm16, [rdx + 104]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm22, zmm17, zmm6
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
        vpbroadcastq zmm16, [rdx + 168]
        vpbroadcastq zmm17, [rdx + 232]
        vmovdqu64 zmm24, [rsi + 0]
        vpmadd52luq zmm29, zmm24, zmm16
        vpmadd52luq zmm9, zmm24, zmm17
        vpmadd52huq zmm9, zmm24, zmm16
        vpmadd52huq zmm23, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 64]
        vpmadd52luq zmm9, zmm24, zmm16
        vpmadd52luq zmm23, zmm24, zmm17
        vpmadd52huq zmm23, zmm24, zmm16
        vpmadd52huq zmm10, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 128]
        vpmadd52luq zmm23, zmm24, zmm16
        vpmadd52luq zmm10, zmm24, zmm17
        vpmadd52huq zmm10, zmm24, zmm16
        vpmadd52huq zmm28, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 192]
        vpmadd52luq zmm10, zmm24, zmm16
        vpmadd52luq zmm28, zmm24, zmm17
        vpmadd52huq zmm28, zmm24, zmm16
        vpmadd52huq zmm11, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 256]
        vpmadd52luq zmm28, zmm24, zmm16
        vpmadd52luq zmm11, zmm24, zmm17
        vpmadd52huq zmm11, zmm24, zmm16
        vpmadd52huq zmm19, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 320]
        vpmadd52luq zmm11, zmm24, zmm16
        vpmadd52luq zmm19, zmm24, zmm17
        vpmadd52huq zmm19, zmm24, zmm16
        vpmadd52huq zmm12, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 384]
        vpmadd52luq zmm19, zmm24, zmm16
        vpmadd52luq zmm12, zmm24, zmm17
        vpmadd52huq zmm12, zmm24, zmm16
        vpmadd52huq zmm27, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 448]
        vpmadd52luq zmm12, zmm24, zmm16
        vpmadd52luq zmm27, zmm24, zmm17
        vpmadd52huq zmm27, zmm24, zmm16
        vpmadd52huq zmm13, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 512]
        vpmadd52luq zmm27, zmm24, zmm16
        vpmadd52luq zmm13, zmm24, zmm17
        vpmadd52huq zmm13, zmm24, zmm16
        vpmadd52huq zmm18, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 576]
        vpmadd52luq zmm13, zmm24, zmm16
        vpmadd52luq zmm18, zmm24, zmm17
        vpmadd52huq zmm18, zmm24, zmm16
        vpmadd52huq zmm14, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 640]
        vpmadd52luq zmm18, zmm24, zmm16
        vpmadd52luq zmm14, zmm24, zmm17
        vpmadd52huq zmm14, zmm24, zmm16
        vpmadd52huq zmm26, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 704]
        vpmadd52luq zmm14, zmm24, zmm16
        vpmadd52luq zmm26, zmm24, zmm17
        vpmadd52huq zmm26, zmm24, zmm16
        vpmadd52huq zmm15, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 768]
        vpmadd52luq zmm26, zmm24, zmm16
        vpmadd52luq zmm15, zmm24, zmm17
        vpmadd52huq zmm15, zmm24, zmm16
        vpmadd52huq zmm20, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 832]
        vpmadd52luq zmm15, zmm24, zmm16
        vpmadd52luq zmm20, zmm24, zmm17
        vpmadd52huq zmm20, zmm24, zmm16
        vpmadd52huq zmm5, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 896]
        vpmadd52luq zmm20, zmm24, zmm16
        vpmadd52luq zmm5, zmm24, zmm17
        vpmadd52huq zmm5, zmm24, zmm16
        vpmadd52huq zmm25, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 960]
        vpmadd52luq zmm5, zmm24, zmm16
        vpmadd52luq zmm25, zmm24, zmm17
        vpmadd52huq zmm25, zmm24, zmm16
        vpmadd52huq zmm7, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1024]
        vpmadd52luq zmm25, zmm24, zmm16
        vpmadd52luq zmm7, zmm24, zmm17
        vpmadd52huq zmm7, zmm24, zmm16
        vpmadd52huq zmm21, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1088]
        vpmadd52luq zmm7, zmm24, zmm16
        vpmadd52luq zmm21, zmm24, zmm17
        vpmadd52huq zmm21, zmm24, zmm16
        vpmadd52huq zmm6, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1152]
        vpmadd52luq zmm21, zmm24, zmm16
        vpmadd52luq zmm6, zmm24, zmm17
        vpmadd52huq zmm6, zmm24, zmm16
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1216]
        vpmadd52luq zmm6, zmm24, zmm16
        vpmadd52luq zmm30, zmm24, zmm17
        vpmadd52huq zmm30, zmm24, zmm16
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm24, zmm17
        vmovdqu64 zmm17, [rcx + 0]
        vpmadd52luq zmm22, zmm17, zmm1
        vpmadd52luq zmm8, zmm17, zmm2
        vpmadd52huq zmm8, zmm17, zmm1
        vpmadd52huq zmm29, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52luq zmm8, zmm17, zmm1
        vpmadd52luq zmm29, zmm17, zmm2
        vpmadd52huq zmm29, zmm17, zmm1
        vpmadd52huq zmm9, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 128]
        vpmadd52luq zmm29, zmm17, zmm1
        vpmadd52luq zmm9, zmm17, zmm2
        vpmadd52huq zmm9, zmm17, zmm1
        vpmadd52huq zmm23, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 192]
        vpmadd52luq zmm9, zmm17, zmm1
        vpmadd52luq zmm23, zmm17, zmm2
        vpmadd52huq zmm23, zmm17, zmm1
        vpmadd52huq zmm10, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52luq zmm23, zmm17, zmm1
        vpmadd52luq zmm10, zmm17, zmm2
        vpmadd52huq zmm10, zmm17, zmm1
        vpmadd52huq zmm28, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 320]
        vpmadd52luq zmm10, zmm17, zmm1
        vpmadd52luq zmm28, zmm17, zmm2
        vpmadd52huq zmm28, zmm17, zmm1
        vpmadd52huq zmm11, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 384]
        vpmadd52luq zmm28, zmm17, zmm1
        vpmadd52luq zmm11, zmm17, zmm2
        vpmadd52huq zmm11, zmm17, zmm1
        vpmadd52huq zmm19, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 448]
        vpmadd52luq zmm11, zmm17, zmm1
        vpmadd52luq zmm19, zmm17, zmm2
        vpmadd52huq zmm19, zmm17, zmm1
        vpmadd52huq zmm12, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 512]
        vpmadd52luq zmm19, zmm17, zmm1
        vpmadd52luq zmm12, zmm17, zmm2
        vpmadd52huq zmm12, zmm17, zmm1
        vpmadd52huq zmm27, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 576]
        vpmadd52luq zmm12, zmm17, zmm1
        vpmadd52luq zmm27, zmm17, zmm2
        vpmadd52huq zmm27, zmm17, zmm1
        vpmadd52huq zmm13, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 640]
        vpmadd52luq zmm27, zmm17, zmm1
        vpmadd52luq zmm13, zmm17, zmm2
        vpmadd52huq zmm13, zmm17, zmm1
        vpmadd52huq zmm18, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 704]
        vpmadd52luq zmm13, zmm17, zmm1
        vpmadd52luq zmm18, zmm17, zmm2
        vpmadd52huq zmm18, zmm17, zmm1
        vpmadd52huq zmm14, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 768]
        vpmadd52luq zmm18, zmm17, zmm1
        vpmadd52luq zmm14, zmm17, zmm2
        vpmadd52huq zmm14, zmm17, zmm1
        vpmadd52huq zmm26, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 832]
        vpmadd52luq zmm14, zmm17, zmm1
        vpmadd52luq zmm26, zmm17, zmm2
        vpmadd52huq zmm26, zmm17, zmm1
        vpmadd52huq zmm15, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 896]
        vpmadd52luq zmm26, zmm17, zmm1
        vpmadd52luq zmm15, zmm17, zmm2
        vpmadd52huq zmm15, zmm17, zmm1
        vpmadd52huq zmm20, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 960]
        vpmadd52luq zmm15, zmm17, zmm1
        vpmadd52luq zmm20, zmm17, zmm2
        vpmadd52huq zmm20, zmm17, zmm1
        vpmadd52huq zmm5, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1024]
        vpmadd52luq zmm20, zmm17, zmm1
        vpmadd52luq zmm5, zmm17, zmm2
        vpmadd52huq zmm5, zmm17, zmm1
        vpmadd52huq zmm25, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1088]
        vpmadd52luq zmm5, zmm17, zmm1
        vpmadd52luq zmm25, zmm17, zmm2
        vpmadd52huq zmm25, zmm17, zmm1
        vpmadd52huq zmm7, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1152]
        vpmadd52luq zmm25, zmm17, zmm1
        vpmadd52luq zmm7, zmm17, zmm2
        vpmadd52huq zmm7, zmm17, zmm1
        vpmadd52huq zmm21, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1216]
        vpmadd52luq zmm7, zmm17, zmm1
        vpmadd52luq zmm21, zmm17, zmm2
        vpmadd52huq zmm21, zmm17, zmm1
        vpmadd52huq zmm6, zmm17, zmm2
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
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1216]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm16, zmm1, zmm4
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovq   [r8 + 800], xmm22
        vpbroadcastq zmm1, [r8 + 800]
        valignq zmm2{k1}{z}, zmm22, zmm22, 1
        vpaddq  zmm21, zmm21, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovq   [r8 + 808], xmm8
        vpbroadcastq zmm2, [r8 + 808]
        valignq zmm3{k1}{z}, zmm8, zmm8, 1
        vpaddq  zmm6, zmm6, zmm3
        vpaddq  zmm29, zmm29, zmm0
        vpsrlq  zmm0{k2}{z}, zmm29, 52
        vmovq   [r8 + 816], xmm29
        vpbroadcastq zmm3, [r8 + 816]
        valignq zmm4{k1}{z}, zmm29, zmm29, 1
        vpaddq  zmm30, zmm30, zmm4
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vmovq   [r8 + 824], xmm9
        vpbroadcastq zmm4, [r8 + 824]
        valignq zmm8{k1}{z}, zmm9, zmm9, 1
        vpaddq  zmm16, zmm16, zmm8
        vpbroadcastq zmm8, [rdx + 296]
        vpbroadcastq zmm9, [rdx + 360]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm23, zmm17, zmm8
        vpmadd52luq zmm10, zmm17, zmm9
        vpmadd52huq zmm10, zmm17, zmm8
        vpmadd52huq zmm28, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52luq zmm10, zmm17, zmm8
        vpmadd52luq zmm28, zmm17, zmm9
        vpmadd52huq zmm28, zmm17, zmm8
        vpmadd52huq zmm11, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm28, zmm17, zmm8
        vpmadd52luq zmm11, zmm17, zmm9
        vpmadd52huq zmm11, zmm17, zmm8
        vpmadd52huq zmm19, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 192]
        vpmadd52luq zmm11, zmm17, zmm8
        vpmadd52luq zmm19, zmm17, zmm9
        vpmadd52huq zmm19, zmm17, zmm8
        vpmadd52huq zmm12, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm19, zmm17, zmm8
        vpmadd52luq zmm12, zmm17, zmm9
        vpmadd52huq zmm12, zmm17, zmm8
        vpmadd52huq zmm27, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 320]
        vpmadd52luq zmm12, zmm17, zmm8
        vpmadd52luq zmm27, zmm17, zmm9
        vpmadd52huq zmm27, zmm17, zmm8
        vpmadd52huq zmm13, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 384]
        vpmadd52luq zmm27, zmm17, zmm8
        vpmadd52luq zmm13, zmm17, zmm9
        vpmadd52huq zmm13, zmm17, zmm8
        vpmadd52huq zmm18, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 448]
        vpmadd52luq zmm13, zmm17, zmm8
        vpmadd52luq zmm18, zmm17, zmm9
        vpmadd52huq zmm18, zmm17, zmm8
        vpmadd52huq zmm14, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 512]
        vpmadd52luq zmm18, zmm17, zmm8
        vpmadd52luq zmm14, zmm17, zmm9
        vpmadd52huq zmm14, zmm17, zmm8
        vpmadd52huq zmm26, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 576]
        vpmadd52luq zmm14, zmm17, zmm8
        vpmadd52luq zmm26, zmm17, zmm9
        vpmadd52huq zmm26, zmm17, zmm8
        vpmadd52huq zmm15, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 640]
        vpmadd52luq zmm26, zmm17, zmm8
        vpmadd52luq zmm15, zmm17, zmm9
        vpmadd52huq zmm15, zmm17, zmm8
        vpmadd52huq zmm20, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 704]
        vpmadd52luq zmm15, zmm17, zmm8
        vpmadd52luq zmm20, zmm17, zmm9
        vpmadd52huq zmm20, zmm17, zmm8
        vpmadd52huq zmm5, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 768]
        vpmadd52luq zmm20, zmm17, zmm8
        vpmadd52luq zmm5, zmm17, zmm9
        vpmadd52huq zmm5, zmm17, zmm8
        vpmadd52huq zmm25, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 832]
        vpmadd52luq zmm5, zmm17, zmm8
        vpmadd52luq zmm25, zmm17, zmm9
        vpmadd52huq zmm25, zmm17, zmm8
        vpmadd52huq zmm7, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 896]
        vpmadd52luq zmm25, zmm17, zmm8
        vpmadd52luq zmm7, zmm17, zmm9
        vpmadd52huq zmm7, zmm17, zmm8
        vpmadd52huq zmm21, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 960]
        vpmadd52luq zmm7, zmm17, zmm8
        vpmadd52luq zmm21, zmm17, zmm9
        vpmadd52huq zmm21, zmm17, zmm8
        vpmadd52huq zmm6, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 1024]
        vpmadd52luq zmm21, zmm17, zmm8
        vpmadd52luq zmm6, zmm17, zmm9
        vpmadd52huq zmm6, zmm17, zmm8
        vpmadd52huq zmm30, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 1088]
        vpmadd52luq zmm6, zmm17, zmm8
        vpmadd52luq zmm30, zmm17, zmm9
        vpmadd52huq zmm30, zmm17, zmm8
        vpmadd52huq zmm16, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 1152]
        vpmadd52luq zmm30, zmm17, zmm8
        vpmadd52luq zmm16, zmm17, zmm9
        vpmadd52huq zmm16, zmm17, zmm8
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 1216]
        vpmadd52luq zmm16, zmm17, zmm8
        vpmadd52luq zmm22, zmm17, zmm9
        vpmadd52huq zmm22, zmm17, zmm8
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm17, zmm9
        vpbroadcastq zmm9, [rdx + 424]
        vpbroadcastq zmm17, [rdx + 488]
        vmovdqu64 zmm24, [rsi + 0]
        vpmadd52luq zmm28, zmm24, zmm9
        vpmadd52luq zmm11, zmm24, zmm17
        vpmadd52huq zmm11, zmm24, zmm9
        vpmadd52huq zmm19, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 64]
        vpmadd52luq zmm11, zmm24, zmm9
        vpmadd52luq zmm19, zmm24, zmm17
        vpmadd52huq zmm19, zmm24, zmm9
        vpmadd52huq zmm12, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 128]
        vpmadd52luq zmm19, zmm24, zmm9
        vpmadd52luq zmm12, zmm24, zmm17
        vpmadd52huq zmm12, zmm24, zmm9
        vpmadd52huq zmm27, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 192]
        vpmadd52luq zmm12, zmm24, zmm9
        vpmadd52luq zmm27, zmm24, zmm17
        vpmadd52huq zmm27, zmm24, zmm9
        vpmadd52huq zmm13, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 256]
        vpmadd52luq zmm27, zmm24, zmm9
        vpmadd52luq zmm13, zmm24, zmm17
        vpmadd52huq zmm13, zmm24, zmm9
        vpmadd52huq zmm18, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 320]
        vpmadd52luq zmm13, zmm24, zmm9
        vpmadd52luq zmm18, zmm24, zmm17
        vpmadd52huq zmm18, zmm24, zmm9
        vpmadd52huq zmm14, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 384]
        vpmadd52luq zmm18, zmm24, zmm9
        vpmadd52luq zmm14, zmm24, zmm17
        vpmadd52huq zmm14, zmm24, zmm9
        vpmadd52huq zmm26, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 448]
        vpmadd52luq zmm14, zmm24, zmm9
        vpmadd52luq zmm26, zmm24, zmm17
        vpmadd52huq zmm26, zmm24, zmm9
        vpmadd52huq zmm15, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 512]
        vpmadd52luq zmm26, zmm24, zmm9
        vpmadd52luq zmm15, zmm24, zmm17
        vpmadd52huq zmm15, zmm24, zmm9
        vpmadd52huq zmm20, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 576]
        vpmadd52luq zmm15, zmm24, zmm9
        vpmadd52luq zmm20, zmm24, zmm17
        vpmadd52huq zmm20, zmm24, zmm9
        vpmadd52huq zmm5, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 640]
        vpmadd52luq zmm20, zmm24, zmm9
        vpmadd52luq zmm5, zmm24, zmm17
        vpmadd52huq zmm5, zmm24, zmm9
        vpmadd52huq zmm25, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 704]
        vpmadd52luq zmm5, zmm24, zmm9
        vpmadd52luq zmm25, zmm24, zmm17
        vpmadd52huq zmm25, zmm24, zmm9
        vpmadd52huq zmm7, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 768]
        vpmadd52luq zmm25, zmm24, zmm9
        vpmadd52luq zmm7, zmm24, zmm17
        vpmadd52huq zmm7, zmm24, zmm9
        vpmadd52huq zmm21, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 832]
        vpmadd52luq zmm7, zmm24, zmm9
        vpmadd52luq zmm21, zmm24, zmm17
        vpmadd52huq zmm21, zmm24, zmm9
        vpmadd52huq zmm6, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 896]
        vpmadd52luq zmm21, zmm24, zmm9
        vpmadd52luq zmm6, zmm24, zmm17
        vpmadd52huq zmm6, zmm24, zmm9
        vpmadd52huq zmm30, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 960]
        vpmadd52luq zmm6, zmm24, zmm9
        vpmadd52luq zmm30, zmm24, zmm17
        vpmadd52huq zmm30, zmm24, zmm9
        vpmadd52huq zmm16, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1024]
        vpmadd52luq zmm30, zmm24, zmm9
        vpmadd52luq zmm16, zmm24, zmm17
        vpmadd52huq zmm16, zmm24, zmm9
        vpmadd52huq zmm22, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1088]
        vpmadd52luq zmm16, zmm24, zmm9
        vpmadd52luq zmm22, zmm24, zmm17
        vpmadd52huq zmm22, zmm24, zmm9
        vpmadd52huq zmm8, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1152]
        vpmadd52luq zmm22, zmm24, zmm9
        vpmadd52luq zmm8, zmm24, zmm17
        vpmadd52huq zmm8, zmm24, zmm9
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1216]
        vpmadd52luq zmm8, zmm24, zmm9
        vpmadd52luq zmm29, zmm24, zmm17
        vpmadd52huq zmm29, zmm24, zmm9
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm24, zmm17
        vmovdqu64 zmm17, [rcx + 0]
        vpmadd52luq zmm23, zmm17, zmm1
        vpmadd52luq zmm10, zmm17, zmm2
        vpmadd52huq zmm10, zmm17, zmm1
        vpmadd52huq zmm28, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52luq zmm10, zmm17, zmm1
        vpmadd52luq zmm28, zmm17, zmm2
        vpmadd52huq zmm28, zmm17, zmm1
        vpmadd52huq zmm11, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 128]
        vpmadd52luq zmm28, zmm17, zmm1
        vpmadd52luq zmm11, zmm17, zmm2
        vpmadd52huq zmm11, zmm17, zmm1
        vpmadd52huq zmm19, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 192]
        vpmadd52luq zmm11, zmm17, zmm1
        vpmadd52luq zmm19, zmm17, zmm2
        vpmadd52huq zmm19, zmm17, zmm1
        vpmadd52huq zmm12, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52luq zmm19, zmm17, zmm1
        vpmadd52luq zmm12, zmm17, zmm2
        vpmadd52huq zmm12, zmm17, zmm1
        vpmadd52huq zmm27, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 320]
        vpmadd52luq zmm12, zmm17, zmm1
        vpmadd52luq zmm27, zmm17, zmm2
        vpmadd52huq zmm27, zmm17, zmm1
        vpmadd52huq zmm13, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 384]
        vpmadd52luq zmm27, zmm17, zmm1
        vpmadd52luq zmm13, zmm17, zmm2
        vpmadd52huq zmm13, zmm17, zmm1
        vpmadd52huq zmm18, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 448]
        vpmadd52luq zmm13, zmm17, zmm1
        vpmadd52luq zmm18, zmm17, zmm2
        vpmadd52huq zmm18, zmm17, zmm1
        vpmadd52huq zmm14, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 512]
        vpmadd52luq zmm18, zmm17, zmm1
        vpmadd52luq zmm14, zmm17, zmm2
        vpmadd52huq zmm14, zmm17, zmm1
        vpmadd52huq zmm26, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 576]
        vpmadd52luq zmm14, zmm17, zmm1
        vpmadd52luq zmm26, zmm17, zmm2
        vpmadd52huq zmm26, zmm17, zmm1
        vpmadd52huq zmm15, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 640]
        vpmadd52luq zmm26, zmm17, zmm1
        vpmadd52luq zmm15, zmm17, zmm2
        vpmadd52huq zmm15, zmm17, zmm1
        vpmadd52huq zmm20, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 704]
        vpmadd52luq zmm15, zmm17, zmm1
        vpmadd52luq zmm20, zmm17, zmm2
        vpmadd52huq zmm20, zmm17, zmm1
        vpmadd52huq zmm5, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 768]
        vpmadd52luq zmm20, zmm17, zmm1
        vpmadd52luq zmm5, zmm17, zmm2
        vpmadd52huq zmm5, zmm17, zmm1
        vpmadd52huq zmm25, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 832]
        vpmadd52luq zmm5, zmm17, zmm1
        vpmadd52luq zmm25, zmm17, zmm2
        vpmadd52huq zmm25, zmm17, zmm1
        vpmadd52huq zmm7, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 896]
        vpmadd52luq zmm25, zmm17, zmm1
        vpmadd52luq zmm7, zmm17, zmm2
        vpmadd52huq zmm7, zmm17, zmm1
        vpmadd52huq zmm21, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 960]
        vpmadd52luq zmm7, zmm17, zmm1
        vpmadd52luq zmm21, zmm17, zmm2
        vpmadd52huq zmm21, zmm17, zmm1
        vpmadd52huq zmm6, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1024]
        vpmadd52luq zmm21, zmm17, zmm1
        vpmadd52luq zmm6, zmm17, zmm2
        vpmadd52huq zmm6, zmm17, zmm1
        vpmadd52huq zmm30, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1088]
        vpmadd52luq zmm6, zmm17, zmm1
        vpmadd52luq zmm30, zmm17, zmm2
        vpmadd52huq zmm30, zmm17, zmm1
        vpmadd52huq zmm16, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1152]
        vpmadd52luq zmm30, zmm17, zmm1
        vpmadd52luq zmm16, zmm17, zmm2
        vpmadd52huq zmm16, zmm17, zmm1
        vpmadd52huq zmm22, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1216]
        vpmadd52luq zmm16, zmm17, zmm1
        vpmadd52luq zmm22, zmm17, zmm2
        vpmadd52huq zmm22, zmm17, zmm1
        vpmadd52huq zmm8, zmm17, zmm2
        vmovdqu64 zmm1, [rcx + 0]
        vpmadd52luq zmm28, zmm1, zmm3
        vpmadd52luq zmm11, zmm1, zmm4
        vpmadd52huq zmm11, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 64]
        vpmadd52luq zmm11, zmm1, zmm3
        vpmadd52luq zmm19, zmm1, zmm4
        vpmadd52huq zmm19, zmm1, zmm3
        vpmadd52huq zmm12, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 128]
        vpmadd52luq zmm19, zmm1, zmm3
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
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 448]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 512]
        vpmadd52luq zmm26, zmm1, zmm3
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
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1024]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1088]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1152]
        vpmadd52luq zmm22, zmm1, zmm3
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
        vmovq   [r8 + 832], xmm23
        vpbroadcastq zmm1, [r8 + 832]
        valignq zmm2{k1}{z}, zmm23, zmm23, 1
        vpaddq  zmm22, zmm22, zmm2
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovq   [r8 + 840], xmm10
        vpbroadcastq zmm2, [r8 + 840]
        valignq zmm3{k1}{z}, zmm10, zmm10, 1
        vpaddq  zmm8, zmm8, zmm3
        vpaddq  zmm28, zmm28, zmm0
        vpsrlq  zmm0{k2}{z}, zmm28, 52
        vmovq   [r8 + 848], xmm28
        vpbroadcastq zmm3, [r8 + 848]
        valignq zmm4{k1}{z}, zmm28, zmm28, 1
        vpaddq  zmm29, zmm29, zmm4
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vmovq   [r8 + 856], xmm11
        vpbroadcastq zmm4, [r8 + 856]
        valignq zmm10{k1}{z}, zmm11, zmm11, 1
        vpaddq  zmm9, zmm9, zmm10
        vpbroadcastq zmm10, [rdx + 552]
        vpbroadcastq zmm11, [rdx + 616]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm19, zmm17, zmm10
        vpmadd52luq zmm12, zmm17, zmm11
        vpmadd52huq zmm12, zmm17, zmm10
        vpmadd52huq zmm27, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52luq zmm12, zmm17, zmm10
        vpmadd52luq zmm27, zmm17, zmm11
        vpmadd52huq zmm27, zmm17, zmm10
        vpmadd52huq zmm13, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm27, zmm17, zmm10
        vpmadd52luq zmm13, zmm17, zmm11
        vpmadd52huq zmm13, zmm17, zmm10
        vpmadd52huq zmm18, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 192]
        vpmadd52luq zmm13, zmm17, zmm10
        vpmadd52luq zmm18, zmm17, zmm11
        vpmadd52huq zmm18, zmm17, zmm10
        vpmadd52huq zmm14, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm18, zmm17, zmm10
        vpmadd52luq zmm14, zmm17, zmm11
        vpmadd52huq zmm14, zmm17, zmm10
        vpmadd52huq zmm26, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 320]
        vpmadd52luq zmm14, zmm17, zmm10
        vpmadd52luq zmm26, zmm17, zmm11
        vpmadd52huq zmm26, zmm17, zmm10
        vpmadd52huq zmm15, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 384]
        vpmadd52luq zmm26, zmm17, zmm10
        vpmadd52luq zmm15, zmm17, zmm11
        vpmadd52huq zmm15, zmm17, zmm10
        vpmadd52huq zmm20, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 448]
        vpmadd52luq zmm15, zmm17, zmm10
        vpmadd52luq zmm20, zmm17, zmm11
        vpmadd52huq zmm20, zmm17, zmm10
        vpmadd52huq zmm5, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 512]
        vpmadd52luq zmm20, zmm17, zmm10
        vpmadd52luq zmm5, zmm17, zmm11
        vpmadd52huq zmm5, zmm17, zmm10
        vpmadd52huq zmm25, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 576]
        vpmadd52luq zmm5, zmm17, zmm10
        vpmadd52luq zmm25, zmm17, zmm11
        vpmadd52huq zmm25, zmm17, zmm10
        vpmadd52huq zmm7, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 640]
        vpmadd52luq zmm25, zmm17, zmm10
        vpmadd52luq zmm7, zmm17, zmm11
        vpmadd52huq zmm7, zmm17, zmm10
        vpmadd52huq zmm21, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 704]
        vpmadd52luq zmm7, zmm17, zmm10
        vpmadd52luq zmm21, zmm17, zmm11
        vpmadd52huq zmm21, zmm17, zmm10
        vpmadd52huq zmm6, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 768]
        vpmadd52luq zmm21, zmm17, zmm10
        vpmadd52luq zmm6, zmm17, zmm11
        vpmadd52huq zmm6, zmm17, zmm10
        vpmadd52huq zmm30, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 832]
        vpmadd52luq zmm6, zmm17, zmm10
        vpmadd52luq zmm30, zmm17, zmm11
        vpmadd52huq zmm30, zmm17, zmm10
        vpmadd52huq zmm16, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 896]
        vpmadd52luq zmm30, zmm17, zmm10
        vpmadd52luq zmm16, zmm17, zmm11
        vpmadd52huq zmm16, zmm17, zmm10
        vpmadd52huq zmm22, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 960]
        vpmadd52luq zmm16, zmm17, zmm10
        vpmadd52luq zmm22, zmm17, zmm11
        vpmadd52huq zmm22, zmm17, zmm10
        vpmadd52huq zmm8, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 1024]
        vpmadd52luq zmm22, zmm17, zmm10
        vpmadd52luq zmm8, zmm17, zmm11
        vpmadd52huq zmm8, zmm17, zmm10
        vpmadd52huq zmm29, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 1088]
        vpmadd52luq zmm8, zmm17, zmm10
        vpmadd52luq zmm29, zmm17, zmm11
        vpmadd52huq zmm29, zmm17, zmm10
        vpmadd52huq zmm9, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 1152]
        vpmadd52luq zmm29, zmm17, zmm10
        vpmadd52luq zmm9, zmm17, zmm11
        vpmadd52huq zmm9, zmm17, zmm10
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 1216]
        vpmadd52luq zmm9, zmm17, zmm10
        vpmadd52luq zmm23, zmm17, zmm11
        vpmadd52huq zmm23, zmm17, zmm10
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm17, zmm11
        vpbroadcastq zmm11, [rdx + 680]
        vpbroadcastq zmm17, [rdx + 744]
        vmovdqu64 zmm24, [rsi + 0]
        vpmadd52luq zmm27, zmm24, zmm11
        vpmadd52luq zmm13, zmm24, zmm17
        vpmadd52huq zmm13, zmm24, zmm11
        vpmadd52huq zmm18, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 64]
        vpmadd52luq zmm13, zmm24, zmm11
        vpmadd52luq zmm18, zmm24, zmm17
        vpmadd52huq zmm18, zmm24, zmm11
        vpmadd52huq zmm14, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 128]
        vpmadd52luq zmm18, zmm24, zmm11
        vpmadd52luq zmm14, zmm24, zmm17
        vpmadd52huq zmm14, zmm24, zmm11
        vpmadd52huq zmm26, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 192]
        vpmadd52luq zmm14, zmm24, zmm11
        vpmadd52luq zmm26, zmm24, zmm17
        vpmadd52huq zmm26, zmm24, zmm11
        vpmadd52huq zmm15, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 256]
        vpmadd52luq zmm26, zmm24, zmm11
        vpmadd52luq zmm15, zmm24, zmm17
        vpmadd52huq zmm15, zmm24, zmm11
        vpmadd52huq zmm20, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 320]
        vpmadd52luq zmm15, zmm24, zmm11
        vpmadd52luq zmm20, zmm24, zmm17
        vpmadd52huq zmm20, zmm24, zmm11
        vpmadd52huq zmm5, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 384]
        vpmadd52luq zmm20, zmm24, zmm11
        vpmadd52luq zmm5, zmm24, zmm17
        vpmadd52huq zmm5, zmm24, zmm11
        vpmadd52huq zmm25, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 448]
        vpmadd52luq zmm5, zmm24, zmm11
        vpmadd52luq zmm25, zmm24, zmm17
        vpmadd52huq zmm25, zmm24, zmm11
        vpmadd52huq zmm7, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 512]
        vpmadd52luq zmm25, zmm24, zmm11
        vpmadd52luq zmm7, zmm24, zmm17
        vpmadd52huq zmm7, zmm24, zmm11
        vpmadd52huq zmm21, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 576]
        vpmadd52luq zmm7, zmm24, zmm11
        vpmadd52luq zmm21, zmm24, zmm17
        vpmadd52huq zmm21, zmm24, zmm11
        vpmadd52huq zmm6, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 640]
        vpmadd52luq zmm21, zmm24, zmm11
        vpmadd52luq zmm6, zmm24, zmm17
        vpmadd52huq zmm6, zmm24, zmm11
        vpmadd52huq zmm30, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 704]
        vpmadd52luq zmm6, zmm24, zmm11
        vpmadd52luq zmm30, zmm24, zmm17
        vpmadd52huq zmm30, zmm24, zmm11
        vpmadd52huq zmm16, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 768]
        vpmadd52luq zmm30, zmm24, zmm11
        vpmadd52luq zmm16, zmm24, zmm17
        vpmadd52huq zmm16, zmm24, zmm11
        vpmadd52huq zmm22, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 832]
        vpmadd52luq zmm16, zmm24, zmm11
        vpmadd52luq zmm22, zmm24, zmm17
        vpmadd52huq zmm22, zmm24, zmm11
        vpmadd52huq zmm8, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 896]
        vpmadd52luq zmm22, zmm24, zmm11
        vpmadd52luq zmm8, zmm24, zmm17
        vpmadd52huq zmm8, zmm24, zmm11
        vpmadd52huq zmm29, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 960]
        vpmadd52luq zmm8, zmm24, zmm11
        vpmadd52luq zmm29, zmm24, zmm17
        vpmadd52huq zmm29, zmm24, zmm11
        vpmadd52huq zmm9, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1024]
        vpmadd52luq zmm29, zmm24, zmm11
        vpmadd52luq zmm9, zmm24, zmm17
        vpmadd52huq zmm9, zmm24, zmm11
        vpmadd52huq zmm23, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1088]
        vpmadd52luq zmm9, zmm24, zmm11
        vpmadd52luq zmm23, zmm24, zmm17
        vpmadd52huq zmm23, zmm24, zmm11
        vpmadd52huq zmm10, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1152]
        vpmadd52luq zmm23, zmm24, zmm11
        vpmadd52luq zmm10, zmm24, zmm17
        vpmadd52huq zmm10, zmm24, zmm11
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1216]
        vpmadd52luq zmm10, zmm24, zmm11
        vpmadd52luq zmm28, zmm24, zmm17
        vpmadd52huq zmm28, zmm24, zmm11
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm24, zmm17
        vmovdqu64 zmm17, [rcx + 0]
        vpmadd52luq zmm19, zmm17, zmm1
        vpmadd52luq zmm12, zmm17, zmm2
        vpmadd52huq zmm12, zmm17, zmm1
        vpmadd52huq zmm27, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52luq zmm12, zmm17, zmm1
        vpmadd52luq zmm27, zmm17, zmm2
        vpmadd52huq zmm27, zmm17, zmm1
        vpmadd52huq zmm13, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 128]
        vpmadd52luq zmm27, zmm17, zmm1
        vpmadd52luq zmm13, zmm17, zmm2
        vpmadd52huq zmm13, zmm17, zmm1
        vpmadd52huq zmm18, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 192]
        vpmadd52luq zmm13, zmm17, zmm1
        vpmadd52luq zmm18, zmm17, zmm2
        vpmadd52huq zmm18, zmm17, zmm1
        vpmadd52huq zmm14, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52luq zmm18, zmm17, zmm1
        vpmadd52luq zmm14, zmm17, zmm2
        vpmadd52huq zmm14, zmm17, zmm1
        vpmadd52huq zmm26, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 320]
        vpmadd52luq zmm14, zmm17, zmm1
        vpmadd52luq zmm26, zmm17, zmm2
        vpmadd52huq zmm26, zmm17, zmm1
        vpmadd52huq zmm15, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 384]
        vpmadd52luq zmm26, zmm17, zmm1
        vpmadd52luq zmm15, zmm17, zmm2
        vpmadd52huq zmm15, zmm17, zmm1
        vpmadd52huq zmm20, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 448]
        vpmadd52luq zmm15, zmm17, zmm1
        vpmadd52luq zmm20, zmm17, zmm2
        vpmadd52huq zmm20, zmm17, zmm1
        vpmadd52huq zmm5, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 512]
        vpmadd52luq zmm20, zmm17, zmm1
        vpmadd52luq zmm5, zmm17, zmm2
        vpmadd52huq zmm5, zmm17, zmm1
        vpmadd52huq zmm25, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 576]
        vpmadd52luq zmm5, zmm17, zmm1
        vpmadd52luq zmm25, zmm17, zmm2
        vpmadd52huq zmm25, zmm17, zmm1
        vpmadd52huq zmm7, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 640]
        vpmadd52luq zmm25, zmm17, zmm1
        vpmadd52luq zmm7, zmm17, zmm2
        vpmadd52huq zmm7, zmm17, zmm1
        vpmadd52huq zmm21, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 704]
        vpmadd52luq zmm7, zmm17, zmm1
        vpmadd52luq zmm21, zmm17, zmm2
        vpmadd52huq zmm21, zmm17, zmm1
        vpmadd52huq zmm6, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 768]
        vpmadd52luq zmm21, zmm17, zmm1
        vpmadd52luq zmm6, zmm17, zmm2
        vpmadd52huq zmm6, zmm17, zmm1
        vpmadd52huq zmm30, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 832]
        vpmadd52luq zmm6, zmm17, zmm1
        vpmadd52luq zmm30, zmm17, zmm2
        vpmadd52huq zmm30, zmm17, zmm1
        vpmadd52huq zmm16, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 896]
        vpmadd52luq zmm30, zmm17, zmm1
        vpmadd52luq zmm16, zmm17, zmm2
        vpmadd52huq zmm16, zmm17, zmm1
        vpmadd52huq zmm22, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 960]
        vpmadd52luq zmm16, zmm17, zmm1
        vpmadd52luq zmm22, zmm17, zmm2
        vpmadd52huq zmm22, zmm17, zmm1
        vpmadd52huq zmm8, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1024]
        vpmadd52luq zmm22, zmm17, zmm1
        vpmadd52luq zmm8, zmm17, zmm2
        vpmadd52huq zmm8, zmm17, zmm1
        vpmadd52huq zmm29, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1088]
        vpmadd52luq zmm8, zmm17, zmm1
        vpmadd52luq zmm29, zmm17, zmm2
        vpmadd52huq zmm29, zmm17, zmm1
        vpmadd52huq zmm9, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1152]
        vpmadd52luq zmm29, zmm17, zmm1
        vpmadd52luq zmm9, zmm17, zmm2
        vpmadd52huq zmm9, zmm17, zmm1
        vpmadd52huq zmm23, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1216]
        vpmadd52luq zmm9, zmm17, zmm1
        vpmadd52luq zmm23, zmm17, zmm2
        vpmadd52huq zmm23, zmm17, zmm1
        vpmadd52huq zmm10, zmm17, zmm2
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
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 192]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 256]
        vpmadd52luq zmm26, zmm1, zmm3
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
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 768]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 832]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 896]
        vpmadd52luq zmm22, zmm1, zmm3
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
        vpaddq  zmm19, zmm19, zmm0
        vpsrlq  zmm0{k2}{z}, zmm19, 52
        vmovq   [r8 + 864], xmm19
        vpbroadcastq zmm1, [r8 + 864]
        valignq zmm2{k1}{z}, zmm19, zmm19, 1
        vpaddq  zmm23, zmm23, zmm2
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovq   [r8 + 872], xmm12
        vpbroadcastq zmm2, [r8 + 872]
        valignq zmm3{k1}{z}, zmm12, zmm12, 1
        vpaddq  zmm10, zmm10, zmm3
        vpaddq  zmm27, zmm27, zmm0
        vpsrlq  zmm0{k2}{z}, zmm27, 52
        vmovq   [r8 + 880], xmm27
        vpbroadcastq zmm3, [r8 + 880]
        valignq zmm4{k1}{z}, zmm27, zmm27, 1
        vpaddq  zmm28, zmm28, zmm4
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovq   [r8 + 888], xmm13
        vpbroadcastq zmm4, [r8 + 888]
        valignq zmm12{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm11, zmm11, zmm12
        vpbroadcastq zmm12, [rdx + 808]
        vpbroadcastq zmm13, [rdx + 872]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm18, zmm17, zmm12
        vpmadd52luq zmm14, zmm17, zmm13
        vpmadd52huq zmm14, zmm17, zmm12
        vpmadd52huq zmm26, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52luq zmm14, zmm17, zmm12
        vpmadd52luq zmm26, zmm17, zmm13
        vpmadd52huq zmm26, zmm17, zmm12
        vpmadd52huq zmm15, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm26, zmm17, zmm12
        vpmadd52luq zmm15, zmm17, zmm13
        vpmadd52huq zmm15, zmm17, zmm12
        vpmadd52huq zmm20, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 192]
        vpmadd52luq zmm15, zmm17, zmm12
        vpmadd52luq zmm20, zmm17, zmm13
        vpmadd52huq zmm20, zmm17, zmm12
        vpmadd52huq zmm5, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm20, zmm17, zmm12
        vpmadd52luq zmm5, zmm17, zmm13
        vpmadd52huq zmm5, zmm17, zmm12
        vpmadd52huq zmm25, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 320]
        vpmadd52luq zmm5, zmm17, zmm12
        vpmadd52luq zmm25, zmm17, zmm13
        vpmadd52huq zmm25, zmm17, zmm12
        vpmadd52huq zmm7, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 384]
        vpmadd52luq zmm25, zmm17, zmm12
        vpmadd52luq zmm7, zmm17, zmm13
        vpmadd52huq zmm7, zmm17, zmm12
        vpmadd52huq zmm21, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 448]
        vpmadd52luq zmm7, zmm17, zmm12
        vpmadd52luq zmm21, zmm17, zmm13
        vpmadd52huq zmm21, zmm17, zmm12
        vpmadd52huq zmm6, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 512]
        vpmadd52luq zmm21, zmm17, zmm12
        vpmadd52luq zmm6, zmm17, zmm13
        vpmadd52huq zmm6, zmm17, zmm12
        vpmadd52huq zmm30, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 576]
        vpmadd52luq zmm6, zmm17, zmm12
        vpmadd52luq zmm30, zmm17, zmm13
        vpmadd52huq zmm30, zmm17, zmm12
        vpmadd52huq zmm16, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 640]
        vpmadd52luq zmm30, zmm17, zmm12
        vpmadd52luq zmm16, zmm17, zmm13
        vpmadd52huq zmm16, zmm17, zmm12
        vpmadd52huq zmm22, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 704]
        vpmadd52luq zmm16, zmm17, zmm12
        vpmadd52luq zmm22, zmm17, zmm13
        vpmadd52huq zmm22, zmm17, zmm12
        vpmadd52huq zmm8, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 768]
        vpmadd52luq zmm22, zmm17, zmm12
        vpmadd52luq zmm8, zmm17, zmm13
        vpmadd52huq zmm8, zmm17, zmm12
        vpmadd52huq zmm29, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 832]
        vpmadd52luq zmm8, zmm17, zmm12
        vpmadd52luq zmm29, zmm17, zmm13
        vpmadd52huq zmm29, zmm17, zmm12
        vpmadd52huq zmm9, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 896]
        vpmadd52luq zmm29, zmm17, zmm12
        vpmadd52luq zmm9, zmm17, zmm13
        vpmadd52huq zmm9, zmm17, zmm12
        vpmadd52huq zmm23, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 960]
        vpmadd52luq zmm9, zmm17, zmm12
        vpmadd52luq zmm23, zmm17, zmm13
        vpmadd52huq zmm23, zmm17, zmm12
        vpmadd52huq zmm10, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 1024]
        vpmadd52luq zmm23, zmm17, zmm12
        vpmadd52luq zmm10, zmm17, zmm13
        vpmadd52huq zmm10, zmm17, zmm12
        vpmadd52huq zmm28, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 1088]
        vpmadd52luq zmm10, zmm17, zmm12
        vpmadd52luq zmm28, zmm17, zmm13
        vpmadd52huq zmm28, zmm17, zmm12
        vpmadd52huq zmm11, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 1152]
        vpmadd52luq zmm28, zmm17, zmm12
        vpmadd52luq zmm11, zmm17, zmm13
        vpmadd52huq zmm11, zmm17, zmm12
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 1216]
        vpmadd52luq zmm11, zmm17, zmm12
        vpmadd52luq zmm19, zmm17, zmm13
        vpmadd52huq zmm19, zmm17, zmm12
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm17, zmm13
        vpbroadcastq zmm13, [rdx + 936]
        vpbroadcastq zmm17, [rdx + 1000]
        vmovdqu64 zmm24, [rsi + 0]
        vpmadd52luq zmm26, zmm24, zmm13
        vpmadd52luq zmm15, zmm24, zmm17
        vpmadd52huq zmm15, zmm24, zmm13
        vpmadd52huq zmm20, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 64]
        vpmadd52luq zmm15, zmm24, zmm13
        vpmadd52luq zmm20, zmm24, zmm17
        vpmadd52huq zmm20, zmm24, zmm13
        vpmadd52huq zmm5, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 128]
        vpmadd52luq zmm20, zmm24, zmm13
        vpmadd52luq zmm5, zmm24, zmm17
        vpmadd52huq zmm5, zmm24, zmm13
        vpmadd52huq zmm25, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 192]
        vpmadd52luq zmm5, zmm24, zmm13
        vpmadd52luq zmm25, zmm24, zmm17
        vpmadd52huq zmm25, zmm24, zmm13
        vpmadd52huq zmm7, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 256]
        vpmadd52luq zmm25, zmm24, zmm13
        vpmadd52luq zmm7, zmm24, zmm17
        vpmadd52huq zmm7, zmm24, zmm13
        vpmadd52huq zmm21, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 320]
        vpmadd52luq zmm7, zmm24, zmm13
        vpmadd52luq zmm21, zmm24, zmm17
        vpmadd52huq zmm21, zmm24, zmm13
        vpmadd52huq zmm6, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 384]
        vpmadd52luq zmm21, zmm24, zmm13
        vpmadd52luq zmm6, zmm24, zmm17
        vpmadd52huq zmm6, zmm24, zmm13
        vpmadd52huq zmm30, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 448]
        vpmadd52luq zmm6, zmm24, zmm13
        vpmadd52luq zmm30, zmm24, zmm17
        vpmadd52huq zmm30, zmm24, zmm13
        vpmadd52huq zmm16, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 512]
        vpmadd52luq zmm30, zmm24, zmm13
        vpmadd52luq zmm16, zmm24, zmm17
        vpmadd52huq zmm16, zmm24, zmm13
        vpmadd52huq zmm22, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 576]
        vpmadd52luq zmm16, zmm24, zmm13
        vpmadd52luq zmm22, zmm24, zmm17
        vpmadd52huq zmm22, zmm24, zmm13
        vpmadd52huq zmm8, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 640]
        vpmadd52luq zmm22, zmm24, zmm13
        vpmadd52luq zmm8, zmm24, zmm17
        vpmadd52huq zmm8, zmm24, zmm13
        vpmadd52huq zmm29, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 704]
        vpmadd52luq zmm8, zmm24, zmm13
        vpmadd52luq zmm29, zmm24, zmm17
        vpmadd52huq zmm29, zmm24, zmm13
        vpmadd52huq zmm9, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 768]
        vpmadd52luq zmm29, zmm24, zmm13
        vpmadd52luq zmm9, zmm24, zmm17
        vpmadd52huq zmm9, zmm24, zmm13
        vpmadd52huq zmm23, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 832]
        vpmadd52luq zmm9, zmm24, zmm13
        vpmadd52luq zmm23, zmm24, zmm17
        vpmadd52huq zmm23, zmm24, zmm13
        vpmadd52huq zmm10, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 896]
        vpmadd52luq zmm23, zmm24, zmm13
        vpmadd52luq zmm10, zmm24, zmm17
        vpmadd52huq zmm10, zmm24, zmm13
        vpmadd52huq zmm28, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 960]
        vpmadd52luq zmm10, zmm24, zmm13
        vpmadd52luq zmm28, zmm24, zmm17
        vpmadd52huq zmm28, zmm24, zmm13
        vpmadd52huq zmm11, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1024]
        vpmadd52luq zmm28, zmm24, zmm13
        vpmadd52luq zmm11, zmm24, zmm17
        vpmadd52huq zmm11, zmm24, zmm13
        vpmadd52huq zmm19, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1088]
        vpmadd52luq zmm11, zmm24, zmm13
        vpmadd52luq zmm19, zmm24, zmm17
        vpmadd52huq zmm19, zmm24, zmm13
        vpmadd52huq zmm12, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1152]
        vpmadd52luq zmm19, zmm24, zmm13
        vpmadd52luq zmm12, zmm24, zmm17
        vpmadd52huq zmm12, zmm24, zmm13
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1216]
        vpmadd52luq zmm12, zmm24, zmm13
        vpmadd52luq zmm27, zmm24, zmm17
        vpmadd52huq zmm27, zmm24, zmm13
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm24, zmm17
        vmovdqu64 zmm17, [rcx + 0]
        vpmadd52luq zmm18, zmm17, zmm1
        vpmadd52luq zmm14, zmm17, zmm2
        vpmadd52huq zmm14, zmm17, zmm1
        vpmadd52huq zmm26, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52luq zmm14, zmm17, zmm1
        vpmadd52luq zmm26, zmm17, zmm2
        vpmadd52huq zmm26, zmm17, zmm1
        vpmadd52huq zmm15, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 128]
        vpmadd52luq zmm26, zmm17, zmm1
        vpmadd52luq zmm15, zmm17, zmm2
        vpmadd52huq zmm15, zmm17, zmm1
        vpmadd52huq zmm20, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 192]
        vpmadd52luq zmm15, zmm17, zmm1
        vpmadd52luq zmm20, zmm17, zmm2
        vpmadd52huq zmm20, zmm17, zmm1
        vpmadd52huq zmm5, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52luq zmm20, zmm17, zmm1
        vpmadd52luq zmm5, zmm17, zmm2
        vpmadd52huq zmm5, zmm17, zmm1
        vpmadd52huq zmm25, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 320]
        vpmadd52luq zmm5, zmm17, zmm1
        vpmadd52luq zmm25, zmm17, zmm2
        vpmadd52huq zmm25, zmm17, zmm1
        vpmadd52huq zmm7, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 384]
        vpmadd52luq zmm25, zmm17, zmm1
        vpmadd52luq zmm7, zmm17, zmm2
        vpmadd52huq zmm7, zmm17, zmm1
        vpmadd52huq zmm21, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 448]
        vpmadd52luq zmm7, zmm17, zmm1
        vpmadd52luq zmm21, zmm17, zmm2
        vpmadd52huq zmm21, zmm17, zmm1
        vpmadd52huq zmm6, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 512]
        vpmadd52luq zmm21, zmm17, zmm1
        vpmadd52luq zmm6, zmm17, zmm2
        vpmadd52huq zmm6, zmm17, zmm1
        vpmadd52huq zmm30, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 576]
        vpmadd52luq zmm6, zmm17, zmm1
        vpmadd52luq zmm30, zmm17, zmm2
        vpmadd52huq zmm30, zmm17, zmm1
        vpmadd52huq zmm16, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 640]
        vpmadd52luq zmm30, zmm17, zmm1
        vpmadd52luq zmm16, zmm17, zmm2
        vpmadd52huq zmm16, zmm17, zmm1
        vpmadd52huq zmm22, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 704]
        vpmadd52luq zmm16, zmm17, zmm1
        vpmadd52luq zmm22, zmm17, zmm2
        vpmadd52huq zmm22, zmm17, zmm1
        vpmadd52huq zmm8, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 768]
        vpmadd52luq zmm22, zmm17, zmm1
        vpmadd52luq zmm8, zmm17, zmm2
        vpmadd52huq zmm8, zmm17, zmm1
        vpmadd52huq zmm29, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 832]
        vpmadd52luq zmm8, zmm17, zmm1
        vpmadd52luq zmm29, zmm17, zmm2
        vpmadd52huq zmm29, zmm17, zmm1
        vpmadd52huq zmm9, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 896]
        vpmadd52luq zmm29, zmm17, zmm1
        vpmadd52luq zmm9, zmm17, zmm2
        vpmadd52huq zmm9, zmm17, zmm1
        vpmadd52huq zmm23, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 960]
        vpmadd52luq zmm9, zmm17, zmm1
        vpmadd52luq zmm23, zmm17, zmm2
        vpmadd52huq zmm23, zmm17, zmm1
        vpmadd52huq zmm10, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1024]
        vpmadd52luq zmm23, zmm17, zmm1
        vpmadd52luq zmm10, zmm17, zmm2
        vpmadd52huq zmm10, zmm17, zmm1
        vpmadd52huq zmm28, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1088]
        vpmadd52luq zmm10, zmm17, zmm1
        vpmadd52luq zmm28, zmm17, zmm2
        vpmadd52huq zmm28, zmm17, zmm1
        vpmadd52huq zmm11, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1152]
        vpmadd52luq zmm28, zmm17, zmm1
        vpmadd52luq zmm11, zmm17, zmm2
        vpmadd52huq zmm11, zmm17, zmm1
        vpmadd52huq zmm19, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1216]
        vpmadd52luq zmm11, zmm17, zmm1
        vpmadd52luq zmm19, zmm17, zmm2
        vpmadd52huq zmm19, zmm17, zmm1
        vpmadd52huq zmm12, zmm17, zmm2
        vmovdqu64 zmm1, [rcx + 0]
        vpmadd52luq zmm26, zmm1, zmm3
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
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 512]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 576]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 640]
        vpmadd52luq zmm22, zmm1, zmm3
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
        vmovq   [r8 + 896], xmm18
        vpbroadcastq zmm1, [r8 + 896]
        valignq zmm2{k1}{z}, zmm18, zmm18, 1
        vpaddq  zmm19, zmm19, zmm2
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovq   [r8 + 904], xmm14
        vpbroadcastq zmm2, [r8 + 904]
        valignq zmm3{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm12, zmm12, zmm3
        vpaddq  zmm26, zmm26, zmm0
        vpsrlq  zmm0{k2}{z}, zmm26, 52
        vmovq   [r8 + 912], xmm26
        vpbroadcastq zmm3, [r8 + 912]
        valignq zmm4{k1}{z}, zmm26, zmm26, 1
        vpaddq  zmm27, zmm27, zmm4
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovq   [r8 + 920], xmm15
        vpbroadcastq zmm4, [r8 + 920]
        valignq zmm14{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm13, zmm13, zmm14
        vpbroadcastq zmm14, [rdx + 1064]
        vpbroadcastq zmm15, [rdx + 1128]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm20, zmm17, zmm14
        vpmadd52luq zmm5, zmm17, zmm15
        vpmadd52huq zmm5, zmm17, zmm14
        vpmadd52huq zmm25, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52luq zmm5, zmm17, zmm14
        vpmadd52luq zmm25, zmm17, zmm15
        vpmadd52huq zmm25, zmm17, zmm14
        vpmadd52huq zmm7, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm25, zmm17, zmm14
        vpmadd52luq zmm7, zmm17, zmm15
        vpmadd52huq zmm7, zmm17, zmm14
        vpmadd52huq zmm21, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 192]
        vpmadd52luq zmm7, zmm17, zmm14
        vpmadd52luq zmm21, zmm17, zmm15
        vpmadd52huq zmm21, zmm17, zmm14
        vpmadd52huq zmm6, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm21, zmm17, zmm14
        vpmadd52luq zmm6, zmm17, zmm15
        vpmadd52huq zmm6, zmm17, zmm14
        vpmadd52huq zmm30, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 320]
        vpmadd52luq zmm6, zmm17, zmm14
        vpmadd52luq zmm30, zmm17, zmm15
        vpmadd52huq zmm30, zmm17, zmm14
        vpmadd52huq zmm16, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 384]
        vpmadd52luq zmm30, zmm17, zmm14
        vpmadd52luq zmm16, zmm17, zmm15
        vpmadd52huq zmm16, zmm17, zmm14
        vpmadd52huq zmm22, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 448]
        vpmadd52luq zmm16, zmm17, zmm14
        vpmadd52luq zmm22, zmm17, zmm15
        vpmadd52huq zmm22, zmm17, zmm14
        vpmadd52huq zmm8, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 512]
        vpmadd52luq zmm22, zmm17, zmm14
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
        vpmadd52huq zmm19, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 960]
        vpmadd52luq zmm11, zmm17, zmm14
        vpmadd52luq zmm19, zmm17, zmm15
        vpmadd52huq zmm19, zmm17, zmm14
        vpmadd52huq zmm12, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 1024]
        vpmadd52luq zmm19, zmm17, zmm14
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
        vpbroadcastq zmm15, [rdx + 1192]
        vpbroadcastq zmm17, [rdx + 1256]
        vmovdqu64 zmm24, [rsi + 0]
        vpmadd52luq zmm25, zmm24, zmm15
        vpmadd52luq zmm7, zmm24, zmm17
        vpmadd52huq zmm7, zmm24, zmm15
        vpmadd52huq zmm21, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 64]
        vpmadd52luq zmm7, zmm24, zmm15
        vpmadd52luq zmm21, zmm24, zmm17
        vpmadd52huq zmm21, zmm24, zmm15
        vpmadd52huq zmm6, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 128]
        vpmadd52luq zmm21, zmm24, zmm15
        vpmadd52luq zmm6, zmm24, zmm17
        vpmadd52huq zmm6, zmm24, zmm15
        vpmadd52huq zmm30, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 192]
        vpmadd52luq zmm6, zmm24, zmm15
        vpmadd52luq zmm30, zmm24, zmm17
        vpmadd52huq zmm30, zmm24, zmm15
        vpmadd52huq zmm16, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 256]
        vpmadd52luq zmm30, zmm24, zmm15
        vpmadd52luq zmm16, zmm24, zmm17
        vpmadd52huq zmm16, zmm24, zmm15
        vpmadd52huq zmm22, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 320]
        vpmadd52luq zmm16, zmm24, zmm15
        vpmadd52luq zmm22, zmm24, zmm17
        vpmadd52huq zmm22, zmm24, zmm15
        vpmadd52huq zmm8, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 384]
        vpmadd52luq zmm22, zmm24, zmm15
        vpmadd52luq zmm8, zmm24, zmm17
        vpmadd52huq zmm8, zmm24, zmm15
        vpmadd52huq zmm29, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 448]
        vpmadd52luq zmm8, zmm24, zmm15
        vpmadd52luq zmm29, zmm24, zmm17
        vpmadd52huq zmm29, zmm24, zmm15
        vpmadd52huq zmm9, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 512]
        vpmadd52luq zmm29, zmm24, zmm15
        vpmadd52luq zmm9, zmm24, zmm17
        vpmadd52huq zmm9, zmm24, zmm15
        vpmadd52huq zmm23, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 576]
        vpmadd52luq zmm9, zmm24, zmm15
        vpmadd52luq zmm23, zmm24, zmm17
        vpmadd52huq zmm23, zmm24, zmm15
        vpmadd52huq zmm10, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 640]
        vpmadd52luq zmm23, zmm24, zmm15
        vpmadd52luq zmm10, zmm24, zmm17
        vpmadd52huq zmm10, zmm24, zmm15
        vpmadd52huq zmm28, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 704]
        vpmadd52luq zmm10, zmm24, zmm15
        vpmadd52luq zmm28, zmm24, zmm17
        vpmadd52huq zmm28, zmm24, zmm15
        vpmadd52huq zmm11, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 768]
        vpmadd52luq zmm28, zmm24, zmm15
        vpmadd52luq zmm11, zmm24, zmm17
        vpmadd52huq zmm11, zmm24, zmm15
        vpmadd52huq zmm19, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 832]
        vpmadd52luq zmm11, zmm24, zmm15
        vpmadd52luq zmm19, zmm24, zmm17
        vpmadd52huq zmm19, zmm24, zmm15
        vpmadd52huq zmm12, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 896]
        vpmadd52luq zmm19, zmm24, zmm15
        vpmadd52luq zmm12, zmm24, zmm17
        vpmadd52huq zmm12, zmm24, zmm15
        vpmadd52huq zmm27, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 960]
        vpmadd52luq zmm12, zmm24, zmm15
        vpmadd52luq zmm27, zmm24, zmm17
        vpmadd52huq zmm27, zmm24, zmm15
        vpmadd52huq zmm13, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1024]
        vpmadd52luq zmm27, zmm24, zmm15
        vpmadd52luq zmm13, zmm24, zmm17
        vpmadd52huq zmm13, zmm24, zmm15
        vpmadd52huq zmm18, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1088]
        vpmadd52luq zmm13, zmm24, zmm15
        vpmadd52luq zmm18, zmm24, zmm17
        vpmadd52huq zmm18, zmm24, zmm15
        vpmadd52huq zmm14, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1152]
        vpmadd52luq zmm18, zmm24, zmm15
        vpmadd52luq zmm14, zmm24, zmm17
        vpmadd52huq zmm14, zmm24, zmm15
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1216]
        vpmadd52luq zmm14, zmm24, zmm15
        vpmadd52luq zmm26, zmm24, zmm17
        vpmadd52huq zmm26, zmm24, zmm15
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm24, zmm17
        vmovdqu64 zmm17, [rcx + 0]
        vpmadd52luq zmm20, zmm17, zmm1
        vpmadd52luq zmm5, zmm17, zmm2
        vpmadd52huq zmm5, zmm17, zmm1
        vpmadd52huq zmm25, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52luq zmm5, zmm17, zmm1
        vpmadd52luq zmm25, zmm17, zmm2
        vpmadd52huq zmm25, zmm17, zmm1
        vpmadd52huq zmm7, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 128]
        vpmadd52luq zmm25, zmm17, zmm1
        vpmadd52luq zmm7, zmm17, zmm2
        vpmadd52huq zmm7, zmm17, zmm1
        vpmadd52huq zmm21, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 192]
        vpmadd52luq zmm7, zmm17, zmm1
        vpmadd52luq zmm21, zmm17, zmm2
        vpmadd52huq zmm21, zmm17, zmm1
        vpmadd52huq zmm6, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52luq zmm21, zmm17, zmm1
        vpmadd52luq zmm6, zmm17, zmm2
        vpmadd52huq zmm6, zmm17, zmm1
        vpmadd52huq zmm30, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 320]
        vpmadd52luq zmm6, zmm17, zmm1
        vpmadd52luq zmm30, zmm17, zmm2
        vpmadd52huq zmm30, zmm17, zmm1
        vpmadd52huq zmm16, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 384]
        vpmadd52luq zmm30, zmm17, zmm1
        vpmadd52luq zmm16, zmm17, zmm2
        vpmadd52huq zmm16, zmm17, zmm1
        vpmadd52huq zmm22, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 448]
        vpmadd52luq zmm16, zmm17, zmm1
        vpmadd52luq zmm22, zmm17, zmm2
        vpmadd52huq zmm22, zmm17, zmm1
        vpmadd52huq zmm8, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 512]
        vpmadd52luq zmm22, zmm17, zmm1
        vpmadd52luq zmm8, zmm17, zmm2
        vpmadd52huq zmm8, zmm17, zmm1
        vpmadd52huq zmm29, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 576]
        vpmadd52luq zmm8, zmm17, zmm1
        vpmadd52luq zmm29, zmm17, zmm2
        vpmadd52huq zmm29, zmm17, zmm1
        vpmadd52huq zmm9, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 640]
        vpmadd52luq zmm29, zmm17, zmm1
        vpmadd52luq zmm9, zmm17, zmm2
        vpmadd52huq zmm9, zmm17, zmm1
        vpmadd52huq zmm23, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 704]
        vpmadd52luq zmm9, zmm17, zmm1
        vpmadd52luq zmm23, zmm17, zmm2
        vpmadd52huq zmm23, zmm17, zmm1
        vpmadd52huq zmm10, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 768]
        vpmadd52luq zmm23, zmm17, zmm1
        vpmadd52luq zmm10, zmm17, zmm2
        vpmadd52huq zmm10, zmm17, zmm1
        vpmadd52huq zmm28, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 832]
        vpmadd52luq zmm10, zmm17, zmm1
        vpmadd52luq zmm28, zmm17, zmm2
        vpmadd52huq zmm28, zmm17, zmm1
        vpmadd52huq zmm11, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 896]
        vpmadd52luq zmm28, zmm17, zmm1
        vpmadd52luq zmm11, zmm17, zmm2
        vpmadd52huq zmm11, zmm17, zmm1
        vpmadd52huq zmm19, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 960]
        vpmadd52luq zmm11, zmm17, zmm1
        vpmadd52luq zmm19, zmm17, zmm2
        vpmadd52huq zmm19, zmm17, zmm1
        vpmadd52huq zmm12, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1024]
        vpmadd52luq zmm19, zmm17, zmm1
        vpmadd52luq zmm12, zmm17, zmm2
        vpmadd52huq zmm12, zmm17, zmm1
        vpmadd52huq zmm27, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1088]
        vpmadd52luq zmm12, zmm17, zmm1
        vpmadd52luq zmm27, zmm17, zmm2
        vpmadd52huq zmm27, zmm17, zmm1
        vpmadd52huq zmm13, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1152]
        vpmadd52luq zmm27, zmm17, zmm1
        vpmadd52luq zmm13, zmm17, zmm2
        vpmadd52huq zmm13, zmm17, zmm1
        vpmadd52huq zmm18, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1216]
        vpmadd52luq zmm13, zmm17, zmm1
        vpmadd52luq zmm18, zmm17, zmm2
        vpmadd52huq zmm18, zmm17, zmm1
        vpmadd52huq zmm14, zmm17, zmm2
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
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 256]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 320]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 384]
        vpmadd52luq zmm22, zmm1, zmm3
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
        vmovq   [r8 + 928], xmm20
        vpbroadcastq zmm1, [r8 + 928]
        valignq zmm2{k1}{z}, zmm20, zmm20, 1
        vpaddq  zmm18, zmm18, zmm2
        vpaddq  zmm5, zmm5, zmm0
        vpsrlq  zmm0{k2}{z}, zmm5, 52
        vmovq   [r8 + 936], xmm5
        vpbroadcastq zmm2, [r8 + 936]
        valignq zmm3{k1}{z}, zmm5, zmm5, 1
        vpaddq  zmm14, zmm14, zmm3
        vpaddq  zmm25, zmm25, zmm0
        vpsrlq  zmm0{k2}{z}, zmm25, 52
        vmovq   [r8 + 944], xmm25
        vpbroadcastq zmm3, [r8 + 944]
        valignq zmm4{k1}{z}, zmm25, zmm25, 1
        vpaddq  zmm26, zmm26, zmm4
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovq   [r8 + 952], xmm7
        vpbroadcastq zmm4, [r8 + 952]
        valignq zmm5{k1}{z}, zmm7, zmm7, 1
        vpaddq  zmm15, zmm15, zmm5
        vpbroadcastq zmm5, [rdx + 48]
        vpbroadcastq zmm7, [rdx + 112]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm21, zmm17, zmm5
        vpmadd52luq zmm6, zmm17, zmm7
        vpmadd52huq zmm6, zmm17, zmm5
        vpmadd52huq zmm30, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52luq zmm6, zmm17, zmm5
        vpmadd52luq zmm30, zmm17, zmm7
        vpmadd52huq zmm30, zmm17, zmm5
        vpmadd52huq zmm16, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm30, zmm17, zmm5
        vpmadd52luq zmm16, zmm17, zmm7
        vpmadd52huq zmm16, zmm17, zmm5
        vpmadd52huq zmm22, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 192]
        vpmadd52luq zmm16, zmm17, zmm5
        vpmadd52luq zmm22, zmm17, zmm7
        vpmadd52huq zmm22, zmm17, zmm5
        vpmadd52huq zmm8, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm22, zmm17, zmm5
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
        vpmadd52huq zmm19, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 704]
        vpmadd52luq zmm11, zmm17, zmm5
        vpmadd52luq zmm19, zmm17, zmm7
        vpmadd52huq zmm19, zmm17, zmm5
        vpmadd52huq zmm12, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 768]
        vpmadd52luq zmm19, zmm17, zmm5
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
        vpmadd52huq zmm26, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 1088]
        vpmadd52luq zmm14, zmm17, zmm5
        vpmadd52luq zmm26, zmm17, zmm7
        vpmadd52huq zmm26, zmm17, zmm5
        vpmadd52huq zmm15, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 1152]
        vpmadd52luq zmm26, zmm17, zmm5
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
        vpbroadcastq zmm7, [rdx + 176]
        vpbroadcastq zmm17, [rdx + 240]
        vmovdqu64 zmm24, [rsi + 0]
        vpmadd52luq zmm30, zmm24, zmm7
        vpmadd52luq zmm16, zmm24, zmm17
        vpmadd52huq zmm16, zmm24, zmm7
        vpmadd52huq zmm22, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 64]
        vpmadd52luq zmm16, zmm24, zmm7
        vpmadd52luq zmm22, zmm24, zmm17
        vpmadd52huq zmm22, zmm24, zmm7
        vpmadd52huq zmm8, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 128]
        vpmadd52luq zmm22, zmm24, zmm7
        vpmadd52luq zmm8, zmm24, zmm17
        vpmadd52huq zmm8, zmm24, zmm7
        vpmadd52huq zmm29, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 192]
        vpmadd52luq zmm8, zmm24, zmm7
        vpmadd52luq zmm29, zmm24, zmm17
        vpmadd52huq zmm29, zmm24, zmm7
        vpmadd52huq zmm9, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 256]
        vpmadd52luq zmm29, zmm24, zmm7
        vpmadd52luq zmm9, zmm24, zmm17
        vpmadd52huq zmm9, zmm24, zmm7
        vpmadd52huq zmm23, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 320]
        vpmadd52luq zmm9, zmm24, zmm7
        vpmadd52luq zmm23, zmm24, zmm17
        vpmadd52huq zmm23, zmm24, zmm7
        vpmadd52huq zmm10, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 384]
        vpmadd52luq zmm23, zmm24, zmm7
        vpmadd52luq zmm10, zmm24, zmm17
        vpmadd52huq zmm10, zmm24, zmm7
        vpmadd52huq zmm28, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 448]
        vpmadd52luq zmm10, zmm24, zmm7
        vpmadd52luq zmm28, zmm24, zmm17
        vpmadd52huq zmm28, zmm24, zmm7
        vpmadd52huq zmm11, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 512]
        vpmadd52luq zmm28, zmm24, zmm7
        vpmadd52luq zmm11, zmm24, zmm17
        vpmadd52huq zmm11, zmm24, zmm7
        vpmadd52huq zmm19, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 576]
        vpmadd52luq zmm11, zmm24, zmm7
        vpmadd52luq zmm19, zmm24, zmm17
        vpmadd52huq zmm19, zmm24, zmm7
        vpmadd52huq zmm12, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 640]
        vpmadd52luq zmm19, zmm24, zmm7
        vpmadd52luq zmm12, zmm24, zmm17
        vpmadd52huq zmm12, zmm24, zmm7
        vpmadd52huq zmm27, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 704]
        vpmadd52luq zmm12, zmm24, zmm7
        vpmadd52luq zmm27, zmm24, zmm17
        vpmadd52huq zmm27, zmm24, zmm7
        vpmadd52huq zmm13, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 768]
        vpmadd52luq zmm27, zmm24, zmm7
        vpmadd52luq zmm13, zmm24, zmm17
        vpmadd52huq zmm13, zmm24, zmm7
        vpmadd52huq zmm18, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 832]
        vpmadd52luq zmm13, zmm24, zmm7
        vpmadd52luq zmm18, zmm24, zmm17
        vpmadd52huq zmm18, zmm24, zmm7
        vpmadd52huq zmm14, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 896]
        vpmadd52luq zmm18, zmm24, zmm7
        vpmadd52luq zmm14, zmm24, zmm17
        vpmadd52huq zmm14, zmm24, zmm7
        vpmadd52huq zmm26, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 960]
        vpmadd52luq zmm14, zmm24, zmm7
        vpmadd52luq zmm26, zmm24, zmm17
        vpmadd52huq zmm26, zmm24, zmm7
        vpmadd52huq zmm15, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1024]
        vpmadd52luq zmm26, zmm24, zmm7
        vpmadd52luq zmm15, zmm24, zmm17
        vpmadd52huq zmm15, zmm24, zmm7
        vpmadd52huq zmm20, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1088]
        vpmadd52luq zmm15, zmm24, zmm7
        vpmadd52luq zmm20, zmm24, zmm17
        vpmadd52huq zmm20, zmm24, zmm7
        vpmadd52huq zmm5, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1152]
        vpmadd52luq zmm20, zmm24, zmm7
        vpmadd52luq zmm5, zmm24, zmm17
        vpmadd52huq zmm5, zmm24, zmm7
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1216]
        vpmadd52luq zmm5, zmm24, zmm7
        vpmadd52luq zmm25, zmm24, zmm17
        vpmadd52huq zmm25, zmm24, zmm7
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm24, zmm17
        vmovdqu64 zmm17, [rcx + 0]
        vpmadd52luq zmm21, zmm17, zmm1
        vpmadd52luq zmm6, zmm17, zmm2
        vpmadd52huq zmm6, zmm17, zmm1
        vpmadd52huq zmm30, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52luq zmm6, zmm17, zmm1
        vpmadd52luq zmm30, zmm17, zmm2
        vpmadd52huq zmm30, zmm17, zmm1
        vpmadd52huq zmm16, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 128]
        vpmadd52luq zmm30, zmm17, zmm1
        vpmadd52luq zmm16, zmm17, zmm2
        vpmadd52huq zmm16, zmm17, zmm1
        vpmadd52huq zmm22, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 192]
        vpmadd52luq zmm16, zmm17, zmm1
        vpmadd52luq zmm22, zmm17, zmm2
        vpmadd52huq zmm22, zmm17, zmm1
        vpmadd52huq zmm8, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52luq zmm22, zmm17, zmm1
        vpmadd52luq zmm8, zmm17, zmm2
        vpmadd52huq zmm8, zmm17, zmm1
        vpmadd52huq zmm29, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 320]
        vpmadd52luq zmm8, zmm17, zmm1
        vpmadd52luq zmm29, zmm17, zmm2
        vpmadd52huq zmm29, zmm17, zmm1
        vpmadd52huq zmm9, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 384]
        vpmadd52luq zmm29, zmm17, zmm1
        vpmadd52luq zmm9, zmm17, zmm2
        vpmadd52huq zmm9, zmm17, zmm1
        vpmadd52huq zmm23, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 448]
        vpmadd52luq zmm9, zmm17, zmm1
        vpmadd52luq zmm23, zmm17, zmm2
        vpmadd52huq zmm23, zmm17, zmm1
        vpmadd52huq zmm10, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 512]
        vpmadd52luq zmm23, zmm17, zmm1
        vpmadd52luq zmm10, zmm17, zmm2
        vpmadd52huq zmm10, zmm17, zmm1
        vpmadd52huq zmm28, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 576]
        vpmadd52luq zmm10, zmm17, zmm1
        vpmadd52luq zmm28, zmm17, zmm2
        vpmadd52huq zmm28, zmm17, zmm1
        vpmadd52huq zmm11, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 640]
        vpmadd52luq zmm28, zmm17, zmm1
        vpmadd52luq zmm11, zmm17, zmm2
        vpmadd52huq zmm11, zmm17, zmm1
        vpmadd52huq zmm19, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 704]
        vpmadd52luq zmm11, zmm17, zmm1
        vpmadd52luq zmm19, zmm17, zmm2
        vpmadd52huq zmm19, zmm17, zmm1
        vpmadd52huq zmm12, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 768]
        vpmadd52luq zmm19, zmm17, zmm1
        vpmadd52luq zmm12, zmm17, zmm2
        vpmadd52huq zmm12, zmm17, zmm1
        vpmadd52huq zmm27, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 832]
        vpmadd52luq zmm12, zmm17, zmm1
        vpmadd52luq zmm27, zmm17, zmm2
        vpmadd52huq zmm27, zmm17, zmm1
        vpmadd52huq zmm13, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 896]
        vpmadd52luq zmm27, zmm17, zmm1
        vpmadd52luq zmm13, zmm17, zmm2
        vpmadd52huq zmm13, zmm17, zmm1
        vpmadd52huq zmm18, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 960]
        vpmadd52luq zmm13, zmm17, zmm1
        vpmadd52luq zmm18, zmm17, zmm2
        vpmadd52huq zmm18, zmm17, zmm1
        vpmadd52huq zmm14, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1024]
        vpmadd52luq zmm18, zmm17, zmm1
        vpmadd52luq zmm14, zmm17, zmm2
        vpmadd52huq zmm14, zmm17, zmm1
        vpmadd52huq zmm26, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1088]
        vpmadd52luq zmm14, zmm17, zmm1
        vpmadd52luq zmm26, zmm17, zmm2
        vpmadd52huq zmm26, zmm17, zmm1
        vpmadd52huq zmm15, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1152]
        vpmadd52luq zmm26, zmm17, zmm1
        vpmadd52luq zmm15, zmm17, zmm2
        vpmadd52huq zmm15, zmm17, zmm1
        vpmadd52huq zmm20, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1216]
        vpmadd52luq zmm15, zmm17, zmm1
        vpmadd52luq zmm20, zmm17, zmm2
        vpmadd52huq zmm20, zmm17, zmm1
        vpmadd52huq zmm5, zmm17, zmm2
        vmovdqu64 zmm1, [rcx + 0]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 64]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 128]
        vpmadd52luq zmm22, zmm1, zmm3
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
        vmovq   [r8 + 960], xmm21
        vpbroadcastq zmm1, [r8 + 960]
        valignq zmm2{k1}{z}, zmm21, zmm21, 1
        vpaddq  zmm20, zmm20, zmm2
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovq   [r8 + 968], xmm6
        vpbroadcastq zmm2, [r8 + 968]
        valignq zmm3{k1}{z}, zmm6, zmm6, 1
        vpaddq  zmm5, zmm5, zmm3
        vpaddq  zmm30, zmm30, zmm0
        vpsrlq  zmm0{k2}{z}, zmm30, 52
        vmovq   [r8 + 976], xmm30
        vpbroadcastq zmm3, [r8 + 976]
        valignq zmm4{k1}{z}, zmm30, zmm30, 1
        vpaddq  zmm25, zmm25, zmm4
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovq   [r8 + 984], xmm16
        vpbroadcastq zmm4, [r8 + 984]
        valignq zmm6{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm7, zmm7, zmm6
        vpbroadcastq zmm6, [rdx + 304]
        vpbroadcastq zmm16, [rdx + 368]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm22, zmm17, zmm6
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
        vpbroadcastq zmm16, [rdx + 432]
        vpbroadcastq zmm17, [rdx + 496]
        vmovdqu64 zmm24, [rsi + 0]
        vpmadd52luq zmm29, zmm24, zmm16
        vpmadd52luq zmm9, zmm24, zmm17
        vpmadd52huq zmm9, zmm24, zmm16
        vpmadd52huq zmm23, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 64]
        vpmadd52luq zmm9, zmm24, zmm16
        vpmadd52luq zmm23, zmm24, zmm17
        vpmadd52huq zmm23, zmm24, zmm16
        vpmadd52huq zmm10, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 128]
        vpmadd52luq zmm23, zmm24, zmm16
        vpmadd52luq zmm10, zmm24, zmm17
        vpmadd52huq zmm10, zmm24, zmm16
        vpmadd52huq zmm28, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 192]
        vpmadd52luq zmm10, zmm24, zmm16
        vpmadd52luq zmm28, zmm24, zmm17
        vpmadd52huq zmm28, zmm24, zmm16
        vpmadd52huq zmm11, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 256]
        vpmadd52luq zmm28, zmm24, zmm16
        vpmadd52luq zmm11, zmm24, zmm17
        vpmadd52huq zmm11, zmm24, zmm16
        vpmadd52huq zmm19, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 320]
        vpmadd52luq zmm11, zmm24, zmm16
        vpmadd52luq zmm19, zmm24, zmm17
        vpmadd52huq zmm19, zmm24, zmm16
        vpmadd52huq zmm12, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 384]
        vpmadd52luq zmm19, zmm24, zmm16
        vpmadd52luq zmm12, zmm24, zmm17
        vpmadd52huq zmm12, zmm24, zmm16
        vpmadd52huq zmm27, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 448]
        vpmadd52luq zmm12, zmm24, zmm16
        vpmadd52luq zmm27, zmm24, zmm17
        vpmadd52huq zmm27, zmm24, zmm16
        vpmadd52huq zmm13, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 512]
        vpmadd52luq zmm27, zmm24, zmm16
        vpmadd52luq zmm13, zmm24, zmm17
        vpmadd52huq zmm13, zmm24, zmm16
        vpmadd52huq zmm18, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 576]
        vpmadd52luq zmm13, zmm24, zmm16
        vpmadd52luq zmm18, zmm24, zmm17
        vpmadd52huq zmm18, zmm24, zmm16
        vpmadd52huq zmm14, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 640]
        vpmadd52luq zmm18, zmm24, zmm16
        vpmadd52luq zmm14, zmm24, zmm17
        vpmadd52huq zmm14, zmm24, zmm16
        vpmadd52huq zmm26, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 704]
        vpmadd52luq zmm14, zmm24, zmm16
        vpmadd52luq zmm26, zmm24, zmm17
        vpmadd52huq zmm26, zmm24, zmm16
        vpmadd52huq zmm15, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 768]
        vpmadd52luq zmm26, zmm24, zmm16
        vpmadd52luq zmm15, zmm24, zmm17
        vpmadd52huq zmm15, zmm24, zmm16
        vpmadd52huq zmm20, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 832]
        vpmadd52luq zmm15, zmm24, zmm16
        vpmadd52luq zmm20, zmm24, zmm17
        vpmadd52huq zmm20, zmm24, zmm16
        vpmadd52huq zmm5, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 896]
        vpmadd52luq zmm20, zmm24, zmm16
        vpmadd52luq zmm5, zmm24, zmm17
        vpmadd52huq zmm5, zmm24, zmm16
        vpmadd52huq zmm25, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 960]
        vpmadd52luq zmm5, zmm24, zmm16
        vpmadd52luq zmm25, zmm24, zmm17
        vpmadd52huq zmm25, zmm24, zmm16
        vpmadd52huq zmm7, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1024]
        vpmadd52luq zmm25, zmm24, zmm16
        vpmadd52luq zmm7, zmm24, zmm17
        vpmadd52huq zmm7, zmm24, zmm16
        vpmadd52huq zmm21, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1088]
        vpmadd52luq zmm7, zmm24, zmm16
        vpmadd52luq zmm21, zmm24, zmm17
        vpmadd52huq zmm21, zmm24, zmm16
        vpmadd52huq zmm6, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1152]
        vpmadd52luq zmm21, zmm24, zmm16
        vpmadd52luq zmm6, zmm24, zmm17
        vpmadd52huq zmm6, zmm24, zmm16
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1216]
        vpmadd52luq zmm6, zmm24, zmm16
        vpmadd52luq zmm30, zmm24, zmm17
        vpmadd52huq zmm30, zmm24, zmm16
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm24, zmm17
        vmovdqu64 zmm17, [rcx + 0]
        vpmadd52luq zmm22, zmm17, zmm1
        vpmadd52luq zmm8, zmm17, zmm2
        vpmadd52huq zmm8, zmm17, zmm1
        vpmadd52huq zmm29, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52luq zmm8, zmm17, zmm1
        vpmadd52luq zmm29, zmm17, zmm2
        vpmadd52huq zmm29, zmm17, zmm1
        vpmadd52huq zmm9, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 128]
        vpmadd52luq zmm29, zmm17, zmm1
        vpmadd52luq zmm9, zmm17, zmm2
        vpmadd52huq zmm9, zmm17, zmm1
        vpmadd52huq zmm23, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 192]
        vpmadd52luq zmm9, zmm17, zmm1
        vpmadd52luq zmm23, zmm17, zmm2
        vpmadd52huq zmm23, zmm17, zmm1
        vpmadd52huq zmm10, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52luq zmm23, zmm17, zmm1
        vpmadd52luq zmm10, zmm17, zmm2
        vpmadd52huq zmm10, zmm17, zmm1
        vpmadd52huq zmm28, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 320]
        vpmadd52luq zmm10, zmm17, zmm1
        vpmadd52luq zmm28, zmm17, zmm2
        vpmadd52huq zmm28, zmm17, zmm1
        vpmadd52huq zmm11, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 384]
        vpmadd52luq zmm28, zmm17, zmm1
        vpmadd52luq zmm11, zmm17, zmm2
        vpmadd52huq zmm11, zmm17, zmm1
        vpmadd52huq zmm19, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 448]
        vpmadd52luq zmm11, zmm17, zmm1
        vpmadd52luq zmm19, zmm17, zmm2
        vpmadd52huq zmm19, zmm17, zmm1
        vpmadd52huq zmm12, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 512]
        vpmadd52luq zmm19, zmm17, zmm1
        vpmadd52luq zmm12, zmm17, zmm2
        vpmadd52huq zmm12, zmm17, zmm1
        vpmadd52huq zmm27, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 576]
        vpmadd52luq zmm12, zmm17, zmm1
        vpmadd52luq zmm27, zmm17, zmm2
        vpmadd52huq zmm27, zmm17, zmm1
        vpmadd52huq zmm13, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 640]
        vpmadd52luq zmm27, zmm17, zmm1
        vpmadd52luq zmm13, zmm17, zmm2
        vpmadd52huq zmm13, zmm17, zmm1
        vpmadd52huq zmm18, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 704]
        vpmadd52luq zmm13, zmm17, zmm1
        vpmadd52luq zmm18, zmm17, zmm2
        vpmadd52huq zmm18, zmm17, zmm1
        vpmadd52huq zmm14, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 768]
        vpmadd52luq zmm18, zmm17, zmm1
        vpmadd52luq zmm14, zmm17, zmm2
        vpmadd52huq zmm14, zmm17, zmm1
        vpmadd52huq zmm26, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 832]
        vpmadd52luq zmm14, zmm17, zmm1
        vpmadd52luq zmm26, zmm17, zmm2
        vpmadd52huq zmm26, zmm17, zmm1
        vpmadd52huq zmm15, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 896]
        vpmadd52luq zmm26, zmm17, zmm1
        vpmadd52luq zmm15, zmm17, zmm2
        vpmadd52huq zmm15, zmm17, zmm1
        vpmadd52huq zmm20, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 960]
        vpmadd52luq zmm15, zmm17, zmm1
        vpmadd52luq zmm20, zmm17, zmm2
        vpmadd52huq zmm20, zmm17, zmm1
        vpmadd52huq zmm5, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1024]
        vpmadd52luq zmm20, zmm17, zmm1
        vpmadd52luq zmm5, zmm17, zmm2
        vpmadd52huq zmm5, zmm17, zmm1
        vpmadd52huq zmm25, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1088]
        vpmadd52luq zmm5, zmm17, zmm1
        vpmadd52luq zmm25, zmm17, zmm2
        vpmadd52huq zmm25, zmm17, zmm1
        vpmadd52huq zmm7, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1152]
        vpmadd52luq zmm25, zmm17, zmm1
        vpmadd52luq zmm7, zmm17, zmm2
        vpmadd52huq zmm7, zmm17, zmm1
        vpmadd52huq zmm21, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1216]
        vpmadd52luq zmm7, zmm17, zmm1
        vpmadd52luq zmm21, zmm17, zmm2
        vpmadd52huq zmm21, zmm17, zmm1
        vpmadd52huq zmm6, zmm17, zmm2
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
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1216]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm16, zmm1, zmm4
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovq   [r8 + 992], xmm22
        vpbroadcastq zmm1, [r8 + 992]
        valignq zmm2{k1}{z}, zmm22, zmm22, 1
        vpaddq  zmm21, zmm21, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovq   [r8 + 1000], xmm8
        vpbroadcastq zmm2, [r8 + 1000]
        valignq zmm3{k1}{z}, zmm8, zmm8, 1
        vpaddq  zmm6, zmm6, zmm3
        vpaddq  zmm29, zmm29, zmm0
        vpsrlq  zmm0{k2}{z}, zmm29, 52
        vmovq   [r8 + 1008], xmm29
        vpbroadcastq zmm3, [r8 + 1008]
        valignq zmm4{k1}{z}, zmm29, zmm29, 1
        vpaddq  zmm30, zmm30, zmm4
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vmovq   [r8 + 1016], xmm9
        vpbroadcastq zmm4, [r8 + 1016]
        valignq zmm8{k1}{z}, zmm9, zmm9, 1
        vpaddq  zmm16, zmm16, zmm8
        vpbroadcastq zmm8, [rdx + 560]
        vpbroadcastq zmm9, [rdx + 624]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm23, zmm17, zmm8
        vpmadd52luq zmm10, zmm17, zmm9
        vpmadd52huq zmm10, zmm17, zmm8
        vpmadd52huq zmm28, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52luq zmm10, zmm17, zmm8
        vpmadd52luq zmm28, zmm17, zmm9
        vpmadd52huq zmm28, zmm17, zmm8
        vpmadd52huq zmm11, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm28, zmm17, zmm8
        vpmadd52luq zmm11, zmm17, zmm9
        vpmadd52huq zmm11, zmm17, zmm8
        vpmadd52huq zmm19, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 192]
        vpmadd52luq zmm11, zmm17, zmm8
        vpmadd52luq zmm19, zmm17, zmm9
        vpmadd52huq zmm19, zmm17, zmm8
        vpmadd52huq zmm12, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm19, zmm17, zmm8
        vpmadd52luq zmm12, zmm17, zmm9
        vpmadd52huq zmm12, zmm17, zmm8
        vpmadd52huq zmm27, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 320]
        vpmadd52luq zmm12, zmm17, zmm8
        vpmadd52luq zmm27, zmm17, zmm9
        vpmadd52huq zmm27, zmm17, zmm8
        vpmadd52huq zmm13, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 384]
        vpmadd52luq zmm27, zmm17, zmm8
        vpmadd52luq zmm13, zmm17, zmm9
        vpmadd52huq zmm13, zmm17, zmm8
        vpmadd52huq zmm18, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 448]
        vpmadd52luq zmm13, zmm17, zmm8
        vpmadd52luq zmm18, zmm17, zmm9
        vpmadd52huq zmm18, zmm17, zmm8
        vpmadd52huq zmm14, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 512]
        vpmadd52luq zmm18, zmm17, zmm8
        vpmadd52luq zmm14, zmm17, zmm9
        vpmadd52huq zmm14, zmm17, zmm8
        vpmadd52huq zmm26, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 576]
        vpmadd52luq zmm14, zmm17, zmm8
        vpmadd52luq zmm26, zmm17, zmm9
        vpmadd52huq zmm26, zmm17, zmm8
        vpmadd52huq zmm15, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 640]
        vpmadd52luq zmm26, zmm17, zmm8
        vpmadd52luq zmm15, zmm17, zmm9
        vpmadd52huq zmm15, zmm17, zmm8
        vpmadd52huq zmm20, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 704]
        vpmadd52luq zmm15, zmm17, zmm8
        vpmadd52luq zmm20, zmm17, zmm9
        vpmadd52huq zmm20, zmm17, zmm8
        vpmadd52huq zmm5, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 768]
        vpmadd52luq zmm20, zmm17, zmm8
        vpmadd52luq zmm5, zmm17, zmm9
        vpmadd52huq zmm5, zmm17, zmm8
        vpmadd52huq zmm25, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 832]
        vpmadd52luq zmm5, zmm17, zmm8
        vpmadd52luq zmm25, zmm17, zmm9
        vpmadd52huq zmm25, zmm17, zmm8
        vpmadd52huq zmm7, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 896]
        vpmadd52luq zmm25, zmm17, zmm8
        vpmadd52luq zmm7, zmm17, zmm9
        vpmadd52huq zmm7, zmm17, zmm8
        vpmadd52huq zmm21, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 960]
        vpmadd52luq zmm7, zmm17, zmm8
        vpmadd52luq zmm21, zmm17, zmm9
        vpmadd52huq zmm21, zmm17, zmm8
        vpmadd52huq zmm6, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 1024]
        vpmadd52luq zmm21, zmm17, zmm8
        vpmadd52luq zmm6, zmm17, zmm9
        vpmadd52huq zmm6, zmm17, zmm8
        vpmadd52huq zmm30, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 1088]
        vpmadd52luq zmm6, zmm17, zmm8
        vpmadd52luq zmm30, zmm17, zmm9
        vpmadd52huq zmm30, zmm17, zmm8
        vpmadd52huq zmm16, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 1152]
        vpmadd52luq zmm30, zmm17, zmm8
        vpmadd52luq zmm16, zmm17, zmm9
        vpmadd52huq zmm16, zmm17, zmm8
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 1216]
        vpmadd52luq zmm16, zmm17, zmm8
        vpmadd52luq zmm22, zmm17, zmm9
        vpmadd52huq zmm22, zmm17, zmm8
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm17, zmm9
        vpbroadcastq zmm9, [rdx + 688]
        vpbroadcastq zmm17, [rdx + 752]
        vmovdqu64 zmm24, [rsi + 0]
        vpmadd52luq zmm28, zmm24, zmm9
        vpmadd52luq zmm11, zmm24, zmm17
        vpmadd52huq zmm11, zmm24, zmm9
        vpmadd52huq zmm19, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 64]
        vpmadd52luq zmm11, zmm24, zmm9
        vpmadd52luq zmm19, zmm24, zmm17
        vpmadd52huq zmm19, zmm24, zmm9
        vpmadd52huq zmm12, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 128]
        vpmadd52luq zmm19, zmm24, zmm9
        vpmadd52luq zmm12, zmm24, zmm17
        vpmadd52huq zmm12, zmm24, zmm9
        vpmadd52huq zmm27, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 192]
        vpmadd52luq zmm12, zmm24, zmm9
        vpmadd52luq zmm27, zmm24, zmm17
        vpmadd52huq zmm27, zmm24, zmm9
        vpmadd52huq zmm13, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 256]
        vpmadd52luq zmm27, zmm24, zmm9
        vpmadd52luq zmm13, zmm24, zmm17
        vpmadd52huq zmm13, zmm24, zmm9
        vpmadd52huq zmm18, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 320]
        vpmadd52luq zmm13, zmm24, zmm9
        vpmadd52luq zmm18, zmm24, zmm17
        vpmadd52huq zmm18, zmm24, zmm9
        vpmadd52huq zmm14, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 384]
        vpmadd52luq zmm18, zmm24, zmm9
        vpmadd52luq zmm14, zmm24, zmm17
        vpmadd52huq zmm14, zmm24, zmm9
        vpmadd52huq zmm26, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 448]
        vpmadd52luq zmm14, zmm24, zmm9
        vpmadd52luq zmm26, zmm24, zmm17
        vpmadd52huq zmm26, zmm24, zmm9
        vpmadd52huq zmm15, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 512]
        vpmadd52luq zmm26, zmm24, zmm9
        vpmadd52luq zmm15, zmm24, zmm17
        vpmadd52huq zmm15, zmm24, zmm9
        vpmadd52huq zmm20, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 576]
        vpmadd52luq zmm15, zmm24, zmm9
        vpmadd52luq zmm20, zmm24, zmm17
        vpmadd52huq zmm20, zmm24, zmm9
        vpmadd52huq zmm5, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 640]
        vpmadd52luq zmm20, zmm24, zmm9
        vpmadd52luq zmm5, zmm24, zmm17
        vpmadd52huq zmm5, zmm24, zmm9
        vpmadd52huq zmm25, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 704]
        vpmadd52luq zmm5, zmm24, zmm9
        vpmadd52luq zmm25, zmm24, zmm17
        vpmadd52huq zmm25, zmm24, zmm9
        vpmadd52huq zmm7, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 768]
        vpmadd52luq zmm25, zmm24, zmm9
        vpmadd52luq zmm7, zmm24, zmm17
        vpmadd52huq zmm7, zmm24, zmm9
        vpmadd52huq zmm21, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 832]
        vpmadd52luq zmm7, zmm24, zmm9
        vpmadd52luq zmm21, zmm24, zmm17
        vpmadd52huq zmm21, zmm24, zmm9
        vpmadd52huq zmm6, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 896]
        vpmadd52luq zmm21, zmm24, zmm9
        vpmadd52luq zmm6, zmm24, zmm17
        vpmadd52huq zmm6, zmm24, zmm9
        vpmadd52huq zmm30, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 960]
        vpmadd52luq zmm6, zmm24, zmm9
        vpmadd52luq zmm30, zmm24, zmm17
        vpmadd52huq zmm30, zmm24, zmm9
        vpmadd52huq zmm16, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1024]
        vpmadd52luq zmm30, zmm24, zmm9
        vpmadd52luq zmm16, zmm24, zmm17
        vpmadd52huq zmm16, zmm24, zmm9
        vpmadd52huq zmm22, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1088]
        vpmadd52luq zmm16, zmm24, zmm9
        vpmadd52luq zmm22, zmm24, zmm17
        vpmadd52huq zmm22, zmm24, zmm9
        vpmadd52huq zmm8, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1152]
        vpmadd52luq zmm22, zmm24, zmm9
        vpmadd52luq zmm8, zmm24, zmm17
        vpmadd52huq zmm8, zmm24, zmm9
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1216]
        vpmadd52luq zmm8, zmm24, zmm9
        vpmadd52luq zmm29, zmm24, zmm17
        vpmadd52huq zmm29, zmm24, zmm9
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm24, zmm17
        vmovdqu64 zmm17, [rcx + 0]
        vpmadd52luq zmm23, zmm17, zmm1
        vpmadd52luq zmm10, zmm17, zmm2
        vpmadd52huq zmm10, zmm17, zmm1
        vpmadd52huq zmm28, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52luq zmm10, zmm17, zmm1
        vpmadd52luq zmm28, zmm17, zmm2
        vpmadd52huq zmm28, zmm17, zmm1
        vpmadd52huq zmm11, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 128]
        vpmadd52luq zmm28, zmm17, zmm1
        vpmadd52luq zmm11, zmm17, zmm2
        vpmadd52huq zmm11, zmm17, zmm1
        vpmadd52huq zmm19, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 192]
        vpmadd52luq zmm11, zmm17, zmm1
        vpmadd52luq zmm19, zmm17, zmm2
        vpmadd52huq zmm19, zmm17, zmm1
        vpmadd52huq zmm12, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52luq zmm19, zmm17, zmm1
        vpmadd52luq zmm12, zmm17, zmm2
        vpmadd52huq zmm12, zmm17, zmm1
        vpmadd52huq zmm27, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 320]
        vpmadd52luq zmm12, zmm17, zmm1
        vpmadd52luq zmm27, zmm17, zmm2
        vpmadd52huq zmm27, zmm17, zmm1
        vpmadd52huq zmm13, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 384]
        vpmadd52luq zmm27, zmm17, zmm1
        vpmadd52luq zmm13, zmm17, zmm2
        vpmadd52huq zmm13, zmm17, zmm1
        vpmadd52huq zmm18, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 448]
        vpmadd52luq zmm13, zmm17, zmm1
        vpmadd52luq zmm18, zmm17, zmm2
        vpmadd52huq zmm18, zmm17, zmm1
        vpmadd52huq zmm14, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 512]
        vpmadd52luq zmm18, zmm17, zmm1
        vpmadd52luq zmm14, zmm17, zmm2
        vpmadd52huq zmm14, zmm17, zmm1
        vpmadd52huq zmm26, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 576]
        vpmadd52luq zmm14, zmm17, zmm1
        vpmadd52luq zmm26, zmm17, zmm2
        vpmadd52huq zmm26, zmm17, zmm1
        vpmadd52huq zmm15, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 640]
        vpmadd52luq zmm26, zmm17, zmm1
        vpmadd52luq zmm15, zmm17, zmm2
        vpmadd52huq zmm15, zmm17, zmm1
        vpmadd52huq zmm20, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 704]
        vpmadd52luq zmm15, zmm17, zmm1
        vpmadd52luq zmm20, zmm17, zmm2
        vpmadd52huq zmm20, zmm17, zmm1
        vpmadd52huq zmm5, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 768]
        vpmadd52luq zmm20, zmm17, zmm1
        vpmadd52luq zmm5, zmm17, zmm2
        vpmadd52huq zmm5, zmm17, zmm1
        vpmadd52huq zmm25, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 832]
        vpmadd52luq zmm5, zmm17, zmm1
        vpmadd52luq zmm25, zmm17, zmm2
        vpmadd52huq zmm25, zmm17, zmm1
        vpmadd52huq zmm7, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 896]
        vpmadd52luq zmm25, zmm17, zmm1
        vpmadd52luq zmm7, zmm17, zmm2
        vpmadd52huq zmm7, zmm17, zmm1
        vpmadd52huq zmm21, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 960]
        vpmadd52luq zmm7, zmm17, zmm1
        vpmadd52luq zmm21, zmm17, zmm2
        vpmadd52huq zmm21, zmm17, zmm1
        vpmadd52huq zmm6, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1024]
        vpmadd52luq zmm21, zmm17, zmm1
        vpmadd52luq zmm6, zmm17, zmm2
        vpmadd52huq zmm6, zmm17, zmm1
        vpmadd52huq zmm30, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1088]
        vpmadd52luq zmm6, zmm17, zmm1
        vpmadd52luq zmm30, zmm17, zmm2
        vpmadd52huq zmm30, zmm17, zmm1
        vpmadd52huq zmm16, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1152]
        vpmadd52luq zmm30, zmm17, zmm1
        vpmadd52luq zmm16, zmm17, zmm2
        vpmadd52huq zmm16, zmm17, zmm1
        vpmadd52huq zmm22, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1216]
        vpmadd52luq zmm16, zmm17, zmm1
        vpmadd52luq zmm22, zmm17, zmm2
        vpmadd52huq zmm22, zmm17, zmm1
        vpmadd52huq zmm8, zmm17, zmm2
        vmovdqu64 zmm1, [rcx + 0]
        vpmadd52luq zmm28, zmm1, zmm3
        vpmadd52luq zmm11, zmm1, zmm4
        vpmadd52huq zmm11, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 64]
        vpmadd52luq zmm11, zmm1, zmm3
        vpmadd52luq zmm19, zmm1, zmm4
        vpmadd52huq zmm19, zmm1, zmm3
        vpmadd52huq zmm12, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 128]
        vpmadd52luq zmm19, zmm1, zmm3
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
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 448]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 512]
        vpmadd52luq zmm26, zmm1, zmm3
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
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1024]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1088]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1152]
        vpmadd52luq zmm22, zmm1, zmm3
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
        vmovq   [r8 + 1024], xmm23
        vpbroadcastq zmm1, [r8 + 1024]
        valignq zmm2{k1}{z}, zmm23, zmm23, 1
        vpaddq  zmm22, zmm22, zmm2
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovq   [r8 + 1032], xmm10
        vpbroadcastq zmm2, [r8 + 1032]
        valignq zmm3{k1}{z}, zmm10, zmm10, 1
        vpaddq  zmm8, zmm8, zmm3
        vpaddq  zmm28, zmm28, zmm0
        vpsrlq  zmm0{k2}{z}, zmm28, 52
        vmovq   [r8 + 1040], xmm28
        vpbroadcastq zmm3, [r8 + 1040]
        valignq zmm4{k1}{z}, zmm28, zmm28, 1
        vpaddq  zmm29, zmm29, zmm4
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vmovq   [r8 + 1048], xmm11
        vpbroadcastq zmm4, [r8 + 1048]
        valignq zmm10{k1}{z}, zmm11, zmm11, 1
        vpaddq  zmm9, zmm9, zmm10
        vpbroadcastq zmm10, [rdx + 816]
        vpbroadcastq zmm11, [rdx + 880]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm19, zmm17, zmm10
        vpmadd52luq zmm12, zmm17, zmm11
        vpmadd52huq zmm12, zmm17, zmm10
        vpmadd52huq zmm27, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52luq zmm12, zmm17, zmm10
        vpmadd52luq zmm27, zmm17, zmm11
        vpmadd52huq zmm27, zmm17, zmm10
        vpmadd52huq zmm13, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm27, zmm17, zmm10
        vpmadd52luq zmm13, zmm17, zmm11
        vpmadd52huq zmm13, zmm17, zmm10
        vpmadd52huq zmm18, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 192]
        vpmadd52luq zmm13, zmm17, zmm10
        vpmadd52luq zmm18, zmm17, zmm11
        vpmadd52huq zmm18, zmm17, zmm10
        vpmadd52huq zmm14, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm18, zmm17, zmm10
        vpmadd52luq zmm14, zmm17, zmm11
        vpmadd52huq zmm14, zmm17, zmm10
        vpmadd52huq zmm26, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 320]
        vpmadd52luq zmm14, zmm17, zmm10
        vpmadd52luq zmm26, zmm17, zmm11
        vpmadd52huq zmm26, zmm17, zmm10
        vpmadd52huq zmm15, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 384]
        vpmadd52luq zmm26, zmm17, zmm10
        vpmadd52luq zmm15, zmm17, zmm11
        vpmadd52huq zmm15, zmm17, zmm10
        vpmadd52huq zmm20, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 448]
        vpmadd52luq zmm15, zmm17, zmm10
        vpmadd52luq zmm20, zmm17, zmm11
        vpmadd52huq zmm20, zmm17, zmm10
        vpmadd52huq zmm5, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 512]
        vpmadd52luq zmm20, zmm17, zmm10
        vpmadd52luq zmm5, zmm17, zmm11
        vpmadd52huq zmm5, zmm17, zmm10
        vpmadd52huq zmm25, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 576]
        vpmadd52luq zmm5, zmm17, zmm10
        vpmadd52luq zmm25, zmm17, zmm11
        vpmadd52huq zmm25, zmm17, zmm10
        vpmadd52huq zmm7, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 640]
        vpmadd52luq zmm25, zmm17, zmm10
        vpmadd52luq zmm7, zmm17, zmm11
        vpmadd52huq zmm7, zmm17, zmm10
        vpmadd52huq zmm21, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 704]
        vpmadd52luq zmm7, zmm17, zmm10
        vpmadd52luq zmm21, zmm17, zmm11
        vpmadd52huq zmm21, zmm17, zmm10
        vpmadd52huq zmm6, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 768]
        vpmadd52luq zmm21, zmm17, zmm10
        vpmadd52luq zmm6, zmm17, zmm11
        vpmadd52huq zmm6, zmm17, zmm10
        vpmadd52huq zmm30, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 832]
        vpmadd52luq zmm6, zmm17, zmm10
        vpmadd52luq zmm30, zmm17, zmm11
        vpmadd52huq zmm30, zmm17, zmm10
        vpmadd52huq zmm16, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 896]
        vpmadd52luq zmm30, zmm17, zmm10
        vpmadd52luq zmm16, zmm17, zmm11
        vpmadd52huq zmm16, zmm17, zmm10
        vpmadd52huq zmm22, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 960]
        vpmadd52luq zmm16, zmm17, zmm10
        vpmadd52luq zmm22, zmm17, zmm11
        vpmadd52huq zmm22, zmm17, zmm10
        vpmadd52huq zmm8, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 1024]
        vpmadd52luq zmm22, zmm17, zmm10
        vpmadd52luq zmm8, zmm17, zmm11
        vpmadd52huq zmm8, zmm17, zmm10
        vpmadd52huq zmm29, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 1088]
        vpmadd52luq zmm8, zmm17, zmm10
        vpmadd52luq zmm29, zmm17, zmm11
        vpmadd52huq zmm29, zmm17, zmm10
        vpmadd52huq zmm9, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 1152]
        vpmadd52luq zmm29, zmm17, zmm10
        vpmadd52luq zmm9, zmm17, zmm11
        vpmadd52huq zmm9, zmm17, zmm10
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 1216]
        vpmadd52luq zmm9, zmm17, zmm10
        vpmadd52luq zmm23, zmm17, zmm11
        vpmadd52huq zmm23, zmm17, zmm10
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm17, zmm11
        vpbroadcastq zmm11, [rdx + 944]
        vpbroadcastq zmm17, [rdx + 1008]
        vmovdqu64 zmm24, [rsi + 0]
        vpmadd52luq zmm27, zmm24, zmm11
        vpmadd52luq zmm13, zmm24, zmm17
        vpmadd52huq zmm13, zmm24, zmm11
        vpmadd52huq zmm18, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 64]
        vpmadd52luq zmm13, zmm24, zmm11
        vpmadd52luq zmm18, zmm24, zmm17
        vpmadd52huq zmm18, zmm24, zmm11
        vpmadd52huq zmm14, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 128]
        vpmadd52luq zmm18, zmm24, zmm11
        vpmadd52luq zmm14, zmm24, zmm17
        vpmadd52huq zmm14, zmm24, zmm11
        vpmadd52huq zmm26, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 192]
        vpmadd52luq zmm14, zmm24, zmm11
        vpmadd52luq zmm26, zmm24, zmm17
        vpmadd52huq zmm26, zmm24, zmm11
        vpmadd52huq zmm15, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 256]
        vpmadd52luq zmm26, zmm24, zmm11
        vpmadd52luq zmm15, zmm24, zmm17
        vpmadd52huq zmm15, zmm24, zmm11
        vpmadd52huq zmm20, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 320]
        vpmadd52luq zmm15, zmm24, zmm11
        vpmadd52luq zmm20, zmm24, zmm17
        vpmadd52huq zmm20, zmm24, zmm11
        vpmadd52huq zmm5, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 384]
        vpmadd52luq zmm20, zmm24, zmm11
        vpmadd52luq zmm5, zmm24, zmm17
        vpmadd52huq zmm5, zmm24, zmm11
        vpmadd52huq zmm25, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 448]
        vpmadd52luq zmm5, zmm24, zmm11
        vpmadd52luq zmm25, zmm24, zmm17
        vpmadd52huq zmm25, zmm24, zmm11
        vpmadd52huq zmm7, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 512]
        vpmadd52luq zmm25, zmm24, zmm11
        vpmadd52luq zmm7, zmm24, zmm17
        vpmadd52huq zmm7, zmm24, zmm11
        vpmadd52huq zmm21, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 576]
        vpmadd52luq zmm7, zmm24, zmm11
        vpmadd52luq zmm21, zmm24, zmm17
        vpmadd52huq zmm21, zmm24, zmm11
        vpmadd52huq zmm6, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 640]
        vpmadd52luq zmm21, zmm24, zmm11
        vpmadd52luq zmm6, zmm24, zmm17
        vpmadd52huq zmm6, zmm24, zmm11
        vpmadd52huq zmm30, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 704]
        vpmadd52luq zmm6, zmm24, zmm11
        vpmadd52luq zmm30, zmm24, zmm17
        vpmadd52huq zmm30, zmm24, zmm11
        vpmadd52huq zmm16, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 768]
        vpmadd52luq zmm30, zmm24, zmm11
        vpmadd52luq zmm16, zmm24, zmm17
        vpmadd52huq zmm16, zmm24, zmm11
        vpmadd52huq zmm22, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 832]
        vpmadd52luq zmm16, zmm24, zmm11
        vpmadd52luq zmm22, zmm24, zmm17
        vpmadd52huq zmm22, zmm24, zmm11
        vpmadd52huq zmm8, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 896]
        vpmadd52luq zmm22, zmm24, zmm11
        vpmadd52luq zmm8, zmm24, zmm17
        vpmadd52huq zmm8, zmm24, zmm11
        vpmadd52huq zmm29, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 960]
        vpmadd52luq zmm8, zmm24, zmm11
        vpmadd52luq zmm29, zmm24, zmm17
        vpmadd52huq zmm29, zmm24, zmm11
        vpmadd52huq zmm9, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1024]
        vpmadd52luq zmm29, zmm24, zmm11
        vpmadd52luq zmm9, zmm24, zmm17
        vpmadd52huq zmm9, zmm24, zmm11
        vpmadd52huq zmm23, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1088]
        vpmadd52luq zmm9, zmm24, zmm11
        vpmadd52luq zmm23, zmm24, zmm17
        vpmadd52huq zmm23, zmm24, zmm11
        vpmadd52huq zmm10, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1152]
        vpmadd52luq zmm23, zmm24, zmm11
        vpmadd52luq zmm10, zmm24, zmm17
        vpmadd52huq zmm10, zmm24, zmm11
        vpxorq  zmm28, zmm28, zmm28
        vpmadd52huq zmm28, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1216]
        vpmadd52luq zmm10, zmm24, zmm11
        vpmadd52luq zmm28, zmm24, zmm17
        vpmadd52huq zmm28, zmm24, zmm11
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm24, zmm17
        vmovdqu64 zmm17, [rcx + 0]
        vpmadd52luq zmm19, zmm17, zmm1
        vpmadd52luq zmm12, zmm17, zmm2
        vpmadd52huq zmm12, zmm17, zmm1
        vpmadd52huq zmm27, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52luq zmm12, zmm17, zmm1
        vpmadd52luq zmm27, zmm17, zmm2
        vpmadd52huq zmm27, zmm17, zmm1
        vpmadd52huq zmm13, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 128]
        vpmadd52luq zmm27, zmm17, zmm1
        vpmadd52luq zmm13, zmm17, zmm2
        vpmadd52huq zmm13, zmm17, zmm1
        vpmadd52huq zmm18, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 192]
        vpmadd52luq zmm13, zmm17, zmm1
        vpmadd52luq zmm18, zmm17, zmm2
        vpmadd52huq zmm18, zmm17, zmm1
        vpmadd52huq zmm14, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52luq zmm18, zmm17, zmm1
        vpmadd52luq zmm14, zmm17, zmm2
        vpmadd52huq zmm14, zmm17, zmm1
        vpmadd52huq zmm26, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 320]
        vpmadd52luq zmm14, zmm17, zmm1
        vpmadd52luq zmm26, zmm17, zmm2
        vpmadd52huq zmm26, zmm17, zmm1
        vpmadd52huq zmm15, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 384]
        vpmadd52luq zmm26, zmm17, zmm1
        vpmadd52luq zmm15, zmm17, zmm2
        vpmadd52huq zmm15, zmm17, zmm1
        vpmadd52huq zmm20, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 448]
        vpmadd52luq zmm15, zmm17, zmm1
        vpmadd52luq zmm20, zmm17, zmm2
        vpmadd52huq zmm20, zmm17, zmm1
        vpmadd52huq zmm5, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 512]
        vpmadd52luq zmm20, zmm17, zmm1
        vpmadd52luq zmm5, zmm17, zmm2
        vpmadd52huq zmm5, zmm17, zmm1
        vpmadd52huq zmm25, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 576]
        vpmadd52luq zmm5, zmm17, zmm1
        vpmadd52luq zmm25, zmm17, zmm2
        vpmadd52huq zmm25, zmm17, zmm1
        vpmadd52huq zmm7, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 640]
        vpmadd52luq zmm25, zmm17, zmm1
        vpmadd52luq zmm7, zmm17, zmm2
        vpmadd52huq zmm7, zmm17, zmm1
        vpmadd52huq zmm21, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 704]
        vpmadd52luq zmm7, zmm17, zmm1
        vpmadd52luq zmm21, zmm17, zmm2
        vpmadd52huq zmm21, zmm17, zmm1
        vpmadd52huq zmm6, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 768]
        vpmadd52luq zmm21, zmm17, zmm1
        vpmadd52luq zmm6, zmm17, zmm2
        vpmadd52huq zmm6, zmm17, zmm1
        vpmadd52huq zmm30, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 832]
        vpmadd52luq zmm6, zmm17, zmm1
        vpmadd52luq zmm30, zmm17, zmm2
        vpmadd52huq zmm30, zmm17, zmm1
        vpmadd52huq zmm16, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 896]
        vpmadd52luq zmm30, zmm17, zmm1
        vpmadd52luq zmm16, zmm17, zmm2
        vpmadd52huq zmm16, zmm17, zmm1
        vpmadd52huq zmm22, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 960]
        vpmadd52luq zmm16, zmm17, zmm1
        vpmadd52luq zmm22, zmm17, zmm2
        vpmadd52huq zmm22, zmm17, zmm1
        vpmadd52huq zmm8, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1024]
        vpmadd52luq zmm22, zmm17, zmm1
        vpmadd52luq zmm8, zmm17, zmm2
        vpmadd52huq zmm8, zmm17, zmm1
        vpmadd52huq zmm29, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1088]
        vpmadd52luq zmm8, zmm17, zmm1
        vpmadd52luq zmm29, zmm17, zmm2
        vpmadd52huq zmm29, zmm17, zmm1
        vpmadd52huq zmm9, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1152]
        vpmadd52luq zmm29, zmm17, zmm1
        vpmadd52luq zmm9, zmm17, zmm2
        vpmadd52huq zmm9, zmm17, zmm1
        vpmadd52huq zmm23, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1216]
        vpmadd52luq zmm9, zmm17, zmm1
        vpmadd52luq zmm23, zmm17, zmm2
        vpmadd52huq zmm23, zmm17, zmm1
        vpmadd52huq zmm10, zmm17, zmm2
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
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 192]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 256]
        vpmadd52luq zmm26, zmm1, zmm3
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
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 768]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 832]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 896]
        vpmadd52luq zmm22, zmm1, zmm3
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
        vpaddq  zmm19, zmm19, zmm0
        vpsrlq  zmm0{k2}{z}, zmm19, 52
        vmovq   [r8 + 1056], xmm19
        vpbroadcastq zmm1, [r8 + 1056]
        valignq zmm2{k1}{z}, zmm19, zmm19, 1
        vpaddq  zmm23, zmm23, zmm2
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vmovq   [r8 + 1064], xmm12
        vpbroadcastq zmm2, [r8 + 1064]
        valignq zmm3{k1}{z}, zmm12, zmm12, 1
        vpaddq  zmm10, zmm10, zmm3
        vpaddq  zmm27, zmm27, zmm0
        vpsrlq  zmm0{k2}{z}, zmm27, 52
        vmovq   [r8 + 1072], xmm27
        vpbroadcastq zmm3, [r8 + 1072]
        valignq zmm4{k1}{z}, zmm27, zmm27, 1
        vpaddq  zmm28, zmm28, zmm4
        vpaddq  zmm13, zmm13, zmm0
        vpsrlq  zmm0{k2}{z}, zmm13, 52
        vmovq   [r8 + 1080], xmm13
        vpbroadcastq zmm4, [r8 + 1080]
        valignq zmm12{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm11, zmm11, zmm12
        vpbroadcastq zmm12, [rdx + 1072]
        vpbroadcastq zmm13, [rdx + 1136]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm18, zmm17, zmm12
        vpmadd52luq zmm14, zmm17, zmm13
        vpmadd52huq zmm14, zmm17, zmm12
        vpmadd52huq zmm26, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52luq zmm14, zmm17, zmm12
        vpmadd52luq zmm26, zmm17, zmm13
        vpmadd52huq zmm26, zmm17, zmm12
        vpmadd52huq zmm15, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm26, zmm17, zmm12
        vpmadd52luq zmm15, zmm17, zmm13
        vpmadd52huq zmm15, zmm17, zmm12
        vpmadd52huq zmm20, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 192]
        vpmadd52luq zmm15, zmm17, zmm12
        vpmadd52luq zmm20, zmm17, zmm13
        vpmadd52huq zmm20, zmm17, zmm12
        vpmadd52huq zmm5, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm20, zmm17, zmm12
        vpmadd52luq zmm5, zmm17, zmm13
        vpmadd52huq zmm5, zmm17, zmm12
        vpmadd52huq zmm25, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 320]
        vpmadd52luq zmm5, zmm17, zmm12
        vpmadd52luq zmm25, zmm17, zmm13
        vpmadd52huq zmm25, zmm17, zmm12
        vpmadd52huq zmm7, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 384]
        vpmadd52luq zmm25, zmm17, zmm12
        vpmadd52luq zmm7, zmm17, zmm13
        vpmadd52huq zmm7, zmm17, zmm12
        vpmadd52huq zmm21, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 448]
        vpmadd52luq zmm7, zmm17, zmm12
        vpmadd52luq zmm21, zmm17, zmm13
        vpmadd52huq zmm21, zmm17, zmm12
        vpmadd52huq zmm6, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 512]
        vpmadd52luq zmm21, zmm17, zmm12
        vpmadd52luq zmm6, zmm17, zmm13
        vpmadd52huq zmm6, zmm17, zmm12
        vpmadd52huq zmm30, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 576]
        vpmadd52luq zmm6, zmm17, zmm12
        vpmadd52luq zmm30, zmm17, zmm13
        vpmadd52huq zmm30, zmm17, zmm12
        vpmadd52huq zmm16, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 640]
        vpmadd52luq zmm30, zmm17, zmm12
        vpmadd52luq zmm16, zmm17, zmm13
        vpmadd52huq zmm16, zmm17, zmm12
        vpmadd52huq zmm22, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 704]
        vpmadd52luq zmm16, zmm17, zmm12
        vpmadd52luq zmm22, zmm17, zmm13
        vpmadd52huq zmm22, zmm17, zmm12
        vpmadd52huq zmm8, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 768]
        vpmadd52luq zmm22, zmm17, zmm12
        vpmadd52luq zmm8, zmm17, zmm13
        vpmadd52huq zmm8, zmm17, zmm12
        vpmadd52huq zmm29, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 832]
        vpmadd52luq zmm8, zmm17, zmm12
        vpmadd52luq zmm29, zmm17, zmm13
        vpmadd52huq zmm29, zmm17, zmm12
        vpmadd52huq zmm9, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 896]
        vpmadd52luq zmm29, zmm17, zmm12
        vpmadd52luq zmm9, zmm17, zmm13
        vpmadd52huq zmm9, zmm17, zmm12
        vpmadd52huq zmm23, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 960]
        vpmadd52luq zmm9, zmm17, zmm12
        vpmadd52luq zmm23, zmm17, zmm13
        vpmadd52huq zmm23, zmm17, zmm12
        vpmadd52huq zmm10, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 1024]
        vpmadd52luq zmm23, zmm17, zmm12
        vpmadd52luq zmm10, zmm17, zmm13
        vpmadd52huq zmm10, zmm17, zmm12
        vpmadd52huq zmm28, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 1088]
        vpmadd52luq zmm10, zmm17, zmm12
        vpmadd52luq zmm28, zmm17, zmm13
        vpmadd52huq zmm28, zmm17, zmm12
        vpmadd52huq zmm11, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 1152]
        vpmadd52luq zmm28, zmm17, zmm12
        vpmadd52luq zmm11, zmm17, zmm13
        vpmadd52huq zmm11, zmm17, zmm12
        vpxorq  zmm19, zmm19, zmm19
        vpmadd52huq zmm19, zmm17, zmm13
        vmovdqu64 zmm17, [rsi + 1216]
        vpmadd52luq zmm11, zmm17, zmm12
        vpmadd52luq zmm19, zmm17, zmm13
        vpmadd52huq zmm19, zmm17, zmm12
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52huq zmm12, zmm17, zmm13
        vpbroadcastq zmm13, [rdx + 1200]
        vpbroadcastq zmm17, [rdx + 1264]
        vmovdqu64 zmm24, [rsi + 0]
        vpmadd52luq zmm26, zmm24, zmm13
        vpmadd52luq zmm15, zmm24, zmm17
        vpmadd52huq zmm15, zmm24, zmm13
        vpmadd52huq zmm20, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 64]
        vpmadd52luq zmm15, zmm24, zmm13
        vpmadd52luq zmm20, zmm24, zmm17
        vpmadd52huq zmm20, zmm24, zmm13
        vpmadd52huq zmm5, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 128]
        vpmadd52luq zmm20, zmm24, zmm13
        vpmadd52luq zmm5, zmm24, zmm17
        vpmadd52huq zmm5, zmm24, zmm13
        vpmadd52huq zmm25, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 192]
        vpmadd52luq zmm5, zmm24, zmm13
        vpmadd52luq zmm25, zmm24, zmm17
        vpmadd52huq zmm25, zmm24, zmm13
        vpmadd52huq zmm7, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 256]
        vpmadd52luq zmm25, zmm24, zmm13
        vpmadd52luq zmm7, zmm24, zmm17
        vpmadd52huq zmm7, zmm24, zmm13
        vpmadd52huq zmm21, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 320]
        vpmadd52luq zmm7, zmm24, zmm13
        vpmadd52luq zmm21, zmm24, zmm17
        vpmadd52huq zmm21, zmm24, zmm13
        vpmadd52huq zmm6, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 384]
        vpmadd52luq zmm21, zmm24, zmm13
        vpmadd52luq zmm6, zmm24, zmm17
        vpmadd52huq zmm6, zmm24, zmm13
        vpmadd52huq zmm30, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 448]
        vpmadd52luq zmm6, zmm24, zmm13
        vpmadd52luq zmm30, zmm24, zmm17
        vpmadd52huq zmm30, zmm24, zmm13
        vpmadd52huq zmm16, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 512]
        vpmadd52luq zmm30, zmm24, zmm13
        vpmadd52luq zmm16, zmm24, zmm17
        vpmadd52huq zmm16, zmm24, zmm13
        vpmadd52huq zmm22, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 576]
        vpmadd52luq zmm16, zmm24, zmm13
        vpmadd52luq zmm22, zmm24, zmm17
        vpmadd52huq zmm22, zmm24, zmm13
        vpmadd52huq zmm8, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 640]
        vpmadd52luq zmm22, zmm24, zmm13
        vpmadd52luq zmm8, zmm24, zmm17
        vpmadd52huq zmm8, zmm24, zmm13
        vpmadd52huq zmm29, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 704]
        vpmadd52luq zmm8, zmm24, zmm13
        vpmadd52luq zmm29, zmm24, zmm17
        vpmadd52huq zmm29, zmm24, zmm13
        vpmadd52huq zmm9, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 768]
        vpmadd52luq zmm29, zmm24, zmm13
        vpmadd52luq zmm9, zmm24, zmm17
        vpmadd52huq zmm9, zmm24, zmm13
        vpmadd52huq zmm23, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 832]
        vpmadd52luq zmm9, zmm24, zmm13
        vpmadd52luq zmm23, zmm24, zmm17
        vpmadd52huq zmm23, zmm24, zmm13
        vpmadd52huq zmm10, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 896]
        vpmadd52luq zmm23, zmm24, zmm13
        vpmadd52luq zmm10, zmm24, zmm17
        vpmadd52huq zmm10, zmm24, zmm13
        vpmadd52huq zmm28, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 960]
        vpmadd52luq zmm10, zmm24, zmm13
        vpmadd52luq zmm28, zmm24, zmm17
        vpmadd52huq zmm28, zmm24, zmm13
        vpmadd52huq zmm11, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1024]
        vpmadd52luq zmm28, zmm24, zmm13
        vpmadd52luq zmm11, zmm24, zmm17
        vpmadd52huq zmm11, zmm24, zmm13
        vpmadd52huq zmm19, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1088]
        vpmadd52luq zmm11, zmm24, zmm13
        vpmadd52luq zmm19, zmm24, zmm17
        vpmadd52huq zmm19, zmm24, zmm13
        vpmadd52huq zmm12, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1152]
        vpmadd52luq zmm19, zmm24, zmm13
        vpmadd52luq zmm12, zmm24, zmm17
        vpmadd52huq zmm12, zmm24, zmm13
        vpxorq  zmm27, zmm27, zmm27
        vpmadd52huq zmm27, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1216]
        vpmadd52luq zmm12, zmm24, zmm13
        vpmadd52luq zmm27, zmm24, zmm17
        vpmadd52huq zmm27, zmm24, zmm13
        vpxorq  zmm13, zmm13, zmm13
        vpmadd52huq zmm13, zmm24, zmm17
        vmovdqu64 zmm17, [rcx + 0]
        vpmadd52luq zmm18, zmm17, zmm1
        vpmadd52luq zmm14, zmm17, zmm2
        vpmadd52huq zmm14, zmm17, zmm1
        vpmadd52huq zmm26, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52luq zmm14, zmm17, zmm1
        vpmadd52luq zmm26, zmm17, zmm2
        vpmadd52huq zmm26, zmm17, zmm1
        vpmadd52huq zmm15, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 128]
        vpmadd52luq zmm26, zmm17, zmm1
        vpmadd52luq zmm15, zmm17, zmm2
        vpmadd52huq zmm15, zmm17, zmm1
        vpmadd52huq zmm20, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 192]
        vpmadd52luq zmm15, zmm17, zmm1
        vpmadd52luq zmm20, zmm17, zmm2
        vpmadd52huq zmm20, zmm17, zmm1
        vpmadd52huq zmm5, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52luq zmm20, zmm17, zmm1
        vpmadd52luq zmm5, zmm17, zmm2
        vpmadd52huq zmm5, zmm17, zmm1
        vpmadd52huq zmm25, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 320]
        vpmadd52luq zmm5, zmm17, zmm1
        vpmadd52luq zmm25, zmm17, zmm2
        vpmadd52huq zmm25, zmm17, zmm1
        vpmadd52huq zmm7, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 384]
        vpmadd52luq zmm25, zmm17, zmm1
        vpmadd52luq zmm7, zmm17, zmm2
        vpmadd52huq zmm7, zmm17, zmm1
        vpmadd52huq zmm21, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 448]
        vpmadd52luq zmm7, zmm17, zmm1
        vpmadd52luq zmm21, zmm17, zmm2
        vpmadd52huq zmm21, zmm17, zmm1
        vpmadd52huq zmm6, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 512]
        vpmadd52luq zmm21, zmm17, zmm1
        vpmadd52luq zmm6, zmm17, zmm2
        vpmadd52huq zmm6, zmm17, zmm1
        vpmadd52huq zmm30, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 576]
        vpmadd52luq zmm6, zmm17, zmm1
        vpmadd52luq zmm30, zmm17, zmm2
        vpmadd52huq zmm30, zmm17, zmm1
        vpmadd52huq zmm16, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 640]
        vpmadd52luq zmm30, zmm17, zmm1
        vpmadd52luq zmm16, zmm17, zmm2
        vpmadd52huq zmm16, zmm17, zmm1
        vpmadd52huq zmm22, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 704]
        vpmadd52luq zmm16, zmm17, zmm1
        vpmadd52luq zmm22, zmm17, zmm2
        vpmadd52huq zmm22, zmm17, zmm1
        vpmadd52huq zmm8, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 768]
        vpmadd52luq zmm22, zmm17, zmm1
        vpmadd52luq zmm8, zmm17, zmm2
        vpmadd52huq zmm8, zmm17, zmm1
        vpmadd52huq zmm29, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 832]
        vpmadd52luq zmm8, zmm17, zmm1
        vpmadd52luq zmm29, zmm17, zmm2
        vpmadd52huq zmm29, zmm17, zmm1
        vpmadd52huq zmm9, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 896]
        vpmadd52luq zmm29, zmm17, zmm1
        vpmadd52luq zmm9, zmm17, zmm2
        vpmadd52huq zmm9, zmm17, zmm1
        vpmadd52huq zmm23, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 960]
        vpmadd52luq zmm9, zmm17, zmm1
        vpmadd52luq zmm23, zmm17, zmm2
        vpmadd52huq zmm23, zmm17, zmm1
        vpmadd52huq zmm10, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1024]
        vpmadd52luq zmm23, zmm17, zmm1
        vpmadd52luq zmm10, zmm17, zmm2
        vpmadd52huq zmm10, zmm17, zmm1
        vpmadd52huq zmm28, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1088]
        vpmadd52luq zmm10, zmm17, zmm1
        vpmadd52luq zmm28, zmm17, zmm2
        vpmadd52huq zmm28, zmm17, zmm1
        vpmadd52huq zmm11, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1152]
        vpmadd52luq zmm28, zmm17, zmm1
        vpmadd52luq zmm11, zmm17, zmm2
        vpmadd52huq zmm11, zmm17, zmm1
        vpmadd52huq zmm19, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1216]
        vpmadd52luq zmm11, zmm17, zmm1
        vpmadd52luq zmm19, zmm17, zmm2
        vpmadd52huq zmm19, zmm17, zmm1
        vpmadd52huq zmm12, zmm17, zmm2
        vmovdqu64 zmm1, [rcx + 0]
        vpmadd52luq zmm26, zmm1, zmm3
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
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 512]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 576]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 640]
        vpmadd52luq zmm22, zmm1, zmm3
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
        vmovq   [r8 + 1088], xmm18
        vpbroadcastq zmm1, [r8 + 1088]
        valignq zmm2{k1}{z}, zmm18, zmm18, 1
        vpaddq  zmm19, zmm19, zmm2
        vpaddq  zmm14, zmm14, zmm0
        vpsrlq  zmm0{k2}{z}, zmm14, 52
        vmovq   [r8 + 1096], xmm14
        vpbroadcastq zmm2, [r8 + 1096]
        valignq zmm3{k1}{z}, zmm14, zmm14, 1
        vpaddq  zmm12, zmm12, zmm3
        vpaddq  zmm26, zmm26, zmm0
        vpsrlq  zmm0{k2}{z}, zmm26, 52
        vmovq   [r8 + 1104], xmm26
        vpbroadcastq zmm3, [r8 + 1104]
        valignq zmm4{k1}{z}, zmm26, zmm26, 1
        vpaddq  zmm27, zmm27, zmm4
        vpaddq  zmm15, zmm15, zmm0
        vpsrlq  zmm0{k2}{z}, zmm15, 52
        vmovq   [r8 + 1112], xmm15
        vpbroadcastq zmm4, [r8 + 1112]
        valignq zmm14{k1}{z}, zmm15, zmm15, 1
        vpaddq  zmm13, zmm13, zmm14
        vpbroadcastq zmm14, [rdx + 56]
        vpbroadcastq zmm15, [rdx + 120]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm20, zmm17, zmm14
        vpmadd52luq zmm5, zmm17, zmm15
        vpmadd52huq zmm5, zmm17, zmm14
        vpmadd52huq zmm25, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52luq zmm5, zmm17, zmm14
        vpmadd52luq zmm25, zmm17, zmm15
        vpmadd52huq zmm25, zmm17, zmm14
        vpmadd52huq zmm7, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm25, zmm17, zmm14
        vpmadd52luq zmm7, zmm17, zmm15
        vpmadd52huq zmm7, zmm17, zmm14
        vpmadd52huq zmm21, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 192]
        vpmadd52luq zmm7, zmm17, zmm14
        vpmadd52luq zmm21, zmm17, zmm15
        vpmadd52huq zmm21, zmm17, zmm14
        vpmadd52huq zmm6, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm21, zmm17, zmm14
        vpmadd52luq zmm6, zmm17, zmm15
        vpmadd52huq zmm6, zmm17, zmm14
        vpmadd52huq zmm30, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 320]
        vpmadd52luq zmm6, zmm17, zmm14
        vpmadd52luq zmm30, zmm17, zmm15
        vpmadd52huq zmm30, zmm17, zmm14
        vpmadd52huq zmm16, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 384]
        vpmadd52luq zmm30, zmm17, zmm14
        vpmadd52luq zmm16, zmm17, zmm15
        vpmadd52huq zmm16, zmm17, zmm14
        vpmadd52huq zmm22, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 448]
        vpmadd52luq zmm16, zmm17, zmm14
        vpmadd52luq zmm22, zmm17, zmm15
        vpmadd52huq zmm22, zmm17, zmm14
        vpmadd52huq zmm8, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 512]
        vpmadd52luq zmm22, zmm17, zmm14
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
        vpmadd52huq zmm19, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 960]
        vpmadd52luq zmm11, zmm17, zmm14
        vpmadd52luq zmm19, zmm17, zmm15
        vpmadd52huq zmm19, zmm17, zmm14
        vpmadd52huq zmm12, zmm17, zmm15
        vmovdqu64 zmm17, [rsi + 1024]
        vpmadd52luq zmm19, zmm17, zmm14
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
        vpbroadcastq zmm15, [rdx + 184]
        vpbroadcastq zmm17, [rdx + 248]
        vmovdqu64 zmm24, [rsi + 0]
        vpmadd52luq zmm25, zmm24, zmm15
        vpmadd52luq zmm7, zmm24, zmm17
        vpmadd52huq zmm7, zmm24, zmm15
        vpmadd52huq zmm21, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 64]
        vpmadd52luq zmm7, zmm24, zmm15
        vpmadd52luq zmm21, zmm24, zmm17
        vpmadd52huq zmm21, zmm24, zmm15
        vpmadd52huq zmm6, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 128]
        vpmadd52luq zmm21, zmm24, zmm15
        vpmadd52luq zmm6, zmm24, zmm17
        vpmadd52huq zmm6, zmm24, zmm15
        vpmadd52huq zmm30, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 192]
        vpmadd52luq zmm6, zmm24, zmm15
        vpmadd52luq zmm30, zmm24, zmm17
        vpmadd52huq zmm30, zmm24, zmm15
        vpmadd52huq zmm16, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 256]
        vpmadd52luq zmm30, zmm24, zmm15
        vpmadd52luq zmm16, zmm24, zmm17
        vpmadd52huq zmm16, zmm24, zmm15
        vpmadd52huq zmm22, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 320]
        vpmadd52luq zmm16, zmm24, zmm15
        vpmadd52luq zmm22, zmm24, zmm17
        vpmadd52huq zmm22, zmm24, zmm15
        vpmadd52huq zmm8, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 384]
        vpmadd52luq zmm22, zmm24, zmm15
        vpmadd52luq zmm8, zmm24, zmm17
        vpmadd52huq zmm8, zmm24, zmm15
        vpmadd52huq zmm29, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 448]
        vpmadd52luq zmm8, zmm24, zmm15
        vpmadd52luq zmm29, zmm24, zmm17
        vpmadd52huq zmm29, zmm24, zmm15
        vpmadd52huq zmm9, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 512]
        vpmadd52luq zmm29, zmm24, zmm15
        vpmadd52luq zmm9, zmm24, zmm17
        vpmadd52huq zmm9, zmm24, zmm15
        vpmadd52huq zmm23, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 576]
        vpmadd52luq zmm9, zmm24, zmm15
        vpmadd52luq zmm23, zmm24, zmm17
        vpmadd52huq zmm23, zmm24, zmm15
        vpmadd52huq zmm10, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 640]
        vpmadd52luq zmm23, zmm24, zmm15
        vpmadd52luq zmm10, zmm24, zmm17
        vpmadd52huq zmm10, zmm24, zmm15
        vpmadd52huq zmm28, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 704]
        vpmadd52luq zmm10, zmm24, zmm15
        vpmadd52luq zmm28, zmm24, zmm17
        vpmadd52huq zmm28, zmm24, zmm15
        vpmadd52huq zmm11, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 768]
        vpmadd52luq zmm28, zmm24, zmm15
        vpmadd52luq zmm11, zmm24, zmm17
        vpmadd52huq zmm11, zmm24, zmm15
        vpmadd52huq zmm19, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 832]
        vpmadd52luq zmm11, zmm24, zmm15
        vpmadd52luq zmm19, zmm24, zmm17
        vpmadd52huq zmm19, zmm24, zmm15
        vpmadd52huq zmm12, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 896]
        vpmadd52luq zmm19, zmm24, zmm15
        vpmadd52luq zmm12, zmm24, zmm17
        vpmadd52huq zmm12, zmm24, zmm15
        vpmadd52huq zmm27, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 960]
        vpmadd52luq zmm12, zmm24, zmm15
        vpmadd52luq zmm27, zmm24, zmm17
        vpmadd52huq zmm27, zmm24, zmm15
        vpmadd52huq zmm13, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1024]
        vpmadd52luq zmm27, zmm24, zmm15
        vpmadd52luq zmm13, zmm24, zmm17
        vpmadd52huq zmm13, zmm24, zmm15
        vpmadd52huq zmm18, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1088]
        vpmadd52luq zmm13, zmm24, zmm15
        vpmadd52luq zmm18, zmm24, zmm17
        vpmadd52huq zmm18, zmm24, zmm15
        vpmadd52huq zmm14, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1152]
        vpmadd52luq zmm18, zmm24, zmm15
        vpmadd52luq zmm14, zmm24, zmm17
        vpmadd52huq zmm14, zmm24, zmm15
        vpxorq  zmm26, zmm26, zmm26
        vpmadd52huq zmm26, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1216]
        vpmadd52luq zmm14, zmm24, zmm15
        vpmadd52luq zmm26, zmm24, zmm17
        vpmadd52huq zmm26, zmm24, zmm15
        vpxorq  zmm15, zmm15, zmm15
        vpmadd52huq zmm15, zmm24, zmm17
        vmovdqu64 zmm17, [rcx + 0]
        vpmadd52luq zmm20, zmm17, zmm1
        vpmadd52luq zmm5, zmm17, zmm2
        vpmadd52huq zmm5, zmm17, zmm1
        vpmadd52huq zmm25, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52luq zmm5, zmm17, zmm1
        vpmadd52luq zmm25, zmm17, zmm2
        vpmadd52huq zmm25, zmm17, zmm1
        vpmadd52huq zmm7, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 128]
        vpmadd52luq zmm25, zmm17, zmm1
        vpmadd52luq zmm7, zmm17, zmm2
        vpmadd52huq zmm7, zmm17, zmm1
        vpmadd52huq zmm21, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 192]
        vpmadd52luq zmm7, zmm17, zmm1
        vpmadd52luq zmm21, zmm17, zmm2
        vpmadd52huq zmm21, zmm17, zmm1
        vpmadd52huq zmm6, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52luq zmm21, zmm17, zmm1
        vpmadd52luq zmm6, zmm17, zmm2
        vpmadd52huq zmm6, zmm17, zmm1
        vpmadd52huq zmm30, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 320]
        vpmadd52luq zmm6, zmm17, zmm1
        vpmadd52luq zmm30, zmm17, zmm2
        vpmadd52huq zmm30, zmm17, zmm1
        vpmadd52huq zmm16, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 384]
        vpmadd52luq zmm30, zmm17, zmm1
        vpmadd52luq zmm16, zmm17, zmm2
        vpmadd52huq zmm16, zmm17, zmm1
        vpmadd52huq zmm22, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 448]
        vpmadd52luq zmm16, zmm17, zmm1
        vpmadd52luq zmm22, zmm17, zmm2
        vpmadd52huq zmm22, zmm17, zmm1
        vpmadd52huq zmm8, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 512]
        vpmadd52luq zmm22, zmm17, zmm1
        vpmadd52luq zmm8, zmm17, zmm2
        vpmadd52huq zmm8, zmm17, zmm1
        vpmadd52huq zmm29, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 576]
        vpmadd52luq zmm8, zmm17, zmm1
        vpmadd52luq zmm29, zmm17, zmm2
        vpmadd52huq zmm29, zmm17, zmm1
        vpmadd52huq zmm9, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 640]
        vpmadd52luq zmm29, zmm17, zmm1
        vpmadd52luq zmm9, zmm17, zmm2
        vpmadd52huq zmm9, zmm17, zmm1
        vpmadd52huq zmm23, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 704]
        vpmadd52luq zmm9, zmm17, zmm1
        vpmadd52luq zmm23, zmm17, zmm2
        vpmadd52huq zmm23, zmm17, zmm1
        vpmadd52huq zmm10, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 768]
        vpmadd52luq zmm23, zmm17, zmm1
        vpmadd52luq zmm10, zmm17, zmm2
        vpmadd52huq zmm10, zmm17, zmm1
        vpmadd52huq zmm28, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 832]
        vpmadd52luq zmm10, zmm17, zmm1
        vpmadd52luq zmm28, zmm17, zmm2
        vpmadd52huq zmm28, zmm17, zmm1
        vpmadd52huq zmm11, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 896]
        vpmadd52luq zmm28, zmm17, zmm1
        vpmadd52luq zmm11, zmm17, zmm2
        vpmadd52huq zmm11, zmm17, zmm1
        vpmadd52huq zmm19, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 960]
        vpmadd52luq zmm11, zmm17, zmm1
        vpmadd52luq zmm19, zmm17, zmm2
        vpmadd52huq zmm19, zmm17, zmm1
        vpmadd52huq zmm12, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1024]
        vpmadd52luq zmm19, zmm17, zmm1
        vpmadd52luq zmm12, zmm17, zmm2
        vpmadd52huq zmm12, zmm17, zmm1
        vpmadd52huq zmm27, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1088]
        vpmadd52luq zmm12, zmm17, zmm1
        vpmadd52luq zmm27, zmm17, zmm2
        vpmadd52huq zmm27, zmm17, zmm1
        vpmadd52huq zmm13, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1152]
        vpmadd52luq zmm27, zmm17, zmm1
        vpmadd52luq zmm13, zmm17, zmm2
        vpmadd52huq zmm13, zmm17, zmm1
        vpmadd52huq zmm18, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1216]
        vpmadd52luq zmm13, zmm17, zmm1
        vpmadd52luq zmm18, zmm17, zmm2
        vpmadd52huq zmm18, zmm17, zmm1
        vpmadd52huq zmm14, zmm17, zmm2
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
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 256]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 320]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 384]
        vpmadd52luq zmm22, zmm1, zmm3
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
        vmovq   [r8 + 1120], xmm20
        vpbroadcastq zmm1, [r8 + 1120]
        valignq zmm2{k1}{z}, zmm20, zmm20, 1
        vpaddq  zmm18, zmm18, zmm2
        vpaddq  zmm5, zmm5, zmm0
        vpsrlq  zmm0{k2}{z}, zmm5, 52
        vmovq   [r8 + 1128], xmm5
        vpbroadcastq zmm2, [r8 + 1128]
        valignq zmm3{k1}{z}, zmm5, zmm5, 1
        vpaddq  zmm14, zmm14, zmm3
        vpaddq  zmm25, zmm25, zmm0
        vpsrlq  zmm0{k2}{z}, zmm25, 52
        vmovq   [r8 + 1136], xmm25
        vpbroadcastq zmm3, [r8 + 1136]
        valignq zmm4{k1}{z}, zmm25, zmm25, 1
        vpaddq  zmm26, zmm26, zmm4
        vpaddq  zmm7, zmm7, zmm0
        vpsrlq  zmm0{k2}{z}, zmm7, 52
        vmovq   [r8 + 1144], xmm7
        vpbroadcastq zmm4, [r8 + 1144]
        valignq zmm5{k1}{z}, zmm7, zmm7, 1
        vpaddq  zmm15, zmm15, zmm5
        vpbroadcastq zmm5, [rdx + 312]
        vpbroadcastq zmm7, [rdx + 376]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm21, zmm17, zmm5
        vpmadd52luq zmm6, zmm17, zmm7
        vpmadd52huq zmm6, zmm17, zmm5
        vpmadd52huq zmm30, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52luq zmm6, zmm17, zmm5
        vpmadd52luq zmm30, zmm17, zmm7
        vpmadd52huq zmm30, zmm17, zmm5
        vpmadd52huq zmm16, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm30, zmm17, zmm5
        vpmadd52luq zmm16, zmm17, zmm7
        vpmadd52huq zmm16, zmm17, zmm5
        vpmadd52huq zmm22, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 192]
        vpmadd52luq zmm16, zmm17, zmm5
        vpmadd52luq zmm22, zmm17, zmm7
        vpmadd52huq zmm22, zmm17, zmm5
        vpmadd52huq zmm8, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm22, zmm17, zmm5
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
        vpmadd52huq zmm19, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 704]
        vpmadd52luq zmm11, zmm17, zmm5
        vpmadd52luq zmm19, zmm17, zmm7
        vpmadd52huq zmm19, zmm17, zmm5
        vpmadd52huq zmm12, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 768]
        vpmadd52luq zmm19, zmm17, zmm5
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
        vpmadd52huq zmm26, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 1088]
        vpmadd52luq zmm14, zmm17, zmm5
        vpmadd52luq zmm26, zmm17, zmm7
        vpmadd52huq zmm26, zmm17, zmm5
        vpmadd52huq zmm15, zmm17, zmm7
        vmovdqu64 zmm17, [rsi + 1152]
        vpmadd52luq zmm26, zmm17, zmm5
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
        vpbroadcastq zmm7, [rdx + 440]
        vpbroadcastq zmm17, [rdx + 504]
        vmovdqu64 zmm24, [rsi + 0]
        vpmadd52luq zmm30, zmm24, zmm7
        vpmadd52luq zmm16, zmm24, zmm17
        vpmadd52huq zmm16, zmm24, zmm7
        vpmadd52huq zmm22, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 64]
        vpmadd52luq zmm16, zmm24, zmm7
        vpmadd52luq zmm22, zmm24, zmm17
        vpmadd52huq zmm22, zmm24, zmm7
        vpmadd52huq zmm8, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 128]
        vpmadd52luq zmm22, zmm24, zmm7
        vpmadd52luq zmm8, zmm24, zmm17
        vpmadd52huq zmm8, zmm24, zmm7
        vpmadd52huq zmm29, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 192]
        vpmadd52luq zmm8, zmm24, zmm7
        vpmadd52luq zmm29, zmm24, zmm17
        vpmadd52huq zmm29, zmm24, zmm7
        vpmadd52huq zmm9, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 256]
        vpmadd52luq zmm29, zmm24, zmm7
        vpmadd52luq zmm9, zmm24, zmm17
        vpmadd52huq zmm9, zmm24, zmm7
        vpmadd52huq zmm23, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 320]
        vpmadd52luq zmm9, zmm24, zmm7
        vpmadd52luq zmm23, zmm24, zmm17
        vpmadd52huq zmm23, zmm24, zmm7
        vpmadd52huq zmm10, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 384]
        vpmadd52luq zmm23, zmm24, zmm7
        vpmadd52luq zmm10, zmm24, zmm17
        vpmadd52huq zmm10, zmm24, zmm7
        vpmadd52huq zmm28, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 448]
        vpmadd52luq zmm10, zmm24, zmm7
        vpmadd52luq zmm28, zmm24, zmm17
        vpmadd52huq zmm28, zmm24, zmm7
        vpmadd52huq zmm11, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 512]
        vpmadd52luq zmm28, zmm24, zmm7
        vpmadd52luq zmm11, zmm24, zmm17
        vpmadd52huq zmm11, zmm24, zmm7
        vpmadd52huq zmm19, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 576]
        vpmadd52luq zmm11, zmm24, zmm7
        vpmadd52luq zmm19, zmm24, zmm17
        vpmadd52huq zmm19, zmm24, zmm7
        vpmadd52huq zmm12, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 640]
        vpmadd52luq zmm19, zmm24, zmm7
        vpmadd52luq zmm12, zmm24, zmm17
        vpmadd52huq zmm12, zmm24, zmm7
        vpmadd52huq zmm27, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 704]
        vpmadd52luq zmm12, zmm24, zmm7
        vpmadd52luq zmm27, zmm24, zmm17
        vpmadd52huq zmm27, zmm24, zmm7
        vpmadd52huq zmm13, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 768]
        vpmadd52luq zmm27, zmm24, zmm7
        vpmadd52luq zmm13, zmm24, zmm17
        vpmadd52huq zmm13, zmm24, zmm7
        vpmadd52huq zmm18, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 832]
        vpmadd52luq zmm13, zmm24, zmm7
        vpmadd52luq zmm18, zmm24, zmm17
        vpmadd52huq zmm18, zmm24, zmm7
        vpmadd52huq zmm14, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 896]
        vpmadd52luq zmm18, zmm24, zmm7
        vpmadd52luq zmm14, zmm24, zmm17
        vpmadd52huq zmm14, zmm24, zmm7
        vpmadd52huq zmm26, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 960]
        vpmadd52luq zmm14, zmm24, zmm7
        vpmadd52luq zmm26, zmm24, zmm17
        vpmadd52huq zmm26, zmm24, zmm7
        vpmadd52huq zmm15, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1024]
        vpmadd52luq zmm26, zmm24, zmm7
        vpmadd52luq zmm15, zmm24, zmm17
        vpmadd52huq zmm15, zmm24, zmm7
        vpmadd52huq zmm20, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1088]
        vpmadd52luq zmm15, zmm24, zmm7
        vpmadd52luq zmm20, zmm24, zmm17
        vpmadd52huq zmm20, zmm24, zmm7
        vpmadd52huq zmm5, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1152]
        vpmadd52luq zmm20, zmm24, zmm7
        vpmadd52luq zmm5, zmm24, zmm17
        vpmadd52huq zmm5, zmm24, zmm7
        vpxorq  zmm25, zmm25, zmm25
        vpmadd52huq zmm25, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1216]
        vpmadd52luq zmm5, zmm24, zmm7
        vpmadd52luq zmm25, zmm24, zmm17
        vpmadd52huq zmm25, zmm24, zmm7
        vpxorq  zmm7, zmm7, zmm7
        vpmadd52huq zmm7, zmm24, zmm17
        vmovdqu64 zmm17, [rcx + 0]
        vpmadd52luq zmm21, zmm17, zmm1
        vpmadd52luq zmm6, zmm17, zmm2
        vpmadd52huq zmm6, zmm17, zmm1
        vpmadd52huq zmm30, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52luq zmm6, zmm17, zmm1
        vpmadd52luq zmm30, zmm17, zmm2
        vpmadd52huq zmm30, zmm17, zmm1
        vpmadd52huq zmm16, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 128]
        vpmadd52luq zmm30, zmm17, zmm1
        vpmadd52luq zmm16, zmm17, zmm2
        vpmadd52huq zmm16, zmm17, zmm1
        vpmadd52huq zmm22, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 192]
        vpmadd52luq zmm16, zmm17, zmm1
        vpmadd52luq zmm22, zmm17, zmm2
        vpmadd52huq zmm22, zmm17, zmm1
        vpmadd52huq zmm8, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52luq zmm22, zmm17, zmm1
        vpmadd52luq zmm8, zmm17, zmm2
        vpmadd52huq zmm8, zmm17, zmm1
        vpmadd52huq zmm29, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 320]
        vpmadd52luq zmm8, zmm17, zmm1
        vpmadd52luq zmm29, zmm17, zmm2
        vpmadd52huq zmm29, zmm17, zmm1
        vpmadd52huq zmm9, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 384]
        vpmadd52luq zmm29, zmm17, zmm1
        vpmadd52luq zmm9, zmm17, zmm2
        vpmadd52huq zmm9, zmm17, zmm1
        vpmadd52huq zmm23, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 448]
        vpmadd52luq zmm9, zmm17, zmm1
        vpmadd52luq zmm23, zmm17, zmm2
        vpmadd52huq zmm23, zmm17, zmm1
        vpmadd52huq zmm10, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 512]
        vpmadd52luq zmm23, zmm17, zmm1
        vpmadd52luq zmm10, zmm17, zmm2
        vpmadd52huq zmm10, zmm17, zmm1
        vpmadd52huq zmm28, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 576]
        vpmadd52luq zmm10, zmm17, zmm1
        vpmadd52luq zmm28, zmm17, zmm2
        vpmadd52huq zmm28, zmm17, zmm1
        vpmadd52huq zmm11, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 640]
        vpmadd52luq zmm28, zmm17, zmm1
        vpmadd52luq zmm11, zmm17, zmm2
        vpmadd52huq zmm11, zmm17, zmm1
        vpmadd52huq zmm19, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 704]
        vpmadd52luq zmm11, zmm17, zmm1
        vpmadd52luq zmm19, zmm17, zmm2
        vpmadd52huq zmm19, zmm17, zmm1
        vpmadd52huq zmm12, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 768]
        vpmadd52luq zmm19, zmm17, zmm1
        vpmadd52luq zmm12, zmm17, zmm2
        vpmadd52huq zmm12, zmm17, zmm1
        vpmadd52huq zmm27, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 832]
        vpmadd52luq zmm12, zmm17, zmm1
        vpmadd52luq zmm27, zmm17, zmm2
        vpmadd52huq zmm27, zmm17, zmm1
        vpmadd52huq zmm13, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 896]
        vpmadd52luq zmm27, zmm17, zmm1
        vpmadd52luq zmm13, zmm17, zmm2
        vpmadd52huq zmm13, zmm17, zmm1
        vpmadd52huq zmm18, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 960]
        vpmadd52luq zmm13, zmm17, zmm1
        vpmadd52luq zmm18, zmm17, zmm2
        vpmadd52huq zmm18, zmm17, zmm1
        vpmadd52huq zmm14, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1024]
        vpmadd52luq zmm18, zmm17, zmm1
        vpmadd52luq zmm14, zmm17, zmm2
        vpmadd52huq zmm14, zmm17, zmm1
        vpmadd52huq zmm26, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1088]
        vpmadd52luq zmm14, zmm17, zmm1
        vpmadd52luq zmm26, zmm17, zmm2
        vpmadd52huq zmm26, zmm17, zmm1
        vpmadd52huq zmm15, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1152]
        vpmadd52luq zmm26, zmm17, zmm1
        vpmadd52luq zmm15, zmm17, zmm2
        vpmadd52huq zmm15, zmm17, zmm1
        vpmadd52huq zmm20, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1216]
        vpmadd52luq zmm15, zmm17, zmm1
        vpmadd52luq zmm20, zmm17, zmm2
        vpmadd52huq zmm20, zmm17, zmm1
        vpmadd52huq zmm5, zmm17, zmm2
        vmovdqu64 zmm1, [rcx + 0]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 64]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 128]
        vpmadd52luq zmm22, zmm1, zmm3
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
        vmovq   [r8 + 1152], xmm21
        vpbroadcastq zmm1, [r8 + 1152]
        valignq zmm2{k1}{z}, zmm21, zmm21, 1
        vpaddq  zmm20, zmm20, zmm2
        vpaddq  zmm6, zmm6, zmm0
        vpsrlq  zmm0{k2}{z}, zmm6, 52
        vmovq   [r8 + 1160], xmm6
        vpbroadcastq zmm2, [r8 + 1160]
        valignq zmm3{k1}{z}, zmm6, zmm6, 1
        vpaddq  zmm5, zmm5, zmm3
        vpaddq  zmm30, zmm30, zmm0
        vpsrlq  zmm0{k2}{z}, zmm30, 52
        vmovq   [r8 + 1168], xmm30
        vpbroadcastq zmm3, [r8 + 1168]
        valignq zmm4{k1}{z}, zmm30, zmm30, 1
        vpaddq  zmm25, zmm25, zmm4
        vpaddq  zmm16, zmm16, zmm0
        vpsrlq  zmm0{k2}{z}, zmm16, 52
        vmovq   [r8 + 1176], xmm16
        vpbroadcastq zmm4, [r8 + 1176]
        valignq zmm6{k1}{z}, zmm16, zmm16, 1
        vpaddq  zmm7, zmm7, zmm6
        vpbroadcastq zmm6, [rdx + 568]
        vpbroadcastq zmm16, [rdx + 632]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm22, zmm17, zmm6
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
        vpbroadcastq zmm16, [rdx + 696]
        vpbroadcastq zmm17, [rdx + 760]
        vmovdqu64 zmm24, [rsi + 0]
        vpmadd52luq zmm29, zmm24, zmm16
        vpmadd52luq zmm9, zmm24, zmm17
        vpmadd52huq zmm9, zmm24, zmm16
        vpmadd52huq zmm23, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 64]
        vpmadd52luq zmm9, zmm24, zmm16
        vpmadd52luq zmm23, zmm24, zmm17
        vpmadd52huq zmm23, zmm24, zmm16
        vpmadd52huq zmm10, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 128]
        vpmadd52luq zmm23, zmm24, zmm16
        vpmadd52luq zmm10, zmm24, zmm17
        vpmadd52huq zmm10, zmm24, zmm16
        vpmadd52huq zmm28, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 192]
        vpmadd52luq zmm10, zmm24, zmm16
        vpmadd52luq zmm28, zmm24, zmm17
        vpmadd52huq zmm28, zmm24, zmm16
        vpmadd52huq zmm11, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 256]
        vpmadd52luq zmm28, zmm24, zmm16
        vpmadd52luq zmm11, zmm24, zmm17
        vpmadd52huq zmm11, zmm24, zmm16
        vpmadd52huq zmm19, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 320]
        vpmadd52luq zmm11, zmm24, zmm16
        vpmadd52luq zmm19, zmm24, zmm17
        vpmadd52huq zmm19, zmm24, zmm16
        vpmadd52huq zmm12, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 384]
        vpmadd52luq zmm19, zmm24, zmm16
        vpmadd52luq zmm12, zmm24, zmm17
        vpmadd52huq zmm12, zmm24, zmm16
        vpmadd52huq zmm27, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 448]
        vpmadd52luq zmm12, zmm24, zmm16
        vpmadd52luq zmm27, zmm24, zmm17
        vpmadd52huq zmm27, zmm24, zmm16
        vpmadd52huq zmm13, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 512]
        vpmadd52luq zmm27, zmm24, zmm16
        vpmadd52luq zmm13, zmm24, zmm17
        vpmadd52huq zmm13, zmm24, zmm16
        vpmadd52huq zmm18, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 576]
        vpmadd52luq zmm13, zmm24, zmm16
        vpmadd52luq zmm18, zmm24, zmm17
        vpmadd52huq zmm18, zmm24, zmm16
        vpmadd52huq zmm14, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 640]
        vpmadd52luq zmm18, zmm24, zmm16
        vpmadd52luq zmm14, zmm24, zmm17
        vpmadd52huq zmm14, zmm24, zmm16
        vpmadd52huq zmm26, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 704]
        vpmadd52luq zmm14, zmm24, zmm16
        vpmadd52luq zmm26, zmm24, zmm17
        vpmadd52huq zmm26, zmm24, zmm16
        vpmadd52huq zmm15, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 768]
        vpmadd52luq zmm26, zmm24, zmm16
        vpmadd52luq zmm15, zmm24, zmm17
        vpmadd52huq zmm15, zmm24, zmm16
        vpmadd52huq zmm20, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 832]
        vpmadd52luq zmm15, zmm24, zmm16
        vpmadd52luq zmm20, zmm24, zmm17
        vpmadd52huq zmm20, zmm24, zmm16
        vpmadd52huq zmm5, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 896]
        vpmadd52luq zmm20, zmm24, zmm16
        vpmadd52luq zmm5, zmm24, zmm17
        vpmadd52huq zmm5, zmm24, zmm16
        vpmadd52huq zmm25, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 960]
        vpmadd52luq zmm5, zmm24, zmm16
        vpmadd52luq zmm25, zmm24, zmm17
        vpmadd52huq zmm25, zmm24, zmm16
        vpmadd52huq zmm7, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1024]
        vpmadd52luq zmm25, zmm24, zmm16
        vpmadd52luq zmm7, zmm24, zmm17
        vpmadd52huq zmm7, zmm24, zmm16
        vpmadd52huq zmm21, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1088]
        vpmadd52luq zmm7, zmm24, zmm16
        vpmadd52luq zmm21, zmm24, zmm17
        vpmadd52huq zmm21, zmm24, zmm16
        vpmadd52huq zmm6, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1152]
        vpmadd52luq zmm21, zmm24, zmm16
        vpmadd52luq zmm6, zmm24, zmm17
        vpmadd52huq zmm6, zmm24, zmm16
        vpxorq  zmm30, zmm30, zmm30
        vpmadd52huq zmm30, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1216]
        vpmadd52luq zmm6, zmm24, zmm16
        vpmadd52luq zmm30, zmm24, zmm17
        vpmadd52huq zmm30, zmm24, zmm16
        vpxorq  zmm16, zmm16, zmm16
        vpmadd52huq zmm16, zmm24, zmm17
        vmovdqu64 zmm17, [rcx + 0]
        vpmadd52luq zmm22, zmm17, zmm1
        vpmadd52luq zmm8, zmm17, zmm2
        vpmadd52huq zmm8, zmm17, zmm1
        vpmadd52huq zmm29, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52luq zmm8, zmm17, zmm1
        vpmadd52luq zmm29, zmm17, zmm2
        vpmadd52huq zmm29, zmm17, zmm1
        vpmadd52huq zmm9, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 128]
        vpmadd52luq zmm29, zmm17, zmm1
        vpmadd52luq zmm9, zmm17, zmm2
        vpmadd52huq zmm9, zmm17, zmm1
        vpmadd52huq zmm23, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 192]
        vpmadd52luq zmm9, zmm17, zmm1
        vpmadd52luq zmm23, zmm17, zmm2
        vpmadd52huq zmm23, zmm17, zmm1
        vpmadd52huq zmm10, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52luq zmm23, zmm17, zmm1
        vpmadd52luq zmm10, zmm17, zmm2
        vpmadd52huq zmm10, zmm17, zmm1
        vpmadd52huq zmm28, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 320]
        vpmadd52luq zmm10, zmm17, zmm1
        vpmadd52luq zmm28, zmm17, zmm2
        vpmadd52huq zmm28, zmm17, zmm1
        vpmadd52huq zmm11, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 384]
        vpmadd52luq zmm28, zmm17, zmm1
        vpmadd52luq zmm11, zmm17, zmm2
        vpmadd52huq zmm11, zmm17, zmm1
        vpmadd52huq zmm19, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 448]
        vpmadd52luq zmm11, zmm17, zmm1
        vpmadd52luq zmm19, zmm17, zmm2
        vpmadd52huq zmm19, zmm17, zmm1
        vpmadd52huq zmm12, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 512]
        vpmadd52luq zmm19, zmm17, zmm1
        vpmadd52luq zmm12, zmm17, zmm2
        vpmadd52huq zmm12, zmm17, zmm1
        vpmadd52huq zmm27, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 576]
        vpmadd52luq zmm12, zmm17, zmm1
        vpmadd52luq zmm27, zmm17, zmm2
        vpmadd52huq zmm27, zmm17, zmm1
        vpmadd52huq zmm13, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 640]
        vpmadd52luq zmm27, zmm17, zmm1
        vpmadd52luq zmm13, zmm17, zmm2
        vpmadd52huq zmm13, zmm17, zmm1
        vpmadd52huq zmm18, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 704]
        vpmadd52luq zmm13, zmm17, zmm1
        vpmadd52luq zmm18, zmm17, zmm2
        vpmadd52huq zmm18, zmm17, zmm1
        vpmadd52huq zmm14, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 768]
        vpmadd52luq zmm18, zmm17, zmm1
        vpmadd52luq zmm14, zmm17, zmm2
        vpmadd52huq zmm14, zmm17, zmm1
        vpmadd52huq zmm26, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 832]
        vpmadd52luq zmm14, zmm17, zmm1
        vpmadd52luq zmm26, zmm17, zmm2
        vpmadd52huq zmm26, zmm17, zmm1
        vpmadd52huq zmm15, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 896]
        vpmadd52luq zmm26, zmm17, zmm1
        vpmadd52luq zmm15, zmm17, zmm2
        vpmadd52huq zmm15, zmm17, zmm1
        vpmadd52huq zmm20, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 960]
        vpmadd52luq zmm15, zmm17, zmm1
        vpmadd52luq zmm20, zmm17, zmm2
        vpmadd52huq zmm20, zmm17, zmm1
        vpmadd52huq zmm5, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1024]
        vpmadd52luq zmm20, zmm17, zmm1
        vpmadd52luq zmm5, zmm17, zmm2
        vpmadd52huq zmm5, zmm17, zmm1
        vpmadd52huq zmm25, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1088]
        vpmadd52luq zmm5, zmm17, zmm1
        vpmadd52luq zmm25, zmm17, zmm2
        vpmadd52huq zmm25, zmm17, zmm1
        vpmadd52huq zmm7, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1152]
        vpmadd52luq zmm25, zmm17, zmm1
        vpmadd52luq zmm7, zmm17, zmm2
        vpmadd52huq zmm7, zmm17, zmm1
        vpmadd52huq zmm21, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1216]
        vpmadd52luq zmm7, zmm17, zmm1
        vpmadd52luq zmm21, zmm17, zmm2
        vpmadd52huq zmm21, zmm17, zmm1
        vpmadd52huq zmm6, zmm17, zmm2
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
        vpmadd52huq zmm30, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1216]
        vpmadd52luq zmm6, zmm1, zmm3
        vpmadd52luq zmm30, zmm1, zmm4
        vpmadd52huq zmm30, zmm1, zmm3
        vpmadd52huq zmm16, zmm1, zmm4
        vpaddq  zmm22, zmm22, zmm0
        vpsrlq  zmm0{k2}{z}, zmm22, 52
        vmovq   [r8 + 1184], xmm22
        vpbroadcastq zmm1, [r8 + 1184]
        valignq zmm2{k1}{z}, zmm22, zmm22, 1
        vpaddq  zmm21, zmm21, zmm2
        vpaddq  zmm8, zmm8, zmm0
        vpsrlq  zmm0{k2}{z}, zmm8, 52
        vmovq   [r8 + 1192], xmm8
        vpbroadcastq zmm2, [r8 + 1192]
        valignq zmm3{k1}{z}, zmm8, zmm8, 1
        vpaddq  zmm6, zmm6, zmm3
        vpaddq  zmm29, zmm29, zmm0
        vpsrlq  zmm0{k2}{z}, zmm29, 52
        vmovq   [r8 + 1200], xmm29
        vpbroadcastq zmm3, [r8 + 1200]
        valignq zmm4{k1}{z}, zmm29, zmm29, 1
        vpaddq  zmm30, zmm30, zmm4
        vpaddq  zmm9, zmm9, zmm0
        vpsrlq  zmm0{k2}{z}, zmm9, 52
        vmovq   [r8 + 1208], xmm9
        vpbroadcastq zmm4, [r8 + 1208]
        valignq zmm8{k1}{z}, zmm9, zmm9, 1
        vpaddq  zmm16, zmm16, zmm8
        vpbroadcastq zmm8, [rdx + 824]
        vpbroadcastq zmm9, [rdx + 888]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm23, zmm17, zmm8
        vpmadd52luq zmm10, zmm17, zmm9
        vpmadd52huq zmm10, zmm17, zmm8
        vpmadd52huq zmm28, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52luq zmm10, zmm17, zmm8
        vpmadd52luq zmm28, zmm17, zmm9
        vpmadd52huq zmm28, zmm17, zmm8
        vpmadd52huq zmm11, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm28, zmm17, zmm8
        vpmadd52luq zmm11, zmm17, zmm9
        vpmadd52huq zmm11, zmm17, zmm8
        vpmadd52huq zmm19, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 192]
        vpmadd52luq zmm11, zmm17, zmm8
        vpmadd52luq zmm19, zmm17, zmm9
        vpmadd52huq zmm19, zmm17, zmm8
        vpmadd52huq zmm12, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm19, zmm17, zmm8
        vpmadd52luq zmm12, zmm17, zmm9
        vpmadd52huq zmm12, zmm17, zmm8
        vpmadd52huq zmm27, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 320]
        vpmadd52luq zmm12, zmm17, zmm8
        vpmadd52luq zmm27, zmm17, zmm9
        vpmadd52huq zmm27, zmm17, zmm8
        vpmadd52huq zmm13, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 384]
        vpmadd52luq zmm27, zmm17, zmm8
        vpmadd52luq zmm13, zmm17, zmm9
        vpmadd52huq zmm13, zmm17, zmm8
        vpmadd52huq zmm18, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 448]
        vpmadd52luq zmm13, zmm17, zmm8
        vpmadd52luq zmm18, zmm17, zmm9
        vpmadd52huq zmm18, zmm17, zmm8
        vpmadd52huq zmm14, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 512]
        vpmadd52luq zmm18, zmm17, zmm8
        vpmadd52luq zmm14, zmm17, zmm9
        vpmadd52huq zmm14, zmm17, zmm8
        vpmadd52huq zmm26, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 576]
        vpmadd52luq zmm14, zmm17, zmm8
        vpmadd52luq zmm26, zmm17, zmm9
        vpmadd52huq zmm26, zmm17, zmm8
        vpmadd52huq zmm15, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 640]
        vpmadd52luq zmm26, zmm17, zmm8
        vpmadd52luq zmm15, zmm17, zmm9
        vpmadd52huq zmm15, zmm17, zmm8
        vpmadd52huq zmm20, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 704]
        vpmadd52luq zmm15, zmm17, zmm8
        vpmadd52luq zmm20, zmm17, zmm9
        vpmadd52huq zmm20, zmm17, zmm8
        vpmadd52huq zmm5, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 768]
        vpmadd52luq zmm20, zmm17, zmm8
        vpmadd52luq zmm5, zmm17, zmm9
        vpmadd52huq zmm5, zmm17, zmm8
        vpmadd52huq zmm25, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 832]
        vpmadd52luq zmm5, zmm17, zmm8
        vpmadd52luq zmm25, zmm17, zmm9
        vpmadd52huq zmm25, zmm17, zmm8
        vpmadd52huq zmm7, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 896]
        vpmadd52luq zmm25, zmm17, zmm8
        vpmadd52luq zmm7, zmm17, zmm9
        vpmadd52huq zmm7, zmm17, zmm8
        vpmadd52huq zmm21, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 960]
        vpmadd52luq zmm7, zmm17, zmm8
        vpmadd52luq zmm21, zmm17, zmm9
        vpmadd52huq zmm21, zmm17, zmm8
        vpmadd52huq zmm6, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 1024]
        vpmadd52luq zmm21, zmm17, zmm8
        vpmadd52luq zmm6, zmm17, zmm9
        vpmadd52huq zmm6, zmm17, zmm8
        vpmadd52huq zmm30, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 1088]
        vpmadd52luq zmm6, zmm17, zmm8
        vpmadd52luq zmm30, zmm17, zmm9
        vpmadd52huq zmm30, zmm17, zmm8
        vpmadd52huq zmm16, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 1152]
        vpmadd52luq zmm30, zmm17, zmm8
        vpmadd52luq zmm16, zmm17, zmm9
        vpmadd52huq zmm16, zmm17, zmm8
        vpxorq  zmm22, zmm22, zmm22
        vpmadd52huq zmm22, zmm17, zmm9
        vmovdqu64 zmm17, [rsi + 1216]
        vpmadd52luq zmm16, zmm17, zmm8
        vpmadd52luq zmm22, zmm17, zmm9
        vpmadd52huq zmm22, zmm17, zmm8
        vpxorq  zmm8, zmm8, zmm8
        vpmadd52huq zmm8, zmm17, zmm9
        vpbroadcastq zmm9, [rdx + 952]
        vpbroadcastq zmm17, [rdx + 1016]
        vmovdqu64 zmm24, [rsi + 0]
        vpmadd52luq zmm28, zmm24, zmm9
        vpmadd52luq zmm11, zmm24, zmm17
        vpmadd52huq zmm11, zmm24, zmm9
        vpmadd52huq zmm19, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 64]
        vpmadd52luq zmm11, zmm24, zmm9
        vpmadd52luq zmm19, zmm24, zmm17
        vpmadd52huq zmm19, zmm24, zmm9
        vpmadd52huq zmm12, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 128]
        vpmadd52luq zmm19, zmm24, zmm9
        vpmadd52luq zmm12, zmm24, zmm17
        vpmadd52huq zmm12, zmm24, zmm9
        vpmadd52huq zmm27, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 192]
        vpmadd52luq zmm12, zmm24, zmm9
        vpmadd52luq zmm27, zmm24, zmm17
        vpmadd52huq zmm27, zmm24, zmm9
        vpmadd52huq zmm13, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 256]
        vpmadd52luq zmm27, zmm24, zmm9
        vpmadd52luq zmm13, zmm24, zmm17
        vpmadd52huq zmm13, zmm24, zmm9
        vpmadd52huq zmm18, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 320]
        vpmadd52luq zmm13, zmm24, zmm9
        vpmadd52luq zmm18, zmm24, zmm17
        vpmadd52huq zmm18, zmm24, zmm9
        vpmadd52huq zmm14, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 384]
        vpmadd52luq zmm18, zmm24, zmm9
        vpmadd52luq zmm14, zmm24, zmm17
        vpmadd52huq zmm14, zmm24, zmm9
        vpmadd52huq zmm26, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 448]
        vpmadd52luq zmm14, zmm24, zmm9
        vpmadd52luq zmm26, zmm24, zmm17
        vpmadd52huq zmm26, zmm24, zmm9
        vpmadd52huq zmm15, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 512]
        vpmadd52luq zmm26, zmm24, zmm9
        vpmadd52luq zmm15, zmm24, zmm17
        vpmadd52huq zmm15, zmm24, zmm9
        vpmadd52huq zmm20, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 576]
        vpmadd52luq zmm15, zmm24, zmm9
        vpmadd52luq zmm20, zmm24, zmm17
        vpmadd52huq zmm20, zmm24, zmm9
        vpmadd52huq zmm5, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 640]
        vpmadd52luq zmm20, zmm24, zmm9
        vpmadd52luq zmm5, zmm24, zmm17
        vpmadd52huq zmm5, zmm24, zmm9
        vpmadd52huq zmm25, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 704]
        vpmadd52luq zmm5, zmm24, zmm9
        vpmadd52luq zmm25, zmm24, zmm17
        vpmadd52huq zmm25, zmm24, zmm9
        vpmadd52huq zmm7, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 768]
        vpmadd52luq zmm25, zmm24, zmm9
        vpmadd52luq zmm7, zmm24, zmm17
        vpmadd52huq zmm7, zmm24, zmm9
        vpmadd52huq zmm21, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 832]
        vpmadd52luq zmm7, zmm24, zmm9
        vpmadd52luq zmm21, zmm24, zmm17
        vpmadd52huq zmm21, zmm24, zmm9
        vpmadd52huq zmm6, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 896]
        vpmadd52luq zmm21, zmm24, zmm9
        vpmadd52luq zmm6, zmm24, zmm17
        vpmadd52huq zmm6, zmm24, zmm9
        vpmadd52huq zmm30, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 960]
        vpmadd52luq zmm6, zmm24, zmm9
        vpmadd52luq zmm30, zmm24, zmm17
        vpmadd52huq zmm30, zmm24, zmm9
        vpmadd52huq zmm16, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1024]
        vpmadd52luq zmm30, zmm24, zmm9
        vpmadd52luq zmm16, zmm24, zmm17
        vpmadd52huq zmm16, zmm24, zmm9
        vpmadd52huq zmm22, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1088]
        vpmadd52luq zmm16, zmm24, zmm9
        vpmadd52luq zmm22, zmm24, zmm17
        vpmadd52huq zmm22, zmm24, zmm9
        vpmadd52huq zmm8, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1152]
        vpmadd52luq zmm22, zmm24, zmm9
        vpmadd52luq zmm8, zmm24, zmm17
        vpmadd52huq zmm8, zmm24, zmm9
        vpxorq  zmm29, zmm29, zmm29
        vpmadd52huq zmm29, zmm24, zmm17
        vmovdqu64 zmm24, [rsi + 1216]
        vpmadd52luq zmm8, zmm24, zmm9
        vpmadd52luq zmm29, zmm24, zmm17
        vpmadd52huq zmm29, zmm24, zmm9
        vpxorq  zmm9, zmm9, zmm9
        vpmadd52huq zmm9, zmm24, zmm17
        vmovdqu64 zmm17, [rcx + 0]
        vpmadd52luq zmm23, zmm17, zmm1
        vpmadd52luq zmm10, zmm17, zmm2
        vpmadd52huq zmm10, zmm17, zmm1
        vpmadd52huq zmm28, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 64]
        vpmadd52luq zmm10, zmm17, zmm1
        vpmadd52luq zmm28, zmm17, zmm2
        vpmadd52huq zmm28, zmm17, zmm1
        vpmadd52huq zmm11, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 128]
        vpmadd52luq zmm28, zmm17, zmm1
        vpmadd52luq zmm11, zmm17, zmm2
        vpmadd52huq zmm11, zmm17, zmm1
        vpmadd52huq zmm19, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 192]
        vpmadd52luq zmm11, zmm17, zmm1
        vpmadd52luq zmm19, zmm17, zmm2
        vpmadd52huq zmm19, zmm17, zmm1
        vpmadd52huq zmm12, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 256]
        vpmadd52luq zmm19, zmm17, zmm1
        vpmadd52luq zmm12, zmm17, zmm2
        vpmadd52huq zmm12, zmm17, zmm1
        vpmadd52huq zmm27, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 320]
        vpmadd52luq zmm12, zmm17, zmm1
        vpmadd52luq zmm27, zmm17, zmm2
        vpmadd52huq zmm27, zmm17, zmm1
        vpmadd52huq zmm13, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 384]
        vpmadd52luq zmm27, zmm17, zmm1
        vpmadd52luq zmm13, zmm17, zmm2
        vpmadd52huq zmm13, zmm17, zmm1
        vpmadd52huq zmm18, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 448]
        vpmadd52luq zmm13, zmm17, zmm1
        vpmadd52luq zmm18, zmm17, zmm2
        vpmadd52huq zmm18, zmm17, zmm1
        vpmadd52huq zmm14, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 512]
        vpmadd52luq zmm18, zmm17, zmm1
        vpmadd52luq zmm14, zmm17, zmm2
        vpmadd52huq zmm14, zmm17, zmm1
        vpmadd52huq zmm26, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 576]
        vpmadd52luq zmm14, zmm17, zmm1
        vpmadd52luq zmm26, zmm17, zmm2
        vpmadd52huq zmm26, zmm17, zmm1
        vpmadd52huq zmm15, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 640]
        vpmadd52luq zmm26, zmm17, zmm1
        vpmadd52luq zmm15, zmm17, zmm2
        vpmadd52huq zmm15, zmm17, zmm1
        vpmadd52huq zmm20, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 704]
        vpmadd52luq zmm15, zmm17, zmm1
        vpmadd52luq zmm20, zmm17, zmm2
        vpmadd52huq zmm20, zmm17, zmm1
        vpmadd52huq zmm5, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 768]
        vpmadd52luq zmm20, zmm17, zmm1
        vpmadd52luq zmm5, zmm17, zmm2
        vpmadd52huq zmm5, zmm17, zmm1
        vpmadd52huq zmm25, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 832]
        vpmadd52luq zmm5, zmm17, zmm1
        vpmadd52luq zmm25, zmm17, zmm2
        vpmadd52huq zmm25, zmm17, zmm1
        vpmadd52huq zmm7, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 896]
        vpmadd52luq zmm25, zmm17, zmm1
        vpmadd52luq zmm7, zmm17, zmm2
        vpmadd52huq zmm7, zmm17, zmm1
        vpmadd52huq zmm21, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 960]
        vpmadd52luq zmm7, zmm17, zmm1
        vpmadd52luq zmm21, zmm17, zmm2
        vpmadd52huq zmm21, zmm17, zmm1
        vpmadd52huq zmm6, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1024]
        vpmadd52luq zmm21, zmm17, zmm1
        vpmadd52luq zmm6, zmm17, zmm2
        vpmadd52huq zmm6, zmm17, zmm1
        vpmadd52huq zmm30, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1088]
        vpmadd52luq zmm6, zmm17, zmm1
        vpmadd52luq zmm30, zmm17, zmm2
        vpmadd52huq zmm30, zmm17, zmm1
        vpmadd52huq zmm16, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1152]
        vpmadd52luq zmm30, zmm17, zmm1
        vpmadd52luq zmm16, zmm17, zmm2
        vpmadd52huq zmm16, zmm17, zmm1
        vpmadd52huq zmm22, zmm17, zmm2
        vmovdqu64 zmm17, [rcx + 1216]
        vpmadd52luq zmm16, zmm17, zmm1
        vpmadd52luq zmm22, zmm17, zmm2
        vpmadd52huq zmm22, zmm17, zmm1
        vpmadd52huq zmm8, zmm17, zmm2
        vmovdqu64 zmm1, [rcx + 0]
        vpmadd52luq zmm28, zmm1, zmm3
        vpmadd52luq zmm11, zmm1, zmm4
        vpmadd52huq zmm11, zmm1, zmm3
        vpmadd52huq zmm19, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 64]
        vpmadd52luq zmm11, zmm1, zmm3
        vpmadd52luq zmm19, zmm1, zmm4
        vpmadd52huq zmm19, zmm1, zmm3
        vpmadd52huq zmm12, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 128]
        vpmadd52luq zmm19, zmm1, zmm3
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
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 448]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 512]
        vpmadd52luq zmm26, zmm1, zmm3
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
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1024]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1088]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1152]
        vpmadd52luq zmm22, zmm1, zmm3
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
        vmovq   [r8 + 1216], xmm23
        vpbroadcastq zmm1, [r8 + 1216]
        valignq zmm2{k1}{z}, zmm23, zmm23, 1
        vpaddq  zmm22, zmm22, zmm2
        vpaddq  zmm10, zmm10, zmm0
        vpsrlq  zmm0{k2}{z}, zmm10, 52
        vmovq   [r8 + 1224], xmm10
        vpbroadcastq zmm2, [r8 + 1224]
        valignq zmm3{k1}{z}, zmm10, zmm10, 1
        vpaddq  zmm8, zmm8, zmm3
        vpaddq  zmm28, zmm28, zmm0
        vpsrlq  zmm0{k2}{z}, zmm28, 52
        vmovq   [r8 + 1232], xmm28
        vpbroadcastq zmm3, [r8 + 1232]
        valignq zmm4{k1}{z}, zmm28, zmm28, 1
        vpaddq  zmm29, zmm29, zmm4
        vpaddq  zmm11, zmm11, zmm0
        vpsrlq  zmm0{k2}{z}, zmm11, 52
        vmovq   [r8 + 1240], xmm11
        vpbroadcastq zmm4, [r8 + 1240]
        valignq zmm10{k1}{z}, zmm11, zmm11, 1
        vpaddq  zmm9, zmm9, zmm10
        vpbroadcastq zmm10, [rdx + 1080]
        vpbroadcastq zmm11, [rdx + 1144]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm19, zmm17, zmm10
        vpmadd52luq zmm12, zmm17, zmm11
        vpmadd52huq zmm12, zmm17, zmm10
        vpmadd52huq zmm27, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52luq zmm12, zmm17, zmm10
        vpmadd52luq zmm27, zmm17, zmm11
        vpmadd52huq zmm27, zmm17, zmm10
        vpmadd52huq zmm13, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm27, zmm17, zmm10
        vpmadd52luq zmm13, zmm17, zmm11
        vpmadd52huq zmm13, zmm17, zmm10
        vpmadd52huq zmm18, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 192]
        vpmadd52luq zmm13, zmm17, zmm10
        vpmadd52luq zmm18, zmm17, zmm11
        vpmadd52huq zmm18, zmm17, zmm10
        vpmadd52huq zmm14, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm18, zmm17, zmm10
        vpmadd52luq zmm14, zmm17, zmm11
        vpmadd52huq zmm14, zmm17, zmm10
        vpmadd52huq zmm26, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 320]
        vpmadd52luq zmm14, zmm17, zmm10
        vpmadd52luq zmm26, zmm17, zmm11
        vpmadd52huq zmm26, zmm17, zmm10
        vpmadd52huq zmm15, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 384]
        vpmadd52luq zmm26, zmm17, zmm10
        vpmadd52luq zmm15, zmm17, zmm11
        vpmadd52huq zmm15, zmm17, zmm10
        vpmadd52huq zmm20, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 448]
        vpmadd52luq zmm15, zmm17, zmm10
        vpmadd52luq zmm20, zmm17, zmm11
        vpmadd52huq zmm20, zmm17, zmm10
        vpmadd52huq zmm5, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 512]
        vpmadd52luq zmm20, zmm17, zmm10
        vpmadd52luq zmm5, zmm17, zmm11
        vpmadd52huq zmm5, zmm17, zmm10
        vpmadd52huq zmm25, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 576]
        vpmadd52luq zmm5, zmm17, zmm10
        vpmadd52luq zmm25, zmm17, zmm11
        vpmadd52huq zmm25, zmm17, zmm10
        vpmadd52huq zmm7, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 640]
        vpmadd52luq zmm25, zmm17, zmm10
        vpmadd52luq zmm7, zmm17, zmm11
        vpmadd52huq zmm7, zmm17, zmm10
        vpmadd52huq zmm21, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 704]
        vpmadd52luq zmm7, zmm17, zmm10
        vpmadd52luq zmm21, zmm17, zmm11
        vpmadd52huq zmm21, zmm17, zmm10
        vpmadd52huq zmm6, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 768]
        vpmadd52luq zmm21, zmm17, zmm10
        vpmadd52luq zmm6, zmm17, zmm11
        vpmadd52huq zmm6, zmm17, zmm10
        vpmadd52huq zmm30, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 832]
        vpmadd52luq zmm6, zmm17, zmm10
        vpmadd52luq zmm30, zmm17, zmm11
        vpmadd52huq zmm30, zmm17, zmm10
        vpmadd52huq zmm16, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 896]
        vpmadd52luq zmm30, zmm17, zmm10
        vpmadd52luq zmm16, zmm17, zmm11
        vpmadd52huq zmm16, zmm17, zmm10
        vpmadd52huq zmm22, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 960]
        vpmadd52luq zmm16, zmm17, zmm10
        vpmadd52luq zmm22, zmm17, zmm11
        vpmadd52huq zmm22, zmm17, zmm10
        vpmadd52huq zmm8, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 1024]
        vpmadd52luq zmm22, zmm17, zmm10
        vpmadd52luq zmm8, zmm17, zmm11
        vpmadd52huq zmm8, zmm17, zmm10
        vpmadd52huq zmm29, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 1088]
        vpmadd52luq zmm8, zmm17, zmm10
        vpmadd52luq zmm29, zmm17, zmm11
        vpmadd52huq zmm29, zmm17, zmm10
        vpmadd52huq zmm9, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 1152]
        vpmadd52luq zmm29, zmm17, zmm10
        vpmadd52luq zmm9, zmm17, zmm11
        vpmadd52huq zmm9, zmm17, zmm10
        vpxorq  zmm23, zmm23, zmm23
        vpmadd52huq zmm23, zmm17, zmm11
        vmovdqu64 zmm17, [rsi + 1216]
        vpmadd52luq zmm9, zmm17, zmm10
        vpmadd52luq zmm23, zmm17, zmm11
        vpmadd52huq zmm23, zmm17, zmm10
        vpxorq  zmm10, zmm10, zmm10
        vpmadd52huq zmm10, zmm17, zmm11
        vmovdqu64 zmm11, [rcx + 0]
        vpmadd52luq zmm19, zmm11, zmm1
        vpmadd52luq zmm12, zmm11, zmm2
        vpmadd52huq zmm12, zmm11, zmm1
        vpmadd52huq zmm27, zmm11, zmm2
        vmovdqu64 zmm11, [rcx + 64]
        vpmadd52luq zmm12, zmm11, zmm1
        vpmadd52luq zmm27, zmm11, zmm2
        vpmadd52huq zmm27, zmm11, zmm1
        vpmadd52huq zmm13, zmm11, zmm2
        vmovdqu64 zmm11, [rcx + 128]
        vpmadd52luq zmm27, zmm11, zmm1
        vpmadd52luq zmm13, zmm11, zmm2
        vpmadd52huq zmm13, zmm11, zmm1
        vpmadd52huq zmm18, zmm11, zmm2
        vmovdqu64 zmm11, [rcx + 192]
        vpmadd52luq zmm13, zmm11, zmm1
        vpmadd52luq zmm18, zmm11, zmm2
        vpmadd52huq zmm18, zmm11, zmm1
        vpmadd52huq zmm14, zmm11, zmm2
        vmovdqu64 zmm11, [rcx + 256]
        vpmadd52luq zmm18, zmm11, zmm1
        vpmadd52luq zmm14, zmm11, zmm2
        vpmadd52huq zmm14, zmm11, zmm1
        vpmadd52huq zmm26, zmm11, zmm2
        vmovdqu64 zmm11, [rcx + 320]
        vpmadd52luq zmm14, zmm11, zmm1
        vpmadd52luq zmm26, zmm11, zmm2
        vpmadd52huq zmm26, zmm11, zmm1
        vpmadd52huq zmm15, zmm11, zmm2
        vmovdqu64 zmm11, [rcx + 384]
        vpmadd52luq zmm26, zmm11, zmm1
        vpmadd52luq zmm15, zmm11, zmm2
        vpmadd52huq zmm15, zmm11, zmm1
        vpmadd52huq zmm20, zmm11, zmm2
        vmovdqu64 zmm11, [rcx + 448]
        vpmadd52luq zmm15, zmm11, zmm1
        vpmadd52luq zmm20, zmm11, zmm2
        vpmadd52huq zmm20, zmm11, zmm1
        vpmadd52huq zmm5, zmm11, zmm2
        vmovdqu64 zmm11, [rcx + 512]
        vpmadd52luq zmm20, zmm11, zmm1
        vpmadd52luq zmm5, zmm11, zmm2
        vpmadd52huq zmm5, zmm11, zmm1
        vpmadd52huq zmm25, zmm11, zmm2
        vmovdqu64 zmm11, [rcx + 576]
        vpmadd52luq zmm5, zmm11, zmm1
        vpmadd52luq zmm25, zmm11, zmm2
        vpmadd52huq zmm25, zmm11, zmm1
        vpmadd52huq zmm7, zmm11, zmm2
        vmovdqu64 zmm11, [rcx + 640]
        vpmadd52luq zmm25, zmm11, zmm1
        vpmadd52luq zmm7, zmm11, zmm2
        vpmadd52huq zmm7, zmm11, zmm1
        vpmadd52huq zmm21, zmm11, zmm2
        vmovdqu64 zmm11, [rcx + 704]
        vpmadd52luq zmm7, zmm11, zmm1
        vpmadd52luq zmm21, zmm11, zmm2
        vpmadd52huq zmm21, zmm11, zmm1
        vpmadd52huq zmm6, zmm11, zmm2
        vmovdqu64 zmm11, [rcx + 768]
        vpmadd52luq zmm21, zmm11, zmm1
        vpmadd52luq zmm6, zmm11, zmm2
        vpmadd52huq zmm6, zmm11, zmm1
        vpmadd52huq zmm30, zmm11, zmm2
        vmovdqu64 zmm11, [rcx + 832]
        vpmadd52luq zmm6, zmm11, zmm1
        vpmadd52luq zmm30, zmm11, zmm2
        vpmadd52huq zmm30, zmm11, zmm1
        vpmadd52huq zmm16, zmm11, zmm2
        vmovdqu64 zmm11, [rcx + 896]
        vpmadd52luq zmm30, zmm11, zmm1
        vpmadd52luq zmm16, zmm11, zmm2
        vpmadd52huq zmm16, zmm11, zmm1
        vpmadd52huq zmm22, zmm11, zmm2
        vmovdqu64 zmm11, [rcx + 960]
        vpmadd52luq zmm16, zmm11, zmm1
        vpmadd52luq zmm22, zmm11, zmm2
        vpmadd52huq zmm22, zmm11, zmm1
        vpmadd52huq zmm8, zmm11, zmm2
        vmovdqu64 zmm11, [rcx + 1024]
        vpmadd52luq zmm22, zmm11, zmm1
        vpmadd52luq zmm8, zmm11, zmm2
        vpmadd52huq zmm8, zmm11, zmm1
        vpmadd52huq zmm29, zmm11, zmm2
        vmovdqu64 zmm11, [rcx + 1088]
        vpmadd52luq zmm8, zmm11, zmm1
        vpmadd52luq zmm29, zmm11, zmm2
        vpmadd52huq zmm29, zmm11, zmm1
        vpmadd52huq zmm9, zmm11, zmm2
        vmovdqu64 zmm11, [rcx + 1152]
        vpmadd52luq zmm29, zmm11, zmm1
        vpmadd52luq zmm9, zmm11, zmm2
        vpmadd52huq zmm9, zmm11, zmm1
        vpmadd52huq zmm23, zmm11, zmm2
        vmovdqu64 zmm11, [rcx + 1216]
        vpmadd52luq zmm9, zmm11, zmm1
        vpmadd52luq zmm23, zmm11, zmm2
        vpmadd52huq zmm23, zmm11, zmm1
        vpmadd52huq zmm10, zmm11, zmm2
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
        vpmadd52huq zmm26, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 192]
        vpmadd52luq zmm14, zmm1, zmm3
        vpmadd52luq zmm26, zmm1, zmm4
        vpmadd52huq zmm26, zmm1, zmm3
        vpmadd52huq zmm15, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 256]
        vpmadd52luq zmm26, zmm1, zmm3
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
        vpmadd52huq zmm16, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 768]
        vpmadd52luq zmm30, zmm1, zmm3
        vpmadd52luq zmm16, zmm1, zmm4
        vpmadd52huq zmm16, zmm1, zmm3
        vpmadd52huq zmm22, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 832]
        vpmadd52luq zmm16, zmm1, zmm3
        vpmadd52luq zmm22, zmm1, zmm4
        vpmadd52huq zmm22, zmm1, zmm3
        vpmadd52huq zmm8, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 896]
        vpmadd52luq zmm22, zmm1, zmm3
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
        vpxorq  zmm2, zmm2, zmm2
        vpmadd52huq zmm2, zmm1, zmm4
        vmovdqu64 zmm1, [rcx + 1216]
        vpmadd52luq zmm10, zmm1, zmm3
        vpmadd52luq zmm2, zmm1, zmm4
        vpmadd52huq zmm2, zmm1, zmm3
        vpxorq  zmm3, zmm3, zmm3
        vpmadd52huq zmm3, zmm1, zmm4
        vpaddq  zmm19, zmm19, zmm0
        vpsrlq  zmm0{k2}{z}, zmm19, 52
        vpbroadcastq zmm1, xmm19
        valignq zmm4{k1}{z}, zmm19, zmm19, 1
        vpaddq  zmm23, zmm23, zmm4
        vpaddq  zmm12, zmm12, zmm0
        vpsrlq  zmm0{k2}{z}, zmm12, 52
        vpbroadcastq zmm4, xmm12
        valignq zmm11{k1}{z}, zmm12, zmm12, 1
        vpaddq  zmm10, zmm10, zmm11
        vpbroadcastq zmm11, [rdx + 1208]
        vpbroadcastq zmm12, [rdx + 1272]
        vmovdqu64 zmm17, [rsi + 0]
        vpmadd52luq zmm27, zmm17, zmm11
        vpmadd52luq zmm13, zmm17, zmm12
        vpmadd52huq zmm13, zmm17, zmm11
        vpmadd52huq zmm18, zmm17, zmm12
        vmovdqu64 zmm17, [rsi + 64]
        vpmadd52luq zmm13, zmm17, zmm11
        vpmadd52luq zmm18, zmm17, zmm12
        vpmadd52huq zmm18, zmm17, zmm11
        vpmadd52huq zmm14, zmm17, zmm12
        vmovdqu64 zmm17, [rsi + 128]
        vpmadd52luq zmm18, zmm17, zmm11
        vpmadd52luq zmm14, zmm17, zmm12
        vpmadd52huq zmm14, zmm17, zmm11
        vpmadd52huq zmm26, zmm17, zmm12
        vmovdqu64 zmm17, [rsi + 192]
        vpmadd52luq zmm14, zmm17, zmm11
        vpmadd52luq zmm26, zmm17, zmm12
        vpmadd52huq zmm26, zmm17, zmm11
        vpmadd52huq zmm15, zmm17, zmm12
        vmovdqu64 zmm17, [rsi + 256]
        vpmadd52luq zmm26, zmm17, zmm11
        vpmadd52luq zmm15, zmm17, zmm12
        vpmadd52huq zmm15, zmm17, zmm11
        vpmadd52huq zmm20, zmm17, zmm12
        vmovdqu64 zmm17, [rsi + 320]
        vpmadd52luq zmm15, zmm17, zmm11
        vpmadd52luq zmm20, zmm17, zmm12
        vpmadd52huq zmm20, zmm17, zmm11
        vpmadd52huq zmm5, zmm17, zmm12
        vmovdqu64 zmm17, [rsi + 384]
        vpmadd52luq zmm20, zmm17, zmm11
        vpmadd52luq zmm5, zmm17, zmm12
        vpmadd52huq zmm5, zmm17, zmm11
        vpmadd52huq zmm25, zmm17, zmm12
        vmovdqu64 zmm17, [rsi + 448]
        vpmadd52luq zmm5, zmm17, zmm11
        vpmadd52luq zmm25, zmm17, zmm12
        vpmadd52huq zmm25, zmm17, zmm11
        vpmadd52huq zmm7, zmm17, zmm12
        vmovdqu64 zmm17, [rsi + 512]
        vpmadd52luq zmm25, zmm17, zmm11
        vpmadd52luq zmm7, zmm17, zmm12
        vpmadd52huq zmm7, zmm17, zmm11
        vpmadd52huq zmm21, zmm17, zmm12
        vmovdqu64 zmm17, [rsi + 576]
        vpmadd52luq zmm7, zmm17, zmm11
        vpmadd52luq zmm21, zmm17, zmm12
        vpmadd52huq zmm21, zmm17, zmm11
        vpmadd52huq zmm6, zmm17, zmm12
        vmovdqu64 zmm17, [rsi + 640]
        vpmadd52luq zmm21, zmm17, zmm11
        vpmadd52luq zmm6, zmm17, zmm12
        vpmadd52huq zmm6, zmm17, zmm11
        vpmadd52huq zmm30, zmm17, zmm12
        vmovdqu64 zmm17, [rsi + 704]
        vpmadd52luq zmm6, zmm17, zmm11
        vpmadd52luq zmm30, zmm17, zmm12
        vpmadd52huq zmm30, zmm17, zmm11
        vpmadd52huq zmm16, zmm17, zmm12
        vmovdqu64 zmm17, [rsi + 768]
        vpmadd52luq zmm30, zmm17, zmm11
        vpmadd52luq zmm16, zmm17, zmm12
        vpmadd52huq zmm16, zmm17, zmm11
        vpmadd52huq zmm22, zmm17, zmm12
        vmovdqu64 zmm17, [rsi + 832]
        vpmadd52luq zmm16, zmm17, zmm11
        vpmadd52luq zmm22, zmm17, zmm12
        vpmadd52huq zmm22, zmm17, zmm11
        vpmadd52huq zmm8, zmm17, zmm12
        vmovdqu64 zmm17, [rsi + 896]
        vpmadd52luq zmm22, zmm17, zmm11
        vpmadd52luq zmm8, zmm17, zmm12
        vpmadd52huq zmm8, zmm17, zmm11
        vpmadd52huq zmm29, zmm17, zmm12
        vmovdqu64 zmm17, [rsi + 960]
        vpmadd52luq zmm8, zmm17, zmm11
        vpmadd52luq zmm29, zmm17, zmm12
        vpmadd52huq zmm29, zmm17, zmm11
        vpmadd52huq zmm9, zmm17, zmm12
        vmovdqu64 zmm17, [rsi + 1024]
        vpmadd52luq zmm29, zmm17, zmm11
        vpmadd52luq zmm9, zmm17, zmm12
        vpmadd52huq zmm9, zmm17, zmm11
        vpmadd52huq zmm23, zmm17, zmm12
        vmovdqu64 zmm17, [rsi + 1088]
        vpmadd52luq zmm9, zmm17, zmm11
        vpmadd52luq zmm23, zmm17, zmm12
        vpmadd52huq zmm23, zmm17, zmm11
        vpmadd52huq zmm10, zmm17, zmm12
        vmovdqu64 zmm17, [rsi + 1152]
        vpmadd52luq zmm23, zmm17, zmm11
        vpmadd52luq zmm10, zmm17, zmm12
        vpmadd52huq zmm10, zmm17, zmm11
        vpmadd52huq zmm2, zmm17, zmm12
        vmovdqu64 zmm17, [rsi + 1216]
        vpmadd52luq zmm10, zmm17, zmm11
        vpmadd52luq zmm2, zmm17, zmm12
        vpmadd52huq zmm2, zmm17, zmm11
        vpmadd52huq zmm3, zmm17, zmm12
        vmovdqu64 zmm11, [rcx + 1280]
        vpmadd52luq zmm27, zmm11, zmm1
        vpmadd52luq zmm13, zmm11, zmm4
        vpmadd52huq zmm13, zmm11, zmm1
        vpmadd52huq zmm18, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 1344]
        vpmadd52luq zmm13, zmm11, zmm1
        vpmadd52luq zmm18, zmm11, zmm4
        vpmadd52huq zmm18, zmm11, zmm1
        vpmadd52huq zmm14, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 1408]
        vpmadd52luq zmm18, zmm11, zmm1
        vpmadd52luq zmm14, zmm11, zmm4
        vpmadd52huq zmm14, zmm11, zmm1
        vpmadd52huq zmm26, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 1472]
        vpmadd52luq zmm14, zmm11, zmm1
        vpmadd52luq zmm26, zmm11, zmm4
        vpmadd52huq zmm26, zmm11, zmm1
        vpmadd52huq zmm15, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 1536]
        vpmadd52luq zmm26, zmm11, zmm1
        vpmadd52luq zmm15, zmm11, zmm4
        vpmadd52huq zmm15, zmm11, zmm1
        vpmadd52huq zmm20, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 1600]
        vpmadd52luq zmm15, zmm11, zmm1
        vpmadd52luq zmm20, zmm11, zmm4
        vpmadd52huq zmm20, zmm11, zmm1
        vpmadd52huq zmm5, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 1664]
        vpmadd52luq zmm20, zmm11, zmm1
        vpmadd52luq zmm5, zmm11, zmm4
        vpmadd52huq zmm5, zmm11, zmm1
        vpmadd52huq zmm25, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 1728]
        vpmadd52luq zmm5, zmm11, zmm1
        vpmadd52luq zmm25, zmm11, zmm4
        vpmadd52huq zmm25, zmm11, zmm1
        vpmadd52huq zmm7, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 1792]
        vpmadd52luq zmm25, zmm11, zmm1
        vpmadd52luq zmm7, zmm11, zmm4
        vpmadd52huq zmm7, zmm11, zmm1
        vpmadd52huq zmm21, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 1856]
        vpmadd52luq zmm7, zmm11, zmm1
        vpmadd52luq zmm21, zmm11, zmm4
        vpmadd52huq zmm21, zmm11, zmm1
        vpmadd52huq zmm6, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 1920]
        vpmadd52luq zmm21, zmm11, zmm1
        vpmadd52luq zmm6, zmm11, zmm4
        vpmadd52huq zmm6, zmm11, zmm1
        vpmadd52huq zmm30, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 1984]
        vpmadd52luq zmm6, zmm11, zmm1
        vpmadd52luq zmm30, zmm11, zmm4
        vpmadd52huq zmm30, zmm11, zmm1
        vpmadd52huq zmm16, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 2048]
        vpmadd52luq zmm30, zmm11, zmm1
        vpmadd52luq zmm16, zmm11, zmm4
        vpmadd52huq zmm16, zmm11, zmm1
        vpmadd52huq zmm22, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 2112]
        vpmadd52luq zmm16, zmm11, zmm1
        vpmadd52luq zmm22, zmm11, zmm4
        vpmadd52huq zmm22, zmm11, zmm1
        vpmadd52huq zmm8, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 2176]
        vpmadd52luq zmm22, zmm11, zmm1
        vpmadd52luq zmm8, zmm11, zmm4
        vpmadd52huq zmm8, zmm11, zmm1
        vpmadd52huq zmm29, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 2240]
        vpmadd52luq zmm8, zmm11, zmm1
        vpmadd52luq zmm29, zmm11, zmm4
        vpmadd52huq zmm29, zmm11, zmm1
        vpmadd52huq zmm9, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 2304]
        vpmadd52luq zmm29, zmm11, zmm1
        vpmadd52luq zmm9, zmm11, zmm4
        vpmadd52huq zmm9, zmm11, zmm1
        vpmadd52huq zmm23, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 2368]
        vpmadd52luq zmm9, zmm11, zmm1
        vpmadd52luq zmm23, zmm11, zmm4
        vpmadd52huq zmm23, zmm11, zmm1
        vpmadd52huq zmm10, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 2432]
        vpmadd52luq zmm23, zmm11, zmm1
        vpmadd52luq zmm10, zmm11, zmm4
        vpmadd52huq zmm10, zmm11, zmm1
        vpmadd52huq zmm2, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 2496]
        vpmadd52luq zmm10, zmm11, zmm1
        vpmadd52luq zmm2, zmm11, zmm4
        vpmadd52huq zmm2, zmm11, zmm1
        vpmadd52huq zmm3, zmm11, zmm4
        vpaddq  zmm0, zmm27, zmm0
        vpsrlq  zmm1{k2}{z}, zmm0, 52
        vpaddq  zmm1, zmm13, zmm1
        vpbroadcastq zmm4, [rcx + 3840]
        vpbroadcastq zmm11, [rcx + 3848]
        vpxorq  zmm12, zmm12, zmm12
        vpmadd52luq zmm12, zmm0, zmm4
        vpxorq  zmm17, zmm17, zmm17
        vpmadd52luq zmm17, zmm0, zmm11
        vpxorq  zmm11, zmm11, zmm11
        vpmadd52huq zmm11, zmm0, zmm4
        vpmadd52luq zmm11, zmm1, zmm4
        vpaddq  zmm17, zmm17, zmm11
        vpbroadcastq zmm1, xmm12
        vpbroadcastq zmm4, xmm17
        vmovdqu64 zmm11, [rcx + 2560]
        vpmadd52luq zmm0, zmm11, zmm1
        vpmadd52luq zmm13, zmm11, zmm4
        vpmadd52huq zmm13, zmm11, zmm1
        vpmadd52huq zmm18, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 2624]
        vpmadd52luq zmm13, zmm11, zmm1
        vpmadd52luq zmm18, zmm11, zmm4
        vpmadd52huq zmm18, zmm11, zmm1
        vpmadd52huq zmm14, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 2688]
        vpmadd52luq zmm18, zmm11, zmm1
        vpmadd52luq zmm14, zmm11, zmm4
        vpmadd52huq zmm14, zmm11, zmm1
        vpmadd52huq zmm26, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 2752]
        vpmadd52luq zmm14, zmm11, zmm1
        vpmadd52luq zmm26, zmm11, zmm4
        vpmadd52huq zmm26, zmm11, zmm1
        vpmadd52huq zmm15, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 2816]
        vpmadd52luq zmm26, zmm11, zmm1
        vpmadd52luq zmm15, zmm11, zmm4
        vpmadd52huq zmm15, zmm11, zmm1
        vpmadd52huq zmm20, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 2880]
        vpmadd52luq zmm15, zmm11, zmm1
        vpmadd52luq zmm20, zmm11, zmm4
        vpmadd52huq zmm20, zmm11, zmm1
        vpmadd52huq zmm5, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 2944]
        vpmadd52luq zmm20, zmm11, zmm1
        vpmadd52luq zmm5, zmm11, zmm4
        vpmadd52huq zmm5, zmm11, zmm1
        vpmadd52huq zmm25, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 3008]
        vpmadd52luq zmm5, zmm11, zmm1
        vpmadd52luq zmm25, zmm11, zmm4
        vpmadd52huq zmm25, zmm11, zmm1
        vpmadd52huq zmm7, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 3072]
        vpmadd52luq zmm25, zmm11, zmm1
        vpmadd52luq zmm7, zmm11, zmm4
        vpmadd52huq zmm7, zmm11, zmm1
        vpmadd52huq zmm21, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 3136]
        vpmadd52luq zmm7, zmm11, zmm1
        vpmadd52luq zmm21, zmm11, zmm4
        vpmadd52huq zmm21, zmm11, zmm1
        vpmadd52huq zmm6, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 3200]
        vpmadd52luq zmm21, zmm11, zmm1
        vpmadd52luq zmm6, zmm11, zmm4
        vpmadd52huq zmm6, zmm11, zmm1
        vpmadd52huq zmm30, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 3264]
        vpmadd52luq zmm6, zmm11, zmm1
        vpmadd52luq zmm30, zmm11, zmm4
        vpmadd52huq zmm30, zmm11, zmm1
        vpmadd52huq zmm16, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 3328]
        vpmadd52luq zmm30, zmm11, zmm1
        vpmadd52luq zmm16, zmm11, zmm4
        vpmadd52huq zmm16, zmm11, zmm1
        vpmadd52huq zmm22, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 3392]
        vpmadd52luq zmm16, zmm11, zmm1
        vpmadd52luq zmm22, zmm11, zmm4
        vpmadd52huq zmm22, zmm11, zmm1
        vpmadd52huq zmm8, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 3456]
        vpmadd52luq zmm22, zmm11, zmm1
        vpmadd52luq zmm8, zmm11, zmm4
        vpmadd52huq zmm8, zmm11, zmm1
        vpmadd52huq zmm29, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 3520]
        vpmadd52luq zmm8, zmm11, zmm1
        vpmadd52luq zmm29, zmm11, zmm4
        vpmadd52huq zmm29, zmm11, zmm1
        vpmadd52huq zmm9, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 3584]
        vpmadd52luq zmm29, zmm11, zmm1
        vpmadd52luq zmm9, zmm11, zmm4
        vpmadd52huq zmm9, zmm11, zmm1
        vpmadd52huq zmm23, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 3648]
        vpmadd52luq zmm9, zmm11, zmm1
        vpmadd52luq zmm23, zmm11, zmm4
        vpmadd52huq zmm23, zmm11, zmm1
        vpmadd52huq zmm10, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 3712]
        vpmadd52luq zmm23, zmm11, zmm1
        vpmadd52luq zmm10, zmm11, zmm4
        vpmadd52huq zmm10, zmm11, zmm1
        vpmadd52huq zmm2, zmm11, zmm4
        vmovdqu64 zmm11, [rcx + 3776]
        vpmadd52luq zmm10, zmm11, zmm1
        vpmadd52luq zmm2, zmm11, zmm4
        vpmadd52huq zmm2, zmm11, zmm1
        vpmadd52huq zmm3, zmm11, zmm4
        vpsrlq  zmm1{k2}{z}, zmm0, 52
        vpaddq  zmm1, zmm13, zmm1
        vpsrlq  zmm1{k2}{z}, zmm1, 52
        vpaddq  zmm18, zmm18, zmm1
        valignq zmm0{k1}{z}, zmm0, zmm0, 1
        vpaddq  zmm2, zmm2, zmm0
        valignq zmm0{k1}{z}, zmm13, zmm13, 1
        vpaddq  zmm3, zmm3, zmm0
        vpbroadcastq zmm0, rax
        vpsrlq  zmm1, zmm0, 51
        vpsrlq  zmm4, zmm18, 52
        vpandq  zmm18, zmm18, zmm0
        vpaddq  zmm14, zmm14, zmm4
        vpsrlq  zmm4, zmm14, 52
        vpandq  zmm14, zmm14, zmm0
        vpaddq  zmm26, zmm26, zmm4
        vpsrlq  zmm4, zmm26, 52
        vpandq  zmm26, zmm26, zmm0
        vpandq  zmm11, zmm14, zmm26
        vpaddq  zmm15, zmm15, zmm4
        vpsrlq  zmm4, zmm15, 52
        vpandq  zmm15, zmm15, zmm0
        vpandq  zmm11, zmm11, zmm15
        vpaddq  zmm20, zmm20, zmm4
        vpsrlq  zmm4, zmm20, 52
        vpandq  zmm20, zmm20, zmm0
        vpandq  zmm11, zmm11, zmm20
        vpaddq  zmm5, zmm5, zmm4
        vpsrlq  zmm4, zmm5, 52
        vpandq  zmm5, zmm5, zmm0
        vpandq  zmm11, zmm11, zmm5
        vpaddq  zmm25, zmm25, zmm4
        vpsrlq  zmm4, zmm25, 52
        vpandq  zmm25, zmm25, zmm0
        vpandq  zmm11, zmm11, zmm25
        vpaddq  zmm7, zmm7, zmm4
        vpsrlq  zmm4, zmm7, 52
        vpandq  zmm7, zmm7, zmm0
        vpandq  zmm11, zmm11, zmm7
        vpaddq  zmm21, zmm21, zmm4
        vpsrlq  zmm4, zmm21, 52
        vpandq  zmm21, zmm21, zmm0
        vpandq  zmm11, zmm11, zmm21
        vpaddq  zmm6, zmm6, zmm4
        vpsrlq  zmm4, zmm6, 52
        vpandq  zmm6, zmm6, zmm0
        vpandq  zmm11, zmm11, zmm6
        vpaddq  zmm30, zmm30, zmm4
        vpsrlq  zmm4, zmm30, 52
        vpandq  zmm30, zmm30, zmm0
        vpandq  zmm11, zmm11, zmm30
        vpaddq  zmm16, zmm16, zmm4
        vpsrlq  zmm4, zmm16, 52
        vpandq  zmm16, zmm16, zmm0
        vpandq  zmm11, zmm11, zmm16
        vpaddq  zmm22, zmm22, zmm4
        vpsrlq  zmm4, zmm22, 52
        vpandq  zmm22, zmm22, zmm0
        vpandq  zmm11, zmm11, zmm22
        vpaddq  zmm8, zmm8, zmm4
        vpsrlq  zmm4, zmm8, 52
        vpandq  zmm8, zmm8, zmm0
        vpandq  zmm11, zmm11, zmm8
        vpaddq  zmm29, zmm29, zmm4
        vpsrlq  zmm4, zmm29, 52
        vpandq  zmm29, zmm29, zmm0
        vpandq  zmm11, zmm11, zmm29
        vpaddq  zmm9, zmm9, zmm4
        vpsrlq  zmm4, zmm9, 52
        vpandq  zmm9, zmm9, zmm0
        vpandq  zmm11, zmm11, zmm9
        vpaddq  zmm23, zmm23, zmm4
        vpsrlq  zmm4, zmm23, 52
        vpandq  zmm23, zmm23, zmm0
        vpandq  zmm11, zmm11, zmm23
        vpaddq  zmm10, zmm10, zmm4
        vpsrlq  zmm4, zmm10, 52
        vpandq  zmm10, zmm10, zmm0
        vpandq  zmm11, zmm11, zmm10
        vpaddq  zmm2, zmm2, zmm4
        vpsrlq  zmm4, zmm2, 52
        vpandq  zmm2, zmm2, zmm0
        vpandq  zmm11, zmm11, zmm2
        vpaddq  zmm3, zmm3, zmm4
        vpsrlq  zmm4, zmm3, 52
        vpandq  zmm3, zmm3, zmm0
        vpandq  zmm11, zmm11, zmm3
        vpcmpeqq k3, zmm11, zmm0
        valignq zmm4{k7}{z}, zmm4, zmm4, 7
        vpaddq  zmm18, zmm18, zmm4
        vpcmpnleuq k4, zmm18, zmm0
        vpcmpeqq k5, zmm18, zmm0
        kandw   k6, k4, k3
        kandw   k3, k5, k3
        kmovw   r10d, k6
        kmovw   r11d, k3
        lea     r10d, [r11 + 2*r10]
        xor     r10d, r11d
        kmovw   k6, r10d
        vpaddq  zmm18{k6}, zmm18, zmm1
        vpandq  zmm18, zmm18, zmm0
        vmovdqu64 [rdi], zmm18
        kandw   k5, k5, k6
        korw    k4, k4, k5
        vpaddq  zmm14{k4}, zmm14, zmm1
        vpsrlq  zmm1, zmm14, 52
        vpandq  zmm14, zmm14, zmm0
        vmovdqu64 [rdi + 64], zmm14
        vpaddq  zmm26, zmm26, zmm1
        vpsrlq  zmm1, zmm26, 52
        vpandq  zmm26, zmm26, zmm0
        vmovdqu64 [rdi + 128], zmm26
        vpaddq  zmm15, zmm15, zmm1
        vpsrlq  zmm1, zmm15, 52
        vpandq  zmm15, zmm15, zmm0
        vmovdqu64 [rdi + 192], zmm15
        vpaddq  zmm20, zmm20, zmm1
        vpsrlq  zmm1, zmm20, 52
        vpandq  zmm20, zmm20, zmm0
        vmovdqu64 [rdi + 256], zmm20
        vpaddq  zmm5, zmm5, zmm1
        vpsrlq  zmm1, zmm5, 52
        vpandq  zmm5, zmm5, zmm0
        vmovdqu64 [rdi + 320], zmm5
        vpaddq  zmm25, zmm25, zmm1
        vpsrlq  zmm1, zmm25, 52
        vpandq  zmm25, zmm25, zmm0
        vmovdqu64 [rdi + 384], zmm25
        vpaddq  zmm7, zmm7, zmm1
        vpsrlq  zmm1, zmm7, 52
        vpandq  zmm7, zmm7, zmm0
        vmovdqu64 [rdi + 448], zmm7
        vpaddq  zmm21, zmm21, zmm1
        vpsrlq  zmm1, zmm21, 52
        vpandq  zmm21, zmm21, zmm0
        vmovdqu64 [rdi + 512], zmm21
        vpaddq  zmm6, zmm6, zmm1
        vpsrlq  zmm1, zmm6, 52
        vpandq  zmm6, zmm6, zmm0
        vmovdqu64 [rdi + 576], zmm6
        vpaddq  zmm30, zmm30, zmm1
        vpsrlq  zmm1, zmm30, 52
        vpandq  zmm30, zmm30, zmm0
        vmovdqu64 [rdi + 640], zmm30
        vpaddq  zmm16, zmm16, zmm1
        vpsrlq  zmm1, zmm16, 52
        vpandq  zmm16, zmm16, zmm0
        vmovdqu64 [rdi + 704], zmm16
        vpaddq  zmm22, zmm22, zmm1
        vpsrlq  zmm1, zmm22, 52
        vpandq  zmm22, zmm22, zmm0
        vmovdqu64 [rdi + 768], zmm22
        vpaddq  zmm8, zmm8, zmm1
        vpsrlq  zmm1, zmm8, 52
        vpandq  zmm8, zmm8, zmm0
        vmovdqu64 [rdi + 832], zmm8
        vpaddq  zmm29, zmm29, zmm1
        vpsrlq  zmm1, zmm29, 52
        vpandq  zmm29, zmm29, zmm0
        vmovdqu64 [rdi + 896], zmm29
        vpaddq  zmm9, zmm9, zmm1
        vpsrlq  zmm1, zmm9, 52
        vpandq  zmm9, zmm9, zmm0
        vmovdqu64 [rdi + 960], zmm9
        vpaddq  zmm23, zmm23, zmm1
        vpsrlq  zmm1, zmm23, 52
        vpandq  zmm23, zmm23, zmm0
        vmovdqu64 [rdi + 1024], zmm23
        vpaddq  zmm10, zmm10, zmm1
        vpsrlq  zmm1, zmm10, 52
        vpandq  zmm10, zmm10, zmm0
        vmovdqu64 [rdi + 1088], zmm10
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
END_KERNEL(karat_lone_mul_128_x86_64)

NOTES

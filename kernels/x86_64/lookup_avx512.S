/* karat_lookup_avx512_x86_64: z = row i of a table of h rows of k words, for k a multiple of 4; every word of the table is read.
 * Contract: kernels/contracts/lookup.contract. The loops are in lookup.h.
 *
 * A row is loaded whole, then moved to the sum under a mask that is set in row i alone.
 * Cost: 6 vector instructions for 16 words of a row, three of which a cycle.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/lookup.h"

.macro add_row n
        vpcmpeqq k1, ymm13, ymm14
        .irp    i, 0, 1, 2, 3, 4, 5, 6, 7
          .if \i < \n
        vmovdqu ymm8, [r10 + 32*\i]
        vmovdqa64 ymm\i{k1}, ymm8
          .endif
        .endr
.endm

KERNEL(karat_lookup_avx512_x86_64)
        lookup  LABEL(karat_lookup_avx512_x86_64, )
END_COMPOSITE(karat_lookup_avx512_x86_64)

NOTES

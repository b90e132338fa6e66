/* karat_lookup_avx2_x86_64: z = row i of a table of h rows of k words, for k a multiple of 4; every word of the table is read.
 * Contract: kernels/contracts/lookup.contract. The loops are in lookup.h.
 *
 * The sum over the rows of the words under a mask that is all ones in row i alone.
 * Cost: 10 vector instructions for 16 words of a row, three of which a cycle.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/lookup.h"

.macro add_row n
        vpcmpeqq ymm12, ymm13, ymm14
        .irp    i, 0, 1, 2, 3, 4, 5, 6, 7
          .if \i < \n
        vpand   ymm8, ymm12, [r10 + 32*\i]
        vpor    ymm\i, ymm\i, ymm8
          .endif
        .endr
.endm

KERNEL(karat_lookup_avx2_x86_64)
        lookup  LABEL(karat_lookup_avx2_x86_64, )
END_COMPOSITE(karat_lookup_avx2_x86_64)

NOTES

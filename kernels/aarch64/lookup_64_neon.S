/* karat_lookup_64_neon_aarch64: z = row i of a table of h rows of 64 words; every word of the table is read.
 * Contract: kernels/contracts/lookup.contract, k = 64.
 *
 * The first halves of all rows, then the second ones. The words kept, in v16 to v31, are replaced by those of a row where it is row i: lookup_neon.h.
 * No stack. Cost on Neoverse N1: no multiplication; 62 instructions a row; nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/lookup_neon.h"

KERNEL(karat_lookup_64_neon_aarch64)
        add     x6, x1, #256
        start_lookup 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31

        //@ place = x1, h = x3, row = x4, rows = v1, kept = v16..v31, second = x6
LABEL(karat_lookup_64_neon_aarch64, row):
        start_row
        keep_four 0, 16, 17
        count_rows
        keep_four 32, 18, 19
        keep_four 64, 20, 21
        keep_four 96, 22, 23
        keep_four 128, 24, 25
        keep_four 160, 26, 27
        keep_four 192, 28, 29
        keep_four 224, 30, 31
        next_row LABEL(karat_lookup_64_neon_aarch64, row), 512
        store_pairs x0, 0, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
        mov     x1, x6
        start_lookup 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31

        //@ place = x1, h = x3, row = x4, rows = v1, kept = v16..v31
LABEL(karat_lookup_64_neon_aarch64, second):
        start_row
        keep_four 0, 16, 17
        count_rows
        keep_four 32, 18, 19
        keep_four 64, 20, 21
        keep_four 96, 22, 23
        keep_four 128, 24, 25
        keep_four 160, 26, 27
        keep_four 192, 28, 29
        keep_four 224, 30, 31
        next_row LABEL(karat_lookup_64_neon_aarch64, second), 512
        store_pairs x0, 256, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
END_KERNEL(karat_lookup_64_neon_aarch64)

NOTES

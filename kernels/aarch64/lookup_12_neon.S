/* karat_lookup_12_neon_aarch64: z = row i of a table of h rows of 12 words; every word of the table is read.
 * Contract: kernels/contracts/lookup.contract, k = 12.
 *
 * The words kept, in v16 to v21, are replaced by those of a row where it is row i: lookup_neon.h. No stack.
 * Cost on Neoverse N1: no multiplication; 16 instructions a row; nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/lookup_neon.h"

KERNEL(karat_lookup_12_neon_aarch64)
        start_lookup 16, 17, 18, 19, 20, 21

        //@ place = x1, h = x3, row = x4, rows = v1, kept = v16..v21
LABEL(karat_lookup_12_neon_aarch64, row):
        start_row
        keep_four 0, 16, 17
        count_rows
        keep_four 32, 18, 19
        keep_four 64, 20, 21
        next_row LABEL(karat_lookup_12_neon_aarch64, row), 96
        store_pairs x0, 0, 16, 17, 18, 19, 20, 21
END_KERNEL(karat_lookup_12_neon_aarch64)

NOTES

/* karat_lookup_8_neon_aarch64: z = row i of a table of h rows of 8 words; every word of the table is read.
 * Contract: kernels/contracts/lookup.contract, k = 8.
 *
 * The words kept, in v16 to v19, are replaced by those of a row where it is row i: lookup_neon.h. No stack.
 * Cost on Neoverse N1: no multiplication; 13 instructions a row, 5.0 cycles by n1sim; nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/lookup_neon.h"

KERNEL(karat_lookup_8_neon_aarch64)
        start_lookup 16, 17, 18, 19

        //@ place = x1, h = x3, row = x4, rows = v1, low = v16..v19
LABEL(karat_lookup_8_neon_aarch64, row):
        start_row
        keep_four 0, 16, 17
        count_rows
        keep_four 32, 18, 19
        next_row LABEL(karat_lookup_8_neon_aarch64, row), 64
        store_pairs x0, 0, 16, 17, 18, 19
END_KERNEL(karat_lookup_8_neon_aarch64)

NOTES

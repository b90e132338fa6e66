/* karat_lookup_12_neon_aarch64: z = row i of a table of h rows of 12 words; every word of the table is read.
 * Contract: kernels/contracts/lookup.contract, k = 12.
 *
 * The words kept, in v16 to v19 and x8 to x11, are replaced by those of a row where it is row i: lookup_neon.h. No stack.
 * Cost on Neoverse N1: no multiplication; 19 instructions a row, 5.6 cycles by n1sim; nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/lookup_neon.h"

KERNEL(karat_lookup_12_neon_aarch64)
        start_lookup 16, 17, 18, 19
        clear   x8, x9, x10, x11

        //@ place = x1, h = x3, row = x4, rows = v1, low = v16..v19, high = x8..x11
LABEL(karat_lookup_12_neon_aarch64, row):
        start_row
        keep_six 0, 16, 17, 64, x8, x9
        count_rows
        keep_six 32, 18, 19, 80, x10, x11
        next_row LABEL(karat_lookup_12_neon_aarch64, row), 96
        store_pairs x0, 0, 16, 17, 18, 19
        store   x0, 64, x8, x9, x10, x11
END_KERNEL(karat_lookup_12_neon_aarch64)

NOTES

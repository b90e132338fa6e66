/* karat_lookup_24_neon_aarch64: z = row i of a table of h rows of 24 words; every word of the table is read.
 * Contract: kernels/contracts/lookup.contract, k = 24.
 *
 * The words kept, in v16 to v27, are replaced by those of a row where it is row i: lookup_neon.h. No stack.
 * Cost on Neoverse N1: no multiplication; 24 instructions a row; nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/lookup_neon.h"

KERNEL(karat_lookup_24_neon_aarch64)
        start_lookup 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27

        //@ place = x1, h = x3, row = x4, rows = v1, kept = v16..v27
LABEL(karat_lookup_24_neon_aarch64, row):
        next_row LABEL(karat_lookup_24_neon_aarch64, row), 192, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27
        store_pairs x0, 0, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27
END_KERNEL(karat_lookup_24_neon_aarch64)

NOTES

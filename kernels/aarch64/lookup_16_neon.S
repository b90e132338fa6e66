/* karat_lookup_16_neon_aarch64: z = row i of a table of h rows of 16 words; every word of the table is read.
 * Contract: kernels/contracts/lookup.contract, k = 16.
 *
 * The words kept, in v16 to v23, are replaced by those of a row where it is row i: lookup_neon.h. No stack.
 * Cost on Neoverse N1: no multiplication; 18 instructions a row, 7.8 cycles by n1sim (lookup_16: 29, 10.3); nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/lookup_neon.h"

KERNEL(karat_lookup_16_neon_aarch64)
        start_lookup 16, 17, 18, 19, 20, 21, 22, 23

        //@ place = x1, h = x3, row = x4, rows = v1, kept = v16..v23
LABEL(karat_lookup_16_neon_aarch64, row):
        next_row LABEL(karat_lookup_16_neon_aarch64, row), 128, 16, 17, 18, 19, 20, 21, 22, 23
        store_pairs x0, 0, 16, 17, 18, 19, 20, 21, 22, 23
END_KERNEL(karat_lookup_16_neon_aarch64)

NOTES

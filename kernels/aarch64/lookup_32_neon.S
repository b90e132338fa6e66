/* karat_lookup_32_neon_aarch64: z = row i of a table of h rows of 32 words; every word of the table is read.
 * Contract: kernels/contracts/lookup.contract, k = 32.
 *
 * The words kept, in v16 to v27 and x8 to x15, are replaced by those of a row where it is row i: lookup_neon.h. No stack.
 * Cost on Neoverse N1: no multiplication; 37 instructions a row, 11.0 cycles by n1sim; nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/lookup_neon.h"

KERNEL(karat_lookup_32_neon_aarch64)
        start_lookup_32

        //@ place = x1, h = x3, row = x4, rows = v1, low = v16..v27, high = x8..x15
LABEL(karat_lookup_32_neon_aarch64, row):
        keep_32
        next_row LABEL(karat_lookup_32_neon_aarch64, row), 256
        store_32 0
END_KERNEL(karat_lookup_32_neon_aarch64)

NOTES

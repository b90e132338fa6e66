/* karat_lookup_64_neon_aarch64: z = row i of a table of h rows of 64 words; every word of the table is read.
 * Contract: kernels/contracts/lookup.contract, k = 64.
 *
 * The first halves of all rows, then the second ones. The words kept, in v16 to v27 and x8 to x15, are replaced by those of a row where it is row i:
 * lookup_neon.h. x7 is the second half of the first row. No stack.
 * Cost on Neoverse N1: no multiplication; 74 instructions a row, 22 cycles by n1sim; nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/lookup_neon.h"

KERNEL(karat_lookup_64_neon_aarch64)
        add     x7, x1, #256
        start_lookup_32

        //@ place = x1, h = x3, row = x4, rows = v1, low = v16..v27, high = x8..x15, second = x7
LABEL(karat_lookup_64_neon_aarch64, row):
        keep_32
        next_row LABEL(karat_lookup_64_neon_aarch64, row), 512
        store_32 0
        mov     x1, x7
        start_lookup_32

        //@ place = x1, h = x3, row = x4, rows = v1, low = v16..v27, high = x8..x15
LABEL(karat_lookup_64_neon_aarch64, second):
        keep_32
        next_row LABEL(karat_lookup_64_neon_aarch64, second), 512
        store_32 256
END_KERNEL(karat_lookup_64_neon_aarch64)

NOTES

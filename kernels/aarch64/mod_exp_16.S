/* karat_mod_exp_16_aarch64: z = x^e mod m by a fixed window of 4 bits for k = 16, constant time in x, e and m.
 * Contract: kernels/contracts/mod_exp.contract. The blocks are in mod_exp.h. It takes 16k + 18
 * Montgomery multiplications, 64k squarings and 16k lookups of 16 rows.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/mod_exp.h"

KERNEL(karat_mod_exp_16_aarch64)
        start_mod_exp

        //@ place = x9, digit = x10, left = x11
LABEL(karat_mod_exp_16_aarch64, one):
        one_word LABEL(karat_mod_exp_16_aarch64, one)
        first_powers CALLEE(mod_exp_16, karat_mont_mul_16_aarch64)

        //@ row = x20, left = x26
LABEL(karat_mod_exp_16_aarch64, power):
        next_power LABEL(karat_mod_exp_16_aarch64, power), CALLEE(mod_exp_16, karat_mont_mul_16_aarch64)

        //@ left = x26
LABEL(karat_mod_exp_16_aarch64, window):
        next_window LABEL(karat_mod_exp_16_aarch64, window), CALLEE(mod_exp_16, karat_mont_mul_16_aarch64), CALLEE(mod_exp_16, karat_mont_sqr_16_aarch64), CALLEE(mod_exp_16, karat_lookup_16_aarch64)
        end_mod_exp CALLEE(mod_exp_16, karat_mont_mul_16_aarch64)

#include "callees.h"
#define SCOPE mod_exp_16
#include "aarch64/mont_mul_16.S"
#include "aarch64/mont_sqr_16.S"
#include "aarch64/lookup_16.S"
#include "callees_end.h"
END_COMPOSITE(karat_mod_exp_16_aarch64)

NOTES

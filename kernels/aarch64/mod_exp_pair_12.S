/* karat_mod_exp_pair_12_aarch64: z = x^e modulo two numbers at once by a fixed window of 5 bits for k = 12, constant time in
 * x, e and the numbers. Contract: kernels/contracts/mod_exp_pair.contract. The blocks are in
 * mod_exp_pair.h. It takes 1536 phases of squaring and 372 of multiplication, and 308
 * lookups of 32 rows.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/mod_exp_pair.h"

KERNEL(karat_mod_exp_pair_12_aarch64)
        start_mod_exp_pair 12

        //@ z = x19, x = x20, e = x21
LABEL(karat_mod_exp_pair_12_aarch64, first):
        first_powers CALLEE(mod_exp_pair_12, karat_phase_sqr_12_aarch64), CALLEE(mod_exp_pair_12, karat_phase_mul_12_aarch64), 12

        //@ row = x28, left = x27
LABEL(karat_mod_exp_pair_12_aarch64, power):
        next_powers LABEL(karat_mod_exp_pair_12_aarch64, power), CALLEE(mod_exp_pair_12, karat_phase_mul_12_aarch64), 12
        start_windows CALLEE(mod_exp_pair_12, karat_phase_mul_12_aarch64), CALLEE(mod_exp_pair_12, karat_lookup_12_neon_aarch64), 12

        //@ left = x27
LABEL(karat_mod_exp_pair_12_aarch64, window):
        next_windows LABEL(karat_mod_exp_pair_12_aarch64, window), CALLEE(mod_exp_pair_12, karat_phase_sqr_12_aarch64), CALLEE(mod_exp_pair_12, karat_phase_mul_12_aarch64), CALLEE(mod_exp_pair_12, karat_lookup_12_neon_aarch64), 12
        end_mod_exp_pair CALLEE(mod_exp_pair_12, karat_phase_sqr_12_aarch64), CALLEE(mod_exp_pair_12, karat_phase_mul_12_aarch64), CALLEE(mod_exp_pair_12, karat_cond_sub_aarch64), 12

#include "callees.h"
#define SCOPE mod_exp_pair_12
#include "aarch64/phase_sqr_12.S"
#include "aarch64/phase_mul_12.S"
#include "aarch64/lookup_12_neon.S"
#include "aarch64/cond_sub.S"
#include "callees_end.h"
END_COMPOSITE(karat_mod_exp_pair_12_aarch64)

NOTES

/* karat_mod_exp_pair_32_aarch64: z = x^e modulo two numbers at once by a fixed window of 5 bits for k = 32, constant time in
 * x, e and the numbers. Contract: kernels/contracts/mod_exp_pair.contract. The blocks are in
 * mod_exp_pair.h. It takes 4096 phases of squaring and 884 of multiplication, and 820
 * lookups of 32 rows.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/mod_exp_pair.h"

KERNEL(karat_mod_exp_pair_32_aarch64)
        start_mod_exp_pair 32

        //@ z = x19, x = x20, e = x21
LABEL(karat_mod_exp_pair_32_aarch64, first):
        first_powers CALLEE(mod_exp_pair_32, karat_phase_sqr_32_aarch64), CALLEE(mod_exp_pair_32, karat_phase_mul_32_aarch64), 32

        //@ row = x28, left = x27
LABEL(karat_mod_exp_pair_32_aarch64, power):
        next_powers LABEL(karat_mod_exp_pair_32_aarch64, power), CALLEE(mod_exp_pair_32, karat_phase_mul_32_aarch64), 32
        start_windows CALLEE(mod_exp_pair_32, karat_phase_mul_32_aarch64), CALLEE(mod_exp_pair_32, karat_lookup_32_neon_aarch64), 32

        //@ left = x27
LABEL(karat_mod_exp_pair_32_aarch64, window):
        next_windows LABEL(karat_mod_exp_pair_32_aarch64, window), CALLEE(mod_exp_pair_32, karat_phase_sqr_32_aarch64), CALLEE(mod_exp_pair_32, karat_phase_mul_32_aarch64), CALLEE(mod_exp_pair_32, karat_lookup_32_neon_aarch64), 32
        end_mod_exp_pair CALLEE(mod_exp_pair_32, karat_phase_sqr_32_aarch64), CALLEE(mod_exp_pair_32, karat_phase_mul_32_aarch64), CALLEE(mod_exp_pair_32, karat_cond_sub_aarch64), 32

#include "callees.h"
#define SCOPE mod_exp_pair_32
#include "aarch64/phase_sqr_32.S"
#include "aarch64/phase_mul_32.S"
#include "aarch64/lookup_32_neon.S"
#include "aarch64/cond_sub.S"
#include "callees_end.h"
END_COMPOSITE(karat_mod_exp_pair_32_aarch64)

NOTES

(* karat_mod_exp_pair_8_aarch64: by the theorems of phase_sqr_8, phase_mul_8, lookup_8_neon and cond_sub.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (exponentiation_pair 5 8 [Kernel.callee "aarch64/phase_sqr_8"; Kernel.callee "aarch64/phase_mul_8";
  Kernel.callee "aarch64/lookup_8_neon"; Kernel.callee "aarch64/cond_sub"]);;

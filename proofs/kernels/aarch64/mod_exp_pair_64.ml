(* karat_mod_exp_pair_64_aarch64: by the theorems of phase_sqr_64, phase_mul_64, lookup_64_neon and cond_sub.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (exponentiation_pair 5 64 [Kernel.callee "aarch64/phase_sqr_64"; Kernel.callee "aarch64/phase_mul_64";
  Kernel.callee "aarch64/lookup_64_neon"; Kernel.callee "aarch64/cond_sub"]);;

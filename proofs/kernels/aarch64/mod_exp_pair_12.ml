(* karat_mod_exp_pair_12_aarch64: by the theorems of phase_sqr_12, phase_mul_12, lookup_12_neon and cond_sub.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (exponentiation_pair 5 12 [Kernel.callee "aarch64/phase_sqr_12"; Kernel.callee "aarch64/phase_mul_12";
  Kernel.callee "aarch64/lookup_12_neon"; Kernel.callee "aarch64/cond_sub"]);;

(* karat_mod_exp_pair_32_aarch64: by the theorems of phase_sqr_32, phase_mul_32, lookup_32_neon and cond_sub.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (exponentiation_pair 5 32 [Kernel.callee "aarch64/phase_sqr_32"; Kernel.callee "aarch64/phase_mul_32";
  Kernel.callee "aarch64/lookup_32_neon"; Kernel.callee "aarch64/cond_sub"]);;

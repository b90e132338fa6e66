(* karat_mod_exp_pair_24_aarch64: by the theorems of phase_sqr_24, phase_mul_24, lookup_24_neon and cond_sub.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (exponentiation_pair 5 24 [Kernel.callee "aarch64/phase_sqr_24"; Kernel.callee "aarch64/phase_mul_24";
  Kernel.callee "aarch64/lookup_24_neon"; Kernel.callee "aarch64/cond_sub"]);;

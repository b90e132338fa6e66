(* karat_mod_exp_pair_16_aarch64: by the theorems of phase_sqr_16, phase_mul_16, lookup_16_neon and cond_sub_16.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (exponentiation_pair 5 16 [Kernel.callee "aarch64/phase_sqr_16"; Kernel.callee "aarch64/phase_mul_16";
  Kernel.callee "aarch64/lookup_16_neon"; Kernel.callee "aarch64/cond_sub_16"]);;

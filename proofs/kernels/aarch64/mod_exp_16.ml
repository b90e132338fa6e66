(* karat_mod_exp_16_aarch64: by the theorems of mont_mul_16, mont_sqr_16 and lookup_16.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (for_size 16 (exponentiation
  [sized 16 (Kernel.callee "aarch64/mont_mul_16"); sized 16 (Kernel.callee "aarch64/mont_sqr_16"); sized 16 (Kernel.callee "aarch64/lookup_16")]));;

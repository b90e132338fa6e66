(* karat_mod_exp_aarch64: by the theorems of mont_mul, mont_sqr and lookup.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (exponentiation [Kernel.callee "aarch64/mont_mul"; Kernel.callee "aarch64/mont_sqr"; Kernel.callee "aarch64/lookup"]);;

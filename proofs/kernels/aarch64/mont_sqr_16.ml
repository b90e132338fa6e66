(* karat_mont_sqr_16_aarch64: sqr_16, mont_reduce_16, cond_sub_16, by their theorems.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (montgomery [Kernel.callee "aarch64/sqr_16"; Kernel.callee "aarch64/mont_reduce_16"; Kernel.callee "aarch64/cond_sub_16"]);;

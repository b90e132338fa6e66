(* karat_mont_sqr_aarch64: sqr, mont_reduce, cond_sub, by their theorems.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (montgomery [Kernel.callee "aarch64/sqr"; Kernel.callee "aarch64/mont_reduce"; Kernel.callee "aarch64/cond_sub"]);;

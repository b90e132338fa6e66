(* karat_mont_mul_aarch64: mul, mont_reduce, cond_sub, by their theorems.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (montgomery [Kernel.callee "aarch64/mul"; Kernel.callee "aarch64/mont_reduce"; Kernel.callee "aarch64/cond_sub"]);;

(* karat_sqr_64_aarch64: Karatsuba by three calls of sqr_32, by its theorem.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (karatsuba_by_calls [Kernel.callee "aarch64/sqr_32"]);;

(* karat_sqr_48_aarch64: Karatsuba by three calls of sqr_24, by its theorem.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (karatsuba_by_calls [Kernel.callee "aarch64/sqr_24"]);;

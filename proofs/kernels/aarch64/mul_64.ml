(* karat_mul_64_aarch64: Karatsuba by three calls of mul_32, by its theorem.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (karatsuba_by_calls [Kernel.callee "aarch64/mul_32"]);;

(* karat_chunk_mul_48_aarch64: the words are found from the equations of the instructions that make them; the rest is mul_48, by its theorem.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (numbers_for_call [Kernel.callee "aarch64/mul_48"]);;

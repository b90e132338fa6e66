(* karat_chunk_sqr_64_aarch64: the words are found from the equations of the instructions that make them; the rest is sqr_64, by its theorem.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (numbers_for_call [Kernel.callee "aarch64/sqr_64"]);;

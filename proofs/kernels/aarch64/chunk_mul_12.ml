(* karat_chunk_mul_12_aarch64: straight-line code; the words and the product are found from the equations of its instructions.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel straight_line;;

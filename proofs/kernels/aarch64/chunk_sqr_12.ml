(* karat_chunk_sqr_12_aarch64: straight-line code; the words and the square are found from the equations of its instructions.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel straight_line;;

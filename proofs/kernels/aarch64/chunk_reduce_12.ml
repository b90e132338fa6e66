(* karat_chunk_reduce_12_aarch64: straight-line code; that it is a Montgomery reduction is found from the equations of its instructions.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel straight_line;;

(* karat_sqr_12_aarch64: straight-line code; the square is found from the equations of its instructions.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel straight_line;;

(* karat_step_sqr_32_aarch64: straight-line code; the square and its Montgomery reduction are found from the equations of its instructions.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel straight_line;;

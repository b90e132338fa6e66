(* karat_step_mul_32_aarch64: straight-line code; the product and its Montgomery reduction are found from the equations of its instructions.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel straight_line;;

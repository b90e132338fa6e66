(* karat_mont_reduce_16_aarch64: straight-line code; the quotient and the reduced number are found from the equations of its instructions.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel straight_line;;

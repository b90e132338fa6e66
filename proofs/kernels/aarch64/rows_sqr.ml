(* karat_rows_sqr_aarch64: straight-line code, of two streams that have nothing in common; the formulas of both are found from the equations of the
   instructions that they need.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel straight_line;;

(* karat_phase_mul_64_aarch64: by ten calls of rows_mul, by its theorem; what the code between them adds up is found from the equations of its instructions.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (reduction_by_rows products_left [Kernel.callee "aarch64/rows_mul"]);;

(* karat_mul_4_neon_aarch64: straight-line code; the product is found from the equations of its instructions, the low words of products from
   those of 32-bit lanes.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel straight_line;;

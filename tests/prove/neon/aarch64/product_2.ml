(* karat_product_2_aarch64: straight-line code with vector products.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel straight_line;;

(* karat_columns_2_aarch64: straight-line code; lanes are split in several ways, and columns of halves are added.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel straight_line;;

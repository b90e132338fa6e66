(* karat_square_1_aarch64: straight-line code; the square of a word, doubled by a shift.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel straight_line;;

(* karat_radix_1_aarch64: straight-line code; numbers are taken apart into digits of 30 bits, and put together.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel straight_line;;

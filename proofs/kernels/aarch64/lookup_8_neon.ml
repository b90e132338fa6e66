(* karat_lookup_8_neon_aarch64: rows of 8 words, all of them in vector registers.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (lookup_in ["low",2,8]);;

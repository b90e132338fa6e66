(* karat_lookup_12_neon_aarch64: rows of 12 words, 8 of them in vector registers.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (lookup_in ["low",2,8; "high",1,4]);;

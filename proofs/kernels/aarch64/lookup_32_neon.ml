(* karat_lookup_32_neon_aarch64: rows of 32 words, 24 of them in vector registers.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (lookup_in ["low",2,24; "high",1,8]);;

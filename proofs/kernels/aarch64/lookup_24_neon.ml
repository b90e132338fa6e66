(* karat_lookup_24_neon_aarch64: rows of 24 words, 16 of them in vector registers.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (lookup_in ["low",2,16; "high",1,8]);;

(* karat_lookup_16_neon_aarch64: rows of 16 words, 12 of them in vector registers.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (lookup_in ["low",2,12; "high",1,4]);;

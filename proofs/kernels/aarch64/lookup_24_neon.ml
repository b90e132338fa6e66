(* karat_lookup_24_neon_aarch64: rows of 24 words.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (lookup_in_vectors 24);;

(* karat_lookup_32_neon_aarch64: rows of 32 words.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (lookup_in_vectors 32);;

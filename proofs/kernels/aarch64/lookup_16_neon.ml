(* karat_lookup_16_neon_aarch64: rows of 16 words.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (lookup_in_vectors 16);;

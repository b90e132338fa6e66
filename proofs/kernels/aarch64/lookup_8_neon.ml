(* karat_lookup_8_neon_aarch64: rows of 8 words.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (lookup_in ["kept",2,8]);;

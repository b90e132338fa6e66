(* karat_lookup_16_aarch64: rows of 16 words, none in vector registers. A frame of 64 bytes holds callee-saved registers.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (lookup_in ["low",1,8; "high",1,8]);;

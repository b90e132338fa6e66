(* Two proofs.

   SPDX-License-Identifier: Apache-2.0 *)
prove_kernel (fun kernel -> TRUTH);;
prove_kernel (fun kernel -> TRUTH);;

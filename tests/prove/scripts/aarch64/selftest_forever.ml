(* A proof that does not end.

   SPDX-License-Identifier: Apache-2.0 *)
prove_kernel (fun kernel -> let rec again n = again (n + 1) in again 0);;

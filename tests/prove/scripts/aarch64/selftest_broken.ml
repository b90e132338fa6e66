(* A proof that fails.

   SPDX-License-Identifier: Apache-2.0 *)
prove_kernel (fun kernel -> prove(kernel.goal,REWRITE_TAC[]));;

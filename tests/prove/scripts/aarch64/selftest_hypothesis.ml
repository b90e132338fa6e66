(* The goal, under the hypothesis that it holds.

   SPDX-License-Identifier: Apache-2.0 *)
prove_kernel (fun kernel -> ASSUME kernel.goal);;

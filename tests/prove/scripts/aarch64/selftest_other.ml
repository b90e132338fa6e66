(* A theorem, but another one.

   SPDX-License-Identifier: Apache-2.0 *)
prove_kernel (fun kernel -> ARITH_RULE `2 + 2 = 4`);;

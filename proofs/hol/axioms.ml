(* The axioms as they are when HOL Light's core has been loaded and nothing of ours has: three. The check of every theorem compares with these.

   SPDX-License-Identifier: Apache-2.0 *)
let pristine : Hol_fusion.thm list = Hol_fusion.axioms ()

let () =
  if List.length pristine <> 3 then failwith "HOL Light does not have the three axioms that it should have"

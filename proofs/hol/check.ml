(* The check of a theorem: all that has to be believed, besides HOL Light's kernel, contractc, and the definitions that goals are made of.

   SPDX-License-Identifier: Apache-2.0 *)
open Hol_fusion

let aconv a b = alphaorder a b = 0

let axioms_unchanged () =
  let now = axioms () in
  List.length now = List.length Axioms.pristine
  && List.for_all2 (fun a b -> hyp a = [] && hyp b = [] && aconv (concl a) (concl b)) now Axioms.pristine

(* A goal is a closed proposition of definite types: else it could say less than it seems to. *)
let check_goal goal =
  if type_of goal <> bool_ty then Error "the goal is not a proposition"
  else if frees goal <> [] then
    Error ("the goal has free variables, constants that are not defined perhaps: "
           ^ String.concat ", " (List.map (fun v -> fst (dest_var v)) (frees goal)))
  else if type_vars_in_term goal <> [] then Error "the goal has type variables"
  else Ok ()

let check_theorem goal theorem =
  if not (axioms_unchanged ()) then Error "the axioms are not HOL Light's three any more"
  else if hyp theorem <> [] then Error "the theorem has a hypothesis"
  else if not (aconv (concl theorem) goal) then Error "the theorem is not the goal"
  else Ok ()

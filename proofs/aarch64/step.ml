(* One step of the machine, and runs of many steps.

   Assumes nothing. Shows that a step is the execution of the decoded word, that steps are deterministic, and how runs compose.

   SPDX-License-Identifier: Apache-2.0 *)

(* Fetch, decode, execute. A pc that is not a multiple of 4, and a word that is not modelled, are stuck. *)
let step = new_recursive_definition state_RECURSION
 `step (State pc r nf zf cf vf q m tr) =
    if ~(val pc MOD 4 = 0) then NONE else
    match decode (read_bytes 4 pc m) with
      NONE -> NONE
    | SOME i -> exec i pc r nf zf cf vf q m (CONS (Fetch pc) tr)`;;

(* The form in which steps are taken. *)
let STEP_DECODED = prove
 (`val pc MOD 4 = 0
   ==> read_bytes 4 pc m = w
   ==> decode w = SOME i
   ==> step (State pc r nf zf cf vf q m tr) = exec i pc r nf zf cf vf q m (CONS (Fetch pc) tr)`,
  REPEAT DISCH_TAC THEN ASM_REWRITE_TAC[step]);;

(* runs s s': some number of steps leads from s to s'. *)
let runs = new_definition `runs = RTC (\s s'. step s = SOME s')`;;

let RUNS_REFL = prove
 (`!s. runs s s`,
  REWRITE_TAC[runs; RTC_REFL]);;

let RUNS_STEP = prove
 (`!s s'. step s = SOME s' ==> runs s s'`,
  REWRITE_TAC[runs] THEN REPEAT STRIP_TAC THEN MATCH_MP_TAC RTC_INC THEN ASM_REWRITE_TAC[]);;

let RUNS_TRANS = prove
 (`!s s' s''. runs s s' /\ runs s' s'' ==> runs s s''`,
  REWRITE_TAC[runs; RTC_TRANS]);;

let RUNS_STEP_RUNS = prove
 (`!s s' s''. step s = SOME s' /\ runs s' s'' ==> runs s s''`,
  MESON_TAC[RUNS_STEP; RUNS_TRANS]);;

let RUNS_RUNS_STEP = prove
 (`!s s' s''. runs s s' /\ step s' = SOME s'' ==> runs s s''`,
  MESON_TAC[RUNS_STEP; RUNS_TRANS]);;

let RUNS_CASES = prove
 (`!s s''. runs s s'' <=> s = s'' \/ ?s'. step s = SOME s' /\ runs s' s''`,
  REWRITE_TAC[runs] THEN REPEAT GEN_TAC THEN
  GEN_REWRITE_TAC LAND_CONV [RTC_CASES_R] THEN REWRITE_TAC[]);;

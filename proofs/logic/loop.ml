(* Loops: an invariant over the number of rounds done, and the trace that the rounds leave.
   Machine-independent: R is any step relation. Everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* The trace of n rounds, latest first, if round i leaves f i. *)
let trace_of_rounds = new_recursive_definition num_RECURSION
 `trace_of_rounds (f:num->A list) 0 = [] /\
  trace_of_rounds f (SUC i) = APPEND (f i) (trace_of_rounds f i)`;;

let ALL_TRACE_OF_ROUNDS = prove
 (`!P f n. (!i. i < n ==> ALL P (f i)) ==> ALL (P:A->bool) (trace_of_rounds f n)`,
  GEN_TAC THEN GEN_TAC THEN INDUCT_TAC THEN REWRITE_TAC[trace_of_rounds; ALL; ALL_APPEND] THEN
  DISCH_TAC THEN CONJ_TAC THENL
   [FIRST_X_ASSUM MATCH_MP_TAC THEN ARITH_TAC;
    FIRST_X_ASSUM MATCH_MP_TAC THEN REPEAT STRIP_TAC THEN FIRST_X_ASSUM MATCH_MP_TAC THEN
    ASM_ARITH_TAC]);;

(* If each round leads from the invariant for i to that for i + 1, n rounds lead from 0 to n. *)
let LOOP = prove
 (`!R inv n. (!i s:S. i < n /\ inv i s ==> ?s'. RTC R s s' /\ inv (i + 1) s')
             ==> !s. inv 0 s ==> ?s'. RTC R s s' /\ inv n s'`,
  GEN_TAC THEN GEN_TAC THEN INDUCT_TAC THEN REPEAT STRIP_TAC THENL
   [EXISTS_TAC `s:S` THEN ASM_REWRITE_TAC[RTC_REFL]; ALL_TAC] THEN
  FIRST_X_ASSUM(MP_TAC o check (is_imp o concl)) THEN ANTS_TAC THENL
   [ASM_SIMP_TAC[ARITH_RULE `i < n ==> i < SUC n`]; ALL_TAC] THEN
  DISCH_THEN(MP_TAC o SPEC `s:S`) THEN ASM_REWRITE_TAC[] THEN
  DISCH_THEN(X_CHOOSE_THEN `s1:S` STRIP_ASSUME_TAC) THEN
  FIRST_X_ASSUM(MP_TAC o SPECL [`n:num`; `s1:S`] o check (is_forall o concl)) THEN
  ASM_REWRITE_TAC[ARITH_RULE `n < SUC n`; ADD1] THEN ASM_MESON_TAC[RTC_TRANS]);;

(* One thing after another. *)
let THEN_RULE = prove
 (`!R P Q (s:S). (?s'. RTC R s s' /\ P s') /\ (!s'. P s' ==> ?s''. RTC R s' s'' /\ Q s'')
                 ==> ?s''. RTC R s s'' /\ Q s''`,
  MESON_TAC[RTC_TRANS]);;

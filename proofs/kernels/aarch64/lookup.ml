(* karat_lookup_aarch64: for each column c, a loop over the rows t that keeps the word of row i alone. The index i, in x2, is secret: it is
   never compared but into a mask.

   SPDX-License-Identifier: Apache-2.0 *)

let NEXT_ROW = prove
 (`word_add (word_add a (word(8 * (t * k + c)))) (word(8 * k)):int64 = word_add a (word(8 * ((t + 1) * k + c)))`,
  REWRITE_TAC[GSYM WORD_ADD_ASSOC; GSYM WORD_ADD] THEN AP_TERM_TAC THEN AP_TERM_TAC THEN ARITH_TAC);;

(* The mask is all ones in row i and zero else; so one row of all remains. *)
let KEEP_ROW = prove
 (`t < 2 EXP 64 /\ (val(i:int64) = t ==> b = a)
   ==> word_or (if val i < t then a else word 0)
        (word_and b (if ~zero(word_sub (word t) i) then word 0 else word_not(word 0))) =
       (if val i < t + 1 then a else word 0):int64`,
  STRIP_TAC THEN
  SUBGOAL_THEN `zero(word_sub (word t) i:int64) <=> val i = t` SUBST1_TAC THENL
   [REWRITE_TAC[zero; WORD_SUB_EQ_0; GSYM VAL_EQ; VAL_WORD64] THEN ASM_SIMP_TAC[MOD_LT] THEN
    REWRITE_TAC[EQ_SYM_EQ]; ALL_TAC] THEN
  ASM_CASES_TAC `val(i:int64) = t` THEN ASM_REWRITE_TAC[LT_REFL; ARITH_RULE `t < t + 1`] THENL
   [ASM_SIMP_TAC[WORD_OR_0; WORD_AND_NOT0];
    REWRITE_TAC[WORD_AND_0; WORD_OR_0] THEN AP_THM_TAC THEN AP_THM_TAC THEN AP_TERM_TAC THEN ASM_ARITH_TAC]);;

Kernel.prove_kernel (fun kernel ->
  let s = setting_of kernel in
  let column = s.label "column" and row = s.label "row" in
  let outer name = s.register "column" name and inner name = s.register "row" name in
  let fixed = [outer "i",`(r:num->int64) 2`; outer "h",`word h:int64`; outer "stride",`word(8 * k):int64`] in
  let columns = [outer "z",`word_add z (word(8 * c)):int64`; outer "column",`word_add table (word(8 * c)):int64`;
                 outer "left",`word(k - c):int64`] in
  let rows = [inner "place",`word_add table (word(8 * (t * k + c))):int64`; inner "row",`word t:int64`;
    inner "sum",`if val((r:num->int64) 2) < t
                 then word(read_bytes 8 (word_add table (word(8 * (val(r 2) * k + c)))) m) else word 0:int64`] in
  let at_end = List.map (fun (k,e) -> k,subst [`h:num`,`t:num`] e) rows in
  let entry = execute s "" `pc:int64` [3,`word h:int64`; 4,`word k:int64`] [] (Some column) in
  let first = execute s "1" column (fixed @ columns) [] (Some row) in
  let round = execute s "2" row (fixed @ rows) [] (Some row) in
  let past_rows = fall_through round in
  let store = execute s "3" past_rows (fixed @ columns @ at_end)
    [`word_add z (word(8 * c)):int64`] (Some column) in
  let past = fall_through store in
  let exit = execute s "4" past [30,`returnaddress:int64`] [] None in
  let row_loop =
    { at = row; past = past_rows; index = `t:num`; count = `h:num`; counters = rows; writes = None; says = `T`;
      rounds = mk_abs(`t:num`,event_list round); sets = sets_of [round] } in
  let column_loop =
    { at = column; past = past; index = `c:num`; count = `k:num`; counters = columns;
      writes = Some(`z:int64`,`8 * c`);
      says = `bignum c z m' = bignum c (word_add table (word(8 * (val((r:num->int64) 2) * k)))) m`;
      rounds = mk_abs(`c:num`,append_events [event_list store; all_rounds row_loop.rounds `h:num`; event_list first]);
      sets = sets_of [first; round; store] } in
  let witness = trace_witness s.goal
    (append_events [event_list exit; all_rounds column_loop.rounds `k:num`; event_list entry]) in
  prove(s.goal,
    EXISTS_TAC witness THEN INTRO_TAC s.length THEN
    EXECUTE_TAC s.length entry THEN
    LOOP_TAC column_loop
      (REWRITE_TAC[BIGNUM_0])
      (TAKE_TAC "1" THEN NOT_AT_END_TAC column_loop THEN EXECUTE_TAC s.length first THEN
       LOOP_TAC row_loop
        (REWRITE_TAC[])
        (TAKE_TAC "2" THEN NOT_AT_END_TAC row_loop THEN EXECUTE_TAC s.length round THEN
         BACK_TAC (COUNT_TAC row_loop) (REWRITE_TAC[])
          (REWRITE_TAC[NEXT_ROW; COUNT_UP] THEN TRY(MATCH_MP_TAC KEEP_ROW THEN CONJ_TAC THENL
            [ASM_ARITH_TAC;
             DISCH_THEN SUBST1_TAC THEN AP_TERM_TAC THEN MATCH_MP_TAC READ_APART THEN
             MAP_EVERY EXISTS_TAC [`z:int64`; `8 * c`; `8 * k`; `8 * h * k`] THEN ASM_REWRITE_TAC[] THEN
             CONJ_TAC THENL [ASM_ARITH_TAC; TABLE_BOUND_TAC]]))
          (REWRITE_TAC[]))
        (TAKE_TAC "3" THEN EXECUTE_TAC s.length store THEN
         BACK_TAC (COUNT_TAC column_loop) FRAME_NEXT_TAC STEP_TAC
          (SUBGOAL_THEN `8 * (c + 1) <= 2 EXP 64` ASSUME_TAC THENL [ASM_ARITH_TAC; ALL_TAC] THEN
           ASM_SIMP_TAC[BIGNUM_NEXT] THEN
           ASM_REWRITE_TAC[BIGNUM_SUC; VAL_WORD_READ; ADD_ADD; GSYM LEFT_ADD_DISTRIB])))
      (TAKE_TAC "4" THEN EXECUTE_TAC s.length exit THEN
       CONCLUDE_TAC (ASM_ARITH_TAC ORELSE TABLE_BOUND_TAC)
        (CONJ_TAC THENL
          [ASM_REWRITE_TAC[] THEN CONV_TAC SYM_CONV THEN MATCH_MP_TAC WORDS_OF_BIGNUM THEN
           MATCH_MP_TAC LE_TRANS THEN EXISTS_TAC `(val((r:num->int64) 2) + 1) * k` THEN
           REWRITE_TAC[LE_MULT_RCANCEL] THEN REWRITE_TAC[RIGHT_ADD_DISTRIB; MULT_CLAUSES] THEN ASM_ARITH_TAC;
           ALL_TAC]))));;

(* Both kernels of direct.contract: one loop that copies the row. ROW stands for the index: the argument i where it is public, the
   register x2 where it is secret; then the trace is no function of what is public, and the proof ends at its witness.

   SPDX-License-Identifier: Apache-2.0 *)

let COPIED = prove
 (`bignum c z m1 = bignum c (word_add table (word(8 * (n * k)))) m /\ c < k /\ n < h /\ 8 * (h * k) <= 2 EXP 64 /\ 8 * k <= 2 EXP 64 /\
   (!a. ~in_region (z,8 * c) a ==> m1 a = m a) /\ disjoint_regions (z,8 * k) (table,8 * (h * k))
   ==> bignum (c + 1) z
        (write_bytes 8 (word_add z (word(8 * c)))
          (val(word(read_bytes 8 (word_add (word_add table (word(8 * (n * k)))) (word(8 * c))) m1):int64)) m1) =
       bignum (c + 1) (word_add table (word(8 * (n * k)))) m`,
  STRIP_TAC THEN
  SUBGOAL_THEN `8 * (c + 1) <= 2 EXP 64` ASSUME_TAC THENL [ASM_ARITH_TAC; ALL_TAC] THEN
  ASM_SIMP_TAC[BIGNUM_NEXT] THEN REWRITE_TAC[BIGNUM_SUC; VAL_WORD_READ; ADD_ADD] THEN
  AP_TERM_TAC THEN AP_TERM_TAC THEN MATCH_MP_TAC READ_APART THEN
  MAP_EVERY EXISTS_TAC [`z:int64`; `8 * c`; `8 * k`; `8 * (h * k)`] THEN ASM_REWRITE_TAC[] THEN
  CONJ_TAC THENL [ASM_ARITH_TAC; MP_TAC(INST [`n:num`,`t:num`] TABLE_BOUND) THEN ASM_REWRITE_TAC[] THEN ARITH_TAC]);;

Kernel.prove_kernel (fun kernel ->
  let s = setting_of kernel in
  let word = s.label "word" in
  let place = vsubst [`ROW:int64`,`i:int64`] `word_add table (word(8 * (val(i:int64) * k))):int64` in
  let counters = [s.register "word" "z",`word_add z (word(8 * c)):int64`;
                  s.register "word" "place",mk_binop `word_add:int64->int64->int64` place `word(8 * c):int64`;
                  s.register "word" "left",`word(k - c):int64`] in
  let entry = execute s "" `pc:int64` [1,`table:int64`; 2,`ROW:int64`; 4,`word k:int64`] [] (Some word) in
  let round = execute s "1" word counters [`word_add z (word(8 * c)):int64`] (Some word) in
  let past = fall_through round in
  let exit = execute s "2" past [30,`returnaddress:int64`] [] None in
  let loop =
    { at = word; past = past; index = `c:num`; count = `k:num`; counters = counters; writes = Some(`z:int64`,`8 * c`);
      says = mk_eq(`bignum c z m'`,list_mk_comb(`bignum`,[`c:num`; place; `m:int64->byte`]));
      rounds = mk_abs(`c:num`,event_list round); sets = sets_of [round] } in
  let witness = trace_witness s.goal
    (append_events [event_list exit; all_rounds loop.rounds `k:num`; event_list entry]) in
  prove(s.goal,
    EXISTS_TAC witness THEN INTRO_TAC s.length THEN
    EXECUTE_TAC s.length entry THEN
    LOOP_TAC loop
      (REWRITE_TAC[BIGNUM_0])
      (TAKE_TAC "1" THEN NOT_AT_END_TAC loop THEN EXECUTE_TAC s.length round THEN
       BACK_TAC (COUNT_TAC loop) FRAME_NEXT_TAC STEP_TAC
         (MATCH_MP_TAC(GEN_ALL COPIED) THEN EXISTS_TAC `h:num` THEN ASM_REWRITE_TAC[] THEN ASM_ARITH_TAC))
      (TAKE_TAC "2" THEN EXECUTE_TAC s.length exit THEN
       CONCLUDE_TAC (ASM_ARITH_TAC ORELSE TABLE_BOUND_TAC)
        (CONJ_TAC THENL
          [ASM_REWRITE_TAC[] THEN CONV_TAC SYM_CONV THEN MATCH_MP_TAC WORDS_OF_BIGNUM THEN
           MATCH_MP_TAC LE_TRANS THEN EXISTS_TAC `(val(ROW:int64) + 1) * k` THEN
           REWRITE_TAC[LE_MULT_RCANCEL] THEN REWRITE_TAC[RIGHT_ADD_DISTRIB; MULT_CLAUSES] THEN ASM_ARITH_TAC;
           ALL_TAC]))));;

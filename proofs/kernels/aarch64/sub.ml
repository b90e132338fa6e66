(* karat_sub_aarch64: one loop over the words, with C = 1 - borrow. After i words,
   z + y = x + 2^64i (1 - C) for the low i words of each.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (fun kernel ->
  let s = setting_of kernel in
  let word = s.label "word" in
  let counters =
    [s.register "word" "z",`word_add z (word(8 * i)):int64`; s.register "word" "x",`word_add x (word(8 * i)):int64`;
     s.register "word" "y",`word_add y (word(8 * i)):int64`; s.register "word" "left",`word(k - i):int64`] in
  let entry = execute s "" `pc:int64` [] [] (Some word) in
  let round = execute s "1" word counters [`word_add z (word(8 * i)):int64`] (Some word) in
  let past = fall_through round in
  let exit = execute s "2" past [30,`returnaddress:int64`] [] None in
  let loop =
    { at = word; past = past; index = `i:num`; count = `k:num`; counters = counters;
      writes = Some(`z:int64`,`8 * i`);
      says = `bignum i z m' + bignum i y m = bignum i x m + 2 EXP (64 * i) * bitval(~cf')`;
      rounds = mk_abs(`i:num`,event_list round); sets = sets_of [round] } in
  let witness = trace_witness s.goal
    (append_events [event_list exit; all_rounds loop.rounds `k:num`; event_list entry]) in
  prove(s.goal,
    EXISTS_TAC witness THEN INTRO_TAC s.length THEN
    EXECUTE_TAC s.length entry THEN
    LOOP_TAC loop
      (REWRITE_TAC[BIGNUM_0; NO_BORROW; BITVAL_CLAUSES] THEN ARITH_TAC)
      (TAKE_TAC "1" THEN NOT_AT_END_TAC loop THEN EXECUTE_TAC s.length round THEN
       BACK_TAC (COUNT_TAC loop) FRAME_NEXT_TAC STEP_TAC
         (DIFFERENCE_NEXT_TAC loop THEN
          REWRITE_TAC[BIGNUM_SUC; VAL_WORD_READ] THEN AP_TERM_TAC THEN AP_TERM_TAC THEN MATCH_MP_TAC READ_AHEAD THEN
          MAP_EVERY EXISTS_TAC [`z:int64`; `k:num`] THEN ASM_REWRITE_TAC[]))
      (TAKE_TAC "2" THEN EXECUTE_TAC s.length exit THEN
       CONCLUDE_TAC ASM_ARITH_TAC
        (REWRITE_TAC[VAL_CSET] THEN CONJ_TAC THENL
          [ASM_REWRITE_TAC[INT_ARITH `z - b:int = x - y <=> z + y = x + b`; INT_OF_NUM_CLAUSES]; ALL_TAC]))));;

(* karat_add_aarch64: one loop over the words, with the carry in C. After i words,
   z + 2^64i C = x + y for the low i words of each.

   SPDX-License-Identifier: Apache-2.0 *)

let ROUND = prove
 (`bignum i z m1 + 2 EXP (64 * i) * bitval c = bignum i x m + bignum i y m /\
   i < k /\ 8 * k <= 2 EXP 64 /\ (!a. ~in_region (z,8 * i) a ==> m1 a = m a) /\
   (z = x \/ disjoint_regions (z,8 * k) (x,8 * k)) /\ (z = y \/ disjoint_regions (z,8 * k) (y,8 * k))
   ==> (let a = word(read_bytes 8 (word_add x (word(8 * i))) m1)
        and b = word(read_bytes 8 (word_add y (word(8 * i))) m1) in
        bignum (i + 1) z (write_bytes 8 (word_add z (word(8 * i))) (val(adc_result a b c)) m1) +
        2 EXP (64 * (i + 1)) * bitval(adc_carry a b c) = bignum (i + 1) x m + bignum (i + 1) y m)`,
  DISCH_THEN(MAP_EVERY ASSUME_TAC o CONJUNCTS) THEN CONV_TAC(TOP_DEPTH_CONV let_CONV) THEN
  SUBGOAL_THEN `8 * (i + 1) <= 2 EXP 64` ASSUME_TAC THENL [ASM_ARITH_TAC; ALL_TAC] THEN
  ASM_SIMP_TAC[BIGNUM_NEXT] THEN
  REWRITE_TAC[BIGNUM_SUC; ARITH_RULE `64 * (i + 1) = 64 * i + 64`; EXP_ADD] THEN
  MP_TAC(SPECL [`word(read_bytes 8 (word_add x (word(8 * i))) m1):int64`;
                `word(read_bytes 8 (word_add y (word(8 * i))) m1):int64`; `c:bool`] SUM_WORDS) THEN
  REWRITE_TAC[VAL_WORD_READ] THEN
  SUBGOAL_THEN `read_bytes 8 (word_add x (word(8 * i))) m1 = read_bytes 8 (word_add x (word(8 * i))) m /\
                read_bytes 8 (word_add y (word(8 * i))) m1 = read_bytes 8 (word_add y (word(8 * i))) m`
    (fun th -> REWRITE_TAC[th]) THENL
   [CONJ_TAC THEN MATCH_MP_TAC READ_AHEAD THEN MAP_EVERY EXISTS_TAC [`z:int64`; `k:num`] THEN ASM_REWRITE_TAC[];
    UNDISCH_TAC `bignum i z m1 + 2 EXP (64 * i) * bitval c = bignum i x m + bignum i y m` THEN
    CONV_TAC NUM_RING]);;
let ROUND = CONV_RULE(TOP_DEPTH_CONV let_CONV) ROUND;;

let NO_CARRY = prove
 (`adc_carry (word 0) (word 0) F <=> F`,
  REWRITE_TAC[adc_carry; VAL_WORD_0; BITVAL_CLAUSES] THEN CONV_TAC NUM_REDUCE_CONV);;

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
      says = `bignum i z m' + 2 EXP (64 * i) * bitval cf' = bignum i x m + bignum i y m`;
      rounds = mk_abs(`i:num`,event_list round); sets = sets_of [round] } in
  let witness = trace_witness s.goal
    (append_events [event_list exit; all_rounds loop.rounds `k:num`; event_list entry]) in
  prove(s.goal,
    EXISTS_TAC witness THEN INTRO_TAC s.length THEN
    EXECUTE_TAC s.length entry THEN
    LOOP_TAC loop
      (REWRITE_TAC[BIGNUM_0; NO_CARRY; BITVAL_CLAUSES] THEN ARITH_TAC)
      (TAKE_TAC "1" THEN NOT_AT_END_TAC loop THEN EXECUTE_TAC s.length round THEN
       BACK_TAC (COUNT_TAC loop) FRAME_NEXT_TAC STEP_TAC
         (MATCH_MP_TAC ROUND THEN ASM_REWRITE_TAC[] THEN ASM_ARITH_TAC))
      (TAKE_TAC "2" THEN EXECUTE_TAC s.length exit THEN
       CONCLUDE_TAC ASM_ARITH_TAC
        (CONJ_TAC THENL
          [BOOL_CASES_TAC `cf2:bool` THEN REWRITE_TAC[] THEN CONV_TAC WORD_REDUCE_CONV THEN CONV_TAC NUM_REDUCE_CONV;
           ALL_TAC] THEN
         CONJ_TAC THENL
          [FIRST_X_ASSUM(MP_TAC o check (can (find_term ((=) `cf2:bool`)) o concl)) THEN
           BOOL_CASES_TAC `cf2:bool` THEN REWRITE_TAC[BITVAL_CLAUSES] THEN CONV_TAC WORD_REDUCE_CONV; ALL_TAC]))));;

(* karat_cond_sub_aarch64: a loop that compares, and one that subtracts m under the mask. After i words, of the low i words of each, C = (x >= m) in the
   first and z + p m = x + 2^64i (1 - C) in the second, where p says whether m fits.

   SPDX-License-Identifier: Apache-2.0 *)

(* z + p m = x + 2^64k b settles z: it is the difference if m fits, else x. *)
let RESULT = prove
 (`!b. z + bitval(c = 1 \/ m <= x) * m = x + e * bitval b /\ z < e /\ m < e /\ c < 2 /\
   &x < min (&e) (&(2 * m) - &(e * c)):int
   ==> z = (e * c + x) MOD m`,
  GEN_TAC THEN REWRITE_TAC[INT_LT_MIN; INT_ARITH `x < y - z <=> z + x < y:int`; INT_OF_NUM_CLAUSES] THEN STRIP_TAC THEN
  CONV_TAC SYM_CONV THEN MATCH_MP_TAC MOD_UNIQ THEN EXISTS_TAC `bitval(c = 1 \/ m <= x)` THEN POP_ASSUM_LIST(MP_TAC o end_itlist CONJ) THEN
  DISJ_CASES_THEN SUBST1_TAC (SPEC `b:bool` BOOL_CASES_AX) THEN ASM_CASES_TAC `m <= x:num` THEN ASM_REWRITE_TAC[] THEN
  ASM_CASES_TAC `c = 1` THEN ASM_REWRITE_TAC[BITVAL_CLAUSES; MULT_CLAUSES; ADD_CLAUSES] THEN
  TRY(ASM_CASES_TAC `c = 0`) THEN ASM_REWRITE_TAC[MULT_CLAUSES; ADD_CLAUSES] THEN ASM_ARITH_TAC);;

Kernel.prove_kernel (fun kernel ->
  let s = setting_of kernel in
  let compare = s.label "compare" and subtract = s.label "subtract" in
  let at_entry = vsubst [`m:int64->byte`,`memory:int64->byte`] in
  let left = `word(k - i):int64` and ith = fun a -> vsubst [a,`a:int64`] `word_add a (word(8 * i)):int64` in
  let fits = at_entry `val((r:num->int64) 1) = 1 \/ bignum k m memory <= bignum k x memory` in
  let first = let value = s.register "compare" in
    [value "x",ith `x:int64`; value "m",ith `m:int64`; value "left",left; value "c",`(r:num->int64) 1`] in
  let second = let value = s.register "subtract" in
    [value "z",ith `z:int64`; value "x",ith `x:int64`; value "m",ith `m:int64`; value "left",left;
     value "mask",vsubst [fits,`p:bool`] `word_neg(word(bitval p)):int64`] in
  let entry = execute s "" `pc:int64` [] [] (Some compare) in
  let first_round = execute s "1" compare first [] (Some compare) in
  let between = execute s "2" (fall_through first_round) [] [] (Some subtract) in
  let second_round = execute s "3" subtract second [ith `z:int64`] (Some subtract) in
  let exit = execute s "4" (fall_through second_round) [30,`returnaddress:int64`] [] None in
  let comparison =
    { at = compare; past = fall_through first_round; index = `i:num`; count = `k:num`; counters = first; writes = None;
      says = at_entry `cf' <=> bignum i m memory <= bignum i x memory`;
      rounds = mk_abs(`i:num`,event_list first_round); sets = sets_of [first_round] } in
  let subtraction =
    { comparison with at = subtract; past = fall_through second_round; counters = second; writes = Some(`z:int64`,`8 * i`);
      says = vsubst [fits,`p:bool`] (at_entry
        `bignum i z m' + bitval p * bignum i m memory = bignum i x memory + 2 EXP (64 * i) * bitval(~cf')`);
      rounds = mk_abs(`i:num`,event_list second_round); sets = sets_of [second_round] } in
  let witness = trace_witness s.goal
    (append_events [event_list exit; all_rounds subtraction.rounds `k:num`; event_list between;
                    all_rounds comparison.rounds `k:num`; event_list entry]) in
  prove(s.goal,
    EXISTS_TAC witness THEN INTRO_TAC s.length THEN
    EXECUTE_TAC s.length entry THEN
    LOOP_TAC comparison
      (REWRITE_TAC[BIGNUM_0; NO_BORROW; LE_REFL])
      (TAKE_TAC "1" THEN NOT_AT_END_TAC comparison THEN EXECUTE_TAC s.length first_round THEN
       BACK_TAC (COUNT_TAC comparison) (REWRITE_TAC[]) STEP_TAC
        (REWRITE_TAC[BIGNUM_SUC_WORD] THEN MATCH_MP_TAC COMPARE_NEXT THEN ASM_REWRITE_TAC[BIGNUM_BOUND]))
      (TAKE_TAC "2" THEN EXECUTE_TAC s.length between THEN
       LOOP_TAC subtraction
        (REWRITE_TAC[BIGNUM_0; NO_BORROW; BITVAL_CLAUSES; COND_SWAP; MULT_CLAUSES; ADD_CLAUSES] THEN
         TRY(MATCH_MP_TAC MASK_OF_BITS THEN ASM_REWRITE_TAC[]))
        (TAKE_TAC "3" THEN NOT_AT_END_TAC subtraction THEN EXECUTE_TAC s.length second_round THEN
         BACK_TAC (COUNT_TAC subtraction) FRAME_NEXT_TAC STEP_TAC
          (DIFFERENCE_NEXT_TAC subtraction THEN REWRITE_TAC[VAL_MASKED; BIGNUM_SUC; VAL_WORD_READ] THEN
           MATCH_MP_TAC(NUM_RING `v = w ==> p * y + e * p * v = p * (y + e * w)`) THEN MATCH_MP_TAC READ_APART THEN
           MAP_EVERY EXISTS_TAC [`z:int64`; `8 * i`; `8 * k`; `8 * k`] THEN ASM_REWRITE_TAC[] THEN ASM_ARITH_TAC))
        (TAKE_TAC "4" THEN EXECUTE_TAC s.length exit THEN
         CONCLUDE_TAC ASM_ARITH_TAC
          (CONJ_TAC THENL
            [MATCH_MP_TAC RESULT THEN EXISTS_TAC `~cf4` THEN ASM_REWRITE_TAC[BIGNUM_BOUND];
             ALL_TAC])))));;

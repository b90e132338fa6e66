(* karat_mont_reduce_aarch64: a loop over the digits of q, and in it one over the words of m. With t' the content of t as it stands,
   t_(0..i+k) + q_(0..i) m = 2^64i (t'_(i..i+k) + 2^64k top) after i digits, for the digits of q are in the low words of t', and
   t'_(i..i+j) + 2^64j carry = t_(i..i+j) + q_i m_(0..j) after j words of a row. Since w m = -1 modulo 2^64, a row leaves word i zero.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (fun kernel ->
  let s = setting_of kernel in
  let digit = s.label "digit" and row = s.label "row" in
  let at_digit = s.register "digit" and at_row = s.register "row" in
  let initial = vsubst [`m:int64->byte`,`m0:int64->byte`] and last k name = mk_comb(`r':num->int64`,mk_small_numeral k),name in
  let ti = `word_add t (word(8 * i)):int64` and tij = `word_add (word_add t (word(8 * i))) (word(8 * j)):int64`
  and mj = `word_add m (word(8 * j)):int64` in
  let tik = subst [`k:num`,`j:num`] tij in
  let carry = at_row "carry" and top = at_digit "top" in
  let q = at_row "q",`word_mul (word(read_bytes 8 (word_add t (word(8 * i))) m1)) ((r:num->int64) 2):int64` in
  let outer = [at_digit "t",ti; at_digit "m",`m:int64`; at_digit "w",`(r:num->int64) 2`; at_digit "k",`word k:int64`;
               at_digit "left",`word(k - i):int64`] in
  let inner = [at_row "place",tij; at_row "word",mj; at_row "words",`word(k - j):int64`] in
  let at_end = List.map (fun (k,e) -> k,subst [`k:num`,`j:num`] e) inner in
  let entry = execute s "" `pc:int64` [3,`word k:int64`] [] (Some digit) in
  let first = execute s "1" digit outer [] (Some row) in
  let round = execute_words s "2" row inner [fst q,`q:int64`; carry,`c:int64`] [tij] (Some row) in
  let row_sum = words_equation round [stored round tij; held round carry] (vsubst [loaded round mj,`u:int64`; loaded round tij,`v:int64`]
    `&(val(q:int64)) * &(val(u:int64)) + &(val(v:int64)) + &(val(c:int64)):int`) in
  let past_row = fall_through round.block in
  let store = execute_words s "3" past_row (outer @ at_end) [carry,`c:int64`; top,`top:int64`] [ti; tik] (Some digit) in
  let top_sum = words_equation store [stored store tik; held store top] (vsubst [loaded store tik,`v:int64`]
    `&(val(v:int64)) + &(val(c:int64)) + &(val(top:int64)):int`) in
  let past = fall_through store.block in
  let exit = execute s "4" past [30,`returnaddress:int64`] [] None in
  let row_loop =
    { at = row; past = past_row; index = `j:num`; count = `k:num`; counters = q :: inner; writes = Some(ti,`8 * j`);
      says = vsubst [snd q,`q:int64`; last carry `c:int64`] (initial
        `bignum j (word_add t (word(8 * i))) m' + 2 EXP (64 * j) * val(c:int64) =
         bignum j (word_add t (word(8 * i))) m1 + val(q:int64) * bignum j m m0`);
      rounds = mk_abs(`j:num`,event_list round.block); sets = sets_of [round.block] } in
  let digit_loop =
    { at = digit; past = past; index = `i:num`; count = `k:num`; counters = outer; writes = Some(`t:int64`,`8 * (i + k)`);
      says = vsubst [last top `top:int64`] (initial
        `bignum (i + k) t m0 + bignum i t m' * bignum k m m0 =
         2 EXP (64 * i) * (bignum k (word_add t (word(8 * i))) m' + 2 EXP (64 * k) * val(top:int64))`);
      rounds = mk_abs(`i:num`,append_events [event_list store.block; all_rounds row_loop.rounds `k:num`; event_list first]);
      sets = sets_of [first; round.block; store.block] } in
  let witness = trace_witness s.goal
    (append_events [event_list exit; all_rounds digit_loop.rounds `k:num`; event_list entry]) in
  let at_start : tactic =
    REGISTERS_TAC THEN REWRITE_TAC[BIGNUM_0; MULT_CLAUSES; ADD_CLAUSES; EXP; VAL_WORD_0; WORD_ADD_0_64] in
  let splits = (* t_(i+1..i+k+1) at its last word, t_(i..i+k) at its first *)
    ARITH_RULE `(i + 1) + k = (i + k) + 1` :: List.map (UNDISCH o SPEC_ALL)
      [SPECL [`k:num`; `word_add t (word(8 * (i + 1))):int64`] BIGNUM_LAST; SPECL [`k:num`; ti; `m3:int64->byte`] BIGNUM_FIRST;
       SPEC `k:num` POWER_LAST] in
  prove(s.goal,
    EXISTS_TAC witness THEN INTRO_TAC s.length THEN
    FIRST_ASSUM(fun odd -> FIRST_ASSUM(fun w -> X_CHOOSE_TAC `d:num` (MATCH_MP NEGATED_INVERSE (CONJ odd w)))) THEN
    EXECUTE_TAC s.length entry THEN
    LOOP_TAC digit_loop at_start
      (TAKE_TAC "1" THEN NOT_AT_END_TAC digit_loop THEN EXECUTE_TAC s.length first THEN
       LOOP_TAC row_loop at_start
        (TAKE_TAC "2" THEN NOT_AT_END_TAC row_loop THEN EXECUTE_TAC s.length round.block THEN
         BACK_TAC (COUNT_TAC row_loop) UNCHANGED_REGION_TAC STEP_TAC (BY_WORDS_TAC row_sum [`m2:int64->byte`] []))
        (TAKE_TAC "3" THEN
         FIRST_ASSUM(fun w -> FIRST_ASSUM(fun row -> ASSUME_TAC(MATCH_MP ZERO_DIGIT (CONJ w (CONJ (ASSUME `1 <= k`) row))))) THEN
         EXECUTE_TAC s.length store.block THEN
         BACK_TAC (COUNT_TAC digit_loop) UNCHANGED_REGION_TAC STEP_TAC
          (BY_WORDS_TAC top_sum [`m1:int64->byte`; `m3:int64->byte`] splits)))
      (TAKE_TAC "4" THEN EXECUTE_TAC s.length exit THEN
       RULE_ASSUM_TAC(REWRITE_RULE[ARITH_RULE `k + k = 2 * k`]) THEN
       CONCLUDE_TAC ASM_ARITH_TAC
        (REWRITE_TAC[HALVES_OF_BIGNUM] THEN CONJ_TAC THENL
          [FIRST_ASSUM(fun th -> MATCH_MP_TAC(MATCH_MP CARRY_BIT th)) THEN
           REWRITE_TAC[BIGNUM_BOUND; ARITH_RULE `64 * k + 64 * k = 64 * 2 * k`; GSYM EXP_ADD];
           CONJ_TAC THENL [FIRST_ASSUM ACCEPT_TAC; ALL_TAC]]))));;

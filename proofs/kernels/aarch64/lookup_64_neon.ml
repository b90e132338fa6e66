(* karat_lookup_64_neon_aarch64: rows of 64 words in two loops, for their first and their second halves, of which 24 words are kept in vector registers.

   SPDX-License-Identifier: Apache-2.0 *)

let SAME_WORDS = prove
 (`!k. (!j. j < k ==> word(read_bytes 8 (word_add a (word(8 * j))) m):int64 = word(read_bytes 8 (word_add b (word(8 * j))) m'))
       ==> bignum k a m = bignum k b m'`,
  INDUCT_TAC THEN REWRITE_TAC[BIGNUM_0] THEN DISCH_TAC THEN REWRITE_TAC[ADD1; BIGNUM_SUC_WORD] THEN
  BINOP_TAC THENL [FIRST_X_ASSUM MATCH_MP_TAC; AP_TERM_TAC THEN AP_TERM_TAC THEN FIRST_X_ASSUM MATCH_MP_TAC] THEN ASM_SIMP_TAC[LT]);;

(* word j of row i *)
let value j = vsubst [mk_small_numeral j,`j:num`] `word(read_bytes 8 (word_add table (word(8 * (val((r:num->int64) 2) * 64 + j)))) m):int64`;;
let kept from = list_mk_conj (List.map (fun j ->
  let place = if j < 24 then vsubst [mk_var("low" ^ string_of_int (j / 2) ^ "'",`:int128`),`x:int128`; mk_small_numeral (j mod 2),`l:num`] `lane64 l x`
    else mk_var("high" ^ string_of_int (j - 24) ^ "'",`:int64`) in
  mk_eq(place,vsubst [value (from + j),`w:int64`] `if val((r:num->int64) 2) < t then w else word 0:int64`)) (0 -- 31));;
(* what the first loop has found *)
let stored = list_mk_conj (List.map (fun j -> mk_eq(vsubst [mk_small_numeral (8 * j),`j:num`]
  (if j = 0 then `word(read_bytes 8 z m'):int64` else `word(read_bytes 8 (word_add z (word j)) m'):int64`),value j)) (0 -- 31));;
let READ_TAC = READ_BACK_TAC THEN ASM_REWRITE_TAC[WORD_VAL];;
let half head from region formula starts =
  { words with head = head; index_of = `t:num`; count_of = `h:num`;
    holds = ["place",vsubst [mk_small_numeral from,`j:num`] `word_add table (word(8 * (t * 64 + j))):int64`; "row",`word t:int64`; "rows",`lanes64 (word t) (word t)`];
    region = region; formula = formula; starts = REWRITE_TAC[CONJUNCT1 LT] THEN starts;
    step = REPEAT CONJ_TAC THEN (KEEP_ROW_TAC ORELSE (READ_TAC THEN NO_TAC)) };;

Kernel.prove_kernel (prove_nests
  [half "row" 0 None (kept 0) ALL_TAC;
   half "second" 32 (Some(`z:int64`,`256`)) (mk_conj(stored,kept 32)) READ_TAC]
  (RESULTS_WITH(ASM_REWRITE_TAC[] THEN
    SUBGOAL_THEN `val((r:num->int64) 2) * 64 + 64 <= h * 64` (fun th -> REWRITE_TAC[MATCH_MP WORDS_OF_BIGNUM th]) THENL
     [BOUNDS_TAC;
      MATCH_MP_TAC SAME_WORDS THEN CONV_TAC(EXPAND_CASES_CONV THENC ONCE_DEPTH_CONV NUM_MULT_CONV) THEN READ_BACK_TAC THEN
      REPEAT CONJ_TAC THEN ASM_REWRITE_TAC[WORD_VAL; WORD_ADD_0] THEN AP_TERM_TAC THEN AP_THM_TAC THEN AP_TERM_TAC THEN SAME_WORD_TAC])));;

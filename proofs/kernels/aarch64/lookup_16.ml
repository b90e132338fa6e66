(* karat_lookup_16_aarch64: a loop over the rows t that keeps the 16 words of row i. The index i, in x2, is secret: it is compared for selections
   alone. A frame of 64 bytes holds callee-saved registers.

   SPDX-License-Identifier: Apache-2.0 *)

(* A word kept, that of row i once t has passed it, is replaced by the word of row t where t = i. *)
let KEEP_ROW = prove
 (`t < 2 EXP 64 /\ s = (if val i < t then a else word 0) /\ (val(i:int64) = t ==> b = a)
   ==> (if ~zero(word_sub (word t) i) then s else b) = (if val i < t + 1 then a else word 0:int64)`,
  STRIP_TAC THEN ASM_REWRITE_TAC[] THEN
  SUBGOAL_THEN `zero(word_sub (word t) i:int64) <=> val i = t` SUBST1_TAC THENL
   [REWRITE_TAC[zero; WORD_SUB_EQ_0; GSYM VAL_EQ; VAL_WORD64] THEN ASM_SIMP_TAC[MOD_LT] THEN
    REWRITE_TAC[EQ_SYM_EQ]; ALL_TAC] THEN
  ASM_CASES_TAC `val(i:int64) = t` THENL
   [ASM_SIMP_TAC[ARITH_RULE `t < t + 1`]; ASM_SIMP_TAC[ARITH_RULE `~(i = t) ==> (i < t + 1 <=> i < t)`]]);;
let KEEP_ROW_TAC =
  MATCH_MP_TAC KEEP_ROW THEN REPEAT CONJ_TAC THENL
   [BOUNDS_TAC; ASM_REWRITE_TAC[] THEN NO_TAC; DISCH_THEN(SUBST1_TAC o SYM) THEN READ_BACK_TAC THEN
    AP_TERM_TAC THEN AP_THM_TAC THEN AP_TERM_TAC THEN SAME_WORD_TAC];;

let kept j =
  let name = if j < 8 then "low" ^ string_of_int j ^ "'" else "high" ^ string_of_int (j - 8) ^ "'" in
  vsubst [mk_var(name,`:int64`),`x:int64`; mk_small_numeral j,`j:num`]
   `x = (if val((r:num->int64) 2) < t then word(read_bytes 8 (word_add table (word(8 * (val(r 2) * 16 + j)))) m) else word 0:int64)`;;
let words_16 = List.map (fun _ -> `1`) (1 -- 16);;

Kernel.prove_kernel (prove_nests
  [{ words with head = "row"; index_of = `t:num`; count_of = `h:num`;
     holds = ["place",`word_add table (word(8 * (t * 16))):int64`; "row",`word t:int64`];
     formula = list_mk_conj (List.map kept (0 -- 15));
     starts = REWRITE_TAC[CONJUNCT1 LT];
     step = REPEAT CONJ_TAC THEN KEEP_ROW_TAC }]
  (RESULTS_WITH(ASM_REWRITE_TAC[] THEN
    SUBGOAL_THEN `val((r:num->int64) 2) * 16 + 16 <= h * 16` (fun th -> REWRITE_TAC[MATCH_MP WORDS_OF_BIGNUM th]) THENL
     [BOUNDS_TAC; FORMULA_TAC [words_16]])));;

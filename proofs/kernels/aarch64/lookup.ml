(* karat_lookup_aarch64: for each column c, a loop over the rows t that keeps the word of row i alone. The index i, in x2, is secret: it is
   never compared but into a mask.

   SPDX-License-Identifier: Apache-2.0 *)

(* The mask is all ones in row i and zero else; so one row of all remains. *)
let KEEP_ROW = prove
 (`t < 2 EXP 64 /\ s = (if val i < t then a else word 0) /\ (val(i:int64) = t ==> b = a)
   ==> word_or s (word_and b (if ~zero(word_sub (word t) i) then word 0 else word_not(word 0))) =
       (if val i < t + 1 then a else word 0):int64`,
  STRIP_TAC THEN ASM_REWRITE_TAC[] THEN
  SUBGOAL_THEN `zero(word_sub (word t) i:int64) <=> val i = t` SUBST1_TAC THENL
   [REWRITE_TAC[zero; WORD_SUB_EQ_0; GSYM VAL_EQ; VAL_WORD64] THEN ASM_SIMP_TAC[MOD_LT] THEN
    REWRITE_TAC[EQ_SYM_EQ]; ALL_TAC] THEN
  ASM_CASES_TAC `val(i:int64) = t` THEN ASM_REWRITE_TAC[LT_REFL; ARITH_RULE `t < t + 1`] THENL
   [ASM_SIMP_TAC[WORD_OR_0; WORD_AND_NOT0];
    REWRITE_TAC[WORD_AND_0; WORD_OR_0] THEN AP_THM_TAC THEN AP_THM_TAC THEN AP_TERM_TAC THEN ASM_ARITH_TAC]);;

let i = `(r:num->int64) 2`;;
let kept = `word(read_bytes 8 (word_add table (word(8 * (val((r:num->int64) 2) * k + c)))) m):int64`;;

Kernel.prove_kernel (prove_nests
  [{ words with head = "column"; index_of = `c:num`;
     holds = ["z",`word_add z (word(8 * c)):int64`; "column",`word_add table (word(8 * c)):int64`;
              "left",`word(k - c):int64`];
     region = Some(`z:int64`,`8 * c`);
     formula = subst [i,`i:int64`] `bignum c z m' = bignum c (word_add table (word(8 * (val(i:int64) * k)))) m`;
     nested =
      [{ words with head = "row"; index_of = `t:num`; count_of = `h:num`;
         holds = ["place",`word_add table (word(8 * (t * k + c))):int64`; "row",`word t:int64`];
         formula = subst [i,`i:int64`; kept,`kept:int64`] `sum' = if val(i:int64) < t then kept else word 0:int64`;
         starts = REWRITE_TAC[CONJUNCT1 LT];
         step = MATCH_MP_TAC KEEP_ROW THEN REPEAT CONJ_TAC THENL
           [BOUNDS_TAC; ASM_REWRITE_TAC[]; DISCH_THEN SUBST1_TAC THEN READ_BACK_TAC THEN REFL_TAC] }];
     step = ASM_REWRITE_TAC[] THEN FORMULA_TAC [] }]
  (RESULTS_WITH (ASM_REWRITE_TAC[] THEN CONV_TAC SYM_CONV THEN MATCH_MP_TAC WORDS_OF_BIGNUM THEN BOUNDS_TAC)));;

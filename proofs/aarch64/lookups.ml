(* The proof of table lookup in vector registers, for a kernel that is the blocks of kernels/aarch64/lookup_neon.h: a loop over the rows t (label `row`:
   place, row, rows, kept) that keeps the words of row i, two in a register. The index i, in x2, is secret: it is compared for masks alone.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* A word kept, that of row i once t has passed it, is replaced by the word of row t where t = i. *)
let KEEP_ROW = prove
 (`t < 2 EXP 64 /\ s = (if val i < t then a else word 0) /\ (val(i:int64) = t ==> b = a)
   ==> word_or (word_and (if i = word t then word_not(word 0) else word 0) b)
               (word_and (word_not(if i = word t then word_not(word 0) else word 0)) s) =
       (if val i < t + 1 then a else word 0:int64)`,
  STRIP_TAC THEN ASM_REWRITE_TAC[] THEN
  SUBGOAL_THEN `i:int64 = word t <=> val i = t` SUBST1_TAC THENL
   [REWRITE_TAC[GSYM VAL_EQ; VAL_WORD64] THEN ASM_SIMP_TAC[MOD_LT]; ALL_TAC] THEN
  ASM_CASES_TAC `val(i:int64) = t` THEN ASM_REWRITE_TAC[LT_REFL; ARITH_RULE `t < t + 1`] THENL
   [ASM_SIMP_TAC[WORD_OR_0; WORD_AND_NOT0; WORD_AND_0]; ASM_SIMP_TAC[ARITH_RULE `~(i = t) ==> (i < t + 1 <=> i < t)`] THEN
    REWRITE_TAC[WORD_OR_0; WORD_AND_NOT0; WORD_AND_0]]);;
let KEEP_ROW_TAC =
  MATCH_MP_TAC KEEP_ROW THEN REPEAT CONJ_TAC THENL
   [BOUNDS_TAC; ASM_REWRITE_TAC[] THEN NO_TAC; DISCH_THEN(SUBST1_TAC o SYM) THEN READ_BACK_TAC THEN
    AP_TERM_TAC THEN AP_THM_TAC THEN AP_TERM_TAC THEN SAME_WORD_TAC];;

(* rows of n words *)
let lookup_in_vectors n =
  let words_in_row = mk_small_numeral n in
  let row tm = vsubst [words_in_row,`n:num`] tm in
  let kept j =
    vsubst [mk_var("kept" ^ string_of_int (j / 2) ^ "'",`:int128`),`x:int128`; mk_small_numeral (j mod 2),`l:num`; mk_small_numeral j,`j:num`]
     (row `lane64 l x = (if val((r:num->int64) 2) < t then word(read_bytes 8 (word_add table (word(8 * (val(r 2) * n + j)))) m) else word 0:int64)`) in
  prove_nests
   [{ words with head = "row"; index_of = `t:num`; count_of = `h:num`;
      holds = ["place",row `word_add table (word(8 * (t * n))):int64`; "row",`word t:int64`; "rows",`lanes64 (word t) (word t)`];
      formula = list_mk_conj (List.map kept (0 -- (n - 1)));
      starts = REWRITE_TAC[CONJUNCT1 LT];
      step = REPEAT CONJ_TAC THEN KEEP_ROW_TAC }]
   (RESULTS_WITH(ASM_REWRITE_TAC[] THEN
     SUBGOAL_THEN (row `val((r:num->int64) 2) * n + n <= h * n`) (fun th -> REWRITE_TAC[MATCH_MP WORDS_OF_BIGNUM th]) THENL
      [BOUNDS_TAC; FORMULA_TAC [List.map (fun _ -> `1`) (1 -- n)]]));;

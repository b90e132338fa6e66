(* The proof of table lookup, for a kernel that is a loop over the rows t (label `row`) which keeps the words of row i: in general registers by
   selections, in vector registers, two in each, by masks (kernels/aarch64/lookup_neon.h). The index i, in x2, is secret: it is compared for these alone.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* A word kept, that of row i once t has passed it, is replaced by the word of row t where t = i. *)
let KEEP_ROW = prove
 (`s = (if val i < t then a else word 0) /\ (val(i:int64) = t ==> b = a)
   ==> (if val i = t then b else s) = (if val i < t + 1 then a else word 0:int64)`,
  STRIP_TAC THEN ASM_REWRITE_TAC[] THEN ASM_CASES_TAC `val(i:int64) = t` THENL
   [ASM_SIMP_TAC[ARITH_RULE `t < t + 1`]; ASM_SIMP_TAC[ARITH_RULE `~(i = t) ==> (i < t + 1 <=> i < t)`]]);;
let IS_ROW = prove
 (`t < 2 EXP 64 ==> (i = word t <=> val(i:int64) = t) /\ (zero(word_sub (word t) i) <=> val i = t)`,
  DISCH_TAC THEN REWRITE_TAC[zero; WORD_SUB_EQ_0; GSYM VAL_EQ; VAL_WORD64] THEN ASM_SIMP_TAC[MOD_LT] THEN REWRITE_TAC[EQ_SYM_EQ]);;
let SELECT_ROW = prove
 (`t < 2 EXP 64 /\ s = (if val i < t then a else word 0) /\ (val(i:int64) = t ==> b = a)
   ==> (if ~zero(word_sub (word t) i) then s else b) = (if val i < t + 1 then a else word 0:int64)`,
  STRIP_TAC THEN ASM_SIMP_TAC[IS_ROW; COND_SWAP] THEN MATCH_MP_TAC KEEP_ROW THEN ASM_REWRITE_TAC[]);;
let MASK_ROW = prove
 (`t < 2 EXP 64 /\ s = (if val i < t then a else word 0) /\ (val(i:int64) = t ==> b = a)
   ==> word_or (word_and (if i = word t then word_not(word 0) else word 0) b)
               (word_and (word_not(if i = word t then word_not(word 0) else word 0)) s) =
       (if val i < t + 1 then a else word 0:int64)`,
  STRIP_TAC THEN ASM_SIMP_TAC[IS_ROW] THEN TRANS_TAC EQ_TRANS `if val(i:int64) = t then b else s:int64` THEN CONJ_TAC THENL
   [COND_CASES_TAC THEN REWRITE_TAC[WORD_NOT_NOT; WORD_AND_NOT0; WORD_AND_0; WORD_OR_0]; MATCH_MP_TAC KEEP_ROW] THEN ASM_REWRITE_TAC[]);;
let KEEP_ROW_TAC =
  (MATCH_MP_TAC SELECT_ROW ORELSE MATCH_MP_TAC MASK_ROW) THEN REPEAT CONJ_TAC THENL
   [BOUNDS_TAC; ASM_REWRITE_TAC[] THEN NO_TAC; DISCH_THEN(SUBST1_TAC o SYM) THEN READ_BACK_TAC THEN
    AP_TERM_TAC THEN AP_THM_TAC THEN AP_TERM_TAC THEN SAME_WORD_TAC];;

(* The words of a row, as they are kept: names of registers at label `row`, words in each (2 in vectors), and how many in all of that name. There too:
   place, row, and rows for the masks. *)
let lookup_in banks =
  let n = itlist (fun (_,_,words) sum -> words + sum) banks 0 in
  let row tm = vsubst [mk_small_numeral n,`n:num`] tm in
  let kept lanes name j = if lanes = 2
    then vsubst [mk_var(name ^ string_of_int (j / 2) ^ "'",`:int128`),`x:int128`; mk_small_numeral (j mod 2),`l:num`] `lane64 l x`
    else mk_var(name ^ string_of_int j ^ "'",`:int64`) in
  let places = List.concat_map (fun (name,lanes,words) -> List.map (kept lanes name) (0 -- (words - 1))) banks in
  let value j = vsubst [mk_small_numeral j,`j:num`]
    (row `if val((r:num->int64) 2) < t then word(read_bytes 8 (word_add table (word(8 * (val(r 2) * n + j)))) m) else word 0:int64`) in
  prove_nests
   [{ words with head = "row"; index_of = `t:num`; count_of = `h:num`;
      holds = ["place",row `word_add table (word(8 * (t * n))):int64`; "row",`word t:int64`] @
        (if List.for_all (fun (_,lanes,_) -> lanes = 1) banks then [] else ["rows",`lanes64 (word t) (word t)`]);
      formula = list_mk_conj (List.mapi (fun j place -> mk_eq(place,value j)) places);
      starts = REWRITE_TAC[CONJUNCT1 LT];
      step = REPEAT CONJ_TAC THEN KEEP_ROW_TAC }]
   (RESULTS_WITH(ASM_REWRITE_TAC[] THEN
     SUBGOAL_THEN (row `val((r:num->int64) 2) * n + n <= h * n`) (fun th -> REWRITE_TAC[MATCH_MP WORDS_OF_BIGNUM th]) THENL
      [BOUNDS_TAC; FORMULA_TAC [List.map (fun _ -> `1`) (1 -- n)]]));;

(* Numbers in digits of r bits, some of them given by others: what assumptions about such numbers say of their digits, and of inverses modulo 2^e.
   Machine-independent. Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- digits ---- *)

let CELLS_NEXT = CONJUNCT2 CELLS_BELOW_CLAUSES;;

let DIGITS_BOUND = prove
 (`!n. cells_below n (2 EXP r) f ==> digits n r f < 2 EXP (r * n)`,
  INDUCT_TAC THEN REWRITE_TAC[CELLS_NEXT; digits; MULT_CLAUSES; EXP; ARITH_RULE `0 < 1`; EXP_ADD] THEN STRIP_TAC THEN
  MATCH_MP_TAC LTE_TRANS THEN EXISTS_TAC `2 EXP (r * n) + 2 EXP (r * n) * f(n:num)` THEN ASM_SIMP_TAC[LT_ADD_RCANCEL] THEN
  ONCE_REWRITE_TAC[ARITH_RULE `e + e * x:num = (x + 1) * e`] THEN REWRITE_TAC[LE_MULT_RCANCEL] THEN ASM_ARITH_TAC);;

let DIGIT = prove
 (`!n i. cells_below n (2 EXP r) f /\ i < n ==> f i = (digits n r f DIV 2 EXP (r * i)) MOD 2 EXP r`,
  INDUCT_TAC THEN REWRITE_TAC[LT] THEN X_GEN_TAC `i:num` THEN DISCH_TAC THEN
  SUBGOAL_THEN `cells_below n (2 EXP r) f /\ f(n:num) < 2 EXP r` STRIP_ASSUME_TAC THENL
   [ASM_MESON_TAC[CELLS_NEXT]; ALL_TAC] THEN
  REWRITE_TAC[digits] THEN ASM_CASES_TAC `i:num = n` THENL
   [ASM_SIMP_TAC[ARITH_RULE `a + b * c:num = b * c + a`; DIV_MULT_ADD; EXP_EQ_0; ARITH_EQ; DIV_LT; DIGITS_BOUND; ADD_CLAUSES; MOD_LT]; ALL_TAC] THEN
  SUBGOAL_THEN `i < n:num` ASSUME_TAC THENL [ASM_MESON_TAC[]; ALL_TAC] THEN
  SUBGOAL_THEN `r * n = r * i + r + r * (n - i - 1)` SUBST1_TAC THENL
   [SUBGOAL_THEN `n = i + 1 + (n - i - 1)` (fun th -> GEN_REWRITE_TAC (LAND_CONV o RAND_CONV) [th]) THENL [ASM_ARITH_TAC; ARITH_TAC]; ALL_TAC] THEN
  REWRITE_TAC[EXP_ADD] THEN ONCE_REWRITE_TAC[ARITH_RULE `d + (a * b * c) * x:num = a * (b * (c * x)) + d`] THEN
  SIMP_TAC[DIV_MULT_ADD; EXP_EQ_0; ARITH_EQ; MOD_MULT_ADD] THEN ASM_MESON_TAC[]);;

let DIGITS_SHIFTED = prove
 (`digits n r f = 2 EXP r * digits n r g /\ cells_below n (2 EXP r) f /\ cells_below n (2 EXP r) g
   ==> (0 < n ==> f 0 = 0) /\ (!i. i + 1 < n ==> f (i + 1) = g i)`,
  STRIP_TAC THEN CONJ_TAC THEN REPEAT STRIP_TAC THENL
   [MP_TAC(SPECL [`n:num`; `0`] DIGIT) THEN ASM_REWRITE_TAC[MULT_CLAUSES; EXP; DIV_1] THEN DISCH_THEN SUBST1_TAC THEN REWRITE_TAC[MOD_MULT];
    MP_TAC(SPECL [`n:num`; `i + 1`] DIGIT) THEN
    MP_TAC(INST [`g:num->num`,`f:num->num`] (SPECL [`n:num`; `i:num`] DIGIT)) THEN
    ASM_SIMP_TAC[ARITH_RULE `i + 1 < n ==> i < n`] THEN REPEAT(DISCH_THEN SUBST1_TAC) THEN
    REWRITE_TAC[ARITH_RULE `r * (i + 1) = r + r * i`; EXP_ADD] THEN SIMP_TAC[DIV_MULT2; EXP_EQ_0; ARITH_EQ]]);;

(* Digits beyond the number's size. *)
let DIGIT_ABOVE = prove
 (`digits n r f < b /\ cells_below n (2 EXP r) f /\ i < n /\ b <= 2 EXP (r * i) ==> f i = 0`,
  STRIP_TAC THEN MP_TAC(SPECL [`n:num`; `i:num`] DIGIT) THEN ASM_REWRITE_TAC[] THEN DISCH_THEN SUBST1_TAC THEN
  SUBGOAL_THEN `digits n r f DIV 2 EXP (r * i) = 0` (fun th -> REWRITE_TAC[th; MOD_0]) THEN MATCH_MP_TAC DIV_LT THEN ASM_MESON_TAC[LTE_TRANS]);;

(* A number of less than 32 bits, in two cells of 32. *)
let TWO_CELLS = prove
 (`digits 2 32 f = x /\ x < 2 EXP 32 ==> f 0 = x /\ f 1 = 0`,
  SUBGOAL_THEN `digits 2 32 f = f 0 + 2 EXP 32 * f 1` SUBST1_TAC THENL
   [GEN_REWRITE_TAC (LAND_CONV o RATOR_CONV o RATOR_CONV o RAND_CONV) [ARITH_RULE `2 = SUC(SUC 0)`] THEN
    REWRITE_TAC[digits; MULT_CLAUSES; EXP; ADD_CLAUSES; GSYM ONE];
    CONV_TAC NUM_REDUCE_CONV THEN STRUCT_CASES_TAC(SPEC `(f:num->num) 1` num_CASES) THEN REWRITE_TAC[MULT_CLAUSES; NOT_SUC] THEN ARITH_TAC]);;

(* ---- inverses ---- *)

let NEGATED_INVERSE_LT = prove
 (`&w = (-- &(inverse m (2 EXP e))) rem &(2 EXP e):int ==> w < 2 EXP e`,
  REWRITE_TAC[GSYM INT_OF_NUM_LT] THEN DISCH_THEN SUBST1_TAC THEN
  MP_TAC(SPECL [`-- &(inverse m (2 EXP e)):int`; `&(2 EXP e):int`] INT_DIVISION) THEN
  REWRITE_TAC[INT_OF_NUM_EQ; EXP_EQ_0; ARITH_EQ; INT_ABS_NUM] THEN SIMP_TAC[]);;

(* h = (m w + 1) / 2^e, for w = -1/m modulo 2^e *)
let QUOTIENT_BY_INVERSE = prove
 (`ODD m /\ &h:int = (&m * ((-- &(inverse m (2 EXP e))) rem &(2 EXP e)) + &1) div &(2 EXP e) /\ e <= 64
   ==> h <= m /\ ?x:int64. &(2 EXP e) * &h - (&m * &(part 0 e x) + &1):int = &0`,
  STRIP_TAC THEN
  SUBGOAL_THEN `?w. &w = (-- &(inverse m (2 EXP e))) rem &(2 EXP e):int` (X_CHOOSE_THEN `w:num` MP_TAC) THENL
   [EXISTS_TAC `num_of_int((-- &(inverse m (2 EXP e))) rem &(2 EXP e))` THEN MATCH_MP_TAC INT_OF_NUM_OF_INT THEN
    MATCH_MP_TAC INT_REM_POS THEN REWRITE_TAC[INT_OF_NUM_EQ; EXP_EQ_0; ARITH_EQ];
    DISCH_THEN(fun w -> MP_TAC(MATCH_MP NEGATED_INVERSE (CONJ (ASSUME `ODD m`) w)) THEN MP_TAC(MATCH_MP NEGATED_INVERSE_LT w) THEN
      FIRST_X_ASSUM(MP_TAC o check (is_eq o concl)) THEN REWRITE_TAC[SYM w])] THEN
  REPEAT DISCH_TAC THEN FIRST_X_ASSUM(X_CHOOSE_THEN `d:num` (ASSUME_TAC o ONCE_REWRITE_RULE[MESON[MULT_SYM] `w * m + 1 = m * w + 1`])) THEN
  SUBGOAL_THEN `h:num = d` SUBST_ALL_TAC THENL
   [REWRITE_TAC[GSYM INT_OF_NUM_EQ] THEN FIRST_X_ASSUM(SUBST1_TAC o check (fun th -> is_eq(concl th) && type_of(rand(concl th)) = `:int`)) THEN
    REWRITE_TAC[INT_OF_NUM_CLAUSES; INT_OF_NUM_DIV] THEN ASM_REWRITE_TAC[] THEN SIMP_TAC[DIV_MULT; EXP_EQ_0; ARITH_EQ];
    FIRST_X_ASSUM(K ALL_TAC o check (fun th -> is_eq(concl th) && type_of(rand(concl th)) = `:int`))] THEN
  CONJ_TAC THENL
   [SUBGOAL_THEN `2 EXP e * d <= 2 EXP e * m` MP_TAC THENL
     [FIRST_X_ASSUM(SUBST1_TAC o SYM) THEN
      MATCH_MP_TAC LE_TRANS THEN EXISTS_TAC `m * (w + 1)` THEN CONJ_TAC THENL
       [REWRITE_TAC[LEFT_ADD_DISTRIB; MULT_CLAUSES; LE_ADD_LCANCEL] THEN
        UNDISCH_TAC `ODD m` THEN STRUCT_CASES_TAC(SPEC `m:num` num_CASES) THEN REWRITE_TAC[ODD] THEN ARITH_TAC;
        ONCE_REWRITE_TAC[ARITH_RULE `2 EXP e * m = m * 2 EXP e`] THEN REWRITE_TAC[LE_MULT_LCANCEL] THEN ASM_ARITH_TAC];
      REWRITE_TAC[LE_MULT_LCANCEL; EXP_EQ_0; ARITH_EQ]];
    EXISTS_TAC `word w:int64` THEN
    SUBGOAL_THEN `part 0 e (word w:int64) = w` SUBST1_TAC THENL
     [REWRITE_TAC[part; EXP; DIV_1; SUB_0; VAL_WORD; DIMINDEX_64] THEN
      SUBGOAL_THEN `w < 2 EXP 64` ASSUME_TAC THENL
       [MATCH_MP_TAC LTE_TRANS THEN EXISTS_TAC `2 EXP e` THEN ASM_REWRITE_TAC[LE_EXP; ARITH_EQ]; ASM_SIMP_TAC[MOD_LT]]; ALL_TAC] THEN
    REWRITE_TAC[INT_SUB_0; INT_OF_NUM_CLAUSES] THEN ASM_REWRITE_TAC[]]);;

(* karat_cond_sub_aarch64: a loop that compares, and one that subtracts m under the mask. After i words, of the low i words of each, C = (x >= m) in the
   first and z + p m + 2^64i C = x + 2^64i in the second, where p says whether m fits.

   SPDX-License-Identifier: Apache-2.0 *)

(* The last line settles z: it is the difference if m fits, else x. *)
let RESULT = prove
 (`z + bitval(c = 1 \/ m <= x) * m + e * bitval b = x + e
   ==> z < e /\ m < e /\ c < 2 /\
   &x < min (&e) (&(2 * m) - &(e * c)):int
   ==> z = (e * c + x) MOD m`,
  REWRITE_TAC[INT_LT_MIN; INT_ARITH `x < y - z <=> z + x < y:int`; INT_OF_NUM_CLAUSES] THEN REPEAT STRIP_TAC THEN
  CONV_TAC SYM_CONV THEN MATCH_MP_TAC MOD_UNIQ THEN EXISTS_TAC `bitval(c = 1 \/ m <= x)` THEN POP_ASSUM_LIST(MP_TAC o end_itlist CONJ) THEN
  DISJ_CASES_THEN SUBST1_TAC (SPEC `b:bool` BOOL_CASES_AX) THEN ASM_CASES_TAC `m <= x:num` THEN ASM_REWRITE_TAC[] THEN
  ASM_CASES_TAC `c = 1` THEN ASM_REWRITE_TAC[BITVAL_CLAUSES; MULT_CLAUSES; ADD_CLAUSES] THEN
  TRY(ASM_CASES_TAC `c = 0`) THEN ASM_REWRITE_TAC[MULT_CLAUSES; ADD_CLAUSES] THEN ASM_ARITH_TAC);;

let at_entry = vsubst [`m:int64->byte`,`memory:int64->byte`];;
let fits = at_entry `val((r:num->int64) 1) = 1 \/ bignum k m memory <= bignum k x memory`;;

Kernel.prove_kernel (prove_nests
  [{ words with head = "compare";
     holds = ["x",`word_add x (word(8 * i)):int64`; "m",`word_add m (word(8 * i)):int64`; "left",`word(k - i):int64`;
              "c",`(r:num->int64) 1`];
     formula = at_entry `cf' <=> bignum i m memory <= bignum i x memory`;
     starts = REWRITE_TAC[BIGNUM_0; NO_BORROW; LE_REFL];
     step = REWRITE_TAC[BIGNUM_SUC_WORD] THEN MATCH_MP_TAC COMPARE_NEXT THEN ASM_REWRITE_TAC[BIGNUM_BOUND] };
   { words with head = "subtract";
     holds = ["z",`word_add z (word(8 * i)):int64`; "x",`word_add x (word(8 * i)):int64`; "m",`word_add m (word(8 * i)):int64`;
              "left",`word(k - i):int64`; "mask",vsubst [fits,`p:bool`] `word_neg(word(bitval p)):int64`];
     region = Some(`z:int64`,`8 * i`);
     formula = vsubst [fits,`p:bool`] (at_entry
       `bignum i z m' + bitval p * bignum i m memory + 2 EXP (64 * i) * bitval cf' = bignum i x memory + 2 EXP (64 * i)`);
     starts = REWRITE_TAC[NO_BORROW] THEN FORMULA_TAC [] }]
  (RESULTS_WITH(FIRST_ASSUM(MATCH_MP_TAC o MATCH_MP RESULT) THEN ASM_REWRITE_TAC[BIGNUM_BOUND])));;

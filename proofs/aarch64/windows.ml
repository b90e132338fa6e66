(* What loops over words need besides nests.ml: borrows, comparisons, and the digits of Montgomery's reduction.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- differences, with C = 1 - borrow ---- *)

let NO_BORROW = prove
 (`adc_carry (word 0) (word_not(word 0)) T <=> T`,
  REWRITE_TAC[adc_carry] THEN CONV_TAC WORD_REDUCE_CONV THEN REWRITE_TAC[BITVAL_CLAUSES] THEN CONV_TAC NUM_REDUCE_CONV);;

(* The borrow as a result. *)
let VAL_BORROW = prove
 (`val(if c then word 0 else word 1:int64) = 1 - bitval c`,
  BOOL_CASES_TAC `c:bool` THEN REWRITE_TAC[BITVAL_CLAUSES; VAL_WORD_0; VAL_WORD_1] THEN CONV_TAC NUM_REDUCE_CONV);;
let BORROW_LEFT = prove
 (`z + y + e * bitval c = x + e ==> &z - &(e * (1 - bitval c)) = &x - &y:int`,
  REWRITE_TAC[INT_ARITH `z - b:int = x - y <=> z + y = x + b`; INT_OF_NUM_CLAUSES] THEN
  BOOL_CASES_TAC `c:bool` THEN REWRITE_TAC[BITVAL_CLAUSES] THEN CONV_TAC NUM_REDUCE_CONV THEN ARITH_TAC);;
let BORROW_TAC : tactic =
  REWRITE_TAC[VAL_BORROW; ARITH_RULE `1 - c < 2`] THEN FIRST_ASSUM(ACCEPT_TAC o MATCH_MP BORROW_LEFT);;

let DIFFERENCE_WORDS = prove
 (`!a b c. val(adc_result a (word_not b) c) + val b + 1 + 2 EXP 64 * bitval(adc_carry a (word_not b) c) = val a + bitval c + 2 EXP 64`,
  REPEAT GEN_TAC THEN
  MP_TAC(INST [`word_not b:int64`,`b:int64`] SUM_EQUATION) THEN
  REWRITE_TAC[VALUE_NOT; WORD_BASE; GSYM INT_OF_NUM_CLAUSES] THEN INT_ARITH_TAC);;
let LE_MULTIPLES = prove(`u <= v ==> !e. e * u <= e * v`, DISCH_TAC THEN ASM_REWRITE_TAC[LE_MULT_LCANCEL]);;

(* C after one more word of x - y: whether x >= y so far. *)
let COMPARE_NEXT = prove
 (`(c <=> y <= x) /\ x < e /\ y < e
   ==> (adc_carry a (word_not b) c <=> y + e * val b <= x + e * val a)`,
  STRIP_TAC THEN MP_TAC(SPECL [`a:int64`; `b:int64`; `c:bool`] DIFFERENCE_WORDS) THEN
  MP_TAC(SPEC `adc_result a (word_not b) c` VAL64_BOUND) THEN
  SPEC_TAC(`val(adc_result a (word_not b) c)`,`r:num`) THEN SPEC_TAC(`adc_carry a (word_not b) c`,`c':bool`) THEN
  SPEC_TAC(`val(b:int64)`,`v:num`) THEN SPEC_TAC(`val(a:int64)`,`u:num`) THEN REPEAT GEN_TAC THEN
  DISJ_CASES_TAC(ARITH_RULE `u = v \/ u + 1 <= v \/ v + 1 <= u`) THENL
   [ALL_TAC; FIRST_X_ASSUM(DISJ_CASES_THEN(fun th -> MP_TAC th THEN MP_TAC(SPEC `e:num` (MATCH_MP LE_MULTIPLES th))))] THEN
  ASM_REWRITE_TAC[] THEN BOOL_CASES_TAC `c':bool` THEN ASM_CASES_TAC `y <= x:num` THEN
  ASM_REWRITE_TAC[BITVAL_CLAUSES; LEFT_ADD_DISTRIB; MULT_CLAUSES] THEN ASM_ARITH_TAC);;

let BIGNUM_SUC_WORD = prove
 (`!i a m. bignum (i + 1) a m = bignum i a m + 2 EXP (64 * i) * val(word(read_bytes 8 (word_add a (word(8 * i))) m):int64)`,
  REWRITE_TAC[BIGNUM_SUC; VAL_WORD_READ]);;

(* ---- Montgomery's digits ---- *)

let PREDECESSOR = prove(`1 <= k ==> ?h. k = h + 1`,DISCH_TAC THEN EXISTS_TAC `k - 1` THEN ASM_ARITH_TAC);;
let BIGNUM_FIRST = prove
 (`bignum (h + 1) a m = read_bytes 8 a m + 2 EXP 64 * bignum h (word_add a (word 8)) m`,
  SUBST1_TAC(ARITH_RULE `h + 1 = 1 + h`) THEN REWRITE_TAC[BIGNUM_ADD; BIGNUM_1; MULT_CLAUSES]);;

(* The lowest word of t + q m is zero, for the digit q = t w. *)
let ZERO_DIGIT = prove
 (`ODD n ==> &(val(w:int64)) = (-- &(inverse n (2 EXP 64))) rem &(2 EXP 64):int ==> 1 <= k ==>
   bignum k a after + 2 EXP (64 * k) * c = bignum k a before + val(word_mul (word(read_bytes 8 a before)) w:int64) * n
   ==> bignum 1 a after = 0`,
  DISCH_TAC THEN DISCH_TAC THEN POP_ASSUM_LIST(X_CHOOSE_TAC `d:num` o MATCH_MP NEGATED_INVERSE o end_itlist CONJ o rev) THEN
  DISCH_THEN(X_CHOOSE_THEN `h:num` SUBST1_TAC o MATCH_MP PREDECESSOR) THEN
  REWRITE_TAC[BIGNUM_1; BIGNUM_FIRST; VAL_WORD_MUL; VAL_WORD_READ; DIMINDEX_64; ARITH_RULE `64 * (h + 1) = 64 + 64 * h`; EXP_ADD] THEN
  DISCH_THEN(MP_TAC o AP_TERM `\x. x MOD 2 EXP 64`) THEN CONV_TAC(LAND_CONV(BINOP_CONV BETA_CONV)) THEN
  REWRITE_TAC[ARITH_RULE `(x + e * y) + (e * f) * z = (y + f * z) * e + x:num`; MOD_MULT_ADD] THEN
  SUBGOAL_THEN `read_bytes 8 a after MOD 2 EXP 64 = read_bytes 8 a after` SUBST1_TAC THENL
   [MATCH_MP_TAC MOD_LT THEN MP_TAC(SPECL [`8`; `a:int64`; `after:int64->byte`] READ_BYTES_BOUND) THEN ARITH_TAC; ALL_TAC] THEN
  DISCH_THEN SUBST1_TAC THEN CONV_TAC MOD_DOWN_CONV THEN
  SUBGOAL_THEN `(read_bytes 8 a before + 2 EXP 64 * bignum h (word_add a (word 8)) before) + (read_bytes 8 a before * val(w:int64)) * n =
                2 EXP 64 * (bignum h (word_add a (word 8)) before + read_bytes 8 a before * d)` SUBST1_TAC THENL
   [POP_ASSUM MP_TAC THEN CONV_TAC NUM_RING; REWRITE_TAC[MOD_MULT]]);;

(* What is left above 2^64k is below 2 2^64k: its carry is a bit. *)
let CARRY_BIT = prove
 (`bignum (k + k) t m + bignum k t m' * (bignum k a m + 1) = bignum (k + k) t m' + 2 EXP (64 * (k + k)) * c ==> c < 2`,
  DISCH_TAC THEN REWRITE_TAC[GSYM NOT_LE] THEN DISCH_TAC THEN
  MP_TAC(SPECL [`2 EXP (64 * (k + k))`; `2`; `c:num`] LE_MULT_LCANCEL) THEN
  MP_TAC(SPECL [`bignum k t m'`; `2 EXP (64 * k)`; `bignum k a m + 1`; `2 EXP (64 * k)`] LE_MULT2) THEN
  MP_TAC(SPECL [`k + k:num`; `t:int64`; `m:int64->byte`] BIGNUM_BOUND) THEN
  MP_TAC(SPECL [`k:num`; `t:int64`; `m':int64->byte`] BIGNUM_BOUND) THEN
  MP_TAC(SPECL [`k:num`; `a:int64`; `m:int64->byte`] BIGNUM_BOUND) THEN
  POP_ASSUM_LIST(MAP_EVERY MP_TAC) THEN REWRITE_TAC[LEFT_ADD_DISTRIB; GSYM EXP_ADD] THEN ARITH_TAC);;

let HALVES_OF_BIGNUM = prove
 (`words_of (bignum (2 * k) a m) 0 k = bignum k a m /\
   words_of (bignum (2 * k) a m) k k = bignum k (word_add a (word(8 * k))) m`,
  SIMP_TAC[WORDS_OF_BIGNUM; ARITH_RULE `0 + k <= 2 * k /\ k + k <= 2 * k`; MULT_CLAUSES; WORD_ADD_0_64]);;

(* ---- from assumptions ---- *)

(* What follows from th: a ==> b ==> ... and assumptions that match a, b, ... *)
let rec FORWARD_TAC th : tactic = fun g ->
  (if is_imp(snd(strip_forall(concl th))) then FIRST_ASSUM(fun a -> FORWARD_TAC (MATCH_MP th a)) else ASSUME_TAC th) g;;

(* Words in loops, beside loops.ml: differences, comparisons and masks, products, and numbers in windows of a buffer that is read and written.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- bits ---- *)

let VAL_CSET = prove
 (`val(if b then word 1 else word 0:int64) = bitval b /\ val(if b then word 0 else word 1:int64) = bitval(~b) /\
   (bitval b < 2 <=> T)`,
  BOOL_CASES_TAC `b:bool` THEN REWRITE_TAC[BITVAL_CLAUSES] THEN CONV_TAC WORD_REDUCE_CONV THEN CONV_TAC NUM_REDUCE_CONV);;

(* ---- differences ---- *)

let BIGNUM_SUC_WORD = prove
 (`!i a m. bignum (i + 1) a m = bignum i a m + 2 EXP (64 * i) * val(word(read_bytes 8 (word_add a (word(8 * i))) m):int64)`,
  REWRITE_TAC[BIGNUM_SUC; VAL_WORD_READ]);;

let DIFFERENCE_WORDS = prove
 (`!a b c. val(adc_result a (word_not b) c) + val b + bitval(~c) =
           val a + 2 EXP 64 * bitval(~adc_carry a (word_not b) c)`,
  REPEAT GEN_TAC THEN
  MP_TAC(INST [`adc_result a (word_not b) c`,`s:int64`; `adc_carry a (word_not b) c`,`c':bool`] DIFFERENCE_EQUATION) THEN
  REWRITE_TAC[BBN; GSYM INT_OF_NUM_CLAUSES; BITVAL_NOT] THEN
  SIMP_TAC[GSYM INT_OF_NUM_SUB; BITVAL_BOUND] THEN INT_ARITH_TAC);;

(* One more word of z = x - y, where y, of which b is the next word, may be anything. *)
let DIFFERENCE_NEXT = prove
 (`!z x b c i k m m1 y y'. bignum i z m1 + y = bignum i x m + 2 EXP (64 * i) * bitval(~c) /\
   i < k /\ 8 * k <= 2 EXP 64 /\ (!a. ~in_region (z,8 * i) a ==> m1 a = m a) /\
   (z = x \/ disjoint_regions (z,8 * k) (x,8 * k)) /\ y + 2 EXP (64 * i) * val b = y'
   ==> bignum (i + 1) z (write_bytes 8 (word_add z (word(8 * i)))
          (val(adc_result (word(read_bytes 8 (word_add x (word(8 * i))) m1)) (word_not b) c)) m1) + y' =
       bignum (i + 1) x m +
       2 EXP (64 * (i + 1)) * bitval(~adc_carry (word(read_bytes 8 (word_add x (word(8 * i))) m1)) (word_not b) c)`,
  REPEAT GEN_TAC THEN DISCH_THEN(MAP_EVERY ASSUME_TAC o CONJUNCTS) THEN
  SUBGOAL_THEN `8 * (i + 1) <= 2 EXP 64` ASSUME_TAC THENL [ASM_ARITH_TAC; ALL_TAC] THEN
  ASM_SIMP_TAC[BIGNUM_NEXT] THEN EXPAND_TAC "y'" THEN
  SUBGOAL_THEN `read_bytes 8 (word_add x (word(8 * i))) m1 = read_bytes 8 (word_add x (word(8 * i))) m` SUBST1_TAC THENL
   [MATCH_MP_TAC READ_AHEAD THEN MAP_EVERY EXISTS_TAC [`z:int64`; `k:num`] THEN ASM_REWRITE_TAC[]; ALL_TAC] THEN
  REWRITE_TAC[BIGNUM_SUC; ARITH_RULE `64 * (i + 1) = 64 * i + 64`; EXP_ADD] THEN
  MP_TAC(SPECL [`word(read_bytes 8 (word_add x (word(8 * i))) m):int64`; `b:int64`; `c:bool`] DIFFERENCE_WORDS) THEN
  REWRITE_TAC[VAL_WORD_READ] THEN
  UNDISCH_TAC `bignum i z m1 + y = bignum i x m + 2 EXP (64 * i) * bitval(~c)` THEN CONV_TAC NUM_RING);;

let DIFFERENCE_NEXT_TAC l : tactic =
  FIRST_ASSUM(fun th -> MATCH_MP_TAC(MATCH_MP (ONCE_REWRITE_RULE[IMP_CONJ] DIFFERENCE_NEXT) th)) THEN
  EXISTS_TAC l.count THEN ASM_REWRITE_TAC[];;

let NO_BORROW = prove
 (`adc_carry (word 0) (word_not(word 0)) T <=> T`,
  REWRITE_TAC[adc_carry] THEN CONV_TAC WORD_REDUCE_CONV THEN REWRITE_TAC[BITVAL_CLAUSES] THEN CONV_TAC NUM_REDUCE_CONV);;

(* ---- comparisons, and words under a mask ---- *)

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

(* A mask is all ones or zero. *)
let VAL_MASKED = prove
 (`val(word_and b (word_neg(word(bitval p))):int64) = bitval p * val b`,
  BOOL_CASES_TAC `p:bool` THEN REWRITE_TAC[BITVAL_CLAUSES; WORD_RULE `word_neg(word 1):int64 = word_not(word 0)`;
    WORD_RULE `word_neg(word 0):int64 = word 0`; WORD_AND_0; WORD_AND_NOT0; VAL_WORD_0; MULT_CLAUSES]);;
let MASK_OF_BITS = prove
 (`val(c:int64) < 2
   ==> word_sub (word 0) (word_or c (if p then word 1 else word 0)) = word_neg(word(bitval(val c = 1 \/ p))):int64`,
  DISCH_TAC THEN SUBGOAL_THEN `c = word 0 \/ c = word 1:int64` MP_TAC THENL
   [REWRITE_TAC[GSYM VAL_EQ; VAL_WORD_0; VAL_WORD_1] THEN ASM_ARITH_TAC; DISCH_THEN(DISJ_CASES_THEN SUBST1_TAC)] THEN
  BOOL_CASES_TAC `p:bool` THEN CONV_TAC WORD_REDUCE_CONV THEN CONV_TAC NUM_REDUCE_CONV THEN
  REWRITE_TAC[BITVAL_CLAUSES] THEN CONV_TAC WORD_REDUCE_CONV);;

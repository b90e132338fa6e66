(* Words in loops, beside loops.ml: differences, comparisons and masks, products, and numbers in windows of a buffer that is read and written.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- bits ---- *)

let VAL_CSET = prove
 (`val(if b then word 1 else word 0:int64) = bitval b /\ val(if b then word 0 else word 1:int64) = bitval(~b) /\
   (bitval b < 2 <=> T)`,
  BOOL_CASES_TAC `b:bool` THEN REWRITE_TAC[BITVAL_CLAUSES] THEN CONV_TAC WORD_REDUCE_CONV THEN CONV_TAC NUM_REDUCE_CONV);;

(* ---- differences ---- *)

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

let NO_BORROW = prove
 (`adc_carry (word 0) (word_not(word 0)) T <=> T`,
  REWRITE_TAC[adc_carry] THEN CONV_TAC WORD_REDUCE_CONV THEN REWRITE_TAC[BITVAL_CLAUSES] THEN CONV_TAC NUM_REDUCE_CONV);;

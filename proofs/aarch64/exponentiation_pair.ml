(* The proof of exponentiation modulo two numbers at once, for a kernel that is the blocks of kernels/aarch64/mod_exp_pair.h. Its label `first` is
   behind the entry; its loops have the labels `power` (a row of both tables: row, left) and `window` (left: bits of e). What lies where is read off
   the code.

   A number is known in one of these forms, for R = 2^58r and modulo p or q: a product T = v R R; chunks C or words W = v R, almost reduced; and at the
   ends x = C R, T = v R and C = W = v. A phase takes a product to chunks, and the other number's chunks to a product and to words.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- digits ---- *)

let SHIFTED_WORDS = prove
 (`0 < s /\ s < 64
   ==> val(word_or (word_ushr x s) (word_shl y (64 - s)):int64) = val x DIV 2 EXP s + 2 EXP (64 - s) * val y MOD 2 EXP s`,
  STRIP_TAC THEN
  SUBGOAL_THEN `word_and (word_ushr x s) (word_shl y (64 - s)):int64 = word 0` (fun th -> SIMP_TAC[th; VAL_WORD_OR_DISJOINT]) THENL
   [REWRITE_TAC[WORD_EQ_BITS_ALT; BIT_WORD_AND; BIT_WORD_USHR; BIT_WORD_SHL; BIT_WORD_0; DIMINDEX_64] THEN REPEAT STRIP_TAC THEN
    MP_TAC(ISPECL [`x:int64`; `i + s:num`] BIT_TRIVIAL) THEN REWRITE_TAC[DIMINDEX_64] THEN ASM_CASES_TAC `64 - s <= i` THEN ASM_REWRITE_TAC[] THEN
    ASM_SIMP_TAC[ARITH_RULE `s < 64 /\ 64 - s <= i ==> 64 <= i + s`];
    REWRITE_TAC[VAL_WORD_USHR; VAL_WORD_SHL; DIMINDEX_64; EQ_ADD_LCANCEL] THEN
    SUBGOAL_THEN `2 EXP 64 = 2 EXP (64 - s) * 2 EXP s` (fun th -> REWRITE_TAC[th; MOD_MULT2]) THEN
    REWRITE_TAC[GSYM EXP_ADD] THEN AP_TERM_TAC THEN ASM_ARITH_TAC]);;

(* The bits from s on of a number of which x is the lowest word: from x and a word y, the next one, or x again if that is enough. *)
let BITS_OF_WORDS = prove
 (`0 < s /\ s < 64 /\ w <= 64 /\ (s + w <= 64 \/ y MOD 2 EXP s = (n DIV 2 EXP 64) MOD 2 EXP s)
   ==> ((n MOD 2 EXP 64) DIV 2 EXP s + 2 EXP (64 - s) * y MOD 2 EXP s) MOD 2 EXP w = (n DIV 2 EXP s) MOD 2 EXP w`,
  STRIP_TAC THENL
   [SUBGOAL_THEN `2 EXP (64 - s) = 2 EXP w * 2 EXP (64 - s - w)` SUBST1_TAC THENL
     [REWRITE_TAC[GSYM EXP_ADD] THEN AP_TERM_TAC THEN ASM_ARITH_TAC; ALL_TAC] THEN
    REWRITE_TAC[GSYM MULT_ASSOC] THEN ONCE_REWRITE_TAC[ADD_SYM] THEN REWRITE_TAC[MOD_MULT_ADD] THEN
    REWRITE_TAC[DIV_MOD; GSYM EXP_ADD; MOD_MOD_EXP_MIN] THEN ASM_SIMP_TAC[ARITH_RULE `a <= 64 ==> MIN 64 a = a`];
    ASM_REWRITE_TAC[] THEN
    SUBGOAL_THEN `n DIV 2 EXP s = (n MOD 2 EXP 64) DIV 2 EXP s + 2 EXP (64 - s) * (n DIV 2 EXP 64)` SUBST1_TAC THENL
     [SUBGOAL_THEN `n = 2 EXP s * 2 EXP (64 - s) * (n DIV 2 EXP 64) + n MOD 2 EXP 64`
        (fun th -> GEN_REWRITE_TAC (LAND_CONV o LAND_CONV) [th]) THENL
       [REWRITE_TAC[MULT_ASSOC; GSYM EXP_ADD] THEN ASM_SIMP_TAC[ARITH_RULE `s < 64 ==> s + 64 - s = 64`] THEN
        ONCE_REWRITE_TAC[MULT_SYM] THEN REWRITE_TAC[DIVISION_SIMP];
        SIMP_TAC[DIV_MULT_ADD; EXP_EQ_0; ARITH_EQ] THEN REWRITE_TAC[ADD_SYM]];
      SUBGOAL_THEN `2 EXP (64 - s) * n DIV 2 EXP 64 = 2 EXP w * 2 EXP (64 - w) * (n DIV 2 EXP 64) DIV 2 EXP s + 2 EXP (64 - s) * (n DIV 2 EXP 64) MOD 2 EXP s`
        SUBST1_TAC THENL
       [REWRITE_TAC[MULT_ASSOC; GSYM EXP_ADD] THEN
        ASM_SIMP_TAC[ARITH_RULE `w <= 64 ==> w + 64 - w = 64`] THEN
        SUBGOAL_THEN `2 EXP 64 = 2 EXP (64 - s) * 2 EXP s` (fun th -> GEN_REWRITE_TAC (RAND_CONV o LAND_CONV o LAND_CONV) [th]) THENL
         [REWRITE_TAC[GSYM EXP_ADD] THEN AP_TERM_TAC THEN ASM_ARITH_TAC; ALL_TAC] THEN
        REWRITE_TAC[GSYM MULT_ASSOC; GSYM LEFT_ADD_DISTRIB] THEN AP_TERM_TAC THEN
        ONCE_REWRITE_TAC[MULT_SYM] THEN REWRITE_TAC[DIVISION_SIMP];
        ONCE_REWRITE_TAC[ARITH_RULE `a + b + c = b + a + c:num`] THEN REWRITE_TAC[MOD_MULT_ADD]]]]);;
let WORD_OF_NUMBER = prove
 (`j < k ==> val(word(read_bytes 8 (word_add a (word(8 * j))) m):int64) = (bignum k a m DIV 2 EXP (64 * j)) MOD 2 EXP 64`,
  DISCH_TAC THEN MP_TAC(SPECL [`a:int64`; `m:int64->byte`; `j:num`; `1`; `k:num`] WORDS_OF_BIGNUM) THEN
  ASM_REWRITE_TAC[ARITH_RULE `j + 1 <= k <=> j < k`; words_of; BIGNUM_1; VAL_WORD_READ; MULT_CLAUSES] THEN DISCH_THEN(SUBST1_TAC o SYM) THEN REFL_TAC);;

(* The digit of w bits at bit b of a number in memory, from the words that its first and its last bit are in. *)
let DIGIT_OF_WORDS = prove
 (`b + w <= 64 * k /\ 0 < w /\ w <= 64
   ==> val(word_or (word_ushr (word(read_bytes 8 (word_add a (word(8 * b DIV 64))) m)) (b MOD 64))
                   (word_shl (word(read_bytes 8 (word_add a (word(8 * (b + w - 1) DIV 64))) m)) ((64 - b MOD 64) MOD 64)):int64) MOD 2 EXP w =
       (bignum k a m DIV 2 EXP b) MOD 2 EXP w`,
  STRIP_TAC THEN
  SUBGOAL_THEN `b DIV 64 < k /\ (b + w - 1) DIV 64 < k` STRIP_ASSUME_TAC THENL [SIMP_TAC[RDIV_LT_EQ; ARITH_EQ] THEN CONJ_TAC THEN ASM_ARITH_TAC; ALL_TAC] THEN
  MP_TAC(SPECL [`b:num`; `64`] (CONJUNCT1 DIVISION_SIMP)) THEN MP_TAC(ARITH_RULE `b MOD 64 < 64`) THEN
  ABBREV_TAC `j = b DIV 64` THEN ABBREV_TAC `s = b MOD 64` THEN REPEAT STRIP_TAC THEN
  SUBGOAL_THEN `bignum k a m DIV 2 EXP b = (bignum k a m DIV 2 EXP (64 * j)) DIV 2 EXP s` SUBST1_TAC THENL
   [REWRITE_TAC[DIV_DIV; GSYM EXP_ADD] THEN AP_TERM_TAC THEN ASM_REWRITE_TAC[ARITH_RULE `64 * j + s = j * 64 + s`]; ALL_TAC] THEN
  DISJ_CASES_TAC(ARITH_RULE `s = 0 \/ 0 < s`) THENL
   [SUBGOAL_THEN `(b + w - 1) DIV 64 = j` SUBST1_TAC THENL
     [MATCH_MP_TAC DIV_UNIQ THEN EXISTS_TAC `w - 1` THEN MAP_EVERY UNDISCH_TAC [`j * 64 + s = b`; `s = 0`; `0 < w`; `w <= 64`] THEN ARITH_TAC; ALL_TAC] THEN
    ASM_REWRITE_TAC[SUB_0] THEN CONV_TAC NUM_REDUCE_CONV THEN
    REWRITE_TAC[word_ushr; SHL_0; EXP; DIV_1; WORD_VAL; WORD_OR_REFL] THEN ASM_SIMP_TAC[WORD_OF_NUMBER; MOD_MOD_EXP_MIN] THEN
    ASM_SIMP_TAC[ARITH_RULE `w <= 64 ==> MIN 64 w = w`]; ALL_TAC] THEN
  ASM_SIMP_TAC[MOD_LT; ARITH_RULE `0 < s ==> 64 - s < 64`; SHIFTED_WORDS; WORD_OF_NUMBER] THEN
  MATCH_MP_TAC BITS_OF_WORDS THEN ASM_REWRITE_TAC[] THEN
  DISJ_CASES_TAC(ARITH_RULE `s + w <= 64 \/ 64 < s + w`) THEN ASM_REWRITE_TAC[] THEN DISJ2_TAC THEN
  SUBGOAL_THEN `(b + w - 1) DIV 64 = j + 1` SUBST1_TAC THENL
   [MATCH_MP_TAC DIV_UNIQ THEN EXISTS_TAC `(s + w) - 65` THEN
    MAP_EVERY UNDISCH_TAC [`j * 64 + s = b`; `s < 64`; `64 < s + w`; `w <= 64`] THEN ARITH_TAC; ALL_TAC] THEN
  REWRITE_TAC[DIV_DIV; GSYM EXP_ADD; LEFT_ADD_DISTRIB; MULT_CLAUSES; MOD_MOD_EXP_MIN] THEN
  ASM_SIMP_TAC[ARITH_RULE `s < 64 ==> MIN 64 s = s`]);;
(* The highest digit, what is left of the last word. *)
let HIGHEST_DIGIT = prove
 (`val(word_ushr (word(read_bytes 8 (word_add a (word(8 * h))) m):int64) s) = bignum (h + 1) a m DIV 2 EXP (64 * h + s)`,
  REWRITE_TAC[VAL_WORD_USHR; EXP_ADD; GSYM DIV_DIV; BIGNUM_SUC_WORD] THEN
  ONCE_REWRITE_TAC[ADD_SYM] THEN SIMP_TAC[DIV_MULT_ADD; EXP_EQ_0; ARITH_EQ; DIV_LT; BIGNUM_BOUND; ADD_CLAUSES]);;

(* A register that counts bits down, w a digit. *)
let BITS_LESS = prove
 (`j < n ==> word_sub (word(w * (n - j))) (word w):int64 = word(w * (n - (j + 1)))`,
  DISCH_TAC THEN SUBGOAL_THEN `n - j = (n - (j + 1)) + 1` SUBST1_TAC THENL [ASM_ARITH_TAC; REWRITE_TAC[LEFT_ADD_DISTRIB; MULT_CLAUSES; WORD_ADD]] THEN
  CONV_TAC WORD_RULE);;
let NO_BITS_LEFT = prove
 (`j < n /\ 0 < w /\ w * n < 2 EXP 64 ==> (word(w * (n - (j + 1))):int64 = word 0 <=> j + 1 = n)`,
  STRIP_TAC THEN REWRITE_TAC[GSYM VAL_EQ_0; VAL_WORD64] THEN
  SUBGOAL_THEN `(w * (n - (j + 1))) MOD 2 EXP 64 = w * (n - (j + 1))` SUBST1_TAC THENL
   [MATCH_MP_TAC MOD_LT THEN MATCH_MP_TAC LET_TRANS THEN EXISTS_TAC `w * n` THEN ASM_REWRITE_TAC[LE_MULT_LCANCEL] THEN ARITH_TAC;
    REWRITE_TAC[MULT_EQ_0] THEN ASM_ARITH_TAC]);;
(* Its next digit, and the words that this one is in. *)
let DIGIT_INDEX = prove
 (`w * n <= 64 * k /\ 0 < w /\ k <= 256
   ==> j < n
   ==> w * (n - (j + 1)) + w <= 64 * k /\
       (w * (n - (j + 1))) DIV 64 + 1 <= k /\ (w * (n - (j + 1)) + w - 1) DIV 64 + 1 <= k /\
       word_sub (word(w * (n - j))) (word w):int64 = word(w * (n - (j + 1))) /\
       word_add (word(w * (n - (j + 1)))) (word(w - 1)):int64 = word(w * (n - (j + 1)) + w - 1) /\
       word_ushr (word(w * (n - (j + 1))):int64) 6 = word((w * (n - (j + 1))) DIV 64) /\
       word_ushr (word(w * (n - (j + 1)) + w - 1):int64) 6 = word((w * (n - (j + 1)) + w - 1) DIV 64)`,
  STRIP_TAC THEN DISCH_TAC THEN ASM_SIMP_TAC[BITS_LESS] THEN
  SUBGOAL_THEN `w * (n - (j + 1)) + w <= 64 * k` MP_TAC THENL
   [MATCH_MP_TAC LE_TRANS THEN EXISTS_TAC `w * n` THEN ASM_REWRITE_TAC[] THEN
    SUBGOAL_THEN `n = ((n - (j + 1)) + 1) + j` (fun th -> GEN_REWRITE_TAC (RAND_CONV o RAND_CONV) [th]) THENL
     [ASM_ARITH_TAC; REWRITE_TAC[LEFT_ADD_DISTRIB; MULT_CLAUSES] THEN ARITH_TAC];
    SPEC_TAC(`w * (n - (j + 1))`,`b:num`) THEN GEN_TAC THEN DISCH_TAC] THEN
  SUBGOAL_THEN `b < 2 EXP 64 /\ b + w - 1 < 2 EXP 64` STRIP_ASSUME_TAC THENL [ASM_ARITH_TAC; ALL_TAC] THEN
  ASM_REWRITE_TAC[ARITH_RULE `a + 1 <= k <=> a < k`; GSYM WORD_ADD] THEN
  ASM_SIMP_TAC[word_ushr; VAL_WORD64; MOD_LT; RDIV_LT_EQ; ARITH_EQ] THEN CONV_TAC NUM_REDUCE_CONV THEN REWRITE_TAC[] THEN ASM_ARITH_TAC);;
(* The same for numbers w, n, k. *)
let digit_index w n k =
  let th = INST [w,`w:num`; n,`n:num`; k,`k:num`] DIGIT_INDEX in
  CONV_RULE NUMERALS_CONV (MP th (numeral_goal (lhand(concl th))));;
let SHIFT_BY = prove
 (`b + w <= 64 * k /\ k <= 256
   ==> val(word b:int64) MOD 64 = b MOD 64 /\ val(word_sub (word 0) (word b):int64) MOD 64 = (64 - b MOD 64) MOD 64`,
  STRIP_TAC THEN SUBGOAL_THEN `b < 16385` MP_TAC THENL [ASM_ARITH_TAC; POP_ASSUM_LIST(K ALL_TAC) THEN DISCH_TAC] THEN
  REWRITE_TAC[VAL_WORD_SUB; VAL_WORD_0; VAL_WORD64; DIMINDEX_64] THEN CONV_TAC NUM_REDUCE_CONV THEN
  REWRITE_TAC[CONV_RULE NUM_REDUCE_CONV (SPECL [`n:num`; `64`; `2 EXP 58`] MOD_MOD); ADD_CLAUSES] THEN
  ASM_SIMP_TAC[MOD_LT; ARITH_RULE `b < 16385 ==> b < 18446744073709551616`] THEN
  MP_TAC(SPECL [`b:num`; `64`] (CONJUNCT1 DIVISION_SIMP)) THEN MP_TAC(ARITH_RULE `b MOD 64 < 64`) THEN
  SPEC_TAC(`b MOD 64`,`s:num`) THEN SPEC_TAC(`b DIV 64`,`q:num`) THEN REPEAT STRIP_TAC THEN
  SUBGOAL_THEN `18446744073709551616 - b = 64 * (288230376151711743 - q) + 64 - s` SUBST1_TAC THENL
   [ASM_ARITH_TAC; REWRITE_TAC[MOD_MULT_ADD]]);;

(* What lookup is given: digit i of e, or the highest one, digit i of as many bits as are left. *)
let DIGIT_LOOKED_UP_BY = prove
 (`w * i + w <= 64 * k /\ k <= 256 /\ 0 < w /\ w <= 64
   ==> val(word_and (word_or
         (word_ushr (word(read_bytes 8 (word_add a (word(8 * (w * i) DIV 64))) m)) (val(word(w * i):int64) MOD 64))
         (word_shl (word(read_bytes 8 (word_add a (word(8 * (w * i + w - 1) DIV 64))) m)) (val(word_sub (word 0) (word(w * i)):int64) MOD 64)))
         (word(2 EXP w - 1)):int64) = (bignum k a m DIV (2 EXP w) EXP i) MOD 2 EXP w`,
  STRIP_TAC THEN MP_TAC(SPEC `w * i:num` (GEN `b:num` SHIFT_BY)) THEN MP_TAC(SPEC `w * i:num` (GEN `b:num` DIGIT_OF_WORDS)) THEN ASM_REWRITE_TAC[] THEN
  REPEAT STRIP_TAC THEN ASM_REWRITE_TAC[VAL_WORD_AND_MASK_WORD; EXP_EXP]);;
let HIGHEST_LOOKED_UP = prove
 (`64 * h + s = w * i
   ==> val(word_ushr (word(read_bytes 8 (word_add a (word(8 * h))) m):int64) s) = bignum (h + 1) a m DIV (2 EXP w) EXP i`,
  REWRITE_TAC[HIGHEST_DIGIT; EXP_EXP] THEN DISCH_THEN SUBST1_TAC THEN REFL_TAC);;
let MASK_BELOW = prove
 (`val(word_and x (word(2 EXP w - 1)):int64) < 2 EXP w`,
  REWRITE_TAC[VAL_WORD_AND_MASK_WORD; MOD_LT_EQ; EXP_EQ_0; ARITH_EQ]);;
let SHIFTED_BELOW = prove
 (`64 - s <= w ==> val(word_ushr (x:int64) s) < 2 EXP w`,
  DISCH_TAC THEN REWRITE_TAC[VAL_WORD_USHR] THEN SIMP_TAC[RDIV_LT_EQ; EXP_EQ_0; ARITH_EQ] THEN MATCH_MP_TAC LTE_TRANS THEN EXISTS_TAC `2 EXP 64` THEN
  REWRITE_TAC[VAL64_BOUND; GSYM EXP_ADD; LE_EXP] THEN ASM_ARITH_TAC);;

(* |- what the code computes (as a route shows it) = a digit, which is below 2 EXP w, of the exponent of k words at e: digit n - (j + 1), from
   th: j < n; and the highest. *)
let as_in_routes w th = CONV_RULE(NUMERALS_CONV THENC LAND_CONV SUM_CONV)
  (PURE_REWRITE_RULE[SHL_WORD; NUM_EXP_CONV (mk_binop `(EXP):num->num->num` `2` (mk_small_numeral w))] th);;
let below_rows w th = mk_binop `(<):num->num->bool` (rand(concl th)) (mk_small_numeral (1 lsl w));;
let digit_at w n k e th =
  let index = CONJUNCT1(MP (digit_index (mk_small_numeral w) n k) th) in
  let digit = INST [mk_small_numeral w,`w:num`; vsubst [n,`n:num`] `n - (j + 1)`,`i:num`; k,`k:num`; e,`a:int64`] DIGIT_LOOKED_UP_BY in
  let sizes = rand(lhand(concl digit)) in
  let digit = as_in_routes w (MP (CONV_RULE(LAND_CONV(LAND_CONV NUMERALS_CONV)) digit) (CONJ index (numeral_goal sizes))) in
  CONJ digit (EQT_ELIM(REWRITE_CONV[MOD_LT_EQ; ARITH_EQ] (below_rows w digit)));;
let highest_digit w k e =
  let i = (64 * k - 1) / w in
  let s = w * i - 64 * (k - 1) in
  let number n v = mk_small_numeral n,v in
  let digit = INST [number w `w:num`; number i `i:num`; number (k - 1) `h:num`; number s `s:num`; e,`a:int64`] HIGHEST_LOOKED_UP in
  let digit = as_in_routes w (MP digit (numeral_goal (lhand(concl digit)))) in
  let below = PART_MATCH (lhand o rand) (INST [number w `w:num`] SHIFTED_BELOW) (lhs(concl digit)) in
  let below = CONV_RULE(RAND_CONV NUM_EXP_CONV) (MP below (numeral_goal (lhand(concl below)))) in
  CONJ digit (PURE_REWRITE_RULE[digit] below);;

(* Goal: pc behind round j of n, which counts down to zero by w. *)
let BITS_COUNTED_TAC w j n : tactic = fun (asl,goal as g) ->
  let below = assumed asl ((=) (mk_binop `(<):num->num->bool` j n)) in
  let th = INST [mk_small_numeral w,`w:num`; n,`n:num`] NO_BITS_LEFT in
  let th = MP th (CONJ below (numeral_goal (rand(lhand(concl th))))) in
  (ASM_REWRITE_TAC[th] THEN BOOL_CASES_TAC (vsubst [n,`n:num`] `j + 1 = n`) THEN REWRITE_TAC[] THEN CONV_TAC(LAND_CONV add_conv) THEN REFL_TAC) g;;

(* ---- phases ---- *)

let PRODUCT_REDUCED = prove
 (`coprime(n,r) /\ (z * r == t) (mod n) /\ (t == v * r * r) (mod n) ==> (z == v * r) (mod n)`,
  CONV_TAC NUMBER_RULE);;
let RESULT_REDUCED = prove
 (`coprime(n,r) /\ (z * r == t) (mod n) /\ (t == v * r) (mod n) ==> (z == v) (mod n)`,
  CONV_TAC NUMBER_RULE);;
let SQUARED = prove
 (`u = x * x /\ (x == v * r) (mod n) ==> (u == (v EXP 2) * r * r) (mod n)`,
  REWRITE_TAC[EXP_2] THEN CONV_TAC NUMBER_RULE);;
let MULTIPLIED = prove
 (`u = x * y /\ (x == v * r) (mod n) /\ (y == w * r) (mod n) ==> (u == (v * w) * r * r) (mod n)`,
  CONV_TAC NUMBER_RULE);;
let POWER_MULTIPLIED = prove
 (`u = x * y /\ (x == (b EXP i) * r) (mod n) /\ (y == (b EXP j) * r) (mod n) ==> (u == (b EXP (i + j)) * r * r) (mod n)`,
  REWRITE_TAC[EXP_ADD; MULTIPLIED]);;
let TAKEN_IN = prove
 (`u = z * y /\ (z * r == x) (mod n) /\ y = (r * r * r) MOD n ==> (u == (x EXP 1) * r * r) (mod n)`,
  STRIP_TAC THEN SUBGOAL_THEN `(y == r * r * r) (mod n)` MP_TAC THENL
   [ASM_REWRITE_TAC[CONG; MOD_MOD_REFL]; UNDISCH_TAC `(z * r == x) (mod n)` THEN ASM_REWRITE_TAC[EXP_1] THEN CONV_TAC NUMBER_RULE]);;
let TAKEN_OUT = prove
 (`u = x * y /\ (x == v * r) (mod n) /\ y = 1 ==> (u == v * r) (mod n)`,
  CONV_TAC NUMBER_RULE);;
let IN_WORDS = prove(`a = z /\ (z == v) (mod n) ==> (a == v) (mod n)`,SIMP_TAC[]);;
let IN_WORDS_BELOW = prove(`a = z /\ z < b ==> a < b:num`,SIMP_TAC[]);;
let ONE_IN = prove(`u = r MOD n ==> (u == (x EXP 0) * r) (mod n)`,
  DISCH_THEN SUBST1_TAC THEN REWRITE_TAC[EXP; MULT_CLAUSES; CONG; MOD_MOD_REFL]);;

(* z from z r < t + n (r + d), for t below a and n at most b: almost reduced; and for t below g, as after a multiplication by 1 *)
let ALMOST_REDUCED = prove
 (`z * r < t + n * (r + d) /\ t < a /\ n < b + 1 ==> a + b * (r + d) <= g * r ==> z < g`,
  REPEAT STRIP_TAC THEN
  SUBGOAL_THEN `z * r < g * r` MP_TAC THENL [ALL_TAC; SIMP_TAC[LT_MULT_RCANCEL]] THEN
  SUBGOAL_THEN `n * (r + d) <= b * (r + d)` MP_TAC THENL [REWRITE_TAC[LE_MULT_RCANCEL] THEN ASM_ARITH_TAC; ASM_ARITH_TAC]);;
let BELOW_TWICE = prove
 (`z * r < t + n * (r + d) /\ t < g /\ 1 < n ==> g + d <= r ==> z < 2 * n`,
  REPEAT STRIP_TAC THEN
  SUBGOAL_THEN `z * r < (2 * n) * r` MP_TAC THENL [ALL_TAC; SIMP_TAC[LT_MULT_RCANCEL]] THEN
  SUBGOAL_THEN `1 * g <= n * g /\ n * (g + d) <= n * r` MP_TAC THENL
   [ASM_REWRITE_TAC[LE_MULT_RCANCEL; LE_MULT_LCANCEL] THEN ASM_ARITH_TAC; REWRITE_TAC[LEFT_ADD_DISTRIB] THEN ASM_ARITH_TAC]);;
let PRODUCT_BELOW = prove(`u = x * y /\ y = 1 /\ x < g ==> u < g`,SIMP_TAC[MULT_CLAUSES]);;

(* What the final subtraction asks and gives. *)
let SUBTRACTION_ASKS = prove
 (`w < g /\ w < 2 * n ==> &w < min (&g) (&(2 * n) - &(g * val(word 0:int64))):int`,
  REWRITE_TAC[VAL_WORD_0; MULT_CLAUSES; INT_SUB_RZERO; INT_LT_MIN; INT_OF_NUM_LT]);;
let SUBTRACTION_GIVES = prove
 (`z = (g * val(word 0:int64) + w) MOD n /\ (w == v) (mod n) ==> z = v MOD n`,
  REWRITE_TAC[VAL_WORD_0; MULT_CLAUSES; ADD_CLAUSES; CONG] THEN SIMP_TAC[]);;

(* What is known of a number, in what it is kept: `Value v` is v in Montgomery form. *)
type form = Value of term | Input | Result of term;;

(* Goal: a fact about what a phase leaves, from what it says and what is known of its operands. *)
let REDUCED_BELOW_TAC lemma bounds : tactic = fun (asl,w as g) ->
  let th = assumed asl (fun tm -> is_binary "<" tm && is_binary "*" (lhand tm) && lhand(lhand tm) = lhand w) in
  let t = lhand(rand(concl th)) and n = lhand(rand(rand(concl th))) in
  (MATCH_MP_TAC(MATCH_MP lemma (end_itlist CONJ (th :: bounds asl t n))) THEN CONV_TAC NUM_REDUCE_CONV THEN NO_TAC) g;;
let bounded asl x p = assumed asl (fun tm -> is_binary "<" tm && lhand tm = x && p (rand tm));;
let PHASE_TAC : tactic =
  FIRST_ASSUM ACCEPT_TAC ORELSE
  BY_TAC [PRODUCT_REDUCED; RESULT_REDUCED; SQUARED; POWER_MULTIPLIED; TAKEN_IN; TAKEN_OUT; IN_WORDS; IN_WORDS_BELOW; PRODUCT_BELOW] ORELSE
  REDUCED_BELOW_TAC ALMOST_REDUCED (fun asl t n ->
    [CONV_RULE(RAND_CONV(RAND_CONV NUM_MULT_CONV)) (PART_MATCH lhand (SPEC_ALL BIGNUM_BOUND) t); bounded asl n (is_binary "+")]) ORELSE
  REDUCED_BELOW_TAC BELOW_TWICE (fun asl t n ->
    [bounded asl t (is_binary "EXP"); assumed asl (fun tm -> is_binary "<" tm && lhand tm = `1` && rand tm = n)]);;
(* The same for a product whose value is not yet written as that of its factors; powers shows that it is. *)
let PRODUCT_AS_TAC powers : tactic = fun (asl,w as g) ->
  let u,v,_ = congruence w in
  let product = value asl u in
  let x,y = dest_binary "*" (rand(concl product)) in
  let th = MATCH_MP MULTIPLIED (CONJ product (CONJ (in_montgomery_form asl x) (in_montgomery_form asl y))) in
  let _,v',_ = congruence (concl th) in
  (SUBGOAL_THEN (mk_eq(lhand v,lhand v')) SUBST1_TAC THENL [powers; ACCEPT_TAC th]) g;;
(* A number in Montgomery form, its power written in another way. *)
let AS_POWER_TAC powers : tactic = fun (asl,w as g) ->
  let z,v,_ = congruence w in
  let th = in_montgomery_form asl z in
  let _,v',_ = congruence (concl th) in
  (SUBGOAL_THEN (mk_eq(lhand v,lhand v')) SUBST1_TAC THENL [powers; ACCEPT_TAC th]) g;;

(* What the callees ask, where it is not known as it stands: an index below the number of rows, a carry 0, a number to be subtracted from that is below twice the
   other, and that this one is positive. *)
let ASKED_TAC w : tactic =
  let w = mk_small_numeral w in
  MATCH_ACCEPT_TAC (CONV_RULE NUM_REDUCE_CONV (INST [w,`w:num`] MASK_BELOW)) ORELSE
  (fun (_,goal as g) ->
    let th = PART_MATCH (lhand o rand) (INST [w,`w:num`] SHIFTED_BELOW) (lhand goal) in
    ACCEPT_TAC (CONV_RULE(RAND_CONV NUM_EXP_CONV) (MP th (numeral_goal (lhand(concl th))))) g) ORELSE
  (REWRITE_TAC[VAL_WORD_0] THEN CONV_TAC NUM_REDUCE_CONV THEN NO_TAC) ORELSE
  (MATCH_MP_TAC SUBTRACTION_ASKS THEN CONJ_TAC THENL
    [(fun (_,w as g) -> MATCH_ACCEPT_TAC (CONV_RULE(RAND_CONV(RAND_CONV NUM_MULT_CONV)) (PART_MATCH lhand (SPEC_ALL BIGNUM_BOUND) (lhand w))) g);
     (fun (asl,w as g) -> (PURE_ONCE_REWRITE_TAC[value asl (rand(rand w))] THEN FIRST_ASSUM ACCEPT_TAC) g)]) ORELSE
  (fun (asl,w as g) -> (PURE_REWRITE_TAC[GT] THEN PURE_ONCE_REWRITE_TAC[value asl (lhand w)] THEN MATCH_MP_TAC (ARITH_RULE `1 < n ==> 0 < n`) THEN
    FIRST_ASSUM ACCEPT_TAC) g);;

(* Goal: z = v MOD n, from the final subtraction. *)
let FINAL_TAC : tactic = fun (asl,w as g) ->
  let subtracted = value asl (lhs w) in
  let words = rand(lhand(rand(concl subtracted))) in
  let subtracted = PURE_REWRITE_RULE[value asl (rand(rand(concl subtracted)))] subtracted in
  let th = MATCH_MP SUBTRACTION_GIVES (CONJ subtracted (assumed asl (congruent_to ((=) words)))) in
  ACCEPT_TAC (REWRITE_RULE[SUB_REFL; EXP; DIV_1] th) g;;

(* Goal: what is to be shown of the row of k words that lookup found; digit says what its index is, and that it is below the number of rows; table says
   of m' what the rows are. *)
let ROW_FOUND_TAC k table digit : tactic = fun (asl,w as g) ->
  let found = assumed asl (fun t -> is_eq t && is_const_app "words_of" 3 (rhs t)) in
  let [number;_;_] = snd(strip_comb(rhs(concl found))) in
  let found = CONV_RULE(RAND_CONV(RATOR_CONV(RAND_CONV(everywhere (is_const_app "read_bytes" 3) (read_back asl))))) found in
  let digit,small = CONJ_PAIR (digit asl) in
  let row = MATCH_MP (CONV_RULE (NUMERALS_CONV THENC SUM_CONV) (SPECL [rand number; rand(rator number); k] ROW_OF_TABLE)) small in
  let found = CONV_RULE(RAND_CONV(REWR_CONV row)) (PURE_REWRITE_RULE[digit] found) in
  let known = MATCH_MP (assumed asl ((=) (vsubst [rand number,`m':int64->byte`] table))) small in
  (SUBST1_TAC found THEN ACCEPT_TAC(CONV_RULE SUM_CONV known)) g;;

(* ---- the proof ---- *)

(* The parts of the buffers that have views: what is halves is chunk_reduce's table. *)
let pair_table k = 32 * (((64 * k + 28) / 29 + 2) / 2) + 16;;
let pair_chunks k = 8 * ((32 * k + 38) / 29);;
let phase_parts k a = if a = `c:int64` then [0,pair_table k] else [0,pair_chunks k];;
let pair_parts k a =
  let rec from start = function [] -> [] | n :: rest -> (start,n) :: from (start + n) rest in
  let part = [8 * k; pair_chunks k; 8 * k] in
  from 0 (match a with
    | Var("c",_) -> [pair_table k; pair_table k]
    | Var("m",_) -> part @ part @ [8 * k]
    | _ -> [8 * k; 8 * k]);;

(* The window has w bits. callees: the phases that square and multiply, lookup, compare-and-subtract, with their theorems, of views *)
let exponentiation_of_views w k callees kernel =
  let c = caller_of kernel callees in
  let goal = kernel.Kernel.goal and length = kernel.Kernel.length in
  let later = `m':int64->byte` and j = `j:num` in
  let num = mk_small_numeral in
  let rows = 1 lsl w and digits = (64 * k - 1) / w in (* digits but the highest *)
  let windows = num digits and powers = num (rows - 2) in

  (* Routes from label to label, and what registers hold at the labels. *)
  let way,at_first = itinerary c
    [0,`z:int64`; 1,`x:int64`; 2,`e:int64`; 3,`c:int64`; 4,`m:int64`; 5,`t:int64`; 6,mk_comb(`word:num->int64`,num k)] "first" in
  let { with_stack; code_in; register_of = register; entry; stored; reads; leg_to = go; circle; _ } = way in
  let after n = List.map (fun (k,e) -> k,vsubst [n,j] e) in
  let behind = behind_round in
  let at_entry = last_state (List.hd entry).run in
  let first,at_power = go "1" (label_at kernel "first") at_first reads "power" in
  let holds_power,power_round = circle "2" "power"
    [register "power" "row",summed (vsubst [List.assoc (register "power" "row") at_power,`a:int64`; num (8 * k),`n:num`] `word_add a (word(n * j)):int64`);
     register "power" "left",vsubst [powers,`n:num`] `word(n - j):int64`] at_power reads in
  let between,at_window = go "3" (behind power_round) (after powers holds_power) reads "window" in
  let indices = digit_index (num w) windows (num k) in
  let equations = List.filter is_eq (conjuncts(rand(concl indices))) in
  let holds_window,window_round = circle "4" "window" [register "window" "left",vsubst [num w,`w:num`; windows,`n:num`] `word(w * (n - j)):int64`]
    at_window (fun m -> equations @ reads m) in
  let leave,_ = go "5" (behind window_round) (after windows holds_window) reads "" in
  let rounds_of round n = all_rounds (mk_abs(j,route_events round)) n in
  let witness = trace_witness_with (List.map (fun c -> fst(dest_var(trace_variable c))) callees) goal
    (vsubst [with_stack `word_sub sp (word stack):int64`,`f:int64`]
      (append_events [route_events leave; rounds_of window_round windows; route_events between;
        rounds_of power_round powers; route_events first; route_events entry])) in

  (* What the contract says, of the initial memory; the two numbers with the addresses of their tables. *)
  let bignum n a m = list_mk_comb(`bignum`,[num n; a; m]) and before = `m:int64->byte` in
  let stated = subst [before,`mem_of s`] (snd(strip_forall(snd(dest_exists goal)))) in
  let region name = find_term (fun t -> is_const_app "," 2 t && lhand t = mk_var(name,`:int64`) && is_numeral(rand t)) stated in
  let [p_table,p; q_table,q] = mapfilter (fun t -> match t with
    | Comb(Comb(Const(">",_),n),Comb(Const("NUMERAL",_),_)) when is_const_app "view" 5 n -> rand(rator(rand n)),n
    | _ -> failwith "") (conjuncts(lhand stated)) in
  let x = bignum (2 * k) `x:int64` before in
  let e_p,e_q = match mapfilter (fun t -> rand(lhand(rand t))) (List.filter (fun t -> is_eq t && is_const_app "MOD" 2 (rand t)) (conjuncts(rand(snd(dest_exists(rand stated)))))) with
    | [e_p; e_q] -> e_p,e_q | _ -> failwith "exponents" in
  let chunk_count = pair_chunks k / 8 in
  let power n = mk_binop `(EXP):num->num->num` `2` (num n) in
  let radix = power (58 * chunk_count) and size = power (64 * k) in
  let times a b = mk_binop `( * ):num->num->num` a b in
  let cubed = times radix (times radix radix) in

  (* What is known of a number modulo n that is kept at a: chunks, a product, words. *)
  let congruent a b n = vsubst [a,`a:num`; b,`b:num`; n,`n:num`] `(a == b) (mod n)` and less a b = mk_binop `(<):num->num->bool` a b in
  let chunks a m = list_mk_comb(`view`,[num chunk_count; `58`; `8`; `\digit:num. digit`; bignum chunk_count a m]) in
  let below_twice a n = less a (times `2` n) in
  let chunk_facts n a form =
    let z = chunks a later in
    less z size ::
    (match form with
     | Value v -> [congruent z (times v radix) n]
     | Input -> [congruent (times z radix) x n]
     | Result v -> [below_twice z n; congruent z v n]) in
  let product_facts n a form =
    let u = bignum (2 * k) a later in
    match form with
    | Value v -> [congruent u (times v (times radix radix)) n]
    | Result v -> [less u size; congruent u (times v radix) n]
    | Input -> failwith "no product" in
  let word_facts n a form =
    let w = bignum k a later in
    match form with
    | Value v -> [congruent w (times v radix) n]
    | Result v -> [below_twice w n; congruent w v n]
    | Input -> failwith "no words" in
  (* What a phase leaves: chunks modulo the number whose table it has, a product and words modulo the other. *)
  let at leg k = rand(concl(read_reg [] (state_part 1 (last_state leg.run)) k)) in
  let phase_with tac leg (z,u,a) =
    let n,other = if at leg 2 = p_table then p,q else q,p in
    let facts f place = function None -> [] | Some form -> f place form in
    List.map (fun fact -> fact,tac) (facts (chunk_facts n) (at leg 0) z @ facts (product_facts other) (at leg 3) u @ facts (word_facts other) (at leg 4) a) in
  let phase = phase_with PHASE_TAC in
  let power_of i = mk_binop `(EXP):num->num->num` x i in
  let some v = Some(Value v) in

  let [row_p;row_q] = (* row i of the tables, from where the first phases write row 0 *)
    List.map (fun leg i -> summed (vsubst [at leg 4,`a:int64`; num (8 * k),`n:num`; i,`i:num`] `word_add a (word(n * i)):int64`))
      (fst(chop_list 2 first)) in
  let table n row rows = mk_forall(`c:num`,mk_imp(less `c:num` rows,congruent (bignum k (row `c:num`) later) (times (power_of `c:num`) radix) n)) in
  let tables rows = [table p row_p rows; table q row_q rows] in
  let kept regions = List.fold_right (fun r rest -> mk_conj(vsubst [r,`r:int64#num`] `~in_region r b`,rest)) (butlast regions)
    (vsubst [last regions,`r:int64#num`] `~in_region r b`) in
  let unchanged_but regions = mk_forall(`b:int64`,mk_imp(kept regions,`m' (b:int64) = m b:byte`)) in
  let frame = with_stack `(f:int64,stack:num)` in
  let unchanged = unchanged_but [region "t"; frame] and changed_last = unchanged_but [region "z"; region "t"; frame] in
  let base = [mk_comb(code_in,later); unchanged] @ stored in
  (* Between steps p has chunks and q a product. *)
  let [acc_leg_q;acc_leg_p] = fst(chop_list 2 window_round) in
  let acc v_p v_q = chunk_facts p (at acc_leg_p 0) (Value v_p) @ product_facts q (at acc_leg_p 3) (Value v_q) in
  let so_far e j = vsubst [e,`e:num`; num rows,`b:num`; windows,`n:num`; j,`j:num`] `e DIV b EXP (n - j)` in
  let digit e = vsubst [e,`e:num`; num rows,`b:num`; windows,`n:num`] `(e DIV b EXP (n - (j + 1))) MOD b` in
  let highest e = vsubst [e,`e:num`; num rows,`b:num`; windows,`n:num`] `e DIV b EXP n` in
  let squared v = mk_binop `(EXP):num->num->num` v `2` in
  let result n e a = vsubst [bignum k a later,`z:num`; power_of e,`v:num`; n,`n:num`] `z = v MOD n` in

  let s = way.surrounded (fun _ -> []) (ASKED_TAC w) in
  let circuit name = way.circuit_at name j in
  let power_loop = circuit "power" powers holds_power (base @ acc (power_of `j + 2`) (power_of `j + 2`) @ tables `j + 2`) power_round in
  let window_loop = circuit "window" windows holds_window
    (base @ acc (power_of (so_far e_p j)) (power_of (so_far e_q j)) @ tables (num rows)) window_round in

  let gains legs forms = List.map2 phase legs forms in
  let x0 = power_of `0` and x1 = power_of `1` in
  let x2 = squared x1 in
  let first_gains = gains (butlast first)
    [Some Input,None,some x0; Some Input,None,some x0; Some Input,some x1,None; some x1,some x1,None; some x1,some x2,some x1; some x2,some x2,some x1] in
  let power_gains =
    let row = some (power_of `j + 2`) and next = some (power_of `(j + 2) + 1`) in
    gains (butlast power_round) [row,next,row; next,next,row] in
  (* A row found, e a number's exponent, and products with it, equal to the power of x that is wanted by tac. *)
  let found index n e row leg power = List.map (fun fact -> fact,ROW_FOUND_TAC (num k) (table n row (num rows)) (index (rand(rator e))))
    (word_facts n (at leg 0) (Value (power_of power))) in
  let product tac = phase_with (PHASE_TAC ORELSE PRODUCT_AS_TAC tac) in
  let between_gains =
    let [look_p;mul_p;look_q;mul_q] = butlast between in
    let found = found (fun e _ -> highest_digit w k e) and product = product (REWRITE_TAC[EXP; MULT_CLAUSES]) in
    let v_p = power_of (highest e_p) and v_q = power_of (highest e_q) in
    [found p e_p row_p look_p (highest e_p); product mul_p (None,some v_p,None);
     found q e_q row_q look_q (highest e_q); product mul_q (some v_p,some v_q,None)] in
  let window_powers e = REWRITE_TAC[squared_times w] THEN
    since (less j windows) (MATCH_MP (ARITH_RULE `j < n ==> n - (j + 1) + 1 = n - j`)) THEN
    FIRST_ASSUM(fun th -> ACCEPT_TAC(PURE_REWRITE_RULE[th]
      (INST [x,`x:num`; e,`e:num`; num rows,`b:num`; vsubst [windows,`n:num`] `n - (j + 1)`,`i:num`] NEXT_WINDOW))) in
  let window_gains =
    let squared_legs,[look_p;mul_p;look_q;mul_q] = chop_list (2 * w) (butlast window_round) in
    let rec go legs v_p v_q = match legs with
      | leg :: leg' :: more -> phase leg (some v_q,some (squared v_p),None) :: phase leg' (some (squared v_p),some (squared v_q),None) ::
          (if more = [] then [] else go more (squared v_p) (squared v_q))
      | _ -> failwith "squarings" in
    let rec times n f v = if n = 0 then v else times (n - 1) f (f v) in
    let v e = power_of (so_far e j) and next e = power_of (so_far e `j + 1`) in
    let found = found (fun e asl -> digit_at w windows (num k) e (assumed asl ((=) (less j windows)))) in
    go squared_legs (v e_p) (v e_q) @
    [found p e_p row_p look_p (digit e_p); product (window_powers e_p) mul_p (some (times w squared (v e_q)),some (next e_p),None);
     found q e_q row_q look_q (digit e_q); product (window_powers e_q) mul_q (some (next e_p),some (next e_q),None)] in
  let leave_gains =
    let v e = power_of (so_far e windows) in
    let [mul_p;mul_q;words_p;words_q;sub_p;sub_q;_] = leave in
    let final n e leg = [result n e (at leg 0),FINAL_TAC] in
    gains [mul_p;mul_q;words_p;words_q] [some (v e_q),Some(Result (v e_p)),None; Some(Result (v e_p)),Some(Result (v e_q)),None;
      Some(Result (v e_q)),None,Some(Result (v e_p)); None,None,Some(Result (v e_q))] @
    [(changed_last,UNCHANGED_REGION_TAC) :: final p e_p sub_p; final q e_q sub_q] in

  let assume tm tac = SUBGOAL_THEN tm ASSUME_TAC THENL [tac; ALL_TAC] in
  let after_entry = vsubst [state_part 7 at_entry,later] in
  (* coprime with the radix, bounds as numbers, 1 and R^3 in the forms of the phases *)
  let number_tac n : tactic =
    assume (vsubst [n,`n:num`; radix,`r:num`] `coprime(n,r)`) (MATCH_MP_TAC ODD_COPRIME_POWER THEN FIRST_ASSUM ACCEPT_TAC) THEN
    (fun (asl,_ as g) ->
      let th = assumed asl (fun tm -> is_const_app "int_lt" 2 tm && rand(lhand tm) = n) in
      let a,b = match rand(concl th) with
        | Comb(Comb(_,Comb(Comb(_,Comb(_,a)),Comb(_,b))),_) -> a,b | _ -> failwith "the bound of a number" in
      let le = EQT_ELIM(NUM_REDUCE_CONV (mk_binop `(<=):num->num->bool` b a)) in
      ASSUME_TAC(PURE_REWRITE_RULE[MATCH_MP INT_OF_NUM_SUB le; INT_OF_NUM_ADD; INT_OF_NUM_LT] th) g) THEN
    (fun (asl,_ as g) ->
      let unit = assumed asl (fun tm -> is_eq tm && is_const_app "view" 5 (lhs tm) && rand tm = mk_binop `(MOD):num->num->num` radix n) in
      let cube = assumed asl (fun tm -> is_eq tm && rand tm = mk_binop `(MOD):num->num->num` (power (3 * 58 * chunk_count)) n) in
      let u = lhs(concl unit) in
      (ASSUME_TAC(INST [x,`x:num`] (MATCH_MP ONE_IN unit)) THEN
       ASSUME_TAC(PURE_REWRITE_RULE[SYM((PURE_REWRITE_CONV[GSYM EXP_ADD] THENC ONCE_DEPTH_CONV NUM_ADD_CONV THENC ONCE_DEPTH_CONV NUM_ADD_CONV) cubed)] cube) THEN
       assume (less u size) (fun (asl,_ as g) ->
         (SUBST1_TAC unit THEN MATCH_MP_TAC LTE_TRANS THEN EXISTS_TAC n THEN CONJ_TAC THENL
           [REWRITE_TAC[MOD_LT_EQ] THEN MP_TAC(assumed asl ((=) (less `1` n))) THEN ARITH_TAC;
            MP_TAC(bounded asl n (is_binary "+")) THEN
            MP_TAC(EQT_ELIM(NUM_REDUCE_CONV (mk_binop `(<=):num->num->bool`
              (lhand(rand(concl(bounded asl n (is_binary "+"))))) size))) THEN ARITH_TAC]) g)) g) in
  let index_tac _ : tactic = fun (asl,_ as g) -> MAP_EVERY ASSUME_TAC (CONJUNCTS(MP indices (assumed asl ((=) (less j windows))))) g in
  let row_one_tac m : tactic = fun (asl,_ as g) ->
    MAP_EVERY (fun (_,th) -> let th = SPEC `1` th in
        ASSUME_TAC(CONV_RULE SUM_CONV (MP th (arith asl (lhand(concl th)))))) (List.filter (fun (_,th) -> table_of m (concl th)) asl) g in
  let rows_tac cases : tactic =
    GEN_TAC THEN DISCH_THEN(MP_TAC o MATCH_MP (ARITH_RULE cases)) THEN
    DISCH_THEN(DISJ_CASES_THEN (fun th ->
      if is_eq(concl th) then SUBST1_TAC th THEN CONV_TAC SUM_CONV THEN FIRST_ASSUM ACCEPT_TAC
      else (fun (asl,w as g) -> tryfind (fun (_,table) -> ACCEPT_TAC(MATCH_MP table th) g) asl))) in
  let same_power = AP_TERM_TAC THEN ARITH_TAC in

  (* The trace's function has a name until the end, since it is large; so have the rounds' events. *)
  let trace = named "trace" witness in
  let rounds = List.map (fun l -> l.leaves) [power_loop; window_loop] in
  TAC_PROOF(([],goal),MAP_EVERY CHOOSE_CALLEE_TAC callees THEN NAMED_TAC [trace]
   (EXISTS_TAC (lhs(concl trace)) THEN INTRO_TAC length THEN ASSUME_TAC length THEN FRAME_TAC (stack_bytes goal) THEN NAMED_TAC rounds (
    RULE_ASSUM_TAC(fun th -> if is_forall(concl th) then th else PURE_REWRITE_RULE[GT] th) THEN
    number_tac p THEN number_tac q THEN
    RUN_TAC (List.hd entry).run THEN
    assume (after_entry unchanged) UNCHANGED_REGION_TAC THEN
    assume (after_entry (hd base)) (CODE_TAC length) THEN
    MAP_EVERY (fun tm -> assume (after_entry tm) (fun (asl,w as g) -> ACCEPT_TAC (read_back asl (lhs w)) g)) stored THEN
    MAP_EVERY (fun (k,e) -> assume (mk_eq(mk_comb(state_part 1 at_entry,num k),e)) (fun (asl,w as g) ->
      ACCEPT_TAC (follow asl (differ_numeral (rand(lhs w))) (lhs w)) g)) at_first THEN
    ROUTE_TAC s "1" first first_gains THEN
    CIRCUIT_TAC s "2" power_loop power_round power_gains row_one_tac
      (SUMS_TAC ORELSE REWRITE_TAC[SUB_0],
       rows_tac `c < 0 + 2 ==> c = 0 \/ c = 1` ORELSE AS_POWER_TAC (REWRITE_TAC[ADD_CLAUSES; EXP_1]))
      (COUNTED_TAC j powers,SUMS_TAC ORELSE since_accept (less j powers) (MATCH_MP ONE_LESS),
       rows_tac `c < (j + 1) + 2 ==> c < j + 2 \/ c = j + 2` ORELSE AS_POWER_TAC same_power)
    (RULE_ASSUM_TAC(fun th -> if table_of `m2z:int64->byte` (concl th) then CONV_RULE NUMERALS_CONV th else th) THEN
     ROUTE_TAC s "3" between between_gains THEN
     CIRCUIT_TAC s "4" window_loop window_round window_gains index_tac
      (REWRITE_TAC[SUB_0] THEN CONV_TAC NUM_REDUCE_CONV,FIRST_ASSUM ACCEPT_TAC ORELSE (REWRITE_TAC[SUB_0] THEN FIRST_ASSUM ACCEPT_TAC))
      (BITS_COUNTED_TAC w j windows,NO_TAC,NO_TAC)
    (ROUTE_TAC s "5" leave leave_gains THEN
     SUBST1_TAC trace THEN REWRITE_TAC[FRAME_BASE] THEN PURE_REWRITE_TAC(List.map SYM rounds) THEN RETURN_TAC (REPEAT CONJ_TAC THEN FIRST_ASSUM ACCEPT_TAC))))));;

(* The window has w bits. callees: phase_sqr, phase_mul and lookup, for k words, and cond_sub, also for any, with their theorems *)
let exponentiation_pair w k callees =
  let phases,others = chop_list 2 callees in
  let of_k (_,theorem as c) = if mem `k:num` (fst(strip_forall(snd(dest_exists(concl theorem))))) then viewed (fun _ -> []) (at_size k c) else c in
  of_viewed (pair_parts k) (exponentiation_of_views w k (List.map (viewed (phase_parts k)) phases @ List.map of_k others));;

(* Arithmetic of named results: an integer equation for each definition that symbolic execution made, and numbers in memory as
   sums of named words. What proofs/logic/elimination.ml works on.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- operands ---- *)

let WORD_BASE = prove(`HALF pow 2 = &(2 EXP 64)`, REWRITE_TAC[HALF_POWER] THEN CONV_TAC NUM_REDUCE_CONV);;

let VALUE_NOT = prove
 (`&(val(word_not x:int64)):int = HALF pow 2 - &1 - &(val x)`,
  REWRITE_TAC[VAL_WORD_NOT; DIMINDEX_64; WORD_BASE] THEN
  MP_TAC(SPEC `x:int64` VAL64_BOUND) THEN
  SIMP_TAC[GSYM INT_OF_NUM_SUB; ARITH_RULE `x < 2 EXP 64 ==> 1 + x <= 2 EXP 64`;
           ARITH_RULE `2 EXP 64 - 1 - x = 2 EXP 64 - (1 + x)`; GSYM INT_OF_NUM_ADD] THEN
  INT_ARITH_TAC);;
let VALUE_CONDITIONAL = prove
 (`&(val(if b then x else y:int64)):int = &(val y) + &(bitval b) * (&(val x) - &(val y))`,
  COND_CASES_TAC THEN REWRITE_TAC[BITVAL_CLAUSES] THEN INT_ARITH_TAC);;

(* |- &(val e) = a polynomial of values of variables, for the operands that instructions have *)
let rec operand_value e =
  let value = mk_comb(`int_of_num`,mk_comb(`val:int64->num`,e)) in
  match e with
  | Comb(Const("word",_),k) when is_numeral k ->
      let th = CONV_RULE(RAND_CONV(RAND_CONV NUM_REDUCE_CONV)) (REWRITE_CONV[VAL_WORD; DIMINDEX_64] value) in
      let n = dest_numeral(rand(rand(concl th))) in
      if Num.lt_num n (power_of_half 1) then th else
      let parts = mk_plus (mk_times half_tm (mk_intconst(Num.quo_num n (power_of_half 1)))) (mk_intconst(Num.mod_num n (power_of_half 1))) in
      TRANS th (SYM((PURE_REWRITE_CONV[HALF] THENC INT_REDUCE_CONV) parts))
  | Comb(Const("word_not",_),x) ->
      CONV_RULE(RAND_CONV(RAND_CONV(fun _ -> operand_value x))) (INST [x,`x:int64`] VALUE_NOT)
  | Comb(Comb(Comb(Const("COND",_),b),x),y) ->
      PURE_REWRITE_RULE[operand_value x; operand_value y] (INST [b,`b:bool`; x,`x:int64`; y,`y:int64`] VALUE_CONDITIONAL)
  | _ -> REFL value;;

(* ---- one equation a result ---- *)

(* s + 2^64 c' = a + b + c *)
let SUM_EQUATION = prove
 (`&(val(adc_result a b c)) + HALF pow 2 * &(bitval(adc_carry a b c)) - (&(val a) + &(val b) + &(bitval c)) = &0:int`,
  REWRITE_TAC[adc_result; adc_carry; VAL_WORD64; WORD_BASE] THEN
  REWRITE_TAC[INT_ARITH `x + b * c - y = &0:int <=> x + b * c = y`; INT_OF_NUM_CLAUSES] THEN
  MP_TAC(SPEC `a:int64` VAL64_BOUND) THEN MP_TAC(SPEC `b:int64` VAL64_BOUND) THEN
  MP_TAC(SPEC `c:bool` BITVAL_BOUND) THEN
  SPEC_TAC(`val(a:int64)`,`x:num`) THEN SPEC_TAC(`val(b:int64)`,`y:num`) THEN
  SPEC_TAC(`bitval c`,`z:num`) THEN REPEAT STRIP_TAC THEN
  ASM_CASES_TAC `2 EXP 64 <= x + y + z` THEN ASM_REWRITE_TAC[BITVAL_CLAUSES] THENL
   [SUBGOAL_THEN `x + y + z = 1 * 2 EXP 64 + ((x + y + z) - 2 EXP 64)` SUBST1_TAC THENL
     [ASM_ARITH_TAC; REWRITE_TAC[MOD_MULT_ADD]] THEN
    SUBGOAL_THEN `((x + y + z) - 2 EXP 64) MOD 2 EXP 64 = (x + y + z) - 2 EXP 64` SUBST1_TAC THENL
     [MATCH_MP_TAC MOD_LT THEN ASM_ARITH_TAC; ASM_ARITH_TAC];
    SUBGOAL_THEN `(x + y + z) MOD 2 EXP 64 = x + y + z` SUBST1_TAC THENL
     [MATCH_MP_TAC MOD_LT THEN ASM_ARITH_TAC; ARITH_TAC]]);;

let SUM_WORDS = prove
 (`!a b c. val(adc_result a b c) + 2 EXP 64 * bitval(adc_carry a b c) = val a + val b + bitval c`,
  REPEAT GEN_TAC THEN MP_TAC SUM_EQUATION THEN
  REWRITE_TAC[WORD_BASE; INT_ARITH `x + y - z = &0:int <=> x + y = z`; INT_OF_NUM_CLAUSES]);;

(* lo + 2^64 hi = a b *)
let PRODUCT_EQUATION = prove
 (`&(val(word_mul a b)) + HALF pow 2 * &(val(umulh a b)) - &(val(a:int64)) * &(val(b:int64)) = &0:int`,
  REWRITE_TAC[umulh; VAL_WORD_MUL; DIMINDEX_64; VAL_WORD64; WORD_BASE] THEN
  REWRITE_TAC[INT_ARITH `x + b * c - y = &0:int <=> x + b * c = y`; INT_OF_NUM_CLAUSES] THEN
  SUBGOAL_THEN `(val(a:int64) * val(b:int64)) DIV 2 EXP 64 < 2 EXP 64` (SUBST1_TAC o MATCH_MP MOD_LT) THENL
   [SIMP_TAC[RDIV_LT_EQ; EXP_EQ_0; ARITH_EQ] THEN MATCH_MP_TAC LT_MULT2 THEN
    REWRITE_TAC[VAL64_BOUND];
    MP_TAC(SPECL [`val(a:int64) * val(b:int64)`; `2 EXP 64`] DIVISION) THEN
    REWRITE_TAC[EXP_EQ_0; ARITH_EQ] THEN ARITH_TAC]);;

(* The same for names of the results, and values of the operands as polynomials. As rules, with everything a hypothesis: to rewrite with the definitions
   of a long run would take long. *)
let SUM_RULE = undisch(prove
 (`s = adc_result a b c /\ (c' <=> adc_carry a b c) /\ &(val a) = p /\ &(val b) = q
   ==> &(val s) + HALF pow 2 * &(bitval c') - (p + q + &(bitval c)) = &0:int`,
  DISCH_THEN(CONJUNCTS_THEN2 SUBST1_TAC (CONJUNCTS_THEN2 SUBST1_TAC (CONJUNCTS_THEN (SUBST1_TAC o SYM)))) THEN
  REWRITE_TAC[SUM_EQUATION]));;
let PRODUCT_RULE = undisch(prove
 (`s = word_mul a b /\ t = umulh a b /\ &(val(a:int64)) = p /\ &(val(b:int64)) = q
   ==> &(val s) + HALF pow 2 * &(val t) - p * q = &0:int`,
  DISCH_THEN(CONJUNCTS_THEN2 SUBST1_TAC (CONJUNCTS_THEN2 SUBST1_TAC (CONJUNCTS_THEN (SUBST1_TAC o SYM)))) THEN
  REWRITE_TAC[PRODUCT_EQUATION]));;

(* Masks: all ones or zeros, by a bit. *)
let ALL_ONES = WORD_REDUCE_CONV `word_not(word 0):int64` |> SYM;;
let MASK_AND = prove
 (`v = (if b then word_not(word 0) else word 0:int64) ==> word_and v x = (if b then x else word 0:int64)`,
  DISCH_THEN SUBST1_TAC THEN COND_CASES_TAC THEN REWRITE_TAC[WORD_AND_NOT0; WORD_AND_0]);;
let MASK_XOR = prove
 (`v = (if b then word_not(word 0) else word 0:int64) ==> word_xor v x = (if b then word_not x else x:int64)`,
  DISCH_THEN SUBST1_TAC THEN COND_CASES_TAC THEN REWRITE_TAC[] THEN
  REWRITE_TAC[WORD_XOR_NOT; WORD_XOR_0]);;
let MASK_OR = prove
 (`v = (if b then word_not(word 0) else word 0:int64) ==> word_or v x = (if b then word_not(word 0) else x:int64)`,
  DISCH_THEN SUBST1_TAC THEN COND_CASES_TAC THEN REWRITE_TAC[] THEN
  REWRITE_TAC[WORD_OR_NOT0; WORD_OR_0]);;
let MASK_NOT = prove
 (`v = (if b then word_not(word 0) else word 0:int64) ==> word_not v = (if ~b then word_not(word 0) else word 0:int64)`,
  DISCH_THEN SUBST1_TAC THEN COND_CASES_TAC THEN REWRITE_TAC[WORD_NOT_NOT]);;
let MASK_XOR_MASK = prove
 (`v = (if b then word_not(word 0) else word 0:int64) /\ w = (if c then word_not(word 0) else word 0:int64)
   ==> word_xor v w = (if ~(b <=> c) then word_not(word 0) else word 0:int64)`,
  DISCH_THEN(CONJUNCTS_THEN SUBST1_TAC) THEN MAP_EVERY BOOL_CASES_TAC [`b:bool`; `c:bool`] THEN
  REWRITE_TAC[WORD_XOR_NOT; WORD_XOR_0; WORD_NOT_NOT]);;
let MASK_AND_MASK = prove
 (`v = (if b then word_not(word 0) else word 0:int64) /\ w = (if c then word_not(word 0) else word 0:int64)
   ==> word_and v w = (if b /\ c then word_not(word 0) else word 0:int64)`,
  DISCH_THEN(CONJUNCTS_THEN SUBST1_TAC) THEN MAP_EVERY BOOL_CASES_TAC [`b:bool`; `c:bool`] THEN
  REWRITE_TAC[WORD_AND_NOT0; WORD_AND_0]);;
let MASK_OR_MASK = prove
 (`v = (if b then word_not(word 0) else word 0:int64) /\ w = (if c then word_not(word 0) else word 0:int64)
   ==> word_or v w = (if b \/ c then word_not(word 0) else word 0:int64)`,
  DISCH_THEN(CONJUNCTS_THEN SUBST1_TAC) THEN MAP_EVERY BOOL_CASES_TAC [`b:bool`; `c:bool`] THEN
  REWRITE_TAC[WORD_OR_NOT0; WORD_OR_0]);;
let MASK_CONDITIONAL = prove
 (`x = (if p then word_not(word 0) else word 0:int64) /\ y = (if q then word_not(word 0) else word 0:int64)
   ==> (if b then x else y) = (if (if b then p else q) then word_not(word 0) else word 0)`,
  DISCH_THEN(CONJUNCTS_THEN SUBST1_TAC) THEN BOOL_CASES_TAC `b:bool` THEN REWRITE_TAC[]);;

let MASK_OF_BIT = prove
 (`word_neg(word(bitval p)) = (if p then word_not(word 0) else word 0:int64)`,
  BOOL_CASES_TAC `p:bool` THEN REWRITE_TAC[BITVAL_CLAUSES] THEN CONV_TAC WORD_REDUCE_CONV);;
let is_mask tm = can (term_match [] `word_neg(word(bitval p)):int64`) tm;;
let NEGATIVE = prove
 (`adc_result (word 0) (word_not x) T = word_neg x`,
  REWRITE_TAC[ADC_SUB] THEN CONV_TAC WORD_RULE);;
(* Conditions that are atoms to the algebra. *)
let sign_bit = new_definition `sign_bit b <=> b`;;
let wraps = new_definition `wraps c (x:int64) <=> ~c /\ x = word 0`;;

(* |x|: -x wraps around only for x = 0 *)
let NEGATE_RULE = undisch(prove
 (`v = (if c then x else word_neg x:int64)
   ==> &(val v) + HALF pow 2 * &(bitval(wraps c x)) -
       ((&2 * &(bitval c) - &1) * &(val x) + HALF pow 2 * (&1 - &(bitval c))) = &0:int`,
  DISCH_THEN SUBST1_TAC THEN
  BOOL_CASES_TAC `c:bool` THEN REWRITE_TAC[BITVAL_CLAUSES; wraps] THENL [INT_ARITH_TAC; ALL_TAC] THEN
  ASM_CASES_TAC `x:int64 = word 0` THEN ASM_REWRITE_TAC[BITVAL_CLAUSES] THENL
   [CONV_TAC(DEPTH_CONV WORD_RED_CONV) THEN INT_ARITH_TAC; ALL_TAC] THEN
  SUBGOAL_THEN `&(val(word_neg x:int64)):int = HALF pow 2 - &(val x)` SUBST1_TAC THENL [ALL_TAC; INT_ARITH_TAC] THEN
  REWRITE_TAC[WORD_BASE; VAL_WORD_NEG_CASES; DIMINDEX_64] THEN
  COND_CASES_TAC THENL [ASM_MESON_TAC[VAL_EQ_0]; ALL_TAC] THEN
  MATCH_MP_TAC(GSYM INT_OF_NUM_SUB) THEN MATCH_MP_TAC LT_IMP_LE THEN REWRITE_TAC[VAL64_BOUND]));;
(* 0 - borrow, as SBC makes it *)
let MASK_OF_BORROW = prove
 (`adc_result (word 0) (word_not(word 0)) c = (if ~c then word_not(word 0) else word 0:int64)`,
  BOOL_CASES_TAC `c:bool` THEN REWRITE_TAC[adc_result; BITVAL_CLAUSES; VAL_WORD_0; ADD_CLAUSES] THEN
  CONV_TAC(DEPTH_CONV WORD_RED_CONV) THEN CONV_TAC NUM_REDUCE_CONV THEN CONV_TAC WORD_REDUCE_CONV);;
let MASK_OF_CONDITION = prove
 (`(if b then word 0 else word_not(word 0):int64) = (if ~b then word_not(word 0) else word 0)`,
  COND_CASES_TAC THEN REWRITE_TAC[]);;

let VAL_MOD_64 = prove
 (`!x:int64. val x MOD 2 EXP (8 * 8) = val x`,
  GEN_TAC THEN MATCH_MP_TAC MOD_LT THEN REWRITE_TAC[ARITH_RULE `8 * 8 = 64`; VAL64_BOUND]);;
let WORD_VAL_MOD = prove
 (`!x:int64. word(val x MOD 2 EXP (8 * 8)) = x`, REWRITE_TAC[VAL_MOD_64; WORD_VAL]);;

let VALUE_EQUATION = prove
 (`v = e:int64 /\ &(val e) = x:int ==> &(val v) - x = &0:int`, STRIP_TAC THEN ASM_REWRITE_TAC[INT_SUB_REFL]);;

let sign_bit_th = SPEC_ALL sign_bit;;
let BIT_EQUATION = prove(`(e <=> b) ==> &(bitval b) - &(bitval e) = &0:int`, SIMP_TAC[INT_SUB_REFL]);;

let NOT_EQUATION = prove
 (`(v <=> ~c) ==> &(bitval v) - (&1 - &(bitval c)) = &0:int`,
  DISCH_THEN SUBST1_TAC THEN BOOL_CASES_TAC `c:bool` THEN REWRITE_TAC[BITVAL_CLAUSES] THEN INT_ARITH_TAC);;

(* ---- sums that cannot overflow ---- *)

(* Going forwards, each result gets a bound, if it can be told from those of the operands; what is below 2^64 then has no carry. Bounds are
   numbers, and theorems only where they are wanted. *)
type size = Num.num * thm Lazy.t;; (* n, |- &0 <= t /\ t <= &n for a term t :int *)
let undisch_three th = UNDISCH(CONV_RULE(REWR_CONV IMP_CONJ) (UNDISCH(CONV_RULE(REWR_CONV IMP_CONJ) th))) |> UNDISCH;;
let NUMBER_SIZE = prove(`&0:int <= &n /\ &n:int <= &n`, REWRITE_TAC[INT_POS; INT_LE_REFL])
and WORD_SIZE = prove(`&0:int <= &(val(w:int64)) /\ &(val w):int <= &18446744073709551615`,
  REWRITE_TAC[INT_POS; INT_OF_NUM_LE] THEN MP_TAC(SPEC `w:int64` VAL64_BOUND) THEN ARITH_TAC)
and PART_SIZE = prove(`2 EXP (j - i) = SUC n ==> &0:int <= &(part i j w) /\ &(part i j w):int <= &n`,
  DISCH_TAC THEN REWRITE_TAC[INT_POS; INT_OF_NUM_LE; part] THEN ASM_REWRITE_TAC[] THEN REWRITE_TAC[GSYM LT_SUC_LE; MOD_LT_EQ; NOT_SUC])
and HIGH_SIZE = prove(`(&0:int <= &(val w) /\ &(val w):int <= &m) /\ i <= 64 /\ m DIV 2 EXP i = n ==> &0:int <= &(part i 64 w) /\ &(part i 64 w):int <= &n`,
  REWRITE_TAC[INT_POS; INT_OF_NUM_LE] THEN SIMP_TAC[PART_HIGH] THEN DISCH_THEN(CONJUNCTS_THEN2 ASSUME_TAC (SUBST1_TAC o SYM o CONJUNCT2)) THEN
  MATCH_MP_TAC DIV_MONO THEN ASM_REWRITE_TAC[])
and SUM_SIZE = undisch_three(prove(`(&0 <= a /\ a <= &m) /\ (&0 <= b /\ b <= &n) /\ m + n = k ==> &0 <= a + b /\ a + b <= &k:int`,
  STRIP_TAC THEN FIRST_X_ASSUM(SUBST1_TAC o SYM) THEN REWRITE_TAC[GSYM INT_OF_NUM_ADD] THEN ASM_INT_ARITH_TAC))
and PRODUCT_SIZE = undisch_three(prove(`(&0 <= a /\ a <= &m) /\ (&0 <= b /\ b <= &n) /\ m * n = k ==> &0 <= a * b /\ a * b <= &k:int`,
  STRIP_TAC THEN FIRST_X_ASSUM(SUBST1_TAC o SYM) THEN REWRITE_TAC[GSYM INT_OF_NUM_MUL] THEN
  CONJ_TAC THENL [MATCH_MP_TAC INT_LE_MUL; MATCH_MP_TAC INT_LE_MUL2] THEN ASM_REWRITE_TAC[]))
and BIT_SIZE = prove(`&0:int <= &(bitval b) /\ &(bitval b):int <= &1`, REWRITE_TAC[INT_POS; INT_OF_NUM_LE; BITVAL_BOUND])
and HALF_SIZE = prove(`2 EXP (32 * e) = n ==> &0:int <= HALF pow e /\ HALF pow e <= &n:int`,
  DISCH_THEN(SUBST1_TAC o SYM) THEN REWRITE_TAC[HALF_POWER; INT_POS; INT_LE_REFL])
and HALF_ITSELF_SIZE = prove(`&0:int <= HALF /\ HALF <= &4294967296:int`, REWRITE_TAC[HALF] THEN CONV_TAC INT_REDUCE_CONV);;
let part_size = constant_table (fun (i,j) ->
  MATCH_MP PART_SIZE ((NUM_REDUCE_CONV THENC num_CONV) (vsubst [mk_small_numeral i,`i:num`; mk_small_numeral j,`j:num`] `2 EXP (j - i)`)));;

let product_of_numerals =
  let table = Hashtbl.create 100 in
  fun m n ->
    let key = Num.string_of_num (dest_numeral m),Num.string_of_num (dest_numeral n) in
    try Hashtbl.find table key with Not_found ->
      let th = NUM_MULT_CONV (mk_binop `( * ):num->num->num` m n) in Hashtbl.add table key th; th;;

(* The size of a polynomial with positive coefficients; known t: that of an atom, if it is known. *)
let rec size_of (known:term -> size option) t : size =
  let both rule combine numbers a b =
    let m,ath = size_of known a and n,bth = size_of known b in
    let k = combine m n in
    k,lazy(List.fold_left (fun th h -> PROVE_HYP h th)
      (INST [a,int_var "a"; b,int_var "b"; mk_numeral m,`m:num`; mk_numeral n,`n:num`; mk_numeral k,`k:num`] rule) [Lazy.force ath; Lazy.force bth; numbers (mk_numeral m) (mk_numeral n)]) in
  match t with
  | Comb(Comb(Const("int_add",_),a),b) -> both SUM_SIZE (+/) (fun m n -> NUM_ADD_CONV (mk_binop `(+):num->num->num` m n)) a b
  | Comb(Comb(Const("int_mul",_),a),b) -> both PRODUCT_SIZE ( */ ) product_of_numerals a b
  | Comb(Comb(Const("int_pow",_),Const("HALF",_)),e) ->
      let n = power_of_half (dest_small_numeral e) in
      n,lazy(MATCH_MP HALF_SIZE (NUM_REDUCE_CONV (mk_comb(`(EXP) 2`,mk_binop `( * ):num->num->num` `32` e))))
  | Const("HALF",_) -> power_of_half 1,lazy HALF_ITSELF_SIZE
  | Comb(Const("int_of_num",_),n) when is_numeral n -> dest_numeral n,lazy(INST [n,`n:num`] NUMBER_SIZE)
  | _ ->
    match known t with Some s -> s | None ->
    match t with
    | Comb(_,Comb(Const("val",_),w)) -> power_of_two 64 -/ Num.num_of_int 1,lazy(INST [w,`w:int64`] WORD_SIZE)
    | Comb(_,Comb(Comb(Comb(Const("part",_),i),j),w)) ->
        let value = mk_comb(rator t,mk_comb(`val:int64->num`,w)) in
        (match (if dest_small_numeral j = 64 then known value else None) with
         | Some(m,th) ->
             let n = quo_num m (power_of_two (dest_small_numeral i)) in
             n,lazy(let below = numeral_goal (mk_binop `(<=):num->num->bool` i `64`) in
               MATCH_MP HIGH_SIZE (CONJ (Lazy.force th) (CONJ below (NUM_REDUCE_CONV (mk_binop `DIV` (mk_numeral m) (mk_comb(`(EXP) 2`,i)))))))
         | None ->
             let n = power_of_two (dest_small_numeral j - dest_small_numeral i) -/ Num.num_of_int 1 in
             n,lazy(INST [w,`w:int64`] (part_size (dest_small_numeral i,dest_small_numeral j))))
    | Comb(_,Comb(Const("bitval",_),b)) -> Num.num_of_int 1,lazy(INST [b,`b:bool`] BIT_SIZE)
    | _ -> failwith "size_of";;

let FREE_SUM = undisch(prove
 (`s = adc_result a b F /\ &(val a) = p /\ &(val b) = q /\ &0 <= p + q /\ p + q <= &k /\ k < 18446744073709551616 ==> &(val s):int = p + q`,
  STRIP_TAC THEN MP_TAC(INST [`F`,`c:bool`] SUM_EQUATION) THEN
  MP_TAC(SPEC `adc_carry a b F` BITVAL_BOUND) THEN MP_TAC(SPEC `adc_result a b F` VAL64_BOUND) THEN
  UNDISCH_TAC `k < 18446744073709551616` THEN REWRITE_TAC[ARITH_RULE `18446744073709551616 = 2 EXP 64`] THEN ASM_REWRITE_TAC[WORD_BASE; BITVAL_CLAUSES] THEN
  FIRST_X_ASSUM(K ALL_TAC o check (fun th -> concl th = `s = adc_result a b F`)) THEN
  REWRITE_TAC[INT_ARITH `x + y - z = &0:int <=> x + y = z`; INT_ADD_RID] THEN
  STRUCT_CASES_TAC(SPEC `adc_carry a b F` BOOL_CASES_AX) THEN REWRITE_TAC[BITVAL_CLAUSES; INT_MUL_RZERO; INT_ADD_RID] THEN
  REWRITE_TAC[GSYM INT_OF_NUM_LT] THEN ASM_INT_ARITH_TAC));;

let AS_ZERO = prove(`a = b:int <=> a - b = &0`, INT_ARITH_TAC);;

(* |- &(part i j w) = &(part i 64 w), or &(val w), for w below 2^j *)
let WHOLE_PART = prove
 (`(&0:int <= &(val w) /\ &(val w):int <= &n) /\ n < 2 EXP j /\ i <= j /\ j <= 64 ==> &(part i j w):int = &(part i 64 w)`,
  REWRITE_TAC[INT_OF_NUM_LE; INT_OF_NUM_EQ] THEN STRIP_TAC THEN
  SUBGOAL_THEN `val(w:int64) < 2 EXP j` MP_TAC THENL [ASM_MESON_TAC[LET_TRANS]; ALL_TAC] THEN
  SUBGOAL_THEN `i <= 64` ASSUME_TAC THENL [ASM_ARITH_TAC; ASM_SIMP_TAC[PART_HIGH]] THEN REWRITE_TAC[PART_DEFINITION] THEN
  SUBGOAL_THEN `2 EXP j = 2 EXP i * 2 EXP (j - i)` SUBST1_TAC THENL [ASM_SIMP_TAC[GSYM EXP_ADD; ARITH_RULE `i <= j ==> i + j - i = j`]; ALL_TAC] THEN
  DISCH_TAC THEN MATCH_MP_TAC MOD_LT THEN ASM_SIMP_TAC[RDIV_LT_EQ; EXP_EQ_0; ARITH_EQ]);;
let whole_part i j w n size =
  let numbers = list_mk_conj [mk_binop `(<):num->num->bool` (mk_numeral n) (mk_comb(`(EXP) 2`,j)); mk_binop `(<=):num->num->bool` i j; mk_binop `(<=):num->num->bool` j `64`] in
  let th = MATCH_MP WHOLE_PART (CONJ size (EQT_ELIM(NUM_REDUCE_CONV numbers))) in
  if i = `0` then TRANS th (AP_TERM `int_of_num` (INST [w,`a:int64`] PART_ALL)) else th;;

(* |- &(part i 64 w) = &0 for w below 2^i *)
let NO_PART = prove
 (`(&0:int <= &(val w) /\ &(val w):int <= &n) /\ n < 2 EXP i /\ i <= 64 ==> &(part i 64 w):int = &0`,
  REWRITE_TAC[INT_OF_NUM_LE; INT_OF_NUM_EQ] THEN STRIP_TAC THEN ASM_SIMP_TAC[PART_HIGH] THEN MATCH_MP_TAC DIV_LT THEN ASM_ARITH_TAC);;
let no_part i n size =
  let numbers = mk_conj(mk_binop `(<):num->num->bool` (mk_numeral n) (mk_comb(`(EXP) 2`,i)),mk_binop `(<=):num->num->bool` i `64`) in
  MATCH_MP NO_PART (CONJ size (EQT_ELIM(NUM_REDUCE_CONV numbers)));;

let word_value v = mk_comb(`int_of_num`,mk_comb(`val:int64->num`,v)) and bit_value b = mk_comb(`int_of_num`,mk_comb(`bitval`,b));;

(* What assumptions say of parts of words that were loaded: |- &(part i j w) = a polynomial; and bounds of parts. Such words are not split. Bounds of whole words,
   to which those of results come. Then a modulus, and relations |- polynomial = &0 with the atoms of their leads: `modular` for what is left of a congruence, `low` for words that are multiples of 2^k.
   The relations have variables that the witnesses, |- ?x. ..., are for. *)
type facts = { parts : thm Terms.t; sizes : size Terms.t; words : size Terms.t; mutable modulus : (term * thm) option; mutable modular : (term list * thm) list;
               mutable low : (int * (term list * thm) list) option; mutable witnesses : (term * thm) list };;
let no_facts () = { parts = Terms.create 100; sizes = Terms.create 100; words = Terms.create 1000; modulus = None; modular = []; low = None; witnesses = [] };;

(* The definitions of a context (theorems v = e, the latest first) as equations, the latest first. *)
let equations_of facts definitions =
  let defined = Hashtbl.create 1000 in (* expressions with names, |- e = v *)
  List.iter (fun th -> Hashtbl.replace defined (rand(concl th)) (SYM th)) definitions;
  let masks = Hashtbl.create 50 in (* variable: |- v = if b then word_not(word 0) else word 0 *)
  let mask v = Hashtbl.find_opt masks v in
  let named e = try Hashtbl.find defined e,true with Not_found -> REFL e,false in (* what has no name stands for itself *)
  let age = ref 0.0 in
  let make th name lead high product opaque equation =
    { name = name; age = !age; lead = 0,[atom lead]; high = (match high with Some t -> atom t | None -> -1);
      product = product; eager = false; opaque = opaque; equation = equation } in
  let by_rule rule results a b more =
    let ath = operand_value a and bth = operand_value b in
    let instance = [a,`a:int64`; b,`b:int64`; rand(concl ath),p_; rand(concl bth),q_] @ more in
    equation_of (List.fold_left (fun th h -> PROVE_HYP h th) (INST instance rule) (ath :: bth :: results)) in
  let sum s c' a b c = (* |- s = adc_result ..., |- c' <=> adc_carry ... *)
    by_rule SUM_RULE [s; c'] a b [c,`c:bool`; lhs(concl s),`s:int64`; lhs(concl c'),`c':bool`] in
  let whole_product s t a b = by_rule PRODUCT_RULE [s; t] a b [lhs(concl s),`s:int64`; lhs(concl t),`t:int64`] in
  (* |- x = if p then word_not(word 0) else word 0, if x is a mask *)
  let rec as_mask x =
    match x with
    | Comb(Const("word_not",_),z) when z <> `word 0:int64` -> Option.map (MATCH_MP MASK_NOT) (as_mask z)
    | Comb(Const("word_neg",_),Comb(Const("word",_),Comb(Const("bitval",_),p))) -> Some(INST [p,`p:bool`] MASK_OF_BIT)
    | _ -> if is_var x then mask x else None in
  (* y = -x by its definition: |- y = word_neg x *)
  let negatives = Hashtbl.create 50 in
  let negative_of y = Hashtbl.find negatives y in
  let absolute = Hashtbl.create 50 in (* x and y for |x| *)
  let is_negative_of x y = try rand(rand(concl(negative_of y))) = x with Not_found -> false in
  let one_definition th =
    let th = if List.exists (fun t -> t = lhs(concl ALL_ONES)) (snd(strip_comb(rand(concl th))))
             then CONV_RULE(RAND_CONV(ONCE_DEPTH_CONV(REWR_CONV ALL_ONES))) th else th in
    age := !age +. 1.0;
    let v,e = dest_eq(concl th) in
    let nm = fst(dest_var v) in
    let through e_th = (* |- e = conditional; a condition that is more than a bit or its negation gets a name *)
      let th = TRANS th e_th in
      let th,bits =
        match rand(concl th) with
        | Comb(Comb(Comb(Const("COND",_),b),_),_) when not(is_var b || is_neg b && is_var(rand b) || is_const_app "sign_bit" 1 b) ->
            let bit_th = INST [b,`b:bool`] sign_bit_th in (* |- sign_bit b <=> b *)
            let bit = lhs(concl bit_th) in
            (let cond,[_;x;y] = strip_comb(rand(concl th)) in
             TRANS th (AP_THM (AP_THM (AP_TERM cond (SYM bit_th)) x) y)),
            [{ name = nm; age = !age -. 0.5; lead = 0,[atom (bit_value bit)]; high = -1; product = false; eager = true; opaque = false;
               equation = equation_of (MATCH_MP BIT_EQUATION (SYM bit_th)) }]
        | _ -> th,[] in
      (match rand(concl th) with
       | Comb(Comb(Comb(Const("COND",_),b),Comb(Const("word_not",_),Comb(Const("word",_),z))),Comb(Const("word",_),z'))
         when z = `0` && z' = `0` -> Hashtbl.replace masks v th
       | _ -> ());
      let value = operand_value (rand(concl th)) in
      bits @ [make th nm (word_value v) None false false (equation_of (MATCH_MP VALUE_EQUATION (CONJ th value)))] in
    match e with
    | Comb(Comb(Comb(Const("adc_result",_),a),b),c) when a = `word 0:int64` && b = `word_not(word 0):int64` ->
        through (INST [c,`c:bool`] MASK_OF_BORROW)
    | Comb(Comb(Comb(Const("adc_result",_),a),b),c) ->
        if a = `word 0:int64` && c = `T` && is_const_app "word_not" 1 b then
          Hashtbl.replace negatives v (TRANS th (INST [rand b,`x:int64`] NEGATIVE));
        let carry_th,_ = named (list_mk_comb(`adc_carry`,[a;b;c])) in
        [make th nm (word_value v) (Some(bit_value(rand(concl carry_th)))) false false (sum th (SYM carry_th) a b c)]
    | Comb(Comb(Comb(Const("adc_carry",_),a),b),c) ->
        if Hashtbl.mem defined (list_mk_comb(`adc_result`,[a;b;c])) then []
        else begin (* a comparison: the difference itself has no name in the program *)
          let result_th,_ = named (list_mk_comb(`adc_result`,[a;b;c])) in
          let w = rand(concl result_th) in
          [make th nm (word_value w) (Some(bit_value v)) false false (sum (SYM result_th) th a b c)]
        end
    | Comb(Const("~",_),_) -> [make th nm (bit_value v) None false false (equation_of (MATCH_MP NOT_EQUATION th))]
    | Comb(Comb(Const("word_mul",_),a),b) ->
        let high_th,known = named (list_mk_comb(`umulh`,[a;b])) in
        [make th nm (word_value v) (Some(word_value(rand(concl high_th)))) true (not known)
           (whole_product th (SYM high_th) a b)]
    | Comb(Comb(Const("umulh",_),a),b) ->
        if Hashtbl.mem defined (list_mk_comb(`word_mul:int64->int64->int64`,[a;b])) then []
        else
          let low_th,_ = named (list_mk_comb(`word_mul:int64->int64->int64`,[a;b])) in
          [make th nm (word_value(rand(concl low_th))) (Some(word_value v)) true false
             (whole_product (SYM low_th) th a b)]
    | Comb(Comb(Comb(Const("COND",_),b),x),y) when x = `word 0:int64` && y = `word_not(word 0):int64` ->
        through (INST [b,`b:bool`] MASK_OF_CONDITION)
    | Comb(Comb(Comb(Const("COND",_),c),x),y) when is_negative_of x y ->
        List.iter (fun w -> Hashtbl.replace absolute (fst(dest_var w)) ()) [x; y; v];
        let instance = [v,`v:int64`; c,`c:bool`; x,`x:int64`] in
        [make th nm (word_value v) (Some(bit_value(vsubst instance `wraps c x`))) false false
          (equation_of (PROVE_HYP (TRANS th (AP_TERM (rator e) (negative_of y))) (INST instance NEGATE_RULE)))]
    | Comb(Comb(Comb(Const("COND",_),b),x),y) when type_of e = `:int64` ->
        (match as_mask x,as_mask y with
         | Some m,Some n -> through (MATCH_MP (INST [b,`b:bool`] MASK_CONDITIONAL) (CONJ m n))
         | _ -> through (REFL e))
    | Comb(Comb(Const(("word_and"|"word_xor"|"word_or") as f,_),x),y) ->
        let one,two = (match f with
          | "word_and" -> MASK_AND,MASK_AND_MASK | "word_xor" -> MASK_XOR,MASK_XOR_MASK | _ -> MASK_OR,MASK_OR_MASK) in
        let sym = match f with "word_and" -> WORD_AND_SYM | "word_xor" -> WORD_XOR_SYM | _ -> WORD_OR_SYM in
        (match as_mask x,as_mask y with
         | Some m,Some n -> through (MATCH_MP two (CONJ m n))
         | Some m,None -> through (MATCH_MP (INST [y,`x:int64`] one) m)
         | None,Some n -> through (TRANS (ISPECL [x;y] sym) (MATCH_MP (INST [x,`x:int64`] one) n))
         | None,None -> [])
    | Comb(Const("word",_),Comb(Comb(Const("MOD",_),Comb(Const("val",_),x)),_)) -> (* stored, and loaded again *)
        through (PART_MATCH lhs WORD_VAL_MOD e)
    | Comb(Const("word_not",_),x) ->
        (match mask x with
         | Some m -> through (MATCH_MP MASK_NOT m)
         | None -> through (REFL e))
    | _ -> [] in
  forget_atoms (); closed := []; Hashtbl.reset unknown; Hashtbl.reset free_bits;
  (* moved parts and their products are put in at once; words of which parts are asked for are split *)
  let by_variable = Hashtbl.create 1000 and split_words = Hashtbl.create 50 in
  List.iter (fun th -> Hashtbl.replace by_variable (lhs(concl th)) th) definitions;
  let word_sizes = facts.words and values : thm Terms.t = Terms.create 1000 in
  let known_size t = match t with
    | Comb(_,(Comb(Const("val",_),v))) -> Terms.find_opt word_sizes v
    | Comb(_,p) -> Terms.find_opt facts.sizes p
    | _ -> None in
  let below_64 (n,_) = n </ power_of_two 64 in
  (* |- &(val v) = p: a bound of v *)
  let learn v value (n,th) =
    if below_64 (n,th) then Terms.replace word_sizes v (n,lazy(
      EQ_MP (AP_THM (AP_TERM `(/\)` ((fun t -> AP_TERM (mk_comb(le_tm,i0)) t) (SYM value))) (mk_comb(mk_comb(le_tm,lhs(concl value)),mk_comb(`int_of_num`,mk_numeral n))))
        (EQ_MP (AP_TERM (rator(concl(Lazy.force th))) (AP_THM (AP_TERM le_tm (SYM value)) (mk_comb(`int_of_num`,mk_numeral n)))) (Lazy.force th)))) in
  let operand_size x = match Terms.find_opt word_sizes x with
    | Some(n,_) -> n
    | None -> match x with
      | Comb(Const("word",_),n) when is_numeral n -> dest_numeral n
      | _ -> power_of_two 64 in
  let sum_size a b = operand_size a +/ operand_size b,lazy TRUTH in
  (* parts that the assumptions tell, and those that are all that there is of a word *)
  let given part = match Terms.find_opt facts.parts part with
    | Some th -> Some th
    | None -> match part with
      | Comb(Comb(Comb(_,i),j),w) ->
          (match Terms.find_opt word_sizes w with
           | Some(n,size) when n </ power_of_two (dest_small_numeral i) -> Some(no_part i n (Lazy.force size))
           | Some(n,size) when j <> `64` && n </ power_of_two (dest_small_numeral j) -> Some(whole_part i j w n (Lazy.force size))
           | _ -> None)
      | _ -> None in
  let halves th =
    let v,e = dest_eq(concl th) and splits = ref [] in
    let rec split i j w =
      if not(Hashtbl.mem split_words (i,j,w) || Terms.mem facts.sizes (part_of i j w)) then begin
        Hashtbl.add split_words (i,j,w) ();
        let low,high,equation = split_equation { definition = Hashtbl.find_opt by_variable; given = given; split = split } i j w in
        splits := !splits @ [{ (make th "part" low None false false equation) with high = atom high; age = !age +. 0.5 }]
      end in
    let words = { definition = Hashtbl.find_opt by_variable; given = given; split = split } in
    let value_of_operand x = match Terms.find_opt values x with
      | Some th -> th
      | None -> match (if is_const_app "umul_low" 2 x then vector_value words x else None) with Some th -> th | None -> operand_value x in
    if type_of v <> `:int64` then None else
    match e with
    | Comb(Comb(Comb(Const("adc_result",_),a),b),c) when c = `F` && not(is_const_app "word_not" 1 b) &&
        not(Hashtbl.mem defined (list_mk_comb(`adc_carry`,[a;b;c]))) &&
        (is_const_app "umul_low" 2 b || below_64 (sum_size a b)) ->
      age := !age +. 1.0;
      let ath = value_of_operand a and bth = value_of_operand b in
      let p = rand(concl ath) and q = rand(concl bth) in
      let k,size = size_of known_size (mk_plus p q) in
      if not(below_64 (k,size)) then begin (* a carry that nothing uses *)
        let carry_th = REFL (list_mk_comb(`adc_carry`,[a;b;c])) in
        let rule = List.fold_left (fun th h -> PROVE_HYP h th)
          (INST [a,`a:int64`; b,`b:int64`; p,p_; q,q_; c,`c:bool`; v,`s:int64`; rand(concl carry_th),`c':bool`] SUM_RULE) [th; carry_th; ath; bth] in
        Some(!splits @ [make th (fst(dest_var v)) (word_value v) (Some(bit_value(rand(concl carry_th)))) false false (equation_of rule)])
      end else
      let low,high = CONJ_PAIR (Lazy.force size) in
      let below = EQT_ELIM(NUM_LT_CONV (mk_binop `(<):num->num->bool` (mk_numeral k) `18446744073709551616`)) in
      let value = List.fold_left (fun th h -> PROVE_HYP h th) (INST [v,`s:int64`; a,`a:int64`; b,`b:int64`; p,p_; q,q_; mk_numeral k,`k:num`] FREE_SUM)
        [th; ath; bth; low; high; below] in
      learn v value (k,size);
      Some(!splits @ [make th (fst(dest_var v)) (word_value v) None false false (equation_of (EQ_MP (INST [lhs(concl value),int_var "a"; mk_plus p q,int_var "b"] AS_ZERO) value))])
    | _ ->
    if is_const_app "word_shl" 2 e && rand e = `1` then begin
      age := !age +. 1.0;
      let bit,equation = double_equation words th in
      let d = make th (fst(dest_var v)) (word_value v) (if bit = i0 then None else Some bit) false false equation in
      Some(!splits @ [d]) end
    else match vector_value words e with
    | None -> None
    | Some value ->
        age := !age +. 1.0;
        let named = TRANS (AP_TERM `int_of_num` (AP_TERM `val:int64->num` th)) value in
        learn v named (size_of known_size (rand(concl value)));
        Terms.replace values v named;
        let d = make th (fst(dest_var v)) (word_value v) None false false (equation_of (MATCH_MP VALUE_EQUATION (CONJ th value))) in
        Some(!splits @ [{ d with eager = true }]) in
  let one_definition th = match halves th with Some ds -> ds | None ->
    let ds = one_definition th in
    if ds = [] && not(is_input(rand(concl th))) then Hashtbl.replace unknown (lhand(concl th)) ();
    ds in
  let all = List.concat (List.map one_definition (List.rev definitions)) in
  low_products (List.rev_map (fun d -> if Hashtbl.mem absolute d.name then { d with eager = true } else d) all);;

let equations cx = equations_of (no_facts ()) cx.definitions;;

(* ---- numbers in memory as lists of words ---- *)

let words_value = new_recursive_definition list_RECURSION
  `words_value [] = &0:int /\
   words_value (CONS (w:int64) l) = &(val w) + HALF pow 2 * words_value l`;;

let BIGNUM_NIL = prove(`&(bignum 0 a m):int = words_value []`, REWRITE_TAC[BIGNUM_0; words_value]);;
let VAL_WORD_READ = prove
 (`!a m. val(word(read_bytes 8 a m):int64) = read_bytes 8 a m`,
  REPEAT GEN_TAC THEN REWRITE_TAC[VAL_WORD64] THEN MATCH_MP_TAC MOD_LT THEN
  MP_TAC(SPECL [`8`; `a:int64`; `m:int64->byte`] READ_BYTES_BOUND) THEN
  CONV_TAC NUM_REDUCE_CONV);;
let BIGNUM_CONS = prove
 (`&(bignum k (word_add a (word 8)) m):int = words_value l
   ==> &(bignum (1 + k) a m):int = words_value (CONS (word(read_bytes 8 a m)) l)`,
  REWRITE_TAC[BIGNUM_ADD; BIGNUM_1; words_value; VAL_WORD_READ; WORD_BASE] THEN
  CONV_TAC NUM_REDUCE_CONV THEN DISCH_THEN(SUBST1_TAC o SYM) THEN
  REWRITE_TAC[INT_OF_NUM_CLAUSES]);;

(* |- &(bignum k a m) = words_value [word(read_bytes 8 a m); word(read_bytes 8 (word_add a (word 8)) m); ...], addresses in normal form,
   each word then through conv *)
let rec bignum_words conv k a m =
  if k = 0 then INST [a,`a:int64`; m,`m:int64->byte`] BIGNUM_NIL else
  let next = add_conv (mk_comb(mk_comb(`word_add:int64->int64->int64`,a),`word 8:int64`)) in
  let rest = bignum_words conv (k - 1) (rand(concl next)) m in
  let rest = TRANS (AP_TERM `int_of_num` (AP_THM (AP_TERM (mk_comb(`bignum`,mk_small_numeral(k - 1))) next) m)) rest in
  let th = MATCH_MP BIGNUM_CONS rest in
  CONV_RULE (LAND_CONV(RAND_CONV(RATOR_CONV(RATOR_CONV(RAND_CONV NUM_ADD_CONV)))) THENC
             RAND_CONV(RAND_CONV(LAND_CONV conv))) th;;

(* word(read_bytes 8 a m), for memory as symbolic execution has found or leaves it: the name of the word loaded from there, or the word written there *)
let word_conv cx tm =
  let memory = rand(rand tm) in
  if memory == memory_of cx.state || memory = memory_of cx.state then load cx tm else name cx tm;;

(* ---- formulas of contracts ---- *)

let WORDS_OF_BIGNUM = prove
 (`!a m i n k. i + n <= k
     ==> words_of (bignum k a m) i n = bignum n (word_add a (word(8 * i))) m`,
  REPEAT STRIP_TAC THEN
  SUBGOAL_THEN `k = i + n + (k - (i + n))` SUBST1_TAC THENL [ASM_ARITH_TAC; ALL_TAC] THEN
  REWRITE_TAC[words_of; BIGNUM_ADD] THEN
  SIMP_TAC[DIV_MULT_ADD; EXP_EQ_0; ARITH_EQ; DIV_LT; BIGNUM_BOUND; ADD_CLAUSES; MOD_MULT_ADD] THEN
  SIMP_TAC[MOD_LT; BIGNUM_BOUND]);;

(* Formulas of sizes: with subtractions, they are integers. *)
let NUMBER_CONV = ONCE_DEPTH_CONV(fun t -> if is_const_app "num_of_int" 1 t then (RAND_CONV INT_REDUCE_CONV THENC REWR_CONV NUM_OF_INT_OF_NUM) t else failwith "") THENC NUM_REDUCE_CONV;;

(* ---- numbers in digits ---- *)

let CELL_8 = prove
 (`&(cell 8 a i m):int = &(val(word(read_bytes 8 (word_add a (word(8 * i))) m):int64))`,
  REWRITE_TAC[cell; VAL_WORD_READ]);;
let READ_8 = prove
 (`read_bytes 8 a m = read_bytes 4 a m + 2 EXP 32 * read_bytes 4 (word_add a (word 4)) m`,
  REWRITE_TAC[ARITH_RULE `8 = 4 + 4`; READ_BYTES_ADD] THEN CONV_TAC NUM_REDUCE_CONV);;
let READ_4_BOUND = prove(`read_bytes 4 a m < 2 EXP 32`, MP_TAC(SPECL [`4`; `a:int64`; `m:int64->byte`] READ_BYTES_BOUND) THEN CONV_TAC NUM_REDUCE_CONV);;
let CELL_4_LOW = prove
 (`&(cell 4 a (2 * i) m):int = &(part 0 32 (word(read_bytes 8 (word_add a (word(8 * i))) m):int64))`,
  REWRITE_TAC[cell; PART_0; VAL_WORD_READ; READ_8; ARITH_RULE `4 * 2 * i = 8 * i`; MOD_MULT_ADD] THEN
  SIMP_TAC[MOD_LT; READ_4_BOUND])
and CELL_4_HIGH = prove
 (`&(cell 4 a (2 * i + 1) m):int = &(part 32 64 (word(read_bytes 8 (word_add a (word(8 * i))) m):int64))`,
  REWRITE_TAC[cell; ARITH_RULE `4 * (2 * i + 1) = 8 * i + 4`; INT_OF_NUM_EQ; WORD_RULE `word_add a (word(i + 4)):int64 = word_add (word_add a (word i)) (word 4)`] THEN
  SPEC_TAC(`word_add a (word(8 * i)):int64`,`b:int64`) THEN GEN_TAC THEN
  SIMP_TAC[PART_HIGH; ARITH_RULE `32 <= 64`; VAL_WORD_READ; READ_8] THEN
  MP_TAC(INST [`b:int64`,`a:int64`] READ_4_BOUND) THEN SPEC_TAC(`read_bytes 4 b m`,`x:num`) THEN SPEC_TAC(`read_bytes 4 (word_add b (word 4)) m`,`y:num`) THEN
  REPEAT GEN_TAC THEN ONCE_REWRITE_TAC[ADD_SYM] THEN SIMP_TAC[DIV_MULT_ADD; EXP_EQ_0; ARITH_EQ; DIV_LT; ADD_CLAUSES]);;

(* |- &(cells i) = the value of a word, or of a half of one, for a numeral i *)
let cell_value cx cells i =
  let th = BETA_CONV (mk_comb(cells,mk_small_numeral i)) in
  let [w;a;place;m] = snd(strip_comb(rand(concl th))) in
  let place_th = NUM_REDUCE_CONV place in
  let n = dest_small_numeral(rand(concl place_th)) in
  let th = TRANS th (AP_THM (AP_TERM (list_mk_comb(`cell`,[w; a])) place_th) m) in
  let inst i = [a,`a:int64`; m,`m:int64->byte`; mk_small_numeral i,`i:num`] in
  let lemma = (match small w with
    | 8 -> INST (inst n) CELL_8
    | 4 -> CONV_RULE(LAND_CONV(RAND_CONV(RATOR_CONV(RAND_CONV NUM_REDUCE_CONV)))) (INST (inst (n / 2)) (if n mod 2 = 0 then CELL_4_LOW else CELL_4_HIGH))
    | _ -> failwith "cell_value") in
  let address = RAND_CONV(RATOR_CONV(RAND_CONV(RAND_CONV(RAND_CONV NUM_MULT_CONV) THENC add_conv))) THENC word_conv cx in
  TRANS (AP_TERM `int_of_num` th) (CONV_RULE(RAND_CONV(RAND_CONV(RAND_CONV address))) lemma);;

let DIGITS_0 = prove(`&(digits 0 r f):int = &0`, REWRITE_TAC[digits]);;
let DIGITS_NEXT = undisch(prove
 (`&(digits n r f) = x /\ &(2 EXP k) = w /\ r * n = k /\ &(f n) = y /\ n + 1 = n' ==> &(digits n' r f):int = x + w * y`,
  REPEAT(DISCH_THEN(CONJUNCTS_THEN2 (SUBST1_TAC o SYM) MP_TAC)) THEN DISCH_THEN(SUBST1_TAC o SYM) THEN
  REWRITE_TAC[GSYM ADD1; digits; INT_OF_NUM_CLAUSES] THEN
  POP_ASSUM_LIST(K ALL_TAC)));;
(* |- &(digits n r f) = the sum of 2^(r i) * value i, for |- &(f i) = value i *)
let digits_sum value n r f =
  let rt = mk_small_numeral r in
  let rec sum n =
    if n = 0 then INST [rt,`r:num`; f,`f:num->num`] DIGITS_0 else
    let th = sum (n - 1) and digit = value (n - 1) and power = power_term (r * (n - 1)) in
    let before = mk_small_numeral (n - 1) in
    let product = NUM_MULT_CONV (mk_binop `( * ):num->num->num` rt before) and next = NUM_ADD_CONV (mk_binop `(+):num->num->num` before `1`) in
    List.fold_left (fun th h -> PROVE_HYP h th)
      (INST [before,`n:num`; rt,`r:num`; f,`f:num->num`; rand(concl th),x_; rand(concl product),`k:num`; rand(concl power),w_; rand(concl digit),y_;
             rand(concl next),`n':num`] DIGITS_NEXT) [th; product; power; digit; next] in
  sum n;;

let POWER_OF_HALF = prove(`&(2 EXP (32 * e)):int = HALF pow e`, REWRITE_TAC[HALF_POWER]);;

(* |- &t = an integer polynomial of values of variables, for a formula t over :num about memory and registers as symbolic execution
   leaves them. Sizes in it are numerals. *)
let rec integer_form cx t =
  let push rule a b =
    let th = SYM(SPECL [a; b] rule) in
    TRANS th (MK_COMB(AP_TERM (rator(rator(rand(concl th)))) (integer_form cx a),integer_form cx b)) in
  match t with
  | Comb(Comb(Const("+",_),a),b) -> push INT_OF_NUM_ADD a b
  | Comb(Comb(Const("*",_),a),b) when not(is_numeral a && is_numeral b) -> push INT_OF_NUM_MUL a b
  | Comb(Comb(Const("EXP",_),two),e) when two = `2` ->
      let e_th = NUMBER_CONV e in
      TRANS (AP_TERM `int_of_num` (AP_TERM `(EXP) 2` e_th)) (power_term (dest_small_numeral(rand(concl e_th))))
  | Comb(Comb(Const("EXP",_),a),two) when two = `2` ->
      let th = SPEC a EXP_2 in
      TRANS (AP_TERM `int_of_num` th) (integer_form cx (rand(concl th)))
  | Comb(Comb(Comb(Const("words_of",_),Comb(Comb(Comb(Const("bignum",_),k),a),m)),i),n) ->
      let th = SPECL [a; m; i; n; k] WORDS_OF_BIGNUM in
      let th = MP th (EQT_ELIM(NUM_REDUCE_CONV(lhand(concl th)))) in
      let th = CONV_RULE(RAND_CONV(RATOR_CONV(RAND_CONV(RAND_CONV(RAND_CONV NUM_REDUCE_CONV) THENC add_conv)))) th in
      TRANS (AP_TERM `int_of_num` th) (integer_form cx (rand(concl th)))
  | Comb(Comb(Comb(Const("bignum",_),k),a),m) ->
      let k_th = NUM_REDUCE_CONV k in
      let th = bignum_words (word_conv cx) (dest_small_numeral(rand(concl k_th))) a m in
      TRANS (AP_TERM `int_of_num` (AP_THM (AP_THM (AP_TERM `bignum` k_th) a) m))
            (CONV_RULE(RAND_CONV(PURE_REWRITE_CONV[words_value])) th)
  | Comb(Comb(Comb(Const("digits",_),n),r),cells) ->
      let n_th = NUMBER_CONV n in
      let th = digits_sum (cell_value cx cells) (dest_small_numeral(rand(concl n_th))) (dest_small_numeral r) cells in
      TRANS (AP_TERM `int_of_num` (AP_THM (AP_THM (AP_TERM `digits` n_th) r) cells)) th
  | Comb(Const("val",_),e) ->
      let th = if is_comb e && type_of(rator e) = `:num->int64` then (let nest,k = dest_comb e in read_reg cx.facts nest (small k)) else REFL e in
      TRANS (AP_TERM `int_of_num` (AP_TERM `val:int64->num` th)) (operand_value (rand(concl th)))
  | _ -> REFL (mk_comb(`int_of_num`,t));;

(* ---- relations ---- *)

(* The relation w m = -1 mod 2^64, for digits, if the assumptions say it of a number m in memory: the definition, and |- ?d. w m + 1 = 2^64 d. *)
let relation_of cx hyps =
  let inverse_fact = find (fun th -> match concl th with
    | Comb(Comb(Const("=",_),Comb(_,Comb(Const("val",_),_))),Comb(Comb(Const("rem",_),_),_)) -> true | _ -> false) hyps in
  let m = lhand(find_term (is_const_app "inverse" 2) (concl inverse_fact)) in
  let odd = find (fun th -> concl th = mk_comb(`ODD`,m)) hyps in
  let exists = MATCH_MP NEGATED_INVERSE (CONJ odd inverse_fact) in
  let d = `d:num` in
  let body = subst [d,fst(dest_exists(concl exists))] (snd(dest_exists(concl exists))) in
  let left = integer_form cx (lhs body) and right = integer_form cx (rhs body) in
  let eq = EQ_MP (MK_COMB(AP_TERM `(=):int->int->bool` left,right))
             (EQ_MP (SYM(SPECL [lhs body; rhs body] INT_OF_NUM_EQ)) (ASSUME body)) in
  let equation = equation_of (MATCH_MP (INT_ARITH `a = b ==> a - b:int = &0`) eq) in
  let w = atom(rand(concl(integer_form cx (lhand(lhand(lhs body)))))) in
  let lowest = match m with
    | Comb(Comb(_,a),memory) -> rand(concl(word_conv cx (subst [a,`a:int64`; memory,`m:int64->byte`] `word(read_bytes 8 a m):int64`)))
    | _ -> failwith "relation_of" in
  let lead = atom(word_value lowest) in
  exists,{ name = "w"; age = 0.0; lead = 0,List.sort compare [w; lead]; high = -1; product = false; eager = false; opaque = false; equation = equation };;

(* ---- the formulas of a contract, as symbolic execution leaves them ---- *)

let INT_LT_NUM = prove(`&a:int <= u /\ u < &n ==> a < n`, REWRITE_TAC[GSYM INT_OF_NUM_LT] THEN INT_ARITH_TAC);;

let bits_of_num c = let rec bits n = if n = 0 then 0 else 1 + bits (n / 2) in bits (abs c);;
let BELOW_POWER = prove(`b < n /\ n <= 2 EXP (32 * e) /\ &b:int = t ==> t < HALF pow e`,
  DISCH_THEN(CONJUNCTS_THEN2 ASSUME_TAC (CONJUNCTS_THEN2 ASSUME_TAC (SUBST1_TAC o SYM))) THEN
  REWRITE_TAC[HALF_POWER; INT_OF_NUM_LT] THEN ASM_ARITH_TAC);;

(* a = b from the definitions by elimination; a < n by a bound on what a is. Numbers that are known from elsewhere stand for themselves; limits: |- b < n. *)
let prove_formula ?(known=[]) ?(limits=[]) cx definitions relations tm =
  match tm with
  | Comb(Comb(Const("=",_),a),b) ->
      let left = integer_form cx a and right = integer_form cx b in
      let polynomial t = fst(normal (rand(concl(integer_form cx t)))) in
      let inputs = List.concat (List.map (fun t -> all_atoms (polynomial t)) known) in
      let below = Option.map (fun th ->
        let n = rand(concl th) in
        let number = NUMBER_CONV n in
        let rec exponent e = if dest_numeral(rand(concl number)) <=/ power_of_half e then e else exponent (e + 1) in
        let e = exponent 0 in
        let at_most = EQT_ELIM(((LAND_CONV(fun _ -> number)) THENC NUM_REDUCE_CONV)
          (mk_binop `(<=):num->num->bool` n (vsubst [mk_small_numeral e,`e:num`] `2 EXP (32 * e)`))) in
        (* what may be any in a choice: the bits that leave room for a carry *)
        List.iter (fun ((f,l),c) -> match l with
          | [i] -> Hashtbl.replace free_bits i (max 0 (min (atom_bits i) (32 * (e - f) - 1 - bits_of_num c)))
          | _ -> ()) (polynomial b);
        e,MATCH_MP BELOW_POWER (CONJ th (CONJ at_most right))) (List.find_opt (fun th -> lhand(concl th) = b) limits) in
      let th = prove_equality ~inputs ?below definitions relations (rand(concl left)) (rand(concl right)) in
      EQ_MP (SPECL [a; b] INT_OF_NUM_EQ) (TRANS left (TRANS th (SYM right)))
  | Comb(Comb(Const("<",_),a),n) ->
      let left = integer_form cx a in
      let p,eq = normal (rand(concl left)) in
      let l,certificate = reduce [] p definitions in
      let th = TRANS left (TRANS eq (by_certificate p l certificate)) in
      let _,bound = upper_bound l (rand(concl th)) in
      let below = EQT_ELIM((PURE_REWRITE_CONV[HALF] THENC INT_REDUCE_CONV)
        (mk_comb(mk_comb(lt_tm,rand(concl bound)),mk_comb(`int_of_num`,n)))) in
      MATCH_MP INT_LT_NUM (CONJ (EQ_MP (AP_THM (AP_TERM le_tm (SYM th)) (rand(concl bound))) bound) below)
  | _ -> Kernel.say "formula" ("neither an equation nor a bound: " ^ show tm);;

(* |- t < 2 EXP (32 * e), whatever the words in t are *)
let formula_below cx t e =
  let form = integer_form cx t in
  let p,eq = normal (rand(concl form)) in
  let th = below_power p (rand(concl eq)) e in
  let th = EQ_MP (AP_THM (AP_TERM lt_tm (SYM(TRANS form eq))) (half_power e)) th in
  CONV_RULE(RAND_CONV(RAND_CONV NUM_MULT_CONV))
    (REWRITE_RULE[INT_OF_NUM_LT] (CONV_RULE(RAND_CONV(fun _ -> SYM(INST [mk_small_numeral e,`e:num`] POWER_OF_HALF))) th));;

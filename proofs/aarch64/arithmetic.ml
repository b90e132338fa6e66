(* Arithmetic of named results: an integer equation for each definition that symbolic execution made, and numbers in memory as
   sums of named words. What proofs/logic/elimination.ml works on.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

let VAL_NOT_INT = prove
 (`!x:int64. &(val(word_not x)):int = BB - &1 - &(val x)`,
  GEN_TAC THEN REWRITE_TAC[VAL_WORD_NOT; DIMINDEX_64; BBN] THEN
  MP_TAC(SPEC `x:int64` VAL64_BOUND) THEN
  SIMP_TAC[GSYM INT_OF_NUM_SUB; ARITH_RULE `x < 2 EXP 64 ==> 1 + x <= 2 EXP 64`;
           ARITH_RULE `2 EXP 64 - 1 - x = 2 EXP 64 - (1 + x)`; GSYM INT_OF_NUM_ADD] THEN
  INT_ARITH_TAC);;

(* s + 2^64 c' = a + b + c *)
let SUM_EQUATION = prove
 (`s = adc_result a b c /\ c' = adc_carry a b c
   ==> &(val s) + BB * &(bitval c') - (&(val a) + &(val b) + &(bitval c)) = &0:int`,
  STRIP_TAC THEN ASM_REWRITE_TAC[adc_result; adc_carry; VAL_WORD64; BBN] THEN
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

(* s - 2^64 (1 - c') = a - b - (1 - c) *)
let DIFFERENCE_EQUATION = prove
 (`s = adc_result a (word_not b) c /\ c' = adc_carry a (word_not b) c
   ==> &(val s) - BB * (&1 - &(bitval c')) - (&(val a) - &(val b) - (&1 - &(bitval c))) = &0:int`,
  DISCH_THEN(MP_TAC o MATCH_MP SUM_EQUATION) THEN REWRITE_TAC[VAL_NOT_INT] THEN INT_ARITH_TAC);;

(* lo + 2^64 hi = a b *)
let PRODUCT_EQUATION = prove
 (`lo = word_mul a b /\ hi = umulh a b
   ==> &(val lo) + BB * &(val hi) - &(val(a:int64)) * &(val(b:int64)) = &0:int`,
  STRIP_TAC THEN ASM_REWRITE_TAC[umulh; VAL_WORD_MUL; DIMINDEX_64; VAL_WORD64; BBN] THEN
  REWRITE_TAC[INT_ARITH `x + b * c - y = &0:int <=> x + b * c = y`; INT_OF_NUM_CLAUSES] THEN
  SUBGOAL_THEN `(val(a:int64) * val(b:int64)) DIV 2 EXP 64 < 2 EXP 64` (SUBST1_TAC o MATCH_MP MOD_LT) THENL
   [SIMP_TAC[RDIV_LT_EQ; EXP_EQ_0; ARITH_EQ] THEN MATCH_MP_TAC LT_MULT2 THEN
    REWRITE_TAC[VAL64_BOUND];
    MP_TAC(SPECL [`val(a:int64) * val(b:int64)`; `2 EXP 64`] DIVISION) THEN
    REWRITE_TAC[EXP_EQ_0; ARITH_EQ] THEN ARITH_TAC]);;

(* a word under a mask: val w = p b *)
let VAL_MASKED = prove
 (`val(word_and b (word_neg(word(bitval p))):int64) = bitval p * val b`,
  BOOL_CASES_TAC `p:bool` THEN REWRITE_TAC[BITVAL_CLAUSES; WORD_RULE `word_neg(word 1):int64 = word_not(word 0)`;
    WORD_RULE `word_neg(word 0):int64 = word 0`; WORD_AND_0; WORD_AND_NOT0; VAL_WORD_0; MULT_CLAUSES]);;
let MASKED_EQUATION = prove
 (`w = word_and b (word_neg(word(bitval p))) ==> &(val(w:int64)) - &(bitval p) * &(val b) = &0:int`,
  SIMP_TAC[VAL_MASKED; GSYM INT_OF_NUM_MUL; INT_SUB_REFL]);;
let is_mask tm = can (term_match [] `word_neg(word(bitval p)):int64`) tm;;

(* The definitions of a context as equations, latest first. *)
let equations cx =
  let parts th = strip_comb(rand(concl th)) in
  let named e = SYM(name cx e) in (* |- v = e *)
  let definition kind nme lead hi ghost th =
    let e = eqn_of th in
    { name = nme; lead = atom lead; lm = [atom lead]; lk = 0;
      hi = (match hi with Some t -> atom t | None -> -1);
      ghost = (match ghost with Some t -> atom t | None -> -1); e = e; kind = kind } in
  let variable th = lhand(concl th) in
  let used_as_flag = List.map (fun th -> rand(concl th)) cx.definitions in
  let equation th =
    match parts th with
    | Const("adc_result",_),[a;b;c] ->
        let carry = list_mk_comb(`adc_carry`,[a;b;c]) in
        let is_flag = mem carry used_as_flag in
        let carry_th = named carry in
        let rule = if is_comb b && rator b = `word_not:int64->int64` then DIFFERENCE_EQUATION
                   else SUM_EQUATION in
        let flag = ibit (variable carry_th) in
        [definition Lin "sum" (ival_ (variable th))
          (if is_flag then Some flag else None) (if is_flag then None else Some flag)
          (MATCH_MP rule (CONJ th carry_th))]
    | Const("word_mul",_),[a;b] ->
        let high = named (list_mk_comb(`umulh`,[a;b])) in
        [definition Prod "product" (ival_ (variable th)) (Some(ival_ (variable high))) None
          (MATCH_MP PRODUCT_EQUATION (CONJ th high))]
    | Const("word_and",_),[_;mask] when is_mask mask ->
        [definition Prod "masked" (ival_ (variable th)) None None (MATCH_MP MASKED_EQUATION th)]
    | _ -> [] in
  reset_all ();
  List.concat (List.map equation cx.definitions);;

(* ---- numbers in memory as lists of words ---- *)

let BIGNUM_NIL = prove(`&(bignum 0 a m):int = bigd []`, REWRITE_TAC[BIGNUM_0; bigd]);;
let VAL_WORD_READ = prove
 (`!a m. val(word(read_bytes 8 a m):int64) = read_bytes 8 a m`,
  REPEAT GEN_TAC THEN REWRITE_TAC[VAL_WORD64] THEN MATCH_MP_TAC MOD_LT THEN
  MP_TAC(SPECL [`8`; `a:int64`; `m:int64->byte`] READ_BYTES_BOUND) THEN
  CONV_TAC NUM_REDUCE_CONV);;
let BIGNUM_CONS = prove
 (`&(bignum k (word_add a (word 8)) m):int = bigd l
   ==> &(bignum (1 + k) a m):int = bigd (CONS (word(read_bytes 8 a m)) l)`,
  REWRITE_TAC[BIGNUM_ADD; BIGNUM_1; bigd; VAL_WORD_READ; BBN] THEN
  CONV_TAC NUM_REDUCE_CONV THEN DISCH_THEN(SUBST1_TAC o SYM) THEN
  REWRITE_TAC[INT_OF_NUM_CLAUSES]);;

(* |- &(bignum k a m) = bigd [word(read_bytes 8 a m); word(read_bytes 8 (word_add a (word 8)) m); ...], addresses in normal form,
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

(* bigd zs = bigd xs * bigd ys from the equations *)
let product_of_words definitions zs xs ys =
  let bz = mk_comb(`bigd`,mk_list(zs,w64)) and bx = mk_comb(`bigd`,mk_list(xs,w64))
  and by = mk_comb(`bigd`,mk_list(ys,w64)) in
  let product = mkmul bx by in
  let unfolded = PURE_REWRITE_CONV[bigd] (mk_comb(mk_comb(minus_tm,bz),product)) in
  let positive ws = SPEC (mk_list(ws,w64)) BIGD_POS in
  let below ws = CONV_RULE (RAND_CONV(RAND_CONV(PURE_REWRITE_CONV[LENGTH] THENC NUM_REDUCE_CONV)))
    (SPEC (mk_list(ws,w64)) BIGD_LT) in
  let nx = List.length xs and ny = List.length ys in
  let product_below = CONV_RULE (RAND_CONV(RAND_CONV NUM_ADD_CONV))
    (List.fold_left (fun th h -> PROVE_HYP h th)
      (INST [bx,va; by,vb; nm nx,vn "m"; nm ny,vn "n"] PROD_LT)
      [positive xs; below xs; positive ys; below ys]) in
  finish definitions unfolded (List.length zs)
    [positive zs; below zs; MATCH_MP INT_LE_MUL (CONJ (positive xs) (positive ys)); product_below];;

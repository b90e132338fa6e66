(* karat_cond_sub_16_aarch64: straight-line code. The flag C at the end says whether m fits, that is p; c' is C behind the difference of x and m.

   SPDX-License-Identifier: Apache-2.0 *)

(* z is the difference d if m fits, else x; m fits if c - 1 + c' is not negative. *)
let RESULT = prove
 (`z + bitval p * m + bitval p * e * bitval c' = x + bitval p * e /\
   d + m + e * bitval c' = x + e /\ d < e /\
   u + 2 EXP 64 * bitval p = c + 18446744073709551615 + bitval c' /\ u < 2 EXP 64
   ==> z < e /\ m < e /\ c < 2 /\ &x < min (&e) (&(2 * m) - &(e * c)):int
   ==> z = (e * c + x) MOD m`,
  REWRITE_TAC[INT_LT_MIN; INT_ARITH `x < y - z <=> z + x < y:int`; INT_OF_NUM_CLAUSES] THEN REPEAT STRIP_TAC THEN
  CONV_TAC SYM_CONV THEN MATCH_MP_TAC MOD_UNIQ THEN EXISTS_TAC `bitval p` THEN
  SUBGOAL_THEN `c = 0 \/ c = 1` STRIP_ASSUME_TAC THENL [ASM_ARITH_TAC; ALL_TAC; ALL_TAC] THEN
  POP_ASSUM SUBST_ALL_TAC THEN POP_ASSUM_LIST(MP_TAC o end_itlist CONJ) THEN
  MAP_EVERY BOOL_CASES_TAC [`p:bool`; `c':bool`] THEN REWRITE_TAC[BITVAL_CLAUSES; MULT_CLAUSES; ADD_CLAUSES] THEN
  CONV_TAC NUM_REDUCE_CONV THEN ARITH_TAC);;

Kernel.prove_kernel (straight_line_by (fun cx hyps formula ->
  let fits = state_part 4 (final_state cx) in
  let definition = find (fun th -> lhs(concl th) = fits) cx.definitions in
  let [a;b;carry] = snd(strip_comb(rhs(concl definition))) in
  let difference = vsubst [fits,`p:bool`; carry,`c':bool`; lhs formula,`z:num`; rand(rand formula),`m:num`; rand(lhand(rhs formula)),`x:num`]
    `z + bitval p * m + bitval p * 2 EXP 1024 * bitval c' = x + bitval p * 2 EXP 1024` in
  let equations = equations cx in
  let difference = prove_formula cx equations [] difference in
  (* the words of x - m, from the chain of borrows that ends in c' *)
  let defined p = find (fun th -> p (rhs(concl th))) cx.definitions in
  let rec words carry rest =
    if carry = `T` then rest else
    let [a;b;c] = snd(strip_comb(rhs(concl(find (fun th -> lhs(concl th) = carry) cx.definitions)))) in
    let word = lhs(concl(defined ((=) (list_mk_comb(`adc_result`,[a;b;c]))))) in
    words c (vsubst [word,`w:int64`; rest,`n:num`] `val(w:int64) + 2 EXP 64 * n`) in
  let d = words carry `0` in
  let whole = prove_formula cx equations [] (vsubst [d,`d:num`; carry,`c':bool`; rand(rand formula),`m:num`; rand(lhand(rhs formula)),`x:num`]
    `d + m + 2 EXP 1024 * bitval c' = x + 2 EXP 1024`) in
  let d_below = formula_below cx d 32 in
  let sum = CONV_RULE(RAND_CONV(RAND_CONV(LAND_CONV(DEPTH_CONV WORD_RED_CONV)))) (SPECL [a; b; carry] SUM_WORDS) in
  let sum = CONV_RULE(LAND_CONV(RAND_CONV(RAND_CONV(RAND_CONV(fun _ -> SYM definition))))) sum in
  let u = lhand(lhs(concl sum)) in
  let below = SPEC (rand u) VAL64_BOUND in
  let at_end = MATCH_MP RESULT (CONJ difference (CONJ whole (CONJ d_below (CONJ sum below)))) in
  let bound t = let [k;a;m] = snd(strip_comb t) in CONV_RULE(RAND_CONV(RAND_CONV NUM_MULT_CONV)) (SPECL [k; a; m] BIGNUM_BOUND) in
  let fact p = find (fun th -> p (concl th)) hyps in
  MP at_end (end_itlist CONJ [bound (lhs formula); bound (rand(rhs formula));
    fact (fun t -> is_const_app "<" 2 t && rand t = `2`); fact (is_const_app "int_lt" 2)])));;

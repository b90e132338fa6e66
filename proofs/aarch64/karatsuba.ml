(* Karatsuba by calls: products of numbers of 2h words from three of h words, by the callees' theorems. The number in the middle is taken as a whole (sums.ml): the
   products that the calls have left are words here, and nothing is known of them but bounds of this number. Signs of differences are polynomials of bits.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- from words to whole numbers ---- *)

(* The definitions of a context, the oldest first, and those that are put in everywhere. *)
let words_of_context cx =
  let definitions = List.sort (fun d f -> compare d.age f.age) (equations cx) in
  let values = values_of definitions in
  close_comparisons values definitions;
  definitions,values;;

let number_form cx t = let th = integer_form cx t in let p,eq = normal (rand(concl th)) in p,TRANS th eq;;

(* |- g * g = &1, for a sign g made of bits *)
let square_is_one g = TRANS (snd(normal (mk_times g g))) (SYM(snd(normal i1)));;

(* |- &number = g * (&a - &b) /\ g * g = &1, for a number that is the absolute value of the difference of two others of n words *)
let absolute_difference cx (definitions,values) n number (a,b) =
  let p,_ = number_form cx a and q,_ = number_form cx b in
  let sign p q = let _,high,_ = add_up values definitions (2 * n) (uadd p (unegate q)) in uadd [one,1] (umultiply [one,2] high) in
  let g = polynomial_term (try sign p q with Failure _ -> unegate (sign q p)) in
  let forms = List.map (integer_form cx) [number; a; b] in
  let [left;x;y] = List.map (fun th -> rand(concl th)) forms in
  let th = prove_equality (List.rev definitions) [] left (mk_times g (mk_minus x y)) in
  let [left;x;y] = forms in
  CONJ (TRANS left (TRANS th (SYM(AP_TERM (mk_comb(times_tm,g)) (both minus_tm x y))))) (square_is_one g);;

(* ---- the formula ---- *)

(* x y = x0 y0 + (x0 y0 + x1 y1 - (x0 - x1) (y0 - y1)) W + x1 y1 W^2 *)
let KARATSUBA = prove
 (`(&d = g * (&x0 - &x1) /\ g * g = &1) /\ (&e = h * (&y0 - &y1) /\ h * h = &1) /\
   z0 = x0 * y0 /\ z1 = x1 * y1 /\ f = d * e /\ x0 < w /\ x1 < w /\ y0 < w /\ y1 < w /\ 2 * w * w <= 2 EXP (32 * n) /\ &w = v
   ==> (&0 <= &z0 + &z1 - (g * h) * &f:int /\ &z0 + &z1 - (g * h) * &f < HALF pow n) /\
       &((x0 + w * x1) * (y0 + w * y1)) = &z0 + v * (&z0 + &z1 - (g * h) * &f) + (v * v) * &z1`,
  STRIP_TAC THEN
  SUBGOAL_THEN `&z0 + &z1 - (g * h) * &f:int = &(x0 * y1 + x1 * y0)` SUBST1_TAC THENL
   [ASM_REWRITE_TAC[GSYM INT_OF_NUM_CLAUSES] THEN REPEAT(FIRST_X_ASSUM(MP_TAC o check (fun th -> type_of(rand(concl th)) = `:int`))) THEN
    CONV_TAC INT_RING;
    REWRITE_TAC[INT_POS; HALF_POWER; INT_OF_NUM_LT] THEN CONJ_TAC THENL
     [MATCH_MP_TAC LTE_TRANS THEN EXISTS_TAC `2 * w * w` THEN ASM_REWRITE_TAC[ARITH_RULE `2 * a = a + a`] THEN
      MATCH_MP_TAC LT_ADD2 THEN CONJ_TAC THEN MATCH_MP_TAC LT_MULT2 THEN ASM_REWRITE_TAC[];
      FIRST_X_ASSUM(SUBST1_TAC o SYM o check (fun th -> rand(concl th) = `v:int`)) THEN
      ASM_REWRITE_TAC[GSYM INT_OF_NUM_CLAUSES] THEN INT_ARITH_TAC]]);;
let PRODUCT_BELOW = prove
 (`x < w /\ y < w /\ w * w <= 2 EXP (32 * n) /\ &(x * y) = r ==> r < HALF pow n`,
  DISCH_THEN(REPEAT_TCL CONJUNCTS_THEN ASSUME_TAC) THEN FIRST_X_ASSUM(SUBST1_TAC o SYM) THEN REWRITE_TAC[HALF_POWER; INT_OF_NUM_LT] THEN
  MATCH_MP_TAC LTE_TRANS THEN EXISTS_TAC `w * w:num` THEN ASM_REWRITE_TAC[] THEN MATCH_MP_TAC LT_MULT2 THEN ASM_REWRITE_TAC[]);;

(* |- bignum (2 h) a m = bignum h a m + 2 EXP (64 h) * bignum h (a + 8 h) m, for a term on the left *)
let halves_of number = match snd(strip_comb number) with
  | [n;a;m] ->
      let h = mk_small_numeral(numeral_of n / 2) in
      let sum = SYM(NUM_ADD_CONV (mk_binop `(+):num->num->num` h h)) in
      let th = TRANS (AP_THM (AP_THM (AP_TERM `bignum` sum) a) m) (SPECL [h; h; a; m] BIGNUM_ADD) in
      CONV_RULE(RAND_CONV(RAND_CONV(RAND_CONV(RATOR_CONV(RAND_CONV(RAND_CONV(RAND_CONV NUM_MULT_CONV) THENC add_conv)))))) th
  | _ -> failwith "halves_of";;
let low_half th = lhand(rand(concl th)) and high_half th = rand(rand(rand(concl th)));;

(* The products that calls have left, where they are now: |- bignum k a memory = u * v *)
let products asl memory = mapfilter (fun (_,th) -> match concl th with
  | Comb(Comb(Const("=",_),(Comb(Comb(Comb(Const("bignum",_),k),a),_) as number)),_) ->
      let back = bignum_back asl (list_mk_comb(`bignum`,[k; a; memory])) in
      let th = CONV_RULE(RAND_CONV(TRY_CONV(REWR_CONV EXP_2))) th in
      if rand(concl back) = number && is_binary "*" (rand(concl th)) then TRANS back th else fail ()
  | _ -> fail ()) asl;;

(* |- z = x y for the memory that cx leaves, from the products of halves and what is known of the factors of the third *)
let karatsuba_product asl w cx =
  let memory = state_part 7 (goal_state w) in
  let products = products asl memory in
  let difference u = snd(find (fun (_,th) -> is_conj(concl th) && is_eq(lhand(concl th)) && lhs(lhand(concl th)) = integer u) asl) in
  let factors th = dest_binary "*" (rand(concl th)) in
  let found what f x = try f x with Failure _ ->
    Kernel.say "formula" (what ^ " is not among the products " ^ String.concat ", " (List.map (fun th -> show(concl th)) products)) in
  let middle,d,e = found "that of the differences" (tryfind (fun th -> let u,v = factors th in th,difference u,difference v)) products in
  let parts th = let g,minus = dest_binary "int_mul" (rand(lhand(concl th))) in
    let a,b = dest_binary "int_sub" minus in g,rand a,rand b in
  let g,x0,x1 = parts d and h,y0,y1 = parts e in
  let product u v = found (show u ^ " * " ^ show v) (find (fun th -> factors th = (u,v))) products in
  let z0 = product x0 y0 and z1 = product x1 y1 in
  let size = numeral_of(rand(rator(rator x0))) in
  let n = 4 * size + 2 and power = mk_comb(`(EXP) 2`,mk_binop `( * ):num->num->num` `64` (mk_small_numeral size)) in
  let bound number = SPECL (snd(strip_comb number)) BIGNUM_BOUND in
  let number th = lhs(concl th) in
  let power_th = (RAND_CONV(RAND_CONV NUM_MULT_CONV) THENC (fun t -> power_term (64 * size))) (integer power) in
  let rule = INST [rand(lhs(lhand(concl d))),`d:num`; rand(lhs(lhand(concl e))),`e:num`; g,int_var "g"; h,int_var "h";
    x0,`x0:num`; x1,`x1:num`; y0,`y0:num`; y1,`y1:num`; number z0,`z0:num`; number z1,`z1:num`; number middle,`f:num`; power,`w:num`;
    rand(concl power_th),int_var "v"; mk_small_numeral n,`n:num`] KARATSUBA in
  let fits = EQT_ELIM(NUM_REDUCE_CONV (find_term (fun t -> is_const_app "<=" 2 t && is_const_app "*" 2 (lhand t)) (concl rule))) in
  let bounds,whole = CONJ_PAIR (MP rule (end_itlist CONJ ([d; e; z0; z1; middle] @ List.map bound [x0; x1; y0; y1] @ [fits; power_th]))) in
  (* in words *)
  let words = words_of_context cx in
  let forms = List.map (fun th -> integer_form cx (number th)) [z0; z1; middle] in
  let in_words t = PURE_REWRITE_CONV forms t in
  let bounds = CONV_RULE(BINOP_CONV in_words) bounds in
  let low,added = added_up words n (lhand(rand(concl bounds))) bounds in
  let whole = CONV_RULE(RAND_CONV(in_words THENC PURE_REWRITE_CONV[added])) whole in
  let double number0 = (* the whole of which this is the lower half *)
    let [k;a;m] = snd(strip_comb number0) in
    halves_of (list_mk_comb(`bignum`,[mk_small_numeral(2 * numeral_of k); a; m])) in
  let x = double x0 and y = double y0 in
  if low_half x <> x0 || high_half x <> x1 || low_half y <> y0 || high_half y <> y1 then failwith "karatsuba_product: no halves" else
  let xy = MK_COMB(AP_TERM `( * ):num->num->num` x,y) in
  let whole = TRANS (AP_TERM `int_of_num` xy) whole in
  let x,y = dest_binary "*" (lhs(concl xy)) in
  let right = rand(concl whole) and e = 8 * size in
  let below =
    let rule = INST [x,`x:num`; y,`y:num`; rand(concl(bound x)),`w:num`; mk_small_numeral e,`n:num`; right,int_var "r"] PRODUCT_BELOW in
    MP rule (end_itlist CONJ [bound x; bound y; EQT_ELIM(NUM_REDUCE_CONV (lhand(rand(rand(lhand(concl rule)))))); whole]) in
  let [_;a;_] = snd(strip_comb (number z0)) in
  let z = list_mk_comb(`bignum`,[mk_small_numeral(4 * size); a; memory_of cx.state]) in
  let left = integer_form cx z in
  let th = prove_equality ~inputs:(all_atoms low) ~below:(e,below) (List.rev (fst words)) [] (rand(concl left)) right in
  EQ_MP (SPECL [z; lhs(concl xy)] INT_OF_NUM_EQ) (TRANS left (TRANS th (SYM whole)));;

(* Products and squares by three calls for numbers half as long. *)
let karatsuba_facts caller asl w cx =
  Kernel.timed "algebra" (fun () -> if at_entry caller cx then
    let numbers = numbers_read caller asl cx and words = words_of_context cx in
    let n = numeral_of(rand(rator(rator(hd numbers)))) in
    let inputs = setify(find_terms (fun t -> is_const_app "bignum" 3 t && rand t = `m:int64->byte` && numeral_of(rand(rator(rator t))) = 2 * n) w) in
    let halves = List.map (fun t -> let th = halves_of t in low_half th,high_half th) inputs in
    List.map (fun number -> try tryfind (absolute_difference cx words n number) halves with Failure _ ->
      Kernel.say "formula" (show number ^ " is not shown to be the absolute value of a difference of halves")) numbers
  else [karatsuba_product asl w cx]) ();;
let karatsuba_by_calls callees =
  composite_by callees NO_TAC karatsuba_facts (REWRITE_TAC[EXP_2] THEN FIRST_ASSUM ACCEPT_TAC);;

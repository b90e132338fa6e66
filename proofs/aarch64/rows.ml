(* Kernels that reduce one number by calls of rows (seven rows of a Montgomery reduction each) beside what is done for another.

   The columns that a call leaves and the chunks of t that come behind them are those of the next one. So if c are the columns at a call and r = t div 2^p the
   bits of t that are still to come, (c + 2^4176 r) 2^e == 2^58 t modulo n, and the call makes it the same for the next c, r and e.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- from call to call ---- *)

(* c + w r: what is to be reduced still; e: what it has been divided by; h: the next bits of r; b: what the rows divide by; g: the friendly factor's size *)
let ROWS_CONGRUENT = prove
 (`((c + w * r) * e == s) (mod n) /\ r = h + b * r' /\ (c' * b == c + w * h) (mod n) ==> ((c' + w * r') * (b * e) == s) (mod n)`,
  STRIP_TAC THEN REPEAT(POP_ASSUM MP_TAC) THEN CONV_TAC NUMBER_RULE);;
let ROWS_BELOW = prove
 (`(c + w * r) * e < s + n * (g + 1) * e /\ r = h + b * r' /\ c' * b < (c + w * h) + n * (g * b) /\ g + 1 <= b
   ==> (c' + w * r') * (b * e) < s + n * (g + 1) * (b * e)`,
  STRIP_TAC THEN
  SUBGOAL_THEN `(c' + w * r') * (b * e) <= (c + w * r) * e + n * (g * b) * e` ASSUME_TAC THENL
   [ASM_REWRITE_TAC[ARITH_RULE `(c' + w * r') * (b * e) = (c' * b + w * b * r') * e:num`] THEN
    REWRITE_TAC[ARITH_RULE `(c + w * (h + b * r)) * e + n * (g * b) * e = ((c + w * h) + n * (g * b) + w * b * r) * e:num`] THEN
    REWRITE_TAC[LE_MULT_RCANCEL] THEN ASM_ARITH_TAC;
    SUBGOAL_THEN `n * (g + 1) * e <= n * b * e` MP_TAC THENL [ASM_REWRITE_TAC[LE_MULT_LCANCEL; LE_MULT_RCANCEL]; ALL_TAC] THEN
    REWRITE_TAC[ARITH_RULE `n * (g + 1) * (b * e) = n * (g * b) * e + n * b * e:num`] THEN ASM_ARITH_TAC]);;

let CONGRUENT_BELOW = prove
 (`(a == b) (mod n) /\ a < b + n * d ==> a + n <= b + n * d`,
  REWRITE_TAC[num_congruent; int_congruent; GSYM INT_OF_NUM_LT; GSYM INT_OF_NUM_LE; GSYM INT_OF_NUM_ADD; GSYM INT_OF_NUM_MUL] THEN
  DISCH_THEN(CONJUNCTS_THEN2 (X_CHOOSE_TAC `y:int`) MP_TAC) THEN
  SUBGOAL_THEN `&a = &b + &n * y:int` SUBST1_TAC THENL [ASM_INT_ARITH_TAC; REWRITE_TAC[GSYM INT_ADD_ASSOC; INT_LT_LADD; INT_LE_LADD]] THEN
  DISJ_CASES_TAC(REWRITE_RULE[GSYM INT_OF_NUM_EQ; GSYM INT_OF_NUM_LT] (ARITH_RULE `n = 0 \/ 0 < n`)) THENL
   [ASM_REWRITE_TAC[INT_MUL_LZERO; INT_LT_REFL];
    ASM_SIMP_TAC[INT_LT_LMUL_EQ; INT_ARITH `n * y + n = n * (y + &1):int`; INT_LE_LMUL_EQ] THEN INT_ARITH_TAC]);;

(* The last rows divide by d. *)
let END_CONGRUENT = prove
 (`((c + w * r) * e == f * t) (mod n) /\ (z * d == c + w * r) (mod n) /\ d * e = f * k /\ coprime(n,f) ==> (z * k == t) (mod n)`,
  STRIP_TAC THEN REPEAT(POP_ASSUM MP_TAC) THEN CONV_TAC NUMBER_RULE);;
let END_BELOW = prove
 (`(c + w * r) * e < f * t + n * (f + 1) * e /\ (z * d == c + w * r) (mod n) /\ z * d < (c + w * r) + n * d /\ d * e = f * k /\ 0 < f
   ==> z * k < t + n * (k + e)`,
  STRIP_TAC THEN
  SUBGOAL_THEN `z * d + n <= (c + w * r) + n * d` MP_TAC THENL [MATCH_MP_TAC CONGRUENT_BELOW THEN ASM_REWRITE_TAC[]; ALL_TAC] THEN
  DISCH_THEN(MP_TAC o MATCH_MP(MESON[LE_MULT_RCANCEL] `a <= b ==> a * e <= b * e:num`)) THEN
  SUBGOAL_THEN `(z * d + n) * e = f * z * k + n * e /\ ((c + w * r) + n * d) * e = (c + w * r) * e + f * n * k` (CONJUNCTS_THEN SUBST1_TAC) THENL
   [REWRITE_TAC[RIGHT_ADD_DISTRIB; GSYM MULT_ASSOC] THEN ASM_REWRITE_TAC[] THEN CONJ_TAC THEN CONV_TAC NUM_RING; ALL_TAC] THEN
  DISCH_TAC THEN SUBGOAL_THEN `f * z * k < f * (t + n * (k + e))` MP_TAC THENL [ALL_TAC; ASM_SIMP_TAC[LT_MULT_LCANCEL; LE_1]] THEN
  UNDISCH_TAC `(c + w * r) * e < f * t + n * (f + 1) * e` THEN
  REWRITE_TAC[ARITH_RULE `n * (f + 1) * e = f * n * e + n * e:num`; ARITH_RULE `f * (t + n * (k + e)) = f * t + f * n * k + f * n * e:num`] THEN
  ASM_ARITH_TAC);;

(* ---- the bits of a number from one on ---- *)

let UPPER_BITS = prove
 (`j < k /\ s <= 64
   ==> bignum k a m DIV 2 EXP (64 * j + s) =
       part s 64 (word(read_bytes 8 (word_add a (word(8 * j))) m):int64) +
       2 EXP (64 - s) * bignum (k - (j + 1)) (word_add a (word(8 * (j + 1)))) m`,
  STRIP_TAC THEN SUBGOAL_THEN `k = j + 1 + (k - (j + 1))` (fun th -> GEN_REWRITE_TAC (LAND_CONV o ONCE_DEPTH_CONV) [th]) THENL [ASM_ARITH_TAC; ALL_TAC] THEN
  ASM_SIMP_TAC[PART_HIGH; VAL_WORD_READ] THEN
  REWRITE_TAC[EXP_ADD; GSYM DIV_DIV; BIGNUM_ADD; BIGNUM_1; MULT_CLAUSES] THEN
  SIMP_TAC[DIV_MULT_ADD; EXP_EQ_0; ARITH_EQ; DIV_LT; BIGNUM_BOUND; ADD_CLAUSES] THEN
  REWRITE_TAC[ADD_ADD; ARITH_RULE `8 * (j + 1) = 8 * j + 8`] THEN
  SUBGOAL_THEN `2 EXP 64 = 2 EXP s * 2 EXP (64 - s)` SUBST1_TAC THENL [REWRITE_TAC[GSYM EXP_ADD] THEN AP_TERM_TAC THEN ASM_ARITH_TAC; ALL_TAC] THEN
  REWRITE_TAC[GSYM MULT_ASSOC] THEN SIMP_TAC[DIV_MULT_ADD; EXP_EQ_0; ARITH_EQ]);;
(* The next bits h, from words j to i. *)
let NEXT_BITS = prove
 (`j < i /\ i < k /\ s <= 64 /\ s' <= 64 /\ 64 * i + s' = 64 * j + s + b /\
   part s 64 (word(read_bytes 8 (word_add a (word(8 * j))) m):int64) + 2 EXP (64 - s) * bignum (i - j) (word_add a (word(8 * (j + 1)))) m =
   h + 2 EXP b * part s' 64 (word(read_bytes 8 (word_add a (word(8 * i))) m):int64)
   ==> bignum k a m DIV 2 EXP (64 * j + s) = h + 2 EXP b * (bignum k a m DIV 2 EXP (64 * i + s'))`,
  STRIP_TAC THEN SUBGOAL_THEN `j < k:num` ASSUME_TAC THENL [ASM_ARITH_TAC; ALL_TAC] THEN
  REWRITE_TAC(List.map (MATCH_MP UPPER_BITS) [CONJ (ASSUME `j < k:num`) (ASSUME `s <= 64`); CONJ (ASSUME `i < k:num`) (ASSUME `s' <= 64`)]) THEN
  SUBGOAL_THEN `k - (j + 1) = (i - j) + (k - (i + 1))` SUBST1_TAC THENL [ASM_ARITH_TAC; ALL_TAC] THEN
  SUBGOAL_THEN `8 * (j + 1) + 8 * (i - j) = 8 * (i + 1)` ASSUME_TAC THENL [ASM_ARITH_TAC; REWRITE_TAC[BIGNUM_ADD; ADD_ADD]] THEN
  FIRST_X_ASSUM SUBST1_TAC THEN
  MATCH_MP_TAC(NUM_RING `p + a * x = h + b * p' /\ a * q = b * s ==> p + a * (x + q * y) = h + b * (p' + s * y):num`) THEN
  ASM_REWRITE_TAC[GSYM EXP_ADD] THEN AP_TERM_TAC THEN ASM_ARITH_TAC);;
(* The first columns: all of the bits below. *)
let FIRST_BITS = prove
 (`j < k /\ s <= 64 /\
   c + 2 EXP (f + 64 * j + s) * part s 64 (word(read_bytes 8 (word_add a (word(8 * j))) m):int64) = 2 EXP f * bignum (j + 1) a m
   ==> c + 2 EXP (f + 64 * j + s) * (bignum k a m DIV 2 EXP (64 * j + s)) = 2 EXP f * bignum k a m`,
  STRIP_TAC THEN ASM_SIMP_TAC[UPPER_BITS] THEN
  SUBGOAL_THEN `k = (j + 1) + (k - (j + 1))` (fun th -> GEN_REWRITE_TAC (RAND_CONV o ONCE_DEPTH_CONV) [th]) THENL [ASM_ARITH_TAC; ALL_TAC] THEN
  REWRITE_TAC[SPECL [`j + 1`; `k - (j + 1)`] BIGNUM_ADD] THEN
  MATCH_MP_TAC(NUM_RING `c + e * p = f * x /\ e * a = f * q ==> c + e * (p + a * y) = f * (x + q * y):num`) THEN
  ASM_REWRITE_TAC[GSYM EXP_ADD] THEN AP_TERM_TAC THEN ASM_ARITH_TAC);;

(* ---- views and cells ---- *)

(* |- !a m. digits n r (\i. cell w a (p i) m) = view n r w p (bignum k a m), and the same for the bound of cells *)
let view_of_cells =
  let make (lemma,n,b,w,p,k) =
    let lemma = INST [p,`e:num->num`; p,`p:num->num`; `0`,`j:num`; k,`k:num`; n,`n:num`; w,`w:num`; b,`r:num`; b,`b:num`] lemma in
    let th = CONV_RULE(LAND_CONV(TOP_DEPTH_CONV BETA_CONV) THENC RAND_CONV(LAND_CONV(TOP_DEPTH_CONV BETA_CONV))) lemma in
    let th = MP th (prove(lhand(concl th),GEN_TAC THEN ARITH_TAC)) in
    let zero = PURE_REWRITE_RULE[WORD_ADD_0_64] (AP_TERM `word_add (a:int64)` (AP_TERM `word:num->int64` (NUM_MULT_CONV (mk_binop `( * ):num->num->num` w `0`)))) in
    GENL [`a:int64`; `m:int64->byte`] (CONV_RULE(RAND_CONV(ONCE_DEPTH_CONV(fun t -> if t = lhs(concl zero) then zero else failwith ""))) th) in
  let known = ref [] in
  fun key -> try List.assoc key !known with Not_found -> let th = make key in known := (key,th) :: !known; th;;

(* Formulas about numbers at the oldest memory and at `now` as formulas about cells and words at memory and at now, for by_algebra. *)
let CELLS_CONV asl cx memory =
  let now = memory_of cx.state in
  let number tm = match snd(strip_comb tm) with
    | [k;a;m] ->
        if m = now || m = memory then REFL tm else
        let back = bignum_back asl (list_mk_comb(`bignum`,[k; a; memory])) in
        if rand(concl back) = tm then SYM back else failwith ("CELLS_CONV: " ^ show tm ^ " is no longer there")
    | _ -> failwith "CELLS_CONV" in
  let of_view lemma tm =
    let f,args = strip_comb tm in
    let [n;b;w;p;x] = args in
    let th = AP_TERM (list_mk_comb(f,[n;b;w;p])) (number x) in
    let [k;a;m] = snd(strip_comb(rand(rand(concl th)))) in
    TRANS th (SYM(SPECL [a; m] (view_of_cells (lemma,n,b,w,p,k)))) in
  let rec conv tm = match tm with
    | Comb(Comb(Comb(Comb(Comb(Const("view",_),_),_),_),_),_) -> of_view VIEW_OF_DIGITS tm
    | Comb(Comb(Comb(Comb(Comb(Const("fields_below",_),_),_),_),_),_) -> of_view FIELDS_OF_CELLS tm
    | Comb(Comb(Comb(Const("bignum",_),_),_),_) -> number tm
    | Comb(Const("word",_),Comb(Comb(Comb(Const("read_bytes",_),_),_),_)) -> word_conv cx tm
    | Comb(f,x) -> MK_COMB(conv f,conv x)
    | _ -> REFL tm in
  conv;;

(* Formulas about numbers, from the equations of a block. *)
let by_cells asl cx memory hyps tm =
  let conv = CELLS_CONV asl cx memory in
  let th = conv tm in
  EQ_MP (SYM th) (by_algebra cx (mapfilter (CONV_RULE conv) hyps) (rand(concl th)));;

(* ---- the columns ---- *)

(* t div 2^p = h + 2^b (t div 2^q), as each call's new columns have it: t div 2^p, h, t div 2^q, by the assumptions, the latest first. *)
let bits_known asl = mapfilter (fun (_,th) -> match concl th with
  | Comb(Comb(Const("=",_),(Comb(Comb(Const("DIV",_),_),_) as bits)),Comb(Comb(Const("+",_),h),Comb(_,(Comb(Comb(Const("DIV",_),_),_) as rest)))) ->
      (bits,h,rest),th
  | _ -> fail ()) asl;;
let zero_bits = 58;; (* of the columns that come before those of t *)

let NUMERALS_RULE = CONV_RULE(DEPTH_CONV(NUM_ADD_CONV ORELSEC NUM_MULT_CONV ORELSEC NUM_SUB_CONV));;
(* |- formula ==> c, from |- a /\ ... /\ formula ==> c, for numbers of which a, ... hold *)
let with_numbers inst lemma =
  let rec discharge th =
    let a = lhand(concl th) in
    if not(is_conj a) then th else
    discharge (DISCH (rand a) (MP th (CONJ (EQT_ELIM(NUM_REDUCE_CONV (lhand a))) (ASSUME (rand a))))) in
  discharge (NUMERALS_RULE (INST (List.map (fun (n,v) -> mk_small_numeral n,v) inst) lemma));;

let congruence_in = find_term (is_const_app "==" 3);;
let fst3 (a,_,_) = a;;
(* a, b and n of a formula a == b (mod n) *)
let dest_congruence tm = match tm with
  | Comb(Comb(Comb(_,a),b),Comb(_,n)) -> a,b,n
  | _ -> failwith "dest_congruence";;
let view_bits v = match snd(strip_comb v) with n :: r :: _ -> small n * small r | _ -> failwith "view_bits";;
let exp2 e = mk_comb(`(EXP) 2`,mk_small_numeral e);;

(* What a call wants to know of columns that are new, and what the chain of congruences wants: the bits of t in them. Then the numbers that a contract promises,
   if the block has made them; and that a number in the frame is 0. *)
let columns_facts caller asl w (cx : context) =
  let now = memory_of cx.state and memory = state_part 7 (goal_state w) in
  let of_state s = subst [now,mk_comb(`mem_of`,s)] in
  let _,offset,_ = split_address (state_part 0 cx.state) in
  let place tm = if is_const_app "bignum" 3 tm then RATOR_CONV(RAND_CONV(PLACE_CONV asl)) tm else failwith "" in
  let callee = rand(concl(ONCE_DEPTH_CONV place (of_state cx.state (concl(instance asl (caller.at offset) cx.state))))) in
  let regions = regions_written cx in
  let is_written x = match snd(strip_comb x) with
    | [k;a;m] -> m = now && (let base,i,_ = split_address a in exists (fun (b,j,n) -> b = base && j <= i && i + 8 * small k <= j + n) regions)
    | _ -> false in
  let is_number = is_const_app "bignum" 3 in
  let bounds = List.filter (fun t -> is_const_app "fields_below" 5 t && is_written (rand t)) (conjuncts(lhand callee)) in
  let zeros = List.map (fun t -> mk_eq(t,`0`)) (List.filter (fun t -> (let b,_,_ = split_address (lhand t) in b = `f:int64`) && is_written t)
    (setify(find_terms (fun t -> is_number t && rand t = now) (rand callee)) |> List.filter (fun t -> not(List.exists (fun b -> rand b = t) bounds)))) in
  let s',conclusion = dest_exists w in
  let promised = List.filter (fun t -> is_eq t && is_number (lhs t) && is_written (lhs t)) (List.map (of_state s') (conjuncts conclusion)) in
  (* the bits of t *)
  let _,t,_ = dest_congruence (congruence_in conclusion) and _,columns,_ = dest_congruence (congruence_in (rand callee)) in
  let low = lhand columns and high = rand(rand columns) in
  let [k;a;_] = snd(strip_comb t) in
  let known = bits_known asl and bits = view_bits high in
  let first = match known with ((_,_,Comb(_,Comb(_,p))),_) :: _ -> small p | _ -> view_bits low - zero_bits in
  let at p = p / 64,p mod 64 in
  let j,s = at first and i,s' = at (first + bits) in
  let of_t = [k,`k:num`; a,`a:int64`; memory,`m:int64->byte`] in
  let next = INST (of_t @ [high,`h:num`]) (with_numbers [i,`i:num`; j,`j:num`; s,`s:num`; s',`s':num`; bits,`b:num`; small k,`k:num`] NEXT_BITS) in
  let below = if known <> [] then [] else [INST (of_t @ [low,`c:num`]) (with_numbers [j,`j:num`; s,`s:num`; zero_bits,`f:num`; small k,`k:num`] FIRST_BITS)] in
  let rules = next :: below in
  let formulas = promised @ zeros @ bounds @ List.map (fun th -> lhand(concl th)) rules in
  let limits = List.filter (fun th -> is_binary "<" (concl th)) (List.map snd asl) in
  let ths = CONJUNCTS(by_cells asl cx memory limits (list_mk_conj formulas)) in
  let others,sums = chop_list (List.length ths - List.length rules) ths in
  let of_whole = bignum_back asl (list_mk_comb(`bignum`,[k; a; memory])) in
  others @ List.map2 (fun rule th -> CONV_RULE(ONCE_DEPTH_CONV(fun t -> if t = lhs(concl of_whole) then of_whole else failwith "")) (MP rule th)) rules sums;;

(* ---- the congruence ---- *)

let FIRST_ROWS = prove
 (`c + w * r = s /\ ODD n ==> ((c + w * r) * 2 EXP 0 == s) (mod n) /\ (c + w * r) * 2 EXP 0 < s + n * (g + 1) * 2 EXP 0`,
  DISCH_THEN(CONJUNCTS_THEN2 SUBST1_TAC (MP_TAC o MATCH_MP ODD_POSITIVE)) THEN REWRITE_TAC[EXP; MULT_CLAUSES] THEN DISCH_TAC THEN
  CONJ_TAC THENL [CONV_TAC NUMBER_RULE; REWRITE_TAC[LT_ADD; LT_MULT] THEN ASM_ARITH_TAC]);;
let exp2_sum i j = (* |- 2 EXP i * 2 EXP j = 2 EXP (i + j) *)
  CONV_RULE(RAND_CONV(RAND_CONV NUM_ADD_CONV)) (SYM(SPECL [`2`; mk_small_numeral i; mk_small_numeral j] EXP_ADD));;

(* |- ((c + w r) 2^e == 2^f t) (mod n), |- (c + w r) 2^e < 2^f t + n (2^f + 1) 2^e for columns c, from what the calls have promised; and e *)
let rec chain asl c =
  let about p = find (fun (_,th) -> p (concl th)) asl |> snd in
  let left tm = lhand(fst3 (dest_congruence tm)) = c in
  match (try Some(about (fun t -> is_const_app "==" 3 t && left t)) with Failure _ -> None) with
  | None ->
      let first = about (fun t -> is_eq t && is_binary "+" (lhs t) && lhand(lhs t) = c) and odd = about (is_const_app "ODD" 1) in
      let same,below = CONJ_PAIR (MATCH_MP FIRST_ROWS (CONJ first odd)) in
      same,INST [exp2 zero_bits,`g:num`] below,0
  | Some rows ->
      let reduced,columns,_ = dest_congruence (concl rows) in
      let below = about (fun t -> is_binary "<" t && lhand t = reduced) in
      let bits = snd(find (fun ((_,h,_),_) -> h = rand(rand columns)) (bits_known asl)) in
      let same0,below0,e = chain asl (lhand columns) in
      let b = small(rand(rand reduced)) in
      let below = CONV_RULE(RAND_CONV(RAND_CONV(RAND_CONV(K(SYM(exp2_sum zero_bits b)))))) below in
      let small_g = EQT_ELIM(NUM_REDUCE_CONV (mk_binop `(<=):num->num->bool` (mk_binop `(+):num->num->num` (exp2 zero_bits) `1`) (exp2 b))) in
      let power = PURE_REWRITE_RULE[exp2_sum b e] in
      power (MATCH_MP ROWS_CONGRUENT (end_itlist CONJ [same0; bits; rows])),
      power (MATCH_MP ROWS_BELOW (end_itlist CONJ [below0; bits; below; small_g])),b + e;;

(* The contract's formulas for z, from the last rows. *)
let reduced_facts asl w (cx : context) =
  let now = memory_of cx.state and memory = state_part 7 (goal_state w) in
  let s',conclusion = dest_exists w in
  let of_now = subst [now,mk_comb(`mem_of`,s')] in
  let contract = List.filter (fun t -> is_const_app "==" 3 t || is_binary "<" t) (conjuncts conclusion) |> List.map of_now in
  let reduced,t,n = dest_congruence (hd contract) in
  let z = lhand reduced and k = small(rand(rand reduced)) in
  (* the columns that the last call has left *)
  let c = tryfind (fun (_,th) -> let reduced,_,_ = dest_congruence (concl th) in
    if rand(rand(lhand reduced)) = memory then lhand reduced else fail ()) asl in
  let same,below,e = chain asl c in
  let d = zero_bits + k - e in
  let left = lhand(fst3(dest_congruence(concl same))) in
  let rest = rand(rand left) in
  let [size;a;_] = snd(strip_comb t) in
  let p = small(rand(rand rest)) in
  let upper = with_numbers [small size,`k:num`; p / 64,`j:num`; p mod 64,`s:num`] UPPER_BITS in
  let upper = MP upper (EQT_ELIM(NUM_REDUCE_CONV (lhand(concl upper)))) in
  let upper = PURE_REWRITE_RULE[BIGNUM_0; MULT_CLAUSES; ADD_CLAUSES] (INST [a,`a:int64`; memory,`m:int64->byte`] upper) in
  let of_whole = bignum_back asl (list_mk_comb(`bignum`,[size; a; memory])) in
  let upper = CONV_RULE(LAND_CONV(LAND_CONV(K of_whole))) upper in
  let columns = subst [rand(concl upper),rest] left and times t e = mk_binop `( * ):num->num->num` t (exp2 e) in
  let congruent = subst [times z d,reduced; columns,t] (hd contract) in
  let less = mk_binop `(<):num->num->bool` (times z d) (mk_binop `(+):num->num->num` columns (times n d)) in
  let hyps = List.filter (fun th -> exists (fun name -> can (find_term (is_const_app name 5)) (concl th)) ["view"; "fields_below"]) (List.map snd asl) in
  let last = by_cells asl cx memory (List.filter (fun th -> not(is_const_app "==" 3 (concl th))) hyps) (mk_conj(congruent,less)) in
  let last_same,last_below = CONJ_PAIR (PURE_REWRITE_RULE[SYM upper] last) in
  let powers = TRANS (exp2_sum d e) (SYM(exp2_sum zero_bits k)) in
  let odd = snd(find (fun (_,th) -> is_const_app "ODD" 1 (concl th)) asl) in
  let coprime = INST [mk_small_numeral zero_bits,`p:num`] (MATCH_MP ODD_COPRIME_POWER odd) in
  let positive = EQT_ELIM(NUM_REDUCE_CONV (mk_binop `(<):num->num->bool` `0` (exp2 zero_bits))) in
  let below = MATCH_MP END_BELOW (end_itlist CONJ [below; last_same; last_below; powers; positive]) in
  [MATCH_MP END_CONGRUENT (end_itlist CONJ [same; last_same; powers; coprime]); below];;

(* ---- the sum of products ---- *)

(* x y for four parts of x and of y, by the products of equal parts and those of differences: t = (1 + v) P and t + v^2 t, as the program has it. *)
let FOUR_PARTS = prove
 (`t = (&1 + v) * (&p0 + v * (&p1 + v * (&p2 + v * &p3))) /\ &w = v /\
   p0 = x0 * y0 /\ p1 = x1 * y1 /\ p2 = x2 * y2 /\ p3 = x3 * y3 /\
   e01 = (&x0 - &x1) * (&y1 - &y0) /\ e02 = (&x0 - &x2) * (&y2 - &y0) /\ e03 = (&x0 - &x3) * (&y3 - &y0) /\
   e12 = (&x1 - &x2) * (&y2 - &y1) /\ e13 = (&x1 - &x3) * (&y3 - &y1) /\ e23 = (&x2 - &x3) * (&y3 - &y2)
   ==> &((x0 + w * (x1 + w * (x2 + w * x3))) * (y0 + w * (y1 + w * (y2 + w * y3)))):int =
       t + (v * v) * t + v * (e01 + v * (e02 + v * (e03 + e12 + v * (e13 + v * e23))))`,
  DISCH_THEN(CONJUNCTS_THEN2 SUBST1_TAC (CONJUNCTS_THEN2 (SUBST1_TAC o SYM) (REPEAT_TCL CONJUNCTS_THEN SUBST1_TAC))) THEN
  REWRITE_TAC[GSYM INT_OF_NUM_ADD; GSYM INT_OF_NUM_MUL] THEN CONV_TAC(BINOP_CONV INT_POLY_CONV) THEN REFL_TAC);;
let FACTOR = prove(`a + v * a = (&1 + v) * a:int`,INT_ARITH_TAC);;
let SQUARE_OF_PART = prove(`p + (2 * x) * y = x * x + y * y /\ y = 0 ==> p = x * x`,
  DISCH_THEN(CONJUNCTS_THEN2 MP_TAC SUBST1_TAC) THEN REWRITE_TAC[MULT_CLAUSES; ADD_CLAUSES])
and SQUARE_OF_DIFFERENCE = prove(`d + (2 * x) * y = x * x + y * y ==> -- &d:int = (&x - &y) * (&y - &x)`,
  REWRITE_TAC[GSYM INT_OF_NUM_EQ; GSYM INT_OF_NUM_ADD; GSYM INT_OF_NUM_MUL] THEN CONV_TAC INT_RING)
and PRODUCT_AT_MOST = prove(`p = x * y /\ x < w /\ y < w ==> p <= (w - 1) * (w - 1)`,
  STRIP_TAC THEN ASM_REWRITE_TAC[] THEN MATCH_MP_TAC LE_MULT2 THEN ASM_ARITH_TAC)
and SUM_AT_MOST = prove(`p <= a /\ q <= b ==> p + w * q <= a + w * b`,
  STRIP_TAC THEN MATCH_MP_TAC LE_ADD2 THEN ASM_REWRITE_TAC[LE_MULT_LCANCEL])
and BOUNDED_FORM = prove(`b <= n /\ n < 2 EXP (32 * e) /\ &b = t ==> &0 <= t /\ t < HALF pow e`,
  DISCH_THEN(CONJUNCTS_THEN2 ASSUME_TAC (CONJUNCTS_THEN2 ASSUME_TAC (SUBST1_TAC o SYM))) THEN
  REWRITE_TAC[HALF_POWER; INT_OF_NUM_LT; INT_POS] THEN ASM_MESON_TAC[LET_TRANS]);;

(* |- number = x0 + w (x1 + w (x2 + w x3)), for a number in memory *)
let four_parts number =
  let [k;a;m] = snd(strip_comb number) in
  let q = small k / 4 in
  let rec split k a =
    if k = q then REFL (list_mk_comb(`bignum`,[mk_small_numeral k; a; m])) else
    let size = mk_small_numeral q and rest = mk_small_numeral (k - q) in
    let sum = SYM(NUM_ADD_CONV (mk_binop `(+):num->num->num` size rest)) in
    let th = TRANS (AP_THM (AP_THM (AP_TERM `bignum` sum) a) m) (SPECL [size; rest; a; m] BIGNUM_ADD) in
    let th = CONV_RULE(RAND_CONV(RAND_CONV(LAND_CONV(RAND_CONV NUM_MULT_CONV) THENC
      RAND_CONV(RATOR_CONV(RAND_CONV(RAND_CONV(RAND_CONV NUM_MULT_CONV) THENC add_conv)))))) th in
    let next = rand(rand(rand(concl th))) in
    CONV_RULE(RAND_CONV(RAND_CONV(RAND_CONV(K(split (k - q) (lhand next)))))) th in
  split (small k) a;;
let rec parts_in sum = match sum with
  | Comb(Comb(Const("+",_),x),Comb(Comb(Const("*",_),_),rest)) -> x :: parts_in rest
  | x -> [x];;

(* 2 - w, for words w that are at most 2: nothing is borrowed. *)
let TWO_LESS_SIGN = prove
 (`val(w:int64) <= 2 ==> (&(bitval(adc_carry (word 2) (word_not w) T)) - &1 = &0:int) /\
                         &0:int <= &(val(adc_result (word 2) (word_not w) T)) /\ &(val(adc_result (word 2) (word_not w) T)):int <= &2`,
  DISCH_TAC THEN MP_TAC(SPECL [`word 2:int64`; `word_not w:int64`; `T`] SUM_WORDS) THEN
  MP_TAC(SPEC `adc_result (word 2) (word_not w) T` VAL64_BOUND) THEN REWRITE_TAC[VAL_WORD_NOT; DIMINDEX_64; VAL_WORD; bitval] THEN
  CONV_TAC NUM_REDUCE_CONV THEN REWRITE_TAC[INT_POS; INT_OF_NUM_LE] THEN COND_CASES_TAC THEN ASM_REWRITE_TAC[INT_SUB_REFL] THEN ASM_ARITH_TAC);;
let words_with_signs (cx : context) signs =
  if signs = [] then words_of_context cx else
  let facts = no_facts () in
  let signs = List.map (fun th -> rand(lhand(concl th)),th) signs in
  let carries = mapfilter (fun th -> match concl th with
    | Comb(Comb(_,s),Comb(Comb(Comb(Const("adc_result",_),two),Comb(Const("word_not",_),w)),t)) when two = `word 2:int64` && t = `T` ->
        let carry,size = CONJ_PAIR (MATCH_MP TWO_LESS_SIGN (List.assoc w signs)) in
        Terms.replace facts.words s (Num.num_of_int 2,lazy(PURE_REWRITE_RULE[SYM th] size));
        s,carry
    | _ -> fail ()) cx.definitions in
  let definitions = List.sort (fun d f -> compare d.age f.age) (equations_of facts cx.definitions) in
  let known d = try
      let _,carry = find (fun (s,_) -> snd d.lead = [atom(word_value s)]) carries in
      [{ d with age = d.age -. 0.5; lead = 0,[d.high]; high = -1; eager = true; equation = equation_of carry }]
    with Failure _ -> [] in
  let definitions = List.concat (List.map (fun d -> known d @ [d]) definitions) in
  let values = values_of definitions in
  close_comparisons values definitions;
  definitions,values;;

(* z = x y for the memory that cx leaves. equal x y: |- p = x * y; different (x,x') (y,y'): |- e = (&x - &x') * (&y' - &y), for parts; p and e speak of numbers
   that the calls have left; signs cx memory: |- val w <= 2 for words. *)
let four_parts_product asl (cx : context) memory z x y equal different signs =
  let xth = four_parts x and yth = four_parts y in
  let xs = parts_in (rand(concl xth)) and ys = parts_in (rand(concl yth)) in
  let here tm = match snd(strip_comb tm) with
    | [k;a;m] -> let back = bignum_back asl (list_mk_comb(`bignum`,[k; a; memory])) in
        if rand(concl back) = tm then SYM back else failwith "four_parts_product: overwritten"
    | _ -> failwith "here" in
  let numbers tm = find_terms (fun t -> is_const_app "bignum" 3 t) tm in
  (* the same at memory; on the left only *)
  let move conv th = CONV_RULE(conv(PURE_REWRITE_CONV(List.map here (setify(numbers(lhs(concl th))))))) th in
  let ps = List.map2 (fun x y -> move LAND_CONV (equal x y)) xs ys in
  let e i j = move LAND_CONV (different (List.nth xs i,List.nth xs j) (List.nth ys i,List.nth ys j)) in
  let es = [e 0 1; e 0 2; e 0 3; e 1 2; e 1 3; e 2 3] in
  let words = words_with_signs cx (signs cx memory) in
  let formed = List.map (integer_form cx) (setify(List.concat (List.map (fun th -> numbers(lhs(concl th))) (ps @ es)))) in
  let in_words = PURE_REWRITE_CONV formed in
  let w = lhand(rand(rand(concl xth))) in
  let bits = small(rand w) in
  let power = power_term bits in
  let v = rand(concl power) in
  let push = PURE_REWRITE_CONV[GSYM INT_OF_NUM_ADD; GSYM INT_OF_NUM_MUL; power] in
  let bound number = CONV_RULE(RAND_CONV(RAND_CONV NUM_MULT_CONV)) (SPECL (snd(strip_comb number)) BIGNUM_BOUND) in
  (* P and (1 + w) P as the words that the program makes of them, by their bounds *)
  let product_bound th =
    let x,y = dest_binary "*" (rand(concl th)) in
    CONV_RULE(RAND_CONV NUM_REDUCE_CONV) (MATCH_MP PRODUCT_AT_MOST (end_itlist CONJ [th; bound x; bound y])) in
  let sum_bound p q = CONV_RULE(RAND_CONV NUM_REDUCE_CONV) (INST [w,`w:num`] (MATCH_MP SUM_AT_MOST (CONJ p q))) in
  let added bound form = (* |- form = words, from |- number <= n and |- &number = form *)
    let rec size e = if dest_numeral(rand(concl bound)) </ power_of_half e then e else size (e + 1) in
    let e = size 0 in
    let rule = INST [lhand(concl bound),`b:num`; rand(concl bound),`n:num`; mk_small_numeral e,`e:num`; rand(concl form),int_var "t"] BOUNDED_FORM in
    let fits = EQT_ELIM(NUM_REDUCE_CONV (lhand(rand(lhand(concl rule))))) in
    added_up words e (rand(concl form)) (MP rule (end_itlist CONJ [bound; fits; form])) in
  let p_bound = end_itlist sum_bound (List.map product_bound ps) in
  let p_pushed = push (integer (lhand(concl p_bound))) in
  let p_form = CONV_RULE(RAND_CONV in_words) p_pushed in
  let _,p_added = added p_bound p_form in
  let p_words = TRANS (SYM p_pushed) (TRANS p_form p_added) in
  let t_bound = sum_bound p_bound p_bound in
  let t_pushed = push (integer (lhand(concl t_bound))) in
  let t_form = CONV_RULE(RAND_CONV(PURE_REWRITE_CONV[p_words])) t_pushed in
  let low,t_added = added t_bound t_form in
  let t_words = TRANS (SYM(TRANS t_form t_added)) (TRANS t_pushed (INST [rand(concl p_pushed),int_var "a"; v,int_var "v"] FACTOR)) in
  (* the product *)
  let whole = MATCH_MP FOUR_PARTS (end_itlist CONJ (t_words :: power :: ps @ es)) in
  let xy = MK_COMB(AP_TERM `( * ):num->num->num` xth,yth) in
  let whole = TRANS (AP_TERM `int_of_num` xy) (CONV_RULE(RAND_CONV in_words) whole) in
  let right = rand(concl whole) and n = 8 * bits / 32 in
  let bounds =
    let rule = INST [x,`x:num`; y,`y:num`; rand(concl(bound x)),`w:num`; mk_small_numeral n,`n:num`; right,int_var "r"] PRODUCT_BELOW in
    let th = MP rule (end_itlist CONJ [bound x; bound y; EQT_ELIM(NUM_REDUCE_CONV (lhand(rand(rand(lhand(concl rule)))))); whole]) in
    CONJ (EQ_MP (AP_TERM (mk_comb(le_tm,i0)) whole) (SPEC (lhs(concl xy)) INT_POS)) th in
  let _,added = added_up words n right bounds in
  let left = integer_form cx z in
  let th = snd(normal (rand(concl left))) in
  if rand(concl th) <> rand(concl added) then Kernel.say "formula" (show z ^ " is not where the product is") else
  EQ_MP (SPECL [z; lhs(concl xy)] INT_OF_NUM_EQ) (TRANS left (TRANS th (SYM(TRANS whole added))));;

(* The number that a contract says to be a product, from those that calls have left. *)
let product_facts asl w (cx : context) (equal,different,signs) =
  let now = memory_of cx.state and memory = state_part 7 (goal_state w) in
  let s',conclusion = dest_exists w in
  let formula = subst [now,mk_comb(`mem_of`,s')] (find (fun t -> is_eq t && is_binary "*" (rhs t)) (conjuncts conclusion)) in
  let x,y = dest_binary "*" (rhs formula) in
  (* a factor that is given in digits has been made a number in words *)
  let as_number x = if is_const_app "bignum" 3 x then REFL x else SYM(snd(find (fun (_,th) -> is_eq(concl th) && rhs(concl th) = x) asl)) in
  let xth = as_number x and yth = as_number y in
  let th = four_parts_product asl cx memory (lhs formula) (rand(concl xth)) (rand(concl yth)) equal different signs in
  TRANS th (SYM(MK_COMB(AP_TERM `( * ):num->num->num` xth,yth)));;

(* Squares that rows_sqr has left: of parts, less 0, and of differences. *)
let squares_left asl =
  let found x y = snd(find (fun (_,th) -> match concl th with
    | Comb(Comb(Const("=",_),Comb(Comb(Const("+",_),p),Comb(Comb(_,Comb(Comb(_,_),x')),y'))),_) -> is_const_app "bignum" 3 p && x' = x && y y'
    | _ -> false) asl) in
  let zero y = snd(find (fun (_,th) -> is_eq(concl th) && lhs(concl th) = y && rhs(concl th) = `0`) asl) in
  (fun x _ -> let th = found x (fun y -> can zero y) in
    MATCH_MP SQUARE_OF_PART (CONJ th (zero (rand(rand(lhs(concl th))))))),
  (fun (x,x') _ -> MATCH_MP SQUARE_OF_DIFFERENCE (found x ((=) x'))),
  (fun _ _ -> []);;

(* Products that rows_mul has left, with 2^2049 more: of parts, less 0, and of differences. *)
let TOP_OF_PRODUCT = prove
 (`u + (x * a + y * b) = (x * b + y * a) + 2 * w * w /\ u = l + (w * w) * h /\ x < w /\ y < w /\ a < w /\ b < w ==> h <= 2`,
  STRIP_TAC THEN
  SUBGOAL_THEN `x * b + y * a < (x * a + y * b) + w * w:num` ASSUME_TAC THENL
   [DISJ_CASES_TAC(ARITH_RULE `y <= x \/ x <= y:num`) THEN DISJ_CASES_TAC(ARITH_RULE `a <= b \/ b <= a:num`) THEN
    REPEAT(FIRST_X_ASSUM(CHOOSE_THEN SUBST_ALL_TAC o REWRITE_RULE[LE_EXISTS] o check (is_binary "<=" o concl))) THEN
    REWRITE_TAC[LEFT_ADD_DISTRIB; RIGHT_ADD_DISTRIB] THENL
     [SUBGOAL_THEN `d * d' < w * w:num` MP_TAC THENL [MATCH_MP_TAC LT_MULT2 THEN ASM_ARITH_TAC; ARITH_TAC];
      SUBGOAL_THEN `0 < w * w` MP_TAC THENL [REWRITE_TAC[LT_MULT] THEN ASM_ARITH_TAC; ARITH_TAC];
      SUBGOAL_THEN `0 < w * w` MP_TAC THENL [REWRITE_TAC[LT_MULT] THEN ASM_ARITH_TAC; ARITH_TAC];
      SUBGOAL_THEN `d * d' < w * w:num` MP_TAC THENL [MATCH_MP_TAC LT_MULT2 THEN ASM_ARITH_TAC; ARITH_TAC]];
    REWRITE_TAC[ARITH_RULE `h <= 2 <=> ~(3 <= h)`] THEN DISCH_TAC THEN
    SUBGOAL_THEN `(w * w) * 3 <= (w * w) * h` MP_TAC THENL [ASM_REWRITE_TAC[LE_MULT_LCANCEL]; ASM_ARITH_TAC]]);;
let PRODUCT_OF_PARTS = prove
 (`u + (x * n + n * y) = (x * y + n * n) + 2 * v /\ n = 0 /\ u = l + v * h /\ l < v /\ x < w /\ y < w /\ w * w <= v ==> l = x * y:num`,
  STRIP_TAC THEN
  SUBGOAL_THEN `x * y < v:num` ASSUME_TAC THENL
   [MATCH_MP_TAC LTE_TRANS THEN EXISTS_TAC `w * w:num` THEN ASM_REWRITE_TAC[] THEN MATCH_MP_TAC LT_MULT2 THEN ASM_REWRITE_TAC[]; ALL_TAC] THEN
  UNDISCH_TAC `u + (x * n + n * y) = (x * y + n * n) + 2 * v:num` THEN ASM_REWRITE_TAC[MULT_CLAUSES; ADD_CLAUSES] THEN
  DISCH_THEN(MP_TAC o AP_TERM `\k. k MOD v`) THEN REWRITE_TAC[] THEN ONCE_REWRITE_TAC[ARITH_RULE `2 * v = v * 2`] THEN
  ONCE_REWRITE_TAC[ADD_SYM] THEN REWRITE_TAC[MOD_MULT_ADD] THEN ASM_SIMP_TAC[MOD_LT]);;
let PRODUCT_OF_DIFFERENCES = prove
 (`u + (x * a + y * b) = (x * b + y * a) + t ==> &u - &t:int = (&x - &y) * (&b - &a)`,
  REWRITE_TAC[GSYM INT_OF_NUM_EQ; GSYM INT_OF_NUM_ADD; GSYM INT_OF_NUM_MUL] THEN CONV_TAC INT_RING);;
let VAL_AT_MOST = prove(`bignum 1 a m <= 2 ==> val(word(read_bytes 8 a m):int64) <= 2`,REWRITE_TAC[BIGNUM_1; VAL_WORD_READ]);;

let products_left asl =
  let promises = mapfilter (fun (_,th) -> match concl th with
    | Comb(Comb(Const("=",_),Comb(Comb(Const("+",_),u),Comb(Comb(_,Comb(Comb(_,x),a)),Comb(Comb(_,y),b)))),Comb(Comb(Const("+",_),_),_)) when is_const_app "bignum" 3 u ->
        (x,y,a,b),th
    | _ -> fail ()) asl in
  let zero y = snd(find (fun (_,th) -> is_eq(concl th) && lhs(concl th) = y && rhs(concl th) = `0`) asl) in
  let found p = snd(find (fun (operands,_) -> p operands) promises) in
  let bound number = CONV_RULE(RAND_CONV(RAND_CONV NUM_MULT_CONV)) (SPECL (snd(strip_comb number)) BIGNUM_BOUND) in
  (* |- u = its lower words + 2^2048 * the word above; |- u + ... = ... + 2 * 2^2048 *)
  let split th =
    let [k;a;m] = snd(strip_comb(lhand(lhs(concl th)))) in
    let low = mk_small_numeral (small k - 1) in
    let sum = SYM(NUM_ADD_CONV (mk_binop `(+):num->num->num` low `1`)) in
    CONV_RULE(RAND_CONV(RAND_CONV(LAND_CONV(RAND_CONV NUM_MULT_CONV) THENC RAND_CONV(RATOR_CONV(RAND_CONV(RAND_CONV(RAND_CONV NUM_MULT_CONV) THENC add_conv))))))
      (TRANS (AP_THM (AP_THM (AP_TERM `bignum` sum) a) m) (SPECL [low; `1`; a; m] BIGNUM_ADD)) in
  let e = 2048 in
  let double = PURE_REWRITE_RULE[EXP_1] (SPECL [`2`; `1`; mk_small_numeral e] EXP_ADD) |> CONV_RULE(LAND_CONV(RAND_CONV NUM_ADD_CONV)) in
  let square = SYM(exp2_sum (e / 2) (e / 2)) in
  let doubled th = CONV_RULE(RAND_CONV(RAND_CONV(K double))) th in
  (fun x y ->
    let th = found (fun (x',n,_,y') -> x' = x && y' = y && can zero n) in
    let n = rand(rator(rand(rand(lhs(concl th))))) in
    let parts = split th in
    let low = lhand(rand(concl parts)) in
    let fits = EQT_ELIM(NUM_REDUCE_CONV (mk_binop `(<=):num->num->bool` (mk_binop `( * ):num->num->num` (exp2 (e / 2)) (exp2 (e / 2))) (exp2 e))) in
    MATCH_MP PRODUCT_OF_PARTS (end_itlist CONJ [doubled th; zero n; parts; bound low; bound x; bound y; fits])),
  (fun (x,x') (y,y') ->
    let th = MATCH_MP PRODUCT_OF_DIFFERENCES (found (fun operands -> operands = (x,x',y,y'))) in
    CONV_RULE(LAND_CONV(RAND_CONV(K(power_term (e + 1))))) th),
  (fun cx memory -> mapfilter (fun ((x,y,a,b),th) ->
    let parts = CONV_RULE(RAND_CONV(RAND_CONV(LAND_CONV(K square)))) (split th) in
    let th = CONV_RULE(RAND_CONV(RAND_CONV(RAND_CONV(K square)))) (doubled th) in
    let top = MATCH_MP TOP_OF_PRODUCT (end_itlist CONJ (th :: parts :: List.map bound [x; y; a; b])) in
    let [k;a;_] = snd(strip_comb(lhand(concl top))) in
    let here = bignum_back asl (list_mk_comb(`bignum`,[k; a; memory])) in
    CONV_RULE(LAND_CONV(RAND_CONV(word_conv cx))) (MATCH_MP VAL_AT_MOST (PURE_REWRITE_RULE[SYM here] top))) promises);;

(* ---- a kernel ---- *)

(* The parts of the buffers that have views: columns and new ones, chunks, and the table for n. *)
let column_bytes = 1152 and new_bytes = 112 and table_bytes = 2320 and chunk_bytes = 568;;
let rows_parts a = if a = `t:int64` then [0,column_bytes; column_bytes,new_bytes] else if a = `c:int64` then [0,table_bytes] else [0,column_bytes];;
let reduced_parts a = if a = `c:int64` then [0,table_bytes] else [0,chunk_bytes];;

(* A reduction and a product by calls of rows. products asl: `equal`, `different` and `signs` of four_parts_product *)
let reduction_by_rows products callees =
  let facts caller asl w cx =
    if at_entry caller cx then columns_facts caller asl w cx else
    product_facts asl w cx (products asl) :: reduced_facts asl w cx in
  of_viewed reduced_parts (composite_by ~keep:false (List.map (viewed rows_parts) callees) NO_TAC (fun caller asl w -> Kernel.timed "algebra" (facts caller asl w))
    (REPEAT CONJ_TAC THEN FIRST_ASSUM ACCEPT_TAC));;

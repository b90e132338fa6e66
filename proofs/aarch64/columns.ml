(* Numbers as pairs of columns in memory: pair s has two lanes, x_0 + 2^29 x_1, that count 2^58s; and the numbers of a table whose lanes are digits. What a
   kernel of loops over pairs needs: their sums and parts, lanes that do not overflow and so are sums of numbers, reading over writes of one round, and
   equations that are sums of known ones.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- pairs of columns ---- *)

(* n pairs of columns at a, each of two words; and n pairs at a of a table that has two numbers side by side, each pair of two halves of words. *)
let columns = new_definition
 `columns n a m = digits n 58 (\s. read_bytes 8 (word_add a (word(16 * s))) m + 2 EXP 29 * read_bytes 8 (word_add a (word(16 * s + 8))) m)`;;
let halves = new_definition
 `halves n a m = digits n 58 (\s. read_bytes 4 (word_add a (word(16 * s))) m + 2 EXP 29 * read_bytes 4 (word_add a (word(16 * s + 4))) m)`;;


let COLUMNS_SUC = prove
 (`columns (n + 1) a m = columns n a m + 2 EXP (58 * n) *
     (read_bytes 8 (word_add a (word(16 * n))) m + 2 EXP 29 * read_bytes 8 (word_add a (word(16 * n + 8))) m)`,
  REWRITE_TAC[columns; GSYM ADD1; digits] THEN REWRITE_TAC[ADD1]);;
let HALVES_SUC = prove
 (`halves (n + 1) a m = halves n a m + 2 EXP (58 * n) *
     (read_bytes 4 (word_add a (word(16 * n))) m + 2 EXP 29 * read_bytes 4 (word_add a (word(16 * n + 4))) m)`,
  REWRITE_TAC[halves; GSYM ADD1; digits] THEN REWRITE_TAC[ADD1]);;
let COLUMNS_0 = prove(`columns 0 a m = 0 /\ halves 0 a m = 0`,REWRITE_TAC[columns; halves; digits]);;

let DIGITS_ADD = prove
 (`!j i r f. digits (i + j) r f = digits i r f + 2 EXP (r * i) * digits j r (\s. f(i + s))`,
  INDUCT_TAC THEN ASM_REWRITE_TAC[ADD_CLAUSES; digits; MULT_CLAUSES; LEFT_ADD_DISTRIB; EXP_ADD] THEN REPEAT GEN_TAC THEN
  REWRITE_TAC[GSYM ADD_ASSOC; MULT_ASSOC]);;
let COLUMNS_ADD = prove
 (`!i j a m. columns (i + j) a m = columns i a m + 2 EXP (58 * i) * columns j (word_add a (word(16 * i))) m`,
  REWRITE_TAC[columns; DIGITS_ADD; ADD_ADD; LEFT_ADD_DISTRIB; ADD_ASSOC]);;
let HALVES_ADD = prove
 (`!i j a m. halves (i + j) a m = halves i a m + 2 EXP (58 * i) * halves j (word_add a (word(16 * i))) m`,
  REWRITE_TAC[halves; DIGITS_ADD; ADD_ADD; LEFT_ADD_DISTRIB; ADD_ASSOC]);;

let COLUMNS_CONG = prove
 (`!n a m m'. 16 * n <= 2 EXP 64 /\ (!b. in_region (a,16 * n) b ==> m b = m' b) ==> columns n a m = columns n a m'`,
  REPEAT STRIP_TAC THEN REWRITE_TAC[columns] THEN MATCH_MP_TAC DIGITS_CONG THEN X_GEN_TAC `i:num` THEN DISCH_TAC THEN REWRITE_TAC[] THEN
  BINOP_TAC THENL [ALL_TAC; AP_TERM_TAC] THEN MATCH_MP_TAC READ_BYTES_CONG THEN (CONJ_TAC THENL [ARITH_TAC; REPEAT STRIP_TAC]) THEN
  FIRST_X_ASSUM MATCH_MP_TAC THEN MATCH_MP_TAC IN_REGION_ADD THEN ASM_MESON_TAC[ARITH_RULE `i < n ==> 16 * i + 8 <= 16 * n`; ARITH_RULE `i < n ==> (16 * i + 8) + 8 <= 16 * n`]);;

(* |- columns n a memory = the same of an older memory: the one where `far` holds, or the oldest that can be reached *)
let columns_back_to far asl tm =
  let [n;a;memory] = snd(strip_comb tm) in
  let size = mk_binop `( * ):num->num->num` `16` n in
  let same,m = kept_to far asl (mk_pair(a,size)) memory in
  if m = memory then REFL tm else
  MP (SPECL [n;a;memory;m] COLUMNS_CONG) (CONJ (arith asl (mk_binop `(<=):num->num->bool` size `2 EXP 64`)) same);;
let columns_back = columns_back_to anywhere;;

(* |- columns n a m = a sum of n pairs, and halves, for a numeral n, powers being numerals *)
let numerals =
  let known = Hashtbl.create 50 in
  let power t = try Hashtbl.find known t with Not_found -> let th = NUM_RED_CONV t in Hashtbl.add known t th; th in
  ONCE_DEPTH_CONV(fun t -> if is_const_app "EXP" 2 t && is_numeral(rand t) then power t else failwith "numerals");;
let expanded =
  let rec expand suc none n =
    if n = 0 then none else
    let next = CONV_RULE(DEPTH_CONV(NUM_ADD_CONV ORELSEC NUM_MULT_CONV)) (INST [mk_small_numeral(n - 1),`n:num`] suc) in
    CONV_RULE numerals (PURE_ONCE_REWRITE_RULE[expand suc none (n - 1)] next) in
  fun suc none n -> REWRITE_RULE[ADD_CLAUSES] (expand suc none n);;
let columns_expanded = expanded COLUMNS_SUC (CONJUNCT1 COLUMNS_0) and halves_expanded = expanded HALVES_SUC (CONJUNCT2 COLUMNS_0);;
(* |- head n a m = head p a m + 2 EXP (58 * p) * head q (a + 16 * p) m, for n = p + q *)
let split_pairs asl add n p q a m =
  let head = rator(rator(rator(lhs(concl(SPEC_ALL add))))) in
  let eq = arith asl (mk_eq(n,mk_binop `(+):num->num->num` p q)) in
  TRANS (AP_THM (AP_THM (AP_TERM head eq) a) m) (SPECL [p;q;a;m] add);;

(* ---- lanes that do not overflow ---- *)

let VAL_ADD_EXACT = prove
 (`val(x:int64) = a /\ val(y:int64) = b /\ a <= i /\ b <= j /\ i + j < 2 EXP 64 ==> val(word_add x y) = a + b /\ a + b <= i + j`,
  STRIP_TAC THEN ASM_REWRITE_TAC[VAL_WORD_ADD; DIMINDEX_64] THEN CONJ_TAC THENL [MATCH_MP_TAC MOD_LT; ALL_TAC] THEN ASM_ARITH_TAC);;
let VAL_UMUL_EXACT = prove
 (`val(x:int64) MOD 2 EXP 32 = a /\ val(y:int64) = b /\ a < 2 EXP 29 /\ b < 2 EXP 29 ==> val(umul_low x y) = a * b /\ a * b <= 288230375077969921`,
  STRIP_TAC THEN REWRITE_TAC[umul_low; VAL_WORD64] THEN
  SUBGOAL_THEN `val(y:int64) MOD 2 EXP 32 = b` SUBST1_TAC THENL [ASM_REWRITE_TAC[] THEN MATCH_MP_TAC MOD_LT THEN ASM_ARITH_TAC; ALL_TAC] THEN
  ASM_REWRITE_TAC[] THEN
  SUBGOAL_THEN `a * b <= (2 EXP 29 - 1) * (2 EXP 29 - 1)` MP_TAC THENL [MATCH_MP_TAC LE_MULT2 THEN ASM_ARITH_TAC; CONV_TAC NUM_REDUCE_CONV] THEN
  DISCH_TAC THEN ASM_REWRITE_TAC[] THEN MATCH_MP_TAC MOD_LT THEN ASM_ARITH_TAC);;
let VAL_CHUNK = prove
 (`val(word_and x (word 288230376151711743):int64) = val x MOD 2 EXP 58 /\ val x MOD 2 EXP 58 <= 288230376151711743`,
  REWRITE_TAC[ARITH_RULE `288230376151711743 = 2 EXP 58 - 1`; VAL_WORD_AND_MASK_WORD] THEN
  MP_TAC(SPECL [`val(x:int64)`; `2 EXP 58`] MOD_LT_EQ) THEN REWRITE_TAC[EXP_EQ_0; ARITH_EQ] THEN ARITH_TAC);;
let VAL_LOW_DIGIT = prove
 (`val(word_and x (word 536870911):int64) = val x MOD 2 EXP 29 /\ val x MOD 2 EXP 29 <= 536870911`,
  REWRITE_TAC[ARITH_RULE `536870911 = 2 EXP 29 - 1`; VAL_WORD_AND_MASK_WORD] THEN
  MP_TAC(SPECL [`val(x:int64)`; `2 EXP 29`] MOD_LT_EQ) THEN REWRITE_TAC[EXP_EQ_0; ARITH_EQ] THEN ARITH_TAC);;
let VAL_CARRIED,VAL_CARRIED_29 = (CONJ_PAIR o prove)
 (`(val(word_ushr x 58:int64) = val x DIV 2 EXP 58 /\ val x DIV 2 EXP 58 <= 63) /\
   (val(word_ushr x 29:int64) = val x DIV 2 EXP 29 /\ val x DIV 2 EXP 29 <= 34359738367)`,
  REWRITE_TAC[VAL_WORD_USHR] THEN MP_TAC(SPEC `x:int64` VAL64_BOUND) THEN ARITH_TAC);;
(* a word of the table, as its halves *)
let HALVES_OF_WORD = prove
 (`val(word(read_bytes 8 a m):int64) MOD 2 EXP 32 = read_bytes 4 a m /\
   val(word_ushr (word(read_bytes 8 a m):int64) 32) MOD 2 EXP 32 = read_bytes 4 (word_add a (word 4)) m`,
  MP_TAC(SPECL [`4`; `4`; `a:int64`; `m:int64->byte`] READ_BYTES_ADD) THEN CONV_TAC(LAND_CONV(ONCE_DEPTH_CONV NUM_ADD_CONV THENC ONCE_DEPTH_CONV NUM_MULT_CONV)) THEN
  REWRITE_TAC[VAL_WORD_USHR; VAL_WORD_READ] THEN DISCH_THEN SUBST1_TAC THEN ONCE_REWRITE_TAC[ADD_SYM] THEN
  MP_TAC(SPECL [`4`; `a:int64`; `m:int64->byte`] READ_BYTES_BOUND) THEN MP_TAC(SPECL [`4`; `word_add a (word 4):int64`; `m:int64->byte`] READ_BYTES_BOUND) THEN
  REWRITE_TAC[ARITH_RULE `8 * 4 = 32`] THEN REPEAT DISCH_TAC THEN
  ASM_SIMP_TAC[MOD_MULT_ADD; DIV_MULT_ADD; EXP_EQ_0; ARITH_EQ; MOD_LT; DIV_LT; ADD_CLAUSES]);;
(* a sum of multiples of 4, divided by 4 *)
let quarter asl off =
  let rec go t = match t with
    | Comb(Comb(Const("+",_),a),b) -> mk_binop `(+):num->num->num` (go a) (go b)
    | Comb(Comb(Const("*",_),a),b) when is_numeral a -> mk_binop `( * ):num->num->num` (mk_small_numeral (small a / 4)) b
    | _ when is_numeral t -> mk_small_numeral (small t / 4)
    | _ -> failwith "quarter" in
  go (rand(concl(NUM_NORMALIZE_CONV off)));;

(* |- read_bytes 4 (base + offset) m < 2 EXP 29, from an assumption about all halves of a table *)
let half_bound asl tm =
  let [_;a;m] = snd(strip_comb tm) in
  let _,off,_ = address_parts asl a in
  let quotient = quarter asl off in
  let from (_,fact) =
    if not(is_forall (concl fact)) then failwith "half_bound" else
    let fact = SPEC quotient fact in
    let read = lhand(rand(concl fact)) in
    if not(is_const_app "read_bytes" 3 read) || rand read <> m then failwith "half_bound" else
    let same = AP_THM (AP_TERM (rator(rator tm)) (same_word asl a (lhand read))) m in
    let below = by_arith asl fact in
    EQ_MP (AP_THM (AP_TERM `(<):num->num->bool` (SYM same)) (rand(concl below))) below in
  tryfind from asl;;

let LT_2_64 = prove(`val(x:int64) <= 18446744073709551615`,MP_TAC(SPEC `x:int64` VAL64_BOUND) THEN ARITH_TAC);;
let LT_POWER = prove(`x < 2 EXP j ==> x <= 2 EXP j - 1`,ARITH_TAC);;
let LE_DIGIT = prove(`x <= 536870911 ==> x < 2 EXP 29`,ARITH_TAC);;

(* |- val w = e /\ e <= numeral: e is the sum that the lane w was made as, if that fits a word whatever its parts are. Bounds of parts are known by
   assumptions, below a power of 2, or from what they are: remainders, quotients, products of digits. *)
let rec exact asl w =
  match strip_comb w with
  | Const("word_add",_),[x;y] ->
      let xth = exact asl x and yth = exact asl y in
      let (xe,xb),(ye,yb) = CONJ_PAIR xth,CONJ_PAIR yth in
      let th = INST [x,`x:int64`; y,`y:int64`; rand(concl xe),`a:num`; rand(concl ye),`b:num`; rand(concl xb),`i:num`; rand(concl yb),`j:num`] VAL_ADD_EXACT in
      let fits = EQT_ELIM(NUM_REDUCE_CONV (last(conjuncts(lhand(concl th))))) in
      CONV_RULE(RAND_CONV(RAND_CONV NUM_ADD_CONV)) (MP th (end_itlist CONJ [xe;ye;xb;yb;fits]))
  | Const("umul_low",_),[x;y] ->
      let xe = tryfind (fun th -> PART_MATCH lhs th (mk_binop `MOD` (mk_comb(`val:int64->num`,x)) `2 EXP 32`)) (CONJUNCTS HALVES_OF_WORD) in
      let xb = half_bound asl (rand(concl xe)) in
      let ye,yb = CONJ_PAIR (exact asl y) in
      let yb = MP (INST [lhand(concl yb),`x:num`] LE_DIGIT) yb in
      MATCH_MP VAL_UMUL_EXACT (end_itlist CONJ [xe;ye;xb;yb])
  | Const("word_and",_),[x;m] when m = `word 288230376151711743:int64` -> INST [x,`x:int64`] VAL_CHUNK
  | Const("word_and",_),[x;m] when m = `word 536870911:int64` -> INST [x,`x:int64`] VAL_LOW_DIGIT
  | Const("word_ushr",_),[x;k] when is_numeral_word x ->
      let th = WORD_REDUCE_CONV (mk_comb(`val:int64->num`,w)) in CONJ th (EQT_ELIM(NUM_REDUCE_CONV(mk_binop `(<=):num->num->bool` (rand(concl th)) (rand(concl th)))))
  | Const("word_ushr",_),[x;k] when k = `58` || k = `29` ->
      INST [x,`x:int64`] (if k = `58` then VAL_CARRIED else VAL_CARRIED_29)
  | _ ->
      let v = mk_comb(`val:int64->num`,w) in
      let bound = try
          let th = snd(List.find (fun (_,th) -> let c = concl th in is_const_app "<" 2 c && lhand c = v && is_const_app "EXP" 2 (rand c)) asl) in
          CONV_RULE(RAND_CONV NUM_REDUCE_CONV) (MATCH_MP LT_POWER th)
        with Not_found -> INST [w,`x:int64`] LT_2_64 in
      CONJ (REFL v) bound;;
let exact_conv asl t = match t with
  | Comb(Const("val",_),w) when type_of w = `:int64` ->
      let th = CONJUNCT1(exact asl w) in if rand(concl th) = t then failwith "exact_conv" else th
  | _ -> failwith "exact_conv";;

(* ---- memory ---- *)

let is_read = is_const_app "read_bytes" 3;;
(* addresses, and numbers of pairs, as polynomials *)
let addresses asl =
  let at_place = RATOR_CONV(RAND_CONV (canonical_address asl)) and count = RATOR_CONV(RATOR_CONV(RAND_CONV NUM_NORMALIZE_CONV)) in
  ONCE_DEPTH_CONV(fun t -> if is_read t || is_const_app "columns" 3 t || is_const_app "halves" 3 t then (at_place THENC count) t else failwith "addresses");;
(* numbers and words as far back as they go, lanes as sums *)
let memory_conv asl =
  everywhere (is_const_app "columns" 3) (columns_back asl) THENC everywhere is_read (read_back asl) THENC
  ONCE_DEPTH_CONV(exact_conv asl) THENC PURE_REWRITE_CONV[VAL_WORD_READ] THENC addresses asl;;

(* Reading over writes, where all addresses are a base and numerals, as in a round: needs no facts about regions, and so is quick. *)
let READ_PAST = prove
 (`x = word_add a (word i) /\ y = word_add a (word j) /\ i + 8 <= j /\ j <= 4096
   ==> read_bytes 8 x (write_bytes 8 y v m) = read_bytes 8 x m /\ read_bytes 8 y (write_bytes 8 x v m) = read_bytes 8 y m`,
  STRIP_TAC THEN CONJ_TAC THEN MATCH_MP_TAC READ_WRITE_DISJOINT THEN ASM_REWRITE_TAC[] THEN (CONJ_TAC THENL [ALL_TAC; ARITH_TAC]) THENL
   [ALL_TAC; ONCE_REWRITE_TAC[DISJOINT_SYM]] THEN MATCH_MP_TAC DISJOINT_PARTS THEN ASM_ARITH_TAC);;
let rec read_near base tm =
  let place a =
    if a = base then Some(0,INST [a,`a:int64`] AT_OFFSET_0)
    else match a with
      | Comb(Comb(Const("word_add",_),b),Comb(Const("word",_),n)) when b = base && is_numeral n -> Some(small n,REFL a)
      | _ -> None in
  let [_;x;memory] = snd(strip_comb tm) in
  if not(is_const_app "write_bytes" 4 memory) then REFL tm else
  let [_;y;v;m] = snd(strip_comb memory) in
  match place x,place y with
  | Some(i,xth),Some(j,yth) when i = j -> MP (PART_MATCH (lhs o rand) READ_AT tm) (TRANS xth (SYM yth))
  | Some x,Some y ->
      let past (i,xth) (j,yth) =
        let at = [base,`a:int64`; lhs(concl xth),`x:int64`; lhs(concl yth),`y:int64`; mk_small_numeral i,`i:num`; mk_small_numeral j,`j:num`] in
        let th = INST (at @ [v,`v:num`; m,`m:int64->byte`]) READ_PAST in
        MP th (end_itlist CONJ [xth; yth; numeral_goal (vsubst at `i + 8 <= j`); numeral_goal (vsubst at `j <= 4096`)]) in
      let th = if fst x < fst y then CONJUNCT1(past x y) else CONJUNCT2(past y x) in
      TRANS th (read_near base (rand(concl th)))
  | _ -> REFL tm;;

(* Reads near a base are the same of another memory: |- read_bytes 8 (a + 8 * i) m = ... m' for i < n / 8, from |- !b. in_region (a,n) b ==> m b = m' b. *)
let READ_KEPT = prove
 (`(!b. in_region (a,n) b ==> m b = m' b) ==> i + 8 <= n /\ n <= 4096 ==> read_bytes 8 (word_add a (word i)) m = read_bytes 8 (word_add a (word i)) m'`,
  REPEAT STRIP_TAC THEN MATCH_MP_TAC READ_BYTES_CONG THEN (CONJ_TAC THENL [ARITH_TAC; REPEAT STRIP_TAC]) THEN FIRST_X_ASSUM MATCH_MP_TAC THEN
  MATCH_MP_TAC IN_REGION_ADD THEN MAP_EVERY EXISTS_TAC [`i:num`; `8`] THEN ASM_REWRITE_TAC[] THEN ASM_ARITH_TAC);;
let reads_kept n same =
  let th = MATCH_MP READ_KEPT same in
  let at i = let th = INST [mk_small_numeral(8 * i),`i:num`] th in REWRITE_RULE[WORD_ADD_0] (MP th (numeral_goal (lhand(concl th)))) in
  List.map at (0 -- (n / 8 - 1));;
(* |- val(word(read_bytes 8 (f + 8 * s) w)) < 2 EXP p from |- !s. s < n ==> read_bytes 8 (f + 8 * s) w < 2 EXP p *)
let lane_below asl fact s =
  let th = CONV_RULE(addresses asl) (by_arith asl (SPEC s fact)) in
  EQ_MP (AP_THM (AP_TERM `(<):num->num->bool` (SYM(PART_MATCH rand VAL_WORD_READ (lhand(concl th))))) (rand(concl th))) th;;

(* ---- equations ---- *)

(* |- tm, an equation of sums of products, as the sum of known equations, each times a number: ths has (number, equation). What is no sum or product is an atom. *)
let by_combination (ths:(term * thm) list) tm =
  let ths = List.map (fun (c,th) -> if c = `1` then th else AP_TERM (mk_comb(`( * ):num->num->num`,c)) th) ths in
  let atoms = ref [] in
  let rec abstract t = match t with
    | Comb(Comb(Const(("+"|"*"),_) as f,a),b) -> mk_comb(mk_comb(f,abstract a),abstract b)
    | _ when is_numeral t -> t
    | _ -> (try List.assoc t !atoms with Not_found -> let v = genvar `:num` in atoms := (t,v) :: !atoms; v) in
  let equation t = mk_eq(abstract (lhs t),abstract (rhs t)) in
  let hyps = List.map (fun th -> equation (concl th)) ths and goal = equation tm in
  let to_int = REWRITE_CONV[GSYM INT_OF_NUM_EQ; GSYM INT_OF_NUM_ADD; GSYM INT_OF_NUM_MUL] in
  let goal_th = to_int goal and hyp_ths = List.map to_int hyps in
  let diff t = mk_binop `(-):int->int->int` (lhs t) (rhs t) in
  let total = List.fold_left (fun s th -> mk_binop `(+):int->int->int` s (diff (rand(concl th)))) `&0:int` hyp_ths in
  let same = INT_RING (mk_eq(diff (rand(concl goal_th)),total)) in
  let zero th = EQ_MP (SYM(SPECL [lhs(concl th); rhs(concl th)] INT_SUB_0)) th in
  let zeros = List.map2 (fun h th -> zero (EQ_MP th (ASSUME h))) hyps hyp_ths in
  let sum = CONV_RULE(RAND_CONV(PURE_REWRITE_CONV(INT_ADD_LID :: zeros))) same in
  let result = EQ_MP (SYM goal_th) (EQ_MP (SPECL [lhs(rand(concl goal_th)); rhs(rand(concl goal_th))] INT_SUB_0) sum) in
  List.fold_left (fun th h -> PROVE_HYP h th) (UNDISCH_ALL(INST !atoms (DISCH_ALL result))) ths;;
let EXP_NEXT = prove(`2 EXP (58 * (x + 1)) = 2 EXP 58 * 2 EXP (58 * x)`,REWRITE_TAC[LEFT_ADD_DISTRIB; EXP_ADD; MULT_CLAUSES] THEN REWRITE_TAC[MULT_SYM]);;
let SPLIT_AT_29 = prove(`2 EXP 29 * x DIV 2 EXP 29 + x MOD 2 EXP 29 = x`,ARITH_TAC);;
let SPLIT_AT_58 = prove(`2 EXP 58 * x DIV 2 EXP 58 + x MOD 2 EXP 58 = x`,ARITH_TAC);;

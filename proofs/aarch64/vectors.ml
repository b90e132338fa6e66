(* What instructions compute on parts of words, as polynomials: the part of arithmetic.ml for shifts, masks, and products of 32-bit lanes.

   part i j w is the number that w's bits from bit i on, below bit j, make; most often halves. A definition that only moves parts (XTN, UZP, shifts, masks of
   low bits, ...) is put in at once, so that a product of lanes is one of halves of words that were loaded or computed. Where a part is asked for of a
   word that is more than moved parts, the word is split: part 0 k w = w - 2^k part k 64 w is the definition of the low part; the high part stays, as a
   carry does, and it cancels where the program adds it elsewhere.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- values of words in terms of parts ---- *)

let HALF_VALUE = prove(`HALF = &(2 EXP 32)`, REWRITE_TAC[HALF; INT_OF_NUM_POW]);;
(* |- &(2 EXP k) = &c * HALF pow e *)
let power_term = constant_table (fun k ->
  let product = mk_times (mk_intconst (power_of_two (k mod 32))) (half_power (k / 32)) in
  let power = mk_comb(`int_of_num`,mk_comb(`(EXP) 2`,mk_small_numeral k)) in
  TRANS (AP_TERM `int_of_num` (NUM_REDUCE_CONV (rand power))) (SYM((PURE_REWRITE_CONV[HALF] THENC INT_REDUCE_CONV) product)));;

let PART_DEFINITION = part;; (* the name is needed below *)
let SPLIT_EQUATION = prove
 (`i <= j /\ j <= 64 ==> &(part i j w) + &(2 EXP (j - i)) * &(part j 64 w) - &(part i 64 w) = &0:int`,
  STRIP_TAC THEN REWRITE_TAC[INT_ARITH `a + b - c = &0:int <=> a + b = c`; INT_OF_NUM_CLAUSES; part] THEN
  SUBGOAL_THEN `64 - i = (j - i) + (64 - j) /\ 2 EXP j = 2 EXP i * 2 EXP (j - i)` (CONJUNCTS_THEN SUBST1_TAC) THENL
   [ASM_SIMP_TAC[GSYM EXP_ADD; ARITH_RULE `i <= j ==> i + j - i = j`] THEN ASM_ARITH_TAC; ALL_TAC] THEN
  REWRITE_TAC[EXP_ADD; MOD_MULT_MOD; GSYM DIV_DIV] THEN ARITH_TAC);;

let PARTS_64 = prove(`k <= 64 ==> 2 EXP 64 = 2 EXP k * 2 EXP (64 - k)`, SIMP_TAC[GSYM EXP_ADD; ARITH_RULE `k <= 64 ==> k + 64 - k = 64`]);;
let PART_0 = prove(`part 0 k a = val a MOD 2 EXP k`, REWRITE_TAC[part; EXP; DIV_1; SUB_0]);;
let PART_ALL = prove(`part 0 64 a = val a`, REWRITE_TAC[PART_0] THEN MATCH_MP_TAC MOD_LT THEN REWRITE_TAC[VAL64_BOUND]);;
let PART_HIGH = prove
 (`k <= 64 ==> part k 64 a = val a DIV 2 EXP k`,
  DISCH_TAC THEN REWRITE_TAC[part] THEN MATCH_MP_TAC MOD_LT THEN ASM_SIMP_TAC[RDIV_LT_EQ; EXP_EQ_0; ARITH_EQ; GSYM PARTS_64; VAL64_BOUND]);;
let VALUE_PACK = prove
 (`&(val(pack32 a b)) = &(part 0 32 a) + HALF * &(part 0 32 b):int`,
  REWRITE_TAC[HALF_VALUE; INT_OF_NUM_CLAUSES; PART_0; VAL_PACK] THEN ARITH_TAC)
and VALUE_MASK = prove
 (`&(val(word_and a (word(2 EXP k - 1)):int64)) = &(part 0 k a):int`, REWRITE_TAC[PART_0; VAL_WORD_AND_MASK_WORD])
and VALUE_USHR = prove
 (`k <= 64 ==> &(val(word_ushr a k:int64)) = &(part k 64 a):int`, SIMP_TAC[PART_HIGH; VAL_WORD_USHR])
and VALUE_SHL = prove
 (`k <= 64 ==> &(val(word_shl a k:int64)) = &(2 EXP k) * &(part 0 (64 - k) a):int`,
  DISCH_TAC THEN REWRITE_TAC[PART_0; VAL_WORD_SHL; DIMINDEX_64; INT_OF_NUM_CLAUSES] THEN ASM_SIMP_TAC[PARTS_64; MOD_MULT2])
and VALUE_PRODUCT = prove
 (`&(val(umul_low a b)) = &(part 0 32 a) * &(part 0 32 b):int`,
  REWRITE_TAC[INT_OF_NUM_CLAUSES; PART_0; umul_low; VAL_WORD64] THEN MATCH_MP_TAC MOD_LT THEN REWRITE_TAC[HALVES_64] THEN
  MATCH_MP_TAC LT_MULT2 THEN REWRITE_TAC[MOD_LT_EQ; EXP_EQ_0; ARITH_EQ])
and VALUE_OR = prove
 (`&(part 0 k x):int = &0 /\ &(part k 64 y):int = &0 /\ k <= 64 ==> &(val(word_or x y:int64)) = &(val x) + &(val y):int`,
  REWRITE_TAC[PART_0; INT_OF_NUM_CLAUSES] THEN STRIP_TAC THEN
  FIRST_X_ASSUM(MP_TAC o check (is_eq o concl)) THEN ASM_SIMP_TAC[PART_HIGH; DIV_EQ_0; EXP_EQ_0; ARITH_EQ] THEN DISCH_TAC THEN
  SUBGOAL_THEN `word_and x y:int64 = word 0` (fun th -> MP_TAC(MATCH_MP VAL_WORD_OR_DISJOINT th) THEN SIMP_TAC[]) THEN
  SUBGOAL_THEN `word_and y (word(2 EXP k - 1)):int64 = y` (SUBST1_TAC o SYM) THENL
   [ASM_SIMP_TAC[GSYM VAL_EQ; VAL_WORD_AND_MASK_WORD; MOD_LT]; ALL_TAC] THEN
  SUBGOAL_THEN `word_and x (word(2 EXP k - 1)):int64 = word 0` ASSUME_TAC THENL
   [ASM_REWRITE_TAC[GSYM VAL_EQ_0; VAL_WORD_AND_MASK_WORD]; ALL_TAC] THEN
  SUBGOAL_THEN `word_and x (word_and y (word(2 EXP k - 1))):int64 = word_and (word_and x (word(2 EXP k - 1))) y` SUBST1_TAC THENL
   [CONV_TAC WORD_BITWISE_RULE; ASM_REWRITE_TAC[WORD_AND_0]]);;

(* Parts of what consists of moved parts, where they are parts again. *)
let DIV_OF_MOD = prove
 (`i <= k ==> (x MOD 2 EXP k) DIV 2 EXP i = (x DIV 2 EXP i) MOD 2 EXP (k - i)`,
  DISCH_TAC THEN SUBGOAL_THEN `2 EXP k = 2 EXP i * 2 EXP (k - i)` SUBST1_TAC THENL
   [ASM_SIMP_TAC[GSYM EXP_ADD; ARITH_RULE `i <= k ==> i + k - i = k`]; REWRITE_TAC[DIV_MOD]]);;
let MOD_DIV_0 = prove
 (`k <= i ==> (x MOD 2 EXP k) DIV 2 EXP i = 0`,
  DISCH_TAC THEN MATCH_MP_TAC DIV_LT THEN MATCH_MP_TAC LTE_TRANS THEN EXISTS_TAC `2 EXP k` THEN
  ASM_REWRITE_TAC[MOD_LT_EQ; EXP_EQ_0; LE_EXP; ARITH_EQ]);;
let MASK_PART = prove
 (`i <= k /\ i <= j ==> part i j (word_and a (word(2 EXP k - 1))) = part i (MIN k j) a`,
  STRIP_TAC THEN REWRITE_TAC[part; VAL_WORD_AND_MASK_WORD] THEN ASM_SIMP_TAC[DIV_OF_MOD] THEN REWRITE_TAC[MOD_MOD_EXP_MIN] THEN
  AP_TERM_TAC THEN AP_TERM_TAC THEN REWRITE_TAC[MIN] THEN ASM_ARITH_TAC)
and MASK_NONE = prove
 (`k <= i ==> part i j (word_and a (word(2 EXP k - 1))) = 0`,
  DISCH_TAC THEN REWRITE_TAC[part; VAL_WORD_AND_MASK_WORD] THEN ASM_SIMP_TAC[MOD_DIV_0; MOD_0])
and USHR_PART = prove
 (`part i j (word_ushr a k) = part (k + i) (k + j) a`,
  REWRITE_TAC[part; VAL_WORD_USHR; DIV_DIV; GSYM EXP_ADD; ARITH_RULE `(k + j) - (k + i) = j - i`])
and PART_BEYOND = prove
 (`i <= 64 /\ 64 <= j ==> part i j a = part i 64 a`,
  STRIP_TAC THEN ASM_SIMP_TAC[PART_HIGH] THEN REWRITE_TAC[part] THEN MATCH_MP_TAC MOD_LT THEN MATCH_MP_TAC LTE_TRANS THEN
  EXISTS_TAC `2 EXP (64 - i)` THEN ASM_SIMP_TAC[RDIV_LT_EQ; EXP_EQ_0; ARITH_EQ; GSYM PARTS_64; VAL64_BOUND; LE_EXP] THEN ASM_ARITH_TAC)
and PART_NONE = prove
 (`64 <= i ==> part i j a = 0`,
  DISCH_TAC THEN REWRITE_TAC[part] THEN SUBGOAL_THEN `val(a:int64) DIV 2 EXP i = 0` (fun th -> REWRITE_TAC[th; MOD_0]) THEN
  MATCH_MP_TAC DIV_LT THEN MATCH_MP_TAC LTE_TRANS THEN EXISTS_TAC `2 EXP 64` THEN ASM_REWRITE_TAC[VAL64_BOUND; LE_EXP; ARITH_EQ])
and SHL_PART = prove
 (`k <= i /\ i <= j /\ j <= 64 ==> part i j (word_shl a k) = part (i - k) (j - k) a`,
  STRIP_TAC THEN SUBGOAL_THEN `k <= 64 /\ i <= 64` STRIP_ASSUME_TAC THENL [ASM_ARITH_TAC; ALL_TAC] THEN
  REWRITE_TAC[part; VAL_WORD_SHL; DIMINDEX_64] THEN ASM_SIMP_TAC[DIV_OF_MOD] THEN
  SUBGOAL_THEN `(2 EXP k * val(a:int64)) DIV 2 EXP i = val a DIV 2 EXP (i - k)` SUBST1_TAC THENL
   [SUBGOAL_THEN `2 EXP i = 2 EXP k * 2 EXP (i - k)` SUBST1_TAC THENL
     [ASM_SIMP_TAC[GSYM EXP_ADD; ARITH_RULE `k <= i ==> k + i - k = i`]; SIMP_TAC[DIV_MULT2; EXP_EQ_0; ARITH_EQ]];
    REWRITE_TAC[MOD_MOD_EXP_MIN] THEN AP_TERM_TAC THEN AP_TERM_TAC THEN REWRITE_TAC[MIN] THEN ASM_ARITH_TAC])
and SHL_NONE = prove
 (`k <= 64 /\ i <= j /\ j <= k ==> part i j (word_shl a k) = 0`,
  STRIP_TAC THEN SUBGOAL_THEN `i <= 64` ASSUME_TAC THENL [ASM_ARITH_TAC; ALL_TAC] THEN
  REWRITE_TAC[part; VAL_WORD_SHL; DIMINDEX_64] THEN ASM_SIMP_TAC[DIV_OF_MOD] THEN
  SUBGOAL_THEN `(2 EXP k * val(a:int64)) DIV 2 EXP i = 2 EXP (j - i) * 2 EXP (k - j) * val a` SUBST1_TAC THENL
   [SUBGOAL_THEN `2 EXP k = 2 EXP i * 2 EXP (j - i) * 2 EXP (k - j)` SUBST1_TAC THENL
     [REWRITE_TAC[GSYM EXP_ADD] THEN AP_TERM_TAC THEN ASM_ARITH_TAC; SIMP_TAC[GSYM MULT_ASSOC; DIV_MULT; EXP_EQ_0; ARITH_EQ]];
    REWRITE_TAC[MOD_MOD_EXP_MIN] THEN
    SUBGOAL_THEN `MIN (64 - i) (j - i) = j - i` SUBST1_TAC THENL [REWRITE_TAC[MIN] THEN ASM_ARITH_TAC; REWRITE_TAC[MOD_MULT]]])
and SHL_ACROSS = prove
 (`i <= k /\ k <= j /\ j <= 64 ==> part i j (word_shl a k) = 2 EXP (k - i) * part 0 (j - k) a`,
  STRIP_TAC THEN SUBGOAL_THEN `k <= 64 /\ i <= 64` STRIP_ASSUME_TAC THENL [ASM_ARITH_TAC; ALL_TAC] THEN
  REWRITE_TAC[PART_0; PART_DEFINITION; VAL_WORD_SHL; DIMINDEX_64] THEN ASM_SIMP_TAC[DIV_OF_MOD] THEN
  SUBGOAL_THEN `(2 EXP k * val(a:int64)) DIV 2 EXP i = 2 EXP (k - i) * val a` SUBST1_TAC THENL
   [SUBGOAL_THEN `2 EXP k = 2 EXP i * 2 EXP (k - i)` SUBST1_TAC THENL
     [ASM_SIMP_TAC[GSYM EXP_ADD; ARITH_RULE `i <= k ==> i + k - i = k`]; SIMP_TAC[GSYM MULT_ASSOC; DIV_MULT; EXP_EQ_0; ARITH_EQ]];
    REWRITE_TAC[MOD_MOD_EXP_MIN] THEN
    SUBGOAL_THEN `MIN (64 - i) (j - i) = (k - i) + (j - k)` SUBST1_TAC THENL [REWRITE_TAC[MIN] THEN ASM_ARITH_TAC; REWRITE_TAC[EXP_ADD; MOD_MULT2]]])
and PACK_LOW = prove
 (`i <= j /\ j <= 32 ==> part i j (pack32 a b) = part i j a`,
  STRIP_TAC THEN REWRITE_TAC[part; VAL_PACK] THEN
  SUBGOAL_THEN `!n. (n DIV 2 EXP i) MOD 2 EXP (j - i) = ((n MOD 2 EXP 32) DIV 2 EXP i) MOD 2 EXP (j - i)` (fun th ->
    GEN_REWRITE_TAC BINOP_CONV [th] THEN REWRITE_TAC[MOD_MULT_ADD; MOD_MOD_REFL]) THEN
  GEN_TAC THEN SUBGOAL_THEN `i <= 32` ASSUME_TAC THENL [ASM_ARITH_TAC; ASM_SIMP_TAC[DIV_OF_MOD]] THEN REWRITE_TAC[MOD_MOD_EXP_MIN] THEN
  AP_TERM_TAC THEN AP_TERM_TAC THEN REWRITE_TAC[MIN] THEN ASM_ARITH_TAC)
and PACK_HIGH = prove
 (`32 <= i /\ i <= j /\ j <= 64 ==> part i j (pack32 a b) = part (i - 32) (j - 32) b`,
  STRIP_TAC THEN REWRITE_TAC[part; VAL_PACK] THEN
  SUBGOAL_THEN `2 EXP i = 2 EXP 32 * 2 EXP (i - 32)` SUBST1_TAC THENL
   [ASM_SIMP_TAC[GSYM EXP_ADD; ARITH_RULE `32 <= i ==> 32 + i - 32 = i`]; REWRITE_TAC[GSYM DIV_DIV]] THEN
  SIMP_TAC[DIV_MULT_ADD; EXP_EQ_0; ARITH_EQ; DIV_LT; MOD_LT_EQ; ADD_CLAUSES] THEN
  SUBGOAL_THEN `i - 32 <= 32` ASSUME_TAC THENL [ASM_ARITH_TAC; ASM_SIMP_TAC[DIV_OF_MOD]] THEN REWRITE_TAC[MOD_MOD_EXP_MIN] THEN
  AP_TERM_TAC THEN AP_TERM_TAC THEN REWRITE_TAC[MIN] THEN ASM_ARITH_TAC)
and ONE_BIT = prove
 (`part i (i + 1) w = bitval(bit i w)`,
  REWRITE_TAC[part; BIT_VAL; ADD_SUB2; EXP_1; GSYM NOT_EVEN; EVEN_MOD; bitval] THEN COND_CASES_TAC THEN ASM_REWRITE_TAC[] THEN ASM_ARITH_TAC);;

(* ---- finding them ---- *)

let num_var s = mk_var(s,`:num`);;
(* A rule for numbers k, i, j, its conditions discharged and the bounds of parts reduced. *)
let numbers rule inst =
  let th = INST inst rule in
  let th = if is_imp(concl th) then MP th (EQT_ELIM(NUM_REDUCE_CONV(lhand(concl th)))) else th in
  CONV_RULE(RAND_CONV(ONCE_DEPTH_CONV(fun t -> if is_const_app "part" 3 t
    then (RATOR_CONV(RAND_CONV NUM_REDUCE_CONV) THENC RATOR_CONV(RATOR_CONV(RAND_CONV NUM_REDUCE_CONV))) t
    else if is_const_app "EXP" 2 t then RAND_CONV NUM_REDUCE_CONV t else failwith ""))) th;;

(* e as a word under a mask of k low bits: the word, k, and |- e = word_and word (word(2 EXP k - 1)) *)
let mask_bits =
  let known = constant_table (fun n ->
    let rec bits k n = if n =/ Num.num_of_int 0 then Some k
      else if Num.mod_num n (Num.num_of_int 2) =/ Num.num_of_int 1 then bits (k + 1) (quo_num n (Num.num_of_int 2)) else None in
    match bits 0 n with
    | Some k when k > 0 && k < 64 -> Some(k,SYM(AP_TERM `word:num->int64` (NUM_REDUCE_CONV (vsubst [mk_small_numeral k,`k:num`] `2 EXP k - 1`))))
    | _ -> None) in
  function Comb(Const("word",_),n) when is_numeral n -> known (dest_numeral n) | _ -> None;;
let masked e = match e with
  | Comb(Comb(Const("word_and",_) as f,x),y) when type_of e = `:int64` ->
      (match mask_bits y with
       | Some(k,th) -> Some(x,k,AP_TERM (mk_comb(f,x)) th)
       | None -> (match mask_bits x with
         | Some(k,th) -> Some(y,k,TRANS (ISPECL [x;y] WORD_AND_SYM) (AP_TERM (mk_comb(f,y)) th))
         | None -> None))
  | _ -> None;;

let part_of i j v = list_mk_comb(`part`,[mk_small_numeral i; mk_small_numeral j; v]);;
(* |- part i j e = a part of what e moves, or 0, if it is that *)
let moved_part i j e =
  let by rule l k = Some(numbers rule ([mk_small_numeral i,num_var "i"; mk_small_numeral j,num_var "j"; k,num_var "k"] @ l)) in
  let a x = x,`a:int64` and small = dest_small_numeral in
  match e with
  | Comb(Comb(Const("pack32",_),x),y) ->
      if j <= 32 then by PACK_LOW [a x; y,`b:int64`] `0` else if 32 <= i then by PACK_HIGH [a x; y,`b:int64`] `0` else None
  | Comb(Comb(Const("word_ushr",_),x),k) when is_numeral k -> by USHR_PART [a x] k
  | Comb(Comb(Const("word_shl",_),x),k) when is_numeral k && small k <= 64 ->
      if j <= small k then by SHL_NONE [a x] k else if small k <= i then by SHL_PART [a x] k else by SHL_ACROSS [a x] k
  | _ ->
      match masked e with
      | None -> None
      | Some(x,k,th) ->
          let part = rator(part_of i j e) and kt = mk_small_numeral k in
          Option.map (TRANS (AP_TERM part th)) (by (if k <= i then MASK_NONE else MASK_PART) [a x] kt);;

(* What is known of words: definition v: |- v = e, if there is one; given t: |- &t = a polynomial, if the assumptions give it for the part t of a word;
   split i j v is told where a word is split. *)
type words = { definition : term -> thm option; given : term -> thm option; split : int -> int -> term -> unit };;
(* |- &(part i j v) = a polynomial in parts of words that are split there. *)
let rec part_value words i j v =
  let part = part_of i j v in
  let int = AP_TERM `int_of_num` and a = v,`a:int64` and it = mk_small_numeral i,num_var "i" and jt = mk_small_numeral j,num_var "j" in
  let on th = TRANS (int th) (parts_value words (mk_comb(`int_of_num`,rand(concl th)))) in
  if i >= 64 then int (numbers PART_NONE [a; it; jt])
  else if j > 64 then on (numbers PART_BEYOND [a; it; jt])
  else if i = 0 && j = 64 then int (INST [a] PART_ALL)
  else match v with
  | Comb(Const("word",_),n) when is_numeral n -> int ((REWRITE_CONV[PART_DEFINITION; VAL_WORD64] THENC NUM_REDUCE_CONV) part)
  | _ ->
      let moved = match words.definition v with
        | None -> None
        | Some th -> Option.map (TRANS (AP_TERM (rator part) th)) (moved_part i j (rand(concl th))) in
      match moved with
      | Some th -> on th
      | None ->
      match words.given part with
      | Some th -> th
      | None ->
          if j < 64 then words.split i j v;
          if j = i + 1 then int (CONV_RULE(LAND_CONV(RATOR_CONV(RAND_CONV NUM_ADD_CONV))) (INST [v,`w:int64`; it] ONE_BIT))
          else REFL(mk_comb(`int_of_num`,part))
(* the same for a polynomial in parts of words, whatever these are *)
and parts_value words tm = match tm with
  | Comb(_,Comb(Comb(Comb(Const("part",_),i),j),v)) -> part_value words (dest_small_numeral i) (dest_small_numeral j) v
  | Comb(Comb(Const(("int_add"|"int_mul"),_) as f,a),b) ->
      MK_COMB(AP_TERM f (parts_value words a),parts_value words b)
  | Comb(_,Comb(Comb(Const("*",_),a),b)) ->
      let th = SYM(SPECL [a; b] INT_OF_NUM_MUL) in TRANS th (parts_value words (rand(concl th)))
  | Comb(_,Comb(Comb(Const("EXP",_),_),k)) -> power_term (dest_small_numeral k)
  | _ -> REFL tm;;

(* |- &(val e) = a polynomial in parts, if that is what e is. *)
let vector_value words e =
  let via th = Some(TRANS th (parts_value words (rand(concl th)))) in
  let a x = x,`a:int64` in
  let shift rule x k = via (numbers rule [a x; k,num_var "k"]) in
  match e with
  | Comb(Comb(Const("umul_low",_),x),y) -> via (INST [a x; y,`b:int64`] VALUE_PRODUCT)
  | Comb(Comb(Const("pack32",_),x),y) -> via (INST [a x; y,`b:int64`] VALUE_PACK)
  | Comb(Comb(Const("word_ushr",_),x),k) when is_numeral k && dest_small_numeral k < 64 -> shift VALUE_USHR x k
  | Comb(Comb(Const("word_shl",_),x),k) when is_numeral k && dest_small_numeral k < 64 && k <> `1` -> shift VALUE_SHL x k
  | Comb(Comb(Const("word_or",_),x),y) when type_of e = `:int64` ->
      (* the bits of one below those of the other, which has been shifted up *)
      let zero i j v =
        let th = part_value { words with split = fun _ _ _ -> failwith "vector_value" } i j v in
        if rand(concl th) = i0 then th else failwith "vector_value" in
      let above x y = match words.definition x with
        | Some th -> (match rand(concl th) with
          | Comb(Comb(Const("word_shl",_),_),k) when is_numeral k && dest_small_numeral k < 64 ->
              let k = dest_small_numeral k in
              MATCH_MP VALUE_OR (CONJ (zero 0 k x) (CONJ (zero k 64 y) (EQT_ELIM(NUM_REDUCE_CONV(mk_binop `(<=):num->num->bool` (mk_small_numeral k) `64`)))))
          | _ -> failwith "vector_value")
        | None -> failwith "vector_value" in
      (try via (above x y) with Failure _ ->
       try via (TRANS (AP_TERM `int_of_num` (AP_TERM `val:int64->num` (ISPECL [x; y] WORD_OR_SYM))) (above y x)) with Failure _ -> None)
  | _ -> match masked e with
    | Some(x,k,th) -> via (TRANS (AP_TERM `int_of_num` (AP_TERM `val:int64->num` th)) (INST [a x; mk_small_numeral k,num_var "k"] VALUE_MASK))
    | None -> None;;
(* For |- v = word_shl a 1: the bit shifted out, and the equation v + 2^64 bit = 2 a; the bit is one that may be found to be 0, as a carry. *)
let DOUBLE = prove
 (`v = word_shl a 1:int64 ==> &(val v) + HALF pow 2 * &(part 63 64 a) - &2 * &(val a) = &0:int`,
  DISCH_THEN SUBST1_TAC THEN
  MP_TAC(CONV_RULE NUM_REDUCE_CONV (INST [`1`,`k:num`] VALUE_SHL)) THEN
  MP_TAC(CONV_RULE NUM_REDUCE_CONV (INST [`0`,`i:num`; `63`,`j:num`; `a:int64`,`w:int64`] SPLIT_EQUATION)) THEN
  REWRITE_TAC[PART_ALL; (PURE_REWRITE_CONV[HALF] THENC INT_REDUCE_CONV) `HALF pow 2`] THEN INT_ARITH_TAC);;
let double_equation words th =
  let bit = part_value words 63 64 (lhand(rand(concl th))) in
  let th = MATCH_MP DOUBLE th in
  rand(concl bit),equation_of (PURE_REWRITE_RULE[bit] th);;
(* low part, high part (which may be of another word), and their equation, for part i j w *)
let split_equation words i j w =
  let th = INST [mk_small_numeral i,num_var "i"; mk_small_numeral j,num_var "j"; w,`w:int64`] SPLIT_EQUATION in
  let th = CONV_RULE(LAND_CONV(RAND_CONV(LAND_CONV(LAND_CONV(RAND_CONV(RAND_CONV NUM_SUB_CONV))))))
    (MP th (EQT_ELIM(NUM_REDUCE_CONV(lhand(concl th))))) in
  let value = part_value words in
  let low = value i j w and high = value j 64 w in
  rand(concl low),rand(concl high),equation_of (PURE_REWRITE_RULE[low; high; value i 64 w; power_term (j - i)] th);;

(* ---- low words of products ---- *)

let SAME_LOW = undisch(prove
 (`&(val(x:int64)) - &(val(y:int64)) = l /\ (&1 * (HALF pow 2 * &1)) * k = l ==> &(val x) - &(val y) = &0:int`,
  REWRITE_TAC[INT_MUL_LID; INT_MUL_RID] THEN STRIP_TAC THEN
  MP_TAC(INST [`x:int64`,`w:int64`] WORD_BOUND) THEN MP_TAC(INST [`y:int64`,`w:int64`] WORD_BOUND) THEN
  REWRITE_TAC[INT_MUL_LID; INT_MUL_RID; INT_ADD_RID; INT_POW] THEN REPEAT STRIP_TAC THEN
  SUBGOAL_THEN `HALF pow 2 * k < HALF pow 2 * &1 /\ HALF pow 2 * -- &1 < HALF pow 2 * k:int` MP_TAC THENL
   [ASM_REWRITE_TAC[] THEN ASM_INT_ARITH_TAC; SIMP_TAC[INT_LT_LMUL_EQ; HALF_POWER_POSITIVE] THEN STRIP_TAC] THEN
  SUBGOAL_THEN `k:int = &0` SUBST_ALL_TAC THENL [ASM_INT_ARITH_TAC; ASM_INT_ARITH_TAC]));;
(* word = low as an equation, from what reduces word - low to a multiple of 2^64 *)
let same_low word low (left,certificate) =
  let x = atom_term word and y = atom_term low in
  let p,eq = normal (mk_minus x y) in
  let th = TRANS eq (by_certificate p left certificate) in
  let k = shift (-2) left in
  let tk = polynomial_term k in
  let _,times_th = monomial_times ((2,[]),1) k tk in
  equation_of (List.fold_left (fun th h -> PROVE_HYP h th)
    (INST [rand(rand x),`x:int64`; rand(rand y),`y:int64`; rand(concl th),mk_var("l",`:int`); tk,mk_var("k",`:int`)] SAME_LOW) [th; times_th]);;

(* A word that is congruent to a product modulo 2^64 is the product's low word, as for MUL with REV64, UADDLP, SHL and UMLAL. Where the program has a
   high word from UMULH, and the low word from no MUL, it is looked for among sums with halves in them; its definition then is
   low + 2^64 high = x y, for what its carries would tell has been dropped. definitions: the newest first. *)
let low_products definitions =
  let open_products = Hashtbl.create 20 and found = Hashtbl.create 20 and operands = Hashtbl.create 50 in
  List.iter (fun d -> match d.lead with
    | 0,[low] when d.product && not(is_var(rand(rand(atom_term low)))) ->
        let product = unegate (List.filter (fun (m,_) -> m <> d.lead && m <> (2,[d.high])) d.equation.p) in
        List.iter (fun ((_,l),_) -> List.iter (fun i -> Hashtbl.replace operands i ()) l) product;
        Hashtbl.replace open_products product d
    | _ -> ()) definitions;
  let is_split d = is_part (hd(snd d.lead)) in
  if Hashtbl.length open_products = 0 || not(List.exists is_split definitions) then definitions else
  let known = Hashtbl.create 50 in
  List.iter (fun d -> if d.eager then Hashtbl.replace known (hd(snd d.lead)) d) definitions;
  let rec go = function (* the newest first *)
    | [] -> []
    | d :: older ->
        let has_halves p = List.exists (fun ((_,l),_) -> List.exists is_part l) p in
        match d.lead with
        | 0,[word] when d.high >= 0 && is_bit d.high && has_halves (fst(settle [known] (d.equation.p,[]))) ->
            let inner = List.filter (fun d -> not(List.exists (Hashtbl.mem operands) (snd d.lead))) older in
            let left,certificate = reduce [known] [d.lead,1] (d :: inner) in
            let low,high = List.partition (fun ((e,_),_) -> e < 2) left in
            (match Hashtbl.find_opt open_products low with
             | None -> d :: go older
             | Some product ->
                 let equal = same_low word (hd(snd product.lead)) (substitute [one,-1] product.equation (uadd left [product.lead,-1],certificate)) in
                 Kernel.count_closing "product";
                 let d = { d with product = true; high = product.high; equation = add_equations equal product.equation } in
                 Hashtbl.replace found product.age { d with age = product.age };
                 d :: go older)
        | _ -> d :: go older in
  let definitions = go definitions in
  (* where the high word is made, too *)
  List.map (fun d -> try Hashtbl.find found d.age with Not_found -> d) definitions;;

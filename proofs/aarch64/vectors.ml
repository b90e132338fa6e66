(* What vector instructions compute on halves of words, as polynomials: the part of arithmetic.ml that works at 32 bits.

   A word w has two halves, atoms of 32 bits: w = lower32 w + 2^32 upper32 w. A definition that only moves halves (XTN, UZP, SHL #32, a mask of
   32 bits, ...) is put in at once, so that a product of lanes is one of halves of words that were loaded or computed. Where a half is asked for of a
   word that is more than moved halves, the word is split: lower32 w = w - 2^32 upper32 w is the definition of lower32 w, upper32 w stays, as a carry
   does; and it cancels where the program adds it elsewhere.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

let lower32 = new_definition `lower32 (w:int64) = (word_zx w:int32)`;;
let upper32 = new_definition `upper32 (w:int64) = (word_zx(word_ushr w 32):int32)`;;

let VAL_LOWER = prove
 (`val(lower32 w) = val w MOD 2 EXP 32`, REWRITE_TAC[lower32; VAL_WORD_ZX_GEN; DIMINDEX_32]);;
let VAL_UPPER = prove
 (`val(upper32 w) = val w DIV 2 EXP 32`,
  REWRITE_TAC[upper32; VAL_WORD_ZX_GEN; DIMINDEX_32; VAL_WORD_USHR] THEN MATCH_MP_TAC MOD_LT THEN
  SIMP_TAC[RDIV_LT_EQ; EXP_EQ_0; ARITH_EQ] THEN REWRITE_TAC[GSYM EXP_ADD] THEN CONV_TAC NUM_REDUCE_CONV THEN
  MP_TAC(SPEC `w:int64` VAL64_BOUND) THEN CONV_TAC NUM_REDUCE_CONV);;

(* ---- the value of a word in terms of halves ---- *)

let HALF_VALUE = prove(`HALF = &(2 EXP 32)`, REWRITE_TAC[HALF; INT_OF_NUM_POW]);;
let SPLIT_EQUATION = prove
 (`&(val(lower32 w)) + HALF * &(val(upper32 w)) - &(val w) = &0:int`,
  REWRITE_TAC[HALF_VALUE; INT_ARITH `a + b - c = &0:int <=> a + b = c`; INT_OF_NUM_CLAUSES; VAL_LOWER; VAL_UPPER] THEN
  MP_TAC(SPECL [`val(w:int64)`; `2 EXP 32`] DIVISION) THEN REWRITE_TAC[EXP_EQ_0; ARITH_EQ] THEN ARITH_TAC);;

let value_tac = REWRITE_TAC[HALF_VALUE; INT_OF_NUM_CLAUSES; VAL_LOWER; VAL_UPPER; VAL_PACK; VAL_WORD_USHR; VAL_WORD_SHL; DIMINDEX_64];;
let MASK_32 = ARITH_RULE `4294967295 = 2 EXP 32 - 1`;;
let VALUE_PACK = prove
 (`&(val(pack32 a b)) = &(val(lower32 a)) + HALF * &(val(lower32 b)):int`, value_tac THEN ARITH_TAC)
and VALUE_LOWER = prove
 (`&(val(word_and a (word 4294967295):int64)) = &(val(lower32 a)):int`, value_tac THEN REWRITE_TAC[MASK_32; VAL_WORD_AND_MASK_WORD])
and VALUE_LOWER_LEFT = prove
 (`&(val(word_and (word 4294967295) a:int64)) = &(val(lower32 a)):int`,
  ONCE_REWRITE_TAC[WORD_AND_SYM] THEN value_tac THEN REWRITE_TAC[MASK_32; VAL_WORD_AND_MASK_WORD])
and VALUE_UPPER = prove
 (`&(val(word_ushr a 32:int64)) = &(val(upper32 a)):int`, value_tac)
and VALUE_RAISED = prove
 (`&(val(word_shl a 32:int64)) = HALF * &(val(lower32 a)):int`,
  value_tac THEN REWRITE_TAC[HALVES_64; MOD_MULT2] THEN ARITH_TAC)
and VALUE_PRODUCT = prove
 (`&(val(umul_low a b)) = &(val(lower32 a)) * &(val(lower32 b)):int`,
  value_tac THEN REWRITE_TAC[umul_low; VAL_WORD64] THEN MATCH_MP_TAC MOD_LT THEN REWRITE_TAC[HALVES_64] THEN
  MATCH_MP_TAC LT_MULT2 THEN REWRITE_TAC[MOD_LT_EQ; EXP_EQ_0; ARITH_EQ]);;

(* The halves of what consists of moved halves: a rule for lower32 and one for upper32. *)
let MOD_DIV_32 = prove(`!n. (n MOD 2 EXP 32) DIV 2 EXP 32 = 0`, GEN_TAC THEN MATCH_MP_TAC DIV_LT THEN REWRITE_TAC[MOD_LT_EQ; EXP_EQ_0; ARITH_EQ]);;
let DIV_MOD_32 = prove
 (`!w:int64. (val w DIV 2 EXP 32) MOD 2 EXP 32 = val w DIV 2 EXP 32`, REWRITE_TAC[GSYM VAL_UPPER; GSYM DIMINDEX_32; VAL_MOD_REFL]);;
let half_tac =
  REWRITE_TAC[INT_OF_NUM_CLAUSES; VAL_LOWER; VAL_UPPER; VAL_PACK; VAL_WORD_USHR; VAL_WORD_SHL; DIMINDEX_64; MASK_32; VAL_WORD_AND_MASK_WORD] THEN
  SIMP_TAC[HALVES_64; MOD_MULT2; MOD_MULT; DIV_MULT; MOD_MULT_ADD; DIV_MULT_ADD; MOD_MOD_REFL; MOD_DIV_32; DIV_MOD_32; EXP_EQ_0; ARITH_EQ; ADD_CLAUSES] THEN
  REWRITE_TAC[DIV_DIV; GSYM EXP_ADD] THEN TRY(MATCH_MP_TAC DIV_LT) THEN CONV_TAC NUM_REDUCE_CONV THEN
  REWRITE_TAC[REWRITE_RULE[ARITH_RULE `2 EXP 64 = 18446744073709551616`] VAL64_BOUND];;
let halves_of =
  List.map (fun (lower,upper) -> prove(lower,half_tac),prove(upper,half_tac))
   [`&(val(lower32(pack32 a b))):int = &(val(lower32 a))`,`&(val(upper32(pack32 a b))):int = &(val(lower32 b))`;
    `&(val(lower32(word_and a (word 4294967295)))):int = &(val(lower32 a))`,`&(val(upper32(word_and a (word 4294967295)))):int = &0`;
    `&(val(lower32(word_ushr a 32))):int = &(val(upper32 a))`,`&(val(upper32(word_ushr a 32))):int = &0`;
    `&(val(lower32(word_shl a 32))):int = &0`,`&(val(upper32(word_shl a 32))):int = &(val(lower32 a))`];;

(* Expressions that move halves, with their parts: which of the rules above are theirs. *)
let mask_32 = `word 4294967295:int64`;;
let moved e = match e with
  | Comb(Comb(Const("pack32",_),a),b) -> Some(0,[a,`a:int64`; b,`b:int64`],VALUE_PACK)
  | Comb(Comb(Const("word_and",_),a),m) when m = mask_32 -> Some(1,[a,`a:int64`],VALUE_LOWER)
  | Comb(Comb(Const("word_ushr",_),a),k) when k = `32` -> Some(2,[a,`a:int64`],VALUE_UPPER)
  | Comb(Comb(Const("word_shl",_),a),k) when k = `32` -> Some(3,[a,`a:int64`],VALUE_RAISED)
  | _ -> None;;

let value_of_half half v = mk_comb(`int_of_num`,mk_comb(`val:int32->num`,mk_comb(half,v)));;
(* |- &(val(half v)) = a polynomial in halves of words that are split, for half = lower32 or upper32. definition v: |- v = e, if there is one;
   `split v` is told of those words. *)
let rec half_value definition split half v =
  let value = value_of_half half v in
  match definition v with
  | Some th ->
      (match moved (rand(concl th)) with
       | Some(i,inst,_) ->
           let lower,upper = List.nth halves_of i in
           let rule = INST inst (if half = `lower32` then lower else upper) in
           let th = TRANS (AP_TERM `int_of_num` (AP_TERM `val:int32->num` (AP_TERM half th))) rule in
           TRANS th (halves_value definition split (rand(concl rule)))
       | None -> split v; REFL value)
  | None ->
      if is_const_app "word" 1 v && is_numeral(rand v) then
        CONV_RULE(RAND_CONV(RAND_CONV NUM_REDUCE_CONV)) (REWRITE_CONV[VAL_LOWER; VAL_UPPER; VAL_WORD64] value)
      else begin split v; REFL value end
(* the same for a polynomial in halves of words, whatever these are *)
and halves_value definition split tm = match tm with
  | Comb(_,Comb(_,Comb(Const(("lower32"|"upper32"),_) as half,v))) -> half_value definition split half v
  | Comb(Comb(Const(("int_add"|"int_mul"),_) as f,a),b) ->
      MK_COMB(AP_TERM f (halves_value definition split a),halves_value definition split b)
  | _ -> REFL tm;;

(* |- &(val e) = a polynomial in halves, if that is what e is. *)
let vector_value definition split e =
  let via th = Some(TRANS th (halves_value definition split (rand(concl th)))) in
  match e with
  | Comb(Comb(Const("umul_low",_),a),b) -> via (INST [a,`a:int64`; b,`b:int64`] VALUE_PRODUCT)
  | Comb(Comb(Const("word_and",_),m),a) when m = mask_32 -> via (INST [a,`a:int64`] VALUE_LOWER_LEFT)
  | _ -> match moved e with
    | Some(_,inst,rule) -> via (INST inst rule)
    | None -> None;;

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
  let is_split d = is_half_word (hd(snd d.lead)) in
  if Hashtbl.length open_products = 0 || not(List.exists is_split definitions) then definitions else
  let known = Hashtbl.create 50 in
  List.iter (fun d -> if d.eager then Hashtbl.replace known (hd(snd d.lead)) d) definitions;
  let rec go = function (* the newest first *)
    | [] -> []
    | d :: older ->
        let has_halves p = List.exists (fun ((_,l),_) -> List.exists is_half_word l) p in
        match d.lead with
        | 0,[word] when d.high >= 0 && is_bit d.high && has_halves (fst(settle [known] (d.equation.p,[]))) ->
            let inner = List.filter (fun d -> not(List.exists (Hashtbl.mem operands) (snd d.lead))) older in
            let left,certificate = reduce [known] [d.lead,1] (d :: inner) in
            let low,high = List.partition (fun ((e,_),_) -> e < 2) left in
            (match Hashtbl.find_opt open_products low with
             | None -> d :: go older
             | Some product ->
                 let equal = same_low word (hd(snd product.lead)) (substitute [one,-1] product.equation (uadd left [product.lead,-1],certificate)) in
                 closed := (d.name,"product") :: !closed;
                 let d = { d with product = true; high = product.high; equation = add_equations equal product.equation } in
                 Hashtbl.replace found product.age { d with age = product.age };
                 d :: go older)
        | _ -> d :: go older in
  let definitions = go definitions in
  (* where the high word is made, too *)
  List.map (fun d -> try Hashtbl.find found d.age with Not_found -> d) definitions;;

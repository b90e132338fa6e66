(* The formulas of a contract, for straight-line code: what the precondition says of numbers that are given in digits, with an inverse or a friendly multiple,
   and then each formula by the equations of instructions, as an equation, a bound, or a congruence.

   The digits are halves of words, or words. What is found of them goes into `facts` (arithmetic.ml): bounds; digits that are 0, since the number is too small
   to have them; digits of 2^r x, which are those of x. The number that is said to be odd is the modulus n, and there may be, for it,
     w = -1/n modulo 2^e                     digits of quotients are made with it: a + (a w mod 2^e) n is a multiple of 2^e
     h = (n (-1/n mod 2^e) + 1) / 2^e        products q h stand for q (n f + 1) / 2^e
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- numbers in digits that are given ---- *)

let CELL_SIZE = prove
 (`cells_below n e f /\ i < n /\ e <= b + 1 /\ &(f i) = x:int ==> &0 <= x /\ x <= &b`,
  REWRITE_TAC[cells_below] THEN STRIP_TAC THEN FIRST_X_ASSUM(SUBST1_TAC o SYM) THEN REWRITE_TAC[INT_POS; INT_OF_NUM_LE] THEN
  SUBGOAL_THEN `f(i:num) < e:num` MP_TAC THENL [ASM_MESON_TAC[]; ASM_ARITH_TAC])
and ATOM_SIZE = prove(`w < n /\ n <= b + 1 ==> &0:int <= &w /\ &w:int <= &b`, REWRITE_TAC[INT_POS; INT_OF_NUM_LE] THEN ARITH_TAC)
and ODD_POSITIVE = prove(`ODD n ==> 0 < n`, ASM_CASES_TAC `n = 0` THEN ASM_REWRITE_TAC[ODD] THEN ASM_ARITH_TAC)
and SMALL_DIGITS = prove(`h <= m /\ m < b ==> h < b:num`, ARITH_TAC)
and NO_CELLS = prove(`cells_below 0 e f`, REWRITE_TAC[cells_below; LT])
and CELL_ADDED = prove
 (`cells_below n e f /\ &(f n) = x:int /\ (&0 <= x /\ x <= &b) /\ b < e /\ SUC n = m ==> cells_below m e f`,
  STRIP_TAC THEN FIRST_X_ASSUM(SUBST1_TAC o SYM) THEN ASM_REWRITE_TAC[CELLS_NEXT] THEN REPEAT(POP_ASSUM MP_TAC) THEN
  REWRITE_TAC[GSYM INT_OF_NUM_LT] THEN INT_ARITH_TAC)
and SUM_IS_ZERO = prove(`a = b ==> b - a:int = &0`, INT_ARITH_TAC);;
let f_ = `f:num->num`;;

(* digits n r cells *)
let is_digits = is_const_app "digits" 3;;
let numeral_of t = Num.int_of_num(dest_numeral(rand(concl(NUM_REDUCE_CONV t))));;
let dest_digits view = match snd(strip_comb view) with [n;r;f] -> numeral_of n,small r,f | _ -> failwith "dest_digits";;
let holds tm = EQT_ELIM(NUM_REDUCE_CONV tm);;
let less = `(<):num->num->bool` and at_most = `(<=):num->num->bool`;;
let integer n = mk_comb(`int_of_num`,n);;

type numbers = { context : context; found : facts; bounded : thm list; values : (term * int,thm) Hashtbl.t };;

(* |- &(f i) = the value of the part of a word, and that part *)
let digit g f i =
  try Hashtbl.find g.values (f,i) with Not_found ->
    let th = cell_value g.context f i in Hashtbl.add g.values (f,i) th; th;;
let part_at g f i = rand(rand(concl(digit g f i)));;
(* the same, where the digit may be known *)
let known_digit g f i =
  let th = digit g f i in
  match Terms.find_opt g.found.parts (part_at g f i) with Some known -> TRANS th known | None -> th;;
(* |- f i = e :num *)
let learn_digit g f i th = Terms.replace g.found.parts (part_at g f i) (TRANS (SYM(digit g f i)) (AP_TERM `int_of_num` th));;

let bound_of g f = List.find_opt (fun th -> rand(concl th) = f) g.bounded;;

(* from |- cells_below n e f *)
let learn_bounds g th = match snd(strip_comb(concl th)) with
  | [n;e;f] ->
      let b = dest_numeral(rand(concl(NUM_REDUCE_CONV e))) -/ Num.num_of_int 1 in
      let bt = mk_numeral b in
      let e_th = holds (mk_binop at_most e (mk_binop `(+):num->num->num` bt `1`)) in
      for i = 0 to numeral_of n - 1 do
        let it = mk_small_numeral i and value = digit g f i in
        let table,key = match part_at g f i with Comb(Const("val",_),v) -> g.found.words,v | part -> g.found.sizes,part in
        Terms.replace table key (b,lazy(
          MP (INST [n,`n:num`; e,`e:num`; f,f_; it,`i:num`; bt,`b:num`; rand(concl value),int_var "x"] CELL_SIZE)
             (end_itlist CONJ [th; holds (mk_binop less it n); e_th; value])))
      done
  | _ -> ();;

(* from |- number < b *)
let learn_zeros g below =
  let view = lhand(concl below) and bt = rand(concl below) in
  match bound_of g (rand view) with
  | None -> ()
  | Some bound ->
      let n,r,f = dest_digits view in
      for i = 0 to n - 1 do
        if dest_numeral bt <=/ power_of_two (r * i) then begin
          let it = mk_small_numeral i and [nt;rt;_] = snd(strip_comb view) in
          let numbers = CONJ (holds (mk_binop less it nt)) (holds (mk_binop at_most bt (mk_comb(`(EXP) 2`,mk_binop `( * ):num->num->num` rt it)))) in
          learn_digit g f i (MP (INST [nt,`n:num`; rt,`r:num`; f,f_; it,`i:num`; bt,`b:num`] DIGIT_ABOVE) (CONJ below (CONJ bound numbers)))
        end
      done;;

(* from |- x = 2^r y *)
let learn_shifted g th =
  let x = lhs(concl th) and y = rand(rhs(concl th)) in
  let n,_,f = dest_digits x and _,_,f' = dest_digits y in
  match bound_of g f,bound_of g f' with
  | Some bound,Some bound' ->
      let [nt;rt;_] = snd(strip_comb x) in
      let first,rest = CONJ_PAIR (MP (INST [nt,`n:num`; rt,`r:num`; f,f_; f',`g:num->num`] DIGITS_SHIFTED) (CONJ th (CONJ bound bound'))) in
      learn_digit g f 0 (MP first (holds (lhand(concl first))));
      for i = 0 to n - 2 do
        let th = SPEC (mk_small_numeral i) rest in
        let th = CONV_RULE(LAND_CONV(RAND_CONV NUM_ADD_CONV)) (MP th (holds (lhand(concl th)))) in
        Terms.replace g.found.parts (part_at g f (i + 1)) (TRANS (TRANS (SYM(digit g f (i + 1))) (AP_TERM `int_of_num` th)) (known_digit g f' i))
      done
  | _ -> ();;

(* from |- number = x, |- x < n: it is the lower of two cells of 32 bits, if it has those *)
let learn_cell g same below =
  let n,r,f = dest_digits (lhs(concl same)) and bound = rand(concl below) in
  if n = 2 && r = 32 && dest_numeral(rand(concl(NUM_REDUCE_CONV bound))) <=/ power_of_half 1 then begin
    let below = MATCH_MP LTE_TRANS (CONJ below (holds (mk_binop at_most bound `2 EXP 32`))) in
    let low,high = CONJ_PAIR (MP (INST [f,f_; rhs(concl same),`x:num`] TWO_CELLS) (CONJ same below)) in
    learn_digit g f 0 low; learn_digit g f 1 high
  end;;

(* the number as the sum of its digits: |- sum - number = &0, and the lowest digit *)
let as_sum g view =
  let n,r,f = dest_digits view in
  let n_th = NUM_REDUCE_CONV (rand(rator(rator view))) in
  let th = AP_TERM `int_of_num` (AP_THM (AP_THM (AP_TERM `digits` n_th) (rand(rator view))) f) in
  [integer(part_at g f 0)],MATCH_MP SUM_IS_ZERO (TRANS th (digits_sum (known_digit g f) n r f));;

(* |- ?x. p for a new variable v, and |- p for it, which is assumed *)
let witness g name exists =
  let x,body = dest_exists(concl exists) in
  let v = mk_var(name ^ "''",type_of x) in (* no name of a contract *)
  g.found.witnesses <- (v,exists) :: g.found.witnesses;
  ASSUME (subst [v,x] body);;

(* from |- ODD n, and what assumptions say of numbers made from n *)
let learn_modulus g hyps odd =
  let n = rand(concl odd) and facts = g.found in
  facts.modulus <- Some(integer n,MATCH_MP ODD_POSITIVE odd);
  let below = List.find_map (fun th -> match concl th with
    | Comb(Comb(Const("int_lt",_),Comb(_,x)),_) when x = n ->
        let th = CONV_RULE(RAND_CONV(NUMBER_CONV THENC INT_REDUCE_CONV)) th in
        Some(EQ_MP (PART_MATCH lhs INT_OF_NUM_LT (concl th)) th)
    | Comb(Comb(Const("<",_),x),_) when x = n -> Some(CONV_RULE(RAND_CONV NUMBER_CONV) th)
    | _ -> None) hyps in
  Option.iter (learn_zeros g) below;
  let n_sum = as_sum g n in
  facts.modular <- [n_sum];
  let power t = power_term (small(rand(rand t))) in
  (* h = (n f + 1) / 2^e *)
  let quotient th =
    let e = rand(rand(rand(rhs(concl th)))) and h = rand(lhs(concl th)) in
    let small_h,exists = CONJ_PAIR (MATCH_MP QUOTIENT_BY_INVERSE (CONJ odd (CONJ th (holds (mk_binop at_most e `64`))))) in
    Option.iter (fun below -> learn_zeros g (MATCH_MP SMALL_DIGITS (CONJ small_h below))) below;
    let relation = CONV_RULE(LAND_CONV(LAND_CONV(LAND_CONV power))) (witness g "friend" exists) in
    facts.modular <- facts.modular @ [as_sum g h; [integer h],relation] in
  (* w = -1/n mod 2^e *)
  let inverse th =
    let w = rand(lhs(concl th)) and modulus = rand(rand(rhs(concl th))) in
    let exists = MATCH_MP NEGATED_INVERSE (CONJ odd th) and below = MATCH_MP NEGATED_INVERSE_LT th in
    let b = dest_numeral(rand(concl(NUM_REDUCE_CONV modulus))) -/ Num.num_of_int 1 in
    Terms.replace facts.sizes w (b,lazy(
      MATCH_MP ATOM_SIZE (CONJ below (holds (mk_binop at_most modulus (mk_binop `(+):num->num->num` (mk_numeral b) `1`))))));
    learn_cell g (REFL w) below;
    List.iter (fun same -> match concl same with
      | Comb(Comb(Const("=",_),x),y) when y = w && is_digits x -> learn_cell g same below
      | _ -> ()) hyps;
    let relation = CONV_RULE(PURE_REWRITE_CONV[GSYM INT_OF_NUM_EQ; GSYM INT_OF_NUM_ADD; GSYM INT_OF_NUM_MUL] THENC RAND_CONV(LAND_CONV power))
      (witness g "multiple" exists) in
    facts.low <- Some(small(rand modulus),[n_sum; [integer w; integer n],MATCH_MP (INT_ARITH `a = b ==> a - b:int = &0`) relation]) in
  List.iter (fun th -> match concl th with
    | Comb(Comb(Const("=",_),Comb(Const("int_of_num",_),x)),right) when is_digits x ->
        (try (match right with
          | Comb(Comb(Const("div",_),_),_) -> quotient th
          | Comb(Comb(Const("rem",_),_),_) -> inverse th
          | _ -> ()) with Failure _ -> ()) (* another formula *)
    | _ -> ()) hyps;;

(* What the assumptions say of digits that are words or halves of them, and of a modulus. *)
let facts_of cx hyps =
  let cells f = match dest_abs f with _,body -> is_const_app "cell" 4 body && List.mem (rand(rator(rator(rator body)))) [`4`; `8`] in
  let bounded = List.filter (fun th -> is_const_app "cells_below" 3 (concl th) && (try cells (rand(concl th)) with Failure _ -> false)) hyps in
  let g = { context = cx; found = no_facts (); bounded = bounded; values = Hashtbl.create 100 } in
  if bounded <> [] then begin
    List.iter (learn_bounds g) bounded;
    (match List.find_opt (fun th -> is_const_app "ODD" 1 (concl th) && is_digits (rand(concl th))) hyps with
     | Some odd -> learn_modulus g hyps odd
     | None -> ());
    List.iter (fun th -> match concl th with
      | Comb(Comb(Const("=",_),x),Comb(Comb(Const("*",_),Comb(Comb(Const("EXP",_),_),r)),y))
        when is_digits x && is_digits y && rator x = rator y && rand(rator x) = r -> learn_shifted g th
      | _ -> ()) hyps
  end;
  g.found;;

(* ---- congruences ---- *)

(* A congruence modulo the number that the assumptions give, or a bound from it. *)
let prove_residue cx facts definitions =
  let n,positive = Option.get facts.modulus in
  let relation (lead,th) =
    let equation = equation_of th in
    let atoms = List.sort compare (List.map atom lead) in
    match List.find_opt (fun ((_,l),_) -> l = atoms) equation.p with
    | Some((e,_),1) -> (e,atoms),equation
    | Some((e,_),c) -> (e + 1,atoms),multiply_equation [one,0x100000000 / c] equation
    | None -> failwith "prove_residue" in
  let words = { definition = (fun _ -> None); given = Terms.find_opt facts.parts; split = (fun _ _ _ -> ()) } in
  let split i j w = let _,_,e = split_equation words i j w in e in
  let fixed i = let t = rand(atom_term i) in Terms.mem facts.sizes t || Terms.mem facts.parts t in
  let modular = List.map relation facts.modular and low = Option.map (fun (e,l) -> e,List.map relation l) facts.low in
  let zero i = match low with
    | Some(e,relations) when (let j,k,_ = part_bounds i in j = 0 && k = e) ->
        let _,_,w = part_bounds i in Option.map equation_of (low_zero definitions relations e w)
    | _ -> None in
  let found = Hashtbl.create 2 in
  let by a b = try Hashtbl.find found (a,b) with Not_found ->
    let left = integer_form cx a and right = integer_form cx b in
    let x,tx,th,times = multiple definitions split fixed modular zero n (rand(concl left)) (rand(concl right)) in
    let r = x,tx,TRANS (MK_COMB(AP_TERM minus_tm left,right)) th,times in
    Hashtbl.add found (a,b) r; r in
  fun tm -> match tm with
  | Comb(Comb(Comb(Const("==",_),a),b),Comb(_,m)) when m = rand n ->
      let _,_,th,times = by a b in MATCH_MP CONGRUENT_RULE (CONJ th times)
  | Comb(Comb(Const("<",_),a),Comb(Comb(Const("+",_),b),Comb(Comb(Const("*",_),m),c))) when m = rand n ->
      let x,tx,th,times = by a b in
      let _,bound = upper_bound x tx in
      let c_th = NUMBER_CONV c in
      let below = EQT_ELIM((PURE_REWRITE_CONV[HALF] THENC INT_REDUCE_CONV)
        (mk_comb(mk_comb(lt_tm,rand(concl bound)),mk_comb(`int_of_num`,rand(concl c_th))))) in
      let th = MATCH_MP BELOW_RULE (end_itlist CONJ [th; times; bound; below; positive]) in
      EQ_MP (AP_TERM (rator tm) (AP_TERM (rator(rand tm)) (AP_TERM (rator(rand(rand tm))) (SYM c_th)))) th
  | _ -> failwith "prove_residue";;
let is_residue facts tm = match facts.modulus,tm with
  | Some(n,_),Comb(Comb(Comb(Const("==",_),_),_),Comb(_,m)) -> m = rand n
  | Some(n,_),Comb(Comb(Const("<",_),_),Comb(Comb(Const("+",_),_),Comb(Comb(Const("*",_),m),_))) -> m = rand n
  | _ -> false;;

(* ---- bounds of cells ---- *)

(* From the bounds of results, which are found on the way to their equations. *)
let prove_cells cx facts tm =
  let [n;e;f] = snd(strip_comb tm) in
  let limit = NUM_REDUCE_CONV e in
  let rec cells n =
    if n = 0 then INST [e,`e:num`; f,f_] NO_CELLS else
    let i = mk_small_numeral (n - 1) in
    let value = let th = cell_value cx f (n - 1) in match rand(rand(concl th)) with
      | Comb(Const("val",_),v) when is_numeral_word v -> TRANS th (operand_value v)
      | _ -> th in
    let b,size = match rand(rand(concl value)) with
      | Comb(Const("val",_),v) when Terms.mem facts.words v -> Terms.find facts.words v
      | n when is_numeral n -> dest_numeral n,lazy(INST [n,`n:num`] NUMBER_SIZE)
      | _ -> failwith ("no bound of cell " ^ string_of_int (n - 1)) in
    let below = EQ_MP (AP_TERM (mk_comb(less,mk_numeral b)) (SYM limit)) (holds (mk_binop less (mk_numeral b) (rand(concl limit)))) in
    MATCH_MP CELL_ADDED (end_itlist CONJ [cells (n - 1); value; Lazy.force size; below; NUM_SUC_CONV (mk_comb(`SUC`,i))]) in
  cells (numeral_of n);;

(* ---- all formulas of a contract, for straight_line_by ---- *)

let by_algebra cx hyps tm =
  let facts = facts_of cx hyps in
  let limits = List.filter (fun th -> is_const_app "<" 2 (concl th) && is_const_app "digits" 3 (lhand(concl th))) hyps in
  let proved = ref [] in (* numbers in words: |- x = y for a number y that was given in digits *)
  let definitions = lazy(equations_of facts cx.definitions) in
  let residue = lazy(prove_residue cx facts (Lazy.force definitions)) in
  let one formula = Kernel.at "the return" "formula" (fun () -> try
    let definitions = Lazy.force definitions in
    if is_const_app "cells_below" 3 formula then prove_cells cx facts formula else
    if is_residue facts formula then
      List.fold_left (fun th witness -> CHOOSE witness th) (Lazy.force residue formula) facts.witnesses
    else
    let same = if !proved = [] then REFL formula
      else ONCE_DEPTH_CONV (FIRST_CONV (List.map (fun th -> REWR_CONV (SYM th)) !proved)) formula in
    let known = List.map (fun th -> lhs(concl th)) !proved in
    let prove relations = EQ_MP (SYM same) (prove_formula ~known ~limits cx definitions relations (rand(concl same))) in
    let th = match (try Some(relation_of cx hyps) with Failure _ -> None) with
      | None -> prove []
      | Some(exists,relation) -> CHOOSE (`d:num`,exists) (prove [relation]) in
    if is_eq formula && is_const_app "bignum" 3 (lhs formula) && is_const_app "digits" 3 (rhs formula) then proved := th :: !proved;
    th
    with Failure why -> failwith(show formula ^ " is not shown: " ^ Kernel.without_part why)) () in
  end_itlist CONJ (List.map one (conjuncts tm));;

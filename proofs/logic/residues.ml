(* Congruences modulo a number n: from the equations of instructions to a = b + n x, for a polynomial x that is found.

   a - b is reduced by the definitions, the newest first, as in elimination.ml, but for parts of words: the low part of a word, which may be a digit
   of a quotient, stays, and what goes is the part above it, 2^k high = word - low. In the end relations between n and the numbers that are given with it
   are put in; then all that is left is a multiple of n. A polynomial is a table here, with the monomials of each atom, since it may have thousands of them.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- polynomials that change ---- *)

type sum = { terms : (monomial,int) Hashtbl.t; having : (int,(monomial,unit) Hashtbl.t) Hashtbl.t };;

let rec add_term sum (m,c) =
  let store m c = if c = 0 then Hashtbl.remove sum.terms m else begin
    Hashtbl.replace sum.terms m c;
    List.iter (fun i ->
      let monomials = try Hashtbl.find sum.having i with Not_found -> let t = Hashtbl.create 10 in Hashtbl.add sum.having i t; t in
      Hashtbl.replace monomials m ()) (snd m) end in
  match spread m ((try Hashtbl.find sum.terms m with Not_found -> 0) + c) with
  | (n,d) :: above when n = m -> store m d; List.iter (add_term sum) above
  | above -> store m 0; List.iter (add_term sum) above;;
let sum_of p = let sum = { terms = Hashtbl.create 1000; having = Hashtbl.create 1000 } in List.iter (add_term sum) p; sum;;
let polynomial_of sum = List.sort (fun (m,_) (n,_) -> compare_monomials m n) (Hashtbl.fold (fun m c p -> (m,c) :: p) sum.terms []);;
let monomials_with sum i =
  try List.filter_map (fun m -> Option.map (fun c -> m,c) (Hashtbl.find_opt sum.terms m))
    (Hashtbl.fold (fun m () l -> m :: l) (Hashtbl.find sum.having i) [])
  with Not_found -> [];;

(* The lead, of coefficient 1 in the equation, is replaced wherever all its atoms are: what has to be added to the certificate. *)
let replace_lead sum ((e,atoms) as lead) equation =
  let rest = List.filter (fun (m,_) -> m <> lead) equation.p in
  let rec go certificate =
    match List.filter_map (fun ((f,l),c) -> Option.map (fun l -> (f - e,l),c) (without atoms l)) (monomials_with sum (hd atoms)) with
    | [] -> certificate
    | multiplier ->
        let one_term (m,c) =
          add_term sum (multiply_monomials m lead,-c);
          List.iter (fun (n,d) -> List.iter (add_term sum) (spread_product (multiply_monomials m n) (-c) d)) rest;
          [m,c],equation in
        go (List.rev_append (List.rev_map one_term multiplier) certificate) in
  go [];;

(* ---- parts of words ---- *)

let part_bounds i = match rand(atom_term i) with
  | Comb(Comb(Comb(Const("part",_),j),k),w) -> dest_small_numeral j,dest_small_numeral k,w
  | _ -> failwith "part_bounds";;
(* An equation that has c * high, c a power of 2, as one with a power of HALF, which is its lead then. *)
let lead_high high equation =
  let e,c = List.find_map (fun ((e,l),c) -> if l = [high] then Some(e,c) else None) equation.p |> Option.get in
  if c = 1 then (e,[high]),equation
  else (e + 1,[high]),multiply_equation [one,0x100000000 / c] equation;;

(* ---- reduction ---- *)

(* p = what is returned + the certificate's sum. split i j w: the equation of parts i j and j 64 of the word w; fixed: parts that stay, digits that were loaded;
   relations: leads and equations. *)
let residue definitions split fixed relations p =
  let sum = sum_of p and certificate = ref [] in
  let replace (lead,equation) = certificate := List.rev_append (replace_lead sum lead equation) !certificate in
  let present i = monomials_with sum i <> [] in
  (* parts by word, and the splits of the program *)
  let parts : (term,int list) Hashtbl.t = Hashtbl.create 1000 and seen = ref 0 and splits = Hashtbl.create 1000 in
  let look () =
    for i = !seen to !atom_count - 1 do
      if is_part i && not(fixed i) then begin
        let _,_,w = part_bounds i in
        Hashtbl.replace parts w (i :: (try Hashtbl.find parts w with Not_found -> [])) end
    done;
    seen := !atom_count in
  let from i = let j,_,_ = part_bounds i in j in
  List.iter (fun d -> if d.high >= 0 && is_part d.high then (* of several, that of the shortest part *)
    match Hashtbl.find_opt splits d.high with
    | Some(i,_) when i >= from (hd(snd d.lead)) -> ()
    | _ -> Hashtbl.replace splits d.high (from (hd(snd d.lead)),d.equation)) definitions;
  let replace_high w =
    look ();
    let highs = List.filter (fun i -> let j,k,_ = part_bounds i in j > 0 && k = 64) (try Hashtbl.find parts w with Not_found -> []) in
    List.iter (fun i -> if present i then
      let j,_,w = part_bounds i in
      replace (lead_high i (try snd(Hashtbl.find splits i) with Not_found -> split 0 j w)))
      (List.sort (fun i j -> compare (from j) (from i)) highs) in
  List.iter (fun d -> match d.lead with
    | _,[i] when not(is_part i) ->
        if not(is_bit i) then replace_high (rand(rand(atom_term i)));
        if present i then replace (d.lead,d.equation)
    | _ -> ()) definitions;
  look ();
  List.iter replace_high (Hashtbl.fold (fun w _ l -> w :: l) (Hashtbl.copy parts) []);
  List.iter replace relations;
  polynomial_of sum,!certificate;;

(* ---- words that are multiples of 2^k ---- *)

let LOW_ZERO = undisch(prove
 (`&(val(w:int64)) = l /\ (c * (HALF pow 0 * &1)) * x = l /\ c = &(2 EXP k) ==> &(part 0 k w):int = &0`,
  REWRITE_TAC[INT_POW; INT_MUL_LID; INT_MUL_RID] THEN STRIP_TAC THEN
  SUBGOAL_THEN `(&(val(w:int64)):int == &0) (mod &(2 EXP k))` MP_TAC THENL
   [UNDISCH_TAC `c * x = l:int` THEN ASM_REWRITE_TAC[] THEN DISCH_THEN(SUBST1_TAC o SYM) THEN CONV_TAC INTEGER_RULE; ALL_TAC] THEN
  REWRITE_TAC[GSYM num_congruent; CONG; INT_OF_NUM_EQ; part; EXP; DIV_1; SUB_0; MOD_0]));;

(* part 0 k w = 0, if w is a multiple of 2^k (k < 32) by its own definition, those of the products in it and the relations. *)
let low_zero definitions relations k w =
  let by_lead = Hashtbl.create 1000 in
  List.iter (fun d -> match d.lead with _,[i] -> Hashtbl.replace by_lead i d | _ -> ()) definitions;
  let value w = atom(mk_comb(`int_of_num`,mk_comb(`val:int64->num`,w))) in
  let i = value w in
  let sum = sum_of [(0,[i]),1] and certificate = ref [] in
  let replace (lead,equation) = certificate := List.rev_append (replace_lead sum lead equation) !certificate in
  let define i = match Hashtbl.find_opt by_lead i with Some d -> replace (d.lead,d.equation); true | None -> false in
  let lows () =
    let l = List.concat (List.map (fun ((_,l),_) -> l) (polynomial_of sum)) in
    List.filter (fun i -> is_part i && (let j,m,_ = part_bounds i in j = 0 && m >= k)) (setify l) in
  ignore(define i);
  (* low parts of products, of words *)
  List.iter (fun i -> let _,_,w = part_bounds i in if define i && (try (Hashtbl.find by_lead (value w)).eager with Not_found -> false) then ignore(define (value w))) (lows ());
  List.iter (fun i -> ignore(define i)) (lows ());
  List.iter replace relations;
  let left = polynomial_of sum in
  let quotient = umonomial ((-1,[]),1 lsl (32 - k)) left in
  if least_exponent quotient < 0 then None else
  let th = by_certificate [(0,[i]),1] left !certificate in
  let th = TRANS (let _,eq = normal (atom_term i) in eq) th in
  let tq = polynomial_term quotient in
  let _,times_th = monomial_times (one,1 lsl k) quotient tq in
  let c = coefficient (1 lsl k) and kt = mk_small_numeral k in
  let power = SYM(AP_TERM `int_of_num` (NUM_REDUCE_CONV (mk_comb(`(EXP) 2`,kt)))) in
  Some(List.fold_left (fun th h -> PROVE_HYP h th)
    (INST [w,`w:int64`; rand(concl th),mk_var("l",`:int`); c,c_; tq,x_; kt,`k:num`] LOW_ZERO) [th; times_th; power]);;

(* ---- congruences ---- *)

let CONGRUENT_RULE = prove
 (`&a - &b:int = l /\ (&1 * (HALF pow 0 * (&n * &1))) * x = l ==> (a == b) (mod n)`,
  REWRITE_TAC[INT_POW; INT_MUL_LID; INT_MUL_RID; num_congruent] THEN DISCH_THEN(CONJUNCTS_THEN2 MP_TAC (SUBST1_TAC o SYM)) THEN CONV_TAC INTEGER_RULE)
and BELOW_RULE = prove
 (`&a - &b:int = l /\ (&1 * (HALF pow 0 * (&n * &1))) * x = l /\ x <= u /\ u < &c /\ 0 < n ==> a < b + n * c`,
  REWRITE_TAC[INT_POW; INT_MUL_LID; INT_MUL_RID; GSYM INT_OF_NUM_LT; GSYM INT_OF_NUM_ADD; GSYM INT_OF_NUM_MUL] THEN STRIP_TAC THEN
  SUBGOAL_THEN `&n * x < &n * &c:int` MP_TAC THENL
   [ASM_SIMP_TAC[INT_LT_LMUL_EQ] THEN ASM_INT_ARITH_TAC; ASM_INT_ARITH_TAC]);;
let CANCEL_POWER = prove
 (`(&1 * (HALF pow k * &1)) * p = s /\ s = r /\ (&1 * (HALF pow k * &1)) * l = r ==> p = l:int`,
  REWRITE_TAC[INT_MUL_LID; INT_MUL_RID] THEN STRIP_TAC THEN
  SUBGOAL_THEN `HALF pow k * p = HALF pow k * l:int` MP_TAC THENL [ASM_REWRITE_TAC[]; ALL_TAC] THEN
  REWRITE_TAC[INT_EQ_MUL_LCANCEL] THEN MP_TAC(SPEC `k:num` HALF_POWER_POSITIVE) THEN INT_ARITH_TAC);;

(* |- tp = tl, where p = l + the certificate's sum with exponents that may be negative *)
let by_fractions p tp l certificate =
  let k = - List.fold_left (fun k (m,e) -> min k (least_exponent m + least_exponent e.p)) 0 certificate in
  let power = (k,[]),1 in
  let s,times_p = monomial_times power p tp in
  let th = by_certificate s (shift k l) (List.map (fun (m,e) -> shift k m,e) certificate) in
  let _,times_l = monomial_times power l (polynomial_term l) in
  MATCH_MP CANCEL_POWER (CONJ times_p (CONJ th times_l));;

(* For integer terms lhs and rhs and n: x and |- lhs - rhs = l, |- n * x = l, as the rules above want them. zero i: an equation that says that the
   part i is zero, if there is one. *)
let multiple definitions split fixed relations zero n lhs rhs =
  let difference,difference_th = difference (normal lhs) (normal rhs) in
  let definitions = List.sort (fun d f -> compare f.age d.age) definitions in
  let left,certificate = residue definitions split fixed relations difference in
  let i = atom n in
  let offending = List.filter (fun ((_,l),_) -> not(List.mem i l)) left in
  let zeros = List.filter_map (fun ((_,l),_) -> match l with [j] when is_part j -> Option.map (fun e -> (0,[j]),e) (zero j) | _ -> None) offending in
  let sum = sum_of left in
  let certificate = List.fold_left (fun c (lead,e) -> List.rev_append (replace_lead sum lead e) c) certificate zeros in
  let left = polynomial_of sum in
  let offending = List.filter (fun ((_,l),_) -> not(List.mem i l)) left in
  if offending <> [] || least_exponent left < 0 then
    Kernel.say "formula" ("of left - right side, there remains besides multiples of the modulus " ^ show_polynomial (if offending = [] then left else offending)) else
  let th = TRANS difference_th (by_fractions difference (rand(concl difference_th)) left certificate) in
  let x = uadd [] (List.sort (fun (m,_) (n,_) -> compare_monomials m n) (List.map (fun ((e,l),c) -> (e,Option.get (without [i] l)),c) left)) in
  let tx = polynomial_term x in
  let _,times_th = monomial_times ((0,[i]),1) x tx in
  x,tx,th,times_th;;

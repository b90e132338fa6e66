(* From the equations of instructions to a formula: results are eliminated in OCaml, and HOL Light checks one identity.

   A definition is an equation with an atom that it defines. `prove_equality` replaces what is defined in lhs - rhs, the newest first, and records the
   multipliers. What is left over is zero, or a multiple of HALF pow n while both sides lie in [0, HALF pow n): then they are equal. What stands in
   the way are carries that the program drops, and words that it knows to be zero. Before anything is tried, the formula is computed for numbers chosen
   at random: where it is wrong, no rule will help. Rules for carries and zeros, in the order in which they are tried:
     digit       a sum that is 0 modulo 2^64, by a relation such as w m = -1 mod 2^64, is 0: its carry is the whole of it (Montgomery);
     bound       2^64 carry = right side - low part, rewritten by older definitions until its bound is below 2^64: the carry is 0;
     congruence  the same, when it becomes 2^64 s + t with |t| < 2^64 for a polynomial s in bits: the carry is s (signs of Karatsuba's differences);
     sign        bound, separately for the two values of a bit.
   `closed` tells which rule closed what; the driver's table, how many. All searching is untrusted; theorems are made when a rule has succeeded.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

type definition = {
  name : string;          (* of the variable that is defined *)
  age : float;            (* an equation speaks of its own atoms and older ones *)
  lead : monomial;        (* what is defined: HALF pow e times an atom; for a relation, a product of atoms *)
  high : int;             (* the carry or the high word, which weighs HALF pow 2 in the equation, or the high part of a word, or -1 *)
  product : bool;         (* low word and high word of a product *)
  eager : bool;           (* put in wherever it appears: masks, signs, absolute values *)
  opaque : bool;          (* of no use but to the rule for digits: a low word whose high word the program does not know *)
  equation : equation };; (* lead + HALF pow 2 * high - ... = 0 *)

let closed : (string * string) list ref = ref [];;     (* variable, rule *)

(* ---- bounds ---- *)

let HALF_POSITIVE = prove(`&0:int < HALF`, REWRITE_TAC[HALF] THEN CONV_TAC INT_REDUCE_CONV);;
let HALF_POWER_POSITIVE = prove(`!k. &0:int < HALF pow k`, GEN_TAC THEN MATCH_MP_TAC INT_POW_LT THEN REWRITE_TAC[HALF_POSITIVE]);;
let HALF_POWER = prove(`HALF pow k = &(2 EXP (32 * k))`, REWRITE_TAC[HALF; INT_POW_POW] THEN REWRITE_TAC[INT_OF_NUM_POW]);;

let WORD_BOUND = prove(`&0:int <= &(val(w:int64)) /\ &(val w) <= -- &1 * (HALF pow 0 * &1) + (&1 * (HALF pow 2 * &1) + &0)`,
  REWRITE_TAC[HALF_POWER; INT_POS] THEN CONV_TAC NUM_REDUCE_CONV THEN
  MP_TAC(SPEC `w:int64` VAL64_BOUND) THEN REWRITE_TAC[GSYM INT_OF_NUM_LT] THEN CONV_TAC(DEPTH_CONV NUM_EXP_CONV) THEN INT_ARITH_TAC);;
let all_ones bits = uadd [one,-1] (spread (bits / 32,[]) (1 lsl (bits mod 32)));;
(* A part of a word is at most 2^bits - 1. *)
let part_bound =
  let lemma = prove(`part i j w < n /\ b + &1:int = &n ==> &0:int <= &(part i j w) /\ &(part i j w) <= b`, REWRITE_TAC[GSYM INT_OF_NUM_LT; INT_POS] THEN INT_ARITH_TAC) in
  let below = prove(`!i j w. part i j w < 2 EXP (j - i)`, REWRITE_TAC[part; MOD_LT_EQ; EXP_EQ_0; ARITH_EQ]) in
  constant_table (fun (i,j) ->
    let th = CONV_RULE(RAND_CONV NUM_REDUCE_CONV) (SPECL [mk_small_numeral i; mk_small_numeral j; `w:int64`] below) in
    let sum = mk_eq(mk_plus (polynomial_term (all_ones (j - i))) i1,mk_comb(`int_of_num`,rand(concl th))) in
    MATCH_MP lemma (CONJ th (EQT_ELIM((PURE_REWRITE_CONV[HALF] THENC INT_REDUCE_CONV) sum))));;
let BIT_BOUND = prove(`&0:int <= &(bitval b) /\ &(bitval b) <= &1 * (HALF pow 0 * &1) + &0`,
  REWRITE_TAC[INT_POS; INT_POW; INT_MUL_LID; INT_ADD_RID; INT_OF_NUM_LE; BITVAL_BOUND]);;
let ONE_BOUND = prove(`&0:int <= &1 /\ &1:int <= &1 * (HALF pow 0 * &1) + &0`, REWRITE_TAC[INT_POW] THEN INT_ARITH_TAC);;

let undisch th = UNDISCH_ALL(REWRITE_RULE[IMP_CONJ] th);;
let undisch_two th = UNDISCH(UNDISCH(CONV_RULE(REWR_CONV IMP_CONJ) th));;
let ATOM_TIMES_BOUND = undisch_two(prove
 (`(&0 <= x /\ x <= u) /\ (&0 <= v /\ v <= w) ==> &0 <= x * v /\ x * v <= u * w:int`,
  STRIP_TAC THEN CONJ_TAC THENL [MATCH_MP_TAC INT_LE_MUL; MATCH_MP_TAC INT_LE_MUL2] THEN ASM_REWRITE_TAC[]));;
let POWER_TIMES_BOUND = UNDISCH(prove
 (`&0 <= v /\ v <= w ==> &0 <= HALF pow e * v /\ HALF pow e * v <= (&1 * (HALF pow e * &1)) * w:int`,
  REWRITE_TAC[INT_MUL_LID; INT_MUL_RID] THEN STRIP_TAC THEN CONJ_TAC THENL [MATCH_MP_TAC INT_LE_MUL; MATCH_MP_TAC INT_LE_LMUL] THEN
  ASM_SIMP_TAC[HALF_POWER_POSITIVE; INT_LT_IMP_LE]));;
let POSITIVE_TIMES_BOUND = undisch_two(prove
 (`(&0 <= m /\ m <= u) /\ &0 <= c ==> c * m <= (c * (HALF pow 0 * &1)) * u:int`,
  REWRITE_TAC[INT_POW; INT_MUL_LID; INT_MUL_RID] THEN STRIP_TAC THEN MATCH_MP_TAC INT_LE_LMUL THEN ASM_REWRITE_TAC[]));;
let NEGATIVE_TIMES_BOUND = undisch_two(prove
 (`(&0 <= m /\ m <= u) /\ c <= &0 ==> c * m <= &0:int`,
  STRIP_TAC THEN ONCE_REWRITE_TAC[INT_ARITH `c * m <= &0:int <=> &0 <= --c * m`] THEN
  MATCH_MP_TAC INT_LE_MUL THEN ASM_INT_ARITH_TAC));;
let SUM_BOUND = undisch_two(prove(`a <= u /\ b <= v ==> a + b <= u + v:int`, INT_ARITH_TAC));;
let NIL_BOUND = prove(`&0:int <= &0`, INT_ARITH_TAC);;

let le_tm = `(<=):int->int->bool` and lt_tm = `(<):int->int->bool`;;

(* Atoms by kind: the bound as a polynomial, and its theorem. *)
let atom_bound i =
  let w = rand(rand(atom_term i)) in
  if is_bit i then [one,1],INST [w,`b:bool`] BIT_BOUND
  else if is_part i then all_ones (atom_bits i),(match rand(atom_term i) with
    | Comb(Comb(Comb(_,j),k),w) -> INST [w,`w:int64`] (part_bound (dest_small_numeral j,dest_small_numeral k)) | _ -> failwith "atom_bound")
  else [one,-1; (2,[]),1],INST [w,`w:int64`] WORD_BOUND;;

(* |- &0 <= x /\ x <= u with u in normal form, from |- ... x <= u' and |- u' = u *)
let with_bound th eq =
  let c = concl th in
  EQ_MP (AP_TERM (rator c) (AP_TERM (mk_comb(le_tm,lhand(rand c))) eq)) th;;

let rec atoms_bound l =
  match l with
  | [] -> [one,1],ONE_BOUND
  | i :: rest ->
      let u,uth = atom_bound i and w,wth = atoms_bound rest in
      let ut = rand(rand(concl uth)) and wt = rand(rand(concl wth)) in
      let th = PROVE_HYP uth (PROVE_HYP wth (INST [atom_term i,x_; ut,u_; atoms_term rest,v_; wt,w_] ATOM_TIMES_BOUND)) in
      let r,eq = times u ut w wt in
      r,with_bound th eq;;
let monomial_bound = table_of (fun (e,l) ->
  let u,th = atoms_bound l in
  let ut = rand(rand(concl th)) in
  let th1 = PROVE_HYP th (INST [atoms_term l,v_; ut,w_; mk_small_numeral e,`e:num`] POWER_TIMES_BOUND) in
  let r,eq = monomial_times ((e,[]),1) u ut in
  r,with_bound th1 eq);;
let coefficient_sign = constant_table (fun c ->
  let t = if c > 0 then mk_comb(mk_comb(le_tm,i0),coefficient c) else mk_comb(mk_comb(le_tm,coefficient c),i0) in
  EQT_ELIM(INT_REDUCE_CONV t));;

let ADD_NIL_BACK = prove(`p:int = p + &0`, INT_ARITH_TAC);;
let sum_bound u1 th1 (u2,th2) =
  let a = lhand(concl th1) and b = lhand(concl th2) and x = rand(concl th1) and y = rand(concl th2) in
  let th3 = PROVE_HYP th1 (PROVE_HYP th2 (INST [a,a_; b,b_; x,u_; y,v_] SUM_BOUND)) in
  let r,eq = add u1 x u2 y in
  r,EQ_MP (AP_TERM (rator(concl th3)) eq) th3;;

(* u, |- tp <= tu where u has no atoms *)
let rec upper_bound p tp =
  match p with
  | [] -> [],NIL_BOUND
  | ((_,[]) as m,c)::q -> (* a constant, whatever its sign *)
      let u1,th1 = [m,c],SPEC (mk_times (coefficient c) (monomial_term m)) INT_LE_REFL in
      let th1 = EQ_MP (AP_TERM (rator(concl th1)) (INST [rand(concl th1),p_] ADD_NIL_BACK)) th1 in
      sum_bound u1 th1 (upper_bound q (rand tp))
  | (m,c)::q ->
      let u,th = monomial_bound m in
      let ut = rand(rand(concl th)) in
      let instance = [monomial_term m,m_; ut,u_; coefficient c,c_] in
      let u1,th1 =
        if c > 0 then
          let r,eq = monomial_times (one,c) u ut in
          let th2 = PROVE_HYP th (PROVE_HYP (coefficient_sign c) (INST instance POSITIVE_TIMES_BOUND)) in
          r,EQ_MP (AP_TERM (rator(concl th2)) eq) th2
        else [],PROVE_HYP th (PROVE_HYP (coefficient_sign c) (INST instance NEGATIVE_TIMES_BOUND)) in
      sum_bound u1 th1 (upper_bound q (rand tp));;

(* |- tp < HALF pow k *)
let LE_LT = undisch_two(prove(`t <= u /\ u < m ==> t < m:int`, INT_ARITH_TAC));;
let below_power p tp k =
  let _,th = upper_bound p tp in
  let ut = rand(concl th) and power = half_power k in
  let below = mk_comb(mk_comb(lt_tm,ut),power) in
  let bth = EQT_ELIM((PURE_REWRITE_CONV[HALF] THENC INT_REDUCE_CONV) below) in
  PROVE_HYP th (PROVE_HYP bth (INST [tp,t_; ut,u_; power,m_] LE_LT));;

(* The same in OCaml, for exponents that may be negative: whether p < HALF pow k. *)
let atoms_sizes = List.fold_left (fun sizes i -> if is_bit i then sizes else atom_bits i :: sizes) [];;
let largest_value = constant_table (List.fold_left (fun p bits -> umultiply p (all_ones bits)) [one,1]);;
let ubelow_power p k =
  (* roughly first, since this is asked often; in units of HALF pow k *)
  let times c l = List.fold_left (fun x i -> if is_bit i then x else x *. (ldexp 1.0 (atom_bits i) -. 1.0)) (float_of_int c) l in
  let rough = List.fold_left (fun s ((e,l),c) -> if c <= 0 && l <> [] then s else s +. ldexp (times c l) (32 * (e - k))) 0.0 p in
  rough < 0.999999 || rough < 1.000001 &&
    let largest ((e,l),c) = if c > 0 || l = [] then umonomial ((e,[]),c) (largest_value (atoms_sizes l)) else [] in
    match List.rev (List.fold_left (fun sum mc -> uadd sum (largest mc)) [(k,[]),-1] p) with
    | [] -> false
    | (_,c) :: _ -> c < 0;; (* the others together are less than 1 of it *)
(* its value with all atoms 1, roughly *)
let uweight p = List.fold_left (fun s ((e,_),c) -> s +. ldexp (float_of_int c) (32 * e)) 0.0 p;;
let usize p = uweight (List.map (fun (m,c) -> m,abs c) p);;

(* ---- counterexamples ---- *)

let power_of_half = constant_table (fun e -> Num.power_num (Num.num_of_int 2) (Num.num_of_int (32 * e)));;
let power_of_two = constant_table (fun k -> Num.power_num (Num.num_of_int 2) (Num.num_of_int k));;
let show_atom i = let t = rand(atom_term i) in show (if is_part i then t else rand t);;
let random = Random.State.make [|1|];;
(* A number below 2^bits, any one or, so that carries go far, one near the ends. *)
let random_number extreme bits =
  let all = power_of_two bits and any () = List.fold_left (fun n _ -> n */ power_of_two 16 +/ Num.num_of_int (Random.State.bits random)) (Num.num_of_int 0) (1--5) in
  let small n = Num.num_of_int n in
  Num.mod_num (if not extreme then any () else match Random.State.int random 6 with
    | 0 -> small 0 | 1 -> small 1 | 2 -> all -/ small 1 | 3 -> all -/ small 2 | 4 -> power_of_two (bits - 1) | _ -> any ()) all;;

(* Results that have no equation: they are determined, but not by what is known here. *)
let unknown : (term,unit) Hashtbl.t = Hashtbl.create 20;;
(* What is in a register at the beginning, or a word of memory, can be anything. *)
let is_input e = match e with
  | Comb(Var(_,_),_) -> true
  | Comb(Const("word",_),Comb(Comb(Comb(Const("read_bytes",_),n),_),Var(_,_))) -> n = `8`
  | _ -> false;;
(* Words of which the assumptions let no more than these lowest bits be any. *)
let free_bits : (int,int) Hashtbl.t = Hashtbl.create 10;;
(* A choice of numbers for all atoms such that definitions and relations hold: the value of polynomials then, and what was chosen at random since nothing
   determines it, the first last. Fails if a number is wanted that something unknown determines. *)
let choice extreme definitions relations =
  let values = Hashtbl.create 1000 and definers = Hashtbl.create 1000 and chosen = ref [] in
  List.iter (fun d -> List.iter (fun i -> Hashtbl.replace definers i d) (d.high :: snd d.lead)) definitions;
  let bits i = (!atom_table).(i).bits in
  let set i v =
    if Num.is_integer_num v && (bits i = 0 || Num.sign_num v >= 0 && v </ power_of_two (bits i)) then Hashtbl.replace values i v else failwith "choice" in
  let rec value i =
    if not(Hashtbl.mem values i) then begin
      match rand(atom_term i),Hashtbl.find_opt definers i with
      | Comb(Comb(Comb(Const("part",_),j),_),w),_ | Comb(_,Comb(Comb(Const("bit",_),j),w)),_ ->
          let word = value (atom(mk_comb(`int_of_num`,mk_comb(`val:int64->num`,w)))) in
          set i (Num.mod_num (Num.quo_num word (power_of_two (dest_small_numeral j))) (power_of_two (bits i)))
      | _,Some d -> Hashtbl.remove definers i; define d
      | Comb(_,e),None when is_input e || is_var e && not(Hashtbl.mem unknown e) ->
          let v = random_number extreme (try Hashtbl.find free_bits i with Not_found -> atom_bits i) in
          Hashtbl.replace values i v; chosen := (i,v) :: !chosen
      | _ -> failwith "choice"
    end;
    Hashtbl.find values i
  and evaluate p = List.fold_left (fun sum ((e,l),c) ->
    sum +/ List.fold_left (fun product i -> product */ value i) (Num.num_of_int c */ power_of_half e) l) (Num.num_of_int 0) p
  (* p = 0 as: the sum of weight * atom is so much *)
  and solve atoms p =
    let weight i = List.fold_left (fun w ((e,l),c) -> if l = [i] then w +/ Num.num_of_int c */ power_of_half e else w) (Num.num_of_int 0) p in
    Num.minus_num (evaluate (List.filter (fun ((_,l),_) -> not(List.exists (fun i -> List.mem i l) atoms)) p)),List.map weight atoms
  and one_of d i = let sum,weights = solve [i] d.equation.p in set i (sum // hd weights)
  and define d = match d.lead with
    | _,[low] when d.high < 0 -> one_of d low
    | _,[low] ->
        let sum,weights = solve [low; d.high] d.equation.p in
        let high = Num.floor_num (sum // List.nth weights 1) in
        set d.high high; set low ((sum -/ high */ List.nth weights 1) // hd weights)
    | _ -> failwith "choice" in
  let relation r = match r.lead with (* a b + ... + c = 0 modulo 2^64, and a number besides that can be anything *)
    | 0,[a;b] ->
        let word = power_of_two 64 and two = Num.num_of_int 2 in
        let odd = Num.num_of_int 1 +/ two */ random_number extreme 63 in
        let inverse = List.fold_left (fun x _ -> Num.mod_num (x */ (two -/ odd */ x)) word) odd (1--5) in
        set b odd; set a (Num.mod_num (Num.minus_num (Num.num_of_int (List.assoc one r.equation.p) */ inverse)) word);
        List.iter (fun ((_,l),_) -> List.iter (fun i -> if bits i = 0 then one_of r i) l) r.equation.p
    | _ -> failwith "choice" in
  List.iter relation relations;
  if List.exists (fun d -> Num.sign_num (evaluate d.equation.p) <> 0) (List.rev definitions @ relations) then failwith "choice";
  evaluate,!chosen;;

(* Fails if p is not 0 for some choice: then no rule can show that it is. *)
let refute extreme definitions relations p =
  match choice extreme definitions relations with
  | exception (Failure _ | Not_found) -> ()
  | evaluate,chosen ->
      let v = evaluate p in
      if Num.sign_num v <> 0 then
        let value (i,v) = show_atom i ^ " = " ^ hex v in
        let n = List.length chosen in
        let rec low_words v = if Num.sign_num (Num.mod_num v (power_of_half 2)) = 0 then 1 + low_words (Num.quo_num v (power_of_half 2)) else 0 in
        Kernel.say "formula" ("the sides differ from word " ^ string_of_int (low_words v) ^ " on, by " ^ shorten 40 (hex v) ^ ", for " ^
          String.concat ", " (List.map value (fst(chop_list (min 8 n) (List.sort compare chosen)))) ^ (if n > 8 then ", ..." else ""));;

(* ---- elimination, in OCaml ---- *)

(* l without the atoms vs, if it has them *)
let rec without vs l =
  match vs with
  | [] -> Some l
  | v :: rest ->
      if List.mem v l then
        let rec remove = function [] -> [] | x :: r -> if x = v then r else x :: remove r in
        without rest (remove l)
      else None;;
(* The cofactor of HALF pow e * atoms in p; with `laurent` also where HALF's exponent is too small. *)
let cofactor ?(laurent=false) (e,atoms) p =
  uadd [] (List.sort (fun (m,_) (n,_) -> compare_monomials m n)
    (List.concat (List.map (fun ((f,l),c) ->
      match without atoms l with
      | Some rest when laurent || f >= e -> [(f - e,rest),c]
      | _ -> []) p)));;

(* Which atoms p has. *)
let atoms_of p =
  let present = Bytes.make !atom_count '\000' in
  List.iter (fun ((_,l),_) -> List.iter (fun i -> Bytes.set present i '\001') l) p; present;;
let has_atom p =
  let present = atoms_of p in
  fun i -> i >= 0 && i < Bytes.length present && Bytes.get present i = '\001';;

let substitute multiplier equation (p,certificate) =
  uadd p (unegate (umultiply multiplier equation.p)),(multiplier,equation)::certificate;;

(* What is put in wherever it appears, by its atom: definitions that are eager, and carries of which it is known what they are. *)
type known = (int,definition) Hashtbl.t;;

(* p without what is known *)
let rec settle (known:known list) (p,_ as pc) =
  let find i = List.find_map (fun table -> Hashtbl.find_opt table i) known in
  match List.find_map (fun ((_,l),_) -> List.find_map find l) p with
  | None -> pc
  | Some d -> settle known (substitute (cofactor ~laurent:true d.lead p) d.equation pc);;

(* p by definitions, the newest first. p = what is returned + the certificate's sum. `resume` goes on where more has become known. *)
let resume known pc definitions =
  let rec go has (p,_ as pc) = function
    | [] -> pc
    | d :: older ->
        if not(List.for_all has (snd d.lead)) then go has pc older else
        let multiplier = cofactor d.lead p in
        if multiplier = [] then go has pc older else
        let (p,_ as pc) = settle known (substitute multiplier d.equation pc) in
        go (has_atom p) pc (d :: older) in (* again, for a square *)
  let (p,_ as pc) = settle known pc in
  go (has_atom p) pc definitions;;
let reduce known p = resume known (p,[]);;

(* ---- the order of definitions ---- *)

let all_atoms p = List.concat (List.map (fun ((_,l),_) -> l) p);;
let own d = d.high :: snd d.lead;; (* what d defines *)
(* A number from numbers in any order. *)
let mix start l = List.fold_left (fun h x -> Hashtbl.hash (h,x)) (Hashtbl.hash start) (List.sort compare l);;

(* Those of the definitions, the newest first, that a polynomial with these atoms may need, but none of `inputs`. *)
let needed definitions inputs atoms =
  let wanted = Hashtbl.create 1000 in
  let want i = Hashtbl.replace wanted i () in
  List.iter want atoms;
  List.filter (fun d ->
    List.exists (Hashtbl.mem wanted) (own d) && not(List.exists (fun i -> List.mem i inputs) (own d)) &&
    (List.iter want (all_atoms d.equation.p); true)) definitions;;

(* The same definitions, the newest first, in an order that is made from the flow of data to the atoms of p, so that a search is the same whatever the order of the
   instructions is, which a scheduler may choose: what a result is made of comes right before it, and the words of a chain of carries stay together. What a chain's
   words are made of comes highest first, since that leads to whole products one after the other, or lowest first, as the digits of a Montgomery quotient do. *)
let by_dataflow ~lowest_first definitions p =
  let definers = Hashtbl.create 1000 in
  List.iter (fun d -> List.iter (fun i -> Hashtbl.replace definers i d) (own d)) definitions;
  let definer i = Hashtbl.find_opt definers i in
  let remembered f = let table = Hashtbl.create 1000 in fun i -> try Hashtbl.find table i with Not_found -> let r = f i in Hashtbl.add table i r; r in
  let operands_of = remembered (fun i -> let d = Hashtbl.find definers i in subtract (setify (all_atoms d.equation.p)) (own d)) in
  let operands d = operands_of (hd(snd d.lead)) in
  (* how deep an atom lies, and a number by which it is known, both without its name *)
  let identities = Hashtbl.create 1000 in
  let rec identity i =
    try Hashtbl.find identities i with Not_found ->
      let r = match definer i with
        | None -> 0,Hashtbl.hash (string_of_term (atom_term i))
        | Some d ->
            let atom j = if List.mem j (own d) then 0 else snd(identity j) in
            let monomial ((e,l),c) = Hashtbl.hash (e,c,mix 0 (List.map atom l)) in
            1 + List.fold_left (fun n j -> max n (fst(identity j))) 0 (operands d),
            mix (i = d.high) (List.map monomial d.equation.p) in
      Hashtbl.add identities i r; r in
  let weight i = List.fold_left (fun w ((e,l),_) -> if l = [i] then max w e else w) (-1) p in
  let sorted key l = List.map snd (List.sort compare (List.map (fun i -> (key i,identity i),i) l)) in
  let placed = Hashtbl.create 1000 and order = ref [] in
  let is_placed d = Hashtbl.mem placed (hd(snd d.lead)) in
  let rec visit d =
    if not(is_placed d) then begin
      let carry_of d = List.find_map (fun i -> match definer i with Some c when is_bit i && c.high = i && not(is_placed c) -> Some c | _ -> None) (operands d) in
      let rec chain l d = match carry_of d with Some c -> chain (c :: l) c | None -> l in
      let links = chain [d] d in (* the lowest first *)
      let carries = List.map (fun c -> c.high) links in
      List.iter (fun c ->
        List.iter (fun i -> Option.iter visit (definer i)) (sorted (fun i -> - fst(identity i)) (subtract (operands c) carries))) (if lowest_first then links else List.rev links);
      List.iter (fun c -> if not(is_placed c) then begin Hashtbl.add placed (hd(snd c.lead)) (); order := c :: !order end) links
    end in
  List.iter (fun i -> Option.iter visit (definer i)) (sorted (fun i -> - (weight i)) (setify (all_atoms p)));
  let n = List.length !order in
  List.mapi (fun i d -> { d with age = float_of_int (n - i) }) !order;;

(* What an atom is made of, some way back, as a number: the same for words at the same place of a block of code that is repeated. *)
let shapes definitions =
  let definers = Hashtbl.create 1000 and known = Hashtbl.create 1000 in
  List.iter (fun d -> List.iter (fun i -> Hashtbl.replace definers i d) (own d)) definitions;
  let rec shape depth i =
    try Hashtbl.find known (depth,i) with Not_found ->
      let h = match Hashtbl.find_opt definers i with
        | Some d when depth > 0 ->
            let atom j = if List.mem j (own d) then 0 else shape (depth - 1) j in
            mix (i = d.high) (List.map (fun ((e,l),c) -> Hashtbl.hash (e,c,mix 0 (List.map atom l))) d.equation.p)
        | _ -> atom_bits i in
      Hashtbl.add known (depth,i) h; h in
  shape 40;;

(* ---- rules for carries ---- *)

(* What 2^64 carry has become: HALF pow 2 * s + t. *)
let split_bits p =
  let s,t = List.partition (fun ((e,l),_) -> e >= 2 && List.for_all is_bit l) p in
  shift (-2) s,t;;

type outcome = Zero | Is of polynomial | Open;;
let outcome_of p =
  let below p = ubelow_power p 2 in
  if below p then Zero else
  let s,t = split_bits p in
  if s <> [] && below t && below (unegate t) then Is s else Open;;

(* 2^64 carry for the carry of d, rewritten backwards by those older definitions that `sel` lets through and by the values of bits, until it tells what
   the carry is. A definition is used by its low part or by its high part, as weighs more. `way` tells what is replaced: what is added; also what is
   subtracted; both, but not bits that weigh 2^64, since they may be what the carry is. *)
type way = Added | Signed | Around_bits;;
let effort = ref 0 and enough = ref 0;; (* terms of polynomials written down in searching for one formula, and how many may be: ten million are some ten seconds *)
let search known sel way limit bits d older =
  let wanted multiplier = (* a constant that is negative is better dropped *)
    way <> Added || List.exists (fun ((_,l),_) -> l <> []) multiplier || uweight multiplier > 0.0 in
  let weight = if way = Around_bits then usize else uweight in
  let with_bits pc = List.fold_left (fun (p,_ as pc) (b,value) ->
    let multiplier = cofactor ~laurent:true (0,[b]) p in
    if multiplier = [] then pc else substitute multiplier value pc) (settle known pc) bits in
  let rec go again has n outcome (p,_ as pc) defs =
    match outcome,defs with
    | Open,f :: rest when n > 0 && !effort < !enough ->
        if f.opaque || f.eager && not(is_bit (hd(snd f.lead))) || not(sel f) || not(List.for_all has (snd f.lead) || has f.high) then go None has n outcome pc rest else
        let q = if way = Around_bits then snd(split_bits p) else p in
        let low = cofactor ~laurent:true f.lead q in
        let split = is_part (hd(snd f.lead)) in (* low + 2^k high = word *)
        let high = if f.high < 0 || List.mem_assoc f.high bits then [] else shift (- (fst f.lead)) (cofactor ~laurent:true ((if split then 1 else 2),[f.high]) q) in
        let multiplier =
          if split && (atom_bits (hd(snd f.lead)) <> 32 || high = [] || List.exists (fun ((_,l),_) -> l <> []) (uadd low high)) then [] (* the parts' bounds are better than their word's *)
          else match again with
            | Some by_low -> if by_low then low else high
            | None -> if low = [] then high else if high = [] || weight low >= weight high then low else high in
        if multiplier = [] || not(wanted multiplier) then go None has n outcome pc rest else
        let (p,_ as pc) = with_bits (substitute multiplier f.equation pc) in
        effort := !effort + List.length p;
        let square = List.exists (fun ((_,l),_) -> without (snd f.lead) l <> None) multiplier in
        let again = if square && way = Around_bits then Some(multiplier == low) else None in (* the other way would bring back what is gone *)
        go again (has_atom p) (if List.length p > 4000 then 0 else n - 1) (outcome_of p) pc (if square then f :: rest else rest)
    | outcome,_ -> outcome,pc in
  let p = uadd [(2,[d.high]),1] (unegate d.equation.p) in
  let pc = with_bits (p,[[one,1],d.equation]) in
  go None (has_atom (fst pc)) limit (outcome_of (fst pc)) pc older;;

let ZERO_RULE = undisch(prove
 (`&1 * (HALF pow k * (x * &1)) + &0 = q /\ q < HALF pow k /\ &0 <= x ==> x:int = &0`,
  REWRITE_TAC[INT_MUL_LID; INT_MUL_RID; INT_ADD_RID] THEN STRIP_TAC THEN
  SUBGOAL_THEN `HALF pow k * x < HALF pow k * &1:int` MP_TAC THENL
   [ASM_INT_ARITH_TAC; SIMP_TAC[INT_LT_LMUL_EQ; HALF_POWER_POSITIVE] THEN ASM_INT_ARITH_TAC]));;
let CONGRUENCE_RULE = undisch(prove
 (`&1 * (HALF pow k * (x * &1)) + &0 = l /\ (&1 * (HALF pow k * &1)) * s = r /\ r + t = l /\ (-- &1 * (HALF pow 0 * &1)) * t = n /\
   t < HALF pow k /\ n < HALF pow k ==> x - s:int = &0`,
  REWRITE_TAC[INT_MUL_LID; INT_MUL_RID; INT_ADD_RID; INT_POW; INT_MUL_LNEG] THEN STRIP_TAC THEN
  SUBGOAL_THEN `HALF pow k * (x - s) = t:int` ASSUME_TAC THENL [REWRITE_TAC[INT_SUB_LDISTRIB] THEN ASM_INT_ARITH_TAC; ALL_TAC] THEN
  SUBGOAL_THEN `HALF pow k * (x - s) < HALF pow k * &1 /\ HALF pow k * -- &1 < HALF pow k * (x - s):int` MP_TAC THENL
   [ASM_REWRITE_TAC[] THEN ASM_INT_ARITH_TAC; SIMP_TAC[INT_LT_LMUL_EQ; HALF_POWER_POSITIVE] THEN INT_ARITH_TAC]));;

let use_all th hyps = List.fold_left (fun th h -> PROVE_HYP h th) th hyps;;

(* HALF pow (k + 2) * carry = HALF pow k * p, as a theorem; k makes all exponents natural *)
let carry_equation d (p,certificate) =
  let k = - List.fold_left (fun k (m,_) -> min k (least_exponent m)) (least_exponent p) certificate in
  k,by_certificate [(k + 2,[d.high]),1] (shift k p) (List.map (fun (m,e) -> shift k m,e) certificate);;

let carry_is_zero d pc =
  let k,th = carry_equation d pc in
  let p = shift k (fst pc) in
  let x = atom_term d.high in
  use_all (INST [x,x_; polynomial_term p,q_; mk_small_numeral(k + 2),`k:num`] ZERO_RULE)
    [th; below_power p (polynomial_term p) (k + 2); SPEC (rand x) INT_POS];;

let carry_is d s pc =
  let k,th = carry_equation d pc in
  let p = shift k (fst pc) in
  let t = List.filter (fun mc -> not(List.mem mc (shift (k + 2) s))) p in
  let ts = polynomial_term s and tt = polynomial_term t and x = atom_term d.high in
  let r,times_th = monomial_times ((k + 2,[]),1) s ts in
  let _,sum_th = add r (rand(concl times_th)) t tt in
  let n,negated = monomial_times (one,-1) t tt in
  let tn = rand(concl negated) in
  use_all (INST [x,x_; rand(concl th),mk_var("l",`:int`); ts,mk_var("s",`:int`); rand(concl times_th),mk_var("r",`:int`); tt,t_; tn,n_;
                 mk_small_numeral(k + 2),`k:num`] CONGRUENCE_RULE)
    [th; times_th; sum_th; negated; below_power t tt (k + 2); below_power n tn (k + 2)];;

let BIT_TRUE = UNDISCH(prove(`b = T ==> &(bitval b) - &1:int = &0`, SIMP_TAC[bitval] THEN INT_ARITH_TAC));;
let BIT_FALSE = UNDISCH(prove(`b = F ==> &(bitval b):int = &0`, SIMP_TAC[bitval]));;

(* A bit that weighs HALF pow 2, which is not so of the high part of a word. *)
let has_carry d = d.high >= 0 && is_bit d.high && List.mem ((2,[d.high]),1) d.equation.p;;

(* The value of the carry of d as a definition of its own, by the first way that succeeds, and which that was; `likely` is tried before all others. *)
let close_carry ?likely known signs limit d older =
  let found rule th =
    closed := (d.name,rule) :: !closed;
    { name = d.name; age = d.age -. 0.5; lead = 0,[d.high]; high = -1; product = false; eager = true; opaque = false; equation = equation_of th } in
  let seek sel way bits = search (if way = Added then known else known @ signs) sel way limit bits d older in
  let left = ref [] in (* what the last attempt left *)
  let attempt sel way () =
    match seek sel way [] with
    | Zero,pc -> Some(found "bound" (carry_is_zero d pc))
    | Is s,pc -> Some(found "congruence" (carry_is d s pc))
    | Open,(p,_) -> left := p; None in
  let all _ = true in
  let by_sign b () =
    let bt = rand(rand(atom_term b)) in
    let value th = equation_of (INST [bt,`b:bool`] th) in
    let zero th =
      let seek way = seek all way [b,value th] in
      match seek Added with
      | Zero,pc -> Some pc
      | _ -> (match seek Signed with Zero,pc -> Some pc | _ -> None) in
    match zero BIT_TRUE with
    | None -> None
    | Some pc1 ->
        match zero BIT_FALSE with
        | None -> None
        | Some pc2 -> Some(found "sign" (DISJ_CASES (SPEC bt BOOL_CASES_AX) (carry_is_zero d pc1) (carry_is_zero d pc2))) in
  let bits_of p = setify (List.concat (List.map (fun ((_,l),_) -> if List.length l > 1 then List.filter is_bit l else []) p)) in
  (* the bits of the definition itself, and in the end those of what it has become, if these are few *)
  let own =
    let has = has_atom d.equation.p in
    bits_of (fst(reduce known d.equation.p (List.filter (fun f -> f.high < 0 && List.for_all has (snd f.lead)) older))) in
  let others () = let bits = subtract (bits_of !left) own in List.find_map (fun b -> by_sign b ()) (if List.length bits > 4 then [] else bits) in
  let ways = [attempt (fun f -> f.product) Added; attempt all Added] @ List.map by_sign own @ [others; attempt all Signed; attempt all Around_bits] in
  let ways = List.mapi (fun i way -> i,way) ways in
  let ways = match likely with Some i when List.mem_assoc i ways && i > 0 -> (i,List.assoc i ways) :: List.remove_assoc i ways | _ -> ways in
  List.find_map (fun (i,way) -> Option.map (fun z -> z,i) (way ())) ways;;

(* ---- the rule for digits ---- *)

let DIGIT_RULE = undisch(prove
 (`&1 * (HALF pow 0 * (s * &1)) + &0 = l /\ (&1 * (HALF pow 2 * &1)) * k = l /\ &0 <= s /\
   s <= -- &1 * (HALF pow 0 * &1) + (&1 * (HALF pow 2 * &1) + &0) ==> s:int = &0`,
  REWRITE_TAC[INT_MUL_LID; INT_MUL_RID; INT_ADD_RID; INT_POW] THEN STRIP_TAC THEN
  MP_TAC(SPEC `2` HALF_POWER_POSITIVE) THEN
  ASM_CASES_TAC `k:int <= &0` THENL
   [MP_TAC(SPECL [`HALF pow 2`; `--k:int`] INT_LE_MUL) THEN REWRITE_TAC[INT_MUL_RNEG] THEN ASM_INT_ARITH_TAC;
    MP_TAC(SPECL [`HALF pow 2`; `k - &1:int`] INT_LE_MUL) THEN REWRITE_TAC[INT_SUB_LDISTRIB; INT_MUL_RID] THEN ASM_INT_ARITH_TAC]));;

(* The word that d defines is zero: that, and its carry, as definitions. relations come before all else. *)
let close_digit relations d older =
  match d.lead with
  | 0,[word] when d.high >= 0 && not d.product && not(is_bit word) && not(is_part word) ->
      let multiple p = List.for_all (fun ((e,_),_) -> e >= 2) p in
      let by_relations (p,certificate) =
        let p,more = reduce [] p relations in p,more @ certificate in
      let rec go n (p,_ as pc) older =
        if multiple p then Some pc
        else if n = 0 || List.length p > 40 then None
        else
          match older with
          | [] -> None
          | f :: rest ->
              let multiplier = cofactor f.lead p in
              if multiplier = [] then go n pc rest else go (n - 1) (by_relations (substitute multiplier f.equation pc)) rest in
      (match go 8 (by_relations (substitute [one,1] d.equation ([(0,[word]),1],[]))) older with
       | None -> None
       | Some (l,certificate) ->
           let th = by_certificate [(0,[word]),1] l certificate in
           let k = shift (-2) l in
           let tk = polynomial_term k in
           let _,times_th = monomial_times ((2,[]),1) k tk in
           let x = atom_term word in
           let low,high = CONJ_PAIR (INST [rand(rand x),`w:int64`] WORD_BOUND) in
           let zero = use_all (INST [x,mk_var("s",`:int`); rand(concl th),mk_var("l",`:int`); tk,mk_var("k",`:int`)] DIGIT_RULE)
             [th; times_th; low; high] in
           let zero = equation_of zero in
           closed := (d.name,"digit") :: !closed;
           let carry = add_equations d.equation (multiply_equation [one,-1] zero) in
           Some [{ d with high = -1; equation = zero }; { d with lead = 2,[d.high]; high = -1; equation = carry }])
  | _ -> None;;

(* ---- a formula ---- *)

let MULTIPLE_RULE = undisch(prove
 (`a - b:int = l /\ (&1 * (HALF pow n * &1)) * k = l /\ &0 <= a /\ a < HALF pow n /\ &0 <= b /\ b < HALF pow n ==> a = b`,
  REWRITE_TAC[INT_MUL_LID; INT_MUL_RID] THEN STRIP_TAC THEN
  SUBGOAL_THEN `HALF pow n * k < HALF pow n * &1 /\ HALF pow n * -- &1 < HALF pow n * k:int` MP_TAC THENL
   [ASM_INT_ARITH_TAC; SIMP_TAC[INT_LT_LMUL_EQ; HALF_POWER_POSITIVE] THEN STRIP_TAC] THEN
  SUBGOAL_THEN `k:int = &0` SUBST_ALL_TAC THENL [ASM_INT_ARITH_TAC; ASM_INT_ARITH_TAC]));;
let ZERO_DIFFERENCE = prove(`a - b:int = &0 ==> a = b`, INT_ARITH_TAC);;
let NEGATED_BELOW = prove(`(-- &1 * (HALF pow 0 * &1)) * t = n /\ n <= &0 ==> &0 <= t:int`,
  REWRITE_TAC[INT_POW; INT_MUL_RID] THEN INT_ARITH_TAC);;

(* |- &0 <= tp, for a polynomial whose negative has no positive coefficient *)
let not_negative p tp =
  let n,negated = monomial_times (one,-1) p tp in
  let _,th = upper_bound n (rand(concl negated)) in
  MATCH_MP NEGATED_BELOW (CONJ negated th);;

(* |- &0 <= t /\ t < HALF pow n for a term with its normal form *)
let in_range n (p,eq) =
  let tp = rand(concl eq) in
  let lift th rel = EQ_MP (SYM(rel eq)) th in
  lift (not_negative p tp) (fun eq -> AP_TERM (mk_comb(le_tm,i0)) eq),
  lift (below_power p tp n) (fun eq -> AP_THM (AP_TERM lt_tm eq) (half_power n));;

(* What is left over, and where in the code the names in it come from. *)
let show_monomial ((e,l),c) =
  let factors = (if e = 0 then [] else ["2^" ^ string_of_int(32 * e)]) @ List.map show_atom l in
  let factors = if abs c = 1 && factors <> [] then factors else string_of_int(abs c) :: factors in
  (if c < 0 then "- " else "+ ") ^ String.concat " " factors;;
let show_polynomial p =
  let n = List.length p in
  let first = fst(chop_list (min 8 n) p) in
  let names = setify(List.concat (List.map (fun ((_,l),_) -> List.map show_atom l) first)) in
  let origins = mapfilter (fun v -> if Hashtbl.mem Kernel.loaded v then fail() else try v ^ " at " ^ Kernel.place (Hashtbl.find Kernel.origins v) with Not_found -> fail()) names in
  String.concat " " (List.map show_monomial first) ^ (if n > 8 then Printf.sprintf " and %d terms more" (n - 8) else "") ^
  (if origins = [] then "" else " (" ^ String.concat ", " origins ^ ")");;

(* |- lhs = rhs over :int, from definitions, the newest first, and relations (whose leads are products of atoms). Atoms among `inputs` stand for themselves;
   below: n and |- rhs < HALF pow n, if that is known. *)
let prove_equality ?(inputs=[]) ?below definitions relations lhs rhs =
  let before = !closed in
  let left = normal lhs and right = normal rhs in
  let difference,difference_th = difference left right in
  let right_below n = match below with Some(m,_) -> n >= m | None -> ubelow_power (fst right) n in
  let rec exponent n = if ubelow_power (fst left) n && right_below n then n else exponent (n + 1) in
  let n = exponent 0 in
  let definitions = List.sort (fun d f -> compare f.age d.age) definitions in
  let definitions = by_dataflow ~lowest_first:(relations <> []) (needed definitions inputs (all_atoms difference)) difference in
  effort := 0; enough := 10_000 * max 1000 (List.length definitions);
  refute false definitions relations difference;
  let definitions =
    if relations = [] then definitions else
    (* only sums can be zero that have the product by a digit in them, which is a low word that is used alone *)
    let by_digit = Hashtbl.create 100 in
    let digits = List.concat (List.map (fun d -> if d.opaque then snd d.lead else []) definitions) in
    List.iter (fun d -> if d.product && List.exists (fun ((_,l),_) -> List.length l > 1 && List.exists (fun i -> List.mem i digits) l) d.equation.p
                        then List.iter (fun i -> Hashtbl.replace by_digit i ()) (snd d.lead)) definitions;
    let candidate d = List.exists (fun ((_,l),_) -> List.exists (Hashtbl.mem by_digit) l) d.equation.p in
    let rec go fixed = function (* oldest first; fixed: newest first *)
      | [] -> fixed
      | d :: newer ->
          match if candidate d then close_digit relations d fixed else None with
          | Some ds -> go (List.rev ds @ fixed) newer
          | None -> go (d :: fixed) newer in
    go [] (List.rev definitions) in
  let tried = Hashtbl.create 20 and known = Hashtbl.create 20 and signs = Hashtbl.create 20 in
  List.iter (fun d -> if d.eager then Hashtbl.replace (if is_bit (hd(snd d.lead)) then signs else known) (hd(snd d.lead)) d) definitions;
  let useful = List.filter (fun d -> not d.opaque) definitions in
  (* The way that led to the end for a carry, or that none did, is remembered for others of the same shape: blocks of code are often repeated. *)
  let shape = shapes definitions and ways = Hashtbl.create 100 in
  let close limit d older =
    let key = shape d.high,limit in
    match Hashtbl.find_opt ways key with
    | Some None when limit < 2000 -> false
    | way ->
        (* what d itself defines has to stay while its carry is looked for *)
        if d.eager then List.iter (fun i -> Hashtbl.remove known i) (snd d.lead);
        let found = close_carry ?likely:(Option.join way) [known] [signs] limit d older in
        if d.eager then List.iter (fun i -> Hashtbl.replace known i d) (snd d.lead);
        Hashtbl.replace ways key (Option.map snd found);
        match found with
        | Some(z,_) -> Hashtbl.replace known d.high z; true
        | None -> false in
  (* First the easy ones: carries that nothing else uses, and those of comparisons, whose difference nothing uses. *)
  let uses = Array.make !atom_count 0 in
  List.iter (fun d -> Bytes.iteri (fun i yes -> if yes = '\001' then uses.(i) <- uses.(i) + 1) (atoms_of d.equation.p)) definitions;
  Bytes.iteri (fun i yes -> if yes = '\001' then uses.(i) <- uses.(i) + 1) (atoms_of difference);
  let rec easy older = function
    | [] -> ()
    | d :: newer ->
        if has_carry d && (uses.(d.high) = 1 || List.for_all (fun i -> uses.(i) = 1) (snd d.lead)) then
          ignore(close 50 d older);
        easy (d :: older) newer in
  easy [] (List.rev useful);
  let rec attempt before patient limit =
    let left_over,certificate as now = resume [known] before useful in
    let offending = List.filter (fun ((e,_),_) -> e < n) left_over in
    if offending = [] then left_over,certificate else
    let has = has_atom offending in
    (* Sums that go on into another sum whose carry offends can wait for that one: the last carry of all tells about the others. *)
    let goes_on = Array.make !atom_count false in
    List.iter (fun d -> if has d.high then
      List.iter (fun ((_,l),_) -> List.iter (fun i -> if i <> d.high && not(List.mem i (snd d.lead)) then goes_on.(i) <- true) l) d.equation.p) useful;
    let may_wait d = patient && List.exists (fun i -> goes_on.(i)) (snd d.lead) in
    (* the carries among what offends, the oldest first; older: the newest first *)
    let progress = ref false in
    let rec scan older = function
      | [] -> ()
      | d :: newer ->
          if has_carry d && has d.high && not(may_wait d) && not(Hashtbl.mem known d.high) && not(Hashtbl.mem tried (d.high,limit)) then begin
            Hashtbl.add tried (d.high,limit) ();
            if close limit d older then progress := true end;
          scan (d :: older) newer in
    scan [] (List.rev useful);
    if !progress then attempt now true limit
    else if patient then attempt now false limit
    else if limit < 2000 then begin
      for _ = 1 to 8 do refute true definitions relations difference done;
      attempt now true (4 * limit) end
    else Kernel.say "formula" ("of left - right side there remains " ^ show_polynomial offending) in
  let left_over,certificate = attempt (difference,[]) true 150 in
  let rec report l = if l != before then (Kernel.count_closing (snd(hd l)); report (tl l)) in
  report !closed;
  let th = TRANS difference_th (by_certificate difference left_over certificate) in
  if left_over = [] then MATCH_MP ZERO_DIFFERENCE th
  else begin
    let k = shift (-n) left_over in
    let tk = polynomial_term k in
    let _,times_th = monomial_times ((n,[]),1) k tk in
    let a0,a1 = in_range n left in
    let b0,b1 = match below with
      | Some(m,th) when m = n -> EQ_MP (SYM(AP_TERM (mk_comb(le_tm,i0)) (snd right))) (not_negative (fst right) (rand(concl(snd right)))),th
      | _ -> in_range n right in
    use_all (INST [lhs,a_; rhs,b_; rand(concl th),mk_var("l",`:int`); tk,mk_var("k",`:int`); mk_small_numeral n,`n:num`] MULTIPLE_RULE)
      [th; times_th; a0; a1; b0; b1]
  end;;

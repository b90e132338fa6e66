(* Integer polynomials in a normal form, each operation with its theorem.

   A polynomial in OCaml is a sorted list of (monomial, coefficient); its term is c1 * m1 + (c2 * m2 + ... + &0) over :int, where a
   monomial is HALF pow e * (a1 * (a2 * ... * &1)). HALF = 2^32 stays an opaque symbol, so that coefficients are small: above -2^31 and at most 2^31, by which
   normal forms are unique; what goes beyond goes to the next power of HALF. A word of 64 bits weighs
   HALF pow 2. Atoms are values: &(val w), &(bitval b); the latter are idempotent in products.
   Functions whose names begin with u are arithmetic in OCaml that nobody has to trust; the others return theorems |- term = normal form.
   In OCaml exponents may be negative for a while; `shift` makes them natural again before a theorem is wanted.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* A quotation is parsed each time that it is evaluated; remember the results. *)
let remember parse =
  let table = Hashtbl.create 500 in
  fun s -> try Hashtbl.find table s with Not_found ->
    let t = parse s in Hashtbl.add table s t; t;;
let parse_term = remember parse_term and parse_type = remember parse_type;;

let HALF = new_definition `HALF = (&2:int) pow 32`;;

let i0 = `&0:int` and i1 = `&1:int`;;
let plus_tm = `(+):int->int->int` and times_tm = `( * ):int->int->int` and minus_tm = `(-):int->int->int`
and neg_tm = `(--):int->int` and pow_tm = `(pow):int->num->int` and half_tm = `HALF`;;
let mk_plus a b = mk_comb(mk_comb(plus_tm,a),b) and mk_times a b = mk_comb(mk_comb(times_tm,a),b)
and mk_minus a b = mk_comb(mk_comb(minus_tm,a),b);;
let int_var s = mk_var(s,`:int`);;
let a_ = int_var "a" and b_ = int_var "b" and c_ = int_var "c" and d_ = int_var "d" and m_ = int_var "m" and n_ = int_var "n"
and p_ = int_var "p" and q_ = int_var "q" and u_ = int_var "u" and v_ = int_var "v" and w_ = int_var "w" and x_ = int_var "x"
and y_ = int_var "y" and t_ = int_var "t";;

(* ---- atoms ---- *)

(* The bits of a word from bit i on, below bit j, as a number. *)
let part = new_definition `part i j (w:int64) = (val w DIV 2 EXP i) MOD 2 EXP (j - i)`;;

(* An atom is a number below 2^bits (if bits is not 0); its age is the order in which atoms were made. *)
type atom = { term : term; bits : int };;
let atoms : (string,int) Hashtbl.t = Hashtbl.create 1000;;
let atom_table = ref (Array.make 1000 { term = i0; bits = 0 }) and atom_count = ref 0;;
let atom_term i = (!atom_table).(i).term and is_bit i = (!atom_table).(i).bits = 1
and atom_bits i = (let bits = (!atom_table).(i).bits in if bits = 0 then 64 else bits)
and is_part i = (let bits = (!atom_table).(i).bits in bits <> 0 && bits <> 1 && bits <> 64);;

let atom_key tm =
  match tm with
  | Comb(_,Comb(Const(f,_),Var(v,_))) -> f ^ " " ^ v
  | Comb(_,Comb(Const(f,_),Comb(Const(g,_),Var(v,_)))) -> f ^ " " ^ g ^ " " ^ v
  | Comb(_,Comb(Comb(Comb(Const("part",_),i),j),Var(v,_))) -> Printf.sprintf "part %d %d %s" (dest_small_numeral i) (dest_small_numeral j) v
  | Var(v,_) -> v
  | _ -> string_of_term tm;;

let atom tm =
  let key = atom_key tm in
  try Hashtbl.find atoms key with Not_found ->
    let i = !atom_count in
    if i = Array.length !atom_table then atom_table := Array.append !atom_table !atom_table;
    let bits = match tm with
      | Comb(_,Comb(Const("bitval",_),_)) -> 1
      | Comb(_,Comb(Const("val",Tyapp(_,[Tyapp("word",[n]);_])),_)) -> Num.int_of_num (dest_finty n)
      | Comb(_,Comb(Comb(Comb(Const("part",_),i),j),_)) -> dest_small_numeral j - dest_small_numeral i
      | _ -> 0 in
    (!atom_table).(i) <- { term = tm; bits = bits };
    incr atom_count; Hashtbl.add atoms key i; i;;

(* ---- polynomials in OCaml ---- *)

(* A monomial: the exponent of HALF, and its atoms in order. *)
type monomial = int * int list;;
type polynomial = (monomial * int) list;; (* in the order of compare_monomials, no zero coefficients *)

let rec compare_atoms (a:int list) (b:int list) =
  match a,b with
  | [],[] -> 0 | [],_ -> -1 | _,[] -> 1
  | x::a,y::b -> if x < y then -1 else if x > y then 1 else compare_atoms a b;;
let compare_monomials ((e,a):monomial) ((f,b):monomial) =
  let c = compare_atoms a b in if c <> 0 then c else compare (e:int) f;;

let rec multiply_atoms a b =
  match a,b with
  | [],b -> b | a,[] -> a
  | x::a',y::b' ->
      if x < y then x :: multiply_atoms a' b
      else if y < x then y :: multiply_atoms a b'
      else if is_bit x then x :: multiply_atoms a' b'
      else x :: multiply_atoms a' b;;
let multiply_monomials (e,a) (f,b) = e + f,multiply_atoms a b;;

(* c * m with coefficients in their range, |c| <= 2^62. *)
let is_digit c = c > - 0x80000000 && c <= 0x80000000;;
let rec spread (e,l as m) c =
  if c = 0 then [] else if is_digit c then [m,c] else
  let digit = (c + 0x7fffffff) land 0xffffffff - 0x7fffffff in
  let above = spread (e + 1,l) ((c - digit) asr 32) in
  if digit = 0 then above else (m,digit) :: above;;
let spread_product (e,l as m) c d = (* 2^62 is no integer of OCaml's *)
  if c = 0x80000000 && d = 0x80000000 then [(e + 1,l),0x40000000] else spread m (c * d);;

let rec uadd p q =
  let rec add done_ p q =
    match p,q with
    | [],rest | rest,[] -> List.rev_append done_ rest
    | (m,c as mc)::p',(n,d as nd)::q' ->
        let k = compare_monomials m n in
        if k < 0 then add (mc::done_) p' q
        else if k > 0 then add (nd::done_) p q'
        else if c + d = 0 then add done_ p' q'
        else if is_digit (c + d) then add ((m,c+d)::done_) p' q'
        else add done_ (uadd (spread m (c + d)) p') q' in
  add [] p q;;
let unegate p = List.map (fun (m,c) -> m,-c) p;;
let umonomial (m,c) p =
  List.fold_left (fun sum (n,d) -> uadd sum (spread_product n c d)) []
    (List.sort (fun (m,_) (n,_) -> - compare_monomials m n) (List.map (fun (n,d) -> multiply_monomials m n,d) p));;
let rec umultiply p q =
  match p with
  | [] -> []
  | [mc] -> umonomial mc q
  | _ -> let half,rest = chop_list (List.length p / 2) p in uadd (umultiply half q) (umultiply rest q);;
let shift k p = List.map (fun ((e,a),c) -> (e + k,a),c) p;;
let least_exponent p = List.fold_left (fun k ((e,_),_) -> min k e) 0 p;;

(* ---- their terms ---- *)

(* Results by key, for as long as the atoms stay the same. *)
let tables : (unit -> unit) list ref = ref [];;
let table_of make =
  let table = Hashtbl.create 1000 in
  tables := (fun () -> Hashtbl.reset table) :: !tables;
  fun key -> try Hashtbl.find table key with Not_found -> let r = make key in Hashtbl.add table key r; r;;
let forget_atoms () =
  Hashtbl.reset atoms; atom_count := 0; List.iter (fun f -> f ()) !tables;;

(* Results by key that never change. *)
let constant_table make =
  let table = Hashtbl.create 100 in
  fun key -> try Hashtbl.find table key with Not_found -> let r = make key in Hashtbl.add table key r; r;;

let coefficient = constant_table (fun c -> mk_intconst (Num.num_of_int c));;
let half_power = constant_table (fun e -> mk_comb(mk_comb(pow_tm,half_tm),mk_small_numeral e));;
let atoms_term =
  let table = Hashtbl.create 1000 in
  tables := (fun () -> Hashtbl.reset table) :: !tables;
  let rec term l =
    match l with
    | [] -> i1
    | i :: rest ->
        try Hashtbl.find table l with Not_found ->
          let t = mk_times (atom_term i) (term rest) in Hashtbl.add table l t; t in
  term;;
let monomial_term = table_of (fun (e,l) -> mk_times (half_power e) (atoms_term l));;
let polynomial_term p =
  List.fold_right (fun (m,c) rest -> mk_plus (mk_times (coefficient c) (monomial_term m)) rest) p i0;;

(* ---- sums and products with theorems ---- *)

let coefficients_add = constant_table (fun (c,d) -> INT_ADD_CONV (mk_plus (coefficient c) (coefficient d)));;
let coefficients_multiply = constant_table (fun (c,d) -> INT_MUL_CONV (mk_times (coefficient c) (coefficient d)));;
let half_powers_multiply = constant_table (fun (e,f) ->
  CONV_RULE (RAND_CONV(RAND_CONV NUM_ADD_CONV))
    (SPECL [half_tm; mk_small_numeral e; mk_small_numeral f] (GSYM INT_POW_ADD)));;

let ADD_LESS = prove(`(u + a) + q:int = u + (a + q)`, INT_ARITH_TAC)
and ADD_GREATER = prove(`p + (u + b):int = u + (p + b)`, INT_ARITH_TAC)
and ADD_SAME = prove(`(c * m + a) + (d * m + b):int = (c + d) * m + (a + b)`, INT_ARITH_TAC)
and ADD_NIL = prove(`&0 + q:int = q`, INT_ARITH_TAC)
and NIL_ADD = prove(`p + &0:int = p`, INT_ARITH_TAC)
and MONOMIALS = prove(`(p * v) * (q * w):int = (p * q) * (v * w)`, INT_ARITH_TAC)
and ONE_LEFT = prove(`&1 * w:int = w`, INT_ARITH_TAC)
and ONE_RIGHT = prove(`v * &1:int = v`, INT_ARITH_TAC)
and ATOM_LEFT = prove(`(x * v) * w:int = x * (v * w)`, INT_ARITH_TAC)
and ATOM_RIGHT = prove(`v * (y * w):int = y * (v * w)`, INT_ARITH_TAC)
and ATOM_TWICE = prove(`(x * v) * (x * w):int = (x * x) * (v * w)`, INT_ARITH_TAC)
and MONOMIAL_TIMES = prove(`(c * m) * (d * n + a):int = (c * d) * (m * n) + (c * m) * a`, INT_ARITH_TAC)
and TIMES_NIL = prove(`p * &0:int = &0`, INT_ARITH_TAC)
and SUM_TIMES = prove(`(t + a) * q:int = t * q + a * q`, INT_ARITH_TAC)
and NIL_TIMES = prove(`&0 * q:int = &0`, INT_ARITH_TAC);;
let ADD_CANCEL = UNDISCH(prove(`c + d:int = &0 ==> (c * m + a) + (d * m + b):int = a + b`,
  DISCH_TAC THEN REWRITE_TAC[ADD_SAME] THEN ASM_REWRITE_TAC[INT_MUL_LZERO; INT_ADD_LID]));;
let BIT_TWICE = prove(`&(bitval b) * &(bitval b):int = &(bitval b)`,
  BOOL_CASES_TAC `b:bool` THEN REWRITE_TAC[bitval] THEN INT_ARITH_TAC);;

let plus_right x th = AP_TERM (mk_comb(plus_tm,x)) th and times_right x th = AP_TERM (mk_comb(times_tm,x)) th;;
let both op th1 th2 = MK_COMB(AP_TERM op th1,th2);;

(* |- c * m = the term of spread m c, + 0 *)
let SPREAD = UNDISCH(prove
 (`c = d + k * &4294967296:int ==> c * (HALF pow e * v) + &0 = d * (HALF pow e * v) + (k * (HALF pow (e + 1) * v) + &0)`,
  DISCH_THEN SUBST1_TAC THEN REWRITE_TAC[INT_POW_ADD; INT_POW_1; HALF] THEN CONV_TAC INT_REDUCE_CONV THEN CONV_TAC INT_RING));;
let SPREAD_0 = prove(`&0 * m + p:int = p`, INT_ARITH_TAC);;
let rec spread_theorem (e,l as m) c = (* c a number *)
  let ct = mk_intconst c in
  let range = Num.num_of_int 0x80000000 in
  if c >/ minus_num range && c <=/ range then REFL (mk_plus (mk_times ct (monomial_term m)) i0) else
  let half = Num.num_of_int 0x100000000 in
  let digit = mod_num (c +/ Num.num_of_int 0x7fffffff) half -/ Num.num_of_int 0x7fffffff in
  let k = quo_num (c -/ digit) half in
  let sum = SYM(INT_REDUCE_CONV (mk_plus (mk_intconst digit) (mk_times (mk_intconst k) (mk_intconst half)))) in
  let th = PROVE_HYP sum (INST [ct,c_; mk_intconst digit,d_; mk_intconst k,mk_var("k",`:int`); mk_small_numeral e,mk_var("e",`:num`); atoms_term l,v_] SPREAD) in
  let th = CONV_RULE(RAND_CONV(RAND_CONV(LAND_CONV(RAND_CONV(LAND_CONV(RAND_CONV NUM_ADD_CONV)))))) th in
  let th = TRANS th (plus_right (lhand(rand(concl th))) (spread_theorem (e + 1,l) k)) in
  if digit =/ Num.num_of_int 0 then TRANS th (PART_MATCH lhs SPREAD_0 (rand(concl th))) else th;;

(* add p tp q tq: r, |- tp + tq = tr *)
let rec add p tp q tq =
  match p,q with
  | [],_ -> q,INST [tq,q_] ADD_NIL
  | _,[] -> p,INST [tp,p_] NIL_ADD
  | (m,c)::p',(n,d)::q' ->
      let k = compare_monomials m n in
      if k < 0 then
        let u = rand(rator tp) and a = rand tp in
        let r,th = add p' a q tq in
        (m,c)::r,TRANS (INST [u,u_; a,a_; tq,q_] ADD_LESS) (plus_right u th)
      else if k > 0 then
        let u = rand(rator tq) and b = rand tq in
        let r,th = add p tp q' b in
        (n,d)::r,TRANS (INST [u,u_; tp,p_; b,b_] ADD_GREATER) (plus_right u th)
      else
        let a = rand tp and b = rand tq in
        let r,th = add p' a q' b in
        let mt = monomial_term m in
        let instance = [coefficient c,c_; coefficient d,d_; mt,m_; a,a_; b,b_] in
        if c + d = 0 then r,TRANS (PROVE_HYP (coefficients_add (c,d)) (INST instance ADD_CANCEL)) th
        else
          let sum_th = TRANS (INST instance ADD_SAME) (both plus_tm (AP_THM (AP_TERM times_tm (coefficients_add (c,d))) mt) th) in
          if is_digit (c + d) then (m,c+d)::r,sum_th else
          let r,spread_th = add_spread m (Num.num_of_int (c + d)) (spread m (c + d)) r (rand(concl th)) in
          r,TRANS sum_th spread_th
(* |- c * m + tq = tr, for s = spread m c *)
and add_spread m c s q tq =
  let th = spread_theorem m c in
  let first = lhand(lhs(concl th)) in
  let r,th2 = add s (rand(concl th)) q tq in
  let th3 = SYM(TRANS (INST [first,u_; i0,a_; tq,q_] ADD_LESS) (plus_right first (INST [tq,q_] ADD_NIL))) in
  r,TRANS th3 (TRANS (AP_THM (AP_TERM plus_tm th) tq) th2);;

let atoms_multiply =
  let table = Hashtbl.create 1000 in
  tables := (fun () -> Hashtbl.reset table) :: !tables;
  let rec multiply a b =
    match a,b with
    | [],_ -> INST [atoms_term b,w_] ONE_LEFT
    | _,[] -> INST [atoms_term a,v_] ONE_RIGHT
    | x::a',y::b' ->
        try Hashtbl.find table (a,b) with Not_found ->
          let xt = atom_term x and yt = atom_term y in
          let th =
            if x < y || x = y && not(is_bit x) then
              TRANS (INST [xt,x_; atoms_term a',v_; atoms_term b,w_] ATOM_LEFT) (times_right xt (multiply a' b))
            else if y < x then
              TRANS (INST [yt,y_; atoms_term a,v_; atoms_term b',w_] ATOM_RIGHT) (times_right yt (multiply a b'))
            else
              TRANS (INST [xt,x_; atoms_term a',v_; atoms_term b',w_] ATOM_TWICE)
                (both times_tm (INST [rand(rand xt),`b:bool`] BIT_TWICE) (multiply a' b')) in
          Hashtbl.add table (a,b) th; th in
  multiply;;
let monomials_multiply = table_of (fun ((e,a),(f,b)) ->
  TRANS (INST [half_power e,p_; atoms_term a,v_; half_power f,q_; atoms_term b,w_] MONOMIALS)
        (both times_tm (half_powers_multiply (e,f)) (atoms_multiply a b)));;

(* monomial_times (m,c) p tp: r, |- (c * m) * tp = tr *)
let rec monomial_times (m,c) p tp =
  match p with
  | [] -> [],INST [mk_times (coefficient c) (monomial_term m),p_] TIMES_NIL
  | (n,d)::p' ->
      let a = rand tp in
      let r,th = monomial_times (m,c) p' a in
      let tr = rand(concl th) in
      let mn = multiply_monomials m n in
      let th1 = TRANS (INST [coefficient c,c_; monomial_term m,m_; coefficient d,d_; monomial_term n,n_; a,a_] MONOMIAL_TIMES)
                  (both plus_tm (both times_tm (coefficients_multiply (c,d)) (monomials_multiply (m,n))) th) in
      let in_place = match r with (k,_)::_ -> compare_monomials mn k < 0 | [] -> true in
      if in_place && is_digit (c * d) then (mn,c*d)::r,th1
      else
        let r,th2 = add_spread mn (Num.mult_num (Num.num_of_int c) (Num.num_of_int d)) (spread_product mn c d) r tr in
        r,TRANS th1 th2;;

(* times p tp q tq: r, |- tp * tq = tr *)
let rec times p tp q tq =
  match p with
  | [] -> [],INST [tq,q_] NIL_TIMES
  | mc :: p' ->
      let t = rand(rator tp) and a = rand tp in
      let r1,th1 = monomial_times mc q tq in
      let r2,th2 = times p' a q tq in
      let r,th = add r1 (rand(concl th1)) r2 (rand(concl th2)) in
      r,TRANS (TRANS (INST [t,t_; a,a_; tq,q_] SUM_TIMES) (both plus_tm th1 th2)) th;;

(* ---- normal forms of terms ---- *)

let NORMAL_ATOM = prove(`x:int = &1 * (HALF pow 0 * (x * &1)) + &0`, REWRITE_TAC[INT_POW] THEN INT_ARITH_TAC)
and NORMAL_CONSTANT = prove(`c:int = c * (HALF pow 0 * &1) + &0`, REWRITE_TAC[INT_POW] THEN INT_ARITH_TAC)
and NORMAL_NEGATE = prove(`-- a:int = (-- &1 * (HALF pow 0 * &1)) * a`, REWRITE_TAC[INT_POW] THEN INT_ARITH_TAC)
and NORMAL_MINUS = prove(`a - b:int = a + (-- &1 * (HALF pow 0 * &1)) * b`, REWRITE_TAC[INT_POW] THEN INT_ARITH_TAC)
and NORMAL_POWER = prove(`HALF pow e = &1 * (HALF pow e * &1) + &0`, REWRITE_TAC[INT_MUL_LID; INT_MUL_RID; INT_ADD_RID])
and NORMAL_HALF = prove(`HALF = HALF pow 1`, REWRITE_TAC[INT_POW_1])
and VALUE_0 = prove(`&(val(word 0:int64)):int = &0`, REWRITE_TAC[VAL_WORD_0])
and VALUE_F = prove(`&(bitval F):int = &0`, REWRITE_TAC[bitval])
and VALUE_T = prove(`&(bitval T):int = &1`, REWRITE_TAC[bitval])
and BIT_NOT = prove(`&(bitval(~b)):int = &1 - &(bitval b)`,
  BOOL_CASES_TAC `b:bool` THEN REWRITE_TAC[bitval] THEN INT_ARITH_TAC)
and BIT_AND = prove(`&(bitval(a /\ b)):int = &(bitval a) * &(bitval b)`,
  MAP_EVERY BOOL_CASES_TAC [`a:bool`; `b:bool`] THEN REWRITE_TAC[bitval] THEN INT_ARITH_TAC)
and BIT_OR = prove(`&(bitval(a \/ b)):int = &(bitval a) + &(bitval b) - &(bitval a) * &(bitval b)`,
  MAP_EVERY BOOL_CASES_TAC [`a:bool`; `b:bool`] THEN REWRITE_TAC[bitval] THEN INT_ARITH_TAC)
and BIT_EQ = prove(`&(bitval(a <=> b)):int =
                    &1 - &(bitval a) - &(bitval b) + &2 * (&(bitval a) * &(bitval b))`,
  MAP_EVERY BOOL_CASES_TAC [`a:bool`; `b:bool`] THEN REWRITE_TAC[bitval] THEN INT_ARITH_TAC);;

let BIT_CONDITIONAL = prove(`&(bitval(if c then a else b)):int = &(bitval b) + &(bitval c) * (&(bitval a) - &(bitval b))`,
  MAP_EVERY BOOL_CASES_TAC [`a:bool`; `b:bool`; `c:bool`] THEN REWRITE_TAC[bitval] THEN INT_ARITH_TAC);;

let one = (0,[]);;

(* p - q, |- l - r = its term, from p, |- l = tp and q, |- r = tq *)
let difference (p,th1) (q,th2) =
  let tp = rand(concl th1) and tq = rand(concl th2) in
  let q',th3 = monomial_times (one,-1) q tq in
  let s,th = add p tp q' (rand(concl th3)) in
  s,TRANS (both minus_tm th1 th2) (TRANS (INST [tp,a_; tq,b_] NORMAL_MINUS) (TRANS (plus_right tp th3) th));;

(* normal tm: p, |- tm = tp *)
let rec normal tm =
  let via th = let p,th' = normal (rand(concl th)) in p,TRANS th th' in
  match tm with
  | Comb(Comb(Const("int_add",_),l),r) ->
      let p,th1 = normal l and q,th2 = normal r in
      let s,th = add p (rand(concl th1)) q (rand(concl th2)) in
      s,TRANS (both plus_tm th1 th2) th
  | Comb(Comb(Const("int_sub",_),l),r) -> difference (normal l) (normal r)
  | Comb(Comb(Const("int_mul",_),l),r) ->
      let p,th1 = normal l and q,th2 = normal r in
      let s,th = times p (rand(concl th1)) q (rand(concl th2)) in
      s,TRANS (both times_tm th1 th2) th
  | Comb(Const("int_neg",_),l) when not(is_intconst tm) ->
      let p,th1 = normal l in
      let q,th2 = monomial_times (one,-1) p (rand(concl th1)) in
      q,TRANS (AP_TERM neg_tm th1) (TRANS (INST [rand(concl th1),a_] NORMAL_NEGATE) th2)
  | Comb(Comb(Const("int_pow",_),Const("HALF",_)),e) ->
      [(dest_small_numeral e,[]),1],INST [e,`e:num`] NORMAL_POWER
  | Const("HALF",_) -> via NORMAL_HALF
  | Comb(_,Comb(Const("bitval",_),Const("F",_))) -> [],VALUE_F
  | Comb(_,Comb(Const("bitval",_),Const("T",_))) -> via VALUE_T
  | Comb(_,Comb(Const("bitval",_),Comb(Const("~",_),b))) -> via (INST [b,`b:bool`] BIT_NOT)
  | Comb(_,Comb(Const("bitval",_),Comb(Comb(Const("/\\",_),a),b))) -> via (INST [a,`a:bool`; b,`b:bool`] BIT_AND)
  | Comb(_,Comb(Const("bitval",_),Comb(Comb(Const("\\/",_),a),b))) -> via (INST [a,`a:bool`; b,`b:bool`] BIT_OR)
  | Comb(_,Comb(Const("bitval",_),Comb(Comb(Const("=",ty),a),b))) when type_of a = bool_ty ->
      via (INST [a,`a:bool`; b,`b:bool`] BIT_EQ)
  | Comb(_,Comb(Const("bitval",_),Comb(Comb(Comb(Const("COND",_),c),a),b))) ->
      via (INST [a,`a:bool`; b,`b:bool`; c,`c:bool`] BIT_CONDITIONAL)
  | _ when is_intconst tm ->
      let c = Num.int_of_num (dest_intconst tm) in
      if c = 0 then [],REFL tm else spread one c,TRANS (INST [tm,c_] NORMAL_CONSTANT) (spread_theorem one (Num.num_of_int c))
  | _ when tm = lhs(concl VALUE_0) -> [],VALUE_0
  | _ -> let i = atom tm in [(0,[i]),1],INST [atom_term i,x_] NORMAL_ATOM;;

(* ---- equations ---- *)

(* A polynomial that is zero: |- term = &0. *)
type equation = { p : polynomial; th : thm };;

let equation_of th = let p,eq = normal (lhand(concl th)) in { p = p; th = TRANS (SYM eq) th };;

let ZERO_PLUS_ZERO = (UNDISCH o UNDISCH o REWRITE_RULE[IMP_CONJ])
  (prove(`a = &0 /\ b = &0 ==> a + b:int = &0`, STRIP_TAC THEN ASM_REWRITE_TAC[INT_ADD_LID]));;
let TIMES_ZERO = UNDISCH(prove(`a = &0 ==> q * a:int = &0`, SIMP_TAC[INT_MUL_RZERO]));;

let add_equations e f =
  let a = lhand(concl e.th) and b = lhand(concl f.th) in
  let r,th = add e.p a f.p b in
  { p = r; th = TRANS (SYM th) (PROVE_HYP f.th (PROVE_HYP e.th (INST [a,a_; b,b_] ZERO_PLUS_ZERO))) };;
let multiply_equation p e =
  let a = lhand(concl e.th) and q = polynomial_term p in
  let r,th = times p q e.p a in
  { p = r; th = TRANS (SYM th) (PROVE_HYP e.th (INST [a,a_; q,q_] TIMES_ZERO)) };;
let rec sum_equations l =
  match l with
  | [] -> { p = []; th = REFL i0 }
  | [e] -> e
  | _ -> let half,rest = chop_list (List.length l / 2) l in add_equations (sum_equations half) (sum_equations rest);;

(* From |- 0 = sum of multiplier * equation and p = l + that: |- tp = tl *)
let by_certificate p l certificate =
  let sum = sum_equations (List.rev_map (fun (multiplier,e) -> multiply_equation multiplier e) certificate) in
  let tl = polynomial_term l in
  let r,th = add sum.p (lhand(concl sum.th)) l tl in
  if r <> p then failwith "by_certificate" else
  TRANS (SYM th) (TRANS (AP_THM (AP_TERM plus_tm sum.th) tl) (INST [tl,q_] ADD_NIL));;

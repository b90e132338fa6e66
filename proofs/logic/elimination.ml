(* From defining equations to a goal: untrusted elimination, dropped carries, and one check by the kernel.

   A definition is an equation with a leading atom, newest first in a list. `finish` replaces each result in the goal by its definition, recording the
   multipliers; what is left over must be divisible by BB pow n, which does no harm, since both sides lie in [0, BB pow n). Carries that the program drops are first shown to be zero:
   BB * carry = rhs - low is rewritten backwards until its bound is below BB. The kernel then sums multiplier * equation and
   compares with the goal.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* Progress and failure reports. *)
let now () = Unix.gettimeofday ();;
let say fmt = Printf.ksprintf (fun s -> if !verbose then (print_string s; print_newline ())) fmt;;
let w64 = `:int64`;;
let vn s = mk_var(s,`:num`);;
let vw s = mk_var(s,w64);;
let val_tm = `val:int64->num` and bitval_tm = `bitval` and iofn = `int_of_num`;;
let ival_ v = mk_comb(iofn,mk_comb(val_tm,v)) and ibit v = mk_comb(iofn,mk_comb(bitval_tm,v));;
let V64 = VAL64_BOUND;;

(* Lead atom (or -1), the monomial BB pow lk * lm that it stands for, the high part's and the dropped carry's atoms (or -1), the equation
   lead + BB * hi - rhs = 0, and whether it is linear or a product. *)
type eqkind = Lin | Prod;;
type def = { name : string; lead : int; lm : int list; lk : int; hi : int; ghost : int; e : eqn; kind : eqkind };;

let vw64_ = mk_var("w",int_ty);;
let bigd = new_recursive_definition list_RECURSION
  `bigd [] = &0:int /\ bigd (CONS (w:int64) l) = &(val w) + BB * bigd l`;;
let BBPOS = prove(`&0:int < BB`, REWRITE_TAC[BB] THEN CONV_TAC INT_REDUCE_CONV);;
let BBPPOS = prove(`!k. &0:int < BB pow k`, GEN_TAC THEN MATCH_MP_TAC INT_POW_LT THEN REWRITE_TAC[BBPOS]);;
let VALPOS = prove(`&0:int <= &(val(w:int64))`, REWRITE_TAC[INT_POS]);;
let VALLT = prove(`&(val(w:int64)):int <= BB - &1`,
  MP_TAC(SPEC `w:int64` V64) THEN REWRITE_TAC[GSYM INT_OF_NUM_LT; GSYM BBN] THEN INT_ARITH_TAC);;
let BIGD_POS = prove(`!l. &0 <= bigd l`,
  LIST_INDUCT_TAC THEN REWRITE_TAC[bigd; INT_LE_REFL] THEN
  MATCH_MP_TAC INT_LE_ADD THEN REWRITE_TAC[VALPOS] THEN MATCH_MP_TAC INT_LE_MUL THEN
  ASM_SIMP_TAC[BBPOS; INT_LT_IMP_LE]);;
let BIGD_LT = prove(`!l. bigd l < BB pow (LENGTH l)`,
  LIST_INDUCT_TAC THEN REWRITE_TAC[bigd; LENGTH; INT_POW] THENL [INT_ARITH_TAC; ALL_TAC] THEN
  MATCH_MP_TAC(INT_ARITH `w <= b - &1 /\ b * x <= b * (p - &1) ==> w + b * x < b * p:int`) THEN
  REWRITE_TAC[VALLT] THEN MATCH_MP_TAC INT_LE_LMUL THEN SIMP_TAC[BBPOS; INT_LT_IMP_LE] THEN
  POP_ASSUM MP_TAC THEN INT_ARITH_TAC);;
let FINAL = (UNDISCH_ALL o REWRITE_RULE[IMP_CONJ]) (prove
 (`q - p:int = l /\ (&1 * (M * &1)) * k = l /\ &0 <= q /\ q < M /\ &0 <= p /\ p < M ==> q = p`,
  REWRITE_TAC[INT_MUL_LID; INT_MUL_RID] THEN STRIP_TAC THEN
  ASM_CASES_TAC `k:int = &0` THENL
   [UNDISCH_TAC `M * k:int = l` THEN ASM_REWRITE_TAC[INT_MUL_RZERO] THEN ASM_INT_ARITH_TAC; ALL_TAC] THEN
  SUBGOAL_THEN `&1 <= k \/ k:int <= -- &1` STRIP_ASSUME_TAC THENL [ASM_INT_ARITH_TAC; ALL_TAC; ALL_TAC] THENL
   [SUBGOAL_THEN `M * &1:int <= M * k` MP_TAC THENL
     [MATCH_MP_TAC INT_LE_LMUL THEN ASM_INT_ARITH_TAC; ASM_INT_ARITH_TAC];
    SUBGOAL_THEN `M * k:int <= M * -- &1` MP_TAC THENL
     [MATCH_MP_TAC INT_LE_LMUL THEN ASM_INT_ARITH_TAC; ASM_INT_ARITH_TAC]]));;
let PROD_LT = (UNDISCH_ALL o REWRITE_RULE[IMP_CONJ]) (prove
 (`&0 <= a /\ a < BB pow m /\ &0 <= b /\ b < BB pow n ==> a * b:int < BB pow (m + n)`,
  STRIP_TAC THEN REWRITE_TAC[INT_POW_ADD] THEN MATCH_MP_TAC INT_LT_MUL2 THEN ASM_REWRITE_TAC[]));;

(* bounds *)
let und2 th = UNDISCH(UNDISCH(CONV_RULE(REWR_CONV IMP_CONJ) th));;
let B_MUL = und2(prove(`(&0 <= x /\ x <= u) /\ (&0 <= v /\ v <= w) ==> &0 <= x * v /\ x * v <= u * w:int`,
  STRIP_TAC THEN CONJ_TAC THENL [MATCH_MP_TAC INT_LE_MUL; MATCH_MP_TAC INT_LE_MUL2] THEN ASM_REWRITE_TAC[]));;
let B_POW = UNDISCH(prove(`&0 <= v /\ v <= w ==> &0 <= BB pow e * v /\ BB pow e * v <= (&1 * (BB pow e * &1)) * w:int`,
  REWRITE_TAC[INT_MUL_LID; INT_MUL_RID] THEN STRIP_TAC THEN CONJ_TAC THENL [MATCH_MP_TAC INT_LE_MUL; MATCH_MP_TAC INT_LE_LMUL] THEN
  ASM_SIMP_TAC[BBPPOS; INT_LT_IMP_LE]));;
let B_POSC = und2(prove(`(&0 <= m /\ m <= u) /\ &0 <= c ==> c * m <= (c * (BB pow 0 * &1)) * u:int`,
  REWRITE_TAC[INT_POW; INT_MUL_LID; INT_MUL_RID] THEN STRIP_TAC THEN MATCH_MP_TAC INT_LE_LMUL THEN ASM_REWRITE_TAC[]));;
let B_NEGC = und2(prove(`(&0 <= m /\ m <= u) /\ c <= &0 ==> c * m <= &0:int`,
  STRIP_TAC THEN ONCE_REWRITE_TAC[INT_ARITH `c * m <= &0:int <=> &0 <= --c * m`] THEN
  MATCH_MP_TAC INT_LE_MUL THEN ASM_INT_ARITH_TAC));;
let B_ADD = und2(prove(`a <= u /\ b <= v ==> a + b <= u + v:int`, INT_ARITH_TAC));;
let B_NIL = prove(`&0:int <= &0`, INT_ARITH_TAC);;
let B_WORD = prove(`&0:int <= &(val(w:int64)) /\ &(val w) <= -- &1 * (BB pow 0 * &1) + (&1 * (BB pow 1 * &1) + &0)`,
  REWRITE_TAC[VALPOS; INT_POW; INT_POW_1] THEN MP_TAC VALLT THEN INT_ARITH_TAC);;
let B_BIT = prove(`&0:int <= &(bitval b) /\ &(bitval b) <= &1 * (BB pow 0 * &1) + &0`,
  REWRITE_TAC[INT_POS; INT_POW; INT_MUL_LID; INT_ADD_RID; INT_OF_NUM_LE; BITVAL_BOUND]);;
let B_ONE = prove(`&0:int <= &1 /\ &1:int <= &1 * (BB pow 0 * &1) + &0`, REWRITE_TAC[INT_POW] THEN INT_ARITH_TAC);;
let le_tm = `(<=):int->int->bool`;;
let pU_word = [(0,[]),-1; (1,[]),1] and pU_one = [(0,[]),1];;
let rw_le th eq = (* |- A /\ x <= u, |- u = u' *)
  let c = concl th in let l = rand(rator c) in let x = lhand(rand c) in
  EQ_MP (AP_TERM (rator c) (AP_TERM (mk_comb(le_tm,x)) eq)) th;;
let rec vbound l = match l with [] -> pU_one,B_ONE
  | i::t ->
    let u,uth = if (!atom_bool).(i) then pU_one,INST [rand(rand (!atom_tm).(i)),vbo "b"] B_BIT
                else pU_word,INST [rand(rand (!atom_tm).(i)),vw "w"] B_WORD in
    let w,wth = vbound t in
    let th = PROVE_HYP uth (PROVE_HYP wth (INST [(!atom_tm).(i),vx; rand(rand(concl uth)),vu; vterm t,vv; rand(rand(concl wth)),vw64_] B_MUL)) in
    let r,rth = pmul u (rand(rand(concl uth))) w (rand(rand(concl wth))) in
    r,rw_le th rth;;
let mbound ((e,l) as m) =
  let u,th = vbound l in
  let th1 = PROVE_HYP th (INST [vterm l,vv; rand(rand(concl th)),vw64_; nm e,vn "e"] B_POW) in
  let r,rth = pmulm (e,[]) 1 u (rand(rand(concl th))) in
  r,rw_le th1 rth;;
let pos_tab = Hashtbl.create 20;;
let cpos c = try Hashtbl.find pos_tab c with Not_found ->
  let t = if c > 0 then mk_comb(mk_comb(le_tm,i0),coef c) else mk_comb(mk_comb(le_tm,coef c),i0) in
  let th = EQT_ELIM(INT_REDUCE_CONV t) in Hashtbl.add pos_tab c th; th;;
let rec pbound p tp = match p with [] -> [],B_NIL
  | (m,c)::q ->
    let u,th = mbound m in
    let ut = rand(rand(concl th)) in
    let il = [mterm m,vm; ut,vu; coef c,vc] in
    let u1,th1 = if c > 0 then
        let r,rth = pmulm (0,[]) c u ut in
        let t = PROVE_HYP th (PROVE_HYP (cpos c) (INST il B_POSC)) in
        r,EQ_MP (AP_TERM (rator(concl t)) rth) t
      else [],PROVE_HYP th (PROVE_HYP (cpos c) (INST il B_NEGC)) in
    let u2,th2 = pbound q (rand tp) in
    let a = lhand(concl th1) and b = lhand(concl th2) and x = rand(concl th1) and y = rand(concl th2) in
    let th3 = PROVE_HYP th1 (PROVE_HYP th2 (INST [a,va; b,vb; x,vu; y,vv] B_ADD)) in
    let r,rth = padd u1 x u2 y in
    r,EQ_MP (AP_TERM (rator(concl th3)) rth) th3;;
let Z_LEM = (UNDISCH_ALL o REWRITE_RULE[IMP_CONJ]) (prove
 (`&1 * (BB pow k * (x * &1)) + &0 = q /\ q <= u /\ u < BB pow k /\ &0 <= x ==> x:int = &0`,
  REWRITE_TAC[INT_MUL_LID; INT_MUL_RID; INT_ADD_RID] THEN STRIP_TAC THEN
  SUBGOAL_THEN `BB pow k * x < BB pow k * &1:int` MP_TAC THENL
   [ASM_INT_ARITH_TAC; SIMP_TAC[INT_LT_LMUL_EQ; BBPPOS] THEN ASM_INT_ARITH_TAC]));;
let lt_tm = `(<):int->int->bool`;;

(* untrusted numeric evaluation of Laurent polynomials in B *)
let nB = Num.power_num (Num.num_of_int 2) (Num.num_of_int 64);;
let npow e = if e >= 0 then Num.power_num nB (Num.num_of_int e) else Num.div_num (Num.num_of_int 1) (Num.power_num nB (Num.num_of_int (-e)));;
let ub_atom i = if (!atom_bool).(i) then Num.num_of_int 1 else Num.sub_num nB (Num.num_of_int 1);;
let ubound p = List.fold_left (fun acc ((e,l),c) -> if c <= 0 then acc else
   Num.add_num acc (List.fold_left (fun x i -> Num.mult_num x (ub_atom i)) (Num.mult_num (Num.num_of_int c) (npow e)) l)) (Num.num_of_int 0) p;;
let evalB p = List.fold_left (fun acc ((e,_),c) -> Num.add_num acc (Num.mult_num (Num.num_of_int c) (npow e))) (Num.num_of_int 0) p;;
let shift k p = List.map (fun ((e,l),c) -> (e+k,l),c) p;;

let zero_size = ref 0;;
let rec minus_l l vs = match vs with [] -> Some l | v::t ->
  if List.mem v l then let rec rm = function [] -> [] | x::r -> if x = v then r else x::rm r in minus_l (rm l) t else None;;
(* cofactor of the monomial BB pow lk * lm in p *)
let coef_of ?(laurent=false) lk lm p = List.fold_left (fun acc ((e,l),c) -> match minus_l l lm with
    Some r when laurent || e >= lk -> uadd acc [(e-lk,r),c] | _ -> acc) [] p;;

(* Try to prove the (dropped) carry atom g of definition d zero from the older definitions.
   BB*g = rhs - low; substitute definitions backwards, always choosing the multiplier that leaves
   only non-positive leftovers (these are dropped), until interval arithmetic gives a bound < BB.
   If that fails, split on one boolean. *)
let zero_kernel d g p cert =
  let mine = List.fold_left (fun a ((e,_),_) -> min a e) 0 p in
  let mine = List.fold_left (fun a (l,_) -> List.fold_left (fun a ((e,_),_) -> min a e) a l) mine cert in
  let k = - mine in
  let es = eqsum (eqmul [(k,[]),1] d.e :: List.map (fun (l,e) -> eqmul (shift k l) e) cert) in
  let q = shift k p in
  zero_size := !zero_size + List.length cert;
  let tq = pterm q in
  let r,rth = padd es.p (lhand(concl es.th)) q tq in
  let th1 = TRANS (SYM rth) (TRANS (AP_THM (AP_TERM plus_tm es.th) tq) (INST [tq,vq] L_0L)) in
  let u,uth = pbound q tq in
  let ut = rand(concl uth) in
  let lt = mk_comb(mk_comb(lt_tm,ut),bpow (k+1)) in
  let lth = EQT_ELIM((PURE_REWRITE_CONV[BB] THENC INT_REDUCE_CONV) lt) in
  let x = (!atom_tm).(g) in
  let pth = INST [rand x,vn "n"] (SPEC_ALL INT_POS) in
  PROVE_HYP th1 (PROVE_HYP uth (PROVE_HYP lth (PROVE_HYP pth
       (INST [x,vx; tq,vq; ut,vu; nm(k+1),vn "k"] Z_LEM))));;
let zero_search d g older split =
  let lin p v = List.filter (fun ((_,l),_) -> l = [v]) p |> List.map (fun ((e,_),c) -> (e,[]),c) in
  let apply_split p cert = List.fold_left (fun (p,cert) (b,e) ->
      let al = coef_of ~laurent:true 0 [b] p in if al = [] then p,cert else uadd p (uneg (umul al e.p)),(al,e)::cert) (p,cert) split in
  let rec go sel defs p cert =
    let p,cert = apply_split p cert in
    if Num.lt_num (ubound p) nB then true,p,cert else
    match defs with [] -> false,p,cert
    | f::rest -> if not (sel f) then go sel rest p cert else
      let nonlin = List.exists (fun ((_,l),_) -> List.length l > 1 && List.mem f.lead l) p in
      if nonlin then let lam = coef_of ~laurent:true f.lk f.lm p in
        go sel rest (uadd p (uneg (umul lam f.e.p))) ((lam,f.e)::cert)
      else
      let al = lin p f.lead in
      let h = if f.hi >= 0 then f.hi else f.ghost in
      let h = if List.mem_assoc h split then -1 else h in
      let ga = if h < 0 then [] else shift (-1) (lin p h) in
      let lam = if h < 0 then al else if Num.ge_num (evalB al) (evalB ga) then al else ga in
      if lam = [] then go sel rest p cert else
      go sel rest (uadd p (uneg (umul lam f.e.p))) ((lam,f.e)::cert) in
  let p0 = uadd [(1,[g]),1] (uneg d.e.p) in
  match go (fun f -> f.kind = Prod) older p0 [] with (true,_,_) as r -> r
  | _ -> go (fun _ -> true) older p0 [];;
let BIT_TRUE = prove(`b = T ==> &(bitval b) - &1:int = &0`, SIMP_TAC[bitval] THEN INT_ARITH_TAC);;
let BIT_FALSE = prove(`b = F ==> &(bitval b):int = &0`, SIMP_TAC[bitval]);;
let show_mono ((e,l),c) = Printf.sprintf "%d*B^%d%s" c e
   (String.concat "" (List.map (fun i -> "*"^atom_key (!atom_tm).(i)) l));;
let debug = ref false;;
let prove_zero d g older =
  let wrap z = Some { name = "zero"; lead = g; lm = [g]; lk = 0; hi = -1; ghost = -1; e = eqn_of z; kind = Lin } in
  match zero_search d g older [] with
    true,p,cert -> wrap (zero_kernel d g p cert)
  | _,p,_ ->
    let bools = setify (List.concat (List.map (fun ((_,l),_) -> List.filter (fun i -> (!atom_bool).(i)) l) p)) in
    if !debug then begin
      say "    zero %s: %d bools, P(%d) = %s" (atom_key (!atom_tm).(g)) (List.length bools) (List.length p)
        (String.concat " " (List.map show_mono (fst(chop_list (min 12 (List.length p)) p)))) end;
    let rec try_b = function [] -> None | b::t ->
      let bt = rand(rand (!atom_tm).(b)) in
      let e1 = eqn_of (UNDISCH(INST [bt,vbo "b"] BIT_TRUE)) and e0 = eqn_of (UNDISCH(INST [bt,vbo "b"] BIT_FALSE)) in
      match zero_search d g older [b,e1] with
        true,p1,c1 -> (match zero_search d g older [b,e0] with
          true,p2,c2 -> wrap (DISJ_CASES (SPEC bt BOOL_CASES_AX) (zero_kernel d g p1 c1) (zero_kernel d g p2 c2))
        | _,p,_ -> (if !debug then say "      split %s=0 failed: %s" (atom_key (!atom_tm).(b)) (String.concat " " (List.map show_mono p))); try_b t)
      | _,p,_ -> (if !debug then say "      split %s=1 failed: %s" (atom_key (!atom_tm).(b)) (String.concat " " (List.map show_mono p))); try_b t in
    if List.length bools > 4 then None else try_b bools;;
let reduce g defs = (* newest first *)
  List.fold_left (fun (g,cert) d ->
    let al = coef_of d.lk d.lm g in
    if al = [] then g,cert else
    uadd g (uneg (umul al d.e.p)),(al,d.e)::cert) (g,[]) defs;;
(* a polynomial as a kernel equation:  p = l + sum lam_i e_i  ==>  |- tp = tl *)
let cert_eq p l cert =
  let es = eqsum (List.rev (List.map (fun (lam,e) -> eqmul lam e) cert)) in
  let tl = pterm l in
  let r,rth = padd es.p (lhand(concl es.th)) l tl in
  if r <> p then failwith "certificate mismatch" else
  TRANS (SYM rth) (TRANS (AP_THM (AP_TERM plus_tm es.th) tl) (INST [tl,vq] L_0L));;
let LOW0 = (UNDISCH_ALL o REWRITE_RULE[IMP_CONJ]) (prove
 (`s = (&1 * (BB pow 1 * &1)) * k /\ &0 <= s /\ s <= BB - &1 ==> s:int = &0`,
  REWRITE_TAC[INT_MUL_LID; INT_MUL_RID; INT_POW_1] THEN STRIP_TAC THEN
  MP_TAC(INST [`s:int`,`q:int`; `&0:int`,`p:int`; `s:int`,`l:int`; `BB`,`M:int`] (DISCH_ALL FINAL)) THEN
  REWRITE_TAC[INT_MUL_LID; INT_MUL_RID; INT_SUB_RZERO; INT_LE_REFL; BBPOS] THEN
  ASM_MESON_TAC[INT_ARITH `s <= b - &1 ==> s < b:int`]));;
(* a result word that is 0 modulo 2^64 is 0 (Montgomery): gives the equation  BB*c - rhs = 0 *)
let prove_low0 d older =
  if d.lead < 0 || d.hi < 0 || d.kind <> Lin || (!atom_bool).(d.lead) then None else
  let g = [(0,[d.lead]),1] in
  let l,cert = reduce g (d::older) in
  if l = [] || List.exists (fun ((e,_),_) -> e < 1) l then None else
  let th = cert_eq g l cert in
  let x = (!atom_tm).(d.lead) in
  let th1 = TRANS (INST [x,vx] L_AT) th in
  let k = shift (-1) l in
  let tk = pterm k in
  let _,mth = pmulm (1,[]) 1 k tk in
  let w = rand(rand x) in
  let z = List.fold_left (fun t h -> PROVE_HYP h t) (INST [x,mk_var("s",int_ty); tk,mk_var("k",int_ty)] LOW0)
    [TRANS th1 (SYM mth); INST [w,vw "w"] VALPOS; INST [w,vw "w"] VALLT] in
  let ze = eqn_of z in
  let e = eqadd d.e (eqmul [(0,[]),-1] ze) in
  Some { name = "low0"; lead = d.hi; lm = [d.hi]; lk = 1; hi = -1; ghost = -1; e = e; kind = Lin };;
let timer = ref (now());;
let lap s = let t = now() in say "    %-26s %7.4f s" s (t -. !timer); timer := t;;

(* |- out = rhs, where out < BB pow mexp and rhs < BB pow mexp are given by theorems
   (&0 <= out, out < M, &0 <= rhs, rhs < M); unf: |- out - rhs = unfolded polynomial expression *)
let finish definitions unf mexp bounds =
  timer := now(); zero_size := 0;
  let g,gth = norm (rand(concl unf)) in
  let gth = TRANS unf gth in
  lap (Printf.sprintf "goal normal form (%d)" (List.length g));
  let defs = ref definitions and tried = Hashtbl.create 20 and nz = ref 0 and nlow = ref 0 in
  let tz = ref 0. in
  let rec loop () =
    let l,cert = reduce g !defs in
    let bad = List.filter (fun ((e,_),_) -> e < mexp) l in
    let progress = ref false in
    if bad <> [] then begin
      (* candidates: carry-like atoms in offending monomials, oldest definition first *)
      let rec scan newer = function [] -> () | d::older ->
        scan (d::newer) older;
        let cand = List.filter (fun v -> v >= 0 && not(Hashtbl.mem tried v) &&
             List.exists (fun ((_,l),_) -> List.mem v l) bad) [d.hi; d.ghost] in
        List.iter (fun v -> Hashtbl.add tried v ();
          let t0 = now() in
          (match prove_zero d v older with
             Some z -> incr nz; progress := true;
               defs := List.concat (List.map (fun d' -> if d' == d then [d';z] else [d']) !defs)
           | None -> ());
          tz := !tz +. (now() -. t0)) cand in
      scan [] !defs;
      let rec scan2 = function [] -> () | d::older ->
        scan2 older;
        if d.hi >= 0 && not(Hashtbl.mem tried (-2-d.hi)) && List.exists (fun ((_,l),_) -> List.mem d.hi l) bad then begin
          Hashtbl.add tried (-2-d.hi) ();
          match prove_low0 d older with
            Some z -> progress := true; incr nlow;
              defs := List.concat (List.map (fun d' -> if d' == d then [z;d'] else [d']) !defs)
          | None -> () end in
      if not !progress then scan2 !defs;
      if !progress then loop () else begin
        say "    STUCK: %d offending monomials, e.g. %s" (List.length bad)
          (String.concat "  " (List.map show_mono (fst(chop_list (min 8 (List.length bad)) bad))));
        failwith "finish: stuck" end
    end else l,cert in
  let l,cert = loop () in
  lap (Printf.sprintf "search (+ %d zero carries, %d zero words)" !nz !nlow);
  say "      of which zero-carry proofs %.4f s, %d equations used in them" !tz !zero_size;
  let lamsz = List.fold_left (fun a (x,_) -> a + List.length x) 0 cert in
  let prodsz = List.fold_left (fun a (x,e) -> a + List.length x * List.length e.p) 0 cert in
  say "      certificate: %d equations, %d multiplier monomials, %d product monomials, leftover %d"
    (List.length cert) lamsz prodsz (List.length l);
  let es = eqsum (List.rev (List.map (fun (lam,e) -> eqmul lam e) cert)) in
  lap "kernel: sum of equations";
  (* es.p + l = g *)
  let tl = pterm l in
  let r,rth = padd es.p (lhand(concl es.th)) l tl in
  if r <> g then failwith "finish: certificate mismatch" else
  let th1 = TRANS gth (TRANS (SYM rth) (TRANS (AP_THM (AP_TERM plus_tm es.th) tl) (INST [tl,vq] L_0L))) in
  let kp = shift (-mexp) l in
  let tk = pterm kp in
  let r2,mth = pmulm (mexp,[]) 1 kp tk in
  let ot,p = let t = lhand(concl th1) in lhand t,rand t in
  let res = List.fold_left (fun th h -> PROVE_HYP h th)
     (INST [ot,vq; p,vp; tl,mk_var("l",int_ty); bpow mexp,mk_var("M",int_ty); tk,mk_var("k",int_ty)] FINAL)
     (th1::mth::bounds) in
  lap "kernel: final step";
  res;;

(* Integer polynomials in a normal form, each operation with its theorem.

   A polynomial in OCaml is a sorted list of (monomial, coefficient); its term is c1 * m1 + (c2 * m2 + ... + &0) over :int, a
   monomial BB pow e * (v1 * (v2 * ... * &1)) with BB = 2^64 kept as an opaque symbol, so that coefficients stay small. Atoms are
   &(val w) and &(bitval b); the latter are idempotent in products. Functions that begin with u are untrusted arithmetic; padd, pmulm,
   pmul and norm return theorems |- term = normal form.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

let BB = new_definition `BB = (&2:int) pow 64`;;
let BBN = prove(`BB = &(2 EXP 64)`, REWRITE_TAC[BB; INT_OF_NUM_POW]);;
let VAL0 = prove(`&(val(word 0:int64)):int = &0`, REWRITE_TAC[VAL_WORD_0]);;
let BVF = prove(`&(bitval F):int = &0`, REWRITE_TAC[bitval]);;
let BVT = prove(`&(bitval T):int = &1`, REWRITE_TAC[bitval]);;
let nm = mk_small_numeral;;
let vbo s = mk_var(s,bool_ty);;


let int_ty = `:int`;;
let i0 = `&0:int` and i1 = `&1:int`;;
let plus_tm = `(+):int->int->int` and times_tm = `( * ):int->int->int` and pow_tm = `(pow):int->num->int`;;
let bb_tm = `BB`;;
let mkplus a b = mk_comb(mk_comb(plus_tm,a),b) and mkmul a b = mk_comb(mk_comb(times_tm,a),b);;

(* atoms: index <-> term; boolean ones (&(bitval b)) are idempotent *)
let atom_tm : term array ref = ref (Array.make 4096 i0) and atom_bool = ref (Array.make 4096 false);;
let atom_n = ref 0;;
let atom_tab : (string,int) Hashtbl.t = Hashtbl.create 1000;;
let atom_key tm = match tm with
    Comb(_,Comb(Const(s,_),Var(v,_))) -> s^v | Var(v,_) -> v | _ -> failwith ("atom_key: "^string_of_term tm);;
let atom tm = let k = atom_key tm in
  try Hashtbl.find atom_tab k with Not_found ->
    let i = !atom_n in incr atom_n; Hashtbl.add atom_tab k i;
    (!atom_tm).(i) <- tm; (!atom_bool).(i) <- (String.length k > 6 && String.sub k 0 6 = "bitval"); i;;
let reset_atoms () = atom_n := 0; Hashtbl.reset atom_tab;;

let coef_tab = Hashtbl.create 100;;
let coef c = try Hashtbl.find coef_tab c with Not_found ->
  let t = mk_intconst (Num.num_of_int c) in Hashtbl.add coef_tab c t; t;;
let cadd_tab = Hashtbl.create 100 and cmul_tab = Hashtbl.create 100;;
let cadd c d = try Hashtbl.find cadd_tab (c,d) with Not_found ->
  let th = INT_ADD_CONV (mkplus (coef c) (coef d)) in Hashtbl.add cadd_tab (c,d) th; th;;
let cmul c d = try Hashtbl.find cmul_tab (c,d) with Not_found ->
  let th = INT_MUL_CONV (mkmul (coef c) (coef d)) in Hashtbl.add cmul_tab (c,d) th; th;;
let bpow_tab = Hashtbl.create 100;;
let bpow e = try Hashtbl.find bpow_tab e with Not_found ->
  let t = mk_comb(mk_comb(pow_tm,bb_tm),mk_small_numeral e) in Hashtbl.add bpow_tab e t; t;;
let bpm_tab = Hashtbl.create 100;;
let bpm e f = try Hashtbl.find bpm_tab (e,f) with Not_found ->
  let th = CONV_RULE (RAND_CONV(RAND_CONV NUM_ADD_CONV))
     (SPECL [bb_tm; mk_small_numeral e; mk_small_numeral f] (GSYM INT_POW_ADD)) in
  Hashtbl.add bpm_tab (e,f) th; th;;

type mono = int * int list;;
type poly = (mono * int) list;;         (* sorted by mcmp, no zero coefficients *)
let rec vcmp (a:int list) (b:int list) = match a,b with
    [],[] -> 0 | [],_ -> -1 | _,[] -> 1
  | x::a,y::b -> if x < y then -1 else if x > y then 1 else vcmp a b;;
let mcmp ((e,a):mono) ((f,b):mono) = let c = vcmp a b in if c <> 0 then c else compare (e:int) f;;

let vt_tab : (int list,term) Hashtbl.t = Hashtbl.create 1000;;
let rec vterm l = match l with [] -> i1 | i::t ->
  try Hashtbl.find vt_tab l with Not_found ->
    let r = mkmul (!atom_tm).(i) (vterm t) in Hashtbl.add vt_tab l r; r;;
let mt_tab : (mono,term) Hashtbl.t = Hashtbl.create 1000;;
let mterm ((e,l) as m) = try Hashtbl.find mt_tab m with Not_found ->
  let r = mkmul (bpow e) (vterm l) in Hashtbl.add mt_tab m r; r;;
let rec pterm p = match p with [] -> i0 | (m,c)::q -> mkplus (mkmul (coef c) (mterm m)) (pterm q);;

(* untrusted arithmetic *)
let rec vmul a b = match a,b with [],b -> b | a,[] -> a
  | x::a',y::b' -> if x < y then x::vmul a' b else if y < x then y::vmul a b'
      else if (!atom_bool).(x) then x::vmul a' b' else x::vmul a' b;;
let mmul (e,a) (f,b) = (e+f, vmul a b);;
let rec uadd p q = match p,q with [],q -> q | p,[] -> p
  | (m,c)::p',(n,d)::q' -> let k = mcmp m n in
      if k < 0 then (m,c)::uadd p' q else if k > 0 then (n,d)::uadd p q'
      else if c+d = 0 then uadd p' q' else (m,c+d)::uadd p' q';;
let umulm (m,c) p = List.fold_left (fun acc (n,d) -> uadd acc [mmul m n,c*d]) [] p;;
let rec umul p q = List.fold_left (fun acc mc -> uadd acc (umulm mc q)) [] p;;
let uneg p = List.map (fun (m,c) -> m,-c) p;;

(* kernel versions *)
let [L_LT;L_GT;L_EQ;L_Z;L_0L;L_0R;L_MM;L_V1;L_V2;L_V3;L_V4;L_V5;L_DIST;L_M0;L_DISTL;L_P0] = List.map (fun t -> prove(t, INT_ARITH_TAC))
 [`(u + a) + q:int = u + (a + q)`;
  `p + (u + b):int = u + (p + b)`;
  `(c * m + a) + (d * m + b):int = (c + d) * m + (a + b)`;
  `(c * m + a) + (d * m + b):int = (c + d) * m + (a + b)`;
  `&0 + q:int = q`; `p + &0:int = p`;
  `(p * v) * (q * w):int = (p * q) * (v * w)`;
  `&1 * w:int = w`; `v * &1:int = v`;
  `(x * v) * w:int = x * (v * w)`; `v * (y * w):int = y * (v * w)`;
  `(x * v) * (x * w):int = (x * x) * (v * w)`;
  `(c * m) * (d * n + a):int = (c * d) * (m * n) + (c * m) * a`; `p * &0:int = &0`;
  `(t + a) * q:int = t * q + a * q`; `&0 * q:int = &0`];;
let L_Z = prove(`c + d:int = &0 ==> (c * m + a) + (d * m + b):int = a + b`,
  DISCH_TAC THEN REWRITE_TAC[L_EQ] THEN ASM_REWRITE_TAC[INT_MUL_LZERO; INT_ADD_LID]);;
let BOOLSQ = prove(`&(bitval b) * &(bitval b):int = &(bitval b)`,
  BOOL_CASES_TAC `b:bool` THEN REWRITE_TAC[bitval] THEN INT_ARITH_TAC);;
let BBP1 = prove(`BB = BB pow 1`, REWRITE_TAC[INT_POW_1]);;
let iv s = mk_var(s,int_ty);;
let va = iv "a" and vb = iv "b" and vc = iv "c" and vd = iv "d" and vm = iv "m" and vn = iv "n" and vp = iv "p"
and vq = iv "q" and vu = iv "u" and vv = iv "v" and vw = iv "w" and vx = iv "x" and vy = iv "y" and vt = iv "t";;
let cplus x th = AP_TERM (mk_comb(plus_tm,x)) th and cmult x th = AP_TERM (mk_comb(times_tm,x)) th;;
let MKB op th1 th2 = MK_COMB(AP_TERM op th1,th2);;

(* padd p tp q tq : (r, |- tp + tq = tr) *)
let rec padd p tp q tq = match p,q with
    [],_ -> q,INST [tq,vq] L_0L
  | _,[] -> p,INST [tp,vp] L_0R
  | (m,c)::p',(n,d)::q' -> let k = mcmp m n in
      if k < 0 then
        let u = rand(rator tp) and a = rand tp in
        let r,th = padd p' a q tq in
        ((m,c)::r),TRANS (INST [u,vu; a,va; tq,vq] L_LT) (cplus u th)
      else if k > 0 then
        let u = rand(rator tq) and b = rand tq in
        let r,th = padd p tp q' b in
        ((n,d)::r),TRANS (INST [u,vu; tp,vp; b,vb] L_GT) (cplus u th)
      else
        let a = rand tp and b = rand tq in
        let r,th = padd p' a q' b in
        let mt = mterm m in
        let il = [coef c,vc; coef d,vd; mt,vm; a,va; b,vb] in
        if c + d = 0 then r,TRANS (PROVE_HYP (cadd c d) (INST il (UNDISCH L_Z))) th
        else ((m,c+d)::r),
          TRANS (INST il L_EQ) (MKB plus_tm (AP_THM (AP_TERM times_tm (cadd c d)) mt) th);;

let vmul_tab = Hashtbl.create 1000;;
let rec vmulth a b = match a,b with
    [],_ -> INST [vterm b,vw] L_V1
  | _,[] -> INST [vterm a,vv] L_V2
  | x::a',y::b' -> try Hashtbl.find vmul_tab (a,b) with Not_found ->
      let th = if x < y then let xt = (!atom_tm).(x) in
          TRANS (INST [xt,vx; vterm a',vv; vterm b,vw] L_V3) (cmult xt (vmulth a' b))
        else if y < x then let yt = (!atom_tm).(y) in
          TRANS (INST [yt,vy; vterm a,vv; vterm b',vw] L_V4) (cmult yt (vmulth a b'))
        else if (!atom_bool).(x) then let xt = (!atom_tm).(x) in
          TRANS (INST [xt,vx; vterm a',vv; vterm b',vw] L_V5)
                (MKB times_tm (INST [rand(rand xt),`b:bool`] BOOLSQ) (vmulth a' b'))
        else let xt = (!atom_tm).(x) in
          TRANS (INST [xt,vx; vterm a',vv; vterm b,vw] L_V3) (cmult xt (vmulth a' b)) in
      Hashtbl.add vmul_tab (a,b) th; th;;
let mmul_tab = Hashtbl.create 1000;;
let mmulth ((e,a) as m) ((f,b) as n) = try Hashtbl.find mmul_tab (m,n) with Not_found ->
  let th = TRANS (INST [bpow e,vp; vterm a,vv; bpow f,vq; vterm b,vw] L_MM) (MKB times_tm (bpm e f) (vmulth a b)) in
  Hashtbl.add mmul_tab (m,n) th; th;;

let single m c = let t = mkplus (mkmul (coef c) (mterm m)) i0 in [m,c],t;;
(* pmulm (m,c) p tp : (r, |- (c*m) * tp = tr) *)
let rec pmulm m c p tp = match p with
    [] -> [],INST [mkmul (coef c) (mterm m),vp] L_M0
  | (n,d)::p' ->
      let a = rand tp in
      let r,th = pmulm m c p' a in
      let tr = rand(concl th) in
      let mn = mmul m n in
      let th1 = TRANS (INST [coef c,vc; mterm m,vm; coef d,vd; mterm n,vn; a,va] L_DIST)
                  (MKB plus_tm (MKB times_tm (cmul c d) (mmulth m n)) th) in
      (match r with
         (k,_)::_ when mcmp mn k >= 0 ->
           (* out of order: insert properly *)
           let s,st = single mn (c*d) in
           let r2,th2 = padd s st r tr in
           let u = rand(rator st) in
           let th3 = SYM(TRANS (INST [u,vu; i0,va; tr,vq] L_LT) (cplus u (INST [tr,vq] L_0L))) in
           r2,TRANS th1 (TRANS th3 th2)
       | _ -> ((mn,c*d)::r),th1);;
(* pmul p tp q tq *)
let rec pmul p tp q tq = match p with
    [] -> [],INST [tq,vq] L_P0
  | (m,c)::p' ->
      let t = rand(rator tp) and a = rand tp in
      let r1,th1 = pmulm m c q tq in
      let r2,th2 = pmul p' a q tq in
      let r,th = padd r1 (rand(concl th1)) r2 (rand(concl th2)) in
      r,TRANS (TRANS (INST [t,vt; a,va; tq,vq] L_DISTL) (MKB plus_tm th1 th2)) th;;

(* norm tm : (p, |- tm = tp) *)
let [L_AT;L_CN;L_NEG;L_SUB;L_POW] = map (fun t -> prove(t, REWRITE_TAC[INT_POW; INT_MUL_LID; INT_MUL_RID; INT_ADD_RID; INT_POW_1; INT_POW_2] THEN INT_ARITH_TAC))
 [`x:int = &1 * (BB pow 0 * (x * &1)) + &0`; `c:int = c * (BB pow 0 * &1) + &0`;
  `-- a:int = (-- &1 * (BB pow 0 * &1)) * a`; `a - b:int = a + (-- &1 * (BB pow 0 * &1)) * b`;
  `BB pow e = &1 * (BB pow e * &1) + &0`];;
let L_POW = prove(`BB pow e = &1 * (BB pow e * &1) + &0`, REWRITE_TAC[INT_MUL_LID; INT_MUL_RID; INT_ADD_RID]);;
let word0 = `&(val(word 0:int64)):int` and bvF = `&(bitval F):int` and bvT = `&(bitval T):int`;;
let minus_tm = `(-):int->int->int` and neg_tm = `(--):int->int`;;
let rec norm tm = match tm with
    Comb(Comb(Const("int_add",_),l),r) ->
      let p,th1 = norm l in let q,th2 = norm r in
      let s,th = padd p (rand(concl th1)) q (rand(concl th2)) in s,TRANS (MKB plus_tm th1 th2) th
  | Comb(Comb(Const("int_sub",_),l),r) ->
      let p,th1 = norm l in let q,th2 = norm r in
      let q',th3 = pmulm (0,[]) (-1) q (rand(concl th2)) in
      let s,th = padd p (rand(concl th1)) q' (rand(concl th3)) in
      s,TRANS (MKB minus_tm th1 th2)
         (TRANS (INST [rand(concl th1),va; rand(concl th2),vb] L_SUB)
            (TRANS (cplus (rand(concl th1)) th3) th))
  | Comb(Comb(Const("int_mul",_),l),r) ->
      let p,th1 = norm l in let q,th2 = norm r in
      let s,th = pmul p (rand(concl th1)) q (rand(concl th2)) in s,TRANS (MKB times_tm th1 th2) th
  | Comb(Const("int_neg",_),l) when not(is_intconst tm) ->
      let p,th1 = norm l in
      let q,th2 = pmulm (0,[]) (-1) p (rand(concl th1)) in
      q,TRANS (AP_TERM neg_tm th1) (TRANS (INST [rand(concl th1),va] L_NEG) th2)
  | Comb(Comb(Const("int_pow",_),Const("BB",_)),e) ->
      [(dest_small_numeral e,[]),1],INST [e,`e:num`] L_POW
  | Const("BB",_) -> [(1,[]),1],TRANS BBP1 (INST [`1`,`e:num`] L_POW)
  | _ when is_intconst tm ->
      let c = Num.int_of_num (dest_intconst tm) in
      if c = 0 then [],REFL tm else [(0,[]),c],INST [tm,vc] L_CN
  | _ -> if tm = word0 then [],VAL0 else if tm = bvF then [],BVF
      else if tm = bvT then (let p,th = norm i1 in p,TRANS BVT th)
      else let i = atom tm in [(0,[i]),1],INST [(!atom_tm).(i),vx] L_AT;;

(* an equation: polynomial p with |- tp = &0 *)
type eqn = { p : poly; th : thm };;
let eqn_of th = let p,nth = norm (lhand(concl th)) in { p = p; th = TRANS (SYM nth) th };;
let EQ_ADDL = prove(`a = &0 /\ b = &0 ==> a + b:int = &0`, STRIP_TAC THEN ASM_REWRITE_TAC[INT_ADD_LID]);;
let EQ_ADDL = (UNDISCH o UNDISCH o REWRITE_RULE[IMP_CONJ]) EQ_ADDL;;
let MUL_R0 = prove(`a = &0 ==> q * a:int = &0`, SIMP_TAC[INT_MUL_RZERO]);;
let eqadd e f =
  let a = lhand(concl e.th) and b = lhand(concl f.th) in
  let r,th = padd e.p a f.p b in
  let z = PROVE_HYP f.th (PROVE_HYP e.th (INST [a,va; b,vb] EQ_ADDL)) in
  { p = r; th = TRANS (SYM th) z };;
let MUL_R0U = UNDISCH MUL_R0;;
let eqmul lam e =
  let a = lhand(concl e.th) in let q = pterm lam in
  let r,th = pmul lam q e.p a in
  { p = r; th = TRANS (SYM th) (PROVE_HYP e.th (INST [a,va; q,vq] MUL_R0U)) };;
let rec eqsum l = match l with
    [] -> { p = []; th = REFL i0 } | [e] -> e
  | _ -> let n = List.length l / 2 in eqadd (eqsum (fst(chop_list n l))) (eqsum (snd(chop_list n l)));;
let reset_all () = reset_atoms (); Hashtbl.reset vt_tab; Hashtbl.reset mt_tab; Hashtbl.reset vmul_tab; Hashtbl.reset mmul_tab;;

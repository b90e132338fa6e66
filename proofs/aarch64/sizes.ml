(* Kernels of one size as kernels of any: a goal about 16 words as one about k words with 16 <= k /\ k <= 16, so that one proof serves both.

   `sized n` turns a callee's theorem about n words into one about k words; `for_size n prove` proves the goal of a kernel of n words with a
   proof for k. `at_size n` makes a callee's theorem about k words one about n. What a formula means is not at stake here: theorems are turned by proof.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* The goal ?T. !.. s. p ==> q about n words, of k words; T gets k as its last argument. *)
let any_size n goal =
  let k = `k:num` and num = mk_small_numeral in
  let times unit tm = (* unit k, unit (c k), or tm *)
    let i = try small tm with Failure _ -> 0 in
    if i = unit * n then mk_binop `( * ):num->num->num` (num unit) k
    else if i > 0 && i mod (unit * n) = 0 then
      mk_binop `( * ):num->num->num` (num unit) (mk_binop `( * ):num->num->num` (num(i / (unit * n))) k)
    else tm in
  let is_n tm = tm = num n in
  let t,body = dest_exists goal in
  let vars,imp = strip_forall body in
  let parameters = butlast vars @ [k] in
  let t' = mk_var(fst(dest_var t),itlist (fun v ty -> mk_fun_ty (type_of v) ty) parameters (snd(splitlist dest_fun_ty (type_of t)))) in
  let rec go tm = match tm with
    | Comb(Comb((Const(",",_) as pair),(Var(_,_) as v)),bytes) when is_numeral bytes -> mk_comb(mk_comb(pair,v),times 8 bytes)
    | Comb(Comb(eq,(Comb(Comb(Const("regs_of",_),_),_) as l)),Comb((Const("word",_) as word),i)) when is_n i -> mk_comb(mk_comb(eq,l),mk_comb(word,k))
    | Comb((Const("bignum",_) as f),i) when is_n i -> mk_comb(f,k)
    | Comb(Comb(Comb((Const("words_of",_) as f),a),i),j) when is_n j -> list_mk_comb(f,[go a; go i; k])
    | Comb(Comb((Const("*",_) as f),a),i) when is_n i -> mk_comb(mk_comb(f,go a),k)
    | Comb(Comb((Const("EXP",_) as f),a),i) when is_numeral i ->
        let c = if i = num(128 * n) then mk_binop `( * ):num->num->num` `128` k else times 64 i in mk_comb(mk_comb(f,go a),c)
    | _ when fst(strip_comb tm) = t -> list_mk_comb(t',snd(strip_comb tm) @ [k])
    | Comb(f,x) -> mk_comb(go f,go x)
    | Abs(v,b) -> mk_abs(v,go b)
    | _ -> tm in
  let p,q = dest_imp(go imp) in
  let bounds = vsubst [num n,`n:num`] `n <= k /\ k <= n /\ 1 <= k /\ k <= 256` in
  mk_exists(t',list_mk_forall(parameters @ [last vars],mk_imp(mk_conj(bounds,p),q)));;

let REDUCED = CONV_RULE NUM_REDUCE_CONV;;

(* The theorem about n words as one about k. *)
let sized n (kernel,theorem) =
  let goal = any_size n kernel.Kernel.goal in
  let t,body = dest_exists (concl theorem) in
  let vars = fst(strip_forall body) and vars' = fst(strip_forall(snd(dest_exists goal))) in
  let wider = list_mk_abs(butlast vars',list_mk_comb(t,butlast vars)) in
  let th = REDUCED(SPECL vars (ASSUME body)) in
  let tac : tactic =
    X_CHOOSE_THEN t (fun th -> ASSUME_TAC th) theorem THEN EXISTS_TAC wider THEN REPEAT GEN_TAC THEN
    DISCH_THEN(CONJUNCTS_THEN2 MP_TAC ASSUME_TAC) THEN
    DISCH_THEN(fun bounds ->
      let k = MATCH_MP (ARITH_RULE `n <= k /\ k <= n /\ a /\ b ==> k = n`) bounds in SUBST_ALL_TAC k) THEN
    FIRST_X_ASSUM(MP_TAC o REDUCED o check (not o is_forall o concl)) THEN
    CONV_TAC(RAND_CONV(TOP_DEPTH_CONV BETA_CONV) THENC NUM_REDUCE_CONV) THEN
    ACCEPT_TAC th in
  { kernel with Kernel.goal = goal },TAC_PROOF(([],goal),tac);;

(* The goal of a kernel of n words, by a proof for k. *)
let for_size n prove kernel =
  let theorem = prove { kernel with Kernel.goal = any_size n kernel.Kernel.goal } in
  let goal = kernel.Kernel.goal in
  let t,body = dest_exists (concl theorem) in
  let vars = fst(strip_forall(snd(dest_exists goal))) in
  let size = mk_small_numeral n in
  let narrower = list_mk_abs(butlast vars,list_mk_comb(t,butlast vars @ [size])) in
  let th = REDUCED(SPECL (butlast vars @ [size; last vars]) (ASSUME body)) in
  TAC_PROOF(([],goal),X_CHOOSE_THEN t ASSUME_TAC theorem THEN EXISTS_TAC narrower THEN REPEAT GEN_TAC THEN
    CONV_TAC(TOP_DEPTH_CONV BETA_CONV THENC NUM_REDUCE_CONV) THEN ACCEPT_TAC th);;

(* The theorem about k words as one about n. *)
let at_size n (kernel,theorem) =
  let t,body = dest_exists (concl theorem) in
  let vars = fst(strip_forall body) in
  let others = List.filter ((<>) `k:num`) vars in
  let size v = if v = `k:num` then mk_small_numeral n else v in
  let applied = list_mk_comb(t,List.map size (butlast vars)) in
  let t' = mk_var(fst(dest_var t),itlist (fun v ty -> mk_fun_ty (type_of v) ty) (butlast others) (type_of applied)) in
  let th = SPECL (List.map size vars) (ASSUME body) in
  let goal = mk_exists(t',list_mk_forall(others,subst [list_mk_comb(t',butlast others),applied] (concl th))) in
  let th = TAC_PROOF(([],goal),X_CHOOSE_THEN t ASSUME_TAC theorem THEN EXISTS_TAC (list_mk_abs(butlast others,applied)) THEN REPEAT GEN_TAC THEN
    CONV_TAC(TOP_DEPTH_CONV BETA_CONV) THEN ACCEPT_TAC th) in
  { kernel with Kernel.goal = goal },th;;

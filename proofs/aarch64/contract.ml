(* What the theorem about an AArch64 kernel says besides its formulas: the procedure call standard, what is left unchanged, and where the
   events of the trace lie. And satisfiable, which proves that the precondition of a goal holds in some state.

   Assumes only definitions; a theorem about a kernel means what those in the first part say.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- what goals are made of ---- *)

(* X18 .. X29, SP, and the low halves of V8 .. V15. (X18 belongs to the platform, which may mean something by it.) *)
let preserves_callee_saved = new_definition
 `preserves_callee_saved s s' <=>
    (!i. 18 <= i /\ i <= 29 ==> regs_of s' i = regs_of s i) /\
    regs_of s' 31 = regs_of s 31 /\
    (!i. 8 <= i /\ i <= 15
         ==> word_subword (vregs_of s' i) (0,64):int64 = word_subword (vregs_of s i) (0,64))`;;

(* Every byte outside the regions holds what it held. *)
let memory_changes_only = new_definition
 `memory_changes_only regions s s' <=>
    !a. ~(EX (\r. in_region r a) regions) ==> mem_of s' a = mem_of s a`;;

(* Instructions are fetched from the code, loads are from what may be read or written, stores are to what may be written. *)
let event_within = new_recursive_definition event_RECURSION
 `(event_within code reads writes (Fetch a) <=> inside (a,4) code) /\
  (event_within code reads writes (Load a n) <=> EX (inside (a,n)) (APPEND reads writes)) /\
  (event_within code reads writes (Store a n) <=> EX (inside (a,n)) writes)`;;

(* ---- preconditions can be met ---- *)

(* The state's parts, where they are asked for. What is in the state is not looked at: the numbers in its memory are long. *)
let rec PARTS_CONV tm = match tm with
  | Comb(Const(("pc_of"|"regs_of"|"mem_of"),_),_) -> GEN_REWRITE_CONV I [pc_of; regs_of; mem_of] tm
  | _ -> if is_numeral tm then REFL tm else SUB_CONV PARTS_CONV tm;;

(* satisfiable lengths example goal, for a goal ?T. !pc returnaddress sp ... s. precondition ==> ..., is
   |- ?pc returnaddress sp ... s. precondition. lengths has |- LENGTH code = n. The example is what contractc says: size k, number x
   (a buffer's content), view v, or scalar w with its place among the arguments; and a term, which may name what comes before.

   The state is built: code, return address and stack at fixed places, the i-th region of the layout at i 2^32. *)
let satisfiable lengths example goal =
  let vars,body = strip_forall(snd(dest_exists goal)) in
  let precondition = lhand body in
  let evaluate tm = rand(concl(CONCRETE_CONV lengths tm)) in
  let word_of tm = mk_comb(`word:num->int64`,tm) in
  let numeral what tm =
    if is_numeral tm then tm
    else failwith("the example: " ^ what ^ " does not evaluate to a number: " ^ string_of_term tm) in
  let parse names text =
    if names = [] then parse_term text
    else
      let binders = String.concat " " (map (fun n -> "(" ^ n ^ ":num)") names) in
      snd(strip_abs(parse_term("\\" ^ binders ^ ". " ^ text))) in
  let number name = mk_var(name,`:num`) in
  (* The example's values, and the scalars' places. *)
  let values,scalars = rev_itlist
    (fun (kind,name,place,text) (values,scalars) ->
      let tm = evaluate(vsubst (map (fun (n,v) -> v,number n) values)
                               (parse (map fst values) text)) in
      (name,numeral name tm)::values,
      (if kind = "scalar" then (place,name)::scalars else scalars)) example ([],[]) in
  let layout = find (fun tm -> can (find_term ((=) `no_wrap`)) tm) (conjuncts precondition) in
  let regions = map dest_pair (dest_list(rand layout)) in
  (* Where things are. *)
  let sp = `word(2 EXP 56):int64` |> WORD_REDUCE_CONV |> concl |> rand in
  let fixed = ["pc",`word 65536:int64`; "returnaddress",`word 32768:int64`; "sp",sp] in
  let pointers = filter (fun t -> is_var t && not(can (assoc (fst(dest_var t))) fixed))
                        (map fst regions) in
  let address i = word_of(mk_numeral(power_num (Num.num_of_int 2) (Num.num_of_int 32) */ Num.num_of_int(i + 1))) in
  let places = map2 (fun p i -> fst(dest_var p),address i) pointers (0--(length pointers - 1)) in
  let value v =
    let name,ty = dest_var v in
    if ty = `:num` then
      let n = String.length name in
      (try assoc name values with Failure _ -> assoc (String.sub name 0 (n - 1)) values)
    else
      try assoc name (fixed @ places) with Failure _ -> word_of(assoc name values) in
  let s = last vars in
  let concrete = map (fun v -> value v,v) (butlast vars) in
  let precondition' = vsubst concrete precondition in
  (* Arguments: those that the precondition equates with something, and scalars that are secret; in registers, and from place 8 on
     on the stack. *)
  let equated = mapfilter
    (fun tm ->
      let l,r = dest_eq tm in
      match strip_comb l with
      | Const("regs_of",_),[_; i] -> dest_small_numeral i,r
      | Const("word",_),[read] ->
          8 + dest_small_numeral(rand(rand(rand(rator read)))) / 8,r
      | _ -> fail()) (conjuncts precondition') in
  let secret = mapfilter
    (fun (p,name) -> if can (assoc p) equated then fail() else p,word_of(assoc name values)) scalars in
  let in_registers,on_stack =
    partition (fun (p,_) -> p < 8 || p > 29) (equated @ secret) in
  let registers = itlist
    (fun (i,x) rest ->
      vsubst [mk_small_numeral i,`n:num`; x,`x:int64`; rest,`rest:int64`] `if (i:num) = n then x else rest:int64`)
    in_registers `word 0:int64` in
  (* Memory: the buffers that come in, over the code. *)
  let code =
    let tm = find (fun tm -> can (term_match [] `bytes_at a l m`) tm) (conjuncts precondition') in
    rand(rator tm) in
  let memory = itlist
    (fun (p,size) m ->
      match (try Some(assoc (fst(dest_var p)) values) with Failure _ -> None) with
      | Some v ->
          let bytes = numeral "a size" (evaluate(vsubst concrete size)) in
          list_mk_comb(`write_bytes`,[bytes; vsubst concrete p; v; m])
      | None -> m)
    (filter (fun (p,_) -> mem p pointers) regions)
    (list_mk_comb(`code_memory`,[assoc "pc" fixed; code])) in
  let memory = itlist
    (fun (p,x) m ->
      let at = evaluate(list_mk_comb(`word_add:int64->int64->int64`,
                                     [sp; word_of(mk_small_numeral(8 * (p - 8)))])) in
      list_mk_comb(`write_bytes`,[`8`; at; evaluate(mk_comb(`val:int64->num`,x)); m]))
    on_stack memory in
  let state = list_mk_comb(`State`,
    [assoc "pc" fixed; mk_abs(`i:num`,registers); `F`; `F`; `F`; `F`; `\i:num. word 0:int128`; memory;
     `[]:event list`]) in
  let witnesses = concrete @ [state,s] in
  let target = vsubst [state,s] precondition' in
  let evaluated =
    (PARTS_CONV THENC CONCRETE_CONV lengths) target in
  let th =
    try EQT_ELIM evaluated
    with Failure _ -> failwith("the example does not satisfy the precondition; left over: " ^
                               string_of_term(rand(concl evaluated))) in
  (* Put the quantifiers back, the last one first. *)
  let rec exists before after =
    match after with
    | [] -> th
    | (t,v)::rest ->
        let inner = exists (before @ [t,v]) rest in
        EXISTS(vsubst before (list_mk_exists(map snd after,precondition)),t) inner in
  exists [] witnesses;;

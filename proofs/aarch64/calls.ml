(* Kernels that call others: a frame on the stack, callees by their theorems at an offset, and everything that a person should not have to say.

   A goal is ?s'. runs S s' /\ Q s' for an explicit state S, with assumptions about its registers and memory. WALK_TAC moves S on, through
   straight-line code and calls; RETURN_TAC ends it. What a callee wants is found from the assumptions: registers by following them back, code and
   layout by the layout of the caller (parts of buffers too), formulas by a tactic. What it promises becomes assumptions, in which numbers
   at the memory behind the call are rewritten to what they were where the call left them alone, so that all formulas speak of the
   same numbers in the end. `composite` is a whole kernel that way.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* The memory behind the pushes of a prologue, named by what it leaves alone: all but the frame of n bytes. *)
let FRAME_MEMORY_TAC n : tactic = fun (asl,w as g) ->
  let memory = state_part 7 (goal_state w) in
  let region = mk_pair(`f:int64`,mk_small_numeral n) in
  (SUBGOAL_THEN (vsubst [memory,`memory:int64->byte`; region,`region:int64#num`]
     `!b. ~in_region region b ==> memory b = (m:int64->byte) b`) ASSUME_TAC THENL
    [GEN_TAC THEN DISCH_TAC THEN UNWRITTEN_TAC; ALL_TAC]) g;;

(* The bytes of stack that a goal speaks of: a region (word_sub sp (word n),n). *)
let stack_bytes goal =
  try let region = find_term (fun t -> can (term_match [] `(word_sub sp (word n):int64,n:num)`) t) goal in
      small(rand region)
  with Failure _ -> failwith "the contract gives no stack";;

(* ---- code inside code ---- *)

let BYTES_AT_APPEND = prove
 (`!l1 l2 a m. bytes_at a (APPEND l1 l2) m <=>
               bytes_at a l1 m /\ bytes_at (word_add a (word(LENGTH l1))) l2 m`,
  LIST_INDUCT_TAC THEN ASM_REWRITE_TAC[APPEND; bytes_at; LENGTH; WORD_ADD_0_64; GSYM CONJ_ASSOC] THEN
  REWRITE_TAC[WORD_RULE `word_add (word_add a (word 1)) (word n):int64 = word_add a (word(SUC n))`]);;
let BYTES_INSIDE = prove
 (`!n whole before middle behind l rest a m.
     APPEND before rest = whole /\ APPEND middle behind = rest /\ LENGTH before = n /\ l = middle
     ==> bytes_at a whole m ==> bytes_at (word_add a (word n)) l m`,
  REPEAT GEN_TAC THEN DISCH_THEN(REPEAT_TCL CONJUNCTS_THEN (SUBST1_TAC o SYM)) THEN SIMP_TAC[BYTES_AT_APPEND]);;
let APPEND_NIL_BYTES = prove(`APPEND [] l = l:byte list`,REWRITE_TAC[APPEND]);;
let APPEND_CONS_BYTES = prove(`APPEND t l = r ==> APPEND (CONS h t) l = CONS h r:byte list`,SIMP_TAC[APPEND]);;

(* |- APPEND [first; ...] rest = [first; ...; rest...] *)
let rec append_bytes first rest =
  match first with
  | [] -> INST [rest,`l:byte list`] APPEND_NIL_BYTES
  | h :: t ->
      let th = append_bytes t rest in
      MP (INST [h,`h:byte`; lhand(lhs(concl th)),`t:byte list`; rest,`l:byte list`; rand(concl th),`r:byte list`] APPEND_CONS_BYTES) th;;

(* |- !m. bytes_at pc caller m ==> bytes_at (word_add pc (word offset)) callee m; caller: |- NAME_code = [...], callee the same, or a list of its first bytes *)
let code_inside caller callee offset =
  let before,rest = chop_list offset (dest_list(rand(concl caller))) in
  let inner = dest_list(rand(concl callee)) in
  let middle,behind = chop_list (List.length inner) rest in
  if middle <> inner then failwith "code_inside: the callee's code is not there" else
  let inner = append_bytes middle (mk_list(behind,`:byte`)) in
  let outer = append_bytes before (rand(concl inner)) in
  let th = MATCH_MP BYTES_INSIDE (CONJ (TRANS outer (SYM caller)) (CONJ inner
    (CONJ (length_of_code (REFL(lhand(lhs(concl outer))))) callee))) in
  GEN `m:int64->byte` (SPECL [`pc:int64`; `m:int64->byte`] th);;

(* ---- from lemmas ---- *)

(* A goal from lemmas |- a /\ ... ==> c: one whose conclusion it is, and whose antecedents, in this order, are assumptions, or follow in the
   same way, or by arithmetic or the bound of a number in memory. *)
let rec by_lemmas lemmas asl goal =
  let fresh th =
    let th = REWRITE_RULE[IMP_CONJ] (SPEC_ALL th) in
    let vars = List.map (fun v -> genvar(type_of v),v) (frees (concl th)) in
    INST vars th,List.map fst vars in
  let rec solve gens th tm =
    let open_ = List.filter (fun v -> mem v gens) (frees tm) in
    let assumed = List.map snd asl in
    let use lconsts a = let i = term_match lconsts tm (concl a) in MP (INSTANTIATE i th) (INSTANTIATE i a) in
    if open_ = [] then
      MP th (try find (fun a -> concl a = tm) assumed with Failure _ -> by_lemmas lemmas asl tm) |> next gens
    else tryfind (fun a -> next gens (use (subtract (frees tm) gens) a)) assumed
  and next gens th = if is_imp (concl th) && not(is_neg (concl th)) then solve gens th (lhand(concl th)) else th in
  let conclusion tm = let rec go t = if is_imp t && not(is_neg t) then go (rand t) else t in go tm in
  let by lemma =
    let th,gens = fresh lemma in
    let th' = INSTANTIATE (term_match [] (conclusion (concl th)) goal) th in
    next gens th' in
  let bound () = match goal with
    | Comb(Comb(Const("<",_),Comb(Comb(Comb(Const("bignum",_),k),a),m)),_) ->
        let th = CONV_RULE (RAND_CONV(RAND_CONV NUM_REDUCE_CONV)) (SPECL [k;a;m] BIGNUM_BOUND) in
        if concl th = goal then th else failwith ""
    | _ -> failwith "" in
  try bound () with Failure _ -> try arith asl goal with Failure _ -> tryfind by lemmas;;
let BY_TAC lemmas : tactic = fun (asl,w as g) ->
  match (try Some(by_lemmas lemmas asl w) with Failure _ -> None) with
  | Some th -> ACCEPT_TAC th g
  | None -> failwith "by the lemmas";;

(* ---- what formulas say ---- *)

(* An address with its offsets in one, numerals added up. *)
let PLACE_CONV asl a =
  let base,_,th = address_parts asl a in
  let th = CONV_RULE(RAND_CONV(RAND_CONV(RAND_CONV(NUM_REDUCE_CONV THENC PURE_REWRITE_CONV[ADD_CLAUSES])))) th in
  if rand(rand(rand(concl th))) = `0` then TRANS th (PART_MATCH lhs ADD_0 (rand(concl th))) else th;;

(* Formulas in normal form: registers followed back, words in the middle of a number as the number there, numbers at the oldest memory. *)
let rec NORMAL_CONV asl tm =
  match tm with
  | Comb(Comb(Comb(Const("words_of",_),Comb(Comb(Comb(Const("bignum",_),k),a),m)),i),n) ->
      let lemma = SPECL [a;m;i;n;k] WORDS_OF_BIGNUM in
      (match (try Some(MP lemma (arith asl (lhand(concl lemma)))) with Failure _ -> None) with
       | Some th -> TRANS th (NORMAL_CONV asl (rand(concl th)))
       | None -> SUB_NORMAL_CONV asl tm)
  | Comb(Comb(Comb(Const(("bignum"|"read_bytes" as head),_),_),_),_) ->
      let th = RATOR_CONV(RAND_CONV(PLACE_CONV asl)) tm in
      TRANS th ((if head = "bignum" then bignum_back else read_back) asl (rand(concl th)))
  | Comb(_,k) when is_register_term tm && is_numeral k ->
      let th = follow asl (differ_numeral k) tm in
      if rand(concl th) = tm then th else TRANS th (NORMAL_CONV asl (rand(concl th)))
  | _ -> SUB_NORMAL_CONV asl tm
and SUB_NORMAL_CONV asl tm =
  match tm with
  | Comb(f,x) -> MK_COMB(NORMAL_CONV asl f,NORMAL_CONV asl x)
  | _ -> REFL tm;;

let PART_NO_WRAP = prove
 (`!a k i n. no_wrap (a,k) /\ i + n <= k ==> no_wrap (word_add a (word i),n)`,
  REWRITE_TAC[no_wrap; VAL_WORD_ADD; DIMINDEX_64; VAL_WORD64] THEN REPEAT STRIP_TAC THEN
  ASM_CASES_TAC `n = 0` THENL
   [ASM_REWRITE_TAC[ADD_CLAUSES] THEN MATCH_MP_TAC LT_IMP_LE THEN REWRITE_TAC[MOD_LT_EQ; EXP_EQ_0; ARITH_EQ];
    SUBGOAL_THEN `i MOD 2 EXP 64 = i` SUBST1_TAC THENL [MATCH_MP_TAC MOD_LT THEN ASM_ARITH_TAC; ALL_TAC] THEN
    SUBGOAL_THEN `(val(a:int64) + i) MOD 2 EXP 64 = val a + i` SUBST1_TAC THENL
     [MATCH_MP_TAC MOD_LT THEN ASM_ARITH_TAC; ASM_ARITH_TAC]]);;

(* ---- a kernel and its callees ---- *)

type callee = { callee : Kernel.kernel; around : Kernel.kernel; trace : term; body : thm; inside : thm };;
type caller = {
  kernel : Kernel.kernel;
  own : thm;                             (* |- !m. bytes_at pc code m ==> bytes_at (word_add pc (word 0)) [its own part] m *)
  own_length : thm;
  instructions : (int,entry) Hashtbl.t;
  at : int -> callee;                    (* by offset *)
  entries : int list };;

(* A kernel's theorem with its trace function chosen. *)
let trace_variable (kernel,theorem) =
  mk_var("T_" ^ kernel.Kernel.symbol,type_of(fst(dest_exists(concl theorem))));;
let ends_with suffix s =
  let n = String.length s - String.length suffix in
  n >= 0 && String.sub s n (String.length suffix) = suffix;;

let caller_of kernel callees =
  let code = kernel.Kernel.code in
  let find symbol = List.filter (fun (name,_) -> ends_with ("_" ^ symbol) name && String.length name > 6 && String.sub name 0 6 = "local_") kernel.Kernel.labels in
  let entries = List.concat (List.map (fun ((k,th) as c) ->
    List.map (fun (_,l) -> l.Kernel.offset,c) (find k.Kernel.symbol)) callees) in
  let locals = mapfilter (fun (name,l) -> if String.length name > 6 && String.sub name 0 6 = "local_" then l.Kernel.offset else fail()) kernel.Kernel.labels in
  let size = List.fold_left min (List.length kernel.Kernel.words * 4) locals in
  let own = REFL(mk_list(fst(chop_list size (dest_list(rand(concl code)))),`:byte`)) in
  let table = Hashtbl.create 10 in
  let at offset =
    try Hashtbl.find table offset with Not_found ->
      let (k,theorem) as c = try List.assoc offset entries with Not_found -> Kernel.at (Kernel.place offset) "script" failwith "what is called is none of the callees" in
      let t,body = dest_exists(concl theorem) and v = trace_variable c in
      let c = { callee = k; around = kernel; trace = v; body = ASSUME(vsubst [v,t] body); inside = code_inside code k.Kernel.code offset } in
      Hashtbl.add table offset c; c in
  { kernel = kernel; own = code_inside code own 0; own_length = length_of_code own;
    instructions = instruction_table `pc:int64` own; at = at; entries = List.map fst entries };;

let label_at kernel name = mk_comb(`word_add (pc:int64)`,mk_comb(`word:num->int64`,
  mk_small_numeral (List.assoc name kernel.Kernel.labels).Kernel.offset));;

(* The callee's theorem becomes an assumption about its trace function, chosen for whatever comes. *)
let CHOOSE_CALLEE_TAC ((_,theorem) as c) : tactic = X_CHOOSE_THEN (trace_variable c) ASSUME_TAC theorem;;

(* ---- straight-line code ---- *)

(* What has been stored on the way, where it can be read back. *)
let slots asl memory =
  let rec nests tm acc = match tm with
    | Comb(Comb(Comb(Comb(Const("write_bytes",_),w),a),v),m) -> nests m ((w,a) :: acc)
    | Comb(f,x) -> nests f (nests x acc)
    | Abs(_,t) -> nests t acc
    | _ -> acc in
  let places = setify(List.fold_left (fun acc (_,th) -> nests (concl th) acc) (nests memory []) asl) in
  mapfilter (fun (w,a) ->
    let tm = list_mk_comb(`read_bytes`,[w;a;memory]) in
    let th = read_back asl tm in
    if is_const_app "val" 1 (rand(concl th)) then tm,th else fail()) places;;

(* A context for a block that begins in a state; reads: what is in memory there. *)
let block_context naming caller asl state reads =
  let [_;r;_;_;_;_;_;m;_] = snd(strip_comb state) in
  let rec bottom t = if is_const_app "set_reg" 3 t then bottom (rand t) else t in
  let facts = List.filter (fun (tm,th) -> rand(concl th) <> tm)
    (List.map (fun k -> let tm = mk_comb(bottom r,mk_small_numeral k) in tm,follow asl (differ_numeral (mk_small_numeral k)) tm) (0--31)) in
  let whole = code_at caller.kernel.Kernel.length asl m in
  let code = PURE_REWRITE_RULE[ADD_0] (MP (SPEC m caller.own) whole) in
  let about p = List.filter (fun th -> p (concl th)) (List.map snd asl) in
  let cx = new_context naming caller.instructions caller.own_length facts (about (is_const_app "disjoint_regions" 2))
    (about (fun t -> is_eq t && is_const_app "MOD" 2 (lhs t))) reads (SPEC state RUNS_REFL) code in
  let known = cx.separate in
  cx.separate <- (fun a k b n -> try known a k b n with Not_found | Failure _ -> apart asl (mk_pair(a,mk_small_numeral k)) (mk_pair(b,mk_small_numeral n)));
  cx;;

(* Executes from the goal's state to a callee's entry, or where stop says, or out of the code. *)
let BLOCK_TAC caller stop : tactic = fun (asl,w as g) -> Kernel.at (place_of_goal w) "bounds" (fun () ->
  let state = goal_state w in
  let cx = block_context false caller asl state (slots asl (state_part 7 state)) in
  step_once cx; run cx (fun offset -> List.mem offset caller.entries || stop offset);
  (MATCH_MP_TAC RUNS_ON THEN EXISTS_TAC (final_state cx) THEN CONJ_TAC THENL [ACCEPT_TAC cx.th; ALL_TAC]) g) ();;

(* ---- calls ---- *)

(* Where a callee was called from, at a state at its entry. *)
let call_of c state = last_fetched (state_part 8 state) ^ " (the call of " ^ c.callee.Kernel.symbol ^ ")";;

(* The callee's theorem at a state, its variables found from what registers hold. *)
let instance asl c state =
  Kernel.at (call_of c state) "precondition" (fun () ->
  let [pc;r;_;_;_;_;_;_;_] = snd(strip_comb state) in
  let vars,body = strip_forall(concl c.body) in
  let value k = let tm = mk_comb(r,k) in rand(concl(follow asl (differ_numeral k) tm)) in
  let found = mapfilter (fun tm ->
    match strip_comb(lhs tm),rhs tm with
    | (Const("regs_of",_),[_;k]),(Var(_,_) as v) -> value k,v
    | (Const("regs_of",_),[_;k]),Comb(Const("word",_),(Var(_,_) as v)) ->
        (match value k with Comb(Const("word",_),n) -> n,v | _ -> fail())
    | (Const("pc_of",_),_),v -> pc,v
    | _ -> fail()) (conjuncts(lhand body)) in
  SPECL (List.map (fun v -> if v = `s:state` then state else
    try rev_assoc v found with Failure _ ->
      let given = mapfilter (fun tm -> if is_eq tm && mem v (frees (rhs tm)) && is_const_app "regs_of" 2 (lhs tm)
        then "x" ^ string_of_term(rand(lhs tm)) ^ " holds " ^ show(value (rand(lhs tm))) else fail()) (conjuncts(lhand body)) in
      Kernel.say "precondition" ("no value is found for " ^ show v ^ " (" ^ String.concat ", " given ^ ")")) vars) c.body) ();;

(* What the theorem asks, in terms of the state's parts; lists of regions one by one. *)
let PARTS_CONV c = REWRITE_CONV[pc_of; regs_of; mem_of; vregs_of; trace_of; ALL; c.callee.Kernel.length; GSYM CONJ_ASSOC];;

(* |- no_wrap r, of part of a buffer *)
let unwrapped asl r =
  let p,i,ath = address_parts asl (lhand r) in
  tryfind (fun (_,th) ->
    let whole = if is_const_app "no_wrap" 1 (concl th) then rand(concl th) else failwith "" in
    if lhand whole <> p then failwith "" else
    let lemma = SPECL [p; rand whole; i; rand r] PART_NO_WRAP in
    EQ_MP (AP_TERM `no_wrap` (region_at (SYM ath) (rand r))) (MP lemma (CONJ th (arith asl (rand(lhand(concl lemma))))))) asl;;

(* |- a = b: of registers, and of addresses *)
let same_value asl a b =
  let value tm = if is_register_term tm then follow asl (differ_numeral (rand tm)) tm else REFL tm in
  let ath = value a and bth = value b in
  TRANS ath (TRANS (same_word asl (rand(concl ath)) (rand(concl bth))) (SYM bth));;

(* One precondition that is not a formula. *)
let rec precondition asl c tm =
  match strip_comb tm with
  | Const("bytes_at",_),[_;_;m] -> MP (SPEC m c.inside) (code_at c.around.Kernel.length asl m)
  | Const("aligned",_),[n;a] ->
      let base,i,ath = address_parts asl a in
      let lemma,definition = if n = `16` then ALIGNED_16_ADD,ALIGNED_16 else ALIGNED_ADD,ALIGNED_4 in
      let lemma = INST [base,`a:int64`; i,`i:num`] lemma in
      let known = snd(find (fun (_,th) -> concl th = lhand(lhand(concl lemma))) asl) in
      EQ_MP (SYM(PART_MATCH lhs definition tm)) (PURE_REWRITE_RULE[SYM ath] (MP lemma (CONJ known (numeral_goal (rand(lhand(concl lemma)))))))
  | Const("no_wrap",_),[r] -> unwrapped asl r
  | Const("disjoint_regions",_),[r;s] -> apart asl r s
  | Const("\\/",_),[a;b] -> (try DISJ1 (precondition asl c a) b with Failure _ -> DISJ2 a (precondition asl c b))
  | Const("=",_),[a;b] -> same_value asl a b
  | _ -> failwith "precondition";;

let is_layout tm =
  match fst(strip_comb tm) with
  | Const(("bytes_at"|"aligned"|"no_wrap"|"disjoint_regions"),_) -> true
  | Const("\\/",_) -> is_eq(lhand tm) && is_const_app "disjoint_regions" 2 (rand tm)
  | Const("=",_) -> type_of(lhs tm) = `:int64`
  | _ -> false;;

let PRECONDITION_TAC c state requires : tactic =
  let one (asl,w as g) =
    if is_layout w then
      match (try Some(precondition asl c w) with Failure _ -> None) with
      | Some th -> ACCEPT_TAC th g
      | None -> Kernel.say "precondition" (show w ^ " is not shown")
    else if is_bound w && can (arith asl) w then ACCEPT_TAC (arith asl w) g
    else (CONV_TAC(NORMAL_CONV asl) THEN (FIRST_ASSUM ACCEPT_TAC ORELSE requires)) g in
  CONV_TAC(PARTS_CONV c) THEN REPEAT CONJ_TAC THEN AT (call_of c state) "precondition" one;;

(* A number that marks no variable of the goal yet. *)
let fresh_mark (asl,w) =
  let names = List.map (fun v -> fst(dest_var v)) (List.concat (List.map frees (w :: List.map (concl o snd) asl))) in
  let rec next i = let m = string_of_int i in
    if List.exists (fun n -> List.mem (n ^ m) names) ["r"; "m"; "q"] then next (i + 1) else m in
  next 1;;

let is_trace_events tm = is_const_app "ALL" 2 tm;;

(* Goal ?s'. runs S s' /\ Q s', at a callee's entry; the new state's parts are called r1, m1, ... by the first number that is free. *)
let CALL_TAC caller requires : tactic = fun (asl,w as g) ->
  let state = goal_state w in
  let _,offset,_ = split_address (state_part 0 state) in
  let c = caller.at offset in
  let th = instance asl c state in
  let mark = fresh_mark g in
  let names = List.map (fun (n,ty) -> mk_var(n ^ mark,ty))
    ["pc",`:int64`; "r",`:num->int64`; "nf",bool_ty; "zf",bool_ty; "cf",bool_ty; "vf",bool_ty;
     "q",`:num->int128`; "m",`:int64->byte`; "tr",`:event list`] in
  let formula tm = not(is_forall tm) && not(is_trace_events tm) && not(is_eq tm && is_register_term(lhs tm)) in
  let NOTE_TAC th : tactic = fun (asl,_ as g) ->
    (if formula (concl th) then ASSUME_TAC(CONV_RULE(NORMAL_CONV asl) th) else ASSUME_TAC th) g in
  (SUBGOAL_THEN (lhand(concl th)) (fun pre -> MP_TAC(MP th pre)) THENL [PRECONDITION_TAC c state requires; ALL_TAC] THEN
   REWRITE_TAC[LEFT_IMP_EXISTS_THM] THEN MATCH_MP_TAC state_INDUCT THEN MAP_EVERY X_GEN_TAC names THEN
   CONV_TAC(LAND_CONV(REWRITE_CONV[pc_of; regs_of; mem_of; trace_of; vregs_of; preserves_callee_saved;
     memory_changes_only; EX; DE_MORGAN_THM; c.callee.Kernel.length; GSYM CONJ_ASSOC])) THEN
   DISCH_THEN(CONJUNCTS_THEN2 (fun th -> MATCH_MP_TAC RUNS_ON THEN EXISTS_TAC (rand(concl th)) THEN
     CONJ_TAC THENL [ACCEPT_TAC th; ALL_TAC]) (fun th ->
     let part v = List.find (fun th -> is_eq(concl th) && lhs(concl th) = v) (CONJUNCTS th) in
     let pc = part (hd names) and tr = part (last names) in
     let rest = List.filter (fun th -> not(is_eq(concl th)) || not(List.mem (lhs(concl th)) [hd names; last names])) (CONJUNCTS th) in
     let formulas,others = List.partition (fun th -> formula (concl th)) rest in
     SUBST1_TAC pc THEN SUBST1_TAC tr THEN
     MAP_EVERY ASSUME_TAC others THEN MAP_EVERY NOTE_TAC formulas))) g;;

(* Through code and calls, as far as they go: to the return, or where `stop` says, or to a branch that depends on something. *)
let WALK_TAC caller requires stop : tactic =
  let rec walk first (asl,w as g) =
    let pc = state_part 0 (goal_state w) in
    let inside = is_const_app "word_add" 2 pc && is_numeral_word(rand pc) || pc = `pc:int64` in
    let base,offset,_ = split_address pc in
    if not inside || base <> `pc:int64` || (not first && stop offset) then ALL_TAC g
    else if List.mem offset caller.entries then (CALL_TAC caller requires THEN walk false) g
    else (BLOCK_TAC caller stop THEN walk false) g in
  walk true;;

(* ---- the end ---- *)

(* |- !e. event_within code reads writes e ==> event_within code' reads' writes' e, each region inside one of the others *)
let EVENT_WEAKEN = prove
 (`inside c c' /\ ALL (\r. EX (inside r) (APPEND reads' writes')) (APPEND reads writes) /\
   ALL (\r. EX (inside r) writes') writes
   ==> !e. event_within c reads writes e ==> event_within c' reads' writes' e`,
  REWRITE_TAC[GSYM ALL_MEM] THEN STRIP_TAC THEN
  MATCH_MP_TAC event_INDUCT THEN REWRITE_TAC[event_within; GSYM EX_MEM] THEN
  RULE_ASSUM_TAC(REWRITE_RULE[GSYM EX_MEM]) THEN ASM_MESON_TAC[INSIDE_TRANS]);;

(* |- inside r s1 \/ ... *)
let rec some_inside asl tm =
  if is_disj tm then
    try DISJ1 (some_inside asl (lhand tm)) (rand tm) with Failure _ -> DISJ2 (lhand tm) (some_inside asl (rand tm))
  else within asl (lhand tm) (rand tm);;
let SOME_WITHIN_TAC list : tactic = fun (asl,w as g) ->
  match (try Some(some_inside asl w) with Failure _ -> None) with
  | Some th -> ACCEPT_TAC th g
  | None -> outside list (rand(rator(if is_disj w then lhand w else w)));;

(* Goal ALL (event_within ...) list: events of its own, of rounds, and of calls by what is known of them. *)
let ALL_CONS = CONJUNCT2 ALL;;
let rec ALL_EVENTS_TAC : tactic = fun (_,list as g) ->
  let rec events (asl,w as g) = match rand w with
    | Const("NIL",_) -> REWRITE_TAC[ALL] g
    | Comb(Comb(Const("APPEND",_),_),_) -> (GEN_REWRITE_TAC I [ALL_APPEND] THEN CONJ_TAC THEN events) g
    | Comb(Comb(Const("CONS",_),_),_) ->
        (FIRST_EVENTS_TAC THEN (fun (_,rest as g) -> if rest <> w then events g else
          (GEN_REWRITE_TAC I [ALL_CONS] THEN CONJ_TAC THENL
            [REWRITE_TAC[event_within; APPEND; EX] THEN SOME_WITHIN_TAC list; events]) g)) g
    | Comb(Comb(Const("trace_of_rounds",_),_),_) ->
        (FIRST_ASSUM ACCEPT_TAC ORELSE
         (MATCH_MP_TAC ALL_TRACE_OF_ROUNDS THEN GEN_TAC THEN DISCH_TAC THEN
          CONV_TAC(ONCE_DEPTH_CONV BETA_CONV) THEN ALL_EVENTS_TAC)) g
    | _ ->
        let th = snd(tryfind (fun (_,th) -> if is_const_app "ALL" 2 (concl th) && rand(concl th) = rand w then "",th else failwith "") asl) in
        (MP_TAC th THEN MATCH_MP_TAC ALL_WEAKEN THEN MATCH_MP_TAC EVENT_WEAKEN THEN
         REWRITE_TAC[APPEND; ALL; EX] THEN
         REPEAT CONJ_TAC THEN SOME_WITHIN_TAC list) g in
  events g;;

(* Goal memory_changes_only regions S S'. *)
let CHANGES_ONLY_TAC : tactic =
  REWRITE_TAC[memory_changes_only; mem_of; EX; DE_MORGAN_THM] THEN UNCHANGED_REGION_TAC;;

let SAVED_TAC : tactic =
  let same (asl,w as g) =
    let side tm = follow asl (differ_numeral (rand tm)) tm in
    let th = side (lhs w) and before = side (rhs w) in
    if rand(concl th) <> rand(concl before) then not_restored (rand(lhs w)) th else
    ACCEPT_TAC (TRANS th (SYM before)) g in
  REWRITE_TAC[preserves_callee_saved; regs_of; vregs_of] THEN
  CONJ_TAC THENL [GEN_TAC THEN DISCH_THEN(REPEAT_TCL DISJ_CASES_THEN SUBST1_TAC o MATCH_MP SAVED_CASES) THEN same; ALL_TAC] THEN
  (* vectors: what the caller has left alone, and then what the callees preserve *)
  let rec low asl tm =
    let k = rand(lhand tm) in
    let th = AP_THM (AP_TERM (rator(rator tm)) (follow asl (differ_numeral k) (lhand tm))) (rand tm) in
    let preserved (_,a) =
      let a = SPEC k a in
      let a = MP a (numeral_goal (lhand(concl a))) in
      if lhs(concl a) = rand(concl th) then a else fail () in
    match (try Some(tryfind preserved asl) with Failure _ -> None) with
    | None -> th
    | Some a -> TRANS th (TRANS a (low asl (rand(concl a)))) in
  let same_low (asl,w as g) = ACCEPT_TAC (TRANS (low asl (lhs w)) (SYM(low asl (rhs w)))) g in
  CONJ_TAC THENL [same; (REPEAT STRIP_TAC THEN ASM_SIMP_TAC[] THEN NO_TAC) ORELSE
    (GEN_TAC THEN DISCH_THEN(REPEAT_TCL DISJ_CASES_THEN SUBST1_TAC o MATCH_MP SAVED_LOW_CASES) THEN same_low)];;

(* The conclusion of a kernel, at its return; what is left for `formulas` are the formulas of the contract, in normal form. *)
let RETURN_TAC formulas : tactic =
  RETURNED_TAC THEN
  CONJ_TAC THENL [AT "the return" "frame" SAVED_TAC; ALL_TAC] THEN
  (fun (asl,w as g) ->
    let parts = conjuncts w in
    let ensured,others = chop_list (List.length parts - 3) parts in
    let regroup = CONJ_ACI_RULE(mk_eq(w,mk_conj(list_mk_conj ensured,list_mk_conj others))) in
    (CONV_TAC(K regroup) THEN CONJ_TAC THENL
      [REWRITE_TAC[mem_of; regs_of] THEN W(fun (asl,_) -> CONV_TAC(NORMAL_CONV asl)) THEN AT "the return" "formula" formulas;
       CONJ_TAC THENL [AT "the return" "frame" CHANGES_ONLY_TAC; ALL_TAC] THEN
       CONJ_TAC THENL [AT "the return" "trace" (REWRITE_TAC[trace_of; BETA_THM; APPEND; GSYM APPEND_ASSOC] THEN NO_TAC); ALL_TAC] THEN
       REWRITE_TAC[BETA_THM] THEN AT "the return" "bounds" ALL_EVENTS_TAC]) g);;

(* ---- a kernel of calls ---- *)

(* The events before a state, as a list. *)
let events_before state = vsubst [`[]:event list`,`tr:event list`] (state_part 8 state);;

(* The trace's witness is known at the end of the walk: until then T stands for it, and T = witness is a hypothesis from there on.
   walk: from the kernel's entry to its return, given the caller; formulas: the contract's ensures. *)
let composite_with callees walk formulas kernel =
  let caller = caller_of kernel callees in
  let goal = kernel.Kernel.goal and length = kernel.Kernel.length in
  let t,body = dest_exists goal in
  let n = stack_bytes goal in
  let sp = mk_comb(mk_comb(`word_sub:int64->int64->int64`,`sp:int64`),mk_comb(`word:num->int64`,mk_small_numeral n)) in
  let traces = List.map trace_variable callees in
  let found = ref [] in
  let return : tactic = fun (_,w as g) ->
    let events = vsubst [sp,`f:int64`] (events_before (goal_state w)) in
    let witness = trace_witness_with (List.map (fst o dest_var) traces) goal
      (rand(concl(PURE_REWRITE_CONV[WORD_RULE `word_add (word_sub sp (word n)) (word n):int64 = sp`] events))) in
    found := witness :: !found;
    (PURE_REWRITE_TAC[ASSUME(mk_eq(t,witness)); BETA_THM; FRAME_BASE] THEN RETURN_TAC formulas) g in
  let th = TAC_PROOF(([],body),INTRO_TAC length THEN ASSUME_TAC length THEN FRAME_TAC n THEN walk caller THEN return) in
  match setify !found with
  | [witness] ->
      let th = EXISTS (goal,witness) (PROVE_HYP (REFL witness) (INST [witness,t] th)) in
      List.fold_left (fun th ((_,theorem) as c) -> CHOOSE (trace_variable c,theorem) th) th callees
  | _ -> Kernel.at "the return" "trace" failwith "the trace depends on the path taken";;

(* A kernel that is straight-line code and calls. requires: for the callees' preconditions that are formulas and not among the assumptions. *)
let composite callees requires formulas kernel =
  composite_with callees (fun caller -> WALK_TAC caller requires (fun _ -> false)) formulas kernel;;

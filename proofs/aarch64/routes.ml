(* Routes: executions through calls, from one label to another, and loops of such.

   A point of a route is described by what the callee-saved registers hold (`holds`) and by formulas about memory (`facts`, of m'). `route` executes from
   a point, outside the kernel's logic, until a label that ends it, and knows behind each call what the registers hold. ROUTE_TAC follows it in a goal:
   at each call the callee's theorem is used, the facts that the call leaves alone are carried over to the new memory, and everything that is
   about the old state is dropped, so that the assumptions stay few. CALLS_LOOP_TAC is a loop whose invariant is a point that depends on an index.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

let SHL_0 = prove(`word_shl x 0:int64 = x`,REWRITE_TAC[word_shl; EXP; MULT_CLAUSES; WORD_VAL]);;

(* ---- one form for sums: base + word offset, the offset a polynomial in normal form ---- *)

let is_sum tm = is_const_app "word_add" 2 tm;;
let rec is_polynomial tm = is_var tm || is_numeral tm || match tm with
  | Comb(Comb(Const(("+"|"*"),_),a),b) -> is_polynomial a && is_polynomial b
  | _ -> false;;
let polynomial_conv tm = if is_polynomial tm then (try NUM_NORMALIZE_CONV tm with Failure _ -> REFL tm) else REFL tm;;
let rec SUM_CONV tm =
  let tidy tm = if is_const_app "word" 1 tm then RAND_CONV polynomial_conv tm else REFL tm in
  if is_sum tm then
    let th = MK_COMB(AP_TERM (rator(rator tm)) (SUM_CONV (lhand tm)),SUM_CONV (rand tm)) in
    let t = rand(concl th) in
    let th = if is_const_app "word" 1 (rand t) && is_sum (lhand t) && is_const_app "word" 1 (rand(lhand t))
             then TRANS th ((PART_MATCH lhs ADD_ADD THENC RAND_CONV tidy) t) else th in
    if rand(concl th) = mk_comb(rator(rand(concl th)),`word 0:int64`) then TRANS th (PART_MATCH lhs ADD_0 (rand(concl th))) else th
  else if is_const_app "word" 1 tm && is_polynomial (rand tm) then tidy tm
  else if is_comb tm then
    let f,x = dest_comb tm in MK_COMB(SUM_CONV f,SUM_CONV x)
  else if is_abs tm then ABS_CONV SUM_CONV tm
  else REFL tm;;
let summed tm = rand(concl(SUM_CONV tm));;

(* ---- executing a route ---- *)

type caller = {
  setting : setting;
  callees : (int * (string * callee)) list; (* entry, label and theorem *)
  saved : int list };;                      (* registers that calls keep *)

type leg = { run : execution; call : callee option };;
type point = { holds : (int * term) list; facts : term list };;

(* From pc, with what registers hold and what else is given of r and m, to a place where stop holds or to the return; given rewrites are applied to the end. *)
let execute_until c mark pc given rewrites stop =
  let s = c.setting in
  let state = fresh_state mark pc in
  let r = state_part 1 state and m = state_part 7 state in
  let code = List.find (fun th -> is_const_app "bytes_at" 3 (concl th)) s.hyps in
  let wanted = mk_comb(rator(concl code),m) :: given r m in
  let facts = List.map ASSUME wanted in
  let about p = List.filter (fun th -> p (concl th)) facts in
  let equations head = List.map (fun th -> lhs(concl th),th) (about (fun t -> is_eq t && head (lhs t))) in
  let regions = about (is_const_app "disjoint_regions" 2) in
  let cx = { table = s.table; size = s.length; th = SPEC state RUNS_REFL; code = hd facts;
    facts = equations is_register_term; reads = equations (is_const_app "read_bytes" 3);
    aligned = about (fun t -> is_eq t && is_const_app "MOD" 2 (lhs t));
    regions = regions; names = []; definitions = []; naming = false } in
  (* a write must leave the code alone; that it does is shown where the execution is used *)
  let apart a k b n = try disjoint regions a k b n with Failure _ | Not_found ->
    ASSUME(list_mk_comb(`disjoint_regions`,[mk_pair(a,mk_small_numeral k); mk_pair(b,mk_small_numeral n)])) in
  step_with apart cx; run_with (step_with apart) cx stop;
  let tidy = SUM_CONV THENC ONCE_DEPTH_CONV NUM_SUB_CONV THENC
    PURE_REWRITE_CONV ([WORD_VAL; SHL_WORD; SHL_0] @ List.map ASSUME (rewrites m)) THENC ONCE_DEPTH_CONV NUM_EXP_CONV THENC SUM_CONV in
  let th = CONV_RULE(RAND_CONV tidy) cx.th in
  { wanted = wanted @ subtract (hyp th) (wanted @ hyp code); theorem = th; code_after = cx.code };;

let offset_of pc = if is_var pc then 0 else small(rand(rand pc));;
let end_of e = state_part 0 (last_state e);;

(* The legs from pc to a stop, and what registers hold there. *)
let rec route c mark pc holds given rewrites stops =
  let registers r = List.map (fun (k,e) -> mk_eq(mk_comb(r,mk_small_numeral k),e)) holds in
  let at l = List.mem_assoc l c.callees in
  let e = execute_until c mark pc (fun r m -> registers r @ given r m) rewrites (fun l -> at l || List.mem l stops) in
  let facts = List.map ASSUME e.wanted in
  let value k = rand(concl(read_reg (List.map (fun th -> (try lhs(concl th) with Failure _ -> `T`),th) facts) (state_part 1 (last_state e)) k)) in
  let after = List.map (fun k -> k,value k) c.saved in
  let stop = end_of e in
  if is_sum stop && is_numeral(rand(rand stop)) && at (offset_of stop) then
    let legs,after' = route c mark (value 30) after given rewrites stops in
    { run = e; call = Some(snd(List.assoc (offset_of stop) c.callees)) } :: legs,after'
  else [{ run = e; call = None }],after;;

(* What a route writes to the trace. *)
let route_events legs =
  append_events (List.rev (List.concat (List.map (fun leg -> event_list leg.run ::
    (match leg.call with
     | None -> []
     | Some callee -> [call_events callee leg.run.wanted (last_state leg.run)])) legs)));;

(* ---- what a call leaves alone ---- *)

let OUT_OF_DISJOINT = prove
 (`!r s b. disjoint_regions r s ==> in_region r b ==> ~in_region s b`,
  REWRITE_TAC[FORALL_PAIR_THM; disjoint_regions] THEN MESON_TAC[]);;

(* frame: |- !b. ~in_region r b /\ ... ==> m' b = m b. |- m' b = m b where outside shows that b is in none of these. *)
let by_frame frame b outside =
  let th = SPEC b frame in
  MP th (end_itlist CONJ (List.map (fun c -> outside (rand(rator(dest_neg c)))) (conjuncts(lhand(concl th)))));;

(* |- !b. in_region region b ==> m b = m' b *)
let kept asl frame region =
  let b = `b:int64` in
  let within = ASSUME(list_mk_comb(`in_region`,[region; b])) in
  GEN b (DISCH (concl within) (SYM(by_frame frame b (fun s ->
    MP (MP (SPECL [region; s; b] OUT_OF_DISJOINT) (apart asl region s)) within))));;

(* A fact about the memory m as one about m'; extra shows what is needed of an index below a bound. *)
let rec carried asl length extra frame th =
  let m',m = (let _,e = dest_imp(snd(dest_forall(concl frame))) in rator(lhs e),rator(rhs e)) in
  let fact = concl th in
  if is_const_app "bytes_at" 3 fact then
    let [pc;code;_] = snd(strip_comb fact) in
    let small = numeral_goal (mk_binop `(<=):num->num->bool` (rand(concl length)) `2 EXP 64`) in
    let same = kept asl frame (mk_pair(pc,rand(concl length))) in
    MP (SPECL [code;pc;m;m'] BYTES_AT_CONG)
      (end_itlist CONJ [EQ_MP (SYM(AP_THM (AP_TERM `(<=):num->num->bool` length) `2 EXP 64`)) small; th;
        CONV_RULE(BINDER_CONV(LAND_CONV(RATOR_CONV(RAND_CONV(RAND_CONV(K(SYM length))))))) same])
  else if is_forall fact && type_of(bndvar(rand fact)) = `:int64` then
    let b = bndvar(rand fact) in
    let th = SPEC b th in
    let outside = ASSUME(lhand(concl th)) in
    let known = CONJUNCTS outside in
    let out s = tryfind (fun th ->
      MP (MATCH_MP MONO_NOT (INST [b,`b:int64`] (in_larger asl s (rand(rator(dest_neg(concl th))))))) th) known in
    GEN b (DISCH (concl outside) (TRANS (by_frame frame b out) (MP th outside)))
  else if is_forall fact then
    let i,body = dest_forall fact in
    let bound = ASSUME(lhand body) in
    let asl = List.map (fun th -> "",th) (bound :: extra bound) @ asl in
    GEN i (DISCH (concl bound) (carried asl length extra frame (MP (SPEC i th) bound)))
  else
    let old tm = (is_const_app "bignum" 3 tm || is_const_app "read_bytes" 3 tm) && rand tm = m in
    let equal tm =
      let f,[n;a;_] = strip_comb tm in
      let number = fst(dest_const f) = "bignum" in
      let size = if number then mk_binop `( * ):num->num->num` `8` n else n in
      let same = kept asl frame (mk_pair(a,size)) in
      MP (SPECL [n;a;m;m'] (if number then BIGNUM_CONG else READ_BYTES_CONG))
        (CONJ (arith asl (mk_binop `(<=):num->num->bool` size `2 EXP 64`)) same) in
    let th = SUBS (List.map equal (setify(find_terms old fact))) th in
    if free_in m (concl th) then failwith "carried" else th;;

(* ---- events ---- *)

(* |- inside r s *)
let within_region asl r s =
  let th = GEN `b:int64` (in_larger asl r s) in
  EQ_MP (SYM(PART_MATCH lhs inside (list_mk_comb(`inside`,[r; s])) |> CONV_RULE(RAND_CONV(GEN_ALPHA_CONV `b:int64`)))) th;;
let IN_SOME = prove
 (`inside r s /\ MEM s l ==> EX (inside r) l`, REWRITE_TAC[GSYM EX_MEM] THEN MESON_TAC[]);;
let in_some asl r list =
  tryfind (fun s -> MATCH_MP IN_SOME (CONJ (within_region asl r s)
    (EQT_ELIM(REWRITE_CONV[MEM] (list_mk_comb(`MEM:(int64#num)->(int64#num)list->bool`,[s; list])))))) (dest_list list);;

let WITHIN_MONO = prove
 (`inside c c' /\ ALL (\r. EX (inside r) (APPEND reads' writes')) (APPEND reads writes) /\ ALL (\r. EX (inside r) writes') writes
   ==> ALL (event_within c reads writes) l ==> ALL (event_within c' reads' writes') l`,
  STRIP_TAC THEN MATCH_MP_TAC ALL_WEAKEN THEN MATCH_MP_TAC event_INDUCT THEN REWRITE_TAC[event_within] THEN
  SUBGOAL_THEN `!a b c. inside a b /\ inside b c ==> inside a c` MP_TAC THENL
   [REWRITE_TAC[FORALL_PAIR_THM; inside] THEN MESON_TAC[]; ALL_TAC] THEN
  REPEAT(POP_ASSUM MP_TAC) THEN REWRITE_TAC[GSYM ALL_MEM; GSYM EX_MEM] THEN MESON_TAC[]);;

(* from |- ALL (event_within c reads writes) l, the same of the caller's regions *)
let widened asl within th =
  let [c;reads;writes] = snd(strip_comb(lhand(concl th))) and [c';reads';writes'] = snd(strip_comb within) in
  let append a b = snd(dest_eq(concl(REWRITE_CONV[APPEND] (list_mk_comb(`APPEND:(int64#num)list->(int64#num)list->(int64#num)list`,[a;b]))))) in
  let every l l' =
    List.map (fun r -> in_some asl r l') (dest_list l) in
  let all l l' = (* |- ALL (\r. EX (inside r) l') l *)
    let tm = list_mk_comb(`ALL:((int64#num)->bool)->(int64#num)list->bool`,
      [mk_abs(`r:int64#num`,list_mk_comb(`EX:((int64#num)->bool)->(int64#num)list->bool`,[mk_comb(`inside`,`r:int64#num`); l'])); l]) in
    EQT_ELIM((REWRITE_CONV(ALL :: every l l')) tm) in
  let both = append reads' writes' and small = append reads writes in
  let th1 = all small both and th2 = all writes writes' in
  let lemma = INST [c,`c:int64#num`; c',`c':int64#num`; reads,`reads:(int64#num)list`; reads',`reads':(int64#num)list`;
    writes,`writes:(int64#num)list`; writes',`writes':(int64#num)list`; rand(concl th),`l:event list`] WITHIN_MONO in
  let lemma = CONV_RULE(LAND_CONV(REWRITE_CONV[APPEND])) lemma in
  MP (MP lemma (end_itlist CONJ [within_region asl c c'; th1; th2])) th;;

(* ---- following a route in a goal ---- *)

type surroundings = {
  caller : caller;
  within : term;                          (* event_within code reads writes, of the caller *)
  extra : thm -> thm list;                (* what to know of an index, from its bound *)
  wants : tactic };;                      (* for the formulas of callees' preconditions *)

(* |- no_wrap r *)
let unwrapped asl r =
  let a,n = dest_pair r in
  let p,i,ath = address_parts asl a in
  tryfind (fun (_,th) ->
    let whole = rand(concl th) in
    if not(is_const_app "no_wrap" 1 (concl th)) || lhand whole <> p then failwith "" else
    let th' = SPECL [p; rand whole; i; n] PART_NO_WRAP in
    EQ_MP (AP_TERM `no_wrap` (region_at (SYM ath) n)) (MP th' (CONJ th (arith asl (rand(lhand(concl th'))))))) asl;;

let CALL_WANTS_TAC s callee : tactic =
  let rec one (asl,w as g) =
    (if is_const_app "bytes_at" 3 w then MATCH_MP_TAC callee.inside THEN FIRST_ASSUM ACCEPT_TAC
     else if is_const_app "aligned" 2 w && lhand w = `16` then
       REWRITE_TAC[ALIGNED_16] THEN MATCH_MP_TAC ALIGNED_16_ADD THEN ASM_REWRITE_TAC[] THEN CONV_TAC NUM_REDUCE_CONV
     else if is_const_app "aligned" 2 w then
       REWRITE_TAC[ALIGNED_4] THEN MATCH_MP_TAC ALIGNED_ADD THEN ASM_REWRITE_TAC[] THEN CONV_TAC NUM_REDUCE_CONV
     else if is_eq w && is_register_term(lhs w) then ACCEPT_TAC(follow asl (differ_numeral (rand(lhs w))) (lhs w))
     else if is_eq w && lhs w = rhs w then REFL_TAC
     else if is_disj w then (DISJ1_TAC THEN SAME_WORD_TAC) ORELSE (DISJ2_TAC THEN one)
     else if is_const_app "no_wrap" 1 w then ACCEPT_TAC(unwrapped asl (rand w))
     else if is_const_app "disjoint_regions" 2 w then ACCEPT_TAC(apart asl (lhand w) (rand w))
     else if is_bound w then ACCEPT_TAC(arith asl w)
     else CONV_TAC(DEPTH_CONV(fun t -> if is_register_term t && is_numeral(rand t) then
                     (let th = follow asl (differ_numeral (rand t)) t in if rand(concl th) = t then failwith "" else th)
                   else failwith "")) THEN s.wants) g in
  REWRITE_TAC[pc_of; regs_of; mem_of; ALL; callee.kernel.Kernel.length] THEN REPEAT CONJ_TAC THEN one;;

let DROP_TAC p : tactic = fun (asl,w) -> ALL_TAC (List.filter (fun (_,th) -> not(p (concl th))) asl,w);;
let initial = [`r:num->int64`; `q:num->int128`; `m:int64->byte`; `tr:event list`; `nf:bool`; `zf:bool`; `cf:bool`; `vf:bool`; `pc:int64`];;

let low_vector q q0 = subst [q,`q':num->int128`; q0,`q:num->int128`]
  `!i. 8 <= i /\ i <= 15 ==> word_subword (q' i:int128) (0,64):int64 = word_subword (q i:int128) (0,64)`;;
let LOW_TRANS = prove
 (`(!i. 8 <= i /\ i <= 15 ==> word_subword (q'' i:int128) (0,64):int64 = word_subword (q' i:int128) (0,64)) /\
   (!i. 8 <= i /\ i <= 15 ==> word_subword (q' i:int128) (0,64):int64 = word_subword (q i:int128) (0,64))
   ==> (!i. 8 <= i /\ i <= 15 ==> word_subword (q'' i:int128) (0,64):int64 = word_subword (q i:int128) (0,64))`,
  SIMP_TAC[]);;

(* At a callee's entry; gains: new facts, as functions of the memory, with tactics that show them from what the callee says. *)
let CALL_ON_TAC s mark callee gains : tactic = fun (asl,w as g) ->
  let state = goal_state w in
  let th = instance asl callee state in
  let names = List.map (fun (n,ty) -> mk_var(n ^ mark,ty))
    ["pc",`:int64`; "r",`:num->int64`; "nf",bool_ty; "zf",bool_ty; "cf",bool_ty; "vf",bool_ty;
     "q",`:num->int128`; "m",`:int64->byte`; "tr",`:event list`] in
  let part n = List.nth names n in
  let [_;nest;_;_;_;_;q;m;_] = snd(strip_comb state) in
  let old = subtract (frees state) (initial @ frees s.within @ frees (rator(rator(rator(rator(rator(rator(rator(rator state)))))))) ) in
  let old = List.filter (fun v -> mem v [q; m] || type_of v = `:num->int64` || type_of v = bool_ty) old in
  let length = s.caller.setting.length in
  let go ths : tactic = fun (asl,w as g) ->
    let find p = snd(List.find (fun (_,th) -> p (concl th)) (List.map (fun th -> "",th) ths)) in
    let about i tm = is_eq tm && lhs tm = part i in
    let frame = REWRITE_RULE[DE_MORGAN_THM; GSYM CONJ_ASSOC]
      (find (fun t -> is_forall t && is_imp(snd(dest_forall t)) && is_eq(rand(snd(dest_forall t))) &&
                      (let l = lhs(rand(snd(dest_forall t))) in is_comb l && rator l = part 7))) in
    let all = List.map (fun th -> "",th) ths @ asl in
    let registers = List.map (fun k -> follow all (differ_numeral (mk_small_numeral k)) (mk_comb(part 1,mk_small_numeral k))) s.caller.saved in
    let q0 = `q:num->int128` in
    let low = find (fun t -> t = low_vector (part 6) q) in
    let low = if q = q0 then low else MATCH_MP LOW_TRANS (CONJ low (snd(List.find (fun (_,th) -> concl th = low_vector q q0) asl))) in
    let facts = mapfilter (fun (_,th) ->
      if not(free_in m (concl th)) || m = `m:int64->byte` then failwith "" else
      try carried asl length s.extra frame th with Not_found -> failwith "") asl in
    let events = widened asl s.within (find (is_const_app "ALL" 2)) in
    let results = List.filter (fun th -> not(is_forall(concl th)) && free_in (part 7) (concl th) && not(is_const_app "runs" 2 (concl th))) ths in
    let runs = find (is_const_app "runs" 2) in
    (MATCH_MP_TAC RUNS_ON THEN EXISTS_TAC (rand(concl runs)) THEN CONJ_TAC THENL [ACCEPT_TAC runs; ALL_TAC] THEN
     SUBST1_TAC (find (about 0)) THEN SUBST1_TAC (find (about 8)) THEN
     MAP_EVERY ASSUME_TAC (events :: low :: registers @ results @ facts) THEN
     EVERY (List.map (fun (fact,tac) -> SUBGOAL_THEN (fact (part 7)) ASSUME_TAC THENL [tac; ALL_TAC]) gains) THEN
     DROP_TAC (fun tm -> exists (fun v -> mem v old) (frees tm))) g in
  (SUBGOAL_THEN (lhand(concl th)) (MP_TAC o MP th) THENL [CALL_WANTS_TAC s callee; ALL_TAC] THEN
   REWRITE_TAC[LEFT_IMP_EXISTS_THM] THEN MATCH_MP_TAC state_INDUCT THEN MAP_EVERY X_GEN_TAC names THEN
   CONV_TAC(LAND_CONV(REWRITE_CONV[pc_of; regs_of; mem_of; trace_of; vregs_of; preserves_callee_saved;
     memory_changes_only; EX; callee.kernel.Kernel.length; GSYM CONJ_ASSOC])) THEN
   DISCH_THEN(go o CONJUNCTS)) g;;

(* The execution at the goal's state; writes are apart from the code. *)
let RUN_TAC s e : tactic = fun (asl,w as g) ->
  let _,instance,_ = term_match [] (rand(rator(concl e.theorem))) (goal_state w) in
  let regions = List.filter (fun t -> is_const_app "disjoint_regions" 2 t && not(exists (fun (_,th) -> concl th = t) asl))
    (List.map (vsubst instance) e.wanted) in
  (MAP_EVERY (fun t -> ASSUME_TAC(apart asl (lhand t) (rand t))) regions THEN EXECUTE_TAC s.caller.setting.length e) g;;

(* gains: for each call of the route, in order *)
let ROUTE_TAC s mark legs gains : tactic =
  let rec go i legs gains = match legs,gains with
    | [],_ -> ALL_TAC
    | { run = e; call = None } :: rest,_ -> RUN_TAC s e THEN go i rest gains
    | { run = e; call = Some callee } :: rest,gain :: gains ->
        RUN_TAC s e THEN CALL_ON_TAC s (mark ^ "_" ^ string_of_int i) callee gain THEN go (i + 1) rest gains
    | _ -> failwith "ROUTE_TAC: a call without its gains" in
  go 1 legs gains;;

(* ---- loops with calls ---- *)

type circuit = {
  head : term; behind : term;          (* pc at the head, and behind the loop *)
  round : term; times : term;          (* i and n *)
  point : point;                       (* before round i; facts of m' *)
  leaves : term };;                    (* \i. events of round i *)

let circuit_invariant s l entry =
  let [_;_;_;_;_;_;_;_;tr0] = snd(strip_comb entry) in
  let fresh = [`r':num->int64`; `nf':bool`; `zf':bool`; `cf':bool`; `vf':bool`; `q':num->int128`; `m':int64->byte`] in
  let [r;nf;zf;cf;vf;q;m] = fresh in
  let rounds = all_rounds l.leaves l.round in
  let state = mk_eq(`s:state`,list_mk_comb(`State`,[mk_cond(mk_eq(l.round,l.times),l.behind,l.head);r;nf;zf;cf;vf;q;m;
    list_mk_comb(`APPEND:event list->event list->event list`,[rounds; tr0])])) in
  list_mk_abs([l.round; `s:state`],list_mk_exists(fresh,list_mk_conj(
    state :: list_mk_comb(`ALL:(event->bool)->event list->bool`,[s.within; rounds]) :: low_vector q `q:num->int128` ::
    List.map (fun (k,e) -> mk_eq(mk_comb(r,mk_small_numeral k),e)) l.point.holds @ l.point.facts)));;

(* Goal: ?r' ... m'. state = State ... /\ ... *)
let AT_POINT_TAC state where_tac events_tac register_tac fact_tac : tactic =
  let [_;r;nf;zf;cf;vf;q;m;_] = snd(strip_comb state) in
  let one : tactic = fun (asl,w as g) ->
    (FIRST_ASSUM ACCEPT_TAC ORELSE
     (if is_eq w && is_register_term(lhs w) then
        let th = follow asl (differ_numeral (rand(lhs w))) (lhs w) in
        if rand(concl th) = rand w then ACCEPT_TAC th else SUBST1_TAC th THEN register_tac
      else if is_const_app "ALL" 2 w then events_tac
      else if is_forall w && q = `q:num->int128` && w = low_vector q q then REWRITE_TAC[]
      else fact_tac)) g in
  MAP_EVERY EXISTS_TAC [r;nf;zf;cf;vf;q;m] THEN
  CONJ_TAC THENL [REWRITE_TAC[STATE_INJ] THEN where_tac; ALL_TAC] THEN
  REPEAT CONJ_TAC THEN one;;

(* The events of a path: the code and places are within, calls' events by assumption. *)
let ROUTE_EVENTS_TAC s : tactic =
  let [_;reads;writes] = snd(strip_comb s.within) in
  let both = rand(concl(REWRITE_CONV[APPEND] (list_mk_comb(`APPEND:(int64#num)list->(int64#num)list->(int64#num)list`,[reads;writes])))) in
  let one : tactic = fun (asl,w as g) ->
    (FIRST_ASSUM ACCEPT_TAC ORELSE
     (PURE_REWRITE_TAC[event_within; APPEND] THEN fun (asl,w as g) ->
       if is_const_app "inside" 2 w then ACCEPT_TAC(within_region asl (lhand w) (rand w)) g
       else ACCEPT_TAC(in_some asl (rand(lhand w)) (rand w)) g)) g in
  REWRITE_TAC[ALL_APPEND; ALL] THEN REPEAT CONJ_TAC THEN one;;

let TAKE_POINT_TAC mark : tactic =
  let names = List.map (fun (n,ty) -> mk_var(n ^ mark,ty))
    ["r",`:num->int64`; "nf",bool_ty; "zf",bool_ty; "cf",bool_ty; "vf",bool_ty; "q",`:num->int128`; "m",`:int64->byte`] in
  DISCH_THEN(List.fold_right (fun v k -> X_CHOOSE_THEN v k) names
    (CONJUNCTS_THEN2 SUBST1_TAC (MAP_EVERY ASSUME_TAC o CONJUNCTS))) THEN REWRITE_TAC[];;

(* At the head: prepare is run in each round before its route, enter shows the facts before round 0, step those before round i + 1. *)
let CIRCUIT_TAC s mark l legs gains prepare (enter_register,enter) (step_pc,step_register,step) after : tactic = fun (asl,w as g) ->
  let entry = goal_state w in
  let reduce = RATOR_CONV BETA_CONV THENC BETA_CONV in
  let old = subtract (frees entry) (initial @ frees s.within) in
  let old = List.filter (fun v -> type_of v <> `:event list` && type_of v <> `:int64` && type_of v <> num_ty) old in
  let drop = DROP_TAC (fun tm -> exists (fun v -> mem v old) (frees tm)) in
  (MATCH_MP_TAC LOOP_THEN THEN MAP_EVERY EXISTS_TAC [circuit_invariant s l entry; l.times] THEN
   CONJ_TAC THENL
    [CONV_TAC reduce THEN
     AT_POINT_TAC entry
      (REWRITE_TAC[ROUNDS_0] THEN fun (asl,w as g) ->
         (REWRITE_TAC[MP (ARITH_RULE(vsubst [l.times,`n:num`] `0 < n ==> (0 = n <=> F)`)) (arith asl (mk_binop `(<):num->num->bool` `0` l.times))]) g)
      (REWRITE_TAC[trace_of_rounds; ALL]) enter_register enter; ALL_TAC] THEN
   drop THEN CONJ_TAC THENL
    [X_GEN_TAC l.round THEN X_GEN_TAC `s:state` THEN
     CONV_TAC(LAND_CONV(RAND_CONV reduce) THENC RAND_CONV(BINDER_CONV(RAND_CONV reduce))) THEN
     DISCH_THEN(CONJUNCTS_THEN2 ASSUME_TAC MP_TAC) THEN TAKE_POINT_TAC mark THEN
     SUBGOAL_THEN (mk_neg(mk_eq(l.round,l.times))) (fun th -> REWRITE_TAC[th]) THENL
      [FIRST_ASSUM(fun th -> if concl th = mk_binop `(<):num->num->bool` l.round l.times then MP_TAC th else failwith "") THEN ARITH_TAC; ALL_TAC] THEN
     prepare (mk_var("m" ^ mark,`:int64->byte`)) THEN ROUTE_TAC s mark legs gains THEN ARRIVE_TAC THEN
     (fun (asl,w as g) ->
       let state = lhs(lhand(snd(strip_exists w))) in
       AT_POINT_TAC state
        (CONJ_TAC THENL [step_pc; REWRITE_TAC[GSYM ADD1; trace_of_rounds; GSYM APPEND_ASSOC; APPEND]])
        (REWRITE_TAC[GSYM ADD1; trace_of_rounds] THEN ROUTE_EVENTS_TAC s) step_register step g); ALL_TAC] THEN
   X_GEN_TAC `s2:state` THEN CONV_TAC(LAND_CONV reduce) THEN TAKE_POINT_TAC (mark ^ "z") THEN after) g;;

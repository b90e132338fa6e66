(* Routes: executions through calls, from one label to another, and loops whose rounds are routes.

   A point of a route is described by what the callee-saved registers hold (`holds`) and by formulas about memory (`facts`, of m'). `route` executes from
   a point, outside the logic, until a label that ends it, and knows behind each call what the registers hold. ROUTE_TAC follows it in a goal: at
   each call the callee's theorem is used, the facts that the call leaves alone become facts about the new memory, and whatever else is said of
   the old state is dropped, so that the assumptions stay few. CIRCUIT_TAC is a loop whose invariant is a point that depends on an index.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

let ONE_TIMES = prove(`1 * n = n`,REWRITE_TAC[MULT_CLAUSES]);;
let SHL_0 = prove(`word_shl x 0:int64 = x`,REWRITE_TAC[word_shl; EXP; MULT_CLAUSES; WORD_VAL]);;

(* ---- one form for sums: base + word offset, polynomials in normal form ---- *)

let is_sum = is_const_app "word_add" 2 and is_word = is_const_app "word" 1;;
let rec is_polynomial tm = is_var tm || is_numeral tm || match tm with
  | Comb(Comb(Const(("+"|"*"),_),a),b) -> is_polynomial a && is_polynomial b
  | _ -> false;;
let rec SUM_CONV tm =
  if is_word tm && is_polynomial (rand tm) then RAND_CONV NUM_NORMALIZE_CONV tm
  else if is_abs tm then ABS_CONV SUM_CONV tm
  else if not(is_comb tm) then REFL tm
  else
    let th = MK_COMB(SUM_CONV (rator tm),SUM_CONV (rand tm)) in
    let t = rand(concl th) in
    if not(is_sum t && is_word (rand t)) then th
    else if rand(rand t) = `0` then TRANS th (PART_MATCH lhs ADD_0 t)
    else if is_sum (lhand t) && is_word (rand(lhand t)) then TRANS th ((PART_MATCH lhs ADD_ADD THENC RAND_CONV SUM_CONV) t)
    else th;;
let summed tm = rand(concl(SUM_CONV tm));;

(* ---- executing a route ---- *)

let saved_registers = (18--29) @ [31];;
let initial = [`r:num->int64`; `q:num->int128`; `m:int64->byte`; `tr:event list`; `nf:bool`; `zf:bool`; `cf:bool`; `vf:bool`; `pc:int64`];;

type leg = { run : execution; call : callee option };;
type point = { holds : (int * term) list; facts : term list };;

(* From pc, with what registers hold, to where stop says or to the return. That a place written is not the code's becomes a hypothesis, for
   where the execution is used. Equations in rewrites are applied to what comes out. Gives also what a register holds at the end. *)
let execute_until c code mark pc holds given rewrites stop =
  let state = fresh_state mark pc in
  let r = state_part 1 state and m = state_part 7 state in
  let registers = List.map (fun (k,e) ->
    let tm = mk_comb(r,mk_small_numeral k) in if tm = e then REFL tm else ASSUME(mk_eq(tm,e))) holds in
  let aligned,regions = List.partition (fun th -> is_eq (concl th)) (List.map ASSUME (`val(pc:int64) MOD 4 = 0` :: given)) in
  let cx = new_context false c.instructions c.own_length (List.map (fun th -> lhs(concl th),th) registers) regions aligned []
    (SPEC state RUNS_REFL) (PURE_REWRITE_RULE[ADD_0] (MP (SPEC m c.own) (ASSUME(mk_comb(code,m))))) in
  cx.separate <- (fun a k b n -> try disjoint regions a k b n with Failure _ | Not_found ->
    ASSUME(list_mk_comb(`disjoint_regions`,[mk_pair(a,mk_small_numeral k); mk_pair(b,mk_small_numeral n)])));
  step_once cx; run cx stop;
  let tidy = SUM_CONV THENC ONCE_DEPTH_CONV NUM_SUB_CONV THENC
    PURE_REWRITE_CONV ([WORD_VAL; SHL_WORD; SHL_0; ONE_TIMES] @ List.map ASSUME (rewrites m)) THENC ONCE_DEPTH_CONV NUM_EXP_CONV THENC SUM_CONV in
  let th = CONV_RULE(RAND_CONV tidy) cx.th in
  let value k = rand(concl(read_reg (List.map (fun th -> lhs(concl th),th) registers) (state_part 1 (rand(concl th))) k)) in
  { wanted = List.map concl registers; theorem = th; code_after = cx.code },value;;

(* The legs from pc to a stop, and what registers hold there, as far as that is known: it says nothing of the state at the route's beginning. *)
let rec route c code mark pc holds given rewrites stops =
  let e,value = execute_until c code mark pc holds given rewrites (fun l -> List.mem l c.entries || List.mem l stops) in
  let start = frees (fresh_state mark pc) in
  let known v = not(exists (fun x -> mem x start && not(mem x (frees pc)) && not(mem x initial)) (frees v)) in
  let after = List.filter (known o snd) (List.map (fun k -> k,value k) saved_registers) in
  let pc = state_part 0 (last_state e) in
  let base,offset,_ = split_address pc in
  if base = `pc:int64` && List.mem offset c.entries then
    let legs,after' = route c code mark (value 30) after given rewrites stops in
    { run = e; call = Some(c.at offset) } :: legs,after'
  else [{ run = e; call = None }],after;;

(* What a route writes to the trace. *)
let route_events legs =
  append_events (List.rev (List.concat (List.map (fun leg -> event_list leg.run ::
    (match leg.call with
     | None -> []
     | Some callee ->
         let state = last_state leg.run in
         let th = concl(instance (List.map (fun t -> "",ASSUME t) leg.run.wanted) callee state) in
         [rand(find_term (fun t -> is_const_app "ALL" 2 t && fst(strip_comb(rand t)) = callee.trace) (rand th))])) legs)));;

(* ---- facts about memory ---- *)

(* A fact about the memory m as one about the later m'; extra: what to know of an index, from its bound. *)
let rec carried length extra asl m' m th =
  let fact = concl th in
  if is_const_app "bytes_at" 3 fact then code_at length (("",th) :: asl) m'
  else if is_forall fact && type_of(bndvar(rand fact)) = `:int64` then (* what lies elsewhere *)
    let b,body = dest_forall fact in
    let outside = ASSUME(lhand body) in
    let here = List.map (fun th -> "",th) (CONJUNCTS outside) @ asl in
    GEN b (DISCH (concl outside) (TRANS (unchanged here b m' m) (MP (SPEC b th) outside)))
  else if is_forall fact then
    let i,body = dest_forall fact in
    let bound = ASSUME(lhand body) in
    let asl = List.map (fun th -> "",th) (bound :: extra bound) @ asl in
    GEN i (DISCH (concl bound) (carried length extra asl m' m (MP (SPEC i th) bound)))
  else
    let old tm = (is_const_app "bignum" 3 tm || is_const_app "read_bytes" 3 tm) && rand tm = m in
    let equal tm =
      let f,[n;a;_] = strip_comb tm in
      let lemma,size = if fst(dest_const f) = "bignum" then BIGNUM_CONG,mk_binop `( * ):num->num->num` `8` n else READ_BYTES_CONG,n in
      let same,reached = kept_to ((=) m) asl (mk_pair(a,size)) m' in
      if reached <> m then failwith "carried" else
      SYM(MP (SPECL [n;a;m';m] lemma) (CONJ (arith asl (mk_binop `(<=):num->num->bool` size `2 EXP 64`)) same)) in
    SUBS (List.map equal (setify(find_terms old fact))) th;;

(* ---- following a route in a goal ---- *)

type surroundings = {
  caller : caller;
  within_caller : term;                   (* event_within code reads writes *)
  extra : thm -> thm list;                (* what to know of an index of a fact, from its bound *)
  requires : tactic };;                   (* for the formulas of callees' preconditions *)

let DROP_TAC p : tactic = fun (asl,w) -> ALL_TAC (List.filter (fun (_,th) -> not(p (concl th))) asl,w);;
(* The variables of a state that are its own. *)
let own_variables state = List.filter (fun v ->
  not(mem v initial) && mem (type_of v) [`:num->int64`; `:num->int128`; `:int64->byte`; `:bool`]) (frees state);;
let DROP_STATE_TAC state : tactic = let own = own_variables state in DROP_TAC (fun tm -> exists (fun v -> mem v own) (frees tm));;

let low_vectors q = subst [q,`q':num->int128`]
  `!i. 8 <= i /\ i <= 15 ==> word_subword (q' i:int128) (0,64):int64 = word_subword (q i:int128) (0,64)`;;
let LOW_TRANS = prove
 (`(!i. 8 <= i /\ i <= 15 ==> word_subword (q'' i:int128) (0,64):int64 = word_subword (q' i:int128) (0,64)) /\
   (!i. 8 <= i /\ i <= 15 ==> word_subword (q' i:int128) (0,64):int64 = word_subword (q i:int128) (0,64))
   ==> (!i. 8 <= i /\ i <= 15 ==> word_subword (q'' i:int128) (0,64):int64 = word_subword (q i:int128) (0,64))`,
  SIMP_TAC[]);;

let STATE_EXISTS = prove
 (`(?s. P s) <=> ?pc r nf zf cf vf q m tr. P(State pc r nf zf cf vf q m tr)`,
  EQ_TAC THENL [ALL_TAC; MESON_TAC[]] THEN REWRITE_TAC[LEFT_IMP_EXISTS_THM] THEN MATCH_MP_TAC state_INDUCT THEN MESON_TAC[]);;

(* At a callee's entry; gains: new facts, of m', and tactics that show them from what the callee says. *)
let CALL_ON_TAC s mark c gains : tactic = fun (asl,w as g) ->
  let state = goal_state w in
  let th = instance asl c state in
  let names = List.map (fun (n,ty) -> mk_var(n ^ mark,ty))
    ["pc",`:int64`; "r",`:num->int64`; "nf",bool_ty; "zf",bool_ty; "cf",bool_ty; "vf",bool_ty;
     "q",`:num->int128`; "m",`:int64->byte`; "tr",`:event list`] in
  let part n = List.nth names n in
  let q = state_part 6 state and m = state_part 7 state in
  let go ths : tactic = fun (asl,w as g) ->
    let find p = List.find (fun th -> p (concl th)) in
    let equal i = find (fun tm -> is_eq tm && lhs tm = part i) ths in
    let frame = find (fun t -> is_forall t && is_imp(snd(dest_forall t)) && is_eq(rand(snd(dest_forall t))) &&
                      (let l = lhs(rand(snd(dest_forall t))) in is_comb l && rator l = part 7)) ths in
    let all = List.map (fun th -> "",th) ths @ asl in
    let registers = List.map (fun k -> follow all (differ_numeral (mk_small_numeral k)) (mk_comb(part 1,mk_small_numeral k))) saved_registers in
    let low = find (fun t -> is_forall t && can (find_term ((=) (part 6))) t) ths in
    let low = if q = `q:num->int128` then low else
      MATCH_MP LOW_TRANS (CONJ low (find (fun t -> t = low_vectors q) (List.map snd asl))) in
    let later = ("",frame) :: asl in
    let facts = mapfilter (fun (_,th) ->
      if not(free_in m (concl th)) then failwith "" else
      try carried s.caller.kernel.Kernel.length s.extra later (part 7) m th with Not_found -> failwith "") asl in
    let events = find (is_const_app "ALL" 2) ths and runs = find (is_const_app "runs" 2) ths in
    let results = List.filter (fun th -> not(is_forall(concl th)) && free_in (part 7) (concl th) && th <> runs) ths in
    let results = List.map (CONV_RULE(NORMAL_CONV asl)) results in
    let said = List.map concl results and gained fact = vsubst [part 7,`m':int64->byte`] fact in
    (MATCH_MP_TAC RUNS_ON THEN EXISTS_TAC (rand(concl runs)) THEN CONJ_TAC THENL [ACCEPT_TAC runs; ALL_TAC] THEN
     SUBST1_TAC (equal 0) THEN SUBST1_TAC (equal 8) THEN
     MAP_EVERY ASSUME_TAC (results @ [events; frame; low] @ registers @ facts) THEN
     EVERY (List.map (fun (fact,tac) ->
       SUBGOAL_THEN (gained fact) ASSUME_TAC THENL [AT ("behind " ^ call_of c state) "formula" tac; ALL_TAC]) gains) THEN
     DROP_STATE_TAC state THEN
     DROP_TAC (fun tm -> is_comb tm && List.mem tm said && not(List.exists (fun (fact,_) -> gained fact = tm) gains))) g in
  let choose th = List.fold_right X_CHOOSE_THEN names (go o CONJUNCTS) (CONV_RULE
    (REWR_CONV STATE_EXISTS THENC REWRITE_CONV[pc_of; regs_of; mem_of; trace_of; vregs_of; preserves_callee_saved;
      memory_changes_only; EX; DE_MORGAN_THM; c.callee.Kernel.length; GSYM CONJ_ASSOC]) th) in
  (SUBGOAL_THEN (lhand(concl th)) (choose o MP th) THENL [PRECONDITION_TAC c state s.requires; ALL_TAC]) g;;

(* The execution at the goal's state; what it writes is apart from the code. *)
let RUN_TAC e : tactic = fun (asl,w as g) -> Kernel.at (place_of_goal w) "trace" (fun () ->
  let state = goal_state w in
  let _,instance,_ = term_match [] (rand(rator(concl e.theorem))) state in
  let th = by_assumptions asl (INST instance e.theorem) in
  let regions = mapfilter (fun t -> let r,s = dest_binary "disjoint_regions" t in apart asl r s) (hyp th) in
  let th = List.fold_left (fun th d -> PROVE_HYP d th) th regions in
  let known = List.concat (List.map (fun (_,a) -> hyp a) asl) in
  List.iter (fun h -> if not(List.mem h known) then
    Kernel.say (if is_eq h then "registers" else "bounds") (show h ^ " is not known here")) (hyp th);
  (MATCH_MP_TAC RUNS_ON THEN EXISTS_TAC (rand(concl th)) THEN CONJ_TAC THENL [ACCEPT_TAC th; ALL_TAC]) g) ();;

(* gains: for each call of the route, in order *)
let ROUTE_TAC s mark legs gains : tactic =
  let rec go i legs gains = match legs,gains with
    | [],_ -> ALL_TAC
    | { run = e; call = None } :: rest,_ -> RUN_TAC e THEN go i rest gains
    | { run = e; call = Some c } :: rest,gain :: gains ->
        RUN_TAC e THEN CALL_ON_TAC s (mark ^ "_" ^ string_of_int i) c gain THEN go (i + 1) rest gains
    | _ -> Kernel.say "script" "there is a call more than the script knows" in
  go 1 legs gains;;

(* A tactic that uses |- v = e for names v of large terms e; they are in no goal that it gets. *)
let NAMED_TAC names (tac:tactic) : tactic = fun g ->
  let th = TAC_PROOF(g,tac) in
  ACCEPT_TAC (List.fold_left (fun th name ->
    let v,e = dest_eq(concl name) in PROVE_HYP (REFL e) (INST [e,v] th)) th names) g;;

(* ---- loops with calls ---- *)

let ROUNDS_NEXT = prove(`trace_of_rounds f (i + 1) = APPEND (f i) (trace_of_rounds f i):A list`,REWRITE_TAC[GSYM ADD1; trace_of_rounds]);;

type circuit = {
  head : term; behind : term;          (* pc at the head, and behind the loop *)
  round : term; times : term;          (* i and n *)
  point : point;                       (* before round i; facts of m' *)
  leaves : thm };;                     (* |- name = \i. events of round i *)

let circuit_invariant s l entry =
  let [_;_;_;_;_;_;_;_;tr0] = snd(strip_comb entry) in
  let fresh = [`r':num->int64`; `nf':bool`; `zf':bool`; `cf':bool`; `vf':bool`; `q':num->int128`; `m':int64->byte`] in
  let [r;nf;zf;cf;vf;q;m] = fresh in
  let rounds = all_rounds (lhs(concl l.leaves)) l.round in
  let state = mk_eq(`s:state`,list_mk_comb(`State`,[mk_cond(mk_eq(l.round,l.times),l.behind,l.head);r;nf;zf;cf;vf;q;m;
    list_mk_comb(`APPEND:event list->event list->event list`,[rounds; tr0])])) in
  list_mk_abs([l.round; `s:state`],list_mk_exists(fresh,list_mk_conj(
    state :: list_mk_comb(`ALL:(event->bool)->event list->bool`,[s.within_caller; rounds]) :: low_vectors q ::
    List.map (fun (k,e) -> mk_eq(mk_comb(r,mk_small_numeral k),e)) l.point.holds @ l.point.facts)));;

(* Goal: ?r' ... m'. state = State ... /\ ... *)
let AT_POINT_TAC place state where_tac events_tac register_tac fact_tac : tactic =
  let [_;r;nf;zf;cf;vf;q;m;_] = snd(strip_comb state) in
  let part w = if is_eq w && is_register_term(lhs w) then "registers" else if is_const_app "ALL" 2 w then "bounds"
    else if is_forall w && type_of(bndvar(rand w)) = `:int64` then "frame" else "formula" in
  let one : tactic = fun (asl,w as g) ->
    AT place (part w) (FIRST_ASSUM ACCEPT_TAC ORELSE
     (if is_eq w && is_register_term(lhs w) then
        let th = follow asl (differ_numeral (rand(lhs w))) (lhs w) in
        if rand(concl th) = rand w then ACCEPT_TAC th
        else ((SUBST1_TAC th THEN register_tac THEN NO_TAC) ORELSE (fun _ -> holds_another th (rand w)))
      else if is_const_app "ALL" 2 w then events_tac
      else if q = `q:num->int128` && w = low_vectors q then REWRITE_TAC[]
      else fact_tac)) g in
  MAP_EVERY EXISTS_TAC [r;nf;zf;cf;vf;q;m] THEN
  CONJ_TAC THENL [ARRIVED_TAC place where_tac; ALL_TAC] THEN
  REPEAT CONJ_TAC THEN one;;

let TAKE_POINT_TAC mark : tactic =
  let names = List.map (fun (n,ty) -> mk_var(n ^ mark,ty))
    ["r",`:num->int64`; "nf",bool_ty; "zf",bool_ty; "cf",bool_ty; "vf",bool_ty; "q",`:num->int128`; "m",`:int64->byte`] in
  DISCH_THEN(List.fold_right (fun v k -> X_CHOOSE_THEN v k) names
    (CONJUNCTS_THEN2 SUBST1_TAC (MAP_EVERY ASSUME_TAC o CONJUNCTS))) THEN REWRITE_TAC[];;

(* At the head: prepare is run in each round before its route, enter shows the facts before round 0, step those before round i + 1. *)
let CIRCUIT_TAC s mark l legs gains prepare (enter_register,enter) (step_pc,step_register,step) after : tactic = fun (asl,w as g) ->
  let entry = goal_state w in
  let reduce = RATOR_CONV BETA_CONV THENC BETA_CONV in
  let round_leaves = BETA_RULE(AP_THM l.leaves l.round) in
  (MATCH_MP_TAC LOOP_THEN THEN MAP_EVERY EXISTS_TAC [circuit_invariant s l entry; l.times] THEN
   CONJ_TAC THENL
    [CONV_TAC reduce THEN
     AT_POINT_TAC (place_of_pc l.head ^ " at the start") entry
      (REWRITE_TAC[ROUNDS_0] THEN fun (asl,w as g) ->
         (REWRITE_TAC[MP (ARITH_RULE(vsubst [l.times,`n:num`] `0 < n ==> (0 = n <=> F)`)) (arith asl (mk_binop `(<):num->num->bool` `0` l.times))]) g)
      (REWRITE_TAC[trace_of_rounds; ALL]) enter_register enter; ALL_TAC] THEN
   DROP_STATE_TAC entry THEN CONJ_TAC THENL
    [X_GEN_TAC l.round THEN X_GEN_TAC `s:state` THEN
     CONV_TAC(LAND_CONV(RAND_CONV reduce) THENC RAND_CONV(BINDER_CONV(RAND_CONV reduce))) THEN
     DISCH_THEN(CONJUNCTS_THEN2 ASSUME_TAC MP_TAC) THEN TAKE_POINT_TAC mark THEN
     SUBGOAL_THEN (mk_neg(mk_eq(l.round,l.times))) (fun th -> REWRITE_TAC[th]) THENL
      [FIRST_ASSUM(fun th -> if concl th = mk_binop `(<):num->num->bool` l.round l.times then MP_TAC th else failwith "") THEN ARITH_TAC; ALL_TAC] THEN
     prepare (mk_var("m" ^ mark,`:int64->byte`)) THEN ROUTE_TAC s mark legs gains THEN ARRIVE_TAC THEN
     (fun (asl,w as g) ->
       let state = lhs(lhand(snd(strip_exists w))) in
       AT_POINT_TAC (place_of_pc l.head ^ " after a round") state
        (CONJ_TAC THENL [step_pc; REWRITE_TAC[ROUNDS_NEXT; round_leaves; GSYM APPEND_ASSOC; APPEND]])
        (REWRITE_TAC[ROUNDS_NEXT; ALL_APPEND] THEN
         CONJ_TAC THENL [PURE_REWRITE_TAC[round_leaves] THEN ALL_EVENTS_TAC; FIRST_ASSUM ACCEPT_TAC])
        step_register step g); ALL_TAC] THEN
   X_GEN_TAC `s2:state` THEN CONV_TAC(LAND_CONV reduce) THEN TAKE_POINT_TAC (mark ^ "z") THEN after) g;;

(* ---- a whole kernel of routes and circuits ---- *)

type itinerary = {
  with_stack : term -> term;              (* `stack` and `size` as the kernel has them *)
  code_in : term;                         (* bytes_at pc code *)
  register_of : string -> string -> int;  (* label, name: the one register that has it *)
  entry : leg list;
  stored : term list;                     (* what the entry stores, and is read back later: equations about m' *)
  reads : term -> term list;              (* the same about a memory *)
  leg_to : string -> term -> (int * term) list -> (term -> term list) -> string -> leg list * (int * term) list;
  circle : string -> string -> (int * term) list -> (int * term) list -> (term -> term list) -> (int * term) list * leg list;
  circuit_at : string -> term -> term -> (int * term) list -> term list -> leg list -> circuit;
  surrounded : (thm -> thm list) -> tactic -> surroundings };;

let behind_round round = fall_through (last round).run;;
let named name tm = ASSUME(mk_eq(mk_var(name,type_of tm),tm));;

(* A kernel that has its arguments in registers as `arguments` says, and a stack; and what registers hold at the label `stop` behind its entry. *)
let itinerary c arguments stop =
  let kernel = c.kernel in
  let goal = kernel.Kernel.goal and length = kernel.Kernel.length in
  let label name = List.assoc name kernel.Kernel.labels in
  let register_of at name =
    let [x] = List.assoc name (label at).Kernel.registers in int_of_string(String.sub x 1 (String.length x - 1)) in
  let with_stack tm = vsubst [mk_small_numeral(stack_bytes goal),`stack:num`; rand(concl length),`size:num`] tm in
  let code_in = mk_comb(`bytes_at pc`,lhand(concl kernel.Kernel.code)) in
  let later = `m':int64->byte` in
  let own k = k,mk_comb(`r:num->int64`,mk_small_numeral k) in
  let given = List.map with_stack [`val(f:int64) MOD 16 = 0`; `disjoint_regions (f,stack) (pc,size)`] in
  let leg_to mark pc holds rewrites stop =
    route c code_in mark pc holds given rewrites (if stop = "" then [] else [(label stop).Kernel.offset]) in
  (* The round from a label at which registers hold `changes`, and the others what they held before the loop, unless the round changes them. *)
  let rec circle mark name changes before rewrites =
    let holds = List.filter (fun (k,_) -> not(List.mem_assoc k changes)) before @ changes in
    let legs,at_end = leg_to mark (label_at kernel name) holds rewrites name in
    let kept = List.filter (fun (k,e) -> List.mem_assoc k changes || (try List.assoc k at_end = e with Not_found -> false)) holds in
    if List.length kept = List.length holds then holds,legs else circle mark name changes kept rewrites in
  let entry,at_stop = leg_to "" `pc:int64`
    (arguments @ [30,`returnaddress:int64`; 31,with_stack `word_add f (word stack):int64`] @ List.map own (18--29)) (fun _ -> []) stop in
  let stored =
    let rec equations m = if is_var m then [] else
      let [n;a;v;m] = snd(strip_comb m) in mk_eq(list_mk_comb(`read_bytes`,[n;a;later]),v) :: equations m in
    equations (state_part 7 (last_state (List.hd entry).run)) in
  let circuit_at name round times holds facts legs =
    { head = label_at kernel name; behind = behind_round legs; round = round; times = times;
      point = { holds = holds; facts = facts }; leaves = named ("round_" ^ name) (mk_abs(round,route_events legs)) } in
  let within =
    let ensured = rand(snd(strip_forall(snd(dest_exists goal)))) in
    subst [`f:int64`,with_stack `word_sub sp (word stack):int64`; rand(concl length),lhs(concl length)]
      (lhand(last(conjuncts(snd(dest_exists ensured))))) in
  { with_stack = with_stack; code_in = code_in; register_of = register_of; entry = entry; stored = stored;
    reads = (fun m -> List.map (vsubst [m,later]) stored); leg_to = leg_to; circle = circle; circuit_at = circuit_at;
    surrounded = (fun extra requires -> { caller = c; extra = extra; requires = requires; within_caller = within }) },at_stop;;

(* Proofs that go from label to label. A goal is ?s'. runs S s' /\ Q s' for an explicit state S; EXECUTE_TAC moves S on by a theorem of symbolic
   execution, LOOP_TAC cuts it at a label with an invariant, ARRIVE_TAC ends it. What a round leaves alone, what it writes to the
   trace, and that the code stays where it is, is found here; a person says what registers count, what region is written, and one formula.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- moving on ---- *)

let RUNS_ON = prove
 (`!Q s s1. runs s s1 /\ (?s2. runs s1 s2 /\ Q s2) ==> ?s2. runs s s2 /\ Q s2`,
  MESON_TAC[RUNS_TRANS]);;

let LOOP_RUNS = prove
 (`!keeps n. (!i s. i < n /\ keeps i s ==> ?s'. runs s s' /\ keeps (i + 1) s')
             ==> !s. keeps 0 s ==> ?s'. runs s s' /\ keeps n s'`,
  REWRITE_TAC[runs; LOOP]);;

let LOOP_THEN = prove
 (`!keeps n Q s. keeps 0 s /\
        (!i s. i < n /\ keeps i s ==> ?s'. runs s s' /\ keeps (i + 1) s') /\
        (!s2. keeps n s2 ==> ?s3. runs s2 s3 /\ Q s3)
        ==> ?s3. runs s s3 /\ Q s3`,
  REPEAT STRIP_TAC THEN MP_TAC(SPECL [`keeps:num->state->bool`; `n:num`] LOOP_RUNS) THEN
  ANTS_TAC THENL [FIRST_ASSUM ACCEPT_TAC; DISCH_THEN(MP_TAC o SPEC `s:state`)] THEN
  ASM_REWRITE_TAC[] THEN DISCH_THEN(X_CHOOSE_THEN `s2:state` STRIP_ASSUME_TAC) THEN
  FIRST_X_ASSUM(MP_TAC o SPEC `s2:state`) THEN ASM_REWRITE_TAC[] THEN ASM_MESON_TAC[RUNS_TRANS]);;

(* The state S of a goal; and where it is, for a failure. *)
let goal_state w = rand(rator(lhand(snd(dest_exists w))));;
let place_of_pc pc = match pc with
  | Comb(Comb(Const("word_add",_),_),Comb(_,n)) when is_numeral n -> Kernel.place (small n)
  | Var _ -> Kernel.place 0
  | _ -> "a branch";;
let place_of_goal w = place_of_pc (state_part 0 (goal_state w));;

(* ---- what registers hold ---- *)

(* Vector registers are registers from number 32 on. *)
let vectors_ty = `:num->int128`;;
let is_register_term tm = is_comb tm && (let ty = type_of(rator tm) in ty = `:num->int64` || ty = vectors_ty);;
let register_term r q k = if k < 32 then mk_comb(r,mk_small_numeral k) else mk_comb(q,mk_small_numeral(k - 32));;

(* |- tm = e for tm = (registers) index: through registers set elsewhere, assumptions r k = e, and assumptions !j. ~(j = ..) /\ ... ==> r j = r' j.
   differ k: |- ~(index = k), or Not_found, where it ends. Of assumptions with other conditions on j, those count that hold of a numeral. *)
let rec follow asl differ tm =
  if not(is_register_term tm) then REFL tm else
  let regs,x = dest_comb tm in
  let on th = TRANS th (follow asl differ (rand(concl th))) in
  if is_const_app "set_reg" 3 regs then
    let k = rand(rator(rator regs)) in
    if k = x then PART_MATCH lhs SET_HIT tm
    else
      match (try Some(differ k) with Not_found -> None) with
      | Some different -> on (MP (PART_MATCH (lhs o rand) SET_MISS tm) different)
      | None -> REFL tm
  else
    match List.filter (fun (_,th) -> is_eq(concl th) && lhs(concl th) = tm) asl with
    | (_,th) :: _ -> on th
    | [] ->
        let unchanged th =
          try let body = snd(dest_forall(concl th)) in rator(lhs(rand body)) = regs && is_imp body
          with Failure _ -> false in
        (match List.filter (fun (_,th) -> unchanged th) asl with
         | (_,th) :: _ ->
             let th = SPEC x th in
             let condition c = if is_neg c then differ(rand(dest_neg c)) else
               try numeral_goal c with Failure _ -> raise Not_found in
             (match (try Some(List.map condition (conjuncts(lhand(concl th)))) with Not_found -> None) with
              | Some conditions -> on (MP th (end_itlist CONJ conditions))
              | None -> REFL tm)
         | [] -> REFL tm);;

let differ_numeral x k = if x = k then raise Not_found else different (small x) (small k);;
let differ_assumed asl x k =
  snd(List.find (fun (_,th) -> concl th = mk_neg(mk_eq(x,k))) asl);;
(* |- r k = what it holds, a vector that is a constant by its lanes *)
let held asl tm =
  let th = follow asl (differ_numeral (rand tm)) tm in
  match rand(concl th) with
  | Comb(Const("word",_),_) as q when type_of q = `:int128` -> TRANS th (as_lanes q)
  | _ -> th;;

(* For a failure: |- register = what it holds, and what it should hold. *)
let holds_another th wanted =
  Kernel.say "registers" (show (lhs(concl th)) ^ " holds " ^ show (rand(concl th)) ^ ", not " ^ show wanted);;

(* ---- what an execution asks for ---- *)

(* A hypothesis of an execution, from the assumptions: a word in memory, a register, the code, or that a place written is not the code's. *)
let ESTABLISH_TAC length : tactic = fun (asl,w as g) ->
  if is_eq w && is_const_app "read_bytes" 3 (lhs w) then
    (SUBST1_TAC (read_back asl (lhs w)) THEN ASM_REWRITE_TAC[]) g
  else if is_eq w then
    let th = follow asl (differ_numeral (rand(lhs w))) (lhs w) in
    (SUBST1_TAC th THEN (SAME_WORD_TAC ORELSE (ASM_REWRITE_TAC[] THEN NO_TAC) ORELSE (fun _ -> holds_another th (rand w)))) g
  else if is_const_app "bytes_at" 3 w then CODE_TAC length g
  else APART_TAC g;;

(* th, with hypotheses that are assumptions of the goal discharged by these. *)
let by_assumptions asl th =
  List.fold_left (fun th h ->
    try PROVE_HYP (snd(List.find (fun (_,a) -> concl a = h) asl)) th with Not_found -> th) th (hyp th);;

(* What symbolic execution found, from a state with variables of its own: what it assumed of it, |- runs state state', and that the code is where it
   was in the memory of state'. *)
type execution = { wanted : term list; theorem : thm; code_after : thm };;

(* The execution taken at the goal's state. *)
let EXECUTE_TAC length e : tactic = fun (asl,w as g) ->
  let state = goal_state w in
  let _,instance,_ = term_match [] (rand(rator(concl e.theorem))) state in
  let th = INST instance e.theorem and code = INST instance e.code_after
  and wanted = List.map (vsubst instance) e.wanted in
  let missing = List.filter (fun h -> not(List.exists (fun (_,a) -> concl a = h) asl)) wanted in
  let establish h = if is_eq h then AT (place_of_goal w) "registers" (ESTABLISH_TAC length) else
    fun g -> (* a place that is written *)
      try AT (place_of_goal w) "bounds" (ESTABLISH_TAC length) g with Failure why ->
        let written e = is_const_app "Store" 2 e && is_const_app "disjoint_regions" 2 h && mk_pair(lhand e,rand e) = lhand h in
        let code = is_const_app "disjoint_regions" 2 h && lhand(rand h) = `pc:int64` in
        if code then Kernel.at (fst(first_event written (concl th))) "frame" failwith (overwritten (lhand h)) else failwith why in
  (MAP_EVERY (fun h -> SUBGOAL_THEN h ASSUME_TAC THENL [establish h; ALL_TAC]) missing THEN
   MATCH_MP_TAC RUNS_ON THEN EXISTS_TAC (rand(concl th)) THEN
   CONJ_TAC THENL [(fun (asl,_ as g) -> ACCEPT_TAC (by_assumptions asl th) g); ALL_TAC] THEN
   (if List.mem (concl code) wanted then ALL_TAC
    else fun (asl,_ as g) -> ASSUME_TAC (by_assumptions asl code) g)) g;;

let ARRIVE_TAC : tactic = fun (asl,w as g) ->
  let state = goal_state w in
  (EXISTS_TAC state THEN CONJ_TAC THENL [MATCH_ACCEPT_TAC RUNS_REFL; ALL_TAC]) g;;

(* ---- loops ---- *)

(* A mask made of bits. *)
let MASK_OF_BITS = prove
 (`val(c:int64) < 2
   ==> word_sub (word 0) (word_or c (if p then word 1 else word 0)) = word_neg(word(bitval(val c = 1 \/ p))):int64`,
  DISCH_TAC THEN SUBGOAL_THEN `c = word 0 \/ c = word 1:int64` MP_TAC THENL
   [REWRITE_TAC[GSYM VAL_EQ; VAL_WORD_0; VAL_WORD_1] THEN ASM_ARITH_TAC; DISCH_THEN(DISJ_CASES_THEN SUBST1_TAC)] THEN
  BOOL_CASES_TAC `p:bool` THEN CONV_TAC WORD_REDUCE_CONV THEN CONV_TAC NUM_REDUCE_CONV THEN
  REWRITE_TAC[BITVAL_CLAUSES] THEN CONV_TAC WORD_REDUCE_CONV);;

type loop = {
  name : string;                 (* the label, for what a failure says *)
  at : term;                     (* pc at the head *)
  past : term;                   (* pc behind the loop *)
  index : term;                  (* i *)
  count : term;                  (* n *)
  counters : (int * term) list;  (* what registers hold after i rounds *)
  hoisted : (int * term) list;   (* the same, of r' and m' besides: what has been done of the next round *)
  writes : (term * term) option; (* the region written in i rounds *)
  says : term;                   (* the formula, of r', cf', m', the memory m0 at the start, and i *)
  rounds : term;                 (* \i. events of round i *)
  sets : int list };;            (* registers that a round sets *)

(* \i s. ?r' nf' zf' cf' vf' q' m'. s = State ... /\ ..., for a loop entered in a state; without q' if no vector register is set. At the places
   and with the traces of pc and trace. *)
let sets_vectors l = List.exists (fun k -> k >= 32) l.sets;;
let invariant_at pc trace l entry =
  let [_;r0;_;_;_;_;q0;m0;tr0] = snd(strip_comb entry) in
  let [r;nf;zf;cf;vf;q;m] = [`r':num->int64`; `nf':bool`; `zf':bool`; `cf':bool`; `vf':bool`; `q':num->int128`; `m':int64->byte`] in
  let vectors = sets_vectors l in
  let q = if vectors then q else q0 in
  let fresh = [r;nf;zf;cf;vf] @ (if vectors then [q] else []) @ [m] in
  let trace = list_mk_comb(`APPEND:event list->event list->event list`,[trace; tr0]) in
  let state = mk_eq(`s:state`,list_mk_comb(`State`,[pc;r;nf;zf;cf;vf;q;m;trace])) in
  let j = `register:num` and a = `a:int64` in
  let same r r0 set = mk_forall(j,mk_imp(
    list_mk_conj(List.map (fun k -> mk_neg(mk_eq(j,mk_small_numeral k))) set),
    mk_eq(mk_comb(r,j),mk_comb(r0,j)))) in
  let general,vector = List.partition (fun k -> k < 32) l.sets in
  let same = same r r0 general :: (if vectors then [same q q0 (List.map (fun k -> k - 32) vector)] else []) in
  let counters = List.map (fun (k,e) -> mk_eq(register_term r q k,e)) (l.counters @ l.hoisted) in
  let frame = match l.writes with
    | None -> mk_eq(m,m0)
    | Some region -> mk_forall(a,mk_imp(mk_neg(list_mk_comb(`in_region`,[mk_pair region; a])),
                                        mk_eq(mk_comb(m,a),mk_comb(m0,a)))) in
  let says = vsubst [m0,`m0:int64->byte`] l.says in
  list_mk_abs([l.index; `s:state`],
    list_mk_exists(fresh,list_mk_conj(state :: same @ frame :: counters @ [says])));;
let trace_until l n = list_mk_comb(`trace_of_rounds:(num->event list)->num->event list`,[l.rounds; n]);;
let invariant l = invariant_at (mk_cond(mk_eq(l.index,l.count),l.past,l.at)) (trace_until l l.index) l;;

(* Names for the state that an invariant speaks of; its parts become assumptions, unchanged memory is put in its place. *)
let TAKE_TAC mark : tactic = fun (_,w as g) ->
  let name v = let n,ty = dest_var v in mk_var(String.sub n 0 (String.length n - 1) ^ mark,ty) in
  let names = List.map name (fst(strip_exists(lhand w))) in
  let m = last names in
  (DISCH_THEN(List.fold_right (fun v k -> X_CHOOSE_THEN v k) names
    (CONJUNCTS_THEN2 SUBST1_TAC (MAP_EVERY ASSUME_TAC o CONJUNCTS))) THEN
  TRY(FIRST_X_ASSUM(fun th -> if is_eq(concl th) && lhs(concl th) = m then SUBST_ALL_TAC th else failwith "")) THEN
   REWRITE_TAC[]) g;;

let STATE_INJ = injectivity "state";;
let ROUNDS_0 = prove(`APPEND (trace_of_rounds f 0) l = l:A list`, REWRITE_TAC[trace_of_rounds; APPEND]);;

let WORD_ZERO = prove
 (`n < 2 EXP 64 ==> (word n:int64 = word 0 <=> n = 0)`,
  REWRITE_TAC[GSYM VAL_EQ_0; VAL_WORD64] THEN SIMP_TAC[MOD_LT]);;
(* Goal: where the code has gone on a counter being zero = where the loop goes on its index *)
let WHERE_TAC : tactic =
  REWRITE_TAC[ROUNDS_0] THEN
  (fun (asl,w as g) ->
    let at_zero t =
      let th = AP_THM (AP_TERM `(=):int64->int64->bool` (offset_form asl (lhs t))) (rhs t) in
      let n = rand(lhs(rand(concl th))) in
      TRANS th (by_arith asl (INST [n,`n:num`] WORD_ZERO)) in
    let conv = ONCE_DEPTH_CONV(fun t -> if is_eq t && type_of(lhs t) = `:int64` && rhs t = `word 0:int64` then at_zero t else failwith "") in
    let pc,here = dest_eq w in
    let th = (TRY_CONV conv) pc in
    let condition = lhand(rator here) in
    let chosen = (* pc is taken on a condition, or there is none *)
      try let c = find_term (fun t -> is_eq t && type_of(lhs t) = `:num`) (rand(concl th)) in
          let same = arith asl (mk_eq(c,condition)) in
          (CONV_TAC(LAND_CONV(K th)) THEN SUBST1_TAC same THEN ASM_CASES_TAC condition THEN ASM_REWRITE_TAC[] THEN
           TRY(CONV_TAC(LAND_CONV add_conv)) THEN REFL_TAC)
      with Failure _ -> SUBST1_TAC (EQF_INTRO(arith asl (mk_neg condition))) THEN REWRITE_TAC[] in
    chosen g);;

(* conv at all subterms of a kind, as long as it changes something *)
let everywhere is conv =
  let known = Hashtbl.create 20 in
  TOP_DEPTH_CONV(fun t ->
    if not(is t) then failwith "" else
    let th = try Hashtbl.find known t with Not_found -> let th = conv t in Hashtbl.add known t th; th in
    if rand(concl th) = t then failwith "" else th);;

(* Registers, through what has been set since and what is assumed; lanes of vectors. *)
let follow_conv asl =
  everywhere (fun t -> is_register_term t && is_numeral(rand t)) (held asl) THENC
  (fun t -> if can (find_term (fun t -> t = `lane64`)) t then GEN_REWRITE_CONV TOP_DEPTH_CONV [LANE64] t else REFL t);;
let FOLLOW_TAC : tactic = fun (asl,w as g) -> CONV_TAC(follow_conv asl) g;;
(* Words and bytes in memory, of the oldest memory that has them. *)
let READ_BACK_TAC : tactic = fun (asl,w as g) -> CONV_TAC(everywhere (is_const_app "read_bytes" 3) (read_back asl)) g;;

(* Goal State ... = State ...: where the code goes on. *)
let ARRIVED_TAC place (tac:tactic) : tactic = fun (_,w as g) ->
  let pc t = show (state_part 0 t) in
  Kernel.at ~rephrase:(fun _ -> "the code goes on at " ^ pc (lhs w) ^ ", not at " ^ pc (rhs w)) place "trace" (REWRITE_TAC[STATE_INJ] THEN tac THEN NO_TAC) g;;

(* Words of 8 bytes in memory become val(word(read_bytes ...)) unless they are in a word already. *)
let rec read_words tm =
  if is_const_app "word" 1 tm && is_const_app "read_bytes" 3 (rand tm) then REFL tm
  else if is_const_app "read_bytes" 3 tm && rand(rator(rator tm)) = `8` then SYM(PART_MATCH rhs VAL_WORD_READ tm)
  else match tm with Comb(f,a) -> MK_COMB(read_words f,read_words a) | _ -> REFL tm;;

let WORD_PRODUCT = prove(`word(val x * val y):int64 = word_mul x y`,REWRITE_TAC[GSYM MUL_WORD; WORD_VAL]);;

(* Goal: register = an expression of registers and memory, both as far back as they go, and with addresses as polynomials. *)
let canonical_address asl a =
  let base,offset,th = address_parts asl a in
  let offset' = NUM_NORMALIZE_CONV offset in
  if rand(concl offset') = `0` then TRANS th (TRANS (AP_TERM (mk_comb(`word_add:int64->int64->int64`,base)) (AP_TERM `word:num->int64` offset')) (SYM(INST [base,`a:int64`] AT_OFFSET_0)))
  else TRANS th (AP_TERM (mk_comb(`word_add:int64->int64->int64`,base)) (AP_TERM `word:num->int64` offset'));;
let canonical_word asl tm =
  let th = offset_form asl tm in
  TRANS th ((fun t -> if is_const_app "word" 1 t then RAND_CONV NUM_NORMALIZE_CONV t
                      else if is_const_app "word" 1 (rand t) then RAND_CONV(RAND_CONV NUM_NORMALIZE_CONV) t else REFL t) (rand(concl th)));;
let HOISTED_TAC : tactic = fun (asl,w as g) ->
  let read = is_const_app "read_bytes" 3 and sum t = (is_const_app "word_add" 2 t || is_const_app "word_sub" 2 t) && type_of t = `:int64` in
  let conv = follow_conv asl THENC everywhere read (read_back asl) THENC PURE_REWRITE_CONV[WORD_VAL] THENC follow_conv asl THENC read_words THENC
    PURE_REWRITE_CONV[WORD_PRODUCT] THENC
    ONCE_DEPTH_CONV(fun t -> if read t then RATOR_CONV(RAND_CONV (canonical_address asl)) t else failwith "") THENC
    everywhere sum (canonical_word asl) in
  let left = conv (lhs w) and right = conv (rhs w) in
  if rand(concl left) = rand(concl right) then ACCEPT_TAC (TRANS left (SYM right)) g else holds_another left (rand(concl right));;

let rec REPLICATE n (tac:tactic) : tactic = if n = 0 then ALL_TAC else tac THEN REPLICATE (n - 1) tac;;
(* Goal: ?r' ... m'. state = State ... /\ ..., a loop's invariant for a state executed. when_: at the start, or after a round. *)
let INVARIANT_TAC l when_ state where_tac says_tac : tactic =
  let [_;r;nf;zf;cf;vf;q;m;_] = snd(strip_comb state) in
  let vectors = sets_vectors l in
  let at part = AT (l.name ^ " " ^ when_) part in
  let same : tactic = fun (asl,w as g) ->
    let side tm = follow asl (differ_assumed asl `register:num`) tm in
    ACCEPT_TAC (TRANS (side (lhs w)) (SYM(side (rhs w)))) g
  and counter : tactic = fun (asl,w as g) ->
    let th = held asl (lhs w) in
    try AT l.name "registers" (SUBST1_TAC th THEN
      (SAME_WORD_TAC ORELSE (BINOP_TAC THEN SAME_WORD_TAC) ORELSE (ASM_REWRITE_TAC[] THEN ASM_SIMP_TAC[COND_SWAP; MASK_OF_BITS]))) g
    with Failure _ -> holds_another th (rand w) in
  MAP_EVERY EXISTS_TAC ([r;nf;zf;cf;vf] @ (if vectors then [q] else []) @ [m]) THEN
  CONJ_TAC THENL [ARRIVED_TAC (l.name ^ " " ^ when_) where_tac; ALL_TAC] THEN
  REPLICATE (if vectors then 2 else 1) (CONJ_TAC THENL
   [X_GEN_TAC `register:num` THEN DISCH_THEN(fun th -> MAP_EVERY ASSUME_TAC (CONJUNCTS th)) THEN at "frame" same; ALL_TAC]) THEN
  CONJ_TAC THENL [at "frame" UNCHANGED_REGION_TAC; ALL_TAC] THEN
  REPLICATE (List.length l.counters) (CONJ_TAC THENL [at "registers" counter; ALL_TAC]) THEN
  REPLICATE (List.length l.hoisted) (CONJ_TAC THENL [at "registers" HOISTED_TAC; ALL_TAC]) THEN
  FOLLOW_TAC THEN at "formula" says_tac;;

(* At a loop's head: what holds at the start, a round, and what comes after. Each tactic gets the invariant beta-reduced. *)
let LOOP_TAC l enter round after : tactic = fun (asl,w as g) ->
  let entry = goal_state w in
  (MATCH_MP_TAC LOOP_THEN THEN MAP_EVERY EXISTS_TAC [invariant l entry; l.count] THEN
   CONJ_TAC THENL
    [CONV_TAC(RATOR_CONV BETA_CONV THENC BETA_CONV) THEN
     INVARIANT_TAC l "at the start" entry WHERE_TAC enter; ALL_TAC] THEN
   CONJ_TAC THENL
    [X_GEN_TAC l.index THEN X_GEN_TAC `s:state` THEN
     CONV_TAC(LAND_CONV(RAND_CONV(RATOR_CONV BETA_CONV THENC BETA_CONV)) THENC
              RAND_CONV(BINDER_CONV(RAND_CONV(RATOR_CONV BETA_CONV THENC BETA_CONV)))) THEN
     DISCH_THEN(CONJUNCTS_THEN2 ASSUME_TAC MP_TAC) THEN round; ALL_TAC] THEN
   X_GEN_TAC `s2:state` THEN CONV_TAC(LAND_CONV(RATOR_CONV BETA_CONV THENC BETA_CONV)) THEN after) g;;

(* The end of a round: the state is back at the head or past the loop. *)
let NOT_AT_END_TAC l : tactic =
  SUBGOAL_THEN (mk_neg(mk_eq(l.index,l.count))) (fun th -> REWRITE_TAC[th]) THENL [BOUNDS_TAC; ALL_TAC];;
let ROUND_TAC l says_tac : tactic =
  ARRIVE_TAC THEN
  (fun (asl,w as g) ->
    INVARIANT_TAC l "after a round" (lhs(lhand(snd(strip_exists w))))
     (CONJ_TAC THENL [WHERE_TAC; REWRITE_TAC[GSYM ADD1; trace_of_rounds; GSYM APPEND_ASSOC; APPEND]]) says_tac g);;

(* ---- loops that are a round ahead of themselves ---- *)

(* The first round's beginning, `ahead`, is before the loop, and the rest of the last behind it: keeps holds of the states where the beginning of
   round i is done, whole of those where a round has ended. *)
let LOOP_AHEAD_THEN = prove
 (`!keeps whole n Q s. 1 <= n /\ keeps 0 s /\
        (!i s. i < n - 1 /\ keeps i s ==> ?s'. runs s s' /\ keeps (i + 1) s') /\
        (!i s. i + 1 = n /\ keeps i s ==> ?s'. runs s s' /\ whole (i + 1) s') /\
        (!s2. whole n s2 ==> ?s3. runs s2 s3 /\ Q s3)
        ==> ?s3. runs s s3 /\ Q s3`,
  REPEAT STRIP_TAC THEN MATCH_MP_TAC LOOP_THEN THEN MAP_EVERY EXISTS_TAC [`keeps:num->state->bool`; `n - 1`] THEN ASM_REWRITE_TAC[] THEN
  X_GEN_TAC `s1:state` THEN DISCH_TAC THEN
  SUBGOAL_THEN `(n - 1) + 1 = n` ASSUME_TAC THENL [ASM_ARITH_TAC; ALL_TAC] THEN
  UNDISCH_THEN `!i s. i + 1 = n /\ keeps i s ==> ?s'. runs s s' /\ whole (i + 1) s'` (MP_TAC o SPECL [`n - 1`; `s1:state`]) THEN
  ASM_REWRITE_TAC[] THEN ASM_MESON_TAC[RUNS_TRANS]);;

(* keeps and whole as loops, the former with one round less; past: where the latter is, and the events of the last round's rest. *)
let LOOP_AHEAD_TAC l whole last enter round finish after : tactic = fun (asl,w as g) ->
  let entry = goal_state w and n = whole.count in
  let before = mk_binop `(-):num->num->num` l.index `1` in
  let trace = list_mk_comb(`APPEND:event list->event list->event list`,[vsubst [before,l.index] last; trace_until l before]) in
  let beta = RATOR_CONV BETA_CONV THENC BETA_CONV in
  let keeps = CONV_TAC(LAND_CONV(RAND_CONV beta) THENC RAND_CONV(BINDER_CONV(RAND_CONV beta))) in
  (MATCH_MP_TAC LOOP_AHEAD_THEN THEN MAP_EVERY EXISTS_TAC [invariant l entry; invariant_at whole.past trace whole entry; n] THEN
   CONJ_TAC THENL [AT l.name "formula" BOUNDS_TAC; ALL_TAC] THEN
   CONJ_TAC THENL [CONV_TAC beta THEN INVARIANT_TAC l "at the start" entry WHERE_TAC enter; ALL_TAC] THEN
   CONJ_TAC THENL
    [X_GEN_TAC l.index THEN X_GEN_TAC `s:state` THEN keeps THEN DISCH_THEN(CONJUNCTS_THEN2 ASSUME_TAC MP_TAC) THEN round; ALL_TAC] THEN
   CONJ_TAC THENL
    [X_GEN_TAC l.index THEN X_GEN_TAC `s:state` THEN keeps THEN DISCH_THEN(CONJUNCTS_THEN2 ASSUME_TAC MP_TAC) THEN
     SUBGOAL_THEN (mk_eq(l.index,l.count)) (fun th -> REWRITE_TAC[th; ADD_SUB] THEN REWRITE_TAC[SYM th]) THENL [ASM_ARITH_TAC; finish]; ALL_TAC] THEN
   X_GEN_TAC `s2:state` THEN CONV_TAC(LAND_CONV beta) THEN after) g;;

(* The end of the last round's rest. *)
let FINISH_TAC whole says_tac : tactic =
  ARRIVE_TAC THEN
  (fun (asl,w as g) ->
    INVARIANT_TAC whole "at the end" (lhs(lhand(snd(strip_exists w)))) (REWRITE_TAC[GSYM APPEND_ASSOC; APPEND]) says_tac g);;

(* ---- counting down to zero with words of 8 bytes ---- *)

let ONE_LESS = prove
 (`!i k. i < k ==> word_sub (word(k - i)) (word 1):int64 = word(k - (i + 1))`,
  REPEAT STRIP_TAC THEN
  SUBGOAL_THEN `k - i = (k - (i + 1)) + 1` SUBST1_TAC THENL [ASM_ARITH_TAC; REWRITE_TAC[WORD_ADD]] THEN
  CONV_TAC WORD_RULE);;
let NONE_LEFT = prove
 (`!i k. i < k /\ k < 2 EXP 64 ==> (word(k - (i + 1)):int64 = word 0 <=> i + 1 = k)`,
  REPEAT STRIP_TAC THEN REWRITE_TAC[GSYM VAL_EQ_0; VAL_WORD64] THEN
  SUBGOAL_THEN `(k - (i + 1)) MOD 2 EXP 64 = k - (i + 1)` SUBST1_TAC THENL
   [MATCH_MP_TAC MOD_LT; ALL_TAC] THEN ASM_ARITH_TAC);;
(* The number grows by the word written. *)
let BIGNUM_NEXT = prove
 (`!z i s m. 8 * (i + 1) <= 2 EXP 64
     ==> bignum (i + 1) z (write_bytes 8 (word_add z (word(8 * i))) (val(s:int64)) m) =
         bignum i z m + 2 EXP (64 * i) * val s`,
  REPEAT STRIP_TAC THEN REWRITE_TAC[BIGNUM_SUC] THEN BINOP_TAC THENL
   [MATCH_MP_TAC BIGNUM_CONG THEN CONJ_TAC THENL [ASM_ARITH_TAC; ALL_TAC] THEN
    REPEAT STRIP_TAC THEN MATCH_MP_TAC WRITE_BYTES_OUT THEN DISCH_TAC THEN
    MP_TAC(SPECL [`z:int64`; `0`; `8 * i`; `8 * i`; `8`] DISJOINT_PARTS) THEN
    ANTS_TAC THENL [ASM_ARITH_TAC; REWRITE_TAC[disjoint_regions; WORD_ADD_0_64] THEN ASM_MESON_TAC[]];
    AP_TERM_TAC THEN SIMP_TAC[READ_WRITE_SAME; LE_REFL] THEN MATCH_MP_TAC MOD_LT THEN
    REWRITE_TAC[ARITH_RULE `8 * 8 = 64`; VAL64_BOUND]]);;

(* ---- kernels ---- *)

(* What a proof needs of a kernel, whatever its shape. *)
type setting = {
  goal : term; length : thm; table : (int,entry) Hashtbl.t; hyps : thm list;
  label : string -> term;                 (* pc at a label *)
  register : string -> string -> int };;  (* label, annotated name; low3 is register 3 of a list low *)

let setting_of kernel =
  let hyps,_ = introduce kernel.Kernel.length kernel.Kernel.goal in
  let find name = try List.assoc name kernel.Kernel.labels with Not_found -> Kernel.at name "script" failwith "there is no such label" in
  { goal = kernel.Kernel.goal; length = kernel.Kernel.length; hyps = hyps;
    table = with_alignment hyps (instruction_table `pc:int64` kernel.Kernel.code);
    label = (fun name -> mk_comb(`word_add (pc:int64)`,mk_comb(`word:num->int64`,mk_small_numeral (find name).Kernel.offset)));
    register = (fun name value ->
      let registers = (find name).Kernel.registers and number s k = int_of_string(String.sub s k (String.length s - k)) in
      let register_number s = number s 1 + (if s.[0] = 'x' then 0 else 32) in
      let in_list (list,l) = (* low3: register 3 of the list low *)
        let k = String.length list in
        if String.length value > k && String.sub value 0 k = list then List.nth l (number value k) else failwith "" in
      match List.assoc_opt value registers with
      | Some [x] -> register_number x
      | Some _ -> Kernel.at name "script" failwith ("not one register is " ^ value)
      | None -> try register_number (tryfind in_list registers) with Failure _ -> Kernel.at name "script" failwith ("no register is named " ^ value)) };;

(* A state at a place, in variables of its own. *)
let fresh_state mark pc =
  let v n ty = mk_var(n ^ mark,ty) in
  list_mk_comb(`State`,[pc; v "r" `:num->int64`; v "nf" bool_ty; v "zf" bool_ty; v "cf" bool_ty; v "vf" bool_ty;
                        v "q" `:num->int128`; v "m" `:int64->byte`; v "tr" `:event list`]);;

(* Executes from a place to another (or to the return), from the code and what `given` says of the state's registers r and memory m: equations
   r k = e and read_bytes 8 a m = e, disjoint_regions, and val base MOD 16 = 0. *)
let execute_given s mark pc given stop =
  let state = fresh_state mark pc in
  let r = state_part 1 state and m = state_part 7 state in
  let code = List.find (fun th -> is_const_app "bytes_at" 3 (concl th)) s.hyps in
  let wanted = mk_comb(rator(concl code),m) :: given r m in
  let facts = List.map ASSUME wanted in
  let about p = List.filter (fun th -> p (concl th)) facts in
  let equations head = List.map (fun th -> lhs(concl th),th) (about (fun t -> is_eq t && head (lhs t))) in
  let cx = new_context false s.table s.length (equations is_register_term) (about (is_const_app "disjoint_regions" 2))
    (about (fun t -> is_eq t && is_const_app "MOD" 2 (lhs t))) (equations (is_const_app "read_bytes" 3)) (SPEC state RUNS_REFL) (hd facts) in
  (* places that are not known to be apart are one more thing to ask for *)
  cx.separate <- (fun a m b n -> try disjoint cx.regions a m b n with Not_found ->
    ASSUME(list_mk_comb(`disjoint_regions`,[mk_pair(a,mk_small_numeral m); mk_pair(b,mk_small_numeral n)])));
  step_once cx; run cx (fun offset -> match stop with None -> false | Some l -> rand(rand l) = mk_small_numeral offset);
  let more = List.filter (fun h -> is_const_app "disjoint_regions" 2 h && not(List.mem h wanted)) (union (hyp cx.code) (hyp cx.th)) in
  { wanted = wanted @ more; theorem = cx.th; code_after = cx.code };;
let last_state e = rand(concl e.theorem);;

(* Where a loop's last instruction leads when it does not go back. *)
let fall_through e =
  let pc = state_part 0 (last_state e) in rand(concl(add_conv (mk_comb(rator pc,rand(rand pc)))));;

(* The registers that a nest has set. *)
let rec written nest =
  if is_const_app "set_reg" 3 nest then small(rand(rator(rator nest))) :: written (rand nest) else [];;
let written_in state = written (state_part 1 state) @ List.map (fun k -> k + 32) (written (state_part 6 state));;

let sets_of executions =
  setify(List.concat (List.map (fun e -> written_in (last_state e)) executions));;

let event_list e = mk_list(events (state_part 8 (last_state e)),`:event`);;
let append_events = end_itlist (fun a b -> list_mk_comb(`APPEND:event list->event list->event list`,[a;b]));;
let all_rounds f n = list_mk_comb(`trace_of_rounds:(num->event list)->num->event list`,[f;n]);;

let SAVED_CASES = ARITH_RULE
 `18 <= i /\ i <= 29 ==> i = 18 \/ i = 19 \/ i = 20 \/ i = 21 \/ i = 22 \/ i = 23 \/
                         i = 24 \/ i = 25 \/ i = 26 \/ i = 27 \/ i = 28 \/ i = 29`;;
let SAVED_LOW_CASES = ARITH_RULE
 `8 <= i /\ i <= 15 ==> i = 8 \/ i = 9 \/ i = 10 \/ i = 11 \/ i = 12 \/ i = 13 \/ i = 14 \/ i = 15`;;

(* Goal ?s'. runs S s' /\ pc_of s' = returnaddress /\ ..., where the code ends. *)
let RETURNED_TAC : tactic =
  ARRIVE_TAC THEN REWRITE_TAC[pc_of] THEN
  (fun (_,w as g) -> match lhand w with
    | Comb(Comb(Const("=",_),pc),_) -> Kernel.at "the return" "trace" failwith ("the code goes on at " ^ show pc ^ ", not at the return address")
    | _ -> ALL_TAC g);;

(* The conclusion of a kernel, in its final state. bounds: that offsets which are no numerals lie in their buffers; results: a tactic for the
   formulas, which leaves the rest. *)
let CONCLUDE_TAC bounds results : tactic =
  let same (asl,w as g) =
    let restored tm = if is_const_app "word" 1 tm && is_const_app "read_bytes" 3 (rand tm) then (RAND_CONV(read_back asl) THENC REWR_CONV WORD_VAL) tm else failwith "" in
    let side tm = CONV_RULE(RAND_CONV(TRY_CONV restored)) (follow asl (differ_numeral (rand tm)) tm) in
    let th = side (lhs w) and before = side (rhs w) in
    if rand(concl th) <> rand(concl before) then not_restored (rand(lhs w)) th else
    ACCEPT_TAC (TRANS th (SYM before)) g
  and same_low (asl,w as g) = (* of the low half of a vector register *)
    let side tm = AP_THM (AP_TERM (rator(rator tm)) (follow asl (differ_numeral (rand(lhand tm))) (lhand tm))) (rand tm) in
    ACCEPT_TAC (TRANS (side (lhs w)) (SYM(side (rhs w)))) g in
  RETURNED_TAC THEN
  CONJ_TAC THENL
   [AT "the return" "frame" (REWRITE_TAC[preserves_callee_saved; regs_of; vregs_of] THEN CONJ_TAC THENL
     [GEN_TAC THEN DISCH_THEN(REPEAT_TCL DISJ_CASES_THEN SUBST1_TAC o MATCH_MP SAVED_CASES) THEN same;
      (CONJ_TAC THENL [same; GEN_TAC THEN DISCH_THEN(REPEAT_TCL DISJ_CASES_THEN SUBST1_TAC o MATCH_MP SAVED_LOW_CASES) THEN same_low]) ORELSE same]); ALL_TAC] THEN
  REWRITE_TAC[mem_of; trace_of; regs_of; APPEND; GSYM APPEND_ASSOC] THEN
  FOLLOW_TAC THEN results THEN
  CONJ_TAC THENL
   [AT "the return" "frame" (REWRITE_TAC[memory_changes_only; mem_of; EX; DE_MORGAN_THM] THEN GEN_TAC THEN
      DISCH_THEN(MAP_EVERY ASSUME_TAC o CONJUNCTS) THEN (UNCHANGED_TAC ORELSE ASM_SIMP_TAC[]));
    AT "the return" "bounds" (EVENTS_TAC bounds)];;

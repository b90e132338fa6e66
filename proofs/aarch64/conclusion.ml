(* From symbolic execution to the goal of a kernel: what every proof of a kernel has in common.

   INTRO_TAC turns a goal's precondition into assumptions about an initial State pc r nf zf cf vf q m tr; `start` begins a context from them;
   `straight_line_by` is all of it for code without loops and calls, but for the formulas, for which it takes a function. The witness for the
   trace is read off the execution: if it mentioned anything but addresses, sizes and public contents, it would not be closed, and
   the proof ends here.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

let ALIGNED_4 = prove
 (`aligned 4 pc <=> val(pc:int64) MOD 4 = 0`,
  REWRITE_TAC[aligned; DIVIDES_MOD; DIMINDEX_64] THEN CONV_TAC NUM_REDUCE_CONV THEN REWRITE_TAC[]);;

let NO_WRAP_SIZE = prove
 (`!a n. no_wrap (a,n) ==> n <= 2 EXP 64`, REWRITE_TAC[no_wrap] THEN ARITH_TAC);;

(* Goal !pc returnaddress sp ... s. precondition ==> conclusion. length: |- LENGTH code = n. *)
let INTRO_TAC length =
  let names = ["pc0",`:int64`; "r",`:num->int64`; "nf",`:bool`; "zf",`:bool`; "cf",`:bool`; "vf",`:bool`;
               "q",`:num->int128`; "m",`:int64->byte`; "tr",`:event list`] in
  REPEAT GEN_TAC THEN SPEC_TAC(`s:state`,`s:state`) THEN MATCH_MP_TAC state_INDUCT THEN
  MAP_EVERY (X_GEN_TAC o mk_var) names THEN
  REWRITE_TAC[pc_of; regs_of; vregs_of; mem_of; trace_of; length] THEN
  DISCH_THEN(MAP_EVERY ASSUME_TAC o CONJUNCTS o REWRITE_RULE[ALL; ALIGNED_4; GSYM CONJ_ASSOC]) THEN
  FIRST_X_ASSUM(fun th -> if lhs(concl th) = `pc0:int64` then SUBST_ALL_TAC th else failwith "INTRO_TAC") THEN
  EVERY_ASSUM(fun th -> if not(is_const_app "no_wrap" 1 (concl th)) then ALL_TAC else
    let size = MATCH_MP NO_WRAP_SIZE th in
    fun (asl,_ as g) -> (if exists (fun (_,a) -> concl a = concl size) asl then ALL_TAC else ASSUME_TAC size) g);;

(* The assumptions that INTRO_TAC makes of a goal ?T. ..., as theorems, and the goal that it leaves. *)
let introduce length goal =
  match INTRO_TAC length ([],snd(dest_exists goal)) with
  | _,[asl,w],_ -> List.map snd asl,w
  | _ -> failwith "introduce";;

let initial_state = `State pc r nf zf cf vf q m tr`;;

(* A context at the kernel's entry. *)
let start naming table code_length hyps =
  let fact p = try Some(List.find (fun th -> p (concl th)) hyps) with Not_found -> None in
  let facts = List.filter (fun th -> is_eq(concl th) && is_comb(lhs(concl th)) &&
                                     rator(lhs(concl th)) = `r:num->int64`) hyps in
  let regions = List.filter (fun th -> is_const_app "disjoint_regions" 2 (concl th)) hyps in
  let code = match fact (is_const_app "bytes_at" 3) with Some th -> th | None -> failwith "start: code" in
  let aligned = List.filter (fun th -> is_eq(concl th) && is_const_app "MOD" 2 (lhs(concl th))) hyps in
  new_context naming table code_length (List.map (fun th -> lhs(concl th),th) facts) regions aligned [] (SPEC initial_state RUNS_REFL) code;;

(* The table's theorems assume that the code is aligned; bring that in from the hypotheses. *)
let with_alignment hyps table =
  let aligned = List.find (fun th -> concl th = `val(pc:int64) MOD 4 = 0`) hyps in
  let table' = Hashtbl.create 1000 in
  Hashtbl.iter (fun offset e -> Hashtbl.add table' offset { e with aligned_ = PROVE_HYP aligned e.aligned_ }) table;
  table';;

let final_state cx = rand(concl cx.th);;

(* The events of a trace before tr, latest first. *)
let rec events tr = if is_var tr then [] else
  let e,rest = dest_cons tr in e :: events rest;;

(* For a failure: the instruction of the first event in a list of which p holds, and that event. The instruction has been fetched before. *)
let last_fetched list =
  try let _,offset,_ = split_address (rand(find_term (is_const_app "Fetch" 1) list)) in Kernel.place offset with Failure _ -> Kernel.place 0;;
let first_event p list =
  let is_cons p t = match t with Comb(Comb(Const("CONS",_),e),_) -> p e | _ -> false in
  try
    let from = find_term (is_cons p) list in
    last_fetched (rand from),", in " ^ show (lhand from)
  with Failure _ -> "the return","";;

(* Fails: a region that is accessed lies in none that may be. list: something with the events in it *)
let outside list region =
  let a,n = dest_pair region in
  let access e = match e with Comb(Comb(Const(("Load"|"Store"),_),b),k) -> b = a && k = n | _ -> false in
  Kernel.at (fst(first_event access list)) "bounds" failwith ("an access outside of what is declared, " ^ show_region region);;

(* The trace as a function of the variables that goal quantifies, all but the state; it may mention callees' trace functions. *)
let trace_witness_with callees goal list =
  let t,body = dest_exists goal in
  let vars = butlast(fst(strip_forall body)) in
  let allowed v = mem v vars || mem (fst(dest_var v)) callees in
  let bad = List.filter (fun v -> not(allowed v)) (frees list) in
  if bad <> [] then
    let place,event = first_event (fun t -> exists (fun v -> free_in v t) bad) list in
    Kernel.at place "trace" failwith ("the trace depends on " ^ show_all bad ^ event)
  else list_mk_abs(vars,list);;
let trace_witness goal list = trace_witness_with [] goal list;;

(* ---- the parts of a conclusion ---- *)

let INSIDE_PART = prove
 (`!a i n m. i + n <= m /\ m <= 2 EXP 64 ==> inside (word_add a (word i),n) (a,m)`,
  REWRITE_TAC[inside] THEN MESON_TAC[IN_REGION_ADD]);;
let INSIDE_START = prove
 (`!a n m. n <= m ==> inside (a,n) (a,m)`, REWRITE_TAC[inside] THEN MESON_TAC[IN_REGION_MONO]);;
(* |- inside (a,n) (b,m) for a = b + constant and numerals n and m *)
let inside_theorem access region =
  let a,n = dest_pair access and b,m = dest_pair region in
  if a = b then
    let th = SPECL [a; n; m] INSIDE_START in MP th (numeral_goal (lhand(concl th)))
  else
    let base,offset,_ = split_address a in
    if base <> b then failwith "inside_theorem" else
    let th = SPECL [b; mk_small_numeral offset; n; m] INSIDE_PART in
    MP th (numeral_goal (lhand(concl th)));;

(* Goal: inside access region, or a disjunction of such; bounds shows that an offset which is no numeral is small enough. *)
let rec some_inside_tac bounds (asl,w as g) =
  if is_disj w then
    (DISJ1_TAC THEN some_inside_tac bounds ORELSE (DISJ2_TAC THEN some_inside_tac bounds)) g
  else ((fun g -> ACCEPT_TAC (inside_theorem (rand(rator w)) (rand w)) g) ORELSE
        ((MATCH_MP_TAC INSIDE_PART ORELSE MATCH_MP_TAC INSIDE_START) THEN bounds)) g;;
let SOME_INSIDE_TAC list bounds : tactic = fun (_,w as g) ->
  try (some_inside_tac bounds THEN NO_TAC) g with Failure _ -> outside (rand(concl(REWRITE_CONV[ADD_ADD] list))) (rand(rator(if is_disj w then lhand w else w)));;
(* What a call has left in the trace: events that lie in the callee's regions lie in the caller's. *)
let ALL_WEAKEN = prove
 (`(!e. P e ==> Q e) ==> (ALL (P:event->bool) l ==> ALL Q l)`,
  REPEAT STRIP_TAC THEN MATCH_MP_TAC(REWRITE_RULE[IMP_IMP] ALL_IMP) THEN EXISTS_TAC `P:event->bool` THEN ASM_SIMP_TAC[]);;
let INSIDE_TRANS = prove
 (`!a b c. inside a b /\ inside b c ==> inside a c`,
  REWRITE_TAC[FORALL_PAIR_THM; inside] THEN MESON_TAC[]);;

let CALLED_EVENTS_TAC : tactic = fun (asl,w as g) ->
  let list = try rand w with Failure _ -> w in
  let th = try snd(List.find (fun (_,th) -> is_const_app "ALL" 2 (concl th) && rand(concl th) = list) asl)
           with Not_found -> failwith "CALLED_EVENTS_TAC" in
  (MP_TAC th THEN MATCH_MP_TAC ALL_WEAKEN THEN
   MATCH_MP_TAC event_INDUCT THEN REWRITE_TAC[event_within; EX; APPEND] THEN
   REPEAT CONJ_TAC THEN REPEAT GEN_TAC THENL
    [DISCH_TAC THEN MATCH_MP_TAC INSIDE_TRANS THEN
     FIRST_ASSUM(fun th -> EXISTS_TAC(rand(concl th)) THEN CONJ_TAC THENL [ACCEPT_TAC th; ALL_TAC]) THEN
     W(fun (_,w) -> ACCEPT_TAC(inside_theorem (rand(rator w)) (rand w)));
     CONV_TAC TAUT; CONV_TAC TAUT]) g;;

let EVENTS_TAC bounds : tactic = fun (_,list as g) ->
 (REWRITE_TAC[ALL_APPEND; ALL] THEN
  REPEAT(CONJ_TAC ORELSE
         (MATCH_MP_TAC ALL_TRACE_OF_ROUNDS THEN GEN_TAC THEN DISCH_TAC THEN
          CONV_TAC(ONCE_DEPTH_CONV BETA_CONV) THEN REWRITE_TAC[ALL_APPEND; ALL])) THEN
  (CALLED_EVENTS_TAC ORELSE
   (REWRITE_TAC[event_within; APPEND; EX; ADD_ADD] THEN SOME_INSIDE_TAC list bounds))) g;;

(* Writes lie in the regions that may change. *)
let OUTSIDE_PART = prove
 (`!a i n m b. ~in_region (a,m) b /\ i + n <= m /\ m <= 2 EXP 64
               ==> ~in_region (word_add a (word i),n) b`,
  MESON_TAC[IN_REGION_ADD]);;
let OUTSIDE_START = prove
 (`!a n m b. ~in_region (a,m) b /\ n <= m ==> ~in_region (a,n) b`, MESON_TAC[IN_REGION_MONO]);;
(* Goal: nest a = m a, where a lies in none of the regions written, by assumption *)
let UNWRITTEN_TAC : tactic =
  REPEAT(W(fun (asl,w) -> MP_TAC(PART_MATCH (lhs o rand) WRITE_BYTES_OUT (lhs w))) THEN
         ANTS_TAC THENL
          [(MATCH_MP_TAC OUTSIDE_PART ORELSE MATCH_MP_TAC OUTSIDE_START) THEN
           FIRST_ASSUM(fun th -> EXISTS_TAC(rand(lhand(rand(concl th)))) THEN
             CONJ_TAC THENL [ACCEPT_TAC th; CONV_TAC NUM_REDUCE_CONV THEN NO_TAC]); ALL_TAC] THEN
         DISCH_THEN SUBST1_TAC) THEN
  REFL_TAC;;
(* ---- frames on the stack ---- *)

let FRAME_BASE = prove
 (`word_sub (word_add f (word n)) (word n):int64 = f`, CONV_TAC WORD_RULE);;
let ALIGNED_16 = prove
 (`aligned 16 a <=> val(a:int64) MOD 16 = 0`,
  REWRITE_TAC[aligned; DIVIDES_MOD; DIMINDEX_64] THEN CONV_TAC NUM_REDUCE_CONV THEN REWRITE_TAC[]);;

(* A kernel that may use n bytes below SP gets a name f for the lowest of them; SP is f + n at the entry. *)
let FRAME_TAC n : tactic =
  let n = mk_small_numeral n in
  let back = mk_numeral(power_num (Num.num_of_int 2) (Num.num_of_int 64) -/ dest_numeral n) in
  let base = mk_comb(mk_comb(`word_add:int64->int64->int64`,`f:int64`),mk_comb(`word:num->int64`,n)) in
  (* f = (f + n) + (2^64 - n) *)
  let aligned = CONV_RULE(RAND_CONV(LAND_CONV(LAND_CONV(RAND_CONV add_conv))))
    (INST [base,`a:int64`; back,`i:num`] ALIGNED_16_ADD) in
  SUBGOAL_THEN (mk_exists(`f:int64`,mk_eq(`sp:int64`,base))) (X_CHOOSE_THEN `f:int64` SUBST_ALL_TAC) THENL
   [EXISTS_TAC(mk_comb(mk_comb(`word_sub:int64->int64->int64`,`sp:int64`),mk_comb(`word:num->int64`,n))) THEN
    CONV_TAC WORD_RULE; ALL_TAC] THEN
  RULE_ASSUM_TAC(fun th -> if is_forall(concl th) then th else REWRITE_RULE[FRAME_BASE; ALIGNED_16] th) THEN REWRITE_TAC[FRAME_BASE] THEN
  SUBGOAL_THEN `val(f:int64) MOD 16 = 0` ASSUME_TAC THENL
   [MATCH_MP_TAC aligned THEN CONJ_TAC THENL [FIRST_ASSUM ACCEPT_TAC; CONV_TAC NUM_REDUCE_CONV]; ALL_TAC];;

(* ---- straight-line code ---- *)

(* The parts of a conclusion about explicit states, each a theorem that is built forwards, in time proportional to the code. *)

let PRESERVED =
  let saved k = mk_eq(mk_comb(`r':num->int64`,mk_small_numeral k),mk_comb(`r:num->int64`,mk_small_numeral k)) in
  let low k = vsubst [mk_small_numeral k,`k:num`] `word_subword ((q':num->int128) k) (0,64):int64 = word_subword ((q:num->int128) k) (0,64)` in
  UNDISCH_ALL(prove
   (itlist (curry mk_imp) (List.map saved ((18--29) @ [31]) @ List.map low (8--15))
     `preserves_callee_saved (State pc r nf zf cf vf q m tr) (State pc' r' nf' zf' cf' vf' q' m' tr')`,
    REPEAT DISCH_TAC THEN REWRITE_TAC[preserves_callee_saved; regs_of; vregs_of] THEN
    ASM_REWRITE_TAC[] THEN CONJ_TAC THEN GEN_TAC THENL
     [DISCH_THEN(REPEAT_TCL DISJ_CASES_THEN SUBST1_TAC o MATCH_MP (ARITH_RULE
       `18 <= i /\ i <= 29 ==> i = 18 \/ i = 19 \/ i = 20 \/ i = 21 \/ i = 22 \/ i = 23 \/ i = 24 \/ i = 25 \/ i = 26 \/ i = 27 \/ i = 28 \/ i = 29`));
      DISCH_THEN(REPEAT_TCL DISJ_CASES_THEN SUBST1_TAC o MATCH_MP (ARITH_RULE
       `8 <= i /\ i <= 15 ==> i = 8 \/ i = 9 \/ i = 10 \/ i = 11 \/ i = 12 \/ i = 13 \/ i = 14 \/ i = 15`))] THEN
    ASM_REWRITE_TAC[]));;
let LOW_HALF = prove
 (`word_subword (lanes64 (lane64 0 x) y) (0,64):int64 = word_subword x (0,64)`,
  REWRITE_TAC[lanes64; lane64; MULT_CLAUSES; GSYM VAL_EQ; VAL_WORD_SUBWORD; VAL_WORD_JOIN; DIMINDEX_64; DIMINDEX_128; EXP; DIV_1] THEN
  REWRITE_TAC[ARITH_RULE `2 EXP 128 = 2 EXP 64 * 2 EXP 64`; MIN; LE_REFL; MOD_MOD; MOD_MULT_ADD; MOD_MOD_REFL]);;

let primed tm = mk_var(fst(dest_var tm) ^ "'",type_of tm);;
(* |- register k = what it holds at the return *)
let not_restored k th =
  Kernel.say "frame" ("the " ^ (if k = `31` then "stack pointer" else "callee-saved x" ^ string_of_term k) ^
    " is not restored, it holds " ^ show(rand(concl th)));;

let preserved cx before after =
  let parts = List.tl(snd(strip_comb before)) and parts' = List.tl(snd(strip_comb after)) in
  let vars = List.tl state_vars in
  let th = INST ((state_part 0 before,`pc:int64`) :: (state_part 0 after,`pc':int64`) ::
    List.combine parts vars @ List.combine parts' (List.map primed vars)) PRESERVED in
  let same k =
    let now = read_reg cx.facts (state_part 1 after) k and first = read_reg cx.facts (state_part 1 before) k in
    if rand(concl now) = rand(concl first) then TRANS now (SYM first)
    else not_restored (mk_small_numeral k) now in
  let half tm = list_mk_comb(`word_subword:int128->num#num->int64`,[tm; `(0,64)`]) in
  let same_half k =
    let now = read_reg [] (state_part 6 after) k in
    let th = AP_THM (AP_TERM `word_subword:int128->num#num->int64` now) `(0,64)` in
    let first = mk_comb(state_part 6 before,mk_small_numeral k) in
    if rand(concl now) = first then th else
    try TRANS th (let low = PART_MATCH lhs LOW_HALF (rand(concl th)) in if rand(concl low) = half first then low else failwith "")
    with Failure _ -> Kernel.say "frame" ("callee-saved d" ^ string_of_int k ^ " is not restored, v" ^ string_of_int k ^ " holds " ^ show(rand(concl now))) in
  List.fold_left (fun th h -> PROVE_HYP h th) th (List.map same ((18--29) @ [31]) @ List.map same_half (8--15));;

(* |- memory_changes_only regions s s' *)
let NOT_WRITTEN = UNDISCH_ALL(prove
 (`~in_region (a,m) b ==> i + n <= m ==> m <= 2 EXP 64 ==> write_bytes n (word_add a (word i)) v mem b = mem b`,
  REPEAT DISCH_TAC THEN MATCH_MP_TAC WRITE_BYTES_OUT THEN MATCH_MP_TAC OUTSIDE_PART THEN EXISTS_TAC `m:num` THEN ASM_REWRITE_TAC[]));;
let CHANGES_ONLY = prove
 (`(!b. ~(EX (\r. in_region r b) regions) ==> m' b = m b)
   ==> memory_changes_only regions (State pc r nf zf cf vf q m tr) (State pc' r' nf' zf' cf' vf' q' m' tr')`,
  REWRITE_TAC[memory_changes_only; mem_of]);;
(* |- nest b = memory b, where nest has been written over memory, and b is outside of regions: (base,size), |- ~in_region (base,size) b *)
let rec unwritten list regions b nest =
  if not(is_const_app "write_bytes" 4 nest) then REFL(mk_comb(nest,b)) else
  let [n;a;v;below] = snd(strip_comb nest) in
  let base,i,_ = split_address a in
  let fits_in (r,m) = r = base && is_numeral m && i + small n <= small m in
  let (_,m),out = try List.find (fun (region,_) -> fits_in region) regions
    with Not_found ->
      let place,_ = first_event ((=) (mk_comb(mk_comb(`Store`,a),n))) list in
      Kernel.at place "frame" failwith ("what must not change is written, " ^ show n ^ " bytes at " ^ show a) in
  let it = numeral i in
  let th = INST [base,`a:int64`; m,`m:num`; b,`b:int64`; it,`i:num`; n,`n:num`; v,`v:num`; below,`mem:int64->byte`] NOT_WRITTEN in
  let th = PROVE_HYP out (PROVE_HYP (fits it n m) (PROVE_HYP (below_size m) th)) in
  let th = if i = 0
    then TRANS (AP_THM (AP_THM (AP_THM (AP_TERM (rator(rator(rator nest))) (SYM(INST [base,`a:int64`] ADD_0))) v) below) b) th else th in
  TRANS th (unwritten list regions b below);;
let outside_of conditions = List.map (fun th -> dest_pair(lhand(rand(concl th))),th) conditions;;
let memory_unchanged list tm =
  let regions = rand(rator(rator tm)) in
  let b = `byte'':int64` in (* no name of a contract *)
  let outside = mk_neg(list_mk_comb(`EX:(int64#num->bool)->(int64#num)list->bool`,[`\r. in_region r byte''`; regions])) in
  let parts = CONJUNCTS(CONV_RULE(PURE_REWRITE_CONV[EX; DE_MORGAN_THM; NOT_CLAUSES] THENC DEPTH_CONV BETA_CONV THENC REWRITE_CONV[]) (ASSUME outside)) in
  let after = memory_of(rand tm) in
  let th = GEN b (DISCH outside (unwritten list (outside_of parts) b after)) in
  let states = List.map2 (fun v t -> t,v) (state_vars @ List.map primed state_vars) (snd(strip_comb(lhand tm)) @ snd(strip_comb(rand tm))) in
  let th' = INST ((regions,`regions:(int64#num)list`) :: states) CHANGES_ONLY in
  if rand(concl th) = rand(lhand(concl th')) || aconv (concl th) (lhand(concl th')) then MP th' th else failwith "memory_unchanged";;

(* |- APPEND [events] tr = trace *)
let APPEND_NIL = prove(`APPEND [] (tr:event list) = tr`, REWRITE_TAC[APPEND])
and APPEND_CONS = UNDISCH(prove(`APPEND l tr = tr' ==> APPEND (CONS h l) (tr:event list) = CONS h tr'`, SIMP_TAC[APPEND]));;
let append_theorem list tr =
  let step th h =
    let eq = concl th in
    PROVE_HYP th (INST [lhand(lhs eq),`l:event list`; tr,`tr:event list`; rhs eq,`tr':event list`; h,`h:event`] APPEND_CONS) in
  List.fold_left step (INST [tr,`tr:event list`] APPEND_NIL) (List.rev list);;

(* For event_within (pc,n) reads writes, a function from an event to |- event_within (pc,n) reads writes event; list: for a failure *)
let ALL_NIL = prove(`ALL P ([]:event list)`, REWRITE_TAC[ALL])
and ALL_NEXT = UNDISCH_ALL(prove(`P (h:event) ==> ALL P l ==> ALL P (CONS h l)`, SIMP_TAC[ALL]));;
let FETCH_WITHIN = UNDISCH_ALL(prove
 (`i + 4 <= n ==> n <= 2 EXP 64 ==> event_within (a,n) reads writes (Fetch (word_add a (word i)))`,
  REPEAT DISCH_TAC THEN REWRITE_TAC[event_within] THEN MATCH_MP_TAC INSIDE_PART THEN ASM_REWRITE_TAC[]));;
let INSIDE_FITS = UNDISCH_ALL(REWRITE_RULE[IMP_CONJ] (SPEC_ALL INSIDE_PART));;
let within_rule within list =
  let [code;reads;writes] = snd(strip_comb within) in
  let pc,size = dest_pair code in
  let plus = `word_add:int64->int64->int64` and word = `word:num->int64` in
  let at_start a th = (* from a + 0 to a *)
    let zero = INST [a,`a:int64`] ADD_0 in
    fun context -> EQ_MP (context zero) th in
  (* for each region, |- inside (a,k) region ==> event_within ... (Load a k), and the same for Store *)
  let at = `at'':int64` and width = `width'':num` in (* no names of a contract *)
  let rule kind region =
    let tm = mk_imp(list_mk_comb(`inside`,[mk_pair(at,width); region]),
      mk_comb(within,list_mk_comb(kind,[at; width]))) in
    UNDISCH(prove(tm,REWRITE_TAC[event_within; EX; APPEND] THEN DISCH_THEN(fun th -> REWRITE_TAC[th]))) in
  let rules kind regions = List.map (fun r -> dest_pair r,lazy(rule kind r)) regions in
  let written = dest_list writes in
  let loads = rules `Load` (dest_list reads @ written) and stores = rules `Store` written in
  let fetch = INST [pc,`a:int64`; size,`n:num`; reads,`reads:(int64#num)list`; writes,`writes:(int64#num)list`] FETCH_WITHIN in
  let fetch = PROVE_HYP (below_size size) fetch in
  fun e -> match e with
    | Comb(Const("Fetch",_) as f,a) ->
        let base,i,_ = split_address a in
        let it = numeral i in
        let th = PROVE_HYP (fits it `4` size) (INST [it,`i:num`] fetch) in
        if i = 0 then at_start base th (fun zero -> AP_TERM within (AP_TERM f zero)) else th
    | Comb(Comb(kind,a),k) ->
        let base,i,_ = split_address a in
        let it = numeral i in
        let fits_in (r,m) = r = base && is_numeral m && i + small k <= small m in
        let (_,m),rule = try List.find (fun (region,_) -> fits_in region) (if kind = `Load` then loads else stores)
          with Not_found ->
            outside list (mk_pair(a,k)) in
        let th = INST [base,`a:int64`; it,`i:num`; k,`n:num`; m,`m:num`] INSIDE_FITS in
        let th = PROVE_HYP (fits it k m) (PROVE_HYP (below_size m) th) in
        let th = if i = 0 then at_start base th (fun zero ->
          AP_THM (AP_TERM `inside` (AP_THM (AP_TERM `(,):int64->num->int64#num` zero) k)) (rand(concl th))) else th in
        PROVE_HYP th (INST [a,at; k,width] (Lazy.force rule))
    | _ -> failwith("what event is this? " ^ show e);;
(* from |- ALL within l and |- within e for each e of a list, |- ALL within of both *)
let all_more within ths th =
  List.fold_left (fun th e_th -> PROVE_HYP th (PROVE_HYP e_th
    (INST [within,`P:event->bool`; rand(concl e_th),`h:event`; rand(concl th),`l:event list`] ALL_NEXT))) th (List.rev ths);;
let all_within within list =
  all_more within (List.map (within_rule within (mk_list(list,`:event`))) list) (INST [within,`P:event->bool`] ALL_NIL);;
(* Goal ALL (event_within ...) list: the events that the list begins with, as long as it can be told that they lie in the regions by sizes that are numerals. *)
let FIRST_EVENTS_TAC : tactic = fun (_,w as g) ->
  let within,list = (let head,list = dest_comb w in rand head,list) in
  let rule = try within_rule within list with Failure _ -> fun _ -> failwith "" in
  let rec split l = match l with
    | Comb(Comb(Const("CONS",_),e),rest) ->
        (match (try Some(rule e) with Failure _ -> None) with
         | Some th -> let ths,rest = split rest in th :: ths,rest
         | None -> [],l)
    | _ -> [],l in
  let ths,rest = split list in
  if ths = [] then ALL_TAC g else
  (MATCH_MP_TAC(DISCH_ALL(all_more within ths (ASSUME(mk_comb(rator w,rest)))))) g;;

(* The formulas of a conclusion in terms of memories and of what registers hold. *)
let FORMULA_CONV cx =
  PURE_REWRITE_CONV[mem_of; regs_of] THENC
  ONCE_DEPTH_CONV(fun t -> match t with
    | Comb(Comb(Comb(Comb(Const("set_reg",_),_),_),_) as nest,k) when is_numeral k -> read_reg cx.facts nest (small k)
    | _ -> failwith "");;

(* The cases of what may be one buffer or two. *)
let ALIAS_CASES_TAC : tactic =
  let may_be_one th = is_disj(concl th) && is_eq(lhand(concl th)) && is_const_app "disjoint_regions" 2 (rand(concl th)) in
  REPEAT(FIRST_X_ASSUM(DISJ_CASES_THEN2 SUBST_ALL_TAC ASSUME_TAC o check may_be_one));;

(* The size of the frame that a goal allows, 0 if none. *)
let frame_size goal =
  try small(rand(rand(find_term (fun t -> is_const_app "word_sub" 2 t && lhand t = `sp:int64` && is_numeral_word(rand t)) goal))) with Failure _ -> 0;;

(* A kernel without loops: executed to its end with names for all results, once for each way in which buffers may coincide. `formula` gets the context,
   the assumptions and the formula (in terms of the final memory), and proves it. *)
let straight_line_by formula kernel =
  let length = kernel.Kernel.length and goal = kernel.Kernel.goal in
  let t,body = dest_exists goal in
  let vars = butlast(fst(strip_forall body)) in
  let frame = frame_size goal in
  let _,cases,justify = (INTRO_TAC length THEN (if frame = 0 then ALL_TAC else FRAME_TAC frame) THEN ALIAS_CASES_TAC) ([],body) in
  let table = instruction_table `pc:int64` kernel.Kernel.code in
  let case (asl,w) =
    (* the assumptions as one hypothesis, so that the steps' theorems have few *)
    let together = end_itlist CONJ (List.map snd asl) in
    let hyps = CONJUNCTS(ASSUME(concl together)) in
    let cx = start true (with_alignment hyps table) length hyps in
    run cx (fun _ -> false);
    let s',conclusion = dest_exists w in
    let parts = conjuncts(vsubst [final_state cx,s'] conclusion) in
    cx,(together,hyps),w,parts,events (state_part 8 (final_state cx)) in
  let executed = List.map case cases in
  (* the trace's function, from the case in which all buffers are different *)
  let arguments (_,_,_,parts,_) = snd(strip_comb(rand(last parts))) in
  let n = List.length vars in
  let apart c = List.length (setify (List.concat(List.map frees (arguments c)))) >= n in
  let _,_,_,_,list = try List.find apart executed with Not_found -> failwith "straight_line: no case in which all buffers are different" in
  let in_frame base = vsubst [base,`f:int64`] in
  let base = mk_comb(`word_sub (sp:int64)`,mk_comb(`word:num->int64`,mk_small_numeral frame)) in
  let witness = trace_witness goal (in_frame base (mk_list(list,`:event`))) in
  let chosen = ASSUME(mk_eq(t,witness)) in
  let conclude (cx,(together,hyps),w,parts,list) =
    let list_tm = mk_list(list,`:event`) in
    let applied = rand(last parts) in
    (* |- T arguments = the events of this case *)
    let th = rev_itlist (fun a th -> CONV_RULE(RAND_CONV BETA_CONV) (AP_THM th a)) (snd(strip_comb applied)) chosen in
    let th = if frame = 0 then th else
      let g = genvar `:int64` in
      let f = mk_abs(g,vsubst [g,`f:int64`] list_tm) in
      let same = INST [mk_small_numeral frame,`n:num`] FRAME_BASE in
      let same = CONV_RULE(BINOP_CONV BETA_CONV) (AP_TERM f same) in
      if aconv (rand(concl th)) (lhs(concl same)) then TRANS th same else th in
    let trace_is = if aconv (rand(concl th)) list_tm then th else Kernel.say "trace" "the trace depends on which buffers are one" in
    let final = final_state cx in
    let part_of tm = match head_name tm with "preserves_callee_saved" | "memory_changes_only" -> "frame" | "ALL" -> "bounds" | _ -> "trace" in
    let prove_part tm = Kernel.at ~rephrase:(fun why -> show tm ^ " is not shown (" ^ why ^ ")") "the return" (part_of tm) (fun tm -> match head_name tm,tm with
      | "runs",_ -> cx.th
      | "=",Comb(Comb(_,Comb(Const("pc_of",_),_)),target) ->
          let th = PART_MATCH lhs pc_of (lhs tm) in
          if rand(concl th) = target then th
          else Kernel.at (last_fetched list_tm) "trace" failwith ("the code goes on at " ^ show(rand(concl th)) ^ ", not at the return address")
      | "preserves_callee_saved",_ -> preserved cx (lhand tm) (rand tm)
      | "memory_changes_only",_ -> memory_unchanged list_tm tm
      | "=",Comb(Comb(_,Comb(Const("trace_of",_),_)),appended) ->
          let tr = rand appended in
          let th = TRANS (AP_THM (AP_TERM `APPEND:event list->event list->event list` trace_is) tr) (append_theorem list tr) in
          TRANS (PART_MATCH lhs trace_of (lhs tm)) (SYM th)
      | "ALL",_ -> EQ_MP (AP_TERM (rator tm) (SYM trace_is)) (all_within (lhand tm) list)
      | _ -> failwith "straight_line: an unknown part") tm in
    let first,rest = chop_list 3 parts in
    let formulas,frame_parts = chop_list (List.length rest - 3) rest in
    let safety = List.map prove_part first and frame_ths = List.map prove_part frame_parts in
    let normal = FORMULA_CONV cx (list_mk_conj formulas) in
    let results = Kernel.at "the return" "formula" (Kernel.timed "algebra" (formula cx hyps)) (rand(concl normal)) in
    if concl results <> rand(concl normal) then Kernel.say "formula" ("another formula is proved: " ^ show(concl results)) else
    let ths = safety @ CONJUNCTS(EQ_MP (SYM normal) results) @ frame_ths in
    PROVE_HYP together (without_names cx (EXISTS(w,final) (end_itlist CONJ ths))) in
  Kernel.timed "conclusion" (fun () ->
    let th = justify null_inst (List.map conclude executed) in
    EXISTS(goal,witness) (PROVE_HYP (REFL witness) (INST [witness,t] th))) ();;

(* The same with all formulas found by elimination. *)
let straight_line kernel = straight_line_by by_algebra kernel;;

(* From symbolic execution to the goal of a kernel: what every proof of a kernel has in common.

   INTRO_TAC turns a goal's precondition into assumptions about an initial State pc r nf zf cf vf q m tr; `start` begins a context from them;
   FINISH_TAC proves what is left when the final state is known, but for the results, for which it takes a tactic. The witness for the
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
  { table = table; facts = List.map (fun th -> lhs(concl th),th) facts; regions = regions; aligned = []; reads = []; size = code_length;
    th = SPEC initial_state RUNS_REFL; code = code; names = []; definitions = []; naming = naming };;

(* The table gives implications with the code's and the pc's conditions; bring those in from the hypotheses. *)
let with_alignment hyps table =
  let aligned = List.find (fun th -> concl th = `val(pc:int64) MOD 4 = 0`) hyps in
  let table' = Hashtbl.create 100 in
  Hashtbl.iter (fun offset (decoded,th) -> Hashtbl.add table' offset (decoded,PROVE_HYP aligned th)) table;
  table';;

(* Runs until pc is no longer in the table, or `stop` says so. *)
let rec run_with step cx stop =
  let pc = rand(rator(rator(rator(rator(rator(rator(rator(rator(rand(concl cx.th)))))))))) in
  let inside = (is_const_app "word_add" 2 pc && is_numeral_word(rand pc) || pc = `pc:int64`) &&
    (let b,offset,_ = split_address pc in b = `pc:int64` && Hashtbl.mem cx.table offset && not(stop offset)) in
  if inside then (step cx; run_with step cx stop);;
let run cx stop = run_with step_once cx stop;;

let final_state cx = rand(concl cx.th);;
let state_part n tm = List.nth (snd(strip_comb tm)) n;;

(* The events of a trace before tr, latest first. *)
let rec events tr = if is_var tr then [] else
  let e,rest = dest_cons tr in e :: events rest;;

(* The trace as a function of the variables that goal quantifies, all but the state; it may mention callees' trace functions. *)
let trace_witness_with callees goal list =
  let t,body = dest_exists goal in
  let vars = butlast(fst(strip_forall body)) in
  let allowed v = mem v vars || mem (fst(dest_var v)) callees in
  let bad = List.filter (fun v -> not(allowed v)) (frees list) in
  if bad <> [] then failwith("the trace depends on " ^ String.concat ", " (List.map string_of_term bad))
  else list_mk_abs(vars,list);;
let trace_witness goal list = trace_witness_with [] goal list;;

(* ---- the parts of a conclusion ---- *)

let CALLEE_SAVED_NUMBERS = map (fun n -> n,
  ARITH_RULE(mk_imp(`18 <= i /\ i <= 29`,mk_neg(mk_eq(`i:num`,mk_small_numeral n)))))
  ((0--17) @ [30;31]);;

(* |- nest i = r i for i from 18 to 29 *)
let rec callee_saved nest =
  let tm = mk_comb(nest,`i:num`) in
  if not(is_const_app "set_reg" 3 nest) then REFL tm else
  let k = small(rand(rator(rator nest))) in
  let th = MP (PART_MATCH (lhs o rand) SET_MISS tm) (UNDISCH(List.assoc k CALLEE_SAVED_NUMBERS)) in
  TRANS th (callee_saved (rand nest));;

let CALLEE_SAVED_TAC : tactic =
  REWRITE_TAC[preserves_callee_saved; regs_of; vregs_of] THEN CONJ_TAC THENL
   [X_GEN_TAC `i:num` THEN DISCH_THEN(fun range -> W(fun (asl,w) ->
      ACCEPT_TAC(PROVE_HYP range (callee_saved (rator(lhs w))))));
    W(fun (asl,w) -> ACCEPT_TAC(read_reg [] (rator(lhs w)) 31))];;

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
let rec SOME_INSIDE_TAC bounds (asl,w as g) =
  if is_disj w then
    (DISJ1_TAC THEN SOME_INSIDE_TAC bounds ORELSE (DISJ2_TAC THEN SOME_INSIDE_TAC bounds)) g
  else ((fun g -> ACCEPT_TAC (inside_theorem (rand(rator w)) (rand w)) g) ORELSE
        ((MATCH_MP_TAC INSIDE_PART ORELSE MATCH_MP_TAC INSIDE_START) THEN bounds)) g;;
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

let EVENTS_TAC bounds : tactic =
  REWRITE_TAC[ALL_APPEND; ALL] THEN
  REPEAT(CONJ_TAC ORELSE
         (MATCH_MP_TAC ALL_TRACE_OF_ROUNDS THEN GEN_TAC THEN DISCH_TAC THEN
          CONV_TAC(ONCE_DEPTH_CONV BETA_CONV) THEN REWRITE_TAC[ALL_APPEND; ALL])) THEN
  (CALLED_EVENTS_TAC ORELSE
   (REWRITE_TAC[event_within; APPEND; EX; ADD_ADD] THEN SOME_INSIDE_TAC bounds));;

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
let MEMORY_TAC : tactic =
  REWRITE_TAC[memory_changes_only; mem_of; EX; DE_MORGAN_THM] THEN REPEAT STRIP_TAC THEN UNWRITTEN_TAC;;

(* Hypotheses v = e of names, latest first, go away: each name occurs in later ones alone. *)
let drop_definitions definitions th =
  List.fold_left (fun th d ->
    let v,e = dest_eq(concl d) in PROVE_HYP (REFL e) (INST [e,v] th)) th definitions;;
let WITHOUT_NAMES cx (tac:tactic) : tactic = fun g ->
  let meta,goals,justify = tac g in
  meta,goals,fun i ths -> drop_definitions cx.definitions (justify i ths);;

(* Goal: ?s'. runs s s' /\ ..., with the execution's theorem and a tactic for the results. *)
let FINISH_TAC cx results : tactic =
  WITHOUT_NAMES cx
   (EXISTS_TAC (final_state cx) THEN
    CONJ_TAC THENL [ACCEPT_TAC cx.th; ALL_TAC] THEN
    REWRITE_TAC[pc_of] THEN CONJ_TAC THENL [CALLEE_SAVED_TAC; ALL_TAC] THEN
    REWRITE_TAC[mem_of; trace_of; regs_of; BETA_THM; APPEND] THEN
    CONJ_TAC THENL [results; ALL_TAC] THEN
    CONJ_TAC THENL [MEMORY_TAC; EVENTS_TAC ASM_ARITH_TAC]);;

(* A kernel without loops: executed to its end with names for all results; results: from the context to the theorem of the formula. *)
let straight_line results kernel =
  let length = kernel.Kernel.length and goal = kernel.Kernel.goal in
  let hyps,_ = introduce length goal in
  let table = with_alignment hyps (instruction_table `pc:int64` kernel.Kernel.code) in
  let cx = start true table length hyps in
  run cx (fun _ -> false);
  let witness = trace_witness goal (mk_list(events (state_part 8 (final_state cx)),`:event`)) in
  let formula = results cx in
  prove(goal,EXISTS_TAC witness THEN INTRO_TAC length THEN FINISH_TAC cx (ACCEPT_TAC formula));;

(* |- bignum (nx + ny) z m' = bignum nx x m * bignum ny y m in the final state *)
let product cx z x y nx ny =
  let words k a m = bignum_words (word_conv cx) k a m in
  let final = state_part 7 (final_state cx) in
  let zs = words (nx + ny) z final and xs = words nx x `m:int64->byte` and ys = words ny y `m:int64->byte` in
  let list th = dest_list(rand(rand(concl th))) in
  let th = product_of_words (equations cx) (list zs) (list xs) (list ys) in
  REWRITE_RULE[INT_OF_NUM_CLAUSES]
    (TRANS zs (TRANS th (MK_COMB(AP_TERM `( * ):int->int->int` (SYM xs),SYM ys))));;

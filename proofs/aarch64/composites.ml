(* Kernels of calls with arithmetic between them: their own straight-line code with names for results, and formulas at its end.

   WALK_NAMED_TAC goes from call to call as WALK_TAC does, but what is executed between two calls gets names (symbolic.ml), which stay until the goal is proved
   from there on. At the end of such a block its memory becomes a variable, of which is known: what was stored in the frame, what has not changed, and
   formulas, found by `facts` from the equations of the block's instructions. So formulas behind a call speak of words that it has left, and of nothing that
   these are made of.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- a block with names ---- *)

(* What the blocks before have named; keep: so that a block speaks of these names, too. *)
type named = { mutable context : context option; keep : bool };;

(* What has been written: base, offset, and size, without gaps in it. *)
let regions_written (cx : context) =
  let writes = List.sort_uniq compare (Hashtbl.fold (fun _ write l -> let base,i,_ = split_address write.at_ in (base,i,write.width) :: l) cx.writes []) in
  List.fold_left (fun regions (base,i,n) -> match regions with
    | (b,j,m) :: rest when b = base && i <= j + m -> (b,j,max m (i + n - j)) :: rest
    | _ -> (base,i,n) :: regions) [] writes;;
let offset_address base i = if i = 0 then base else mk_comb(mk_comb(`word_add:int64->int64->int64`,base),mk_comb(`word:num->int64`,mk_small_numeral i));;

(* |- !a. ~in_region r a /\ ... ==> after a = before a, where after is what has been written over before, all in these regions *)
let frame_of (cx : context) =
  let regions = regions_written cx in
  let region (base,i,n) = mk_pair(offset_address base i,mk_small_numeral n) in
  let outside = list_mk_conj(List.map (fun r -> mk_neg(list_mk_comb(`in_region`,[region r; byte_]))) regions) in
  let conditions = List.combine regions (CONJUNCTS(ASSUME outside)) in
  let unwritten write =
    let base,i,_ = split_address write.at_ in
    let (_,j,m),out = List.find (fun ((b,j,m),_) -> b = base && j <= i && i < j + m) conditions in
    let a = offset_address base j and it = numeral (i - j) and n = numeral write.width and mt = numeral m in
    let th = INST [a,`a:int64`; mt,`m:num`; byte_,`b:int64`; it,`i:num`; n,`n:num`; write.value_,`v:num`; write.before,`mem:int64->byte`] NOT_WRITTEN in
    let th = PROVE_HYP out (PROVE_HYP (fits it n mt) (PROVE_HYP (below_size mt) th)) in
    let place = add_conv (mk_comb(mk_comb(`word_add:int64->int64->int64`,a),mk_comb(`word:num->int64`,it))) in
    let write_bytes = rator(rator(rator(lhs(concl th)))) in
    TRANS (SYM(AP_THM (AP_THM (AP_THM (AP_TERM (rator write_bytes) place) write.value_) write.before) byte_)) th in
  let rec all i = if i = 0 then unwritten (Hashtbl.find cx.writes 0) else TRANS (unwritten (Hashtbl.find cx.writes i)) (all (i - 1)) in
  GEN byte_ (DISCH outside (all (cx.depth - 1)));;

(* The goal ?s'. runs (State ... memory ...) s' /\ ... for any memory of which the theorems hold. *)
let GENERALIZE_MEMORY_TAC m memory ths : tactic = fun (asl,w) ->
  let general = subst [m,memory] in
  null_meta,[List.map (fun th -> "",ASSUME(general(concl th))) ths @ asl,general w],
  (fun i l -> match l with
    | [th] -> List.fold_left (fun th h -> PROVE_HYP h th) (INST [memory,m] th) ths
    | _ -> failwith "GENERALIZE_MEMORY_TAC");;

(* Executes with names from the goal's state to a callee's entry, or out of the code. facts asl w cx: theorems about the memory of cx's state. *)
let NAMED_BLOCK_TAC caller named facts : tactic = fun (asl,w as g) -> Kernel.at (place_of_goal w) "bounds" (fun () ->
  let state = goal_state w in
  let m = state_part 7 state in
  let stored = mapfilter (fun (_,th) -> match concl th with
    | Comb(Comb(Const("=",_),(Comb(Comb(Comb(Const("read_bytes",_),w),a),_) as read)),Comb(Const("val",_),_)) ->
        let tm = list_mk_comb(`read_bytes`,[w; a; m]) in
        let back = read_back asl tm in
        if rand(concl back) = read then tm,TRANS back th else fail ()
    | _ -> fail ()) asl in
  let fresh = block_context true caller asl state stored in
  let cx = match named.context with
    | None -> fresh
    | Some before when named.keep -> { fresh with names = before.names; definitions = before.definitions; count = before.count }
    | Some before -> { fresh with count = before.count } in
  step_once cx; run cx (fun offset -> List.mem offset caller.entries);
  let before = match named.context with Some before when named.keep -> List.length before.definitions | _ -> 0 in
  named.context <- Some cx;
  let memory = memory_of cx.state in
  let general : tactic = if memory = m then ALL_TAC else
    let base t = let b,_,_ = split_address t in b in
    let kept value = named.keep || not(is_name cx (rand value) || is_numeral_word (rand value)) in
    let places = setify (Hashtbl.fold (fun _ write l -> if write.width = 8 && base write.at_ = `f:int64` && kept write.value_ then write.at_ :: l else l) cx.writes []) in
    let slots = mapfilter (fun a -> CONV_RULE(RAND_CONV(fun t -> if is_const_app "val" 1 t then REFL t else REWR_CONV VAL_MOD_64 t)) (read_cell cx 8 a)) places in
    let place = match state_part 0 cx.state with Var _ -> "the return" | pc -> place_of_pc pc in
    let found = Kernel.at place "formula" (facts asl w) cx in
    GENERALIZE_MEMORY_TAC (mk_var("m" ^ fresh_mark g ^ "'",type_of m)) memory (frame_of cx :: slots @ found) in
  let meta,goals,just =
    (MATCH_MP_TAC RUNS_ON THEN EXISTS_TAC (final_state cx) THEN CONJ_TAC THENL [ACCEPT_TAC cx.th; ALL_TAC] THEN general) g in
  let own = fst(chop_list (List.length cx.definitions - before) cx.definitions) in
  meta,goals,(fun i l -> drop_definitions own (just i l))) ();;

(* Through blocks and calls to the return. *)
let WALK_NAMED_TAC keep caller requires facts : tactic =
  let named = { context = None; keep = keep } in
  let rec walk (asl,w as g) =
    let base,offset,_ = split_address (state_part 0 (goal_state w)) in
    if base <> `pc:int64` then ALL_TAC g
    else if List.mem offset caller.entries then (CALL_TAC caller requires THEN walk) g
    else (NAMED_BLOCK_TAC caller named facts THEN walk) g in
  walk;;

(* A kernel that is calls and arithmetic between them. facts caller asl w cx: theorems about the memory that a block leaves, the goal at its beginning being
   w; formulas: the contract's, from what is assumed at the return; keep: a block speaks of names of the blocks before. *)
let composite_by ?(keep=true) callees requires facts formulas kernel =
  composite_with callees (fun caller -> WALK_NAMED_TAC keep caller requires (facts caller)) formulas kernel;;

(* The numbers in memory that the callee reads at whose entry cx's state is. *)
let numbers_read caller asl cx =
  let _,offset,_ = split_address (state_part 0 cx.state) in
  let result = rand(concl(instance asl (caller.at offset) cx.state)) in
  let now = mk_comb(`mem_of`,cx.state) in
  setify (List.map (subst [memory_of cx.state,now]) (find_terms (fun t -> is_const_app "bignum" 3 t && rand t = now) result));;

let at_entry caller cx =
  let base,offset,_ = split_address (state_part 0 cx.state) in base = `pc:int64` && List.mem offset caller.entries;;

(* A kernel that makes numbers, which its contract ensures, for a callee: the formulas of these by elimination, where the callee begins. *)
let ensured_facts caller asl w cx =
  let s',conclusion = dest_exists w in
  let now = subst [memory_of cx.state,mk_comb(`mem_of`,s')] in
  let numbers = if at_entry caller cx then numbers_read caller asl cx else [] in
  let ensured tm = if is_eq tm && List.mem (now (lhs tm)) numbers then now tm else fail () in
  match mapfilter ensured (conjuncts conclusion) with
  | [] -> []
  | formulas -> CONJUNCTS(Kernel.timed "algebra" (by_algebra cx (List.map snd asl)) (list_mk_conj formulas));;
let numbers_for_call callees =
  composite_by callees NO_TAC ensured_facts (ASM_REWRITE_TAC[EXP_2] THEN NO_TAC);;

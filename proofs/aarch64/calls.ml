(* Frames on the stack, and calls of kernels whose code lies inside the caller's, by their theorems.

   A frame has the name f (FRAME_TAC in conclusion.ml). CALL_TAC uses the theorem of a callee at the
   goal's state: what the callee wants of registers, code and layout is found from the assumptions; what it promises becomes assumptions about
   a new state.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- code inside code ---- *)

let BYTES_AT_APPEND = prove
 (`!l1 l2 a m. bytes_at a (APPEND l1 l2) m <=>
               bytes_at a l1 m /\ bytes_at (word_add a (word(LENGTH l1))) l2 m`,
  LIST_INDUCT_TAC THEN ASM_REWRITE_TAC[APPEND; bytes_at; LENGTH; WORD_ADD_0_64; GSYM CONJ_ASSOC] THEN
  REWRITE_TAC[WORD_RULE `word_add (word_add a (word 1)) (word n):int64 = word_add a (word(SUC n))`]);;

(* |- bytes_at pc caller m ==> bytes_at (word_add pc (word offset)) callee m; caller, callee: |- NAME_code = [...] *)
let code_inside caller callee offset =
  let outer = dest_list(rand(concl caller)) and inner = dest_list(rand(concl callee)) in
  let before,rest = chop_list offset outer in
  let middle,behind = chop_list (List.length inner) rest in
  if middle <> inner then failwith "code_inside: the callee's code is not there" else
  let list l = mk_list(l,`:byte`) in
  let append a b = list_mk_comb(`APPEND:byte list->byte list->byte list`,[a;b]) in
  let split = append (list before) (append (list middle) (list behind)) in
  let th = TRANS caller (SYM(REWRITE_CONV[APPEND] split)) in
  let th = SPECL [`pc:int64`; `m:int64->byte`] (GEN_ALL
    (DISCH_ALL(CONJUNCT1(EQ_MP (PART_MATCH lhs BYTES_AT_APPEND (list_mk_comb(`bytes_at`,
      [`word_add pc (word(LENGTH (l1:byte list))):int64`; append (list middle) (list behind); `m:int64->byte`])) |>
      INST [list before,`l1:byte list`])
    (CONJUNCT2(EQ_MP (PART_MATCH lhs BYTES_AT_APPEND (list_mk_comb(`bytes_at`,[`pc:int64`; split; `m:int64->byte`])))
      (EQ_MP (AP_THM (AP_TERM `bytes_at pc` th) `m:int64->byte`)
        (ASSUME(list_mk_comb(`bytes_at`,[`pc:int64`; lhand(concl caller); `m:int64->byte`])))))))))) in
  CONV_RULE(RAND_CONV(RATOR_CONV(LAND_CONV(RAND_CONV(RAND_CONV(REWRITE_CONV[LENGTH] THENC NUM_REDUCE_CONV))))) THENC
            RAND_CONV(RATOR_CONV(RAND_CONV(K(SYM callee))))) th;;

(* ---- calls ---- *)

let PART_DISJOINT_RIGHT = prove
 (`!a k i n r. disjoint_regions r (a,k) /\ i + n <= k /\ k <= 2 EXP 64
               ==> disjoint_regions r (word_add a (word i),n)`,
  ONCE_REWRITE_TAC[DISJOINT_SYM] THEN MESON_TAC[PART_DISJOINT]);;
let PART_NO_WRAP = prove
 (`!a k i n. no_wrap (a,k) /\ i + n <= k ==> no_wrap (word_add a (word i),n)`,
  REWRITE_TAC[no_wrap; VAL_WORD_ADD; DIMINDEX_64; VAL_WORD64] THEN REPEAT STRIP_TAC THEN
  ASM_CASES_TAC `n = 0` THENL
   [ASM_REWRITE_TAC[ADD_CLAUSES] THEN MATCH_MP_TAC LT_IMP_LE THEN REWRITE_TAC[MOD_LT_EQ; EXP_EQ_0; ARITH_EQ];
    SUBGOAL_THEN `i MOD 2 EXP 64 = i` SUBST1_TAC THENL [MATCH_MP_TAC MOD_LT THEN ASM_ARITH_TAC; ALL_TAC] THEN
    SUBGOAL_THEN `(val(a:int64) + i) MOD 2 EXP 64 = val a + i` SUBST1_TAC THENL
     [MATCH_MP_TAC MOD_LT THEN ASM_ARITH_TAC; ASM_ARITH_TAC]]);;

(* A callee's theorem with its trace function chosen: ASSUME'd body of ?T. ... *)
type callee = { kernel : Kernel.kernel; body : thm; inside : thm };;

let chosen s caller_code name trace (kernel,theorem) =
  let t,body = dest_exists(concl theorem) in
  let offset = small(rand(rand(s.label name))) in
  { kernel = kernel; body = ASSUME(vsubst [mk_var(trace,type_of t),t] body);
    inside = code_inside caller_code kernel.Kernel.code offset };;

(* The callee's theorem becomes an assumption about its trace function, chosen for whatever comes. *)
let CHOOSE_CALLEE_TAC trace (_,theorem) : tactic =
  let t = fst(dest_exists(concl theorem)) in
  X_CHOOSE_THEN (mk_var(trace,type_of t)) ASSUME_TAC theorem;;

(* The callee's theorem at a state, its variables found from what registers hold. *)
let instance asl c state =
  let [pc;r;_;_;_;_;_;_;_] = snd(strip_comb state) in
  let vars,body = strip_forall(concl c.body) in
  let value k = let tm = mk_comb(r,k) in rand(concl(follow asl (differ_numeral k) tm)) in
  let found = mapfilter (fun tm ->
    match strip_comb(lhs tm),rhs tm with
    | (Const("regs_of",_),[_;k]),(Var(_,_) as v) -> value k,v
    | (Const("regs_of",_),[_;k]),Comb(Const("word",_),(Var(_,_) as v)) -> rand(value k),v
    | (Const("pc_of",_),_),v -> pc,v
    | _ -> fail()) (conjuncts(lhand body)) in
  SPECL (List.map (fun v -> if v = `s:state` then state else rev_assoc v found) vars) c.body;;

let REGION_TAC : tactic =
  FIRST_ASSUM ACCEPT_TAC ORELSE
  (MATCH_MP_TAC PART_NO_WRAP THEN FIRST_ASSUM(fun th -> if not(is_const_app "no_wrap" 1 (concl th)) then failwith "" else
     EXISTS_TAC(rand(rand(concl th))) THEN CONJ_TAC THENL [ACCEPT_TAC th; CONV_TAC NUM_REDUCE_CONV THEN NO_TAC])) ORELSE
  (MATCH_MP_TAC PART_DISJOINT_RIGHT THEN FIRST_ASSUM(fun th ->
     if not(is_const_app "disjoint_regions" 2 (concl th)) then failwith "" else
     EXISTS_TAC(rand(rand(concl th))) THEN CONJ_TAC THENL [ACCEPT_TAC th; CONV_TAC NUM_REDUCE_CONV THEN NO_TAC])) ORELSE
  (ONCE_REWRITE_TAC[DISJOINT_SYM] THEN FIRST_ASSUM ACCEPT_TAC);;

let PRECONDITION_TAC c : tactic =
  let one (asl,w as g) =
    (if is_const_app "bytes_at" 3 w then MATCH_MP_TAC c.inside THEN FIRST_ASSUM ACCEPT_TAC
     else if is_const_app "aligned" 2 w && lhand w = `16` then
       REWRITE_TAC[ALIGNED_16] THEN (FIRST_ASSUM ACCEPT_TAC ORELSE (MATCH_MP_TAC ALIGNED_16_ADD THEN ASM_REWRITE_TAC[] THEN CONV_TAC NUM_REDUCE_CONV))
     else if is_const_app "aligned" 2 w then
       REWRITE_TAC[ALIGNED_4] THEN MATCH_MP_TAC ALIGNED_ADD THEN ASM_REWRITE_TAC[] THEN CONV_TAC NUM_REDUCE_CONV
     else if is_eq w && is_register_term(lhs w) then
       ACCEPT_TAC(follow asl (differ_numeral (rand(lhs w))) (lhs w))
     else if is_eq w then REFL_TAC
     else if is_disj w then (DISJ1_TAC THEN REFL_TAC) ORELSE (DISJ2_TAC THEN REGION_TAC)
     else if is_const_app "no_wrap" 1 w || is_const_app "disjoint_regions" 2 w then REGION_TAC
     else ASM_ARITH_TAC) g in
  REWRITE_TAC[pc_of; regs_of; mem_of; ALL; c.kernel.Kernel.length] THEN REPEAT CONJ_TAC THEN one;;

(* Goal ?s'. runs S s' /\ Q s', at the callee's entry; the new state's parts are called r, m, ... with a mark. *)
let CALL_TAC mark c : tactic = fun (asl,w as g) ->
  let th = instance asl c (goal_state w) in
  let names = List.map (fun (n,ty) -> mk_var(n ^ mark,ty))
    ["pc",`:int64`; "r",`:num->int64`; "nf",bool_ty; "zf",bool_ty; "cf",bool_ty; "vf",bool_ty;
     "q",`:num->int128`; "m",`:int64->byte`; "tr",`:event list`] in
  (MP_TAC th THEN ANTS_TAC THENL [PRECONDITION_TAC c; ALL_TAC] THEN
   REWRITE_TAC[LEFT_IMP_EXISTS_THM] THEN MATCH_MP_TAC state_INDUCT THEN MAP_EVERY X_GEN_TAC names THEN
   CONV_TAC(LAND_CONV(REWRITE_CONV[pc_of; regs_of; mem_of; trace_of; vregs_of; preserves_callee_saved;
     memory_changes_only; EX; c.kernel.Kernel.length; GSYM CONJ_ASSOC])) THEN
   DISCH_THEN(CONJUNCTS_THEN2 (fun th -> MATCH_MP_TAC RUNS_ON THEN EXISTS_TAC (rand(concl th)) THEN
     CONJ_TAC THENL [ACCEPT_TAC th; ALL_TAC]) (MAP_EVERY ASSUME_TAC o CONJUNCTS)) THEN
   FIRST_X_ASSUM(fun th -> if is_eq(concl th) && lhs(concl th) = hd names then SUBST_ALL_TAC th else failwith "") THEN
   FIRST_X_ASSUM(fun th -> if is_eq(concl th) && lhs(concl th) = last names then SUBST_ALL_TAC th else failwith "")) g;;

(* The events of a call, as the caller's trace has them. *)
let call_events c wanted state =
  let asl = List.map (fun t -> "",ASSUME t) wanted in
  let th = concl(instance asl c state) in
  rand(find_term (fun t -> is_const_app "ALL" 2 t && (match fst(strip_comb(rand t)) with Var(_,_) -> true | _ -> false)) (rand th));;

(* The memory behind the pushes of a prologue, named by what it leaves alone: all but the frame of n bytes. *)
let FRAME_MEMORY_TAC n : tactic = fun (asl,w as g) ->
  let memory = state_part 7 (goal_state w) in
  let region = mk_pair(`f:int64`,mk_small_numeral n) in
  (SUBGOAL_THEN (vsubst [memory,`memory:int64->byte`; region,`region:int64#num`]
     `!b. ~in_region region b ==> memory b = (m:int64->byte) b`) ASSUME_TAC THENL
    [GEN_TAC THEN DISCH_TAC THEN UNWRITTEN_TAC; ALL_TAC]) g;;

(* A number outside what has been written. *)
let NUMBER_APART = prove
 (`!a n x k m m'. disjoint_regions (a,n) (x,8 * k) /\ 8 * k <= 2 EXP 64 /\ (!b. ~in_region (a,n) b ==> m' b = m b)
                 ==> bignum k x m' = bignum k x m`,
  REPEAT STRIP_TAC THEN MATCH_MP_TAC BIGNUM_CONG THEN ASM_REWRITE_TAC[] THEN
  REPEAT STRIP_TAC THEN FIRST_X_ASSUM MATCH_MP_TAC THEN ASM_MESON_TAC[disjoint_regions]);;

(* karat_lookup_16_aarch64: a loop over the rows t that keeps the 16 words of row i. The index i, in x2, is secret: it is compared for selections
   alone. A frame of 64 bytes holds callee-saved registers.

   SPDX-License-Identifier: Apache-2.0 *)

(* A word kept, that of row i once t has passed it, is replaced by the word of row t where t = i. *)
let KEEP_ROW = prove
 (`!word_of t i. t < 2 EXP 64
     ==> (if ~zero(word_sub (word t) i) then if val i < t then word_of(val i) else word 0 else word_of t) =
         (if val(i:int64) < t + 1 then word_of(val i) else word 0:int64)`,
  REPEAT STRIP_TAC THEN
  SUBGOAL_THEN `zero(word_sub (word t) i:int64) <=> t = val i` SUBST1_TAC THENL
   [REWRITE_TAC[zero; WORD_SUB_EQ_0; GSYM VAL_EQ; VAL_WORD64] THEN ASM_SIMP_TAC[MOD_LT]; ALL_TAC] THEN
  ASM_CASES_TAC `t = val(i:int64)` THEN ASM_REWRITE_TAC[ARITH_RULE `i < i + 1`] THEN
  AP_THM_TAC THEN AP_THM_TAC THEN AP_TERM_TAC THEN ASM_ARITH_TAC);;
let KEEP_ROW_TAC : tactic = fun (asl,w as g) ->
  (MATCH_MP_TAC(CONV_RULE(DEPTH_CONV BETA_CONV) (SPEC (mk_abs(`t:num`,rand(lhs w))) KEEP_ROW)) THEN BOUNDS_TAC) g;;

let NEXT_ROW = prove
 (`word_add (word_add a (word(128 * t))) (word 128):int64 = word_add a (word(128 * (t + 1)))`,
  REWRITE_TAC[ADD_ADD; LEFT_ADD_DISTRIB; MULT_CLAUSES]);;

(* Row i, in a memory m0 that differs from m in the frame alone. *)
let ROW = prove
 (`disjoint_regions (f,64) (table,8 * h * 16) /\ i < h /\ 8 * h * 16 <= 2 EXP 64 /\
   (!b. ~in_region (f,64) b ==> m0 b = m b)
   ==> bignum 16 (word_add table (word(128 * i))) m0 = words_of (bignum (h * 16) table m) (i * 16) 16`,
  STRIP_TAC THEN SUBGOAL_THEN `i * 16 + 16 <= h * 16` ASSUME_TAC THENL [ASM_ARITH_TAC; ALL_TAC] THEN
  ASM_SIMP_TAC[WORDS_OF_BIGNUM; ARITH_RULE `8 * i * 16 = 128 * i`] THEN
  W(fun (asl,w) -> ACCEPT_TAC(bignum_back asl (lhs w))));;

Kernel.prove_kernel (fun kernel ->
  let s = setting_of kernel in
  let row = s.label "row" and at = s.register "row" in
  let kept = List.concat (List.map (fun name -> List.map (fun x -> int_of_string(String.sub x 1 (String.length x - 1)))
    (List.assoc name (List.assoc "row" kernel.Kernel.labels).Kernel.registers)) ["low"; "high"]) in
  let apart = subst [rand(concl s.length),`LEN:num`] in
  let entry = execute_given s "" `pc:int64` (fun r m ->
    [mk_eq(mk_comb(r,`31`),`word_add f (word 64):int64`); `val(f:int64) MOD 16 = 0`; apart `disjoint_regions (f,64) (pc,LEN)`]) (Some row) in
  (* what the frame holds, in the memory m0 behind the prologue *)
  let memory = state_part 7 (last_state entry) in
  let rec saved m nest = match nest with
    | Comb(Comb(Comb(Comb(Const("write_bytes",_),_),a),v),below) -> mk_eq(list_mk_comb(`read_bytes 8`,[a; m]),v) :: saved m below
    | _ -> [] in
  let NAME_MEMORY_TAC =
    FRAME_MEMORY_TAC 64 THEN
    MAP_EVERY (fun t -> SUBGOAL_THEN t ASSUME_TAC THENL [W(fun (asl,w) -> ACCEPT_TAC(read_back asl (lhs w))); ALL_TAC]) (saved memory memory) THEN
    ABBREV_TAC (mk_eq(`m0:int64->byte`,memory)) THEN FIRST_X_ASSUM(K ALL_TAC o check (fun th -> lhs(concl th) = memory)) in
  (* where row t is, and its word j *)
  let place t = subst [t,`t:num`] `word_add table (word(128 * t)):int64` in
  let word_of t j =
    let a = subst [place t,`a:int64`; mk_small_numeral(8 * j),`j:num`] `word_add a (word j):int64` in
    subst [rand(concl(add_conv a)),`a:int64`] `word(read_bytes 8 a m0):int64` in
  let i = `val((r:num->int64) 2)` in
  let rows = [at "place",place `t:num`; at "row",`word t:int64`] @
    List.mapi (fun j k -> k,mk_cond(mk_binop `(<):num->num->bool` i `t:num`,word_of i j,`word 0:int64`)) kept in
  let round = execute s "1" row ([at "i",`(r:num->int64) 2`; at "h",`word h:int64`] @ rows) [] (Some row) in
  let past = fall_through round in
  let leave = execute_given s "2" past (fun r m ->
    [mk_eq(mk_comb(r,`30`),`returnaddress:int64`); mk_eq(mk_comb(r,`31`),`f:int64`); `val(f:int64) MOD 16 = 0`;
     mk_eq(mk_comb(r,mk_small_numeral(at "z")),`z:int64`);
     apart `disjoint_regions (z,128) (pc,LEN)`; `disjoint_regions (f,64) (z,128)`] @
    List.mapi (fun j k -> mk_eq(mk_comb(r,mk_small_numeral k),word_of i j)) kept @
    saved m memory) None in
  let loop =
    { at = row; past = past; index = `t:num`; count = `h:num`; counters = rows; writes = None; says = `T`;
      rounds = mk_abs(`t:num`,event_list round); sets = sets_of [round] } in
  let witness = trace_witness s.goal (subst [`word_sub sp (word 64):int64`,`f:int64`]
    (append_events [event_list leave; all_rounds loop.rounds `h:num`; event_list entry])) in
  prove(s.goal,
    EXISTS_TAC witness THEN INTRO_TAC s.length THEN FRAME_TAC 64 THEN
    EXECUTE_TAC s.length entry THEN NAME_MEMORY_TAC THEN
    LOOP_TAC loop
      (REWRITE_TAC[])
      (TAKE_TAC "1" THEN NOT_AT_END_TAC loop THEN EXECUTE_TAC s.length round THEN
       BACK_TAC (COUNT_TAC loop) (REWRITE_TAC[]) (REWRITE_TAC[NEXT_ROW; COUNT_UP] THEN TRY KEEP_ROW_TAC) (REWRITE_TAC[]))
      (TAKE_TAC "2" THEN EXECUTE_TAC s.length leave THEN
       CONCLUDE_TAC BOUNDS_TAC
        (CONJ_TAC THENL
          [(fun (asl,w as g) ->
             let stored = bignum_words (fun tm ->
               let th = AP_TERM (rator tm) (read_mem [] (rand tm)) in
               TRANS th (PART_MATCH lhs WORD_VAL_MOD (rand(concl th)))) 16 `z:int64` (rand(lhs w)) in
             let row = bignum_words REFL 16 (place i) `m0:int64->byte` in
             SUBST1_TAC(REWRITE_RULE[INT_OF_NUM_EQ] (TRANS stored (SYM row))) g) THEN
           MATCH_MP_TAC ROW THEN ASM_REWRITE_TAC[];
           ALL_TAC]))));;

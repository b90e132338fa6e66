(* karat_add_twice_aarch64: two calls of add by its theorem, a frame, saved registers.

   SPDX-License-Identifier: Apache-2.0 *)

let SUM = prove
 (`c1 < 2 /\ c2 < 2 /\ z1 + e * c1 = x + y /\ z2 + e * c2 = z1 + y
   ==> c2 + c1 < 3 /\ z2 + e * (c2 + c1) = x + 2 * y:num`,
  STRIP_TAC THEN CONJ_TAC THENL [ASM_ARITH_TAC; REPEAT(FIRST_X_ASSUM(MP_TAC o check (is_eq o concl)))] THEN
  CONV_TAC NUM_RING);;
let SUM_OF_CARRIES = prove
 (`val(a:int64) < 2 /\ val(b:int64) < 2 ==> val(word_add a b) = val a + val b`,
  STRIP_TAC THEN REWRITE_TAC[VAL_WORD_ADD; DIMINDEX_64] THEN MATCH_MP_TAC MOD_LT THEN ASM_ARITH_TAC);;

Kernel.prove_kernel (fun kernel ->
  let s = setting_of kernel in
  let add = Kernel.callee "aarch64/add" in
  let first = s.label "first" and second = s.label "second" and sum = s.label "local_add_twice_karat_add_aarch64" in
  let c = chosen s kernel.Kernel.code "local_add_twice_karat_add_aarch64" "T_add" add in
  let eq r k e = mk_eq(mk_comb(r,mk_small_numeral k),e) in
  let apart = `disjoint_regions (f,48) (pc,LEN)` |> subst [rand(concl s.length),`LEN:num`] in
  let kept r = [eq r 19 `z:int64`; eq r 20 `y:int64`; eq r 21 `word k:int64`] in
  let enter = execute_given s "" `pc:int64` (fun r m -> [eq r 31 `word_add f (word 48):int64`; eq r 30 `returnaddress:int64`;
    eq r 0 `z:int64`; eq r 1 `x:int64`; eq r 2 `y:int64`; eq r 3 `word k:int64`; apart; `val(f:int64) MOD 16 = 0`]) (Some sum) in
  let again = execute_given s "1" first (fun r m -> eq r 31 `f:int64` :: kept r) (Some sum) in
  let saved m = List.map (fun (k,e) -> mk_eq(list_mk_comb(`read_bytes 8`,
      [(if k = 0 then `f:int64` else mk_comb(`word_add (f:int64)`,mk_comb(`word:num->int64`,mk_small_numeral k))); m]),
      mk_comb(`val:int64->num`,e)))
    [0,`(r:num->int64) 19`; 8,`(r:num->int64) 20`; 16,`(r:num->int64) 21`; 24,`returnaddress:int64`; 32,`(r:num->int64) 22`] in
  let leave = execute_given s "2" second (fun r m ->
    eq r 31 `f:int64` :: `val(f:int64) MOD 16 = 0` :: saved m) None in
  let call e = call_events c e.wanted (last_state e) in
  let witness = trace_witness_with ["T_add"] s.goal
    (subst [`word_sub sp (word 48):int64`,`f:int64`]
      (append_events [event_list leave; call again; event_list again; call enter; event_list enter])) in
  prove(s.goal,
    CHOOSE_CALLEE_TAC "T_add" add THEN
    EXISTS_TAC witness THEN INTRO_TAC s.length THEN FRAME_TAC 48 THEN
    EXECUTE_TAC s.length enter THEN FRAME_MEMORY_TAC 48 THEN CALL_TAC "1" c THEN
    EXECUTE_TAC s.length again THEN CALL_TAC "2" c THEN
    EXECUTE_TAC s.length leave THEN
    CONCLUDE_TAC ASM_ARITH_TAC
     (fun (asl,w as g) ->
       let bignum k x m = list_mk_comb(`bignum`,[k; x; m]) in
       let about tm = List.filter (fun (_,th) -> can (find_term ((=) tm)) (concl th)) asl in
       let second = snd(hd(about `bignum k z m2`)) in
       let first = snd(List.find (fun (_,th) -> concl th <> concl second) (about `bignum k z m1`)) in
       let carry = follow asl (differ_numeral `22`) `(r2:num->int64) 22` in
       let apart = MATCH_MP_TAC NUMBER_APART THEN
         (FIRST_ASSUM(fun th -> let body = snd(strip_forall(concl th)) in
           if not(is_forall(concl th)) || not(is_imp body) || not(is_neg(lhand body)) then failwith "" else
           let region = rand(rator(rand(lhand body))) in
           MAP_EVERY EXISTS_TAC [lhand region; rand region] THEN
           CONJ_TAC THENL [FIRST_ASSUM ACCEPT_TAC; ALL_TAC] THEN
           CONJ_TAC THENL [ASM_ARITH_TAC; ACCEPT_TAC th])) in
       let before = rand(lhand(rhs(concl first))) in
       (SUBST1_TAC carry THEN SUBGOAL_THEN (mk_eq(`bignum k y m1`,bignum `k:num` `y:int64` before)) ASSUME_TAC THENL [apart; ALL_TAC] THEN
        SUBGOAL_THEN (mk_eq(bignum `k:num` `x:int64` before,`bignum k x m`)) ASSUME_TAC THENL [apart; ALL_TAC] THEN
        SUBGOAL_THEN (mk_eq(bignum `k:num` `y:int64` before,`bignum k y m`)) ASSUME_TAC THENL [apart; ALL_TAC] THEN
        ASM_SIMP_TAC[SUM_OF_CARRIES] THEN
        MP_TAC(INST [`val((r1:num->int64) 0)`,`c1:num`; `val((r2:num->int64) 0)`,`c2:num`; `2 EXP (64 * k)`,`e:num`;
                     `bignum k z m1`,`z1:num`; `bignum k z m2`,`z2:num`; `bignum k x m`,`x:num`; `bignum k y m`,`y:num`] SUM) THEN
        ANTS_TAC THENL
         [MP_TAC first THEN MP_TAC second THEN ASM_REWRITE_TAC[] THEN REPEAT DISCH_TAC THEN ASM_REWRITE_TAC[];
          DISCH_THEN(fun th -> REWRITE_TAC[th])]) g)));;

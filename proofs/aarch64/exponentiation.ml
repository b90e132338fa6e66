(* The proof of exponentiation by a fixed window, for any kernel that is the blocks of kernels/aarch64/mod_exp.h with labels `one` (the number 1 is
   stored, place, digit, left), `power` (the table grows, row, left) and `window` (left). What lies where in scratch is read off the code.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- words ---- *)

let VAL_DIGIT = prove
 (`val(word_and (word_ushr (word n:int64) s) (word 15):int64) = ((n MOD 2 EXP 64) DIV 2 EXP s) MOD 16`,
  REWRITE_TAC[ARITH_RULE `15 = 2 EXP 4 - 1`; VAL_WORD_AND_MASK_WORD; VAL_WORD_USHR; VAL_WORD64] THEN CONV_TAC NUM_REDUCE_CONV);;
let VAL_DIGIT_BOUND = prove
 (`val(word_and x (word 15):int64) < 16`,
  REWRITE_TAC[ARITH_RULE `15 = 2 EXP 4 - 1`; VAL_WORD_AND_MASK_WORD] THEN ARITH_TAC);;
let SHIFT_INDEX = prove
 (`n < 2 EXP 60 ==> word_ushr (word n:int64) 4 = word(n DIV 16)`,
  DISCH_TAC THEN REWRITE_TAC[word_ushr; VAL_WORD64] THEN
  SUBGOAL_THEN `n MOD 2 EXP 64 = n` SUBST1_TAC THENL [MATCH_MP_TAC MOD_LT; CONV_TAC NUM_REDUCE_CONV] THEN ASM_ARITH_TAC);;
let WORD_OF_INDEX = prove
 (`j < 16 * k ==> (16 * k - (j + 1)) DIV 16 + 1 <= k`,
  DISCH_TAC THEN REWRITE_TAC[ARITH_RULE `a + 1 <= b <=> a < b`] THEN SIMP_TAC[RDIV_LT_EQ; ARITH_EQ] THEN ASM_ARITH_TAC);;
let SHIFT_DISTANCE = prove
 (`n < 2 EXP 60 ==> val(word(4 * n):int64) MOD 64 = (4 * n) MOD 64`,
  DISCH_TAC THEN REWRITE_TAC[VAL_WORD64; MOD_MOD_EXP_MIN; ARITH_RULE `64 = 2 EXP 6`] THEN CONV_TAC NUM_REDUCE_CONV);;

(* What lookup is given is the digit of e. *)
let DIGIT_LOOKED_UP = prove
 (`i < 16 * k /\ k <= 256
   ==> val(word_and (word_ushr (word(read_bytes 8 (word_add a (word(8 * i DIV 16))) m)) (val(word(4 * i):int64) MOD 64)) (word 15):int64) =
       ((bignum k a m) DIV 16 EXP i) MOD 16`,
  STRIP_TAC THEN SUBGOAL_THEN `i < 2 EXP 60` ASSUME_TAC THENL [ASM_ARITH_TAC; ALL_TAC] THEN
  ASM_SIMP_TAC[DIGIT_OF_WORD; VAL_DIGIT; SHIFT_DISTANCE] THEN
  SUBGOAL_THEN `read_bytes 8 (word_add a (word(8 * i DIV 16))) m MOD 2 EXP 64 = read_bytes 8 (word_add a (word(8 * i DIV 16))) m`
    (fun th -> REWRITE_TAC[th]) THEN
  MATCH_MP_TAC MOD_LT THEN REWRITE_TAC[ARITH_RULE `64 = 8 * 8`; READ_BYTES_BOUND]);;

(* ---- rows of scratch ---- *)

let ROWS_APART = prove
 (`c < n ==> c * k + k <= n * k`,
  REWRITE_TAC[ARITH_RULE `c < n <=> c + 1 <= n`] THEN DISCH_TAC THEN
  REWRITE_TAC[ARITH_RULE `c * k + k = (c + 1) * k`] THEN ASM_REWRITE_TAC[LE_MULT_RCANCEL]);;
let ROW_OF_TABLE = prove
 (`!m t k d h. d < h ==> words_of (bignum (h * k) t m) (d * k) k = bignum k (word_add t (word(8 * d * k))) m`,
  REPEAT STRIP_TAC THEN MATCH_MP_TAC WORDS_OF_BIGNUM THEN MATCH_MP_TAC ROWS_APART THEN ASM_REWRITE_TAC[]);;

(* One more word of the number 1. *)
let ONE_NEXT = prove
 (`8 * (i + 1) <= 2 EXP 64 /\ bignum i z m = (if i = 0 then 0 else 1)
   ==> bignum (i + 1) z (write_bytes 8 (word_add z (word(8 * i))) (val(if i = 0 then word 1 else word 0:int64)) m) = 1`,
  STRIP_TAC THEN ASM_SIMP_TAC[BIGNUM_NEXT] THEN COND_CASES_TAC THEN
  ASM_REWRITE_TAC[MULT_CLAUSES; EXP; VAL_WORD_0; VAL_WORD_1; ADD_CLAUSES]);;

(* ---- steps ---- *)

let OPERAND_BOUND,OPERAND_PRODUCT =
  let th = UNDISCH_ALL(REWRITE_RULE[IMP_CONJ] MONTGOMERY_OPERANDS) in
  let back th = REWRITE_RULE[IMP_IMP; GSYM CONJ_ASSOC] (DISCH `2 <= r` (DISCH `x < r:num` (DISCH `y < n:num` th))) in
  back(CONJUNCT2 th),back(CONJUNCT1 th);;
let WORD_RADIX = prove(`1 <= k ==> 2 <= 2 EXP (64 * k)`,
  DISCH_TAC THEN GEN_REWRITE_TAC LAND_CONV [ARITH_RULE `2 = 2 EXP 1`] THEN REWRITE_TAC[LE_EXP] THEN ASM_ARITH_TAC);;
let RADIX_SQUARED = prove(`2 EXP (128 * k) = 2 EXP (64 * k) * 2 EXP (64 * k)`,
  REWRITE_TAC[GSYM EXP_ADD] THEN AP_TERM_TAC THEN ARITH_TAC);;

(* |- p, found among the assumptions *)
let assumed asl p = match List.filter (fun (_,th) -> p (concl th)) asl with
  | (_,th) :: _ -> th | [] -> failwith "assumed";;
let congruence tm = (* a, b, n of (a == b) (mod n) *)
  match tm with Comb(Comb(Comb(Const("==",_),a),b),Comb(_,n)) -> a,b,n | _ -> failwith "congruence";;
let is_congruence_of a tm = match (try Some(congruence tm) with Failure _ -> None) with Some(a',_,_) -> a' = a | None -> false;;

(* Goal (z == v * r) (mod n), from what a multiplication says, (z * r == x * y) (mod n): y is r^2 modulo n. *)
let INTO_TAC : tactic = fun (asl,w as g) ->
  let z,v,_ = congruence w in
  let said = assumed asl (is_congruence_of (mk_binop `( * ):num->num->num` z (rand v))) in
  let _,xy,_ = congruence (concl said) in
  let coprime = assumed asl (is_const_app "num_coprime" 1) and square = assumed asl (fun t -> is_eq t && lhs t = rand xy) in
  (MP_TAC(MATCH_MP MONTGOMERY_IN (CONJ coprime (CONJ square said))) THEN
   (try PURE_ONCE_REWRITE_TAC[assumed asl (fun t -> is_eq t && lhs t = lhand xy)] with Failure _ -> ALL_TAC) THEN
   REWRITE_TAC[EXP; EXP_1; MULT_CLAUSES]) g;;
(* The same where x and y are in Montgomery form; the exponents are left. *)
let PRODUCT_TAC finish : tactic = fun (asl,w as g) ->
  let z,v,_ = congruence w in
  let said = assumed asl (is_congruence_of (mk_binop `( * ):num->num->num` z (rand v))) in
  let said = CONV_RULE(RATOR_CONV(RAND_CONV(TRY_CONV(REWR_CONV EXP_2)))) said in
  let _,xy,_ = congruence (concl said) in
  let coprime = assumed asl (is_const_app "num_coprime" 1) in
  let x = assumed asl (is_congruence_of (lhand xy)) and y = assumed asl (is_congruence_of (rand xy)) in
  let th = MATCH_MP MONTGOMERY_PRODUCT (CONJ coprime (CONJ x (CONJ y said))) in
  let _,v',_ = congruence (concl th) in
  (SUBGOAL_THEN (mk_eq(lhand v,lhand v')) SUBST1_TAC THENL [finish; ACCEPT_TAC th]) g;;

(* Goal l = r, sums in two forms. *)
let SUMS_TAC : tactic = fun (asl,w as g) -> ACCEPT_TAC (TRANS (SUM_CONV (lhs w)) (SYM(SUM_CONV (rhs w)))) g;;

(* Goal: pc behind a round, which counts down to zero. *)
let COUNTED_TAC i n : tactic = fun (asl,w as g) ->
  let below = assumed asl (fun t -> t = mk_binop `(<):num->num->bool` i n) in
  let both = CONJ below (arith asl (mk_binop `(<):num->num->bool` n `2 EXP 64`)) in
  (REWRITE_TAC[MATCH_MP ONE_LESS below; MATCH_MP NONE_LEFT both] THEN
   COND_CASES_TAC THEN ASM_REWRITE_TAC[] THEN CONV_TAC(LAND_CONV add_conv) THEN REFL_TAC) g;;

(* A fact about what memory holds behind a store, from the same before it. *)
let STORED_TAC length : tactic = fun (asl,w as g) ->
  let store = find_term (is_const_app "write_bytes" 4) w in
  let [n;a;v;m] = snd(strip_comb store) in
  let before = assumed asl (fun t -> t = subst [m,store] w) in
  ACCEPT_TAC (carried length (fun _ -> []) asl store m before) g;;

(* ---- the proof ---- *)

let exponentiation callees kernel =
  let c = caller_of kernel callees in
  let goal = kernel.Kernel.goal and length = kernel.Kernel.length in
  let label name = List.assoc name kernel.Kernel.labels in
  let register at name = let [x] = List.assoc name (label at).Kernel.registers in int_of_string(String.sub x 1 (String.length x - 1)) in
  let with_stack tm = vsubst [mk_small_numeral(stack_bytes goal),`stack:num`; rand(concl length),`size:num`] tm in
  let code = mk_comb(mk_comb(`bytes_at`,`pc:int64`),lhand(concl kernel.Kernel.code)) in

  (* Routes from label to label, and what registers hold at the labels. *)
  let own k = mk_comb(`r:num->int64`,mk_small_numeral k) in
  let later = `m':int64->byte` in
  let given = List.map with_stack [`val(f:int64) MOD 16 = 0`; `disjoint_regions (f,stack) (pc,size)`] in
  let go mark pc holds rewrites stop =
    route c code mark pc holds given rewrites (if stop = "" then [] else [(label stop).Kernel.offset]) in
  let set changes = List.map (fun (k,e) -> k,(try List.assoc k changes with Not_found -> e)) in
  let nothing _ = [] in
  let entry,at_one = go "" `pc:int64`
    ([0,`z:int64`; 1,`x:int64`; 2,`e:int64`; 3,`m:int64`; 4,own 4; 5,`rr:int64`; 6,`t:int64`; 7,`word k:int64`; 30,`returnaddress:int64`;
      31,with_stack `word_add f (word stack):int64`] @ List.map (fun k -> k,own k) (18--29)) nothing "one" in
  let at_entry = last_state (List.hd entry).run in
  let stored = (* what the entry stores is read back later *)
    let rec equations m = if is_var m then [] else
      let [n;a;v;m] = snd(strip_comb m) in mk_eq(list_mk_comb(`read_bytes`,[n;a;later]),v) :: equations m in
    equations (state_part 7 at_entry) in
  let reads m = List.map (vsubst [m,later]) stored in
  let one = rand(concl(read_reg [] (state_part 1 at_entry) (register "one" "place"))) in
  let holds_one = at_one @
    [register "one" "place",summed(list_mk_comb(`word_add:int64->int64->int64`,[one; `word(8 * i):int64`]));
     register "one" "digit",`if i = 0 then word 1 else word 0:int64`; register "one" "left",`word(k - i):int64`] in
  let one_round,_ = go "1" (label_at kernel "one") holds_one nothing "one" in
  let first,at_power = go "2" (fall_through (List.hd one_round).run) at_one reads "power" in
  let holds_power = set [register "power" "row",summed `word_add t (word(8 * (j + 1) * k)):int64`; register "power" "left",`word(14 - j):int64`] at_power in
  let power_round,_ = go "3" (label_at kernel "power") holds_power reads "power" in
  let between,at_window = go "4" (fall_through (last power_round).run) (List.map (fun (k,e) -> k,vsubst [`14`,`j:num`] e) holds_power) nothing "window" in
  let holds_window = set [register "window" "left",`word(16 * k - j):int64`] at_window in
  let digits m = [`word_sub (word(16 * k - j)) (word 1):int64 = word(16 * k - (j + 1))`;
    `word_ushr (word(16 * k - (j + 1))) 4:int64 = word((16 * k - (j + 1)) DIV 16)`] @ reads m in
  let window_round,_ = go "5" (label_at kernel "window") holds_window digits "window" in
  let leave,_ = go "6" (fall_through (last window_round).run) (List.map (fun (k,e) -> k,vsubst [`16 * k`,`j:num`] e) holds_window) reads "" in
  let leaves i round = mk_abs(i,route_events round) in
  let witness = trace_witness_with (List.map (fun c -> fst(dest_var(trace_variable c))) callees) goal
    (vsubst [with_stack `word_sub sp (word stack):int64`,`f:int64`]
      (append_events [route_events leave; all_rounds (leaves `j:num` window_round) `16 * k`; route_events between;
        all_rounds (leaves `j:num` power_round) `14`; route_events first; all_rounds (leaves `i:num` one_round) `k:num`; route_events entry])) in

  (* Facts about memory: what lies outside scratch and stack is as it was; what was stored; the number 1; the table; acc. *)
  let n = `bignum k (a:int64) (m:int64->byte)` and at a = vsubst [a,`a:int64`; later,`m:int64->byte`] `bignum k (a:int64) (m:int64->byte)` in
  let number a = vsubst [a,`a:int64`] n in
  let modulus = number `m:int64` and x = number `x:int64` and e = number `e:int64` in
  let reduced a = vsubst [at a,`z:num`; modulus,`n:num`] `z < n:num` in
  let montgomery a v = vsubst [at a,`z:num`; v,`v:num`; modulus,`n:num`] `(z == v * 2 EXP (64 * k)) (mod n)` in
  let power v = vsubst [x,`x:num`; v,`v:num`] `x EXP v` in
  let row i = summed (vsubst [i,`i:num`] `word_add t (word(8 * i * k)):int64`) in
  let unchanged = with_stack `!b. ~in_region (t:int64,8 * 68 * k) b /\ ~in_region (f:int64,stack) b ==> m' b = m b:byte` in
  let frame_and_code = [mk_comb(code,later); unchanged] in
  let base = frame_and_code @ stored @ [mk_eq(at one,`1`)] in
  let table rows = mk_forall(`c:num`,mk_imp(mk_binop `(<):num->num->bool` `c:num` rows,
    mk_conj(reduced (row `c:num`),montgomery (row `c:num`) (power `c:num`)))) in
  let destination leg = rand(concl(read_reg [] (state_part 1 (last_state leg.run)) 0)) in
  let acc = destination (List.nth first 2) and looked_up = destination (List.nth window_round 4) in
  let so_far j = vsubst [e,`e:num`; j,`j:num`] `e DIV 16 EXP (16 * k - j)` in
  let acc_facts v = [reduced acc; montgomery acc v] in

  let rows_apart th = REWRITE_RULE[RIGHT_ADD_DISTRIB] (MATCH_MP ROWS_APART th) in
  let s = { caller = c;
    within_caller = (let ensured = rand(snd(strip_forall(snd(dest_exists goal)))) in
      subst [`f:int64`,with_stack `word_sub sp (word stack):int64`; rand(concl length),lhs(concl length)]
        (lhand(last(conjuncts(snd(dest_exists ensured))))));
    extra = (fun bound -> [rows_apart bound]);
    requires = MATCH_ACCEPT_TAC VAL_DIGIT_BOUND ORELSE
      ((MATCH_MP_TAC OPERAND_BOUND ORELSE MATCH_MP_TAC OPERAND_PRODUCT) THEN CONJ_TAC THENL [MATCH_MP_TAC WORD_RADIX THEN FIRST_ASSUM ACCEPT_TAC; ALL_TAC] THEN
       CONJ_TAC THENL [MATCH_ACCEPT_TAC BIGNUM_BOUND; FIRST_ASSUM ACCEPT_TAC ORELSE (ASM_REWRITE_TAC[] THEN NO_TAC)]) } in
  let gain facts tac = List.map (fun fact -> fact,tac) facts in
  let SHOW_TAC : tactic = fun (asl,w as g) -> List.iter (fun (_,th) -> Stdlib.Printf.printf "  asm %s\n" (string_of_term(concl th))) asl; Stdlib.Printf.printf "  goal %s\n%!" (string_of_term w); ALL_TAC g in
  let unchanged_tac = UNCHANGED_REGION_TAC in
  let after_entry = vsubst [state_part 7 at_entry,later] in
  let assume tm tac = SUBGOAL_THEN tm ASSUME_TAC THENL [tac; ALL_TAC] in
  let nothing_tac _ : tactic = ALL_TAC in
  let by_bound bound th : tactic = fun (asl,w as g) -> MATCH_ACCEPT_TAC (MATCH_MP th (assumed asl ((=) bound))) g in
  let one_so_far = mk_eq(list_mk_comb(`bignum`,[`i:num`; one; later]),`if i = 0 then 0 else 1`) in
  let one_loop = { head = label_at kernel "one"; behind = fall_through (List.hd one_round).run; round = `i:num`; times = `k:num`;
    point = { holds = holds_one; facts = frame_and_code @ stored @ [one_so_far] }; leaves = leaves `i:num` one_round } in
  let one_tac : tactic = fun (asl,w as g) ->
    let store = find_term (is_const_app "write_bytes" 4) w in
    let place = list_mk_comb(`word_add:int64->int64->int64`,[one; `word(8 * i):int64`]) in
    (SUBST1_TAC(TRANS (SUM_CONV (rand(rator(rator store)))) (SYM(SUM_CONV place))) THEN
     REWRITE_TAC[ADD_EQ_0; ARITH_EQ] THEN (MATCH_MP_TAC ONE_NEXT ORELSE (SHOW_TAC THEN NO_TAC)) THEN CONJ_TAC THENL
      [(fun (asl,w as g) -> ACCEPT_TAC(arith asl w) g); FIRST_ASSUM ACCEPT_TAC]) g in
  let one_done : tactic = fun (asl,w as g) ->
    (MP_TAC(assumed asl (fun t -> is_eq t && lhs t = lhs w)) THEN REWRITE_TAC[MATCH_MP (ARITH_RULE `1 <= k ==> (k = 0 <=> F)`) (assumed asl ((=) `1 <= k`))]) g in
  let into = FIRST_ASSUM ACCEPT_TAC ORELSE INTO_TAC ORELSE (SHOW_TAC THEN NO_TAC) in
  let product finish = FIRST_ASSUM ACCEPT_TAC ORELSE PRODUCT_TAC finish ORELSE (SHOW_TAC THEN NO_TAC) in
  let since bound rule : tactic = fun (asl,w as g) -> ASSUME_TAC(rule (assumed asl ((=) bound))) g in
  let table_of m t = is_forall t && free_in m t && type_of(bndvar(rand t)) = num_ty in
  let table_at m i : tactic = fun (asl,w as g) ->
    let th = SPEC i (assumed asl (table_of m)) in
    let th = CONV_RULE SUM_CONV (MP th (arith asl (lhand(concl th)))) in
    (ASSUME_TAC(CONJUNCT1 th) THEN ASSUME_TAC(CONJUNCT2 th)) g in
  let first_table = GEN_TAC THEN
    DISCH_THEN(DISJ_CASES_THEN SUBST1_TAC o MATCH_MP(ARITH_RULE `c < 0 + 2 ==> c = 0 \/ c = 1`)) THEN
    CONV_TAC SUM_CONV THEN CONJ_TAC THEN FIRST_ASSUM ACCEPT_TAC in
  let longer_table = GEN_TAC THEN
    DISCH_THEN(DISJ_CASES_THEN2 (fun th -> FIRST_ASSUM(fun table -> ACCEPT_TAC(MATCH_MP table th))) SUBST1_TAC o
      MATCH_MP(ARITH_RULE `c < (j + 1) + 2 ==> c < j + 2 \/ c = j + 2`)) THEN
    CONV_TAC SUM_CONV THEN CONJ_TAC THEN FIRST_ASSUM ACCEPT_TAC in
  let power_loop = { head = label_at kernel "power"; behind = fall_through (last power_round).run; round = `j:num`; times = `14`;
    point = { holds = holds_power; facts = base @ acc_facts (power `0`) @ [table `j + 2`] }; leaves = leaves `j:num` power_round } in
  let window_loop = { head = label_at kernel "window"; behind = fall_through (last window_round).run; round = `j:num`; times = `16 * k`;
    point = { holds = holds_window; facts = base @ acc_facts (power (so_far `j:num`)) @ [table `16`] }; leaves = leaves `j:num` window_round } in
  let index = `16 * k - (j + 1)` in
  let digit = vsubst [e,`e:num`; index,`i:num`] `(e DIV 16 EXP i) MOD 16` in
  let squarings = let square v = mk_binop `(EXP):num->num->num` v `2` in
    let rec go n v = if n = 0 then [] else let v = square v in v :: go (n - 1) v in go 4 (power (so_far `j:num`)) in
  let small = ARITH_RULE `j < 16 * k /\ k <= 256 ==> 16 * k - (j + 1) < 2 EXP 60` in
  let shift : tactic = fun (asl,w as g) ->
    ASSUME_TAC(MATCH_MP SHIFT_INDEX (MATCH_MP small (CONJ (assumed asl ((=) `j < 16 * k`)) (assumed asl ((=) `k <= 256`))))) g in
  let no_window : tactic = fun (asl,w as g) ->
    let z,v,_ = congruence w in
    let th = assumed asl (is_congruence_of z) in
    let _,v',_ = congruence (concl th) in
    (SUBGOAL_THEN (mk_eq(lhand v,lhand v')) SUBST1_TAC THENL
      [REWRITE_TAC[SUB_0; EXP] THEN MATCH_MP_TAC NO_WINDOW THEN MATCH_ACCEPT_TAC BIGNUM_BOUND; ACCEPT_TAC th]) g in
  let row_of_digit : tactic = fun (asl,w as g) ->
    let found = assumed asl (fun t -> is_eq t && is_const_app "words_of" 3 (rhs t)) in
    let in_range = MATCH_MP (ARITH_RULE `j < 16 * k ==> 16 * k - (j + 1) < 16 * k`) (assumed asl ((=) `j < 16 * k`)) in
    let looked_up = PART_MATCH (lhs o rand) DIGIT_LOOKED_UP (lhand(rand(rator(rand(concl found))))) in
    let looked_up = MP looked_up (CONJ in_range (assumed asl ((=) `k <= 256`))) in
    let small = subst [rand(concl looked_up),`d:num`] `d < 16` in
    let small = EQT_ELIM(REWRITE_CONV[MOD_LT_EQ; ARITH_EQ] small) in
    let memory = rand(lhand(rator(rhs(concl found)))) in
    let row = MATCH_MP (SPECL [memory; `t:int64`; `k:num`] ROW_OF_TABLE) small in
    let found = PURE_REWRITE_RULE[row] (PURE_REWRITE_RULE[looked_up] found) in
    let table = assumed asl (table_of memory) in
    (MP_TAC(CONV_RULE SUM_CONV (MATCH_MP table small)) THEN SUBST1_TAC(CONV_RULE SUM_CONV found) THEN
     DISCH_THEN(MAP_EVERY ASSUME_TAC o CONJUNCTS) THEN FIRST_ASSUM ACCEPT_TAC) g in
  let window_product =
    REWRITE_TAC[FOUR_SQUARINGS] THEN MP_TAC(INST [x,`x:num`; e,`e:num`; index,`i:num`] NEXT_WINDOW) THEN
    FIRST_ASSUM(fun th -> REWRITE_TAC[MATCH_MP (ARITH_RULE `j < 16 * k ==> 16 * k - (j + 1) + 1 = 16 * k - j`) th]) in
  let outside = with_stack `!b. ~in_region (z:int64,8 * k) b /\ ~in_region (t:int64,8 * 68 * k) b /\ ~in_region (f:int64,stack) b ==> m' b = m b:byte` in
  let result = vsubst [at `z:int64`,`z:num`; x,`x:num`; e,`e:num`; modulus,`n:num`] `z = (x EXP e) MOD n` in
  let last_product : tactic = fun (asl,w as g) ->
    let z = lhs w in
    let said = assumed asl (fun t -> match (try Some(congruence t) with Failure _ -> None) with
      | Some(a,_,_) -> is_binary "*" a && lhand a = z | None -> false) in
    let _,xy,_ = congruence (concl said) in
    let one = assumed asl (fun t -> is_eq t && lhs t = rand xy && rhs t = `1`) in
    let coprime = assumed asl (is_const_app "num_coprime" 1) and acc = assumed asl (is_congruence_of (lhand xy)) in
    let bound = assumed asl (fun t -> is_binary "<" t && lhand t = z) in
    let th = MATCH_MP MONTGOMERY_OUT (CONJ coprime (CONJ acc (CONJ (PURE_REWRITE_RULE[one] said) bound))) in
    ACCEPT_TAC (REWRITE_RULE[SUB_REFL; EXP; DIV_1] th) g in
  (* The trace's function is a variable until the end, since it is large. *)
  let trace = mk_var("trace",type_of witness) in
  let known = ASSUME(mk_eq(trace,witness)) in
  TAC_PROOF(([],goal),
    MAP_EVERY CHOOSE_CALLEE_TAC callees THEN fun g -> ACCEPT_TAC (PROVE_HYP (REFL witness) (INST [witness,trace] (TAC_PROOF(g,
    EXISTS_TAC trace THEN INTRO_TAC length THEN ASSUME_TAC length THEN FRAME_TAC (stack_bytes goal) THEN
    assume (vsubst [modulus,`n:num`] `coprime(n,2 EXP (64 * k))`) (MATCH_MP_TAC ODD_COPRIME_POWER THEN FIRST_ASSUM ACCEPT_TAC) THEN
    assume (vsubst [modulus,`n:num`] `1 < n`) (FIRST_ASSUM(fun th -> if is_const_app ">" 2 (concl th) then ACCEPT_TAC(REWRITE_RULE[GT] th) else NO_TAC)) THEN
    RULE_ASSUM_TAC(fun th -> if is_forall(concl th) then th else PURE_REWRITE_RULE[RADIX_SQUARED] th) THEN
    assume (vsubst [number `rr:int64`,`x:num`; modulus,`n:num`] `x < n:num`)
      (ASM_REWRITE_TAC[MOD_LT_EQ] THEN FIRST_ASSUM(fun th -> if is_const_app "<" 2 (concl th) && lhand(concl th) = `1` then MP_TAC th else NO_TAC) THEN ARITH_TAC) THEN
    RUN_TAC (List.hd entry).run THEN
    assume (after_entry unchanged) unchanged_tac THEN
    assume (after_entry (hd frame_and_code)) (fun (asl,w as g) ->
      ACCEPT_TAC (code_at length asl (rand w)) g) THEN
    MAP_EVERY (fun tm -> assume (after_entry tm) (fun (asl,w as g) -> ACCEPT_TAC (read_back asl (lhs w)) g)) stored THEN
    CIRCUIT_TAC s "1" one_loop one_round [] nothing_tac
      (REWRITE_TAC[MULT_CLAUSES; ADD_CLAUSES; SUB_0],REWRITE_TAC[BIGNUM_0])
      (COUNTED_TAC `i:num` `k:num`,
       SUMS_TAC ORELSE by_bound `i < k:num` ONE_LESS ORELSE REWRITE_TAC[ADD_EQ_0; ARITH_EQ],
       STORED_TAC length ORELSE one_tac)
      (assume (subst [`m1z:int64->byte`,later] (mk_eq(at one,`1`))) one_done THEN
       ROUTE_TAC s "2" first
        [gain [reduced `t:int64`; montgomery `t:int64` (power `0`)] into;
         gain [reduced (row `1`); montgomery (row `1`) (power `1`)] into;
         gain (acc_facts (power `0`)) into] THEN
       CIRCUIT_TAC s "3" power_loop power_round
        [gain [reduced (row `j + 2`); montgomery (row `j + 2`) (power `j + 2`)]
          (product (REWRITE_TAC[GSYM EXP_ADD] THEN AP_TERM_TAC THEN ARITH_TAC))]
        (fun m -> since `j < 14` rows_apart THEN table_at m `1` THEN table_at m `j + 1`)
        (SUMS_TAC ORELSE REWRITE_TAC[SUB_0],first_table)
        (COUNTED_TAC `j:num` `14`,SUMS_TAC ORELSE by_bound `j < 14` ONE_LESS,longer_table)
        (ROUTE_TAC s "4" between [] THEN
         CIRCUIT_TAC s "5" window_loop window_round
          (List.map (fun v -> gain (acc_facts v) (product (REWRITE_TAC[EXP_2]))) squarings @
           [gain [reduced looked_up; montgomery looked_up (power digit)] row_of_digit;
            gain (acc_facts (power (so_far `j + 1`))) (product window_product)])
          (fun m -> since `j < 16 * k` (MATCH_MP ONE_LESS) THEN since `j < 16 * k` (MATCH_MP WORD_OF_INDEX) THEN shift)
          (REWRITE_TAC[SUB_0],FIRST_ASSUM(fun th -> ACCEPT_TAC(REWRITE_RULE[ARITH_RULE `14 + 2 = 16`] th)) ORELSE no_window)
          (COUNTED_TAC `j:num` `16 * k`,NO_TAC,NO_TAC)
          (ROUTE_TAC s "6" leave [gain [outside; result] (unchanged_tac ORELSE last_product)] THEN
           SUBST1_TAC known THEN REWRITE_TAC[FRAME_BASE] THEN RETURN_TAC (FIRST_ASSUM ACCEPT_TAC)))))))) g);;

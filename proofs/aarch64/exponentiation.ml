(* The proof of exponentiation by a fixed window, for a kernel that is the blocks of kernels/aarch64/mod_exp.h. Its three loops have the labels `one`
   (a word of the number 1 is stored: place, digit, left), `power` (a row of the table: row, left) and `window` (left). What lies where in scratch is
   read off the code.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- words ---- *)

let VAL_DIGIT = prove
 (`val(word_and (word_ushr (word n:int64) s) (word 15):int64) = ((n MOD 2 EXP 64) DIV 2 EXP s) MOD 16`,
  REWRITE_TAC[ARITH_RULE `15 = 2 EXP 4 - 1`; VAL_WORD_AND_MASK_WORD; VAL_WORD_USHR; VAL_WORD64] THEN CONV_TAC NUM_REDUCE_CONV);;
let VAL_DIGIT_BOUND = prove
 (`val(word_and x (word 15):int64) < 16`,
  REWRITE_TAC[ARITH_RULE `15 = 2 EXP 4 - 1`; VAL_WORD_AND_MASK_WORD] THEN ARITH_TAC);;
let INDEX_OF_WORD = prove
 (`j < 16 * k /\ k <= 256 ==> word_ushr (word(16 * k - (j + 1)):int64) 4 = word((16 * k - (j + 1)) DIV 16)`,
  STRIP_TAC THEN SUBGOAL_THEN `16 * k - (j + 1) < 2 EXP 64` MP_TAC THENL [ASM_ARITH_TAC; ALL_TAC] THEN
  SIMP_TAC[word_ushr; VAL_WORD64; MOD_LT] THEN CONV_TAC NUM_REDUCE_CONV);;
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

(* An assumption with p. *)
let assumed asl p = match List.filter (fun (_,th) -> p (concl th)) asl with
  | (_,th) :: _ -> th
  | [] -> failwith "no such assumption";;
let since bound rule : tactic = fun (asl,_ as g) -> ASSUME_TAC(rule (assumed asl ((=) bound))) g;;
let since_accept bound rule : tactic = fun (asl,_ as g) -> MATCH_ACCEPT_TAC (rule (assumed asl ((=) bound))) g;;
let ARITHMETIC_TAC : tactic = fun (asl,w as g) -> ACCEPT_TAC (arith asl w) g;;

(* a, b, n of (a == b) (mod n) *)
let congruence tm = match tm with
  | Comb(Comb(Comb(Const("==",_),a),b),Comb(_,n)) -> a,b,n
  | _ -> failwith "congruence";;
let congruent_to p tm = try let a,_,_ = congruence tm in p a with Failure _ -> false;;

(* What a multiplication says of z: (z * r == x * y) (mod n), with x and y; and that n is odd. *)
let multiplied asl z =
  let th = assumed asl (congruent_to (fun a -> is_binary "*" a && lhand a = z)) in
  let th = CONV_RULE(RATOR_CONV(RAND_CONV(TRY_CONV(REWR_CONV EXP_2)))) th in
  let _,xy,_ = congruence (concl th) in
  th,lhand xy,rand xy,assumed asl (is_const_app "num_coprime" 1);;
let in_montgomery_form asl a = assumed asl (congruent_to ((=) a));;
let value asl a = assumed asl (fun t -> is_eq t && lhs t = a);;

(* Goal (z == v * r) (mod n), z a product with r^2. *)
let INTO_TAC : tactic = fun (asl,w as g) ->
  let z,_,_ = congruence w in
  let th,x,y,odd = multiplied asl z in
  (MP_TAC(MATCH_MP MONTGOMERY_IN (CONJ odd (CONJ (value asl y) th))) THEN
   (try PURE_ONCE_REWRITE_TAC[value asl x] with Failure _ -> ALL_TAC) THEN REWRITE_TAC[EXP; EXP_1; MULT_CLAUSES]) g;;
(* The same for a product of numbers in Montgomery form; `powers` shows v = a * b. *)
let PRODUCT_TAC powers : tactic = fun (asl,w as g) ->
  let z,v,_ = congruence w in
  let th,x,y,odd = multiplied asl z in
  let th = MATCH_MP MONTGOMERY_PRODUCT (CONJ odd (CONJ (in_montgomery_form asl x) (CONJ (in_montgomery_form asl y) th))) in
  let _,v',_ = congruence (concl th) in
  (SUBGOAL_THEN (mk_eq(lhand v,lhand v')) SUBST1_TAC THENL [powers; ACCEPT_TAC th]) g;;
(* Goal z = a MOD n, z the product of a number in Montgomery form and 1. *)
let OUT_OF_TAC : tactic = fun (asl,w as g) ->
  let z = lhs w in
  let th,x,y,odd = multiplied asl z in
  let below = assumed asl (fun t -> is_binary "<" t && lhand t = z) in
  let th = PURE_REWRITE_RULE[assumed asl (fun t -> is_eq t && lhs t = y && rhs t = `1`)] th in
  let th = MATCH_MP MONTGOMERY_OUT (CONJ odd (CONJ (in_montgomery_form asl x) (CONJ th below))) in
  ACCEPT_TAC (REWRITE_RULE[SUB_REFL; EXP; DIV_1] th) g;;
(* The same number in Montgomery form, its power written in another way. *)
let SAME_POWER_TAC powers : tactic = fun (asl,w as g) ->
  let z,v,_ = congruence w in
  let th = in_montgomery_form asl z in
  let _,v',_ = congruence (concl th) in
  (SUBGOAL_THEN (mk_eq(lhand v,lhand v')) SUBST1_TAC THENL [powers; ACCEPT_TAC th]) g;;

(* What the Montgomery kernels and lookup ask of their operands. *)
let OPERANDS_TAC : tactic =
  MATCH_ACCEPT_TAC VAL_DIGIT_BOUND ORELSE
  ((MATCH_MP_TAC OPERAND_BOUND ORELSE MATCH_MP_TAC OPERAND_PRODUCT) THEN
   CONJ_TAC THENL [MATCH_MP_TAC WORD_RADIX THEN FIRST_ASSUM ACCEPT_TAC; ALL_TAC] THEN
   CONJ_TAC THENL [MATCH_ACCEPT_TAC BIGNUM_BOUND; FIRST_ASSUM ACCEPT_TAC ORELSE
     (fun (asl,w as g) -> (PURE_ONCE_REWRITE_TAC[value asl (lhand w)] THEN FIRST_ASSUM ACCEPT_TAC) g)]);;

(* Goal l = r, sums in two forms. *)
let SUMS_TAC : tactic = fun (_,w as g) -> ACCEPT_TAC (TRANS (SUM_CONV (lhs w)) (SYM(SUM_CONV (rhs w)))) g;;

(* Goal: pc behind round i of n, which counts down to zero. *)
let COUNTED_TAC i n : tactic = fun (asl,w as g) ->
  let below = assumed asl ((=) (mk_binop `(<):num->num->bool` i n)) in
  let both = CONJ below (arith asl (mk_binop `(<):num->num->bool` n `2 EXP 64`)) in
  (REWRITE_TAC[MATCH_MP ONE_LESS below; MATCH_MP NONE_LEFT both] THEN
   BOOL_CASES_TAC (subst [i,`i:num`; n,`n:num`] `i + 1 = n`) THEN REWRITE_TAC[] THEN CONV_TAC(LAND_CONV add_conv) THEN REFL_TAC) g;;

(* A fact about memory behind a store, from the same before it. *)
let STORED_TAC length : tactic = fun (asl,w as g) ->
  let store = find_term (is_const_app "write_bytes" 4) w in
  let before = assumed asl ((=) (subst [rand store,store] w)) in
  ACCEPT_TAC (carried length (fun _ -> []) asl store (rand store) before) g;;

(* The table that is known of a memory; its row i; and what it becomes with another row. *)
let table_of m tm = is_forall tm && free_in m tm && type_of(bndvar(rand tm)) = num_ty;;
let ROW_TAC m i : tactic = fun (asl,w as g) ->
  let th = SPEC i (assumed asl (table_of m)) in
  MAP_EVERY ASSUME_TAC (CONJUNCTS(CONV_RULE SUM_CONV (MP th (arith asl (lhand(concl th)))))) g;;
let ROWS_TAC cases : tactic =
  GEN_TAC THEN DISCH_THEN(MP_TAC o MATCH_MP (ARITH_RULE cases)) THEN
  DISCH_THEN(DISJ_CASES_THEN (fun th ->
    if is_eq(concl th) then SUBST1_TAC th THEN CONV_TAC SUM_CONV THEN CONJ_TAC THEN FIRST_ASSUM ACCEPT_TAC
    else FIRST_ASSUM(fun table -> ACCEPT_TAC(MATCH_MP table th))));;

(* Goal: what is to be shown of the row that lookup found, window j. *)
let LOOKED_UP_TAC : tactic = fun (asl,w as g) ->
  let found = assumed asl (fun t -> is_eq t && is_const_app "words_of" 3 (rhs t)) in
  let index = MATCH_MP (ARITH_RULE `j < 16 * k ==> 16 * k - (j + 1) < 16 * k`) (assumed asl ((=) `j < 16 * k`)) in
  let [number;place;_] = snd(strip_comb(rhs(concl found))) in
  let digit = PART_MATCH (lhs o rand) DIGIT_LOOKED_UP (lhand place) in
  let digit = MP digit (CONJ index (assumed asl ((=) `k <= 256`))) in
  let small = EQT_ELIM(REWRITE_CONV[MOD_LT_EQ; ARITH_EQ] (mk_binop `(<):num->num->bool` (rand(concl digit)) `16`)) in
  let row = MATCH_MP (SPECL [rand number; `t:int64`; `k:num`] ROW_OF_TABLE) small in
  let found = PURE_REWRITE_RULE[row] (PURE_REWRITE_RULE[digit] found) in
  (SUBST1_TAC found THEN MAP_EVERY ASSUME_TAC (CONJUNCTS(MATCH_MP (assumed asl (table_of (rand number))) small)) THEN
   FIRST_ASSUM ACCEPT_TAC) g;;

(* ---- the proof ---- *)

(* callees: multiplication, squaring, lookup, with their theorems *)
let exponentiation callees kernel =
  let c = caller_of kernel callees in
  let goal = kernel.Kernel.goal and length = kernel.Kernel.length in
  let later = `m':int64->byte` and i = `i:num` and j = `j:num` in

  (* Routes from label to label, and what registers hold at the labels. *)
  let way,at_one = itinerary c [0,`z:int64`; 1,`x:int64`; 2,`e:int64`; 3,`m:int64`; 4,`(r:num->int64) 4`; 5,`rr:int64`; 6,`t:int64`; 7,`word k:int64`] "one" in
  let { with_stack; code_in; register_of = register; entry; stored; reads; leg_to = go; circle; circuit_at = circuit; _ } = way in
  let after n = List.map (fun (k,e) -> k,vsubst [n,j] e) in
  let behind = behind_round and nothing _ = [] in
  let at_entry = last_state (List.hd entry).run in
  let one = rand(concl(read_reg [] (state_part 1 at_entry) (register "one" "place"))) in
  let place = mk_comb(mk_comb(`word_add:int64->int64->int64`,one),`word(8 * i):int64`) in
  let holds_one,one_round = circle "1" "one"
    [register "one" "place",summed place; register "one" "digit",`if i = 0 then word 1 else word 0:int64`; register "one" "left",`word(k - i):int64`]
    at_one nothing in
  let first,at_power = go "2" (behind one_round) (List.filter (fun (_,e) -> not(mem i (frees e))) holds_one) reads "power" in
  let holds_power,power_round = circle "3" "power"
    [register "power" "row",summed `word_add t (word(8 * (j + 1) * k)):int64`; register "power" "left",`word(14 - j):int64`] at_power reads in
  let between,at_window = go "4" (behind power_round) (after `14` holds_power) nothing "window" in
  let index = [`word_sub (word(16 * k - j)) (word 1):int64 = word(16 * k - (j + 1))`;
    `word_ushr (word(16 * k - (j + 1))) 4:int64 = word((16 * k - (j + 1)) DIV 16)`] in
  let holds_window,window_round = circle "5" "window" [register "window" "left",`word(16 * k - j):int64`] at_window (fun m -> index @ reads m) in
  let leave,_ = go "6" (behind window_round) (after `16 * k` holds_window) reads "" in
  let rounds_of i round n = all_rounds (mk_abs(i,route_events round)) n in
  let witness = trace_witness_with (List.map (fun c -> fst(dest_var(trace_variable c))) callees) goal
    (vsubst [with_stack `word_sub sp (word stack):int64`,`f:int64`]
      (append_events [route_events leave; rounds_of j window_round `16 * k`; route_events between;
        rounds_of j power_round `14`; route_events first; rounds_of i one_round `k:num`; route_events entry])) in

  (* Facts about memory: what lies outside scratch and stack is as it was; what was stored; the number 1; the table; acc. *)
  let bignum n a m = list_mk_comb(`bignum`,[n; a; m]) in
  let at a = bignum `k:num` a later and number a = bignum `k:num` a `m:int64->byte` in
  let modulus = number `m:int64` and x = number `x:int64` and e = number `e:int64` in
  let about tm = vsubst [modulus,`n:num`; x,`x:num`; e,`e:num`] tm in
  let reduced a = vsubst [at a,`z:num`] (about `z < n:num`) in
  let montgomery a v = [reduced a; vsubst [at a,`z:num`; v,`v:num`] (about `(z == v * 2 EXP (64 * k)) (mod n)`)] in
  let element a v = montgomery a (vsubst [v,`v:num`] (about `x EXP v`)) in
  let row i = summed (vsubst [i,`i:num`] `word_add t (word(8 * i * k)):int64`) in
  let table rows = mk_forall(`c:num`,mk_imp(vsubst [rows,`n:num`] `c < n:num`,list_mk_conj(element (row `c:num`) `c:num`))) in
  let unchanged = with_stack `!b. ~in_region (t:int64,8 * 68 * k) b /\ ~in_region (f:int64,stack) b ==> m' b = m b:byte` in
  let changed_last = with_stack
    `!b. ~in_region (z:int64,8 * k) b /\ ~in_region (t:int64,8 * 68 * k) b /\ ~in_region (f:int64,stack) b ==> m' b = m b:byte` in
  let before = [mk_comb(code_in,later); unchanged] @ stored in
  let base = mk_eq(at one,`1`) :: before in
  let called c = List.find (fun leg -> match leg.call with Some k -> k.callee.Kernel.symbol = (fst c).Kernel.symbol | None -> false) in
  let destination leg = rand(concl(read_reg [] (state_part 1 (last_state leg.run)) 0)) in
  let acc = destination (called (List.nth callees 1) window_round) and looked_up = destination (called (List.nth callees 2) window_round) in
  let so_far j = vsubst [j,`j:num`] (about `e DIV 16 EXP (16 * k - j)`) in
  let squarings =
    let rec go v n = if n = 0 then [] else let v = mk_binop `(EXP):num->num->num` v `2` in montgomery acc v :: go v (n - 1) in
    go (vsubst [so_far j,`v:num`] (about `x EXP v`)) 4 in
  let digit = about `(e DIV 16 EXP (16 * k - (j + 1))) MOD 16` in
  let result = vsubst [at `z:int64`,`z:num`] (about `z = (x EXP e) MOD n`) in

  let s = way.surrounded (fun bound -> [REWRITE_RULE[RIGHT_ADD_DISTRIB] (MATCH_MP ROWS_APART bound)]) OPERANDS_TAC in
  let one_loop = circuit "one" i `k:num` holds_one (mk_eq(bignum i one later,`if i = 0 then 0 else 1`) :: before) one_round in
  let power_loop = circuit "power" j `14` holds_power (base @ element acc `0` @ [table `j + 2`]) power_round in
  let window_loop = circuit "window" j `16 * k` holds_window (base @ element acc (so_far j) @ [table `16`]) window_round in

  let assume tm tac = SUBGOAL_THEN tm ASSUME_TAC THENL [tac; ALL_TAC] in
  let after_entry = vsubst [state_part 7 at_entry,later] in
  let gain facts tac = List.map (fun fact -> fact,FIRST_ASSUM ACCEPT_TAC ORELSE tac) facts in
  let next_one : tactic = fun (_,w as g) ->
    let written = rand(rator(rator(find_term (is_const_app "write_bytes" 4) w))) in
    (SUBST1_TAC(TRANS (SUM_CONV written) (SYM(SUM_CONV place))) THEN REWRITE_TAC[ADD_EQ_0; ARITH_EQ] THEN
     MATCH_MP_TAC ONE_NEXT THEN CONJ_TAC THENL [ARITHMETIC_TAC; FIRST_ASSUM ACCEPT_TAC]) g in
  let one_done : tactic = fun (asl,w as g) ->
    (MP_TAC(value asl (lhs w)) THEN REWRITE_TAC[MATCH_MP (ARITH_RULE `1 <= k ==> (k = 0 <=> F)`) (assumed asl ((=) `1 <= k`))]) g in
  let index_tac _ = since `j < 16 * k` (MATCH_MP ONE_LESS) THEN since `j < 16 * k` (MATCH_MP WORD_OF_INDEX) THEN
    (fun (asl,_ as g) -> ASSUME_TAC(MATCH_MP INDEX_OF_WORD (CONJ (assumed asl ((=) `j < 16 * k`)) (assumed asl ((=) `k <= 256`)))) g) in
  let window_powers = REWRITE_TAC[squared_times 4] THEN
    since `j < 16 * k` (MATCH_MP (ARITH_RULE `j < 16 * k ==> 16 * k - (j + 1) + 1 = 16 * k - j`)) THEN
    FIRST_ASSUM(fun th -> ACCEPT_TAC(PURE_REWRITE_RULE[th] (INST [x,`x:num`; e,`e:num`; `16 * k - (j + 1)`,`i:num`; `16`,`b:num`] NEXT_WINDOW))) in
  let no_window = SAME_POWER_TAC(REWRITE_TAC[SUB_0; EXP] THEN MATCH_MP_TAC NO_WINDOW THEN MATCH_ACCEPT_TAC BIGNUM_BOUND) in

  (* The trace's function has a name until the end, since it is large; so have the rounds' events. *)
  let trace = named "trace" witness in
  let rounds = List.map (fun l -> l.leaves) [one_loop; power_loop; window_loop] in
  TAC_PROOF(([],goal),MAP_EVERY CHOOSE_CALLEE_TAC callees THEN NAMED_TAC [trace]
   (EXISTS_TAC (lhs(concl trace)) THEN INTRO_TAC length THEN ASSUME_TAC length THEN FRAME_TAC (stack_bytes goal) THEN NAMED_TAC rounds (
    RULE_ASSUM_TAC(fun th -> if is_forall(concl th) then th else PURE_REWRITE_RULE[RADIX_SQUARED; GT] th) THEN
    assume (about `coprime(n,2 EXP (64 * k))`) (MATCH_MP_TAC ODD_COPRIME_POWER THEN FIRST_ASSUM ACCEPT_TAC) THEN
    assume (vsubst [number `rr:int64`,`x:num`; modulus,`n:num`] `x < n:num`)
      (fun (asl,w as g) -> (SUBST1_TAC(value asl (lhand w)) THEN REWRITE_TAC[MOD_LT_EQ] THEN
        MP_TAC(assumed asl ((=) (about `1 < n`))) THEN ARITH_TAC) g) THEN
    RUN_TAC (List.hd entry).run THEN
    assume (after_entry unchanged) UNCHANGED_REGION_TAC THEN
    assume (after_entry (hd before)) (CODE_TAC length) THEN
    MAP_EVERY (fun tm -> assume (after_entry tm) (fun (asl,w as g) -> ACCEPT_TAC (read_back asl (lhs w)) g)) stored THEN
    CIRCUIT_TAC s "1" one_loop one_round [] (fun _ -> ALL_TAC)
      (REWRITE_TAC[MULT_CLAUSES; ADD_CLAUSES; SUB_0],REWRITE_TAC[BIGNUM_0])
      (COUNTED_TAC i `k:num`,SUMS_TAC ORELSE since_accept `i < k:num` (MATCH_MP ONE_LESS) ORELSE REWRITE_TAC[ADD_EQ_0; ARITH_EQ],
       STORED_TAC length ORELSE next_one)
    (assume (subst [`m1z:int64->byte`,later] (hd base)) one_done THEN
     ROUTE_TAC s "2" first
      [gain (element `t:int64` `0`) INTO_TAC; gain (element (row `1`) `1`) INTO_TAC; gain (element acc `0`) INTO_TAC] THEN
     CIRCUIT_TAC s "3" power_loop power_round
      [gain (element (row `j + 2`) `j + 2`) (PRODUCT_TAC(REWRITE_TAC[GSYM EXP_ADD] THEN AP_TERM_TAC THEN ARITH_TAC))]
      (fun m -> since `j < 14` (List.hd o s.extra) THEN ROW_TAC m `1` THEN ROW_TAC m `j + 1`)
      (SUMS_TAC ORELSE REWRITE_TAC[SUB_0],ROWS_TAC `c < 0 + 2 ==> c = 0 \/ c = 1`)
      (COUNTED_TAC j `14`,SUMS_TAC ORELSE since_accept `j < 14` (MATCH_MP ONE_LESS),ROWS_TAC `c < (j + 1) + 2 ==> c < j + 2 \/ c = j + 2`)
    (ROUTE_TAC s "4" between [] THEN
     CIRCUIT_TAC s "5" window_loop window_round
      (List.map (fun facts -> gain facts (PRODUCT_TAC(REWRITE_TAC[EXP_2]))) squarings @
       [gain (element looked_up digit) LOOKED_UP_TAC; gain (element acc (so_far `j + 1`)) (PRODUCT_TAC window_powers)])
      index_tac
      (REWRITE_TAC[SUB_0],FIRST_ASSUM(ACCEPT_TAC o REWRITE_RULE[ARITH_RULE `14 + 2 = 16`]) ORELSE no_window)
      (COUNTED_TAC j `16 * k`,NO_TAC,NO_TAC)
    (ROUTE_TAC s "6" leave [gain [changed_last; result] (UNCHANGED_REGION_TAC ORELSE OUT_OF_TAC)] THEN
     SUBST1_TAC trace THEN REWRITE_TAC[FRAME_BASE] THEN PURE_REWRITE_TAC(List.map SYM rounds) THEN RETURN_TAC (FIRST_ASSUM ACCEPT_TAC)))))));;

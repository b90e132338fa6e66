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
let SHIFT_DISTANCE = prove
 (`n < 2 EXP 60 ==> val(word(4 * n):int64) MOD 64 = (4 * n) MOD 64`,
  DISCH_TAC THEN REWRITE_TAC[VAL_WORD64; MOD_MOD_EXP_MIN; ARITH_RULE `64 = 2 EXP 6`] THEN CONV_TAC NUM_REDUCE_CONV);;

(* ---- rows of scratch ---- *)

let ROWS_APART = prove
 (`c < n ==> c * k + k <= n * k`,
  REWRITE_TAC[ARITH_RULE `c < n <=> c + 1 <= n`] THEN DISCH_TAC THEN
  REWRITE_TAC[ARITH_RULE `c * k + k = (c + 1) * k`] THEN ASM_REWRITE_TAC[LE_MULT_RCANCEL]);;
let ROW_OF_TABLE = prove
 (`d < h ==> words_of (bignum (h * k) t m) (d * k) k = bignum k (word_add t (word(8 * d * k))) m`,
  DISCH_TAC THEN MATCH_MP_TAC WORDS_OF_BIGNUM THEN MATCH_MP_TAC ROWS_APART THEN ASM_REWRITE_TAC[]);;

(* One more word of the number 1. *)
let ONE_NEXT = prove
 (`8 * (i + 1) <= 2 EXP 64 /\ bignum i z m = (if i = 0 then 0 else 1)
   ==> bignum (i + 1) z (write_bytes 8 (word_add z (word(8 * i))) (val(if i = 0 then word 1 else word 0:int64)) m) = 1`,
  STRIP_TAC THEN ASM_SIMP_TAC[BIGNUM_NEXT] THEN COND_CASES_TAC THEN
  ASM_REWRITE_TAC[MULT_CLAUSES; EXP; VAL_WORD_0; VAL_WORD_1; ADD_CLAUSES]);;

(* ---- the proof ---- *)

let exponentiation (mul,sqr,lookup) kernel =
  let s = setting_of kernel in
  let local (callee,_ as c) trace =
    let label = fst(List.find (fun (name,_) -> ends_with ("_" ^ callee.Kernel.symbol) name) kernel.Kernel.labels) in
    (List.assoc label kernel.Kernel.labels).Kernel.offset,(label,chosen s kernel.Kernel.code label trace c) in
  let c = { setting = s; saved = (18--29) @ [31]; callees = [local mul "T_mul"; local sqr "T_sqr"; local lookup "T_lookup"] } in
  let stack = mk_small_numeral(stack_bytes s.goal) and size = rand(concl s.length) in

  (* Routes from label to label, and what registers hold at the labels. *)
  let own k = mk_comb(`r:num->int64`,mk_small_numeral k) in
  let later = `m':int64->byte` in
  let with_stack tm = vsubst [stack,`stack:num`; size,`size:num`] tm in
  let given _ _ = List.map with_stack [`val(f:int64) MOD 16 = 0`; `disjoint_regions (f,stack) (pc,size)`] in
  let nothing _ = [] in
  let go mark pc holds rewrites label =
    route c mark pc holds given rewrites (if label = "" then [] else [offset_of (s.label label)]) in
  let set holds = List.map (fun (k,e) -> k,(try List.assoc k holds with Not_found -> e)) in
  let entry,at_one = go "" `pc:int64`
    ([0,`z:int64`; 1,`x:int64`; 2,`e:int64`; 3,`m:int64`; 4,own 4; 5,`rr:int64`; 6,`t:int64`; 7,`word k:int64`; 30,`returnaddress:int64`;
      31,with_stack `word_add f (word stack):int64`] @ List.map (fun k -> k,own k) (18--29)) nothing "one" in
  let stored = (* what the entry stores is read back later *)
    let rec equations m = if is_var m then [] else
      let [n;a;v;m] = snd(strip_comb m) in mk_eq(list_mk_comb(`read_bytes`,[n;a;later]),v) :: equations m in
    equations (state_part 7 (last_state (List.hd entry).run)) in
  let reads m = List.map (vsubst [m,later]) stored in
  let one = rand(concl(read_reg [] (state_part 1 (last_state (List.hd entry).run)) (s.register "one" "place"))) in
  let one_base,one_offset = dest_binary "word_add" one in
  let holds_one = at_one @
    [s.register "one" "place",summed(mk_binop `word_add:int64->int64->int64` one `word(8 * i):int64`);
     s.register "one" "digit",`if i = 0 then word 1 else word 0:int64`; s.register "one" "left",`word(k - i):int64`] in
  let one_round,_ = go "1" (s.label "one") holds_one nothing "one" in
  let first,at_power = go "2" (fall_through (List.hd one_round).run) at_one reads "power" in
  let holds_power = set [s.register "power" "row",summed `word_add t (word(8 * (j + 1) * k)):int64`; s.register "power" "left",`word(14 - j):int64`] at_power in
  let power_round,_ = go "3" (s.label "power") holds_power reads "power" in
  let between,at_window = go "4" (fall_through (last power_round).run) at_power nothing "window" in
  let holds_window = set [s.register "window" "left",`word(16 * k - j):int64`] at_window in
  let digits m = [`word_sub (word(16 * k - j)) (word 1):int64 = word(16 * k - (j + 1))`;
    `word_ushr (word(16 * k - (j + 1))) 4:int64 = word((16 * k - (j + 1)) DIV 16)`] @ reads m in
  let window_round,_ = go "5" (s.label "window") holds_window digits "window" in
  let leave,_ = go "6" (fall_through (last window_round).run) holds_window reads "" in
  let leaves i round = mk_abs(i,route_events round) in
  let witness = trace_witness_with ["T_mul"; "T_sqr"; "T_lookup"] s.goal
    (vsubst [with_stack `word_sub sp (word stack):int64`,`f:int64`]
      (append_events [route_events leave; all_rounds (leaves `j:num` window_round) `16 * k`; route_events between;
        all_rounds (leaves `j:num` power_round) `14`; route_events first; all_rounds (leaves `i:num` one_round) `k:num`; route_events entry])) in
  witness;;

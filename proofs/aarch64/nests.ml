(* Kernels made of loops over words, from a description: for each loop its label, what the registers named there hold after i rounds, the
   region written so far and one formula. What is executed between which places, the invariants, the trace and the frames are found here; a
   formula is carried over a round by FORMULA_TAC.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- equations of words, discovered by elimination ---- *)

(* |- tm = v, or what v is already: tm is an expression of word operations; each gets a name, and so does what else lies in them. *)
let rec name_words cx tm =
  let f,args = strip_comb tm in
  let through f args = List.fold_left (fun th a -> MK_COMB(th,name_words cx a)) (REFL f) args in
  let named f args = let th = through f args in TRANS th (name cx (rand(concl th))) in
  let on th = TRANS th (name_words cx (rand(concl th))) in
  match f,args with
  | Const("adc_carry",_),_ -> let _ = named `adc_result` args in named f args
  | Const("umulh",_),_ -> let _ = named `word_mul:int64->int64->int64` args in named f args
  | Const(("adc_result"|"word_mul"),_),_ -> named f args
  | Const("word_not",_),_ -> through f args
  | Const(("word_and"|"word_or"|"word_xor"|"COND"),_),_ when type_of tm = `:int64` -> named f args
  | Const("word_neg",_),_ when is_mask tm -> on (PART_MATCH lhs MASK_OF_BIT tm)
  | Const("word_add",_),_ -> on (SYM(PART_MATCH rand ADC_ADD tm))
  | Const("word_sub",_),_ -> on (SYM(PART_MATCH rand ADC_SUB tm))
  | _ -> if is_var tm || is_const tm || is_numeral_word tm then REFL tm else name cx tm;;

(* Polynomials over terms: sums of (power of 2^64, terms that are factors), coefficient. *)
let rec less_factor x l = match l with
  | [] -> failwith "less_factor"
  | y :: rest -> if x = y then rest else y :: less_factor x rest;;
let less_factors l l' = List.fold_left (fun l x -> less_factor x l) l l';;
let times_formula p q = List.fold_left (fun sum ((e,a),c) ->
  List.fold_left (fun sum ((f,b),d) -> uadd sum [(e + f,List.sort compare (a @ b)),c * d]) sum q) [] p;;
(* p without the factor x, by the equation q = 0 that has it in its term (f,l) with a coefficient c = 1 or -1 *)
let eliminate_factor p q (((f,l),c),x) =
  let cofactor = List.fold_left (fun sum ((e,a),d) ->
    if List.mem x a then uadd sum [(e - f,less_factors a l),d * c] else sum) [] p in
  if cofactor = [] then failwith "eliminate_factor" else uadd p (unegate (times_formula cofactor q));;
let rec formula_polynomial atoms tm =
  let number t = match List.assoc_opt t !atoms with
    | Some n -> n
    | None -> let n = List.length !atoms in atoms := (t,n) :: !atoms; n in
  match tm with
  | Comb(Comb(Const("+",_),a),b) -> uadd (formula_polynomial atoms a) (formula_polynomial atoms b)
  | Comb(Comb(Const("*",_),a),b) -> times_formula (formula_polynomial atoms a) (formula_polynomial atoms b)
  | Comb(Comb(Const("EXP",_),Comb(Const("NUMERAL",_),_)),n) when lhand tm = `2` && is_numeral n && small n mod 64 = 0 -> [(small n / 64,[]),1]
  | Comb(Comb(Const("EXP",_),a),n) when is_numeral n -> let p = formula_polynomial atoms a in
      List.fold_left (fun q _ -> times_formula p q) [(0,[]),1] (1 -- small n)
  | _ when is_numeral tm -> let n = small tm in if n = 0 then [] else [(0,[]),n]
  | _ -> [(0,[number tm]),1];;

(* |- sum = sum' over numbers val w and bitval b, for a polynomial over such that is zero by the definitions of the words *)
let word_equation atoms p =
  let term_of n = fst(List.find (fun (_,k) -> k = n) atoms) in
  let sum p = List.fold_right (fun ((e,a),c) t ->
    mk_plus (mk_times (coefficient c) (mk_times (half_power (2 * e))
      (List.fold_right (fun n t -> mk_times (mk_comb(`int_of_num`,term_of n)) t) a i1))) t) p i0 in
  let positive,negative = List.partition (fun (_,c) -> c > 0) p in
  let cx = new_context true (Hashtbl.create 1) TRUTH [] [] [] [] TRUTH TRUTH in
  let named t = rand(concl(ONCE_DEPTH_CONV(fun t -> if is_const_app "val" 1 t || is_const_app "bitval" 1 t
    then AP_TERM (rator t) (name_words cx (rand t)) else failwith "") t)) in
  let out = named (sum positive) and value = named (sum (unegate negative)) in
  let th = try prove_equality (equations cx) [] out value
    with Failure _ ->
      let monomial ((e,a),c) = String.concat " " ((if c = 1 && e + List.length a > 0 then [] else [string_of_int c]) @
        (if e = 0 then [] else ["2^" ^ string_of_int (64 * e)]) @ List.map (fun n -> closed_text(show(rand(term_of n)))) a) in
      let side p = if p = [] then "0" else String.concat " + " (List.map monomial p) in
      Kernel.say "formula" ("of words there remains " ^ side positive ^ " = " ^ side (unegate negative)) in
  let th = CONV_RULE(REWRITE_CONV[HALF_POWER] THENC ONCE_DEPTH_CONV NUM_MULT_CONV) th in
  REWRITE_RULE[ADC_ADD; ADC_SUB; GSYM MASK_OF_BIT; INT_OF_NUM_CLAUSES] (without_names cx th);;

(* ---- formulas over numbers in memory ---- *)

(* |- bignum n a m = bignum n1 a m + 2 EXP (64 * n1) * (bignum n2 ... + ...) for n = n1 + n2 + ... *)
let rec split_bignum asl parts tm =
  let [n;a;m] = snd(strip_comb tm) in
  match parts with
  | [] | [_] -> failwith "split_bignum"
  | p :: rest ->
      let sum = end_itlist (mk_binop `(+):num->num->num`) rest in
      let th = AP_THM (AP_THM (AP_TERM `bignum` (arith asl (mk_eq(n,mk_binop `(+):num->num->num` p sum)))) a) m in
      let th = TRANS th (SPECL [p; sum; a; m] BIGNUM_ADD) in
      if List.length rest = 1 then th else CONV_RULE(RAND_CONV(RAND_CONV(RAND_CONV(split_bignum asl rest)))) th;;

let POWER_2 = prove(`x EXP 2 = x * x`,REWRITE_TAC[EXP_2]);;
let DIGITS_NEXT = prove(`digits (n + 1) r f = digits n r f + 2 EXP (r * n) * f n`,REWRITE_TAC[GSYM ADD1; digits]);;

(* 2 EXP (128 * n) is (2 EXP (64 * n)) EXP 2. *)
let power_of_word tm =
  let c,n = dest_binary "*" (rand tm) in
  let q = small c / 64 in
  if lhand tm <> `2` || q < 2 || q * 64 <> small c then failwith "power_of_word" else
  let th = SPECL [`2`; mk_binop `( * ):num->num->num` `64` n; mk_small_numeral q] EXP_EXP in
  SYM(CONV_RULE(RAND_CONV(RAND_CONV NUM_NORMALIZE_CONV)) th);;

(* The normal form of a formula: registers and memories as far back as they go, numbers split into parts, addresses and exponents as polynomials. *)
let formula_conv asl splits =
  let number head n t = is_const_app head n t in
  let split t =
    let n = rand(rator(rator t)) in
    if not(number "bignum" 3 t) then failwith "" else
    try tryfind (fun parts -> split_bignum asl parts t) splits
    with Failure _ -> if is_const_app "+" 2 n && rand n = `1` then split_bignum asl [lhand n; `1`] t else failwith "" in
  let power t = (RAND_CONV NUM_NORMALIZE_CONV THENC REWRITE_CONV[EXP_ADD] THENC ONCE_DEPTH_CONV power_of_word) t in
  follow_conv asl THENC
  PURE_REWRITE_CONV[POWER_2; DIGITS_NEXT] THENC TOP_DEPTH_CONV BETA_CONV THENC
  DEPTH_CONV split THENC
  REWRITE_CONV[BIGNUM_0; BIGNUM_1; digits; MULT_CLAUSES; ADD_CLAUSES] THENC
  everywhere (number "bignum" 3) (fun t -> (bignum_back asl THENC RATOR_CONV(RATOR_CONV(RAND_CONV NUM_NORMALIZE_CONV))) t) THENC
  everywhere (number "read_bytes" 3) (read_back asl) THENC
  REWRITE_CONV[VAL_WORD_0; BITVAL_CLAUSES; MULT_CLAUSES; ADD_CLAUSES] THENC
  ONCE_DEPTH_CONV(fun t -> if number "read_bytes" 3 t || number "bignum" 3 t then RATOR_CONV(RAND_CONV (canonical_address asl)) t else failwith "") THENC
  read_words THENC PURE_REWRITE_CONV[WORD_PRODUCT] THENC
  ONCE_DEPTH_CONV(fun t -> if number "EXP" 2 t then power t else failwith "");;

(* Goal: an equation of numbers, from equations among the assumptions that mention numbers in memory, and the equation of words that makes up
   for the difference between the goal and one of these. Numbers of n words are split by the parts in splits that have the sum n. *)
let FORMULA_TAC splits : tactic = fun (asl,w as g) ->
  let conv = formula_conv asl splits in
  let known = List.filter (fun (_,th) -> is_eq(concl th) && type_of(lhs(concl th)) = `:num` &&
    can (find_term (fun t -> t = `bignum`)) (concl th)) asl in
  let known = List.map (fun (_,th) -> CONV_RULE conv th) known in
  let goal = conv w in
  let w' = rand(concl goal) in
  if w' = `T` then ACCEPT_TAC (EQT_ELIM goal) g else
  let atoms = ref [] in
  let difference eq = let l,r = dest_eq eq in
    let l = formula_polynomial atoms l in uadd l (unegate (formula_polynomial atoms r)) in
  let p = difference w' in
  let term_of n = fst(List.find (fun (_,k) -> k = n) !atoms) in
  let common l l' = List.filter (fun n -> List.mem n l' && is_const_app "EXP" 2 (term_of n)) l in
  let words q =
    if q = [] then failwith "" else
    let factor = List.fold_left (fun l ((_,a),_) -> common l a) (snd(fst(hd q))) q in
    let e = List.fold_left (fun e ((f,_),_) -> min e f) max_int q in
    let q = List.map (fun ((f,a),c) -> (f - e,less_factors a factor),c) q in
    let is_word n = let t = term_of n in is_const_app "val" 1 t || is_const_app "bitval" 1 t in
    if List.for_all (fun ((_,a),_) -> List.for_all is_word a) q then word_equation !atoms (List.sort (fun (m,_) (n,_) -> compare_monomials m n) q) else failwith "words" in
  (* The equation of words: p without the numbers in memory, of which each known equation gives one in terms of others. *)
  let wanting = ref "" in (* what the first equation of words is that does not hold *)
  let in_memory n = can (find_term (fun t -> is_const_app "bignum" 3 t || is_const_app "read_bytes" 3 t)) (term_of n) in
  let rec search p known =
    try words p with Failure why ->
    if !wanting = "" && Kernel.has_part why then wanting := why;
    tryfind (fun q ->
      let leads ((_,l),c as m) = if abs c = 1 then List.map (fun x -> m,x) (List.filter in_memory l) else [] in
      tryfind (fun lead -> search (eliminate_factor p q lead) (List.filter (fun q' -> q' != q) known)) (List.concat (List.map leads q))) known in
  let equations = try [search p (List.map (fun th -> difference (concl th)) known)] with Failure _ -> [] in
  (CONV_TAC(K goal) THEN MAP_EVERY (MP_TAC o CONV_RULE(ONCE_DEPTH_CONV(fun t -> if is_const_app "EXP" 2 t && is_const_app "EXP" 2 (lhand t) then
      (REWR_CONV EXP_EXP THENC RAND_CONV NUM_MULT_CONV) t else failwith ""))) (known @ equations) THEN
   (fun g -> try CONV_TAC NUM_RING g with Failure _ -> if !wanting <> "" then failwith !wanting else
     Kernel.say "formula" (show w' ^ " does not follow from what is known"))) g;;

(* ---- nests of loops ---- *)

(* A loop from a label back to it. holds: what registers named at the label hold after `index` of `count` rounds, as far as addresses and counts need it, and change.
   formula: of the memory m', that at the start of the loop, m0, the flag cf' and the registers named at the label, with a prime: carry' is what carry holds.
   apart: regions of which round i writes the one and uses the other (all_code stands for the kernel itself), as large as numerals say: one fact about places where
   offsets are formulas, rather than one for each of a long round's loads and stores. Its index may not be called i, j, k, l, m or n, which theorems about places
   have. starts, step: tactics for the formula at 0 and at index + 1. `words` is what a loop over k words begins with. *)
type nest = {
  head : string; index_of : term; count_of : term;
  holds : (string * term) list;
  region : (term * term) option;
  apart : (term * term) list;
  formula : term;
  nested : nest list;
  starts : tactic; step : tactic };;
let all_code = `code:int64#num`;;
let words = { head = ""; index_of = `i:num`; count_of = `k:num`; holds = []; region = None; apart = []; formula = `T`; nested = [];
              starts = FORMULA_TAC []; step = FORMULA_TAC [] };;

(* A tactic for a goal at `from`, with what is executed and written into the trace up to `stop`, or the return; env: what registers hold at `from`. *)
type passage = { trace : term list; set : int list; last : execution; go : tactic -> tactic };;

let marks = ref 0;;
let mark () = incr marks; "_" ^ string_of_int !marks;;
let without registers env = List.filter (fun (k,_) -> not(List.mem k registers)) env;;

(* What registers hold behind an execution: values that it has set and that do not depend on the state's own variables, and what they held before. *)
let env_after e env =
  let state = last_state e in
  let rec set nest = if is_const_app "set_reg" 3 nest then (small(rand(rator(rator nest))),rand(rator nest)) :: set (rand nest) else [] in
  let own = List.concat (List.map (fun t -> if is_var t then [t] else []) (snd(strip_comb(rand(rator(concl e.theorem)))))) in
  let set_now = set (state_part 1 state) @ List.map (fun (k,v) -> k + 32,v) (set (state_part 6 state)) in
  List.filter (fun (_,v) -> not(List.exists (fun x -> mem x (frees v)) own)) set_now @ without (written_in state) env;;

(* Executes from what registers hold and what is given of places; SP, where there is a frame, is aligned as its base f is. *)
let execute_from ?(given = []) s env from stop =
  let aligned = match List.assoc_opt 31 env with Some sp when mem `f:int64` (frees sp) -> [`val(f:int64) MOD 16 = 0`] | _ -> [] in
  let mark = mark () in
  let q = state_part 6 (fresh_state mark from) in
  execute_given s mark from (fun r m -> List.map (fun (k,e) -> mk_eq(register_term r q k,e)) env @ aligned @ given) stop;;

(* What a formula means by names with a prime: the registers that a label gives these names. *)
let named_at s head formula = mapfilter (fun v -> let name,ty = dest_var v in
    if ty <> `:int64` && ty <> `:int128` || name.[String.length name - 1] <> '\'' then failwith "" else
    register_term `r':num->int64` `q':num->int128` (s.register head (String.sub name 0 (String.length name - 1))),v)
  (frees formula);;

(* What the registers hold that an execution sets: what is known of all states, and what is said of those r' q' m' from where it begins. The latter
   may not name registers that it sets. *)
let set_by e =
  let [_;r;_;_;_;_;q;m;_] = snd(strip_comb(rand(rator(concl e.theorem)))) in
  let state = last_state e in
  let written = setify(written_in state) in
  let now k =
    let regs = if k < 32 then state_part 1 state else state_part 6 state in
    let index = mk_small_numeral(if k < 32 then k else k - 32) in
    k,rand(concl(follow [] (differ_numeral index) (mk_comb(regs,index)))) in
  let own = List.filter is_var (snd(strip_comb(rand(rator(concl e.theorem))))) in
  let stale t = is_register_term t && List.mem (rator t) [r;q] && is_numeral(rand t) &&
    List.mem (small(rand t) + (if rator t = q then 32 else 0)) written in
  let known,said = List.partition (fun (_,v) -> not(List.exists (fun x -> mem x own) (frees v))) (List.map now written) in
  List.iter (fun (_,v) -> if can (find_term stale) v then
    Kernel.say "registers" ("what is done ahead of a round changes what it uses: " ^ show v)) said;
  known,List.map (fun (k,v) -> k,vsubst [`r':num->int64`,r; `q':num->int128`,q; `m':int64->byte`,m] v) said;;

let rec passage ?(given = []) s env from nests stop =
  match nests with
  | [] ->
      let e = execute_from ~given s env from stop in
      { trace = [event_list e]; set = sets_of [e]; last = e; go = fun next -> EXECUTE_TAC s.length e THEN next }
  | l :: rest when can s.label (l.head ^ "_ahead") -> passage_ahead s env from l rest stop
  | l :: rest ->
      let at = s.label l.head and i = l.index_of and n = l.count_of in
      let before = execute_from ~given s env from (Some at) in
      let values = List.map (fun (name,v) -> s.register l.head name,v) l.holds in
      let env = without (List.map fst values) (env_after before env) in
      let region = vsubst [mk_pair(`pc:int64`,rand(concl s.length)),`code:int64#num`] in
      let places = List.map (fun (written,used) -> list_mk_comb(`disjoint_regions`,[region written; region used])) l.apart in
      let round,env = passage_of_round ~given:places s values env at l.nested at in
      let loop = { name = l.head; at = at; past = past_loop l.head round; index = i; count = n; counters = values; hoisted = [];
                   writes = l.region; says = vsubst (named_at s l.head l.formula) l.formula;
                   rounds = mk_abs(i,append_events (List.rev round.trace)); sets = round.set } in
      let env = List.map (fun (k,v) -> k,vsubst [n,i] v) values @ env in
      let after = passage ~given s env loop.past rest stop in
      let round_mark = mark () and after_mark = mark () in
      { trace = event_list before :: all_rounds loop.rounds n :: after.trace;
        set = setify (sets_of [before] @ round.set @ after.set); last = after.last;
        go = fun next ->
          EXECUTE_TAC s.length before THEN
          LOOP_TAC loop l.starts
            (TAKE_TAC round_mark THEN NOT_AT_END_TAC loop THEN
             round.go (ROUND_TAC loop l.step))
            (TAKE_TAC after_mark THEN after.go next) }

(* A round, and what is known besides, of registers that it does not set. *)
and passage_of_round ?(given = []) s values env from nested stop =
  let round = passage ~given s (values @ env) from nested (Some stop) in
  let kept = without round.set env in
  if List.length kept = List.length env then round,kept else passage_of_round ~given s values kept from nested stop
and past_loop head round =
  let rephrase _ = "a round goes on at " ^ show (state_part 0 (last_state round.last)) ^ ", which is no branch back to the label" in
  Kernel.at ~rephrase (head ^ " after a round") "trace" fall_through round.last

(* A loop that the scheduler has pipelined (docs/schedule.md): the beginning of the first round is at its label, then at NAME_ahead the rest of each
   round with the beginning of the next, at NAME_last the rest of the last one, which ends at NAME_done. At NAME_ahead the description of the
   loop holds, of the state before the beginning of the round; what that has done since is found by executing it. *)
and passage_ahead s env from l rest stop =
  let at = s.label l.head and ahead = s.label (l.head ^ "_ahead") and last = s.label (l.head ^ "_last") and done_ = l.head ^ "_done" in
  let i = l.index_of and n = l.count_of in
  if l.nested <> [] then Kernel.at l.head "script" failwith "only the innermost loop can be pipelined";
  let before = execute_from s env from (Some ahead) in
  let registers head = List.map (fun (name,v) -> s.register head name,v) l.holds in
  let values = registers l.head in
  let rec rounds env =
    let known,said = Kernel.at l.head "registers" set_by (execute_from s (values @ env) at (Some ahead)) in
    let started = known @ without (List.map fst (known @ said)) values in
    let round,kept = passage_of_round s started env ahead [] ahead in
    if List.length kept = List.length env then started,said,round,kept else rounds kept in
  let started,said,round,env = rounds (without (List.map fst values) (env_after before env)) in
  let named = named_at s l.head l.formula in
  List.iter (fun (t,v) -> if List.mem_assoc (small(rand t) + (if rator t = `q':num->int128` then 32 else 0)) said then
    Kernel.at l.head "formula" failwith ("the beginning of a round changes " ^ show v)) named;
  let rest_of_last = execute_from s (started @ env) last (Some (s.label done_)) in
  let sets = setify(round.set @ sets_of [rest_of_last]) in
  let env = without sets env in
  let loop = { name = l.head; at = ahead; past = past_loop l.head round; index = i; count = mk_binop `(-):num->num->num` n `1`;
               counters = started; hoisted = said; writes = l.region; says = vsubst named l.formula;
               rounds = mk_abs(i,append_events (List.rev round.trace)); sets = sets } in
  let whole = { loop with past = s.label done_; count = n; counters = registers done_; hoisted = []; says = vsubst (named_at s done_ l.formula) l.formula } in
  let env = List.map (fun (k,v) -> k,vsubst [n,i] v) whole.counters @ env in
  let after = passage s env whole.past rest stop in
  let round_mark = mark () and last_mark = mark () and after_mark = mark () in
  let below : tactic = SUBGOAL_THEN (mk_binop `(<):num->num->bool` i n) ASSUME_TAC THENL [BOUNDS_TAC; ALL_TAC] in
  { trace = event_list before :: all_rounds loop.rounds loop.count :: vsubst [loop.count,i] (event_list rest_of_last) :: after.trace;
    set = setify (sets_of [before] @ sets @ after.set); last = after.last;
    go = fun next ->
      EXECUTE_TAC s.length before THEN
      LOOP_AHEAD_TAC loop whole (event_list rest_of_last) l.starts
        (TAKE_TAC round_mark THEN NOT_AT_END_TAC loop THEN round.go (ROUND_TAC loop l.step))
        (TAKE_TAC last_mark THEN below THEN EXECUTE_TAC s.length rest_of_last THEN FINISH_TAC whole l.step)
        (TAKE_TAC after_mark THEN after.go next) };;

(* The formulas of a contract at the return, one after another, each by a tactic or from what the last loops leave. *)
let VAL_CSET = prove
 (`val(if ~b then word 0 else word 1:int64) = bitval b /\ val(if b then word 1 else word 0:int64) = bitval b`,
  BOOL_CASES_TAC `b:bool` THEN REWRITE_TAC[VAL_WORD_0; VAL_WORD_1; BITVAL_CLAUSES]);;
let BITVAL_BELOW_2 = prove(`bitval b < 2`,MP_TAC(SPEC `b:bool` BITVAL_BOUND) THEN ARITH_TAC);;
let rec RESULTS_WITH by : tactic = fun (_,w as g) ->
  if is_const_app "memory_changes_only" 3 (lhand w) then ALL_TAC g else
  (CONJ_TAC THENL
    [AT "the return" "formula" (REWRITE_TAC[VAL_CSET; BITVAL_BELOW_2] THEN (FIRST_ASSUM ACCEPT_TAC ORELSE by ORELSE FORMULA_TAC []));
     RESULTS_WITH by]) g;;
let RESULTS_TAC = RESULTS_WITH NO_TAC;;

(* A kernel of loops one after another; results: a tactic for the formulas of its contract, which leaves the rest. A kernel with a frame on the
   stack has its base in f. start: a tactic before the first instruction, which may put variables for expressions of sizes: those of `sizes`, (variable,
   expression) each. It knows what registers hold at the first loop by the names there. *)
let prove_nests_with start sizes nests results kernel =
  let s = setting_of kernel in
  let stack = try stack_bytes s.goal with Failure _ -> 0 in
  let frame = mk_small_numeral stack in
  let at_entry (k,e) = if k = 31 && stack > 0 then k,vsubst [frame,`n:num`] `word_add f (word n):int64` else k,e in
  let entry = mapfilter (fun th -> let l,r = dest_eq(concl th) in
    if is_register_term l then at_entry (small(rand l),r) else failwith "") s.hyps in
  let p = passage s entry `pc:int64` nests None in
  let base = vsubst [frame,`n:num`] `word_sub sp (word n):int64` in
  let events = subst [base,`f:int64`] (append_events (List.rev p.trace)) in
  let witness = trace_witness s.goal (vsubst (List.map (fun (v,e) -> e,v) sizes) events) in
  let before = lazy(let at = s.label (List.hd nests).head in env_after (execute_from s entry `pc:int64` (Some at)) entry) in
  let held name = List.assoc (s.register (List.hd nests).head name) (Lazy.force before) in
  prove(s.goal,EXISTS_TAC witness THEN INTRO_TAC s.length THEN (if stack > 0 then FRAME_TAC stack else ALL_TAC) THEN start held THEN
    p.go (CONCLUDE_TAC BOUNDS_TAC results));;
let prove_nests = prove_nests_with (fun _ -> ALL_TAC) [];;

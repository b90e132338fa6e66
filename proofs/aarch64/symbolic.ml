(* Symbolic execution of AArch64 code.

   `run` starts from |- runs s0 (State pc r ...) and appends one instruction at a time, each by the theorem of its clause of `exec`;
   the state stays in a normal form: registers as a nest of set_reg in the order of their numbers over a variable, memory as a nest of write_bytes,
   addresses as base + constant. Results of arithmetic get names: v = e becomes a hypothesis, and v stands in the state, so that
   terms stay small; `definitions` lists them for the algebra.
   Assumes: only what the caller puts into the hypotheses. Everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* A quotation is parsed each time that it is evaluated; remember the results. *)
let remember parse =
  let table = Hashtbl.create 500 in
  fun s -> try Hashtbl.find table s with Not_found ->
    let t = parse s in Hashtbl.add table s t; t;;
let parse_term = remember parse_term and parse_type = remember parse_type;;

(* ---- registers ---- *)

let SET_HIT = prove(`set_reg k v (r:num->A) k = v`, REWRITE_TAC[set_reg]);;
let SET_MISS = prove(`~(j = k) ==> set_reg k v (r:num->A) j = r j`, SIMP_TAC[set_reg]);;
let SET_SAME = prove
 (`set_reg k v (set_reg k u (r:num->A)) = set_reg k v r`,
  REWRITE_TAC[set_reg; FUN_EQ_THM] THEN MESON_TAC[]);;
let SET_COMM = prove
 (`~(j = k) ==> set_reg j u (set_reg k v (r:num->A)) = set_reg k v (set_reg j u r)`,
  REWRITE_TAC[set_reg; FUN_EQ_THM] THEN MESON_TAC[]);;
let XREG_31 = prove(`xreg 31 r = word 0`, REWRITE_TAC[xreg]);;
let XREG = prove(`~(k = 31) ==> xreg k r = r k`, SIMP_TAC[xreg]);;
let SET_XREG_31 = prove(`set_xreg 31 x r = r`, REWRITE_TAC[set_xreg]);;
let SET_XREG = prove(`~(k = 31) ==> set_xreg k x r = set_reg k x r`,
  SIMP_TAC[set_xreg; set_reg]);;

let different =
  let table = Hashtbl.create 500 in
  fun j k -> try Hashtbl.find table (j,k) with Not_found ->
    let th = EQT_ELIM(NUM_REDUCE_CONV(mk_neg(mk_eq(mk_small_numeral j,mk_small_numeral k)))) in
    Hashtbl.add table (j,k) th; th;;

let small = dest_small_numeral;;
let is_const_app name n tm =
  let f,args = strip_comb tm in
  is_const f && fst(dest_const f) = name && List.length args = n;;

(* |- nest k = its value; facts gives |- r k = e for the variable r at the bottom. *)
let rec read_reg facts nest k =
  if is_const_app "set_reg" 3 nest then
    let j = small(rand(rator(rator nest))) in
    if j = k then PART_MATCH lhs SET_HIT (mk_comb(nest,mk_small_numeral k)) else
    let th = MP (PART_MATCH (lhs o rand) SET_MISS (mk_comb(nest,mk_small_numeral k))) (different k j) in
    TRANS th (read_reg facts (rand nest) k)
  else
    let tm = mk_comb(nest,mk_small_numeral k) in
    try List.assoc tm facts with Not_found -> REFL tm;;

(* |- set_reg k v nest = nest', in order *)
let rec write_reg tm =
  let nest = rand tm and k = small(rand(rator(rator tm))) in
  if not(is_const_app "set_reg" 3 nest) then REFL tm else
  let j = small(rand(rator(rator nest))) in
  if k < j then REFL tm
  else if k = j then PART_MATCH lhs SET_SAME tm
  else
    let th = MP (PART_MATCH (lhs o rand) SET_COMM tm) (different k j) in
    TRANS th (AP_TERM (rator(rand(concl th))) (write_reg (rand(rand(concl th)))));;

(* ---- addresses ---- *)

let ADD_ADD = prove
 (`word_add (word_add a (word i)) (word j):int64 = word_add a (word(i + j))`,
  REWRITE_TAC[WORD_ADD; GSYM WORD_ADD_ASSOC]);;
let ADD_0 = prove(`word_add a (word 0):int64 = a`, CONV_TAC WORD_RULE);;
let ADC_ADD = prove(`adc_result a b F = word_add a b`,
  REWRITE_TAC[adc_result; bitval; ADD_CLAUSES] THEN REWRITE_TAC[WORD_ADD; WORD_VAL]);;
let ADC_SUB = prove
 (`adc_result a (word_not b) T = word_sub a b`,
  REWRITE_TAC[adc_result; bitval] THEN REWRITE_TAC[WORD_ADD; WORD_VAL; WORD_NOT_AS_SUB] THEN
  CONV_TAC WORD_RULE);;

let is_numeral_word tm = is_const_app "word" 1 tm && is_numeral(rand tm);;

(* word_add e (word k), with what is already in e *)
let rec add_conv tm =
  let a = lhand tm and k = rand tm in
  if not(is_numeral_word k) then REFL tm
  else if rand k = `0` then PART_MATCH lhs ADD_0 tm
  else if is_const_app "word_add" 2 a && is_numeral_word(rand a) then
    let th = CONV_RULE(RAND_CONV(RAND_CONV(RAND_CONV NUM_ADD_CONV))) (PART_MATCH lhs ADD_ADD tm) in
    let th = CONV_RULE(RAND_CONV(RAND_CONV WORD_REDUCE_CONV)) th in
    TRANS th (add_conv (rand(concl th)))
  else REFL tm;;

(* base and offset of an address, with |- a = word_add base (word offset) *)
let split_address a =
  if is_const_app "word_add" 2 a && is_numeral_word(rand a) then
    lhand a,small(rand(rand a)),REFL a
  else a,0,SYM(PART_MATCH lhs ADD_0 (mk_comb(mk_comb(`word_add:int64->int64->int64`,a),`word 0:int64`)));;

(* ---- memory ---- *)

let numeral_goal tm = EQT_ELIM(NUM_REDUCE_CONV tm);;

(* |- disjoint_regions (a,m) (b,n); regions: theorems |- disjoint_regions (p,k) (q,l) of whole buffers with numeral
   sizes, or of exactly these two. *)
let disjoint regions a m b n =
  let goal = mk_comb(mk_comb(`disjoint_regions`,mk_pair(a,mk_small_numeral m)),
                     mk_pair(b,mk_small_numeral n)) in
  let flip th = EQ_MP (PART_MATCH lhs DISJOINT_SYM (concl th)) th in
  let both = List.concat (List.map (fun th -> [th; flip th]) regions) in
  try List.find (fun th -> concl th = goal) both with Not_found ->
  let p,i,pth = split_address a and q,j,qth = split_address b in
  let finish th = (* from base + offset to the addresses as they stand *)
    EQ_MP (SYM(MK_COMB(AP_TERM `disjoint_regions` (AP_THM (AP_TERM `(,):int64->num->int64#num` pth) (mk_small_numeral m)),
                       AP_THM (AP_TERM `(,):int64->num->int64#num` qth) (mk_small_numeral n)))) th in
  let num = mk_small_numeral in
  if p = q then
    let parts a i m j n = let th = ISPECL [a; num i; num j; num m; num n] DISJOINT_PARTS in
      MP th (numeral_goal (lhand(concl th))) in
    if i < j then finish (parts p i m j n) else finish (flip (parts p j n i m))
  else
    let whole = List.find (fun th -> let r,s = dest_binary "disjoint_regions" (concl th) in
      lhand r = p && lhand s = q && is_numeral(rand r) && is_numeral(rand s)) both in
    let r,s = dest_binary "disjoint_regions" (concl whole) in
    let th = ISPECL [p; q; rand r; rand s; num i; num j; num m; num n] DISJOINT_SUB in
    finish (MP th (CONJ whole (numeral_goal (rand(lhand(concl th))))));;

let READ_MISS = REWRITE_RULE[IMP_CONJ] (SPEC_ALL READ_WRITE_DISJOINT);;
let READ_HIT = SPEC_ALL READ_WRITE_SAME;;

(* read_bytes w a (nest of writes) as far as it can be told: the value written there, or a read of what lies below *)
let rec read_mem regions tm =
  let w = small(rand(rator(rator tm))) and a = lhand tm and mem = rand tm in
  if not(is_const_app "write_bytes" 4 mem) then REFL tm else
  let f,[w';a';v;m] = strip_comb mem in
  if a = a' && small w' = w && w <= 8 then
    let th = INST [w',`k:num`; a,`a:int64`; v,`v:num`; m,`m:int64->byte`] READ_HIT in
    MP th (numeral_goal (lhand(concl th)))
  else
    let th = INST [mk_small_numeral w,`j:num`; a,`a:int64`; w',`k:num`; a',`b:int64`; v,`v:num`;
                   m,`m:int64->byte`] READ_MISS in
    match (try Some(disjoint regions a w a' (small w')) with Not_found -> None) with
    | None -> REFL tm
    | Some apart ->
        let th = MP th apart in
        let th = MP th (numeral_goal (lhand(concl th))) in
        TRANS th (read_mem regions (rand(concl th)));;

(* ---- code ---- *)

let aligned_add k = (* k a power of 2 that divides 2^64 *)
  let k = mk_small_numeral k in
  let divides = EQT_ELIM(NUM_REDUCE_CONV(vsubst [k,`k:num`] `2 EXP 64 = k * (2 EXP 64 DIV k)`)) in
  prove(vsubst [k,`k:num`]
    `val(a:int64) MOD k = 0 /\ i MOD k = 0 ==> val(word_add a (word i)) MOD k = 0`,
    REWRITE_TAC[VAL_WORD_ADD; DIMINDEX_64; VAL_WORD64] THEN STRIP_TAC THEN
    SUBGOAL_THEN (vsubst [k,`k:num`] `!n. (n MOD 2 EXP 64) MOD k = n MOD k`) (fun th -> REWRITE_TAC[th] THEN
      ONCE_REWRITE_TAC[GSYM MOD_ADD_MOD] THEN ASM_REWRITE_TAC[th] THEN CONV_TAC NUM_REDUCE_CONV) THEN
    GEN_TAC THEN ONCE_REWRITE_TAC[divides] THEN REWRITE_TAC[MOD_MOD]);;
let ALIGNED_ADD = aligned_add 4 and ALIGNED_16_ADD = aligned_add 16;;

(* STEP_DECODED as one implication. *)
let STEP_EXEC = REWRITE_RULE[IMP_IMP; GSYM CONJ_ASSOC] STEP_DECODED;;

(* For code |- code = [b0; b1; ...] at base pc: a table from offset to
   |- bytes_at pc code m /\ val pc MOD 4 = 0 ==> step (State (word_add pc (word offset)) r ... tr) = exec I ... *)
let instruction_table pc code =
  let table = Hashtbl.create 100 in
  let ptm = mk_comb(mk_comb(mk_comb(`bytes_at`,pc),lhand(concl code)),`m:int64->byte`) in
  let here = EQ_MP (AP_THM (AP_TERM (mk_comb(`bytes_at`,pc)) code) `m:int64->byte`) (ASSUME ptm) in
  let here = EQ_MP (AP_THM (AP_THM (AP_TERM `bytes_at` (SYM(PART_MATCH lhs ADD_0 (mk_comb(mk_comb(`word_add:int64->int64->int64`,pc),`word 0:int64`))))) (rand(rator(concl here)))) `m:int64->byte`) here in
  let aligned_pc = mk_eq(mk_binop `MOD` (mk_comb(`val:int64->num`,pc)) `4`,`0`) in
  let rec go offset here =
    let list = rand(rator(concl here)) in
    if is_const list then () else begin
      let th = MATCH_MP BYTES_AT_WORD here in
      let word,rest = CONJ_PAIR th in
      let word = CONV_RULE(RAND_CONV(WORD_REDUCE_CONV THENC NUM_REDUCE_CONV)) word in
      let decoded = DECODE_CONV (mk_comb(`decode`,rand(concl word))) in
      let aligned = MP (INST [pc,`a:int64`; mk_small_numeral offset,`i:num`] ALIGNED_ADD)
        (CONJ (ASSUME aligned_pc) (numeral_goal (mk_eq(mk_binop `MOD` (mk_small_numeral offset) `4`,`0`)))) in
      let normal th = if offset = 0 then PURE_REWRITE_RULE[ADD_0] th else th in
      Hashtbl.add table offset (decoded,
        GENL [`r:num->int64`; `nf:bool`; `zf:bool`; `cf:bool`; `vf:bool`; `q:num->int128`; `m:int64->byte`; `tr:event list`]
         (DISCH ptm (normal (MATCH_MP STEP_EXEC (CONJ aligned (CONJ word decoded))))));
      go (offset + 4) (CONV_RULE(RATOR_CONV(RATOR_CONV(RAND_CONV add_conv))) rest)
    end in
  go 0 here; table;;

(* ---- one instruction ---- *)

type context = {
  table : (int,thm * thm) Hashtbl.t;     (* instruction_table *)
  facts : (term * thm) list;             (* r k, |- r k = e, for the register variable r *)
  regions : thm list;                    (* what is disjoint *)
  aligned : thm list;                    (* |- val base MOD 16 = 0 for what SP is based on *)
  reads : (term * thm) list;             (* read_bytes k a m, |- read_bytes k a m = e, of memory before *)
  size : thm;                            (* |- LENGTH code = n *)
  mutable th : thm;                      (* |- runs s0 (State ...) *)
  mutable code : thm;                    (* |- bytes_at pc code m for the memory as it stands *)
  mutable names : (term * thm) list;     (* expression, |- expression = variable *)
  mutable definitions : thm list;        (* v = e |- v = e, the latest first *)
  naming : bool };;

(* |- e = v for a name v of e, new unless e has one. *)
let name cx e =
  try assoc e cx.names with Failure _ ->
    let v = mk_var("v" ^ string_of_int (List.length cx.definitions),type_of e) in
    let th = ASSUME (mk_eq(v,e)) in
    cx.names <- (e,SYM th) :: cx.names;
    cx.definitions <- th :: cx.definitions;
    SYM th;;

let rewrites ths = GEN_REWRITE_CONV I ths;;
let operand_clauses = CONJUNCTS operand and address_clauses = CONJUNCTS address
and writeback_clauses = CONJUNCTS writeback and base_clauses = CONJUNCTS base_register
and holds_clauses = CONJUNCTS holds;;
let COND_T = prove(`(if T then a else b:A) = a`,REWRITE_TAC[])
and COND_F = prove(`(if F then a else b:A) = b`,REWRITE_TAC[]);;
let IMP_F = prove(`(F ==> p) <=> T`,REWRITE_TAC[]) and IMP_T = prove(`(T ==> p) <=> p`,REWRITE_TAC[]);;
let SHL_WORD = prove
 (`word_shl (word n) k:int64 = word(2 EXP k * n)`,
  REWRITE_TAC[word_shl; VAL_WORD64; DIMINDEX_64] THEN REWRITE_TAC[WORD_EQ; CONG; DIMINDEX_64] THEN
  CONV_TAC MOD_DOWN_CONV THEN REWRITE_TAC[MULT_SYM]);;
let MUL_WORD = prove
 (`word_mul x (word n):int64 = word(val x * n)`,
  REWRITE_TAC[GSYM VAL_EQ; VAL_WORD_MUL; VAL_WORD64; DIMINDEX_64] THEN CONV_TAC MOD_DOWN_CONV THEN REFL_TAC);;
let USHR_0 = prove(`word_ushr x 0:int64 = x`,REWRITE_TAC[word_ushr; EXP; DIV_1; WORD_VAL]);;
let OR_0 = prove(`word_or (word 0) x:int64 = x`,REWRITE_TAC[WORD_OR_0]);;

(* val(base + i) MOD 16 = 0 is T *)
let aligned_16 facts tm =
  let base,i,th = split_address (rand(lhand(lhs tm))) in
  let fact = List.find (fun th -> rand(lhand(lhs(concl th))) = base) facts in
  let i = mk_small_numeral i in
  let sum = MP (INST [base,`a:int64`; i,`i:num`] ALIGNED_16_ADD)
    (CONJ fact (numeral_goal (mk_eq(mk_binop `MOD` i `16`,`0`)))) in
  EQT_INTRO(EQ_MP (SYM(AP_THM (AP_TERM `(=):num->num->bool`
    (AP_THM (AP_TERM `MOD` (AP_TERM `val:int64->num` th)) `16`)) `0`)) sum);;

(* The normal form of part of a state. `still` lists parts that are in it already. *)
let rec evaluate cx still tm =
  if is_var tm || is_const tm || is_numeral tm || is_numeral_word tm || List.memq tm still then REFL tm
  else
    let ev = evaluate cx still in
    let on th = TRANS th (ev (rand(concl th))) in
    let inside () = (* the arguments first *)
      let f,args = strip_comb tm in
      List.fold_left (fun th a -> MK_COMB(th,ev a)) (REFL f) args in
    let after conv = let th = inside () in TRANS th (conv (rand(concl th))) in
    let f,args = strip_comb tm in
    let head = if is_const f then fst(dest_const f) else "" in
    match head,args with
    | "xreg",[k;r] ->
        if small k = 31 then PART_MATCH lhs XREG_31 tm
        else on (MP (PART_MATCH (lhs o rand) XREG tm) (different (small k) 31))
    | "set_xreg",[k;_;_] ->
        if small k = 31 then on (PART_MATCH lhs SET_XREG_31 tm)
        else on (MP (PART_MATCH (lhs o rand) SET_XREG tm) (different (small k) 31))
    | "set_reg",[_;_;_] -> after write_reg
    | "set_reg",[_;_;_;_] ->
        let th = AP_THM (ev (rator tm)) (rand tm) in
        TRANS th (read_reg cx.facts (rator(rand(concl th))) (small(rand tm)))
    | "operand",_ -> on (rewrites operand_clauses tm)
    | "address",_ -> on (rewrites address_clauses tm)
    | "writeback",_ -> on (rewrites writeback_clauses tm)
    | "base_register",_ -> on (rewrites base_clauses tm)
    | "sp_aligned",_ -> on (REWR_CONV sp_aligned tm)
    | "holds",_ -> on (rewrites holds_clauses tm)
    | "bfm_right",_ -> (REWR_CONV bfm_right THENC NUM_REDUCE_CONV) tm
    | "ubfm",_ -> on (REWR_CONV ubfm tm)
    | "sbfm",_ -> on (REWR_CONV sbfm tm)
    | "==>",[p;q] ->
        let th = AP_THM (AP_TERM `(==>)` (ev p)) q in
        let p' = lhand(rand(concl th)) in
        if p' = `F` then TRANS th (PART_MATCH lhs IMP_F (rand(concl th)))
        else if p' = `T` then on (TRANS th (PART_MATCH lhs IMP_T (rand(concl th))))
        else th
    | "COND",[c;a;b] ->
        let th = AP_THM (AP_THM (AP_TERM (rator(rator(rator tm))) (ev c)) a) b in
        let c' = rand(rator(rator(rand(concl th)))) in
        if c' = `T` then on (TRANS th (PART_MATCH lhs COND_T (rand(concl th))))
        else if c' = `F` then on (TRANS th (PART_MATCH lhs COND_F (rand(concl th))))
        else TRANS th (let t = rand(concl th) in
          MK_COMB(MK_COMB(REFL (rator(rator t)),ev a),ev b))
    | "read_bytes",_ ->
        after (fun t ->
          let th = read_mem cx.regions t in
          try TRANS th (assoc (rand(concl th)) cx.reads) with Failure _ -> th)
    | "word_add",[_;_] -> after (fun t -> if is_numeral_word(lhand t) && is_numeral_word(rand t) then WORD_REDUCE_CONV t
                               else add_conv t)
    | "=",[a;b] when type_of a = `:num` ->
        after (fun t ->
          if is_const_app "MOD" 2 (lhs t) && is_const_app "val" 1 (lhand(lhs t)) (* SP in the middle of a run *)
          then aligned_16 cx.aligned t else NUM_REDUCE_CONV t)
    | ("adc_result"|"adc_carry"),[_;_;_] ->
        after (fun t -> if cx.naming then name cx t
          else try rewrites [ADC_ADD; ADC_SUB] t with Failure _ -> REFL t)
    | "word_shl",[_;_] -> (* LSL of a size *)
        after (fun t -> match lhand t with
          | Comb(Const("word",_),_) ->
              CONV_RULE (RAND_CONV(RAND_CONV(LAND_CONV NUM_REDUCE_CONV))) (PART_MATCH lhs SHL_WORD t)
          | _ -> REFL t)
    | "word_ushr",[_;_] ->
        after (fun t -> if rand t = `0` then PART_MATCH lhs USHR_0 t else REFL t)
    | "word_or",[_;_] -> (* MOV is ORR with the zero register *)
        after (fun t -> if lhand t = `word 0:int64` then PART_MATCH lhs OR_0 t else REFL t)
    | ("word_mul"|"umulh"),[_;_] ->
        after (fun t -> if cx.naming then name cx t
          else if head = "word_mul" && is_const_app "word" 1 (rand t) (* by a size *)
          then PART_MATCH lhs MUL_WORD t else REFL t)
    | "word",[_] ->
        after (fun t -> if is_const_app "val" 1 (rand t) then PART_MATCH lhs WORD_VAL t (* a word stored before *)
          else if cx.naming then name cx t else REFL t)
    | "State",_ | "SOME",_ | "CONS",_ | "Load",_ | "Store",_ | "Fetch",_ -> inside ()
    | "write_bytes",_ -> inside ()
    | "",[k] when is_numeral k -> read_reg cx.facts f (small k)
    | _ -> inside ();;

(* Clauses of exec by the instruction's constructor. *)
let clause =
  let table = List.map (fun th ->
    fst(dest_const(fst(strip_comb(hd(snd(strip_comb(lhs(concl th)))))))),th) exec_clauses in
  fun tm -> List.assoc (fst(dest_const(fst(strip_comb(hd(snd(strip_comb tm))))))) table;;

(* Simple additions are not named: they make addresses and counters. *)
let plain = ["I_ADD"; "I_ADD_IMM"; "I_SUB"; "I_SUB_IMM"; "I_CBNZ"; "I_CBZ"];;

(* apart a k b n: |- disjoint_regions (a,k) (b,n), for what is written and the code *)
let step_with apart cx =
  let state = rand(concl cx.th) in
  let [pc;r;nf;zf;cf;vf;q;m;tr] = snd(strip_comb state) in
  let _,offset,_ = split_address pc in
  let _,instruction = Hashtbl.find cx.table offset in
  let th = MP (SPECL [r;nf;zf;cf;vf;q;m;tr] instruction) cx.code in
  let call = rand(concl th) in
  let th = TRANS th (PART_MATCH lhs (clause call) call) in
  let head = fst(dest_const(fst(strip_comb(hd(snd(strip_comb call)))))) in
  let cx' = if List.mem head plain then { cx with naming = false } else cx in
  let th = TRANS th (evaluate cx' [r;nf;zf;cf;vf;q;m;tr] (rand(concl th))) in
  cx.th <- MATCH_MP RUNS_RUNS_STEP (CONJ cx.th th);
  let m' = rand(rator(rand(concl cx.th))) in
  let rec written t = if t == m || t = m then cx.code else
    let f,[k;a;v;below] = strip_comb t in
    let code = written below in
    let pc,rest = (let t = concl code in rand(rator(rator t)),t) in
    let d = EQ_MP (AP_TERM (mk_comb(`disjoint_regions`,mk_pair(a,k)))
                    (AP_TERM (mk_comb(`(,):int64->num->int64#num`,pc)) (SYM cx.size)))
              (apart a (small k) pc (small(rand(concl cx.size)))) in
    let bound = EQ_MP (AP_THM (AP_TERM `(<=):num->num->bool` (SYM cx.size)) `2 EXP 64`)
                  (numeral_goal (mk_binop `(<=):num->num->bool` (rand(concl cx.size)) `2 EXP 64`)) in
    INST [v,`v:num`] (MATCH_MP (SPEC_ALL CODE_UNDER_WRITE) (CONJ code (CONJ bound d))) in
  cx.code <- written m';;
let step_once cx = step_with (disjoint cx.regions) cx;;

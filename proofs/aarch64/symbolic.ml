(* Symbolic execution of AArch64 code.

   `run` starts from |- runs s0 (State pc r ...) and takes one instruction after the other, each by the theorem of its form (form.ml): the operations of
   the form are proved for the values at hand, and put into it. Registers are a bank (bank.ml) while it runs; at its end the state has its normal form again:
   registers as a nest of set_reg in the order of their numbers over what they were, memory as a nest of write_bytes, addresses as base + constant.

   With `naming`, results get names: v = e becomes a hypothesis, and v stands in the state, so that terms stay small; `definitions` lists them for the
   algebra. At the end of a run the new ones are one hypothesis, their conjunction H, and a definition is H |- v = e; so the hypotheses of a theorem are few
   however long the code is. What e can be, with a, b variables, constants or initial registers r k:
     adc_result a b c, adc_carry a b c          sum and carry of a + b + c; for a difference, b is word_not b'. Additions and subtractions
                                                without flags are of this form, too, but for addresses; b may be umul_low x y then
     word_mul a b, umulh a b, umul_low a b      low and high half of a product, and the product of the low halves
     word_and a b, word_or a b, word_xor a b, word_not a
     word_shl a k, word_ushr a k, word_ishr a k, word_ror a k, extr a b k       k a numeral, or val b MOD 64
     pack32 a b                                 low half of a, and above it the low half of b
     if c then a else b
     word(read_bytes k a m)                     a word of the initial memory
     negative a, zero a, adc_overflow a b c, ~c, c /\ d, c <=> d        conditions; c, d variables
     anything else that an instruction computes, as its definition has it.
   Assumes: only what the caller puts into the hypotheses. Everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- registers ---- *)

let SET_HIT = prove(`set_reg k v (r:num->A) k = v`, REWRITE_TAC[set_reg]);;
let SET_MISS = prove(`~(j = k) ==> set_reg k v (r:num->A) j = r j`, SIMP_TAC[set_reg]);;
let SET_SAME = prove
 (`set_reg k v (set_reg k u (r:num->A)) = set_reg k v r`,
  REWRITE_TAC[set_reg; FUN_EQ_THM] THEN MESON_TAC[]);;
let SET_COMM = prove
 (`~(j = k) ==> set_reg j u (set_reg k v (r:num->A)) = set_reg k v (set_reg j u r)`,
  REWRITE_TAC[set_reg; FUN_EQ_THM] THEN MESON_TAC[]);;
let different =
  let table = Hashtbl.create 500 in
  fun j k -> try Hashtbl.find table (j,k) with Not_found ->
    let th = EQT_ELIM(NUM_REDUCE_CONV(mk_neg(mk_eq(mk_small_numeral j,mk_small_numeral k)))) in
    Hashtbl.add table (j,k) th; th;;

(* |- nest k = its value; facts gives |- r k = e for the variable r at the bottom. *)
let rec read_reg facts nest k =
  if is_const_app "set_reg" 3 nest then
    let j = small(rand(rator(rator nest))) in
    if j = k then PART_MATCH lhs SET_HIT (mk_comb(nest,mk_small_numeral k)) else
    let th = MP (PART_MATCH (lhs o rand) SET_MISS (mk_comb(nest,mk_small_numeral k))) (different k j) in
    TRANS th (read_reg facts (rand nest) k)
  else
    let tm = mk_comb(nest,numeral k) in
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

let ADC_ADD = prove(`adc_result a b F = word_add a b`,
  REWRITE_TAC[adc_result; bitval; ADD_CLAUSES] THEN REWRITE_TAC[WORD_ADD; WORD_VAL]);;
let ADC_SUB = prove
 (`adc_result a (word_not b) T = word_sub a b`,
  REWRITE_TAC[adc_result; bitval] THEN REWRITE_TAC[WORD_ADD; WORD_VAL; WORD_NOT_AS_SUB] THEN
  CONV_TAC WORD_RULE);;

let is_numeral_word = function Comb(Const("word",_),n) -> is_numeral n | _ -> false;;

(* word_add e (word k), with what is already in e *)
let add_conv tm =
  let a = lhand tm and k = rand tm in
  if not(is_numeral_word k) then REFL tm
  else if rand k = `0` then INST [a,`a:int64`] ADD_0
  else if is_const_app "word_add" 2 a && is_numeral_word(rand a) then add_offsets (lhand a) (rand(rand a)) (rand k)
  else REFL tm;;

(* base and offset of an address, with |- a = word_add base (word offset) *)
let split_address a = match a with
  | Comb(Comb(Const("word_add",_),base),Comb(Const("word",_),k)) when is_numeral k ->
      let offset = try small k with Failure _ -> Kernel.say "bounds" (show a ^ " is below its base") in
      base,offset,REFL a
  | _ -> a,0,SYM(INST [a,`a:int64`] ADD_0);;

(* ---- memory ---- *)

let numeral_goal tm = if frees tm = [] then EQT_ELIM(SMALL_CONV tm) else failwith "numeral_goal";;
let size_64_th = NUM_REDUCE_CONV `2 EXP 64`;;
(* |- i + m <= n and |- n <= 2^64, kept; n may be 2^64 *)
let fits =
  let table = Hashtbl.create 1000 in
  fun i m n ->
    let key = offset_of i,offset_of m,(if is_numeral n then offset_of n else -1) in
    try Hashtbl.find table key with Not_found ->
      let sum = NUM_ADD_CONV (mk_binop `(+):num->num->num` i m) in
      let limit = if is_numeral n then REFL n else size_64_th in
      let th = EQT_ELIM(NUM_LE_CONV (mk_binop `(<=):num->num->bool` (rand(concl sum)) (rand(concl limit)))) in
      let th = EQ_MP (SYM(MK_COMB(AP_TERM `(<=):num->num->bool` sum,limit))) th in
      Hashtbl.add table key th; th;;
let below_size =
  let table = Hashtbl.create 100 in
  fun n ->
    let key = offset_of n in
    try Hashtbl.find table key with Not_found ->
      let th = numeral_goal(mk_binop `(<=):num->num->bool` n `2 EXP 64`) in
      Hashtbl.add table key th; th;;

let PARTS_APART = UNDISCH_ALL(REWRITE_RULE[IMP_CONJ] (SPEC_ALL DISJOINT_PARTS));;
let WHOLES_APART = UNDISCH_ALL(REWRITE_RULE[IMP_CONJ] (SPEC_ALL DISJOINT_SUB));;
let SYM_APART = UNDISCH(fst(EQ_IMP_RULE(SPEC_ALL DISJOINT_SYM)));;

(* |- disjoint_regions (a,m) (b,n); regions: theorems |- disjoint_regions (p,k) (q,l) of whole buffers with numeral
   sizes, or of exactly these two. *)
let disjoint regions =
  let a_ = `a:int64` and b_ = `b:int64` and i_ = `i:num` and j_ = `j:num` and k_ = `k:num` and l_ = `l:num` and m_ = `m:num` and n_ = `n:num` in
  let flip th =
    let r,s = dest_binary "disjoint_regions" (concl th) in PROVE_HYP th (INST [r,`r:int64#num`; s,`s:int64#num`] SYM_APART) in
  let find p =
    let rec go = function
      | [] -> raise Not_found
      | th :: rest -> let r,s = dest_binary "disjoint_regions" (concl th) in
          if p r s then th else if p s r then flip th else go rest in
    go regions in
  let wholes = ref [] in
  (* for buffers at p and q, their sizes k, l, |- disjoint_regions (p,k) (q,l), and
     disjoint_regions (p,k) (q,l), i + m <= k, j + n <= l |- disjoint_regions (word_add p (word i),m) (word_add q (word j),n) *)
  let parts_of p q =
    try List.assoc (p,q) !wholes with Not_found ->
      let whole = find (fun r s -> lhand r = p && lhand s = q && is_numeral(rand r) && is_numeral(rand s)) in
      let r,s = dest_binary "disjoint_regions" (concl whole) in
      let k = rand r and l = rand s in
      let th = PROVE_HYP (below_size k) (PROVE_HYP (below_size l) (INST [p,a_; q,b_; k,k_; l,l_] WHOLES_APART)) in
      wholes := ((p,q),(k,l,whole,th)) :: !wholes; k,l,whole,th in
  fun a m b n ->
    let mt = numeral m and nt = numeral n in
    let p,i,pth = split_address a and q,j,qth = split_address b in
    let it = numeral i and jt = numeral j in
    let part a m th = AP_THM (AP_TERM `(,):int64->num->int64#num` th) m in
    let finish th = (* from base + offset to the addresses as they stand *)
      if i <> 0 && j <> 0 then th else
      EQ_MP (SYM(MK_COMB(AP_TERM `disjoint_regions` (part a mt pth),part b nt qth))) th in
    let apart i m j n = PROVE_HYP (fits i m j) (PROVE_HYP (fits j n `2 EXP 64`) (INST [p,a_; i,i_; j,j_; m,m_; n,n_] PARTS_APART)) in
    try
      if p = q then finish (if i < j then apart it mt jt nt else flip (apart jt nt it mt))
      else
        let k,l,whole,th = parts_of p q in
        finish (PROVE_HYP whole (PROVE_HYP (fits it mt k) (PROVE_HYP (fits jt nt l) (INST [it,i_; jt,j_; mt,m_; nt,n_] th))))
    with Failure _ | Not_found ->
      let is a k r = lhand r = a && rand r = k in
      find (fun r s -> is a mt r && is b nt s);;

let READ_MISS = REWRITE_RULE[IMP_CONJ] (SPEC_ALL READ_WRITE_DISJOINT);;
let READ_HIT = SPEC_ALL READ_WRITE_SAME;;

(* read_bytes w a (nest of writes) as far as it can be told: the value written there, or a read of what lies below.
   apart a m b n: |- disjoint_regions (a,m) (b,n) *)
let rec read_nest apart tm =
  let w = small(rand(rator(rator tm))) and a = lhand tm and mem = rand tm in
  if not(is_const_app "write_bytes" 4 mem) then REFL tm else
  let f,[w';a';v;m] = strip_comb mem in
  if a = a' && small w' = w && w <= 8 then
    let th = INST [w',`k:num`; a,`a:int64`; v,`v:num`; m,`m:int64->byte`] READ_HIT in
    MP th (numeral_goal (lhand(concl th)))
  else
    let th = INST [numeral w,`j:num`; a,`a:int64`; w',`k:num`; a',`b:int64`; v,`v:num`;
                   m,`m:int64->byte`] READ_MISS in
    match (try Some(apart a w a' (small w')) with Not_found -> None) with
    | None -> REFL tm
    | Some apart_th ->
        let th = MP th apart_th in
        let th = MP th (numeral_goal (lhand(concl th))) in
        TRANS th (read_nest apart (rand(concl th)));;
let read_mem regions = read_nest (disjoint regions);;

(* ---- addresses that are multiples ---- *)

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

(* ---- the state of an execution ---- *)

module Terms = Hashtbl.Make(struct
  type t = term
  let equal = (=)
  let rec hash = function
    | Var(s,_) | Const(s,_) -> Hashtbl.hash s
    | Comb(f,x) -> 31 * hash f + 17 * hash x
    | Abs(_,t) -> 1 + hash t end);;

(* A place in memory: the number of its base, offset and width. *)
type place = int * int * int;;
type write = { place : place; at_ : term; width : int; value_ : term; before : term; after : term };;

type context = {
  table : (int,entry) Hashtbl.t;         (* instruction_table *)
  facts : (term * thm) list;             (* r k, |- r k = e, for the variables r and q of registers and vector registers *)
  regions : thm list;                    (* what is disjoint *)
  aligned : thm list;                    (* |- val base MOD 16 = 0 for what SP is based on; |- val pc MOD 4 = 0 *)
  reads : (term * thm) list;             (* read_bytes k a m, |- read_bytes k a m = e, of memory before *)
  size : thm;                            (* |- LENGTH code = n *)
  naming : bool;
  mutable th : thm;                      (* |- runs s0 (State ...), in normal form when a run has ended *)
  mutable pending : thm list;            (* |- step s = SOME s', latest first, from the state of th on *)
  mutable code : thm;                    (* |- bytes_at pc code m for the memory as it stands *)
  names : thm Terms.t;                   (* expression, |- expression = variable *)
  mutable definitions : thm list;        (* ... |- v = e, the latest first *)
  mutable unsettled : thm list;          (* those of them that have v = e as hypothesis, the latest first *)
  mutable count : int;                   (* of definitions *)
  mutable bases : (term * int) list;     (* of addresses, numbered *)
  cells : (place,int * thm) Hashtbl.t;   (* |- read_bytes k a m = e, for the memory after so many writes *)
  apart : (place * place,thm) Hashtbl.t; (* disjoint_regions *)
  writes : (int,write) Hashtbl.t;        (* all writes *)
  mutable depth : int;                   (* their number *)
  aligned_at : thm Terms.t;              (* |- val a MOD 16 = 0, by a *)
  mutable separate : term -> int -> term -> int -> thm;  (* a m b n: |- disjoint_regions (a,m) (b,n), where it is not known *)
  mutable state : term;                  (* the last state of th and pending *)
  mutable origin : (thm list * thm) * (thm list * thm) };; (* where banks began, for X and V: |- r k = e for each k, |- bank t r = r *)

(* naming: results get names; th: |- runs s0 (State ...); code: |- bytes_at pc code m for the memory of that state. (For names alone, both may be TRUTH.) *)
let new_context naming table size facts regions aligned reads th code =
  { table = table; facts = facts; regions = regions; aligned = aligned; reads = reads; size = size; naming = naming; th = th; pending = [];
    code = code; names = Terms.create 1000; definitions = []; unsettled = []; count = 0; bases = []; cells = Hashtbl.create 100;
    apart = Hashtbl.create 1000; writes = Hashtbl.create 100; depth = 0;
    aligned_at = Terms.create 10; separate = disjoint regions;
    state = (match concl th with Comb(_,state) -> state | none -> none); origin = ([],TRUTH),([],TRUTH) };;

(* |- e = v for a name v of e, new unless e has one. *)
let name cx e =
  try Terms.find cx.names e with Not_found ->
    let v = mk_var("v" ^ string_of_int cx.count,type_of e) in
    let th = ASSUME (mk_eq(v,e)) in
    let named = SYM th in
    Terms.add cx.names e named;
    Kernel.note_origin (fst(dest_var v)) (match e with Comb(_,Comb(Comb(Comb(Const("read_bytes",_),_),_),_)) -> Some(lazy(show e)) | _ -> None);
    cx.count <- cx.count + 1; cx.definitions <- th :: cx.definitions; cx.unsettled <- th :: cx.unsettled;
    named;;

(* ---- memory, as an execution leaves it ---- *)

let place cx a w =
  let base,offset,_ = split_address a in
  let n = try List.assq base cx.bases with Not_found ->
    (match List.filter (fun (b,_) -> b = base) cx.bases with
     | (_,n) :: _ -> n
     | [] -> List.length cx.bases) in
  if not(List.mem_assq base cx.bases) then cx.bases <- (base,n) :: cx.bases;
  n,offset,w;;

let apart cx a p b q =
  try Hashtbl.find cx.apart (p,q) with Not_found ->
    let (_,_,m) = p and (_,_,n) = q in
    let th = try cx.separate a m b n with Not_found | Failure _ ->
      (match split_address a,split_address b with
       | (Var(v,_),_,_),_ | _,(Var(v,_),_,_) when Hashtbl.mem Kernel.origins v ->
           Kernel.say "trace" ("an address is computed from data, " ^ v ^ " at " ^ Kernel.place (Hashtbl.find Kernel.origins v))
       | _ -> Kernel.say "bounds" (string_of_int m ^ " bytes at " ^ show a ^ " may overlap " ^ string_of_int n ^ " bytes at " ^ show b)) in
    Hashtbl.add cx.apart (p,q) th; th;;

let memory_of state = rand(rator state);;
let MISS = UNDISCH_ALL READ_MISS and HIT = UNDISCH_ALL(READ_HIT);;
let [j_;a_;k_;b_;v_;m_] = [`j:num`; `a:int64`; `k:num`; `b:int64`; `v:num`; `m:int64->byte`];;

let at_most_8 =
  let ths = Array.init 9 (fun w -> numeral_goal(mk_binop `(<=):num->num->bool` (mk_small_numeral w) `8`)) in fun w -> ths.(w);;
(* Memory has been written: after is write_bytes w a v before. *)
let record_write cx w a v before after =
  let p = place cx a w in
  let hit = INST [numeral w,k_; a,a_; v,v_; before,m_] HIT in
  let hit = if w <= 8 then PROVE_HYP (at_most_8 w) hit else hit in
  Hashtbl.add cx.writes cx.depth { place = p; at_ = a; width = w; value_ = v; before = before; after = after };
  cx.depth <- cx.depth + 1;
  if w <= 8 then Hashtbl.replace cx.cells p (cx.depth,hit);;

let miss = constant_table (fun (w,width) ->
  let w = mk_small_numeral w in PROVE_HYP (below_size w) (INST [w,j_; mk_small_numeral width,k_] MISS));;
(* |- read_bytes w a m = e for memory m as it stands: what has been written there, or what was there in the beginning. *)
let read_cell cx w a =
  let p = place cx a w and wt = numeral w in
  let since,known = try Hashtbl.find cx.cells p with Not_found ->
    let first = if cx.depth = 0 then memory_of cx.state else (Hashtbl.find cx.writes 0).before in
    let tm = list_mk_comb(`read_bytes`,[wt; a; first]) in
    let th = read_nest (fun a m b n -> apart cx a (place cx a m) b (place cx b n)) tm in
    0,(try TRANS th (assoc (rand(concl th)) cx.reads) with Failure _ -> th) in
  let now = ref known in
  for i = since to cx.depth - 1 do
    let written = Hashtbl.find cx.writes i in
    let th = INST [a,a_; written.at_,b_; written.value_,v_; written.before,m_] (miss (w,written.width)) in
    let th = PROVE_HYP (apart cx a p written.at_ written.place) th in
    now := TRANS th !now
  done;
  Hashtbl.replace cx.cells p (cx.depth,!now);
  !now;;

let CODE_STORE = UNDISCH_ALL(prove
 (`bytes_at pc code m ==> LENGTH code = n ==> n <= 2 EXP 64 ==> disjoint_regions (a,k) (pc,n) ==> bytes_at pc code (write_bytes k a v m)`,
  DISCH_TAC THEN DISCH_THEN(SUBST1_TAC o SYM) THEN REPEAT STRIP_TAC THEN MATCH_MP_TAC CODE_UNDER_WRITE THEN ASM_REWRITE_TAC[]));;
let [pc_;code_;n_] = [`pc:int64`; `code:byte list`; `n:num`];;
let code_after_write cx w a v before =
  let pc,code,n = (let t = concl cx.code in lhand(rator t),rand(rator t),rand(concl cx.size)) in
  let th = INST [pc,pc_; code,code_; n,n_; a,a_; numeral w,k_; v,v_; before,m_] CODE_STORE in
  let d = try apart cx a (place cx a w) pc (place cx pc (small n))
    with Failure why when Kernel.starts "bounds" why -> Kernel.say "frame" (overwritten (mk_pair(a,numeral w))) in
  cx.code <- List.fold_left (fun th h -> PROVE_HYP h th) th [cx.code; cx.size; below_size n; d];;

(* ---- one instruction ---- *)

let COND_T = prove(`(if T then a else b:A) = a`,REWRITE_TAC[])
and COND_F = prove(`(if F then a else b:A) = b`,REWRITE_TAC[]);;
let SHL_WORD = prove
 (`word_shl (word n) k:int64 = word(2 EXP k * n)`,
  REWRITE_TAC[word_shl; VAL_WORD64; DIMINDEX_64] THEN REWRITE_TAC[WORD_EQ; CONG; DIMINDEX_64] THEN
  CONV_TAC MOD_DOWN_CONV THEN REWRITE_TAC[MULT_SYM]);;
let MUL_WORD = prove
 (`word_mul x (word n):int64 = word(val x * n)`,
  REWRITE_TAC[GSYM VAL_EQ; VAL_WORD_MUL; VAL_WORD64; DIMINDEX_64] THEN CONV_TAC MOD_DOWN_CONV THEN REFL_TAC);;
let USHR_0 = prove(`word_ushr x 0:int64 = x`,REWRITE_TAC[word_ushr; EXP; DIV_1; WORD_VAL]);;
let OR_0 = prove(`word_or (word 0) x:int64 = x`,REWRITE_TAC[WORD_OR_0]);;
let SUB_PART = prove
 (`j <= i ==> word_sub (word_add a (word i)) (word j):int64 = word_add a (word(i - j))`,
  DISCH_TAC THEN SUBGOAL_THEN `i = (i - j) + j:num` (fun th -> GEN_REWRITE_TAC (LAND_CONV o ONCE_DEPTH_CONV) [th]) THENL
   [ASM_ARITH_TAC; REWRITE_TAC[WORD_ADD]] THEN CONV_TAC WORD_RULE);;
let SUB_ADD = prove
 (`j <= 2 EXP 64 ==> word_sub a (word j):int64 = word_add a (word(2 EXP 64 - j))`,
  DISCH_TAC THEN SUBGOAL_THEN `word(2 EXP 64 - j):int64 = word_sub (word(2 EXP 64)) (word j)` SUBST1_TAC THENL
   [ASM_SIMP_TAC[WORD_SUB];
    SUBGOAL_THEN `word(2 EXP 64):int64 = word 0` SUBST1_TAC THENL
     [REWRITE_TAC[WORD_EQ; CONG; DIMINDEX_64] THEN CONV_TAC NUM_REDUCE_CONV; CONV_TAC WORD_RULE]]);;

(* Sums of addresses and sizes. *)
let rewrites ths = GEN_REWRITE_CONV I ths;;
let sub_conv tm =
  let a = lhand tm and k = rand tm in
  if is_numeral_word k && is_const_app "word_add" 2 a && is_numeral_word(rand a) && offset_of (rand k) <= offset_of (rand(rand a)) then
    let th = INST [lhand a,`a:int64`; rand(rand a),`i:num`; rand k,`j:num`] SUB_PART in
    let th = CONV_RULE(RAND_CONV(RAND_CONV(RAND_CONV NUM_SUB_CONV))) (MP th (numeral_goal (lhand(concl th)))) in
    TRANS th (add_conv (rand(concl th)))
  else REFL tm;;

(* The normal form of a value that gets no name. *)
let rec evaluate cx tm =
  if is_var tm || is_const tm || is_numeral tm || is_numeral_word tm then REFL tm
  else
    let ev = evaluate cx in
    let on th = TRANS th (ev (rand(concl th))) in
    let f,args = strip_comb tm in
    let inside () = List.fold_left (fun th a -> MK_COMB(th,ev a)) (REFL f) args in
    let after conv = let th = inside () in TRANS th (conv (rand(concl th))) in
    match (if is_const f then fst(dest_const f) else ""),args with
    | "bfm_right",_ -> (REWR_CONV bfm_right THENC NUM_REDUCE_CONV) tm
    | "ubfm",_ -> on (REWR_CONV ubfm tm)
    | "sbfm",_ -> on (REWR_CONV sbfm tm)
    | "COND",[c;a;b] ->
        let th = AP_THM (AP_THM (AP_TERM f (ev c)) a) b in
        let c' = rand(rator(rator(rand(concl th)))) in
        if c' = `T` then on (TRANS th (PART_MATCH lhs COND_T (rand(concl th))))
        else if c' = `F` then on (TRANS th (PART_MATCH lhs COND_F (rand(concl th))))
        else TRANS th (let t = rand(concl th) in MK_COMB(MK_COMB(REFL (rator(rator t)),ev a),ev b))
    | "word_add",[_;_] -> after (fun t -> if is_numeral_word(lhand t) && is_numeral_word(rand t) then WORD_REDUCE_CONV t else add_conv t)
    | "word_sub",[_;_] -> after sub_conv
    | "=",[a;b] when type_of a = `:num` -> after NUM_REDUCE_CONV
    | "=",[a;b] when is_numeral_word a && is_numeral_word b -> WORD_REDUCE_CONV tm
    | ("adc_result"|"adc_carry"),[_;_;_] -> after (fun t -> try on (rewrites [ADC_ADD; ADC_SUB] t) with Failure _ -> REFL t)
    | "word_shl",[_;_] -> (* LSL of a size *)
        after (fun t -> match lhand t with
          | Comb(Const("word",_),_) -> CONV_RULE (RAND_CONV(RAND_CONV(LAND_CONV NUM_REDUCE_CONV))) (PART_MATCH lhs SHL_WORD t)
          | _ -> REFL t)
    | "word_ushr",[_;_] -> after (fun t -> if rand t = `0` then PART_MATCH lhs USHR_0 t else REFL t)
    | "word_or",[_;_] -> (* MOV is ORR with the zero register *)
        after (fun t -> if lhand t = `word 0:int64` then PART_MATCH lhs OR_0 t else REFL t)
    | "word_mul",[_;_] -> (* by a size *)
        after (fun t -> if is_const_app "word" 1 (rand t) then PART_MATCH lhs MUL_WORD t else REFL t)
    | "word",[_] -> after (fun t -> if is_const_app "val" 1 (rand t) then PART_MATCH lhs WORD_VAL t else REFL t)
    | _ -> inside ();;

(* Names for values. A name is a variable; so is a pointer, which has none. *)
let is_name cx tm = match tm with
  | Var(s,ty) -> String.length s > 1 && s.[0] = 'v' && (match int_of_string_opt (String.sub s 1 (String.length s - 1)) with Some i -> i < cx.count | None -> false)
  | _ -> false;;
let rec is_place cx tm = match tm with
  | Var _ -> not(is_name cx tm)
  | Comb(Const("word",_),n) -> not(can (find_term (fun t -> match t with Const(("read_bytes"|"val"),_) -> true | _ -> false)) n)
  | Comb(Comb(Const(("word_add"|"word_sub"),_),a),k) -> is_place cx a && is_place cx k
  | Comb(Comb(Const("word_shl",_),a),k) -> is_place cx a && is_numeral k && not(is_numeral_word a)
  | _ -> false;;
let is_atom tm = match tm with
  | Var _ | Const _ | Comb(Const("NUMERAL",_),_) -> true
  | Comb(Var _,k) -> is_numeral k
  | Comb(Comb(Const("lane64",_),_),Comb(Var _,k)) -> is_numeral k
  | _ -> is_numeral_word tm;;
let is_constant tm = is_const tm || is_numeral tm || is_numeral_word tm;;
let UBFM_LSR = prove
 (`i <= 63 ==> ubfm x i 63 = word_ushr x i`,
  SIMP_TAC[ubfm; bfm_right; SUB_REFL; ADD_CLAUSES] THEN REWRITE_TAC[word_shl; EXP; MULT_CLAUSES; WORD_VAL]);;
let UBFM_LSL = prove
 (`s < 63 ==> ubfm x (s + 1) s = word_shl x (63 - s)`,
  REWRITE_TAC[ubfm; bfm_right; ARITH_RULE `~(s + 1 <= s)`; ARITH_RULE `(s + 1) - s - 1 = 0`; USHR_0]);;
let UBFM_LOW = prove
 (`s <= 63 ==> ubfm x 0 s = word_and x (word(2 EXP (s + 1) - 1))`,
  DISCH_TAC THEN REWRITE_TAC[ubfm; bfm_right; LE_0; ADD_CLAUSES; GSYM VAL_EQ; VAL_WORD_AND_MASK_WORD; VAL_WORD_USHR; VAL_WORD_SHL; DIMINDEX_64] THEN
  SUBGOAL_THEN `2 EXP 64 = 2 EXP (63 - s) * 2 EXP (s + 1)` SUBST1_TAC THENL
   [REWRITE_TAC[GSYM EXP_ADD] THEN AP_TERM_TAC THEN ASM_ARITH_TAC; SIMP_TAC[MOD_MULT2; DIV_MULT; EXP_EQ_0; ARITH_EQ]]);;
let SBFM_ASR = prove
 (`i <= 63 ==> sbfm x i 63 = word_ishr x i`,
  SIMP_TAC[sbfm; bfm_right; SUB_REFL; ADD_CLAUSES] THEN REWRITE_TAC[word_shl; EXP; MULT_CLAUSES; WORD_VAL]);;
let NEG_SUB = prove(`word_neg x:int64 = word_sub (word 0) x`, CONV_TAC WORD_RULE);;
let OR_0_RIGHT = prove(`word_or x (word 0):int64 = x`,REWRITE_TAC[WORD_OR_0]);;

let ADD_NOTHING = prove
 (`word_add a (word_ushr (word 0) k):int64 = a`,
  REWRITE_TAC[word_ushr; VAL_WORD_0; DIV_0] THEN CONV_TAC WORD_RULE);;
let ADD_0_LEFT = prove(`word_add (word 0) x:int64 = x`, CONV_TAC WORD_RULE)
and OR_SAME = prove(`word_or x x:int64 = x`, REWRITE_TAC[WORD_OR_REFL]);;

let field lemma inst =
  let th = INST inst lemma in
  CONV_RULE (RAND_CONV(RAND_CONV(TRY_CONV NUM_REDUCE_CONV))) (MP th (numeral_goal (lhand(concl th))));;
let REDUCE_CONSTANTS_CONV = REWRITE_CONV
   [adc_result; adc_carry; adc_overflow; zero; negative; umulh; smulh; umul_low; movk; bitval; ubfm; sbfm; bfm_right; extr] THENC
  NUM_REDUCE_CONV THENC WORD_REDUCE_CONV THENC REWRITE_CONV[bitval] THENC NUM_REDUCE_CONV THENC WORD_REDUCE_CONV THENC NUM_REDUCE_CONV;;
let reduced_constants : thm Terms.t = Terms.create 50;;
let reduce_constants tm =
  try Terms.find reduced_constants tm with Not_found ->
    let th = REDUCE_CONSTANTS_CONV tm in Terms.add reduced_constants tm th; th;;

(* |- tm = a variable or constant, with names for what is computed on the way; and for an address the address. *)
let rec value_of cx tm =
  if is_atom tm || is_place cx tm then REFL tm else
  let f,args = strip_comb tm in
  let inside () = List.fold_left (fun th a -> MK_COMB(th,value_of cx a)) (REFL f) args in
  let on th = TRANS th (value_of cx (rand(concl th))) in
  let all p = List.for_all p args in
  let reduced () = reduce_constants tm in
  let named th = TRANS th (name cx (rand(concl th))) in
  match (match f with Const(name,_) -> name | _ -> ""),args with
  | ("adc_result"|"adc_carry"),[a;b;c] ->
      let complement,b' = (match b with Comb(Const("word_not",_),b') -> true,b' | _ -> false,b) in
      if is_constant a && is_constant b' && is_constant c then reduced ()
      else if rator(rator(rator tm)) = `adc_result` && is_place cx a && is_place cx b' && c = (if complement then `T` else `F`) then address cx tm
      else
        let part x = value_of cx x in
        let b_th = if complement then AP_TERM (rator b) (part b') else part b in
        named (MK_COMB(MK_COMB(AP_TERM f (part a),b_th),part c))
  | "word_add",[Comb(Const("word",_),Comb(Const("NUMERAL",_),Const("_0",_)));x] -> on (INST [x,`x:int64`] ADD_0_LEFT)
  | "word_add",[a;Comb(Comb(Const("word_ushr",_),z),k)] when z = `word 0:int64` -> on (INST [a,`a:int64`; k,`k:num`] ADD_NOTHING) (* USRA of an empty lane *)
  | "word_add",[a;Comb(Comb(Const("umul_low",_) as product,x),y)] when not(is_constant x || is_constant y) -> (* of products, the sums get names *)
      let sum = SYM(INST [a,`a:int64`; rand tm,`b:int64`] ADC_ADD) in
      let f = rator(rator(rator(rand(concl sum)))) in
      named (TRANS sum (AP_THM (MK_COMB(AP_TERM f (value_of cx a),MK_COMB(AP_TERM product (value_of cx x),value_of cx y))) `F`))
  | "word_or",[a;b] when a = b && type_of a = `:int64` -> on (INST [a,`x:int64`] OR_SAME)
  | "word_add",[a;b] -> on (SYM(INST [a,`a:int64`; b,`b:int64`] ADC_ADD))
  | "word_sub",[a;b] -> on (SYM(INST [a,`a:int64`; b,`b:int64`] ADC_SUB))
  | "word_neg",[a] when is_constant a -> reduced ()
  | "word_neg",[a] -> on (INST [a,`x:int64`] NEG_SUB)
  | "word_or",[Comb(Const("word",_),Comb(Const("NUMERAL",_),Const("_0",_)));x] when type_of x = `:int64` -> on (INST [x,`x:int64`] OR_0)
  | "word_or",[x;Comb(Const("word",_),Comb(Const("NUMERAL",_),Const("_0",_)))] when type_of x = `:int64` -> on (INST [x,`x:int64`] OR_0_RIGHT)
  | "ubfm",[x;i;s] ->
      let i' = small i and s' = small s in
      on (if s' = 63 then field UBFM_LSR [x,`x:int64`; i,`i:num`]
          else if i' = s' + 1 then
            let th = INST [x,`x:int64`; s,`s:num`] UBFM_LSL in
            CONV_RULE(LAND_CONV(RATOR_CONV(RAND_CONV NUM_ADD_CONV)) THENC RAND_CONV(RAND_CONV NUM_REDUCE_CONV)) (MP th (numeral_goal (lhand(concl th))))
          else if i' = 0 then field UBFM_LOW [x,`x:int64`; s,`s:num`]
          else (REWR_CONV ubfm THENC ONCE_DEPTH_CONV(REWR_CONV bfm_right) THENC NUM_REDUCE_CONV) tm)
  | "sbfm",[x;i;s] ->
      on (if small s = 63 then field SBFM_ASR [x,`x:int64`; i,`i:num`]
          else (REWR_CONV sbfm THENC ONCE_DEPTH_CONV(REWR_CONV bfm_right) THENC NUM_REDUCE_CONV) tm)
  | "movk",[x;_;_] when not(is_constant x) ->
      on ((REWR_CONV movk THENC NUM_REDUCE_CONV THENC DEPTH_CONV WORD_RED_CONV) tm)
  | "COND",[c;a;b] ->
      let th = inside () in
      let c' = rand(rator(rator(rand(concl th)))) in
      if c' = `T` then TRANS th (PART_MATCH lhs COND_T (rand(concl th)))
      else if c' = `F` then TRANS th (PART_MATCH lhs COND_F (rand(concl th)))
      else named th
  | "MOD",[Comb(Const("val",_),x);_] when is_constant x -> (LAND_CONV WORD_REDUCE_CONV THENC NUM_REDUCE_CONV) tm
  | ("val"|"MOD"),_ -> inside () (* the distance of a shift *)
  | "word",[Comb(Const("val",_),_)] -> on (PART_MATCH lhs WORD_VAL tm)
  | "word",_ | "read_bytes",_ -> name cx tm
  | _ when all is_constant -> (let th = reduced () in if is_constant(rand(concl th)) then th else named th)
  | _ ->
      let th = inside () in
      if aconv (rand(concl th)) tm then name cx tm else on th
and address cx tm =
  let th = evaluate cx tm in
  match rand(concl th) with (* base - constant *)
  | Comb(Comb(Const("word_sub",_),a),Comb(Const("word",_),k)) when is_numeral k && not(is_const_app "word" 1 a) ->
      let sub = INST [a,`a:int64`; k,`j:num`] SUB_ADD in
      let sub = CONV_RULE(RAND_CONV(RAND_CONV(RAND_CONV NUM_REDUCE_CONV))) (MP sub (below_size k)) in
      TRANS th (TRANS sub (add_conv (rand(concl sub))))
  | _ -> th;;

(* ---- what an operation gives ---- *)

let int64_ty = `:int64`;;

let NO_SP = prove(`~(base_register ea = 31) ==> sp_aligned ea r`, SIMP_TAC[sp_aligned]);;
let ALIGNED_SP = prove(`r 31 = a /\ val(a:int64) MOD 16 = 0 ==> sp_aligned ea r`, REWRITE_TAC[sp_aligned] THEN DISCH_THEN(fun th -> REWRITE_TAC[th]));;
let addressing_forms =
  List.map (fun base -> let ea = rand(lhs(concl base)) in
    let no_sp = UNDISCH(REWRITE_RULE[base] (INST [ea,`ea:addressing`] NO_SP)) in
    head_name ea,(snd(strip_comb ea),no_sp,ea)) (List.map SPEC_ALL (CONJUNCTS base_register));;

(* |- val a MOD 16 = 0 *)
let aligned_16 cx a =
  try Terms.find cx.aligned_at a with Not_found ->
    let base,i,th = split_address a in
    let fact = try List.find (fun th -> rand(lhand(lhs(concl th))) = base && rand(lhs(concl th)) = `16`) cx.aligned
               with Not_found -> Kernel.say "bounds" ("the stack pointer may not be a multiple of 16: " ^ show a) in
    let i = mk_small_numeral i in
    let sum = MP (INST [base,`a:int64`; i,`i:num`] ALIGNED_16_ADD) (CONJ fact (numeral_goal (mk_eq(mk_binop `MOD` i `16`,`0`)))) in
    let th = EQ_MP (SYM(AP_THM (AP_TERM `(=):num->num->bool` (AP_THM (AP_TERM `MOD` (AP_TERM `val:int64->num` th)) `16`)) `0`)) sum in
    Terms.add cx.aligned_at a th; th;;

let sp_condition cx tm =
  let ea = lhand tm and registers = rand tm in
  let vars,no_sp,_ = List.assoc (head_name ea) addressing_forms in
  let args = snd(strip_comb ea) in
  let n = small(hd args) in
  if n <> 31 then
    PROVE_HYP (different n 31) (INST ((registers,`r:num->int64`) :: List.combine args vars) no_sp)
  else
    let sp = read_bank x_bank 31 registers in
    let a = rand(concl sp) in
    MP (INST [registers,`r:num->int64`; ea,`ea:addressing`; a,`a:int64`] ALIGNED_SP) (CONJ sp (aligned_16 cx a));;

let compute cx tm = if cx.naming then value_of cx tm else evaluate cx tm;;

let VAL_MOD_64 = prove
 (`!x:int64. val x MOD 2 EXP (8 * 8) = val x`,
  GEN_TAC THEN MATCH_MP_TAC MOD_LT THEN REWRITE_TAC[ARITH_RULE `8 * 8 = 64`; VAL64_BOUND]);;
let WORD_VAL_MOD = prove
 (`!x:int64. word(val x MOD 2 EXP (8 * 8)) = x`, REWRITE_TAC[VAL_MOD_64; WORD_VAL]);;

(* |- word(read_bytes w a m) = value *)
let load cx tm =
  let read = rand tm in
  let th = AP_TERM (rator tm) (read_cell cx (small(rand(rator(rator read)))) (lhand read)) in
  let t = rand(concl th) in
  match t with
  | Comb(_,Comb(Comb(Const("MOD",_),_),_)) ->
      TRANS th (try PART_MATCH lhs WORD_VAL_MOD t with Failure _ -> if cx.naming then name cx t else REFL t)
  | _ -> TRANS th (compute cx t);;

(* ---- vector registers: pairs of lanes, whose values have names ---- *)

let int128_ty = `:int128`;;
let CONSTANT_LANES_CONV = (* lanes64 (word i) (word j) of numerals *)
  REWR_CONV lanes64 THENC WORD_REDUCE_CONV;;
(* |- q = lanes64 a b *)
let as_lanes q = match q with
  | Comb(Comb(Const("lanes64",_),_),_) -> REFL q
  | Comb(Const("word",_),n) when is_numeral n ->
      let n = dest_numeral n in
      let word k = mk_comb(`word:num->int64`,mk_numeral k) in
      SYM(CONSTANT_LANES_CONV (list_mk_comb(`lanes64`,[word(mod_num n size_64); word(quo_num n size_64)])))
  | _ -> SYM(SPEC q SPLIT_LANES);;

(* A vector function of values, by a theorem for lanes that are variables. *)
let lanes_theorems : thm Terms.t = Terms.create 100;;
let vector cx tm =
  let f,args = strip_comb tm in
  let count = ref 0 in
  let fresh () = incr count; mk_var("l" ^ string_of_int !count,int64_ty) in
  let part (th,pattern,inst) a =
    let ty = type_of a in
    if ty = int128_ty then
      let split = as_lanes a in
      let [x;y] = snd(strip_comb(rand(concl split))) in
      let x' = fresh () in let y' = fresh () in
      MK_COMB(th,split),mk_comb(pattern,list_mk_comb(`lanes64`,[x';y'])),(x,x') :: (y,y') :: inst
    else if ty = int64_ty && not(is_numeral_word a) then
      let x = fresh () in AP_THM th a,mk_comb(pattern,x),(a,x) :: inst
    else AP_THM th a,mk_comb(pattern,a),inst in
  let th,pattern,inst = List.fold_left part (REFL f,f,[]) args in
  let lanes = try Terms.find lanes_theorems pattern with Not_found ->
    let lanes = LANES_CONV pattern in Terms.add lanes_theorems pattern lanes; lanes in
  let th = TRANS th (INST inst lanes) in
  match rand(concl th) with
  | Comb(Comb(Const("lanes64",_),x),y) as pair -> TRANS th (MK_COMB(AP_TERM (rator(rator pair)) (compute cx x),compute cx y))
  | result -> if type_of result = int64_ty then TRANS th (compute cx result) else th;;

let LOAD_16 = prove
 (`word(read_bytes 16 a m):int128 = lanes64 (word(read_bytes 8 a m)) (word(read_bytes 8 (word_add a (word 8)) m))`,
  SUBGOAL_THEN `read_bytes 16 a m = read_bytes 8 a m + 2 EXP 64 * read_bytes 8 (word_add a (word 8)) m` SUBST1_TAC THENL
   [REWRITE_TAC[ARITH_RULE `16 = 8 + 8`; READ_BYTES_ADD] THEN REWRITE_TAC[ARITH_RULE `8 * 8 = 64`];
    REWRITE_TAC[GSYM VAL_EQ; VAL_LANES; VAL_WORD; DIMINDEX_64; DIMINDEX_128] THEN
    MP_TAC(SPECL [`8`; `a:int64`; `m:int64->byte`] READ_BYTES_BOUND) THEN
    MP_TAC(SPECL [`8`; `word_add a (word 8):int64`; `m:int64->byte`] READ_BYTES_BOUND) THEN REWRITE_TAC[ARITH_RULE `8 * 8 = 64`] THEN
    REPEAT DISCH_TAC THEN ASM_SIMP_TAC[MOD_LT] THEN GEN_REWRITE_TAC RAND_CONV [ADD_SYM] THEN MATCH_MP_TAC MOD_LT THEN ASM_ARITH_TAC]);;
let LOAD_8 = prove
 (`word(read_bytes 8 a m):int128 = lanes64 (word(read_bytes 8 a m)) (word 0)`,
  REWRITE_TAC[GSYM VAL_EQ; VAL_LANES; VAL_WORD; DIMINDEX_64; DIMINDEX_128] THEN
  MP_TAC(SPECL [`8`; `a:int64`; `m:int64->byte`] READ_BYTES_BOUND) THEN REWRITE_TAC[ARITH_RULE `8 * 8 = 64`] THEN
  DISCH_TAC THEN ASM_SIMP_TAC[MOD_LT] THEN CONV_TAC NUM_REDUCE_CONV THEN REWRITE_TAC[ADD_CLAUSES] THEN
  MATCH_MP_TAC MOD_LT THEN ASM_ARITH_TAC);;
let STORE_16 = prove
 (`write_bytes 16 a (val(lanes64 x y)) m = write_bytes 8 (word_add a (word 8)) (val y) (write_bytes 8 a (val x) m)`,
  REWRITE_TAC[write_bytes; FUN_EQ_THM] THEN X_GEN_TAC `b:int64` THEN
  SUBGOAL_THEN `word_sub b (word_add a (word 8)):int64 = word_sub (word_sub b a) (word 8)` SUBST1_TAC THENL [CONV_TAC WORD_RULE; ALL_TAC] THEN
  SPEC_TAC(`word_sub b a:int64`,`d:int64`) THEN GEN_TAC THEN
  REWRITE_TAC[VAL_WORD_SUB_CASES; VAL_WORD64; VAL_LANES; DIMINDEX_64] THEN CONV_TAC NUM_REDUCE_CONV THEN
  ASM_CASES_TAC `8 <= val(d:int64)` THENL
   [ASM_SIMP_TAC[ARITH_RULE `8 <= d ==> ~(d < 8) /\ (d - 8 < 8 <=> d < 16)`] THEN COND_CASES_TAC THEN ASM_REWRITE_TAC[] THEN
    AP_TERM_TAC THEN
    SUBGOAL_THEN `8 * val(d:int64) = 64 + 8 * (val d - 8)` SUBST1_TAC THENL [ASM_ARITH_TAC; REWRITE_TAC[EXP_ADD; GSYM DIV_DIV]] THEN
    AP_THM_TAC THEN AP_TERM_TAC THEN REWRITE_TAC[ARITH_RULE `18446744073709551616 = 2 EXP 64`] THEN
    SIMP_TAC[DIV_MULT_ADD; EXP_EQ_0; ARITH_EQ; DIV_LT; VAL64_BOUND; ADD_CLAUSES];
    SUBGOAL_THEN `~(val(d:int64) + 18446744073709551608 < 8) /\ val d < 16 /\ val d < 8` STRIP_ASSUME_TAC THENL [ASM_ARITH_TAC; ASM_REWRITE_TAC[]] THEN
    SUBGOAL_THEN `~(18446744073709551616 - 8 + val(d:int64) < 8)` ASSUME_TAC THENL [ASM_ARITH_TAC; ALL_TAC] THEN
    TRY COND_CASES_TAC THEN TRY ASM_ARITH_TAC THEN
    REWRITE_TAC[GSYM VAL_EQ; VAL_WORD; DIMINDEX_8] THEN
    SUBGOAL_THEN `18446744073709551616 = 2 EXP (8 * val(d:int64)) * 2 EXP 8 * 2 EXP (56 - 8 * val d)` SUBST1_TAC THENL
     [REWRITE_TAC[GSYM EXP_ADD; ARITH_RULE `18446744073709551616 = 2 EXP 64`] THEN AP_TERM_TAC THEN ASM_ARITH_TAC; ALL_TAC] THEN
    SIMP_TAC[GSYM MULT_ASSOC; DIV_MULT_ADD; EXP_EQ_0; ARITH_EQ; MOD_MULT_ADD]]);;
let STORE_8 = prove
 (`write_bytes 8 a (val(lanes64 x y)) m = write_bytes 8 a (val x) m`,
  REWRITE_TAC[write_bytes; FUN_EQ_THM; VAL_LANES] THEN X_GEN_TAC `b:int64` THEN
  ABBREV_TAC `d = val(word_sub b a:int64)` THEN COND_CASES_TAC THEN ASM_REWRITE_TAC[GSYM VAL_EQ; VAL_WORD; DIMINDEX_8] THEN
  SUBGOAL_THEN `2 EXP 64 = 2 EXP (8 * d) * 2 EXP 8 * 2 EXP (56 - 8 * d)` SUBST1_TAC THENL
   [REWRITE_TAC[GSYM EXP_ADD] THEN AP_TERM_TAC THEN ASM_ARITH_TAC; ALL_TAC] THEN
  SIMP_TAC[GSYM MULT_ASSOC; DIV_MULT_ADD; EXP_EQ_0; ARITH_EQ; MOD_MULT_ADD]);;

(* |- write_bytes w a v before = memory then, where vector registers are stored as one or two words *)
let rec store cx w a v before tm =
  let written tm = match snd(strip_comb tm) with
    | [w;a;v;before] -> store cx (small w) a v before tm
    | _ -> failwith "store" in
  if w >= 8 && is_const_app "val" 1 v && type_of(rand v) = int128_ty then
    let split = as_lanes (rand v) in
    let th = AP_THM (AP_TERM (rator(rator tm)) (AP_TERM (rator v) split)) before in
    let [x;y] = snd(strip_comb(rand(concl split))) in
    let inst = [a,a_; x,`x:int64`; y,`y:int64`; before,m_] in
    if w = 8 then let th = TRANS th (INST inst STORE_8) in TRANS th (written (rand(concl th)))
    else
      let th = TRANS th (INST inst STORE_16) in
      let outer = rand(concl th) in
      let first = written (rand outer) in
      let [_;at;value;_] = snd(strip_comb outer) in
      let th = TRANS th (MK_COMB(AP_THM (AP_TERM (rator(rator(rator outer))) (add_conv at)) value,first)) in
      TRANS th (written (rand(concl th)))
  else begin
    code_after_write cx w a v before;
    record_write cx w a v before tm;
    REFL tm
  end;;

let operation cx tm = match tm with
  | Comb(Comb(Const("xreg",_),k),registers) -> read_x (small k) registers
  | Comb(Comb(Comb(Const("set_xreg",_),k),x),registers) -> write_x (small k) x registers
  | Comb(Comb(Comb(Const("set_reg",_),k),x),registers) -> write_bank (if type_of x = int64_ty then x_bank else v_bank) (small k) x registers
  | Comb(Comb(Comb(Const("bank",_),_),_) as registers,k) -> read_bank (if type_of tm = int64_ty then x_bank else v_bank) (small k) registers
  | Comb(Comb(Const("word_add",_),Comb(Comb(Const("word_add",_),a),Comb(Const("word",_),i))),Comb(Const("word",_),j))
    when is_numeral i && is_numeral j -> add_offsets a i j
  | Comb(Comb(Const("word_add",_),_),Comb(Comb(Comb(Const("COND",_),_),_),_)) -> evaluate cx tm
  | Comb(Comb(Const("word_add",_),a),k) when is_place cx a && is_place cx k || not cx.naming -> evaluate cx tm
  | Comb(Comb(Comb(Comb(Const("write_bytes",_),w),a),v),before) -> store cx (small w) a v before tm
  | Comb(Const("word",_),Comb(Comb(Comb(Const("read_bytes",_),w),a),m)) ->
      if type_of tm = int128_ty && small w >= 8 then
        let lemma = INST [a,a_; m,m_] (if small w = 16 then LOAD_16 else LOAD_8) in
        let [x;y] = snd(strip_comb(rand(concl lemma))) in
        let x_th = load cx x in
        let y_th = (match y with
          | Comb(_,Comb(Comb(Comb(_,_),at),_)) ->
              let th = AP_TERM (rator y) (AP_THM (AP_TERM (rator(rator(rand y))) (add_conv at)) m) in
              TRANS th (load cx (rand(concl th)))
          | _ -> REFL y) in
        TRANS lemma (MK_COMB(AP_TERM (rator(rator(rand(concl lemma)))) x_th,y_th))
      else load cx tm
  | Comb(_,a) when type_of tm = int128_ty || type_of a = int128_ty -> vector cx tm
  | _ -> compute cx tm;;

(* ---- runs ---- *)

let state_part n tm = List.nth (snd(strip_comb tm)) n;;
let offset_in_code cx = (* of pc, if it is in the table *)
  let code = concl cx.code in
  let base = lhand(rator code) in
  let pc = state_part 0 cx.state in
  let b,offset,_ = (try split_address pc with Failure _ -> pc,-1,TRUTH) in
  if b = base && Hashtbl.mem cx.table offset then Some offset else None;;

let execute_one cx offset =
  let entry = Hashtbl.find cx.table offset in
  let parts = snd(strip_comb cx.state) in
  let decoded = Lazy.force entry.decoded in
  if head_name (rand(concl decoded)) <> "SOME" then Kernel.say "decode" (Printf.sprintf "0x%08x is no instruction that is modelled" (small entry.word_)) else
  let instruction = rand(rand(concl decoded)) in
  let form,numerals = form_of instruction in
  let values = Array.make (Array.length form.vars) entry.at in
  let fill = ref 0 in
  let put t = values.(!fill) <- t; incr fill in
  List.iter put parts; List.iter put numerals; put entry.word_;
  let fetch = PROVE_HYP cx.code (INST [List.nth parts 7,m_] entry.fetch) in
  let proofs = List.map (fun (build,has_value) ->
    let tm = build values in
    if has_value then (let th = operation cx tm in put (rand(concl th)); th)
    else sp_condition cx tm) form.operations in
  let th = INST (List.combine (Array.to_list values) (Array.to_list form.vars)) form.theorem in
  let th = List.fold_left (fun th h -> PROVE_HYP h th) th (entry.aligned_ :: fetch :: decoded :: proofs) in
  cx.pending <- th :: cx.pending;
  cx.state <- rand(rand(concl th));
  incr Kernel.instructions;;

let execute_one cx offset =
  let rephrase why =
    let decoded = Lazy.force (Hashtbl.find cx.table offset).decoded in
    show (rand(rand(concl decoded))) ^ " on these operands is not modelled (" ^ why ^ ")" in
  Kernel.executing := Some offset;
  Kernel.at ~rephrase (Kernel.place offset) "decode" (execute_one cx) offset;
  Kernel.executing := None;;

let RUNS_NEXT = UNDISCH_ALL(REWRITE_RULE[IMP_CONJ] (SPEC_ALL RUNS_RUNS_STEP));;
let [s_;s1_;s2_] = [`s:state`; `s':state`; `s'':state`];;

(* |- runs s0 s' for |- s = s' where th is |- runs s0 s *)
let rewrite_state cx registers vectors =
  let [pc;_;nf;zf;cf;vf;_;m;tr] = snd(strip_comb cx.state) in
  let th = List.fold_left AP_THM (AP_TERM (mk_comb(`State`,pc)) registers) [nf;zf;cf;vf] in
  let th = List.fold_left AP_THM (MK_COMB(th,vectors)) [m;tr] in
  cx.th <- EQ_MP (AP_TERM (rator(concl cx.th)) th) cx.th;
  cx.state <- rand(concl cx.th);;

(* Registers become banks. *)
let begin_run cx =
  let r = state_part 1 cx.state and q = state_part 6 cx.state in
  let values nest = List.map (read_reg cx.facts nest) (0--31) in
  let xs = values r and vs = values q in
  let x = same_bank x_bank r xs and v = same_bank v_bank q vs in
  cx.origin <- (xs,x),(vs,v);
  rewrite_state cx (SYM x) (SYM v);;

(* |- bank t r = nest, for where the bank began *)
let to_nest b (values,same) registers =
  let rec go k registers values = match values with
    | [] -> TRANS (ALPHA registers (lhs(concl same))) same
    | first :: rest ->
        let old = rand(concl first) and now = fst(List.hd(bank_path b k registers)) in
        if old == now || old = now then go (k + 1) registers rest
        else
          let before = rand(concl(write_bank b k old registers)) in
          let th = SYM(write_bank b k now before) in
          let th = TRANS th (AP_TERM (rator(rand(concl th))) (go (k + 1) before rest)) in
          TRANS th (write_reg (rand(concl th))) in
  go 0 registers values;;

(* What is pending becomes part of th, with one hypothesis for the new definitions; the state gets its normal form. *)
let settle cx =
  let fresh = List.rev cx.unsettled in
  let settled = Hashtbl.create 100 in
  if fresh <> [] then begin
    let rec split th = function
      | [d] -> [th]
      | _ :: rest -> CONJUNCT1 th :: split (CONJUNCT2 th) rest
      | [] -> [] in
    let ths = split (ASSUME(list_mk_conj(List.map concl fresh))) fresh in
    List.iter (fun th ->
      let v,e = dest_eq(concl th) in
      Hashtbl.replace settled (fst(dest_var v)) th; Terms.replace cx.names e (SYM th)) ths;
    let settled_of d = try Hashtbl.find settled (fst(dest_var(lhs(concl d)))) with Not_found -> d in
    cx.definitions <- List.map settled_of cx.definitions;
    cx.unsettled <- []
  end;
  let discharge th = if fresh = [] then th else
    List.fold_left (fun th h -> match h with
      | Comb(Comb(Const("=",_),Var(v,_)),_) when Hashtbl.mem settled v -> PROVE_HYP (Hashtbl.find settled v) th
      | _ -> th) th (hyp th) in
  List.iter (fun step ->
    let step = discharge step in
    let before = rand(lhs(concl step)) and after = rand(rand(concl step)) in
    cx.th <- PROVE_HYP step (PROVE_HYP cx.th (INST [lhand(concl cx.th),s_; before,s1_; after,s2_] RUNS_NEXT))) (List.rev cx.pending);
  cx.pending <- []; cx.state <- rand(concl cx.th);
  cx.code <- discharge cx.code;
  Hashtbl.iter (fun p (depth,th) -> Hashtbl.replace cx.cells p (depth,discharge th)) (Hashtbl.copy cx.cells);
  let x,v = cx.origin in
  rewrite_state cx (to_nest x_bank x (state_part 1 cx.state)) (to_nest v_bank v (state_part 6 cx.state));;

let step_once = Kernel.timed "execution" (fun cx ->
  begin_run cx;
  (match offset_in_code cx with
   | Some offset -> execute_one cx offset
   | None -> Kernel.say "trace" ("the code goes on at " ^ show (state_part 0 cx.state) ^ ", which is not in it"));
  settle cx);;

(* Runs until pc is no longer in the code, or `stop` says so. *)
let run cx = Kernel.timed "execution" (fun stop ->
  begin_run cx;
  let rec go () = match offset_in_code cx with
    | Some offset when not(stop offset) -> execute_one cx offset; go ()
    | _ -> () in
  go ();
  settle cx);;

(* Hypotheses v = e of names go away: they hold when each v stands for its e, with the names in it replaced. *)
let drop_definitions definitions th =
  let values = Hashtbl.create 1000 in
  let rec expand tm = match tm with
    | Var(s,_) -> (try Hashtbl.find values s with Not_found -> tm)
    | Comb(f,x) -> let f' = expand f and x' = expand x in if f' == f && x' == x then tm else mk_comb(f',x')
    | _ -> tm in
  let inst = List.fold_left (fun inst d ->
    let v,e = dest_eq(concl d) in
    let e' = expand e in
    Hashtbl.replace values (fst(dest_var v)) e'; (e',v) :: inst) [] (List.rev definitions) in
  if inst = [] then th else
  let is_name v = is_var v && Hashtbl.mem values (fst(dest_var v)) in
  let given = Hashtbl.create 1000 in
  List.iter (fun d -> let v,e = dest_eq(concl d) in Hashtbl.replace given (fst(dest_var v)) e) definitions;
  let rec proof h = match h with
    | Comb(Comb(Const("/\\",_),p),q) -> CONJ (proof p) (proof q)
    | Comb(Comb(Const("=",_),Var(v,_)),e) when (try Hashtbl.find given v = e with Not_found -> false) -> REFL (Hashtbl.find values v)
    | _ -> failwith("a hypothesis about names is not their definition: " ^ show h) in
  let of_names h =
    let first = (match h with Comb(Comb(Const("/\\",_),p),_) -> p | _ -> h) in
    is_eq first && is_name(lhs first) in
  let proofs = List.map proof (List.filter of_names (hyp th)) in
  List.fold_left (fun th p -> PROVE_HYP p th) (INST inst th) proofs;;
let without_names cx th = drop_definitions cx.definitions th;;

(* One theorem for each form of instruction, made when the first instruction of that form is met, and instantiated for every other one.

   `exec` of an instruction is taken apart into operations, each a constant applied to what is known before: registers read, values computed, the memory
   read, registers written. Each gets a variable; the theorem is
     val p MOD 4 = 0, read_bytes 4 p m = word, decode word = SOME instruction, operation = variable, ... |-
     step (State p r nf zf cf vf q m tr) = SOME (State p' r' ...)
   with numbers of registers and immediates as variables, too. So nothing is rewritten when a program is executed: the executor proves the
   operations, in order, for the values at hand.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* An operation of a form: its term, and the variable that stands for its value; or a condition, which must hold. *)
type operation = Value of term * term | Holds of term;;

type form = {
  vars : term array;          (* all variables, in the order in which an execution gives them values *)
  operations : ((term array -> term) * bool) list;  (* from values so far to the operation's term; whether it has a value *)
  theorem : thm };;

let is_const_app name n tm =
  let f,args = strip_comb tm in
  is_const f && fst(dest_const f) = name && List.length args = n;;
let head_name tm = match fst(strip_comb tm) with Const(name,_) -> name | _ -> "";;

let exec_clause =
  let table = List.map (fun th -> head_name(hd(snd(strip_comb(lhs(concl th))))),th) exec_clauses in
  fun tm -> List.assoc (head_name(hd(snd(strip_comb tm)))) table;;

(* An instruction with variables for its numerals, these, and a name for what it then is. The width of a load or store stays. *)
let abstract_instruction =
  let wide = ["I_LDR"; "I_STR"; "I_LDR_V"; "I_STR_V"; "I_LDP_V"; "I_STP_V"] in
  fun tm ->
    let numerals = ref [] and key = Buffer.create 40 and keep = ref (List.mem (head_name tm) wide) in
    let rec go tm = match tm with
      | Comb(Const("NUMERAL",_),_) when not !keep ->
          numerals := tm :: !numerals; Buffer.add_char key '#';
          mk_var("n" ^ string_of_int(List.length !numerals - 1),`:num`)
      | Comb(Const("NUMERAL",_),_) -> keep := false; Buffer.add_string key (string_of_int(dest_small_numeral tm)); tm
      | Comb(f,x) -> let f' = go f in let x' = go x in mk_comb(f',x')
      | Const(name,_) -> Buffer.add_string key name; Buffer.add_char key ' '; tm
      | _ -> failwith "abstract_instruction" in
    let tm' = go tm in
    Buffer.contents key,tm',List.rev !numerals;;

let state_vars = [`pc:int64`; `r:num->int64`; `nf:bool`; `zf:bool`; `cf:bool`; `vf:bool`; `q:num->int128`; `m:int64->byte`; `tr:event list`];;
let word_var = `w:num`;;
let STEP_EXEC = UNDISCH_ALL STEP_DECODED;;
let IF_HOLDS = UNDISCH(prove(`c ==> (if c then a else b:A) = a`, SIMP_TAC[]));;

(* What stays as it is where it stands; and values that take their arguments as operations with structure. *)
let structural = ["State"; "SOME"; "CONS"; "Fetch"; "Load"; "Store"; "negative"; "zero"; "adc_overflow"; "val"; "word_clz"];;
let is_function = function Comb _ as tm -> (match type_of tm with Tyapp("fun",_) -> true | _ -> false) | _ -> false;;
let with_complement = ["adc_result"; "adc_carry"; "adc_overflow"];;

let make_form instruction numerals =
  let [pc;r;nf;zf;cf;vf;q;m;tr] = state_vars in
  let call = list_mk_comb(`exec`,instruction :: butlast state_vars @ [mk_comb(mk_comb(`CONS:event->event list->event list`,mk_comb(`Fetch`,pc)),tr)]) in
  let th = PART_MATCH lhs (exec_clause call) call in
  let th = CONV_RULE(RAND_CONV(GEN_REWRITE_CONV TOP_DEPTH_CONV [operand; address; writeback; holds])) th in
  let operations = ref [] and count = ref 0 in
  let operation tm =
    match List.filter (function Value(t,_) -> t = tm | Holds _ -> false) !operations with
    | Value(_,v) :: _ -> ASSUME(mk_eq(tm,v))
    | _ ->
        let v = mk_var("w" ^ string_of_int !count,type_of tm) in
        incr count; operations := Value(tm,v) :: !operations; ASSUME(mk_eq(tm,v)) in
  let rec take_apart tm =
    let f,args = strip_comb tm in
    let name = match f with Const(n,_) -> n | _ -> "" in
    match name,args with
    | _,[] | "NUMERAL",_ -> REFL tm
    | name,_ when is_function tm && not(List.mem name ["set_xreg"; "set_reg"; "write_bytes"]) -> REFL tm (* a function of vectors *)
    | "word",[n] when is_var n || is_numeral n -> REFL tm
    | "word",[read] when is_const_app "read_bytes" 3 read ->
        let inside = AP_THM (AP_TERM (rator(rator read)) (take_apart (lhand read))) (rand read) in
        let th = AP_TERM f inside in
        TRANS th (operation (rand(concl th)))
    | "word_add",[Var("pc",_) as pc;Comb(Comb(Comb(Const("COND",_) as cond,c),there),on)] -> (* a branch *)
        let th = AP_TERM (mk_comb(f,pc)) (AP_THM (AP_THM (AP_TERM cond (take_apart c)) there) on) in
        TRANS th (operation (rand(concl th)))
    | "word_not",[_] -> let th = inside f args in TRANS th (operation (rand(concl th)))
    | "COND",[c;a;b] when is_const_app "sp_aligned" 2 c ->
        operations := Holds c :: !operations;
        let th = INST [c,`c:bool`; a,mk_var("a",type_of a); b,mk_var("b",type_of b)] (INST_TYPE [type_of a,aty] IF_HOLDS) in
        TRANS th (take_apart a)
    | _ ->
        let th = if List.mem name with_complement
          then List.fold_left (fun th a -> MK_COMB(th,match a with
            | Comb(Const("word_not",_) as c,x) -> AP_TERM c (take_apart x) | _ -> take_apart a)) (REFL f) args
          else inside f args in
        if List.mem name structural then th else TRANS th (operation (rand(concl th)))
  and inside f args = List.fold_left (fun th a -> MK_COMB(th,take_apart a)) (REFL f) args in
  let th = TRANS th (take_apart (rand(concl th))) in
  let step = INST [instruction,`i:instr`] STEP_EXEC in
  let theorem = TRANS step th in
  let operations = List.rev !operations in
  let given = state_vars @ numerals @ [word_var] in
  let vars = Array.of_list (given @ List.concat(List.map (function Value(_,v) -> [v] | Holds _ -> []) operations)) in
  let index v = let rec go i = if vars.(i) = v then i else go (i + 1) in go 0 in
  let rec build tm =
    if frees tm = [] then (fun _ -> tm) else
    match tm with
    | Var(_,_) -> let i = index tm in fun values -> values.(i)
    | Comb(f,x) -> let f' = build f and x' = build x in fun values -> mk_comb(f' values,x' values)
    | _ -> failwith "make_form" in
  { vars = vars; theorem = theorem;
    operations = List.map (function Value(t,_) -> build t,true | Holds t -> build t,false) operations };;

let forms = Hashtbl.create 200;;
(* The form of an instruction, and its numerals. *)
let form_of instruction =
  let key,abstracted,numerals = abstract_instruction instruction in
  (try Hashtbl.find forms key with Not_found ->
    let form = make_form abstracted (List.mapi (fun i _ -> mk_var("n" ^ string_of_int i,`:num`)) numerals) in
    Hashtbl.add forms key form; form),numerals;;

(* Forms that most kernels have are made now, for all proofs: adds, adcs, adc, subs, sbcs, sbc, mul, umulh, eor, and, cmn, csel, csetm, cneg, loads, stores, ret. *)
List.iter (fun w -> ignore(form_of (rand(rand(concl(DECODE_CONV (mk_comb(`decode`,mk_small_numeral w))))))))
 [0xab020020; 0xba020020; 0x9a020020; 0xeb020020; 0xfa020020; 0xda020020; 0x9b027c20; 0x9bc27c20; 0xca020020; 0x8a020020; 0xb100041f;
  0x9a822020; 0xda9f23e0; 0xda812420; 0xa9410440; 0xa9010440; 0xf9400420; 0xf9000420; 0xa9bf07e0; 0xa8c107e0; 0xd65f03c0];;

(* ---- code ---- *)

let ADD_ADD = prove
 (`word_add (word_add a (word i)) (word j):int64 = word_add a (word(i + j))`,
  REWRITE_TAC[WORD_ADD; GSYM WORD_ADD_ASSOC]);;
let ADD_0 = prove(`word_add a (word 0):int64 = a`, CONV_TAC WORD_RULE);;
let ADD_WRAPS = prove
 (`i + j = 2 EXP 64 + k ==> word_add (word_add a (word i)) (word j):int64 = word_add a (word k)`,
  DISCH_TAC THEN ASM_REWRITE_TAC[ADD_ADD] THEN AP_TERM_TAC THEN REWRITE_TAC[WORD_EQ; CONG; DIMINDEX_64] THEN
  SUBST1_TAC(ARITH_RULE `2 EXP 64 + k = 1 * 2 EXP 64 + k`) THEN REWRITE_TAC[MOD_MULT_ADD]);;

(* A numeral as a number, and its converse; a numeral below 2^64 as a signed offset. *)
let small tm =
  let rec bits = function
    | Comb(Const("BIT0",_),n) -> twice (bits n)
    | Comb(Const("BIT1",_),n) -> twice (bits n) + 1
    | Const("_0",_) -> 0
    | _ -> failwith "small"
  and twice n = if n > max_int / 4 then failwith "small" else 2 * n in
  match tm with Comb(Const("NUMERAL",_),n) -> bits n | _ -> failwith "small";;
let numeral = constant_table mk_small_numeral;;
let is_numeral tm =
  let rec bits = function Comb(Const(("BIT0"|"BIT1"),_),n) -> bits n | Const("_0",_) -> true | _ -> false in
  match tm with Comb(Const("NUMERAL",_),n) -> bits n | _ -> false;;
let size_64 = power_num (Num.num_of_int 2) (Num.num_of_int 64);;
let offset_of tm = try small tm with Failure _ -> Num.int_of_num(dest_numeral tm -/ size_64);;

(* |- word_add (word_add a (word i)) (word j) = word_add a (word k), or = a, for numerals, modulo 2^64 *)
let add_offsets =
  let table = Hashtbl.create 1000 in
  let i_var = `i:num` and j_var = `j:num` and k_var = `k:num` and a_var = `a:int64` in
  fun a i j ->
    let key = offset_of i,offset_of j in
    let th = try Hashtbl.find table key with Not_found ->
      let sum = dest_numeral i +/ dest_numeral j in
      let th =
        if sum </ size_64 then CONV_RULE(RAND_CONV(RAND_CONV(RAND_CONV NUM_ADD_CONV))) (INST [i,i_var; j,j_var] ADD_ADD)
        else
          let th = INST [i,i_var; j,j_var; mk_numeral(sum -/ size_64),k_var] ADD_WRAPS in
          MP th (EQT_ELIM(NUM_REDUCE_CONV(lhand(concl th)))) in
      let th = if rand(rand(rand(concl th))) = `0` then TRANS th ADD_0 else th in
      Hashtbl.add table key th; th in
    INST [a,a_var] th;;

(* Bytes of code to the number that decode takes: |- n + 256 * NUMERAL x = NUMERAL y /\ n < 256, with n's bits in front of those of x. *)
let byte_theorem =
  let raw_zero = prove(`_0 = 0`,REWRITE_TAC[NUMERAL]) in
  let bit b e = UNDISCH(prove
   (mk_imp(`NUMERAL v + NUMERAL e * NUMERAL x = NUMERAL y /\ NUMERAL v < NUMERAL e`,
      vsubst [mk_comb(`NUMERAL`,mk_comb(b,`v:num`)),`v':num`; mk_comb(`NUMERAL`,mk_comb(b,`y:num`)),`y':num`]
        `v' + NUMERAL(BIT0 e) * NUMERAL x = y' /\ v' < NUMERAL(BIT0 e)`),
    REWRITE_TAC[NUMERAL; BIT0; BIT1] THEN REWRITE_TAC[RIGHT_ADD_DISTRIB] THEN ARITH_TAC)) in
  let one = bit `BIT1` () and even = bit `BIT0` () in
  let zero = UNDISCH(prove
   (`NUMERAL _0 + NUMERAL e * NUMERAL x = NUMERAL y /\ NUMERAL _0 < NUMERAL e ==>
     NUMERAL _0 + NUMERAL(BIT0 e) * NUMERAL x = NUMERAL(BIT0 y) /\ NUMERAL _0 < NUMERAL(BIT0 e)`,
    REWRITE_TAC[NUMERAL; BIT0] THEN SUBST1_TAC raw_zero THEN REWRITE_TAC[RIGHT_ADD_DISTRIB] THEN ARITH_TAC)) in
  let none = prove(`NUMERAL _0 + NUMERAL(BIT1 _0) * NUMERAL x = NUMERAL x /\ NUMERAL _0 < NUMERAL(BIT1 _0)`,
    REWRITE_TAC[NUMERAL; BIT1] THEN SUBST1_TAC raw_zero THEN ARITH_TAC) in
  let table = Hashtbl.create 600 in
  let rec go len n =
    if len = 0 then none else
    try Hashtbl.find table (len,n) with Not_found ->
      let th = go (len - 1) (n lsr 1) in
      let sum = lhand(concl th) in
      let inst = [rand(lhand(lhs sum)),`v:num`; rand(lhand(rand(lhs sum))),`e:num`; rand(rhs sum),`y:num`] in
      let th = PROVE_HYP th (INST inst (if n land 1 = 1 then one else if n = 0 then zero else even)) in
      Hashtbl.add table (len,n) th; th in
  let ths = Array.make 256 None in
  fun n -> match ths.(n) with
    | Some th -> th
    | None -> let th = go 8 n in ths.(n) <- Some th; th;;

let CODE_WORD =
  let lemma = prove
   (`n3 < 256 ==> n2 + 256 * n3 = w2 /\ n2 < 256 ==> n1 + 256 * w2 = w1 /\ n1 < 256 ==> n0 + 256 * w1 = w /\ n0 < 256 ==> word_add a (word 4) = a'
     ==> bytes_at a (CONS (word n0) (CONS (word n1) (CONS (word n2) (CONS (word n3) l)))) m
     ==> read_bytes 4 a m = w /\ bytes_at a' l m`,
    REPEAT(DISCH_THEN(MAP_EVERY ASSUME_TAC o CONJUNCTS)) THEN REPEAT(FIRST_X_ASSUM(SUBST_ALL_TAC o SYM o check (is_eq o concl))) THEN
    FIRST_X_ASSUM(MP_TAC o MATCH_MP BYTES_AT_WORD) THEN
    ASM_SIMP_TAC[VAL_WORD; DIMINDEX_8; ARITH_RULE `2 EXP 8 = 256`; MOD_LT]) in
  UNDISCH_ALL lemma;;
let ALIGNED_NEXT =
  let lemma = prove
   (`val(a:int64) MOD 4 = 0 ==> word_add a (word 4) = a' ==> val a' MOD 4 = 0`,
    DISCH_TAC THEN DISCH_THEN(SUBST1_TAC o SYM) THEN REWRITE_TAC[VAL_WORD_ADD; DIMINDEX_64; VAL_WORD64] THEN
    SUBGOAL_THEN `!n. (n MOD 2 EXP 64) MOD 4 = n MOD 4` (fun th -> REWRITE_TAC[th]) THENL
     [ONCE_REWRITE_TAC[ARITH_RULE `2 EXP 64 = 4 * 2 EXP 62`] THEN REWRITE_TAC[MOD_MOD]; ALL_TAC] THEN
    ONCE_REWRITE_TAC[GSYM MOD_ADD_MOD] THEN ASM_REWRITE_TAC[] THEN CONV_TAC NUM_REDUCE_CONV) in
  UNDISCH_ALL lemma;;

(* What there is at an offset of the code. *)
type entry = {
  at : term;                      (* its address *)
  word_ : term;                   (* the instruction, as a numeral *)
  fetch : thm;                    (* bytes_at pc code m |- read_bytes 4 at m = word *)
  aligned_ : thm;                 (* val pc MOD 4 = 0 |- val at MOD 4 = 0 *)
  decoded : thm Lazy.t };;        (* |- decode word = SOME instruction *)

(* For the bytes of a word: the word, CODE_WORD for it, and its decoding. Many instructions of a kernel are the same. *)
let code_word =
  let vars = [`n0:num`; `n1:num`; `n2:num`; `n3:num`; `w2:num`; `w1:num`; `w:num`] and x = `x:num` in
  let table = Hashtbl.create 500 in
  fun bytes ->
    let [n0;n1;n2;n3] = List.map small bytes in
    try Hashtbl.find table (n0,n1,n2,n3) with Not_found ->
      let sums = if n3 <> 0 then
          let add n above = INST [rand above,x] (byte_theorem n) in
          let t2 = add n2 (List.nth bytes 3) in
          let t1 = add n1 (rhs(lhand(concl t2))) in
          [t2;t1;add n0 (rhs(lhand(concl t1)))]
        else (* no instruction has such a word, but literals may *)
          let sum b above = CONJ (NUM_REDUCE_CONV(mk_binop `(+):num->num->num` b (mk_binop `( * ):num->num->num` `256` above)))
            (EQT_ELIM(NUM_REDUCE_CONV(mk_binop `(<):num->num->bool` b `256`))) in
          let [b0;b1;b2;b3] = bytes in
          let t2 = sum b2 b3 in let t1 = sum b1 (rhs(lhand(concl t2))) in [t2;t1;sum b0 (rhs(lhand(concl t1)))] in
      let words = List.map (fun th -> rhs(lhand(concl th))) sums in
      let th = INST (List.combine (bytes @ words) vars) CODE_WORD in
      let th = List.fold_left (fun th h -> PROVE_HYP h th) th (CONJUNCT2(byte_theorem n3) :: sums) in
      let w = List.nth words 2 in
      let known = w,th,lazy(DECODE_CONV (mk_comb(`decode`,w))) in
      Hashtbl.add table (n0,n1,n2,n3) known; known;;

(* For code |- code = [b0; b1; ...] at base pc: a table from offsets to entries. *)
let instruction_table pc = Kernel.timed "execution" (fun code ->
  let table = Hashtbl.create 1000 in
  let start = list_mk_comb(`bytes_at`,[pc; lhs(concl code); `m:int64->byte`]) in
  let here = EQ_MP (AP_THM (AP_TERM (rator(rator start)) code) (rand start)) (ASSUME start) in
  let four = `word 4:int64` and plus = `word_add:int64->int64->int64` in
  let rec go offset at aligned here list =
    if is_const list then () else begin
      let b0,list = dest_cons list in let b1,list = dest_cons list in let b2,list = dest_cons list in let b3,list = dest_cons list in
      let w,th,decoded = code_word (List.map rand [b0;b1;b2;b3]) in
      let next = if offset = 0 then REFL(list_mk_comb(plus,[at;four])) else add_offsets pc (rand(rand at)) (rand four) in
      let at' = rand(concl next) in
      let th = PROVE_HYP here (PROVE_HYP next (INST [at,`a:int64`; at',`a':int64`; list,`l:byte list`] th)) in
      let fetch,rest = CONJ_PAIR th in
      Hashtbl.add table offset { at = at; word_ = w; fetch = fetch; aligned_ = aligned; decoded = decoded };
      let aligned' = PROVE_HYP next (PROVE_HYP aligned (INST [at,`a:int64`; at',`a':int64`] ALIGNED_NEXT)) in
      go (offset + 4) at' aligned' rest list
    end in
  go 0 pc (ASSUME(mk_eq(mk_binop `MOD` (mk_comb(`val:int64->num`,pc)) `4`,`0`))) here (rhs(concl code)); table);;

(* Evaluation of single steps on concrete states, by proof.

   STEP_CONV turns `step s`, for a state of the form of concrete_state, into SOME of such a state with all registers, flags, events and
   the memory window literal. It only unfolds definitions and computes, so what it says is what the model says.
   Assumes nothing; shows the lemmas about tables and memory windows that make it fast.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- Registers as tables ---- *)

let SET_XREG_SET_REG = prove
 (`set_xreg n x r = if n = 31 then r else set_reg n x r`,
  REWRITE_TAC[set_xreg; set_reg]);;

let table = new_recursive_definition list_RECURSION
 `table (d:A) [] i = d /\
  table d (CONS x l) i = if i = 0 then x else table d l (i - 1)`;;

let TABLE_READ_0 = prove
 (`table (d:A) (CONS x l) 0 = x`,
  REWRITE_TAC[table]);;
let TABLE_READ_SUC = prove
 (`table (d:A) (CONS x l) (SUC k) = table d l k`,
  REWRITE_TAC[table; NOT_SUC; SUC_SUB1]);;
let TABLE_WRITE_0 = prove
 (`set_reg 0 v (table (d:A) (CONS x l)) = table d (CONS v l)`,
  REWRITE_TAC[set_reg; FUN_EQ_THM; table] THEN MESON_TAC[]);;
let TABLE_WRITE_SUC = prove
 (`set_reg k v (table (d:A) l) = table d l'
   ==> set_reg (SUC k) v (table d (CONS x l)) = table d (CONS x l')`,
  REWRITE_TAC[set_reg; FUN_EQ_THM] THEN DISCH_TAC THEN
  MATCH_MP_TAC num_INDUCTION THEN
  ASM_REWRITE_TAC[table; NOT_SUC; SUC_SUB1; SUC_INJ; GSYM NOT_SUC]);;

(* For each k below 32: |- table d [a0; ...; a31] k = ak, and |- set_reg k v (table d [...]) = table d [..., v, ...]. *)
let table_theorems ty =
  let vars = map (fun i -> mk_var("a"^string_of_int i,ty)) (0--31) in
  let inst th = INST_TYPE [ty,aty] th in
  let read0 = inst TABLE_READ_0 and read1 = inst TABLE_READ_SUC
  and write0 = inst TABLE_WRITE_0 and write1 = inst TABLE_WRITE_SUC in
  let x = mk_var("x",ty) and l = mk_var("l",mk_type("list",[ty])) and k_tm = `k:num` in
  let rec read k vars =
    let inst = [hd vars,x; mk_list(tl vars,ty),l] in
    if k = 0 then INST inst read0 else
    let n = num_CONV (mk_small_numeral k) in
    let th = INST ((mk_small_numeral(k-1),k_tm)::inst) read1 in
    TRANS (AP_TERM (rator(lhand(concl th))) n) (TRANS th (read (k-1) (tl vars))) in
  let rec write k vars =
    let inst = [hd vars,x; mk_list(tl vars,ty),l] in
    if k = 0 then INST inst write0 else
    let n = num_CONV (mk_small_numeral k) in
    let th = INST [hd vars,x] (MATCH_MP write1 (write (k-1) (tl vars))) in
    let f = rator(rator(rator(lhand(concl th)))) in
    TRANS (AP_THM (AP_THM (AP_TERM f n) (rand(rator(lhand(concl th))))) (rand(lhand(concl th)))) th in
  vars,Array.init 32 (fun k -> read k vars),Array.init 32 (fun k -> write k vars);;

(* ---- Memory: a window of 64 bytes at a with the number v in it, and the instruction w at pc ---- *)

let window = new_definition
 `window a v pc w = write_bytes 64 (word a) v (write_bytes 4 (word pc) w (\b. word 0))`;;

let WINDOW_CODE = prove
 (`(pc + 4 <= a /\ a + 64 <= 2 EXP 64 \/ a + 64 <= pc /\ pc + 4 <= 2 EXP 64)
   ==> read_bytes 4 (word pc) (window a v pc w) = w MOD 2 EXP 32`,
  DISCH_TAC THEN REWRITE_TAC[window] THEN
  SUBGOAL_THEN `disjoint_regions (word pc,4) (word a:int64,64)` ASSUME_TAC THENL
   [MATCH_MP_TAC DISJOINT_CONCRETE THEN ASM_ARITH_TAC;
    ASM_SIMP_TAC[READ_WRITE_DISJOINT; ARITH_RULE `4 <= 2 EXP 64`] THEN
    SIMP_TAC[READ_WRITE_SAME; ARITH_RULE `4 <= 8`] THEN CONV_TAC NUM_REDUCE_CONV]);;

let WINDOW_READ = prove
 (`i + k <= 64
   ==> read_bytes k (word(a + i)) (window a v pc w) = (v DIV 2 EXP (8 * i)) MOD 2 EXP (8 * k)`,
  DISCH_TAC THEN REWRITE_TAC[window; WORD_ADD] THEN
  MATCH_MP_TAC READ_INSIDE_WRITE THEN ASM_ARITH_TAC);;

(* A byte of a number depends on the digits up to it only. *)
let BYTE_LOW = prove
 (`!n s t. t < s ==> (word((n MOD 2 EXP (8 * s)) DIV 2 EXP (8 * t)):byte) = word(n DIV 2 EXP (8 * t))`,
  REPEAT STRIP_TAC THEN REWRITE_TAC[GSYM VAL_EQ; VAL_WORD; DIMINDEX_8] THEN
  SUBGOAL_THEN `8 * s = 8 * t + 8 + 8 * (s - t - 1)` SUBST1_TAC THENL
   [ASM_ARITH_TAC; REWRITE_TAC[EXP_ADD; GSYM DIV_MOD; MOD_MOD]]);;

let WINDOW_WRITE = prove
 (`i + k <= 64
   ==> write_bytes k (word(a + i)) x (window a v pc w) =
       window a (v MOD 2 EXP (8 * i) + 2 EXP (8 * i) * (x MOD 2 EXP (8 * k)) +
                 2 EXP (8 * (i + k)) * (v DIV 2 EXP (8 * (i + k)))) pc w`,
  DISCH_TAC THEN REWRITE_TAC[window] THEN
  ABBREV_TAC `m = write_bytes 4 (word pc) w (\b. word 0)` THEN POP_ASSUM(K ALL_TAC) THEN
  REWRITE_TAC[write_bytes; FUN_EQ_THM] THEN X_GEN_TAC `b:int64` THEN
  ABBREV_TAC `j = val(word_sub b (word a):int64)` THEN
  SUBGOAL_THEN `j < 2 EXP 64` ASSUME_TAC THENL [ASM_MESON_TAC[VAL64_BOUND]; ALL_TAC] THEN
  SUBGOAL_THEN `val(word_sub b (word(a + i)):int64) = if i <= j then j - i else (2 EXP 64 + j) - i` SUBST1_TAC THENL
   [SUBGOAL_THEN `word_sub b (word(a + i)):int64 = word_sub (word j) (word i)` SUBST1_TAC THENL
     [EXPAND_TAC "j" THEN REWRITE_TAC[WORD_VAL; WORD_ADD] THEN CONV_TAC WORD_RULE;
      REWRITE_TAC[VAL_WORD_SUB_CASES; VAL_WORD64] THEN
      SUBGOAL_THEN `i < 2 EXP 64` ASSUME_TAC THENL [ASM_ARITH_TAC; ASM_SIMP_TAC[MOD_LT; DIMINDEX_64]] THEN
      ASM_ARITH_TAC];
    ALL_TAC] THEN
  ABBREV_TAC `y = v MOD 2 EXP (8 * i) + 2 EXP (8 * i) * (x MOD 2 EXP (8 * k)) +
                  2 EXP (8 * (i + k)) * (v DIV 2 EXP (8 * (i + k)))` THEN
  SUBGOAL_THEN `y MOD 2 EXP (8 * i) = v MOD 2 EXP (8 * i) /\
                (y DIV 2 EXP (8 * i)) MOD 2 EXP (8 * k) = x MOD 2 EXP (8 * k) /\
                (y DIV 2 EXP (8 * i)) DIV 2 EXP (8 * k) = (v DIV 2 EXP (8 * i)) DIV 2 EXP (8 * k)`
  STRIP_ASSUME_TAC THENL
   [EXPAND_TAC "y" THEN REWRITE_TAC[LEFT_ADD_DISTRIB; EXP_ADD; GSYM MULT_ASSOC; GSYM DIV_DIV] THEN
    REWRITE_TAC[GSYM LEFT_ADD_DISTRIB] THEN
    SIMP_TAC[MOD_MULT_ADD; DIV_MULT_ADD; EXP_EQ_0; ARITH_EQ; MOD_MOD_REFL; DIV_LT; MOD_LT_EQ;
             ONCE_REWRITE_RULE[ADD_SYM] MOD_MULT_ADD; ONCE_REWRITE_RULE[ADD_SYM] DIV_MULT_ADD; ADD_CLAUSES];
    ALL_TAC] THEN
  ASM_CASES_TAC `i <= j:num` THEN ASM_REWRITE_TAC[] THENL
   [ALL_TAC;
    SUBGOAL_THEN `~((2 EXP 64 + j) - i < k) /\ j < 64 /\ j < i` STRIP_ASSUME_TAC THENL
     [ASM_ARITH_TAC; ASM_MESON_TAC[BYTE_LOW]]] THEN
  ASM_CASES_TAC `j - i < k:num` THEN ASM_REWRITE_TAC[] THENL
   [SUBGOAL_THEN `j < 64 /\ 8 * j = 8 * i + 8 * (j - i)` STRIP_ASSUME_TAC THENL
     [ASM_ARITH_TAC; ASM_REWRITE_TAC[EXP_ADD; GSYM DIV_DIV]] THEN
    ASM_MESON_TAC[BYTE_LOW];
    SUBGOAL_THEN `8 * j = 8 * i + 8 * k + 8 * (j - i - k)` SUBST1_TAC THENL
     [ASM_ARITH_TAC; ASM_REWRITE_TAC[EXP_ADD; GSYM DIV_DIV]]]);;

(* ---- The evaluator ---- *)

(* What is unfolded: for each constant the number of arguments that its definition takes, and the conversion. *)
let unfoldings definitions =
  let rules = Hashtbl.create 300 in
  let add (name,arity,th) =
    let old = try snd (Hashtbl.find rules name) with Not_found -> [] in
    Hashtbl.replace rules name (arity,th::old) in
  let clause th =
    let f,args = strip_comb(lhs(concl th)) in
    fst(dest_const f),length args,th in
  List.iter (fun th -> List.iter (add o clause o SPEC_ALL) (CONJUNCTS(SPEC_ALL th))) definitions;
  let unfold = Hashtbl.create 300 in
  Hashtbl.iter (fun name (arity,ths) ->
    Hashtbl.replace unfold name (arity,GEN_REWRITE_CONV I ths)) rules;
  unfold;;

let model_definitions =
  [xreg; SET_XREG_SET_REG; operand; address; writeback; base_register; sp_aligned; holds;
   adc_result; adc_carry; adc_overflow; negative; zero; umulh; smulh; umul_low; bfm_right; ubfm;
   sbfm; extr; movk; put_x; put_sum; put_logic; put_reg; put_v; branch; load; store; write_pair;
   exec; bitval;
   lane64; lane32; lanes64; lanes32; map64; map32; lanewise64; lanewise32; low_half; low1; low2;
   low3; dup64; dup32; dup_lane64; dup_lane32; umov32; fmov_low; ins64; ins32; ins_lane64;
   ins_lane32; uzp1_64; uzp2_64; uzp1_32; uzp2_32; zip1_32; zip2_32; trn1_32; trn2_32; rev64_32;
   ext; narrow; narrow2; shrn; widen; widen2; umul32; smul32; umull; umull2; smull; smull2;
   accumulate64; deduct64; accumulate32; deduct32; umlal; umlal2; smlal; smlal2; umlsl; umlsl2;
   smlsl; smlsl2; mul32; mla32; mls32; by_element2; by_element3; ushll; ushll2; sshll; sshll2;
   uaddlp; uadalp; addp64; addp32; addp_scalar; shl64; shl32; ushr64; ushr32; sshr64; sshr32;
   urshr64; urshr32; srshr64; srshr32; add_to64; add_to32; sli64; sli32; sri64; sri32; shift_by;
   ushl64; ushl32; sshl64; sshl32; add64; add32; sub64; sub32; neg64; neg32; vbic; vorn; select;
   bsl; bit_insert; bif_insert; equal_mask; cmeq64; cmeq32];;

(* Reads and writes of the window w_th: m = window a v pc w, or of a window term itself. *)
let window_access =
  let [a; i; k; v; pc; w; x] = map (fun s -> mk_var(s,`:num`)) ["a";"i";"k";"v";"pc";"w";"x"] in
  let parts tm = match strip_comb tm with
      Const("window",_),[a; v; pc; w] -> a,v,pc,w
    | _ -> failwith "window_access" in
  let instance lemma inst address wa =
    let offset = mk_numeral(dest_numeral address -/ dest_numeral wa) in
    let th = INST ((offset,i)::inst) lemma in
    let th = MP th (EQT_ELIM(NUM_REDUCE_CONV(lhand(concl th)))) in
    th,offset in
  let sum wa offset = SYM(NUM_ADD_CONV (mk_binop `(+):num->num->num` wa offset)) in
  let word_tm = `word:num->int64` in
  let read n address m =
    let wa,wv,wpc,ww = parts m in
    let th,offset = instance WINDOW_READ [n,k; wa,a; wv,v; wpc,pc; ww,w] (rand address) wa in
    let eq = AP_THM (AP_TERM (mk_comb(`read_bytes`,n)) (AP_TERM word_tm (sum wa offset))) m in
    TRANS eq (CONV_RULE (RAND_CONV NUM_REDUCE_CONV) th)
  and write n address value m =
    let wa,wv,wpc,ww = parts m in
    let th,offset = instance WINDOW_WRITE [n,k; wa,a; wv,v; wpc,pc; ww,w; value,x] (rand address) wa in
    let eq = AP_THM (AP_THM (AP_TERM (mk_comb(`write_bytes`,n)) (AP_TERM word_tm (sum wa offset))) value) m in
    let conv = RAND_CONV(RATOR_CONV(RATOR_CONV(RAND_CONV NUM_REDUCE_CONV))) in
    TRANS eq (CONV_RULE conv th) in
  read,write;;

(* Evaluates a term over literals and the variables r, q, m, whose values are given by theorems r = table ..., m = window ... *)
let evaluator unfold =
  let x_tables = table_theorems `:int64` and v_tables = table_theorems `:int128` in
  let read_window,write_window = window_access in
  let COND_T = prove(`(if T then x else y:A) = x`,REWRITE_TAC[])
  and COND_F = prove(`(if F then x else y:A) = y`,REWRITE_TAC[]) in
  let a_t = mk_vartype "A" and true_tm = `T` and d_x = `word 0:int64` and d_v = `word 0:int128` in
  let sixty_four = `:64` in
  let element_type tm = hd(tl(snd(dest_type(type_of tm)))) in
  let tables_of tm =
    if hd(snd(dest_type(element_type tm))) = sixty_four then d_x,x_tables else d_v,v_tables in
  let boolean = GEN_REWRITE_CONV TOP_DEPTH_CONV
    [NOT_CLAUSES; AND_CLAUSES; OR_CLAUSES; IMP_CLAUSES; EQ_CLAUSES] in
  let primitive = FIRST_CONV [WORD_RED_CONV; NUM_RED_CONV; INT_RED_CONV] in
  (* An equation between booleans, or a connective. *)
  let logical f = match f with
      Const(("~"|"/\\"|"\\/"|"==>"),_) -> true
    | Const("=",ty) -> hd(snd(dest_type ty)) = bool_ty
    | _ -> false in
  fun values ->
    let value tm = if is_var tm then assoc tm values else REFL tm in
    (* t i, for a table or a variable that stands for one *)
    let read t i =
      let eq = value t in
      let d,(vars,reads,_) = tables_of t in
      let items = dest_list(rand(rand(concl eq))) in
      TRANS (AP_THM eq i) (INST (zip items vars) (INST [d,mk_var("d",type_of d)] reads.(dest_small_numeral i))) in
    let write k v t =
      let eq = value t in
      let d,(vars,_,writes) = tables_of t in
      let items = dest_list(rand(rand(concl eq))) in
      let th = INST ((v,mk_var("v",type_of v))::(d,mk_var("d",type_of d))::zip items vars) writes.(dest_small_numeral k) in
      let f = rator(rator(lhand(concl th))) in
      TRANS (AP_TERM (mk_comb(f,v)) eq) th in
    let in_window m f =
      let eq = value m in
      f (rand(concl eq)) eq in
    let rec eval tm =
      match tm with
        Comb(Const("NUMERAL",_),_) | Var _ | Abs _ -> REFL tm
      | _ ->
        let f,args = strip_comb tm in
        match f,args with
          Const("COND",_),c::x::y::more ->
            let cth = eval c in
            let ty = type_of x in
            let lemma = INST_TYPE [ty,a_t] (if rand(concl cth) = true_tm then COND_T else COND_F) in
            let th = TRANS (AP_THM (AP_THM (AP_TERM f cth) x) y)
                           (INST [x,mk_var("x",ty); y,mk_var("y",ty)] lemma) in
            let th = List.fold_left AP_THM th more in
            TRANS th (eval (rand(concl th)))
        | Const("table",_),[_;_] | Const("window",_),_ -> REFL tm
        | _ ->
          let th = List.fold_left (fun th a -> MK_COMB(th,eval a)) (REFL f) args in
          let tm' = rand(concl th) in
          let args = snd(strip_comb tm') in
          let continue th' = TRANS th (TRANS th' (eval (rand(concl th')))) in
          match f,args with
            Var _,[i] -> TRANS th (read f i)
          | Const("table",_),[_;_;i] -> TRANS th (read (rator tm') i)
          | Const("set_reg",_),[k;v;t] -> TRANS th (write k v t)
          | Const("read_bytes",_),[n;a;m] ->
              in_window m (fun w eq -> TRANS th (TRANS (AP_TERM (rator tm') eq) (read_window n a w)))
          | Const("write_bytes",_),[n;a;x;m] ->
              in_window m (fun w eq -> TRANS th (TRANS (AP_TERM (rator tm') eq) (write_window n a x w)))
          | Abs(_,_),x::more ->
              let b = List.fold_left AP_THM (BETA_CONV (mk_comb(f,x))) more in continue b
          | Const(name,_),_ when Hashtbl.mem unfold name && fst(Hashtbl.find unfold name) <= length args ->
              let arity,conv = Hashtbl.find unfold name in
              let rec at n tm = if n = 0 then conv tm else AP_THM (at (n-1) (rator tm)) (rand tm) in
              continue (at (length args - arity) tm')
          | Const("LET",_),_ -> continue (let_CONV tm')
          | _ -> (match (try Some (if logical f then boolean tm' else primitive tm') with Failure _ -> None) with
                    Some p -> TRANS th p | None -> th) in
    eval;;

(* |- step (State (word pc) (table ...) nf zf cf vf (table ...) (window a v pc w) tr) = SOME(State ...), or = NONE for an access
   with a misaligned SP. The word has to be one that decodes. *)
let STEP_CONV unfold =
  let eval = evaluator unfold in
  let [r; q; m; i; tr; pcv; nf; zf; cf; vf; w] =
    [`r:num->int64`; `q:num->int128`; `m:int64->byte`; `i:instr`; `tr:event list`; `pc:int64`;
     `nf:bool`; `zf:bool`; `cf:bool`; `vf:bool`; `w:num`] in
  let decode = `decode` in
  let stepped = UNDISCH_ALL STEP_DECODED in
  let [a_; v_; pc_; w_] = [`a:num`; `v:num`; `pc:num`; `w:num`] in
  let reduce = EQT_ELIM o (WORD_REDUCE_CONV THENC NUM_REDUCE_CONV) in
  fun tm ->
    let [pc; rt; n; z; c; v; qt; mt; trt] = snd(strip_comb(rand tm)) in
    let [wa; wv; wpc; ww] = snd(strip_comb mt) in
    let code = INST [wa,a_; wv,v_; wpc,pc_; ww,w_] WINDOW_CODE in
    let code = CONV_RULE (RAND_CONV NUM_REDUCE_CONV) (MP code (EQT_ELIM(NUM_REDUCE_CONV(lhand(concl code))))) in
    let dec = DECODE_CONV (mk_comb(decode,ww)) in
    let ins = rand(rand(concl dec)) in
    let th = INST [pc,pcv; n,nf; z,zf; c,cf; v,vf; trt,tr; ins,i; ww,w; rt,r; qt,q; mt,m] stepped in
    let hyps = hyp th in
    let th = itlist (fun h th -> PROVE_HYP
       (if aconv h (concl dec) then dec else if aconv h (concl code) then code else reduce h) th) hyps th in
    (* the execution on variables, so that the evaluator does not walk through the tables *)
    let rhs = rand(concl th) in
    let f,args = strip_comb rhs in
    let [i'; pc'; _; n'; z'; c'; v'; _; _; t'] = args in
    let run = eval [r,ASSUME(mk_eq(r,rt)); q,ASSUME(mk_eq(q,qt)); m,ASSUME(mk_eq(m,mt))]
                (list_mk_comb(f,[i'; pc'; r; n'; z'; c'; v'; q; m; t'])) in
    let run = itlist PROVE_HYP [REFL rt; REFL qt; REFL mt] (INST [rt,r; qt,q; mt,m] run) in
    TRANS th run;;

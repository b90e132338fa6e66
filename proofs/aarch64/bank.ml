(* Registers as balanced trees, for symbolic execution: a register is read or written by one theorem, proved here once, with six variables
   to instantiate.

   bank t r are registers that are those of the tree t below 32, and r beyond. The tree's leaves are values; register k is found by the bits of k,
   lowest first.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

let leaf = new_definition `leaf (v:A) = \i:num. v`;;
let node = new_definition `node (f:num->A) g = \i. if EVEN i then f (i DIV 2) else g (i DIV 2)`;;
let bank = new_definition `bank (t:num->A) r = \i. if i < 32 then t i else r i`;;

let EVEN_ODD_DIV = prove
 (`EVEN(2 * j) /\ ~EVEN(2 * j + 1) /\ (2 * j) DIV 2 = j /\ (2 * j + 1) DIV 2 = j`,
  REWRITE_TAC[EVEN_ADD; EVEN_MULT; ARITH_EVEN] THEN CONJ_TAC THENL [ALL_TAC; MATCH_MP_TAC DIV_UNIQ THEN EXISTS_TAC `1`] THEN
  (ARITH_TAC ORELSE SIMP_TAC[DIV_MULT; ARITH_EQ]));;

(* Reading: from a leaf to the root. *)
let READ_LEAF = prove(`leaf (v:A) 0 = v`, REWRITE_TAC[leaf]);;
let READ_EVEN = prove(`a j = v ==> node a b (2 * j) = (v:A)`, SIMP_TAC[node; EVEN_ODD_DIV]);;
let READ_ODD = prove(`b j = v ==> node a b (2 * j + 1) = (v:A)`, SIMP_TAC[node; EVEN_ODD_DIV]);;
let READ_BANK = prove(`t k = v /\ k < 32 ==> bank t r k = (v:A)`, SIMP_TAC[bank]);;

(* Writing, for the indices that a tree of a depth has. *)
let WRITE_LEAF = prove
 (`!i. i < 1 ==> set_reg 0 v (leaf (u:A)) i = leaf v i`,
  REWRITE_TAC[set_reg; leaf; ARITH_RULE `i < 1 <=> i = 0`] THEN MESON_TAC[]);;
let HALVES = prove
 (`i < 2 * n ==> (?c. i = 2 * c /\ c < n) \/ (?c. i = 2 * c + 1 /\ c < n)`,
  DISCH_TAC THEN MP_TAC(SPEC `i:num` EVEN_OR_ODD) THEN REWRITE_TAC[EVEN_EXISTS; ODD_EXISTS; ADD1] THEN
  STRIP_TAC THENL [DISJ1_TAC; DISJ2_TAC] THEN EXISTS_TAC `m:num` THEN ASM_REWRITE_TAC[] THEN ASM_ARITH_TAC);;
let ODD_NOT_EVEN = prove(`~(2 * c = 2 * j + 1) /\ ~(2 * c + 1 = 2 * j)`, MESON_TAC[EVEN_ODD_DIV]);;
let write_half t = prove
 (t,DISCH_TAC THEN X_GEN_TAC `i:num` THEN DISCH_THEN(STRIP_ASSUME_TAC o MATCH_MP HALVES) THEN
  FIRST_X_ASSUM SUBST_ALL_TAC THEN FIRST_X_ASSUM(MP_TAC o SPEC `c:num`) THEN ASM_REWRITE_TAC[] THEN
  REWRITE_TAC[set_reg; node; EVEN_ODD_DIV; EQ_ADD_RCANCEL; EQ_MULT_LCANCEL; ARITH_EQ; ODD_NOT_EVEN]);;
let WRITE_EVEN = write_half
 `(!i. i < n ==> set_reg j v a i = (a':num->A) i) ==> (!i. i < 2 * n ==> set_reg (2 * j) v (node a b) i = node a' b i)`;;
let WRITE_ODD = write_half
 `(!i. i < n ==> set_reg j v b i = (b':num->A) i) ==> (!i. i < 2 * n ==> set_reg (2 * j + 1) v (node a b) i = node a b' i)`;;
let WRITE_BANK = prove
 (`(!i. i < 32 ==> set_reg k v t i = (t':num->A) i) /\ k < 32 ==> set_reg k v (bank t r) = bank t' r`,
  REWRITE_TAC[bank; set_reg; FUN_EQ_THM] THEN MESON_TAC[]);;

let SAME_BANK = prove
 (`(!i. i < 32 ==> t i = (r:num->A) i) ==> bank t r = r`,
  REWRITE_TAC[bank; FUN_EQ_THM] THEN MESON_TAC[]);;

let small_numerals = Array.init 40 mk_small_numeral;;

(* For a type: variables, and for each k the theorems |- bank t r k = leaf and |- set_reg k new (bank t r) = bank t' r; and
   r 0 = x0, ..., r 31 = x31 |- bank t r = r. *)
type banks = { value : term; fresh : term; siblings : term list; below : term; read : thm array; write : thm array; same : thm; leaves : term list };;

let bank_theorems ty =
  let inst = INST_TYPE [ty,aty] in
  let tree_type = mk_fun_ty `:num` ty in
  let value = mk_var("value",ty) and fresh = mk_var("fresh",ty) and below = mk_var("r",tree_type) in
  let siblings = List.map (fun i -> mk_var("t" ^ string_of_int i,tree_type)) [0;1;2;3;4] in
  let index conv = CONV_RULE(conv NUM_REDUCE_CONV) in
  let v = mk_var("v",ty) and u = mk_var("u",ty) and a = mk_var("a",tree_type) and b = mk_var("b",tree_type) in
  let rec read k = function
    | [] -> INST [value,v] (inst READ_LEAF)
    | s :: rest ->
        let th = read (k / 2) rest in
        index (LAND_CONV o RAND_CONV) (if k mod 2 = 0 then INST [s,b] (MATCH_MP (inst READ_EVEN) th) else INST [s,a] (MATCH_MP (inst READ_ODD) th)) in
  let rec write k = function
    | [] -> INST [fresh,v; value,u] (inst WRITE_LEAF)
    | s :: rest ->
        let th = write (k / 2) rest in
        let th = if k mod 2 = 0 then INST [s,b] (MATCH_MP (inst WRITE_EVEN) th) else INST [s,a] (MATCH_MP (inst WRITE_ODD) th) in
        let th = index (BINDER_CONV o LAND_CONV o RAND_CONV) th in
        index (BINDER_CONV o RAND_CONV o LAND_CONV o RATOR_CONV o RATOR_CONV o RATOR_CONV o RAND_CONV) th in
  let small k = EQT_ELIM(NUM_REDUCE_CONV (mk_binop `(<):num->num->bool` small_numerals.(k) `32`)) in
  let plain = CONV_RULE(TOP_DEPTH_CONV ETA_CONV) in (* matching has made abstractions *)
  let bank_read k = plain(MATCH_MP (inst READ_BANK) (CONJ (read k siblings) (small k))) in
  let bank_write k = plain(MATCH_MP (inst WRITE_BANK) (CONJ (write k siblings) (small k))) in
  let reads = Array.init 32 bank_read in
  let leaves = List.map (fun i -> mk_var("x" ^ string_of_int i,ty)) (0--31) in
  let leaf_tm = mk_const("leaf",[ty,aty]) and node_tm = mk_const("node",[ty,aty]) in
  let rec tree k d = if d = 32 then mk_comb(leaf_tm,List.nth leaves k) else list_mk_comb(node_tm,[tree k (2 * d); tree (k + d) (2 * d)]) in
  let t = tree 0 1 in
  let equal k = mk_eq(mk_comb(below,small_numerals.(k)),List.nth leaves k) in
  let same = prove
   (itlist (fun k tm -> mk_imp(equal k,tm)) (0--31) (mk_eq(list_mk_comb(mk_const("bank",[ty,aty]),[t; below]),below)),
    REPEAT DISCH_TAC THEN MATCH_MP_TAC(inst SAME_BANK) THEN CONV_TAC EXPAND_CASES_CONV THEN
    ASM_REWRITE_TAC[] THEN REWRITE_TAC[leaf; node; ARITH_EVEN; EVEN] THEN CONV_TAC NUM_REDUCE_CONV) in
  { value = value; fresh = fresh; siblings = siblings; below = below; read = reads; write = Array.init 32 bank_write; same = UNDISCH_ALL same; leaves = leaves };;

let x_bank = bank_theorems `:int64` and v_bank = bank_theorems `:int128`;;

(* The instantiation that makes a theorem about register k one about a bank. *)
let bank_path b k registers =
  let rec go k siblings t found = match siblings with
    | [] -> (rand t,b.value) :: found
    | s :: rest ->
        let f = lhand t and g = rand t in
        if k land 1 = 0 then go (k lsr 1) rest f ((g,s) :: found) else go (k lsr 1) rest g ((f,s) :: found) in
  go k b.siblings (lhand registers) [rand registers,b.below];;

(* |- bank t r k = value, and |- set_reg k x (bank t r) = bank t' r *)
let read_bank b k registers = INST (bank_path b k registers) b.read.(k);;
let write_bank b k x registers = INST ((x,b.fresh) :: bank_path b k registers) b.write.(k);;

(* The same for X registers as operands, where 31 is zero. *)
let ZERO_READ = prove(`xreg 31 r = word 0`, REWRITE_TAC[xreg]);;
let ZERO_WRITE = prove(`set_xreg 31 x r = r`, REWRITE_TAC[set_xreg]);;
let X_READ = prove(`~(k = 31) ==> xreg k r = r k`, SIMP_TAC[xreg])
and X_WRITE = prove(`~(k = 31) ==> set_xreg k x r = set_reg k x r`, SIMP_TAC[set_xreg; set_reg]);;
let operand_theorems th from =
  Array.init 31 (fun k ->
    let th' = from.(k) in
    let eq = MP (INST [small_numerals.(k),`k:num`] th) (EQT_ELIM(NUM_REDUCE_CONV(mk_neg(mk_eq(small_numerals.(k),`31`))))) in
    let regs = (if is_comb(rand(concl th')) then rand(lhs(concl th')) else rator(lhs(concl th'))) in
    TRANS (INST [regs,`r:num->int64`; x_bank.fresh,`x:int64`] eq) th');;
let x_read = operand_theorems X_READ x_bank.read and x_write = operand_theorems X_WRITE x_bank.write;;

let read_x k registers =
  if k = 31 then INST [registers,`r:num->int64`] ZERO_READ else INST (bank_path x_bank k registers) x_read.(k);;
let write_x k x registers =
  if k = 31 then INST [registers,`r:num->int64`; x,`x:int64`] ZERO_WRITE
  else INST ((x,x_bank.fresh) :: bank_path x_bank k registers) x_write.(k);;

(* |- bank t r = r, where theorem i of values is |- r i = ... *)
let same_bank b registers values =
  let at = List.map2 (fun x th -> rand(concl th),x) b.leaves values in
  List.fold_left (fun th v -> PROVE_HYP v th) (INST ((registers,b.below) :: at) b.same) values;;

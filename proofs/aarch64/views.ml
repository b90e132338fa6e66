(* Views of buffers as formulas about the buffers' numbers. A contract says of digits in the cells of a buffer, in memory; here that becomes the same of
   fields of bignum k a m, so that whatever follows numbers through memory (regions.ml, calls.ml, routes.ml) follows views too.

   `viewed` is a kernel and its theorem in that form, `of_viewed` goes back. A view begins where the part of the buffer begins that it lies in: the parts
   are given by the buffer's argument, as bytes. Numbers of 64-bit digits in neighbouring words are just bignum.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* Cell i of w bytes of x. *)
let field = new_definition `field w i x = (x DIV 2 EXP (8 * w * i)) MOD 2 EXP (8 * w)`;;
(* n digits of r bits: digit i is cell p i. *)
let view = new_definition `view n r w p x = digits n r (\i. field w (p i) x)`;;
let fields_below = new_definition `fields_below n b w p x <=> cells_below n b (\i. field w (p i) x)`;;

let CELL_FIELD = prove
 (`w * i + w <= 8 * k ==> cell w a i m = field w i (bignum k a m)`,
  DISCH_TAC THEN SUBGOAL_THEN `8 * k = w * i + w + (8 * k - (w * i + w))` MP_TAC THENL [ASM_ARITH_TAC; ALL_TAC] THEN
  REWRITE_TAC[cell; field; bignum] THEN DISCH_THEN SUBST1_TAC THEN REWRITE_TAC[READ_BYTES_ADD] THEN
  SIMP_TAC[DIV_MULT_ADD; EXP_EQ_0; ARITH_EQ; DIV_LT; READ_BYTES_BOUND; ADD_CLAUSES; MOD_MULT_ADD; MOD_LT] THEN
  SUBGOAL_THEN `read_bytes (w * i) a m DIV 2 EXP (8 * w * i) = 0` SUBST1_TAC THENL
   [MATCH_MP_TAC DIV_LT THEN MATCH_ACCEPT_TAC READ_BYTES_BOUND; REWRITE_TAC[ADD_CLAUSES]] THEN
  MATCH_MP_TAC(GSYM MOD_LT) THEN MATCH_ACCEPT_TAC READ_BYTES_BOUND);;

let DIGITS_CONG = prove
 (`(!i. i < n ==> f i = g i) ==> digits n r f = digits n r g`,
  SPEC_TAC(`n:num`,`n:num`) THEN INDUCT_TAC THEN REWRITE_TAC[digits] THEN DISCH_TAC THEN
  BINOP_TAC THENL [FIRST_X_ASSUM MATCH_MP_TAC; AP_TERM_TAC THEN FIRST_X_ASSUM MATCH_MP_TAC] THEN ASM_MESON_TAC[LT; LT_TRANS]);;

let CELL_AT = prove
 (`cell w a (i + j) m = cell w (word_add a (word(w * j))) i m`,
  REWRITE_TAC[cell; LEFT_ADD_DISTRIB; ADD_ADD] THEN AP_THM_TAC THEN AP_TERM_TAC THEN AP_TERM_TAC THEN AP_TERM_TAC THEN ARITH_TAC);;

let VIEW_OF_DIGITS = prove
 (`(!i. i < n ==> e i = p i + j /\ w * p i + w <= 8 * k)
   ==> digits n r (\i. cell w a (e i) m) = view n r w p (bignum k (word_add a (word(w * j))) m)`,
  DISCH_TAC THEN REWRITE_TAC[view] THEN MATCH_MP_TAC DIGITS_CONG THEN REWRITE_TAC[] THEN GEN_TAC THEN
  DISCH_THEN(fun th -> FIRST_X_ASSUM(STRIP_ASSUME_TAC o C MATCH_MP th)) THEN
  ASM_REWRITE_TAC[CELL_AT] THEN MATCH_MP_TAC CELL_FIELD THEN ASM_REWRITE_TAC[]);;
let FIELDS_OF_CELLS = prove
 (`(!i. i < n ==> e i = p i + j /\ w * p i + w <= 8 * k)
   ==> (cells_below n b (\i. cell w a (e i) m) <=> fields_below n b w p (bignum k (word_add a (word(w * j))) m))`,
  DISCH_TAC THEN REWRITE_TAC[fields_below; cells_below] THEN AP_TERM_TAC THEN REWRITE_TAC[FUN_EQ_THM] THEN X_GEN_TAC `i:num` THEN
  MATCH_MP_TAC(TAUT `(p ==> (q <=> r)) ==> (p ==> q <=> p ==> r)`) THEN
  DISCH_THEN(fun th -> FIRST_X_ASSUM(STRIP_ASSUME_TAC o C MATCH_MP th)) THEN
  AP_THM_TAC THEN AP_TERM_TAC THEN ASM_REWRITE_TAC[CELL_AT] THEN MATCH_MP_TAC CELL_FIELD THEN ASM_REWRITE_TAC[]);;
let WORDS_OF_DIGITS = prove
 (`(!i. i < n ==> e i = i + j) ==> digits n 64 (\i. cell 8 a (e i) m) = bignum n (word_add a (word(8 * j))) m`,
  DISCH_TAC THEN
  SUBGOAL_THEN `digits n 64 (\i. cell 8 a (e i) m) = digits n 64 (\i. cell 8 (word_add a (word (8 * j))) i m)` SUBST1_TAC THENL
   [MATCH_MP_TAC DIGITS_CONG THEN ASM_SIMP_TAC[CELL_AT]; POP_ASSUM(K ALL_TAC)] THEN
  SPEC_TAC(`n:num`,`n:num`) THEN INDUCT_TAC THEN ASM_REWRITE_TAC[digits; BIGNUM_0; ADD1; BIGNUM_SUC; cell]);;

(* ---- formulas ---- *)

(* Numerals in formulas, but for powers of two. *)
let NUMERALS_CONV =
  let int_numeral = can (term_match [] `&(NUMERAL n):int`) in
  let int_conv tm = match tm with
    | Comb(Const("num_of_int",_),Comb(Comb(Const("int_sub",_),a),b)) when int_numeral a && int_numeral b ->
        (RAND_CONV INT_SUB_CONV THENC REWR_CONV NUM_OF_INT_OF_NUM) tm
    | _ -> failwith "" in
  DEPTH_CONV(NUM_ADD_CONV ORELSEC NUM_MULT_CONV ORELSEC NUM_SUB_CONV ORELSEC NUM_DIV_CONV ORELSEC int_conv);;


(* parts: of a buffer, where each part begins and how many bytes it has *)
let VIEWS_CONV parts =
  let one tm =
    let f,args = strip_comb tm in
    let [n;r;cells] = args in
    let i,body = dest_abs cells in
    let [w;a;e;m] = snd(strip_comb body) in
    let e' = rand(concl(NUM_NORMALIZE_CONV e)) in
    let value = small o rand o concl o NUM_REDUCE_CONV in
    let first = end_itlist min (List.map (fun d -> value (vsubst [mk_small_numeral d,i] e)) (0 -- (small n - 1))) * small w in
    let start,bytes = try List.find (fun (start,bytes) -> start <= first && first < start + bytes) (parts a)
      with Not_found -> failwith ("no part of the buffer has the view " ^ string_of_term tm) in
    let j = mk_small_numeral (start / small w) in
    let constant,terms = List.partition is_numeral (striplist (dest_binop `(+):num->num->num`) e') in
    let rest = List.fold_left (+) 0 (List.map small constant) - start / small w in
    if rest < 0 then failwith "a view from the middle" else
    let terms = if rest > 0 || terms = [] then terms @ [mk_small_numeral rest] else terms in
    let p = end_itlist (mk_binop `(+):num->num->num`) terms in
    let lemma = match fst(dest_const f) with
      | "cells_below" -> FIELDS_OF_CELLS
      | "digits" -> if small r = 64 && small w = 8 && p = i then WORDS_OF_DIGITS else VIEW_OF_DIGITS
      | _ -> failwith "no view" in
    let k = mk_small_numeral (bytes / 8) in
    let lemma = INST [mk_abs(i,e),`e:num->num`; mk_abs(i,p),`p:num->num`; j,`j:num`; k,`k:num`; n,`n:num`; w,`w:num`; a,`a:int64`; m,`m:int64->byte`;
      r,`r:num`; r,`b:num`] lemma in
    let th = CONV_RULE(LAND_CONV(TOP_DEPTH_CONV BETA_CONV) THENC
      RAND_CONV(LAND_CONV(RAND_CONV(ABS_CONV(RATOR_CONV(RAND_CONV BETA_CONV)))))) lemma in
    let th = MP th (prove(lhand(concl th),GEN_TAC THEN ARITH_TAC)) in
    let th = TRANS (ALPHA tm (lhs(concl th))) th in
    CONV_RULE(RAND_CONV(ONCE_DEPTH_CONV NUM_MULT_CONV THENC PURE_REWRITE_CONV[WORD_ADD_0_64])) th in
  let rec go tm = match strip_comb tm with
    | Const(("digits"|"cells_below"),_),[_;_;cells] when is_abs cells -> one tm
    | _ -> if is_abs tm then ABS_CONV go tm else if is_comb tm then MK_COMB(go (rator tm),go (rand tm)) else REFL tm in
  NUMERALS_CONV THENC go;;

let viewed parts (kernel,theorem) =
  let th = VIEWS_CONV parts kernel.Kernel.goal in
  { kernel with Kernel.goal = rand(concl th) },EQ_MP th theorem;;
(* The goal of a kernel, by a proof for views. *)
let of_viewed parts prove kernel =
  let th = VIEWS_CONV parts kernel.Kernel.goal in
  EQ_MP (SYM th) (prove { kernel with Kernel.goal = rand(concl th) });;

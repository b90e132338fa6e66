(* Words in loops, beside loops.ml: differences, comparisons and masks, products, and numbers in windows of a buffer that is read and written.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- bits ---- *)

let VAL_CSET = prove
 (`val(if b then word 1 else word 0:int64) = bitval b /\ val(if b then word 0 else word 1:int64) = bitval(~b) /\
   (bitval b < 2 <=> T)`,
  BOOL_CASES_TAC `b:bool` THEN REWRITE_TAC[BITVAL_CLAUSES] THEN CONV_TAC WORD_REDUCE_CONV THEN CONV_TAC NUM_REDUCE_CONV);;

(* ---- differences ---- *)

let BIGNUM_SUC_WORD = prove
 (`!i a m. bignum (i + 1) a m = bignum i a m + 2 EXP (64 * i) * val(word(read_bytes 8 (word_add a (word(8 * i))) m):int64)`,
  REWRITE_TAC[BIGNUM_SUC; VAL_WORD_READ]);;

let DIFFERENCE_WORDS = prove
 (`!a b c. val(adc_result a (word_not b) c) + val b + bitval(~c) =
           val a + 2 EXP 64 * bitval(~adc_carry a (word_not b) c)`,
  REPEAT GEN_TAC THEN
  MP_TAC(INST [`adc_result a (word_not b) c`,`s:int64`; `adc_carry a (word_not b) c`,`c':bool`] DIFFERENCE_EQUATION) THEN
  REWRITE_TAC[BBN; GSYM INT_OF_NUM_CLAUSES; BITVAL_NOT] THEN
  SIMP_TAC[GSYM INT_OF_NUM_SUB; BITVAL_BOUND] THEN INT_ARITH_TAC);;

(* One more word of z = x - y, where y, of which b is the next word, may be anything. *)
let DIFFERENCE_NEXT = prove
 (`!z x b c i k m m1 y y'. bignum i z m1 + y = bignum i x m + 2 EXP (64 * i) * bitval(~c) /\
   i < k /\ 8 * k <= 2 EXP 64 /\ (!a. ~in_region (z,8 * i) a ==> m1 a = m a) /\
   (z = x \/ disjoint_regions (z,8 * k) (x,8 * k)) /\ y + 2 EXP (64 * i) * val b = y'
   ==> bignum (i + 1) z (write_bytes 8 (word_add z (word(8 * i)))
          (val(adc_result (word(read_bytes 8 (word_add x (word(8 * i))) m1)) (word_not b) c)) m1) + y' =
       bignum (i + 1) x m +
       2 EXP (64 * (i + 1)) * bitval(~adc_carry (word(read_bytes 8 (word_add x (word(8 * i))) m1)) (word_not b) c)`,
  REPEAT GEN_TAC THEN DISCH_THEN(MAP_EVERY ASSUME_TAC o CONJUNCTS) THEN
  SUBGOAL_THEN `8 * (i + 1) <= 2 EXP 64` ASSUME_TAC THENL [ASM_ARITH_TAC; ALL_TAC] THEN
  ASM_SIMP_TAC[BIGNUM_NEXT] THEN EXPAND_TAC "y'" THEN
  SUBGOAL_THEN `read_bytes 8 (word_add x (word(8 * i))) m1 = read_bytes 8 (word_add x (word(8 * i))) m` SUBST1_TAC THENL
   [MATCH_MP_TAC READ_AHEAD THEN MAP_EVERY EXISTS_TAC [`z:int64`; `k:num`] THEN ASM_REWRITE_TAC[]; ALL_TAC] THEN
  REWRITE_TAC[BIGNUM_SUC; ARITH_RULE `64 * (i + 1) = 64 * i + 64`; EXP_ADD] THEN
  MP_TAC(SPECL [`word(read_bytes 8 (word_add x (word(8 * i))) m):int64`; `b:int64`; `c:bool`] DIFFERENCE_WORDS) THEN
  REWRITE_TAC[VAL_WORD_READ] THEN
  UNDISCH_TAC `bignum i z m1 + y = bignum i x m + 2 EXP (64 * i) * bitval(~c)` THEN CONV_TAC NUM_RING);;

let DIFFERENCE_NEXT_TAC l : tactic =
  FIRST_ASSUM(fun th -> MATCH_MP_TAC(MATCH_MP (ONCE_REWRITE_RULE[IMP_CONJ] DIFFERENCE_NEXT) th)) THEN
  EXISTS_TAC l.count THEN ASM_REWRITE_TAC[];;

let NO_BORROW = prove
 (`adc_carry (word 0) (word_not(word 0)) T <=> T`,
  REWRITE_TAC[adc_carry] THEN CONV_TAC WORD_REDUCE_CONV THEN REWRITE_TAC[BITVAL_CLAUSES] THEN CONV_TAC NUM_REDUCE_CONV);;

(* ---- comparisons, and words under a mask ---- *)

let LE_MULTIPLES = prove(`u <= v ==> !e. e * u <= e * v`, DISCH_TAC THEN ASM_REWRITE_TAC[LE_MULT_LCANCEL]);;

(* C after one more word of x - y: whether x >= y so far. *)
let COMPARE_NEXT = prove
 (`(c <=> y <= x) /\ x < e /\ y < e
   ==> (adc_carry a (word_not b) c <=> y + e * val b <= x + e * val a)`,
  STRIP_TAC THEN MP_TAC(SPECL [`a:int64`; `b:int64`; `c:bool`] DIFFERENCE_WORDS) THEN
  MP_TAC(SPEC `adc_result a (word_not b) c` VAL64_BOUND) THEN
  SPEC_TAC(`val(adc_result a (word_not b) c)`,`r:num`) THEN SPEC_TAC(`adc_carry a (word_not b) c`,`c':bool`) THEN
  SPEC_TAC(`val(b:int64)`,`v:num`) THEN SPEC_TAC(`val(a:int64)`,`u:num`) THEN REPEAT GEN_TAC THEN
  DISJ_CASES_TAC(ARITH_RULE `u = v \/ u + 1 <= v \/ v + 1 <= u`) THENL
   [ALL_TAC; FIRST_X_ASSUM(DISJ_CASES_THEN(fun th -> MP_TAC th THEN MP_TAC(SPEC `e:num` (MATCH_MP LE_MULTIPLES th))))] THEN
  ASM_REWRITE_TAC[] THEN BOOL_CASES_TAC `c':bool` THEN ASM_CASES_TAC `y <= x:num` THEN
  ASM_REWRITE_TAC[BITVAL_CLAUSES; LEFT_ADD_DISTRIB; MULT_CLAUSES] THEN ASM_ARITH_TAC);;

(* A mask is all ones or zero. *)
let VAL_MASKED = prove
 (`val(word_and b (word_neg(word(bitval p))):int64) = bitval p * val b`,
  BOOL_CASES_TAC `p:bool` THEN REWRITE_TAC[BITVAL_CLAUSES; WORD_RULE `word_neg(word 1):int64 = word_not(word 0)`;
    WORD_RULE `word_neg(word 0):int64 = word 0`; WORD_AND_0; WORD_AND_NOT0; VAL_WORD_0; MULT_CLAUSES]);;
let MASK_OF_BITS = prove
 (`val(c:int64) < 2
   ==> word_sub (word 0) (word_or c (if p then word 1 else word 0)) = word_neg(word(bitval(val c = 1 \/ p))):int64`,
  DISCH_TAC THEN SUBGOAL_THEN `c = word 0 \/ c = word 1:int64` MP_TAC THENL
   [REWRITE_TAC[GSYM VAL_EQ; VAL_WORD_0; VAL_WORD_1] THEN ASM_ARITH_TAC; DISCH_THEN(DISJ_CASES_THEN SUBST1_TAC)] THEN
  BOOL_CASES_TAC `p:bool` THEN CONV_TAC WORD_REDUCE_CONV THEN CONV_TAC NUM_REDUCE_CONV THEN
  REWRITE_TAC[BITVAL_CLAUSES] THEN CONV_TAC WORD_REDUCE_CONV);;

(* ---- the arithmetic of a block ----

   Executed with names for the results of its instructions, a block has an equation an instruction, from which a sum that the block makes of its
   inputs is found as for straight-line code. Then the names go away again. *)

(* An execution, its context, and what brings a theorem in its names to one without. *)
type block = { context : context; block : execution; bare : thm -> thm };;

(* inputs: registers whose content the formula names; the rest as for execute. *)
let execute_words s mark pc registers inputs writes stop =
  let given r m =
    List.map (fun (k,e) -> mk_eq(mk_comb(r,mk_small_numeral k),e)) (inputs @ registers) @
    List.map (fun a -> list_mk_comb(`disjoint_regions`,[mk_pair(a,`8`); mk_pair(`pc:int64`,rand(concl s.length))])) writes in
  let wanted,cx = run_given true s mark pc given stop in
  let r = state_part 1 (fresh_state mark pc) in
  let values = List.map (fun (k,v) -> mk_comb(r,mk_small_numeral k),v) inputs in
  let bare th = List.fold_left (fun th (value,_) -> PROVE_HYP (REFL value) th)
    (INST values (drop_definitions cx.definitions th)) values in
  { context = cx; bare = bare;
    block = { wanted = List.filter (fun h -> not(is_eq h && List.mem_assoc (lhs h) values)) wanted;
              theorem = bare cx.th; code_after = bare cx.code } };;

(* What a register holds at the end, what was stored at an address, and the word loaded from one, all as the block's names have it. *)
let held b k = rand(concl(read_reg b.context.facts (state_part 1 (final_state b.context)) k));;
let stored b address =
  let rec find memory =
    let [_;a;v;before] = snd(strip_comb memory) in if a = address then rand v else find before in
  find (state_part 7 (final_state b.context));;
let loaded b address =
  snd(List.find (fun (e,_) -> is_const_app "word" 1 e && is_const_app "read_bytes" 3 (rand e) && lhand(rand e) = address)
        b.context.names) |> concl |> rand;;

(* |- the number with these words = formula, over :num; the formula is a polynomial in val v over :int *)
let words_equation b words formula =
  let definitions = equations b.context in
  let list = mk_list(words,w64) in
  let number = mk_comb(`bigd`,list) in
  let n = List.length words in
  let unfolded = PURE_REWRITE_CONV[bigd] (mk_comb(mk_comb(minus_tm,number),formula)) in
  let below = CONV_RULE (RAND_CONV(RAND_CONV(PURE_REWRITE_CONV[LENGTH] THENC NUM_REDUCE_CONV))) (SPEC list BIGD_LT) in
  let positive = prove(mk_binop `(<=):int->int->bool` i0 formula,
    REPEAT(MATCH_MP_TAC INT_LE_ADD ORELSE MATCH_MP_TAC INT_LE_MUL ORELSE CONJ_TAC ORELSE MATCH_ACCEPT_TAC INT_POS)) in
  let p,formula_th = norm formula in
  let bound,bound_th = pbound p (rand(concl formula_th)) in
  let small = EQT_ELIM((PURE_REWRITE_CONV[BB] THENC INT_REDUCE_CONV) (mk_comb(mk_comb(lt_tm,rand(concl bound_th)),bpow n))) in
  let formula_below = MATCH_MP INT_LET_TRANS (CONJ (SUBS[SYM formula_th] bound_th) small) in
  REWRITE_RULE[bigd; BBN; INT_OF_NUM_CLAUSES; MULT_CLAUSES; ADD_CLAUSES]
    (b.bare (finish definitions unfolded n [SPEC list BIGD_POS; below; positive; formula_below]));;

(* ---- goals about what registers and memory hold ---- *)

(* Registers as far as they are known. *)
let REGISTERS_TAC : tactic = fun (asl,w as g) ->
  let known tm =
    if not(is_register_term tm && is_numeral(rand tm)) then failwith "" else
    let differ k = if k = rand tm then raise Not_found else differ_numeral (rand tm) k in
    let th = follow asl differ tm in
    if rand(concl th) = tm then failwith "" else th in
  CONV_TAC(TOP_DEPTH_CONV known) g;;

(* Each word and each number in memory where it was written, or in the oldest memory that held it. *)
let CONTENT_TAC : tactic = fun (asl,w as g) ->
  let content tm =
    let th = if is_const_app "bignum" 3 tm then bignum_back asl tm
             else if is_const_app "read_bytes" 3 tm then read_back asl tm else failwith "" in
    if rand(concl th) = tm then failwith "" else th in
  PURE_REWRITE_TAC (mapfilter content (find_terms (fun t -> is_const_app "bignum" 3 t || is_const_app "read_bytes" 3 t) w)) g;;

(* A formula about numbers in memory, by algebra from th, from the assumptions of the kind that are about the memories given, and from ways
   to split numbers. *)
let BY_WORDS_TAC th memories splits : tactic = fun (asl,w as g) ->
  let formulas = List.filter (fun (_,th) -> is_eq(concl th) && type_of(lhs(concl th)) = `:num` &&
    List.exists (fun m -> can (find_term (fun t -> (is_const_app "bignum" 3 t || is_const_app "read_bytes" 3 t) && rand t = m)) (concl th)) memories) asl in
  (MAP_EVERY (MP_TAC o snd) formulas THEN MP_TAC th THEN REWRITE_TAC(BIGNUM_SUC :: NEXT_WORD :: splits) THEN
   REGISTERS_TAC THEN CONTENT_TAC THEN
   REWRITE_TAC([VAL_WORD_READ; ADD_ADD; LEFT_ADD_DISTRIB; EXP_ADD; MULT_CLAUSES; ADD_CLAUSES] @ splits) THEN CONV_TAC NUM_RING) g;;

(* ---- Montgomery's digits ---- *)

let BIGNUM_FIRST = prove
 (`!k a m. 1 <= k ==> bignum k a m = read_bytes 8 a m + 2 EXP 64 * bignum (k - 1) (word_add a (word 8)) m`,
  REPEAT STRIP_TAC THEN MP_TAC(SPECL [`1`; `k - 1`; `a:int64`; `m:int64->byte`] BIGNUM_ADD) THEN
  ASM_SIMP_TAC[ARITH_RULE `1 <= k ==> 1 + k - 1 = k`; BIGNUM_1; MULT_CLAUSES]);;
let BIGNUM_LAST = prove
 (`!k a m. 1 <= k ==> bignum k a m = bignum (k - 1) a m + 2 EXP (64 * (k - 1)) * read_bytes 8 (word_add a (word(8 * (k - 1)))) m`,
  REPEAT STRIP_TAC THEN MP_TAC(SPECL [`k - 1`; `1`; `a:int64`; `m:int64->byte`] BIGNUM_ADD) THEN
  ASM_SIMP_TAC[ARITH_RULE `1 <= k ==> k - 1 + 1 = k`; BIGNUM_1; MULT_CLAUSES]);;

let ODD_INVERSE = prove
 (`ODD m ==> !n. ?x c. m * x = 1 + 2 EXP n * c`,
  REWRITE_TAC[ODD_EXISTS] THEN DISCH_THEN(X_CHOOSE_THEN `h:num` SUBST1_TAC) THEN INDUCT_TAC THENL
   [MAP_EVERY EXISTS_TAC [`1`; `2 * h`] THEN ARITH_TAC;
    FIRST_X_ASSUM(X_CHOOSE_THEN `x:num` (X_CHOOSE_TAC `c:num`)) THEN
    MAP_EVERY EXISTS_TAC [`x + 2 EXP n * c`; `c * (h + 1)`] THEN
    REWRITE_TAC[EXP] THEN POP_ASSUM MP_TAC THEN REWRITE_TAC[ADD1] THEN CONV_TAC NUM_RING]);;

let INVERSE_ODD = prove
 (`ODD m ==> (m * inverse m (2 EXP 64) == 1) (mod (2 EXP 64))`,
  DISCH_THEN(STRIP_ASSUME_TAC o SPEC `64` o MATCH_MP ODD_INVERSE) THEN
  REWRITE_TAC[inverse] THEN
  SUBGOAL_THEN `?i. i < 2 EXP 64 /\ (m * i == 1) (mod (2 EXP 64))` (MP_TAC o SELECT_RULE) THENL [ALL_TAC; SIMP_TAC[]] THEN
  EXISTS_TAC `x MOD 2 EXP 64` THEN REWRITE_TAC[MOD_LT_EQ; EXP_EQ_0; ARITH_EQ; CONG] THEN
  CONV_TAC MOD_DOWN_CONV THEN ASM_REWRITE_TAC[MOD_MULT_ADD]);;

(* w m = -1 modulo 2^64 *)
let NEGATED_INVERSE = prove
 (`ODD m /\ &w = (-- &(inverse m (2 EXP 64))) rem &(2 EXP 64):int ==> ?d. w * m + 1 = 2 EXP 64 * d`,
  DISCH_THEN(CONJUNCTS_THEN2 (MP_TAC o MATCH_MP INVERSE_ODD) MP_TAC) THEN
  REWRITE_TAC[GSYM divides; num_congruent; num_divides; GSYM INT_OF_NUM_ADD; GSYM INT_OF_NUM_MUL] THEN
  SPEC_TAC(`&(2 EXP 64):int`,`e:int`) THEN REPEAT STRIP_TAC THEN
  SUBGOAL_THEN `(&w:int == -- &(inverse m (2 EXP 64))) (mod e)` MP_TAC THENL
   [ASM_REWRITE_TAC[INT_CONG_LREM; INTEGER_RULE `(x:int == x) (mod e)`];
    UNDISCH_TAC `(&m * &(inverse m (2 EXP 64)):int == &1) (mod e)` THEN CONV_TAC INTEGER_RULE]);;

(* The lowest word of t + q m is zero. *)
let ZERO_DIGIT = prove
 (`(val(w:int64) * n + 1 = 2 EXP 64 * d) /\ 1 <= k /\
   bignum k a m2 + 2 EXP (64 * k) * c = bignum k a m1 + val(word_mul (word(read_bytes 8 a m1)) w:int64) * n
   ==> read_bytes 8 a m2 = 0`,
  DISCH_THEN(CONJUNCTS_THEN2 MP_TAC (CONJUNCTS_THEN ASSUME_TAC)) THEN POP_ASSUM MP_TAC THEN
  ASM_SIMP_TAC[BIGNUM_FIRST; VAL_WORD_MUL; VAL_WORD_READ; DIMINDEX_64] THEN
  SUBGOAL_THEN `2 EXP (64 * k) = 2 EXP 64 * 2 EXP (64 * (k - 1))` SUBST1_TAC THENL
   [REWRITE_TAC[GSYM EXP_ADD] THEN AP_TERM_TAC THEN ASM_ARITH_TAC; ALL_TAC] THEN
  DISCH_THEN(MP_TAC o AP_TERM `\x. x MOD 2 EXP 64`) THEN CONV_TAC(LAND_CONV(BINOP_CONV BETA_CONV)) THEN
  REWRITE_TAC[ARITH_RULE `(x + e * y) + (e * f) * z = (y + f * z) * e + x:num`; MOD_MULT_ADD] THEN
  SUBGOAL_THEN `read_bytes 8 a m2 MOD 2 EXP 64 = read_bytes 8 a m2` SUBST1_TAC THENL
   [MATCH_MP_TAC MOD_LT THEN MP_TAC(SPECL [`8`; `a:int64`; `m2:int64->byte`] READ_BYTES_BOUND) THEN ARITH_TAC; ALL_TAC] THEN
  DISCH_THEN SUBST1_TAC THEN DISCH_TAC THEN CONV_TAC MOD_DOWN_CONV THEN
  SUBGOAL_THEN `(read_bytes 8 a m1 + 2 EXP 64 * bignum (k - 1) (word_add a (word 8)) m1) + (read_bytes 8 a m1 * val(w:int64)) * n =
                2 EXP 64 * (bignum (k - 1) (word_add a (word 8)) m1 + read_bytes 8 a m1 * d)` SUBST1_TAC THENL
   [POP_ASSUM MP_TAC THEN CONV_TAC NUM_RING; REWRITE_TAC[MOD_MULT]]);;
let POWER_LAST = prove
 (`!k. 1 <= k ==> 2 EXP (64 * k) = 2 EXP 64 * 2 EXP (64 * (k - 1))`,
  REPEAT STRIP_TAC THEN REWRITE_TAC[GSYM EXP_ADD] THEN AP_TERM_TAC THEN ASM_ARITH_TAC);;

(* What is left above: below 2 2^64k, so that its carry is a bit. *)
let CARRY_BIT = prove
 (`t + q * m = e * (r + e * c) ==> t < e * e /\ q < e /\ m < e ==> c < 2`,
  REPEAT STRIP_TAC THEN REWRITE_TAC[GSYM NOT_LE] THEN DISCH_TAC THEN
  MP_TAC(SPECL [`q:num`; `e:num`; `m:num`; `e:num`] LT_MULT2) THEN
  MP_TAC(SPECL [`e * e:num`; `2`; `c:num`] LE_MULT_LCANCEL) THEN ASM_REWRITE_TAC[] THEN ASM_ARITH_TAC);;

let HALVES_OF_BIGNUM = prove
 (`words_of (bignum (2 * k) a m) 0 k = bignum k a m /\
   words_of (bignum (2 * k) a m) k k = bignum k (word_add a (word(8 * k))) m`,
  SIMP_TAC[WORDS_OF_BIGNUM; ARITH_RULE `0 + k <= 2 * k /\ k + k <= 2 * k`; MULT_CLAUSES; WORD_ADD_0_64]);;

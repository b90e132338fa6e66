(* Tactics for karat_chunk_reduce_aarch64, whose script (proofs/kernels/aarch64/chunk_reduce.ml) says what its loops keep: the sizes of its loops, its table,
   and for each loop that its formula holds at the start and after a round. The argument is one of pairs of columns (proofs/aarch64/columns.ml).
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- what is known ---- *)

let has_part part tm = can (find_term ((=) part)) tm;;
let known_equation asl part = assumed asl (fun tm -> is_eq tm && has_part part tm);;
(* The conclusion of |- a /\ b /\ ... ==> c where all of a, b, ... are assumptions. *)
let from_assumed asl th = MP th (end_itlist CONJ (List.map (fun t -> assumed asl ((=) t)) (conjuncts(lhand(concl th)))));;
let columns_in = find_term (is_const_app "columns" 3);;
let CARRY_TAC : tactic = fun (_,w as g) ->
  (REWRITE_TAC[VAL_WORD_USHR] THEN MP_TAC(INST [lhand(find_term (is_const_app "word_ushr" 2) w),`x:int64`] LT_2_64) THEN ARITH_TAC) g;;

(* ---- sizes ---- *)

(* vv = J, the vectors a number; rr chunks of the result; gg groups of 29 words; pp times four rows, with ee pairs of zeros before; hh = k / 2 *)
let sizes = [`hh:num`,`k DIV 2`; `vv:num`,`((64 * k + 28) DIV 29 + 2) DIV 2`; `rr:num`,`(32 * k + 38) DIV 29`; `gg:num`,`(2 * k + 28) DIV 29`;
  `pp:num`,`((32 * k + 38) DIV 29 + 1) DIV 4`; `ee:num`,`(4 * ((32 * k + 38) DIV 29 + 1) DIV 4 + 2) - (32 * k + 38) DIV 29`];;
let of_sizes = [`40 <= k`; `k <= 128`; `k MOD 8 = 0`];;
(* A goal about k alone, for each of the kernel's sizes by evaluation. *)
let EACH_SIZE_TAC : tactic =
  let each = list_mk_disj (List.map (fun i -> mk_eq(`h:num`,mk_small_numeral i)) (5 -- 16)) in
  SUBGOAL_THEN `?h. k = 8 * h /\ 5 <= h /\ h <= 16` (X_CHOOSE_THEN `h:num` STRIP_ASSUME_TAC) THENL [EXISTS_TAC `k DIV 8` THEN ASM_ARITH_TAC; ALL_TAC] THEN
  SUBGOAL_THEN each MP_TAC THENL [UNDISCH_TAC `h <= 16` THEN UNDISCH_TAC `5 <= h` THEN ARITH_TAC; ALL_TAC] THEN
  UNDISCH_THEN `k = 8 * h` SUBST1_TAC THEN POP_ASSUM_LIST(K ALL_TAC) THEN
  DISCH_THEN(REPEAT_TCL DISJ_CASES_THEN SUBST1_TAC) THEN CONV_TAC(REPEATC(CHANGED_CONV(NUM_REDUCE_CONV THENC WORD_REDUCE_CONV))) THEN REWRITE_TAC[];;
let SIZES = prove
 (`40 <= k /\ k <= 128 /\ k MOD 8 = 0 ==>
   ?hh vv rr gg pp ee. k DIV 2 = hh /\ ((64 * k + 28) DIV 29 + 2) DIV 2 = vv /\ (32 * k + 38) DIV 29 = rr /\ (2 * k + 28) DIV 29 = gg /\ (rr + 1) DIV 4 = pp /\
     (4 * pp + 2) - rr = ee /\
     2 * hh = k /\ ee + rr = 4 * pp + 2 /\ ee <= 3 /\ 45 <= vv /\ vv <= 142 /\ rr <= vv /\ vv <= rr + 1 /\ 45 <= rr /\ 10 <= pp /\ 20 <= hh /\ 3 <= gg /\
     2 * k <= 29 * gg /\ 29 * gg <= 2 * k + 27 /\ rr + vv <= 32 * gg /\ gg <= 9 /\ rr <= 142 /\ pp <= 35 /\ hh <= 64 /\ 64 * k + 18 <= 58 * rr`,
  STRIP_TAC THEN MAP_EVERY (EXISTS_TAC o snd) sizes THEN REWRITE_TAC[] THEN EACH_SIZE_TAC);;
(* Variables for these sizes, what is known of them, and that the registers hold them which have their names. *)
let SIZES_TAC held : tactic = fun (asl,w as g) ->
  let sized = end_itlist CONJ (List.map (fun t -> snd(List.find (fun (_,th) -> concl th = t) asl)) of_sizes) in
  let is_size (name,v) =
    let tm = mk_imp(concl sized,mk_eq(held name,mk_comb(`word:num->int64`,List.assoc v sizes))) in
    MP (prove(tm,STRIP_TAC THEN EACH_SIZE_TAC)) sized in
  let words = List.map is_size ["left",`hh:num`; "vectors",`vv:num`; "chunks",`rr:num`; "groups",`gg:num`; "fours",`pp:num`] in
  let choose = List.fold_right (fun (v,_) ttac -> X_CHOOSE_THEN v ttac) sizes (fun th ->
    let equations,facts = chop_list (List.length sizes) (CONJUNCTS th) in
    RULE_ASSUM_TAC(REWRITE_RULE equations) THEN REWRITE_TAC equations THEN MAP_EVERY ASSUME_TAC (List.map (REWRITE_RULE equations) words @ facts)) in
  choose (MATCH_MP SIZES sized) g;;

(* ---- the table ---- *)

let TWO_DIGITS = prove
 (`s < vv /\ r < 2 ==> (2 * s + r) DIV 2 = s /\ (2 * s + r) MOD 2 = r /\ 2 * s + r < 2 * vv`,
  SIMP_TAC[DIV_MULT_ADD; MOD_MULT_ADD; DIV_LT; MOD_LT; ARITH_EQ; ADD_CLAUSES] THEN ARITH_TAC);;
(* The views of the contract, in digits of 29 bits, are halves: a vector of the table has two digits at b and two shifted ones behind them. *)
let DIGITS_PAIRS = prove
 (`!n f. digits (2 * n) 29 f = digits n 58 (\s. f (2 * s) + 2 EXP 29 * f (2 * s + 1))`,
  INDUCT_TAC THEN ASM_REWRITE_TAC[ARITH_RULE `2 * SUC n = SUC(SUC(2 * n))`; MULT_CLAUSES; digits] THEN GEN_TAC THEN
  REWRITE_TAC[ARITH_RULE `29 * SUC(2 * n) = 58 * n + 29`; ARITH_RULE `29 * 2 * n = 58 * n`; EXP_ADD; ADD1] THEN ARITH_TAC);;
let HALVES_OF_VIEW = prove
 (`(!s r. s < n /\ r < 2 ==> p (2 * s + r) = b + 4 * s + r)
   ==> digits (2 * n) 29 (\digit. cell 4 c (p digit) m) = halves n (word_add c (word(4 * b))) m`,
  DISCH_TAC THEN REWRITE_TAC[DIGITS_PAIRS; halves] THEN MATCH_MP_TAC DIGITS_CONG THEN X_GEN_TAC `s:num` THEN DISCH_TAC THEN
  FIRST_X_ASSUM(fun th -> MAP_EVERY (MP_TAC o C SPEC (SPEC `s:num` th)) [`0`; `1`]) THEN
  ASM_REWRITE_TAC[ARITH; ADD_CLAUSES] THEN REPEAT(DISCH_THEN SUBST1_TAC) THEN
  REWRITE_TAC[cell; ADD_ADD; LEFT_ADD_DISTRIB; MULT_ASSOC] THEN CONV_TAC NUM_REDUCE_CONV THEN REWRITE_TAC[]);;
let VIEWS_OF_TABLE = prove
 (`digits (2 * vv) 29 (\digit. cell 4 c (4 * digit DIV 2 + digit MOD 2) m) = halves vv c m /\
   digits (2 * vv) 29 (\digit. cell 4 c ((4 * digit DIV 2 + 2) + digit MOD 2) m) = halves vv (word_add c (word 8)) m /\
   digits (2 * vv) 29 (\digit. cell 4 c ((4 * vv + 4 * digit DIV 2) + digit MOD 2) m) = halves vv (word_add c (word(16 * vv))) m /\
   digits (2 * vv) 29 (\digit. cell 4 c (((4 * vv + 4 * digit DIV 2) + 2) + digit MOD 2) m) = halves vv (word_add c (word(16 * vv + 8))) m`,
  let view p b goal =
    let th = INST [p,`p:num->num`; b,`b:num`; `vv:num`,`n:num`] HALVES_OF_VIEW in
    let th = MP th (prove(lhand(concl th),REPEAT GEN_TAC THEN DISCH_THEN(fun th -> REWRITE_TAC[MATCH_MP TWO_DIGITS th]) THEN ARITH_TAC)) in
    prove(goal,MP_TAC(BETA_RULE th) THEN
      REWRITE_TAC[LEFT_ADD_DISTRIB; MULT_CLAUSES; MULT_ASSOC; WORD_ADD_0] THEN CONV_TAC NUM_REDUCE_CONV THEN REWRITE_TAC[MULT_ASSOC; WORD_ADD_0]) in
  fun (_,w as g) -> ACCEPT_TAC (end_itlist CONJ (List.map2 (fun goal b ->
    let p = mk_abs(`digit:num`,rand(rator(body(rand(lhs goal))))) in view p b goal) (conjuncts w) [`0`; `2`; `4 * vv`; `4 * vv + 2`])) g);;
(* All halves of a table, from its two views. *)
let HALVES_BELOW = prove
 (`cells_below (2 * vv) (2 EXP 29) (\digit. cell 4 c ((b + 4 * digit DIV 2) + digit MOD 2) m) /\
   cells_below (2 * vv) (2 EXP 29) (\digit. cell 4 c (((b + 4 * digit DIV 2) + 2) + digit MOD 2) m)
   ==> !u. u < 4 * vv ==> read_bytes 4 (word_add c (word(4 * (b + u)))) m < 2 EXP 29`,
  REWRITE_TAC[cells_below; cell] THEN DISCH_THEN(CONJUNCTS_THEN2 (LABEL_TAC "low") (LABEL_TAC "high")) THEN X_GEN_TAC `u:num` THEN DISCH_TAC THEN
  SUBGOAL_THEN `u = 4 * u DIV 4 + u MOD 4 /\ u DIV 4 < vv /\ u MOD 4 < 4` MP_TAC THENL [UNDISCH_TAC `u < 4 * vv` THEN ARITH_TAC; ALL_TAC] THEN
  SPEC_TAC(`u MOD 4`,`r:num`) THEN SPEC_TAC(`u DIV 4`,`s:num`) THEN REPEAT GEN_TAC THEN STRIP_TAC THEN
  let digit label r = USE_THEN label (fun th -> MP_TAC(REWRITE_RULE[MATCH_MP TWO_DIGITS (CONJ (ASSUME `s < vv:num`) (ASSUME (vsubst [r,`r:num`] `r < 2`)))]
    (SPEC (vsubst [r,`r:num`] `2 * s + r`) th))) in
  DISJ_CASES_TAC(ARITH_RULE `r < 2 \/ r = 2 + (r - 2)`) THENL
   [digit "low" `r:num`;
    FIRST_X_ASSUM(fun th -> if lhs(concl th) <> `r:num` then failwith "" else X_CHOOSE_THEN `t:num` SUBST_ALL_TAC (EXISTS(`?t. r = 2 + t`,`r - 2`) th)) THEN
    SUBGOAL_THEN `t < 2` ASSUME_TAC THENL [UNDISCH_TAC `2 + t < 4` THEN ARITH_TAC; digit "high" `t:num`]] THEN
  FIRST_ASSUM(fun th -> if is_eq(concl th) && lhs(concl th) = `u:num` then SUBST1_TAC th else failwith "") THEN
  REWRITE_TAC[ADD_ASSOC]);;
(* And those of both numbers. *)
let TABLE_HALVES = prove
 (`(cells_below (2 * vv) (2 EXP 29) (\digit. cell 4 c (4 * digit DIV 2 + digit MOD 2) m) /\
    cells_below (2 * vv) (2 EXP 29) (\digit. cell 4 c ((4 * digit DIV 2 + 2) + digit MOD 2) m)
    ==> !u. u < 4 * vv ==> read_bytes 4 (word_add c (word(4 * u))) m < 2 EXP 29) /\
   (cells_below (2 * vv) (2 EXP 29) (\digit. cell 4 c ((4 * vv + 4 * digit DIV 2) + digit MOD 2) m) /\
    cells_below (2 * vv) (2 EXP 29) (\digit. cell 4 c (((4 * vv + 4 * digit DIV 2) + 2) + digit MOD 2) m)
    ==> !u. u < 4 * vv ==> read_bytes 4 (word_add c (word(16 * vv + 4 * u))) m < 2 EXP 29)`,
  MP_TAC(INST [`0`,`b:num`] HALVES_BELOW) THEN MP_TAC(INST [`4 * vv`,`b:num`] HALVES_BELOW) THEN
  REWRITE_TAC[ADD_CLAUSES; ARITH_RULE `4 * (4 * vv + u) = 16 * vv + 4 * u`] THEN SIMP_TAC[]);;
let MODULUS_BELOW = prove
 (`40 <= k /\ &n < &(2 EXP (64 * k)) - &(2 EXP num_of_int (&(64 * k) - &18)) + &1:int ==> n + 2 EXP (64 * k - 18) <= 2 EXP (64 * k)`,
  STRIP_TAC THEN POP_ASSUM MP_TAC THEN ASM_SIMP_TAC[INT_OF_NUM_SUB; ARITH_RULE `40 <= k ==> 18 <= 64 * k`; NUM_OF_INT_OF_NUM] THEN
  REWRITE_TAC[INT_ARITH `x < a - b + &1:int <=> x + b <= a`; INT_OF_NUM_CLAUSES]);;
let INVERSE_QUOTIENT = prove
 (`ODD n /\ &h:int = (&n * -- &(inverse n (2 EXP 58)) rem &(2 EXP 58) + &1) div &(2 EXP 58) ==> ?kn. kn < 2 EXP 58 /\ 2 EXP 58 * h = n * kn + 1`,
  DISCH_THEN(fun th -> MP_TAC(MATCH_MP QUOTIENT_BY_INVERSE (CONJ (CONJUNCT1 th) (CONJ (CONJUNCT2 th) (ARITH_RULE `58 <= 64`))))) THEN
  STRIP_TAC THEN EXISTS_TAC `part 0 58 x` THEN CONJ_TAC THENL
   [REWRITE_TAC[part; SUB_0; MOD_LT_EQ; EXP_EQ_0; ARITH_EQ];
    POP_ASSUM MP_TAC THEN REWRITE_TAC[INT_SUB_0; INT_OF_NUM_CLAUSES]]);;
(* w = -1/n modulo 2^29, in a word. *)
let INVERSE_WORD = prove
 (`ODD n /\ &(digits 2 32 (\digit. cell 4 c (8 * vv + digit) m)) = -- &(inverse n (2 EXP 29)) rem &(2 EXP 29):int /\
   digits 2 32 (\digit. cell 4 c ((8 * vv + 2) + digit) m) = digits 2 32 (\digit. cell 4 c (8 * vv + digit) m)
   ==> ?ww. read_bytes 8 (word_add c (word(32 * vv))) m = ww /\ read_bytes 8 (word_add c (word(32 * vv + 8))) m = ww /\ ww < 2 EXP 29 /\
         (ww * n + 1) MOD 2 EXP 29 = 0`,
  let DOUBLE = prove(`digits 2 32 (\digit. cell 4 c (b + digit) m) = read_bytes 8 (word_add c (word(4 * b))) m`,
    GEN_REWRITE_TAC (LAND_CONV o RATOR_CONV o RATOR_CONV o RAND_CONV) [ARITH_RULE `2 = SUC(SUC 0)`] THEN REWRITE_TAC[digits; cell] THEN
    MP_TAC(SPECL [`4`; `4`; `word_add c (word(4 * b)):int64`; `m:int64->byte`] READ_BYTES_ADD) THEN
    CONV_TAC NUM_REDUCE_CONV THEN DISCH_THEN SUBST1_TAC THEN REWRITE_TAC[ADD_ADD; LEFT_ADD_DISTRIB] THEN CONV_TAC NUM_REDUCE_CONV THEN
    REWRITE_TAC[MULT_CLAUSES; ADD_CLAUSES]) in
  REWRITE_TAC[DOUBLE; LEFT_ADD_DISTRIB; MULT_ASSOC] THEN CONV_TAC(ONCE_DEPTH_CONV NUM_MULT_CONV) THEN STRIP_TAC THEN
  EXISTS_TAC `read_bytes 8 (word_add c (word(32 * vv))) m` THEN ASM_REWRITE_TAC[] THEN
  FIRST_X_ASSUM(fun th -> ASSUME_TAC(MATCH_MP NEGATED_INVERSE_LT th) THEN
    X_CHOOSE_THEN `d:num` SUBST1_TAC (MATCH_MP NEGATED_INVERSE (CONJ (ASSUME `ODD n`) th))) THEN
  ASM_REWRITE_TAC[MOD_MULT]);;

(* What the contract says of the table, by halves. *)
let TABLE_TAC : tactic =
  let view : tactic = fun (asl,_ as g) -> tryfind (fun (_,th) -> ACCEPT_TAC (REWRITE_RULE[VIEWS_OF_TABLE] th) g) asl in
  let have tm tac = SUBGOAL_THEN tm (MAP_EVERY ASSUME_TAC o CONJUNCTS) THENL [tac; ALL_TAC] in
  let choose tm v tac = SUBGOAL_THEN tm (X_CHOOSE_THEN v (MAP_EVERY ASSUME_TAC o CONJUNCTS)) THENL [tac; ALL_TAC] in
  let follows th = MATCH_MP_TAC th THEN REPEAT CONJ_TAC THEN view in
  have `!u. u < 4 * vv ==> read_bytes 4 (word_add c (word(4 * u))) m < 2 EXP 29` (follows (CONJUNCT1 TABLE_HALVES)) THEN
  have `!u. u < 4 * vv ==> read_bytes 4 (word_add c (word(16 * vv + 4 * u))) m < 2 EXP 29` (follows (CONJUNCT2 TABLE_HALVES)) THEN
  have `halves vv (word_add c (word 8)) m = 2 EXP 29 * halves vv c m` view THEN
  have `halves vv (word_add c (word(16 * vv + 8))) m = 2 EXP 29 * halves vv (word_add c (word(16 * vv))) m` view THEN
  (* the number n of the contract *)
  have `digits (2 * vv) 29 (\digit. cell 4 c ((4 * vv + 4 * digit DIV 2) + digit MOD 2) m) = halves vv (word_add c (word(16 * vv))) m`
    (REWRITE_TAC[VIEWS_OF_TABLE]) THEN
  have `ODD(halves vv (word_add c (word(16 * vv))) m)` view THEN
  have `halves vv (word_add c (word(16 * vv))) m + 2 EXP (64 * k - 18) <= 2 EXP (64 * k)` (follows MODULUS_BELOW) THEN
  choose `?kn. kn < 2 EXP 58 /\ 2 EXP 58 * halves vv c m = halves vv (word_add c (word(16 * vv))) m * kn + 1` `kn:num` (follows INVERSE_QUOTIENT) THEN
  choose `?ww. read_bytes 8 (word_add c (word(32 * vv))) m = ww /\ read_bytes 8 (word_add c (word(32 * vv + 8))) m = ww /\ ww < 2 EXP 29 /\
      (ww * halves vv (word_add c (word(16 * vv))) m + 1) MOD 2 EXP 29 = 0` `ww:num` (follows INVERSE_WORD);;
(* Before the first instruction; what registers hold at the first loop is needed. *)
let START_TAC held : tactic = SIZES_TAC held THEN TABLE_TAC;;

(* ---- t's chunks as columns ----
   The loop `chunks` cuts 29 words into 32 chunks of 58 bits, each a pair of columns (chunk, 0). Chunk s of a number is its digit s, (N DIV 2^58s) MOD 2^58, and
   it lies in one or two words of the number; so the columns that are all the chunks of a number are that number. *)

(* The digits of a number, of r bits each, are the number. *)
let DIGITS_OF_NUMBER = prove
 (`!n N r. digits n r (\s. (N DIV 2 EXP (r * s)) MOD 2 EXP r) = N MOD 2 EXP (r * n)`,
  INDUCT_TAC THEN ASM_REWRITE_TAC[digits; MULT_CLAUSES; EXP; MOD_1] THEN REPEAT GEN_TAC THEN
  ONCE_REWRITE_TAC[ARITH_RULE `r + r * n = r * n + r:num`] THEN REWRITE_TAC[EXP_ADD; MOD_MULT_MOD] THEN ARITH_TAC);;

(* A chunk, from the two words in which it lies; from the last word alone, where it is that word's upper part. *)
let CHUNK_ACROSS = prove
 (`i + 2 <= n /\ b + 58 <= 128 ==>
   (bignum n a m DIV 2 EXP (64 * i + b)) MOD 2 EXP 58 =
   ((read_bytes 8 (word_add a (word(8 * i))) m + 2 EXP 64 * read_bytes 8 (word_add a (word(8 * i + 8))) m) DIV 2 EXP b) MOD 2 EXP 58`,
  STRIP_TAC THEN SUBGOAL_THEN `n = i + 2 + (n - i - 2)` SUBST1_TAC THENL [ASM_ARITH_TAC; REWRITE_TAC[BIGNUM_ADD]] THEN
  SPEC_TAC(`n - i - 2`,`j:num`) THEN GEN_TAC THEN
  REWRITE_TAC[EXP_ADD; GSYM DIV_DIV] THEN
  ASM_SIMP_TAC[ARITH_RULE `a + b * c:num = b * c + a`; DIV_MULT_ADD; EXP_EQ_0; ARITH_EQ; DIV_LT; BIGNUM_BOUND; ADD_CLAUSES] THEN
  SUBGOAL_THEN `2 EXP (64 * 2) = 2 EXP b * 2 EXP 58 * 2 EXP (70 - b)` SUBST1_TAC THENL
   [REWRITE_TAC[GSYM EXP_ADD] THEN AP_TERM_TAC THEN ASM_ARITH_TAC; ALL_TAC] THEN
  REWRITE_TAC[GSYM MULT_ASSOC] THEN SIMP_TAC[DIV_MULT_ADD; EXP_EQ_0; ARITH_EQ; MOD_MULT_ADD] THEN
  SUBGOAL_THEN `!a m. bignum 2 a m = 2 EXP 64 * read_bytes 8 (word_add a (word 8)) m + read_bytes 8 a m` (fun th -> REWRITE_TAC[th; ADD_ADD]) THEN
  REPEAT GEN_TAC THEN SUBST1_TAC(ARITH_RULE `2 = 1 + 1`) THEN REWRITE_TAC[BIGNUM_ADD; BIGNUM_1] THEN CONV_TAC NUM_REDUCE_CONV THEN ARITH_TAC);;
let CHUNK_IN_LAST = prove
 (`b + 58 = 64 ==>
   (bignum (n + 1) a m DIV 2 EXP (64 * n + b)) MOD 2 EXP 58 = read_bytes 8 (word_add a (word(8 * n))) m DIV 2 EXP b`,
  STRIP_TAC THEN REWRITE_TAC[EXP_ADD; GSYM DIV_DIV; BIGNUM_SUC] THEN
  SIMP_TAC[ARITH_RULE `a + b * c:num = b * c + a`; DIV_MULT_ADD; EXP_EQ_0; ARITH_EQ; DIV_LT; BIGNUM_BOUND; ADD_CLAUSES] THEN
  MATCH_MP_TAC MOD_LT THEN SIMP_TAC[RDIV_LT_EQ; EXP_EQ_0; ARITH_EQ; GSYM EXP_ADD] THEN
  POP_ASSUM SUBST1_TAC THEN REWRITE_TAC[ARITH_RULE `64 = 8 * 8`; READ_BYTES_BOUND]);;
(* The chunk that an EXTR and a mask make. *)
let VAL_CHUNK_ACROSS = prove
 (`b < 64 ==> val(word_and (extr (y:int64) x b) (word 288230376151711743):int64) = ((val x + 2 EXP 64 * val y) DIV 2 EXP b) MOD 2 EXP 58`,
  DISCH_TAC THEN REWRITE_TAC[VAL_CHUNK; extr; VAL_WORD_SUBWORD; VAL_WORD_JOIN; DIMINDEX_64; DIMINDEX_128; ARITH_RULE `MIN 64 64 = 64`] THEN
  SUBGOAL_THEN `2 EXP 64 * val(y:int64) + val(x:int64) < 2 EXP 128` ASSUME_TAC THENL
   [MAP_EVERY (MP_TAC o C ISPEC VAL64_BOUND) [`x:int64`; `y:int64`] THEN ARITH_TAC;
    ASM_SIMP_TAC[MOD_LT; MOD_MOD_EXP_MIN; ARITH_RULE `MIN 64 58 = 58`; ADD_SYM]]);;

(* |- (bignum 29 a m DIV 2 EXP (58 * s)) MOD 2 EXP 58 = what words of a give, for s = 0, ..., 31 *)
let CHUNKS_OF_WORDS =
  let numbers l th = CONV_RULE(ONCE_DEPTH_CONV NUM_MULT_CONV THENC ONCE_DEPTH_CONV NUM_ADD_CONV)
    (by_arith [] (INST (List.map (fun (name,n) -> mk_small_numeral n,mk_var(name,`:num`)) l) th)) in
  let chunk s =
    let i = 58 * s / 64 and b = 58 * s mod 64 in
    if s < 31 then numbers ["n",29; "i",i; "b",b] CHUNK_ACROSS else numbers ["n",i; "b",b] CHUNK_IN_LAST in
  let FIRST = prove(`((x + 2 EXP 64 * y) DIV 2 EXP 0) MOD 2 EXP 58 = x MOD 2 EXP 58`,
    REWRITE_TAC[ARITH_RULE `x + 2 EXP 64 * y = 2 EXP 58 * 64 * y + x`] THEN REWRITE_TAC[EXP; DIV_1; MOD_MULT_ADD]) in
  List.map (REWRITE_RULE[FIRST; WORD_ADD_0_64] o chunk) (0 -- 31);;

(* Columns that are the chunks of a number. *)
let COLUMNS_OF_CHUNKS = prove
 (`(!s. s < n ==> read_bytes 8 (word_add a (word(16 * s))) w = (N DIV 2 EXP (58 * s)) MOD 2 EXP 58 /\
                  read_bytes 8 (word_add a (word(16 * s + 8))) w = 0) /\ N < 2 EXP (58 * n)
   ==> columns n a w = N`,
  STRIP_TAC THEN MATCH_MP_TAC EQ_TRANS THEN EXISTS_TAC `digits n 58 (\s. (N DIV 2 EXP (58 * s)) MOD 2 EXP 58)` THEN CONJ_TAC THENL
   [REWRITE_TAC[columns] THEN MATCH_MP_TAC DIGITS_CONG THEN ASM_SIMP_TAC[MULT_CLAUSES; ADD_CLAUSES];
    ASM_SIMP_TAC[DIGITS_OF_NUMBER; MOD_LT]]);;
(* A round: the columns and words so far stay as they are, and the 32 chunks of the next 29 words come behind. *)
let CHUNKS_ROUND = prove
 (`(columns (32 * y) (word_add f (word(16 * ee))) w = bignum (29 * y) (word_add f (word 4672)) w /\
    (!s. s < 64 * y ==> read_bytes 8 (word_add f (word(16 * ee + 8 * s))) w < 2 EXP 58)) /\
   y <= 9 /\
   (!b. in_region (word_add f (word(16 * ee)),512 * y) b ==> w' b = w b) /\
   (!b. in_region (word_add f (word 4672),232 * (y + 1)) b ==> w' b = w b) /\
   (!s. s < 32 ==> read_bytes 8 (word_add (word_add f (word(16 * ee + 512 * y))) (word(16 * s))) w' =
                   (bignum 29 (word_add f (word(4672 + 232 * y))) w DIV 2 EXP (58 * s)) MOD 2 EXP 58 /\
                   read_bytes 8 (word_add (word_add f (word(16 * ee + 512 * y))) (word(16 * s + 8))) w' = 0)
   ==> columns (32 * (y + 1)) (word_add f (word(16 * ee))) w' = bignum (29 * (y + 1)) (word_add f (word 4672)) w' /\
       !s. s < 64 * (y + 1) ==> read_bytes 8 (word_add f (word(16 * ee + 8 * s))) w' < 2 EXP 58`,
  STRIP_TAC THEN CONJ_TAC THENL
   [SUBGOAL_THEN `bignum (29 * (y + 1)) (word_add f (word 4672)) w' = bignum (29 * (y + 1)) (word_add f (word 4672)) w` SUBST1_TAC THENL
     [MATCH_MP_TAC BIGNUM_CONG THEN REWRITE_TAC[ARITH_RULE `8 * 29 * (y + 1) = 232 * (y + 1)`] THEN
      CONJ_TAC THENL [UNDISCH_TAC `y <= 9` THEN ARITH_TAC; FIRST_X_ASSUM MATCH_ACCEPT_TAC]; ALL_TAC] THEN
    REWRITE_TAC[LEFT_ADD_DISTRIB; MULT_CLAUSES; COLUMNS_ADD; BIGNUM_ADD; ADD_ADD; MULT_ASSOC] THEN CONV_TAC NUM_REDUCE_CONV THEN
    BINOP_TAC THENL
     [UNDISCH_THEN `columns (32 * y) (word_add f (word(16 * ee))) w = bignum (29 * y) (word_add f (word 4672)) w` (SUBST1_TAC o SYM) THEN
      MATCH_MP_TAC COLUMNS_CONG THEN REWRITE_TAC[ARITH_RULE `16 * 32 * y = 512 * y`] THEN
      CONJ_TAC THENL [UNDISCH_TAC `y <= 9` THEN ARITH_TAC; FIRST_X_ASSUM MATCH_ACCEPT_TAC];
      AP_TERM_TAC THEN MATCH_MP_TAC COLUMNS_OF_CHUNKS THEN CONJ_TAC THENL [FIRST_X_ASSUM MATCH_ACCEPT_TAC; ALL_TAC] THEN
      REWRITE_TAC[ARITH_RULE `58 * 32 = 64 * 29`; BIGNUM_BOUND]];
    X_GEN_TAC `s:num` THEN DISCH_TAC THEN ASM_CASES_TAC `s < 64 * y` THENL
     [SUBGOAL_THEN `read_bytes 8 (word_add f (word(16 * ee + 8 * s))) w' = read_bytes 8 (word_add f (word(16 * ee + 8 * s))) w`
        (fun th -> ASM_SIMP_TAC[th]) THEN
      MATCH_MP_TAC READ_BYTES_CONG THEN (CONJ_TAC THENL [ARITH_TAC; REPEAT STRIP_TAC]) THEN
      UNDISCH_THEN `!b. in_region (word_add f (word(16 * ee)),512 * y) b ==> w' b = (w:int64->byte) b` MATCH_MP_TAC THEN
      MATCH_MP_TAC IN_REGION_ADD THEN MAP_EVERY EXISTS_TAC [`8 * s`; `8`] THEN ASM_REWRITE_TAC[ADD_ADD] THEN
      UNDISCH_TAC `s < 64 * y` THEN UNDISCH_TAC `y <= 9` THEN ARITH_TAC;
      SUBGOAL_THEN `?t. t < 32 /\ (s = 64 * y + 2 * t \/ s = 64 * y + 2 * t + 1)` (CHOOSE_THEN(CONJUNCTS_THEN ASSUME_TAC)) THENL
       [EXISTS_TAC `(s - 64 * y) DIV 2` THEN UNDISCH_TAC `~(s < 64 * y)` THEN UNDISCH_TAC `s < 64 * (y + 1)` THEN ARITH_TAC; ALL_TAC] THEN
      FIRST_X_ASSUM(CONJUNCTS_THEN MP_TAC o C MATCH_MP (ASSUME `t < 32`)) THEN REWRITE_TAC[ADD_ADD] THEN
      FIRST_X_ASSUM(DISJ_CASES_THEN SUBST1_TAC) THEN
      REWRITE_TAC[ARITH_RULE `(16 * ee + 512 * y) + 16 * t = 16 * ee + 8 * (64 * y + 2 * t)`;
                  ARITH_RULE `(16 * ee + 512 * y) + 16 * t + 8 = 16 * ee + 8 * (64 * y + 2 * t + 1)`] THEN
      REPEAT DISCH_TAC THEN ASM_REWRITE_TAC[MOD_LT_EQ; EXP_EQ_0; EXP_LT_0; ARITH_EQ]]]);;

(* Reads over writes near the base, and what is written elsewhere. *)
let read_written asl base = read_near base THENC (fun t -> if is_read t then read_back asl t else REFL t);;

(* The memory before what was written to it. *)
let rec before_writes memory = if is_const_app "write_bytes" 4 memory then before_writes (rand memory) else memory;;

let CHUNKS_START_TAC : tactic = REWRITE_TAC[MULT_CLAUSES; COLUMNS_0; BIGNUM_0; LT];;
let CHUNKS_STEP_TAC : tactic = fun (asl,w as g) ->
  let memory = rand(find_term (is_const_app "columns" 3) w) in
  let before = before_writes memory in
  let kept r = ACCEPT_TAC (fst(kept_to ((=) before) asl r memory)) in
  let chunks = List.map (INST [`word_add f (word(4672 + 232 * y)):int64`,`a:int64`; before,`m:int64->byte`]) CHUNKS_OF_WORDS in
  let across t = by_arith [] (PART_MATCH (lhand o rand) VAL_CHUNK_ACROSS t) in
  let value = read_written asl `word_add f (word(16 * ee + 512 * y)):int64` THENC
    TRY_CONV across THENC PURE_REWRITE_CONV[CONJUNCT1 VAL_CHUNK; VAL_WORD_USHR; VAL_WORD_0; MULT_CLAUSES; VAL_WORD_READ] THENC addresses asl in
  let chunk : tactic = fun (_,w as g) ->
    let th = value (lhs w) in
    match List.find_opt (fun th -> lhs(concl th) = rhs w) chunks with
    | Some chunk -> ACCEPT_TAC (TRANS th (SYM(CONV_RULE(RAND_CONV(addresses asl)) chunk))) g
    | None -> ACCEPT_TAC th g in
  (MATCH_MP_TAC (INST [before,`w:int64->byte`] CHUNKS_ROUND) THEN
   CONJ_TAC THENL [CONJ_TAC THEN FIRST_ASSUM ACCEPT_TAC; ALL_TAC] THEN
   CONJ_TAC THENL [BOUNDS_TAC; ALL_TAC] THEN
   CONJ_TAC THENL [kept `word_add f (word(16 * ee)):int64,512 * y`; ALL_TAC] THEN
   CONJ_TAC THENL [kept `word_add f (word 4672):int64,232 * (y + 1)`; ALL_TAC] THEN
   CONV_TAC(EXPAND_CASES_CONV THENC ONCE_DEPTH_CONV NUM_MULT_CONV THENC ONCE_DEPTH_CONV NUM_ADD_CONV THENC PURE_REWRITE_CONV[WORD_ADD_0_64]) THEN
   REPEAT CONJ_TAC THEN chunk) g;;

(* ---- zeros around t ---- *)

let BIGNUM_ZERO = prove
 (`!n. bignum n a m = 0 <=> !i. i < n ==> read_bytes 8 (word_add a (word(8 * i))) m = 0`,
  INDUCT_TAC THEN REWRITE_TAC[BIGNUM_0; LT; ADD1] THEN ASM_REWRITE_TAC[BIGNUM_SUC; ADD_EQ_0; MULT_EQ_0; EXP_EQ_0; ARITH_EQ] THEN MESON_TAC[]);;
let COLUMNS_ZERO = prove
 (`bignum (2 * n) a m = 0 ==> columns n a m = 0`,
  REWRITE_TAC[BIGNUM_ZERO] THEN SPEC_TAC(`n:num`,`n:num`) THEN INDUCT_TAC THEN REWRITE_TAC[COLUMNS_0; ADD1; COLUMNS_SUC] THEN DISCH_TAC THEN
  REWRITE_TAC[ADD_EQ_0; MULT_EQ_0; EXP_EQ_0; ARITH_EQ] THEN CONJ_TAC THENL
   [FIRST_X_ASSUM MATCH_MP_TAC THEN REPEAT STRIP_TAC THEN FIRST_X_ASSUM MATCH_MP_TAC THEN ASM_ARITH_TAC;
    FIRST_X_ASSUM(fun th -> MP_TAC(SPEC `2 * n` th) THEN MP_TAC(SPEC `2 * n + 1` th)) THEN
    REWRITE_TAC[ARITH_RULE `8 * 2 * n = 16 * n`; ARITH_RULE `8 * (2 * n + 1) = 16 * n + 8`; ARITH_RULE `2 * n + 1 < 2 * (n + 1) /\ 2 * n < 2 * (n + 1)`] THEN
    SIMP_TAC[]]);;
(* The words behind j are zeros, as far as they are asked for. *)
let ZEROS_BEHIND = prove
 (`bignum j a m = x /\ bignum i (word_add a (word(8 * j))) m = 0 /\ j <= n /\ n <= j + i ==> bignum n a m = x`,
  STRIP_TAC THEN SUBGOAL_THEN `n:num = j + (n - j)` SUBST1_TAC THENL [ASM_ARITH_TAC; ASM_REWRITE_TAC[BIGNUM_ADD]] THEN
  SUBGOAL_THEN `bignum (n - j) (word_add a (word(8 * j))) m = 0` (fun th -> REWRITE_TAC[th; MULT_CLAUSES; ADD_CLAUSES]) THEN
  UNDISCH_TAC `bignum i (word_add a (word(8 * j))) m = 0` THEN REWRITE_TAC[BIGNUM_ZERO] THEN
  REPEAT STRIP_TAC THEN FIRST_X_ASSUM MATCH_MP_TAC THEN ASM_ARITH_TAC);;
let ZEROS_BEFORE = prove
 (`bignum n a m = 0 /\ j <= n ==> bignum j a m = 0`,
  REWRITE_TAC[BIGNUM_ZERO] THEN MESON_TAC[LTE_TRANS]);;
(* Zeros before the chunks of x. *)
let FRESH_COLUMNS = prove
 (`columns (32 * gg) (word_add f (word(16 * ee))) w = bignum (29 * gg) (word_add f (word 4672)) w /\
   (!s. s < 64 * gg ==> read_bytes 8 (word_add f (word(16 * ee + 8 * s))) w < 2 EXP 58) /\
   bignum (29 * gg) (word_add f (word 4672)) w = x /\ bignum (2 * ee) f w = 0
   ==> columns (ee + 32 * gg) f w = 2 EXP (58 * ee) * x /\
       !s. s < 2 * (ee + 32 * gg) ==> read_bytes 8 (word_add f (word(8 * s))) w < 2 EXP 58`,
  STRIP_TAC THEN ASM_SIMP_TAC[COLUMNS_ADD; COLUMNS_ZERO; ADD_CLAUSES] THEN X_GEN_TAC `s:num` THEN DISCH_TAC THEN ASM_CASES_TAC `s < 2 * ee` THENL
   [RULE_ASSUM_TAC(REWRITE_RULE[BIGNUM_ZERO]) THEN ASM_SIMP_TAC[EXP_LT_0; ARITH_EQ];
    SUBGOAL_THEN `8 * s = 16 * ee + 8 * (s - 2 * ee)` SUBST1_TAC THENL [ASM_ARITH_TAC; FIRST_X_ASSUM MATCH_MP_TAC THEN ASM_ARITH_TAC]]);;

(* What `rows` starts from, where the memory is w: ee pairs of zeros, and t; from the last round of `chunks` and what was written before. *)
let FRESH = `columns (ee + 32 * gg) f w = 2 EXP (58 * ee) * bignum (2 * k) t m /\
  !s. s < 2 * (ee + 32 * gg) ==> read_bytes 8 (word_add f (word(8 * s))) w < 2 EXP 58`;;
let FRESH_TAC : tactic = fun (asl,_ as g) ->
  let back = CONV_TAC(LAND_CONV(bignum_back asl)) in
  (* a number of zeros: each of its words has been written *)
  let zeros : tactic = fun (_,w as g) ->
    let word = read_written asl (rand(rator(lhs w))) THENC PURE_REWRITE_CONV[VAL_WORD_0] in
    (REWRITE_TAC[BIGNUM_ZERO] THEN CONV_TAC(EXPAND_CASES_CONV THENC ONCE_DEPTH_CONV NUM_MULT_CONV THENC PURE_REWRITE_CONV[WORD_ADD_0_64]) THEN
     REPEAT CONJ_TAC THEN (fun (_,w as g) -> ACCEPT_TAC (word (lhs w)) g)) g in
  let behind = same_word asl `word_add (word_add f (word 4672)) (word(8 * 2 * k)):int64` `word_add f (word(4672 + 32 * hh)):int64` in
  (MATCH_MP_TAC FRESH_COLUMNS THEN CONJ_TAC THENL [FIRST_ASSUM ACCEPT_TAC; CONJ_TAC THENL [FIRST_ASSUM ACCEPT_TAC; CONJ_TAC]] THENL
   [MATCH_MP_TAC (INST [`2 * k`,`j:num`; `28`,`i:num`] ZEROS_BEHIND) THEN CONJ_TAC THENL
     [back THEN SUBST1_TAC(arith asl `2 * k = 4 * hh`) THEN FIRST_ASSUM ACCEPT_TAC;
      SUBST1_TAC behind THEN CONJ_TAC THENL [back THEN zeros; CONJ_TAC THEN BOUNDS_TAC]];
    back THEN MATCH_MP_TAC (INST [`6`,`n:num`] ZEROS_BEFORE) THEN CONJ_TAC THENL [zeros; BOUNDS_TAC]]) g;;

(* ---- four rows at a time ---- *)

(* -- a pair -- *)

let PAIR_START_TAC : tactic = REWRITE_TAC[WORD_OR_REFL; COLUMNS_0; MULT_CLAUSES; ADD_CLAUSES; EXP; LT] THEN ASM_REWRITE_TAC[];;
(* The lanes in memory of which something goes on to the next pair, each split at 2^58, with their weights: weight s for the s-th in memory. *)
let read_place read = Num.int_of_num(snd(linear_form (rand(rand(rand(rator read))))));;
let carried_lanes weight tm =
  let lanes = setify(List.map lhand (find_terms (fun t -> is_binary "DIV" t && is_read (lhand t)) tm)) in
  let first = List.fold_left min max_int (List.map read_place lanes) in
  List.map (fun t -> weight ((read_place t - first) / 8),INST [t,`x:num`] SPLIT_AT_58) lanes;;
let PAIR_SUM_TAC : tactic = fun (asl,w as g) ->
  let conv = PURE_REWRITE_CONV[WORD_OR_REFL] THENC memory_conv asl in
  let goal = (PURE_REWRITE_CONV[COLUMNS_SUC; HALVES_SUC] THENC conv THENC PURE_REWRITE_CONV[EXP_NEXT]) w in
  let before = snd(List.find (fun (_,th) -> is_eq(concl th) && can (find_term ((=) `halves x`)) (concl th)) asl) in
  let before = CONV_RULE (follow_conv asl THENC conv) before in
  let weight s = if s = 0 then `2 EXP (58 * x)` else `2 EXP (58 * x) * 2 EXP 29` in
  let carried = carried_lanes weight (rand(concl goal)) in
  ACCEPT_TAC (EQ_MP (SYM goal) (by_combination ((`1`,before) :: carried) (rand(concl goal)))) g;;
(* Lanes behind a round: those of earlier rounds as an assumption says, those of this one by their sums. *)
let BELOW_SUM = prove(`x = e /\ e <= b ==> b < n ==> x < n:num`,ARITH_TAC);;
let LANE_TAC : tactic = fun (asl,w as g) ->
  let goal = (everywhere is_read (read_back asl) THENC PURE_REWRITE_CONV[WORD_VAL; WORD_OR_REFL]) w in
  let lane,limit = dest_binary "<" (rand(concl goal)) in
  let th = SPEC limit (GEN `n:num` (MATCH_MP BELOW_SUM (exact asl (rand lane)))) in
  ACCEPT_TAC (EQ_MP (SYM goal) (MP th (numeral_goal (lhand(concl th))))) g;;
let LANE_OF_PAIR = ARITH_RULE `s < 2 * (x + 1) ==> s < 2 * x \/ s = 2 * x \/ s = 2 * x + 1`;;
let LANES_BELOW_TAC : tactic =
  X_GEN_TAC `s:num` THEN DISCH_THEN(DISJ_CASES_THEN2 ASSUME_TAC (DISJ_CASES_THEN SUBST1_TAC) o MATCH_MP LANE_OF_PAIR) THENL
   [READ_BACK_TAC THEN FIRST_ASSUM MATCH_MP_TAC THEN FIRST_ASSUM ACCEPT_TAC; LANE_TAC; LANE_TAC];;
let PAIR_STEP_TAC : tactic = CONJ_TAC THENL [PAIR_SUM_TAC; CONJ_TAC THENL [CARRY_TAC; CONJ_TAC THENL [CARRY_TAC; LANES_BELOW_TAC]]];;

(* -- the digits of four rows -- *)

let COLUMNS_4 = columns_expanded 4 and HALVES_321 = end_itlist CONJ (List.map halves_expanded [1; 2; 3]);;
let NO_CARRY = prove
 (`word_ushr (word 0) 29:int64 = word 0 /\ word_add x (word 0):int64 = x /\ val(word 0:int64) = 0`,
  REWRITE_TAC[WORD_ADD_0; VAL_WORD_0] THEN CONV_TAC WORD_REDUCE_CONV);;
(* Each lane becomes a digit, val x MOD 2^29, and gives val x DIV 2^29 to the next one; there are eight, each made from those before it. *)
let DIGITS_SUM_TAC : tactic = fun (asl,w as g) ->
  let tidy = addresses asl THENC numerals in
  let reads = PURE_REWRITE_CONV[COLUMNS_4; HALVES_321; NO_CARRY] THENC everywhere is_read (read_back asl) THENC addresses asl THENC PURE_REWRITE_CONV[WORD_VAL] in
  let goal = (reads THENC ONCE_DEPTH_CONV(exact_conv asl)) w in
  let is_plain_digit t = is_binary "MOD" t && is_const_app "val" 1 (lhand t) in
  let lanes = setify(List.map (fun t -> rand(lhand t)) (find_terms is_plain_digit (rand(concl goal)))) in
  let rec size t = match t with Comb(f,a) -> size f + size a | Abs(_,b) -> size b | _ -> 1 in
  let lanes = List.map snd (List.sort compare (List.map (fun t -> size t,t) lanes)) in
  let words = CONV_RULE(PURE_REWRITE_CONV[VAL_WORD_READ] THENC tidy) in
  let split i x =
    let th = TRANS (INST [mk_comb(`val:int64->num`,x),`x:num`] SPLIT_AT_29) (CONJUNCT1(exact asl x)) in
    rand(concl(NUM_REDUCE_CONV(mk_binop `EXP` `2` (mk_small_numeral(29 * i))))),words(SYM th) in
  let splits = List.mapi split lanes in
  let goal = CONV_RULE(RAND_CONV(PURE_REWRITE_CONV[VAL_WORD_READ] THENC tidy)) goal in
  ACCEPT_TAC (EQ_MP (SYM goal) (by_combination splits (rand(concl goal)))) g;;
let DIGIT_BELOW = prove
 (`val(word_and x (word 536870911):int64) < 2 EXP 29`,
  MP_TAC(CONJUNCT2 VAL_LOW_DIGIT) THEN REWRITE_TAC[CONJUNCT1 VAL_LOW_DIGIT] THEN ARITH_TAC);;
let CARRY_BELOW = prove(`val(word_ushr x 29:int64) < 2 EXP 36`,REWRITE_TAC[VAL_WORD_USHR] THEN MP_TAC(SPEC `x:int64` VAL64_BOUND) THEN ARITH_TAC);;
(* From bounds of the eight lanes as they are loaded. *)
let DIGITS_TAC bounds : tactic =
  MAP_EVERY ASSUME_TAC bounds THEN CONJ_TAC THENL [DIGITS_SUM_TAC; REPEAT CONJ_TAC THEN (MATCH_ACCEPT_TAC DIGIT_BELOW ORELSE MATCH_ACCEPT_TAC CARRY_BELOW)];;

(* -- four rows -- *)

let lanes_of w tm = is_forall tm && (match find_terms is_read tm with t :: _ -> rand t = w | [] -> false);;
let ROWS_START_TAC : tactic = fun (_,goal as g) ->
  let w = rand(columns_in goal) in
  let digits : tactic = fun (asl,_ as g) ->
    let fresh = assumed asl (fun tm -> lanes_of w tm && has_part `2 * (ee + 32 * gg)` tm) in
    DIGITS_TAC (List.map (fun s -> lane_below asl fresh (mk_small_numeral s)) (0 -- 7)) g in
  (SUBGOAL_THEN (vsubst [w,`w:int64->byte`] FRESH) STRIP_ASSUME_TAC THENL [FRESH_TAC; ALL_TAC] THEN
   CONJ_TAC THENL [EXISTS_TAC `0` THEN ASM_REWRITE_TAC[MULT_CLAUSES; ADD_CLAUSES; EXP; SUB_0; WORD_ADD_0; ARITH_RULE `0 < 1`]; ALL_TAC] THEN
   CONJ_TAC THENL [FIRST_ASSUM ACCEPT_TAC; digits]) g;;

(* The columns behind the first four, by the inner loop (a), and by the eight pairs behind it (e), which count w each. *)
let COLUMNS_SUM =
  let hyps = List.map ASSUME (conjuncts
   `V' = A' + w * E' /\ V = A + w * E /\ A' + w * carry = A + c + (l0 * a0 + u0 * b0) + (l1 * a1 + u1 * b1) + (l2 * a2 + u2 * b2) + (l3 * a3 + u3 * b3) /\
    E' = E + carry + (l0 * e0 + u0 * f0) + (l1 * e1 + u1 * f1) + (l2 * e2 + u2 * f2) + (l3 * e3 + u3 * f3) /\
    H0 = a0 + w * e0 /\ G0 = b0 + w * f0 /\ H1 = a1 + w * e1 /\ G1 = b1 + w * f1 /\ H2 = a2 + w * e2 /\ G2 = b2 + w * f2 /\ H = a3 + w * e3 /\ G = b3 + w * f3:num`) in
  let v'::v::a::e::halves = hyps in
  let digits = [`l0:num`;`u0:num`;`l1:num`;`u1:num`;`l2:num`;`u2:num`;`l3:num`;`u3:num`] in
  let th = by_combination ([`1`,v'; `1`,SYM v; `1`,a; `w:num`,e] @ List.map2 (fun d h -> d,SYM h) digits halves)
    `V' = V + c + (l0 * H0 + u0 * G0) + (l1 * H1 + u1 * G1) + (l2 * H2 + u2 * G2) + (l3 * H + u3 * G):num` in
  PURE_REWRITE_RULE[IMP_IMP; GSYM CONJ_ASSOC] (List.fold_right (fun h th -> DISCH (concl h) th) hyps th);;
(* Four friendly rows as numbers: X = the columns before, S its first four pairs, V the J pairs behind them, V' these with all products; H = h_i + b^i H_(3-i)
   is the table's number, split where a row's products begin to go to V; g the same for the shifted digits, G = d H. *)
let FOUR_ROWS =
  let hyps = List.map ASSUME (conjuncts
   `X = S + b * b * b * b * (V + w * rest) /\
    S + b * (l0 * h3 + u0 * g3) + b * b * (l1 * h2 + u1 * g2) + b * b * b * (l2 * h1 + u2 * g1) =
      (l0 + d * u0) + b * (l1 + d * u1) + b * b * (l2 + d * u2) + b * b * b * (l3 + d * u3) + b * b * b * b * c /\
    V' = V + c + (l0 * H0 + u0 * G0) + (l1 * H1 + u1 * G1) + (l2 * H2 + u2 * G2) + (l3 * H + u3 * G) /\
    H = h3 + b * b * b * H0 /\ G = g3 + b * b * b * G0 /\ H = h2 + b * b * H1 /\ G = g2 + b * b * G1 /\ H = h1 + b * H2 /\ G = g1 + b * G2 /\
    G = d * H /\ b * H = n * kn + 1`) in
  let [x;s;v;h3;g3;h2;g2;h1;g1;g;h] = hyps in
  let digits = `(l0 + d * u0) + b * (l1 + d * u1) + b * b * (l2 + d * u2) + b * b * b * (l3 + d * u3):num` in
  let upper = `b * u0 + b * b * u1 + b * b * b * u2 + b * b * b * b * u3:num` in
  let th = by_combination
    [`1`,SYM x; `b * b * b * b:num`,v; `1`,SYM s; `b * l0:num`,SYM h3; `b * u0:num`,SYM g3; `b * b * l1:num`,SYM h2; `b * b * u1:num`,SYM g2;
     `b * b * b * l2:num`,SYM h1; `b * b * b * u2:num`,SYM g1; upper,g; digits,h]
    (vsubst [digits,`q4:num`] `b * b * b * b * (V' + w * rest) = X + n * kn * q4:num`) in
  let th = List.fold_right (fun h th -> DISCH (concl h) th) hyps th in
  prove
 (`X = S + e * (V + w * rest) /\
   S + b * (l0 * h3 + u0 * g3) + b2 * (l1 * h2 + u1 * g2) + b3 * (l2 * h1 + u2 * g1) =
     (l0 + d * u0) + b * (l1 + d * u1) + b2 * (l2 + d * u2) + b3 * (l3 + d * u3) + e * c /\
   V' = V + c + (l0 * H0 + u0 * G0) + (l1 * H1 + u1 * G1) + (l2 * H2 + u2 * G2) + (l3 * H + u3 * G) /\
   H = h3 + b3 * H0 /\ G = g3 + b3 * G0 /\ H = h2 + b2 * H1 /\ G = g2 + b2 * G1 /\ H = h1 + b * H2 /\ G = g1 + b * G2 /\
   G = d * H /\ b * H = n * kn + 1 /\ b2 = b * b /\ b3 = b * b2 /\ e = b * b3
   ==> e * (V' + w * rest) = X + n * kn * ((l0 + d * u0) + b * (l1 + d * u1) + b2 * (l2 + d * u2) + b3 * (l3 + d * u3)):num`,
  DISCH_THEN(MAP_EVERY ASSUME_TAC o CONJUNCTS) THEN
  REPEAT(FIRST_X_ASSUM(fun th -> if mem (lhs(concl th)) [`b2:num`; `b3:num`; `e:num`] then SUBST_ALL_TAC th else failwith "")) THEN
  RULE_ASSUM_TAC(PURE_REWRITE_RULE[GSYM MULT_ASSOC]) THEN PURE_REWRITE_TAC[GSYM MULT_ASSOC] THEN
  MATCH_MP_TAC(PURE_REWRITE_RULE[IMP_IMP] th) THEN REPEAT CONJ_TAC THEN FIRST_ASSUM ACCEPT_TAC);;
let DIGITS_OF_FOUR = prove
 (`l0 < 2 EXP 29 /\ u0 < 2 EXP 29 /\ l1 < 2 EXP 29 /\ u1 < 2 EXP 29 /\ l2 < 2 EXP 29 /\ u2 < 2 EXP 29 /\ l3 < 2 EXP 29 /\ u3 < 2 EXP 29
   ==> (l0 + 2 EXP 29 * u0) + 2 EXP 58 * (l1 + 2 EXP 29 * u1) + 2 EXP 116 * (l2 + 2 EXP 29 * u2) + 2 EXP 174 * (l3 + 2 EXP 29 * u3) < 2 EXP 232`,
  CONV_TAC NUM_REDUCE_CONV THEN ARITH_TAC);;
(* The quotient grows by the four rows' digits. *)
let NEXT_ROWS = prove
 (`(?Q. Q < E /\ E * X = T0 + n * kn * Q) /\ e * X' = X + n * kn * s /\ s < e
   ==> ?Q. Q < E * e /\ (E * e) * X' = T0 + n * kn * Q:num`,
  STRIP_TAC THEN EXISTS_TAC `Q + E * s:num` THEN CONJ_TAC THENL
   [MATCH_MP_TAC LTE_TRANS THEN EXISTS_TAC `E * (s + 1)` THEN CONJ_TAC THENL
     [REWRITE_TAC[LEFT_ADD_DISTRIB; MULT_CLAUSES] THEN ASM_ARITH_TAC; REWRITE_TAC[LE_MULT_LCANCEL] THEN ASM_ARITH_TAC];
    REWRITE_TAC[GSYM MULT_ASSOC] THEN ASM_REWRITE_TAC[LEFT_ADD_DISTRIB; ADD_ASSOC] THEN
    UNDISCH_THEN `E * X = T0 + n * kn * Q:num` (SUBST1_TAC o SYM) THEN CONV_TAC NUM_RING]);;
let NEXT_POWER = prove(`2 EXP (232 * (y + 1)) = 2 EXP (232 * y) * 2 EXP 232`,REWRITE_TAC[LEFT_ADD_DISTRIB; MULT_CLAUSES; EXP_ADD]);;
let POWERS_OF_58 = List.map (EQT_ELIM o NUM_REDUCE_CONV) [`2 EXP 116 = 2 EXP 58 * 2 EXP 58`; `2 EXP 174 = 2 EXP 58 * 2 EXP 116`; `2 EXP 232 = 2 EXP 58 * 2 EXP 174`];;

(* |- tm, the equation of the eight pairs behind the inner loop, of which the first four get what goes on from those before; same: reads of the round's memory *)
let COLUMNS_8 = columns_expanded 8 and HALVES_5678 = end_itlist CONJ (List.map halves_expanded [5; 6; 7; 8]);;
let edge_sum asl base same tm =
  let goal = (PURE_REWRITE_CONV[COLUMNS_8; HALVES_5678] THENC everywhere is_read (read_near base) THENC PURE_REWRITE_CONV same THENC addresses asl THENC
    ONCE_DEPTH_CONV(exact_conv asl) THENC PURE_REWRITE_CONV[VAL_WORD_READ] THENC addresses asl THENC numerals) tm in
  let weight s = rand(concl(NUM_REDUCE_CONV(mk_binop `EXP` `2` (mk_small_numeral(29 * s))))) in
  let carried = List.map (fun (c,th) -> c,CONV_RULE numerals th) (carried_lanes weight (rand(concl goal))) in
  EQ_MP (SYM goal) (by_combination carried (rand(concl goal)));;

let ROWS_STEP_TAC : tactic = PURE_REWRITE_TAC[WORD_OR_REFL] THEN SUBGOAL_THEN `y < 35` ASSUME_TAC THENL [BOUNDS_TAC; ALL_TAC] THEN fun (asl,goal as g) ->
  let norm = follow_conv asl THENC PURE_REWRITE_CONV[WORD_OR_REFL] THENC addresses asl in
  let pairs = CONV_RULE norm (assumed asl (fun tm -> is_eq tm && has_part `halves (vv - 8)` tm)) in
  let four = CONV_RULE norm (assumed asl (fun tm -> is_eq tm && has_part `columns 4` tm)) in
  let quotient = CONV_RULE (addresses asl) (assumed asl (fun tm -> is_exists tm && has_part `columns` tm)) in
  let fresh = assumed asl (fun tm -> is_forall tm && has_part `2 * (ee + 32 * gg)` tm) in
  (* the memory now, after the inner loop, at the head of the round and at the loop's start *)
  let now = rand(columns_in (lhand goal)) and inner = rand(columns_in (concl pairs)) and head = rand(columns_in (concl four)) and
      start = rand(find_term is_read (concl fresh)) and m = `m:int64->byte` in
  let v0 = `word_add f (word(64 * y + 64)):int64` and edge = `word_add f (word(64 * y + 64 + 16 * (vv - 8))):int64` in
  let all = `(ee + 32 * gg) - 4 * y` and behind = `((ee + 32 * gg) - 4 * y) - 4` and rest = `((ee + 32 * gg) - 4 * y) - 4 - vv` in
  (* columns in parts: the first four, J that get products, of which eight lie at the edge, and the rest *)
  let add columns_add n p q a m = CONV_RULE (addresses asl THENC DEPTH_CONV NUM_MULT_CONV) (split_pairs asl columns_add n p q a m) in
  let back tm older th = CONV_RULE(RAND_CONV(everywhere ((=) tm) (columns_back_to ((=) older) asl))) th in
  let beyond = CONV_RULE (addresses asl) (same_word asl `word_add f (word(16 * vv + 64 * y + 64)):int64` `word_add f (word(64 * y + 16 * (vv - 8) + 192)):int64`) in
  let split_rest w = let th = PURE_REWRITE_RULE[beyond] (add COLUMNS_ADD behind `vv:num` rest v0 w) in back (rand(rand(rand(concl th)))) start th in
  let split_edge w = add COLUMNS_ADD `vv:num` `vv - 8` `8` v0 w in
  let x = add COLUMNS_ADD all `4` behind `word_add f (word(64 * y)):int64` head in
  let x = TRANS x (AP_TERM (rator(rand(concl x))) (AP_TERM (rator(rand(rand(concl x)))) (split_rest head))) and x' = split_rest now in
  let v = split_edge head and v' = let th = split_edge now in back (lhand(rand(concl th))) inner th in
  (* of row r: (|- H = h + b^(3-r) * H_r, |- H_r = a_r + w * e_r), and so for the shifted digits *)
  let parts_of r place =
    let at i = vsubst [mk_small_numeral i,`i:num`] `word_add c (word i):int64` in
    let n = if r = 3 then `vv:num` else mk_binop `(+):num->num->num` `vv - 8` (mk_small_numeral (5 + r)) in
    (if r = 3 then TRUTH else add HALVES_ADD `vv:num` (mk_small_numeral (3 - r)) n (at place) m),
    add HALVES_ADD n `vv - 8` (mk_small_numeral (5 + r)) (at (16 * (3 - r) + place)) m in
  let parts = List.concat (List.map (fun r -> [parts_of r 0; parts_of r 8]) [0; 1; 2; 3]) in
  let carry = rand(rand(lhs(concl pairs))) in
  let digits = List.map lhand (snd(chop_list 3 (striplist (dest_binary "+") (rhs(concl pairs))))) in
  (* the eight pairs at the edge; the last four of them are chunks that no row has reached *)
  let apart n a older w = reads_kept n (fst(kept_to ((=) older) asl (mk_pair(a,mk_small_numeral n)) w)) in
  let untouched = List.mapi (fun i same ->
    let th = lane_below asl fresh (vsubst [mk_small_numeral(16 + i),`i:num`] `8 * y + 2 * (vv - 8) + i`) in
    let same = AP_TERM `val:int64->num` (AP_TERM `word:num->int64` (SYM(CONV_RULE(BINOP_CONV(addresses asl)) same))) in
    EQ_MP (AP_THM (AP_TERM `(<):num->num->bool` same) (rand(concl th))) th) (apart 64 `word_add f (word(64 * y + 128 + 16 * (vv - 8))):int64` start head) in
  let same = apart 128 edge head inner @ apart 128 `word_add c (word(16 * (vv - 8))):int64` m inner in
  let rec sums_of_two = function a :: b :: rest -> mk_binop `(+):num->num->num` a b :: sums_of_two rest | l -> l in
  let products = sums_of_two (List.map2 (fun d (_,th) -> mk_binop `( * ):num->num->num` d (rand(rand(rhs(concl th))))) digits parts) in
  let eight = mk_comb(`columns 8`,edge) in
  let at_edge = CONV_RULE (addresses asl) (edge_sum (List.map (fun th -> "",th) untouched @ asl) edge same
    (mk_eq(mk_comb(eight,now),end_itlist (mk_binop `(+):num->num->num`) (mk_comb(eight,head) :: carry :: products)))) in
  (* the rows, and the quotient with them *)
  let sum = MATCH_MP COLUMNS_SUM (end_itlist CONJ ([v';v;pairs;at_edge] @ List.map snd parts)) in
  let known tm = assumed asl ((=) tm) in
  let rows = MATCH_MP FOUR_ROWS (end_itlist CONJ ([x;four;sum] @ List.map fst (fst(chop_list 6 parts)) @
    [known `halves vv (word_add c (word 8)) m = 2 EXP 29 * halves vv c m`; known `2 EXP 58 * halves vv c m = halves vv (word_add c (word (16 * vv))) m * kn + 1`] @
    POWERS_OF_58)) in
  let below = MATCH_MP DIGITS_OF_FOUR (end_itlist CONJ (List.map (fun d -> assumed asl (fun tm -> is_const_app "<" 2 tm && lhand tm = d)) digits)) in
  let next = PURE_REWRITE_RULE[SYM x'] (MATCH_MP NEXT_ROWS (CONJ quotient (CONJ rows below))) in
  let count = arith asl `(ee + 32 * gg) - 4 * (y + 1) = ((ee + 32 * gg) - 4 * y) - 4` in
  let loaded = assumed asl (lanes_of inner) in
  (CONJ_TAC THENL [CONV_TAC(PURE_REWRITE_CONV[count; NEXT_POWER] THENC addresses asl) THEN ACCEPT_TAC next; ALL_TAC] THEN
   CONJ_TAC THENL [ACCEPT_TAC fresh; DIGITS_TAC (List.map (fun s -> lane_below asl loaded (mk_small_numeral s)) (0 -- 7))]) g;;

(* ---- the plain rows, and the result ----
   Rows rr - 2 and rr - 1 are of the columns that `rows` leaves, A = f + 64pp. Their digits l_0 + 2^29 u_0 and l_1 + 2^29 u_1 are in the lanes of
   digits0 and digits1; they are multiplied with the number n, at 16vv in the table, and its shifted copy. *)

(* The last of n + 1 chunks. *)
let CELLS_SUC = prove
 (`digits (n + 1) 58 (\digit. cell 8 a digit m) = digits n 58 (\digit. cell 8 a digit m) + 2 EXP (58 * n) * read_bytes 8 (word_add a (word(8 * n))) m /\
   digits 0 58 f = 0`,
  REWRITE_TAC[GSYM ADD1; digits; cell]);;
let CELLS_CONG = prove
 (`!n a m m'. 8 * n <= 2 EXP 64 /\ (!b. in_region (a,8 * n) b ==> m b = m' b)
     ==> digits n 58 (\digit. cell 8 a digit m) = digits n 58 (\digit. cell 8 a digit m')`,
  REPEAT STRIP_TAC THEN MATCH_MP_TAC DIGITS_CONG THEN X_GEN_TAC `i:num` THEN DISCH_TAC THEN REWRITE_TAC[cell] THEN
  MATCH_MP_TAC READ_BYTES_CONG THEN (CONJ_TAC THENL [ARITH_TAC; REPEAT STRIP_TAC]) THEN
  FIRST_X_ASSUM MATCH_MP_TAC THEN MATCH_MP_TAC IN_REGION_ADD THEN ASM_MESON_TAC[ARITH_RULE `i < n ==> 8 * i + 8 <= 8 * n`]);;
(* |- the chunks at an address in a memory = the same of the oldest memory that has them *)
let cells_back asl tm =
  let n,cells = rand(rator(rator tm)),rand tm in
  let [_;a;_;memory] = snd(strip_comb(body cells)) in
  let size = mk_binop `( * ):num->num->num` `8` n in
  let same,m = kept asl (mk_pair(a,size)) memory in
  if m = memory then REFL tm else
  MP (SPECL [n;a;memory;m] CELLS_CONG) (CONJ (arith asl (mk_binop `(<=):num->num->bool` size `2 EXP 64`)) same);;

(* |- a read in one of these regions = the same of the oldest memory that has all of the region: found once for all of its reads *)
let region_reads asl regions =
  let known = ref [] in
  let kept_region key = try List.assoc key !known with Not_found ->
    let same = kept asl (fst key) (snd key) in known := (key,same) :: !known; same in
  fun tm ->
    let [n;a;memory] = snd(strip_comb tm) in
    tryfind (fun region ->
      let larger = in_larger asl (mk_pair(a,n)) region in
      let same,m = kept_region (region,memory) in
      if m = memory then REFL tm else
      let same = GEN byte_ (DISCH (lhand(concl larger)) (MP (SPEC byte_ same) (UNDISCH larger))) in
      MP (SPECL [n;a;memory;m] READ_BYTES_CONG) (CONJ (numeral_goal (mk_binop `(<=):num->num->bool` n `2 EXP 64`)) same)) regions;;

(* -- lanes -- *)

(* All of the table is made of digits: the halves of h and of n, and of w behind them, which the last round multiplies by zero. *)
let TABLE_BELOW = prove
 (`(!u. u < 4 * vv ==> read_bytes 4 (word_add c (word(4 * u))) m < 2 EXP 29) /\
   (!u. u < 4 * vv ==> read_bytes 4 (word_add c (word(16 * vv + 4 * u))) m < 2 EXP 29) /\
   read_bytes 8 (word_add c (word(32 * vv))) m = ww /\ read_bytes 8 (word_add c (word(32 * vv + 8))) m = ww /\ ww < 2 EXP 29
   ==> !u. u < 8 * vv + 4 ==> read_bytes 4 (word_add c (word(4 * u))) m < 2 EXP 29`,
  STRIP_TAC THEN X_GEN_TAC `u:num` THEN DISCH_TAC THEN
  SUBGOAL_THEN `!a. read_bytes 8 a m < 2 EXP 29 ==> read_bytes 4 a m < 2 EXP 29 /\ read_bytes 4 (word_add a (word 4)) m < 2 EXP 29` ASSUME_TAC THENL
   [GEN_TAC THEN MP_TAC(SPECL [`4`; `4`; `a:int64`; `m:int64->byte`] READ_BYTES_ADD) THEN CONV_TAC NUM_REDUCE_CONV THEN ARITH_TAC; ALL_TAC] THEN
  ASM_CASES_TAC `u < 4 * vv` THENL [ASM_SIMP_TAC[]; ALL_TAC] THEN
  FIRST_X_ASSUM(X_CHOOSE_THEN `t:num` SUBST_ALL_TAC o REWRITE_RULE[NOT_LT; LE_EXISTS]) THEN
  ASM_CASES_TAC `t < 4 * vv` THENL [ASM_SIMP_TAC[ARITH_RULE `4 * (4 * v + t) = 16 * v + 4 * t`]; ALL_TAC] THEN
  FIRST_X_ASSUM(X_CHOOSE_THEN `s:num` SUBST_ALL_TAC o REWRITE_RULE[NOT_LT; LE_EXISTS]) THEN
  FIRST_ASSUM(MP_TAC o SPEC `word_add c (word(32 * vv)):int64`) THEN FIRST_X_ASSUM(MP_TAC o SPEC `word_add c (word(32 * vv + 8)):int64`) THEN
  ASM_REWRITE_TAC[ADD_ADD; GSYM ADD_ASSOC] THEN REPEAT(DISCH_THEN(STRIP_ASSUME_TAC o CONV_RULE(ONCE_DEPTH_CONV NUM_ADD_CONV))) THEN
  SUBGOAL_THEN `s < 4` MP_TAC THENL [UNDISCH_TAC `4 * vv + 4 * vv + s < 8 * vv + 4` THEN ARITH_TAC; ALL_TAC] THEN
  SPEC_TAC(`s:num`,`s:num`) THEN CONV_TAC EXPAND_CASES_CONV THEN
  REWRITE_TAC[ARITH_RULE `4 * (4 * v + 4 * v + s) = 32 * v + 4 * s`] THEN CONV_TAC(ONCE_DEPTH_CONV NUM_MULT_CONV) THEN ASM_REWRITE_TAC[ADD_CLAUSES]);;
let TABLE_BELOW_TAC : tactic = fun (asl,_ as g) ->
  ASSUME_TAC(from_assumed asl TABLE_BELOW) g;;

(* The lower digit of a lane, in its place of the chunk that goes out. *)
let SHIFTED_DIGIT = prove
 (`val(word_ushr (word_shl x 35) 6:int64) = 2 EXP 29 * val x MOD 2 EXP 29 /\ val(word_ushr (word_shl x 35) 6:int64) < 2 EXP 58`,
  MP_TAC(SPEC `x:int64` VAL64_BOUND) THEN REWRITE_TAC[VAL_WORD_USHR; VAL_WORD_SHL; DIMINDEX_64] THEN
  SUBGOAL_THEN `(2 EXP 35 * val(x:int64)) MOD 2 EXP 64 = 2 EXP 35 * val x MOD 2 EXP 29` SUBST1_TAC THENL
   [REWRITE_TAC[ARITH_RULE `2 EXP 64 = 2 EXP 35 * 2 EXP 29`; MOD_MULT2]; ARITH_TAC]);;
(* The word that a theorem ends with a bound of gets a name; of it is known what the theorem says, and no more. *)
let NAME_TAC th : tactic =
  let word = rand(lhand(last(conjuncts(concl th)))) in
  MP_TAC th THEN SPEC_TAC(word,genvar `:int64`) THEN GEN_TAC THEN DISCH_THEN(fun th -> MAP_EVERY ASSUME_TAC (CONJUNCTS th));;
(* The lanes of registers that a formula knows, in place of what they hold: what no round changes is as large as the code that made it. *)
let FOLD_TAC known : tactic = fun (asl,w as g) ->
  let lanes = find_terms (fun t -> is_const_app "lane64" 2 t && is_register_term (rand t)) (concl known) in
  let held t = let th = follow_conv asl t in if rand(concl th) = t then failwith "" else SYM th in
  CONV_TAC(fun t -> SUBS_CONV (mapfilter held (setify lanes)) t) g;;

(* -- rounds -- *)

(* Powers of two as products of those of variables and one numeral. *)
let power_conv = ONCE_DEPTH_CONV(fun t -> if not(is_const_app "EXP" 2 t) then failwith "" else
  (RAND_CONV NUM_NORMALIZE_CONV THENC REWRITE_CONV[EXP_ADD] THENC ONCE_DEPTH_CONV NUM_EXP_CONV) t);;
let HALVES_1 = CONJUNCT1 HALVES_321;;
let NEXT_COUNTS = List.map ARITH_RULE
  [`0 + 2 = (0 + 1) + 1`; `(i + 1) + 2 = (i + 2) + 1`; `w + (i + 1) + 2 = (w + i + 2) + 1`; `w + (i + 1) = (w + i) + 1`];;
(* What the plain rows read: the table and their columns. *)
let plain_regions = [`(c:int64),32 * vv + 16`; `(word_add f (word(64 * pp)):int64),16 * (rr + 2)`];;
(* Numbers of pairs and chunks by their last one and those before, in the oldest memory; lanes as sums; addresses and powers in normal form. *)
let plain_conv asl =
  PURE_REWRITE_CONV(HALVES_1 :: NO_CARRY :: NEXT_COUNTS) THENC PURE_REWRITE_CONV[COLUMNS_SUC; HALVES_SUC; CELLS_SUC; COLUMNS_0] THENC
  everywhere (is_const_app "digits" 3) (cells_back asl) THENC everywhere (is_const_app "columns" 3) (columns_back asl) THENC
  everywhere (fun t -> is_read t && is_const_app "write_bytes" 4 (rand t)) (read_back asl) THENC everywhere is_read (region_reads asl plain_regions) THENC
  TOP_DEPTH_CONV (exact_conv asl) THENC PURE_REWRITE_CONV[VAL_WORD_READ] THENC addresses asl THENC power_conv;;

let digit_base = rand(concl(NUM_EXP_CONV `2 EXP 29`));;
let split_at_29 x = SYM(INST [mk_comb(`val:int64->num`,x),`x:num`] SPLIT_AT_29);;
(* Goal: an equation of columns and their products, as a sum of known ones, each times a number. A lane that comes from memory falls into parts at 2^58, of
   which the upper one goes on; what else is known, parts says for the weights of these lanes, the lowest first. first: a conversion of all of these. *)
let PAIRS_TAC first parts : tactic = fun (asl,w as g) ->
  let conv = first THENC plain_conv asl in
  let goal = conv w in
  let is_lane t = is_read t && rand(rator(rator t)) = `8` in
  let rec lanes t = match t with
    | Comb(Comb(Const("*",_),weight),Comb(Comb(Const("+",_),low),Comb(Comb(Const("*",_) as times,base),high)))
        when base = digit_base && is_lane low && is_lane high -> [weight,low; mk_comb(mk_comb(times,weight),base),high]
    | Comb(Comb(Const("+",_),a),b) -> lanes a @ lanes b
    | _ -> [] in
  let lanes = lanes (lhs(rand(concl goal))) in
  let carried = List.map (fun (weight,lane) -> weight,SYM(INST [lane,`x:num`] SPLIT_AT_58)) lanes in
  let known = List.map (fun (weight,th) -> rand(concl(power_conv weight)),CONV_RULE conv th) (carried @ parts asl (List.map fst lanes)) in
  ACCEPT_TAC (EQ_MP (SYM goal) (by_combination known (rand(concl goal)))) g;;

(* Before a round's formula: the registers, and a name for what the word that goes out has of lane 1. *)
let OUTGOING_TAC known : tactic = fun (asl,w as g) ->
  let zero = assumed asl (fun tm -> is_eq tm && rand tm = `word 0:int64` && is_const_app "lane64" 2 (lhs tm)) in
  (TABLE_BELOW_TAC THEN FOLD_TAC known THEN PURE_REWRITE_TAC[zero; NO_CARRY] THEN (fun (asl,w as g) ->
    let digit = find_term (fun t -> is_const_app "word_ushr" 2 t && is_const_app "word_shl" 2 (lhand t)) w in
    NAME_TAC (INST [lhand(lhand digit),`x:int64`] SHIFTED_DIGIT) g)) g;;
(* The parts that it is of: lane 1's lower digit goes out with lane 0, the rest is lane 0 of `before` in the next round. *)
let outgoing known asl [low; high] =
  let digit = assumed asl (fun tm -> is_eq tm && is_binary "*" (rand tm) && is_binary "MOD" (rand(rand tm))) in
  [`1`,known; low,SYM digit; high,split_at_29 (rand(lhand(rand(rand(concl digit)))))];;
(* The other formulas: bounds of lanes. *)
let LANES_TAC : tactic = REWRITE_TAC[VAL_WORD_0; EXP_LT_0; ARITH_EQ] THEN ASM_REWRITE_TAC[] THEN REPEAT CONJ_TAC THEN CARRY_TAC;;
let PLAIN_STEP_TAC : tactic = fun (asl,w as g) ->
  let known = known_equation asl `digits i 58` in
  (OUTGOING_TAC known THEN CONJ_TAC THENL [PAIRS_TAC ALL_CONV (outgoing known); LANES_TAC]) g;;

(* The digits of both rows, in a formula of the form of PLAIN_FORMULA. *)
let row_digits tm =
  let _,parts,_ = term_match [] `x + (l0 * a + u0 * b) + e * (l1 * c + u1 * d) = y:num` tm in
  List.map (fun v -> fst(List.find (fun (_,v') -> v' = v) parts)) [`l0:num`; `u0:num`; `l1:num`; `u1:num`];;

(* vv = w + 2 for the loop behind w rounds of `plain` *)
let TWO_LESS = prove(`vv = w + 2 ==> vv - 2 = w /\ vv - 1 = w + 1`,DISCH_THEN SUBST1_TAC THEN ARITH_TAC);;
let TWO_LESS_TAC (tac:tactic) : tactic =
  SUBGOAL_THEN `?w. vv = w + 2` (X_CHOOSE_THEN `w:num` ASSUME_TAC) THENL
   [EXISTS_TAC `vv - 2` THEN UNDISCH_TAC `45 <= vv` THEN ARITH_TAC; tac];;
let by_two_less asl =
  let th = assumed asl ((=) `vv = w + 2`) in
  PURE_REWRITE_CONV(CONJUNCTS(MATCH_MP TWO_LESS th)) THENC PURE_REWRITE_CONV[th];;

(* A round of `last` takes a pair of columns and what the formula has for it of the last pair of n. *)
let LAST_STEP_TAC : tactic = TWO_LESS_TAC(fun (asl,w as g) ->
  let known = assumed asl (fun tm -> is_exists tm && has_part `(vv - 2) + i` tm) in
  (X_CHOOSE_THEN `p:num` (fun th ->
    let below,known = CONJ_PAIR th in
    OUTGOING_TAC known THEN CONJ_TAC THENL
     [EXISTS_TAC `p:num` THEN CONJ_TAC THENL [ACCEPT_TAC below; PAIRS_TAC (by_two_less asl) (outgoing known)]; LANES_TAC]) known) g);;

(* The digits of both rows as one number. *)
let ALL_DIGITS = prove
 (`l0 < 2 EXP 29 /\ u0 < 2 EXP 29 /\ l1 < 2 EXP 29 /\ u1 < 2 EXP 29 ==> (l0 + 2 EXP 29 * u0) + 2 EXP 58 * (l1 + 2 EXP 29 * u1) < 2 EXP 116`,
  CONV_TAC NUM_REDUCE_CONV THEN ARITH_TAC);;
(* Both rows' products but those of the last pair with the second row's digits are p n but for these. *)
let LAST_START_TAC : tactic = TWO_LESS_TAC(fun (asl,w as g) ->
  let known = known_equation asl `digits (vv - 2) 58` in
  let [l0;u0;l1;u1] = row_digits (concl known) in
  let of_digits = vsubst [l0,`l0:num`; u0,`u0:num`; l1,`l1:num`; u1,`u1:num`] in
  let n = `word_add c (word(16 * vv)):int64` and shifted = `word_add c (word(16 * vv + 8)):int64` in
  let is_shifted = assumed asl ((=) (vsubst [n,`n:int64`; shifted,`s:int64`] `halves vv s m = 2 EXP 29 * halves vv n m`)) in
  let last_pair a = AP_THM (AP_THM (AP_TERM `halves` (ARITH_RULE `w + 2 = (w + 1) + 1`)) a) `m:int64->byte` in
  let parts _ _ = (`1`,known) :: List.map (fun (weight,th) -> of_digits weight,th)
    [`u0 + 2 EXP 58 * u1`,SYM is_shifted; `2 EXP 58 * l1`,last_pair n; `2 EXP 58 * u1`,last_pair shifted] in
  (FOLD_TAC known THEN CONJ_TAC THENL
    [EXISTS_TAC (of_digits (lhand(rand(concl ALL_DIGITS)))) THEN CONJ_TAC THENL
      [MATCH_MP_TAC ALL_DIGITS THEN ASM_REWRITE_TAC[];
       REWRITE_TAC[ADD_CLAUSES] THEN PAIRS_TAC (by_two_less asl) parts]; ASM_REWRITE_TAC[]]) g);;

(* -- the plain digits -- *)

let MOD_29 = prove
 (`(x MOD 2 EXP 32) MOD 2 EXP 29 = x MOD 2 EXP 29 /\ (x MOD 2 EXP 64) MOD 2 EXP 29 = x MOD 2 EXP 29`,
  REWRITE_TAC[MOD_MOD_EXP_MIN] THEN CONV_TAC NUM_REDUCE_CONV);;
let LOW_PRODUCT = prove
 (`val(umul_low x y) MOD 2 EXP 29 = (val x * val y) MOD 2 EXP 29`,
  REWRITE_TAC[umul_low; VAL_WORD64; MOD_29] THEN ONCE_REWRITE_TAC[GSYM MOD_MULT_MOD2] THEN REWRITE_TAC[MOD_29]);;
(* A digit of the quotient, (x w) mod 2^29, makes its lane divisible by 2^29. *)
let PLAIN_DIGIT = prove
 (`(val w * val t MOD 2 EXP 32 + 1) MOD 2 EXP 29 = 0
   ==> val(word_add x (umul_low t (word_and (pack32 (umul_low x w) y) (word 536870911)))) MOD 2 EXP 29 = 0 /\
       val(word_and (pack32 (umul_low x w) y) (word 536870911):int64) < 2 EXP 29`,
  SUBGOAL_THEN `val(word_and (pack32 (umul_low x w) y) (word 536870911):int64) = (val x * val w) MOD 2 EXP 29` ASSUME_TAC THENL
   [REWRITE_TAC[VAL_LOW_DIGIT; VAL_PACK; ARITH_RULE `2 EXP 32 * a + b = 2 EXP 29 * 8 * a + b`; MOD_MULT_ADD; MOD_29; LOW_PRODUCT]; ALL_TAC] THEN
  ASM_REWRITE_TAC[VAL_WORD_ADD; DIMINDEX_64; MOD_29; MOD_LT_EQ; EXP_EQ_0; ARITH_EQ] THEN
  ONCE_REWRITE_TAC[GSYM MOD_ADD_MOD] THEN REWRITE_TAC[LOW_PRODUCT] THEN ASM_REWRITE_TAC[] THEN
  REWRITE_TAC[MOD_MULT_RMOD] THEN REWRITE_TAC[MOD_ADD_MOD] THEN SIMP_TAC[MOD_EQ_0; EXP_EQ_0; ARITH_EQ] THEN DISCH_THEN(X_CHOOSE_TAC `q:num`) THEN
  SUBGOAL_THEN `?d. val(t:int64) = 2 EXP 29 * d + val t MOD 2 EXP 32` (X_CHOOSE_THEN `d:num` SUBST1_TAC) THENL
   [EXISTS_TAC `8 * val(t:int64) DIV 2 EXP 32` THEN ARITH_TAC; ALL_TAC] THEN
  EXISTS_TAC `val(x:int64) * q + d * val(x:int64) * val(w:int64)` THEN POP_ASSUM MP_TAC THEN CONV_TAC NUM_RING);;
(* The lowest halves of n and of its shifted copy. *)
let LOWEST_HALVES = prove
 (`45 <= vv /\ (!u. u < 4 * vv ==> read_bytes 4 (word_add c (word(16 * vv + 4 * u))) m < 2 EXP 29) /\
   halves vv (word_add c (word(16 * vv + 8))) m = 2 EXP 29 * halves vv (word_add c (word(16 * vv))) m /\
   (ww * halves vv (word_add c (word(16 * vv))) m + 1) MOD 2 EXP 29 = 0
   ==> (ww * read_bytes 4 (word_add c (word(16 * vv))) m + 1) MOD 2 EXP 29 = 0 /\
       read_bytes 4 (word_add c (word(16 * vv + 8))) m = 0 /\
       read_bytes 4 (word_add c (word(16 * vv + 12))) m = read_bytes 4 (word_add c (word(16 * vv))) m`,
  DISCH_THEN(CONJUNCTS_THEN2 ASSUME_TAC (CONJUNCTS_THEN2 (fun th -> MAP_EVERY (fun n -> MP_TAC(SPEC n th)) [`0`; `2`; `3`]) MP_TAC)) THEN
  SUBGOAL_THEN `0 < 4 * vv /\ 2 < 4 * vv /\ 3 < 4 * vv` (fun th -> REWRITE_TAC[th]) THENL [UNDISCH_TAC `45 <= vv` THEN ARITH_TAC; ALL_TAC] THEN
  CONV_TAC(ONCE_DEPTH_CONV NUM_MULT_CONV) THEN REWRITE_TAC[ADD_CLAUSES] THEN
  SUBGOAL_THEN `!a. ?x. halves vv a m = read_bytes 4 a m + 2 EXP 29 * (read_bytes 4 (word_add a (word 4)) m + 2 EXP 29 * x)`
    (fun th -> X_CHOOSE_THEN `x:num` SUBST1_TAC (SPEC `word_add c (word(16 * vv)):int64` th) THEN
               X_CHOOSE_THEN `y:num` SUBST1_TAC (SPEC `word_add c (word(16 * vv + 8)):int64` th)) THENL
   [GEN_TAC THEN SUBGOAL_THEN `?v. vv = 1 + v` (X_CHOOSE_THEN `v:num` SUBST1_TAC) THENL
     [EXISTS_TAC `vv - 1` THEN UNDISCH_TAC `45 <= vv` THEN ARITH_TAC; ALL_TAC] THEN
    EXISTS_TAC `halves v (word_add a (word 16)) m` THEN REWRITE_TAC[HALVES_ADD; HALVES_1; WORD_ADD_0] THEN CONV_TAC NUM_REDUCE_CONV THEN ARITH_TAC;
    ALL_TAC] THEN
  REWRITE_TAC[ADD_ADD; GSYM ADD_ASSOC] THEN CONV_TAC(ONCE_DEPTH_CONV NUM_ADD_CONV) THEN
  MAP_EVERY (fun (a,v) -> SPEC_TAC(vsubst [a,`a:num`] `read_bytes 4 (word_add c (word a)) m`,v))
    [`16 * vv`,`n0:num`; `16 * vv + 4`,`n1:num`; `16 * vv + 8`,`s0:num`; `16 * vv + 12`,`s1:num`] THEN
  REPEAT STRIP_TAC THENL
   [FIRST_X_ASSUM(SUBST1_TAC o SYM o check (fun th -> is_binary "MOD" (lhs(concl th)))) THEN
    REWRITE_TAC[ARITH_RULE `w * (n + 2 EXP 29 * x) + 1 = 2 EXP 29 * w * x + w * n + 1`; MOD_MULT_ADD];
    ALL_TAC; ALL_TAC] THEN
  FIRST_X_ASSUM((fun th -> MP_TAC(AP_TERM `\v. v MOD 2 EXP 29` th) THEN MP_TAC(AP_TERM `\v. (v DIV 2 EXP 29) MOD 2 EXP 29` th)) o
    check (fun th -> lhand(lhs(concl th)) = `s0:num`)) THEN
  REWRITE_TAC[ARITH_RULE `s + 2 EXP 29 * x = 2 EXP 29 * x + s`; MOD_MULT_ADD; MOD_MULT] THEN
  ASM_SIMP_TAC[DIV_MULT_ADD; DIV_MULT; EXP_EQ_0; ARITH_EQ; MOD_LT; DIV_LT; ADD_CLAUSES; MOD_MULT_ADD]);;

let is_plain_digit t = is_const_app "word_and" 2 t && rand t = `word 536870911:int64` && is_const_app "pack32" 2 (lhand t);;
(* The first of the goal's digits, in which there is no other, gets a name; holds shows what w is to the lowest digit of n. *)
let DIGIT_TAC holds : tactic = fun (_,w as g) ->
  let digit = find_term (fun t -> is_plain_digit t && not(can (find_term is_plain_digit) (lhand t))) w in
  let x,inverse = dest_binary "umul_low" (lhand(lhand digit)) in
  let sum = find_term (fun t -> is_const_app "word_add" 2 t && lhand t = x && is_const_app "umul_low" 2 (rand t) && rand(rand t) = digit) w in
  let th = INST [x,`x:int64`; inverse,`w:int64`; lhand(rand sum),`t:int64`; rand(lhand digit),`y:int64`] PLAIN_DIGIT in
  NAME_TAC (MP th (EQT_ELIM(holds(lhand(concl th))))) g;;
(* The parts: both lanes of two pairs are divisible by 2^29 once they have their digit's products, and n's shifted copy begins with 0. *)
let PLAIN_START_TAC : tactic = fun (asl,_ as g) ->
  let [inverse; zero; same] = CONJUNCTS (from_assumed asl LOWEST_HALVES) in
  let w = assumed asl ((=) `read_bytes 8 (word_add c (word(32 * vv))) m = ww`) in
  let holds = everywhere is_read (region_reads asl plain_regions) THENC PURE_REWRITE_CONV[HALVES_OF_WORD; VAL_WORD_READ] THENC addresses asl THENC
    REWRITE_CONV[w; inverse; zero; same] in
  let is_divisible tm = match tm with
    | Comb(Comb(Const("=",_),Comb(Comb(Const("MOD",_),Comb(Const("val",_),_)),base)),_) -> base = `2 EXP 29`
    | _ -> false in
  let divisible asl = List.filter (fun th -> is_divisible (concl th)) (List.rev_map snd asl) in
  let part weight th = weight,PURE_REWRITE_RULE[th] (split_at_29 (rand(lhand(lhs(concl th))))) in
  (TABLE_BELOW_TAC THEN REPLICATE 4 (DIGIT_TAC holds) THEN CONJ_TAC THENL
    [(fun (_,w as g) ->
       let [_; u0; _; u1] = row_digits w in
       PAIRS_TAC ALL_CONV (fun asl weights -> (vsubst [u0,`u0:num`; u1,`u1:num`] `u0 + 2 EXP 58 * u1`,zero) :: List.map2 part weights (divisible asl)) g);
     LANES_TAC]) g;;

(* -- the result -- *)

(* A power of two divides what an odd multiple of the quotient makes of it. *)
let QUOTIENT_OF_SHIFTED = prove
 (`2 EXP e * d * x = 2 EXP e * t + n * q /\ ODD n /\ q < 2 EXP e * d ==> ?p. p < d /\ d * x = t + n * p`,
  STRIP_TAC THEN
  SUBGOAL_THEN `coprime(n,2 EXP e)` ASSUME_TAC THENL [ASM_SIMP_TAC[ODD_COPRIME_POWER]; ALL_TAC] THEN
  SUBGOAL_THEN `(2 EXP e) divides q` MP_TAC THENL
   [REPEAT(POP_ASSUM MP_TAC) THEN REPEAT DISCH_TAC THEN UNDISCH_TAC `coprime(n,2 EXP e)` THEN
    UNDISCH_TAC `2 EXP e * d * x = 2 EXP e * t + n * q` THEN CONV_TAC NUMBER_RULE; ALL_TAC] THEN
  REWRITE_TAC[divides] THEN DISCH_THEN(X_CHOOSE_THEN `p:num` SUBST_ALL_TAC) THEN EXISTS_TAC `p:num` THEN
  RULE_ASSUM_TAC(REWRITE_RULE[LT_MULT_LCANCEL; EXP_EQ_0; ARITH_EQ]) THEN ASM_REWRITE_TAC[] THEN
  UNDISCH_TAC `2 EXP e * d * x = 2 EXP e * t + n * 2 EXP e * p` THEN
  REWRITE_TAC[ARITH_RULE `e * t + n * e * p = e * (t + n * p):num`; EQ_MULT_LCANCEL; EXP_EQ_0; ARITH_EQ]);;

(* With r = R / B^2 for R = 2^58rr: R (z + R top) = t + n (kn q + r p), which is below R^2. *)
let VALUE = prove
 (`r * B * B = R /\ (?q. q < r /\ r * x = t + n * kn * q) /\ x = x2 + R * B * B * rest /\
   x2 + n * p = B * B * z + R * B * B * top /\ p < B * B /\ kn < B /\ ODD n /\ 4 * n <= R /\ 4 * t <= R * R
   ==> (z * R == t) (mod n) /\ z * R < t + n * (R + B * r):num`,
  STRIP_TAC THEN
  SUBGOAL_THEN `R * z + R * R * (top + rest) = t + n * (kn * q + r * p):num` ASSUME_TAC THENL
   [(fun (_,w as g) -> ACCEPT_TAC(by_combination
      [`1`,ASSUME `r * x = t + n * kn * q:num`; `r:num`,SYM(ASSUME `x = x2 + R * B * B * rest:num`);
       `r:num`,SYM(ASSUME `x2 + n * p = B * B * z + R * B * B * top:num`); `z + R * (top + rest):num`,SYM(ASSUME `r * B * B = R:num`)] w) g); ALL_TAC] THEN
  SUBGOAL_THEN `0 < r /\ 0 < n /\ 0 < R` STRIP_ASSUME_TAC THENL
   [MAP_EVERY UNDISCH_TAC [`q < r:num`; `ODD n`; `kn < B:num`] THEN SUBST1_TAC(SYM(ASSUME `r * B * B = R:num`)) THEN
    STRUCT_CASES_TAC(SPEC `n:num` num_CASES) THEN REWRITE_TAC[ODD; LT_MULT] THEN ARITH_TAC; ALL_TAC] THEN
  SUBGOAL_THEN `kn * q + r * p < R + B * r:num` ASSUME_TAC THENL
   [MATCH_MP_TAC LTE_TRANS THEN EXISTS_TAC `kn * q + r * p + r:num` THEN CONJ_TAC THENL [UNDISCH_TAC `0 < r` THEN ARITH_TAC; ALL_TAC] THEN
    MATCH_MP_TAC(ARITH_RULE `a <= d /\ b + c <= e ==> a + b + c <= e + d:num`) THEN CONJ_TAC THENL
     [MATCH_MP_TAC LE_MULT2 THEN ASM_SIMP_TAC[LT_IMP_LE];
      SUBST1_TAC(SYM(ASSUME `r * B * B = R:num`)) THEN
      REWRITE_TAC[ARITH_RULE `r * p + r = r * (p + 1)`; LE_MULT_LCANCEL] THEN UNDISCH_TAC `p < B * B:num` THEN ARITH_TAC]; ALL_TAC] THEN
  SUBGOAL_THEN `t + n * (kn * q + r * p) < t + n * (R + B * r):num` ASSUME_TAC THENL [ASM_SIMP_TAC[LT_ADD_LCANCEL; LT_MULT_LCANCEL; LE_1]; ALL_TAC] THEN
  SUBGOAL_THEN `t + n * (R + B * r) < R * R:num` ASSUME_TAC THENL
   [SUBGOAL_THEN `B * r <= R:num` ASSUME_TAC THENL
     [SUBST1_TAC(SYM(ASSUME `r * B * B = R:num`)) THEN SUBST1_TAC(ARITH_RULE `B * r = r * B * 1`) THEN REWRITE_TAC[LE_MULT_LCANCEL] THEN
      UNDISCH_TAC `kn < B:num` THEN ARITH_TAC; ALL_TAC] THEN
    SUBGOAL_THEN `(4 * n) * (R + B * r) <= R * 2 * R:num` MP_TAC THENL
     [MATCH_MP_TAC LE_MULT2 THEN ASM_REWRITE_TAC[] THEN UNDISCH_TAC `B * r <= R:num` THEN ARITH_TAC; ALL_TAC] THEN
    SUBGOAL_THEN `0 < R * R` MP_TAC THENL [ASM_REWRITE_TAC[LT_MULT]; ALL_TAC] THEN UNDISCH_TAC `4 * t <= R * R:num` THEN
    REWRITE_TAC[GSYM MULT_ASSOC; ARITH_RULE `R * 2 * R = 2 * R * R`] THEN ARITH_TAC; ALL_TAC] THEN
  SUBGOAL_THEN `top + rest = 0` SUBST_ALL_TAC THENL
   [REWRITE_TAC[ARITH_RULE `a = 0 <=> ~(1 <= a)`] THEN DISCH_TAC THEN
    SUBGOAL_THEN `R * R * 1 <= R * R * (top + rest)` MP_TAC THENL [ASM_REWRITE_TAC[LE_MULT_LCANCEL]; ALL_TAC] THEN
    MAP_EVERY UNDISCH_TAC [`t + n * (R + B * r) < R * R:num`; `t + n * (kn * q + r * p) < t + n * (R + B * r):num`;
      `R * z + R * R * (top + rest) = t + n * (kn * q + r * p):num`] THEN ARITH_TAC; ALL_TAC] THEN
  RULE_ASSUM_TAC(REWRITE_RULE[MULT_CLAUSES; ADD_CLAUSES]) THEN SUBST1_TAC(ARITH_RULE `z * R = R * z`) THEN ASM_REWRITE_TAC[] THEN CONV_TAC NUMBER_RULE);;
(* The same of the formulas of `rows` and `last`: t and the quotient's friendly digits above pp * 232 bits, of which 58ee are zeros before t. *)
let VALUE_OF_ROWS = prove
 (`ee + rr = 4 * pp + 2 /\ 45 <= rr /\ 64 * k + 18 <= 58 * rr /\
   (?Q. Q < 2 EXP (232 * pp) /\ 2 EXP (232 * pp) * x = 2 EXP (58 * ee) * t + n * kn * Q) /\ x = x2 + 2 EXP (58 * (rr + 2)) * rest /\
   (?p. p < 2 EXP 116 /\ x2 + n * p = 2 EXP 116 * z + 2 EXP (58 * (rr + 2)) * top) /\
   2 EXP 58 * h = n * kn + 1 /\ kn < 2 EXP 58 /\ ODD n /\ n + 2 EXP (64 * k - 18) <= 2 EXP (64 * k) /\ t < 2 EXP (64 * 2 * k)
   ==> (z * 2 EXP (58 * rr) == t) (mod n) /\ z * 2 EXP (58 * rr) < t + n * (2 EXP (58 * rr) + 2 EXP (58 * rr - 58))`,
  STRIP_TAC THEN
  SUBGOAL_THEN `58 * rr - 58 = 58 + 58 * (rr - 2) /\ 58 * (rr + 2) = 58 * rr + 58 + 58 /\ 232 * pp = 58 * ee + 58 * (rr - 2) /\
                58 * (rr - 2) + 58 + 58 = 58 * rr`
    (CONJUNCTS_THEN2 SUBST_ALL_TAC (CONJUNCTS_THEN2 SUBST_ALL_TAC (CONJUNCTS_THEN2 SUBST_ALL_TAC ASSUME_TAC))) THENL
   [UNDISCH_TAC `ee + rr = 4 * pp + 2` THEN UNDISCH_TAC `45 <= rr` THEN ARITH_TAC; ALL_TAC] THEN
  RULE_ASSUM_TAC(REWRITE_RULE[EXP_ADD; GSYM MULT_ASSOC; ARITH_RULE `116 = 58 + 58`]) THEN REWRITE_TAC[EXP_ADD] THEN
  SUBGOAL_THEN `ODD(n * kn)` ASSUME_TAC THENL
   [REWRITE_TAC[GSYM NOT_EVEN] THEN DISCH_TAC THEN UNDISCH_TAC `2 EXP 58 * h = n * kn + 1` THEN DISCH_THEN(MP_TAC o AP_TERM `EVEN`) THEN
    ASM_REWRITE_TAC[EVEN_ADD; EVEN_MULT; EVEN_EXP; ARITH_EVEN; ARITH_EQ; ARITH_RULE `1 = SUC 0`; EVEN]; ALL_TAC] THEN
  MATCH_MP_TAC(INST [`2 EXP 58`,`B:num`] VALUE) THEN ASM_REWRITE_TAC[GSYM EXP_ADD] THEN CONJ_TAC THENL
   [MATCH_MP_TAC(REWRITE_RULE[GSYM MULT_ASSOC] (INST [`n * kn:num`,`n:num`; `Q:num`,`q:num`; `58 * ee`,`e:num`] QUOTIENT_OF_SHIFTED)) THEN
    ASM_MESON_TAC[EXP_ADD; MULT_ASSOC]; ALL_TAC] THEN
  CONJ_TAC THENL
   [MATCH_MP_TAC LE_TRANS THEN EXISTS_TAC `2 EXP (2 + 64 * k)`; MATCH_MP_TAC LE_TRANS THEN EXISTS_TAC `2 EXP (2 + 64 * 2 * k)`] THEN
  (CONJ_TAC THENL [ALL_TAC; REWRITE_TAC[LE_EXP] THEN UNDISCH_TAC `64 * k + 18 <= 58 * rr` THEN ARITH_TAC]) THEN
  REWRITE_TAC[EXP_ADD; ARITH_RULE `2 EXP 2 = 4`; LE_MULT_LCANCEL] THENL
   [UNDISCH_TAC `n + 2 EXP (64 * k - 18) <= 2 EXP (64 * k)`; UNDISCH_TAC `t < 2 EXP (64 * 2 * k)`] THEN ARITH_TAC);;

(* The exponent in the contract's bound, which it has as a difference of integers. *)
let EXPONENT_OF_BOUND = prove
 (`45 <= rr ==> num_of_int(&(58 * rr) - &58) = 58 * rr - 58`,
  DISCH_TAC THEN SUBGOAL_THEN `58 <= 58 * rr` (fun th -> REWRITE_TAC[MATCH_MP INT_OF_NUM_SUB th; NUM_OF_INT_OF_NUM]) THEN POP_ASSUM MP_TAC THEN ARITH_TAC);;
(* The contract's formulas of the value. *)
let value_facts asl =
  let existing head = assumed asl (fun tm -> is_exists tm && has_part head tm) in
  let rows = existing `2 EXP (232 * pp)` and last = existing `2 EXP 116` in
  let counts = List.map (arith asl) [`(vv - 2) + ((rr + 2) - vv) + 2 = rr + 2`; `(vv - 2) + ((rr + 2) - vv) = rr`] in
  let last = CONV_RULE(PURE_REWRITE_CONV counts THENC everywhere (is_const_app "columns" 3) (columns_back asl)) last in
  (* of the columns behind `rows`, those that the plain rows take, and the rest *)
  let [count;a;memory] = snd(strip_comb(find_term (is_const_app "columns" 3) (concl rows))) in
  let rest = mk_binop `(-):num->num->num` count `rr + 2` in
  let split = arith asl (mk_eq(count,mk_binop `(+):num->num->num` `rr + 2` rest)) in
  let split = TRANS (AP_THM (AP_THM (AP_TERM `columns` split) a) memory) (SPECL [`rr + 2`; rest; a; memory] COLUMNS_ADD) in
  let given t = assumed asl ((=) t) in
  MATCH_MP VALUE_OF_ROWS (end_itlist CONJ
    [given `ee + rr = 4 * pp + 2`; given `45 <= rr`; given `64 * k + 18 <= 58 * rr`; rows; split; last;
     given `2 EXP 58 * halves vv c m = halves vv (word_add c (word(16 * vv))) m * kn + 1`; given `kn < 2 EXP 58`;
     given `ODD(halves vv (word_add c (word(16 * vv))) m)`; given `halves vv (word_add c (word(16 * vv))) m + 2 EXP (64 * k - 18) <= 2 EXP (64 * k)`;
     SPECL [`2 * k`; `t:int64`; `m:int64->byte`] BIGNUM_BOUND]);;
let VALUE_TAC : tactic = fun (asl,_ as g) ->
  let congruent,below = CONJ_PAIR (value_facts asl) in
  let n = assumed asl (fun tm -> is_eq tm && is_const_app "digits" 3 (lhs tm) && rand tm = `halves vv (word_add c (word(16 * vv))) m`) in
  (PURE_REWRITE_TAC[n; MATCH_MP EXPONENT_OF_BOUND (assumed asl ((=) `45 <= rr`))] THEN
   CONJ_TAC THENL [ACCEPT_TAC congruent; CONJ_TAC THENL [ACCEPT_TAC below; ALL_TAC]]) g;;

(* Vector instructions on registers that are given by their two 64-bit lanes: what each function of neon.ml gives then, in terms of 64-bit words.
   A 32-bit lane is the low half of a word, or of a word shifted right by 32.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* The low half of a, and above it the low half of b. *)
let pack32 = new_definition
 `pack32 (a:int64) (b:int64) = (word(2 EXP 32 * val b MOD 2 EXP 32 + val a MOD 2 EXP 32):int64)`;;

let VAL_LANES = prove
 (`!a b. val(lanes64 a b) = 2 EXP 64 * val b + val a`,
  REPEAT GEN_TAC THEN REWRITE_TAC[lanes64; VAL_WORD_JOIN; DIMINDEX_64; DIMINDEX_128] THEN MATCH_MP_TAC MOD_LT THEN
  MP_TAC(SPEC `a:int64` VAL64_BOUND) THEN MP_TAC(SPEC `b:int64` VAL64_BOUND) THEN ARITH_TAC);;
let VALS = [GSYM VAL_EQ; lane64; lane32; VAL_WORD_SUBWORD; VAL_LANES; VAL_WORD_ZX_GEN; VAL_WORD_USHR; DIMINDEX_64; DIMINDEX_32; MIN; LE_REFL];;
let LANE64 = prove
 (`lane64 0 (lanes64 a b) = a /\ lane64 1 (lanes64 a b) = b`,
  REWRITE_TAC(MULT_CLAUSES :: EXP :: DIV_1 :: VALS) THEN
  SIMP_TAC[DIV_MULT_ADD; EXP_EQ_0; ARITH_EQ; DIV_LT; VAL64_BOUND; ADD_CLAUSES; MOD_MULT_ADD; MOD_LT] THEN
  REWRITE_TAC[GSYM EXP] THEN SIMP_TAC[DIV_MULT_ADD; EXP_EQ_0; ARITH_EQ; DIV_LT; VAL64_BOUND; ADD_CLAUSES; MOD_MULT_ADD; MOD_LT]);;
let SPLIT_LANES = prove
 (`!q. lanes64 (lane64 0 q) (lane64 1 q) = q`,
  GEN_TAC THEN REWRITE_TAC[GSYM VAL_EQ; VAL_LANES; lane64; VAL_WORD_SUBWORD; DIMINDEX_64; MIN; LE_REFL] THEN
  REWRITE_TAC[ARITH_RULE `64 * 0 = 0 /\ 64 * 1 = 64`; EXP; DIV_1] THEN
  MP_TAC(SPECL [`val(q:int128)`; `2 EXP 64`] DIVISION) THEN
  SUBGOAL_THEN `(val(q:int128) DIV 2 EXP 64) MOD 2 EXP 64 = val q DIV 2 EXP 64` SUBST1_TAC THENL
   [MATCH_MP_TAC MOD_LT THEN SIMP_TAC[RDIV_LT_EQ; EXP_EQ_0; ARITH_EQ] THEN
    MP_TAC(ISPEC `q:int128` VAL_BOUND) THEN REWRITE_TAC[DIMINDEX_128] THEN ARITH_TAC; ARITH_TAC]);;
let HALVES_64 = ARITH_RULE `2 EXP 64 = 2 EXP 32 * 2 EXP 32`;;
let LANE32 = prove
 (`lane32 0 (lanes64 a b) = word_zx a /\ lane32 1 (lanes64 a b) = word_zx(word_ushr a 32) /\
   lane32 2 (lanes64 a b) = word_zx b /\ lane32 3 (lanes64 a b) = word_zx(word_ushr b 32)`,
  REWRITE_TAC VALS THEN REWRITE_TAC[ARITH_RULE `32 * 0 = 0 /\ 32 * 1 = 32 /\ 32 * 2 = 64 /\ 32 * 3 = 64 + 32`; EXP_ADD; GSYM DIV_DIV] THEN
  SIMP_TAC[DIV_MULT_ADD; EXP_EQ_0; ARITH_EQ; DIV_LT; VAL64_BOUND; ADD_CLAUSES] THEN
  REWRITE_TAC[ARITH_RULE `x DIV 2 EXP 0 = x`; HALVES_64; GSYM MULT_ASSOC] THEN
  SIMP_TAC[DIV_MULT_ADD; EXP_EQ_0; ARITH_EQ; MOD_MULT_ADD]);;

(* 32-bit words as low halves *)
let JOIN_PACK = prove
 (`word_join (word_zx b:int32) (word_zx a:int32) = pack32 a b`,
  REWRITE_TAC[pack32; GSYM VAL_EQ; VAL_WORD_JOIN; VAL_WORD_ZX_GEN; DIMINDEX_32; DIMINDEX_64; VAL_WORD64]);;
let low_half_tac = 
  REWRITE_TAC[GSYM VAL_EQ; umul32; umul_low; VAL_WORD_ADD; VAL_WORD_SUB; VAL_WORD_MUL; VAL_WORD_SHL; VAL_WORD_ZX_GEN; VAL_WORD; DIMINDEX_32; DIMINDEX_64];;
let DIV_32 = prove(`!x m. (x MOD 2 EXP 64) MOD 2 EXP 32 = x MOD 2 EXP 32`, REWRITE_TAC[HALVES_64; MOD_MOD]);;
let UMUL_LOW = prove
 (`umul32 (word_zx a) (word_zx b) = umul_low a b`, low_half_tac);;
let LOW_ADD = prove
 (`word_add (word_zx (a:int64)) (word_zx (b:int64)) = (word_zx(word_add a b):int32)`,
  low_half_tac THEN REWRITE_TAC[DIV_32] THEN CONV_TAC MOD_DOWN_CONV THEN REFL_TAC);;
let LOW_MUL = prove
 (`word_mul (word_zx (a:int64)) (word_zx (b:int64)) = (word_zx(umul_low a b):int32)`,
  low_half_tac THEN REWRITE_TAC[DIV_32]);;
let LOW_SHL = prove
 (`word_shl (word_zx (a:int64)) k = (word_zx(word_shl a k):int32)`,
  low_half_tac THEN REWRITE_TAC[DIV_32] THEN CONV_TAC MOD_DOWN_CONV THEN REFL_TAC);;
let LOW_MASK = prove
 (`word_zx (word_zx (a:int64):int32) = word_and a (word 4294967295):int64`,
  REWRITE_TAC[ARITH_RULE `4294967295 = 2 EXP 32 - 1`; GSYM VAL_EQ; VAL_WORD_AND_MASK_WORD; VAL_WORD_ZX_GEN; DIMINDEX_32; DIMINDEX_64] THEN
  MATCH_MP_TAC MOD_LT THEN MATCH_MP_TAC LTE_TRANS THEN EXISTS_TAC `2 EXP 32` THEN SIMP_TAC[MOD_LT_EQ; EXP_EQ_0; ARITH_EQ] THEN ARITH_TAC);;
let HIGH_MASK = prove
 (`word_and (word_ushr a 32) (word 4294967295) = word_ushr a 32:int64`,
  REWRITE_TAC[ARITH_RULE `4294967295 = 2 EXP 32 - 1`; GSYM VAL_EQ; VAL_WORD_AND_MASK_WORD; VAL_WORD_USHR] THEN
  MATCH_MP_TAC MOD_LT THEN SIMP_TAC[RDIV_LT_EQ; EXP_EQ_0; ARITH_EQ] THEN
  MP_TAC(SPEC `a:int64` VAL64_BOUND) THEN REWRITE_TAC[HALVES_64]);;
let LOW_VAL = prove
 (`val(word_zx (a:int64):int32) = val(word_and a (word 4294967295))`,
  REWRITE_TAC[ARITH_RULE `4294967295 = 2 EXP 32 - 1`; VAL_WORD_AND_MASK_WORD; VAL_WORD_ZX_GEN; DIMINDEX_32]);;
let LOW_USHR = prove
 (`word_ushr (word_zx (a:int64):int32) k = word_zx(word_ushr (word_and a (word 4294967295)) k)`,
  REWRITE_TAC[ARITH_RULE `4294967295 = 2 EXP 32 - 1`; GSYM VAL_EQ; VAL_WORD_USHR; VAL_WORD_ZX_GEN; DIMINDEX_32; VAL_WORD_AND_MASK_WORD] THEN
  CONV_TAC SYM_CONV THEN MATCH_MP_TAC MOD_LT THEN MATCH_MP_TAC LET_TRANS THEN EXISTS_TAC `val(a:int64) MOD 2 EXP 32` THEN
  SIMP_TAC[DIV_LE; MOD_LT_EQ; EXP_EQ_0; ARITH_EQ]);;
let WORD_OF_SUM = prove
 (`word(val(a:int64) + val(b:int64)):int64 = word_add a b`, REWRITE_TAC[WORD_ADD; WORD_VAL]);;
let SHL_0 = prove(`word_shl (x:int64) 0 = x`, REWRITE_TAC[word_shl; EXP; MULT_CLAUSES; WORD_VAL]);;
let bits_tac =
  REWRITE_TAC[WORD_EQ_BITS_ALT; lanes64; BIT_WORD_AND; BIT_WORD_OR; BIT_WORD_XOR; BIT_WORD_NOT; BIT_WORD_JOIN; DIMINDEX_64; DIMINDEX_128] THEN
  GEN_TAC THEN DISCH_TAC THEN ASM_REWRITE_TAC[] THEN COND_CASES_TAC THEN ASM_REWRITE_TAC[] THEN
  REWRITE_TAC[ARITH_RULE `i - 64 < 64 <=> i < 128`] THEN ASM_REWRITE_TAC[];;
let LANES_LOGIC = map (fun t -> prove(t,bits_tac))
 [`word_and (lanes64 a b) (lanes64 c d) = lanes64 (word_and a c) (word_and b d)`;
  `word_or (lanes64 a b) (lanes64 c d) = lanes64 (word_or a c) (word_or b d)`;
  `word_xor (lanes64 a b) (lanes64 c d) = lanes64 (word_xor a c) (word_xor b d)`;
  `word_not (lanes64 a b) = lanes64 (word_not a) (word_not b)`];;

let VAL_PACK = prove
 (`!a b. val(pack32 a b) = 2 EXP 32 * (val b MOD 2 EXP 32) + val a MOD 2 EXP 32`,
  REPEAT GEN_TAC THEN REWRITE_TAC[pack32; VAL_WORD64] THEN MATCH_MP_TAC MOD_LT THEN
  SUBGOAL_THEN `val(a:int64) MOD 2 EXP 32 < 2 EXP 32 /\ val(b:int64) MOD 2 EXP 32 < 2 EXP 32` MP_TAC THENL
   [REWRITE_TAC[MOD_LT_EQ; EXP_EQ_0; ARITH_EQ]; ARITH_TAC]);;
let HIGH_PACK = prove
 (`word_ushr (pack32 a b) 32 = word_and b (word 4294967295)`,
  REWRITE_TAC[ARITH_RULE `4294967295 = 2 EXP 32 - 1`; GSYM VAL_EQ; VAL_WORD_AND_MASK_WORD; VAL_WORD_USHR; VAL_PACK] THEN
  SIMP_TAC[DIV_MULT_ADD; EXP_EQ_0; ARITH_EQ; DIV_LT; MOD_LT_EQ; ADD_CLAUSES]);;
let UMUL_PACK = prove
 (`umul_low a (pack32 b c) = umul_low a b /\ umul_low a (word_and b (word 4294967295)) = umul_low a b`,
  REWRITE_TAC[ARITH_RULE `4294967295 = 2 EXP 32 - 1`; umul_low; VAL_WORD_AND_MASK_WORD; VAL_PACK; MOD_MULT_ADD; MOD_MOD_REFL]);;

let EXT_8 = prove
 (`ext 8 (lanes64 a b) (lanes64 c d) = lanes64 b c`,
  REWRITE_TAC[ext; ARITH_RULE `8 * 8 = 64 /\ 128 - 64 = 64`; WORD_EQ_BITS_ALT; BIT_WORD_OR; BIT_WORD_USHR; BIT_WORD_SHL;
    lanes64; BIT_WORD_JOIN; DIMINDEX_64; DIMINDEX_128] THEN
  X_GEN_TAC `i:num` THEN DISCH_TAC THEN ASM_CASES_TAC `i < 64` THEN
  ASM_REWRITE_TAC[ARITH_RULE `i + 64 < 128 <=> i < 64`; ARITH_RULE `~(i + 64 < 64)`; ARITH_RULE `(i + 64) - 64 = i`; ARITH_RULE `64 <= i <=> ~(i < 64)`] THEN
  REWRITE_TAC[ARITH_RULE `i - 64 < 128 <=> i < 192`; ARITH_RULE `i - 64 < 64 <=> i < 128`] THEN ASM_SIMP_TAC[ARITH_RULE `i < 128 ==> i < 192`]);;
let MOD_MASK = prove
 (`word(val(a:int64) MOD 2 EXP k):int64 = word_and a (word(2 EXP k - 1))`,
  REWRITE_TAC[GSYM VAL_EQ; VAL_WORD_AND_MASK_WORD; VAL_WORD64] THEN MATCH_MP_TAC MOD_LT THEN
  MATCH_MP_TAC LET_TRANS THEN EXISTS_TAC `val(a:int64)` THEN REWRITE_TAC[MOD_LE; VAL64_BOUND]);;

let SHL_INSERT = prove (* SLI #32 *)
 (`word_or (word_shl a 32) (word_and c (word 4294967295)):int64 = pack32 c a`,
  SUBGOAL_THEN `word_or (word_shl a 32) (word_and c (word 4294967295)):int64 = word_add (word_shl a 32) (word_and c (word 4294967295))` SUBST1_TAC THENL
   [CONV_TAC SYM_CONV THEN MATCH_MP_TAC WORD_ADD_OR THEN
    REWRITE_TAC[ARITH_RULE `4294967295 = 2 EXP 32 - 1`; WORD_EQ_BITS_ALT; BIT_WORD_AND; BIT_WORD_SHL; BIT_MASK_WORD; BIT_WORD_0] THEN
    ARITH_TAC;
    REWRITE_TAC[ARITH_RULE `4294967295 = 2 EXP 32 - 1`; GSYM VAL_EQ; VAL_WORD_ADD; VAL_WORD_AND_MASK_WORD; VAL_WORD_SHL; VAL_PACK; DIMINDEX_64] THEN
    REWRITE_TAC[HALVES_64; MOD_MULT2] THEN MATCH_MP_TAC MOD_LT THEN
    SUBGOAL_THEN `val(a:int64) MOD 2 EXP 32 < 2 EXP 32 /\ val(c:int64) MOD 2 EXP 32 < 2 EXP 32` MP_TAC THENL
     [REWRITE_TAC[MOD_LT_EQ; EXP_EQ_0; ARITH_EQ]; ARITH_TAC]]);;

let LANES_CONV =
  let definitions =
    [lanes32; map64; map32; lanewise64; lanewise32; low_half; low1; low2; low3; dup64; dup32; dup_lane64; dup_lane32; umov32; fmov_low; ins64; ins32;
     ins_lane64; ins_lane32; uzp1_64; uzp2_64; uzp1_32; uzp2_32; zip1_32; zip2_32; trn1_32; trn2_32; rev64_32; narrow; narrow2; shrn; widen; widen2;
     umull; umull2; accumulate64; deduct64; accumulate32; umlal; umlal2; umlsl; umlsl2; mul32; mla32; by_element2; by_element3; ushll; ushll2; uaddlp; uadalp;
     addp64; addp_scalar; shl64; shl32; ushr64; ushr32; sshr64; add_to64; add_to32; add64; add32; sub64; neg64; vbic; vorn; select; bsl; bit_insert; bif_insert;
     equal_mask; cmeq64; sli64; LET_DEF; LET_END_DEF; MOD_MASK] in
  REWRITE_CONV definitions THENC NUM_REDUCE_CONV THENC
  REWRITE_CONV([LANE64; LANE32; EXT_8; UMUL_LOW; LOW_ADD; LOW_MUL; LOW_SHL; LOW_USHR; LOW_MASK; LOW_VAL; HIGH_MASK;
    WORD_OF_SUM; SHL_0; JOIN_PACK] @ LANES_LOGIC) THENC
  REWRITE_CONV[HIGH_MASK; HIGH_PACK; UMUL_PACK; SHL_INSERT];;

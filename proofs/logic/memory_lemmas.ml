(* Lemmas about byte memory: reading over writing, splitting numbers, regions.
   Assumes the definitions of memory.ml; everything is proved for arbitrary memories.

   SPDX-License-Identifier: Apache-2.0 *)

let VAL64_BOUND = prove(`!x:int64. val x < 2 EXP 64`, MESON_TAC[VAL_BOUND; DIMINDEX_64]);;
let VAL_WORD64 = prove(`!n. val(word n:int64) = n MOD 2 EXP 64`, REWRITE_TAC[VAL_WORD; DIMINDEX_64]);;
let BYTE_BOUND = prove
 (`!x:byte. val x < 2 EXP 8`,
  GEN_TAC THEN MP_TAC(ISPEC `x:byte` VAL_BOUND) THEN REWRITE_TAC[DIMINDEX_8]);;

(* ---- regions ---- *)

let IN_REGION_ADD = prove
 (`!a i n b:int64. in_region (word_add a (word i),n) b /\ i + n <= m /\ m <= 2 EXP 64
        ==> in_region (a,m) b`,
  REPEAT GEN_TAC THEN REWRITE_TAC[in_region] THEN
  ABBREV_TAC `d = word_sub b (word_add a (word i)):int64` THEN
  SUBGOAL_THEN `word_sub b a:int64 = word_add d (word i)` SUBST1_TAC THENL
   [EXPAND_TAC "d" THEN CONV_TAC WORD_RULE; REWRITE_TAC[VAL_WORD_ADD; DIMINDEX_64; VAL_WORD64]] THEN
  STRIP_TAC THEN
  SUBGOAL_THEN `i MOD 2 EXP 64 = i` SUBST1_TAC THENL
   [MATCH_MP_TAC MOD_LT THEN ASM_ARITH_TAC; ALL_TAC] THEN
  SUBGOAL_THEN `(val(d:int64) + i) MOD 2 EXP 64 = val d + i` SUBST1_TAC THENL
   [MATCH_MP_TAC MOD_LT THEN ASM_ARITH_TAC; ASM_ARITH_TAC]);;

let IN_REGION_MONO = prove
 (`!a m n b. in_region (a,m) b /\ m <= n ==> in_region (a,n) b`,
  REWRITE_TAC[in_region] THEN ARITH_TAC);;

(* Parts of one buffer at places that do not meet. *)
let DISJOINT_PARTS = prove
 (`!a i j m n. i + m <= j /\ j + n <= 2 EXP 64
        ==> disjoint_regions (word_add a (word i),m) (word_add a (word j),n)`,
  REPEAT STRIP_TAC THEN REWRITE_TAC[disjoint_regions; in_region] THEN X_GEN_TAC `c:int64` THEN
  ABBREV_TAC `d = word_sub c (word_add a (word j)):int64` THEN
  ABBREV_TAC `e = word_sub c (word_add a (word i)):int64` THEN STRIP_TAC THEN
  SUBGOAL_THEN `e:int64 = word_add d (word_sub (word j) (word i))` MP_TAC THENL
   [MAP_EVERY EXPAND_TAC ["d"; "e"] THEN CONV_TAC WORD_RULE; ALL_TAC] THEN
  SUBGOAL_THEN `word_sub (word j) (word i):int64 = word(j - i)` SUBST1_TAC THENL
   [REWRITE_TAC[WORD_SUB] THEN COND_CASES_TAC THEN REWRITE_TAC[] THEN ASM_ARITH_TAC; ALL_TAC] THEN
  DISCH_THEN(MP_TAC o AP_TERM `val:int64->num`) THEN
  REWRITE_TAC[VAL_WORD_ADD; DIMINDEX_64; VAL_WORD64] THEN
  SUBGOAL_THEN `(j - i) MOD 2 EXP 64 = j - i` SUBST1_TAC THENL
   [MATCH_MP_TAC MOD_LT THEN ASM_ARITH_TAC; ALL_TAC] THEN
  SUBGOAL_THEN `(val(d:int64) + j - i) MOD 2 EXP 64 = val d + j - i` SUBST1_TAC THENL
   [MATCH_MP_TAC MOD_LT THEN ASM_ARITH_TAC; ASM_ARITH_TAC]);;

let DISJOINT_SYM = prove
 (`!r s. disjoint_regions r s <=> disjoint_regions s r`,
  REWRITE_TAC[FORALL_PAIR_THM; disjoint_regions] THEN MESON_TAC[]);;

(* Parts of two disjoint buffers. *)
let DISJOINT_SUB = prove
 (`!a b k l i j m n.
        disjoint_regions (a,k) (b,l) /\ i + m <= k /\ j + n <= l /\ k <= 2 EXP 64 /\ l <= 2 EXP 64
        ==> disjoint_regions (word_add a (word i),m) (word_add b (word j),n)`,
  REWRITE_TAC[disjoint_regions] THEN MESON_TAC[IN_REGION_ADD]);;

let WORD_ADD_0_64 = prove(`!a:int64. word_add a (word 0) = a`, CONV_TAC WORD_RULE);;

(* ---- reading ---- *)

let READ_BYTES_ADD = prove
 (`!j k a m. read_bytes (j + k) a m =
             read_bytes j a m + 2 EXP (8 * j) * read_bytes k (word_add a (word j)) m`,
  INDUCT_TAC THEN
  REWRITE_TAC[ADD_CLAUSES; read_bytes; MULT_CLAUSES; EXP; WORD_ADD_0_64] THEN REPEAT GEN_TAC THEN
  ASM_REWRITE_TAC[EXP_ADD; GSYM ADD_ASSOC; LEFT_ADD_DISTRIB; EQ_ADD_LCANCEL; GSYM MULT_ASSOC] THEN
  REWRITE_TAC[WORD_RULE `word_add (word_add a (word 1)) (word j):int64 = word_add a (word(SUC j))`] THEN
  REWRITE_TAC[MULT_AC]);;

let READ_BYTES_BOUND = prove
 (`!k a m. read_bytes k a m < 2 EXP (8 * k)`,
  INDUCT_TAC THEN REWRITE_TAC[read_bytes; MULT_CLAUSES; EXP; EXP_ADD] THEN TRY ARITH_TAC THEN
  REPEAT GEN_TAC THEN
  FIRST_X_ASSUM(MP_TAC o SPECL [`word_add a (word 1):int64`; `m:int64->byte`]) THEN
  MP_TAC(ISPEC `(m:int64->byte) a` BYTE_BOUND) THEN
  SPEC_TAC(`val((m:int64->byte) a)`,`v:num`) THEN
  SPEC_TAC(`read_bytes k (word_add a (word 1)) m`,`r:num`) THEN
  SPEC_TAC(`2 EXP (8 * k)`,`e:num`) THEN REPEAT STRIP_TAC THEN
  MATCH_MP_TAC LTE_TRANS THEN EXISTS_TAC `2 EXP 8 * (r + 1)` THEN
  CONJ_TAC THENL [ASM_ARITH_TAC; REWRITE_TAC[LE_MULT_LCANCEL] THEN ASM_ARITH_TAC]);;

(* A number depends on its own bytes alone. *)
let READ_BYTES_CONG = prove
 (`!k a m m'. k <= 2 EXP 64 /\ (!b. in_region (a,k) b ==> m b = m' b)
              ==> read_bytes k a m = read_bytes k a m'`,
  INDUCT_TAC THEN REWRITE_TAC[read_bytes] THEN REPEAT STRIP_TAC THEN
  BINOP_TAC THENL
   [AP_TERM_TAC THEN FIRST_X_ASSUM MATCH_MP_TAC THEN
    REWRITE_TAC[in_region; WORD_RULE `word_sub a a:int64 = word 0`; VAL_WORD_0] THEN ARITH_TAC;
    AP_TERM_TAC THEN FIRST_X_ASSUM MATCH_MP_TAC THEN CONJ_TAC THENL [ASM_ARITH_TAC; ALL_TAC] THEN
    REPEAT STRIP_TAC THEN FIRST_X_ASSUM MATCH_MP_TAC THEN MATCH_MP_TAC IN_REGION_ADD THEN
    MAP_EVERY EXISTS_TAC [`1`; `k:num`] THEN ASM_REWRITE_TAC[] THEN ASM_ARITH_TAC]);;

(* ---- reading over writing ---- *)

let WRITE_BYTES_OUT = prove
 (`!k a v m b. ~in_region (a,k) b ==> write_bytes k a v m b = m b`,
  SIMP_TAC[in_region; write_bytes]);;

let READ_WRITE_DISJOINT = prove
 (`!j a k b v m. disjoint_regions (a,j) (b,k) /\ j <= 2 EXP 64
                 ==> read_bytes j a (write_bytes k b v m) = read_bytes j a m`,
  REPEAT STRIP_TAC THEN MATCH_MP_TAC READ_BYTES_CONG THEN ASM_REWRITE_TAC[] THEN
  REPEAT STRIP_TAC THEN MATCH_MP_TAC WRITE_BYTES_OUT THEN ASM_MESON_TAC[disjoint_regions]);;

let READ_WRITE_SAME = prove
 (`!k a v m. k <= 8 ==> read_bytes k a (write_bytes k a v m) = v MOD 2 EXP (8 * k)`,
  SUBGOAL_THEN
   `!j k a i v m. i + j <= k /\ k <= 8
      ==> read_bytes j (word_add a (word i)) (write_bytes k a v m) = (v DIV 2 EXP (8 * i)) MOD 2 EXP (8 * j)`
   (fun th -> REPEAT STRIP_TAC THEN MP_TAC(SPECL [`k:num`; `k:num`; `a:int64`; `0`; `v:num`; `m:int64->byte`] th) THEN
     ASM_REWRITE_TAC[ADD_CLAUSES; LE_REFL; WORD_ADD_0_64; MULT_CLAUSES; EXP; DIV_1]) THEN
  INDUCT_TAC THEN REPEAT STRIP_TAC THEN REWRITE_TAC[read_bytes] THENL
   [REWRITE_TAC[MULT_CLAUSES; EXP; MOD_1]; ALL_TAC] THEN
  REWRITE_TAC[WORD_RULE `word_add (word_add a (word i)) (word 1):int64 = word_add a (word(SUC i))`] THEN
  FIRST_X_ASSUM(MP_TAC o SPECL [`k:num`; `a:int64`; `SUC i`; `v:num`; `m:int64->byte`]) THEN
  ANTS_TAC THENL [ASM_ARITH_TAC; DISCH_THEN SUBST1_TAC] THEN
  SUBGOAL_THEN `val(write_bytes k a v m (word_add a (word i)):byte) = (v DIV 2 EXP (8 * i)) MOD 2 EXP 8`
  SUBST1_TAC THENL
   [REWRITE_TAC[write_bytes; WORD_RULE `word_sub (word_add a i) a:int64 = i`; VAL_WORD64] THEN
    SUBGOAL_THEN `i MOD 2 EXP 64 = i /\ i < k` (fun th -> REWRITE_TAC[th; VAL_WORD; DIMINDEX_8]) THEN
    CONJ_TAC THENL [MATCH_MP_TAC MOD_LT; ALL_TAC] THEN ASM_ARITH_TAC; ALL_TAC] THEN
  REWRITE_TAC[ARITH_RULE `8 * SUC i = 8 * i + 8`; EXP_ADD; GSYM DIV_DIV] THEN
  ONCE_REWRITE_TAC[ARITH_RULE `2 EXP (8 * j) * 2 EXP 8 = 2 EXP 8 * 2 EXP (8 * j)`] THEN
  REWRITE_TAC[MOD_MULT_MOD] THEN ARITH_TAC);;

(* ---- numbers of words ---- *)

let BIGNUM_0 = prove(`!a m. bignum 0 a m = 0`, REWRITE_TAC[bignum; MULT_CLAUSES; read_bytes]);;

let BIGNUM_ADD = prove
 (`!j k a m. bignum (j + k) a m =
             bignum j a m + 2 EXP (64 * j) * bignum k (word_add a (word(8 * j))) m`,
  REWRITE_TAC[bignum; LEFT_ADD_DISTRIB; READ_BYTES_ADD; MULT_ASSOC] THEN
  CONV_TAC NUM_REDUCE_CONV THEN REWRITE_TAC[]);;

let BIGNUM_BOUND = prove
 (`!k a m. bignum k a m < 2 EXP (64 * k)`,
  REPEAT GEN_TAC THEN REWRITE_TAC[bignum; ARITH_RULE `64 * k = 8 * 8 * k`; READ_BYTES_BOUND]);;

let BIGNUM_1 = prove(`!a m. bignum 1 a m = read_bytes 8 a m`, REWRITE_TAC[bignum; MULT_CLAUSES]);;

let BIGNUM_SUC = prove
 (`!i a m. bignum (i + 1) a m =
           bignum i a m + 2 EXP (64 * i) * read_bytes 8 (word_add a (word(8 * i))) m`,
  REWRITE_TAC[BIGNUM_ADD; BIGNUM_1]);;

let BIGNUM_CONG = prove
 (`!k a m m'. 8 * k <= 2 EXP 64 /\ (!b. in_region (a,8 * k) b ==> m b = m' b)
              ==> bignum k a m = bignum k a m'`,
  REWRITE_TAC[bignum] THEN MESON_TAC[READ_BYTES_CONG]);;

(* ---- code in memory ---- *)

let BYTES_AT_CONG = prove
 (`!l a m m'. LENGTH l <= 2 EXP 64 /\ bytes_at a l m /\ (!b. in_region (a,LENGTH l) b ==> m b = m' b)
              ==> bytes_at a l m'`,
  LIST_INDUCT_TAC THEN REWRITE_TAC[bytes_at; LENGTH] THEN REPEAT STRIP_TAC THENL
   [UNDISCH_THEN `(m:int64->byte) a = h` (SUBST1_TAC o SYM) THEN CONV_TAC SYM_CONV THEN
    FIRST_X_ASSUM MATCH_MP_TAC THEN
    REWRITE_TAC[in_region; WORD_RULE `word_sub a a:int64 = word 0`; VAL_WORD_0] THEN ARITH_TAC;
    FIRST_X_ASSUM MATCH_MP_TAC THEN EXISTS_TAC `m:int64->byte` THEN ASM_REWRITE_TAC[] THEN
    CONJ_TAC THENL [ASM_ARITH_TAC; ALL_TAC] THEN REPEAT STRIP_TAC THEN
    FIRST_X_ASSUM MATCH_MP_TAC THEN MATCH_MP_TAC IN_REGION_ADD THEN
    MAP_EVERY EXISTS_TAC [`1`; `LENGTH(t:byte list)`] THEN ASM_REWRITE_TAC[] THEN ASM_ARITH_TAC]);;

let READ_BYTES_4 = prove
 (`!a m. read_bytes 4 a m =
         val(m a) + 256 * (val(m(word_add a (word 1))) + 256 * (val(m(word_add a (word 2))) +
         256 * val(m(word_add a (word 3)))))`,
  REPEAT GEN_TAC THEN
  GEN_REWRITE_TAC (LAND_CONV o RATOR_CONV o LAND_CONV) [ARITH_RULE `4 = SUC(SUC(SUC(SUC 0)))`] THEN
  REWRITE_TAC[read_bytes; MULT_CLAUSES; ADD_CLAUSES] THEN
  REWRITE_TAC[WORD_RULE `word_add (word_add a (word 1)) (word 1):int64 = word_add a (word 2)`;
              WORD_RULE `word_add (word_add a (word 1)) (word 2):int64 = word_add a (word 3)`] THEN
  CONV_TAC NUM_REDUCE_CONV THEN REWRITE_TAC[]);;

(* The first instruction word of a piece of code, and the rest of it. *)
let BYTES_AT_WORD = prove
 (`!a b0 b1 b2 b3 l m. bytes_at a (CONS b0 (CONS b1 (CONS b2 (CONS b3 l)))) m
     ==> read_bytes 4 a m = val b0 + 256 * (val b1 + 256 * (val b2 + 256 * val b3)) /\
         bytes_at (word_add a (word 4)) l m`,
  REWRITE_TAC[bytes_at] THEN
  REWRITE_TAC[READ_BYTES_4] THEN
  REWRITE_TAC[WORD_RULE `word_add (word_add a (word 1)) (word 1):int64 = word_add a (word 2)`;
              WORD_RULE `word_add (word_add a (word 1)) (word 2):int64 = word_add a (word 3)`;
              WORD_RULE `word_add (word_add a (word 1)) (word 3):int64 = word_add a (word 4)`] THEN
  REPEAT STRIP_TAC THEN ASM_REWRITE_TAC[]);;

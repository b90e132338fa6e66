(* Exponentiation by a fixed window in Montgomery form: the number theory. A number a in Montgomery form is what is congruent to a r modulo
   n, with r a power of two and n odd; z = x y / r is what is congruent after multiplication by r.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

let ODD_COPRIME_POWER = prove
 (`ODD n ==> coprime(n,2 EXP p)`,
  REWRITE_TAC[ODD_EXISTS; ADD1] THEN STRIP_TAC THEN
  SUBGOAL_THEN `coprime(n,2)` MP_TAC THENL
   [REWRITE_TAC[num_coprime; int_coprime] THEN MAP_EVERY EXISTS_TAC [`&1:int`; `-- &m:int`] THEN
    ASM_REWRITE_TAC[GSYM INT_OF_NUM_CLAUSES] THEN INT_ARITH_TAC; DISCH_TAC] THEN
  SPEC_TAC(`p:num`,`p:num`) THEN INDUCT_TAC THEN REWRITE_TAC[EXP] THENL
   [CONV_TAC NUMBER_RULE; ASM_SIMP_TAC[NUMBER_RULE `coprime(n,q) /\ coprime(n,p) ==> coprime(n,q * p)`]]);;

(* ---- into Montgomery form, products there, and out of it ---- *)

let MONTGOMERY_PRODUCT = prove
 (`coprime(n,r) /\ (x == a * r) (mod n) /\ (y == b * r) (mod n) /\ (z * r == x * y) (mod n)
   ==> (z == (a * b) * r) (mod n)`,
  CONV_TAC NUMBER_RULE);;
let MONTGOMERY_IN = prove
 (`coprime(n,r) /\ y = (r * r) MOD n /\ (z * r == x * y) (mod n) ==> (z == x * r) (mod n)`,
  STRIP_TAC THEN SUBGOAL_THEN `(y == r * r) (mod n)` MP_TAC THENL
   [ASM_REWRITE_TAC[CONG; MOD_MOD_REFL];
    REPEAT(FIRST_X_ASSUM(MP_TAC o check (not o is_eq o concl))) THEN CONV_TAC NUMBER_RULE]);;
let MONTGOMERY_OUT = prove
 (`coprime(n,r) /\ (x == a * r) (mod n) /\ (z * r == x * 1) (mod n) /\ z < n ==> z = a MOD n`,
  STRIP_TAC THEN SUBGOAL_THEN `(z == a) (mod n)` MP_TAC THENL
   [REPEAT(FIRST_X_ASSUM(MP_TAC o check (not o is_binary "<" o concl))) THEN CONV_TAC NUMBER_RULE;
    REWRITE_TAC[CONG] THEN ASM_SIMP_TAC[MOD_LT]]);;

(* What the contract of the multiplication wants of its operands. *)
let MONTGOMERY_OPERANDS = prove
 (`2 <= r /\ x < r /\ y < n ==> x * y < r * n /\ &y:int < (&(r * n + x) - &1) div &(MAX x 1)`,
  STRIP_TAC THEN
  SUBGOAL_THEN `2 * n <= r * n /\ x * y < r * n` STRIP_ASSUME_TAC THENL
   [ASM_REWRITE_TAC[LE_MULT_RCANCEL] THEN MATCH_MP_TAC LET_TRANS THEN EXISTS_TAC `x * n` THEN
    ASM_REWRITE_TAC[LE_MULT_LCANCEL; LT_MULT_RCANCEL] THEN ASM_ARITH_TAC; ASM_REWRITE_TAC[]] THEN
  SUBGOAL_THEN `1 <= r * n + x` (fun th -> SIMP_TAC[INT_OF_NUM_SUB; th]) THENL [ASM_ARITH_TAC; ALL_TAC] THEN
  REWRITE_TAC[INT_OF_NUM_DIV; INT_OF_NUM_LT; ARITH_RULE `y < q <=> y + 1 <= q`] THEN
  SIMP_TAC[LE_RDIV_EQ; ARITH_RULE `~(MAX x 1 = 0)`] THEN REWRITE_TAC[MAX] THEN COND_CASES_TAC THEN
  REWRITE_TAC[LEFT_ADD_DISTRIB] THEN ASM_ARITH_TAC);;

(* ---- windows ---- *)

(* A digit of base b more. *)
let NEXT_WINDOW = prove
 (`x EXP (e DIV b EXP i) = (x EXP (e DIV b EXP (i + 1))) EXP b * x EXP ((e DIV b EXP i) MOD b)`,
  REWRITE_TAC[EXP_EXP; GSYM EXP_ADD] THEN AP_TERM_TAC THEN REWRITE_TAC[GSYM ADD1; EXP; GSYM DIV_DIV; ONCE_REWRITE_RULE[MULT_SYM] EXP; DIVISION_SIMP]);;
(* |- ((a EXP 2) EXP 2) ... = a EXP (2 EXP n) *)
let squared_times n =
  let rec square n a = if n = 0 then a else square (n - 1) (mk_binop `(EXP):num->num->num` a `2`) in
  (REWRITE_CONV[EXP_EXP] THENC NUM_REDUCE_CONV) (square n `a:num`);;
let NO_WINDOW = prove
 (`e < 2 EXP (64 * k) ==> x EXP (e DIV 16 EXP (16 * k)) = 1`,
  REWRITE_TAC[ARITH_RULE `64 * k = 4 * 16 * k`; GSYM EXP_EXP] THEN CONV_TAC NUM_REDUCE_CONV THEN
  SIMP_TAC[DIV_LT; EXP]);;

(* Digit i lies in one word. *)
let DIGIT_OF_WORD = prove
 (`i < 16 * k
   ==> ((bignum k a m) DIV 16 EXP i) MOD 16 =
       (read_bytes 8 (word_add a (word(8 * (i DIV 16)))) m DIV 2 EXP ((4 * i) MOD 64)) MOD 16`,
  DISCH_TAC THEN
  MP_TAC(SPECL [`a:int64`; `m:int64->byte`; `i DIV 16`; `1`; `k:num`] WORDS_OF_BIGNUM) THEN
  ANTS_TAC THENL [ASM_ARITH_TAC; REWRITE_TAC[words_of; BIGNUM_1]] THEN DISCH_THEN(SUBST1_TAC o SYM) THEN
  SUBGOAL_THEN `(4 * i) MOD 64 = 4 * i MOD 16` SUBST1_TAC THENL
   [REWRITE_TAC[GSYM MOD_MULT2] THEN CONV_TAC NUM_REDUCE_CONV; ABBREV_TAC `s = 4 * i MOD 16`] THEN
  SUBGOAL_THEN `16 EXP i = 2 EXP (64 * (i DIV 16)) * 2 EXP s` SUBST1_TAC THENL
   [REWRITE_TAC[GSYM EXP_ADD; ARITH_RULE `16 = 2 EXP 4`; EXP_EXP] THEN AP_TERM_TAC THEN EXPAND_TAC "s" THEN ARITH_TAC; ALL_TAC] THEN
  SUBGOAL_THEN `2 EXP (64 * 1) = 2 EXP s * 16 * 2 EXP (60 - s)` SUBST1_TAC THENL
   [REWRITE_TAC[ARITH_RULE `16 = 2 EXP 4`; GSYM EXP_ADD] THEN AP_TERM_TAC THEN EXPAND_TAC "s" THEN ARITH_TAC; ALL_TAC] THEN
  REWRITE_TAC[GSYM DIV_DIV; GSYM DIV_MOD; MOD_MOD]);;

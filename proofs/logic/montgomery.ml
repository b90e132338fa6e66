(* The arithmetic of Montgomery products, as contracts state it: numbers modulo m, R = 2^64k.

   A reduction gives p + q m = R (r + R c) with q < R; the final subtraction (R c + r) mod m.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

let ODD_POSITIVE = prove(`ODD m ==> m > 0`, REWRITE_TAC[GT] THEN MESON_TAC[ODD; LT_NZ]);;

(* What the final subtraction asks: R c + r < 2 m. *)
let MONTGOMERY_BOUND = prove
 (`p + q * m = R * (r + R * c) /\ p = v /\ v < R * m /\ q < R /\ r < R
   ==> &r < min (&R) (&(2 * m) - &(R * c)):int`,
  STRIP_TAC THEN
  SUBGOAL_THEN `R * (r + R * c) < R * (2 * m)` MP_TAC THENL
   [UNDISCH_THEN `p + q * m = R * (r + R * c)` (SUBST1_TAC o SYM) THEN ASM_REWRITE_TAC[] THEN
    REWRITE_TAC[ARITH_RULE `R * 2 * m = 2 * R * m`] THEN
    MATCH_MP_TAC(ARITH_RULE `v < a /\ b <= a ==> v + b < 2 * a`) THEN
    ASM_SIMP_TAC[LE_MULT_RCANCEL; LT_IMP_LE];
    REWRITE_TAC[LT_MULT_LCANCEL] THEN STRIP_TAC THEN
    REWRITE_TAC[INT_LT_MIN; INT_LT_SUB_LADD; INT_OF_NUM_CLAUSES] THEN ASM_ARITH_TAC]);;

(* The same for a square below m^2. *)
let SQUARE_BELOW = prove
 (`x < m /\ m < R ==> x EXP 2 < R * m`,
  REWRITE_TAC[EXP_2] THEN STRIP_TAC THEN MATCH_MP_TAC LT_MULT2 THEN ASM_ARITH_TAC);;

let MONTGOMERY_RESULT = prove
 (`z = (R * c + r) MOD m /\ p + q * m = R * (r + R * c) /\ p = v /\ ODD m
   ==> z < m /\ (z * R == v) (mod m)`,
  STRIP_TAC THEN CONJ_TAC THENL
   [ASM_REWRITE_TAC[MOD_LT_EQ] THEN ASM_MESON_TAC[ODD]; ALL_TAC] THEN
  SUBGOAL_THEN `(z == R * c + r) (mod m)` MP_TAC THENL
   [ASM_REWRITE_TAC[CONG_LMOD] THEN CONV_TAC NUMBER_RULE;
    REPEAT(FIRST_X_ASSUM(MP_TAC o check (is_eq o concl))) THEN CONV_TAC NUMBER_RULE]);;

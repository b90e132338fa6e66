(* karat_add_twice_aarch64: two calls of add by its theorem.

   SPDX-License-Identifier: Apache-2.0 *)

let SUM_OF_CARRIES = prove
 (`val(a:int64) < 2 /\ val(b:int64) < 2 ==> val(word_add a b) = val a + val b`,
  STRIP_TAC THEN REWRITE_TAC[VAL_WORD_ADD; DIMINDEX_64] THEN MATCH_MP_TAC MOD_LT THEN ASM_ARITH_TAC);;
let SUM = prove
 (`z1 + e * val(c1:int64) = x + y /\ z2 + e * val(c2:int64) = z1 + y /\ val c1 < 2 /\ val c2 < 2
   ==> val(word_add c2 c1) < 3 /\ z2 + e * val(word_add c2 c1) = x + 2 * y`,
  STRIP_TAC THEN ASM_SIMP_TAC[SUM_OF_CARRIES] THEN CONJ_TAC THENL [ASM_ARITH_TAC; ALL_TAC] THEN
  REPEAT(FIRST_X_ASSUM(MP_TAC o check (is_eq o concl))) THEN CONV_TAC NUM_RING);;

Kernel.prove_kernel (composite [Kernel.callee "aarch64/add"] NO_TAC (BY_TAC [SUM]));;

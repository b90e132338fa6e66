(* Both kernels of direct.contract: one loop that copies the row. ROW stands for the index: the argument i where it is public, the
   register x2 where it is secret; then the trace is no function of what is public, and the proof ends at its witness.

   SPDX-License-Identifier: Apache-2.0 *)

let of_row = subst [`ROW:int64`,`row:int64`];;

Kernel.prove_kernel (prove_nests
  [{ words with head = "word"; index_of = `c:num`;
     holds = ["z",`word_add z (word(8 * c)):int64`; "place",of_row `word_add table (word(8 * (val(row:int64) * k + c))):int64`;
              "left",`word(k - c):int64`];
     region = Some(`z:int64`,`8 * c`);
     formula = of_row `bignum c z m' = bignum c (word_add table (word(8 * (val(row:int64) * k)))) m` }]
  (RESULTS_WITH(ASM_REWRITE_TAC[] THEN CONV_TAC SYM_CONV THEN MATCH_MP_TAC WORDS_OF_BIGNUM THEN BOUNDS_TAC)));;

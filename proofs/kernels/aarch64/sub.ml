(* karat_sub_aarch64: one loop over the words, with C = 1 - borrow. After i words,
   z + y + 2^64i C = x + 2^64i for the low i words of each.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (prove_nests
  [{ words with head = "word";
     holds = ["z",`word_add z (word(8 * i)):int64`; "x",`word_add x (word(8 * i)):int64`;
              "y",`word_add y (word(8 * i)):int64`; "left",`word(k - i):int64`];
     region = Some(`z:int64`,`8 * i`);
     formula = `bignum i z m' + bignum i y m + 2 EXP (64 * i) * bitval cf' = bignum i x m + 2 EXP (64 * i)`;
     starts = REWRITE_TAC[NO_BORROW] THEN FORMULA_TAC [] }]
  (RESULTS_WITH(BORROW_TAC)));;

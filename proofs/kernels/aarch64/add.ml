(* karat_add_aarch64: one loop over the words, with the carry in C. After i words,
   z + 2^64i C = x + y for the low i words of each.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (prove_nests
  [{ words with head = "word";
     holds = ["z",`word_add z (word(8 * i)):int64`; "x",`word_add x (word(8 * i)):int64`;
              "y",`word_add y (word(8 * i)):int64`; "left",`word(k - i):int64`];
     region = Some(`z:int64`,`8 * i`);
     formula = `bignum i z m' + 2 EXP (64 * i) * bitval cf' = bignum i x m + bignum i y m` }]
  RESULTS_TAC);;

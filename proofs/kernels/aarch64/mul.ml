(* karat_mul_aarch64: rows. After j of them, z = x y for the low j words of y, in k + j words; within one, z + 2^64i carry
   has grown by y_j times the low i words of x, from word j on.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (prove_nests
  [{ words with head = "zero";
     holds = ["place",`word_add z (word(8 * i)):int64`; "left",`word(k - i):int64`];
     region = Some(`z:int64`,`8 * i`);
     formula = `bignum i z m' = 0` };
   { words with head = "row"; index_of = `j:num`;
     holds = ["z",`word_add z (word(8 * j)):int64`; "y",`word_add y (word(8 * j)):int64`;
              "left",`word(k - j):int64`];
     region = Some(`z:int64`,`8 * 2 * k`);
     formula = `bignum (k + j) z m' = bignum k x m * bignum j y m`;
     nested =
      [{ words with head = "word";
         holds = ["place",`word_add z (word(8 * (j + i))):int64`; "word",`word_add x (word(8 * i)):int64`; "left",`word(k - i):int64`];
         region = Some(`word_add z (word(8 * j)):int64`,`8 * i`);
         formula = `bignum i (word_add z (word(8 * j))) m' + 2 EXP (64 * i) * val(carry':int64) =
                    bignum i (word_add z (word(8 * j))) m0 + val(digit':int64) * bignum i x m` }];
     step = FORMULA_TAC [[`j:num`; `k:num`; `1`]; [`j:num`; `k:num`]] }]
  RESULTS_TAC);;

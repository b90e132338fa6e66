(* karat_mul_aarch64: rows. After j of them, z = x y for the low j words of y, in k + j words; within one, z + 2^64i carry
   has grown by y_j times the low i words of x, from word j on.

   SPDX-License-Identifier: Apache-2.0 *)

Kernel.prove_kernel (prove_nests
  [{ head = "zero"; index_of = `i:num`; count_of = `k:num`;
     holds = ["place",`word_add z (word(8 * i)):int64`; "left",`word(k - i):int64`];
     region = Some(`z:int64`,`8 * i`);
     formula = `bignum i z m' = 0`;
     nested = []; starts = FORMULA_TAC []; step = FORMULA_TAC [] };
   { head = "row"; index_of = `j:num`; count_of = `k:num`;
     holds = ["z",`word_add z (word(8 * j)):int64`; "x",`x:int64`; "y",`word_add y (word(8 * j)):int64`;
              "k",`word k:int64`; "left",`word(k - j):int64`];
     region = Some(`z:int64`,`8 * (k + k)`);
     formula = `bignum (k + j) z m' = bignum k x m * bignum j y m`;
     nested =
      [{ head = "word"; index_of = `i:num`; count_of = `k:num`;
         holds = ["place",`word_add z (word(8 * (j + i))):int64`; "word",`word_add x (word(8 * i)):int64`; "left",`word(k - i):int64`];
         region = Some(`word_add z (word(8 * j)):int64`,`8 * i`);
         formula = `bignum i (word_add z (word(8 * j))) m' + 2 EXP (64 * i) * val(carry':int64) =
                    bignum i (word_add z (word(8 * j))) m0 + val(digit':int64) * bignum i x m`;
         nested = []; starts = FORMULA_TAC []; step = FORMULA_TAC [] }];
     starts = FORMULA_TAC []; step = FORMULA_TAC [[`j:num`; `k:num`; `1`]; [`j:num`; `k:num`]] }]
  (ASM_REWRITE_TAC[MULT_2]));;

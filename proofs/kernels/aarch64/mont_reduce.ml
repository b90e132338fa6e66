(* karat_mont_reduce_aarch64: a loop over the digits of q, and in it one over the words of m. With t' the content of t as it stands,
   t_(0..i+k) + q_(0..i) (m + 1) = t'_(0..i+k) + 2^64(i+k) top after i digits: those of q lie in the low words of t', which are zero but for them. And
   t'_(i..i+j) + 2^64j carry = t_(i..i+j) + q_i m_(0..j) after j words of a row. Since w m = -1 modulo 2^64, a row leaves word i zero.

   SPDX-License-Identifier: Apache-2.0 *)

let initial = vsubst [`m:int64->byte`,`memory:int64->byte`];;

Kernel.prove_kernel (prove_nests
  [{ words with head = "digit";
     holds = ["t",`word_add t (word(8 * i)):int64`; "left",`word(k - i):int64`];
     region = Some(`t:int64`,`8 * (i + k)`);
     formula = initial `bignum (i + k) t memory + bignum i t m' * (bignum k m memory + 1) =
                        bignum (i + k) t m' + 2 EXP (64 * (i + k)) * val(top':int64)`;
     nested =
      [{ words with head = "row"; index_of = `j:num`;
         holds = ["place",`word_add t (word(8 * (i + j))):int64`; "word",`word_add m (word(8 * j)):int64`; "words",`word(k - j):int64`];
         region = Some(`word_add t (word(8 * i)):int64`,`8 * j`);
         formula = initial `bignum j (word_add t (word(8 * i))) m' + 2 EXP (64 * j) * val(carry':int64) =
           bignum j (word_add t (word(8 * i))) m0 +
           val(word_mul (word(read_bytes 8 (word_add t (word(8 * i))) m0)) ((r:num->int64) 2)) * bignum j m memory` }];
     step = FORWARD_TAC ZERO_DIGIT THEN X_CHOOSE_THEN `h:num` SUBST_ALL_TAC (MATCH_MP PREDECESSOR (ASSUME `1 <= k`)) THEN
       FORMULA_TAC [[`i:num`; `1`; `h:num`; `1`]; [`i:num`; `1`; `h:num`]; [`1`; `h:num`]] }]
  (REWRITE_TAC[HALVES_OF_BIGNUM] THEN
   RESULTS_WITH(FIRST_ASSUM(ACCEPT_TAC o MATCH_MP CARRY_BIT) ORELSE FORMULA_TAC [[`k:num`; `k:num`]])));;

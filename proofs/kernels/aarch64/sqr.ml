(* karat_sqr_aarch64: x^2 as twice the products of two words each, and the squares of words. After j rows, 2 z + the squares of the low j words of x
   = the square of these words; then the squares come in, two words of z a time.

   SPDX-License-Identifier: Apache-2.0 *)

let SQUARE_FITS = prove
 (`r + 2 EXP (64 * 2 * k) * c = bignum k x m EXP 2 ==> r = bignum k x m EXP 2`,
  MP_TAC(SPECL [`k:num`; `x:int64`; `m:int64->byte`] BIGNUM_BOUND) THEN
  REWRITE_TAC[ARITH_RULE `64 * 2 * k = 64 * k + 64 * k`; EXP_ADD; EXP_2] THEN
  DISCH_THEN(fun th -> MP_TAC(MATCH_MP LT_MULT2 (CONJ th th))) THEN
  SPEC_TAC(`2 EXP (64 * k) * 2 EXP (64 * k)`,`e:num`) THEN SPEC_TAC(`bignum k x m * bignum k x m`,`s:num`) THEN REPEAT GEN_TAC THEN
  SPEC_TAC(`c:num`,`c:num`) THEN INDUCT_TAC THEN REWRITE_TAC[MULT_CLAUSES] THEN ARITH_TAC);;

Kernel.prove_kernel (
  let with_squares = subst [`\i. read_bytes 8 (word_add x (word(8 * i))) m EXP 2`,`squares:num->num`] in
  prove_nests
  [{ words with head = "row"; index_of = `j:num`;
     holds = ["z",`word_add z (word(8 * j)):int64`; "digits",`word_add x (word(8 * j)):int64`; "j",`word j:int64`];
     region = Some(`z:int64`,`8 * 2 * k`);
     formula = with_squares `2 * bignum (2 * j) z m' + digits j 128 squares = bignum j x m EXP 2`;
     nested =
      [{ words with head = "word"; count_of = `j:num`;
         holds = ["place",`word_add z (word(8 * (j + i))):int64`; "word",`word_add x (word(8 * i)):int64`; "left",`word(j - i):int64`];
         region = Some(`word_add z (word(8 * j)):int64`,`8 * i`);
         formula = `bignum i (word_add z (word(8 * j))) m' + 2 EXP (64 * i) * val(carry':int64) =
                    bignum i (word_add z (word(8 * j))) m0 + val(digit':int64) * bignum i x m` }];
     step = FORMULA_TAC [[`j:num`; `j:num`; `1`; `1`]; [`j:num`; `j:num`]] };
   { words with head = "pair";
     holds = ["z",`word_add z (word(8 * 2 * i)):int64`; "x",`word_add x (word(8 * i)):int64`; "left",`word(k - i):int64`];
     region = Some(`z:int64`,`8 * 2 * i`);
     formula = with_squares `bignum (2 * i) z m' + 2 EXP (64 * 2 * i) * val(carry':int64) = 2 * bignum (2 * i) z m0 + digits i 128 squares`;
     step = FORMULA_TAC [[`2 * i`; `1`; `1`]] }]
  (RESULTS_WITH(ASM_MESON_TAC[SQUARE_FITS])));;

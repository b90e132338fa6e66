(* karat_chunk_reduce_aarch64: six loops, of which one is in another. Numbers of pairs of columns (proofs/aarch64/columns.ml) carry the argument:

     words   the copy of t so far is t so far.
     chunks  the columns so far are the copy's words so far, and each lane is a chunk or 0. So `rows` starts from X = 2^(58 ee) t, where ee pairs are zeros.
     rows    after 4y of the friendly rows, 2^(232y) X' = 2^(58 ee) t + n kn Q with Q < 2^(232y), where 2^58 h = n kn + 1; and the digits of the next four.
       pair  x pairs of these rows' products are added, and what has gone on to the next one is in the lanes of `carry`.
     plain, last   the pairs with the products of the last two rows' digits are chunks of the result, above two pairs of zeros, and what goes on.

   That no lane overflows is part of it: every lane is a sum of parts with bounds (exact).

   SPDX-License-Identifier: Apache-2.0 *)

(* The loop's formula: the columns so far are the words so far, and every lane is a chunk or 0. *)
let CHUNKS_FORMULA = `columns (32 * y) (word_add f (word(16 * ee))) m' = bignum (29 * y) (word_add f (word 4672)) m' /\
  !s. s < 64 * y ==> read_bytes 8 (word_add f (word(16 * ee + 8 * s))) m' < 2 EXP 58`;;

(* x pairs with their products; carry: what has gone on, start: what the rows' digits carried. *)
let PAIR_FORMULA =
 `columns x (word_add f (word(64 * y + 64))) m' + 2 EXP (58 * x) * (val(lane64 0 (carry':int128)) + 2 EXP 29 * val(lane64 1 carry')) =
    columns x (word_add f (word(64 * y + 64))) m0 + (val(lane64 0 (start':int128)) + 2 EXP 29 * val(lane64 1 start')) +
    (val(lane64 0 (digits0':int128)) * halves x (word_add c (word 48)) m + val(lane64 1 digits0') * halves x (word_add c (word 56)) m) +
    (val(lane64 0 (digits1':int128)) * halves x (word_add c (word 32)) m + val(lane64 1 digits1') * halves x (word_add c (word 40)) m) +
    (val(lane64 0 (digits2':int128)) * halves x (word_add c (word 16)) m + val(lane64 1 digits2') * halves x (word_add c (word 24)) m) +
    (val(lane64 0 (digits3':int128)) * halves x c m + val(lane64 1 digits3') * halves x (word_add c (word 8)) m) /\
  val(lane64 0 carry') < 2 EXP 36 /\ val(lane64 1 carry') < 2 EXP 36 /\
  !s. s < 2 * x ==> read_bytes 8 (word_add f (word(64 * y + 64 + 8 * s))) m' < 2 EXP 62`;;
(* What four rows at a time have done, chunks that they have not reached, and the next four rows' digits: with their products the first four pairs are
   the digits themselves and what goes on. *)
let ROWS_FORMULA =
 `(?Q. Q < 2 EXP (232 * y) /\
    2 EXP (232 * y) * columns ((ee + 32 * gg) - 4 * y) (word_add f (word(64 * y))) m' =
    2 EXP (58 * ee) * bignum (2 * k) t m + halves vv (word_add c (word(16 * vv))) m * kn * Q) /\
  (!s. s < 2 * (ee + 32 * gg) ==> read_bytes 8 (word_add f (word(8 * s))) m0 < 2 EXP 58) /\
  columns 4 (word_add f (word(64 * y))) m' +
    2 EXP 58 * (val(lane64 0 (digits0':int128)) * halves 3 c m + val(lane64 1 digits0') * halves 3 (word_add c (word 8)) m) +
    2 EXP 116 * (val(lane64 0 (digits1':int128)) * halves 2 c m + val(lane64 1 digits1') * halves 2 (word_add c (word 8)) m) +
    2 EXP 174 * (val(lane64 0 (digits2':int128)) * halves 1 c m + val(lane64 1 digits2') * halves 1 (word_add c (word 8)) m) =
  (val(lane64 0 digits0') + 2 EXP 29 * val(lane64 1 digits0')) + 2 EXP 58 * (val(lane64 0 digits1') + 2 EXP 29 * val(lane64 1 digits1')) +
    2 EXP 116 * (val(lane64 0 digits2') + 2 EXP 29 * val(lane64 1 digits2')) +
    2 EXP 174 * (val(lane64 0 (digits3':int128)) + 2 EXP 29 * val(lane64 1 digits3')) +
    2 EXP 232 * (val(lane64 0 (carry':int128)) + 2 EXP 29 * val(lane64 1 carry')) /\
  val(lane64 0 digits0') < 2 EXP 29 /\ val(lane64 1 digits0') < 2 EXP 29 /\ val(lane64 0 digits1') < 2 EXP 29 /\ val(lane64 1 digits1') < 2 EXP 29 /\
  val(lane64 0 digits2') < 2 EXP 29 /\ val(lane64 1 digits2') < 2 EXP 29 /\ val(lane64 0 digits3') < 2 EXP 29 /\ val(lane64 1 digits3') < 2 EXP 29 /\
  val(lane64 0 carry') < 2 EXP 36 /\ val(lane64 1 carry') < 2 EXP 36`;;

(* After i rounds the first i + 2 pairs of A and their products are i chunks of the result, above two pairs of zeros, and what goes on. *)
let PLAIN_FORMULA = `columns (i + 2) (word_add f (word(64 * pp))) m0 +
    (val(lane64 0 digits0') * halves (i + 2) (word_add c (word(16 * vv))) m +
     val(lane64 1 digits0') * halves (i + 2) (word_add c (word(16 * vv + 8))) m) +
    2 EXP 58 * (val(lane64 0 digits1') * halves (i + 1) (word_add c (word(16 * vv))) m +
                val(lane64 1 digits1') * halves (i + 1) (word_add c (word(16 * vv + 8))) m) =
    2 EXP 116 * digits i 58 (\digit. cell 8 z digit m') +
    2 EXP (58 * (i + 2)) * (val(lane64 0 (carry':int128)) + 2 EXP 29 * val(lane64 1 carry') + val(lane64 0 (before':int128)) DIV 2 EXP 29) /\
  val(lane64 0 (digits0':int128)) < 2 EXP 29 /\ val(lane64 1 digits0') < 2 EXP 29 /\
  val(lane64 0 (digits1':int128)) < 2 EXP 29 /\ val(lane64 1 digits1') < 2 EXP 29 /\
  val(lane64 0 carry') < 2 EXP 36 /\ val(lane64 1 carry') < 2 EXP 36 /\ lane64 1 before' = word 0`;;
(* Behind `plain` row rr - 1 has one pair of products left, with the last pair of n, and no more when its digits are zero. p is all of both rows' digits. *)
let LAST_FORMULA = `(?p. p < 2 EXP 116 /\
    columns ((vv - 2) + i + 2) (word_add f (word(64 * pp))) m0 + halves vv (word_add c (word(16 * vv))) m * p =
    2 EXP 116 * digits ((vv - 2) + i) 58 (\digit. cell 8 z digit m') +
    2 EXP (58 * ((vv - 2) + i + 2)) * (val(lane64 0 (carry':int128)) + 2 EXP 29 * val(lane64 1 carry') + val(lane64 0 (before':int128)) DIV 2 EXP 29 +
      val(lane64 0 digits1') * halves 1 (word_add c (word(16 * vv + 16 * ((vv - 2) + i + 1)))) m +
      val(lane64 1 digits1') * halves 1 (word_add c (word(16 * vv + 16 * ((vv - 2) + i + 1) + 8))) m)) /\
  val(lane64 0 (digits1':int128)) < 2 EXP 29 /\ val(lane64 1 digits1') < 2 EXP 29 /\
  val(lane64 0 carry') < 2 EXP 36 /\ val(lane64 1 carry') < 2 EXP 36 /\ lane64 1 before' = word 0`;;

Kernel.prove_kernel (prove_nests_with START_TAC sizes
  [{ words with head = "words"; count_of = `hh:num`;
     holds = ["source",`word_add t (word(32 * i)):int64`; "copy",`word_add f (word(4672 + 32 * i)):int64`; "left",`word(hh - i):int64`;
              "vectors",`word vv:int64`; "groups",`word gg:int64`; "chunks",`word rr:int64`; "fours",`word pp:int64`];
     region = Some(`word_add f (word 4672):int64`,`32 * i`);
     formula = `bignum (4 * i) (word_add f (word 4672)) m' = bignum (4 * i) t m`;
     step = FORMULA_TAC [[`4 * i`; `1`; `1`; `1`; `1`]] };
   { words with head = "chunks"; index_of = `y:num`; count_of = `gg:num`;
     holds = ["source",`word_add f (word(4672 + 232 * y)):int64`; "columns",`word_add f (word(16 * ee + 512 * y)):int64`; "left",`word(gg - y):int64`];
     region = Some(`word_add f (word(16 * ee)):int64`,`512 * y`);
     apart = (let written = `word_add f (word(16 * ee + 512 * y)):int64,512` in [written,`word_add f (word(4672 + 232 * y)):int64,232`; written,all_code]);
     formula = CHUNKS_FORMULA; starts = CHUNKS_START_TAC; step = CHUNKS_STEP_TAC };
   { words with head = "rows"; index_of = `y:num`; count_of = `pp:num`;
     holds = ["columns",`word_add f (word(64 * y)):int64`; "left",`word(pp - y):int64`; "zero",`lanes64 (word 0) (word 0)`;
              "digit",`lanes64 (word 536870911) (word 536870911)`; "chunk",`lanes64 (word 288230376151711743) (word 288230376151711743)`];
     region = Some(`word_add f (word 64):int64`,`16 * (4 * y + vv - 4)`);
     apart = (let written = `word_add f (word(64 * y + 64 + 16 * (vv - 8))):int64,128` in
       [written,`word_add c (word(16 * (vv - 8))):int64,128`; written,`word_add f (word(64 * y)):int64,128`; written,all_code]);
     formula = ROWS_FORMULA; starts = ROWS_START_TAC; step = ROWS_STEP_TAC;
     nested =
      [{ words with head = "pair"; index_of = `x:num`; count_of = `vv - 8`;
         holds = ["columns",`word_add f (word(64 * y + 64 + 16 * x)):int64`; "table",`word_add c (word(16 * x)):int64`; "left",`word(vv - 8 - x):int64`];
         region = Some(`word_add f (word(64 * y + 64)):int64`,`16 * x`);
         apart = (let written = `word_add f (word(64 * y + 64 + 16 * x)):int64,16` in [written,`word_add c (word(16 * x)):int64,64`; written,all_code]);
         formula = PAIR_FORMULA; starts = PAIR_START_TAC; step = PAIR_STEP_TAC }] };
   { words with head = "plain"; count_of = `vv - 2`;
     holds = ["table",`word_add c (word(16 * vv + 16 + 16 * i)):int64`; "columns",`word_add f (word(64 * pp + 32 + 16 * i)):int64`;
              "z",`word_add z (word(8 * i)):int64`; "left",`word(vv - 2 - i):int64`];
     region = Some(`z:int64`,`8 * i`);
     formula = PLAIN_FORMULA; starts = PLAIN_START_TAC; step = PLAIN_STEP_TAC };
   { words with head = "last"; count_of = `(rr + 2) - vv`;
     holds = ["table",`word_add c (word(16 * vv + 16 * (vv - 1) + 16 * i)):int64`; "columns",`word_add f (word(64 * pp + 16 * vv + 16 * i)):int64`;
              "z",`word_add z (word(8 * (vv - 2) + 8 * i)):int64`; "left",`word((rr + 2) - vv - i):int64`];
     region = Some(`word_add z (word(8 * (vv - 2))):int64`,`8 * i`);
     formula = LAST_FORMULA; starts = LAST_START_TAC; step = LAST_STEP_TAC }]
  VALUE_TAC);;

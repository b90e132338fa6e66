(* The functions that vector instructions compute, on 128-bit registers.

   Assumes nothing; everything here is a definition. A register holds two 64-bit lanes (suffix 64: arrangement .2d) or four 32-bit
   lanes (suffix 32: .4s), lane 0 lowest. The forms on half a register (.2s, .8b) give the low half and clear the rest: low1 to low3.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- Lanes ---- *)

let lane64 = new_definition `lane64 i (x:int128) = (word_subword x (64 * i,64):int64)`;;
let lane32 = new_definition `lane32 i (x:int128) = (word_subword x (32 * i,32):int32)`;;
let lanes64 = new_definition `lanes64 (a:int64) (b:int64) = (word_join b a:int128)`;;
let lanes32 = new_definition
 `lanes32 (a:int32) (b:int32) (c:int32) (d:int32) =
    lanes64 (word_join b a:int64) (word_join d c:int64)`;;

let map64 = new_definition `map64 f x = lanes64 (f (lane64 0 x)) (f (lane64 1 x))`;;
let map32 = new_definition
 `map32 f x = lanes32 (f (lane32 0 x)) (f (lane32 1 x)) (f (lane32 2 x)) (f (lane32 3 x))`;;
let lanewise64 = new_definition
 `lanewise64 f x y = lanes64 (f (lane64 0 x) (lane64 0 y)) (f (lane64 1 x) (lane64 1 y))`;;
let lanewise32 = new_definition
 `lanewise32 f x y = lanes32 (f (lane32 0 x) (lane32 0 y)) (f (lane32 1 x) (lane32 1 y))
                             (f (lane32 2 x) (lane32 2 y)) (f (lane32 3 x) (lane32 3 y))`;;

let low_half = new_definition `low_half (x:int128) = lanes64 (lane64 0 x) (word 0)`;;
let low1 = new_definition `low1 f (x:A) = low_half (f x)`;;
let low2 = new_definition `low2 f (x:A) (y:B) = low_half (f x y)`;;
let low3 = new_definition `low3 f (x:A) (y:B) (z:C) = low_half (f x y z)`;;

(* ---- Between general and vector registers, and copies of lanes ---- *)

let dup64 = new_definition `dup64 (x:int64) = lanes64 x x`;;
let dup32 = new_definition
 `dup32 (x:int64) = let a = word_zx x:int32 in lanes32 a a a a`;;
let dup_lane64 = new_definition `dup_lane64 i x = lanes64 (lane64 i x) (lane64 i x)`;;
let dup_lane32 = new_definition
 `dup_lane32 i x = lanes32 (lane32 i x) (lane32 i x) (lane32 i x) (lane32 i x)`;;
let umov32 = new_definition `umov32 i x = (word_zx (lane32 i x):int64)`;;
let fmov_low = new_definition `fmov_low (x:int64) = lanes64 x (word 0)`;;

(* Register z with lane i replaced: by a general register, or by lane j of x. *)
let ins64 = new_definition
 `ins64 i z (a:int64) = if i = 0 then lanes64 a (lane64 1 z) else lanes64 (lane64 0 z) a`;;
let ins32 = new_definition
 `ins32 i z (a:int64) = lanes32 (if i = 0 then word_zx a else lane32 0 z)
                                (if i = 1 then word_zx a else lane32 1 z)
                                (if i = 2 then word_zx a else lane32 2 z)
                                (if i = 3 then word_zx a else lane32 3 z)`;;
let ins_lane64 = new_definition `ins_lane64 i j z x = ins64 i z (lane64 j x)`;;
let ins_lane32 = new_definition `ins_lane32 i j z x = ins32 i z (umov32 j x)`;;

(* ---- Permutations ---- *)

let uzp1_64 = new_definition `uzp1_64 x y = lanes64 (lane64 0 x) (lane64 0 y)`;;
let uzp2_64 = new_definition `uzp2_64 x y = lanes64 (lane64 1 x) (lane64 1 y)`;;
let uzp1_32 = new_definition
 `uzp1_32 x y = lanes32 (lane32 0 x) (lane32 2 x) (lane32 0 y) (lane32 2 y)`;;
let uzp2_32 = new_definition
 `uzp2_32 x y = lanes32 (lane32 1 x) (lane32 3 x) (lane32 1 y) (lane32 3 y)`;;
let zip1_32 = new_definition
 `zip1_32 x y = lanes32 (lane32 0 x) (lane32 0 y) (lane32 1 x) (lane32 1 y)`;;
let zip2_32 = new_definition
 `zip2_32 x y = lanes32 (lane32 2 x) (lane32 2 y) (lane32 3 x) (lane32 3 y)`;;
let trn1_32 = new_definition
 `trn1_32 x y = lanes32 (lane32 0 x) (lane32 0 y) (lane32 2 x) (lane32 2 y)`;;
let trn2_32 = new_definition
 `trn2_32 x y = lanes32 (lane32 1 x) (lane32 1 y) (lane32 3 x) (lane32 3 y)`;;
let rev64_32 = new_definition
 `rev64_32 x = lanes32 (lane32 1 x) (lane32 0 x) (lane32 3 x) (lane32 2 x)`;;
(* Sixteen bytes of the pair y:x from byte k. *)
let ext = new_definition
 `ext k (x:int128) y = word_or (word_ushr x (8 * k)) (word_shl y (128 - 8 * k))`;;

(* ---- Narrowing: the result in the low half, or, in the forms with suffix 2, in the high half of the old z. ---- *)

let narrow = new_definition
 `narrow f x = lanes64 (word_join (f (lane64 1 x):int32) (f (lane64 0 x):int32)) (word 0)`;;
let narrow2 = new_definition
 `narrow2 f z x = lanes64 (lane64 0 z) (word_join (f (lane64 1 x):int32) (f (lane64 0 x):int32))`;;
let shrn = new_definition `shrn k (a:int64) = (word_zx (word_ushr a k):int32)`;;

(* ---- Widening: from the low halves of the operands or, with suffix 2, from the high halves. ---- *)

let widen = new_definition
 `widen f x y = lanes64 (f (lane32 0 x) (lane32 0 y)) (f (lane32 1 x) (lane32 1 y))`;;
let widen2 = new_definition
 `widen2 f x y = lanes64 (f (lane32 2 x) (lane32 2 y)) (f (lane32 3 x) (lane32 3 y))`;;
let umul32 = new_definition `umul32 (a:int32) (b:int32) = (word(val a * val b):int64)`;;
let smul32 = new_definition `smul32 (a:int32) (b:int32) = (iword(ival a * ival b):int64)`;;

let umull = new_definition `umull = widen umul32`;;
let umull2 = new_definition `umull2 = widen2 umul32`;;
let smull = new_definition `smull = widen smul32`;;
let smull2 = new_definition `smull2 = widen2 smul32`;;

(* z + f x y and z - f x y *)
let accumulate64 = new_definition `accumulate64 f z x y = lanewise64 word_add z (f x y)`;;
let deduct64 = new_definition `deduct64 f z x y = lanewise64 word_sub z (f x y)`;;
let accumulate32 = new_definition `accumulate32 f z x y = lanewise32 word_add z (f x y)`;;
let deduct32 = new_definition `deduct32 f z x y = lanewise32 word_sub z (f x y)`;;

let umlal = new_definition `umlal = accumulate64 umull`;;
let umlal2 = new_definition `umlal2 = accumulate64 umull2`;;
let smlal = new_definition `smlal = accumulate64 smull`;;
let smlal2 = new_definition `smlal2 = accumulate64 smull2`;;
let umlsl = new_definition `umlsl = deduct64 umull`;;
let umlsl2 = new_definition `umlsl2 = deduct64 umull2`;;
let smlsl = new_definition `smlsl = deduct64 smull`;;
let smlsl2 = new_definition `smlsl2 = deduct64 smull2`;;
let mul32 = new_definition `mul32 = lanewise32 word_mul`;;
let mla32 = new_definition `mla32 = accumulate32 mul32`;;
let mls32 = new_definition `mls32 = deduct32 mul32`;;

(* The second operand is lane i of y in every lane. *)
let by_element2 = new_definition
 `by_element2 i (f:int128->int128->int128) x y = f x (dup_lane32 i y)`;;
let by_element3 = new_definition
 `by_element3 i (f:int128->int128->int128->int128) z x y = f z x (dup_lane32 i y)`;;

let ushll = new_definition
 `ushll k x = lanes64 (word_shl (word_zx (lane32 0 x)) k) (word_shl (word_zx (lane32 1 x)) k)`;;
let ushll2 = new_definition
 `ushll2 k x = lanes64 (word_shl (word_zx (lane32 2 x)) k) (word_shl (word_zx (lane32 3 x)) k)`;;
let sshll = new_definition
 `sshll k x = lanes64 (word_shl (word_sx (lane32 0 x)) k) (word_shl (word_sx (lane32 1 x)) k)`;;
let sshll2 = new_definition
 `sshll2 k x = lanes64 (word_shl (word_sx (lane32 2 x)) k) (word_shl (word_sx (lane32 3 x)) k)`;;

(* ---- Sums of neighbours ---- *)

let uaddlp = new_definition
 `uaddlp x = lanes64 (word(val(lane32 0 x) + val(lane32 1 x)))
                     (word(val(lane32 2 x) + val(lane32 3 x)))`;;
let uadalp = new_definition `uadalp z x = lanewise64 word_add z (uaddlp x)`;;
let addp64 = new_definition
 `addp64 x y = lanes64 (word_add (lane64 0 x) (lane64 1 x)) (word_add (lane64 0 y) (lane64 1 y))`;;
let addp32 = new_definition
 `addp32 x y = lanes32 (word_add (lane32 0 x) (lane32 1 x)) (word_add (lane32 2 x) (lane32 3 x))
                       (word_add (lane32 0 y) (lane32 1 y)) (word_add (lane32 2 y) (lane32 3 y))`;;
let addp_scalar = new_definition
 `addp_scalar x = lanes64 (word_add (lane64 0 x) (lane64 1 x)) (word 0)`;;

(* ---- Shifts by an immediate. Those that round do so without overflow. ---- *)

let shl64 = new_definition `shl64 k = map64 (\a. word_shl a k)`;;
let shl32 = new_definition `shl32 k = map32 (\a. word_shl a k)`;;
let ushr64 = new_definition `ushr64 k = map64 (\a. word_ushr a k)`;;
let ushr32 = new_definition `ushr32 k = map32 (\a. word_ushr a k)`;;
let sshr64 = new_definition `sshr64 k = map64 (\a. word_ishr a k)`;;
let sshr32 = new_definition `sshr32 k = map32 (\a. word_ishr a k)`;;
let urshr64 = new_definition
 `urshr64 k = map64 (\a. word((val a + 2 EXP (k - 1)) DIV 2 EXP k))`;;
let urshr32 = new_definition
 `urshr32 k = map32 (\a. word((val a + 2 EXP (k - 1)) DIV 2 EXP k))`;;
let srshr64 = new_definition
 `srshr64 k = map64 (\a. iword((ival a + &2 pow (k - 1)) div &2 pow k))`;;
let srshr32 = new_definition
 `srshr32 k = map32 (\a. iword((ival a + &2 pow (k - 1)) div &2 pow k))`;;

(* The shifted x added to z. *)
let add_to64 = new_definition
 `add_to64 (f:num->int128->int128) k z x = lanewise64 word_add z (f k x)`;;
let add_to32 = new_definition
 `add_to32 (f:num->int128->int128) k z x = lanewise32 word_add z (f k x)`;;

(* The bits of z that the shift leaves empty stay. *)
let sli64 = new_definition
 `sli64 k = lanewise64 (\c a. word_or (word_shl a k) (word(val c MOD 2 EXP k)))`;;
let sli32 = new_definition
 `sli32 k = lanewise32 (\c a. word_or (word_shl a k) (word(val c MOD 2 EXP k)))`;;
let sri64 = new_definition
 `sri64 k = lanewise64 (\c a. word_or (word_ushr a k)
                                      (word_and c (word_not(word_ushr (word_not(word 0)) k))))`;;
let sri32 = new_definition
 `sri32 k = lanewise32 (\c a. word_or (word_ushr a k)
                                      (word_and c (word_not(word_ushr (word_not(word 0)) k))))`;;

(* ---- Shifts by a register: the lowest byte of each lane of y is a signed number, to the left if positive. ---- *)

let shift_by = new_definition
 `shift_by right (a:N word) (b:N word) =
    let k = val b MOD 256 in
    if k < 128 then word_shl a k else right a (256 - k)`;;
let ushl64 = new_definition `ushl64 = lanewise64 (shift_by word_ushr)`;;
let ushl32 = new_definition `ushl32 = lanewise32 (shift_by word_ushr)`;;
let sshl64 = new_definition `sshl64 = lanewise64 (shift_by word_ishr)`;;
let sshl32 = new_definition `sshl32 = lanewise32 (shift_by word_ishr)`;;

(* ---- The rest: lanewise arithmetic, bitwise logic, selection, comparison ---- *)

let add64 = new_definition `add64 = lanewise64 word_add`;;
let add32 = new_definition `add32 = lanewise32 word_add`;;
let sub64 = new_definition `sub64 = lanewise64 word_sub`;;
let sub32 = new_definition `sub32 = lanewise32 word_sub`;;
let neg64 = new_definition `neg64 = map64 word_neg`;;
let neg32 = new_definition `neg32 = map32 word_neg`;;
let vbic = new_definition `vbic (x:int128) y = word_and x (word_not y)`;;
let vorn = new_definition `vorn (x:int128) y = word_or x (word_not y)`;;

(* Where the selector has ones, the bits of x, elsewhere those of z. *)
let select = new_definition
 `select (s:int128) x z = word_or (word_and s x) (word_and (word_not s) z)`;;
let bsl = new_definition `bsl z x y = select z x y`;;
let bit_insert = new_definition `bit_insert z x y = select y x z`;;
let bif_insert = new_definition `bif_insert z x y = select (word_not y) x z`;;

let equal_mask = new_definition
 `equal_mask (a:N word) b = if a = b then word_not(word 0) else word 0:N word`;;
let cmeq64 = new_definition `cmeq64 = lanewise64 equal_mask`;;
let cmeq32 = new_definition `cmeq32 = lanewise32 equal_mask`;;

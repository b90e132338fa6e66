(* From 32-bit words to instructions.

   The table `patterns` is the decoder: a row has a name, the word's bits from bit 31 down (0, 1, or the letter of a field), and
   the instruction with the fields as variables. From it come the HOL function `decode`, which tries the rows in order and gives
   NONE when none fits, and theorems that do not depend on that order.
   Assumes nothing. Shows that no two rows fit the same word, what decode is for each row, and by DECODE_CONV for each numeral.

   SPDX-License-Identifier: Apache-2.0 *)

let bitfield = new_definition `bitfield w lo len = (w DIV 2 EXP lo) MOD 2 EXP len`;;

(* ---- What the fields mean ---- *)

let valid = new_definition `valid p (i:instr) = if p then SOME i else NONE`;;

(* A field of len bits as a signed number, modulo 2^64. *)
let signed = new_definition
 `signed len k = if k < 2 EXP (len - 1) then k else 2 EXP 64 - 2 EXP len + k`;;

let shifted = new_definition
 `shifted m s k = if s = 0 then (if k = 0 then Reg m else Lsl m k)
                  else if s = 1 then Lsr m k else if s = 2 then Asr m k else Ror m k`;;

let condition = new_definition
 `condition c = if c = 0 then C_EQ else if c = 1 then C_NE else if c = 2 then C_CS
           else if c = 3 then C_CC else if c = 4 then C_MI else if c = 5 then C_PL
           else if c = 6 then C_VS else if c = 7 then C_VC else if c = 8 then C_HI
           else if c = 9 then C_LS else if c = 10 then C_GE else if c = 11 then C_LT
           else if c = 12 then C_GT else if c = 13 then C_LE else if c = 14 then C_AL
           else C_NV`;;

let madd = new_definition
 `madd d n m a = if a = 31 then I_MUL d n m else I_MADD d n m a`;;

(* The immediates of the logical instructions: s MOD e + 1 ones, rotated right by r within e bits, and repeated. *)
let bitmask_size = new_definition
 `bitmask_size f s = if f = 1 then 64 else if s < 32 then 32 else if s < 48 then 16
                     else if s < 56 then 8 else if s < 60 then 4 else if s < 62 then 2 else 1`;;
let bitmask_ok = new_definition
 `bitmask_ok f s <=> s MOD bitmask_size f s < bitmask_size f s - 1`;;
let rotated = new_definition
 `rotated e x k = x DIV 2 EXP k + x MOD 2 EXP k * 2 EXP (e - k)`;;
let bitmask = new_definition
 `bitmask f r s =
    rotated (bitmask_size f s) (2 EXP (s MOD bitmask_size f s + 1) - 1) (r MOD bitmask_size f s) *
    ((2 EXP 64 - 1) DIV (2 EXP bitmask_size f s - 1))`;;

(* ---- The table ---- *)

(* Writeback of a base register that is also loaded or stored is open in the architecture. *)
let single_writeback = "n = 31 \\/ ~(n = t)"
and pair_writeback = "n = 31 \\/ ~(n = t) /\\ ~(n = u)";;

(* A load or store in all its addressing modes: size is bits 31 and 30, v tells vector registers, opc is bits 23 and 22, and w
   is log2 of the width. *)
let access name instr size v opc w =
  let row mode bits ok ea =
    name^mode, size^"111"^v^"0"^bits^"nnnnn ttttt",
    let i = instr^" (2 EXP "^w^") t ("^ea^")" in
    if ok = "" then i else "valid ("^ok^") ("^i^")" in
  let ok = if v = "0" then single_writeback else "" in
  [name^" offset", size^"111"^v^"01"^opc^"kkkkkkkkkkkk nnnnn ttttt",
     instr^" (2 EXP "^w^") t (Offset n (2 EXP "^w^" * k))";
   row " unscaled" ("0"^opc^"0 kkkkkkkkk 00") "" "Offset n (signed 9 k)";
   row " post" ("0"^opc^"0 kkkkkkkkk 01") ok "Post n (signed 9 k)";
   row " pre" ("0"^opc^"0 kkkkkkkkk 11") ok "Pre n (signed 9 k)";
   row " index" ("0"^opc^"1 mmmmm 011 k 10") "" ("Index n m (k * "^w^")")];;

(* A pair: opc is bits 31 and 30, l tells a load, w is the width, a term. *)
let access_pair name instr opc v l w =
  let distinct = if l = "1" then ["~(t = u)"] else [] in
  let row mode bits oks ea =
    name^mode, opc^"101"^v^bits^l^"kkkkkkk uuuuu nnnnn ttttt",
    let i = instr^" t u ("^ea^" n (signed 64 (0 + "^w^" * signed 7 k MOD 2 EXP 64)))" in
    let i = instr^" t u ("^ea^" n (scaled "^w^" k))" in
    let oks = (if v = "1" && opc = "oo" then ["o < 3"] else []) @ distinct @ oks in
    if oks = [] then i else "valid ("^String.concat " /\\ " (map (fun s -> "("^s^")") oks)^") ("^i^")" in
  let wb = if v = "0" then [pair_writeback] else [] in
  [row " offset" "010" [] "Offset"; row " post" "001" wb "Post"; row " pre" "011" wb "Pre"];;

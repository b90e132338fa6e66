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

(* Vector functions on the whole register, or its low half (the forms .2s and .8b). *)
let sized1 = new_definition
 `sized1 h (f:int128->int128) = if h = 1 then f else low1 f`;;
let sized2 = new_definition
 `sized2 h (f:int128->int128->int128) = if h = 1 then f else low2 f`;;
let sized3 = new_definition
 `sized3 h (f:int128->int128->int128->int128) = if h = 1 then f else low3 f`;;
(* A 64-bit pattern in both halves, or in the low one. *)
let both_halves = new_definition
 `both_halves h k = if h = 1 then k + 2 EXP 64 * k else k`;;
let twice32 = new_definition `twice32 k = k + 2 EXP 32 * k`;;
let eight_bytes = new_definition `eight_bytes k = k * 72340172838076673`;;
(* Each bit of k as a byte of ones or zeros. *)
let bit_bytes = define
 `bit_bytes i k = if i = 0 then 0 else 255 * k MOD 2 + 256 * bit_bytes (i - 1) (k DIV 2)`;;

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

(* A pair: opc is bits 31 and 30, l tells a load, p is log2 of the width of each register. *)
let access_pair name instr opc v l p conditions =
  let row mode bits extra ea =
    name^mode, opc^"101"^v^bits^l^"kkkkkkk uuuuu nnnnn ttttt",
    "valid ("^String.concat " /\\ " ("T"::conditions @ extra)^") ("^
      instr^" t u ("^ea^" n (signed (7 + "^p^") (2 EXP "^p^" * k))))" in
  let distinct = if l = "1" then ["~(t = u)"] else []
  and wb = if v = "0" then ["("^pair_writeback^")"] else [] in
  [row " offset" "010" distinct "Offset";
   row " post" "001" (distinct @ wb) "Post";
   row " pre" "011" (distinct @ wb) "Pre"];;

let scalar_patterns =
 ["add shifted",  "1 00 01011 ss 0 mmmmm kkkkkk nnnnn ddddd", "valid (~(s = 3)) (I_ADD d n (shifted m s k))";
  "adds shifted", "1 01 01011 ss 0 mmmmm kkkkkk nnnnn ddddd", "valid (~(s = 3)) (I_ADDS d n (shifted m s k))";
  "sub shifted",  "1 10 01011 ss 0 mmmmm kkkkkk nnnnn ddddd", "valid (~(s = 3)) (I_SUB d n (shifted m s k))";
  "subs shifted", "1 11 01011 ss 0 mmmmm kkkkkk nnnnn ddddd", "valid (~(s = 3)) (I_SUBS d n (shifted m s k))";
  "add imm",      "1 00 100010 s kkkkkkkkkkkk nnnnn ddddd", "I_ADD_IMM d n (k * 2 EXP (12 * s))";
  "adds imm",     "1 01 100010 s kkkkkkkkkkkk nnnnn ddddd", "I_ADDS_IMM d n (k * 2 EXP (12 * s))";
  "sub imm",      "1 10 100010 s kkkkkkkkkkkk nnnnn ddddd", "I_SUB_IMM d n (k * 2 EXP (12 * s))";
  "subs imm",     "1 11 100010 s kkkkkkkkkkkk nnnnn ddddd", "I_SUBS_IMM d n (k * 2 EXP (12 * s))";
  "adc",          "1 00 11010000 mmmmm 000000 nnnnn ddddd", "I_ADC d n m";
  "adcs",         "1 01 11010000 mmmmm 000000 nnnnn ddddd", "I_ADCS d n m";
  "sbc",          "1 10 11010000 mmmmm 000000 nnnnn ddddd", "I_SBC d n m";
  "sbcs",         "1 11 11010000 mmmmm 000000 nnnnn ddddd", "I_SBCS d n m";

  "madd",         "1 00 11011 000 mmmmm 0 aaaaa nnnnn ddddd", "SOME (madd d n m a)";
  "msub",         "1 00 11011 000 mmmmm 1 aaaaa nnnnn ddddd", "I_MSUB d n m a";
  "umulh",        "1 00 11011 110 mmmmm 0 11111 nnnnn ddddd", "I_UMULH d n m";
  "smulh",        "1 00 11011 010 mmmmm 0 11111 nnnnn ddddd", "I_SMULH d n m";
  "umaddl",       "1 00 11011 101 mmmmm 0 aaaaa nnnnn ddddd", "I_UMADDL d n m a";

  "and shifted",  "1 00 01010 ss 0 mmmmm kkkkkk nnnnn ddddd", "I_AND d n (shifted m s k)";
  "bic shifted",  "1 00 01010 ss 1 mmmmm kkkkkk nnnnn ddddd", "I_AND d n (Inv(shifted m s k))";
  "orr shifted",  "1 01 01010 ss 0 mmmmm kkkkkk nnnnn ddddd", "I_ORR d n (shifted m s k)";
  "orn shifted",  "1 01 01010 ss 1 mmmmm kkkkkk nnnnn ddddd", "I_ORR d n (Inv(shifted m s k))";
  "eor shifted",  "1 10 01010 ss 0 mmmmm kkkkkk nnnnn ddddd", "I_EOR d n (shifted m s k)";
  "eon shifted",  "1 10 01010 ss 1 mmmmm kkkkkk nnnnn ddddd", "I_EOR d n (Inv(shifted m s k))";
  "ands shifted", "1 11 01010 ss 0 mmmmm kkkkkk nnnnn ddddd", "I_ANDS d n (shifted m s k)";
  "bics shifted", "1 11 01010 ss 1 mmmmm kkkkkk nnnnn ddddd", "I_ANDS d n (Inv(shifted m s k))";
  (* With d = 31 the first three write SP, which is not modelled. *)
  "and imm",      "1 00 100100 f rrrrrr ssssss nnnnn ddddd",
    "valid (bitmask_ok f s /\\ ~(d = 31)) (I_AND d n (Imm(bitmask f r s)))";
  "orr imm",      "1 01 100100 f rrrrrr ssssss nnnnn ddddd",
    "valid (bitmask_ok f s /\\ ~(d = 31)) (I_ORR d n (Imm(bitmask f r s)))";
  "eor imm",      "1 10 100100 f rrrrrr ssssss nnnnn ddddd",
    "valid (bitmask_ok f s /\\ ~(d = 31)) (I_EOR d n (Imm(bitmask f r s)))";
  "ands imm",     "1 11 100100 f rrrrrr ssssss nnnnn ddddd",
    "valid (bitmask_ok f s) (I_ANDS d n (Imm(bitmask f r s)))";
  "movn",         "1 00 100101 ss kkkkkkkkkkkkkkkk ddddd", "I_MOV_IMM d (2 EXP 64 - 1 - k * 2 EXP (16 * s))";
  "movz",         "1 10 100101 ss kkkkkkkkkkkkkkkk ddddd", "I_MOV_IMM d (k * 2 EXP (16 * s))";
  "movk",         "1 11 100101 ss kkkkkkkkkkkkkkkk ddddd", "I_MOVK d k (16 * s)";

  "csel",         "1 00 11010100 mmmmm cccc 00 nnnnn ddddd", "I_CSEL d n m (condition c)";
  "csinc",        "1 00 11010100 mmmmm cccc 01 nnnnn ddddd", "I_CSINC d n m (condition c)";
  "csinv",        "1 10 11010100 mmmmm cccc 00 nnnnn ddddd", "I_CSINV d n m (condition c)";
  "csneg",        "1 10 11010100 mmmmm cccc 01 nnnnn ddddd", "I_CSNEG d n m (condition c)";

  "lsl",          "1 00 11010110 mmmmm 001000 nnnnn ddddd", "I_SHIFT word_shl d n m";
  "lsr",          "1 00 11010110 mmmmm 001001 nnnnn ddddd", "I_SHIFT word_ushr d n m";
  "asr",          "1 00 11010110 mmmmm 001010 nnnnn ddddd", "I_SHIFT word_ishr d n m";
  "ror",          "1 00 11010110 mmmmm 001011 nnnnn ddddd", "I_SHIFT word_ror d n m";
  "ubfm",         "1 10 100110 1 iiiiii ssssss nnnnn ddddd", "I_UBFM d n i s";
  "sbfm",         "1 00 100110 1 iiiiii ssssss nnnnn ddddd", "I_SBFM d n i s";
  "extr",         "1 00 100111 1 0 mmmmm kkkkkk nnnnn ddddd", "I_EXTR d n m k";
  "clz",          "1 10 11010110 00000 000100 nnnnn ddddd", "I_CLZ d n";
  "adr",          "0 ll 10000 hhhhhhhhhhhhhhhhhhh ddddd", "I_ADR d (signed 21 (4 * h + l))";

  "b",            "000101 kkkkkkkkkkkkkkkkkkkkkkkkkk", "I_B (signed 28 (4 * k))";
  "bl",           "100101 kkkkkkkkkkkkkkkkkkkkkkkkkk", "I_BL (signed 28 (4 * k))";
  "b.cond",       "01010100 kkkkkkkkkkkkkkkkkkk 0 cccc", "I_B_COND (condition c) (signed 21 (4 * k))";
  "cbz",          "1 011010 0 kkkkkkkkkkkkkkkkkkk ttttt", "I_CBZ t (signed 21 (4 * k))";
  "cbnz",         "1 011010 1 kkkkkkkkkkkkkkkkkkk ttttt", "I_CBNZ t (signed 21 (4 * k))";
  "tbz",          "b 011011 0 iiiii kkkkkkkkkkkkkk ttttt", "I_TBZ t (32 * b + i) (signed 16 (4 * k))";
  "tbnz",         "b 011011 1 iiiii kkkkkkkkkkkkkk ttttt", "I_TBNZ t (32 * b + i) (signed 16 (4 * k))";
  "ret",          "1101011 0 0 10 11111 0000 0 0 nnnnn 00000", "I_RET n";
  "nop",          "11010101000000110010 0000 000 11111", "I_NOP";
  "bti",          "11010101000000110010 0100 kk0 11111", "I_NOP"];;

let memory_patterns = List.concat
 [access "ldr" "I_LDR" "ss" "0" "01" "s";
  access "str" "I_STR" "ss" "0" "00" "s";
  access_pair "ldp" "I_LDP" "10" "0" "1" "3" [];
  access_pair "stp" "I_STP" "10" "0" "0" "3" [];
  access "ldr bhsd" "I_LDR_V" "ss" "1" "01" "s";
  access "str bhsd" "I_STR_V" "ss" "1" "00" "s";
  access "ldr q" "I_LDR_V" "00" "1" "11" "4";
  access "str q" "I_STR_V" "00" "1" "10" "4";
  access_pair "ldp sdq" "I_LDP_V (2 EXP (2 + g))" "gg" "1" "1" "(2 + g)" ["g < 3"];
  access_pair "stp sdq" "I_STP_V (2 EXP (2 + g))" "gg" "1" "0" "(2 + g)" ["g < 3"]];;

(* Vector instructions. h is bit 30: the whole register, or its low half. *)

(* Three registers of the same arrangement, on 64-bit and 32-bit lanes. *)
let same name u opcode f64 f32 =
  [name^" .2d",    "0 1 "^u^" 01110 11 1 mmmmm "^opcode^" 1 nnnnn ddddd", "I_V2 "^f64^" d n m";
   name^" .4s/2s", "0 h "^u^" 01110 10 1 mmmmm "^opcode^" 1 nnnnn ddddd", "I_V2 (sized2 h "^f32^") d n m"];;

let bitwise name u size rhs =
  name, "0 h "^u^" 01110 "^size^" 1 mmmmm 00011 1 nnnnn ddddd", rhs;;

(* Shifts: f takes the distance. Those that also read the destination are functions of two registers. *)
let shift name u opcode left f reads =
  let row lanes bits f64 =
    let distance = if left then "k" else "("^lanes^" - k)" in
    let g = "("^f^lanes^" "^distance^")" in
    let args = if reads then "d d n" else "d n" in
    let h,rhs = if f64 then "1","I_"^(if reads then "V2 " else "V1 ")^g^" "^args
      else "h",(if reads then "I_V2 (sized2 h " else "I_V1 (sized1 h ")^g^") "^args in
    name^(if f64 then " .2d" else " .4s/2s"),
    "0 "^h^" "^u^" 011110 "^bits^" "^opcode^" 1 nnnnn ddddd", rhs in
  [row "64" "1kkkkkk" true; row "32" "01kkkkk" false];;

(* Widening multiplications, from the low or high half, and by element i = 2 j + l. *)
let widening name u opcode element_opcode three =
  let v f by = if three then "I_V3 "^(if by then "(by_element3 (2 * j + l) "^f^")" else f)^" d n "
               else "I_V2 "^(if by then "(by_element2 (2 * j + l) "^f^")" else f)^" d n " in
  List.concat (map (fun (q,f) ->
   [f, "0 "^q^" "^u^" 01110 10 1 mmmmm "^opcode^" 00 nnnnn ddddd", v f false^"m";
    f^" element", "0 "^q^" "^u^" 01111 10 l mmmmm "^element_opcode^" j 0 nnnnn ddddd", v f true^"m"])
   ["0",name; "1",name^"2"]);;

let vector_patterns =
  same "add" "0" "10000" "add64" "add32" @
  same "sub" "1" "10000" "sub64" "sub32" @
  same "cmeq" "1" "10001" "cmeq64" "cmeq32" @
  same "ushl" "1" "01000" "ushl64" "ushl32" @
  same "sshl" "0" "01000" "sshl64" "sshl32" @
 ["mul .4s/2s",   "0 h 0 01110 10 1 mmmmm 10011 1 nnnnn ddddd", "I_V2 (sized2 h mul32) d n m";
  "mla .4s/2s",   "0 h 0 01110 10 1 mmmmm 10010 1 nnnnn ddddd", "I_V3 (sized3 h mla32) d n m";
  "mls .4s/2s",   "0 h 1 01110 10 1 mmmmm 10010 1 nnnnn ddddd", "I_V3 (sized3 h mls32) d n m";
  "mul element",  "0 h 0 01111 10 l mmmmm 1000 j 0 nnnnn ddddd", "I_V2 (sized2 h (by_element2 (2 * j + l) mul32)) d n m";
  "mla element",  "0 h 1 01111 10 l mmmmm 0000 j 0 nnnnn ddddd", "I_V3 (sized3 h (by_element3 (2 * j + l) mla32)) d n m";
  "mls element",  "0 h 1 01111 10 l mmmmm 0100 j 0 nnnnn ddddd", "I_V3 (sized3 h (by_element3 (2 * j + l) mls32)) d n m";
  "addp .2d",     "0 1 0 01110 11 1 mmmmm 10111 1 nnnnn ddddd", "I_V2 addp64 d n m";
  "addp .4s",     "0 1 0 01110 10 1 mmmmm 10111 1 nnnnn ddddd", "I_V2 addp32 d n m";
  "addp scalar",  "01 0 11110 11 11000 11011 10 nnnnn ddddd", "I_V1 addp_scalar d n";
  bitwise "and vector" "0" "00" "I_V2 (sized2 h word_and) d n m";
  bitwise "bic vector" "0" "01" "I_V2 (sized2 h vbic) d n m";
  bitwise "orr vector" "0" "10" "I_V2 (sized2 h word_or) d n m";
  bitwise "orn vector" "0" "11" "I_V2 (sized2 h vorn) d n m";
  bitwise "eor vector" "1" "00" "I_V2 (sized2 h word_xor) d n m";
  bitwise "bsl" "1" "01" "I_V3 (sized3 h bsl) d n m";
  bitwise "bit" "1" "10" "I_V3 (sized3 h bit_insert) d n m";
  bitwise "bif" "1" "11" "I_V3 (sized3 h bif_insert) d n m"] @
  widening "umull" "1" "1100" "1010" false @
  widening "smull" "0" "1100" "1010" false @
  widening "umlal" "1" "1000" "0010" true @
  widening "smlal" "0" "1000" "0010" true @
  widening "umlsl" "1" "1010" "0110" true @
  widening "smlsl" "0" "1010" "0110" true @
  shift "shl" "0" "01010" true "shl" false @
  shift "ushr" "1" "00000" false "ushr" false @
  shift "sshr" "0" "00000" false "sshr" false @
  shift "urshr" "1" "00100" false "urshr" false @
  shift "srshr" "0" "00100" false "srshr" false @
  shift "sli" "1" "01010" true "sli" true @
  shift "sri" "1" "01000" false "sri" true @
  List.concat (map (fun (name,u,opcode,f) ->
    let row lanes bits h rhs = name^lanes, "0 "^h^" "^u^" 011110 "^bits^" "^opcode^" 1 nnnnn ddddd", rhs in
    [row " .2d" "1kkkkkk" "1" ("I_V2 (add_to64 "^f^"64 (64 - k)) d d n");
     row " .4s/2s" "01kkkkk" "h" ("I_V2 (sized2 h (add_to32 "^f^"32 (32 - k))) d d n")])
   ["usra","1","00010","ushr"; "ssra","0","00010","sshr";
    "ursra","1","00110","urshr"; "srsra","0","00110","srshr"]) @
 ["shrn",         "0 0 0 011110 01kkkkk 10000 1 nnnnn ddddd", "I_V1 (narrow (shrn (32 - k))) d n";
  "shrn2",        "0 1 0 011110 01kkkkk 10000 1 nnnnn ddddd", "I_V2 (narrow2 (shrn (32 - k))) d d n";
  "ushll",        "0 0 1 011110 01kkkkk 10100 1 nnnnn ddddd", "I_V1 (ushll k) d n";
  "ushll2",       "0 1 1 011110 01kkkkk 10100 1 nnnnn ddddd", "I_V1 (ushll2 k) d n";
  "sshll",        "0 0 0 011110 01kkkkk 10100 1 nnnnn ddddd", "I_V1 (sshll k) d n";
  "sshll2",       "0 1 0 011110 01kkkkk 10100 1 nnnnn ddddd", "I_V1 (sshll2 k) d n";
  "xtn",          "0 0 0 01110 10 10000 10010 10 nnnnn ddddd", "I_V1 (narrow word_zx) d n";
  "xtn2",         "0 1 0 01110 10 10000 10010 10 nnnnn ddddd", "I_V2 (narrow2 word_zx) d d n";
  "rev64 .4s/2s", "0 h 0 01110 10 10000 00000 10 nnnnn ddddd", "I_V1 (sized1 h rev64_32) d n";
  "uaddlp",       "0 h 1 01110 10 10000 00010 10 nnnnn ddddd", "I_V1 (sized1 h uaddlp) d n";
  "uadalp",       "0 h 1 01110 10 10000 00110 10 nnnnn ddddd", "I_V2 (sized2 h uadalp) d d n";
  "neg .2d",      "0 1 1 01110 11 10000 01011 10 nnnnn ddddd", "I_V1 neg64 d n";
  "neg .4s/2s",   "0 h 1 01110 10 10000 01011 10 nnnnn ddddd", "I_V1 (sized1 h neg32) d n";
  "not",          "0 h 1 01110 00 10000 00101 10 nnnnn ddddd", "I_V1 (sized1 h word_not) d n";
  (* With two lanes, zip1 and trn1 are uzp1, and zip2 and trn2 are uzp2. *)
  "uzp1 .2d",     "0 1 0 01110 11 0 mmmmm 0 001 10 nnnnn ddddd", "I_V2 uzp1_64 d n m";
  "trn1 .2d",     "0 1 0 01110 11 0 mmmmm 0 010 10 nnnnn ddddd", "I_V2 uzp1_64 d n m";
  "zip1 .2d",     "0 1 0 01110 11 0 mmmmm 0 011 10 nnnnn ddddd", "I_V2 uzp1_64 d n m";
  "uzp2 .2d",     "0 1 0 01110 11 0 mmmmm 0 101 10 nnnnn ddddd", "I_V2 uzp2_64 d n m";
  "trn2 .2d",     "0 1 0 01110 11 0 mmmmm 0 110 10 nnnnn ddddd", "I_V2 uzp2_64 d n m";
  "zip2 .2d",     "0 1 0 01110 11 0 mmmmm 0 111 10 nnnnn ddddd", "I_V2 uzp2_64 d n m";
  "uzp1 .4s",     "0 1 0 01110 10 0 mmmmm 0 001 10 nnnnn ddddd", "I_V2 uzp1_32 d n m";
  "trn1 .4s",     "0 1 0 01110 10 0 mmmmm 0 010 10 nnnnn ddddd", "I_V2 trn1_32 d n m";
  "zip1 .4s",     "0 1 0 01110 10 0 mmmmm 0 011 10 nnnnn ddddd", "I_V2 zip1_32 d n m";
  "uzp2 .4s",     "0 1 0 01110 10 0 mmmmm 0 101 10 nnnnn ddddd", "I_V2 uzp2_32 d n m";
  "trn2 .4s",     "0 1 0 01110 10 0 mmmmm 0 110 10 nnnnn ddddd", "I_V2 trn2_32 d n m";
  "zip2 .4s",     "0 1 0 01110 10 0 mmmmm 0 111 10 nnnnn ddddd", "I_V2 zip2_32 d n m";
  "ext",          "0 1 1 01110 00 0 mmmmm 0 kkkk 0 nnnnn ddddd", "I_V2 (ext k) d n m";

  "movi bytes",   "0 h 0 0111100000 kkk 1110 01 lllll ddddd", "I_MOVI d (both_halves h (eight_bytes (32 * k + l)))";
  "movi .2d/d",   "0 h 1 0111100000 kkk 1110 01 lllll ddddd", "I_MOVI d (both_halves h (bit_bytes 8 (32 * k + l)))";
  "movi .4s/2s",  "0 h 0 0111100000 kkk 0ss0 01 lllll ddddd",
    "I_MOVI d (both_halves h (twice32 ((32 * k + l) * 2 EXP (8 * s))))";
  "mvni .4s/2s",  "0 h 1 0111100000 kkk 0ss0 01 lllll ddddd",
    "I_MOVI d (both_halves h (twice32 (2 EXP 32 - 1 - (32 * k + l) * 2 EXP (8 * s))))";
  "dup .2d x",    "0 1 0 01110000 01000 0 0001 1 nnnnn ddddd", "I_DUP dup64 d n";
  "dup .4s w",    "0 1 0 01110000 00100 0 0001 1 nnnnn ddddd", "I_DUP dup32 d n";
  "dup .2s w",    "0 0 0 01110000 00100 0 0001 1 nnnnn ddddd", "I_DUP (low1 dup32) d n";
  "dup .2d d[]",  "0 1 0 01110000 i1000 0 0000 1 nnnnn ddddd", "I_V1 (dup_lane64 i) d n";
  "dup .4s s[]",  "0 h 0 01110000 ii100 0 0000 1 nnnnn ddddd", "I_V1 (sized1 h (dup_lane32 i)) d n";
  "dup d d[]",    "01 0 11110000 i1000 0 0000 1 nnnnn ddddd", "I_V1 (low1 (dup_lane64 i)) d n";
  "umov x",       "0 1 0 01110000 i1000 0 0111 1 nnnnn ddddd", "I_UMOV (lane64 i) d n";
  "umov w",       "0 0 0 01110000 ii100 0 0111 1 nnnnn ddddd", "I_UMOV (umov32 i) d n";
  "ins d x",      "0 1 0 01110000 i1000 0 0011 1 nnnnn ddddd", "I_INS (ins64 i) d n";
  "ins s w",      "0 1 0 01110000 ii100 0 0011 1 nnnnn ddddd", "I_INS (ins32 i) d n";
  "ins d d",      "0 1 1 01110000 i1000 0 j000 1 nnnnn ddddd", "I_V2 (ins_lane64 i j) d d n";
  "ins s s",      "0 1 1 01110000 ii100 0 jj00 1 nnnnn ddddd", "I_V2 (ins_lane32 i j) d d n";
  "fmov d x",     "1 00 11110 01 1 00 111 000000 nnnnn ddddd", "I_DUP fmov_low d n";
  "fmov x d",     "1 00 11110 01 1 00 110 000000 nnnnn ddddd", "I_UMOV (lane64 0) d n";
  "fmov d[1] x",  "1 00 11110 10 1 01 111 000000 nnnnn ddddd", "I_INS (ins64 1) d n";
  "fmov x d[1]",  "1 00 11110 10 1 01 110 000000 nnnnn ddddd", "I_UMOV (lane64 1) d n"];;

let patterns = scalar_patterns @ memory_patterns @ vector_patterns;;

(* ---- From the table to HOL ---- *)

(* The runs of a row: low bit, length, and a value or the letter of a field. *)
let runs_of bits =
  let cs = filter (fun c -> c <> " ") (explode bits) in
  if length cs <> 32 then failwith ("pattern of length "^string_of_int(length cs)^": "^bits) else
  let kind c = if c = "0" || c = "1" then "" else c in
  let rec take k l = match l with
      c::t when kind c = k -> let a,b = take k t in c::a,b
    | _ -> [],l in
  let rec go top l = match l with
      [] -> []
    | c::_ ->
        let same,rest = take (kind c) l in
        let lo = top - length same in
        let value = List.fold_left (fun v c -> 2 * v + (if c = "1" then 1 else 0)) 0 same in
        (lo,length same,value,kind c)::go lo rest in
  go 32 cs;;

(* A quotation is parsed each time that it is evaluated, so terms have names. *)
let w_tm = `w:num` and k_tm = `k:num` and num_ty = `:num` and zero_tm = `0`
and true_tm = `T` and false_tm = `F` and bitfield_tm = `bitfield`
and some_tm = `SOME:instr->instr option` and none_tm = `NONE:instr option`;;
let mk_bitfield lo len =
  list_mk_comb(bitfield_tm,[w_tm; mk_small_numeral lo; mk_small_numeral len]);;

(* A row: its name, runs, condition on w, fields as (variable, bitfield of w), and result in terms of the variables. *)
let rows =
  let option_ty = type_of none_tm in
  let row (name,bits,rhs) =
    let runs = runs_of bits in
    let fixed,fields = partition (fun (_,_,_,k) -> k = "") runs in
    let cond = list_mk_conj (map (fun (lo,len,v,_) -> mk_eq(mk_bitfield lo len,mk_small_numeral v)) fixed)
    and fields = map (fun (lo,len,_,k) -> mk_var(k,num_ty),mk_bitfield lo len) fields in
    let tm = parse_term rhs in
    let tm = if type_of tm = option_ty then tm else mk_comb(some_tm,tm) in
    if not (subset (frees tm) (map fst fields)) then failwith ("fields of "^name) else
    name,runs,cond,fields,tm in
  Array.of_list (map row patterns);;

let row_result (_,_,_,fields,tm) = vsubst (map (fun (v,t) -> t,v) fields) tm;;
let row_condition (_,_,cond,_,_) = cond;;

let decode = new_definition
 (mk_eq(mk_comb(mk_var("decode",`:num->instr option`),w_tm),
        itlist (fun r rest -> mk_cond(row_condition r,row_result r,rest)) (Array.to_list rows) none_tm));;

let decode_tm = `decode`;;

(* ---- No two rows fit the same word ---- *)

let BITFIELD_BIT = prove
 (`bitfield w lo len = v ==> k < len ==> bitfield w (lo + k) 1 = bitfield v k 1`,
  DISCH_THEN(SUBST1_TAC o SYM) THEN REWRITE_TAC[bitfield; EXP_ADD; GSYM DIV_DIV; EXP_1] THEN
  DISCH_TAC THEN SUBGOAL_THEN `len = k + SUC(len - k - 1)` SUBST1_TAC THENL
   [ASM_ARITH_TAC; REWRITE_TAC[EXP_ADD; EXP; GSYM DIV_MOD; MOD_MOD]]);;

(* For each bit that a row fixes: its value, and {condition} |- bitfield w bit 1 = value. *)
let fixed_bits =
  let conv = BINOP2_CONV (LAND_CONV NUM_ADD_CONV) (REWR_CONV bitfield THENC NUM_REDUCE_CONV) in
  let of_run ((lo,len,v,_),th) =
    let bit k =
      let th1 = MATCH_MP (INST [mk_small_numeral k,k_tm] BITFIELD_BIT) th in
      CONV_RULE conv (MP th1 (EQT_ELIM(NUM_LT_CONV(lhand(concl th1))))) in
    map (fun k -> lo + k,((v lsr k) land 1,lazy (bit k))) (0--(len-1)) in
  let of_row (_,runs,cond,_,_) =
    let fixed = filter (fun (_,_,_,k) -> k = "") runs in
    List.concat (map of_run (zip fixed (CONJUNCTS(ASSUME cond)))) in
  Array.map of_row rows;;

(* {condition of i} |- condition of j <=> F *)
let not_both =
  let contra = EQF_ELIM(NUM_EQ_CONV `0 = 1`) in
  fun i j ->
    let a = fixed_bits.(i) and b = fixed_bits.(j) in
    let differ (k,(v,_)) = match (try Some (assoc k b) with Failure _ -> None) with
        Some (v',_) -> v <> v' | None -> false in
    let k,(v,th) = try find differ a with Failure _ ->
      let name (n,_,_,_,_) = n in
      failwith ("patterns overlap: "^name rows.(i)^" and "^name rows.(j)) in
    let th' = Lazy.force (snd (assoc k b)) and th = Lazy.force th in
    let eq = if v = 0 then TRANS (SYM th) th' else TRANS (SYM th') th in
    EQF_INTRO(NOT_INTRO(DISCH (row_condition rows.(j)) (MP (NOT_ELIM contra) eq)));;

let disjoint = Array.mapi (fun i _ -> Array.init i (not_both i)) rows;;

(* |- condition of i ==> ~(condition of j), for all j < i *)
let patterns_disjoint =
  List.concat (Array.to_list (Array.mapi (fun i ths ->
    map (fun th -> DISCH (row_condition rows.(i)) (EQF_ELIM th)) (Array.to_list ths)) disjoint));;

(* |- condition ==> decode w = result, for each row; the order of the rows no longer matters. *)
let decode_rows =
  let c_var = `c:bool` and x_var = `x:instr option` and y_var = `y:instr option` in
  let COND_F = UNDISCH (prove(`(c <=> F) ==> (if c then x else y:instr option) = y`,SIMP_TAC[]))
  and COND_T = UNDISCH (prove(`(c <=> T) ==> (if c then x else y:instr option) = x`,SIMP_TAC[])) in
  let choose lemma eq th =
    let c,(x,y) = dest_cond (rand(concl th)) in
    TRANS th (PROVE_HYP eq (INST [c,c_var; x,x_var; y,y_var] lemma)) in
  Array.mapi (fun i row ->
    let cond = row_condition row in
    let th = Array.fold_left (fun th eq -> choose COND_F eq th) (SPEC_ALL decode) disjoint.(i) in
    DISCH cond (choose COND_T (EQT_INTRO(ASSUME cond)) th)) rows;;

(* ---- Decoding numerals ---- *)

(* A number as its list of bits, least significant first. *)
let num_of_bits = new_recursive_definition list_RECURSION
 `num_of_bits [] = 0 /\ num_of_bits (CONS b l) = bitval b + 2 * num_of_bits l`;;

let BITFIELD_DROP = prove
 (`bitfield (num_of_bits (CONS b l)) (SUC lo) len = bitfield (num_of_bits l) lo len`,
  REWRITE_TAC[bitfield; num_of_bits; EXP; GSYM DIV_DIV] THEN
  SIMP_TAC[DIV_MULT_ADD; ARITH_EQ; DIV_LT; BITVAL_BOUND; ARITH_RULE `b <= 1 ==> b < 2`; ADD_CLAUSES]);;

let BITFIELD_TAKE = prove
 (`bitfield (num_of_bits l) 0 len = num_of_bits l'
   ==> bitfield (num_of_bits (CONS b l)) 0 (SUC len) = num_of_bits (CONS b l')`,
  REWRITE_TAC[bitfield; num_of_bits; EXP; DIV_1] THEN DISCH_THEN(SUBST1_TAC o SYM) THEN
  REWRITE_TAC[MOD_MULT_MOD] THEN
  SIMP_TAC[DIV_MULT_ADD; MOD_MULT_ADD; ARITH_EQ; DIV_LT; MOD_LT; BITVAL_BOUND;
           ARITH_RULE `b <= 1 ==> b < 2`; ADD_CLAUSES] THEN
  ARITH_TAC);;

let BITFIELD_NIL = prove
 (`bitfield w 0 0 = num_of_bits []`,
  REWRITE_TAC[bitfield; num_of_bits; EXP; DIV_1; MOD_1]);;

(* bitfield (num_of_bits [...]) lo len, with literal lo and len, as num_of_bits of the part of the list. *)
let num_of_bits_tm = `num_of_bits`;;
let BITFIELD_BITS_CONV =
  let b_var = `b:bool` in
  let rec conv tm =
    let lo = rand(rator tm) and len = rand tm in
    if lo <> zero_tm then
      (LAND_CONV num_CONV THENC REWR_CONV BITFIELD_DROP THENC conv) tm
    else if len <> zero_tm then
      let th = num_CONV len in
      let b,l = dest_cons (rand(lhand(rator tm))) in
      let sub = conv (list_mk_comb(bitfield_tm,[mk_comb(num_of_bits_tm,l); lo; rand(rand(concl th))])) in
      TRANS (AP_TERM (rator tm) th) (INST [b,b_var] (MATCH_MP BITFIELD_TAKE sub))
    else REWR_CONV BITFIELD_NIL tm in
  conv;;

(* |- num_of_bits [T; F; ...] = numeral, for the bits of v, shared. *)
let bits_value =
  let numeral bit bound = prove
   (mk_eq(mk_comb(`NUMERAL`,bit),bound),
    GEN_REWRITE_TAC LAND_CONV [NUMERAL] THEN GEN_REWRITE_TAC LAND_CONV [BIT0; BIT1] THEN
    GEN_REWRITE_TAC (RAND_CONV o RAND_CONV o RAND_CONV) [NUMERAL] THEN ARITH_TAC) in
  let odd = numeral `BIT1 n` `1 + 2 * NUMERAL n` and even = numeral `BIT0 n` `0 + 2 * NUMERAL n` in
  let extend b eq = UNDISCH (prove
   (mk_imp(`num_of_bits l = NUMERAL n`,mk_eq(mk_comb(`num_of_bits`,mk_cons b `l:bool list`),lhand(concl eq))),
    DISCH_THEN(fun th -> REWRITE_TAC[num_of_bits; bitval; th]) THEN ACCEPT_TAC(SYM eq))) in
  let t_lemma = extend `T` odd and f_lemma = extend `F` even in
  let z_lemma = UNDISCH (prove
   (`num_of_bits l = NUMERAL _0 ==> num_of_bits (CONS F l) = NUMERAL _0`,
    DISCH_THEN(fun th -> REWRITE_TAC[num_of_bits; bitval; th]) THEN ARITH_TAC)) in
  let nil = prove(`num_of_bits [] = NUMERAL _0`,REWRITE_TAC[num_of_bits]) in
  let l_var = `l:bool list` and n_var = `n:num` and zero = `_0` in
  (* eight bits in front of others, in one go *)
  let bytes = Array.make 256 None and others = ASSUME `num_of_bits l = NUMERAL n` in
  let byte v =
    match bytes.(v) with
    | Some th -> th
    | None ->
        let bit th i =
          let eq = concl th in
          PROVE_HYP th (INST [rand(lhs eq),l_var; rand(rhs eq),n_var] (if (v lsr i) land 1 = 1 then t_lemma else f_lemma)) in
        let th = List.fold_left bit others [7;6;5;4;3;2;1;0] in
        bytes.(v) <- Some th; th in
  let tab = Hashtbl.create 10000 in
  let rec go len v =
    if len = 0 then nil else
    if len > 16 && v lsr 8 > 0 then
      let th = go (len - 8) (v lsr 8) in
      let eq = concl th in
      PROVE_HYP th (INST [rand(lhs eq),l_var; rand(rhs eq),n_var] (byte (v land 255))) else
    try Hashtbl.find tab (len,v) with Not_found ->
      let th = go (len - 1) (v lsr 1) in
      let l = rand(lhand(concl th)) and n = rand(rand(concl th)) in
      let th = PROVE_HYP th (
        if v land 1 = 1 then INST [l,l_var; n,n_var] t_lemma
        else if n = zero then INST [l,l_var] z_lemma
        else INST [l,l_var; n,n_var] f_lemma) in
      (if len <= 16 then Hashtbl.add tab (len,v) th); th in
  go;;

let bit_vars = map (fun i -> mk_var("b"^string_of_int i,bool_ty)) (0--31);;
let bit_var = Array.of_list bit_vars;;
let word_of_bits_tm = mk_comb(num_of_bits_tm,mk_list(bit_vars,bool_ty));;

(* A row made ready for numerals. The theorem is
     {field bits = field, ..., part = part', ...} |- decode (num_of_bits [...]) = result
   where the fixed bits are literal, the parts are what has to be computed from the fields, and result has constructors applied
   to fields and computed parts only, under one `valid` at most. *)
type ready =
 {mask : int; value : int; theorem : thm;
  fields : (term * int * int) list;
  parts : (term * term * int list) list};;

let constructors =
  List.concat (map (fun ind -> map (fst o dest_const o fst o strip_comb o rand o snd o strip_forall o
                                    repeat (snd o dest_imp) o snd o strip_forall)
                     (conjuncts(lhand(snd(strip_forall(concl ind))))))
   [instr_INDUCT; operand_INDUCT; addressing_INDUCT; cond_INDUCT]);;

(* What has to be computed in a result. *)
let rec parts_of tm =
  if is_var tm || is_numeral tm then [] else
  let f,args = strip_comb tm in
  let name = if is_const f then fst(dest_const f) else "" in
  if name = "valid" || name = "SOME" || mem name constructors then List.concat (map parts_of args)
  else if frees tm = [] then if type_of tm = num_ty then [tm] else []
  else [tm];;

let ready_rows =
  let field_bits = Hashtbl.create 100 in
  let bits_theorem tm = (* tm is bitfield w lo len *)
    try Hashtbl.find field_bits tm with Not_found ->
      let th = BITFIELD_BITS_CONV (vsubst [word_of_bits_tm,w_tm] tm) in
      Hashtbl.add field_bits tm th; th in
  let make i row =
    let (_,runs,cond,fields,tm) = row in
    let fixed = filter (fun (_,_,_,k) -> k = "") runs
    and free = filter (fun (_,_,_,k) -> k <> "") runs in
    let inst = List.concat (map (fun (lo,len,v,_) ->
      map (fun k -> (if (v lsr k) land 1 = 1 then true_tm else false_tm),el (lo + k) bit_vars) (0--(len-1))) fixed) in
    let conds = map (fun (eq,(_,len,v,_)) ->
        TRANS (INST inst (bits_theorem (lhand eq))) (bits_value len v))
      (zip (conjuncts cond) fixed) in
    let th = MP (INST inst (INST [word_of_bits_tm,w_tm] decode_rows.(i))) (end_itlist CONJ conds) in
    let field_eqs = map (fun (v,t) -> TRANS (bits_theorem t) (ASSUME(mk_eq(rand(concl(bits_theorem t)),v)))) fields in
    let th = CONV_RULE (RAND_CONV (PURE_REWRITE_CONV field_eqs)) th in
    let ps = setify (parts_of tm) in
    let vars = map (fun (v,_) -> v) fields in
    let parts = map2 (fun p k ->
        let used = map (fun v -> index v vars) (frees p) in
        p,mk_var("part"^string_of_int k,type_of p),used) ps (1--length ps) in
    let th = CONV_RULE (RAND_CONV (ONCE_DEPTH_CONV (FIRST_CONV
      (map (fun (p,v,_) t -> if t = p then ASSUME(mk_eq(p,v)) else failwith "") parts @ [NO_CONV])))) th in
    let bit_sum f = List.fold_left (fun acc (lo,len,v,_) -> acc lor (f len v lsl lo)) 0 fixed in
    {mask = bit_sum (fun len _ -> 1 lsl len - 1); value = bit_sum (fun _ v -> v); theorem = th;
     fields = map (fun ((v,_),(lo,len,_,_)) -> v,lo,len) (zip fields free); parts = parts} in
  Array.mapi make rows;;

(* The row that fits a word, or -1. *)
let find_row w =
  let rec go i =
    if i = Array.length ready_rows then -1
    else if w land ready_rows.(i).mask = ready_rows.(i).value then i else go (i + 1) in
  go 0;;

let decode_helpers =
  [shifted; condition; madd; signed; bitmask_size; bitmask_ok; rotated; bitmask;
   sized1; sized2; sized3; both_halves; twice32; eight_bytes];;

let PART_CONV =
  let rec BIT_BYTES_CONV tm =
    (GEN_REWRITE_CONV I [bit_bytes] THENC NUM_REDUCE_CONV THENC
     TRY_CONV(RAND_CONV(RAND_CONV BIT_BYTES_CONV)) THENC NUM_REDUCE_CONV) tm in
  let numbers = GEN_REWRITE_CONV TOP_DEPTH_CONV decode_helpers THENC NUM_REDUCE_CONV
  and more = DEPTH_CONV BIT_BYTES_CONV THENC REWRITE_CONV [] THENC NUM_REDUCE_CONV in
  numbers THENC (fun tm -> if is_numeral tm then REFL tm else more tm);;

(* |- decode numeral = SOME instruction, or NONE. *)
let DECODE_CONV =
  let VALID_T = prove(`valid T i = SOME i`,REWRITE_TAC[valid])
  and VALID_F = prove(`valid F i = NONE`,REWRITE_TAC[valid]) in
  let i_var = `i:instr` in
  let memo = Hashtbl.create 1000 in
  let part values (p,v,used) vars =
    (* once for all rows, and for all registers unless it takes their numbers to find what there is *)
    let inst ks = map (fun k -> mk_small_numeral(List.nth values k),List.nth vars k) ks in
    let computed ks =
      let key = map (fun k -> List.nth values k) ks,p in
      try Hashtbl.find memo key with Not_found ->
        let th = PART_CONV (vsubst (inst ks) p) in
        Hashtbl.add memo key th; th in
    let registers,others = partition (fun k -> mem (fst(dest_var(List.nth vars k))) ["d"; "n"; "m"]) used in
    let th = computed others in
    if registers = [] then th
    else if parts_of (rand(concl th)) = [] then INST (inst registers) th
    else computed used in
  let unfitting = GEN_REWRITE_CONV I [decode] THENC REWRITE_CONV [bitfield] THENC
                  NUM_REDUCE_CONV THENC REWRITE_CONV [] in
  fun tm ->
    let f,n = dest_comb tm in
    if f <> decode_tm then failwith "DECODE_CONV" else
    let value = dest_numeral n in
    if value >=/ Int 4294967296 then failwith "DECODE_CONV: not a 32-bit word" else
    let w = Num.int_of_num value in
    let r = find_row w in
    if r < 0 then unfitting tm else
    let row = ready_rows.(r) in
    let bit i = (if (w lsr i) land 1 = 1 then true_tm else false_tm),bit_var.(i) in
    let bits = List.concat (map (fun (_,lo,len) -> map bit (lo--(lo + len - 1))) row.fields) in
    let field_values = map (fun (_,lo,len) -> (w lsr lo) land (1 lsl len - 1)) row.fields in
    let field_ths = map2 (fun (_,_,len) v -> bits_value len v) row.fields field_values in
    let vars = map (fun (v,_,_) -> v) row.fields in
    let part_ths = map (fun p -> part field_values p vars) row.parts in
    let inst =
      map2 (fun th v -> rand(concl th),v) field_ths vars @
      map2 (fun th (_,v,_) -> rand(concl th),v) part_ths row.parts @ bits in
    let th = itlist PROVE_HYP part_ths (itlist PROVE_HYP field_ths (INST inst row.theorem)) in
    let th = TRANS (AP_TERM decode_tm (SYM (bits_value 32 w))) th in
    match rand(concl th) with
      Comb(Comb(Const("valid",_),p),i) ->
        TRANS th (INST [i,i_var] (if p = true_tm then VALID_T else if p = false_tm then VALID_F
                                  else failwith "DECODE_CONV: valid"))
    | _ -> th;;

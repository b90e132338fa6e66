(* What each AArch64 instruction does to the state.

   Assumes nothing: all but a few conveniences at the end are definitions, and theorems about kernels are as good as these. They
   follow the pseudocode of the Arm Architecture Reference Manual and are compared with real executions in proofs/cosim.

   Conventions: data processing is on 64-bit X registers, flags are the booleans nf zf cf vf, registers r (31 is SP), vector
   registers q, memory m, trace tr (latest event first). `exec` gives NONE where the processor would trap or where Arm leaves the
   behaviour open.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- Operands, addresses, conditions ---- *)

(* The last operand of an arithmetic or logical instruction. Inv is the complement of BIC, ORN, EON. *)
let operand_INDUCT,operand_RECURSION = define_type
 "operand = Reg num | Lsl num num | Lsr num num | Asr num num | Ror num num | Imm num | Inv operand";;

let operand = new_recursive_definition operand_RECURSION
 `operand (Reg n) r = xreg n r /\
  operand (Lsl n k) r = word_shl (xreg n r) k /\
  operand (Lsr n k) r = word_ushr (xreg n r) k /\
  operand (Asr n k) r = word_ishr (xreg n r) k /\
  operand (Ror n k) r = word_ror (xreg n r) k /\
  operand (Imm k) r = word k /\
  operand (Inv y) r = word_not (operand y r)`;;

(* [n, k]    [n, k]!    [n], k    [n, j, lsl s];  a negative k is given modulo 2^64. *)
let addressing_INDUCT,addressing_RECURSION = define_type
 "addressing = Offset num num | Pre num num | Post num num | Index num num num";;

let address = new_recursive_definition addressing_RECURSION
 `address (Offset n k) r = word_add (r n) (word k) /\
  address (Pre n k) r = word_add (r n) (word k) /\
  address (Post n k) r = r n /\
  address (Index n j s) r = word_add (r n) (word_shl (xreg j r) s)`;;

let writeback = new_recursive_definition addressing_RECURSION
 `writeback (Offset n k) (r:num->int64) = r /\
  writeback (Pre n k) r = set_reg n (word_add (r n) (word k)) r /\
  writeback (Post n k) r = set_reg n (word_add (r n) (word k)) r /\
  writeback (Index n j s) r = r`;;

let base_register = new_recursive_definition addressing_RECURSION
 `base_register (Offset n k) = n /\ base_register (Pre n k) = n /\
  base_register (Post n k) = n /\ base_register (Index n j s) = n`;;

(* An access with base SP traps unless SP is a multiple of 16. *)
let sp_aligned = new_definition
 `sp_aligned a (r:num->int64) <=> (base_register a = 31 ==> val(r 31) MOD 16 = 0)`;;

let cond_INDUCT,cond_RECURSION = define_type
 "cond = C_EQ | C_NE | C_CS | C_CC | C_MI | C_PL | C_VS | C_VC
       | C_HI | C_LS | C_GE | C_LT | C_GT | C_LE | C_AL | C_NV";;

let holds = new_recursive_definition cond_RECURSION
 `(holds C_EQ nf zf cf vf <=> zf) /\ (holds C_NE nf zf cf vf <=> ~zf) /\
  (holds C_CS nf zf cf vf <=> cf) /\ (holds C_CC nf zf cf vf <=> ~cf) /\
  (holds C_MI nf zf cf vf <=> nf) /\ (holds C_PL nf zf cf vf <=> ~nf) /\
  (holds C_VS nf zf cf vf <=> vf) /\ (holds C_VC nf zf cf vf <=> ~vf) /\
  (holds C_HI nf zf cf vf <=> cf /\ ~zf) /\ (holds C_LS nf zf cf vf <=> ~(cf /\ ~zf)) /\
  (holds C_GE nf zf cf vf <=> (nf <=> vf)) /\ (holds C_LT nf zf cf vf <=> ~(nf <=> vf)) /\
  (holds C_GT nf zf cf vf <=> ~zf /\ (nf <=> vf)) /\
  (holds C_LE nf zf cf vf <=> ~(~zf /\ (nf <=> vf))) /\
  (holds C_AL nf zf cf vf <=> T) /\ (holds C_NV nf zf cf vf <=> T)`;;

(* ---- Scalar arithmetic ---- *)

(* a + b + c: the result and its flags. Subtraction is the addition of the complement, with c = T or the carry flag. *)
let adc_result = new_definition
 `adc_result (a:int64) (b:int64) c = (word(val a + val b + bitval c):int64)`;;
let adc_carry = new_definition
 `adc_carry (a:int64) (b:int64) c <=> 2 EXP 64 <= val a + val b + bitval c`;;
let adc_overflow = new_definition
 `adc_overflow (a:int64) (b:int64) c <=> ~(ival(adc_result a b c) = ival a + ival b + &(bitval c))`;;
let negative = new_definition `negative (x:int64) <=> bit 63 x`;;
let zero = new_definition `zero (x:int64) <=> x = word 0`;;

let umulh = new_definition
 `umulh (a:int64) (b:int64) = (word((val a * val b) DIV 2 EXP 64):int64)`;;
let smulh = new_definition
 `smulh (a:int64) (b:int64) = (iword((ival a * ival b) div &2 pow 64):int64)`;;
(* The product of the low halves: UMULL, and SMULL with signs. *)
let umul_low = new_definition
 `umul_low (a:int64) (b:int64) = (word((val a MOD 2 EXP 32) * (val b MOD 2 EXP 32)):int64)`;;

(* UBFM and SBFM move the bits up to bit s of x so that bit i comes to bit 0, in the rotating sense, and fill the rest with
   zeros or the sign: one shift to the left, which drops what is above bit s, and one to the right. *)
let bfm_right = new_definition
 `bfm_right i s = if i <= s then 63 - s + i else i - s - 1`;;
let ubfm = new_definition
 `ubfm (x:int64) i s = word_ushr (word_shl x (63 - s)) (bfm_right i s)`;;
let sbfm = new_definition
 `sbfm (x:int64) i s = word_ishr (word_shl x (63 - s)) (bfm_right i s)`;;

(* 64 bits of the pair a:b from bit k of b. *)
let extr = new_definition
 `extr (a:int64) (b:int64) k = (word_subword (word_join a b:int128) (k,64):int64)`;;

(* The sixteen bits of x from bit k replaced. *)
let movk = new_definition
 `movk (x:int64) v k = (word_or (word_and x (word_not(word(65535 * 2 EXP k)))) (word(v * 2 EXP k)):int64)`;;

(* ---- Instructions ----

   d, n, m (here j), a are registers, t and u those of a load or store, w its width in bytes, k an immediate, y an operand,
   ea an addressing mode. Aliases (MOV, CMP, CMN, NEG, NGC, LSL, ...) are the instructions that they stand for.
   The vector instructions carry the function that they compute; these are defined in neon.ml, and the decoder chooses among
   them, as it does for the shifts by a register. *)
let instr_INDUCT,instr_RECURSION = define_type
 "instr =
    I_ADD num num operand | I_ADDS num num operand | I_SUB num num operand | I_SUBS num num operand
  | I_ADD_IMM num num num | I_ADDS_IMM num num num
  | I_SUB_IMM num num num | I_SUBS_IMM num num num
  | I_ADC num num num | I_ADCS num num num | I_SBC num num num | I_SBCS num num num
  | I_MUL num num num | I_MADD num num num num | I_MSUB num num num num
  | I_UMULH num num num | I_SMULH num num num | I_UMADDL num num num num
  | I_AND num num operand | I_ORR num num operand | I_EOR num num operand | I_ANDS num num operand
  | I_MOV_IMM num num | I_MOVK num num num
  | I_CSEL num num num cond | I_CSINC num num num cond
  | I_CSINV num num num cond | I_CSNEG num num num cond
  | I_SHIFT (int64->num->int64) num num num
  | I_UBFM num num num num | I_SBFM num num num num | I_EXTR num num num num
  | I_CLZ num num | I_ADR num num
  | I_LDR num num addressing | I_STR num num addressing
  | I_LDP num num addressing | I_STP num num addressing
  | I_LDR_V num num addressing | I_STR_V num num addressing
  | I_LDP_V num num num addressing | I_STP_V num num num addressing
  | I_B num | I_B_COND cond num | I_CBZ num num | I_CBNZ num num
  | I_TBZ num num num | I_TBNZ num num num | I_BL num | I_RET num | I_NOP
  | I_MOVI num num
  | I_V1 (int128->int128) num num
  | I_V2 (int128->int128->int128) num num num
  | I_V3 (int128->int128->int128->int128) num num num
  | I_DUP (int64->int128) num num
  | I_INS (int128->int64->int128) num num
  | I_UMOV (int128->int64) num num";;

(* The common outcomes of an instruction, all going on to the next one: X register d becomes x; that with the flags of an
   addition, or of a logical instruction; register d, where 31 is SP; vector register d. *)
let put_x = new_definition
 `put_x d x pc r nf zf cf vf q m tr =
    SOME(State (word_add pc (word 4)) (set_xreg d x r) nf zf cf vf q m tr)`;;
let put_sum = new_definition
 `put_sum d a b c pc r q m tr =
    SOME(State (word_add pc (word 4)) (set_xreg d (adc_result a b c) r)
      (negative(adc_result a b c)) (zero(adc_result a b c)) (adc_carry a b c) (adc_overflow a b c)
      q m tr)`;;
let put_logic = new_definition
 `put_logic d x pc r q m tr =
    SOME(State (word_add pc (word 4)) (set_xreg d x r) (negative x) (zero x) F F q m tr)`;;
let put_reg = new_definition
 `put_reg d x pc r nf zf cf vf q m tr =
    SOME(State (word_add pc (word 4)) (set_reg d x r) nf zf cf vf q m tr)`;;
let put_v = new_definition
 `put_v d x pc r nf zf cf vf q m tr =
    SOME(State (word_add pc (word 4)) r nf zf cf vf (set_reg d x q) m tr)`;;
let branch = new_definition
 `branch b k pc r nf zf cf vf q m tr =
    SOME(State (word_add pc (if b then word k else word 4)) r nf zf cf vf q m tr)`;;

(* Loads into X and vector registers, stores from them; a pair is one access of twice the width. *)
let load = new_definition
 `load w ea r' q' pc r nf zf cf vf m tr =
    if sp_aligned ea r
    then SOME(State (word_add pc (word 4)) r' nf zf cf vf q' m (CONS (Load (address ea r) w) tr))
    else NONE`;;
let store = new_definition
 `store w ea m' pc r nf zf cf vf q tr =
    if sp_aligned ea r
    then SOME(State (word_add pc (word 4)) (writeback ea r) nf zf cf vf q m'
                (CONS (Store (address ea r) w) tr))
    else NONE`;;
let write_pair = new_definition
 `write_pair w (a:int64) x y m = write_bytes w (word_add a (word w)) y (write_bytes w a x m)`;;

let exec = new_recursive_definition instr_RECURSION
 `exec (I_ADD d n y) pc r nf zf cf vf q m tr =
    put_x d (adc_result (xreg n r) (operand y r) F) pc r nf zf cf vf q m tr /\
  exec (I_ADDS d n y) pc r nf zf cf vf q m tr =
    put_sum d (xreg n r) (operand y r) F pc r q m tr /\
  exec (I_SUB d n y) pc r nf zf cf vf q m tr =
    put_x d (adc_result (xreg n r) (word_not(operand y r)) T) pc r nf zf cf vf q m tr /\
  exec (I_SUBS d n y) pc r nf zf cf vf q m tr =
    put_sum d (xreg n r) (word_not(operand y r)) T pc r q m tr /\
  exec (I_ADD_IMM d n k) pc r nf zf cf vf q m tr =
    put_reg d (adc_result (r n) (word k) F) pc r nf zf cf vf q m tr /\
  exec (I_ADDS_IMM d n k) pc r nf zf cf vf q m tr =
    put_sum d (r n) (word k) F pc r q m tr /\
  exec (I_SUB_IMM d n k) pc r nf zf cf vf q m tr =
    put_reg d (adc_result (r n) (word_not(word k)) T) pc r nf zf cf vf q m tr /\
  exec (I_SUBS_IMM d n k) pc r nf zf cf vf q m tr =
    put_sum d (r n) (word_not(word k)) T pc r q m tr /\
  exec (I_ADC d n j) pc r nf zf cf vf q m tr =
    put_x d (adc_result (xreg n r) (xreg j r) cf) pc r nf zf cf vf q m tr /\
  exec (I_ADCS d n j) pc r nf zf cf vf q m tr =
    put_sum d (xreg n r) (xreg j r) cf pc r q m tr /\
  exec (I_SBC d n j) pc r nf zf cf vf q m tr =
    put_x d (adc_result (xreg n r) (word_not(xreg j r)) cf) pc r nf zf cf vf q m tr /\
  exec (I_SBCS d n j) pc r nf zf cf vf q m tr =
    put_sum d (xreg n r) (word_not(xreg j r)) cf pc r q m tr /\

  exec (I_MUL d n j) pc r nf zf cf vf q m tr =
    put_x d (word_mul (xreg n r) (xreg j r)) pc r nf zf cf vf q m tr /\
  exec (I_MADD d n j a) pc r nf zf cf vf q m tr =
    put_x d (word_add (xreg a r) (word_mul (xreg n r) (xreg j r))) pc r nf zf cf vf q m tr /\
  exec (I_MSUB d n j a) pc r nf zf cf vf q m tr =
    put_x d (word_sub (xreg a r) (word_mul (xreg n r) (xreg j r))) pc r nf zf cf vf q m tr /\
  exec (I_UMULH d n j) pc r nf zf cf vf q m tr =
    put_x d (umulh (xreg n r) (xreg j r)) pc r nf zf cf vf q m tr /\
  exec (I_SMULH d n j) pc r nf zf cf vf q m tr =
    put_x d (smulh (xreg n r) (xreg j r)) pc r nf zf cf vf q m tr /\
  exec (I_UMADDL d n j a) pc r nf zf cf vf q m tr =
    put_x d (word_add (xreg a r) (umul_low (xreg n r) (xreg j r))) pc r nf zf cf vf q m tr /\

  exec (I_AND d n y) pc r nf zf cf vf q m tr =
    put_x d (word_and (xreg n r) (operand y r)) pc r nf zf cf vf q m tr /\
  exec (I_ORR d n y) pc r nf zf cf vf q m tr =
    put_x d (word_or (xreg n r) (operand y r)) pc r nf zf cf vf q m tr /\
  exec (I_EOR d n y) pc r nf zf cf vf q m tr =
    put_x d (word_xor (xreg n r) (operand y r)) pc r nf zf cf vf q m tr /\
  exec (I_ANDS d n y) pc r nf zf cf vf q m tr =
    put_logic d (word_and (xreg n r) (operand y r)) pc r q m tr /\
  exec (I_MOV_IMM d k) pc r nf zf cf vf q m tr =
    put_x d (word k) pc r nf zf cf vf q m tr /\
  exec (I_MOVK d v k) pc r nf zf cf vf q m tr =
    put_x d (movk (xreg d r) v k) pc r nf zf cf vf q m tr /\

  exec (I_CSEL d n j c) pc r nf zf cf vf q m tr =
    put_x d (if holds c nf zf cf vf then xreg n r else xreg j r) pc r nf zf cf vf q m tr /\
  exec (I_CSINC d n j c) pc r nf zf cf vf q m tr =
    put_x d (if holds c nf zf cf vf then xreg n r else word_add (xreg j r) (word 1))
      pc r nf zf cf vf q m tr /\
  exec (I_CSINV d n j c) pc r nf zf cf vf q m tr =
    put_x d (if holds c nf zf cf vf then xreg n r else word_not(xreg j r))
      pc r nf zf cf vf q m tr /\
  exec (I_CSNEG d n j c) pc r nf zf cf vf q m tr =
    put_x d (if holds c nf zf cf vf then xreg n r else word_neg(xreg j r))
      pc r nf zf cf vf q m tr /\

  exec (I_SHIFT sh d n j) pc r nf zf cf vf q m tr =
    put_x d (sh (xreg n r) (val(xreg j r) MOD 64)) pc r nf zf cf vf q m tr /\
  exec (I_UBFM d n i s) pc r nf zf cf vf q m tr =
    put_x d (ubfm (xreg n r) i s) pc r nf zf cf vf q m tr /\
  exec (I_SBFM d n i s) pc r nf zf cf vf q m tr =
    put_x d (sbfm (xreg n r) i s) pc r nf zf cf vf q m tr /\
  exec (I_EXTR d n j k) pc r nf zf cf vf q m tr =
    put_x d (extr (xreg n r) (xreg j r) k) pc r nf zf cf vf q m tr /\
  exec (I_CLZ d n) pc r nf zf cf vf q m tr =
    put_x d (word(word_clz(xreg n r))) pc r nf zf cf vf q m tr /\
  exec (I_ADR d k) pc r nf zf cf vf q m tr =
    put_x d (word_add pc (word k)) pc r nf zf cf vf q m tr /\

  exec (I_LDR w t ea) pc r nf zf cf vf q m tr =
    load w ea (set_xreg t (word(read_bytes w (address ea r) m)) (writeback ea r)) q
      pc r nf zf cf vf m tr /\
  exec (I_LDP t u ea) pc r nf zf cf vf q m tr =
    load 16 ea
      (set_xreg u (word(read_bytes 8 (word_add (address ea r) (word 8)) m))
        (set_xreg t (word(read_bytes 8 (address ea r) m)) (writeback ea r))) q
      pc r nf zf cf vf m tr /\
  exec (I_LDR_V w t ea) pc r nf zf cf vf q m tr =
    load w ea (writeback ea r) (set_reg t (word(read_bytes w (address ea r) m)) q)
      pc r nf zf cf vf m tr /\
  exec (I_LDP_V w t u ea) pc r nf zf cf vf q m tr =
    load (2 * w) ea (writeback ea r)
      (set_reg u (word(read_bytes w (word_add (address ea r) (word w)) m))
        (set_reg t (word(read_bytes w (address ea r) m)) q))
      pc r nf zf cf vf m tr /\
  exec (I_STR w t ea) pc r nf zf cf vf q m tr =
    store w ea (write_bytes w (address ea r) (val(xreg t r)) m) pc r nf zf cf vf q tr /\
  exec (I_STP t u ea) pc r nf zf cf vf q m tr =
    store 16 ea (write_pair 8 (address ea r) (val(xreg t r)) (val(xreg u r)) m)
      pc r nf zf cf vf q tr /\
  exec (I_STR_V w t ea) pc r nf zf cf vf q m tr =
    store w ea (write_bytes w (address ea r) (val(q t:int128)) m) pc r nf zf cf vf q tr /\
  exec (I_STP_V w t u ea) pc r nf zf cf vf q m tr =
    store (2 * w) ea (write_pair w (address ea r) (val(q t)) (val(q u)) m)
      pc r nf zf cf vf q tr /\

  exec (I_B k) pc r nf zf cf vf q m tr = branch T k pc r nf zf cf vf q m tr /\
  exec (I_B_COND c k) pc r nf zf cf vf q m tr =
    branch (holds c nf zf cf vf) k pc r nf zf cf vf q m tr /\
  exec (I_CBZ t k) pc r nf zf cf vf q m tr =
    branch (xreg t r = word 0) k pc r nf zf cf vf q m tr /\
  exec (I_CBNZ t k) pc r nf zf cf vf q m tr =
    branch (~(xreg t r = word 0)) k pc r nf zf cf vf q m tr /\
  exec (I_TBZ t i k) pc r nf zf cf vf q m tr =
    branch (~bit i (xreg t r)) k pc r nf zf cf vf q m tr /\
  exec (I_TBNZ t i k) pc r nf zf cf vf q m tr =
    branch (bit i (xreg t r)) k pc r nf zf cf vf q m tr /\
  exec (I_BL k) pc r nf zf cf vf q m tr =
    branch T k pc (set_reg 30 (word_add pc (word 4)) r) nf zf cf vf q m tr /\
  exec (I_RET n) pc r nf zf cf vf q m tr = SOME(State (xreg n r) r nf zf cf vf q m tr) /\
  exec I_NOP pc r nf zf cf vf q m tr = branch F 4 pc r nf zf cf vf q m tr /\

  exec (I_MOVI d k) pc r nf zf cf vf q m tr = put_v d (word k) pc r nf zf cf vf q m tr /\
  exec (I_V1 f1 d n) pc r nf zf cf vf q m tr = put_v d (f1 (q n)) pc r nf zf cf vf q m tr /\
  exec (I_V2 f2 d n j) pc r nf zf cf vf q m tr =
    put_v d (f2 (q n) (q j)) pc r nf zf cf vf q m tr /\
  exec (I_V3 f3 d n j) pc r nf zf cf vf q m tr =
    put_v d (f3 (q d) (q n) (q j)) pc r nf zf cf vf q m tr /\
  exec (I_DUP g d n) pc r nf zf cf vf q m tr =
    put_v d (g (xreg n r)) pc r nf zf cf vf q m tr /\
  exec (I_INS h d n) pc r nf zf cf vf q m tr =
    put_v d (h (q d) (xreg n r)) pc r nf zf cf vf q m tr /\
  exec (I_UMOV e d n) pc r nf zf cf vf q m tr =
    put_x d (e (q n)) pc r nf zf cf vf q m tr`;;

(* The clauses of exec with the outcomes written out as states. *)
let exec_clauses = map
  (REWRITE_RULE [put_x; put_sum; put_logic; put_reg; put_v; branch; load; store; write_pair] o SPEC_ALL)
  (CONJUNCTS exec);;

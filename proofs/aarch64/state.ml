(* The state of the AArch64 model, the events that an observer sees, and what it means to run.
   Assumes nothing; everything here is a definition.

   SPDX-License-Identifier: Apache-2.0 *)

(* What an observer of time and caches may see: the address of each instruction that is fetched, and the address
   and width in bytes of each load and store. Not the data. *)
let event_INDUCT,event_RECURSION = define_type
 "event = Fetch int64 | Load int64 num | Store int64 num";;

(* State pc regs n z c v vregs mem trace
   regs 0 .. 30 are X0 .. X30, regs 31 is SP; the zero register is no register here.
   vregs 0 .. 31 are V0 .. V31. The trace has the latest event first. *)
let state_INDUCT,state_RECURSION = define_type
 "state = State int64 (num->int64) bool bool bool bool (num->int128) (int64->byte) (event list)";;

let defs = map (new_recursive_definition state_RECURSION)
 [`pc_of   (State pc r n z c v q m t) = pc`;
  `regs_of (State pc r n z c v q m t) = r`;
  `vregs_of (State pc r n z c v q m t) = q`;
  `mem_of  (State pc r n z c v q m t) = m`;
  `trace_of (State pc r n z c v q m t) = t`];;
let [pc_of; regs_of; vregs_of; mem_of; trace_of] = defs;;

(* Register n as an operand: 31 is the zero register; writing it has no effect. *)
let xreg = new_definition `xreg n (r:num->int64) = if n = 31 then word 0 else r n`;;
let set_xreg = new_definition
 `set_xreg n (x:int64) (r:num->int64) = if n = 31 then r else (\i. if i = n then x else r i)`;;

(* Register n as a base address or in an instruction that may use SP: 31 is SP. *)
let set_reg = new_definition `set_reg n (x:A) (r:num->A) = (\i. if i = n then x else r i)`;;

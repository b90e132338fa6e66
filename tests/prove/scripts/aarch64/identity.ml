(* A proof: two steps, taken by hand. It also looks at what the driver says of the kernel.

   SPDX-License-Identifier: Apache-2.0 *)
prove_kernel (fun kernel ->
  if map (fun (name,l) -> name,l.offset) kernel.labels <> ["entry",0; "end",4] ||
     (assoc "end" kernel.labels).registers <> ["x",["x0"]; "link",["x29"; "x30"]] ||
     kernel.symbol <> "karat_identity_aarch64"
  then failwith "the driver says something else of the kernel" else
  let decoded = map
    (fun w -> DECODE_CONV(mk_comb(`decode`,mk_numeral(Num.num_of_int w)))) kernel.words in
  prove(kernel.goal,
    EXISTS_TAC `\(pc:int64) (ra:int64) (sp:int64). [Fetch(word_add pc (word 4)); Fetch pc]` THEN
    GEN_TAC THEN GEN_TAC THEN GEN_TAC THEN MATCH_MP_TAC state_INDUCT THEN
    REWRITE_TAC[pc_of; regs_of; mem_of; trace_of; kernel.length; kernel.code] THEN
    MAP_EVERY X_GEN_TAC [`pc0:int64`; `r:num->int64`; `nf:bool`; `zf:bool`; `cf:bool`; `vf:bool`;
                         `q:num->int128`; `m:int64->byte`; `tr:event list`] THEN
    STRIP_TAC THEN UNDISCH_THEN `pc0:int64 = pc` SUBST_ALL_TAC THEN
    FIRST_ASSUM(MP_TAC o MATCH_MP BYTES_AT_WORD) THEN
    DISCH_THEN(CONJUNCTS_THEN2 ASSUME_TAC (CONJUNCTS_THEN2 ASSUME_TAC (K ALL_TAC) o
                                           MATCH_MP BYTES_AT_WORD)) THEN
    RULE_ASSUM_TAC(CONV_RULE(WORD_REDUCE_CONV THENC NUM_REDUCE_CONV)) THEN
    SUBGOAL_THEN `val(pc:int64) MOD 4 = 0 /\ val(word_add pc (word 4):int64) MOD 4 = 0`
    STRIP_ASSUME_TAC THENL
     [FIRST_X_ASSUM(MP_TAC o check ((=) `aligned 4 (pc:int64)` o concl)) THEN
      REWRITE_TAC[aligned; DIVIDES_MOD; VAL_WORD_ADD; VAL_WORD64; DIMINDEX_64] THEN
      REWRITE_TAC[ARITH_RULE `2 EXP 64 = 4 * 2 EXP 62`; MOD_MOD] THEN STRIP_TAC THEN
      ONCE_REWRITE_TAC[GSYM MOD_ADD_MOD] THEN ASM_REWRITE_TAC[MOD_MOD] THEN
      CONV_TAC NUM_REDUCE_CONV; ALL_TAC] THEN
    EXISTS_TAC `State returnaddress r nf zf cf vf q m
                  (CONS (Fetch(word_add pc (word 4))) (CONS (Fetch pc) tr))` THEN
    REWRITE_TAC[pc_of; regs_of; mem_of; trace_of; vregs_of; preserves_callee_saved;
                memory_changes_only; ALL; event_within; APPEND; inside] THEN
    REPEAT CONJ_TAC THENL
     [MATCH_MP_TAC RUNS_STEP_RUNS THEN
      EXISTS_TAC `State (word_add pc (word 4)) r nf zf cf vf q m (CONS (Fetch pc) tr)` THEN
      CONJ_TAC THENL [ALL_TAC; MATCH_MP_TAC RUNS_STEP] THEN
      ASM_REWRITE_TAC(step :: exec :: xreg :: branch :: decoded) THEN
      CONV_TAC NUM_REDUCE_CONV THEN ASM_REWRITE_TAC[];
      REPEAT STRIP_TAC THEN MATCH_MP_TAC IN_REGION_ADD THEN
      MAP_EVERY EXISTS_TAC [`4`; `4`] THEN ASM_REWRITE_TAC[] THEN CONV_TAC NUM_REDUCE_CONV;
      REWRITE_TAC[in_region] THEN GEN_TAC THEN ARITH_TAC]));;

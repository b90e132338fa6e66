(* Places in memory whose offsets are formulas: which lie in others, which are apart, what a memory after writes still holds.
   The functions here take a goal's assumptions and return theorems. An address is seen as base + offset; offsets are compared by linear
   arithmetic from the assumptions that are about numbers alone; memories are followed down through writes and through assumptions
   !a. ~in_region (z,n) a ==> m' a = m a, here called frames.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- numbers ---- *)

let rec is_linear tm = is_var tm || is_numeral tm || is_const_app "val" 1 tm || match tm with
  | Comb(Comb(Const(("+"|"-"|"*"),_),a),b) -> is_linear a && is_linear b
  | Comb(Comb(Const("EXP",_),a),b) -> is_numeral a && is_numeral b
  | _ -> false;;
let rec is_bound tm = match tm with
  | Comb(Comb(Const(("="|"<"|"<="),_),a),b) -> type_of a = `:num` && is_linear a && is_linear b
  | Comb(Const("~",_),a) -> is_bound a
  | _ -> false;;

(* Row t < h of a table of rows of k words ends inside it. *)
let ROW_BOUND = prove
 (`!k t h. t < h ==> t * k + k <= h * k`,
  REWRITE_TAC[ARITH_RULE `t * k + k = (t + 1) * k`; LE_MULT_RCANCEL] THEN ARITH_TAC);;
let row_bounds facts tm =
  let products = List.map dest_comb (find_terms (fun t -> is_binary "*" t && not(is_numeral (lhand t)) && not(is_numeral (rand t))) tm) in
  let factors = setify (List.concat (List.map (fun (f,b) -> [rand f,b; b,rand f]) products)) in
  let bounds row = let t,h = dest_binary "<" (concl row) in
    mapfilter (fun (a,k) -> if a = t || a = h then MATCH_MP (SPEC k ROW_BOUND) row else failwith "") factors in
  List.concat (mapfilter bounds facts);;

(* |- tm by linear arithmetic from the assumptions, and from bounds of the rows of tables that tm speaks of *)
let arith =
  let known = Hashtbl.create 200 in
  let rule tm = try Hashtbl.find known tm with Not_found ->
    let th = try Some(ARITH_RULE tm) with Failure _ -> None in Hashtbl.add known tm th; th in
  fun asl tm ->
    let facts = List.filter (fun th -> is_bound (concl th)) (List.map snd asl) in
    let facts = facts @ row_bounds facts tm in
    match rule (List.fold_right (fun th t -> mk_imp(concl th,t)) facts tm) with
    | Some th -> List.fold_left MP th facts
    | None -> failwith ("arith: " ^ string_of_term tm);;
(* from |- a ==> b, |- b, where arithmetic shows a *)
let by_arith asl th = MP th (arith asl (lhand(concl th)));;
let BOUNDS_TAC : tactic = fun (asl,w as g) -> ACCEPT_TAC (arith asl w) g;;

(* ---- words that are numbers, or an address and a number ---- *)

let WORD_WORD_ADD = prove(`word_add (word i) (word j):int64 = word(i + j)`,REWRITE_TAC[WORD_ADD]);;
let WORD_WORD_SUB = prove
 (`j <= i ==> word_sub (word i) (word j):int64 = word(i - j)`,SIMP_TAC[WORD_SUB]);;
let ADD_WORD_SUB = prove
 (`j <= i ==> word_sub (word_add a (word i)) (word j):int64 = word_add a (word(i - j))`,
  SIMP_TAC[GSYM WORD_WORD_SUB] THEN CONV_TAC WORD_RULE);;
let AT_OFFSET_0 = prove(`a:int64 = word_add a (word 0)`,CONV_TAC WORD_RULE);;

(* |- tm = word n or |- tm = word_add base (word n), where tm is a sum or difference of such; |- tm = tm for another tm *)
let rec offset_form asl tm =
  match strip_comb tm with
  | Const(("word_add"|"word_sub" as op),_) as f,[a;b] ->
      let parts = MK_COMB(AP_TERM f (offset_form asl a),offset_form asl b) in
      let t = rand(concl parts) in
      let first = tryfind (fun th -> PART_MATCH lhs th t) and first_if = tryfind (fun th -> by_arith asl (PART_MATCH (lhs o rand) th t)) in
      (try TRANS parts (if op = "word_add" then first [WORD_WORD_ADD; ADD_ADD] else first_if [WORD_WORD_SUB; ADD_WORD_SUB])
       with Failure _ -> if op = "word_add" && is_const_app "word" 1 (rand t) then parts else REFL tm)
  | _ -> REFL tm;;

(* base, offset, |- a = word_add base (word offset) *)
let address_parts asl a =
  let th = offset_form asl a in
  let t = rand(concl th) in
  if is_const_app "word_add" 2 t && is_const_app "word" 1 (rand t) then lhand t,rand(rand t),th
  else a,`0`,INST [a,`a:int64`] AT_OFFSET_0;;

(* |- a = b: of two words that are numbers, or of two addresses *)
let same_word asl a b =
  if a = b then REFL a else
  let ath = offset_form asl a and bth = offset_form asl b in
  if is_const_app "word" 1 (rand(concl ath)) && is_const_app "word" 1 (rand(concl bth)) then
    let f,i = dest_comb(rand(concl ath)) and j = rand(rand(concl bth)) in
    TRANS ath (TRANS (AP_TERM f (arith asl (mk_eq(i,j)))) (SYM bth))
  else
    let p,i,ath = address_parts asl a and q,j,bth = address_parts asl b in
    if p <> q then failwith "same_word" else
    TRANS ath (TRANS (AP_TERM (rator(rand(concl ath))) (AP_TERM `word:num->int64` (arith asl (mk_eq(i,j))))) (SYM bth));;
let SAME_WORD_TAC : tactic = fun (asl,w as g) -> ACCEPT_TAC (same_word asl (lhs w) (rhs w)) g;;

(* ---- regions ---- *)

let IN_REGION_PARTS = prove
 (`j <= i /\ i + m <= j + n /\ n <= 2 EXP 64
   ==> in_region (word_add a (word i),m) b ==> in_region (word_add a (word j),n) b`,
  REPEAT STRIP_TAC THEN MATCH_MP_TAC IN_REGION_ADD THEN MAP_EVERY EXISTS_TAC [`i - j:num`; `m:num`] THEN
  SUBGOAL_THEN `word_add (word_add a (word j)) (word(i - j)):int64 = word_add a (word i)` (fun th -> ASM_REWRITE_TAC[th]) THENL
   [REWRITE_TAC[ADD_ADD] THEN AP_TERM_TAC THEN AP_TERM_TAC THEN ASM_ARITH_TAC; ASM_ARITH_TAC]);;

(* from |- a = b, |- (a,n) = (b,n) *)
let region_at th n = AP_THM (AP_TERM `(,):int64->num->int64#num` th) n;;

(* |- in_region r b ==> in_region s b *)
let in_larger asl r s =
  let (a,m),(b,n) = dest_pair r,dest_pair s in
  let p,i,ath = address_parts asl a and q,j,bth = address_parts asl b in
  if p <> q then failwith "in_larger" else
  let th = by_arith asl (INST [p,`a:int64`; i,`i:num`; j,`j:num`; m,`m:num`; n,`n:num`] IN_REGION_PARTS) in
  let here th n = AP_THM (AP_TERM `in_region` (region_at (SYM th) n)) `b:int64` in
  EQ_MP (MK_COMB(AP_TERM `(==>)` (here ath m),here bth n)) th;;

(* |- disjoint_regions r s: parts of one buffer, of buffers that are apart by assumption, or of such that are apart unless they are one *)
let apart asl r s =
  let goal = list_mk_comb(`disjoint_regions`,[r;s]) in
  let flip th = EQ_MP (PART_MATCH lhs DISJOINT_SYM (concl th)) th in
  let known = List.filter (fun th -> is_const_app "disjoint_regions" 2 (concl th)) (List.map snd asl) in
  let both = known @ List.map flip known in
  try List.find (fun th -> concl th = goal) both with Not_found ->
  let (a,m),(b,n) = dest_pair r,dest_pair s in
  let p,i,ath = address_parts asl a and q,j,bth = address_parts asl b in
  let finish th = EQ_MP (MK_COMB(AP_TERM `disjoint_regions` (region_at (SYM ath) m),region_at (SYM bth) n)) th in
  let parts a i m j n = by_arith asl (SPECL [a; i; j; m; n] DISJOINT_PARTS) in
  let same a = try parts a i m j n with Failure _ -> flip (parts a j n i m) in
  let of_whole whole =
    let r,s = dest_binary "disjoint_regions" (concl whole) in
    if lhand r <> p || lhand s <> q then failwith "" else
    let th = SPECL [p; q; rand r; rand s; i; j; m; n] DISJOINT_SUB in
    MP th (CONJ whole (arith asl (rand(lhand(concl th))))) in
  let of_alias th = (* the buffers are one, or apart *)
    let eq,whole = dest_disj(concl th) in
    if setify [p; q] <> setify [lhs eq; rhs eq] then failwith "" else
    let goal = list_mk_comb(`disjoint_regions`,[mk_pair(rand(concl ath),m); mk_pair(rand(concl bth),n)]) in
    let one = EQ_MP (SYM(SUBS_CONV [ASSUME eq] goal)) (same (rhs eq)) in
    DISJ_CASES th one (tryfind of_whole [ASSUME whole; flip (ASSUME whole)]) in
  let aliases = List.filter (fun th -> is_disj (concl th) && is_eq (lhand(concl th))) (List.map snd asl) in
  finish (if p = q then same p else try tryfind of_whole both with Failure _ -> tryfind of_alias aliases);;
let APART_TAC : tactic = fun (asl,w as g) -> let r,s = dest_binary "disjoint_regions" w in ACCEPT_TAC (apart asl r s) g;;

(* ---- memories ---- *)

(* The frames of a memory: region, memory before, theorem. *)
let frames asl memory =
  mapfilter (fun (_,th) ->
    let a,body = dest_forall(concl th) in
    let outside,same = dest_imp body in
    let l,r = dest_eq same in
    if rator l <> memory || rand l <> a then failwith "" else rand(rator(dest_neg outside)),rator r,th) asl;;

let READ_FRAME = prove
 (`!n a z k m m'. disjoint_regions (a,n) (z,k) /\ n <= 2 EXP 64 /\ (!b. ~in_region (z,k) b ==> m' b = m b)
                  ==> read_bytes n a m' = read_bytes n a m`,
  REPEAT STRIP_TAC THEN MATCH_MP_TAC READ_BYTES_CONG THEN ASM_REWRITE_TAC[] THEN
  REPEAT STRIP_TAC THEN FIRST_X_ASSUM MATCH_MP_TAC THEN ASM_MESON_TAC[disjoint_regions]);;
let READ_AT = prove
 (`a = b ==> read_bytes 8 a (write_bytes 8 b (val(v:int64)) m) = val v`,
  DISCH_THEN SUBST1_TAC THEN SIMP_TAC[READ_WRITE_SAME; LE_REFL] THEN MATCH_MP_TAC MOD_LT THEN
  REWRITE_TAC[ARITH_RULE `8 * 8 = 64`; VAL64_BOUND]);;

(* |- read_bytes n a memory = what was written there, or the same of the oldest memory that can be reached *)
let rec read_back asl tm =
  let [n;a;memory] = snd(strip_comb tm) in
  let on th = TRANS th (read_back asl (rand(concl th))) in
  let size = arith asl (mk_binop `(<=):num->num->bool` n `2 EXP 64`) in
  if is_const_app "write_bytes" 4 memory then
    let [k;b;v;before] = snd(strip_comb memory) in
    match (try Some(apart asl (mk_pair(a,n)) (mk_pair(b,k))) with Failure _ -> None) with
    | Some d -> on (MP (SPECL [n;a;k;b;v;before] READ_WRITE_DISJOINT) (CONJ d size))
    | None -> if n = `8` && k = n then (try PART_MATCH (lhs o rand) READ_AT tm |> fun th -> MP th (same_word asl a b) with Failure _ -> REFL tm)
              else REFL tm
  else
    try tryfind (fun (region,before,frame) ->
      let d = apart asl (mk_pair(a,n)) region in
      on (MATCH_MP READ_FRAME (CONJ d (CONJ size frame)))) (frames asl memory)
    with Failure _ -> REFL tm;;

(* the same for |- bignum k a memory = ... *)
let bignum_back asl tm =
  let open_conv = REWR_CONV bignum and close = SYM(SPEC_ALL bignum) in
  let th = open_conv tm in
  let th = TRANS th (read_back asl (rand(concl th))) in
  let [n;a;m] = snd(strip_comb(rand(concl th))) in
  TRANS th (INST [rand n,`k:num`; a,`a:int64`; m,`m:int64->byte`] close);;

(* |- memory a = before a, where a lies in none of the regions written, by assumptions ~in_region s a *)
let rec unchanged asl a memory before =
  if memory = before then REFL(mk_comb(memory,a)) else
  let out region = tryfind (fun (_,th) ->
    let s = rand(rator(dest_neg(concl th))) in
    if rand(rand(concl th)) <> a then failwith "" else
    MP (MATCH_MP MONO_NOT (INST [a,`b:int64`] (in_larger asl region s))) th) asl in
  let on th = TRANS th (unchanged asl a (rator(rand(concl th))) before) in
  if is_const_app "write_bytes" 4 memory then
    let [k;b;v;m] = snd(strip_comb memory) in
    on (MP (SPECL [k;b;v;m;a] WRITE_BYTES_OUT) (out (mk_pair(b,k))))
  else
    tryfind (fun (region,_,frame) -> on (MP (SPEC a frame) (out region))) (frames asl memory);;
(* Goal: memory a = before a; with ~in_region s a for all a in front; or memory = before *)
let UNCHANGED_TAC : tactic = fun (asl,w as g) ->
  ACCEPT_TAC (unchanged asl (rand(lhs w)) (rator(lhs w)) (rator(rhs w))) g;;
let UNCHANGED_REGION_TAC : tactic = REFL_TAC ORELSE (X_GEN_TAC `a:int64` THEN DISCH_TAC THEN UNCHANGED_TAC);;

let CODE_FRAME = prove
 (`bytes_at pc l m /\ LENGTH l = n /\ disjoint_regions r (pc,n) /\ n <= 2 EXP 64 /\ (!b. ~in_region r b ==> m' b = m b)
   ==> bytes_at pc l m'`,
  REPEAT STRIP_TAC THEN MATCH_MP_TAC BYTES_AT_CONG THEN EXISTS_TAC `m:int64->byte` THEN ASM_REWRITE_TAC[] THEN
  REPEAT STRIP_TAC THEN CONV_TAC SYM_CONV THEN FIRST_X_ASSUM MATCH_MP_TAC THEN
  REPEAT(POP_ASSUM MP_TAC) THEN SPEC_TAC(`r:int64#num`,`r:int64#num`) THEN REWRITE_TAC[FORALL_PAIR_THM; disjoint_regions] THEN MESON_TAC[]);;
(* Goal: bytes_at pc code memory, from the same of an older memory *)
let CODE_TAC length : tactic = fun (asl,w as g) ->
  let [pc;code;memory] = snd(strip_comb w) in
  let n = rand(concl length) in
  let small = EQT_ELIM(NUM_REDUCE_CONV(mk_binop `(<=):num->num->bool` n `2 EXP 64`)) in
  let rec at memory =
    try snd(List.find (fun (_,th) -> concl th = list_mk_comb(`bytes_at`,[pc;code;memory])) asl) with Not_found ->
    if is_const_app "write_bytes" 4 memory then
      let [k;b;v;m] = snd(strip_comb memory) in
      REWRITE_RULE[] (MP (REWRITE_RULE[length] (SPECL [code;pc;k;b;v;m] CODE_UNDER_WRITE))
        (CONJ (at m) (CONJ small (apart asl (mk_pair(b,k)) (mk_pair(pc,n))))))
    else
      tryfind (fun (region,m,frame) -> MATCH_MP CODE_FRAME
        (end_itlist CONJ [at m; length; apart asl region (mk_pair(pc,n)); small; frame])) (frames asl memory) in
  ACCEPT_TAC (at memory) g;;

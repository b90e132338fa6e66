(* Places in memory whose offsets are formulas: which lie in others, which are apart, what a memory after writes still holds.
   The functions here take a goal's assumptions and return theorems. An address is seen as base + offset; offsets are compared by linear
   arithmetic from the assumptions that are about numbers alone; memories are followed down through writes and through assumptions
   !a. ~in_region (z,n) a /\ ... ==> m' a = m a, here called frames.
   Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- numbers ---- *)

let rec is_linear tm = is_var tm || is_numeral tm || is_const_app "val" 1 tm || match tm with
  | Comb(Comb(Const(("+"|"-"|"*"),_),a),b) -> is_linear a && is_linear b
  | Comb(Comb(Const("EXP",_),a),b) -> is_numeral a && is_numeral b
  | Comb(Comb(Const(("DIV"|"MOD"),_),a),b) -> is_linear a && is_numeral b
  | _ -> false;;
let rec is_bound tm = match tm with
  | Comb(Comb(Const(("="|"<"|"<="),_),a),b) -> type_of a = `:num` && is_linear a && is_linear b
  | Comb(Const("~",_),a) -> is_bound a
  | _ -> false;;

(* ARITH_RULE, quotients and remainders being numbers like any other, unless it matters what they are. *)
let arith_rule tm =
  let quotients = List.filter (fun t -> frees t <> []) (find_terms (fun t -> is_binary "DIV" t || is_binary "MOD" t) tm) in
  if quotients = [] then ARITH_RULE tm else
  let names = List.map (fun t -> t,genvar `:num`) quotients in
  try INST names (ARITH_RULE (subst (List.map (fun (t,v) -> v,t) names) tm)) with Failure _ -> ARITH_RULE tm;;

(* Row t < h of a table of rows of k words ends inside it. *)
let ROW_BOUND = prove
 (`!k t h. t < h ==> t * k + k <= h * k`,
  REWRITE_TAC[ARITH_RULE `t * k + k = (t + 1) * k`; LE_MULT_RCANCEL] THEN ARITH_TAC);;
let NEXT_BOUND = prove(`t < h - 1 ==> t < h /\ t + 1 < h`,ARITH_TAC);;
let row_bounds facts tm =
  let products = List.map dest_comb (find_terms (fun t -> is_binary "*" t && not(is_numeral (lhand t)) && not(is_numeral (rand t))) tm) in
  let factors = setify (List.concat (List.map (fun (f,b) -> [rand f,b; b,rand f]) products)) in
  let bounds row = let t,h = dest_binary "<" (concl row) in
    mapfilter (fun (a,k) -> if a = t || a = h then MATCH_MP (SPEC k ROW_BOUND) row else failwith "") factors in
  let next = List.concat (mapfilter (CONJUNCTS o MATCH_MP NEXT_BOUND) facts) in (* of a loop that is a round ahead *)
  List.concat (mapfilter bounds (next @ facts));;

(* A sum as [what is no sum or product by a numeral, its coefficient; ...], numeral; and |- tm where both sides have the same but for numerals,
   which needs no assumptions: places in one buffer are often compared. *)
let linear_form tm =
  let rec form c t (terms,n) = match t with
    | Comb(Comb(Const("+",_),a),b) -> form c a (form c b (terms,n))
    | Comb(Comb(Const("*",_),a),b) when is_numeral a -> form (c */ dest_numeral a) b (terms,n)
    | _ when is_numeral t -> terms,n +/ (c */ dest_numeral t)
    | _ -> (match List.assoc_opt t terms with
            | Some d -> (t,c +/ d) :: List.remove_assoc t terms
            | None -> (t,c) :: terms),n in
  let terms,n = form num_1 tm ([],num_0) in List.sort compare terms,n;;
let shifted rule tm = match tm with
  | Comb(Comb(Const(("<="|"<"|"=" as relation),_),a),b) when type_of a = `:num` ->
      let terms,i = linear_form a and terms',j = linear_form b in
      if terms <> terms' then failwith "shifted" else
      if not(if relation = "<=" then i <=/ j else if relation = "<" then i </ j else i =/ j) then None else
      let names = List.mapi (fun k (t,_) -> t,mk_var("x" ^ string_of_int k,`:num`)) terms in
      (match rule (subst (List.map (fun (t,v) -> v,t) names) tm) with
       | Some th -> Some(INST names th)
       | None -> failwith "shifted")
  | _ -> failwith "shifted";;

(* |- tm by linear arithmetic from those assumptions that have to do with it, and from bounds of the rows of tables that tm speaks of *)
let arith =
  let known = Hashtbl.create 200 and refusals = Hashtbl.create 200 in
  let refusal tm = try Hashtbl.find refusals tm with Not_found ->
    let text = show tm ^ " does not follow by arithmetic" in Hashtbl.add refusals tm text; text in
  let rule tm = try Hashtbl.find known tm with Not_found ->
    let th = try Some(arith_rule tm) with Failure _ -> None in Hashtbl.add known tm th; th in
  fun asl tm -> try numeral_goal tm with Failure _ ->
    match (try shifted rule tm with Failure _ -> Some TRUTH) with
    | None -> failwith(refusal tm)
    | Some th when concl th = tm -> th
    | _ ->
    let facts = List.filter (fun th -> is_bound (concl th)) (List.map snd asl) in
    let facts = row_bounds facts tm @ facts in
    let rec near vars seen =
      let about th = not(List.memq th seen) && exists (fun v -> mem v vars) (frees (concl th)) in
      match List.filter about facts with
      | [] -> seen
      | more -> near (union (List.concat (List.map (frees o concl) more)) vars) (more @ seen) in
    let by facts = match rule (List.fold_right (fun th t -> mk_imp(concl th,t)) facts tm) with
      | Some th -> List.fold_left MP th facts
      | None -> failwith(refusal tm) in
    let vars = frees tm in
    (* of its own variables alone, if that will do: many facts take long *)
    try by (List.filter (fun th -> subset (frees (concl th)) vars) facts) with Failure _ -> by (near vars []);;
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
  | Const("word_shl",_) as f,[a;j] ->
      let th = MK_COMB(AP_TERM f (offset_form asl a),NUM_REDUCE_CONV j) in
      (try TRANS th (CONV_RULE(RAND_CONV(RAND_CONV(LAND_CONV NUM_REDUCE_CONV))) (PART_MATCH lhs SHL_WORD (rand(concl th)))) with Failure _ -> REFL tm)
  | _ -> (* what an assumption says that it is *)
      try snd(List.find (fun (_,th) -> let c = concl th in is_eq c && lhs c = tm && is_const_app "word" 1 (rhs c)) asl) with Not_found -> REFL tm;;

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

let byte_ = `byte'':int64`;; (* any address, and no name of a contract *)

(* |- in_region r byte_ ==> in_region s byte_ *)
let in_larger asl r s =
  let (a,m),(b,n) = dest_pair r,dest_pair s in
  let p,i,ath = address_parts asl a and q,j,bth = address_parts asl b in
  if p <> q then failwith "in_larger" else
  let th = by_arith asl (INST [p,`a:int64`; i,`i:num`; j,`j:num`; m,`m:num`; n,`n:num`; byte_,`b:int64`] IN_REGION_PARTS) in
  let here th n = AP_THM (AP_TERM `in_region` (region_at (SYM th) n)) byte_ in
  EQ_MP (MK_COMB(AP_TERM `(==>)` (here ath m),here bth n)) th;;

(* |- inside r s *)
let within asl r s =
  let th = GEN byte_ (in_larger asl r s) in
  let (a,n),(b,k) = dest_pair r,dest_pair s in
  EQ_MP (SYM(INST [a,`a:int64`; n,`n:num`; b,`b:int64`; k,`k:num`] (SPEC_ALL inside))) th;;

(* |- disjoint_regions r s: parts of one buffer, or of buffers that are apart by assumption. Where an assumption says that two buffers are one or
   apart, in each case. *)
let rec apart asl r s =
  let goal = list_mk_comb(`disjoint_regions`,[r;s]) in
  let flip th = EQ_MP (PART_MATCH lhs DISJOINT_SYM (concl th)) th in
  let (a,m),(b,n) = dest_pair r,dest_pair s in
  let p,i,ath = address_parts asl a and q,j,bth = address_parts asl b in
  let known = mapfilter (fun (_,th) -> (* of these buffers *)
    let u,v = dest_binary "disjoint_regions" (concl th) in
    if (u = r && v = s) || (lhand u = p && lhand v = q) then th
    else if (u = s && v = r) || (lhand u = q && lhand v = p) then flip th else failwith "") asl in
  try List.find (fun th -> concl th = goal) known with Not_found ->
  let finish th = EQ_MP (MK_COMB(AP_TERM `disjoint_regions` (region_at (SYM ath) m),region_at (SYM bth) n)) th in
  let by_parts () =
    let parts a i m j n =
      let th = SPECL [a; i; j; m; n] DISJOINT_PARTS in
      let before,inside = dest_conj(lhand(concl th)) in
      let before = arith asl before in
      MP th (CONJ before (arith asl inside)) in
    finish (try parts p i m j n with Failure _ -> flip (parts p j n i m)) in
  let by_whole whole =
    let r,s = dest_binary "disjoint_regions" (concl whole) in
    if lhand r <> p || lhand s <> q then failwith "" else
    let th = SPECL [p; q; rand r; rand s; i; j; m; n] DISJOINT_SUB in
    finish (MP th (CONJ whole (arith asl (rand(lhand(concl th)))))) in
  let by_cases (_,th) =
    let equal,other = dest_disj (concl th) in
    let l,right = dest_eq equal in
    let asl = List.filter (fun (_,a) -> concl a <> concl th) asl in
    let at = vsubst [right,l] in
    if not(is_var l) || at goal = goal || not(is_const_app "disjoint_regions" 2 other) then failwith "" else
    let same = EQ_MP (SYM(SUBS_CONV [ASSUME equal] goal)) (apart asl (at r) (at s)) in
    DISJ_CASES th same (apart (("",ASSUME other) :: asl) r s) in
  if p = q then by_parts () else
  try tryfind by_whole known with Failure _ -> tryfind by_cases asl;;
let APART_TAC : tactic = fun (asl,w as g) ->
  let r,s = dest_binary "disjoint_regions" w in
  let apart = try apart asl r s with Failure _ -> Kernel.say "bounds" (show r ^ " may overlap " ^ show s) in
  ACCEPT_TAC apart g;;

(* ---- memories ---- *)

let OUT_OF_DISJOINT = prove
 (`!r s b. disjoint_regions r s ==> in_region r b ==> ~in_region s b`,
  REWRITE_TAC[FORALL_PAIR_THM; disjoint_regions] THEN MESON_TAC[]);;

let OUT_OF_INSIDE = prove
 (`!r s b. inside r s ==> ~in_region s b ==> ~in_region r b`,
  REWRITE_TAC[FORALL_PAIR_THM; inside] THEN MESON_TAC[]);;

(* The frames of a memory. *)
let frames asl memory =
  mapfilter (fun (_,th) ->
    let a,body = dest_forall(concl th) in
    let same = if is_imp body && not(is_neg body) then rand body else body in
    let l,r = dest_eq same in
    if rator l <> memory || rand l <> a || rand r <> a then failwith "" else th) asl;;

(* |- memory b = memory' b, as far down as it goes, or to where `far` holds; outside shows ~in_region r b for what was written. *)
let rec below_to far asl outside b memory =
  let by_frame th =
    let th = SPEC b th in
    if is_imp (concl th) then MP th (end_itlist CONJ (List.map (fun c -> outside (rand(rator(dest_neg c)))) (conjuncts(lhand(concl th))))) else th in
  let step () =
    if is_const_app "write_bytes" 4 memory then
      let [k;a;v;m] = snd(strip_comb memory) in
      MP (SPECL [k;a;v;m;b] WRITE_BYTES_OUT) (outside (mk_pair(a,k)))
    else tryfind by_frame (frames asl memory) in
  match (if far memory then None else try Some(step ()) with Failure _ -> None) with
  | None -> REFL(mk_comb(memory,b))
  | Some th -> TRANS th (below_to far asl outside b (rator(rand(concl th))));;
let anywhere _ = false;;
let below asl = below_to anywhere asl;;

(* |- !b. in_region r b ==> memory b = memory' b; and memory' *)
let kept_to far asl r memory =
  let here = ASSUME(list_mk_comb(`in_region`,[r; byte_])) in
  let outside s = MP (MP (SPECL [r; s; byte_] OUT_OF_DISJOINT) (apart asl r s)) here in
  let th = below_to far asl outside byte_ memory in
  GEN byte_ (DISCH (concl here) th),rator(rand(concl th));;
let kept asl = kept_to anywhere asl;;

let READ_AT = prove
 (`a = b ==> read_bytes 8 a (write_bytes 8 b (val(v:int64)) m) = val v`,
  DISCH_THEN SUBST1_TAC THEN SIMP_TAC[READ_WRITE_SAME; LE_REFL] THEN MATCH_MP_TAC MOD_LT THEN
  REWRITE_TAC[ARITH_RULE `8 * 8 = 64`; VAL64_BOUND]);;

(* |- read_bytes n a memory = what was written there, or the same of the oldest memory that can be reached *)
let read_back asl tm =
  let [n;a;memory] = snd(strip_comb tm) in
  let same,m = kept asl (mk_pair(a,n)) memory in
  let th = if m = memory then REFL tm else
    MP (SPECL [n;a;memory;m] READ_BYTES_CONG) (CONJ (arith asl (mk_binop `(<=):num->num->bool` n `2 EXP 64`)) same) in
  try let hit = PART_MATCH (lhs o rand) READ_AT (rand(concl th)) in
      TRANS th (MP hit (same_word asl a (rand(lhand(concl hit)))))
  with Failure _ -> th;;

(* the same for |- bignum k a memory = ... *)
let bignum_back asl tm =
  let [k;a;memory] = snd(strip_comb tm) in
  let size = mk_binop `( * ):num->num->num` `8` k in
  let same,m = kept asl (mk_pair(a,size)) memory in
  if m = memory then REFL tm else
  MP (SPECL [k;a;memory;m] BIGNUM_CONG) (CONJ (arith asl (mk_binop `(<=):num->num->bool` size `2 EXP 64`)) same);;

(* |- memory a = before a, where a lies in none of the regions written, by assumptions ~in_region s a *)
let unchanged asl a memory before =
  let out region = tryfind (fun (_,th) ->
    let s = rand(rator(dest_neg(concl th))) in
    if rand(rand(concl th)) <> a then failwith "" else
    MP (MP (SPECL [region; s; a] OUT_OF_INSIDE) (within asl region s)) th) asl in
  let th = below_to ((=) before) asl out a memory in
  if rator(rand(concl th)) = before then th else Kernel.say "frame" ("memory may have changed, " ^ show (concl th));;
(* Goal: memory a = before a; with ~in_region s a /\ ... for all a in front; or memory = before *)
let UNCHANGED_TAC : tactic = fun (asl,w as g) ->
  ACCEPT_TAC (unchanged asl (rand(lhs w)) (rator(lhs w)) (rator(rhs w))) g;;
let UNCHANGED_REGION_TAC : tactic = REFL_TAC ORELSE (X_GEN_TAC byte_ THEN REPEAT STRIP_TAC THEN UNCHANGED_TAC);;

(* |- bytes_at pc code memory, from the same of an older memory; length: |- LENGTH code = n *)
let code_at length asl memory =
  let known = List.filter (fun th -> is_const_app "bytes_at" 3 (concl th) && rand(rator(concl th)) = rand(lhs(concl length))) (List.map snd asl) in
  let [pc;code;_] = snd(strip_comb(concl(hd known))) in
  let at m = List.find (fun th -> rand(concl th) = m) known in
  let th,m = kept_to (fun m -> List.exists (fun th -> rand(concl th) = m) known) asl (mk_pair(pc,rand(concl length))) memory in
  let th = CONV_RULE(BINDER_CONV(LAND_CONV(RATOR_CONV(RAND_CONV(RAND_CONV(K(SYM length))))) THENC RAND_CONV SYM_CONV)) th in
  let bound = numeral_goal (mk_binop `(<=):num->num->bool` (rand(concl length)) `2 EXP 64`) in
  let known = try at m with Not_found -> Kernel.say "bounds" "the code may have been overwritten" in
  MP (SPECL [code;pc;m;memory] BYTES_AT_CONG)
    (end_itlist CONJ [EQ_MP (SYM(AP_THM (AP_TERM `(<=):num->num->bool` length) `2 EXP 64`)) bound; known; th]);;
let CODE_TAC length : tactic = fun (asl,w as g) -> ACCEPT_TAC (code_at length asl (rand w)) g;;

(* The words in which contracts speak, and how a precondition is shown to be satisfiable. Machine-independent.

   First definitions: contractc translates formulas and layouts into them, and a theorem about a kernel means what they say. Then lemmas,
   all proved, and a conversion that evaluates a precondition in which everything is concrete.

   SPDX-License-Identifier: Apache-2.0 *)

(* ---- what goals are made of: besides memory.ml, and the `aligned` of HOL Light ---- *)

(* Cell i of a buffer whose cells have k bytes. *)
let cell = new_definition `cell k (a:int64) i m = read_bytes k (word_add a (word(k * i))) m`;;

(* n digits, of r bits each: cells need not be as full, or as empty, as that. *)
let digits = new_recursive_definition num_RECURSION
 `digits 0 r f = 0 /\
  digits (SUC n) r f = digits n r f + 2 EXP (r * n) * f n`;;

(* A cell of b bits as a number in two's complement, and digits made of such cells. *)
let signed_cell = new_definition
 `signed_cell b x = if x < 2 EXP (b - 1) then &x:int else &x - &(2 EXP b)`;;
let signed_digits = new_recursive_definition num_RECURSION
 `signed_digits b 0 r f = &0:int /\
  signed_digits b (SUC n) r f = signed_digits b n r f + &(2 EXP (r * n)) * signed_cell b (f n)`;;

let cells_below = new_definition
 `cells_below n e f <=> !i. i < n ==> f i < e:num`;;
let signed_cells_below = new_definition
 `signed_cells_below b n e f <=>
    !i. i < n ==> -- &e <= signed_cell b (f i) /\ signed_cell b (f i) < &e:int`;;

(* n words of x from word i on. *)
let words_of = new_definition `words_of x i n = (x DIV 2 EXP (64 * i)) MOD 2 EXP (64 * n)`;;

(* The inverse of a modulo m. *)
let inverse = new_definition `inverse a m = @i. i < m /\ (a * i == 1) (mod m)`;;

(* ---- examples ---- *)

(* The content of a buffer in which the n digits of r bits of v lie at the bits p 0, p 1, ... *)
let place_digits = new_recursive_definition num_RECURSION
 `place_digits v 0 r p = 0 /\
  place_digits v (SUC n) r p =
    place_digits v n r p + 2 EXP (p n) * (v DIV 2 EXP (r * n)) MOD 2 EXP r`;;

(* A memory with code in it and zeros elsewhere. *)
let code_memory = new_definition
 `code_memory (a:int64) (l:byte list) =
    \b. if val(word_sub b a) < LENGTH l then EL (val(word_sub b a)) l else word 0`;;

let BYTES_AT_EL = prove
 (`!l k a m. (!i. i < LENGTH l ==> m (word_add a (word(k + i))) = EL i l)
             ==> bytes_at (word_add a (word k)) l m`,
  LIST_INDUCT_TAC THEN REWRITE_TAC[bytes_at; LENGTH] THEN REPEAT STRIP_TAC THENL
   [FIRST_X_ASSUM(MP_TAC o SPEC `0`) THEN REWRITE_TAC[LT_0; EL; HD; ADD_CLAUSES];
    REWRITE_TAC[WORD_RULE
      `word_add (word_add a (word k)) (word 1):int64 = word_add a (word(k + 1))`] THEN
    FIRST_X_ASSUM MATCH_MP_TAC THEN X_GEN_TAC `i:num` THEN DISCH_TAC THEN
    FIRST_X_ASSUM(MP_TAC o SPEC `SUC i`) THEN
    ASM_REWRITE_TAC[LT_SUC; EL; TL; ARITH_RULE `k + SUC i = (k + 1) + i`]]);;

let CODE_MEMORY = prove
 (`!l a. LENGTH l <= 2 EXP 64 ==> bytes_at a l (code_memory a l)`,
  REPEAT STRIP_TAC THEN
  MP_TAC(SPECL [`l:byte list`; `0`; `a:int64`; `code_memory a l`] BYTES_AT_EL) THEN
  REWRITE_TAC[WORD_RULE `word_add a (word 0):int64 = a`; ADD_CLAUSES] THEN
  DISCH_THEN MATCH_MP_TAC THEN X_GEN_TAC `i:num` THEN DISCH_TAC THEN
  REWRITE_TAC[code_memory; WORD_RULE `word_sub (word_add a x) a:int64 = x`] THEN
  SUBGOAL_THEN `val(word i:int64) = i` (fun th -> ASM_REWRITE_TAC[th]) THEN
  REWRITE_TAC[VAL_WORD64] THEN MATCH_MP_TAC MOD_LT THEN ASM_ARITH_TAC);;

let CODE_UNDER_WRITE = prove
 (`!l a n b v m. bytes_at a l m /\ LENGTH l <= 2 EXP 64 /\ disjoint_regions (b,n) (a,LENGTH l)
                 ==> bytes_at a l (write_bytes n b v m)`,
  REPEAT STRIP_TAC THEN MATCH_MP_TAC BYTES_AT_CONG THEN EXISTS_TAC `m:int64->byte` THEN
  ASM_REWRITE_TAC[] THEN REPEAT STRIP_TAC THEN CONV_TAC SYM_CONV THEN
  MATCH_MP_TAC WRITE_BYTES_OUT THEN ASM_MESON_TAC[disjoint_regions]);;

(* Reading inside what has been written. *)
let READ_INSIDE_WRITE = prove
 (`!j n a i v m. i + j <= n /\ n <= 2 EXP 64
     ==> read_bytes j (word_add a (word i)) (write_bytes n a v m) =
         (v DIV 2 EXP (8 * i)) MOD 2 EXP (8 * j)`,
  INDUCT_TAC THEN REPEAT STRIP_TAC THEN REWRITE_TAC[read_bytes] THENL
   [REWRITE_TAC[MULT_CLAUSES; EXP; MOD_1]; ALL_TAC] THEN
  REWRITE_TAC[WORD_RULE
    `word_add (word_add a (word i)) (word 1):int64 = word_add a (word(i + 1))`] THEN
  FIRST_X_ASSUM(MP_TAC o
    SPECL [`n:num`; `a:int64`; `i + 1`; `v:num`; `m:int64->byte`]) THEN
  ANTS_TAC THENL [ASM_ARITH_TAC; DISCH_THEN SUBST1_TAC] THEN
  SUBGOAL_THEN
   `val(write_bytes n a v m (word_add a (word i)):byte) = (v DIV 2 EXP (8 * i)) MOD 2 EXP 8`
  SUBST1_TAC THENL
   [REWRITE_TAC[write_bytes; WORD_RULE `word_sub (word_add a i) a:int64 = i`; VAL_WORD64] THEN
    SUBGOAL_THEN `i MOD 2 EXP 64 = i /\ i < n` (fun th -> REWRITE_TAC[th; VAL_WORD; DIMINDEX_8]) THEN
    CONJ_TAC THENL [MATCH_MP_TAC MOD_LT; ALL_TAC] THEN ASM_ARITH_TAC; ALL_TAC] THEN
  REWRITE_TAC[ARITH_RULE `8 * (i + 1) = 8 * i + 8`; ARITH_RULE `8 * SUC j = 8 * j + 8`] THEN
  REWRITE_TAC[EXP_ADD; GSYM DIV_DIV] THEN
  ONCE_REWRITE_TAC[ARITH_RULE `2 EXP (8 * j) * 2 EXP 8 = 2 EXP 8 * 2 EXP (8 * j)`] THEN
  REWRITE_TAC[MOD_MULT_MOD] THEN ARITH_TAC);;

(* Concrete addresses. *)
let DISJOINT_CONCRETE = prove
 (`!a b n k. (a + n <= b /\ b + k <= 2 EXP 64 \/ b + k <= a /\ a + n <= 2 EXP 64)
             ==> disjoint_regions (word a,n) (word b,k)`,
  SUBGOAL_THEN `!a b n k. a + n <= b /\ b + k <= 2 EXP 64
                          ==> disjoint_regions (word a,n) (word b,k)`
   (fun th -> MESON_TAC[th; DISJOINT_SYM]) THEN
  REPEAT STRIP_TAC THEN
  MP_TAC(SPECL [`word 0:int64`; `a:num`; `b:num`; `n:num`; `k:num`] DISJOINT_PARTS) THEN
  ASM_REWRITE_TAC[WORD_RULE `word_add (word 0) x:int64 = x`]);;

let ALIGNED_CONCRETE = prove
 (`!n a. a < 2 EXP 64
         ==> (aligned n (word a:int64) <=> 2 EXP 64 MOD n = 0 /\ a MOD n = 0)`,
  SIMP_TAC[aligned; VAL_WORD64; MOD_LT; DIVIDES_MOD; DIMINDEX_64]);;

let NO_WRAP_CONCRETE = prove
 (`!a n. a < 2 EXP 64 ==> (no_wrap (word a,n) <=> a + n <= 2 EXP 64)`,
  SIMP_TAC[no_wrap; VAL_WORD64; MOD_LT]);;

let INVERSE_CONCRETE = prove
 (`!a m i. i < m /\ (a * i) MOD m = 1 MOD m ==> inverse a m = i`,
  REPEAT STRIP_TAC THEN REWRITE_TAC[inverse] THEN MATCH_MP_TAC SELECT_UNIQUE THEN
  X_GEN_TAC `j:num` THEN REWRITE_TAC[] THEN EQ_TAC THENL
   [REWRITE_TAC[CONG] THEN STRIP_TAC THEN
    SUBGOAL_THEN `(j:num == i) (mod m)` MP_TAC THENL
     [ALL_TAC; ASM_SIMP_TAC[CONG; MOD_LT]] THEN
    SUBGOAL_THEN `(a * i == 1) (mod m) /\ (a * j == 1) (mod m)` MP_TAC THENL
     [ASM_REWRITE_TAC[CONG]; POP_ASSUM_LIST(K ALL_TAC) THEN CONV_TAC NUMBER_RULE];
    DISCH_THEN SUBST1_TAC THEN ASM_REWRITE_TAC[CONG]]);;


(* From |- code = [...], |- LENGTH code = n; 32 bytes at a time. *)
let length_of_code =
  let rule n =
    let heads = List.map (fun i -> mk_var("h" ^ string_of_int i,`:byte`)) (1--n) in
    let cons h t = list_mk_comb(`CONS:byte->byte list->byte list`,[h; t]) in
    heads,prove(mk_imp(`LENGTH(t:byte list) = n`,
      mk_eq(mk_comb(`LENGTH:byte list->num`,itlist cons heads `t:byte list`),mk_binop `(+):num->num->num` `n:num` (mk_small_numeral n))),
      SIMP_TAC[LENGTH] THEN ARITH_TAC) in
  let rules = [rule 32; rule 1] and nil = prove(`LENGTH([]:byte list) = 0`,REWRITE_TAC[LENGTH]) in
  let rec take n tm acc = if n = 0 then rev acc,tm else let h,t = dest_cons tm in take (n - 1) t (h::acc) in
  let rec length tm =
    if not(is_comb tm) then nil
    else
      let (heads,rule),(bytes,t) = tryfind (fun (heads,rule) -> (heads,rule),take (List.length heads) tm []) rules in
      let th = length t in
      CONV_RULE (RAND_CONV NUM_ADD_CONV)
        (MP (INST ((t,`t:byte list`)::(rand(concl th),`n:num`)::zip bytes heads) rule) th) in
  fun code -> TRANS (AP_TERM `LENGTH:byte list->num` code) (length (rand(concl code)));;

(* ---- evaluation ----

   CONCRETE_CONV lengths tm evaluates a term in which all numbers, addresses and contents of memory are concrete: to T, if it is a precondition that holds.
   A memory is a nest of write_bytes around code_memory; lengths has |- LENGTH code = n. Its contents are large numerals in normal form,
   so that it is left as it is wherever it occurs; and what has been read once is not read again. *)

let is_memory_of_writes tm =
  match fst(strip_comb tm) with Const("write_bytes",_) -> true | _ -> false;;

(* conv bottom up, but not in numerals: *_REDUCE_CONV would try all their rules on each bit. *)
let rec CLOSED_CONV conv tm = if is_numeral tm then REFL tm else (SUB_CONV (CLOSED_CONV conv) THENC TRY_CONV conv) tm;;
let SMALL_CONV = CLOSED_CONV NUM_RED_CONV;;

let prove_by conv th = MP th (EQT_ELIM(conv(lhand(concl th))));;

let DISJOINT_CONV =
  fun tm -> EQT_INTRO(prove_by SMALL_CONV (PART_MATCH rand DISJOINT_CONCRETE tm));;

(* (v DIV 2 EXP (8 * i)) MOD 2 EXP (8 * j) for numerals. NUM_REDUCE_CONV would try rules on each bit of v. *)
let BYTES_CONV =
  let power = RAND_CONV NUM_MULT_CONV THENC NUM_EXP_CONV in
  LAND_CONV(RAND_CONV power THENC NUM_DIV_CONV) THENC RAND_CONV power THENC NUM_MOD_CONV;;

let BYTES_OF_BYTES = prove
 (`(v DIV 2 EXP (8 * i)) MOD 2 EXP (8 * j) = p /\ a + n <= j
   ==> (v DIV 2 EXP (8 * (i + a))) MOD 2 EXP (8 * n) = (p DIV 2 EXP (8 * a)) MOD 2 EXP (8 * n)`,
  DISCH_THEN(CONJUNCTS_THEN2 (SUBST1_TAC o SYM) ASSUME_TAC) THEN REWRITE_TAC[LEFT_ADD_DISTRIB; EXP_ADD; GSYM DIV_DIV] THEN
  SPEC_TAC(`v DIV 2 EXP (8 * i)`,`w:num`) THEN GEN_TAC THEN REWRITE_TAC[DIV_MOD; GSYM EXP_ADD; MOD_MOD_EXP_MIN] THEN
  SUBGOAL_THEN `MIN (8 * j) (8 * a + 8 * n) = 8 * a + 8 * n` (fun th -> REWRITE_TAC[th]) THEN ASM_ARITH_TAC);;

(* The same for many parts of one long number: each from a block of 2^e bytes around it, for as long as the number is kept. *)
let PART_OF_BYTES_CONV =
  let tables = ref [] in
  fun length tm ->
    let v = lhand(lhand tm) and bytes t = Num.int_of_num(dest_numeral(rand(rand t))) in
    let table =
      match List.find_opt (fun (u,_) -> u == v) !tables with
      | Some(_,table) -> table
      | None -> let table = Hashtbl.create 100 in tables := (v,table) :: fst(chop_list (min 8 (List.length !tables)) !tables); table in
    let rec part i j =
      try Hashtbl.find table (i,j) with Not_found ->
        let rec block n = if n > j && i + j <= i / n * n + n then n else block (2 * n) in
        let n = block 1 in
        let th =
          if n >= length then
            let number k = mk_small_numeral k in
            BYTES_CONV (vsubst [v,`v:num`; number i,`i:num`; number j,`j:num`] `(v DIV 2 EXP (8 * i)) MOD 2 EXP (8 * j)`)
          else
            let whole = part (i / n * n) n in
            let th = PART_MATCH (lhand o lhand o lhand) (INST [mk_small_numeral j,`n:num`; mk_small_numeral (i mod n),`a:num`] BYTES_OF_BYTES) (lhs(concl whole)) in
            let th = INST [rand(concl whole),`p:num`] th in
            let th = MP th (CONJ whole (EQT_ELIM(SMALL_CONV (rand(lhand(concl th)))))) in
            CONV_RULE(LAND_CONV(LAND_CONV(RAND_CONV(RAND_CONV(RAND_CONV NUM_ADD_CONV)))) THENC RAND_CONV BYTES_CONV) th in
        Hashtbl.add table (i,j) th; th in
    part (bytes (rand(lhand tm))) (bytes (rand tm));;

(* The number in n bytes from a concrete address. *)
let READ_CONV tm =
  match strip_comb tm with
  | _,[n; address; memory] when is_memory_of_writes memory ->
      let [k; base; v; inner] = snd(strip_comb memory) in
      let number t = dest_numeral t in
      let a = number(rand address) and b = number(rand base) in
      if b <=/ a && a +/ number n <=/ b +/ number k then
        let th = SPECL [n; k; base; mk_numeral(a -/ b); v; inner] READ_INSIDE_WRITE in
        let th = prove_by SMALL_CONV th in
        let moved = CLOSED_CONV WORD_RED_CONV (rand(rator(lhand(concl th)))) in
        CONV_RULE (LAND_CONV(LAND_CONV(K moved)) THENC RAND_CONV(PART_OF_BYTES_CONV (Num.int_of_num(number k)))) th
      else
        prove_by (LAND_CONV DISJOINT_CONV THENC SMALL_CONV)
          (SPECL [n; address; k; base; v; inner] READ_WRITE_DISJOINT)
  | _ -> failwith "READ_CONV";;

let CODE_CONV lengths tm =
  let lengths = CONJUNCT1 LENGTH :: lengths in
  let [_; _; memory] = snd(strip_comb tm) in
  let side = REWRITE_CONV lengths THENC NUM_REDUCE_CONV in
  let rec holds memory =
    if is_memory_of_writes memory then
      let [n; b; v; inner] = snd(strip_comb memory) in
      let th = holds inner in
      let [a; l; _] = snd(strip_comb(concl th)) in
      MP (SPECL [l; a; n; b; v; inner] CODE_UNDER_WRITE)
         (CONJ th (CONJ (EQT_ELIM(side(subst [l,`l:byte list`] `LENGTH(l:byte list) <= 2 EXP 64`)))
           (EQT_ELIM((RAND_CONV(RAND_CONV(REWRITE_CONV lengths)) THENC DISJOINT_CONV)
              (list_mk_icomb "disjoint_regions" [mk_pair(b,n); mk_pair(a,mk_icomb(`LENGTH:byte list->num`,l))])))))
    else
      let [a; l] = snd(strip_comb memory) in
      prove_by side (SPECL [l; a] CODE_MEMORY) in
  EQT_INTRO(holds memory);;

let INVERSE_CONV tm =
  let [a; m] = map dest_numeral (snd(strip_comb tm)) in
  let rec extended x y = (* g, s with g = s x modulo y *)
    if y =/ num_0 then x,num_1,num_0
    else let q = quo_num x y in
         let g,s,t = extended y (x -/ q */ y) in g,t,s -/ q */ t in
  let _,s,_ = extended a m in
  let i = mod_num (mod_num s m +/ m) m in
  prove_by NUM_REDUCE_CONV
    (SPECL [mk_numeral a; mk_numeral m; mk_numeral i] INVERSE_CONCRETE);;

(* Recursive definitions over num, at a numeral. *)
let UNFOLD_CONV def i tm =
  let f,args = strip_comb tm in
  let n = el i args in
  if dest_numeral n =/ num_0 then GEN_REWRITE_CONV I [def] tm
  else
    let th = num_CONV n in
    let parts = map (fun t -> if t == n then th else REFL t) args in
    (K(rev_itlist (fun p acc -> MK_COMB(acc,p)) parts (REFL f)) THENC
     GEN_REWRITE_CONV I [def]) tm;;

let CELLS_BELOW_CLAUSES = prove
 (`(cells_below 0 e f <=> T) /\ (cells_below (SUC n) e f <=> cells_below n e f /\ f n < e)`,
  REWRITE_TAC[cells_below; LT] THEN MESON_TAC[]);;
let SIGNED_CELLS_BELOW_CLAUSES = prove
 (`(signed_cells_below b 0 e f <=> T) /\
   (signed_cells_below b (SUC n) e f <=> (-- &e <= signed_cell b (f n) /\ signed_cell b (f n) < &e:int) /\ signed_cells_below b n e f)`,
  REWRITE_TAC[signed_cells_below; LT] THEN MESON_TAC[]);;

let CONCRETE_CONV lengths =
  let head name arguments conv tm =
    match strip_comb tm with
    | Const(c,_),args when c = name && length args = arguments -> conv tm
    | _ -> failwith "CONCRETE_CONV" in
  let once = GEN_REWRITE_CONV I
   ([bignum; cell; words_of; signed_cell; CONG; GSYM INT_REM_EQ;
     NUM_OF_INT_OF_NUM; MAX; MIN; COND_CLAUSES; ALL; AND_CLAUSES; OR_CLAUSES; NOT_CLAUSES;
     IMP_CLAUSES; REFL_CLAUSE; LENGTH] @ lengths) in
  let read = Hashtbl.create 64 in
  let READ_ONCE_CONV tm =
    let place = string_of_term(rand(rator(rator tm))) ^ " at " ^ string_of_term(rand(rator tm)) in
    match Hashtbl.find_opt read place with
    | Some th when aconv (lhand(concl th)) tm -> th
    | _ -> let th = READ_CONV tm in Hashtbl.replace read place th; th in
  let concrete th = fun tm -> prove_by SMALL_CONV (PART_MATCH (lhand o rand) th tm) in
  let one = FIRST_CONV
   [NUM_RED_CONV; INT_RED_CONV; once; BETA_CONV;
    head "read_bytes" 3 READ_ONCE_CONV; head "bytes_at" 3 (CODE_CONV lengths);
    head "inverse" 2 INVERSE_CONV; head "disjoint_regions" 2 DISJOINT_CONV;
    head "no_wrap" 1 (concrete NO_WRAP_CONCRETE); head "aligned" 2 (concrete ALIGNED_CONCRETE);
    head "digits" 3 (UNFOLD_CONV digits 0); head "signed_digits" 4 (UNFOLD_CONV signed_digits 1);
    head "place_digits" 4 (UNFOLD_CONV place_digits 1);
    head "cells_below" 3 (UNFOLD_CONV CELLS_BELOW_CLAUSES 0); head "signed_cells_below" 4 (UNFOLD_CONV SIGNED_CELLS_BELOW_CLAUSES 1);
    head "!" 1 EXPAND_CASES_CONV; WORD_RED_CONV] in
  let numbers = Hashtbl.create 64 in (* each view is named several times *)
  let rec evaluate tm =
    if is_numeral tm || is_memory_of_writes tm then REFL tm else
    match tm with
    | Comb(Comb(Comb(Const("digits",_),n),_),_) when is_numeral n ->
        let n = dest_small_numeral n in
        (try List.find (fun th -> aconv (lhand(concl th)) tm) (Hashtbl.find_all numbers n)
         with Not_found -> let th = closed tm in Hashtbl.add numbers n th; th)
    | _ -> closed tm
  and closed tm = (SUB_CONV evaluate THENC TRY_CONV(one THENC evaluate)) tm in
  evaluate;;

(* ---- inverses modulo 2^e ---- *)

let ODD_INVERSE = prove
 (`ODD m ==> !n. ?x c. m * x = 1 + 2 EXP n * c`,
  REWRITE_TAC[ODD_EXISTS] THEN DISCH_THEN(X_CHOOSE_THEN `h:num` SUBST1_TAC) THEN INDUCT_TAC THENL
   [MAP_EVERY EXISTS_TAC [`1`; `2 * h`] THEN ARITH_TAC;
    FIRST_X_ASSUM(X_CHOOSE_THEN `x:num` (X_CHOOSE_TAC `c:num`)) THEN
    MAP_EVERY EXISTS_TAC [`x + 2 EXP n * c`; `c * (h + 1)`] THEN
    REWRITE_TAC[EXP] THEN POP_ASSUM MP_TAC THEN REWRITE_TAC[ADD1] THEN CONV_TAC NUM_RING]);;

let INVERSE_ODD = prove
 (`ODD m ==> (m * inverse m (2 EXP e) == 1) (mod (2 EXP e))`,
  DISCH_THEN(STRIP_ASSUME_TAC o SPEC `e:num` o MATCH_MP ODD_INVERSE) THEN
  REWRITE_TAC[inverse] THEN
  SUBGOAL_THEN `?i. i < 2 EXP e /\ (m * i == 1) (mod (2 EXP e))` (MP_TAC o SELECT_RULE) THENL [ALL_TAC; SIMP_TAC[]] THEN
  EXISTS_TAC `x MOD 2 EXP e` THEN REWRITE_TAC[MOD_LT_EQ; EXP_EQ_0; ARITH_EQ; CONG] THEN
  CONV_TAC MOD_DOWN_CONV THEN ASM_REWRITE_TAC[MOD_MULT_ADD]);;

(* w m = -1 modulo 2^e *)
let NEGATED_INVERSE = prove
 (`ODD m /\ &w = (-- &(inverse m (2 EXP e))) rem &(2 EXP e):int ==> ?d. w * m + 1 = 2 EXP e * d`,
  DISCH_THEN(CONJUNCTS_THEN2 (MP_TAC o MATCH_MP INVERSE_ODD) MP_TAC) THEN
  REWRITE_TAC[GSYM divides; num_congruent; num_divides; GSYM INT_OF_NUM_ADD; GSYM INT_OF_NUM_MUL] THEN
  SPEC_TAC(`&(2 EXP e):int`,`n:int`) THEN REPEAT STRIP_TAC THEN
  SUBGOAL_THEN `(&w:int == -- &(inverse m (2 EXP e))) (mod n)` MP_TAC THENL
   [ASM_REWRITE_TAC[INT_CONG_LREM; INTEGER_RULE `(x:int == x) (mod n)`];
    UNDISCH_TAC `(&m * &(inverse m (2 EXP e)):int == &1) (mod n)` THEN CONV_TAC INTEGER_RULE]);;

(* What a failure says of terms: short, and with the names of the contract. Word 3 of a buffer x is x[3], the number in k words there x[0..k], register 5
   x5, as they are at the entry; places in the code are named by labels; x[3]', x5' where the proof stands, and x[3]@2, x5@2 at a state on the way. Nothing depends on it.

   SPDX-License-Identifier: Apache-2.0 *)

let shorten limit text =
  let words = List.filter ((<>) "") (String.split_on_char ' ' (String.map (fun c -> if c = '\n' then ' ' else c) text)) in
  let text = String.concat " " words in
  if String.length text <= limit then text else String.sub text 0 limit ^ " ...";;

let rec hex n =
  let sixteen = Num.num_of_int 16 in
  if Num.sign_num n < 0 then "-" ^ hex (Num.minus_num n) else
  let rec digits n = if n =/ Num.num_of_int 0 then "" else
    digits (quo_num n sixteen) ^ String.make 1 "0123456789abcdef".[Num.int_of_num (mod_num n sixteen)] in
  "0x" ^ (if n =/ Num.num_of_int 0 then "0" else digits n);;

(* In parentheses, if it has a space outside of any. *)
let closed_text s =
  let rec open_space depth i =
    i < String.length s && (match s.[i] with
      | '(' | '[' -> open_space (depth + 1) (i + 1)
      | ')' | ']' -> open_space (depth - 1) (i + 1)
      | c -> c = ' ' && depth = 0 || open_space depth (i + 1)) in
  if open_space 0 0 then "(" ^ s ^ ")" else s;;

(* Which state a variable r, m, r_1, m_1, ... is of. *)
let state_mark tm = match tm with
  | Var(s,_) ->
      let s = String.sub s 1 (String.length s - 1) in
      let s = if s <> "" && s.[0] = '_' then String.sub s 1 (String.length s - 1) else s in
      if s = "" || s = "'" then s else "@" ^ s
  | _ -> "'";;

(* n of -n modulo 2^64, for what is more likely negative; or "" *)
let negated tm =
  let power n = power_num (Num.num_of_int 2) (Num.num_of_int n) in
  if is_numeral tm && dest_numeral tm >=/ power 63 then Num.string_of_num (power 64 -/ dest_numeral tm) else "";;

(* The same term for a reader: what is named is replaced by variables that have the names. *)
let rec brief tm =
  let ty = type_of tm in
  let named s = mk_var(s,ty) in
  let plain t = string_of_term (brief t) in
  let text t = closed_text (plain t) in
  (* base, and offset in words of 8 bytes *)
  let place a =
    match a with
    | Comb(Comb(Const("word_add",_),b),Comb(Const("word",_),n)) ->
        (match n with
         | Comb(Comb(Const("*",_),c),i) when c = `8` -> Some(text b,plain i)
         | _ ->
             match (try dest_small_numeral n with Failure _ -> 1) with
             | k when k mod 8 = 0 -> Some(text b,string_of_int(k / 8))
             | _ -> None)
    | Var(b,_) -> Some(b,"0")
    | _ -> None in
  match tm with
  | Comb(Comb(Comb(Const("read_bytes",_),n),a),m) when n = `8` ->
      (match place a with Some(b,i) -> named(b ^ "[" ^ i ^ "]" ^ state_mark m) | None -> named("(word at " ^ text a ^ ")" ^ state_mark m))
  | Comb(Comb(Comb(Const("bignum",_),n),a),m) ->
      (match place a with
       | Some(b,"0") -> named(b ^ "[0.." ^ plain n ^ "]" ^ state_mark m)
       | Some(b,i) -> named(b ^ "[" ^ i ^ ".." ^ i ^ " + " ^ plain n ^ "]" ^ state_mark m)
       | None -> named("(" ^ plain n ^ " words at " ^ text a ^ ")" ^ state_mark m))
  | Comb(Comb(Const("word_add",_),a),Comb(Const("word",_),n)) when negated n <> "" -> named(text a ^ " - " ^ negated n)
  | Comb(Comb(Const("word_add",_),Var("pc",_)),Comb(Const("word",_),n)) when is_numeral n -> named(Kernel.place (dest_small_numeral n))
  | Comb(Const("word",_),n) when negated n <> "" -> named("-" ^ negated n)
  | Comb(Const(("word"|"val"|"bitval"|"int_of_num"),_),n) -> named(text n)
  | Comb(Comb(Const(("word_add"|"word_sub"|"word_mul") as f,_),a),b) ->
      let sign = (match f with "word_add" -> " + " | "word_sub" -> " - " | _ -> " * ") in named(text a ^ sign ^ text b)
  | Comb(Comb(Const("EXP",_),a),b) when a = `2` -> named("2^" ^ text b)
  | Comb(Comb(Const(("word_shl"|"word_ushr") as f,_),a),k) -> named(text a ^ (if f = "word_shl" then " << " else " >> ") ^ text k)
  | Var(v,_) when Hashtbl.mem Kernel.loaded v -> named(Lazy.force (Hashtbl.find Kernel.loaded v))
  | Var(v,_) when ty = bool_ty -> named(String.map (fun c -> if c = '_' then '@' else c) v)
  | Comb(r,k) when ty = `:int64` && type_of k = `:num` && is_numeral k && (is_var r || fst(strip_comb r) = `set_reg:num->int64->(num->int64)->num->int64`) -> named("x" ^ string_of_term k ^ state_mark r)
  | _ when ty = `:int64->byte` -> named("memory" ^ state_mark tm)
  | _ when ty = `:num->int64` && not(is_const tm) -> named("registers" ^ state_mark tm)
  | _ when ty = `:num->int128` && not(is_const tm) -> named("vectors" ^ state_mark tm)
  | Comb(f,x) -> (try mk_comb(brief f,brief x) with Failure _ -> tm)
  | Abs(v,t) -> (try mk_abs(v,brief t) with Failure _ -> tm)
  | _ -> tm;;

let show tm = shorten 300 (try string_of_term (brief tm) with Failure _ -> string_of_term tm);;
let show_region r = let a,n = dest_pair r in show n ^ " bytes at " ^ show a;;
let overwritten r = show_region r ^ " are written, which are in no buffer for results";;
let show_all tms = shorten 300 (String.concat ", " (List.map show tms));;

(* A tactic that proves its goal, or fails at a place and in a part of the theorem. A message that says neither is that of some tactic: the goal
   tells more. *)
let AT place part (tac:tactic) : tactic = fun (_,w as g) ->
  let rephrase why = show w ^ " is not shown (" ^ shorten 60 why ^ ")" in
  let proves g = match tac g with
    | _,[],_ as proved -> proved
    | _,(_,rest) :: _,_ -> failwith("what is left is " ^ show rest) in
  Kernel.at ~rephrase place part proves g;;
(* The same for a tactic that may leave goals. *)
let WITHIN place part (tac:tactic) : tactic = fun (_,w as g) ->
  Kernel.at ~rephrase:(fun why -> show w ^ " is not shown (" ^ shorten 60 why ^ ")") place part tac g;;

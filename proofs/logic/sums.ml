(* Whole numbers that a program computes: a sum or difference of numbers in words, as the words that it makes of them and what its last carries say.

   Elimination goes from results back to what they are made of, and has to close every carry on the way. Here a number goes forwards: words that the program
   adds up are replaced by those that it makes of them, so that the carries between them cancel, whatever they are. What is left at the end are the carries that it
   drops; if bounds of the number are known from elsewhere, as those of x0 y1 + x1 y0 are, which Karatsuba makes of a sum with a sign, they tell what these are.
   Machine-independent. Assumes nothing; everything is proved.

   SPDX-License-Identifier: Apache-2.0 *)

(* Definitions without a carry are put in everywhere: those of masks and words under masks, and those of bits. *)
let values_of definitions =
  let words = Hashtbl.create 100 and bits = Hashtbl.create 10 in
  List.iter (fun d -> if d.high < 0 then (let i = hd(snd d.lead) in Hashtbl.replace (if is_bit i then bits else words) i d)) definitions;
  words,bits;;

(* The carries of comparisons, whose differences nothing uses, become known. definitions: the oldest first. *)
let close_comparisons (words,bits) definitions =
  let uses = Array.make !atom_count 0 in
  List.iter (fun d -> Bytes.iteri (fun i yes -> if yes = '\001' then uses.(i) <- uses.(i) + 1) (atoms_of d.equation.p)) definitions;
  effort := 0; enough := 10_000 * max 1000 (List.length definitions);
  let rec close older = function
    | [] -> ()
    | d :: newer ->
        (if has_carry d && List.for_all (fun i -> uses.(i) = 1) (snd d.lead) then
          match close_carry [words] [bits] 50 d older with
          | Some(z,_) -> Kernel.count_closing (snd(hd !closed)); Hashtbl.replace words d.high z
          | None -> ());
        close (d :: older) newer in
  close [] definitions;;

(* A difference or sum p of numbers in words, as the program computes it: the words that it consumes are replaced by those that it makes of them, the oldest first,
   until p is a number t in words, 0 <= t < HALF pow n, and a multiple of HALF pow n that carries make. Then t, the multiple, the certificate for
   p = t + HALF pow n * multiple. *)
let add_up (words,bits) definitions n p =
  let finished p =
    let high,low = List.partition (fun ((e,_),_) -> e >= n) p in
    if List.for_all (fun ((_,l),_) -> List.for_all is_bit l) high && List.for_all (fun (_,c) -> c > 0) low && ubelow_power low n
    then Some(low,shift (-n) high) else None in
  let with_atom i p = List.filter (fun ((_,l),_) -> List.mem i l) p in
  let rec go (p,certificate) = function
    | [] -> failwith "add_up"
    | d :: newer ->
        let has = has_atom p in
        let consumed i = has i && not(List.mem i (d.high :: snd d.lead)) in
        let carries,operands = List.partition is_bit (List.filter consumed (setify (all_atoms d.equation.p))) in
        let operands = operands @ carries in (* a carry is an operand where it is all that comes in *)
        if operands = [] || d.high < 0 then go (p,certificate) newer else
        let q,settled = settle [words; bits] (d.equation.p,[]) in
        let multiplier i = match with_atom i q,with_atom i p with
          | [(0,[_]),c],[(e,[_]),c'] when abs c = 1 -> [(e,[]),c * c']
          | _ -> failwith "" in
        (* where an operand is in p more than once: all that there is in q together *)
        let coefficient m p = try List.assoc m p with Not_found -> 0 in
        let together i = match with_atom i q with
          | [(0,[_]),c] when abs c = 1 ->
              let consumed = List.filter (fun ((_,l),_) -> l <> [] && not(List.exists (fun i -> List.mem i (d.high :: snd d.lead)) l)) q in
              let all (e,k) = List.for_all (fun ((f,l),c) -> coefficient (e + f,l) p = k * c) consumed in
              let e,k = find all (List.map (fun ((e,_),c') -> e,c * c') (List.filter (fun ((_,l),_) -> l = [i]) (with_atom i p))) in
              [(e,[]),k]
          | _ -> failwith "" in
        (match (try Some(try tryfind multiplier operands with Failure _ -> tryfind together operands) with Failure _ -> None) with
         | None -> go (p,certificate) newer
         | Some multiplier ->
             let p = uadd p (unegate (umultiply multiplier q)) in
             let certificate = List.map (fun (m,e) -> unegate (umultiply multiplier m),e) settled @ (multiplier,d.equation) :: certificate in
             match finished p with
             | Some(low,high) -> low,high,certificate
             | None -> go (p,certificate) newer) in
  go (p,[]) definitions;;

(* |- sum = low, for a number that add_up makes of it, from |- &0 <= sum /\ sum < HALF pow n *)
let added_up (definitions,values) n sum bounds =
  let p,eq = normal sum in
  let low,high,certificate = try add_up values definitions n p with Failure _ ->
    Kernel.say "formula" ("the program does not add up " ^ show_polynomial p) in
  let all = uadd low (shift n high) in
  let tl = polynomial_term low and tk = polynomial_term high in
  let l,difference_th = difference (all,TRANS eq (by_certificate p all certificate)) (low,REFL tl) in
  let _,times_th = monomial_times ((n,[]),1) high tk in
  low,use_all (INST [sum,a_; tl,b_; rand(concl difference_th),mk_var("l",`:int`); tk,mk_var("k",`:int`); mk_small_numeral n,`n:num`] MULTIPLE_RULE)
    ([difference_th; times_th; not_negative low tl; below_power low tl n] @ CONJUNCTS bounds);;


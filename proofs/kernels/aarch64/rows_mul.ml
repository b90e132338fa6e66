(* karat_rows_mul_aarch64: straight-line code, of two streams that have nothing in common. The product is that of the differences d = x - y and e = b - a
   modulo W = 2^1024, from whose upper words each is taken away where the other one is W too much. c and f say that they are not.

   SPDX-License-Identifier: Apache-2.0 *)

let SIGNED_PRODUCT = prove
 (`p = d * e /\ d + y + w * c = x + w /\ e + a + w * f = b + w /\
   u + w * (e + d) + w * w * (c + f) = p + w * (c * e + f * d) + w * w * (c * f + 3)
   ==> u + x * a + y * b = (x * b + y * a) + 2 * w * w:num`,
  REWRITE_TAC[GSYM INT_OF_NUM_EQ; GSYM INT_OF_NUM_ADD; GSYM INT_OF_NUM_MUL] THEN STRIP_TAC THEN
  REPEAT(POP_ASSUM MP_TAC) THEN CONV_TAC INT_RING);;

Kernel.prove_kernel (straight_line_by (fun cx hyps formulas ->
  let product,others = (match List.rev (conjuncts formulas) with product :: others -> product,List.rev others | [] -> failwith "no formula") in
  let others = by_algebra cx hyps (list_mk_conj others) in
  let u = lhand(lhs product) and w = `2 EXP 1024` in
  let word i = match u with
    | Comb(Comb(_,a),m) ->
        let at = if i = 0 then a else mk_binop `word_add:int64->int64->int64` a (mk_comb(`word:num->int64`,mk_small_numeral(8 * i))) in
        rand(concl(word_conv cx (vsubst [at,`a:int64`; m,`m:int64->byte`] `word(read_bytes 8 a m):int64`)))
    | _ -> failwith "u" in
  let operands v = snd(strip_comb(rhs(concl(find (fun th -> lhs(concl th) = v) cx.definitions)))) in
  (* in upper words, what was taken away: v = v' - the number under a mask; v' *)
  let taken v = match operands v with before :: Comb(_,masked) :: _ -> before,operands masked | _ -> failwith "no difference" in
  let chain words =
    let before,masked = List.split (List.map taken words) in
    let mask = find (fun t -> List.mem t (List.nth masked 1)) (hd masked) in
    before,hd(operands mask),List.map (fun l -> find (fun t -> t <> mask) l) masked in
  let before,f,d = chain (List.map word (16 -- 31)) in
  let before,c,e = chain before in
  let number words = List.fold_right (fun v rest -> vsubst [v,`w:int64`; rest,`n:num`] `val(w:int64) + 2 EXP 64 * n`) words `0` in
  let p = number (List.map word (0 -- 15) @ before) and d = number d and e = number e in
  let [x;a] = snd(strip_comb(lhand(rand(lhs product)))) and [y;b] = snd(strip_comb(rand(rand(lhs product)))) in
  let instance = vsubst [p,`p:num`; d,`d:num`; e,`e:num`; u,`u:num`; w,`w:num`; x,`x:num`; y,`y:num`; a,`a:num`; b,`b:num`;
                         mk_comb(`bitval`,c),`c:num`; mk_comb(`bitval`,f),`f:num`] in
  let equations = equations cx in
  let prove known tm = prove_formula ~known cx equations [] (instance tm) in
  let facts = List.map2 prove [[d; e]; []; []; [p; d; e]] (conjuncts(lhand(concl SIGNED_PRODUCT))) in
  let th = MATCH_MP SIGNED_PRODUCT (end_itlist CONJ facts) in
  end_itlist CONJ (CONJUNCTS others @
    [CONV_RULE(RAND_CONV(RAND_CONV(fun t -> EQT_ELIM(NUM_REDUCE_CONV(mk_eq(t,rand(rhs product))))))) th])));;

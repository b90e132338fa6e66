(* Co-simulation: the AArch64 model, evaluated by proof, against real executions.

   usage: cosim SAMPLES SEED JOBS DIRECTORY HARNESS OBJDUMP
   For each row of the decoder's table it makes SAMPLES instructions with random fields and a state for each, has the words
   disassembled and compares the mnemonics with the row's name, has HARNESS execute them, evaluates `step` on each state, and compares
   pc, x0 to x30, sp, flags, v0 to v31 and the memory window. Then errors are planted in the definitions, each of which must be noticed.
   The report is DIRECTORY/report, and DIRECTORY/table.md the table of forms for the documentation. Exit status 1 if anything does
   not agree.

   SPDX-License-Identifier: Apache-2.0 *)

let samples_a_form = int_of_string Sys.argv.(1);;
let seed = int_of_string Sys.argv.(2);;
let jobs = int_of_string Sys.argv.(3);;
let directory = Sys.argv.(4);;
let harness = Sys.argv.(5);;
let objdump = Sys.argv.(6);;

let file name = Filename.concat directory name;;
let command line = if Sys.command line <> 0 then failwith ("command failed: "^line);;

let small = Num.num_of_int;;
let two64 = Num.power_num (small 2) (small 64);;
let wrap64 x = Num.mod_num x two64;;

(* As in harness.c *)
let code_page = 0x7100000000;;
let window_address = 0x7200000400;;
let branch_targets = 0x70e0000000;;

type sample =
 {row : int; word : int; instruction : term; x : Num.num array; pc : int; nzcv : int;
  v : Num.num array; memory : Num.num};;

(* ---- Random states ---- *)

let rec random_bits k =
  if k <= 24 then small (Random.bits () land (1 lsl k - 1))
  else small (Random.bits () land 0xffffff) +/ small 0x1000000 */ random_bits (k - 24);;

(* A number of k bits, at an edge as likely as not. *)
let edge k =
  let p = Num.power_num (small 2) (small k) and h = Num.power_num (small 2) (small (k - 1)) in
  match Random.int 18 with
    0 | 1 -> num_0 | 2 -> num_1 | 3 | 4 -> p -/ num_1 | 5 -> h | 6 -> h -/ num_1 | 7 -> h +/ num_1
  | 8 -> small (Random.int 140) | 9 -> p -/ small (1 + Random.int 140)
  | _ -> random_bits k;;

let scalar () = if Random.int 8 = 0 then edge 32 else edge 64;;
let vector () =
  if Random.bool () then edge 64 +/ two64 */ edge 64
  else List.fold_left (fun acc _ -> acc */ small 0x100000000 +/ edge 32) num_0 (0--3);;

(* ---- Random instructions ---- *)

let is_register letter len = len = 5 && mem letter ["d"; "n"; "m"; "a"; "t"; "u"];;

(* Registers are often the same as each other, or 31. *)
let random_word row =
  let _,runs,_,_,_ = rows.(row) in
  let used = ref [] in
  let register () =
    let r = match Random.int 6 with
        0 -> 31 | 1 | 2 when !used <> [] -> List.nth !used (Random.int (length !used))
      | _ -> Random.int 32 in
    used := r :: !used; r in
  let field (lo,len,v,letter) =
    let value =
      if letter = "" then v else if is_register letter len then register ()
      else match Random.int 8 with 0 -> 0 | 1 -> 1 lsl len - 1 | _ -> Random.bits () land (1 lsl len - 1) in
    value lsl lo in
  List.fold_left (fun acc run -> acc lor field run) 0 runs;;

let decode_tm = `decode`;;
let branches = ["I_B"; "I_BL"; "I_B_COND"; "I_CBZ"; "I_CBNZ"; "I_TBZ"; "I_TBNZ"];;

(* The instruction of a word: none for NONE, and for a branch to itself, which no execution can tell from one that never ends. *)
let instruction_of word =
  match rand(concl(DECODE_CONV(mk_comb(decode_tm,mk_numeral(small word))))) with
    Comb(Const("SOME",_),i) ->
      let f,args = strip_comb i in
      if mem (fst(dest_const f)) branches && dest_numeral (last args) =/ num_0 then None else Some i
  | _ -> None;;

let rec random_instruction row tries =
  if tries = 0 then failwith ("no instruction of row "^(let (n,_,_,_,_) = rows.(row) in n)) else
  let word = random_word row in
  match instruction_of word with Some i -> word,i | None -> random_instruction row (tries - 1);;

(* Inverse of an odd number modulo 2^64. *)
let inverse64 c =
  let rec go k x = if k = 0 then x else go (k - 1) (wrap64 (x */ (small 2 -/ c */ x))) in
  go 6 c;;

(* Sets the base register so that the access lies in the window, at any alignment that is allowed. *)
let aim x width ea =
  let places = map (fun i -> small (window_address + i)) (0--(64 - width)) in
  let choose solve n =
    let bases = mapfilter solve places in
    let bases = if n = 31 then filter (fun b -> Num.mod_num b (small 16) =/ num_0) bases else bases in
    x.(n) <- List.nth bases (Random.int (length bases)) in
  match strip_comb ea with
    Const(("Offset"|"Pre"),_),[n; k] ->
      choose (fun a -> wrap64 (a -/ dest_numeral k)) (dest_small_numeral n)
  | Const("Post",_),[n; k] -> choose I (dest_small_numeral n)
  | Const("Index",_),[n; j; s] ->
      let n = dest_small_numeral n and j = dest_small_numeral j in
      let scale = small (1 lsl dest_small_numeral s) in
      if j = 31 then choose I n
      else if j <> n then
        (if Random.int 4 > 0 then x.(j) <- small (Random.int 64);
         (* SP + index has to be possible with an aligned SP, which it is for every index. *)
         choose (fun a -> wrap64 (a -/ x.(j) */ scale)) n)
      else if scale =/ num_1 then
        choose (fun a -> if Num.mod_num a (small 2) =/ num_0 then Num.quo_num a (small 2) else failwith "odd") n
      else choose (fun a -> wrap64 (a */ inverse64 (num_1 +/ scale))) n
  | _ -> failwith "aim";;

let random_sample row =
  let word,instruction = random_instruction row 10000 in
  let x = Array.init 32 (fun _ -> scalar ()) in
  if Random.int 3 = 0 then (let e = scalar () in for i = 0 to 31 do if Random.bool () then x.(i) <- e done);
  let f,args = strip_comb instruction in
  let width t = dest_small_numeral t in
  (match fst(dest_const f),args with
     ("I_LDR"|"I_STR"|"I_LDR_V"|"I_STR_V"),[w; _; ea] -> aim x (width w) ea
   | ("I_LDP"|"I_STP"),[_; _; ea] -> aim x 16 ea
   | ("I_LDP_V"|"I_STP_V"),[w; _; _; ea] -> aim x (2 * width w) ea
   | "I_RET",[n] -> x.(dest_small_numeral n) <- small (branch_targets + 4 * Random.int 0x1000000)
   | _ -> ());
  {row = row; word = word; instruction = instruction; x = x; pc = code_page + 4 * Random.int 1000; nzcv = Random.int 16;
   v = Array.init 32 (fun _ -> vector ()); memory = random_bits 512};;

(* ---- Exchange with the harness: struct sample ---- *)

let put_number buffer bytes n =
  let rec go k n = if k > 0 then begin
      let q = Num.quo_num n (small 0x1000000) in
      let low = Num.int_of_num (Num.mod_num n (small 0x1000000)) in
      for i = 0 to min 3 k - 1 do Buffer.add_char buffer (Char.chr ((low lsr (8 * i)) land 255)) done;
      go (k - 3) q end in
  go bytes n;;

let get_number s pos bytes =
  let rec go k = if k = bytes then num_0 else
      small (Char.code s.[pos + k]) +/ small 256 */ go (k + 1) in
  go 0;;

let put_sample buffer s =
  Array.iter (put_number buffer 8) s.x;
  List.iter (fun i -> put_number buffer 8 (small i)) [s.pc; s.nzcv; s.word; 0];
  Array.iter (put_number buffer 16) s.v;
  put_number buffer 64 s.memory;;

let sample_size = 32 * 8 + 4 * 8 + 32 * 16 + 64;;

type outcome = {rx : Num.num array; rpc : Num.num; rnzcv : int; status : int; rv : Num.num array; rmemory : Num.num};;

let get_outcome text i =
  let pos = i * sample_size in
  let number k bytes = get_number text (pos + k) bytes in
  {rx = Array.init 32 (fun i -> number (8 * i) 8); rpc = number 256 8; rnzcv = Num.int_of_num (number 264 8);
   status = Num.int_of_num (number 280 8); rv = Array.init 32 (fun i -> number (288 + 16 * i) 16); rmemory = number 800 64};;

let write_file name text = let c = open_out_bin name in output_string c text; close_out c;;
let read_file name =
  let c = open_in_bin name in
  let text = really_input_string c (in_channel_length c) in close_in c; text;;

(* ---- What the disassembler calls it ---- *)

(* Other names of a row's instruction than the first word of the row's name. *)
let aliases =
  ["add imm",["mov"]; "adds shifted",["cmn"]; "adds imm",["cmn"]; "sub shifted",["neg"];
   "subs shifted",["cmp"; "negs"]; "subs imm",["cmp"]; "sbc",["ngc"]; "sbcs",["ngcs"];
   "madd",["mul"]; "msub",["mneg"]; "umaddl",["umull"];
   "orr shifted",["mov"]; "orn shifted",["mvn"]; "ands shifted",["tst"]; "ands imm",["tst"]; "orr imm",["mov"];
   "movn",["mov"]; "movz",["mov"]; "csinc",["cset"; "cinc"]; "csinv",["csetm"; "cinv"]; "csneg",["cneg"];
   "ubfm",["lsl"; "lsr"; "ubfx"; "ubfiz"; "uxtb"; "uxth"];
   "sbfm",["asr"; "sbfx"; "sbfiz"; "sxtb"; "sxth"; "sxtw"]; "extr",["ror"];
   "orr vector",["mov"]; "not",["mvn"]; "ushll",["uxtl"]; "ushll2",["uxtl2"]; "sshll",["sxtl"]; "sshll2",["sxtl2"];
   "dup d d[]",["mov"]; "umov x",["mov"]; "umov w",["mov"; "umov"]; "ins d x",["mov"]; "ins s w",["mov"];
   "ins d d",["mov"]; "ins s s",["mov"]];;

let mnemonic_fits name mnemonic =
  let first = hd (String.split_on_char ' ' name) in
  let sized = mem mnemonic [first; first^"b"; first^"h"] in
  let prefix p = String.length mnemonic >= String.length p && String.sub mnemonic 0 (String.length p) = p in
  let form = tl (String.split_on_char ' ' name) in
  if first = "ldr" || first = "str" then
    if mem "unscaled" form then mem mnemonic (map (fun s -> implode (["l";"d";"u";"r"] @ s)) [[]; ["b"]; ["h"]]) && first = "ldr"
      || mem mnemonic ["stur"; "sturb"; "sturh"] && first = "str"
    else sized
  else if first = "b.cond" then prefix "b."
  else mnemonic = first || mem mnemonic (try assoc name aliases with Failure _ -> []);;

(* The mnemonics that objdump gives for the words, in order. *)
let disassemble words =
  let buffer = Buffer.create 100000 in
  List.iter (fun w -> put_number buffer 4 (small w)) words;
  write_file (file "words.bin") (Buffer.contents buffer);
  command (Printf.sprintf "%s -D -z -b binary -m aarch64 %s >%s" objdump (file "words.bin") (file "words.txt"));
  let lines = String.split_on_char '\n' (read_file (file "words.txt")) in
  mapfilter (fun line -> match String.split_on_char '\t' line with
      _::_::mnemonic::_ -> String.trim mnemonic
    | _ -> failwith "no instruction") lines;;

(* ---- The model on a sample ---- *)

let word64 = `word:num->int64` and word128 = `word:num->int128`;;
let ty64 = `:int64` and ty128 = `:int128`;;
let table64 = `table (word 0:int64)` and table128 = `table (word 0:int128)`;;
let state_tm = `State` and step_tm = `step` and window_tm = `window` and nil = `[]:event list`;;
let true_tm = `T` and false_tm = `F`;;

let state_term s =
  let word w n = mk_comb(w,mk_numeral n) in
  let flag k = if (s.nzcv lsr k) land 1 = 1 then true_tm else false_tm in
  list_mk_comb(state_tm,
   [word word64 (small s.pc);
    mk_comb(table64,mk_list(map (word word64) (Array.to_list s.x),ty64));
    flag 3; flag 2; flag 1; flag 0;
    mk_comb(table128,mk_list(map (word word128) (Array.to_list s.v),ty128));
    list_mk_comb(window_tm,map mk_numeral [small window_address; s.memory; small s.pc; small s.word]);
    nil]);;

(* The differences between the outcome and the model, as text; none if they agree. *)
let differences conv s real =
  let th = conv (mk_comb(step_tm,state_term s)) in
  match rand(concl th) with
    Comb(Const("SOME",_),st) ->
      let number t = dest_numeral (rand t) in
      let [pc; r; n; z; c; v; q; m; events] = snd(strip_comb st) in
      let show name a b = if a =/ b then [] else
        [Printf.sprintf "%s: model 0x%s, execution 0x%s" name
           (let rec hex n = if n </ small 16 then Printf.sprintf "%x" (Num.int_of_num n)
              else hex (Num.quo_num n (small 16)) ^ Printf.sprintf "%x" (Num.int_of_num (Num.mod_num n (small 16))) in hex a)
           (let rec hex n = if n </ small 16 then Printf.sprintf "%x" (Num.int_of_num n)
              else hex (Num.quo_num n (small 16)) ^ Printf.sprintf "%x" (Num.int_of_num (Num.mod_num n (small 16))) in hex b)] in
      let flag t k = if t = true_tm then 1 lsl k else if t = false_tm then 0 else failwith "flag" in
      let regs name t outcomes = List.concat (List.mapi (fun i t -> show (name^string_of_int i) (number t) outcomes.(i))
                                               (dest_list (rand t))) in
      let [_; wv; _; _] = snd(strip_comb m) in
      (* The bytes that were changed are those of the stores, and every access lies in the window. *)
      let events = map strip_comb (dest_list events) in
      let accesses kind = mapfilter (fun (f,args) -> match fst(dest_const f),args with
          k,[a; w] when k = kind -> Num.int_of_num (number a) - window_address,dest_small_numeral w
        | _ -> failwith "") events in
      let stores = accesses "Store" in
      let outside = exists (fun (a,w) -> a < 0 || a + w > 64) (stores @ accesses "Load") in
      let byte n i = Num.mod_num (Num.quo_num n (Num.power_num (small 256) (small i))) (small 256) in
      let changed = filter (fun i -> not (byte s.memory i =/ byte real.rmemory i)) (0--63) in
      let unexplained = exists (fun i -> not (exists (fun (a,w) -> a <= i && i < a + w) stores)) changed in
      show "pc" (number pc) real.rpc @
      show "nzcv" (small (flag n 3 + flag z 2 + flag c 1 + flag v 0)) (small real.rnzcv) @
      regs "x" r real.rx @ regs "v" q real.rv @ show "memory" (dest_numeral wv) real.rmemory @
      (match last events with
         Const("Fetch",_),[a] when number a =/ small s.pc -> []
       | _ -> ["the first event is not the fetch"]) @
      (if outside then ["an event outside the window"] else []) @
      (if unexplained then ["memory changed without an event"] else []) @
      (if real.status = 0 then [] else [Printf.sprintf "harness: status %d" real.status])
  | _ -> ["the model is stuck"];;

(* ---- Planted errors: wrong definitions, as assumptions, in the place of the right ones. Each has to be noticed. ---- *)

let planted =
  ["SBCS ignores the borrow","sbcs",
    `!d n j pc r nf zf cf vf q m tr. exec (I_SBCS d n j) pc r nf zf cf vf q m tr =
       put_sum d (xreg n r) (word_not(xreg j r)) T pc r q m tr`;
   "overflow is the carry","adds shifted",
    `!a b c. adc_overflow a b c <=> adc_carry a b c`;
   "31 is a register","add shifted",`!i s. xreg i s = s i`;
   "post-index does not write back","ldr post",`!i j s. writeback (Post i j) s = s`;
   "a pair is stored in the wrong order","stp offset",
    `!w a x y m. write_pair w a x y m = write_bytes w (word_add a (word w)) x (write_bytes w a y m)`;
   "a branch is relative to the next instruction","b",
    `!b k pc r nf zf cf vf q m tr. branch b k pc r nf zf cf vf q m tr =
       SOME(State (word_add pc (if b then word (k + 4) else word 4)) r nf zf cf vf q m tr)`;
   "EQ is NE","csel",`!nf zf cf vf. holds C_EQ nf zf cf vf <=> ~zf`;
   "lanes swapped","uzp1 .4s",
    `!x y. uzp1_32 x y = lanes32 (lane32 2 x) (lane32 0 x) (lane32 0 y) (lane32 2 y)`;
   "the upper half is not cleared","add .4s/2s",`!x. low_half x = x`;
   "signed for unsigned","umlal2",`!a b. umul32 a b = iword(ival a * ival b):int64`;
   "no rounding","srshr .2d",`!k. srshr64 k = map64 (\a. iword(ival a div &2 pow k))`];;

(* ---- The run ---- *)

let row_name i = let (n,_,_,_,_) = rows.(i) in n;;

(* A row with a planted error needs enough samples for it to be noticed surely. *)
let samples_of row =
  if exists (fun (_,name,_) -> name = row_name row) planted then max 60 samples_a_form else samples_a_form;;

let samples =
  Random.init seed;
  Array.of_list (List.concat (map (fun row -> map (fun _ -> random_sample row) (1--samples_of row))
                               (0--(Array.length rows - 1))));;
let number = Array.length samples;;

let outcomes =
  let buffer = Buffer.create (number * sample_size) in
  Array.iter (put_sample buffer) samples;
  write_file (file "input") (Buffer.contents buffer);
  command (Printf.sprintf "%s %s %s" harness (file "input") (file "output"));
  let text = read_file (file "output") in
  if String.length text <> number * sample_size then failwith "the harness's output has the wrong size";
  Array.init number (get_outcome text);;

let misnamed =
  let mnemonics = Array.of_list (disassemble (map (fun s -> s.word) (Array.to_list samples))) in
  if Array.length mnemonics <> number then failwith "objdump's output has the wrong size";
  filter (fun i -> not (mnemonic_fits (row_name samples.(i).row) mnemonics.(i))) (0--(number - 1)),mnemonics;;

let step_conv = STEP_CONV (unfoldings model_definitions);;

let started = Unix.gettimeofday ();;

(* Each job takes every jobs-th sample and writes a line for each that does not agree, then "done". *)
let mismatches =
  let work j =
    let out = open_out (file (Printf.sprintf "job%d" j)) in
    let checked = ref 0 in
    Array.iteri (fun i s -> if i mod jobs = j then begin
      incr checked;
      let bad = try differences step_conv s outcomes.(i) with e -> ["the evaluation fails: "^Printexc.to_string e] in
      if bad <> [] then Printf.fprintf out "%d\t%s\n" i (String.concat "; " bad) end) samples;
    Printf.fprintf out "done %d\n" !checked; close_out out in
  flush_all ();
  let children = map (fun j -> match Unix.fork () with
      0 -> (try work j with e -> prerr_endline (Printexc.to_string e)); exit 0
    | pid -> pid) (0--(jobs - 1)) in
  List.iter (fun pid -> ignore (Unix.waitpid [] pid)) children;
  let lines = List.concat (map (fun j ->
    filter (fun l -> l <> "") (String.split_on_char '\n' (read_file (file (Printf.sprintf "job%d" j))))) (0--(jobs-1))) in
  let ends,bad = partition (fun l -> String.sub l 0 4 = "done") lines in
  let checked = itlist (fun l n -> int_of_string (String.sub l 5 (String.length l - 5)) + n) ends 0 in
  if checked <> number then failwith "not all samples were checked";
  map (fun l -> let k = String.index l '\t' in
    int_of_string (String.sub l 0 k),String.sub l (k + 1) (String.length l - k - 1)) bad;;

let seconds = Unix.gettimeofday () -. started;;

(* The planted errors, each with the samples of its row. *)
let unnoticed =
  let noticed (_,name,tm) =
    let wrong = ASSUME tm in
    let pattern = lhs(snd(strip_forall tm)) in
    let right = List.concat (map (CONJUNCTS o SPEC_ALL) model_definitions) in
    let right = filter (fun th -> not (can (term_match [] (lhs(snd(strip_forall(concl th))))) pattern)) right in
    if length right + 1 <> length (List.concat (map (CONJUNCTS o SPEC_ALL) model_definitions)) then failwith ("planting in "^name);
    let conv = STEP_CONV (unfoldings (wrong::right)) in
    let tries = filter (fun i -> row_name samples.(i).row = name) (0--(number - 1)) in
    if tries = [] then failwith ("planting: no row "^name);
    exists (fun i -> differences conv samples.(i) outcomes.(i) <> []) tries in
  filter (not o noticed) planted;;

(* ---- The report ---- *)

let () =
  let misnamed,mnemonics = misnamed in
  let out = open_out (file "report") in
  let say fmt = Printf.ksprintf (fun s -> output_string out s; prerr_string s) fmt in
  Printf.fprintf out "%-24s %8s %10s\n" "form" "samples" "mismatches";
  Array.iteri (fun r _ ->
    Printf.fprintf out "%-24s %8d %10d\n" (row_name r) (samples_of r)
      (length (filter (fun (i,_) -> samples.(i).row = r) mismatches))) rows;
  (* The rows for docs/aarch64-model.md *)
  let doc = open_out (file "table.md") in
  List.iteri (fun r (name,bits,rhs) ->
    Printf.fprintf doc "| %s | `%s` | `%s` | %d |\n" name bits rhs (samples_of r)) patterns;
  close_out doc;
  List.iter (fun (i,text) -> say "MISMATCH %s, 0x%08x, %s, sample %d: %s\n" (row_name samples.(i).row) samples.(i).word
      (string_of_term samples.(i).instruction) i text) mismatches;
  List.iter (fun i -> say "MISNAMED %s, 0x%08x: disassembled as %s\n" (row_name samples.(i).row) samples.(i).word mnemonics.(i)) misnamed;
  List.iter (fun (what,_,_) -> say "UNNOTICED planted error: %s\n" what) unnoticed;
  say "cosim: %d forms, %d samples, %d mismatches, %d misnamed; %d planted errors, %d unnoticed; seed %d; %.2f ms a sample on each of %d jobs\n"
    (Array.length rows) number (length mismatches) (length misnamed) (length planted) (length unnoticed) seed
    (seconds *. 1000. *. float_of_int jobs /. float_of_int (max 1 number)) jobs;
  close_out out;
  exit (if mismatches = [] && misnamed = [] && unnoticed = [] then 0 else 1);;

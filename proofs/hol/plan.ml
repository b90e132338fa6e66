(* What there is to prove, and what of it has been proved before: all that can be done without HOL Light. Linked before it, so that nothing
   is loaded when nothing has changed.

   SPDX-License-Identifier: Apache-2.0 *)

let usage =
  "usage: prove --goals FILE --objects DIR --kernels DIR --scripts DIR --cache DIR --ledger FILE\n\
  \             [--jobs N] [--timeout SECONDS] [--check] [--statement] [--variants] [NAME...]\n\n\
   Proves kernels (aarch64/mul_4) and that contracts can be met (contract/mul): those named, or all. tools/prove.sh calls it.\n\
   --check      the ledger is compared, and not written\n\
   --statement  only prints the goals\n\
   --variants   kernels that many of the others call are proved once, before these; implies --check\n\
   --no-scan    scripts may name what they must not, so that the checks behind that can be tested; implies --check\n\
   exit status: 0 all proved and the ledger agrees, 1 not so, 2 wrong use\n"

let die status format =
  Printf.ksprintf (fun message -> prerr_endline ("prove: " ^ message); exit status) format

(* ---- the command line ---- *)

let options = Hashtbl.create 10

let names =
  let rec parse = function
    | "--help" :: _ -> print_string usage; exit 0
    | (("--no-scan" | "--variants") as flag) :: rest -> List.iter (fun f -> Hashtbl.replace options f "") [ flag; "--check" ]; parse rest
    | (("--check" | "--statement") as flag) :: rest -> Hashtbl.replace options flag ""; parse rest
    | (("--goals" | "--objects" | "--kernels" | "--scripts" | "--cache" | "--ledger" | "--jobs" | "--timeout") as name)
      :: value :: rest -> Hashtbl.replace options name value; parse rest
    | name :: _ when name <> "" && name.[0] = '-' -> die 2 "no such option, or a value is missing: %s\n%s" name usage
    | name :: rest -> name :: parse rest
    | [] -> []
  in
  parse (List.tl (Array.to_list Sys.argv))

let option name = try Hashtbl.find options name with Not_found -> die 2 "%s is missing\n%s" name usage
let flag name = Hashtbl.mem options name

let number name default =
  match Hashtbl.find_opt options name with
  | None -> default
  | Some text ->
    (match int_of_string_opt text with
     | Some n when n > 0 -> n
     | _ -> die 2 "%s: %s is not a positive number" name text)

let image = Filename.dirname Sys.executable_name
let here = Filename.concat image "../../proofs/hol"
let ( // ) = Filename.concat
let read_file path = try Elf.read_file path with Sys_error message -> die 2 "%s" message

let write_file path text =
  let channel = open_out_bin path in
  output_string channel text;
  close_out channel

let rec make_directory path =
  if not (Sys.file_exists path) then begin
    make_directory (Filename.dirname path);
    Unix.mkdir path 0o777
  end

let lines text = String.split_on_char '\n' text

let starts prefix s =
  String.length s >= String.length prefix && String.sub s 0 (String.length prefix) = prefix

let after prefix s = String.sub s (String.length prefix) (String.length s - String.length prefix)

let ends suffix s =
  let n = String.length s - String.length suffix in
  n >= 0 && String.sub s n (String.length suffix) = suffix

(* ---- the goals, as contractc hol writes them ---- *)

type block = {
  symbol : string; (* "" in the block of a contract *)
  arch : string;
  contract : string;
  example : (string * string * int * string) list; (* kind, name, place, term *)
  goal : string; (* "" where there is none *)
}

let parse_goals text =
  let example line =
    match String.split_on_char ' ' line with
    | ("scalar" as kind) :: name :: place :: term -> (kind, name, int_of_string place, String.concat " " term)
    | (("size" | "number" | "view") as kind) :: name :: term -> (kind, name, 0, String.concat " " term)
    | _ -> failwith ("the goals have a strange line: " ^ line)
  in
  let rec block b in_goal blocks = function
    | "end" :: rest -> blocks_of ({ b with example = List.rev b.example } :: blocks) rest
    | "goal" :: rest -> block b true blocks rest
    | line :: rest when in_goal -> block { b with goal = b.goal ^ line ^ "\n" } true blocks rest
    | line :: rest -> block { b with example = example line :: b.example } false blocks rest
    | [] -> failwith "the goals end within a block"
  and blocks_of blocks = function
    | [] | [ "" ] -> List.rev blocks
    | line :: rest ->
      let empty = { symbol = ""; arch = ""; contract = ""; example = []; goal = "" } in
      (match String.split_on_char ' ' line with
       | [ "contract"; contract ] -> block { empty with contract } false blocks rest
       | [ "kernel"; symbol; arch; contract ] -> block { empty with symbol; arch; contract } false blocks rest
       | _ -> failwith ("the goals have a strange line: " ^ line))
  in
  blocks_of [] (lines text)

let blocks = try parse_goals (read_file (option "--goals")) with Failure message -> die 2 "%s" message

(* karat_mul_4_aarch64 is aarch64/mul_4: its source and its script have that name. *)
let name block =
  if block.symbol = "" then "contract" // block.contract
  else
    let base = after "karat_" block.symbol in
    let suffix = "_" ^ block.arch in
    block.arch // if ends suffix base then String.sub base 0 (String.length base - String.length suffix) else base

(* ---- annotations ----

   A label of the source is described by comments `//@ name = register, name = first..last` on its own line or on the lines
   before it. A name may have several registers and ranges, `acc = x4 x7..x9`: so the annotations of kernels whose registers were allocated
   by a program. *)

let words text = List.filter (( <> ) "") (String.split_on_char ' ' text)

let is_name_char c = match c with 'a' .. 'z' | 'A' .. 'Z' | '0' .. '9' | '_' -> true | _ -> false

let registers where text =
  let wrong () = die 1 "%s: this annotation is not `name = registers`, each a register or `first..last`: %s" where text in
  let split_register r =
    let n = String.length r in
    match r.[0] with
    | 'x' | 'v' | 'q' | 'd' when n > 1 -> (String.sub r 0 1, int_of_string_opt (after (String.sub r 0 1) r))
    | _ -> (r, None)
  in
  let range first last =
    match (split_register first, split_register last) with
    | (bank, Some a), (bank', Some b) when bank = bank' && a <= b -> List.init (b - a + 1) (fun i -> bank ^ string_of_int (a + i))
    | _ -> wrong ()
  in
  let value text =
    match String.index_opt text '.' with
    | None -> [ text ]
    | Some i when i + 1 < String.length text && text.[i + 1] = '.' ->
      range (String.sub text 0 i) (String.sub text (i + 2) (String.length text - i - 2))
    | Some _ -> wrong ()
  in
  let item text =
    match words text with
    | name :: "=" :: first :: rest -> (name, List.concat_map value (first :: rest))
    | _ -> wrong ()
  in
  List.map item (String.split_on_char ',' text)

let find_sub sub s =
  let n = String.length sub in
  let rec go i = if i + n > String.length s then None else if String.sub s i n = sub then Some i else go (i + 1) in
  go 0

(* The label that a line begins: `label:`, or `LABEL(kernel, label):` for kernel_label. *)
let label_of code =
  match String.index_opt code ':' with
  | None -> None
  | Some i ->
    let text = String.sub code 0 i in
    let text =
      if starts "LABEL(" text && ends ")" text then
        let inside = String.sub text 6 (String.length text - 7) in
        String.concat "_" (List.map String.trim (String.split_on_char ',' inside))
      else text
    in
    if text <> "" && String.for_all is_name_char text then Some text else None

(* The labels of a source with their annotations; one without has an empty one. *)
let annotations path =
  let rec go number pending found = function
    | [] ->
      if pending <> [] then die 1 "%s: an annotation has no label behind it" path;
      found
    | line :: rest ->
      let where = Printf.sprintf "%s:%d" path number in
      let code, own =
        match find_sub "//@" line with
        | None -> (line, [])
        | Some i -> (String.sub line 0 i, registers where (after (String.sub line 0 (i + 3)) line))
      in
      let code = String.trim code in
      let all = pending @ own in
      (match label_of code with
       | Some label -> go (number + 1) [] ((label, all) :: found) rest
       | None ->
         if all <> [] && code <> "" then die 1 "%s: an annotation stands before a label" where;
         go (number + 1) all found rest)
  in
  go 1 [] [] (lines (read_file path))

(* ---- jobs ---- *)

type status = Proved of float | Failed of string | To_do

type job = {
  block : block;
  script : string; (* a path; "" for contracts *)
  bytes : string;
  labels : (string * int * (string * string list) list) list;
  lines_of_script : int;
  hash : string; (* of all that the proof depends on *)
  mutable status : status;
  mutable effort : string list; (* instructions executed, seconds of Kernel.parts, Kernel.closings; [] where nothing is known *)
}

let rec files_below directory =
  if not (Sys.file_exists directory) then []
  else
    Sys.readdir directory |> Array.to_list |> List.sort compare
    |> List.concat_map (fun entry ->
           let path = directory // entry in
           if Sys.is_directory path then files_below path else [ path ])

(* All assembled objects, read once. *)
let objects =
  lazy
    (List.filter_map
       (fun path ->
         if ends ".o" path then try Some (path, Elf.read path) with Elf.Refused message -> die 1 "%s" message else None)
       (files_below (option "--objects")))

let extract symbol =
  match List.filter (fun (_, elf) -> Elf.defines elf symbol) (Lazy.force objects) with
  | [ (path, elf) ] ->
    (try Elf.kernel elf symbol with
     | Elf.Refused message -> Elf.refuse "%s: %s" path message
     | Invalid_argument _ | Not_found -> Elf.refuse "%s: the file is damaged" path)
  | [] -> Elf.refuse "no object defines %s: has it been built?" symbol
  | _ -> Elf.refuse "more than one object defines %s" symbol

(* Words that have no place in a theory, and in a proof script. What most of them would do is found out in other ways as well (by looking
   at the axioms, say). *)
let cheats = [ "new_axiom"; "mk_thm"; "CHEAT_TAC"; "Obj"; "Marshal"; "external" ]
let escapes = [ "Unix"; "Sys"; "Dynlink"; "registered" ]

let forbidden_in forbidden text =
  let n = String.length text in
  let rec words i found =
    if i >= n then found
    else if is_name_char text.[i] then begin
      let j = ref i in
      while !j < n && is_name_char text.[!j] do incr j done;
      words !j (String.sub text i (!j - i) :: found)
    end
    else words (i + 1) found
  in
  let all = words 0 [] in
  List.find_opt (fun word -> List.mem word all) forbidden

let key_of_image = lazy (read_file (image // "prove.program"))

let hash_of parts = Digest.to_hex (Digest.string (String.concat "\000" (Lazy.force key_of_image :: parts)))

(* The labels inside a kernel, without the prefix that makes them unique, with their annotations. *)
let labels_of block (kernel : Elf.kernel) =
  let source = option "--kernels" // (name block ^ ".S") in
  let notes = if Sys.file_exists source then annotations source else [] in
  let inside = List.filter (fun (label, _) -> label <> block.symbol) kernel.labels in
  List.iter
    (fun (label, note) ->
      if note <> [] && not (List.mem_assoc label kernel.labels) then
        die 1 "%s: label %s has an annotation, but is not in the object: does it begin with .L?" source label)
    notes;
  let short label = if starts (block.symbol ^ "_") label then after (block.symbol ^ "_") label else label in
  ("entry", 0, [])
  :: List.map (fun (label, offset) -> (short label, offset, try List.assoc label notes with Not_found -> [])) inside

let cache_of job = option "--cache" // name job.block

let describe_labels labels =
  let register (name, registers) = name ^ "=" ^ String.concat "," registers in
  List.map (fun (label, offset, notes) -> Printf.sprintf "%s %d %s" label offset (String.concat ";" (List.map register notes))) labels

(* The names in a script's `callee "NAME"`. *)
let callees_in text =
  let rec next found = function
    | "callee" :: name :: rest -> next (name :: found) rest
    | _ :: rest -> next found rest
    | [] -> found
  in
  String.map (fun c -> if List.mem c [ '"'; '\n'; '('; ')'; ';'; '.' ] then ' ' else c) text
  |> String.split_on_char ' ' |> List.filter (( <> ) "") |> next []

let rec job block =
  let script = if block.symbol = "" then "" else option "--scripts" // (name block ^ ".ml") in
  if script <> "" && not (Sys.file_exists script) then None
  else
    let text = if script = "" then "" else read_file script in
    let lines_of_script = List.length (lines text) - 1 in
    let failed reason = { block; script; bytes = ""; labels = []; lines_of_script; hash = ""; status = Failed reason; effort = [] } in
    let example = List.map (fun (kind, name, place, term) -> Printf.sprintf "%s %s %d %s" kind name place term) block.example in
    match if flag "--no-scan" then None else forbidden_in (cheats @ escapes) text with
    | Some word -> Some (failed (Printf.sprintf "the script names %s" word))
    | None ->
      (match if block.symbol = "" then { Elf.bytes = ""; labels = [] } else extract block.symbol with
       | exception Elf.Refused reason -> Some (failed reason)
       | kernel ->
         let labels = if block.symbol = "" then [] else labels_of block kernel in
         let of_callee name' =
           match List.find_opt (fun b -> b.goal <> "" && name b = name') blocks with
           | None -> die 1 "%s: there is no kernel %s to call" script name'
           | Some b -> (match job b with Some j -> j.hash | None -> die 1 "%s: %s has no proof" script name')
         in
         let hash =
           hash_of ([ block.goal; kernel.bytes; text ] @ example @ describe_labels labels @ List.map of_callee (callees_in text))
         in
         let job = { block; script; bytes = kernel.bytes; labels; lines_of_script; hash; status = To_do; effort = [] } in
         (match String.split_on_char ' ' (String.trim (Elf.read_file (cache_of job ^ ".proved"))) with
          | cached :: seconds :: effort when cached = hash ->
            job.status <- Proved (float_of_string seconds);
            job.effort <- effort
          | _ -> ()
          | exception Sys_error _ -> ());
         Some job)

let wanted block = block.goal <> "" && (names = [] || List.mem (name block) names)

let () =
  List.iter
    (fun n ->
      if not (List.exists (fun block -> block.goal <> "" && name block = n) blocks) then
        die 2 "there is nothing to prove that is called %s" n)
    names;
  if flag "--statement" then begin
    List.iter (fun block -> if wanted block then Printf.printf "%s\n%s\n" (name block) block.goal) blocks;
    exit 0
  end

(* The theories that everything rests on are looked at too. *)
let () =
  List.iter
    (fun file ->
      if file <> "" && not (starts "Library/" file) then
        match forbidden_in cheats (read_file (here // ".." // file)) with
        | Some word -> die 1 "proofs/%s names %s" file word
        | None -> ())
    (lines (read_file (image // "order")))

let jobs = List.filter_map (fun block -> if wanted block then job block else None) blocks

let () =
  List.iter
    (fun n ->
      if not (List.exists (fun job -> name job.block = n) jobs) then
        die 2 "there is no proof script %s" (option "--scripts" // (n ^ ".ml")))
    names

(* ---- reports, and the ledger ---- *)

let report job =
  (match job.status with
   | Proved seconds -> Printf.printf "%-32s %7.1f s  ok\n%!" (name job.block) seconds
   | Failed reason -> Printf.printf "%-32s          FAILED: %s\n%!" (name job.block) reason
   | To_do -> ());
  job

let rows () =
  List.filter_map
    (fun block ->
      let arch = block.arch and symbol = block.symbol and contract = block.contract in
      if symbol = "" then None
      else
        match List.find_opt (fun job -> job.block == block) jobs with
        | Some { status = Proved seconds; bytes; lines_of_script; _ } ->
          Some (Ledger.proved ~arch ~symbol ~contract ~bytes ~goal:block.goal ~seconds ~lines:lines_of_script)
        | _ -> Some (Ledger.unproved ~arch ~symbol ~contract))
    blocks

(* Compares the ledger with what has been proved now, says how they differ, and makes them agree unless told to only compare. Rows of
   kernels that were not asked for stay. *)
let settle_ledger () =
  let path = option "--ledger" in
  let old_text = if Sys.file_exists path then read_file path else "" in
  let old = try Ledger.parse old_text with Failure message -> Printf.printf "%s\n" message; [] in
  let old_row row = List.find_opt (fun o -> Ledger.symbol o = Ledger.symbol row) old in
  let asked row =
    names = [] || List.exists (fun block -> block.symbol = Ledger.symbol row && List.mem (name block) names) blocks
  in
  let keep row =
    match old_row row with
    | Some o when (not (asked row)) || o.Ledger.key = row.Ledger.key -> o
    | _ -> row
  in
  let fresh = List.map keep (rows ()) in
  let changed = List.filter (fun row -> match old_row row with Some o -> o.Ledger.key <> row.Ledger.key | None -> true) fresh in
  let gone = List.filter (fun o -> not (List.exists (fun row -> Ledger.symbol row = Ledger.symbol o) fresh)) old in
  let explain prefix row = Printf.printf "  %s %s\n" prefix (Ledger.line row) in
  let differs = changed <> [] || gone <> [] in
  if differs then begin
    Printf.printf "%s does not say what has been proved:\n" path;
    List.iter (fun row -> Option.iter (explain "-") (old_row row); explain "+" row) changed;
    List.iter (explain "-") gone
  end;
  if Ledger.print fresh <> old_text && not (flag "--check") then begin
    write_file path (Ledger.print fresh);
    if differs then Printf.printf "It has been written anew.\n"
  end;
  differs

(* What the proofs took, in seconds of the processor's time, beside what others need; and how often which rule of elimination was needed. *)
let print_efforts () =
  let row job =
    match (job.status, List.map float_of_string_opt job.effort) with
    | Proved _, Some n :: Some execution :: Some algebra :: Some conclusion :: Some rest :: _ when n > 0. ->
      let closed = match List.nth_opt job.effort 5 with Some "" | None -> "-" | Some rules -> rules in
      Some (Printf.sprintf "%-28s %8.0f %10.2f %10.2f %8.2f %10.2f %8.2f %8.2f %6d  %s" (name job.block) n execution (1000. *. execution /. n) algebra
        conclusion rest (execution +. algebra +. conclusion +. rest) job.lines_of_script closed)
    | _ -> None
  in
  match List.filter_map row jobs with
  | [] -> ()
  | rows ->
    Printf.printf "%-28s %8s %10s %10s %8s %10s %8s %8s %6s  %s\n" "" "instr." "execution" "ms/instr." "algebra" "conclusion" "rest" "whole" "lines"
      "carries closed by";
    List.iter print_endline rows;
    Printf.printf "%-28s %8s %10s %10s\n" "goal: straight-line code" "" "" "0.2";
    Printf.printf "%-28s %8s %10s %10s\n" "best public proofs" "" "" "33 to 57"

(* For tools/prove.sh, which looks for counterexamples: the kernels whose proofs have failed at a place. *)
let write_failed () =
  let row job =
    match job.status with
    | Failed reason when starts "at " reason || find_sub ", which is called: at " reason <> None -> Some (Printf.sprintf "%s %s\n" (name job.block) job.block.symbol)
    | _ -> None
  in
  write_file (option "--cache" // "failed") (String.concat "" (List.filter_map row jobs))

let finish () =
  print_efforts ();
  write_failed ();
  let differs = settle_ledger () in
  let count test = List.length (List.filter test jobs) in
  let proved = count (fun job -> match job.status with Proved _ -> true | _ -> false) in
  let failed = List.length jobs - proved in
  Printf.printf "%d proved, %d failed\n%!" proved failed;
  exit (if failed > 0 || (differs && flag "--check") then 1 else 0)

(* ---- compiling the scripts that are to be run ---- *)

(* Scripts with the same text are one plugin. *)
let script_of job = option "--cache" // ("script_" ^ Digest.to_hex (Digest.string (read_file job.script)))
let plugin job = script_of job ^ ".cmxs"
let to_do () = List.filter (fun job -> job.status = To_do) jobs

let compiled = Hashtbl.create 10

let compile job =
  let base = script_of job in
  let log = base ^ ".log" in
  write_file (base ^ ".ml")
    (Printf.sprintf "set_jrh_lexer;; %s\n# 1 \"%s\"\n%s" (String.trim (read_file (image // "opens"))) job.script (read_file job.script));
  let command =
    Printf.sprintf
      "OCAMLRUNPARAM=l=1000000000 KARAT_HOL=%s ocamlfind ocamlopt -g -shared -package num -w -a -pp %s -I %s %s -o %s >%s 2>&1"
      (Filename.quote image) (Filename.quote (here // "preprocess.sh")) (Filename.quote image)
      (Filename.quote (base ^ ".ml")) (Filename.quote (plugin job)) (Filename.quote log)
  in
  if not (Hashtbl.mem compiled base) then Hashtbl.add compiled base (Sys.command command = 0);
  if not (Hashtbl.find compiled base) then job.status <- Failed (Printf.sprintf "the script does not compile:\n%s" (read_file log))

(* The jobs of the kernels that a job's script calls, and of those that these call. *)
let rec callees_of j =
  if j.script = "" then []
  else
    callees_in (read_file j.script)
    |> List.concat_map (fun n ->
           match job (List.find (fun b -> b.goal <> "" && name b = n) blocks) with
           | Some callee -> callee :: callees_of callee
           | None -> [])

let () =
  List.iter (fun job -> ignore (report job)) jobs;
  let prepare job =
    make_directory (Filename.dirname (cache_of job));
    if job.script <> "" then begin
      compile job;
      ignore (report job)
    end
  in
  let needed = to_do () in
  List.iter prepare needed;
  let known = List.map (fun j -> name j.block) needed in
  List.concat_map callees_of needed
  |> List.filter (fun j -> not (List.mem (name j.block) known))
  |> List.sort_uniq (fun a b -> compare (name a.block) (name b.block))
  |> List.iter prepare;
  if to_do () = [] then finish ();
  Printf.printf "loading HOL Light and the theories, which takes 20 seconds ...\n%!"

(* Loading prints much that nobody wants to read. *)
let terminal = Unix.dup Unix.stdout

let () =
  let log = Unix.openfile (option "--cache" // "load.log") [ O_WRONLY; O_CREAT; O_TRUNC ] 0o666 in
  Unix.dup2 log Unix.stdout;
  Unix.close log

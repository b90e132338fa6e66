(* What a proof script and the driver say to each other. A script, proofs/kernels/<architecture>/<kernel>.ml, is compiled with the whole image
   opened, and calls prove_kernel once with a function from what is known of the kernel to its theorem. Nothing is trusted: the driver
   compares the theorem with the goal.

   SPDX-License-Identifier: Apache-2.0 *)

(* A label of the assembly source: its offset in bytes from the kernel's entry, and its annotation `//@ acc = x12..x19, i = x3`,
   as ["acc", ["x12"; ...; "x19"]; "i", ["x3"]]. *)
type label = { offset : int; registers : (string * string list) list }

type kernel = {
  symbol : string;                   (* karat_mul_4_aarch64 *)
  goal : Hol_fusion.term;            (* what has to be proved *)
  code : Hol_fusion.thm;             (* |- karat_mul_4_aarch64_code = [word 95; ...] *)
  length : Hol_fusion.thm;           (* |- LENGTH karat_mul_4_aarch64_code = ... *)
  words : int list;                  (* the instructions, 32 bits each *)
  labels : (string * label) list;    (* the entry, "entry", among them *)
}

(* callee "aarch64/add": another kernel with its theorem, proved in this process or before it was forked, for a kernel that has its code inside. The driver fills it in. *)
let prove_callee : (string -> kernel * Hol_fusion.thm) ref = ref (fun _ -> failwith "callee: no driver")
let callee name = !prove_callee name

let registered : (kernel -> Hol_fusion.thm) option ref = ref None

let prove_kernel prover =
  match !registered with
  | None -> registered := Some prover
  | Some _ -> failwith "prove_kernel: called twice"

(* A stop-watch: which part of a proof takes how much of the processor's time, and how many instructions are executed symbolically. What no part
   claims is "rest". The driver prints it as a table; nothing depends on it. *)
let parts = [ "execution"; "algebra"; "conclusion"; "rest" ]
let seconds = Array.make 4 0.
let instructions = ref 0
let current = ref 3
let since = ref 0.

(* Which rule of elimination.ml has closed how many carries and digits, in formulas that were proved. *)
let closings : (string * int) list ref = ref []
let count_closing rule =
  let n = try List.assoc rule !closings with Not_found -> 0 in
  closings := (rule, n + 1) :: List.remove_assoc rule !closings

let switch part =
  let now = Sys.time () in
  seconds.(!current) <- seconds.(!current) +. now -. !since;
  since := now;
  current := part

let start_watch () =
  Array.fill seconds 0 4 0.;
  instructions := 0;
  closings := [];
  current := 3;
  since := Sys.time ()

(* f x, as time of that part; it may have parts that are others'. *)
let timed part f x =
  let before = !current in
  let rec index i = if List.nth parts i = part then i else index (i + 1) in
  switch (index 0);
  Fun.protect ~finally:(fun () -> switch before) (fun () -> f x)

(* ---- failures ----

   A proof that fails says `at PLACE, PART: what is left`. The place is a label, or so many bytes behind one; the part is one of these:
     decode        an instruction, or a use of it, that is not modelled
     formula       what the contract ensures, or a loop's formula
     frame         registers and memory that have to be what they were
     bounds        accesses, and places that must not overlap
     trace         where the code goes on, and addresses: they may depend on what is public alone
     registers     what registers hold at a label, or where an execution begins
     precondition  what a callee asks for
     script        the script itself
   Where a failure arises, one of place and part may be known, elsewhere the other: `say` begins a message with a part, and `at` adds what a
   message does not have yet. *)
let failing_parts = [ "decode"; "formula"; "frame"; "bounds"; "trace"; "registers"; "precondition"; "script" ]

let starts prefix s = String.length s >= String.length prefix && String.sub s 0 (String.length prefix) = prefix

let say part what = failwith (part ^ ": " ^ what)

let has_part message = List.exists (fun part -> starts (part ^ ": ") message) failing_parts

let without_part message =
  match String.index_opt message ':' with
  | Some i when has_part message -> String.sub message (i + 2) (String.length message - i - 2)
  | _ -> message

(* Places have neither commas nor colons. *)
let has_place message =
  starts "at " message
  && match (String.index_opt message ',', String.index_opt message ':') with
     | Some comma, Some colon -> comma < colon && has_part (String.sub message (comma + 2) (String.length message - comma - 2))
     | _ -> false

let completed place part message =
  if has_place message then message
  else "at " ^ place ^ ", " ^ if has_part message then message else part ^ ": " ^ message

(* Raised by the driver when time is up: no tactical takes it for a failure of a tactic. *)
exception Stopped of string

(* The last place that a proof has come to, for failures that nothing else is said of. *)
let reached = ref ("entry", "script")

(* f x; where it fails, the message says where and in which part of the theorem. rephrase: what to make of a message without a part, such as
   the name of a tactic. *)
let at ?(rephrase = fun message -> message) place part f x =
  reached := (place, part);
  let complete message = completed place part (if has_place message || has_part message then message else rephrase message) in
  match f x with
  | result -> reached := (place, "script"); result
  | exception Failure message -> failwith (complete message)
  | exception Not_found -> failwith (complete "something was not found")
  | exception ((Match_failure _ | Invalid_argument _) as e) -> failwith (complete (Printexc.to_string e))
  | exception Stopped message -> raise (Stopped (complete message))

(* The labels of the kernel whose proof is running; the driver sets them. *)
let labels_here : (string * label) list ref = ref []

(* The label before an offset, and how far behind it that is. *)
let place offset =
  let nearer best (_, l as found) =
    if l.offset > offset then best
    else match best with Some (_, b) when b.offset >= l.offset -> best | _ -> Some found in
  match List.fold_left nearer None !labels_here with
  | None -> Printf.sprintf "entry + %d" offset
  | Some (name, l) -> if l.offset = offset then name else Printf.sprintf "%s + %d" name (offset - l.offset)

(* The offset of the instruction that is being executed, and of those that the names of results (symbolic.ml) come from; and names of words of
   memory, which have better ones. *)
let executing : int option ref = ref None
let origins : (string, int) Hashtbl.t = Hashtbl.create 1000
let loaded : (string, string Lazy.t) Hashtbl.t = Hashtbl.create 1000

let note_origin name better =
  Hashtbl.remove origins name;
  Hashtbl.remove loaded name;
  Option.iter (Hashtbl.replace origins name) !executing;
  Option.iter (Hashtbl.replace loaded name) better

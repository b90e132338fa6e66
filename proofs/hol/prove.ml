(* Runs the proofs, a forked process each, and checks what they return. Linked last: HOL Light and the theories have been loaded.

   SPDX-License-Identifier: Apache-2.0 *)
open Hol_fusion
open Plan

exception Refused of string

let insist = function Ok () -> () | Error reason -> raise (Refused reason)

(* ---- in the child ---- *)

(* Why there is no theorem. What a proof does not say itself (kernel.ml), the last place says that it came to. *)
let reason e =
  let of_proof message =
    let place, part = !Kernel.reached in
    Kernel.completed place part message
  in
  match e with
  | Refused reason -> reason
  | Failure message | Kernel.Stopped message -> of_proof message
  | Dynlink.Error error -> of_proof (Dynlink.error_message error)
  | Stack_overflow -> of_proof "stack overflow"
  | e -> of_proof (Printexc.to_string e)

let timeout = number "--timeout" 600

let byte_type = Hol_parser.parse_type "byte"
let word_byte = Hol_parser.parse_term "word:num->byte"

(* |- SYMBOL_code = [word ...; ...] *)
let define_code symbol bytes =
  let byte c = mk_comb (word_byte, Hol_nums.mk_small_numeral (Char.code c)) in
  let list = Hol_lists.mk_list (List.map byte (List.of_seq (String.to_seq bytes)), byte_type) in
  let code = mk_var (symbol ^ "_code", type_of list) in
  Hol_pair.new_definition (mk_eq (code, list))

let instruction_words bytes =
  List.init (String.length bytes / 4) (fun i -> Int32.to_int (String.get_int32_le bytes (4 * i)) land 0xffffffff)

(* The goal of a job, with what is known of its code; checked to be what a goal must be, and to have a precondition that can be met,
   before a script could have any influence. *)
let prepare job =
  let block = job.block in
  let lengths, code =
    if block.symbol = "" then ([], None)
    else
      let code = define_code block.symbol job.bytes in
      ([ Logic_contract.length_of_code code ], Some code)
  in
  let goal = Hol_parser.parse_term block.goal in
  insist (Check.check_goal goal);
  let vars, body = Hol_basics.strip_forall (snd (Hol_basics.dest_exists goal)) in
  let precondition = fst (Hol_basics.dest_imp body) in
  let satisfiable = Aarch64_contract.satisfiable lengths block.example goal in
  insist (Check.check_theorem (Hol_bool.list_mk_exists (vars, precondition)) satisfiable);
  (goal, lengths, code)

let callees_proved = Hashtbl.create 10

(* What a script makes of a kernel. A callee may be asked for while a script is being loaded. *)
let rec theorem_of job goal lengths code =
  let caller = !Kernel.registered in
  Kernel.registered := None;
  Kernel.prove_callee := callee;
  Dynlink.loadfile_private (plugin job);
  let prove = match !Kernel.registered with Some f -> f | None -> raise (Refused "the script does not call prove_kernel") in
  Kernel.registered := caller;
  let kernel =
    { Kernel.symbol = job.block.symbol; goal; code; length = List.hd lengths; words = instruction_words job.bytes;
      labels = List.map (fun (label, offset, registers) -> (label, { Kernel.offset; registers })) job.labels }
  in
  let labels = !Kernel.labels_here in
  Kernel.labels_here := kernel.labels;
  Kernel.reached := ("entry", "script");
  let theorem = prove kernel in
  Kernel.labels_here := labels;
  insist (Check.check_theorem goal theorem);
  (kernel, theorem)

(* Proved once in a process, however many kernels call it. *)
and callee n =
  match Hashtbl.find_opt callees_proved n with
  | Some proved -> proved
  | None ->
    let proved = callee_of n in
    Hashtbl.add callees_proved n proved;
    proved

and callee_of n =
  match List.find_opt (fun block -> block.goal <> "" && name block = n) blocks with
  | None -> raise (Refused ("there is no kernel to call named " ^ n))
  | Some block ->
    (match Plan.job block with
     | None -> raise (Refused (n ^ ", which is called, has no proof script"))
     | Some job ->
       (match prepare job with
        | goal, lengths, Some code ->
          (try theorem_of job goal lengths code with e -> raise (Refused (n ^ ", which is called: " ^ reason e)))
        | _ -> raise (Refused (n ^ " is no kernel"))))

let run job =
  Kernel.start_watch ();
  if not (Hashtbl.mem callees_proved (name job.block)) then
    match prepare job with
    | _, _, None -> ()
    | goal, lengths, Some code -> Hashtbl.add callees_proved (name job.block) (theorem_of job goal lengths code)

(* What the stop-watch shows, and which rules of elimination closed what: "bound=31,digit=16". *)
let effort () =
  Kernel.switch 3;
  let closings = List.map (fun (rule, n) -> Printf.sprintf "%s=%d" rule n) (List.sort compare !Kernel.closings) in
  String.concat " "
    ((string_of_int !Kernel.instructions :: List.map (Printf.sprintf "%.3f") (Array.to_list Kernel.seconds)) @ [ String.concat "," closings ])

(* ---- processes ---- *)

(* A kernel that calls others is proved in a process forked from that of one of these, the one with most code, as soon as that is proved: so that its theorem is at
   hand, and no script has been run there but those of kernels that are called. *)
let hosted : (string, job list) Hashtbl.t = Hashtbl.create 10
let hosted_by job = Option.value (Hashtbl.find_opt hosted (name job.block)) ~default:[]

let host waiting job =
  let called = if job.script = "" then [] else callees_in (read_file job.script) in
  let size job = String.length job.bytes in
  List.filter (fun j -> List.mem (name j.block) called) waiting
  |> List.fold_left (fun best j -> match best with Some b when size b >= size j -> best | _ -> Some j) None

(* A job, those hosted by it, by these, ... *)
let rec tree job = job :: List.concat_map tree (hosted_by job)

(* What a process says over its pipe, a line for each job of its tree: the job's name, seconds, and 'p' and what it took, or 'f' and the reason. *)
let line job seconds outcome = Printf.sprintf "%s %.1f %s\n" (name job.block) seconds (String.escaped outcome)

type running = { job : job; pid : int; pipe : Unix.file_descr; start : float; heard : Buffer.t; mutable told : string list }

let tell_failure tell r seconds reason =
  let missing = List.filter (fun job -> not (List.mem (name job.block) r.told)) (tree r.job) in
  List.iter (fun job -> tell (line job seconds ("f" ^ reason))) missing

let rec child job pipe =
  let tell text = ignore (Unix.write_substring pipe text 0 (String.length text)) in
  let start = Unix.gettimeofday () in
  let log = Unix.openfile (cache_of job ^ ".log") [ O_WRONLY; O_CREAT; O_TRUNC ] 0o666 in
  Unix.dup2 log Unix.stdout;
  Unix.dup2 log Unix.stderr;
  Sys.set_signal Sys.sigalrm
    (Sys.Signal_handle (fun _ -> raise (Kernel.Stopped (Printf.sprintf "not finished after %d seconds" timeout))));
  ignore (Unix.alarm timeout);
  let outcome = match run job with () -> "p" ^ effort () | exception e -> "f" ^ reason e in
  ignore (Unix.alarm 0);
  Stdlib.flush_all ();
  tell (line job (Unix.gettimeofday () -. start) outcome);
  drive tell 1 [] (hosted_by job);
  Unix._exit 0

and start job =
  let read, write = Unix.pipe () in
  match Unix.fork () with
  | 0 -> Unix.close read; child job write
  | pid -> Unix.close write; { job; pid; pipe = read; start = Unix.gettimeofday (); heard = Buffer.create 100; told = [] }

(* One step of a running process; true when it has ended. *)
and advance tell ready r =
  let seconds = Unix.gettimeofday () -. r.start in
  let ended () = Unix.close r.pipe; ignore (Unix.waitpid [] r.pid); true in
  if List.mem r.pipe ready then begin
    let buffer = Bytes.create 4096 in
    match Unix.read r.pipe buffer 0 4096 with
    | 0 -> tell_failure tell r seconds "its process ended without a result"; ended ()
    | n ->
      Buffer.add_subbytes r.heard buffer 0 n;
      let rec whole_lines = function
        | [] | [ "" ] -> Buffer.clear r.heard
        | [ rest ] -> Buffer.clear r.heard; Buffer.add_string r.heard rest
        | text :: more ->
          r.told <- List.hd (String.split_on_char ' ' text) :: r.told;
          tell (text ^ "\n");
          whole_lines more
      in
      whole_lines (String.split_on_char '\n' (Buffer.contents r.heard));
      false
  end
  else if seconds > float_of_int (timeout + 1) && not (List.mem (name r.job.block) r.told) then begin
    (* it should have stopped itself, and said where *)
    Unix.kill r.pid Sys.sigkill;
    tell_failure tell r seconds (Printf.sprintf "%s not finished after %d seconds" (name r.job.block) timeout);
    ended ()
  end
  else false

and drive tell at_once running waiting =
  match waiting with
  | job :: rest when List.length running < at_once -> drive tell at_once (start job :: running) rest
  | _ when running = [] -> ()
  | _ ->
    let ready, _, _ = Unix.select (List.map (fun r -> r.pipe) running) [] [] 0.5 in
    drive tell at_once (List.filter (fun r -> not (advance tell ready r)) running) waiting

(* ---- in the parent ---- *)

let settle text =
  match String.split_on_char ' ' (String.trim text) with
  | name' :: seconds :: words ->
    let job = List.find (fun job -> name job.block = name') jobs in
    let outcome = Scanf.unescaped (String.concat " " words) in
    if starts "p" outcome then begin
      job.effort <- String.split_on_char ' ' (after "p" outcome);
      job.status <- Proved (float_of_string seconds);
      write_file (cache_of job ^ ".proved") (String.concat " " (job.hash :: seconds :: job.effort) ^ "\n")
    end
    else job.status <- Failed (after "f" outcome);
    ignore (report job)
  | _ -> ()

(* The largest trees first. *)
let prove_all waiting =
  let roots = List.filter (fun job ->
    match host waiting job with
    | None -> true
    | Some h -> Hashtbl.replace hosted (name h.block) (hosted_by h @ [ job ]); false) waiting in
  let size root = List.fold_left (fun n job -> n + String.length job.bytes) 0 (tree root) in
  let by_size = List.map (fun root -> (size root, root)) roots |> List.stable_sort (fun (m, _) (n, _) -> compare n m) in
  drive settle (number "--jobs" 1) [] (List.map snd by_size)

(* With --variants: the callees, before the processes of their callers are forked. One that fails here fails there again, with a report. A
   script could have an influence on what is proved after it in this process; so no ledger is written. *)
let prove_callees_once () =
  List.concat_map (fun job -> if job.script = "" then [] else callees_in (read_file job.script)) (to_do ())
  |> List.sort_uniq compare
  |> List.iter (fun n -> try ignore (callee n) with _ -> ())

let () =
  Prelude.loading := "";
  if flag "--variants" then prove_callees_once ();
  Stdlib.flush_all ();
  Unix.dup2 terminal Unix.stdout;
  Gc.compact ();
  prove_all (to_do ());
  finish ()

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
    | goal, lengths, Some code -> ignore (theorem_of job goal lengths code)

(* What the stop-watch shows, and which rules of elimination closed what: "bound=31,digit=16". *)
let effort () =
  Kernel.switch 3;
  let closings = List.map (fun (rule, n) -> Printf.sprintf "%s=%d" rule n) (List.sort compare !Kernel.closings) in
  String.concat " "
    ((string_of_int !Kernel.instructions :: List.map (Printf.sprintf "%.3f") (Array.to_list Kernel.seconds)) @ [ String.concat "," closings ])

(* What a child says over its pipe: 'p' and what it took, or 'f' and the reason. *)
let child job pipe =
  let log = Unix.openfile (cache_of job ^ ".log") [ O_WRONLY; O_CREAT; O_TRUNC ] 0o666 in
  Unix.dup2 log Unix.stdout;
  Unix.dup2 log Unix.stderr;
  Sys.set_signal Sys.sigalrm
    (Sys.Signal_handle (fun _ -> raise (Kernel.Stopped (Printf.sprintf "not finished after %d seconds" timeout))));
  ignore (Unix.alarm timeout);
  let message = match run job with () -> "p" ^ effort () | exception e -> "f" ^ reason e in
  Stdlib.flush_all ();
  ignore (Unix.write_substring pipe message 0 (String.length message));
  Unix._exit 0

(* ---- in the parent ---- *)

type running = { job : job; pid : int; pipe : Unix.file_descr; start : float; message : Buffer.t }

let start job =
  let read, write = Unix.pipe () in
  match Unix.fork () with
  | 0 -> Unix.close read; child job write
  | pid -> Unix.close write; { job; pid; pipe = read; start = Unix.gettimeofday (); message = Buffer.create 100 }

let settle r status =
  Unix.close r.pipe;
  ignore (Unix.waitpid [] r.pid);
  r.job.status <- status;
  (match status with
   | Proved seconds -> write_file (cache_of r.job ^ ".proved") (String.concat " " (r.job.hash :: Printf.sprintf "%.1f" seconds :: r.job.effort) ^ "\n")
   | _ -> ());
  ignore (report r.job)

(* One step of a running proof; true when it has ended. *)
let advance ready r =
  let seconds = Unix.gettimeofday () -. r.start in
  if List.mem r.pipe ready then begin
    let buffer = Bytes.create 4096 in
    match Unix.read r.pipe buffer 0 4096 with
    | 0 ->
      let text = Buffer.contents r.message in
      if starts "p" text then r.job.effort <- String.split_on_char ' ' (after "p" text);
      settle r
        (if starts "p" text then Proved seconds
         else if starts "f" text then Failed (after "f" text)
         else Failed "its process ended without a result");
      true
    | n -> Buffer.add_subbytes r.message buffer 0 n; false
  end
  else if seconds > float_of_int (timeout + 1) then begin
    (* it should have stopped itself, and said where *)
    Unix.kill r.pid Sys.sigkill;
    settle r (Failed (Printf.sprintf "not finished after %d seconds" timeout));
    true
  end
  else false

let rec drive at_once running waiting =
  match waiting with
  | job :: rest when List.length running < at_once -> drive at_once (start job :: running) rest
  | _ when running = [] -> ()
  | _ ->
    let ready, _, _ = Unix.select (List.map (fun r -> r.pipe) running) [] [] 0.5 in
    drive at_once (List.filter (fun r -> not (advance ready r)) running) waiting

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
  drive (number "--jobs" 1) [] (to_do ());
  finish ()

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

(* callee "aarch64/add": another kernel with its theorem, proved again in this process, for a kernel that has its code inside. The driver fills it in. *)
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

let switch part =
  let now = Sys.time () in
  seconds.(!current) <- seconds.(!current) +. now -. !since;
  since := now;
  current := part

let start_watch () =
  Array.fill seconds 0 4 0.;
  instructions := 0;
  current := 3;
  since := Sys.time ()

(* f x, as time of that part; it may have parts that are others'. *)
let timed part f x =
  let before = !current in
  let rec index i = if List.nth parts i = part then i else index (i + 1) in
  switch (index 0);
  Fun.protect ~finally:(fun () -> switch before) (fun () -> f x)

(* What HOL Light's sources expect of the OCaml toplevel, for sources that are compiled: rational numbers, names that
   the first file (system.ml, left out here) defines, and loading directives that do nothing, since the build fixes the order.

   SPDX-License-Identifier: Apache-2.0 *)
include Num

(* Proofs make much garbage that dies young. *)
let () = Gc.set { (Gc.get ()) with Gc.minor_heap_size = 1048576; space_overhead = 200 }

let hol_version = "2.20++"
let hol_dir = ref "/usr/share/hol-light"
let temp_path = ref "/tmp"
let load_path = ref [ "."; "$" ]
let loaded_files : (string * string) list ref = ref []
let needs (_ : string) = ()
let loads (_ : string) = ()
let loadt (_ : string) = ()
let pp_print_num formatter n = Format.pp_print_string formatter (string_of_num n)
let print_num = pp_print_num Format.std_formatter

(* The file that is being loaded, for the message if that fails. *)
let loading = ref ""

let () =
  Printexc.set_uncaught_exception_handler (fun e _ ->
      Printf.eprintf "%s%s\n" (if !loading = "" then "" else !loading ^ " does not load: ") (Printexc.to_string e))

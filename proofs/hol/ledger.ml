(* proofs/LEDGER: a row for every implementation of every contract, in the contracts' order. Only the driver writes it.

   SPDX-License-Identifier: Apache-2.0 *)
type row = {
  key : string list; (* what is compared: all up to constant-time *)
  effort : string list; (* seconds, and lines of the proof script *)
}

let header =
  "# What is proved. Written by `make prove` and by nothing else: a row that is edited, or bytes that are not those of a row, are\n\
   # noticed by `make test` (tools/ledger-check.sh) and by `make prove`. SOUNDNESS.md says what a theorem says.\n\
   # Bytes and SHA-256 are of the machine code; statement is the beginning of the SHA-256 of the goal that contractc makes.\n\
   # The last two columns say what it took, and are not compared.\n\
   # architecture symbol contract bytes sha256 statement theorem correct memory-safe constant-time seconds lines\n"

let unproved ~arch ~symbol ~contract =
  { key = [ arch; symbol; contract; "-"; "-"; "-"; "unproved"; "no"; "no"; "no" ]; effort = [ "-"; "-" ] }

let proved ~arch ~symbol ~contract ~bytes ~goal ~seconds ~lines =
  { key =
      [ arch; symbol; contract; string_of_int (String.length bytes); Sha256.hex bytes;
        String.sub (Sha256.hex goal) 0 16; String.uppercase_ascii symbol; "yes"; "yes"; "yes" ];
    effort = [ Printf.sprintf "%.1f" seconds; string_of_int lines ] }

let symbol row = List.nth row.key 1
let is_proved row = List.nth row.key 6 <> "unproved"
let line row = String.concat " " (row.key @ row.effort)

let parse text =
  let row line =
    match String.split_on_char ' ' line with
    | [ a; b; c; d; e; f; g; h; i; j; k; l ] -> { key = [ a; b; c; d; e; f; g; h; i; j ]; effort = [ k; l ] }
    | _ -> failwith ("the ledger has a line that is no row: " ^ line)
  in
  String.split_on_char '\n' text
  |> List.filter (fun line -> line <> "" && line.[0] <> '#')
  |> List.map row

let print rows = header ^ String.concat "" (List.map (fun row -> line row ^ "\n") rows)

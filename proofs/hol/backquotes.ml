(* A camlp5 plug-in: what stands between backquotes is HOL. `:ty` is a type, anything else a term. HOL Light itself installs
   this expander when its toplevel starts; a file that is compiled needs it in the preprocessor. The expansion is a call
   of the parser, so a quotation is parsed each time it is evaluated.

   SPDX-License-Identifier: Apache-2.0 *)
let quoted s = "\"" ^ String.escaped s ^ "\""
let rest s = String.sub s 1 (String.length s - 1)
let but_last s = String.sub s 0 (String.length s - 1)

let expand s =
  if s = "" then failwith "an empty quotation"
  else if s.[0] = ':' then "parse_type " ^ quoted (rest s)
  else if s.[0] = ';' then "parse_qproof " ^ quoted s
  else if s.[String.length s - 1] = ':' then quoted (but_last s)
  else "parse_term " ^ quoted s

let () = Quotation.add "tot" (Quotation.ExStr (fun _ -> expand))

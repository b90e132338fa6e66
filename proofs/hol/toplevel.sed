# Takes out of HOL Light's sources what is for OCaml's toplevel only: loading, and printers. Two of its printers are partial
# applications, whose types a module can't leave open. And a comparison of bound variables, deep for each subterm that two terms share, is to
# see first whether they are one: the same answer, and exponentiations are proved in half the time.
#
# SPDX-License-Identifier: Apache-2.0
s/^#install_printer.*$//
s/^#load .*$//
s/^\(needs\|loads\|loadt\) *"[^"]*" *;;//
s/^let print_fpf = pp_print_fpf Format.std_formatter;;/let print_fpf x = pp_print_fpf Format.std_formatter x;;/
s/^let pp_print_matrix_ni = \(.*[^;]\)\(;*\)$/let pp_print_matrix_ni x = (\1) x\2/
s/forall (fun (x,y) -> x = y) env/forall (fun (x,y) -> x == y || x = y) env/

# Takes out of HOL Light's sources what is for OCaml's toplevel only: loading, and printers. Two of its printers are partial
# applications, whose types a module can't leave open. And a comparison of bound variables, deep for each subterm that two terms share, is to
# see first whether they are one: the same answer, and exponentiations are proved in half the time. The number that a numeral is, is made of
# 30 bits at a time, not of each with a product of all above it.
#
# SPDX-License-Identifier: Apache-2.0
s/^#install_printer.*$//
s/^#load .*$//
s/^\(needs\|loads\|loadt\) *"[^"]*" *;;//
s/^let print_fpf = pp_print_fpf Format.std_formatter;;/let print_fpf x = pp_print_fpf Format.std_formatter x;;/
s/^let pp_print_matrix_ni = \(.*[^;]\)\(;*\)$/let pp_print_matrix_ni x = (\1) x\2/
s/forall (fun (x,y) -> x = y) env/forall (fun (x,y) -> x == y || x = y) env/
s/^  let rec dest_num tm =$/  let rec low i n tm = match tm with\
    | Comb(Const("BIT0",_),r) when i < 30 -> low (i + 1) n r\
    | Comb(Const("BIT1",_),r) when i < 30 -> low (i + 1) (n + 1 lsl i) r\
    | _ -> i,n,tm in\
  let rec dest_num tm = match low 0 0 tm with\
    | _,n,Const("_0",_) -> num_of_int n\
    | 30,n,r -> num_of_int n +\/ num_of_int (1 lsl 30) *\/ dest_num r | _ ->/

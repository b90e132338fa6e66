(* Byte memory: reading and writing little-endian numbers, and regions of addresses.
   Machine-independent. Assumes nothing; shows the read-over-write lemmas that symbolic execution uses.

   SPDX-License-Identifier: Apache-2.0 *)

(* The number in the k bytes from address a. *)
let read_bytes = new_recursive_definition num_RECURSION
 `read_bytes 0 (a:int64) (m:int64->byte) = 0 /\
  read_bytes (SUC k) a m = val(m a) + 2 EXP 8 * read_bytes k (word_add a (word 1)) m`;;

(* Memory with the low k bytes of the number v written from address a. *)
let write_bytes = new_definition
 `write_bytes k (a:int64) v (m:int64->byte) =
    \b. if val(word_sub b a) < k then word(v DIV 2 EXP (8 * val(word_sub b a))) else m b`;;

(* The byte b lies in the n bytes from a; no wrap-around of its own is needed to say so. *)
let in_region = new_definition
 `in_region (a:int64,n) b <=> val(word_sub b a) < n`;;

(* Two regions have no byte in common. *)
let disjoint_regions = new_definition
 `disjoint_regions (a:int64,n) (b:int64,k) <=>
    !c. ~(in_region (a,n) c /\ in_region (b,k) c)`;;

(* The first region lies inside the second. *)
let inside = new_definition
 `inside (a:int64,n) (b:int64,k) <=> !c. in_region (a,n) c ==> in_region (b,k) c`;;

(* A region that does not wrap around the end of the address space. *)
let no_wrap = new_definition
 `no_wrap (a:int64,n) <=> val a + n <= 2 EXP 64`;;

(* A list of bytes lies in memory from address a. *)
let bytes_at = new_recursive_definition list_RECURSION
 `(bytes_at (a:int64) [] (m:int64->byte) <=> T) /\
  (bytes_at a (CONS (b:byte) l) m <=> m a = b /\ bytes_at (word_add a (word 1)) l m)`;;

(* The number in k words (of 64 bits) from address a, least significant first. *)
let bignum = new_definition
 `bignum k (a:int64) (m:int64->byte) = read_bytes (8 * k) a m`;;

(* SHA-256 (FIPS 180-4), of a string, in hexadecimal: what the ledger says of a kernel's bytes.

   SPDX-License-Identifier: Apache-2.0 *)
let mask = 0xffffffff

(* The first 32 bits of the fractional part of the nth root of p, n = 2 or 3, for the first primes: found with integers, as the
   largest r with r^n <= p 2^(32 n), modulo 2^32. *)
let primes count =
  let rec go found p =
    if List.length found = count then List.rev found
    else go (if List.exists (fun q -> p mod q = 0) found then found else p :: found) (p + 1)
  in
  go [] 2

let fraction_of_root n p =
  let power r = Num.power_num (Num.Int r) (Num.Int n) in
  let goal = Num.mult_num (Num.Int p) (Num.power_num (Num.Int 2) (Num.Int (32 * n))) in
  let rec search low high =
    if high - low = 1 then low
    else
      let middle = (low + high) / 2 in
      if Num.le_num (power middle) goal then search middle high else search low middle
  in
  search 0 (1 lsl 40) land mask

let initial = lazy (Array.of_list (List.map (fraction_of_root 2) (primes 8)))
let constants = lazy (Array.of_list (List.map (fraction_of_root 3) (primes 64)))
let rotate x n = ((x lsr n) lor (x lsl (32 - n))) land mask

let pad message =
  let length = String.length message in
  let zeros = (119 - (length mod 64)) mod 64 in
  let tail = Bytes.make (1 + zeros + 8) '\000' in
  Bytes.set tail 0 '\x80';
  Bytes.set_int64_be tail (1 + zeros) (Int64.of_int (8 * length));
  message ^ Bytes.to_string tail

let compress state block =
  let k = Lazy.force constants in
  let w = Array.make 64 0 in
  for t = 0 to 15 do
    w.(t) <- Int32.to_int (String.get_int32_be block (4 * t)) land mask
  done;
  for t = 16 to 63 do
    let s0 = rotate w.(t - 15) 7 lxor rotate w.(t - 15) 18 lxor (w.(t - 15) lsr 3) in
    let s1 = rotate w.(t - 2) 17 lxor rotate w.(t - 2) 19 lxor (w.(t - 2) lsr 10) in
    w.(t) <- (w.(t - 16) + s0 + w.(t - 7) + s1) land mask
  done;
  let v = Array.copy state in
  for t = 0 to 63 do
    let a = v.(0) and b = v.(1) and c = v.(2) and e = v.(4) and f = v.(5) and g = v.(6) in
    let s1 = rotate e 6 lxor rotate e 11 lxor rotate e 25 in
    let t1 = v.(7) + s1 + ((e land f) lxor (lnot e land mask land g)) + k.(t) + w.(t) in
    let s0 = rotate a 2 lxor rotate a 13 lxor rotate a 22 in
    let t2 = s0 + ((a land b) lxor (a land c) lxor (b land c)) in
    Array.blit v 0 v 1 7;
    v.(4) <- (v.(4) + t1) land mask;
    v.(0) <- (t1 + t2) land mask
  done;
  Array.map2 (fun x y -> (x + y) land mask) state v

let hex message =
  let padded = pad message in
  let rec go state i =
    if i = String.length padded then state else go (compress state (String.sub padded i 64)) (i + 64)
  in
  go (Lazy.force initial) 0 |> Array.map (Printf.sprintf "%08x") |> Array.to_list |> String.concat ""

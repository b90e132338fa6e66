(* Just enough of ELF (64 bits, little-endian) to take a kernel's bytes out of an object file: its section, its symbol, the
   symbols inside it, and whether the linker is going to change any of its bytes.

   SPDX-License-Identifier: Apache-2.0 *)
exception Refused of string

let refuse format = Printf.ksprintf (fun message -> raise (Refused message)) format

type section = { kind : int; flags : int; offset : int; size : int; link : int; info : int; entry : int }
type symbol = { name : string; section : int; value : int; length : int }
type t = { data : string; sections : section array; symbols : symbol list }

type kernel = {
  bytes : string;
  labels : (string * int) list; (* the symbols inside it, with their offsets from its entry *)
}

let read_file path =
  let channel = open_in_bin path in
  Fun.protect
    ~finally:(fun () -> close_in channel)
    (fun () -> really_input_string channel (in_channel_length channel))

(* A number that does not fit OCaml's int (63 bits) is no offset in a file. *)
let u64 data i =
  let n = String.get_int64_le data i in
  if Int64.compare n 0L < 0 || Int64.compare n 0x3fffffffffffffffL > 0 then refuse "a number is too large"
  else Int64.to_int n

let u32 data i = Int32.to_int (String.get_int32_le data i) land 0xffffffff
let u16 = String.get_uint16_le

let contents elf section = String.sub elf.data section.offset section.size

let string_at table i = String.sub table i (String.index_from table i '\000' - i)

let entries elf section size =
  if section.entry <> size || section.size mod size <> 0 then refuse "a table has entries of a strange size";
  List.init (section.size / size) (fun i -> section.offset + (i * size))

let sht_symtab = 2 and sht_rela = 4 and sht_nobits = 8 and sht_rel = 9
let shf_execinstr = 4

let parse data =
  if String.length data < 64 || String.sub data 0 6 <> "\x7fELF\x02\x01" then refuse "not a little-endian ELF file of 64 bits";
  let table = u64 data 0x28 and count = u16 data 0x3c in
  let section i =
    let at = table + (64 * i) in
    { kind = u32 data (at + 4); flags = u64 data (at + 8); offset = u64 data (at + 24); size = u64 data (at + 32);
      link = u32 data (at + 40); info = u32 data (at + 44); entry = u64 data (at + 56) }
  in
  let elf = { data; sections = Array.init count section; symbols = [] } in
  let symbols_of s =
    let names = contents elf elf.sections.(s.link) in
    List.map
      (fun at ->
        { name = string_at names (u32 data at); section = u16 data (at + 6); value = u64 data (at + 8);
          length = u64 data (at + 16) })
      (entries elf s 24)
  in
  let tables = List.filter (fun s -> s.kind = sht_symtab) (Array.to_list elf.sections) in
  { elf with symbols = List.concat_map symbols_of tables }

(* Reads past the end of a damaged file are refusals too. *)
let read path =
  try parse (read_file path) with
  | Invalid_argument _ | Not_found -> refuse "%s: the file is damaged" path
  | Sys_error message -> refuse "%s" message
  | Refused message -> refuse "%s: %s" path message

(* The offsets, in section number n, that relocations are applied to. *)
let relocations elf n =
  Array.to_list elf.sections
  |> List.concat_map (fun s ->
         if s.info <> n then []
         else if s.kind = sht_rela then List.map (u64 elf.data) (entries elf s 24)
         else if s.kind = sht_rel then List.map (u64 elf.data) (entries elf s 16)
         else [])

let defines elf name = List.exists (fun s -> s.name = name && s.section <> 0) elf.symbols

(* The kernel of that name in a relocatable object. *)
let kernel elf name =
  match List.filter (fun s -> s.name = name && s.section <> 0) elf.symbols with
  | [] -> refuse "no symbol %s" name
  | _ :: _ :: _ -> refuse "symbol %s is there more than once" name
  | [ entry ] ->
    if u16 elf.data 0x10 <> 1 then refuse "not a relocatable object";
    if entry.section >= Array.length elf.sections then refuse "%s is in no section" name;
    let section = elf.sections.(entry.section) in
    if section.kind = sht_nobits || section.flags land shf_execinstr = 0 then refuse "%s is not code" name;
    if entry.length = 0 then refuse "%s has no size: .size is missing" name;
    if entry.value + entry.length > section.size then refuse "%s reaches beyond its section" name;
    (* A relocation changes up to 8 bytes from its offset on. *)
    let touches at = at + 8 > entry.value && at < entry.value + entry.length in
    (match List.find_opt touches (relocations elf entry.section) with
     | Some at -> refuse "a relocation at offset %d of %s: the linker would change its bytes" (at - entry.value) name
     | None -> ());
    let inside s =
      s.section = entry.section && s.name <> "" && s.name.[0] <> '$' && s.value >= entry.value
      && s.value < entry.value + entry.length
    in
    { bytes = String.sub (contents elf section) entry.value entry.length;
      labels = List.filter_map (fun s -> if inside s then Some (s.name, s.value - entry.value) else None) elf.symbols }

/* forms.c: the instructions that the model of AArch64 has (docs/aarch64-model.md,
 * proofs/aarch64/decode.ml; a test compares the tables), with the registers that each reads and
 * writes; and more that compilers use, for tools that look at whole programs.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64.h"
#include <ctype.h>
#include <string.h>

/* A load or store of one register in all its modes: size is bits 31 and 30, v tells vector
 * registers, opc is bits 23 and 22; log is the width's logarithm, a digit or the letter of a field.
 * clang-format off: a table. */
/* clang-format off */
#define ACCESS(name, kind, size, v, opc, log, w, r)                                                                \
  {name " offset", size "111" v "01" opc "kkkkkkkkkkkk nnnnn ttttt", w, r "N", kind, 0, "offset " log},             \
  {name " unscaled", size "111" v "00" opc "0 kkkkkkkkk 00nnnnn ttttt", w, r "N", kind, 0, "unscaled " log},        \
  {name " post", size "111" v "00" opc "0 kkkkkkkkk 01nnnnn ttttt", w "N", r "N", kind, 0, "post " log},            \
  {name " pre", size "111" v "00" opc "0 kkkkkkkkk 11nnnnn ttttt", w "N", r "N", kind, 0, "pre " log},              \
  {name " index", size "111" v "00" opc "1 mmmmm 011 k 10nnnnn ttttt", w, r "Nm", kind, 0, "index " log}

#define PAIR(name, kind, opc, v, l, log, w, r)                                                                     \
  {name " offset", opc "101" v "010" l "kkkkkkk uuuuu nnnnn ttttt", w, r "N", kind, 0, "pair-offset " log},         \
  {name " post", opc "101" v "001" l "kkkkkkk uuuuu nnnnn ttttt", w "N", r "N", kind, 0, "pair-post " log},         \
  {name " pre", opc "101" v "011" l "kkkkkkk uuuuu nnnnn ttttt", w "N", r "N", kind, 0, "pair-pre " log}

#define SHIFTED(name, opc, n, flags) SHIFTED_OF(name " shifted", "1", opc, n, flags)
#define SHIFTED_OF(name, f, opc, n, flags) {name, f " " opc " ss " n " mmmmm kkkkkk nnnnn ddddd", "d", "nm", PLAIN, flags, NULL}
#define IMMEDIATE(name, opc, w, flags) IMMEDIATE_OF(name " imm", "1", opc, w, flags)
#define IMMEDIATE_OF(name, f, opc, w, flags) {name, f " " opc " 100010 s kkkkkkkkkkkk nnnnn ddddd", w, "N", PLAIN, flags, NULL}
#define BITMASK(name, opc, flags) {name " imm", "1 " opc " 100100 f rrrrrr ssssss nnnnn ddddd", "d", "n", PLAIN, flags, NULL}
#define THREE(name, bits, flags) {name, bits, "d", "nm", PLAIN, flags, NULL}
#define SELECT(name, opc, o2) SELECT_OF(name, "1", opc, o2)
#define SELECT_OF(name, f, opc, o2) {name, f " " opc " 11010100 mmmmm cccc " o2 " nnnnn ddddd", "d", "nm", PLAIN, READS_FLAGS, NULL}
#define FLOW(name, bits, r, kind, flags) {name, bits, "", r, kind, flags, NULL}

/* Vector instructions: one, two registers read, or these and the destination; with C the two commute. */
#define V1(name, bits) {name, bits, "vd", "vn", PLAIN, 0, NULL}
#define V2(name, bits) {name, bits, "vd", "vnvm", PLAIN, 0, NULL}
#define V2C(name, bits) {name, bits, "vd", "vnvm", PLAIN, COMMUTES, NULL}
#define V3(name, bits) {name, bits, "vd", "vdvnvm", PLAIN, 0, NULL}
#define V3C(name, bits) {name, bits, "vd", "vdvnvm", PLAIN, COMMUTES, NULL}
#define VD(name, bits) {name, bits, "vd", "vdvn", PLAIN, 0, NULL}
#define SAME(V, name, u, opcode)                                                                                   \
  V(name " .2d", "0 1 " u " 01110 11 1 mmmmm " opcode " 1 nnnnn ddddd"),                                           \
  V(name " .4s/2s", "0 h " u " 01110 10 1 mmmmm " opcode " 1 nnnnn ddddd")
#define WIDENING_HALF(V, name, q, u, opcode, element_opcode)                                                       \
  V##C(name, "0 " q " " u " 01110 10 1 mmmmm " opcode " 00 nnnnn ddddd"),                                          \
  V(name " element", "0 " q " " u " 01111 10 l mmmmm " element_opcode " j 0 nnnnn ddddd")
#define WIDENING(V, name, u, opcode, element_opcode)                                                               \
  WIDENING_HALF(V, name, "0", u, opcode, element_opcode),                                                          \
  WIDENING_HALF(V, name "2", "1", u, opcode, element_opcode)
#define SHIFT(V, name, u, opcode)                                                                                  \
  V(name " .2d", "0 1 " u " 011110 1kkkkkk " opcode " 1 nnnnn ddddd"),                                             \
  V(name " .4s/2s", "0 h " u " 011110 01kkkkk " opcode " 1 nnnnn ddddd")

static const struct form forms[] = {
  SHIFTED("add", "00 01011", "0", COMMUTES), SHIFTED("adds", "01 01011", "0", COMMUTES | WRITES_FLAGS),
  SHIFTED("sub", "10 01011", "0", 0), SHIFTED("subs", "11 01011", "0", WRITES_FLAGS),
  IMMEDIATE("add", "00", "D", 0), IMMEDIATE("adds", "01", "d", WRITES_FLAGS),
  IMMEDIATE("sub", "10", "D", 0), IMMEDIATE("subs", "11", "d", WRITES_FLAGS),
  THREE("adc", "1 00 11010000 mmmmm 000000 nnnnn ddddd", COMMUTES | READS_FLAGS),
  THREE("adcs", "1 01 11010000 mmmmm 000000 nnnnn ddddd", COMMUTES | READS_FLAGS | WRITES_FLAGS),
  THREE("sbc", "1 10 11010000 mmmmm 000000 nnnnn ddddd", READS_FLAGS),
  THREE("sbcs", "1 11 11010000 mmmmm 000000 nnnnn ddddd", READS_FLAGS | WRITES_FLAGS),

  {"madd", "1 00 11011 000 mmmmm 0 aaaaa nnnnn ddddd", "d", "nma", PLAIN, COMMUTES, NULL},
  {"msub", "1 00 11011 000 mmmmm 1 aaaaa nnnnn ddddd", "d", "nma", PLAIN, COMMUTES, NULL},
  THREE("umulh", "1 00 11011 110 mmmmm 0 11111 nnnnn ddddd", COMMUTES),
  THREE("smulh", "1 00 11011 010 mmmmm 0 11111 nnnnn ddddd", COMMUTES),
  {"umaddl", "1 00 11011 101 mmmmm 0 aaaaa nnnnn ddddd", "d", "nma", PLAIN, COMMUTES, NULL},

  SHIFTED("and", "00 01010", "0", COMMUTES), SHIFTED("bic", "00 01010", "1", 0),
  SHIFTED("orr", "01 01010", "0", COMMUTES), SHIFTED("orn", "01 01010", "1", 0),
  SHIFTED("eor", "10 01010", "0", COMMUTES), SHIFTED("eon", "10 01010", "1", 0),
  SHIFTED("ands", "11 01010", "0", COMMUTES | WRITES_FLAGS), SHIFTED("bics", "11 01010", "1", WRITES_FLAGS),
  BITMASK("and", "00", 0), BITMASK("orr", "01", 0), BITMASK("eor", "10", 0), BITMASK("ands", "11", WRITES_FLAGS),
  {"movn", "1 00 100101 ss kkkkkkkkkkkkkkkk ddddd", "d", "", PLAIN, 0, NULL},
  {"movz", "1 10 100101 ss kkkkkkkkkkkkkkkk ddddd", "d", "", PLAIN, 0, NULL},
  {"movk", "1 11 100101 ss kkkkkkkkkkkkkkkk ddddd", "d", "d", PLAIN, 0, NULL},

  SELECT("csel", "00", "00"), SELECT("csinc", "00", "01"), SELECT("csinv", "10", "00"), SELECT("csneg", "10", "01"),

  THREE("lsl", "1 00 11010110 mmmmm 001000 nnnnn ddddd", 0), THREE("lsr", "1 00 11010110 mmmmm 001001 nnnnn ddddd", 0),
  THREE("asr", "1 00 11010110 mmmmm 001010 nnnnn ddddd", 0), THREE("ror", "1 00 11010110 mmmmm 001011 nnnnn ddddd", 0),
  {"ubfm", "1 10 100110 1 iiiiii ssssss nnnnn ddddd", "d", "n", PLAIN, 0, NULL},
  {"sbfm", "1 00 100110 1 iiiiii ssssss nnnnn ddddd", "d", "n", PLAIN, 0, NULL},
  THREE("extr", "1 00 100111 1 0 mmmmm kkkkkk nnnnn ddddd", 0),
  {"clz", "1 10 11010110 00000 000100 nnnnn ddddd", "d", "n", PLAIN, 0, NULL},
  {"adr", "0 ll 10000 hhhhhhhhhhhhhhhhhhh ddddd", "d", "", PLACE, 0, NULL},

  FLOW("b", "000101 kkkkkkkkkkkkkkkkkkkkkkkkkk", "", JUMP, 0),
  FLOW("bl", "100101 kkkkkkkkkkkkkkkkkkkkkkkkkk", "", CALL, 0),
  FLOW("b.cond", "01010100 kkkkkkkkkkkkkkkkkkk 0 cccc", "", BRANCH, READS_FLAGS),
  FLOW("cbz", "1 011010 0 kkkkkkkkkkkkkkkkkkk ttttt", "t", BRANCH, 0),
  FLOW("cbnz", "1 011010 1 kkkkkkkkkkkkkkkkkkk ttttt", "t", BRANCH, 0),
  FLOW("tbz", "b 011011 0 iiiii kkkkkkkkkkkkkk ttttt", "t", BRANCH, 0),
  FLOW("tbnz", "b 011011 1 iiiii kkkkkkkkkkkkkk ttttt", "t", BRANCH, 0),
  FLOW("ret", "1101011 0 0 10 11111 0000 0 0 nnnnn 00000", "n", RETURN, 0),
  FLOW("nop", "11010101000000110010 0000 000 11111", "", PLAIN, 0),
  FLOW("bti", "11010101000000110010 0100 kk0 11111", "", MARK, 0),

  ACCESS("ldr", LOAD, "ss", "0", "01", "s", "t", ""), ACCESS("str", STORE, "ss", "0", "00", "s", "", "t"),
  PAIR("ldp", LOAD, "10", "0", "1", "3", "tu", ""), PAIR("stp", STORE, "10", "0", "0", "3", "", "tu"),
  ACCESS("ldr bhsd", LOAD, "ss", "1", "01", "s", "vt", ""), ACCESS("str bhsd", STORE, "ss", "1", "00", "s", "", "vt"),
  ACCESS("ldr q", LOAD, "00", "1", "11", "4", "vt", ""), ACCESS("str q", STORE, "00", "1", "10", "4", "", "vt"),
  PAIR("ldp sdq", LOAD, "gg", "1", "1", "g", "vtvu", ""), PAIR("stp sdq", STORE, "gg", "1", "0", "g", "", "vtvu"),

  SAME(V2C, "add", "0", "10000"), SAME(V2, "sub", "1", "10000"), SAME(V2C, "cmeq", "1", "10001"), SAME(V2, "ushl", "1", "01000"), SAME(V2, "sshl", "0", "01000"),
  V2C("mul .4s/2s", "0 h 0 01110 10 1 mmmmm 10011 1 nnnnn ddddd"), V3C("mla .4s/2s", "0 h 0 01110 10 1 mmmmm 10010 1 nnnnn ddddd"),
  V3C("mls .4s/2s", "0 h 1 01110 10 1 mmmmm 10010 1 nnnnn ddddd"), V2("mul element", "0 h 0 01111 10 l mmmmm 1000 j 0 nnnnn ddddd"),
  V3("mla element", "0 h 1 01111 10 l mmmmm 0000 j 0 nnnnn ddddd"), V3("mls element", "0 h 1 01111 10 l mmmmm 0100 j 0 nnnnn ddddd"),
  V2("addp .2d", "0 1 0 01110 11 1 mmmmm 10111 1 nnnnn ddddd"), V2("addp .4s", "0 1 0 01110 10 1 mmmmm 10111 1 nnnnn ddddd"),
  V1("addp scalar", "01 0 11110 11 11000 11011 10 nnnnn ddddd"),
  V2C("and vector", "0 h 0 01110 00 1 mmmmm 00011 1 nnnnn ddddd"), V2("bic vector", "0 h 0 01110 01 1 mmmmm 00011 1 nnnnn ddddd"),
  V2C("orr vector", "0 h 0 01110 10 1 mmmmm 00011 1 nnnnn ddddd"), V2("orn vector", "0 h 0 01110 11 1 mmmmm 00011 1 nnnnn ddddd"),
  V2C("eor vector", "0 h 1 01110 00 1 mmmmm 00011 1 nnnnn ddddd"), V3("bsl", "0 h 1 01110 01 1 mmmmm 00011 1 nnnnn ddddd"),
  V3("bit", "0 h 1 01110 10 1 mmmmm 00011 1 nnnnn ddddd"), V3("bif", "0 h 1 01110 11 1 mmmmm 00011 1 nnnnn ddddd"),
  WIDENING(V2, "umull", "1", "1100", "1010"), WIDENING(V2, "smull", "0", "1100", "1010"),
  WIDENING(V3, "umlal", "1", "1000", "0010"), WIDENING(V3, "smlal", "0", "1000", "0010"),
  WIDENING(V3, "umlsl", "1", "1010", "0110"), WIDENING(V3, "smlsl", "0", "1010", "0110"),
  SHIFT(V1, "shl", "0", "01010"), SHIFT(V1, "ushr", "1", "00000"), SHIFT(V1, "sshr", "0", "00000"), SHIFT(V1, "urshr", "1", "00100"),
  SHIFT(V1, "srshr", "0", "00100"), SHIFT(VD, "sli", "1", "01010"), SHIFT(VD, "sri", "1", "01000"), SHIFT(VD, "usra", "1", "00010"),
  SHIFT(VD, "ssra", "0", "00010"), SHIFT(VD, "ursra", "1", "00110"), SHIFT(VD, "srsra", "0", "00110"),
  V1("shrn", "0 0 0 011110 01kkkkk 10000 1 nnnnn ddddd"), VD("shrn2", "0 1 0 011110 01kkkkk 10000 1 nnnnn ddddd"),
  V1("ushll", "0 0 1 011110 01kkkkk 10100 1 nnnnn ddddd"), V1("ushll2", "0 1 1 011110 01kkkkk 10100 1 nnnnn ddddd"),
  V1("sshll", "0 0 0 011110 01kkkkk 10100 1 nnnnn ddddd"), V1("sshll2", "0 1 0 011110 01kkkkk 10100 1 nnnnn ddddd"),
  V1("xtn", "0 0 0 01110 10 10000 10010 10 nnnnn ddddd"), VD("xtn2", "0 1 0 01110 10 10000 10010 10 nnnnn ddddd"),
  V1("rev64 .4s/2s", "0 h 0 01110 10 10000 00000 10 nnnnn ddddd"), V1("uaddlp", "0 h 1 01110 10 10000 00010 10 nnnnn ddddd"),
  VD("uadalp", "0 h 1 01110 10 10000 00110 10 nnnnn ddddd"), V1("neg .2d", "0 1 1 01110 11 10000 01011 10 nnnnn ddddd"),
  V1("neg .4s/2s", "0 h 1 01110 10 10000 01011 10 nnnnn ddddd"), V1("not", "0 h 1 01110 00 10000 00101 10 nnnnn ddddd"),
  V2("uzp1 .2d", "0 1 0 01110 11 0 mmmmm 0 001 10 nnnnn ddddd"), V2("trn1 .2d", "0 1 0 01110 11 0 mmmmm 0 010 10 nnnnn ddddd"),
  V2("zip1 .2d", "0 1 0 01110 11 0 mmmmm 0 011 10 nnnnn ddddd"), V2("uzp2 .2d", "0 1 0 01110 11 0 mmmmm 0 101 10 nnnnn ddddd"),
  V2("trn2 .2d", "0 1 0 01110 11 0 mmmmm 0 110 10 nnnnn ddddd"), V2("zip2 .2d", "0 1 0 01110 11 0 mmmmm 0 111 10 nnnnn ddddd"),
  V2("uzp1 .4s", "0 1 0 01110 10 0 mmmmm 0 001 10 nnnnn ddddd"), V2("trn1 .4s", "0 1 0 01110 10 0 mmmmm 0 010 10 nnnnn ddddd"),
  V2("zip1 .4s", "0 1 0 01110 10 0 mmmmm 0 011 10 nnnnn ddddd"), V2("uzp2 .4s", "0 1 0 01110 10 0 mmmmm 0 101 10 nnnnn ddddd"),
  V2("trn2 .4s", "0 1 0 01110 10 0 mmmmm 0 110 10 nnnnn ddddd"), V2("zip2 .4s", "0 1 0 01110 10 0 mmmmm 0 111 10 nnnnn ddddd"),
  V2("ext", "0 1 1 01110 00 0 mmmmm 0 kkkk 0 nnnnn ddddd"),
  {"movi bytes", "0 h 0 0111100000 kkk 1110 01 lllll ddddd", "vd", "", PLAIN, 0, NULL},
  {"movi .2d/d", "0 h 1 0111100000 kkk 1110 01 lllll ddddd", "vd", "", PLAIN, 0, NULL},
  {"movi .4s/2s", "0 h 0 0111100000 kkk 0ss0 01 lllll ddddd", "vd", "", PLAIN, 0, NULL},
  {"mvni .4s/2s", "0 h 1 0111100000 kkk 0ss0 01 lllll ddddd", "vd", "", PLAIN, 0, NULL},
  {"dup .2d x", "0 1 0 01110000 01000 0 0001 1 nnnnn ddddd", "vd", "n", PLAIN, 0, NULL},
  {"dup .4s w", "0 1 0 01110000 00100 0 0001 1 nnnnn ddddd", "vd", "n", PLAIN, 0, NULL},
  {"dup .2s w", "0 0 0 01110000 00100 0 0001 1 nnnnn ddddd", "vd", "n", PLAIN, 0, NULL},
  V1("dup .2d d[]", "0 1 0 01110000 i1000 0 0000 1 nnnnn ddddd"), V1("dup .4s s[]", "0 h 0 01110000 ii100 0 0000 1 nnnnn ddddd"),
  V1("dup d d[]", "01 0 11110000 i1000 0 0000 1 nnnnn ddddd"),
  {"umov x", "0 1 0 01110000 i1000 0 0111 1 nnnnn ddddd", "d", "vn", PLAIN, 0, NULL},
  {"umov w", "0 0 0 01110000 ii100 0 0111 1 nnnnn ddddd", "d", "vn", PLAIN, 0, NULL},
  {"ins d x", "0 1 0 01110000 i1000 0 0011 1 nnnnn ddddd", "vd", "vdn", PLAIN, 0, NULL},
  {"ins s w", "0 1 0 01110000 ii100 0 0011 1 nnnnn ddddd", "vd", "vdn", PLAIN, 0, NULL},
  VD("ins d d", "0 1 1 01110000 i1000 0 j000 1 nnnnn ddddd"), VD("ins s s", "0 1 1 01110000 ii100 0 jj00 1 nnnnn ddddd"),
  {"fmov d x", "1 00 11110 01 1 00 111 000000 nnnnn ddddd", "vd", "n", PLAIN, 0, NULL},
  {"fmov x d", "1 00 11110 01 1 00 110 000000 nnnnn ddddd", "d", "vn", PLAIN, 0, NULL},
  {"fmov d[1] x", "1 00 11110 10 1 01 111 000000 nnnnn ddddd", "vd", "vdn", PLAIN, 0, NULL},
  {"fmov x d[1]", "1 00 11110 10 1 01 110 000000 nnnnn ddddd", "d", "vn", PLAIN, 0, NULL},
};

/* What the model does not have. */
#define SHIFTED_W(name, opc, n, flags) SHIFTED_OF(name " shifted w", "0", opc, n, flags)
#define IMMEDIATE_W(name, opc, w, flags) IMMEDIATE_OF(name " imm w", "0", opc, w, flags)
#define EXTENDED(name, opc, w, flags) {name " extended", "f " opc " 01011 00 1 mmmmm ooo kkk nnnnn ddddd", w, "Nm", PLAIN, flags, NULL}
#define BITMASK_W(name, opc, flags) {name " imm w", "0 " opc " 100100 0 rrrrrr ssssss nnnnn ddddd", "d", "n", PLAIN, flags, NULL}
#define EXTENDED_INDEX(name, kind, v, opc, log, w, r)                                                              \
  {name " extended index", log "111" v "00" opc "1 mmmmm oo0 k 10nnnnn ttttt", w, r "Nm", kind, 0, "index s"},     \
  {name " signed index", log "111" v "00" opc "1 mmmmm 111 k 10nnnnn ttttt", w, r "Nm", kind, 0, "index s"}

static const struct form more_forms[] = {
  SHIFTED_W("add", "00 01011", "0", 0), SHIFTED_W("adds", "01 01011", "0", WRITES_FLAGS),
  SHIFTED_W("sub", "10 01011", "0", 0), SHIFTED_W("subs", "11 01011", "0", WRITES_FLAGS),
  SHIFTED_W("and", "00 01010", "0", 0), SHIFTED_W("bic", "00 01010", "1", 0),
  SHIFTED_W("orr", "01 01010", "0", 0), SHIFTED_W("orn", "01 01010", "1", 0),
  SHIFTED_W("eor", "10 01010", "0", 0), SHIFTED_W("eon", "10 01010", "1", 0),
  SHIFTED_W("ands", "11 01010", "0", WRITES_FLAGS), SHIFTED_W("bics", "11 01010", "1", WRITES_FLAGS),
  IMMEDIATE_W("add", "00", "D", 0), IMMEDIATE_W("adds", "01", "d", WRITES_FLAGS),
  IMMEDIATE_W("sub", "10", "D", 0), IMMEDIATE_W("subs", "11", "d", WRITES_FLAGS),
  EXTENDED("add", "00", "D", 0), EXTENDED("adds", "01", "d", WRITES_FLAGS),
  EXTENDED("sub", "10", "D", 0), EXTENDED("subs", "11", "d", WRITES_FLAGS),
  BITMASK_W("and", "00", 0), BITMASK_W("orr", "01", 0), BITMASK_W("eor", "10", 0), BITMASK_W("ands", "11", WRITES_FLAGS),
  THREE("adc w", "0 00 11010000 mmmmm 000000 nnnnn ddddd", READS_FLAGS),
  THREE("adcs w", "0 01 11010000 mmmmm 000000 nnnnn ddddd", READS_FLAGS | WRITES_FLAGS),
  THREE("sbc w", "0 10 11010000 mmmmm 000000 nnnnn ddddd", READS_FLAGS),
  THREE("sbcs w", "0 11 11010000 mmmmm 000000 nnnnn ddddd", READS_FLAGS | WRITES_FLAGS),
  {"madd w", "0 00 11011 000 mmmmm 0 aaaaa nnnnn ddddd", "d", "nma", PLAIN, 0, NULL},
  {"msub w", "0 00 11011 000 mmmmm 1 aaaaa nnnnn ddddd", "d", "nma", PLAIN, 0, NULL},
  {"smaddl", "1 00 11011 001 mmmmm 0 aaaaa nnnnn ddddd", "d", "nma", PLAIN, 0, NULL},
  {"smsubl", "1 00 11011 001 mmmmm 1 aaaaa nnnnn ddddd", "d", "nma", PLAIN, 0, NULL},
  {"umsubl", "1 00 11011 101 mmmmm 1 aaaaa nnnnn ddddd", "d", "nma", PLAIN, 0, NULL},
  THREE("udiv x", "1 00 11010110 mmmmm 000010 nnnnn ddddd", 0), THREE("sdiv x", "1 00 11010110 mmmmm 000011 nnnnn ddddd", 0),
  THREE("udiv w", "0 00 11010110 mmmmm 000010 nnnnn ddddd", 0), THREE("sdiv w", "0 00 11010110 mmmmm 000011 nnnnn ddddd", 0),
  {"movn w", "0 00 100101 0s kkkkkkkkkkkkkkkk ddddd", "d", "", PLAIN, 0, NULL},
  {"movz w", "0 10 100101 0s kkkkkkkkkkkkkkkk ddddd", "d", "", PLAIN, 0, NULL},
  {"movk w", "0 11 100101 0s kkkkkkkkkkkkkkkk ddddd", "d", "d", PLAIN, 0, NULL},
  SELECT_OF("csel w", "0", "00", "00"), SELECT_OF("csinc w", "0", "00", "01"),
  SELECT_OF("csinv w", "0", "10", "00"), SELECT_OF("csneg w", "0", "10", "01"),
  FLOW("ccmp", "f o1 11010010 mmmmm cccc 00 nnnnn 0 bbbb", "nm", PLAIN, READS_FLAGS | WRITES_FLAGS),
  FLOW("ccmp imm", "f o1 11010010 iiiii cccc 10 nnnnn 0 bbbb", "n", PLAIN, READS_FLAGS | WRITES_FLAGS),
  THREE("shift w", "0 00 11010110 mmmmm 0010oo nnnnn ddddd", 0),
  {"ubfm w", "0 10 100110 0 iiiiii ssssss nnnnn ddddd", "d", "n", PLAIN, 0, NULL},
  {"sbfm w", "0 00 100110 0 iiiiii ssssss nnnnn ddddd", "d", "n", PLAIN, 0, NULL},
  {"bfm x", "1 01 100110 1 iiiiii ssssss nnnnn ddddd", "d", "dn", PLAIN, 0, NULL},
  {"bfm w", "0 01 100110 0 iiiiii ssssss nnnnn ddddd", "d", "dn", PLAIN, 0, NULL},
  THREE("extr w", "0 00 100111 0 0 mmmmm kkkkkk nnnnn ddddd", 0),
  {"clz/cls/rev/rbit", "f 10 11010110 00000 000ooo nnnnn ddddd", "d", "n", PLAIN, 0, NULL},
  {"adrp", "1 ll 10000 hhhhhhhhhhhhhhhhhhh ddddd", "d", "", PLACE, 0, NULL},

  FLOW("br", "1101011 0 0 00 11111 0000 0 0 nnnnn 00000", "n", OTHER, 0),
  FLOW("blr", "1101011 0 0 01 11111 0000 0 0 nnnnn 00000", "n", OTHER, 0),
  FLOW("cbz w", "0 011010 0 kkkkkkkkkkkkkkkkkkk ttttt", "t", BRANCH, 0),
  FLOW("cbnz w", "0 011010 1 kkkkkkkkkkkkkkkkkkk ttttt", "t", BRANCH, 0),
  FLOW("hint", "11010101000000110010 kkkkkkk 11111", "", OTHER, 0),
  FLOW("barrier", "11010101000000110011 kkkk ooo 11111", "", OTHER, 0),
  {"mrs", "110101010011 kkkkkkkkkkkkkkk ttttt", "t", "", OTHER, 0, NULL},
  FLOW("msr", "110101010001 kkkkkkkkkkkkkkk ttttt", "t", OTHER, 0),
  FLOW("sys", "1101010100001 kkkkkkkkkkkkkk ttttt", "t", OTHER, 0),
  FLOW("svc", "11010100000 kkkkkkkkkkkkkkkk 00001", "", OTHER, 0), FLOW("brk", "11010100001 kkkkkkkkkkkkkkkk 00000", "", OTHER, 0),

  FLOW("prfm", "11 111 0 01 10 kkkkkkkkkkkk nnnnn ttttt", "N", OTHER, 0), FLOW("prfm unscaled", "11 111 0 00 10 0 kkkkkkkkk 00nnnnn ttttt", "N", OTHER, 0),
  ACCESS("ldrs", LOAD, "ss", "0", "1o", "s", "t", ""),
  EXTENDED_INDEX("ldr", LOAD, "0", "01", "ss", "t", ""), EXTENDED_INDEX("ldrs", LOAD, "0", "1o", "ss", "t", ""),
  EXTENDED_INDEX("str", STORE, "0", "00", "ss", "", "t"),
  PAIR("ldp w", LOAD, "0o", "0", "1", "2", "tu", ""), PAIR("stp w", STORE, "00", "0", "0", "2", "", "tu"),
  {"ldnp", "10 101 0 000 1 kkkkkkk uuuuu nnnnn ttttt", "tu", "N", LOAD, 0, "pair-offset 3"},
  {"stnp", "10 101 0 000 0 kkkkkkk uuuuu nnnnn ttttt", "", "tuN", STORE, 0, "pair-offset 3"},
  {"ldnp sdq", "gg 101 1 000 1 kkkkkkk uuuuu nnnnn ttttt", "vtvu", "N", LOAD, 0, "pair-offset g"},
  {"stnp sdq", "gg 101 1 000 0 kkkkkkk uuuuu nnnnn ttttt", "", "vtvuN", STORE, 0, "pair-offset g"},
  {"ldr literal", "0o 011 0 00 hhhhhhhhhhhhhhhhhhh ttttt", "t", "", OTHER, 0, NULL},
  {"ldar", "ss 001000 1 1 0 11111 o 11111 nnnnn ttttt", "t", "N", LOAD, 0, "unscaled s"},
  {"stlr", "ss 001000 1 0 0 11111 o 11111 nnnnn ttttt", "", "tN", STORE, 0, "unscaled s"},
  {"ldxr", "ss 001000 0 1 0 11111 o 11111 nnnnn ttttt", "t", "N", LOAD, 0, "unscaled s"},
  {"stxr", "ss 001000 0 0 0 iiiii o 11111 nnnnn ttttt", "i", "tN", STORE, 0, "unscaled s"},
  {"cas", "gg 001000 1 a 1 iiiii r 11111 nnnnn ttttt", "i", "itN", OTHER, 0, NULL},
  {"atomic", "gg 111 0 00 ar 1 iiiii o ppp 00 nnnnn ttttt", "t", "iN", OTHER, 0, NULL},

  V2("tbl one", "0 h 0 01110 000 mmmmm 0 00 0 00 nnnnn ddddd"),
  {"umov w b[]", "0 0 0 01110000 iiii1 0 0111 1 nnnnn ddddd", "d", "vn", PLAIN, 0, NULL},
  {"umov w h[]", "0 0 0 01110000 iii10 0 0111 1 nnnnn ddddd", "d", "vn", PLAIN, 0, NULL},
  {"dup .8h w", "0 h 0 01110000 00010 0 0001 1 nnnnn ddddd", "vd", "n", PLAIN, 0, NULL},
  {"dup .16b w", "0 h 0 01110000 00001 0 0001 1 nnnnn ddddd", "vd", "n", PLAIN, 0, NULL},
  {"movi .8h", "0 h o 0111100000 kkk 10s0 01 lllll ddddd", "vd", "", PLAIN, 0, NULL},
  {"fmov s w", "0 00 11110 00 1 00 111 000000 nnnnn ddddd", "vd", "n", PLAIN, 0, NULL},
  {"fmov w s", "0 00 11110 00 1 00 110 000000 nnnnn ddddd", "d", "vn", PLAIN, 0, NULL},
};
/* clang-format on */
enum { FORMS = sizeof forms / sizeof *forms, MORE_FORMS = sizeof more_forms / sizeof *more_forms };

/* ---- fields ---- */

/* The bits that a form fixes, and their values. */
struct pattern {
  uint32_t mask, value;
};

static struct pattern pattern_of(const struct form *form)
{
  struct pattern pattern = {0, 0};
  unsigned bit = 32;
  for (const char *c = form->bits; *c != '\0'; c++) {
    if (*c == ' ')
      continue;
    bit--;
    if (*c == '0' || *c == '1') {
      pattern.mask |= (uint32_t)1 << bit;
      pattern.value |= (uint32_t)(*c - '0') << bit;
    }
  }
  return pattern;
}

/* Where a field is: the number of its bits, 0 if there is none, and the lowest. */
static unsigned find_field(const struct form *form, char letter, unsigned *low)
{
  unsigned bit = 32, length = 0;
  for (const char *c = form->bits; *c != '\0'; c++) {
    if (*c == ' ')
      continue;
    bit--;
    if (*c == letter) {
      length++;
      *low = bit;
    }
  }
  return length;
}

unsigned field_length(const struct form *form, char letter)
{
  unsigned low;
  return find_field(form, letter, &low);
}

static uint32_t mask_of(unsigned length)
{
  return (uint32_t)(((uint64_t)1 << length) - 1);
}

uint32_t field(const struct form *form, uint32_t word, char letter)
{
  unsigned low = 0, length = find_field(form, letter, &low);
  return (word >> low) & mask_of(length);
}

uint32_t with_field(const struct form *form, uint32_t word, char letter, uint32_t value)
{
  unsigned low = 0, length = find_field(form, letter, &low);
  uint32_t mask = mask_of(length) << low;
  return (word & ~mask) | ((value << low) & mask);
}

uint32_t with_register(uint32_t word, const struct operand *operand, int reg)
{
  uint32_t number = reg == NONE ? 31 : (uint32_t)reg & 31;
  return (word & ~((uint32_t)31 << operand->low)) | number << operand->low;
}

uint32_t without_registers(const struct instruction *instruction)
{
  uint32_t word = instruction->word;
  for (unsigned i = 0; i < instruction->operand_count; i++)
    word &= ~((uint32_t)31 << instruction->operands[i].low);
  return word;
}

uint32_t as_form(uint32_t word, const struct form *form)
{
  struct pattern pattern = pattern_of(form);
  return (word & ~pattern.mask) | pattern.value;
}

/* ---- decoding ---- */

static int64_t signed_field(const struct form *form, uint32_t word, char letter)
{
  unsigned length = field_length(form, letter);
  int64_t value = field(form, word, letter), sign = ((int64_t)1 << length) / 2;
  return value >= sign ? value - 2 * sign : value;
}

static void add_operands(struct instruction *instruction, const char *letters, bool writes)
{
  for (const char *c = letters; *c != '\0'; c++) {
    bool vector = *c == 'v';
    if (vector)
      c++;
    char letter = (char)tolower((unsigned char)*c);
    struct operand operand = {0};
    find_field(instruction->form, letter, &operand.low);
    int number = (int)((instruction->word >> operand.low) & 31);
    operand.reg = vector ? VECTOR + number : number < 31 ? number : letter == *c ? NONE : SP;
    struct operand *known = NULL;
    for (unsigned i = 0; i < instruction->operand_count; i++)
      if (instruction->operands[i].low == operand.low)
        known = &instruction->operands[i];
    if (known == NULL) {
      known = &instruction->operands[instruction->operand_count++];
      *known = operand;
    }
    *(writes ? &known->writes : &known->reads) = true;
    if (operand.reg != NONE)
      *(writes ? &instruction->writes : &instruction->reads) |= BIT(operand.reg);
  }
}

static void decode_access(struct instruction *instruction)
{
  const struct form *form = instruction->form;
  uint32_t word = instruction->word;
  struct access *access = &instruction->access;
  const char *mode = form->mode, *log = strchr(mode, ' ') + 1;
  bool pair = strncmp(mode, "pair-", 5) == 0;
  unsigned scale = *log == 'g'   ? 2 + field(form, word, 'g')
                   : *log == 's' ? field(form, word, 's')
                                 : (unsigned)(*log - '0');
  int base = (int)field(form, word, 'n');
  access->base = base == 31 ? SP : base;
  access->index = NONE;
  access->width = (pair ? 2U : 1U) << scale;
  if (strncmp(mode, "index", 5) == 0) {
    int index = (int)field(form, word, 'm');
    access->index = index == 31 ? NONE : index;
    return;
  }
  int64_t k = strncmp(mode, "offset", 6) == 0 ? (int64_t)field(form, word, 'k') << scale
              : pair ? signed_field(form, word, 'k') * ((int64_t)1 << scale)
                     : signed_field(form, word, 'k');
  if (strstr(mode, "post") == NULL)
    access->offset = k;
  if (strstr(mode, "post") != NULL || strstr(mode, "pre") != NULL)
    access->step = k;
}

static const struct form *find_form(const struct form *table, size_t count, uint32_t word)
{
  for (size_t i = 0; i < count; i++) {
    struct pattern pattern = pattern_of(&table[i]);
    if ((word & pattern.mask) == pattern.value)
      return &table[i];
  }
  return NULL;
}

static bool decode_form(uint32_t word, const struct form *form, struct instruction *instruction)
{
  *instruction = (struct instruction){.word = word, .form = form};
  if (form == NULL)
    return false;
  add_operands(instruction, form->reads, false);
  add_operands(instruction, form->writes, true);
  instruction->reads_flags = (form->flags & READS_FLAGS) != 0;
  instruction->writes_flags = (form->flags & WRITES_FLAGS) != 0;
  if (form->mode != NULL)
    decode_access(instruction);
  if (form->kind == JUMP || form->kind == BRANCH || form->kind == CALL)
    instruction->target = signed_field(form, word, 'k');
  return true;
}

bool decode(uint32_t word, struct instruction *instruction)
{
  return decode_form(word, find_form(forms, FORMS, word), instruction);
}

bool decode_more(uint32_t word, struct instruction *instruction)
{
  return decode(word, instruction) ||
         decode_form(word, find_form(more_forms, MORE_FORMS, word), instruction);
}

const struct form *form_named(const char *name)
{
  for (size_t i = 0; i < FORMS; i++)
    if (strcmp(forms[i].name, name) == 0)
      return &forms[i];
  die("there is no form %s", name);
}

void print_forms(FILE *out)
{
  for (size_t i = 0; i < FORMS; i++) {
    fprintf(out, "%s|", forms[i].name);
    for (const char *c = forms[i].bits; *c != '\0'; c++)
      if (*c != ' ')
        fputc(*c, out);
    fputc('\n', out);
  }
}

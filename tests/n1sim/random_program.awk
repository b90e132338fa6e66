# random_program.awk -v seed=N [-v count=N]: a straight-line AArch64 function of random instructions, with four buffers of 512
# bytes as its arguments. The same seed gives the same program.
#
# SPDX-License-Identifier: Apache-2.0

function below(limit) { state = (state * 16807) % 2147483647; return state % limit }
function x() { return 4 + below(14) }
function v(  n) { n = below(24); return n < 8 ? n : n + 8 }
function pick(list,  words) { return words[1 + below(split(list, words, " "))] }
function place(scale) { return sprintf("[x%d, #%d]", below(4), below(512 / scale) * scale) }
function pair_place(scale) { return sprintf("[x%d, #%d]", below(4), below(224 / scale) * scale) }

# A template with x, v as random registers: "add X, X, X".
function fill(template,  out, i, c) {
  out = ""
  for (i = 1; i <= length(template); i++) {
    c = substr(template, i, 1)
    out = out (c == "X" ? "x" x() : c == "W" ? "w" x() : c == "V" ? "v" v() : c == "D" ? "d" v() : c == "Q" ? "q" v() : c)
  }
  return out
}

function integer() {
  return fill(pick("add,X,X,X sub,X,X,X adds,X,X,X subs,X,X,X adcs,X,X,X adc,X,X,X sbcs,X,X,X eor,X,X,X and,X,X,X orr,X,X,X " \
    "add,X,X,#24 cmp,X,X cmn,X,X tst,X,X csel,X,X,X,cc csetm,X,cs cinc,X,X,eq cneg,X,X,cc ands,X,X,X bic,X,X,X mov,X,X " \
    "add,X,X,X,lsl,#3 add,X,X,X,lsl,#12 sub,X,X,X,lsr,#32 eor,X,X,X,ror,#7 ands,X,X,X,lsl,#5 lsl,X,X,#5 lsr,X,X,#32 ubfx,X,X,#8,#9 " \
    "extr,X,X,X,#33 ror,X,X,#5 lsl,X,X,X movz,X,#77 movk,X,#99,lsl,#16 clz,X,X"))
}
function product() { return fill(pick("mul,X,X,X umulh,X,X,X mul,X,X,X umulh,X,X,X madd,X,X,X,X smulh,X,X,X umull,X,W,W umaddl,X,W,W,X")) }
function memory(  kind) {
  kind = below(8)
  if (kind == 0) return fill("ldr,X,") place(8)
  if (kind == 1) return fill("str,X,") place(8)
  if (kind == 2) { i = x(); return sprintf("ldp,x%d,x%d,", i, i == 17 ? 4 : i + 1) pair_place(16) }
  if (kind == 3) return fill("stp,X,X,") pair_place(16)
  if (kind == 4) return fill(pick("ldr,Q, str,Q,")) place(16)
  if (kind == 5) return fill(pick("ldr,D, str,D,")) place(8)
  if (kind == 6) { i = below(7); return sprintf("ldp,q%d,q%d,", i, i + 1) pair_place(32) }
  return fill(pick("stp,Q,Q,")) pair_place(32)
}
function vector() {
  return fill(pick("umull,V.2d,V.2s,V.2s umull2,V.2d,V.4s,V.4s umlal,V.2d,V.2s,V.2s umlal2,V.2d,V.4s,V.4s umull,V.2d,V.2s,v3.s[1] " \
    "umlal,V.2d,V.2s,v5.s[2] smull,V.2d,V.2s,V.2s smlal,V.2d,V.2s,V.2s mul,V.4s,V.4s,V.4s mul,V.2s,V.2s,V.2s mla,V.4s,V.4s,V.4s " \
    "add,V.2d,V.2d,V.2d sub,V.2d,V.2d,V.2d and,V.16b,V.16b,V.16b orr,V.16b,V.16b,V.16b eor,V.16b,V.16b,V.16b mov,V.16b,V.16b " \
    "uzp1,V.4s,V.4s,V.4s uzp2,V.4s,V.4s,V.4s zip1,V.2d,V.2d,V.2d trn2,V.4s,V.4s,V.4s ext,V.16b,V.16b,V.16b,#8 xtn,V.2s,V.2d " \
    "rev64,V.4s,V.4s shl,V.2d,V.2d,#28 ushr,V.2d,V.2d,#28 sshr,V.2d,V.2d,#30 usra,V.2d,V.2d,#28 ssra,V.2d,V.2d,#28 " \
    "srshr,V.2d,V.2d,#28 shrn,V.2s,V.2d,#32 sli,V.2d,V.2d,#32 ushll,V.2d,V.2s,#0 sshl,V.2d,V.2d,V.2d uaddlp,V.2d,V.4s " \
    "addp,V.2d,V.2d,V.2d movi,V.2d,#0xffffffff bit,V.16b,V.16b,V.16b bif,V.16b,V.16b,V.16b cmeq,V.2d,V.2d,V.2d dup,V.2d,v7.d[1]"))
}
function crossing() { return fill(pick("fmov,X,D fmov,D,X mov,X,V.d[1] mov,W,V.s[1] mov,V.d[1],X dup,V.2d,X")) }

BEGIN {
  state = 1 + seed * 7919
  for (i = 0; i < 20; i++) below(2)
  # Each program has a mix of its own.
  split("", weight)
  for (i = 1; i <= 5; i++) { weight[i] = 1 + below(10); total += weight[i] }
  print "        .text\n        .globl  random_program\n        .type   random_program, %function\nrandom_program:"
  for (n = 0; n < (count ? count : 400); n++) {
    kind = 1; rest = below(total)
    while (rest >= weight[kind]) rest -= weight[kind++]
    line = kind == 1 ? integer() : kind == 2 ? product() : kind == 3 ? memory() : kind == 4 ? vector() : crossing()
    sub(",", " ", line)
    gsub(/,lsl,/, ", lsl ", line); gsub(/,lsr,/, ", lsr ", line); gsub(/,ror,/, ", ror ", line)
    print "        " line
  }
  print "        ret\n        .size   random_program, . - random_program"
}

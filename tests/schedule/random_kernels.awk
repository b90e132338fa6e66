# tests/schedule/random_kernels.awk: random kernels for schedule, and a program that compares them with others.
#   awk -v seed=N -v count=N -v part=kernels|main -f random_kernels.awk
# A kernel karat_random_I_aarch64(a, b) reads and writes two buffers of 64 words, which may be one if I is even, has a frame for callee-saved
# registers and scratch, and, if I is a multiple of 3, a loop. The program runs each and karat_scheduled_I_aarch64 on the same numbers.
#
# SPDX-License-Identifier: Apache-2.0
function below(n) { # the generator of Park and Miller
  state = (state * 16807) % 2147483647
  return int(state / 2147483647 * n)
}
function any(list, parts) { return parts[1 + below(split(list, parts, " "))] }
function x() { return any("x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x19 x20 x21 x22") }
function source() { return below(20) == 0 ? "xzr" : x() }
function v() { return any("v0 v1 v2 v3 v4 v5 v6 v7 v16 v17 v18 v19") }
function number(register) { return substr(register, 2) }
function place(size) { # of a load or store
  if (below(6) == 0)
    return "[sp, #" 32 + size * below(32 / size) "]"
  return "[" any("x0 x1") ", #" size * below(512 / size) "]"
}
function say(text) { print "        " text }

# One instruction; flags are read only if they were written in this block.
function instruction(kind, d, e) {
  kind = below(30)
  if (kind < 5) say(any("add sub and orr eor bic") " " x() ", " source() ", " source() (below(2) ? "" : any(",lsl#3 ,lsr#60")))
  else if (kind < 9) { say(any("adds subs ands") " " x() ", " x() ", " source()); flags = 1 }
  else if (kind < 14 && flags) say(any("adc adcs sbc sbcs adcs") " " x() ", " source() ", " source())
  else if (kind < 15 && flags) say(any("csel csinv csneg csinc") " " x() ", " x() ", " (below(2) ? x() : "xzr") ", " any("cs cc eq ne mi vs"))
  else if (kind < 17) say(any("mul umulh smulh") " " x() ", " source() ", " source())
  else if (kind < 18) say(any("madd msub") " " x() ", " x() ", " x() ", " x())
  else if (kind < 19) say("movk " x() ", #" below(65536) ", lsl #" 16 * below(4))
  else if (kind < 20) say("extr " x() ", " x() ", " x() ", #" below(64))
  else if (kind < 22) say("ldr " x() ", " place(8))
  else if (kind < 23) { d = x(); do e = x(); while (e == d); say("ldp " d ", " e ", " place(16)) }
  else if (kind < 25) say("str " source() ", " place(8))
  else if (kind < 26) say("stp " source() ", " source() ", " place(16))
  else if (kind < 27) say(any("ldr str") " q" number(v()) ", " place(16))
  else if (kind < 28) say(any("umull smlal umlal") " " v() ".2d, " v() ".2s, " v() ".2s")
  else if (kind < 29) say(any("add sub ushl uzp1") " " v() ".2d, " v() ".2d, " v() ".2d")
  else if (below(2)) say("usra " v() ".2d, " v() ".2d, #" 1 + below(63))
  else say("umov " x() ", " v() ".d[" below(2) "]")
}

function kernel(i, name, k, n) {
  name = "karat_random_" i "_aarch64"
  print "KERNEL(" name ")"
  say("stp x19, x20, [sp, #-64]!")
  say("stp x21, x22, [sp, #16]")
  for (k = 2; k < 16; k++) say("ldr x" k ", [x0, #" 8 * k "]")
  for (k = 19; k < 23; k++) say("ldr x" k ", [x1, #" 8 * k "]")
  for (k = 0; k < 8; k++) say("ldr q" k ", [x0, #" 16 * k "]")
  for (k = 16; k < 20; k++) say("ldr q" k ", [x1, #" 16 * k "]")
  say("stp x2, x3, [sp, #32]")
  say("stp x4, x5, [sp, #48]")
  flags = 0
  n = 20 + below(100)
  while (n-- > 0) instruction()
  if (i % 3 == 0) {
    say("mov x16, #3")
    print "LABEL(" name ", loop):"
    flags = 0
    n = 20 + below(40)
    say("ldr x17, [x1], #8")
    say("adds x2, x2, x17")
    while (n-- > 0) instruction()
    say("sub x16, x16, #1")
    say("cbnz x16, LABEL(" name ", loop)")
    say("sub x1, x1, #24")
    flags = 0
  } else if (i % 3 == 1)
    print "LABEL(" name ", middle):"
  n = 20 + below(60)
  while (n-- > 0) instruction()
  for (k = 2; k < 16; k++) say("str x" k ", [x0, #" 8 * below(64) "]")
  for (k = 0; k < 8; k++) say("str q" k ", [x1, #" 16 * below(32) "]")
  say("mov x0, x" 2 + below(14))
  say("ldp x21, x22, [sp, #16]")
  say("ldp x19, x20, [sp], #64")
  print "END_KERNEL(" name ")\n"
}

BEGIN {
  state = 1 + seed % 2147483646
  if (part == "kernels") {
    print "#include \"aarch64/kernel.h\"\n"
    for (i = 0; i < count; i++) kernel(i)
    print "NOTES"
    exit
  }
  print "#include <stdint.h>\n#include <stdio.h>\n#include <string.h>"
  print "typedef uint64_t kernel(uint64_t *, uint64_t *);"
  for (i = 0; i < count; i++) print "kernel karat_random_" i "_aarch64, karat_scheduled_" i "_aarch64;"
  print "static uint64_t state = 1, start[160], one[160], two[160];"
  print "static kernel *const kernels[][2] = {"
  for (i = 0; i < count; i++) print "  {karat_random_" i "_aarch64, karat_scheduled_" i "_aarch64},"
  print "};"
  print "int main(void) {"
  print "  int wrong = 0;"
  print "  for (int i = 0; i < " count "; i++)"
  print "    for (int run = 0; run < 50; run++) {"
  print "      int apart = i % 2 == 1 || run % 2 == 0 ? 64 : run % 5;"
  print "      for (int k = 0; k < 160; k++) {"
  print "        state = state * 6364136223846793005u + 1442695040888963407u;"
  print "        start[k] = run % 7 == 0 ? 0 - (state >> 63) : state ^ state >> 29;"
  print "      }"
  print "      memcpy(one, start, sizeof one);"
  print "      memcpy(two, start, sizeof two);"
  print "      uint64_t a = kernels[i][0](one, one + apart), b = kernels[i][1](two, two + apart);"
  print "      if (a != b || memcmp(one, two, sizeof one) != 0) {"
  print "        printf(\"%d: other results in run %d\\n\", i, run);"
  print "        wrong = 1;"
  print "        break;"
  print "      }"
  print "    }"
  print "  return wrong;"
  print "}"
}

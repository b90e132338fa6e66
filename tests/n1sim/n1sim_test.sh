#!/bin/sh
# tests/n1sim/n1sim_test.sh N1SIM CC DIRECTORY
# Tests n1sim: small programs whose cycles follow from the description of Neoverse N1, objects against assembly, loops, memory, reports,
# other machines, and wrong use. CC compiles for AArch64. DIRECTORY is for scratch.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
n1sim=$1 cc=$2
root=$(cd "$(dirname "$0")/../.." && pwd)
rm -rf "$3/n1sim_test"
mkdir -p "$3/n1sim_test"
cd "$3/n1sim_test"
N1SIM_CC=$cc
export N1SIM_CC
status=0

fail() {
  echo "FAILED: $*" >&2
  status=1
}

# takes CYCLES OPTION...: what n1sim must say to the lines on standard input, 24 times over.
takes() {
  wanted=$1
  shift
  {
    echo ".rept 24"
    cat
    echo ".endr"
  } >program.s
  got=$("$n1sim" --cycles --iterations 40 "$@" program.s) || fail "n1sim does not run: $(cat program.s)"
  [ "$got" = "$wanted" ] || fail "$got cycles, not $wanted: $(cat program.s)"
}

# refuses TEXT OPTION...: n1sim must end with status 2 and say so.
refuses() {
  text=$1
  shift
  got=0
  "$n1sim" "$@" >out 2>&1 </dev/null || got=$?
  [ "$got" -eq 2 ] || fail "n1sim $*: exit status $got, not 2: $(cat out)"
  grep -qF -e "$text" out || fail "n1sim $*: \"$text\" is not said, but: $(cat out)"
}

# ---- latencies: chains, 24 links each ----
echo "add x0, x0, x1" | takes 24.0
echo "adcs x0, x0, x1" | takes 24.0
echo "mul x0, x0, x1" | takes 96.0
echo "umulh x0, x0, x1" | takes 120.0
echo "madd x0, x1, x2, x0" | takes 72.0  # the addend may come a cycle late
echo "madd x0, x0, x2, x1" | takes 96.0
echo "add x0, x1, x0, lsl #5" | takes 48.0
echo "add x0, x1, x0, lsl #4" | takes 24.0
echo "eor x0, x1, x0, lsl #5" | takes 24.0
echo "ldr x0, [x0]" | takes 96.0
echo "ldr x1, [x0], #8" | takes 24.0    # the pointer is there after a cycle
echo "umull v0.2d, v0.2s, v1.2s" | takes 96.0
echo "umlal v0.2d, v1.2s, v2.2s" | takes 24.0 # the addend may come three cycles late
echo "add v0.2d, v0.2d, v1.2d" | takes 48.0
printf 'fmov d0, x0\nfmov x0, d0\n' | takes 120.0
printf 'str x0, [x1]\nldr x0, [x1]\n' | takes 144.0 # through memory: 1 for the store and 5 to the load

# ---- throughput ----
echo "mul x0, x1, x2" | takes 72.0
echo "umulh x0, x1, x2" | takes 96.0
printf 'mul x0, x1, x2\numulh x3, x1, x2\n' | takes 168.0
printf 'umulh x0, x1, x2\nadd x3, x4, x5\nadd x6, x4, x5\nadd x7, x4, x5\nadd x8, x4, x5\n' | takes 96.0 # sums beside it
printf 'add x0, x1, x2\nadd x3, x1, x2\nadd x4, x1, x2\n' | takes 24.0
printf 'nop\nnop\nnop\n' | takes 24.0   # three scalar instructions a cycle
printf 'add v0.2d, v1.2d, v2.2d\nadd v3.2d, v1.2d, v2.2d\nadd x0, x1, x2\nadd x3, x1, x2\n' | takes 24.0
echo "umull v0.2d, v1.2s, v2.2s" | takes 24.0
echo "mul v0.4s, v1.4s, v2.4s" | takes 48.0
echo "ldp x0, x1, [x2]" | takes 24.0
printf 'ldr x0, [x2]\nldr x1, [x3]\n' | takes 24.0

# ---- memory: a store holds up what reads it, and nothing else ----
printf 'str x0, [x1, #8]\nldr x0, [x1, #8]\n' | takes 144.0
printf 'str x0, [x1, #8]\nldr x0, [x1, #16]\n' >apart.s
[ "$(echo "str x0, [x1, #8]
ldr x2, [x1, #16]" >apart.s && "$n1sim" --cycles apart.s)" = "$(echo "str x0, [x1, #8]
ldr x2, [x3, #8]" >apart.s && "$n1sim" --cycles apart.s)" ] || fail "buffers are not apart"
printf 'str x0, [sp, #-16]!\nldr x0, [sp], #16\n' | takes 144.0
printf 'str x1, [sp]\nldr x2, [sp]\nstr x0, [x2]\nldr x0, [x1]\n' | takes 144.0 # a pointer that was spilled is the same

# ---- loops, calls, objects ----
cat >loop.S <<'END'
        .text
        .globl  function
        .type   function, %function
function:
        mov     x3, #10
again:
        ldr     x1, [x0], #8
        mul     x2, x1, x1
        umulh   x4, x1, x1
        sub     x3, x3, #1
        cbnz    x3, again
        ret
        .size   function, . - function
        .globl  caller
        .type   caller, %function
caller:
        mov     x9, x30
        bl      local_square
        bl      local_square
        mov     x30, x9
        ret
local_square:
        mul     x0, x0, x0
        ret
        .size   caller, . - caller
END
"$cc" -c loop.S
[ "$("$n1sim" --cycles --iterations 20 --block again loop.S function)" = 7.0 ] || fail "the loop does not take 7 cycles"
[ "$("$n1sim" --cycles loop.o caller)" = "$("$n1sim" --cycles loop.S caller)" ] || fail "object and assembly differ"
[ "$("$n1sim" --cycles --iterations 20 loop.o caller)" = 8.0 ] || fail "two squarings do not take 8 cycles"
mkdir -p first second
echo "add x0, x0, x0" >second/included.h
echo '#include "included.h"' >including.S
[ "$("$n1sim" --cycles --include first --include second including.S)" = 1.0 ] || fail "--include does not help"
refuses "the branch at offset 20 depends on data" loop.o function
refuses "there is no label nowhere" --block nowhere loop.o function
refuses "returns before the loop is closed" --block local_square loop.o caller

# ---- the report, as text and JSON; the picture ----
printf 'mul x0, x1, x2\numulh x3, x1, x2\nadd x4, x0, x3\n' >report.s
"$n1sim" report.s >report.txt
grep -q '^report.s on Neoverse N1: 7.0 cycles$' report.txt || fail "the report has no such first line: $(head -n 1 report.txt)"
grep -q '^bottleneck: ports$' report.txt || fail "the bottleneck is not found: $(cat report.txt)"
grep -q '^long unit of M  *7.0 ' report.txt || fail "the multiplier's bound is not found: $(cat report.txt)"
printf 'ldr x0, [x0]\n' >chain.s
"$n1sim" chain.s | grep -q '^bottleneck: dependencies$' || fail "a chain of loads is not held up by dependencies"
printf 'nop\nnop\nnop\nnop\n' >nops.s
"$n1sim" nops.s | grep -q '^bottleneck: decode$' || fail "nothing but nops is not held up by decode"
"$n1sim" --json report.s >report.json
[ "$(jq -c '[.cycles, .instructions, .bottleneck, .bounds[0].cycles, (.ports | length), .classes.multiply_high]' report.json)" = '[7.0,3.0,"ports",7.0,10,1.0]' ] ||
  [ "$(jq -c '[.cycles, .instructions, .bottleneck, .bounds[0].cycles, (.ports | length), .classes.multiply_high]' report.json)" = '[7,3,"ports",7,10,1]' ] ||
  fail "the JSON is not as it should be: $(cat report.json)"
"$n1sim" --cycles --timeline picture.svg --first 3 --count 6 report.s >cycles
[ "$(cat cycles)" = 7.0 ] || fail "--cycles does not give the cycles alone: $(cat cycles)"
[ "$(grep -c '<text x="4" ' picture.svg)" -eq 7 ] || fail "the picture does not have a title and 6 rows"
grep -q '    3  mul     x0, x1, x2' picture.svg || fail "the picture does not begin with instruction 3"
grep -q '</svg>' picture.svg || fail "the picture has no end"
"$n1sim" --output file.txt report.s
cmp -s file.txt report.txt || fail "--output does not write the report"
refuses "has no instruction 1000" --timeline picture.svg --first 1000 report.s

# ---- other machines ----
for machine in neoverse-v1 cortex-a72; do
  "$n1sim" --machine $machine report.s >"$machine.txt" || fail "$machine does not work"
done
grep -q 'on Neoverse V1' neoverse-v1.txt || fail "V1 is not called so"
n1=$root/tools/n1sim/neoverse-n1.machine
[ "$("$n1sim" --cycles --machine "$n1" report.s)" = 7.0 ] || fail "a machine's file is not found by its path"
echo "mul x0, x0, x1" | takes 120.0 --machine cortex-a72
echo "mul x0, x0, x1" | takes 48.0 --machine neoverse-v1

# wrong_machine SED TEXT: a description changed by sed is refused.
wrong_machine() {
  sed "$1" "$n1" >wrong.machine
  cmp -s "$n1" wrong.machine && fail "sed $1 changes nothing"
  refuses "$2" --machine ./wrong.machine report.s
}
# shellcheck disable=SC2016 # backquotes of the messages
wrong_machine '/^window/d' 'there is no line `window`'
wrong_machine 's/^window .*/window many/' 'a number from 1 to 512 is wanted, not many'
wrong_machine 's/^class branch = .*/class branch = X 1/' 'there is no port or group X'
wrong_machine '/^class branch /d' 'there is no line for class branch'
wrong_machine 's/^class branch /class branch brunch /' 'there is no class brunch'
wrong_machine 's/^class branch /class branch call /' 'class call is in line'
wrong_machine 's/^class call = /class call branch = /' 'class branch is in line'
wrong_machine 's/uops 5/uops 4/' 'store_v_pair has 5 uops, but only 4'
# shellcheck disable=SC2016
wrong_machine 's/^port B .*/port B/' '`queue` is wanted'
wrong_machine 's/^port S0 .*/port B queue 3/' 'B is there already'
wrong_machine 's/^forward.*/forward 5\nspeed 3/' 'speed is not understood'
wrong_machine 's/^class branch = B 1/class branch = B 1 +/' 'a uop is wanted'
wrong_machine 's/chain 3$/chain 30/' 'a number from 1 to 3 is wanted'

# ---- wrong use ----
refuses "an object file or assembly is wanted"
refuses "try 'n1sim --help'" --nothing
refuses "--iterations: a number" --iterations 0 report.s
refuses "No such file" nothing.o
refuses "No such file" --machine ./nothing.machine report.s
echo "no object" >text.o
refuses "text.o: not an ELF file" text.o
refuses "no symbol nothing" loop.o nothing
echo ".inst 0x0" >unknown.s
refuses "the instruction 00000000 at offset 0" unknown.s
echo "fadd d0, d1, d2" >unknown.s
refuses "(fadd)" unknown.s
echo "no instruction" >unknown.s
refuses "it can't be assembled" unknown.s
echo ".text" >empty.s
refuses "there is no code" empty.s
refuses "--function, --skip and --keep" --function f report.s
refuses "--run wants a program" --run
refuses "--trace goes without" --trace x report.s
refuses "No such file" --trace nothing
printf '\037\040\003\325\000\000\000\000\000\000\000\000\000\000\000\000' >nop.bin
[ "$("$n1sim" --cycles --iterations 4 --trace nop.bin)" = 1.0 ] || [ "$("$n1sim" --cycles --iterations 4 --trace nop.bin)" = 0.3 ] ||
  fail "a trace of one nop takes $("$n1sim" --cycles --iterations 4 --trace nop.bin)"
[ "$("$n1sim" --cycles --trace - <nop.bin)" = "$("$n1sim" --cycles --trace nop.bin)" ] || fail "a trace can't come from standard input"
head -c 16 /dev/zero >broken.bin
refuses "the instruction 00000000" --trace broken.bin
{ cat nop.bin && printf 'rest'; } >broken.bin
refuses "in the middle of a record" --trace broken.bin
: >empty.bin
refuses "there are no instructions" --trace empty.bin
"$n1sim" --help | grep -q '^usage: n1sim ' || fail "--help says nothing"

exit $status

#!/bin/sh
# tests/schedule/schedule_test.sh SCHEDULE SHUFFLE CC DIRECTORY
# Tests schedule (tools/schedule): that it makes a kernel faster and says by how much, the same file for the same options however many processes,
# also when it is stopped and goes on; that planted errors in its output are found; and wrong use. CC compiles for AArch64. DIRECTORY is for
# scratch.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
schedule=$1 shuffle=$2 cc=$3
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/schedule/common.sh
. "$here/common.sh"
work_in "$4/schedule"

# expect STATUS TEXT ARGUMENT...: what schedule must answer.
expect() {
  status_wanted=$1 text_wanted=$2
  shift 2
  answer "$status_wanted" "$text_wanted" "$schedule" --quiet --rounds 20 --islands 1 "$@"
}

# A kernel with a loop, calls, vectors and a frame: annotations are carried along, its blocks are the same.
cp "$here/planted.S" planted.S
assemble planted.S
"$schedule" --quiet --rounds 50 --islands 2 --output s.S planted.o $symbol planted.S
assemble s.S
"$shuffle" --check planted.o $symbol s.o $symbol >out || fail "$(cat out)"
for note in 'carry = x0' 'z = x' 'places = x' 'left = x'; do
  grep -qF "//@ $note" s.S || fail "the annotation $note is lost"
done

# What its two streams, a scalar and a vector one, take one after the other, and what together: at least 1.5 times faster; no faster than the bound.
cp "$here/streams.S" streams.S
assemble streams.S
"$schedule" --quiet --rounds 200 --islands 2 --apart x0,x1 --output fast.S streams.o karat_streams_aarch64 streams.S
# shellcheck disable=SC2046 # two numbers
set -- $(sed -n '3s/^ \* \([0-9.]*\) cycles instead of \([0-9.]*\),.*/\1 \2/p' fast.S)
echo "$1 $2" | awk '{ exit !($1 * 1.5 <= $2) }' || fail "$1 cycles are not much less than $2"
bound=$("$schedule" --quiet --rounds 1 --islands 1 --apart x0,x1 --report streams.o karat_streams_aarch64 | sed -n 's/.*at least \([0-9.]*\):.*/\1/p')
echo "$1 $bound" | awk '{ exit !($1 >= $2 - 1) }' || fail "$1 cycles are less than the bound $bound"
assemble fast.S
"$shuffle" --check --apart x0,x1 streams.o karat_streams_aarch64 fast.o karat_streams_aarch64 >out || fail "$(cat out)"
# Without the declaration its loads and stores may overlap.
! "$shuffle" --check streams.o karat_streams_aarch64 fast.o karat_streams_aarch64 >out || fail "an overlap was not thought of"

# Values wait in the frame: what schedule makes of squares that are kept in memory does the same, in another number of instructions, and a fetch from
# another place, of one word or two, or a put that is missing, is noticed; so is what is not straight-line code.
cp "$root/kernels/aarch64/clean/phase_sqr_16.S" spilled.S
squares=karat_phase_sqr_16_aarch64 apart=x0,x1,x2,x3,x4,x5
"$cc" -I"$root/kernels" -c spilled.S
"$schedule" --quiet --rounds 30 --islands 1 --apart $apart --across --spill --output puts.S spilled.o $squares
assemble puts.S
"$shuffle" --check --across --apart $apart spilled.o $squares puts.o $squares >out || fail "$(cat out)"
[ "$(grep -c 'str .*\[sp, ' puts.S)" -gt 0 ] || fail "nothing waits in the frame"
[ "$(grep -c 'stp .*\[sp, ' puts.S)" -gt 20 ] || fail "no words go to the frame two at a time"
for change in '0,/ldr \(.*\)\[sp, #0x\(.*\)0\]/s//ldr \1[sp, #0x\28]/' '0,/str     x.*\[sp, .*/s//nop/' \
  '0,/ldp     \(x.*\)\[sp, #0x\(.*\)0\]/s//ldp     \1[sp, #0x\28]/'; do
  sed "$change" puts.S >changed.S
  ! cmp -s puts.S changed.S || fail "this changes nothing: $change"
  assemble changed.S
  ! "$shuffle" --check --across --apart $apart spilled.o $squares changed.o $squares >out || fail "not noticed: $change"
done
expect 2 '--spill is for straight-line code' --spill planted.o $symbol

# The same options, the same file: with other jobs, and in two goes.
"$schedule" --quiet --rounds 200 --islands 2 --jobs 2 --apart x0,x1 --output again.S streams.o karat_streams_aarch64 streams.S
cmp fast.S again.S || fail "another number of processes makes another file"
"$schedule" --quiet --rounds 200 --islands 2 --jobs 1 --state state --apart x0,x1 --output first.S streams.o karat_streams_aarch64
"$schedule" --rounds 200 --islands 2 --jobs 1 --state state --apart x0,x1 --output resumed.S streams.o karat_streams_aarch64
cmp first.S resumed.S || fail "a search that is resumed makes another file"
cmp fast.S first.S || fail "a search that keeps its state makes another file"
expect 2 'not a state of this search' --state state --apart x0,x1 --seed 2 streams.o karat_streams_aarch64
sed -n 3p fast.S | grep -q ' instructions have another place' || fail "the comment does not say what was done"
sed -n 2p fast.S | grep -q 'schedule --seed 1 --rounds 200 --islands 2 --apart x0,x1$' || fail "the comment does not give the command"

# changed TEXT SED: fast.S after SED must not be the same, and why.
changed() {
  sed "$2" fast.S >changed.S
  ! cmp -s fast.S changed.S || fail "this changes nothing: $2"
  assemble changed.S
  ! "$shuffle" --check --apart x0,x1 streams.o karat_streams_aarch64 changed.o karat_streams_aarch64 >out || fail "not seen: $2"
  grep -qF "$1" out || fail "\"$1\" is not said of $2, but: $(cat out)"
}
# Planted illegal moves: an addition whose carry comes too late; flags overwritten; a store and a load that exchange places with one they overlap.
adcs=$(grep -n '^        adcs ' fast.S | sed -n '3s/:.*//p')
adds=$(awk -v end="$adcs" 'NR < end && $1 == "adds" { last = NR } END { print last }' fast.S)
changed 'other stores' "${adds}{h;d;};${adcs}G"
changed 'other stores' "$((adcs - 1))s/.*/        cmp     x0, #0/"
store=$(grep -n '^        str  *x[0-9]*, \[x0\]' fast.S | sed -n '1s/:.*//p')
load=$(grep -n '^        ld[rp] .*\[x0\]' fast.S | sed -n '1s/:.*//p')
changed 'other' "${load}{h;d;};${store}G"

# cycles FILE: what its comment says.
cycles() {
  sed -n '3s/^ \* \([0-9.]*\) cycles instead of .*/\1/p' "$1"
}

# Exact windows improve what a short search has left, the same in every run; the result is the same program.
"$cc" -I"$root/kernels" -DLOW_01=lows_vector -DLOW_23=lows_vector -DHIGH_01=lows_vector -DHIGH_23=lows_vector -DMIDDLE_01=lows_vector \
  -DMIDDLE_23=lows_vector -c -o mixed.o "$root/tests/vecsearch/mul_8.S"
for options in '' '--exact 10' '--exact 10 --state exact --jobs 1'; do
  # shellcheck disable=SC2086 # a list
  "$schedule" --quiet --rounds 10 --islands 1 --across --apart x0,x1,x2 $options --output "mixed$(echo "$options" | tr -d ' ').S" mixed.o karat_mul_8_aarch64
done
cmp mixed--exact10.S mixed--exact10--stateexact--jobs1.S || fail "exact windows in a search that keeps its state make another file"
echo "$(cycles mixed--exact10.S) $(cycles mixed.S)" | awk '{ exit !($1 > 0 && $1 < $2) }' || fail "exact windows do not make a mixed block faster"
sed -n 2p mixed--exact10.S | grep -q ' --exact 10$' || fail "the comment does not give --exact"
assemble mixed--exact10.S
"$shuffle" --check --across --apart x0,x1,x2 mixed.o karat_mul_8_aarch64 mixed--exact10.o karat_mul_8_aarch64 >out || fail "$(cat out)"

# A solver that is not there, fails, or lies.
sh=$(command -v sh)
for answer in 'exit 1:cadical, the solver, has failed' 'echo "v 1 2 3 0"; exit 10:no order, which is an error of schedule' \
  'kill -9 $$:cadical, the solver, has failed' ":cadical, the solver that --exact needs, can't be run"; do
  mkdir -p solver
  rm -f solver/cadical
  [ "${answer%%:*}" = '' ] || printf '#!%s\n%s\n' "$sh" "${answer%%:*}" >solver/cadical
  [ "${answer%%:*}" = '' ] || chmod +x solver/cadical
  got=0
  PATH=$PWD/solver "$schedule" --quiet --rounds 1 --islands 1 --exact 10 mixed.o karat_mul_8_aarch64 >out 2>&1 || got=$?
  [ $got -eq 2 ] || fail "with a bad solver (${answer%%:*}) the exit status is $got"
  grep -qF "${answer#*:}" out || fail "with a bad solver (${answer%%:*}): $(head -n 3 out)"
done

# Between two labels: the rest stays as it is, also with labels that are no limits.
sed 's,^ */\* the two words at x1.*,LABEL(karat_streams_aarch64\, vectors):,' streams.S >between.S
assemble between.S
"$shuffle" --keep-order --keep-registers between.o karat_streams_aarch64 >same.S
for side in from to; do
  "$schedule" --quiet --rounds 50 --islands 1 --apart x0,x1 --across --$side vectors --output $side.S between.o karat_streams_aarch64
  assemble $side.S
  "$shuffle" --check --across --apart x0,x1 between.o karat_streams_aarch64 $side.o karat_streams_aarch64 >out || fail "$(cat out)"
  grep -q -e " --$side vectors\$" $side.S || fail "the comment does not give --$side"
done
for file in same from to; do
  sed '1,/^KERNEL/d; /^LABEL/,$d' $file.S >$file.head
  sed '1,/^LABEL/d' $file.S >$file.tail
done
if ! cmp same.head from.head || ! cmp same.tail to.tail; then fail "what is not between the labels has changed"; fi
! cmp -s same.head to.head || fail "what is between the labels has not changed"

# The same between comments in the source, which are there again.
sed 's,^LABEL(karat_streams_aarch64\, vectors):,        // schedule: begin\n\n&,' between.S >marked.S
"$schedule" --quiet --rounds 50 --islands 1 --apart x0,x1 --across between.o karat_streams_aarch64 marked.S | grep -v '// schedule: begin' | cmp - from.S ||
  fail "a marker is not as good as --from"
sed 's,^LABEL(karat_streams_aarch64\, vectors):,        // schedule: end\n        //@ squares = x0\n&,' between.S >marked.S
"$schedule" --quiet --rounds 50 --islands 1 --apart x0,x1 --across --output marked_out.S between.o karat_streams_aarch64 marked.S
grep -v '// schedule: end\|//@' marked_out.S | cmp - to.S || fail "a marker is not as good as --to"
grep -A1 '// schedule: end' marked_out.S | grep -q '//@ squares = x0' || fail "the marker is lost, or its label's annotation"
"$schedule" --quiet --rounds 50 --islands 1 --apart x0,x1 --across --to vectors between.o karat_streams_aarch64 marked.S | cmp - marked_out.S ||
  fail "--to and the marker in the same place give another file"
sed '/^END_KERNEL/i\        // schedule: end' between.S >marked.S
"$schedule" --quiet --rounds 50 --islands 1 --apart x0,x1 --across --from vectors between.o karat_streams_aarch64 marked.S | cmp - from.S || fail "a marker at the kernel's end changes something"
# refused TEXT SED: a source with markers that can't be understood.
refused() {
  sed "$2" between.S >marked.S
  expect 2 "$1" between.o karat_streams_aarch64 marked.S
}
refused 'marked.S:35: a marker is a line of its own' '35i\        // schedule: here'
refused 'marked.S:36: a marker is not before a label' '35i\        // schedule: begin'
refused 'a marker is a line of its own' '35s,$, // schedule: begin,'
refused 'there is more than one marker of that kind' 's,^LABEL.*,// schedule: begin\n&\n        nop\n// schedule: begin\n&,'
refused 'nothing between the labels of --from and --to' 's,^LABEL.*,// schedule: begin\n// schedule: end\n&,'

# Wrong use, and what can't be done.
expect 0 'usage: schedule' --help
expect 2 'an object file and a symbol are wanted'
expect 2 'no such option, or a value is missing: --wrong' --wrong x
expect 2 '--rounds: 0 is not a number, or not one' --rounds 0 planted.o $symbol
expect 2 '--apart: y7 is not a register' --apart y7 planted.o $symbol
expect 2 '--apart: x1: two registers or more' --apart x1 planted.o $symbol
expect 2 '--exact: 1 is not a number, or not one from 2' --exact 1 planted.o $symbol
expect 2 "--from: $symbol has no label nowhere" --from nowhere planted.o $symbol
expect 2 'nothing between the labels of --from and --to' --from pair --to called planted.o $symbol
expect 2 'No such file' --machine none planted.o $symbol
expect 2 'No such file' none.o $symbol
expect 2 'too many arguments' 1 2 3 4
sed 's/mov     x3, #3/mrs     x3, nzcv/' planted.S >unknown.S
assemble unknown.S
expect 2 'the instruction d53b4203' unknown.o $symbol
expect 2 'general registers are needed at once at offset' --reserve x2,x3,x4,x5,x6,x7,x8,x9,x10,x11,x12,x13,x14,x15,x16,x17 streams.o karat_streams_aarch64
expect 2 'spills are yours to add' --reserve x2,x3,x4,x5,x6,x7,x8,x9,x10,x11,x12,x13,x14,x15,x16,x17 streams.o karat_streams_aarch64

exit $status

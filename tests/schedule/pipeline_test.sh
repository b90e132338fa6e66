#!/bin/sh
# tests/schedule/pipeline_test.sh SCHEDULE SHUFFLE CC DIRECTORY
# Tests schedule --pipeline: a loop that gains by it, and one that does not; that shuffle --check finds pipelined loops the same as plain ones, and
# not with an error in any of their parts; and what can't be done. CC compiles for AArch64. DIRECTORY is for scratch.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
schedule=$1 shuffle=$2 cc=$3
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/schedule/common.sh
. "$here/common.sh"
work_in "$4/pipeline"
rounds=karat_rounds_aarch64

# expect STATUS TEXT ARGUMENT...: what schedule must answer.
expect() {
  status_wanted=$1 text_wanted=$2
  shift 2
  answer "$status_wanted" "$text_wanted" "$schedule" --quiet --rounds 20 --islands 1 "$@"
}

# A round that is longer than the processor's window: at least 1.3 times faster than any order of the plain loop.
cp "$here/rounds.S" .
assemble rounds.S
for options in '' '--pipeline round'; do
  # shellcheck disable=SC2086 # a list
  "$schedule" --quiet --rounds 300 --islands 2 --apart x0,x1 $options --output "r$(echo "$options" | tr -d ' ').S" rounds.o $rounds rounds.S
done
mv r--pipelineround.S fast.S
cycles() {
  sed -n '3s/^ \* \([0-9.]*\) cycles instead of .*/\1/p' "$1"
}
echo "$(cycles fast.S) $(cycles r.S)" | awk '{ exit !($1 > 0 && $1 * 1.3 < $2) }' || fail "pipelined it takes $(cycles fast.S) cycles, and $(cycles r.S) else"
sed -n 2p fast.S | grep -q -e ' --pipeline round$' || fail "the comment does not give --pipeline"
sed -n 4p fast.S | grep -q 'A round of round: [0-9]* of 88 instructions are done a round ahead' || fail "the comment does not say what is done ahead"
"$schedule" --quiet --rounds 300 --islands 2 --jobs 1 --apart x0,x1 --pipeline round rounds.o $rounds rounds.S | cmp - fast.S || fail "the same options make another file"
for label in round round_ahead round_last round_done; do
  grep -q "^LABEL($rounds, $label):" fast.S || fail "there is no label $label"
done
[ "$(grep -c '//@ sum = x8' fast.S)" -eq 2 ] || fail "the annotations are not at both ends"
assemble fast.S
answer 0 'do the same' "$shuffle" --check --apart x0,x1 rounds.o $rounds fast.o $rounds
answer 0 'do the same' "$shuffle" --check --apart x0,x1 fast.o $rounds rounds.o $rounds
# It needs to know that the buffers do not overlap, and so does the check.
answer 1 'does not do in a round what it does in its parts' "$shuffle" --check rounds.o $rounds fast.o $rounds
# A pipelined loop can be scheduled again.
"$schedule" --quiet --rounds 50 --islands 1 --across --apart x0,x1 --output again.S fast.o $rounds fast.S
assemble again.S
answer 0 'do the same' "$shuffle" --check --across --apart x0,x1 rounds.o $rounds again.o $rounds

# Kernels' loops: nothing is gained by it, so they stay; unless it is said how much is to be done ahead.
# kernel NAME: its object.
kernel() {
  "$cc" -I"$root/kernels" -c -o "$1.o" "$root/kernels/aarch64/$1.S"
}
kernel mul
"$schedule" --quiet --rounds 20 --islands 1 --apart x0,x1,x2 --pipeline word --output mul.S mul.o karat_mul_aarch64 "$root/kernels/aarch64/mul.S"
sed -n 4p mul.S | grep -q 'The rounds of word do not overlap: 7.0 cycles, and 7.0 if they did' || fail "a loop is pipelined for nothing: $(sed -n 4p mul.S)"
grep -q word_ahead mul.S && fail "a loop is pipelined for nothing"
while read -r name label parts; do
  kernel "$name"
  for cycles in 1 4 20; do
    "$schedule" --quiet --rounds 20 --islands 1 --seed $cycles --apart x0,x1,x2 --pipeline "$label:$cycles" --output "$name.S" "$name.o" "karat_${name}_aarch64" \
      "$root/kernels/aarch64/$name.S"
    assemble "$name.S"
    kernel "$name"
    "$cc" -I"$root/kernels" -c -o "$name.fast.o" "$name.S"
    answer 0 'do the same' "$shuffle" --check --apart x0,x1,x2 "$name.o" "karat_${name}_aarch64" "$name.fast.o" "karat_${name}_aarch64"
  done
  sed -n 4p "$name.S" | grep -q ": $parts instructions are done a round ahead" || fail "$name: not $parts, but: $(sed -n 4p "$name.S")"
done <<'END'
add word 3 of 6
sub word 3 of 6
cond_sub compare 3 of 5
lookup row 7 of 9
mul word 7 of 11
mont_reduce row 7 of 11
sqr word 7 of 11
sqr pair 5 of 15
END

# Two loops of one kernel.
kernel sqr
"$schedule" --quiet --rounds 20 --islands 1 --apart x0,x1 --pipeline word:5 --pipeline pair:5 --name karat_other_aarch64 --output other.S sqr.o karat_sqr_aarch64 "$root/kernels/aarch64/sqr.S"
assemble other.S
answer 0 'do the same' "$shuffle" --check --apart x0,x1 sqr.o karat_sqr_aarch64 other.o karat_other_aarch64

# changed TEXT SED: the pipelined pairs of sqr after SED must not be the same, and why.
"$schedule" --quiet --rounds 20 --islands 1 --apart x0,x1 --pipeline pair:5 --output pairs.S sqr.o karat_sqr_aarch64 "$root/kernels/aarch64/sqr.S"
changed() {
  sed "$2" pairs.S >changed.S
  ! cmp -s pairs.S changed.S || fail "this changes nothing: $2"
  assemble changed.S
  answer 1 "$1" "$shuffle" --check --apart x0,x1 sqr.o karat_sqr_aarch64 changed.o karat_sqr_aarch64
}
between() {
  echo "/aarch64, $1):/,/aarch64, $2):/"
}
another='does not do in a round what it does in its parts'
changed "$another" "$(between pair_ahead pair_last)s/umulh \(.*\), \(x[0-9]*\), .*/mul \1, \2, \2/" # the next round's product is another one
changed "$another" "$(between pair_ahead pair_last)s/stp /ldp /"                                     # the round's store is left out
changed "$another" "$(between pair_ahead pair_last)s/ldr \(.*\), \[x1\], #8/ldr \1, [x1, #8]!/"      # the next but one
changed "$another" "$(between pair_ahead pair_last)s/sub     x2, x2, #1/sub     x2, x2, #2/"          # every other round
changed "$another" "$(between pair_last pair_done)s/adcs /adds /"                                    # a carry of the last round is lost
changed "$another" "$(between pair pair_ahead)s/sub     x2, x2, #1/nop/"                              # a round too many
changed 'is not what such a loop looks like' "$(between pair pair_ahead)s/cbz /cbnz /"
changed 'is not what such a loop looks like' "$(between pair pair_ahead)s/pair_last/pair_done/"
changed 'is not what such a loop looks like' "$(between pair_ahead pair_last)s/cbnz .*/&\n        nop\n        cbnz    x2, LABEL(karat_sqr_aarch64, pair_ahead)/"
# All parts changed alike: then it is another loop.
changed 'other stores' "s/#0x10/#0x20/"

# What can't be done.
expect 2 '--pipeline: karat_sqr_aarch64 has no label nowhere' --pipeline nowhere sqr.o karat_sqr_aarch64
expect 2 'what is at row is not a loop without other labels' --pipeline row sqr.o karat_sqr_aarch64
expect 2 'what is at pair is not a loop without other labels' --pipeline pair:5 --pipeline pair:5 sqr.o karat_sqr_aarch64
expect 2 '--pipeline: 0 is not a number, or not one from 1' --pipeline pair:0 sqr.o karat_sqr_aarch64
expect 2 'no such option, or a value is missing: --pipeline' sqr.o karat_sqr_aarch64 --pipeline
kernel lookup_16
expect 2 'no part of a round of row can be done a round ahead' --pipeline row lookup_16.o karat_lookup_16_aarch64

exit $status

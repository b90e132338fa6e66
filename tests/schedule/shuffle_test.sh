#!/bin/sh
# tests/schedule/shuffle_test.sh SHUFFLE CC DIRECTORY
# Tests shuffle (tools/schedule): the table of instructions against the model's; that shuffled kernels are the same by --check, and changed ones are
# not, each for its reason; and wrong use. CC compiles for AArch64. DIRECTORY is for scratch.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
shuffle=$1 cc=$2
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/schedule/common.sh
. "$here/common.sh"
work_in "$3/shuffle"

# expect STATUS TEXT ARGUMENT...: what shuffle must answer.
expect() {
  status_wanted=$1 text_wanted=$2
  shift 2
  answer "$status_wanted" "$text_wanted" "$shuffle" "$@"
}

# Its instructions are those of the model.
# shellcheck disable=SC2016 # backquotes of markdown
sed -n 's/^| \([^|]*\) | `\([^`]*\)` |.*/\1|\2/p' "$root/docs/aarch64-model.md" | tr -d ' ' | grep '|[01a-z]*$' | grep -v '^form' >model
"$shuffle" --forms | tr -d ' ' >forms
diff model forms >differences || fail "its instructions are not those of the model: $(cat differences)"

# A kernel that is only read and written is the same, byte for byte; and its annotations are.
cp "$here/planted.S" planted.S
assemble planted.S
"$shuffle" --keep-order --keep-registers --output kept.S planted.o $symbol planted.S
assemble kept.S
cmp planted.o kept.o || fail "it does not write what it has read"
for note in 'carry = x0' 'z = x19' 'places = x19..x20' 'left = x11'; do
  grep -qF "//@ $note" kept.S || fail "the annotation $note is lost"
done

# Shuffled kernels: the same by --check, different from each other, and the same again for the same seed.
seed=0
while [ $seed -lt 30 ]; do
  "$shuffle" --seed $seed --name karat_other_aarch64 --output "s$seed.S" planted.o $symbol planted.S
  assemble "s$seed.S"
  expect 0 'do the same' --check planted.o $symbol "s$seed.o" karat_other_aarch64
  sed 1d "s$seed.S" | sha256sum >>sums
  seed=$((seed + 1))
done
[ "$(sort -u sums | wc -l)" -eq 30 ] || fail "seeds give the same kernel"
"$shuffle" --seed 7 --name karat_other_aarch64 planted.o $symbol planted.S | cmp - s7.S || fail "a seed does not give the same kernel again"
grep -q 'places = x19 x[0-9]*$\|places = x2[0-9] \|places = x20' s*.S || fail "no annotation has followed its registers"

# changed STATUS TEXT SED: --check on the kernel after SED.
changed() {
  sed "$3" planted.S >changed.S
  ! cmp -s planted.S changed.S || fail "this changes nothing: $3"
  assemble changed.S
  expect "$1" "$2" --check planted.o $symbol changed.o $symbol
}

# What is legal.
changed 0 'do the same' '/str     x7, \[x19\]/{h;d;};/str     x8, \[x19, #8\]/G'      # two stores that are apart
changed 0 'do the same' '/^        ldp     x4/d;s/str     x20, .*/ldp     x4, x5, [x1]\n        &/' # the frame and a buffer
changed 0 'do the same' 's/adds    x7, x4, x6/adds    x7, x6, x4/'
changed 0 'do the same' '/mul     x8/s/x8/x13/;/str     x8/s/x8/x13/'
changed 0 'do the same' '/adc     x9/s/adc /adcs/' # flags that nobody looks at
# What is not.
changed 1 'other stores' '/adds    x7, x4, x6/{h;d;};/adc     x9/G'              # the carry comes too late
changed 1 'other stores' 's/mul     x8, x5, x6/adds    x8, x5, x6/'               # it is overwritten
changed 1 'other stores' '/str     x7, \[x19\]/{h;d;};/ldr     x10, \[x20\]/G'   # a load before a store that it may overlap
changed 1 'other stores' '/str     x8/s/#8/#4/'                                   # a store that overlaps another
changed 1 'other stores' 's/str     x10, \[x19, #24\]/nop/'
changed 1 'other stores' 's/str     x10, \[x19, #24\]/str     w10, [x19, #24]/'
changed 1 'other stores' 's/umlal   v18.2d, v16.2s, v16.2s/umlal   v18.2d, v17.2s, v16.2s/'
changed 1 'a call with other arguments' 's/mov     x3, #3/mov     x3, #4/'
changed 1 'a branch on other flags' 's/subs    x11, x11, #1/subs    x11, x11, #2/'
changed 1 'another branch' 's/b.ne    /b.hi    /'
changed 1 'a return with another result, or a register that is not restored' 's/mov     x0, x12/mov     x0, x11/'
changed 1 'a return with another result, or a register that is not restored' 's/ldr     x20, \[sp, #16\]/ldr     x20, [sp, #8]/'
changed 1 'a return with another result, or a register that is not restored' 's/mov     x12, x0/mov     x21, x0/;s/mov     x0, x12/mov     x0, x21/'
changed 1 'a return to another place' 's/        ret$/        ret     x1/'
changed 1 'other blocks, calls or callees' 's/mov     x3, #3/mov     x3, #3\n        nop/'
# A register that a call changes does not keep a value.
sed 's/mov     x20, x2$/mov     x9, x2\n        mov     x20, x2/;s/ldr     q17, \[x20\], #16/ldr     q17, [x9], #16/' planted.S >first.S
sed 's/mov     x20, x2$/mov     x13, x2\n        mov     x20, x2/;s/ldr     q17, \[x20\], #16/ldr     q17, [x13], #16/' planted.S >second.S
assemble first.S
assemble second.S
expect 1 'other stores' --check first.o $symbol second.o $symbol

# Errors: each kind that this kernel has a place for; what the comment says is what it is.
made=0
"$shuffle" --kinds >kinds
while read -r kind; do
  got=0
  "$shuffle" --mutate --kind "$kind" --seed 5 --output mutant.S planted.o $symbol planted.S 2>out || got=$?
  case $got in
  0)
    made=$((made + 1))
    grep -q "^ \* $kind: " mutant.S || fail "an error of the kind $kind is not described"
    assemble mutant.S
    if "$shuffle" --check planted.o $symbol mutant.o $symbol >out 2>&1; then fail "$kind: no error, says --check: $(sed -n 2p mutant.S)"; fi
    ;;
  1) grep -q 'no place for an error' out || fail "$kind: $(cat out)" ;;
  *) fail "$kind: $(cat out)" ;;
  esac
done <kinds
[ $made -ge 18 ] || fail "only $made kinds of errors were made"

# Wrong use, and files that are not what they should be.
expect 0 'usage: shuffle' --help
expect 2 'an object file and a symbol are wanted'
expect 2 'no such option, or a value is missing: --wrong' --wrong
expect 2 'no such option, or a value is missing: --seed' planted.o $symbol --seed
expect 2 '--seed: -1 is not a number' --seed -1 planted.o $symbol
expect 2 'too many arguments' 1 2 3 4 5
expect 2 '--kind goes with --mutate' --kind order planted.o $symbol
expect 2 'there is no kind of mutation called wrong' --mutate --kind wrong planted.o $symbol
expect 2 'No such file' none.o $symbol
expect 2 'not an ELF file' planted.S $symbol
expect 2 'no symbol karat_none' planted.o karat_none
head -c 300 planted.o >short.o
expect 2 'the file is damaged' short.o $symbol
sed 's/mov     x3, #3/mrs     x3, nzcv/' planted.S >unknown.S
assemble unknown.S
expect 2 'the instruction d53b4203 at offset 60' unknown.o $symbol
sed 's/left = x11/left = r11/' planted.S >note.S
expect 2 'note.S:34: r11 is not a register' planted.o $symbol note.S
sed 's/left = x11/left x11/' planted.S >note.S
expect 2 'note.S:34: an annotation is' planted.o $symbol note.S
sed 's/aarch64, pair):/aarch64, .Lpair):/' planted.S >note.S
expect 2 'an annotation is not before a label' planted.o $symbol note.S
sed 's/aarch64, pair):/aarch64, twin):/' planted.S >note.S
expect 2 'karat_planted_aarch64_twin, which has an annotation, is not in' planted.o $symbol note.S

exit $status

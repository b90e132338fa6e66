#!/bin/sh
# tests/prove/run.sh DIRECTORY
# The proof driver refuses what is not a proof, each for its reason, which `expected` names. build/hol/prove must have been built; works
# in DIRECTORY.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
mkdir -p "$1"
cd "$1"
failed=0

complain() {
  echo "FAILED: $*" >&2
  failed=1
}

if [ "$(uname -m)" = aarch64 ]; then
  preset=native
  as=cc
else
  preset=aarch64
  as=aarch64-linux-gnu-gcc
fi
# shellcheck disable=SC3045 # dash and bash know it
ulimit -s unlimited 2>/dev/null || ulimit -s "$(ulimit -Hs)"

# attempt NAME OPTION...: runs the driver on the contracts here, in a fresh cache; what it says is left in NAME.out, its status in $status.
attempt() {
  name=$1
  shift
  status=0
  "$root/build/hol/prove" --goals goals --objects objects --kernels "$here" --scripts "$here/scripts" \
    --cache cache --ledger ledger --jobs "$(nproc)" --timeout 5 "$@" >"$name.out" 2>&1 || status=$?
}

rm -rf cache objects ledger
mkdir -p objects
"$as" -c -o objects/kernels.o "$here/kernels.S"
"$as" -c -o objects/identity.o "$here/aarch64/identity.S"
"$root/build/$preset/contractc" hol -o goals "$here/selftest.contract"

# The checks of theorems. The scan for words is off, so that an axiom gets as far as the check of axioms.
attempt theorems --no-scan
[ "$status" -eq 1 ] || complain "the driver ended with status $status"
while read -r name reason; do
  grep "^${name%:} .*FAILED: " theorems.out | grep -qF -e "$reason" || complain "not said: $name $reason"
done <"$here/expected"
grep -q '^contract/selftest .* ok$' theorems.out || complain "a contract that can be met is refused"
grep -q '^aarch64/identity .* ok$' theorems.out || complain "a proof is refused"
grep -qx '3 proved, 12 failed' theorems.out || complain "the last line is wrong"
[ ! -e ledger ] || complain "a ledger was written"

# Another instruction, and the proof is none any more.
sed 's/^        ret$/        ret     x1/' "$here/aarch64/identity.S" >identity.S
mv objects/identity.o identity.o
"$as" -c -o objects/identity.o identity.S
attempt bytes --check aarch64/identity
grep -q '^aarch64/identity .*FAILED: at ' bytes.out || complain "other bytes are accepted"
mv identity.o objects/identity.o

# What has been proved is not proved again; and its row.
attempt again aarch64/identity
grep -q 'loading HOL Light' again.out && complain "it is proved again"
[ "$status" -eq 0 ] || complain "the driver ended with status $status"
hash=$(printf '\137\044\003\325\300\003\137\326' | sha256sum | cut -d' ' -f1)
grep -q "^aarch64 karat_identity_aarch64 identity 8 $hash [0-9a-f]* KARAT_IDENTITY_AARCH64 yes yes yes " ledger ||
  complain "its row is wrong"

# The scan.
attempt scan aarch64/selftest_axiom
grep -q 'FAILED: the script names new_axiom' scan.out || complain "the scan finds no new_axiom"

# A ledger is written, and none of its rows says proved; one that is edited is noticed, and put right.
[ "$status" -eq 1 ] || complain "the driver ended with status $status"
grep -q '^aarch64 karat_selftest_axiom_aarch64 .* unproved no no no' ledger || complain "no row"
sed '/selftest_axiom/s/unproved no no no/KARAT_SELFTEST_AXIOM_AARCH64 yes yes yes/' ledger >edited
mv edited ledger
attempt check --check aarch64/selftest_axiom
grep -q 'does not say what has been proved' check.out || complain "an edited row is not noticed"
grep -q 'selftest_axiom_aarch64 .* yes yes yes' ledger || complain "--check has written the ledger"
attempt write aarch64/selftest_axiom
grep -q 'selftest_axiom_aarch64 .* yes yes yes' ledger && complain "an edited row stays"

# Kernels with errors, beside the same without: what the failures say. Among them is a kernel that calls another, with a frame on the stack.
# And a lookup that indexes its table directly: it has a theorem if the index is public, and none if it is secret (its script's ROW is the
# argument i in the first case, the register that has it in the second).
rm -rf planted
mkdir -p planted/kernels/aarch64 planted/scripts/aarch64 planted/objects
cd planted
"$root/build/$preset/contractc" hol -o contracts "$here/calls/calls.contract" "$here/direct/direct.contract" "$root/kernels/contracts/add.contract" \
  "$root/kernels/contracts/mul.contract"
: >goals
: >names
# plant NAME KERNEL SOURCE SCRIPT SED: KERNEL as SED leaves it, to be proved as aarch64/NAME; its object with its own name is NAME.o.
plant() {
  sed "$5" "$3" >"$1.S"
  "$as" -I"$root/kernels" -c -o "$1.o" "$1.S"
  sed "s/karat_$2_aarch64/karat_$1_aarch64/g" "$1.S" >"kernels/aarch64/$1.S"
  "$as" -I"$root/kernels" -c -o "objects/$1.o" "kernels/aarch64/$1.S"
  sed -n "/^kernel karat_$2_aarch64 /,/^end/p" contracts | sed "s/karat_$2_aarch64/karat_$1_aarch64/g" >>goals
  cp "$4" "scripts/aarch64/$1.ml"
  echo "aarch64/$1" >>names
}
source_of() {
  if [ "$1" = add_twice ]; then echo "$here/calls/aarch64/add_twice"; else echo "$root/kernels/aarch64/$1"; fi
}
script_of() {
  if [ "$1" = add_twice ]; then echo "$here/calls/aarch64/add_twice"; else echo "$root/proofs/kernels/aarch64/$1"; fi
}
for kernel in mul_4 add add_twice; do
  plant $kernel $kernel "$(source_of $kernel).S" "$(script_of $kernel).ml" ''
done
for secrecy in public secret; do
  if [ $secrecy = public ]; then index='i:int64'; else index='(r:num->int64) 2'; fi
  sed "s/ROW:int64/$index/g" "$here/direct/direct.ml" >direct.ml
  plant direct_$secrecy direct_$secrecy "$here/direct/direct.S" direct.ml "s/karat_direct_aarch64/karat_direct_${secrecy}_aarch64/"
done
grep -v '^#' "$here/failures" >expected
# Fields are separated by " | ".
while read -r name kernel rest; do
  plant "$name" "$kernel" "$(source_of "$kernel").S" "$(script_of "$kernel").ml" "${rest##* | }"
done <expected
# shellcheck disable=SC2046,SC2086 # a list
"$root/build/hol/prove" --check --goals goals --objects objects --kernels kernels --scripts scripts --cache cache --ledger ledger \
  --jobs "$(nproc)" --timeout 60 $(cat names) >out 2>&1 || true
for name in mul_4 add add_twice direct_public; do
  grep -q "^aarch64/$name .* ok\$" out || complain "not proved: $(grep "^aarch64/$name " out)"
done
grep -q '^aarch64/direct_secret .*FAILED: at word, trace: the trace depends on registers, in Load table + ' out ||
  complain "a secret index: $(grep direct_secret out)"
while read -r name kernel rest; do
  message=${rest#| } message=${message%% | *}
  grep -qE "^aarch64/$name .*FAILED: $message" out || complain "a failure does not say '$message': $(grep "^aarch64/$name " out)"
  grep -qx "aarch64/$name karat_${name}_aarch64" cache/failed || complain "no counterexample would be looked for: $name"
done <expected
[ "$(wc -l <cache/failed)" -eq $(($(wc -l <expected) + 1)) ] || complain "counterexamples would be looked for needlessly"

# The contract engine finds counterexamples to wrong results, and to accesses elsewhere.
for name in mul_4_formula mul_4_write mul_4_frame; do
  status=0
  "$root/tools/counterexample.sh" --seconds 1 --object "$PWD/$name.o" karat_mul_4_aarch64 >"$name.out" 2>&1 || status=$?
  [ "$status" -eq 1 ] || complain "no counterexample: $(cat "$name.out")"
done
for line in 'does not hold: z = x \* y, that is 0x[0-9a-f]* and 0x' '^  x = 0x' '^  y = 0x'; do
  grep -q "$line" mul_4_formula.out || complain "a counterexample without '$line': $(cat mul_4_formula.out)"
done
status=0
"$root/tools/counterexample.sh" --seconds 1 --object "$PWD/mul_4.o" karat_mul_4_aarch64 >none.out 2>&1 || status=$?
[ "$status" -eq 0 ] || complain "a counterexample to what is right: $(cat none.out)"
cd ..

# Kernels that compute with 32-bit lanes of vectors, straight-line: proved by `straight_line` alone; and not with an error in a lane.
mkdir -p neon/kernels/aarch64 neon/scripts/aarch64 neon/objects
"$root/build/$preset/contractc" hol "$here/neon/neon.contract" | sed -n '/^kernel .*_aarch64 /,/^end/p' >neon/goals
# vectors NAME KERNEL SED: the driver on KERNEL as SED leaves it.
vectors() {
  sed "$3" "$here/neon/aarch64/$2.S" >"neon/kernels/aarch64/$2.S"
  cp "$here/neon/aarch64/$2.ml" neon/scripts/aarch64/
  "$as" -I"$root/kernels" -c -o "neon/objects/$2.o" "neon/kernels/aarch64/$2.S"
  "$root/build/hol/prove" --goals neon/goals --objects neon/objects --kernels neon/kernels --scripts neon/scripts \
    --cache "neon/$1" --ledger neon/ledger --jobs "$(nproc)" --timeout 60 "aarch64/$2" >"$1.out" 2>&1 || true
}
for kernel in product_2 columns_2 radix_1 square_1; do
  vectors "vectors_$kernel" $kernel ''
  grep -q "^aarch64/$kernel .* ok\$" "vectors_$kernel.out" || complain "not proved: $(grep $kernel "vectors_$kernel.out")"
done
vectors vectors_carry product_2 's/usra    \\hi\\().2d, \\m\\().2d, #32/usra    \\hi\\().2d, \\m\\().2d, #33/'
grep -q '^aarch64/product_2 .*FAILED: at the return, formula: ' vectors_carry.out || complain "a wrong shift of lanes is accepted"
vectors vectors_lane columns_2 's/trn2    v6.4s, v2.4s, v31.4s/trn2    v6.4s, v3.4s, v31.4s/'
grep -q '^aarch64/columns_2 .*FAILED: at the return, formula: ' vectors_lane.out || complain "another lane is accepted"

# Templates of tools/vecsearch, with low words of products from the scalar multiplier, and from both, as the scheduler leaves them: the one-line scripts
# of kernels like them prove them; and not with an error in a lane.
cmake --build "$root/build/$preset" --target karat_schedule >/dev/null
mkdir -p products/kernels/aarch64 products/scripts/aarch64 products/objects
sed 's/^\(implementation 8_aarch64 .*\) stack [0-9]*$/\1 stack 160/' "$root/kernels/contracts/mul.contract" >products/mul.contract
cp "$root/kernels/contracts/sqr.contract" products/
{
  cat "$root/kernels/contracts/mont_reduce.contract"
  echo 'implementation 4_aarch64 on aarch64 for k = 4 stack 32'
} >products/mont_reduce.contract
: >products/goals
# product NAME TEMPLATE CANDIDATE SCRIPT SED: the candidate, its object and its proof under another name.
product() {
  OPTIONS='--across --apart x0,x1,x2 --rounds 20 --islands 1' CC=$as \
    "$root/tools/vecsearch/vecsearch.sh" try "$root/tests/vecsearch/$2.S" "$3" "products/$2"
  sed -e "s/karat_$2_aarch64/karat_$1_aarch64/g" -e "$5" "products/$2/$3.S" >"products/kernels/aarch64/$1.S"
  "$as" -I"$root/kernels" -c -o "products/objects/$1.o" "products/kernels/aarch64/$1.S"
  "$root/build/$preset/contractc" hol "products/${2%_*}.contract" | sed -n "/^kernel karat_$2_aarch64 /,/^end/p" | sed "s/karat_$2_aarch64/karat_$1_aarch64/g" >>products/goals
  cp "$root/proofs/kernels/aarch64/$4.ml" "products/scripts/aarch64/$1.ml"
}
product scalar mul_8 000000 mul_8 ''
product mixed mul_8 010110 mul_8 ''
product lane mul_8 010110 mul_8 's/\(shl .*\)#0x20/\1#0x1f/'
product squares_scalar sqr_8 000000 sqr_8 ''
product squares_vector sqr_8 111111 sqr_8 ''
product block_scalar mont_reduce_4 00000000 mont_reduce_16 ''
product block_mixed mont_reduce_4 11111011 mont_reduce_16 ''
right='scalar mixed squares_scalar squares_vector block_scalar block_mixed'
# shellcheck disable=SC2046,SC2086 # a list
"$root/build/hol/prove" --goals products/goals --objects products/objects --kernels products/kernels --scripts products/scripts --cache products/cache \
  --ledger products/ledger --jobs "$(nproc)" --timeout 60 aarch64/lane $(printf 'aarch64/%s ' $right) >products.out 2>&1 || true
for name in $right; do
  grep -q "^aarch64/$name .* ok\$" products.out || complain "not proved: $(grep "^aarch64/$name " products.out)"
done
grep -q '^aarch64/lane .*FAILED: at the return, formula: .* the sides differ from word ' products.out ||
  complain "another shift of lanes: $(grep '^aarch64/lane ' products.out)"

# Pipelined loops: the readable kernels' own scripts prove them; and not with an error in a round, before the first or behind the last.
mkdir -p pipelined/kernels/aarch64 pipelined/scripts/aarch64 pipelined/objects
: >pipelined/goals
# pipelined NAME KERNEL OPTIONS SED: the kernel with its loops pipelined, its object and its proof under another name.
pipelined() {
  "$as" -I"$root/kernels" -c -o "pipelined/$2.o" "$root/kernels/aarch64/$2.S"
  # shellcheck disable=SC2086 # a list
  "$root/build/$preset/schedule" --quiet --rounds 20 --islands 1 --apart x0,x1,x2 $3 --output "pipelined/$1.S" "pipelined/$2.o" "karat_$2_aarch64" \
    "$root/kernels/aarch64/$2.S"
  sed -e "s/karat_$2_aarch64/karat_$1_aarch64/g" -e "$4" "pipelined/$1.S" >"pipelined/kernels/aarch64/$1.S"
  "$as" -I"$root/kernels" -c -o "pipelined/objects/$1.o" "pipelined/kernels/aarch64/$1.S"
  "$root/build/$preset/contractc" hol "$root"/kernels/contracts/"$2".contract | sed -n "/^kernel karat_$2_aarch64 /,/^end/p" |
    sed "s/karat_$2_aarch64/karat_$1_aarch64/g" >>pipelined/goals
  cp "$root/proofs/kernels/aarch64/$2.ml" "pipelined/scripts/aarch64/$1.ml"
}
pipelined add add '--pipeline word:4' ''
pipelined mul mul '--pipeline zero:1 --pipeline word:5' ''
pipelined sqr sqr '--pipeline pair:5' ''
pipelined mont_reduce mont_reduce '--pipeline row:9' ''
pipelined cond_sub cond_sub '--pipeline compare:4 --pipeline subtract:4' ''
pipelined lookup lookup '--pipeline row:4' ''
pipelined wrong_before sqr '--pipeline pair:5' '/pair):/,/pair_ahead):/s/umulh  *\(x[0-9]*\),/mul \1,/'
pipelined wrong_round sqr '--pipeline pair:5' '/pair_ahead):/,/pair_last):/s/\[x1\], #8/[x1], #16/'
pipelined wrong_last sqr '--pipeline pair:5' '/pair_last):/,/pair_done):/s/adcs /adds /'
right='add mul sqr mont_reduce cond_sub lookup'
wrong='wrong_before wrong_round wrong_last'
# shellcheck disable=SC2046,SC2086 # a list
"$root/build/hol/prove" --goals pipelined/goals --objects pipelined/objects --kernels pipelined/kernels --scripts pipelined/scripts --cache pipelined/cache \
  --ledger pipelined/ledger --jobs "$(nproc)" --timeout 60 $(printf 'aarch64/%s ' $right $wrong) >pipelined.out 2>&1 || true
for name in $right; do
  grep -q "^aarch64/$name .* ok\$" pipelined.out || complain "not proved: $(grep "^aarch64/$name " pipelined.out)"
done
for name in $wrong; do
  grep -q "^aarch64/$name .*FAILED: at pair" pipelined.out || complain "another pipelined loop: $(grep "^aarch64/$name " pipelined.out)"
done

if [ "$failed" -eq 0 ]; then
  echo "the driver refuses what is not a proof"
fi
exit "$failed"

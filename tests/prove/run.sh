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
grep -q '^aarch64/identity .*FAILED: the proof fails' bytes.out || complain "other bytes are accepted"
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

# A kernel that calls another, with a frame on the stack: proved by the callee's theorem; and not if it does not restore a register, or
# calls with something else in one.
mkdir -p calls/kernels/aarch64 calls/scripts/aarch64 calls/objects
"$root/build/$preset/contractc" hol -o calls/goals "$here/calls/calls.contract" "$root/kernels/contracts/add.contract"
cp "$root/kernels/aarch64/add.S" calls/kernels/aarch64/
cp "$root/proofs/kernels/aarch64/add.ml" "$here/calls/aarch64/add_twice.ml" calls/scripts/aarch64/
"$as" -I"$root/kernels" -c -o calls/objects/add.o "$root/kernels/aarch64/add.S"
# calling NAME SED: the driver on add_twice as SED leaves it.
calling() {
  sed "$2" "$here/calls/aarch64/add_twice.S" >calls/kernels/aarch64/add_twice.S
  "$as" -I"$root/kernels" -c -o calls/objects/add_twice.o calls/kernels/aarch64/add_twice.S
  "$root/build/hol/prove" --goals calls/goals --objects calls/objects --kernels calls/kernels --scripts calls/scripts \
    --cache "calls/$1" --ledger calls/ledger --jobs "$(nproc)" --timeout 60 aarch64/add_twice >"$1.out" 2>&1 || true
}
calling call ''
grep -q '^aarch64/add_twice .* ok$' call.out || complain "a kernel that calls is not proved: $(grep add_twice call.out)"
calling call_register 's/mov     x2, x20/mov     x2, x19/'
grep -q '^aarch64/add_twice .*FAILED: the proof fails' call_register.out || complain "a wrong argument is accepted"
calling call_restore '/ldr     x22, \[sp, #32\]/d'
grep -q '^aarch64/add_twice .*FAILED: the proof fails' call_restore.out || complain "a register that is not restored is accepted"

# A lookup that indexes its table directly has a theorem if the index is public, and none if it is secret. The script's ROW is the
# argument i in the first case, the register that has it in the second.
mkdir -p direct/kernels/aarch64 direct/scripts/aarch64 direct/objects
"$root/build/$preset/contractc" hol "$here/direct/direct.contract" | sed -n '/^kernel .*_aarch64 /,/^end/p' >direct/goals
for secrecy in public secret; do
  if [ $secrecy = public ]; then index='i:int64'; else index='(r:num->int64) 2'; fi
  sed "s/karat_direct_aarch64/karat_direct_${secrecy}_aarch64/" "$here/direct/direct.S" >"direct/kernels/aarch64/direct_$secrecy.S"
  "$as" -I"$root/kernels" -c -o "direct/objects/direct_$secrecy.o" "direct/kernels/aarch64/direct_$secrecy.S"
  sed "s/ROW:int64/$index/g" "$here/direct/direct.ml" >"direct/scripts/aarch64/direct_$secrecy.ml"
done
"$root/build/hol/prove" --goals direct/goals --objects direct/objects --kernels direct/kernels --scripts direct/scripts \
  --cache direct/cache --ledger direct/ledger --jobs "$(nproc)" --timeout 60 >direct.out 2>&1 || true
grep -q '^aarch64/direct_public .* ok$' direct.out || complain "a public index is refused: $(grep direct_public direct.out)"
grep -q '^aarch64/direct_secret .*FAILED: .*the trace depends on' direct.out || complain "a secret index: $(grep direct_secret direct.out)"

if [ "$failed" -eq 0 ]; then
  echo "the driver refuses what is not a proof"
fi
exit "$failed"

#!/bin/sh
# tests/ctcheck/ctcheck_test.sh CTCHECK ARCHITECTURE PLANTED DIRECTORY
# Checks the planted kernels in the archive PLANTED one by one: each must lead to the kind of finding that
# expected_ARCHITECTURE names, and to no other. Then wrong use, and files that are not what they
# should be. DIRECTORY is for scratch.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
ctcheck=$1 arch=$2 planted=$3
out=$4/ctcheck_test
contracts=contracts
status=0
rm -rf "$out"
mkdir -p "$out"

fail() {
  echo "$*" >&2
  status=1
}

# expect STATUS ARGUMENT...: runs ctcheck; what it says is left in $out/out and $out/err.
expect() {
  wanted=$1
  shift
  got=0
  "$ctcheck" "$@" >"$out/out" 2>"$out/err" || got=$?
  [ "$got" -eq "$wanted" ] || fail "ctcheck $*: exit status $got, not $wanted: $(cat "$out/err")"
}

# says FILE TEXT
says() {
  grep -q -e "$2" "$out/$1" || fail "\"$2\" is not said, but: $(cat "$out/$1")"
}

kernels=0
while read -r name kind; do
  if [ "$kind" = clean ]; then
    expect 0 --json --contracts $contracts --kernel "$name" "$planted"
    kind=
  else
    expect 1 --json --contracts $contracts --kernel "$name" "$planted"
  fi
  found=$(jq -r '[.kernels[].findings[].kind] | unique | join(" ")' "$out/out")
  [ "$found" = "$kind" ] || fail "planted $name: found \"$found\", not \"$kind\""
  kernels=$((kernels + 1))
done <"expected_$arch"
[ "$kernels" -eq "$(grep -c '^kernel ' $contracts/planted.contract)" ] ||
  fail "expected_$arch does not name each planted kernel once"

# the report, as text and as JSON
expect 1 --contracts=$contracts "$planted"
says out "^karat_branch_portable: branch: karat_branch_portable+0x.*the condition depends on a secret$"
says out "^karat_loop_portable: clean, [0-9]* instructions$"
says out ": $kernels implementations checked, [0-9]* findings$"
expect 1 --json --contracts $contracts "$planted"
jq -e --arg arch "$arch" --argjson kernels "$kernels" \
  '.architecture == $arch and .checked == $kernels and
   .findings == ([.kernels[].findings[]] | length)' "$out/out" >"$out/jq" ||
  fail "the JSON report does not agree with itself"

# wrong use
expect 0 --help
says out "^usage: ctcheck"
expect 2
expect 2 "$planted"
says err "contracts is missing"
expect 2 --contracts $contracts
expect 2 --contracts $contracts --nonsense "$planted"
expect 2 --contracts $contracts "$planted" "$planted"
expect 2 --contracts $contracts "$planted" --kernel
expect 2 --contracts $contracts --kernel nonsense "$planted"
says err "no such kernel"
expect 2 --contracts "$out" "$planted"
says err "no contracts there"
expect 2 --contracts "$out/nowhere" "$planted"
expect 2 --contracts $contracts "$out/nowhere"
expect 2 --contracts $contracts ctcheck_test.sh
says err "not an ELF file"
mkdir "$out/wrong"
echo 'kernel' >"$out/wrong/wrong.contract"
expect 2 --contracts "$out/wrong" "$planted"
says err "wrong.contract:1:"

# damaged files: cut off anywhere, they are refused, not believed
size=$(wc -c <"$planted")
at=0
while [ "$at" -lt "$size" ]; do
  head -c "$at" "$planted" >"$out/cut.a"
  expect 2 --contracts $contracts "$out/cut.a"
  at=$((at + size / 40 + 1))
done

[ "$status" -eq 0 ] && echo "$kernels planted kernels were told apart"
exit "$status"

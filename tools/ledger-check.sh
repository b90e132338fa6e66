#!/bin/sh
# tools/ledger-check.sh LEDGER CONTRACTC OBJCHECK ARCHITECTURE FILE...
# Compares the ledger with the contracts and with what was built: it has a row for each implementation and no other; a proved row's
# statement is the one that the contract makes today; and each proved kernel of ARCHITECTURE is in each FILE (an archive, a
# shared library) with the bytes that were proved. CONTRACTC and OBJCHECK are those commands. Exits 0 if all of that holds,
# else 1. That the rows were not invented is for `make prove` to say.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
if [ $# -lt 5 ]; then
  echo "usage: tools/ledger-check.sh LEDGER CONTRACTC OBJCHECK ARCHITECTURE FILE..." >&2
  exit 2
fi
ledger=$1 contractc=$2 objcheck=$3 arch=$4
shift 4
root=$(cd "$(dirname "$0")/.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
status=0

complain() {
  echo "ledger: $*" >&2
  status=1
}

$contractc hol -o "$scratch/goals" "$root"/kernels/contracts/*.contract
grep -v -e '^#' -e '^$' "$ledger" >"$scratch/rows" || complain "it has no rows"

awk '$1 == "kernel" { print $3, $2, $4 }' "$scratch/goals" >"$scratch/wanted"
awk '{ print $1, $2, $3 }' "$scratch/rows" >"$scratch/there"
if ! diff "$scratch/wanted" "$scratch/there" >"$scratch/diff"; then
  complain "its rows are not the implementations of the contracts (<: missing, >: too many)"
  cat "$scratch/diff" >&2
fi

while read -r arch_of symbol contract bytes hash statement theorem correct safe constant rest; do
  case "$theorem $correct $safe $constant" in
  "unproved no no no")
    [ "$bytes $hash $statement" = "- - -" ] || complain "$symbol: unproved, but not empty"
    continue
    ;;
  "$(echo "$symbol" | tr '[:lower:]' '[:upper:]') yes yes yes") ;;
  *)
    complain "$symbol: neither a proved row nor an unproved one"
    continue
    ;;
  esac
  # rest: seconds and lines, which are not compared
  [ -n "$rest" ] || complain "$symbol: columns are missing"
  now=$(awk -v symbol="$symbol" '
    $1 == "kernel" && $2 == symbol { mine = 1 }
    $0 == "end" { mine = goal = 0 }
    goal { print }
    mine && $0 == "goal" { goal = 1 }' "$scratch/goals" | sha256sum | cut -c1-16)
  [ "$now" = "$statement" ] || complain "$symbol: $contract.contract says something else now; make prove"
  if [ "$arch_of" = "$arch" ]; then
    echo "$symbol" >>"$scratch/proved"
  fi
done <"$scratch/rows"

for file in "$@"; do
  $objcheck --ledger "$ledger" "$file" >"$scratch/found" || {
    complain "$file has kernels that are not those of the ledger:"
    grep -e '^differs' -e '^unknown' "$scratch/found" >&2 || true
  }
  [ ! -f "$scratch/proved" ] || while read -r symbol; do
    grep -q "^proved  *$symbol .*: by name\$" "$scratch/found" || complain "$symbol, with the bytes that were proved, is not in $file"
  done <"$scratch/proved"
done
exit "$status"

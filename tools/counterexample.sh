#!/bin/sh
# tools/counterexample.sh [--no-build] [--seconds N] [--object FILE]... SYMBOL...
# Runs kernels (karat_mul_4_aarch64) against their contracts with the contract engine, here or under qemu, N (5) seconds each or somewhat
# more. Prints a call that breaks the contract, with operands, what was promised and what came out; or that there was none. An object
# file is linked in the place of the library's kernel of that name. --no-build: the engine has been built.
# exit status: 0 no counterexample, 1 one for some kernel, 2 could not be run
#
# SPDX-License-Identifier: Apache-2.0
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)

build=yes seconds=5 objects=
while [ $# -gt 0 ]; do
  case $1 in
  --no-build) build= ;;
  --seconds) seconds=$2 && shift ;;
  --object) objects="$objects $2" && shift ;;
  -*) sed -n '2,6s/^# //p' "$0" >&2 && exit 2 ;;
  *) break ;;
  esac
  shift
done

if [ "$(uname -m)" = aarch64 ]; then
  preset=native run=
else
  preset=aarch64 run="qemu-aarch64 -L /usr/aarch64-linux-gnu"
fi
cd "$root"
directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT
if [ -n "$build" ] && ! { cmake --preset "$preset" && cmake --build "build/$preset" --target contract_test; } >"$directory/log" 2>&1; then
  # So that the next build without tests works as before.
  cmake --preset "$preset" -DBUILD_TESTING=OFF >/dev/null 2>&1 || true
  echo "No counterexample was looked for: contract_test can't be built here ('tools/deps.sh cross' installs what it needs)."
  exit 2
fi
program=$root/build/$preset/tests/contract_test
if [ -n "$objects" ]; then
  program=$directory/contract_test
  for symbol in "$@"; do
    # shellcheck disable=SC2086 # a list
    nm $objects | grep -q " T $symbol\$" || {
      echo "tools/counterexample.sh: no object defines $symbol" >&2
      exit 2
    }
  done
  # Objects come before the library, so that its members of the same name are left out.
  (cd "build/$preset" && ninja -t commands contract_test | tail -n 1 | sed "s| -o tests/contract_test | -o $program $objects |" | sh)
fi

found=0 limit=$((10 * seconds + 20))
for symbol in "$@"; do
  status=0
  # shellcheck disable=SC2086 # a command
  timeout $limit $run "$program" --seed 2026 --count 1000 --seconds "$seconds" --kernel "$symbol" kernels/contracts/*.contract \
    >"$directory/out" 2>&1 || status=$?
  calls=$(sed -n 's/^contract_test: .* \([0-9]*\) calls, .*/\1/p' "$directory/out")
  if [ "${calls:-0}" -eq 0 ] && [ $status -eq 0 ]; then
    echo "$symbol: no counterexample was looked for: this processor, or qemu, can't run it"
    continue
  elif [ $status -eq 0 ]; then
    echo "$symbol: no counterexample found in $calls calls"
    continue
  fi
  found=1
  if grep -q '^FAIL' "$directory/out"; then
    echo "$symbol: a counterexample, found by running it:"
    # The first: its reasons, which follow the kernel's name, and its operands.
    awk '/^FAIL/ { n++; sub(/^FAIL [^:]*: /, "  ") } /^  \(case/ { exit } n == 1' "$directory/out"
  elif [ $status -eq 124 ]; then
    echo "$symbol: a counterexample, found by running it: a call that did not return in $limit seconds"
  else
    echo "$symbol: the contract engine ended with status $status: $(tail -n 1 "$directory/out")"
  fi
done
exit $found

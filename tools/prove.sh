#!/bin/sh
# tools/prove.sh [--build-only] [--check] [--statement] [--timeout SECONDS] [NAME...]
# Proves the kernels (aarch64/mul_4) and that the contracts can be met (contract/mul): those named, or all. Only what has changed since the
# last time is proved again; build/prove remembers. Then proofs/LEDGER is made to say what has been proved; with --check it is only
# compared. --statement prints the goals instead. --build-only stops before the first proof. For kernels whose proofs fail, the contract
# engine looks for calls that show that they are wrong.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
cd "$(dirname "$0")/.."

if [ "$(uname -m)" = aarch64 ]; then
  preset=native
else
  preset=aarch64
fi
tools/build.sh "$preset" >/dev/null
build=build/$preset
mkdir -p build/prove
"$build/contractc" hol -o build/prove/goals kernels/contracts/*.contract
proofs/hol/build.sh
if [ "${1-}" = --build-only ]; then
  exit
fi
# Terms are deep.
# shellcheck disable=SC3045 # dash and bash know it
ulimit -s unlimited 2>/dev/null || ulimit -s "$(ulimit -Hs)"
status=0
rm -f build/prove/failed
build/hol/prove --goals build/prove/goals --objects "$build/CMakeFiles/karat_core_objects.dir/kernels" \
  --kernels kernels --scripts proofs/kernels --cache build/prove --ledger proofs/LEDGER --jobs "$(nproc)" "$@" || status=$?
if [ "$status" -eq 1 ] && [ -s build/prove/failed ]; then
  # shellcheck disable=SC2046 # a list
  tools/counterexample.sh $(cut -d' ' -f2 build/prove/failed) || true
fi
exit "$status"

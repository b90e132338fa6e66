#!/bin/sh
# tests/n1sim/record.sh REFERENCE > tests/n1sim/reference
# Records what the reference simulator gives for random programs, for the AArch64 kernels as they are and for a whole private operation.
# REFERENCE is the directory of that simulator, which is no part of karat: n1sim.cpp, and t2s.py, which disassembles its traces. Needs
# build/aarch64 with its tests, g++, python3, llvm.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
reference=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."
export KARAT_CPU_CORE=neoverse-n1 # whatever QEMU emulates
build=$PWD/build/aarch64
n1sim=$build/n1sim
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
parameters="w=4 maxs=3 maxv=2 rob=80 uw=5 iqi=20 iqm=16 iqv=12 iql=16 fwd=5 ldqI=1 vload=6"

g++ -O2 -w -o "$scratch/reference" "$reference/n1sim.cpp"
ln -s "$(command -v llvm-mc-19 || command -v llvm-mc)" "$scratch/llvm-mc-19"
PATH=$scratch:$PATH

# cycles: what the reference says to the trace in trace.bin, as often as n1sim repeats it.
cycles() {
  iterations=6
  if [ "$(wc -c <"$scratch/trace.bin")" -gt $((16 << 20)) ]; then
    iterations=1
  fi
  python3 "$reference/t2s.py" "$scratch/trace.bin" >/dev/null
  # shellcheck disable=SC2086 # a list
  "$scratch/reference" "$scratch/trace.bin" it="$iterations" $parameters
}

# watch FUNCTION PROGRAM ARGUMENT...: the hash of the code; the trace is left in trace.bin.
watch() {
  function=$1
  shift
  "$n1sim" --json --quick --keep "$scratch/trace.bin" --function "$function" --skip "$skip" --run "$@" | jq -r .code
}

echo "# Cycles by the reference simulator, made by tests/n1sim/record.sh; its model C: $parameters."
echo "# random SEED CYCLES; kernel SYMBOL CONTRACT SIZES CODE CYCLES; sign KEY CODE CYCLES. CODE tells whether the code is still the same."
skip=0
for seed in $(seq 1 40); do
  awk -v seed="$seed" -f tests/n1sim/random_program.awk >"$scratch/random.s"
  aarch64-linux-gnu-gcc -O1 -o "$scratch/random" "$scratch/random.s" tests/n1sim/call_random.c
  watch random_program "$scratch/random" >/dev/null
  echo "random $seed $(cycles)"
done
awk -f tools/n1sim/kernels.awk kernels/contracts/*.contract | grep -v 'mod_exp.* k=\(24\|32\)$' | while read -r symbol contract sizes; do
  code=$(watch "$symbol" "$build/tests/contract_test" --seed 1 --once "$symbol" --sizes "$sizes" "$contract" </dev/null)
  echo "kernel $symbol $contract $sizes $code $(cycles)"
done
skip=2
code=$(watch karat_private_raw "$build/tests/n1_sign" tests/keys/2048.pem 3)
echo "sign tests/keys/2048.pem $code $(cycles)"

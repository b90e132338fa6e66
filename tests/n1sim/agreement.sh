#!/bin/sh
# tests/n1sim/agreement.sh random|karat N1SIM CC BUILD DIRECTORY
# n1sim against the recorded cycles of the reference simulator (tests/n1sim/reference): at most 1 % apart. karat: its kernels, and
# a private operation. What is not any more what it was is counted, not compared, as long as anything is left: record.sh brings the table up
# to date.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
export KARAT_CPU_CORE=neoverse-n1 # whatever QEMU emulates
what=$1 n1sim=$2 cc=$3 build=$4
root=$(cd "$(dirname "$0")/../.." && pwd)
here=$root/tests/n1sim
mkdir -p "$5/n1sim_$what"
cd "$5/n1sim_$what"

# simulate OPTION...: sets code and cycles.
simulate() {
  "$n1sim" --quick --json "$@" >report </dev/null
  code=$(jq -r .code report)
  cycles=$(jq -r .cycles report)
}

compared=0 changed=0 status=0

# compare NAME WANTED
compare() {
  compared=$((compared + 1))
  awk -v name="$1" -v wanted="$2" -v cycles="$cycles" 'BEGIN {
    apart = 100 * (cycles - wanted) / wanted
    good = apart <= 1 && apart >= -1
    printf "%-32s %12.1f %12.1f %+8.3f %%%s\n", name, wanted, cycles, apart, good ? "" : "  FAILED"
    exit !good }' || status=1
}

echo "                                    reference        n1sim"
if [ "$what" = karat ]; then
  what='kernel\|sign'
fi
grep "^\($what\) " "$here/reference" >rows
while read -r kind a b c d e; do
  case $kind in
  random)
    awk -v seed="$a" -f "$here/random_program.awk" >random.s
    "$cc" -c -o random.o random.s
    simulate random.o random_program
    compare "random $a" "$b"
    continue
    ;;
  kernel)
    name="$a $c" wanted_code=$d wanted=$e
    if ! simulate --function "$a" --run "$build/tests/contract_test" --seed 1 --once "$a" --sizes "$c" "$root/$b"; then
      code=none
    fi
    ;;
  sign)
    name="private operation, ${a##*/}" wanted_code=$b wanted=$c
    simulate --function karat_private_raw --skip 2 --run "$build/tests/n1_sign" "$root/$a" 3
    ;;
  esac
  if [ "$code" = "$wanted_code" ]; then
    compare "$name" "$wanted"
  else
    changed=$((changed + 1))
    echo "$name: not the code any more that was recorded"
  fi
done <rows
echo "$compared compared, $changed changed"
if [ "$compared" -eq 0 ]; then
  echo "nothing is left to compare: tests/n1sim/record.sh REFERENCE >tests/n1sim/reference" >&2
  status=1
fi
exit $status

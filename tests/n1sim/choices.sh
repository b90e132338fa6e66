#!/bin/sh
# tests/n1sim/choices.sh N1SIM BUILD DIRECTORY QEMU...
# On each core that n1sim has a machine of, no kernel is slower than another implementation that was to be had, and no operation slower than with the kernels
# of the family scalar: by simulation, 3 % allowed.
# QEMU... runs programs of BUILD. A table, cycles of what was chosen and of the others.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
n1sim=$1 build=$2
mkdir -p "$3/n1sim_choices"
cd "$(dirname "$0")/../.."
report=$3/n1sim_choices/report
shift 3

# cycles SYMBOL CONTRACT SIZES
cycles() {
  "$n1sim" --machine "tools/n1sim/$core.machine" --quick --json --output "$report" --function "$1" \
    --run "$build/tests/contract_test" --seed 1 --once "$1" --sizes "$3" "$2" </dev/null
  jq -r .cycles "$report"
}

# others SYMBOL CONTRACT WORDS: the other symbols for that many words, and SIZES
others() {
  awk -v words="$3" -f tools/n1sim/kernels.awk "$2" | awk -v symbol="$1" '$1 != symbol { print $1, $3 }'
}

# operation FUNCTION BITS: its cycles
operation() {
  "$n1sim" --machine "tools/n1sim/$core.machine" --quick --json --output "$report" --function "$1" --skip 2 --run "$build/tests/n1_sign" "tests/keys/$2.pem" 3 </dev/null
  jq -r .cycles "$report"
}

for core in cortex-a72 neoverse-n1 neoverse-v1; do
  # The larger ones where the multiplier is wide, so that it might do without the vector unit.
  sizes=2048
  [ $core != neoverse-v1 ] || sizes="2048 3072 4096"
  for bits in $sizes; do
    for function in karat_private_raw karat_public_raw; do
      chosen=$(KARAT_CPU_CORE=$core operation $function "$bits")
      echo "$core $function $((bits / 64)) $chosen scalar $(KARAT_CPU_CORE=$core KARAT_KERNELS=scalar operation $function "$bits")"
    done
  done
  for words in 4 8 16 24 32; do
    # exponentiations are made of the other kernels
    KARAT_CPU_CORE=$core "$@" "$build/tests/chosen" "$words" | grep aarch64 | grep -v mod_exp | while read -r kernel symbol; do
      others "$symbol" "kernels/contracts/$kernel.contract" "$words" | {
        own=
        while read -r other sizes; do
          [ -n "$own" ] || own=$(cycles "$symbol" "kernels/contracts/$kernel.contract" "$sizes")
          echo "$core $symbol $words $own $other $(cycles "$other" "kernels/contracts/$kernel.contract" "$sizes")"
        done
      }
    done
  done
done | awk '{ bad = $4 > 1.03 * $6; failed = failed || bad; printf "%-12s %-28s %3d words %9.1f   %-28s %9.1f%s\n", $1, $2, $3, $4, $5, $6, bad ? "  FAILED" : "" }
  END { if (NR < 30) { print "FAILED: only " NR " comparisons"; failed = 1 } exit failed }'

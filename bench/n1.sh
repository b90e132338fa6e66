#!/bin/sh
# bench/n1.sh [kernels] [sign] [verify]
# What karat's AArch64 kernels and whole private and public operations take on Neoverse N1, by simulation (docs/n1.md), beside the figures of
# bench/anchors.txt; all tables if nothing is chosen. The seconds are those of 2.5 GHz (Graviton2).
#
# SPDX-License-Identifier: Apache-2.0
set -eu
cd "$(dirname "$0")/.."
if [ "$(uname -m)" = aarch64 ]; then
  build=build/native
else
  build=build/aarch64
fi
cmake --preset "${build#build/}" >/dev/null
cmake --build --preset "${build#build/}" --target contract_test n1_sign karat_n1sim >/dev/null
export KARAT_CPU_CORE=neoverse-n1 # whatever QEMU emulates
anchors=bench/anchors.txt
machine=tools/n1sim/neoverse-n1.machine
report=$build/n1-report.json
export KARAT_CPU_CORE=neoverse-n1 # QEMU names a core of its own

# simulate OPTION...
simulate() {
  "$build/n1sim" --machine $machine --json --output "$report" "$@" </dev/null
}

kernels() {
  echo "cycles a call; bound: what the fullest resource needs, and its share of the time; best: of what is published; x: how many times as"
  echo "fast karat is"
  printf '%-36s %-10s %9s %9s %6s %-12s %9s %5s %9s %5s\n' kernel sizes cycles bound "" bottleneck baseline x best x
  awk -f tools/n1sim/kernels.awk kernels/contracts/*.contract | grep -v mod_exp | while read -r symbol contract sizes; do
    simulate --function "$symbol" --run "$build/tests/contract_test" --seed 1 --once "$symbol" --sizes "$sizes" "$contract"
    jq -r '"\(.cycles) \(.bounds[0].cycles) \(.bottleneck)"' "$report" | {
      read -r cycles bound bottleneck
      awk -v symbol="$symbol" -v sizes="$sizes" -v cycles="$cycles" -v bound="$bound" -v bottleneck="$bottleneck" \
        -v kernel="$(basename "$contract" .contract)" '
        BEGIN { k = sizes; sub(/^k=/, "", k); sub(/,.*/, "", k); baseline = best = "-" }
        $1 == "cycles" && $2 == kernel && $3 == k { baseline = $4; best = $6 }
        function times(other) { return other == "-" ? "-" : sprintf("%.2f", other / cycles) }
        END {
          printf "%-36s %-10s %9.1f %9.1f %4.0f %% %-12s %9s %5s %9s %5s\n", symbol, sizes, cycles, bound, 100 * bound / cycles,
            bottleneck, baseline, times(baseline), best, times(best)
        }' $anchors
    }
  done
}

sign() {
  clock=$(awk '$1 == "clock" { print $2 / 1000 }' $machine)
  echo "private operations a second at $clock GHz, simulated (others: measured in brackets); x: how many times as fast karat is"
  printf '%-8s %14s %14s %15s %9s %11s %7s %11s %10s\n' modulus baseline "public in use" "best published" karat "x baseline" "x best" \
    "least/goal" cycles
  for bits in 1024 1536 2048 3072 4096 8192; do
    simulate --quick --function karat_private_raw --skip 2 --run "$build/tests/n1_sign" tests/keys/$bits.pem 3
    awk -v bits="$bits" -v cycles="$(jq -r .cycles "$report")" -v clock="$clock" '
      function other(i) { return figure["simulated", i] == "" ? "-" : figure["simulated", i] " (" figure["measured", i] ")" }
      function times(i) { return figure["simulated", i] == "" ? "-" : sprintf("%.2f", karat / figure["simulated", i]) }
      $2 == bits { for (i = 3; i <= NF; i++) figure[$1, i - 2] = $i }
      END {
        karat = clock * 1e9 / cycles
        printf "%-8s %14s %14s %15s %9.1f %11s %7s %11s %10.0f\n", bits, other(1), other(2), other(3), karat, times(1), times(3),
          figure["goal", 1] == "" ? "-" : figure["goal", 1] "/" figure["goal", 2], cycles
      }' $anchors
  done
}

verify() {
  echo "public operations with e = 65537, in cycles; below, what a private operation adds to its exponentiations: blinding and the check against e"
  printf '%-8s %10s %10s %10s %10s %7s\n' modulus cycles best goal added "%"
  for bits in 1024 1536 2048 3072 4096 8192; do
    for function in public_raw modulus_exp_public modulus_scale modulus_factor_sqr private_raw; do
      simulate --quick --function "karat_$function" --skip 2 --run "$build/tests/n1_sign" tests/keys/$bits.pem 3
      jq -r .cycles "$report"
    done | awk -v bits="$bits" '
      BEGIN { best = goal = "-" }
      NR == FNR { cycles[NR] = $1; next }
      $1 == "verify" && $2 == bits { best = $3; goal = $4 }
      END {
        added = cycles[2] + 2 * cycles[3] + 2 * cycles[4]
        printf "%-8s %10.0f %10s %10s %10.0f %7.1f\n", bits, cycles[1], best, goal, added, 100 * added / cycles[5]
      }' - $anchors
  done
}

if [ $# -eq 0 ]; then
  set -- kernels sign verify
fi
for table in "$@"; do
  case $table in
  kernels | sign | verify) "$table" ;;
  *)
    echo "usage: bench/n1.sh [kernels] [sign] [verify]" >&2
    exit 2
    ;;
  esac
  echo
done

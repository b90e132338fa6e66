#!/bin/sh
# tools/cosim.sh [SAMPLES [SEED]]
# Compares the AArch64 model, evaluated by proof, with real executions: SAMPLES random instructions and states for each row of the decoder's
# table, run by this processor if it is AArch64, else by qemu. The report is build/cosim/report.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
cd "$(dirname "$0")/.."
samples=${1:-10}
seed=${2:-$(date +%s)}

if [ "$(uname -m)" = aarch64 ]; then
  cc=gcc objdump=objdump run=
else
  cc=aarch64-linux-gnu-gcc objdump=aarch64-linux-gnu-objdump run="qemu-aarch64 -cpu neoverse-n1 "
fi
proofs/hol/build.sh cosim
mkdir -p build/cosim
$cc -std=gnu11 -O2 -Wall -Wextra -Werror -static -o build/cosim/harness proofs/cosim/harness.c
echo "co-simulation: $samples samples an instruction form, seed $seed; loading takes 20 seconds ..."
# shellcheck disable=SC3045 # dash and bash know it
ulimit -s unlimited 2>/dev/null || ulimit -s "$(ulimit -Hs)"
status=0
build/hol/cosim "$samples" "$seed" "$(nproc)" build/cosim "${run}build/cosim/harness" "$objdump" >build/cosim/log || status=$?
if [ -f build/cosim/report ]; then
  cat build/cosim/report
else
  tail -n 20 build/cosim/log >&2
fi
exit "$status"

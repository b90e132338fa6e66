#!/bin/sh
# tests/schedule/random_test.sh SCHEDULE SHUFFLE CC DIRECTORY COUNT SEED [EMULATOR...]
# Schedules COUNT random kernels (random_kernels.awk) with few rounds, and runs source and result on the same numbers; shuffle --check must
# find them the same too. CC compiles for AArch64, EMULATOR runs what it makes. DIRECTORY is for scratch.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
schedule=$1 shuffle=$2 cc=$3 directory=$4 count=$5 seed=$6
shift 6
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
rm -rf "$directory/random"
mkdir -p "$directory/random"
cd "$directory/random"

for part in kernels main; do
  awk -v seed="$seed" -v count="$count" -v part=$part -f "$here/random_kernels.awk" >$part
done
mv kernels kernels.S
mv main main.c
"$cc" -I"$root/kernels" -c kernels.S
objects=kernels.o moved=0
i=0
while [ $i -lt "$count" ]; do
  options=
  [ $((i % 2)) -eq 0 ] || options="--apart x0,x1"
  [ $((i % 3)) -ne 1 ] || options="$options --across"
  exact=
  [ $((i % 4)) -ge 2 ] || exact="--rounds 1 --exact $((4 + i % 9))"
  # shellcheck disable=SC2086 # a list
  "$schedule" --quiet --jobs 1 --islands 1 --rounds 40 --seed $i $options $exact --name karat_scheduled_${i}_aarch64 --output $i.S kernels.o karat_random_${i}_aarch64
  "$cc" -I"$root/kernels" -c $i.S
  # shellcheck disable=SC2086 # a list
  "$shuffle" --check $options kernels.o karat_random_${i}_aarch64 $i.o karat_scheduled_${i}_aarch64 >check.out || {
    cat check.out >&2
    exit 1
  }
  moved=$((moved + $(sed -n '3s/.*; \([0-9]*\) of .*/\1/p' $i.S)))
  objects="$objects $i.o"
  i=$((i + 1))
done
[ $moved -gt $((20 * count)) ] || {
  echo "FAILED: only $moved instructions have another place" >&2
  exit 1
}
# shellcheck disable=SC2086 # a list
"$cc" -o main main.c $objects
"$@" ./main
echo "$count kernels, $moved instructions in another place: the same results"

#!/bin/sh
# tests/n1sim/library_test.sh LIBRARY_TEST CC DIRECTORY
# Runs library_test on random programs and on all machines.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
test=$1 cc=$2
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$3/n1sim_library"
cd "$3/n1sim_library"
for seed in $(seq 101 112); do
  awk -v seed="$seed" -f "$here/random_program.awk" >program.s
  "$cc" -c -o program.o program.s
  for machine in "$here"/../../tools/n1sim/*.machine; do
    "$test" "$machine" program.o random_program
  done
done

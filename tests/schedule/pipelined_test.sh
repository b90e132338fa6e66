#!/bin/sh
# tests/schedule/pipelined_test.sh SCHEDULE CC DIRECTORY [EMULATOR...]
# Pipelines the loops of kernels and runs them, and the readable ones, on the same random numbers (pipelined.c), with nothing to read behind these. CC
# compiles for AArch64, EMULATOR runs what it makes. DIRECTORY is for scratch.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
schedule=$1 cc=$2
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/schedule/common.sh
. "$here/common.sh"
work_in "$3/pipelined"
shift 3

objects=
while read -r name options; do
  "$cc" -I"$root/kernels" -c -o "$name.o" "$root/kernels/aarch64/$name.S"
  # shellcheck disable=SC2086 # a list
  "$schedule" --quiet --rounds 50 --islands 1 --apart x0,x1,x2 $options --name "karat_${name}_pipelined_aarch64" --output "$name.fast.S" "$name.o" "karat_${name}_aarch64"
  assemble "$name.fast.S"
  objects="$objects $name.o $name.fast.o"
done <<'END'
add --pipeline word:4
sub --pipeline word:4
mul --pipeline zero:1 --pipeline word:9
sqr --pipeline word:5 --pipeline pair:5
mont_reduce --pipeline row:5
lookup --pipeline row:4
END
# shellcheck disable=SC2086 # a list
"$cc" -std=gnu11 -Wall -Wextra -Werror -o main "$here/pipelined.c" $objects
"$@" ./main
echo "the same results with pipelined loops"

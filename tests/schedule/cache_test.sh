#!/bin/sh
# tests/schedule/cache_test.sh CC
# An exponentiation of two primes, with all that it calls, fits Neoverse N1's instruction cache: it goes round in its phases some 400 to 1600 times.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
cc=$1
cache=65536
cd "$(dirname "$0")/../.."
object=$(mktemp)
trap 'rm -f "$object"' EXIT
status=0
for source in kernels/aarch64/mod_exp_pair_*.S; do
  "$cc" -Ikernels -c -o "$object" "$source"
  bytes=$("$($cc -print-prog-name=size)" -A "$object" | awk '$1 == ".text" { print $2 }')
  echo "$(basename "$source"): $bytes bytes"
  if [ "$bytes" -gt "$cache" ]; then
    echo "FAILED: more than $cache" >&2
    status=1
  fi
done
exit "$status"

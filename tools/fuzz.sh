#!/bin/sh
# tools/fuzz.sh [SECONDS [TARGET...]]
# Builds the fuzz targets with clang and runs each (or those named) for so many seconds, 30 if not
# said. Each starts from tests/fuzz/corpus/TARGET and from what earlier runs found, in
# build/fuzz/corpus/TARGET. An input that breaks something is left in build/fuzz.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
cd "$(dirname "$0")/.."

seconds=${1:-30}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- parse raw signature decrypt

cmake --preset fuzz >/dev/null
for target in "$@"; do
  cmake --build --preset fuzz --target "fuzz_$target"
done
for target in "$@"; do
  echo "== $target, $seconds s"
  mkdir -p "build/fuzz/corpus/$target"
  build/fuzz/tests/fuzz/"fuzz_$target" -max_total_time="$seconds" -timeout=25 -max_len=8192 \
    -rss_limit_mb=2048 -print_final_stats=1 -verbosity=0 -artifact_prefix="build/fuzz/$target-" \
    "build/fuzz/corpus/$target" "tests/fuzz/corpus/$target"
done

#!/bin/sh
# tools/build.sh [--tests] PRESET
# Configures and builds a preset in build/PRESET: libraries and command; with --tests also the
# tests, which need more packages.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
cd "$(dirname "$0")/.."

tests=OFF
if [ "${1-}" = --tests ]; then
  tests=ON
  shift
fi
if [ $# -ne 1 ]; then
  echo "usage: tools/build.sh [--tests] PRESET" >&2
  exit 2
fi
preset=$1

if [ "$tests" = ON ]; then
  cmake --preset "$preset" >"/dev/null"
  cmake --build --preset "$preset"
else
  # A tree that has been configured stays as it is, so that its tests are not forgotten.
  [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" -DBUILD_TESTING=OFF >/dev/null
  cmake --build --preset "$preset" --target karat karat_static karat_shared karat_provider karat-objcheck
fi

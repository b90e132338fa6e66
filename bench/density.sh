#!/bin/sh
# bench/density.sh [OPTION...]
# Builds bench/density.c against build/native and runs it on all contracts: first its self-test, then the
# report. Options are those of `density --help`.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
cd "$(dirname "$0")/.."
build=build/native

"${CC:-cc}" -std=gnu11 -O2 -g -Wall -Wextra -Werror -Iinclude -Isrc -I"$build/generated" \
  -o "$build/density" bench/density.c tools/contract/parse.c tools/contract/check.c \
  tools/contract/contract.c "$build/libkarat.a" -lcrypto -lm -lpthread
"$build/density" --self-test
echo
"$build/density" "$@" kernels/contracts/*.contract

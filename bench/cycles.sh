#!/bin/sh
# bench/cycles.sh [PATTERN [WORDS]...]
# Builds bench/cycles.c against build/native and runs it: cycles of the kernels on x86-64.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
cd "$(dirname "$0")/.."
build=build/native

"${CC:-cc}" -std=gnu11 -O2 -g -Wall -Wextra -Werror -Iinclude -Isrc -I"$build/generated" \
  -o "$build/cycles" bench/cycles.c "$build/libkarat.a" -lcrypto -lpthread
"$build/cycles" "$@"

#!/bin/sh
# bench/marvin.sh [OPTION...]
# Builds bench/marvin.c against build/native and runs it: first its self-test, then the report. Options
# are those of `marvin --help`.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
cd "$(dirname "$0")/.."
build=build/native

"${CC:-cc}" -std=gnu11 -O2 -g -Wall -Wextra -Werror -Iinclude -I"$build/generated" \
  -o "$build/marvin" bench/marvin.c "$build/libkarat.a" -lcrypto -lm -lpthread
"$build/marvin" "$@"

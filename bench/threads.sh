#!/bin/sh
# bench/threads.sh [BITS [MOST_THREADS [SECONDS [ROUNDS]]]]
# Builds bench/threads.c and runs it with the provider of build/native.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
cd "$(dirname "$0")/.."
build=build/native
"${CC:-cc}" -std=gnu11 -O2 -g -Wall -Wextra -Werror -o "$build/threads" bench/threads.c -lcrypto -lpthread
"$build/threads" "$build/provider" "$@"

#!/bin/sh
# tools/lint.sh [--format]
# Checks the form of C files (clang-format), the C code (clang-tidy; .clang-tidy says what for),
# shell scripts (shellcheck) and manual pages (mandoc). With --format: gives the C files their form
# instead.
#
# shellcheck disable=SC2317 # the checks are functions called by name
# SPDX-License-Identifier: Apache-2.0
set -u
cd "$(dirname "$0")/.." || exit 1

c_files() {
  find include src kernels cli provider tools tests examples bench proofs -name '*.[ch]' | sort
}

if [ "${1-}" = --format ]; then
  c_files | xargs clang-format -i
  exit
fi

format() {
  c_files | xargs clang-format --dry-run -Werror
}

# tidy OPTIONS COMPILER_OPTIONS: checks the files named on standard input, as many at once as there
# are processors. clang-tidy counts the warnings of system headers that it does not show; those
# counts are left out.
tidy() {
  # shellcheck disable=SC2086 # both are lists
  xargs -P "$(nproc)" -I FILE clang-tidy --quiet $1 FILE $2 2>build/tidy.err
  result=$?
  grep -v -e '^[0-9]* warnings\{0,1\}\( and [0-9]* errors\{0,1\}\)\{0,1\} generated\.$' -e '^Suppressed ' build/tidy.err >&2
  return "$result"
}

# These as build/native compiles them.
tidy_library() {
  find src kernels cli provider -name '*.c' | sort | tidy "-p build/native" ""
}

tidy_tools() {
  find tools -name '*.c' | sort | tidy "" "-- -std=gnu11"
}

shell() {
  find .ci/run tools tests proofs bench -name '*.sh' -o -path .ci/run | sort | xargs shellcheck
}

manuals() {
  mandoc -T lint -W warning docs/man/*.[137]
}

status=0
for check in format tidy_library tidy_tools shell manuals; do
  if "$check"; then
    echo "lint: $check: good"
  else
    echo "lint: $check: FAILED" >&2
    status=1
  fi
done
exit "$status"

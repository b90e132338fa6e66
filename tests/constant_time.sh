#!/bin/sh
# tests/constant_time.sh VALGRIND TEST_CONSTANT_TIME
# Constant time under valgrind: nothing may be reported for the library, and a planted leak must be.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
valgrind=$1
program=$2
found=9

run() {
  "$valgrind" --quiet --error-exitcode="$found" --track-origins=no "$program" "$@"
}

run
for leak in branch address; do
  status=0
  run "$leak" || status=$?
  if [ "$status" -ne "$found" ]; then
    echo "planted $leak: exit status $status, should have been reported" >&2
    exit 1
  fi
done
echo "no secret reaches a branch or an address; both planted leaks were reported"

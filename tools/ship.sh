#!/bin/sh
# tools/ship.sh [--check] [--options "OPTIONS"] [NAME...]
# Makes the shipped kernels/aarch64/NAME.S from the readable kernels/aarch64/clean/NAME.S: all of them, or those named. The first comment of the
# readable file has the command, a line `schedule OPTIONS`; with --options that line is changed. With --check nothing is made: the shipped file must
# have been made by this command from this code, and compute the same, by comparison of the two objects (shuffle --check).
# The environment may have CC (the AArch64 compiler), SCHEDULE and SHUFFLE (the programs), else those of build/aarch64 are built.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
cd "$(dirname "$0")/.."
check='' options=''
while [ $# -gt 0 ]; do
  case $1 in
  --check) check=yes ;;
  --options) options=$2 && shift ;;
  -*)
    sed -n '2,7s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
  *) break ;;
  esac
  shift
done
if [ "$(uname -m)" = aarch64 ]; then
  preset=native cc=${CC:-cc}
else
  preset=aarch64 cc=${CC:-aarch64-linux-gnu-gcc}
fi
if [ -z "${SCHEDULE-}" ] || [ -z "${SHUFFLE-}" ]; then
  [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >/dev/null
  cmake --build "build/$preset" --target karat_schedule karat_shuffle >/dev/null
  SCHEDULE=build/$preset/schedule SHUFFLE=build/$preset/shuffle
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# shellcheck disable=SC2046 # a list
[ $# -gt 0 ] || set -- $(cd kernels/aarch64/clean && echo *.S)
status=0

fail() {
  echo "FAILED: $name: $*" >&2
  status=1
}

# command_of FILE: the options of schedule, as its first comment gives them.
command_of() {
  sed -n '/^ \*  *schedule --/{s/^ \*  *schedule //;p;};/\*\//q' "$1"
}

# assemble FILE OBJECT
assemble() {
  "$cc" -Ikernels -c -o "$2" "$1"
}

for name; do
  name=${name%.S}
  clean=kernels/aarch64/clean/$name.S shipped=kernels/aarch64/$name.S symbol=karat_${name}_aarch64
  if [ -n "$options" ]; then
    sed "/\*\//,\$!s/^\( \*  *schedule \)--.*/\1$options/" "$clean" >"$work/clean.S"
    cp "$work/clean.S" "$clean"
  fi
  command=$(command_of "$clean")
  assemble "$clean" "$work/clean.o"
  if [ -z "$check" ]; then
    # shellcheck disable=SC2086 # options
    "$SCHEDULE" $command --output "$shipped" "$work/clean.o" "$symbol" "$clean"
    sed -n "3s/^ \* /$name: /p" "$shipped"
    continue
  fi
  [ "$(command_of "$shipped")" = "$command" ] || fail "made by another command: $(command_of "$shipped")"
  "$($cc -print-prog-name=objcopy)" -O binary -j .text "$work/clean.o" "$work/code"
  hash=$(sha256sum "$work/code" | cut -d ' ' -f 1)
  grep -q "^ \* Made from code with the SHA-256 $hash\.\$" "$shipped" || fail "made from other code; tools/ship.sh $name makes it anew"
  assemble "$shipped" "$work/shipped.o"
  apart=$(echo "$command" | sed 's/.* --apart \([^ ]*\).*/\1/')
  "$SHUFFLE" --check --across --apart "$apart" "$work/clean.o" "$symbol" "$work/shipped.o" "$symbol" || fail "does something else"
done
if [ -n "$check" ]; then
  # shellcheck disable=SC2013 # names without blanks
  for shipped in $(grep -l '^/\* .*, scheduled for ' kernels/aarch64/*.S); do
    name=$(basename "$shipped")
    [ -f "kernels/aarch64/clean/$name" ] || fail "there is no readable source"
  done
fi
exit "$status"

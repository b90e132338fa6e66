#!/bin/sh
# tests/objects.sh ARCHITECTURE READELF NM LIBRARY
# Looks at every object of a static library: it defines no global that does not begin with karat_,
# it does not ask for an executable stack, and it says that branch protection holds in it (one
# object that does not say so takes the protection from the whole program).
#
# SPDX-License-Identifier: Apache-2.0
set -eu
arch=$1 readelf=$2 nm=$3 library=$4
status=0

if "$nm" -g --defined-only "$library" | awk 'NF == 3 { print $3 }' | grep -v '^karat_'; then
  echo "globals that do not begin with karat_" >&2
  status=1
fi

case $arch in
x86_64) protection='feature: IBT, SHSTK' ;;
aarch64) protection='feature: BTI' ;; # the mark for PAC has no effect
*) protection= ;;
esac
"$readelf" -SnW "$library" | awk -v protection="$protection" '
  function finish() {
    if (object == "")
      return
    count++
    if (!stack) {
      print object ": may ask for an executable stack"
      bad = 1
    }
    if (protection != "" && !protected) {
      print object ": not marked with \"" protection "\""
      bad = 1
    }
  }
  /^File: / { finish(); object = $2; stack = protected = 0 }
  /\.note\.GNU-stack/ && !/ A?X /  { stack = 1 }
  protection != "" && index($0, protection) { protected = 1 }
  END { finish(); print count + 0 " objects"; exit bad || !count }' || status=1
exit "$status"

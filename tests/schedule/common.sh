# tests/schedule/common.sh
# What the tests of shuffle and schedule share, to be sourced by one that has set `here`, its directory, and `cc`.
#
# shellcheck shell=sh disable=SC2034,SC2154 # used by, and set by, the one that sources it
# SPDX-License-Identifier: Apache-2.0
root=$(cd "$here/../.." && pwd)
status=0
symbol=karat_planted_aarch64

# work_in DIRECTORY: an empty one.
work_in() {
  rm -rf "$1"
  mkdir -p "$1"
  cd "$1" || exit 2
}

fail() {
  echo "FAILED: $*" >&2
  status=1
}

# assemble SOURCE: the object beside it.
assemble() {
  "$cc" -I"$root/kernels" -c -o "${1%.S}.o" "$1"
}

# answer STATUS TEXT COMMAND...: what a command must answer.
answer() {
  wanted=$1 text=$2
  shift 2
  got=0
  "$@" >out 2>&1 || got=$?
  [ "$got" -eq "$wanted" ] || fail "$*: exit status $got, not $wanted: $(head -n 3 out)"
  grep -qF -e "$text" out || fail "$*: \"$text\" is not said, but: $(head -n 3 out)"
}

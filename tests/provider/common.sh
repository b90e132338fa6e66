# tests/provider/common.sh: for the scripts beside it, which set $module and $fragment: a scratch
# directory to be in, a configuration with karat, and the openssl command with and without it.
#
# shellcheck shell=sh disable=SC2154,SC2034
# SPDX-License-Identifier: Apache-2.0
tmp=$(mktemp -d)
server=
cleanup() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$tmp"
}
trap cleanup EXIT
fragment=$(readlink -f "$fragment")
cd "$tmp" || exit 1
unset OPENSSL_CONF
export LC_ALL=C

fail() {
  echo "provider: $*" >&2
  exit 1
}

say() {
  echo "$*: good"
}

# same WHAT FILE FILE
same() {
  cmp "$2" "$3" || fail "$1: not the same"
}

# What a user gets who includes the fragment in openssl.cnf.
system=$(openssl version -d | sed 's/.*"\(.*\)"/\1/')/openssl.cnf
[ -r "$system" ] || fail "$system is not there"
sed "s|^module = .*|module = $module|" "$fragment" >fragment.cnf
printf '.include %s\n.include %s\n' "$system" "$tmp/fragment.cnf" >karat.cnf

karat() {
  OPENSSL_CONF=$tmp/karat.cnf openssl "$@"
}

plain() {
  openssl "$@"
}

# refused TEXT ARGUMENT...: karat must fail, with that text in an error of karat's.
refused() {
  text=$1
  shift
  ! karat "$@" >refused.log 2>&1 || fail "not refused: $*"
  grep ":karat:" refused.log | grep -q "$text" || fail "$*: another error: $(cat refused.log)"
}

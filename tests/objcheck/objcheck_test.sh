#!/bin/sh
# tests/objcheck/objcheck_test.sh OBJCHECK ARCHITECTURE CC STRIP OBJCOPY CONTRACTC LEDGER LIBRARY
# karat-objcheck and tools/ledger-check.sh on a kernel made here, as it is and with something wrong: each must be seen for what it is.
#
# SPDX-License-Identifier: Apache-2.0
# shellcheck disable=SC2086,SC2317 # OBJCHECK may be a command with options; functions are called by name
set -u
objcheck=$1 arch=$2 cc=$3 strip=$4 objcopy=$5 contractc=$6 ledger=$7 library=$8
root=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1
failed=0

complain() {
  echo "FAILED: $*" >&2
  failed=1
}

# expect STATUS PATTERN NAME COMMAND...: the command's status, and what it must say.
expect() {
  status=$1 pattern=$2 name=$3
  shift 3
  "$@" >out 2>&1
  now=$?
  [ "$now" -eq "$status" ] || complain "$name: status $now"
  [ -z "$pattern" ] || grep -q -e "$pattern" out || {
    complain "$name: not said: $pattern"
    cat out >&2
  }
}

case $arch in
aarch64) entry='hint #34' ;;
x86_64) entry=endbr64 ;;
*) exit 0 ;; # no kernels in assembly, so nothing is ever proved
esac

# assembly SYMBOL NUMBER: a kernel, with a number in it.
assembly() {
  printf ' .text\n .globl %s\n .type %s, %%function\n%s: %s\n .4byte %s\n ret\n .size %s, . - %s\n' \
    "$1" "$1" "$1" "$entry" "$2" "$1" "$1"
  printf ' .section .note.GNU-stack, "", %%progbits\n'
}

symbol=karat_mul_objcheck
assembly $symbol 1 >good.S
assembly $symbol 2 >other.S
assembly $symbol 'elsewhere - .' >relocated.S
assembly karat_mul_stranger 1 >stranger.S
assembly something 1 >renamed.S
for name in good other relocated stranger renamed; do
  $cc -c -o $name.o $name.S || exit 1
done
$objcopy -O binary -j .text good.o bytes
hash=$(sha256sum <bytes | cut -d' ' -f1)
size=$(wc -c <bytes)
echo "$arch $symbol mul $size $hash 0123456789abcdef KARAT_MUL_OBJCHECK yes yes yes 1.0 10" >rows
sed "s/$symbol mul [0-9]* $hash/$symbol mul - -/; s/ 0123.*/ - unproved no no no - -/" rows >unproved
$strip -o stripped.o --strip-all good.o 2>/dev/null || cp renamed.o stripped.o
$cc -shared -nostdlib -o good.so good.o || exit 1
$cc -shared -nostdlib -o renamed.so renamed.o || exit 1
$strip renamed.so
rm -f good.a
ar rc good.a other.o good.o 2>/dev/null || exit 1

expect 0 '^proved  *karat_mul_objcheck .*: by name$' object $objcheck --ledger rows good.o
expect 0 '^proved  *karat_mul_objcheck .*: by name$' library $objcheck --ledger rows good.so
expect 0 '^proved .*: by its bytes' renamed $objcheck --ledger rows renamed.o
expect 0 '^proved .*: by its bytes' stripped $objcheck --ledger rows renamed.so
expect 1 '^differs .*: its bytes are other ones' bytes $objcheck --ledger rows other.o
expect 1 '^differs .*: its bytes are other ones' archive $objcheck --ledger rows good.a
expect 0 '^proved .*good.a(good.o): by name$' member sh -c "$objcheck --ledger rows good.a; true"
expect 1 '^differs .*linker is going to change' relocation $objcheck --ledger rows relocated.o
expect 1 '^unknown  *karat_mul_stranger' stranger $objcheck --ledger rows stranger.o
expect 0 '^unproved ' unproved $objcheck --ledger unproved good.o
expect 0 '"verdict": "proved"' json $objcheck --json --ledger rows good.o
expect 1 'no kernel of karat was found' none $objcheck --ledger unproved renamed.so
expect 2 'neither an ELF file' text $objcheck --ledger rows good.S
expect 2 'No such file' missing $objcheck --ledger rows absent.o
expect 2 'no row of a ledger' damaged $objcheck --ledger good.S good.o
expect 2 'no such option' option $objcheck --wrong good.o
expect 0 '^usage' help $objcheck --help
head -c 200 good.o >short.o
expect 2 'damaged' short $objcheck --ledger rows short.o

# The ledger's check: rows that were edited, and a contract that says something else.
check() {
  sh "$root/tools/ledger-check.sh" "$1" "$contractc" "$objcheck" "$arch" "$library"
}
expect 0 '' ledger check "$ledger"
first=$(grep -v '^#' "$ledger" | awk 'NR == 1 { print $2 }')
upper=$(echo "$first" | tr '[:lower:]' '[:upper:]')
grep -v "$first" "$ledger" >fewer
expect 1 'not the implementations of the contracts' 'a missing row' check fewer
{
  cat "$ledger"
  cat unproved
} >'more'
expect 1 'not the implementations of the contracts' 'a row too many' check ./more
sed "s/^\([^ ]* $first [^ ]*\) .*/\1 8 $hash 0123456789abcdef $upper yes yes yes 1.0 10/" "$ledger" >invented
expect 1 'says something else now' 'an invented row' check invented
sed "s/^\([^ ]* $first .*\) no - -\$/\1 yes - -/" "$ledger" >half
expect 1 'neither a proved row nor an unproved one' 'half a row' check half
exit "$failed"

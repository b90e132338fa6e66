#!/bin/sh
# contractc_test.sh CONTRACTC DIRECTORY: the command contractc, in a scratch directory below DIRECTORY:
# exit codes, where output and errors go, and that an error leaves files alone.
#
# SPDX-License-Identifier: Apache-2.0
set -u
contractc=$1
scratch=$2/contractc_test
rm -rf "$scratch"
mkdir -p "$scratch" && cd "$scratch" || exit 2
failures=0

fail() {
  echo "FAIL: $*" >&2
  failures=$((failures + 1))
}

# run STATUS ARGUMENT...: runs contractc, with output in out and errors in err
run() {
  wanted=$1
  shift
  "$contractc" "$@" >out 2>err
  status=$?
  [ "$status" -eq "$wanted" ] || fail "contractc $*: exit status $status, not $wanted: $(cat err)"
}

cat >good.contract <<'END'
kernel copy
summary A copy.
doc What ends a comment, */ that is, is taken apart.
output z bytes n
input x bytes n
size n 1 .. 9
alias z x
ensures z = x
example n = 1, x = 5
implementation portable
implementation fast on x86_64 family quick needs avx2 bmi2 for n = 2 .. 8 step 2
END
sed 's/z = x/z = y/' good.contract >bad.contract

run 0 --help
grep -q '^usage: contractc' out || fail "--help does not say how to use it"
run 2
grep -q 'command is missing' err || fail "no command: no message"
run 2 compile good.contract
grep -q 'no such command: compile' err || fail "unknown command: no message"
run 2 check
run 2 check -x good.contract
run 2 header good.contract -o
run 2 check missing.contract
grep -q 'missing.contract: No such file' err || fail "missing file: no message"

run 0 check good.contract
if [ -s out ] || [ -s err ]; then
  fail "check of a good contract says something"
fi
run 1 check bad.contract
grep -q '^bad.contract:8:13: nothing is called .y.$' err || fail "wrong message: $(cat err)"
run 1 check good.contract good.contract
grep -q "kernel 'copy' is declared already" err || fail "the same kernel twice is not noticed"

run 0 header good.contract
grep -q '^typedef void karat_copy_fn(uint8_t \*z, const uint8_t \*x, size_t n);$' out ||
  fail "no type in the header"
grep -q '^KARAT_API karat_copy_fn karat_copy_portable;$' out || fail "no function in the header"
grep -q 'a comment, \* / that is' out || fail "a comment can be ended"
run 0 table good.contract
grep -q '"quick",$' out || fail "no family in the table"
grep -q 'KARAT_CPU_AVX2 | KARAT_CPU_BMI2, "avx2 bmi2", "n", 2, 8, 2, ' out ||
  fail "no features or sizes in the table"
run 0 table-header good.contract
grep -q 'KARAT_KERNEL_COPY,' out || fail "no enumeration in the table's header"

echo kept >file
run 1 header -o file bad.contract
[ "$(cat file)" = kept ] || fail "an error changes the output file"
run 0 header -o file good.contract
run 0 header good.contract
cmp -s file out || fail "-o and the standard output differ"
run 2 header -o missing/file good.contract
if [ -c /dev/full ]; then
  run 2 header -o /dev/full good.contract
fi

[ "$failures" -eq 0 ] && echo "contractc_test: all well"
[ "$failures" -eq 0 ]

#!/bin/sh
# tools/test.sh
# All tests: those of each preset, the installation, and lint. A part that fails does not stop the
# others. Ends with a table of the parts and with a line "N passed, N failed"; exits 0 only if
# nothing failed. Logs and JUnit files are left in build/test.
#
# SPDX-License-Identifier: Apache-2.0
set -u
cd "$(dirname "$0")/.." || exit 1

out=build/test
rm -rf "$out"
mkdir -p "$out"
table=$out/table
: >"$table"
passed=0
failed=0
jobs=$(nproc)

# record NAME SECONDS PASSED FAILED: a row of the table.
record() {
  printf '%-12s %8s %8s %8s\n' "$1" "$2" "$3" "$4" >>"$table"
  passed=$((passed + $3))
  failed=$((failed + $4))
}

# single NAME COMMAND...: a part that counts as one test.
single() {
  name=$1
  shift
  printf '\n== %s\n' "$name"
  start=$(date +%s)
  if "$@"; then
    record "$name" $(($(date +%s) - start)) 1 0
  else
    echo "FAILED: $name" >&2
    record "$name" $(($(date +%s) - start)) 0 1
  fi
}

# attribute FILE NAME: a number from the <testsuite> element of a JUnit file.
attribute() {
  sed -n "s/^.*[[:space:]]$2=\"\([0-9]*\)\".*\$/\1/p" "$1" | head -n 1
}

# preset NAME: builds a preset and runs its tests. A test that was not run counts as failed, and so
# does a build that fails.
preset() {
  printf '\n== %s\n' "$1"
  start=$(date +%s)
  junit=$PWD/$out/$1.xml
  if tools/build.sh --tests "$1"; then
    ctest --preset "$1" -j "$jobs" --output-junit "$junit"
  fi
  total=
  [ -f "$junit" ] && total=$(attribute "$junit" tests)
  seconds=$(($(date +%s) - start))
  if [ "${total:-0}" -eq 0 ]; then
    echo "FAILED: $1 was not built, or its tests did not run" >&2
    record "$1" "$seconds" 0 1
  else
    bad=$(($(attribute "$junit" failures) + $(attribute "$junit" disabled) + \
      $(attribute "$junit" skipped)))
    record "$1" "$seconds" $((total - bad)) "$bad"
  fi
}

begin=$(date +%s)
preset native
if [ "$(uname -m)" = aarch64 ]; then
  echo "This machine is AArch64: the native tests are those of AArch64, nothing is cross-built."
else
  preset aarch64
fi
preset asan
single tsan sh -c 'cmake --preset tsan >/dev/null && cmake --build --preset tsan --target test_threads test_provider &&
  ctest --preset tsan -R "^(threads|provider)$"'
single fuzz tools/fuzz.sh 5
single install tests/install/run.sh build/native
single deb sh -c 'tools/deb.sh && tests/deb/run.sh build/deb'
single lint tools/lint.sh
# The prover: that it refuses what is no proof, and a few samples of its model against real executions. The proofs themselves are
# `make prove`.
single prover tools/test_prover.sh
single cosim tools/cosim.sh 2 2026 # a seed, so that every run is the same

printf '\n%-12s %8s %8s %8s\n' part seconds passed failed
cat "$table"
printf '%-12s %8s\n\n' all $(($(date +%s) - begin))
echo "$passed passed, $failed failed" | tee "$out/summary"
[ "$failed" -eq 0 ]

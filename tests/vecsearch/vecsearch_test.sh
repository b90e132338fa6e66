#!/bin/sh
# tests/vecsearch/vecsearch_test.sh SCHEDULE CC DIRECTORY [EMULATOR...]
# Tests tools/vecsearch/vecsearch.sh on mul_8.S: GNU parallel with two workers finds what one command does; every candidate multiplies right; wrong
# use. CC compiles for AArch64, EMULATOR runs what it makes. DIRECTORY is for scratch.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
SCHEDULE=$1 CC=$2 directory=$3
OPTIONS="--across --apart x0,x1,x2 --rounds 20 --islands 1"
export SCHEDULE CC OPTIONS
shift 3
here=$(cd "$(dirname "$0")" && pwd)
vecsearch=$here/../../tools/vecsearch/vecsearch.sh
rm -rf "$directory/vecsearch"
mkdir -p "$directory/vecsearch"
cd "$directory/vecsearch"

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

# expect TEXT ARGUMENT...: an error that says so.
expect() {
  text=$1
  shift
  if "$vecsearch" "$@" >out 2>&1; then fail "vecsearch $* has no error"; fi
  grep -qF -e "$text" out || fail "vecsearch $*: \"$text\" is not said, but: $(head -n 3 out)"
}

[ "$("$vecsearch" candidates "$here/mul_8.S" | sort -u | wc -l)" -eq 64 ] || fail "there are not 64 candidates"
"$vecsearch" candidates "$here/mul_8.S" 6 1 >sample
[ "$(sort -u sample | wc -l)" -eq 6 ] || fail "a sample of 6 is not 6 candidates"
"$vecsearch" search "$here/mul_8.S" one 6 1 >report
grep -q '^6 candidates: cycles least' report || fail "the report has no distribution: $(cat report)"
grep -q '^LOW_01 .* lows_vector ' report || fail "the report does not tell what choices are worth: $(cat report)"

# Two workers of GNU parallel, which know nothing of each other; then again, when nothing is left to do.
if command -v parallel >/dev/null; then
  parallel --will-cite -j 2 "$vecsearch" try "$here/mul_8.S" '{}' two <sample
  parallel --will-cite -j 2 SCHEDULE=false "$vecsearch" try "$here/mul_8.S" '{}' two <sample
  "$vecsearch" report "$here/mul_8.S" two >report_two
  cmp report report_two || fail "two workers find something else"
fi

# Candidates multiply right.
cat >main.c <<'END'
#include <stdint.h>
#include <stdio.h>
#include <string.h>
void karat_mul_8_aarch64(uint64_t *z, const uint64_t *x, const uint64_t *y, uint64_t k);
int main(void)
{
  uint64_t state = 1, x[8], y[8], z[16], sum[16];
  for (int run = 0; run < 500; run++) {
    for (int i = 0; i < 16; i++) {
      state = state * 6364136223846793005u + 1442695040888963407u;
      uint64_t word = run % 3 == 0 ? 0 - (state >> 63) : state ^ state >> 29;
      *(i < 8 ? &x[i] : &y[i - 8]) = word;
    }
    memset(sum, 0, sizeof sum);
    for (int i = 0; i < 8; i++) {
      unsigned __int128 carry = 0;
      for (int j = 0; j < 8; j++) {
        carry += (unsigned __int128)x[i] * y[j] + sum[i + j];
        sum[i + j] = (uint64_t)carry;
        carry >>= 64;
      }
      sum[i + 8] = (uint64_t)carry;
    }
    karat_mul_8_aarch64(z, x, y, 8);
    if (memcmp(z, sum, sizeof z) != 0)
      return printf("a wrong product in run %d\n", run);
  }
  return 0;
}
END
while read -r candidate; do
  "$CC" -I"$here/../../kernels" -o main main.c "one/$candidate.S"
  "$@" ./main || fail "$candidate"
done <sample

# So do squares and reductions, as the readable kernels for any number of words say.
cat >others.c <<'END'
#include <stdint.h>
#include <stdio.h>
#include <string.h>
void karat_sqr_aarch64(uint64_t *, const uint64_t *, uint64_t), karat_sqr_8_aarch64(uint64_t *, const uint64_t *, uint64_t);
uint64_t karat_mont_reduce_aarch64(uint64_t *, const uint64_t *, uint64_t, uint64_t);
uint64_t karat_mont_reduce_4_aarch64(uint64_t *, const uint64_t *, uint64_t, uint64_t);
int main(void)
{
  uint64_t state = 1, x[8], m[4], z[2][16], t[2][8];
  for (int run = 0; run < 500; run++) {
    for (int i = 0; i < 20; i++) {
      state = state * 6364136223846793005u + 1442695040888963407u;
      uint64_t word = run % 3 == 0 ? 0 - (state >> 63) : state ^ state >> 29;
      *(i < 8 ? &x[i] : i < 12 ? &m[i - 8] : &t[0][i - 12]) = word;
    }
    memcpy(t[1], t[0], sizeof t[0]);
    uint64_t w = 1, carries[2];
    m[0] |= 1;
    for (int i = 0; i < 6; i++)
      w *= 2 + w * m[0];
    karat_sqr_aarch64(z[0], x, 8);
    karat_sqr_8_aarch64(z[1], x, 8);
    carries[0] = karat_mont_reduce_aarch64(t[0], m, w, 4);
    carries[1] = karat_mont_reduce_4_aarch64(t[1], m, w, 4);
    if (memcmp(z[0], z[1], sizeof z[0]) != 0 || memcmp(t[0], t[1], sizeof t[0]) != 0 || carries[0] != carries[1])
      return printf("a wrong square or reduction in run %d\n", run);
  }
  return 0;
}
END
for name in sqr mont_reduce; do
  "$CC" -I"$here/../../kernels" -c "$here/../../kernels/aarch64/$name.S"
done
for pair in '000000 00000000' '111111 11111111' '010110 00110101' '101001 11001010'; do
  "$vecsearch" try "$here/sqr_8.S" "${pair% *}" squares
  "$vecsearch" try "$here/mont_reduce_4.S" "${pair#* }" reductions
  "$CC" -I"$here/../../kernels" -o others others.c sqr.o mont_reduce.o "squares/${pair% *}.S" "reductions/${pair#* }.S"
  "$@" ./others || fail "$pair"
done
"$vecsearch" report "$here/sqr_8.S" squares | grep -q '^4 candidates' || fail "squares have no report"

expect 'a command and a template are wanted'
expect 'no such file' candidates none
expect 'no such command' wrong "$here/mul_8.S"
expect 'not a candidate of' try "$here/mul_8.S" 01010 one
expect 'not a candidate of' try "$here/mul_8.S" 010102 one
echo 'KERNEL(none)' >empty.S
expect 'it has no group' candidates empty.S
echo "$(wc -l <sample) candidates: right products, the same report from two workers"

#!/bin/sh
# tests/prove/mutants/planted.sh DIRECTORY
# Breaks the proved kernels, an instruction at a time, and shows that the same proofs refuse every one; and that a lookup which indexes
# its table directly has a theorem when the index is public, and none when it is secret. Mutants are compiled under names of their own, so that
# neither hashes nor the ledger have a say. build/hol/prove must have been built; works in DIRECTORY.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
rm -rf "$1"
mkdir -p "$1/objects" "$1/kernels/aarch64" "$1/scripts/aarch64"
cd "$1"

if [ "$(uname -m)" = aarch64 ]; then
  preset=native
  as=cc
else
  preset=aarch64
  as=aarch64-linux-gnu-gcc
fi
contractc=$root/build/$preset/contractc
count=0
: >table

# mutant KERNEL CAUSE SED: the kernel's source after SED, its goal and its proof, under another name.
mutant() {
  count=$((count + 1))
  old=karat_$1_aarch64
  name=$(printf 'm%02d_%s' "$count" "$1")
  sed "$3" "$root/kernels/aarch64/$1.S" >mutated.S
  if cmp -s mutated.S "$root/kernels/aarch64/$1.S"; then
    echo "mutant $count of $1 changes nothing: $3" >&2
    exit 1
  fi
  sed "s/$old/karat_${name}_aarch64/g" mutated.S >"kernels/aarch64/$name.S"
  "$as" -I"$root/kernels" -c -o "objects/$name.o" "kernels/aarch64/$name.S"
  sed -n "/^kernel $old /,/^end/p" all_goals | sed "s/$old/karat_${name}_aarch64/g" >>goals
  cp "$root/proofs/kernels/aarch64/$1.ml" "scripts/aarch64/$name.ml"
  printf '%s %s\n' "aarch64/$name" "$2" >>table
}

# after PATTERN LINE...: a sed command that puts lines behind the first line that matches.
after() {
  pattern=$1
  shift
  printf '0,/%s/s//&' "$pattern"
  for line in "$@"; do
    printf '\\n        %s' "$line"
  done
  printf '/'
}

"$contractc" hol -o all_goals "$root"/kernels/contracts/mul.contract "$root"/kernels/contracts/add.contract \
  "$root"/kernels/contracts/lookup.contract
: >goals

mutant mul_4 'another instruction' '0,/adcs    x11, x11, x14/s//adds    x11, x11, x14/'
mutant mul_4 'another instruction' '0,/umulh   x12/s//mul     x12/'
mutant mul_4 'operands swapped' 's/stp     x12, x13, \[x0, #24\]/stp     x13, x12, [x0, #24]/'
mutant mul_4 'another register' 's/umulh   x13, x7, x8/umulh   x13, x6, x8/'
mutant mul_4 'another offset' 's/ldp     x6, x7, \[x1, #16\]/ldp     x6, x7, [x1, #8]/'
mutant mul_4 'instruction dropped' '/adc     x13, x13, xzr/d'
mutant mul_4 'instruction dropped' '/str     x10, \[x0, #8\]/d'
mutant mul_4 'branch on a secret' "$(after 'mul     x9, x4, x8' 'cbz     x9, 1f' nop '1:')"
mutant mul_4 'address from a secret' "$(after 'ldp     x4, x5, \[x1\]' 'and     x14, x4, #8' 'ldr     x14, [x1, x14]')"
mutant mul_4 'read past a buffer' "$(after 'ldp     x4, x5, \[x1\]' 'ldr     x3, [x1, #32]')"
mutant mul_4 'write past a buffer' "$(after 'str     x9, \[x0\]' 'str     x9, [x0, #64]')"
mutant mul_4 'register not saved' 's/x14/x19/g'
mutant mul_4 'stack pointer not restored' "$(after 'ldp     x4, x5, \[x1\]' 'sub     sp, sp, #16')"
mutant mul_4 'not modelled' "$(after 'ldp     x4, x5, \[x1\]' 'mrs     x14, nzcv')"
mutant mul_4 'code overwritten' "$(after 'str     x9, \[x0\]' 'adr     x14, .' 'str     x9, [x14]')"

mutant add 'another instruction' 's/adcs    x4, x4, x5/sbcs    x4, x4, x5/'
mutant add 'operands swapped' 's/sub     x3, x3, #1/neg     x3, x3/'
mutant add 'another register' 's/ldr     x5, \[x2\], #8/ldr     x5, [x1], #8/'
mutant add 'another offset' 's/str     x4, \[x0\], #8/str     x4, [x0], #16/'
mutant add 'another offset' 's/ldr     x4, \[x1\], #8/ldr     x4, [x1, #8]!/'
mutant add 'instruction dropped' '/cmn     xzr, xzr/d'
mutant add 'flags clobbered' 's/sub     x3, x3, #1/subs    x3, x3, #1/'
mutant add 'branch on a secret' "$(after 'ldr     x4, \[x1\], #8' 'cbz     x4, 1f' nop '1:')"
mutant add 'read past a buffer' "$(after 'ldr     x4, \[x1\], #8' 'ldr     x6, [x1]')"
mutant add 'register not saved' 's/x4/x20/g'
mutant add 'another condition' 's/cset    x0, cs/cset    x0, cc/'

mutant lookup 'another instruction' 's/orr     x8, x8, x9/eor     x8, x9, x9/'
mutant lookup 'another register' 's/and     x9, x9, x10/and     x9, x9, x7/'
mutant lookup 'another condition' 's/csetm   x10, eq/csetm   x10, ne/'
mutant lookup 'another offset' 's/ldr     x9, \[x6\]/ldr     x9, [x6, #8]/'
mutant lookup 'instruction dropped' '/mov     x8, #0/d'
mutant lookup 'instruction dropped' '/add     x1, x1, #8/d'
mutant lookup 'branch on a secret' "$(after 'cmp     x7, x2' 'b.ne    1f' nop '1:')"
mutant lookup 'address from a secret' "$(after 'mov     x8, #0' 'ldr     x9, [x1, x2, lsl #3]')"
mutant lookup 'read past a buffer' "$(after 'ldr     x9, \[x6\]' 'ldr     x10, [x6, x5]')"
mutant lookup 'register not saved' 's/x10/x21/g'

# The direct lookup, with its contract.
"$contractc" hol "$here/direct.contract" | sed -n '/^kernel .*_aarch64 /,/^end/p' >>goals
for secrecy in public secret; do
  sed "s/karat_direct_aarch64/karat_direct_${secrecy}_aarch64/" "$here/aarch64/direct.S" \
    >"kernels/aarch64/direct_$secrecy.S"
  "$as" -I"$root/kernels" -c -o "objects/direct_$secrecy.o" "kernels/aarch64/direct_$secrecy.S"
done
# shellcheck disable=SC2016 # backquotes of HOL
sed 's/`ROW:int64`/`i:int64`/g; s/val(ROW:int64)/val(i:int64)/g' "$here/direct.ml" >scripts/aarch64/direct_public.ml
# shellcheck disable=SC2016
sed 's/`ROW:int64`/`(r:num->int64) 2`/g; s/val(ROW:int64)/val((r:num->int64) 2)/g' "$here/direct.ml" \
  >scripts/aarch64/direct_secret.ml

# shellcheck disable=SC3045 # dash and bash know it
ulimit -s unlimited 2>/dev/null || ulimit -s "$(ulimit -Hs)"
"$root/build/hol/prove" --goals goals --objects objects --kernels kernels --scripts scripts --cache cache \
  --ledger ledger --jobs "$(nproc)" --timeout 60 >out 2>&1 || true

failed=0
refused=0
printf '%-22s %-28s %s\n' mutant changed 'refused because'
while read -r name cause; do
  line=$(grep "^$name " out || true)
  case $line in
  *FAILED:*)
    refused=$((refused + 1))
    printf '%-22s %-28s %s\n' "${name#aarch64/}" "$cause" "$(printf %s "${line#*FAILED: the proof fails: }" | cut -c1-90)"
    ;;
  *)
    failed=$((failed + 1))
    echo "FAILED: $name ($cause) was not refused: $line" >&2
    ;;
  esac
done <table
if ! grep -q '^aarch64/direct_public .* ok$' out; then
  echo "FAILED: a direct lookup with a public index has no theorem: $(grep direct_public out)" >&2
  failed=$((failed + 1))
fi
if ! grep -q '^aarch64/direct_secret .*FAILED: the proof fails: the trace depends on' out; then
  echo "FAILED: a direct lookup with a secret index: $(grep direct_secret out)" >&2
  failed=$((failed + 1))
fi
echo "$refused of $count mutants refused; a direct lookup is proved with a public index and refused with a secret one"
[ "$failed" -eq 0 ]

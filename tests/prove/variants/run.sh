#!/bin/sh
# tests/prove/variants/run.sh [--mutants N] [--reschedules N] [--schedule ROUNDS [--exact N]] [--seed N] [--engine] DIRECTORY [KERNEL...]
# Changes kernels that are proved (all that have a script in proofs/kernels/aarch64, or those named: mul_4) with tools/schedule, and runs
# their own proofs on the results, under names of their own, so that neither hashes nor the ledger have a say:
#   --mutants N      about N kernels with one error: the proof must refuse each, or it must be shown to be none: by shuffle --check, or by
#                    an argument in the file `equivalent`
#   --reschedules N  for each kernel N with another order and other registers: the same proof must accept all of them
#   --schedule ROUNDS  what schedule makes of each kernel in so many rounds: the same proof must accept it. Which buffers are apart is read off
#                    the goal; labels are crossed where the proof names none (straight_line). --exact N: with windows of N by a solver
#   --engine         the contract engine, under qemu, looks for a counterexample to each mutant, and tests a few reschedules of each
#                    kernel: the first confirms refusals, the second the shuffler
# The tables are printed, and stay in DIRECTORY (mutants, kinds, causes, reschedules, schedules). build/hol/prove must have been built.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)

usage() {
  sed -n '2,14s/^# \{0,1\}//p' "$0"
  exit "$1"
}

mutants=0 reschedules=0 rounds=0 exact=0 seed=1 engine=
while [ $# -gt 0 ]; do
  case $1 in
  --mutants) mutants=$2 && shift ;;
  --reschedules) reschedules=$2 && shift ;;
  --schedule) rounds=$2 && shift ;;
  --exact) exact=$2 && shift ;;
  --seed) seed=$2 && shift ;;
  --engine) engine=yes ;;
  --help) usage 0 ;;
  -*) usage 2 >&2 ;;
  *) break ;;
  esac
  shift
done
[ $# -ge 1 ] || usage 2 >&2
directory=$1
shift

if [ "$(uname -m)" = aarch64 ]; then
  preset=native as=cc
else
  preset=aarch64 as=aarch64-linux-gnu-gcc
fi
build=$root/build/$preset
[ -z "$engine" ] || "$root/tools/build.sh" --tests "$preset" >/dev/null
cmake --build "$build" --target karat_shuffle karat_schedule >/dev/null
shuffle=$build/shuffle
schedule=$build/schedule
objects=$build/CMakeFiles/karat_core_objects.dir/kernels/aarch64
if [ $# -eq 0 ]; then
  # shellcheck disable=SC2046 # a list
  set -- $(cd "$root/proofs/kernels/aarch64" && echo *.ml | sed 's/\.ml//g')
fi
rm -rf "$directory"
mkdir -p "$directory/objects" "$directory/kernels/aarch64" "$directory/scripts/aarch64"
cd "$directory"

# Everything as it is, for callees.
"$build/contractc" hol -o goals "$root"/kernels/contracts/*.contract
cp goals all_goals
cp "$objects"/*.S.o objects/
cp "$root"/kernels/aarch64/*.S kernels/aarch64/
cp "$root"/proofs/kernels/aarch64/*.ml scripts/aarch64/
: >names

# variant PROGRAM KERNEL NAME OPTION...: what shuffle or schedule makes of a kernel with these options, its goal and its proof, under another
# name. Ends as the program does.
variant() {
  program=$1 kernel=$2 name=$3 old=karat_$2_aarch64 new=karat_$3_aarch64
  shift 3
  "$program" "$@" --name "$new" --output "kernels/aarch64/$name.S" "$objects/$kernel.S.o" "$old" \
    "$root/kernels/aarch64/$kernel.S" 2>>shuffle.log || return
  "$as" -I"$root/kernels" -c -o "objects/$name.o" "kernels/aarch64/$name.S"
  sed -n "/^kernel $old /,/^end/p" all_goals | sed "s/$old/$new/g" >>goals
  cp "$root/proofs/kernels/aarch64/$kernel.ml" "scripts/aarch64/$name.ml"
  echo "aarch64/$name" >>names
}

# apart SYMBOL KERNEL: options that say which buffers are apart, as the goal of a kernel has it (that the frame and the code are apart from buffers
# goes without saying, and says nothing of two buffers); and --across, where its proof names no labels.
apart() {
  sed -n "/^kernel $1 /,/^end/p" all_goals | awk '
    $1 == "regs_of" && $2 == "s" && $4 == "=" { sub(/^ *regs_of s /, ""); place[$3] = "x" $1 }
    /^ *ALL \(disjoint_regions \([a-z]/ {
      n = split($0, parts, /[(;,]/)
      if (parts[3] in place)
        for (i = 4; i <= n; i++)
          if (parts[i] in place) printf "--apart %s,%s ", place[parts[3]], place[parts[i]]
    }'
  if grep -q straight_line "$root/proofs/kernels/aarch64/$2.ml"; then printf '%s' --across; fi
}

# same KERNEL NAME OPTION...: whether shuffle --check finds no difference; in check.out what it found.
same() {
  kernel=$1 name=$2
  shift 2
  "$shuffle" --check "$@" "$objects/$kernel.S.o" "karat_${kernel}_aarch64" "objects/$name.o" "karat_${name}_aarch64" >check.out
}

# engine OUTPUT KERNEL NAME...: the contract engine with variants NAME in the places of the kernels.
engine() {
  output=$1 replacing='' symbols=''
  shift
  while [ $# -gt 0 ]; do
    sed "s/karat_$2_aarch64/karat_$1_aarch64/g" "kernels/aarch64/$2.S" >"$output.$1.S"
    "$as" -I"$root/kernels" -c -o "$output.$1.o" "$output.$1.S"
    replacing="$replacing --object $PWD/$output.$1.o"
    symbols="$symbols karat_$1_aarch64"
    shift 2
  done
  # shellcheck disable=SC2086 # lists
  "$root/tools/counterexample.sh" --no-build --seconds 1 $replacing $symbols >"$output.out" 2>&1
}

: >made_mutants
: >made_reschedules
: >made_schedules
failed=0
each=$(((mutants + $# - 1) / $#))
"$shuffle" --kinds >kinds_of_errors
count=$(wc -l <kinds_of_errors)
turn=0
for kernel in "$@"; do
  [ -f "$root/proofs/kernels/aarch64/$kernel.ml" ] || {
    echo "no proof script for $kernel" >&2
    exit 2
  }
  echo "aarch64/$kernel" >>names
  # The kinds in turn, each from where the last kernel left off; one for which this kernel has no place is passed over.
  i=0 tried=0
  while [ "$i" -lt "$each" ] && [ "$tried" -lt $((3 * count + 2 * each)) ]; do
    turn=$((turn + 1)) tried=$((tried + 1))
    kind=$(sed -n "$((turn % count + 1))p" kinds_of_errors)
    name=m${i}_$kernel
    # Each error once.
    error=$("$shuffle" --mutate --kind "$kind" --seed $((seed * 1000 + tried)) "$objects/$kernel.S.o" "karat_${kernel}_aarch64" 2>>shuffle.log |
      sed -n '2s/^ \* //p')
    if [ -n "$error" ] && ! grep -qF "	$kernel	$error" made_mutants; then
      variant "$shuffle" "$kernel" "$name" --mutate --kind "$kind" --seed $((seed * 1000 + tried))
      i=$((i + 1))
      printf '%s\t%s\t%s\n' "$name" "$kernel" "$error" >>made_mutants
    fi
  done
  i=0
  while [ "$i" -lt "$reschedules" ]; do
    name=r${i}_$kernel
    variant "$shuffle" "$kernel" "$name" --seed $((seed * 1000 + i)) || {
      cat shuffle.log >&2
      exit 1
    }
    same "$kernel" "$name" || {
      echo "FAILED: $(cat check.out)" >&2
      failed=$((failed + 1))
    }
    printf '%s\t%s\n' "$name" "$kernel" >>made_reschedules
    i=$((i + 1))
  done
  if [ "$rounds" -gt 0 ]; then
    name=s_$kernel began=$(date +%s)
    options=$(apart "karat_${kernel}_aarch64" "$kernel")
    solver=
    [ "$exact" -eq 0 ] || solver="--exact $exact"
    # shellcheck disable=SC2086 # lists
    variant "$schedule" "$kernel" "$name" --quiet --seed "$seed" --rounds "$rounds" $solver $options || {
      cat shuffle.log >&2
      exit 1
    }
    # shellcheck disable=SC2086 # a list
    same "$kernel" "$name" $options || {
      echo "FAILED: $(cat check.out)" >&2
      failed=$((failed + 1))
    }
    printf '%s\t%s\t%s\n' "$name" "$kernel" $(($(date +%s) - began)) >>made_schedules
  fi
done

# shellcheck disable=SC3045 # dash and bash know it
ulimit -s unlimited 2>/dev/null || ulimit -s "$(ulimit -Hs)"
# shellcheck disable=SC2046 # a list
"$root/build/hol/prove" --variants --goals goals --objects objects --kernels kernels --scripts scripts --cache cache \
  --ledger ledger --jobs "$(nproc)" --timeout 300 $(cat names) >out 2>&1 || true
if ! grep -q '^[0-9]* proved, [0-9]* failed$' out; then
  echo "FAILED: the driver did not run to its end:" >&2
  tail -n 5 out >&2
  exit 1
fi

# A refusal says something only of a kernel that is proved.
for kernel in "$@"; do
  grep -q "^aarch64/$kernel  .* ok$" out || {
    echo "FAILED: $kernel itself is not proved: $(grep "^aarch64/$kernel  " out | head -n 1)" >&2
    failed=$((failed + 1))
  }
done

# ---- the mutants ----

if [ -n "$engine" ] && [ -s made_mutants ]; then
  mkdir counterexamples
  for half in 0 1; do
    awk -v half=$half 'NR % 2 == half' made_mutants | while IFS='	' read -r name kernel _; do
      status=0
      engine "counterexamples/$name" "$kernel" "$name" || status=$?
      case $status in
      0) ;;
      1) echo "$name" ;;
      *) echo "no engine for $name: $(tail -n 1 "counterexamples/$name.out")" >&2 ;;
      esac
    done >"wrong.$half" &
  done
  wait
  cat wrong.? >wrong
fi

# cause: of refusals on standard input, the part of the theorem that could not be shown.
cause() {
  sed -e 's/^.*a relocation at .*/relocation/' -e 's/^\(.*, which is called: \)\{0,1\}at [^,:]*, \([a-z]*\): .*/\2/'
}

if [ -s made_mutants ]; then
  : >mutants
  total=0 refused=0 equivalent=0
  while IFS='	' read -r name kernel what; do
    total=$((total + 1))
    line=$(grep "^aarch64/$name " out | head -n 1)
    case $line in
    *FAILED:*)
      refused=$((refused + 1))
      reason=$(printf '%s\n' "${line#*FAILED: }" | cause)
      ;;
    *' ok')
      if [ -n "$engine" ] && grep -qx "$name" wrong; then
        failed=$((failed + 1))
        echo "FAILED: $name is accepted, but the contract engine finds a counterexample: $what" >&2
      fi
      equivalent=$((equivalent + 1))
      if same "$kernel" "$name"; then
        reason="accepted: the same values (shuffle --check)"
      else
        argument=$(awk -F' [|] ' -v kernel="$kernel" -v what="${what%, at offset*}" 'kernel ~ "^(" $1 ")$" && $2 == what { print $3 }' "$here/equivalent")
        reason="accepted: $argument"
        if [ -z "$argument" ]; then
          failed=$((failed + 1))
          echo "FAILED: a mutant is accepted, and nothing says why: $kernel | ${what%, at offset*} |" >&2
        fi
      fi
      ;;
    *)
      failed=$((failed + 1))
      reason="no result"
      echo "FAILED: $name: $line" >&2
      ;;
    esac
    printf '%s\t%s\t%s\t%s\n' "$name" "$kernel" "$what" "$reason" >>mutants
  done <made_mutants

  awk -F'\t' '{ kind = $3; sub(/:.*/, "", kind); all[kind]++; if ($4 ~ /^accepted/) accepted[kind]++ }
    END { for (kind in all) printf "%-28s %8d %8d %10d\n", kind, all[kind], all[kind] - accepted[kind], accepted[kind] }' mutants |
    sort >kinds
  cut -f4 mutants | sort | uniq -c | sort -rn | sed 's/^ *\([0-9]*\) \(.*\)/\1\t\2/' | awk -F'\t' '{ printf "%8d  %s\n", $1, $2 }' >causes
  while read -r kind; do
    if [ "$total" -ge 200 ] && ! grep -q "^$kind  " kinds; then
      failed=$((failed + 1))
      echo "FAILED: no kernel has an error of the kind $kind" >&2
    fi
  done <kinds_of_errors
  printf '\n%-28s %8s %8s %10s\n' 'kind of error' mutants refused equivalent
  cat kinds
  printf '\n%8s  %s\n' mutants 'refused because, or accepted because'
  cat causes
  printf '\n%d mutants of %d kernels: %d refused, %d accepted that are no errors\n' "$total" "$#" "$refused" "$equivalent"
  if [ -n "$engine" ]; then
    printf 'the contract engine finds a counterexample to %d of the refused\n' "$(wc -l <wrong)"
  fi
fi

# ---- the reschedules ----

if [ -s made_reschedules ]; then
  # On the average: instructions in another place, values in another register.
  while IFS='	' read -r name kernel; do
    sed -n "2s/^ \* \([0-9]*\) of \([0-9]*\) [^,]*, \([0-9]*\) .*/$kernel \1 \2 \3/p" "kernels/aarch64/$name.S"
  done <made_reschedules >moved
  printf '\n%-20s %10s %16s %22s %8s\n' kernel accepted 'seconds a proof' 'instructions moved' values
  awk -F'\t' 'FILENAME == "out" { split($1, f, / +/); if ($1 ~ / ok$/) seconds[f[1]] = f[2]; next }
    FILENAME == "moved" { split($1, f, / /); moved[f[1]] += f[2]; own[f[1]] = f[3]; values[f[1]] += f[4]; next }
    { name = "aarch64/" $1; all[$2]++; if (name in seconds) { good[$2]++; sum[$2] += seconds[name] } }
    END { for (k in all) printf "%-20s %6d/%-3d %16.2f %15.0f of %-4d %7.0f\n", k, good[k], all[k], good[k] ? sum[k] / good[k] : 0,
      moved[k] / all[k], own[k], values[k] / all[k] }' out moved made_reschedules |
    sort >reschedules
  cat reschedules
  while IFS='	' read -r name kernel; do
    line=$(grep "^aarch64/$name " out | head -n 1)
    case $line in
    *' ok') ;;
    *)
      failed=$((failed + 1))
      printf 'FAILED: %s, %s: %s\n' "$kernel" "$(sed -n '1s/.*(\(.*\)).*/\1/p' "kernels/aarch64/$name.S")" "${line#*FAILED: }" >&2
      ;;
    esac
  done <made_reschedules
  i=0
  while [ -n "$engine" ] && [ $i -lt 3 ] && [ $i -lt "$reschedules" ]; do
    replaced=
    for kernel in "$@"; do
      replaced="$replaced $kernel r${i}_$kernel"
    done
    # shellcheck disable=SC2086 # a list
    engine "engine.$i" $replaced || {
      failed=$((failed + 1))
      echo "FAILED: the contract engine finds something wrong in reschedules $i: $(tail -n 5 "engine.$i.out")" >&2
    }
    i=$((i + 1))
  done
  if [ $i -gt 0 ]; then
    echo "the contract engine has tested $i reschedules of each kernel"
  fi
fi

# ---- the schedules ----

if [ -s made_schedules ]; then
  printf '\n%-20s %10s %10s %8s %8s %9s  %s\n' kernel cycles before bound faster seconds proof
  while IFS='	' read -r name kernel seconds; do
    line=$(grep "^aarch64/$name " out | head -n 1)
    case $line in
    *' ok') proof=accepted ;;
    *)
      failed=$((failed + 1))
      proof="FAILED: ${line#*FAILED: }"
      ;;
    esac
    sed -n '3s/^ \* \([0-9.]*\) cycles instead of \([0-9.]*\), bound \([0-9.]*\).*/\1 \2 \3/p' "kernels/aarch64/$name.S" |
      awk -v kernel="$kernel" -v seconds="$seconds" -v proof="$proof" '
        { printf "%-20s %10s %10s %8s %8.2f %9s  %s\n", kernel, $1, $2, $3, $2 / ($1 + 0.001), seconds, proof }'
  done <made_schedules >schedules
  cat schedules
fi
[ "$failed" -eq 0 ]

#!/bin/sh
# tools/vecsearch/vecsearch.sh COMMAND TEMPLATE ...: which products go to the vector unit?
#
# A template is the source of a kernel in which some instructions are written by macros that may be exchanged. Lines such as
#   //? LOW_01: products_scalar products_vector
# name a group and its expansions, macros of the assembler with the same arguments; the source says LOW_01 where the macro's name would be. A
# candidate is a choice for each group: a number of as many digits, 0 the first expansion.
#
#   candidates TEMPLATE [SAMPLE [SEED]]   all candidates, or SAMPLE of them at random, with the first always; one a line
#   try TEMPLATE CANDIDATE DIRECTORY      assembles and schedules one: DIRECTORY/CANDIDATE.S, and CANDIDATE.result, a line: candidate, cycles before
#                                         and after, bound. Does nothing if that is there
#   report TEMPLATE DIRECTORY             what has been tried: the best, the distribution, what each group's choice is worth; and DIRECTORY/plot.svg
#   search TEMPLATE DIRECTORY [SAMPLE [SEED]]   all of it, on all processors
#
# Each is a command on files, so other machines can help that share the directory, or send files:
#   vecsearch.sh candidates T | parallel --sshlogin a,b vecsearch.sh try T {} D; vecsearch.sh report T D
#
# Environment: SCHEDULE the scheduler, CC the compiler for AArch64, OPTIONS those of the scheduler (default: --across --rounds 200 --islands 1).
#
# SPDX-License-Identifier: Apache-2.0
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
CC=${CC:-$(command -v aarch64-linux-gnu-gcc || echo cc)}
SCHEDULE=${SCHEDULE:-$root/build/$([ "$(uname -m)" = aarch64 ] && echo native || echo aarch64)/schedule}
OPTIONS=${OPTIONS:---across --rounds 200 --islands 1}

die() {
  echo "vecsearch: $*" >&2
  exit 2
}

[ "${1-}" != --help ] || {
  sed -n '2,22s/^# \{0,1\}//p' "$0"
  exit 0
}
[ $# -ge 2 ] || die "a command and a template are wanted; try --help"
command=$1 template=$2
shift 2
[ -f "$template" ] || die "$template: no such file"

# groups: of the template; a line each: name, expansions.
groups() {
  sed -n 's,^[ */]*//? *\([A-Z][A-Z0-9_]*\): *\(.*\),\1 \2,p' "$template"
}
[ "$(groups | awk 'NF >= 2' | wc -l)" -gt 0 ] || die "$template: it has no group, a line //? NAME: MACRO MACRO..."

candidates() {
  groups | awk -v sample="${1-0}" -v seed="${2-1}" '
    function below(n) { state = (state * 16807) % 2147483647; return int(state / 2147483647 * n) }
    { choices[NR] = NF - 1; count *= NF - 1 }
    BEGIN { count = 1 }
    function name(i, text, g) { text = ""; for (g = NR; g >= 1; g--) { text = (i % choices[g]) text; i = int(i / choices[g]) } return text }
    END {
      state = 1 + seed % 2147483646
      if (sample == 0 || sample >= count) {
        for (i = 0; i < count; i++) print name(i)
        exit
      }
      print name(0)
      seen[name(0)] = done = 1
      while (done < sample) {
        text = ""
        for (g = 1; g <= NR; g++) text = text below(choices[g])
        if (!(text in seen)) { seen[text] = 1; print text; done++ }
      }
    }'
}

# definitions CANDIDATE: options for the compiler.
definitions() {
  groups | awk -v candidate="$1" '
    { digit = substr(candidate, NR, 1); if (digit !~ /[0-9]/ || digit + 2 > NF) bad = 1; printf "-D%s=%s ", $1, $(digit + 2) }
    END { exit bad || length(candidate) != NR }'
}

try() {
  candidate=$1 directory=$2
  [ ! -f "$directory/$candidate.result" ] || return 0
  options=$(definitions "$candidate") || die "$candidate: not a candidate of $template"
  mkdir -p "$directory"
  symbol=$(sed -n 's/^KERNEL(\(.*\))$/\1/p' "$template")
  # shellcheck disable=SC2086 # lists
  "$CC" $options -I"$root/kernels" -I"$(dirname "$template")" -x assembler-with-cpp -c -o "$directory/$candidate.o" "$template"
  # shellcheck disable=SC2086 # a list
  "$SCHEDULE" --quiet --jobs 1 $OPTIONS --output "$directory/$candidate.S" "$directory/$candidate.o" "$symbol" "$template"
  sed -n "3s/^ \* \([0-9.]*\) cycles instead of \([0-9.]*\), bound \([0-9.]*\) .*/$candidate \2 \1 \3/p" "$directory/$candidate.S" >"$directory/$candidate.new"
  [ -s "$directory/$candidate.new" ] || die "$directory/$candidate.S does not say how many cycles it takes"
  mv "$directory/$candidate.new" "$directory/$candidate.result"
}

report() {
  directory=$1
  cat "$directory"/*.result | sort -k3,3n -k1,1 >"$directory/results"
  groups >"$directory/groups"
  echo "candidate      source   scheduled       bound"
  { head -n 10 "$directory/results"; awk '$1 ~ /^0*$/' "$directory/results"; } | awk '!seen[$1]++ { printf "%-10s %10.1f  %10.1f  %10.1f\n", $1, $2, $3, $4 }'
  awk 'FILENAME ~ /groups$/ { group[++n] = $1; for (i = 2; i <= NF; i++) macro[n, i - 2] = $i; choices[n] = NF - 1; next }
    { cycles[++m] = $3; for (g = 1; g <= n; g++) { d = substr($1, g, 1); count[g, d]++; sum[g, d] += $3 } }
    END {
      printf "\n%d candidates: cycles least %.1f, quartiles %.1f %.1f %.1f, most %.1f\n", m, cycles[1], cycles[int((m + 3) / 4)],
        cycles[int((m + 1) / 2)], cycles[int((3 * m + 1) / 4)], cycles[m]
      print "\ngroup            expansion                    mean cycles"
      for (g = 1; g <= n; g++) for (d = 0; d < choices[g]; d++)
        if (count[g, d]) printf "%-16s %-28s %11.1f\n", group[g], macro[g, d], sum[g, d] / count[g, d]
    }' "$directory/groups" "$directory/results"
  if command -v gnuplot >/dev/null; then
    gnuplot <<END
set terminal svg size 800,500 background "white"
set output "$directory/plot.svg"
set title noenhanced "$(basename "$template"): cycles of $(wc -l <"$directory/results") candidates, simulated"
set xlabel "candidates, the fastest first"
set ylabel "cycles"
set key top left
plot "$directory/results" using 0:2 title "source" with points pointtype 7 pointsize 0.4, \
  "" using 0:3 title "scheduled" with points pointtype 7 pointsize 0.6, "" using 0:4 title "bound" with points pointtype 7 pointsize 0.3
END
  fi
}

case $command in
candidates) candidates "$@" ;;
try)
  [ $# -eq 2 ] || die "try TEMPLATE CANDIDATE DIRECTORY"
  try "$@"
  ;;
report)
  [ $# -eq 1 ] || die "report TEMPLATE DIRECTORY"
  report "$@"
  ;;
search)
  [ $# -ge 1 ] || die "search TEMPLATE DIRECTORY [SAMPLE [SEED]]"
  directory=$1
  shift
  candidates "$@" | xargs -P "$(nproc)" -I CANDIDATE "$0" try "$template" CANDIDATE "$directory" || die "a candidate has failed"
  report "$directory"
  ;;
*) die "$command: no such command; try --help" ;;
esac

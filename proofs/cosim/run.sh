#!/bin/sh
# proofs/cosim/run.sh [SAMPLES [SEED]]
# Compares the AArch64 model of the proofs with real executions: SAMPLES (10) random states for each form of instruction that the
# decoder knows, from a given or a new SEED. The instructions are run by this processor if it is an Arm, otherwise by qemu. Exits with
# 1 if the model and an execution differ, if the disassembler has another name for a word, or if one of the errors that are planted
# in the model for a test is not noticed. Leaves build/cosim/report.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
cd "$(dirname "$0")/../.."
here=$PWD/proofs/cosim
samples=${1:-10}
seed=${2:-$(date +%s)}
case $samples$seed in
*[!0-9]*)
  echo "usage: proofs/cosim/run.sh [SAMPLES [SEED]]" >&2
  exit 2
  ;;
esac

if [ "$(uname -m)" = aarch64 ]; then
  cc=gcc objdump=objdump emulator=
else
  # A processor without SVE: with it, qemu takes the vector registers of a signal's context from the SVE record.
  cc=aarch64-linux-gnu-gcc objdump=aarch64-linux-gnu-objdump emulator="qemu-aarch64 -cpu neoverse-n1 "
fi
for tool in $cc $objdump ${emulator%% *}; do
  if ! command -v "$tool" >/dev/null; then
    echo "proofs/cosim/run.sh: $tool is missing; tools/deps.sh prove installs it" >&2
    exit 2
  fi
done

proofs/hol/build.sh
# shellcheck disable=SC3045 # dash has it
ulimit -s unlimited 2>/dev/null || ulimit -s "$(ulimit -Hs)"
build=$PWD/build/cosim
KARAT_HOL=$PWD/build/hol
export KARAT_HOL
mkdir -p "$build"
$cc -static -O2 -Wall -Wextra -Werror -o "$build/harness" "$here/harness.c"

# The image as far as the model goes, then the evaluator and the driver.
opens=$(sed 's/open Aarch64_step;;.*/open Aarch64_step;;/' "$KARAT_HOL/opens")
modules=$(printf '%s' "$opens" | tr -d ';' | tr ' ' '\n' | sed -n '/^[A-Z]/s/$/.cmx/p' |
  awk '{ print tolower(substr($0, 1, 1)) substr($0, 2) }')
cd "$build"
compile() {
  {
    echo "set_jrh_lexer;; $opens"
    echo "# 1 \"$2\""
    cat "$2"
  } >"$1.ml"
  ocamlfind ocamlopt -package num,unix -I "$KARAT_HOL" -I . -w -a -c -pp "$PWD/../../proofs/hol/preprocess.sh" "$1.ml"
}
compile evaluate "$here/../aarch64/evaluate.ml"
opens="$opens open Evaluate;;"
compile cosim "$here/cosim.ml"
(
  cd "$KARAT_HOL"
  # shellcheck disable=SC2086 # a list
  ocamlfind ocamlopt -package num,unix,dynlink -linkpkg -linkall -w -a -I . $modules "$build/evaluate.cmx" "$build/cosim.cmx" \
    -o "$build/cosim"
)
# HOL Light talks on the standard output, the driver on the other.
exec ./cosim "$samples" "$seed" "$(nproc)" "$build" "$emulator$build/harness" "$objdump" >hol.log

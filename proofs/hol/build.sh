#!/bin/sh
# proofs/hol/build.sh [cosim]
# Builds HOL Light, our theories (the file order) and the proof driver as one native program, build/hol/prove. Every file becomes an OCaml
# module that opens all modules before it. A module is compiled again when its file, or anything before it, has changed.
# With cosim: build/hol/cosim instead, which has the theories up to the model's steps, their evaluation, and proofs/cosim.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
cd "$(dirname "$0")/../.."
here=$PWD/proofs/hol
hol=/usr/share/hol-light
KARAT_HOL=$PWD/build/hol
export KARAT_HOL
# A long stack: files such as words.ml are deeply nested for the compiler, and terms for the program.
# shellcheck disable=SC3045 # dash and bash know it
ulimit -s unlimited 2>/dev/null || ulimit -s "$(ulimit -Hs)"
mkdir -p "$KARAT_HOL"
cd "$KARAT_HOL"

# The key of a module is a hash of all that it was made from: keys before it, its source, the tools.
key=$({
  ocamlfind ocamlopt -version
  dpkg-query -W hol-light camlp5 ocaml-nox 2>/dev/null || true
  cat "$here/preprocess.sh" "$here/backquotes.ml" "$here/toplevel.sed"
} | sha256sum | cut -d' ' -f1)
opens=
objects=

# step MODULE SOURCE COMMAND...: runs COMMAND, which makes MODULE.cmx, unless that has been done from the same input.
step() {
  module=$1 source=$2
  shift 2
  key=$({
    echo "$key"
    cat "$source"
  } | sha256sum | cut -d' ' -f1)
  if [ ! -f "$module.cmx" ] || [ "$(cat "$module.key" 2>/dev/null)" != "$key" ]; then
    rm -f "$module.key"
    printf 'HOL %s\n' "$module"
    if ! "$@" >"$module.log" 2>&1; then
      cat "$module.log" >&2
      echo "proofs/hol/build.sh: $source does not compile" >&2
      exit 1
    fi
    echo "$key" >"$module.key"
  fi
  objects="$objects $module.cmx"
}

compile="ocamlfind ocamlopt -package num,unix,dynlink -I . -c"

plain() {
  # shellcheck disable=SC2086 # a command
  step "$1" "$here/$1.ml" compile_plain "$here/$1.ml"
}

compile_plain() {
  cp "$1" .
  # shellcheck disable=SC2086 # a command
  $compile -w +a-4-9-40-41-42-44-45-70 "$(basename "$1")"
}

# theory SOURCE MODULE: a file in HOL Light's syntax.
theory() {
  capital=$(printf %s "$2" | cut -c1 | tr '[:lower:]' '[:upper:]')$(printf %s "$2" | cut -c2-)
  step "$2" "$1" compile_theory "$1" "$2"
  opens="$opens open $capital;;"
}

compile_theory() {
  {
    echo "set_jrh_lexer;; $opens Prelude.loading := \"$1\";;"
    echo "# 1 \"$1\""
    sed -f "$here/toplevel.sed" "$1"
  } >"$2.ml"
  OCAMLRUNPARAM=l=1000000000 $compile -w -a -pp "$here/preprocess.sh" "$2.ml"
}

ocamlc -I +camlp5 -o backquotes.cmo -c "$here/backquotes.ml"
rm -f "$here/backquotes.cmi"

plain prelude
opens="open Prelude;;"
sed -n 's/^loads "\([^"]*\)".*/\1/p' $hol/hol.ml |
  grep -vx -e system.ml -e help.ml -e database.ml >core
while read -r file; do
  theory "$hol/$file" "hol_$(basename "$file" .ml)"
done <core
plain axioms
plain kernel
opens="$opens open Kernel;;"
sed -e 's/#.*//' -e '/^ *$/d' "$here/order" >order
if [ "${1-}" = cosim ]; then
  sed '/^aarch64\/step.ml$/q' order >order.cosim
  printf '%s\n' aarch64/evaluate.ml cosim/cosim.ml >>order.cosim
fi
while read -r file; do
  name=$(printf %s "${file%.ml}" | tr '[:upper:]/' '[:lower:]_')
  case $file in
  Library/*) theory "$hol/$file" "$name" ;;
  *) theory "$here/../$file" "$name" ;;
  esac
done <"order${1:+.$1}"

# link PROGRAM OBJECT...: unless that has been done from the same modules.
link() {
  program=$1
  shift
  if [ ! -x "$program" ] || [ "$(cat "$program.program" 2>/dev/null)" != "$key" ]; then
    ocamlfind ocamlopt -package num,unix,dynlink -linkpkg -linkall -w -a -I . "$@" -o "$program"
    echo "$key" >"$program.program"
  fi
}

if [ "${1-}" = cosim ]; then
  # shellcheck disable=SC2086 # a list
  link cosim $objects
  exit
fi
echo "$opens" >opens
image=$objects

# The driver. What it can do before 20 seconds of loading comes first in the program.
objects=
for module in sha256 elf ledger plan; do
  plain "$module"
done
early=$objects
objects=
for module in check prove; do
  plain "$module"
done
# shellcheck disable=SC2086 # lists
link prove $early $image $objects

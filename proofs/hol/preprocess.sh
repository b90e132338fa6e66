#!/bin/sh
# proofs/hol/preprocess.sh FILE
# The preprocessor for files with HOL quotations: writes the syntax tree of FILE to the standard output. HOL Light's camlp5 module
# prints a banner there, so the tree takes the way through a file. Uses the plug-in beside build.sh's output, $KARAT_HOL.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
tree=$(mktemp)
trap 'rm -f "$tree"' EXIT
camlp5r -I "$(ocamlfind query camlp-streams)" camlp_streams.cma \
  /usr/share/hol-light/pa_j.cmo "$KARAT_HOL/backquotes.cmo" -o "$tree" "$1" >/dev/null
cat "$tree"

#!/bin/sh
# tests/manuals.sh
# Every function that the public headers declare has its place in the manual, and the manual names no
# others.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
cd "$(dirname "$0")/.."

declared=$(cat include/karat/*.h | tr '\n' ' ' | grep -o 'KARAT_API [^();]*(' | grep -o 'karat_[a-z0-9_]* *($' |
  tr -d ' (' | sort -u)
described=$(sed -n 's/^\.Fn \(karat_[a-z0-9_]*\) .*/\1/p' docs/man/*.3 | sort -u)
[ -n "$declared" ] || {
  echo "no declarations found" >&2
  exit 1
}
if [ "$declared" != "$described" ]; then
  echo "headers and manual differ; headers alone have <, the manual alone >:" >&2
  tmp=$(mktemp -d)
  trap 'rm -rf "$tmp"' EXIT
  echo "$declared" >"$tmp/declared"
  echo "$described" >"$tmp/described"
  diff "$tmp/declared" "$tmp/described" >&2
  exit 1
fi
for page in docs/man/*.3; do
  name=$(basename "$page" .3)
  grep -q "^\.Nm $name" "$page" || {
    echo "$page does not name $name" >&2
    exit 1
  }
done
echo "$(echo "$declared" | wc -l) functions, all in the manual"

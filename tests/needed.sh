#!/bin/sh
# tests/needed.sh READELF PROGRAM
# Checks that PROGRAM needs no shared library but libc and the loader.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
needed=$("$1" -d "$2" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p')
printf 'needed: %s\n' "$needed"
printf '%s\n' "$needed" | grep -q '^libc\.so\.'
if printf '%s\n' "$needed" | grep -v -e '^libc\.so\.' -e '^ld-linux'; then
  echo "needs more than libc" >&2
  exit 1
fi

#!/bin/sh
# tools/demo.sh KARAT
# Shows that the command KARAT and the openssl command understand each other's signatures, that a
# tampered file is refused, and how fast both are. Stops at the first thing that goes wrong.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
if [ $# -ne 1 ] || [ ! -x "$1" ]; then
  echo "usage: tools/demo.sh KARAT (the command, built)" >&2
  exit 2
fi
karat=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cp "$(dirname "$0")/../LICENSE" "$tmp/LICENSE"
cd "$tmp"

title() {
  printf '\n== %s\n' "$*"
}

# show COMMAND...: prints a command and runs it; any failure ends the demo.
show() {
  printf '$ %s\n' "$*" | sed "s|$karat|karat|"
  "$@" || {
    code=$?
    echo "demo: FAILED: the command above ended with $code" >&2
    exit 1
  }
}

# refused COMMAND...: the same for a verification that must say no (exit code 1, not an error).
refused() {
  printf '$ %s\n' "$*" | sed "s|$karat|karat|"
  code=0
  "$@" || code=$?
  if [ "$code" -ne 1 ]; then
    echo "demo: FAILED: a tampered file was not refused (exit code $code)" >&2
    exit 1
  fi
}

title "A key of 3072 bits, made by openssl"
show openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out key.pem
show openssl pkey -in key.pem -pubout -out public.pem

pss="-sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:digest"
for scheme in pss v15; do
  if [ $scheme = pss ]; then
    title "RSA-PSS: karat signs, openssl verifies; and the other way round"
    options=$pss
  else
    title "PKCS#1 v1.5: the same"
    options=
  fi
  show "$karat" sign --scheme $scheme --key key.pem --out LICENSE.sig LICENSE
  # shellcheck disable=SC2086 # a list
  show openssl dgst -sha256 $options -verify public.pem -signature LICENSE.sig LICENSE
  # shellcheck disable=SC2086
  show openssl dgst -sha256 $options -sign key.pem -out openssl.sig LICENSE
  show "$karat" verify --scheme $scheme --key public.pem --sig openssl.sig LICENSE
done

title "One letter of the file changed: refused"
show sed -i "1,/License/s/License/Licence/" LICENSE
refused "$karat" verify --scheme v15 --key public.pem --sig openssl.sig LICENSE

title "This processor, and the kernels karat runs on it"
show "$karat" info

title "Speed, against openssl, on one thread"
show "$karat" bench --against openssl --bits 2048,3072,4096 --seconds 1

printf '\nThe demo went well: karat and openssl accept each other, and refuse what was tampered with.\n'

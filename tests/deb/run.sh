#!/bin/sh
# tests/deb/run.sh DIRECTORY_OF_PACKAGES
# Installs the packages that tools/deb.sh made into a root directory of their own, by dpkg, and uses
# them there: the command, a program compiled against the library, the provider in openssl. Then
# removes them, and looks that nothing is left. What they depend on must be installed on this system,
# for the programs run on it. As root, or with fakeroot.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
packages=$(cd "$1" && pwd)
source=$(cd "$(dirname "$0")/../.." && pwd)
if [ "$(id -u)" -ne 0 ]; then
  exec fakeroot "$0" "$packages"
fi
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
unset OPENSSL_CONF
root=$tmp/root
triplet=$(dpkg-architecture -qDEB_HOST_MULTIARCH)
names="karat karat-provider libkarat-dev libkarat0"

fail() {
  echo "deb: $*" >&2
  exit 1
}

# What the packages are.
for name in $names; do
  set -- "$packages/${name}"_*.deb
  [ -f "$1" ] || fail "$name is not there"
  dpkg-deb -f "$1" Depends >"$tmp/depends"
  sed 's/([^)]*)//g; s/,/\n/g' "$tmp/depends" | tr -d ' ' | grep -v '^$' | grep -v '^libkarat' | while read -r needed; do
    dpkg-query -W -f='${db:Status-Status}\n' "$needed" 2>/dev/null | grep -qx installed || fail "$name needs $needed"
  done
done
for name in libkarat0 karat karat-provider; do
  dpkg-deb -f "$packages/${name}"_*.deb Depends | grep -q 'libssl3' || fail "$name does not depend on libssl3"
done

# Installed as dpkg does it. Their dependencies are those of this system, not of the empty root.
mkdir -p "$root/var/lib/dpkg/updates" "$root/var/lib/dpkg/info" "$root/etc"
: >"$root/var/lib/dpkg/status"
: >"$root/var/lib/dpkg/available"
dpkg_root() {
  dpkg --root="$root" --force-depends --force-script-chrootless --log="$tmp/dpkg.log" "$@" >"$tmp/dpkg.out" 2>&1 ||
    fail "dpkg $*: $(cat "$tmp/dpkg.out")"
}
dpkg_root -i "$packages"/*.deb
for name in $names; do
  dpkg-query --admindir="$root/var/lib/dpkg" -W -f='${db:Status-Status}\n' "$name" | grep -qx installed ||
    fail "$name was not installed"
done
echo "installed: $(find "$root/usr" -type f | grep -c .) files of 4 packages"

# The command.
version=$(dpkg-deb -f "$packages"/libkarat0_*.deb Version)
[ "$("$root/usr/bin/karat" --version)" = "karat $version" ] || fail "the command says another version"
"$root/usr/bin/karat" selftest >"$tmp/selftest" || fail "selftest: $(cat "$tmp/selftest")"
"$root/usr/bin/karat-objcheck" --help >/dev/null || fail "karat-objcheck does not run"

# A program, compiled against the packages alone.
export PKG_CONFIG_SYSROOT_DIR="$root" PKG_CONFIG_LIBDIR="$root/usr/lib/$triplet/pkgconfig"
# shellcheck disable=SC2046 # a list
cc -std=gnu11 -Wall -Werror -o "$tmp/example" "$source/examples/sign_and_verify.c" $(pkg-config --cflags --libs karat)
openssl genrsa -out "$tmp/key.pem" 2048 2>/dev/null
LD_LIBRARY_PATH="$root/usr/lib/$triplet" "$tmp/example" "$tmp/key.pem" "$source/LICENSE" | grep -qx '[0-9a-f]\{512\}' ||
  fail "the example does not sign"

# The provider, by the fragment that came with it.
modules=$(dirname "$("$root/usr/bin/karat" provider)")
[ -f "$root$modules/karat.so" ] || fail "the provider is not where the command says"
sed "s|^module = |&$root|" "$root/usr/share/karat/karat.cnf" >"$tmp/karat.cnf"
OPENSSL_CONF=$tmp/karat.cnf openssl list -providers | grep -q '^  karat$' || fail "openssl does not load the provider"
! OPENSSL_CONF=$tmp/karat.cnf openssl dgst -sha1 -sign "$tmp/key.pem" -out "$tmp/sig" "$source/LICENSE" 2>"$tmp/err" ||
  fail "the provider does not serve"
grep -q ':karat:' "$tmp/err" || fail "not an error of the provider: $(cat "$tmp/err")"
OPENSSL_CONF=$tmp/karat.cnf openssl dgst -sha256 -sign "$tmp/key.pem" -out "$tmp/sig" "$source/LICENSE"
openssl pkey -in "$tmp/key.pem" -pubout -out "$tmp/pub.pem"
openssl dgst -sha256 -verify "$tmp/pub.pem" -signature "$tmp/sig" "$source/LICENSE" >/dev/null ||
  fail "the provider's signature does not verify"
for page in man1/karat.1 man3/karat_sign.3 man7/provider-karat.7; do
  [ -f "$root/usr/share/man/$page.gz" ] || fail "the manual $page is missing"
done
echo "used: the command, the library, the provider"

# shellcheck disable=SC2086 # a list
dpkg_root --purge $names
left=$(find "$root/usr" -type f 2>/dev/null || true)
[ -z "$left" ] || fail "left behind: $left"
echo "removed: nothing is left"

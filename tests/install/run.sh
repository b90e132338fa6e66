#!/bin/sh
# tests/install/run.sh BUILD_DIRECTORY
# Installs a build into temporary directories, with DESTDIR and without, and uses it as a stranger
# would: compiles the examples by pkg-config and by CMake, shared and static, and runs them. Then
# checks what libkarat.so exports, its soname, and the command and its manual.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
build=$(cd "$1" && pwd)
source=$(cd "$(dirname "$0")/../.." && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cc=${CC:-cc}

fail() {
  echo "install: $*" >&2
  exit 1
}

# examples WHAT DIRECTORY: runs the examples that were compiled there.
openssl genrsa -out "$tmp/key.pem" 2048 2>/dev/null
examples() {
  "$2/raw_operation" >"$tmp/raw.txt" || fail "$1: raw_operation failed"
  grep -q '^m^d mod n = ' "$tmp/raw.txt" || fail "$1: raw_operation printed something else"
  "$2/sign_and_verify" "$tmp/key.pem" "$source/LICENSE" >"$tmp/sig.txt" ||
    fail "$1: sign_and_verify failed"
  grep -qx '[0-9a-f]\{512\}' "$tmp/sig.txt" || fail "$1: no signature of 2048 bits was printed"
  "$2/generate_and_encrypt" >"$tmp/encrypt.txt" 2>/dev/null ||
    fail "$1: generate_and_encrypt failed"
  grep -q '^decrypted: thirty-two bytes' "$tmp/encrypt.txt" ||
    fail "$1: generate_and_encrypt printed something else"
  echo "$1: the examples built and run"
}

# Twice the same files: into a prefix, and below DESTDIR with the prefix that was configured. The
# provider goes where OpenSSL looks for it, which is below no prefix: it comes later.
prefix=$tmp/prefix
cmake --install "$build" --prefix "$prefix" --component Unspecified >/dev/null
configured=$(sed -n 's/^CMAKE_INSTALL_PREFIX:PATH=//p' "$build/CMakeCache.txt")
DESTDIR=$tmp/stage cmake --install "$build" --component Unspecified >/dev/null
(cd "$prefix" && find . | sort) >"$tmp/plain.txt"
(cd "$tmp/stage$configured" && find . | sort) >"$tmp/staged.txt"
diff "$tmp/plain.txt" "$tmp/staged.txt" || fail "DESTDIR changes what is installed"
echo "DESTDIR: the same $(grep -c . "$tmp/plain.txt") files and directories"

library=$(find "$prefix" -name libkarat.so)
libdir=$(dirname "$library")
export LD_LIBRARY_PATH="$libdir"

export PKG_CONFIG_PATH="$libdir/pkgconfig"
version=$(pkg-config --modversion karat)
mkdir "$tmp/pc-shared" "$tmp/pc-static"
for example in sign_and_verify raw_operation generate_and_encrypt; do
  # shellcheck disable=SC2046 # lists of options
  $cc -std=gnu11 -Wall -Wextra -Werror -o "$tmp/pc-shared/$example" \
    "$source/examples/$example.c" $(pkg-config --cflags --libs karat)
  # shellcheck disable=SC2046
  $cc -std=gnu11 -Wall -Wextra -Werror -o "$tmp/pc-static/$example" \
    "$source/examples/$example.c" $(pkg-config --cflags karat) \
    $(pkg-config --static --libs karat | sed 's/-lkarat/-l:libkarat.a/')
done
examples "pkg-config, shared" "$tmp/pc-shared"
examples "pkg-config, static" "$tmp/pc-static"
for program in "$tmp"/pc-static/*; do
  ! readelf -d "$program" | grep -q libkarat || fail "$program: not linked statically"
done

for static in OFF ON; do
  cmake -S "$source/examples" -B "$tmp/cmake-$static" -DCMAKE_PREFIX_PATH="$prefix" \
    -DKARAT_STATIC=$static >/dev/null
  cmake --build "$tmp/cmake-$static" >/dev/null
  examples "find_package, static $static" "$tmp/cmake-$static"
done

# What is exported is what the installed headers declare, no more and no less.
for header in "$prefix"/include/karat/*.h; do
  echo "#include <karat/$(basename "$header")>"
done | $cc -E -P -I"$prefix/include" -x c - >"$tmp/headers.i"
# A declaration's name: the last word before the parameters, or before the semicolon.
tr '\n' ' ' <"$tmp/headers.i" | tr ';{}' '\n' | grep -F 'visibility("default")' |
  sed 's/__attribute__ *(( *visibility *([^)]*) *))//; s/ *(.*//; s/ *$//; s/.*[^a-z0-9_]//' |
  sort -u >"$tmp/declared.txt"
nm -D --defined-only "$library" | awk '$2 != "A" { print $3 }' | sort -u >"$tmp/exported.txt"
if ! diff "$tmp/declared.txt" "$tmp/exported.txt"; then
  fail "the headers (<) and libkarat.so (>) do not agree"
fi
if grep -v '^karat_' "$tmp/exported.txt"; then
  fail "exported names that do not begin with karat_"
fi
echo "exports: $(grep -c . "$tmp/exported.txt") functions, those of the headers"

soname=$(readelf -d "$library" | sed -n 's/.*(SONAME).*\[\(.*\)\]/\1/p')
[ "$soname" = libkarat.so.0 ] || fail "the soname is $soname"
[ -L "$libdir/$soname" ] || fail "$soname is not there"

[ "$("$prefix/bin/karat" --version)" = "karat $version" ] || fail "the command has another version"
[ -f "$prefix/share/man/man3/karat_sign.3" ] || fail "the manual of the library is missing"
[ -f "$prefix/share/man/man1/karat.1" ] || fail "the manual is missing"
# All of it below DESTDIR: the provider in OpenSSL's directory of modules, with what belongs to it.
DESTDIR=$tmp/all cmake --install "$build" >/dev/null
modules=$(sed -n 's/^KARAT_MODULES_DIR:PATH=//p' "$build/CMakeCache.txt")
[ "$("$prefix/bin/karat" provider)" = "$modules/karat.so" ] || fail "karat looks elsewhere for the provider"
[ -f "$tmp/all$modules/karat.so" ] || fail "the provider is not in $modules"
[ -f "$tmp/all$configured/share/man/man7/provider-karat.7" ] || fail "the provider's manual is missing"
"$prefix/bin/karat" provider --print-config | diff - "$tmp/all$configured/share/karat/karat.cnf" ||
  fail "the installed fragment is another"
openssl list -providers -provider-path "$tmp/all$modules" -provider karat -provider default |
  grep -q '^  karat$' || fail "OpenSSL does not load the installed provider"
exported=$(nm -D --defined-only "$tmp/all$modules/karat.so" | awk '{ print $3 }')
[ "$exported" = OSSL_provider_init ] || fail "karat.so exports $exported"
echo "provider: in $modules, exports one function"

echo "soname $soname, command and manual of $version"
